use cfx::command;
use cfx::commands::Caller;

#[command("two words")]
fn two_words() {}

#[command("a", restricted = true)]
fn with_value(caller: Caller) {
    let _ = caller;
}

#[command("b", restrict)]
fn misspelt() {}

#[command(heal)]
fn no_quotes() {}

#[command(PlayerConnecting)]
fn a_type() {}

#[command("c")]
async fn borrows(text: &str) {
    let _ = text;
}

struct NotDeserializable;

#[command("d")]
fn not_deserializable(caller: Caller, value: NotDeserializable) {
    let _ = (caller, value);
}

#[command("e")]
fn answers() -> String {
    String::new()
}

fn main() {}
