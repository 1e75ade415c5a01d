#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use std::cell::OnceCell;

use serde::Deserialize;

use super::*;
use crate::mock::MockHost;
use crate::print;

#[test]
fn several_handlers_run_in_the_order_of_registration() {
    let host = MockHost::new();
    let _first = on("event", || print!("first"));
    let _second = on("event", |n: i32| print!("second {n}"));
    host.event("event", (5, "ignored"), "");
    assert_eq!(host.take_log(), ["first", "second 5"]);
}

#[test]
fn local_and_network_are_kept_apart() {
    let host = MockHost::new();
    let _local = on("event", |source: Source| print!("local {source:?}"));
    let _net = on_net("event", |source: Source| print!("net {source:?}"));
    for source in ["", "net:3", "internal-net:3", "nui", "net:65535"] {
        host.event("event", (), source);
    }
    assert_eq!(
        host.take_log(),
        [
            "local Local",
            "net Client(3)",
            "local Internal(3)",
            "local Nui",
            "net Server"
        ]
    );
}

#[test]
fn a_network_event_without_a_network_handler_is_said_once() {
    let host = MockHost::new();
    let _local = on("event", || print!("called"));
    host.event("event", (), "net:3");
    host.event("event", (), "net:4");
    let log = host.take_log();
    assert_eq!(log.len(), 1, "{log:?}");
    assert!(
        log[0].contains("event 'event'") && log[0].contains("net_event"),
        "{log:?}"
    );
}

#[test]
fn an_unknown_source_is_nobody() {
    let host = MockHost::new();
    let _local = on("event", || print!("called"));
    let _net = on_net("event", || print!("called"));
    host.raw_event(b"event", &[0x90], b"carrier pigeon");
    let log = host.take_log();
    assert!(
        log.len() == 1 && log[0].contains("carrier pigeon"),
        "{log:?}"
    );
}

#[test]
fn arguments_that_do_not_fit_are_reported_and_the_others_run() {
    let host = MockHost::new();
    let _strict = on_net("event", |_: Source, _: String, _: i32| print!("called"));
    let _lax = on_net("event", || print!("other"));
    host.event("event", ("a", "not a number"), "net:1");
    let log = host.take_log();
    assert_eq!(log.len(), 2, "{log:?}");
    assert!(
        log[0].starts_with("^1SCRIPT ERROR in event 'event': argument 2"),
        "{log:?}"
    );
    assert_eq!(log[1], "other");
}

#[test]
fn a_payload_that_is_no_list() {
    let host = MockHost::new();
    let _guard = on("event", || print!("called"));
    host.raw_event(b"event", &[0xC0], b"");
    host.raw_event(b"event", &[], b"");
    assert_eq!(
        host.take_log(),
        ["called", "called"],
        "nil and nothing are no arguments"
    );
    host.raw_event(b"event", &[0x05], b"");
    host.raw_event(b"event", &[0x93, 0x01], b"");
    let log = host.take_log();
    assert_eq!(log.len(), 2, "{log:?}");
    assert!(
        log.iter().all(|line| line.contains("SCRIPT ERROR")),
        "{log:?}"
    );
}

#[test]
fn an_error_of_a_handler_is_logged() {
    let host = MockHost::new();
    let _guard = on(
        "event",
        |ok: bool| if ok { Ok(()) } else { Err("no bread") },
    );
    host.event("event", (true,), "");
    host.event("event", (false,), "");
    assert_eq!(
        host.take_log(),
        ["^1SCRIPT ERROR in event 'event': no bread^7"]
    );
}

#[test]
fn a_handler_removes_itself() {
    let host = MockHost::new();
    let slot = Rc::new(OnceCell::new());
    let guard = on("event", {
        let slot = Rc::downgrade(&slot);
        move || {
            print!("once");
            let slot: Rc<OnceCell<Cell<Option<EventGuard>>>> = slot.upgrade().unwrap();
            drop(slot.get().unwrap().take());
            print!("still whole");
        }
    });
    let _ = slot.set(Cell::new(Some(guard)));
    host.event("event", (), "");
    host.event("event", (), "");
    assert_eq!(host.take_log(), ["once", "still whole"]);
}

#[test]
fn a_handler_that_another_one_removes_does_not_run() {
    let host = MockHost::new();
    let victim = Rc::new(Cell::new(None));
    let _first = on("event", {
        let victim = Rc::clone(&victim);
        move || drop::<Option<EventGuard>>(victim.take())
    });
    victim.set(Some(on("event", || print!("victim"))));
    host.event("event", (), "");
    assert!(host.take_log().is_empty());
}

#[test]
fn a_handler_adds_another_for_the_next_time() {
    let host = MockHost::new();
    let _guard = on("event", || {
        print!("first");
        on("event", || print!("added")).forget();
    });
    host.event("event", (), "");
    assert_eq!(host.take_log(), ["first"]);
    host.event("event", (), "");
    assert_eq!(host.take_log(), ["first", "added"]);
}

#[test]
fn events_inside_events_keep_their_payloads() {
    let host = MockHost::new();
    let _guard = on_raw("nest", Scope::Local, |event| {
        let (depth, text): (u32, &str) = {
            let mut arguments = event.arguments().unwrap();
            (arguments.take().unwrap(), arguments.take().unwrap())
        };
        let before = event.payload().to_vec();
        if depth > 0 {
            emit("nest", (depth - 1, format!("{text}{depth}"))).unwrap();
        }
        assert_eq!(event.payload(), before);
        print!("{depth} {text}");
    });
    host.event("nest", (3, "x"), "");
    assert_eq!(host.take_log(), ["0 x321", "1 x32", "2 x3", "3 x"]);
}

#[test]
fn borrowed_payloads() {
    #[derive(Deserialize)]
    struct Order<'a> {
        item: &'a str,
        count: u32,
    }

    let host = MockHost::new();
    let _guard = on_raw("event", Scope::Local, |event| {
        let order: Order<'_> = event.arguments().unwrap().take().unwrap();
        assert!(
            event
                .payload()
                .as_ptr_range()
                .contains(&order.item.as_ptr())
        );
        print!("{} {}", order.count, order.item);
    });
    // {"item": "bread", "count": 2}
    host.raw_event(b"event", b"\x91\x82\xA4item\xA5bread\xA5count\x02", b"");
    assert_eq!(host.take_log(), ["2 bread"]);
}

#[test]
fn sent_events_have_their_targets() {
    let host = MockHost::new();
    emit_client(7, "a", (1,)).unwrap();
    emit_client(u32::MAX, "b", ()).unwrap();
    emit_all("c", ()).unwrap();
    emit_server("d", ("x", true)).unwrap();
    let sent = host.take_sent();
    let targets: Vec<_> = sent.iter().map(|sent| sent.target.as_deref()).collect();
    assert_eq!(targets, [Some("7"), Some("4294967295"), Some("-1"), None]);
    assert_eq!(sent[0].payload, [0x91, 1]);
    assert_eq!(sent[1].payload, [0x90]);
    assert_eq!(sent[3].payload, [0x92, 0xA1, b'x', 0xC3]);
}

#[test]
fn raw_arguments_are_forwarded() {
    let host = MockHost::new();
    let _guard = on("event", |a: i32, b: String| print!("{a} {b}"));
    emit("event", RawArguments(&[0x92, 7, 0xA1, b'y'])).unwrap();
    assert_eq!(host.take_log(), ["7 y"]);
}

#[test]
fn cancelling_belongs_to_the_event_that_runs() {
    let host = MockHost::new();
    let _outer = on("outer", || {
        emit("inner", ()).unwrap();
        assert!(was_canceled());
    });
    let _inner = on("inner", cancel);
    emit("outer", ()).unwrap();
    assert!(!was_canceled());
    assert!(host.take_log().is_empty());
}

#[test]
fn a_name_that_cannot_be_registered_is_said() {
    let host = MockHost::new();
    let _guard = on("a\0b", || {});
    let log = host.take_log();
    assert!(log.len() == 1 && log[0].contains("NUL"), "{log:?}");
    assert!(emit("a\0b", ()).is_err());
}

#[test]
fn what_is_last_runs_last_whenever_it_was_registered() {
    let host = MockHost::new();
    let _first = on("onResourceStop", |name: String| print!("{name} first"));
    at_the_end(|| print!("last"));
    let _second = on_stop(|| print!("second"));
    host.event("onResourceStop", ("mock",), "");
    assert_eq!(host.take_log(), ["mock first", "second", "last"]);
    host.event("onResourceStop", ("other",), "");
    assert_eq!(host.take_log(), ["other first"]);
    host.event("onResourceStop", ("mock",), "net:3");
    assert!(!host.take_log().contains(&"last".to_owned()));
}

#[test]
fn start_and_stop_until_their_guards_are_dropped() {
    let host = MockHost::new();
    host.native("GET_CURRENT_RESOURCE_NAME", |call| call.set("shop"));
    let start = on_start(|| Err::<(), _>("no bread"));
    let stop = on_stop(|| print!("closed"));
    host.event("onResourceStart", ("mock",), "");
    host.event("onResourceStart", ("shop",), "");
    host.event("onResourceStop", ("shop",), "");
    assert_eq!(
        host.take_log(),
        ["^1SCRIPT ERROR in on_start: no bread^7", "closed"]
    );
    drop((start, stop));
    host.event("onResourceStart", ("shop",), "");
    host.event("onResourceStop", ("shop",), "");
    assert!(host.take_log().is_empty());
}

#[test]
fn without_limits_everything_passes_and_the_clock_is_not_asked() {
    let host = MockHost::new();
    host.native("GET_GAME_TIMER", |_| panic!("asked"));
    let limits = Limits::new().max_size(100);
    let _guard = on_net_limited("e", limits, |text: String| print!("{text}"));
    for _ in 0..1000 {
        host.event("e", ("x",), "net:1");
    }
    assert_eq!(host.take_log().len(), 1000);
}

#[test]
fn a_limited_handler_may_raise_its_event_anew() {
    let host = MockHost::new();
    let raise = Rc::new(RefCell::new(None));
    let limits = Limits::new().rate(Rate::per_second(2));
    let _guard = on_net_limited("e", limits, {
        let raise = Rc::clone(&raise);
        move |depth: u32| {
            print!("{depth}");
            let again = raise.borrow_mut().take();
            if let Some(again) = again {
                let again: Box<dyn Fn()> = again;
                again();
            }
        }
    });
    raise.replace(Some(Box::new(|| {
        for depth in 1..4 {
            let payload = payload((depth,)).unwrap();
            dispatch(b"e", b"net:1", &payload);
        }
    })));
    host.event("e", (0,), "net:1");
    let log = host.take_log();
    assert_eq!(log[..2], ["0", "1"]);
    assert!(log.len() == 3 && log[2].contains("was dropped"), "{log:?}");
}

#[test]
fn names_are_told_apart_wherever_they_differ() {
    let host = MockHost::new();
    let mut names = Vec::new();
    for length in 1..20usize {
        names.push("a".repeat(length));
        names.extend((0..length).map(|place| {
            let mut name = vec![b'a'; length];
            name[place] = b'b';
            String::from_utf8(name).unwrap()
        }));
    }
    let _guards: Vec<_> = names
        .iter()
        .map(|name| {
            let own = name.clone();
            on(name, move || print!("{own}"))
        })
        .collect();
    for name in &names {
        host.event(name, (), "");
        assert_eq!(host.take_log(), [name.as_str()]);
    }
}
