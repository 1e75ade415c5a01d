//! The end of a resource: what it held, where it got that, and starting it anew.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use cfx_sim::{Holding, Released};
use wasmtime::WasmBacktrace;

use crate::error::{Error, LoadError};
use crate::failure::{Frame, frames_of};
use crate::host::{Host, Script};
use crate::native::{NativeCall, NativeResult, joaat};
use crate::resource::Resource;

/// A script that owns more of others' functions than this has lost its count; what it
/// duplicates further is refused, so that giving all back takes no time worth mentioning.
const MOST_REFERENCES: u64 = 1 << 20;

/// A script that listens to more events than this makes up their names.
const MOST_EVENTS: usize = 1 << 16;

/// So many origins are remembered for a script.
const MOST_ORIGINS: usize = 1 << 16;

/// So many reports wait to be taken.
const KEPT_REPORTS: usize = 64;

/// Something that a resource still held when it stopped, and that the host has given back.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Held {
    /// What it is.
    pub kind: Holding,
    /// Which one: the name, cookie, handle or token by which natives know it.
    pub id: String,
    /// Where the script got it: `file:line` when the module has debug information, else the
    /// function's name. Only with [`Settings::track_origins`](crate::Settings::track_origins),
    /// and not for what came without a native.
    pub origin: Option<String>,
}

impl fmt::Display for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.noun())?;
        if !self.id.is_empty() {
            write!(f, " `{}`", self.id)?;
        }
        match &self.origin {
            Some(origin) => write!(f, ", from {origin}"),
            None => Ok(()),
        }
    }
}

/// How a resource ended: what it held at that time.
///
/// Its display lists the leaks, one on each line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StopReport {
    /// The resource.
    pub resource: String,
    /// Which of its instances, as `GET_INSTANCE_ID` answers.
    pub instance: i32,
    /// Everything that it held, sorted by kind. The host has given all of it back.
    pub held: Vec<Held>,
}

impl StopReport {
    /// What the platform would not have given back: the script should have done that itself.
    pub fn leaks(&self) -> impl Iterator<Item = &Held> {
        self.held.iter().filter(|held| held.kind.leaks())
    }
}

impl fmt::Display for StopReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.leaks().count();
        if count == 0 {
            return write!(f, "`{}` has left nothing open", self.resource);
        }
        write!(f, "`{}` has stopped and left open:", self.resource)?;
        self.leaks().try_for_each(|held| write!(f, "\n  {held}"))
    }
}

/// How much a host holds for its scripts: see [`Host::usage`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Usage {
    /// Instances of scripts that exist, also those that have stopped and are still in their
    /// last call, or whose end nobody has replaced yet.
    pub instances: usize,
    /// Those of them that have a store: memory, tables, compiled code.
    pub stores: usize,
    /// The bytes of all their linear memories.
    pub memory: u64,
    /// Registrations for events.
    pub event_handlers: usize,
    /// Functions of the host.
    pub functions: usize,
    /// Function references that scripts own of each other and of the host.
    pub references: u64,
    /// What the simulated world holds: [`World::held`](cfx_sim::World::held).
    pub world: usize,
}

/// What a resource has got and not given back.
#[derive(Default)]
pub(crate) struct Ledger {
    /// Functions of others, and how many parts in each.
    references: RefCell<BTreeMap<String, u64>>,
    count: Cell<u64>,
    origins: RefCell<BTreeMap<(Holding, String), String>>,
}

impl Ledger {
    /// Whether it may become an owner of one more function.
    pub(crate) fn has_room(&self) -> bool {
        self.count.get() < MOST_REFERENCES
    }

    pub(crate) fn owns(&self, function: &str) {
        let mut references = self.references.borrow_mut();
        match references.get_mut(function) {
            Some(count) => *count += 1,
            None => {
                references.insert(function.to_owned(), 1);
            }
        }
        self.count.set(self.count.get() + 1);
    }

    pub(crate) fn owns_no_more(&self, function: &str) {
        let mut references = self.references.borrow_mut();
        let Some(count) = references.get_mut(function) else {
            return;
        };
        *count -= 1;
        if *count == 0 {
            references.remove(function);
        }
        self.count.set(self.count.get() - 1);
    }

    /// The functions of that instance are gone.
    fn forget_owner(&self, resource: &str, instance: i32) {
        let mut references = self.references.borrow_mut();
        let gone = references.extract_if(.., |name, _| {
            let mut parts = name.rsplitn(3, ':').skip(1);
            parts.next().and_then(|part| part.parse().ok()) == Some(instance)
                && parts.next() == Some(resource)
        });
        let gone: u64 = gone.map(|(_, count)| count).sum();
        self.count.set(self.count.get() - gone);
    }

    fn take(&self) -> BTreeMap<String, u64> {
        self.count.set(0);
        self.references.take()
    }
}

/// How what a native made is called by.
#[derive(Clone, Copy)]
enum Id {
    /// By the text in a slot.
    Text(usize),
    /// By what it answers.
    Result,
    /// There is only one.
    Single,
}

/// A native that gives a script something to hold.
type Taking = (u32, Holding, Id);

const TAKING: [Taking; 15] = [
    (
        joaat("REGISTER_RESOURCE_AS_EVENT_HANDLER"),
        Holding::EventHandler,
        Id::Text(0),
    ),
    (joaat("REGISTER_COMMAND"), Holding::Command, Id::Text(0)),
    (
        joaat("ADD_STATE_BAG_CHANGE_HANDLER"),
        Holding::StateBagHandler,
        Id::Result,
    ),
    (
        joaat("ADD_CONVAR_CHANGE_LISTENER"),
        Holding::ConvarListener,
        Id::Result,
    ),
    (
        joaat("REGISTER_CONSOLE_LISTENER"),
        Holding::ConsoleListener,
        Id::Text(0),
    ),
    (joaat("SET_HTTP_HANDLER"), Holding::HttpHandler, Id::Single),
    (
        joaat("REGISTER_NUI_CALLBACK"),
        Holding::NuiCallback,
        Id::Text(0),
    ),
    (
        joaat("REGISTER_RAW_NUI_CALLBACK"),
        Holding::NuiCallback,
        Id::Text(0),
    ),
    (
        joaat("REGISTER_NUI_CALLBACK_TYPE"),
        Holding::NuiCallback,
        Id::Text(0),
    ),
    (
        joaat("REGISTER_KEY_MAPPING"),
        Holding::KeyMapping,
        Id::Text(0),
    ),
    (
        joaat("DUPLICATE_FUNCTION_REFERENCE"),
        Holding::Reference,
        Id::Result,
    ),
    (joaat("START_FIND_KVP"), Holding::KvpSearch, Id::Result),
    (
        joaat("START_FIND_EXTERNAL_KVP"),
        Holding::KvpSearch,
        Id::Result,
    ),
    (
        joaat("PERFORM_HTTP_REQUEST_INTERNAL"),
        Holding::HttpRequest,
        Id::Result,
    ),
    (
        joaat("PERFORM_HTTP_REQUEST_INTERNAL_EX"),
        Holding::HttpRequest,
        Id::Result,
    ),
];

fn taking(hash: u64) -> Option<Taking> {
    let hash = u32::try_from(hash).ok()?;
    TAKING.into_iter().find(|(known, ..)| *known == hash)
}

/// Whether this native gives a script something to hold. One that has stopped, and is in its
/// last call, gets nothing any more: nobody would take it back.
#[cold]
#[inline(never)]
pub(crate) fn takes(hash: u64) -> bool {
    taking(hash).is_some()
}

/// Remembers where a script called a native that has given it something.
#[cold]
#[inline(never)]
pub(crate) fn note_origin(call: &NativeCall<'_>) {
    let Some((_, kind, id)) = taking(call.hash()) else {
        return;
    };
    let id = match id {
        Id::Single => String::new(),
        Id::Text(slot) => match call.string(slot) {
            Ok(text) => text,
            Err(_) => return,
        },
        Id::Result => match call.result() {
            #[allow(clippy::cast_possible_truncation, reason = "all of them are i32")]
            NativeResult::Number(bits) => (*bits as i32).to_string(),
            NativeResult::Text(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            _ => return,
        },
    };
    let resource = call.caller();
    let frames = resource.cell.enter(|context| {
        let trace = WasmBacktrace::force_capture(&context);
        let frames = trace.frames().iter().flat_map(frames_of);
        frames.collect::<Vec<_>>()
    });
    let Some(origin) = frames.as_deref().and_then(origin) else {
        return;
    };
    let mut origins = resource.ledger.origins.borrow_mut();
    if origins.len() < MOST_ORIGINS {
        origins.insert((kind, id), origin);
    }
}

/// The place in the author's own code: the innermost frame that is not of the SDK or of Rust.
fn origin(frames: &[Frame]) -> Option<String> {
    let own = frames.iter().find(|frame| match &frame.location {
        Some(location) => !is_foreign_file(location),
        None => !is_foreign_function(&frame.function),
    });
    let frame = own.or(frames.first())?;
    let place = frame.location.clone();
    Some(place.unwrap_or_else(|| frame.function.clone()))
}

fn is_foreign_file(location: &str) -> bool {
    let location = location.replace('\\', "/");
    [
        "/rustc/",
        "/library/",
        "/registry/src/",
        "/git/checkouts/",
        "/cfx-core/src/",
        "/cfx-natives/src/",
        "/cfx-spacetime/src/",
        "/cfx/src/",
    ]
    .iter()
    .any(|part| location.contains(part))
}

fn is_foreign_function(name: &str) -> bool {
    let name = name.trim_start_matches(['<', '&', '*']);
    let name = name.strip_prefix("dyn ").unwrap_or(name);
    [
        "alloc::",
        "core::",
        "std::",
        "cfx::",
        "cfx_core::",
        "cfx_natives::",
        "cfx_spacetime::",
        "__cfx_",
    ]
    .iter()
    .any(|prefix| name.starts_with(prefix))
}

impl Host {
    /// Takes back everything that a resource holds. It is over already, so that it gets
    /// nothing new meanwhile.
    pub(crate) fn release(&self, resource: &Rc<Resource>) {
        let mut released = Vec::new();
        let events = self.inner.events.borrow_mut().forget(resource);
        released.extend(events.into_iter().map(|name| {
            Released::new(
                Holding::EventHandler,
                String::from_utf8_lossy(&name).into_owned(),
            )
        }));
        released.extend(self.inner.world.forget_resource(self, &resource.name));
        for (function, count) in resource.ledger.take() {
            for _ in 0..count {
                // Its owner may be stopping, too.
                if self.remove_ref(&function).is_err() {
                    break;
                }
            }
            released.push(Released::new(Holding::Reference, function));
        }
        #[cfg(feature = "spacetime")]
        if resource.spacetime.close() {
            released.push(Released::new(Holding::Connection, ""));
        }
        let others = self.inner.resources.borrow().clone();
        for other in others {
            other.ledger.forget_owner(&resource.name, resource.instance);
        }
        released.sort_by(|a, b| (a.kind, &a.id).cmp(&(b.kind, &b.id)));
        let mut origins = resource.ledger.origins.take();
        let held = released.into_iter().map(|released| Held {
            origin: origins.remove(&(released.kind, released.id.clone())),
            kind: released.kind,
            id: released.id,
        });
        let report = StopReport {
            resource: resource.name.to_string(),
            instance: resource.instance,
            held: held.collect(),
        };
        if self.inner.settings.track_origins && report.leaks().next().is_some() {
            self.note(&resource.name, &report.to_string());
        }
        let mut reports = self.inner.stop_reports.borrow_mut();
        if reports.len() == KEPT_REPORTS {
            reports.pop_front();
        }
        reports.push_back(report);
    }

    /// How resources have ended since the last call, the latest 64 of them: what each held
    /// then.
    ///
    /// ```
    /// use host_shim::Host;
    ///
    /// let host = Host::new();
    /// host.load("empty", &wat::parse_str("(module)")?)?;
    /// host.start("empty")?;
    /// host.stop("empty")?;
    /// let report = host.take_stop_reports().remove(0);
    /// assert_eq!(report.to_string(), "`empty` has left nothing open");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn take_stop_reports(&self) -> Vec<StopReport> {
        self.inner.stop_reports.take().into()
    }

    /// How much the host holds for its scripts right now.
    ///
    /// ```
    /// use host_shim::Host;
    ///
    /// let host = Host::new();
    /// host.load("one", &wat::parse_str(r#"(module (memory (export "memory") 2))"#)?)?;
    /// assert_eq!(host.usage().memory, 2 * 65536);
    /// host.stop("one")?;
    /// assert_eq!(host.usage().memory, 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn usage(&self) -> Usage {
        let resources = self.inner.resources.borrow().clone();
        let mut usage = Usage {
            instances: Rc::strong_count(&self.inner.instances) - 1,
            event_handlers: self.inner.events.borrow().held(),
            functions: self.inner.functions.borrow().len(),
            world: self.inner.world.held(),
            ..Usage::default()
        };
        for resource in resources {
            usage.references += resource.ledger.count.get();
            let memory = resource.memory.get();
            let size = resource
                .cell
                .enter(|context| memory.map_or(0, |memory| memory.data_size(&context)));
            usage.stores += usize::from(size.is_some());
            usage.memory += size.unwrap_or_default() as u64;
        }
        usage
    }

    /// Starts a resource anew: stops it if it runs, makes another instance of the same
    /// script, and starts that. The world stays as it is, and so does everybody's time.
    ///
    /// # Errors
    ///
    /// When there is no such resource, or its `_start` traps.
    ///
    /// ```
    /// use host_shim::{Host, ResourceState};
    ///
    /// let host = Host::new();
    /// host.load("clock", &wat::parse_str("(module)")?)?;
    /// host.start("clock")?;
    /// host.restart("clock")?;
    /// assert_eq!(host.state("clock"), Some(ResourceState::Started));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn restart(&self, name: &str) -> Result<(), ReloadError> {
        let script = self.script(name)?;
        self.reload(name, &script)
    }

    /// [`restart`](Host::restart) with another script: what `watch` does with one that was
    /// built anew. A script that does not keep to the ABI is refused, and the old one runs
    /// on.
    ///
    /// # Errors
    ///
    /// When there is no such resource, the script is none of this host, or its `_start`
    /// traps.
    pub fn reload(&self, name: &str, script: &Script) -> Result<(), ReloadError> {
        let old = self.find(name)?;
        self.check_script(name, script)?;
        if !old.is_over() {
            self.stop(name)?;
        }
        drop(old);
        self.load_script(name, script)?;
        self.start(name)?;
        Ok(())
    }

    /// How many instances of that name are over and still in a call.
    pub(crate) fn earlier_instances(&self, name: &str) -> usize {
        let callers = self.inner.callers.borrow();
        let over = callers
            .iter()
            .filter(|caller| *caller.name == *name && caller.is_over());
        let mut instances: Vec<i32> = over.map(|caller| caller.instance).collect();
        instances.dedup();
        instances.len()
    }

    fn script(&self, name: &str) -> Result<Script, Error> {
        let resource = self.find(name)?;
        let script = resource.script.get().cloned();
        script.ok_or_else(|| Error::NotRunning(name.to_owned()))
    }

    /// Starts a resource as the platform's console does: also one that has stopped.
    pub(crate) fn start_again(&self, name: &str) -> Result<(), ReloadError> {
        let over = self.find(name)?.is_over();
        if over {
            let script = self.script(name)?;
            self.load_script(name, &script)?;
        }
        Ok(self.start(name)?)
    }

    /// Registers for an event, unless the script listens to too many already.
    pub(crate) fn listen(&self, resource: &Rc<Resource>, name: &[u8]) -> bool {
        let mut events = self.inner.events.borrow_mut();
        if resource.listening.get() >= MOST_EVENTS {
            return false;
        }
        if events.register(name, resource) {
            resource.listening.set(resource.listening.get() + 1);
        }
        true
    }
}

/// Why a resource was not started anew.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReloadError {
    /// The script cannot be loaded.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The old one could not be stopped, or the new one not be started.
    #[error(transparent)]
    Run(#[from] Error),
}
