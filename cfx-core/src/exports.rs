//! The functions that the host calls, as the ABI names them.
//!
//! Each turns raw pointers into Rust values and hands over to the module that
//! does the work. On `wasm32` they are exported; the mock host calls them as
//! plain functions.

use core::ffi::{CStr, c_char};
use std::alloc::{Layout, alloc, dealloc};

use crate::abi::ScrObject;
use crate::{events, native, refs, start, task};

#[cfg(not(cfx_mock))]
unsafe extern "C" {
    // Made by the linker: runs every static constructor, among them the
    // registrations of the attributes. Naming it here also keeps the linker from
    // running the constructors anew at every call of an export.
    safe fn __wasm_call_ctors();
}

/// Registers what the attributes declared and runs `main`, the first time it is called.
#[cfg_attr(not(cfx_mock), unsafe(no_mangle))]
pub(crate) extern "C" fn _start() {
    if !start::first_time() {
        return;
    }
    #[cfg(not(cfx_mock))]
    __wasm_call_ctors();
    task::entered(start::run);
}

/// Gives the host memory to fill; null when there is none.
#[cfg_attr(not(cfx_mock), unsafe(no_mangle))]
pub(crate) extern "C" fn __cfx_alloc(size: usize, align: usize) -> *mut u8 {
    match Layout::from_size_align(size, align) {
        // No byte of it will be touched, but null would mean that there is no memory.
        Ok(layout) if layout.size() == 0 => layout.dangling_ptr().as_ptr(),
        // SAFETY: the size is not zero.
        Ok(layout) => unsafe { alloc(layout) },
        Err(_) => core::ptr::null_mut(),
    }
}

/// Takes memory back that `__cfx_alloc` gave.
///
/// # Safety
/// `ptr` came from `__cfx_alloc` with the same size and alignment and is given back once.
#[cfg_attr(not(cfx_mock), unsafe(no_mangle))]
pub(crate) unsafe extern "C" fn __cfx_free(ptr: *mut u8, size: usize, align: usize) {
    if let Ok(layout) = Layout::from_size_align(size, align)
        && size != 0
        && !ptr.is_null()
    {
        // SAFETY: the caller's promise; a layout that cannot be made was never given out.
        unsafe { dealloc(ptr, layout) }
    }
}

/// One frame has passed.
#[cfg_attr(not(cfx_mock), unsafe(no_mangle))]
pub(crate) extern "C" fn __cfx_on_tick() {
    task::on_tick();
}

/// An event.
///
/// # Safety
/// `name` and `source` are null or C strings, `args` is valid for `args_len` bytes,
/// all for the length of the call.
#[cfg_attr(not(cfx_mock), unsafe(no_mangle))]
pub(crate) unsafe extern "C" fn __cfx_on_event(
    name: *const c_char,
    args: *const u8,
    args_len: usize,
    source: *const c_char,
) {
    // SAFETY: the caller's promise.
    let (name, source, args) = unsafe { (text(name), text(source), bytes(args, args_len)) };
    task::entered(|| events::dispatch(name, source, args));
}

/// Calls a function that this guest handed out. The answer is null when there is
/// no such function; its bytes live until another such call has ended.
///
/// # Safety
/// `args` is valid for `args_len` bytes for the length of the call.
#[cfg_attr(not(cfx_mock), unsafe(no_mangle))]
pub(crate) unsafe extern "C" fn __cfx_call_ref(
    index: u32,
    args: *const u8,
    args_len: usize,
) -> *const ScrObject {
    // SAFETY: the caller's promise.
    let args = unsafe { bytes(args, args_len) };
    let mut answer = core::ptr::null();
    task::entered(|| answer = (refs::calls().call)(index, args));
    answer
}

/// Counts one more owner of a function; answers the index to use, -1 for an unknown one.
#[cfg_attr(not(cfx_mock), unsafe(no_mangle))]
pub(crate) extern "C" fn __cfx_duplicate_ref(index: u32) -> i32 {
    (refs::calls().duplicate)(index)
}

/// Counts one owner of a function less; at none it is dropped.
#[cfg_attr(not(cfx_mock), unsafe(no_mangle))]
pub(crate) extern "C" fn __cfx_remove_ref(index: u32) {
    (refs::calls().remove)(index);
}

/// Makes room for the result of the native that is running, null when there is none.
#[cfg_attr(not(cfx_mock), unsafe(no_mangle))]
pub(crate) extern "C" fn __cfx_extend_retval_buffer(new_size: usize) -> *mut u8 {
    native::extend_result_buffer(new_size)
}

/// # Safety
/// `pointer` is null or a C string that outlives `'a`.
unsafe fn text<'a>(pointer: *const c_char) -> &'a [u8] {
    if pointer.is_null() {
        return b"";
    }
    // SAFETY: the caller's promise.
    unsafe { CStr::from_ptr(pointer) }.to_bytes()
}

/// # Safety
/// `pointer` is null or valid for `len` bytes that outlive `'a`.
unsafe fn bytes<'a>(pointer: *const u8, len: usize) -> &'a [u8] {
    if pointer.is_null() || len == 0 {
        return b"";
    }
    // SAFETY: the caller's promise.
    unsafe { core::slice::from_raw_parts(pointer, len) }
}
