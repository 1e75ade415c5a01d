//! Rows: a set for each table, found by their unique columns.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use spacetime_abi::TableDeclaration;
use spacetimedb_lib::ProductType;

use crate::embedded::error::StoreError;
use crate::embedded::sql::Filter;
use crate::embedded::value;

/// The bytes of a row.
pub(crate) type Row = Rc<[u8]>;

/// The place of the row that has a value, by the value's bytes.
type Keys = HashMap<Box<[u8]>, u64>;

#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: Rc<str>,
    pub(crate) row: ProductType,
    pub(crate) primary_key: Option<u16>,
    /// The unique columns; the primary key is among them.
    pub(crate) unique: Vec<u16>,
    /// Rows happen, and are not kept.
    pub(crate) event: bool,
    /// In the order in which they were inserted.
    rows: BTreeMap<u64, Row>,
    places: HashMap<Row, u64>,
    /// For each unique column, the row of each value.
    keys: Vec<Keys>,
    next: u64,
}

/// One change of a table, with what undoes it.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub(crate) table: Rc<str>,
    pub(crate) row: Row,
    pub(crate) change: Change,
    place: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    Insert,
    Delete,
    Event,
}

impl Table {
    pub(crate) fn new(declaration: &TableDeclaration, event: bool) -> Result<Self, StoreError> {
        let bad = |problem: &str| StoreError::Declaration {
            name: declaration.name.clone(),
            problem: problem.to_owned(),
        };
        let Some(row) = declaration.row.clone() else {
            return Err(bad("it says nothing about columns"));
        };
        if !value::is_plain(&row) {
            return Err(bad(
                "its types are nested too deep, or refer to a typespace",
            ));
        }
        let mut unique = declaration.unique.clone();
        if let Some(key) = declaration.primary_key
            && !unique.contains(&key)
        {
            unique.insert(0, key);
        }
        if unique
            .iter()
            .any(|&column| usize::from(column) >= row.elements.len())
        {
            return Err(bad("a key is a column that it does not have"));
        }
        let keys = unique.iter().map(|_| HashMap::new()).collect();
        Ok(Self {
            name: declaration.name.as_str().into(),
            row,
            primary_key: declaration.primary_key,
            unique,
            event,
            rows: BTreeMap::new(),
            places: HashMap::new(),
            keys,
            next: 0,
        })
    }

    pub(crate) fn declaration(&self) -> TableDeclaration {
        TableDeclaration {
            name: self.name.to_string(),
            row: Some(self.row.clone()),
            primary_key: self.primary_key,
            unique: self.unique.clone(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.values()
    }

    pub(crate) fn column(&self, column: u16) -> String {
        let element = self.row.elements.get(usize::from(column));
        element
            .and_then(|element| element.name.as_deref())
            .map_or_else(|| column.to_string(), ToOwned::to_owned)
    }

    fn key_of<'r>(&self, row: &'r [u8], column: u16) -> Result<&'r [u8], StoreError> {
        let fields =
            value::fields(&self.row, row).map_err(|bad| StoreError::bad_row(&self.name, bad))?;
        Ok(&row[fields[usize::from(column)].clone()])
    }

    /// Inserts a row. A row that is there already is inserted without a change.
    pub(crate) fn insert(&mut self, row: &[u8]) -> Result<Option<Step>, StoreError> {
        let fields =
            value::fields(&self.row, row).map_err(|bad| StoreError::bad_row(&self.name, bad))?;
        if self.event {
            return Ok(Some(self.step(row.into(), Change::Event, 0)));
        }
        if self.places.contains_key(row) {
            return Ok(None);
        }
        for (keys, &column) in self.keys.iter().zip(&self.unique) {
            if keys.contains_key(&row[fields[usize::from(column)].clone()]) {
                return Err(StoreError::NotUnique {
                    table: self.name.to_string(),
                    column: self.column(column),
                });
            }
        }
        let place = self.next;
        self.next += 1;
        let row: Row = row.into();
        self.put(place, &row, &fields);
        Ok(Some(self.step(row, Change::Insert, place)))
    }

    fn step(&self, row: Row, change: Change, place: u64) -> Step {
        Step {
            table: Rc::clone(&self.name),
            row,
            change,
            place,
        }
    }

    fn put(&mut self, place: u64, row: &Row, fields: &[std::ops::Range<usize>]) {
        for (keys, &column) in self.keys.iter_mut().zip(&self.unique) {
            keys.insert(row[fields[usize::from(column)].clone()].into(), place);
        }
        self.places.insert(Rc::clone(row), place);
        self.rows.insert(place, Rc::clone(row));
    }

    /// Deletes a row, if it is there.
    pub(crate) fn delete(&mut self, row: &[u8]) -> Option<Step> {
        let (row, place) = self.places.remove_entry(row)?;
        self.rows.remove(&place);
        // What is in the table was checked when it came.
        if let Ok(fields) = value::fields(&self.row, &row) {
            for (keys, &column) in self.keys.iter_mut().zip(&self.unique) {
                keys.remove(&row[fields[usize::from(column)].clone()]);
            }
        }
        Some(self.step(row, Change::Delete, place))
    }

    /// Takes a change back.
    pub(crate) fn undo(&mut self, step: &Step) {
        match step.change {
            Change::Event => {}
            Change::Insert => {
                self.delete(&step.row);
            }
            Change::Delete => {
                if let Ok(fields) = value::fields(&self.row, &step.row) {
                    self.put(step.place, &step.row, &fields);
                }
            }
        }
    }

    /// The primary key, for looking by it.
    fn primary_key(&self) -> Result<(u16, &Keys), StoreError> {
        if self.event {
            return Err(StoreError::EventTable(self.name.to_string()));
        }
        let found = self.primary_key.and_then(|key| {
            let nth = self.unique.iter().position(|column| *column == key)?;
            Some((key, &self.keys[nth]))
        });
        found.ok_or_else(|| StoreError::NoPrimaryKey(self.name.to_string()))
    }

    /// The row with this value of the primary key.
    pub(crate) fn find(&self, key: &[u8]) -> Result<Option<Row>, StoreError> {
        let (column, keys) = self.primary_key()?;
        let ty = &self.row.elements[usize::from(column)].algebraic_type;
        value::check(ty, key).map_err(|bad| StoreError::BadKey {
            table: self.name.to_string(),
            column: self.column(column),
            problem: format!("it is {}, and {bad}", crate::schema::type_text(ty)),
        })?;
        let row = keys.get(key).and_then(|place| self.rows.get(place));
        Ok(row.map(Rc::clone))
    }

    /// The row with the same primary key as this one.
    pub(crate) fn find_like(&self, row: &[u8]) -> Result<Option<Row>, StoreError> {
        let (column, keys) = self.primary_key()?;
        let key = self.key_of(row, column)?;
        let row = keys.get(key).and_then(|place| self.rows.get(place));
        Ok(row.map(Rc::clone))
    }

    /// Whether the row passes the filter.
    pub(crate) fn passes(&self, row: &[u8], filter: &Filter) -> bool {
        filter.columns.is_empty()
            || value::fields(&self.row, row).is_ok_and(|fields| {
                let mut columns = filter.columns.iter();
                columns.all(|(column, value)| {
                    (fields.get(*column)).is_some_and(|field| row[field.clone()] == **value)
                })
            })
    }
}
