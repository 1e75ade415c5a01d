//! One database of the store: what tests and reducers call.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::{Rc, Weak};

use spacetime_abi::{
    Declaration, Declared, FunctionDeclaration, Mismatch, Reason, TableDeclaration, encode,
};
use spacetimedb_lib::de::DeserializeOwned;
use spacetimedb_lib::ser::Serialize;
use spacetimedb_lib::{ConnectionId, Identity, ProductType, Timestamp, bsatn};

use crate::embedded::Core;
use crate::embedded::client::ClientCore;
use crate::embedded::error::StoreError;
use crate::embedded::file::{FunctionRecord, Record, TableChanges, TableRecord, TransactionRecord};
use crate::embedded::table::{Row, Table};
use crate::embedded::transaction::{Delta, Tables, Transaction};
use crate::embedded::value;
use crate::schema::{ActualTable, compare_function, compare_table};

/// One database of an [`Embedded`](crate::Embedded) store, as a module would have it: its
/// tables, and closures in the place of reducers. A clone is another handle to it.
///
/// Rows and keys are any values that encode to what the table has, such as the script's own
/// types, or tuples.
#[derive(Clone)]
pub struct Database {
    core: Rc<Core>,
    database: Rc<DatabaseCore>,
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Database")
            .field("name", &self.database.name)
            .finish_non_exhaustive()
    }
}

/// Who calls a reducer, and the rows: it is a [`Transaction`].
#[derive(Debug)]
pub struct ReducerContext {
    /// Who calls; the database itself for [`Database::call`].
    pub sender: Identity,
    /// From which connection; none for [`Database::call`].
    pub connection_id: Option<ConnectionId>,
    /// When.
    pub timestamp: Timestamp,
    transaction: Transaction,
}

impl Deref for ReducerContext {
    type Target = Transaction;

    fn deref(&self) -> &Transaction {
        &self.transaction
    }
}

impl DerefMut for ReducerContext {
    fn deref_mut(&mut self) -> &mut Transaction {
        &mut self.transaction
    }
}

type Reducer = Rc<dyn Fn(&mut ReducerContext, &[u8]) -> Result<(), Failed>>;
type Procedure = Rc<dyn Fn(&mut ReducerContext, &[u8]) -> Result<Vec<u8>, Failed>>;
type Hook = Rc<dyn Fn(&mut ReducerContext) -> Result<(), String>>;

/// How a reducer failed.
#[derive(Debug)]
pub(crate) enum Failed {
    /// By its own error.
    Error(String),
    /// It could not be run.
    Internal(String),
}

/// Who calls.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sender {
    pub(crate) identity: Identity,
    pub(crate) connection_id: Option<ConnectionId>,
    pub(crate) timestamp: Timestamp,
}

impl Sender {
    /// The database itself.
    fn nobody(core: &Core) -> Self {
        Self {
            identity: Identity::ZERO,
            connection_id: None,
            timestamp: core.now(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FunctionKind {
    Reducer,
    Procedure,
}

pub(crate) struct DatabaseCore {
    pub(crate) name: String,
    /// Absent while a transaction has them.
    tables: RefCell<Option<Tables>>,
    functions: RefCell<BTreeMap<String, (FunctionKind, ProductType)>>,
    reducers: RefCell<BTreeMap<String, Reducer>>,
    procedures: RefCell<BTreeMap<String, Procedure>>,
    on_connect: RefCell<Option<Hook>>,
    on_disconnect: RefCell<Option<Hook>>,
    clients: RefCell<Vec<Weak<ClientCore>>>,
    /// Those who left while a transaction ran.
    left: RefCell<Vec<Sender>>,
    settling: Cell<bool>,
}

impl Database {
    pub(crate) fn new(core: &Rc<Core>, database: Rc<DatabaseCore>) -> Self {
        Self {
            core: Rc::clone(core),
            database,
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.database.name
    }

    // ----- what it has ---------------------------------------------------------------

    /// Makes a table, or tells the parameters of a reducer or procedure, which calls with
    /// JSON need. Scripts do this for what they use when they connect; a test that inserts
    /// rows before does it itself. Declaring the same again does nothing.
    ///
    /// # Errors
    /// It is declared otherwise already, or makes no sense.
    pub fn declare(&self, declaration: Declaration) -> Result<(), StoreError> {
        match self.database.declare(&self.core, &declaration)? {
            Ok(_) => Ok(()),
            Err(mismatches) => Err(mismatch_error(&mismatches)),
        }
    }

    /// Makes an event table: its rows happen and are not kept.
    ///
    /// # Errors
    /// As [`declare`](Database::declare).
    pub fn declare_event_table(&self, table: TableDeclaration) -> Result<(), StoreError> {
        let name = table.name.clone();
        let is_event = |tables: &Tables| tables.get(&name).map(|table| table.event);
        match self.database.with(is_event)? {
            None => self.database.make_table(&self.core, &table, true),
            Some(true) => self.declare(Declaration::Table(table)),
            Some(false) => Err(StoreError::Declaration {
                name,
                problem: "it is a table whose rows are kept".to_owned(),
            }),
        }
    }

    /// Puts another table in the place of the one of that name, without rows, as publishing a
    /// module with another schema does. All connections are lost.
    ///
    /// # Errors
    /// The declaration makes no sense.
    pub fn redeclare(&self, table: &TableDeclaration) -> Result<(), StoreError> {
        self.database.make_table(&self.core, table, false)?;
        self.disconnect_all(Reason::Closed, Some(1001), "module exited");
        Ok(())
    }

    /// The names of its tables.
    pub fn tables(&self) -> Vec<String> {
        (self.database)
            .with(|tables| tables.keys().cloned().collect())
            .unwrap_or_default()
    }

    /// What a reducer does: a closure that gets its parameters as a tuple. An error takes back
    /// everything that it changed, and so does a panic. It replaces the one before.
    ///
    /// It works on the context: a closure that owns a handle to the database or the store keeps
    /// both alive for ever.
    ///
    /// ```
    /// # let store = spacetime_host::Embedded::new();
    /// # let database = store.database("theatre");
    /// database.reducer("take_seat", |ctx, (id, by): (u32, String)| {
    ///     if by.is_empty() {
    ///         return Err("who takes it?".to_owned());
    ///     }
    ///     Ok(ctx.update("seat", &(id, Some(by)))?)
    /// });
    /// ```
    pub fn reducer<A: DeserializeOwned>(
        &self,
        name: &str,
        reducer: impl Fn(&mut ReducerContext, A) -> Result<(), String> + 'static,
    ) {
        let shown = name.to_owned();
        let run: Reducer = Rc::new(move |ctx, args| {
            let args = arguments(&shown, args)?;
            reducer(ctx, args).map_err(Failed::Error)
        });
        self.database
            .reducers
            .borrow_mut()
            .insert(name.to_owned(), run);
    }

    /// What a procedure does: as [`reducer`](Database::reducer), and it answers a value.
    pub fn procedure<A: DeserializeOwned, R: Serialize>(
        &self,
        name: &str,
        procedure: impl Fn(&mut ReducerContext, A) -> Result<R, String> + 'static,
    ) {
        let shown = name.to_owned();
        let run: Procedure = Rc::new(move |ctx, args| {
            let args = arguments(&shown, args)?;
            let result = procedure(ctx, args).map_err(Failed::Internal)?;
            Ok(encode(&result))
        });
        self.database
            .procedures
            .borrow_mut()
            .insert(name.to_owned(), run);
    }

    /// Runs when somebody connects, as a module's `client_connected`. An error refuses the
    /// client.
    pub fn on_connect(&self, hook: impl Fn(&mut ReducerContext) -> Result<(), String> + 'static) {
        *self.database.on_connect.borrow_mut() = Some(Rc::new(hook));
    }

    /// Runs when somebody is gone, as a module's `client_disconnected`.
    pub fn on_disconnect(
        &self,
        hook: impl Fn(&mut ReducerContext) -> Result<(), String> + 'static,
    ) {
        *self.database.on_disconnect.borrow_mut() = Some(Rc::new(hook));
    }

    // ----- rows ------------------------------------------------------------------------

    /// Changes rows, all or nothing; subscribers see it as one transaction.
    ///
    /// # Errors
    /// What the closure answers; a transaction runs already; the store's file cannot be
    /// written.
    pub fn transaction<R>(
        &self,
        change: impl FnOnce(&mut Transaction) -> Result<R, StoreError>,
    ) -> Result<R, StoreError> {
        let mut result = None;
        let sender = Sender::nobody(&self.core);
        let committed = self.database.run(&self.core, sender, |ctx| {
            let changed = change(&mut ctx.transaction);
            let failed = changed.is_err();
            result = Some(changed);
            if failed { Err(()) } else { Ok(()) }
        });
        match (committed, result) {
            (Ok(Ok(delta)), Some(result)) => {
                self.database.publish(&self.core, &delta, None);
                self.database.say_goodbye(&self.core);
                result
            }
            (Ok(Err(())), Some(result)) => {
                self.database.say_goodbye(&self.core);
                result
            }
            (Err(error), _) => Err(error),
            // The closure has run when the transaction ended.
            (Ok(_), None) => Err(StoreError::Busy),
        }
    }

    /// [`Transaction::insert`], as a transaction of its own.
    ///
    /// # Errors
    /// As there.
    pub fn insert<R: Serialize + ?Sized>(&self, table: &str, row: &R) -> Result<(), StoreError> {
        self.transaction(|transaction| transaction.insert(table, row))
    }

    /// [`Transaction::update`], as a transaction of its own.
    ///
    /// # Errors
    /// As there.
    pub fn update<R: Serialize + ?Sized>(&self, table: &str, row: &R) -> Result<(), StoreError> {
        self.transaction(|transaction| transaction.update(table, row))
    }

    /// [`Transaction::upsert`], as a transaction of its own.
    ///
    /// # Errors
    /// As there.
    pub fn upsert<R: Serialize + ?Sized>(&self, table: &str, row: &R) -> Result<(), StoreError> {
        self.transaction(|transaction| transaction.upsert(table, row))
    }

    /// [`Transaction::delete`], as a transaction of its own.
    ///
    /// # Errors
    /// As there.
    pub fn delete<K: Serialize + ?Sized>(&self, table: &str, key: &K) -> Result<bool, StoreError> {
        self.transaction(|transaction| transaction.delete(table, key))
    }

    /// [`Transaction::delete_row`], as a transaction of its own.
    ///
    /// # Errors
    /// As there.
    pub fn delete_row<R: Serialize + ?Sized>(
        &self,
        table: &str,
        row: &R,
    ) -> Result<bool, StoreError> {
        self.transaction(|transaction| transaction.delete_row(table, row))
    }

    /// [`Transaction::find`].
    ///
    /// # Errors
    /// As there.
    pub fn find<R: DeserializeOwned, K: Serialize + ?Sized>(
        &self,
        table: &str,
        key: &K,
    ) -> Result<Option<R>, StoreError> {
        self.transaction(|transaction| transaction.find(table, key))
    }

    /// [`Transaction::rows`].
    ///
    /// # Errors
    /// As there.
    pub fn rows<R: DeserializeOwned>(&self, table: &str) -> Result<Vec<R>, StoreError> {
        self.transaction(|transaction| transaction.rows(table))
    }

    /// [`Transaction::count`].
    ///
    /// # Errors
    /// As there.
    pub fn count(&self, table: &str) -> Result<usize, StoreError> {
        self.transaction(|transaction| transaction.count(table))
    }

    /// Calls a reducer at once, as the database itself: what a scheduled reducer would do.
    /// The parameters are a tuple.
    ///
    /// # Errors
    /// There is no such reducer, the parameters are not what it takes, or it failed.
    pub fn call<A: Serialize + ?Sized>(&self, name: &str, args: &A) -> Result<(), StoreError> {
        let sender = Sender::nobody(&self.core);
        let result = (self.database).call_reducer(&self.core, sender, name, &encode(args));
        let result = match result {
            Ok(delta) => {
                self.database.publish(&self.core, &delta, None);
                Ok(())
            }
            Err(Failed::Error(error) | Failed::Internal(error)) => Err(StoreError::Rejected(error)),
        };
        self.database.say_goodbye(&self.core);
        result
    }

    // ----- clients -----------------------------------------------------------------------

    /// Who is connected.
    pub fn clients(&self) -> Vec<Identity> {
        let clients = self.database.live_clients();
        clients
            .iter()
            .filter_map(|client| client.identity())
            .collect()
    }

    /// Loses all connections, for this reason. Those that connect again by themselves do so
    /// in their next tick.
    pub fn disconnect_all(&self, reason: Reason, code: Option<u16>, message: &str) {
        for client in self.database.live_clients() {
            if let Some(sender) = client.lose(&self.core, reason, code, message) {
                self.database.left.borrow_mut().push(sender);
            }
        }
        self.database.say_goodbye(&self.core);
    }
}

fn mismatch_error(mismatches: &[Mismatch]) -> StoreError {
    let name = mismatches.first().map(|first| first.name.clone());
    let problems: Vec<String> = mismatches
        .iter()
        .map(|it| match &it.column {
            Some(column) => format!(
                "`{column}` is declared as {}, it is {}",
                it.declared, it.actual
            ),
            None => format!("declared as {}, it is {}", it.declared, it.actual),
        })
        .collect();
    StoreError::Declaration {
        name: name.unwrap_or_default(),
        problem: problems.join("; "),
    }
}

fn arguments<A: DeserializeOwned>(name: &str, args: &[u8]) -> Result<A, Failed> {
    let mut args = args;
    // More bytes than that are nobody's, as they are to a server.
    bsatn::from_reader(&mut args)
        .map_err(|error| Failed::Internal(format!("these are no arguments of `{name}`: {error}")))
}

impl DatabaseCore {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            tables: RefCell::new(Some(Tables::new())),
            functions: RefCell::default(),
            reducers: RefCell::default(),
            procedures: RefCell::default(),
            on_connect: RefCell::default(),
            on_disconnect: RefCell::default(),
            clients: RefCell::default(),
            left: RefCell::default(),
            settling: Cell::new(false),
        }
    }

    /// Looks at the tables; not while a transaction runs.
    pub(crate) fn with<R>(&self, look: impl FnOnce(&Tables) -> R) -> Result<R, StoreError> {
        match &*self.tables.borrow() {
            Some(tables) => Ok(look(tables)),
            None => Err(StoreError::Busy),
        }
    }

    // ----- declarations -----------------------------------------------------------------

    /// Makes what is not there yet, and compares the rest. The inner result says which table
    /// or function it is.
    pub(crate) fn declare(
        &self,
        core: &Core,
        declaration: &Declaration,
    ) -> Result<Result<Known, Vec<Mismatch>>, StoreError> {
        match declaration {
            Declaration::Table(table) => self.declare_table(core, table),
            Declaration::Reducer(function) => {
                self.declare_function(core, FunctionKind::Reducer, function, declaration)
            }
            Declaration::Procedure(function) => {
                self.declare_function(core, FunctionKind::Procedure, function, declaration)
            }
        }
    }

    fn declare_table(
        &self,
        core: &Core,
        declared: &TableDeclaration,
    ) -> Result<Result<Known, Vec<Mismatch>>, StoreError> {
        let compare = |tables: &Tables| {
            let table = tables.get(&declared.name);
            let mismatches = compare_table(
                declared,
                table.map(|table| ActualTable {
                    row: &table.row,
                    primary_key: table.primary_key,
                    unique: &table.unique,
                }),
            );
            (table.is_some(), mismatches)
        };
        let (exists, mismatches) = self.with(compare)?;
        if !exists && declared.row.is_some() {
            self.make_table(core, declared, false)?;
        } else if !mismatches.is_empty() {
            return Ok(Err(mismatches));
        }
        let known = |tables: &Tables| {
            tables.get(&declared.name).map(|table| Known::Table {
                row: declared.row.is_none().then(|| encode(&table.row)),
                primary_key: table.primary_key,
                event: table.event,
            })
        };
        match self.with(known)? {
            Some(known) => Ok(Ok(known)),
            None => Err(StoreError::NoTable(declared.name.clone())),
        }
    }

    fn declare_function(
        &self,
        core: &Core,
        kind: FunctionKind,
        function: &FunctionDeclaration,
        declaration: &Declaration,
    ) -> Result<Result<Known, Vec<Mismatch>>, StoreError> {
        let FunctionDeclaration { name, params } = function;
        let known = self.functions.borrow().get(name).cloned();
        if let Some((known_kind, known_params)) = known {
            let (what, other) = match kind {
                FunctionKind::Reducer => ("a reducer", "a procedure"),
                FunctionKind::Procedure => ("a procedure", "a reducer"),
            };
            let mismatches = if known_kind == kind {
                compare_function(what, function, Some(&known_params))
            } else {
                vec![Mismatch {
                    name: name.clone(),
                    column: None,
                    declared: what.to_owned(),
                    actual: other.to_owned(),
                }]
            };
            return Ok(if mismatches.is_empty() {
                Ok(Known::Function)
            } else {
                Err(mismatches)
            });
        }
        if !value::is_plain(params) {
            return Err(StoreError::Declaration {
                name: name.clone(),
                problem: "its types are nested too deep, or refer to a typespace".to_owned(),
            });
        }
        core.record(&Record::Function(FunctionRecord {
            database: self.name.clone(),
            declaration: declaration.clone(),
        }))?;
        (self.functions.borrow_mut()).insert(name.clone(), (kind, params.clone()));
        Ok(Ok(Known::Function))
    }

    fn make_table(
        &self,
        core: &Core,
        declaration: &TableDeclaration,
        event: bool,
    ) -> Result<(), StoreError> {
        let table = Table::new(declaration, event)?;
        self.with(|_| ())?;
        core.record(&Record::Table(TableRecord {
            database: self.name.clone(),
            table: table.declaration(),
            event,
        }))?;
        self.put_table(table);
        Ok(())
    }

    fn put_table(&self, table: Table) {
        if let Some(tables) = &mut *self.tables.borrow_mut() {
            tables.insert(table.name.to_string(), table);
        }
    }

    /// The reducers that were declared, with their parameters.
    pub(crate) fn reducer_params(&self) -> Vec<(String, ProductType)> {
        let functions = self.functions.borrow();
        let reducers = functions
            .iter()
            .filter(|(_, (kind, _))| *kind == FunctionKind::Reducer);
        reducers
            .map(|(name, (_, params))| (name.clone(), params.clone()))
            .collect()
    }

    // ----- transactions --------------------------------------------------------------------

    /// Runs a transaction. The outer error is the store's own, the inner one the closure's.
    fn run<E>(
        &self,
        core: &Core,
        sender: Sender,
        body: impl FnOnce(&mut ReducerContext) -> Result<(), E>,
    ) -> Result<Result<Delta, E>, StoreError> {
        let tables = self.tables.borrow_mut().take().ok_or(StoreError::Busy)?;
        let mut ctx = ReducerContext {
            sender: sender.identity,
            connection_id: sender.connection_id,
            timestamp: sender.timestamp,
            transaction: Transaction::new(tables),
        };
        let result = catch_unwind(AssertUnwindSafe(|| body(&mut ctx)));
        let put_back = |tables| *self.tables.borrow_mut() = Some(tables);
        match result {
            Ok(Ok(())) => {
                let (tables, delta) = ctx.transaction.commit();
                match self.write(core, &delta) {
                    Ok(()) => {
                        put_back(tables);
                        Ok(Ok(delta))
                    }
                    Err(error) => {
                        put_back(take_back(tables, &delta));
                        Err(error)
                    }
                }
            }
            Ok(Err(error)) => {
                put_back(ctx.transaction.roll_back());
                Ok(Err(error))
            }
            Err(panic) => {
                put_back(ctx.transaction.roll_back());
                std::panic::resume_unwind(panic)
            }
        }
    }

    fn write(&self, core: &Core, delta: &Delta) -> Result<(), StoreError> {
        if core.file.borrow().is_none() {
            return Ok(());
        }
        let rows = |rows: &[Row]| rows.iter().map(|row| row.to_vec()).collect();
        let tables: Vec<TableChanges> = delta
            .iter()
            .filter(|(_, delta)| !(delta.inserts.is_empty() && delta.deletes.is_empty()))
            .map(|(table, delta)| TableChanges {
                table: table.to_string(),
                deletes: rows(&delta.deletes),
                inserts: rows(&delta.inserts),
            })
            .collect();
        if tables.is_empty() {
            return Ok(());
        }
        core.record(&Record::Transaction(TransactionRecord {
            database: self.name.clone(),
            tables,
        }))
    }

    /// Runs a reducer, and answers what it changed.
    pub(crate) fn call_reducer(
        &self,
        core: &Core,
        sender: Sender,
        name: &str,
        args: &[u8],
    ) -> Result<Delta, Failed> {
        let reducer = self.reducers.borrow().get(name).cloned();
        let reducer = reducer.ok_or_else(|| {
            Failed::Internal(format!(
                "the embedded store has no reducer `{name}`: it is given as a closure by the test"
            ))
        })?;
        self.guarded(core, sender, |ctx| reducer(ctx, args))
    }

    pub(crate) fn call_procedure(
        &self,
        core: &Core,
        sender: Sender,
        name: &str,
        args: &[u8],
    ) -> (Result<Vec<u8>, Failed>, Delta) {
        let procedure = self.procedures.borrow().get(name).cloned();
        let Some(procedure) = procedure else {
            let problem = format!(
                "the embedded store has no procedure `{name}`: it is given as a closure by the test"
            );
            return (Err(Failed::Internal(problem)), Delta::new());
        };
        let mut answer = Vec::new();
        let result = self.guarded(core, sender, |ctx| {
            answer = procedure(ctx, args)?;
            Ok(())
        });
        match result {
            Ok(delta) => (Ok(answer), delta),
            Err(failed) => (Err(failed), Delta::new()),
        }
    }

    /// Runs a closure of the test as a server runs a module's function: a panic is its
    /// failure.
    fn guarded(
        &self,
        core: &Core,
        sender: Sender,
        body: impl FnOnce(&mut ReducerContext) -> Result<(), Failed>,
    ) -> Result<Delta, Failed> {
        let run = catch_unwind(AssertUnwindSafe(|| self.run(core, sender, body)));
        match run {
            Ok(Ok(result)) => result,
            Ok(Err(error)) => Err(Failed::Internal(error.to_string())),
            Err(panic) => {
                let text = panic
                    .downcast_ref::<String>()
                    .map(String::as_str)
                    .or_else(|| panic.downcast_ref::<&str>().copied());
                let text = text.unwrap_or("it says nothing");
                Err(Failed::Internal(format!("it panicked: {text}")))
            }
        }
    }

    // ----- clients ------------------------------------------------------------------------

    pub(crate) fn add_client(&self, client: &Rc<ClientCore>) {
        let mut clients = self.clients.borrow_mut();
        clients.retain(|client| client.strong_count() > 0);
        clients.push(Rc::downgrade(client));
    }

    fn live_clients(&self) -> Vec<Rc<ClientCore>> {
        self.clients
            .borrow()
            .iter()
            .filter_map(Weak::upgrade)
            .collect()
    }

    /// Does what the clients asked for.
    pub(crate) fn settle(&self, core: &Core) {
        for client in self.live_clients() {
            client.settle(core, self);
        }
    }

    /// Guards against settling from within a reducer.
    pub(crate) fn begin_settling(&self) -> bool {
        !self.settling.replace(true)
    }

    pub(crate) fn end_settling(&self) {
        self.settling.set(false);
    }

    /// Tells subscribers what changed, all but `caller`.
    pub(crate) fn publish(&self, core: &Core, delta: &Delta, caller: Option<&ClientCore>) {
        if delta.is_empty() {
            return;
        }
        for client in self.live_clients() {
            if caller.is_some_and(|caller| std::ptr::eq(caller, &*client)) {
                continue;
            }
            let told = self.with(|tables| client.tell(core, tables, delta));
            if let Ok(Some(sender)) = told {
                self.left.borrow_mut().push(sender);
            }
        }
    }

    /// Lets a client in, or says why not.
    pub(crate) fn connected(&self, core: &Core, sender: Sender) -> Result<(), String> {
        let hook = self.on_connect.borrow().clone();
        let Some(hook) = hook else { return Ok(()) };
        let result = self.guarded(core, sender, |ctx| hook(ctx).map_err(Failed::Error));
        match result {
            Ok(delta) => {
                self.publish(core, &delta, None);
                Ok(())
            }
            Err(Failed::Error(error) | Failed::Internal(error)) => Err(error),
        }
    }

    /// A client is gone.
    pub(crate) fn disconnected(&self, core: &Core, sender: Sender) {
        self.left.borrow_mut().push(sender);
        self.say_goodbye(core);
    }

    /// Runs `on_disconnect` for those who are gone, unless a transaction runs, after which it
    /// will be done.
    pub(crate) fn say_goodbye(&self, core: &Core) {
        while self.tables.borrow().is_some() {
            let mut left = self.left.borrow_mut();
            if left.is_empty() {
                return;
            }
            let sender = left.remove(0);
            drop(left);
            let hook = self.on_disconnect.borrow().clone();
            let Some(hook) = hook else { continue };
            // It cannot be refused, and nobody is there to be told.
            if let Ok(delta) = self.guarded(core, sender, |ctx| hook(ctx).map_err(Failed::Error)) {
                self.publish(core, &delta, None);
            }
        }
    }

    pub(crate) fn no_more_waiting(&self) {
        for client in self.live_clients() {
            client.no_more_waiting();
        }
    }

    // ----- the file -----------------------------------------------------------------------

    pub(crate) fn replay_table(&self, record: &TableRecord) -> Result<(), StoreError> {
        self.put_table(Table::new(&record.table, record.event)?);
        Ok(())
    }

    pub(crate) fn replay_function(&self, declaration: Declaration) {
        let (kind, function) = match declaration {
            Declaration::Reducer(function) => (FunctionKind::Reducer, function),
            Declaration::Procedure(function) => (FunctionKind::Procedure, function),
            Declaration::Table(_) => return,
        };
        (self.functions.borrow_mut()).insert(function.name, (kind, function.params));
    }

    pub(crate) fn replay(&self, record: &TransactionRecord) -> Result<(), StoreError> {
        let mut tables = self.tables.borrow_mut();
        let Some(tables) = &mut *tables else {
            return Err(StoreError::Busy);
        };
        for changes in &record.tables {
            let Some(table) = tables.get_mut(&changes.table) else {
                return Err(StoreError::NoTable(changes.table.clone()));
            };
            for row in &changes.deletes {
                table.delete(row);
            }
            for row in &changes.inserts {
                table.insert(row)?;
            }
        }
        Ok(())
    }

    pub(crate) fn snapshot(&self, records: &mut Vec<Record>) -> Result<(), StoreError> {
        for (name, (kind, params)) in &*self.functions.borrow() {
            let function = FunctionDeclaration {
                name: name.clone(),
                params: params.clone(),
            };
            records.push(Record::Function(FunctionRecord {
                database: self.name.clone(),
                declaration: match kind {
                    FunctionKind::Reducer => Declaration::Reducer(function),
                    FunctionKind::Procedure => Declaration::Procedure(function),
                },
            }));
        }
        self.with(|tables| {
            for table in tables.values() {
                records.push(Record::Table(TableRecord {
                    database: self.name.clone(),
                    table: table.declaration(),
                    event: table.event,
                }));
                records.push(Record::Transaction(TransactionRecord {
                    database: self.name.clone(),
                    tables: vec![TableChanges {
                        table: table.name.to_string(),
                        deletes: Vec::new(),
                        inserts: table.rows().map(|row| row.to_vec()).collect(),
                    }],
                }));
            }
        })
    }
}

/// Undoes what was committed in memory and could not be written.
fn take_back(mut tables: Tables, delta: &Delta) -> Tables {
    for (name, delta) in delta {
        if let Some(table) = tables.get_mut(&**name) {
            for row in &delta.inserts {
                table.delete(row);
            }
            for row in &delta.deletes {
                // It was there before, and nothing stands in its way any more.
                let _ = table.insert(row);
            }
        }
    }
    tables
}

/// What is known of something that was declared.
#[derive(Debug, Clone)]
pub(crate) enum Known {
    Table {
        row: Option<Vec<u8>>,
        primary_key: Option<u16>,
        event: bool,
    },
    Function,
}

impl Known {
    /// The answer to a declaration.
    pub(crate) fn answer<'a>(&'a self, declaration: &'a Declaration) -> Declared<'a> {
        match (self, declaration) {
            (
                Known::Table {
                    row,
                    primary_key,
                    event,
                },
                Declaration::Table(table),
            ) => Declared::Table(spacetime_abi::TableInfo {
                name: &table.name,
                row: row.as_deref(),
                primary_key: *primary_key,
                event: *event,
            }),
            (_, Declaration::Table(table)) => Declared::Function(&table.name),
            (_, Declaration::Reducer(function) | Declaration::Procedure(function)) => {
                Declared::Function(&function.name)
            }
        }
    }
}
