//! All of them show at once.

use cfx::event;

#[event("", net = true)]
const fn handler<T: Copy>(text: &mut str, value: T) {
    let _ = (text, value);
}

fn main() {}
