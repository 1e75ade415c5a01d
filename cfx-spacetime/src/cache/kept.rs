//! The rows of one table as the script sees them.

use core::any::Any;
use core::cell::{Cell, RefCell};
use std::rc::Rc;

use spacetimedb_lib::bsatn;
use spacetimedb_lib::sats::buffer::BufWriter;
use spacetimedb_lib::ser::Serialize;

use super::slots::hash;
use super::store::Store;

/// A row of any type.
pub(crate) type Row = Rc<dyn Any>;

/// Rows of one type, each at its slot.
pub(crate) type Slots<T> = Vec<Option<Rc<T>>>;

/// The rows of a table.
pub(crate) struct Kept<T> {
    /// Whoever goes through the rows shares this, and it is copied if it changes meanwhile.
    slots: RefCell<Rc<Slots<T>>>,
    count: Cell<usize>,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self {
            slots: RefCell::default(),
            count: Cell::new(0),
        }
    }
}

impl<T> Kept<T> {
    pub(crate) fn len(&self) -> usize {
        self.count.get()
    }

    /// The rows as they are now.
    #[inline]
    pub(crate) fn all(&self) -> Rc<Slots<T>> {
        Rc::clone(&self.slots.borrow())
    }

    /// The row at that slot.
    #[inline]
    pub(crate) fn get(&self, slot: u32) -> Option<Rc<T>> {
        self.slots.borrow().get(slot as usize)?.clone()
    }
}

/// The rows of a table with their type, and how they are read.
pub(crate) trait Typed {
    /// A row.
    type Row: 'static;

    /// Where the rows are kept.
    fn kept(&self) -> &Kept<Self::Row>;
    /// The row that the bytes are, if they are one.
    fn read(&self, bytes: &[u8]) -> Option<Self::Row>;
    /// Gives the value of a unique column.
    fn key(&self, row: &Self::Row, unique: usize, to: &mut Key);
    /// How many columns have no equal values. The first of them is the primary key, if
    /// there is one.
    fn unique(&self) -> usize;
    /// Whether there is a primary key.
    fn has_primary_key(&self) -> bool;
    /// What is told to the host, as BSATN.
    fn declaration(&self) -> Vec<u8>;
}

/// Gives the rows of some slots their meaning. Keeps the slots of those that have one, and
/// appends the hashes of their values in the unique columns.
pub(crate) fn keep<R: Typed>(
    how: &R,
    store: &RefCell<Store>,
    slots: &mut Vec<u32>,
    hashes: &mut Vec<u32>,
) {
    /// So many are read before they are put beside each other: what the rows themselves take
    /// memory for would lie between them otherwise, and going through them be slower.
    const PART: usize = 64;

    let unique = how.unique();
    hashes.reserve(slots.len() * unique);
    let mut rows = Vec::with_capacity(slots.len().min(PART));
    let (mut done, mut good) = (0, 0);
    while done < slots.len() {
        let first = good;
        let part = done..slots.len().min(done + PART);
        done = part.end;
        {
            let store = store.borrow();
            for place in part {
                let slot = slots[place];
                if let Some(row) = how.read(store.bytes(slot)) {
                    rows.push(row);
                    slots[good] = slot;
                    good += 1;
                }
            }
        }
        for row in &rows {
            add_hashes(how, row, unique, hashes);
        }
        let mut all = how.kept().slots.borrow_mut();
        let all = Rc::make_mut(&mut *all);
        if all.len() < store.borrow().slots() {
            all.resize_with(store.borrow().slots(), || None);
        }
        for (slot, row) in slots[first..good].iter().zip(rows.drain(..)) {
            all[*slot as usize] = Some(Rc::new(row));
        }
        let kept = how.kept();
        kept.count.set(kept.count.get() + good - first);
    }
    slots.truncate(good);
}

/// Takes the rows out of some slots. Keeps the slots of those that had one, and appends the
/// hashes of their values in the unique columns.
pub(crate) fn take<R: Typed>(how: &R, slots: &mut Vec<u32>, hashes: &mut Vec<u32>) -> Vec<Row> {
    if slots.is_empty() {
        return Vec::new();
    }
    let mut rows: Vec<Rc<R::Row>> = Vec::with_capacity(slots.len());
    {
        let mut all = how.kept().slots.borrow_mut();
        let all = Rc::make_mut(&mut *all);
        slots.retain(
            |slot| match all.get_mut(*slot as usize).and_then(Option::take) {
                Some(row) => {
                    rows.push(row);
                    true
                }
                None => false,
            },
        );
    }
    let kept = how.kept();
    kept.count.set(kept.count.get() - rows.len());
    let unique = how.unique();
    for row in &rows {
        add_hashes(how, row, unique, hashes);
    }
    rows.into_iter().map(|row| row as Row).collect()
}

#[inline]
fn add_hashes<R: Typed>(how: &R, row: &R::Row, unique: usize, hashes: &mut Vec<u32>) {
    for column in 0..unique {
        let mut key = Key::default();
        how.key(row, column, &mut key);
        hashes.push(key.hash());
    }
}

/// Finds the row whose unique column has this value.
#[inline]
pub(crate) fn find<R: Typed>(
    how: &R,
    store: &RefCell<Store>,
    unique: usize,
    value: &Key,
) -> Option<Rc<R::Row>> {
    let hash = value.hash();
    let mut place = 0;
    loop {
        let slot = store.borrow().with_hash(unique, hash, &mut place)?;
        // Nothing is borrowed while values are written, which may be the script's own code.
        if let Some(row) = how.kept().get(slot) {
            let mut key = Key::default();
            how.key(&row, unique, &mut key);
            if key.bytes() == value.bytes() {
                return Some(row);
            }
        }
    }
}

/// The value of a column, as BSATN. Short ones take no memory.
#[derive(Debug)]
pub(crate) struct Key {
    short: [u8; Self::SHORT],
    /// How many bytes of `short` there are; none once it is a long one.
    len: usize,
    long: Vec<u8>,
}

impl Default for Key {
    #[inline]
    fn default() -> Self {
        Self {
            short: [0; Self::SHORT],
            len: 0,
            long: Vec::new(),
        }
    }
}

impl Key {
    /// An identity fits, or a text that is a name.
    const SHORT: usize = 32;

    #[inline]
    pub(crate) fn put<K: Serialize + ?Sized>(&mut self, value: &K) {
        // Writing to memory fails only for lengths above 4 GiB.
        let _ = bsatn::to_writer(self, value);
    }

    #[inline]
    pub(crate) fn bytes(&self) -> &[u8] {
        if self.long.is_empty() {
            &self.short[..self.len]
        } else {
            &self.long
        }
    }

    #[inline]
    pub(crate) fn hash(&self) -> u32 {
        hash(self.bytes())
    }

    #[cold]
    #[inline(never)]
    fn put_long(&mut self, slice: &[u8]) {
        self.long.extend_from_slice(&self.short[..self.len]);
        self.len = 0;
        self.long.extend_from_slice(slice);
    }
}

impl BufWriter for Key {
    #[inline]
    fn put_slice(&mut self, slice: &[u8]) {
        let end = self.len + slice.len();
        match self.short.get_mut(self.len..end) {
            Some(to) if self.long.is_empty() => {
                to.copy_from_slice(slice);
                self.len = end;
            }
            _ => self.put_long(slice),
        }
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn keys_of_any_length() {
        // A text's length goes before it, so these are short ones, the longest, and long ones.
        for len in [0, 1, Key::SHORT - 4, Key::SHORT - 3, Key::SHORT, 500] {
            let text = "x".repeat(len);
            let mut key = Key::default();
            key.put(&*text);
            assert_eq!(key.bytes(), spacetime_abi::encode(&text));
            let mut twice = Key::default();
            twice.put(&*text);
            twice.put(&*text);
            assert_eq!(twice.bytes(), spacetime_abi::encode(&text).repeat(2));
            assert_eq!(key.hash(), hash(key.bytes()));
        }
    }
}
