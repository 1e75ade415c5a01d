//! Every signature that the attributes accept, without a warning.

#![deny(warnings, clippy::all, clippy::pedantic, unused_qualifications, missing_docs)]
#![allow(clippy::needless_pass_by_value, reason = "handlers take what is decoded")]

use std::borrow::Cow;
use std::collections::BTreeMap;

use cfx::commands::Caller;
use cfx::http::Request;
use cfx::players::Player;
use cfx::prelude::*;
use cfx::state::{StateBag, StateChange};
use cfx::{Args, Raw, Rest};

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

#[tick(interval = "250ms")]
fn quarterly() -> Result<(), String> {
    Ok(())
}

#[tick(interval = "1min", crate = cfx)]
async fn each_minute() {}

#[net_event("limited", max_size = 1024, rate = "10/min")]
async fn limited(source: Source) {
    let _ = source;
}

#[cfx::on_start]
async fn started() -> Outcome {
    Ok(())
}

#[cfx::on_start]
fn started_too() {}

#[cfx::on_stop]
fn stopping() -> Outcome {
    Ok(())
}

#[derive(serde::Deserialize)]
enum Gift {
    Bread,
    Water,
}

#[cfx::command]
fn words(
    caller: Caller,
    source: Source,
    player: Player,
    number: i8,
    float: f64,
    flag: bool,
    text: &str,
    gift: Gift,
    perhaps: Option<Gift>,
    raw: Raw,
    rest: Rest<u32>,
) -> Outcome {
    let _ = (caller, source, player, number, float, flag, text, raw, rest);
    match perhaps.unwrap_or(gift) {
        Gift::Bread | Gift::Water => Ok(()),
    }
}

#[cfx::command("async", restricted, crate = cfx)]
async fn async_words(_: String, args: Args) -> Result<(), String> {
    let _ = args;
    Ok(())
}

type Answer = Result<Vec<u8>, std::num::ParseIntError>;

#[cfx::export]
fn aliased(text: &str) -> Answer {
    let _ = text;
    Ok(vec![])
}

#[cfx::export]
fn opaque() -> impl serde::Serialize {
    "text"
}

#[cfx::export]
fn nothing_to_answer() {}

#[cfx::export("async")]
async fn async_answer(text: String) -> Answer {
    next_tick().await;
    Ok(text.into_bytes())
}

#[cfx::export]
async fn async_value() -> Option<u32> {
    None
}

#[cfx::state_bag_handler]
fn all_changes(change: StateChange<'_>) {
    let _ = change;
}

#[cfx::state_bag_handler(key = "fuel", bag = "entity:12", crate = cfx)]
async fn one_change(
    bag: StateBag,
    key: String,
    value: Option<f32>,
    reserved: u32,
    replicated: bool,
) -> Outcome {
    let _ = (bag, key, value, reserved, replicated);
    Ok(())
}

#[cfx::state_bag_handler(bag = "global")]
fn borrowed_change(bag: &str, key: &str, value: Option<&str>) {
    let _ = (bag, key, value);
}

#[cfx::convar_listener]
fn any_convar() {}

#[cfx::convar_listener("shop_*")]
fn one_convar(name: &str) -> Outcome {
    let _ = name;
    Ok(())
}

#[cfx::convar_listener("shop_*")]
async fn async_convar(name: String) {
    let _ = name;
}

#[cfx::nui_callback]
fn no_data() {}

#[cfx::nui_callback("data")]
fn data(gift: Gift) -> Answer {
    let _ = gift;
    Ok(vec![])
}

#[cfx::nui_callback]
async fn async_data(numbers: Vec<u32>) -> u32 {
    numbers.into_iter().sum()
}

#[cfx::http_handler]
async fn requests(request: Request) -> String {
    request.path().to_owned()
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
