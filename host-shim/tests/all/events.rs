//! Events: who gets them, with what, and what the host does with memory.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use host_shim::{Error, Host, Limits, Origin, Settings, Target};
use serde_json::json;

use crate::probe::*;

type Notes = Rc<RefCell<Vec<String>>>;

/// Notes `probe:event` for each event that arrives.
fn note_events(lab: &Lab, probes: &[&str]) -> Notes {
    let notes = Notes::default();
    for probe in probes {
        let notes = Rc::clone(&notes);
        lab.on(probe, On::Event, move |asked| {
            let name = String::from_utf8_lossy(&asked.name()).into_owned();
            notes
                .borrow_mut()
                .push(format!("{}:{name}", asked.resource));
            0
        });
    }
    notes
}

#[test]
fn listeners_in_the_order_of_registration() {
    let lab = Lab::new(&["a", "b", "c"]);
    let notes = note_events(&lab, &["a", "b", "c"]);
    lab.listen("c", "e");
    lab.listen("b", "*");
    lab.listen("a", "e");
    lab.listen("c", "e");
    lab.listen("b", "e");
    lab.host.emit("e", json!([]), "").unwrap();
    assert_eq!(notes.take(), ["c:e", "b:e", "a:e"]);
    lab.host.emit("other", json!([]), "").unwrap();
    assert_eq!(notes.take(), ["b:other"]);
}

#[test]
fn a_script_that_never_registers_gets_what_the_host_raises() {
    let lab = Lab::new(&["plain", "listener", "raiser"]);
    lab.listen("listener", "e");
    lab.listen("raiser", "nothing");
    let notes = note_events(&lab, &["plain", "listener", "raiser"]);
    lab.host.emit("e", json!([]), "").unwrap();
    assert_eq!(notes.take(), ["listener:e", "plain:e"]);
    let trigger = Invoke::new("TRIGGER_EVENT_INTERNAL")
        .text("e")
        .pointer(&[0x90])
        .int(1);
    assert_eq!(trigger.send(&lab, "raiser"), -2);
    assert_eq!(notes.take(), ["listener:e"]);
    lab.load("late");
    lab.host.start("late").unwrap();
    assert!(
        notes.take().is_empty(),
        "the life cycle is for registered ones"
    );
}

#[test]
fn everything_arrives_as_it_was_sent() {
    let lab = Lab::new(&["a"]);
    let seen = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&seen);
    lab.on("a", On::Event, move |asked| {
        noted
            .borrow_mut()
            .push((asked.name(), asked.payload(), asked.source()));
        0
    });
    for source in [
        "",
        "net:1",
        "net:65535",
        "internal-net:12",
        "nui",
        "net:0",
        "whatever",
    ] {
        lab.host.emit("e", json!([source, 1]), source).unwrap();
        let (name, payload, heard) = seen.borrow_mut().pop().unwrap();
        assert_eq!(name, b"e");
        assert_eq!(heard, source.as_bytes());
        assert_eq!(payload, host_shim::msgpack::value(&(source, 1)));
    }
    // Nothing at all, and bytes that are no MessagePack, with NULs.
    for payload in [vec![], vec![0; 3], vec![0xc1; 100_000]] {
        lab.host.emit("", payload.clone(), "").unwrap();
        assert_eq!(seen.borrow_mut().pop().unwrap(), (vec![], payload, vec![]));
    }
}

#[test]
fn names_need_no_utf8_but_have_no_nul() {
    let lab = Lab::new(&["a", "b"]);
    let notes = note_events(&lab, &["a", "b"]);
    let name: &[u8] = b"bro\xFFken";
    let register = Invoke::new("REGISTER_RESOURCE_AS_EVENT_HANDLER");
    let register = register.pointer(&[name, b"\0"].concat());
    assert_eq!(register.send(&lab, "a"), 0);
    let trigger = Invoke::new("TRIGGER_EVENT_INTERNAL")
        .pointer(&[name, b"\0"].concat())
        .pointer(&[0x90])
        .int(1);
    assert_eq!(trigger.send(&lab, "b"), -2);
    assert_eq!(notes.take(), ["a:bro\u{FFFD}ken"]);
    lab.host.emit_bytes(name, vec![0x90], b"net:\xFF").unwrap();
    assert_eq!(notes.take().len(), 2);
    // An embedded NUL ends a script's name; from the host it is a mistake.
    let trigger = Invoke::new("TRIGGER_EVENT_INTERNAL")
        .pointer(b"bro\xFFken\0more\0")
        .pointer(&[0x90])
        .int(1);
    assert_eq!(trigger.send(&lab, "b"), -2);
    assert_eq!(notes.take(), ["a:bro\u{FFFD}ken"]);
    for (name, source) in [("a\0b", ""), ("a", "net:\0")] {
        let error = lab.host.emit(name, json!([]), source).unwrap_err();
        assert!(matches!(error, Error::EmbeddedNul(_)));
    }
    assert!(notes.take().is_empty());
}

/// Each host goes as deep as it may, and then on in the next one.
#[test]
fn hosts_share_the_stack_of_their_thread() {
    let labs: Vec<Lab> = (0..8).map(|_| Lab::new(&["a"])).collect();
    let refused = Rc::new(Cell::new(0));
    for (at, lab) in labs.iter().enumerate() {
        lab.listen("a", "down");
        let next = labs.get(at + 1).map(|next| next.host.clone());
        let refused = Rc::clone(&refused);
        lab.on("a", On::Event, move |asked| {
            if let Err(error) = asked.host.emit("down", vec![0x90], "") {
                assert!(matches!(error, Error::TooDeep { .. }), "{error}");
                refused.set(refused.get() + 1);
                if let Some(next) = &next {
                    // It may be refused there as well.
                    let _ = next.emit("down", vec![0x90], "");
                }
            }
            0
        });
    }
    labs[0].host.emit("down", vec![0x90], "").unwrap();
    assert!(refused.get() > 0);
    for lab in &labs {
        assert!(lab.host.take_failures().is_empty());
    }
    // By itself, the last one may go as deep as the first one.
    refused.set(0);
    labs[7].host.emit("down", vec![0x90], "").unwrap();
    assert_eq!(refused.get(), 1);
}

/// 64 levels deep, through one script, with payloads of their own.
#[test]
fn nested_events_keep_their_payloads() {
    let lab = Lab::new(&["a"]);
    let depth = Rc::new(Cell::new(0_u32));
    let intact = Rc::new(Cell::new(0));
    let (level, good) = (Rc::clone(&depth), Rc::clone(&intact));
    let payload_of = |level: u32| vec![u8::try_from(level).unwrap(); 300 + level as usize];
    lab.on("a", On::Event, move |asked| {
        let own = level.get();
        level.set(own + 1);
        if own < 63 {
            let source = format!("net:{}", own + 1);
            asked.host.emit("e", payload_of(own + 1), &source).unwrap();
        }
        // Looked at after everything that is nested in it.
        assert_eq!(asked.payload(), payload_of(own));
        assert_eq!(asked.source(), format!("net:{own}").as_bytes());
        assert_eq!(asked.name(), b"e");
        good.set(good.get() + 1);
        0
    });
    lab.host.emit("e", payload_of(0), "net:0").unwrap();
    assert_eq!(intact.get(), 64);
    assert!(lab.remarks().is_empty());
    assert!(lab.host.take_failures().is_empty());
    // All but the kept buffer were given back.
    assert_eq!(lab.call("a", "allocs", &[]), 64);
    assert_eq!(lab.call("a", "frees", &[]), 63);
}

#[test]
fn endless_recursion_is_refused_not_overflown() {
    let run = |stack_size, enough: u32| {
        let lab = Lab::with(Settings {
            limits: Limits {
                stack: stack_size,
                ..Limits::default()
            },
            ..Settings::default()
        });
        for name in ["a", "b"] {
            lab.load(name);
            lab.host.start(name).unwrap();
        }
        let depth = Rc::new(Cell::new(0_u32));
        let refused = Rc::new(Cell::new(0));
        for (name, own, other) in [("a", "to a", "to b"), ("b", "to b", "to a")] {
            lab.listen(name, own);
            let (depth, refused) = (Rc::clone(&depth), Rc::clone(&refused));
            lab.on(name, On::Event, move |asked| {
                depth.set(depth.get() + 1);
                if let Err(error) = asked.host.emit(other, vec![0x90], "") {
                    assert!(matches!(error, Error::TooDeep { .. }), "{error}");
                    refused.set(refused.get() + 1);
                }
                0
            });
        }
        assert!(lab.host.emit("to a", vec![0x90], "").unwrap());
        assert_eq!(refused.get(), 1, "only the innermost call is refused");
        assert!((enough..=200).contains(&depth.get()), "{}", depth.get());
        assert!(lab.host.take_failures().is_empty());
        // It is as before.
        assert!(lab.host.emit("to b", vec![0x90], "").unwrap());
        assert_eq!(refused.get(), 2);
    };
    run(Limits::default().stack, 64);
    std::thread::Builder::new()
        .stack_size(64 << 20)
        .spawn(move || run(48 << 20, 200))
        .unwrap()
        .join()
        .unwrap();
}

#[test]
fn a_script_that_triggers_too_deep_gets_the_code() {
    let host = Host::new();
    // Triggers its own event and logs `!` when the answer is -6.
    let script = wat(r#"(module
        (import "host" "log" (func $log (param i32 i32)))
        (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (memory (export "memory") 4)
        (global $top (mut i32) (i32.const 65536))
        (data (i32.const 16) "e\00!")
        (data (i32.const 24) "\90")
        (data (i32.const 32) "\01\00\00\00\00\00\00\00")
        ;; name, payload, length
        (data (i32.const 64) "\01\00\00\00\00\00\00\00\10\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00")
        (data (i32.const 88) "\01\00\00\00\00\00\00\00\18\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00")
        (data (i32.const 112) "\00\00\00\00\00\00\00\00\20\00\00\00\00\00\00\00\04\00\00\00\00\00\00\00")
        (func (export "__cfx_alloc") (param i32 i32) (result i32)
          (global.set $top (i32.add (global.get $top) (local.get 0)))
          (i32.sub (global.get $top) (local.get 0)))
        (func (export "__cfx_free") (param i32 i32 i32))
        (func (export "_start")
          (drop (call $invoke (i64.const 0xD233A168) (i32.const 64) (i32.const 1) (i32.const 0))))
        (func (export "__cfx_on_event") (param i32 i32 i32 i32)
          (if (i32.eq (i32.const -6)
                (call $invoke (i64.const 0x91310870) (i32.const 64) (i32.const 3) (i32.const 0)))
            (then (call $log (i32.const 18) (i32.const 1))))))"#);
    host.load("a", &script).unwrap();
    host.start("a").unwrap();
    host.emit("e", vec![0x90], "").unwrap();
    let log = host.take_log();
    assert_eq!(log.len(), 2, "{log:#?}");
    assert_eq!(log[0].origin, Origin::Host);
    assert!(
        log[0].text.contains("TRIGGER_EVENT_INTERNAL"),
        "{}",
        log[0].text
    );
    assert!(log[0].text.contains("too deep"), "{}", log[0].text);
    assert_eq!(log[1].text, "!");
    assert!(host.take_failures().is_empty());
}

#[test]
fn scripts_call_each_other_and_back() {
    let lab = Lab::new(&["a", "b"]);
    lab.listen("a", "pong");
    lab.listen("b", "ping");
    let notes = Notes::default();
    let (one, two) = (Rc::clone(&notes), Rc::clone(&notes));
    lab.on("b", On::Event, move |asked| {
        one.borrow_mut().push("b begins".to_owned());
        asked.host.emit("pong", json!([1]), "").unwrap();
        assert_eq!(asked.name(), b"ping");
        one.borrow_mut().push("b ends".to_owned());
        0
    });
    lab.on("a", On::Event, move |asked| {
        assert_eq!(asked.name(), b"pong");
        two.borrow_mut().push("a".to_owned());
        0
    });
    let trigger = Invoke::new("TRIGGER_EVENT_INTERNAL")
        .text("ping")
        .pointer(&[0x90])
        .int(1)
        .wants(NUMBER, 8);
    assert_eq!(trigger.send(&lab, "a"), 8);
    assert_eq!(lab.read("a", BUFFER, 1), [1], "nobody cancelled it");
    assert_eq!(notes.take(), ["b begins", "a", "b ends"]);
}

#[test]
fn canceling() {
    let lab = Lab::new(&["a", "b"]);
    lab.listen("a", "outer");
    lab.listen("b", "inner");
    lab.on("b", On::Event, |asked| {
        let hash = i64::from(host_shim::joaat("CANCEL_EVENT"));
        asked
            .host
            .call_export("b", "invoke", &[hash, 0, 0, 0])
            .unwrap();
        0
    });
    lab.on("a", On::Event, |asked| {
        assert!(!asked.host.emit("inner", json!([]), "").unwrap());
        0
    });
    let was = Invoke::new("WAS_EVENT_CANCELED").wants(NUMBER, 8);
    let was_canceled = || {
        assert_eq!(was.send(&lab, "a"), 8);
        lab.read("a", BUFFER, 1) == [1]
    };
    assert!(!was_canceled());
    assert!(!lab.host.emit("inner", json!([]), "").unwrap());
    assert!(was_canceled());
    // The inner one alone: the flags are a stack.
    assert!(lab.host.emit("outer", json!([]), "").unwrap());
    assert!(!was_canceled());
    assert_eq!(Invoke::new("CANCEL_EVENT").send(&lab, "a"), 0);
}

#[test]
fn many_events_do_not_use_up_memory() {
    let lab = Lab::new(&["a"]);
    let before = lab.host.memory_size("a").unwrap();
    for i in 0..2000_usize {
        lab.host.emit("e", vec![0xc0; i % 300], "net:1").unwrap();
    }
    // One buffer, replaced when it became too small.
    assert!(lab.call("a", "allocs", &[]) <= 2);
    assert!(lab.call("a", "allocs", &[]) - lab.call("a", "frees", &[]) <= 1);
    // Large ones are not kept.
    for _ in 0..50 {
        lab.host.emit("e", vec![0xc0; 100_000], "").unwrap();
    }
    assert_eq!(lab.call("a", "allocs", &[]), lab.call("a", "frees", &[]));
    assert!(lab.host.memory_size("a").unwrap() <= before + 3 * 65536);
    assert!(lab.remarks().is_empty());
}

#[test]
fn events_over_the_network_are_kept_for_the_test() {
    let lab = Lab::new(&["a"]);
    let client = Invoke::new("TRIGGER_CLIENT_EVENT_INTERNAL")
        .text("hi")
        .text("-1")
        .pointer(b"\x91\x05")
        .int(2);
    assert_eq!(client.send(&lab, "a"), 0);
    let server = Invoke::new("TRIGGER_LATENT_SERVER_EVENT_INTERNAL")
        .text("up")
        .pointer(b"\x90")
        .int(1)
        .int(5000);
    assert_eq!(server.send(&lab, "a"), 0);
    let sent = lab.host.take_sent();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0].target, Target::Client("-1".to_owned()));
    assert_eq!(
        (sent[0].event.as_str(), sent[0].payload.as_slice()),
        ("hi", &b"\x91\x05"[..])
    );
    assert_eq!(sent[0].latent, None);
    assert_eq!(sent[1].target, Target::Server);
    assert_eq!(sent[1].latent, Some(5000));
    assert!(lab.host.take_sent().is_empty());
}

#[test]
fn a_stop_inside_an_event() {
    let lab = Lab::new(&["a", "b"]);
    lab.listen("a", "e");
    lab.listen("b", "e");
    let notes = Notes::default();
    let noted = Rc::clone(&notes);
    lab.on("a", On::Event, move |asked| {
        noted.borrow_mut().push("a".to_owned());
        asked.host.stop("a").unwrap();
        asked.host.stop("b").unwrap();
        assert!(asked.host.stop("a").is_err());
        // It may end what it is doing.
        assert_eq!(asked.payload(), [0x90]);
        asked.host.emit("e", vec![0x90], "").unwrap();
        0
    });
    let noted = Rc::clone(&notes);
    lab.on("b", On::Event, move |_| {
        noted.borrow_mut().push("b".to_owned());
        0
    });
    lab.host.emit("e", vec![0x90], "").unwrap();
    lab.host.emit("e", vec![0x90], "").unwrap();
    lab.host.tick(50);
    assert_eq!(notes.take(), ["a"]);
    assert!(lab.host.take_failures().is_empty());
    assert!(matches!(
        lab.host.memory_read("a", 0, 1),
        Err(Error::NotRunning(_))
    ));
    // The name is free again.
    lab.load("a");
    lab.host.start("a").unwrap();
}

#[test]
fn the_life_cycle_is_announced() {
    let lab = Lab::new(&["watcher"]);
    lab.listen("watcher", "onResourceStart");
    lab.listen("watcher", "onResourceStop");
    let notes = Notes::default();
    let noted = Rc::clone(&notes);
    lab.on("watcher", On::Event, move |asked| {
        let name = String::from_utf8(asked.name()).unwrap();
        let payload = host_shim::msgpack::to_json(&asked.payload()).unwrap();
        noted.borrow_mut().push(format!("{name} {payload}"));
        0
    });
    lab.load("other");
    assert!(notes.borrow().is_empty());
    lab.host.start("other").unwrap();
    assert!(lab.host.start("other").is_err(), "once");
    lab.host.stop("other").unwrap();
    lab.host.stop("watcher").unwrap();
    assert_eq!(
        notes.take(),
        [
            r#"onResourceStart ["other"]"#,
            r#"onResourceStop ["other"]"#,
            r#"onResourceStop ["watcher"]"#
        ]
    );
}

#[test]
fn an_event_for_one_alone() {
    let lab = Lab::new(&["a", "b"]);
    let notes = note_events(&lab, &["a", "b"]);
    lab.listen("b", "e");
    let emit = |to| lab.host.emit_to(to, b"e", json!([]), b"net:1");
    assert!(emit("a").unwrap());
    assert_eq!(notes.take(), ["a:e"], "whoever has registered");
    assert!(emit("b").unwrap());
    assert_eq!(notes.take(), ["b:e"]);
    lab.on("b", On::Event, |asked| {
        Invoke::new("CANCEL_EVENT").send_by(asked.host, "b")
    });
    assert!(!emit("b").unwrap());
    assert!(matches!(emit("c"), Err(Error::UnknownResource(_))));
    lab.host.stop("b").unwrap();
    assert!(matches!(emit("b"), Err(Error::NotRunning(_))));
    let broken = lab.host.emit_to("a", b"e\0", json!([]), b"");
    assert!(matches!(broken, Err(Error::EmbeddedNul(_))));
}
