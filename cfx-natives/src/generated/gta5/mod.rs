// Made by native-gen 0.2.0 from data 0ebc64bedc69e569; do not edit.

//! The natives of the GTA V client.

#![allow(
    clippy::doc_lazy_continuation,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "natives take, give and are described as they are"
)]

pub mod aliases;
pub mod app;
pub mod audio;
pub mod brain;
pub mod cam;
pub mod cfx;
pub mod clock;
pub mod cutscene;
pub mod decorator;
pub mod dlc;
pub mod entity;
pub mod event;
pub mod files;
pub mod fire;
pub mod graphics;
pub mod hud;
pub mod interior;
pub mod itemset;
pub mod loadingscreen;
pub mod localization;
pub mod misc;
pub mod mobile;
pub mod money;
pub mod netshopping;
pub mod network;
pub mod object;
pub mod pad;
pub mod pathfind;
pub mod ped;
pub mod physics;
pub mod player;
pub mod recording;
pub mod replay;
pub mod savemigration;
pub mod script;
pub mod shapetest;
pub mod socialclub;
pub mod stats;
pub mod streaming;
pub mod system;
pub mod task;
pub mod vehicle;
pub mod water;
pub mod weapon;
pub mod zone;
