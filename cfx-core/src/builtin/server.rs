//! Events of the server.

use serde::Deserialize;
use serde::de::Error as _;

use super::BuiltinEvent;
use super::deferrals::Deferrals;
use crate::events::{Scope, cancel};
use crate::handler::{FromArgument, Input};
use crate::msgpack::DecodeError;
use crate::players::Player;
use crate::refs::{CallError, FuncRef};
use crate::source::Source;

/// Refuses what a script raised in the server core's name.
pub(super) fn from_the_core(input: &Input<'_>) -> Result<(), DecodeError> {
    match input.source {
        Source::Internal(_) => Ok(()),
        other => Err(DecodeError::custom(format_args!(
            "refused: only the server itself raises it about a player, and this one is from \
             {other:?}"
        ))),
    }
}

/// A player's id that is an argument of its own, as a number or as text.
pub(super) fn player_id(input: &mut Input<'_>) -> Result<Player, DecodeError> {
    input.arguments.take().map(Player::new)
}

/// Someone wants to join the server (`playerConnecting`). The player has a temporary id by
/// now, for which names, identifiers and tokens can be asked.
///
/// ```
/// use cfx_core::builtin::{self, PlayerConnecting};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_PLAYER_IDENTIFIER_BY_TYPE", |call| call.set(cfx_core::mock::MockValue::Null));
/// # use cfx_core::msgpack::Value;
/// # let function = |name: &'static str| {
/// #     let print = move |_: &[u8]| { cfx_core::print!("{name}"); vec![0x90] };
/// #     Value::Ext(11, host.function(print).into_bytes())
/// # };
/// # let names = ["defer", "update", "presentCard", "done", "handover"];
/// # let deferrals = Value::Map(names.map(|name| (name.into(), function(name))).into());
/// # let connect = ("Ada", function("setKickReason"), deferrals);
/// let guard = builtin::on(|event: PlayerConnecting| {
///     if event.player.identifier("license").is_none() {
///         event.reject("Sign in first.")?;
///     }
///     Ok::<(), cfx_core::CallError>(())
/// });
/// # host.event("playerConnecting", connect, "internal-net:65540");
/// # assert_eq!(host.take_log(), ["setKickReason"]);
/// # assert!(cfx_core::events::was_canceled());
/// ```
///
/// What takes longer, as asking a database, is done with [`deferrals`](Self::deferrals).
#[doc(alias = "playerConnecting")]
#[derive(Debug)]
#[non_exhaustive]
pub struct PlayerConnecting {
    /// The player, by a temporary id.
    pub player: Player,
    /// The name that the player chose. It may hold anything.
    pub name: String,
    /// By which the decision is put off.
    pub deferrals: Deferrals,
    set_kick_reason: FuncRef,
}

impl PlayerConnecting {
    /// Says what the player is shown when the event is cancelled.
    ///
    /// # Errors
    /// When the host does not take it.
    #[doc(alias = "setKickReason")]
    pub fn set_kick_reason(&self, reason: &str) -> Result<(), CallError> {
        self.set_kick_reason.call((reason,))
    }

    /// Refuses the player (native `CANCEL_EVENT`, 0xFA29D35D). It counts while the
    /// handlers run.
    #[doc(alias = "CancelEvent")]
    pub fn cancel(&self) {
        cancel();
    }

    /// Refuses the player, who is shown `reason`. It counts while the handlers run.
    ///
    /// # Errors
    /// When the host does not take the reason; the player is refused all the same.
    pub fn reject(&self, reason: &str) -> Result<(), CallError> {
        cancel();
        self.set_kick_reason(reason)
    }
}

impl BuiltinEvent for PlayerConnecting {
    const NAME: &'static str = "playerConnecting";
    const SCOPE: Scope = Scope::Local;
}

impl<'a> FromArgument<'a> for PlayerConnecting {
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        from_the_core(input)?;
        let player = Player::from_argument(input)?;
        Ok(Self {
            player,
            name: input.arguments.take()?,
            set_kick_reason: input.arguments.take()?,
            deferrals: Deferrals::new(player, input.arguments.take()?),
        })
    }
}

builtin_events! {
    /// A player has connected and is let in (`playerJoining`): from here on the id stays.
    ///
    /// ```
    /// use cfx_core::builtin::{self, PlayerJoining};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: PlayerJoining| {
    ///     cfx_core::print!("{} was {}", event.player, event.temporary.id());
    /// });
    /// # host.event("playerJoining", ("65540",), "internal-net:7");
    /// # assert_eq!(host.take_log(), ["7 was 65540"]);
    /// ```
    PlayerJoining = "playerJoining", internal {
        /// The player.
        player: Player,
        /// The player by the id that [`PlayerConnecting`] had.
        temporary: Player = player_id,
    }

    /// A player has left (`playerDropped`). Natives still know the player while the
    /// handlers run.
    ///
    /// ```
    /// use cfx_core::builtin::{self, PlayerDropped};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: PlayerDropped| {
    ///     cfx_core::print!("{} left: {}", event.player, event.reason);
    /// });
    /// # host.event("playerDropped", ("Exiting",), "internal-net:7");
    /// # assert_eq!(host.take_log(), ["7 left: Exiting"]);
    /// ```
    PlayerDropped = "playerDropped", internal {
        /// The player.
        player: Player,
        /// Why, in words.
        reason: String,
        /// The resource that dropped the player; empty when none did. `None` where the
        /// platform's build does not tell.
        resource: Option<String>,
        /// The platform's number for why. `None` where its build does not tell.
        client_drop_reason: Option<u32>,
    }

    /// A player wrote a command that nobody registered (`__cfx_internal:commandFallback`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, CommandFallback};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: CommandFallback| {
    ///     if event.command == "hello" {
    ///         cfx_core::print!("hello, {}", event.player);
    ///         event.cancel();
    ///     }
    /// });
    /// # host.event("__cfx_internal:commandFallback", ("hello",), "internal-net:7");
    /// # assert_eq!(host.take_log(), ["hello, 7"]);
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    CommandFallback = "__cfx_internal:commandFallback", internal,
        cancelable("Says that the command was understood: nobody else is asked.") {
        /// The player who wrote it.
        player: Player,
        /// The line, without the slash. What players wrote is not to be trusted.
        command: String,
    }

    /// A command that nobody registered came from the console or by rcon (`rconCommand`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, RconCommand};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: RconCommand| {
    ///     if event.command == "say" {
    ///         cfx_core::print!("{}", event.args.join(" "));
    ///         event.cancel();
    ///     }
    /// });
    /// # host.event("rconCommand", ("say", ["hi", "all"]), "");
    /// # assert_eq!(host.take_log(), ["hi all"]);
    /// ```
    RconCommand = "rconCommand",
        cancelable("Says that the command was understood: the console does not complain.") {
        /// The command's name.
        command: String,
        /// The words after it.
        args: Vec<String> = words,
    }

    /// A resource has started, one tick ago (`onServerResourceStart`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, ServerResourceStart};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: ServerResourceStart| cfx_core::print!("{}", event.resource));
    /// # host.event("onServerResourceStart", ("chat",), "");
    /// # assert_eq!(host.take_log(), ["chat"]);
    /// ```
    ServerResourceStart = "onServerResourceStart" {
        /// The resource's name.
        resource: String,
    }

    /// A resource has stopped, one tick ago (`onServerResourceStop`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, ServerResourceStop};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: ServerResourceStop| cfx_core::print!("{}", event.resource));
    /// # host.event("onServerResourceStop", ("chat",), "");
    /// # assert_eq!(host.take_log(), ["chat"]);
    /// ```
    ServerResourceStop = "onServerResourceStop" {
        /// The resource's name.
        resource: String,
    }

    /// An entity is about to exist (`entityCreating`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, EntityCreating};
    /// use cfx_core::{Hash, hash, native::invoke, native_hash};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_ENTITY_MODEL", |call| call.set(hash!("rhino").0));
    /// let guard = builtin::on(|event: EntityCreating| {
    ///     let model: Hash = invoke(native_hash("GET_ENTITY_MODEL"), (event.handle,))?;
    ///     if model == hash!("rhino") {
    ///         event.cancel();
    ///     }
    ///     Ok::<(), cfx_core::InvokeError>(())
    /// });
    /// # host.event("entityCreating", (131_073,), "");
    /// # assert!(cfx_core::events::was_canceled());
    /// ```
    EntityCreating = "entityCreating", cancelable("Keeps the entity from being created.") {
        /// The entity's handle.
        handle: i32,
    }

    /// An entity was created by a player's game or by a script (`entityCreated`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, EntityCreated};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: EntityCreated| cfx_core::print!("{}", event.handle));
    /// # host.event("entityCreated", (131_073,), "");
    /// # assert_eq!(host.take_log(), ["131073"]);
    /// ```
    EntityCreated = "entityCreated" {
        /// The entity's handle. The entity may be gone by now.
        handle: i32,
    }

    /// An entity was created by a script of the server (`serverEntityCreated`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, ServerEntityCreated};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: ServerEntityCreated| cfx_core::print!("{}", event.handle));
    /// # host.event("serverEntityCreated", (131_073,), "");
    /// # assert_eq!(host.take_log(), ["131073"]);
    /// ```
    ServerEntityCreated = "serverEntityCreated" {
        /// The entity's handle. The entity may be gone by now.
        handle: i32,
    }

    /// An entity is removed (`entityRemoved`). Natives still know it while the handlers
    /// run.
    ///
    /// ```
    /// use cfx_core::builtin::{self, EntityRemoved};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: EntityRemoved| cfx_core::print!("{}", event.handle));
    /// # host.event("entityRemoved", (131_073,), "");
    /// # assert_eq!(host.take_log(), ["131073"]);
    /// ```
    EntityRemoved = "entityRemoved" {
        /// The entity's handle.
        handle: i32,
    }

    /// A player was moved to another routing bucket (`onPlayerBucketChange`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, PlayerBucketChange};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: PlayerBucketChange| {
    ///     cfx_core::print!("{}: {} to {}", event.player, event.old_bucket, event.bucket);
    /// });
    /// # host.event("onPlayerBucketChange", ("7", 3, 0), "");
    /// # assert_eq!(host.take_log(), ["7: 0 to 3"]);
    /// ```
    PlayerBucketChange = "onPlayerBucketChange" {
        /// The player.
        player: Player = player_id,
        /// The bucket to which the player was moved.
        bucket: i32,
        /// The bucket in which the player was.
        old_bucket: i32,
    }

    /// An entity was moved to another routing bucket (`onEntityBucketChange`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, EntityBucketChange};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: EntityBucketChange| {
    ///     cfx_core::print!("{}: {} to {}", event.handle, event.old_bucket, event.bucket);
    /// });
    /// # host.event("onEntityBucketChange", (131_073, 3, 0), "");
    /// # assert_eq!(host.take_log(), ["131073: 0 to 3"]);
    /// ```
    EntityBucketChange = "onEntityBucketChange" {
        /// The entity's handle.
        handle: i32,
        /// The bucket to which it was moved.
        bucket: i32,
        /// The bucket in which it was.
        old_bucket: i32,
    }
}

/// The words of a command; none where the list is missing.
fn words(input: &mut Input<'_>) -> Result<Vec<String>, DecodeError> {
    Ok(input.arguments.take::<Option<_>>()?.unwrap_or_default())
}

/// Whom a change of scope is about.
#[derive(Deserialize)]
struct ScopeOf {
    player: u32,
    #[serde(rename = "for")]
    owner: u32,
}

macro_rules! scope_events {
    ($(
        $(#[$meta:meta])*
        $name:ident = $event:literal {
            $(#[$player:meta])* player,
            $(#[$owner:meta])* scope_of,
        }
    )*) => {$(
        $(#[$meta])*
        #[doc(alias = $event)]
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $(#[$player])*
            pub player: Player,
            $(#[$owner])*
            pub scope_of: Player,
        }

        impl BuiltinEvent for $name {
            const NAME: &'static str = $event;
            const SCOPE: Scope = Scope::Local;
        }

        impl<'a> FromArgument<'a> for $name {
            fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
                let ScopeOf { player, owner } = input.arguments.take()?;
                Ok(Self {
                    player: Player::new(player),
                    scope_of: Player::new(owner),
                })
            }
        }
    )*};
}

scope_events! {
    /// A player came so near to another one that the other's game knows of them
    /// (`playerEnteredScope`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, PlayerEnteredScope};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: PlayerEnteredScope| {
    ///     cfx_core::print!("{} sees {}", event.scope_of, event.player);
    /// });
    /// # use std::collections::BTreeMap;
    /// # let data = BTreeMap::from([("player", "7"), ("for", "9")]);
    /// # host.event("playerEnteredScope", (data,), "");
    /// # assert_eq!(host.take_log(), ["9 sees 7"]);
    /// ```
    PlayerEnteredScope = "playerEnteredScope" {
        /// Who came near.
        player,
        /// Whose scope it is.
        scope_of,
    }

    /// A player went so far from another one that the other's game forgets them
    /// (`playerLeftScope`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, PlayerLeftScope};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: PlayerLeftScope| {
    ///     cfx_core::print!("{} loses {}", event.scope_of, event.player);
    /// });
    /// # use std::collections::BTreeMap;
    /// # let data = BTreeMap::from([("player", "7"), ("for", "9")]);
    /// # host.event("playerLeftScope", (data,), "");
    /// # assert_eq!(host.take_log(), ["9 loses 7"]);
    /// ```
    PlayerLeftScope = "playerLeftScope" {
        /// Who went away.
        player,
        /// Whose scope it is.
        scope_of,
    }
}
