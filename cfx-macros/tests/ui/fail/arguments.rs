use cfx::{event, net_event};

#[event("a")]
fn changed(text: &mut str, list: Vec<&mut i32>) {
    let _ = (text, list);
}

#[net_event("b")]
fn anything(value: impl serde::de::DeserializeOwned) {
    let _ = value;
}

#[event("c")]
fn forever(text: &'static str) {
    let _ = text;
}

#[event("d")]
fn conditional(#[cfg(all())] value: i32) {
    let _ = value;
}

fn main() {}
