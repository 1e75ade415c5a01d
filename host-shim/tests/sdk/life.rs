//! The end of a script that is built with the SDK.

use host_shim::{Holding, Host, ResourceState, Settings, msgpack};
use serde_json::json;

use crate::build::{self, Revision};
use crate::log;

fn started(wasm: &[u8], track_origins: bool) -> Host {
    let host = Host::with(Settings {
        track_origins,
        ..Settings::default()
    });
    host.load("guest", wasm).unwrap();
    host.start("guest").unwrap();
    assert_eq!(log(&host), ["started"]);
    host
}

/// An argument list with a function of the host.
fn with_function(host: &Host) -> Vec<u8> {
    let name = host.function(|_| Ok(vec![0x90]));
    [vec![0x91], msgpack::function(&name)].concat()
}

#[test]
fn a_stop_during_a_pending_task() {
    let host = started(build::ours(Revision::Host), false);
    host.emit("async", json!(["first", 100]), "").unwrap();
    assert_eq!(log(&host), ["first before"]);
    host.restart("guest").unwrap();
    assert_eq!(log(&host), ["started"]);
    host.emit("async", json!(["second", 100]), "").unwrap();
    host.tick(150);
    host.tick(1);
    assert_eq!(
        log(&host),
        ["second before", "second after"],
        "not the first"
    );
    host.emit("async", json!(["third", 100]), "").unwrap();
    host.stop("guest").unwrap();
    host.tick(150);
    assert_eq!(log(&host), ["third before"]);
    assert!(host.take_failures().is_empty());
    let reports = host.take_stop_reports();
    assert_eq!(reports.len(), 2);
    assert!(reports.iter().all(|report| report.leaks().count() == 0));
}

/// What a script has put into a static is not dropped when it stops.
#[test]
fn a_function_in_a_static_is_a_leak_with_its_line() {
    let host = started(build::ours_with_lines(), true);
    let before = host.usage();
    let payload = with_function(&host);
    host.emit("keep", payload.clone(), "").unwrap();
    assert_eq!(host.usage().references, 1);
    host.emit("drop:kept", json!([]), "").unwrap();
    assert_eq!(host.usage(), before, "dropped, and gone");

    host.emit("keep", with_function(&host), "").unwrap();
    host.stop("guest").unwrap();
    let report = host.take_stop_reports().remove(0);
    let leaks: Vec<_> = report.leaks().collect();
    assert_eq!(leaks.len(), 1, "{report}");
    assert_eq!(leaks[0].kind, Holding::Reference);
    let origin = leaks[0].origin.as_deref().unwrap_or_default();
    let source = include_str!("../../../test-guests/sdk/src/lib.rs");
    let line = origin.split(':').nth(1).and_then(|line| line.parse().ok());
    let line = line.and_then(|line: usize| source.lines().nth(line - 1));
    assert!(origin.contains("src/lib.rs:"), "{origin}");
    let at = source.find("event(\"keep\")").unwrap();
    let line_at = line.map(|line| line.as_ptr() as usize - source.as_ptr() as usize);
    let distance = line_at.map(|line_at| line_at.abs_diff(at));
    assert!(distance.is_some_and(|distance| distance < 200), "{origin}");
    assert_eq!(host.usage().functions, before.functions);
    // All else that the SDK registers is taken back by the platform as well.
    assert!(report.held.len() > 10);
    let lines = log(&host);
    assert!(lines.iter().any(|line| line.contains(origin)), "{lines:?}");
}

#[test]
fn a_restarted_script_answers_as_before() {
    let host = started(build::ours(Revision::Host), false);
    let held = host.usage();
    for _ in 0..20 {
        host.emit("keep", with_function(&host), "").unwrap();
        host.emit("hand:out", json!(["nobody"]), "").unwrap();
        host.tick(50);
        host.restart("guest").unwrap();
        assert_eq!(host.state("guest"), Some(ResourceState::Started));
        assert_eq!(host.usage(), held);
    }
    host.tick(50);
    log(&host);
    host.emit("ticks", json!([]), "").unwrap();
    assert_eq!(log(&host), ["1 ticks"]);
}
