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
    if let Some(memory) = passed::take(size, align) {
        return memory;
    }
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
    if passed::give_back(ptr, size) {
        return;
    }
    if let Ok(layout) = Layout::from_size_align(size, align)
        && size != 0
        && !ptr.is_null()
    {
        // SAFETY: the caller's promise; a layout that cannot be made was never given out.
        unsafe { dealloc(ptr, layout) }
    }
}

/// Memory for what the host passes in. It is given back when the call ends, so a stack does,
/// which is many times as fast as an allocator. What does not fit is allocated.
mod passed {
    use core::cell::{Cell, UnsafeCell};

    /// Enough for the events of nearly all scripts, and for some inside each other.
    const SIZE: usize = 4096;
    const ALIGN: usize = 8;

    #[repr(align(8))]
    struct Memory(UnsafeCell<[u8; SIZE]>);

    thread_local! {
        static MEMORY: Memory = const { Memory(UnsafeCell::new([0; SIZE])) };
        /// Where the unused part begins.
        static TOP: Cell<usize> = const { Cell::new(0) };
        /// How many pieces are in use.
        static PIECES: Cell<usize> = const { Cell::new(0) };
    }

    fn start() -> *mut u8 {
        MEMORY.with(|memory| memory.0.get().cast())
    }

    pub(super) fn take(size: usize, align: usize) -> Option<*mut u8> {
        let top = TOP.get();
        if size == 0 || size > SIZE - top || !matches!(align, 1 | 2 | 4 | ALIGN) {
            return None;
        }
        // The size is a multiple of the alignment, so this does not go beyond it.
        TOP.set(top + size.next_multiple_of(ALIGN));
        PIECES.set(PIECES.get() + 1);
        Some(start().wrapping_add(top))
    }

    /// Whether the piece is of this memory; then it is free again. In which order pieces come
    /// back is the host's to choose: the last one empties the stack.
    pub(super) fn give_back(piece: *mut u8, size: usize) -> bool {
        let place = piece.addr().wrapping_sub(start().addr());
        if place >= SIZE || size == 0 {
            return false;
        }
        let pieces = PIECES.get().saturating_sub(1);
        PIECES.set(pieces);
        if pieces == 0 {
            TOP.set(0);
        } else if place + size.next_multiple_of(ALIGN) == TOP.get() {
            TOP.set(place);
        }
        true
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

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    /// Asks for memory and writes to all of it.
    fn filled(size: usize, byte: u8) -> *mut u8 {
        let memory = __cfx_alloc(size, 8);
        assert!(!memory.is_null() && memory.addr().is_multiple_of(8));
        // SAFETY: it was given for this.
        unsafe { memory.write_bytes(byte, size) };
        memory
    }

    #[test]
    fn what_the_host_passes_in_does_not_overlap() {
        // More than the stack holds, in sizes that are no multiples of anything.
        let sizes = [1, 7, 1000, 4090, 13, 3000, 5000, 1];
        for backwards in [false, true] {
            let mut pieces: Vec<_> = (0u8..)
                .zip(sizes)
                .map(|(byte, size)| (filled(size, byte), size, byte))
                .collect();
            for &(memory, size, byte) in &pieces {
                // SAFETY: it is not given back yet.
                let bytes = unsafe { core::slice::from_raw_parts(memory, size) };
                assert!(bytes.iter().all(|other| *other == byte));
            }
            if backwards {
                pieces.reverse();
            }
            for (memory, size, _) in pieces {
                // SAFETY: it came from `__cfx_alloc` with this size.
                unsafe { __cfx_free(memory, size, 8) };
            }
        }
    }

    #[test]
    fn memory_is_used_again_while_the_host_keeps_some() {
        let kept = filled(64, 1);
        let first = filled(128, 2);
        // SAFETY: it came from `__cfx_alloc` with this size.
        unsafe { __cfx_free(first, 128, 8) };
        let second = filled(128, 3);
        assert_eq!(first, second);
        // SAFETY: as above.
        unsafe {
            __cfx_free(kept, 64, 8);
            __cfx_free(second, 128, 8);
        }
        let third = filled(64, 4);
        assert_eq!(third, kept);
        // SAFETY: as above.
        unsafe { __cfx_free(third, 64, 8) };
    }
}
