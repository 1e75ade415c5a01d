//! SpacetimeDB from a CitizenFX script: rows arrive in a typed cache with callbacks,
//! reducers are called and awaited, spelled as in the official Rust client.
//!
//! ```
//! use cfx_spacetime::{DbConnection, Identity, Reconnect, Table, reducers};
//!
//! #[derive(Table, Clone, Debug)]
//! #[table(name = "player", primary_key = identity)]
//! struct Player {
//!     identity: Identity,
//!     name: String,
//!     x: f32,
//!     y: f32,
//! }
//!
//! reducers! {
//!     fn move_player(x: f32, y: f32);
//! }
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # let server = cfx_spacetime::mock::MockServer::new();
//! let conn = DbConnection::builder()
//!     .with_uri("ws://127.0.0.1:3000")
//!     .with_database_name("world")
//!     .with_automatic_reconnect(Reconnect::default())
//!     .on_connect(|conn, identity, _token| {
//!         cfx_core::print!("connected as {}", identity.to_abbreviated_hex());
//!         conn.subscription_builder()
//!             .on_applied(|ctx| cfx_core::print!("{} players", ctx.db().player().count()))
//!             .subscribe("SELECT * FROM player");
//!     })
//!     .build()?;
//!
//! conn.db().player().on_update(|ctx, old, new| {
//!     if new.identity != ctx.identity() {
//!         cfx_core::print!("{} is at {}, {}", new.name, new.x, new.y);
//!     }
//! });
//! # server.accept();
//! # let ada = Player { identity: Identity::ZERO, name: "Ada".into(), x: 0.0, y: 0.0 };
//! # server.apply(&[cfx_spacetime::mock::Change::new("player").insert(&ada)]);
//! conn.reducers().move_player(1.0, 2.0)?;
//! # assert_eq!(server.take_calls().len(), 1);
//! # assert_eq!(host.take_log(), ["connected as 0101010101010101", "1 players"]);
//! # Ok::<(), cfx_spacetime::Error>(())
//! ```
//!
//! The host has the socket: it connects, speaks whatever version of the protocol the server
//! knows, and connects again. The script has the rows. Nothing blocks, and nothing calls the
//! script in between: what the server says is told at the beginning of a tick, before the
//! handlers of the tick.
//!
//! # What holds
//!
//! * A transaction is applied as a whole, in all tables, before any callback runs. Then the
//!   callbacks run: for each table those of inserts, of deletes, of updates; then that of the
//!   reducer's answer, or of the subscription.
//! * A row that several subscriptions have is one row, and goes when the last one loses it. A
//!   row that a transaction deletes and inserts again did not change, and nobody is told.
//! * A row that takes the place of another with the same primary key is an update. Tables
//!   without a primary key have no updates.
//! * Callbacks may do everything: read any table, add and remove callbacks, call reducers,
//!   subscribe, disconnect. The rows do not change meanwhile.
//! * Rows of event tables are told by `on_insert` and never kept.
//! * Each call is answered once: as committed, as failed, or as lost when the connection
//!   breaks in between. It is never sent twice.
//! * After a [reconnect](DbConnectionBuilder::with_automatic_reconnect) the subscriptions are
//!   made anew, and callbacks run for what differs: rows that are the same cause none.
//! * The types that the script declares are compared with the database's schema before a row
//!   is decoded. A difference ends the connection with
//!   [`Error::SchemaMismatch`], which names table and column.
//! * A table that is named for the first time when its rows are there already, such as inside
//!   `on_applied`, has none until the host has compared it, in one of the next ticks: name
//!   tables where you subscribe to them.
//!
//! # Tables, reducers, procedures
//!
//! | | |
//! |---|---|
//! | [`#[derive(Table)]`](macro@Table) | a table or view: `conn.db().player()` |
//! | [`#[derive(SpacetimeType)]`](macro@SpacetimeType) | a type of a column or a parameter |
//! | [`reducers!`] | `conn.reducers().move_player(1.0, 2.0)?`, awaited or not, and `move_player_then` |
//! | [`procedures!`] | the same of procedures, which answer values |
//! | [`RemoteTables::dynamic`], [`RemoteReducers::call_json`] | without types |
//!
//! # What differs from the official client
//!
//! * `build` does not wait; there is nothing to drive, such as `frame_tick`.
//! * Calls of reducers answer a [`Call`] that can be awaited or dropped. Errors of calls that
//!   nobody waits for are logged, or told to
//!   [`on_unhandled_reducer_error`](DbConnectionBuilder::on_unhandled_reducer_error).
//! * There are no `Send` bounds, and `on_connect_error` and `on_disconnect` run each time.
//! * Beside that: reconnecting, [indexes](TableHandle::index_by) that the server need not
//!   have, [rows without a cache](TableHandle::on_rows), [untyped tables](DynTable),
//!   [queries](DbConnection::query).

mod cache;
mod calls;
mod connection;
mod context;
pub mod credentials;
mod dispatch;
mod dynamic;
mod error;
mod exports;
mod handlers;
mod imports;
mod macros;
#[cfg(cfx_mock)]
pub mod mock;
mod subscription;
mod table;
mod types;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use cache::CallbackId;
pub use calls::{Call, ReducerCall, ReducerOutcome};
pub use connection::{
    Compression, DbConnection, DbConnectionBuilder, Reconnect, RemoteProcedures, RemoteReducers,
    RemoteTables,
};
pub use context::{
    ErrorContext, Event, EventContext, ProcedureEventContext, ReducerEvent, ReducerEventContext,
    Status, SubscriptionEventContext,
};
pub use dynamic::{DynRow, DynTable};
pub use error::{Error, Failure, InternalError, Mismatch, Reason, ReducerError};
pub use spacetimedb_lib::bsatn::DecodeError;
pub use spacetimedb_lib::sats::{i256, u256};
pub use spacetimedb_lib::{
    AlgebraicType, AlgebraicValue, ConnectionId, Identity, ProductType, ProductValue, ScheduleAt,
    TimeDuration, Timestamp, Uuid,
};
pub use subscription::{Queries, SubscriptionBuilder, SubscriptionHandle};
pub use table::{
    Index, KeyWriter, RowBatch, Table, TableHandle, TableRows, TableWithPrimaryKey, Unique,
};
pub use types::{SpacetimeType, TypeWriter};

pub use macros::*;

/// What the crate `cfx` shows as its module `spacetime`: the macros as they are there.
#[doc(hidden)]
pub mod __cfx {
    pub use cfx_spacetime_macros::{
        CfxSpacetimeType as SpacetimeType, CfxTable as Table, cfx_on_connect as on_connect,
        cfx_on_connect_error as on_connect_error, cfx_on_delete as on_delete,
        cfx_on_disconnect as on_disconnect, cfx_on_insert as on_insert,
        cfx_on_reconnect as on_reconnect,
        cfx_on_unhandled_reducer_error as on_unhandled_reducer_error, cfx_on_update as on_update,
        cfx_procedures as procedures, cfx_reducers as reducers,
    };
}
