//! What both suites use.

#![allow(dead_code, reason = "each of the suites uses a part")]

pub mod peer;
pub mod rows;
#[cfg(feature = "remote")]
pub mod server;
