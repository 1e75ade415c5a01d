//! The world: everything that is simulated, and the natives over it.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::OnceLock;

use crate::call::{Call, CallError, Host};
use crate::life::{Gone, Released};
use crate::value::{Value, payload};
use crate::{
    acl, commands, console, convars, entities, http, kvp, local, nui, players, resources, state,
};

/// A native of the world.
pub(crate) type Native = fn(&World, &mut dyn Call) -> Result<(), CallError>;

/// A native's name, the hashes that clients call it by besides the one of its name, and
/// what it does.
pub(crate) type Entry = (&'static str, &'static [u64], Native);

/// The hash that names a native of the platform: Jenkins' one-at-a-time of the lower-cased
/// name.
///
/// ```
/// assert_eq!(cfx_sim::native_hash("GET_PLAYER_NAME"), 0x406B_4B20);
/// ```
#[must_use]
pub const fn native_hash(name: &str) -> u64 {
    joaat(name.as_bytes()) as u64
}

/// The platform's hash of a name: Jenkins' one-at-a-time of its lower-cased bytes.
#[must_use]
pub const fn joaat(bytes: &[u8]) -> u32 {
    let mut hash = 0_u32;
    let mut i = 0;
    while i < bytes.len() {
        // The platform adds a signed char.
        let byte = bytes[i].to_ascii_lowercase().cast_signed();
        hash = hash.wrapping_add((byte as i32).cast_unsigned());
        hash = hash.wrapping_add(hash << 10);
        hash ^= hash >> 6;
        i += 1;
    }
    hash = hash.wrapping_add(hash << 3);
    hash ^= hash >> 11;
    hash.wrapping_add(hash << 15)
}

/// An event that is raised at the beginning of the next tick.
struct Queued {
    /// The one resource that gets it, or all of them.
    resource: Option<String>,
    event: String,
    payload: Vec<u8>,
    source: String,
}

#[derive(Default)]
pub(crate) struct Parts {
    /// How often players and entities have changed.
    revision: Cell<u64>,
    queue: RefCell<Vec<Queued>>,
    pub(crate) acl: RefCell<acl::Acl>,
    pub(crate) commands: RefCell<commands::Commands>,
    pub(crate) console: RefCell<console::Console>,
    pub(crate) convars: RefCell<convars::Convars>,
    pub(crate) entities: RefCell<entities::Entities>,
    pub(crate) http: RefCell<http::Http>,
    pub(crate) kvp: RefCell<kvp::Stores>,
    pub(crate) nui: RefCell<nui::Nui>,
    pub(crate) players: RefCell<players::Players>,
    pub(crate) resources: RefCell<resources::Resources>,
    pub(crate) state: RefCell<state::Bags>,
}

/// The simulated platform. A clone is another handle to the same world; it belongs to one
/// thread.
///
/// What concerns scripts (running a command, setting a convar that somebody listens to)
/// takes the [`Host`] that the scripts run in.
#[derive(Clone, Default)]
pub struct World {
    pub(crate) parts: Rc<Parts>,
}

impl std::fmt::Debug for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("World").finish_non_exhaustive()
    }
}

fn tables() -> [&'static [Entry]; 12] {
    [
        acl::NATIVES,
        commands::NATIVES,
        console::NATIVES,
        convars::NATIVES,
        entities::NATIVES,
        http::NATIVES,
        kvp::NATIVES,
        local::NATIVES,
        nui::NATIVES,
        players::NATIVES,
        resources::NATIVES,
        state::NATIVES,
    ]
}

fn by_hash() -> &'static HashMap<u64, &'static Entry> {
    static BY_HASH: OnceLock<HashMap<u64, &'static Entry>> = OnceLock::new();
    BY_HASH.get_or_init(|| {
        let mut all = HashMap::new();
        for entry in tables().into_iter().flatten() {
            all.insert(native_hash(entry.0), entry);
            all.extend(entry.1.iter().map(|hash| (*hash, entry)));
        }
        all
    })
}

impl World {
    /// An empty world.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers a native; `None` when the world has none of this hash.
    pub fn call(&self, hash: u64, call: &mut dyn Call) -> Option<Result<(), CallError>> {
        let (_, _, native) = by_hash().get(&hash)?;
        Some(native(self, call))
    }

    /// The natives that the world answers: name and hash. One that the server and the game
    /// know by different hashes comes twice.
    pub fn natives() -> impl Iterator<Item = (&'static str, u64)> {
        by_hash().iter().map(|(hash, entry)| (entry.0, *hash))
    }

    /// All hashes that a native is called by: that of its name, and the game's own, as far
    /// as this crate knows it.
    #[must_use]
    pub fn hashes(name: &str) -> Vec<u64> {
        let own = native_hash(name);
        let mut hashes = vec![own];
        if let Some((_, more, _)) = by_hash().get(&own) {
            hashes.extend_from_slice(more);
        }
        hashes
    }

    /// The name of the native with this hash, if the world knows it.
    #[must_use]
    pub fn native_name(hash: u64) -> Option<&'static str> {
        by_hash().get(&hash).map(|entry| entry.0)
    }

    /// A number that changes whenever a player or an entity does.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.parts.revision.get()
    }

    /// Says that a player or an entity changes.
    pub(crate) fn touch(&self) {
        self.parts.revision.set(self.parts.revision.get() + 1);
    }

    /// Raises the events that wait for the next tick. A host calls it at the beginning of
    /// each one, before its resources' own ticks.
    pub fn begin_tick(&self, host: &dyn Host) {
        self.keep_kvp(host);
        self.spawn_pending(host);
        let queue = self.parts.queue.take();
        for queued in queue {
            match queued.resource {
                None => {
                    host.emit(&queued.event, &queued.payload, &queued.source);
                }
                Some(resource) => {
                    host.emit_to(&resource, &queued.event, &queued.payload, &queued.source);
                }
            }
        }
    }

    /// Raises an event at the beginning of the next tick, for all resources or for one.
    pub fn queue_event(&self, resource: Option<&str>, event: &str, arguments: &[Value]) {
        self.parts.queue.borrow_mut().push(Queued {
            resource: resource.map(str::to_owned),
            event: event.to_owned(),
            payload: payload(arguments),
            source: String::new(),
        });
    }

    /// Forgets what a resource holds, and answers what that was. A host calls it when a
    /// resource has stopped.
    pub fn forget_resource(&self, host: &dyn Host, resource: &str) -> Vec<Released> {
        let mut gone = Gone::default();
        self.parts.commands.borrow_mut().forget(resource, &mut gone);
        self.parts.console.borrow_mut().forget(resource, &mut gone);
        self.parts.convars.borrow_mut().forget(resource, &mut gone);
        self.parts.http.borrow_mut().forget(resource, &mut gone);
        self.parts.kvp.borrow_mut().forget(resource, &mut gone);
        self.parts.nui.borrow_mut().forget(resource, &mut gone);
        self.parts.players.borrow_mut().forget(resource, &mut gone);
        self.parts.state.borrow_mut().forget(resource, &mut gone);
        // What waits for it would come to its successor.
        self.parts
            .queue
            .borrow_mut()
            .retain(|queued| queued.resource.as_deref() != Some(resource));
        for function in gone.functions {
            host.remove(&function);
        }
        self.keep_kvp(host);
        gone.released
    }

    /// How many things of scripts the world holds, of every kind: registrations, searches,
    /// requests, events that wait, and what is kept for whoever asks. A world in which
    /// scripts come and go keeps its number.
    #[must_use]
    pub fn held(&self) -> usize {
        let parts = &self.parts;
        parts.queue.borrow().len()
            + parts.commands.borrow().held()
            + parts.console.borrow().held()
            + parts.convars.borrow().held()
            + parts.http.borrow().held()
            + parts.kvp.borrow().held()
            + parts.nui.borrow().held()
            + parts.players.borrow().held()
            + parts.state.borrow().held()
    }
}
