// Made by native-gen 0.2.0 from data 9950c0bd308aff2c; do not edit.

//! Namespace `VOLUME` of the RedM client.

use crate::prelude::*;

/// `GetVolumeCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FEF770D40960D5A>
#[doc(alias("GetVolumeCoords", "_GET_VOLUME_COORDS", "0x3FEF770D40960D5A"))]
#[inline]
pub fn get_volume_coords(volume: Volume) -> Vector3 {
    call(0x3FEF770D40960D5A, (volume,))
}

/// `SetVolumeScale`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41A4E4BBA2F7A2B1>
#[doc(alias("SetVolumeScale", "_SET_VOLUME_SCALE", "0x41A4E4BBA2F7A2B1"))]
#[inline]
pub fn set_volume_scale(volume: Volume, x: f32) {
    call(0x41A4E4BBA2F7A2B1, (volume, x))
}
