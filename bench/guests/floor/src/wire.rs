//! The event's payload, read in place, and what its handler does.

use crate::abi::{Arg, NUMBER, VECTOR, invoke};

pub(crate) const SCALARS: u64 = 0x1001;
pub(crate) const TEXT: u64 = 0x1002;
pub(crate) const VECTOR_OF: u64 = 0x1004;

/// Text, which is ASCII as a rule: eight bytes at a time.
#[inline]
pub(crate) fn utf8(bytes: &[u8]) -> Option<&str> {
    let (words, rest) = bytes.as_chunks();
    let mut seen = 0;
    for word in words {
        seen |= u64::from_ne_bytes(*word);
    }
    for byte in rest {
        seen |= u64::from(*byte);
    }
    if seen & 0x8080_8080_8080_8080 == 0 {
        // SAFETY: what is ASCII is UTF-8.
        return Some(unsafe { core::str::from_utf8_unchecked(bytes) });
    }
    core::str::from_utf8(bytes).ok()
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        Some(self.take(1)?[0])
    }

    fn big<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    fn text(&mut self) -> Option<&'a [u8]> {
        let len = match self.byte()? {
            marker @ 0xA0..=0xBF => (marker & 31).into(),
            0xD9 => self.byte()?.into(),
            0xDA => u16::from_be_bytes(self.big()?).into(),
            _ => return None,
        };
        self.take(len)
    }

    fn list(&mut self) -> Option<usize> {
        Some(match self.byte()? {
            marker @ 0x90..=0x9F => (marker & 15).into(),
            0xDC => u16::from_be_bytes(self.big()?).into(),
            _ => return None,
        })
    }

    fn integer(&mut self) -> Option<u32> {
        Some(match self.byte()? {
            marker @ 0..=0x7F => marker.into(),
            0xCC => self.byte()?.into(),
            0xCD => u16::from_be_bytes(self.big()?).into(),
            0xCE => u32::from_be_bytes(self.big()?),
            _ => return None,
        })
    }

    fn float(&mut self) -> Option<f32> {
        Some(match self.byte()? {
            0xCA => f32::from_be_bytes(self.big()?),
            0xCB => f64::from_be_bytes(self.big()?) as f32,
            _ => return None,
        })
    }
}

/// Reads the payload and does what every script does with it.
pub(crate) fn handle(args: &[u8]) -> Option<i32> {
    let mut reader = Reader(args);
    reader.list()?;
    let fields = match reader.byte()? {
        marker @ 0x80..=0x8F => marker & 15,
        _ => return None,
    };
    let (mut name, mut id, mut at, mut length) = (&b""[..], 0, [0f32; 3], 0);
    for _ in 0..fields {
        match reader.text()? {
            b"name" => name = reader.text()?,
            b"id" => id = reader.integer()?,
            b"pos" => {
                if reader.list()? != 3 {
                    return None;
                }
                for component in &mut at {
                    *component = reader.float()?;
                }
            }
            b"tags" => {
                for _ in 0..reader.list()? {
                    length += utf8(reader.text()?)?.len();
                }
            }
            _ => return None,
        }
    }
    let found = scalars(at) + text(utf8(name)?) + vector(id as i32)[0] as i32;
    Some(found + length as i32)
}

pub(crate) fn scalars(at: [f32; 3]) -> i32 {
    let mut slot = 0u64;
    let args = [Arg::value(&at[0]), Arg::value(&at[1]), Arg::value(&at[2])];
    invoke(SCALARS, &args, NUMBER, &mut slot);
    slot as i32
}

/// A text must end with NUL, so it is copied.
pub(crate) fn text(text: &str) -> i32 {
    let mut copy = [core::mem::MaybeUninit::<u8>::uninit(); 512];
    if text.len() >= copy.len() {
        return 0;
    }
    let start = copy.as_mut_ptr().cast::<u8>();
    // SAFETY: it is longer than the text.
    unsafe {
        core::ptr::copy_nonoverlapping(text.as_ptr(), start, text.len());
        start.add(text.len()).write(0);
    }
    pointer(start, text.len() + 1)
}

pub(crate) fn pointer(start: *const u8, size: usize) -> i32 {
    let mut slot = 0u64;
    invoke(TEXT, &[Arg::pointer(start, size)], NUMBER, &mut slot);
    slot as i32
}

pub(crate) fn vector(id: i32) -> [f32; 3] {
    let mut slots = [0u64; 3];
    invoke(VECTOR_OF, &[Arg::value(&id)], VECTOR, &mut slots);
    slots.map(|bits| f32::from_bits(bits as u32))
}
