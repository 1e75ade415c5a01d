//! A value of any type.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::decode::{Decoder, Token};
use super::{ByteBuf, DecodeError, Origin, RAW, serialize_ext};
use crate::math::{Quaternion, Vector2, Vector3, Vector4};

/// A value whose type is not known beforehand.
///
/// What is written is read back equal. A function reference stays the extension
/// value that it is, type 10 or 11: it is not called through here.
///
/// # Examples
///
/// ```
/// use cfx_core::msgpack::{self, Value};
///
/// // {"name": "Ann", "tags": ["a", 5]}
/// let value: Value = msgpack::from_slice(b"\x82\xa4name\xa3Ann\xa4tags\x92\xa1a\x05")?;
/// assert_eq!(value.get("name").and_then(Value::as_str), Some("Ann"));
/// assert_eq!(value.get("tags").and_then(|tags| tags.at(1)), Some(&Value::Int(5)));
/// assert_eq!(value.get("age"), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Value {
    /// Nothing.
    #[default]
    Nil,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// An integer above `i64::MAX`. Smaller ones are read as [`Value::Int`].
    UInt(u64),
    /// A number that came as a float, even if it has no fraction.
    Float(f64),
    /// Text. A string that is not UTF-8 is read as [`Value::Binary`].
    String(String),
    /// Bytes.
    Binary(Vec<u8>),
    /// A sequence. An empty table of Lua is one, too.
    Array(Vec<Value>),
    /// Keys and values, in the order they came in.
    Map(Vec<(Value, Value)>),
    /// A vector of two.
    Vector2(Vector2),
    /// A vector of three.
    Vector3(Vector3),
    /// A vector of four.
    Vector4(Vector4),
    /// A rotation.
    Quaternion(Quaternion),
    /// An extension value of another type.
    Ext(i8, Vec<u8>),
}

impl Value {
    /// Whether this is nothing.
    #[must_use]
    pub fn is_nil(&self) -> bool {
        matches!(self, Self::Nil)
    }

    /// The boolean.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match *self {
            Self::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The integer, also of a float without a fraction.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        let token = match *self {
            Self::Int(value) => Token::Int(value),
            Self::Float(value) => Token::Float(value),
            _ => return None,
        };
        match token.as_integer() {
            Some(Token::Int(value)) => Some(value),
            _ => None,
        }
    }

    /// The number, rounded if it is an integer of more than 53 bits.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        match *self {
            Self::Int(value) => Some(value as f64),
            Self::UInt(value) => Some(value as f64),
            Self::Float(value) => Some(value),
            _ => None,
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The bytes of binary or text.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Binary(bytes) => Some(bytes),
            Self::String(text) => Some(text.as_bytes()),
            _ => None,
        }
    }

    /// The elements of a sequence.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The entries of a map.
    #[must_use]
    pub fn as_map(&self) -> Option<&[(Self, Self)]> {
        match self {
            Self::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// What a map has under a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let entries = self.as_map()?.iter();
        let mut found = entries.filter(|(key, _)| key.as_str() == Some(name));
        found.next().map(|(_, value)| value)
    }

    /// The element of a sequence at an index, which begins at 0.
    #[must_use]
    pub fn at(&self, index: usize) -> Option<&Self> {
        self.as_array()?.get(index)
    }
}

macro_rules! from {
    ($($ty:ty => $variant:ident,)*) => {$(
        impl From<$ty> for Value {
            fn from(value: $ty) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

from! {
    bool => Bool,
    i8 => Int,
    i16 => Int,
    i32 => Int,
    i64 => Int,
    u8 => Int,
    u16 => Int,
    u32 => Int,
    f32 => Float,
    f64 => Float,
    &str => String,
    String => String,
    Vec<Value> => Array,
    Vec<(Value, Value)> => Map,
    Vector2 => Vector2,
    Vector3 => Vector3,
    Vector4 => Vector4,
    Quaternion => Quaternion,
}

impl From<u64> for Value {
    fn from(value: u64) -> Self {
        i64::try_from(value).map_or(Self::UInt(value), Self::Int)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nil, Into::into)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nil => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::UInt(value) => serializer.serialize_u64(*value),
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::String(value) => serializer.serialize_str(value),
            Self::Binary(value) => serializer.serialize_bytes(value),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Map(entries) => serializer.collect_map(entries.iter().map(|(k, v)| (k, v))),
            Self::Vector2(value) => value.serialize(serializer),
            Self::Vector3(value) => value.serialize(serializer),
            Self::Vector4(value) => value.serialize(serializer),
            Self::Quaternion(value) => value.serialize(serializer),
            Self::Ext(tag, bytes) => serialize_ext(serializer, *tag, bytes),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The codec hands over the value's bytes, which one function then reads that
        // is compiled once; other formats say what they have.
        deserializer.deserialize_newtype_struct(RAW, ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_borrowed_bytes<E: de::Error>(self, bytes: &'de [u8]) -> Result<Value, E> {
        Decoder::new(bytes, Origin::Network)
            .value()
            .map_err(E::custom)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        inner.deserialize_any(AnyVisitor)
    }
}

struct AnyVisitor;

impl<'de> Visitor<'de> for AnyVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Value, E> {
        Ok(Value::Binary(bytes.to_vec()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nil)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Nil)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        let (tag, bytes): (i8, ByteBuf) = Deserialize::deserialize(inner)?;
        Ok(ext(tag, &bytes))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Value::Map(entries))
    }
}

impl Decoder<'_> {
    /// Reads any value. The depth is limited, so the recursion is.
    fn value(&mut self) -> Result<Value, DecodeError> {
        Ok(match self.token()? {
            Token::Nil => Value::Nil,
            Token::False => Value::Bool(false),
            Token::True => Value::Bool(true),
            Token::Int(value) => Value::Int(value),
            Token::UInt(value) => Value::UInt(value),
            Token::Float(value) => Value::Float(value),
            Token::Str(bytes) => match str::from_utf8(bytes) {
                Ok(text) => text.into(),
                Err(_) => Value::Binary(bytes.to_vec()),
            },
            Token::Bin(bytes) => Value::Binary(bytes.to_vec()),
            Token::Array(length) => {
                let owed = self.open(length)?;
                let mut items = Vec::with_capacity(length);
                for _ in 0..length {
                    self.due();
                    items.push(self.value()?);
                }
                self.close(owed);
                Value::Array(items)
            }
            Token::Map(length) => {
                let owed = self.open(length.saturating_mul(2))?;
                let mut entries = Vec::with_capacity(length);
                for _ in 0..length {
                    self.due();
                    let key = self.value()?;
                    self.due();
                    entries.push((key, self.value()?));
                }
                self.close(owed);
                Value::Map(entries)
            }
            // It was read as an i8.
            Token::Ext(tag, bytes) | Token::Parts(tag, bytes) => ext(tag as i8, bytes),
            token @ Token::Reserved => return Err(DecodeError::wrong_type("a value", token)),
        })
    }
}

fn ext(tag: i8, bytes: &[u8]) -> Value {
    fn floats<const N: usize, T: From<[f32; N]>>(bytes: &[u8]) -> Option<T> {
        let (floats, []) = bytes.as_chunks() else {
            return None;
        };
        let floats: &[[u8; 4]; N] = floats.try_into().ok()?;
        Some(floats.map(f32::from_le_bytes).into())
    }

    let vector = match tag {
        20 => floats(bytes).map(Value::Vector2),
        21 => floats(bytes).map(Value::Vector3),
        22 => floats(bytes).map(Value::Vector4),
        23 => floats(bytes).map(Value::Quaternion),
        _ => None,
    };
    vector.unwrap_or_else(|| Value::Ext(tag, bytes.to_vec()))
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::Value;
    use crate::math::{Quaternion, Vector2, Vector3, Vector4};
    use crate::msgpack::{Arguments, Origin, from_slice, to_vec};

    #[test]
    fn every_kind_comes_back_equal() {
        let values = [
            Value::Nil,
            Value::Bool(true),
            Value::Int(i64::MIN),
            Value::Int(i64::MAX),
            Value::UInt(u64::MAX),
            Value::Float(5.0),
            Value::Float(0.1),
            "text".into(),
            Value::Binary(vec![255]),
            Value::Array(vec![1.into(), Value::Nil]),
            Value::Map(vec![("a".into(), 1.into()), (2.into(), "b".into())]),
            Vector2::new(1.0, 2.0).into(),
            Vector3::new(1.0, 2.0, 3.0).into(),
            Vector4::new(1.0, 2.0, 3.0, 4.0).into(),
            Quaternion::new(0.0, 0.0, 0.0, 1.0).into(),
            Value::Ext(10, b"res:0:1".to_vec()),
            Value::Ext(21, vec![0; 11]),
        ];
        for value in &values {
            let bytes = to_vec(value).unwrap();
            assert_eq!(&from_slice::<Value>(&bytes).unwrap(), value);
        }
        let all = Value::Array(values.to_vec());
        assert_eq!(from_slice::<Value>(&to_vec(&all).unwrap()).unwrap(), all);
    }

    #[test]
    fn text_that_is_not_utf_8_is_kept_as_bytes() {
        let value: Value = from_slice(b"\xa2\xff\xfe").unwrap();
        assert_eq!(value, Value::Binary(vec![0xff, 0xfe]));
    }

    #[test]
    fn a_missing_argument_is_nil() {
        let mut arguments = Arguments::new(b"", Origin::Network).unwrap();
        assert!(arguments.take::<Value>().unwrap().is_nil());
    }

    #[test]
    fn works_behind_an_untagged_enum() {
        #[derive(Debug, PartialEq, serde::Deserialize)]
        #[serde(untagged)]
        enum Either {
            Number(i32),
            Other(Value),
        }
        assert_eq!(from_slice::<Either>(b"\x05").unwrap(), Either::Number(5));
        let other = from_slice::<Either>(b"\x91\x81\xa1a\xc7\x03\x0aa:1").unwrap();
        let Either::Other(value) = other else {
            panic!("{other:?}");
        };
        assert!(value.at(0).and_then(|map| map.get("a")).is_some());
    }
}
