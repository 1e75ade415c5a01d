//! Recordings: what they hold, how scripts are driven from them, and what is told apart.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use host_shim::{
    Difference, Error, Host, RecordError, RecordOptions, Recording, Replay, ReplayError, Replayed,
    ResourceState, Value, joaat, msgpack,
};
use serde_json::json;

use crate::probe::wat;

/// A file in memory.
#[derive(Clone, Default)]
pub struct Shared(Rc<RefCell<Vec<u8>>>);

impl Shared {
    pub fn bytes(&self) -> Vec<u8> {
        self.0.borrow().clone()
    }
}

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A script's data, laid out from some address on.
struct Data {
    next: usize,
    segments: String,
}

impl Data {
    fn new(base: usize) -> Self {
        Self {
            next: base,
            segments: String::new(),
        }
    }

    fn put(&mut self, bytes: &[u8]) -> usize {
        let at = self.next;
        let escaped: String = bytes.iter().map(|byte| format!("\\{byte:02x}")).collect();
        self.segments += &format!("(data (i32.const {at}) \"{escaped}\")\n");
        self.next = (at + bytes.len()).next_multiple_of(8);
        at
    }

    fn text(&mut self, text: &str) -> usize {
        self.put(&[text.as_bytes(), b"\0"].concat())
    }

    /// Argument records: pointers by `true`, values of four bytes by `false`.
    fn records(&mut self, args: &[(bool, usize)]) -> usize {
        let mut bytes = Vec::new();
        for (is_ref, at) in args {
            let mut record = [0; 24];
            record[0] = u8::from(*is_ref);
            record[8..16].copy_from_slice(&(*at as u64).to_le_bytes());
            record[16..20].copy_from_slice(&4_u32.to_le_bytes());
            bytes.extend_from_slice(&record);
        }
        self.put(&bytes)
    }

    fn retval(&mut self, kind: u32, capacity: u32) -> (usize, usize) {
        let buffer = self.put(&vec![0; capacity as usize]);
        let at = u32::try_from(buffer).unwrap();
        let bytes = [kind, at, capacity].map(u32::to_le_bytes).concat();
        (self.put(&bytes), buffer)
    }
}

/// What differs between builds of the shop.
#[derive(Clone)]
pub struct Build {
    /// Where its data begins.
    base: usize,
    /// How much room its results have.
    capacity: u32,
    asked: &'static str,
    timer: &'static str,
    payload: &'static [u8],
    drawn: &'static str,
    answers: &'static [u8],
    /// What it does at the end of an event.
    last: &'static str,
}

pub const BUILD: Build = Build {
    base: 1024,
    capacity: 64,
    asked: "1",
    timer: "GET_GAME_TIMER",
    payload: b"\x91\xa5bread",
    drawn: "open",
    answers: b"\x91\x07",
    last: "",
};

const IMPORTS: &str = r#"
    (import "host" "log" (func $log (param i32 i32)))
    (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
    (import "host" "invoke_ref_func" (func $call (param i32 i32 i32 i32 i32) (result i32)))
    (import "host" "canonicalize_ref" (func $name (param i32 i32 i32) (result i32)))
    (memory (export "memory") 2)
    (global $next (mut i32) (i32.const 65536))
    (func (export "__cfx_alloc") (param i32 i32) (result i32)
      (global.set $next (i32.add (global.get $next)
        (i32.and (i32.add (local.get 0) (i32.const 15)) (i32.const -8))))
      (i32.sub (global.get $next)
        (i32.and (i32.add (local.get 0) (i32.const 15)) (i32.const -8))))
    (func (export "__cfx_free") (param i32 i32 i32))
"#;

/// Registers for `buy`; an event asks for a player's name and logs it, draws something by a
/// native that nobody has, and raises `bought`; a tick asks for the time and for a random
/// byte, and logs a letter for each; its function answers a constant.
pub fn shop(build: &Build) -> Vec<u8> {
    let mut data = Data::new(build.base);
    let register = data.text("buy");
    let register = data.records(&[(true, register)]);
    let asked = data.text(build.asked);
    let asked = data.records(&[(true, asked)]);
    let (name, name_buffer) = data.retval(2, build.capacity);
    let drawn = data.text(build.drawn);
    let place = data.put(&2.5_f32.to_le_bytes());
    let draw = data.records(&[(true, drawn), (false, place)]);
    let bought = data.text("bought");
    let payload = data.put(build.payload);
    let len = u32::try_from(build.payload.len()).unwrap();
    let len = data.put(&len.to_le_bytes());
    let bought = data.records(&[(true, bought), (true, payload), (false, len)]);
    let (timer, timer_buffer) = data.retval(1, 8);
    let random = data.put(&[0; 8]);
    let one = data.put(&1_u32.to_le_bytes());
    let random_args = data.records(&[(true, random), (false, one)]);
    let (object, _) = data.retval(0, 8);
    let answer = data.put(build.answers);
    let mut record = (answer as u64).to_le_bytes().to_vec();
    record.extend_from_slice(&(build.answers.len() as u64).to_le_bytes());
    let answer = data.put(&record);
    let own_name = data.put(&[0; 32]);
    let _ = object;
    let hash = |name: &str| joaat(name);
    wat(&format!(
        r#"(module {IMPORTS}
        {segments}
        (func (export "_start")
          (drop (call $invoke (i64.const {register_native}) (i32.const {register}) (i32.const 1) (i32.const 0)))
          ;; Its own function's name, without the NUL.
          (call $log (i32.const {own_name})
            (i32.sub (call $name (i32.const 3) (i32.const {own_name}) (i32.const 32)) (i32.const 1))))
        (func (export "__cfx_on_event") (param i32 i32 i32 i32)
          (call $log (i32.const {name_buffer})
            (call $invoke (i64.const {get_name}) (i32.const {asked}) (i32.const 1) (i32.const {name})))
          (drop (call $invoke (i64.const {draw_native}) (i32.const {draw}) (i32.const 2) (i32.const 0)))
          (drop (call $invoke (i64.const {trigger}) (i32.const {bought}) (i32.const 3) (i32.const 0)))
          {last})
        (func (export "__cfx_on_tick")
          (drop (call $invoke (i64.const {timer_native}) (i32.const 0) (i32.const 0) (i32.const {timer})))
          (i32.store8 (i32.const {timer_buffer})
            (i32.add (i32.const 65) (i32.and (i32.load8_u (i32.const {timer_buffer})) (i32.const 15))))
          (call $log (i32.const {timer_buffer}) (i32.const 1))
          (drop (call $invoke (i64.const {random_native}) (i32.const {random_args}) (i32.const 2) (i32.const 0)))
          (i32.store8 (i32.const {random})
            (i32.add (i32.const 97) (i32.and (i32.load8_u (i32.const {random})) (i32.const 15))))
          (call $log (i32.const {random}) (i32.const 1)))
        (func (export "__cfx_call_ref") (param i32 i32 i32) (result i32) (i32.const {answer}))
        (func (export "__cfx_duplicate_ref") (param i32) (result i32) (local.get 0))
        (func (export "__cfx_remove_ref") (param i32)))"#,
        segments = data.segments,
        last = build.last,
        register_native = hash("REGISTER_RESOURCE_AS_EVENT_HANDLER"),
        get_name = hash("GET_PLAYER_NAME"),
        draw_native = hash("DRAW_SOMETHING"),
        trigger = hash("TRIGGER_EVENT_INTERNAL"),
        timer_native = hash(build.timer),
        random_native = hash("GET_RANDOM_BYTES"),
    ))
}

/// Registers for `bought`, and answers it by calling the shop's function.
fn bank(base: usize) -> Vec<u8> {
    let mut data = Data::new(base);
    let register = data.text("bought");
    let register = data.records(&[(true, register)]);
    let function = data.text("shop:1:3");
    let args = data.put(&[0x90]);
    let result = data.put(&[0; 16]);
    wat(&format!(
        r#"(module {IMPORTS}
        {segments}
        (func (export "_start")
          (drop (call $invoke (i64.const {register_native}) (i32.const {register}) (i32.const 1) (i32.const 0))))
        (func (export "__cfx_on_event") (param i32 i32 i32 i32)
          (call $log (i32.add (local.get 1) (i32.const 2)) (i32.const 5))
          (drop (call $call (i32.const {function}) (i32.const {args}) (i32.const 1) (i32.const {result}) (i32.const 16)))))"#,
        segments = data.segments,
        register_native = joaat("REGISTER_RESOURCE_AS_EVENT_HANDLER"),
    ))
}

/// A session of both with everything in it.
fn session(shop: &[u8], options: RecordOptions) -> (Vec<u8>, Vec<String>) {
    let file = Shared::default();
    let host = Host::new();
    let recorder = host.record(file.clone(), options).unwrap();
    host.world().add_player("Ada");
    host.load("shop", shop).unwrap();
    host.start("shop").unwrap();
    host.load("bank", &bank(1024)).unwrap();
    host.start("bank").unwrap();
    host.tick(50);
    host.emit("buy", json!(["bread", 1]), "net:1").unwrap();
    host.tick(50);
    let idx = host.duplicate_ref("shop:1:3").unwrap();
    assert_eq!(
        host.call_ref(&idx, &msgpack::value(&[1])).unwrap(),
        [0x91, 7]
    );
    host.remove_ref(&idx).unwrap();
    host.stop("bank").unwrap();
    host.tick(50);
    assert!(host.take_failures().is_empty());
    let lines = host.take_log().into_iter().map(|line| line.text).collect();
    let size = recorder.finish().unwrap();
    let bytes = file.bytes();
    assert_eq!(bytes.len() as u64, size);
    (bytes, lines)
}

fn recorded(build: &Build) -> Recording {
    Recording::parse(&session(&shop(build), RecordOptions::default()).0).unwrap()
}

fn replay(recording: &Recording, build: &Build) -> Replayed {
    Replay::new(recording)
        .module("shop", &shop(build))
        .module("bank", &bank(1024))
        .run()
        .unwrap()
}

#[track_caller]
fn difference(build: &Build) -> Difference {
    let replayed = replay(&recorded(&BUILD), build);
    replayed.difference.expect("nothing differs")
}

#[test]
fn the_same_script_does_the_same_again() {
    let (bytes, lines) = session(&shop(&BUILD), RecordOptions::default());
    let recording = Recording::parse(&bytes).unwrap();
    let seen = Rc::new(RefCell::new(Vec::new()));
    let log = Rc::clone(&seen);
    let replayed = Replay::new(&recording)
        .module("shop", &shop(&BUILD))
        .module("bank", &bank(1024))
        .on_log(move |line| log.borrow_mut().push(line.text.clone()))
        .run()
        .unwrap();
    assert_eq!(replayed.difference, None);
    assert!(!replayed.cut);
    assert_eq!((replayed.left_out.len(), replayed.rebuilt.len()), (0, 0));
    // 3 ticks of the shop (the bank has none), 6 natives of the ticks, 2 registrations, and
    // 3 for the event.
    assert_eq!((replayed.ticks, replayed.natives), (3, 11));
    // The host's remarks are left out: the native that nobody has.
    let remark = |line: &&String| !line.starts_with("native ");
    let lines: Vec<_> = lines.iter().filter(remark).collect();
    let seen = seen.borrow();
    assert_eq!(seen.iter().filter(remark).collect::<Vec<_>>(), lines);
    assert!(lines.iter().any(|line| *line == "Ada"));
    assert!(lines.iter().any(|line| *line == "bread"));
    assert!(lines.iter().any(|line| *line == "shop:1:3"));
}

#[test]
fn another_build_at_other_addresses_does_the_same() {
    let rebuilt = Build {
        base: 20_000,
        capacity: 4096,
        ..BUILD
    };
    let replayed = replay(&recorded(&BUILD), &rebuilt);
    assert_eq!(replayed.difference, None);
    assert_eq!(replayed.rebuilt, ["shop"]);
}

#[test]
fn each_kind_of_difference_is_told() {
    let found = difference(&Build {
        asked: "2",
        ..BUILD
    });
    assert_eq!(found.resource, "shop");
    assert_eq!(found.handler, "event `buy` from net:1");
    assert_eq!((found.tick, found.now_ms), (1, 50));
    assert_eq!(found.expected, r#"GET_PLAYER_NAME("1") -> "Ada""#);
    assert_eq!(found.found, r#"GET_PLAYER_NAME("2")"#);
    assert_eq!(found.before.len(), 3, "{:#?}", found.before);
    assert_eq!(
        found.before[0],
        r#"REGISTER_RESOURCE_AS_EVENT_HANDLER("buy")"#
    );
    assert_eq!(found.before[1], "GET_GAME_TIMER() -> 50");
    assert_eq!(found.before[2], "GET_RANDOM_BYTES(out, 1) -> 1");

    // Another native.
    let found = difference(&Build {
        timer: "GET_NUM_PLAYER_INDICES",
        ..BUILD
    });
    assert_eq!(found.handler, "a tick");
    assert_eq!(found.expected, "GET_GAME_TIMER() -> 50");
    assert_eq!(found.found, "GET_NUM_PLAYER_INDICES()");

    // A buffer with its length.
    let found = difference(&Build {
        payload: b"\x91\xa5cakes",
        ..BUILD
    });
    assert_eq!(
        found.expected,
        r#"TRIGGER_EVENT_INTERNAL("bought", ["bread"], 7) -> 1"#
    );
    assert_eq!(
        found.found,
        r#"TRIGGER_EVENT_INTERNAL("bought", ["cakes"], 7)"#
    );

    // A plain argument.
    let found = difference(&Build {
        payload: b"\x91\xa3bun",
        ..BUILD
    });
    assert!(found.found.ends_with(", 5)"), "{found}");

    // A text for a native that nobody has, hence that nobody reads.
    let found = difference(&Build {
        drawn: "shut",
        ..BUILD
    });
    assert_eq!(
        found.expected,
        r#"0xCEDB4B8C("open", 2.5) -> error: no such native"#
            .replace("0xCEDB4B8C", &format!("{:#X}", joaat("DRAW_SOMETHING")))
    );
    assert!(found.found.contains(r#"("shut", 2.5)"#), "{found}");

    // What a function answers.
    let found = difference(&Build {
        answers: b"\x91\x08",
        ..BUILD
    });
    assert_eq!(found.handler, "a call of function reference 3");
    assert_eq!(
        (&*found.expected, &*found.found),
        ("the answer [7]", "the answer [8]")
    );

    // More than was recorded, less, and a trap.
    let more = "(call $log (i32.const 0) (i32.const 0))";
    let found = difference(&Build {
        last: more,
        ..BUILD
    });
    assert_eq!(
        (&*found.expected, &*found.found),
        ("it returns", "log \"\"")
    );
    let less = replay(
        &recorded(&Build {
            last: more,
            ..BUILD
        }),
        &BUILD,
    );
    let found = less.difference.unwrap();
    assert_eq!(
        (&*found.expected, &*found.found),
        ("log \"\"", "it returns")
    );
    let found = difference(&Build {
        last: "unreachable",
        ..BUILD
    });
    assert_eq!(found.expected, "it returns");
    assert!(found.found.contains("unreachable"), "{found}");
    let text = found.to_string();
    for words in [
        "resource `shop`",
        "event `buy`",
        "recorded: it returns",
        "GET_PLAYER_NAME",
    ] {
        assert!(text.contains(words), "{text}");
    }
}

#[test]
fn a_recorded_trap_is_expected_again() {
    let file = Shared::default();
    let build = Build {
        last: "unreachable",
        ..BUILD
    };
    let host = Host::new();
    let recorder = host.record(file.clone(), RecordOptions::default()).unwrap();
    host.load("shop", &shop(&build)).unwrap();
    host.start("shop").unwrap();
    host.emit("buy", json!([]), "").unwrap();
    assert_eq!(host.state("shop"), Some(ResourceState::Failed));
    host.tick(50);
    // It is loaded again, and runs.
    host.load("shop", &shop(&BUILD)).unwrap();
    host.start("shop").unwrap();
    host.tick(50);
    recorder.finish().unwrap();
    let recording = Recording::parse(&file.bytes()).unwrap();
    let with = |build: &Build| {
        let replay = Replay::new(&recording).module("shop", &shop(build));
        replay.run().unwrap().difference
    };
    assert_eq!(with(&build), None);
    let found = with(&BUILD).unwrap();
    assert!(found.expected.starts_with("a trap: "), "{found}");
    assert_eq!(found.found, "it returns");
}

#[test]
fn one_of_several_resources_can_be_recorded_or_replayed() {
    let recording = recorded(&BUILD);
    let only = |name: &str, wasm: &[u8]| {
        let replay = Replay::new(&recording).module(name, wasm);
        replay.run().unwrap()
    };
    let replayed = only("shop", &shop(&BUILD));
    assert_eq!(replayed.difference, None);
    assert_eq!(replayed.left_out, ["bank"]);
    let replayed = only("bank", &bank(4096));
    assert_eq!(replayed.difference, None);
    assert_eq!((replayed.natives, replayed.ticks), (1, 0));

    let mut options = RecordOptions::default();
    options.resources = vec!["bank".to_owned()];
    let (bytes, _) = session(&shop(&BUILD), options);
    let recording = Recording::parse(&bytes).unwrap();
    assert_eq!(recording.resources().len(), 1);
    let replay = Replay::new(&recording).module("bank", &bank(1024));
    assert_eq!(replay.run().unwrap().difference, None);
}

#[test]
fn a_recording_can_carry_its_modules() {
    let mut options = RecordOptions::default();
    options.modules = true;
    let (bytes, _) = session(&shop(&BUILD), options);
    let recording = Recording::parse(&bytes).unwrap();
    assert_eq!(Replay::new(&recording).run().unwrap().difference, None);
    let other = Replay::new(&recording).module(
        "shop",
        &shop(&Build {
            asked: "2",
            ..BUILD
        }),
    );
    assert!(other.run().unwrap().difference.is_some());

    let without = recorded(&BUILD);
    let error = Replay::new(&without).run().unwrap_err();
    assert!(matches!(error, ReplayError::NoModule { .. }), "{error}");
    let error = Replay::new(&without)
        .module("hotel", &[])
        .run()
        .unwrap_err();
    assert!(error.to_string().contains("shop, bank"), "{error}");
    let error = Replay::new(&without)
        .module("bank", b"?")
        .run()
        .unwrap_err();
    assert!(matches!(error, ReplayError::Load(_)), "{error}");
    // Another script altogether.
    let replay = Replay::new(&without).module("shop", &wat("(module)"));
    let found = replay.run().unwrap().difference.unwrap();
    assert_eq!(found.handler, "`_start`");
    assert!(found.found.contains("no function"), "{found}");
    let broken = wat(r#"(module (import "env" "f" (func)))"#);
    let replay = Replay::new(&without).module("shop", &broken);
    let found = replay.run().unwrap().difference.unwrap();
    assert!(found.found.contains("env::f"), "{found}");
}

#[test]
fn the_start_section_is_recorded() {
    let script = |trap: &str| {
        wat(&format!(
            r#"(module
            (import "host" "log" (func $log (param i32 i32)))
            (memory (export "memory") 1)
            (data (i32.const 8) "early")
            (func $main (call $log (i32.const 8) (i32.const 5)) {trap})
            (start $main))"#
        ))
    };
    for trap in ["", "unreachable"] {
        let file = Shared::default();
        let host = Host::new();
        let recorder = host.record(file.clone(), RecordOptions::default()).unwrap();
        assert_eq!(host.load("early", &script(trap)).is_ok(), trap.is_empty());
        recorder.finish().unwrap();
        let recording = Recording::parse(&file.bytes()).unwrap();
        let with = |trap| {
            let replay = Replay::new(&recording).module("early", &script(trap));
            replay.run().unwrap().difference
        };
        assert_eq!(with(trap), None, "{trap}");
        let other = if trap.is_empty() { "unreachable" } else { "" };
        let found = with(other).unwrap();
        assert_eq!(found.handler, "its instantiation");
    }
}

#[test]
fn calls_with_floats_are_recorded() {
    let script = |factor: &str| {
        wat(&format!(
            r#"(module (func (export "scale") (param f32 i64 f64) (result f64)
                (f64.mul (f64.const {factor})
                    (f64.mul (local.get 2) (f64.promote_f32 (local.get 0))))))"#
        ))
    };
    let file = Shared::default();
    let host = Host::new();
    let recorder = host.record(file.clone(), RecordOptions::default()).unwrap();
    host.load("sums", &script("2")).unwrap();
    let args = [Value::F32(-1.5), Value::I64(i64::MIN), Value::F64(0.25)];
    let answer = host.call_function("sums", "scale", &args).unwrap();
    assert_eq!(answer, Some(Value::F64(-0.75)));
    recorder.finish().unwrap();
    let recording = Recording::parse(&file.bytes()).unwrap();
    let with = |factor| {
        let replay = Replay::new(&recording).module("sums", &script(factor));
        replay.run().unwrap().difference
    };
    assert_eq!(with("2"), None);
    assert!(with("4").is_some());
}

#[test]
fn a_script_with_functions_of_the_program_is_not_replayed() {
    let script = wat(r#"(module (import "env" "f" (func)))"#);
    let file = Shared::default();
    let host = Host::new();
    host.import("env", "f", &[], None, |_| Ok(None)).unwrap();
    let recorder = host.record(file.clone(), RecordOptions::default()).unwrap();
    host.load("plain", &script).unwrap();
    recorder.finish().unwrap();
    let recording = Recording::parse(&file.bytes()).unwrap();
    let replay = Replay::new(&recording).module("plain", &script);
    let difference = replay.run().unwrap().difference.unwrap();
    assert!(difference.found.contains("`env::f`"), "{difference:?}");
}

#[test]
fn a_host_is_recorded_once_at_a_time_and_not_in_the_middle_of_a_call() {
    let host = Host::new();
    let recorder = host.record(io::sink(), RecordOptions::default()).unwrap();
    let error = host.record(io::sink(), RecordOptions::default()).err();
    assert!(matches!(error, Some(RecordError::Busy)));
    assert!(matches!(host.measure().err(), Some(Error::Observed)));
    drop(recorder);
    let seen = Rc::new(RefCell::new(None));
    let error = Rc::clone(&seen);
    host.native("DRAW_SOMETHING", move |call| {
        let result = call.host().record(io::sink(), RecordOptions::default());
        *error.borrow_mut() = result.err();
        Ok(())
    });
    host.load("shop", &shop(&BUILD)).unwrap();
    host.start("shop").unwrap();
    host.emit("buy", json!([]), "").unwrap();
    assert!(matches!(*seen.borrow(), Some(RecordError::Running)));
    // It works as it did before it was recorded.
    host.tick(50);
    assert!(host.take_failures().is_empty());
}

#[test]
fn a_recording_that_cannot_be_written_says_so_and_the_scripts_run_on() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::Error::new(io::ErrorKind::StorageFull, "no room"))
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let host = Host::new();
    let recorder = host.record(Full, RecordOptions::default()).unwrap();
    host.load("shop", &shop(&BUILD)).unwrap();
    host.start("shop").unwrap();
    for _ in 0..2000 {
        host.tick(50);
    }
    assert_eq!(host.state("shop"), Some(ResourceState::Started));
    let error = recorder.finish().unwrap_err();
    assert!(error.to_string().contains("no room"), "{error}");
}

#[test]
fn a_program_that_unwinds_leaves_a_whole_recording() {
    let file = Shared::default();
    let host = Host::new();
    let recorder = host.record(file.clone(), RecordOptions::default()).unwrap();
    host.native("DRAW_SOMETHING", |_| panic!("the test's own fault"));
    for name in ["shop", "other"] {
        host.load(name, &shop(&BUILD)).unwrap();
        host.start(name).unwrap();
    }
    let raise = std::panic::AssertUnwindSafe(|| host.emit("buy", json!([]), ""));
    assert!(std::panic::catch_unwind(raise).is_err());
    host.tick(50);
    recorder.finish().unwrap();
    let recording = Recording::parse(&file.bytes()).unwrap();
    let replay = Replay::new(&recording)
        .module("shop", &shop(&BUILD))
        .module("other", &shop(&BUILD));
    let replayed = replay.run().unwrap();
    assert_eq!(replayed.difference, None);
    assert!(replayed.cut);
}

#[test]
fn damaged_files_are_told_from_cut_ones() {
    let (bytes, _) = session(&shop(&BUILD), RecordOptions::default());
    for len in 0..bytes.len() {
        let error = Recording::parse(&bytes[..len]).unwrap_err();
        match error {
            RecordError::Truncated { at } => assert_eq!(at, len as u64),
            RecordError::NoRecording => assert_eq!(len, 0),
            other => panic!("{len}: {other}"),
        }
    }
    // Nothing that is wrong passes: the checksum is of everything.
    for at in 0..bytes.len() {
        let mut wrong = bytes.clone();
        wrong[at] ^= 0x20;
        assert!(Recording::parse(&wrong).is_err(), "{at}");
    }
    let mut newer = bytes.clone();
    newer[8] = 9;
    let error = Recording::parse(&newer).unwrap_err();
    assert!(
        matches!(error, RecordError::Version { found: 9 }),
        "{error}"
    );
    assert!(matches!(
        Recording::parse(b"(module)"),
        Err(RecordError::NoRecording)
    ));
    let longer = [&bytes[..], b"!"].concat();
    assert!(matches!(
        Recording::parse(&longer),
        Err(RecordError::Damaged { .. })
    ));

    // What there is of a cut one can be replayed, up to the last whole call.
    let (part, problem) = Recording::parse_prefix(&bytes[..bytes.len() * 2 / 3]).unwrap();
    assert!(matches!(problem, Some(RecordError::Truncated { .. })));
    assert!(part.natives() > 0);
    let replayed = replay(&part, &BUILD);
    assert_eq!(replayed.difference, None);
}

#[test]
fn a_recording_is_compact_and_readable() {
    let (bytes, _) = session(&shop(&BUILD), RecordOptions::default());
    assert!(bytes.len() < 900, "{}", bytes.len());
    let mut lines = Vec::new();
    Recording::parse(&bytes)
        .unwrap()
        .lines(|line| lines.push(line.to_owned()));
    for line in [
        "shop: event `buy` from net:1",
        r#"  GET_PLAYER_NAME("1") -> "Ada""#,
        r#"  TRIGGER_EVENT_INTERNAL("bought", ["bread"], 7) -> 1"#,
        "    bank: event `bought`",
        "      call of the function shop:1:3 with [] -> [7]",
        "        shop: a call of function reference 3",
        "stop `bank`",
    ] {
        assert!(
            lines.iter().any(|known| known == line),
            "{line}\n{lines:#?}"
        );
    }
}

#[test]
fn nothing_in_a_recording_makes_the_replay_panic() {
    // Whole recordings of anything: the end is made to fit.
    let (bytes, _) = session(&shop(&BUILD), RecordOptions::default());
    let modules = [shop(&BUILD), bank(1024)];
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let mut random = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % below as u64).unwrap()
    };
    let mut replays = 0;
    for _ in 0..150 {
        let mut wrong = bytes.clone();
        for _ in 0..=random(3) {
            let at = 10 + random(wrong.len() - 20);
            match random(3) {
                0 => wrong[at] = u8::try_from(random(256)).unwrap(),
                1 => wrong[at] = wrong[at].wrapping_add(1),
                _ => {
                    wrong.remove(at);
                }
            }
        }
        let Ok((recording, _)) = Recording::parse_prefix(&wrong) else {
            continue;
        };
        let replay = Replay::new(&recording);
        let names: Vec<String> = (recording.resources().into_iter())
            .map(|resource| resource.name)
            .collect();
        let replay = ["shop", "bank"]
            .iter()
            .zip(&modules)
            .filter(|(name, _)| names.iter().any(|known| known == *name))
            .fold(replay, |replay, (name, wasm)| replay.module(name, wasm));
        replays += usize::from(replay.run().is_ok());
    }
    assert!(replays > 30, "{replays}");
}

#[cfg(feature = "spacetime")]
#[test]
fn what_spacetimedb_answers_is_recorded() {
    let script = |at: u32, len: u32| {
        wat(&format!(
            r#"(module
            (import "host" "log" (func $log (param i32 i32)))
            (import "cfx_spacetime_1" "open" (func $open (param i32 i32) (result i32)))
            (import "cfx_spacetime_1" "last_error" (func $error (param i32 i32) (result i32)))
            (memory (export "memory") 1)
            (data (i32.const {at}) "??")
            (func (export "_start")
              (drop (call $open (i32.const {at}) (i32.const {len})))
              (call $log (i32.const 2048) (call $error (i32.const 2048) (i32.const 512)))))"#
        ))
    };
    let file = Shared::default();
    let host = Host::new();
    let recorder = host.record(file.clone(), RecordOptions::default()).unwrap();
    host.load("client", &script(16, 1)).unwrap();
    host.start("client").unwrap();
    let lines = host.take_log();
    assert!(!lines[0].text.is_empty());
    recorder.finish().unwrap();
    let recording = Recording::parse(&file.bytes()).unwrap();
    let with = |at, len| {
        let seen = Rc::new(RefCell::new(Vec::new()));
        let log = Rc::clone(&seen);
        let replay = Replay::new(&recording)
            .module("client", &script(at, len))
            .on_log(move |line| log.borrow_mut().push(line.clone()));
        (replay.run().unwrap().difference, seen.take())
    };
    assert_eq!(with(16, 1), (None, lines.clone()));
    assert_eq!(with(128, 1), (None, lines));
    let found = with(16, 2).0.unwrap();
    assert!(found.expected.starts_with("SpacetimeDB open("), "{found}");
    assert_eq!(found.found, r#"SpacetimeDB open("??")"#);
}
