//! What the way from a script to a SpacetimeDB server costs, as ratios: `cargo xtask bench
//! spacetime` runs it, with a server and all that is built for it.

mod guest;
mod native;
mod replay;

use std::time::Duration;

use anyhow::{Context, Result};
use spacetime_server::{Api, Database, MODULE, URL};

use guest::Guest;
use native::Native;
use replay::Replay;
use serde_json::json;

/// The built script `test-guests/spacetime-bench`.
const GUEST: &str = "STDB_BENCH_GUEST";
/// Nothing waits longer than this.
const PATIENCE: Duration = Duration::from_secs(120);
/// How long a loop without frames rests between two turns.
const PAUSE: Duration = Duration::from_micros(100);
const ITEMS: &str = "SELECT * FROM item";
const NOTES: &str = "SELECT * FROM note";

fn main() -> Result<()> {
    let variable = |name: &str| std::env::var(name).with_context(|| format!("{name} is not set"));
    let read = |name: &str| {
        let path = variable(name)?;
        std::fs::read(&path).with_context(|| format!("cannot read {path}"))
    };
    let wasm = read(GUEST)?;
    cache(&wasm)?;
    if std::env::args().any(|word| word == "cache") {
        return Ok(());
    }
    let module = read(MODULE)?;
    let api = Api::new(&variable(URL)?)?;
    println!("server {} {}", api.url(), api.version()?);
    let publish = || api.publish(&module);
    calls(&[publish()?, publish()?], &wasm)?;
    row_events(&publish()?, &wasm)
}

/// The middle one.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Calls per second with 64 in flight: a native client and a guest, taking turns, each with
/// a database of its own, so that neither hears of what the other does.
fn calls(databases: &[Database; 2], wasm: &[u8]) -> Result<()> {
    const IN_FLIGHT: u32 = 64;
    const CALLS: u32 = 4_000;
    const ROUNDS: usize = 7;
    for database in databases {
        Native::connect(database, ITEMS)?.call_and_wait("add_items", &(0_u32, IN_FLIGHT))?;
    }
    let mut native = Native::connect(&databases[0], ITEMS)?;
    let mut guest = Guest::connect(&databases[1], ITEMS, wasm)?;
    let (mut natives, mut guests, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    // The first round is to warm up.
    for round in 0..=ROUNDS {
        let by_native = f64::from(CALLS) / native.calls(IN_FLIGHT, CALLS)?.as_secs_f64();
        let by_guest = f64::from(CALLS) / guest.calls(IN_FLIGHT, CALLS)?.as_secs_f64();
        if round > 0 {
            natives.push(by_native);
            guests.push(by_guest);
            ratios.push(by_guest / by_native);
        }
    }
    println!(
        "\ncalls per second with {IN_FLIGHT} in flight: native {:.0}, through a guest {:.0}\n\
         ratio: {:.2} (at least 0.85)",
        median(natives),
        median(guests),
        median(ratios)
    );
    Ok(())
}

/// What a row event costs in the guest, at 20,000 events/s and as fast as it goes.
fn row_events(database: &Database, wasm: &[u8]) -> Result<()> {
    const ROWS: u32 = 200;
    let mut native = Native::connect(database, NOTES)?;
    native.call_and_wait("add_items", &(0_u32, ROWS))?;
    let mut guest = Guest::connect(database, ITEMS, wasm)?;
    let idle = guest.idle_tick()?;

    // 100 transactions in each second, with a row event for each row; the host has 200 frames.
    const TRANSACTIONS: u32 = 1_000;
    let events = f64::from(TRANSACTIONS * ROWS);
    let mut made = 0;
    let taken = guest.updates(TRANSACTIONS * ROWS, Duration::from_millis(5), |elapsed| {
        let due = u32::try_from(elapsed.as_millis() / 10).unwrap_or(u32::MAX);
        while made < due.min(TRANSACTIONS) {
            native.call("bump_items", &(0_u32, ROWS))?;
            made += 1;
        }
        native.poll()
    })?;
    let busy = guest.busy(idle);
    println!(
        "\nrow events: {:.0} in each second, in a guest and its host {:.2} µs for each (at most 6)",
        events / taken.as_secs_f64(),
        busy.as_secs_f64() / events * 1e6
    );

    // As fast as it goes, with 8 transactions in flight.
    const FAST: u32 = 500;
    let events = f64::from(FAST * ROWS);
    let mut left = FAST;
    let taken = guest.updates(FAST * ROWS, PAUSE, |_| {
        while left > 0 && native.in_flight() < 8 {
            native.call("bump_items", &(0_u32, ROWS))?;
            left -= 1;
        }
        native.poll()
    })?;
    let busy = guest.busy(idle);
    println!(
        "as fast as it goes: {:.0} in each second, {:.2} µs for each, of which {:.2} µs in a guest \
         and its host\nratio: {:.2} (at most 0.25)",
        events / taken.as_secs_f64(),
        taken.as_secs_f64() / events * 1e6,
        busy.as_secs_f64() / events * 1e6,
        busy.as_secs_f64() / taken.as_secs_f64()
    );
    Ok(())
}

/// The cache with 100,000 rows, compared with a map of the same rows in the same guest. What
/// a server says is played, so that neither it nor what the host makes of it is measured.
fn cache(wasm: &[u8]) -> Result<()> {
    const ROWS: u32 = 100_000;
    const ROUNDS: usize = 9;
    let server = Replay::items(ROWS);
    let mut times: [(Vec<f64>, Vec<f64>); 4] = Default::default();
    for _ in 0..ROUNDS {
        for place in [0, 1] {
            // Each in an instance of its own: what one has left behind would help the other.
            let start = || {
                let guest = Guest::start(wasm, server.clone())?;
                guest.emit("bench:prepare", &json!([ROWS]))?;
                if place == 0 {
                    guest.emit("bench:warm_up", &json!([]))?;
                }
                anyhow::Ok(guest)
            };
            let (mut cache, map) = (start()?, start()?);
            cache.open("ws://127.0.0.1", "bench", ITEMS)?;
            let took = server.handed_over().context("no rows")?;
            times[place].0.push(took.as_secs_f64());
            times[place]
                .1
                .push(map.time("bench:insert_into_map", ROWS)?);
            if place > 0 {
                continue;
            }
            for (place, name) in [(2, "find"), (3, "iterate")] {
                for _ in 0..3 {
                    let (cached, mapped) = &mut times[place];
                    cached.push(cache.time(&format!("bench:{name}_in_cache"), ROWS)?);
                    mapped.push(map.time(&format!("bench:{name}_in_map"), ROWS)?);
                }
            }
        }
    }
    println!("\n{ROWS} rows                cache, ms     map, ms   ratio (at most 1.5)");
    let names = ["insert", "insert, fresh memory", "find", "iterate"];
    for (name, (cache, map)) in names.iter().zip(times) {
        // What else the machine does only ever adds.
        let best = |times: Vec<f64>| times.into_iter().fold(f64::MAX, f64::min) * 1e3;
        let (cache, map) = (best(cache), best(map));
        println!("{name:<24} {cache:>12.2} {map:>11.2} {:>7.2}", cache / map);
    }
    Ok(())
}
