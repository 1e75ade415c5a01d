use std::borrow::Cow;

use cfx::{event, net_event};

struct Order<'a>(&'a str);

#[event("a")]
async fn text(text: &str) {
    let _ = text;
}

#[event("b")]
async fn bytes(bytes: &[u8]) {
    let _ = bytes;
}

#[net_event("c")]
async fn other(list: &Vec<String>) {
    let _ = list;
}

#[net_event("d")]
async fn lifetimes<'a>(cow: Cow<'_, str>, order: Order<'a>, nested: Option<&'a str>) {
    let _ = (cow, order.0, nested);
}

fn main() {}
