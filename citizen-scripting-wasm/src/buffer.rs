//! `IScriptBuffer`: bytes that the platform gets, and frees.

use std::ffi::c_char;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::vtable::{
    BASE, BaseTable, BufferTable, Guid, INVALID, NO_INTERFACE, OK, SCRIPT_BUFFER, Status, This,
};

#[repr(C)]
struct Buffer {
    table: &'static BufferTable,
    owners: AtomicU32,
    bytes: Box<[u8]>,
}

static TABLE: BufferTable = BufferTable {
    base: BaseTable {
        query_interface,
        add_ref,
        release,
    },
    get_bytes,
    get_length,
};

/// A buffer, of which the caller is the owner.
pub(crate) fn new(bytes: Vec<u8>) -> This {
    Box::into_raw(Box::new(Buffer {
        table: &TABLE,
        owners: AtomicU32::new(1),
        bytes: bytes.into_boxed_slice(),
    }))
    .cast()
}

/// # Safety
///
/// `this` came from [`new`] and has owners.
unsafe fn buffer<'a>(this: This) -> &'a Buffer {
    // SAFETY: the caller promises it.
    unsafe { &*this.cast::<Buffer>() }
}

unsafe extern "C" fn query_interface(
    this: This,
    interface: *const Guid,
    object: *mut This,
) -> Status {
    if interface.is_null() || object.is_null() {
        return INVALID;
    }
    // SAFETY: both are not null, and the platform's.
    unsafe {
        if ![BASE, SCRIPT_BUFFER].contains(&*interface) {
            return NO_INTERFACE;
        }
        add_ref(this);
        *object = this;
    }
    OK
}

unsafe extern "C" fn add_ref(this: This) -> u32 {
    // SAFETY: it has an owner, who calls this.
    unsafe { buffer(this) }
        .owners
        .fetch_add(1, Ordering::Relaxed)
        + 1
}

unsafe extern "C" fn release(this: This) -> u32 {
    // SAFETY: it has an owner, who calls this.
    let left = unsafe { buffer(this) }
        .owners
        .fetch_sub(1, Ordering::AcqRel)
        - 1;
    if left == 0 {
        // SAFETY: that was the last owner.
        drop(unsafe { Box::from_raw(this.cast::<Buffer>()) });
    }
    u32::from(left == 0)
}

unsafe extern "C" fn get_bytes(this: This) -> *mut c_char {
    // SAFETY: it has an owner, who calls this.
    unsafe { buffer(this) }.bytes.as_ptr().cast_mut().cast()
}

unsafe extern "C" fn get_length(this: This) -> u32 {
    // SAFETY: it has an owner, who calls this.
    u32::try_from(unsafe { buffer(this) }.bytes.len()).unwrap_or(u32::MAX)
}
