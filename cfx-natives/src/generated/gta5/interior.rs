// Made by native-gen 0.2.0 from data 7ad1a8385990d479; do not edit.

//! Namespace `INTERIOR` of the GTA V client.

use crate::prelude::*;

/// `ActivateInteriorEntitySet`.
///
/// <https://docs.fivem.net/natives/?_0x55E86AF2712B36A1>
#[doc(alias(
    "ActivateInteriorEntitySet",
    "ACTIVATE_INTERIOR_ENTITY_SET",
    "0x55E86AF2712B36A1",
    "_ENABLE_INTERIOR_PROP",
    "EnableInteriorProp"
))]
#[inline]
pub fn activate_interior_entity_set(interior: i32, entity_set_name: &str) {
    call(0x55E86AF2712B36A1, (interior, entity_set_name))
}

/// `AddPickupToInteriorRoomByName`.
///
/// <https://docs.fivem.net/natives/?_0x3F6167F351168730>
#[doc(alias(
    "AddPickupToInteriorRoomByName",
    "ADD_PICKUP_TO_INTERIOR_ROOM_BY_NAME",
    "0x3F6167F351168730"
))]
#[inline]
pub fn add_pickup_to_interior_room_by_name(pickup: Pickup, room_name: &str) {
    call(0x3F6167F351168730, (pickup, room_name))
}

/// `CapInterior`.
///
/// <https://docs.fivem.net/natives/?_0xD9175F941610DB54>
#[doc(alias("CapInterior", "CAP_INTERIOR", "0xD9175F941610DB54"))]
#[inline]
pub fn cap_interior(interior_id: i32, toggle: bool) {
    call(0xD9175F941610DB54, (interior_id, toggle))
}

/// `ClearInteriorForEntity`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x85D5422B2039A70D>
#[doc(alias(
    "ClearInteriorForEntity",
    "_CLEAR_INTERIOR_FOR_ENTITY",
    "CLEAR_INTERIOR_STATE_OF_ENTITY",
    "ClearInteriorStateOfEntity",
    "0x85D5422B2039A70D"
))]
#[inline]
pub fn clear_interior_for_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x85D5422B2039A70D, (entity,))
}

/// `ClearRoomForEntity`.
///
/// <https://docs.fivem.net/natives/?_0xB365FC0C4E27FFA7>
#[doc(alias("ClearRoomForEntity", "CLEAR_ROOM_FOR_ENTITY", "0xB365FC0C4E27FFA7"))]
#[inline]
pub fn clear_room_for_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xB365FC0C4E27FFA7, (entity,))
}

/// `ClearRoomForGameViewport`.
///
/// <https://docs.fivem.net/natives/?_0x23B59D8912F94246>
#[doc(alias(
    "ClearRoomForGameViewport",
    "CLEAR_ROOM_FOR_GAME_VIEWPORT",
    "0x23B59D8912F94246"
))]
#[inline]
pub fn clear_room_for_game_viewport() {
    call(0x23B59D8912F94246, ())
}

/// `DeactivateInteriorEntitySet`.
///
/// <https://docs.fivem.net/natives/?_0x420BD37289EEE162>
#[doc(alias(
    "DeactivateInteriorEntitySet",
    "DEACTIVATE_INTERIOR_ENTITY_SET",
    "0x420BD37289EEE162",
    "_DISABLE_INTERIOR_PROP",
    "DisableInteriorProp"
))]
#[inline]
pub fn deactivate_interior_entity_set(interior: i32, entity_set_name: &str) {
    call(0x420BD37289EEE162, (interior, entity_set_name))
}

/// `DisableInterior`.
///
/// <https://docs.fivem.net/natives/?_0x6170941419D7D8EC>
#[doc(alias("DisableInterior", "DISABLE_INTERIOR", "0x6170941419D7D8EC"))]
#[inline]
pub fn disable_interior(interior_id: i32, toggle: bool) {
    call(0x6170941419D7D8EC, (interior_id, toggle))
}

/// `EnableExteriorCullModelThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xA97F257D0151A6AB>
#[doc(alias(
    "EnableExteriorCullModelThisFrame",
    "ENABLE_EXTERIOR_CULL_MODEL_THIS_FRAME",
    "0xA97F257D0151A6AB",
    "_HIDE_MAP_OBJECT_THIS_FRAME",
    "HideMapObjectThisFrame"
))]
#[inline]
pub fn enable_exterior_cull_model_this_frame(map_object_hash: impl Into<Hash>) {
    let map_object_hash: Hash = map_object_hash.into();
    call(0xA97F257D0151A6AB, (map_object_hash,))
}

/// `EnableScriptCullModelThisFrame`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x50C375537449F369>
#[doc(alias(
    "EnableScriptCullModelThisFrame",
    "_ENABLE_SCRIPT_CULL_MODEL_THIS_FRAME",
    "ENABLE_SHADOW_CULL_MODEL_THIS_FRAME",
    "EnableShadowCullModelThisFrame",
    "0x50C375537449F369"
))]
#[inline]
pub fn enable_script_cull_model_this_frame(map_object_hash: impl Into<Hash>) {
    let map_object_hash: Hash = map_object_hash.into();
    call(0x50C375537449F369, (map_object_hash,))
}

/// `ForceRoomForEntity`.
///
/// <https://docs.fivem.net/natives/?_0x52923C4710DD9907>
#[doc(alias("ForceRoomForEntity", "FORCE_ROOM_FOR_ENTITY", "0x52923C4710DD9907"))]
#[inline]
pub fn force_room_for_entity(
    entity: impl Into<Entity>,
    interior: i32,
    room_hash_key: impl Into<Hash>,
) {
    let entity: Entity = entity.into();
    let room_hash_key: Hash = room_hash_key.into();
    call(0x52923C4710DD9907, (entity, interior, room_hash_key))
}

/// `ForceRoomForGameViewport`.
///
/// <https://docs.fivem.net/natives/?_0x920D853F3E17F1DA>
#[doc(alias(
    "ForceRoomForGameViewport",
    "FORCE_ROOM_FOR_GAME_VIEWPORT",
    "0x920D853F3E17F1DA"
))]
#[inline]
pub fn force_room_for_game_viewport(interior_id: i32, room_hash_key: impl Into<Hash>) {
    let room_hash_key: Hash = room_hash_key.into();
    call(0x920D853F3E17F1DA, (interior_id, room_hash_key))
}

/// `GetInteriorAtCoords`.
///
/// <https://docs.fivem.net/natives/?_0xB0F7F8663821D9C3>
#[doc(alias("GetInteriorAtCoords", "GET_INTERIOR_AT_COORDS", "0xB0F7F8663821D9C3"))]
#[inline]
pub fn get_interior_at_coords(x: f32, y: f32, z: f32) -> i32 {
    call(0xB0F7F8663821D9C3, (x, y, z))
}

/// `GetInteriorAtCoordsWithType`.
///
/// <https://docs.fivem.net/natives/?_0x05B7A89BD78797FC>
#[doc(alias(
    "GetInteriorAtCoordsWithType",
    "GET_INTERIOR_AT_COORDS_WITH_TYPE",
    "0x05B7A89BD78797FC"
))]
#[inline]
pub fn get_interior_at_coords_with_type(x: f32, y: f32, z: f32, interior_type: &str) -> i32 {
    call(0x05B7A89BD78797FC, (x, y, z, interior_type))
}

/// `GetInteriorAtCoordsWithTypehash`.
///
/// <https://docs.fivem.net/natives/?_0xF0F77ADB9F67E79D>
#[doc(alias(
    "GetInteriorAtCoordsWithTypehash",
    "GET_INTERIOR_AT_COORDS_WITH_TYPEHASH",
    "0xF0F77ADB9F67E79D",
    "_UNK_GET_INTERIOR_AT_COORDS",
    "UnkGetInteriorAtCoords"
))]
#[inline]
pub fn get_interior_at_coords_with_typehash(
    x: f32,
    y: f32,
    z: f32,
    type_hash: impl Into<Hash>,
) -> i32 {
    let type_hash: Hash = type_hash.into();
    call(0xF0F77ADB9F67E79D, (x, y, z, type_hash))
}

/// `GetInteriorFromCollision`.
///
/// <https://docs.fivem.net/natives/?_0xEC4CF9FCB29A4424>
#[doc(alias(
    "GetInteriorFromCollision",
    "GET_INTERIOR_FROM_COLLISION",
    "0xEC4CF9FCB29A4424"
))]
#[inline]
pub fn get_interior_from_collision(x: f32, y: f32, z: f32) -> i32 {
    call(0xEC4CF9FCB29A4424, (x, y, z))
}

/// `GetInteriorFromEntity`.
///
/// <https://docs.fivem.net/natives/?_0x2107BA504071A6BB>
#[doc(alias(
    "GetInteriorFromEntity",
    "GET_INTERIOR_FROM_ENTITY",
    "0x2107BA504071A6BB"
))]
#[inline]
pub fn get_interior_from_entity(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x2107BA504071A6BB, (entity,))
}

/// `GetInteriorFromPrimaryView`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0xE7D267EC6CA966C3>
#[doc(alias(
    "GetInteriorFromPrimaryView",
    "GET_INTERIOR_FROM_PRIMARY_VIEW",
    "0xE7D267EC6CA966C3",
    "_GET_INTERIOR_FROM_GAMEPLAY_CAM",
    "GetInteriorFromGameplayCam"
))]
#[inline]
pub fn get_interior_from_primary_view() -> i32 {
    call(0xE7D267EC6CA966C3, ())
}

/// `GetInteriorGroupId`.
///
/// <https://docs.fivem.net/natives/?_0xE4A84ABF135EF91A>
#[doc(alias("GetInteriorGroupId", "GET_INTERIOR_GROUP_ID", "0xE4A84ABF135EF91A"))]
#[inline]
pub fn get_interior_group_id(interior: i32) -> i32 {
    call(0xE4A84ABF135EF91A, (interior,))
}

/// `GetInteriorHeading`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0xF49B58631D9E22D9>
#[doc(alias(
    "GetInteriorHeading",
    "GET_INTERIOR_HEADING",
    "0xF49B58631D9E22D9",
    "_GET_INTERIOR_HEADING"
))]
#[inline]
pub fn get_interior_heading(interior: i32) -> f32 {
    call(0xF49B58631D9E22D9, (interior,))
}

/// `GetInteriorLocationAndNamehash`, since game build 1290.
///
/// The values: `position`, `name_hash`.
///
/// <https://docs.fivem.net/natives/?_0x252BDC06B73FA6EA>
#[doc(alias(
    "GetInteriorLocationAndNamehash",
    "GET_INTERIOR_LOCATION_AND_NAMEHASH",
    "0x252BDC06B73FA6EA",
    "_GET_INTERIOR_INFO",
    "GetInteriorInfo"
))]
#[inline]
pub fn get_interior_location_and_namehash(interior: i32) -> (Vector3, Hash) {
    let mut position = Out::<Vector3>::default();
    let mut name_hash = Out::<Hash>::default();
    call::<()>(
        0x252BDC06B73FA6EA,
        (interior, &mut position, &mut name_hash),
    );
    (position.get(), name_hash.get())
}

/// `GetKeyForEntityInRoom`.
///
/// <https://docs.fivem.net/natives/?_0x399685DB942336BC>
#[doc(alias(
    "GetKeyForEntityInRoom",
    "GET_KEY_FOR_ENTITY_IN_ROOM",
    "0x399685DB942336BC"
))]
#[inline]
pub fn get_key_for_entity_in_room(entity: impl Into<Entity>) -> Hash {
    let entity: Entity = entity.into();
    call(0x399685DB942336BC, (entity,))
}

/// `GetOffsetFromInteriorInWorldCoords`.
///
/// <https://docs.fivem.net/natives/?_0x9E3B3E6D66F6E22F>
#[doc(alias(
    "GetOffsetFromInteriorInWorldCoords",
    "GET_OFFSET_FROM_INTERIOR_IN_WORLD_COORDS",
    "0x9E3B3E6D66F6E22F"
))]
#[inline]
pub fn get_offset_from_interior_in_world_coords(interior: i32, x: f32, y: f32, z: f32) -> Vector3 {
    call(0x9E3B3E6D66F6E22F, (interior, x, y, z))
}

/// `GetRoomKeyForGameViewport`.
///
/// <https://docs.fivem.net/natives/?_0xA6575914D2A0B450>
#[doc(alias(
    "GetRoomKeyForGameViewport",
    "GET_ROOM_KEY_FOR_GAME_VIEWPORT",
    "0xA6575914D2A0B450",
    "_GET_ROOM_KEY_FROM_GAMEPLAY_CAM",
    "GetRoomKeyFromGameplayCam"
))]
#[inline]
pub fn get_room_key_for_game_viewport() -> Hash {
    call(0xA6575914D2A0B450, ())
}

/// `GetRoomKeyFromEntity`.
///
/// <https://docs.fivem.net/natives/?_0x47C2A06D4F5F424B>
#[doc(alias(
    "GetRoomKeyFromEntity",
    "GET_ROOM_KEY_FROM_ENTITY",
    "0x47C2A06D4F5F424B"
))]
#[inline]
pub fn get_room_key_from_entity(entity: impl Into<Entity>) -> Hash {
    let entity: Entity = entity.into();
    call(0x47C2A06D4F5F424B, (entity,))
}

/// `IsCollisionMarkedOutside`.
///
/// <https://docs.fivem.net/natives/?_0xEEA5AC2EDA7C33E8>
#[doc(alias(
    "IsCollisionMarkedOutside",
    "IS_COLLISION_MARKED_OUTSIDE",
    "0xEEA5AC2EDA7C33E8",
    "_ARE_COORDS_COLLIDING_WITH_EXTERIOR",
    "AreCoordsCollidingWithExterior"
))]
#[inline]
pub fn is_collision_marked_outside(x: f32, y: f32, z: f32) -> bool {
    call(0xEEA5AC2EDA7C33E8, (x, y, z))
}

/// `IsInteriorCapped`.
///
/// <https://docs.fivem.net/natives/?_0x92BAC8ACF88CEC26>
#[doc(alias("IsInteriorCapped", "IS_INTERIOR_CAPPED", "0x92BAC8ACF88CEC26"))]
#[inline]
pub fn is_interior_capped(interior_id: i32) -> bool {
    call(0x92BAC8ACF88CEC26, (interior_id,))
}

/// `IsInteriorDisabled`.
///
/// <https://docs.fivem.net/natives/?_0xBC5115A5A939DD15>
#[doc(alias("IsInteriorDisabled", "IS_INTERIOR_DISABLED", "0xBC5115A5A939DD15"))]
#[inline]
pub fn is_interior_disabled(interior: i32) -> bool {
    call(0xBC5115A5A939DD15, (interior,))
}

/// `IsInteriorEntitySetActive`.
///
/// <https://docs.fivem.net/natives/?_0x35F7DD45E8C0A16D>
#[doc(alias(
    "IsInteriorEntitySetActive",
    "IS_INTERIOR_ENTITY_SET_ACTIVE",
    "0x35F7DD45E8C0A16D",
    "_IS_INTERIOR_PROP_ENABLED",
    "IsInteriorPropEnabled"
))]
#[inline]
pub fn is_interior_entity_set_active(interior: i32, entity_set_name: &str) -> bool {
    call(0x35F7DD45E8C0A16D, (interior, entity_set_name))
}

/// `IsInteriorReady`.
///
/// <https://docs.fivem.net/natives/?_0x6726BDCCC1932F0E>
#[doc(alias("IsInteriorReady", "IS_INTERIOR_READY", "0x6726BDCCC1932F0E"))]
#[inline]
pub fn is_interior_ready(interior_id: i32) -> bool {
    call(0x6726BDCCC1932F0E, (interior_id,))
}

/// `IsInteriorScene`.
///
/// <https://docs.fivem.net/natives/?_0xBC72B5D7A1CBD54D>
#[doc(alias("IsInteriorScene", "IS_INTERIOR_SCENE", "0xBC72B5D7A1CBD54D"))]
#[inline]
pub fn is_interior_scene() -> bool {
    call(0xBC72B5D7A1CBD54D, ())
}

/// `IsValidInterior`.
///
/// <https://docs.fivem.net/natives/?_0x26B0E73D7EAAF4D3>
#[doc(alias("IsValidInterior", "IS_VALID_INTERIOR", "0x26B0E73D7EAAF4D3"))]
#[inline]
pub fn is_valid_interior(interior: i32) -> bool {
    call(0x26B0E73D7EAAF4D3, (interior,))
}

/// `N_0x38c1cb1cb119a016`, since game build 1493.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x38C1CB1CB119A016>
#[doc(alias(
    "N_0x38c1cb1cb119a016",
    "FORCE_ACTIVATING_TRACKING_ON_ENTITY",
    "ForceActivatingTrackingOnEntity",
    "0x38C1CB1CB119A016"
))]
#[inline]
pub fn n_0x38c1cb1cb119a016(p0: i32, p1: i32) {
    call(0x38C1CB1CB119A016, (p0, p1))
}

/// `N_0x405dc2aef6af95b9`.
///
/// <https://docs.fivem.net/natives/?_0x405DC2AEF6AF95B9>
#[doc(alias(
    "N_0x405dc2aef6af95b9",
    "SET_ROOM_FOR_GAME_VIEWPORT_BY_KEY",
    "SetRoomForGameViewportByKey",
    "0x405DC2AEF6AF95B9"
))]
#[inline]
pub fn n_0x405dc2aef6af95b9(room_hash_key: impl Into<Hash>) {
    let room_hash_key: Hash = room_hash_key.into();
    call(0x405DC2AEF6AF95B9, (room_hash_key,))
}

/// `N_0x483aca1176ca93f1`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x483ACA1176CA93F1>
#[doc(alias(
    "N_0x483aca1176ca93f1",
    "ACTIVATE_INTERIOR_GROUPS_USING_CAMERA",
    "ActivateInteriorGroupsUsingCamera",
    "0x483ACA1176CA93F1"
))]
#[inline]
pub fn n_0x483aca1176ca93f1() {
    call(0x483ACA1176CA93F1, ())
}

/// `N_0x4c2330e61d3deb56`.
///
/// <https://docs.fivem.net/natives/?_0x4C2330E61D3DEB56>
#[doc(alias(
    "N_0x4c2330e61d3deb56",
    "SET_INTERIOR_IN_USE",
    "SetInteriorInUse",
    "0x4C2330E61D3DEB56"
))]
#[inline]
pub fn n_0x4c2330e61d3deb56(interior: i32) -> i32 {
    call(0x4C2330E61D3DEB56, (interior,))
}

/// `N_0x7241ccb7d020db69`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x7241CCB7D020DB69>
#[doc(alias(
    "N_0x7241ccb7d020db69",
    "SET_IS_EXTERIOR_ONLY",
    "SetIsExteriorOnly",
    "0x7241CCB7D020DB69"
))]
#[inline]
pub fn n_0x7241ccb7d020db69(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x7241CCB7D020DB69, (entity, toggle))
}

/// `N_0x7ecdf98587e92dec`, since game build 1604.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7ECDF98587E92DEC>
#[doc(alias(
    "N_0x7ecdf98587e92dec",
    "ENABLE_STADIUM_PROBES_THIS_FRAME",
    "EnableStadiumProbesThisFrame",
    "0x7ECDF98587E92DEC"
))]
#[inline]
pub fn n_0x7ecdf98587e92dec(p0: i32) {
    call(0x7ECDF98587E92DEC, (p0,))
}

/// `N_0x82ebb79e258fa2b7`.
///
/// <https://docs.fivem.net/natives/?_0x82EBB79E258FA2B7>
#[doc(alias(
    "N_0x82ebb79e258fa2b7",
    "RETAIN_ENTITY_IN_INTERIOR",
    "RetainEntityInInterior",
    "0x82EBB79E258FA2B7"
))]
#[inline]
pub fn n_0x82ebb79e258fa2b7(entity: impl Into<Entity>, interior_id: i32) {
    let entity: Entity = entity.into();
    call(0x82EBB79E258FA2B7, (entity, interior_id))
}

/// `N_0x9e6542f0ce8e70a3`.
///
/// <https://docs.fivem.net/natives/?_0x9E6542F0CE8E70A3>
#[doc(alias(
    "N_0x9e6542f0ce8e70a3",
    "DISABLE_METRO_SYSTEM",
    "DisableMetroSystem",
    "0x9E6542F0CE8E70A3"
))]
#[inline]
pub fn n_0x9e6542f0ce8e70a3(toggle: bool) {
    call(0x9E6542F0CE8E70A3, (toggle,))
}

/// `N_0xaf348afcb575a441`.
///
/// <https://docs.fivem.net/natives/?_0xAF348AFCB575A441>
#[doc(alias(
    "N_0xaf348afcb575a441",
    "SET_ROOM_FOR_GAME_VIEWPORT_BY_NAME",
    "SetRoomForGameViewportByName",
    "0xAF348AFCB575A441"
))]
#[inline]
pub fn n_0xaf348afcb575a441(room_name: &str) {
    call(0xAF348AFCB575A441, (room_name,))
}

/// `PinInteriorInMemory`.
///
/// <https://docs.fivem.net/natives/?_0x2CA429C029CCF247>
#[doc(alias(
    "PinInteriorInMemory",
    "PIN_INTERIOR_IN_MEMORY",
    "0x2CA429C029CCF247",
    "_LOAD_INTERIOR",
    "LoadInterior"
))]
#[inline]
pub fn pin_interior_in_memory(interior: i32) {
    call(0x2CA429C029CCF247, (interior,))
}

/// `RefreshInterior`.
///
/// <https://docs.fivem.net/natives/?_0x41F37C3427C75AE0>
#[doc(alias("RefreshInterior", "REFRESH_INTERIOR", "0x41F37C3427C75AE0"))]
#[inline]
pub fn refresh_interior(interior_id: i32) {
    call(0x41F37C3427C75AE0, (interior_id,))
}

/// `SetInteriorEntitySetColor`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0xC1F1920BAF281317>
#[doc(alias(
    "SetInteriorEntitySetColor",
    "_SET_INTERIOR_ENTITY_SET_COLOR",
    "SET_INTERIOR_ENTITY_SET_TINT_INDEX",
    "SetInteriorEntitySetTintIndex",
    "0xC1F1920BAF281317",
    "_SET_INTERIOR_PROP_COLOR",
    "SetInteriorPropColor"
))]
#[inline]
pub fn set_interior_entity_set_color(interior: i32, entity_set_name: &str, color: i32) {
    call(0xC1F1920BAF281317, (interior, entity_set_name, color))
}

/// `UnpinInterior`.
///
/// <https://docs.fivem.net/natives/?_0x261CCE7EED010641>
#[doc(alias("UnpinInterior", "UNPIN_INTERIOR", "0x261CCE7EED010641"))]
#[inline]
pub fn unpin_interior(interior: i32) {
    call(0x261CCE7EED010641, (interior,))
}
