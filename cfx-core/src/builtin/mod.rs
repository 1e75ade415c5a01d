//! Events that the platform raises, each as a type.
//!
//! ```
//! use cfx_core::builtin::{self, PlayerDropped};
//!
//! # let host = cfx_core::mock::MockHost::new();
//! let guard = builtin::on(|event: PlayerDropped| {
//!     cfx_core::print!("{} left: {}", event.player, event.reason);
//! });
//! # host.event("playerDropped", ("Exiting", "", 1), "internal-net:7");
//! # assert_eq!(host.take_log(), ["7 left: Exiting"]);
//! ```
//!
//! The type says which event it is, so no name can be misspelt; the fields have names and
//! types. What a build of the platform does not send is `None`, zero or empty, and what it
//! sends beyond that is ignored. A payload that does not fit is reported with the event's
//! name, and the handler is not run.
//!
//! # Whom to believe
//! Events about players that only the server core may raise (`playerConnecting`,
//! `playerJoining`, `playerDropped`, commands that nobody knows) are refused when a script
//! raised them. Events of a player's game (`ExplosionEvent` and its like) are raised by
//! the server, but what is in them is what that player's game has sent, true or not.
//!
//! # Cancelling
//! An event that can be cancelled has a method `cancel`; it says what cancelling means. It
//! counts while the handlers run, not later in a task.
//!
//! # By name
//! A type is a list of arguments like any other, so these are the same, and every event can
//! also be taken apart by hand:
//!
//! ```
//! use cfx_core::builtin::{self, ResourceStop};
//! use cfx_core::events;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! let first = builtin::on(|event: ResourceStop| cfx_core::print!("{}", event.resource));
//! let second = events::on("onResourceStop", |resource: String| cfx_core::print!("{resource}"));
//! # host.event("onResourceStop", ("chat",), "");
//! # assert_eq!(host.take_log(), ["chat", "chat"]);
//! ```

use crate::events::{self, EventGuard, Scope};
use crate::handler::{FromArgument, Outcome};

/// An event that the platform raises: its name, whence it comes, and how its arguments
/// are read.
///
/// ```
/// use cfx_core::builtin::{BuiltinEvent, PlayerDropped};
///
/// assert_eq!(PlayerDropped::NAME, "playerDropped");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no event of the platform",
    label = "not a type of `builtin`",
    note = "the types of `builtin` are events; for other events use `events::on(\"name\", ...)`",
    note = "the feature `server` or `client` brings the events of that side"
)]
pub trait BuiltinEvent: for<'a> FromArgument<'a> {
    /// The event's name.
    const NAME: &'static str;
    /// Whether it is raised on this side or comes over the network.
    const SCOPE: Scope;
}

/// Calls `handler` when the platform raises the event that its argument stands for, until
/// the guard is dropped. The handler may return a `Result`, whose error is logged with the
/// event's name.
///
/// ```
/// use cfx_core::builtin::{self, ResourceStart};
///
/// # let host = cfx_core::mock::MockHost::new();
/// builtin::on(|event: ResourceStart| {
///     if event.resource == "chat" {
///         return Err("chat came too late");
///     }
///     Ok(())
/// })
/// .forget();
/// # host.event("onResourceStart", ("chat",), "");
/// # let log = host.take_log();
/// # assert_eq!(log, ["^1SCRIPT ERROR in event 'onResourceStart': chat came too late^7"]);
/// ```
pub fn on<E: BuiltinEvent, R: Outcome>(handler: impl Fn(E) -> R + 'static) -> EventGuard {
    events::on_raw(E::NAME, E::SCOPE, move |event| {
        crate::__private::handle(event, |input| {
            let outcome = handler(E::from_argument(input)?);
            crate::__private::finish_event(event, outcome);
            Ok(())
        });
    })
}

/// Calls an asynchronous `handler` when the platform raises the event, until the guard is
/// dropped. It runs up to its first `.await` while the event does, and what it began goes
/// on after the guard is gone. See [`on`].
///
/// ```
/// use cfx_core::builtin::{self, PlayerJoining};
/// use cfx_core::task;
/// use core::time::Duration;
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = builtin::on_async(|event: PlayerJoining| async move {
///     task::sleep(Duration::from_secs(5)).await;
///     event.player.emit("welcome", ("Good to have you.",))
/// });
/// # host.event("playerJoining", ("65540",), "internal-net:7");
/// # host.tick(5000);
/// # assert_eq!(host.take_sent()[0].name, "welcome");
/// ```
pub fn on_async<E, F>(handler: impl Fn(E) -> F + 'static) -> EventGuard
where
    E: BuiltinEvent,
    F: Future<Output: Outcome> + 'static,
{
    events::on_raw(E::NAME, E::SCOPE, move |event| {
        crate::__private::handle(event, |input| {
            crate::__private::spawn_event(event, handler(E::from_argument(input)?));
            Ok(())
        });
    })
}

/// Events with their arguments in order. A field is read as its type is, or by the function
/// behind `=`. After the name: `cancelable("what cancelling does")`; `internal` for what
/// only the server core may raise; `from_server` for what the server sends to clients.
macro_rules! builtin_events {
    ($(
        $(#[$meta:meta])*
        $name:ident = $event:literal $(, $option:ident $(($text:literal))?)* {
            $( $(#[$doc:meta])* $field:ident: $type:ty $(= $read:path)?, )*
        }
    )*) => {$(
        $(#[$meta])*
        #[doc(alias = $event)]
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $( $(#[$doc])* pub $field: $type, )*
        }

        impl $crate::builtin::BuiltinEvent for $name {
            const NAME: &'static str = $event;
            const SCOPE: $crate::events::Scope = $crate::builtin::builtin_events!(@scope $($option)*);
        }

        impl<'a> $crate::handler::FromArgument<'a> for $name {
            fn from_argument(
                _input: &mut $crate::handler::Input<'a>,
            ) -> Result<Self, $crate::msgpack::DecodeError> {
                $( $crate::builtin::builtin_events!(@check $option _input); )*
                Ok(Self {
                    $( $field: $crate::builtin::builtin_events!(@read _input $($read)?), )*
                })
            }
        }

        $( $crate::builtin::builtin_events!(@method $option $name $(($text))?); )*
    )*};

    (@scope from_server) => { $crate::events::Scope::Network };
    (@scope $($option:ident)*) => { $crate::events::Scope::Local };

    (@check internal $input:ident) => { $crate::builtin::server::from_the_core($input)? };
    (@check from_server $input:ident) => { $crate::builtin::client::from_the_server($input)? };
    (@check $option:ident $input:ident) => {};

    (@read $input:ident) => { $crate::handler::FromArgument::from_argument($input)? };
    (@read $input:ident $read:path) => { $read($input)? };

    (@method cancelable $name:ident ($text:literal)) => {
        impl $name {
            #[doc = $text]
            ///
            /// Native `CANCEL_EVENT`, 0xFA29D35D. It counts while the handlers run.
            #[doc(alias = "CancelEvent")]
            pub fn cancel(&self) {
                $crate::events::cancel();
            }
        }
    };
    (@method $option:ident $name:ident $($rest:tt)*) => {};
}
pub(crate) use builtin_events;

builtin_events! {
    /// A resource is about to start (`onResourceStarting`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, ResourceStarting};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: ResourceStarting| {
    ///     if event.resource == "old-chat" {
    ///         event.cancel();
    ///     }
    /// });
    /// # cfx_core::events::emit("onResourceStarting", ("old-chat",))?;
    /// # assert!(cfx_core::events::was_canceled());
    /// # Ok::<(), cfx_core::events::EmitError>(())
    /// ```
    ResourceStarting = "onResourceStarting", cancelable("Keeps the resource from starting.") {
        /// The resource's name.
        resource: String,
    }

    /// A resource has started on this side, this one included (`onResourceStart`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, ResourceStart};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: ResourceStart| cfx_core::print!("{} is up", event.resource));
    /// # host.event("onResourceStart", ("chat",), "");
    /// # assert_eq!(host.take_log(), ["chat is up"]);
    /// ```
    ResourceStart = "onResourceStart" {
        /// The resource's name.
        resource: String,
    }

    /// A resource stops on this side, this one included (`onResourceStop`). Its scripts
    /// still run while the handlers do.
    ///
    /// ```
    /// use cfx_core::builtin::{self, ResourceStop};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|event: ResourceStop| cfx_core::print!("{} ends", event.resource));
    /// # host.event("onResourceStop", ("chat",), "");
    /// # assert_eq!(host.take_log(), ["chat ends"]);
    /// ```
    ResourceStop = "onResourceStop" {
        /// The resource's name.
        resource: String,
    }

    /// The list of resources was read anew (`onResourceListRefresh`).
    ///
    /// ```
    /// use cfx_core::builtin::{self, ResourceListRefresh};
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// let guard = builtin::on(|_: ResourceListRefresh| cfx_core::print!("refreshed"));
    /// # host.event("onResourceListRefresh", (), "");
    /// # assert_eq!(host.take_log(), ["refreshed"]);
    /// ```
    ResourceListRefresh = "onResourceListRefresh" {}
}

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "server")]
mod deferrals;
#[cfg(feature = "server")]
mod game;
#[cfg(feature = "server")]
mod server;

#[cfg(feature = "client")]
pub use client::*;
#[cfg(feature = "server")]
pub use deferrals::{CardAnswer, DeferralError, Deferrals, Deferred, Deferring};
#[cfg(feature = "server")]
pub use game::*;
#[cfg(feature = "server")]
pub use server::*;

#[cfg(test)]
mod tests;
