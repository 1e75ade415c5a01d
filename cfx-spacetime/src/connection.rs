//! Connections: what the script holds, and what is kept about them.

use core::cell::{Cell, RefCell};
use core::fmt;
use core::time::Duration;
use std::rc::Rc;

use spacetime_abi::{OpenConfig, encode, state};
use spacetimedb_lib::{ConnectionId, Identity};

use crate::cache::TableCore;
use crate::calls::Pending;
use crate::context::ErrorContext;
use crate::dispatch::Later;
use crate::error::Error;
use crate::subscription::{Set, SubscriptionBuilder};
use crate::types::TypeWriter;
use crate::{dispatch, exports, handlers, imports};

pub use spacetime_abi::Compression;

/// A connection to a database. Cloning it gives the same connection again.
///
/// It lives until [`disconnect`](Self::disconnect), or until it is lost for good: dropping
/// all handles ends nothing, so what `main` registered stays.
///
/// ```
/// use cfx_spacetime::{DbConnection, Table, reducers};
///
/// #[derive(Table, Clone, Debug)]
/// #[table(name = "seat", primary_key = id)]
/// struct Seat {
///     id: u32,
///     taken_by: Option<String>,
/// }
///
/// reducers! {
///     fn take_seat(id: u32);
/// }
///
/// # let host = cfx_core::mock::MockHost::new();
/// # let server = cfx_spacetime::mock::MockServer::new();
/// let conn = DbConnection::builder()
///     .with_uri("ws://127.0.0.1:3000")
///     .with_database_name("theatre")
///     .on_connect(|conn, _identity, _token| {
///         conn.subscription_builder().subscribe("SELECT * FROM seat");
///     })
///     .build()?;
/// conn.db().seat().on_update(|_, old, new| {
///     cfx_core::print!("{:?} -> {:?}", old.taken_by, new.taken_by);
/// });
/// # server.accept();
/// # use cfx_spacetime::mock::Change;
/// # let free = Seat { id: 3, taken_by: None };
/// # let taken = Seat { id: 3, taken_by: Some("Ada".into()) };
/// # server.apply(&[Change::new("seat").insert(&free)]);
///
/// let call = conn.reducers().take_seat(3)?;
/// cfx_core::task::spawn(async move {
///     if let Err(error) = call.await {
///         cfx_core::print!("no seat: {error}");
///     }
/// });
/// # server.commit(&[Change::new("seat").delete(&free).insert(&taken)]);
/// # host.tick(0);
/// # assert_eq!(host.take_log(), ["None -> Some(\"Ada\")"]);
/// # Ok::<(), cfx_spacetime::Error>(())
/// ```
#[derive(Clone)]
pub struct DbConnection {
    inner: Rc<Inner>,
}

/// The tables of a connection: each type that derives [`Table`](crate::Table) adds a method
/// with its table's name, by a trait that has to be in scope where it is used.
#[derive(Clone)]
pub struct RemoteTables {
    pub(crate) inner: Rc<Inner>,
}

/// The reducers of a connection: [`reducers!`](crate::reducers) adds methods, by traits that
/// have to be in scope where they are used.
#[derive(Clone)]
pub struct RemoteReducers {
    pub(crate) inner: Rc<Inner>,
}

/// The procedures of a connection: [`procedures!`](crate::procedures) adds methods, by traits
/// that have to be in scope where they are used.
#[derive(Clone)]
pub struct RemoteProcedures {
    pub(crate) inner: Rc<Inner>,
}

pub(crate) type OnConnect = dyn FnMut(&DbConnection, Identity, &str);
pub(crate) type OnError = dyn FnMut(&ErrorContext, Error);
pub(crate) type OnDisconnect = dyn FnMut(&ErrorContext, Option<Error>);
pub(crate) type OnReducerError = dyn FnMut(&ErrorContext, &str, &crate::ReducerError);

/// The callbacks of the connection itself. Each is taken out while it runs.
#[derive(Default)]
pub(crate) struct Hooks {
    pub(crate) on_connect: Cell<Option<Box<OnConnect>>>,
    pub(crate) on_reconnect: Cell<Option<Box<OnConnect>>>,
    pub(crate) on_connect_error: Cell<Option<Box<OnError>>>,
    pub(crate) on_disconnect: Cell<Option<Box<OnDisconnect>>>,
    pub(crate) on_reducer_error: Cell<Option<Box<OnReducerError>>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Phase {
    Connecting,
    Connected,
    Reconnecting,
    Ended,
}

pub(crate) struct Inner {
    pub(crate) handle: i32,
    pub(crate) phase: Cell<Phase>,
    /// It was connected at least once.
    pub(crate) was_connected: Cell<bool>,
    pub(crate) identity: Cell<Option<Identity>>,
    pub(crate) connection_id: Cell<Option<ConnectionId>>,
    pub(crate) token: RefCell<Rc<str>>,
    pub(crate) hooks: Hooks,
    pub(crate) tables: RefCell<Vec<Rc<TableCore>>>,
    pub(crate) sets: RefCell<Vec<Rc<Set>>>,
    next_set: Cell<u32>,
    /// By number, which is the order in which they were sent.
    pub(crate) calls: RefCell<Vec<(u32, Pending)>>,
    next_request: Cell<u32>,
    /// The functions that were declared.
    functions: RefCell<Vec<&'static str>>,
    /// What waits for the rows of a connection that was made again.
    pub(crate) resync: RefCell<Option<Vec<Later>>>,
}

thread_local! {
    static CONNECTIONS: RefCell<Vec<Rc<Inner>>> = const { RefCell::new(Vec::new()) };
}

/// The open connection of that handle.
pub(crate) fn find(handle: i32) -> Option<DbConnection> {
    CONNECTIONS.with_borrow(|all| {
        let found = all.iter().find(|inner| inner.handle == handle)?;
        let inner = Rc::clone(found);
        Some(DbConnection { inner })
    })
}

fn unregister(handle: i32) {
    let gone = CONNECTIONS.with_borrow_mut(|all| {
        let place = all.iter().position(|inner| inner.handle == handle)?;
        Some(all.swap_remove(place))
    });
    drop(gone);
}

/// Forgets all connections, without a word to anybody.
#[cfg(cfx_mock)]
pub(crate) fn reset() {
    while let Some(inner) = CONNECTIONS.with_borrow_mut(Vec::pop) {
        inner.phase.set(Phase::Ended);
        inner.let_go();
    }
}

impl Inner {
    pub(crate) fn is_ended(&self) -> bool {
        self.phase.get() == Phase::Ended
    }

    /// The table of that name, made when there is none.
    pub(crate) fn table(&self, name: &str) -> Rc<TableCore> {
        let mut tables = self.tables.borrow_mut();
        if let Some(table) = tables.iter().find(|table| *table.name == *name) {
            return Rc::clone(table);
        }
        let table = Rc::new(TableCore::new(name));
        if self.resync.borrow().is_some() {
            table.start_over();
        }
        tables.push(Rc::clone(&table));
        table
    }

    pub(crate) fn all_tables(&self) -> Vec<Rc<TableCore>> {
        self.tables.borrow().clone()
    }

    /// Has a declaration compared with the schema, which is the BSATN of
    /// `spacetime_abi::Declaration`.
    pub(crate) fn declare(&self, declaration: &[u8]) -> Result<(), Error> {
        if self.is_ended() {
            return Err(Error::Ended);
        }
        imports::declare(self.handle, declaration).map(|_| ())
    }

    /// Declares a function the first time that it is called.
    pub(crate) fn declare_function(
        &self,
        kind: u8,
        name: &'static str,
        params: fn(&mut TypeWriter),
    ) -> Result<(), Error> {
        if self.functions.borrow().contains(&name) {
            return Ok(());
        }
        let mut declaration = TypeWriter::default();
        declaration.tag(kind);
        declaration.text(name);
        params(&mut declaration);
        self.declare(&declaration.into_bytes())?;
        self.functions.borrow_mut().push(name);
        Ok(())
    }

    /// A number that no call in flight has.
    pub(crate) fn next_request(&self) -> u32 {
        let request = self.next_request.get();
        self.next_request.set(request.checked_add(1).unwrap_or(1));
        request
    }

    pub(crate) fn next_set(&self) -> u32 {
        let set = self.next_set.get();
        self.next_set.set(set + 1);
        set
    }

    pub(crate) fn find_set(&self, id: u32) -> Option<Rc<Set>> {
        let sets = self.sets.borrow();
        sets.iter().find(|set| set.id == id).cloned()
    }

    pub(crate) fn take_set(&self, id: u32) -> Option<Rc<Set>> {
        let mut sets = self.sets.borrow_mut();
        let place = sets.iter().position(|set| set.id == id)?;
        Some(sets.remove(place))
    }

    /// Lets go of everything that the script gave: it may hold the connection itself.
    fn let_go(&self) {
        let calls = self.calls.take();
        drop(calls);
        let sets = self.sets.take();
        sets.iter().for_each(|set| set.end());
        drop(sets);
        drop(self.hooks.on_connect.take());
        drop(self.hooks.on_reconnect.take());
        drop(self.hooks.on_connect_error.take());
        drop(self.hooks.on_disconnect.take());
        drop(self.hooks.on_reducer_error.take());
        for table in self.all_tables() {
            table.clear_callbacks();
        }
    }
}

impl DbConnection {
    /// Says how to connect.
    pub fn builder() -> DbConnectionBuilder {
        DbConnectionBuilder::new()
    }

    pub(crate) fn inner(&self) -> &Rc<Inner> {
        &self.inner
    }

    /// The tables.
    #[must_use]
    pub fn db(&self) -> RemoteTables {
        RemoteTables {
            inner: Rc::clone(&self.inner),
        }
    }

    /// The reducers.
    #[must_use]
    pub fn reducers(&self) -> RemoteReducers {
        RemoteReducers {
            inner: Rc::clone(&self.inner),
        }
    }

    /// The procedures.
    #[must_use]
    pub fn procedures(&self) -> RemoteProcedures {
        RemoteProcedures {
            inner: Rc::clone(&self.inner),
        }
    }

    /// Subscribes to rows.
    pub fn subscription_builder(&self) -> SubscriptionBuilder {
        SubscriptionBuilder::new(self)
    }

    /// Who the client is.
    ///
    /// # Panics
    /// Before the first connection stands; [`try_identity`](Self::try_identity) answers
    /// `None` then.
    #[must_use]
    #[track_caller]
    pub fn identity(&self) -> Identity {
        self.try_identity()
            .expect("the identity is known once `on_connect` has run")
    }

    /// Who the client is; `None` before the first connection stands.
    #[must_use]
    pub fn try_identity(&self) -> Option<Identity> {
        self.inner().identity.get()
    }

    /// This connection; another one after a reconnect.
    ///
    /// # Panics
    /// Before the first connection stands; [`try_connection_id`](Self::try_connection_id)
    /// answers `None` then.
    #[must_use]
    #[track_caller]
    pub fn connection_id(&self) -> ConnectionId {
        self.try_connection_id()
            .expect("the connection's id is known once `on_connect` has run")
    }

    /// This connection; `None` before the first one stands.
    #[must_use]
    pub fn try_connection_id(&self) -> Option<ConnectionId> {
        self.inner().connection_id.get()
    }

    /// What proves the identity to the server another time; empty before the first
    /// connection stands.
    #[must_use]
    pub fn token(&self) -> Rc<str> {
        Rc::clone(&self.inner().token.borrow())
    }

    /// Whether the connection stands, as far as the script has been told.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.inner().phase.get() == Phase::Connected
    }

    /// Whether the host is connected at this moment: it may have lost the connection
    /// although the script is not told before the next tick.
    #[must_use]
    pub fn is_online(&self) -> bool {
        !self.inner().is_ended() && imports::state(self.inner().handle) == state::CONNECTED
    }

    /// How many more calls the host's queue has room for; 0 when not connected.
    #[must_use]
    pub fn room(&self) -> u32 {
        if self.inner().is_ended() {
            return 0;
        }
        imports::room(self.inner().handle)
    }

    /// How many calls have no answer yet.
    #[must_use]
    pub fn calls_in_flight(&self) -> usize {
        self.inner().calls.borrow().len()
    }

    /// Ends the connection. Calls without an answer end as lost and `on_disconnect` runs
    /// without an error before this returns; then all callbacks are let go of.
    ///
    /// # Errors
    /// It has ended already.
    pub fn disconnect(&self) -> Result<(), Error> {
        if self.inner().is_ended() {
            return Err(Error::Ended);
        }
        self.stop();
        self.ended(None);
        Ok(())
    }

    /// Ends the connection at the host: nothing is delivered any more.
    fn stop(&self) {
        let inner = self.inner();
        inner.phase.set(Phase::Ended);
        imports::close(inner.handle);
        unregister(inner.handle);
    }

    /// Ends the connection because of an error.
    pub(crate) fn fail(&self, error: Error) {
        if self.inner().is_ended() {
            return;
        }
        self.stop();
        self.ended(Some(error));
    }

    /// What is left to do after the end.
    fn ended(&self, error: Option<Error>) {
        let inner = self.inner();
        self.lose_calls();
        self.finish_resync(false);
        match error {
            Some(error) if !inner.was_connected.get() => self.connect_failed(error),
            error => self.disconnected(error),
        }
        inner.let_go();
    }

    pub(crate) fn connect_failed(&self, error: Error) {
        let hook = &self.inner().hooks.on_connect_error;
        match hook.take() {
            Some(mut run) => {
                run(&ErrorContext::new(self), error);
                self.put_back(hook, run);
            }
            None => report(format_args!("connection"), &error),
        }
    }

    pub(crate) fn disconnected(&self, error: Option<Error>) {
        let hook = &self.inner().hooks.on_disconnect;
        match (hook.take(), error) {
            (Some(mut run), error) => {
                run(&ErrorContext::new(self), error);
                self.put_back(hook, run);
            }
            (None, Some(error)) => report(format_args!("connection"), &error),
            (None, None) => {}
        }
    }

    /// Puts a callback back after it ran, unless everything was let go of meanwhile.
    pub(crate) fn put_back<F: ?Sized>(&self, hook: &Cell<Option<Box<F>>>, run: Box<F>) {
        if !self.inner().is_ended() {
            hook.set(Some(run));
        }
    }

    /// All calls that have no answer end as lost.
    pub(crate) fn lose_calls(&self) {
        let mut silently = 0;
        let lost = self.inner().calls.take();
        for (_, pending) in lost {
            silently += usize::from(pending.lose(self));
        }
        if silently > 0 {
            cfx_core::print!("^3the answers of {silently} calls of reducers are lost^7");
        }
    }
}

#[cold]
pub(crate) fn report(place: fmt::Arguments<'_>, error: &dyn fmt::Display) {
    cfx_core::print!("^1SCRIPT ERROR in SpacetimeDB {place}: {error}^7");
}

impl fmt::Debug for DbConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DbConnection")
            .field("phase", &self.inner().phase.get())
            .finish_non_exhaustive()
    }
}

macro_rules! opaque {
    ($($name:ident)*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    )*};
}

opaque!(RemoteTables RemoteReducers RemoteProcedures DbConnectionBuilder);

/// How to connect again after the connection was lost: after `base`, then twice as long each
/// time, up to `cap`; each wait is varied by chance.
///
/// ```
/// use core::time::Duration;
/// use cfx_spacetime::Reconnect;
///
/// let reconnect = Reconnect { max_attempts: Some(20), ..Reconnect::default() };
/// assert_eq!(reconnect.base, Duration::from_secs(1));
/// assert_eq!(reconnect.cap, Duration::from_secs(30));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reconnect {
    /// The first wait.
    pub base: Duration,
    /// The longest wait.
    pub cap: Duration,
    /// After how many failures in a row the connection ends; never without.
    pub max_attempts: Option<u32>,
}

impl Default for Reconnect {
    fn default() -> Self {
        Self {
            base: Duration::from_secs(1),
            cap: Duration::from_secs(30),
            max_attempts: None,
        }
    }
}

/// Says how to connect; made by [`DbConnection::builder`].
#[must_use = "`build` connects"]
pub struct DbConnectionBuilder {
    config: OpenConfig,
    hooks: Hooks,
}

impl DbConnectionBuilder {
    fn new() -> Self {
        Self {
            config: OpenConfig {
                uri: String::new(),
                database: String::new(),
                token: None,
                compression: Compression::None,
                light: false,
                confirmed: None,
                reconnect: None,
                call_timeout_ms: 30_000,
            },
            hooks: Hooks::default(),
        }
    }

    /// The server, such as `ws://127.0.0.1:3000` or `https://db.example.org`.
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.config.uri = uri.into();
        self
    }

    /// The database, by its name or its identity.
    pub fn with_database_name(mut self, name: impl Into<String>) -> Self {
        self.config.database = name.into();
        self
    }

    /// The database; the earlier name of [`with_database_name`](Self::with_database_name).
    pub fn with_module_name(self, name: impl Into<String>) -> Self {
        self.with_database_name(name)
    }

    /// Who the client is, by what `on_connect` was told another time. Without a token it gets
    /// a new identity.
    pub fn with_token(mut self, token: Option<impl Into<String>>) -> Self {
        self.config.token = token.map(Into::into);
        self
    }

    /// How the server compresses what it sends; not at all otherwise.
    pub fn with_compression(mut self, compression: Compression) -> Self {
        self.config.compression = compression;
        self
    }

    /// Asks a server of the first protocol to leave out what the callers of others'
    /// transactions were. Later servers never send it.
    pub fn with_light_mode(mut self, light: bool) -> Self {
        self.config.light = light;
        self
    }

    /// Whether rows come only after they are durable at the server.
    pub fn with_confirmed_reads(mut self, confirmed: bool) -> Self {
        self.config.confirmed = Some(confirmed);
        self
    }

    /// After how long a call without an answer is lost; 30 seconds otherwise.
    pub fn with_call_timeout(mut self, timeout: Duration) -> Self {
        self.config.call_timeout_ms = millis(timeout);
        self
    }

    /// Connects again when the connection is lost. The subscriptions are made anew, and the
    /// callbacks of rows run for what changed meanwhile, as if it had been one transaction:
    /// rows that are the same cause none. Calls in flight end as lost, and none is sent twice.
    pub fn with_automatic_reconnect(mut self, reconnect: Reconnect) -> Self {
        self.config.reconnect = Some(spacetime_abi::Reconnect {
            base_ms: millis(reconnect.base),
            cap_ms: millis(reconnect.cap),
            max_attempts: reconnect.max_attempts.unwrap_or(0),
        });
        self
    }

    /// Calls `run` once, when the connection stands the first time, with the identity and the
    /// token that proves it another time. Subscriptions that it makes are made anew by
    /// themselves after a reconnect.
    pub fn on_connect(self, run: impl FnMut(&DbConnection, Identity, &str) + 'static) -> Self {
        self.hooks.on_connect.set(Some(Box::new(run)));
        self
    }

    /// Calls `run` each time that the connection stands again, before the rows are compared.
    pub fn on_reconnect(self, run: impl FnMut(&DbConnection, Identity, &str) + 'static) -> Self {
        self.hooks.on_reconnect.set(Some(Box::new(run)));
        self
    }

    /// Calls `run` each time that connecting failed. [`Failure::retry_in`](crate::Failure)
    /// of the error says whether it will be tried again. Without it the error is logged.
    pub fn on_connect_error(self, run: impl FnMut(&ErrorContext, Error) + 'static) -> Self {
        self.hooks.on_connect_error.set(Some(Box::new(run)));
        self
    }

    /// Calls `run` each time that the connection is lost, with the reason; without one the
    /// script asked for it. Without it the reason is logged.
    pub fn on_disconnect(self, run: impl FnMut(&ErrorContext, Option<Error>) + 'static) -> Self {
        self.hooks.on_disconnect.set(Some(Box::new(run)));
        self
    }

    /// Calls `run` with the name and the error of each reducer that did not commit although
    /// nobody waits for its answer. Without it the error is logged.
    pub fn on_unhandled_reducer_error(
        self,
        run: impl FnMut(&ErrorContext, &str, &crate::ReducerError) + 'static,
    ) -> Self {
        self.hooks.on_reducer_error.set(Some(Box::new(run)));
        self
    }

    /// Begins to connect. Whether that succeeds is told to `on_connect` and
    /// `on_connect_error` in a later tick.
    ///
    /// # Errors
    /// The host does not begin: the address is none or not allowed, or there are too many
    /// connections.
    pub fn build(self) -> Result<DbConnection, Error> {
        let handle = imports::open(&encode(&self.config))?;
        exports::install(dispatch::dispatch);
        let inner = Rc::new(Inner {
            handle,
            phase: Cell::new(Phase::Connecting),
            was_connected: Cell::new(false),
            identity: Cell::new(None),
            connection_id: Cell::new(None),
            token: RefCell::new("".into()),
            hooks: self.hooks,
            tables: RefCell::default(),
            sets: RefCell::default(),
            next_set: Cell::new(1),
            calls: RefCell::default(),
            next_request: Cell::new(1),
            functions: RefCell::default(),
            resync: RefCell::new(None),
        });
        CONNECTIONS.with_borrow_mut(|all| all.push(Rc::clone(&inner)));
        let connection = DbConnection { inner };
        handlers::register(&connection, &self.config.database);
        Ok(connection)
    }
}

fn millis(duration: Duration) -> u32 {
    u32::try_from(duration.as_millis()).unwrap_or(u32::MAX)
}
