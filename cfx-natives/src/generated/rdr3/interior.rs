// Made by native-gen 0.2.0 from data c90be5cff1dab749; do not edit.

//! Namespace `INTERIOR` of the RedM client.

use crate::prelude::*;

/// `ActivateInteriorEntitySet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x174D0AAB11CED739>
#[doc(alias(
    "ActivateInteriorEntitySet",
    "ACTIVATE_INTERIOR_ENTITY_SET",
    "0x174D0AAB11CED739"
))]
#[inline]
pub fn activate_interior_entity_set(interior: Interior, entity_set_name: &str, p2: i32) {
    call(0x174D0AAB11CED739, (interior, entity_set_name, p2))
}

/// `ClearRoomForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1762D5BBFCA13A8>
#[doc(alias("ClearRoomForEntity", "CLEAR_ROOM_FOR_ENTITY", "0xA1762D5BBFCA13A8"))]
#[inline]
pub fn clear_room_for_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xA1762D5BBFCA13A8, (entity,))
}

/// `ClearRoomForGameViewport`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x951A049765E0D450>
#[doc(alias(
    "ClearRoomForGameViewport",
    "CLEAR_ROOM_FOR_GAME_VIEWPORT",
    "0x951A049765E0D450"
))]
#[inline]
pub fn clear_room_for_game_viewport() {
    call(0x951A049765E0D450, ())
}

/// `DeactivateInteriorEntitySet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x33B81A2C07A51FFF>
#[doc(alias(
    "DeactivateInteriorEntitySet",
    "DEACTIVATE_INTERIOR_ENTITY_SET",
    "0x33B81A2C07A51FFF"
))]
#[inline]
pub fn deactivate_interior_entity_set(interior: Interior, entity_set_name: &str, p2: bool) {
    call(0x33B81A2C07A51FFF, (interior, entity_set_name, p2))
}

/// `DisableInterior`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C2B92A1A07D4FCE>
#[doc(alias("DisableInterior", "DISABLE_INTERIOR", "0x3C2B92A1A07D4FCE"))]
#[inline]
pub fn disable_interior(interior: Interior, toggle: bool) {
    call(0x3C2B92A1A07D4FCE, (interior, toggle))
}

/// `ForceRoomForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC29A9894C976945>
#[doc(alias("ForceRoomForEntity", "FORCE_ROOM_FOR_ENTITY", "0xBC29A9894C976945"))]
#[inline]
pub fn force_room_for_entity(
    entity: impl Into<Entity>,
    interior: Interior,
    room_hash_key: impl Into<Hash>,
) {
    let entity: Entity = entity.into();
    let room_hash_key: Hash = room_hash_key.into();
    call(0xBC29A9894C976945, (entity, interior, room_hash_key))
}

/// `ForceRoomForGameViewport`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x115B4AA8FB28AB43>
#[doc(alias(
    "ForceRoomForGameViewport",
    "FORCE_ROOM_FOR_GAME_VIEWPORT",
    "0x115B4AA8FB28AB43"
))]
#[inline]
pub fn force_room_for_game_viewport(interior_id: i32, room_hash_key: impl Into<Hash>) {
    let room_hash_key: Hash = room_hash_key.into();
    call(0x115B4AA8FB28AB43, (interior_id, room_hash_key))
}

/// `GetInteriorAtCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCDD36C9E5C469070>
#[doc(alias("GetInteriorAtCoords", "GET_INTERIOR_AT_COORDS", "0xCDD36C9E5C469070"))]
#[inline]
pub fn get_interior_at_coords(x: f32, y: f32, z: f32) -> Interior {
    call(0xCDD36C9E5C469070, (x, y, z))
}

/// `GetInteriorAtCoordsWithType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAAD6170AA33B13C0>
#[doc(alias(
    "GetInteriorAtCoordsWithType",
    "GET_INTERIOR_AT_COORDS_WITH_TYPE",
    "0xAAD6170AA33B13C0"
))]
#[inline]
pub fn get_interior_at_coords_with_type(x: f32, y: f32, z: f32, interior_type: &str) -> Interior {
    call(0xAAD6170AA33B13C0, (x, y, z, interior_type))
}

/// `GetInteriorAtCoordsWithTypehash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3543AEA1816D1D2B>
#[doc(alias(
    "GetInteriorAtCoordsWithTypehash",
    "GET_INTERIOR_AT_COORDS_WITH_TYPEHASH",
    "0x3543AEA1816D1D2B"
))]
#[inline]
pub fn get_interior_at_coords_with_typehash(
    x: f32,
    y: f32,
    z: f32,
    type_hash: impl Into<Hash>,
) -> Interior {
    let type_hash: Hash = type_hash.into();
    call(0x3543AEA1816D1D2B, (x, y, z, type_hash))
}

/// `GetInteriorFromCollision`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5054D1A5218FA696>
#[doc(alias(
    "GetInteriorFromCollision",
    "GET_INTERIOR_FROM_COLLISION",
    "0x5054D1A5218FA696"
))]
#[inline]
pub fn get_interior_from_collision(x: f32, y: f32, z: f32) -> Interior {
    call(0x5054D1A5218FA696, (x, y, z))
}

/// `GetInteriorFromEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB417689857646F61>
#[doc(alias(
    "GetInteriorFromEntity",
    "GET_INTERIOR_FROM_ENTITY",
    "0xB417689857646F61"
))]
#[inline]
pub fn get_interior_from_entity(entity: impl Into<Entity>) -> Interior {
    let entity: Entity = entity.into();
    call(0xB417689857646F61, (entity,))
}

/// `GetInteriorFromPrimaryView`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC8A281FF125C655>
#[doc(alias(
    "GetInteriorFromPrimaryView",
    "GET_INTERIOR_FROM_PRIMARY_VIEW",
    "0xBC8A281FF125C655"
))]
#[inline]
pub fn get_interior_from_primary_view() -> Interior {
    call(0xBC8A281FF125C655, ())
}

/// `GetInteriorLocationAndNamehash`.
///
/// The values: `position`, `name_hash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8451E87D3C2B0286>
#[doc(alias(
    "GetInteriorLocationAndNamehash",
    "GET_INTERIOR_LOCATION_AND_NAMEHASH",
    "0x8451E87D3C2B0286"
))]
#[inline]
pub fn get_interior_location_and_namehash(interior: Interior) -> (Vector3, Hash) {
    let mut position = Out::<Vector3>::default();
    let mut name_hash = Out::<Hash>::default();
    call::<()>(
        0x8451E87D3C2B0286,
        (interior, &mut position, &mut name_hash),
    );
    (position.get(), name_hash.get())
}

/// `GetInteriorMinimapHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3039BE60B3749716>
#[doc(alias(
    "GetInteriorMinimapHash",
    "_GET_INTERIOR_MINIMAP_HASH",
    "0x3039BE60B3749716"
))]
#[inline]
pub fn get_interior_minimap_hash(interior: Interior) -> Hash {
    call(0x3039BE60B3749716, (interior,))
}

/// `GetInteriorPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C9746D0CA15BE1C>
#[doc(alias("GetInteriorPosition", "_GET_INTERIOR_POSITION", "0x2C9746D0CA15BE1C"))]
#[inline]
pub fn get_interior_position(interior: Interior) -> Vector3 {
    call(0x2C9746D0CA15BE1C, (interior,))
}

/// `GetKeyForEntityInRoom`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27D7B6F79E1F4603>
#[doc(alias(
    "GetKeyForEntityInRoom",
    "GET_KEY_FOR_ENTITY_IN_ROOM",
    "0x27D7B6F79E1F4603"
))]
#[inline]
pub fn get_key_for_entity_in_room(entity: impl Into<Entity>) -> Hash {
    let entity: Entity = entity.into();
    call(0x27D7B6F79E1F4603, (entity,))
}

/// `GetRoomKeyFromEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x076E46E0EB52AFC6>
#[doc(alias(
    "GetRoomKeyFromEntity",
    "GET_ROOM_KEY_FROM_ENTITY",
    "0x076E46E0EB52AFC6"
))]
#[inline]
pub fn get_room_key_from_entity(entity: impl Into<Entity>) -> Hash {
    let entity: Entity = entity.into();
    call(0x076E46E0EB52AFC6, (entity,))
}

/// `IsCollisionMarkedOutside`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF291396B517E25B2>
#[doc(alias(
    "IsCollisionMarkedOutside",
    "IS_COLLISION_MARKED_OUTSIDE",
    "0xF291396B517E25B2"
))]
#[inline]
pub fn is_collision_marked_outside(x: f32, y: f32, z: f32) -> bool {
    call(0xF291396B517E25B2, (x, y, z))
}

/// `IsInteriorEntitySetActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32810CA2125F5842>
#[doc(alias(
    "IsInteriorEntitySetActive",
    "IS_INTERIOR_ENTITY_SET_ACTIVE",
    "0x32810CA2125F5842"
))]
#[inline]
pub fn is_interior_entity_set_active(interior: Interior, entity_set_name: &str) -> bool {
    call(0x32810CA2125F5842, (interior, entity_set_name))
}

/// `IsInteriorEntitySetValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD56FF170710FC826>
#[doc(alias(
    "IsInteriorEntitySetValid",
    "_IS_INTERIOR_ENTITY_SET_VALID",
    "0xD56FF170710FC826"
))]
#[inline]
pub fn is_interior_entity_set_valid(interior: Interior, entity_set_name: &str) -> bool {
    call(0xD56FF170710FC826, (interior, entity_set_name))
}

/// `IsInteriorReady`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x941560D2D45DBFC8>
#[doc(alias("IsInteriorReady", "IS_INTERIOR_READY", "0x941560D2D45DBFC8"))]
#[inline]
pub fn is_interior_ready(interior: Interior) -> bool {
    call(0x941560D2D45DBFC8, (interior,))
}

/// `IsInteriorScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4200F14D6F840A9A>
#[doc(alias("IsInteriorScene", "IS_INTERIOR_SCENE", "0x4200F14D6F840A9A"))]
#[inline]
pub fn is_interior_scene() -> bool {
    call(0x4200F14D6F840A9A, ())
}

/// `IsValidInterior`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x017C1B3159F79F6C>
#[doc(alias("IsValidInterior", "IS_VALID_INTERIOR", "0x017C1B3159F79F6C"))]
#[inline]
pub fn is_valid_interior(interior: Interior) -> bool {
    call(0x017C1B3159F79F6C, (interior,))
}

/// `N_0x2533f2ab0eb9c6f9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2533F2AB0EB9C6F9>
#[doc(alias("N_0x2533f2ab0eb9c6f9", "0x2533F2AB0EB9C6F9"))]
#[inline]
pub fn n_0x2533f2ab0eb9c6f9(p0: i32, p1: i32) {
    call(0x2533F2AB0EB9C6F9, (p0, p1))
}

/// `N_0xfe2b3d5500b1b2e4`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE2B3D5500B1B2E4>
#[doc(alias("N_0xfe2b3d5500b1b2e4", "0xFE2B3D5500B1B2E4"))]
#[inline]
pub fn n_0xfe2b3d5500b1b2e4(p0: i32, p1: i32) {
    call(0xFE2B3D5500B1B2E4, (p0, p1))
}

/// `PinInteriorInMemory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD3D33EABF680168>
#[doc(alias("PinInteriorInMemory", "PIN_INTERIOR_IN_MEMORY", "0xBD3D33EABF680168"))]
#[inline]
pub fn pin_interior_in_memory(interior: Interior) {
    call(0xBD3D33EABF680168, (interior,))
}

/// `RetainEntityInInterior`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5BD616735F16BF5C>
#[doc(alias(
    "RetainEntityInInterior",
    "RETAIN_ENTITY_IN_INTERIOR",
    "0x5BD616735F16BF5C"
))]
#[inline]
pub fn retain_entity_in_interior(entity: impl Into<Entity>, interior: Interior) {
    let entity: Entity = entity.into();
    call(0x5BD616735F16BF5C, (entity, interior))
}

/// `SetInteriorInUse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5EF6FEF2DC9EBED>
#[doc(alias("SetInteriorInUse", "SET_INTERIOR_IN_USE", "0xB5EF6FEF2DC9EBED"))]
#[inline]
pub fn set_interior_in_use(interior: Interior) -> bool {
    call(0xB5EF6FEF2DC9EBED, (interior,))
}

/// `UnpinInterior`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07FD1A0B814F6055>
#[doc(alias("UnpinInterior", "UNPIN_INTERIOR", "0x07FD1A0B814F6055"))]
#[inline]
pub fn unpin_interior(interior: Interior) {
    call(0x07FD1A0B814F6055, (interior,))
}
