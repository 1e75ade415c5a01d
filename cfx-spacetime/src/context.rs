//! What callbacks are told beside their rows: why, and by which connection.

use core::ops::Deref;
use std::borrow::Cow;

use spacetimedb_lib::Timestamp;

use crate::connection::DbConnection;
use crate::error::InternalError;

/// Why rows changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// A reducer that this script called.
    Reducer(ReducerEvent),
    /// A subscription began to hold.
    SubscribeApplied,
    /// A subscription ended.
    UnsubscribeApplied,
    /// A transaction of somebody else, or of a procedure.
    Transaction,
    /// The connection was lost and made again: this is what changed meanwhile.
    Resync,
}

/// A call of a reducer that has its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReducerEvent {
    /// When the server ran it; the epoch when that is not known.
    pub timestamp: Timestamp,
    /// How it ended.
    pub status: Status,
    /// The reducer's name.
    pub reducer: Cow<'static, str>,
}

/// How a call of a reducer ended.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// What it changed is kept.
    Committed,
    /// It answered this error, and nothing is changed.
    Err(String),
    /// It was not run to its end, or its answer is lost.
    Internal(InternalError),
}

macro_rules! contexts {
    ($($(#[$attributes:meta])* $name:ident $({ $event:ty })?;)*) => {$(
        $(#[$attributes])*
        ///
        /// It gives everything that its connection gives.
        #[derive(Debug, Clone)]
        pub struct $name {
            connection: DbConnection,
            $(
                /// What happened.
                pub event: $event,
            )?
        }

        impl $name {
            pub(crate) fn new(connection: &DbConnection $(, event: $event)?) -> Self {
                Self {
                    connection: connection.clone(),
                    $(event: { let event: $event = event; event },)?
                }
            }
        }

        impl Deref for $name {
            type Target = DbConnection;

            fn deref(&self) -> &DbConnection {
                &self.connection
            }
        }
    )*};
}

contexts! {
    /// What the callbacks of rows get.
    EventContext { Event };
    /// What the callbacks of reducers' answers get.
    ReducerEventContext { ReducerEvent };
    /// What the callbacks of procedures' answers get.
    ProcedureEventContext;
    /// What the callbacks of subscriptions get.
    SubscriptionEventContext;
    /// What the callbacks of errors get, beside the error.
    ErrorContext;
}
