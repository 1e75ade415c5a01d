//! What a client tells its owner.

use std::fmt;
#[cfg(feature = "json")]
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use spacetimedb_lib::{ConnectionId, Identity, TimeDuration, Timestamp};

use crate::config::{Protocol, Token};
use crate::wire::rows::RowList;

/// Something that happened, in the order in which it happened.
///
/// The last event of a client is a [`ConnectError`](Event::ConnectError) or a
/// [`Disconnected`](Event::Disconnected) whose `will_retry` is `None`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// The server said hello. Calls are possible from the moment on in which this is polled,
    /// until the connection ends.
    Connected(Box<Connected>),
    /// The server could not be connected to.
    ConnectError {
        /// What kind of error it was.
        kind: ConnectErrorKind,
        /// What happened, for people.
        message: String,
        /// When the next attempt begins; `None` when there will be none.
        will_retry: Option<Duration>,
    },
    /// The connection ended. The outcomes of its calls came before this.
    Disconnected {
        /// Why.
        reason: DisconnectReason,
        /// When the next attempt begins; `None` when there will be none.
        will_retry: Option<Duration>,
    },
    /// A subscription holds: these rows match it. Its transactions follow.
    Applied {
        /// The number that [`subscribe`](crate::Client::subscribe) was called with.
        set: u32,
        /// The rows, as inserts.
        tables: Vec<TableDelta>,
        /// This was the last of the subscriptions that were made again after the client had
        /// connected anew: what is not among their rows no longer exists.
        last_of_resync: bool,
    },
    /// A subscription ended as it was asked to.
    Removed {
        /// The number that [`subscribe`](crate::Client::subscribe) was called with. It may be
        /// used again.
        set: u32,
        /// The rows that matched it, as deletes: a row which another subscription matches
        /// still is there. Empty when the client was not connected.
        tables: Vec<TableDelta>,
    },
    /// A subscription was refused, or failed later. It ended.
    ///
    /// When it held before, the client connects anew after this event: nobody knows which
    /// rows were its own.
    SubError {
        /// The number that [`subscribe`](crate::Client::subscribe) was called with. It may be
        /// used again.
        set: u32,
        /// What the server says.
        message: String,
        /// As in [`Applied`](Event::Applied).
        last_of_resync: bool,
    },
    /// Rows changed by somebody else: one transaction, or several neighbouring ones when
    /// events were not polled quickly enough.
    Tx {
        /// What changed, each table once.
        tables: Vec<TableDelta>,
        /// Who changed it. Protocol v1 alone says so, of single transactions.
        caller: Option<Box<Caller>>,
    },
    /// The outcome of a reducer.
    Reducer {
        /// The number that it was called with. It may be used again.
        request: u32,
        /// When it ran, by the server's clock; `None` when that is not known.
        at: Option<Timestamp>,
        /// How it ended.
        outcome: CallOutcome,
        /// The rows that it changed, of those that are subscribed to, each table once.
        tables: Vec<TableDelta>,
    },
    /// The outcome of a procedure.
    Procedure {
        /// The number that it was called with. It may be used again.
        request: u32,
        /// When it ran, by the server's clock; `None` when that is not known.
        at: Option<Timestamp>,
        /// How long it took.
        took: Option<TimeDuration>,
        /// How it ended.
        outcome: CallOutcome,
    },
    /// The outcome of a one-off query.
    Query {
        /// The number that it was made with. It may be used again.
        request: u32,
        /// The rows, or why there are none.
        outcome: QueryOutcome,
    },
    /// More happened than was polled, so the client gives the connection up. It connects anew
    /// once all events are polled, and says everything from the beginning.
    Lagged {
        /// How many events waited.
        events: usize,
        /// How many bytes of rows waited.
        bytes: usize,
    },
}

/// A server's hello.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Connected {
    /// Who the client is to the server.
    pub identity: Identity,
    /// Which connection this is. Each one has its own.
    pub connection_id: ConnectionId,
    /// The proof of the identity: keep it to be the same one next time.
    pub token: Token,
    /// The protocol that the server chose.
    pub protocol: Protocol,
    /// Whether the client was connected before.
    pub resumed: bool,
    /// How many subscriptions are made again. When there are none and the client was connected
    /// before, no rows from then exist any more; else the last one says `last_of_resync`.
    pub resync: usize,
    /// The schema of the database, when the client was opened with
    /// [`Config::schema`](crate::Config::schema) and it could be fetched.
    #[cfg(feature = "json")]
    pub schema: Option<Arc<crate::Schema>>,
}

/// What changed in a table.
#[derive(Clone, PartialEq)]
pub struct TableDelta {
    /// The name of the table.
    pub table: Box<str>,
    /// Whether its rows are events: they are only ever inserted and are not there afterwards.
    /// Protocol v1 does not tell.
    pub event: bool,
    /// The new rows. A row is here once for each subscription that it matches, an event once.
    pub inserts: RowList,
    /// The old rows. A row that changed is here as it was, and among the inserts as it is.
    pub deletes: RowList,
}

impl TableDelta {
    /// What it costs in a queue, in bytes.
    pub(crate) fn cost(&self) -> usize {
        self.table.len() + size_of::<TableDelta>() + self.inserts.cost() + self.deletes.cost()
    }
}

impl fmt::Debug for TableDelta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let event = if self.event { " (events)" } else { "" };
        write!(
            f,
            "{}{event}: +{:?} -{:?}",
            self.table, self.inserts, self.deletes
        )
    }
}

/// Whose reducer changed rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Caller {
    /// The reducer.
    pub reducer: Box<str>,
    /// Its arguments, as BSATN.
    pub args: Bytes,
    /// Who called it; the module itself for reducers that it schedules.
    pub identity: Identity,
    /// From where; zero when it was not called by a connection.
    pub connection_id: ConnectionId,
    /// When, by the server's clock.
    pub at: Timestamp,
}

/// How a reducer or a procedure ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CallOutcome {
    /// Well. The bytes are the BSATN of what it returned; nothing for the empty tuple, and
    /// always nothing in protocol v1.
    Committed(Bytes),
    /// With an error of its own. In protocol v1 also as [`Internal`](CallOutcome::Internal):
    /// that protocol does not tell them apart.
    Err {
        /// The error, when it is a text.
        message: String,
        /// The BSATN of the error; nothing in protocol v1.
        bytes: Bytes,
    },
    /// It panicked, does not exist, or does not take these arguments.
    Internal(String),
    /// Nobody knows whether it ran. It is never called again by the client.
    Lost(LostReason),
}

/// How a one-off query ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QueryOutcome {
    /// With these rows, as inserts.
    Rows(Vec<TableDelta>),
    /// With an error of the server.
    Err(String),
    /// Without an answer.
    Lost(LostReason),
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LostReason {
    /// The connection ended first.
    Disconnected,
    /// It did not come in time.
    TimedOut,
    /// The client was closed first.
    Closed,
}

impl fmt::Display for LostReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            LostReason::Disconnected => "the connection ended before the answer came",
            LostReason::TimedOut => "no answer came in time",
            LostReason::Closed => "the client was closed before the answer came",
        })
    }
}

/// Why the server could not be connected to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectErrorKind {
    /// There is no way to the server: no such host, nobody listens, the connection broke.
    Unreachable,
    /// The certificate is bad, or the encryption failed otherwise.
    Tls,
    /// The server took too long.
    TimedOut,
    /// The token is not valid here. The client does not try again.
    Unauthorized,
    /// The server has no such database. The client tries again slowly.
    NoDatabase,
    /// The server speaks none of the offered protocols. The client does not try again.
    NoProtocol,
    /// The module let nobody in: its `client_connected` failed. The reason is not told to
    /// clients. The client tries again slowly.
    Refused,
    /// The server answered with another HTTP status. The client tries again when it is one of
    /// a server in trouble.
    Http(u16),
    /// What came is not of the protocol.
    Protocol,
    /// The schema of the database could not be fetched, and the client was opened with
    /// [`Config::require_schema`](crate::Config::require_schema).
    Schema,
}

/// Why a connection ended.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectReason {
    /// The client was closed.
    Requested,
    /// The server closed the connection, e.g. with the code 1001 when the database was
    /// deleted or the server stops.
    Closed {
        /// The code of the WebSocket close frame.
        code: Option<u16>,
        /// What the server says.
        reason: String,
    },
    /// The connection broke.
    Broken(String),
    /// Nothing was heard from the server for too long.
    Silent,
    /// What came is not of the protocol.
    Protocol(String),
    /// The server ended subscriptions that held. They are made again.
    Subscriptions(String),
    /// Events were not polled quickly enough, see [`Event::Lagged`].
    Lagged,
}

impl DisconnectReason {
    /// The code of the WebSocket close frame, where there is one.
    pub fn code(&self) -> Option<u16> {
        match self {
            DisconnectReason::Closed { code, .. } => *code,
            _ => None,
        }
    }
}

impl fmt::Display for DisconnectReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DisconnectReason::Requested => f.write_str("the client was closed"),
            DisconnectReason::Closed { code, reason } => {
                f.write_str("the server closed the connection")?;
                if let Some(code) = code {
                    write!(f, " (code {code})")?;
                }
                if !reason.is_empty() {
                    write!(f, ": {reason}")?;
                }
                Ok(())
            }
            DisconnectReason::Broken(error) => write!(f, "the connection broke: {error}"),
            DisconnectReason::Silent => f.write_str("nothing was heard from the server"),
            DisconnectReason::Protocol(error) => write!(f, "the server sent nonsense: {error}"),
            DisconnectReason::Subscriptions(error) => {
                write!(f, "the server ended subscriptions: {error}")
            }
            DisconnectReason::Lagged => f.write_str("events were not polled quickly enough"),
        }
    }
}

/// The state of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// It will not connect any more.
    Closed,
    /// It is connecting.
    Connecting,
    /// It is connected.
    Open,
    /// It waits before it connects again.
    Waiting,
}

impl State {
    /// 0 closed, 1 connecting, 2 open, 3 waiting.
    pub fn code(self) -> i32 {
        match self {
            State::Closed => 0,
            State::Connecting => 1,
            State::Open => 2,
            State::Waiting => 3,
        }
    }
}
