//! Arguments of natives: how Rust values fill the slots of a call.
//!
//! Values that follow each other share one record of the ABI: it points at their
//! slots, which lie side by side on the stack. Only what is passed by reference
//! has a record of its own.

use core::cell::Cell;
use core::ffi::CStr;
use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::ptr;

use serde::Serialize;

use super::InvokeErrorKind;
use crate::abi::{Address, GuestArg, MAX_SLOTS};
use crate::hash::Hash;
use crate::math::Vector3;
use crate::msgpack;

/// Bytes of text, terminators included, that a call takes without allocating.
const TEXT_CAPACITY: usize = 256;

/// Memory that arguments need for the length of a call: text with its terminator,
/// packed objects. Its address is taken while more is added, hence the cells.
struct Scratch<'a> {
    /// A pointer for the same reason as in [`ArgList`].
    text: *mut u8,
    used: Cell<usize>,
    spill: Cell<Vec<Vec<u8>>>,
    memory: PhantomData<&'a mut [u8]>,
}

impl<'a> Scratch<'a> {
    #[inline(always)]
    fn new(text: &'a mut MaybeUninit<[u8; TEXT_CAPACITY]>) -> Self {
        Self {
            text: text.as_mut_ptr().cast(),
            used: Cell::new(0),
            spill: Cell::new(Vec::new()),
            memory: PhantomData,
        }
    }

    /// A NUL-terminated copy of `text`, alive as long as the scratch; null when there is a
    /// NUL in it. Not inlined, so that the list of arguments is not in memory for it.
    #[inline(never)]
    fn c_string(&self, text: &str) -> *const u8 {
        let used = self.used.get();
        let text = text.as_bytes();
        if text.len() >= TEXT_CAPACITY - used {
            return self.c_string_on_heap(text);
        }
        self.used.set(used + text.len() + 1);
        // SAFETY: up to the capacity, of which the text and its end take a part that was
        // handed to nobody.
        let start = unsafe { self.text.add(used) };
        let mut zeros = 0;
        let mut copy = |at: usize, word: &[u8; 8]| {
            zeros |= zero_bytes(u64::from_ne_bytes(*word));
            // SAFETY: the eight bytes that begin at `at` are copied to their places.
            unsafe { start.add(at).cast::<[u8; 8]>().write_unaligned(*word) };
        };
        // Most texts are short: a call that copies would take longer than these. The last
        // word overlaps the one before it.
        if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
            copy(0, first);
            if text.len() > 16 {
                let (words, _) = text.as_chunks();
                for (number, word) in words.iter().enumerate() {
                    copy(number * 8, word);
                }
            }
            copy(text.len() - 8, last);
        } else {
            for (at, byte) in text.iter().enumerate() {
                zeros |= u64::from(*byte == 0);
                // SAFETY: as above, for one byte.
                unsafe { start.add(at).write(*byte) };
            }
        }
        // SAFETY: room for it was taken.
        unsafe { start.add(text.len()).write(0) };
        if zeros == 0 { start } else { ptr::null() }
    }

    #[cold]
    fn c_string_on_heap(&self, text: &[u8]) -> *const u8 {
        if text.contains(&0) {
            return ptr::null();
        }
        let mut bytes = Vec::with_capacity(text.len() + 1);
        bytes.extend_from_slice(text);
        bytes.push(0);
        self.keep(bytes)
    }

    /// Keeps `bytes` alive as long as the scratch; a vector's bytes stay where they
    /// are when the vector itself is moved.
    fn keep(&self, bytes: Vec<u8>) -> *const u8 {
        let pointer = bytes.as_ptr();
        let mut spill = self.spill.take();
        spill.push(bytes);
        self.spill.set(spill);
        pointer
    }
}

impl Drop for Scratch<'_> {
    /// Hardly ever is there anything to free, so what frees it stands once, not at each call.
    #[inline(always)]
    fn drop(&mut self) {
        #[cold]
        #[inline(never)]
        fn free(spill: Vec<Vec<u8>>) {
            drop(spill);
        }

        let spill = self.spill.take();
        if spill.capacity() > 0 {
            free(spill);
        }
    }
}

/// Not zero when one of eight bytes is.
#[inline]
fn zero_bytes(word: u64) -> u64 {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    word.wrapping_sub(ONES) & !word & (ONES << 7)
}

/// The argument list of one call while it is being filled.
pub struct ArgList<'a> {
    /// Room for as many records as there are slots. Pointers, as what they point at stays
    /// uninitialised: the compiler fills it in every call where it is moved as a value.
    records: *mut GuestArg,
    record_count: usize,
    /// The slots of values passed by value, side by side.
    slots: *mut u64,
    slot_count: usize,
    /// The last record holds values, and the next value's slot lies behind them.
    extends: bool,
    scratch: Option<&'a Scratch<'a>>,
    arguments: usize,
    problem: Option<InvokeErrorKind>,
}

impl<'a> ArgList<'a> {
    #[inline(always)]
    fn new(records: *mut GuestArg, slots: *mut u64, scratch: Option<&'a Scratch<'a>>) -> Self {
        Self {
            records,
            record_count: 0,
            slots,
            slot_count: 0,
            extends: false,
            scratch,
            arguments: 0,
            problem: None,
        }
    }

    /// Adds a slot that holds `bits`.
    #[inline(always)]
    fn value(&mut self, bits: u64) {
        if self.slot_count >= MAX_SLOTS {
            return self.fail(InvokeErrorKind::TooManyArguments);
        }
        // SAFETY: the index is below the number of slots, and no reference to them exists.
        let slot = unsafe { self.slots.add(self.slot_count) };
        // SAFETY: as above.
        unsafe { slot.write(bits) };
        self.slot_count += 1;
        if self.extends {
            // SAFETY: `extends` says that the last record is written.
            unsafe { (*self.place(self.record_count - 1)).size += 8 };
        } else {
            self.record(GuestArg {
                is_ref: 0,
                value: Address::new(slot.cast()),
                size: 8,
            });
            self.extends = true;
        }
    }

    #[inline(always)]
    fn record(&mut self, record: GuestArg) {
        // SAFETY: there are no more records than slots, which were counted.
        unsafe {
            // One by one: the bytes between the fields are left as they are.
            let place = self.place(self.record_count);
            (*place).is_ref = record.is_ref;
            (*place).value = record.value;
            (*place).size = record.size;
        }
        self.record_count += 1;
    }

    /// Where a record stands.
    ///
    /// # Safety
    /// The number is below that of the slots.
    #[inline(always)]
    unsafe fn place(&self, number: usize) -> *mut GuestArg {
        // SAFETY: the caller's promise.
        unsafe { self.records.add(number) }
    }

    /// Adds a slot that holds a pointer to `size` bytes.
    #[inline(always)]
    fn reference(&mut self, pointer: *const u8, size: usize) {
        if self.slot_count >= MAX_SLOTS {
            return self.fail(InvokeErrorKind::TooManyArguments);
        }
        self.slot_count += 1;
        self.record(GuestArg {
            is_ref: 1,
            value: Address::new(pointer),
            size: size as u32,
        });
        self.extends = false;
    }

    #[inline(always)]
    fn text(&mut self, text: &str) {
        let scratch = self
            .scratch
            .expect("the argument's type says that it needs memory");
        let copy = scratch.c_string(text);
        if copy.is_null() {
            return self.fail(InvokeErrorKind::NulInText(self.arguments));
        }
        self.reference(copy, text.len() + 1);
    }

    /// Adds a pointer to a text that lies in the argument itself.
    #[doc(hidden)]
    #[inline(always)]
    pub fn c_str(&mut self, text: &'a CStr) {
        self.reference(text.as_ptr().cast(), text.count_bytes() + 1);
    }

    #[inline]
    fn object(&mut self, bytes: Vec<u8>) {
        let scratch = self
            .scratch
            .expect("the argument's type says that it needs memory");
        let len = bytes.len();
        self.reference(scratch.keep(bytes), len);
        self.value(len as u64);
    }

    #[inline(always)]
    fn fail(&mut self, problem: InvokeErrorKind) {
        if self.problem.is_none() {
            self.problem = Some(problem);
        }
    }

    /// Gives the finished records to `call`, or says why the call cannot be made.
    #[inline(always)]
    fn finish<R>(self, call: impl FnOnce(&[GuestArg]) -> R) -> Result<R, InvokeErrorKind> {
        match self.problem {
            // SAFETY: all records up to the count are written.
            None => Ok(call(unsafe {
                core::slice::from_raw_parts(self.records, self.record_count)
            })),
            Some(problem) => Err(problem),
        }
    }
}

/// Fills a list from `args` and gives its records to `call`.
#[inline(always)]
pub(super) fn with_list<A: NativeArgs, R>(
    mut args: A,
    call: impl FnOnce(&[GuestArg]) -> R,
) -> Result<R, InvokeErrorKind> {
    let mut records = MaybeUninit::<[GuestArg; MAX_SLOTS]>::uninit();
    let mut slots = MaybeUninit::<[u64; MAX_SLOTS]>::uninit();
    let (records, slots) = (records.as_mut_ptr().cast(), slots.as_mut_ptr().cast());
    if A::NEEDS_SCRATCH {
        let mut text = MaybeUninit::<[u8; TEXT_CAPACITY]>::uninit();
        let scratch = Scratch::new(&mut text);
        let mut list = ArgList::new(records, slots, Some(&scratch));
        args.push_all(&mut list);
        list.finish(call)
    } else {
        let mut list = ArgList::new(records, slots, None);
        args.push_all(&mut list);
        list.finish(call)
    }
}

/// A value that can be an argument of a native.
///
/// | Rust type | slots | what the native sees |
/// |---|---|---|
/// | `i8`..`i32`, `u8`..`u32` | 1 | the integer, zero-extended to 64 bits |
/// | `i64`, `u64`, `isize`, `usize` | 1 | the 64 bits |
/// | `f32` | 1 | the bits in the low half |
/// | `bool` | 1 | 0 or 1 |
/// | [`Hash`](struct@crate::Hash) | 1 | the hash, zero-extended |
/// | [`Vector3`] | 3 | one component a slot |
/// | `&str`, `&String` | 1 | a `char*`; a NUL in the middle is an error |
/// | `&CStr` | 1 | a `char*`, not copied |
/// | `Option` of these texts | 1 | `None` is a null pointer |
/// | `&[u8]` | 1 | a pointer to the bytes; their number is an argument of its own |
/// | [`&mut Out`](Out) | 1 | a pointer that the native reads and writes through |
/// | [`Buffer`] | 1 | a pointer to bytes that the native may write |
/// | [`Packed`] | 2 | an `object`: pointer and length of the value as msgpack |
/// | [`&FuncRef`](crate::FuncRef) | 1 | a `func`: the canonical name of the reference |
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of a native",
    label = "not an argument of a native",
    note = "accepted: integers, f32, bool, Hash, Vector3, &str, &CStr, Option<&str>, &[u8], &mut Out<_>, Packed(&value), &FuncRef"
)]
pub trait NativeArg {
    /// Whether the argument needs memory for the length of the call.
    #[doc(hidden)]
    const NEEDS_SCRATCH: bool = false;

    /// Adds the argument's slots. What they point to lives for `'a`.
    #[doc(hidden)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>);
}

macro_rules! integer_arg {
    ($($int:ty as $unsigned:ty),*) => {$(
        impl NativeArg for $int {
            #[inline(always)]
            fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
                list.value(*self as $unsigned as u64);
            }
        }
    )*};
}

integer_arg!(
    i8 as u8,
    u8 as u8,
    i16 as u16,
    u16 as u16,
    i32 as u32,
    u32 as u32,
    i64 as u64,
    u64 as u64,
    isize as usize,
    usize as usize,
    bool as u8
);

impl NativeArg for f32 {
    #[inline(always)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        list.value(self.to_bits().into());
    }
}

impl NativeArg for Hash {
    #[inline(always)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        list.value(self.0.into());
    }
}

impl NativeArg for Vector3 {
    #[inline(always)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        for component in [self.x, self.y, self.z] {
            list.value(component.to_bits().into());
        }
    }
}

impl NativeArg for &str {
    const NEEDS_SCRATCH: bool = true;

    #[inline(always)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        list.text(self);
    }
}

impl NativeArg for &String {
    const NEEDS_SCRATCH: bool = true;

    #[inline(always)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        list.text(self);
    }
}

impl NativeArg for &CStr {
    #[inline(always)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        list.c_str(self);
    }
}

impl<T: NativeArg + Text> NativeArg for Option<T> {
    const NEEDS_SCRATCH: bool = T::NEEDS_SCRATCH;

    #[inline(always)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        match self {
            Some(text) => text.push(list),
            None => list.value(0),
        }
    }
}

/// The argument types that may also be a null pointer.
pub trait Text {}
impl Text for &str {}
impl Text for &String {}
impl Text for &CStr {}

impl NativeArg for &[u8] {
    #[inline(always)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        list.reference(self.as_ptr(), self.len());
    }
}

/// An object argument: the value as msgpack, passed as pointer and length.
///
/// As a result, `Packed<T>` is an object that is unpacked into `T`.
///
/// ```
/// use cfx_core::{native_hash, native::{Packed, invoke}};
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_ALL_VEHICLES", |call| call.set_object(&[7, 9]));
/// let Packed(vehicles) = invoke::<Packed<Vec<i32>>>(native_hash("GET_ALL_VEHICLES"), ())?;
/// assert_eq!(vehicles, [7, 9]);
/// # Ok::<(), cfx_core::InvokeError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packed<T>(pub T);

impl<T: Serialize> NativeArg for Packed<T> {
    const NEEDS_SCRATCH: bool = true;

    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        match msgpack::to_vec(&self.0) {
            Ok(bytes) => list.object(bytes),
            Err(error) => list.fail(InvokeErrorKind::Encode(error)),
        }
    }
}

impl NativeArg for &crate::FuncRef {
    const NEEDS_SCRATCH: bool = true;

    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        list.text(&self.name());
    }
}

/// A value that a native reads and writes through a pointer.
///
/// The value's memory is always as large as a vector (24 bytes), so that a native
/// which writes through the pointer as a number or a vector stays inside it,
/// whatever its declared type.
///
/// ```
/// use cfx_core::{native_hash, native::{Out, invoke}};
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_VEHICLE_COLOURS", |call| { call.write(1, 12); call.write(2, 111); });
/// let (mut primary, mut secondary) = (Out::new(0), Out::new(0));
/// invoke::<()>(native_hash("GET_VEHICLE_COLOURS"), (42, &mut primary, &mut secondary))?;
/// assert_eq!((primary.get(), secondary.get()), (12, 111));
/// # Ok::<(), cfx_core::InvokeError>(())
/// ```
#[doc(alias = "PointerValueInt")]
#[doc(alias = "PointerValueFloat")]
#[doc(alias = "PointerValueVector")]
#[derive(Debug, Clone, Copy)]
#[repr(transparent)]
pub struct Out<T> {
    slots: [u64; 3],
    value: PhantomData<T>,
}

impl<T: OutValue> Out<T> {
    /// Memory that holds `initial` until the native writes something else.
    #[doc(alias = "PointerValueIntInitialized")]
    #[doc(alias = "PointerValueFloatInitialized")]
    #[inline]
    pub fn new(initial: T) -> Self {
        Self {
            slots: initial.to_slots(),
            value: PhantomData,
        }
    }

    /// What it holds now.
    #[inline]
    pub fn get(&self) -> T {
        T::from_slots(self.slots)
    }
}

impl<T: OutValue + Default> Default for Out<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: OutValue> NativeArg for &mut Out<T> {
    #[inline(always)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        list.reference(self.slots.as_mut_ptr().cast(), size_of::<Out<T>>());
    }
}

/// The types that natives pass through pointers: 32- and 64-bit integers, `f32`,
/// `bool`, [`Hash`](struct@crate::Hash) and [`Vector3`].
pub trait OutValue: Sized {
    /// Bytes that the platform reads and writes.
    #[doc(hidden)]
    const SIZE: usize;
    #[doc(hidden)]
    fn to_slots(self) -> [u64; 3];
    #[doc(hidden)]
    fn from_slots(slots: [u64; 3]) -> Self;
}

macro_rules! out_value {
    ($($type:ty: $value:ident => $to:expr, $bits:ident => $from:expr;)*) => {$(
        impl OutValue for $type {
            const SIZE: usize = size_of::<$type>();

            #[inline]
            fn to_slots(self) -> [u64; 3] {
                let $value = self;
                [$to, 0, 0]
            }

            #[inline]
            fn from_slots([$bits, ..]: [u64; 3]) -> Self {
                $from
            }
        }
    )*};
}

out_value! {
    i32: value => value as u32 as u64, bits => bits as i32;
    u32: value => value as u64, bits => bits as u32;
    i64: value => value as u64, bits => bits as i64;
    u64: value => value, bits => bits;
    f32: value => value.to_bits() as u64, bits => f32::from_bits(bits as u32);
    bool: value => value as u64, bits => bits as u32 != 0;
    Hash: value => value.0 as u64, bits => Hash(bits as u32);
}

impl OutValue for Vector3 {
    const SIZE: usize = 24;

    #[inline]
    fn to_slots(self) -> [u64; 3] {
        [self.x, self.y, self.z].map(|component| component.to_bits().into())
    }

    #[inline]
    fn from_slots(slots: [u64; 3]) -> Self {
        Self::from(slots.map(|bits| f32::from_bits(bits as u32)))
    }
}

/// Bytes that a native may write: `char*` output buffers, script structs, arrays.
#[derive(Debug)]
pub struct Buffer<'b>(&'b mut [u8]);

impl<'b> Buffer<'b> {
    /// Lends `bytes` to a native.
    ///
    /// # Safety
    /// The native writes no further than `bytes` reaches. It is not told their number,
    /// unless it has an argument for it.
    pub unsafe fn new(bytes: &'b mut [u8]) -> Self {
        Self(bytes)
    }
}

impl NativeArg for Buffer<'_> {
    #[inline(always)]
    fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
        list.reference(self.0.as_mut_ptr(), self.0.len());
    }
}

/// The arguments of a call: a tuple of up to sixteen [`NativeArg`]s, each of which
/// may be a tuple again.
pub trait NativeArgs {
    #[doc(hidden)]
    const NEEDS_SCRATCH: bool;
    #[doc(hidden)]
    fn push_all<'a>(&'a mut self, list: &mut ArgList<'a>);
}

macro_rules! tuple_args {
    ($($name:ident)*) => {
        impl<$($name: NativeArg),*> NativeArgs for ($($name,)*) {
            const NEEDS_SCRATCH: bool = false $(|| $name::NEEDS_SCRATCH)*;

            #[inline(always)]
            #[expect(clippy::allow_attributes, reason = "only the empty tuple leaves it unused")]
            #[allow(unused_variables, reason = "the empty tuple has nothing to add")]
            fn push_all<'a>(&'a mut self, list: &mut ArgList<'a>) {
                #[allow(non_snake_case, reason = "the type parameters name the fields")]
                let ($($name,)*) = self;
                $(
                    list.arguments += 1;
                    $name.push(list);
                )*
            }
        }

        impl<$($name: NativeArg),*> NativeArg for ($($name,)*) {
            const NEEDS_SCRATCH: bool = <Self as NativeArgs>::NEEDS_SCRATCH;

            #[inline(always)]
            fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
                self.push_all(list);
            }
        }
    };
}

macro_rules! tuples {
    ($($first:ident $($rest:ident)*)?) => {
        tuple_args!($($first $($rest)*)?);
        $(tuples!($($rest)*);)?
    };
}

tuples!(A B C D E F G H I J K L M N O P);
