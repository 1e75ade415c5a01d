#![doc = include_str!("../README.md")]

use std::fmt;
use std::rc::Rc;

pub use spacetime_abi as abi;
use spacetime_abi::{Declaration, OpenConfig};

mod embedded;
mod link;
#[cfg(feature = "remote")]
mod remote;
mod schema;

pub use embedded::*;
pub use link::{Limits, Link};
#[cfg(feature = "remote")]
pub use remote::*;

/// The number of a connection, 1 or more. One guest never gets the same number twice.
pub type Conn = i32;

/// Why nothing was done: what an import of the ABI answers, and the text that `last_error`
/// gives to the guest afterwards.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message} (code {code})")]
pub struct Refusal {
    /// One of [`abi::code`], less than 0.
    pub code: i32,
    /// What was wrong with what, in words.
    pub message: String,
}

impl Refusal {
    /// A refusal with a text.
    pub fn new(code: i32, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }

    /// There is no such connection, [`NOT_CONNECTED`](abi::code::NOT_CONNECTED).
    pub fn no_connection(conn: Conn) -> Self {
        Self::new(
            abi::code::NOT_CONNECTED,
            format!("there is no connection {conn}"),
        )
    }

    /// The connection is not connected now, [`NOT_CONNECTED`](abi::code::NOT_CONNECTED).
    pub fn not_connected() -> Self {
        Self::new(abi::code::NOT_CONNECTED, "not connected")
    }

    /// The connection has ended, [`ENDED`](abi::code::ENDED).
    pub fn ended() -> Self {
        Self::new(abi::code::ENDED, "the connection has ended")
    }
}

/// How much may be taken at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// How many events.
    pub events: usize,
    /// How many bytes of encoded events. One event is taken even if it alone is larger.
    pub bytes: usize,
}

impl Budget {
    /// What one call of the guest takes: any number of events of
    /// [`MAX_BATCH`](abi::MAX_BATCH) bytes together.
    pub const BATCH: Budget = Budget {
        events: usize::MAX,
        bytes: abi::MAX_BATCH,
    };
    /// Everything.
    pub const ALL: Budget = Budget {
        events: usize::MAX,
        bytes: usize::MAX,
    };
}

impl Default for Budget {
    /// What a guest gets in one tick: 256 events, 1 MiB.
    fn default() -> Self {
        Budget {
            events: 256,
            bytes: 1 << 20,
        }
    }
}

/// What stands behind the imports `cfx_spacetime_1` of one guest: all its connections.
///
/// `docs/spacetime-abi.md` says what each function means and promises; an implementation
/// keeps to all of it. In short: nothing blocks, and nothing calls the guest. A function that
/// answers a [`Refusal`] has done nothing.
///
/// Whoever has a guest does not use this directly but through a [`Link`], which takes the
/// bytes that the guest passed, checks their sizes, remembers the last error, and says which
/// events go into the guest next. What an implementation has to do, beyond the functions:
///
/// * *The told state counts*: events are delivered when [`take_events`](Backend::take_events)
///   answers them. Calls are refused with -2 before `Connected` and after `Disconnected` was
///   taken there, and as soon as the connection is lost.
/// * Subscriptions outlive connections: they are made again, in their order, and `Resynced`
///   follows the answer to the last of them.
/// * Declarations are answered before `Connected`, again before each further one.
/// * Each call that was taken is answered once, or precedes a `Disconnected`.
/// * Dropping it closes everything.
pub trait Backend {
    /// Begins to connect, and answers the new connection's number. The outcome is an event.
    ///
    /// # Errors
    /// [`INVALID`](abi::code::INVALID) or [`NOT_ALLOWED`](abi::code::NOT_ALLOWED) for an
    /// address that is none, or that this guest may not use.
    fn open(&mut self, config: OpenConfig) -> Result<Conn, Refusal>;

    /// Ends a connection. Nothing of it is delivered any more, also what waits already; what
    /// was taken and not sent is dropped. The connection stays known as one that has ended.
    ///
    /// # Errors
    /// [`ENDED`](abi::code::ENDED) when it was closed before (not when it merely ended by
    /// itself), [`NOT_CONNECTED`](abi::code::NOT_CONNECTED) when there is no such connection.
    fn close(&mut self, conn: Conn) -> Result<(), Refusal>;

    /// What the connection does, one of [`abi::state`]. It may be ahead of what the guest was
    /// told.
    ///
    /// # Errors
    /// There is no such connection.
    fn state(&self, conn: Conn) -> Result<i32, Refusal>;

    /// Has a declaration compared with the schema of the database, in any state but 0.
    /// Answered by `Declared`.
    ///
    /// # Errors
    /// There is no such connection, or it has ended.
    fn declare(&mut self, conn: Conn, declaration: Declaration) -> Result<(), Refusal>;

    /// Makes a subscription, in any state but 0. Answered by `Applied` or
    /// `SubscriptionError`.
    ///
    /// # Errors
    /// There is no such connection or it has ended, the number is in use, or too many
    /// commands wait.
    fn subscribe(&mut self, conn: Conn, set: u32, queries: Vec<String>) -> Result<(), Refusal>;

    /// Ends a subscription. Answered by `Removed`.
    ///
    /// # Errors
    /// There is no such connection or it has ended, there is no such subscription
    /// ([`NOT_CONNECTED`](abi::code::NOT_CONNECTED)), or too many commands wait.
    fn unsubscribe(&mut self, conn: Conn, set: u32) -> Result<(), Refusal>;

    /// Calls a reducer with the values of its parameters one after the other, as BSATN.
    /// Answered by `Reducer`.
    ///
    /// # Errors
    /// Not connected (as the guest was told it), too many calls wait, the arguments are too
    /// large, the number is 0 or in use, the connection has ended;
    /// [`SCHEMA`](abi::code::SCHEMA) for a reducer that was declared with other parameters
    /// than the database has.
    fn call_reducer(
        &mut self,
        conn: Conn,
        request: u32,
        name: &str,
        args: &[u8],
    ) -> Result<(), Refusal>;

    /// Calls a reducer with JSON: an object with the parameters' names, or an array in their
    /// order.
    ///
    /// # Errors
    /// As [`call_reducer`](Backend::call_reducer); [`SCHEMA`](abi::code::SCHEMA) when the
    /// JSON is not what the reducer takes, or there is no such reducer.
    fn call_reducer_json(
        &mut self,
        conn: Conn,
        request: u32,
        name: &str,
        json: &str,
    ) -> Result<(), Refusal>;

    /// Calls a procedure. Answered by `Procedure`.
    ///
    /// # Errors
    /// As [`call_reducer`](Backend::call_reducer);
    /// [`UNSUPPORTED`](abi::code::UNSUPPORTED) where the protocol has none.
    fn call_procedure(
        &mut self,
        conn: Conn,
        request: u32,
        name: &str,
        args: &[u8],
    ) -> Result<(), Refusal>;

    /// Asks once for rows. Answered by `Query`.
    ///
    /// # Errors
    /// As [`call_reducer`](Backend::call_reducer).
    fn query(&mut self, conn: Conn, request: u32, sql: &str) -> Result<(), Refusal>;

    /// How many more calls there is room for.
    ///
    /// # Errors
    /// Not connected, as the guest was told it.
    fn room(&self, conn: Conn) -> Result<u32, Refusal>;

    /// A tick of the guest begins, or the moment for a native test to move on. What has to
    /// happen at such moments happens here; a backend with threads of its own needs it not.
    fn begin_tick(&mut self) {}

    /// Appends the next encoded events of a connection to `batch`, as far as the budget goes,
    /// and answers how many they were. The budget's bytes count what is appended here; the
    /// first event goes in however large it is.
    ///
    /// Answers 0 for a connection that was closed, or that there is none of.
    fn take_events(&mut self, conn: Conn, budget: Budget, batch: &mut Vec<u8>) -> usize;
}

/// Gives each guest of a host its [`Backend`].
pub trait Provider {
    /// The backend for one instance of the resource: without connections, and its numbers
    /// begin at 1.
    fn backend(&self, resource: &str) -> Box<dyn Backend>;
}

impl<P: Provider + ?Sized> Provider for Rc<P> {
    fn backend(&self, resource: &str) -> Box<dyn Backend> {
        (**self).backend(resource)
    }
}

impl fmt::Debug for dyn Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Provider")
    }
}

impl fmt::Debug for dyn Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Backend")
    }
}
