//! The end of a resource: everything that it held is given back and listed; starting anew.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use host_shim::sim::{By, EntityKind, IncomingRequest, Ran, Value};
use host_shim::{
    Compiler, Error, Held, Holding, Host, LoadError, ReloadError, ResourceState, Settings, Side,
    msgpack,
};
use serde_json::json;

use crate::probe::*;

/// Lets the probe take one of everything.
fn take_all(lab: &Lab, probe: &str, functions: &[&str]) {
    let own = format!("{probe}:{}:1", instance(lab, probe));
    lab.listen(probe, "heard");
    for invoke in [
        Invoke::new("REGISTER_COMMAND")
            .text("heal")
            .text(&own)
            .int(0),
        Invoke::new("ADD_STATE_BAG_CHANGE_HANDLER")
            .text("fuel")
            .text("global")
            .text(&own)
            .wants(NUMBER, 8),
        Invoke::new("ADD_CONVAR_CHANGE_LISTENER")
            .text("shop_*")
            .text(&own)
            .wants(NUMBER, 8),
        Invoke::new("REGISTER_CONSOLE_LISTENER").text(&own),
        Invoke::new("SET_HTTP_HANDLER").text(&own),
        Invoke::new("REGISTER_NUI_CALLBACK")
            .text("close")
            .text(&own),
        Invoke::new("REGISTER_NUI_CALLBACK_TYPE").text("open"),
        Invoke::new("REGISTER_KEY_MAPPING")
            .text("heal")
            .text("Heals")
            .text("keyboard")
            .text("H"),
        Invoke::new("START_FIND_KVP").text("").wants(NUMBER, 8),
    ] {
        let code = invoke.send(lab, probe);
        assert!(code >= 0, "{code}: {:?}", lab.remarks());
    }
    let request = br#"{"url": "http://nobody/", "method": "GET"}"#;
    let request = Invoke::new("PERFORM_HTTP_REQUEST_INTERNAL")
        .pointer(request)
        .int(request.len() as i32)
        .wants(NUMBER, 8);
    assert_eq!(request.send(lab, probe), 8);
    for function in functions {
        let duplicate = Invoke::new("DUPLICATE_FUNCTION_REFERENCE").text(function);
        let code = duplicate.wants(STRING, 64).send(lab, probe);
        assert!(code > 0, "{code}: {:?}", lab.remarks());
    }
}

fn instance(lab: &Lab, probe: &str) -> i32 {
    let code = Invoke::new("GET_INSTANCE_ID")
        .wants(NUMBER, 8)
        .send(lab, probe);
    assert_eq!(code, 8);
    i32::from_le_bytes(lab.read(probe, BUFFER, 4).try_into().unwrap())
}

/// Functions are known by the index that the host gives.
fn counts_functions(lab: &Lab, probe: &str) -> Rc<Cell<i32>> {
    let owners = Rc::new(Cell::new(0));
    let more = Rc::clone(&owners);
    lab.on(probe, On::Duplicate, move |asked| {
        more.set(more.get() + 1);
        asked.args[0].into()
    });
    let less = Rc::clone(&owners);
    lab.on(probe, On::Remove, move |_| {
        less.set(less.get() - 1);
        0
    });
    owners
}

fn kinds(held: &[Held]) -> Vec<(Holding, &str)> {
    held.iter()
        .map(|held| (held.kind, held.id.as_str()))
        .collect()
}

#[test]
fn everything_is_given_back_and_listed() {
    let lab = Lab::new(&["a", "b"]);
    let owners = counts_functions(&lab, "b");
    let before = lab.host.usage();
    let dropped = Rc::new(());
    let kept = Rc::clone(&dropped);
    let function = lab.host.function(move |_| {
        let _keep = &kept;
        Ok(vec![0x90])
    });
    take_all(&lab, "a", &["b:2:7", "b:2:7", "b:2:8", &function]);
    assert_eq!(owners.get(), 3);
    let held = lab.host.usage();
    assert_eq!(held.references, 4);
    assert_eq!(held.functions, before.functions + 1);
    assert_eq!(held.event_handlers, before.event_handlers + 1);
    assert_eq!(held.world, before.world + 9 + 1);

    lab.host.stop("a").unwrap();
    assert_eq!(
        owners.get(),
        0,
        "each part that it had in others' functions"
    );
    assert_eq!(Rc::strong_count(&dropped), 1);
    let report = lab.host.take_stop_reports().remove(0);
    assert_eq!((&*report.resource, report.instance), ("a", 1));
    assert_eq!(
        kinds(&report.held),
        [
            (Holding::EventHandler, "heard"),
            (Holding::Command, "heal"),
            (Holding::StateBagHandler, "1"),
            (Holding::ConvarListener, "1"),
            (Holding::ConsoleListener, "a:1:1"),
            (Holding::HttpHandler, ""),
            (Holding::NuiCallback, "close"),
            (Holding::NuiCallback, "open"),
            (Holding::KeyMapping, "heal"),
            (Holding::Reference, &function),
            (Holding::Reference, "b:2:7"),
            (Holding::Reference, "b:2:8"),
            (Holding::KvpSearch, "0"),
            (Holding::HttpRequest, "1"),
        ]
    );
    let leaks: Vec<_> = report.leaks().map(|held| held.kind).collect();
    assert_eq!(
        leaks,
        [
            Holding::Reference,
            Holding::Reference,
            Holding::Reference,
            Holding::KvpSearch
        ]
    );
    assert!(
        report.to_string().contains("the KVP search `0`"),
        "{report}"
    );
    let after = lab.host.usage();
    let mut expected = before;
    expected.memory /= 2;
    expected.stores = 1;
    assert_eq!(after, expected);
    assert!(lab.remarks().is_empty(), "nobody has asked for remarks");
}

/// What is given back during the life is not listed at its end.
#[test]
fn what_was_given_back_is_no_leak() {
    let lab = Lab::new(&["a", "b"]);
    let owners = counts_functions(&lab, "b");
    let duplicate = Invoke::new("DUPLICATE_FUNCTION_REFERENCE")
        .text("b:2:7")
        .wants(STRING, 64);
    let delete = Invoke::new("DELETE_FUNCTION_REFERENCE").text("b:2:7");
    let find = Invoke::new("START_FIND_KVP").text("").wants(NUMBER, 8);
    for _ in 0..2 {
        assert_eq!(duplicate.send(&lab, "a"), 5);
        assert_eq!(find.send(&lab, "a"), 8);
    }
    for handle in 0..2 {
        assert_eq!(delete.send(&lab, "a"), 0);
        Invoke::new("END_FIND_KVP").int(handle).send(&lab, "a");
    }
    // One that somebody else has duplicated, as the host did here.
    let own = lab.host.duplicate_ref("b:2:7").unwrap();
    assert_eq!(delete.send(&lab, "a"), 0);
    assert_eq!(owners.get(), 0);
    assert_eq!(own, "b:2:7");
    lab.host.stop("a").unwrap();
    assert_eq!(owners.get(), 0);
    let report = lab.host.take_stop_reports().remove(0);
    assert!(report.held.is_empty(), "{report:?}");
}

#[test]
fn a_trap_gives_back_as_a_stop_does() {
    let lab = Lab::new(&["a", "b"]);
    let owners = counts_functions(&lab, "b");
    take_all(&lab, "a", &["b:2:7"]);
    lab.on("a", On::Tick, |_| TRAP);
    lab.host.tick(50);
    assert_eq!(lab.host.state("a"), Some(ResourceState::Failed));
    assert_eq!(owners.get(), 0);
    assert_eq!(lab.host.take_stop_reports()[0].held.len(), 12);
    assert_eq!(lab.host.usage().references, 0);
    assert_eq!(lab.host.usage().world, 0);
}

/// Nobody pays for the functions of a script that has gone.
#[test]
fn functions_of_a_stopped_script_are_nobodys() {
    let lab = Lab::new(&["a", "b"]);
    let _owners = counts_functions(&lab, "b");
    take_all(&lab, "a", &["b:2:7"]);
    lab.host.stop("b").unwrap();
    assert_eq!(lab.host.usage().references, 0);
    lab.host.stop("a").unwrap();
    let reports = lab.host.take_stop_reports();
    assert!(
        reports[1]
            .leaks()
            .all(|held| held.kind == Holding::KvpSearch)
    );
}

const LEAKY: &str = r#"(module
    (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (data (i32.const 8) "\01\00\00\00\00\00\00\00\40\00\00\00\00\00\00\00\01\00\00\00")
    (data (i32.const 0x80) "\01\00\00\00\90\00\00\00\08\00\00\00")
    (func $_ZN4shop4open17h0123456789abcdefE
      (drop (call $invoke (i64.const HASH) (i32.const 8) (i32.const 1) (i32.const 0x80))))
    (func $_ZN8cfx_core3kvp5start17h0123456789abcdefE
      (call $_ZN4shop4open17h0123456789abcdefE))
    (func (export "_start") (call $_ZN8cfx_core3kvp5start17h0123456789abcdefE)))"#;

#[test]
fn leaks_say_where_they_are_from() {
    let hash = i64::from(host_shim::joaat("START_FIND_KVP"));
    // The script's function called by the SDK's, and the other way round.
    for (swap, expected) in [(false, "shop::open"), (true, "shop::open")] {
        let mut text = LEAKY.replace("HASH", &hash.to_string());
        if swap {
            text = text
                .replace("4shop4open", "?")
                .replace("8cfx_core3kvp5start", "4shop4open")
                .replace('?', "8cfx_core3kvp5start");
        }
        let host = Host::with(Settings {
            track_origins: true,
            ..Settings::default()
        });
        host.load("shop", &wat(&text)).unwrap();
        host.start("shop").unwrap();
        host.stop("shop").unwrap();
        let report = host.take_stop_reports().remove(0);
        assert_eq!(report.held[0].origin.as_deref(), Some(expected));
        let lines = host.take_log();
        assert_eq!(
            lines[0].text,
            "`shop` has stopped and left open:\n  the KVP search `0`, from shop::open"
        );
    }
}

/// It stops itself in an event: the rest of the event runs, but nothing that it takes then
/// would ever be given back.
#[test]
fn in_its_last_call_a_script_gets_nothing_any_more() {
    let lab = Lab::new(&["a", "b"]);
    let owners = counts_functions(&lab, "b");
    lab.listen("a", "end");
    let codes = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&codes);
    lab.on("a", On::Event, move |asked| {
        asked.host.stop("a").unwrap();
        assert_eq!(asked.host.state("a"), Some(ResourceState::Stopped));
        // Its own calls of natives, made in its name.
        asked.host.memory_write("a", RECORDS, &[0; 24]).unwrap();
        noted.borrow_mut().push(asked.host.stop("a").is_err());
        0
    });
    lab.host.emit("end", json!([]), "").unwrap();
    assert_eq!(codes.take(), [true]);
    assert_eq!(owners.get(), 0);
    assert_eq!(lab.host.usage().stores, 1);
}

/// The same with a script that goes on by itself: it registers a command after its end.
#[test]
fn a_command_that_is_registered_after_the_end_is_refused() {
    let host = Host::new();
    let script = wat(&format!(
        r#"(module
        (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (import "host" "log" (func $log (param i32 i32)))
        (memory (export "memory") 1)
        (data (i32.const 0x40) "heal\00")
        (data (i32.const 0x60) "late:1:1\00")
        (data (i32.const 0x80)
          "\01\00\00\00\00\00\00\00\40\00\00\00\00\00\00\00\05\00\00\00\00\00\00\00"
          "\01\00\00\00\00\00\00\00\60\00\00\00\00\00\00\00\09\00\00\00\00\00\00\00"
          "\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\04\00\00\00\00\00\00\00")
        (data (i32.const 0x200) "refused")
        (func (export "__cfx_on_tick")
          (drop (call $invoke (i64.const {stop}) (i32.const 0) (i32.const 0) (i32.const 0)))
          (if (i32.eq
                (call $invoke (i64.const {command})
                  (i32.const 0x80) (i32.const 3) (i32.const 0))
                (i32.const -6))
            (then (call $log (i32.const 0x200) (i32.const 7))))))"#,
        stop = 0xE4D,
        command = host_shim::joaat("REGISTER_COMMAND"),
    ));
    host.native(0xE4D, |call| {
        call.host().stop("late")?;
        Ok(())
    });
    host.load("late", &script).unwrap();
    host.start("late").unwrap();
    host.tick(50);
    let lines: Vec<_> = host.take_log().into_iter().map(|line| line.text).collect();
    assert!(lines[0].contains("has stopped"), "{lines:?}");
    assert_eq!(lines[1], "refused");
    assert!(host.world().commands().is_empty());
    assert_eq!(host.usage().instances, 1);
    assert_eq!(host.usage().stores, 0);
}

#[test]
fn restarting_keeps_the_world() {
    let lab = Lab::new(&["a", "b"]);
    let ada = lab.host.world().add_player("Ada");
    let car = lab
        .host
        .world()
        .add_entity(EntityKind::Vehicle, "adder", Default::default());
    lab.host
        .world()
        .set_state(&lab.host, "global", "round", &[7], true);
    lab.host.world().set_kvp("a", "score", Some(5.into()));
    lab.host.tick(40);
    take_all(&lab, "a", &[]);
    let starts = Rc::new(Cell::new(0));
    let counted = Rc::clone(&starts);
    lab.on("a", On::Start, move |_| {
        counted.set(counted.get() + 1);
        0
    });
    lab.write("a", 0x9000, b"old");

    lab.host.restart("a").unwrap();
    assert_eq!(starts.get(), 1);
    assert_eq!(lab.host.state("a"), Some(ResourceState::Started));
    assert_eq!(instance(&lab, "a"), 3, "another instance");
    assert_eq!(lab.read("a", 0x9000, 3), [0; 3], "with a memory of its own");
    assert!(lab.host.world().commands().is_empty());
    assert_eq!(lab.host.world().players(), [ada]);
    assert!(lab.host.world().entity(car).is_some());
    assert_eq!(
        lab.host.world().state_bytes("global", "round"),
        Some(vec![7])
    );
    assert_eq!(lab.host.world().kvp("a", "score"), Some(5.into()));
    assert_eq!(lab.host.now_ms(), 40);

    // One that has failed can be started anew as well.
    lab.on("a", On::Tick, |_| TRAP);
    lab.host.tick(50);
    lab.on("a", On::Tick, |_| 0);
    lab.host.restart("a").unwrap();
    assert_eq!(starts.get(), 2);
    assert!(matches!(
        lab.host.restart("c"),
        Err(ReloadError::Run(Error::UnknownResource(_)))
    ));
}

#[test]
fn a_script_that_cannot_be_loaded_leaves_the_old_one_running() {
    let settings = Settings::default();
    let compiler = Compiler::new(&settings);
    let host = Host::with_compiler(settings, &compiler);
    let says = |text: &str| {
        let wasm = wat(&format!(
            r#"(module
            (import "host" "log" (func $log (param i32 i32)))
            (memory (export "memory") 1)
            (data (i32.const 16) "{text}")
            (func (export "__cfx_on_tick") (call $log (i32.const 16) (i32.const 3))))"#
        ));
        compiler.compile("s", &wasm).unwrap()
    };
    let tick = |host: &Host| {
        host.tick(50);
        host.take_log().remove(0).text
    };
    host.load_script("s", &says("one")).unwrap();
    host.start("s").unwrap();
    assert_eq!(tick(&host), "one");
    host.reload("s", &says("two")).unwrap();
    assert_eq!(tick(&host), "two");
    // The same once more is the second one.
    host.restart("s").unwrap();
    assert_eq!(tick(&host), "two");

    let bad = wat(r#"(module (import "env" "now" (func)))"#);
    let bad = compiler.compile("s", &bad).unwrap();
    assert!(matches!(
        host.reload("s", &bad),
        Err(ReloadError::Load(LoadError::UnknownImport { .. }))
    ));
    let foreign = Compiler::new(&Settings::default());
    let foreign = foreign.compile("s", &wat("(module)")).unwrap();
    assert!(host.reload("s", &foreign).is_err());
    assert_eq!(tick(&host), "two");
}

/// The old instance restarts itself, goes on, and traps: that is no matter of the new one.
#[test]
fn the_end_of_the_old_one_does_not_touch_the_new_one() {
    let lab = Lab::new(&["a"]);
    lab.listen("a", "again");
    let first = Rc::new(Cell::new(true));
    lab.on("a", On::Event, move |asked| {
        if !first.replace(false) {
            return 0;
        }
        asked.host.restart("a").unwrap();
        // By now "a" is the new one.
        let heal = [b"heal\0".as_slice(), b"a:2:1\0"];
        asked.host.memory_write("a", 0x1000, heal[0]).unwrap();
        asked.host.memory_write("a", 0x1010, heal[1]).unwrap();
        let mut records = Vec::new();
        for (is_ref, value, size) in [(1_u64, 0x1000_u64, 5_u64), (1, 0x1010, 6), (0, 0x1020, 4)] {
            records.extend([is_ref, value, size].map(u64::to_le_bytes).concat());
        }
        asked.host.memory_write("a", RECORDS, &records).unwrap();
        let hash = i64::from(host_shim::joaat("REGISTER_COMMAND"));
        let args = [hash, RECORDS.into(), 3, 0];
        let code = asked.host.call_export("a", "invoke", &args).unwrap();
        assert_eq!(code, Some(0));
        TRAP
    });
    lab.host.emit("again", json!([]), "").unwrap();
    let failures = lab.host.take_failures();
    assert_eq!(failures.len(), 1, "{failures:#?}");
    assert_eq!(lab.host.state("a"), Some(ResourceState::Started));
    assert_eq!(lab.host.world().commands().len(), 1, "of the new one");
    let usage = lab.host.usage();
    assert_eq!(
        (usage.instances, usage.stores),
        (1, 1),
        "the old one is gone"
    );
    lab.host.tick(50);
    assert!(lab.host.take_failures().is_empty());
}

#[test]
fn scripts_and_the_console_start_what_has_stopped() {
    let lab = Lab::new(&["a", "b"]);
    let start = Invoke::new("START_RESOURCE").text("b").wants(NUMBER, 8);
    lab.host.stop("b").unwrap();
    assert_eq!(start.send(&lab, "a"), 8);
    assert_eq!(lab.read("a", BUFFER, 1), [1]);
    assert_eq!(lab.host.state("b"), Some(ResourceState::Started));
    assert_eq!(start.send(&lab, "a"), 8);
    assert_eq!(lab.read("a", BUFFER, 1), [0], "it runs already");
    let world = lab.host.world();
    let ran = world.execute(&lab.host, "restart b", &By::Console).unwrap();
    assert_eq!(ran, Ran::Done);
    assert_eq!(lab.host.state("b"), Some(ResourceState::Started));
    assert_eq!(instance(&lab, "b"), 4);
}

/// Events and answers that waited for the old one do not come to the new one.
#[test]
fn what_waited_is_forgotten() {
    let lab = Lab::new(&["a"]);
    let world = lab.host.world();
    world.route("", "http://", |_| {
        host_shim::sim::HttpResponse::new(200, "ok")
    });
    lab.listen("a", "__cfx_internal:httpResponse");
    take_all(&lab, "a", &[]);
    lab.host.restart("a").unwrap();
    lab.listen("a", "__cfx_internal:httpResponse");
    lab.on("a", On::Event, |_| panic!("the answer was for the old one"));
    lab.host.tick(50);
}

/// The names of the host's functions in a payload, in order.
fn functions_in(payload: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(payload).into_owned();
    let part = |character: &char| character.is_ascii_alphanumeric() || "_:".contains(*character);
    text.match_indices("_cfx_internal:0:")
        .map(|(at, _)| text[at..].chars().take_while(part).collect())
        .collect()
}

/// A request that it has not answered, a card that it shows: both wait for functions of a
/// script that is gone.
#[test]
fn who_waits_for_a_stopped_script_waits_for_nobody() {
    let lab = Lab::new(&["a"]);
    let owners = counts_functions(&lab, "a");
    lab.listen("a", "playerConnecting");
    let own = "a:1:1";
    assert_eq!(Invoke::new("SET_HTTP_HANDLER").text(own).send(&lab, "a"), 0);
    let before = lab.host.usage();
    let world = lab.host.world();
    let given = Rc::new(RefCell::new(Vec::new()));
    for what in [On::Call, On::Event] {
        let kept = Rc::clone(&given);
        lab.on("a", what, move |asked| {
            kept.borrow_mut().extend(functions_in(&asked.payload()));
            0
        });
    }

    let request = IncomingRequest::new("POST", "/orders");
    let number = world.request(&lab.host, "a", &request).unwrap();
    let request_functions = given.take();
    assert_eq!(request_functions.len(), 5);
    let function = msgpack::function(own);
    let one = [vec![0x91], function.clone()].concat();
    // The cancel handler, which is kept until somebody cancels.
    lab.host.call_ref(&request_functions[1], &one).unwrap();
    let connecting = world.connect(&lab.host, "Ada");
    let functions = given.take();
    assert_eq!(functions.len(), 6);
    let two = [vec![0x92, 0xa2, b'{', b'}'], function].concat();
    lab.host.call_ref(&functions[1], &[0x90]).unwrap();
    lab.host.call_ref(&functions[3], &two).unwrap();
    assert_eq!(owners.get(), 2);

    lab.host.stop("a").unwrap();
    let report = lab.host.take_stop_reports().remove(0);
    let leaks: Vec<_> = report.leaks().map(|held| held.kind).collect();
    assert_eq!(leaks, [Holding::HttpExchange, Holding::Card]);
    assert_eq!(world.cancel_request(&lab.host, number), Ok(true));
    assert!(lab.host.call_ref(&request_functions[4], &[0x90]).is_err());
    assert_eq!(
        world.answer_card(&lab.host, connecting, &Value::Nil),
        Ok(false)
    );
    assert!(lab.remarks().is_empty());
    // Somebody else may still let Ada in.
    lab.host.call_ref(&functions[4], &[0x90]).unwrap();
    assert!(world.join(&lab.host, connecting).is_some());
    assert_eq!(lab.host.usage().functions, before.functions);
}

/// What is made for one request, one connection, one callback is gone with it.
#[test]
fn the_hosts_functions_for_scripts_do_not_pile_up() {
    let lab = Lab::with(Settings {
        side: Side::Client,
        ..Settings::default()
    });
    lab.load("a");
    lab.host.start("a").unwrap();
    let world = lab.host.world();
    take_all(&lab, "a", &[]);
    // Functions answer a null object, which is an answer.
    let before = lab.host.usage();
    let answers = Rc::new(RefCell::new(Vec::new()));
    let kept = Rc::clone(&answers);
    lab.on("a", On::Call, move |asked| {
        // The one function that NUI callbacks get.
        kept.borrow_mut().extend(functions_in(&asked.payload()));
        0
    });
    for _ in 0..20 {
        let id = world.connect(&lab.host, "Ada");
        assert!(world.join(&lab.host, id).is_some());
        let body = json!({});
        let body = Value::from_json(&body);
        world.nui_callback(&lab.host, "a", "close", &body).unwrap();
        let reply = answers.borrow_mut().pop().unwrap();
        lab.host.call_ref(&reply, &[0x90]).unwrap();
    }
    assert_eq!(lab.host.usage(), before);
}
