//! How much memory reading a hostile payload takes.
//!
//! An own binary, because the allocator is the process's.
#![cfg(not(target_arch = "wasm32"))]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::collections::{BTreeMap, HashMap};

use cfx_core::msgpack::{self, ByteBuf, Value};
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

/// How many elements of the type that is read may be allocated for each byte of the
/// payload, at the peak. The shortest element takes a byte; a vector or table that
/// grows has the old one beside the new one of twice the size, and a table keeps an
/// eighth of its places free.
const ELEMENTS_PER_BYTE: f64 = 3.0;

/// For errors, and for tables whose smallest size is a few entries.
const CONSTANT: usize = 2048;

struct Counting;

thread_local! {
    static NOW: Cell<usize> = const { Cell::new(0) };
    static PEAK: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = NOW.get().wrapping_add(layout.size());
        NOW.set(now);
        PEAK.set(PEAK.get().max(now));
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        NOW.set(NOW.get().wrapping_sub(layout.size()));
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[derive(Deserialize)]
#[expect(dead_code, reason = "only decoded")]
struct Tree {
    #[serde(default)]
    children: Vec<Tree>,
    #[serde(default)]
    names: HashMap<String, Option<u64>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only decoded")]
struct Nest(Vec<Nest>);

#[derive(Default)]
struct Worst {
    elements: f64,
    what: String,
}

impl Worst {
    /// Reads a `T` whose largest element, or text for each byte, is an `E`.
    fn read<T: DeserializeOwned, E>(&mut self, payload: &[u8]) {
        let before = NOW.get();
        PEAK.set(before);
        let result = msgpack::from_slice::<T>(payload);
        let peak = PEAK.get() - before;
        drop(result);
        let bytes = peak.saturating_sub(CONSTANT) as f64 / payload.len() as f64;
        let elements = bytes / size_of::<E>() as f64;
        if elements > self.elements {
            self.elements = elements;
            self.what = format!(
                "{elements:.2} elements, {bytes:.1} bytes, for each byte: {} from {} bytes, {:02x?}",
                std::any::type_name::<T>(),
                payload.len(),
                &payload[..payload.len().min(8)],
            );
        }
    }

    fn read_all(&mut self, payload: &[u8]) {
        self.read::<Value, (Value, Value)>(payload);
        self.read::<Vec<Value>, (Value, Value)>(payload);
        self.read::<HashMap<String, Value>, (String, Value)>(payload);
        self.read::<Vec<Option<u64>>, Option<u64>>(payload);
        self.read::<Vec<Vec<Vec<u8>>>, Vec<u8>>(payload);
        self.read::<BTreeMap<u32, String>, (u32, String)>(payload);
        self.read::<HashMap<u8, u64>, (u8, u64)>(payload);
        self.read::<Tree, Tree>(payload);
        self.read::<Nest, Nest>(payload);
        self.read::<String, [u8; 3]>(payload);
        self.read::<ByteBuf, u32>(payload);
        self.read::<IgnoredAny, u8>(payload);
    }
}

fn array32(length: u32) -> Vec<u8> {
    [&[0xdd], &length.to_be_bytes()[..]].concat()
}

fn map32(length: u32) -> Vec<u8> {
    [&[0xdf], &length.to_be_bytes()[..]].concat()
}

#[test]
fn no_more_than_a_small_multiple_of_the_payload() {
    let mut worst = Worst::default();

    for size in [10, 1_000, 100_000] {
        let n = size as u32;
        // Nothing but the shortest values.
        for filler in [0xc0, 0x01, 0x80, 0x90, 0xa0, 0xff] {
            worst.read_all(&[array32(n), vec![filler; size]].concat());
            worst.read_all(&[map32(n / 2), vec![filler; size]].concat());
        }
        // Headers that promise all that is left, in each other.
        let mut nested = Vec::new();
        for _ in 0..size / 5 {
            nested.extend(array32(n - nested.len() as u32 - 5));
        }
        worst.read_all(&nested);
        let mut nested = Vec::new();
        for _ in 0..size / 10 {
            nested.extend(
                [
                    map32((n - nested.len() as u32) / 2 - 5),
                    b"\xa4AAAA".to_vec(),
                ]
                .concat(),
            );
        }
        worst.read_all(&nested);
        // Headers that promise more than all.
        worst.read_all(&array32(u32::MAX).repeat(size / 5));
        worst.read_all(&map32(u32::MAX).repeat(size / 5));
        // Holes: many small ones, one large one.
        worst.read_all(&[array32(n / 3), b"\x81\x08\xc0".repeat(size / 3)].concat());
        let holes =
            (0..n / 5).flat_map(|i| [&[0xce], &(i * 4).to_be_bytes()[..], &[0xc0]].concat());
        worst.read_all(&[map32(n / 5), holes.collect()].concat());
        // Text that has to be repaired.
        worst.read_all(&[&[0xdb], &n.to_be_bytes()[..], &vec![0xff; size]].concat());
    }

    let mut rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    for _ in 0..3_000 {
        let mut payload = Vec::new();
        let length = 1 + rng.next_u32() % 2_000;
        while payload.len() < length as usize {
            match rng.next_u32() % 4 {
                0 => payload.push(rng.next_u32() as u8),
                1 => payload.push(0x80 | (rng.next_u32() as u8 & 0x1f)),
                2 => payload.push(0xdc | (rng.next_u32() as u8 & 3)),
                _ => payload.extend([0; 3]),
            }
        }
        worst.read_all(&payload);
    }

    println!("at most {}", worst.what);
    assert!(worst.elements <= ELEMENTS_PER_BYTE, "{}", worst.what);
}
