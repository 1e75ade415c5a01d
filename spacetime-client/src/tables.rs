//! What changed, brought into one shape: each table once, whatever the protocol said.

use std::collections::HashMap;

use bytes::Bytes;

use crate::event::TableDelta;
use crate::wire::codec::{DecodeError, Reader, Wire};
use crate::wire::rows::RowList;
use crate::wire::{compression, v1, v2};

/// Merges what a message says of tables.
///
/// Rows of tables are added up: the owner counts how often each one is there. Events are not
/// counted by anybody, and several sets which match the same event each report it, so the set
/// that saw an event most often says how often it happened.
#[derive(Default)]
struct Merger {
    tables: Vec<Merged>,
    index: HashMap<(Box<str>, bool), usize>,
}

#[derive(Default)]
struct Merged {
    inserts: Vec<RowList>,
    deletes: Vec<RowList>,
    events: Vec<(u32, RowList)>,
}

impl Merger {
    fn table(&mut self, table: Box<str>, event: bool) -> &mut Merged {
        let index = *self.index.entry((table, event)).or_insert_with(|| {
            self.tables.push(Merged::default());
            self.tables.len() - 1
        });
        &mut self.tables[index]
    }

    fn finish(self) -> Vec<TableDelta> {
        let mut names: Vec<_> = self.index.into_iter().collect();
        names.sort_unstable_by_key(|(_, index)| *index);
        names
            .into_iter()
            .zip(self.tables)
            .map(|(((table, event), _), merged)| TableDelta {
                table,
                event,
                inserts: if event {
                    merge_events(merged.events)
                } else {
                    RowList::concat(merged.inserts)
                },
                deletes: RowList::concat(merged.deletes),
            })
            .filter(|delta| !delta.inserts.is_empty() || !delta.deletes.is_empty())
            .collect()
    }
}

/// The union of what the sets saw: each row as often as the set that saw it most often.
fn merge_events(events: Vec<(u32, RowList)>) -> RowList {
    let Some((first, _)) = events.first() else {
        return RowList::new();
    };
    if events.iter().all(|(set, _)| set == first) {
        return RowList::concat(events.into_iter().map(|(_, rows)| rows).collect());
    }
    let mut merged: Vec<&[u8]> = Vec::new();
    let mut taken: HashMap<&[u8], usize> = HashMap::new();
    let mut sets: Vec<u32> = events.iter().map(|(set, _)| *set).collect();
    sets.sort_unstable();
    sets.dedup();
    for set in sets {
        let mut seen: HashMap<&[u8], usize> = HashMap::new();
        for row in events
            .iter()
            .filter(|(of, _)| *of == set)
            .flat_map(|(_, rows)| rows.iter())
        {
            let seen = seen.entry(row).or_default();
            *seen += 1;
            let taken = taken.entry(row).or_default();
            if *seen > *taken {
                *taken = *seen;
                merged.push(row);
            }
        }
    }
    RowList::from_rows(merged)
}

/// What a message of protocol v1 says of tables. `limit` is for compressed parts, in bytes.
pub(crate) fn from_v1(
    updates: impl IntoIterator<Item = v1::TableUpdate>,
    mut limit: usize,
) -> Result<Vec<TableDelta>, DecodeError> {
    let mut merger = Merger::default();
    for update in updates {
        let table = merger.table(update.table, false);
        for query in update.updates {
            let rows = match query {
                v1::QueryUpdate::Plain(rows) => rows,
                v1::QueryUpdate::Brotli(data) => {
                    unpack(compression::brotli(&data, limit)?, &mut limit)?
                }
                v1::QueryUpdate::Gzip(data) => {
                    unpack(compression::gzip(&data, limit)?, &mut limit)?
                }
            };
            table.inserts.push(rows.inserts);
            table.deletes.push(rows.deletes);
        }
    }
    Ok(merger.finish())
}

fn unpack(data: Bytes, limit: &mut usize) -> Result<v1::QueryRows, DecodeError> {
    *limit = limit.saturating_sub(data.len());
    let mut reader = Reader::new(data);
    let rows = Wire::read(&mut reader, "QueryUpdate")?;
    reader.finish()?;
    Ok(rows)
}

/// The rows of a one-off query in protocol v1.
pub(crate) fn from_v1_query(tables: Vec<v1::OneOffTable>) -> Vec<TableDelta> {
    let mut merger = Merger::default();
    for table in tables {
        merger.table(table.table, false).inserts.push(table.rows);
    }
    merger.finish()
}

/// A transaction in protocol v2.
pub(crate) fn from_v2(update: v2::TransactionUpdate) -> Vec<TableDelta> {
    let mut merger = Merger::default();
    for set in update.sets {
        for table in set.tables {
            for change in table.changes {
                match change {
                    v2::TableChange::Persistent(rows) => {
                        let merged = merger.table(table.table.clone(), false);
                        merged.inserts.push(rows.inserts);
                        merged.deletes.push(rows.deletes);
                    }
                    v2::TableChange::Event(rows) => {
                        let merged = merger.table(table.table.clone(), true);
                        merged.events.push((set.set, rows.events));
                    }
                }
            }
        }
    }
    merger.finish()
}

/// Rows that match queries in protocol v2: as inserts, or as deletes.
pub(crate) fn from_v2_rows(rows: v2::QueryRows, removed: bool) -> Vec<TableDelta> {
    let mut merger = Merger::default();
    for table in rows.tables {
        let merged = merger.table(table.table, false);
        if removed {
            &mut merged.deletes
        } else {
            &mut merged.inserts
        }
        .push(table.rows);
    }
    merger.finish()
}

/// Several transactions as one: rows that came and went are left out.
#[derive(Default)]
pub(crate) struct Coalesced {
    tables: Vec<(Box<str>, HashMap<Bytes, Net>)>,
    next: u64,
    cost: usize,
}

struct Net {
    /// How many more times the row is there: fewer when it is below zero.
    count: i64,
    /// Rows come out in the order in which they came.
    order: u64,
}

/// What a row costs beside its bytes.
const NET_COST: usize = size_of::<Bytes>() + size_of::<Net>();

impl Coalesced {
    /// Whether these can be a part: events happened even when more of them follow.
    pub(crate) fn accepts(tables: &[TableDelta]) -> bool {
        tables.iter().all(|table| !table.event)
    }

    /// Adds a transaction.
    pub(crate) fn add(&mut self, tables: &[TableDelta]) {
        for delta in tables {
            let index = self
                .tables
                .iter()
                .position(|(name, _)| *name == delta.table);
            let index = index.unwrap_or_else(|| {
                self.cost += delta.table.len() + size_of::<TableDelta>();
                self.tables.push((delta.table.clone(), HashMap::new()));
                self.tables.len() - 1
            });
            let rows = &mut self.tables[index].1;
            let inserts = delta.inserts.iter().map(|row| (row, 1));
            for (row, step) in inserts.chain(delta.deletes.iter().map(|row| (row, -1))) {
                if let Some(net) = rows.get_mut(row) {
                    let before = net.count.unsigned_abs() as usize;
                    net.count += step;
                    let after = net.count.unsigned_abs() as usize;
                    self.cost = self.cost + after * row.len() - before * row.len();
                    if net.count == 0 {
                        rows.remove(row);
                        self.cost -= NET_COST;
                    }
                } else {
                    // Copied: a slice would keep the whole frame that it came in.
                    let net = Net {
                        count: step,
                        order: self.next,
                    };
                    self.next += 1;
                    self.cost += NET_COST + row.len();
                    rows.insert(Bytes::copy_from_slice(row), net);
                }
            }
        }
    }

    /// What it costs in a queue, in bytes.
    pub(crate) fn cost(&self) -> usize {
        self.cost
    }

    /// The one transaction.
    pub(crate) fn finish(self) -> Vec<TableDelta> {
        self.tables
            .into_iter()
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(table, rows)| {
                let mut rows: Vec<_> = rows.into_iter().collect();
                rows.sort_unstable_by_key(|(_, net)| net.order);
                let list = |sign: i64| {
                    RowList::from_rows(rows.iter().flat_map(|(row, net)| {
                        let count = usize::try_from(net.count * sign).unwrap_or_default();
                        std::iter::repeat_n(row, count)
                    }))
                };
                TableDelta {
                    table,
                    event: false,
                    inserts: list(1),
                    deletes: list(-1),
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delta(inserts: &[&str], deletes: &[&str]) -> TableDelta {
        TableDelta {
            table: "t".into(),
            event: false,
            inserts: RowList::from_rows(inserts),
            deletes: RowList::from_rows(deletes),
        }
    }

    fn persistent(set: u32, inserts: &[&str], deletes: &[&str]) -> v2::SetUpdate {
        let change = v2::TableChange::Persistent(v2::PersistentRows {
            inserts: RowList::from_rows(inserts),
            deletes: RowList::from_rows(deletes),
        });
        v2::SetUpdate {
            set,
            tables: vec![v2::TableUpdate {
                table: "t".into(),
                changes: vec![change],
            }],
        }
    }

    fn events(set: u32, rows: &[&str]) -> v2::SetUpdate {
        let change = v2::TableChange::Event(v2::EventRows {
            events: RowList::from_rows(rows),
        });
        v2::SetUpdate {
            set,
            tables: vec![v2::TableUpdate {
                table: "bang".into(),
                changes: vec![change],
            }],
        }
    }

    #[test]
    fn rows_of_overlapping_sets_add_up() {
        let sets = vec![
            persistent(1, &["new"], &["old"]),
            persistent(2, &["new"], &["old"]),
        ];
        assert_eq!(
            from_v2(v2::TransactionUpdate { sets }),
            [delta(&["new", "new"], &["old", "old"])]
        );
    }

    #[test]
    fn events_of_overlapping_sets_happened_once() {
        let sets = vec![events(1, &["a", "a", "b"]), events(2, &["b", "c"])];
        let tables = from_v2(v2::TransactionUpdate { sets });
        assert_eq!(tables.len(), 1);
        assert!(tables[0].event);
        let rows: Vec<_> = tables[0].inserts.iter().collect();
        assert_eq!(rows, [b"a", b"a", b"b", b"c"]);
    }

    #[test]
    fn events_of_one_set_all_happened() {
        let sets = vec![events(1, &["a"]), events(1, &["a"])];
        assert_eq!(from_v2(v2::TransactionUpdate { sets })[0].inserts.len(), 2);
    }

    #[test]
    fn what_came_and_went_is_left_out() {
        let mut coalesced = Coalesced::default();
        coalesced.add(&[delta(&["1"], &["0"])]);
        coalesced.add(&[delta(&["2"], &["1"])]);
        let cost = coalesced.cost();
        for step in 2..100 {
            let (old, new) = (step.to_string(), (step + 1).to_string());
            coalesced.add(&[delta(&[&new], &[&old])]);
        }
        assert!(
            coalesced.cost() <= cost + 4,
            "{} after {cost}",
            coalesced.cost()
        );
        assert_eq!(coalesced.finish(), [delta(&["100"], &["0"])]);
    }

    #[test]
    fn nothing_is_left_of_what_was_undone() {
        let mut coalesced = Coalesced::default();
        coalesced.add(&[delta(&["1", "1"], &[])]);
        coalesced.add(&[delta(&[], &["1"])]);
        coalesced.add(&[delta(&[], &["1"])]);
        assert_eq!(coalesced.finish(), []);
    }

    #[test]
    fn nested_compression_is_limited() {
        use std::io::Write as _;
        let mut plain = Vec::new();
        v1::QueryRows {
            deletes: RowList::new(),
            inserts: RowList::from_rows(["row"]),
        }
        .write(&mut plain);
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(&plain).unwrap();
        let data = Bytes::from(encoder.finish().unwrap());
        let update = v1::TableUpdate {
            table_id: 1,
            table: "t".into(),
            num_rows: 1,
            updates: vec![v1::QueryUpdate::Gzip(data)],
        };
        assert_eq!(
            from_v1([update.clone()], 1000).unwrap(),
            [delta(&["row"], &[])]
        );
        assert_eq!(from_v1([update], 4), Err(DecodeError::TooBig { limit: 4 }));
    }
}
