// Made by native-gen 0.2.0 from data 2dc2c6d9b912b7ff; do not edit.

//! Namespace `ZONE` of the GTA V client.

use crate::prelude::*;

/// `ClearPopscheduleOverrideVehicleModel`.
///
/// <https://docs.fivem.net/natives/?_0x5C0DE367AA0D911C>
#[doc(alias(
    "ClearPopscheduleOverrideVehicleModel",
    "CLEAR_POPSCHEDULE_OVERRIDE_VEHICLE_MODEL",
    "0x5C0DE367AA0D911C"
))]
#[inline]
pub fn clear_popschedule_override_vehicle_model(schedule_id: i32) {
    call(0x5C0DE367AA0D911C, (schedule_id,))
}

/// `GetHashOfMapAreaAtCoords`.
///
/// <https://docs.fivem.net/natives/?_0x7EE64D51E8498728>
#[doc(alias(
    "GetHashOfMapAreaAtCoords",
    "GET_HASH_OF_MAP_AREA_AT_COORDS",
    "0x7EE64D51E8498728"
))]
#[inline]
pub fn get_hash_of_map_area_at_coords(x: f32, y: f32, z: f32) -> Hash {
    call(0x7EE64D51E8498728, (x, y, z))
}

/// `GetNameOfZone`.
///
/// <https://docs.fivem.net/natives/?_0xCD90657D4C30E1CA>
#[doc(alias("GetNameOfZone", "GET_NAME_OF_ZONE", "0xCD90657D4C30E1CA"))]
#[inline]
pub fn get_name_of_zone(x: f32, y: f32, z: f32) -> Option<String> {
    call(0xCD90657D4C30E1CA, (x, y, z))
}

/// `GetZoneAtCoords`.
///
/// <https://docs.fivem.net/natives/?_0x27040C25DE6CB2F4>
#[doc(alias("GetZoneAtCoords", "GET_ZONE_AT_COORDS", "0x27040C25DE6CB2F4"))]
#[inline]
pub fn get_zone_at_coords(x: f32, y: f32, z: f32) -> i32 {
    call(0x27040C25DE6CB2F4, (x, y, z))
}

/// `GetZoneFromNameId`.
///
/// <https://docs.fivem.net/natives/?_0x98CD1D2934B76CC1>
#[doc(alias("GetZoneFromNameId", "GET_ZONE_FROM_NAME_ID", "0x98CD1D2934B76CC1"))]
#[inline]
pub fn get_zone_from_name_id(zone_name: &str) -> i32 {
    call(0x98CD1D2934B76CC1, (zone_name,))
}

/// `GetZonePopschedule`.
///
/// <https://docs.fivem.net/natives/?_0x4334BC40AA0CB4BB>
#[doc(alias("GetZonePopschedule", "GET_ZONE_POPSCHEDULE", "0x4334BC40AA0CB4BB"))]
#[inline]
pub fn get_zone_popschedule(zone_id: i32) -> i32 {
    call(0x4334BC40AA0CB4BB, (zone_id,))
}

/// `GetZoneScumminess`.
///
/// <https://docs.fivem.net/natives/?_0x5F7B268D15BA0739>
#[doc(alias("GetZoneScumminess", "GET_ZONE_SCUMMINESS", "0x5F7B268D15BA0739"))]
#[inline]
pub fn get_zone_scumminess(zone_id: i32) -> i32 {
    call(0x5F7B268D15BA0739, (zone_id,))
}

/// `OverridePopscheduleVehicleModel`.
///
/// <https://docs.fivem.net/natives/?_0x5F7D596BAC2E7777>
#[doc(alias(
    "OverridePopscheduleVehicleModel",
    "OVERRIDE_POPSCHEDULE_VEHICLE_MODEL",
    "0x5F7D596BAC2E7777"
))]
#[inline]
pub fn override_popschedule_vehicle_model(schedule_id: i32, vehicle_hash: impl Into<Hash>) {
    let vehicle_hash: Hash = vehicle_hash.into();
    call(0x5F7D596BAC2E7777, (schedule_id, vehicle_hash))
}

/// `SetZoneEnabled`.
///
/// <https://docs.fivem.net/natives/?_0xBA5ECEEA120E5611>
#[doc(alias("SetZoneEnabled", "SET_ZONE_ENABLED", "0xBA5ECEEA120E5611"))]
#[inline]
pub fn set_zone_enabled(zone_id: i32, toggle: bool) {
    call(0xBA5ECEEA120E5611, (zone_id, toggle))
}
