//! The SDK of 2021.

use host_shim::{Host, ResourceState, msgpack};
use serde_json::json;

use crate::{build, log};

fn started() -> Host {
    let host = Host::new();
    host.load("old", build::sdk_2021()).unwrap();
    host.start("old").unwrap();
    assert_eq!(log(&host), ["started in old"]);
    host
}

#[test]
fn events_with_their_sources() {
    // That SDK shows the id of a network source without its prefix.
    let host = started();
    host.emit("greet", json!(["Ada", 3]), "net:7").unwrap();
    host.emit("greet", json!(["Bob", 4]), "").unwrap();
    assert_eq!(log(&host), ["greet Ada 3 from '7'", "greet Bob 4 from ''"]);
}

#[test]
fn natives_with_text() {
    let host = started();
    host.register("TEST_2021", |a: i32, b: String, c: f32| {
        format!("{a} {b} {c}")
    });
    host.emit("native", json!([]), "").unwrap();
    assert_eq!(log(&host), [r#"native Ok("7 text 0.5")"#]);
    let long = "x".repeat(100_000);
    host.register("TEST_2021", move |_: i32, _: String, _: f32| long.clone());
    host.emit("native", json!([]), "").unwrap();
    assert_eq!(log(&host)[0].len(), 100_000 + r#"native Ok("")"#.len());
}

#[test]
fn functions_both_ways() {
    let host = started();
    let triple = host.function(|args| {
        assert_eq!(args, [0x91, 5]);
        Ok(vec![0x91, 15])
    });
    let payload = msgpack::array(&[msgpack::function(&triple), msgpack::value(&5)]);
    host.emit("call", payload, "").unwrap();
    assert_eq!(log(&host), ["answer Some([15])"]);

    // Our guest as the other side: it calls what the old one hands out.
    host.load("new", build::ours(build::Revision::Host))
        .unwrap();
    host.start("new").unwrap();
    log(&host);
    host.emit("old:hand:out", json!(["double"]), "").unwrap();
    assert_eq!(log(&host), ["doubled 42"]);
}

/// It asks for the time, which that target does not have.
#[test]
fn its_tick_traps_and_stops_it_alone() {
    let host = started();
    host.load("new", build::ours(build::Revision::Host))
        .unwrap();
    host.start("new").unwrap();
    host.tick(50);
    assert_eq!(host.state("old"), Some(ResourceState::Failed));
    let failures = host.take_failures();
    assert_eq!(failures.len(), 1, "{failures:?}");
    host.tick(50);
    log(&host);
    host.emit("ticks", json!([]), "").unwrap();
    assert_eq!(log(&host), ["2 ticks"]);
}
