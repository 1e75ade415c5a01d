use cfx::state::StateChange;
use cfx::{convar_listener, http_handler, nui_callback, state_bag_handler};

#[state_bag_handler(key = "fuel")]
async fn borrows(change: StateChange<'_>) {
    let _ = change;
}

#[convar_listener("shop_*")]
fn two_arguments(name: &str, value: &str) {
    let _ = (name, value);
}

#[convar_listener(filter = "shop_*")]
fn with_key() {}

#[nui_callback]
fn borrowed(data: &str) -> u32 {
    let _ = data;
    1
}

#[nui_callback("two")]
fn two(a: u32, b: u32) {
    let _ = (a, b);
}

#[http_handler]
fn no_request() -> String {
    String::new()
}

fn main() {}
