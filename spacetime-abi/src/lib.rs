//! What a script and its host say to each other about SpacetimeDB: the values that the
//! functions of the import module [`MODULE`] take and that the host delivers, as BSATN.
//!
//! The functions themselves, who owns what and when each may be called are described in
//! `docs/spacetime-abi.md` of the repository. This crate has the types of both sides, so
//! that neither can drift from the other.
//!
//! ```
//! use spacetime_abi::{Event, Rows, RowSizes, TableRows, encode};
//!
//! let rows = Rows { sizes: RowSizes::Fixed(2), data: &[1, 2, 3, 4] };
//! assert_eq!(rows.iter().unwrap().collect::<Vec<_>>(), [[1, 2], [3, 4]]);
//!
//! let table = TableRows { table: "seat", event: false, inserts: rows, deletes: Rows::EMPTY };
//! let bytes = encode(&Event::Transaction(vec![table]));
//! let (event, rest) = Event::decode(&bytes).unwrap();
//! assert!(matches!(event, Event::Transaction(tables) if tables[0].table == "seat"));
//! assert!(rest.is_empty());
//! ```

use core::fmt;

use spacetimedb_lib::bsatn;
use spacetimedb_lib::de::Deserialize;
use spacetimedb_lib::ser::Serialize;
use spacetimedb_lib::{ConnectionId, Identity, ProductType, Timestamp};

mod reader;
mod rows;

pub use rows::{BrokenRows, RowIter, RowSizes, Rows};
pub use spacetimedb_lib;

/// The import module. A later version that is not compatible has another name.
pub const MODULE: &str = "cfx_spacetime_1";

/// The function of the guest that takes events: `(conn, events, len) -> i32`.
pub const EVENT_EXPORT: &str = "__cfx_spacetime_event";

/// The most bytes of events that the host delivers in one call, other than when a single
/// event is larger.
pub const MAX_BATCH: usize = 64 * 1024;

/// Negative results of the host's functions.
pub mod code {
    /// A pointer lies outside the guest's memory, or what it points to is not UTF-8 or
    /// not what the function takes.
    pub const INVALID: i32 = -1;
    /// Not connected, or no such connection.
    pub const NOT_CONNECTED: i32 = -2;
    /// The queue is full: nothing was done, the guest may try again in a later tick.
    pub const QUEUE_FULL: i32 = -3;
    /// One value is larger than the host takes.
    pub const TOO_BIG: i32 = -4;
    /// The resource may not connect to this server.
    pub const NOT_ALLOWED: i32 = -5;
    /// The protocol that was agreed with the server has no such thing.
    pub const UNSUPPORTED: i32 = -6;
    /// The id is in use.
    pub const ID_IN_USE: i32 = -7;
    /// The database's schema has no such reducer, or its parameters are other ones.
    pub const SCHEMA: i32 = -8;
    /// The connection has ended.
    pub const ENDED: i32 = -9;
}

/// The answers of the host's function `state`.
pub mod state {
    /// The connection has ended for good.
    pub const ENDED: i32 = 0;
    /// The first connection is being made.
    pub const CONNECTING: i32 = 1;
    /// Connected.
    pub const CONNECTED: i32 = 2;
    /// Lost; the host is waiting to connect again, or doing so.
    pub const RECONNECTING: i32 = 3;
}

/// Encodes a value as BSATN.
#[must_use]
pub fn encode<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Writing to memory fails only for lengths above 4 GiB, which no guest can have.
    let _ = bsatn::to_writer(&mut bytes, value);
    bytes
}

/// Decodes a value that takes all of `bytes`.
///
/// # Errors
/// The bytes are not such a value, or there are more of them.
pub fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, bsatn::DecodeError> {
    let mut rest = bytes;
    let value = bsatn::from_reader(&mut rest)?;
    if rest.is_empty() {
        return Ok(value);
    }
    Err(bsatn::DecodeError::InvalidLen {
        expected: bytes.len() - rest.len(),
        given: bytes.len(),
    })
}

/// How to connect; what `open` takes.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct OpenConfig {
    /// The server, `ws://`, `wss://`, `http://` or `https://`.
    pub uri: String,
    /// The database's name or identity.
    pub database: String,
    /// Who the client is; a new identity without one.
    pub token: Option<String>,
    /// How the server shall compress what it sends.
    pub compression: Compression,
    /// Ask a server of the first protocol to leave out what other clients called.
    pub light: bool,
    /// Whether rows come only after they are durable; the server's default without.
    pub confirmed: Option<bool>,
    /// Connect again when the connection is lost; not without.
    pub reconnect: Option<Reconnect>,
    /// After how long a call without an answer is lost.
    pub call_timeout_ms: u32,
}

/// How the server compresses.
#[derive(Serialize, Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub enum Compression {
    /// Not at all.
    None,
    /// By gzip.
    Gzip,
    /// By Brotli; a host without it uses gzip.
    Brotli,
}

/// How long the host waits before it connects again: from the base, doubling up to the
/// cap, each varied by chance.
#[derive(Serialize, Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct Reconnect {
    /// The first wait, in milliseconds.
    pub base_ms: u32,
    /// The longest wait, in milliseconds.
    pub cap_ms: u32,
    /// After how many failures in a row the connection ends; 0 is never.
    pub max_attempts: u32,
}

/// What the guest was compiled with, for the host to compare with the database's schema;
/// what `declare` takes.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub enum Declaration {
    /// A table or view.
    Table(TableDeclaration),
    /// A reducer.
    Reducer(FunctionDeclaration),
    /// A procedure.
    Procedure(FunctionDeclaration),
}

/// A table or view as the guest knows it.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct TableDeclaration {
    /// Its name.
    pub name: String,
    /// Its columns, with all types written out; `None` to be told them.
    pub row: Option<ProductType>,
    /// The column that is its primary key.
    pub primary_key: Option<u16>,
    /// The columns of which no two rows have the same value.
    pub unique: Vec<u16>,
}

/// A reducer or procedure as the guest knows it.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct FunctionDeclaration {
    /// Its name.
    pub name: String,
    /// Its parameters without the context, with all types written out.
    pub params: ProductType,
}

/// What the host delivers. Several follow each other without anything between.
///
/// An event refers to the bytes that it was decoded from.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]
#[sats(crate = spacetimedb_lib)]
pub enum Event<'a> {
    /// The answers to declarations.
    Declared(Vec<Declared<'a>>),
    /// The connection stands.
    Connected(Connected),
    /// The connection could not be made.
    ConnectError(Ended),
    /// The connection is lost. Calls that were not answered before are lost too.
    Disconnected(Ended),
    /// A subscription holds from now on; these are its rows.
    Applied(SetRows<'a>),
    /// A subscription has ended; these are the rows that it had.
    Removed(SetRows<'a>),
    /// A subscription failed and has ended; it had no rows.
    SubscriptionError(SubscriptionError),
    /// All subscriptions of a connection that was made again have been answered.
    Resynced,
    /// What somebody's transaction changed.
    Transaction(Vec<TableRows<'a>>),
    /// The answer to a call of a reducer, with what it changed.
    Reducer(ReducerResult<'a>),
    /// The answer to a call of a procedure.
    Procedure(ProcedureResult),
    /// The answer to a query.
    Query(QueryResult<'a>),
}

/// Bytes that are no event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrokenEvent;

impl fmt::Display for BrokenEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the bytes are no event")
    }
}

impl core::error::Error for BrokenEvent {}

/// The answer to one declaration.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub enum Declared<'a> {
    /// The table is as it was declared.
    Table(TableInfo<'a>),
    /// The reducer or procedure of this name is as it was declared.
    Function(&'a str),
    /// It is not.
    Mismatch(Mismatch),
}

/// A table of the database.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct TableInfo<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its columns, with all types written out, when the guest asked for them: a
    /// `ProductType`, encoded for itself so that only who needs it has to read it.
    pub row: Option<&'a [u8]>,
    /// The column that is its primary key.
    pub primary_key: Option<u16>,
    /// Its rows are events: they come once and are not kept.
    pub event: bool,
}

/// What differs between a declaration and the database.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct Mismatch {
    /// The table, reducer or procedure.
    pub name: String,
    /// The column or parameter, when it is one.
    pub column: Option<String>,
    /// What the guest declared.
    pub declared: String,
    /// What the database has.
    pub actual: String,
}

/// The facts of a connection.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct Connected {
    /// Who the client is.
    pub identity: Identity,
    /// This connection.
    pub connection_id: ConnectionId,
    /// What proves the identity to the server another time.
    pub token: String,
    /// The version of the protocol.
    pub protocol: u8,
    /// It follows a connection that was lost: the subscriptions are made anew, and
    /// `Resynced` comes after the last of them.
    pub resumed: bool,
}

/// Why there is no connection.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct Ended {
    /// What kind of reason it is.
    pub reason: Reason,
    /// The code of the server's close frame, or the status of its refusal.
    pub code: Option<u16>,
    /// The reason in words.
    pub message: String,
    /// In how many milliseconds the host connects again; never without.
    pub retry_in_ms: Option<u32>,
}

/// Why a connection was not made, or lost.
#[derive(Serialize, Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub enum Reason {
    /// The server cannot be reached.
    Unreachable,
    /// The server did not take the token.
    Unauthorized,
    /// There is no such database.
    NoSuchDatabase,
    /// The server refused the client; the module may have done so.
    Refused,
    /// Server and host speak no common version of the protocol.
    Protocol,
    /// The server ended the connection in order.
    Closed,
    /// The connection broke.
    Reset,
    /// The server was silent for too long.
    Timeout,
    /// The guest did not take its events in time; the host dropped the connection to begin
    /// anew rather than to lose some of them.
    Lagged,
}

/// The rows of a subscription.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct SetRows<'a> {
    /// The guest's number of the subscription.
    pub set: u32,
    /// Its rows: `inserts` when it begins, `deletes` when it ends.
    pub tables: Vec<TableRows<'a>>,
}

/// Why a subscription failed.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct SubscriptionError {
    /// The guest's number of the subscription.
    pub set: u32,
    /// The reason in words.
    pub message: String,
}

/// Rows of one table that came or went. A table may stand in an event several times.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct TableRows<'a> {
    /// The table's name.
    pub table: &'a str,
    /// The rows are events: `inserts` that are not kept.
    pub event: bool,
    /// The rows that came.
    pub inserts: Rows<'a>,
    /// The rows that went.
    pub deletes: Rows<'a>,
}

/// The answer to a call of a reducer.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct ReducerResult<'a> {
    /// The guest's number of the call.
    pub request: u32,
    /// When it ran; zero when that is not known.
    pub timestamp: Timestamp,
    /// How it ended.
    pub outcome: Outcome,
    /// What it changed.
    pub tables: Vec<TableRows<'a>>,
}

/// How a call of a reducer ended.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub enum Outcome {
    /// It ran, and what it changed is kept.
    Committed,
    /// It answered an error.
    Failed(String),
    /// The server could not run it, or it panicked.
    Internal(String),
    /// There will be no answer; it may have run or not.
    Lost,
}

/// The answer to a call of a procedure.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct ProcedureResult {
    /// The guest's number of the call.
    pub request: u32,
    /// How it ended.
    pub outcome: ProcedureOutcome,
}

/// How a call of a procedure ended.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub enum ProcedureOutcome {
    /// It answered this, as BSATN.
    Returned(Vec<u8>),
    /// The server could not run it, or it panicked.
    Internal(String),
    /// There will be no answer; it may have run or not.
    Lost,
}

/// The answer to a query.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub struct QueryResult<'a> {
    /// The guest's number of the query.
    pub request: u32,
    /// How it ended.
    pub outcome: QueryOutcome<'a>,
}

/// How a query ended.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub enum QueryOutcome<'a> {
    /// These rows match, as `inserts`.
    Rows(Vec<TableRows<'a>>),
    /// The server could not answer it.
    Failed(String),
    /// There will be no answer.
    Lost,
}
