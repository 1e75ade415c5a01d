//! The player whose game a client is, and the players as a game numbers them.

use crate::call::{Call, CallError, FromSlots, set};
use crate::entities::Entity;
use crate::players::Player;
use crate::value::Value;
use crate::world::{Entry, World};

impl World {
    /// On a client, says which of the players plays here.
    pub fn set_local_player(&self, id: Option<u32>) {
        self.parts.players.borrow_mut().local = id;
    }

    /// On a client, the player who plays here.
    #[must_use]
    pub fn local_player(&self) -> Option<Player> {
        let id = self.parts.players.borrow().local?;
        self.player(id)
    }

    /// Adds a player under the net id and all else that another world has given, or replaces
    /// the one who has that id: a server's player in the world of a client. The ped is
    /// nobody until there is one here.
    pub fn put_player(&self, player: Player) {
        let mut players = self.parts.players.borrow_mut();
        players.last_id = players.last_id.max(player.id);
        let ped = players.all.get(&player.id).map_or(0, |known| known.ped);
        self.touch();
        players.all.insert(player.id, Player { ped, ..player });
    }

    /// Takes a player out of a client's world, without an event and whatever the player has.
    pub fn remove_player(&self, id: u32) -> bool {
        self.touch();
        let removed = self.parts.players.borrow_mut().all.remove(&id);
        let bag = format!("player:{id}");
        self.parts.state.borrow_mut().remove(&bag);
        removed.is_some()
    }

    /// An entity of another world in this one: the one that has its net id here, or a new
    /// one, which answers to a handle of its own. Both are as the given one then, except for
    /// the handle, and the vehicle, which is a handle of the other world. Answers the handle.
    pub fn mirror_entity(&self, entity: &Entity) -> i32 {
        let known = entity.net_id.and_then(|id| self.entity_by_net_id(id));
        let (handle, vehicle) = match known {
            Some(known) => (known.handle, known.vehicle),
            None => (self.new_handle(), 0),
        };
        let entity = Entity {
            handle,
            vehicle,
            ..entity.clone()
        };
        let all = &mut self.parts.entities.borrow_mut().all;
        self.touch();
        all.insert(handle, entity);
        handle
    }

    fn by_slot(&self, slot: i32) -> Option<Player> {
        let slot = u32::try_from(slot).ok()?;
        let players = self.parts.players.borrow();
        let mut all = players.all.values();
        all.find(|player| player.slot == slot).cloned()
    }
}

pub(crate) const NATIVES: &[Entry] = &[
    (
        "PLAYER_ID",
        &[0x4F86_44AF_03D0_E0D6, 0x217E_9DC4_8139_933D],
        |world, call| {
            let own = world.local_player();
            set(call, own.map_or(0, |player| player.slot));
            Ok(())
        },
    ),
    (
        "NETWORK_PLAYER_ID_TO_INT",
        &[0xEE68_096F_9F37_341E, 0x8A93_86F0_749A_17FA],
        |world, call| {
            let own = world.local_player();
            set(call, own.map_or(0, |player| player.slot));
            Ok(())
        },
    ),
    (
        "PLAYER_PED_ID",
        &[0xD809_58FC_74E9_88A6, 0x0962_7588_9B8E_0EE0],
        |world, call| {
            let own = world.local_player();
            set(call, own.map_or(0, |player| player.ped));
            Ok(())
        },
    ),
    (
        "GET_PLAYER_PED_SCRIPT_INDEX",
        &[0x50FA_C3A3_E030_A6E1, 0x5C88_0F90_56D7_84C8],
        |world, call| {
            let ped = numbered(world, call)?.map_or(0, |player| player.ped);
            set(call, ped);
            Ok(())
        },
    ),
    (
        "NETWORK_IS_PLAYER_ACTIVE",
        &[0xB8DF_D30D_6973_E135],
        |world, call| {
            let there = numbered(world, call)?.is_some();
            set(call, there);
            Ok(())
        },
    ),
    (
        "NETWORK_IS_PLAYER_TALKING",
        &[0x031E_11F3_D447_647E],
        is_talking,
    ),
    ("MUMBLE_IS_PLAYER_TALKING", &[], is_talking),
    ("MUMBLE_IS_PLAYER_MUTED", &[], |world, call| {
        let id = u32::read(call, 0)?;
        set(call, world.player(id).is_some_and(|player| player.muted));
        Ok(())
    }),
    ("MUMBLE_SET_PLAYER_MUTED", &[], |world, call| {
        let id = u32::read(call, 0)?;
        let muted = bool::read(call, 1)?;
        world.change_player(id, |player| player.muted = muted);
        Ok(())
    }),
    ("GET_PLAYER_SERVER_ID", &[], |world, call| {
        let id = numbered(world, call)?.map_or(0, |player| player.id);
        set(call, id);
        Ok(())
    }),
    ("GET_PLAYER_FROM_SERVER_ID", &[], |world, call| {
        let id = u32::read(call, 0)?;
        let slot = world.player(id).map(|player| player.slot);
        let slot = slot.and_then(|slot| i32::try_from(slot).ok());
        set(call, slot.unwrap_or(-1));
        Ok(())
    }),
    ("GET_ACTIVE_PLAYERS", &[], |world, call| {
        let players = world.players().into_iter();
        let slots = players.filter_map(|id| Some(world.player(id)?.slot.into()));
        set(call, Value::Array(slots.collect()));
        Ok(())
    }),
];

/// The player whom argument 0 names as a game does, by the slot.
pub(crate) fn numbered(world: &World, call: &dyn Call) -> Result<Option<Player>, CallError> {
    let slot = i32::read(call, 0)?;
    Ok(world.by_slot(slot))
}

fn is_talking(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let talking = numbered(world, call)?.is_some_and(|player| player.talking && !player.muted);
    set(call, talking);
    Ok(())
}
