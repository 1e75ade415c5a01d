use cfx::{event, net_event};

const NAME: &str = "name";

mod names {
    pub const NAME: &str = "name";
}

#[event("")]
fn empty() {}

#[event("a\0b")]
fn nul() {}

#[event(NAME)]
fn constant() {}

#[net_event(names::NAME)]
fn constant_elsewhere() {}

#[net_event(3)]
fn number() {}

#[event(b"bytes")]
fn bytes() {}

#[event(concat!("a", "b"))]
fn joined() {}

#[event("a", "b")]
fn two() {}

#[event("a" "b")]
fn no_comma() {}

fn main() {
    let _ = (NAME, names::NAME);
    empty();
}
