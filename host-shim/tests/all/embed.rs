//! Another program's natives, log and clock.

use std::cell::Cell;
use std::rc::Rc;

use host_shim::{Host, Settings};

use crate::probe::*;

#[path = "../../examples/embed.rs"]
mod example;

#[test]
fn the_example_keeps_the_light() {
    let logbook = example::keep_the_light(50).unwrap();
    assert_eq!(logbook.lines, ["keeper: the lamp is lit"]);
    assert_eq!(logbook.angle, 5000 / 10 % 360);
    assert_eq!(logbook.failures.len(), 1, "{:?}", logbook.failures);
    assert!(
        logbook.failures[0].contains("`sleeper`"),
        "{:?}",
        logbook.failures
    );
    assert!(
        logbook.failures[0].contains("a tick"),
        "{:?}",
        logbook.failures
    );
}

#[test]
fn the_programs_clock_is_everybodys() {
    let lab = Lab::new(&["a"]);
    lab.host.tick(70);
    let now = Rc::new(Cell::new(1000));
    let clock = Rc::clone(&now);
    lab.host.set_clock(move || clock.get());
    let timer = Invoke::new("GET_GAME_TIMER").wants(NUMBER, 8);
    let read = || {
        assert_eq!(timer.send(&lab, "a"), 8);
        i64::from_le_bytes(lab.read("a", BUFFER, 8).try_into().unwrap())
    };
    assert_eq!(read(), 1000);
    now.set(1500);
    lab.host.tick(50);
    lab.host.advance(7);
    assert_eq!(read(), 1500, "it alone says what the time is");
    lab.host.count_time();
    assert_eq!(read(), 70 + 50 + 7);
    assert_eq!(Rc::strong_count(&now), 1, "it is given back");
}

#[test]
fn without_the_simulated_world_there_are_the_hosts_natives_alone() {
    let settings = Settings {
        simulated_world: false,
        ..Settings::default()
    };
    let lab = Lab::with(settings);
    lab.load("a");
    lab.host.start("a").unwrap();
    let count = Invoke::new("GET_NUM_PLAYER_INDICES").wants(NUMBER, 8);
    assert_eq!(count.send(&lab, "a"), -6);
    assert!(lab.remark().contains("no such native"));
    assert!(!lab.host.has_native("GET_NUM_PLAYER_INDICES"));
    assert!(lab.host.has_native("GET_CURRENT_RESOURCE_NAME"));
    lab.host.register("GET_NUM_PLAYER_INDICES", || 7);
    assert_eq!(count.send(&lab, "a"), 8);
    assert_eq!(lab.read("a", BUFFER, 1), [7]);
}

/// One native by several hashes.
#[test]
fn a_native_can_stand_for_another() {
    let lab = Lab::new(&["a"]);
    let host: &Host = &lab.host;
    host.native(0x1234_5678_9ABC, |call| {
        call.forward("GET_CURRENT_RESOURCE_NAME")
    });
    host.native("ALIAS", |call| call.forward("GET_NUM_PLAYER_INDICES"));
    host.native("NOTHING", |call| call.forward("NO_SUCH_NATIVE"));
    host.world().add_player("Ada");
    let name = Invoke::hash(0x1234_5678_9ABC).wants(STRING, 8);
    assert_eq!(name.send(&lab, "a"), 1);
    assert_eq!(lab.read("a", BUFFER, 1), *b"a");
    assert_eq!(Invoke::new("ALIAS").wants(NUMBER, 8).send(&lab, "a"), 8);
    assert_eq!(lab.read("a", BUFFER, 1), [1]);
    assert_eq!(Invoke::new("NOTHING").send(&lab, "a"), -6);
    assert!(lab.remark().contains("no such native"));
}
