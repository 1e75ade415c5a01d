#![doc = include_str!("../README.md")]

mod api;
mod connection;
mod error;
mod registry;
mod rows;
mod types;

pub use api::*;
pub use types::*;
