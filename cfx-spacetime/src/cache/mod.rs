//! A table of the cache: its rows, what they mean, who wants to know of changes.

mod callbacks;
mod kept;
mod slots;
mod store;

use core::any::{Any, TypeId};
use core::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use spacetime_abi::{Mismatch, Rows, TableRows};

pub use callbacks::CallbackId;
pub(crate) use callbacks::{Callbacks, Snapshot};
pub(crate) use kept::{Kept, Key, Row, Slots, Typed, find};
pub(crate) use slots::SlotIndex;
use store::Settled;
pub(crate) use store::Store;

use crate::context::EventContext;

/// What the rows of a table mean, and where they are kept: a thin layer with the rows' type
/// about what has none.
pub(crate) trait Shape: Any {
    /// The row that the bytes are, if they are one.
    fn decode(&self, bytes: &[u8]) -> Option<Row>;
    /// Gives the rows of some slots their meaning. Keeps the slots of those that have one,
    /// and appends the hashes of their values in the unique columns.
    fn keep(&self, store: &RefCell<Store>, slots: &mut Vec<u32>, hashes: &mut Vec<u32>);
    /// Takes the rows out of some slots. Keeps the slots of those that had one, and appends
    /// the hashes of their values in the unique columns.
    fn take(&self, slots: &mut Vec<u32>, hashes: &mut Vec<u32>) -> Vec<Row>;
    /// The row at a slot.
    fn row(&self, slot: u32) -> Option<Row>;
    /// How many columns have no equal values. The first of them is the primary key, if
    /// there is one.
    fn unique(&self) -> usize;
    /// Whether there is a primary key.
    fn has_primary_key(&self) -> bool;
    /// Whether the two have the same primary key.
    fn same_key(&self, row: &dyn Any, other: &dyn Any) -> bool;
    /// What is told to the host, as BSATN.
    fn declaration(&self) -> Vec<u8>;
}

impl<R: Typed + 'static> Shape for R {
    fn decode(&self, bytes: &[u8]) -> Option<Row> {
        self.read(bytes).map(|row| Rc::new(row) as Row)
    }

    fn keep(&self, store: &RefCell<Store>, slots: &mut Vec<u32>, hashes: &mut Vec<u32>) {
        kept::keep(self, store, slots, hashes);
    }

    fn take(&self, slots: &mut Vec<u32>, hashes: &mut Vec<u32>) -> Vec<Row> {
        kept::take(self, slots, hashes)
    }

    fn row(&self, slot: u32) -> Option<Row> {
        self.kept().get(slot).map(|row| row as Row)
    }

    fn unique(&self) -> usize {
        Typed::unique(self)
    }

    fn has_primary_key(&self) -> bool {
        Typed::has_primary_key(self)
    }

    fn same_key(&self, row: &dyn Any, other: &dyn Any) -> bool {
        let (Some(row), Some(other)) = (row.downcast_ref(), other.downcast_ref()) else {
            return false;
        };
        let mut keys = [Key::default(), Key::default()];
        self.key(row, 0, &mut keys[0]);
        self.key(other, 0, &mut keys[1]);
        keys[0].bytes() == keys[1].bytes()
    }

    fn declaration(&self) -> Vec<u8> {
        Typed::declaration(self)
    }
}

/// A further order of the rows, made by the script.
pub(crate) trait RowIndex {
    fn insert(&self, slot: u32, row: &Row);
    fn remove(&self, slot: u32, row: &Row);
}

/// A callback of a row that came or went, or of one that became another.
pub(crate) type OnRow = dyn FnMut(&EventContext, &dyn Any, Option<&dyn Any>);

/// A callback of packed rows as they came and went.
pub(crate) type OnRows = dyn FnMut(&EventContext, &[&Rows<'_>], &[&Rows<'_>]);

/// Takes the columns of a table that was declared without them, and its primary key.
pub(crate) type LearnColumns = fn(&TableCore, &[u8], Option<u16>) -> Result<(), Mismatch>;

/// Tells the indexes which rows went and came, and the slots that they were and are at.
type UpdateIndexes = fn(&TableCore, [(&[u32], &[Row]); 2]);

/// What is done with the rows of a table that are not kept.
pub(crate) struct Stream {
    /// Hands out those that stand in an event.
    pub(crate) tell: fn(&TableCore, &[TableRows<'_>], &EventContext),
    /// Hands out those that were kept until it was sure what they mean.
    pub(crate) tell_kept: fn(&TableCore, &EventContext),
}

/// How far it is known what the rows mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Knowledge {
    /// Nobody has declared the table.
    None,
    /// It is declared, and the host has not answered.
    Asked,
    /// The host found it to be as it was declared.
    Sure,
}

pub(crate) struct TableCore {
    pub(crate) name: Box<str>,
    pub(crate) knowledge: Cell<Knowledge>,
    /// The Rust type of the rows.
    pub(crate) type_id: Cell<Option<TypeId>>,
    pub(crate) shape: RefCell<Option<Rc<dyn Shape>>>,
    /// Set for a table without a Rust type: other scripts need not have the code.
    pub(crate) learn_columns: Cell<Option<LearnColumns>>,
    /// Set for a table whose rows are not kept: other scripts need not have the code.
    pub(crate) stream: Cell<Option<&'static Stream>>,
    /// The rows with their types, a [`Kept`]: where the shape keeps them too.
    pub(crate) kept: RefCell<Option<Rc<dyn Any>>>,
    pub(crate) store: RefCell<Store>,
    /// The rows of the connection that follows a lost one, until they are all there.
    next: RefCell<Option<Store>>,
    indexes: RefCell<Vec<Weak<dyn RowIndex>>>,
    /// Set by the first index: other scripts need not have the code.
    update_indexes: Cell<Option<UpdateIndexes>>,
    /// The indexes that handles of columns made, kept for the next handle.
    pub(crate) column_indexes: RefCell<Vec<(u16, Rc<dyn Any>)>>,
    pub(crate) on_insert: Callbacks<OnRow>,
    pub(crate) on_delete: Callbacks<OnRow>,
    pub(crate) on_update: Callbacks<OnRow>,
    pub(crate) on_rows: Callbacks<OnRows>,
}

/// What to tell the callbacks of a table.
#[derive(Default)]
pub(crate) struct Changes {
    inserts: Vec<Row>,
    deletes: Vec<Row>,
    updates: Vec<(Row, Row)>,
    /// Who is told: callbacks that are added while others run wait for the next change.
    listeners: Option<[Snapshot<OnRow>; 3]>,
}

impl Changes {
    /// Tells the callbacks: rows that came, rows that went, rows that became others.
    pub(crate) fn tell(&self, context: &EventContext) {
        let Some([on_insert, on_delete, on_update]) = &self.listeners else {
            return;
        };
        run_all(on_insert, &self.inserts, context);
        run_all(on_delete, &self.deletes, context);
        for (old, new) in &self.updates {
            run_with(on_update, context, &**old, Some(&**new));
        }
    }
}

fn run_all(listeners: &Snapshot<OnRow>, rows: &[Row], context: &EventContext) {
    for row in rows {
        run_with(listeners, context, &**row, None);
    }
}

#[inline(never)]
fn run_with(
    listeners: &Snapshot<OnRow>,
    context: &EventContext,
    row: &dyn Any,
    new: Option<&dyn Any>,
) {
    listeners.run(|run| run(context, row, new));
}

impl TableCore {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.into(),
            knowledge: Cell::new(Knowledge::None),
            type_id: Cell::new(None),
            shape: RefCell::new(None),
            learn_columns: Cell::new(None),
            stream: Cell::new(None),
            kept: RefCell::new(None),
            store: RefCell::default(),
            next: RefCell::default(),
            indexes: RefCell::default(),
            update_indexes: Cell::new(None),
            column_indexes: RefCell::default(),
            on_insert: Callbacks::default(),
            on_delete: Callbacks::default(),
            on_update: Callbacks::default(),
            on_rows: Callbacks::default(),
        }
    }

    /// The rows with their type, if it is this one.
    pub(crate) fn kept<T: 'static>(&self) -> Option<Rc<Kept<T>>> {
        let kept = self.kept.borrow().clone()?;
        kept.downcast().ok()
    }

    /// What the rows mean, once that is sure.
    pub(crate) fn known_shape(&self) -> Option<Rc<dyn Shape>> {
        match self.knowledge.get() {
            Knowledge::Sure => self.shape.borrow().clone(),
            _ => None,
        }
    }

    /// Adds rows, whose sizes were checked, to those that are being collected for the time
    /// after a lost connection, or to the rows themselves.
    pub(crate) fn insert(&self, rows: &Rows<'_>) {
        if let Ok(iter) = rows.iter() {
            self.with_current(|store| {
                // Small changes find room by chance; to count them would cost more.
                if iter.len() > 64 {
                    store.reserve(iter.len(), rows.data.len());
                }
                iter.for_each(|row| store.insert(row, 1));
            });
        }
    }

    /// Takes rows away, whose sizes were checked. Answers how many were not there.
    pub(crate) fn delete(&self, rows: &Rows<'_>) -> u32 {
        let mut missing = 0;
        if let Ok(rows) = rows.iter() {
            self.with_current(|store| {
                rows.for_each(|row| missing += u32::from(!store.delete(row)));
            });
        }
        missing
    }

    fn with_current<R>(&self, with: impl FnOnce(&mut Store) -> R) -> R {
        match &mut *self.next.borrow_mut() {
            Some(next) => with(next),
            None => with(&mut self.store.borrow_mut()),
        }
    }

    /// From now on changes go to rows that begin empty; the present ones stay to be seen.
    pub(crate) fn start_over(&self) {
        let old = self.next.replace(Some(Store::default()));
        drop(old);
    }

    /// Gives up the rows that were collected.
    pub(crate) fn give_up(&self) {
        let old = self.next.take();
        drop(old);
    }

    /// Ends a change of the rows that are collected: nobody learns of it yet.
    pub(crate) fn settle_collected(&self) -> bool {
        self.with_next(|next| drop(next.settle())).is_some()
    }

    /// Replaces the rows by those that were collected.
    #[inline(never)]
    pub(crate) fn take_over(&self) -> Changes {
        let Some(next) = self.next.take() else {
            return Changes::default();
        };
        self.store.borrow_mut().become_like(&next);
        self.settle()
    }

    /// Ends a change.
    pub(crate) fn settle(&self) -> Changes {
        let settled = self.store.borrow_mut().settle();
        match self.known_shape() {
            Some(shape) => self.commit(&*shape, settled),
            None => Changes::default(),
        }
    }

    /// What the rows mean is sure now: those that came before get their meaning.
    #[inline(never)]
    pub(crate) fn learn(&self) -> Changes {
        self.knowledge.set(Knowledge::Sure);
        let Some(shape) = self.known_shape() else {
            return Changes::default();
        };
        let settled = Settled {
            came: self.store.borrow().held().collect(),
            gone: Vec::new(),
        };
        self.commit(&*shape, settled)
    }

    /// Rows that are events, which are not kept: those of this table that stand in `tables`.
    #[inline(never)]
    pub(crate) fn events(&self, tables: &[TableRows<'_>]) -> Changes {
        let Some(shape) = self.known_shape() else {
            return Changes::default();
        };
        let mut changes = Changes {
            listeners: self.listeners(),
            ..Changes::default()
        };
        for rows in tables
            .iter()
            .filter(|rows| rows.event && *rows.table == *self.name)
        {
            if let Ok(rows) = rows.inserts.iter() {
                let count = rows.len();
                let before = changes.inserts.len();
                let decoded = rows.filter_map(|bytes| shape.decode(bytes));
                changes.inserts.extend(decoded);
                self.report_broken(count - (changes.inserts.len() - before));
            }
        }
        changes
    }

    fn report_broken(&self, rows: usize) {
        if rows > 0 {
            cfx_core::print!(
                "^1SCRIPT ERROR in table '{}': {rows} rows are not of its type and are left out^7",
                self.name
            );
        }
    }

    fn commit(&self, shape: &dyn Shape, settled: Settled) -> Changes {
        let Settled { mut came, mut gone } = settled;
        let unique = shape.unique();
        let mut hashes = [Vec::new(), Vec::new()];
        let deletes = shape.take(&mut gone, &mut hashes[0]);
        let rows = came.len();
        shape.keep(&self.store, &mut came, &mut hashes[1]);
        {
            let store = &mut *self.store.borrow_mut();
            store.forget(&gone, &hashes[0], unique);
            store.keep(&came, &hashes[1], unique);
        }
        self.report_broken(rows - came.len());

        let update_indexes = self.update_indexes.get();
        let mut changes = Changes {
            listeners: self.listeners(),
            inserts: Vec::new(),
            deletes,
            updates: Vec::new(),
        };
        // Most often all that came is new, and nobody wants to know of each row.
        let wanted = !self.on_insert.is_empty()
            || !changes.deletes.is_empty() && changes.listeners.is_some();
        if wanted || update_indexes.is_some() {
            changes.inserts.reserve(came.len());
            for slot in &came {
                changes.inserts.extend(shape.row(*slot));
            }
        }
        if let Some(update) = update_indexes {
            update(self, [(&gone, &changes.deletes), (&came, &changes.inserts)]);
        }
        if changes.listeners.is_some()
            && shape.has_primary_key()
            && unique > 0
            && !changes.deletes.is_empty()
        {
            changes.pair(shape, &hashes, unique);
        }
        changes
    }

    fn update_indexes(&self, [gone, came]: [(&[u32], &[Row]); 2]) {
        let indexes: Vec<Rc<dyn RowIndex>> = {
            let mut indexes = self.indexes.borrow_mut();
            indexes.retain(|index| index.strong_count() > 0);
            indexes.iter().filter_map(Weak::upgrade).collect()
        };
        for index in indexes {
            for (slot, row) in gone.0.iter().zip(gone.1) {
                index.remove(*slot, row);
            }
            for (slot, row) in came.0.iter().zip(came.1) {
                index.insert(*slot, row);
            }
        }
    }

    /// Adds an index, which has the rows of now.
    pub(crate) fn add_index(&self, index: &Rc<dyn RowIndex>) {
        self.indexes.borrow_mut().push(Rc::downgrade(index));
        self.update_indexes.set(Some(Self::update_indexes));
    }

    /// The rows are not kept from now on. Answers whether that is so: not when some are
    /// kept already.
    pub(crate) fn stream_by(&self, stream: &'static Stream) -> bool {
        let kept = || {
            let any = |store: &Store| store.held().next().is_some();
            any(&self.store.borrow()) || self.next.borrow().as_ref().is_some_and(any)
        };
        if self.stream.get().is_none() && kept() {
            return false;
        }
        self.stream.set(Some(stream));
        true
    }

    /// By what the rows are handed out without being kept. Before it is sure what they mean,
    /// rows of such tables are kept too.
    pub(crate) fn streaming(&self) -> Option<&'static Stream> {
        self.stream
            .get()
            .filter(|_| self.knowledge.get() == Knowledge::Sure)
    }

    /// Hands over the rows that were kept until it was sure what they mean.
    pub(crate) fn take_kept(&self) -> (Vec<u64>, Vec<u8>) {
        let (mut offsets, mut data) = (Vec::new(), Vec::new());
        let stores = [
            self.store.take(),
            self.with_next(core::mem::take).unwrap_or_default(),
        ];
        for store in &stores {
            for slot in store.held() {
                offsets.push(data.len() as u64);
                data.extend_from_slice(store.bytes(slot));
            }
        }
        (offsets, data)
    }

    fn with_next<R>(&self, with: impl FnOnce(&mut Store) -> R) -> Option<R> {
        self.next.borrow_mut().as_mut().map(with)
    }

    /// Lets go of everything that the script gave.
    pub(crate) fn clear_callbacks(&self) {
        for callbacks in [&self.on_insert, &self.on_delete, &self.on_update] {
            callbacks.clear();
        }
        self.on_rows.clear();
    }

    fn listeners(&self) -> Option<[Snapshot<OnRow>; 3]> {
        let lists = [&self.on_insert, &self.on_delete, &self.on_update];
        let any = lists.iter().any(|list| !list.is_empty());
        any.then(|| lists.map(Callbacks::snapshot))
    }
}

impl Changes {
    /// A row that went and one that came with the same primary key are one that became
    /// another. `hashes` are those of the rows that went, and of those that came.
    fn pair(&mut self, shape: &dyn Shape, hashes: &[Vec<u32>; 2], unique: usize) {
        let deletes = &mut self.deletes;
        let mut by_key = SlotIndex::default();
        for number in 0..deletes.len() {
            by_key.insert(hashes[0][number * unique], number as u32);
        }
        let mut became = vec![false; deletes.len()];
        let mut place = 0;
        for new in core::mem::take(&mut self.inserts) {
            let hash = hashes[1][place];
            place += unique;
            let old = by_key.find(hash, |old| {
                !became[old as usize] && shape.same_key(&*deletes[old as usize], &*new)
            });
            match old {
                Some(old) => {
                    became[old as usize] = true;
                    self.updates.push((Rc::clone(&deletes[old as usize]), new));
                }
                None => self.inserts.push(new),
            }
        }
        let mut number = 0;
        deletes.retain(|_| {
            number += 1;
            !became[number - 1]
        });
    }
}
