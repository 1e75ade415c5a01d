//! A thousand reloads leave the host as it was: every live object is counted, and every byte.
//! It has a program of its own, because it counts all of a program's memory.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicI64, Ordering};

use host_shim::sim::By;
use host_shim::{Compiler, Host, Settings};
use serde_json::json;

struct Counting;

static LIVE: AtomicI64 = AtomicI64::new(0);

fn count(bytes: usize, sign: i64) {
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    LIVE.fetch_add(sign * bytes, Ordering::Relaxed);
}

// SAFETY: all is done by the system's allocator, and nothing of what it gives is touched.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 1);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(layout.size(), -1);
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// A script that takes one of everything in its start, and leaks what can be leaked: every
/// native of its table is called with the arguments of the table.
const TAKER: &str = r#"(module
    (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
    (import "host" "canonicalize_ref" (func $name (param i32 i32 i32) (result i32)))
    (memory (export "memory") 2)
    (global $heap (mut i32) (i32.const 0x8000))
    (data (i32.const 0x100) "heard\00")
    (data (i32.const 0x110) "global\00")
    (data (i32.const 0x120) "\00")
    (data (i32.const 0x130) "keeper:1:7\00")
    ;; A number's place.
    (data (i32.const 0x80) "\01\00\00\00\00\02\00\00\40\00\00\00")
    ;; A text's place.
    (data (i32.const 0x90) "\02\00\00\00\00\02\00\00\40\00\00\00")
    (func $arg (param $i i32) (param $address i32)
      (local $at i32)
      (local.set $at (i32.add (i32.const 0x400) (i32.mul (local.get $i) (i32.const 24))))
      (i32.store8 (local.get $at) (i32.const 1))
      (i64.store offset=8 (local.get $at) (i64.extend_i32_u (local.get $address)))
      (i32.store offset=16 (local.get $at) (i32.const 1)))
    (func $value (param $i i32) (param $address i32)
      (call $arg (local.get $i) (local.get $address))
      (i32.store8 (i32.add (i32.const 0x400) (i32.mul (local.get $i) (i32.const 24)))
        (i32.const 0))
      (i32.store offset=16
        (i32.add (i32.const 0x400) (i32.mul (local.get $i) (i32.const 24))) (i32.const 4)))
    (func $call (param $hash i64) (param $count i32) (param $result i32)
      (if (i32.lt_s
            (call $invoke (local.get $hash) (i32.const 0x400) (local.get $count)
              (local.get $result))
            (i32.const 0))
        (then unreachable)))
    (func (export "_start")
      ;; The name of an own function, at 0x180.
      (drop (call $name (i32.const 1) (i32.const 0x180) (i32.const 64)))
      (call $arg (i32.const 0) (i32.const 0x100))
      (call $call (i64.const {REGISTER_RESOURCE_AS_EVENT_HANDLER}) (i32.const 1) (i32.const 0))
      (call $arg (i32.const 1) (i32.const 0x180))
      (call $value (i32.const 2) (i32.const 0x120))
      (call $call (i64.const {REGISTER_COMMAND}) (i32.const 3) (i32.const 0))
      (call $arg (i32.const 0) (i32.const 0x120))
      (call $call (i64.const {ADD_CONVAR_CHANGE_LISTENER}) (i32.const 2) (i32.const 0x80))
      (call $call (i64.const {START_FIND_KVP}) (i32.const 1) (i32.const 0x80))
      (call $arg (i32.const 0) (i32.const 0x180))
      (call $call (i64.const {REGISTER_CONSOLE_LISTENER}) (i32.const 1) (i32.const 0))
      (call $call (i64.const {SET_HTTP_HANDLER}) (i32.const 1) (i32.const 0))
      (call $arg (i32.const 1) (i32.const 0x120))
      (call $arg (i32.const 0) (i32.const 0x120))
      (call $arg (i32.const 2) (i32.const 0x180))
      (call $call (i64.const {ADD_STATE_BAG_CHANGE_HANDLER}) (i32.const 3) (i32.const 0x80))
      (call $arg (i32.const 0) (i32.const 0x130))
      (call $call (i64.const {DUPLICATE_FUNCTION_REFERENCE}) (i32.const 1) (i32.const 0x90)))
    (func (export "__cfx_alloc") (param i32 i32) (result i32)
      (global.set $heap (i32.add (global.get $heap) (local.get 0)))
      (if (i32.gt_u (global.get $heap) (i32.const 0x1f000))
        (then (global.set $heap (i32.const 0x8000))))
      (global.get $heap))
    (func (export "__cfx_free") (param i32 i32 i32))
    (func (export "__cfx_on_tick"))
    (func (export "__cfx_on_event") (param i32 i32 i32 i32))
    (func (export "__cfx_call_ref") (param i32 i32 i32) (result i32) (i32.const 0))
    (func (export "__cfx_duplicate_ref") (param i32) (result i32) (local.get 0))
    (func (export "__cfx_remove_ref") (param i32)))"#;

const NATIVES: [&str; 8] = [
    "REGISTER_RESOURCE_AS_EVENT_HANDLER",
    "REGISTER_COMMAND",
    "ADD_CONVAR_CHANGE_LISTENER",
    "START_FIND_KVP",
    "REGISTER_CONSOLE_LISTENER",
    "SET_HTTP_HANDLER",
    "ADD_STATE_BAG_CHANGE_HANDLER",
    "DUPLICATE_FUNCTION_REFERENCE",
];

/// The address space that the process has taken, in bytes.
fn address_space() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = text.split(' ').next()?.parse().ok()?;
    Some(pages * 4096)
}

#[test]
fn a_thousand_reloads_leave_everything_flat() {
    let mut text = TAKER.to_owned();
    for native in NATIVES {
        let hash = host_shim::joaat(native).to_string();
        text = text.replace(&format!("{{{native}}}"), &hash);
    }
    let settings = Settings {
        track_origins: true,
        ..Settings::default()
    };
    let compiler = Compiler::new(&settings);
    let wasm = wat::parse_str(&text).unwrap();
    let keeper = wat::parse_str(text.replace("(func (export \"_start\")", "(func $start")).unwrap();
    let host = Host::with_compiler(settings, &compiler);
    host.on_log(|_| ());
    host.load("keeper", &keeper).unwrap();
    host.start("keeper").unwrap();
    host.load("taker", &wasm).unwrap();
    host.start("taker").unwrap();
    let world = host.world();
    let held = host.usage();
    assert!(held.world >= 6 && held.references == 1, "{held:?}");

    let reload = |round: i32| {
        // Another build each time, as one that watches its sources has it.
        if round.rem_euclid(4) == 0 {
            let script = compiler.compile("taker", &wasm).unwrap();
            host.reload("taker", &script).unwrap();
        } else if round % 4 == 1 {
            world.execute(&host, "restart taker", &By::Console).unwrap();
        } else {
            host.restart("taker").unwrap();
        }
        host.emit("heard", json!([round, "text"]), "").unwrap();
        host.set_convar("round", &round.to_string());
        host.tick(50);
        assert_eq!(host.usage(), held, "after {round} reloads");
        assert!(host.take_failures().is_empty());
    };
    // What is made once is there after some.
    (0..300).for_each(reload);
    host.take_stop_reports();
    let bytes = LIVE.load(Ordering::Relaxed);
    let space = address_space();
    (0..1000).for_each(reload);
    let reports = host.take_stop_reports();
    assert_eq!(reports.len(), 64, "the latest");
    assert!(reports.iter().all(|report| report.leaks().count() == 2));
    drop(reports);
    let grown = LIVE.load(Ordering::Relaxed) - bytes;
    // A script's store alone takes more, its module many times that.
    assert!(grown < 16_000, "the host has grown by {grown} bytes");
    // A memory that was not given back has 4 GiB of the address space.
    if let (Some(before), Some(after)) = (space, address_space()) {
        let grown = after.saturating_sub(before);
        assert!(grown < 1 << 30, "{grown} bytes of address space");
    }
}
