//! State bags.

use std::collections::{BTreeMap, BTreeSet};

use crate::call::{Call, CallError, Host, arg, function, set};
use crate::life::{Gone, Holding};
use crate::value::{Value, payload};
use crate::world::{Entry, World};

const NIL: u8 = 0xc0;

#[derive(Default)]
struct Bag {
    /// The values as they came.
    values: BTreeMap<String, Vec<u8>>,
    /// The keys that the other side knows.
    shared: BTreeSet<String>,
}

struct Handler {
    cookie: i32,
    resource: String,
    key: Option<String>,
    bag: Option<String>,
    function: String,
}

/// Whose value a set is.
#[derive(Clone, Copy)]
enum Writer {
    /// A script's or the test's, on this side.
    Here { replicated: bool },
    /// The server's, on a client.
    Server,
    /// A player's, on the server, by the slot.
    Player(u32),
}

/// A value that went to the other side.
#[derive(Debug, Clone, PartialEq)]
pub struct Replicated {
    /// The bag's name.
    pub bag: String,
    /// The key.
    pub key: String,
    /// The new value; nil when the key was removed.
    pub value: Value,
}

#[derive(Default)]
pub(crate) struct Bags {
    /// Those of players and entities that exist may come and go.
    all: BTreeMap<String, Bag>,
    handlers: Vec<Handler>,
    cookies: i32,
    replicated: Vec<Replicated>,
}

impl Bags {
    pub(crate) fn held(&self) -> usize {
        self.handlers.len()
    }

    pub(crate) fn forget(&mut self, resource: &str, gone: &mut Gone) {
        let handlers = &mut self.handlers;
        for handler in handlers.extract_if(.., |handler| handler.resource == resource) {
            gone.add(Holding::StateBagHandler, handler.cookie.to_string());
            gone.functions.push(handler.function);
        }
    }

    pub(crate) fn remove(&mut self, bag: &str) {
        self.all.remove(bag);
    }
}

impl World {
    /// Makes sure that a bag exists. `global` and those of players do, an entity's does
    /// from `ENSURE_ENTITY_STATE_BAG` on.
    pub fn ensure_bag(&self, bag: &str) {
        let bags = &mut self.parts.state.borrow_mut().all;
        bags.entry(bag.to_owned()).or_default();
    }

    fn bag_exists(&self, bag: &str) -> bool {
        if bag == "global" {
            return true;
        }
        if let Some(id) = bag.strip_prefix("player:") {
            let id = id.parse().ok();
            return id.is_some_and(|id| self.player(id).is_some());
        }
        self.parts.state.borrow().all.contains_key(bag)
    }

    /// What a bag has under a key, as MessagePack.
    #[must_use]
    pub fn state_bytes(&self, bag: &str, key: &str) -> Option<Vec<u8>> {
        let bags = self.parts.state.borrow();
        bags.all.get(bag)?.values.get(key).cloned()
    }

    /// What a bag has under a key.
    #[must_use]
    pub fn state(&self, bag: &str, key: &str) -> Option<Value> {
        Value::decode(&self.state_bytes(bag, key)?)
    }

    /// A bag's keys.
    #[must_use]
    pub fn state_keys(&self, bag: &str) -> Vec<String> {
        let bags = self.parts.state.borrow();
        let bag = bags.all.get(bag);
        bag.map_or_else(Vec::new, |bag| bag.values.keys().cloned().collect())
    }

    /// The values that scripts have replicated since the last call. One that a set left as
    /// it was is not among them.
    #[must_use]
    pub fn take_replicated(&self) -> Vec<Replicated> {
        std::mem::take(&mut self.parts.state.borrow_mut().replicated)
    }

    /// Sets a value as a script of this side would. Handlers run first, with the old value
    /// in place. Whether the bag exists.
    pub fn set_state(
        &self,
        host: &dyn Host,
        bag: &str,
        key: &str,
        value: &[u8],
        replicated: bool,
    ) -> bool {
        self.write_state(host, bag, key, value, Writer::Here { replicated })
    }

    /// Takes a value that has come from the server, on a client: handlers run, and nothing
    /// is replicated back. The bag is made if it is not there.
    pub fn receive_state(&self, host: &dyn Host, bag: &str, key: &str, value: &[u8]) {
        self.ensure_bag(bag);
        self.write_state(host, bag, key, value, Writer::Server);
    }

    /// Everything that is replicated, as bag, key and MessagePack: what a client is told that
    /// joins.
    #[must_use]
    pub fn shared_state(&self) -> Vec<(String, String, Vec<u8>)> {
        let bags = self.parts.state.borrow();
        let all = bags.all.iter();
        all.flat_map(|(name, bag)| {
            let values = bag.values.iter();
            let shared = values.filter(|(key, _)| bag.shared.contains(*key));
            shared.map(|(key, value)| (name.clone(), key.clone(), value.clone()))
        })
        .collect()
    }

    /// Sets a value as a player's script would, replicated: refused unless the bag is the
    /// player's own or that of an entity that the player owns. Whether it was taken.
    pub fn set_state_by_player(
        &self,
        host: &dyn Host,
        player: u32,
        bag: &str,
        key: &str,
        value: &[u8],
    ) -> bool {
        let Some(slot) = self.player(player).map(|player| player.slot) else {
            return false;
        };
        let owner = match bag.split_once(':') {
            Some(("player", id)) => id.parse().ok(),
            Some(("entity", id)) => {
                let entity = id.parse().ok().and_then(|id| self.entity_by_net_id(id));
                entity.and_then(|entity| entity.owner)
            }
            _ => None,
        };
        owner == Some(player) && self.write_state(host, bag, key, value, Writer::Player(slot))
    }

    fn write_state(
        &self,
        host: &dyn Host,
        bag: &str,
        key: &str,
        value: &[u8],
        writer: Writer,
    ) -> bool {
        let arrived = matches!(writer, Writer::Server);
        if !arrived && !self.bag_exists(bag) {
            return false;
        }
        let (sender, replicated) = match writer {
            Writer::Here { replicated } => (0, replicated),
            Writer::Server => (0, true),
            Writer::Player(slot) => (slot, true),
        };
        let (handlers, any) = {
            let bags = self.parts.state.borrow();
            let fits = |filter: &Option<String>, text: &str| {
                let filter = filter.as_deref();
                filter.is_none_or(|filter| filter.is_empty() || filter == text)
            };
            let all = bags.handlers.iter();
            let fitting: Vec<(i32, String)> = all
                .filter(|handler| fits(&handler.key, key) && fits(&handler.bag, bag))
                .map(|handler| (handler.cookie, handler.function.clone()))
                .collect();
            (fitting, !bags.handlers.is_empty())
        };
        if any {
            // As the platform does: nobody is told why.
            let Some(value) = Value::decode(value) else {
                return true;
            };
            let arguments = payload(&[
                bag.into(),
                key.into(),
                value,
                sender.into(),
                replicated.into(),
            ]);
            for (cookie, function) in handlers {
                let bags = self.parts.state.borrow();
                let still = bags.handlers.iter().any(|known| known.cookie == cookie);
                drop(bags);
                if still && let Err(error) = host.call(&function, &arguments) {
                    host.note("state", &format!("a handler of {bag} {key}: {error}"));
                }
            }
        }
        let mut bags = self.parts.state.borrow_mut();
        let kept = bags.all.entry(bag.to_owned()).or_default();
        if replicated {
            kept.shared.insert(key.to_owned());
        } else {
            kept.shared.remove(key);
        }
        let old = if value.first() == Some(&NIL) {
            kept.shared.remove(key);
            kept.values.remove(key)
        } else {
            kept.values.insert(key.to_owned(), value.to_vec())
        };
        let sends = matches!(writer, Writer::Here { replicated: true });
        if sends && old.as_deref().unwrap_or(&[NIL]) != value {
            bags.replicated.push(Replicated {
                bag: bag.to_owned(),
                key: key.to_owned(),
                value: Value::decode(value).unwrap_or_default(),
            });
        }
        true
    }
}

pub(crate) const NATIVES: &[Entry] = &[
    ("GET_STATE_BAG_VALUE", &[], get_value),
    ("SET_STATE_BAG_VALUE", &[], set_value),
    ("STATE_BAG_HAS_KEY", &[], has_key),
    ("GET_STATE_BAG_KEYS", &[], get_keys),
    ("ADD_STATE_BAG_CHANGE_HANDLER", &[], add_handler),
    ("REMOVE_STATE_BAG_CHANGE_HANDLER", &[], remove_handler),
    ("ENSURE_ENTITY_STATE_BAG", &[], ensure_entity),
    ("GET_ENTITY_FROM_STATE_BAG_NAME", &[], entity_from_name),
    ("GET_PLAYER_FROM_STATE_BAG_NAME", &[], player_from_name),
];

fn get_value(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (bag, key): (String, String) = arg(call, 0)?;
    let value = world.state_bytes(&bag, &key);
    call.answer(crate::Answer::Object(value.unwrap_or_else(|| vec![NIL])));
    Ok(())
}

fn set_value(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (bag, key, value, replicated): (String, String, Vec<u8>, bool) = arg(call, 0)?;
    if value.is_empty() {
        return Err(CallError::BadArgument {
            index: 2,
            reason: "a value has a byte at least".to_owned(),
        });
    }
    let exists = world.set_state(call.host(), &bag, &key, &value, replicated);
    set(call, exists);
    Ok(())
}

fn has_key(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (bag, key): (String, String) = arg(call, 0)?;
    set(call, world.state_bytes(&bag, &key).is_some());
    Ok(())
}

fn get_keys(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let bag: String = arg(call, 0)?;
    let keys = world.state_keys(&bag);
    set(
        call,
        Value::Array(keys.into_iter().map(Value::from).collect()),
    );
    Ok(())
}

fn add_handler(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (key, bag): (Option<String>, Option<String>) = arg(call, 0)?;
    let function = call.host().duplicate(&function(call, 2)?)?;
    let resource = call.resource();
    let cookie = {
        let mut bags = world.parts.state.borrow_mut();
        bags.cookies += 1;
        let cookie = bags.cookies;
        bags.handlers.push(Handler {
            cookie,
            resource,
            key,
            bag,
            function,
        });
        cookie
    };
    set(call, cookie);
    Ok(())
}

fn remove_handler(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let cookie: i32 = arg(call, 0)?;
    let function = {
        let handlers = &mut world.parts.state.borrow_mut().handlers;
        let place = handlers.iter().position(|known| known.cookie == cookie);
        place.map(|place| handlers.remove(place).function)
    };
    if let Some(function) = function {
        call.host().remove(&function);
    }
    Ok(())
}

fn ensure_entity(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let handle: i32 = arg(call, 0)?;
    let Some(entity) = world.entity(handle) else {
        return Err(CallError::Failed(format!("there is no entity {handle}")));
    };
    match entity.net_id {
        Some(net_id) => world.ensure_bag(&format!("entity:{net_id}")),
        None => world.ensure_bag(&format!("localEntity:{handle}")),
    }
    Ok(())
}

fn entity_from_name(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let bag: String = arg(call, 0)?;
    let entity = match bag.split_once(':') {
        Some(("entity", id)) => id.parse().ok().and_then(|id| world.entity_by_net_id(id)),
        Some(("localEntity", handle)) => {
            handle.parse().ok().and_then(|handle| world.entity(handle))
        }
        _ => None,
    };
    set(call, entity.map_or(0, |entity| entity.handle));
    Ok(())
}

fn player_from_name(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let bag: String = arg(call, 0)?;
    let id = bag.strip_prefix("player:").and_then(|id| id.parse().ok());
    let player = id.and_then(|id: u32| world.player(id));
    // A game numbers its players otherwise.
    let number = player.map(|player| match call.host().is_server() {
        true => player.id,
        false => player.slot,
    });
    set(call, number.unwrap_or(0));
    Ok(())
}
