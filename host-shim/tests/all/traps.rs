//! A trap stops one script, says why, and lets everything else run on.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use host_shim::{Error, Host, ResourceState};
use serde_json::json;

use crate::probe::*;

/// `a` has failed in that; `b` still works, and nothing of `a` runs again.
#[track_caller]
fn only_a_failed(lab: &Lab, during: &str) {
    let failures = lab.host.take_failures();
    assert_eq!(failures.len(), 1, "{failures:#?}");
    assert_eq!(failures[0].resource, "a");
    assert_eq!(failures[0].during, during);
    assert!(
        failures[0].reason.contains("unreachable"),
        "{}",
        failures[0].reason
    );
    assert!(!failures[0].backtrace.is_empty());
    assert_eq!(lab.host.state("a"), Some(ResourceState::Failed));
    for what in [
        On::Start,
        On::Tick,
        On::Event,
        On::Call,
        On::Duplicate,
        On::Remove,
    ] {
        lab.on("a", what, |_| panic!("it was called after its end"));
    }
    let heard = Rc::new(Cell::new(0));
    let counted = Rc::clone(&heard);
    lab.on("b", On::Event, move |_| {
        counted.set(counted.get() + 1);
        0
    });
    lab.host.emit("e", json!([]), "").unwrap();
    lab.host.tick(50);
    assert_eq!(heard.get(), 1);
    assert!(lab.host.call_ref("a:1:0", &[]).is_err());
    assert!(lab.host.call_export("a", "frees", &[]).is_err());
    assert!(lab.host.memory_read("a", 0, 1).is_err());
    assert!(lab.host.take_failures().is_empty());
}

fn lab() -> Lab {
    let lab = Lab::new(&["a", "b"]);
    lab.listen("a", "e");
    lab.listen("b", "e");
    lab
}

#[test]
fn in_start() {
    let lab = Lab::new(&[]);
    lab.on("a", On::Start, |_| TRAP);
    lab.load("a");
    lab.load("b");
    let error = lab.host.start("a").unwrap_err();
    assert!(matches!(error, Error::Failed(_)));
    lab.host.start("b").unwrap();
    lab.listen("b", "e");
    only_a_failed(&lab, "`_start`");
}

#[test]
fn in_a_tick() {
    let lab = lab();
    lab.on("a", On::Tick, |_| TRAP);
    lab.host.tick(50);
    only_a_failed(&lab, "a tick");
}

#[test]
fn in_an_event() {
    let lab = lab();
    lab.on("a", On::Event, |_| TRAP);
    lab.host.emit("e", json!([]), "").unwrap();
    only_a_failed(&lab, "event `e`");
}

#[test]
fn in_a_reference() {
    let lab = lab();
    lab.on("a", On::Call, |_| TRAP);
    let error = lab.host.call_ref("a:1:4", &[0x90]).unwrap_err();
    assert!(matches!(error, Error::Failed(_)));
    only_a_failed(&lab, "a call of function reference 4");
}

#[test]
fn in_duplicating() {
    let lab = lab();
    lab.on("a", On::Duplicate, |_| TRAP);
    let duplicate = Invoke::new("DUPLICATE_FUNCTION_REFERENCE").text("a:1:4");
    assert_eq!(duplicate.send(&lab, "b"), -6);
    only_a_failed(&lab, "duplicating function reference 4");
}

#[test]
fn in_removing() {
    let lab = lab();
    lab.on("a", On::Remove, |_| TRAP);
    let delete = Invoke::new("DELETE_FUNCTION_REFERENCE").text("a:1:4");
    assert_eq!(delete.send(&lab, "b"), -6);
    only_a_failed(&lab, "removing function reference 4");
}

#[test]
fn in_the_allocator() {
    for (setter, during) in [("set_alloc", "event `e`"), ("set_free", "event `e`")] {
        let lab = lab();
        lab.call("a", setter, &[3]);
        // Too large to be kept, so that it is freed, too.
        lab.host.emit("e", vec![0xc0; 70_000], "").unwrap();
        only_a_failed(&lab, during);
    }
}

#[test]
fn in_growing_the_buffer() {
    let lab = lab();
    lab.host.register("TEXT", || "long enough");
    lab.call("a", "set_extend", &[3]);
    lab.write("a", RETVAL, &[2, 0, 0, 0, 0, 1, 0, 0, 4, 0, 0, 0]);
    let hash = i64::from(host_shim::joaat("TEXT"));
    let error = lab
        .host
        .call_export("a", "invoke", &[hash, 0, 0, RETVAL.into()])
        .unwrap_err();
    assert!(matches!(error, Error::Failed(_)));
    only_a_failed(&lab, "a call of `invoke`");
}

/// A is in B is in A: the inner A traps. B goes on, the outer A ends.
#[test]
fn a_trap_deep_inside_ends_the_outer_calls_of_that_script() {
    let lab = lab();
    let notes = Rc::new(RefCell::new(Vec::new()));
    lab.listen("a", "inner");
    lab.listen("b", "middle");
    let noted = Rc::clone(&notes);
    lab.on("a", On::Event, move |asked| match &*asked.name() {
        b"outer" => {
            asked.host.emit("middle", json!([]), "").unwrap();
            noted.borrow_mut().push("back in the host of the outer a");
            0
        }
        _ => TRAP,
    });
    let noted = Rc::clone(&notes);
    lab.on("b", On::Event, move |asked| {
        asked.host.emit("inner", json!([]), "").unwrap();
        noted.borrow_mut().push("b goes on");
        assert_eq!(asked.payload(), [0x90]);
        0
    });
    lab.listen("a", "outer");
    lab.host.emit("outer", json!([]), "").unwrap();
    assert_eq!(
        notes.take(),
        ["b goes on", "back in the host of the outer a"]
    );
    let failures = lab.host.take_failures();
    assert_eq!(failures.len(), 1, "the inner trap, once: {failures:#?}");
    assert_eq!(failures[0].during, "event `inner`");
    assert_eq!(lab.host.state("a"), Some(ResourceState::Failed));
    assert_eq!(lab.host.state("b"), Some(ResourceState::Started));
}

#[test]
fn the_report_has_the_message_and_names() {
    let host = Host::new();
    let script = wat(r#"(module
        (import "host" "log" (func $log (param i32 i32)))
        (memory (export "memory") 1)
        (data (i32.const 16) "startingpanicked at src/lib.rs:3:5:\0aoh no")
        (func $_ZN6script7handler17h0123456789abcdefE
          (call $log (i32.const 24) (i32.const 34))
          unreachable)
        (func $caller (call $_ZN6script7handler17h0123456789abcdefE))
        (func (export "_start") (call $log (i32.const 16) (i32.const 8)))
        (func (export "__cfx_on_tick") (call $caller)))"#);
    host.load("script", &script).unwrap();
    host.start("script").unwrap();
    host.tick(50);
    let failure = host.take_failures().remove(0);
    assert_eq!(failure.last_lines, ["panicked at src/lib.rs:3:5:\noh no"]);
    let names: Vec<_> = failure
        .backtrace
        .iter()
        .map(|frame| frame.function.as_str())
        .collect();
    assert_eq!(names[..2], ["script::handler", "caller"]);
    let text = failure.to_string();
    for words in [
        "resource `script`",
        "a tick",
        "unreachable",
        "oh no",
        "> script::handler (script.wasm:0x",
    ] {
        assert!(text.contains(words), "{text}");
    }
}

#[test]
fn endless_recursion_in_a_script_is_a_trap() {
    let host = Host::new();
    let script = wat(r#"(module
        (func $again (export "__cfx_on_tick") (call $again) (call $again)))"#);
    host.load("script", &script).unwrap();
    host.start("script").unwrap();
    host.tick(50);
    let failure = host.take_failures().remove(0);
    assert!(failure.reason.contains("stack"), "{}", failure.reason);
}

#[test]
fn a_panicking_native_does_not_take_the_host_along() {
    let lab = lab();
    lab.on("a", On::Tick, |_| panic!("the test's own fault"));
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| lab.host.tick(50)));
    assert!(caught.is_err());
    lab.host.emit("e", json!([]), "").unwrap();
    assert!(lab.host.state("b") == Some(ResourceState::Started));
    assert!(lab.host.take_failures().is_empty());
}
