//! What has gone wrong in runtimes like this one, a test for each: most of it let a script
//! out of its memory, or took a host down with a script.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use host_shim::{Error, Host, Limit, Limits, LoadError, ResourceState, Settings, Vec3};
use serde_json::json;

use crate::probe::*;

/// A native wrote through result pointers that the script had never passed.
#[test]
fn results_are_written_through_the_slots_that_were_passed() {
    let lab = Lab::new(&["a"]);
    lab.host.native("OUT", |call| {
        for slot in [1, 2, 31, 32, 33, 1000, usize::MAX] {
            assert!(call.write_i32(slot, 7).is_err(), "slot {slot}");
            assert!(call.write_vec3(slot, Vec3::new(7.0, 7.0, 7.0)).is_err());
            assert!(call.write_bytes(slot, &[7]).is_err());
            assert_eq!(call.slot(slot), if slot == 1 { 0x2000 } else { 0 });
        }
        call.write_i32(0, 7)
    });
    // A number in slot 1 that would be a good address.
    let out = Invoke::new("OUT").pointer(&[0; 8]).int(0x2000);
    lab.write("a", 0x2000, &[0xAA; 32]);
    assert_eq!(out.send(&lab, "a"), 0);
    assert_eq!(lab.read("a", 0x2000, 32), [0xAA; 32]);
    assert_eq!(lab.read("a", DATA, 4), [7, 0, 0, 0]);
}

/// A pointer stood where a length was expected, and its address was taken for one.
#[test]
fn a_pointer_is_no_length() {
    let lab = Lab::new(&["a"]);
    lab.host.native("SUM", |call| {
        let length: u32 = call.arg(1)?;
        call.bytes(0, length.into())?;
        Ok(())
    });
    let sum = Invoke::new("SUM").pointer(&[1, 2]).pointer(&[3]);
    assert_eq!(sum.send(&lab, "a"), -6);
    assert!(lab.remark().contains("expected a value, got a pointer"));
}

/// After a trap the host gave its buffers back to the allocator of the dead script.
#[test]
fn nothing_is_freed_after_a_trap() {
    let freed = r#"(module
        (import "host" "log" (func $log (param i32 i32)))
        (memory (export "memory") 4)
        (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 4096))
        (func (export "__cfx_free") (param i32 i32 i32)
          (call $log (i32.const 0) (i32.const 0)))
        (func (export "__cfx_on_event") (param i32 i32 i32 i32) unreachable)
        (func (export "__cfx_call_ref") (param i32 i32 i32) (result i32) unreachable))"#;
    for large in [0, 70_000] {
        let host = Host::new();
        host.load("s", &wat(freed)).unwrap();
        host.start("s").unwrap();
        host.emit("e", vec![0xc0; large], "").unwrap();
        assert_eq!(host.take_failures().len(), 1);
        assert!(host.take_log().is_empty(), "`__cfx_free` was called");
    }
    let host = Host::new();
    host.load("s", &wat(freed)).unwrap();
    host.start("s").unwrap();
    assert!(matches!(host.call_ref("s:1:0", &[]), Err(Error::Failed(_))));
    assert!(host.take_log().is_empty(), "`__cfx_free` was called");
}

/// A script that used its fuel nearly up could not be given anything, nor be stopped.
#[test]
fn each_call_has_fuel_of_its_own() {
    let script = wat(r#"(module
        (import "host" "log" (func $log (param i32 i32)))
        (memory (export "memory") 4)
        (func $burn (local $i i32)
          (loop $on
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $on (i32.lt_u (local.get $i) (i32.const 1000)))))
        (func (export "_start") (call $burn))
        (func (export "__cfx_on_tick") (call $burn))
        (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 4096))
        (func (export "__cfx_on_event") (param i32 i32 i32 i32)
          (call $burn) (call $log (i32.const 0) (i32.const 0)))
        (func (export "__cfx_call_ref") (param i32 i32 i32) (result i32)
          (call $burn) (i32.const 0))
        (func (export "__cfx_duplicate_ref") (param i32) (result i32)
          (call $burn) (local.get 0))
        (func (export "__cfx_remove_ref") (param i32) (call $burn)))"#);
    let host = Host::with(fuel(8000));
    host.load("s", &script).unwrap();
    host.start("s").unwrap();
    for _ in 0..10 {
        host.tick(1);
        host.emit("e", json!([]), "").unwrap();
        assert!(matches!(
            host.call_ref("s:1:0", &[]),
            Err(Error::NullResult(_))
        ));
        host.duplicate_ref("s:1:0").unwrap();
        host.remove_ref("s:1:0").unwrap();
    }
    assert!(host.take_failures().is_empty());
    host.stop("s").unwrap();
    assert_eq!(host.take_log().len(), 10);
}

fn fuel(fuel: u64) -> Settings {
    Settings {
        limits: Limits {
            fuel: Some(fuel),
            ..Limits::default()
        },
        ..Settings::default()
    }
}

/// Fuel that ends in any export ends that script, says in which, and nobody else.
#[test]
fn fuel_may_end_anywhere() {
    type Act = fn(&Host);
    let cases: [(&str, &str, &str, Act); 7] = [
        ("_start", "", "`_start`", |host| {
            assert!(host.start("s").is_err());
        }),
        ("__cfx_on_tick", "", "a tick", |host| host.tick(1)),
        (
            "__cfx_on_event",
            "(param i32 i32 i32 i32)",
            "event `e`",
            |host| {
                host.emit("e", json!([]), "").unwrap();
            },
        ),
        (
            "__cfx_on_event",
            "(param i32 i32 i32 i32)",
            "event `onResourceStop`",
            |host| {
                host.native(0x570F, |call| {
                    let host = call.host();
                    host.emit("onResourceStop", json!(["s"]), "")?;
                    Ok(())
                });
                host.emit("onResourceStop", json!(["s"]), "").unwrap();
            },
        ),
        (
            "__cfx_call_ref",
            "(param i32 i32 i32) (result i32)",
            "a call of function reference 0",
            |host| {
                assert!(host.call_ref("s:1:0", &[0x90]).is_err());
            },
        ),
        (
            "__cfx_duplicate_ref",
            "(param i32) (result i32)",
            "duplicating function reference 0",
            |host| {
                assert!(host.duplicate_ref("s:1:0").is_err());
            },
        ),
        (
            "__cfx_remove_ref",
            "(param i32)",
            "removing function reference 0",
            |host| {
                assert!(host.remove_ref("s:1:0").is_err());
            },
        ),
    ];
    for (export, ty, during, act) in cases {
        let script = wat(&format!(
            r#"(module
            (memory (export "memory") 1)
            (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 4096))
            (func (export "{export}") {ty} (loop (br 0)) unreachable))"#
        ));
        let host = Host::with(fuel(10_000));
        host.load("s", &script).unwrap();
        host.load("other", &wat(r#"(module (func (export "__cfx_on_tick")))"#))
            .unwrap();
        host.start("other").unwrap();
        if export != "_start" {
            host.start("s").unwrap();
        }
        act(&host);
        let failures = host.take_failures();
        assert_eq!(failures.len(), 1, "{during}: {failures:#?}");
        assert_eq!(failures[0].during, during);
        assert_eq!(failures[0].limit, Some(Limit::Fuel));
        host.tick(1);
        assert_eq!(host.state("other"), Some(ResourceState::Started));
        assert!(host.take_failures().is_empty());
    }
}

/// A native that answered nothing let the script read what the one before had answered.
#[test]
fn no_result_is_no_earlier_result() {
    let lab = Lab::new(&["a"]);
    lab.host.register("NUMBER", || 0x1234_5678);
    lab.host.register("TEXT", || "secret");
    lab.host.register("VECTOR", || Vec3::new(1.0, 2.0, 3.0));
    lab.host.native("NOTHING", |_| Ok(()));
    for (native, kind, size) in [("NUMBER", NUMBER, 8), ("VECTOR", VECTOR3, 24)] {
        let size_of = i64::from(size);
        assert_eq!(
            Invoke::new(native).wants(kind, size).send(&lab, "a"),
            size_of
        );
        let nothing = Invoke::new("NOTHING").wants(kind, size);
        assert_eq!(nothing.send(&lab, "a"), size_of);
        assert!(lab.read("a", BUFFER, size).iter().all(|byte| *byte == 0));
    }
    assert_eq!(Invoke::new("TEXT").wants(STRING, 8).send(&lab, "a"), 6);
    let nothing = Invoke::new("NOTHING").wants(STRING, 8);
    assert_eq!(nothing.send(&lab, "a"), -4, "null, not the old text");
}

/// A number was handed out as a text, by its address.
#[test]
fn a_number_is_no_text() {
    let lab = Lab::new(&["a"]);
    lab.host.register("NUMBER", || 0x1000);
    for kind in [STRING, MSGPACK, VECTOR3] {
        let code = Invoke::new("NUMBER").wants(kind, 64).send(&lab, "a");
        assert_eq!(code, -6);
        assert!(lab.remark().contains("answered a number"));
    }
}

/// An f64 came where a native reads an f32: its low half is another number.
#[test]
fn floats_are_those_bits_that_were_passed() {
    let lab = Lab::new(&["a"]);
    lab.host.register("DOUBLE", |x: f32| x * 2.0);
    let double = Invoke::new("DOUBLE")
        .value(&1.25_f32.to_le_bytes())
        .wants(NUMBER, 8);
    assert_eq!(double.send(&lab, "a"), 8);
    assert_eq!(lab.read("a", BUFFER, 4), 2.5_f32.to_le_bytes());
    assert_eq!(lab.read("a", BUFFER + 4, 4), [0; 4]);
}

/// The function of an export outlived the script that gave it, and was called in the next.
#[test]
fn an_export_of_a_stopped_script_is_gone_for_good() {
    let lab = Lab::new(&["a", "b"]);
    let called = Rc::new(Cell::new(0));
    let counted = Rc::clone(&called);
    lab.on("b", On::Call, move |_| {
        counted.set(counted.get() + 1);
        0
    });
    let call = || {
        lab.write("a", 0x200, b"b:2:5\0");
        lab.call("a", "invoke_ref", &[0x200, 0, 0, BUFFER.into(), 16])
    };
    assert_eq!(call(), -4);
    lab.host.stop("b").unwrap();
    assert_eq!(call(), -6);
    lab.host.restart("b").unwrap();
    assert_eq!(call(), -6, "the same name, another instance");
    assert_eq!(called.get(), 1);
}

/// One call ran the function twice: once to learn how long the answer is.
#[test]
fn a_function_is_called_once_for_each_call() {
    let lab = Lab::new(&["a", "b"]);
    let called = Rc::new(Cell::new(0));
    let counted = Rc::clone(&called);
    lab.on("b", On::Call, move |asked| {
        counted.set(counted.get() + 1);
        let object = [0x3000_u64.to_le_bytes(), 200_u64.to_le_bytes()].concat();
        asked.host.memory_write("b", 0x2000, &object).unwrap();
        0x2000
    });
    lab.write("a", 0x200, b"b:2:5\0");
    // The buffer has to grow for the answer.
    let code = lab.call("a", "invoke_ref", &[0x200, 0, 0, BUFFER.into(), 16]);
    assert_eq!(code, 200);
    assert_eq!(called.get(), 1);
    lab.call("a", "set_extend", &[1]);
    let code = lab.call("a", "invoke_ref", &[0x200, 0, 0, BUFFER.into(), 16]);
    assert_eq!(code, -1, "it cannot grow");
    assert_eq!(called.get(), 2);
}

/// The function of a state bag handler was never dropped.
#[test]
fn a_handler_gives_its_function_back() {
    let lab = Lab::new(&["a"]);
    let owners = Rc::new(Cell::new(0));
    let more = Rc::clone(&owners);
    lab.on("a", On::Duplicate, move |asked| {
        more.set(more.get() + 1);
        asked.args[0].into()
    });
    let less = Rc::clone(&owners);
    lab.on("a", On::Remove, move |_| {
        less.set(less.get() - 1);
        0
    });
    let world = lab.host.world();
    for (add, remove) in [
        (
            "ADD_STATE_BAG_CHANGE_HANDLER",
            "REMOVE_STATE_BAG_CHANGE_HANDLER",
        ),
        (
            "ADD_CONVAR_CHANGE_LISTENER",
            "REMOVE_CONVAR_CHANGE_LISTENER",
        ),
    ] {
        let mut adding = Invoke::new(add).text("").wants(NUMBER, 8);
        if add.contains("STATE") {
            adding = adding.text("");
        }
        let adding = adding.text("a:1:3");
        assert_eq!(adding.send(&lab, "a"), 8);
        assert_eq!(owners.get(), 1, "{add}");
        let cookie = lab.read("a", BUFFER, 4);
        assert_eq!(Invoke::new(remove).value(&cookie).send(&lab, "a"), 0);
        // Once more does nothing.
        Invoke::new(remove).value(&cookie).send(&lab, "a");
        assert_eq!(owners.get(), 0, "{remove}");
    }
    assert_eq!(world.held(), 0);
}

/// Payloads were decoded and written anew, and bytes became text.
#[test]
fn payloads_pass_as_they_are() {
    let lab = Lab::new(&["a", "b"]);
    let payload = [0x93, 0xc4, 2, 1, 2, 0xa2, b'o', b'k', 0xd9, 1, b'x'];
    let seen = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&seen);
    lab.on("b", On::Call, move |asked| {
        noted.borrow_mut().push(asked.payload());
        0
    });
    lab.listen("b", "e");
    let noted = Rc::clone(&seen);
    lab.on("b", On::Event, move |asked| {
        noted.borrow_mut().push(asked.payload());
        0
    });
    lab.write("a", 0x200, b"b:2:5\0");
    lab.write("a", 0x300, &payload);
    let length = payload.len() as i64;
    lab.call("a", "invoke_ref", &[0x200, 0x300, length, 0, 0]);
    let trigger = Invoke::new("TRIGGER_EVENT_INTERNAL")
        .text("e")
        .pointer(&payload)
        .int(payload.len() as i32)
        .wants(NUMBER, 8);
    assert_eq!(trigger.send(&lab, "a"), 8);
    assert_eq!(seen.take(), [payload.to_vec(), payload.to_vec()]);
}

/// Nobody knew how large the memory behind a pointer is, so it was said to be 4096 bytes.
#[test]
fn a_pointer_reaches_as_far_as_the_memory() {
    let lab = Lab::new(&["a"]);
    lab.host
        .native("OUT", |call| call.write_vec3(0, Vec3::new(1.0, 2.0, 3.0)));
    let end = lab.host.memory_size("a").unwrap();
    let at = |address: u64| Invoke::new("OUT").record(1, address, 1).send(&lab, "a");
    assert_eq!(at(end - 24), 0);
    // The padding of the last component is its slot's.
    assert_eq!(at(end - 23), -6);
    assert_eq!(at(end), -6);
    let written = lab.read("a", (end - 24) as u32, 20);
    assert_eq!(written[8..12], 2.0_f32.to_le_bytes());
    assert_eq!(written[16..20], 3.0_f32.to_le_bytes());
}

/// A started script was initialised a second time, and its state with it.
#[test]
fn a_script_is_started_once() {
    let lab = Lab::new(&["a"]);
    lab.on("a", On::Start, |_| panic!("a second time"));
    assert!(matches!(lab.host.start("a"), Err(Error::BadCall { .. })));
    lab.host.stop("a").unwrap();
    assert!(matches!(lab.host.start("a"), Err(Error::BadCall { .. })));
    assert!(matches!(lab.host.stop("a"), Err(Error::NotRunning(_))));
}

/// Its own start starts it, or loads another of its name.
#[test]
fn a_script_cannot_be_started_while_it_starts() {
    let lab = Lab::with(Settings::default());
    let tried = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&tried);
    lab.on("a", On::Start, move |asked| {
        let mut tried = noted.borrow_mut();
        tried.push(asked.host.start("a").is_err());
        tried.push(asked.host.load("a", &wat("(module)")).is_err());
        0
    });
    lab.load("a");
    lab.host.start("a").unwrap();
    assert_eq!(tried.take(), [true, true]);
}

/// The host called into the script, that called the host, that called into the script: three
/// deep, each with a buffer of its own, and the middle one stops the script.
#[test]
fn a_script_is_stopped_three_calls_deep() {
    let lab = Lab::new(&["a", "b"]);
    lab.listen("a", "deep");
    let order = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&order);
    lab.on("a", On::Event, move |asked| {
        let depth = asked.payload()[1];
        noted.borrow_mut().push(depth);
        match depth {
            3 => asked.host.stop("a").unwrap(),
            _ => {
                let payload = vec![0x91, depth + 1];
                asked.host.emit("deep", payload, "").unwrap();
            }
        }
        // Each still sees its own arguments, and may use its memory.
        assert_eq!(asked.payload(), [0x91, depth]);
        noted.borrow_mut().push(depth);
        0
    });
    lab.host.emit("deep", vec![0x91, 1], "").unwrap();
    assert_eq!(order.take(), [1, 2, 3, 3, 2, 1]);
    assert_eq!(lab.host.state("a"), Some(ResourceState::Stopped));
    assert_eq!(lab.host.usage().stores, 1, "b's");
    assert!(lab.host.memory_read("a", 0, 1).is_err());
    assert!(lab.host.take_failures().is_empty());
    lab.host.emit("deep", vec![0x91, 1], "").unwrap();
    assert!(order.borrow().is_empty());
}

/// A resource was stopped by a listener of the event that is just raised for it.
#[test]
fn a_listener_stops_the_next_one() {
    let lab = Lab::new(&["a", "b", "c"]);
    for probe in ["a", "b", "c"] {
        lab.listen(probe, "e");
    }
    let heard = Rc::new(RefCell::new(Vec::new()));
    for probe in ["a", "b", "c"] {
        let noted = Rc::clone(&heard);
        lab.on(probe, On::Event, move |asked| {
            noted.borrow_mut().push(probe);
            if probe == "a" {
                asked.host.stop("b").unwrap();
            }
            0
        });
    }
    lab.host.emit("e", json!([]), "").unwrap();
    assert_eq!(heard.take(), ["a", "c"]);
}

/// In a tick, the first one stops the second and restarts the third.
#[test]
fn resources_come_and_go_during_a_tick() {
    let lab = Lab::new(&["a", "b", "c"]);
    let ticked = Rc::new(RefCell::new(Vec::new()));
    for probe in ["a", "b", "c"] {
        let noted = Rc::clone(&ticked);
        lab.on(probe, On::Tick, move |asked| {
            noted.borrow_mut().push(probe);
            if probe == "a" && asked.host.state("b") == Some(ResourceState::Started) {
                asked.host.stop("b").unwrap();
                asked.host.restart("c").unwrap();
            }
            0
        });
    }
    lab.host.tick(1);
    assert_eq!(ticked.take(), ["a"], "the new one has its first tick later");
    lab.host.tick(1);
    assert_eq!(ticked.take(), ["a", "c"]);
}

/// A trap in the event of its end gave everything back twice.
#[test]
fn a_trap_while_it_stops_is_one_end() {
    let lab = Lab::new(&["a"]);
    lab.listen("a", "onResourceStop");
    lab.on("a", On::Event, |_| TRAP);
    lab.host.stop("a").unwrap();
    assert_eq!(lab.host.state("a"), Some(ResourceState::Failed));
    assert_eq!(lab.host.take_failures().len(), 1);
    assert_eq!(lab.host.take_stop_reports().len(), 1);
    assert_eq!(lab.host.usage().stores, 0);
}

/// The start section of a module had another of its name loaded, whose store was lost.
#[test]
fn a_start_section_that_loads_its_own_name() {
    let script = wat(r#"(module
        (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (func $start
          (drop (call $invoke (i64.const 0x10AD) (i32.const 0) (i32.const 0) (i32.const 0))))
        (start $start))"#);
    let host = Host::new();
    host.native(0x10AD, |call| {
        let other = wat("(module)");
        call.host()
            .load("s", &other)
            .map_err(|error| error.to_string())?;
        call.host().start("s")?;
        Ok(())
    });
    assert!(matches!(
        host.load("s", &script),
        Err(LoadError::Duplicate { .. })
    ));
    assert_eq!(host.state("s"), Some(ResourceState::Started));
    let usage = host.usage();
    assert_eq!((usage.instances, usage.stores), (1, 1));
}

/// A script that starts itself anew whenever it starts: the host ran out of stack, and of
/// memory before that.
#[test]
fn a_script_that_restarts_itself_for_ever() {
    let lab = Lab::new(&["other"]);
    let starts = Rc::new(Cell::new(0));
    let refused = Rc::new(RefCell::new(None));
    let counted = Rc::clone(&starts);
    let noted = Rc::clone(&refused);
    lab.on("a", On::Start, move |asked| {
        counted.set(counted.get() + 1);
        if let Err(error) = asked.host.restart("a") {
            *noted.borrow_mut() = Some(error.to_string());
        }
        0
    });
    lab.load("a");
    lab.host.start("a").unwrap();
    assert_eq!(starts.get(), 4);
    let refused = refused.take().unwrap();
    assert!(refused.contains("without an end"), "{refused}");
    let usage = lab.host.usage();
    assert_eq!((usage.instances, usage.stores), (2, 1));
    assert_eq!(lab.host.state("a"), Some(ResourceState::Stopped));
    assert!(lab.host.take_failures().is_empty());
    lab.on("a", On::Start, |_| 0);
    lab.host.restart("a").unwrap();
    lab.host.tick(50);
    assert_eq!(lab.host.state("a"), Some(ResourceState::Started));
    assert_eq!(lab.host.state("other"), Some(ResourceState::Started));
}

/// A script that could not be started, because calls were nested too deep, could never be.
#[test]
fn a_start_that_was_too_deep_is_made_good() {
    let lab = Lab::with(Settings {
        limits: Limits {
            depth: 5,
            ..Limits::default()
        },
        ..Settings::default()
    });
    lab.load("a");
    lab.host.start("a").unwrap();
    lab.load("b");
    lab.listen("a", "deeper");
    let deepest = Rc::new(Cell::new(false));
    let reached = Rc::clone(&deepest);
    lab.on("a", On::Event, move |asked| {
        let deeper = asked.host.emit("deeper", json!([]), "");
        if matches!(deeper, Err(Error::TooDeep { .. })) && !reached.replace(true) {
            let started = asked.host.start("b");
            assert!(matches!(started, Err(Error::TooDeep { .. })), "{started:?}");
        }
        0
    });
    let _ = lab.host.emit("deeper", json!([]), "");
    assert!(deepest.get());
    assert_eq!(lab.host.state("b"), Some(ResourceState::Loaded));
    lab.host.start("b").unwrap();
    assert_eq!(lab.host.state("b"), Some(ResourceState::Started));
}

/// A name and a pattern that take for ever to be compared: a native is not interrupted.
#[test]
fn a_pattern_that_takes_for_ever() {
    let lab = Lab::new(&["a"]);
    lab.on("a", On::Duplicate, |asked| asked.args[0].into());
    let listen = |pattern: &str| {
        Invoke::new("ADD_CONVAR_CHANGE_LISTENER")
            .text(pattern)
            .text("a:1:1")
            .wants(NUMBER, 8)
            .send(&lab, "a")
    };
    assert_eq!(listen(&"*a".repeat(500)), 8);
    let set = Invoke::new("SET_CONVAR").text(&"ab".repeat(499)).text("1");
    assert_eq!(set.send(&lab, "a"), 0);
    assert!(lab.remarks().is_empty());
    assert_eq!(listen(&"*a".repeat(600)), -6);
    assert!(lab.remark().contains("at most 1024 bytes"));
    let set = Invoke::new("SET_CONVAR").text(&"a".repeat(1025)).text("1");
    assert_eq!(set.send(&lab, "a"), -6);
}
