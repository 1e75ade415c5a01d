//! A line at the start, and one event with a payload.

use core::ffi::{CStr, c_char};

use crate::{abi, wire};

#[unsafe(no_mangle)]
extern "C" fn _start() {
    abi::log(b"hello has started\0");
    abi::register(c"bench:event");
}

#[unsafe(no_mangle)]
extern "C" fn __cfx_on_event(name: *const c_char, args: *const u8, len: usize, _: *const c_char) {
    // SAFETY: the host's promise.
    let (name, args) = unsafe {
        (
            CStr::from_ptr(name).to_bytes(),
            core::slice::from_raw_parts(args, len),
        )
    };
    if name == b"bench:event" {
        wire::handle(args);
    }
}
