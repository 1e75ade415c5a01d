//! What the macros cannot see is said by the traits, where the type stands.

use std::rc::Rc;

use cfx::{event, net_event, tick};

struct NotDeserializable;

#[event("a")]
fn argument(number: i32, value: NotDeserializable) {
    let _ = (number, value);
}

#[event("b")]
async fn async_argument(list: Vec<Option<NotDeserializable>>) {
    let _ = list;
}

#[event("c")]
fn result() -> i32 {
    1
}

#[net_event("d")]
async fn async_result() -> Option<String> {
    None
}

#[event("e")]
fn error() -> Result<(), NotDeserializable> {
    Ok(())
}

#[tick]
fn ticks() -> bool {
    true
}

#[tick]
async fn async_ticks() -> Result<u8, String> {
    Ok(1)
}

#[cfx::main]
fn start() -> Rc<str> {
    "".into()
}

fn main() {}
