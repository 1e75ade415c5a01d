//! Every native of the platform as a typed function.
//!
//! # Which natives
//! The features say for what a script is made; what does not exist there does not exist
//! here.
//!
//! | features | where | what |
//! |---|---|---|
//! | `server` | `server` | the natives of the server |
//! | `client`, `gta5` | `vehicle`, `ped`, `entity`, ...; `cfx` | those of GTA V by namespace, and the platform's own of FiveM's client |
//! | `client`, `rdr3` | the same of RedM | |
//!
//! `server` and `client` may both be on; a client is of one game.
//!
//! # Finding one
//! Functions are named in snake case: `GetEntityCoords`, `GET_ENTITY_COORDS` is
//! `entity::get_entity_coords`. The search of the documentation and of an editor finds a
//! function by the name that scripts know, by old names, and by its hash. A native without
//! a name is called `n_0x...` by its hash.
//!
//! # Calling one
//! - Handles are types: a [`Vehicle`] is no [`Ped`], and each is accepted where an
//!   [`Entity`] is.
//! - Where the platform takes a hash, `impl Into<Hash>` takes a name as well.
//! - What a native writes through pointers is in the result. A result that may be missing is
//!   an `Option`.
//! - A call that fails (the native does not exist on this host, say) is said on the console
//!   once for each native, and the result is zero, empty or `None`.
//!   [`cfx_core::native::invoke`] gives the error instead.
//!
//! Natives that take the address of a script's own struct or array are `unsafe`: how much
//! they read and write is in no database.

#[cfg(all(feature = "gta5", feature = "rdr3"))]
compile_error!(
    "cfx-natives: `gta5` and `rdr3` are both on, but a client is of one game: keep `gta5` for \
     FiveM or `rdr3` for RedM. If two packages of a workspace differ in it, build each by \
     itself (`cargo build -p NAME`)."
);
#[cfg(all(feature = "client", not(any(feature = "gta5", feature = "rdr3"))))]
compile_error!(
    "cfx-natives: the natives of a client are those of its game: add the feature `gta5` for \
     FiveM or `rdr3` for RedM to `client`."
);
#[cfg(all(any(feature = "gta5", feature = "rdr3"), not(feature = "client")))]
compile_error!(
    "cfx-natives: `gta5` and `rdr3` say which game a client runs: add the feature `client`. \
     A script for the server needs only `server`, whatever the game."
);

#[cfg(has_natives)]
mod entities;
mod handles;
mod memory;
mod player_id;
#[cfg(has_natives)]
mod pools;
#[doc(hidden)]
pub mod prelude;

pub use handles::*;
pub use player_id::{NoPlayer, PlayerId};

pub use cfx_core::{Hash, Vector3, hash};

/// The natives of the server.
#[cfg(feature = "server")]
#[path = "generated/server/mod.rs"]
pub mod server;

/// The natives of FiveM's client, by namespace. Each module stands at the crate's root, too.
#[cfg(all(feature = "client", feature = "gta5", not(feature = "rdr3")))]
#[path = "generated/gta5/mod.rs"]
pub mod gta5;
#[cfg(all(feature = "client", feature = "gta5", not(feature = "rdr3")))]
pub use gta5::*;

/// The natives of RedM's client, by namespace. Each module stands at the crate's root, too.
#[cfg(all(feature = "client", feature = "rdr3", not(feature = "gta5")))]
#[path = "generated/rdr3/mod.rs"]
pub mod rdr3;
#[cfg(all(feature = "client", feature = "rdr3", not(feature = "gta5")))]
pub use rdr3::*;
