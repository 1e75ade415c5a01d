//! Tables as the script sees them: typed rows, unique columns, indexes, callbacks.

use core::any::{Any, TypeId};
use core::borrow::Borrow;
use core::cell::Cell;
use core::fmt;
use core::marker::PhantomData;
use std::collections::BTreeMap;
use std::rc::Rc;

use spacetime_abi::{RowIter, RowSizes, Rows};
use spacetimedb_lib::bsatn::{self, DecodeError};
use spacetimedb_lib::ser::Serialize;

use crate::cache::{
    self, CallbackId, Kept, Key, Knowledge, OnRow, Row, RowIndex, Slots, Stream, TableCore, Typed,
};
use crate::connection::{self, Inner, RemoteTables};
use crate::context::EventContext;
use crate::error::Error;
use crate::types::{SpacetimeType, TypeWriter};

/// A row type; derived, see the [derive macro](macro@crate::Table).
pub trait Table: SpacetimeType + Clone {
    /// The table's name at the server.
    const NAME: &'static str;

    /// The number of the column that is the primary key.
    const PRIMARY_KEY: Option<u16>;

    /// The numbers of the columns of which no two rows have the same value; the primary key
    /// comes first.
    const UNIQUE: &'static [u16];

    /// Gives the value of the `nth` of the [`UNIQUE`](Self::UNIQUE) columns.
    fn unique_value(&self, nth: usize, to: &mut KeyWriter<'_>);
}

/// A row type with a primary key: its rows can be updated.
#[diagnostic::on_unimplemented(
    message = "table `{Self}` has no primary key, so its rows are never updated",
    label = "no primary key",
    note = "say which column it is: `#[table(name = .., primary_key = column)]`"
)]
pub trait TableWithPrimaryKey: Table {}

/// Takes the value of a column.
#[derive(Debug)]
pub struct KeyWriter<'a>(&'a mut Key);

impl KeyWriter<'_> {
    /// Takes the value.
    #[inline]
    pub fn put<K: Serialize + ?Sized>(&mut self, value: &K) {
        self.0.put(value);
    }
}

pub(crate) fn put<K: Serialize + ?Sized>(out: &mut Vec<u8>, value: &K) {
    // Writing to memory fails only for lengths above 4 GiB.
    let _ = bsatn::to_writer(out, value);
}

/// The rows of a table with a Rust type for them.
struct TypedRows<T>(Rc<Kept<T>>);

impl<T> Default for TypedRows<T> {
    fn default() -> Self {
        Self(Rc::default())
    }
}

impl<T> Clone for TypedRows<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T: Table> Typed for TypedRows<T> {
    type Row = T;

    #[inline]
    fn kept(&self) -> &Kept<T> {
        &self.0
    }

    #[inline]
    fn read(&self, bytes: &[u8]) -> Option<T> {
        let mut rest = bytes;
        let row = bsatn::from_reader(&mut rest).ok()?;
        rest.is_empty().then_some(row)
    }

    #[inline]
    fn key(&self, row: &T, unique: usize, to: &mut Key) {
        row.unique_value(unique, &mut KeyWriter(to));
    }

    #[inline]
    fn unique(&self) -> usize {
        T::UNIQUE.len()
    }

    fn has_primary_key(&self) -> bool {
        T::PRIMARY_KEY.is_some()
    }

    fn declaration(&self) -> Vec<u8> {
        declaration::<T>()
    }
}

/// What is declared of a table.
pub(crate) fn declaration<T: Table>() -> Vec<u8> {
    let mut to = TypeWriter::default();
    begin_declaration(&mut to, T::NAME);
    to.tag(0);
    to.row::<T>();
    end_declaration(&mut to, T::PRIMARY_KEY, T::UNIQUE);
    to.into_bytes()
}

/// The BSATN of `spacetime_abi::Declaration::Table` up to the columns.
pub(crate) fn begin_declaration(to: &mut TypeWriter, name: &str) {
    to.tag(0);
    to.text(name);
}

/// What comes after the columns.
pub(crate) fn end_declaration(to: &mut TypeWriter, primary_key: Option<u16>, unique: &[u16]) {
    match primary_key {
        Some(column) => {
            to.tag(0);
            to.u16(column);
        }
        None => to.tag(1),
    }
    to.u32(unique.len() as u32);
    for column in unique {
        to.u16(*column);
    }
}

impl RemoteTables {
    /// The table whose rows are `T`, as the method of the table's name also gives it.
    ///
    /// Asking for a table declares it: the host compares the type with the database's schema
    /// when it connects, and the connection ends with
    /// [`Error::SchemaMismatch`](crate::Error::SchemaMismatch) when they differ.
    #[must_use]
    pub fn table<T: Table>(&self) -> TableHandle<T> {
        let core = open(&self.inner, T::NAME, TypeId::of::<T>(), |table| {
            // Of an earlier attempt, so that handles of then have the rows too.
            let kept: Rc<Kept<T>> = table.kept().unwrap_or_default();
            table.kept.replace(Some(Rc::clone(&kept) as Rc<dyn Any>));
            table.shape.replace(Some(Rc::new(TypedRows(kept))));
            declaration::<T>()
        });
        let rows = TypedRows(core.kept().unwrap_or_default());
        TableHandle { core, rows }
    }
}

fn open(
    inner: &Rc<Inner>,
    name: &str,
    type_id: TypeId,
    equip: fn(&TableCore) -> Vec<u8>,
) -> Rc<TableCore> {
    let table = inner.table(name);
    match table.type_id.get() {
        Some(same) if same == type_id => return table,
        None => {}
        Some(_) => {
            connection::report(format_args!("table"), &Error::TableInUse(name.to_owned()));
            // One without rows: those of the other type must not be mistaken for these.
            return Rc::new(TableCore::new(name));
        }
    }
    table.type_id.set(Some(type_id));
    match inner.declare(&equip(&table)) {
        Ok(()) => table.knowledge.set(Knowledge::Asked),
        Err(error) => {
            // The next use tries again.
            table.type_id.set(None);
            connection::report(format_args!("table"), &error);
        }
    }
    table
}

/// A table of a connection. It costs little to make and need not be kept.
///
/// The rows are those of all subscriptions together. They change only between two calls of
/// the host: while a callback or a task runs up to where it waits, they stay as they are.
pub struct TableHandle<T> {
    core: Rc<TableCore>,
    rows: TypedRows<T>,
}

impl<T> Clone for TableHandle<T> {
    fn clone(&self) -> Self {
        Self {
            core: Rc::clone(&self.core),
            rows: self.rows.clone(),
        }
    }
}

impl<T> fmt::Debug for TableHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TableHandle").field(&self.core.name).finish()
    }
}

impl<T: Table> TableHandle<T> {
    /// How many rows there are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.rows.0.len() as u64
    }

    /// All rows, copied one by one, in no particular order.
    ///
    /// They are the rows as they were at the beginning, also when a task waits in the middle.
    pub fn iter(&self) -> impl Iterator<Item = T> + use<T> {
        self.rows().map(|row| (*row).clone())
    }

    /// All rows, shared with the cache, in no particular order.
    #[must_use]
    pub fn rows(&self) -> TableRows<T> {
        rows(&self.rows.0)
    }

    /// Calls `run` with each row, copying none.
    pub fn for_each(&self, mut run: impl FnMut(&T)) {
        for row in self.rows.0.all().iter().flatten() {
            run(row);
        }
    }

    /// Calls `run` for each row that comes, until it is removed. A row that takes the place
    /// of one with the same primary key is an update instead.
    pub fn on_insert(&self, run: impl FnMut(&EventContext, &T) + 'static) -> CallbackId {
        self.core.on_insert.add(one(run))
    }

    /// Removes a callback that [`on_insert`](Self::on_insert) added.
    pub fn remove_on_insert(&self, callback: CallbackId) {
        self.core.on_insert.remove(callback);
    }

    /// Calls `run` for each row that goes, until it is removed.
    pub fn on_delete(&self, run: impl FnMut(&EventContext, &T) + 'static) -> CallbackId {
        self.core.on_delete.add(one(run))
    }

    /// Removes a callback that [`on_delete`](Self::on_delete) added.
    pub fn remove_on_delete(&self, callback: CallbackId) {
        self.core.on_delete.remove(callback);
    }

    /// Orders the rows by what `key` makes of them, for as long as the index is kept.
    ///
    /// `key` must answer the same for the same row each time. It runs while rows change, so
    /// it cannot tell what other tables have at that moment.
    ///
    /// ```
    /// use cfx_spacetime::{DbConnection, Table};
    ///
    /// #[derive(Table, Clone)]
    /// #[table(name = "seat", primary_key = id)]
    /// struct Seat {
    ///     id: u32,
    ///     row: String,
    /// }
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// # let server = cfx_spacetime::mock::MockServer::new();
    /// # let conn = DbConnection::builder().build()?;
    /// let by_row = conn.db().seat().index_by(|seat| seat.row.clone());
    /// # server.accept();
    /// # let seat = |id, row: &str| Seat { id, row: row.into() };
    /// # server.apply(&[cfx_spacetime::mock::Change::new("seat").insert(&seat(1, "A")).insert(&seat(2, "B"))]);
    /// assert_eq!(by_row.filter(&"A".to_owned()).map(|seat| seat.id).collect::<Vec<_>>(), [1]);
    /// # Ok::<(), cfx_spacetime::Error>(())
    /// ```
    #[must_use = "the index is kept only as long as this"]
    pub fn index_by<K: Ord + Clone + 'static>(
        &self,
        key: impl Fn(&T) -> K + 'static,
    ) -> Index<T, K> {
        Index::new(&self.core, &self.rows.0, Box::new(key))
    }

    /// Hands out the rows as they come and go, packed, and keeps none: for tables that are
    /// large or change often, of which the script needs no cache. `run` gets the rows of each
    /// transaction, not compared with anything: a row that two subscriptions have comes
    /// twice, and all rows come anew after a reconnect. The table's other callbacks do not run.
    ///
    /// # Errors
    /// The table has rows in the cache already.
    pub fn on_rows(
        &self,
        mut run: impl FnMut(&EventContext, &RowBatch<'_, T>) + 'static,
    ) -> Result<CallbackId, Error> {
        if !self.core.stream_by(&STREAM) {
            return Err(Error::TableInUse(self.core.name.to_string()));
        }
        let run = move |context: &EventContext, inserts: &[&Rows<'_>], deletes: &[&Rows<'_>]| {
            let batch = RowBatch {
                inserts,
                deletes,
                rows: PhantomData,
            };
            run(context, &batch);
        };
        Ok(self.core.on_rows.add(Box::new(run)))
    }

    /// Removes a callback that [`on_rows`](Self::on_rows) added. The table's rows are still
    /// not kept.
    pub fn remove_on_rows(&self, callback: CallbackId) {
        self.core.on_rows.remove(callback);
    }

    /// Whether the host found the rows to be of this type.
    pub(crate) fn is_known(&self) -> bool {
        self.core.knowledge.get() == Knowledge::Sure
    }

    pub(crate) fn unique<K: Serialize>(&self, nth: usize) -> Unique<T, K> {
        Unique {
            core: Rc::clone(&self.core),
            rows: self.rows.clone(),
            nth,
            types: PhantomData,
        }
    }

    pub(crate) fn column_index<K: Ord + Clone + 'static>(
        &self,
        column: u16,
        key: fn(&T) -> K,
    ) -> Index<T, K> {
        let known = {
            let indexes = self.core.column_indexes.borrow();
            let known = indexes.iter().find(|(other, _)| *other == column);
            known.map(|(_, index)| Rc::clone(index))
        };
        if let Some(index) = known.and_then(|index| index.downcast().ok()) {
            return Index { index };
        }
        let index = Index::new(&self.core, &self.rows.0, Box::new(key));
        let kept: Rc<dyn Any> = Rc::clone(&index.index) as Rc<dyn Any>;
        self.core.column_indexes.borrow_mut().push((column, kept));
        index
    }
}

impl<T: TableWithPrimaryKey> TableHandle<T> {
    /// Calls `run` for each row that takes the place of one with the same primary key, with
    /// the old and the new one, until it is removed.
    pub fn on_update(&self, mut run: impl FnMut(&EventContext, &T, &T) + 'static) -> CallbackId {
        self.core.on_update.add(Box::new(move |context, old, new| {
            if let (Some(old), Some(Some(new))) =
                (old.downcast_ref(), new.map(<dyn Any>::downcast_ref))
            {
                run(context, old, new);
            }
        }))
    }

    /// Removes a callback that [`on_update`](Self::on_update) added.
    pub fn remove_on_update(&self, callback: CallbackId) {
        self.core.on_update.remove(callback);
    }
}

fn one<T: 'static>(mut run: impl FnMut(&EventContext, &T) + 'static) -> Box<OnRow> {
    Box::new(move |context, row, _| {
        if let Some(row) = row.downcast_ref() {
            run(context, row);
        }
    })
}

/// All rows of a table.
pub(crate) fn rows<T>(kept: &Kept<T>) -> TableRows<T> {
    TableRows {
        slots: kept.all(),
        place: 0,
    }
}

/// The rows of a table, shared with the cache; made by [`TableHandle::rows`] and
/// [`DynTable::iter`](crate::DynTable::iter).
pub struct TableRows<T> {
    slots: Rc<Slots<T>>,
    place: usize,
}

impl<T> Iterator for TableRows<T> {
    type Item = Rc<T>;

    #[inline]
    fn next(&mut self) -> Option<Rc<T>> {
        loop {
            let row = self.slots.get(self.place)?;
            self.place += 1;
            if row.is_some() {
                return row.clone();
            }
        }
    }
}

impl<T> fmt::Debug for TableRows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TableRows")
    }
}

/// A column of which no two rows have the same value; the method of the column's name on the
/// table gives it.
pub struct Unique<T, K> {
    core: Rc<TableCore>,
    rows: TypedRows<T>,
    nth: usize,
    types: PhantomData<fn(K)>,
}

impl<T: Table, K: Serialize> Unique<T, K> {
    /// A copy of the row with this value, which may be borrowed as for a `HashMap`: a `&str`
    /// where the column is a `String`.
    #[must_use]
    pub fn find<Q: Serialize + ?Sized>(&self, value: &Q) -> Option<T>
    where
        K: Borrow<Q>,
    {
        self.get(value).map(|row| (*row).clone())
    }

    /// The row with this value, shared with the cache.
    #[must_use]
    pub fn get<Q: Serialize + ?Sized>(&self, value: &Q) -> Option<Rc<T>>
    where
        K: Borrow<Q>,
    {
        let mut key = Key::default();
        key.put(value);
        cache::find(&self.rows, &self.core.store, self.nth, &key)
    }
}

impl<T, K> fmt::Debug for Unique<T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unique").field(&self.core.name).finish()
    }
}

/// The rows of a table, ordered by a key that several may have: made by
/// [`TableHandle::index_by`], and by the method of a column that is declared as an index.
pub struct Index<T, K> {
    index: Rc<Ordered<T, K>>,
}

type OrderedRows<T, K> = BTreeMap<(K, u32), Rc<T>>;

struct Ordered<T, K> {
    key: Box<dyn Fn(&T) -> K>,
    /// Taken out while keys are compared, which may be the script's own code.
    rows: Cell<OrderedRows<T, K>>,
}

impl<T: 'static, K: Ord + 'static> Ordered<T, K> {
    fn with<R>(&self, with: impl FnOnce(&mut OrderedRows<T, K>) -> R) -> R {
        let mut rows = self.rows.take();
        let result = with(&mut rows);
        self.rows.set(rows);
        result
    }

    fn add(&self, slot: u32, row: Rc<T>) {
        let key = (self.key)(&row);
        self.with(|rows| rows.insert((key, slot), row));
    }
}

impl<T: 'static, K: Ord + 'static> RowIndex for Ordered<T, K> {
    fn insert(&self, slot: u32, row: &Row) {
        if let Ok(row) = Rc::clone(row).downcast() {
            self.add(slot, row);
        }
    }

    fn remove(&self, slot: u32, row: &Row) {
        if let Some(row) = row.downcast_ref::<T>() {
            let key = (self.key)(row);
            self.with(|rows| rows.remove(&(key, slot)));
        }
    }
}

impl<T: 'static, K: Ord + Clone + 'static> Index<T, K> {
    fn new(core: &TableCore, kept: &Kept<T>, key: Box<dyn Fn(&T) -> K>) -> Self {
        let index = Rc::new(Ordered {
            key,
            rows: Cell::default(),
        });
        for (slot, row) in kept.all().iter().enumerate() {
            if let Some(row) = row {
                index.add(slot as u32, Rc::clone(row));
            }
        }
        let erased: Rc<dyn RowIndex> = Rc::clone(&index) as Rc<dyn RowIndex>;
        core.add_index(&erased);
        Self { index }
    }

    /// The rows with this key, shared with the cache.
    pub fn filter(&self, key: &K) -> impl Iterator<Item = Rc<T>> + use<T, K> {
        self.range(key.clone()..=key.clone())
    }

    /// The rows whose key lies in this range, in the order of their keys; none when it begins
    /// after its end.
    pub fn range(
        &self,
        keys: core::ops::RangeInclusive<K>,
    ) -> impl Iterator<Item = Rc<T>> + use<T, K> {
        let (first, last) = keys.into_inner();
        // Copied out: the rows may change while the caller goes through them.
        let found: Vec<Rc<T>> = if first <= last {
            let range = (first, 0)..=(last, u32::MAX);
            self.index
                .with(|rows| rows.range(range).map(|(_, row)| Rc::clone(row)).collect())
        } else {
            Vec::new()
        };
        found.into_iter()
    }

    /// How many rows have this key.
    #[must_use]
    pub fn count(&self, key: &K) -> usize {
        let range = (key.clone(), 0)..=(key.clone(), u32::MAX);
        self.index.with(|rows| rows.range(range).count())
    }

    /// The row with the least key.
    #[must_use]
    pub fn first(&self) -> Option<Rc<T>> {
        self.index
            .with(|rows| rows.first_key_value().map(|(_, row)| Rc::clone(row)))
    }

    /// The row with the greatest key.
    #[must_use]
    pub fn last(&self) -> Option<Rc<T>> {
        self.index
            .with(|rows| rows.last_key_value().map(|(_, row)| Rc::clone(row)))
    }
}

impl<T, K> fmt::Debug for Index<T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Index")
    }
}

static STREAM: Stream = Stream {
    tell: |table, tables, context| {
        let of_table = || tables.iter().filter(|rows| *rows.table == *table.name);
        let inserts: Vec<&Rows<'_>> = of_table().map(|rows| &rows.inserts).collect();
        let deletes: Vec<&Rows<'_>> = of_table().map(|rows| &rows.deletes).collect();
        table.on_rows.run(|run| run(context, &inserts, &deletes));
    },
    tell_kept: |table, context| {
        let (offsets, data) = table.take_kept();
        if !offsets.is_empty() {
            let sizes = RowSizes::Offsets(offsets);
            let rows = Rows { sizes, data: &data };
            table.on_rows.run(|run| run(context, &[&rows], &[]));
        }
    },
};

/// The rows of a transaction, packed; what the callbacks of [`TableHandle::on_rows`] get.
#[derive(Debug)]
pub struct RowBatch<'a, T> {
    inserts: &'a [&'a Rows<'a>],
    deletes: &'a [&'a Rows<'a>],
    rows: PhantomData<fn() -> T>,
}

impl<T: Table> RowBatch<'_, T> {
    /// The rows that came, each decoded when it is its turn.
    pub fn inserts(&self) -> impl Iterator<Item = Result<T, DecodeError>> {
        self.packed_inserts().map(spacetime_abi::decode)
    }

    /// The rows that went, each decoded when it is its turn.
    pub fn deletes(&self) -> impl Iterator<Item = Result<T, DecodeError>> {
        self.packed_deletes().map(spacetime_abi::decode)
    }

    /// The rows that came, as BSATN.
    pub fn packed_inserts(&self) -> impl Iterator<Item = &[u8]> {
        packed(self.inserts)
    }

    /// The rows that went, as BSATN.
    pub fn packed_deletes(&self) -> impl Iterator<Item = &[u8]> {
        packed(self.deletes)
    }
}

fn packed<'a>(rows: &'a [&'a Rows<'a>]) -> impl Iterator<Item = &'a [u8]> {
    // What does not lie within its data was refused before.
    rows.iter()
        .filter_map(|rows| rows.iter().ok())
        .flat_map(|rows: RowIter<'_, '_>| rows)
}
