//! The guest side of the CitizenFX WebAssembly ABI.
//!
//! Script authors use the `cfx` crate, which re-exports what stands here; this crate
//! is for those who build something of their own on the ABI.
//!
//! | module | what it is for |
//! |---|---|
//! | [`native`] | calling natives by hash with typed arguments and results |
//! | [`events`] | handling and raising events |
//! | [`task`] | tasks, timers, ticks |
//! | [`script_exports`] | exports: functions that resources offer each other |
//! | [`commands`], [`convars`], [`kvp`], [`state`] | commands, console variables, the key-value store, state bags |
//! | [`persist`] | values that survive a restart |
//! | [`msgpack`] | the codec of every payload |
//! | [`logging`] | the console, and the backend of the `log` crate |
//! | [`mock`] | the host in the same process, for unit tests |
//!
//! A script runs single-threaded and is re-entered at any time: a native that it
//! calls may raise an event that it handles. Nothing in here is borrowed or locked
//! while the host or the script's own code runs.
//!
//! # Targets
//! On `wasm32-unknown-unknown` the crate imports the host's functions and exports the
//! guest's. On other targets, and on wasm32 with the feature `mock`, the [mock host](mock)
//! answers, so that a script's logic is tested by plain `cargo test`.
//!
//! # Features
//! - `server`, `client`: what only that side has.
//! - `getrandom`: randomness for `rand`, `uuid` and others; `tracing`: the console as its backend.
//! - `json`: JSON for HTTP bodies; part of `client`, whose pages speak it.
//! - `abi-cfx`: speak the later revision of the ABI (import module `cfx`).
//! - `mock`: see above.

mod abi;
pub mod acl;
#[cfg(feature = "server")]
pub mod buckets;
pub mod builtin;
pub mod chat;
pub mod commands;
#[cfg(feature = "server")]
pub mod console;
pub mod convars;
pub mod events;
mod exports;
mod handler;
mod hash;
#[cfg(feature = "server")]
pub mod http;
mod imports;
#[cfg(feature = "client")]
pub mod keys;
pub mod kvp;
pub mod logging;
mod math;
#[cfg(cfx_mock)]
pub mod mock;
pub mod msgpack;
pub mod native;
#[cfg(feature = "client")]
pub mod nui;
#[cfg(feature = "server")]
pub mod passwords;
pub mod persist;
#[cfg(feature = "server")]
pub mod players;
pub mod profiler;
#[cfg(feature = "getrandom")]
pub mod random;
mod refs;
pub mod resources;
pub mod script_exports;
mod source;
mod start;
pub mod state;
pub mod task;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use handler::{Args, FromArgument, Handler, Input, Outcome, Raw, Rest};
pub use hash::{Hash, joaat, native_hash};
pub use math::{Quaternion, Vector2, Vector3, Vector4};
pub use native::{InvokeError, InvokeErrorKind};
pub use refs::{CallError, FuncRef};
pub use source::Source;
