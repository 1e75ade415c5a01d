//! A native call as the mock host sees it.

use core::ffi::CStr;
use core::slice;

use serde::Serialize;

use crate::abi::{GuestArg, MAX_SLOTS};
use crate::math::Vector3;
use crate::msgpack;
use crate::native::OutValue;

/// A native call that a test answers: its arguments, and what it returns.
#[derive(Debug)]
pub struct NativeCall {
    hash: u64,
    slots: Vec<Slot>,
    wants: MockReturn,
    result: Option<MockValue>,
    error: Option<i32>,
}

#[derive(Debug, Clone, Copy)]
enum Slot {
    Value(u64),
    /// With the number of bytes that the script says are there.
    Pointer(*mut u8, usize),
}

/// What a script asks a native of the mock host to return.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MockReturn {
    /// Nothing.
    Nothing,
    /// A number, or a boolean.
    Number,
    /// Text.
    Text,
    /// A vector.
    Vector3,
    /// An object.
    Object,
}

/// What a native of the mock host returns.
#[derive(Debug, Clone, PartialEq)]
pub enum MockValue {
    /// The bits of a number's slot.
    Number(u64),
    /// The bytes of a text.
    Text(Vec<u8>),
    /// A vector.
    Vector3(Vector3),
    /// An object, as msgpack.
    Object(Vec<u8>),
    /// A null text or object.
    Null,
}

impl NativeCall {
    /// `None` when the records take more slots than a call has.
    ///
    /// # Safety
    /// The records describe memory that outlives the call.
    pub(super) unsafe fn from_records(
        hash: u64,
        records: &[GuestArg],
        wants: MockReturn,
    ) -> Option<Self> {
        let mut slots = Vec::new();
        for record in records {
            let pointer = record.value.pointer();
            if record.is_ref != 0 {
                slots.push(Slot::Pointer(pointer.cast_mut(), record.size as usize));
                continue;
            }
            // SAFETY: the caller's promise.
            let bytes = unsafe { slice::from_raw_parts(pointer, record.size as usize) };
            for chunk in bytes.chunks(8) {
                let mut slot = [0; 8];
                slot[..chunk.len()].copy_from_slice(chunk);
                slots.push(Slot::Value(u64::from_le_bytes(slot)));
            }
        }
        (slots.len() <= MAX_SLOTS).then_some(Self {
            hash,
            slots,
            wants,
            result: None,
            error: None,
        })
    }

    pub(super) fn finish(self) -> Result<Option<MockValue>, i32> {
        self.error.map_or(Ok(self.result), Err)
    }

    /// The native's identifier.
    #[must_use]
    pub fn hash(&self) -> u64 {
        self.hash
    }

    /// What the script asks for.
    #[must_use]
    pub fn wants(&self) -> MockReturn {
        self.wants
    }

    /// Whether a slot holds a pointer that is not null.
    #[must_use]
    pub fn is_pointer(&self, slot: usize) -> bool {
        matches!(self.slots.get(slot), Some(Slot::Pointer(pointer, _)) if !pointer.is_null())
    }

    /// The 64 bits of a slot that holds a value; 0 when there is no such slot or it holds a
    /// pointer.
    #[must_use]
    pub fn bits(&self, slot: usize) -> u64 {
        match self.slots.get(slot) {
            Some(Slot::Value(bits)) => *bits,
            _ => 0,
        }
    }

    /// All bytes that a slot points to, by what the script says of their number: a text with
    /// its NUL. `None` when the slot holds no pointer, or null.
    #[must_use]
    pub fn pointed(&self, slot: usize) -> Option<Vec<u8>> {
        match self.slots.get(slot) {
            Some(Slot::Pointer(pointer, len)) if !pointer.is_null() => {
                // SAFETY: the caller of the import promised that many bytes that outlive the call.
                Some(unsafe { slice::from_raw_parts(*pointer, *len) }.to_vec())
            }
            _ => None,
        }
    }

    /// Writes bytes through the pointer in a slot; whether they fit there.
    pub fn write_bytes(&mut self, slot: usize, bytes: &[u8]) -> bool {
        match self.slots.get(slot) {
            Some(Slot::Pointer(pointer, len)) if !pointer.is_null() && bytes.len() <= *len => {
                // SAFETY: the caller of the import promised writable memory where a native
                // writes, and the length was compared.
                unsafe { pointer.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
                true
            }
            _ => false,
        }
    }

    /// How many slots the arguments take.
    #[must_use]
    pub fn slot_count(&self) -> usize {
        self.slots.len()
    }

    /// The 64 bits of a slot that holds a value.
    ///
    /// # Panics
    /// When there is no such slot, or it holds a pointer.
    #[must_use]
    pub fn u64(&self, slot: usize) -> u64 {
        match self.slots.get(slot) {
            Some(Slot::Value(bits)) => *bits,
            other => panic!(
                "native {:#x}: slot {slot} holds no value but {other:?}",
                self.hash
            ),
        }
    }

    /// The integer in a slot. Panics as [`u64`](Self::u64).
    #[must_use]
    pub fn i32(&self, slot: usize) -> i32 {
        self.u64(slot) as i32
    }

    /// The float in a slot. Panics as [`u64`](Self::u64).
    #[must_use]
    pub fn f32(&self, slot: usize) -> f32 {
        f32::from_bits(self.u64(slot) as u32)
    }

    /// The boolean in a slot. Panics as [`u64`](Self::u64).
    #[must_use]
    pub fn bool(&self, slot: usize) -> bool {
        self.i32(slot) != 0
    }

    /// `None` for a null pointer.
    fn pointer(&self, slot: usize) -> Option<*mut u8> {
        match self.slots.get(slot) {
            Some(Slot::Pointer(pointer, _)) => Some(*pointer),
            Some(Slot::Value(0)) => None,
            other => panic!(
                "native {:#x}: slot {slot} holds no pointer but {other:?}",
                self.hash
            ),
        }
    }

    /// The text that a slot points to; `None` for a null pointer.
    ///
    /// # Panics
    /// When there is no such slot or it holds no pointer.
    #[must_use]
    pub fn text(&self, slot: usize) -> Option<String> {
        self.c_string(slot)
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The bytes of the text that a slot points to. See [`text`](Self::text).
    #[must_use]
    pub fn c_string(&self, slot: usize) -> Option<Vec<u8>> {
        let pointer = self.pointer(slot)?;
        // SAFETY: the caller of the import promised memory that outlives the call, and a
        // native that reads text is given a C string.
        Some(
            unsafe { CStr::from_ptr(pointer.cast()) }
                .to_bytes()
                .to_vec(),
        )
    }

    /// The first `len` bytes that a slot points to; none for a null pointer.
    ///
    /// # Panics
    /// When there is no such slot or it holds no pointer.
    #[must_use]
    pub fn bytes(&self, slot: usize, len: usize) -> Vec<u8> {
        let Some(pointer) = self.pointer(slot) else {
            return Vec::new();
        };
        // SAFETY: as above; the native is told the length by another argument.
        unsafe { slice::from_raw_parts(pointer, len) }.to_vec()
    }

    /// The value that a slot points to.
    ///
    /// # Panics
    /// When there is no such slot or it holds no pointer.
    #[must_use]
    pub fn read<T: OutValue>(&self, slot: usize) -> T {
        let mut slots = [0u64; 3];
        for (word, bytes) in slots.iter_mut().zip(self.bytes(slot, T::SIZE).chunks(8)) {
            let mut padded = [0; 8];
            padded[..bytes.len()].copy_from_slice(bytes);
            *word = u64::from_le_bytes(padded);
        }
        T::from_slots(slots)
    }

    /// Writes through the pointer in a slot, as many bytes as the type has on the platform.
    ///
    /// # Panics
    /// When there is no such slot or it holds no pointer.
    pub fn write<T: OutValue>(&mut self, slot: usize, value: T) {
        let bytes: Vec<u8> = value
            .to_slots()
            .into_iter()
            .flat_map(u64::to_le_bytes)
            .collect();
        let Some(pointer) = self.pointer(slot) else {
            return;
        };
        // SAFETY: the caller of the import promised writable memory where a native writes.
        unsafe { pointer.copy_from_nonoverlapping(bytes.as_ptr(), T::SIZE) };
    }

    /// What the native returns; without a call of this, nothing (zero where a number is
    /// asked for).
    pub fn set(&mut self, value: impl Into<MockValue>) {
        self.result = Some(value.into());
    }

    /// Returns an object.
    ///
    /// # Panics
    /// When the value cannot be encoded.
    pub fn set_object(&mut self, value: &(impl Serialize + ?Sized)) {
        self.set(MockValue::Object(
            msgpack::to_vec(value).expect("a value that can be encoded"),
        ));
    }

    /// Ends the call with one of the ABI's negative codes.
    pub fn fail(&mut self, code: i32) {
        self.error = Some(code);
    }
}

macro_rules! mock_values {
    ($($type:ty: $value:ident => $mock:expr;)*) => {$(
        impl From<$type> for MockValue {
            fn from($value: $type) -> Self {
                $mock
            }
        }
    )*};
}

mock_values! {
    i32: value => Self::Number(value as u32 as u64);
    u32: value => Self::Number(value.into());
    i64: value => Self::Number(value as u64);
    u64: value => Self::Number(value);
    bool: value => Self::Number(value.into());
    f32: value => Self::Number(value.to_bits().into());
    &str: value => Self::Text(value.as_bytes().to_vec());
    String: value => Self::Text(value.into_bytes());
    Vec<u8>: value => Self::Text(value);
    Vector3: value => Self::Vector3(value);
}
