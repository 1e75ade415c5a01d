//! Results of natives: what is asked for, and how the bytes become Rust values.

use core::cell::Cell;
use core::mem::MaybeUninit;
use core::ptr;

use serde::de::DeserializeOwned;

use super::lenient::report;
use super::{InvokeError, InvokeErrorKind, NativeArgs, Packed, args};
use crate::abi::{GuestArg, ReturnValue, code, return_type};
use crate::hash::Hash;
use crate::imports;
use crate::math::Vector3;
use crate::msgpack;

/// A type that the result of a native can be asked for as.
///
/// | Rust type | asked for | made of |
/// |---|---|---|
/// | `()` | nothing | |
/// | `i32`, `u32`, `i64`, `u64`, ... | a number | the low bits of the slot |
/// | `f32` | a number | the low 32 bits |
/// | `bool` | a number | the low 32 bits, not zero |
/// | [`Hash`](struct@crate::Hash) | a number | the low 32 bits |
/// | [`Vector3`] | a vector | |
/// | `String` | text | broken UTF-8 is an error, null too |
/// | `Vec<u8>` | text | the bytes, whatever they are; null is an error |
/// | [`Packed<T>`] | an object | the msgpack, unpacked; null is an error |
/// | `Option` of these three | as above | `None` for null |
#[diagnostic::on_unimplemented(
    message = "a native cannot return `{Self}`",
    label = "not the result of a native",
    note = "accepted: (), integers, f32, bool, Hash, Vector3, String, Vec<u8>, Packed<T>, and Option of the last three"
)]
pub trait NativeResult: Sized {
    #[doc(hidden)]
    fn call(hash: u64, args: &[GuestArg]) -> Result<Self, InvokeError>;

    #[doc(hidden)]
    fn call_or_default(hash: u64, args: &[GuestArg]) -> Self
    where
        Self: Default,
    {
        Self::call(hash, args).unwrap_or_else(|error| {
            report(&error);
            Self::default()
        })
    }
}

thread_local! {
    /// The buffer of the innermost native call whose result may grow.
    static GROWING: Cell<*mut ResultBuffer> = const { Cell::new(ptr::null_mut()) };
}

/// Memory for a result of unknown length: on the stack until the host asks for more.
///
/// Every call has its own, so that a call made from inside another's leaves it alone.
pub(crate) struct ResultBuffer {
    start: MaybeUninit<[u8; 256]>,
    grown: Vec<u8>,
}

impl ResultBuffer {
    pub(crate) fn new() -> Self {
        Self {
            start: MaybeUninit::uninit(),
            grown: Vec::new(),
        }
    }

    /// Runs `call` with the buffer's address and capacity, ready to grow meanwhile,
    /// and answers the bytes that it says were written, or its negative code.
    pub(crate) fn fill(&mut self, call: impl FnOnce(*mut u8, usize) -> i32) -> Result<&[u8], i32> {
        struct Restore(*mut ResultBuffer);
        impl Drop for Restore {
            fn drop(&mut self) {
                GROWING.set(self.0);
            }
        }

        // From here to the end of the call only raw pointers touch the buffer: the
        // host's calls of `__cfx_extend_retval_buffer` come in between.
        let this: *mut Self = self;
        let restore = Restore(GROWING.replace(this));
        // SAFETY: `this` is valid, and a field's address is all that is taken.
        let (start, capacity) = unsafe { (&raw mut (*this).start, size_of_val(&(*this).start)) };
        let written = call(start.cast(), capacity);
        drop(restore);

        let Ok(length) = usize::try_from(written) else {
            return Err(written);
        };
        let (bytes, capacity) = if self.grown.capacity() > 0 {
            (self.grown.as_ptr(), self.grown.capacity())
        } else {
            (self.start.as_ptr().cast(), capacity)
        };
        if length > capacity {
            return Err(written);
        }
        // SAFETY: the host wrote `length` bytes to the buffer it was given last.
        Ok(unsafe { core::slice::from_raw_parts(bytes, length) })
    }
}

/// Room for `new_size` bytes in place of the buffer of the call that is running;
/// null when none is, or when there is no memory.
pub(crate) fn extend_result_buffer(new_size: usize) -> *mut u8 {
    let buffer = GROWING.get();
    if buffer.is_null() {
        return ptr::null_mut();
    }
    // SAFETY: a buffer is registered only while its call runs and holds no reference to it.
    let grown = unsafe { &mut (*buffer).grown };
    grown.clear();
    match grown.try_reserve_exact(new_size) {
        Ok(()) => grown.as_mut_ptr(),
        Err(_) => ptr::null_mut(),
    }
}

#[inline(always)]
fn call_plain(
    hash: u64,
    args: &[GuestArg],
    return_type: u32,
    buffer: *mut u8,
    capacity: usize,
) -> i32 {
    let mut retval = ReturnValue {
        return_type,
        buffer,
        capacity,
    };
    // SAFETY: the records describe memory that the argument list keeps alive, and the
    // callers in this file pass a buffer that is writable for its capacity.
    unsafe { imports::invoke(hash, args.as_ptr(), args.len(), &raw mut retval) }
}

#[inline]
fn call_number(hash: u64, args: &[GuestArg]) -> Result<u64, InvokeError> {
    let mut slot = 0u64;
    let written = call_plain(hash, args, return_type::NUMBER, (&raw mut slot).cast(), 8);
    if written >= 0 {
        Ok(slot)
    } else {
        Err(InvokeError::from_code(hash, written))
    }
}

/// As [`call_number`], zero for a failure, which is reported. Not inlined: this is what
/// most natives that a script uses come down to.
#[inline(never)]
fn call_number_or_zero(hash: u64, args: &[GuestArg]) -> u64 {
    call_number(hash, args).unwrap_or_else(|error| {
        report(&error);
        0
    })
}

/// Calls and gives the result's bytes to `read`: `None` for null.
fn call_bytes<R>(
    hash: u64,
    args: &[GuestArg],
    return_type: u32,
    read: impl FnOnce(Option<&[u8]>) -> Result<R, InvokeErrorKind>,
) -> Result<R, InvokeError> {
    let mut buffer = ResultBuffer::new();
    let result =
        buffer.fill(|start, capacity| call_plain(hash, args, return_type, start, capacity));
    match result {
        Ok(bytes) => read(Some(bytes)).map_err(|kind| InvokeError::new(hash, kind)),
        Err(code::NULL_RESULT) => read(None).map_err(|kind| InvokeError::new(hash, kind)),
        Err(code) => Err(InvokeError::from_code(hash, code)),
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, InvokeErrorKind> {
    crate::bytes::utf8(bytes).map_err(|_| InvokeErrorKind::NotUtf8)
}

/// Calls a native that returns text and lends the text to `read`, without copying
/// it: `None` for a null string.
///
/// ```
/// use cfx_core::{native_hash, native::invoke_str};
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_PLAYER_NAME", |call| call.set("Ada"));
/// let short = invoke_str(native_hash("GET_PLAYER_NAME"), ("1",), |name| {
///     name.is_some_and(|name| name.len() < 4)
/// })?;
/// assert!(short);
/// # Ok::<(), cfx_core::InvokeError>(())
/// ```
///
/// # Errors
/// As [`invoke`](super::invoke); text that is not UTF-8 is one.
pub fn invoke_str<R>(
    hash: u64,
    args: impl NativeArgs,
    read: impl FnOnce(Option<&str>) -> R,
) -> Result<R, InvokeError> {
    args::with_list(args, |list| {
        call_bytes(hash, list, return_type::STRING, |bytes| {
            Ok(read(bytes.map(utf8).transpose()?))
        })
    })
    .unwrap_or_else(|problem| Err(InvokeError::new(hash, problem)))
}

/// Calls a native that returns text and lends its bytes to `read`: `None` for null.
/// Some natives return data this way that is not text (`LOAD_RESOURCE_FILE`).
///
/// # Errors
/// As [`invoke`](super::invoke).
pub fn invoke_bytes<R>(
    hash: u64,
    args: impl NativeArgs,
    read: impl FnOnce(Option<&[u8]>) -> R,
) -> Result<R, InvokeError> {
    args::with_list(args, |list| {
        call_bytes(hash, list, return_type::STRING, |bytes| Ok(read(bytes)))
    })
    .unwrap_or_else(|problem| Err(InvokeError::new(hash, problem)))
}

impl NativeResult for () {
    #[inline]
    fn call(hash: u64, args: &[GuestArg]) -> Result<Self, InvokeError> {
        let code = call_plain(hash, args, return_type::EMPTY, ptr::null_mut(), 0);
        if code >= 0 {
            Ok(())
        } else {
            Err(InvokeError::from_code(hash, code))
        }
    }

    #[inline(never)]
    fn call_or_default(hash: u64, args: &[GuestArg]) {
        if let Err(error) = Self::call(hash, args) {
            report(&error);
        }
    }
}

macro_rules! number_result {
    ($($type:ty: $bits:ident => $value:expr;)*) => {$(
        impl NativeResult for $type {
            #[inline]
            fn call(hash: u64, args: &[GuestArg]) -> Result<Self, InvokeError> {
                call_number(hash, args).map(|$bits| $value)
            }

            #[inline]
            fn call_or_default(hash: u64, args: &[GuestArg]) -> Self {
                let $bits = call_number_or_zero(hash, args);
                $value
            }
        }
    )*};
}

number_result! {
    i8: bits => bits as i8;
    u8: bits => bits as u8;
    i16: bits => bits as i16;
    u16: bits => bits as u16;
    i32: bits => bits as i32;
    u32: bits => bits as u32;
    i64: bits => bits as i64;
    u64: bits => bits;
    f32: bits => f32::from_bits(bits as u32);
    bool: bits => bits as u32 != 0;
    Hash: bits => Hash(bits as u32);
}

impl NativeResult for Vector3 {
    #[inline]
    fn call(hash: u64, args: &[GuestArg]) -> Result<Self, InvokeError> {
        let mut slots = [0u64; 3];
        let written = call_plain(
            hash,
            args,
            return_type::VECTOR3,
            slots.as_mut_ptr().cast(),
            size_of_val(&slots),
        );
        if written < 0 {
            return Err(InvokeError::from_code(hash, written));
        }
        Ok(Self::from(slots.map(|bits| f32::from_bits(bits as u32))))
    }
}

/// The results that may be null.
trait Nullable: Sized {
    const RETURN_TYPE: u32;
    fn read(bytes: &[u8]) -> Result<Self, InvokeErrorKind>;
}

impl Nullable for String {
    const RETURN_TYPE: u32 = return_type::STRING;

    fn read(bytes: &[u8]) -> Result<Self, InvokeErrorKind> {
        utf8(bytes).map(str::to_owned)
    }
}

impl Nullable for Vec<u8> {
    const RETURN_TYPE: u32 = return_type::STRING;

    fn read(bytes: &[u8]) -> Result<Self, InvokeErrorKind> {
        Ok(bytes.to_vec())
    }
}

impl<T: DeserializeOwned> Nullable for Packed<T> {
    const RETURN_TYPE: u32 = return_type::MSGPACK;

    fn read(bytes: &[u8]) -> Result<Self, InvokeErrorKind> {
        msgpack::from_slice(bytes)
            .map(Packed)
            .map_err(InvokeErrorKind::Decode)
    }
}

macro_rules! nullable_result {
    ($([$($param:ident)?] $type:ty),*) => {$(
        impl $(<$param: DeserializeOwned>)? NativeResult for $type {
            fn call(hash: u64, args: &[GuestArg]) -> Result<Self, InvokeError> {
                call_bytes(hash, args, Self::RETURN_TYPE, |bytes| {
                    Self::read(bytes.ok_or(InvokeErrorKind::NullResult)?)
                })
            }
        }

        impl $(<$param: DeserializeOwned>)? NativeResult for Option<$type> {
            fn call(hash: u64, args: &[GuestArg]) -> Result<Self, InvokeError> {
                call_bytes(hash, args, <$type>::RETURN_TYPE, |bytes| {
                    bytes.map(<$type>::read).transpose()
                })
            }
        }
    )*};
}

nullable_result!([] String, [] Vec<u8>, [T] Packed<T>);
