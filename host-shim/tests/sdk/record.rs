//! Recordings of a script by this project's SDK: what one revision of the ABI did, the other
//! does again.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use host_shim::{Host, RecordOptions, Recording, Replay, Settings, UnknownNatives};
use serde_json::json;

use crate::build::{self, Revision};

#[derive(Clone, Default)]
struct Shared(Rc<RefCell<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Natives in every way, events that nest, malicious payloads, tasks that sleep.
fn session(revision: Revision) -> Recording {
    let file = Shared::default();
    let host = Host::with(Settings {
        unknown_natives: UnknownNatives::Zero,
        ..Settings::default()
    });
    let recorder = host.record(file.clone(), RecordOptions::default()).unwrap();
    host.native("TEST_VALUES", |call| {
        call.string(9)?;
        call.set_result(-7);
        Ok(())
    });
    host.load("guest", build::ours(revision)).unwrap();
    host.start("guest").unwrap();
    for (event, args, source) in [
        ("native:values", json!([]), ""),
        ("native:result", json!(["i32"]), ""),
        ("native:result", json!(["String"]), ""),
        ("native:out", json!([]), ""),
        ("native:bytes", json!([]), ""),
        ("native:object", json!([]), ""),
        ("native:slots", json!([false]), ""),
        ("nest", json!([8, "x"]), ""),
        ("order", json!([{ "item": "bread", "count": 2 }]), "net:7"),
        ("order", json!([{ "item": "bread", "count": -1 }]), "net:7"),
        ("async", json!(["late", 120]), ""),
        ("async", json!(["early", 60]), ""),
    ] {
        host.emit(event, args, source).unwrap();
        host.tick(50);
    }
    host.stop("guest").unwrap();
    assert!(host.take_failures().is_empty());
    recorder.finish().unwrap();
    let bytes = file.0.borrow().clone();
    Recording::parse(&bytes).unwrap()
}

#[test]
fn what_one_revision_did_the_other_does_again() {
    let (host, cfx) = (Revision::Host, Revision::Cfx);
    for (recorded, replayed) in [(host, host), (host, cfx), (cfx, host)] {
        let recording = session(recorded);
        assert!(recording.natives() > 20, "{}", recording.natives());
        let replay = Replay::new(&recording).module("guest", build::ours(replayed));
        let outcome = replay.run().unwrap();
        assert_eq!(outcome.difference, None, "{recorded:?} {replayed:?}");
        assert_eq!(outcome.ticks, 12);
    }
}
