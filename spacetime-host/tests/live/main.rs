//! One suite, run against the embedded store and against a real server: what a script can
//! rely on is the same.
//!
//! The server is there under `cargo xtask test --spacetimedb`.

mod behaviours;
#[path = "../common/mod.rs"]
mod common;
#[cfg(feature = "remote")]
mod server_alone;
mod world;
