//! Tables without a Rust type for their rows.

use core::any::{Any, TypeId};
use core::fmt;
use std::rc::Rc;

use spacetime_abi::Mismatch;
use spacetimedb_lib::sats::satn::Satn;
use spacetimedb_lib::{AlgebraicValue, ProductType, ProductValue};

use crate::cache::{self, CallbackId, Kept, Key, Knowledge, OnRow, TableCore, Typed};
use crate::connection::RemoteTables;
use crate::context::EventContext;
use crate::error::Error;
use crate::table::{TableRows, begin_declaration, end_declaration, put, rows};
use crate::types::TypeWriter;

/// A row of a table without a Rust type: the values of its columns.
///
/// Its [`Display`](fmt::Display) is readable, for logging.
#[derive(Clone)]
pub struct DynRow {
    values: ProductValue,
    columns: Rc<ProductType>,
}

impl DynRow {
    /// The value of a column; `None` when there is no such column.
    #[must_use]
    pub fn get(&self, column: &str) -> Option<&AlgebraicValue> {
        let place = position(&self.columns, column)?;
        self.values.elements.get(place)
    }

    /// The values of all columns, in their order.
    #[must_use]
    pub fn values(&self) -> &ProductValue {
        &self.values
    }

    /// The names and types of the columns.
    #[must_use]
    pub fn columns(&self) -> &ProductType {
        &self.columns
    }
}

fn position(columns: &ProductType, column: &str) -> Option<usize> {
    let mut names = columns.elements.iter().map(|element| element.name());
    names.position(|name| name.is_some_and(|name| **name == *column))
}

impl fmt::Display for DynRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let typed = spacetimedb_lib::sats::WithTypespace::empty(&*self.columns);
        f.write_str(&typed.with_value(&self.values).to_satn())
    }
}

impl fmt::Debug for DynRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.values, f)
    }
}

impl PartialEq for DynRow {
    fn eq(&self, other: &Self) -> bool {
        self.values == other.values
    }
}

/// What the rows mean, as the host told it.
struct DynRows {
    kept: Rc<Kept<DynRow>>,
    columns: Rc<ProductType>,
    primary_key: Option<u16>,
    /// What the host told, to compare it with what it tells after a reconnect.
    told: Vec<u8>,
}

impl Typed for DynRows {
    type Row = DynRow;

    fn kept(&self) -> &Kept<DynRow> {
        &self.kept
    }

    fn read(&self, bytes: &[u8]) -> Option<DynRow> {
        let mut rest = bytes;
        let values = ProductValue::decode(&self.columns, &mut rest).ok()?;
        let columns = Rc::clone(&self.columns);
        rest.is_empty().then_some(DynRow { values, columns })
    }

    fn key(&self, row: &DynRow, _: usize, to: &mut Key) {
        if let Some(column) = self.primary_key
            && let Some(value) = row.values.elements.get(usize::from(column))
        {
            to.put(value);
        }
    }

    fn unique(&self) -> usize {
        usize::from(self.primary_key.is_some())
    }

    fn has_primary_key(&self) -> bool {
        self.primary_key.is_some()
    }

    fn declaration(&self) -> Vec<u8> {
        self.told.clone()
    }
}

/// Takes what the host told about a table that was declared without its columns.
fn learn(table: &TableCore, columns: &[u8], primary_key: Option<u16>) -> Result<(), Mismatch> {
    let mismatch = |declared: &str, actual: String| Mismatch {
        name: table.name.to_string(),
        column: None,
        declared: declared.to_owned(),
        actual,
    };
    let mut told = columns.to_vec();
    put(&mut told, &primary_key);
    let known = table.shape.borrow().clone();
    if let Some(known) = known {
        // Rows that were decoded by the earlier columns are in the cache.
        return if known.declaration() == told {
            Ok(())
        } else {
            let actual = "other ones now".to_owned();
            Err(mismatch("the columns of the first connection", actual))
        };
    }
    let columns: ProductType = spacetime_abi::decode(columns)
        .map_err(|error| mismatch("nothing", format!("columns that cannot be read: {error}")))?;
    table.shape.replace(Some(Rc::new(DynRows {
        kept: table.kept().unwrap_or_default(),
        columns: Rc::new(columns),
        primary_key,
        told,
    })));
    Ok(())
}

impl RemoteTables {
    /// The table of that name, without a Rust type for its rows: the host tells the columns
    /// when it connects.
    ///
    /// # Errors
    /// The table is in use with a type, or the host does not take the declaration.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # let server = cfx_spacetime::mock::MockServer::new();
    /// let conn = cfx_spacetime::DbConnection::builder().build()?;
    /// let seats = conn.db().dynamic("seat")?;
    /// seats.on_insert(|_, row| cfx_core::print!("{row}"));
    /// # Ok::<(), cfx_spacetime::Error>(())
    /// ```
    pub fn dynamic(&self, name: &str) -> Result<DynTable, Error> {
        let core = self.inner.table(name);
        let table = |core: Rc<TableCore>| {
            let kept = core.kept().unwrap_or_default();
            DynTable { core, kept }
        };
        match core.type_id.get() {
            None => {
                let mut to = TypeWriter::default();
                begin_declaration(&mut to, name);
                to.tag(1);
                end_declaration(&mut to, None, &[]);
                self.inner.declare(&to.into_bytes())?;
                core.type_id.set(Some(TypeId::of::<DynRow>()));
                core.learn_columns.set(Some(learn));
                core.knowledge.set(Knowledge::Asked);
                core.kept
                    .replace(Some(Rc::<Kept<DynRow>>::default() as Rc<dyn Any>));
                Ok(table(core))
            }
            Some(same) if same == TypeId::of::<DynRow>() => Ok(table(core)),
            Some(_) => Err(Error::TableInUse(name.to_owned())),
        }
    }
}

/// A table without a Rust type for its rows; made by [`RemoteTables::dynamic`].
#[derive(Clone)]
pub struct DynTable {
    core: Rc<TableCore>,
    kept: Rc<Kept<DynRow>>,
}

impl DynTable {
    /// How many rows there are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.kept.len() as u64
    }

    /// All rows, shared with the cache, in no particular order.
    #[must_use]
    pub fn iter(&self) -> TableRows<DynRow> {
        rows(&self.kept)
    }

    /// The row whose primary key has this value.
    ///
    /// # Errors
    /// [`Error::NotYetKnown`] before the columns are known.
    pub fn find(&self, primary_key: &AlgebraicValue) -> Result<Option<Rc<DynRow>>, Error> {
        let shape: Option<Rc<dyn Any>> = self.core.known_shape().map(|shape| shape as Rc<dyn Any>);
        let rows = shape
            .as_ref()
            .and_then(|rows| rows.downcast_ref::<DynRows>());
        let rows = rows.ok_or(Error::NotYetKnown)?;
        let mut key = Key::default();
        key.put(primary_key);
        Ok(cache::find(rows, &self.core.store, 0, &key))
    }

    /// Calls `run` for each row that comes, until it is removed.
    pub fn on_insert(&self, run: impl FnMut(&EventContext, &DynRow) + 'static) -> CallbackId {
        self.core.on_insert.add(one(run))
    }

    /// Removes a callback that [`on_insert`](Self::on_insert) added.
    pub fn remove_on_insert(&self, callback: CallbackId) {
        self.core.on_insert.remove(callback);
    }

    /// Calls `run` for each row that goes, until it is removed.
    pub fn on_delete(&self, run: impl FnMut(&EventContext, &DynRow) + 'static) -> CallbackId {
        self.core.on_delete.add(one(run))
    }

    /// Removes a callback that [`on_delete`](Self::on_delete) added.
    pub fn remove_on_delete(&self, callback: CallbackId) {
        self.core.on_delete.remove(callback);
    }

    /// Calls `run` for each row that takes the place of one with the same primary key, with
    /// the old and the new one; never for a table without a primary key.
    pub fn on_update(
        &self,
        mut run: impl FnMut(&EventContext, &DynRow, &DynRow) + 'static,
    ) -> CallbackId {
        self.core.on_update.add(Box::new(move |context, old, new| {
            let new = new.and_then(<dyn Any>::downcast_ref);
            if let (Some(old), Some(new)) = (old.downcast_ref(), new) {
                run(context, old, new);
            }
        }))
    }

    /// Removes a callback that [`on_update`](Self::on_update) added.
    pub fn remove_on_update(&self, callback: CallbackId) {
        self.core.on_update.remove(callback);
    }
}

fn one(mut run: impl FnMut(&EventContext, &DynRow) + 'static) -> Box<OnRow> {
    Box::new(move |context, row, _| {
        if let Some(row) = row.downcast_ref() {
            run(context, row);
        }
    })
}

impl fmt::Debug for DynTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DynTable").field(&self.core.name).finish()
    }
}
