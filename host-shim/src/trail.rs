//! The natives that a script called last, for its crash report.

use std::cell::{Cell, RefCell};
use std::fmt::Write;

use crate::invoke::Slots;

/// How many are kept.
const KEPT: usize = 10;

/// How many arguments of each.
const KEPT_SLOTS: usize = 8;

/// For how many of these what they point at is kept, and how much of it. The script goes on
/// to use that memory for something else.
const KEPT_TEXTS: usize = 3;
const TEXT: usize = 32;

/// One call. It is written for each call of a native, hence of a fixed size.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    pub(crate) hash: u64,
    count: u8,
    pointers: u8,
    values: [u64; KEPT_SLOTS],
    texts: [[u8; TEXT]; KEPT_TEXTS],
}

const EMPTY: Step = Step {
    hash: 0,
    count: 0,
    pointers: 0,
    values: [0; KEPT_SLOTS],
    texts: [[0; TEXT]; KEPT_TEXTS],
};

/// A ring of the last calls.
pub(crate) struct Trail {
    steps: RefCell<[Step; KEPT]>,
    next: Cell<usize>,
    count: Cell<u64>,
}

impl Default for Trail {
    fn default() -> Self {
        Self {
            steps: RefCell::new([EMPTY; KEPT]),
            next: Cell::new(0),
            count: Cell::new(0),
        }
    }
}

impl Trail {
    /// Keeps a call, with the beginning of what its first pointers point at.
    #[inline]
    pub(crate) fn push(&self, hash: u64, slots: &Slots, memory: &[u8]) {
        let at = self.next.get();
        self.next.set(if at + 1 == KEPT { 0 } else { at + 1 });
        self.count.set(self.count.get() + 1);
        let mut steps = self.steps.borrow_mut();
        let Some(step) = steps.get_mut(at) else {
            return;
        };
        step.hash = hash;
        #[allow(clippy::cast_possible_truncation, reason = "there are 32 slots")]
        {
            step.count = slots.count as u8;
            // The others have no place.
            step.pointers = slots.pointers as u8;
        }
        step.values.copy_from_slice(&slots.values[..KEPT_SLOTS]);
        let mut pointers = step.pointers;
        for text in &mut step.texts {
            if pointers == 0 {
                break;
            }
            let slot = pointers.trailing_zeros() as usize;
            pointers &= pointers - 1;
            let from = usize::try_from(slots.values[slot]).unwrap_or(usize::MAX);
            match memory.get(from..from.saturating_add(TEXT)) {
                Some(bytes) => text.copy_from_slice(bytes),
                None => {
                    let rest = memory.get(from..).unwrap_or_default();
                    *text = [0; TEXT];
                    text[..rest.len()].copy_from_slice(rest);
                }
            }
        }
    }

    /// The last ones, oldest first.
    pub(crate) fn last(&self) -> Vec<Step> {
        let steps = self.steps.borrow();
        let (newer, older) = steps.split_at(self.next.get());
        let known = usize::try_from(self.count.get()).unwrap_or(usize::MAX);
        let all = older.iter().chain(newer);
        all.skip(KEPT.saturating_sub(known)).copied().collect()
    }
}

impl Step {
    /// The arguments in short: whole numbers, and what can be read of texts.
    pub(crate) fn arguments(&self) -> String {
        let mut text = String::new();
        let mut texts = self.texts.iter();
        let count = usize::from(self.count);
        for (slot, &value) in self.values.iter().take(count).enumerate() {
            if slot > 0 {
                text.push_str(", ");
            }
            let is_pointer = self.pointers & (1 << slot) != 0;
            let bytes = if is_pointer { texts.next() } else { None };
            match (is_pointer, value) {
                (true, 0) => text.push_str("null"),
                (true, address) => match bytes.and_then(readable) {
                    Some(words) => text.push_str(&words),
                    None => {
                        let _ = write!(text, "@{address:#x}");
                    }
                },
                (false, value) => push_number(&mut text, value),
            }
        }
        if count > KEPT_SLOTS {
            text.push_str(", ..");
        }
        text
    }
}

/// Bytes that begin a text, in quotes; `None` when they are something else.
fn readable(bytes: &[u8; TEXT]) -> Option<String> {
    let end = bytes.iter().position(|byte| *byte == 0);
    let bytes = &bytes[..end.unwrap_or(TEXT)];
    let words = match std::str::from_utf8(bytes) {
        Ok(words) => words,
        // Cut in the middle of a character.
        Err(error) if end.is_none() && error.error_len().is_none() => {
            std::str::from_utf8(&bytes[..error.valid_up_to()]).ok()?
        }
        Err(_) => return None,
    };
    if words.chars().any(char::is_control) {
        return None;
    }
    Some(match end {
        Some(_) => format!("\"{words}\""),
        None => format!("\"{words}\".."),
    })
}

/// A slot does not say what it holds: a whole number is shown as one, signed if that is
/// shorter, and what is a float of a usual size, as a float.
fn push_number(text: &mut String, value: u64) {
    let signed = value.cast_signed();
    let low = u32::try_from(value).ok();
    let _ = match low {
        Some(bits) if looks_like_float(bits) => write!(text, "{:?}", f32::from_bits(bits)),
        Some(bits) if bits > i32::MAX.cast_unsigned() => {
            let negative = bits.cast_signed();
            if negative > -1_000_000 {
                write!(text, "{negative}")
            } else {
                write!(text, "{bits:#x}")
            }
        }
        _ if signed > -1_000_000 && signed < 1_000_000_000_000 => write!(text, "{signed}"),
        _ => write!(text, "{value:#x}"),
    };
}

/// Whether 32 bits are more likely a float than a number: between a thousandth and ten
/// million in size. As whole numbers, these are above 9 hundred million.
fn looks_like_float(bits: u32) -> bool {
    let size = f32::from_bits(bits).abs();
    (0.001..=10_000_000.0).contains(&size)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invoke::MAX_SLOTS;

    fn slots(values: &[u64], pointers: u32) -> Slots {
        let mut slots = Slots {
            values: [0; MAX_SLOTS],
            pointers,
            count: values.len(),
        };
        slots.values[..values.len()].copy_from_slice(values);
        slots
    }

    fn shown(values: &[u64], pointers: u32, memory: &[u8]) -> String {
        let trail = Trail::default();
        trail.push(7, &slots(values, pointers), memory);
        trail.last()[0].arguments()
    }

    #[test]
    fn the_last_ten_are_kept_in_order() {
        let trail = Trail::default();
        assert!(trail.last().is_empty());
        for call in 1..=3 {
            trail.push(call, &slots(&[], 0), &[]);
        }
        let hashes =
            |trail: &Trail| -> Vec<u64> { trail.last().iter().map(|step| step.hash).collect() };
        assert_eq!(hashes(&trail), [1, 2, 3]);
        for call in 4..=25 {
            trail.push(call, &slots(&[], 0), &[]);
        }
        assert_eq!(hashes(&trail), (16..=25).collect::<Vec<_>>());
        assert_eq!(trail.count.get(), 25);
    }

    #[test]
    fn numbers_are_shown_as_what_they_seem_to_be() {
        let float = |value: f32| u64::from(value.to_bits());
        let minus = u64::from((-5_i32).cast_unsigned());
        assert_eq!(
            shown(&[0, 12, minus, float(1.5), float(-0.25)], 0, &[]),
            "0, 12, -5, 1.5, -0.25"
        );
        // A hash, as a float less than a thousandth.
        assert_eq!(shown(&[0xB779_A091], 0, &[]), "0xb779a091");
    }

    #[test]
    fn texts_are_quoted_and_other_pointers_are_addresses() {
        let mut memory = vec![0; 8];
        memory.extend_from_slice(b"Ada\0");
        memory.extend_from_slice(&[0xff; 40]);
        memory.extend_from_slice("a long text that does not fit, by far".as_bytes());
        let long = 8 + 4 + 40;
        assert_eq!(
            shown(&[8, 0, 20, long], 0b1111, &memory),
            "\"Ada\", null, @0x14, @0x34"
        );
        assert_eq!(
            shown(&[long], 1, &memory),
            "\"a long text that does not fit, b\".."
        );
        // A text at the end of memory.
        memory.extend_from_slice(b"\0end");
        let end = memory.len() as u64 - 3;
        assert_eq!(shown(&[end], 1, &memory), "\"end\"");
        assert_eq!(shown(&[u64::MAX], 1, &memory), "\"\"");
    }

    #[test]
    fn more_arguments_than_are_kept_are_hinted_at() {
        assert_eq!(shown(&[1; 9], 0, &[]), "1, 1, 1, 1, 1, 1, 1, 1, ..");
    }
}
