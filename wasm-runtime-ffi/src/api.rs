//! The functions of the C API.

use std::ffi::{c_char, c_void};
use std::ptr;

use ffi_border::{bytes, give, optional_text, take_back, text};

use crate::error::{Error, guard, last};
use crate::registry;
use crate::runtime::value_type;
use crate::types::{
    WasmHostFunction, WasmModuleState, WasmOnCallRef, WasmOnCanonicalizeRef, WasmOnLog,
    WasmOnNative, WasmRuntime, WasmRuntimeError, WasmValue,
};

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

/// Says what went wrong in the callback that is running (a native, a host function, a function
/// reference), which answers `FAILED` after this. The text goes to the log.
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

/// Sets what names the functions that modules hand out. NULL removes it; then the runtime names
/// them itself: `module:number:index`, where the number counts the modules that were loaded.
///
/// Who names functions also finds them: `wasm_runtime_on_call_ref` is told of calls by such
/// names, and `wasm_runtime_call_module_ref` calls the function.
///
/// False: `NO_RUNTIME`.
#[unsafe(no_mangle)]
pub extern "C" fn wasm_runtime_on_canonicalize_ref(
    runtime: WasmRuntime,
    callback: WasmOnCanonicalizeRef,
    user_data: *mut c_void,
) -> bool {
    guard(false, || {
        registry::get(runtime)?.set_canonicalize(callback, user_data);
        Ok(true)
    })
}

/// Sets what is called for each call of a function reference that is none of this runtime's own.
/// NULL removes it; then such calls are errors in the script.
///
/// Owners of such functions are counted by the natives `DUPLICATE_FUNCTION_REFERENCE` and
/// `DELETE_FUNCTION_REFERENCE`, which come to the callback of `wasm_runtime_on_native`.
///
/// False: `NO_RUNTIME`.
#[unsafe(no_mangle)]
pub extern "C" fn wasm_runtime_on_call_ref(
    runtime: WasmRuntime,
    callback: WasmOnCallRef,
    user_data: *mut c_void,
) -> bool {
    guard(false, || {
        registry::get(runtime)?.set_call_ref(callback, user_data);
        Ok(true)
    })
}

/// Gives what the function reference answers whose `WasmOnCallRef` is running: a MessagePack array
/// of results, which is copied.
///
/// False: `NO_RUNTIME`, `INVALID`.
///
/// # Safety
///
/// `result` is NULL or has `result_len` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_answer_ref(
    runtime: WasmRuntime,
    result: *const u8,
    result_len: usize,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let result = unsafe { bytes(result, result_len, "the result") }?;
        registry::get(runtime)?.answer_ref(result);
        Ok(true)
    })
}

/// Registers a function of the program, which modules that are loaded from now on may import from
/// `import_module` (`env`, for what compilers call by its plain name). It replaces the one of this
/// name.
///
/// `params` are `count` elements, each a `WasmValueType`, and so is `result`: `NONE` for a function
/// that answers nothing. A module that imports the function with other types is not loaded.
///
/// False: `RESERVED` (the modules `host`, `cfx` and `cfx_spacetime_1` are the scripts' ABI),
/// `NO_RUNTIME`, `INVALID` (also a type that is none, and a callback that is NULL).
///
/// # Safety
///
/// Both texts are NULL or C strings; `params` is NULL or has `count` elements.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_register_host_function(
    runtime: WasmRuntime,
    import_module: *const c_char,
    name: *const c_char,
    params: *const i32,
    count: usize,
    result: i32,
    callback: WasmHostFunction,
    user_data: *mut c_void,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let import_module = unsafe { text(import_module, "the import's module") }?;
        // SAFETY: as above.
        let name = unsafe { text(name, "the function's name") }?;
        if params.is_null() && count != 0 {
            return Err(Error::invalid("the parameters are NULL"));
        }
        let mut types = Vec::new();
        for index in 0..count {
            // SAFETY: there are so many elements.
            let ty = value_type(unsafe { *params.add(index) })?;
            types.push(ty.ok_or_else(|| Error::invalid(format!("parameter {index} is NONE")))?);
        }
        let result = value_type(result)?;
        let callback = (callback, user_data);
        registry::get(runtime)?.register(import_module, name, &types, result, callback)?;
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

/// Copies `len` bytes of a module's memory to `to`.
///
/// False: `FAILED` (they are not in its memory), `NO_MODULE`, `NOT_RUNNING`, `NO_RUNTIME`,
/// `INVALID`.
///
/// # Safety
///
/// `module` is NULL or a C string, `to` is NULL or has room for `len` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_read_memory(
    runtime: WasmRuntime,
    module: *const c_char,
    address: u32,
    to: *mut u8,
    len: u32,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let module = unsafe { text(module, "the module's name") }?;
        if to.is_null() && len != 0 {
            return Err(Error::invalid("the buffer is NULL"));
        }
        let read = registry::get(runtime)?.read_memory(module, address, len)?;
        // SAFETY: there is room for so many bytes, and nobody else has the copy.
        unsafe { ptr::copy_nonoverlapping(read.as_ptr(), to, read.len()) };
        Ok(true)
    })
}

/// Writes `len` bytes to a module's memory. False: as `wasm_runtime_read_memory`.
///
/// # Safety
///
/// `module` is NULL or a C string, `from` is NULL or has `len` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_write_memory(
    runtime: WasmRuntime,
    module: *const c_char,
    address: u32,
    from: *const u8,
    len: u32,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let module = unsafe { text(module, "the module's name") }?;
        // SAFETY: as above.
        let from = unsafe { bytes(from, len as usize, "the bytes") }?;
        registry::get(runtime)?.write_memory(module, address, from)?;
        Ok(true)
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

/// Raises an event for one module alone, whether it listens to it or not.
///
/// 1 when it has not cancelled it, 0 when it has. -1: `NO_MODULE`, `NOT_RUNNING`, and as
/// `wasm_runtime_trigger_event`.
///
/// # Safety
///
/// The texts are NULL or C strings, `args` is NULL or has `args_len` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_trigger_event_for(
    runtime: WasmRuntime,
    module: *const c_char,
    name: *const c_char,
    args: *const u8,
    args_len: usize,
    source: *const c_char,
) -> i32 {
    guard(-1, || {
        // SAFETY: the caller promises the same.
        let module = unsafe { text(module, "the module's name") }?;
        // SAFETY: as above.
        let name = unsafe { text(name, "the event's name") }?;
        // SAFETY: as above.
        let args = unsafe { bytes(args, args_len, "the arguments") }?;
        // SAFETY: as above.
        let source = unsafe { text(source, "the source") }?;
        let passed = registry::get(runtime)?.trigger_event_for(module, name, args, source)?;
        Ok(i32::from(passed))
    })
}

/// Calls function `index` of a module, which handed it out: as `wasm_runtime_call_ref`, and
/// NULL also for `NO_MODULE` and `NOT_RUNNING`.
///
/// # Safety
///
/// `module` is NULL or a C string, `args` is NULL or has `args_len` bytes, `result_len` is NULL or
/// may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_call_module_ref(
    runtime: WasmRuntime,
    module: *const c_char,
    index: u32,
    args: *const u8,
    args_len: usize,
    result_len: *mut usize,
) -> *mut u8 {
    guard(ptr::null_mut(), || {
        if result_len.is_null() {
            return Err(Error::invalid("result_len is NULL"));
        }
        // SAFETY: the caller promises the same.
        let module = unsafe { text(module, "the module's name") }?;
        // SAFETY: as above.
        let args = unsafe { bytes(args, args_len, "the arguments") }?;
        let result = registry::get(runtime)?.call_module_ref(module, index, args)?;
        // SAFETY: as above.
        Ok(unsafe { give_bytes(result, result_len) })
    })
}

/// Adds an owner to function `index` of a module, and writes the index to use to `new_index`.
/// False: as `wasm_runtime_call_module_ref`.
///
/// # Safety
///
/// `module` is NULL or a C string, `new_index` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_duplicate_module_ref(
    runtime: WasmRuntime,
    module: *const c_char,
    index: u32,
    new_index: *mut u32,
) -> bool {
    guard(false, || {
        if new_index.is_null() {
            return Err(Error::invalid("new_index is NULL"));
        }
        // SAFETY: the caller promises the same.
        let module = unsafe { text(module, "the module's name") }?;
        let new = registry::get(runtime)?.duplicate_module_ref(module, index)?;
        // SAFETY: as above.
        unsafe { *new_index = new };
        Ok(true)
    })
}

/// Takes an owner from function `index` of a module. False: as `wasm_runtime_call_module_ref`.
///
/// # Safety
///
/// `module` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasm_runtime_remove_module_ref(
    runtime: WasmRuntime,
    module: *const c_char,
    index: u32,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let module = unsafe { text(module, "the module's name") }?;
        registry::get(runtime)?.remove_module_ref(module, index)?;
        Ok(true)
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

/// Calls a function that a module exports, with `count` arguments in text, which become what the
/// function takes: integers in decimals or as `0x` and hexadecimals, floats in decimals. What it
/// answers is written to `result`, which may be NULL.
///
/// False: `NO_FUNCTION`, `ARGUMENTS` (one is no such number, they are too many or too few, or the
/// function has more than one result, or other types than numbers), `TRAP`, `NOT_RUNNING`, `NO_MODULE`, `TOO_DEEP`, `NO_RUNTIME`, `INVALID`.
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
    result: *mut WasmValue,
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
            unsafe { *result = answer };
        }
        Ok(true)
    })
}
