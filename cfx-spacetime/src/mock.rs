//! A host without a server in the same process, for unit tests: the test plays the server.
//!
//! On targets other than wasm32 every import is answered by the mock of the thread.
//! [`MockServer`] is the handle by which a test reads what the script asked for, and says
//! what the server answers.
//!
//! ```
//! use cfx_spacetime::mock::{Change, MockServer};
//! use cfx_spacetime::{DbConnection, Table, reducers};
//!
//! #[derive(Table, Clone, Debug)]
//! #[table(name = "seat", primary_key = id)]
//! struct Seat {
//!     id: u32,
//!     taken: bool,
//! }
//!
//! reducers! {
//!     fn take_seat(id: u32);
//! }
//!
//! let host = cfx_core::mock::MockHost::new();
//! let server = MockServer::new();
//! let conn = DbConnection::builder().build()?;
//! conn.db().seat().on_update(|_, _, new| cfx_core::print!("{new:?}"));
//! conn.subscription_builder().subscribe("SELECT * FROM seat");
//!
//! server.accept();
//! server.apply(&[Change::new("seat").insert(&Seat { id: 3, taken: false })]);
//! conn.reducers().take_seat(3)?;
//!
//! let calls = server.take_calls();
//! assert_eq!((calls[0].name.as_str(), &calls[0].args[..]), ("take_seat", &[3, 0, 0, 0][..]));
//! server.commit(&[Change::new("seat")
//!     .delete(&Seat { id: 3, taken: false })
//!     .insert(&Seat { id: 3, taken: true })]);
//! assert_eq!(host.take_log(), ["Seat { id: 3, taken: true }"]);
//! # Ok::<(), cfx_spacetime::Error>(())
//! ```
//!
//! It keeps to the rules of the ABI: nothing enters the script but what the test sends, what
//! is sent lies in memory that is gone afterwards, calls are refused while not connected.

use core::cell::RefCell;
use core::marker::PhantomData;
use std::rc::Rc;

pub use spacetime_abi as abi;
use spacetime_abi::{
    Connected, Declaration, Declared, Ended, Event, OpenConfig, ProcedureOutcome, ProcedureResult,
    QueryOutcome, QueryResult, ReducerResult, RowSizes, Rows, SetRows, TableInfo, TableRows, code,
    encode, state,
};
pub use spacetime_abi::{Outcome, Reason};
use spacetimedb_lib::ser::Serialize;
use spacetimedb_lib::{ConnectionId, Identity, Timestamp};

use crate::table::put;
use crate::{connection, exports};

/// How many calls are taken before the queue is full.
const ROOM: usize = 256;

#[derive(Default)]
struct Mock {
    connections: Vec<MockConnection>,
    requests: Vec<Request>,
    /// Results that the next calls get instead.
    refusals: Vec<(i32, String)>,
    last_error: String,
}

struct MockConnection {
    handle: i32,
    config: OpenConfig,
    state: i32,
    closed: bool,
    /// What was declared and not answered.
    undeclared: Vec<Declaration>,
    sets: Vec<u32>,
    /// The subscriptions without an answer.
    unapplied: Vec<u32>,
    /// The calls without an answer.
    unanswered: Vec<u32>,
    room: usize,
}

thread_local! {
    static MOCK: RefCell<Mock> = RefCell::default();
    static ATTACHED: RefCell<Option<Rc<dyn Attachment>>> = const { RefCell::new(None) };
}

fn mock<R>(with: impl FnOnce(&mut Mock) -> R) -> R {
    MOCK.with_borrow_mut(with)
}

/// What the script asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// It opened a connection.
    Open(OpenConfig),
    /// It closed the connection.
    Close,
    /// It declared a table or a function.
    Declare(Declaration),
    /// It subscribed.
    Subscribe {
        /// Its number of the subscription.
        set: u32,
        /// The queries.
        queries: Vec<String>,
    },
    /// It ended a subscription.
    Unsubscribe {
        /// Its number of the subscription.
        set: u32,
    },
    /// It called something.
    Call(MockCall),
}

/// A call of a reducer or procedure, or a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MockCall {
    /// The script's number of the call.
    pub request: u32,
    /// What it is.
    pub kind: MockCallKind,
    /// The name; empty for a query.
    pub name: String,
    /// The arguments, or the text of the query.
    pub args: Vec<u8>,
}

/// What was called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MockCallKind {
    /// A reducer, with BSATN.
    Reducer,
    /// A reducer, with JSON.
    ReducerJson,
    /// A procedure.
    Procedure,
    /// A query.
    Query,
}

/// Rows of a table that come and go.
#[derive(Debug, Clone, Default)]
pub struct Change {
    table: String,
    event: bool,
    inserts: Packed,
    deletes: Packed,
}

#[derive(Debug, Clone, Default)]
struct Packed {
    offsets: Vec<u64>,
    data: Vec<u8>,
}

impl Packed {
    fn rows(&self) -> Rows<'_> {
        Rows {
            sizes: RowSizes::Offsets(self.offsets.clone()),
            data: &self.data,
        }
    }

    fn begin_row(&mut self) -> &mut Vec<u8> {
        self.offsets.push(self.data.len() as u64);
        &mut self.data
    }
}

impl Change {
    /// No rows of the table yet.
    #[must_use]
    pub fn new(table: &str) -> Self {
        Self {
            table: table.to_owned(),
            ..Self::default()
        }
    }

    /// No rows yet of an event table.
    #[must_use]
    pub fn event(table: &str) -> Self {
        Self {
            event: true,
            ..Self::new(table)
        }
    }

    /// A row comes.
    #[must_use]
    pub fn insert(mut self, row: &impl Serialize) -> Self {
        put(self.inserts.begin_row(), row);
        self
    }

    /// A row goes.
    #[must_use]
    pub fn delete(mut self, row: &impl Serialize) -> Self {
        put(self.deletes.begin_row(), row);
        self
    }

    /// A row of any bytes comes.
    #[must_use]
    pub fn insert_bytes(mut self, row: &[u8]) -> Self {
        self.inserts.begin_row().extend_from_slice(row);
        self
    }

    /// A row of any bytes goes.
    #[must_use]
    pub fn delete_bytes(mut self, row: &[u8]) -> Self {
        self.deletes.begin_row().extend_from_slice(row);
        self
    }

    fn rows(&self) -> TableRows<'_> {
        TableRows {
            table: &self.table,
            event: self.event,
            inserts: self.inserts.rows(),
            deletes: self.deletes.rows(),
        }
    }
}

fn rows(changes: &[Change]) -> Vec<TableRows<'_>> {
    changes.iter().map(Change::rows).collect()
}

/// The mock of this thread, fresh: making one forgets all connections of the thread, and so
/// does dropping it.
///
/// What it says concerns the connection that was opened last, unless
/// [`select`](Self::select) chose another.
#[derive(Debug)]
pub struct MockServer {
    selected: core::cell::Cell<Option<i32>>,
    thread: PhantomData<*const ()>,
}

impl MockServer {
    /// A fresh server without connections.
    #[must_use]
    #[expect(
        clippy::new_without_default,
        reason = "making one has an effect on the thread"
    )]
    pub fn new() -> Self {
        reset();
        Self {
            selected: core::cell::Cell::new(None),
            thread: PhantomData,
        }
    }

    /// Chooses the connection, counted from 1 in the order in which they were opened.
    pub fn select(&self, connection: i32) {
        self.selected.set(Some(connection));
    }

    fn handle(&self) -> i32 {
        let last = || mock(|mock| mock.connections.last().map(|conn| conn.handle));
        let selected = self.selected.get().or_else(last);
        selected.expect("the script opened no connection")
    }

    fn with<R>(&self, with: impl FnOnce(&mut MockConnection) -> R) -> R {
        let handle = self.handle();
        mock(|mock| with(mock.find(handle).expect("such a connection")))
    }

    /// How the script connected.
    #[must_use]
    pub fn config(&self) -> OpenConfig {
        self.with(|conn| conn.config.clone())
    }

    /// Everything that the script asked for since the last call, of all connections.
    pub fn take_requests(&self) -> Vec<Request> {
        mock(|mock| core::mem::take(&mut mock.requests))
    }

    /// What the script called since the last look at its requests; forgets other requests.
    pub fn take_calls(&self) -> Vec<MockCall> {
        let requests = self.take_requests().into_iter();
        let calls = requests.filter_map(|request| match request {
            Request::Call(call) => Some(call),
            _ => None,
        });
        calls.collect()
    }

    /// Has the next request fail with this code of [`abi::code`] and this text.
    pub fn refuse_next(&self, code: i32, text: &str) {
        mock(|mock| mock.refusals.push((code, text.to_owned())));
    }

    /// How many more calls are taken before the queue is full; 256 at first. Answers make
    /// no room.
    pub fn set_room(&self, calls: usize) {
        self.with(|conn| conn.room = calls);
    }

    /// Lets the connection stand, after answering that all declarations fit.
    pub fn accept(&self) {
        self.declare_all();
        self.connect(false);
    }

    /// Lets the connection stand again after it was lost.
    pub fn accept_again(&self) {
        self.declare_all();
        self.with(|conn| conn.unapplied.clone_from(&conn.sets));
        self.connect(true);
    }

    /// Answers that all declarations which have no answer fit. A table without columns is
    /// left without an answer.
    pub fn declare_all(&self) {
        let declared = self.with(|conn| {
            let (left, fit) = core::mem::take(&mut conn.undeclared)
                .into_iter()
                .partition(|it| matches!(it, Declaration::Table(table) if table.row.is_none()));
            conn.undeclared = left;
            fit
        });
        let answers: Vec<Declared<'_>> = declared
            .iter()
            .map(|declaration: &Declaration| match declaration {
                Declaration::Table(table) => Declared::Table(TableInfo {
                    name: &table.name,
                    row: None,
                    primary_key: table.primary_key,
                    event: false,
                }),
                Declaration::Reducer(function) | Declaration::Procedure(function) => {
                    Declared::Function(&function.name)
                }
            })
            .collect();
        if !answers.is_empty() {
            self.send(&Event::Declared(answers));
        }
    }

    fn connect(&self, resumed: bool) {
        self.accept_as(&Event::Connected(Connected {
            identity: Identity::from_byte_array([1; 32]),
            connection_id: ConnectionId::from_u128(if resumed { 3 } else { 2 }),
            token: "token".to_owned(),
            protocol: 2,
            resumed,
        }));
    }

    /// Lets the connection stand with any [`Event::Connected`], and answers no declaration.
    pub fn accept_as(&self, connected: &Event<'_>) {
        self.with(|conn| conn.state = state::CONNECTED);
        self.send(connected);
    }

    /// Loses the connection; `retry_in_ms` is when the host would connect again.
    pub fn disconnect(&self, reason: Reason, retry_in_ms: Option<u32>) {
        self.with(|conn| {
            conn.unanswered.clear();
            conn.state = match retry_in_ms {
                Some(_) => state::RECONNECTING,
                None => state::ENDED,
            };
        });
        self.send(&Event::Disconnected(Ended {
            reason,
            code: None,
            message: String::new(),
            retry_in_ms,
        }));
    }

    /// Answers the oldest subscription without an answer with its rows; without one, gives
    /// the rows to a subscription that the script does not know.
    pub fn apply(&self, tables: &[Change]) {
        let set = self.with(|conn| {
            let waits = !conn.unapplied.is_empty();
            waits.then(|| conn.unapplied.remove(0))
        });
        self.send(&Event::Applied(SetRows {
            set: set.unwrap_or(0),
            tables: rows(tables),
        }));
    }

    /// Ends a subscription with the rows that it had.
    pub fn remove(&self, set: u32, tables: &[Change]) {
        self.with(|conn| {
            conn.sets.retain(|other| *other != set);
            conn.unapplied.retain(|other| *other != set);
        });
        self.send(&Event::Removed(SetRows {
            set,
            tables: rows(tables),
        }));
    }

    /// Says that all subscriptions of a connection that stands again were answered.
    pub fn resynced(&self) {
        self.send(&Event::Resynced);
    }

    /// Tells of somebody's transaction.
    pub fn transaction(&self, tables: &[Change]) {
        self.send(&Event::Transaction(rows(tables)));
    }

    /// Answers the oldest call without an answer: it is committed and changed this.
    ///
    /// # Panics
    /// When no call is without an answer.
    pub fn commit(&self, tables: &[Change]) {
        let oldest = self.with(|conn| conn.unanswered.first().copied());
        let request = oldest.expect("no call is without an answer");
        self.answer_with(request, Outcome::Committed, tables);
    }

    /// Answers a call of a reducer that changed nothing.
    pub fn answer(&self, request: u32, outcome: Outcome) {
        self.answer_with(request, outcome, &[]);
    }

    /// Answers a call of a reducer.
    pub fn answer_with(&self, request: u32, outcome: Outcome, tables: &[Change]) {
        self.send(&Event::Reducer(ReducerResult {
            request,
            timestamp: Timestamp::from_micros_since_unix_epoch(1_000_000),
            outcome,
            tables: rows(tables),
        }));
    }

    /// Answers a call of a procedure.
    pub fn answer_procedure(&self, request: u32, value: &impl Serialize) {
        self.send(&Event::Procedure(ProcedureResult {
            request,
            outcome: ProcedureOutcome::Returned(encode(value)),
        }));
    }

    /// Answers the oldest call without an answer, which is a query, with rows, after all
    /// declarations.
    ///
    /// # Panics
    /// When no call is without an answer.
    pub fn answer_query(&self, tables: &[Change]) {
        // As of the ABI: what was asked for first is answered first.
        self.declare_all();
        let oldest = self.with(|conn| conn.unanswered.first().copied());
        let request = oldest.expect("no query is without an answer");
        self.send(&Event::Query(QueryResult {
            request,
            outcome: QueryOutcome::Rows(rows(tables)),
        }));
    }

    fn answered(&self, request: u32) {
        self.with(|conn| conn.unanswered.retain(|other| *other != request));
    }

    /// Delivers any event; answers whether the script keeps the connection.
    pub fn send(&self, event: &Event<'_>) -> bool {
        match event {
            Event::Reducer(result) => self.answered(result.request),
            Event::Procedure(result) => self.answered(result.request),
            Event::Query(result) => self.answered(result.request),
            _ => {}
        }
        self.send_bytes(&encode(event))
    }

    /// Delivers any bytes as events; answers whether the script keeps the connection.
    pub fn send_bytes(&self, events: &[u8]) -> bool {
        let memory = events.to_vec();
        // SAFETY: the memory lives until the end of the call.
        let result =
            unsafe { exports::__cfx_spacetime_event(self.handle(), memory.as_ptr(), memory.len()) };
        result == 0
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        reset();
    }
}

fn reset() {
    // What is dropped here may still call the mock.
    connection::reset();
    let old = mock(core::mem::take);
    drop(old);
}

impl Mock {
    fn find(&mut self, handle: i32) -> Option<&mut MockConnection> {
        self.connections
            .iter_mut()
            .find(|conn| conn.handle == handle)
    }

    fn fail(&mut self, code: i32, text: &str) -> i32 {
        text.clone_into(&mut self.last_error);
        code
    }

    /// The result of a request of an open connection.
    fn request(
        &mut self,
        handle: i32,
        request: Request,
        take: impl FnOnce(&mut MockConnection) -> i32,
    ) -> i32 {
        if !self.refusals.is_empty() {
            let (code, text) = self.refusals.remove(0);
            return self.fail(code, &text);
        }
        let Some(conn) = self.find(handle) else {
            return self.fail(code::NOT_CONNECTED, "no such connection");
        };
        if conn.state == state::ENDED {
            return self.fail(code::ENDED, "the connection has ended");
        }
        let result = take(conn);
        if result >= 0 {
            self.requests.push(request);
        }
        result
    }

    fn call(&mut self, handle: i32, call: MockCall) -> i32 {
        let request = call.request;
        self.request(handle, Request::Call(call), |conn| {
            if conn.state != state::CONNECTED {
                return code::NOT_CONNECTED;
            }
            if conn.room == 0 {
                return code::QUEUE_FULL;
            }
            if request == 0 || conn.unanswered.contains(&request) {
                return code::ID_IN_USE;
            }
            conn.room -= 1;
            conn.unanswered.push(request);
            0
        })
    }
}

/// Answers the script's imports in the place of a [`MockServer`]: a store, for tests that do
/// not play the server themselves. See [`attach`].
///
/// Each function is the import of the ABI by that name, with its pointers read.
#[expect(missing_docs, reason = "docs/spacetime-abi.md describes them")]
pub trait Attachment {
    fn open(&self, config: &[u8]) -> i32;
    fn close(&self, conn: i32) -> i32;
    fn state(&self, conn: i32) -> i32;
    fn declare(&self, conn: i32, declaration: &[u8]) -> i32;
    fn subscribe(&self, conn: i32, set: u32, queries: &[u8]) -> i32;
    fn unsubscribe(&self, conn: i32, set: u32) -> i32;
    /// The name is empty for a query, whose text are the arguments.
    fn call(&self, kind: MockCallKind, conn: i32, request: u32, name: &[u8], args: &[u8]) -> i32;
    fn room(&self, conn: i32) -> i32;
    fn last_error(&self) -> String;
}

/// Has the imports of this thread's script answered by something else than a [`MockServer`]
/// from now on. Forgets all connections of the thread.
///
/// Events come by [`deliver`].
pub fn attach(attachment: Rc<dyn Attachment>) {
    reset();
    let old = ATTACHED.replace(Some(attachment));
    drop(old);
}

/// Has the imports answered by the mock again, unless something else was attached meanwhile.
pub fn detach(attachment: &Rc<dyn Attachment>) {
    if attached().is_some_and(|attached| Rc::ptr_eq(&attached, attachment)) {
        reset();
        let old = ATTACHED.take();
        drop(old);
    }
}

/// What the script declares of a table: an encoded [`Declaration`].
#[must_use]
pub fn declaration_of<T: crate::Table>() -> Vec<u8> {
    crate::table::declaration::<T>()
}

fn attached() -> Option<Rc<dyn Attachment>> {
    ATTACHED.with_borrow(Clone::clone)
}

/// Gives the script events of a connection, as a host does at the beginning of a tick.
/// Answers what its export answers: negative when the connection shall be closed.
pub fn deliver(conn: i32, events: &[u8]) -> i32 {
    let memory = events.to_vec();
    // SAFETY: the memory lives until the end of the call.
    unsafe { exports::__cfx_spacetime_event(conn, memory.as_ptr(), memory.len()) }
}

/// The imports, as the real ones are: pointers are valid for their lengths during the call.
pub(crate) mod imports {
    use super::*;

    unsafe fn bytes<'a>(pointer: *const u8, len: usize) -> &'a [u8] {
        if len == 0 {
            return &[];
        }
        // SAFETY: the caller's promise.
        unsafe { core::slice::from_raw_parts(pointer, len) }
    }

    pub(crate) unsafe fn open(config: *const u8, len: usize) -> i32 {
        // SAFETY: the caller's promise.
        let config = unsafe { bytes(config, len) };
        if let Some(attached) = attached() {
            return attached.open(config);
        }
        let config = spacetime_abi::decode::<OpenConfig>(config);
        mock(|mock| {
            if !mock.refusals.is_empty() {
                let (code, text) = mock.refusals.remove(0);
                return mock.fail(code, &text);
            }
            let Ok(config) = config else {
                return mock.fail(code::INVALID, "not a configuration");
            };
            let handle = mock.connections.len() as i32 + 1;
            mock.requests.push(Request::Open(config.clone()));
            mock.connections.push(MockConnection {
                handle,
                config,
                state: state::CONNECTING,
                closed: false,
                undeclared: Vec::new(),
                sets: Vec::new(),
                unapplied: Vec::new(),
                unanswered: Vec::new(),
                room: ROOM,
            });
            handle
        })
    }

    pub(crate) unsafe fn close(conn: i32) -> i32 {
        if let Some(attached) = attached() {
            return attached.close(conn);
        }
        mock(|mock| match mock.find(conn) {
            Some(found) if !found.closed => {
                found.closed = true;
                found.state = state::ENDED;
                mock.requests.push(Request::Close);
                0
            }
            Some(_) => mock.fail(code::ENDED, "the connection has ended"),
            None => mock.fail(code::NOT_CONNECTED, "no such connection"),
        })
    }

    pub(crate) unsafe fn state(conn: i32) -> i32 {
        if let Some(attached) = attached() {
            return attached.state(conn);
        }
        mock(|mock| match mock.find(conn) {
            Some(conn) => conn.state,
            None => code::NOT_CONNECTED,
        })
    }

    pub(crate) unsafe fn declare(conn: i32, declaration: *const u8, len: usize) -> i32 {
        // SAFETY: the caller's promise.
        let declaration = unsafe { bytes(declaration, len) };
        if let Some(attached) = attached() {
            return attached.declare(conn, declaration);
        }
        let declaration = spacetime_abi::decode::<Declaration>(declaration);
        mock(|mock| match declaration {
            Ok(declaration) => mock.request(conn, Request::Declare(declaration.clone()), |conn| {
                conn.undeclared.push(declaration);
                0
            }),
            Err(_) => mock.fail(code::INVALID, "not a declaration"),
        })
    }

    pub(crate) unsafe fn subscribe(conn: i32, set: u32, queries: *const u8, len: usize) -> i32 {
        // SAFETY: the caller's promise.
        let queries = unsafe { bytes(queries, len) };
        if let Some(attached) = attached() {
            return attached.subscribe(conn, set, queries);
        }
        let queries = spacetime_abi::decode::<Vec<String>>(queries);
        mock(|mock| {
            let Ok(queries) = queries else {
                return mock.fail(code::INVALID, "not a list of queries");
            };
            mock.request(conn, Request::Subscribe { set, queries }, |conn| {
                if conn.sets.contains(&set) {
                    return code::ID_IN_USE;
                }
                conn.sets.push(set);
                conn.unapplied.push(set);
                0
            })
        })
    }

    pub(crate) unsafe fn unsubscribe(conn: i32, set: u32) -> i32 {
        if let Some(attached) = attached() {
            return attached.unsubscribe(conn, set);
        }
        mock(|mock| {
            mock.request(conn, Request::Unsubscribe { set }, |conn| {
                if conn.sets.contains(&set) {
                    0
                } else {
                    code::NOT_CONNECTED
                }
            })
        })
    }

    macro_rules! calls {
        ($($import:ident: $kind:ident;)*) => {$(
            pub(crate) unsafe fn $import(
                conn: i32,
                request: u32,
                name: *const u8,
                name_len: usize,
                args: *const u8,
                args_len: usize,
            ) -> i32 {
                // SAFETY: the caller's promise.
                let (name, args) = unsafe { (bytes(name, name_len), bytes(args, args_len)) };
                if let Some(attached) = attached() {
                    return attached.call(MockCallKind::$kind, conn, request, name, args);
                }
                let call = MockCall {
                    request,
                    kind: MockCallKind::$kind,
                    name: String::from_utf8_lossy(name).into_owned(),
                    args: args.to_vec(),
                };
                mock(|mock| mock.call(conn, call))
            }
        )*};
    }

    calls! {
        call_reducer: Reducer;
        call_reducer_json: ReducerJson;
        call_procedure: Procedure;
    }

    pub(crate) unsafe fn query(conn: i32, request: u32, sql: *const u8, len: usize) -> i32 {
        // SAFETY: the caller's promise.
        let sql = unsafe { bytes(sql, len) };
        if let Some(attached) = attached() {
            return attached.call(MockCallKind::Query, conn, request, &[], sql);
        }
        let call = MockCall {
            request,
            kind: MockCallKind::Query,
            name: String::new(),
            args: sql.to_vec(),
        };
        mock(|mock| mock.call(conn, call))
    }

    pub(crate) unsafe fn room(conn: i32) -> i32 {
        if let Some(attached) = attached() {
            return attached.room(conn);
        }
        mock(|mock| match mock.find(conn) {
            Some(conn) if conn.state == state::CONNECTED => conn.room as i32,
            _ => code::NOT_CONNECTED,
        })
    }

    pub(crate) unsafe fn last_error(buffer: *mut u8, capacity: usize) -> i32 {
        let text = match attached() {
            Some(attached) => attached.last_error(),
            None => mock(|mock| mock.last_error.clone()),
        };
        let len = text.len().min(capacity);
        // SAFETY: the buffer is writable for its capacity, the caller's promise.
        unsafe { buffer.copy_from_nonoverlapping(text.as_ptr(), len) };
        len as i32
    }
}
