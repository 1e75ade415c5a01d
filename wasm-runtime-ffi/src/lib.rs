#![doc = include_str!("../README.md")]

mod api;
mod error;
#[doc(hidden)]
pub mod platform;
mod registry;
mod runtime;
mod types;

pub use api::*;
pub use types::*;
