//! The script on the mock host: run with plain `cargo test`.

use cfx::mock::MockHost;

use super::*;

fn started() -> MockHost {
    TICKS.set(0);
    let host = MockHost::new();
    host.start();
    assert_eq!(host.take_log(), ["hello has started"]);
    host
}

fn bread(count: u32) -> Order {
    Order {
        item: "bread".into(),
        count,
    }
}

#[test]
fn greets_and_counts_ticks() {
    let host = started();
    host.tick(50);
    host.tick(50);
    events::emit("greet", ("Ada",)).unwrap();
    assert_eq!(
        host.take_log(),
        ["the first tick", "Hello, Ada! 2 ticks have passed."]
    );
}

#[test]
fn an_order_is_ready_after_a_while() {
    let host = started();
    host.event("hello:order", (bread(2),), "net:7");
    assert_eq!(host.take_log(), ["client 7 orders 2 bread"]);
    assert!(host.take_sent().is_empty());
    host.tick(100);
    let sent = host.take_sent();
    assert_eq!(
        (sent[0].name.as_str(), sent[0].target.as_deref()),
        ("hello:ready", Some("7"))
    );
}

#[test]
fn an_order_out_of_range_is_refused() {
    let host = started();
    host.event("hello:order", (bread(1000),), "net:7");
    assert_eq!(host.take_sent()[0].name, "hello:refused");
    assert!(host.take_log().is_empty());
}

#[test]
fn what_is_no_order_is_reported() {
    let host = started();
    host.event("hello:order", ("bread",), "net:7");
    assert!(host.take_log()[0].starts_with("^1SCRIPT ERROR in event 'hello:order': "));
}

#[test]
fn a_handler_is_a_function() {
    let host = started();
    greet("Grace");
    assert_eq!(host.take_log(), ["Hello, Grace! 0 ticks have passed."]);
}
