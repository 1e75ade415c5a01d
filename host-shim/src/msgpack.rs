//! The few pieces of MessagePack that tests need to write payloads.

use serde::Serialize;

/// One value, maps with their keys as text.
///
/// ```
/// assert_eq!(host_shim::msgpack::value(&[1, 2]), [0x92, 1, 2]);
/// ```
///
/// # Panics
///
/// When the value's own `Serialize` fails.
pub fn value<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    rmp_serde::to_vec_named(value).expect("only the value's own `Serialize` can fail here")
}

/// An array of values that are MessagePack already: an event's payload, or a
/// function's arguments.
///
/// ```
/// use host_shim::msgpack;
///
/// let payload = msgpack::array(&[msgpack::value("hi"), msgpack::value(&5)]);
/// assert_eq!(payload, b"\x92\xa2hi\x05");
/// ```
pub fn array(items: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = match items.len() {
        len @ 0..16 => vec![0x90 | u8::try_from(len).unwrap_or(0)],
        len => {
            let len = u32::try_from(len).unwrap_or(u32::MAX);
            let mut bytes = vec![0xdd];
            bytes.extend_from_slice(&len.to_be_bytes());
            bytes
        }
    };
    items.iter().for_each(|item| bytes.extend_from_slice(item));
    bytes
}

/// A function reference by its canonical name: extension type 10.
///
/// # Panics
///
/// When the name is longer than 4 GiB.
pub fn function(name: &str) -> Vec<u8> {
    let len = u32::try_from(name.len()).expect("a name is shorter than 4 GiB");
    let mut bytes = match u8::try_from(len) {
        Ok(len) => vec![0xc7, len],
        Err(_) => {
            let mut bytes = vec![0xc9];
            bytes.extend_from_slice(&len.to_be_bytes());
            bytes
        }
    };
    bytes.push(10);
    bytes.extend_from_slice(name.as_bytes());
    bytes
}

/// The value as JSON; `None` for what JSON has no form for (binary data,
/// extension types) and for broken data.
///
/// ```
/// let payload = host_shim::msgpack::value(&("hi", 5));
/// assert_eq!(host_shim::msgpack::to_json(&payload).unwrap().to_string(), r#"["hi",5]"#);
/// ```
pub fn to_json(bytes: &[u8]) -> Option<serde_json::Value> {
    rmp_serde::from_slice(bytes).ok()
}

/// An event's arguments, as [`Host::emit`](crate::Host::emit) takes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload(pub(crate) Vec<u8>);

impl From<Vec<u8>> for Payload {
    fn from(msgpack: Vec<u8>) -> Self {
        Self(msgpack)
    }
}

impl From<&[u8]> for Payload {
    fn from(msgpack: &[u8]) -> Self {
        Self(msgpack.to_vec())
    }
}

impl From<&serde_json::Value> for Payload {
    fn from(json: &serde_json::Value) -> Self {
        Self(value(json))
    }
}

impl From<serde_json::Value> for Payload {
    fn from(json: serde_json::Value) -> Self {
        Self::from(&json)
    }
}
