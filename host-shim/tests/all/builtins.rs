//! The natives that the host has of its own.

use host_shim::{Host, Settings, Side};
use serde_json::json;

use crate::probe::*;

fn text(lab: &Lab, probe: &str, call: Invoke) -> String {
    let len = call.wants(STRING, 256).send(lab, probe);
    assert!(len >= 0, "{len}");
    String::from_utf8(lab.read(probe, BUFFER, len as u32)).unwrap()
}

fn number(lab: &Lab, probe: &str, call: Invoke) -> i64 {
    assert_eq!(call.wants(NUMBER, 8).send(lab, probe), 8);
    i64::from_le_bytes(lab.read(probe, BUFFER, 8).try_into().unwrap())
}

#[test]
fn who_and_where() {
    let lab = Lab::new(&["a", "b"]);
    assert_eq!(
        text(&lab, "b", Invoke::new("GET_CURRENT_RESOURCE_NAME")),
        "b"
    );
    assert_eq!(number(&lab, "b", Invoke::new("GET_INSTANCE_ID")), 2);
    assert_eq!(number(&lab, "b", Invoke::new("IS_DUPLICITY_VERSION")), 1);
    assert_eq!(text(&lab, "b", Invoke::new("GET_GAME_NAME")), "fxserver");
    let hash = number(&lab, "a", Invoke::new("GET_HASH_KEY").text("Adder"));
    assert_eq!(hash, i64::from(host_shim::joaat("adder")));
    let null = Invoke::new("GET_INVOKING_RESOURCE").wants(STRING, 16);
    assert_eq!(null.send(&lab, "a"), -4);

    let client = Lab::with(Settings {
        side: Side::Client,
        ..Settings::default()
    });
    client.load("a");
    assert_eq!(number(&client, "a", Invoke::new("IS_DUPLICITY_VERSION")), 0);
}

#[test]
fn the_invoking_resource_is_the_one_below() {
    let lab = Lab::new(&["a"]);
    let script = wat(r#"(module
        (import "host" "log" (func $log (param i32 i32)))
        (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        ;; a string, to 256
        (data (i32.const 16) "\02\00\00\00\00\01\00\00\40\00\00\00")
        (data (i32.const 32) "nobody")
        (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 1024))
        (func (export "__cfx_free") (param i32 i32 i32))
        (func (export "__cfx_on_event") (param i32 i32 i32 i32) (local $len i32)
          (local.set $len
            (call $invoke (i64.const 0x4D52FE5B) (i32.const 0) (i32.const 0) (i32.const 16)))
          (if (i32.eq (local.get $len) (i32.const -4))
            (then (call $log (i32.const 32) (i32.const 6)))
            (else (call $log (i32.const 256) (local.get $len))))))"#);
    lab.host.load("b", &script).unwrap();
    lab.host.start("b").unwrap();
    lab.host.emit("e", json!([]), "").unwrap();
    assert_eq!(lab.lines(), ["nobody"]);
    lab.on("a", On::Tick, |asked| {
        asked.host.emit("e", json!([]), "").unwrap();
        0
    });
    lab.host.tick(50);
    assert_eq!(lab.lines(), ["a"]);
}

#[test]
fn time_passes_when_it_is_told_to() {
    let lab = Lab::new(&["a"]);
    let server = || number(&lab, "a", Invoke::new("GET_GAME_TIMER"));
    assert_eq!(server(), 0);
    lab.host.tick(50);
    lab.host.tick(16);
    assert_eq!(server(), 66);
    lab.host.advance(1 << 32);
    assert_eq!(server(), (1 << 32) + 66);
    let client = number(&lab, "a", Invoke::hash(0x9CD2_7B00_4562_8463));
    assert_eq!(client, 66, "the game's own has 32 bits");
    lab.host.set_now_ms(-1);
    assert_eq!(server(), -1);
    assert_eq!(lab.host.now_ms(), -1);
    lab.host.advance(u64::MAX);
    assert_eq!(server(), i64::MAX - 1);
}

#[test]
fn console_variables() {
    let lab = Lab::new(&["a"]);
    let get = |native: &str, name: &str| Invoke::new(native).text(name);
    assert_eq!(
        text(&lab, "a", get("GET_CONVAR", "x").text("default")),
        "default"
    );
    assert_eq!(
        get("GET_CONVAR", "x")
            .int(0)
            .wants(STRING, 9)
            .send(&lab, "a"),
        -4
    );
    assert_eq!(number(&lab, "a", get("GET_CONVAR_INT", "x").int(7)), 7);
    assert_eq!(number(&lab, "a", get("GET_CONVAR_BOOL", "x").int(1)), 1);
    let set = Invoke::new("SET_CONVAR").text("x").text("2.5");
    assert_eq!(set.send(&lab, "a"), 0);
    assert_eq!(lab.host.convar("x").as_deref(), Some("2.5"));
    assert_eq!(text(&lab, "a", get("GET_CONVAR", "x").text("")), "2.5");
    let float = number(&lab, "a", get("GET_CONVAR_FLOAT", "x").int(0));
    assert_eq!(float, i64::from(2.5_f32.to_bits()));
    for (value, int, flag) in [
        ("true", 1, 1),
        ("false", 0, 0),
        ("12", 12, 1),
        ("0", 0, 0),
        ("?", 0, 0),
    ] {
        lab.host.set_convar("x", value);
        assert_eq!(number(&lab, "a", get("GET_CONVAR_INT", "x").int(7)), int);
        assert_eq!(number(&lab, "a", get("GET_CONVAR_BOOL", "x").int(0)), flag);
    }
}

#[test]
fn resources_are_listed() {
    let lab = Lab::new(&["a", "b"]);
    lab.load("c");
    assert_eq!(number(&lab, "a", Invoke::new("GET_NUM_RESOURCES")), 3);
    let by_index = |index| Invoke::new("GET_RESOURCE_BY_FIND_INDEX").int(index);
    assert_eq!(text(&lab, "a", by_index(1)), "b");
    for none in [3, -1] {
        assert_eq!(by_index(none).wants(STRING, 16).send(&lab, "a"), -4);
    }
    let state = |name| text(&lab, "a", Invoke::new("GET_RESOURCE_STATE").text(name));
    assert_eq!(state("b"), "started");
    assert_eq!(state("c"), "uninitialized");
    assert_eq!(state("d"), "missing");
    lab.host.stop("b").unwrap();
    assert_eq!(state("b"), "stopped");
}

#[test]
fn commands_reach_their_function() {
    let lab = Lab::new(&["a", "b"]);
    let seen = std::rc::Rc::new(std::cell::RefCell::new(None));
    let noted = std::rc::Rc::clone(&seen);
    lab.on("a", On::Call, move |asked| {
        *noted.borrow_mut() = host_shim::msgpack::to_json(&asked.payload());
        0
    });
    let register = Invoke::new("REGISTER_COMMAND")
        .text("Greet")
        .text("a:1:3")
        .int(0);
    assert_eq!(register.send(&lab, "a"), 0);
    let execute = Invoke::new("EXECUTE_COMMAND").text("greet Ada \"two words\"");
    assert_eq!(execute.send(&lab, "b"), 0);
    assert_eq!(
        seen.take(),
        Some(json!([0, ["Ada", "two words"], "greet Ada \"two words\""]))
    );
    assert!(!lab.host.execute_command("other").unwrap());
    assert!(!lab.host.execute_command("").unwrap());
    lab.host.stop("a").unwrap();
    assert!(!lab.host.execute_command("greet").unwrap());
}

#[test]
fn messages_can_be_received_at_once() {
    let host = Host::new();
    let seen = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
    let noted = std::rc::Rc::clone(&seen);
    host.on_log(move |line| noted.borrow_mut().push(line.text.clone()));
    let script = wat(r#"(module
        (import "host" "log" (func $log (param i32 i32)))
        (memory (export "memory") 1)
        (data (i32.const 8) "one")
        (func (export "_start") (call $log (i32.const 8) (i32.const 3))))"#);
    host.load("s", &script).unwrap();
    host.start("s").unwrap();
    assert_eq!(*seen.borrow(), ["one"]);
    assert!(host.take_log().is_empty());
}
