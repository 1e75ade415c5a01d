//! Natives: how they are registered, and what they see of a call.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;

use crate::host::Host;
use crate::invoke::{MAX_SLOTS, Slots};
use crate::limits;
use crate::memory::{self, NoString};
use crate::observe::Access;
use crate::resource::Resource;

/// The hash that names a CitizenFX native: Jenkins' one-at-a-time of the
/// lower-cased name.
///
/// ```
/// assert_eq!(host_shim::joaat("TRIGGER_EVENT_INTERNAL"), 0x9131_0870);
/// assert_eq!(host_shim::joaat("get_current_resource_name"), 0xE5E9_EBBB);
/// ```
pub const fn joaat(name: &str) -> u32 {
    cfx_sim::joaat(name.as_bytes())
}

/// What a native is registered by: its name (`"GET_PLAYER_NAME"`), its hash as
/// text (`"0x406B4B20"`), or its hash as a number.
///
/// ```
/// use host_shim::NativeId;
///
/// assert_eq!(NativeId::from("GET_PLAYER_NAME").hash(), 0x406B_4B20);
/// assert_eq!(NativeId::from("0x406B4B20"), NativeId::from(0x406B_4B20));
/// ```
#[derive(Debug, Clone)]
pub struct NativeId {
    hash: u64,
    name: Option<Rc<str>>,
}

impl NativeId {
    /// The 64-bit identifier that scripts call it by.
    pub fn hash(&self) -> u64 {
        self.hash
    }
}

impl PartialEq for NativeId {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
    }
}

impl From<u64> for NativeId {
    fn from(hash: u64) -> Self {
        Self { hash, name: None }
    }
}

impl From<&str> for NativeId {
    fn from(name: &str) -> Self {
        let digits = name.strip_prefix("0x").or_else(|| name.strip_prefix("0X"));
        match digits.map(|digits| u64::from_str_radix(digits, 16)) {
            Some(Ok(hash)) => hash.into(),
            _ => Self {
                hash: joaat(name).into(),
                name: Some(name.to_ascii_uppercase().into()),
            },
        }
    }
}

/// Why a native could not do its work. The script gets code -6 (-5 for
/// [`WrongArguments`](Self::WrongArguments)), and the text goes to the log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NativeError {
    /// A plain value was given where the native needs a pointer.
    #[error("argument {index}: expected a pointer, got the value {value:#x}")]
    NotAPointer {
        /// The slot.
        index: usize,
        /// What it holds.
        value: u64,
    },
    /// A pointer was given where the native needs a plain value.
    #[error("argument {index}: expected a value, got a pointer to {address:#x}")]
    NotAValue {
        /// The slot.
        index: usize,
        /// Where it points.
        address: u64,
    },
    /// The argument is null, and the native needs it.
    #[error("argument {index} is null")]
    Null {
        /// The slot.
        index: usize,
    },
    /// The memory that the argument stands for does not exist.
    #[error("argument {index}: {len} bytes at {address:#x} lie outside memory")]
    OutOfBounds {
        /// The slot.
        index: usize,
        /// The first byte's address.
        address: u64,
        /// How many bytes.
        len: u64,
    },
    /// A string goes on to the end of memory.
    #[error("argument {index}: the string at {address:#x} has no end")]
    Unterminated {
        /// The slot.
        index: usize,
        /// The first byte's address.
        address: u64,
    },
    /// The argument is larger than the host's [`Limits::payload`](crate::Limits::payload). The
    /// script is stopped for it.
    #[error("argument {index}: {len} bytes are more than the limit of {limit}")]
    TooLarge {
        /// The slot.
        index: usize,
        /// How many bytes.
        len: u64,
        /// The limit.
        limit: u64,
    },
    /// The native refuses its arguments.
    #[error("wrong arguments: {0}")]
    WrongArguments(String),
    /// Anything else.
    #[error("{0}")]
    Other(String),
}

impl From<String> for NativeError {
    fn from(text: String) -> Self {
        Self::Other(text)
    }
}

impl From<&str> for NativeError {
    fn from(text: &str) -> Self {
        Self::Other(text.to_owned())
    }
}

impl From<crate::Error> for NativeError {
    fn from(error: crate::Error) -> Self {
        Self::Other(error.to_string())
    }
}

/// What a script asks a native to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReturnType {
    /// Nothing.
    Empty,
    /// A 64-bit slot.
    Number,
    /// Text.
    String,
    /// Three floats.
    Vector3,
    /// A MessagePack value.
    MsgPack,
    /// A type that this ABI does not have.
    Unknown,
}

impl ReturnType {
    pub(crate) fn from_raw(raw: u32) -> Self {
        // A table: this is on the path of every call.
        const KINDS: [ReturnType; 5] = [
            ReturnType::Empty,
            ReturnType::Number,
            ReturnType::String,
            ReturnType::Vector3,
            ReturnType::MsgPack,
        ];
        KINDS.get(raw as usize).copied().unwrap_or(Self::Unknown)
    }

    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Empty => "nothing",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Vector3 => "a vector",
            Self::MsgPack => "an object",
            Self::Unknown => "an unknown type",
        }
    }
}

/// What a native answered.
#[derive(Debug, Default)]
pub(crate) enum NativeResult {
    #[default]
    None,
    Number(u64),
    Vector([f32; 3]),
    Text(Vec<u8>),
    Object(Vec<u8>),
    Null,
}

impl NativeResult {
    pub(crate) fn words(&self) -> &'static str {
        match self {
            Self::None => "nothing",
            Self::Number(_) => "a number",
            Self::Vector(_) => "a vector",
            Self::Text(_) => "a string",
            Self::Object(_) => "an object",
            Self::Null => "null",
        }
    }
}

/// A vector, as natives take and answer it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Vec3 {
    /// The first component.
    pub x: f32,
    /// The second component.
    pub y: f32,
    /// The third component.
    pub z: f32,
}

impl Vec3 {
    /// A vector of these components.
    pub const fn new(x: f32, y: f32, z: f32) -> Self {
        Self { x, y, z }
    }
}

/// A buffer argument: a pointer, and its length in the slot after it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bytes(pub Vec<u8>);

/// One call of a native: the arguments' slots, the script's memory behind
/// them, and the place for the result.
///
/// A slot remembers whether the script passed a value or a pointer. A pointer
/// is only an address: what lies there is checked when it is used.
pub struct NativeCall<'a> {
    host: &'a Host,
    resource: &'a Rc<Resource>,
    hash: u64,
    slots: &'a Slots,
    wants: ReturnType,
    result: NativeResult,
}

impl<'a> NativeCall<'a> {
    pub(crate) fn new(
        host: &'a Host,
        resource: &'a Rc<Resource>,
        hash: u64,
        slots: &'a Slots,
        wants: ReturnType,
    ) -> Self {
        Self {
            host,
            resource,
            hash,
            slots,
            wants,
            result: NativeResult::None,
        }
    }

    pub(crate) fn result(&self) -> &NativeResult {
        &self.result
    }

    pub(crate) fn into_result(self) -> NativeResult {
        self.result
    }

    /// The identifier that the script called.
    pub fn hash(&self) -> u64 {
        self.hash
    }

    /// The calling resource's name.
    pub fn resource(&self) -> &str {
        &self.resource.name
    }

    pub(crate) fn caller(&self) -> &Rc<Resource> {
        self.resource
    }

    /// The host, for natives that raise events or call functions.
    pub fn host(&self) -> &Host {
        self.host
    }

    /// What the script asks for.
    pub fn return_type(&self) -> ReturnType {
        self.wants
    }

    /// How many slots the script filled.
    pub fn slot_count(&self) -> usize {
        self.slots.count
    }

    /// A slot as it is. Slots that the script did not fill are 0.
    pub fn slot(&self, index: usize) -> u64 {
        self.slots.values.get(index).copied().unwrap_or(0)
    }

    /// Whether a slot is an address in the script's memory.
    pub fn is_pointer(&self, index: usize) -> bool {
        index < MAX_SLOTS && self.slots.pointers & (1 << index) != 0
    }

    /// The argument that begins at slot `index`.
    ///
    /// # Errors
    ///
    /// When the slot's kind does not fit, or what it points to is not there.
    pub fn arg<T: NativeArg>(&self, index: usize) -> Result<T, NativeError> {
        T::read(self, index)
    }

    /// Answers the call as another native would: one that is registered, one of the host, or
    /// one of the simulated world. For a native that has several hashes.
    ///
    /// ```
    /// use host_shim::Host;
    ///
    /// let host = Host::new();
    /// host.register("GET_PLAYER_NAME", |id: String| format!("player {id}"));
    /// host.native("GET_NICKNAME", |call| call.forward("GET_PLAYER_NAME"));
    /// ```
    ///
    /// # Errors
    ///
    /// When there is no such native, and those of the native.
    pub fn forward(&mut self, id: impl Into<NativeId>) -> Result<(), NativeError> {
        let hash = id.into().hash();
        let native = self.host.known_native(hash).ok_or("no such native")?;
        let own = std::mem::replace(&mut self.hash, hash);
        let outcome = native(self);
        self.hash = own;
        outcome
    }

    /// A plain value.
    fn value(&self, index: usize) -> Result<u64, NativeError> {
        let value = self.slot(index);
        if self.is_pointer(index) && value != 0 {
            return Err(NativeError::NotAValue {
                index,
                address: value,
            });
        }
        Ok(value)
    }

    /// The address in a pointer slot; `None` for null.
    ///
    /// # Errors
    ///
    /// When the slot holds a plain value other than 0.
    pub fn pointer(&self, index: usize) -> Result<Option<u64>, NativeError> {
        match self.slot(index) {
            0 => Ok(None),
            address if self.is_pointer(index) => Ok(Some(address)),
            value => Err(NativeError::NotAPointer { index, value }),
        }
    }

    /// All of the script's memory.
    fn with_memory<R>(&self, f: impl FnOnce(&mut [u8]) -> R) -> Result<R, NativeError> {
        self.resource
            .cell
            .enter(|context| match self.resource.memory.get() {
                Some(memory) => f(memory.data_mut(context)),
                None => f(&mut []),
            })
            .ok_or_else(|| NativeError::Other("the script's memory is in use".to_owned()))
    }

    /// Calls `f` with the C string that a slot points to, without copying it;
    /// with `None` for null.
    ///
    /// # Errors
    ///
    /// When the slot is no pointer, or the string does not end inside memory.
    pub fn with_c_string<R>(
        &self,
        index: usize,
        f: impl FnOnce(Option<&[u8]>) -> R,
    ) -> Result<R, NativeError> {
        let Some(address) = self.pointer(index)? else {
            return Ok(f(None));
        };
        self.with_memory(|memory| match memory::c_string(memory, address) {
            Ok(text) => {
                self.check_size(index, text.len() as u64)?;
                self.observe(index, Access::Text(text));
                Ok(f(Some(text)))
            }
            Err(NoString::OutOfBounds) => Err(NativeError::OutOfBounds {
                index,
                address,
                len: 1,
            }),
            Err(NoString::Unterminated) => Err(NativeError::Unterminated { index, address }),
        })?
    }

    /// The bytes of the C string that a slot points to; `None` for null.
    ///
    /// # Errors
    ///
    /// As [`with_c_string`](Self::with_c_string).
    pub fn c_string(&self, index: usize) -> Result<Option<Vec<u8>>, NativeError> {
        self.with_c_string(index, |text| text.map(<[u8]>::to_vec))
    }

    /// The text that a slot points to, broken UTF-8 replaced.
    ///
    /// # Errors
    ///
    /// As [`with_c_string`](Self::with_c_string), and for null.
    pub fn string(&self, index: usize) -> Result<String, NativeError> {
        self.with_c_string(index, |text| {
            text.map(|text| String::from_utf8_lossy(text).into_owned())
        })?
        .ok_or(NativeError::Null { index })
    }

    /// Calls `f` with the `len` bytes that a slot points to, without copying
    /// them.
    ///
    /// # Errors
    ///
    /// When the slot is no pointer, or the bytes are not all inside memory.
    /// No bytes at all may be at null.
    pub fn with_bytes<R>(
        &self,
        index: usize,
        len: u64,
        f: impl FnOnce(&mut [u8]) -> R,
    ) -> Result<R, NativeError> {
        if !self.host.is_observed() {
            return self.use_bytes(index, len, f);
        }
        self.use_bytes(index, len, |bytes| {
            let before = bytes.to_vec();
            let result = f(bytes);
            if *bytes == *before {
                self.observe(index, Access::Read(bytes));
            } else {
                self.observe(index, Access::Wrote(bytes));
            }
            result
        })
    }

    /// [`with_bytes`](Self::with_bytes) for what is only written.
    fn fill_bytes<R>(
        &self,
        index: usize,
        len: u64,
        f: impl FnOnce(&mut [u8]) -> R,
    ) -> Result<R, NativeError> {
        self.use_bytes(index, len, |bytes| {
            let result = f(bytes);
            self.observe(index, Access::Wrote(bytes));
            result
        })
    }

    #[inline]
    fn observe(&self, index: usize, access: Access<'_>) {
        if self.host.is_observed()
            && let Some(observer) = self.host.observer()
        {
            observer.accessed(self, index, access);
        }
    }

    #[inline]
    fn use_bytes<R>(
        &self,
        index: usize,
        len: u64,
        f: impl FnOnce(&mut [u8]) -> R,
    ) -> Result<R, NativeError> {
        let address = match self.pointer(index)? {
            Some(address) => address,
            None if len == 0 => return Ok(f(&mut [])),
            None => return Err(NativeError::Null { index }),
        };
        self.with_memory(|memory| {
            let bytes =
                memory::slice_mut(memory, address, len).ok_or(NativeError::OutOfBounds {
                    index,
                    address,
                    len,
                })?;
            self.check_size(index, len)?;
            Ok(f(bytes))
        })?
    }

    /// Holds the size of a text or a buffer against the limit.
    #[inline]
    fn check_size(&self, index: usize, len: u64) -> Result<(), NativeError> {
        let limits = &self.host.inner.settings.limits;
        let limit = limits.payload as u64;
        if len <= limit {
            return Ok(());
        }
        let what = format!("argument {index} of {}", self.host.native_name(self.hash));
        self.resource
            .set_reached(limits::payload_reached(&what, len, limits));
        Err(NativeError::TooLarge { index, len, limit })
    }

    /// Counts bytes that the host keeps for the script's sake.
    pub(crate) fn charge(&self, bytes: usize) -> Result<(), NativeError> {
        let charged = self
            .resource
            .charge(bytes, &self.host.inner.settings.limits);
        charged.map_err(|reached| {
            let error = NativeError::Other(reached.to_string());
            self.resource.set_reached(reached);
            error
        })
    }

    /// A copy of the `len` bytes that a slot points to.
    ///
    /// # Errors
    ///
    /// As [`with_bytes`](Self::with_bytes).
    pub fn bytes(&self, index: usize, len: u64) -> Result<Vec<u8>, NativeError> {
        self.with_bytes(index, len, |bytes| bytes.to_vec())
    }

    /// Writes through a pointer slot.
    ///
    /// # Errors
    ///
    /// As [`with_bytes`](Self::with_bytes).
    pub fn write_bytes(&self, index: usize, bytes: &[u8]) -> Result<(), NativeError> {
        self.fill_bytes(index, bytes.len() as u64, |to| to.copy_from_slice(bytes))
    }

    fn read_array<const N: usize>(&self, index: usize) -> Result<[u8; N], NativeError> {
        self.with_bytes(index, N as u64, |from| {
            let mut array = [0; N];
            array.copy_from_slice(from);
            array
        })
    }

    /// Reads an `i32` through a pointer slot.
    ///
    /// # Errors
    ///
    /// As [`with_bytes`](Self::with_bytes).
    pub fn read_i32(&self, index: usize) -> Result<i32, NativeError> {
        self.read_array(index).map(i32::from_le_bytes)
    }

    /// Writes an `i32` through a pointer slot.
    ///
    /// # Errors
    ///
    /// As [`with_bytes`](Self::with_bytes).
    pub fn write_i32(&self, index: usize, value: i32) -> Result<(), NativeError> {
        self.write_bytes(index, &value.to_le_bytes())
    }

    /// Reads an `f32` through a pointer slot.
    ///
    /// # Errors
    ///
    /// As [`with_bytes`](Self::with_bytes).
    pub fn read_f32(&self, index: usize) -> Result<f32, NativeError> {
        self.read_array(index).map(f32::from_le_bytes)
    }

    /// Writes an `f32` through a pointer slot.
    ///
    /// # Errors
    ///
    /// As [`with_bytes`](Self::with_bytes).
    pub fn write_f32(&self, index: usize, value: f32) -> Result<(), NativeError> {
        self.write_bytes(index, &value.to_le_bytes())
    }

    /// Reads a `u64` through a pointer slot.
    ///
    /// # Errors
    ///
    /// As [`with_bytes`](Self::with_bytes).
    pub fn read_u64(&self, index: usize) -> Result<u64, NativeError> {
        self.read_array(index).map(u64::from_le_bytes)
    }

    /// Writes a `u64` through a pointer slot.
    ///
    /// # Errors
    ///
    /// As [`with_bytes`](Self::with_bytes).
    pub fn write_u64(&self, index: usize, value: u64) -> Result<(), NativeError> {
        self.write_bytes(index, &value.to_le_bytes())
    }

    /// Reads a vector through a pointer slot: each component in 8 bytes.
    ///
    /// # Errors
    ///
    /// As [`with_bytes`](Self::with_bytes).
    pub fn read_vec3(&self, index: usize) -> Result<Vec3, NativeError> {
        let bytes = self.read_array::<24>(index)?;
        let component = |at: usize| {
            f32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
        };
        Ok(Vec3::new(component(0), component(8), component(16)))
    }

    /// Writes a vector through a pointer slot; the padding stays as it is.
    ///
    /// # Errors
    ///
    /// As [`with_bytes`](Self::with_bytes).
    pub fn write_vec3(&self, index: usize, value: Vec3) -> Result<(), NativeError> {
        self.fill_bytes(index, 24, |to| {
            for (slot, component) in to.chunks_exact_mut(8).zip([value.x, value.y, value.z]) {
                slot[..4].copy_from_slice(&component.to_le_bytes());
            }
        })
    }

    /// The call as the simulated world sees it; see [`Host::world`].
    pub fn as_sim(&mut self) -> impl cfx_sim::Call + use<'_, 'a> {
        crate::world::Adapter(self)
    }

    /// Sets the native's result.
    pub fn set_result(&mut self, value: impl NativeReturn) {
        value.store(self);
    }

    /// Sets a text that need not be UTF-8 as the result.
    pub fn set_text(&mut self, text: &[u8]) {
        let mut bytes = self.host.take_scratch();
        bytes.extend_from_slice(text);
        self.result = NativeResult::Text(bytes);
    }

    /// Sets a value that is MessagePack already as the result.
    pub fn set_msgpack(&mut self, value: &[u8]) {
        let mut bytes = self.host.take_scratch();
        bytes.extend_from_slice(value);
        self.result = NativeResult::Object(bytes);
    }

    /// Sets a null string or object as the result.
    pub fn set_null(&mut self) {
        self.result = NativeResult::Null;
    }
}

/// A type that a native's closure can take as an argument.
pub trait NativeArg: Sized {
    /// How many slots it takes.
    const SLOTS: usize = 1;

    /// Reads it from slot `index` on.
    ///
    /// # Errors
    ///
    /// When the slot's kind does not fit, or what it points to is not there.
    fn read(call: &NativeCall<'_>, index: usize) -> Result<Self, NativeError>;
}

macro_rules! number_arg {
    ($($type:ty: $value:ident => $read:expr;)*) => {$(
        impl NativeArg for $type {
            #[inline]
            fn read(call: &NativeCall<'_>, index: usize) -> Result<Self, NativeError> {
                let $value = call.value(index)?;
                Ok($read)
            }
        }
    )*};
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "a number is the low part of its slot"
)]
const fn low(value: u64) -> u32 {
    value as u32
}

number_arg! {
    i32: value => low(value).cast_signed();
    u32: value => low(value);
    i64: value => value.cast_signed();
    u64: value => value;
    f32: value => f32::from_bits(low(value));
    bool: value => low(value) != 0;
}

impl NativeArg for String {
    fn read(call: &NativeCall<'_>, index: usize) -> Result<Self, NativeError> {
        call.string(index)
    }
}

impl NativeArg for Option<String> {
    fn read(call: &NativeCall<'_>, index: usize) -> Result<Self, NativeError> {
        call.with_c_string(index, |text| {
            text.map(|text| String::from_utf8_lossy(text).into_owned())
        })
    }
}

impl NativeArg for Vec3 {
    const SLOTS: usize = 3;

    fn read(call: &NativeCall<'_>, index: usize) -> Result<Self, NativeError> {
        Ok(Self::new(
            call.arg(index)?,
            call.arg(index + 1)?,
            call.arg(index + 2)?,
        ))
    }
}

impl NativeArg for Bytes {
    const SLOTS: usize = 2;

    fn read(call: &NativeCall<'_>, index: usize) -> Result<Self, NativeError> {
        let len = call.value(index + 1)?;
        call.bytes(index, len).map(Self)
    }
}

/// A type that a native's closure can answer.
pub trait NativeReturn {
    /// Makes it the call's result.
    fn store(self, call: &mut NativeCall<'_>);
}

impl NativeReturn for () {
    fn store(self, _: &mut NativeCall<'_>) {}
}

macro_rules! number_return {
    ($($type:ty: $value:ident => $bits:expr;)*) => {$(
        impl NativeReturn for $type {
            #[inline]
            fn store(self, call: &mut NativeCall<'_>) {
                let $value = self;
                call.result = NativeResult::Number($bits);
            }
        }
    )*};
}

number_return! {
    // As the platform's own scripts see it: an int fills its slot by sign.
    i32: value => i64::from(value).cast_unsigned();
    u32: value => value.into();
    i64: value => value.cast_unsigned();
    u64: value => value;
    f32: value => value.to_bits().into();
    bool: value => value.into();
}

impl NativeReturn for &str {
    fn store(self, call: &mut NativeCall<'_>) {
        call.set_text(self.as_bytes());
    }
}

impl NativeReturn for String {
    fn store(self, call: &mut NativeCall<'_>) {
        call.result = NativeResult::Text(self.into_bytes());
    }
}

impl NativeReturn for Vec3 {
    fn store(self, call: &mut NativeCall<'_>) {
        call.result = NativeResult::Vector([self.x, self.y, self.z]);
    }
}

/// Answered as MessagePack.
impl NativeReturn for serde_json::Value {
    fn store(self, call: &mut NativeCall<'_>) {
        call.result = NativeResult::Object(crate::msgpack::value(&self));
    }
}

/// `None` is a null string or object.
impl<T: NativeReturn> NativeReturn for Option<T> {
    fn store(self, call: &mut NativeCall<'_>) {
        match self {
            Some(value) => value.store(call),
            None => call.set_null(),
        }
    }
}

/// What a native's closure may end with: a result, or a `Result` of one.
pub trait NativeOutcome {
    /// Makes the result the call's, or hands on the error.
    ///
    /// # Errors
    ///
    /// The closure's own.
    fn finish(self, call: &mut NativeCall<'_>) -> Result<(), NativeError>;
}

impl<T: NativeReturn> NativeOutcome for T {
    fn finish(self, call: &mut NativeCall<'_>) -> Result<(), NativeError> {
        self.store(call);
        Ok(())
    }
}

impl<T: NativeReturn, E: Into<NativeError>> NativeOutcome for Result<T, E> {
    fn finish(self, call: &mut NativeCall<'_>) -> Result<(), NativeError> {
        self.map_err(Into::into)?.store(call);
        Ok(())
    }
}

/// A closure over plain Rust types that can be a native; see
/// [`Host::register`].
pub trait TypedNative<Args>: 'static {
    /// Reads the arguments, calls the closure, and sets the result.
    ///
    /// # Errors
    ///
    /// When an argument cannot be read, or the closure fails.
    fn call(&self, call: &mut NativeCall<'_>) -> Result<(), NativeError>;
}

macro_rules! typed_native {
    ($($arg:ident)*) => {
        impl<Func, Out, $($arg,)*> TypedNative<($($arg,)*)> for Func
        where
            Func: Fn($($arg),*) -> Out + 'static,
            Out: NativeOutcome,
            $($arg: NativeArg,)*
        {
            #[allow(non_snake_case, reason = "an argument is named as its type")]
            #[allow(unused_mut, unused_variables, unused_assignments, reason = "no arguments, no slots")]
            fn call(&self, call: &mut NativeCall<'_>) -> Result<(), NativeError> {
                let mut slot = 0;
                $(
                    let $arg = call.arg::<$arg>(slot)?;
                    slot += $arg::SLOTS;
                )*
                self($($arg),*).finish(call)
            }
        }
    };
}

typed_native!();
typed_native!(A);
typed_native!(A B);
typed_native!(A B C);
typed_native!(A B C D);
typed_native!(A B C D E);
typed_native!(A B C D E F);
typed_native!(A B C D E F G);
typed_native!(A B C D E F G H);

/// What stands behind a hash.
pub(crate) type Native = Rc<dyn Fn(&mut NativeCall<'_>) -> Result<(), NativeError>>;

/// Identifiers are hashes already.
#[derive(Default)]
pub(crate) struct TakeHash(u64);

impl Hasher for TakeHash {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        // CitizenFX's own hashes have no high half, where the table looks.
        self.0 = hash.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// All natives of a host.
#[derive(Default)]
pub(crate) struct Natives {
    by_hash: HashMap<u64, Entry, BuildHasherDefault<TakeHash>>,
    /// Answers what nothing is registered for.
    fallback: Option<Native>,
}

struct Entry {
    name: Option<Rc<str>>,
    native: Native,
}

impl Natives {
    pub(crate) fn insert(&mut self, id: NativeId, native: Native) {
        let NativeId { hash, name } = id;
        // A native that is registered again by its hash keeps its name.
        let name = name.or_else(|| self.by_hash.get(&hash).and_then(|old| old.name.clone()));
        self.by_hash.insert(hash, Entry { name, native });
    }

    pub(crate) fn set_fallback(&mut self, native: Native) {
        self.fallback = Some(native);
    }

    #[inline]
    pub(crate) fn find(&self, hash: u64) -> Option<Native> {
        self.by_hash
            .get(&hash)
            .map(|entry| Rc::clone(&entry.native))
    }

    pub(crate) fn fallback(&self) -> Option<Native> {
        self.fallback.clone()
    }

    /// The native's name and hash, as far as they are known.
    /// The name that it was registered by.
    pub(crate) fn name(&self, hash: u64) -> Option<String> {
        let name = self.by_hash.get(&hash)?.name.as_ref()?;
        Some(name.to_string())
    }

    pub(crate) fn describe(&self, hash: u64) -> String {
        match self
            .by_hash
            .get(&hash)
            .and_then(|entry| entry.name.as_ref())
        {
            Some(name) => format!("{name} ({hash:#X})"),
            None => format!("{hash:#X}"),
        }
    }
}
