//! The least host there can be: what a guest costs without what a host may add. Functions
//! are typed and looked up once, the memory's handle is kept, slices are bounds-checked.

use std::mem::MaybeUninit;

use wasmtime::error::Context;
use wasmtime::{
    AsContext, AsContextMut, Caller, Engine, Error, Instance, Linker, Memory, Module, Result,
    Store, TypedFunc, bail, format_err,
};

use crate::work;

/// How many scripts share a store: one that is measured, and one that it calls.
const SCRIPTS: usize = 2;
/// What a script may run up in fuel; none comes near.
const FUEL: u64 = u64::MAX / 2;

/// A script that was compiled, ready to be started as often as needed.
pub(crate) struct Loaded {
    pub(crate) engine: Engine,
    pub(crate) module: Module,
    linkers: [Linker<Host>; SCRIPTS],
    counts_fuel: bool,
}

impl Loaded {
    pub(crate) fn new(engine: &Engine, module: Module) -> Result<Self> {
        Ok(Self {
            engine: engine.clone(),
            module,
            linkers: [linker::<0>(engine)?, linker::<1>(engine)?],
            counts_fuel: Store::new(engine, ()).get_fuel().is_ok(),
        })
    }
}

/// What the host knows.
#[derive(Default)]
pub(crate) struct Host {
    memories: [Option<Memory>; SCRIPTS],
    exports: [Option<Exports>; SCRIPTS],
    /// The clock that scripts are shown.
    pub(crate) now_ms: u64,
    bag: Vec<u8>,
    /// What arrived, so that a test can tell that something did.
    pub(crate) calls: u64,
    pub(crate) lines: Vec<String>,
    long: String,
}

#[derive(Clone)]
struct Exports {
    alloc: TypedFunc<(u32, u32), u32>,
    free: TypedFunc<(u32, u32, u32), ()>,
    on_event: Option<TypedFunc<(u32, u32, u32, u32), ()>>,
    on_tick: Option<TypedFunc<(), ()>>,
    call_ref: Option<TypedFunc<(u32, u32, u32), u32>>,
    extend: TypedFunc<u32, u32>,
}

impl Exports {
    fn new(store: &mut Store<Host>, instance: Instance) -> Result<Self> {
        Ok(Self {
            alloc: instance.get_typed_func(&mut *store, "__cfx_alloc")?,
            free: instance.get_typed_func(&mut *store, "__cfx_free")?,
            on_event: instance.get_typed_func(&mut *store, "__cfx_on_event").ok(),
            on_tick: instance.get_typed_func(&mut *store, "__cfx_on_tick").ok(),
            call_ref: instance.get_typed_func(&mut *store, "__cfx_call_ref").ok(),
            extend: instance.get_typed_func(&mut *store, "__cfx_extend_retval_buffer")?,
        })
    }
}

/// A script that runs.
pub(crate) struct Script {
    pub(crate) store: Store<Host>,
    instance: Instance,
    memory: Memory,
    exports: Exports,
    /// The memory that the host keeps for events.
    kept: Option<(u32, usize)>,
}

impl Script {
    /// Starts a script, and a second one of it beside the first when there is a call to it.
    pub(crate) fn start(loaded: &Loaded, twice: bool) -> Result<Self> {
        let mut store = Store::new(&loaded.engine, Host::default());
        if loaded.counts_fuel {
            store.set_fuel(FUEL)?;
        }
        store.data_mut().bag = vec![42];
        store.data_mut().long = "x".repeat(work::LONG_STRING_LEN);
        let (instance, memory, exports) = instantiate(loaded, &mut store, 0)?;
        if twice {
            instantiate(loaded, &mut store, 1)?;
        }
        Ok(Self {
            store,
            instance,
            memory,
            exports,
            kept: None,
        })
    }

    /// How many pages of memory it has.
    pub(crate) fn pages(&self) -> u64 {
        self.memory.size(&self.store)
    }

    /// How much fuel was burnt since the script was loaded.
    pub(crate) fn fuel(&self) -> Result<u64> {
        Ok(FUEL - self.store.get_fuel()?)
    }

    pub(crate) fn export(&mut self, name: &str) -> Result<TypedFunc<u32, i32>> {
        self.instance.get_typed_func(&mut self.store, name)
    }

    /// What an export without arguments answers.
    pub(crate) fn number(&mut self, name: &str) -> Result<u32> {
        let export = self
            .instance
            .get_typed_func::<(), u32>(&mut self.store, name)?;
        export.call(&mut self.store, ())
    }

    pub(crate) fn tick(&mut self) -> Result<()> {
        let on_tick = self.exports.on_tick.as_ref().context("no tick")?;
        on_tick.call(&mut self.store, ())
    }

    /// Raises an event: three allocations, three copies, the call, three times given back.
    pub(crate) fn event(&mut self, name: &[u8], payload: &[u8], source: &[u8]) -> Result<()> {
        let exports = &self.exports;
        let on_event = exports.on_event.as_ref().context("no events")?;
        let store = &mut self.store;
        let name_at = pass(store, self.memory, &exports.alloc, name, 1)?;
        let payload_at = pass(store, self.memory, &exports.alloc, payload, 0)?;
        let source_at = pass(store, self.memory, &exports.alloc, source, 1)?;
        on_event.call(
            &mut *store,
            (name_at, payload_at, payload.len() as u32, source_at),
        )?;
        for (at, len) in [
            (name_at, name.len() + 1),
            (payload_at, payload.len()),
            (source_at, source.len() + 1),
        ] {
            exports.free.call(&mut *store, (at, len as u32, 1))?;
        }
        Ok(())
    }

    /// Raises an event through memory that the host keeps.
    pub(crate) fn kept_event(&mut self, name: &[u8], payload: &[u8], source: &[u8]) -> Result<()> {
        let exports = &self.exports;
        let on_event = exports.on_event.as_ref().context("no events")?;
        let store = &mut self.store;
        let len = name.len() + payload.len() + source.len() + 2;
        let (at, _) = match self.kept.take().filter(|(_, size)| *size >= len) {
            Some(kept) => kept,
            None => {
                let size = len.next_power_of_two();
                (exports.alloc.call(&mut *store, (size as u32, 1))?, size)
            }
        };
        let memory = self.memory.data_mut(&mut *store);
        let to = slice_mut(memory, at, len)?;
        let (name_to, rest) = to.split_at_mut(name.len() + 1);
        let (source_to, payload_to) = rest.split_at_mut(source.len() + 1);
        name_to[..name.len()].copy_from_slice(name);
        name_to[name.len()] = 0;
        source_to[..source.len()].copy_from_slice(source);
        source_to[source.len()] = 0;
        payload_to.copy_from_slice(payload);
        let source_at = at + name.len() as u32 + 1;
        let payload_at = source_at + source.len() as u32 + 1;
        let size = len.next_power_of_two();
        on_event.call(
            &mut *store,
            (at, payload_at, payload.len() as u32, source_at),
        )?;
        self.kept = Some((at, size));
        Ok(())
    }

    /// Calls a function that the script handed out, and reads what it answers.
    pub(crate) fn call_ref(&mut self, index: u32, args: &[u8], answer: &mut Vec<u8>) -> Result<()> {
        call_ref(
            &mut self.store,
            self.memory,
            &self.exports,
            index,
            args,
            answer,
        )
    }
}

fn instantiate(
    loaded: &Loaded,
    store: &mut Store<Host>,
    place: usize,
) -> Result<(Instance, Memory, Exports)> {
    let instance = loaded.linkers[place].instantiate(&mut *store, &loaded.module)?;
    let memory = instance
        .get_memory(&mut *store, "memory")
        .context("the script has no memory")?;
    let exports = Exports::new(store, instance)?;
    store.data_mut().memories[place] = Some(memory);
    store.data_mut().exports[place] = Some(exports.clone());
    if let Ok(start) = instance.get_typed_func::<(), ()>(&mut *store, "_start") {
        start.call(&mut *store, ())?;
    }
    Ok((instance, memory, exports))
}

fn pass(
    store: &mut Store<Host>,
    memory: Memory,
    alloc: &TypedFunc<(u32, u32), u32>,
    bytes: &[u8],
    nul: usize,
) -> Result<u32> {
    let len = bytes.len() + nul;
    let at = alloc.call(&mut *store, (len as u32, 1))?;
    let to = slice_mut(memory.data_mut(&mut *store), at, len)?;
    to[..bytes.len()].copy_from_slice(bytes);
    if nul > 0 {
        to[bytes.len()] = 0;
    }
    Ok(at)
}

fn call_ref(
    mut store: impl AsContextMut<Data = Host>,
    memory: Memory,
    exports: &Exports,
    index: u32,
    args: &[u8],
    answer: &mut Vec<u8>,
) -> Result<()> {
    let call = exports.call_ref.as_ref().context("no functions")?;
    let at = exports.alloc.call(&mut store, (args.len() as u32, 1))?;
    slice_mut(memory.data_mut(&mut store), at, args.len())?.copy_from_slice(args);
    let object = call.call(&mut store, (index, at, args.len() as u32))?;
    answer.clear();
    if object != 0 {
        let memory = memory.data(&store);
        let record = slice(memory, object, 16)?;
        let data = u64::from_le_bytes(record[..8].try_into()?);
        let len = u32::try_from(u64::from_le_bytes(record[8..].try_into()?))?;
        answer.extend_from_slice(slice(memory, data as u32, len as usize)?);
    }
    exports.free.call(&mut store, (at, args.len() as u32, 1))?;
    Ok(())
}

#[inline]
fn slice(memory: &[u8], at: u32, len: usize) -> Result<&[u8]> {
    // Both are of 32 bits, whose sum is not too large.
    let at = at as usize;
    memory.get(at..at + len).ok_or_else(outside)
}

#[inline]
fn slice_mut(memory: &mut [u8], at: u32, len: usize) -> Result<&mut [u8]> {
    let at = at as usize;
    memory.get_mut(at..at + len).ok_or_else(outside)
}

#[cold]
fn outside() -> Error {
    format_err!("a pointer lies outside memory")
}

#[inline]
fn c_string(memory: &[u8], at: u32) -> Result<&[u8]> {
    let rest = memory.get(at as usize..).ok_or_else(outside)?;
    let text = std::ffi::CStr::from_bytes_until_nul(rest).map_err(|_| outside())?;
    Ok(text.to_bytes())
}

fn linker<const PLACE: usize>(engine: &Engine) -> Result<Linker<Host>> {
    let mut linker = Linker::new(engine);
    linker.func_wrap("host", "log", log::<PLACE>)?;
    linker.func_wrap("host", "invoke", invoke::<PLACE>)?;
    linker.func_wrap("host", "invoke_ref_func", invoke_ref_func::<PLACE>)?;
    linker.func_wrap("host", "canonicalize_ref", canonicalize_ref::<PLACE>)?;
    Ok(linker)
}

/// The memory of the script that calls. It is looked up while the script starts alone.
#[inline]
fn memory<const PLACE: usize>(caller: &mut Caller<'_, Host>) -> Result<Memory> {
    match caller.data().memories[PLACE] {
        Some(memory) => Ok(memory),
        None => caller
            .get_export("memory")
            .and_then(|export| export.into_memory())
            .context("no memory"),
    }
}

fn log<const PLACE: usize>(mut caller: Caller<'_, Host>, text: u32, len: u32) -> Result<()> {
    let memory = memory::<PLACE>(&mut caller)?;
    let text = slice(memory.data(&caller), text, len as usize)?;
    let text = text.strip_suffix(b"\0").unwrap_or(text);
    let line = String::from_utf8_lossy(text).into_owned();
    caller.data_mut().lines.push(line);
    Ok(())
}

/// A native's argument slots.
struct Slots {
    /// The first `count` are there.
    values: [MaybeUninit<u64>; 32],
    count: usize,
}

impl Slots {
    #[inline]
    fn push(&mut self, value: u64) -> Result<()> {
        let Some(slot) = self.values.get_mut(self.count) else {
            bail!("too many arguments");
        };
        slot.write(value);
        self.count += 1;
        Ok(())
    }

    #[inline]
    fn value(&self, slot: usize) -> Result<u64> {
        if slot >= self.count {
            bail!("an argument is missing");
        }
        // SAFETY: what is below the count was written.
        Ok(unsafe { self.values[slot].assume_init() })
    }

    #[inline]
    fn float(&self, slot: usize) -> Result<f32> {
        Ok(f32::from_bits(self.value(slot)? as u32))
    }

    #[inline]
    fn pointer(&self, slot: usize) -> Result<u32> {
        Ok(self.value(slot)? as u32)
    }
}

#[inline]
fn gather(memory: &[u8], args: u32, count: u32, slots: &mut Slots) -> Result<()> {
    let (records, _) = slice(memory, args, count as usize * 24)?.as_chunks::<24>();
    for record in records {
        let value = u64::from_le_bytes(record[8..16].try_into()?);
        if record[0] != 0 {
            if value > memory.len() as u64 {
                return Err(outside());
            }
            slots.push(value)?;
            continue;
        }
        let at = value as u32;
        match u32::from_le_bytes(record[16..20].try_into()?) {
            4 => {
                let bytes = slice(memory, at, 4)?.try_into()?;
                slots.push(u32::from_le_bytes(bytes).into())?;
            }
            1 => slots.push(slice(memory, at, 1)?[0].into())?,
            // As many slots, one after the other.
            size => {
                if size % 8 != 0 {
                    bail!("a value of {size} bytes");
                }
                let (values, _) = slice(memory, at, size as usize)?.as_chunks();
                for value in values {
                    slots.push(u64::from_le_bytes(*value))?;
                }
            }
        }
    }
    Ok(())
}

/// What a native answers.
enum Answer<'a> {
    Nothing,
    Number(u64),
    Text(&'a [u8]),
    Vector([f32; 3]),
}

fn invoke<const PLACE: usize>(
    mut caller: Caller<'_, Host>,
    hash: u64,
    args: u32,
    count: u32,
    retval: u32,
) -> Result<i32> {
    let memory = memory::<PLACE>(&mut caller)?;
    let (bytes, host) = memory.data_and_store_mut(&mut caller);
    host.calls += 1;
    let mut slots = Slots {
        values: [const { MaybeUninit::uninit() }; 32],
        count: 0,
    };
    gather(bytes, args, count, &mut slots)?;
    let answer = native(hash, &slots, bytes, host)?;
    if retval == 0 {
        return Ok(0);
    }
    let record = slice(bytes, retval, 12)?;
    let word =
        |at: usize| -> Result<u32> { Ok(u32::from_le_bytes(record[at..at + 4].try_into()?)) };
    let (kind, buffer, capacity) = (word(0)?, word(4)?, word(8)?);
    if kind == 0 {
        return Ok(0);
    }
    let text = match answer {
        Answer::Nothing => return Ok(-4),
        Answer::Number(number) => {
            slice_mut(bytes, buffer, 8)?.copy_from_slice(&number.to_le_bytes());
            return Ok(8);
        }
        Answer::Vector(vector) => {
            let to = slice_mut(bytes, buffer, 24)?;
            for (slot, component) in to.chunks_exact_mut(8).zip(vector) {
                slot.copy_from_slice(&u64::from(component.to_bits()).to_le_bytes());
            }
            return Ok(24);
        }
        Answer::Text(text) => text,
    };
    if text.len() <= capacity as usize {
        slice_mut(bytes, buffer, text.len())?.copy_from_slice(text);
        return Ok(text.len() as i32);
    }
    let text = text.to_vec();
    let extend = caller.data().exports[PLACE]
        .as_ref()
        .context("no exports")?
        .extend
        .clone();
    let buffer = extend.call(&mut caller, text.len() as u32)?;
    if buffer == 0 {
        return Ok(-1);
    }
    slice_mut(memory.data_mut(&mut caller), buffer, text.len())?.copy_from_slice(&text);
    Ok(text.len() as i32)
}

#[inline]
fn native<'a>(
    hash: u64,
    slots: &Slots,
    memory: &mut [u8],
    host: &'a mut Host,
) -> Result<Answer<'a>> {
    Ok(match hash {
        work::NOTHING => Answer::Number(7),
        work::SCALARS => {
            let sum = slots.float(0)? + slots.float(1)? + slots.float(2)?;
            Answer::Number(sum as i32 as u32 as u64)
        }
        work::TEXT => Answer::Number(c_string(memory, slots.pointer(0)?)?.len() as u64),
        work::STRING_OF => Answer::Text(work::STRING.as_bytes()),
        work::VECTOR_OF => {
            let id = slots.value(0)? as i32 as f32;
            Answer::Vector([id, id + 1.0, id + 2.0])
        }
        work::OUT => {
            let id = slots.value(0)? as u32;
            slice_mut(memory, slots.pointer(1)?, 4)?.copy_from_slice(&id.to_le_bytes());
            Answer::Nothing
        }
        work::LONG_STRING => Answer::Text(host.long.as_bytes()),
        work::LIST => Answer::Text(&work::LIST_PACKED),
        _ => return platform(hash, slots, memory, host),
    })
}

/// The natives of the platform itself that scripts use.
fn platform<'a>(
    hash: u64,
    slots: &Slots,
    memory: &mut [u8],
    host: &'a mut Host,
) -> Result<Answer<'a>> {
    let native = work::Platform::of(hash).with_context(|| format!("no native {hash:#x}"))?;
    Ok(match native {
        work::Platform::RegisterResourceAsEventHandler => Answer::Nothing,
        work::Platform::TriggerEventInternal => {
            c_string(memory, slots.pointer(0)?)?;
            slice(memory, slots.pointer(1)?, slots.value(2)? as usize)?;
            Answer::Nothing
        }
        work::Platform::GetCurrentResourceName => Answer::Text(b"bench"),
        work::Platform::IsDuplicityVersion => Answer::Number(1),
        work::Platform::GetGameTimer => Answer::Number(host.now_ms),
        work::Platform::DuplicateFunctionReference => {
            let name = c_string(memory, slots.pointer(0)?)?;
            if name == work::OTHER_SCRIPT {
                Answer::Text(work::OTHER_SCRIPT)
            } else {
                Answer::Text(work::HOST_FUNCTION)
            }
        }
        work::Platform::DeleteFunctionReference => Answer::Nothing,
        work::Platform::SetStateBagValue => {
            c_string(memory, slots.pointer(0)?)?;
            c_string(memory, slots.pointer(1)?)?;
            let value = slice(memory, slots.pointer(2)?, slots.value(3)? as usize)?;
            host.bag.clear();
            host.bag.extend_from_slice(value);
            Answer::Number(1)
        }
        work::Platform::GetStateBagValue => {
            c_string(memory, slots.pointer(0)?)?;
            c_string(memory, slots.pointer(1)?)?;
            Answer::Text(&host.bag)
        }
    })
}

fn invoke_ref_func<const PLACE: usize>(
    mut caller: Caller<'_, Host>,
    name: u32,
    args: u32,
    args_len: u32,
    buffer: u32,
    capacity: u32,
) -> Result<i32> {
    let memory = memory::<PLACE>(&mut caller)?;
    caller.data_mut().calls += 1;
    let bytes = memory.data(caller.as_context());
    let to_script = c_string(bytes, name)? == work::OTHER_SCRIPT;
    let args = slice(bytes, args, args_len as usize)?;
    let mut answer = Vec::new();
    if to_script {
        let args = args.to_vec();
        let other = caller.data().exports[1]
            .clone()
            .zip(caller.data().memories[1]);
        let (exports, memory) = other.context("there is no other script")?;
        call_ref(&mut caller, memory, &exports, 1, &args, &mut answer)?;
    } else {
        // It doubles a number, as the scripts' own does.
        let &[0x91, number] = args else {
            return Ok(-5);
        };
        answer.extend_from_slice(&[0x91, number.wrapping_mul(2) & 0x7F]);
    }
    if answer.len() > capacity as usize {
        return Ok(-1);
    }
    slice_mut(memory.data_mut(&mut caller), buffer, answer.len())?.copy_from_slice(&answer);
    Ok(answer.len() as i32)
}

fn canonicalize_ref<const PLACE: usize>(
    mut caller: Caller<'_, Host>,
    index: u32,
    buffer: u32,
    size: u32,
) -> Result<i32> {
    let memory = memory::<PLACE>(&mut caller)?;
    let name = format!("bench:{PLACE}:{index}\0");
    if (size as usize) < name.len() {
        return Ok(-(name.len() as i32));
    }
    slice_mut(memory.data_mut(&mut caller), buffer, name.len())?.copy_from_slice(name.as_bytes());
    Ok(name.len() as i32)
}
