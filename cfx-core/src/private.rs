//! What the attributes' code calls. Not part of the public interface: it may change
//! in any version.

use core::fmt::Display;
use core::future::Future;

pub use inventory;

pub use crate::abi::GuestArg;
pub use crate::events::Scope;
pub use crate::handler::{FromArgument, Input, Outcome};
pub use crate::native::ArgList;
pub use crate::start::Declaration;
pub use crate::task::BoxedTask;

use crate::events::Event;
use crate::{logging, task};

/// The argument that comes next in the function's list.
#[inline(always)]
pub fn argument<'a, T: FromArgument<'a>>(
    input: &mut Input<'a>,
) -> Result<T, crate::msgpack::DecodeError> {
    T::from_argument(input)
}

/// Decodes the event's arguments by `call`, which also runs the handler; reports what
/// does not fit.
pub fn handle<'a>(
    event: &Event<'a>,
    call: impl FnOnce(&mut Input<'a>) -> Result<(), crate::msgpack::DecodeError>,
) {
    if let Err(error) = event.input().and_then(|mut input| call(&mut input)) {
        event_failed(event.name(), &error);
    }
}

#[cold]
fn event_failed(name: &str, error: &dyn Display) {
    logging::script_error(format_args!("event '{name}'"), error);
}

/// Reports the error of an event's handler.
pub fn finish_event(event: &Event<'_>, outcome: impl Outcome) {
    outcome.report(|error| event_failed(event.name(), error));
}

/// Runs an asynchronous handler up to where it first waits.
pub fn spawn_event(event: &Event<'_>, future: impl Future<Output: Outcome> + 'static) {
    // The name is copied only when there is an error to report it with.
    let name = event.registered_name();
    task::spawn_now(Box::pin(async move {
        future.await.report(|error| event_failed(&name, error));
    }));
}

/// Reports the error of `main` or of a tick.
pub fn finish(place: &'static str, outcome: impl Outcome) {
    outcome.report(|error| logging::script_error(format_args!("{place}"), error));
}

/// Runs an asynchronous `main` up to where it first waits.
pub fn spawn_main(future: impl Future<Output: Outcome> + 'static) {
    task::spawn_now(Box::pin(async move { finish("main", future.await) }));
}

/// An asynchronous tick, ready to run.
pub fn tick_task(future: impl Future<Output: Outcome> + 'static) -> BoxedTask {
    Box::pin(async move { finish("tick", future.await) })
}
