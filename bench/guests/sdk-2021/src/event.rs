//! A line at the start, and one event with a payload.

use cfx::events::{self, Event, EventScope};

#[path = "order.rs"]
mod order;

#[no_mangle]
pub extern "C" fn _start() {
    cfx::log("hello has started");
    events::set_event_handler_closure(
        "bench:event",
        |event: Event<(order::Owned,)>| {
            order::found(event.into_inner().0);
        },
        EventScope::Local,
    );
}
