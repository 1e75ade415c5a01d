//! A lifetime that is not written is found by the compiler only.

use cfx::event;

#[derive(serde::Deserialize)]
struct Order<'a> {
    item: &'a str,
}

#[event("a")]
async fn order(order: Order) {
    let _ = order.item;
}

fn main() {}
