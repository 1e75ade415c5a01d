//! The records and codes of the ABI, as they lie in memory.
//!
//! On `wasm32` these are byte for byte what the host reads and writes; on other
//! targets pointers are wider, and the mock host reads the same Rust types.

/// Argument slots that one native call may fill.
pub(crate) const MAX_SLOTS: usize = 32;

/// `ReturnValue::return_type`: what the guest wants written to its buffer.
pub(crate) mod return_type {
    pub(crate) const EMPTY: u32 = 0;
    pub(crate) const NUMBER: u32 = 1;
    pub(crate) const STRING: u32 = 2;
    pub(crate) const VECTOR3: u32 = 3;
    pub(crate) const MSGPACK: u32 = 4;
}

/// Negative results of `invoke` and `invoke_ref_func`.
pub(crate) mod code {
    pub(crate) const BUFFER_TOO_SMALL: i32 = -1;
    pub(crate) const NO_VALUE: i32 = -2;
    pub(crate) const TOO_MANY_ARGUMENTS: i32 = -3;
    pub(crate) const NULL_RESULT: i32 = -4;
    pub(crate) const WRONG_ARGUMENTS: i32 = -5;
    pub(crate) const CRITICAL: i32 = -6;
}

/// An address in a 64-bit field. Kept as a pointer, not as an integer, so that
/// its provenance survives on targets where the mock host dereferences it.
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct Address {
    pointer: *const u8,
    #[cfg(target_pointer_width = "32")]
    high: u32,
}

impl Address {
    #[inline(always)]
    pub(crate) const fn new(pointer: *const u8) -> Self {
        Self {
            pointer,
            #[cfg(target_pointer_width = "32")]
            high: 0,
        }
    }

    #[cfg(cfx_mock)]
    pub(crate) const fn pointer(self) -> *const u8 {
        self.pointer
    }
}

/// One record of the argument list of `invoke`.
#[cfg(not(feature = "abi-cfx"))]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct GuestArg {
    pub(crate) is_ref: u8,
    pub(crate) value: Address,
    pub(crate) size: u32,
}

/// One record of the argument list of `invoke`, in the later revision's order.
#[cfg(feature = "abi-cfx")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct GuestArg {
    pub(crate) value: Address,
    pub(crate) size: u32,
    pub(crate) is_ref: u8,
}

/// Where `invoke` puts its result.
#[repr(C)]
pub(crate) struct ReturnValue {
    pub(crate) return_type: u32,
    pub(crate) buffer: *mut u8,
    pub(crate) capacity: usize,
}

/// Bytes that a called reference answers.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct ScrObject {
    pub(crate) data: Address,
    pub(crate) length: u64,
}

#[cfg(target_arch = "wasm32")]
const _: () = {
    use core::mem::{align_of, offset_of, size_of};

    assert!(align_of::<GuestArg>() == 8);
    #[cfg(not(feature = "abi-cfx"))]
    assert!(
        size_of::<GuestArg>() == 24
            && offset_of!(GuestArg, is_ref) == 0
            && offset_of!(GuestArg, value) == 8
            && offset_of!(GuestArg, size) == 16
    );
    #[cfg(feature = "abi-cfx")]
    assert!(
        size_of::<GuestArg>() == 16
            && offset_of!(GuestArg, value) == 0
            && offset_of!(GuestArg, size) == 8
            && offset_of!(GuestArg, is_ref) == 12
    );
    assert!(
        size_of::<ReturnValue>() == 12
            && offset_of!(ReturnValue, buffer) == 4
            && offset_of!(ReturnValue, capacity) == 8
    );
    assert!(size_of::<ScrObject>() == 16 && offset_of!(ScrObject, length) == 8);
};
