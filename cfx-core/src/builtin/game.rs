//! Events of players' games, as the server sees them.

use core::fmt;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::handler::Input;
use crate::hash::Hash;
use crate::math::{Quaternion, Vector3};
use crate::msgpack::{Bytes, DecodeError, Origin, Raw};
use crate::players::Player;

/// The map of an event's data, nothing of it read: one function finds the fields of all
/// events, where derived ones would be a function each.
struct Fields<'a> {
    entries: Vec<(Bytes<'a>, Raw<'a>)>,
    /// Behind the field that was found last: they mostly come in the order of the questions.
    next: usize,
}

impl<'a> Fields<'a> {
    fn find(&mut self, name: &str) -> Option<Raw<'a>> {
        let (before, after) = self.entries.split_at_checked(self.next)?;
        let fits = |(key, _): &&(Bytes<'_>, Raw<'_>)| key.0 == name.as_bytes();
        let place = match after.iter().position(|entry| fits(&entry)) {
            Some(place) => self.next + place,
            None => before.iter().position(|entry| fits(&entry))?,
        };
        self.next = place + 1;
        Some(self.entries[place].1)
    }

    /// The field of this name; zero, nothing or empty where a build does not send it.
    fn get<T: Deserialize<'a> + Default>(&mut self, name: &str) -> Result<T, DecodeError> {
        match self.find(name) {
            Some(value) => value
                .decode::<Option<T>>(Origin::Network)
                .map(Option::unwrap_or_default)
                .map_err(|error| misfit(name, &error)),
            None => Ok(T::default()),
        }
    }

    /// A hash, which some fields have as a negative number.
    fn hash(&mut self, name: &str) -> Result<Hash, DecodeError> {
        self.get::<i64>(name).map(|hash| Hash(hash as u32))
    }

    fn vector(&mut self, x: &str, y: &str, z: &str) -> Result<Vector3, DecodeError> {
        Ok(Vector3::new(self.get(x)?, self.get(y)?, self.get(z)?))
    }

    fn quaternion(&mut self, [x, y, z, w]: [&str; 4]) -> Result<Quaternion, DecodeError> {
        let [x, y, z, w] = [self.get(x)?, self.get(y)?, self.get(z)?, self.get(w)?];
        Ok(Quaternion::new(x, y, z, w))
    }

    fn list<T>(
        &mut self,
        name: &str,
        read: fn(&mut Fields<'a>) -> Result<T, DecodeError>,
    ) -> Result<Vec<T>, DecodeError> {
        let items: Vec<Fields<'a>> = self.get(name)?;
        items.into_iter().map(|mut item| read(&mut item)).collect()
    }
}

#[cold]
fn misfit(name: &str, error: &DecodeError) -> DecodeError {
    DecodeError::custom(format_args!("the event's data, at .{name}: {error}"))
}

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FieldsVisitor;

        impl<'de> Visitor<'de> for FieldsVisitor {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of the event's data")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Fields { entries, next: 0 })
            }
        }

        deserializer.deserialize_map(FieldsVisitor)
    }
}

/// The sender, who comes as text, and the event's data.
fn sender_and_data<'a, T: Deserialize<'a>>(
    input: &mut Input<'a>,
) -> Result<(Player, T), DecodeError> {
    let sender = Player::new(input.arguments.take()?);
    Ok((sender, input.arguments.take()?))
}

/// Events of which each has a sender and a map of data; a field is read by the method of
/// [`Fields`] behind `=`. All of them can be cancelled.
macro_rules! game_events {
    ($(
        $(#[$meta:meta])*
        $name:ident = $event:literal {
            $( $(#[$doc:meta])* $field:ident: $type:ty = $method:ident($($key:expr),+), )*
        }
    )*) => {$(
        $(#[$meta])*
        #[doc(alias = $event)]
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            /// The player whose game sent it.
            pub sender: Player,
            $( $(#[$doc])* pub $field: $type, )*
        }

        impl crate::builtin::BuiltinEvent for $name {
            const NAME: &'static str = $event;
            const SCOPE: crate::events::Scope = crate::events::Scope::Local;
        }

        impl<'a> crate::handler::FromArgument<'a> for $name {
            fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
                let (sender, mut _data) = sender_and_data::<Fields<'a>>(input)?;
                Ok(Self {
                    sender,
                    $( $field: _data.$method($($key),+)?, )*
                })
            }
        }

        cancelable!($name);
    )*};
}

macro_rules! cancelable {
    ($name:ident) => {
        impl $name {
            /// Keeps the server from passing it on to the other players' games.
            ///
            /// Native `CANCEL_EVENT`, 0xFA29D35D. It counts while the handlers run.
            #[doc(alias = "CancelEvent")]
            pub fn cancel(&self) {
                crate::events::cancel();
            }
        }
    };
}

game_events! {
    /// A player's game made an explosion (`explosionEvent`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, ExplosionEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("DROP_PLAYER", |call| cfx_core::print!("{}", call.text(1).unwrap()));
    /// let guard = builtin::on(|event: ExplosionEvent| {
    ///     if event.explosion_type == 29 {
    ///         event.cancel();
    ///         event.sender.kick("No orbital cannons here.");
    ///     }
    /// });
    /// # let data = Value::Map(vec![("explosionType".into(), 29.into())]);
    /// # host.event("explosionEvent", ("7", data), "");
    /// # assert_eq!(host.take_log(), ["No orbital cannons here."]);
    /// ```
    ///
    /// Fields whose meaning is not known (`f186` and the like) are left out; take the event
    /// [by name](super#by-name) with a [`Value`](crate::msgpack::Value) for them.
    ExplosionEvent = "explosionEvent" {
        /// The network id of the entity that is said to have made it.
        owner_net_id: u32 = get("ownerNetId"),
        /// The game's number of the kind of explosion.
        explosion_type: i32 = get("explosionType"),
        /// The share of the usual damage, from 0 to 1.
        damage_scale: f32 = get("damageScale"),
        /// Where it is.
        position: Vector3 = vector("posX", "posY", "posZ"),
        /// How much cameras shake.
        camera_shake: f32 = get("cameraShake"),
        /// Whether it is heard.
        is_audible: bool = get("isAudible"),
        /// Whether it is not seen.
        is_invisible: bool = get("isInvisible"),
        /// The network id of the entity that it is attached to (RedM).
        attach_entity_net_id: u32 = get("attachEntityId"),
    }

    /// A player's game does damage to an entity that another one owns
    /// (`weaponDamageEvent`). What does not apply to the damage type may be anything.
    ///
    /// ```
    /// use cfx_core::builtin::{self, WeaponDamageEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: WeaponDamageEvent| {
    ///     if event.override_default_damage && event.weapon_damage > 200.0 {
    ///         event.cancel();
    ///     }
    /// });
    /// # let data = Value::Map(vec![
    /// #     ("overrideDefaultDamage".into(), true.into()),
    /// #     ("weaponDamage".into(), 999.into()),
    /// # ]);
    /// # host.event("weaponDamageEvent", ("7", data), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    WeaponDamageEvent = "weaponDamageEvent" {
        /// The game's number of the kind of damage, from 0 to 3.
        damage_type: u32 = get("damageType"),
        /// The weapon.
        weapon: Hash = hash("weaponType"),
        /// Whether `weapon_damage` counts instead of what the weapon does.
        override_default_damage: bool = get("overrideDefaultDamage"),
        /// Whether it hit the weapon that the entity carries.
        hit_entity_weapon: bool = get("hitEntityWeapon"),
        /// Whether it hit the ammunition of that weapon.
        hit_weapon_ammo_attachment: bool = get("hitWeaponAmmoAttachment"),
        /// Whether the weapon is silenced.
        silenced: bool = get("silenced"),
        /// The game's flags.
        damage_flags: u64 = get("damageFlags"),
        /// Whether it is a blow that has a name and an id.
        has_action_result: bool = get("hasActionResult"),
        /// The blow's name.
        action_result_name: Hash = hash("actionResultName"),
        /// The blow's id.
        action_result_id: u32 = get("actionResultId"),
        /// The damage, where it overrides what the weapon does; otherwise 0.
        weapon_damage: f32 = get("weaponDamage"),
        /// Whether `local_position` was sent along.
        is_net_target_position: bool = get("isNetTargetPos"),
        /// Where it hit, seen from the entity.
        local_position: Vector3 = vector("localPosX", "localPosY", "localPosZ"),
        /// When, by the network's clock.
        damage_time: u32 = get("damageTime"),
        /// Whether the sender's game takes it for lethal.
        will_kill: bool = get("willKill"),
        /// Whether tyre and suspension were sent along.
        has_vehicle_data: bool = get("hasVehicleData"),
        /// The network id of what the hit entity belongs to, or that did the damage.
        parent_net_id: u32 = get("parentGlobalId"),
        /// The network id of the entity that was hit.
        hit_net_id: u32 = get("hitGlobalId"),
        /// Which tyre of a vehicle was hit.
        tyre_index: u32 = get("tyreIndex"),
        /// Which suspension of a vehicle was hit.
        suspension_index: u32 = get("suspensionIndex"),
        /// Which part of the body was hit.
        hit_component: u32 = get("hitComponent"),
        /// Whether `impact_direction` was sent along.
        has_impact_direction: bool = get("hasImpactDir"),
        /// The direction from which it came.
        impact_direction: Vector3 = vector("impactDirX", "impactDirY", "impactDirZ"),
        /// The network ids of all entities that were hit; the first one is `hit_net_id`.
        hit_net_ids: Vec<u32> = get("hitGlobalIds"),
    }

    /// The owner's answer to [`WeaponDamageEvent`] (`weaponDamageReply`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, WeaponDamageReply};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: WeaponDamageReply| cfx_core::print!("{}", event.health));
    /// # let data = Value::Map(vec![("health".into(), 150.into())]);
    /// # host.event("weaponDamageReply", ("7", data), "");
    /// # assert_eq!(host.take_log(), ["150"]);
    /// ```
    WeaponDamageReply = "weaponDamageReply" {
        /// The health that is left.
        health: u32 = get("health"),
        /// When, by the network's clock.
        time: u32 = get("time"),
    }

    /// A player's game wants a seat or a door of a vehicle that another one owns
    /// (`vehicleComponentControlEvent`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, VehicleComponentControlEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: VehicleComponentControlEvent| {
    ///     if event.is_seat && event.requested {
    ///         cfx_core::print!("{} wants to get in", event.sender);
    ///     }
    /// });
    /// # let on = |name: &str| (name.into(), true.into());
    /// # let data = Value::Map(vec![on("request"), on("componentIsSeat")]);
    /// # host.event("vehicleComponentControlEvent", ("7", data), "");
    /// # assert_eq!(host.take_log(), ["7 wants to get in"]);
    /// ```
    VehicleComponentControlEvent = "vehicleComponentControlEvent" {
        /// The vehicle's network id.
        vehicle_net_id: u32 = get("vehicleGlobalId"),
        /// The network id of the ped that wants it.
        ped_net_id: u32 = get("pedGlobalId"),
        /// Which part.
        component_index: u32 = get("componentIndex"),
        /// Whether it is wanted, not given back.
        requested: bool = get("request"),
        /// Whether the part is a seat.
        is_seat: bool = get("componentIsSeat"),
        /// The network id of the ped in the seat.
        ped_in_seat_net_id: u32 = get("pedInSeat"),
    }

    /// The owner's answer to [`VehicleComponentControlEvent`]
    /// (`vehicleComponentControlReply`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, VehicleComponentControlReply};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: VehicleComponentControlReply| {
    ///     cfx_core::print!("granted: {}", event.is_granted);
    /// });
    /// # let data = Value::Map(vec![("isGranted".into(), true.into())]);
    /// # host.event("vehicleComponentControlReply", ("7", data), "");
    /// # assert_eq!(host.take_log(), ["granted: true"]);
    /// ```
    VehicleComponentControlReply = "vehicleComponentControlReply" {
        /// Whether the ped may have the part.
        is_granted: bool = get("isGranted"),
        /// Whether the part is a seat.
        is_seat: bool = get("componentIsSeat"),
        /// The ped's network id.
        ped_net_id: u32 = get("pedGlobalId"),
    }

    /// A player's game ends what a ped of another one is doing (`clearPedTasksEvent`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, ClearPedTasksEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// // Nobody pulls others out of their cars.
    /// let guard = builtin::on(|event: ClearPedTasksEvent| event.cancel());
    /// # host.event("clearPedTasksEvent", ("7", Value::Map(vec![])), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    ClearPedTasksEvent = "clearPedTasksEvent" {
        /// The ped's network id.
        ped_net_id: u32 = get("pedId"),
        /// Whether it ends at once.
        immediately: bool = get("immediately"),
    }

    /// A player's game makes its ped anew (`respawnPlayerPedEvent`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, RespawnPlayerPedEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: RespawnPlayerPedEvent| {
    ///     cfx_core::print!("{} at {}", event.sender, event.position.z);
    /// });
    /// # let data = Value::Map(vec![("posZ".into(), 30.into())]);
    /// # host.event("respawnPlayerPedEvent", ("7", data), "");
    /// # assert_eq!(host.take_log(), ["7 at 30"]);
    /// ```
    RespawnPlayerPedEvent = "respawnPlayerPedEvent" {
        /// Where, in whole metres on GTA V.
        position: Vector3 = vector("posX", "posY", "posZ"),
    }

    /// The answer to [`RespawnPlayerPedEvent`] (`respawnPlayerPedReply`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, RespawnPlayerPedReply};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: RespawnPlayerPedReply| {
    ///     cfx_core::print!("failed: {}", event.failed);
    /// });
    /// # let data = Value::Map(vec![("respawnFailedResult".into(), true.into())]);
    /// # host.event("respawnPlayerPedReply", ("7", data), "");
    /// # assert_eq!(host.take_log(), ["failed: true"]);
    /// ```
    RespawnPlayerPedReply = "respawnPlayerPedReply" {
        /// Whether it did not work.
        failed: bool = get("respawnFailedResult"),
    }

    /// A player's game gives a weapon to a ped of another one (`giveWeaponEvent`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, GiveWeaponEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: GiveWeaponEvent| {
    ///     if !event.given_as_pickup {
    ///         event.cancel();
    ///     }
    /// });
    /// # host.event("giveWeaponEvent", ("7", Value::Map(vec![])), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    GiveWeaponEvent = "giveWeaponEvent" {
        /// The ped's network id.
        ped_net_id: u32 = get("pedId"),
        /// The weapon.
        weapon: Hash = hash("weaponType"),
        /// How much ammunition; negative for without end.
        ammo: i32 = get("ammo"),
        /// Whether it is a pickup.
        given_as_pickup: bool = get("givenAsPickup"),
    }

    /// A player's game takes a weapon from a ped of another one (`removeWeaponEvent`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, RemoveWeaponEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: RemoveWeaponEvent| event.cancel());
    /// # host.event("removeWeaponEvent", ("7", Value::Map(vec![])), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    RemoveWeaponEvent = "removeWeaponEvent" {
        /// The ped's network id.
        ped_net_id: u32 = get("pedId"),
        /// The weapon.
        weapon: Hash = hash("weaponType"),
    }

    /// A player's game takes all weapons from a ped of another one
    /// (`removeAllWeaponsEvent`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, RemoveAllWeaponsEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: RemoveAllWeaponsEvent| event.cancel());
    /// # host.event("removeAllWeaponsEvent", ("7", Value::Map(vec![])), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    RemoveAllWeaponsEvent = "removeAllWeaponsEvent" {
        /// The ped's network id.
        ped_net_id: u32 = get("pedId"),
    }

    /// A player's game shot or threw something that flies (`startProjectileEvent`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, StartProjectileEvent};
    /// use cfx_core::hash;
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: StartProjectileEvent| {
    ///     if event.weapon == hash!("weapon_rpg") {
    ///         event.cancel();
    ///     }
    /// });
    /// # let rpg = hash!("weapon_rpg").0 as i32;
    /// # let data = Value::Map(vec![("weaponHash".into(), rpg.into())]);
    /// # host.event("startProjectileEvent", ("7", data), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    StartProjectileEvent = "startProjectileEvent" {
        /// The network id of the entity that shot or threw it.
        owner_net_id: u32 = get("ownerId"),
        /// What flies.
        projectile: Hash = hash("projectileHash"),
        /// The weapon.
        weapon: Hash = hash("weaponHash"),
        /// Where it begins.
        initial_position: Vector3 =
            vector("initialPositionX", "initialPositionY", "initialPositionZ"),
        /// The network id of the entity at which it is aimed; 0 for none.
        target_net_id: u32 = get("targetEntity"),
        /// The direction, by its length about 1.
        fire_direction: Vector3 = vector("firePositionX", "firePositionY", "firePositionZ"),
        /// The game's number of the weapon's effects.
        effect_group: i32 = get("effectGroup"),
        /// Whether a script let it fly.
        by_script: bool = get("commandFireSingleBullet"),
    }

    /// A player's game shows a particle effect (`ptFxEvent`, GTA V).
    ///
    /// ```
    /// use cfx_core::builtin::{self, PtFxEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: PtFxEvent| {
    ///     if event.scale > 5.0 {
    ///         event.cancel();
    ///     }
    /// });
    /// # let data = Value::Map(vec![("scale".into(), 10.into())]);
    /// # host.event("ptFxEvent", ("7", data), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    PtFxEvent = "ptFxEvent" {
        /// The effect.
        effect: Hash = hash("effectHash"),
        /// The asset in which the effect is.
        asset: Hash = hash("assetHash"),
        /// Where; zero for one on an entity.
        position: Vector3 = vector("posX", "posY", "posZ"),
        /// Where on the entity; zero for one that is on none.
        offset: Vector3 = vector("offsetX", "offsetY", "offsetZ"),
        /// How it is turned, in degrees.
        rotation: Vector3 = vector("rotX", "rotY", "rotZ"),
        /// How large, from 0 to 10.
        scale: f32 = get("scale"),
        /// Along which axes it is mirrored, a bit each.
        axes: u32 = get("axisBitset"),
        /// Whether it is on an entity.
        is_on_entity: bool = get("isOnEntity"),
        /// The entity's network id; 0 for none.
        entity_net_id: u32 = get("entityNetId"),
    }

    /// A player's game wants to know of a scene of several entities
    /// (`requestNetworkSyncedSceneEvent`, GTA V).
    ///
    /// ```
    /// use cfx_core::builtin::{self, RequestNetworkSyncedSceneEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: RequestNetworkSyncedSceneEvent| {
    ///     cfx_core::print!("{}", event.scene_id);
    /// });
    /// # let data = Value::Map(vec![("sceneId".into(), 9.into())]);
    /// # host.event("requestNetworkSyncedSceneEvent", ("7", data), "");
    /// # assert_eq!(host.take_log(), ["9"]);
    /// ```
    RequestNetworkSyncedSceneEvent = "requestNetworkSyncedSceneEvent" {
        /// The scene's id.
        scene_id: u32 = get("sceneId"),
    }

    /// A player's game begins a scene of several entities (`startNetworkSyncedSceneEvent`,
    /// GTA V).
    ///
    /// ```
    /// use cfx_core::builtin::{self, StartNetworkSyncedSceneEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: StartNetworkSyncedSceneEvent| {
    ///     for ped in &event.peds {
    ///         cfx_core::print!("with ped {}", ped.net_id);
    ///     }
    /// });
    /// # let ped = Value::Map(vec![("objectId".into(), 12.into())]);
    /// # let data = Value::Map(vec![("pedEntities".into(), vec![ped].into())]);
    /// # host.event("startNetworkSyncedSceneEvent", ("7", data), "");
    /// # assert_eq!(host.take_log(), ["with ped 12"]);
    /// ```
    StartNetworkSyncedSceneEvent = "startNetworkSyncedSceneEvent" {
        /// The scene's id.
        scene_id: u32 = get("sceneId"),
        /// When, by the network's clock.
        start_time: u32 = get("startTime"),
        /// Whether it runs.
        is_active: bool = get("isActive"),
        /// Where it is; seen from the entity that it is attached to.
        position: Vector3 = vector("scenePosX", "scenePosY", "scenePosZ"),
        /// How it is turned.
        rotation: Quaternion = quaternion(["sceneRotX", "sceneRotY", "sceneRotZ", "sceneRotW"]),
        /// Whether it is attached to an entity.
        has_attach_entity: bool = get("hasAttachEntity"),
        /// The network id of the entity that it is attached to; 0 for none.
        attach_entity_net_id: u32 = get("attachEntityId"),
        /// The entity's bone that it is attached to.
        attach_entity_bone: u32 = get("attachEntityBone"),
        /// At which share of its length it stops, from 0 to 1.
        stop_phase: f32 = get("phaseToStopScene"),
        /// How fast, 1 for as it was made.
        rate: f32 = get("rate"),
        /// Whether it stays at its last frame.
        hold_last_frame: bool = get("holdLastFrame"),
        /// Whether it begins again.
        is_looped: bool = get("isLooped"),
        /// The share of its length at which it begins, from 0 to 1.
        phase: f32 = get("phase"),
        /// The camera's animation; 0 for none.
        camera_animation: Hash = hash("cameraAnimHash"),
        /// The animations' dictionary.
        dictionary: Hash = hash("animDictHash"),
        /// The peds.
        peds: Vec<SceneEntity> = list("pedEntities", |ped| SceneEntity::read(ped, "animPartialHash")),
        /// The vehicles and objects.
        objects: Vec<SceneEntity> = list("nonPedEntities", |one| SceneEntity::read(one, "animHash")),
        /// The parts of the map.
        map_objects: Vec<SceneMapObject> = list("mapEntities", SceneMapObject::read),
    }

    /// A player's game changes how fast a scene runs (`updateNetworkSyncedSceneEvent`,
    /// GTA V).
    ///
    /// ```
    /// use cfx_core::builtin::{self, UpdateNetworkSyncedSceneEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: UpdateNetworkSyncedSceneEvent| {
    ///     cfx_core::print!("{}: {}", event.scene_id, event.rate);
    /// });
    /// # let data = Value::Map(vec![("sceneId".into(), 9.into()), ("rate".into(), 0.5.into())]);
    /// # host.event("updateNetworkSyncedSceneEvent", ("7", data), "");
    /// # assert_eq!(host.take_log(), ["9: 0.5"]);
    /// ```
    UpdateNetworkSyncedSceneEvent = "updateNetworkSyncedSceneEvent" {
        /// The scene's id.
        scene_id: u32 = get("sceneId"),
        /// How fast, 1 for as it was made.
        rate: f32 = get("rate"),
    }

    /// A player's game ends a scene (`stopNetworkSyncedSceneEvent`, GTA V).
    ///
    /// ```
    /// use cfx_core::builtin::{self, StopNetworkSyncedSceneEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: StopNetworkSyncedSceneEvent| {
    ///     cfx_core::print!("{}", event.scene_id);
    /// });
    /// # let data = Value::Map(vec![("sceneId".into(), 9.into())]);
    /// # host.event("stopNetworkSyncedSceneEvent", ("7", data), "");
    /// # assert_eq!(host.take_log(), ["9"]);
    /// ```
    StopNetworkSyncedSceneEvent = "stopNetworkSyncedSceneEvent" {
        /// The scene's id.
        scene_id: u32 = get("sceneId"),
    }

    /// A player's game gives a task to a ped of another one (`givePedScriptedTaskEvent`,
    /// GTA V).
    ///
    /// ```
    /// use cfx_core::builtin::{self, GivePedScriptedTaskEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: GivePedScriptedTaskEvent| event.cancel());
    /// # host.event("givePedScriptedTaskEvent", ("7", Value::Map(vec![])), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    GivePedScriptedTaskEvent = "givePedScriptedTaskEvent" {
        /// The ped's network id.
        entity_net_id: u32 = get("entityNetId"),
        /// The game's number of the task.
        task_id: u32 = get("taskId"),
    }

    /// A player's game makes lightning (`lightningEvent`, RedM). What its fields mean is not
    /// known.
    ///
    /// ```
    /// use cfx_core::builtin::{self, LightningEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: LightningEvent| event.cancel());
    /// # host.event("lightningEvent", ("7", Value::Map(vec![])), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    LightningEvent = "lightningEvent" {
        /// `f84`, from 0 to 7.
        f84: u32 = get("f84"),
        /// `f88`, from 0 to 1.
        f88: f32 = get("f88"),
    }

    /// A player is done with looting (`endLootEvent`, RedM).
    ///
    /// ```
    /// use cfx_core::builtin::{self, EndLootEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: EndLootEvent| cfx_core::print!("{}", event.target_net_id));
    /// # let data = Value::Map(vec![("targetId".into(), 9.into())]);
    /// # host.event("endLootEvent", ("7", data), "");
    /// # assert_eq!(host.take_log(), ["9"]);
    /// ```
    EndLootEvent = "endLootEvent" {
        /// The network id of what was looted.
        target_net_id: u32 = get("targetId"),
    }

    /// What is carried, and by whom, has changed (`sendCarriableUpdateCarryStateEvent`,
    /// RedM).
    ///
    /// ```
    /// use cfx_core::builtin::{self, SendCarriableUpdateCarryStateEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: SendCarriableUpdateCarryStateEvent| event.cancel());
    /// # host.event("sendCarriableUpdateCarryStateEvent", ("7", Value::Map(vec![])), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    SendCarriableUpdateCarryStateEvent = "sendCarriableUpdateCarryStateEvent" {
        /// The network id of what is carried.
        carriable_net_id: u32 = get("carriableId"),
        /// The network id of what it lies on.
        parent_net_id: u32 = get("parentId"),
        /// The network id of who carries it.
        carrier_net_id: u32 = get("carrierId"),
    }

    /// Something that is carried begins to be stowed in a vehicle
    /// (`carriableVehicleStowStartEvent`, RedM).
    ///
    /// ```
    /// use cfx_core::builtin::{self, CarriableVehicleStowStartEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: CarriableVehicleStowStartEvent| event.cancel());
    /// # host.event("carriableVehicleStowStartEvent", ("7", Value::Map(vec![])), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    CarriableVehicleStowStartEvent = "carriableVehicleStowStartEvent" {
        /// The network id of who carries it.
        carrier_net_id: u32 = get("carrierId"),
        /// The network id of what is carried.
        carriable_net_id: u32 = get("carriableId"),
        /// The vehicle's network id.
        vehicle_net_id: u32 = get("vehicleId"),
    }

    /// Something that was carried is stowed in a vehicle
    /// (`carriableVehicleStowCompleteEvent`, RedM).
    ///
    /// ```
    /// use cfx_core::builtin::{self, CarriableVehicleStowCompleteEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: CarriableVehicleStowCompleteEvent| event.cancel());
    /// # host.event("carriableVehicleStowCompleteEvent", ("7", Value::Map(vec![])), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    CarriableVehicleStowCompleteEvent = "carriableVehicleStowCompleteEvent" {
        /// The network id of who carried it.
        carrier_net_id: u32 = get("carrierId"),
        /// The vehicle's network id.
        vehicle_net_id: u32 = get("vehicleId"),
        /// The network id of what was carried.
        carriable_net_id: u32 = get("carriableId"),
        /// Where it is.
        position: Vector3 = vector("posX", "posY", "posZ"),
    }

    /// Something is taken up to be carried (`pickupCarriableEvent`, RedM).
    ///
    /// ```
    /// use cfx_core::builtin::{self, PickupCarriableEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: PickupCarriableEvent| event.cancel());
    /// # host.event("pickupCarriableEvent", ("7", Value::Map(vec![])), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    PickupCarriableEvent = "pickupCarriableEvent" {
        /// The network id of who takes it.
        carrier_net_id: u32 = get("carrierId"),
        /// The network id of what is taken.
        carriable_net_id: u32 = get("carriableId"),
        /// The network id of what it lay on.
        parent_net_id: u32 = get("parentId"),
    }

    /// Something that is carried is put onto something else
    /// (`placeCarriableOntoParentEvent`, RedM).
    ///
    /// ```
    /// use cfx_core::builtin::{self, PlaceCarriableOntoParentEvent};
    /// # use cfx_core::msgpack::Value;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: PlaceCarriableOntoParentEvent| event.cancel());
    /// # host.event("placeCarriableOntoParentEvent", ("7", Value::Map(vec![])), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    PlaceCarriableOntoParentEvent = "placeCarriableOntoParentEvent" {
        /// The network id of who carried it.
        carrier_net_id: u32 = get("carrierId"),
        /// The network id of what was carried.
        carriable_net_id: u32 = get("carriableId"),
        /// The network id of what it is put onto.
        parent_net_id: u32 = get("parentId"),
    }
}

/// A ped, vehicle or object in a scene. See [`StartNetworkSyncedSceneEvent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SceneEntity {
    /// The entity's network id.
    pub net_id: u32,
    /// What it does; for peds a part of the animation's hash.
    pub animation: Hash,
    /// How fast it goes over into the animation.
    pub blend_in: f32,
    /// How fast it goes over from the animation into what follows.
    pub blend_out: f32,
    /// The game's flags.
    pub flags: i32,
}

impl SceneEntity {
    fn read(fields: &mut Fields<'_>, animation: &str) -> Result<Self, DecodeError> {
        Ok(Self {
            net_id: fields.get("objectId")?,
            animation: fields.hash(animation)?,
            blend_in: fields.get("blendIn")?,
            blend_out: fields.get("blendOut")?,
            flags: fields.get("flags")?,
        })
    }
}

/// A part of the map in a scene. See [`StartNetworkSyncedSceneEvent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SceneMapObject {
    /// The hash of its name.
    pub name: Hash,
    /// Where it is.
    pub position: Vector3,
    /// How fast it goes over into the animation.
    pub blend_in: f32,
    /// How fast it goes over from the animation into what follows.
    pub blend_out: f32,
    /// The game's flags.
    pub flags: i32,
    /// What it does.
    pub animation: Hash,
}

impl SceneMapObject {
    fn read(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: fields.hash("nameHash")?,
            position: fields.vector("posX", "posY", "posZ")?,
            blend_in: fields.get("blendIn")?,
            blend_out: fields.get("blendOut")?,
            flags: fields.get("flags")?,
            animation: fields.hash("animHash")?,
        })
    }
}

/// A player's game lays fires (`fireEvent`, GTA V).
///
/// ```
/// use cfx_core::builtin::{self, FireEvent};
/// # use cfx_core::msgpack::Value;
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = builtin::on(|event: FireEvent| {
///     if event.fires.iter().any(|fire| fire.is_entity) {
///         event.cancel();
///     }
/// });
/// # let fire = Value::Map(vec![("isEntity".into(), true.into())]);
/// # host.event("fireEvent", ("7", ([fire],)), "");
/// # assert!(cfx_core::events::was_canceled());
/// ```
#[doc(alias = "fireEvent")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FireEvent {
    /// The player whose game sent it.
    pub sender: Player,
    /// The fires.
    pub fires: Vec<Fire>,
}

cancelable!(FireEvent);

/// A fire. See [`FireEvent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fire {
    /// The fire's id.
    pub fire_id: u32,
    /// Whether an entity burns.
    pub is_entity: bool,
    /// The entity's network id; 0 for none.
    pub entity_net_id: u32,
    /// Where it is.
    pub position: Vector3,
    /// How many fires may come of it.
    pub max_children: u32,
    /// The weapon that laid it; 0 for none.
    pub weapon: Hash,
}

impl Fire {
    fn read(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            is_entity: fields.get("isEntity")?,
            entity_net_id: fields.get("entityGlobalId")?,
            position: fields.vector("posX", "posY", "posZ")?,
            max_children: fields.get("maxChildren")?,
            weapon: fields.hash("weaponHash")?,
            fire_id: fields.get("fireId")?,
        })
    }
}

impl crate::builtin::BuiltinEvent for FireEvent {
    const NAME: &'static str = "fireEvent";
    const SCOPE: crate::events::Scope = crate::events::Scope::Local;
}

impl<'a> crate::handler::FromArgument<'a> for FireEvent {
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        // This one's data is a list of one thing, which is the list of fires.
        let (sender, (fires,)) = sender_and_data::<(Option<Vec<Fields<'a>>>,)>(input)?;
        let fires = fires.unwrap_or_default().into_iter();
        Ok(Self {
            sender,
            fires: fires
                .map(|mut fire| Fire::read(&mut fire))
                .collect::<Result<_, _>>()?,
        })
    }
}
