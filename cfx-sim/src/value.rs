//! MessagePack values, as tests read and compare them.

use std::fmt;

/// Payloads may nest this deep.
const MAX_DEPTH: usize = 64;

/// A decoded MessagePack value. It prints in a short form that is made to be read in a
/// failed assertion.
///
/// ```
/// use cfx_sim::Value;
///
/// let value = Value::decode(b"\x92\xa2hi\x05").unwrap();
/// assert_eq!(value, Value::Array(vec!["hi".into(), 5.into()]));
/// assert_eq!(format!("{value:?}"), r#"["hi", 5]"#);
/// ```
#[derive(Clone, Default)]
pub enum Value {
    /// Nothing.
    #[default]
    Nil,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i128),
    /// A float. Two of them are equal if they are when both are rounded to 32 bits and one
    /// of them has no more: scripts compute with 32 and send 64.
    Float(f64),
    /// Text, broken UTF-8 replaced.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A list.
    Array(Vec<Self>),
    /// A table. Two of them are equal whatever their order is.
    Map(Vec<(Self, Self)>),
    /// A function by its canonical name.
    Function(String),
    /// A vector of two, three or four components, or a quaternion, by the type of extension
    /// that it came as (20 to 23).
    Vector(i8, Vec<f32>),
    /// Another extension value.
    Ext(i8, Vec<u8>),
}

#[allow(clippy::cast_possible_truncation, reason = "that is the question")]
fn same_float(a: f64, b: f64) -> bool {
    let short = |value: f64| f64::from(value as f32) == value;
    a == b || a.is_nan() && b.is_nan() || (short(a) || short(b)) && a as f32 == b as f32
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Nil, Self::Nil) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Float(a), Self::Float(b)) => same_float(*a, *b),
            (Self::Text(a), Self::Text(b)) | (Self::Function(a), Self::Function(b)) => a == b,
            (Self::Bytes(a), Self::Bytes(b)) => a == b,
            (Self::Array(a), Self::Array(b)) => a == b,
            (Self::Map(a), Self::Map(b)) => {
                a.len() == b.len() && a.iter().all(|entry| b.contains(entry))
            }
            (Self::Vector(a, x), Self::Vector(b, y)) => a == b && x == y,
            (Self::Ext(a, x), Self::Ext(b, y)) => a == b && x == y,
            _ => false,
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nil => f.write_str("nil"),
            Self::Bool(value) => value.fmt(f),
            Self::Int(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
            Self::Text(text) => text.fmt(f),
            Self::Bytes(bytes) => write!(f, "bytes{bytes:?}"),
            Self::Array(items) => f.debug_list().entries(items).finish(),
            Self::Map(entries) => {
                let mut map = f.debug_map();
                for (key, value) in entries {
                    match key {
                        Self::Text(text) => map.entry(&format_args!("{text}"), value),
                        other => map.entry(other, value),
                    };
                }
                map.finish()
            }
            Self::Function(name) => write!(f, "function({name})"),
            Self::Vector(23, parts) => write!(f, "quat{parts:?}"),
            Self::Vector(_, parts) => write!(f, "vec{}{parts:?}", parts.len()),
            Self::Ext(kind, bytes) => write!(f, "ext({kind}, {bytes:?})"),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

macro_rules! from {
    ($($type:ty: $value:ident => $result:expr;)*) => {$(
        impl From<$type> for Value {
            fn from($value: $type) -> Self {
                $result
            }
        }
    )*};
}

from! {
    bool: value => Self::Bool(value);
    i32: value => Self::Int(value.into());
    u32: value => Self::Int(value.into());
    i64: value => Self::Int(value.into());
    u64: value => Self::Int(value.into());
    f32: value => Self::Float(value.into());
    f64: value => Self::Float(value);
    &str: value => Self::Text(value.to_owned());
    String: value => Self::Text(value);
    Vec<Self>: value => Self::Array(value);
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nil, Into::into)
    }
}

impl Value {
    /// A table of these entries.
    pub fn map<'k>(entries: impl IntoIterator<Item = (&'k str, Self)>) -> Self {
        let entries = entries.into_iter();
        Self::Map(entries.map(|(key, value)| (key.into(), value)).collect())
    }

    /// Reads exactly one value; `None` when the bytes are none.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let mut input = bytes;
        let value = read(&mut input, 0)?;
        input.is_empty().then_some(value)
    }

    /// The arguments of an event or function: what an array holds, nothing for nil or no
    /// bytes at all; `None` when the bytes are no array.
    #[must_use]
    pub fn decode_list(bytes: &[u8]) -> Option<Vec<Self>> {
        match bytes {
            [] => Some(Vec::new()),
            _ => match Self::decode(bytes)? {
                Self::Array(items) => Some(items),
                Self::Nil => Some(Vec::new()),
                _ => None,
            },
        }
    }

    /// The value as MessagePack.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        write(&mut out, self);
        out
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The integer, if it is one, also as a float.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "compared with what it was")]
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(value) => (*value).try_into().ok(),
            Self::Float(value) if f64::from(*value as i32) == *value => {
                Some(i64::from(*value as i32))
            }
            _ => None,
        }
    }

    /// The function's name, if it is one.
    #[must_use]
    pub fn as_function(&self) -> Option<&str> {
        match self {
            Self::Function(name) => Some(name),
            _ => None,
        }
    }

    /// The items, if it is a list.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// What a table has under a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Map(entries) = self else {
            return None;
        };
        let mut found = entries.iter().filter(|(key, _)| key.as_str() == Some(name));
        found.next().map(|(_, value)| value)
    }

    /// The value as JSON; what JSON has no form for is null.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match self {
            Self::Bool(value) => (*value).into(),
            Self::Int(value) => match (i64::try_from(*value), u64::try_from(*value)) {
                (Ok(value), _) => value.into(),
                (_, Ok(value)) => value.into(),
                _ => Json::Null,
            },
            Self::Float(value) => (*value).into(),
            Self::Text(text) => text.as_str().into(),
            Self::Array(items) => items.iter().map(Self::to_json).collect(),
            Self::Map(entries) => entries
                .iter()
                .map(|(key, value)| match key {
                    Self::Text(text) => (text.clone(), value.to_json()),
                    other => (other.to_string(), value.to_json()),
                })
                .collect::<serde_json::Map<_, _>>()
                .into(),
            Self::Vector(_, parts) => parts.iter().copied().collect(),
            Self::Nil | Self::Bytes(_) | Self::Function(_) | Self::Ext(..) => Json::Null,
        }
    }

    /// The value that a JSON value is for a script.
    #[must_use]
    pub fn from_json(json: &serde_json::Value) -> Self {
        use serde_json::Value as Json;
        match json {
            Json::Null => Self::Nil,
            Json::Bool(value) => Self::Bool(*value),
            Json::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => value.into(),
                (_, Some(value)) => value.into(),
                _ => number.as_f64().into(),
            },
            Json::String(text) => text.as_str().into(),
            Json::Array(items) => Self::Array(items.iter().map(Self::from_json).collect()),
            Json::Object(entries) => Self::Map(
                entries
                    .iter()
                    .map(|(key, value)| (key.as_str().into(), Self::from_json(value)))
                    .collect(),
            ),
        }
    }
}

/// A MessagePack array of these values: a payload.
pub fn payload(items: &[Value]) -> Vec<u8> {
    let mut out = Vec::new();
    head(&mut out, items.len(), 0x90, 16, &[0xdc, 0xdd], false);
    for item in items {
        write(&mut out, item);
    }
    out
}

// ----- reading ------------------------------------------------------------------

fn take<'a>(input: &mut &'a [u8], len: usize) -> Option<&'a [u8]> {
    let (taken, rest) = input.split_at_checked(len)?;
    *input = rest;
    Some(taken)
}

fn number(input: &mut &[u8], len: usize) -> Option<u64> {
    let bytes = take(input, len)?;
    Some(
        bytes
            .iter()
            .fold(0, |number, byte| number << 8 | u64::from(*byte)),
    )
}

#[allow(clippy::cast_possible_truncation, reason = "as many bits as were read")]
fn read(input: &mut &[u8], depth: usize) -> Option<Value> {
    if depth > MAX_DEPTH {
        return None;
    }
    let first = *take(input, 1)?.first()?;
    let length = |input: &mut &[u8], bytes: usize| -> Option<usize> {
        usize::try_from(number(input, bytes)?).ok()
    };
    Some(match first {
        0x00..=0x7f => Value::Int(first.into()),
        0x80..=0x8f => map(input, usize::from(first & 0xf), depth)?,
        0x90..=0x9f => list(input, usize::from(first & 0xf), depth)?,
        0xa0..=0xbf => text(take(input, usize::from(first & 0x1f))?),
        0xc0 => Value::Nil,
        0xc1 => return None,
        0xc2 => Value::Bool(false),
        0xc3 => Value::Bool(true),
        0xc4..=0xc6 => {
            let len = length(input, 1 << (first - 0xc4))?;
            Value::Bytes(take(input, len)?.to_vec())
        }
        0xc7..=0xc9 => {
            let len = length(input, 1 << (first - 0xc7))?;
            ext(input, len)?
        }
        0xca => Value::Float(f32::from_bits(number(input, 4)? as u32).into()),
        0xcb => Value::Float(f64::from_bits(number(input, 8)?)),
        0xcc..=0xcf => Value::Int(number(input, 1 << (first - 0xcc))?.into()),
        0xd0 => Value::Int((number(input, 1)? as i8).into()),
        0xd1 => Value::Int((number(input, 2)? as i16).into()),
        0xd2 => Value::Int((number(input, 4)? as i32).into()),
        0xd3 => Value::Int(number(input, 8)?.cast_signed().into()),
        0xd4..=0xd8 => ext(input, 1 << (first - 0xd4))?,
        0xd9..=0xdb => {
            let len = length(input, 1 << (first - 0xd9))?;
            text(take(input, len)?)
        }
        0xdc | 0xdd => {
            let len = length(input, 2 << (first - 0xdc))?;
            list(input, len, depth)?
        }
        0xde | 0xdf => {
            let len = length(input, 2 << (first - 0xde))?;
            map(input, len, depth)?
        }
        0xe0..=0xff => Value::Int(first.cast_signed().into()),
    })
}

fn text(bytes: &[u8]) -> Value {
    Value::Text(String::from_utf8_lossy(bytes).into_owned())
}

fn list(input: &mut &[u8], len: usize, depth: usize) -> Option<Value> {
    // Not allocated by the length alone, which anybody can write.
    let mut items = Vec::new();
    for _ in 0..len {
        items.push(read(input, depth + 1)?);
    }
    Some(Value::Array(items))
}

fn map(input: &mut &[u8], len: usize, depth: usize) -> Option<Value> {
    let mut entries = Vec::new();
    for _ in 0..len {
        entries.push((read(input, depth + 1)?, read(input, depth + 1)?));
    }
    Some(Value::Map(entries))
}

fn ext(input: &mut &[u8], len: usize) -> Option<Value> {
    let kind = take(input, 1)?.first()?.cast_signed();
    let bytes = take(input, len)?;
    Some(match (kind, len) {
        (10 | 11, _) => Value::Function(String::from_utf8_lossy(bytes).into_owned()),
        (20, 8) | (21, 12) | (22 | 23, 16) => Value::Vector(
            kind,
            bytes
                .chunks_exact(4)
                .map(|part| f32::from_le_bytes([part[0], part[1], part[2], part[3]]))
                .collect(),
        ),
        _ => Value::Ext(kind, bytes.to_vec()),
    })
}

// ----- writing ------------------------------------------------------------------

/// The head of something that has a length: in one byte with the marker if it is short,
/// else behind one of the codes, which are for 1, 2 and 4 bytes, or for 2 and 4.
#[allow(
    clippy::cast_possible_truncation,
    reason = "compared with the limit just before"
)]
fn head(out: &mut Vec<u8>, len: usize, short: u8, below: usize, codes: &[u8], bytes: bool) {
    if len < below {
        out.push(short | len as u8);
    } else if bytes && len < 1 << 8 {
        out.extend([codes[0], len as u8]);
    } else if len < 1 << 16 {
        out.push(codes[usize::from(bytes)]);
        out.extend((len as u16).to_be_bytes());
    } else {
        out.push(codes[usize::from(bytes) + 1]);
        out.extend((len as u32).to_be_bytes());
    }
}

fn write_ext(out: &mut Vec<u8>, kind: i8, bytes: &[u8]) {
    match bytes.len() {
        len @ (1 | 2 | 4 | 8 | 16) => {
            let power = u8::try_from(len.trailing_zeros()).unwrap_or(0);
            out.push(0xd4 + power);
        }
        len => head(out, len, 0, 0, &[0xc7, 0xc8, 0xc9], true),
    }
    out.push(kind.cast_unsigned());
    out.extend_from_slice(bytes);
}

fn write(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Nil => out.push(0xc0),
        Value::Bool(value) => out.push(0xc2 + u8::from(*value)),
        Value::Int(value) => write_int(out, *value),
        Value::Float(value) => {
            out.push(0xcb);
            out.extend(value.to_be_bytes());
        }
        Value::Text(text) => {
            head(out, text.len(), 0xa0, 32, &[0xd9, 0xda, 0xdb], true);
            out.extend_from_slice(text.as_bytes());
        }
        Value::Bytes(bytes) => {
            head(out, bytes.len(), 0, 0, &[0xc4, 0xc5, 0xc6], true);
            out.extend_from_slice(bytes);
        }
        Value::Array(items) => {
            head(out, items.len(), 0x90, 16, &[0xdc, 0xdd], false);
            items.iter().for_each(|item| write(out, item));
        }
        Value::Map(entries) => {
            head(out, entries.len(), 0x80, 16, &[0xde, 0xdf], false);
            for (key, value) in entries {
                write(out, key);
                write(out, value);
            }
        }
        Value::Function(name) => write_ext(out, 10, name.as_bytes()),
        Value::Vector(kind, parts) => {
            let bytes: Vec<u8> = parts.iter().flat_map(|part| part.to_le_bytes()).collect();
            write_ext(out, *kind, &bytes);
        }
        Value::Ext(kind, bytes) => write_ext(out, *kind, bytes),
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "each arm has compared it with the type's limits"
)]
fn write_int(out: &mut Vec<u8>, value: i128) {
    match value {
        0..0x80 => out.push(value as u8),
        -0x20..0 => out.push(value as i8 as u8),
        0x80..0x100 => out.extend([0xcc, value as u8]),
        0x100..0x1_0000 => {
            out.push(0xcd);
            out.extend((value as u16).to_be_bytes());
        }
        0x1_0000..0x1_0000_0000 => {
            out.push(0xce);
            out.extend((value as u32).to_be_bytes());
        }
        0x1_0000_0000.. => {
            out.push(0xcf);
            out.extend((value as u64).to_be_bytes());
        }
        -0x80..-0x20 => out.extend([0xd0, value as i8 as u8]),
        -0x8000..-0x80 => {
            out.push(0xd1);
            out.extend((value as i16).to_be_bytes());
        }
        -0x8000_0000..-0x8000 => {
            out.push(0xd2);
            out.extend((value as i32).to_be_bytes());
        }
        _ => {
            out.push(0xd3);
            out.extend((value as i64).to_be_bytes());
        }
    }
}
