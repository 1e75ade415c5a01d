// Made by native-gen 0.2.0 from data 8af1f8ca4f8afe44; do not edit.

//! Names that natives had once.

use crate::prelude::*;

/// Now [`add_ped_decoration_from_hashes`](super::add_ped_decoration_from_hashes).
#[deprecated(note = "now called `add_ped_decoration_from_hashes`")]
#[inline]
pub fn apply_ped_overlay(ped: Ped, collection: impl Into<Hash>, overlay: impl Into<Hash>) {
    super::add_ped_decoration_from_hashes(ped, collection, overlay)
}

/// Now [`add_ped_decoration_from_hashes`](super::add_ped_decoration_from_hashes).
#[deprecated(note = "now called `add_ped_decoration_from_hashes`")]
#[inline]
pub fn set_ped_decoration(ped: Ped, collection: impl Into<Hash>, overlay: impl Into<Hash>) {
    super::add_ped_decoration_from_hashes(ped, collection, overlay)
}

/// Now [`set_ped_hair_tint`](super::set_ped_hair_tint).
#[deprecated(note = "now called `set_ped_hair_tint`")]
#[inline]
pub fn set_ped_hair_color(ped: Ped, color_id: i32, highlight_color_id: i32) {
    super::set_ped_hair_tint(ped, color_id, highlight_color_id)
}
