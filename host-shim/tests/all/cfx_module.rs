//! The import module `cfx`: other logging, another argument record.

use std::cell::RefCell;
use std::rc::Rc;

use host_shim::{Host, Vec3};

use crate::probe::wat;

fn script() -> Host {
    let host = Host::new();
    let script = wat(r#"(module
        (import "cfx" "script_log" (func $log (param i32)))
        (import "cfx" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (import "cfx" "invoke_ref_func"
          (func $invoke_ref (param i32 i32 i32 i32 i32) (result i32)))
        (import "cfx" "canonicalize_ref" (func $canonicalize (param i32 i32 i32) (result i32)))
        (import "host" "invoke" (func $old (param i64 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (func (export "log") (param i32) (call $log (local.get 0)))
        (func (export "invoke") (param i64 i32 i32 i32) (result i32)
          (call $invoke (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
        (func (export "old") (param i64 i32 i32 i32) (result i32)
          (call $old (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
        (func (export "invoke_ref") (param i32 i32 i32 i32 i32) (result i32)
          (call $invoke_ref
            (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
        (func (export "canonicalize") (param i32 i32 i32) (result i32)
          (call $canonicalize (local.get 0) (local.get 1) (local.get 2))))"#);
    host.load("s", &script).unwrap();
    host.start("s").unwrap();
    host
}

fn record(value: u64, size: u32, is_ref: u8) -> Vec<u8> {
    let mut record = value.to_le_bytes().to_vec();
    record.extend_from_slice(&size.to_le_bytes());
    record.extend_from_slice(&[is_ref, 0xEE, 0xEE, 0xEE]);
    record
}

#[test]
fn argument_records_have_sixteen_bytes() {
    let host = script();
    let seen = Rc::new(RefCell::new(None));
    let noted = Rc::clone(&seen);
    host.register(7, move |int: i32, text: String, vector: Vec3| {
        *noted.borrow_mut() = Some((int, text, vector));
    });
    let records = [
        record(0x400, 4, 0),
        record(0x410, 1, 1),
        record(0x420, 24, 0),
    ]
    .concat();
    host.memory_write("s", 0x100, &records).unwrap();
    host.memory_write("s", 0x400, &(-5_i32).to_le_bytes())
        .unwrap();
    host.memory_write("s", 0x410, b"text\0").unwrap();
    host.memory_write("s", 0x430, &2.0_f32.to_le_bytes())
        .unwrap();
    let code = host.call_export("s", "invoke", &[7, 0x100, 3, 0]).unwrap();
    assert_eq!(code, Some(0));
    assert_eq!(
        seen.take(),
        Some((-5, "text".to_owned(), Vec3::new(0.0, 0.0, 2.0)))
    );
}

/// The layout is the import's, not the script's.
#[test]
fn a_script_may_import_both_modules() {
    let host = script();
    host.register(7, |value: i32| value);
    host.memory_write("s", 0x400, &9_i32.to_le_bytes()).unwrap();
    host.memory_write("s", 0xF0, &[1, 0, 0, 0, 0, 2, 0, 0, 8, 0, 0, 0])
        .unwrap();
    let mut old = vec![0; 8];
    old.extend_from_slice(&0x400_u64.to_le_bytes());
    old.extend_from_slice(&4_u64.to_le_bytes());
    for (export, record) in [("old", old), ("invoke", record(0x400, 4, 0))] {
        host.memory_write("s", 0x100, &record).unwrap();
        host.memory_write("s", 0x200, &[0; 8]).unwrap();
        let code = host.call_export("s", export, &[7, 0x100, 1, 0xF0]).unwrap();
        assert_eq!(code, Some(8));
        assert_eq!(
            host.memory_read("s", 0x200, 4).unwrap(),
            9_i32.to_le_bytes()
        );
    }
}

#[test]
fn records_are_checked_by_their_own_size() {
    let host = script();
    host.register(7, || ());
    let call = |at: i64, count: i64| {
        let code = host.call_export("s", "invoke", &[7, at, count, 0]).unwrap();
        (code.unwrap(), host.take_log().len())
    };
    assert_eq!(call(65536 - 16, 1), (0, 0));
    assert_eq!(call(65536 - 15, 1), (-6, 1));
    assert_eq!(call(65536 - 17, 2), (-6, 1));
    assert_eq!(call(-16, 1), (-6, 1));
    host.memory_write("s", 0x100, &record(u64::MAX, 4, 0))
        .unwrap();
    assert_eq!(call(0x100, 1), (-6, 1));
}

#[test]
fn messages_are_c_strings() {
    let host = script();
    host.memory_write("s", 0x10, b"hello\0").unwrap();
    host.call_export("s", "log", &[0x10]).unwrap();
    assert_eq!(host.take_log()[0].text, "hello");
    host.memory_write("s", 65534, b"ab").unwrap();
    for at in [65534, 65536, -1] {
        host.call_export("s", "log", &[at]).unwrap();
        assert!(host.take_log()[0].text.starts_with("script_log: "));
    }
}

#[test]
fn references_are_the_same() {
    let host = script();
    assert_eq!(
        host.call_export("s", "canonicalize", &[3, 0x10, 64])
            .unwrap(),
        Some(6)
    );
    assert_eq!(host.memory_read("s", 0x10, 6).unwrap(), b"s:1:3\0");
    let echo = host.function(Ok);
    host.memory_write("s", 0x40, &[echo.as_bytes(), b"\0"].concat())
        .unwrap();
    host.memory_write("s", 0x80, b"args").unwrap();
    let code = host
        .call_export("s", "invoke_ref", &[0x40, 0x80, 4, 0x90, 4])
        .unwrap();
    assert_eq!(code, Some(4));
    assert_eq!(host.memory_read("s", 0x90, 4).unwrap(), b"args");
}
