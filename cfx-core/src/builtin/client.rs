//! Events of the client.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::BuiltinEvent;
use crate::events::{Scope, cancel};
use crate::handler::{FromArgument, Input};
use crate::hash::Hash;
use crate::math::Vector3;
use crate::msgpack::DecodeError;
use crate::refs::{CallError, FuncRef};
use crate::source::Source;

/// Refuses what is not from the server: on a server, anybody could send it.
pub(super) fn from_the_server(input: &Input<'_>) -> Result<(), DecodeError> {
    match input.source {
        Source::Server => Ok(()),
        other => Err(DecodeError::custom(format_args!(
            "refused: it is an event from the server to clients, and this one is from {other:?}"
        ))),
    }
}

/// The game's numbers, of any size and sign.
struct Numbers(Vec<i64>);

impl<'de> Deserialize<'de> for Numbers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let numbers = Option::<Vec<i128>>::deserialize(deserializer)?.unwrap_or_default();
        // They are 64 bits, which a build may send without their sign.
        Ok(Self(
            numbers.into_iter().map(|number| number as i64).collect(),
        ))
    }
}

fn numbers(input: &mut Input<'_>) -> Result<Vec<i64>, DecodeError> {
    input.arguments.take::<Numbers>().map(|Numbers(list)| list)
}

/// A hash, which may come as a negative number.
fn hash(input: &mut Input<'_>) -> Result<Hash, DecodeError> {
    input.arguments.take::<i64>().map(|hash| Hash(hash as u32))
}

fn position(input: &mut Input<'_>) -> Result<Vector3, DecodeError> {
    let arguments = &mut input.arguments;
    Ok(Vector3::new(
        arguments.take()?,
        arguments.take()?,
        arguments.take()?,
    ))
}

builtin_events! {
    /// A resource has started on this client, one tick ago (`onClientResourceStart`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, ClientResourceStart};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: ClientResourceStart| cfx_core::print!("{}", event.resource));
    /// # host.event("onClientResourceStart", ("chat",), "");
    /// # assert_eq!(host.take_log(), ["chat"]);
    /// ```
    ClientResourceStart = "onClientResourceStart" {
        /// The resource's name.
        resource: String,
    }

    /// A resource has stopped on this client, one tick ago (`onClientResourceStop`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, ClientResourceStop};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: ClientResourceStop| cfx_core::print!("{}", event.resource));
    /// # host.event("onClientResourceStop", ("chat",), "");
    /// # assert_eq!(host.take_log(), ["chat"]);
    /// ```
    ClientResourceStop = "onClientResourceStop" {
        /// The resource's name.
        resource: String,
    }

    /// The game told its scripts something (`gameEventTriggered`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, GameEventTriggered};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: GameEventTriggered| {
    ///     if let ("CEventNetworkEntityDamage", [victim, ..]) = (&*event.name, &*event.data) {
    ///         cfx_core::print!("entity {victim} was hurt");
    ///     }
    /// });
    /// # host.event("gameEventTriggered", ("CEventNetworkEntityDamage", [770, 1]), "");
    /// # assert_eq!(host.take_log(), ["entity 770 was hurt"]);
    /// ```
    GameEventTriggered = "gameEventTriggered" {
        /// The game's name of the event, as `CEventNetworkEntityDamage`.
        name: String,
        /// What comes with it. A float is its 32 bits.
        data: Vec<i64> = numbers,
    }

    /// An entity was hurt (`entityDamaged`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, EntityDamaged};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: EntityDamaged| {
    ///     cfx_core::print!("{} by {}: {}", event.victim, event.culprit, event.base_damage);
    /// });
    /// # host.event("entityDamaged", (770, 1025, 453_432_689, 26.5), "");
    /// # assert_eq!(host.take_log(), ["770 by 1025: 26.5"]);
    /// ```
    EntityDamaged = "entityDamaged" {
        /// The handle of the entity that was hurt.
        victim: i32,
        /// The handle of the entity that did it; 0 for none.
        culprit: i32,
        /// The weapon.
        weapon: Hash = hash,
        /// The damage, before anything lessens or adds to it.
        base_damage: f32,
    }

    /// The voice chat has connected (`mumbleConnected`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, MumbleConnected};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: MumbleConnected| {
    ///     cfx_core::print!("{} again: {}", event.address, event.reconnecting);
    /// });
    /// # host.event("mumbleConnected", ("203.0.113.5:30120", false), "");
    /// # assert_eq!(host.take_log(), ["203.0.113.5:30120 again: false"]);
    /// ```
    MumbleConnected = "mumbleConnected" {
        /// The voice server's address.
        address: String,
        /// Whether it was connected before.
        reconnecting: bool,
    }

    /// The voice chat has lost its connection (`mumbleDisconnected`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, MumbleDisconnected};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: MumbleDisconnected| cfx_core::print!("{}", event.address));
    /// # host.event("mumbleDisconnected", ("203.0.113.5:30120",), "");
    /// # assert_eq!(host.take_log(), ["203.0.113.5:30120"]);
    /// ```
    MumbleDisconnected = "mumbleDisconnected" {
        /// The voice server's address.
        address: String,
    }

    /// This client leaves the server (`disconnecting`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, Disconnecting};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|_: Disconnecting| cfx_core::print!("bye"));
    /// # host.event("disconnecting", (), "");
    /// # assert_eq!(host.take_log(), ["bye"]);
    /// ```
    Disconnecting = "disconnecting" {}

    /// A part of the map was loaded (`mapDataLoaded`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, MapDataLoaded};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: MapDataLoaded| cfx_core::print!("{}", event.name));
    /// # host.event("mapDataLoaded", (-1,), "");
    /// # assert_eq!(host.take_log(), ["0xFFFFFFFF"]);
    /// ```
    MapDataLoaded = "mapDataLoaded" {
        /// The hash of its name.
        name: Hash = hash,
    }

    /// A part of the map was unloaded (`mapDataUnloaded`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, MapDataUnloaded};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: MapDataUnloaded| cfx_core::print!("{}", event.name));
    /// # host.event("mapDataUnloaded", (-1,), "");
    /// # assert_eq!(host.take_log(), ["0xFFFFFFFF"]);
    /// ```
    MapDataUnloaded = "mapDataUnloaded" {
        /// The hash of its name.
        name: Hash = hash,
    }

    /// The server tells this client of a player: one who came, or with OneSync Infinity one
    /// who is near now, and the own one (`onPlayerJoining`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, ClientPlayerJoining};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: ClientPlayerJoining| {
    ///     cfx_core::print!("{} is {}", event.name, event.server_id);
    /// });
    /// # host.event("onPlayerJoining", (7, "Ada", 3), "net:65535");
    /// # assert_eq!(host.take_log(), ["Ada is 7"]);
    /// ```
    ClientPlayerJoining = "onPlayerJoining", from_server {
        /// The player's net id.
        server_id: u32,
        /// The name that the player chose.
        name: String,
        /// The player's place in this client's game; for the own player 128 in GTA V and 16
        /// in RedM.
        slot: u32,
    }

    /// The server tells this client that a player left, or with OneSync Infinity is far away
    /// now (`onPlayerDropped`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, ClientPlayerDropped};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: ClientPlayerDropped| cfx_core::print!("{}", event.name));
    /// # host.event("onPlayerDropped", (7, "Ada", 3), "net:65535");
    /// # assert_eq!(host.take_log(), ["Ada"]);
    /// ```
    ClientPlayerDropped = "onPlayerDropped", from_server {
        /// The player's net id.
        server_id: u32,
        /// The name that the player chose.
        name: String,
        /// The place that the player had in this client's game.
        slot: u32,
    }
}

/// What the functions of `populationPedCreating` are called.
#[derive(Deserialize)]
struct Setters {
    #[serde(rename = "setPosition")]
    position: FuncRef,
    #[serde(rename = "setModel")]
    model: FuncRef,
}

/// The game is about to put a passer-by into the world (`populationPedCreating`).
///
/// ```
/// use cfx_core::builtin::{self, PopulationPedCreating};
/// use cfx_core::hash;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # use cfx_core::msgpack::Value;
/// # let setters = ["setPosition", "setModel"].map(|name| {
/// #     let print = move |_: &[u8]| { cfx_core::print!("{name}"); vec![0x90] };
/// #     (name.into(), Value::Ext(11, host.function(print).into_bytes()))
/// # });
/// let guard = builtin::on(|event: PopulationPedCreating| {
///     if event.position.z < 0.0 {
///         event.cancel();
///     } else {
///         event.set_model(hash!("a_c_cat_01"))?;
///     }
///     Ok::<(), cfx_core::CallError>(())
/// });
/// # host.event("populationPedCreating", (1, 2, 3, 12_345, Value::Map(setters.into())), "");
/// # assert_eq!(host.take_log(), ["setModel"]);
/// ```
#[doc(alias = "populationPedCreating")]
#[derive(Debug)]
#[non_exhaustive]
pub struct PopulationPedCreating {
    /// Where.
    pub position: Vector3,
    /// The ped's model.
    pub model: Hash,
    set_position: FuncRef,
    set_model: FuncRef,
}

impl PopulationPedCreating {
    /// Puts the ped somewhere else. It counts while the handlers run.
    ///
    /// # Errors
    /// When the host does not take it.
    #[doc(alias = "setPosition")]
    pub fn set_position(&self, position: Vector3) -> Result<(), CallError> {
        self.set_position.call((position.x, position.y, position.z))
    }

    /// Gives the ped another model, which has to be loaded. It counts while the handlers
    /// run.
    ///
    /// # Errors
    /// When the host does not take it.
    #[doc(alias = "setModel")]
    pub fn set_model(&self, model: impl Into<Hash>) -> Result<(), CallError> {
        self.set_model.call((model.into(),))
    }

    /// Keeps the ped out of the world (native `CANCEL_EVENT`, 0xFA29D35D). It counts while
    /// the handlers run.
    #[doc(alias = "CancelEvent")]
    pub fn cancel(&self) {
        cancel();
    }
}

impl BuiltinEvent for PopulationPedCreating {
    const NAME: &'static str = "populationPedCreating";
    const SCOPE: Scope = Scope::Local;
}

impl<'a> FromArgument<'a> for PopulationPedCreating {
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        let position = position(input)?;
        let model = hash(input)?;
        let setters: Setters = input.arguments.take()?;
        Ok(Self {
            position,
            model,
            set_position: setters.position,
            set_model: setters.model,
        })
    }
}

/// What comes with the events of the game's own making (`CEvent...`), each of which has its
/// own name: it is the argument of a handler for that.
///
/// ```
/// use cfx_core::{builtin::GameEvent, events};
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = events::on("CEventGunShot", |event: GameEvent| {
///     cfx_core::print!("{:?} heard it from {}", event.entities, event.entity);
/// });
/// # host.event("CEventGunShot", ([770, 1026], 12, [0; 0]), "");
/// # assert_eq!(host.take_log(), ["[770, 1026] heard it from 12"]);
/// ```
#[doc(alias = "CEvent")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GameEvent {
    /// The handles of the entities that notice it.
    pub entities: Vec<i64>,
    /// The handle of the entity that it comes from; 0 for none.
    pub entity: i32,
    /// What else comes with it.
    pub data: Vec<i64>,
}

impl<'a> FromArgument<'a> for GameEvent {
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        Ok(Self {
            entities: numbers(input)?,
            entity: input.arguments.take()?,
            data: numbers(input)?,
        })
    }
}
