//! A loaded script: its store, its exports, and every call into it.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::VecDeque;
use std::fmt;
use std::rc::{Rc, Weak};

use wasmtime::{AsContextMut, Instance, Memory, StoreContextMut, TypedFunc, WasmCoreDump};

use crate::error::Error;
use crate::failure::Failure;
use crate::functions::Imported;
use crate::host::{Host, Inner, Script};
use crate::life::Ledger;
use crate::limits::{self, Limit, Limits, Meter, Reached};
use crate::memory;
use crate::observe::Answered;
use crate::reentry::StoreCell;
use crate::trail::Trail;

/// How many of a script's last log calls are kept for a failure report.
const KEPT_LINES: usize = 4;

/// A larger event buffer is given back to the script after the event.
pub(crate) const KEPT_EVENT_BUFFER: u32 = 64 * 1024;

/// What a store knows about itself.
pub(crate) struct GuestState {
    pub(crate) resource: Rc<Resource>,
    // Weak, because the host owns the store that owns this.
    pub(crate) host: Weak<Inner>,
    pub(crate) meter: Meter,
}

/// A store, borrowed.
pub(crate) type Context<'a> = StoreContextMut<'a, GuestState>;

/// Where a resource is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResourceState {
    /// Loaded; nothing of it has run yet.
    Loaded,
    /// Its `_start` is running.
    Starting,
    /// Started: it gets ticks, events and calls.
    Started,
    /// `onResourceStop` is being raised for it.
    Stopping,
    /// Stopped.
    Stopped,
    /// It trapped, and was stopped for that.
    Failed,
}

impl ResourceState {
    /// Whether nothing of the resource may be called any more.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Stopped | Self::Failed)
    }
}

/// The functions of the ABI that a module exports, looked up once.
#[derive(Default)]
pub(crate) struct Exports {
    pub(crate) start: Option<TypedFunc<(), ()>>,
    pub(crate) alloc: Option<Alloc>,
    pub(crate) free: Option<TypedFunc<(u32, u32, u32), ()>>,
    pub(crate) on_tick: Option<TypedFunc<(), ()>>,
    pub(crate) on_event: Option<OnEvent>,
    pub(crate) call_ref: Option<TypedFunc<(u32, u32, u32), u32>>,
    pub(crate) duplicate_ref: Option<TypedFunc<u32, u32>>,
    pub(crate) remove_ref: Option<TypedFunc<u32, ()>>,
    pub(crate) extend: Option<TypedFunc<u32, u32>>,
    #[cfg(feature = "spacetime")]
    pub(crate) spacetime_event: Option<TypedFunc<(i32, u32, u32), i32>>,
}

impl Exports {
    /// The loader has checked every signature, so a function that is there
    /// has its type.
    pub(crate) fn find(instance: &Instance, context: &mut Context<'_>) -> Self {
        macro_rules! find {
            ($name:literal) => {
                instance
                    .get_typed_func(context.as_context_mut(), $name)
                    .ok()
            };
        }
        Self {
            start: find!("_start"),
            alloc: find!("__cfx_alloc"),
            free: find!("__cfx_free"),
            on_tick: find!("__cfx_on_tick"),
            on_event: find!("__cfx_on_event"),
            call_ref: find!("__cfx_call_ref"),
            duplicate_ref: find!("__cfx_duplicate_ref"),
            remove_ref: find!("__cfx_remove_ref"),
            extend: find!("__cfx_extend_retval_buffer"),
            #[cfg(feature = "spacetime")]
            spacetime_event: find!("__cfx_spacetime_event"),
        }
    }
}

/// The piece of guest memory that events are passed in.
#[derive(Clone, Copy)]
pub(crate) struct EventBuffer {
    pub(crate) address: u32,
    pub(crate) size: u32,
}

pub(crate) struct Resource {
    pub(crate) name: Rc<str>,
    pub(crate) instance: i32,
    pub(crate) cell: StoreCell<GuestState>,
    pub(crate) memory: OnceCell<Memory>,
    pub(crate) exports: OnceCell<Exports>,
    pub(crate) wasm: OnceCell<Instance>,
    pub(crate) state: Cell<ResourceState>,
    /// What it is an instance of.
    pub(crate) script: OnceCell<Script>,
    /// The functions of the program that it imports.
    pub(crate) imported: OnceCell<Vec<Rc<Imported>>>,
    pub(crate) ledger: Ledger,
    /// How many events it has registered for.
    pub(crate) listening: Cell<usize>,
    _counted: Rc<()>,
    /// Whether it has ever registered for an event.
    pub(crate) registers: Cell<bool>,
    running: Cell<u32>,
    /// Absent before the first event, and while an event uses it.
    event_buffer: Cell<Option<EventBuffer>>,
    event_buffer_used: Cell<bool>,
    said_no_alloc: Cell<bool>,
    lines: RefCell<VecDeque<String>>,
    line_count: Cell<usize>,
    /// The natives that it called last.
    pub(crate) trail: Trail,
    /// The tick of the epoch at which the time of the running call is up.
    pub(crate) deadline: Cell<u64>,
    /// Ticks on top: what another script took that was stopped for it.
    pub(crate) excused: Cell<u64>,
    /// The bytes that it has handed to the host in the running call.
    output: Cell<u64>,
    /// A limit that a native found reached: the script ends when the native has returned.
    reached: Cell<Option<Reached>>,
    #[cfg(feature = "spacetime")]
    pub(crate) spacetime: crate::spacetime::Guest,
}

/// What a call into a script is for, in a failure report.
#[derive(Clone, Copy)]
pub(crate) enum During<'a> {
    Start,
    Tick,
    Event(Message<'a>),
    Call(u32, &'a [u8]),
    Duplicate(u32),
    Remove(u32),
    Export(&'a str, &'a [i64]),
    Instantiate,
    #[cfg(feature = "spacetime")]
    Spacetime(i32, &'a [u8]),
}

impl fmt::Display for During<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => f.write_str("`_start`"),
            Self::Tick => f.write_str("a tick"),
            Self::Event(message) => {
                write!(f, "event `{}`", String::from_utf8_lossy(message.name))
            }
            Self::Call(idx, _) => write!(f, "a call of function reference {idx}"),
            Self::Duplicate(idx) => write!(f, "duplicating function reference {idx}"),
            Self::Remove(idx) => write!(f, "removing function reference {idx}"),
            Self::Export(name, _) => write!(f, "a call of `{name}`"),
            Self::Instantiate => f.write_str("its instantiation"),
            #[cfg(feature = "spacetime")]
            Self::Spacetime(..) => f.write_str("events of SpacetimeDB"),
        }
    }
}

impl Resource {
    pub(crate) fn new(name: &str, instance: i32, instances: &Rc<()>) -> Self {
        Self {
            name: name.into(),
            instance,
            cell: StoreCell::new(),
            memory: OnceCell::new(),
            exports: OnceCell::new(),
            wasm: OnceCell::new(),
            state: Cell::new(ResourceState::Loaded),
            script: OnceCell::new(),
            imported: OnceCell::new(),
            ledger: Ledger::default(),
            listening: Cell::new(0),
            _counted: Rc::clone(instances),
            registers: Cell::new(false),
            running: Cell::new(0),
            event_buffer: Cell::new(None),
            event_buffer_used: Cell::new(false),
            said_no_alloc: Cell::new(false),
            lines: RefCell::default(),
            line_count: Cell::new(0),
            trail: Trail::default(),
            deadline: Cell::new(0),
            excused: Cell::new(0),
            output: Cell::new(0),
            reached: Cell::new(None),
            #[cfg(feature = "spacetime")]
            spacetime: crate::spacetime::Guest::default(),
        }
    }

    #[inline]
    pub(crate) fn is_over(&self) -> bool {
        self.state.get().is_over()
    }

    #[inline]
    pub(crate) fn is_failed(&self) -> bool {
        self.state.get() == ResourceState::Failed
    }

    /// Counts bytes that it hands to the host, which keeps them.
    pub(crate) fn charge(&self, bytes: usize, limits: &Limits) -> Result<(), Reached> {
        let limit = limits.output;
        let whole = self.output.get().saturating_add(bytes as u64);
        self.output.set(whole);
        if whole <= limit {
            return Ok(());
        }
        Err(Reached::new(
            Limit::Output,
            format!(
                "in one call it logged and sent {}, and the limit is {}",
                limits::bytes(whole),
                limits::bytes(limit)
            ),
        ))
    }

    pub(crate) fn set_reached(&self, reached: Reached) {
        self.reached.set(Some(reached));
    }

    /// The limit that the native that has just failed found reached.
    pub(crate) fn take_reached(&self) -> Option<wasmtime::Error> {
        self.reached.take().map(wasmtime::Error::new)
    }

    /// Whether a call into it is on the stack.
    #[cfg(feature = "spacetime")]
    pub(crate) fn is_running(&self) -> bool {
        self.running.get() > 0
    }

    /// The function, if the script has one that may be called now.
    pub(crate) fn export(&self) -> Option<&Exports> {
        if self.is_over() {
            None
        } else {
            self.exports.get()
        }
    }

    pub(crate) fn remember_line(&self, text: &str) {
        let mut lines = self.lines.borrow_mut();
        if lines.len() == KEPT_LINES {
            lines.pop_front();
        }
        lines.push_back(text.to_owned());
        self.line_count.set(self.line_count.get() + 1);
    }

    fn lines_since(&self, count: usize) -> Vec<String> {
        let lines = self.lines.borrow();
        let new = (self.line_count.get() - count).min(lines.len());
        lines.iter().skip(lines.len() - new).cloned().collect()
    }

    /// Drops the store once nothing of a finished resource is on the stack.
    pub(crate) fn release_if_over(&self) {
        if self.is_over() && self.running.get() == 0 {
            drop(self.cell.close());
        }
    }
}

/// The error that unwinds the frames of a script that has failed deeper in.
pub(crate) fn unwind() -> wasmtime::Error {
    wasmtime::Error::msg("the resource has failed in a nested call")
}

/// How much of the stack may be in use when a script is entered.
fn nesting_stack(stack_size: usize) -> usize {
    stack_size / 32 * 15
}

/// How much of the stack a script may use from its outermost call on. It is
/// more than [`nesting_stack`], so that a script that calls itself through the
/// host is refused one more call before it runs out; and both together are
/// what there is, for a script that is entered when the first part is used up.
pub(crate) fn script_stack(stack_size: usize) -> usize {
    stack_size - nesting_stack(stack_size)
}

/// Some address on the native stack near the top.
#[inline(never)]
fn stack_position() -> usize {
    let marker = 0_u8;
    (&raw const marker).addr()
}

thread_local! {
    /// How many calls into scripts are on this thread's stack, of all its hosts, and where the
    /// outermost one began: hosts call each other, and have one stack.
    static STACK: Cell<(u32, usize)> = const { Cell::new((0, 0)) };
}

/// Why a call did not return, and its core dump.
type Ended = (wasmtime::Error, Option<Vec<u8>>);

/// Marks a call into a script as running, also while a native unwinds.
struct Running<'a> {
    host: &'a Host,
    resource: &'a Resource,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.resource.running.set(self.resource.running.get() - 1);
        self.host.inner.callers.borrow_mut().pop();
        let (depth, base) = STACK.get();
        STACK.set((depth - 1, base));
    }
}

impl Host {
    /// Every call into a script goes through here.
    pub(crate) fn enter<R>(
        &self,
        resource: &Rc<Resource>,
        during: During<'_>,
        f: impl FnOnce(&mut Context<'_>) -> wasmtime::Result<R>,
    ) -> Result<R, Error> {
        if resource.is_over() {
            return Err(Error::NotRunning(resource.name.to_string()));
        }
        self.check_depth()?;
        self.inner.callers.borrow_mut().push(Rc::clone(resource));
        resource.running.set(resource.running.get() + 1);
        let (depth, base) = STACK.get();
        STACK.set((depth + 1, base));
        let running = Running {
            host: self,
            resource,
        };
        let lines_before = resource.line_count.get();
        let began = self.inner.compiler.now();
        let observed = self.is_observed();
        let result = resource.cell.enter(|mut context| {
            if resource.running.get() == 1 {
                self.refill(resource, &mut context);
            }
            if observed {
                self.observe_entry(resource, &during, &mut context);
            }
            let result = f(&mut context);
            if observed {
                self.observe_exit(resource, &during, &mut context, result.as_ref().err());
            }
            result.map_err(|error| self.with_dump(resource, &mut context, error))
        });
        drop(running);
        let result = match result {
            Some(Ok(value)) => Ok(value),
            Some(Err(error)) => Err(self.end(resource, during, lines_before, began, error)),
            None => Err(Error::NotRunning(resource.name.to_string())),
        };
        resource.release_if_over();
        result
    }

    /// What a call that did not return means for the script. (Not part of
    /// `enter`, to keep the frames of nested calls small.)
    #[cold]
    #[inline(never)]
    fn end(
        &self,
        resource: &Rc<Resource>,
        during: During<'_>,
        lines_before: usize,
        began: u64,
        (error, coredump): Ended,
    ) -> Error {
        // A nested call has reported it.
        if resource.is_failed() {
            return Error::NotRunning(resource.name.to_string());
        }
        let mut failure = Failure::new(
            &resource.name,
            during.to_string(),
            resource.lines_since(lines_before),
            &error,
            &self.inner.settings.limits,
        );
        failure.last_natives = self.describe_steps(resource.trail.last());
        failure.coredump = coredump.map(Into::into);
        if failure.limit == Some(Limit::Time) {
            // Whoever waits for it is not to blame.
            let took = self.inner.compiler.now().saturating_sub(began);
            let callers = self.inner.callers.borrow();
            for (at, waiting) in callers.iter().enumerate() {
                if callers[..at].iter().any(|known| Rc::ptr_eq(known, waiting)) {
                    continue;
                }
                let excused = &waiting.excused;
                excused.set(excused.get().saturating_add(took));
            }
        }
        self.fail(resource, &failure);
        Error::Failed(Box::new(failure))
    }

    /// Gives a script what it has for one outermost call.
    #[inline]
    fn refill(&self, resource: &Resource, context: &mut Context<'_>) {
        resource.output.set(0);
        resource.reached.set(None);
        let inner = &self.inner;
        if let Some(epoch) = inner.compiler.epoch() {
            let ticks = inner.call_ticks;
            resource.excused.set(0);
            resource.deadline.set(epoch.now().saturating_add(ticks));
            let sampled = inner.settings.sampling.is_some();
            context.set_epoch_deadline(if sampled { 1 } else { ticks });
        }
        if let Some(fuel) = inner.call_fuel {
            // It fails only if the engine counts none.
            let _ = context.set_fuel(fuel);
        }
    }

    /// Writes the core dump of a script that has just trapped, if that is wanted.
    #[cold]
    #[inline(never)]
    fn with_dump(
        &self,
        resource: &Resource,
        context: &mut Context<'_>,
        error: wasmtime::Error,
    ) -> Ended {
        let dump = match error.downcast_ref::<WasmCoreDump>() {
            // A nested call has one of the place where it trapped.
            Some(dump) if !resource.is_failed() => Some(dump.serialize(context, &resource.name)),
            _ => None,
        };
        (error, dump)
    }

    fn check_depth(&self) -> Result<(), Error> {
        let inner = &self.inner;
        let depth = inner.callers.borrow().len();
        let here = stack_position();
        let (all, base) = STACK.get();
        let base = if all == 0 { here } else { base };
        STACK.set((all, base));
        let used = base.saturating_sub(here);
        let depth = u32::try_from(depth).unwrap_or(u32::MAX);
        let limits = &inner.settings.limits;
        if depth >= limits.depth || used > nesting_stack(limits.stack) {
            return Err(Error::TooDeep { depth });
        }
        Ok(())
    }

    /// Passes an event to one script.
    pub(crate) fn deliver(
        &self,
        resource: &Rc<Resource>,
        name: &[u8],
        payload: &[u8],
        source: &[u8],
    ) -> Result<(), Error> {
        let Some((exports, on_event)) = resource
            .export()
            .and_then(|exports| Some((exports, exports.on_event.as_ref()?)))
        else {
            return Ok(());
        };
        let Some(alloc) = &exports.alloc else {
            self.say_no_alloc(resource, "events");
            return Ok(());
        };
        let message = Message {
            name,
            payload,
            source,
        };
        let outcome = self.enter(resource, During::Event(message), |context| {
            let owns_kept = !resource.event_buffer_used.replace(true);
            let kept = if owns_kept {
                resource.event_buffer.take()
            } else {
                None
            };
            let result = message
                .pass(context, resource, exports, alloc, kept)
                .and_then(|passed| match passed {
                    Ok(buffer) => message
                        .announce(context, resource, on_event, buffer)
                        .map(|()| Ok(buffer)),
                    Err(error) => Ok(Err(error)),
                });
            if owns_kept {
                resource.event_buffer_used.set(false);
            }
            let buffer = match result? {
                Ok(buffer) => buffer,
                Err(error) => return Ok(Err(error)),
            };
            if owns_kept && buffer.size <= KEPT_EVENT_BUFFER {
                resource.event_buffer.set(Some(buffer));
            } else if !resource.is_over() {
                give_back(context, exports, buffer)?;
            }
            Ok(Ok(()))
        })?;
        outcome.inspect_err(|error| {
            self.note(
                &resource.name,
                &format!(
                    "event `{}` was not delivered: {error}",
                    String::from_utf8_lossy(name)
                ),
            );
        })
    }

    /// Calls one of a script's functions; its result is appended to `out`.
    pub(crate) fn call_guest_ref(
        &self,
        resource: &Rc<Resource>,
        idx: u32,
        args: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<bool, Error> {
        let missing = |export: &str| Error::NoExport {
            resource: resource.name.to_string(),
            export: export.to_owned(),
        };
        let exports = resource
            .export()
            .ok_or_else(|| Error::NotRunning(resource.name.to_string()))?;
        let call_ref = exports
            .call_ref
            .as_ref()
            .ok_or_else(|| missing("__cfx_call_ref"))?;
        let alloc = exports.alloc.as_ref().ok_or_else(|| {
            self.say_no_alloc(resource, "arguments");
            missing("__cfx_alloc")
        })?;
        self.enter(resource, During::Call(idx, args), |context| {
            let passed = match pass(context, resource, alloc, args.len() as u64, |memory| {
                memory[..args.len()].copy_from_slice(args);
            })? {
                Ok(passed) => passed,
                Err(error) => return Ok(Err(error)),
            };
            let len = u32::try_from(args.len()).unwrap_or(u32::MAX);
            let object = call_ref.call(context.as_context_mut(), (idx, passed.address, len))?;
            if resource.state.get() == ResourceState::Failed {
                return Err(unwind());
            }
            let before = out.len();
            let limits = &self.inner.settings.limits;
            let result = read_object(context, resource, object, limits, out)?;
            match &result {
                Ok(true) => self.observe_answer(resource, Answered::Bytes(&out[before..])),
                Ok(false) => self.observe_answer(resource, Answered::Null),
                Err(_) => {}
            }
            if !resource.is_over() {
                give_back(context, exports, passed)?;
            }
            Ok(result)
        })?
    }

    pub(crate) fn say_no_alloc(&self, resource: &Resource, what: &str) {
        if !resource.said_no_alloc.replace(true) {
            self.note(
                &resource.name,
                &format!("the script exports no `__cfx_alloc`, so no {what} can be passed to it"),
            );
        }
    }
}

pub(crate) type Alloc = TypedFunc<(u32, u32), u32>;
type OnEvent = TypedFunc<(u32, u32, u32, u32), ()>;

/// An event on its way into a script: the name, the source and the payload
/// follow each other in one buffer.
#[derive(Clone, Copy)]
pub(crate) struct Message<'a> {
    pub(crate) name: &'a [u8],
    pub(crate) payload: &'a [u8],
    pub(crate) source: &'a [u8],
}

impl Message<'_> {
    fn len(&self) -> u64 {
        self.name.len() as u64 + self.source.len() as u64 + 2 + self.payload.len() as u64
    }

    /// `to` has room for all of it.
    fn write(&self, to: &mut [u8]) {
        let (name_to, rest) = to.split_at_mut(self.name.len() + 1);
        let (source_to, rest) = rest.split_at_mut(self.source.len() + 1);
        for (text, to) in [(self.name, name_to), (self.source, source_to)] {
            to[..text.len()].copy_from_slice(text);
            to[text.len()] = 0;
        }
        rest[..self.payload.len()].copy_from_slice(self.payload);
    }

    /// Writes it to the buffer that is kept, or to a new one.
    fn pass(
        &self,
        context: &mut Context<'_>,
        resource: &Resource,
        exports: &Exports,
        alloc: &Alloc,
        kept: Option<EventBuffer>,
    ) -> wasmtime::Result<Result<EventBuffer, Error>> {
        let len = self.len();
        if let Some(buffer) = kept {
            // Inside memory since it was allocated, because memory never
            // shrinks.
            let to = resource
                .memory
                .get()
                .filter(|_| u64::from(buffer.size) >= len)
                .and_then(|memory| {
                    let memory = memory.data_mut(context.as_context_mut());
                    memory::slice_mut(memory, buffer.address.into(), len)
                });
            if let Some(to) = to {
                self.write(to);
                return Ok(Ok(buffer));
            }
            give_back(context, exports, buffer)?;
        }
        // Rounded up, so that events of about one size share a buffer.
        let size = if len <= u64::from(KEPT_EVENT_BUFFER) {
            len.next_power_of_two().max(256)
        } else {
            len
        };
        pass(context, resource, alloc, size, |to| self.write(to))
    }

    /// Calls the script's handler.
    fn announce(
        &self,
        context: &mut Context<'_>,
        resource: &Resource,
        on_event: &OnEvent,
        buffer: EventBuffer,
    ) -> wasmtime::Result<()> {
        // All of it lies inside a 32-bit memory, so nothing wraps.
        let short = |len: usize| u32::try_from(len).unwrap_or(u32::MAX);
        let source = buffer.address.wrapping_add(short(self.name.len() + 1));
        let payload = source.wrapping_add(short(self.source.len() + 1));
        on_event.call(
            context.as_context_mut(),
            (buffer.address, payload, short(self.payload.len()), source),
        )?;
        match resource.state.get() {
            ResourceState::Failed => Err(unwind()),
            _ => Ok(()),
        }
    }
}

/// Allocates `size` bytes in the script and lets `fill` write them.
pub(crate) fn pass(
    context: &mut Context<'_>,
    resource: &Resource,
    alloc: &Alloc,
    size: u64,
    fill: impl FnOnce(&mut [u8]),
) -> wasmtime::Result<Result<EventBuffer, Error>> {
    let out_of_memory = || Error::OutOfMemory {
        resource: resource.name.to_string(),
        size,
    };
    // An allocator need not know what no bytes at all are.
    let Ok(asked) = u32::try_from(size.max(1)) else {
        return Ok(Err(out_of_memory()));
    };
    let address = alloc.call(context.as_context_mut(), (asked, 8))?;
    if resource.state.get() == ResourceState::Failed {
        return Err(unwind());
    }
    if address == 0 {
        return Ok(Err(out_of_memory()));
    }
    let to = resource.memory.get().and_then(|memory| {
        memory::slice_mut(
            memory.data_mut(context.as_context_mut()),
            address.into(),
            asked.into(),
        )
    });
    match to {
        Some(to) => {
            fill(to);
            Ok(Ok(EventBuffer {
                address,
                size: asked,
            }))
        }
        None => Ok(Err(Error::BadPointer {
            resource: resource.name.to_string(),
            what: "an allocation",
            address: address.into(),
            len: asked.into(),
        })),
    }
}

pub(crate) fn give_back(
    context: &mut Context<'_>,
    exports: &Exports,
    buffer: EventBuffer,
) -> wasmtime::Result<()> {
    match &exports.free {
        Some(free) => free.call(context.as_context_mut(), (buffer.address, buffer.size, 8)),
        None => Ok(()),
    }
}

/// Appends the bytes of a `ScrObject` to `out`; `false` for a null object.
fn read_object(
    context: &mut Context<'_>,
    resource: &Resource,
    object: u32,
    limits: &Limits,
    out: &mut Vec<u8>,
) -> wasmtime::Result<Result<bool, Error>> {
    if object == 0 {
        return Ok(Ok(false));
    }
    let memory = resource
        .memory
        .get()
        .map(|memory| memory.data(&*context))
        .unwrap_or_default();
    let bad = |what, address, len| Error::BadPointer {
        resource: resource.name.to_string(),
        what,
        address,
        len,
    };
    let Some(record) = memory::read::<16>(memory, object.into()) else {
        return Ok(Err(bad("a reference's result", object.into(), 16)));
    };
    let (data, length) = record.split_at(8);
    let data = u64::from_le_bytes(data.try_into().unwrap_or_default());
    let length = u64::from_le_bytes(length.try_into().unwrap_or_default());
    if length == 0 {
        return Ok(Ok(true));
    }
    let Some(bytes) = memory::slice(memory, data, length) else {
        return Ok(Err(bad("the bytes of a reference's result", data, length)));
    };
    if bytes.len() > limits.payload {
        let reached = limits::payload_reached("results", length, limits);
        return Err(wasmtime::Error::new(reached));
    }
    out.extend_from_slice(bytes);
    Ok(Ok(true))
}
