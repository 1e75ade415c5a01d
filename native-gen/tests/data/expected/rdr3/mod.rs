// Made by native-gen 0.2.0 from data ac1495167eaae019; do not edit.

//! The natives of the RedM client.

#![allow(
    clippy::doc_lazy_continuation,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "natives take, give and are described as they are"
)]

pub mod cfx;
pub mod scripts;
pub mod volume;
