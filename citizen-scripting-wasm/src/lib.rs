#![doc = include_str!("../README.md")]

mod buffer;
mod functions;
mod imports;
mod platform;
mod runtime;
mod vtable;

use std::ffi::{c_char, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};

pub use imports::*;
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

/// What frees memory that the server gave: `fwFree`.
pub type Free = unsafe extern "C" fn(memory: *mut c_void);

/// Tells the library of the server that it is in, once, before it makes a runtime. Each may be
/// missing: then environments are not pushed, lines go to the trace of the script's host alone,
/// and the names of functions that the server makes are not freed.
#[unsafe(no_mangle)]
pub extern "C" fn citizen_wasm_initialize(
    create: Option<CreateObject>,
    print: Option<Print>,
    free: Option<Free>,
) {
    Platform::initialize(create, print, free);
}

/// Makes a script runtime: a pointer to its `IScriptRuntime`, which the caller owns, or null.
#[unsafe(no_mangle)]
pub extern "C" fn citizen_wasm_create_runtime() -> *mut c_void {
    catch_unwind(AssertUnwindSafe(runtime::create)).unwrap_or(std::ptr::null_mut())
}
