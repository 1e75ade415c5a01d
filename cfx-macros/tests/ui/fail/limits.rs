//! Keys with values.

use cfx::{net_event, state_bag_handler, tick};

#[net_event("a", rate = "10", max_size = 0)]
fn two_mistakes() {}

#[net_event("b", rate = 10, max_size = "1k")]
fn other_types() {}

#[net_event("c", rate = "0/s")]
fn never() {}

#[net_event("d", rate = "1/day")]
fn other_unit() {}

#[net_event("e", rate)]
fn no_value() {}

#[net_event("f", rate = "1/s", rate = "2/s")]
fn twice() {}

#[net_event("g", max_sise = 3)]
fn misspelt() {}

#[tick(interval = 500)]
fn number() {}

#[tick(interval = "500")]
fn no_unit() {}

#[tick(interval = "0ms")]
fn zero() {}

#[tick(interval = "1.5s")]
fn fraction() {}

#[tick(intervall = "1s")]
fn misspelt_interval() {}

#[tick("1s")]
fn without_key() {}

#[state_bag_handler("fuel")]
fn key_without_key() {}

#[state_bag_handler(key = "", bag = 4)]
fn empty() {}

fn main() {}
