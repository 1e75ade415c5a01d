//! Changing rows, all or nothing.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use spacetime_abi::{decode, encode};
use spacetimedb_lib::de::DeserializeOwned;
use spacetimedb_lib::ser::Serialize;

use crate::embedded::error::StoreError;
use crate::embedded::table::{Change, Row, Step, Table};

/// The tables by their names.
pub(crate) type Tables = BTreeMap<String, Table>;

/// Rows while they are being changed: what
/// [`Database::transaction`](crate::Database::transaction) and reducers work on.
///
/// Either everything that was done here is kept, or nothing of it. Rows and keys are any
/// values that encode to what the table has; those of the script's own types do.
#[derive(Debug)]
pub struct Transaction {
    tables: Tables,
    steps: Vec<Step>,
}

/// What a transaction changed in one table: rows that were deleted and inserted again are
/// not among it.
#[derive(Debug, Default)]
pub(crate) struct TableDelta {
    pub(crate) inserts: Vec<Row>,
    pub(crate) deletes: Vec<Row>,
    pub(crate) events: Vec<Row>,
}

/// What a transaction changed.
pub(crate) type Delta = BTreeMap<Rc<str>, TableDelta>;

impl Transaction {
    pub(crate) fn new(tables: Tables) -> Self {
        Self {
            tables,
            steps: Vec::new(),
        }
    }

    pub(crate) fn commit(self) -> (Tables, Delta) {
        (self.tables, net(self.steps))
    }

    pub(crate) fn roll_back(mut self) -> Tables {
        for step in self.steps.iter().rev() {
            if let Some(table) = self.tables.get_mut(&*step.table) {
                table.undo(step);
            }
        }
        self.tables
    }

    fn table(&self, name: &str) -> Result<&Table, StoreError> {
        self.tables
            .get(name)
            .ok_or_else(|| StoreError::NoTable(name.to_owned()))
    }

    fn table_mut(&mut self, name: &str) -> Result<&mut Table, StoreError> {
        self.tables
            .get_mut(name)
            .ok_or_else(|| StoreError::NoTable(name.to_owned()))
    }

    fn insert_bytes(&mut self, table: &str, row: &[u8]) -> Result<(), StoreError> {
        let step = self.table_mut(table)?.insert(row)?;
        self.steps.extend(step);
        Ok(())
    }

    fn delete_bytes(&mut self, table: &str, row: &[u8]) -> Result<bool, StoreError> {
        let step = self.table_mut(table)?.delete(row);
        let deleted = step.is_some();
        self.steps.extend(step);
        Ok(deleted)
    }

    /// Inserts a row. A row that is there already stays, and there is one of it.
    ///
    /// # Errors
    /// There is no such table, it is no row of it, or another row has one of its unique
    /// values.
    pub fn insert<R: Serialize + ?Sized>(
        &mut self,
        table: &str,
        row: &R,
    ) -> Result<(), StoreError> {
        self.insert_bytes(table, &encode(row))
    }

    /// Puts a row in the place of the one with the same primary key.
    ///
    /// # Errors
    /// As [`insert`](Transaction::insert); the table has no primary key, or no row has this
    /// one.
    pub fn update<R: Serialize + ?Sized>(
        &mut self,
        table: &str,
        row: &R,
    ) -> Result<(), StoreError> {
        if self.replace(table, &encode(row))? {
            return Ok(());
        }
        let found = self.table(table)?;
        Err(StoreError::NoRow {
            table: table.to_owned(),
            column: found
                .primary_key
                .map_or_else(String::new, |key| found.column(key)),
        })
    }

    /// Puts a row in the place of the one with the same primary key, or inserts it when there
    /// is none.
    ///
    /// # Errors
    /// As [`insert`](Transaction::insert); the table has no primary key.
    pub fn upsert<R: Serialize + ?Sized>(
        &mut self,
        table: &str,
        row: &R,
    ) -> Result<(), StoreError> {
        let row = encode(row);
        if self.replace(table, &row)? {
            return Ok(());
        }
        self.insert_bytes(table, &row)
    }

    /// Answers whether there was a row to replace.
    fn replace(&mut self, table: &str, row: &[u8]) -> Result<bool, StoreError> {
        let Some(old) = self.table(table)?.find_like(row)? else {
            return Ok(false);
        };
        self.delete_bytes(table, &old)?;
        let result = self.insert_bytes(table, row);
        if result.is_err() {
            // Another unique column refused it: the old row stays.
            self.undo_last();
        }
        result.map(|()| true)
    }

    fn undo_last(&mut self) {
        if let Some(step) = self.steps.pop()
            && let Some(table) = self.tables.get_mut(&*step.table)
        {
            table.undo(&step);
        }
    }

    /// Deletes the row with this primary key, and answers whether there was one.
    ///
    /// # Errors
    /// There is no such table, it has no primary key, or the value is none of it.
    pub fn delete<K: Serialize + ?Sized>(
        &mut self,
        table: &str,
        key: &K,
    ) -> Result<bool, StoreError> {
        match self.table(table)?.find(&encode(key))? {
            Some(row) => self.delete_bytes(table, &row),
            None => Ok(false),
        }
    }

    /// Deletes this row, and answers whether it was there. It needs no primary key.
    ///
    /// # Errors
    /// There is no such table.
    pub fn delete_row<R: Serialize + ?Sized>(
        &mut self,
        table: &str,
        row: &R,
    ) -> Result<bool, StoreError> {
        self.delete_bytes(table, &encode(row))
    }

    /// The row with this primary key.
    ///
    /// # Errors
    /// There is no such table, it has no primary key, the value is none of it, or `R` is not
    /// what its rows are.
    pub fn find<R: DeserializeOwned, K: Serialize + ?Sized>(
        &self,
        table: &str,
        key: &K,
    ) -> Result<Option<R>, StoreError> {
        let row = self.table(table)?.find(&encode(key))?;
        row.map(|row| read(table, &row)).transpose()
    }

    /// All rows, in the order in which they were inserted.
    ///
    /// # Errors
    /// There is no such table, or `R` is not what its rows are.
    pub fn rows<R: DeserializeOwned>(&self, table: &str) -> Result<Vec<R>, StoreError> {
        let rows = self.table(table)?.rows();
        rows.map(|row| read(table, row)).collect()
    }

    /// How many rows there are.
    ///
    /// # Errors
    /// There is no such table.
    pub fn count(&self, table: &str) -> Result<usize, StoreError> {
        Ok(self.table(table)?.len())
    }
}

fn read<R: DeserializeOwned>(table: &str, row: &[u8]) -> Result<R, StoreError> {
    decode(row).map_err(|error| StoreError::BadRow {
        table: table.to_owned(),
        problem: error.to_string(),
    })
}

/// What the steps come to in the end.
fn net(steps: Vec<Step>) -> Delta {
    let mut delta = Delta::new();
    // Of each row, how often it came less how often it went: 1, 0 or -1, as tables are sets.
    let mut counts: HashMap<(Rc<str>, Row), i32> = HashMap::new();
    for step in &steps {
        let count = counts
            .entry((Rc::clone(&step.table), Rc::clone(&step.row)))
            .or_default();
        match step.change {
            Change::Insert => *count += 1,
            Change::Delete => *count -= 1,
            Change::Event => {}
        }
    }
    for step in steps {
        let key = (step.table, step.row);
        let count = match step.change {
            Change::Event => 0,
            // Told at its first step alone.
            _ => counts.remove(&key).unwrap_or(0),
        };
        if count == 0 && step.change != Change::Event {
            continue;
        }
        let (table, row) = key;
        let of = delta.entry(table).or_default();
        match count {
            1.. => of.inserts.push(row),
            0 => of.events.push(row),
            _ => of.deletes.push(row),
        }
    }
    delta
}
