//! A runtime as the C API has it: a host of `host-shim`, and whom it tells of what scripts do.

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, c_void};
use std::ptr;
use std::rc::{Rc, Weak};

use ffi_border::c_text;
use host_shim::{
    Host, ImportCall, LogLine, NativeCall, NativeError, Origin, Payload, ResourceState, Value,
    ValueType,
};

use crate::error::{Error, not_done, not_loaded};
use crate::platform::PlatformCall;
use crate::types::{
    WasmHostFunction, WasmLogOrigin, WasmModuleState, WasmNativeOutcome, WasmNumber, WasmOnCallRef,
    WasmOnCanonicalizeRef, WasmOnLog, WasmOnNative, WasmRuntime, WasmValue, WasmValueType,
};

pub(crate) struct Runtime {
    number: WasmRuntime,
    host: Host,
    on_log: Cell<(WasmOnLog, *mut c_void)>,
    on_native: Cell<(WasmOnNative, *mut c_void)>,
    on_canonicalize: Cell<(WasmOnCanonicalizeRef, *mut c_void)>,
    on_call_ref: Cell<(WasmOnCallRef, *mut c_void)>,
    /// What the callback that is running says went wrong.
    native_error: RefCell<Option<String>>,
    /// What the function reference answers that is running.
    ref_answer: RefCell<Option<Vec<u8>>>,
}

/// How long a function's name may be, with its NUL.
const LONGEST_NAME: usize = 1024;

impl Runtime {
    pub(crate) fn new(number: WasmRuntime) -> Rc<Self> {
        let runtime = Rc::new(Self {
            number,
            host: Host::new(),
            on_log: Cell::new((None, ptr::null_mut())),
            on_native: Cell::new((None, ptr::null_mut())),
            on_canonicalize: Cell::new((None, ptr::null_mut())),
            on_call_ref: Cell::new((None, ptr::null_mut())),
            native_error: RefCell::default(),
            ref_answer: RefCell::default(),
        });
        // The host's closures must not keep alive what has the host.
        let weak = Rc::downgrade(&runtime);
        let logging = Weak::clone(&weak);
        runtime.host.on_log(move |line| {
            if let Some(runtime) = logging.upgrade() {
                runtime.log(line);
            }
        });
        let naming = Weak::clone(&weak);
        runtime
            .host
            .on_name_ref(move |module, index| naming.upgrade()?.canonicalize(module, index));
        let calling = Weak::clone(&weak);
        runtime
            .host
            .on_unknown_ref(move |name, args| match calling.upgrade() {
                Some(runtime) => runtime.call_foreign_ref(name, args),
                None => Err(host_shim::Error::UnknownReference(name.to_owned())),
            });
        runtime.host.intercept(move |call| match weak.upgrade() {
            Some(runtime) => runtime.native(call),
            None => Ok(false),
        });
        runtime
    }

    pub(crate) fn set_log(&self, callback: WasmOnLog, data: *mut c_void) {
        self.on_log.set((callback, data));
    }

    pub(crate) fn set_native(&self, callback: WasmOnNative, data: *mut c_void) {
        self.on_native.set((callback, data));
    }

    pub(crate) fn set_canonicalize(&self, callback: WasmOnCanonicalizeRef, data: *mut c_void) {
        self.on_canonicalize.set((callback, data));
    }

    pub(crate) fn set_call_ref(&self, callback: WasmOnCallRef, data: *mut c_void) {
        self.on_call_ref.set((callback, data));
    }

    pub(crate) fn fail_native(&self, text: &str) {
        self.native_error.replace(Some(text.to_owned()));
    }

    pub(crate) fn answer_ref(&self, bytes: &[u8]) {
        self.ref_answer.replace(Some(bytes.to_vec()));
    }

    /// Runs a callback; answers its outcome, and its words when it failed. Callbacks may be
    /// nested.
    fn ask(&self, callback: impl FnOnce() -> i32) -> Result<Outcome, String> {
        let outer = self.native_error.take();
        let outcome = callback();
        let error = self.native_error.replace(outer);
        if outcome == WasmNativeOutcome::Answered as i32 {
            Ok(Outcome::Answered)
        } else if outcome == WasmNativeOutcome::Unknown as i32 {
            Ok(Outcome::Unknown)
        } else {
            Err(error.unwrap_or_else(|| "it failed".to_owned()))
        }
    }

    // ----- what scripts do -----------------------------------------------------------

    fn log(&self, line: &LogLine) {
        let origin = match line.origin {
            Origin::Script => WasmLogOrigin::Script,
            Origin::Host => WasmLogOrigin::Runtime,
        };
        self.write(&line.resource, origin, &line.text);
    }

    fn write(&self, module: &str, origin: WasmLogOrigin, text: &str) {
        let (Some(callback), data) = self.on_log.get() else {
            return;
        };
        let (module, text) = (c_text(module), c_text(text));
        // SAFETY: the callback was set with this data, and the texts outlive the call.
        unsafe { callback(data, self.number, module.as_ptr(), origin, text.as_ptr()) }
    }

    fn native(&self, call: &mut NativeCall<'_>) -> Result<bool, NativeError> {
        let (Some(callback), data) = self.on_native.get() else {
            return Ok(false);
        };
        let module = c_text(call.resource());
        let mut platform = PlatformCall::new(call)?;
        let context = &raw mut platform.context;
        // SAFETY: the callback was set with this data, the name and the copies outlive the
        // call, and nothing of the script's is borrowed.
        let outcome =
            self.ask(|| unsafe { callback(data, self.number, module.as_ptr(), context) })?;
        if outcome == Outcome::Unknown {
            return Ok(false);
        }
        // SAFETY: the callback answers for its results.
        unsafe { platform.finish(call)? };
        Ok(true)
    }

    fn canonicalize(&self, module: &str, index: u32) -> Option<String> {
        let (Some(callback), data) = self.on_canonicalize.get() else {
            return None;
        };
        let module = c_text(module);
        let mut buffer = vec![0_u8; LONGEST_NAME];
        let (start, size) = (buffer.as_mut_ptr().cast(), buffer.len());
        // SAFETY: the callback was set with this data, and name and buffer outlive the call.
        let outcome = self
            .ask(|| unsafe { callback(data, self.number, module.as_ptr(), index, start, size) });
        if outcome != Ok(Outcome::Answered) {
            return None;
        }
        let name = CStr::from_bytes_until_nul(&buffer).ok()?;
        name.to_str().ok().map(str::to_owned)
    }

    fn call_foreign_ref(
        &self,
        name: &str,
        args: &[u8],
    ) -> Result<Option<Vec<u8>>, host_shim::Error> {
        let unknown = || host_shim::Error::UnknownReference(name.to_owned());
        let (Some(callback), data) = self.on_call_ref.get() else {
            return Err(unknown());
        };
        let c_name = c_text(name);
        let outer = self.ref_answer.take();
        // SAFETY: the callback was set with this data, and name and arguments outlive the call.
        let outcome = self.ask(|| unsafe {
            callback(
                data,
                self.number,
                c_name.as_ptr(),
                args.as_ptr(),
                args.len(),
            )
        });
        let answer = self.ref_answer.replace(outer);
        match outcome {
            Ok(Outcome::Answered) => Ok(answer),
            Ok(Outcome::Unknown) => Err(unknown()),
            Err(reason) => Err(host_shim::Error::HostFunction {
                name: name.to_owned(),
                reason,
            }),
        }
    }

    /// Registers a function that modules may import.
    pub(crate) fn register(
        self: &Rc<Self>,
        module: &str,
        name: &str,
        params: &[ValueType],
        result: Option<ValueType>,
        (callback, data): (WasmHostFunction, *mut c_void),
    ) -> Result<(), Error> {
        let Some(callback) = callback else {
            return Err(Error::invalid("the function is NULL"));
        };
        // The host's closures must not keep alive what has the host.
        let weak = Rc::downgrade(self);
        let call = move |call: &ImportCall<'_>| {
            let runtime = weak.upgrade().ok_or("the runtime was destroyed")?;
            let args: Vec<WasmNumber> = call.args().iter().copied().map(to_number).collect();
            let module = c_text(call.resource());
            let mut answer = WasmNumber { i64: 0 };
            let result_at = &raw mut answer;
            // SAFETY: the callback was set with this data, and name, arguments and result
            // outlive the call.
            let outcome = runtime.ask(|| unsafe {
                let (args, count) = (args.as_ptr(), args.len());
                callback(
                    data,
                    runtime.number,
                    module.as_ptr(),
                    args,
                    count,
                    result_at,
                )
            })?;
            match outcome {
                Outcome::Answered => Ok(result.map(|ty| from_number(ty, answer))),
                Outcome::Unknown => Err("nobody answers it".into()),
            }
        };
        self.done(self.host.import(module, name, params, result, call))
    }

    pub(crate) fn read_memory(
        &self,
        module: &str,
        address: u32,
        len: u32,
    ) -> Result<Vec<u8>, Error> {
        self.done(self.host.memory_read(module, address, len))
    }

    pub(crate) fn write_memory(
        &self,
        module: &str,
        address: u32,
        bytes: &[u8],
    ) -> Result<(), Error> {
        self.done(self.host.memory_write(module, address, bytes))
    }

    /// Tells of the scripts that trapped.
    fn tell_failures(&self) {
        for failure in self.host.take_failures() {
            let text = failure.to_string();
            self.write(&failure.resource, WasmLogOrigin::Trap, &text);
        }
    }

    // ----- what is done with scripts ---------------------------------------------------

    fn done<T>(&self, result: Result<T, host_shim::Error>) -> Result<T, Error> {
        self.tell_failures();
        result.map_err(not_done)
    }

    pub(crate) fn load(&self, name: &str, wasm: &[u8]) -> Result<(), Error> {
        let loaded = self.host.load(name, wasm);
        self.tell_failures();
        loaded.map_err(not_loaded)
    }

    pub(crate) fn start(&self, name: &str) -> Result<(), Error> {
        self.done(self.host.start(name))
    }

    pub(crate) fn stop(&self, name: &str) -> Result<(), Error> {
        self.done(self.host.stop(name))
    }

    /// Stops all that runs.
    pub(crate) fn stop_all(&self) {
        for name in self.host.resources() {
            // What does not run any more needs not be stopped.
            let _ = self.host.stop(&name);
        }
        self.tell_failures();
    }

    pub(crate) fn state(&self, name: &str) -> WasmModuleState {
        match self.host.state(name) {
            None => WasmModuleState::Unknown,
            Some(ResourceState::Loaded) => WasmModuleState::Loaded,
            Some(ResourceState::Stopped) => WasmModuleState::Stopped,
            Some(ResourceState::Failed) => WasmModuleState::Failed,
            Some(_) => WasmModuleState::Running,
        }
    }

    pub(crate) fn tick(&self, elapsed_ms: u64) {
        self.host.tick(elapsed_ms);
        self.tell_failures();
    }

    /// Whether nobody has cancelled it.
    pub(crate) fn trigger_event(
        &self,
        name: &str,
        args: &[u8],
        source: &str,
    ) -> Result<bool, Error> {
        let args = Payload::from(args.to_vec());
        self.done(self.host.emit(name, args, source))
    }

    pub(crate) fn call_ref(&self, name: &str, args: &[u8]) -> Result<Vec<u8>, Error> {
        self.done(self.host.call_ref(name, args))
    }

    /// [`trigger_event`](Self::trigger_event), for one module alone.
    pub(crate) fn trigger_event_for(
        &self,
        module: &str,
        name: &str,
        args: &[u8],
        source: &str,
    ) -> Result<bool, Error> {
        let args = Payload::from(args.to_vec());
        let (name, source) = (name.as_bytes(), source.as_bytes());
        self.done(self.host.emit_to(module, name, args, source))
    }

    pub(crate) fn call_module_ref(
        &self,
        module: &str,
        index: u32,
        args: &[u8],
    ) -> Result<Vec<u8>, Error> {
        self.done(self.host.call_ref_at(module, index, args))
    }

    pub(crate) fn duplicate_module_ref(&self, module: &str, index: u32) -> Result<u32, Error> {
        self.done(self.host.duplicate_ref_at(module, index))
    }

    pub(crate) fn remove_module_ref(&self, module: &str, index: u32) -> Result<(), Error> {
        self.done(self.host.remove_ref_at(module, index))
    }

    pub(crate) fn duplicate_ref(&self, name: &str) -> Result<String, Error> {
        self.done(self.host.duplicate_ref(name))
    }

    pub(crate) fn remove_ref(&self, name: &str) -> Result<(), Error> {
        self.done(self.host.remove_ref(name))
    }

    pub(crate) fn call_function(
        &self,
        module: &str,
        function: &str,
        args: &[&str],
    ) -> Result<WasmValue, Error> {
        let answer = self.done(self.host.call_with_texts(module, function, args))?;
        Ok(match answer {
            None => WasmValue {
                kind: WasmValueType::None,
                value: WasmNumber { i64: 0 },
            },
            Some(value) => WasmValue {
                kind: to_kind(value.ty()),
                value: to_number(value),
            },
        })
    }

    /// How much memory a module has, or all of them have.
    pub(crate) fn memory(&self, module: Option<&str>) -> Result<u64, Error> {
        if let Some(module) = module {
            return self.host.memory_size(module).map_err(not_done);
        }
        let sizes = self.host.resources();
        // One that is over has none.
        Ok(sizes
            .iter()
            .filter_map(|name| self.host.memory_size(name).ok())
            .sum())
    }
}

/// What a callback that did not fail says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Answered,
    Unknown,
}

/// A number in C, its other bits 0.
fn to_number(value: Value) -> WasmNumber {
    let mut number = WasmNumber { i64: 0 };
    match value {
        Value::I32(value) => number.i32 = value,
        Value::I64(value) => number.i64 = value,
        Value::F32(value) => number.f32 = value,
        Value::F64(value) => number.f64 = value,
    }
    number
}

fn from_number(ty: ValueType, number: WasmNumber) -> Value {
    // SAFETY: all bits of it are set, to begin with to 0, and any bits are some number.
    unsafe {
        match ty {
            ValueType::I32 => Value::I32(number.i32),
            ValueType::I64 => Value::I64(number.i64),
            ValueType::F32 => Value::F32(number.f32),
            ValueType::F64 => Value::F64(number.f64),
        }
    }
}

fn to_kind(ty: ValueType) -> WasmValueType {
    match ty {
        ValueType::I32 => WasmValueType::I32,
        ValueType::I64 => WasmValueType::I64,
        ValueType::F32 => WasmValueType::F32,
        ValueType::F64 => WasmValueType::F64,
    }
}

/// A type as C passes it, where any number may come: `None` for the one that stands for no value.
pub(crate) fn value_type(kind: i32) -> Result<Option<ValueType>, Error> {
    const KINDS: [(WasmValueType, Option<ValueType>); 5] = [
        (WasmValueType::None, None),
        (WasmValueType::I32, Some(ValueType::I32)),
        (WasmValueType::I64, Some(ValueType::I64)),
        (WasmValueType::F32, Some(ValueType::F32)),
        (WasmValueType::F64, Some(ValueType::F64)),
    ];
    let found = KINDS.iter().find(|(known, _)| *known as i32 == kind);
    found
        .map(|(_, ty)| *ty)
        .ok_or_else(|| Error::invalid(format!("{kind} is no WasmValueType")))
}
