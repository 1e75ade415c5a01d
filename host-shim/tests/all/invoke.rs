//! `invoke`: slots, results, codes, and the growing buffer.

use std::cell::RefCell;
use std::rc::Rc;

use host_shim::{Host, NativeError, Vec3};
use serde_json::json;

use crate::probe::*;

/// A native that notes the slots it got.
fn note_slots(host: &Host) -> Rc<RefCell<Vec<u64>>> {
    let seen = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&seen);
    host.native("SLOTS", move |call| {
        *noted.borrow_mut() = (0..call.slot_count()).map(|i| call.slot(i)).collect();
        Ok(())
    });
    seen
}

#[test]
fn values_take_whole_slots_with_zeros_above() {
    let lab = Lab::new(&["a"]);
    let seen = note_slots(&lab.host);
    let code = Invoke::new("SLOTS")
        .int(-2)
        .value(&1.5_f32.to_le_bytes())
        .value(&u64::MAX.to_le_bytes())
        .value(&[7])
        .value(&[1, 2, 3, 4, 5, 6, 7, 8, 9])
        .value(&[])
        .send(&lab, "a");
    assert_eq!(code, 0);
    assert_eq!(
        *seen.borrow(),
        [
            0xFFFF_FFFE,
            1.5_f32.to_bits().into(),
            u64::MAX,
            7,
            0x0807_0605_0403_0201,
            9,
            0
        ]
    );
}

#[test]
fn no_arguments_need_no_records() {
    let lab = Lab::new(&["a"]);
    let seen = note_slots(&lab.host);
    seen.borrow_mut().push(1);
    // The address is not looked at.
    let hash = i64::from(host_shim::joaat("SLOTS"));
    assert_eq!(lab.call("a", "invoke", &[hash, -1, 0, 0]), 0);
    assert!(seen.borrow().is_empty());
}

#[test]
fn thirty_two_slots_are_enough_and_thirty_three_too_many() {
    let lab = Lab::new(&["a"]);
    let seen = note_slots(&lab.host);
    let mut call = Invoke::new("SLOTS");
    for i in 0..29 {
        call = call.int(i);
    }
    let full = call.clone().value(&[9; 24]);
    assert_eq!(full.send(&lab, "a"), 0);
    assert_eq!(seen.borrow().len(), 32);
    assert_eq!(seen.borrow()[31], 0x0909_0909_0909_0909);

    seen.borrow_mut().clear();
    let values = full.clone().int(1);
    let pointers = full.text("x");
    let wide = call.int(1).value(&[9; 24]);
    let huge = Invoke::new("SLOTS").record(0, 0, u32::MAX);
    for over in [values, pointers, wide, huge] {
        assert_eq!(over.send(&lab, "a"), -3);
        assert!(lab.remark().contains("more than 32"));
    }
    let mut records = Invoke::new("SLOTS");
    for i in 0..33 {
        records = records.int(i);
    }
    assert_eq!(records.send(&lab, "a"), -3);
    assert!(seen.borrow().is_empty(), "the native was called");
}

#[test]
fn numbers_are_eight_bytes() {
    let lab = Lab::new(&["a"]);
    lab.host.register("INT", || -3_i32);
    lab.host.register("FLOAT", || 1.5_f32);
    lab.host.register("LONG", || u64::MAX - 1);
    lab.host.register("BOOL", || true);
    for (native, bits) in [
        ("INT", (-3_i64).cast_unsigned()),
        ("FLOAT", 1.5_f32.to_bits().into()),
        ("LONG", u64::MAX - 1),
        ("BOOL", 1),
    ] {
        lab.write("a", BUFFER, &[0xAA; 9]);
        assert_eq!(Invoke::new(native).wants(NUMBER, 8).send(&lab, "a"), 8);
        assert_eq!(lab.read("a", BUFFER, 8), bits.to_le_bytes());
        assert_eq!(lab.read("a", BUFFER + 8, 1), [0xAA]);
    }
}

#[test]
fn strings_come_without_their_nul() {
    let lab = Lab::new(&["a"]);
    lab.host.register("TEXT", || "Ada");
    lab.host.register("NOTHING", || "");
    lab.host.register("NULL", || None::<String>);
    lab.host.native("BYTES", |call| {
        call.set_text(b"a\0\xFFb");
        Ok(())
    });
    lab.write("a", BUFFER, b"xxxxx");
    assert_eq!(Invoke::new("TEXT").wants(STRING, 16).send(&lab, "a"), 3);
    assert_eq!(lab.read("a", BUFFER, 5), b"Adaxx");
    assert_eq!(Invoke::new("NOTHING").wants(STRING, 16).send(&lab, "a"), 0);
    assert_eq!(Invoke::new("NOTHING").wants(STRING, 0).send(&lab, "a"), 0);
    assert_eq!(Invoke::new("NULL").wants(STRING, 16).send(&lab, "a"), -4);
    assert_eq!(Invoke::new("NULL").wants(MSGPACK, 16).send(&lab, "a"), -4);
    assert_eq!(Invoke::new("BYTES").wants(STRING, 4).send(&lab, "a"), 4);
    assert_eq!(lab.read("a", BUFFER, 4), b"a\0\xFFb");
    assert!(lab.remarks().is_empty());
}

#[test]
fn vectors_have_a_slot_for_each_component() {
    let lab = Lab::new(&["a"]);
    lab.host.register("DOUBLE", |v: Vec3, f: f32| {
        Vec3::new(v.x * f, v.y * f, v.z * f)
    });
    let mut vector = [0xCC; 24];
    for (i, component) in [1.0_f32, 2.0, -3.0].into_iter().enumerate() {
        vector[i * 8..i * 8 + 4].copy_from_slice(&component.to_le_bytes());
    }
    let code = Invoke::new("DOUBLE")
        .value(&vector)
        .value(&2.0_f32.to_le_bytes())
        .wants(VECTOR3, 24)
        .send(&lab, "a");
    assert_eq!(code, 24);
    let mut expected = [0; 24];
    for (i, component) in [2.0_f32, 4.0, -6.0].into_iter().enumerate() {
        expected[i * 8..i * 8 + 4].copy_from_slice(&component.to_le_bytes());
    }
    assert_eq!(lab.read("a", BUFFER, 24), expected);

    let first = Invoke::new("DOUBLE")
        .value(&vector)
        .value(&2.0_f32.to_le_bytes())
        .wants(NUMBER, 8);
    assert_eq!(first.send(&lab, "a"), 8);
    assert_eq!(lab.read("a", BUFFER, 4), 2.0_f32.to_le_bytes());
}

#[test]
fn objects_are_messagepack() {
    let lab = Lab::new(&["a"]);
    lab.host.register("OBJECT", || json!({"a": [1, null]}));
    lab.host.register("NIL", || json!(null));
    let code = Invoke::new("OBJECT").wants(MSGPACK, 64).send(&lab, "a");
    assert_eq!(code, 6);
    assert_eq!(lab.read("a", BUFFER, 6), b"\x81\xa1a\x92\x01\xc0");
    // A nil value is a value; only a missing object is null.
    assert_eq!(Invoke::new("NIL").wants(MSGPACK, 64).send(&lab, "a"), 1);
    assert_eq!(lab.read("a", BUFFER, 1), [0xc0]);
}

#[test]
fn results_that_nobody_can_take() {
    let lab = Lab::new(&["a"]);
    let calls = Rc::new(RefCell::new(0));
    let counted = Rc::clone(&calls);
    lab.host.register("ANSWER", move || {
        *counted.borrow_mut() += 1;
        42
    });
    lab.host.register("VOID", || ());
    let answer = Invoke::new("ANSWER");
    assert_eq!(answer.send(&lab, "a"), -2);
    assert_eq!(answer.clone().wants(UNKNOWN, 8).send(&lab, "a"), -2);
    assert_eq!(answer.clone().wants(77, 8).send(&lab, "a"), -2);
    assert_eq!(answer.clone().wants(EMPTY, 0).send(&lab, "a"), 0);
    assert_eq!(*calls.borrow(), 4, "the calls themselves are made");

    let void = Invoke::new("VOID");
    assert_eq!(void.send(&lab, "a"), 0);
    assert_eq!(void.clone().wants(EMPTY, 0).send(&lab, "a"), 0);
    assert_eq!(void.clone().wants(UNKNOWN, 0).send(&lab, "a"), -2);
    lab.write("a", BUFFER, &[0xAA; 24]);
    assert_eq!(void.clone().wants(NUMBER, 8).send(&lab, "a"), 8);
    assert_eq!(lab.read("a", BUFFER, 8), [0; 8]);
    assert_eq!(void.clone().wants(VECTOR3, 24).send(&lab, "a"), 24);
    assert_eq!(void.clone().wants(STRING, 8).send(&lab, "a"), -4);
    assert!(lab.remarks().is_empty());
}

#[test]
fn results_of_another_type_are_refused_with_a_reason() {
    let lab = Lab::new(&["a"]);
    lab.host.register("NUMBER", || 5);
    lab.host.register("TEXT", || "5");
    lab.host.register("OBJECT", || json!([5]));
    for (native, kind, words) in [
        (
            "NUMBER",
            STRING,
            "asks for a string, but the native answered a number",
        ),
        (
            "NUMBER",
            VECTOR3,
            "asks for a vector, but the native answered a number",
        ),
        (
            "NUMBER",
            MSGPACK,
            "asks for an object, but the native answered a number",
        ),
        (
            "TEXT",
            NUMBER,
            "asks for a number, but the native answered a string",
        ),
        (
            "TEXT",
            MSGPACK,
            "asks for an object, but the native answered a string",
        ),
        (
            "OBJECT",
            STRING,
            "asks for a string, but the native answered an object",
        ),
    ] {
        assert_eq!(Invoke::new(native).wants(kind, 64).send(&lab, "a"), -6);
        let remark = lab.remark();
        assert!(
            remark.contains(words) && remark.contains(native),
            "{remark}"
        );
    }
}

#[test]
fn unknown_and_failing_natives() {
    let lab = Lab::new(&["a"]);
    assert_eq!(Invoke::hash(0x1234).send(&lab, "a"), -6);
    assert_eq!(lab.remark(), "native 0x1234: no such native");
    lab.host
        .register("FAILS", || Err::<(), _>("the moon is full".to_owned()));
    assert_eq!(Invoke::new("FAILS").send(&lab, "a"), -6);
    let remark = lab.remark();
    assert!(remark.starts_with("native FAILS (0x"), "{remark}");
    assert!(remark.ends_with("the moon is full"), "{remark}");
    lab.host.native("REFUSES", |_| {
        Err(NativeError::WrongArguments("not today".to_owned()))
    });
    assert_eq!(Invoke::new("REFUSES").send(&lab, "a"), -5);
    assert!(lab.remark().contains("not today"));
}

#[test]
fn out_pointers_are_read_and_written() {
    let lab = Lab::new(&["a"]);
    lab.host.native("IN_OUT", |call| {
        let (int, float, long) = (call.read_i32(0)?, call.read_f32(1)?, call.read_u64(2)?);
        let vector = call.read_vec3(3)?;
        call.write_i32(0, int + 1)?;
        call.write_f32(1, float * 2.0)?;
        call.write_u64(2, long + 1)?;
        call.write_vec3(3, Vec3::new(vector.z, vector.y, vector.x))?;
        call.write_bytes(4, b"out")
    });
    let mut vector = [0xCC; 24];
    for (i, component) in [1.0_f32, 2.0, 3.0].into_iter().enumerate() {
        vector[i * 8..i * 8 + 4].copy_from_slice(&component.to_le_bytes());
    }
    let call = Invoke::new("IN_OUT")
        .pointer(&41_i32.to_le_bytes())
        .pointer(&1.25_f32.to_le_bytes())
        .pointer(&(u64::MAX - 1).to_le_bytes())
        .pointer(&vector)
        .pointer(b"abcd");
    assert_eq!(call.send(&lab, "a"), 0);
    assert_eq!(lab.read("a", DATA, 4), 42_i32.to_le_bytes());
    assert_eq!(lab.read("a", DATA + 8, 4), 2.5_f32.to_le_bytes());
    assert_eq!(lab.read("a", DATA + 16, 8), u64::MAX.to_le_bytes());
    vector[..4].copy_from_slice(&3.0_f32.to_le_bytes());
    vector[16..20].copy_from_slice(&1.0_f32.to_le_bytes());
    assert_eq!(lab.read("a", DATA + 24, 24), vector, "the padding stays");
    assert_eq!(lab.read("a", DATA + 48, 4), b"outd");
}

#[test]
fn long_results_grow_the_buffer_in_the_middle_of_the_call() {
    let lab = Lab::new(&["a"]);
    lab.host.register("LONG_TEXT", || "x".repeat(20_000));
    lab.host.register("FIVE", || "12345");
    let call = Invoke::new("LONG_TEXT").wants(STRING, 16);
    assert_eq!(call.send(&lab, "a"), 20_000);
    assert_eq!(lab.call("a", "extends", &[]), 1);
    assert_eq!(
        lab.read("a", GROWN, 20_000),
        "x".repeat(20_000).into_bytes()
    );

    assert_eq!(Invoke::new("FIVE").wants(STRING, 4).send(&lab, "a"), 5);
    assert_eq!(lab.call("a", "extends", &[]), 2);
    assert_eq!(Invoke::new("FIVE").wants(STRING, 5).send(&lab, "a"), 5);
    assert_eq!(lab.call("a", "extends", &[]), 2, "it fits exactly");
    assert_eq!(lab.read("a", BUFFER, 5), b"12345");

    lab.call("a", "set_extend", &[1]);
    assert_eq!(call.send(&lab, "a"), -1);
    assert!(lab.remarks().is_empty());
    lab.call("a", "set_extend", &[2]);
    assert_eq!(call.send(&lab, "a"), -6);
    assert!(lab.remark().contains("0xfffffff0"));
}

/// The handler's own arguments may lie in the buffer that moves.
#[test]
fn an_argument_in_the_buffer_survives_its_growth() {
    let lab = Lab::new(&["a"]);
    lab.host.register("TWICE", |text: String| text.repeat(2));
    lab.write("a", BUFFER, b"abcdefgh\0");
    let call = Invoke::new("TWICE")
        .record(1, BUFFER.into(), 1)
        .wants(STRING, 9);
    assert_eq!(call.send(&lab, "a"), 16);
    assert_eq!(lab.read("a", GROWN, 16), b"abcdefghabcdefgh");
}

/// A handler runs inside a native whose own result then needs more room, and
/// the handler has grown the buffer already.
#[test]
fn a_nested_handler_may_grow_the_buffer_first() {
    let lab = Lab::new(&["a"]);
    lab.host.register("TEN", || "0123456789");
    lab.host.native("RAISES", |call| {
        call.host().emit("inner", json!([]), "")?;
        call.set_result("result of the outer call");
        Ok(())
    });
    lab.on("a", On::Event, |asked| {
        // By hand, because the outer call's records are in place.
        let at = 0x3000_u32;
        let mut retval = Vec::new();
        for field in [STRING, at + 64, 4] {
            retval.extend_from_slice(&field.to_le_bytes());
        }
        asked.host.memory_write("a", at, &retval).unwrap();
        let hash = i64::from(host_shim::joaat("TEN"));
        let code = asked
            .host
            .call_export("a", "invoke", &[hash, 0, 0, at.into()])
            .unwrap();
        assert_eq!(code, Some(10));
        assert_eq!(
            asked.host.memory_read("a", GROWN, 10).unwrap(),
            b"0123456789"
        );
        0
    });
    let call = Invoke::new("RAISES").wants(STRING, 8);
    assert_eq!(call.send(&lab, "a"), 24);
    assert_eq!(lab.read("a", GROWN, 24), b"result of the outer call");
    assert_eq!(lab.call("a", "extends", &[]), 2);
}

#[test]
fn a_script_that_cannot_grow_its_buffer_gets_a_code() {
    let host = Host::new();
    let script = wat(r#"(module
        (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (data (i32.const 0x10) "\02\00\00\00\00\01\00\00\04\00\00\00")
        (func (export "ask") (result i32)
          (call $invoke (i64.const 1) (i32.const 0) (i32.const 0) (i32.const 0x10))))"#);
    host.load("a", &script).unwrap();
    host.start("a").unwrap();
    host.register(1, || "12345");
    assert_eq!(host.call_export("a", "ask", &[]).unwrap(), Some(-1));
    host.register(1, || "1234");
    assert_eq!(host.call_export("a", "ask", &[]).unwrap(), Some(4));
}
