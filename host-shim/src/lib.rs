#![doc = include_str!("../README.md")]

mod bench;
mod builtins;
mod cache;
pub mod check;
mod clock;
pub mod colors;
mod epoch;
mod error;
mod events;
mod failure;
mod functions;
mod host;
mod imports;
mod invoke;
mod life;
mod limits;
pub mod loopback;
pub mod manifest;
mod memory;
pub mod msgpack;
mod native;
pub mod natives;
pub mod network;
mod observe;
pub mod package;
mod record;
mod reentry;
mod refs;
mod resource;
pub mod scaffold;
#[cfg(feature = "spacetime")]
mod spacetime;
mod stack;
mod trail;
mod values;
pub mod watch;
mod world;
pub mod world_file;

pub use bench::{Costs, HandlerCost, Measurement, NativeCount, ResourceCost, Stacks};
pub use cache::Cache;
pub use cfx_sim as sim;
pub use cfx_sim::Holding;
pub use clock::Clock;
pub use error::{Error, LoadError};
pub use failure::{CoreDump, Failure, Frame};
pub use functions::ImportCall;
pub use host::{
    Compiler, Host, LogLine, Origin, Script, Sent, Settings, Side, Target, UnknownNatives,
};
pub use invoke::code;
pub use life::{Held, ReloadError, StopReport, Usage};
pub use limits::{Limit, Limits};
pub use msgpack::Payload;
pub use native::{
    Bytes, NativeArg, NativeCall, NativeError, NativeId, NativeOutcome, NativeReturn, ReturnType,
    TypedNative, Vec3, joaat,
};
pub use record::{
    Difference, RecordError, RecordOptions, RecordedResource, Recorder, Recording, Replay,
    ReplayError, Replayed,
};
pub use resource::ResourceState;
#[cfg(feature = "spacetime")]
pub use spacetime_host;
pub use stack::RunningCall;
pub use values::{FunctionType, Value, ValueType};
