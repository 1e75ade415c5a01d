// Made by native-gen 0.2.0 from data ad5d8118074454bc; do not edit.

//! Names that natives had once.

use crate::prelude::*;

/// Now [`entity::get_thing`](super::entity::get_thing).
#[deprecated(note = "now called `entity::get_thing`")]
#[inline]
pub fn get_old_thing(
    p0: i32,
    type_: i32,
    model_name: &str,
    model: impl Into<Hash>,
    name_hash: impl Into<Hash>,
) {
    super::entity::get_thing(p0, type_, model_name, model, name_hash)
}

/// Now [`network::network_get_local_handle`](super::network::network_get_local_handle).
///
/// # Safety
///
/// As there.
#[deprecated(note = "now called `network::network_get_local_handle`")]
#[inline]
pub unsafe fn network_local_handle(network_handle: &mut [u8], buffer_size: i32) {
    // SAFETY: the caller promises the same.
    unsafe { super::network::network_get_local_handle(network_handle, buffer_size) }
}
