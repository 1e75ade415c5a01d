#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use std::collections::BTreeMap;

use super::*;
use crate::mock::{MockHost, MockValue};
use crate::native_hash;
use crate::{Vector3, events};

const TEST: u64 = native_hash("TEST");

#[test]
fn values_fill_slots() {
    let host = MockHost::new();
    host.native("TEST", |call| {
        assert_eq!(call.slot_count(), 8);
        assert_eq!(call.u64(0), 0xFF, "zero-extended");
        assert_eq!(call.u64(1), 0xFFFF_FFFE, "zero-extended");
        assert_eq!(call.u64(2), u64::MAX - 2);
        assert_eq!(call.u64(3), u64::from(1.5f32.to_bits()));
        assert_eq!(call.u64(4), 1);
        assert_eq!([call.f32(5), call.f32(6), call.f32(7)], [1.0, 2.0, 3.0]);
    });
    invoke::<()>(
        TEST,
        (
            -1i8,
            -2i32,
            -3i64,
            1.5f32,
            true,
            Vector3::new(1.0, 2.0, 3.0),
        ),
    )
    .unwrap();
}

#[test]
fn references_between_values() {
    let host = MockHost::new();
    host.native("TEST", |call| {
        assert_eq!(call.slot_count(), 7);
        assert_eq!(call.i32(0), 1);
        assert_eq!(call.text(1).as_deref(), Some("two"));
        assert_eq!(call.i32(2), 3);
        assert_eq!(call.i32(3), 4);
        assert_eq!(call.bytes(4, 2), [5, 6]);
        assert_eq!(call.text(5).as_deref(), Some("seven"));
        assert_eq!(call.i32(6), 8);
    });
    invoke::<()>(TEST, (1, "two", 3, 4, &[5u8, 6][..], c"seven", 8)).unwrap();
}

#[test]
fn no_arguments() {
    let host = MockHost::new();
    host.native("TEST", |call| call.set(call.slot_count() as i32));
    assert_eq!(invoke::<i32>(TEST, ()).unwrap(), 0);
}

#[test]
fn every_number() {
    let host = MockHost::new();
    host.native("TEST", |call| call.set(u64::MAX - 1));
    assert_eq!(invoke::<i8>(TEST, ()).unwrap(), -2);
    assert_eq!(invoke::<u8>(TEST, ()).unwrap(), 254);
    assert_eq!(invoke::<i16>(TEST, ()).unwrap(), -2);
    assert_eq!(invoke::<u16>(TEST, ()).unwrap(), 65534);
    assert_eq!(invoke::<i32>(TEST, ()).unwrap(), -2);
    assert_eq!(invoke::<u32>(TEST, ()).unwrap(), u32::MAX - 1);
    assert_eq!(invoke::<i64>(TEST, ()).unwrap(), -2);
    assert_eq!(invoke::<u64>(TEST, ()).unwrap(), u64::MAX - 1);
    assert!(invoke::<bool>(TEST, ()).unwrap());
    host.native("TEST", |call| call.set(-2.5f32));
    assert_eq!(invoke::<f32>(TEST, ()).unwrap(), -2.5);
    host.native("TEST", |call| call.set(0xFFFF_FFFF_0000_0000u64));
    assert!(!invoke::<bool>(TEST, ()).unwrap(), "a BOOL is 32 bits");
}

#[test]
fn vector_result() {
    let host = MockHost::new();
    host.native("TEST", |call| call.set(Vector3::new(1.0, -2.0, 3.5)));
    assert_eq!(
        invoke::<Vector3>(TEST, ()).unwrap(),
        Vector3::new(1.0, -2.0, 3.5)
    );
}

#[test]
fn null_and_empty_are_different() {
    let host = MockHost::new();
    host.native("TEST", |call| call.set(""));
    assert_eq!(
        invoke::<Option<String>>(TEST, ()).unwrap().as_deref(),
        Some("")
    );
    host.native("TEST", |call| call.set(MockValue::Null));
    assert_eq!(invoke::<Option<String>>(TEST, ()).unwrap(), None);
    assert_eq!(invoke::<Option<Vec<u8>>>(TEST, ()).unwrap(), None);
    assert_eq!(invoke::<Option<Packed<i32>>>(TEST, ()).unwrap(), None);
    let error = invoke::<String>(TEST, ()).unwrap_err();
    assert!(
        matches!(error.kind(), InvokeErrorKind::NullResult),
        "{error}"
    );
    assert_eq!(error.hash(), TEST);
}

#[test]
fn long_results_grow_the_buffer() {
    let host = MockHost::new();
    for length in [0, 1, 255, 256, 257, 100_000] {
        host.native("TEST", move |call| call.set("x".repeat(length)));
        assert_eq!(invoke::<String>(TEST, ()).unwrap().len(), length);
        assert_eq!(
            invoke_str(TEST, (), |text| text.map(str::len)).unwrap(),
            Some(length)
        );
    }
}

/// Both calls have results that grow, and the inner one happens before the outer grows.
#[test]
fn a_call_inside_a_call_has_a_buffer_of_its_own() {
    let host = MockHost::new();
    host.native("OUTER", |call| {
        events::emit("inner", ()).unwrap();
        call.set("o".repeat(1000));
    });
    host.native("INNER", |call| call.set("i".repeat(2000)));
    let guard = events::on("inner", || {
        let inner: String = invoke(native_hash("INNER"), ()).unwrap();
        assert_eq!(inner, "i".repeat(2000));
    });
    let outer: String = invoke(native_hash("OUTER"), ()).unwrap();
    assert_eq!(outer, "o".repeat(1000));
    drop(guard);
    assert!(
        crate::exports::__cfx_extend_retval_buffer(8).is_null(),
        "no call is running"
    );
}

#[test]
fn broken_utf8_is_an_error_for_text_and_fine_for_bytes() {
    let host = MockHost::new();
    host.native("TEST", |call| call.set(vec![b'a', 0xFF]));
    let error = invoke::<String>(TEST, ()).unwrap_err();
    assert!(matches!(error.kind(), InvokeErrorKind::NotUtf8), "{error}");
    assert_eq!(invoke::<Vec<u8>>(TEST, ()).unwrap(), [b'a', 0xFF]);
    assert_eq!(
        invoke_bytes(TEST, (), |bytes| bytes.map(<[u8]>::len)).unwrap(),
        Some(2)
    );
}

#[test]
fn out_pointers_are_read_and_written() {
    let host = MockHost::new();
    host.native("TEST", |call| {
        assert_eq!(call.read::<i32>(0), -5);
        assert_eq!(call.read::<Vector3>(3), Vector3::new(1.0, 2.0, 3.0));
        call.write(0, 6);
        call.write(1, 0.5f32);
        call.write(2, true);
        call.write(3, Vector3::new(4.0, 5.0, 6.0));
        call.write(4, i64::MIN);
        call.set(true);
    });
    let (mut int, mut float, mut flag) = (Out::new(-5), Out::<f32>::default(), Out::new(false));
    let (mut vector, mut long) = (Out::new(Vector3::new(1.0, 2.0, 3.0)), Out::new(0i64));
    let found: bool = invoke(
        TEST,
        (&mut int, &mut float, &mut flag, &mut vector, &mut long),
    )
    .unwrap();
    assert!(found);
    assert_eq!((int.get(), float.get(), flag.get()), (6, 0.5, true));
    assert_eq!(
        (vector.get(), long.get()),
        (Vector3::new(4.0, 5.0, 6.0), i64::MIN)
    );
}

#[test]
fn a_buffer_is_written() {
    let host = MockHost::new();
    host.native("TEST", |call| call.write(0, u32::from_le_bytes(*b"text")));
    let mut bytes = *b"........";
    // SAFETY: the native above writes four bytes.
    invoke::<()>(TEST, (unsafe { Buffer::new(&mut bytes) },)).unwrap();
    assert_eq!(&bytes, b"text....");
}

#[test]
fn objects_both_ways() {
    let host = MockHost::new();
    host.native("TEST", |call| {
        let bytes = call.bytes(0, call.u64(1) as usize);
        assert_eq!(call.slot_count(), 3);
        assert!(call.bool(2));
        call.set(MockValue::Object(bytes));
    });
    let value = BTreeMap::from([("a".to_owned(), vec![1, 2]), ("b".to_owned(), vec![])]);
    let Packed(back) =
        invoke::<Packed<BTreeMap<String, Vec<i32>>>>(TEST, (Packed(&value), true)).unwrap();
    assert_eq!(back, value);
    let error = invoke::<Packed<i32>>(TEST, (Packed("x"), true)).unwrap_err();
    assert!(
        matches!(error.kind(), InvokeErrorKind::Decode(_)),
        "{error}"
    );
}

#[test]
fn text_on_the_stack_and_beyond() {
    let host = MockHost::new();
    host.native("TEST", |call| {
        let length: usize = (0..3).map(|slot| call.text(slot).unwrap().len()).sum();
        assert_eq!(call.text(0), call.text(2));
        call.set(length as i32);
    });
    for length in [0, 1, 84, 85, 126, 127, 128, 255, 256, 1000] {
        let text = "t".repeat(length);
        let sum: i32 = invoke(TEST, (text.as_str(), "short", &text)).unwrap();
        assert_eq!(sum as usize, 2 * length + 5);
    }
}

#[test]
fn null_text() {
    let host = MockHost::new();
    host.native("TEST", |call| call.set(call.text(0).is_none()));
    assert!(invoke::<bool>(TEST, (None::<&str>,)).unwrap());
    assert!(!invoke::<bool>(TEST, (Some(""),)).unwrap());
}

#[test]
fn a_nul_in_text_is_refused_before_the_call() {
    let host = MockHost::new();
    host.native("TEST", |_| panic!("called"));
    let error = invoke::<()>(TEST, (1, "a\0b")).unwrap_err();
    assert!(
        matches!(error.kind(), InvokeErrorKind::NulInText(2)),
        "{error}"
    );
}

#[test]
fn at_most_32_slots() {
    let host = MockHost::new();
    host.native("TEST", |call| call.set(call.slot_count() as i32));
    let eight = (1, 2, 3, 4, 5, 6, 7, 8);
    assert_eq!(
        invoke::<i32>(TEST, (eight, eight, eight, eight)).unwrap(),
        32
    );
    let error = invoke::<i32>(TEST, (eight, eight, eight, eight, 9)).unwrap_err();
    assert!(
        matches!(error.kind(), InvokeErrorKind::TooManyArguments),
        "{error}"
    );
    let error = invoke::<i32>(TEST, (eight, eight, eight, eight, c"text")).unwrap_err();
    assert!(
        matches!(error.kind(), InvokeErrorKind::TooManyArguments),
        "{error}"
    );
}

#[test]
fn every_code_has_its_meaning() {
    let host = MockHost::new();
    for (code, part) in [
        (-1, "no memory"),
        (-2, "no value"),
        (-3, "32 slots"),
        (-4, "null"),
        (-5, "refused"),
        (-6, "failed"),
        (-77, "-77"),
    ] {
        host.native("TEST", move |call| call.fail(code));
        let error = invoke::<i32>(TEST, ()).unwrap_err().to_string();
        assert!(
            error.contains(part) && error.contains(&format!("{TEST:016x}")),
            "{error}"
        );
    }
    let unknown = invoke::<i32>(native_hash("NOT_THERE"), ()).unwrap_err();
    assert!(
        matches!(unknown.kind(), InvokeErrorKind::Failed),
        "{unknown}"
    );
}

#[test]
fn a_nul_is_found_wherever_it_is() {
    let host = MockHost::new();
    host.native("TAKE_TEXT", |_| {});
    let call = |text: &str| invoke::<()>(native_hash("TAKE_TEXT"), (text,));
    for length in 1..40 {
        // Bytes that differ from NUL by one bit at most, and by all.
        for byte in [1, 0x7F, b' '] {
            let text = vec![byte; length];
            assert!(call(str::from_utf8(&text).unwrap()).is_ok(), "{length}");
            for place in 0..length {
                let mut text = text.clone();
                text[place] = 0;
                let error = call(str::from_utf8(&text).unwrap()).unwrap_err();
                let kind = error.kind();
                assert!(
                    matches!(kind, InvokeErrorKind::NulInText(1)),
                    "{length} {place}"
                );
            }
        }
    }
}
