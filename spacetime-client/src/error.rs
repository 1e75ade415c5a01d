//! Why something could not be sent.

use thiserror::Error;

use crate::config::Protocol;

/// Why something could not be sent. Nothing was sent then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SendError {
    /// There is no connection now, or the owner has not polled the
    /// [`Event::Connected`](crate::Event::Connected) of it yet.
    #[error("not connected")]
    NotConnected,
    /// The client was closed, or gave up.
    #[error("the client is closed")]
    Closed,
    /// Too much waits already. Poll the events and try again.
    #[error("the queue is full")]
    Full,
    /// The arguments or queries are too big.
    #[error("{size} bytes are too many, the limit is {limit}")]
    TooBig {
        /// How many bytes there are.
        size: usize,
        /// How many there may be.
        limit: usize,
    },
    /// The server's protocol cannot do this.
    #[error("the server speaks protocol {0}, which has no procedures")]
    Unsupported(Protocol),
    /// A call with this number still has no outcome, or a subscription with it still holds.
    #[error("number {0} is in use")]
    InUse(u32),
    /// No subscription has this number, or it ends already.
    #[error("no subscription has number {0}")]
    UnknownSet(u32),
    /// Numbers of calls start at 1.
    #[error("0 is not a number for a call")]
    Zero,
    /// A subscription needs a query.
    #[error("there is no query")]
    NoQuery,
    /// The arguments do not fit the schema, or it is not known.
    #[error("{0}")]
    Schema(String),
}

impl SendError {
    /// The error as a number: what the WebAssembly and C interfaces answer.
    ///
    /// ```
    /// use spacetime_client::SendError;
    ///
    /// assert_eq!(SendError::Full.code(), -3);
    /// ```
    pub fn code(&self) -> i32 {
        match self {
            SendError::Zero | SendError::NoQuery => -1,
            SendError::NotConnected | SendError::UnknownSet(_) => -2,
            SendError::Full => -3,
            SendError::TooBig { .. } => -4,
            SendError::Unsupported(_) => -6,
            SendError::InUse(_) => -7,
            SendError::Schema(_) => -8,
            SendError::Closed => -9,
        }
    }
}
