#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;
use crate::{exports, print};

#[test]
fn exports_that_a_host_may_call_with_anything() {
    let _host = MockHost::new();
    let empty = exports::__cfx_alloc(0, 1);
    assert!(!empty.is_null());
    // SAFETY: allocated just now with these sizes; the others were never given out.
    unsafe {
        exports::__cfx_free(empty, 0, 1);
        exports::__cfx_free(core::ptr::null_mut(), 8, 8);
        exports::__cfx_free(core::ptr::null_mut(), 0, 3);
    }
    assert!(exports::__cfx_alloc(8, 3).is_null(), "no alignment");
    assert!(exports::__cfx_alloc(usize::MAX, 8).is_null(), "no size");
    assert_eq!(exports::__cfx_duplicate_ref(u32::MAX), -1);
    exports::__cfx_remove_ref(u32::MAX);
    assert!(exports::__cfx_extend_retval_buffer(16).is_null());
    // SAFETY: null pointers with no length.
    unsafe {
        assert!(exports::__cfx_call_ref(7, core::ptr::null(), 0).is_null());
        exports::__cfx_on_event(core::ptr::null(), core::ptr::null(), 0, core::ptr::null());
    }
    exports::__cfx_on_tick();
}

#[test]
fn a_new_host_knows_nothing_of_the_old_one() {
    let host = MockHost::new();
    events::on("event", || print!("old")).forget();
    task::spawn(async { print!("old") });
    let function = crate::FuncRef::new(|| ());
    let name = function.name();
    core::mem::forget(function);
    host.native("TEST", |call| call.set(1));
    drop(host);

    let host = MockHost::new();
    host.event("event", (), "");
    host.tick(1000);
    assert!(host.call_ref(&name, ()).is_none());
    assert!(native::invoke::<i32>(native_hash("TEST"), ()).is_err());
    assert!(host.take_log().is_empty());
}

#[test]
fn starting_twice_registers_once() {
    let host = MockHost::new();
    host.start();
    host.start();
    assert!(host.take_log().is_empty());
}
