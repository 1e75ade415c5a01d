//! The types of the C API.

use std::ffi::{c_char, c_void};

/// A connection to a database. It stays valid until it is destroyed, whether it is connected or
/// not; a number is never given twice, so one that was destroyed is refused everywhere.
/// 0 is no connection.
pub type SpacetimedbConnection = u64;

/// What went wrong: `spacetimedb_client_last_error_code` answers one of these.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpacetimedbError {
    /// Nothing.
    Ok = 0,
    /// An argument is NULL, no UTF-8, or no value that the function knows.
    Invalid = -1,
    /// There is no connection to the server now; or no such connection or subscription at all.
    NotConnected = -2,
    /// Too much waits already. Deliver events, and try again.
    Full = -3,
    /// The arguments or queries are too big.
    TooBig = -4,
    /// The address is none, or names no database.
    Address = -5,
    /// The server's protocol, or this build of the library, cannot do it.
    Unsupported = -6,
    /// The connection already has another address. Disconnect first.
    InUse = -7,
    /// The JSON does not fit the schema of the database, or it has no such reducer,
    /// procedure or table.
    Schema = -8,
    /// The connection has ended and does not connect again by itself.
    Ended = -9,
    /// Callbacks of this connection are running, or a thread of the library delivers its
    /// events.
    Busy = -10,
    /// The system gives no thread or no socket.
    System = -11,
    /// A mistake in the library. Nothing is known of what was done.
    Panic = -12,
}

/// What a connection does now.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpacetimedbState {
    /// Nothing: it was never told to connect, or was told to disconnect, or gave up.
    Idle = 0,
    /// It connects.
    Connecting = 1,
    /// It is connected.
    Connected = 2,
    /// It waits, and connects again then.
    Waiting = 3,
}

/// Why there is no connection.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpacetimedbReason {
    /// There is no way to the server.
    Unreachable = 1,
    /// The encryption failed, e.g. by a bad certificate.
    Tls = 2,
    /// The server took too long.
    TimedOut = 3,
    /// The token is not valid there.
    Unauthorized = 4,
    /// The server has no such database.
    NoDatabase = 5,
    /// The server speaks none of the known protocols.
    NoProtocol = 6,
    /// The module let nobody in.
    Refused = 7,
    /// Another HTTP status, see `status`.
    Http = 8,
    /// What came is not of the protocol.
    Protocol = 9,
    /// The schema of the database could not be fetched.
    Schema = 10,
    /// The connection was told to disconnect.
    Requested = 20,
    /// The server closed the connection, see `status`.
    Closed = 21,
    /// The connection broke.
    Broken = 22,
    /// Nothing was heard from the server for too long.
    Silent = 23,
    /// The server ended subscriptions; they are made again.
    Subscriptions = 24,
    /// Events were not delivered quickly enough; everything is said again.
    Lagged = 25,
    /// Something that this version of the library has no word for.
    Other = 99,
}

/// What happened to a row.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpacetimedbOp {
    /// It came.
    Insert = 1,
    /// It is another one with the same primary key.
    Update = 2,
    /// It went.
    Delete = 3,
    /// It is a row of an event table: it happened, and is kept nowhere.
    Event = 4,
}

/// What happened to a subscription.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpacetimedbSubscriptionState {
    /// It holds: the callbacks for its rows have run. This is said again after each time that
    /// the connection was made anew.
    Applied = 1,
    /// It ended as it was asked to.
    Ended = 2,
    /// It was refused, or failed later, and ended; see `message`.
    Failed = 3,
    /// All subscriptions hold again after the connection was made anew, and the callbacks for
    /// what had changed meanwhile have run. `subscription` is 0.
    Resynced = 4,
}

/// What was called.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpacetimedbCall {
    /// A reducer.
    Reducer = 1,
    /// A procedure.
    Procedure = 2,
    /// A one-off query.
    Query = 3,
}

/// How a call ended.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpacetimedbOutcome {
    /// Well: what it did is in the database.
    Committed = 0,
    /// With an error of its own; see `message`. Nothing of it is in the database.
    Failed = 1,
    /// It panicked, does not exist, or does not take these arguments; see `message`. Servers
    /// 1.x say this for `FAILED` as well.
    Internal = 2,
    /// Nobody knows whether it ran: the connection ended, or the time was over. It is not made
    /// again.
    Lost = 3,
}

/// A server's hello. All pointers are valid during the callback.
#[repr(C)]
#[derive(Debug)]
pub struct SpacetimedbConnected {
    /// Who the client is to the server: 64 hexadecimal digits.
    pub identity: *const c_char,
    /// Which connection this is: 32 hexadecimal digits, others each time.
    pub connection_id: *const c_char,
    /// The proof of the identity. Whoever has it is this client, so keep it secret.
    pub token: *const c_char,
    /// The version of the protocol: 1, 2 or 3.
    pub protocol: i32,
    /// Whether it was connected before, since it was told to connect.
    pub resumed: bool,
}

/// Why there is no connection. All pointers are valid during the callback.
#[repr(C)]
#[derive(Debug)]
pub struct SpacetimedbEnded {
    /// In a word.
    pub reason: SpacetimedbReason,
    /// The status of HTTP, or the code of a WebSocket's end; 0 where there is none.
    pub status: u16,
    /// In words.
    pub message: *const c_char,
    /// In how many milliseconds the next attempt begins; -1 when there will be none.
    pub retry_in_ms: i64,
}

/// What happened to a subscription. All pointers are valid during the callback.
#[repr(C)]
#[derive(Debug)]
pub struct SpacetimedbSubscription {
    /// The subscription, as it was answered when it was made.
    pub subscription: u32,
    /// What happened.
    pub state: SpacetimedbSubscriptionState,
    /// What the server says; NULL unless it failed.
    pub message: *const c_char,
}

/// What happened to a row. All pointers are valid during the callback.
///
/// The whole transaction is among the rows that `spacetimedb_connection_rows_json` answers
/// before the first callback of it runs.
#[repr(C)]
#[derive(Debug)]
pub struct SpacetimedbRow {
    /// The table's name.
    pub table: *const c_char,
    /// What happened.
    pub op: SpacetimedbOp,
    /// The row as a JSON object by column names: the new one, or the one that went. NULL when
    /// JSON is not wanted, or the row is not one of the schema (after a module was replaced).
    pub row_json: *const c_char,
    /// For an update, the row that was there before; else NULL. NULL also as `row_json`.
    pub old_json: *const c_char,
    /// The row as BSATN.
    pub row: *const u8,
    /// How many bytes.
    pub row_len: usize,
    /// For an update, the BSATN of the row that was there before; else NULL.
    pub old_row: *const u8,
    /// How many bytes.
    pub old_row_len: usize,
    /// The call of this connection that did it; 0 when it was none.
    pub request: u32,
}

/// How a call ended. All pointers are valid during the callback. The callbacks for the rows
/// that a reducer changed have run before.
#[repr(C)]
#[derive(Debug)]
pub struct SpacetimedbResult {
    /// What was called.
    pub call: SpacetimedbCall,
    /// The number that was answered when it was called.
    pub request: u32,
    /// The reducer's or procedure's name, or the query.
    pub name: *const c_char,
    /// How it ended.
    pub outcome: SpacetimedbOutcome,
    /// What went wrong; NULL when it was committed.
    pub message: *const c_char,
    /// What it returned, as BSATN; NULL when that is nothing.
    pub value: *const u8,
    /// How many bytes.
    pub value_len: usize,
    /// The rows of a query, a JSON array of objects; NULL for other calls and failures.
    pub rows_json: *const c_char,
    /// When it ran by the server's clock, in microseconds since 1970; 0 when that is not known.
    pub timestamp_us: i64,
}

/// Called when a connection stands. `user_data` is what the callback was set with.
///
/// This and all other callbacks must not throw and must not unwind. They may call every
/// function of this library, also those that disconnect or destroy the connection.
pub type SpacetimedbOnConnected = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        connection: SpacetimedbConnection,
        connected: *const SpacetimedbConnected,
    ),
>;

/// Called when a connection could not be made, or ended.
pub type SpacetimedbOnEnded = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        connection: SpacetimedbConnection,
        ended: *const SpacetimedbEnded,
    ),
>;

/// Called when something happened to a subscription.
pub type SpacetimedbOnSubscription = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        connection: SpacetimedbConnection,
        subscription: *const SpacetimedbSubscription,
    ),
>;

/// Called for each row that came, changed or went.
pub type SpacetimedbOnRow = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        connection: SpacetimedbConnection,
        row: *const SpacetimedbRow,
    ),
>;

/// Called when a call ended: once for each call that was taken, unless the connection is
/// destroyed first.
pub type SpacetimedbOnResult = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        connection: SpacetimedbConnection,
        result: *const SpacetimedbResult,
    ),
>;
