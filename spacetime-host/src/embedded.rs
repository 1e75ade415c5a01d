//! A store in memory that behaves as a server, for tests and for scripts without one.

mod client;
mod database;
mod error;
mod file;
mod sql;
mod table;
mod transaction;
mod value;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use spacetimedb_lib::{ConnectionId, Identity, Timestamp};

pub use database::{Database, ReducerContext};
pub use error::StoreError;
pub use transaction::Transaction;

use crate::{Backend, Provider};
use database::DatabaseCore;
use file::{File, Record};

/// A store in memory, optionally kept in a file, that guests see as a SpacetimeDB server.
///
/// It has a [`Database`] for each name that a guest connects to. Tables come from the guests'
/// own declarations, reducers are closures. A clone is another handle to the same store. It
/// belongs to one thread.
///
/// What it offers behaves as a server does: connections with identities and tokens,
/// declarations that are compared, subscriptions of whole tables and of columns that equal
/// values, transactions, event tables, one-off queries, loss of connections, and rows anew
/// after that. What a guest asks for is done when its next tick
/// begins, and never in between, so that everything happens in the same order each time.
///
/// What it has not: other SQL, automatic numbers, scheduled reducers, views, privacy of rows
/// and tables.
///
/// ```
/// use spacetime_host::{Embedded, StoreError};
/// use spacetime_host::abi::{Declaration, TableDeclaration};
/// use spacetime_host::abi::spacetimedb_lib::{AlgebraicType, ProductType};
///
/// let store = Embedded::new();
/// let theatre = store.database("theatre");
/// // A script that connects does this by itself.
/// theatre.declare(Declaration::Table(TableDeclaration {
///     name: "seat".to_owned(),
///     row: Some(ProductType::from([("id", AlgebraicType::U32), ("taken", AlgebraicType::Bool)])),
///     primary_key: Some(0),
///     unique: vec![0],
/// }))?;
/// theatre.insert("seat", &(3_u32, false))?;
/// theatre.reducer("take_seat", |ctx, (id,): (u32,)| {
///     match ctx.find::<(u32, bool), _>("seat", &id)? {
///         Some((_, false)) => Ok(ctx.update("seat", &(id, true))?),
///         Some(_) => Err("the seat is taken".to_owned()),
///         None => Err("there is no such seat".to_owned()),
///     }
/// });
///
/// theatre.call("take_seat", &(3_u32,))?;
/// assert_eq!(theatre.find("seat", &3_u32)?, Some((3_u32, true)));
/// let again = theatre.call("take_seat", &(3_u32,));
/// assert_eq!(again, Err(StoreError::Rejected("the seat is taken".to_owned())));
/// # Ok::<(), StoreError>(())
/// ```
#[derive(Clone)]
pub struct Embedded {
    core: Rc<Core>,
}

/// What all databases of a store share.
pub(crate) struct Core {
    databases: RefCell<BTreeMap<String, Rc<DatabaseCore>>>,
    file: RefCell<Option<File>>,
    /// How many identities and connections there have been.
    issued: Cell<u64>,
    time: Cell<Option<Timestamp>>,
    down: Cell<bool>,
}

impl std::fmt::Debug for Embedded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let databases = self.core.databases.borrow();
        f.debug_struct("Embedded")
            .field("databases", &databases.keys())
            .field("running", &self.is_running())
            .finish_non_exhaustive()
    }
}

impl Default for Embedded {
    fn default() -> Self {
        Self::new()
    }
}

impl Provider for Embedded {
    fn backend(&self, _resource: &str) -> Box<dyn Backend> {
        Box::new(client::EmbeddedBackend::new(Rc::clone(&self.core)))
    }
}

impl Embedded {
    /// An empty store in memory.
    pub fn new() -> Self {
        Self {
            core: Rc::new(Core {
                databases: RefCell::default(),
                file: RefCell::default(),
                issued: Cell::new(0),
                time: Cell::new(None),
                down: Cell::new(false),
            }),
        }
    }

    /// A store that is kept in a file, which is made when there is none: what a transaction
    /// changed is written when it is committed. A transaction that was being written when the
    /// program ended is not in the store.
    ///
    /// One program at a time may have the file open.
    ///
    /// # Errors
    /// The file cannot be read or written, or is no store.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let store = Self::new();
        let (file, records) = File::open(path.as_ref())?;
        for record in records {
            store.core.replay(record)?;
        }
        let live = store.core.snapshot()?;
        let file = file.rewrite(&live)?;
        store.core.file.replace(Some(file));
        Ok(store)
    }

    /// The database of that name, made when there is none.
    pub fn database(&self, name: &str) -> Database {
        Database::new(&self.core, self.core.database(name))
    }

    /// The names of all databases.
    pub fn databases(&self) -> Vec<String> {
        self.core.databases.borrow().keys().cloned().collect()
    }

    /// Does what waits: what guests asked for and the beginning of their next tick would
    /// do. A test that looks at the rows after a script's call need not tick for it.
    pub fn settle(&self) {
        let databases: Vec<_> = self.core.databases.borrow().values().cloned().collect();
        for database in databases {
            database.settle(&self.core);
        }
    }

    /// Whether guests can connect.
    pub fn is_running(&self) -> bool {
        !self.core.down.get()
    }

    /// Goes down as a server that is killed: all connections are lost, and no new ones can be
    /// made before [`start`](Embedded::start). The rows stay.
    pub fn stop(&self) {
        self.core.down.set(true);
        for database in self.databases() {
            self.database(&database).disconnect_all(
                spacetime_abi::Reason::Reset,
                None,
                "the embedded store was stopped",
            );
        }
    }

    /// Comes up again. Guests that connect again by themselves do so in their next tick.
    pub fn start(&self) {
        self.core.down.set(false);
        for database in self.core.databases.borrow().values() {
            database.no_more_waiting();
        }
    }

    /// Has all reducers run at this time from now on; by the system's clock without.
    pub fn set_time(&self, time: Option<Timestamp>) {
        self.core.time.set(time);
    }
}

impl Core {
    fn database(&self, name: &str) -> Rc<DatabaseCore> {
        let mut databases = self.databases.borrow_mut();
        let database = databases
            .entry(name.to_owned())
            .or_insert_with(|| Rc::new(DatabaseCore::new(name)));
        Rc::clone(database)
    }

    fn now(&self) -> Timestamp {
        self.time.get().unwrap_or_else(Timestamp::now)
    }

    /// Another number that was never given before.
    fn issue(&self) -> u64 {
        self.issued.set(self.issued.get() + 1);
        self.issued.get()
    }

    fn new_identity(&self) -> Result<Identity, StoreError> {
        let number = self.issue();
        self.record(&Record::Issued(number))?;
        let mut bytes = [0; 32];
        for (part, chunk) in (0..).zip(bytes.chunks_exact_mut(8)) {
            chunk
                .copy_from_slice(&scatter(number.wrapping_mul(4).wrapping_add(part)).to_le_bytes());
        }
        Ok(Identity::from_byte_array(bytes))
    }

    fn new_connection_id(&self) -> ConnectionId {
        let number = self.issue();
        let high = scatter(number ^ 0xC0FF_EE00_0000_0000);
        ConnectionId::from_u128(u128::from(high) << 64 | u128::from(scatter(high)))
    }

    /// Writes to the file, if there is one.
    fn record(&self, record: &Record) -> Result<(), StoreError> {
        match &mut *self.file.borrow_mut() {
            Some(file) => file.append(record),
            None => Ok(()),
        }
    }

    fn replay(&self, record: Record) -> Result<(), StoreError> {
        match record {
            Record::Issued(number) => {
                self.issued.set(self.issued.get().max(number));
                Ok(())
            }
            Record::Table(table) => self.database(&table.database).replay_table(&table),
            Record::Function(function) => {
                (self.database(&function.database)).replay_function(function.declaration);
                Ok(())
            }
            Record::Transaction(transaction) => {
                self.database(&transaction.database).replay(&transaction)
            }
        }
    }

    /// The records that make up the store as it is.
    fn snapshot(&self) -> Result<Vec<Record>, StoreError> {
        let mut records = vec![Record::Issued(self.issued.get())];
        for database in self.databases.borrow().values() {
            database.snapshot(&mut records)?;
        }
        Ok(records)
    }
}

/// Spreads neighbouring numbers over all (the finalizer of splitmix64): identities shall look
/// different from each other where only their beginning is shown.
fn scatter(number: u64) -> u64 {
    let mut z = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests;
