#![doc = include_str!("../README.md")]

mod backoff;
mod client;
mod config;
mod connection;
mod error;
mod event;
#[cfg(feature = "json")]
mod http;
mod queue;
mod runtime;
#[cfg(feature = "json")]
mod schema;
mod session;
mod shared;
mod tables;
mod transport;
#[doc(hidden)]
pub mod wire;

#[cfg(test)]
mod tests;

pub use bytes::Bytes;
pub use client::{Budget, Client};
pub use config::{Compression, Config, ConfigError, Limits, Protocol, Retry, Timeouts, Token};
pub use error::SendError;
pub use event::{
    CallOutcome, Caller, ConnectErrorKind, Connected, DisconnectReason, Event, LostReason,
    QueryOutcome, State, TableDelta,
};
pub use runtime::Runtime;
#[cfg(feature = "json")]
pub use schema::{Schema, SchemaError, TableInfo};
pub use shared::SessionInfo;
pub use spacetimedb_lib::{ConnectionId, Identity, TimeDuration, Timestamp};
#[doc(hidden)]
pub use wire::decode_server_message;
pub use wire::rows::{RowBounds, RowList};
