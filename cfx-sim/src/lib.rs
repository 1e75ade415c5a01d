#![doc = include_str!("../README.md")]

mod acl;
mod call;
mod chat;
mod commands;
mod console;
mod convars;
mod entities;
mod http;
mod kvp;
mod kvp_file;
mod life;
mod local;
mod nui;
mod players;
mod resources;
mod state;
#[cfg(test)]
mod tests;
pub mod value;
mod world;

pub use call::{
    Answer, Call, CallError, FromSlots, Host, HostFunction, IntoAnswer, Object, Slots, Stub, Vec3,
};
pub use chat::{ChatLine, Said};
pub use commands::{By, Command, Ran};
pub use console::{ConsoleLine, ProfilerEntry};
pub use convars::Convar;
pub use entities::{BucketSettings, Entity, EntityKind, Lockdown};
pub use http::{HttpRequest, HttpResponse, Incoming, IncomingRequest};
pub use kvp::Stored;
pub use kvp_file::KvpError;
pub use life::{Holding, Released};
pub use nui::{Focus, KeyMapping};
pub use players::{ConnectionState, Player};
pub use resources::ResourceState;
pub use state::Replicated;
pub use value::Value;
pub use world::{World, joaat, native_hash};
