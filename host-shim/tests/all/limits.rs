//! A script that takes too much is stopped, its report says where, and all others run on.

use std::time::Duration;

use host_shim::{
    Compiler, Error, Failure, Host, Limit, Limits, LoadError, ResourceState, Settings,
};
use serde_json::json;

use crate::probe::wat;

/// Where the greedy script is greedy.
const START: i64 = 1;
const TICK: i64 = 2;
const EVENT: i64 = 3;
const CALL: i64 = 4;
const DUPLICATE: i64 = 5;
const REMOVE: i64 = 6;
const ALLOC: i64 = 7;
const FREE: i64 = 8;
const EXTEND: i64 = 9;

/// What it takes.
const TIME: i64 = 1;
const MEMORY: i64 = 2;
const TABLE: i64 = 3;
const STACK: i64 = 4;
const LOGS: i64 = 5;
const LONG_TEXT: i64 = 6;
const LONG_CALL: i64 = 7;
const LONG_RESULT: i64 = 8;
const SENDS: i64 = 9;
const RAISES: i64 = 10;

fn greedy() -> Vec<u8> {
    wat(include_str!("greedy.wat"))
}

/// Says one line a tick, listens to the events that are raised, and has a function.
fn good() -> Vec<u8> {
    wat(r#"(module
        (import "host" "log" (func $log (param i32 i32)))
        (memory (export "memory") 3)
        (data (i32.const 16) "tick")
        (func (export "__cfx_on_tick") (call $log (i32.const 16) (i32.const 4)))
        (func (export "__cfx_on_event") (param i32 i32 i32 i32))
        (func (export "__cfx_call_ref") (param i32 i32 i32) (result i32) (i32.const 0))
        (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 4096))
        (func (export "__cfx_free") (param i32 i32 i32)))"#)
}

fn with(limits: Limits) -> Settings {
    Settings {
        limits,
        ..Settings::default()
    }
}

/// A host with `bad`, which is told what to take and where, and `good` after it.
fn pair(limits: Limits, place: i64, what: i64, amount: i64) -> Host {
    let host = Host::with(with(limits));
    host.load("bad", &greedy()).unwrap();
    host.load("good", &good()).unwrap();
    host.call_export("bad", "set", &[place, what, amount])
        .unwrap();
    for name in ["bad", "good"] {
        let started = host.start(name);
        assert!(started.is_ok() || (name, place) == ("bad", START));
    }
    host
}

/// Makes the script's export be called.
fn provoke(host: &Host, place: i64) {
    match place {
        TICK => host.tick(50),
        EVENT => drop(host.emit("buy", json!([1]), "")),
        ALLOC | FREE => drop(host.emit("buy", vec![0xc0; 70_000], "")),
        CALL => drop(host.call_ref("bad:1:7", &[0x90])),
        DUPLICATE => drop(host.duplicate_ref("bad:1:7")),
        REMOVE => drop(host.remove_ref("bad:1:7")),
        EXTEND => {
            host.register(0xFEED, || "long enough");
            let _ = host.call_export("bad", "ask", &[]);
        }
        _ => {}
    }
}

fn handler(place: i64) -> &'static str {
    match place {
        START => "`_start`",
        TICK => "a tick",
        EVENT | ALLOC | FREE => "event `buy`",
        CALL => "a call of function reference 7",
        DUPLICATE => "duplicating function reference 7",
        REMOVE => "removing function reference 7",
        _ => "a call of `ask`",
    }
}

/// The one failure, of `bad`; and `good` still works.
#[track_caller]
fn only_bad_failed(host: &Host) -> Failure {
    let mut failures = host.take_failures();
    assert_eq!(failures.len(), 1, "{failures:#?}");
    let failure = failures.remove(0);
    assert_eq!(failure.resource, "bad");
    assert_eq!(host.state("bad"), Some(ResourceState::Failed));
    host.take_log();
    host.tick(50);
    assert!(host.take_log().iter().any(|line| line.resource == "good"));
    assert!(host.call_export("bad", "grown", &[]).is_err());
    failure
}

#[track_caller]
fn stopped(limits: Limits, place: i64, what: i64, amount: i64) -> Failure {
    let host = pair(limits, place, what, amount);
    provoke(&host, place);
    let failure = only_bad_failed(&host);
    assert_eq!(failure.during, handler(place));
    failure
}

/// The text names the handler, the numbers, and what to do.
#[track_caller]
fn says(failure: &Failure, limit: Limit, words: &[&str]) {
    assert_eq!(failure.limit, Some(limit), "{failure}");
    let text = failure.to_string();
    assert!(text.contains(&failure.during), "{text}");
    for word in words {
        assert!(text.contains(word), "no `{word}` in: {text}");
    }
}

const EVERYWHERE: [i64; 9] = [
    START, TICK, EVENT, CALL, DUPLICATE, REMOVE, ALLOC, FREE, EXTEND,
];

#[test]
fn time_is_limited_in_every_export() {
    for place in EVERYWHERE {
        let limits = Limits {
            time: Some(Duration::from_millis(5)),
            ..Limits::default()
        };
        let failure = stopped(limits, place, TIME, 0);
        says(
            &failure,
            Limit::Time,
            &["longer than 5ms", "`Limits::time`", "--max-time"],
        );
        assert!(!failure.backtrace.is_empty());
    }
}

#[test]
fn fuel_is_limited_in_every_export() {
    for place in EVERYWHERE {
        let limits = Limits {
            fuel: Some(10_000),
            time: None,
            ..Limits::default()
        };
        let failure = stopped(limits, place, TIME, 0);
        says(
            &failure,
            Limit::Fuel,
            &["10000 of fuel", "`Limits::fuel`", "--max-fuel"],
        );
    }
}

#[test]
fn fuel_is_refilled_for_each_call_and_the_same_each_time() {
    // It takes some thousand instructions, many times.
    let enough = |fuel, steps| {
        let limits = Limits {
            fuel: Some(fuel),
            ..Limits::default()
        };
        let host = pair(limits, TICK, TIME, steps);
        for _ in 0..20 {
            host.tick(50);
        }
        host.state("bad") == Some(ResourceState::Started)
    };
    assert!(enough(100_000, 1000));
    // Exactly so much is enough, on every machine and in every run.
    let (mut low, mut high) = (1, 100_000);
    while low + 1 < high {
        let middle = u64::midpoint(low, high);
        if enough(middle, 1000) {
            high = middle;
        } else {
            low = middle;
        }
    }
    assert!(enough(high, 1000) && !enough(high - 1, 1000));
    assert!(!enough(high, 1001));
}

#[test]
fn a_module_that_never_ends_its_start_section_is_not_loaded() {
    let endless = wat("(module (func $main (loop (br 0))) (start $main))");
    let host = Host::with(with(Limits {
        time: Some(Duration::from_millis(5)),
        ..Limits::default()
    }));
    let error = host.load("endless", &endless).unwrap_err();
    let LoadError::Start(failure) = error else {
        panic!("{error}");
    };
    assert_eq!(failure.limit, Some(Limit::Time));
    assert_eq!(failure.during, "its instantiation");
}

/// `bad` is in the host's event, raises another one, which `slow` never comes back from.
/// `bad` goes on, although its own time is over: it is not to blame.
#[test]
fn who_waits_for_a_script_that_is_stopped_is_not_to_blame() {
    let host = Host::with(with(Limits {
        time: Some(Duration::from_millis(20)),
        ..Limits::default()
    }));
    host.load("waits", &greedy()).unwrap();
    host.call_export("waits", "set", &[EVENT, RAISES, 1])
        .unwrap();
    let endless = r#"(module
        (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (data (i32.const 16) "other\00")
        (data (i32.const 32) "\01\00\00\00\00\00\00\00\10\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
        (func (export "_start")
          ;; REGISTER_RESOURCE_AS_EVENT_HANDLER
          (drop (call $invoke (i64.const 0xD233A168) (i32.const 32) (i32.const 1) (i32.const 0))))
        (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 4096))
        (func (export "__cfx_on_event") (param i32 i32 i32 i32) (loop (br 0))))"#;
    assert_eq!(
        host_shim::joaat("REGISTER_RESOURCE_AS_EVENT_HANDLER"),
        0xD233_A168
    );
    host.load("slow", &wat(endless)).unwrap();
    host.start("waits").unwrap();
    host.start("slow").unwrap();
    host.emit("buy", json!([]), "").unwrap();
    let failures = host.take_failures();
    assert_eq!(failures.len(), 1, "{failures:#?}");
    assert_eq!(failures[0].resource, "slow");
    says(&failures[0], Limit::Time, &["event `other`"]);
    assert_eq!(host.state("waits"), Some(ResourceState::Started));
    assert_eq!(host.take_log().last().unwrap().text, "hello");
    // What it was excused is not a credit for its next call.
    host.call_export("waits", "set", &[EVENT, TIME, 0]).unwrap();
    host.emit("buy", json!([]), "").unwrap();
    assert_eq!(host.take_failures()[0].limit, Some(Limit::Time));
}

#[test]
fn time_is_that_of_one_call() {
    let limits = Limits {
        time: Some(Duration::from_millis(50)),
        ..Limits::default()
    };
    let host = pair(limits, TICK, TIME, 1);
    // Far more than the limit, all together, even on a fast machine.
    let begin = std::time::Instant::now();
    while begin.elapsed() < Duration::from_millis(120) {
        host.tick(50);
    }
    assert_eq!(host.state("bad"), Some(ResourceState::Started));
}

#[test]
fn memory_is_limited() {
    let limits = Limits {
        memory: 10 << 16,
        ..Limits::default()
    };
    // Two pages are there from the beginning.
    let host = pair(limits.clone(), EVENT, MEMORY, 8);
    provoke(&host, EVENT);
    assert_eq!(host.call_export("bad", "grown", &[]).unwrap(), Some(2));
    provoke(&host, EVENT);
    let failure = only_bad_failed(&host);
    assert_eq!(failure.during, "event `buy`");
    says(
        &failure,
        Limit::Memory,
        &[
            "from 640 KiB to 1.12 MiB",
            "the limit is 640 KiB",
            "--max-memory",
        ],
    );
    assert!(!failure.backtrace.is_empty());

    let large = wat(r#"(module (memory (export "memory") 11))"#);
    let host = Host::with(with(limits));
    let error = host.load("large", &large).unwrap_err();
    assert!(matches!(error, LoadError::Instantiate { .. }), "{error:?}");
    for words in ["from 0 bytes to 704 KiB", "--max-memory"] {
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[test]
fn a_second_memory_counts_as_well() {
    let host = Host::with(with(Limits {
        memory: 10 << 16,
        ..Limits::default()
    }));
    let two = |pages| {
        wat(&format!(
            r#"(module (memory (export "memory") 6) (memory {pages}))"#
        ))
    };
    host.load("fits", &two(4)).unwrap();
    let error = host.load("large", &two(5)).unwrap_err();
    assert!(
        error.to_string().contains("from 384 KiB to 704 KiB"),
        "{error}"
    );
}

#[test]
fn at_its_own_maximum_a_memory_does_not_grow_and_nothing_stops() {
    let host = Host::with(with(Limits {
        memory: 3 << 16,
        ..Limits::default()
    }));
    let own = wat(r#"(module
        (memory (export "memory") 1 2)
        (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))"#);
    host.load("own", &own).unwrap();
    let grow = |pages| host.call_export("own", "grow", &[pages]).unwrap();
    assert_eq!(grow(5), Some(-1));
    assert_eq!(grow(1), Some(1));
    assert_eq!(grow(1), Some(-1));
    assert_eq!(host.memory_size("own").unwrap(), 2 << 16);
}

#[test]
fn tables_are_limited() {
    let limits = Limits {
        table: 100,
        ..Limits::default()
    };
    let host = pair(limits.clone(), TICK, TABLE, 99);
    host.tick(50);
    assert_eq!(host.call_export("bad", "grown", &[]).unwrap(), Some(1));
    host.tick(50);
    let failure = only_bad_failed(&host);
    says(
        &failure,
        Limit::Table,
        &["from 100 to 199 elements", "limit is 100", "--max-table"],
    );
    let host = Host::with(with(limits));
    let large = wat("(module (table 50 funcref) (table 51 funcref))");
    let error = host.load("large", &large).unwrap_err();
    assert!(error.to_string().contains("from 50 to 101"), "{error}");
}

#[test]
fn instances_are_limited() {
    let host = Host::with(with(Limits {
        instances: 2,
        ..Limits::default()
    }));
    let empty = wat("(module)");
    host.load("one", &empty).unwrap();
    host.load("two", &empty).unwrap();
    let error = host.load("three", &empty).unwrap_err();
    assert!(
        matches!(&error, LoadError::TooMany { resource, limit: 2 } if resource == "three"),
        "{error:?}"
    );
    assert!(error.to_string().contains("--max-instances"), "{error}");
    host.start("two").unwrap();
    host.stop("one").unwrap();
    host.load("three", &empty).unwrap();
    host.start("three").unwrap();
}

#[test]
fn the_stack_is_limited() {
    for place in EVERYWHERE {
        let failure = stopped(Limits::default(), place, STACK, 0);
        says(&failure, Limit::Stack, &["1.87 MiB", "--max-stack"]);
        // Those that repeat are not all listed.
        assert_eq!(failure.backtrace.len(), 64);
    }
}

#[test]
fn nesting_is_limited() {
    let host = Host::with(with(Limits {
        depth: 3,
        ..Limits::default()
    }));
    host.register(0xD0_D0, || 1);
    host.load(
        "again",
        &wat(r#"(module
        (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (global $calls (mut i32) (i32.const 0))
        (func (export "calls") (result i32) (global.get $calls))
        (func (export "__cfx_on_tick")
          (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
          (drop (call $invoke (i64.const 7) (i32.const 0) (i32.const 0) (i32.const 0)))))"#),
    )
    .unwrap();
    host.native(7, |call| {
        call.host().tick(0);
        Ok(())
    });
    host.start("again").unwrap();
    host.tick(50);
    // The fourth tick was refused; nothing was stopped.
    assert_eq!(host.call_export("again", "calls", &[]).unwrap(), Some(3));
    assert!(host.take_failures().is_empty());
}

fn small_payload() -> Limits {
    Limits {
        payload: 1000,
        ..Limits::default()
    }
}

#[test]
fn what_a_script_hands_over_is_limited() {
    for (what, words) in [
        (LOGS, "a log line of 1001 bytes"),
        (LONG_TEXT, "argument 0 of 0xBEEF of 1001 bytes"),
        (LONG_CALL, "a function's arguments of 1001 bytes"),
        (
            SENDS,
            "argument 2 of TRIGGER_CLIENT_EVENT_INTERNAL of 1001 bytes",
        ),
        (RAISES, "argument 1 of TRIGGER_EVENT_INTERNAL of 1001 bytes"),
    ] {
        let host = pair(small_payload(), TICK, what, 1001);
        host.register(0xBEEF, |_: String| ());
        host.tick(50);
        let failure = only_bad_failed(&host);
        assert_eq!(failure.during, "a tick");
        says(
            &failure,
            Limit::Payload,
            &[words, "limit is 1000 bytes", "--max-payload"],
        );

        let host = pair(small_payload(), TICK, what, 1000);
        host.register(0xBEEF, |_: String| ());
        host.tick(50);
        assert!(host.take_failures().is_empty());
    }
}

#[test]
fn what_a_function_answers_is_limited() {
    let limits = small_payload();
    let host = pair(limits.clone(), 0, LONG_RESULT, 1000);
    assert_eq!(host.call_ref("bad:1:7", &[0x90]).unwrap().len(), 1000);
    host.call_export("bad", "set", &[0, LONG_RESULT, 1001])
        .unwrap();
    let error = host.call_ref("bad:1:7", &[0x90]).unwrap_err();
    assert!(matches!(error, Error::Failed(_)), "{error:?}");
    let failure = only_bad_failed(&host);
    assert_eq!(failure.during, "a call of function reference 7");
    says(&failure, Limit::Payload, &["results of 1001 bytes"]);
}

#[test]
fn what_the_host_hands_over_is_limited_and_stops_nobody() {
    let host = pair(small_payload(), 0, 0, 0);
    let error = host.emit("buy", vec![0xc0; 1001], "").unwrap_err();
    assert!(
        matches!(
            &error,
            Error::TooLarge {
                size: 1004,
                limit: 1000,
                ..
            }
        ),
        "{error:?}"
    );
    for words in ["event `buy` has 1004 bytes", "--max-payload"] {
        assert!(error.to_string().contains(words), "{error}");
    }
    host.emit("buy", vec![0xc0; 997], "").unwrap();
    let error = host.call_ref("bad:1:7", &[0x90; 1001]).unwrap_err();
    assert!(matches!(&error, Error::TooLarge { .. }), "{error:?}");

    // A native that answers too much.
    host.register(0xFEED, || "x".repeat(1001));
    assert_eq!(host.call_export("bad", "ask", &[]).unwrap(), Some(-6));
    let line = host.take_log().pop().unwrap();
    assert!(line.text.contains("1001 bytes"), "{}", line.text);
    assert!(host.take_failures().is_empty());
}

#[test]
fn what_the_host_keeps_for_a_script_is_limited() {
    let limits = Limits {
        output: 10_000,
        ..Limits::default()
    };
    for what in [LOGS, SENDS] {
        // A hundred of them.
        let host = pair(limits.clone(), EVENT, what, 90);
        for _ in 0..3 {
            provoke(&host, EVENT);
        }
        assert!(host.take_failures().is_empty(), "each call has its own");
        host.call_export("bad", "set", &[EVENT, what, 102]).unwrap();
        provoke(&host, EVENT);
        let failure = only_bad_failed(&host);
        assert_eq!(failure.during, "event `buy`");
        says(
            &failure,
            Limit::Output,
            &["the limit is 9.76 KiB", "--max-output"],
        );
    }
}

#[test]
#[should_panic(expected = "give the compiler settings with `limits.fuel`")]
fn a_compiler_that_counts_no_fuel_cannot_limit_it() {
    let compiler = Compiler::new(&Settings::default());
    let limits = Limits {
        fuel: Some(1),
        ..Limits::default()
    };
    Host::with_compiler(with(limits), &compiler);
}

#[test]
#[should_panic(expected = "give the compiler settings with `limits.time`")]
fn a_compiler_that_counts_no_time_cannot_limit_it() {
    let limits = Limits {
        time: None,
        ..Limits::default()
    };
    let compiler = Compiler::new(&with(limits));
    Host::with_compiler(Settings::default(), &compiler);
}

#[test]
fn hosts_of_one_compiler_have_their_own_limits() {
    let compiler = Compiler::new(&with(Limits {
        fuel: Some(1),
        ..Limits::default()
    }));
    let script = compiler.compile("bad", &greedy()).unwrap();
    let state = |limits| {
        let host = Host::with_compiler(with(limits), &compiler);
        host.load_script("bad", &script).unwrap();
        // Calls that are paid for.
        host.call_export("bad", "set", &[TICK, TIME, 1000]).unwrap();
        host.start("bad").unwrap();
        host.tick(50);
        (host.state("bad"), host.take_failures().pop())
    };
    let fuel = |fuel| Limits {
        fuel: Some(fuel),
        ..Limits::default()
    };
    assert_eq!(state(fuel(u64::MAX)).0, Some(ResourceState::Started));
    assert_eq!(state(fuel(100)).1.unwrap().limit, Some(Limit::Fuel));
    // Fuel is counted, but not limited: a store has none of its own.
    let unlimited = Limits::default();
    assert_eq!(state(unlimited).0, Some(ResourceState::Started));
}
