//! The mock's answers to the imports.

use core::ffi::{CStr, c_char};
use core::slice;
use std::rc::Rc;

use super::native_call::{MockReturn, MockValue, NativeCall};
use super::{Sent, deliver, state};
use crate::abi::{GuestArg, ReturnValue, code, return_type};
use crate::exports;
use crate::hash::native_hash;
use crate::math::Vector3;

/// Bytes in memory that the guest allocated, given back when dropped.
pub(super) struct GuestMemory {
    pointer: *mut u8,
    len: usize,
}

impl GuestMemory {
    pub(super) fn new(bytes: &[u8]) -> Self {
        let pointer = exports::__cfx_alloc(bytes.len(), 1);
        assert!(!pointer.is_null(), "the guest has no memory left");
        // SAFETY: the guest allocated that many bytes just now.
        unsafe { pointer.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        Self {
            pointer,
            len: bytes.len(),
        }
    }

    pub(super) fn c_string(text: &[u8]) -> Self {
        let mut bytes = text.to_vec();
        bytes.push(0);
        Self::new(&bytes)
    }

    pub(super) fn pointer(&self) -> *const u8 {
        self.pointer
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }
}

impl Drop for GuestMemory {
    fn drop(&mut self) {
        // SAFETY: it came from `__cfx_alloc` with the same size and alignment.
        unsafe { exports::__cfx_free(self.pointer, self.len, 1) };
    }
}

/// # Safety
/// `text` is valid for `len` bytes.
pub(crate) unsafe fn import_log(text: *const c_char, len: usize) {
    // SAFETY: the caller's promise.
    let bytes = unsafe { slice::from_raw_parts(text.cast::<u8>(), len) };
    let bytes = bytes.strip_suffix(&[0]).unwrap_or(bytes);
    let line = String::from_utf8_lossy(bytes).into_owned();
    let sink = state(|state| {
        state.log.push(line.clone());
        state.log_sink.clone()
    });
    if let Some(sink) = sink {
        sink(&line);
    }
}

/// # Safety
/// As [`imports::invoke`](crate::imports::invoke).
pub(crate) unsafe fn import_invoke(
    hash: u64,
    args: *const GuestArg,
    args_len: usize,
    retval: *mut ReturnValue,
) -> i32 {
    // SAFETY: the caller's promise.
    let records = unsafe { slice::from_raw_parts(args, args_len) };
    // SAFETY: as above.
    let wants = unsafe { retval.as_ref() }.map_or(return_type::EMPTY, |retval| retval.return_type);
    let wants = match wants {
        return_type::NUMBER => MockReturn::Number,
        return_type::STRING => MockReturn::Text,
        return_type::VECTOR3 => MockReturn::Vector3,
        return_type::MSGPACK => MockReturn::Object,
        _ => MockReturn::Nothing,
    };
    // SAFETY: as above.
    let Some(mut call) = (unsafe { NativeCall::from_records(hash, records, wants) }) else {
        return code::TOO_MANY_ARGUMENTS;
    };
    let (interceptor, native) = state(|state| {
        (
            state.interceptor.clone(),
            state.natives.get(&hash).map(Rc::clone),
        )
    });
    if !interceptor.is_some_and(|interceptor| interceptor(&mut call)) {
        match native {
            Some(native) => native(&mut call),
            None if answer_built_in(&mut call) => {}
            None => {
                let fallback = state(|state| state.fallback.clone());
                if !fallback.is_some_and(|fallback| fallback(&mut call)) {
                    call.fail(code::CRITICAL);
                }
            }
        }
    }
    let result = match call.finish() {
        Ok(result) => result,
        Err(code) => return code,
    };
    // SAFETY: the caller's promise.
    unsafe { deliver_result(result, retval) }
}

/// # Safety
/// `retval` is null or describes a writable buffer of its capacity.
unsafe fn deliver_result(result: Option<MockValue>, retval: *mut ReturnValue) -> i32 {
    // SAFETY: the caller's promise.
    let Some(retval) = (unsafe { retval.as_ref() }) else {
        return if result.is_some() { code::NO_VALUE } else { 0 };
    };
    if retval.return_type == return_type::EMPTY {
        return 0;
    }
    // What an untouched slot would be.
    let result = result.unwrap_or_else(|| match retval.return_type {
        return_type::STRING | return_type::MSGPACK => MockValue::Null,
        return_type::VECTOR3 => MockValue::Vector3(Vector3::default()),
        _ => MockValue::Number(0),
    });
    let bytes = match (retval.return_type, result) {
        (_, MockValue::Null) => return code::NULL_RESULT,
        (return_type::NUMBER, MockValue::Number(bits)) => bits.to_le_bytes().to_vec(),
        (return_type::STRING, MockValue::Text(text)) => text,
        (return_type::VECTOR3, MockValue::Vector3(vector)) => [vector.x, vector.y, vector.z]
            .into_iter()
            .flat_map(|component| u64::from(component.to_bits()).to_le_bytes())
            .collect(),
        (return_type::MSGPACK, MockValue::Object(bytes)) => bytes,
        (return_type::NUMBER..=return_type::MSGPACK, _) => return code::CRITICAL,
        _ => return code::NO_VALUE,
    };
    // SAFETY: the caller's promise.
    unsafe { write_growing(&bytes, retval.buffer, retval.capacity) }
}

/// # Safety
/// `buffer` is writable for `capacity` bytes.
unsafe fn write_growing(bytes: &[u8], mut buffer: *mut u8, capacity: usize) -> i32 {
    if bytes.len() > capacity {
        buffer = exports::__cfx_extend_retval_buffer(bytes.len());
        if buffer.is_null() {
            return code::BUFFER_TOO_SMALL;
        }
    }
    // SAFETY: the caller's promise, or the guest's for the buffer that it extended.
    unsafe { buffer.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
    bytes.len() as i32
}

/// # Safety
/// `name` is a C string, `args` valid for `args_len` bytes, `buffer` writable for `capacity`.
pub(crate) unsafe fn import_invoke_ref_func(
    name: *const c_char,
    args: *const u8,
    args_len: usize,
    buffer: *mut u8,
    capacity: usize,
) -> i32 {
    // SAFETY: the caller's promise.
    let (name, args) = unsafe {
        (
            CStr::from_ptr(name).to_bytes(),
            slice::from_raw_parts(args, args_len),
        )
    };
    match call_function(name, args) {
        // SAFETY: the caller's promise.
        Some(answer) => unsafe { write_growing(&answer, buffer, capacity) },
        None => code::CRITICAL,
    }
}

/// Calls a function of the guest or of the host.
pub(super) fn call_function(name: &[u8], args: &[u8]) -> Option<Vec<u8>> {
    if let Some(index) = guest_function(name) {
        return call_guest(index, args);
    }
    let function = host_function(name)
        .and_then(|index| state(|state| state.functions.get(index).map(|entry| entry.0.clone())));
    function.map(|function| function(args))
}

/// Adds an owner to a function of the guest or of the host, or takes one; whether there is
/// such a function.
pub(super) fn change_owners(name: &[u8], change: i32) -> bool {
    match (guest_function(name), host_function(name)) {
        (Some(index), _) if change > 0 => exports::__cfx_duplicate_ref(index) >= 0,
        (Some(index), _) => {
            exports::__cfx_remove_ref(index);
            true
        }
        (_, Some(index)) => count_owner(index, change),
        _ => false,
    }
}

/// # Safety
/// `buffer` is writable for `size` bytes.
pub(crate) unsafe fn import_canonicalize_ref(index: u32, buffer: *mut c_char, size: usize) -> i32 {
    let name = format!("{}:0:{index}\0", state(|state| state.resource()));
    if name.len() > size {
        return -(name.len() as i32);
    }
    // SAFETY: the caller's promise, and the size was compared.
    unsafe {
        buffer
            .cast::<u8>()
            .copy_from_nonoverlapping(name.as_ptr(), name.len())
    };
    name.len() as i32
}

fn index_of(name: &[u8], owner: &str) -> Option<u32> {
    core::str::from_utf8(name)
        .ok()?
        .strip_prefix(owner)?
        .strip_prefix(":0:")?
        .parse()
        .ok()
}

pub(super) fn guest_function(name: &[u8]) -> Option<u32> {
    index_of(name, &state(|state| state.resource()))
}

pub(super) fn host_function(name: &[u8]) -> Option<usize> {
    index_of(name, "host").map(|index| index as usize)
}

/// Calls a function of the guest as a host does: arguments in guest memory, the answer
/// copied before they are given back.
pub(super) fn call_guest(index: u32, args: &[u8]) -> Option<Vec<u8>> {
    let args = GuestMemory::new(args);
    // SAFETY: the arguments live until the end of this function.
    let answer = unsafe { exports::__cfx_call_ref(index, args.pointer(), args.len()) };
    // SAFETY: the guest answers null or an object that lives until its next call.
    let object = unsafe { answer.as_ref() }?;
    // SAFETY: as above.
    Some(unsafe { slice::from_raw_parts(object.data.pointer(), object.length as usize) }.to_vec())
}

/// The natives without which the SDK itself does not work; whether it is one of them.
fn answer_built_in(call: &mut NativeCall) -> bool {
    const REGISTER_RESOURCE_AS_EVENT_HANDLER: u64 =
        native_hash("REGISTER_RESOURCE_AS_EVENT_HANDLER");
    const TRIGGER_EVENT_INTERNAL: u64 = native_hash("TRIGGER_EVENT_INTERNAL");
    const TRIGGER_SERVER_EVENT_INTERNAL: u64 = native_hash("TRIGGER_SERVER_EVENT_INTERNAL");
    const TRIGGER_CLIENT_EVENT_INTERNAL: u64 = native_hash("TRIGGER_CLIENT_EVENT_INTERNAL");
    const LATENT_SERVER_EVENT: u64 = native_hash("TRIGGER_LATENT_SERVER_EVENT_INTERNAL");
    const LATENT_CLIENT_EVENT: u64 = native_hash("TRIGGER_LATENT_CLIENT_EVENT_INTERNAL");
    const CANCEL_EVENT: u64 = native_hash("CANCEL_EVENT");
    const WAS_EVENT_CANCELED: u64 = native_hash("WAS_EVENT_CANCELED");
    const DUPLICATE_FUNCTION_REFERENCE: u64 = native_hash("DUPLICATE_FUNCTION_REFERENCE");
    const DELETE_FUNCTION_REFERENCE: u64 = native_hash("DELETE_FUNCTION_REFERENCE");
    const GET_CURRENT_RESOURCE_NAME: u64 = native_hash("GET_CURRENT_RESOURCE_NAME");
    const IS_DUPLICITY_VERSION: u64 = native_hash("IS_DUPLICITY_VERSION");
    const SERVER_TIMER: u64 = native_hash("GET_GAME_TIMER");
    const CLIENT_TIMER: u64 = 0x9CD2_7B00_4562_8463;

    match call.hash() {
        SERVER_TIMER | CLIENT_TIMER => call.set(state(|state| state.clock_ms) as i64),
        IS_DUPLICITY_VERSION => call.set(state(|state| !state.client)),
        GET_CURRENT_RESOURCE_NAME => call.set(&*state(|state| state.resource())),
        REGISTER_RESOURCE_AS_EVENT_HANDLER => {
            let name = call.c_string(0).unwrap_or_default();
            state(|state| state.registered.insert(name));
        }
        TRIGGER_EVENT_INTERNAL => {
            let name = call.c_string(0).unwrap_or_default();
            if state(|state| state.registered.contains(&name)) {
                deliver(&name, &call.bytes(1, call.u64(2) as usize), b"");
            }
        }
        TRIGGER_SERVER_EVENT_INTERNAL | LATENT_SERVER_EVENT => {
            let payload = call.bytes(1, call.u64(2) as usize);
            let name = call.text(0).unwrap_or_default();
            state(|state| {
                state.sent.push(Sent {
                    target: None,
                    name,
                    payload,
                })
            });
        }
        TRIGGER_CLIENT_EVENT_INTERNAL | LATENT_CLIENT_EVENT => {
            let payload = call.bytes(2, call.u64(3) as usize);
            let (name, target) = (call.text(0).unwrap_or_default(), call.text(1));
            state(|state| {
                state.sent.push(Sent {
                    target,
                    name,
                    payload,
                })
            });
        }
        CANCEL_EVENT => state(|state| {
            if let Some(flag) = state.cancelled.last_mut() {
                *flag = true;
            }
        }),
        WAS_EVENT_CANCELED => call.set(state(|state| state.was_cancelled)),
        DUPLICATE_FUNCTION_REFERENCE => {
            let name = call.c_string(0).unwrap_or_default();
            let known = change_owners(&name, 1);
            if known {
                call.set(String::from_utf8_lossy(&name).into_owned());
            } else {
                call.set(MockValue::Null);
            }
        }
        DELETE_FUNCTION_REFERENCE => {
            let name = call.c_string(0).unwrap_or_default();
            change_owners(&name, -1);
        }
        _ => return false,
    }
    true
}

fn count_owner(index: usize, change: i32) -> bool {
    state(|state| {
        let entry = state.functions.get_mut(index);
        entry.map(|entry| entry.1 += change).is_some()
    })
}
