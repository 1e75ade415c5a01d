//! The host's functions, raw. No other file of the family declares them.
//!
//! Where there is no host (`cfx_mock`), the same functions are the mock's.

#[cfg(not(cfx_mock))]
use core::ffi::c_char;

use crate::abi::{GuestArg, ReturnValue};

// Rust names carry a prefix and the wire name stands in `link_name`: an import
// called plainly `log` would be bound to the C library's logarithm.
#[cfg(not(cfx_mock))]
#[cfg_attr(not(feature = "abi-cfx"), link(wasm_import_module = "host"))]
#[cfg_attr(feature = "abi-cfx", link(wasm_import_module = "cfx"))]
unsafe extern "C" {
    #[cfg(not(feature = "abi-cfx"))]
    #[link_name = "log"]
    fn import_log(text: *const c_char, len: usize);

    #[cfg(feature = "abi-cfx")]
    #[link_name = "script_log"]
    fn import_script_log(text: *const c_char);

    #[link_name = "invoke"]
    fn import_invoke(
        hash: u64,
        args: *const GuestArg,
        args_len: usize,
        retval: *mut ReturnValue,
    ) -> i32;

    #[link_name = "invoke_ref_func"]
    fn import_invoke_ref_func(
        name: *const c_char,
        args: *const u8,
        args_len: usize,
        buffer: *mut u8,
        capacity: usize,
    ) -> i32;

    #[link_name = "canonicalize_ref"]
    fn import_canonicalize_ref(ref_idx: u32, buffer: *mut c_char, size: usize) -> i32;
}

#[cfg(cfx_mock)]
use crate::mock::imports::{
    import_canonicalize_ref, import_invoke, import_invoke_ref_func, import_log,
};

/// Writes a message to the host's console.
#[inline]
pub(crate) fn log(text: &core::ffi::CStr) {
    // SAFETY: the pointer is valid for the length of the call, the bytes end with NUL,
    // and the length counts that NUL, as the host expects.
    #[cfg(any(cfx_mock, not(feature = "abi-cfx")))]
    unsafe {
        import_log(text.as_ptr(), text.count_bytes() + 1);
    }
    // SAFETY: the pointer is valid for the length of the call and the bytes end with NUL.
    #[cfg(all(not(cfx_mock), feature = "abi-cfx"))]
    unsafe {
        import_script_log(text.as_ptr());
    }
}

/// Calls a native.
///
/// # Safety
/// `args` points to `args_len` records, each describing memory that is valid for
/// the length of the call (writable where the native writes); `retval` is null or
/// describes a writable buffer of its `capacity`.
#[inline(always)]
pub(crate) unsafe fn invoke(
    hash: u64,
    args: *const GuestArg,
    args_len: usize,
    retval: *mut ReturnValue,
) -> i32 {
    // SAFETY: passed on from the caller.
    unsafe { import_invoke(hash, args, args_len, retval) }
}

/// Calls a function reference by its canonical name.
///
/// # Safety
/// `buffer` is writable for `capacity` bytes.
#[inline]
pub(crate) unsafe fn invoke_ref_func(
    name: &core::ffi::CStr,
    args: &[u8],
    buffer: *mut u8,
    capacity: usize,
) -> i32 {
    // SAFETY: name and arguments are valid slices, the buffer is the caller's promise.
    unsafe { import_invoke_ref_func(name.as_ptr(), args.as_ptr(), args.len(), buffer, capacity) }
}

/// Writes the canonical name of one of this guest's functions into `buffer`.
#[inline]
pub(crate) fn canonicalize_ref(index: u32, buffer: &mut [u8]) -> i32 {
    // SAFETY: the slice is writable for its length.
    unsafe { import_canonicalize_ref(index, buffer.as_mut_ptr().cast(), buffer.len()) }
}
