//! Any payload to every kind of handler, from anywhere: nothing panics, and the script goes
//! on to answer.
//!
//! The first byte chooses the handler, the second where it comes from.
#![no_main]

use cfx::builtin::{self, ExplosionEvent, PlayerConnecting, PlayerDropped};
use cfx::events::RawArguments;
use cfx::http;
use cfx::mock::MockHost;
use cfx::prelude::*;
use cfx::{
    Raw, command, convar_listener, event, export, http_handler, net_event, nui_callback,
    state_bag_handler,
};
use libfuzzer_sys::fuzz_target;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::BTreeMap;

#[derive(Serialize, Deserialize)]
struct Order {
    item: String,
    count: u32,
    #[serde(default)]
    place: Option<Vector3>,
    #[serde(default)]
    extra: BTreeMap<String, i64>,
}

#[event("order")]
#[net_event("order", max_size = 4096, rate = "10/s")]
async fn order(source: Source, order: Order, more: Rest<Option<f32>>) -> Result<(), String> {
    let _ = (source, more);
    sleep(Duration::from_millis(1)).await;
    Err(order.item)
}

#[event("raw")]
#[net_event("raw")]
fn raw(player: Player, raw: Raw, words: Args) {
    let _ = (player.id(), raw.as_bytes().len(), words.len());
}

#[net_event("function")]
fn function(function: Option<FuncRef>) {
    assert!(function.is_none(), "a function came over the network");
}

#[event(PlayerConnecting)]
async fn connecting(event: PlayerConnecting) -> Result<(), builtin::DeferralError> {
    event.deferrals.defer().await?.done()
}

#[event(PlayerDropped)]
fn dropped(event: PlayerDropped) {
    let _ = event.reason.len();
}

#[event(ExplosionEvent)]
fn explosion(event: ExplosionEvent) {
    event.cancel();
}

#[command("give", restricted)]
async fn give(caller: Caller, item: String, count: Option<u8>, rest: Args) -> Result<(), String> {
    let _ = (caller, count, rest);
    Err(item)
}

#[export]
fn add(a: i64, b: Option<i32>) -> i64 {
    a.wrapping_add(b.unwrap_or(1).into())
}

#[export]
async fn later(order: Order) -> Result<Order, String> {
    sleep(Duration::from_millis(1)).await;
    Ok(order)
}

#[state_bag_handler]
fn changed(bag: String, key: String, value: Option<Order>, _reserved: u32, replicated: bool) {
    let _ = (bag, key, value.is_some(), replicated);
}

#[convar_listener("shop_*")]
fn convar(_name: &str) {}

#[nui_callback("close")]
async fn close(order: Order) -> Result<Order, String> {
    Ok(order)
}

#[http_handler]
async fn answer(request: http::Request) -> Result<String, http::BodyError> {
    request.text().await
}

const EVENTS: [&str; 8] = [
    "order",
    "raw",
    "function",
    "playerConnecting",
    "playerDropped",
    "explosionEvent",
    "__cfx_internal:httpResponse",
    "onResourceStop",
];
const SOURCES: [&str; 5] = ["", "net:7", "internal-net:7", "nui", "nobody"];

/// The natives that are given a function, and in which slot.
const REGISTERING: [(&str, usize); 5] = [
    ("REGISTER_COMMAND", 1),
    ("SET_HTTP_HANDLER", 0),
    ("REGISTER_NUI_CALLBACK", 1),
    ("ADD_STATE_BAG_CHANGE_HANDLER", 2),
    ("ADD_CONVAR_CHANGE_LISTENER", 1),
];

thread_local! {
    static FUNCTIONS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn remember(name: String) {
    FUNCTIONS.with_borrow_mut(|functions| functions.push(name));
}

fuzz_target!(|bytes: &[u8]| {
    let [kind, from, payload @ ..] = bytes else {
        return;
    };
    FUNCTIONS.take();
    let host = MockHost::new();
    for (name, slot) in REGISTERING {
        host.native(name, move |call| {
            remember(call.text(slot).unwrap());
            call.set(1);
        });
    }
    host.start();
    for name in ["add", "later"] {
        // An export's function is what its event gives to a function of the caller.
        let found = FuncRef::new(|function: FuncRef| remember(function.name()));
        host.event(&format!("__cfx_export_mock_{name}"), (&found,), "");
    }
    let functions = FUNCTIONS.take();
    assert_eq!(functions.len(), REGISTERING.len() + 2);

    let kind = usize::from(*kind) % (EVENTS.len() + functions.len());
    let source = SOURCES[usize::from(*from) % SOURCES.len()];
    match EVENTS.get(kind) {
        Some(event) => host.raw_event(event.as_bytes(), payload, source.as_bytes()),
        None => {
            host.call_ref(&functions[kind - EVENTS.len()], RawArguments(payload));
        }
    }
    for _ in 0..3 {
        host.tick(1);
    }
    host.take_log();
    // It still answers.
    let answer = host.call_ref(&functions[REGISTERING.len()], (2, 3));
    if EVENTS.get(kind) != Some(&"onResourceStop") {
        assert_eq!(answer.as_deref(), Some(&[0x91, 5][..]));
    }
});
