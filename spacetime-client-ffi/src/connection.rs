//! A connection as the C API has it: a client that may be opened again and again, and the
//! callbacks that are told of it.

use std::collections::{HashMap, VecDeque};
use std::ffi::{CString, c_char, c_void};
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::{self, JoinHandle, ThreadId};
use std::time::{Duration, Instant};

use ffi_border::c_text;
use spacetime_client::{
    CallOutcome, Client, Compression, Config, ConnectErrorKind, Connected, DisconnectReason, Event,
    QueryOutcome, Retry, Runtime, Schema, SendError, State, Timeouts, Token,
};

use crate::error::{Error, guard, never_connected, no_connection, not_opened, not_sent};
use crate::rows::{Change, Rows};
use crate::types::{
    SpacetimedbCall, SpacetimedbConnected, SpacetimedbConnection, SpacetimedbEnded,
    SpacetimedbError, SpacetimedbOnConnected, SpacetimedbOnEnded, SpacetimedbOnResult,
    SpacetimedbOnRow, SpacetimedbOnSubscription, SpacetimedbOutcome, SpacetimedbReason,
    SpacetimedbResult, SpacetimedbRow, SpacetimedbState, SpacetimedbSubscription,
    SpacetimedbSubscriptionState,
};

/// What a callback was set with. The caller of the C API answers for the threads that it comes
/// to.
#[derive(Clone, Copy)]
pub(crate) struct UserData(pub(crate) *mut c_void);

// SAFETY: it is only ever handed back to the callback that it was set with; nothing here looks
// at what it points to.
unsafe impl Send for UserData {}
// SAFETY: as above.
unsafe impl Sync for UserData {}

/// Whom to tell.
#[derive(Clone)]
pub(crate) struct Callbacks {
    pub(crate) connected: (SpacetimedbOnConnected, UserData),
    pub(crate) ended: (SpacetimedbOnEnded, UserData),
    pub(crate) subscription: (SpacetimedbOnSubscription, UserData),
    pub(crate) result: (SpacetimedbOnResult, UserData),
    /// By tables; `None` is for all that have none of their own.
    rows: Vec<(Option<Box<str>>, SpacetimedbOnRow, UserData)>,
}

impl Callbacks {
    pub(crate) fn set_row(
        &mut self,
        table: Option<&str>,
        callback: SpacetimedbOnRow,
        data: UserData,
    ) {
        self.rows.retain(|(name, ..)| name.as_deref() != table);
        if callback.is_some() {
            self.rows.push((table.map(Into::into), callback, data));
        }
    }

    fn row(&self, table: &str) -> (SpacetimedbOnRow, UserData) {
        let find = |wanted: Option<&str>| {
            let found = self
                .rows
                .iter()
                .find(|(name, ..)| name.as_deref() == wanted);
            found.map(|(_, callback, data)| (*callback, *data))
        };
        let none = (None, UserData(ptr::null_mut()));
        find(Some(table)).or_else(|| find(None)).unwrap_or(none)
    }
}

/// How to connect the next time.
pub(crate) struct Settings {
    pub(crate) database: Option<String>,
    pub(crate) token: Option<Token>,
    /// The token that the last server gave, and where that was.
    given: Option<(String, Token)>,
    pub(crate) compression: Compression,
    pub(crate) retry: Retry,
    pub(crate) call_timeout: Option<Duration>,
    pub(crate) polled: bool,
    pub(crate) rows_as_json: bool,
}

/// Something to wait for.
#[derive(Default)]
struct Signal {
    count: Mutex<u64>,
    changed: Condvar,
}

impl Signal {
    fn notify(&self) {
        *lock(&self.count) += 1;
        self.changed.notify_all();
    }

    fn count(&self) -> u64 {
        *lock(&self.count)
    }

    /// Waits until it was notified after the count was `seen`.
    fn wait(&self, seen: u64, timeout: Option<Duration>) {
        let count = lock(&self.count);
        match timeout {
            None => drop(self.changed.wait_while(count, |count| *count == seen)),
            Some(timeout) => drop(
                self.changed
                    .wait_timeout_while(count, timeout, |count| *count == seen),
            ),
        }
    }
}

pub(crate) struct Connection {
    id: SpacetimedbConnection,
    settings: Mutex<Settings>,
    callbacks: Mutex<Arc<Callbacks>>,
    /// The clients, the current one last: those before it have events that were not told.
    lives: Mutex<VecDeque<Arc<Live>>>,
    /// The thread that runs callbacks now.
    turn: Mutex<Option<ThreadId>>,
    turns: Condvar,
    /// There may be events, or the connection was destroyed.
    ready: Arc<Signal>,
    /// An event was told.
    told: Signal,
    destroyed: AtomicBool,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// One time that a connection was told to connect.
struct Live {
    client: Client,
    uri: String,
    database: String,
    state: Mutex<LiveState>,
    last_request: AtomicU32,
    last_subscription: AtomicU32,
    /// The thread of the sockets, which ends with the last connection.
    _runtime: Arc<Runtime>,
}

#[derive(Default)]
struct LiveState {
    rows: Rows,
    schema: Option<Arc<Schema>>,
    calls: HashMap<u32, (SpacetimedbCall, Box<str>)>,
    /// Subscriptions to whole tables.
    tables: HashMap<Box<str>, u32>,
    /// Its last event was told, and said this.
    ended: Option<String>,
}

/// What is called with which arguments.
pub(crate) enum Call<'a> {
    ReducerJson(&'a str),
    Reducer(&'a [u8]),
    ProcedureJson(&'a str),
    Procedure(&'a [u8]),
    Query,
}

impl Call<'_> {
    fn kind(&self) -> SpacetimedbCall {
        match self {
            Call::ReducerJson(_) | Call::Reducer(_) => SpacetimedbCall::Reducer,
            Call::ProcedureJson(_) | Call::Procedure(_) => SpacetimedbCall::Procedure,
            Call::Query => SpacetimedbCall::Query,
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing that is locked is left half done: callbacks run without any lock.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The thread of all sockets, while somebody uses it.
fn runtime() -> Result<Arc<Runtime>, Error> {
    static RUNTIME: Mutex<Weak<Runtime>> = Mutex::new(Weak::new());
    let mut shared = lock(&RUNTIME);
    if let Some(runtime) = shared.upgrade() {
        return Ok(runtime);
    }
    let runtime = Runtime::new().map_err(|error| {
        let message = format!("the thread of the connections cannot be started: {error}");
        Error::new(SpacetimedbError::System, message)
    })?;
    let runtime = Arc::new(runtime);
    *shared = Arc::downgrade(&runtime);
    Ok(runtime)
}

/// The server and the database of an address. Without a database of its own, the last part of
/// the path is the database.
fn split_address(address: &str, database: Option<&str>) -> Result<(String, String), Error> {
    let address = address.trim();
    if let Some(database) = database {
        return Ok((address.to_owned(), database.to_owned()));
    }
    let missing = || {
        let message = format!(
            "'{address}' names no database: add it as in ws://localhost:3000/garage, or set it \
             before connecting"
        );
        Error::new(SpacetimedbError::Address, message)
    };
    let path = address
        .find("://")
        .map_or(address.len(), |scheme| scheme + 3);
    let rest = address[path..].trim_end_matches('/');
    let (server, database) = rest.rsplit_once('/').ok_or_else(missing)?;
    if database.is_empty() {
        return Err(missing());
    }
    Ok((format!("{}{server}", &address[..path]), database.to_owned()))
}

impl Connection {
    pub(crate) fn new(id: SpacetimedbConnection) -> Self {
        let nobody = UserData(ptr::null_mut());
        Self {
            id,
            settings: Mutex::new(Settings {
                database: None,
                token: None,
                given: None,
                compression: Compression::None,
                retry: Retry::default(),
                call_timeout: None,
                polled: false,
                rows_as_json: true,
            }),
            callbacks: Mutex::new(Arc::new(Callbacks {
                connected: (None, nobody),
                ended: (None, nobody),
                subscription: (None, nobody),
                result: (None, nobody),
                rows: Vec::new(),
            })),
            lives: Mutex::default(),
            turn: Mutex::default(),
            turns: Condvar::new(),
            ready: Arc::default(),
            told: Signal::default(),
            destroyed: AtomicBool::new(false),
            thread: Mutex::default(),
        }
    }

    pub(crate) fn set(&self, change: impl FnOnce(&mut Settings)) {
        change(&mut lock(&self.settings));
    }

    pub(crate) fn set_callbacks(&self, change: impl FnOnce(&mut Callbacks)) {
        change(Arc::make_mut(&mut lock(&self.callbacks)));
    }

    fn callbacks(&self) -> Arc<Callbacks> {
        Arc::clone(&lock(&self.callbacks))
    }

    fn is_destroyed(&self) -> bool {
        self.destroyed.load(Ordering::SeqCst)
    }

    /// Chooses who delivers events.
    pub(crate) fn set_polled(&self, polled: bool) -> Result<(), Error> {
        let lives = lock(&self.lives);
        let mut settings = lock(&self.settings);
        if !lives.is_empty() && polled != settings.polled {
            let message = match polled {
                true => {
                    "a thread of the library delivers the events since the first time that this \
                     connection was told to connect"
                }
                false => "the events are polled since this connection was told to connect",
            };
            return Err(Error::new(SpacetimedbError::InUse, message));
        }
        settings.polled = polled;
        Ok(())
    }

    // ----- connecting ------------------------------------------------------------

    pub(crate) fn connect(self: &Arc<Self>, address: &str) -> Result<(), Error> {
        let mut lives = lock(&self.lives);
        // Who destroys it says so before looking at what lives.
        if self.is_destroyed() {
            return Err(no_connection(self.id));
        }
        let settings = lock(&self.settings);
        let (uri, database) = split_address(address, settings.database.as_deref())?;
        if let Some(live) = lives.back()
            && live.client.state() != State::Closed
        {
            if (&live.uri, &live.database) == (&uri, &database) {
                return Ok(());
            }
            let message = format!(
                "this connection is one to '{}' at {}: disconnect it first",
                live.database, live.uri
            );
            return Err(Error::new(SpacetimedbError::InUse, message));
        }
        let timeouts = Timeouts::default();
        let mut config = Config::new(&*uri, &*database)
            .compression(settings.compression)
            .retry(settings.retry.clone())
            .timeouts(Timeouts {
                call: settings.call_timeout.unwrap_or(timeouts.call),
                ..timeouts
            })
            .require_schema();
        // What one server gave is not shown to another one.
        let given = settings.given.as_ref().filter(|(from, _)| *from == uri);
        let token = settings.token.as_ref().or(given.map(|(_, token)| token));
        if let Some(token) = token {
            config = config.token(token.clone());
        }
        let polled = settings.polled;
        drop(settings);
        let runtime = runtime()?;
        let client = Client::open(&runtime, config).map_err(not_opened)?;
        let ready = Arc::clone(&self.ready);
        client.on_ready(move || ready.notify());
        if !polled {
            self.ensure_thread()?;
        }
        lives.push_back(Arc::new(Live {
            client,
            uri,
            database,
            state: Mutex::default(),
            last_request: AtomicU32::new(0),
            last_subscription: AtomicU32::new(0),
            _runtime: runtime,
        }));
        Ok(())
    }

    fn ensure_thread(self: &Arc<Self>) -> Result<(), Error> {
        let mut thread = lock(&self.thread);
        if thread.is_none() {
            let connection = Arc::clone(self);
            let handle = thread::Builder::new()
                .name("spacetimedb-events".into())
                .spawn(move || connection.deliver_until_destroyed())
                .map_err(|error| {
                    let message = format!("the thread of the callbacks cannot be started: {error}");
                    Error::new(SpacetimedbError::System, message)
                })?;
            *thread = Some(handle);
        }
        Ok(())
    }

    pub(crate) fn disconnect(&self) {
        if let Ok(live) = self.current() {
            live.client.close();
        }
    }

    /// Ends everything. When it returns no callback runs and none will, except that of which
    /// it is called itself.
    pub(crate) fn destroy(&self) {
        self.destroyed.store(true, Ordering::SeqCst);
        let lives = std::mem::take(&mut *lock(&self.lives));
        for live in &lives {
            live.client.close();
        }
        self.ready.notify();
        self.told.notify();
        let own = thread::current().id();
        let turn = lock(&self.turn);
        let turn = self
            .turns
            .wait_while(turn, |turn| turn.is_some_and(|thread| thread != own));
        drop(turn);
        let handle = lock(&self.thread).take();
        if let Some(handle) = handle
            && handle.thread().id() != own
        {
            // It only ends: a panic of it was reported where it happened.
            let _ = handle.join();
        }
    }

    fn current(&self) -> Result<Arc<Live>, Error> {
        let lives = lock(&self.lives);
        lives.back().cloned().ok_or_else(never_connected)
    }

    pub(crate) fn is_connected(&self) -> bool {
        self.current().is_ok_and(|live| live.client.is_connected())
    }

    pub(crate) fn state(&self) -> SpacetimedbState {
        match self.current().map(|live| live.client.state()) {
            Ok(State::Connecting) => SpacetimedbState::Connecting,
            Ok(State::Open) => SpacetimedbState::Connected,
            Ok(State::Waiting) => SpacetimedbState::Waiting,
            _ => SpacetimedbState::Idle,
        }
    }

    pub(crate) fn wait_connected(&self, timeout: Duration) -> Result<(), Error> {
        let start = Instant::now();
        let polled = lock(&self.settings).polled;
        if *lock(&self.turn) == Some(thread::current().id()) {
            return Err(busy("a callback cannot wait for what callbacks are told"));
        }
        loop {
            let (told, ready) = (self.told.count(), self.ready.count());
            if polled {
                self.deliver(usize::MAX)?;
            }
            let live = self.current()?;
            if live.client.is_connected() {
                return Ok(());
            }
            if let Some(message) = &lock(&live.state).ended {
                return Err(Error::new(SpacetimedbError::Ended, message));
            }
            let Some(left) = timeout
                .checked_sub(start.elapsed())
                .filter(|left| !left.is_zero())
            else {
                let message = "the connection did not stand in time";
                return Err(Error::new(SpacetimedbError::NotConnected, message));
            };
            match polled {
                true => self.ready.wait(ready, Some(left)),
                false => self.told.wait(told, Some(left)),
            }
        }
    }

    // ----- who it is -------------------------------------------------------------

    pub(crate) fn identity(&self) -> Result<String, Error> {
        let session = self.current()?.client.session();
        let session = session.ok_or(not_sent(SendError::NotConnected))?;
        Ok(session.identity.to_hex().to_string())
    }

    pub(crate) fn token(&self) -> Result<Token, Error> {
        let token = self.current()?.client.token();
        token.ok_or_else(|| not_sent(SendError::NotConnected))
    }

    // ----- subscriptions -----------------------------------------------------------

    pub(crate) fn subscribe(&self, queries: &[&str]) -> Result<u32, Error> {
        self.current()?.subscribe(queries)
    }

    pub(crate) fn unsubscribe(&self, subscription: u32) -> Result<(), Error> {
        let live = self.current()?;
        live.client.unsubscribe(subscription).map_err(not_sent)?;
        // Whoever wants the table from now on makes a subscription of their own.
        let mut state = lock(&live.state);
        state.tables.retain(|_, known| *known != subscription);
        Ok(())
    }

    pub(crate) fn subscribe_to_table(&self, table: &str) -> Result<u32, Error> {
        let is_name = |text: &str| {
            !text.is_empty()
                && text
                    .chars()
                    .all(|letter| letter.is_alphanumeric() || letter == '_')
        };
        if !is_name(table) {
            return Err(Error::invalid(format!("'{table}' is no name of a table")));
        }
        let live = self.current()?;
        let mut state = lock(&live.state);
        if live.client.state() == State::Closed {
            return Err(not_sent(SendError::Closed));
        }
        if let Some(subscription) = state.tables.get(table) {
            return Ok(*subscription);
        }
        if let Some(schema) = &state.schema {
            let info = known_table(schema, table)?;
            if !info.public {
                let message = format!("the table `{table}` is private");
                return Err(Error::new(SpacetimedbError::Schema, message));
            }
        }
        // Quoted, since a table may be called as a word of SQL.
        let subscription = live.subscribe(&[&format!("SELECT * FROM \"{table}\"")])?;
        state.tables.insert(table.into(), subscription);
        Ok(subscription)
    }

    // ----- rows ------------------------------------------------------------------

    pub(crate) fn row_count(&self, table: &str) -> Result<usize, Error> {
        let live = self.current()?;
        let state = lock(&live.state);
        known_table(state.schema()?, table)?;
        Ok(state.rows.table(table).count())
    }

    pub(crate) fn rows_json(&self, table: &str) -> Result<String, Error> {
        let live = self.current()?;
        let state = lock(&live.state);
        let schema = Arc::clone(state.schema()?);
        known_table(&schema, table)?;
        let rows: Vec<_> = state.rows.table(table).cloned().collect();
        drop(state);
        json_rows(&schema, table, rows.iter().map(|row| &**row))
            .map_err(|message| Error::new(SpacetimedbError::Schema, message))
    }

    // ----- calls -----------------------------------------------------------------

    pub(crate) fn call(&self, name: &str, call: &Call<'_>) -> Result<u32, Error> {
        let live = self.current()?;
        loop {
            let request = next(&live.last_request);
            let mut state = lock(&live.state);
            if state.calls.contains_key(&request) {
                continue;
            }
            // Before the answer can come.
            state.calls.insert(request, (call.kind(), name.into()));
            drop(state);
            let client = &live.client;
            let result = match *call {
                Call::ReducerJson(json) => client.call_reducer_json(request, name, json),
                Call::Reducer(args) => client.call_reducer(request, name, args),
                Call::ProcedureJson(json) => client.call_procedure_json(request, name, json),
                Call::Procedure(args) => client.call_procedure(request, name, args),
                Call::Query => client.query(request, name),
            };
            match result {
                Ok(()) => return Ok(request),
                Err(error) => {
                    lock(&live.state).calls.remove(&request);
                    if !matches!(error, SendError::InUse(_)) {
                        return Err(not_sent(error));
                    }
                }
            }
        }
    }

    // ----- telling ---------------------------------------------------------------

    fn deliver_until_destroyed(&self) {
        while !self.is_destroyed() {
            let seen = self.ready.count();
            // Nobody else does it, so it cannot be refused. Whatever one event led to, the next
            // ones are told.
            guard((), || self.deliver(usize::MAX).map(drop));
            if !self.is_destroyed() {
                self.ready.wait(seen, None);
            }
        }
    }

    /// Delivers events on the calling thread: at most so many, and waits for the first one.
    pub(crate) fn poll(&self, events: usize, timeout: Duration) -> Result<usize, Error> {
        let polled = lock(&self.settings).polled;
        if !polled || lock(&self.thread).is_some() {
            return Err(busy("a thread of the library delivers the events"));
        }
        let start = Instant::now();
        loop {
            let seen = self.ready.count();
            let delivered = self.deliver(events)?;
            let left = timeout.checked_sub(start.elapsed());
            let Some(left) = left.filter(|left| delivered == 0 && !left.is_zero()) else {
                return Ok(delivered);
            };
            if events == 0 || self.is_destroyed() {
                return Ok(0);
            }
            self.ready.wait(seen, Some(left));
        }
    }

    fn deliver(&self, most: usize) -> Result<usize, Error> {
        let _turn = Turn::take(self)?;
        let mut delivered = 0;
        while delivered < most && !self.is_destroyed() {
            let Some(live) = lock(&self.lives).front().cloned() else {
                break;
            };
            match live.client.poll_event() {
                Some(event) => {
                    delivered += 1;
                    self.tell(&live, event);
                    self.told.notify();
                }
                None => {
                    let mut lives = lock(&self.lives);
                    // The current one stays: its rows can still be read.
                    if lives.len() < 2 || lock(&live.state).ended.is_none() {
                        break;
                    }
                    lives.pop_front();
                }
            }
        }
        Ok(delivered)
    }

    fn tell(&self, live: &Live, event: Event) {
        let mut state = lock(&live.state);
        match event {
            Event::Connected(hello) => {
                state.schema.clone_from(&hello.schema);
                let mut changes = None;
                if hello.resumed {
                    state.rows.begin_resync();
                    if hello.resync == 0 {
                        changes = Some(state.finish_resync());
                    }
                }
                drop(state);
                lock(&self.settings).given = Some((live.uri.clone(), hello.token.clone()));
                self.tell_connected(&hello);
                self.tell_resync(live, changes);
            }
            Event::ConnectError {
                kind,
                message,
                will_retry,
            } => {
                let (reason, status) = connect_error(kind);
                let ended = (reason, status, message, will_retry);
                self.tell_ended(state, ended);
            }
            Event::Disconnected { reason, will_retry } => {
                let status = reason.code().unwrap_or(0);
                let ended = (ended(&reason), status, reason.to_string(), will_retry);
                self.tell_ended(state, ended);
            }
            Event::Applied {
                set,
                tables,
                last_of_resync,
            } => {
                let changes = state.apply(&tables);
                let resync = last_of_resync.then(|| state.finish_resync());
                drop(state);
                self.tell_rows(live, changes, 0);
                let applied = SpacetimedbSubscriptionState::Applied;
                self.tell_subscription(set, applied, None);
                self.tell_resync(live, resync);
            }
            Event::Removed { set, tables } => {
                state.tables.retain(|_, subscription| *subscription != set);
                let changes = state.apply(&tables);
                drop(state);
                self.tell_rows(live, changes, 0);
                self.tell_subscription(set, SpacetimedbSubscriptionState::Ended, None);
            }
            Event::SubError {
                set,
                message,
                last_of_resync,
            } => {
                state.tables.retain(|_, subscription| *subscription != set);
                let resync = last_of_resync.then(|| state.finish_resync());
                drop(state);
                let failed = SpacetimedbSubscriptionState::Failed;
                self.tell_subscription(set, failed, Some(message));
                self.tell_resync(live, resync);
            }
            Event::Tx { tables, .. } => {
                let changes = state.apply(&tables);
                drop(state);
                self.tell_rows(live, changes, 0);
            }
            Event::Reducer {
                request,
                at,
                outcome,
                tables,
            } => {
                let changes = state.apply(&tables);
                let name = state.answered(request);
                drop(state);
                self.tell_rows(live, changes, request);
                let at = at.map_or(0, |at| at.to_micros_since_unix_epoch());
                self.tell_result(SpacetimedbCall::Reducer, request, &name, at, outcome);
            }
            Event::Procedure {
                request,
                at,
                outcome,
                ..
            } => {
                let name = state.answered(request);
                drop(state);
                let at = at.map_or(0, |at| at.to_micros_since_unix_epoch());
                self.tell_result(SpacetimedbCall::Procedure, request, &name, at, outcome);
            }
            Event::Query { request, outcome } => {
                let name = state.answered(request);
                let schema = state.schema.clone();
                drop(state);
                self.tell_query(request, &name, outcome, schema.as_deref());
            }
            // The end of the connection follows and says the same.
            _ => {}
        }
    }

    fn tell_connected(&self, hello: &Connected) {
        let identity = c_text(hello.identity.to_hex().to_string());
        let connection_id = c_text(hello.connection_id.to_hex().to_string());
        let token = c_text(hello.token.as_str());
        let connected = SpacetimedbConnected {
            identity: identity.as_ptr(),
            connection_id: connection_id.as_ptr(),
            token: token.as_ptr(),
            protocol: hello.protocol as i32 + 1,
            resumed: hello.resumed,
        };
        if let (Some(callback), data) = self.callbacks().connected {
            // SAFETY: the callback was set with this data, and what it is shown outlives the
            // call.
            unsafe { callback(data.0, self.id, &connected) }
        }
    }

    fn tell_ended(
        &self,
        mut state: MutexGuard<'_, LiveState>,
        (reason, status, message, will_retry): (SpacetimedbReason, u16, String, Option<Duration>),
    ) {
        if will_retry.is_none() {
            state.ended = Some(message.clone());
        }
        drop(state);
        let message = c_text(message);
        let retry = will_retry.map(|wait| i64::try_from(wait.as_millis()).unwrap_or(i64::MAX));
        let ended = SpacetimedbEnded {
            reason,
            status,
            message: message.as_ptr(),
            retry_in_ms: retry.unwrap_or(-1),
        };
        if let (Some(callback), data) = self.callbacks().ended
            && !self.is_destroyed()
        {
            // SAFETY: as in `tell_connected`.
            unsafe { callback(data.0, self.id, &ended) }
        }
    }

    fn tell_subscription(
        &self,
        subscription: u32,
        state: SpacetimedbSubscriptionState,
        message: Option<String>,
    ) {
        let message = message.map(c_text);
        let subscription = SpacetimedbSubscription {
            subscription,
            state,
            message: pointer(message.as_ref()),
        };
        if let (Some(callback), data) = self.callbacks().subscription
            && !self.is_destroyed()
        {
            // SAFETY: as in `tell_connected`.
            unsafe { callback(data.0, self.id, &subscription) }
        }
    }

    fn tell_resync(&self, live: &Live, changes: Option<Vec<Change>>) {
        if let Some(changes) = changes {
            self.tell_rows(live, changes, 0);
            self.tell_subscription(0, SpacetimedbSubscriptionState::Resynced, None);
        }
    }

    fn tell_rows(&self, live: &Live, changes: Vec<Change>, request: u32) {
        if changes.is_empty() {
            return;
        }
        let schema = lock(&live.state).schema.clone();
        let as_json = lock(&self.settings).rows_as_json;
        let mut table = (Arc::<str>::from(""), CString::default());
        for change in changes {
            // Asked for each time: the callback before this one may have changed them.
            let (callback, data) = self.callbacks().row(&change.table);
            let Some(callback) = callback else {
                continue;
            };
            if self.is_destroyed() {
                return;
            }
            if table.0 != change.table {
                table = (Arc::clone(&change.table), c_text(&*change.table));
            }
            let json = |row: &[u8]| {
                let schema = schema.as_ref().filter(|_| as_json)?;
                schema.row_to_json(&change.table, row).ok().map(c_text)
            };
            let row_json = json(&change.row);
            let old_json = change.old.as_ref().and_then(|old| json(old));
            let (old_row, old_row_len) = data_of(change.old.as_deref());
            let row = SpacetimedbRow {
                table: table.1.as_ptr(),
                op: change.op,
                row_json: pointer(row_json.as_ref()),
                old_json: pointer(old_json.as_ref()),
                row: change.row.as_ptr(),
                row_len: change.row.len(),
                old_row,
                old_row_len,
                request,
            };
            // SAFETY: as in `tell_connected`.
            unsafe { callback(data.0, self.id, &row) }
        }
    }

    fn tell_result(
        &self,
        call: SpacetimedbCall,
        request: u32,
        name: &str,
        timestamp_us: i64,
        outcome: CallOutcome,
    ) {
        let (outcome, message, value) = match outcome {
            CallOutcome::Committed(value) => (SpacetimedbOutcome::Committed, None, Some(value)),
            CallOutcome::Err { message, bytes } => {
                (SpacetimedbOutcome::Failed, Some(message), Some(bytes))
            }
            CallOutcome::Internal(message) => (SpacetimedbOutcome::Internal, Some(message), None),
            CallOutcome::Lost(reason) => (SpacetimedbOutcome::Lost, Some(reason.to_string()), None),
            other => (SpacetimedbOutcome::Lost, Some(format!("{other:?}")), None),
        };
        let (name, message) = (c_text(name), message.map(c_text));
        let value = value.filter(|value| !value.is_empty());
        let (value, value_len) = data_of(value.as_deref());
        self.tell_call(&SpacetimedbResult {
            call,
            request,
            name: name.as_ptr(),
            outcome,
            message: pointer(message.as_ref()),
            value,
            value_len,
            rows_json: ptr::null(),
            timestamp_us,
        });
    }

    fn tell_query(&self, request: u32, name: &str, outcome: QueryOutcome, schema: Option<&Schema>) {
        let answer = match outcome {
            QueryOutcome::Rows(tables) => {
                let mut all = Ok(String::from("[]"));
                // A query is one of a single table.
                if let (Some(delta), Some(schema)) = (tables.first(), schema) {
                    all = json_rows(schema, &delta.table, delta.inserts.iter());
                }
                all.map_err(|message| (SpacetimedbOutcome::Failed, message))
            }
            QueryOutcome::Err(message) => Err((SpacetimedbOutcome::Failed, message)),
            QueryOutcome::Lost(reason) => Err((SpacetimedbOutcome::Lost, reason.to_string())),
            other => Err((SpacetimedbOutcome::Lost, format!("{other:?}"))),
        };
        let (outcome, message, rows) = match answer {
            Ok(rows) => (SpacetimedbOutcome::Committed, None, Some(c_text(rows))),
            Err((outcome, message)) => (outcome, Some(c_text(message)), None),
        };
        let name = c_text(name);
        self.tell_call(&SpacetimedbResult {
            call: SpacetimedbCall::Query,
            request,
            name: name.as_ptr(),
            outcome,
            message: pointer(message.as_ref()),
            value: ptr::null(),
            value_len: 0,
            rows_json: pointer(rows.as_ref()),
            timestamp_us: 0,
        });
    }

    fn tell_call(&self, result: &SpacetimedbResult) {
        if let (Some(callback), data) = self.callbacks().result
            && !self.is_destroyed()
        {
            // SAFETY: as in `tell_connected`.
            unsafe { callback(data.0, self.id, result) }
        }
    }
}

impl Live {
    fn subscribe(&self, queries: &[&str]) -> Result<u32, Error> {
        loop {
            let subscription = next(&self.last_subscription);
            match self.client.subscribe(subscription, queries.iter().copied()) {
                Ok(()) => return Ok(subscription),
                Err(SendError::InUse(_)) => {}
                Err(error) => return Err(not_sent(error)),
            }
        }
    }
}

impl LiveState {
    fn schema(&self) -> Result<&Arc<Schema>, Error> {
        let schema = self.schema.as_ref();
        schema.ok_or_else(|| not_sent(SendError::NotConnected))
    }

    fn apply(&mut self, tables: &[spacetime_client::TableDelta]) -> Vec<Change> {
        self.rows.apply(tables, self.schema.as_deref())
    }

    fn finish_resync(&mut self) -> Vec<Change> {
        self.rows.finish_resync(self.schema.as_deref())
    }

    fn answered(&mut self, request: u32) -> Box<str> {
        let call = self.calls.remove(&request);
        call.map(|(_, name)| name).unwrap_or_default()
    }
}

/// Who runs callbacks: one thread at a time.
struct Turn<'a>(&'a Connection);

impl<'a> Turn<'a> {
    fn take(connection: &'a Connection) -> Result<Self, Error> {
        let mut turn = lock(&connection.turn);
        if turn.is_some() {
            return Err(busy("callbacks of this connection are running"));
        }
        *turn = Some(thread::current().id());
        Ok(Self(connection))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *lock(&self.0.turn) = None;
        self.0.turns.notify_all();
    }
}

fn busy(message: &str) -> Error {
    Error::new(SpacetimedbError::Busy, message)
}

/// The next number, which is never 0.
fn next(last: &AtomicU32) -> u32 {
    loop {
        let number = last.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        if number != 0 {
            return number;
        }
    }
}

fn known_table<'s>(
    schema: &'s Schema,
    name: &str,
) -> Result<spacetime_client::TableInfo<'s>, Error> {
    schema.table(name).ok_or_else(|| {
        let known: Vec<_> = schema.tables().map(|table| table.name).collect();
        let message = format!(
            "the database has no table `{name}`; it has {}",
            known.join(", ")
        );
        Error::new(SpacetimedbError::Schema, message)
    })
}

fn json_rows<'r>(
    schema: &Schema,
    table: &str,
    rows: impl Iterator<Item = &'r [u8]>,
) -> Result<String, String> {
    let mut all = String::from("[");
    for row in rows {
        if all.len() > 1 {
            all.push(',');
        }
        let row = schema.row_to_json(table, row);
        all.push_str(&row.map_err(|error| error.to_string())?);
    }
    all.push(']');
    Ok(all)
}

fn pointer(text: Option<&CString>) -> *const c_char {
    text.map_or(ptr::null(), |text| text.as_ptr())
}

fn data_of(bytes: Option<&[u8]>) -> (*const u8, usize) {
    bytes.map_or((ptr::null(), 0), |bytes| (bytes.as_ptr(), bytes.len()))
}

fn connect_error(kind: ConnectErrorKind) -> (SpacetimedbReason, u16) {
    use ConnectErrorKind as K;
    use SpacetimedbReason as R;
    match kind {
        K::Unreachable => (R::Unreachable, 0),
        K::Tls => (R::Tls, 0),
        K::TimedOut => (R::TimedOut, 0),
        K::Unauthorized => (R::Unauthorized, 401),
        K::NoDatabase => (R::NoDatabase, 404),
        K::NoProtocol => (R::NoProtocol, 0),
        K::Refused => (R::Refused, 0),
        K::Http(status) => (R::Http, status),
        K::Protocol => (R::Protocol, 0),
        K::Schema => (R::Schema, 0),
        _ => (R::Other, 0),
    }
}

fn ended(reason: &DisconnectReason) -> SpacetimedbReason {
    use DisconnectReason as D;
    use SpacetimedbReason as R;
    match reason {
        D::Requested => R::Requested,
        D::Closed { .. } => R::Closed,
        D::Broken(_) => R::Broken,
        D::Silent => R::Silent,
        D::Protocol(_) => R::Protocol,
        D::Subscriptions(_) => R::Subscriptions,
        D::Lagged => R::Lagged,
        _ => R::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_name_databases() {
        let split = |address: &str, database: Option<&str>| {
            split_address(address, database).map_err(|error| error.code)
        };
        let parts = |uri: &str, database: &str| Ok((uri.to_owned(), database.to_owned()));
        assert_eq!(
            split("ws://localhost:3000/garage", None),
            parts("ws://localhost:3000", "garage")
        );
        assert_eq!(
            split(" https://example.org/db/garage/ ", None),
            parts("https://example.org/db", "garage")
        );
        assert_eq!(
            split("ws://localhost:3000", Some("garage")),
            parts("ws://localhost:3000", "garage")
        );
        for address in [
            "ws://localhost:3000",
            "ws://localhost:3000/",
            "",
            "ws://",
            "/",
        ] {
            assert_eq!(
                split(address, None),
                Err(SpacetimedbError::Address),
                "{address}"
            );
        }
    }
}
