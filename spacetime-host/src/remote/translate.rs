//! Events of the client as events of the ABI.

use std::time::Duration;

use spacetime_abi::{
    Connected, Ended, Event, Outcome, ProcedureOutcome, ProcedureResult, QueryOutcome, QueryResult,
    Reason, ReducerResult, RowSizes, Rows, SetRows, SubscriptionError, TableRows,
};
use spacetime_client::{
    CallOutcome, ConnectErrorKind, DisconnectReason, LostReason, Protocol, RowBounds, RowList,
    TableDelta, Timestamp,
};

use crate::remote::connection::Mark;

/// What the guest is told.
pub(super) struct Translated<'a> {
    /// Nothing when the guest learns it in another way.
    pub(super) event: Option<Event<'a>>,
    pub(super) mark: Mark,
    /// `Resynced` follows.
    pub(super) last_of_resync: bool,
}

pub(super) fn translate(event: &spacetime_client::Event) -> Translated<'_> {
    use spacetime_client::Event as E;
    let (mut mark, mut last_of_resync) = (Mark::None, false);
    let event = match event {
        E::Connected(connected) => {
            mark = Mark::Connected;
            last_of_resync = connected.resumed && connected.resync == 0;
            Some(Event::Connected(Connected {
                identity: connected.identity,
                connection_id: connected.connection_id,
                token: connected.token.as_str().to_owned(),
                protocol: match connected.protocol {
                    Protocol::V1 => 1,
                    Protocol::V2 => 2,
                    Protocol::V3 => 3,
                },
                resumed: connected.resumed,
            }))
        }
        E::ConnectError {
            kind,
            message,
            will_retry,
        } => {
            let (reason, code) = not_connected(*kind);
            Some(Event::ConnectError(Ended {
                reason,
                code,
                message: message.clone(),
                retry_in_ms: milliseconds(*will_retry),
            }))
        }
        E::Disconnected { reason, will_retry } => {
            mark = Mark::Disconnected;
            Some(Event::Disconnected(Ended {
                reason: lost(reason),
                code: reason.code(),
                message: reason.to_string(),
                retry_in_ms: milliseconds(*will_retry),
            }))
        }
        E::Applied {
            set,
            tables: rows,
            last_of_resync: last,
        } => {
            last_of_resync = *last;
            Some(Event::Applied(SetRows {
                set: *set,
                tables: tables(rows),
            }))
        }
        E::Removed { set, tables: rows } => Some(Event::Removed(SetRows {
            set: *set,
            tables: tables(rows),
        })),
        E::SubError {
            set,
            message,
            last_of_resync: last,
        } => {
            last_of_resync = *last;
            Some(Event::SubscriptionError(SubscriptionError {
                set: *set,
                message: message.clone(),
            }))
        }
        // Several that were joined may leave nothing.
        E::Tx { tables: rows, .. } if rows.is_empty() => None,
        E::Tx { tables: rows, .. } => Some(Event::Transaction(tables(rows))),
        E::Reducer {
            request,
            at,
            outcome,
            tables: rows,
        } => {
            mark = Mark::Answer(*request);
            let outcome = match outcome {
                CallOutcome::Committed(_) => Some(Outcome::Committed),
                CallOutcome::Err { message, .. } => Some(Outcome::Failed(message.clone())),
                CallOutcome::Internal(message) => Some(Outcome::Internal(message.clone())),
                CallOutcome::Lost(reason) => answered(*reason).then_some(Outcome::Lost),
                _ => Some(Outcome::Lost),
            };
            outcome.map(|outcome| {
                Event::Reducer(ReducerResult {
                    request: *request,
                    timestamp: at.unwrap_or(Timestamp::UNIX_EPOCH),
                    outcome,
                    tables: tables(rows),
                })
            })
        }
        E::Procedure {
            request, outcome, ..
        } => {
            mark = Mark::Answer(*request);
            let outcome = match outcome {
                CallOutcome::Committed(value) => Some(ProcedureOutcome::Returned(value.to_vec())),
                CallOutcome::Err { message, .. } | CallOutcome::Internal(message) => {
                    Some(ProcedureOutcome::Internal(message.clone()))
                }
                CallOutcome::Lost(reason) => answered(*reason).then_some(ProcedureOutcome::Lost),
                _ => Some(ProcedureOutcome::Lost),
            };
            outcome.map(|outcome| {
                Event::Procedure(ProcedureResult {
                    request: *request,
                    outcome,
                })
            })
        }
        E::Query { request, outcome } => {
            use spacetime_client::QueryOutcome as Q;
            mark = Mark::Answer(*request);
            let outcome = match outcome {
                Q::Rows(rows) => Some(QueryOutcome::Rows(tables(rows))),
                Q::Err(message) => Some(QueryOutcome::Failed(message.clone())),
                Q::Lost(reason) => answered(*reason).then_some(QueryOutcome::Lost),
                _ => Some(QueryOutcome::Lost),
            };
            outcome.map(|outcome| {
                Event::Query(QueryResult {
                    request: *request,
                    outcome,
                })
            })
        }
        // The reason of the `Disconnected` behind it says the same.
        E::Lagged { .. } => None,
        _ => None,
    };
    Translated {
        event,
        mark,
        last_of_resync,
    }
}

/// Whether a call that is lost for this reason gets an answer: with the connection all of them
/// are lost, and the guest is told of the connection.
fn answered(reason: LostReason) -> bool {
    !matches!(reason, LostReason::Disconnected | LostReason::Closed)
}

fn milliseconds(wait: Option<Duration>) -> Option<u32> {
    wait.map(|wait| u32::try_from(wait.as_millis()).unwrap_or(u32::MAX))
}

fn not_connected(kind: ConnectErrorKind) -> (Reason, Option<u16>) {
    use ConnectErrorKind as K;
    match kind {
        K::Unreachable | K::Tls => (Reason::Unreachable, None),
        K::TimedOut => (Reason::Timeout, None),
        K::Unauthorized => (Reason::Unauthorized, Some(401)),
        K::NoDatabase => (Reason::NoSuchDatabase, Some(404)),
        K::Refused => (Reason::Refused, None),
        K::Http(status @ 500..) => (Reason::Unreachable, Some(status)),
        K::Http(status) => (Reason::Refused, Some(status)),
        K::NoProtocol | K::Protocol | K::Schema => (Reason::Protocol, None),
        _ => (Reason::Protocol, None),
    }
}

fn lost(reason: &DisconnectReason) -> Reason {
    use DisconnectReason as D;
    match reason {
        // Subscriptions that end are the server's way to close.
        D::Requested | D::Closed { .. } | D::Subscriptions(_) => Reason::Closed,
        D::Broken(_) => Reason::Reset,
        D::Silent => Reason::Timeout,
        D::Protocol(_) => Reason::Protocol,
        D::Lagged => Reason::Lagged,
        _ => Reason::Reset,
    }
}

fn tables(deltas: &[TableDelta]) -> Vec<TableRows<'_>> {
    deltas
        .iter()
        .map(|delta| TableRows {
            table: &delta.table,
            event: delta.event,
            inserts: rows(&delta.inserts),
            deletes: rows(&delta.deletes),
        })
        .collect()
}

fn rows(rows: &RowList) -> Rows<'_> {
    Rows {
        sizes: match rows.bounds() {
            RowBounds::Fixed(size) => RowSizes::Fixed(*size),
            RowBounds::Offsets(offsets) => RowSizes::Offsets(offsets.clone()),
        },
        data: rows.data(),
    }
}
