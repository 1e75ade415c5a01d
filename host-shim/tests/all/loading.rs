//! What may be loaded, what not, and why.

use host_shim::{Error, Host, LoadError, ResourceState};
use serde_json::json;

use crate::probe::wat;

fn load(text: &str) -> Result<Host, LoadError> {
    let host = Host::new();
    host.load("s", &wat(text))?;
    Ok(host)
}

#[test]
fn a_handler_and_an_allocator_are_enough() {
    let host = load(
        r#"(module
            (import "host" "log" (func $log (param i32 i32)))
            (memory (export "memory") 1)
            (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 1024))
            (func (export "__cfx_free") (param i32 i32 i32))
            (func (export "__cfx_on_event") (param i32 i32 i32 i32)
              (call $log (local.get 1) (local.get 2))))"#,
    )
    .unwrap();
    host.start("s").unwrap();
    host.tick(50);
    host.emit("any", json!(["abc"]), "").unwrap();
    let log = host.take_log();
    assert_eq!(log.len(), 1);
    assert!(log[0].text.ends_with("abc"));
    let error = host.call_ref("s:1:0", &[]).unwrap_err();
    assert!(matches!(error, Error::NoExport { .. }), "{error}");
    assert!(host.duplicate_ref("s:1:0").is_err());
    assert!(host.remove_ref("s:1:0").is_err());
    assert!(host.take_failures().is_empty());
}

#[test]
fn a_tick_alone_needs_no_memory() {
    let host = load(r#"(module (func (export "__cfx_on_tick")))"#).unwrap();
    host.start("s").unwrap();
    host.tick(50);
    host.emit("e", json!([]), "").unwrap();
    assert_eq!(host.memory_size("s").unwrap(), 0);
    assert!(host.memory_read("s", 0, 1).is_err());
    assert!(host.take_failures().is_empty());
    let empty = load("(module)").unwrap();
    empty.start("s").unwrap();
}

#[test]
fn log_and_invoke_alone() {
    let host = load(
        r#"(module
            (import "host" "log" (func (param i32 i32)))
            (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
            (memory (export "memory") 1)
            (func (export "_start")
              (drop (call $invoke (i64.const 7) (i32.const 0) (i32.const 0) (i32.const 0)))))"#,
    )
    .unwrap();
    let called = std::rc::Rc::new(std::cell::Cell::new(false));
    let noted = std::rc::Rc::clone(&called);
    host.register(7, move || noted.set(true));
    host.start("s").unwrap();
    assert!(called.get());
    assert_eq!(host.state("s"), Some(ResourceState::Started));
}

#[test]
fn without_an_allocator_events_are_left_out_with_one_remark() {
    let host = load(
        r#"(module
            (memory (export "memory") 1)
            (func (export "__cfx_on_event") (param i32 i32 i32 i32) unreachable))"#,
    )
    .unwrap();
    host.start("s").unwrap();
    host.emit("e", json!([]), "").unwrap();
    host.emit("e", json!([]), "").unwrap();
    let log = host.take_log();
    assert_eq!(log.len(), 1, "{log:#?}");
    assert!(log[0].text.contains("exports no `__cfx_alloc`"));
    assert!(host.take_failures().is_empty());
}

#[test]
fn the_start_section_may_call_the_host() {
    let host = load(
        r#"(module
            (import "host" "log" (func $log (param i32 i32)))
            (memory (export "memory") 1)
            (data (i32.const 8) "early")
            (func $main (call $log (i32.const 8) (i32.const 5)))
            (start $main))"#,
    )
    .unwrap();
    assert_eq!(host.take_log()[0].text, "early");
    let error = load("(module (func $main unreachable) (start $main))")
        .err()
        .unwrap();
    assert!(matches!(error, LoadError::Start(_)), "{error}");
    assert!(error.to_string().contains("unreachable"), "{error}");
}

#[track_caller]
fn refused(text: &str, words: &[&str]) {
    let error = load(text).err().expect("it was loaded");
    for word in words {
        assert!(error.to_string().contains(word), "{error}");
    }
}

#[test]
fn unknown_imports_are_named() {
    refused(
        r#"(module (import "env" "print" (func)))"#,
        &["`env::print`", "host::log", "cfx::script_log"],
    );
    refused(
        r#"(module (import "host" "script_log" (func (param i32))))"#,
        &["`host::script_log`"],
    );
    refused(
        r#"(module (import "host" "memory" (memory 1)))"#,
        &["`host::memory`"],
    );
    refused(
        r#"(module (import "host" "log" (func (param i32))))"#,
        &["`host::log`", "(i32) -> ()", "(i32, i32) -> ()"],
    );
    refused(
        r#"(module (import "host" "log" (global i32)))"#,
        &["`host::log`", "a global"],
    );
}

#[test]
fn wrong_exports_are_named() {
    refused(
        r#"(module (func (export "__cfx_on_tick") (param i32)))"#,
        &["`__cfx_on_tick`", "(i32) -> ()", "() -> ()"],
    );
    refused(
        r#"(module (memory (export "memory") 1)
            (func (export "__cfx_on_event") (param i32 i32 i32)))"#,
        &["`__cfx_on_event`", "(i32, i32, i32, i32) -> ()"],
    );
    refused(
        r#"(module (global (export "__cfx_alloc") i32 (i32.const 1)))"#,
        &["`__cfx_alloc`", "a global"],
    );
    refused(r#"(module (func (export "memory")))"#, &["`memory`"]);
    refused(
        r#"(module (memory (export "memory") i64 1))"#,
        &["`memory`", "32-bit"],
    );
}

#[test]
fn a_missing_memory_is_said() {
    refused(
        r#"(module (import "host" "log" (func (param i32 i32))))"#,
        &["no `memory`", "host::log"],
    );
    refused(
        r#"(module (memory 1) (func (export "__cfx_on_event") (param i32 i32 i32 i32)))"#,
        &["no `memory`", "__cfx_on_event"],
    );
}

#[test]
fn bytes_that_are_no_module() {
    let host = Host::new();
    for bytes in [&b""[..], b"\0asm", b"hello", b"(module)"] {
        assert!(matches!(
            host.load("s", bytes),
            Err(LoadError::Invalid { .. })
        ));
    }
}

#[test]
fn names() {
    let host = Host::new();
    let module = wat("(module)");
    for name in ["", "a\0b", "_cfx_internal"] {
        assert!(matches!(
            host.load(name, &module),
            Err(LoadError::BadName { .. })
        ));
    }
    host.load("s", &module).unwrap();
    assert!(matches!(
        host.load("s", &module),
        Err(LoadError::Duplicate { .. })
    ));
    host.stop("s").unwrap();
    host.load("s", &module).unwrap();
    assert_eq!(host.resources(), ["s"]);
    assert!(matches!(host.start("t"), Err(Error::UnknownResource(_))));
    assert!(matches!(host.stop("t"), Err(Error::UnknownResource(_))));
}

/// What a test guest of a fuzzer needs.
#[test]
fn any_export_can_be_called_with_numbers() {
    let host = load(
        r#"(module
            (memory (export "memory") 1)
            (func (export "add") (param i32 i64) (result i64)
              (i64.add (i64.extend_i32_s (local.get 0)) (local.get 1)))
            (func (export "float") (param f32))
            (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0))))"#,
    )
    .unwrap();
    assert_eq!(host.call_export("s", "add", &[-1, 3]).unwrap(), Some(2));
    host.memory_write("s", 65535, &[7]).unwrap();
    assert_eq!(host.call_export("s", "load", &[65535]).unwrap(), Some(7));
    assert!(host.memory_write("s", 65535, &[7, 7]).is_err());
    assert!(host.memory_read("s", u32::MAX, u32::MAX).is_err());
    for (name, args) in [("add", &[1][..]), ("float", &[1]), ("missing", &[])] {
        assert!(host.call_export("s", name, args).is_err());
    }
    assert!(host.take_failures().is_empty());
}

/// A host that is dropped takes its scripts along.
#[test]
fn nothing_outlives_the_host() {
    let owned = std::rc::Rc::new(());
    let seen = std::rc::Rc::downgrade(&owned);
    let host = load("(module)").unwrap();
    host.start("s").unwrap();
    host.native("N", move |_| {
        let _keep = &owned;
        Ok(())
    });
    drop(host);
    assert!(seen.upgrade().is_none());
}
