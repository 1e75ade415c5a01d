//! Registering natives: names, hashes, typed closures, policies.

use std::cell::RefCell;
use std::rc::Rc;

use host_shim::{Bytes, Settings, UnknownNatives, Vec3, joaat};
use serde_json::json;

use crate::probe::*;

#[test]
fn typed_closures_take_every_type() {
    let lab = Lab::new(&["a"]);
    let seen = Rc::new(RefCell::new(String::new()));
    let noted = Rc::clone(&seen);
    lab.host.register(
        "MIXED",
        move |a: i32, b: u32, c: i64, d: f32, e: bool, f: Option<String>, g: Bytes, h: Vec3| {
            *noted.borrow_mut() = format!("{a} {b} {c} {d} {e} {f:?} {g:?} {h:?}");
            true
        },
    );
    let call = |text: Invoke| {
        let mut vector = [0; 24];
        vector[16..20].copy_from_slice(&4.0_f32.to_le_bytes());
        let code = text
            .pointer(b"\x01\0\x02")
            .int(3)
            .value(&vector)
            .wants(NUMBER, 8)
            .send(&lab, "a");
        assert_eq!(code, 8);
    };
    let start = Invoke::new("MIXED")
        .int(-1)
        .int(-1)
        .value(&(-1_i64).to_le_bytes())
        .value(&0.5_f32.to_le_bytes())
        .value(&[1]);
    call(start.clone().text("ü"));
    assert_eq!(
        *seen.borrow(),
        "-1 4294967295 -1 0.5 true Some(\"ü\") Bytes([1, 0, 2]) Vec3 { x: 0.0, y: 0.0, z: 4.0 }"
    );
    call(start.int(0));
    assert!(seen.borrow().contains("None"));
}

#[test]
fn trailing_arguments_may_be_missing() {
    let lab = Lab::new(&["a"]);
    lab.host
        .register("ADD", |a: i32, b: i32, c: Option<String>| {
            a + b + i32::from(c.is_some())
        });
    assert_eq!(
        Invoke::new("ADD").int(5).wants(NUMBER, 8).send(&lab, "a"),
        8
    );
    assert_eq!(lab.read("a", BUFFER, 4), 5_i32.to_le_bytes());
}

#[test]
fn the_last_registration_counts() {
    let lab = Lab::new(&["a"]);
    lab.host.register("VALUE", || 1);
    lab.host.register("0x0000000000000007", || 7);
    lab.host.register(u64::from(joaat("VALUE")), || 2);
    // Built-in ones can be replaced.
    lab.host.register("get_game_timer", || 123_i64);
    for (hash, value) in [(joaat("value"), 2), (7, 7), (0xA4EA_0691, 123)] {
        assert_eq!(
            Invoke::hash(hash.into()).wants(NUMBER, 8).send(&lab, "a"),
            8
        );
        assert_eq!(lab.read("a", BUFFER, 1), [value]);
    }
}

#[test]
fn strings_of_scripts_need_no_utf8() {
    let lab = Lab::new(&["a"]);
    lab.host.register("LOSSY", |text: String| text);
    lab.host.native("EXACT", |call| {
        let text = call.c_string(0)?.unwrap_or_default();
        call.set_text(&text);
        Ok(())
    });
    let call = |native| Invoke::new(native).pointer(b"a\xFFb\0").wants(STRING, 64);
    assert_eq!(call("LOSSY").send(&lab, "a"), 5);
    assert_eq!(lab.read("a", BUFFER, 5), "a\u{FFFD}b".as_bytes());
    assert_eq!(call("EXACT").send(&lab, "a"), 3);
    assert_eq!(lab.read("a", BUFFER, 3), b"a\xFFb");
}

#[test]
fn zeros_for_unknown_natives_warn_once_each() {
    let lab = Lab::with(Settings {
        unknown_natives: UnknownNatives::Zero,
        ..Settings::default()
    });
    lab.load("a");
    lab.host.start("a").unwrap();
    let ask = |hash: u64, kind: u32, expected: &[u8]| {
        lab.write("a", BUFFER, &[0xAA; 24]);
        let code = Invoke::hash(hash).wants(kind, 24).send(&lab, "a");
        assert_eq!(code, expected.len() as i64);
        assert_eq!(lab.read("a", BUFFER, code as u32), expected);
    };
    ask(1, NUMBER, &[0; 8]);
    ask(1, STRING, &[]);
    ask(1, VECTOR3, &[0; 24]);
    ask(1, MSGPACK, &[0xc0]);
    assert_eq!(Invoke::hash(1).send(&lab, "a"), 0);
    assert_eq!(lab.remarks().len(), 1);
    ask(2, NUMBER, &[0; 8]);
    assert!(lab.remark().contains("0x2"));
}

#[test]
fn a_native_may_use_the_host_and_its_caller() {
    let lab = Lab::new(&["a", "b"]);
    lab.host.native("WHO", |call| {
        let name = call.resource().to_owned();
        call.host().emit("asked", json!([name]), "")?;
        // The arguments are still there, although the script has run between.
        let text = call.string(0)?;
        call.set_result(format!("{name} {text} {}", call.slot_count()));
        Ok(())
    });
    assert_eq!(
        Invoke::new("WHO")
            .text("hi")
            .wants(STRING, 64)
            .send(&lab, "b"),
        6
    );
    assert_eq!(lab.read("b", BUFFER, 6), b"b hi 1");
}
