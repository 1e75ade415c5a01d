//! A runtime as the C API has it: a host of `host-shim`, and whom it tells of what scripts do.

use std::cell::{Cell, RefCell};
use std::ffi::c_void;
use std::ptr;
use std::rc::{Rc, Weak};

use ffi_border::c_text;
use host_shim::{Host, LogLine, NativeCall, NativeError, Origin, Payload, ResourceState};

use crate::error::{Error, not_done, not_loaded};
use crate::platform::PlatformCall;
use crate::types::{
    WasmLogOrigin, WasmModuleState, WasmNativeOutcome, WasmOnLog, WasmOnNative, WasmRuntime,
    WasmRuntimeError,
};

pub(crate) struct Runtime {
    number: WasmRuntime,
    host: Host,
    on_log: Cell<(WasmOnLog, *mut c_void)>,
    on_native: Cell<(WasmOnNative, *mut c_void)>,
    /// What the native that is running says went wrong.
    native_error: RefCell<Option<String>>,
}

impl Runtime {
    pub(crate) fn new(number: WasmRuntime) -> Rc<Self> {
        let runtime = Rc::new(Self {
            number,
            host: Host::new(),
            on_log: Cell::new((None, ptr::null_mut())),
            on_native: Cell::new((None, ptr::null_mut())),
            native_error: RefCell::default(),
        });
        // The host's closures must not keep alive what has the host.
        let weak = Rc::downgrade(&runtime);
        let logging = Weak::clone(&weak);
        runtime.host.on_log(move |line| {
            if let Some(runtime) = logging.upgrade() {
                runtime.log(line);
            }
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

    pub(crate) fn fail_native(&self, text: &str) {
        self.native_error.replace(Some(text.to_owned()));
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
        self.native_error.take();
        // SAFETY: the callback was set with this data, the name and the copies outlive the
        // call, and nothing of the script's is borrowed.
        let outcome =
            unsafe { callback(data, self.number, module.as_ptr(), &mut platform.context) };
        if outcome == WasmNativeOutcome::Answered as i32 {
            // SAFETY: the callback answers for its results.
            unsafe { platform.finish(call)? };
            return Ok(true);
        }
        if outcome == WasmNativeOutcome::Unknown as i32 {
            return Ok(false);
        }
        let error = self.native_error.take();
        Err(error.unwrap_or_else(|| "it failed".to_owned()).into())
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
    ) -> Result<Option<i64>, Error> {
        let mut numbers = Vec::new();
        for (place, text) in args.iter().enumerate() {
            numbers.push(number(text).ok_or_else(|| {
                let message = format!("argument {place}: '{text}' is no integer");
                Error::new(WasmRuntimeError::Arguments, message)
            })?);
        }
        self.done(self.host.call_export(module, function, &numbers))
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

/// Integers of either sign, in decimals or as 0x and hexadecimals.
fn number(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        return u64::from_str_radix(digits, 16).ok().map(u64::cast_signed);
    }
    let signed = text.parse::<i64>().ok();
    signed.or_else(|| text.parse::<u64>().ok().map(u64::cast_signed))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers() {
        assert_eq!(number("-5"), Some(-5));
        assert_eq!(number(" 0xFF "), Some(255));
        assert_eq!(number("18446744073709551615"), Some(-1));
        for text in ["", "1.5", "0x", "five", "99999999999999999999"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
