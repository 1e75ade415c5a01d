use cfx::{event, net_event, tick};

#[event("type")]
fn type_parameter<T: serde::de::DeserializeOwned>(value: T) {
    let _ = value;
}

#[net_event("const")]
fn const_parameter<'a, const N: usize>(value: &'a str, bytes: [u8; N]) {
    let _ = (value, bytes);
}

#[tick]
fn each<T>() {}

#[cfx::main]
async fn start<const N: usize>() {}

fn main() {}
