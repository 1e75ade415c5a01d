use cfx::{event, net_event, tick};

#[event("a")]
unsafe fn no_promises() {}

#[net_event("b")]
extern "C" fn foreign() {}

#[tick]
const fn constant() {}

#[cfx::main]
const unsafe extern "C" fn all_of_them() {}

fn main() {}
