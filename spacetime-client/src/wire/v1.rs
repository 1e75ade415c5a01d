//! The messages of protocol v1.

use bytes::Bytes;
use spacetimedb_lib::{ConnectionId, Identity, TimeDuration, Timestamp};

use super::codec::{choice, record};
use super::rows::RowList;

choice! {
    /// What the client sends.
    ClientMessage {
        0 => CallReducer(CallReducer),
        1 => Subscribe(Subscribe),
        2 => OneOffQuery(OneOffQuery),
        3 => SubscribeSingle(SubscribeSingle),
        4 => SubscribeMulti(SubscribeMulti),
        5 => Unsubscribe(Unsubscribe),
        6 => UnsubscribeMulti(Unsubscribe),
        7 => CallProcedure(CallProcedure),
    }
}

record! { CallReducer { reducer: Box<str>, args: Bytes, request: u32, flags: u8 } }
record! { Subscribe { queries: Vec<Box<str>>, request: u32 } }
record! { OneOffQuery { message: Bytes, query: Box<str> } }
record! { SubscribeSingle { query: Box<str>, request: u32, set: u32 } }
record! { SubscribeMulti { queries: Vec<Box<str>>, request: u32, set: u32 } }
record! { Unsubscribe { request: u32, set: u32 } }
record! { CallProcedure { procedure: Box<str>, args: Bytes, request: u32, flags: u8 } }

choice! {
    /// What the server sends.
    ServerMessage {
        0 => InitialSubscription(InitialSubscription),
        1 => TransactionUpdate(TransactionUpdate),
        2 => TransactionUpdateLight(TransactionUpdateLight),
        3 => IdentityToken(IdentityToken),
        4 => OneOffQueryResponse(OneOffQueryResponse),
        5 => SubscribeApplied(SingleSetRows),
        6 => UnsubscribeApplied(SingleSetRows),
        7 => SubscriptionError(SubscriptionError),
        8 => SubscribeMultiApplied(MultiSetRows),
        9 => UnsubscribeMultiApplied(MultiSetRows),
        10 => ProcedureResult(ProcedureResult),
    }
}

record! { InitialSubscription { update: DatabaseUpdate, request: u32, took: TimeDuration } }
record! { TransactionUpdate {
    status: UpdateStatus,
    timestamp: Timestamp,
    caller_identity: Identity,
    caller_connection_id: ConnectionId,
    call: ReducerCall,
    energy: u128,
    took: TimeDuration,
} }
record! { ReducerCall { reducer: Box<str>, reducer_id: u32, args: Bytes, request: u32 } }
choice! { UpdateStatus { 0 => Committed(DatabaseUpdate), 1 => Failed(Box<str>), 2 => OutOfEnergy } }
record! { TransactionUpdateLight { request: u32, update: DatabaseUpdate } }
record! { IdentityToken { identity: Identity, token: Box<str>, connection_id: ConnectionId } }
record! { OneOffQueryResponse {
    message: Bytes,
    error: Option<Box<str>>,
    tables: Vec<OneOffTable>,
    took: TimeDuration,
} }
record! { OneOffTable { table: Box<str>, rows: RowList } }
record! { SingleSetRows { request: u32, took_micros: u64, set: u32, rows: TableRows } }
record! { TableRows { table_id: u32, table: Box<str>, update: TableUpdate } }
record! { SubscriptionError {
    took_micros: u64,
    request: Option<u32>,
    set: Option<u32>,
    table_id: Option<u32>,
    error: Box<str>,
} }
record! { MultiSetRows { request: u32, took_micros: u64, set: u32, update: DatabaseUpdate } }
record! { ProcedureResult {
    status: ProcedureStatus,
    timestamp: Timestamp,
    took: TimeDuration,
    request: u32,
} }
choice! { ProcedureStatus { 0 => Returned(Bytes), 1 => OutOfEnergy, 2 => InternalError(Box<str>) } }

record! { DatabaseUpdate { tables: Vec<TableUpdate> } }
record! { TableUpdate { table_id: u32, table: Box<str>, num_rows: u64, updates: Vec<QueryUpdate> } }
choice! {
    /// What one query saw of a transaction, which may be compressed for itself.
    QueryUpdate { 0 => Plain(QueryRows), 1 => Brotli(Bytes), 2 => Gzip(Bytes) }
}
record! { QueryRows { deletes: RowList, inserts: RowList } }
