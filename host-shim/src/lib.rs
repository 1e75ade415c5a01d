#![doc = include_str!("../README.md")]

mod builtins;
mod clock;
mod error;
mod events;
mod failure;
mod host;
mod imports;
mod invoke;
mod memory;
pub mod msgpack;
mod native;
pub mod package;
mod reentry;
mod refs;
mod resource;
#[cfg(feature = "spacetime")]
mod spacetime;
mod world;

pub use cfx_sim as sim;
pub use error::{Error, LoadError};
pub use failure::{Failure, Frame};
pub use host::{
    Compiler, Host, LogLine, Origin, Script, Sent, Settings, Side, Target, UnknownNatives,
};
pub use invoke::code;
pub use msgpack::Payload;
pub use native::{
    Bytes, NativeArg, NativeCall, NativeError, NativeId, NativeOutcome, NativeReturn, ReturnType,
    TypedNative, Vec3, joaat,
};
pub use resource::ResourceState;
#[cfg(feature = "spacetime")]
pub use spacetime_host;
