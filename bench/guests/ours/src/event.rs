//! A line at the start, and one event with a payload.

use cfx::prelude::*;

#[path = "order.rs"]
mod order;

#[cfx::main]
fn main() {
    cfx::print!("hello has started");
}

#[event("bench:event")]
fn handle(order: order::Borrowed<'_>) {
    let length = order.tags.iter().map(|tag| tag.len()).sum();
    order::found(order.name, order.id, order.pos, length);
}
