// Made by native-gen 0.2.0 from data f46a146727ce9b9f; do not edit.

//! Namespace `ZONE` of the RedM client.

use crate::prelude::*;

/// `GetMapZoneAtCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43AD8FC02B429D33>
#[doc(alias("GetMapZoneAtCoords", "_GET_MAP_ZONE_AT_COORDS", "0x43AD8FC02B429D33"))]
#[inline]
pub fn get_map_zone_at_coords(x: f32, y: f32, z: f32, type_: i32) -> Hash {
    call(0x43AD8FC02B429D33, (x, y, z, type_))
}

/// `GetWaterMapZoneAtCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5BA7A68A346A5A91>
#[doc(alias(
    "GetWaterMapZoneAtCoords",
    "_GET_WATER_MAP_ZONE_AT_COORDS",
    "0x5BA7A68A346A5A91"
))]
#[inline]
pub fn get_water_map_zone_at_coords(x: f32, y: f32, z: f32) -> Hash {
    call(0x5BA7A68A346A5A91, (x, y, z))
}
