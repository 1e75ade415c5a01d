//! Native calls on their way to the platform: a script's addresses become pointers to copies,
//! and pointers that come back become results.

use std::ffi::CStr;

use host_shim::{NativeCall, NativeError, ReturnType, Vec3, joaat};

use crate::types::WasmNativeContext;

/// Natives that take a pointer and, in the argument after it, how many bytes are there: name and
/// place of the pointer. All of them are known to the platform by their names' hashes.
///
/// What else takes a pointer takes a C string, or a place for a number or a vector.
const BUFFERS: [(u64, usize); 13] = [
    (joaat("TRIGGER_EVENT_INTERNAL") as u64, 1),
    (joaat("TRIGGER_SERVER_EVENT_INTERNAL") as u64, 1),
    (joaat("TRIGGER_CLIENT_EVENT_INTERNAL") as u64, 2),
    (joaat("TRIGGER_LATENT_SERVER_EVENT_INTERNAL") as u64, 1),
    (joaat("TRIGGER_LATENT_CLIENT_EVENT_INTERNAL") as u64, 2),
    (joaat("SET_STATE_BAG_VALUE") as u64, 2),
    (joaat("SAVE_RESOURCE_FILE") as u64, 2),
    (joaat("PERFORM_HTTP_REQUEST_INTERNAL") as u64, 0),
    (joaat("PERFORM_HTTP_REQUEST_INTERNAL_EX") as u64, 0),
    (joaat("FORMAT_STACK_TRACE") as u64, 0),
    (joaat("GET_ENTITIES_IN_RADIUS") as u64, 6),
    (joaat("UPDATE_MAPDATA_ENTITY") as u64, 2),
    (joaat("SET_RUNTIME_TEXTURE_ARGB_DATA") as u64, 1),
];

/// What is at least there behind a pointer, if need be as zeros: the largest of what natives
/// write through one, and more.
const ROOM: usize = 256;

/// Marks a string result that has its length beside it.
const STRING_WITH_LENGTH: usize = 0xFEED_1212;

/// A copy of what a script's pointer is to.
struct Copy {
    slot: usize,
    /// Words, so that it is aligned for anything.
    words: Vec<u64>,
    before: Vec<u8>,
}

/// A call in the platform's shape.
pub struct PlatformCall {
    /// What the platform is called with.
    pub context: WasmNativeContext,
    copies: Vec<Copy>,
}

impl PlatformCall {
    /// Copies what the arguments point to.
    ///
    /// # Errors
    ///
    /// They point to what is not in memory.
    pub fn new(call: &NativeCall<'_>) -> Result<Self, NativeError> {
        let mut context = WasmNativeContext {
            arguments: [0; 32],
            num_arguments: i32::try_from(call.slot_count()).unwrap_or(32),
            num_results: 0,
            native_identifier: call.hash(),
        };
        let mut copies = Vec::new();
        for slot in 0..call.slot_count().min(32) {
            let Some(address) = address(call, slot) else {
                context.arguments[slot] = to_word(call.slot(slot));
                continue;
            };
            let before = copy(call, slot, address)?;
            let mut words = vec![0_u64; before.len().max(ROOM).div_ceil(8) + 1];
            for (word, bytes) in words.iter_mut().zip(before.chunks(8)) {
                let mut padded = [0; 8];
                padded[..bytes.len()].copy_from_slice(bytes);
                *word = u64::from_ne_bytes(padded);
            }
            // Where the words are does not change when the vector moves.
            context.arguments[slot] = words.as_mut_ptr() as usize;
            copies.push(Copy {
                slot,
                words,
                before,
            });
        }
        Ok(Self { context, copies })
    }

    /// Takes what the platform has answered.
    ///
    /// # Errors
    ///
    /// The script cannot have it.
    ///
    /// # Safety
    ///
    /// Pointers that are results are to what the platform says they are to.
    pub unsafe fn finish(&self, call: &mut NativeCall<'_>) -> Result<(), NativeError> {
        for copy in &self.copies {
            let after: Vec<u8> = copy
                .words
                .iter()
                .flat_map(|word| word.to_ne_bytes())
                .take(copy.before.len())
                .collect();
            // Strings stay as they are, and so does the memory that they are in.
            if after != copy.before {
                call.write_bytes(copy.slot, &after)?;
            }
        }
        let results = &self.context.arguments;
        match call.return_type() {
            ReturnType::Empty | ReturnType::Unknown => {}
            ReturnType::Number => call.set_result(results[0] as u64),
            ReturnType::Vector3 => {
                let component = |slot: usize| f32::from_bits(results[slot] as u32);
                call.set_result(Vec3::new(component(0), component(1), component(2)));
            }
            ReturnType::String | ReturnType::MsgPack if results[0] == 0 => call.set_null(),
            ReturnType::String if results[2] == STRING_WITH_LENGTH => {
                // SAFETY: the caller promises that so many bytes are there.
                let text = unsafe { bytes_at(results[0], results[1]) };
                call.set_text(text);
            }
            ReturnType::String => {
                // SAFETY: the caller promises that there is a C string.
                let text = unsafe { CStr::from_ptr(results[0] as *const _) };
                call.set_text(text.to_bytes());
            }
            ReturnType::MsgPack => {
                // SAFETY: the caller promises that so many bytes are there.
                let value = unsafe { bytes_at(results[0], results[1]) };
                call.set_msgpack(value);
            }
            other => return Err(format!("results of the type {other:?} are not known").into()),
        }
        Ok(())
    }
}

/// # Safety
///
/// So many bytes are there, and stay as they are for `'a`.
unsafe fn bytes_at<'a>(address: usize, len: usize) -> &'a [u8] {
    // SAFETY: the caller promises it; an address that is not null is asked for above.
    unsafe { std::slice::from_raw_parts(address as *const u8, len) }
}

fn to_word(value: u64) -> usize {
    // A 32-bit platform has slots of its own size.
    usize::try_from(value).unwrap_or(value as u32 as usize)
}

/// The address in a slot, when there is one.
fn address(call: &NativeCall<'_>, slot: usize) -> Option<u64> {
    match call.slot(slot) {
        0 => None,
        address if call.is_pointer(slot) => Some(address),
        _ => None,
    }
}

/// What a pointer is to.
fn copy(call: &NativeCall<'_>, slot: usize, address: u64) -> Result<Vec<u8>, NativeError> {
    if BUFFERS.contains(&(call.hash(), slot)) {
        // The platform reads as many bytes as are said to be there.
        return call.bytes(slot, call.slot(slot + 1) & 0xFFFF_FFFF);
    }
    let memory = call.host().memory_size(call.resource());
    let left = memory.map_err(NativeError::from)?.saturating_sub(address);
    let string = match call.with_c_string(slot, |text| text.map_or(0, <[u8]>::len)) {
        Ok(len) => len as u64 + 1,
        // Then it is no string.
        Err(NativeError::Unterminated { .. }) => 0,
        Err(error) => return Err(error),
    };
    // A length behind it, if it is one, is that of a buffer which is not in the list.
    let buffer = match call.slot(slot + 1) {
        len if len <= left && address_free(call, slot + 1) => len,
        _ => 0,
    };
    call.bytes(slot, string.max(buffer).max(ROOM as u64).min(left))
}

fn address_free(call: &NativeCall<'_>, slot: usize) -> bool {
    slot < call.slot_count() && !call.is_pointer(slot)
}
