//! The functions of the C API.

use std::ffi::{c_char, c_void};
use std::ptr;

use ffi_border::{bytes, give, optional_text, take_back, text};

use crate::error::{Error, guard, last};
use crate::registry;
use crate::types::{WasmModuleState, WasmOnLog, WasmOnNative, WasmRuntime, WasmRuntimeError};

// ----- errors and what is given back ---------------------------------------------

/// What went wrong in the last function that failed on the calling thread. Functions that
/// succeed do not change it.
#[unsafe(no_mangle)]
pub extern "C" fn wasm_runtime_last_error_code() -> WasmRuntimeError {
    last().map_or(WasmRuntimeError::Ok, |error| error.code)
}

/// The same in words: a string for `wasm_runtime_free_string`, or NULL when nothing went wrong
/// on the calling thread.
#[unsafe(no_mangle)]
pub extern "C" fn wasm_runtime_last_error() -> *mut c_char {
    guard(ptr::null_mut(), || {
        Ok(last().map_or(ptr::null_mut(), |error| give(error.message)))
    })
}

/// Gives back a string that a function of this library returned as `char *`. NULL is allowed.
///
/// # Safety
///
/// `s` is NULL, or came from this library, and was not given back before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_free_string(s: *mut c_char) {
    // SAFETY: all strings are made by `give`, and the caller promises the rest.
    unsafe { take_back(s) }
}

/// Gives back bytes that a function of this library returned. NULL is allowed.
///
/// # Safety
///
/// `bytes` is NULL, or came from this library with this length, and was not given back before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_free_bytes(bytes: *mut u8, len: usize) {
    if !bytes.is_null() {
        // SAFETY: `give_bytes` has made it of a boxed slice, and the caller promises the rest.
        drop(unsafe { Box::from_raw(ptr::slice_from_raw_parts_mut(bytes, len)) });
    }
}

/// Hands over bytes.
///
/// # Safety
///
/// `result_len` is null or may be written to.
unsafe fn give_bytes(bytes: Vec<u8>, result_len: *mut usize) -> *mut u8 {
    if !result_len.is_null() {
        // SAFETY: the caller promises it.
        unsafe { *result_len = bytes.len() };
    }
    Box::into_raw(bytes.into_boxed_slice()).cast()
}

// ----- runtimes --------------------------------------------------------------------

/// Makes a runtime, with no modules. It must be destroyed by `wasm_runtime_destroy`, on the
/// same thread, to which it belongs: for all others there is no such runtime. A program may have
/// several, also on one thread.
///
/// 0 when it cannot be made: `PANIC`, where this machine cannot run WebAssembly.
#[unsafe(no_mangle)]
pub extern "C" fn wasm_runtime_create() -> WasmRuntime {
    guard(0, || Ok(registry::create()))
}

/// Stops all modules and destroys the runtime. When it is called by a callback of the runtime
/// itself, nothing of the scripts runs any more after that callback's call is over. Harmless
/// for 0 and for a runtime that was destroyed already.
#[unsafe(no_mangle)]
pub extern "C" fn wasm_runtime_destroy(runtime: WasmRuntime) {
    guard((), || {
        if let Some(runtime) = registry::remove(runtime) {
            runtime.stop_all();
        }
        Ok(())
    });
}

/// Sets what is called for each line of scripts, of the runtime about them, and for each trap.
/// NULL removes it; then lines are lost.
///
/// False: `NO_RUNTIME`.
#[unsafe(no_mangle)]
pub extern "C" fn wasm_runtime_on_log(
    runtime: WasmRuntime,
    callback: WasmOnLog,
    user_data: *mut c_void,
) -> bool {
    guard(false, || {
        registry::get(runtime)?.set_log(callback, user_data);
        Ok(true)
    })
}

/// Sets what is called for each native that a script calls. NULL removes it; then the runtime
/// answers natives itself, as far as it has them.
///
/// False: `NO_RUNTIME`.
#[unsafe(no_mangle)]
pub extern "C" fn wasm_runtime_on_native(
    runtime: WasmRuntime,
    callback: WasmOnNative,
    user_data: *mut c_void,
) -> bool {
    guard(false, || {
        registry::get(runtime)?.set_native(callback, user_data);
        Ok(true)
    })
}

/// Says what went wrong in the native that is running, which answers `FAILED` after this. The
/// text goes to the log.
///
/// False: `NO_RUNTIME`, `INVALID`.
///
/// # Safety
///
/// `message` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_fail_native(
    runtime: WasmRuntime,
    message: *const c_char,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let message = unsafe { text(message, "the error") }?;
        registry::get(runtime)?.fail_native(message);
        Ok(true)
    })
}

// ----- modules -----------------------------------------------------------------------

/// Loads a module and keeps it by its name, which no module that runs may have. Nothing of it
/// runs yet. The bytes are copied.
///
/// False: `LOAD` (not WebAssembly, or not by the ABI of scripts; the text says what), `TRAP` (its
/// start section trapped), `NO_RUNTIME`, `INVALID`.
///
/// # Safety
///
/// `name` is NULL or a C string, `wasm` is NULL or has `wasm_len` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_load_module(
    runtime: WasmRuntime,
    name: *const c_char,
    wasm: *const u8,
    wasm_len: usize,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let name = unsafe { text(name, "the module's name") }?;
        // SAFETY: as above.
        let wasm = unsafe { bytes(wasm, wasm_len, "the module") }?;
        registry::get(runtime)?.load(name, wasm)?;
        Ok(true)
    })
}

/// Runs what a module does at its start. From then on it gets ticks and events. A module is
/// started once.
///
/// False: `TRAP`, `NO_MODULE`, `ARGUMENTS` (it was started before), `NO_RUNTIME`, `INVALID`.
///
/// # Safety
///
/// `name` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_start_module(
    runtime: WasmRuntime,
    name: *const c_char,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let name = unsafe { text(name, "the module's name") }?;
        registry::get(runtime)?.start(name)?;
        Ok(true)
    })
}

/// Stops a module: nothing of it is called any more, and its name is free. One that is running
/// now ends when its call returns.
///
/// False: `NOT_RUNNING`, `NO_MODULE`, `NO_RUNTIME`, `INVALID`.
///
/// # Safety
///
/// `name` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_stop_module(
    runtime: WasmRuntime,
    name: *const c_char,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let name = unsafe { text(name, "the module's name") }?;
        registry::get(runtime)?.stop(name)?;
        Ok(true)
    })
}

/// Where a module is in its life; `UNKNOWN` also when there is no such runtime.
///
/// # Safety
///
/// `name` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_module_state(
    runtime: WasmRuntime,
    name: *const c_char,
) -> WasmModuleState {
    guard(WasmModuleState::Unknown, || {
        // SAFETY: the caller promises the same.
        let name = unsafe { text(name, "the module's name") }?;
        Ok(registry::get(runtime)?.state(name))
    })
}

/// How many bytes of memory a module has; with NULL, all modules of the runtime together. -1:
/// `NO_MODULE`, `NOT_RUNNING`, `NO_RUNTIME`, `INVALID`.
///
/// # Safety
///
/// `module` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_memory_usage(
    runtime: WasmRuntime,
    module: *const c_char,
) -> i64 {
    guard(-1, || {
        // SAFETY: the caller promises the same.
        let module = unsafe { optional_text(module, "the module's name") }?;
        let size = registry::get(runtime)?.memory(module)?;
        Ok(i64::try_from(size).unwrap_or(i64::MAX))
    })
}

// ----- calls ---------------------------------------------------------------------------

/// Lets time pass, and gives each module that runs a tick, in the order of loading. One that
/// traps is stopped, and the next one has its tick.
///
/// False: `NO_RUNTIME`.
#[unsafe(no_mangle)]
pub extern "C" fn wasm_runtime_tick(runtime: WasmRuntime, elapsed_ms: u32) -> bool {
    guard(false, || {
        registry::get(runtime)?.tick(elapsed_ms.into());
        Ok(true)
    })
}

/// Raises an event for all modules that listen to it, or never said which events they listen
/// to. `args` is a MessagePack array, `source` as the platform spells it: `""`, `net:3`,
/// `internal-net:3`.
///
/// 1 when nobody has cancelled it, 0 when somebody has. -1: `TOO_DEEP`, `NO_RUNTIME`, `INVALID`.
/// A module that traps is stopped, which is no error of the event.
///
/// # Safety
///
/// Both texts are NULL or C strings, `args` is NULL or has `args_len` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_trigger_event(
    runtime: WasmRuntime,
    name: *const c_char,
    args: *const u8,
    args_len: usize,
    source: *const c_char,
) -> i32 {
    guard(-1, || {
        // SAFETY: the caller promises the same.
        let name = unsafe { text(name, "the event's name") }?;
        // SAFETY: as above.
        let args = unsafe { bytes(args, args_len, "the arguments") }?;
        // SAFETY: as above.
        let source = unsafe { text(source, "the source") }?;
        let passed = registry::get(runtime)?.trigger_event(name, args, source)?;
        Ok(i32::from(passed))
    })
}

/// Calls a function reference by its canonical name, with a MessagePack array of arguments.
///
/// Answers the MessagePack array of results, bytes for `wasm_runtime_free_bytes`, and how many
/// by `result_len`. NULL: `NO_FUNCTION`, `TRAP`, `TOO_DEEP`, `FAILED`, `NO_RUNTIME`, `INVALID`.
///
/// # Safety
///
/// `name` is NULL or a C string, `args` is NULL or has `args_len` bytes, `result_len` is NULL or
/// may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_call_ref(
    runtime: WasmRuntime,
    name: *const c_char,
    args: *const u8,
    args_len: usize,
    result_len: *mut usize,
) -> *mut u8 {
    guard(ptr::null_mut(), || {
        if result_len.is_null() {
            return Err(Error::invalid("result_len is NULL"));
        }
        // SAFETY: the caller promises the same.
        let name = unsafe { text(name, "the function's name") }?;
        // SAFETY: as above.
        let args = unsafe { bytes(args, args_len, "the arguments") }?;
        let result = registry::get(runtime)?.call_ref(name, args)?;
        // SAFETY: as above.
        Ok(unsafe { give_bytes(result, result_len) })
    })
}

/// Adds an owner to a function reference. Answers the name to use, a string for
/// `wasm_runtime_free_string`. NULL: as `wasm_runtime_call_ref`.
///
/// # Safety
///
/// `name` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_duplicate_ref(
    runtime: WasmRuntime,
    name: *const c_char,
) -> *mut c_char {
    guard(ptr::null_mut(), || {
        // SAFETY: the caller promises the same.
        let name = unsafe { text(name, "the function's name") }?;
        Ok(give(registry::get(runtime)?.duplicate_ref(name)?))
    })
}

/// Takes an owner from a function reference. False: as `wasm_runtime_call_ref`.
///
/// # Safety
///
/// `name` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_remove_ref(
    runtime: WasmRuntime,
    name: *const c_char,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let name = unsafe { text(name, "the function's name") }?;
        registry::get(runtime)?.remove_ref(name)?;
        Ok(true)
    })
}

/// Calls a function that a module exports, with `count` arguments in text, decimal or `0x` and
/// hexadecimal. The function takes and answers integers alone. What it answers, or 0, is written
/// to `result`, which may be NULL.
///
/// False: `NO_FUNCTION`, `ARGUMENTS` (they are none, too many or too few, or the function has
/// other types), `TRAP`, `NOT_RUNNING`, `NO_MODULE`, `TOO_DEEP`, `NO_RUNTIME`, `INVALID`.
///
/// # Safety
///
/// Both texts are NULL or C strings; `args` is NULL or has `count` elements, each NULL or a C
/// string; `result` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_call_function(
    runtime: WasmRuntime,
    module: *const c_char,
    function: *const c_char,
    args: *const *const c_char,
    count: usize,
    result: *mut i64,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let module = unsafe { text(module, "the module's name") }?;
        // SAFETY: as above.
        let function = unsafe { text(function, "the function's name") }?;
        if args.is_null() && count != 0 {
            return Err(Error::invalid("the arguments are NULL"));
        }
        let mut texts = Vec::new();
        for index in 0..count {
            // SAFETY: there are so many elements, and the caller promises the rest.
            texts.push(unsafe { text(*args.add(index), "an argument") }?);
        }
        let answer = registry::get(runtime)?.call_function(module, function, &texts)?;
        if !result.is_null() {
            // SAFETY: the caller promises the same.
            unsafe { *result = answer.unwrap_or(0) };
        }
        Ok(true)
    })
}
