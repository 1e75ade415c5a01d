//! A SpacetimeDB server for tests and benchmarks: started, published to, asked, killed.
//!
//! The server is a program of its own, which `cargo xtask test --spacetimedb` installs. Nothing
//! of it is linked here: [`Server`] runs it, and [`Api`] speaks HTTP to it or to any other.

mod api;
mod http;
mod process;
mod proxy;

pub use api::{Api, Database};
pub use process::Server;
pub use proxy::Proxy;

/// The server's version: the newest that is built from the crate registry alone.
pub const VERSION: &str = "1.2.0";
/// Where the server under test is; tests that need one are told it by this variable.
pub const URL: &str = "STDB_URL";
/// A token for the server under test, where it does not let everybody publish.
pub const TOKEN: &str = "STDB_TOKEN";
/// The server's program, for tests that start and kill one.
pub const PROGRAM: &str = "STDB_STANDALONE";
/// The test module, built.
pub const MODULE: &str = "STDB_MODULE";
/// The test module with another schema, built.
pub const OTHER_MODULE: &str = "STDB_OTHER_MODULE";
/// The module of the example `positions`, built.
pub const POSITIONS_MODULE: &str = "STDB_POSITIONS_MODULE";
/// The module of the example `game-state`, built.
pub const GAME_STATE_MODULE: &str = "STDB_GAME_STATE_MODULE";
