//! What the attributes' code calls. Not part of the public interface: it may change
//! in any version.

use core::convert::Infallible;
use core::fmt::Display;
use core::future::Future;
use core::time::Duration;

pub use inventory;
pub use serde::de::IgnoredAny;

pub use crate::abi::GuestArg;
pub use crate::builtin;
pub use crate::events::{Limits, Rate, Scope};
pub use crate::handler::{FromArgument, Input, Outcome};
#[cfg(feature = "server")]
pub use crate::http;
pub use crate::msgpack::DecodeError;
pub use crate::native::ArgList;
#[cfg(feature = "client")]
pub use crate::nui;
pub use crate::start::Declaration;
pub use crate::task::BoxedTask;

use serde::Serialize;

use crate::commands::{self, Parameter, WordsTaken};
use crate::events::{self, Event};
use crate::msgpack::Origin;
pub use crate::refs::Answered;
use crate::refs::FuncRef;
use crate::{convars, logging, refs, script_exports, state, task};

/// A function's glue: takes the arguments and calls it.
pub type Glue = fn(&mut Input<'_>) -> Result<(), DecodeError>;

/// The argument that comes next in the function's list.
#[inline(always)]
pub fn argument<'a, T: FromArgument<'a>>(input: &mut Input<'a>) -> Result<T, DecodeError> {
    T::from_argument(input)
}

/// Registers the handler of an event.
pub fn event(name: &'static str, scope: Scope, run: fn(&Event<'_>)) {
    events::add(name, scope, run);
}

/// Refuses, when it is compiled, a handler that would never run.
///
/// # Panics
/// When the event is none of this scope.
pub const fn check_scope<E: builtin::BuiltinEvent>(scope: Scope) {
    match (E::SCOPE, scope) {
        (Scope::Local, Scope::Network) => {
            panic!("this event is raised on this side and never comes over the network: #[event]")
        }
        (Scope::Network, Scope::Local) => {
            panic!("this event comes over the network: #[net_event]")
        }
        _ => {}
    }
}

/// Registers the handler of a network event with limits.
pub fn limited_event(name: &'static str, limits: Limits, run: fn(&Event<'_>)) {
    events::add_limited(name, limits, run);
}

/// Decodes the event's arguments by `call`, which also runs the handler; reports what
/// does not fit.
pub fn handle<'a>(event: &Event<'a>, call: impl FnOnce(&mut Input<'a>) -> Result<(), DecodeError>) {
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

/// Reports the error of a function; `place` is what it is.
pub fn finish(place: &'static str, outcome: impl Outcome) {
    outcome.report(|error| logging::script_error(format_args!("{place}"), error));
}

/// Runs an asynchronous function up to where it first waits.
pub fn spawn(place: &'static str, future: impl Future<Output: Outcome> + 'static) {
    task::spawn_now(boxed(place, future));
}

/// An asynchronous function, ready to run.
pub fn boxed(place: &'static str, future: impl Future<Output: Outcome> + 'static) -> BoxedTask {
    Box::pin(async move { finish(place, future.await) })
}

/// Runs a function every tick.
pub fn tick(run: fn()) {
    task::add_tick(run);
}

/// Runs an asynchronous function every tick, other than while its last run has not ended.
pub fn async_tick(run: fn() -> BoxedTask) {
    let running = std::rc::Rc::new(core::cell::Cell::new(false));
    task::add_tick(move || {
        if !running.replace(true) {
            let running = std::rc::Rc::clone(&running);
            task::spawn_now(Box::pin(async move {
                run().await;
                running.set(false);
            }));
        }
    });
}

/// Runs a function, and what it leaves to be awaited, in every period.
pub fn interval(period_ms: u64, run: fn() -> Option<BoxedTask>) {
    task::every(Duration::from_millis(period_ms), Box::new(run));
}

/// Runs a function when the resource has started.
pub fn on_start(run: fn()) {
    events::on_start(run).forget();
}

/// Runs a function when the resource stops.
pub fn on_stop(run: fn()) {
    events::on_stop(run).forget();
}

/// Registers the function of a command.
pub fn command(name: &'static str, restricted: bool, parameters: &'static [Parameter], run: Glue) {
    commands::declare(name, restricted, parameters, run);
}

/// How many of a command's words an argument of this type takes.
#[must_use]
pub fn words_taken<'a, T: FromArgument<'a>>() -> WordsTaken {
    commands::words_taken::<T>()
}

/// Registers the function of an export.
pub fn export(
    name: &'static str,
    place: &'static str,
    run: fn(&mut Input<'_>) -> Result<Answered, DecodeError>,
) {
    let function = FuncRef::raw(place.into(), Origin::Trusted, move |input| {
        run(input).map_err(|error| error.to_string()).flatten()
    });
    script_exports::offer(name, function).forget();
}

/// What an asynchronous export answers: its result if it has one already, or the promise
/// of one.
pub fn promise(place: &'static str, future: impl Future<Output = Answered> + 'static) -> Answered {
    script_exports::promise(place.into(), Box::pin(future))
}

/// Registers the handler of changes of state bags.
pub fn state_bag_handler(key: Option<&str>, bag: Option<&str>, place: &'static str, run: Glue) {
    let function = FuncRef::listener(place.into(), Origin::Network, run);
    state::add(key, bag, function).forget();
}

/// Registers the listener of changes of convars.
pub fn convar_listener(filter: Option<&str>, place: &'static str, run: Glue) {
    let function = FuncRef::listener(place.into(), Origin::Trusted, run);
    let active = std::rc::Rc::new(core::cell::Cell::new(true));
    convars::add(filter, active, function).forget();
}

/// Tells a `Result` from other results by which of two methods of the same name is found
/// first: the other one is a reference further away. Type aliases make no difference.
pub trait ResultKind {
    /// How it is answered.
    #[must_use]
    fn kind(&self) -> Fallible {
        Fallible
    }
}

impl<T, E> ResultKind for Result<T, E> {}

/// See [`ResultKind`].
pub trait ValueKind {
    /// How it is answered.
    #[must_use]
    fn kind(&self) -> Plain {
        Plain
    }
}

impl<T> ValueKind for &T {}

/// How a `Result` is answered.
#[derive(Debug)]
pub struct Fallible;

/// How any other value is answered.
#[derive(Debug)]
pub struct Plain;

impl Fallible {
    /// The encoded list of results.
    pub fn answer<T: Serialize, E: Display>(self, result: Result<T, E>) -> Answered {
        refs::fallible_answer(result)
    }

    /// As a result.
    pub fn result<T: Serialize, E: Display>(self, result: Result<T, E>) -> Result<T, E> {
        result
    }
}

impl Plain {
    /// The encoded list of results.
    pub fn answer<T: Serialize>(self, value: T) -> Answered {
        refs::answer(&value)
    }

    /// As a result.
    pub fn result<T: Serialize>(self, value: T) -> Result<T, Infallible> {
        Ok(value)
    }
}
