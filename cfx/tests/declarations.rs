//! What the attributes declare besides events and ticks, on the mock host.

use core::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use cfx::builtin::PlayerDropped;
use cfx::commands::Caller;
use cfx::mock::MockHost;
use cfx::msgpack::{self, Value};
use cfx::players::Player;
use cfx::state::{StateBag, StateChange};
use cfx::{Args, FuncRef, Raw, Rest, Source, events, exports, print, task};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

thread_local! {
    /// The functions that were given to the host, by what they were registered for.
    static FUNCTIONS: RefCell<BTreeMap<String, String>> = RefCell::default();
}

fn started() -> MockHost {
    let host = MockHost::new();
    FUNCTIONS.take();
    let keep = |name: String, function: Option<String>| {
        FUNCTIONS.with_borrow_mut(|all| all.insert(name, function.unwrap()));
    };
    host.native("REGISTER_COMMAND", move |call| {
        let restricted = if call.bool(2) { "!" } else { "" };
        let name = call.text(0).unwrap();
        keep(format!("{name}{restricted}"), call.text(1));
    });
    host.native("ADD_STATE_BAG_CHANGE_HANDLER", move |call| {
        let part = |slot| call.text(slot).unwrap_or_default();
        keep(format!("{}@{}", part(0), part(1)), call.text(2));
        call.set(1);
    });
    host.native("ADD_CONVAR_CHANGE_LISTENER", move |call| {
        keep(call.text(0).unwrap_or_else(|| "*".into()), call.text(1));
        call.set(1);
    });
    host.native("REGISTER_NUI_CALLBACK", move |call| {
        keep(call.text(0).unwrap(), call.text(1));
    });
    host.native("SET_HTTP_HANDLER", move |call| {
        keep("http".into(), call.text(0));
    });
    host.start();
    assert!(host.take_log().is_empty());
    host
}

fn function(name: &str) -> String {
    FUNCTIONS.with_borrow(|all| all[name].clone())
}

/// Runs a command as the platform does.
fn run(host: &MockHost, name: &str, source: u32, words: &[&str]) {
    let line = format!("{} {}", name.trim_end_matches('!'), words.join(" "));
    host.call_ref(&function(name), (source, words, line))
        .unwrap();
}

/// What a player was told in the chat.
fn told(host: &MockHost) -> Vec<(String, String)> {
    let sent = host.take_sent().into_iter();
    sent.map(|event| {
        assert_eq!(event.name, "chat:addMessage");
        let (message,): (BTreeMap<String, Vec<String>>,) =
            msgpack::from_slice(&event.payload).unwrap();
        (event.target.unwrap(), message["args"].join("|"))
    })
    .collect()
}

#[derive(Debug, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Weather {
    Rain,
    Snow,
}

#[cfx::command("types", restricted)]
fn every_type(number: i16, float: f64, flag: bool, text: &str, weather: Weather, more: Option<u8>) {
    print!("{number} {float} {flag} {text} {weather:?} {more:?}");
}

#[test]
fn words_are_read_as_the_arguments_types() {
    let host = started();
    run(&host, "types!", 0, &["-5", "2.5", "on", "a b", "rain", "7"]);
    run(&host, "types!", 0, &["007", "3", "no", "1", "snow"]);
    run(&host, "types!", 0, &["1", "1e3", "1", "", "snow", "7", "8"]);
    assert_eq!(
        host.take_log(),
        [
            "-5 2.5 true a b Rain Some(7)",
            "7 3 false 1 Snow None",
            "1 1000 true  Snow Some(7)",
        ]
    );
}

#[test]
fn words_that_do_not_fit_are_the_callers_mistake() {
    let host = started();
    let usage = "; usage: types <number> <float> <flag> <text> <weather> [more]";
    for (words, reason) in [
        (
            &["x"][..],
            "'number': expected an integer, got the string \"x\"",
        ),
        (
            &["40000"],
            "'number': expected an integer from -32768 to 32767, got the string \"40000\"",
        ),
        (
            &["1", "x"],
            "'float': expected a number, got the string \"x\"",
        ),
        (
            &["1", "1", "maybe"],
            "'flag': expected a boolean, got the string \"maybe\"",
        ),
        (&["1", "1"], "'flag' is missing"),
        (&["1", "1", "1"], "'text' is missing"),
        (
            &["1", "1", "1", "x", "fog"],
            "'weather': expected one of rain, snow, got the variant \"fog\"",
        ),
        (&["1", "1", "1", "x"], "'weather' is missing"),
        (
            &["1", "1", "1", "x", "rain", "300"],
            "'more': expected an integer from 0 to 255, got the string \"300\"",
        ),
    ] {
        run(&host, "types!", 0, words);
        assert_eq!(host.take_log(), [format!("{reason}{usage}")], "{words:?}");
        run(&host, "types!", 7, words);
        assert_eq!(told(&host), [("7".into(), format!("{reason}{usage}"))]);
        assert!(host.take_log().is_empty());
    }
}

#[cfx::command]
fn who(caller: Caller, source: Source, raw: Raw, _first: Option<&str>, rest: Rest<u8>) {
    print!("{caller:?} {source:?} {:?} {:?}", raw.as_str(), rest.0);
}

#[cfx::command]
fn all(words: Args) {
    print!("{}", words.join("+"));
}

#[cfx::command]
fn players_only(player: Player, (a, b): (u8, u8), _x: u8) {
    print!("{player:?} {a} {b}");
}

#[test]
fn extractors_of_commands() {
    let host = started();
    run(&host, "who", 0, &[]);
    run(&host, "who", 7, &["x", "1", "2"]);
    run(&host, "all", 0, &["a b", "c"]);
    assert_eq!(
        host.take_log(),
        [
            "Console Local Some(\"who \") []",
            "Client(7) Client(7) Some(\"who x 1 2\") [1, 2]",
            "a b+c",
        ]
    );
    run(&host, "who", 0, &["x", "1", "y"]);
    assert_eq!(
        host.take_log(),
        ["'rest': expected an integer, got the string \"y\"; usage: who [first] [rest...]"]
    );
    run(&host, "players_only", 0, &[]);
    let log = host.take_log();
    assert_eq!(log.len(), 1);
    assert!(log[0].contains("player"), "{log:?}");
    assert!(
        log[0].ends_with("; usage: players_only <argument 2> <x>"),
        "{log:?}"
    );
}

#[cfx::command("fails")]
async fn fails(later: bool) -> Result<(), String> {
    if later {
        task::next_tick().await;
    }
    Err(format!("{later}"))
}

#[test]
fn errors_of_commands_are_logged() {
    let host = started();
    run(&host, "fails", 7, &["no"]);
    assert_eq!(
        host.take_log(),
        ["^1SCRIPT ERROR in command 'fails': false^7"]
    );
    run(&host, "fails", 7, &["yes"]);
    assert!(host.take_log().is_empty());
    host.tick(0);
    assert_eq!(
        host.take_log(),
        ["^1SCRIPT ERROR in command 'fails': true^7"]
    );
    assert!(host.take_sent().is_empty());
    host.call_ref(&function("fails"), (0, 5, "fails")).unwrap();
    let log = host.take_log();
    assert!(
        log[0].starts_with("^1SCRIPT ERROR in command 'fails': "),
        "{log:?}"
    );
}

type Answer = Result<u32, String>;

#[cfx::export]
fn add(a: u32, b: Option<u32>) -> u32 {
    a + b.unwrap_or(1)
}

#[cfx::export("checked")]
fn through_an_alias(a: u32) -> Answer {
    if a == 0 { Err("zero".into()) } else { Ok(a) }
}

#[cfx::export]
async fn later(a: u32, ticks: u32) -> Answer {
    for _ in 0..ticks {
        task::next_tick().await;
    }
    if a == 0 { Err("zero".into()) } else { Ok(a) }
}

#[cfx::export]
async fn later_text() -> &'static str {
    task::next_tick().await;
    "text"
}

#[test]
fn exports_answer() {
    let host = started();
    assert_eq!(exports::call::<u32>("mock", "add", (2, 3)).unwrap(), 5);
    assert_eq!(exports::call::<u32>("mock", "add", (2,)).unwrap(), 3);
    assert_eq!(exports::call::<u32>("mock", "checked", (2,)).unwrap(), 2);
    assert!(host.take_log().is_empty());
    assert!(exports::call::<u32>("mock", "checked", (0,)).is_err());
    assert!(exports::call::<u32>("mock", "add", ("x",)).is_err());
    assert_eq!(
        host.take_log(),
        [
            "^1SCRIPT ERROR in export 'checked': zero^7",
            "^1SCRIPT ERROR in export 'add': argument 1: expected an integer, got the string \"x\"^7",
        ]
    );
}

#[test]
fn async_exports_answer_now_or_later() {
    let host = started();
    assert_eq!(exports::call::<u32>("mock", "later", (2, 0)).unwrap(), 2);
    assert!(exports::call::<u32>("mock", "later", (0, 0)).is_err());
    assert_eq!(
        host.take_log(),
        ["^1SCRIPT ERROR in export 'later': zero^7"]
    );
    assert!(
        exports::call::<u32>("mock", "later", (2, 1)).is_err(),
        "it only promises"
    );
    host.tick(0);

    for a in [2, 0] {
        task::spawn(async move {
            match exports::call_async::<u32>("mock", "later", (a, 2)).await {
                Ok(answer) => print!("{answer}"),
                Err(error) => print!("{error}"),
            }
        });
    }
    task::spawn(async {
        let text: String = exports::call_async("mock", "later_text", ()).await.unwrap();
        print!("{text}");
    });
    for _ in 0..4 {
        host.tick(0);
    }
    assert_eq!(
        host.take_log(),
        [
            "text",
            "^1SCRIPT ERROR in export 'later': zero^7",
            "2",
            "export 'later' of resource 'mock': zero",
        ]
    );
}

/// The function of an export, as another resource gets it.
fn export(name: &str) -> FuncRef {
    let found = Rc::new(Cell::new(None));
    let setter = FuncRef::new({
        let found = Rc::clone(&found);
        move |function: FuncRef| found.set(Some(function))
    });
    events::emit(&format!("__cfx_export_mock_{name}"), (setter,)).unwrap();
    found.take().unwrap()
}

/// What other languages are given: a function, to be called with a callback before or
/// after the result is there.
#[test]
fn the_promise_of_a_result_as_other_languages_see_it() {
    #[derive(serde::Deserialize)]
    struct Promise {
        #[serde(rename = "__cfx_async_retval")]
        function: FuncRef,
    }

    let host = started();
    let callback = host.function(|arguments| {
        print!(
            "{:?}",
            msgpack::from_slice::<(Value, Value)>(arguments).unwrap()
        );
        vec![0x90]
    });
    let callback = Value::Ext(10, callback.into_bytes());
    let later = export("later");
    for before in [true, false] {
        for (a, answered) in [
            (2, "(Array([Int(2)]), Nil)"),
            (0, "(Bool(false), String(\"zero\"))"),
        ] {
            let promise: Promise = later.call((a, 1)).unwrap();
            if before {
                promise.function.call::<()>((&callback,)).unwrap();
                host.tick(0);
            } else {
                host.tick(0);
                promise.function.call::<()>((&callback,)).unwrap();
            }
            let log = host.take_log();
            assert_eq!(log.last().unwrap(), answered);
            assert_eq!(log.len(), if a == 0 { 2 } else { 1 }, "{log:?}");
        }
    }
}

#[cfx::state_bag_handler(key = "fuel")]
fn any_fuel(change: StateChange<'_>) -> Result<(), msgpack::DecodeError> {
    print!("{} {:?}", change.bag(), change.value::<f32>()?);
    Ok(())
}

#[cfx::state_bag_handler(key = "job", bag = "player:4")]
async fn one_job(bag: StateBag, key: String, value: Option<String>, from: u32, replicated: bool) {
    task::next_tick().await;
    print!("{} {key} {value:?} {from} {replicated}", bag.name());
}

#[cfx::state_bag_handler(bag = "global")]
fn any_key(_bag: &str, key: &str, value: Option<FuncRef>) {
    print!("{key} {}", value.is_some());
}

#[test]
fn changes_of_state_bags() {
    let host = started();
    let change = |name: &str, bag: &str, key: &str, value: Value| {
        host.call_ref(&function(name), (bag, key, value, 3, true))
            .unwrap();
        host.take_log()
    };
    assert_eq!(
        change("fuel@", "entity:1", "fuel", 7.into()),
        ["entity:1 Some(7.0)"]
    );
    assert_eq!(
        change("fuel@", "entity:1", "fuel", Value::Nil),
        ["entity:1 None"]
    );
    assert_eq!(
        change("fuel@", "entity:1", "fuel", "x".into()),
        [
            "^1SCRIPT ERROR in state bag handler 'any_fuel': expected a number, got the string \"x\"^7"
        ]
    );
    assert!(change("job@player:4", "player:4", "job", "cook".into()).is_empty());
    host.tick(0);
    assert_eq!(host.take_log(), ["player:4 job Some(\"cook\") 3 true"]);
    let log = change("job@player:4", "player:4", "job", 5.into());
    assert!(
        log[0].starts_with("^1SCRIPT ERROR in state bag handler 'one_job': argument 3"),
        "{log:?}"
    );
}

#[test]
fn a_function_in_a_state_bag_is_refused() {
    let host = started();
    let sent = Value::Ext(10, host.function(|_| vec![0x90]).into_bytes());
    host.call_ref(&function("@global"), ("global", "k", (), 0, true))
        .unwrap();
    assert_eq!(host.take_log(), ["k false"]);
    host.call_ref(&function("@global"), ("global", "k", sent, 0, true))
        .unwrap();
    let log = host.take_log();
    assert!(
        log[0].contains("the network cannot send functions"),
        "{log:?}"
    );
}

#[cfx::convar_listener("shop_*")]
fn some_convars(name: &str) -> Result<(), String> {
    if name == "shop_bad" {
        return Err("bad".into());
    }
    print!("some {name}");
    Ok(())
}

#[cfx::convar_listener]
async fn any_convar() {
    task::next_tick().await;
    print!("any");
}

#[test]
fn changes_of_convars() {
    let host = started();
    host.call_ref(&function("shop_*"), ("shop_open", ""))
        .unwrap();
    host.call_ref(&function("*"), ("shop_open", "")).unwrap();
    host.tick(0);
    host.call_ref(&function("shop_*"), ("shop_bad", ""))
        .unwrap();
    let error = "^1SCRIPT ERROR in convar listener 'some_convars': bad^7";
    assert_eq!(host.take_log(), ["some shop_open", "any", error]);
}

#[cfx::nui_callback("sum")]
fn sum(numbers: Vec<i32>) -> Answer {
    match u32::try_from(numbers.iter().sum::<i32>()) {
        Ok(sum) => Ok(sum),
        Err(_) => Err("below zero".into()),
    }
}

#[cfx::nui_callback]
async fn no_data() -> &'static str {
    task::next_tick().await;
    "text"
}

#[test]
fn callbacks_of_pages() {
    let host = started();
    let answer = host.function(|arguments| {
        print!(
            "{:?}",
            msgpack::from_slice::<(Value,)>(arguments).unwrap().0
        );
        vec![0x90]
    });
    let answer = Value::Ext(10, answer.into_bytes());
    host.call_ref(&function("sum"), ([2, 3], &answer)).unwrap();
    assert_eq!(host.take_log(), ["Int(5)"]);
    host.call_ref(&function("sum"), ([-2], &answer)).unwrap();
    let log = host.take_log();
    assert!(
        log[0].contains("below zero") && log[1].contains("below zero"),
        "{log:?}"
    );
    let data: [(); 0] = [];
    host.call_ref(&function("no_data"), (data, &answer))
        .unwrap();
    assert!(host.take_log().is_empty());
    host.tick(0);
    assert_eq!(host.take_log(), ["String(\"text\")"]);
}

#[cfx::http_handler]
async fn answer_requests(request: cfx::http::Request) -> String {
    task::next_tick().await;
    format!("you asked for {}", request.path())
}

#[test]
fn http_requests() {
    let host = started();
    let tell = |name: &'static str| {
        let function = host.function(move |arguments| {
            let arguments: Vec<Value> = msgpack::from_slice(arguments).unwrap();
            print!("{name} {:?}", arguments.first());
            vec![0x90]
        });
        Value::Ext(10, function.into_bytes())
    };
    let map = |entries: Vec<(&str, Value)>| {
        let entries = entries.into_iter().map(|(key, value)| (key.into(), value));
        Value::Map(entries.collect())
    };
    let request = map(vec![
        ("method", "GET".into()),
        ("path", "/bread".into()),
        ("address", "127.0.0.1:1".into()),
        ("headers", map(vec![])),
        ("setDataHandler", tell("setDataHandler")),
        ("setCancelHandler", tell("setCancelHandler")),
    ]);
    let response = map(vec![
        ("writeHead", tell("writeHead")),
        ("write", tell("write")),
        ("send", tell("send")),
    ]);
    host.call_ref(&function("http"), (request, response))
        .unwrap();
    host.tick(0);
    let log = host.take_log();
    assert!(
        log.iter().any(|line| line.contains("you asked for /bread")),
        "{log:?}"
    );
}

#[cfx::event(PlayerDropped)]
fn left(event: PlayerDropped) {
    print!("{}", event.reason);
}

#[test]
fn events_by_their_types() {
    let host = started();
    host.event("playerDropped", ("Exiting", "shop", 1), "internal-net:4");
    assert_eq!(host.take_log(), ["Exiting"]);
}

#[cfx::net_event("limited", max_size = 16, rate = "2/min")]
async fn limited(player: Player, text: String) {
    print!("{player:?} {text}");
}

#[test]
fn limits_of_network_events() {
    let host = started();
    host.tick(5000);
    let send = |player: u32, text: &str| {
        host.event("limited", (text,), &format!("net:{player}"));
        host.take_log()
    };
    assert!(send(1, "a")[0].ends_with(" a"));
    assert!(send(1, "b")[0].ends_with(" b"));
    let log = send(1, "c");
    assert_eq!(log.len(), 1);
    assert!(
        log[0].contains("'limited' of player 1 was dropped: it came more than 2 times"),
        "{log:?}"
    );
    assert!(send(1, "d").is_empty(), "reported once");
    assert!(send(2, "e")[0].ends_with(" e"), "each player has their own");
    let log = send(3, "a long text that is longer");
    assert!(
        log[0].contains("player 3") && log[0].contains("bytes are more than 16"),
        "{log:?}"
    );
    assert!(send(3, "a long text that is longer").is_empty());
    host.raw_event(b"limited", b"\xc1 broken, and not even looked at", b"net:3");
    assert!(host.take_log().is_empty());
    host.tick(30_000);
    assert!(send(1, "f")[0].ends_with(" f"), "half of it is back");
    assert!(send(1, "g").is_empty());
    host.tick(30_000);
    assert!(send(1, "h")[0].ends_with(" h"));
    assert_eq!(send(1, "i").len(), 1, "reported again after a minute");
}

#[cfx::net_event("player:only")]
fn player_only(player: Player) {
    print!("{player:?}");
}

#[cfx::event("player:only")]
fn player_only_here(player: Player) {
    print!("{player:?}");
}

#[test]
fn a_player_is_there_or_the_handler_does_not_run() {
    let host = started();
    host.event("player:only", (), "net:7");
    assert_eq!(host.take_log().len(), 1);
    host.event("player:only", (), "");
    let log = host.take_log();
    assert_eq!(log.len(), 1);
    assert!(
        log[0].starts_with("^1SCRIPT ERROR in event 'player:only': "),
        "{log:?}"
    );
}
