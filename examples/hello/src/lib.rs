//! A first script: a local event, a network event, ticks and a timer.

use std::cell::Cell;

use cfx::prelude::*;
use serde::{Deserialize, Serialize};

thread_local! {
    static TICKS: Cell<u32> = const { Cell::new(0) };
}

#[cfx::main]
fn start() {
    cfx::print!("hello has started");
}

#[event("greet")]
fn greet(name: &str) {
    cfx::print!("Hello, {name}! {} ticks have passed.", TICKS.get());
}

#[derive(Debug, Deserialize, Serialize)]
struct Order {
    item: String,
    count: u32,
}

#[net_event("hello:order")]
async fn order(source: Source, order: Order) -> Result<(), events::EmitError> {
    // Whatever a client sends may arrive here: look at it before believing it.
    let Source::Client(client) = source else {
        return Ok(());
    };
    if !(1..=10).contains(&order.count) {
        return events::emit_client(client, "hello:refused", ("between 1 and 10, please",));
    }
    cfx::print!("client {client} orders {} {}", order.count, order.item);
    sleep(Duration::from_millis(100)).await;
    events::emit_client(client, "hello:ready", (order,))
}

#[tick]
fn count() {
    if TICKS.replace(TICKS.get() + 1) == 0 {
        cfx::print!("the first tick");
    }
}

#[cfg(test)]
mod tests;
