//! Header fields.

use core::fmt;
use std::borrow::Cow;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::msgpack::Value;

/// Header fields in their order. Names are compared without regard to case, and a name
/// may be there more than once.
///
/// ```
/// use cfx_core::http::Headers;
///
/// let mut headers = Headers::new();
/// headers.append("Set-Cookie", "a=1");
/// headers.append("Set-Cookie", "b=2");
/// headers.set("Content-Type", "text/html");
/// assert_eq!(headers.get("content-type"), Some("text/html"));
/// assert_eq!(headers.get_all("set-cookie").collect::<Vec<_>>(), ["a=1", "b=2"]);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(Vec<(String, String)>);

impl Headers {
    /// No fields.
    ///
    /// ```
    /// assert!(cfx_core::http::Headers::new().is_empty());
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The value of the first field of this name.
    ///
    /// ```
    /// # let mut headers = cfx_core::http::Headers::new();
    /// headers.set("ETag", "\"7\"");
    /// assert_eq!(headers.get("etag"), Some("\"7\""));
    /// assert_eq!(headers.get("age"), None);
    /// ```
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// The values of all fields of this name, in their order.
    ///
    /// ```
    /// # let mut headers = cfx_core::http::Headers::new();
    /// headers.append("Via", "a");
    /// headers.append("via", "b");
    /// assert_eq!(headers.get_all("VIA").count(), 2);
    /// ```
    pub fn get_all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.iter()
            .filter(move |(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// Whether there is a field of this name.
    ///
    /// ```
    /// assert!(!cfx_core::http::Headers::new().contains("age"));
    /// ```
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Sets a field, in place of all that have the name.
    ///
    /// ```
    /// # let mut headers = cfx_core::http::Headers::new();
    /// headers.set("Age", "1");
    /// headers.set("age", "2");
    /// assert_eq!(headers.get_all("Age").collect::<Vec<_>>(), ["2"]);
    /// ```
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let name = name.into();
        self.remove(&name);
        self.0.push((name, value.into()));
    }

    /// Adds a field, beside those that have the name.
    ///
    /// ```
    /// # let mut headers = cfx_core::http::Headers::new();
    /// headers.append("Link", "</a>");
    /// headers.append("Link", "</b>");
    /// assert_eq!(headers.len(), 2);
    /// ```
    pub fn append(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// Removes all fields of this name.
    ///
    /// ```
    /// # let mut headers = cfx_core::http::Headers::new();
    /// headers.set("Age", "1");
    /// headers.remove("age");
    /// assert!(headers.is_empty());
    /// ```
    pub fn remove(&mut self, name: &str) {
        self.0
            .retain(|(other, _)| !other.eq_ignore_ascii_case(name));
    }

    /// Names and values, in their order.
    ///
    /// ```
    /// # let mut headers = cfx_core::http::Headers::new();
    /// headers.set("Age", "1");
    /// assert_eq!(headers.iter().next(), Some(("Age", "1")));
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, &**value))
    }

    /// How many fields there are.
    ///
    /// ```
    /// assert_eq!(cfx_core::http::Headers::new().len(), 0);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    ///
    /// ```
    /// assert!(cfx_core::http::Headers::new().is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads what a host sends: a map from names to a text or a list of texts. Whatever
    /// else it is has no fields.
    pub(super) fn read(value: &Value) -> Self {
        let mut headers = Self::new();
        for (name, value) in value.as_map().unwrap_or_default() {
            let Some(name) = text(name) else { continue };
            match value {
                Value::Array(values) => {
                    let values = values.iter().filter_map(text);
                    values.for_each(|value| headers.append(name.as_ref(), value));
                }
                value => {
                    if let Some(value) = text(value) {
                        headers.append(name.as_ref(), value);
                    }
                }
            }
        }
        headers
    }

    /// The name of the first field that must not be sent: its name is none, or a line
    /// break in it would begin a field of somebody else's choice.
    pub(super) fn invalid(&self) -> Option<&str> {
        self.iter()
            .find(|(name, value)| !is_valid(name, value))
            .map(|(name, _)| name)
    }

    /// Takes the fields out that must not be sent, and answers the name of one of them.
    pub(super) fn remove_invalid(&mut self) -> Option<String> {
        let invalid = self.invalid()?.to_owned();
        self.0.retain(|(name, value)| is_valid(name, value));
        Some(invalid)
    }
}

fn is_valid(name: &str, value: &str) -> bool {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty()
        && name.bytes().all(token)
        && value
            .bytes()
            .all(|byte| byte == b'\t' || !byte.is_ascii_control())
}

fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::Int(number) => Some(number.to_string().into()),
        value => value.as_bytes().map(String::from_utf8_lossy),
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(fields: I) -> Self {
        let fields = fields.into_iter();
        Self(
            fields
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        )
    }
}

/// Each name once: what the host's maps demand.
fn names(headers: &Headers) -> impl Iterator<Item = (usize, &str)> {
    let first = |name: &str| {
        headers
            .iter()
            .position(|(other, _)| other.eq_ignore_ascii_case(name))
    };
    let names = headers.iter().map(|(name, _)| name).enumerate();
    names.filter(move |(place, name)| first(name) == Some(*place))
}

/// The fields of an answer: a name that is there several times has a list.
pub(super) struct Lists<'a>(pub &'a Headers);

impl Serialize for Lists<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(names(self.0).count()))?;
        for (_, name) in names(self.0) {
            let values: Vec<&str> = self.0.get_all(name).collect();
            match *values {
                [value] => map.serialize_entry(name, value)?,
                _ => map.serialize_entry(name, &values)?,
            }
        }
        map.end()
    }
}

/// The fields of a request: the host takes one text for each name.
pub(super) struct Joined<'a>(pub &'a Headers);

impl Serialize for Joined<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(names(self.0).count()))?;
        for (_, name) in names(self.0) {
            let values: Vec<&str> = self.0.get_all(name).collect();
            map.serialize_entry(name, &values.join(", "))?;
        }
        map.end()
    }
}
