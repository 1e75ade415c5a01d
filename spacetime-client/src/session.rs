//! One connection's conversation, without its socket: commands become messages, messages
//! become events.
//!
//! What the owner numbers is numbered anew here. A number of the owner may be used again as
//! soon as its outcome was told, which is before the server has said the last word about it
//! when a call timed out.

use std::collections::{HashMap, VecDeque};

use bytes::Bytes;
use spacetimedb_lib::{ConnectionId, Identity};

use crate::config::{Protocol, Token};
use crate::event::{CallOutcome, Caller, DisconnectReason, Event, LostReason, QueryOutcome};
use crate::tables;
use crate::wire::codec::{DecodeError, Reader, Wire};
use crate::wire::{ServerMessage, v1, v2};

/// What the owner wants to be sent.
#[derive(Clone, Debug)]
pub(crate) enum Command {
    Subscribe {
        set: u32,
        queries: Vec<Box<str>>,
        resync: bool,
    },
    Unsubscribe {
        set: u32,
    },
    Call {
        request: u32,
        kind: CallKind,
        name: Box<str>,
        args: Bytes,
    },
}

/// What a call calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CallKind {
    Reducer,
    Procedure,
    /// The name is the query.
    Query,
}

impl CallKind {
    pub(crate) fn lost(self, request: u32, reason: LostReason) -> Event {
        let outcome = CallOutcome::Lost(reason);
        match self {
            CallKind::Reducer => Event::Reducer {
                request,
                at: None,
                outcome,
                tables: Vec::new(),
            },
            CallKind::Procedure => Event::Procedure {
                request,
                at: None,
                took: None,
                outcome,
            },
            CallKind::Query => Event::Query {
                request,
                outcome: QueryOutcome::Lost(reason),
            },
        }
    }
}

/// What a server says first.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hello {
    pub(crate) identity: Identity,
    pub(crate) connection_id: ConnectionId,
    pub(crate) token: Token,
}

impl Hello {
    /// The hello, when this is one.
    pub(crate) fn new(message: ServerMessage) -> Option<Hello> {
        let (identity, connection_id, token) = match message {
            ServerMessage::V1(v1::ServerMessage::IdentityToken(hello)) => {
                (hello.identity, hello.connection_id, hello.token)
            }
            ServerMessage::V2(v2::ServerMessage::InitialConnection(hello)) => {
                (hello.identity, hello.connection_id, hello.token)
            }
            _ => return None,
        };
        Some(Hello {
            identity,
            connection_id,
            token: Token::from(String::from(token)),
        })
    }
}

struct Call {
    id: u32,
    request: u32,
    kind: CallKind,
    name: Box<str>,
    /// Its owner no longer waits. It is kept in protocol v1, where an answer without a number
    /// belongs to the first call of its name.
    expired: bool,
}

struct Set {
    set: u32,
    applied: bool,
    resync: bool,
}

pub(crate) struct Session {
    protocol: Protocol,
    connection_id: ConnectionId,
    limit: usize,
    last_id: u32,
    /// In the order in which they were sent.
    calls: VecDeque<Call>,
    sets: HashMap<u32, Set>,
    /// How many sets that were made again have not been answered.
    resync_left: usize,
}

/// How many calls that timed out are remembered.
const EXPIRED_CALLS: usize = 1024;

impl Session {
    /// `resync` is how many of the subscriptions to come are made again; `limit` is how big
    /// compressed parts of messages may be, in bytes.
    pub(crate) fn new(
        protocol: Protocol,
        connection_id: ConnectionId,
        resync: usize,
        limit: usize,
    ) -> Session {
        Session {
            protocol,
            connection_id,
            limit,
            last_id: 0,
            calls: VecDeque::new(),
            sets: HashMap::new(),
            resync_left: resync,
        }
    }

    fn new_id(&mut self) -> u32 {
        // 0 is what servers answer when they do not know the number.
        self.last_id = self.last_id.checked_add(1).unwrap_or(1);
        self.last_id
    }

    /// Appends the command as a message. Nothing is appended for a set that has ended.
    pub(crate) fn encode(&mut self, command: Command, out: &mut Vec<u8>) {
        match command {
            Command::Subscribe {
                set,
                queries,
                resync,
            } => {
                let id = self.new_id();
                self.sets.insert(
                    id,
                    Set {
                        set,
                        applied: false,
                        resync,
                    },
                );
                if self.protocol == Protocol::V1 {
                    let message = v1::SubscribeMulti {
                        queries,
                        request: id,
                        set: id,
                    };
                    v1::ClientMessage::SubscribeMulti(message).write(out);
                } else {
                    let message = v2::Subscribe {
                        request: id,
                        set: id,
                        queries,
                    };
                    v2::ClientMessage::Subscribe(message).write(out);
                }
            }
            Command::Unsubscribe { set } => {
                let id = self
                    .sets
                    .iter()
                    .find(|(_, entry)| entry.set == set)
                    .map(|(id, _)| *id);
                let Some(id) = id else { return };
                let request = self.new_id();
                if self.protocol == Protocol::V1 {
                    let message = v1::Unsubscribe { request, set: id };
                    v1::ClientMessage::UnsubscribeMulti(message).write(out);
                } else {
                    let flags = v2::UnsubscribeFlags::SendDroppedRows;
                    let message = v2::Unsubscribe {
                        request,
                        set: id,
                        flags,
                    };
                    v2::ClientMessage::Unsubscribe(message).write(out);
                }
            }
            Command::Call {
                request,
                kind,
                name,
                args,
            } => {
                let id = self.new_id();
                self.encode_call(id, kind, name.clone(), args, out);
                self.calls.push_back(Call {
                    id,
                    request,
                    kind,
                    name,
                    expired: false,
                });
            }
        }
    }

    fn encode_call(&self, id: u32, kind: CallKind, name: Box<str>, args: Bytes, out: &mut Vec<u8>) {
        if self.protocol == Protocol::V1 {
            match kind {
                CallKind::Reducer => v1::ClientMessage::CallReducer(v1::CallReducer {
                    reducer: name,
                    args,
                    request: id,
                    flags: 0,
                }),
                CallKind::Procedure => v1::ClientMessage::CallProcedure(v1::CallProcedure {
                    procedure: name,
                    args,
                    request: id,
                    flags: 0,
                }),
                CallKind::Query => v1::ClientMessage::OneOffQuery(v1::OneOffQuery {
                    message: Bytes::copy_from_slice(&id.to_le_bytes()),
                    query: name,
                }),
            }
            .write(out);
        } else {
            match kind {
                CallKind::Reducer => v2::ClientMessage::CallReducer(v2::Call {
                    request: id,
                    flags: 0,
                    name,
                    args,
                }),
                CallKind::Procedure => v2::ClientMessage::CallProcedure(v2::Call {
                    request: id,
                    flags: 0,
                    name,
                    args,
                }),
                CallKind::Query => v2::ClientMessage::OneOffQuery(v2::OneOffQuery {
                    request: id,
                    query: name,
                }),
            }
            .write(out);
        }
    }

    /// The owner no longer waits for this call.
    pub(crate) fn expire(&mut self, request: u32) {
        let index = self
            .calls
            .iter()
            .position(|call| call.request == request && !call.expired);
        let Some(index) = index else { return };
        if self.protocol == Protocol::V1 && self.calls[index].kind == CallKind::Reducer {
            self.calls[index].expired = true;
            if self.calls.iter().filter(|call| call.expired).count() > EXPIRED_CALLS {
                let oldest = self.calls.iter().position(|call| call.expired);
                oldest.map(|oldest| self.calls.remove(oldest));
            }
        } else {
            self.calls.remove(index);
        }
    }

    /// What a message means. Events that it caused are told even when it ends the connection.
    pub(crate) fn receive(
        &mut self,
        message: ServerMessage,
        events: &mut Vec<Event>,
    ) -> Result<(), DisconnectReason> {
        match message {
            ServerMessage::V1(message) => self.receive_v1(message, events),
            ServerMessage::V2(message) => self.receive_v2(message, events),
        }
    }

    fn receive_v1(
        &mut self,
        message: v1::ServerMessage,
        events: &mut Vec<Event>,
    ) -> Result<(), DisconnectReason> {
        use v1::ServerMessage as M;
        match message {
            M::InitialSubscription(_) => return Err(unexpected("InitialSubscription")),
            M::IdentityToken(_) => return Err(unexpected("IdentityToken")),
            M::TransactionUpdate(update) => self.transaction_v1(update, events)?,
            M::TransactionUpdateLight(update) => {
                push_tx(
                    tables::from_v1(update.update.tables, self.limit)?,
                    None,
                    events,
                );
            }
            M::OneOffQueryResponse(answer) => {
                let id = answer
                    .message
                    .first_chunk()
                    .map(|id| u32::from_le_bytes(*id));
                let call = id.and_then(|id| self.answered(id, CallKind::Query));
                if let Some(call) = call {
                    let outcome = match answer.error {
                        Some(error) => QueryOutcome::Err(error.into()),
                        None => QueryOutcome::Rows(tables::from_v1_query(answer.tables)),
                    };
                    events.push(Event::Query {
                        request: call.request,
                        outcome,
                    });
                }
            }
            M::SubscribeApplied(applied) => {
                let tables = tables::from_v1([applied.rows.update], self.limit)?;
                self.applied(applied.set, tables, events)?;
            }
            M::SubscribeMultiApplied(applied) => {
                let tables = tables::from_v1(applied.update.tables, self.limit)?;
                self.applied(applied.set, tables, events)?;
            }
            M::UnsubscribeApplied(removed) => {
                let tables = tables::from_v1([removed.rows.update], self.limit)?;
                self.removed(removed.set, tables, events)?;
            }
            M::UnsubscribeMultiApplied(removed) => {
                let tables = tables::from_v1(removed.update.tables, self.limit)?;
                self.removed(removed.set, tables, events)?;
            }
            M::SubscriptionError(error) => {
                // Without a number it is about all of them.
                let Some(set) = error.set else {
                    return Err(DisconnectReason::Subscriptions(error.error.into()));
                };
                self.subscription_failed(set, error.error, events)?;
            }
            M::ProcedureResult(result) => {
                if let Some(call) = self.answered(result.request, CallKind::Procedure) {
                    let outcome = match result.status {
                        v1::ProcedureStatus::Returned(value) => CallOutcome::Committed(value),
                        v1::ProcedureStatus::OutOfEnergy => out_of_energy(),
                        v1::ProcedureStatus::InternalError(error) => {
                            CallOutcome::Internal(error.into())
                        }
                    };
                    events.push(Event::Procedure {
                        request: call.request,
                        at: Some(result.timestamp),
                        took: Some(result.took),
                        outcome,
                    });
                }
            }
        }
        Ok(())
    }

    fn transaction_v1(
        &mut self,
        update: v1::TransactionUpdate,
        events: &mut Vec<Event>,
    ) -> Result<(), DisconnectReason> {
        let (outcome, tables) = match update.status {
            v1::UpdateStatus::Committed(update) => {
                let tables = tables::from_v1(update.tables, self.limit)?;
                (CallOutcome::Committed(Bytes::new()), tables)
            }
            v1::UpdateStatus::Failed(error) => (
                CallOutcome::Err {
                    message: error.into(),
                    bytes: Bytes::new(),
                },
                Vec::new(),
            ),
            v1::UpdateStatus::OutOfEnergy => (out_of_energy(), Vec::new()),
        };
        let ours = update.caller_connection_id == self.connection_id;
        let call = if ours {
            self.answered_v1(&update.call)
        } else {
            None
        };
        match call {
            Some(call) if !call.expired => events.push(Event::Reducer {
                request: call.request,
                at: Some(update.timestamp),
                outcome,
                tables,
            }),
            _ => {
                let caller = Caller {
                    reducer: update.call.reducer,
                    args: update.call.args,
                    identity: update.caller_identity,
                    connection_id: update.caller_connection_id,
                    at: update.timestamp,
                };
                push_tx(tables, Some(caller), events);
            }
        }
        Ok(())
    }

    /// The call of ours that ended. Servers leave the number out of some failures; those of
    /// calls that ran come in order, those of calls that could not run may come earlier.
    fn answered_v1(&mut self, call: &v1::ReducerCall) -> Option<Call> {
        let reducers = |entry: &Call| entry.kind == CallKind::Reducer;
        if call.request == 0 {
            let index = self
                .calls
                .iter()
                .position(|entry| reducers(entry) && entry.name == call.reducer)?;
            return self.calls.remove(index);
        }
        let index = self
            .calls
            .iter()
            .position(|entry| reducers(entry) && entry.id == call.request)?;
        let answered = self.calls.remove(index);
        // This call has run, so those before it have as well: no answer of theirs is to come.
        let mut place = 0;
        self.calls.retain(|entry| {
            place += 1;
            place > index || !entry.expired
        });
        answered
    }

    fn receive_v2(
        &mut self,
        message: v2::ServerMessage,
        events: &mut Vec<Event>,
    ) -> Result<(), DisconnectReason> {
        use v2::ServerMessage as M;
        match message {
            M::InitialConnection(_) => return Err(unexpected("InitialConnection")),
            M::SubscribeApplied(applied) => {
                self.applied(
                    applied.set,
                    tables::from_v2_rows(applied.rows, false),
                    events,
                )?;
            }
            M::UnsubscribeApplied(removed) => {
                let rows = removed.rows.map(|rows| tables::from_v2_rows(rows, true));
                self.removed(removed.set, rows.unwrap_or_default(), events)?;
            }
            M::SubscriptionError(error) => {
                self.subscription_failed(error.set, error.error, events)?;
            }
            M::TransactionUpdate(update) => push_tx(tables::from_v2(update), None, events),
            M::OneOffQueryResult(result) => {
                if let Some(call) = self.answered(result.request, CallKind::Query) {
                    let outcome = match result.result {
                        Ok(rows) => QueryOutcome::Rows(tables::from_v2_rows(rows, false)),
                        Err(error) => QueryOutcome::Err(error.into()),
                    };
                    events.push(Event::Query {
                        request: call.request,
                        outcome,
                    });
                }
            }
            M::ReducerResult(result) => {
                let (outcome, tables) = match result.outcome {
                    v2::ReducerOutcome::Ok(ok) => {
                        (CallOutcome::Committed(ok.value), tables::from_v2(ok.update))
                    }
                    v2::ReducerOutcome::OkEmpty => {
                        (CallOutcome::Committed(Bytes::new()), Vec::new())
                    }
                    v2::ReducerOutcome::Err(bytes) => (reducer_error(bytes), Vec::new()),
                    v2::ReducerOutcome::InternalError(error) => {
                        (CallOutcome::Internal(error.into()), Vec::new())
                    }
                };
                match self.answered(result.request, CallKind::Reducer) {
                    Some(call) => events.push(Event::Reducer {
                        request: call.request,
                        at: Some(result.timestamp),
                        outcome,
                        tables,
                    }),
                    // Too late for its outcome, not for its rows.
                    None => push_tx(tables, None, events),
                }
            }
            M::ProcedureResult(result) => {
                if let Some(call) = self.answered(result.request, CallKind::Procedure) {
                    let outcome = match result.status {
                        v2::ProcedureStatus::Returned(value) => CallOutcome::Committed(value),
                        v2::ProcedureStatus::InternalError(error) => {
                            CallOutcome::Internal(error.into())
                        }
                    };
                    events.push(Event::Procedure {
                        request: call.request,
                        at: Some(result.timestamp),
                        took: Some(result.took),
                        outcome,
                    });
                }
            }
        }
        Ok(())
    }

    /// The call with this number, which has its answer now.
    fn answered(&mut self, id: u32, kind: CallKind) -> Option<Call> {
        let index = self
            .calls
            .iter()
            .position(|call| call.id == id && call.kind == kind)?;
        self.calls.remove(index)
    }

    fn applied(
        &mut self,
        id: u32,
        tables: Vec<crate::TableDelta>,
        events: &mut Vec<Event>,
    ) -> Result<(), DisconnectReason> {
        let entry = self.sets.get_mut(&id).filter(|entry| !entry.applied);
        let entry = entry.ok_or_else(|| unexpected("SubscribeApplied"))?;
        entry.applied = true;
        let (set, resync) = (entry.set, entry.resync);
        let last_of_resync = self.resynced(resync);
        events.push(Event::Applied {
            set,
            tables,
            last_of_resync,
        });
        Ok(())
    }

    fn removed(
        &mut self,
        id: u32,
        tables: Vec<crate::TableDelta>,
        events: &mut Vec<Event>,
    ) -> Result<(), DisconnectReason> {
        let entry = self
            .sets
            .remove(&id)
            .ok_or_else(|| unexpected("UnsubscribeApplied"))?;
        events.push(Event::Removed {
            set: entry.set,
            tables,
        });
        Ok(())
    }

    fn subscription_failed(
        &mut self,
        id: u32,
        error: Box<str>,
        events: &mut Vec<Event>,
    ) -> Result<(), DisconnectReason> {
        // The end of a set that was refused is refused as well.
        let Some(entry) = self.sets.remove(&id) else {
            return Ok(());
        };
        let last_of_resync = !entry.applied && self.resynced(entry.resync);
        events.push(Event::SubError {
            set: entry.set,
            message: error.clone().into(),
            last_of_resync,
        });
        if entry.applied {
            return Err(DisconnectReason::Subscriptions(error.into()));
        }
        Ok(())
    }

    /// Counts the answer of a set, and says whether it was the last one that was made again.
    fn resynced(&mut self, resync: bool) -> bool {
        if resync {
            self.resync_left = self.resync_left.saturating_sub(1);
        }
        resync && self.resync_left == 0
    }
}

fn push_tx(tables: Vec<crate::TableDelta>, caller: Option<Caller>, events: &mut Vec<Event>) {
    if !tables.is_empty() {
        events.push(Event::Tx {
            tables,
            caller: caller.map(Box::new),
        });
    }
}

fn out_of_energy() -> CallOutcome {
    CallOutcome::Internal("the database is out of energy".into())
}

/// The error of a reducer: a text for modules in Rust, whatever its type is otherwise.
fn reducer_error(bytes: Bytes) -> CallOutcome {
    let mut reader = Reader::new(bytes.clone());
    let text: Result<Box<str>, DecodeError> = Wire::read(&mut reader, "error");
    let message = match text {
        Ok(text) if reader.left() == 0 => text.into(),
        _ => format!("an error of {} bytes that is not a text", bytes.len()),
    };
    CallOutcome::Err { message, bytes }
}

fn unexpected(message: &str) -> DisconnectReason {
    DisconnectReason::Protocol(format!("{message} was not expected"))
}

impl From<DecodeError> for DisconnectReason {
    fn from(error: DecodeError) -> Self {
        DisconnectReason::Protocol(error.to_string())
    }
}

#[cfg(test)]
mod tests;
