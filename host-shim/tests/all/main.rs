//! The host against scripts written in WAT by hand, so that no SDK can hide a
//! mistake of the host.

mod builtins;
mod cfx_module;
mod cli;
mod events;
mod invoke;
mod loading;
mod memory_safety;
mod natives;
mod probe;
mod refs;
mod traps;
mod world;
