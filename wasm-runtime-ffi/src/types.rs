//! The types of the C API.

use std::ffi::{c_char, c_void};

/// A runtime. It belongs to the thread that made it: other threads do not find it. A number is
/// never given twice, so one that was destroyed is refused everywhere. 0 is no runtime.
pub type WasmRuntime = u64;

/// What went wrong: `wasm_runtime_last_error_code` answers one of these.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WasmRuntimeError {
    /// Nothing.
    Ok = 0,
    /// An argument is NULL, no UTF-8, or no value that the function takes.
    Invalid = -1,
    /// The calling thread has no such runtime.
    NoRuntime = -2,
    /// The runtime has no module of this name.
    NoModule = -3,
    /// The module cannot be loaded.
    Load = -4,
    /// The module was stopped, or trapped before.
    NotRunning = -5,
    /// The module trapped in this call, and was stopped.
    Trap = -6,
    /// There is no such function or function reference.
    NoFunction = -7,
    /// The arguments do not fit the function.
    Arguments = -8,
    /// Calls are nested too deep.
    TooDeep = -9,
    /// Something else, see the text.
    Failed = -10,
    /// The function belongs to the scripts' ABI, and cannot be registered.
    Reserved = -11,
    /// A mistake in the library. Nothing is known of what was done.
    Panic = -12,
}

/// A native call, laid out as the platform lays it out (`fxNativeContext`).
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct WasmNativeContext {
    /// The arguments before the call, the results after it.
    pub arguments: [usize; 32],
    /// How many arguments there are.
    pub num_arguments: i32,
    /// Whether there is a result: 0 before the call.
    pub num_results: i32,
    /// Which native it is.
    pub native_identifier: u64,
}

/// What became of a native call, or of another call that a callback answers.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WasmNativeOutcome {
    /// It was answered.
    Answered = 0,
    /// There is no such native there: the runtime answers those itself that it has, and the
    /// script gets an error for others.
    Unknown = 1,
    /// It failed: the script gets an error. `wasm_runtime_fail_native` gives it a text.
    Failed = 2,
}

/// What kind of number it is.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WasmValueType {
    /// None: a function that answers nothing.
    None = 0,
    /// An integer of 32 bits, an address of the script among them.
    I32 = 1,
    /// An integer of 64 bits.
    I64 = 2,
    /// A float of 32 bits.
    F32 = 3,
    /// A float of 64 bits.
    F64 = 4,
}

/// A number, of whichever kind a `WasmValueType` says.
#[repr(C)]
#[derive(Clone, Copy)]
pub union WasmNumber {
    /// `I32`
    pub i32: i32,
    /// `I64`
    pub i64: i64,
    /// `F32`
    pub f32: f32,
    /// `F64`
    pub f64: f64,
}

/// What a function answered.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WasmValue {
    /// Which kind it is; `NONE` when it answered nothing.
    pub kind: WasmValueType,
    /// The number; 0 when there is none.
    pub value: WasmNumber,
}

/// Where a module is in its life.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WasmModuleState {
    /// There is no module of this name.
    Unknown = 0,
    /// Loaded; nothing of it has run.
    Loaded = 1,
    /// It gets ticks, events and calls.
    Running = 2,
    /// It was stopped.
    Stopped = 3,
    /// It trapped, and was stopped for that.
    Failed = 4,
}

/// Who wrote a line.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WasmLogOrigin {
    /// The script.
    Script = 0,
    /// The runtime, about something that the script did.
    Runtime = 1,
    /// The runtime, about a trap: the text has what the script did, and its backtrace.
    Trap = 2,
}

/// Called for each line. `user_data` is what the callback was set with. The texts are valid
/// during the callback.
///
/// This and the other callbacks run on the thread of the runtime, inside the call that led to
/// them. They must not throw and must not unwind. They may call every function of this library.
pub type WasmOnLog = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        runtime: WasmRuntime,
        module: *const c_char,
        origin: WasmLogOrigin,
        text: *const c_char,
    ),
>;

/// Called for each native that a script calls.
///
/// Pointers among the arguments are to copies of what the script passed, with zeros behind: a
/// string has its end, a buffer all its bytes. What is written there is written back. A pointer
/// that is the result is copied before the callback's next call, so it may be to memory that is
/// used again then.
///
/// Answers a `WasmNativeOutcome`; any other number is `FAILED`.
pub type WasmOnNative = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        runtime: WasmRuntime,
        module: *const c_char,
        context: *mut WasmNativeContext,
    ) -> i32,
>;

/// Called for each call of a function that `wasm_runtime_register_host_function` registered.
///
/// There are `count` arguments of the types that the function was registered with. `result` is 0
/// before the call; it is for a function that has one. What arguments are addresses of is read
/// and written by `wasm_runtime_read_memory` and `wasm_runtime_write_memory`.
///
/// Answers a `WasmNativeOutcome`: `ANSWERED`, or the module traps; `wasm_runtime_fail_native` says
/// why.
pub type WasmHostFunction = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        runtime: WasmRuntime,
        module: *const c_char,
        args: *const WasmNumber,
        count: usize,
        result: *mut WasmNumber,
    ) -> i32,
>;

/// Called when a module hands out one of its functions, for the function's canonical name.
///
/// Writes it to `buffer`, which has room for `size` bytes, as a C string, and answers `ANSWERED`;
/// for any other `WasmNativeOutcome` the runtime names the function itself.
pub type WasmOnCanonicalizeRef = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        runtime: WasmRuntime,
        module: *const c_char,
        index: u32,
        buffer: *mut c_char,
        size: usize,
    ) -> i32,
>;

/// Called when a module calls a function reference that is none of this runtime's own. `args` is
/// a MessagePack array of `args_len` bytes.
///
/// Answers a `WasmNativeOutcome`: `ANSWERED` after `wasm_runtime_answer_ref` (without it, the
/// function answers nothing at all), `UNKNOWN` when there is no such function, `FAILED` when it
/// failed, for which `wasm_runtime_fail_native` says why. All but the first are errors in the
/// script.
pub type WasmOnCallRef = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        runtime: WasmRuntime,
        name: *const c_char,
        args: *const u8,
        args_len: usize,
    ) -> i32,
>;
