//! `invoke`: from the guest's records to slots, and from the native's result
//! to the guest's buffer.

use std::rc::Rc;

use wasmtime::AsContextMut;

use crate::host::Host;
use crate::life;
use crate::memory;
use crate::native::{NativeCall, NativeError, NativeResult, ReturnType};
use crate::resource::{Context, Resource, ResourceState, unwind};

/// The result codes of `invoke` and `invoke_ref_func`.
pub mod code {
    /// The return buffer is too small, and could not be grown.
    pub const SMALL_BUFFER: i32 = -1;
    /// The native has a result that could not be delivered.
    pub const NO_RETURN_VALUE: i32 = -2;
    /// More than 32 argument slots.
    pub const TOO_MANY_ARGS: i32 = -3;
    /// The native answered a null string or object.
    pub const NULL_RESULT: i32 = -4;
    /// The native refused its arguments.
    pub const WRONG_ARGS: i32 = -5;
    /// The native failed or does not exist, or a pointer was bad.
    pub const CRITICAL: i32 = -6;
}

/// How many slots a native call has.
pub(crate) const MAX_SLOTS: usize = 32;

/// Where the fields of a `GuestArg` are: the two revisions differ.
pub(crate) trait ArgLayout: 'static {
    const SIZE: usize;
    const IS_REF: usize;
    const VALUE: usize;
    const LEN: usize;
}

/// `GuestArg` of the module `host`.
pub(crate) struct HostLayout;
impl ArgLayout for HostLayout {
    const SIZE: usize = 24;
    const IS_REF: usize = 0;
    const VALUE: usize = 8;
    const LEN: usize = 16;
}

/// `GuestArg` of the module `cfx`.
pub(crate) struct CfxLayout;
impl ArgLayout for CfxLayout {
    const SIZE: usize = 16;
    const IS_REF: usize = 12;
    const VALUE: usize = 0;
    const LEN: usize = 8;
}

/// The argument slots of one call.
pub(crate) struct Slots {
    pub(crate) values: [u64; MAX_SLOTS],
    /// One bit a slot: it is an address in the guest's memory.
    pub(crate) pointers: u32,
    pub(crate) count: usize,
}

/// A refused call: the guest's code, and the line for the log. Boxed, so that
/// a call that is not refused passes its results in registers.
type Refused = Box<(i32, String)>;

#[cold]
fn refused<T>(text: String) -> Result<T, Refused> {
    Err(Box::new((code::CRITICAL, text)))
}

#[cold]
fn too_many() -> Refused {
    Box::new((
        code::TOO_MANY_ARGS,
        format!("more than {MAX_SLOTS} argument slots"),
    ))
}

/// Fills empty slots from the guest's records.
#[inline]
fn gather<L: ArgLayout>(
    memory: &[u8],
    args: u32,
    count: u32,
    slots: &mut Slots,
) -> Result<(), Refused> {
    if count == 0 {
        return Ok(());
    }
    // Every record takes a slot at least.
    if count as usize > MAX_SLOTS {
        return Err(too_many());
    }
    let Some(records) = memory::slice(memory, args.into(), u64::from(count) * L::SIZE as u64)
    else {
        return refused(format!(
            "the {count} argument records at {args:#x} lie outside memory"
        ));
    };
    for (i, record) in records.chunks_exact(L::SIZE).enumerate() {
        let value = u64::from_le_bytes(field(record, L::VALUE));
        if record[L::IS_REF] != 0 {
            if value > memory.len() as u64 {
                return refused(format!(
                    "argument {i}: the address {value:#x} lies outside memory"
                ));
            }
            if slots.count == MAX_SLOTS {
                return Err(too_many());
            }
            slots.values[slots.count] = value;
            slots.pointers |= 1 << slots.count;
            slots.count += 1;
            continue;
        }
        let size = u32::from_le_bytes(field(record, L::LEN));
        // Nearly all values have one of these sizes; a copy of a size that is
        // known when this is compiled is no call.
        if slots.count < MAX_SLOTS {
            let slot = match size {
                4 => memory::read::<4>(memory, value).map(|bytes| u32::from_le_bytes(bytes).into()),
                8 => memory::read::<8>(memory, value).map(u64::from_le_bytes),
                _ => None,
            };
            if let Some(slot) = slot {
                slots.values[slots.count] = slot;
                slots.count += 1;
                continue;
            }
        }
        let taken = size.div_ceil(8).max(1) as usize;
        if taken > MAX_SLOTS - slots.count {
            return Err(too_many());
        }
        let Some(bytes) = memory::slice(memory, value, size.into()) else {
            return refused(format!(
                "argument {i}: the value of {size} bytes at {value:#x} lies outside memory"
            ));
        };
        let (whole, rest) = bytes.as_chunks();
        let mut free = slots.values[slots.count..].iter_mut();
        // In this order: the end of the values takes no slot.
        for (chunk, slot) in whole.iter().zip(free.by_ref()) {
            *slot = u64::from_le_bytes(*chunk);
        }
        if !rest.is_empty()
            && let Some(slot) = free.next()
        {
            let mut padded = [0; 8];
            padded[..rest.len()].copy_from_slice(rest);
            *slot = u64::from_le_bytes(padded);
        }
        slots.count += taken;
    }
    Ok(())
}

/// A fixed-size field of a record that is known to be long enough.
#[inline]
fn field<const N: usize>(record: &[u8], at: usize) -> [u8; N] {
    let mut bytes = [0; N];
    bytes.copy_from_slice(&record[at..at + N]);
    bytes
}

/// A guest's `ReturnValue`.
#[derive(Clone, Copy)]
struct ReturnValue {
    kind: ReturnType,
    buffer: u32,
    capacity: u32,
}

#[inline]
fn read_return_value(memory: &[u8], address: u32) -> Result<Option<ReturnValue>, Refused> {
    if address == 0 {
        return Ok(None);
    }
    let Some(record) = memory::read::<12>(memory, address.into()) else {
        return refused(format!(
            "the return value at {address:#x} lies outside memory"
        ));
    };
    let retval = ReturnValue {
        kind: ReturnType::from_raw(u32::from_le_bytes(field(&record, 0))),
        buffer: u32::from_le_bytes(field(&record, 4)),
        capacity: u32::from_le_bytes(field(&record, 8)),
    };
    // Before the call, so that a bad buffer does not depend on the result.
    if retval.kind != ReturnType::Empty
        && retval.kind != ReturnType::Unknown
        && memory::slice(memory, retval.buffer.into(), retval.capacity.into()).is_none()
    {
        return refused(format!(
            "the return buffer of {} bytes at {:#x} lies outside memory",
            retval.capacity, retval.buffer
        ));
    }
    Ok(Some(retval))
}

/// The import `invoke`.
pub(crate) fn invoke<L: ArgLayout>(
    context: &mut Context<'_>,
    host: &Host,
    resource: &Rc<Resource>,
    hash: u64,
    (args, args_len, retval): (u32, u32, u32),
) -> wasmtime::Result<i32> {
    let memory = resource
        .memory
        .get()
        .map(|memory| memory.data(&*context))
        .unwrap_or_default();
    let mut slots = Slots {
        values: [0; MAX_SLOTS],
        pointers: 0,
        count: 0,
    };
    let checked = gather::<L>(memory, args, args_len, &mut slots)
        .and_then(|()| read_return_value(memory, retval));
    resource.trail.push(hash, &slots, memory);
    let retval = match checked {
        Ok(retval) => retval,
        Err(refused) => {
            let (code, text) = *refused;
            host.note_native(resource, hash, &text);
            return Ok(code);
        }
    };
    if resource.is_over() && life::takes(hash) {
        host.note_native(
            resource,
            hash,
            "the resource has stopped, and gets nothing any more",
        );
        return Ok(code::CRITICAL);
    }
    let Some(native) = host.find_native(hash) else {
        host.note_native(resource, hash, "no such native");
        return Ok(code::CRITICAL);
    };

    let mut call = NativeCall::new(
        host,
        resource,
        hash,
        &slots,
        retval.map_or(ReturnType::Empty, |retval| retval.kind),
    );
    let outcome = resource.cell.lend(context, || {
        let outcome = native(&mut call);
        if host.inner.settings.track_origins && outcome.is_ok() && !host.is_observed() {
            life::note_origin(&call);
        }
        outcome
    });
    if resource.state.get() == ResourceState::Failed {
        return Err(unwind());
    }
    if let Err(error) = outcome {
        if let Some(reached) = resource.take_reached() {
            return Err(reached);
        }
        host.note_native(resource, hash, &error.to_string());
        return Ok(match error {
            NativeError::WrongArguments(_) => code::WRONG_ARGS,
            _ => code::CRITICAL,
        });
    }
    let answer = answer(context, host, resource, hash, retval, call.result());
    if let NativeResult::Text(bytes) | NativeResult::Object(bytes) = call.into_result() {
        host.give_scratch(bytes);
    }
    answer
}

fn answer(
    context: &mut Context<'_>,
    host: &Host,
    resource: &Resource,
    hash: u64,
    retval: Option<ReturnValue>,
    result: &NativeResult,
) -> wasmtime::Result<i32> {
    let Some(retval) = retval else {
        return Ok(match result {
            NativeResult::None => 0,
            _ => code::NO_RETURN_VALUE,
        });
    };
    // Most results are numbers that fit, and need no further questions.
    if retval.kind == ReturnType::Number
        && retval.capacity >= 8
        && let NativeResult::Number(bits) = result
        && let Some(memory) = resource.memory.get()
        && let Some(to) = memory::slice_mut(
            memory.data_mut(context.as_context_mut()),
            retval.buffer.into(),
            8,
        )
    {
        to.copy_from_slice(&bits.to_le_bytes());
        return Ok(8);
    }
    let number;
    let mut vector = [0; 24];
    let bytes: &[u8] = match (retval.kind, result) {
        (ReturnType::Empty, _) => return Ok(0),
        (ReturnType::Unknown, _) => return Ok(code::NO_RETURN_VALUE),
        (ReturnType::Number, NativeResult::None) => &[0; 8],
        (ReturnType::Vector3, NativeResult::None) => &vector,
        (_, NativeResult::None | NativeResult::Null) => return Ok(code::NULL_RESULT),
        (ReturnType::Number, NativeResult::Number(bits)) => {
            number = bits.to_le_bytes();
            &number
        }
        (ReturnType::Number, NativeResult::Vector(components)) => {
            number = u64::from(components[0].to_bits()).to_le_bytes();
            &number
        }
        (ReturnType::Vector3, NativeResult::Vector(components)) => {
            for (slot, component) in vector.chunks_exact_mut(8).zip(components) {
                slot[..4].copy_from_slice(&component.to_le_bytes());
            }
            &vector
        }
        (ReturnType::String, NativeResult::Text(bytes))
        | (ReturnType::MsgPack, NativeResult::Object(bytes)) => {
            let limit = host.inner.settings.limits.payload;
            if bytes.len() > limit {
                let text = format!(
                    "its result has {} bytes, which is more than the limit of {limit} \
                     (`Limits::payload`, or --max-payload)",
                    bytes.len()
                );
                host.note_native(resource, hash, &text);
                return Ok(code::CRITICAL);
            }
            bytes
        }
        (wanted, given) => {
            host.note_native(
                resource,
                hash,
                &format!(
                    "the script asks for {}, but the native answered {}",
                    wanted.words(),
                    given.words()
                ),
            );
            return Ok(code::CRITICAL);
        }
    };
    match write_result(context, resource, retval.buffer, retval.capacity, bytes)? {
        Written::Code(code) => Ok(code),
        Written::BadPointer(text) => {
            host.note_native(resource, hash, &text);
            Ok(code::CRITICAL)
        }
    }
}

/// What became of a result.
pub(crate) enum Written {
    Code(i32),
    BadPointer(String),
}

/// Writes a result to the guest's buffer, or to the one it grows for it.
pub(crate) fn write_result(
    context: &mut Context<'_>,
    resource: &Resource,
    buffer: u32,
    capacity: u32,
    bytes: &[u8],
) -> wasmtime::Result<Written> {
    let (Ok(len), Ok(answer)) = (u32::try_from(bytes.len()), i32::try_from(bytes.len())) else {
        return Ok(Written::Code(code::SMALL_BUFFER));
    };
    let mut to = buffer;
    if len > capacity {
        let Some(extend) = resource
            .export()
            .and_then(|exports| exports.extend.as_ref())
        else {
            return Ok(Written::Code(code::SMALL_BUFFER));
        };
        to = extend.call(context.as_context_mut(), len)?;
        if resource.state.get() == ResourceState::Failed {
            return Err(unwind());
        }
        if to == 0 {
            return Ok(Written::Code(code::SMALL_BUFFER));
        }
    }
    if bytes.is_empty() {
        return Ok(Written::Code(0));
    }
    let memory = resource
        .memory
        .get()
        .map(|memory| memory.data_mut(context.as_context_mut()))
        .unwrap_or_default();
    match memory::slice_mut(memory, to.into(), len.into()) {
        Some(to) => {
            to.copy_from_slice(bytes);
            Ok(Written::Code(answer))
        }
        None => Ok(Written::BadPointer(format!(
            "the return buffer of {len} bytes at {to:#x} lies outside memory"
        ))),
    }
}
