// Made by native-gen 0.2.0 from data 630d02b20b1f3c58; do not edit.

//! Names that natives had once.

use crate::prelude::*;

/// Now [`get_all_vehicles`](super::get_all_vehicles).
#[deprecated(note = "now called `get_all_vehicles`")]
#[inline]
pub fn get_every_vehicle<T: DeserializeOwned>() -> Option<T> {
    super::get_all_vehicles()
}
