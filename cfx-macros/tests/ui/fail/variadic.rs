use cfx::event;

#[event("a")]
unsafe extern "C" fn any_number(_first: i32, _rest: ...) {}

fn main() {}
