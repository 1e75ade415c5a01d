//! Plain functions beside the ABI: those that scripts import, which C++ registers for all runtimes,
//! and those that scripts export, which C++ calls.

use std::ffi::{CStr, c_char, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::{Mutex, PoisonError};

use host_shim::{Host, ImportCall, NativeError, Value, ValueType};
use wasm_runtime_ffi::{WasmNumber, WasmValue, WasmValueType};

use crate::runtime;

/// A call of such a function, for as long as it runs.
pub struct CitizenWasmCall {
    host: Host,
    resource: String,
    error: Option<String>,
}

/// What is called: it answers whether it was done, with its result in `result`, if it has one. When
/// it was not, [`citizen_wasm_fail`] says why.
pub type Function = unsafe extern "C" fn(
    data: *mut c_void,
    call: *mut CitizenWasmCall,
    args: *const WasmNumber,
    count: usize,
    result: *mut WasmNumber,
) -> bool;

#[derive(Clone)]
struct Registered {
    module: String,
    name: String,
    params: Vec<ValueType>,
    result: Option<ValueType>,
    function: Function,
    data: usize,
}

static REGISTERED: Mutex<Vec<Registered>> = Mutex::new(Vec::new());

fn value_type(kind: i32) -> Option<Option<ValueType>> {
    const KINDS: [(WasmValueType, Option<ValueType>); 5] = [
        (WasmValueType::None, None),
        (WasmValueType::I32, Some(ValueType::I32)),
        (WasmValueType::I64, Some(ValueType::I64)),
        (WasmValueType::F32, Some(ValueType::F32)),
        (WasmValueType::F64, Some(ValueType::F64)),
    ];
    let found = KINDS.iter().find(|(known, _)| *known as i32 == kind);
    found.map(|(_, ty)| *ty)
}

/// Registers a function that the scripts of runtimes may import which are created from now on, from
/// any module but those of the ABI. It replaces the one of this name. `params` are `count` types,
/// each a number of `WasmValueType`, and so is `result`; a script that imports the function with
/// others is not loaded. Answers false when an argument is none.
///
/// # Safety
///
/// `module` and `name` are null or C strings, `params` is null or has `count` elements.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn citizen_wasm_register_function(
    module: *const c_char,
    name: *const c_char,
    params: *const i32,
    count: usize,
    result: i32,
    function: Option<Function>,
    data: *mut c_void,
) -> bool {
    let register = || {
        // SAFETY: the caller promises the same.
        let (module, name) = unsafe { (text(module)?, text(name)?) };
        if params.is_null() && count != 0 {
            return None;
        }
        let params = (0..count)
            // SAFETY: there are so many elements.
            .map(|index| value_type(unsafe { *params.add(index) }).flatten())
            .collect::<Option<Vec<_>>>()?;
        let new = Registered {
            module,
            name,
            params,
            result: value_type(result)?,
            function: function?,
            data: data.expose_provenance(),
        };
        let reserved = ["host", "cfx", "cfx_spacetime_1"].contains(&new.module.as_str());
        if reserved {
            return None;
        }
        let mut all = REGISTERED.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|known| (&known.module, &known.name) != (&new.module, &new.name));
        all.push(new);
        Some(())
    };
    catch_unwind(AssertUnwindSafe(register)).is_ok_and(|done| done.is_some())
}

/// # Safety
///
/// `text` is null or a C string.
unsafe fn text(text: *const c_char) -> Option<String> {
    if text.is_null() {
        return None;
    }
    // SAFETY: it is not null, and the caller promises the rest.
    let text = unsafe { CStr::from_ptr(text) };
    text.to_str().ok().map(str::to_owned)
}

/// Copies `len` bytes of the calling script's memory to `to`; false when they are not there.
///
/// # Safety
///
/// `call` is the call that is running, `to` is null or has room for `len` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn citizen_wasm_read_memory(
    call: *const CitizenWasmCall,
    address: u32,
    to: *mut u8,
    len: u32,
) -> bool {
    if call.is_null() || to.is_null() {
        return false;
    }
    // SAFETY: it is the running call.
    let call = unsafe { &*call };
    let read = || call.host.memory_read(&call.resource, address, len).ok();
    let Ok(Some(bytes)) = catch_unwind(AssertUnwindSafe(read)) else {
        return false;
    };
    // SAFETY: there is room for so many bytes, and nobody else has the copy.
    unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len()) };
    true
}

/// Writes `len` bytes to the calling script's memory; false when there is no room for them.
///
/// # Safety
///
/// `call` is the call that is running, `from` is null or has `len` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn citizen_wasm_write_memory(
    call: *const CitizenWasmCall,
    address: u32,
    from: *const u8,
    len: u32,
) -> bool {
    if call.is_null() || from.is_null() {
        return false;
    }
    // SAFETY: it is the running call, and so many bytes are there.
    let (call, bytes) = unsafe { (&*call, std::slice::from_raw_parts(from, len as usize)) };
    let write = || call.host.memory_write(&call.resource, address, bytes);
    catch_unwind(AssertUnwindSafe(write)).is_ok_and(|done| done.is_ok())
}

/// Says why the call fails that is running: the script ends with this text.
///
/// # Safety
///
/// `call` is the call that is running, `message` is null or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn citizen_wasm_fail(call: *mut CitizenWasmCall, message: *const c_char) {
    if call.is_null() || message.is_null() {
        return;
    }
    // SAFETY: it is the running call, and a C string.
    unsafe { (*call).error = Some(CStr::from_ptr(message).to_string_lossy().into_owned()) };
}

/// Calls a function that a script of a resource exports, with `count` arguments in text, which become
/// what the function takes. `file` is one that the resource has loaded; null stands for the first.
/// What it answers is written to `result`, which may be null. When it answers false, the reason is
/// written to `error`, which may be null and has room for `error_size` bytes.
///
/// It finds the resources whose scripts run on the calling thread.
///
/// # Safety
///
/// `resource` and `function` are null or C strings, and so is `file`; `args` is null or has `count`
/// elements, each null or a C string; `result` and `error` are null or may be written to.
#[unsafe(no_mangle)]
#[allow(clippy::too_many_arguments, reason = "it is called by C++")]
pub unsafe extern "C" fn citizen_wasm_call_function(
    resource: *const c_char,
    file: *const c_char,
    function: *const c_char,
    args: *const *const c_char,
    count: usize,
    result: *mut WasmValue,
    error: *mut c_char,
    error_size: usize,
) -> bool {
    let call = || {
        let none = |what: &str| format!("{what} is no text");
        // SAFETY: the caller promises the same.
        let (resource, file, function) = unsafe { (text(resource), text(file), text(function)) };
        let resource = resource.ok_or_else(|| none("the resource's name"))?;
        let function = function.ok_or_else(|| none("the function's name"))?;
        if args.is_null() && count != 0 {
            return Err("the arguments are null".to_owned());
        }
        let texts = (0..count)
            // SAFETY: there are so many elements, and the caller promises the rest.
            .map(|index| unsafe { text(*args.add(index)) }.ok_or_else(|| none("an argument")))
            .collect::<Result<Vec<_>, _>>()?;
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        runtime::call_function(&resource, file.as_deref(), &function, &texts)
    };
    let outcome = catch_unwind(AssertUnwindSafe(call));
    match outcome.unwrap_or_else(|_| Err("a mistake in this library".to_owned())) {
        Ok(answer) => {
            if !result.is_null() {
                // SAFETY: it may be written to.
                unsafe { *result = answered(answer) };
            }
            true
        }
        Err(reason) => {
            if !error.is_null() && error_size > 0 {
                let len = reason.len().min(error_size - 1);
                // SAFETY: there is room for so many bytes, and one more.
                unsafe {
                    ptr::copy_nonoverlapping(reason.as_ptr().cast(), error, len);
                    *error.add(len) = 0;
                }
            }
            false
        }
    }
}

fn answered(answer: Option<Value>) -> WasmValue {
    let Some(value) = answer else {
        return WasmValue {
            kind: WasmValueType::None,
            value: WasmNumber { i64: 0 },
        };
    };
    WasmValue {
        kind: match value.ty() {
            ValueType::I32 => WasmValueType::I32,
            ValueType::I64 => WasmValueType::I64,
            ValueType::F32 => WasmValueType::F32,
            ValueType::F64 => WasmValueType::F64,
        },
        value: number(value),
    }
}

/// Gives a host all functions that are registered now.
pub(crate) fn give(host: &Host) {
    let all = REGISTERED.lock().unwrap_or_else(PoisonError::into_inner);
    let all = all.clone();
    for registered in all {
        let Registered {
            module,
            name,
            params,
            result,
            ..
        } = registered.clone();
        // The names of the ABI were refused before.
        let _ = host.import(&module, &name, &params, result, move |call| {
            registered.call(call)
        });
    }
}

impl Registered {
    fn call(&self, call: &ImportCall<'_>) -> Result<Option<Value>, NativeError> {
        let args: Vec<WasmNumber> = call.args().iter().map(|value| number(*value)).collect();
        let mut answer = WasmNumber { i64: 0 };
        let mut running = CitizenWasmCall {
            host: call.host().clone(),
            resource: call.resource().to_owned(),
            error: None,
        };
        let data = ptr::with_exposed_provenance_mut(self.data);
        // SAFETY: the function was registered with this data, and what it is passed outlives the
        // call.
        let done = unsafe {
            let (args, count) = (args.as_ptr(), args.len());
            (self.function)(data, &mut running, args, count, &mut answer)
        };
        if !done {
            let error = running.error.unwrap_or_else(|| "it failed".to_owned());
            return Err(error.into());
        }
        // SAFETY: all bits of it are set, to begin with to 0, and any bits are some number.
        Ok(self.result.map(|ty| unsafe {
            match ty {
                ValueType::I32 => Value::I32(answer.i32),
                ValueType::I64 => Value::I64(answer.i64),
                ValueType::F32 => Value::F32(answer.f32),
                ValueType::F64 => Value::F64(answer.f64),
            }
        }))
    }
}

fn number(value: Value) -> WasmNumber {
    let mut number = WasmNumber { i64: 0 };
    match value {
        Value::I32(value) => number.i32 = value,
        Value::I64(value) => number.i64 = value,
        Value::F32(value) => number.f32 = value,
        Value::F64(value) => number.f64 = value,
    }
    number
}
