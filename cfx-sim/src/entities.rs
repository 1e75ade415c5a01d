//! Peds, vehicles and objects, and routing buckets.

use std::collections::BTreeMap;

use crate::call::{Call, CallError, Host, Vec3, arg, set};
use crate::value::{Value, payload};
use crate::world::{Entry, World, joaat};

/// What an entity is; the numbers are those of `GET_ENTITY_TYPE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntityKind {
    /// A ped.
    Ped = 1,
    /// A vehicle.
    Vehicle = 2,
    /// An object.
    Object = 3,
}

/// An entity. A test changes what it likes by [`World::change_entity`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Entity {
    /// The handle, which scripts of this side know it by.
    pub handle: i32,
    /// The id that both sides know it by; `None` for one that is not networked.
    pub net_id: Option<i32>,
    /// What it is.
    pub kind: EntityKind,
    /// The model's hash.
    pub model: u32,
    /// Where it is.
    pub coords: Vec3,
    /// Pitch, roll and yaw in degrees. The yaw is the heading.
    pub rotation: Vec3,
    /// How fast it moves, in metres a second.
    pub velocity: Vec3,
    /// The health.
    pub health: i32,
    /// A ped's armour.
    pub armour: i32,
    /// The net id of the player whose game simulates it.
    pub owner: Option<u32>,
    /// The routing bucket.
    pub bucket: i32,
    /// A vehicle's number plate.
    pub plate: String,
    /// The vehicle that a ped sits in, or 0.
    pub vehicle: i32,
}

/// What may create entities in a routing bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lockdown {
    /// Everybody.
    #[default]
    Inactive,
    /// Clients, of those that scripts own nothing.
    Relaxed,
    /// Only the server.
    Strict,
}

/// How a routing bucket is set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BucketSettings {
    /// Whether the game populates it.
    pub population: bool,
    /// What may create entities in it.
    pub lockdown: Lockdown,
}

impl Default for BucketSettings {
    fn default() -> Self {
        Self {
            population: true,
            lockdown: Lockdown::Inactive,
        }
    }
}

#[derive(Default)]
pub(crate) struct Entities {
    pub(crate) all: BTreeMap<i32, Entity>,
    created: i32,
    /// Made by natives that have a client make them, which takes until the next tick.
    pending: Vec<Entity>,
    buckets: BTreeMap<i32, BucketSettings>,
    game_type: Option<String>,
    map_name: Option<String>,
}

/// Handles of the server's scripts begin here; less is a player's net id to many natives.
const FIRST_HANDLE: i32 = 0x2_0000;

impl World {
    /// Adds an entity without an event; answers its handle. The model is a name.
    pub fn add_entity(&self, kind: EntityKind, model: &str, coords: Vec3) -> i32 {
        let entity = self.new_entity(kind, joaat(model.as_bytes()), coords);
        let handle = entity.handle;
        let all = &mut self.parts.entities.borrow_mut().all;
        self.touch();
        all.insert(handle, entity);
        handle
    }

    /// A handle that nobody has.
    pub(crate) fn new_handle(&self) -> i32 {
        let mut entities = self.parts.entities.borrow_mut();
        entities.created += 1;
        FIRST_HANDLE + entities.created
    }

    fn new_entity(&self, kind: EntityKind, model: u32, coords: Vec3) -> Entity {
        // In a client's game its player simulates it, and the id is one that no other side
        // gives.
        let local = self.parts.players.borrow().local;
        let own_ids = local.map_or(0, |id| (id & 0x3fff) << 16).cast_signed();
        let mut entities = self.parts.entities.borrow_mut();
        entities.created += 1;
        let number = entities.created;
        Entity {
            handle: FIRST_HANDLE + number,
            net_id: Some(own_ids + number),
            kind,
            model,
            coords,
            rotation: Vec3::default(),
            velocity: Vec3::default(),
            health: match kind {
                EntityKind::Ped => 200,
                _ => 1000,
            },
            armour: 0,
            owner: local,
            bucket: 0,
            plate: format!("SIM {number:04}"),
            vehicle: 0,
        }
    }

    /// An entity by its handle.
    #[must_use]
    pub fn entity(&self, handle: i32) -> Option<Entity> {
        self.parts.entities.borrow().all.get(&handle).cloned()
    }

    /// An entity by its net id.
    #[must_use]
    pub fn entity_by_net_id(&self, net_id: i32) -> Option<Entity> {
        let entities = self.parts.entities.borrow();
        let mut all = entities.all.values();
        all.find(|entity| entity.net_id == Some(net_id)).cloned()
    }

    /// All entities of a kind, or all there are.
    #[must_use]
    pub fn entities(&self, kind: Option<EntityKind>) -> Vec<Entity> {
        let entities = self.parts.entities.borrow();
        let all = entities.all.values();
        all.filter(|entity| kind.is_none_or(|kind| entity.kind == kind))
            .cloned()
            .collect()
    }

    /// Changes an entity; whether there is one.
    pub fn change_entity(&self, handle: i32, change: impl FnOnce(&mut Entity)) -> bool {
        let Some(mut entity) = self.entity(handle) else {
            return false;
        };
        change(&mut entity);
        let all = &mut self.parts.entities.borrow_mut().all;
        self.touch();
        all.insert(handle, entity);
        true
    }

    /// Removes an entity, after `entityRemoved` on the server. Whether there was one.
    pub fn remove_entity(&self, host: &dyn Host, handle: i32) -> bool {
        if self.entity(handle).is_none() {
            return false;
        }
        if host.is_server() {
            host.emit("entityRemoved", &payload(&[handle.into()]), "");
        }
        self.touch();
        let removed = self.parts.entities.borrow_mut().all.remove(&handle);
        let Some(removed) = removed else {
            return true;
        };
        let bag = match removed.net_id {
            Some(net_id) => format!("entity:{net_id}"),
            None => format!("localEntity:{handle}"),
        };
        self.parts.state.borrow_mut().remove(&bag);
        true
    }

    /// How a routing bucket is set up.
    #[must_use]
    pub fn bucket(&self, bucket: i32) -> BucketSettings {
        let entities = self.parts.entities.borrow();
        entities.buckets.get(&bucket).copied().unwrap_or_default()
    }

    /// Changes how a routing bucket is set up.
    pub fn change_bucket(&self, bucket: i32, change: impl FnOnce(&mut BucketSettings)) {
        with_bucket(self, bucket, change);
    }

    /// Sets the type of game and the map's name, as far as they are given.
    pub fn set_game_and_map(&self, game_type: Option<&str>, map_name: Option<&str>) {
        let mut entities = self.parts.entities.borrow_mut();
        if let Some(game_type) = game_type {
            entities.game_type = Some(game_type.to_owned());
        }
        if let Some(map_name) = map_name {
            entities.map_name = Some(map_name.to_owned());
        }
    }

    /// What a script has set as the type of game and the map's name.
    #[must_use]
    pub fn game_and_map(&self) -> (Option<String>, Option<String>) {
        let entities = self.parts.entities.borrow();
        (entities.game_type.clone(), entities.map_name.clone())
    }

    /// An entity that a player's game has made: `entityCreating` is raised, and unless that
    /// is cancelled there is one with its net id, whose handle this answers.
    pub fn accept_entity(&self, host: &dyn Host, entity: &Entity) -> Option<i32> {
        let handle = self.new_handle();
        let entity = Entity {
            handle,
            vehicle: 0,
            ..entity.clone()
        };
        self.create(host, entity);
        self.entity(handle).map(|entity| entity.handle)
    }

    /// Raises `entityCreating`, and adds the entity unless that is cancelled.
    fn create(&self, host: &dyn Host, entity: Entity) {
        let handle = entity.handle;
        self.touch();
        self.parts.entities.borrow_mut().all.insert(handle, entity);
        if !host.is_server() {
            return;
        }
        if host.emit("entityCreating", &payload(&[handle.into()]), "") {
            self.queue_event(None, "entityCreated", &[handle.into()]);
            self.queue_event(None, "serverEntityCreated", &[handle.into()]);
        } else {
            self.touch();
            self.parts.entities.borrow_mut().all.remove(&handle);
        }
    }

    /// The entities that a client was asked for in the last tick are there.
    pub(crate) fn spawn_pending(&self, host: &dyn Host) {
        let pending = std::mem::take(&mut self.parts.entities.borrow_mut().pending);
        for entity in pending {
            self.create(host, entity);
        }
    }
}

pub(crate) const NATIVES: &[Entry] = &[
    (
        "DOES_ENTITY_EXIST",
        &[0x7239_B21A_38F5_36BA],
        does_entity_exist,
    ),
    (
        "GET_ENTITY_TYPE",
        &[0x8ACD_3660_38D1_4505],
        |world, call| read(world, call, |entity| set_number(entity.kind as i32)),
    ),
    (
        "GET_ENTITY_MODEL",
        &[0x9F47_B058_362C_84B5],
        |world, call| {
            read(world, call, |entity| {
                Box::new(move |call| set(call, entity.model))
            })
        },
    ),
    (
        "GET_ENTITY_COORDS",
        &[0x3FEF_770D_4096_0D5A],
        |world, call| read(world, call, |entity| set_vector(entity.coords)),
    ),
    (
        "GET_ENTITY_ROTATION",
        &[0xAFBD_61CC_738D_9EB9],
        |world, call| read(world, call, |entity| set_vector(entity.rotation)),
    ),
    (
        "GET_ENTITY_VELOCITY",
        &[0x4805_D2B1_D8CF_94A9],
        |world, call| read(world, call, |entity| set_vector(entity.velocity)),
    ),
    (
        "GET_ENTITY_SPEED",
        &[0xD503_7BA8_2E12_416F],
        |world, call| {
            read(world, call, |entity| {
                let Vec3 { x, y, z } = entity.velocity;
                set_float(z.mul_add(z, x.mul_add(x, y * y)).sqrt())
            })
        },
    ),
    (
        "GET_ENTITY_HEADING",
        &[0xE83D_4F9B_A2A3_8914],
        |world, call| {
            read(world, call, |entity| {
                set_float(entity.rotation.z.rem_euclid(360.0))
            })
        },
    ),
    (
        "GET_ENTITY_HEALTH",
        &[0xEEF0_59FA_D016_D209],
        |world, call| read(world, call, |entity| set_number(entity.health)),
    ),
    ("GET_PED_ARMOUR", &[0x9483_AF82_1605_B1D8], |world, call| {
        read(world, call, |entity| set_number(entity.armour))
    }),
    ("GET_ENTITY_ROUTING_BUCKET", &[], |world, call| {
        read(world, call, |entity| set_number(entity.bucket))
    }),
    (
        "GET_ENTITY_POPULATION_TYPE",
        &[0xF6F5_161F_4534_EDFF],
        |world, call| {
            // Made by a script.
            read(world, call, |_| set_number(7))
        },
    ),
    (
        "GET_VEHICLE_NUMBER_PLATE_TEXT",
        &[0x7CE1_CCB9_B293_020E],
        |world, call| {
            read(world, call, |entity| {
                Box::new(move |call| set(call, entity.plate))
            })
        },
    ),
    (
        "GET_VEHICLE_PED_IS_IN",
        &[0x9A91_12A0_FE9A_4713],
        |world, call| read(world, call, |entity| set_number(entity.vehicle)),
    ),
    (
        "NETWORK_GET_NETWORK_ID_FROM_ENTITY",
        &[0xA117_0068_2F3A_D45C],
        |world, call| read(world, call, |entity| set_number(entity.net_id.unwrap_or(0))),
    ),
    ("NETWORK_GET_ENTITY_OWNER", &[], get_owner),
    ("NETWORK_GET_FIRST_ENTITY_OWNER", &[], get_owner),
    (
        "NETWORK_GET_ENTITY_FROM_NETWORK_ID",
        &[0xCE4E_5D9B_0A4F_F560],
        entity_from_network_id,
    ),
    ("SET_ENTITY_COORDS", &[0x0684_3DA7_060A_026B], set_coords),
    (
        "SET_ENTITY_COORDS_NO_OFFSET",
        &[0x239A_3351_AC1D_A385],
        set_coords,
    ),
    (
        "SET_ENTITY_ROTATION",
        &[0x8524_A8B0_171D_5E07],
        set_rotation,
    ),
    ("SET_ENTITY_HEADING", &[0x8E25_30AA_8ADA_980E], set_heading),
    ("SET_ENTITY_HEALTH", &[0x6B76_DC1F_3AE6_E6A3], set_health),
    (
        "SET_VEHICLE_NUMBER_PLATE_TEXT",
        &[0x95A8_8F0B_4094_CDA7],
        set_plate,
    ),
    (
        "SET_ENTITY_VELOCITY",
        &[0x1C99_BB7B_6E96_D16F],
        |world, call| {
            let velocity: Vec3 = arg(call, 1)?;
            change(world, call, |entity| entity.velocity = velocity)
        },
    ),
    ("SET_PED_ARMOUR", &[0xCEA0_4D83_1352_64CC], |world, call| {
        let armour: i32 = arg(call, 1)?;
        change(world, call, |entity| entity.armour = armour)
    }),
    (
        "SET_PED_INTO_VEHICLE",
        &[0xF75B_0D62_9E1C_063D],
        |world, call| {
            let vehicle: i32 = arg(call, 1)?;
            let vehicle = world.entity(vehicle).map_or(0, |entity| entity.handle);
            change(world, call, |entity| entity.vehicle = vehicle)
        },
    ),
    (
        "IS_PED_IN_ANY_VEHICLE",
        &[0x997A_BD67_1D25_CA0B],
        |world, call| read(world, call, |entity| set_bool(entity.vehicle != 0)),
    ),
    (
        "IS_ENTITY_A_PED",
        &[0x524A_C5EC_EA15_343E, 0xCF81_7691_2DDA_4EA5],
        |world, call| {
            read(world, call, |entity| {
                set_bool(entity.kind == EntityKind::Ped)
            })
        },
    ),
    (
        "IS_ENTITY_A_VEHICLE",
        &[0x6AC7_003F_A6E5_575E, 0xC3D9_6AF4_5FCC_EC4C],
        |world, call| {
            read(world, call, |entity| {
                set_bool(entity.kind == EntityKind::Vehicle)
            })
        },
    ),
    (
        "NETWORK_GET_ENTITY_IS_NETWORKED",
        &[0xC782_7959_479D_CC78],
        |world, call| read(world, call, |entity| set_bool(entity.net_id.is_some())),
    ),
    (
        "NETWORK_HAS_CONTROL_OF_ENTITY",
        &[0x01BF_60A5_00E2_8887],
        |world, call| {
            let own = world.local_player().map(|player| player.id);
            read(world, call, |entity| {
                set_bool(entity.net_id.is_none() || entity.owner == own)
            })
        },
    ),
    (
        "NETWORK_DOES_NETWORK_ID_EXIST",
        &[0x38CE_16C9_6BD1_1344],
        network_id_exists,
    ),
    (
        "NETWORK_DOES_ENTITY_EXIST_WITH_NETWORK_ID",
        &[0x18A4_7D07_4708_FD68],
        network_id_exists,
    ),
    ("SET_ENTITY_ROUTING_BUCKET", &[], set_bucket),
    ("DELETE_ENTITY", &[0xAE3C_BE5B_F394_C9C9], delete_entity),
    ("DELETE_VEHICLE", &[0xEA38_6986_E786_A54F], delete_entity),
    ("CREATE_PED", &[0xD49F_9B09_55C3_67DE], |world, call| {
        create(world, call, EntityKind::Ped, 1, 2, Some(5))
    }),
    ("CREATE_VEHICLE", &[0xAF35_D0D2_5830_51B0], |world, call| {
        create(world, call, EntityKind::Vehicle, 0, 1, Some(4))
    }),
    ("CREATE_VEHICLE_SERVER_SETTER", &[], |world, call| {
        create(world, call, EntityKind::Vehicle, 0, 2, Some(5))
    }),
    ("CREATE_OBJECT", &[0x509D_5878_EB39_E842], |world, call| {
        create(world, call, EntityKind::Object, 0, 1, None)
    }),
    (
        "CREATE_OBJECT_NO_OFFSET",
        &[0x9A29_4B21_38AB_B884],
        |world, call| create(world, call, EntityKind::Object, 0, 1, None),
    ),
    ("GET_ALL_PEDS", &[], |world, call| {
        all(world, call, Some(EntityKind::Ped))
    }),
    ("GET_ALL_VEHICLES", &[], |world, call| {
        all(world, call, Some(EntityKind::Vehicle))
    }),
    ("GET_ALL_OBJECTS", &[], |world, call| {
        all(world, call, Some(EntityKind::Object))
    }),
    ("GET_GAME_POOL", &[], get_game_pool),
    ("GET_ENTITIES_IN_RADIUS", &[], get_entities_in_radius),
    (
        "SET_ROUTING_BUCKET_POPULATION_ENABLED",
        &[],
        set_bucket_population,
    ),
    (
        "SET_ROUTING_BUCKET_ENTITY_LOCKDOWN_MODE",
        &[],
        set_bucket_lockdown,
    ),
    ("SET_GAME_TYPE", &[], set_game_type),
    ("SET_MAP_NAME", &[], set_map_name),
];

type Setter = Box<dyn FnOnce(&mut dyn Call)>;

fn set_number(value: i32) -> Setter {
    Box::new(move |call| set(call, value))
}

fn set_bool(value: bool) -> Setter {
    Box::new(move |call| set(call, value))
}

fn network_id_exists(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let net_id: i32 = arg(call, 0)?;
    set(call, world.entity_by_net_id(net_id).is_some());
    Ok(())
}

fn set_float(value: f32) -> Setter {
    Box::new(move |call| set(call, value))
}

fn set_vector(value: Vec3) -> Setter {
    Box::new(move |call| set(call, value))
}

/// The entity that argument 0 names: on the server a small number is a player's net id and
/// means the ped.
fn named(world: &World, call: &mut dyn Call) -> Result<Entity, CallError> {
    let handle: i32 = arg(call, 0)?;
    let player = u32::try_from(handle).ok().and_then(|id| world.player(id));
    let handle = match player {
        Some(player) if handle < FIRST_HANDLE => player.ped,
        _ => handle,
    };
    world
        .entity(handle)
        .ok_or_else(|| CallError::Failed(format!("there is no entity {handle}")))
}

fn read(
    world: &World,
    call: &mut dyn Call,
    answer: impl FnOnce(Entity) -> Setter,
) -> Result<(), CallError> {
    let entity = match named(world, call) {
        Ok(entity) => entity,
        // A game answers zeros, a server says what is wrong.
        Err(_) if !call.host().is_server() => return Ok(()),
        Err(error) => return Err(error),
    };
    answer(entity)(call);
    Ok(())
}

fn change(
    world: &World,
    call: &mut dyn Call,
    change: impl FnOnce(&mut Entity),
) -> Result<(), CallError> {
    match named(world, call) {
        Ok(entity) => {
            world.change_entity(entity.handle, change);
            Ok(())
        }
        Err(_) if !call.host().is_server() => Ok(()),
        Err(error) => Err(error),
    }
}

fn does_entity_exist(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let handle: i32 = arg(call, 0)?;
    set(call, world.entity(handle).is_some());
    Ok(())
}

fn get_owner(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    read(world, call, |entity| {
        let owner = entity.owner.and_then(|id| i32::try_from(id).ok());
        set_number(owner.unwrap_or(-1))
    })
}

fn entity_from_network_id(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let net_id: i32 = arg(call, 0)?;
    let entity = world.entity_by_net_id(net_id);
    set(call, entity.map_or(0, |entity| entity.handle));
    Ok(())
}

fn set_coords(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let coords: Vec3 = arg(call, 1)?;
    change(world, call, |entity| entity.coords = coords)
}

fn set_rotation(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let rotation: Vec3 = arg(call, 1)?;
    change(world, call, |entity| entity.rotation = rotation)
}

fn set_heading(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let heading: f32 = arg(call, 1)?;
    change(world, call, |entity| entity.rotation.z = heading)
}

fn set_health(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let health: i32 = arg(call, 1)?;
    change(world, call, |entity| entity.health = health)
}

fn set_plate(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let plate: String = arg(call, 1)?;
    change(world, call, |entity| entity.plate = plate)
}

fn set_bucket(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let bucket: i32 = arg(call, 1)?;
    let entity = named(world, call)?;
    world.change_entity(entity.handle, |entity| entity.bucket = bucket);
    let arguments = payload(&[entity.handle.into(), bucket.into(), entity.bucket.into()]);
    call.host().emit("onEntityBucketChange", &arguments, "");
    Ok(())
}

fn delete_entity(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    // A game takes a pointer, and writes 0 there.
    let handle = if call.is_pointer(0) {
        let bytes = call.bytes(0, 4)?;
        call.write(0, &[0; 4])?;
        i32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
    } else {
        named(world, call)?.handle
    };
    world.remove_entity(call.host(), handle);
    Ok(())
}

fn create(
    world: &World,
    call: &mut dyn Call,
    kind: EntityKind,
    model_at: usize,
    coords_at: usize,
    heading_at: Option<usize>,
) -> Result<(), CallError> {
    let model: u32 = arg(call, model_at)?;
    let coords: Vec3 = arg(call, coords_at)?;
    let heading: f32 = heading_at.map_or(Ok(0.0), |at| arg(call, at))?;
    // What a client is asked for exists in the next tick, and never without a client.
    let by_client = call.host().is_server() && call_is_rpc(kind, coords_at);
    let players = world.players();
    if by_client && players.is_empty() {
        set(call, 0);
        return Ok(());
    }
    let mut entity = world.new_entity(kind, model, coords);
    entity.rotation.z = heading;
    let handle = entity.handle;
    if by_client {
        entity.owner = players.first().copied();
        world.parts.entities.borrow_mut().pending.push(entity);
    } else {
        world.create(call.host(), entity);
    }
    let exists = by_client || world.entity(handle).is_some();
    set(call, if exists { handle } else { 0 });
    Ok(())
}

/// Of the natives here only `CREATE_VEHICLE` is left to a client; the others that have the
/// same name as the game's are the server's own.
fn call_is_rpc(kind: EntityKind, coords_at: usize) -> bool {
    kind == EntityKind::Vehicle && coords_at == 1
}

fn handles(entities: Vec<Entity>) -> Value {
    Value::Array(
        entities
            .into_iter()
            .map(|entity| entity.handle.into())
            .collect(),
    )
}

fn all(world: &World, call: &mut dyn Call, kind: Option<EntityKind>) -> Result<(), CallError> {
    set(call, handles(world.entities(kind)));
    Ok(())
}

fn get_game_pool(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let pool: String = arg(call, 0)?;
    let kind = match pool.as_str() {
        "CPed" => EntityKind::Ped,
        "CVehicle" => EntityKind::Vehicle,
        "CObject" | "CNetObject" => EntityKind::Object,
        "CPickup" => {
            set(call, Value::Array(Vec::new()));
            return Ok(());
        }
        _ => return Err(CallError::Failed(format!("there is no pool {pool}"))),
    };
    all(world, call, Some(kind))
}

fn get_entities_in_radius(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (centre, radius, kind, sorted): (Vec3, f32, i32, bool) = arg(call, 0)?;
    let models = if call.is_pointer(6) {
        let len: u32 = arg(call, 7)?;
        Value::decode(&call.bytes(6, len as usize)?)
    } else {
        None
    };
    let models: Vec<i64> = models
        .as_ref()
        .and_then(Value::as_array)
        .map(|models| models.iter().filter_map(Value::as_int).collect())
        .unwrap_or_default();
    let distance = |entity: &Entity| {
        let (x, y, z) = (
            entity.coords.x - centre.x,
            entity.coords.y - centre.y,
            entity.coords.z - centre.z,
        );
        z.mul_add(z, x.mul_add(x, y * y))
    };
    let fits = |entity: &Entity| {
        let model = i64::from(entity.model);
        let signed = i64::from(entity.model.cast_signed());
        entity.kind as i32 == kind
            && distance(entity) <= radius * radius
            && (models.is_empty() || models.contains(&model) || models.contains(&signed))
    };
    let mut found: Vec<Entity> = world.entities(None).into_iter().filter(fits).collect();
    if sorted {
        found.sort_by(|a, b| distance(a).total_cmp(&distance(b)));
    }
    set(call, handles(found));
    Ok(())
}

fn with_bucket(world: &World, bucket: i32, change: impl FnOnce(&mut BucketSettings)) {
    let buckets = &mut world.parts.entities.borrow_mut().buckets;
    change(buckets.entry(bucket).or_default());
}

fn set_bucket_population(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (bucket, population): (i32, bool) = arg(call, 0)?;
    with_bucket(world, bucket, |settings| settings.population = population);
    Ok(())
}

fn set_bucket_lockdown(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (bucket, mode): (i32, String) = arg(call, 0)?;
    let lockdown = match mode.as_str() {
        "strict" => Lockdown::Strict,
        "relaxed" => Lockdown::Relaxed,
        "inactive" => Lockdown::Inactive,
        _ => {
            return Err(CallError::Failed(format!(
                "there is no lockdown mode {mode}"
            )));
        }
    };
    with_bucket(world, bucket, |settings| settings.lockdown = lockdown);
    Ok(())
}

fn set_game_type(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let name = arg(call, 0)?;
    world.parts.entities.borrow_mut().game_type = name;
    Ok(())
}

fn set_map_name(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let name = arg(call, 0)?;
    world.parts.entities.borrow_mut().map_name = name;
    Ok(())
}
