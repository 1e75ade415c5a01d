//! What can go wrong.

use core::fmt;
use core::time::Duration;

pub use spacetime_abi::{Mismatch, Reason};

/// Why something was not done, or a connection ended.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// There is no connection at the moment: nothing was sent.
    NotConnected,
    /// The connection has ended for good.
    Ended,
    /// The host's queue is full: nothing was sent. Try again in a later tick; see
    /// [`DbConnection::room`](crate::DbConnection::room).
    QueueFull,
    /// The arguments are larger than the host takes.
    TooBig,
    /// The resource may not connect to this server.
    NotAllowed(String),
    /// The server speaks a version of the protocol that has no such thing.
    Unsupported,
    /// The host refused it and says why.
    Refused(String),
    /// The subscription has ended.
    SubscriptionEnded,
    /// The server could not make the subscription.
    Subscription(String),
    /// What the script declares is not what the database has. The connection has ended.
    SchemaMismatch(Vec<Mismatch>),
    /// The connection could not be made.
    Connect(Failure),
    /// The connection was lost.
    Disconnected(Failure),
    /// The host delivered something that is no event, or rows that are none. The connection
    /// has ended.
    BadEvent(String),
    /// The table is in use in another form already: another type stands for its rows, or
    /// its rows are kept although they shall not.
    TableInUse(String),
    /// The columns of an untyped table are not known before the first connection stands.
    NotYetKnown,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::NotConnected => "not connected",
            Self::Ended => "the connection has ended",
            Self::QueueFull => "the queue to the server is full; try again in a later tick",
            Self::TooBig => "the arguments are too large",
            Self::Unsupported => "the server's version of the protocol has no such thing",
            Self::SubscriptionEnded => "the subscription has ended",
            Self::NotYetKnown => "the table's columns are not known before the connection stands",
            Self::NotAllowed(text) => {
                f.write_str("the resource may not connect to this server: ")?;
                text
            }
            Self::Refused(text) => text,
            Self::Subscription(text) => {
                f.write_str("the subscription failed: ")?;
                text
            }
            Self::BadEvent(text) => {
                f.write_str("the host delivered a broken event: ")?;
                text
            }
            Self::TableInUse(name) => {
                f.write_str("table `")?;
                f.write_str(name)?;
                "` is in use in another form"
            }
            Self::Connect(failure) => {
                f.write_str("cannot connect: ")?;
                return failure.fmt(f);
            }
            Self::Disconnected(failure) => {
                f.write_str("disconnected: ")?;
                return failure.fmt(f);
            }
            Self::SchemaMismatch(mismatches) => {
                f.write_str("the script does not fit the database's schema")?;
                for mismatch in mismatches {
                    f.write_str("; ")?;
                    write_mismatch(mismatch, f)?;
                }
                return Ok(());
            }
        };
        f.write_str(text)
    }
}

fn write_mismatch(mismatch: &Mismatch, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for part in ["`", &mismatch.name, "`"] {
        f.write_str(part)?;
    }
    if let Some(column) = &mismatch.column {
        for part in [", column `", column, "`"] {
            f.write_str(part)?;
        }
    }
    for part in [
        ": declared ",
        &mismatch.declared,
        ", the database has ",
        &mismatch.actual,
    ] {
        f.write_str(part)?;
    }
    Ok(())
}

impl core::error::Error for Error {}

/// Why there is no connection.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// What kind of reason it is.
    pub reason: Reason,
    /// The code of the server's close frame, or the status of its refusal.
    pub code: Option<u16>,
    /// The reason in words.
    pub message: String,
    /// In how long the host connects again; `None` when it does not.
    pub retry_in: Option<Duration>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.reason {
            Reason::Unreachable => "the server cannot be reached",
            Reason::Unauthorized => "the server did not take the token",
            Reason::NoSuchDatabase => "there is no such database",
            Reason::Refused => "the server refused the client",
            Reason::Protocol => "server and host speak no common version of the protocol",
            Reason::Closed => "the server ended the connection",
            Reason::Reset => "the connection broke",
            Reason::Timeout => "the server was silent for too long",
            Reason::Lagged => "the script did not take its events in time",
        })?;
        if !self.message.is_empty() {
            f.write_str(": ")?;
            f.write_str(&self.message)?;
        }
        Ok(())
    }
}

/// Why a call has no result of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InternalError {
    /// The server could not run it: there is no such function, its arguments were not
    /// understood, or it panicked.
    Server(String),
    /// The answer is not what the script declared.
    BadAnswer(String),
    /// There will be no answer: the connection was lost, or the server was silent for too
    /// long. It may have run or not, and is never sent again.
    Lost,
}

impl fmt::Display for InternalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Server(text) => f.write_str(text),
            Self::BadAnswer(text) => {
                f.write_str("the answer is not what was declared: ")?;
                f.write_str(text)
            }
            Self::Lost => f.write_str("the answer is lost; it may have run or not"),
        }
    }
}

impl core::error::Error for InternalError {}

/// Why a reducer that was called did not commit, for all that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReducerError {
    /// The reducer answered this error.
    Failed(String),
    /// It was not run, or its answer is lost.
    Internal(InternalError),
}

impl fmt::Display for ReducerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(text) => f.write_str(text),
            Self::Internal(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for ReducerError {}
