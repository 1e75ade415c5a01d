//! A line at the start.

#[no_mangle]
pub extern "C" fn _start() {
    cfx::log("hello has started");
}
