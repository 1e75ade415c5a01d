//! The messages of protocols v2 and v3.

use bytes::Bytes;
use spacetimedb_lib::{ConnectionId, Identity, TimeDuration, Timestamp};

use super::codec::{choice, record};
use super::rows::RowList;

choice! {
    /// What the client sends.
    ClientMessage {
        0 => Subscribe(Subscribe),
        1 => Unsubscribe(Unsubscribe),
        2 => OneOffQuery(OneOffQuery),
        3 => CallReducer(Call),
        4 => CallProcedure(Call),
    }
}

record! { Subscribe { request: u32, set: u32, queries: Vec<Box<str>> } }
record! { Unsubscribe { request: u32, set: u32, flags: UnsubscribeFlags } }
choice! { UnsubscribeFlags { 0 => Default, 1 => SendDroppedRows } }
record! { OneOffQuery { request: u32, query: Box<str> } }
record! { Call { request: u32, flags: u8, name: Box<str>, args: Bytes } }

choice! {
    /// What the server sends.
    ServerMessage {
        0 => InitialConnection(InitialConnection),
        1 => SubscribeApplied(SubscribeApplied),
        2 => UnsubscribeApplied(UnsubscribeApplied),
        3 => SubscriptionError(SubscriptionError),
        4 => TransactionUpdate(TransactionUpdate),
        5 => OneOffQueryResult(OneOffQueryResult),
        6 => ReducerResult(ReducerResult),
        7 => ProcedureResult(ProcedureResult),
    }
}

record! { InitialConnection { identity: Identity, connection_id: ConnectionId, token: Box<str> } }
record! { SubscribeApplied { request: u32, set: u32, rows: QueryRows } }
record! { UnsubscribeApplied { request: u32, set: u32, rows: Option<QueryRows> } }
record! { QueryRows { tables: Vec<TableRows> } }
record! { TableRows { table: Box<str>, rows: RowList } }
record! { SubscriptionError { request: Option<u32>, set: u32, error: Box<str> } }
record! { TransactionUpdate { sets: Vec<SetUpdate> } }
record! { SetUpdate { set: u32, tables: Vec<TableUpdate> } }
record! { TableUpdate { table: Box<str>, changes: Vec<TableChange> } }
choice! { TableChange { 0 => Persistent(PersistentRows), 1 => Event(EventRows) } }
record! { PersistentRows { inserts: RowList, deletes: RowList } }
record! { EventRows { events: RowList } }
record! { OneOffQueryResult { request: u32, result: Result<QueryRows, Box<str>> } }
record! { ReducerResult { request: u32, timestamp: Timestamp, outcome: ReducerOutcome } }
choice! { ReducerOutcome {
    0 => Ok(ReducerOk),
    1 => OkEmpty,
    2 => Err(Bytes),
    3 => InternalError(Box<str>),
} }
record! { ReducerOk { value: Bytes, update: TransactionUpdate } }
record! { ProcedureResult {
    status: ProcedureStatus,
    timestamp: Timestamp,
    took: TimeDuration,
    request: u32,
} }
choice! { ProcedureStatus { 0 => Returned(Bytes), 1 => InternalError(Box<str>) } }
