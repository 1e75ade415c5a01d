//! What went wrong while reading or writing a payload.
//!
//! Everything here is off the hot path: the constructors are cold and not
//! generic, so that each place that can fail costs a call and nothing else.

use std::fmt;

use serde::de::{Expected, Unexpected};

use super::decode::{Token, decimal};

/// Why a payload was not decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// A value of another type came.
    WrongType,
    /// A value of the right type came, but it does not fit.
    OutOfRange,
    /// A field or an element that has to be there was not.
    Missing,
    /// The payload ends in the middle of a value.
    Truncated,
    /// More than [`MAX_DEPTH`](super::MAX_DEPTH) values are nested in each other.
    TooDeep,
    /// Bytes follow the value.
    TrailingBytes,
    /// A function reference came from the network.
    NetworkReference,
    /// A type's own `Deserialize` refused the value.
    Custom,
}

/// Why a payload does not fit what a script asked for, and where.
///
/// # Examples
///
/// ```
/// use cfx_core::msgpack::{self, DecodeErrorKind};
///
/// #[derive(Debug, serde::Deserialize)]
/// struct Item {
///     #[allow(dead_code)]
///     name: String,
/// }
///
/// // [{"name": 5}]
/// let error = msgpack::from_slice::<Vec<Item>>(b"\x91\x81\xa4name\x05").unwrap_err();
/// assert_eq!(error.to_string(), "at [0].name: expected a string, got the integer 5");
/// assert_eq!(error.kind(), DecodeErrorKind::WrongType);
/// assert_eq!(error.path(), "[0].name");
/// assert_eq!(error.expected(), "a string");
/// assert_eq!(error.got(), "the integer 5");
/// ```
pub struct DecodeError(Box<Inner>);

// A result of a small value should travel in registers.
const _: () = assert!(size_of::<DecodeError>() == size_of::<usize>());

struct Inner {
    kind: DecodeErrorKind,
    /// 0 for none.
    argument: usize,
    path: String,
    expected: String,
    got: String,
}

impl DecodeError {
    #[cold]
    #[inline(never)]
    pub(super) fn new(kind: DecodeErrorKind, expected: &str, got: &str) -> Self {
        Self(Box::new(Inner {
            kind,
            argument: 0,
            path: String::new(),
            expected: expected.to_owned(),
            got: got.to_owned(),
        }))
    }

    #[cold]
    #[inline(never)]
    pub(super) fn wrong_type(expected: &str, got: Token<'_>) -> Self {
        Self::new(DecodeErrorKind::WrongType, expected, &got.describe())
    }

    #[cold]
    #[inline(never)]
    pub(super) fn truncated() -> Self {
        let got = "the end of the payload";
        Self::new(DecodeErrorKind::Truncated, "more bytes", got)
    }

    #[cold]
    #[inline(never)]
    pub(super) fn broken_text(length: usize) -> Self {
        let got = [&*decimal(false, length as u64), " bytes that are not"].concat();
        Self::new(DecodeErrorKind::WrongType, "text in UTF-8", &got)
    }

    #[cold]
    #[inline(never)]
    pub(super) fn not_an_integer(min: i64, max: u64, got: Token<'_>) -> Self {
        if got.as_integer().is_none() {
            return Self::wrong_type("an integer", got);
        }
        let min = decimal(min < 0, min.unsigned_abs());
        let expected = ["an integer from ", &min, " to ", &decimal(false, max)].concat();
        Self::new(DecodeErrorKind::OutOfRange, &expected, &got.describe())
    }

    #[cold]
    #[inline(never)]
    fn unexpected(kind: DecodeErrorKind, got: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let got = match got {
            Unexpected::Bool(false) => Token::False,
            Unexpected::Bool(true) => Token::True,
            Unexpected::Unsigned(value) => Token::UInt(value),
            Unexpected::Signed(value) => Token::Int(value),
            // serde's own text would bring in the formatting of floats, which is
            // larger than the decoder.
            Unexpected::Float(value) => Token::Float(value),
            Unexpected::Str(value) => Token::Str(value.as_bytes()),
            Unexpected::Bytes(value) => Token::Bin(value),
            Unexpected::Unit | Unexpected::Option => Token::Nil,
            other => {
                let got = match other {
                    Unexpected::Seq => "an array",
                    Unexpected::Map => "a map",
                    Unexpected::Other(text) => text,
                    _ => "another type",
                };
                return Self::new(kind, &expected.to_string(), got);
            }
        };
        Self::new(kind, &expected.to_string(), &got.describe())
    }

    #[cold]
    #[inline(never)]
    fn unknown(what: &str, name: &str, allowed: &'static [&'static str]) -> Self {
        let mut expected = String::new();
        for (index, name) in allowed.iter().enumerate() {
            expected.push_str(if index == 0 { "one of " } else { ", " });
            expected.push_str(name);
        }
        if allowed.is_empty() {
            expected.push_str("nothing");
        }
        let got = [what, " ", &quote(name.as_bytes())].concat();
        Self::new(DecodeErrorKind::OutOfRange, &expected, &got)
    }

    /// Adds the key that made a map no array.
    #[cold]
    #[inline(never)]
    pub(super) fn at_hole(mut self, key: Token<'_>) -> Self {
        self.0.kind = DecodeErrorKind::OutOfRange;
        self.0.got.push_str(" with the key ");
        self.0.got.push_str(&key.describe());
        self
    }

    /// Puts an element's position in front of the path.
    #[cold]
    #[inline(never)]
    pub(super) fn at_index(mut self, index: usize) -> Self {
        self.0.prepend("[", &decimal(false, index as u64), "]");
        self
    }

    /// Puts a map's key in front of the path.
    #[cold]
    #[inline(never)]
    pub(super) fn at_key(mut self, key: Token<'_>) -> Self {
        match key {
            Token::Str(name) | Token::Bin(name) => match str::from_utf8(name) {
                Ok(name) if is_identifier(name) => self.0.prepend(".", name, ""),
                _ => self.0.prepend("[", &quote(name), "]"),
            },
            Token::Int(number) => {
                let number = decimal(number < 0, number.unsigned_abs());
                self.0.prepend("[", &number, "]");
            }
            other => self.0.prepend("[", &other.describe(), "]"),
        }
        self
    }

    #[cold]
    pub(super) fn in_argument(mut self, argument: usize) -> Self {
        self.0.argument = argument;
        self
    }

    /// Which kind of mistake it is.
    #[must_use]
    pub fn kind(&self) -> DecodeErrorKind {
        self.0.kind
    }

    /// The argument, counted from one, when an argument list was being read.
    #[must_use]
    pub fn argument(&self) -> Option<usize> {
        (self.0.argument != 0).then_some(self.0.argument)
    }

    /// Where in the value, such as `.items[3].name`. Empty for the value itself.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What would have fitted; the whole text of a type's own error.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// What came instead. Empty for a type's own error.
    #[must_use]
    pub fn got(&self) -> &str {
        &self.0.got
    }
}

impl Inner {
    fn prepend(&mut self, open: &str, name: &str, close: &str) {
        self.path = [open, name, close, &self.path].concat();
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if inner.argument != 0 {
            f.write_str("argument ")?;
            f.write_str(&decimal(false, inner.argument as u64))?;
            f.write_str(if inner.path.is_empty() { ": " } else { ", " })?;
        }
        if !inner.path.is_empty() {
            f.write_str("at ")?;
            f.write_str(&inner.path)?;
            f.write_str(": ")?;
        }
        if inner.kind == DecodeErrorKind::Custom {
            return f.write_str(&inner.expected);
        }
        f.write_str("expected ")?;
        f.write_str(&inner.expected)?;
        f.write_str(", got ")?;
        f.write_str(&inner.got)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DecodeError(")?;
        fmt::Display::fmt(self, f)?;
        f.write_str(")")
    }
}

impl std::error::Error for DecodeError {}

impl serde::de::Error for DecodeError {
    #[cold]
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(DecodeErrorKind::Custom, &message.to_string(), "")
    }

    fn invalid_type(got: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::unexpected(DecodeErrorKind::WrongType, got, expected)
    }

    fn invalid_value(got: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::unexpected(DecodeErrorKind::OutOfRange, got, expected)
    }

    #[cold]
    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        let got = [&*decimal(false, length as u64), " elements"].concat();
        Self::new(DecodeErrorKind::Missing, &expected.to_string(), &got)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::unknown("the variant", variant, expected)
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::unknown("the field", field, expected)
    }

    #[cold]
    fn missing_field(field: &'static str) -> Self {
        let expected = ["the field ", field].concat();
        Self::new(DecodeErrorKind::Missing, &expected, "none")
    }

    #[cold]
    fn duplicate_field(field: &'static str) -> Self {
        let expected = ["the field ", field, " once"].concat();
        Self::new(DecodeErrorKind::OutOfRange, &expected, "it twice")
    }
}

impl Token<'_> {
    /// The value in words, short and on one line whatever a sender put in.
    #[cold]
    #[inline(never)]
    pub(super) fn describe(self) -> String {
        let count = |count: usize| decimal(false, count as u64);
        let (text, number, end) = match self {
            Token::Nil => ("nil", String::new(), ""),
            Token::False => ("the boolean false", String::new(), ""),
            Token::True => ("the boolean true", String::new(), ""),
            Token::Int(value) => ("the integer ", decimal(value < 0, value.unsigned_abs()), ""),
            Token::UInt(value) => ("the integer ", decimal(false, value), ""),
            Token::Float(value) => {
                let near = decimal(value < 0.0, value.abs() as u64);
                ("a float near ", near, "")
            }
            Token::Str(text) => ("the string ", quote(text), ""),
            Token::Bin(bytes) => ("", count(bytes.len()), " bytes"),
            Token::Array(length) => ("an array of ", count(length), ""),
            Token::Map(length) => ("a map of ", count(length), ""),
            Token::Ext(10 | 11, _) => ("a function reference", String::new(), ""),
            Token::Ext(20..=22, _) => ("a vector", String::new(), ""),
            Token::Ext(23, _) => ("a quaternion", String::new(), ""),
            Token::Ext(tag, _) | Token::Parts(tag, _) => {
                let tag = decimal(tag < 0, tag.unsigned_abs().into());
                ("an extension value of type ", tag, "")
            }
            Token::Reserved => ("a byte that begins none", String::new(), ""),
        };
        [text, &number, end].concat()
    }
}

fn is_identifier(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 40
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// The beginning of a text in quotes, for a line of a log: senders must not be
/// able to begin a line of their own or to fill the log.
fn quote(text: &[u8]) -> String {
    let head = text.get(..40).unwrap_or(text);
    // A cut through a character is no mistake of the text's.
    let head = match str::from_utf8(head) {
        Ok(head) => head,
        Err(error) => {
            str::from_utf8(head.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default()
        }
    };
    let mut quoted = String::from("\"");
    for c in head.chars() {
        quoted.push(if c.is_control() { '\u{fffd}' } else { c });
    }
    quoted.push_str(if text.len() > head.len() {
        "...\""
    } else {
        "\""
    });
    quoted
}

/// Why a value cannot be written as MessagePack.
///
/// # Examples
///
/// ```
/// use cfx_core::msgpack;
///
/// let error = msgpack::to_vec(&u128::MAX).unwrap_err();
/// assert_eq!(error.to_string(), "an integer of more than 64 bits");
/// ```
pub struct EncodeError(Box<str>);

impl EncodeError {
    #[cold]
    #[inline(never)]
    pub(super) fn new(message: &str) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EncodeError(")?;
        f.write_str(&self.0)?;
        f.write_str(")")
    }
}

impl std::error::Error for EncodeError {}

impl serde::ser::Error for EncodeError {
    #[cold]
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(&message.to_string())
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use serde::Deserialize;

    use crate::msgpack::{Arguments, DecodeError, DecodeErrorKind, Origin, from_slice, to_vec};

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "decoded for its errors")]
    struct Order {
        items: Vec<Item>,
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "decoded for its errors")]
    struct Item {
        name: String,
        count: u8,
    }

    fn order(items: &[(&str, i64)]) -> Vec<u8> {
        #[derive(serde::Serialize)]
        struct AnyItem<'a> {
            name: &'a str,
            count: i64,
        }
        #[derive(serde::Serialize)]
        struct AnyOrder<'a> {
            items: Vec<AnyItem<'a>>,
        }
        let items = items.iter().map(|&(name, count)| AnyItem { name, count });
        to_vec(&(
            1,
            AnyOrder {
                items: items.collect(),
            },
        ))
        .unwrap()
    }

    fn second_argument(payload: &[u8]) -> DecodeError {
        let mut arguments = Arguments::new(payload, Origin::Trusted).unwrap();
        assert_eq!(arguments.take::<i32>().unwrap(), 1);
        arguments.take::<Order>().unwrap_err()
    }

    #[test]
    fn tells_argument_path_expected_and_got() {
        let error = second_argument(&order(&[("bread", 1), ("water", 300)]));
        assert_eq!(
            error.to_string(),
            "argument 2, at .items[1].count: expected an integer from 0 to 255, got the integer 300"
        );
        assert_eq!(error.argument(), Some(2));
        assert_eq!(error.path(), ".items[1].count");
        assert_eq!(error.kind(), DecodeErrorKind::OutOfRange);

        let error = second_argument(b"\x92\x01\x81\xa5items\x91\x81\xa4name\xa1a");
        assert_eq!(
            error.to_string(),
            "argument 2, at .items[0]: expected the field count, got none"
        );
        assert_eq!(error.kind(), DecodeErrorKind::Missing);

        let error = second_argument(b"\x91\x01");
        assert_eq!(
            error.to_string(),
            "argument 2: expected a map (Order), got nil"
        );
    }

    #[test]
    fn odd_keys_stay_on_one_line() {
        type Table = std::collections::HashMap<String, u8>;
        let error = from_slice::<Table>(b"\x81\xa3a\nb\xa1x").unwrap_err();
        assert_eq!(error.path(), "[\"a\u{fffd}b\"]");
        assert_eq!(error.got(), "the string \"x\"");
        let error = from_slice::<Table>(b"\x81\x07\xc3").unwrap_err();
        assert_eq!(error.path(), "[7]");
    }

    #[test]
    fn a_long_text_is_cut() {
        let error = from_slice::<u8>(&to_vec(&"x".repeat(500)).unwrap()).unwrap_err();
        assert!(error.got().len() < 80, "{error}");
    }

    #[test]
    fn unknown_names_list_the_known() {
        #[derive(Debug, Deserialize)]
        enum Door {
            Open,
            Closed,
        }
        let error = from_slice::<Door>(b"\xa4Ajar").unwrap_err();
        assert_eq!(
            error.to_string(),
            "expected one of Open, Closed, got the variant \"Ajar\""
        );
        assert!(matches!(from_slice(b"\xa4Open").unwrap(), Door::Open));
        assert!(matches!(from_slice(b"\x01").unwrap(), Door::Closed));
    }
}
