//! What a crash report has: the handler, the stack with files and lines, the last natives, and
//! a core dump for who asks for it.

use host_shim::{Failure, Host, Settings, colors};
use serde_json::json;

use crate::probe::*;

/// A script with debug information: `shop.wat` is its source.
fn with_lines(text: &str) -> Vec<u8> {
    wat::Parser::new()
        .generate_dwarf(wat::GenerateDwarf::Full)
        .parse_str(Some("shop.wat".as_ref()), text)
        .unwrap_or_else(|error| panic!("{error}"))
}

const SHOP: &str = r#"(module
  (memory (export "memory") 1)
  (data (i32.const 16) "a secret of the shop")
  (func $sell
    unreachable)
  (func $open
    (call $sell))
  (func (export "__cfx_on_tick")
    (call $open)))"#;

fn failure(settings: Settings, wasm: &[u8]) -> Failure {
    let host = Host::with(settings);
    host.load("shop", wasm).unwrap();
    host.start("shop").unwrap();
    host.tick(50);
    host.take_failures().remove(0)
}

#[test]
fn the_stack_has_files_and_lines() {
    let failure = failure(Settings::default(), &with_lines(SHOP));
    let places: Vec<_> = failure.backtrace[..2]
        .iter()
        .map(|frame| (frame.function.as_str(), frame.file.as_deref(), frame.line))
        .collect();
    assert_eq!(
        places,
        [
            ("sell", Some("shop.wat"), Some(5)),
            ("open", Some("shop.wat"), Some(7)),
        ]
    );
    let report = failure.report();
    assert!(
        report.contains("\n^3> sell^7 (^5shop.wat^7:5)\n^3> open^7 (^5shop.wat^7:7)"),
        "{report}"
    );
    assert!(
        report.starts_with("^1SCRIPT ERROR: resource `shop` stopped in a tick: wasm trap: "),
        "{report}"
    );
    assert_eq!(failure.to_string(), colors::strip(&report));
}

#[test]
fn without_debug_information_the_place_in_the_module_is_given() {
    let wasm = wat(SHOP);
    let failure = failure(Settings::default(), &wasm);
    let frame = &failure.backtrace[0];
    assert_eq!((frame.function.as_str(), frame.line), ("sell", None));
    let offset = frame.offset.unwrap();
    assert_eq!(wasm[offset], 0, "`unreachable`");
    let line = format!("\n^3> sell^7 (^5shop.wasm^7:{offset:#x})");
    assert!(failure.report().contains(&line), "{failure}");
}

#[test]
fn the_last_ten_natives_have_names_and_arguments() {
    let lab = Lab::new(&["a"]);
    lab.host.register("GET_PLAYER_NAME", |_: String| "Ada");
    lab.host.register(0xF00D, |_: i32, _: f32| ());
    for number in 0..12 {
        Invoke::new("GET_HASH_KEY")
            .text(&format!("key {number}"))
            .send(&lab, "a");
    }
    Invoke::new("GET_PLAYER_NAME").text("3").send(&lab, "a");
    Invoke::hash(0xF00D)
        .value(&7_i32.to_le_bytes())
        .value(&1.5_f32.to_le_bytes())
        .send(&lab, "a");
    Invoke::new("NOT_THERE").send(&lab, "a");
    lab.on("a", On::Event, |_| TRAP);
    lab.host.emit("buy", json!([]), "").unwrap();
    let failure = lab.host.take_failures().remove(0);
    let natives = &failure.last_natives;
    assert_eq!(natives.len(), 10, "{natives:#?}");
    assert_eq!(natives[0], "GET_HASH_KEY(\"key 6\")");
    assert_eq!(natives[6], "GET_PLAYER_NAME(\"3\")");
    assert_eq!(natives[7], "0xF00D(7, 1.5)");
    let not_there = format!("{:#X}()", host_shim::joaat("NOT_THERE"));
    assert_eq!(natives[8], not_there);
    // What asks the test what to do: the kind, and the event's four numbers.
    assert!(natives[9].starts_with("0xABCD(2, "), "{}", natives[9]);
    let report = failure.report();
    let (_, listed) = report
        .split_once("the natives that it called last:")
        .unwrap();
    assert!(
        listed.contains("\n    GET_PLAYER_NAME(\"3\")^7\n    0xF00D(7, 1.5)^7"),
        "{report}"
    );
}

#[test]
fn natives_of_other_scripts_are_not_in_the_report() {
    let lab = Lab::new(&["a", "b"]);
    Invoke::new("GET_HASH_KEY").text("mine").send(&lab, "a");
    Invoke::new("GET_HASH_KEY").text("theirs").send(&lab, "b");
    lab.on("a", On::Tick, |_| TRAP);
    lab.host.tick(50);
    let report = lab.host.take_failures()[0].report();
    assert!(
        report.contains("mine") && !report.contains("theirs"),
        "{report}"
    );
}

/// The custom sections of a core dump, by name.
fn sections(dump: &[u8]) -> Vec<String> {
    assert_eq!(&dump[..8], b"\0asm\x01\0\0\0");
    let mut names = Vec::new();
    let mut rest = &dump[8..];
    let number = |rest: &mut &[u8]| {
        let mut value = 0_usize;
        for shift in (0..).step_by(7) {
            let byte = rest[0];
            *rest = &rest[1..];
            value |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        value
    };
    while let [id, after @ ..] = rest {
        rest = after;
        let size = number(&mut rest);
        let (mut section, after) = rest.split_at(size);
        rest = after;
        if *id == 0 {
            let len = number(&mut section);
            names.push(String::from_utf8(section[..len].to_vec()).unwrap());
        }
    }
    names
}

#[test]
fn a_core_dump_has_the_stack_and_the_memory() {
    let settings = Settings {
        coredump: true,
        ..Settings::default()
    };
    let failure = failure(settings, &wat(SHOP));
    let dump = failure.coredump.unwrap();
    let names = sections(dump.as_bytes());
    for name in ["core", "coremodules", "coreinstances", "corestack"] {
        assert!(names.iter().any(|known| known == name), "{names:?}");
    }
    let secret = b"a secret of the shop";
    let mut pieces = dump.as_bytes().windows(secret.len());
    assert!(pieces.any(|piece| piece == secret));
    assert!(format!("{dump:?}").len() < 40);
}

#[test]
fn without_being_asked_for_there_is_no_core_dump() {
    assert_eq!(failure(Settings::default(), &wat(SHOP)).coredump, None);
}

#[test]
fn a_limit_leaves_a_core_dump_as_well() {
    let host = Host::with(Settings {
        coredump: true,
        limits: host_shim::Limits {
            memory: 2 << 16,
            ..host_shim::Limits::default()
        },
        ..Settings::default()
    });
    let hungry = r#"(module
        (memory (export "memory") 1)
        (func (export "__cfx_on_tick") (drop (memory.grow (i32.const 9)))))"#;
    host.load("hungry", &wat(hungry)).unwrap();
    host.start("hungry").unwrap();
    host.tick(50);
    let failure = host.take_failures().remove(0);
    assert_eq!(failure.limit, Some(host_shim::Limit::Memory));
    assert!(sections(failure.coredump.unwrap().as_bytes()).contains(&"corestack".to_owned()));
}
