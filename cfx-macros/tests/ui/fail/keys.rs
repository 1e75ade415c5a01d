use cfx::{event, net_event, tick};

#[event("a", crat = cfx)]
fn misspelt() {}

#[event(name = "b")]
fn named() {}

#[net_event("c", priority = 3)]
fn unknown() {}

#[event("d", crate = "cfx")]
fn quoted() {}

#[event("e", crate = cfx, crate = ::cfx)]
fn twice() {}

#[event("f", crate)]
fn no_path() {}

#[event("g", network)]
fn word() {}

#[tick(fast)]
fn word_tick() {}

#[tick(500)]
fn interval_without_key() {}

#[tick(create = cfx)]
fn misspelt_tick() {}

#[cfx::main("name")]
fn start() {}

fn main() {}
