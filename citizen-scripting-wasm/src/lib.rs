#![doc = include_str!("../README.md")]

mod buffer;
mod platform;
mod runtime;
mod vtable;

use std::ffi::{c_char, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};

use platform::Platform;
pub use vtable::Guid;

/// What makes an object of a class of the platform: `fxCreateObjectInstance`.
pub type CreateObject = unsafe extern "C" fn(
    class: *const Guid,
    interface: *const Guid,
    object: *mut *mut c_void,
) -> u32;

/// What writes to the server's console: a channel, and a line with its end.
pub type Print = unsafe extern "C" fn(channel: *const c_char, line: *const c_char);

/// Tells the library of the server that it is in, once, before it makes a runtime. Either may be
/// missing: then environments are not pushed, and lines go to the trace of the script's host
/// alone.
#[unsafe(no_mangle)]
pub extern "C" fn citizen_wasm_initialize(create: Option<CreateObject>, print: Option<Print>) {
    Platform::initialize(create, print);
}

/// Makes a script runtime: a pointer to its `IScriptRuntime`, which the caller owns, or null.
#[unsafe(no_mangle)]
pub extern "C" fn citizen_wasm_create_runtime() -> *mut c_void {
    catch_unwind(AssertUnwindSafe(runtime::create)).unwrap_or(std::ptr::null_mut())
}
