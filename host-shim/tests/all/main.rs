//! The host against scripts written in WAT by hand, so that no SDK can hide a
//! mistake of the host.

mod bench;
mod builtins;
mod cache;
mod cfx_module;
mod check;
mod cli;
mod crash;
mod embed;
mod events;
mod functions;
mod history;
mod invoke;
mod life;
mod limits;
mod loading;
mod loopback;
mod manifest;
mod memory_safety;
mod natives;
mod network;
mod package;
mod probe;
mod record;
mod refs;
mod scaffold;
mod stack;
mod tape_cli;
mod traps;
mod watch;
mod world;
mod world_file;
