//! What tests read: events, and calls of natives.

use std::fmt;

use cfx_core::events::ToArguments;
use cfx_core::msgpack;
use cfx_sim::value::Value;
use cfx_sim::{CallError, FromSlots, Slots};
use serde::de::DeserializeOwned;

/// An event with its decoded arguments. It prints as a call: `shop:bought("bread", 3)`.
#[derive(Clone, PartialEq)]
pub struct Event {
    /// The event's name.
    pub name: String,
    /// The arguments.
    pub args: Vec<Value>,
}

impl Event {
    pub(crate) fn decode(name: &str, payload: &[u8]) -> Self {
        let name = name.to_owned();
        match Value::decode_list(payload) {
            Some(args) => Self { name, args },
            None => Self {
                name,
                args: vec![Value::Bytes(payload.to_vec())],
            },
        }
    }

    /// The arguments as a tuple.
    ///
    /// ```
    /// let bought = cfx_test::event("shop:bought", ("bread", 3));
    /// assert_eq!(bought.args::<(String, u32)>(), ("bread".to_owned(), 3));
    /// ```
    ///
    /// # Panics
    /// When they are no such tuple.
    #[must_use]
    pub fn args<T: DeserializeOwned>(&self) -> T {
        let payload = cfx_sim::value::payload(&self.args);
        msgpack::from_slice(&payload).unwrap_or_else(|error| panic!("{self:?}: {error}"))
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(", self.name)?;
        for (index, arg) in self.args.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{arg:?}")?;
        }
        f.write_str(")")
    }
}

pub(crate) fn payload(arguments: impl ToArguments) -> Vec<u8> {
    let mut payload = Vec::new();
    if let Err(error) = arguments.encode(&mut payload) {
        panic!("the arguments cannot be encoded: {error}");
    }
    payload
}

/// An event, to compare others with.
///
/// ```
/// let bought = cfx_test::event("shop:bought", ("bread", 3));
/// assert_eq!(format!("{bought:?}"), r#"shop:bought("bread", 3)"#);
/// assert_ne!(bought, cfx_test::event("shop:bought", ("bread", "3")));
/// ```
///
/// # Panics
/// When the arguments cannot be encoded.
pub fn event(name: &str, arguments: impl ToArguments) -> Event {
    Event::decode(name, &payload(arguments))
}

#[derive(Clone)]
enum Slot {
    Value(u64),
    /// A pointer: the text there if there is one, and the bytes if the next slot is their
    /// number.
    Pointer(Option<Vec<u8>>, Option<Vec<u8>>),
}

/// A call of a native that a script made. It prints with its arguments as far as they can be
/// guessed; [`args`](Called::args) reads them by their types.
#[derive(Clone)]
pub struct Called {
    pub(crate) name: String,
    pub(crate) hash: u64,
    resource: String,
    slots: Vec<Slot>,
}

/// Longer buffers are not remembered.
const KEPT: u64 = 64 * 1024;

impl Called {
    pub(crate) fn new(name: String, hash: u64, call: &dyn cfx_sim::Call, count: usize) -> Self {
        let slot = |index: usize| {
            if !call.is_pointer(index) {
                return Slot::Value(call.slot(index));
            }
            let text = call.c_string(index).ok().flatten();
            let next = index + 1;
            let len = call.slot(next);
            let has_len = next < count && !call.is_pointer(next) && len <= KEPT;
            let bytes = has_len.then(|| call.bytes(index, usize::try_from(len).unwrap_or(0)));
            Slot::Pointer(text, bytes.and_then(Result::ok))
        };
        Self {
            name,
            hash,
            resource: call.resource(),
            slots: (0..count).map(slot).collect(),
        }
    }

    /// The native's name, or its hash if the name is not known.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The resource that called it.
    #[must_use]
    pub fn resource(&self) -> &str {
        &self.resource
    }

    /// How many slots the arguments take; a vector takes three.
    #[must_use]
    pub fn slot_count(&self) -> usize {
        self.slots.len()
    }

    /// The arguments, by their types: `i32`, `f32`, `bool`, `String`, [`Vec3`](cfx_sim::Vec3),
    /// `Vec<u8>` and [`Object`](cfx_sim::Object) for a buffer with its length, or a tuple of
    /// these. Arguments behind the last that is asked for are left out.
    ///
    /// # Panics
    /// When an argument is not of its type.
    #[must_use]
    pub fn args<T: FromSlots>(&self) -> T {
        T::read(self, 0).unwrap_or_else(|error| panic!("{self:?}: {error}"))
    }
}

fn no(index: usize, what: &str) -> CallError {
    CallError::BadArgument {
        index,
        reason: what.to_owned(),
    }
}

impl Slots for Called {
    fn slot(&self, index: usize) -> u64 {
        match self.slots.get(index) {
            Some(Slot::Value(bits)) => *bits,
            _ => 0,
        }
    }

    fn is_pointer(&self, index: usize) -> bool {
        matches!(self.slots.get(index), Some(Slot::Pointer(..)))
    }

    fn c_string(&self, index: usize) -> Result<Option<Vec<u8>>, CallError> {
        match self.slots.get(index) {
            Some(Slot::Pointer(Some(text), _)) => Ok(Some(text.clone())),
            Some(Slot::Value(0)) | None => Ok(None),
            _ => Err(no(index, "it is no text")),
        }
    }

    fn bytes(&self, index: usize, len: usize) -> Result<Vec<u8>, CallError> {
        match self.slots.get(index) {
            Some(Slot::Pointer(_, Some(bytes))) if bytes.len() >= len => Ok(bytes[..len].to_vec()),
            Some(Slot::Value(0)) if len == 0 => Ok(Vec::new()),
            _ => Err(no(index, "these bytes were not remembered")),
        }
    }
}

impl fmt::Debug for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(", self.name)?;
        for (index, slot) in self.slots.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            match slot {
                Slot::Value(bits) => guess(f, *bits)?,
                Slot::Pointer(text, bytes) => match (text, bytes) {
                    (Some(text), None) => write!(f, "{:?}", String::from_utf8_lossy(text))?,
                    (text, Some(bytes)) => match (Value::decode(bytes), text) {
                        (Some(value), _) => write!(f, "{value:?}")?,
                        (None, Some(text)) => write!(f, "{:?}", String::from_utf8_lossy(text))?,
                        (None, None) => f.write_str("pointer")?,
                    },
                    (None, None) => f.write_str("pointer")?,
                },
            }
        }
        f.write_str(")")
    }
}

/// A slot does not say what is in it: bits that make a large integer and a moderate float
/// are the float.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a number is the low part of its slot"
)]
fn guess(f: &mut fmt::Formatter<'_>, bits: u64) -> fmt::Result {
    let int = bits.cast_signed();
    let float = f32::from_bits(bits as u32);
    let moderate = bits >> 32 == 0 && (1e-4..1e7).contains(&float.abs());
    if moderate && int > 0xFF_FFFF {
        return write!(f, "{float:?}");
    }
    match bits >> 32 {
        0 => write!(f, "{}", (bits as u32).cast_signed()),
        _ => write!(f, "{int}"),
    }
}
