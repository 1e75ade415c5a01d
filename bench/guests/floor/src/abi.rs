//! The ABI as it is.

#[repr(C)]
pub(crate) struct Arg {
    is_ref: u8,
    value: u64,
    size: u32,
}

impl Arg {
    pub(crate) fn value<T>(value: &T) -> Self {
        Self {
            is_ref: 0,
            value: core::ptr::from_ref(value) as usize as u64,
            size: size_of::<T>() as u32,
        }
    }

    pub(crate) fn pointer<T>(to: *const T, size: usize) -> Self {
        Self {
            is_ref: 1,
            value: to as usize as u64,
            size: size as u32,
        }
    }
}

#[repr(C)]
struct ReturnValue {
    kind: u32,
    buffer: *mut u8,
    capacity: usize,
}

pub(crate) const EMPTY: u32 = 0;
pub(crate) const NUMBER: u32 = 1;
#[cfg(not(any(feature = "event", feature = "hello")))]
pub(crate) const STRING: u32 = 2;
pub(crate) const VECTOR: u32 = 3;
#[cfg(not(any(feature = "event", feature = "hello")))]
pub(crate) const OBJECT: u32 = 4;

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    #[link_name = "log"]
    fn import_log(text: *const u8, len: usize);
    #[link_name = "invoke"]
    fn import_invoke(hash: u64, args: *const Arg, len: usize, retval: *mut ReturnValue) -> i32;
    #[cfg(not(any(feature = "event", feature = "hello")))]
    #[link_name = "invoke_ref_func"]
    pub(crate) fn import_invoke_ref_func(
        name: *const u8,
        args: *const u8,
        args_len: usize,
        buffer: *mut u8,
        capacity: usize,
    ) -> i32;
}

/// Writes a line that ends with NUL.
#[cfg(any(feature = "event", feature = "hello"))]
pub(crate) fn log(text: &[u8]) {
    // SAFETY: the slice is valid for its length.
    unsafe { import_log(text.as_ptr(), text.len()) }
}

/// Keeps the import in scripts that log nothing, as the others have it.
#[cfg(not(any(feature = "event", feature = "hello")))]
#[unsafe(no_mangle)]
extern "C" fn say(text: *const u8, len: usize) {
    // SAFETY: only a host that gave the bytes calls this.
    unsafe { import_log(text, len) }
}

/// Calls a native; `result` is as large as its type says.
pub(crate) fn invoke<R>(hash: u64, args: &[Arg], kind: u32, result: &mut R) -> i32 {
    let mut retval = ReturnValue {
        kind,
        buffer: core::ptr::from_mut(result).cast(),
        capacity: size_of::<R>(),
    };
    // SAFETY: the records describe values that live until the call returns.
    unsafe { import_invoke(hash, args.as_ptr(), args.len(), &raw mut retval) }
}

/// Tells the host that this script has handlers of an event.
#[cfg(not(feature = "hello"))]
pub(crate) fn register(event: &core::ffi::CStr) {
    const REGISTER_RESOURCE_AS_EVENT_HANDLER: u64 = 0xD233_A168;
    let name = Arg::pointer(event.as_ptr(), event.count_bytes() + 1);
    invoke(REGISTER_RESOURCE_AS_EVENT_HANDLER, &[name], EMPTY, &mut ());
}

/// Where results of unknown length go, and what the host passes in.
static mut BUFFER: [u8; 8192] = [0; 8192];
static mut PASSED: [u64; 8192] = [0; 8192];
static mut TOP: usize = 0;
static mut LIVE: usize = 0;

#[cfg(not(any(feature = "event", feature = "hello")))]
pub(crate) fn buffer() -> &'static mut [u8; 8192] {
    let buffer = &raw mut BUFFER;
    // SAFETY: one thread, and nobody keeps it across a call that fills it.
    unsafe { &mut *buffer }
}

#[unsafe(no_mangle)]
extern "C" fn __cfx_extend_retval_buffer(size: usize) -> *mut u8 {
    if size > 8192 {
        return core::ptr::null_mut();
    }
    (&raw mut BUFFER).cast()
}

#[unsafe(no_mangle)]
extern "C" fn __cfx_alloc(size: usize, _align: usize) -> *mut u8 {
    // SAFETY: one thread.
    unsafe {
        let start = TOP;
        let end = start + size.next_multiple_of(8);
        if end > 65536 {
            return core::ptr::null_mut();
        }
        TOP = end;
        LIVE += 1;
        (&raw mut PASSED).cast::<u8>().add(start)
    }
}

#[unsafe(no_mangle)]
extern "C" fn __cfx_free(_pointer: *mut u8, _size: usize, _align: usize) {
    // SAFETY: one thread.
    unsafe {
        LIVE -= 1;
        if LIVE == 0 {
            TOP = 0;
        }
    }
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
