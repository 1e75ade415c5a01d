//! State bags: values by name that belong to the server, a player or an entity, and that
//! the platform carries to the other side.
//!
//! ```
//! use cfx_core::state::{StateBag, StateKey};
//!
//! const FUEL: StateKey<f32> = StateKey::new("fuel");
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("SET_STATE_BAG_VALUE", |call| call.set(true));
//! # host.native("GET_STATE_BAG_VALUE", |call| call.set_object(&62.5));
//! // GlobalState.weather = 'RAIN'
//! StateBag::global().set("weather", "RAIN", true)?;
//! // Entity(h).state:set('fuel', 62.5, true)
//! let car = StateBag::entity(12);
//! FUEL.set(&car, &62.5, true)?;
//! assert_eq!(FUEL.get(&car)?, Some(62.5));
//! # Ok::<(), cfx_core::state::StateError>(())
//! ```
//!
//! # Replication
//! What is set with `replicated` goes to the other side as well; without, it is seen on
//! this side only. Lua's `bag.key = value` replicates on the server and does not on a
//! client. A client may write to the bags of its own player and of the entities that it
//! owns; elsewhere the server drops what it sends, and all of it under
//! `sv_stateBagStrictMode`. A client that writes more than 75 times a second loses
//! writes, and is kicked for more than 150 or for more than 128 KiB in a second.
//!
//! # Trust
//! What is in a bag may have been written by a player. Values are therefore read as
//! [`Origin::Network`]: a function among them is refused.

use core::fmt;
use core::marker::PhantomData;
use std::borrow::{Borrow, Cow};
use std::rc::Rc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

use crate::handler::{FromArgument, Input};
use crate::hash::native_hash;
use crate::logging;
use crate::msgpack::{self, Bytes, DecodeError, EncodeError, Origin, Raw};
use crate::native::{InvokeError, Packed, invoke, invoke_or_default};
use crate::refs::FuncRef;

const GET_STATE_BAG_VALUE: u64 = native_hash("GET_STATE_BAG_VALUE");
const SET_STATE_BAG_VALUE: u64 = native_hash("SET_STATE_BAG_VALUE");
const STATE_BAG_HAS_KEY: u64 = native_hash("STATE_BAG_HAS_KEY");
const GET_STATE_BAG_KEYS: u64 = native_hash("GET_STATE_BAG_KEYS");
const ENSURE_ENTITY_STATE_BAG: u64 = native_hash("ENSURE_ENTITY_STATE_BAG");
const ADD_STATE_BAG_CHANGE_HANDLER: u64 = native_hash("ADD_STATE_BAG_CHANGE_HANDLER");
const REMOVE_STATE_BAG_CHANGE_HANDLER: u64 = native_hash("REMOVE_STATE_BAG_CHANGE_HANDLER");

/// The payload of nothing: what the host takes as the removal of a key.
const NIL: u8 = 0xC0;

/// A state bag, by its name. Making or cloning one does not ask the host for anything.
///
/// ```
/// use cfx_core::state::StateBag;
///
/// assert_eq!(StateBag::player(4).name(), "player:4");
/// assert_eq!(StateBag::named("player:4"), StateBag::player(4));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StateBag(Rc<str>);

impl StateBag {
    /// The bag of the whole server, `global`, which clients only read.
    ///
    /// ```
    /// # use cfx_core::state::StateBag;
    /// assert_eq!(StateBag::global().name(), "global");
    /// ```
    #[doc(alias = "GlobalState")]
    #[must_use]
    pub fn global() -> Self {
        Self::named("global")
    }

    /// The bag of the player with this server id, `player:<id>`, on both sides.
    ///
    /// ```
    /// # use cfx_core::state::StateBag;
    /// assert_eq!(StateBag::player(4).name(), "player:4");
    /// ```
    #[doc(alias = "Player(id).state")]
    #[doc(alias = "LocalPlayer.state")]
    #[must_use]
    pub fn player(server_id: u32) -> Self {
        Self(format!("player:{server_id}").into())
    }

    /// The bag of the entity with this network id, `entity:<id>`, on both sides. On the
    /// server, see to it first that there is one: [`ensure_entity`].
    ///
    /// ```
    /// # use cfx_core::state::StateBag;
    /// assert_eq!(StateBag::entity(12).name(), "entity:12");
    /// ```
    #[doc(alias = "Entity(h).state")]
    #[must_use]
    pub fn entity(net_id: i32) -> Self {
        Self(format!("entity:{net_id}").into())
    }

    /// The bag of an entity that only this client knows, by its handle,
    /// `localEntity:<handle>`. See to it first that there is one: [`ensure_entity`].
    ///
    /// ```
    /// # use cfx_core::state::StateBag;
    /// assert_eq!(StateBag::local_entity(770).name(), "localEntity:770");
    /// ```
    #[doc(alias = "Entity(h).state")]
    #[must_use]
    pub fn local_entity(handle: i32) -> Self {
        Self(format!("localEntity:{handle}").into())
    }

    /// The bag of this name, as a change handler is given it.
    ///
    /// ```
    /// # use cfx_core::state::StateBag;
    /// assert_eq!(StateBag::named("entity:12"), StateBag::entity(12));
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self(name.into())
    }

    /// The name by which the host knows the bag.
    ///
    /// ```
    /// # use cfx_core::state::StateBag;
    /// assert_eq!(StateBag::global().name(), "global");
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }

    /// The value of a key (native `GET_STATE_BAG_VALUE`, 0x637F4C75); `None` when there
    /// is no such key, or no such bag.
    ///
    /// ```
    /// use cfx_core::state::StateBag;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_STATE_BAG_VALUE", |call| call.set_object("police"));
    /// let job: Option<String> = StateBag::player(4).get("job")?;
    /// assert_eq!(job.as_deref(), Some("police"));
    ///
    /// let error = StateBag::player(4).get::<i32>("job").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "state bag 'player:4', key 'job': expected an integer, got the string \"police\"",
    /// );
    /// # Ok::<(), cfx_core::state::StateError>(())
    /// ```
    ///
    /// # Errors
    /// When the value is not a `T`, or the host refuses.
    pub fn get<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, StateError> {
        let found: Option<Packed<FromAnyone<T>>> = invoke(GET_STATE_BAG_VALUE, (self.name(), key))
            .map_err(|error| self.error(key, StateErrorKind::Invoke(error)))?;
        match found {
            Some(Packed(FromAnyone(value))) => {
                value.map_err(|error| self.error(key, StateErrorKind::Decode(error)))
            }
            None => Ok(None),
        }
    }

    /// Sets the value of a key, on this side and, when `replicated`, on the other one
    /// (native `SET_STATE_BAG_VALUE`, 0x8D50E33A). Nothing (`()`, `None`) removes the key.
    ///
    /// The change handlers of all resources have run when it returns. A function may be
    /// set, but nothing written with this crate reads it.
    ///
    /// ```
    /// use cfx_core::state::StateBag;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("SET_STATE_BAG_VALUE", |call| {
    /// #     assert_eq!(call.bytes(2, call.u64(3) as usize), [0x92, 1, 2]);
    /// #     call.set(true);
    /// # });
    /// StateBag::player(4).set("seats", &[1, 2], true)?;
    /// # Ok::<(), cfx_core::state::StateError>(())
    /// ```
    ///
    /// # Errors
    /// When the value cannot be encoded, there is no such bag, or the host refuses. That
    /// the other side refuses the value is not known here.
    pub fn set<T: Serialize + ?Sized>(
        &self,
        key: &str,
        value: &T,
        replicated: bool,
    ) -> Result<(), StateError> {
        let mut payload = msgpack::to_vec(value)
            .map_err(|error| self.error(key, StateErrorKind::Encode(error)))?;
        // A type of the script's own may write nothing, and the host reads the first byte.
        if payload.is_empty() {
            payload.push(NIL);
        }
        self.set_payload(key, &payload, replicated)
    }

    /// Removes a key, on this side and, when `replicated`, on the other one (native
    /// `SET_STATE_BAG_VALUE`, 0x8D50E33A, with nil). One that is not there is no error.
    ///
    /// ```
    /// use cfx_core::state::StateBag;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("SET_STATE_BAG_VALUE", |call| {
    /// #     assert_eq!(call.bytes(2, call.u64(3) as usize), [0xC0]);
    /// #     call.set(true);
    /// # });
    /// StateBag::player(4).remove("job", true)?;
    /// # Ok::<(), cfx_core::state::StateError>(())
    /// ```
    ///
    /// # Errors
    /// When there is no such bag, or the host refuses.
    pub fn remove(&self, key: &str, replicated: bool) -> Result<(), StateError> {
        self.set_payload(key, &[NIL], replicated)
    }

    fn set_payload(&self, key: &str, payload: &[u8], replicated: bool) -> Result<(), StateError> {
        // Declared without a result, the native says nevertheless whether there is a bag.
        let kind = match invoke::<bool>(
            SET_STATE_BAG_VALUE,
            (self.name(), key, payload, payload.len(), replicated),
        ) {
            Ok(true) => return Ok(()),
            Ok(false) => StateErrorKind::NoBag,
            Err(error) => StateErrorKind::Invoke(error),
        };
        Err(self.error(key, kind))
    }

    /// Whether the bag has a key (native `STATE_BAG_HAS_KEY`, 0x0012A330).
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("STATE_BAG_HAS_KEY", |call| call.set(true));
    /// assert!(cfx_core::state::StateBag::player(4).has("job"));
    /// ```
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        invoke_or_default(STATE_BAG_HAS_KEY, (self.name(), key))
    }

    /// The keys of the bag (native `GET_STATE_BAG_KEYS`, 0x78D864C7); none when there is
    /// no such bag.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_STATE_BAG_KEYS", |call| call.set_object(&["fuel", "job"]));
    /// assert_eq!(cfx_core::state::StateBag::player(4).keys(), ["fuel", "job"]);
    /// ```
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        let keys: Option<Packed<Option<Vec<String>>>> =
            invoke_or_default(GET_STATE_BAG_KEYS, (self.name(),));
        keys.and_then(|Packed(keys)| keys).unwrap_or_default()
    }

    #[cold]
    fn error(&self, key: &str, kind: StateErrorKind) -> StateError {
        StateError {
            bag: self.clone(),
            key: key.into(),
            kind,
        }
    }
}

/// Sees to it that the entity with this handle has a bag (native
/// `ENSURE_ENTITY_STATE_BAG`, 0x3BB78F05). A bag that no entity has yet takes no values:
/// call this before the first use on the server, and for local entities on a client.
///
/// ```
/// use cfx_core::state::{self, StateBag};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("ENSURE_ENTITY_STATE_BAG", |call| assert_eq!(call.i32(0), 770));
/// # host.native("SET_STATE_BAG_VALUE", |call| call.set(true));
/// state::ensure_entity(770)?;
/// StateBag::local_entity(770).set("looted", &true, false)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// When there is no such entity.
pub fn ensure_entity(handle: i32) -> Result<(), InvokeError> {
    invoke(ENSURE_ENTITY_STATE_BAG, (handle,))
}

/// A value of a bag, read as what it is: written by whoever may write to the bag. What
/// does not fit is kept apart from what the host failed to do.
struct FromAnyone<T>(Result<Option<T>, DecodeError>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for FromAnyone<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(
            Raw::deserialize(deserializer)?.decode(Origin::Network),
        ))
    }
}

/// A key with the type of its value, declared once for all bags.
///
/// ```
/// use cfx_core::state::{StateBag, StateKey};
///
/// const JOB: StateKey<String> = StateKey::new("job");
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_STATE_BAG_VALUE", |call| call.set(true));
/// # host.native("GET_STATE_BAG_VALUE", |call| call.set_object("police"));
/// let player = StateBag::player(4);
/// JOB.set(&player, "police", true)?;
/// assert_eq!(JOB.get(&player)?.as_deref(), Some("police"));
/// # Ok::<(), cfx_core::state::StateError>(())
/// ```
pub struct StateKey<T> {
    name: &'static str,
    value: PhantomData<fn(T) -> T>,
}

impl<T> StateKey<T> {
    /// The key of this name.
    ///
    /// ```
    /// # use cfx_core::state::StateKey;
    /// static FUEL: StateKey<f32> = StateKey::new("fuel");
    /// assert_eq!(FUEL.name(), "fuel");
    /// ```
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            value: PhantomData,
        }
    }

    /// The key's name, for [`on_change`] for example.
    ///
    /// ```
    /// # use cfx_core::state::StateKey;
    /// assert_eq!(StateKey::<f32>::new("fuel").name(), "fuel");
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The key's value in a bag. See [`StateBag::get`] (native `GET_STATE_BAG_VALUE`,
    /// 0x637F4C75).
    ///
    /// ```
    /// # use cfx_core::state::{StateBag, StateKey};
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_STATE_BAG_VALUE", |call| call.set_object(&62.5));
    /// const FUEL: StateKey<f32> = StateKey::new("fuel");
    /// assert_eq!(FUEL.get(&StateBag::entity(12))?, Some(62.5));
    /// # Ok::<(), cfx_core::state::StateError>(())
    /// ```
    ///
    /// # Errors
    /// As [`StateBag::get`].
    pub fn get(&self, bag: &StateBag) -> Result<Option<T>, StateError>
    where
        T: DeserializeOwned,
    {
        bag.get(self.name)
    }

    /// Sets the key's value in a bag. See [`StateBag::set`] (native
    /// `SET_STATE_BAG_VALUE`, 0x8D50E33A). What `T` can be borrowed as is taken as well:
    /// `&str` for `String`, a slice for `Vec`.
    ///
    /// ```
    /// # use cfx_core::state::{StateBag, StateKey};
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("SET_STATE_BAG_VALUE", |call| call.set(true));
    /// const FUEL: StateKey<f32> = StateKey::new("fuel");
    /// FUEL.set(&StateBag::entity(12), &62.5, true)?;
    /// # Ok::<(), cfx_core::state::StateError>(())
    /// ```
    ///
    /// # Errors
    /// As [`StateBag::set`].
    pub fn set<V>(&self, bag: &StateBag, value: &V, replicated: bool) -> Result<(), StateError>
    where
        T: Borrow<V>,
        V: Serialize + ?Sized,
    {
        bag.set(self.name, value, replicated)
    }

    /// Removes the key from a bag. See [`StateBag::remove`] (native
    /// `SET_STATE_BAG_VALUE`, 0x8D50E33A, with nil).
    ///
    /// ```
    /// # use cfx_core::state::{StateBag, StateKey};
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("SET_STATE_BAG_VALUE", |call| call.set(true));
    /// const FUEL: StateKey<f32> = StateKey::new("fuel");
    /// FUEL.remove(&StateBag::entity(12), true)?;
    /// # Ok::<(), cfx_core::state::StateError>(())
    /// ```
    ///
    /// # Errors
    /// As [`StateBag::remove`].
    pub fn remove(&self, bag: &StateBag, replicated: bool) -> Result<(), StateError> {
        bag.remove(self.name, replicated)
    }
}

// Not derived: a key can be copied whatever its values are.
impl<T> Clone for StateKey<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for StateKey<T> {}

impl<T> fmt::Debug for StateKey<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StateKey").field(&self.name).finish()
    }
}

/// A change of a bag that is about to happen: what [`on_change`] gives to its handler.
///
/// ```
/// use cfx_core::state::{self, StateChange};
///
/// fn report(change: StateChange<'_>) {
///     // Text can be borrowed from the change.
///     let job = change.value::<&str>().unwrap_or(None).unwrap_or("no job");
///     cfx_core::print!("{} {} {job}", change.bag(), change.key());
///     cfx_core::print!("{} {}", change.sender_slot(), change.replicated());
/// }
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("ADD_STATE_BAG_CHANGE_HANDLER", |call| {
/// #     cfx_core::print!("{}", call.text(2).unwrap());
/// #     call.set(1);
/// # });
/// state::on_change(Some("job"), None, report).forget();
/// # let function = host.take_log().remove(0);
/// # host.call_ref(&function, ("player:4", "job", "police", 7, true));
/// # assert_eq!(host.take_log(), ["player:4 job police", "7 true"]);
/// ```
#[derive(Debug, Clone)]
pub struct StateChange<'a> {
    bag: Cow<'a, str>,
    key: Cow<'a, str>,
    value: Raw<'a>,
    sender_slot: u32,
    replicated: bool,
}

impl<'a> StateChange<'a> {
    /// The name of the bag, for [`StateBag::named`].
    #[must_use]
    pub fn bag(&self) -> &str {
        &self.bag
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The value that the key is going to have; `None` when the key is removed.
    ///
    /// # Errors
    /// When it is not a `T`. A client chooses what it sends: this is no mistake of the
    /// script then. A function is refused, whoever sent it.
    pub fn value<T: Deserialize<'a>>(&self) -> Result<Option<T>, DecodeError> {
        self.value.decode(Origin::Network)
    }

    /// On the server, the slot of the client that wrote the value. It is not the player's
    /// server id. Zero when a script of this side wrote it, and on clients. The platform
    /// calls the argument reserved: its meaning is not promised.
    #[must_use]
    pub fn sender_slot(&self) -> u32 {
        self.sender_slot
    }

    /// Whether the value goes to, or came from, the other side.
    #[must_use]
    pub fn replicated(&self) -> bool {
        self.replicated
    }
}

impl<'a> FromArgument<'a> for StateChange<'a> {
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        let arguments = &mut input.arguments;
        Ok(Self {
            // A client's key is any bytes.
            bag: String::from_utf8_lossy(arguments.take::<Bytes<'_>>()?.0),
            key: String::from_utf8_lossy(arguments.take::<Bytes<'_>>()?.0),
            value: arguments.take()?,
            // Reserved: whatever the host puts there one day, the change is still told.
            sender_slot: arguments.take().unwrap_or(0),
            replicated: arguments.take()?,
        })
    }
}

/// By its name, as a change handler is given it.
impl<'de> Deserialize<'de> for StateBag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<str>::deserialize(deserializer).map(|name| Self::named(&name))
    }
}

/// Calls `handler` before a value of a bag is set, until the guard is dropped (natives
/// `ADD_STATE_BAG_CHANGE_HANDLER`, 0x5BA35AAF, and `REMOVE_STATE_BAG_CHANGE_HANDLER`,
/// 0xD36BE661).
///
/// Without `key` it is called for all keys, without `bag` for all bags; both are compared
/// as they are, and an empty text is as good as none. The bag still has the old value
/// then, and the handler cannot keep it so. It is called for every set, also of an equal
/// value, and on this side for what the other side replicated.
///
/// When the host refuses, the console says so, and the handler is never called.
///
/// ```
/// use cfx_core::state::{self, StateBag};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_STATE_BAG_VALUE", |call| call.set_object(&40));
/// # host.native("REMOVE_STATE_BAG_CHANGE_HANDLER", |_| ());
/// # host.native("ADD_STATE_BAG_CHANGE_HANDLER", |call| {
/// #     cfx_core::print!("{}", call.text(2).unwrap());
/// #     call.set(1);
/// # });
/// let guard = state::on_change(Some("fuel"), None, |change| {
///     let before: Option<i32> = StateBag::named(change.bag()).get("fuel").unwrap_or(None);
///     match change.value::<i32>() {
///         Ok(fuel) => cfx_core::print!("{}: {before:?} to {fuel:?}", change.bag()),
///         Err(error) => cfx_core::print!("no fuel: {error}"),
///     }
/// });
/// # let function = host.take_log().remove(0);
/// # host.call_ref(&function, ("entity:12", "fuel", 39, 0, true));
/// # assert_eq!(host.take_log(), ["entity:12: Some(40) to Some(39)"]);
/// ```
#[doc(alias = "AddStateBagChangeHandler")]
pub fn on_change(
    key: Option<&str>,
    bag: Option<&str>,
    handler: impl Fn(StateChange<'_>) + 'static,
) -> StateGuard {
    let place = "a handler of state bag changes";
    let run = move |input: &mut Input<'_>| {
        handler(StateChange::from_argument(input)?);
        Ok(())
    };
    add(
        key,
        bag,
        FuncRef::listener(place.into(), Origin::Network, run),
    )
}

pub(crate) fn add(key: Option<&str>, bag: Option<&str>, function: FuncRef) -> StateGuard {
    match invoke(ADD_STATE_BAG_CHANGE_HANDLER, (key, bag, &function)) {
        Ok(cookie) => StateGuard(Some((cookie, function))),
        Err(error) => {
            logging::script_error(format_args!("state::on_change"), &error);
            StateGuard(None)
        }
    }
}

/// Keeps a change handler registered; dropping it removes the handler (native
/// `REMOVE_STATE_BAG_CHANGE_HANDLER`, 0xD36BE661).
///
/// ```
/// use cfx_core::state;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("ADD_STATE_BAG_CHANGE_HANDLER", |call| call.set(1));
/// # host.native("REMOVE_STATE_BAG_CHANGE_HANDLER", |_| cfx_core::print!("removed"));
/// let guard = state::on_change(None, None, |change| cfx_core::print!("{}", change.key()));
/// drop(guard);
/// # assert_eq!(host.take_log(), ["removed"]);
/// ```
#[doc(alias = "RemoveStateBagChangeHandler")]
#[derive(Debug)]
#[must_use = "dropping the guard removes the handler; call `forget` to keep it"]
pub struct StateGuard(Option<(i32, FuncRef)>);

impl StateGuard {
    /// Keeps the handler for as long as the resource lives.
    ///
    /// ```
    /// use cfx_core::state;
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("ADD_STATE_BAG_CHANGE_HANDLER", |call| call.set(1));
    /// # host.native("REMOVE_STATE_BAG_CHANGE_HANDLER", |_| panic!("removed"));
    /// state::on_change(None, None, |change| cfx_core::print!("{}", change.key())).forget();
    /// ```
    pub fn forget(mut self) {
        if let Some((_, function)) = self.0.take() {
            function.keep();
        }
    }
}

impl Drop for StateGuard {
    fn drop(&mut self) {
        if let Some((cookie, _)) = self.0 {
            // The host removes the handlers of a stopping resource on its own.
            let _ = invoke::<()>(REMOVE_STATE_BAG_CHANGE_HANDLER, (cookie,));
        }
    }
}

/// A value of a state bag that could not be read or set: where, and why.
///
/// ```
/// use cfx_core::state::{StateBag, StateErrorKind};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_STATE_BAG_VALUE", |call| call.set(false));
/// let error = StateBag::entity(12).set("fuel", &1, true).unwrap_err();
/// assert!(matches!(error.kind(), StateErrorKind::NoBag));
/// assert_eq!((error.bag(), error.key()), ("entity:12", "fuel"));
/// ```
#[derive(Debug)]
pub struct StateError {
    bag: StateBag,
    key: Box<str>,
    kind: StateErrorKind,
}

/// Why a value of a state bag could not be read or set.
#[derive(Debug)]
#[non_exhaustive]
pub enum StateErrorKind {
    /// The value is not what was asked for.
    Decode(DecodeError),
    /// The value cannot be encoded.
    Encode(EncodeError),
    /// There is no bag of this name: its player or entity is gone, or
    /// [`ensure_entity`] was not called.
    NoBag,
    /// The host refused.
    Invoke(InvokeError),
}

impl StateError {
    /// The name of the bag.
    #[must_use]
    pub fn bag(&self) -> &str {
        self.bag.name()
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Why it failed.
    #[must_use]
    pub fn kind(&self) -> &StateErrorKind {
        &self.kind
    }
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "state bag '{}', key '{}': ", self.bag(), self.key)?;
        match &self.kind {
            StateErrorKind::Decode(error) => error.fmt(f),
            StateErrorKind::Encode(error) => error.fmt(f),
            StateErrorKind::NoBag => f.write_str("there is no such bag; nothing was set"),
            StateErrorKind::Invoke(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for StateError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match &self.kind {
            StateErrorKind::Decode(error) => Some(error),
            StateErrorKind::Encode(error) => Some(error),
            StateErrorKind::Invoke(error) => Some(error),
            StateErrorKind::NoBag => None,
        }
    }
}

#[cfg(test)]
mod tests;
