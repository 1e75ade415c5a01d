//! `rand` and `uuid` in a script: where their randomness comes from.

use std::cell::Cell;
use std::collections::HashSet;
use std::rc::Rc;

use host_shim::Host;
use serde_json::json;

use crate::build;
use crate::log;

/// A host that gives no randomness, with the script started.
fn started() -> Host {
    let host = Host::new();
    host.native("GET_RANDOM_BYTES", |call| {
        Err(format!("no {} here", call.hash()).into())
    });
    host.load("random", build::random()).unwrap();
    host.start("random").unwrap();
    assert!(log(&host).is_empty());
    host
}

/// Has the host give bytes that count up; answers how many it gave.
fn give(host: &Host) -> Rc<Cell<usize>> {
    let given = Rc::new(Cell::new(0));
    host.native("GET_RANDOM_BYTES", {
        let given = Rc::clone(&given);
        move |call| {
            let length = usize::try_from(call.slot(1)).expect("a length");
            let start = given.replace(given.get() + length);
            let bytes: Vec<u8> = (start..).map(|byte| byte as u8).take(length).collect();
            call.write_bytes(0, &bytes)?;
            call.set_result(true);
            Ok(())
        }
    });
    given
}

fn told(host: &Host, event: &str, args: serde_json::Value) -> Vec<String> {
    host.emit(event, args, "").unwrap();
    log(host)
}

#[test]
fn from_the_host() {
    let host = started();
    let given = give(&host);
    // Eight bytes for each, in the order of the machine.
    let lines = told(&host, "random:system", json!([]));
    let expected = ["rand 0.10: 0706050403020100", "rand 0.9: 0f0e0d0c0b0a0908"];
    assert_eq!(lines, expected);
    assert_eq!(given.get(), 16);

    // Few enough that the bytes, which count up, do not begin again.
    let mut drawn = HashSet::new();
    for _ in 0..8 {
        let line = told(&host, "random:draw", json!([])).remove(0);
        let (throws, id) = line.rsplit_once(' ').unwrap();
        for throw in throws.split(' ') {
            assert!(("1"..="6").contains(&throw), "{line}");
        }
        // The variant and the version of a random id.
        assert_eq!((id.len(), id.as_bytes()[14]), (36, b'4'), "{id}");
        assert!(drawn.insert(id.to_owned()), "{id} twice");
    }
    assert!(host.take_failures().is_empty());
}

#[test]
fn from_a_seed() {
    let draws = |seed: u8| {
        let host = started();
        assert!(told(&host, "random:seed", json!([seed])).is_empty());
        let lines: Vec<_> = (0..3)
            .flat_map(|_| told(&host, "random:draw", json!([])))
            .collect();
        assert!(host.take_failures().is_empty());
        lines
    };
    let drawn = draws(1);
    assert_eq!(drawn.len(), 3);
    assert_ne!(drawn[0], drawn[1]);
    assert_eq!(draws(1), drawn, "the same seed gives the same");
    assert_ne!(draws(2), drawn);
}

#[test]
fn a_seed_goes_before_the_host() {
    let host = started();
    let given = give(&host);
    told(&host, "random:seed", json!([1]));
    assert_eq!(told(&host, "random:draw", json!([])).len(), 1);
    assert_eq!(given.get(), 0);
}

#[test]
fn from_nowhere_is_an_error_that_is_said_once() {
    let host = started();
    let ours = |lines: &[String]| {
        lines
            .iter()
            .filter(|line| line.contains("random::seed"))
            .count()
    };
    let first = told(&host, "random:system", json!([]));
    assert_eq!(ours(&first), 1, "{first:?}");
    for version in ["rand 0.10: ", "rand 0.9: "] {
        let line = first.iter().find(|line| line.starts_with(version));
        let text = &line.expect("an answer")[version.len()..];
        assert!(text.contains("not supported"), "{text}");
    }
    let second = told(&host, "random:system", json!([]));
    assert_eq!(ours(&second), 0, "{second:?}");

    told(&host, "random:seed", json!([1]));
    assert_eq!(told(&host, "random:draw", json!([])).len(), 1);
}

#[test]
fn this_host_gives_some() {
    let host = Host::new();
    host.load("random", build::random()).unwrap();
    host.start("random").unwrap();
    let draw = || told(&host, "random:draw", json!([])).remove(0);
    assert_ne!(draw(), draw());
}
