//! The rows that are subscribed to, and what changes among them.

use std::collections::HashMap;
use std::sync::Arc;

use spacetime_client::{Schema, TableDelta};

use crate::types::SpacetimedbOp;

/// A row's BSATN.
pub(crate) type Row = Arc<[u8]>;

/// What happened to a row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    pub(crate) table: Arc<str>,
    pub(crate) op: SpacetimedbOp,
    pub(crate) row: Row,
    pub(crate) old: Option<Row>,
}

/// Rows by their bytes, with how often each was given: once for each subscription that it
/// matches.
type Table = HashMap<Row, u64>;
type Tables = HashMap<Arc<str>, Table>;

/// All rows of one client.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    tables: Tables,
    /// The rows of a connection that was made anew, until all of them have come.
    anew: Option<Tables>,
}

impl Rows {
    /// Adds and removes what a message says, and answers what that changes.
    ///
    /// While a connection is made anew nothing changes: what is different afterwards is said
    /// when all rows have come.
    pub(crate) fn apply(&mut self, deltas: &[TableDelta], schema: Option<&Schema>) -> Vec<Change> {
        let mut changes = Vec::new();
        for delta in deltas {
            let info = schema.and_then(|schema| schema.table(&delta.table));
            if delta.event || info.is_some_and(|info| info.event) {
                let table: Arc<str> = (&*delta.table).into();
                changes.extend(delta.inserts.iter().map(|row| Change {
                    table: Arc::clone(&table),
                    op: SpacetimedbOp::Event,
                    row: row.into(),
                    old: None,
                }));
                continue;
            }
            let silent = self.anew.is_some();
            let tables = self.anew.as_mut().unwrap_or(&mut self.tables);
            let (name, table) = entry(tables, &delta.table);
            // A row that comes and goes in one message, in either order, has not changed.
            let mut before: HashMap<Row, u64> = HashMap::new();
            let mut order: Vec<Row> = Vec::new();
            for row in delta.inserts.iter() {
                let (row, count) = match table.get_key_value(row) {
                    Some((row, count)) => (Arc::clone(row), *count),
                    None => (row.into(), 0),
                };
                note(&mut before, &mut order, &row, count);
                table.insert(row, count + 1);
            }
            for row in delta.deletes.iter() {
                // One that is not there cannot go.
                let Some((row, count)) = table.get_key_value(row) else {
                    continue;
                };
                let (row, count) = (Arc::clone(row), *count);
                note(&mut before, &mut order, &row, count);
                match count {
                    1 => table.remove(&row),
                    _ => table.insert(row, count - 1),
                };
            }
            if silent {
                continue;
            }
            let (mut came, mut went) = (Vec::new(), Vec::new());
            for row in order {
                match (before[&row], table.contains_key(&row)) {
                    (0, true) => came.push(row),
                    (1.., false) => went.push(row),
                    _ => {}
                }
            }
            pair(&name, came, went, schema, &mut changes);
        }
        changes
    }

    /// The connection was made anew, and its subscriptions are made again.
    pub(crate) fn begin_resync(&mut self) {
        self.anew = Some(Tables::new());
    }

    /// All rows have come again: answers what is different now.
    pub(crate) fn finish_resync(&mut self, schema: Option<&Schema>) -> Vec<Change> {
        let Some(anew) = self.anew.take() else {
            return Vec::new();
        };
        let old = std::mem::replace(&mut self.tables, anew);
        let mut changes = Vec::new();
        let empty = Table::new();
        let mut names: Vec<&Arc<str>> = old.keys().chain(self.tables.keys()).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let old = old.get(name).unwrap_or(&empty);
            let new = self.tables.get(name).unwrap_or(&empty);
            let missing = |from: &Table, other: &Table| {
                let rows = from.keys().filter(|row| !other.contains_key(*row));
                rows.cloned().collect::<Vec<_>>()
            };
            let (came, went) = (missing(new, old), missing(old, new));
            pair(name, came, went, schema, &mut changes);
        }
        changes
    }

    /// The rows of a table.
    pub(crate) fn table(&self, name: &str) -> impl Iterator<Item = &Row> {
        self.tables.get(name).into_iter().flat_map(HashMap::keys)
    }
}

fn entry<'t>(tables: &'t mut Tables, name: &str) -> (Arc<str>, &'t mut Table) {
    let name = match tables.get_key_value(name) {
        Some((name, _)) => Arc::clone(name),
        None => name.into(),
    };
    let table = tables.entry(Arc::clone(&name)).or_default();
    (name, table)
}

/// Remembers how often a row was there before the message.
fn note(before: &mut HashMap<Row, u64>, order: &mut Vec<Row>, row: &Row, count: u64) {
    if !before.contains_key(row) {
        before.insert(Arc::clone(row), count);
        order.push(Arc::clone(row));
    }
}

/// Makes updates of rows that went and came with the same primary key: inserts first, then
/// deletes, then updates.
fn pair(
    table: &Arc<str>,
    came: Vec<Row>,
    went: Vec<Row>,
    schema: Option<&Schema>,
    changes: &mut Vec<Change>,
) {
    // Without a schema, or for rows of another one, there is no key that could be the same.
    let key = |row: &Row| -> Option<Vec<u8>> {
        let key = schema?.primary_key(table, row).ok().flatten()?;
        Some(key.to_vec())
    };
    let mut old_by_key = HashMap::new();
    if !came.is_empty() {
        for (index, row) in went.iter().enumerate() {
            if let Some(key) = key(row) {
                old_by_key.insert(key, index);
            }
        }
    }
    let mut went: Vec<Option<Row>> = went.into_iter().map(Some).collect();
    let mut updates = Vec::new();
    let change = |op, row, old| Change {
        table: Arc::clone(table),
        op,
        row,
        old,
    };
    for row in came {
        let old = match old_by_key.is_empty() {
            true => None,
            false => key(&row).and_then(|key| went[old_by_key.remove(&key)?].take()),
        };
        match old {
            Some(old) => updates.push(change(SpacetimedbOp::Update, row, Some(old))),
            None => changes.push(change(SpacetimedbOp::Insert, row, None)),
        }
    }
    let deletes = went.into_iter().flatten();
    changes.extend(deletes.map(|row| change(SpacetimedbOp::Delete, row, None)));
    changes.append(&mut updates);
}

#[cfg(test)]
mod tests {
    use spacetime_client::RowList;

    use super::*;

    /// A database with the table `car`: its primary key is the first byte, the rest is one
    /// more byte.
    fn schema() -> Schema {
        let column = |name: &str| {
            format!(r#"{{"name": {{"some": "{name}"}}, "algebraic_type": {{"U8": []}}}}"#)
        };
        let json = format!(
            r#"{{
                "typespace": {{"types": [{{"Product": {{"elements": [{}, {}]}}}}]}},
                "tables": [{{
                    "name": "car", "product_type_ref": 0, "primary_key": [0],
                    "indexes": [], "constraints": [], "sequences": [],
                    "schedule": {{"none": []}}, "table_type": {{"User": []}},
                    "table_access": {{"Public": []}}
                }}],
                "reducers": [], "types": [], "misc_exports": [], "row_level_security": []
            }}"#,
            column("id"),
            column("wheels")
        );
        Schema::from_json(json.as_bytes()).unwrap()
    }

    fn delta(inserts: &[&str], deletes: &[&str]) -> TableDelta {
        TableDelta {
            table: "car".into(),
            event: false,
            inserts: RowList::from_rows(inserts),
            deletes: RowList::from_rows(deletes),
        }
    }

    /// Changes as words: `+` came, `-` went, `~` changed, `!` happened.
    fn words(changes: &[Change]) -> Vec<String> {
        let text = |row: &Row| String::from_utf8(row.to_vec()).unwrap();
        let words = changes.iter().map(|change| {
            assert_eq!(&*change.table, "car");
            match (change.op, &change.old) {
                (SpacetimedbOp::Insert, None) => format!("+{}", text(&change.row)),
                (SpacetimedbOp::Delete, None) => format!("-{}", text(&change.row)),
                (SpacetimedbOp::Event, None) => format!("!{}", text(&change.row)),
                (SpacetimedbOp::Update, Some(old)) => {
                    format!("{}~{}", text(old), text(&change.row))
                }
                other => panic!("{other:?}"),
            }
        });
        words.collect()
    }

    fn apply(rows: &mut Rows, inserts: &[&str], deletes: &[&str]) -> Vec<String> {
        words(&rows.apply(&[delta(inserts, deletes)], Some(&schema())))
    }

    #[test]
    fn rows_come_change_and_go() {
        let rows = &mut Rows::default();
        assert_eq!(apply(rows, &["a1", "b1"], &[]), ["+a1", "+b1"]);
        assert_eq!(
            apply(rows, &["c1", "a2"], &["a1", "b1"]),
            ["+c1", "-b1", "a1~a2"]
        );
        assert_eq!(rows.table("car").count(), 2);
        assert_eq!(rows.table("plane").count(), 0);
    }

    #[test]
    fn rows_of_overlapping_subscriptions_are_there_once() {
        let rows = &mut Rows::default();
        assert_eq!(apply(rows, &["a1", "a1"], &[]), ["+a1"]);
        assert_eq!(apply(rows, &["a1"], &[]), [""; 0]);
        assert_eq!(apply(rows, &[], &["a1", "a1"]), [""; 0]);
        assert_eq!(apply(rows, &[], &["a1"]), ["-a1"]);
        assert_eq!(apply(rows, &[], &["a1"]), [""; 0]);
    }

    #[test]
    fn a_row_that_comes_and_goes_at_once_has_not_changed() {
        let rows = &mut Rows::default();
        assert_eq!(apply(rows, &["a1"], &["a1"]), [""; 0]);
        assert_eq!(rows.table("car").count(), 0);
    }

    #[test]
    fn without_a_schema_nothing_is_an_update() {
        let mut rows = Rows::default();
        rows.apply(&[delta(&["a1"], &[])], None);
        let changes = rows.apply(&[delta(&["a2"], &["a1"])], None);
        assert_eq!(words(&changes), ["+a2", "-a1"]);
    }

    #[test]
    fn events_are_not_kept() {
        let mut rows = Rows::default();
        let event = TableDelta {
            event: true,
            ..delta(&["a1", "a1"], &[])
        };
        assert_eq!(words(&rows.apply(&[event], None)), ["!a1", "!a1"]);
        assert_eq!(rows.table("car").count(), 0);
    }

    #[test]
    fn a_resync_says_what_is_different_and_nothing_else() {
        let rows = &mut Rows::default();
        apply(rows, &["a1", "b1", "c1"], &[]);
        rows.begin_resync();
        assert_eq!(apply(rows, &["a1", "b2"], &[]), [""; 0]);
        assert_eq!(apply(rows, &["d1"], &[]), [""; 0]);
        // Until the end, they are what they were.
        assert_eq!(rows.table("car").count(), 3);
        let changes = words(&rows.finish_resync(Some(&schema())));
        assert_eq!(changes, ["+d1", "-c1", "b1~b2"]);
        assert_eq!(rows.table("car").count(), 3);
        assert_eq!(rows.finish_resync(Some(&schema())), []);
    }

    #[test]
    fn a_resync_that_is_cut_off_begins_again() {
        let rows = &mut Rows::default();
        apply(rows, &["a1", "b1"], &[]);
        rows.begin_resync();
        apply(rows, &["c1"], &[]);
        rows.begin_resync();
        apply(rows, &["a1"], &[]);
        let changes = words(&rows.finish_resync(Some(&schema())));
        assert_eq!(changes, ["-b1"]);
    }
}
