//! What the attributes register and how it runs, on the mock host.
//!
//! Each test has events of its own names, because all of them are in one program.

use cfx::mock::MockHost;
use cfx::prelude::*;
use cfx::print;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn started() -> MockHost {
    let host = MockHost::new();
    host.start();
    host.take_log();
    host
}

mod order {
    use cfx::event;

    // Registered before what stands below, although the names sort the other way round.
    #[event("order")]
    fn z() {
        cfx::print!("first");
    }

    pub mod nested {
        #[cfx::event("order")]
        pub(in super::super) fn y() {
            cfx::print!("second");
        }
    }

    #[event("order")]
    fn x() {
        cfx::print!("third");
    }
}

#[test]
fn handlers_run_in_the_order_of_the_source() {
    let host = started();
    events::emit("order", ()).unwrap();
    assert_eq!(host.take_log(), ["first", "second", "third"]);
}

#[test]
fn the_function_stays_callable() {
    let host = started();
    order::nested::y();
    assert_eq!(host.take_log(), ["second"]);
}

#[event]
fn named_after_the_function(value: i32) {
    print!("{value}");
}

#[event]
fn r#type() {
    print!("type");
}

#[test]
fn the_name_defaults_to_the_functions() {
    let host = started();
    events::emit("named_after_the_function", (3,)).unwrap();
    events::emit("type", ()).unwrap();
    assert_eq!(host.take_log(), ["3", "type"]);
}

#[event("waiting")]
async fn waiting(name: String) {
    print!("{name} came");
    sleep(Duration::from_millis(100)).await;
    print!("{name} waited");
}

#[event("waiting")]
fn not_waiting() {
    print!("next handler");
}

#[test]
fn an_async_handler_runs_at_once_up_to_its_first_await() {
    let host = started();
    events::emit("waiting", ("Ada",)).unwrap();
    assert_eq!(host.take_log(), ["Ada came", "next handler"]);
    host.tick(50);
    assert!(host.take_log().is_empty());
    host.tick(50);
    assert_eq!(host.take_log(), ["Ada waited"]);
}

#[event("local")]
fn local_only() {
    print!("local");
}

#[net_event("network")]
fn network_only(source: Source) {
    print!("{source:?}");
}

#[event("stacked")]
#[net_event("stacked")]
fn stacked(source: Source) {
    print!("{source:?}");
}

#[test]
fn each_scope_gets_its_own_events_only() {
    let host = started();
    host.event("local", (), "net:1");
    assert_eq!(host.take_log().len(), 1, "the warning");
    host.event("local", (), "");
    host.event("network", (), "");
    host.event("network", (), "net:1");
    assert_eq!(host.take_log(), ["local", "Client(1)"]);
    host.event("stacked", (), "");
    host.event("stacked", (), "net:2");
    assert_eq!(host.take_log(), ["Local", "Client(2)"]);
}

#[derive(Deserialize)]
struct Order<'a> {
    item: &'a str,
    count: u32,
}

#[derive(serde::Serialize)]
struct SentOrder {
    item: &'static str,
    count: u32,
}

#[event("borrowing")]
fn borrowing<'a>(name: &str, order: Order<'_>, named: &'a str, more: Option<&'a str>) {
    let Order { item, count } = order;
    print!("{name} {count} {item} {named} {more:?}");
}

#[test]
fn arguments_borrow_from_the_payload() {
    let host = started();
    let order = SentOrder {
        item: "bread",
        count: 3,
    };
    events::emit("borrowing", ("Ada", &order, "x", "y")).unwrap();
    events::emit("borrowing", ("Ada", &order, "x")).unwrap();
    assert_eq!(
        host.take_log(),
        [r#"Ada 3 bread x Some("y")"#, "Ada 3 bread x None"]
    );
}

#[net_event]
fn source_first(source: Source, a: i32, b: i32) {
    print!("{source:?} {a} {b}");
}

#[net_event]
fn source_between(a: i32, source: Source, b: i32) {
    print!("{source:?} {a} {b}");
}

#[net_event]
fn source_last(a: i32, b: i32, source: Source) {
    print!("{source:?} {a} {b}");
}

#[net_event]
fn source_twice(one: Source, a: i32, b: i32, two: Source) {
    print!("{one:?} {a} {b} {two:?}");
}

#[test]
fn the_source_takes_no_argument_wherever_it_stands() {
    let host = started();
    for name in [
        "source_first",
        "source_between",
        "source_last",
        "source_twice",
    ] {
        host.event(name, (1, 2), "net:7");
    }
    let expected = [
        "Client(7) 1 2",
        "Client(7) 1 2",
        "Client(7) 1 2",
        "Client(7) 1 2 Client(7)",
    ];
    assert_eq!(host.take_log(), expected);
}

#[event("patterns")]
fn patterns((a, b): (i32, i32), mut c: i32, _: i32, [d, ..]: [i32; 2]) {
    c += a + b + d;
    print!("{c}");
}

#[test]
fn arguments_may_be_patterns() {
    let host = started();
    events::emit("patterns", ((1, 2), 3, 4, (5, 6))).unwrap();
    assert_eq!(host.take_log(), ["11"]);
}

#[event("fails")]
fn fails(how: String) -> Result<(), String> {
    Err(how)
}

#[event("fails:later")]
async fn fails_later(how: String) -> Result<(), std::num::ParseIntError> {
    next_tick().await;
    how.parse::<i32>().map(drop)
}

#[test]
fn errors_are_logged_with_the_events_name() {
    let host = started();
    events::emit("fails", ("no bread",)).unwrap();
    assert_eq!(
        host.take_log(),
        ["^1SCRIPT ERROR in event 'fails': no bread^7"]
    );
    events::emit("fails:later", ("x",)).unwrap();
    assert!(host.take_log().is_empty());
    host.tick(0);
    let error = "^1SCRIPT ERROR in event 'fails:later': invalid digit found in string^7";
    assert_eq!(host.take_log(), [error]);
}

#[event("typed")]
fn typed(name: String, count: u32) {
    print!("{name} {count}");
}

#[event("typed")]
fn typed_otherwise(name: String, _count: String) {
    print!("{name}");
}

#[test]
fn a_payload_that_does_not_fit_is_reported_and_the_handler_not_run() {
    let host = started();
    events::emit("typed", ("Ada", "many")).unwrap();
    let log = host.take_log();
    assert_eq!(log.len(), 2, "{log:?}");
    assert!(
        log[0].starts_with("^1SCRIPT ERROR in event 'typed': "),
        "{log:?}"
    );
    assert!(log[0].contains("argument 2"), "{log:?}");
    assert_eq!(log[1], "Ada", "the other handler runs");
    host.raw_event(b"typed", b"\xc1", b"");
    assert_eq!(host.take_log().len(), 2, "one report for each handler");
}

#[event("hygiene")]
fn handler(event: i32, input: i32, argument0: i32, place: i32) {
    print!("{event} {input} {argument0} {place}");
}

macro_rules! handlers {
    ($($name:ident($argument:ident: $ty:ty);)*) => {
        $(
            #[event]
            fn $name($argument: $ty) {
                print!("{} {}", stringify!($name), $argument);
            }
        )*
    };
}

handlers! {
    made_by_macro(number: i32);
    made_by_macro_too(text: &str);
}

#[test]
fn names_do_not_clash() {
    let host = started();
    events::emit("hygiene", (1, 2, 3, 4)).unwrap();
    events::emit("made_by_macro", (1,)).unwrap();
    events::emit("made_by_macro_too", ("x",)).unwrap();
    assert_eq!(
        host.take_log(),
        ["1 2 3 4", "made_by_macro 1", "made_by_macro_too x"]
    );
}

#[cfg(not(test))]
#[event("absent")]
fn absent_above() {
    print!("above");
}

#[event("absent")]
#[cfg(not(test))]
fn absent_below() {
    print!("below");
}

#[event("absent")]
#[cfg(test)]
fn present() {
    print!("present");
}

#[test]
fn cfg_holds_for_the_registration() {
    let host = started();
    events::emit("absent", ()).unwrap();
    assert_eq!(host.take_log(), ["present"]);
}

mod elsewhere {
    pub mod reexported {
        pub use cfx::__private;
    }
}

#[cfx::event("path", crate = elsewhere::reexported)]
fn another_path(value: bool) {
    print!("{value}");
}

#[test]
fn the_crate_can_be_found_elsewhere() {
    let host = started();
    events::emit("path", (true,)).unwrap();
    assert_eq!(host.take_log(), ["true"]);
}

#[test]
fn a_function_in_a_function() {
    #[event]
    fn inner() {
        print!("inner");
    }

    let host = started();
    events::emit("inner", ()).unwrap();
    assert_eq!(host.take_log(), ["inner"]);
}

#[test]
fn starting_twice_registers_once() {
    let host = started();
    host.start();
    events::emit("type", ()).unwrap();
    assert_eq!(host.take_log(), ["type"]);
}
