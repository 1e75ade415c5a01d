//! Every signature that the attributes accept, without a warning.

#![deny(warnings, clippy::all, clippy::pedantic, unused_qualifications, missing_docs)]
#![allow(clippy::needless_pass_by_value, reason = "handlers take what is decoded")]

use std::borrow::Cow;
use std::collections::BTreeMap;

use cfx::prelude::*;

/// Documented.
#[event]
pub fn nothing() {}

#[event("result")]
fn result() -> Result<(), std::num::ParseIntError> {
    "1".parse::<i32>().map(drop)
}

#[event("unit")]
fn unit() -> () {}

type Text = String;
type Outcome = Result<(), cfx::InvokeError>;

#[event("alias")]
fn alias(text: Text) -> Outcome {
    let _ = text;
    Ok(())
}

#[derive(serde::Deserialize)]
struct Order<'a> {
    item: &'a str,
}

#[event("borrowed")]
fn borrowed<'a>(
    text: &str,
    bytes: &[u8],
    order: Order<'_>,
    orders: Vec<Order<'a>>,
    perhaps: Option<&'a str>,
    cow: Cow<'static, str>,
) {
    let _ = (text, bytes, order.item, orders, perhaps, cow);
}

#[event("owned")]
#[net_event("owned")]
async fn owned(
    source: Source,
    number: f64,
    flag: bool,
    text: String,
    cow: Cow<'static, str>,
    map: BTreeMap<String, Vec<Option<i32>>>,
    position: Vector3,
    function: FuncRef,
    pair: (u8, i64),
) -> Result<(), events::EmitError> {
    let _ = (source, number, flag, text, cow, map, position, function, pair);
    next_tick().await;
    Ok(())
}

#[event("mutable")]
fn mutable(mut count: i32, _: i32, (a, _b): (i32, i32)) {
    count += a;
    let _ = count;
}

#[net_event("trailing comma",)]
fn trailing(_source: Source) {}

#[event("keys", crate = ::cfx)]
fn keys() {}

#[event(crate = cfx)]
fn r#move() {}

#[tick]
fn each() {}

#[tick()]
fn each_fallible() -> Result<(), String> {
    Ok(())
}

#[tick(crate = cfx)]
async fn each_async() -> Result<(), String> {
    Ok(())
}

mod nested {
    #[cfx::main]
    pub(super) async fn start() {}
}

#[cfg(any())]
#[cfx::main]
fn another_start() {}

#[cfx::main]
#[cfg(any())]
fn one_more_start() {}

fn main() {
    let _ = nested::start;
}
