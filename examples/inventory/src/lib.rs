//! Items of players: stored by license, shown in state bags, offered to other resources.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use cfx::builtin::{PlayerDropped, PlayerJoining};
use cfx::commands::Caller;
use cfx::players::{self, Player};
use cfx::prelude::*;
use cfx::state::StateKey;
use cfx::{chat, convar_listener, convars, kvp};

/// How many of each item a player has; never zero.
type Items = BTreeMap<String, u32>;

/// What every script and client can see in a player's state bag. It is for showing only:
/// clients may write to the bag of their own player.
const SHOWN: StateKey<Items> = StateKey::new("items");

struct Kind {
    name: &'static str,
    grams: u32,
    /// Whether a player can use it up by `inventory:use`.
    usable: bool,
}

#[rustfmt::skip]
const KINDS: [Kind; 4] = [
    Kind { name: "bread", grams: 500, usable: true },
    Kind { name: "coin", grams: 5, usable: false },
    Kind { name: "toolbox", grams: 12_000, usable: false },
    Kind { name: "water", grams: 1_000, usable: true },
];

fn kind(name: &str) -> Result<&'static Kind, String> {
    let kind = KINDS.iter().find(|kind| kind.name == name);
    kind.ok_or_else(|| format!("there is no item '{name}'"))
}

/// What a player who is here carries.
struct Pack {
    /// The key under which it is stored.
    key: String,
    items: Items,
    /// Whether it is to be stored and shown.
    changed: bool,
}

thread_local! {
    /// By net ids. Nothing of the host is called while this is borrowed: any such call may
    /// come back as a call of our exports.
    static PACKS: RefCell<BTreeMap<u32, Pack>> = const { RefCell::new(BTreeMap::new()) };
    /// The most that a player can carry, in grams.
    static LIMIT: Cell<u64> = const { Cell::new(0) };
}

// ----- settings ------------------------------------------------------------------------

#[convar_listener("inventory_max_weight")]
fn read_limit() {
    let grams = convars::get("inventory_max_weight", 30_000);
    LIMIT.set(u64::try_from(grams).unwrap_or(0));
}

// ----- loading and saving ----------------------------------------------------------------

#[cfx::main]
fn start() {
    read_limit();
    // Nobody joins those again who were here when this resource was restarted.
    for player in players::all() {
        if let Err(error) = load(player) {
            log::error!("{error}");
        }
    }
}

#[event(PlayerJoining)]
fn joining(event: PlayerJoining) -> Result<(), String> {
    load(event.player)
}

fn load(player: Player) -> Result<(), String> {
    // The net id is another one the next time; the license stays with the person.
    let license = player.identifier("license");
    let license = license.ok_or_else(|| format!("player {player} has no license and no items"))?;
    let key = format!("items:{license}");
    // Something that cannot be read is left alone: who has no pack here cannot change it.
    let items = kvp::get_value::<Items>(&key).map_err(|error| format!("{key}: {error}"))?;
    let pack = Pack {
        key,
        items: items.unwrap_or_default(),
        changed: true,
    };
    PACKS.with_borrow_mut(|packs| packs.insert(player.id(), pack));
    Ok(())
}

/// Stores and shows what has changed since the last tick: ten changes are one write to the
/// disk and one message to the clients.
#[tick]
fn save_changed() {
    for (player, key, items) in take_changed() {
        store(&key, &items);
        if let Err(error) = SHOWN.set(&Player::new(player).state(), &items, true) {
            log::warn!("{error}");
        }
    }
}

/// One player's failure is not to keep the others' items from being stored.
fn store(key: &str, items: &Items) {
    if let Err(error) = kvp::set_value(key, items) {
        log::error!("{key} is not stored: {error}");
    }
}

/// Copies, so that nothing is borrowed while they are written.
fn take_changed() -> Vec<(u32, String, Items)> {
    PACKS.with_borrow_mut(|packs| {
        let changed = packs.iter_mut().filter(|(_, pack)| pack.changed);
        let copies = changed.map(|(player, pack)| {
            pack.changed = false;
            (*player, pack.key.clone(), pack.items.clone())
        });
        copies.collect()
    })
}

#[event(PlayerDropped)]
fn dropped(event: PlayerDropped) {
    let pack = PACKS.with_borrow_mut(|packs| packs.remove(&event.player.id()));
    if let Some(pack) = pack.filter(|pack| pack.changed) {
        store(&pack.key, &pack.items);
    }
}

#[on_stop]
fn save_all() {
    for (_, key, items) in take_changed() {
        store(&key, &items);
    }
}

// ----- what other resources can do --------------------------------------------------------

/// Gives a player items. `false` if they are too heavy: the player has as many as before.
#[export]
fn add_item(player: u32, item: &str, count: u32) -> Result<bool, String> {
    let kind = kind(item)?;
    let limit = LIMIT.get();
    change(player, |items| {
        let carried: u64 = items.iter().map(|(name, count)| weight(name, *count)).sum();
        if carried.saturating_add(weight(kind.name, count)) > limit {
            return false;
        }
        let old = items.get(item).copied().unwrap_or(0);
        // The weightless would be the first to overflow.
        let Some(new) = old.checked_add(count) else {
            return false;
        };
        if new > 0 {
            items.insert(item.to_owned(), new);
        }
        true
    })
}

/// Takes items from a player. `false` if there are not so many: the player keeps them all.
#[export]
fn remove_item(player: u32, item: &str, count: u32) -> Result<bool, String> {
    kind(item)?;
    change(player, |items| {
        let old = items.get(item).copied().unwrap_or(0);
        match old.checked_sub(count) {
            None => return false,
            Some(0) => items.remove(item),
            Some(new) => items.insert(item.to_owned(), new),
        };
        true
    })
}

/// How many of an item a player has.
#[export]
fn count_item(player: u32, item: &str) -> Result<u32, String> {
    kind(item)?;
    PACKS.with_borrow(|packs| {
        let pack = packs.get(&player).ok_or_else(|| nobody(player))?;
        Ok(pack.items.get(item).copied().unwrap_or(0))
    })
}

fn change(player: u32, change: impl FnOnce(&mut Items) -> bool) -> Result<bool, String> {
    PACKS.with_borrow_mut(|packs| {
        let pack = packs.get_mut(&player).ok_or_else(|| nobody(player))?;
        let done = change(&mut pack.items);
        pack.changed |= done;
        Ok(done)
    })
}

fn nobody(player: u32) -> String {
    format!("player {player} is not here, or has no inventory")
}

/// What so many of an item weigh, in grams. Items that there are no more weigh nothing.
fn weight(name: &str, count: u32) -> u64 {
    kind(name).map_or(0, |kind| u64::from(kind.grams) * u64::from(count))
}

// ----- what players can do -------------------------------------------------------------------

#[net_event("inventory:use", max_size = 64, rate = "4/s")]
fn use_item(player: Player, item: &str) -> Result<(), events::EmitError> {
    // Anything may arrive here, from anybody. What is refused is the player's affair and no
    // error of ours: the console stays quiet.
    let reason = match kind(item) {
        Err(reason) => reason,
        Ok(kind) if !kind.usable => format!("one does not use a {item} up"),
        Ok(_) => match remove_item(player.id(), item, 1) {
            Err(reason) => reason,
            Ok(false) => format!("you have no {item}"),
            Ok(true) => {
                // What it does is for others to say: they handle this event.
                events::emit("inventory:used", (player.id(), item))?;
                return player.emit("inventory:used", (item,));
            }
        },
    };
    player.emit("inventory:refused", (reason,))
}

#[command("give", restricted)]
fn give(caller: Caller, player: u32, item: &str, count: Option<u32>) {
    let count = count.unwrap_or(1);
    let answer = match add_item(player, item, count) {
        Ok(true) => format!("player {player} has got {count} {item}"),
        Ok(false) => format!("{count} {item} are too much for player {player}"),
        Err(reason) => reason,
    };
    match caller {
        Caller::Console => cfx::print!("{answer}"),
        // If the message is lost, so is nothing else.
        Caller::Client(id) => drop(chat::send(id, &chat::Message::new(answer))),
    }
}

#[cfg(test)]
mod tests;
