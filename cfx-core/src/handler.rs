//! From the msgpack of an event or a called reference to the arguments of a Rust
//! function, and from its result to what is reported or answered.

use core::fmt::{self, Display};
use core::ops::Deref;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer};

use crate::Source;
use crate::msgpack::{Arguments, DecodeError};

/// What a handler's arguments are made from: the argument list, one after the other,
/// and where it came from.
#[derive(Debug)]
pub struct Input<'a> {
    pub(crate) arguments: Arguments<'a>,
    pub(crate) source: Source,
    /// What came, nothing of it read: the payload, or a command's line.
    pub(crate) raw: &'a [u8],
}

/// A type that can be an argument of a handler.
///
/// Every type that serde can deserialize takes the next value of the argument list. These
/// take something else, at any position:
///
/// | type | what it is |
/// |---|---|
/// | [`Source`] | who raised the event or ran the command |
/// | `Player` | the same, when that is a player; otherwise the handler does not run |
/// | [`Caller`](crate::commands::Caller) | who ran the command |
/// | [`Args`] | all remaining arguments, as text |
/// | [`Rest<T>`](Rest) | all remaining arguments, each as a `T` |
/// | [`Raw`] | the payload as it came, or a command's whole line |
/// | [`StateChange`](crate::state::StateChange) | the change of a state bag |
///
/// A type of your own that is made of these, or of what you look up with them:
///
/// ```
/// use cfx_core::msgpack::DecodeError;
/// use cfx_core::{FromArgument, Input, Source, events};
///
/// struct Customer(u32);
///
/// impl<'a> FromArgument<'a> for Customer {
///     fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
///         match Source::from_argument(input)? {
///             Source::Client(id) => Ok(Self(id)),
///             _ => Err(serde::de::Error::custom("only customers come here")),
///         }
///     }
/// }
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = events::on_net("shop:enter", |customer: Customer, door: String| {
///     cfx_core::print!("{} by {door}", customer.0);
/// });
/// # host.event("shop:enter", ("the front",), "net:7");
/// # assert_eq!(host.take_log(), ["7 by the front"]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of a handler",
    label = "neither deserializable nor an extractor",
    note = "accepted: types that implement serde's `Deserialize` (numbers, bool, String, &str, &[u8], Option, Vec, tuples, your structs with #[derive(serde::Deserialize)]), FuncRef",
    note = "and extractors: `Source`, `Player`, `Caller`, `Args`, `Raw`, `Rest<T>`, in state bag handlers `StateChange`",
    note = "an `async` handler outlives the event and cannot borrow from it: take `String` for `&str`, `Vec` for a slice"
)]
pub trait FromArgument<'a>: Sized {
    /// How much of the argument list it takes, for the usage line of a command.
    #[doc(hidden)]
    const TAKES: Takes = Takes::Nothing;

    /// Takes the argument's value.
    ///
    /// # Errors
    /// What was expected and what came, with the number of the argument.
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError>;
}

/// How much of the argument list a type takes.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    Nothing,
    One,
    Rest,
}

impl<'a, T: Deserialize<'a>> FromArgument<'a> for T {
    const TAKES: Takes = Takes::One;

    #[inline]
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        input.arguments.take()
    }
}

impl<'a> FromArgument<'a> for Source {
    #[inline]
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        Ok(input.source)
    }
}

/// All remaining arguments of a handler, as text: the words of a command, or what an event
/// brings, of which only text, numbers and booleans have one.
///
/// ```
/// use cfx_core::{Args, events};
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = events::on("say", |to: u32, words: Args| {
///     cfx_core::print!("to {to}: {}", words.join(" "));
/// });
/// # events::emit("say", (3, "hello", 2, "you", 1.5))?;
/// # assert_eq!(host.take_log(), ["to 3: hello 2 you 1.5"]);
/// # Ok::<(), events::EmitError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Args(pub Vec<String>);

impl<'a> FromArgument<'a> for Args {
    const TAKES: Takes = Takes::Rest;

    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        let mut words = Vec::new();
        while input.arguments.remaining() > 0 {
            words.push(input.arguments.take::<Text>()?.0);
        }
        Ok(Self(words))
    }
}

impl Deref for Args {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.0
    }
}

/// A text, or what can be told by one.
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyText;

        impl Visitor<'_> for AnyText {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text or a number")
            }

            fn visit_str<E>(self, text: &str) -> Result<Text, E> {
                Ok(Text(text.to_owned()))
            }

            fn visit_bytes<E>(self, text: &[u8]) -> Result<Text, E> {
                Ok(Text(String::from_utf8_lossy(text).into_owned()))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Text, E> {
                Ok(Text(number.to_string()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Text, E> {
                Ok(Text(number.to_string()))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Text, E> {
                Ok(Text(number.to_string()))
            }

            fn visit_bool<E>(self, flag: bool) -> Result<Text, E> {
                Ok(Text(if flag { "true" } else { "false" }.to_owned()))
            }
        }

        deserializer.deserialize_any(AnyText)
    }
}

/// What came to a handler, not read: the payload of an event or of a call, which is one
/// msgpack array, or a command's line as it was written, with its name.
///
/// ```
/// use cfx_core::{Raw, events};
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = events::on("blob", |raw: Raw| cfx_core::print!("{:?}", raw.as_bytes()));
/// # events::emit("blob", (1, 2))?;
/// # assert_eq!(host.take_log(), ["[146, 1, 2]"]);
/// # Ok::<(), events::EmitError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Raw(pub Vec<u8>);

impl Raw {
    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes as text, such as a command's line; `None` when they are not UTF-8.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        core::str::from_utf8(&self.0).ok()
    }
}

impl<'a> FromArgument<'a> for Raw {
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        Ok(Self(input.raw.to_vec()))
    }
}

/// All remaining arguments of a handler, each as a `T`.
///
/// ```
/// use cfx_core::{Rest, events};
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = events::on("sum", |name: String, numbers: Rest<i32>| {
///     cfx_core::print!("{name}: {}", numbers.iter().sum::<i32>());
/// });
/// # events::emit("sum", ("x", 1, 2, 3))?;
/// # assert_eq!(host.take_log(), ["x: 6"]);
/// # Ok::<(), events::EmitError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rest<T>(pub Vec<T>);

impl<'a, T: Deserialize<'a>> FromArgument<'a> for Rest<T> {
    const TAKES: Takes = Takes::Rest;

    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        let mut values = Vec::new();
        while input.arguments.remaining() > 0 {
            values.push(input.arguments.take()?);
        }
        Ok(Self(values))
    }
}

impl<T> Deref for Rest<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

/// A function with up to eight arguments, each of which [can be made](FromArgument)
/// of an argument list. The parameter tells the arities apart; it is inferred.
#[diagnostic::on_unimplemented(
    message = "this function cannot be a handler",
    label = "not a handler",
    note = "a handler takes up to eight arguments of owned types that implement serde's `Deserialize`, or extractors such as `Source` and `Player`; give closures' arguments their types: `|name: String|`"
)]
pub trait Handler<Arguments> {
    /// What the function returns.
    type Output;

    /// Takes the arguments out of `input` and calls the function with them.
    ///
    /// # Errors
    /// The first argument that does not fit; the function is not called then.
    fn call(&self, input: &mut Input<'_>) -> Result<Self::Output, DecodeError>;
}

macro_rules! handlers {
    ($($argument:ident)*) => {
        impl<Function, Output, $($argument),*> Handler<($($argument,)*)> for Function
        where
            Function: Fn($($argument),*) -> Output,
            $($argument: for<'a> FromArgument<'a>,)*
        {
            type Output = Output;

            fn call(&self, _input: &mut Input<'_>) -> Result<Output, DecodeError> {
                Ok(self($($argument::from_argument(_input)?),*))
            }
        }
    };
}

handlers!();
handlers!(A);
handlers!(A B);
handlers!(A B C);
handlers!(A B C D);
handlers!(A B C D E);
handlers!(A B C D E F);
handlers!(A B C D E F G);
handlers!(A B C D E F G H);

/// What a handler may return: nothing, or a `Result` whose error is logged.
#[diagnostic::on_unimplemented(
    message = "a handler cannot return `{Self}`",
    label = "not the result of a handler",
    note = "accepted: nothing, or Result<(), E> where E implements Display"
)]
pub trait Outcome {
    /// Gives the error's text to `report` if there is one.
    fn report(self, report: impl FnOnce(&dyn Display));
}

impl Outcome for () {
    #[inline]
    fn report(self, _: impl FnOnce(&dyn Display)) {}
}

impl<T: Outcome, E: Display> Outcome for Result<T, E> {
    fn report(self, report: impl FnOnce(&dyn Display)) {
        match self {
            Ok(value) => value.report(report),
            Err(error) => report(&error),
        }
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::MockHost;
    use crate::{events, print};

    #[test]
    fn the_rest_is_what_is_left() {
        let host = MockHost::new();
        let _guard = events::on("e", |first: i32, rest: Rest<i32>, none: Args, raw: Raw| {
            print!("{first} {:?} {none:?} {:?}", rest.0, raw.as_bytes());
        });
        events::emit("e", (1, 2, 3)).unwrap();
        events::emit("e", (1,)).unwrap();
        assert_eq!(
            host.take_log(),
            ["1 [2, 3] Args([]) [147, 1, 2, 3]", "1 [] Args([]) [145, 1]"]
        );
    }

    #[test]
    fn a_misfit_in_the_rest_is_told_with_its_place() {
        let host = MockHost::new();
        let _guard = events::on("e", |_: Rest<u8>| print!("ran"));
        let _other = events::on("e", |_: Args| print!("ran too"));
        events::emit("e", (1, "x", [1])).unwrap();
        let log = host.take_log();
        assert_eq!(log.len(), 2, "{log:?}");
        assert!(
            log[0].contains("argument 2: expected an integer"),
            "{log:?}"
        );
        assert!(log[1].contains("argument 3"), "{log:?}");
    }

    #[test]
    fn everything_that_has_a_text() {
        let host = MockHost::new();
        let _guard = events::on("e", |args: Args| print!("{}", args.join(" ")));
        let bytes = crate::msgpack::Bytes(b"b\xFF");
        events::emit("e", ("a", bytes, -1, u64::MAX, 0.5, true)).unwrap();
        assert_eq!(
            host.take_log(),
            ["a b\u{FFFD} -1 18446744073709551615 0.5 true"]
        );
    }

    #[test]
    fn a_payload_that_is_no_text() {
        assert_eq!(Raw(vec![0xFF]).as_str(), None);
        assert_eq!(Raw(b"say hi".to_vec()).as_str(), Some("say hi"));
    }
}
