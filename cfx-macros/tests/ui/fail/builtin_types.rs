use cfx::event;

struct NoEvent;

#[event(NoEvent)]
fn not_an_event() {}

#[event(cfx::builtin::NoSuchEvent)]
fn unknown() {}

#[event(playerConnecting)]
fn bare_word() {}

fn main() {
    let _ = NoEvent;
}
