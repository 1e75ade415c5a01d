//! Byte strings, and values that are passed on without being read.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::decode::Decoder;
use super::{DecodeError, Origin, RAW};

/// Bytes borrowed from a payload, or to be written as bytes.
///
/// Accepts what the other runtimes have for bytes: binary, and strings of any
/// content (Lua has nothing else). JavaScript's `Uint8Array` arrives as a map that
/// cannot be borrowed: take a [`ByteBuf`] where scripts of any language may send.
///
/// # Examples
///
/// ```
/// use cfx_core::msgpack::{self, Bytes};
///
/// let payload = msgpack::to_vec(&Bytes(&[1, 2, 255]))?;
/// let bytes: Bytes<'_> = msgpack::from_slice(&payload)?;
/// assert_eq!(bytes.len(), 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes<'a>(pub &'a [u8]);

impl Deref for Bytes<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.0
    }
}

impl<'a, T: AsRef<[u8]> + ?Sized> From<&'a T> for Bytes<'a> {
    fn from(bytes: &'a T) -> Self {
        Self(bytes.as_ref())
    }
}

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Bytes<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BytesVisitor;

        impl<'de> Visitor<'de> for BytesVisitor {
            type Value = Bytes<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("bytes")
            }

            fn visit_borrowed_bytes<E: de::Error>(
                self,
                bytes: &'de [u8],
            ) -> Result<Self::Value, E> {
                Ok(Bytes(bytes))
            }

            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Bytes(text.as_bytes()))
            }
        }

        deserializer.deserialize_bytes(BytesVisitor)
    }
}

/// Owned bytes.
///
/// Accepts all that [`Bytes`] accepts, and what JavaScript sends for a
/// `Uint8Array` (a map from `"0"`, `"1"`... to numbers) or an array of numbers.
///
/// # Examples
///
/// ```
/// use cfx_core::msgpack::{self, ByteBuf};
///
/// // {"0": 7, "1": 255}
/// let bytes: ByteBuf = msgpack::from_slice(b"\x82\xa10\x07\xa11\xcc\xff")?;
/// assert_eq!(*bytes, [7, 255]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ByteBuf(pub Vec<u8>);

impl Deref for ByteBuf {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.0
    }
}

impl DerefMut for ByteBuf {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

impl From<Vec<u8>> for ByteBuf {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<ByteBuf> for Vec<u8> {
    fn from(bytes: ByteBuf) -> Self {
        bytes.0
    }
}

impl Serialize for ByteBuf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for ByteBuf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ByteBufVisitor;

        impl<'de> Visitor<'de> for ByteBufVisitor {
            type Value = ByteBuf;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<ByteBuf, E> {
                Ok(ByteBuf(bytes.to_vec()))
            }

            fn visit_byte_buf<E: de::Error>(self, bytes: Vec<u8>) -> Result<ByteBuf, E> {
                Ok(ByteBuf(bytes))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<ByteBuf, E> {
                Ok(ByteBuf(text.as_bytes().to_vec()))
            }

            // For formats without bytes, and behind untagged enums.
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<ByteBuf, A::Error> {
                let mut bytes = Vec::new();
                while let Some(byte) = items.next_element()? {
                    bytes.push(byte);
                }
                Ok(ByteBuf(bytes))
            }
        }

        deserializer.deserialize_byte_buf(ByteBufVisitor)
    }
}

/// One value of a payload, not read: for passing it on, or for reading it later.
///
/// # Examples
///
/// ```
/// use cfx_core::msgpack::{self, Origin, Raw};
///
/// let payload = msgpack::to_vec(&("chat", vec![1, 2, 3]))?;
/// let (kind, content): (&str, Raw<'_>) = msgpack::from_slice(&payload)?;
/// assert_eq!(kind, "chat");
/// assert_eq!(content.decode::<Vec<u8>>(Origin::Trusted)?, [1, 2, 3]);
///
/// // As it came, inside of something else.
/// let forwarded = msgpack::to_vec(&(true, content))?;
/// assert_eq!(forwarded, b"\x92\xc3\x93\x01\x02\x03");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Raw<'a>(&'a [u8]);

impl<'a> Raw<'a> {
    /// Takes bytes that are one whole value.
    ///
    /// # Errors
    ///
    /// When they are not.
    pub fn new(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let mut decoder = Decoder::new(bytes, Origin::Network);
        decoder.skip()?;
        decoder.finish()?;
        Ok(Self(bytes))
    }

    /// The value as MessagePack.
    #[must_use]
    pub fn as_bytes(self) -> &'a [u8] {
        self.0
    }

    /// Reads the value. It has forgotten where it came from, which decides whether
    /// it may hold function references, so that has to be said again.
    ///
    /// # Errors
    ///
    /// When it is not a `T`.
    pub fn decode<T: Deserialize<'a>>(self, origin: Origin) -> Result<T, DecodeError> {
        T::deserialize(&mut Decoder::new(self.0, origin))
    }
}

impl fmt::Debug for Raw<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raw({} bytes)", self.0.len())
    }
}

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(RAW, &Bytes(self.0))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Raw<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RawVisitor<'a>(PhantomData<&'a ()>);

        impl<'de: 'a, 'a> Visitor<'de> for RawVisitor<'a> {
            type Value = Raw<'a>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value of a MessagePack payload")
            }

            fn visit_borrowed_bytes<E: de::Error>(self, bytes: &'de [u8]) -> Result<Raw<'a>, E> {
                Ok(Raw(bytes))
            }
        }

        deserializer.deserialize_newtype_struct(RAW, RawVisitor(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use std::collections::HashMap;

    use super::{ByteBuf, Bytes, Raw};
    use crate::msgpack::{DecodeErrorKind, from_slice, to_vec};

    #[test]
    fn bytes_are_written_as_binary() {
        assert_eq!(to_vec(&Bytes(b"ab")).unwrap(), b"\xc4\x02ab");
        assert_eq!(to_vec(&ByteBuf(vec![1])).unwrap(), b"\xc4\x01\x01");
    }

    #[test]
    fn bytes_accept_strings_and_binary() {
        for payload in [&b"\xa2\xff\x00"[..], b"\xc4\x02\xff\x00"] {
            assert_eq!(from_slice::<Bytes<'_>>(payload).unwrap().0, [255, 0]);
            assert_eq!(from_slice::<ByteBuf>(payload).unwrap().0, [255, 0]);
            let buffer: serde_bytes::ByteBuf = from_slice(payload).unwrap();
            assert_eq!(buffer.as_slice(), [255, 0]);
            let bytes: &serde_bytes::Bytes = from_slice(payload).unwrap();
            assert_eq!(**bytes, [255, 0]);
            assert_eq!(from_slice::<&[u8]>(payload).unwrap(), [255, 0]);
        }
        assert!(from_slice::<Bytes<'_>>(b"\x91\x01").is_err());
    }

    #[test]
    fn byte_buffers_accept_arrays_and_typed_arrays_of_javascript() {
        assert_eq!(
            from_slice::<ByteBuf>(b"\x92\x01\xcc\xff").unwrap().0,
            [1, 255]
        );
        let typed = b"\x82\xa10\x07\xa11\xcc\xff";
        assert_eq!(from_slice::<ByteBuf>(typed).unwrap().0, [7, 255]);
        let buffer: serde_bytes::ByteBuf = from_slice(typed).unwrap();
        assert_eq!(buffer.as_slice(), [7, 255]);
        let error = from_slice::<ByteBuf>(b"\x92\x01\xcd\x01\x00").unwrap_err();
        assert_eq!(error.path(), "[1]");
        assert_eq!(error.kind(), DecodeErrorKind::OutOfRange);
    }

    #[test]
    fn a_vector_of_u8_accepts_binary() {
        assert_eq!(
            from_slice::<Vec<u8>>(b"\xc4\x02\xff\x00").unwrap(),
            [255, 0]
        );
    }

    #[test]
    fn raw_values_are_passed_on_as_they_came() {
        let payload = b"\x82\xa1a\xcd\x00\x01\xa1b\x93\xca\x00\x00\x00\x00\xc7\x03\x0aa:1\xc0";
        let map: HashMap<&str, Raw<'_>> = from_slice(payload).unwrap();
        assert_eq!(map["a"].as_bytes(), b"\xcd\x00\x01");
        assert_eq!(to_vec(&map["b"]).unwrap(), &payload[8..]);
        assert_eq!(to_vec(&Some(map["a"])).unwrap(), b"\xcd\x00\x01");
    }

    #[test]
    fn raw_values_are_checked() {
        assert_eq!(
            Raw::new(b"").unwrap_err().kind(),
            DecodeErrorKind::Truncated
        );
        assert_eq!(
            Raw::new(b"\x92\x01").unwrap_err().kind(),
            DecodeErrorKind::Truncated
        );
        assert_eq!(
            Raw::new(b"\x01\x02").unwrap_err().kind(),
            DecodeErrorKind::TrailingBytes
        );
        assert_eq!(Raw::new(b"\x92\x01\xa0").unwrap().as_bytes().len(), 3);
    }
}
