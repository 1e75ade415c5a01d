// Made by native-gen 0.2.0 from data e5fcc81177afd9e4; do not edit.

//! The natives of the RedM client.

#![allow(
    clippy::doc_lazy_continuation,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "natives take, give and are described as they are"
)]

pub mod aicoverpoint;
pub mod aitransport;
pub mod animscene;
pub mod attribute;
pub mod audio;
pub mod bounty;
pub mod brain;
pub mod builtin;
pub mod cam;
pub mod cfx;
pub mod clock;
pub mod collection;
pub mod companion;
pub mod compapp;
pub mod compendium;
pub mod crashlog;
pub mod crew;
pub mod databinding;
pub mod datafile;
pub mod debug;
pub mod decorator;
pub mod dlc;
pub mod entity;
pub mod event;
pub mod fire;
pub mod flock;
pub mod gang;
pub mod google_analytics;
pub mod graphics;
pub mod hud;
pub mod ik;
pub mod interaction;
pub mod interior;
pub mod inventory;
pub mod itemdatabase;
pub mod itemset;
pub mod law;
pub mod localization;
pub mod map;
pub mod minigame;
pub mod misc;
pub mod missiondata;
pub mod money;
pub mod namespace4;
pub mod netshopping;
pub mod network;
pub mod object;
pub mod pad;
pub mod pathfind;
pub mod ped;
pub mod perschar;
pub mod persistence;
pub mod physics;
pub mod player;
pub mod population;
pub mod posse;
pub mod propset;
pub mod queue;
pub mod recording;
pub mod replay;
pub mod save;
pub mod scripts;
pub mod shapetest;
pub mod socialclub;
pub mod socialclubfeed;
pub mod spactionproxy;
pub mod stats;
pub mod streaming;
pub mod task;
pub mod telemetry;
pub mod txd;
pub mod uiapps;
pub mod uidebug;
pub mod uievents;
pub mod uifeed;
pub mod uilog;
pub mod uipinning;
pub mod uistatemachine;
pub mod uistickyfeed;
pub mod uitutorial;
pub mod unlock;
pub mod vehicle;
pub mod voice;
pub mod volume;
pub mod water;
pub mod weapon;
pub mod zone;
