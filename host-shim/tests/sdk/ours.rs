//! This project's SDK: every row of the ABI, by a guest in each of its revisions.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use host_shim::{Host, ResourceState, Target, Vec3, msgpack};
use serde_json::json;

use crate::build::{self, Revision};
use crate::log;

fn started(revision: Revision) -> Host {
    let host = Host::new();
    host.load("guest", build::ours(revision)).unwrap();
    host.start("guest").unwrap();
    assert_eq!(log(&host), ["started"]);
    host
}

/// What the guest logs for an event.
fn told(host: &Host, event: &str, args: serde_json::Value) -> Vec<String> {
    host.emit(event, args, "").unwrap();
    log(host)
}

/// Runs each test in both revisions.
macro_rules! both {
    ($($(#[$meta:meta])* fn $name:ident($revision:ident: Revision) $body:block)*) => {$(
        mod $name {
            use super::*;

            $(#[$meta])*
            fn run($revision: Revision) $body

            #[test]
            fn host() {
                run(Revision::Host);
            }

            #[test]
            fn cfx() {
                run(Revision::Cfx);
            }
        }
    )*};
}

both! {
    fn values_fill_slots(revision: Revision) {
        let host = started(revision);
        host.native("TEST_VALUES", |call| {
            let slots: Vec<u64> = (0..call.slot_count()).map(|i| call.slot(i)).collect();
            let bits = |value: f32| u64::from(value.to_bits());
            assert_eq!(slots[..6], [0xFF, 0xFFFF, 0xFFFF_FFFE, 1 << 63, bits(0.25), 1]);
            assert_eq!(slots[6..9], [bits(1.5), bits(-2.5), bits(3.5)]);
            assert_eq!(call.string(9)?, "text");
            assert_eq!(call.pointer(10)?, None);
            assert_eq!(slots.len(), 11);
            call.set_result(-7);
            Ok(())
        });
        assert_eq!(told(&host, "native:values", json!([])), ["-7"]);
    }

    fn results(revision: Revision) {
        let host = started(revision);
        let result = |kind: &str| told(&host, "native:result", json!([kind])).join("\n");
        host.register("TEST_RESULT", || -2);
        assert_eq!(result("i32"), "-2");
        assert_eq!(result("unit"), "()");
        assert_eq!(result("bool"), "true");
        host.register("TEST_RESULT", || 1u64 << 40);
        assert_eq!(result("u64"), "1099511627776");
        assert_eq!(result("bool"), "false");
        host.register("TEST_RESULT", || 0.1f32);
        assert_eq!(result("f32"), "0.1");
        host.register("TEST_RESULT", || Vec3::new(1.0, -2.0, 0.5));
        assert_eq!(result("vector"), "Vector3 { x: 1.0, y: -2.0, z: 0.5 }");
        host.register("TEST_RESULT", || "text".to_owned());
        assert_eq!(result("string"), "\"text\"");
        host.register("TEST_RESULT", String::new);
        assert_eq!(result("string"), "\"\"");
        assert_eq!(result("option"), "Some(\"\")");
        assert_eq!(result("length"), "Some(0)");
        host.register("TEST_RESULT", || None::<String>);
        assert_eq!(result("option"), "None");
        assert_eq!(result("string"), "NullResult");
        assert_eq!(result("length"), "None");
        host.register("TEST_RESULT", || json!([1, 2.0, "3"]));
        assert_eq!(result("object"), "Packed([1, 2, 3])");
        host.native("TEST_RESULT", |call| {
            call.set_text(b"broken \xFF");
            Ok(())
        });
        assert_eq!(result("string"), "NotUtf8");
        assert_eq!(result("length"), "Some(8)");
        for length in [255, 256, 257, 70_000] {
            host.register("TEST_RESULT", move || "x".repeat(length));
            assert_eq!(result("length"), format!("Some({length})"));
        }
    }

    fn failing_natives(revision: Revision) {
        let host = started(revision);
        let lines = told(&host, "native:result", json!(["i32"]));
        assert!(lines.iter().any(|line| line == "Failed"), "{lines:?}");
        assert!(lines.iter().any(|line| line.starts_with("host: ")), "{lines:?}");
    }

    fn out_pointers(revision: Revision) {
        let host = started(revision);
        host.native("TEST_OUT", |call| {
            assert_eq!(call.read_i32(0)?, 41);
            let vector = call.read_vec3(2)?;
            call.write_i32(0, 42)?;
            call.write_f32(1, 0.5)?;
            call.write_vec3(2, Vec3::new(vector.z, vector.y, vector.x))?;
            call.set_result(true);
            Ok(())
        });
        assert_eq!(
            told(&host, "native:out", json!([])),
            ["true 42 0.5 Vector3 { x: 3.0, y: 2.0, z: 1.0 }"]
        );
    }

    fn bytes_and_objects(revision: Revision) {
        let host = started(revision);
        host.native("TEST_BYTES", |call| {
            assert_eq!(call.bytes(0, call.slot(1))?, [1, 0, 255]);
            call.set_result(3);
            Ok(())
        });
        assert_eq!(told(&host, "native:bytes", json!([])), ["3"]);
        host.native("TEST_OBJECT", |call| {
            assert_eq!(call.bytes(0, call.slot(1))?, b"\x92\x01\xA3two");
            call.set_msgpack(&[0x92, 5, 6]);
            Ok(())
        });
        assert_eq!(told(&host, "native:object", json!([])), ["Packed([5, 6])"]);
    }

    fn slots_32_and_33(revision: Revision) {
        let host = started(revision);
        host.native("TEST_SLOTS", |call| {
            call.set_result(i32::try_from(call.slot_count()).unwrap());
            Ok(())
        });
        assert_eq!(told(&host, "native:slots", json!([false])), ["32"]);
        assert_eq!(told(&host, "native:slots", json!([true])), ["TooManyArguments"]);
    }

    /// The result of the outer native grows after the inner one's did, while the
    /// handler's own payload lies in memory that the guest allocated.
    fn results_grow_inside_each_other(revision: Revision) {
        let host = started(revision);
        host.native("TEST_GROW_OUTER", |call| {
            let payload = json!(["p".repeat(10_000)]);
            call.host().emit("native:grow:inner", payload, "").unwrap();
            call.set_result("o".repeat(50_000));
            Ok(())
        });
        host.register("TEST_GROW_INNER", || "i".repeat(90_000));
        assert_eq!(
            told(&host, "native:grow", json!([])),
            ["inner 90000 true", "payload 10000 true", "outer 50000 true"]
        );
    }

    fn calls_do_not_allocate(revision: Revision) {
        let host = started(revision);
        host.native("TEST_ZERO", |call| {
            call.set_result(0);
            Ok(())
        });
        assert_eq!(
            told(&host, "native:allocations", json!([])),
            ["scalars 0, short text 0, long text at least one: true"]
        );
    }

    fn events_64_deep(revision: Revision) {
        let host = started(revision);
        let lines = told(&host, "nest", json!([64, "x"]));
        let digits: String = (1..=64).rev().map(|depth| (depth % 10).to_string()).collect();
        assert_eq!(lines, [format!("deepest x{digits}")]);
    }

    fn typed_payloads_and_answers(revision: Revision) {
        let host = started(revision);
        let order = json!([{ "item": "bread", "count": 2.0, "at": [1, 2, 3], "tags": ["a", "b"] }]);
        let shown = "Order { item: \"bread\", count: 2, \
                     at: Vector3 { x: 1.0, y: 2.0, z: 3.0 }, tags: [\"a\", \"b\"] }";
        assert_eq!(told(&host, "order", order.clone()), [format!("Local: {shown}")]);
        host.emit("order", order, "net:7").unwrap();
        assert_eq!(log(&host), [format!("Client(7): {shown}")]);
        let sent = host.take_sent();
        assert_eq!(sent.len(), 1);
        assert_eq!(sent[0].target, Target::Client("7".to_owned()));
        assert_eq!(sent[0].event, "order:done");
        assert_eq!(msgpack::to_json(&sent[0].payload), Some(json!(["bread", 2])));
    }

    fn payloads_that_do_not_fit(revision: Revision) {
        let host = started(revision);
        host.emit("order", json!([{ "item": "bread", "count": -1 }]), "net:7").unwrap();
        let lines = log(&host);
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].contains("event 'order': argument 1, at .count"), "{lines:?}");
        for payload in [&b"\x91"[..], b"\xC1", b"\x91\xDD\xFF\xFF\xFF\xFF", b"\x91\xDB\xFF\xFF\xFF\xFFx"] {
            host.emit("order", payload.to_vec(), "net:7").unwrap();
            let lines = log(&host);
            assert!(lines.len() == 1 && lines[0].contains("SCRIPT ERROR"), "{lines:?}");
        }
        assert_eq!(host.state("guest"), Some(ResourceState::Started));
    }

    fn sources(revision: Revision) {
        let host = started(revision);
        for (source, shown) in [
            ("", "Local"),
            ("net:12", "Client(12)"),
            ("net:65535", "Server"),
            ("internal-net:12", "Internal(12)"),
            ("nui", "Nui"),
        ] {
            host.emit("source", json!([]), source).unwrap();
            assert_eq!(log(&host), [shown], "{source}");
        }
    }

    fn broken_names_and_sources(revision: Revision) {
        let host = started(revision);
        host.emit_bytes(b"source\xFF", json!([]), b"").unwrap();
        assert_eq!(log(&host), [""; 0]);
        host.emit_bytes(b"source", json!([]), b"\xFF").unwrap();
        let lines = log(&host);
        assert!(lines.len() == 1 && lines[0].contains("unknown source"), "{lines:?}");
    }

    fn async_handlers_wait_for_the_clock(revision: Revision) {
        let host = started(revision);
        assert_eq!(told(&host, "async", json!(["late", 120])), ["late before"]);
        assert_eq!(told(&host, "async", json!(["early", 60])), ["early before"]);
        host.tick(50);
        assert_eq!(log(&host), [""; 0]);
        host.tick(50);
        assert_eq!(log(&host), ["early after"]);
        host.tick(50);
        assert_eq!(log(&host), ["late after"]);
    }

    fn handlers_that_come_and_go(revision: Revision) {
        let host = started(revision);
        told(&host, "once", json!([]));
        assert_eq!(told(&host, "once:fired", json!([])), ["fired"]);
        assert_eq!(told(&host, "once:fired", json!([])), [""; 0]);
        assert_eq!(told(&host, "adds", json!([])), ["first"]);
        assert_eq!(told(&host, "adds", json!([])), ["first", "added"]);
    }

    fn many_events_in_the_same_memory(revision: Revision) {
        let host = started(revision);
        let payload = msgpack::value(&("a name", ["one", "two", "three", "four"]));
        for _ in 0..1_000 {
            host.emit("count", payload.clone(), "").unwrap();
        }
        let size = host.memory_size("guest").unwrap();
        for _ in 0..100_000 {
            host.emit("count", payload.clone(), "").unwrap();
        }
        assert_eq!(host.memory_size("guest").unwrap(), size);
        assert_eq!(told(&host, "counted", json!([])), ["404000"]);
    }

    fn started_twice(revision: Revision) {
        let host = started(revision);
        host.call_export("guest", "_start", &[]).unwrap();
        assert_eq!(log(&host), [""; 0]);
        host.tick(50);
        host.call_export("guest", "_start", &[]).unwrap();
        assert_eq!(told(&host, "ticks", json!([])), ["1 ticks"]);
        assert_eq!(told(&host, "cancel:me", json!([])), [""; 0]);
        host.emit("source", json!([]), "").unwrap();
        assert_eq!(log(&host), ["Local"], "handled once");
    }

    fn functions_of_the_host(revision: Revision) {
        let host = started(revision);
        let answer = Rc::new(RefCell::new(Ok(msgpack::value(&["yes"]))));
        let function = host.function({
            let answer = Rc::clone(&answer);
            move |args| {
                assert_eq!(args, msgpack::value(&["hi"]));
                answer.borrow().clone()
            }
        });
        // The test owns it too: without an owner it would go away with the first event.
        host.duplicate_ref(&function).unwrap();
        let payload = msgpack::array(&[msgpack::function(&function), msgpack::value("hi")]);
        let call = || {
            host.emit("call", payload.clone(), "").unwrap();
            log(&host).join("\n")
        };
        assert_eq!(call(), "answer Some(\"yes\")");
        *answer.borrow_mut() = Ok(msgpack::value(&["y".repeat(10_000)]));
        assert_eq!(call().len(), 10_000 + "answer Some(\"\")".len());
        *answer.borrow_mut() = Ok(vec![0x90]);
        assert_eq!(call(), "answer None");
        *answer.borrow_mut() = Err("it does not want to".to_owned());
        assert!(call().contains("SCRIPT ERROR in event 'call'"));
    }

    fn functions_of_the_guest(revision: Revision) {
        let host = started(revision);
        let taken = Rc::new(RefCell::new(String::new()));
        let catcher = probe(&host, &taken);
        host.emit("hand:out", json!([catcher]), "").unwrap();
        let name = taken.borrow().clone();
        assert!(name.starts_with("guest:"), "{name}");
        assert_eq!(host.duplicate_ref(&name).unwrap(), name);

        assert_eq!(host.call_ref(&name, &msgpack::value(&["up"])).unwrap(), b"\x91\xA2UP");
        // It calls itself through the host, while the outer call runs.
        let nested = msgpack::array(&[msgpack::value("up"), msgpack::function(&name)]);
        assert_eq!(host.call_ref(&name, &nested).unwrap(), b"\x91\xA3UP!");
        assert_eq!(log(&host), [""; 0]);

        host.remove_ref(&name).unwrap();
        assert_eq!(log(&host), ["function dropped"]);
        assert!(host.call_ref(&name, &[0x90]).is_err());
        assert!(host.duplicate_ref(&name).is_err());
    }

    fn a_guest_calls_another_guest(revision: Revision) {
        let host = started(revision);
        host.load("other", build::ours(Revision::Host)).unwrap();
        host.start("other").unwrap();
        log(&host);
        // Both hear it: each hands out a function, and both keep each.
        host.emit("hand:out", json!(["keep"]), "").unwrap();
        assert_eq!(told(&host, "call:kept", json!([])), ["KEPT", "KEPT"]);
        assert_eq!(told(&host, "drop:kept", json!([])), ["function dropped"; 2]);
    }

    fn a_function_of_a_guest_that_stopped(revision: Revision) {
        let host = started(revision);
        host.load("other", build::ours(Revision::Host)).unwrap();
        host.start("other").unwrap();
        host.emit("hand:out", json!(["keep"]), "").unwrap();
        host.stop("other").unwrap();
        log(&host);
        let lines = told(&host, "call:kept", json!([]));
        assert!(lines.iter().any(|line| line.contains("SCRIPT ERROR in event 'call:kept'")), "{lines:?}");
        told(&host, "drop:kept", json!([]));
        assert_eq!(host.state("guest"), Some(ResourceState::Started));
    }

    fn exports_of_another_resource(revision: Revision) {
        let host = started(revision);
        host.load("other", build::ours(Revision::Host)).unwrap();
        host.start("other").unwrap();
        log(&host);
        told(&host, "export:declare", json!([]));
        // Both are asked, and both find it.
        assert_eq!(
            told(&host, "export:call", json!(["other", "twice"])),
            ["other answers 42"; 2]
        );
        let lines = told(&host, "export:call", json!(["other", "thrice"]));
        assert!(lines.iter().all(|line| line.contains("thrice")), "{lines:?}");
        host.stop("other").unwrap();
        log(&host);
        let lines = told(&host, "export:call", json!(["other", "twice"]));
        assert!(
            lines.iter().any(|line| line.contains("SCRIPT ERROR in event 'export:call'")),
            "{lines:?}"
        );
    }

    fn commands_and_convars(revision: Revision) {
        let host = started(revision);
        told(&host, "command", json!([]));
        host.execute_command("greet Ada Bob").unwrap();
        assert_eq!(log(&host), ["Console greets Ada and Bob"]);
        assert_eq!(told(&host, "convar", json!([])), ["none 1"]);
        host.set_convar("test_text", "some");
        assert_eq!(told(&host, "convar", json!([])), ["some 2"]);
    }

    fn cancelled_events(revision: Revision) {
        let host = started(revision);
        assert_eq!(told(&host, "emit", json!(["cancel:me"])), ["emitted, cancelled: true"]);
        assert_eq!(told(&host, "emit", json!(["ticks"])), ["0 ticks", "emitted, cancelled: false"]);
    }

    fn a_panic_says_where(revision: Revision) {
        let host = started(revision);
        host.load("other", build::ours(revision)).unwrap();
        host.emit("panic", json!(["stop here"]), "").unwrap();
        let failures = host.take_failures();
        assert_eq!(failures.len(), 1);
        let shown = failures[0].to_string();
        assert!(shown.contains("told to: stop here"), "{shown}");
        assert!(shown.contains("src/lib.rs"), "{shown}");
        assert!(shown.contains("event 'panic'") || shown.contains("event `panic`"), "{shown}");
        assert!(failures[0].backtrace.len() > 1, "{shown}");
        assert_eq!(host.state("guest"), Some(ResourceState::Failed));
        host.start("other").unwrap();
        log(&host);
        assert_eq!(told(&host, "ticks", json!([])), ["0 ticks"]);
    }

    fn a_nul_in_a_line(revision: Revision) {
        let host = started(revision);
        assert_eq!(told(&host, "log:nul", json!([])), ["before\u{2400}after"]);
    }
}

/// Loads a hand-written guest that listens to the event it answers the name of, and
/// writes the name of the function that comes with it into `taken`.
fn probe(host: &Host, taken: &Rc<RefCell<String>>) -> &'static str {
    let taken = Rc::clone(taken);
    let listening = Cell::new(false);
    host.native("TEST_TAKE", move |call| {
        assert!(!listening.replace(true), "taken once");
        // [ext 10 of 8-bit length]: its bytes begin at the fifth.
        let payload = call.bytes(0, call.slot(1))?;
        *taken.borrow_mut() = String::from_utf8(payload[4..].to_vec()).unwrap();
        Ok(())
    });
    let script = include_str!("taker.wat");
    host.load("taker", &wat::parse_str(script).unwrap())
        .unwrap();
    host.start("taker").unwrap();
    "take"
}
