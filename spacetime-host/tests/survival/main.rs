//! What a server's clients survive: that it dies, that the way to it is cut a thousand times,
//! that a guest is slow.
//!
//! The server is there under `cargo xtask test --spacetimedb`.

#[path = "../common/mod.rs"]
mod common;
mod heap;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use common::peer::{PATIENCE, Peer, What};
use common::rows::{Item, Record};
use common::server::Live;
use spacetime_abi::{Outcome, Reason, code, state};
use spacetime_server::{PROGRAM, Proxy, Server};

/// One after the other, as they measure this process.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The rows that the server has.
fn records(world: &Live) -> Vec<Record> {
    let rows = world.database.sql("SELECT * FROM record").unwrap();
    let mut rows: Vec<_> = rows
        .iter()
        .map(|row| Record {
            id: row[0].as_u64().unwrap(),
            call: row[1].as_u64().unwrap().try_into().unwrap(),
        })
        .collect();
    rows.sort();
    rows
}

/// The rows that the server has.
fn items(world: &Live) -> Vec<Item> {
    let rows = world.database.sql("SELECT * FROM item").unwrap();
    let number = |value: &serde_json::Value| value.as_u64().unwrap().try_into().unwrap();
    let mut rows: Vec<_> = rows
        .iter()
        .map(|row| Item {
            id: number(&row[0]),
            owner: number(&row[1]),
            name: row[2].as_str().unwrap().to_owned(),
            amount: number(&row[3]),
        })
        .collect();
    rows.sort();
    rows
}

/// What became of calls, each by its own number.
#[derive(Default)]
struct Calls {
    /// By the number of the request.
    made: Vec<(u32, u32)>,
    committed: BTreeSet<u32>,
    lost: BTreeSet<u32>,
}

impl Calls {
    /// Makes calls up to `count` until enough are in flight.
    fn make(&mut self, peer: &mut Peer, count: u32) {
        while (self.made.len() as u32) < count && peer.waiting.len() < 500 {
            let call = self.made.len() as u32;
            match peer.try_call("record_call", &(call,)) {
                Ok(request) => self.made.push((request, call)),
                Err(refusal) if refusal.code == code::QUEUE_FULL => return,
                Err(refusal) => {
                    assert_eq!(refusal.code, code::NOT_CONNECTED, "{refusal}");
                    return;
                }
            }
        }
    }

    fn see(&mut self, what: &What) {
        let What::Reducer(request, outcome) = what else {
            return;
        };
        match outcome {
            Outcome::Committed => assert!(self.committed.insert(*request)),
            Outcome::Lost => assert!(self.lost.insert(*request)),
            other => panic!("{other:?}"),
        }
    }

    fn answered(&self, peer: &Peer) -> usize {
        self.committed.len() + self.lost.len() + peer.lost.len()
    }

    /// Whether all that is said of the calls fits what the server did.
    fn check(&self, peer: &Peer, rows: &[Record]) {
        assert!(peer.waiting.is_empty());
        assert_eq!(
            self.answered(peer),
            self.made.len(),
            "each is answered once"
        );
        let mut ran = BTreeSet::new();
        for row in rows {
            assert!(ran.insert(row.call), "call {} ran twice", row.call);
            assert!((row.call as usize) < self.made.len());
        }
    }
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_server_that_is_killed_in_the_middle_of_calls() {
    const CALLS: u32 = 10_000;
    let Ok(program) = std::env::var(PROGRAM) else {
        println!("the server is somebody else's: it is not killed");
        return;
    };
    let _alone = alone();
    let folder =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("killed-{}", std::process::id()));
    let mut server = Server::start(Path::new(&program), &folder).unwrap();
    let world = Live::at(&server.url());
    let mut ada = world.peer();
    ada.subscribe(&["SELECT * FROM record"]);
    let mut calls = Calls::default();
    let (mut kills, mut down, mut resyncs) = (0, false, 0);
    let mut unsure = BTreeSet::new();
    let mut last = Instant::now();
    while calls.answered(&ada) < CALLS as usize {
        calls.make(&mut ada, CALLS);
        // In the middle: some are answered, and the queue is full again.
        if kills < 2 && calls.committed.len() >= 3_000 * (kills + 1) && !ada.waiting.is_empty() {
            server.kill();
            (kills, down) = (kills + 1, true);
        }
        let Some(seen) = ada.poll() else {
            assert!(last.elapsed() < PATIENCE, "nothing comes any more");
            std::thread::sleep(Duration::from_micros(200));
            continue;
        };
        last = Instant::now();
        calls.see(&seen.what);
        match &seen.what {
            What::Disconnected(ended) => {
                assert!(ended.retry_in_ms.is_some());
                assert!(down, "{ended:?}");
                // What the killed server committed last it may not have written.
                unsure = calls.committed.clone();
            }
            // Let it try in vain, once at least.
            What::ConnectError(_) if down => {
                server.restart().unwrap();
                down = false;
            }
            What::Resynced => resyncs += 1,
            _ => {}
        }
    }
    // What a killed server had not told yet comes with the rows.
    while resyncs < kills {
        resyncs += usize::from(ada.next().what == What::Resynced);
    }
    let lost = ada.lost.len() + calls.lost.len();
    let rows = records(&world);
    calls.check(&ada, &rows);
    assert_eq!(kills, 2);
    assert!(lost > 0, "it was killed between calls");
    assert_eq!(
        ada.rows::<Record>(),
        rows,
        "the cache is what the server has"
    );
    assert!(ada.adds_up());
    // What was committed after the last kill is there.
    let ran: BTreeSet<_> = rows.iter().map(|row| row.call).collect();
    let number = |request: &u32| calls.made.iter().find(|made| made.0 == *request).unwrap().1;
    let after: Vec<_> = calls.committed.difference(&unsure).map(number).collect();
    assert!(after.iter().all(|call| ran.contains(call)));
    println!(
        "{CALLS} calls: {} committed, {lost} lost, {} rows, {kills} kills",
        calls.committed.len(),
        rows.len()
    );
    drop((ada, world, server));
    std::fs::remove_dir_all(folder).unwrap();
}

/// How many threads, open files and bytes on the heap this process has.
fn footprint() -> (usize, usize, usize) {
    let count = |folder: &str| std::fs::read_dir(folder).map_or(0, Iterator::count);
    (
        count("/proc/self/task"),
        count("/proc/self/fd"),
        heap::in_use(),
    )
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_thousand_reconnects() {
    const ROUNDS: u32 = 1_000;
    /// After so many, everything has the size at which it stays.
    const WARM: u32 = 100;
    let _alone = alone();
    let world = Live::own();
    let proxy = Proxy::start(world.database.url()).unwrap();
    let mut ada = world.peer_with(|config| {
        config.uri = proxy.url();
        if let Some(reconnect) = &mut config.reconnect {
            reconnect.cap_ms = 2;
        }
    });
    let mut bob = world.peer();
    bob.commit("add_items", &(0_u32, 100_u32));
    let (_, applied) = ada.subscribe(&["SELECT * FROM item"]);
    assert_eq!(applied.changes(), (100, 0));
    ada.subscribe(&["SELECT * FROM item WHERE owner = 1"]);
    let mut warm = (0, 0, 0);
    let mut calls = Calls::default();
    for round in 0..ROUNDS {
        // Some calls are under way when the connection breaks.
        calls.make(&mut ada, 3 * (round + 1));
        assert!(proxy.cut() > 0);
        if round % 2 == 0 {
            bob.commit("bump_items", &(round % 100, 1_u32));
        }
        let mut before_resync = 0;
        for seen in ada.until(|what| *what == What::Resynced) {
            calls.see(&seen.what);
            match seen.what {
                What::Disconnected(ended) => assert_ne!(ended.reason, Reason::Lagged),
                What::Resynced => {
                    // Rows that are the same fire nothing.
                    let changed = seen.changes();
                    assert!(
                        changed.0 + before_resync <= 1,
                        "{changed:?} in round {round}"
                    );
                }
                _ => before_resync += seen.changes().0,
            }
        }
        if round + 1 == WARM {
            warm = footprint();
        }
    }
    let end = footprint();
    assert_eq!(end.0, warm.0, "threads");
    assert!(
        end.1 <= warm.1 + 4,
        "{} open files, {} before",
        end.1,
        warm.1
    );
    // The numbers of the test itself grow: each call is remembered.
    let own = (ROUNDS - WARM) as usize * 3 * 16;
    assert!(
        end.2 < warm.2 + own + 64 * 1024,
        "{} bytes on the heap, {} before",
        end.2,
        warm.2
    );
    println!("{ROUNDS} reconnects: {warm:?} after {WARM}, {end:?} at the end");
    while !ada.waiting.is_empty() {
        calls.see(&ada.next().what);
    }
    calls.check(&ada, &records(&world));
    assert_eq!(ada.rows::<Item>(), items(&world));
    assert!(ada.adds_up());
    assert!(proxy.accepted() > ROUNDS as usize);
}

/// Waits until the host has given the connection up, without taking an event.
fn wait_until_lost(peer: &Peer) {
    let start = Instant::now();
    while peer.backend.state(peer.conn).unwrap() == state::CONNECTED {
        assert!(start.elapsed() < PATIENCE, "the connection stands");
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_slow_guest_gets_all_rows_anew() {
    let _alone = alone();
    let world = Live::own();
    let (mut ada, mut bob) = (world.peer(), world.peer());
    bob.subscribe(&["SELECT * FROM item"]);
    // 100,000 rows, 25 MB, more than the host keeps for him.
    for part in 0..100_u32 {
        ada.commit("add_big_items", &(part * 1_000, 1_000_u32, 230_u32));
    }
    wait_until_lost(&bob);
    let mut lagged = false;
    for seen in bob.until(|what| *what == What::Resynced) {
        if let What::Disconnected(ended) = &seen.what {
            assert_eq!(ended.reason, Reason::Lagged, "{}", ended.message);
            lagged = true;
        }
    }
    assert!(lagged);
    assert_eq!(bob.count(), 100_000);
    assert!(bob.adds_up());
    assert_eq!(bob.rows::<Item>(), items(&world));
    // And goes on as before.
    ada.commit("remove_item", &(5_u32,));
    assert_eq!(bob.transaction().changes(), (0, 1));
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_slow_guest_gets_changes_that_cancel_each_other_at_once() {
    let _alone = alone();
    let world = Live::own();
    let (mut ada, mut bob) = (world.peer(), world.peer());
    ada.commit("add_items", &(0_u32, 500_u32));
    bob.subscribe(&["SELECT * FROM item"]);
    // 100,000 changes of the same rows, 12 MB, of which little remains.
    for _ in 0..200 {
        ada.commit("bump_items", &(0_u32, 500_u32));
    }
    let mut events = 0;
    while bob.rows::<Item>().iter().any(|item| item.amount != 200) {
        let seen = bob.next();
        events += 1;
        // A host may do either; this one joins what it can.
        assert_eq!(seen.what, What::Transaction);
    }
    assert!(events < 200, "{events} events");
    assert!(bob.adds_up());
    assert_eq!(bob.rows::<Item>(), items(&world));
}
