//! A hash table of slot numbers: finds slots by a hash, leaves comparing to its user.
//!
//! Open addressing with linear probing. It is not generic, so a script has its code once
//! whatever it keeps in tables, and it keeps the hashes, so growing calls nobody.

/// The hash of some bytes.
#[inline]
pub(crate) fn hash(bytes: &[u8]) -> u32 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

    let mix = |hash: u64, word: u64| (hash.rotate_left(29) ^ word).wrapping_mul(FACTOR);
    let mut hash = bytes.len() as u64;
    let mut rest = bytes;
    while let Some((word, after)) = rest.split_first_chunk() {
        hash = mix(hash, u64::from_le_bytes(*word));
        rest = after;
    }
    let mut tail = 0;
    if let Some((word, after)) = rest.split_first_chunk() {
        tail = u64::from(u32::from_le_bytes(*word));
        rest = after;
    }
    for byte in rest {
        tail = tail << 8 | u64::from(*byte);
    }
    hash = mix(hash, tail);
    // Only the upper bits depend on all of the input.
    hash = (hash ^ hash >> 32).wrapping_mul(FACTOR);
    (hash >> 32) as u32
}

/// A place without a slot: zeros, as memory full of them costs least.
const EMPTY: u32 = 0;

#[derive(Default)]
pub(crate) struct SlotIndex {
    /// Hash and slot, the first slot being 1; as many places as a power of two.
    places: Vec<(u32, u32)>,
    len: usize,
}

impl SlotIndex {
    /// Makes room for more slots.
    pub(crate) fn reserve(&mut self, more: usize) {
        let needed = (self.len + more) * 4 / 3 + 1;
        if needed > self.places.len() {
            self.grow(needed.next_power_of_two().max(8));
        }
    }

    #[cold]
    fn grow(&mut self, places: usize) {
        let old = core::mem::replace(&mut self.places, vec![(0, EMPTY); places]);
        for (hash, slot) in old {
            if slot != EMPTY {
                self.put(hash, slot);
            }
        }
    }

    fn put(&mut self, hash: u32, slot: u32) {
        let mask = self.places.len() - 1;
        let mut place = hash as usize & mask;
        while self.places[place].1 != EMPTY {
            place = (place + 1) & mask;
        }
        self.places[place] = (hash, slot);
    }

    /// Adds a slot; there may be others of the same hash.
    pub(crate) fn insert(&mut self, hash: u32, slot: u32) {
        self.reserve(1);
        self.put(hash, slot + 1);
        self.len += 1;
    }

    /// The first slot of that hash for which `is` holds.
    #[inline]
    pub(crate) fn find(&self, hash: u32, mut is: impl FnMut(u32) -> bool) -> Option<u32> {
        let mask = self.places.len().wrapping_sub(1);
        let mut place = hash as usize & mask;
        loop {
            let (other, slot) = *self.places.get(place)?;
            if slot == EMPTY {
                return None;
            }
            if other == hash && is(slot - 1) {
                return Some(slot - 1);
            }
            place = (place + 1) & mask;
        }
    }

    /// The next slot of that hash; `passed` is how many places were looked at, 0 at first.
    #[inline]
    pub(crate) fn next(&self, hash: u32, passed: &mut usize) -> Option<u32> {
        let mask = self.places.len().wrapping_sub(1);
        loop {
            let place = (hash as usize).wrapping_add(*passed) & mask;
            let (other, slot) = *self.places.get(place)?;
            if slot == EMPTY {
                return None;
            }
            *passed += 1;
            if other == hash {
                return Some(slot - 1);
            }
        }
    }

    /// Removes a slot; nothing happens when it is not there.
    pub(crate) fn remove(&mut self, hash: u32, slot: u32) {
        let mask = self.places.len().wrapping_sub(1);
        let mut hole = hash as usize & mask;
        loop {
            match self.places.get(hole) {
                None | Some((_, EMPTY)) => return,
                Some((_, other)) if *other == slot + 1 => break,
                Some(_) => hole = (hole + 1) & mask,
            }
        }
        self.len -= 1;
        // What follows moves up unless it would come to stand before where its hash points.
        let mut place = hole;
        loop {
            place = (place + 1) & mask;
            let (hash, slot) = self.places[place];
            if slot == EMPTY {
                break;
            }
            let home = hash as usize & mask;
            if place.wrapping_sub(home) & mask >= place.wrapping_sub(hole) & mask {
                self.places[hole] = (hash, slot);
                hole = place;
            }
        }
        self.places[hole] = (0, EMPTY);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn hashes_spread() {
        // Miri takes minutes for more.
        const BITS: u32 = if cfg!(miri) { 8 } else { 16 };
        let mask = (1 << BITS) - 1;
        let of = |number: u64| hash(&number.to_le_bytes()) & mask;
        // Of as many balls as bins, about 63 % of the bins are hit by chance.
        let enough = |hit: HashSet<u32>| assert!(hit.len() > 1 << (BITS - 1), "{}", hit.len());
        enough((0..1 << BITS).map(of).collect());
        enough((0..1 << BITS).map(|n: u64| of(n << (64 - BITS))).collect());
        assert_ne!(hash(&[]), hash(&[0]));
        assert_ne!(hash(&[0; 8]), hash(&[0; 9]));
    }

    #[test]
    fn slots_come_and_go() {
        let mut index = SlotIndex::default();
        index.remove(1, 1);
        assert_eq!(index.find(1, |_| true), None);
        // Few hashes, so that most slots are displaced.
        let hash_of = |slot: u32| slot % 7;
        let mut model = HashSet::new();
        let mut random = 1_u32;
        for _ in 0..if cfg!(miri) { 300 } else { 5_000 } {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let slot = random >> 16 & 63;
            if model.insert(slot) {
                index.insert(hash_of(slot), slot);
            } else {
                model.remove(&slot);
                index.remove(hash_of(slot), slot);
                index.remove(hash_of(slot), slot);
            }
            for slot in 0..64 {
                let found = index.find(hash_of(slot), |other| other == slot).is_some();
                assert_eq!(found, model.contains(&slot));
            }
            assert_eq!(index.len, model.len());
        }
    }
}
