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

#[test]
fn who_answers_a_native() {
    let host = MockHost::new();
    let ask = |name| native::invoke::<i32>(native_hash(name), ("text", 5)).ok();
    assert_eq!(ask("A"), None);
    host.fallback(|call| {
        assert!(call.is_pointer(0) && !call.is_pointer(1) && !call.is_pointer(9));
        assert_eq!(call.pointed(0).as_deref(), Some(&b"text\0"[..]));
        assert_eq!(call.pointed(1), None);
        assert_eq!((call.bits(0), call.bits(1), call.bits(9)), (0, 5, 0));
        assert_eq!(call.wants(), MockReturn::Number);
        call.set(1);
        call.hash() == native_hash("A")
    });
    assert_eq!((ask("A"), ask("B")), (Some(1), None));
    host.native("A", |call| call.set(2));
    assert_eq!(ask("A"), Some(2));
    host.intercept(|call| {
        call.set(3);
        call.hash() == native_hash("A")
    });
    assert_eq!(ask("A"), Some(3));
    // The host's own natives answer what nothing has intercepted.
    assert!(native::invoke::<bool>(native_hash("IS_DUPLICITY_VERSION"), ()).unwrap());
}

#[test]
fn natives_write_as_much_as_there_is_room_for() {
    let host = MockHost::new();
    host.native("READ", |call| {
        assert!(!call.write_bytes(0, &[0; 64]));
        assert!(!call.write_bytes(1, &[1]));
        assert!(call.write_bytes(0, &7i32.to_le_bytes()));
    });
    let mut out = native::Out::<i32>::default();
    native::invoke::<()>(native_hash("READ"), (&mut out, 5)).unwrap();
    assert_eq!(out.get(), 7);
}

#[test]
fn a_native_that_sets_nothing() {
    let host = MockHost::new();
    host.native("NOTHING", |_| {});
    let hash = native_hash("NOTHING");
    assert_eq!(native::invoke::<i32>(hash, ()).unwrap(), 0);
    assert_eq!(native::invoke::<Option<String>>(hash, ()).unwrap(), None);
    let vector: crate::Vector3 = native::invoke(hash, ()).unwrap();
    assert_eq!(vector, crate::Vector3::default());
}

#[test]
fn functions_of_either_side() {
    let host = MockHost::new();
    host.set_resource("shop");
    let function = crate::FuncRef::new(|a: i32, b: i32| a + b);
    let name = function.name();
    assert!(name.starts_with("shop:0:"), "{name}");
    assert!(host.duplicate_function(&name));
    drop(function);
    assert_eq!(
        host.call_function(&name, &[0x92, 1, 2]),
        Some(vec![0x91, 3])
    );
    host.remove_function(&name);
    assert_eq!(host.call_function(&name, &[0x92, 1, 2]), None, "it is gone");
    let own = host.function(<[u8]>::to_vec);
    assert_eq!(host.call_function(&own, &[0x91, 9]), Some(vec![0x91, 9]));
    assert!(!host.duplicate_function("nobody:0:1"));
}

#[test]
fn lines_and_time_and_cancelled_events() {
    let host = MockHost::new();
    let seen = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&seen);
    host.on_log(move |line| noted.borrow_mut().push(line.to_owned()));
    print!("hi");
    assert_eq!(
        (seen.take(), host.take_log()),
        (vec!["hi".to_owned()], vec!["hi".to_owned()])
    );
    host.advance(5);
    host.tick(5);
    assert_eq!(host.now_ms(), 10);
    assert!(host.raise("nobody", (), ""));
    let _guard = events::on("event", |cancel: bool| {
        if cancel {
            events::cancel();
        }
    });
    assert!(host.raise("event", (false,), ""));
    assert!(!host.raise("event", (true,), ""));
    host.set_client(true);
    assert!(host.is_client());
}
