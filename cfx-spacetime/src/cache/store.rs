//! The rows of one table, counted by their bytes. It runs nobody's code but its own.

use super::slots::{SlotIndex, hash};

/// Whether the change under way touched a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Touched {
    No,
    /// It did, and the row was not there before.
    Absent,
    /// It did, and the row was there before.
    Present,
}

#[derive(Clone, Copy)]
struct Slot {
    /// Where the row lies, as the server sent it.
    start: usize,
    len: u32,
    /// How many subscriptions have it. Rows whose last one has gone stay until the change
    /// is settled; then the slot is free.
    count: u32,
    touched: Touched,
}

/// What a change comes to.
pub(crate) struct Settled {
    /// The slots of new rows.
    pub(crate) came: Vec<u32>,
    /// The slots of rows that are no more.
    pub(crate) gone: Vec<u32>,
}

#[derive(Default)]
pub(crate) struct Store {
    slots: Vec<Slot>,
    /// The rows, one after the other, with those that are no more until they are too many.
    data: Vec<u8>,
    /// How many bytes belong to rows that are no more.
    unused: usize,
    free: Vec<u32>,
    by_bytes: SlotIndex,
    /// One for each column without equal values.
    unique: Vec<SlotIndex>,
    /// The slots that the change under way touched.
    touched: Vec<u32>,
}

impl Store {
    /// The slots of all rows, known or not.
    pub(crate) fn held(&self) -> impl Iterator<Item = u32> {
        let slots = self.slots.iter().enumerate();
        slots
            .filter(|(_, slot)| slot.count > 0)
            .map(|(number, _)| number as u32)
    }

    /// How many slots there are.
    pub(crate) fn slots(&self) -> usize {
        self.slots.len()
    }

    /// Makes room for more rows of so many bytes together.
    pub(crate) fn reserve(&mut self, rows: usize, bytes: usize) {
        self.by_bytes.reserve(rows);
        self.touched.reserve(rows);
        self.slots.reserve(rows.saturating_sub(self.free.len()));
        self.data.reserve(bytes);
    }

    /// The row as the server sent it.
    #[inline]
    pub(crate) fn bytes(&self, slot: u32) -> &[u8] {
        bytes(&self.data, self.slots[slot as usize])
    }

    fn find(&self, hash: u32, row: &[u8]) -> Option<u32> {
        self.by_bytes.find(hash, |slot| self.bytes(slot) == row)
    }

    fn touch(&mut self, slot: u32) -> &mut Slot {
        let entry = &mut self.slots[slot as usize];
        if entry.touched == Touched::No {
            entry.touched = if entry.count > 0 {
                Touched::Present
            } else {
                Touched::Absent
            };
            self.touched.push(slot);
        }
        entry
    }

    /// Adds a row `times` times.
    pub(crate) fn insert(&mut self, row: &[u8], times: u32) {
        let hash = hash(row);
        let slot = match self.find(hash, row) {
            Some(slot) => slot,
            None => self.add(hash, row),
        };
        let entry = self.touch(slot);
        entry.count = entry.count.saturating_add(times);
    }

    /// A slot with a row that nobody has.
    fn add(&mut self, hash: u32, row: &[u8]) -> u32 {
        let entry = Slot {
            start: self.data.len(),
            len: row.len() as u32,
            count: 0,
            touched: Touched::No,
        };
        self.data.extend_from_slice(row);
        let slot = match self.free.pop() {
            Some(slot) => {
                self.slots[slot as usize] = entry;
                slot
            }
            None => {
                self.slots.push(entry);
                (self.slots.len() - 1) as u32
            }
        };
        self.by_bytes.insert(hash, slot);
        slot
    }

    /// Takes a row away once. Answers whether it was there.
    pub(crate) fn delete(&mut self, row: &[u8]) -> bool {
        match self.find(hash(row), row) {
            Some(slot) if self.slots[slot as usize].count > 0 => {
                self.touch(slot).count -= 1;
                true
            }
            _ => false,
        }
    }

    /// Makes the rows those of `other`, counts included: the change from the rows of a lost
    /// connection to those of the next.
    pub(crate) fn become_like(&mut self, other: &Store) {
        for slot in 0..self.slots.len() as u32 {
            if self.slots[slot as usize].count > 0 {
                self.touch(slot).count = 0;
            }
        }
        for slot in other.held() {
            self.insert(other.bytes(slot), other.slots[slot as usize].count);
        }
    }

    /// Ends a change: frees what is no more. Its places in the unique columns are left to
    /// [`forget`](Self::forget), and those of what came to [`keep`](Self::keep).
    pub(crate) fn settle(&mut self) -> Settled {
        let mut gone = Vec::new();
        let mut came = core::mem::take(&mut self.touched);
        came.retain(|&slot| {
            let entry = &mut self.slots[slot as usize];
            let was = core::mem::replace(&mut entry.touched, Touched::No);
            let entry = *entry;
            if entry.count > 0 {
                return was == Touched::Absent;
            }
            self.by_bytes.remove(hash(bytes(&self.data, entry)), slot);
            self.unused += entry.len as usize;
            self.slots[slot as usize].len = 0;
            self.free.push(slot);
            if was == Touched::Present {
                gone.push(slot);
            }
            false
        });
        if self.unused > 4096 && self.unused > self.data.len() / 2 {
            self.compact();
        }
        Settled { came, gone }
    }

    #[cold]
    fn compact(&mut self) {
        let mut data = Vec::with_capacity(self.data.len() - self.unused);
        for slot in &mut self.slots {
            let start = data.len();
            data.extend_from_slice(bytes(&self.data, *slot));
            slot.start = start;
        }
        self.data = data;
        self.unused = 0;
    }

    /// Notes rows in the unique columns, by the hashes of their values: those of a row one
    /// after the other, `unique` for each.
    pub(crate) fn keep(&mut self, slots: &[u32], hashes: &[u32], unique: usize) {
        if self.unique.len() < unique {
            self.unique.resize_with(unique, SlotIndex::default);
        }
        for (column, index) in self.unique.iter_mut().enumerate() {
            if slots.len() > 64 {
                index.reserve(slots.len());
            }
            for (slot, hash) in slots.iter().zip(hashes.iter().skip(column).step_by(unique)) {
                index.insert(*hash, *slot);
            }
        }
    }

    /// Takes rows that are no more out of the unique columns.
    pub(crate) fn forget(&mut self, slots: &[u32], hashes: &[u32], unique: usize) {
        for (column, index) in self.unique.iter_mut().enumerate() {
            for (slot, hash) in slots.iter().zip(hashes.iter().skip(column).step_by(unique)) {
                index.remove(*hash, *slot);
            }
        }
    }

    /// The next slot whose unique column has that hash. `place` is where to look on: 0 at
    /// first.
    #[inline]
    pub(crate) fn with_hash(&self, column: usize, hash: u32, place: &mut usize) -> Option<u32> {
        self.unique.get(column)?.next(hash, place)
    }
}

#[inline]
fn bytes(data: &[u8], slot: Slot) -> &[u8] {
    data.get(slot.start..slot.start + slot.len as usize)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn rows_are_counted() {
        let mut store = Store::default();
        store.insert(b"ada", 1);
        store.insert(b"ada", 1);
        store.insert(b"bob", 1);
        assert!(store.delete(b"bob"));
        assert!(!store.delete(b"bob"));
        assert!(!store.delete(b"eve"));
        let Settled { came, gone } = store.settle();
        // What came and went in one change was never there.
        assert_eq!((came.len(), gone.len()), (1, 0));
        assert_eq!(store.bytes(came[0]), b"ada");

        assert!(store.delete(b"ada"));
        assert!(store.settle().gone.is_empty());
        assert!(store.delete(b"ada"));
        store.insert(b"ada", 1);
        let Settled { came, gone } = store.settle();
        assert!(came.is_empty() && gone.is_empty());
        assert!(store.delete(b"ada"));
        assert_eq!(store.settle().gone.len(), 1);
        assert_eq!(store.held().count(), 0);
    }

    #[test]
    fn rows_become_those_of_another() {
        let (mut mine, mut other) = (Store::default(), Store::default());
        mine.insert(b"ada", 3);
        mine.insert(b"bob", 1);
        mine.settle();
        other.insert(b"ada", 1);
        other.insert(b"eve", 1);
        other.settle();
        mine.become_like(&other);
        let Settled { came, gone } = mine.settle();
        assert_eq!((came.len(), gone.len()), (1, 1));
        assert_eq!(mine.bytes(came[0]), b"eve");
        assert!(mine.delete(b"ada"));
        assert_eq!(mine.settle().gone.len(), 1);
    }

    #[test]
    fn what_went_leaves_no_bytes_for_ever() {
        let row = |number: u32| format!("row {number:0>60}").into_bytes();
        let mut store = Store::default();
        store.insert(b"stays", 1);
        store.insert(b"", 1);
        for number in 0..500 {
            store.insert(&row(number), 1);
            if number > 10 {
                assert!(store.delete(&row(number - 10)));
            }
            store.settle();
            assert!(store.data.len() < 10_000, "{}", store.data.len());
        }
        assert!(store.slots.len() < 20, "{}", store.slots.len());
        assert!(store.delete(b"stays") && store.delete(b"") && store.delete(&row(499)));
    }
}
