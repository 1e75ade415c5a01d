#![doc = include_str!("../README.md")]

mod backend;
mod build;
mod case;
mod client;
mod host;
mod network;
mod probe;
mod record;
mod server;
#[cfg(feature = "spacetime")]
pub mod spacetime;

use std::time::Duration;

pub use case::Backend;
pub use cfx_sim::value::Value;
pub use cfx_sim::{
    Answer, By, ConnectionState, Entity, EntityKind, Focus, FromSlots, HttpRequest, HttpResponse,
    Incoming, IncomingRequest, IntoAnswer, KeyMapping, Object, Player, Ran, Said, Stored, Stub,
    Vec3, World,
};
pub use client::{NuiAnswer, TestClient};
pub use host::{ExportError, Function, TestHost};
pub use host_shim::network::{Link, Network};
pub use record::{Called, Event, event};
pub use server::{Connection, Reply, TestServer};

/// What the attribute `#[cfx::test]` makes use of; it may change in any version.
#[doc(hidden)]
pub mod __private {
    pub use crate::case::{Backend, Case, finish, make, run};
}

// So that `#[test(crate = cfx_test)]` finds here what it finds in `cfx`.
#[doc(hidden)]
pub use crate as testing;

/// So many milliseconds.
///
/// ```
/// assert_eq!(cfx_test::ms(500), std::time::Duration::from_millis(500));
/// ```
#[must_use]
pub const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}
