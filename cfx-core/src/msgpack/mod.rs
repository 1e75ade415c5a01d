//! MessagePack, the format of every payload: arguments of events and functions,
//! their results, state bags.
//!
//! Types are read and written through [serde](https://serde.rs): derive
//! `Serialize` and `Deserialize`. What is read may borrow from the payload: `&str`,
//! `&[u8]`, [`Bytes`], [`Raw`], and structs of them.
//!
//! ```
//! use cfx_core::msgpack;
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Debug, PartialEq, Serialize, Deserialize)]
//! struct Item<'a> {
//!     name: &'a str,
//!     count: u32,
//! }
//!
//! let bread = Item { name: "bread", count: 2 };
//! let payload = msgpack::to_vec(&bread)?;
//! assert_eq!(msgpack::from_slice::<Item>(&payload)?, bread);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is written
//!
//! Structs as maps in the order of their fields; integers in their smallest form;
//! both kinds of floats as 64 bits, the only ones Lua has; text as text and bytes
//! ([`Bytes`], `serde_bytes`) as binary; `None` and `()` as nil; a variant without
//! content as its name, another one as a map from its name to the content; vectors
//! as the extension types 20 to 23, which Lua and C# read. JavaScript does not: send
//! it an array.
//!
//! # What is accepted
//!
//! Lua, JavaScript and C# spell the same value differently, so a type accepts more
//! than what is written for it:
//!
//! | for | accepted | because |
//! |---|---|---|
//! | integers | any integer or float without a fraction that is in range | JavaScript sends integers beyond 2^31 as floats; Lua's results are often floats |
//! | | decimal text | ids of players come as text or as numbers |
//! | floats | any number | whole numbers are sent as integers. Not text: ids are whole |
//! | `()` | any value, which is ignored | who calls a function for its effect need not know what it answers |
//! | `bool` | 0, 1, nil | natives give numbers, Lua has nil for false. No other number, and no text: what they mean differs |
//! | `String` | text and binary; bytes that are not UTF-8 become U+FFFD | Lua's strings are bytes. To keep them, take a [`ByteBuf`] |
//! | `&str` | text and binary in UTF-8 | it cannot be repaired in place |
//! | [`Bytes`], `&[u8]` | text and binary | Lua has one type for both |
//! | [`ByteBuf`], `serde_bytes::ByteBuf` | also arrays of numbers, and maps from positions to numbers | `Uint8Array` |
//! | `Vec`, tuples | binary (of `u8`), the numbers of a vector | |
//! | | an empty map | empty object |
//! | | a map from positions to elements, in any order | Lua's tables with holes: they begin at 1, but at 0 when there is a 0. Holes are nil. A position beyond `4 * entries + 4` is refused: so large a hole makes it a map, and would let a few bytes allocate much |
//! | tuples, fixed arrays | fewer elements, the others being nil; more elements, which are ignored | as with arguments |
//! | maps | an array, whose elements have the keys 1, 2, 3... | Lua sends a table with such keys as an array |
//! | keys of maps | an integer for `String`, decimal text for integers | objects of JavaScript have keys of text only |
//! | structs | a map; fields that are unknown are ignored, and integer keys are names in decimal | |
//! | | an array of the fields in order, which may be shorter as a map may have fewer fields. Derived types only: it is read as a map whose keys are the positions | what other MessagePack libraries write |
//! | | an empty array, as an empty map; not so nil | Lua's `{}` |
//! | enums | a name, an index from 0, or a map of one entry | |
//! | | a variant's name alone for content that may be nil; any content for a variant without | |
//! | `Option` | nil is `None`. An empty array is `Some` of the empty thing | Lua's `{}` is a table, not nothing |
//! | [`Vector3`](crate::Vector3) and the like | an extension value, an array, a map of `x`, `y`, `z`, `w`; of more components the first | a place is often sent with a heading |
//! | arguments | fewer, the others being nil; more, which are ignored; nothing and nil for none | |
//!
//! # What is refused
//!
//! Payloads may come from a player. Reading neither panics nor recurses deeper than
//! [`MAX_DEPTH`], and allocates no more than a small multiple of the payload's length
//! times the size of the types that are read. From [`Origin::Network`] no function
//! reference is read.

mod bytes;
mod decode;
mod encode;
mod error;
mod value;

pub use bytes::{ByteBuf, Bytes, Raw};
pub use error::{DecodeError, DecodeErrorKind, EncodeError};
pub use value::Value;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub(crate) use decode::Words;
use decode::{Decoder, Token};
use encode::Encoder;

/// How many values may be nested in each other. Lua sends no more than 16.
pub const MAX_DEPTH: usize = 64;

// Names of newtypes by which types ask for what serde has no method for. The first
// is what `rmp-serde` calls a pair of type and bytes.
const EXT_STRUCT: &str = "_ExtStruct";
const RAW: &str = "$cfx::Raw";
const FUNC_REF: &str = "$cfx::FuncRef";

/// Where a payload came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// This side's own resources, and the game.
    Trusted,
    /// The other side of the network. Function references are refused: their names
    /// would be looked up here, among functions that were not meant for the sender.
    Network,
}

/// Writes a value.
///
/// # Errors
///
/// When the value's own `Serialize` fails, or an integer needs more than 64 bits.
///
/// # Examples
///
/// ```
/// use cfx_core::msgpack;
///
/// assert_eq!(msgpack::to_vec(&(1, "a", None::<bool>))?, b"\x93\x01\xa1a\xc0");
/// # Ok::<(), msgpack::EncodeError>(())
/// ```
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, EncodeError> {
    // Hardly any value takes less, and growing from nothing takes a step for each doubling.
    let mut buffer = Vec::with_capacity(32);
    encode(&mut buffer, value)?;
    Ok(buffer)
}

/// Writes a value to the end of a buffer.
///
/// # Errors
///
/// As [`to_vec`]. The buffer is then as it was before.
///
/// # Examples
///
/// ```
/// use cfx_core::msgpack;
///
/// let mut buffer = vec![0x92];
/// msgpack::encode(&mut buffer, "a")?;
/// msgpack::encode(&mut buffer, &300)?;
/// assert_eq!(buffer, b"\x92\xa1a\xcd\x01\x2c");
/// # Ok::<(), msgpack::EncodeError>(())
/// ```
pub fn encode<T: Serialize + ?Sized>(buffer: &mut Vec<u8>, value: &T) -> Result<(), EncodeError> {
    let start = buffer.len();
    let result = value.serialize(&mut Encoder::new(buffer));
    if result.is_err() {
        buffer.truncate(start);
    }
    result
}

/// Reads the one value that the bytes are. They are taken as [`Origin::Trusted`].
///
/// # Errors
///
/// When the value is not a `T`, or the bytes are not exactly one value.
///
/// # Examples
///
/// ```
/// use cfx_core::msgpack;
///
/// let (name, score): (&str, u32) = msgpack::from_slice(b"\x92\xa3Ann\x07")?;
/// assert_eq!((name, score), ("Ann", 7));
/// # Ok::<(), msgpack::DecodeError>(())
/// ```
pub fn from_slice<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, DecodeError> {
    let mut decoder = Decoder::new(bytes, Origin::Trusted);
    let value = T::deserialize(&mut decoder)?;
    decoder.finish()?;
    Ok(value)
}

/// Reads the argument list of an event or of a call, one by one.
///
/// # Examples
///
/// ```
/// use cfx_core::msgpack::{self, Arguments, Origin};
///
/// let payload = msgpack::to_vec(&("weather", 12))?;
/// let mut arguments = Arguments::new(&payload, Origin::Network)?;
/// assert_eq!(arguments.take::<&str>()?, "weather");
/// assert_eq!(arguments.take::<u8>()?, 12);
/// assert_eq!(arguments.take::<Option<u8>>()?, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Arguments<'de> {
    decoder: Decoder<'de>,
    remaining: usize,
    position: usize,
}

impl<'de> Arguments<'de> {
    /// Begins a list. An empty payload, or nil, is a list of no arguments.
    ///
    /// # Errors
    ///
    /// When the payload is another value, or shorter than the list.
    pub fn new(payload: &'de [u8], origin: Origin) -> Result<Self, DecodeError> {
        let mut decoder = Decoder::new(payload, origin);
        let mut remaining = 0;
        if let Some(length) = decoder.list() {
            decoder.open(length)?;
            remaining = length;
        } else if !payload.is_empty() {
            match decoder.token()? {
                Token::Nil => {}
                Token::Array(length) => {
                    decoder.open(length)?;
                    remaining = length;
                }
                token => return Err(DecodeError::wrong_type("a list of arguments", token)),
            }
        }
        Ok(Self {
            decoder,
            remaining,
            position: 0,
        })
    }

    /// Begins the list of a command's words.
    pub(crate) fn words(payload: &'de [u8], words: &'static Words) -> Result<Self, DecodeError> {
        let mut arguments = Self::new(payload, Origin::Trusted)?;
        arguments.decoder.read_words(words);
        Ok(arguments)
    }

    /// Reads the next argument. After the last one there is nothing but nil.
    ///
    /// # Errors
    ///
    /// When it is not a `T`. The error tells which argument, and the next call reads
    /// the one after it.
    pub fn take<T: Deserialize<'de>>(&mut self) -> Result<T, DecodeError> {
        let before = self.begin();
        match T::deserialize(&mut self.decoder) {
            Ok(value) => Ok(value),
            Err(error) => Err(self.recover(before, error)),
        }
    }

    /// The next argument as it came, not read. `None` after the last one.
    pub fn next_raw(&mut self) -> Option<Result<&'de [u8], DecodeError>> {
        if self.remaining == 0 {
            return None;
        }
        let before = self.begin();
        Some(match self.decoder.raw() {
            Ok(bytes) => Ok(bytes),
            Err(error) => Err(self.recover(before, error)),
        })
    }

    /// How many arguments of the payload are left.
    #[must_use]
    pub fn remaining(&self) -> usize {
        self.remaining
    }

    /// How many arguments were taken, including those that were not there.
    #[must_use]
    pub fn position(&self) -> usize {
        self.position
    }

    /// Puts the next argument before the decoder. Returns where it begins.
    fn begin(&mut self) -> Option<&'de [u8]> {
        self.position += 1;
        if self.remaining == 0 {
            self.decoder.park(Token::Nil);
            return None;
        }
        self.remaining -= 1;
        self.decoder.due();
        Some(self.decoder.rest())
    }

    #[cold]
    #[inline(never)]
    fn recover(&mut self, before: Option<&'de [u8]>, error: DecodeError) -> DecodeError {
        if let Some(argument) = before
            && self.decoder.restart(argument, self.remaining).is_err()
        {
            self.remaining = 0;
        }
        error.in_argument(self.position)
    }
}

impl std::fmt::Debug for Arguments<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Arguments")
            .field("position", &self.position)
            .field("remaining", &self.remaining)
            .finish_non_exhaustive()
    }
}

/// Writes an extension value.
pub(crate) fn serialize_ext<S: Serializer>(
    serializer: S,
    tag: i8,
    data: &[u8],
) -> Result<S::Ok, S::Error> {
    serializer.serialize_newtype_struct(EXT_STRUCT, &(tag, Bytes(data)))
}

/// Reads the name of a function reference. Works with this codec's payloads only,
/// and only with trusted ones: through what serde buffers for untagged enums and
/// flattened fields, which knows of no origin, there is no way here.
pub(crate) fn deserialize_func_ref<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<&'de str, D::Error> {
    struct FuncRefVisitor;

    impl<'de> de::Visitor<'de> for FuncRefVisitor {
        type Value = &'de str;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a function")
        }

        fn visit_borrowed_str<E>(self, name: &'de str) -> Result<&'de str, E> {
            Ok(name)
        }
    }

    deserializer.deserialize_newtype_struct(FUNC_REF, FuncRefVisitor)
}

#[cfg(test)]
mod tests;
