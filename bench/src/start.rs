//! What a script costs before it does anything, and after it has done a lot.

use std::path::Path;
use std::time::Instant;

use wasmtime::{Engine, Module, Result};

use crate::lean::{Loaded, Script};
use crate::measure::load;
use crate::stats::Times;
use crate::work;

/// Times of starting one script.
pub(crate) struct Start {
    pub(crate) compile: Times,
    pub(crate) cached: Times,
    pub(crate) instantiate: Times,
    /// Pages of memory after the start.
    pub(crate) pages: u64,
}

pub(crate) fn start(engine: &Engine, wasm: &Path, rounds: u32) -> Result<Start> {
    let bytes = std::fs::read(wasm)?;
    let compiled = Module::new(engine, &bytes)?.serialize()?;
    let mut start = Start {
        compile: Times::default(),
        cached: Times::default(),
        instantiate: Times::default(),
        pages: 0,
    };
    for _ in 0..rounds {
        let before = Instant::now();
        std::hint::black_box(Module::new(engine, &bytes)?);
        start.compile.add(before.elapsed().as_nanos() as f64);
        let before = Instant::now();
        // SAFETY: this very engine has written the bytes, a few lines above.
        let module = unsafe { Module::deserialize(engine, &compiled)? };
        start.cached.add(before.elapsed().as_nanos() as f64);
        let loaded = Loaded::new(engine, module)?;
        let before = Instant::now();
        let script = Script::start(&loaded, false)?;
        start.instantiate.add(before.elapsed().as_nanos() as f64);
        start.pages = script.pages();
    }
    Ok(start)
}

/// How memory grows, in pages: from the start to the end, and after the first thousand of
/// each kind to the end.
pub(crate) struct Growth {
    pub(crate) whole: u64,
    pub(crate) later: u64,
    pub(crate) small: u32,
    pub(crate) large: u32,
}

/// Raises so many events of all kinds, then so many of 100 KB.
pub(crate) fn growth(engine: &Engine, wasm: &Path, small: u32, large: u32) -> Result<Growth> {
    let loaded = load(engine, wasm)?;
    let mut script = Script::start(&loaded, false)?;
    let payloads = [0, 4, 64].map(work::payload);
    let names = ["bench:borrowed", "bench:owned", "bench:unknown"];
    let tasks = work::numbers(&[3]);
    let mut big = vec![0x91, 0x84];
    // The usual payload, with a name of 100 KB in place of its own.
    let usual = &payloads[1][2..];
    big.extend_from_slice(&usual[..5]);
    big.extend_from_slice(&[0xDB, 0, 1, 0x86, 0xA0]);
    big.resize(big.len() + 100_000, b'x');
    big.extend_from_slice(&usual[5 + 17..]);

    let start = script.pages();
    let mut later = 0;
    for (count, is_large) in [(small, false), (large, true)] {
        let mut warm = script.pages();
        for number in 0..count {
            if number == 1000 {
                warm = script.pages();
            }
            if is_large {
                script.event(b"bench:owned", &big, b"")?;
            } else if number % 10 == 9 {
                script.event(b"bench:spawn", &tasks, b"")?;
            } else {
                let number = number as usize;
                let name = names[number % names.len()];
                script.event(name.as_bytes(), &payloads[number / 3 % payloads.len()], b"")?;
            }
        }
        later += script.pages() - warm;
    }
    Ok(Growth {
        whole: script.pages() - start,
        later,
        small,
        large,
    })
}

/// Bytes in use for a task that waits, and allocations of a sleep.
pub(crate) struct Task {
    pub(crate) bytes: f64,
    pub(crate) allocations: f64,
}

/// Counts them, by a script that counts.
pub(crate) fn task(engine: &Engine, wasm: &Path) -> Result<Task> {
    const TASKS: u32 = 1000;
    let loaded = load(engine, wasm)?;
    let mut script = Script::start(&loaded, false)?;
    // Tables grow by doubling: after the first round there is room.
    let tasks = work::numbers(&[TASKS, 1]);
    script.event(b"bench:sleepers", &tasks, b"")?;
    let step = |script: &mut Script| {
        script.store.data_mut().now_ms += 1;
        script.tick()
    };
    for _ in 0..4 {
        step(&mut script)?;
    }
    let before = script.number("bench_allocations")?;
    for _ in 0..100 {
        step(&mut script)?;
    }
    let allocations = script.number("bench_allocations")? - before;
    let before = script.number("bench_bytes")?;
    // Together a power of two, as tables are.
    let more = 8192 - TASKS;
    script.event(b"bench:pending", &work::numbers(&[more]), b"")?;
    let bytes = script.number("bench_bytes")? - before;
    Ok(Task {
        bytes: f64::from(bytes) / f64::from(more),
        allocations: f64::from(allocations) / f64::from(100 * TASKS),
    })
}
