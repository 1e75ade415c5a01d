//! Which calls are running, and which functions in each.

use host_shim::{Host, joaat};

use crate::probe::wat;

/// A tick raises the event `down`, and the event asks where it is.
fn script() -> Vec<u8> {
    wat(&format!(
        r#"(module
            (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
            (memory (export "memory") 1)
            (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 1024))
            (func $ask (param $native i64)
                (drop (call $invoke (local.get $native)
                    (i32.const 0) (i32.const 0) (i32.const 0))))
            (func $tick (export "__cfx_on_tick") (call $ask (i64.const {down})))
            (func $event (export "__cfx_on_event") (param i32 i32 i32 i32)
                (call $ask (i64.const {here})))
            (func $plain (export "plain") (call $ask (i64.const {here}))))"#,
        down = joaat("GO_DOWN"),
        here = joaat("LOOK_HERE"),
    ))
}

fn stack(host: &Host) -> Vec<(String, Vec<String>)> {
    let calls = host.call_stack();
    assert_eq!(calls.len(), host.call_depth());
    let names = calls.into_iter().map(|call| {
        let frames = call.frames.into_iter().map(|frame| frame.function);
        (call.resource, frames.collect())
    });
    names.collect()
}

#[test]
fn nested_calls_are_told_apart() {
    let host = Host::new();
    host.native("GO_DOWN", |call| {
        let host = call.host();
        if call.resource() == "one" {
            // Into the other, and back from there.
            host.emit_to("two", b"down", vec![0x90], b"")?;
            host.emit_to("one", b"down", vec![0x90], b"")?;
        }
        Ok(())
    });
    host.native("LOOK_HERE", |call| {
        let stack = stack(call.host());
        call.host().set_convar("seen", &format!("{stack:?}"));
        if call.resource() == "two" {
            call.host().emit_to("one", b"down", vec![0x90], b"")?;
        }
        Ok(())
    });
    for name in ["one", "two"] {
        host.load(name, &script()).unwrap();
        host.start(name).unwrap();
    }
    assert!(stack(&host).is_empty());
    host.tick(50);
    assert_eq!(host.take_log(), []);
    // What was seen last: the event in the first one, inside of its own tick.
    assert_eq!(
        host.convar("seen").as_deref(),
        Some(r#"[("one", ["ask", "tick"]), ("one", ["ask", "event"])]"#)
    );
    host.call_export("two", "plain", &[]).unwrap();
    assert_eq!(
        host.convar("seen").as_deref(),
        Some(r#"[("two", ["ask", "plain"]), ("one", ["ask", "event"])]"#)
    );
}
