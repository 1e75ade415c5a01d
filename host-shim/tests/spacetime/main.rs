//! SpacetimeDB in the host: the imports and the delivery, by a script that does nothing by
//! itself, and by one that is written with the SDK.

mod guest;
mod program;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use host_shim::spacetime_host::abi::spacetimedb_lib::{AlgebraicType, ProductType};
use host_shim::spacetime_host::abi::{
    Compression, Declaration, Event, OpenConfig, TableDeclaration, code, encode, state,
};
use host_shim::spacetime_host::{Budget, Database, Refusal};
use host_shim::{Host, LoadError, ResourceState};

/// Parameters, in letters, of each import.
const IMPORTS: [(&str, usize); 12] = [
    ("open", 2),
    ("close", 1),
    ("state", 1),
    ("declare", 3),
    ("subscribe", 4),
    ("unsubscribe", 2),
    ("call_reducer", 6),
    ("call_reducer_json", 6),
    ("call_procedure", 6),
    ("query", 4),
    ("room", 1),
    ("last_error", 2),
];

/// Where tests put what they pass.
const INPUT: u32 = 4096;
/// Where the script says what it was delivered: how often, and the last batch's address and
/// length.
const COUNT: u32 = 0;

/// A script that exports all imports, and keeps what is delivered. `event` is what it does
/// with that.
fn script(event: &str) -> Vec<u8> {
    let mut imports = String::new();
    let mut wrappers = String::new();
    for (name, count) in IMPORTS {
        let params = "i32 ".repeat(count);
        let args: String = (0..count).map(|nth| format!("(local.get {nth})")).collect();
        imports += &format!(
            "(import \"cfx_spacetime_1\" \"{name}\" (func ${name} (param {params}) (result i32)))"
        );
        wrappers += &format!(
            "(func (export \"{name}\") (param {params}) (result i32) (call ${name} {args}))"
        );
    }
    let text = format!(
        r#"(module
            {imports}
            (import "host" "log" (func $log (param i32 i32)))
            (memory (export "memory") 32)
            (data (i32.const 1024) "events tick")
            (global $next (mut i32) (i32.const 65536))
            (func (export "__cfx_alloc") (param i32 i32) (result i32)
                (global.get $next)
                (global.set $next (i32.add (global.get $next) (local.get 0))))
            (func (export "__cfx_free") (param i32 i32 i32))
            (func (export "__cfx_on_tick") (call $log (i32.const 1031) (i32.const 4)))
            (func (export "__cfx_spacetime_event") (param i32 i32 i32) (result i32)
                (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1)))
                (i32.store (i32.const 4) (local.get 1))
                (i32.store (i32.const 8) (local.get 2))
                (call $log (i32.const 1024) (i32.const 6))
                {event})
            {wrappers})"#
    );
    wat::parse_str(text).unwrap()
}

fn config() -> OpenConfig {
    OpenConfig {
        uri: "ws://127.0.0.1:3000".to_owned(),
        database: "theatre".to_owned(),
        token: None,
        compression: Compression::None,
        light: false,
        confirmed: None,
        reconnect: None,
        call_timeout_ms: 1000,
    }
}

/// A host with that script, and its database with a table `seat`.
struct Setup {
    host: Host,
    theatre: Database,
}

impl Setup {
    fn new(event: &str) -> Self {
        let host = Host::new();
        host.load("garage", &script(event)).unwrap();
        host.start("garage").unwrap();
        let theatre = host.spacetime_store().database("theatre");
        let row = ProductType::from([("id", AlgebraicType::U32), ("by", AlgebraicType::String)]);
        let table = TableDeclaration {
            name: "seat".to_owned(),
            row: Some(row),
            primary_key: Some(0),
            unique: vec![0],
        };
        theatre.declare(Declaration::Table(table)).unwrap();
        Self { host, theatre }
    }

    /// Connected, and with all seats.
    fn subscribed() -> Self {
        let setup = Self::new("(i32.const 0)");
        assert_eq!(setup.open(&config()), 1);
        assert_eq!(
            setup.with("subscribe", &[1, 1], &encode(&all_seats()), &[]),
            0
        );
        setup.host.tick(50);
        setup.host.take_log();
        setup
    }

    fn call(&self, export: &str, args: &[i64]) -> i32 {
        let result = self.host.call_export("garage", export, args).unwrap();
        i32::try_from(result.unwrap()).unwrap()
    }

    /// Calls an import with a piece of memory between its other arguments.
    fn with(&self, export: &str, before: &[i64], bytes: &[u8], after: &[i64]) -> i32 {
        self.host.memory_write("garage", INPUT, bytes).unwrap();
        let piece = [i64::from(INPUT), bytes.len() as i64];
        self.call(export, &[before, &piece, after].concat())
    }

    fn open(&self, config: &OpenConfig) -> i32 {
        self.with("open", &[], &encode(config), &[])
    }

    fn reducer(&self, request: i64, name: &str, args: &[u8]) -> i32 {
        let at = INPUT + 1000;
        self.host.memory_write("garage", at, args).unwrap();
        let args = [i64::from(at), args.len() as i64];
        self.with("call_reducer", &[1, request], name.as_bytes(), &args)
    }

    fn last_error(&self) -> String {
        let len = self.call("last_error", &[i64::from(INPUT), 512]);
        let bytes = self.host.memory_read("garage", INPUT, len as u32).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    fn number(&self, address: u32) -> u32 {
        let bytes = self.host.memory_read("garage", address, 4).unwrap();
        u32::from_le_bytes(bytes.try_into().unwrap())
    }

    /// How many batches were delivered.
    fn batches(&self) -> u32 {
        self.number(COUNT)
    }

    /// The events of the last batch, as text.
    fn events(&self) -> Vec<String> {
        let (address, len) = (self.number(4), self.number(8));
        let bytes = self.host.memory_read("garage", address, len).unwrap();
        let mut rest = &bytes[..];
        let mut events = Vec::new();
        while !rest.is_empty() {
            let (event, after) = Event::decode(rest).unwrap();
            rest = after;
            events.push(match event {
                Event::Connected(_) => "connected".to_owned(),
                Event::Applied(rows) => format!("applied {}", rows.set),
                Event::Reducer(result) => format!("{} {:?}", result.request, result.outcome),
                Event::Transaction(_) => "transaction".to_owned(),
                other => format!("{other:?}"),
            });
        }
        events
    }

    fn log(&self) -> Vec<String> {
        let lines = self.host.take_log().into_iter();
        lines.map(|line| line.text).collect()
    }
}

fn all_seats() -> Vec<String> {
    vec!["SELECT * FROM seat".to_owned()]
}

#[test]
fn a_script_connects_subscribes_and_calls() {
    let setup = Setup::new("(i32.const 0)");
    setup
        .theatre
        .reducer("sit", |ctx, (id, by): (u32, String)| {
            Ok(ctx.insert("seat", &(id, by))?)
        });
    assert_eq!(setup.open(&config()), 1);
    assert_eq!(setup.call("state", &[1]), state::CONNECTING);
    assert_eq!(setup.call("room", &[1]), code::NOT_CONNECTED);
    assert_eq!(
        setup.with("subscribe", &[1, 7], &encode(&all_seats()), &[]),
        0
    );
    assert_eq!(setup.batches(), 0, "nothing happens outside of ticks");
    setup.host.tick(50);
    assert_eq!(setup.events(), ["connected", "applied 7"]);
    assert_eq!(
        setup.log(),
        ["events", "tick"],
        "before the tick's own handlers"
    );
    assert_eq!(setup.call("state", &[1]), state::CONNECTED);
    assert!(setup.call("room", &[1]) > 100);

    assert_eq!(setup.reducer(5, "sit", &encode(&(3_u32, "Ada"))), 0);
    assert_eq!(setup.with("query", &[1, 6], b"SELECT * FROM seat", &[]), 0);
    setup.host.tick(50);
    assert_eq!(setup.events()[0], "5 Committed");
    assert!(setup.events()[1].contains("request: 6"));
    assert_eq!(setup.theatre.count("seat"), Ok(1));
    setup.host.tick(50);
    assert_eq!(setup.batches(), 2, "nothing to say, nothing delivered");
    assert_eq!(setup.call("unsubscribe", &[1, 7]), 0);
    assert_eq!(setup.call("close", &[1]), 0);
    assert_eq!(setup.call("close", &[1]), code::ENDED);
    assert_eq!(setup.last_error(), "the connection has ended");
    setup.host.tick(50);
    assert_eq!(setup.batches(), 2);
}

#[test]
fn bad_pointers_are_refused() {
    let setup = Setup::subscribed();
    let size = setup.host.memory_size("garage").unwrap() as i64;
    for (address, len) in [(size - 1, 2), (-1, 1), (0, -1), (-1, -1), (size + 1, 0)] {
        let piece = [address, len];
        let good = [i64::from(INPUT), 1];
        assert_eq!(setup.call("open", &piece), code::INVALID);
        assert!(setup.last_error().contains("lie outside memory"));
        assert_eq!(setup.call("declare", &[1, address, len]), code::INVALID);
        assert_eq!(
            setup.call("subscribe", &[1, 2, address, len]),
            code::INVALID
        );
        assert_eq!(setup.call("query", &[1, 2, address, len]), code::INVALID);
        assert_eq!(setup.call("last_error", &piece), code::INVALID);
        for call in ["call_reducer", "call_reducer_json", "call_procedure"] {
            let name = [&[1, 2], &piece[..], &good].concat();
            let args = [&[1, 2], &good[..], &piece].concat();
            assert_eq!(setup.call(call, &name), code::INVALID);
            assert_eq!(setup.call(call, &args), code::INVALID);
        }
    }
    // Nothing at all at the end of memory is fine, and a text is cut.
    assert_eq!(setup.call("query", &[1, 2, size, 0]), 0);
    assert_eq!(setup.call("last_error", &[size, 0]), 0);
    assert_eq!(setup.call("last_error", &[i64::from(INPUT), 3]), 3);
    assert_eq!(setup.host.take_failures(), []);
}

#[test]
fn each_tick_has_its_budget() {
    let setup = Setup::subscribed();
    setup.host.set_spacetime_budget(Budget {
        events: 3,
        ..Budget::default()
    });
    for number in 0..7_u32 {
        setup.theatre.insert("seat", &(number, "Ada")).unwrap();
    }
    let mut counts = Vec::new();
    for _ in 0..4 {
        let before = setup.batches();
        setup.host.tick(50);
        counts.push(if setup.batches() == before {
            0
        } else {
            setup.events().len()
        });
    }
    assert_eq!(counts, [3, 3, 1, 0]);
}

#[test]
fn batches_are_small_but_for_single_events() {
    let setup = Setup::subscribed();
    let before = setup.batches();
    for number in 0..10_u32 {
        setup
            .theatre
            .insert("seat", &(number, "x".repeat(20_000)))
            .unwrap();
    }
    setup.host.tick(50);
    assert_eq!(setup.batches() - before, 4);
    setup
        .theatre
        .insert("seat", &(10_u32, "x".repeat(200_000)))
        .unwrap();
    setup.host.tick(50);
    assert!(setup.number(8) > 200_000);
}

#[test]
fn a_trap_closes_the_connections() {
    let setup = Setup::new("(unreachable)");
    assert_eq!(setup.open(&config()), 1);
    let gone = Rc::new(Cell::new(0));
    setup.theatre.on_disconnect({
        let gone = Rc::clone(&gone);
        move |_| {
            gone.set(gone.get() + 1);
            Ok(())
        }
    });
    setup.host.tick(50);
    assert_eq!(setup.host.state("garage"), Some(ResourceState::Failed));
    let failures = setup.host.take_failures();
    assert_eq!(failures.len(), 1);
    assert!(failures[0].to_string().contains("events of SpacetimeDB"));
    assert_eq!(setup.theatre.clients(), []);
    assert_eq!(gone.get(), 1);
    setup.host.tick(50);
    assert!(setup.host.take_failures().is_empty());
}

#[test]
fn the_end_of_a_script_closes_its_connections() {
    let setup = Setup::subscribed();
    assert_eq!(setup.theatre.clients().len(), 1);
    setup.host.stop("garage").unwrap();
    assert_eq!(setup.theatre.clients(), []);

    let setup = Setup::subscribed();
    let theatre = setup.theatre.clone();
    drop(setup);
    assert_eq!(theatre.clients(), [], "so does the end of the host");
}

#[test]
fn who_does_not_want_a_connection_loses_it() {
    let setup = Setup::new("(i32.const -2)");
    assert_eq!(setup.open(&config()), 1);
    setup.host.tick(50);
    assert_eq!(setup.batches(), 1);
    assert_eq!(setup.call("state", &[1]), state::ENDED);
    assert_eq!(setup.theatre.clients(), []);
}

#[test]
fn a_script_without_the_export_is_told() {
    let host = Host::new();
    let script = r#"(module
        (import "cfx_spacetime_1" "open" (func $open (param i32 i32) (result i32)))
        (memory (export "memory") 1)
        (func (export "open") (param i32 i32) (result i32)
            (call $open (local.get 0) (local.get 1))))"#;
    host.load("mute", &wat::parse_str(script).unwrap()).unwrap();
    host.start("mute").unwrap();
    let config = encode(&config());
    host.memory_write("mute", 0, &config).unwrap();
    let opened = host.call_export("mute", "open", &[0, config.len() as i64]);
    assert_eq!(opened.unwrap(), Some(1));
    host.tick(50);
    let log = host.take_log();
    assert!(log[0].text.contains("__cfx_spacetime_event"), "{log:?}");
    assert!(log[0].text.contains("connection 1 was closed"), "{log:?}");
    host.tick(50);
    assert_eq!(host.take_log(), []);
}

#[test]
fn the_abi_is_checked_when_a_script_is_loaded() {
    let host = Host::new();
    let load = |text: &str| host.load("bad", &wat::parse_str(text).unwrap());
    let wrong = load(r#"(module (import "cfx_spacetime_1" "open" (func (param i64))))"#);
    assert!(matches!(wrong, Err(LoadError::WrongImport { .. })));
    let unknown = load(r#"(module (import "cfx_spacetime_1" "drop" (func)))"#);
    assert!(matches!(unknown, Err(LoadError::UnknownImport { .. })));
    let other = load(r#"(module (import "cfx_spacetime_2" "open" (func)))"#);
    assert!(matches!(other, Err(LoadError::UnknownImport { .. })));
    let export = load(
        r#"(module (memory (export "memory") 1) (func (export "__cfx_spacetime_event") (param i32)))"#,
    );
    assert!(matches!(export, Err(LoadError::WrongExport { .. })));
}

#[test]
fn a_policy_decides_where_scripts_connect() {
    let setup = Setup::new("(i32.const 0)");
    let seen = Rc::new(RefCell::new(Vec::new()));
    setup.host.on_spacetime_open({
        let seen = Rc::clone(&seen);
        move |resource, config| {
            seen.borrow_mut()
                .push(format!("{resource}: {}", config.uri));
            match config.database.as_str() {
                "theatre" => Ok(()),
                _ => Err(Refusal::new(code::NOT_ALLOWED, "not there")),
            }
        }
    });
    let bank = OpenConfig {
        database: "bank".to_owned(),
        ..config()
    };
    assert_eq!(setup.open(&bank), code::NOT_ALLOWED);
    assert_eq!(setup.last_error(), "not there");
    assert_eq!(setup.open(&config()), 1);
    assert_eq!(seen.borrow()[1], "garage: ws://127.0.0.1:3000");
}

#[test]
fn a_reducer_may_do_anything_to_the_host() {
    let setup = Setup::subscribed();
    let host = setup.host.clone();
    let answers = Rc::new(RefCell::new(Vec::new()));
    setup.theatre.reducer("ask", {
        let answers = Rc::clone(&answers);
        move |_, (): ()| {
            // The script is not running, but its connections are being looked after.
            let room = host.call_export("garage", "room", &[1]);
            answers.borrow_mut().push(room.unwrap());
            host.tick(50);
            Ok(())
        }
    });
    assert_eq!(setup.reducer(1, "ask", &[]), 0);
    setup.host.tick(50);
    assert_eq!(*answers.borrow(), [Some(code::QUEUE_FULL.into())]);
    assert_eq!(setup.events(), ["1 Committed"]);

    let host = setup.host.clone();
    setup.theatre.reducer("stop", move |_, (): ()| {
        host.stop("garage").map_err(|error| error.to_string())
    });
    assert_eq!(setup.reducer(2, "stop", &[]), 0);
    setup.host.tick(50);
    assert_eq!(setup.host.state("garage"), Some(ResourceState::Stopped));
    assert_eq!(setup.theatre.clients(), []);
}

#[test]
fn scripts_have_connections_of_their_own() {
    let setup = Setup::subscribed();
    let host = &setup.host;
    host.load("other", &script("(i32.const 0)")).unwrap();
    host.start("other").unwrap();
    let config = encode(&config());
    host.memory_write("other", INPUT, &config).unwrap();
    let piece = [i64::from(INPUT), config.len() as i64];
    // Both have a connection 1.
    assert_eq!(host.call_export("other", "open", &piece).unwrap(), Some(1));
    host.tick(50);
    assert_eq!(setup.theatre.clients().len(), 2);
    host.stop("other").unwrap();
    assert_eq!(setup.call("state", &[1]), state::CONNECTED);
}
