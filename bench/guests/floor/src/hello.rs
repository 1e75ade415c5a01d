//! A line at the start.

#[unsafe(no_mangle)]
extern "C" fn _start() {
    crate::abi::log(b"hello has started\0");
}
