//! Values that survive a restart.

use std::path::Path;

use host_shim::watch::{News, Watch};
use host_shim::{Host, package};
use serde_json::json;

use crate::build::{self, Revision};
use crate::log;

const KEY: &str = "cfx:persist:visits";

#[test]
fn a_restart_keeps_them_and_a_crash_does_not() {
    for revision in [Revision::Host, Revision::Cfx] {
        let host = Host::new();
        host.load("guest", build::ours(revision)).unwrap();
        host.start("guest").unwrap();
        let visit = |name: &str| {
            host.emit("persist:visit", json!([name]), "").unwrap();
            log(&host).pop().unwrap()
        };
        assert_eq!(visit("Ada"), "1 visits, the last by Ada, before by nobody");
        host.restart("guest").unwrap();
        assert_eq!(visit("Bob"), "2 visits, the last by Bob, before by Ada");
        host.stop("guest").unwrap();
        assert!(host.world().kvp("guest", KEY).is_some());
        host.load("guest", build::ours(revision)).unwrap();
        host.start("guest").unwrap();
        assert_eq!(visit("Eve"), "3 visits, the last by Eve, before by Bob");
        assert_eq!(host.world().kvp("guest", KEY), None);

        let _ = host.emit("panic", json!(["now"]), "");
        assert_eq!(host.take_failures().len(), 1);
        host.load("guest", build::ours(revision)).unwrap();
        host.start("guest").unwrap();
        assert_eq!(visit("Ada"), "1 visits, the last by Ada, before by nobody");
    }
}

#[test]
fn another_script_under_watch_takes_them_over() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("persist");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("guest.wasm");
    std::fs::write(&path, build::ours(Revision::Host)).unwrap();
    let host = Host::new();
    let mut watch = Watch::new(&host, package::find(&path).unwrap());
    watch.start();
    host.emit("persist:visit", json!(["Ada"]), "").unwrap();
    std::fs::write(&path, build::ours(Revision::Cfx)).unwrap();
    let news = watch.update(&[path]);
    assert!(matches!(news[..], [News::Reloaded { .. }]), "{news:?}");
    host.emit("persist:visit", json!(["Bob"]), "").unwrap();
    assert_eq!(
        log(&host),
        [
            "started",
            "1 visits, the last by Ada, before by nobody",
            "started",
            "2 visits, the last by Bob, before by Ada"
        ]
    );
}
