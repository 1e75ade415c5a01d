//! From the msgpack of an event or a called reference to the arguments of a Rust
//! function, and from its result to what is reported or answered.

use core::fmt::Display;

use serde::Deserialize;

use crate::Source;
use crate::msgpack::{Arguments, DecodeError};

/// What a handler's arguments are made from: the argument list, one after the other,
/// and where it came from.
#[derive(Debug)]
pub struct Input<'a> {
    pub(crate) arguments: Arguments<'a>,
    pub(crate) source: Source,
}

/// A type that can be an argument of a handler.
///
/// Every type that serde can deserialize takes the next value of the argument list;
/// [`Source`] takes none and says who raised the event.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of a handler",
    label = "neither deserializable nor an extractor",
    note = "accepted: types that implement serde's `Deserialize` (numbers, bool, String, &str, &[u8], Option, Vec, tuples, your structs with #[derive(serde::Deserialize)]), FuncRef, and `Source`",
    note = "an `async` handler outlives the event and cannot borrow from it: take `String` for `&str`, `Vec` for a slice"
)]
pub trait FromArgument<'a>: Sized {
    /// Takes the argument's value.
    ///
    /// # Errors
    /// What was expected and what came, with the number of the argument.
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError>;
}

impl<'a, T: Deserialize<'a>> FromArgument<'a> for T {
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

/// A function with up to eight arguments, each of which [can be made](FromArgument)
/// of an argument list. The parameter tells the arities apart; it is inferred.
#[diagnostic::on_unimplemented(
    message = "this function cannot be a handler",
    label = "not a handler",
    note = "a handler takes up to eight arguments of owned types that implement serde's `Deserialize`, or `Source`; give closures' arguments their types: `|name: String|`"
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
