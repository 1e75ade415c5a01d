// Made by native-gen 0.2.0 from data 656b3eb2efbee474; do not edit.

//! The natives of the GTA V client.

#![allow(
    clippy::doc_lazy_continuation,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "natives take, give and are described as they are"
)]

pub mod aliases;
pub mod app;
pub mod cfx;
pub mod entity;
pub mod misc;
pub mod network;
pub mod vehicle;
