//! Any bytes as a recording: they are read or refused, what is read can be shown, and scripts
//! can be driven from it; nothing panics.

#![no_main]

use std::cell::OnceCell;
use std::time::Duration;

use host_shim::{Limits, Recording, Replay, Settings};
use libfuzzer_sys::fuzz_target;

/// Does what its payload says: calls natives, logs, calls functions.
const GUEST: &str = r#"(module
    (import "host" "log" (func $log (param i32 i32)))
    (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
    (import "host" "canonicalize_ref" (func $name (param i32 i32 i32) (result i32)))
    (memory (export "memory") 2)
    (data (i32.const 16) "\02\00\00\00\00\01\00\00\40\00\00\00")
    (data (i32.const 32) "hello\00")
    (data (i32.const 64) "\01\00\00\00\00\00\00\00\20\00\00\00\00\00\00\00\06\00\00\00\00\00\00\00")
    (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 65536))
    (func (export "__cfx_free") (param i32 i32 i32))
    (func (export "__cfx_extend_retval_buffer") (param i32) (result i32) (i32.const 4096))
    (func (export "_start") (call $log (i32.const 32) (i32.const 5)))
    (func (export "__cfx_on_tick")
      (call $log (i32.const 256)
        (call $invoke (i64.const 0x406B4B20) (i32.const 64) (i32.const 1) (i32.const 16))))
    (func (export "__cfx_on_event") (param i32 i32 i32 i32)
      (drop (call $name (local.get 2) (i32.const 512) (i32.const 64)))
      (drop (call $invoke (i64.load8_u (local.get 1)) (i32.const 64) (i32.const 1) (i32.const 16))))
    (func (export "__cfx_call_ref") (param i32 i32 i32) (result i32) (i32.const 1024))
    (func (export "__cfx_duplicate_ref") (param i32) (result i32) (local.get 0))
    (func (export "__cfx_remove_ref") (param i32)))"#;

thread_local! {
    static MODULE: OnceCell<Vec<u8>> = const { OnceCell::new() };
}

fn settings() -> Settings {
    Settings {
        limits: Limits {
            memory: 16 << 20,
            time: Some(Duration::from_secs(1)),
            ..Limits::default()
        },
        ..Settings::default()
    }
}

fuzz_target!(|bytes: &[u8]| {
    // The frame is the same for all recordings; so are the first bytes of the seeds.
    let framed = [&b"cfx tape\x01\x00"[..], bytes].concat();
    for bytes in [bytes, &framed] {
        let _ = Recording::parse(bytes);
        let Ok((recording, _)) = Recording::parse_prefix(bytes) else {
            continue;
        };
        recording.lines(|line| {
            std::hint::black_box(line);
        });
        let Some(first) = recording.resources().into_iter().next() else {
            continue;
        };
        MODULE.with(|module| {
            let module = module.get_or_init(|| wat::parse_str(GUEST).expect("it is a module"));
            let replay = Replay::new(&recording).settings(settings());
            let _ = replay.module(&first.name, module).run();
        });
    }
});
