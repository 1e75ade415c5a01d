// Made by native-gen 0.2.0 from data b9f5ce88c3f4c0a6; do not edit.

//! Namespace `OBJECT` of the GTA V client.

use crate::prelude::*;

/// `AddDoorToSystem`.
///
/// <https://docs.fivem.net/natives/?_0x6F8838D03D1DC226>
#[doc(alias("AddDoorToSystem", "ADD_DOOR_TO_SYSTEM", "0x6F8838D03D1DC226"))]
#[inline]
pub fn add_door_to_system(
    door_hash: impl Into<Hash>,
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    p5: bool,
    script_door: bool,
    is_local: bool,
) {
    let door_hash: Hash = door_hash.into();
    let model_hash: Hash = model_hash.into();
    call(
        0x6F8838D03D1DC226,
        (door_hash, model_hash, x, y, z, p5, script_door, is_local),
    )
}

/// `AreEntitiesEntirelyInsideGarage`.
///
/// Of unknown type: `p4`.
///
/// <https://docs.fivem.net/natives/?_0x85B6C850546FDDE2>
#[doc(alias(
    "AreEntitiesEntirelyInsideGarage",
    "ARE_ENTITIES_ENTIRELY_INSIDE_GARAGE",
    "0x85B6C850546FDDE2"
))]
#[inline]
pub fn are_entities_entirely_inside_garage(
    garage_hash: impl Into<Hash>,
    p1: bool,
    p2: bool,
    p3: bool,
    p4: i32,
) -> bool {
    let garage_hash: Hash = garage_hash.into();
    call(0x85B6C850546FDDE2, (garage_hash, p1, p2, p3, p4))
}

/// `AttachPortablePickupToPed`.
///
/// <https://docs.fivem.net/natives/?_0x8DC39368BDD57755>
#[doc(alias(
    "AttachPortablePickupToPed",
    "ATTACH_PORTABLE_PICKUP_TO_PED",
    "0x8DC39368BDD57755"
))]
#[inline]
pub fn attach_portable_pickup_to_ped(pickup_object: Object, ped: Ped) {
    call(0x8DC39368BDD57755, (pickup_object, ped))
}

/// `BreakObjectFragmentChild`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xE7E4C198B0185900>
#[doc(alias(
    "BreakObjectFragmentChild",
    "BREAK_OBJECT_FRAGMENT_CHILD",
    "0xE7E4C198B0185900"
))]
#[inline]
pub fn break_object_fragment_child(p0: Object, p1: i32, p2: bool) {
    call(0xE7E4C198B0185900, (p0, p1, p2))
}

/// `ClearGarageArea`, since game build 678.
///
/// <https://docs.fivem.net/natives/?_0xDA05194260CDCDF9>
#[doc(alias(
    "ClearGarageArea",
    "_CLEAR_GARAGE_AREA",
    "CLEAR_GARAGE",
    "ClearGarage",
    "0xDA05194260CDCDF9"
))]
#[inline]
pub fn clear_garage_area(garage_hash: impl Into<Hash>, is_network: bool) {
    let garage_hash: Hash = garage_hash.into();
    call(0xDA05194260CDCDF9, (garage_hash, is_network))
}

/// `ClearObjectsInsideGarage`.
///
/// <https://docs.fivem.net/natives/?_0x190428512B240692>
#[doc(alias(
    "ClearObjectsInsideGarage",
    "CLEAR_OBJECTS_INSIDE_GARAGE",
    "0x190428512B240692"
))]
#[inline]
pub fn clear_objects_inside_garage(
    garage_hash: impl Into<Hash>,
    vehicles: bool,
    peds: bool,
    objects: bool,
    is_network: bool,
) {
    let garage_hash: Hash = garage_hash.into();
    call(
        0x190428512B240692,
        (garage_hash, vehicles, peds, objects, is_network),
    )
}

/// `CreateAmbientPickup`.
///
/// <https://docs.fivem.net/natives/?_0x673966A0C0FD7171>
#[doc(alias("CreateAmbientPickup", "CREATE_AMBIENT_PICKUP", "0x673966A0C0FD7171"))]
#[inline]
pub fn create_ambient_pickup(
    pickup_hash: impl Into<Hash>,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    flags: i32,
    value: i32,
    model_hash: impl Into<Hash>,
    return_handle: bool,
    p8: bool,
) -> Pickup {
    let pickup_hash: Hash = pickup_hash.into();
    let model_hash: Hash = model_hash.into();
    call(
        0x673966A0C0FD7171,
        (
            pickup_hash,
            pos_x,
            pos_y,
            pos_z,
            flags,
            value,
            model_hash,
            return_handle,
            p8,
        ),
    )
}

/// `CreateMoneyPickups`.
///
/// <https://docs.fivem.net/natives/?_0x0589B5E791CE9B2B>
#[doc(alias("CreateMoneyPickups", "CREATE_MONEY_PICKUPS", "0x0589B5E791CE9B2B"))]
#[inline]
pub fn create_money_pickups(
    x: f32,
    y: f32,
    z: f32,
    value: i32,
    amount: i32,
    model: impl Into<Hash>,
) {
    let model: Hash = model.into();
    call(0x0589B5E791CE9B2B, (x, y, z, value, amount, model))
}

/// `CreateNonNetworkedAmbientPickup`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x9C93764223E29C50>
#[doc(alias(
    "CreateNonNetworkedAmbientPickup",
    "_CREATE_NON_NETWORKED_AMBIENT_PICKUP",
    "CREATE_NON_NETWORKED_AMBIENT_PICKUP",
    "0x9C93764223E29C50"
))]
#[inline]
pub fn create_non_networked_ambient_pickup(
    pickup_hash: impl Into<Hash>,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    flags: i32,
    value: i32,
    model_hash: impl Into<Hash>,
    p7: bool,
    p8: bool,
) -> i32 {
    let pickup_hash: Hash = pickup_hash.into();
    let model_hash: Hash = model_hash.into();
    call(
        0x9C93764223E29C50,
        (
            pickup_hash,
            pos_x,
            pos_y,
            pos_z,
            flags,
            value,
            model_hash,
            p7,
            p8,
        ),
    )
}

/// `CreateNonNetworkedPortablePickup`.
///
/// <https://docs.fivem.net/natives/?_0x125494B98A21AAF7>
#[doc(alias(
    "CreateNonNetworkedPortablePickup",
    "CREATE_NON_NETWORKED_PORTABLE_PICKUP",
    "0x125494B98A21AAF7",
    "_CREATE_PORTABLE_PICKUP_2",
    "CreatePortablePickup_2"
))]
#[inline]
pub fn create_non_networked_portable_pickup(
    pickup_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    place_on_ground: bool,
    model_hash: impl Into<Hash>,
) -> Object {
    let pickup_hash: Hash = pickup_hash.into();
    let model_hash: Hash = model_hash.into();
    call(
        0x125494B98A21AAF7,
        (pickup_hash, x, y, z, place_on_ground, model_hash),
    )
}

/// `CreateObject`.
///
/// <https://docs.fivem.net/natives/?_0x509D5878EB39E842>
#[doc(alias("CreateObject", "CREATE_OBJECT", "0x509D5878EB39E842"))]
#[inline]
pub fn create_object(
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    is_network: bool,
    net_mission_entity: bool,
    door_flag: bool,
) -> Object {
    let model_hash: Hash = model_hash.into();
    call(
        0x509D5878EB39E842,
        (
            model_hash,
            x,
            y,
            z,
            is_network,
            net_mission_entity,
            door_flag,
        ),
    )
}

/// `CreateObjectNoOffset`.
///
/// <https://docs.fivem.net/natives/?_0x9A294B2138ABB884>
#[doc(alias(
    "CreateObjectNoOffset",
    "CREATE_OBJECT_NO_OFFSET",
    "0x9A294B2138ABB884"
))]
#[inline]
pub fn create_object_no_offset(
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    is_network: bool,
    net_mission_entity: bool,
    door_flag: bool,
) -> Object {
    let model_hash: Hash = model_hash.into();
    call(
        0x9A294B2138ABB884,
        (
            model_hash,
            x,
            y,
            z,
            is_network,
            net_mission_entity,
            door_flag,
        ),
    )
}

/// `CreatePickup`.
///
/// <https://docs.fivem.net/natives/?_0xFBA08C503DD5FA58>
#[doc(alias("CreatePickup", "CREATE_PICKUP", "0xFBA08C503DD5FA58"))]
#[inline]
pub fn create_pickup(
    pickup_hash: impl Into<Hash>,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    p4: i32,
    value: i32,
    p6: bool,
    model_hash: impl Into<Hash>,
) -> Pickup {
    let pickup_hash: Hash = pickup_hash.into();
    let model_hash: Hash = model_hash.into();
    call(
        0xFBA08C503DD5FA58,
        (pickup_hash, pos_x, pos_y, pos_z, p4, value, p6, model_hash),
    )
}

/// `CreatePickupRotate`.
///
/// Of unknown type: `p9`.
///
/// <https://docs.fivem.net/natives/?_0x891804727E0A98B7>
#[doc(alias("CreatePickupRotate", "CREATE_PICKUP_ROTATE", "0x891804727E0A98B7"))]
#[inline]
pub fn create_pickup_rotate(
    pickup_hash: impl Into<Hash>,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    flag: i32,
    amount: i32,
    p9: i32,
    p10: bool,
    model_hash: impl Into<Hash>,
) -> Pickup {
    let pickup_hash: Hash = pickup_hash.into();
    let model_hash: Hash = model_hash.into();
    call(
        0x891804727E0A98B7,
        (
            pickup_hash,
            pos_x,
            pos_y,
            pos_z,
            rot_x,
            rot_y,
            rot_z,
            flag,
            amount,
            p9,
            p10,
            model_hash,
        ),
    )
}

/// `CreatePortablePickup`.
///
/// <https://docs.fivem.net/natives/?_0x2EAF1FDB2FB55698>
#[doc(alias("CreatePortablePickup", "CREATE_PORTABLE_PICKUP", "0x2EAF1FDB2FB55698"))]
#[inline]
pub fn create_portable_pickup(
    pickup_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    place_on_ground: bool,
    model_hash: impl Into<Hash>,
) -> Object {
    let pickup_hash: Hash = pickup_hash.into();
    let model_hash: Hash = model_hash.into();
    call(
        0x2EAF1FDB2FB55698,
        (pickup_hash, x, y, z, place_on_ground, model_hash),
    )
}

/// `DeleteObject`.
///
/// <https://docs.fivem.net/natives/?_0x539E0AE3E6634B9F>
#[doc(alias("DeleteObject", "DELETE_OBJECT", "0x539E0AE3E6634B9F"))]
#[inline]
pub fn delete_object(object: Object) {
    call(0x539E0AE3E6634B9F, (&mut Out::new(object),))
}

/// `DetachPortablePickupFromPed`.
///
/// <https://docs.fivem.net/natives/?_0xCF463D1E9A0AECB1>
#[doc(alias(
    "DetachPortablePickupFromPed",
    "DETACH_PORTABLE_PICKUP_FROM_PED",
    "0xCF463D1E9A0AECB1"
))]
#[inline]
pub fn detach_portable_pickup_from_ped(pickup_object: Object) {
    call(0xCF463D1E9A0AECB1, (pickup_object,))
}

/// `DoesObjectOfTypeExistAtCoords`.
///
/// <https://docs.fivem.net/natives/?_0xBFA48E2FF417213F>
#[doc(alias(
    "DoesObjectOfTypeExistAtCoords",
    "DOES_OBJECT_OF_TYPE_EXIST_AT_COORDS",
    "0xBFA48E2FF417213F"
))]
#[inline]
pub fn does_object_of_type_exist_at_coords(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    hash: impl Into<Hash>,
    p5: bool,
) -> bool {
    let hash: Hash = hash.into();
    call(0xBFA48E2FF417213F, (x, y, z, radius, hash, p5))
}

/// `DoesPickupExist`.
///
/// <https://docs.fivem.net/natives/?_0xAFC1CA75AD4074D1>
#[doc(alias("DoesPickupExist", "DOES_PICKUP_EXIST", "0xAFC1CA75AD4074D1"))]
#[inline]
pub fn does_pickup_exist(pickup: Pickup) -> bool {
    call(0xAFC1CA75AD4074D1, (pickup,))
}

/// `DoesPickupObjectExist`.
///
/// <https://docs.fivem.net/natives/?_0xD9EFB6DBF7DAAEA3>
#[doc(alias(
    "DoesPickupObjectExist",
    "DOES_PICKUP_OBJECT_EXIST",
    "0xD9EFB6DBF7DAAEA3"
))]
#[inline]
pub fn does_pickup_object_exist(pickup_object: Object) -> bool {
    call(0xD9EFB6DBF7DAAEA3, (pickup_object,))
}

/// `DoesPickupOfTypeExistInArea`.
///
/// <https://docs.fivem.net/natives/?_0xF9C36251F6E48E33>
#[doc(alias(
    "DoesPickupOfTypeExistInArea",
    "DOES_PICKUP_OF_TYPE_EXIST_IN_AREA",
    "0xF9C36251F6E48E33",
    "_IS_PICKUP_WITHIN_RADIUS",
    "IsPickupWithinRadius"
))]
#[inline]
pub fn does_pickup_of_type_exist_in_area(
    pickup_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
) -> bool {
    let pickup_hash: Hash = pickup_hash.into();
    call(0xF9C36251F6E48E33, (pickup_hash, x, y, z, radius))
}

/// `DoesRayfireMapObjectExist`.
///
/// <https://docs.fivem.net/natives/?_0x52AF537A0C5B8AAD>
#[doc(alias(
    "DoesRayfireMapObjectExist",
    "DOES_RAYFIRE_MAP_OBJECT_EXIST",
    "0x52AF537A0C5B8AAD",
    "_DOES_DES_OBJECT_EXIST",
    "DoesDesObjectExist"
))]
#[inline]
pub fn does_rayfire_map_object_exist(object: Object) -> bool {
    call(0x52AF537A0C5B8AAD, (object,))
}

/// `DoorControl`.
///
/// <https://docs.fivem.net/natives/?_0x9B12F9A24FABEDB0>
#[doc(alias(
    "DoorControl",
    "_DOOR_CONTROL",
    "SET_LOCKED_UNSTREAMED_IN_DOOR_OF_TYPE",
    "SetLockedUnstreamedInDoorOfType",
    "0x9B12F9A24FABEDB0"
))]
#[inline]
pub fn door_control(
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    locked: bool,
    x_rot_mult: f32,
    y_rot_mult: f32,
    z_rot_mult: f32,
) {
    let model_hash: Hash = model_hash.into();
    call(
        0x9B12F9A24FABEDB0,
        (
            model_hash, x, y, z, locked, x_rot_mult, y_rot_mult, z_rot_mult,
        ),
    )
}

/// `DoorSystemFindExistingDoor`.
///
/// <https://docs.fivem.net/natives/?_0x589F80B325CC82C5>
#[doc(alias(
    "DoorSystemFindExistingDoor",
    "DOOR_SYSTEM_FIND_EXISTING_DOOR",
    "0x589F80B325CC82C5"
))]
#[inline]
pub fn door_system_find_existing_door(
    x: f32,
    y: f32,
    z: f32,
    model_hash: impl Into<Hash>,
) -> Option<Hash> {
    let model_hash: Hash = model_hash.into();
    let mut door_out_pointer = Out::<Hash>::default();
    let result: bool = call(
        0x589F80B325CC82C5,
        (x, y, z, model_hash, &mut door_out_pointer),
    );
    result.then(|| door_out_pointer.get())
}

/// `DoorSystemGetAutomaticDistance`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0xE851471AEFC3374F>
#[doc(alias(
    "DoorSystemGetAutomaticDistance",
    "_DOOR_SYSTEM_GET_AUTOMATIC_DISTANCE",
    "DOOR_SYSTEM_GET_AUTOMATIC_DISTANCE",
    "0xE851471AEFC3374F"
))]
#[inline]
pub fn door_system_get_automatic_distance(door_hash: impl Into<Hash>) -> f32 {
    let door_hash: Hash = door_hash.into();
    call(0xE851471AEFC3374F, (door_hash,))
}

/// `DoorSystemGetDoorPendingState`.
///
/// <https://docs.fivem.net/natives/?_0x4BC2854478F3A749>
#[doc(alias(
    "DoorSystemGetDoorPendingState",
    "DOOR_SYSTEM_GET_DOOR_PENDING_STATE",
    "0x4BC2854478F3A749"
))]
#[inline]
pub fn door_system_get_door_pending_state(door_hash: impl Into<Hash>) -> i32 {
    let door_hash: Hash = door_hash.into();
    call(0x4BC2854478F3A749, (door_hash,))
}

/// `DoorSystemGetDoorState`.
///
/// <https://docs.fivem.net/natives/?_0x160AA1B32F6139B8>
#[doc(alias(
    "DoorSystemGetDoorState",
    "DOOR_SYSTEM_GET_DOOR_STATE",
    "0x160AA1B32F6139B8"
))]
#[inline]
pub fn door_system_get_door_state(door_hash: impl Into<Hash>) -> i32 {
    let door_hash: Hash = door_hash.into();
    call(0x160AA1B32F6139B8, (door_hash,))
}

/// `DoorSystemGetIsPhysicsLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xDF97CDD4FC08FD34>
#[doc(alias(
    "DoorSystemGetIsPhysicsLoaded",
    "DOOR_SYSTEM_GET_IS_PHYSICS_LOADED",
    "0xDF97CDD4FC08FD34"
))]
#[inline]
pub fn door_system_get_is_physics_loaded(door_hash: impl Into<Hash>) -> bool {
    let door_hash: Hash = door_hash.into();
    call(0xDF97CDD4FC08FD34, (door_hash,))
}

/// `DoorSystemGetOpenRatio`.
///
/// <https://docs.fivem.net/natives/?_0x65499865FCA6E5EC>
#[doc(alias(
    "DoorSystemGetOpenRatio",
    "DOOR_SYSTEM_GET_OPEN_RATIO",
    "0x65499865FCA6E5EC"
))]
#[inline]
pub fn door_system_get_open_ratio(door_hash: impl Into<Hash>) -> f32 {
    let door_hash: Hash = door_hash.into();
    call(0x65499865FCA6E5EC, (door_hash,))
}

/// `DoorSystemSetAutomaticDistance`.
///
/// <https://docs.fivem.net/natives/?_0x9BA001CB45CBF627>
#[doc(alias(
    "DoorSystemSetAutomaticDistance",
    "DOOR_SYSTEM_SET_AUTOMATIC_DISTANCE",
    "0x9BA001CB45CBF627"
))]
#[inline]
pub fn door_system_set_automatic_distance(
    door_hash: impl Into<Hash>,
    distance: f32,
    request_door: bool,
    force_update: bool,
) {
    let door_hash: Hash = door_hash.into();
    call(
        0x9BA001CB45CBF627,
        (door_hash, distance, request_door, force_update),
    )
}

/// `DoorSystemSetAutomaticRate`.
///
/// <https://docs.fivem.net/natives/?_0x03C27E13B42A0E82>
#[doc(alias(
    "DoorSystemSetAutomaticRate",
    "DOOR_SYSTEM_SET_AUTOMATIC_RATE",
    "0x03C27E13B42A0E82"
))]
#[inline]
pub fn door_system_set_automatic_rate(
    door_hash: impl Into<Hash>,
    rate: f32,
    request_door: bool,
    force_update: bool,
) {
    let door_hash: Hash = door_hash.into();
    call(
        0x03C27E13B42A0E82,
        (door_hash, rate, request_door, force_update),
    )
}

/// `DoorSystemSetDoorState`.
///
/// <https://docs.fivem.net/natives/?_0x6BAB9442830C7F53>
#[doc(alias(
    "DoorSystemSetDoorState",
    "DOOR_SYSTEM_SET_DOOR_STATE",
    "0x6BAB9442830C7F53",
    "_SET_DOOR_ACCELERATION_LIMIT",
    "SetDoorAccelerationLimit"
))]
#[inline]
pub fn door_system_set_door_state(
    door_hash: impl Into<Hash>,
    state: i32,
    request_door: bool,
    force_update: bool,
) {
    let door_hash: Hash = door_hash.into();
    call(
        0x6BAB9442830C7F53,
        (door_hash, state, request_door, force_update),
    )
}

/// `DoorSystemSetHoldOpen`.
///
/// <https://docs.fivem.net/natives/?_0xD9B71952F78A2640>
#[doc(alias(
    "DoorSystemSetHoldOpen",
    "DOOR_SYSTEM_SET_HOLD_OPEN",
    "0xD9B71952F78A2640"
))]
#[inline]
pub fn door_system_set_hold_open(door_hash: impl Into<Hash>, toggle: bool) {
    let door_hash: Hash = door_hash.into();
    call(0xD9B71952F78A2640, (door_hash, toggle))
}

/// `DoorSystemSetOpenRatio`.
///
/// <https://docs.fivem.net/natives/?_0xB6E6FBA95C7324AC>
#[doc(alias(
    "DoorSystemSetOpenRatio",
    "DOOR_SYSTEM_SET_OPEN_RATIO",
    "0xB6E6FBA95C7324AC",
    "_SET_DOOR_AJAR_ANGLE",
    "SetDoorAjarAngle"
))]
#[inline]
pub fn door_system_set_open_ratio(
    door_hash: impl Into<Hash>,
    ajar: f32,
    request_door: bool,
    force_update: bool,
) {
    let door_hash: Hash = door_hash.into();
    call(
        0xB6E6FBA95C7324AC,
        (door_hash, ajar, request_door, force_update),
    )
}

/// `DoorSystemSetSpringRemoved`.
///
/// <https://docs.fivem.net/natives/?_0xC485E07E4F0B7958>
#[doc(alias(
    "DoorSystemSetSpringRemoved",
    "DOOR_SYSTEM_SET_SPRING_REMOVED",
    "0xC485E07E4F0B7958"
))]
#[inline]
pub fn door_system_set_spring_removed(
    door_hash: impl Into<Hash>,
    removed: bool,
    request_door: bool,
    force_update: bool,
) {
    let door_hash: Hash = door_hash.into();
    call(
        0xC485E07E4F0B7958,
        (door_hash, removed, request_door, force_update),
    )
}

/// `EnableSavingInGarage`.
///
/// <https://docs.fivem.net/natives/?_0xF2E1A7133DD356A6>
#[doc(alias(
    "EnableSavingInGarage",
    "ENABLE_SAVING_IN_GARAGE",
    "0xF2E1A7133DD356A6"
))]
#[inline]
pub fn enable_saving_in_garage(garage_hash: impl Into<Hash>, toggle: bool) {
    let garage_hash: Hash = garage_hash.into();
    call(0xF2E1A7133DD356A6, (garage_hash, toggle))
}

/// `FixObjectFragment`.
///
/// <https://docs.fivem.net/natives/?_0xF9C1681347C8BD15>
#[doc(alias("FixObjectFragment", "FIX_OBJECT_FRAGMENT", "0xF9C1681347C8BD15"))]
#[inline]
pub fn fix_object_fragment(object: Object) {
    call(0xF9C1681347C8BD15, (object,))
}

/// `ForcePickupRegenerate`, since game build 1011.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x758A5C1B3B1E1990>
#[doc(alias(
    "ForcePickupRegenerate",
    "_FORCE_PICKUP_REGENERATE",
    "FORCE_PICKUP_REGENERATE",
    "0x758A5C1B3B1E1990"
))]
#[inline]
pub fn force_pickup_regenerate(p0: i32) {
    call(0x758A5C1B3B1E1990, (p0,))
}

/// `GetClosestObjectOfType`.
///
/// <https://docs.fivem.net/natives/?_0xE143FA2249364369>
#[doc(alias(
    "GetClosestObjectOfType",
    "GET_CLOSEST_OBJECT_OF_TYPE",
    "0xE143FA2249364369"
))]
#[inline]
pub fn get_closest_object_of_type(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    model_hash: impl Into<Hash>,
    is_mission: bool,
    p6: bool,
    p7: bool,
) -> Object {
    let model_hash: Hash = model_hash.into();
    call(
        0xE143FA2249364369,
        (x, y, z, radius, model_hash, is_mission, p6, p7),
    )
}

/// `GetCoordsAndRotationOfClosestObjectOfType`.
///
/// The values: `result`, `out_position`, `out_rotation`.
///
/// <https://docs.fivem.net/natives/?_0x163F8B586BC95F2A>
#[doc(alias(
    "GetCoordsAndRotationOfClosestObjectOfType",
    "GET_COORDS_AND_ROTATION_OF_CLOSEST_OBJECT_OF_TYPE",
    "0x163F8B586BC95F2A"
))]
#[inline]
pub fn get_coords_and_rotation_of_closest_object_of_type(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    model_hash: impl Into<Hash>,
    rotation_order: i32,
) -> (i32, Vector3, Vector3) {
    let model_hash: Hash = model_hash.into();
    let mut out_position = Out::<Vector3>::default();
    let mut out_rotation = Out::<Vector3>::default();
    let result: i32 = call(
        0x163F8B586BC95F2A,
        (
            x,
            y,
            z,
            radius,
            model_hash,
            &mut out_position,
            &mut out_rotation,
            rotation_order,
        ),
    );
    (result, out_position.get(), out_rotation.get())
}

/// `GetIsArenaPropPhysicsDisabled`, since game build 1604.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x43C677F1E1158005>
#[doc(alias(
    "GetIsArenaPropPhysicsDisabled",
    "_GET_IS_ARENA_PROP_PHYSICS_DISABLED",
    "GET_IS_ARTICULATED_JOINT_AT_MIN_ANGLE",
    "GetIsArticulatedJointAtMinAngle",
    "0x43C677F1E1158005"
))]
#[inline]
pub fn get_is_arena_prop_physics_disabled(entity: Object, p1: i32) -> bool {
    call(0x43C677F1E1158005, (entity, p1))
}

/// `GetObjectFragmentDamageHealth`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB6FBFD079B8D0596>
#[doc(alias(
    "GetObjectFragmentDamageHealth",
    "GET_OBJECT_FRAGMENT_DAMAGE_HEALTH",
    "0xB6FBFD079B8D0596"
))]
#[inline]
pub fn get_object_fragment_damage_health(p0: i32, p1: bool) -> f32 {
    call(0xB6FBFD079B8D0596, (p0, p1))
}

/// `GetObjectTextureVariation`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xE84EB93729C5F36A>
#[doc(alias(
    "GetObjectTextureVariation",
    "_GET_OBJECT_TEXTURE_VARIATION",
    "GET_OBJECT_TINT_INDEX",
    "GetObjectTintIndex",
    "0xE84EB93729C5F36A"
))]
#[inline]
pub fn get_object_texture_variation(object: Object) -> i32 {
    call(0xE84EB93729C5F36A, (object,))
}

/// `GetOffsetFromCoordAndHeadingInWorldCoords`.
///
/// <https://docs.fivem.net/natives/?_0x163E252DE035A133>
#[doc(alias(
    "GetOffsetFromCoordAndHeadingInWorldCoords",
    "GET_OFFSET_FROM_COORD_AND_HEADING_IN_WORLD_COORDS",
    "0x163E252DE035A133",
    "_GET_OBJECT_OFFSET_FROM_COORDS",
    "GetObjectOffsetFromCoords"
))]
#[inline]
pub fn get_offset_from_coord_and_heading_in_world_coords(
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    heading: f32,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
) -> Vector3 {
    call(
        0x163E252DE035A133,
        (x_pos, y_pos, z_pos, heading, x_offset, y_offset, z_offset),
    )
}

/// `GetPickupCoords`.
///
/// <https://docs.fivem.net/natives/?_0x225B8B35C88029B3>
#[doc(alias("GetPickupCoords", "GET_PICKUP_COORDS", "0x225B8B35C88029B3"))]
#[inline]
pub fn get_pickup_coords(pickup: Pickup) -> Vector3 {
    call(0x225B8B35C88029B3, (pickup,))
}

/// `GetPickupGenerationRangeMultiplier`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xB3ECA65C7317F174>
#[doc(alias(
    "GetPickupGenerationRangeMultiplier",
    "_GET_PICKUP_GENERATION_RANGE_MULTIPLIER",
    "GET_PICKUP_GENERATION_RANGE_MULTIPLIER",
    "0xB3ECA65C7317F174"
))]
#[inline]
pub fn get_pickup_generation_range_multiplier() -> f32 {
    call(0xB3ECA65C7317F174, ())
}

/// `GetPickupHash`.
///
/// <https://docs.fivem.net/natives/?_0x5EAAD83F8CFB4575>
#[doc(alias(
    "GetPickupHash",
    "_GET_PICKUP_HASH",
    "CONVERT_OLD_PICKUP_TYPE_TO_NEW",
    "ConvertOldPickupTypeToNew",
    "0x5EAAD83F8CFB4575"
))]
#[inline]
pub fn get_pickup_hash(pickup_hash: impl Into<Hash>) -> Hash {
    let pickup_hash: Hash = pickup_hash.into();
    call(0x5EAAD83F8CFB4575, (pickup_hash,))
}

/// `GetPickupHashFromWeapon`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xD6429A016084F1A5>
#[doc(alias(
    "GetPickupHashFromWeapon",
    "_GET_PICKUP_HASH_FROM_WEAPON",
    "GET_PICKUP_TYPE_FROM_WEAPON_HASH",
    "GetPickupTypeFromWeaponHash",
    "0xD6429A016084F1A5"
))]
#[inline]
pub fn get_pickup_hash_from_weapon(weapon: impl Into<Hash>) -> Hash {
    let weapon: Hash = weapon.into();
    call(0xD6429A016084F1A5, (weapon,))
}

/// `GetPickupObject`.
///
/// <https://docs.fivem.net/natives/?_0x5099BC55630B25AE>
#[doc(alias("GetPickupObject", "GET_PICKUP_OBJECT", "0x5099BC55630B25AE"))]
#[inline]
pub fn get_pickup_object(pickup: Pickup) -> Object {
    call(0x5099BC55630B25AE, (pickup,))
}

/// `GetRayfireMapObject`.
///
/// <https://docs.fivem.net/natives/?_0xB48FCED898292E52>
#[doc(alias(
    "GetRayfireMapObject",
    "GET_RAYFIRE_MAP_OBJECT",
    "0xB48FCED898292E52",
    "_GET_DES_OBJECT",
    "GetDesObject"
))]
#[inline]
pub fn get_rayfire_map_object(x: f32, y: f32, z: f32, radius: f32, name: &str) -> Object {
    call(0xB48FCED898292E52, (x, y, z, radius, name))
}

/// `GetRayfireMapObjectAnimPhase`.
///
/// <https://docs.fivem.net/natives/?_0x260EE4FDBDF4DB01>
#[doc(alias(
    "GetRayfireMapObjectAnimPhase",
    "GET_RAYFIRE_MAP_OBJECT_ANIM_PHASE",
    "0x260EE4FDBDF4DB01",
    "_GET_DES_OBJECT_ANIM_PROGRESS",
    "GetDesObjectAnimProgress"
))]
#[inline]
pub fn get_rayfire_map_object_anim_phase(object: Object) -> f32 {
    call(0x260EE4FDBDF4DB01, (object,))
}

/// `GetSafePickupCoords`.
///
/// <https://docs.fivem.net/natives/?_0x6E16BC2503FF1FF0>
#[doc(alias("GetSafePickupCoords", "GET_SAFE_PICKUP_COORDS", "0x6E16BC2503FF1FF0"))]
#[inline]
pub fn get_safe_pickup_coords(x: f32, y: f32, z: f32, p3: f32, p4: f32) -> Vector3 {
    call(0x6E16BC2503FF1FF0, (x, y, z, p3, p4))
}

/// `GetStateOfClosestDoorOfType`.
///
/// The values: `locked`, `heading`.
///
/// <https://docs.fivem.net/natives/?_0xEDC1A5B84AEF33FF>
#[doc(alias(
    "GetStateOfClosestDoorOfType",
    "GET_STATE_OF_CLOSEST_DOOR_OF_TYPE",
    "0xEDC1A5B84AEF33FF"
))]
#[inline]
pub fn get_state_of_closest_door_of_type(
    type_: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
) -> (bool, f32) {
    let type_: Hash = type_.into();
    let mut locked = Out::<bool>::default();
    let mut heading = Out::<f32>::default();
    call::<()>(
        0xEDC1A5B84AEF33FF,
        (type_, x, y, z, &mut locked, &mut heading),
    );
    (locked.get(), heading.get())
}

/// `GetStateOfRayfireMapObject`.
///
/// <https://docs.fivem.net/natives/?_0x899BA936634A322E>
#[doc(alias(
    "GetStateOfRayfireMapObject",
    "GET_STATE_OF_RAYFIRE_MAP_OBJECT",
    "0x899BA936634A322E",
    "_GET_DES_OBJECT_STATE",
    "GetDesObjectState"
))]
#[inline]
pub fn get_state_of_rayfire_map_object(object: Object) -> i32 {
    call(0x899BA936634A322E, (object,))
}

/// `GetWeaponTypeFromPickupType`.
///
/// <https://docs.fivem.net/natives/?_0x08F96CA6C551AD51>
#[doc(alias(
    "GetWeaponTypeFromPickupType",
    "GET_WEAPON_TYPE_FROM_PICKUP_TYPE",
    "0x08F96CA6C551AD51",
    "_GET_WEAPON_HASH_FROM_PICKUP",
    "GetWeaponHashFromPickup"
))]
#[inline]
pub fn get_weapon_type_from_pickup_type(pickup_hash: impl Into<Hash>) -> Hash {
    let pickup_hash: Hash = pickup_hash.into();
    call(0x08F96CA6C551AD51, (pickup_hash,))
}

/// `HasClosestObjectOfTypeBeenBroken`.
///
/// Of unknown type: `p5`.
///
/// <https://docs.fivem.net/natives/?_0x761B0E69AC4D007E>
#[doc(alias(
    "HasClosestObjectOfTypeBeenBroken",
    "HAS_CLOSEST_OBJECT_OF_TYPE_BEEN_BROKEN",
    "0x761B0E69AC4D007E"
))]
#[inline]
pub fn has_closest_object_of_type_been_broken(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    model_hash: impl Into<Hash>,
    p5: i32,
) -> bool {
    let model_hash: Hash = model_hash.into();
    call(0x761B0E69AC4D007E, (p0, p1, p2, p3, model_hash, p5))
}

/// `HasClosestObjectOfTypeBeenCompletelyDestroyed`.
///
/// <https://docs.fivem.net/natives/?_0x46494A2475701343>
#[doc(alias(
    "HasClosestObjectOfTypeBeenCompletelyDestroyed",
    "HAS_CLOSEST_OBJECT_OF_TYPE_BEEN_COMPLETELY_DESTROYED",
    "0x46494A2475701343"
))]
#[inline]
pub fn has_closest_object_of_type_been_completely_destroyed(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    model_hash: impl Into<Hash>,
    p5: bool,
) -> bool {
    let model_hash: Hash = model_hash.into();
    call(0x46494A2475701343, (x, y, z, radius, model_hash, p5))
}

/// `HasObjectBeenBroken`.
///
/// <https://docs.fivem.net/natives/?_0x8ABFB70C49CC43E2>
#[doc(alias("HasObjectBeenBroken", "HAS_OBJECT_BEEN_BROKEN", "0x8ABFB70C49CC43E2"))]
#[inline]
pub fn has_object_been_broken(object: Object) -> bool {
    call(0x8ABFB70C49CC43E2, (object,))
}

/// `HasPickupBeenCollected`.
///
/// <https://docs.fivem.net/natives/?_0x80EC48E6679313F9>
#[doc(alias(
    "HasPickupBeenCollected",
    "HAS_PICKUP_BEEN_COLLECTED",
    "0x80EC48E6679313F9"
))]
#[inline]
pub fn has_pickup_been_collected(pickup: Pickup) -> bool {
    call(0x80EC48E6679313F9, (pickup,))
}

/// `HidePortablePickupWhenDetached`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x867458251D47CCB2>
#[doc(alias(
    "HidePortablePickupWhenDetached",
    "HIDE_PORTABLE_PICKUP_WHEN_DETACHED",
    "0x867458251D47CCB2",
    "_HIDE_PICKUP",
    "HidePickup"
))]
#[inline]
pub fn hide_portable_pickup_when_detached(pickup: Pickup, toggle: bool) {
    call(0x867458251D47CCB2, (pickup, toggle))
}

/// `IsAnyEntityEntirelyInsideGarage`.
///
/// Of unknown type: `p4`.
///
/// <https://docs.fivem.net/natives/?_0x673ED815D6E323B7>
#[doc(alias(
    "IsAnyEntityEntirelyInsideGarage",
    "IS_ANY_ENTITY_ENTIRELY_INSIDE_GARAGE",
    "0x673ED815D6E323B7"
))]
#[inline]
pub fn is_any_entity_entirely_inside_garage(
    garage_hash: impl Into<Hash>,
    p1: bool,
    p2: bool,
    p3: bool,
    p4: i32,
) -> bool {
    let garage_hash: Hash = garage_hash.into();
    call(0x673ED815D6E323B7, (garage_hash, p1, p2, p3, p4))
}

/// `IsAnyObjectNearPoint`.
///
/// <https://docs.fivem.net/natives/?_0x397DC58FF00298D1>
#[doc(alias(
    "IsAnyObjectNearPoint",
    "IS_ANY_OBJECT_NEAR_POINT",
    "0x397DC58FF00298D1"
))]
#[inline]
pub fn is_any_object_near_point(x: f32, y: f32, z: f32, range: f32, p4: bool) -> bool {
    call(0x397DC58FF00298D1, (x, y, z, range, p4))
}

/// `IsDoorClosed`.
///
/// <https://docs.fivem.net/natives/?_0xC531EE8A1145A149>
#[doc(alias("IsDoorClosed", "IS_DOOR_CLOSED", "0xC531EE8A1145A149"))]
#[inline]
pub fn is_door_closed(door_hash: impl Into<Hash>) -> bool {
    let door_hash: Hash = door_hash.into();
    call(0xC531EE8A1145A149, (door_hash,))
}

/// `IsDoorRegisteredWithSystem`.
///
/// <https://docs.fivem.net/natives/?_0xC153C43EA202C8C1>
#[doc(alias(
    "IsDoorRegisteredWithSystem",
    "IS_DOOR_REGISTERED_WITH_SYSTEM",
    "0xC153C43EA202C8C1",
    "_DOES_DOOR_EXIST",
    "DoesDoorExist"
))]
#[inline]
pub fn is_door_registered_with_system(door_hash: impl Into<Hash>) -> bool {
    let door_hash: Hash = door_hash.into();
    call(0xC153C43EA202C8C1, (door_hash,))
}

/// `IsGarageEmpty`.
///
/// <https://docs.fivem.net/natives/?_0x90E47239EA1980B8>
#[doc(alias("IsGarageEmpty", "IS_GARAGE_EMPTY", "0x90E47239EA1980B8"))]
#[inline]
pub fn is_garage_empty(garage_hash: impl Into<Hash>, p1: bool, p2: i32) -> bool {
    let garage_hash: Hash = garage_hash.into();
    call(0x90E47239EA1980B8, (garage_hash, p1, p2))
}

/// `IsObjectAPickup`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0xFC481C641EBBD27D>
#[doc(alias("IsObjectAPickup", "IS_OBJECT_A_PICKUP", "0xFC481C641EBBD27D"))]
#[inline]
pub fn is_object_a_pickup(object: Object) -> bool {
    call(0xFC481C641EBBD27D, (object,))
}

/// `IsObjectAPortablePickup`.
///
/// <https://docs.fivem.net/natives/?_0x0378C08504160D0D>
#[doc(alias(
    "IsObjectAPortablePickup",
    "IS_OBJECT_A_PORTABLE_PICKUP",
    "0x0378C08504160D0D"
))]
#[inline]
pub fn is_object_a_portable_pickup(object: Object) -> bool {
    call(0x0378C08504160D0D, (object,))
}

/// `IsObjectEntirelyInsideGarage`.
///
/// <https://docs.fivem.net/natives/?_0x372EF6699146A1E4>
#[doc(alias(
    "IsObjectEntirelyInsideGarage",
    "IS_OBJECT_ENTIRELY_INSIDE_GARAGE",
    "0x372EF6699146A1E4"
))]
#[inline]
pub fn is_object_entirely_inside_garage(
    garage_hash: impl Into<Hash>,
    entity: impl Into<Entity>,
    p2: f32,
    p3: i32,
) -> bool {
    let garage_hash: Hash = garage_hash.into();
    let entity: Entity = entity.into();
    call(0x372EF6699146A1E4, (garage_hash, entity, p2, p3))
}

/// `IsObjectNearPoint`.
///
/// <https://docs.fivem.net/natives/?_0x8C90FE4B381BA60A>
#[doc(alias("IsObjectNearPoint", "IS_OBJECT_NEAR_POINT", "0x8C90FE4B381BA60A"))]
#[inline]
pub fn is_object_near_point(
    object_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    range: f32,
) -> bool {
    let object_hash: Hash = object_hash.into();
    call(0x8C90FE4B381BA60A, (object_hash, x, y, z, range))
}

/// `IsObjectPartiallyInsideGarage`.
///
/// <https://docs.fivem.net/natives/?_0xF0EED5A6BC7B237A>
#[doc(alias(
    "IsObjectPartiallyInsideGarage",
    "IS_OBJECT_PARTIALLY_INSIDE_GARAGE",
    "0xF0EED5A6BC7B237A"
))]
#[inline]
pub fn is_object_partially_inside_garage(
    garage_hash: impl Into<Hash>,
    entity: impl Into<Entity>,
    p2: i32,
) -> bool {
    let garage_hash: Hash = garage_hash.into();
    let entity: Entity = entity.into();
    call(0xF0EED5A6BC7B237A, (garage_hash, entity, p2))
}

/// `IsObjectVisible`.
///
/// <https://docs.fivem.net/natives/?_0x8B32ACE6326A7546>
#[doc(alias("IsObjectVisible", "IS_OBJECT_VISIBLE", "0x8B32ACE6326A7546"))]
#[inline]
pub fn is_object_visible(object: Object) -> bool {
    call(0x8B32ACE6326A7546, (object,))
}

/// `IsPickupWeaponObjectValid`.
///
/// <https://docs.fivem.net/natives/?_0x11D1E53A726891FE>
#[doc(alias(
    "IsPickupWeaponObjectValid",
    "IS_PICKUP_WEAPON_OBJECT_VALID",
    "0x11D1E53A726891FE"
))]
#[inline]
pub fn is_pickup_weapon_object_valid(object: Object) -> bool {
    call(0x11D1E53A726891FE, (object,))
}

/// `IsPlayerEntirelyInsideGarage`.
///
/// <https://docs.fivem.net/natives/?_0x024A60DEB0EA69F0>
#[doc(alias(
    "IsPlayerEntirelyInsideGarage",
    "IS_PLAYER_ENTIRELY_INSIDE_GARAGE",
    "0x024A60DEB0EA69F0"
))]
#[inline]
pub fn is_player_entirely_inside_garage(
    garage_hash: impl Into<Hash>,
    player: Player,
    p2: f32,
    p3: i32,
) -> bool {
    let garage_hash: Hash = garage_hash.into();
    call(0x024A60DEB0EA69F0, (garage_hash, player, p2, p3))
}

/// `IsPlayerPartiallyInsideGarage`.
///
/// <https://docs.fivem.net/natives/?_0x1761DC5D8471CBAA>
#[doc(alias(
    "IsPlayerPartiallyInsideGarage",
    "IS_PLAYER_PARTIALLY_INSIDE_GARAGE",
    "0x1761DC5D8471CBAA"
))]
#[inline]
pub fn is_player_partially_inside_garage(
    garage_hash: impl Into<Hash>,
    player: Player,
    p2: i32,
) -> bool {
    let garage_hash: Hash = garage_hash.into();
    call(0x1761DC5D8471CBAA, (garage_hash, player, p2))
}

/// `IsPointInAngledArea`.
///
/// <https://docs.fivem.net/natives/?_0x2A70BAE8883E4C81>
#[doc(alias("IsPointInAngledArea", "IS_POINT_IN_ANGLED_AREA", "0x2A70BAE8883E4C81"))]
#[inline]
pub fn is_point_in_angled_area(
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    width: f32,
    p10: bool,
    includez: bool,
) -> bool {
    call(
        0x2A70BAE8883E4C81,
        (
            x_pos, y_pos, z_pos, x1, y1, z1, x2, y2, z2, width, p10, includez,
        ),
    )
}

/// `MarkObjectForDeletion`.
///
/// <https://docs.fivem.net/natives/?_0xADBE4809F19F927A>
#[doc(alias(
    "MarkObjectForDeletion",
    "_MARK_OBJECT_FOR_DELETION",
    "ONLY_CLEAN_UP_OBJECT_WHEN_OUT_OF_RANGE",
    "OnlyCleanUpObjectWhenOutOfRange",
    "0xADBE4809F19F927A"
))]
#[inline]
pub fn mark_object_for_deletion(object: Object) {
    call(0xADBE4809F19F927A, (object,))
}

/// `N_0x006e4b040ed37ec3`, since game build 1868.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x006E4B040ED37EC3>
#[doc(alias(
    "N_0x006e4b040ed37ec3",
    "PLAY_OBJECT_AUTO_START_ANIM",
    "PlayObjectAutoStartAnim",
    "0x006E4B040ED37EC3"
))]
#[inline]
pub fn n_0x006e4b040ed37ec3(p0: i32) {
    call(0x006E4B040ED37EC3, (p0,))
}

/// `N_0x0596843b34b95ce5`, since game build 505.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x0596843B34B95CE5>
#[doc(alias(
    "N_0x0596843b34b95ce5",
    "SET_PICKUP_GLOW_OFFSET",
    "SetPickupGlowOffset",
    "0x0596843B34B95CE5"
))]
#[inline]
pub fn n_0x0596843b34b95ce5(p0: i32, p1: i32) {
    call(0x0596843B34B95CE5, (p0, p1))
}

/// `N_0x1a6cbb06e2d0d79d`, since game build 1604.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x1A6CBB06E2D0D79D>
#[doc(alias(
    "N_0x1a6cbb06e2d0d79d",
    "SET_WEAPON_IMPACTS_APPLY_GREATER_FORCE",
    "SetWeaponImpactsApplyGreaterForce",
    "0x1A6CBB06E2D0D79D"
))]
#[inline]
pub fn n_0x1a6cbb06e2d0d79d(p0: i32, p1: i32) {
    call(0x1A6CBB06E2D0D79D, (p0, p1))
}

/// `N_0x1c57c94a6446492a`, since game build 1604.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x1C57C94A6446492A>
#[doc(alias(
    "N_0x1c57c94a6446492a",
    "SET_IS_OBJECT_ARTICULATED",
    "SetIsObjectArticulated",
    "0x1C57C94A6446492A"
))]
#[inline]
pub fn n_0x1c57c94a6446492a(p0: i32, p1: i32) {
    call(0x1C57C94A6446492A, (p0, p1))
}

/// `N_0x1e3f1b1b891a2aaa`, since game build 573.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x1E3F1B1B891A2AAA>
#[doc(alias(
    "N_0x1e3f1b1b891a2aaa",
    "BLOCK_PLAYERS_FOR_AMBIENT_PICKUP",
    "BlockPlayersForAmbientPickup",
    "0x1E3F1B1B891A2AAA"
))]
#[inline]
pub fn n_0x1e3f1b1b891a2aaa(p0: i32, p1: i32) {
    call(0x1E3F1B1B891A2AAA, (p0, p1))
}

/// `N_0x2542269291c6ac84`, since game build 1180.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2542269291C6AC84>
#[doc(alias(
    "N_0x2542269291c6ac84",
    "GET_HAS_OBJECT_BEEN_COMPLETELY_DESTROYED",
    "GetHasObjectBeenCompletelyDestroyed",
    "0x2542269291C6AC84"
))]
#[inline]
pub fn n_0x2542269291c6ac84(p0: i32) -> i32 {
    call(0x2542269291C6AC84, (p0,))
}

/// `N_0x27f248c3febfaad3`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x27F248C3FEBFAAD3>
#[doc(alias(
    "N_0x27f248c3febfaad3",
    "SET_PICKUP_OBJECT_GLOW_WHEN_UNCOLLECTABLE",
    "SetPickupObjectGlowWhenUncollectable",
    "0x27F248C3FEBFAAD3"
))]
#[inline]
pub fn n_0x27f248c3febfaad3(p0: i32, p1: i32) {
    call(0x27F248C3FEBFAAD3, (p0, p1))
}

/// `N_0x31574b1b41268673`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x31574B1B41268673>
#[doc(alias(
    "N_0x31574b1b41268673",
    "SET_PROP_TINT_INDEX",
    "SetPropTintIndex",
    "0x31574B1B41268673"
))]
#[inline]
pub fn n_0x31574b1b41268673(p0: i32, p1: i32) {
    call(0x31574B1B41268673, (p0, p1))
}

/// `N_0x31f924b53eaddf65`.
///
/// <https://docs.fivem.net/natives/?_0x31F924B53EADDF65>
#[doc(alias(
    "N_0x31f924b53eaddf65",
    "SET_ONLY_ALLOW_AMMO_COLLECTION_WHEN_LOW",
    "SetOnlyAllowAmmoCollectionWhenLow",
    "0x31F924B53EADDF65"
))]
#[inline]
pub fn n_0x31f924b53eaddf65(p0: bool) {
    call(0x31F924B53EADDF65, (p0,))
}

/// `N_0x394cd08e31313c28`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x394CD08E31313C28>
#[doc(alias(
    "N_0x394cd08e31313c28",
    "FORCE_PICKUP_ROTATE_FACE_UP",
    "ForcePickupRotateFaceUp",
    "0x394CD08E31313C28"
))]
#[inline]
pub fn n_0x394cd08e31313c28() {
    call(0x394CD08E31313C28, ())
}

/// `N_0x39a5fb7eaf150840`, since game build 678.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x39A5FB7EAF150840>
#[doc(alias(
    "N_0x39a5fb7eaf150840",
    "SET_PICKUP_OBJECT_ARROW_MARKER",
    "SetPickupObjectArrowMarker",
    "0x39A5FB7EAF150840"
))]
#[inline]
pub fn n_0x39a5fb7eaf150840(p0: i32, p1: i32) {
    call(0x39A5FB7EAF150840, (p0, p1))
}

/// `N_0x3b2fd68db5f8331c`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x3B2FD68DB5F8331C>
#[doc(alias(
    "N_0x3b2fd68db5f8331c",
    "SET_OBJECT_IS_VISIBLE_IN_MIRRORS",
    "SetObjectIsVisibleInMirrors",
    "0x3B2FD68DB5F8331C",
    "_SET_OBJECT_COLOUR",
    "SetObjectColour"
))]
#[inline]
pub fn n_0x3b2fd68db5f8331c(object: Object, toggle: bool, r: i32, g: i32, b: i32) {
    call(0x3B2FD68DB5F8331C, (object, toggle, r, g, b))
}

/// `N_0x3bd770d281982db5`, since game build 1604.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x3BD770D281982DB5>
#[doc(alias(
    "N_0x3bd770d281982db5",
    "GET_IS_ARTICULATED_JOINT_AT_MAX_ANGLE",
    "GetIsArticulatedJointAtMaxAngle",
    "0x3BD770D281982DB5"
))]
#[inline]
pub fn n_0x3bd770d281982db5(p0: i32, p1: i32) -> i32 {
    call(0x3BD770D281982DB5, (p0, p1))
}

/// `N_0x46f3add1e2d5baf2`, since game build 877.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x46F3ADD1E2D5BAF2>
#[doc(alias(
    "N_0x46f3add1e2d5baf2",
    "SET_PORTABLE_PICKUP_PERSIST",
    "SetPortablePickupPersist",
    "0x46F3ADD1E2D5BAF2"
))]
#[inline]
pub fn n_0x46f3add1e2d5baf2(p0: i32, p1: i32) {
    call(0x46F3ADD1E2D5BAF2, (p0, p1))
}

/// `N_0x4c134b4df76025d0`, since game build 1180.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x4C134B4DF76025D0>
#[doc(alias(
    "N_0x4c134b4df76025d0",
    "FORCE_ACTIVATE_PHYSICS_ON_UNFIXED_PICKUP",
    "ForceActivatePhysicsOnUnfixedPickup",
    "0x4C134B4DF76025D0"
))]
#[inline]
pub fn n_0x4c134b4df76025d0(p0: i32, p1: i32) {
    call(0x4C134B4DF76025D0, (p0, p1))
}

/// `N_0x62454a641b41f3c5`, since game build 678.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x62454A641B41F3C5>
#[doc(alias(
    "N_0x62454a641b41f3c5",
    "SET_OBJECT_GLOW_IN_SAME_TEAM",
    "SetObjectGlowInSameTeam",
    "0x62454A641B41F3C5"
))]
#[inline]
pub fn n_0x62454a641b41f3c5(p0: i32) {
    call(0x62454A641B41F3C5, (p0,))
}

/// `N_0x63ecf581bc70e363`, since game build 1365.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x63ECF581BC70E363>
#[doc(alias(
    "N_0x63ecf581bc70e363",
    "SET_PROJECTILES_SHOULD_EXPLODE_ON_CONTACT",
    "SetProjectilesShouldExplodeOnContact",
    "0x63ECF581BC70E363"
))]
#[inline]
pub fn n_0x63ecf581bc70e363(p0: i32, p1: i32) {
    call(0x63ECF581BC70E363, (p0, p1))
}

/// `N_0x641f272b52e2f0f8`, since game build 877.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x641F272B52E2F0F8>
#[doc(alias(
    "N_0x641f272b52e2f0f8",
    "ALLOW_PORTABLE_PICKUP_TO_MIGRATE_TO_NON_PARTICIPANTS",
    "AllowPortablePickupToMigrateToNonParticipants",
    "0x641F272B52E2F0F8"
))]
#[inline]
pub fn n_0x641f272b52e2f0f8(p0: i32, p1: i32) {
    call(0x641F272B52E2F0F8, (p0, p1))
}

/// `N_0x659f9d71f52843f8`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x659F9D71F52843F8>
#[doc(alias(
    "N_0x659f9d71f52843f8",
    "DISABLE_TIDYING_UP_IN_GARAGE",
    "DisableTidyingUpInGarage",
    "0x659F9D71F52843F8"
))]
#[inline]
pub fn n_0x659f9d71f52843f8(p0: i32, p1: i32) {
    call(0x659F9D71F52843F8, (p0, p1))
}

/// `N_0x66a49d021870fe88`.
///
/// <https://docs.fivem.net/natives/?_0x66A49D021870FE88>
#[doc(alias(
    "N_0x66a49d021870fe88",
    "CLOSE_SAFEHOUSE_GARAGES",
    "CloseSafehouseGarages",
    "0x66A49D021870FE88"
))]
#[inline]
pub fn n_0x66a49d021870fe88() {
    call(0x66A49D021870FE88, ())
}

/// `N_0x701fda1e82076ba4`.
///
/// <https://docs.fivem.net/natives/?_0x701FDA1E82076BA4>
#[doc(alias(
    "N_0x701fda1e82076ba4",
    "CLOSE_ALL_BARRIERS_FOR_RACE",
    "CloseAllBarriersForRace",
    "0x701FDA1E82076BA4"
))]
#[inline]
pub fn n_0x701fda1e82076ba4() {
    call(0x701FDA1E82076BA4, ())
}

/// `N_0x734e1714d077da9a`, since game build 1604.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x734E1714D077DA9A>
#[doc(alias(
    "N_0x734e1714d077da9a",
    "SET_OBJECT_IS_A_PRESSURE_PLATE",
    "SetObjectIsAPressurePlate",
    "0x734E1714D077DA9A"
))]
#[inline]
pub fn n_0x734e1714d077da9a(p0: i32, p1: i32) {
    call(0x734E1714D077DA9A, (p0, p1))
}

/// `N_0x762db2d380b48d04`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x762DB2D380B48D04>
#[doc(alias(
    "N_0x762db2d380b48d04",
    "CLEAR_PICKUP_REWARD_TYPE_SUPPRESSION",
    "ClearPickupRewardTypeSuppression",
    "0x762DB2D380B48D04"
))]
#[inline]
pub fn n_0x762db2d380b48d04(p0: i32) {
    call(0x762DB2D380B48D04, (p0,))
}

/// `N_0x7813e8b8c4ae4799`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x7813E8B8C4AE4799>
#[doc(alias(
    "N_0x7813e8b8c4ae4799",
    "SET_PICKUP_OBJECT_COLLECTABLE_IN_VEHICLE",
    "SetPickupObjectCollectableInVehicle",
    "0x7813E8B8C4AE4799"
))]
#[inline]
pub fn n_0x7813e8b8c4ae4799(pickup: Pickup) {
    call(0x7813E8B8C4AE4799, (pickup,))
}

/// `N_0x826d1ee4d1cafc78`, since game build 505.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x826D1EE4D1CAFC78>
#[doc(alias(
    "N_0x826d1ee4d1cafc78",
    "SET_CUSTOM_PICKUP_WEAPON_HASH",
    "SetCustomPickupWeaponHash",
    "0x826D1EE4D1CAFC78"
))]
#[inline]
pub fn n_0x826d1ee4d1cafc78(p0: i32, p1: i32) {
    call(0x826D1EE4D1CAFC78, (p0, p1))
}

/// `N_0x834344a414c7c85d`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x834344A414C7C85D>
#[doc(alias(
    "N_0x834344a414c7c85d",
    "ALLOW_PICKUP_ARROW_MARKER_WHEN_UNCOLLECTABLE",
    "AllowPickupArrowMarkerWhenUncollectable",
    "0x834344A414C7C85D"
))]
#[inline]
pub fn n_0x834344a414c7c85d(p0: i32, p1: i32) {
    call(0x834344A414C7C85D, (p0, p1))
}

/// `N_0x858ec9fd25de04aa`, since game build 757.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x858EC9FD25DE04AA>
#[doc(alias(
    "N_0x858ec9fd25de04aa",
    "SET_PICKUP_TRANSPARENT_WHEN_UNCOLLECTABLE",
    "SetPickupTransparentWhenUncollectable",
    "0x858EC9FD25DE04AA"
))]
#[inline]
pub fn n_0x858ec9fd25de04aa(p0: i32, p1: i32) {
    call(0x858EC9FD25DE04AA, (p0, p1))
}

/// `N_0x8881c98a31117998`, since game build 678.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x8881C98A31117998>
#[doc(alias(
    "N_0x8881c98a31117998",
    "SET_PICKUP_OBJECT_TRANSPARENT_WHEN_UNCOLLECTABLE",
    "SetPickupObjectTransparentWhenUncollectable",
    "0x8881C98A31117998",
    "0xA90E7227A9303FA9"
))]
#[inline]
pub fn n_0x8881c98a31117998(p0: i32) {
    call(0x8881C98A31117998, (p0,))
}

/// `N_0x8caab2bd3ea58bd4`, since game build 1011.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x8CAAB2BD3EA58BD4>
#[doc(alias(
    "N_0x8caab2bd3ea58bd4",
    "SET_DISABLE_COLLISIONS_BETWEEN_CARS_AND_CAR_PARACHUTE",
    "SetDisableCollisionsBetweenCarsAndCarParachute",
    "0x8CAAB2BD3EA58BD4"
))]
#[inline]
pub fn n_0x8caab2bd3ea58bd4(p0: i32) {
    call(0x8CAAB2BD3EA58BD4, (p0,))
}

/// `N_0x8cff648fbd7330f1`, since game build 757.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x8CFF648FBD7330F1>
#[doc(alias(
    "N_0x8cff648fbd7330f1",
    "SET_PICKUP_OBJECT_ALPHA_WHEN_TRANSPARENT",
    "SetPickupObjectAlphaWhenTransparent",
    "0x8CFF648FBD7330F1"
))]
#[inline]
pub fn n_0x8cff648fbd7330f1(p0: i32) {
    call(0x8CFF648FBD7330F1, (p0,))
}

/// `N_0x8dca505a5c196f05`, since game build 1180.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x8DCA505A5C196F05>
#[doc(alias(
    "N_0x8dca505a5c196f05",
    "SUPPRESS_PICKUP_SOUND_FOR_PICKUP",
    "SuppressPickupSoundForPickup",
    "0x8DCA505A5C196F05"
))]
#[inline]
pub fn n_0x8dca505a5c196f05(p0: i32, p1: i32) {
    call(0x8DCA505A5C196F05, (p0, p1))
}

/// `N_0xa08fe5e49bdc39dd`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA08FE5E49BDC39DD>
#[doc(alias(
    "N_0xa08fe5e49bdc39dd",
    "SET_PICKUP_OBJECT_GLOW_OFFSET",
    "SetPickupObjectGlowOffset",
    "0xA08FE5E49BDC39DD"
))]
#[inline]
pub fn n_0xa08fe5e49bdc39dd(p0: i32, p1: f32, p2: bool) {
    call(0xA08FE5E49BDC39DD, (p0, p1, p2))
}

/// `N_0xa2c1f5e92afe49ed`.
///
/// <https://docs.fivem.net/natives/?_0xA2C1F5E92AFE49ED>
#[doc(alias(
    "N_0xa2c1f5e92afe49ed",
    "CLEAR_ALL_PICKUP_REWARD_TYPE_SUPPRESSION",
    "ClearAllPickupRewardTypeSuppression",
    "0xA2C1F5E92AFE49ED"
))]
#[inline]
pub fn n_0xa2c1f5e92afe49ed() {
    call(0xA2C1F5E92AFE49ED, ())
}

/// `N_0xa85a21582451e951`.
///
/// <https://docs.fivem.net/natives/?_0xA85A21582451E951>
#[doc(alias(
    "N_0xa85a21582451e951",
    "DOOR_SYSTEM_SET_DOOR_OPEN_FOR_RACES",
    "DoorSystemSetDoorOpenForRaces",
    "0xA85A21582451E951"
))]
#[inline]
pub fn n_0xa85a21582451e951(door_hash: impl Into<Hash>, p1: bool) {
    let door_hash: Hash = door_hash.into();
    call(0xA85A21582451E951, (door_hash, p1))
}

/// `N_0xaa059c615de9dd03`, since game build 1180.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xAA059C615DE9DD03>
#[doc(alias(
    "N_0xaa059c615de9dd03",
    "ALLOW_PICKUP_BY_NONE_PARTICIPANT",
    "AllowPickupByNoneParticipant",
    "0xAA059C615DE9DD03"
))]
#[inline]
pub fn n_0xaa059c615de9dd03(p0: i32, p1: i32) {
    call(0xAA059C615DE9DD03, (p0, p1))
}

/// `N_0xadf084fb8f075d06`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0xADF084FB8F075D06>
#[doc(alias(
    "N_0xadf084fb8f075d06",
    "IS_PROP_LIGHT_OVERRIDEN",
    "IsPropLightOverriden",
    "0xADF084FB8F075D06"
))]
#[inline]
pub fn n_0xadf084fb8f075d06(p0: Object) -> bool {
    call(0xADF084FB8F075D06, (p0,))
}

/// `N_0xafe24e4d29249e4a`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xAFE24E4D29249E4A>
#[doc(alias(
    "N_0xafe24e4d29249e4a",
    "ROTATE_OBJECT",
    "RotateObject",
    "0xAFE24E4D29249E4A"
))]
#[inline]
pub fn n_0xafe24e4d29249e4a(object: Object, p1: f32, p2: f32, p3: bool) -> bool {
    call(0xAFE24E4D29249E4A, (object, p1, p2, p3))
}

/// `N_0xb2d0bde54f0e8e5a`.
///
/// <https://docs.fivem.net/natives/?_0xB2D0BDE54F0E8E5A>
#[doc(alias(
    "N_0xb2d0bde54f0e8e5a",
    "SET_ENTITY_FLAG_RENDER_SMALL_SHADOW",
    "SetEntityFlagRenderSmallShadow",
    "0xB2D0BDE54F0E8E5A"
))]
#[inline]
pub fn n_0xb2d0bde54f0e8e5a(object: Object, toggle: bool) {
    call(0xB2D0BDE54F0E8E5A, (object, toggle))
}

/// `N_0xb5b7742424bd4445`, since game build 1604.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xB5B7742424BD4445>
#[doc(alias(
    "N_0xb5b7742424bd4445",
    "SET_IS_OBJECT_BALL",
    "SetIsObjectBall",
    "0xB5B7742424BD4445"
))]
#[inline]
pub fn n_0xb5b7742424bd4445(p0: i32, p1: i32) {
    call(0xB5B7742424BD4445, (p0, p1))
}

/// `N_0xb7c6d80fb371659a`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xB7C6D80FB371659A>
#[doc(alias(
    "N_0xb7c6d80fb371659a",
    "CLEAR_EXTENDED_PICKUP_PROBE_AREAS",
    "ClearExtendedPickupProbeAreas",
    "0xB7C6D80FB371659A"
))]
#[inline]
pub fn n_0xb7c6d80fb371659a() {
    call(0xB7C6D80FB371659A, ())
}

/// `N_0xbffe53ae7e67fcdc`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xBFFE53AE7E67FCDC>
#[doc(alias(
    "N_0xbffe53ae7e67fcdc",
    "SET_PICKUP_TRACK_DAMAGE_EVENTS",
    "SetPickupTrackDamageEvents",
    "0xBFFE53AE7E67FCDC"
))]
#[inline]
pub fn n_0xbffe53ae7e67fcdc(p0: i32, p1: i32) {
    call(0xBFFE53AE7E67FCDC, (p0, p1))
}

/// `N_0xc6033d32241f6fb5`.
///
/// <https://docs.fivem.net/natives/?_0xC6033D32241F6FB5>
#[doc(alias(
    "N_0xc6033d32241f6fb5",
    "SET_OBJECT_IS_SPECIAL_GOLFBALL",
    "SetObjectIsSpecialGolfball",
    "0xC6033D32241F6FB5"
))]
#[inline]
pub fn n_0xc6033d32241f6fb5(object: Object, toggle: bool) {
    call(0xC6033D32241F6FB5, (object, toggle))
}

/// `N_0xc7f29ca00f46350e`.
///
/// <https://docs.fivem.net/natives/?_0xC7F29CA00F46350E>
#[doc(alias(
    "N_0xc7f29ca00f46350e",
    "OPEN_ALL_BARRIERS_FOR_RACE",
    "OpenAllBarriersForRace",
    "0xC7F29CA00F46350E"
))]
#[inline]
pub fn n_0xc7f29ca00f46350e(p0: bool) {
    call(0xC7F29CA00F46350E, (p0,))
}

/// `N_0xd05a3241b9a86f19`, since game build 1180.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xD05A3241B9A86F19>
#[doc(alias(
    "N_0xd05a3241b9a86f19",
    "SET_ENTITY_FLAG_SUPPRESS_SHADOW",
    "SetEntityFlagSuppressShadow",
    "0xD05A3241B9A86F19"
))]
#[inline]
pub fn n_0xd05a3241b9a86f19(p0: i32, p1: i32) {
    call(0xD05A3241B9A86F19, (p0, p1))
}

/// `N_0xd4a7a435b3710d05`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xD4A7A435B3710D05>
#[doc(alias(
    "N_0xd4a7a435b3710d05",
    "ADD_EXTENDED_PICKUP_PROBE_AREA",
    "AddExtendedPickupProbeArea",
    "0xD4A7A435B3710D05"
))]
#[inline]
pub fn n_0xd4a7a435b3710d05(x: f32, y: f32, z: f32, radius: f32) {
    call(0xD4A7A435B3710D05, (x, y, z, radius))
}

/// `N_0xdb41d07a45a6d4b7`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xDB41D07A45A6D4B7>
#[doc(alias(
    "N_0xdb41d07a45a6d4b7",
    "GET_DEFAULT_AMMO_FOR_WEAPON_PICKUP",
    "GetDefaultAmmoForWeaponPickup",
    "0xDB41D07A45A6D4B7"
))]
#[inline]
pub fn n_0xdb41d07a45a6d4b7(p0: i32) -> i32 {
    call(0xDB41D07A45A6D4B7, (p0,))
}

/// `N_0xe05f6aeefeb0bb02`, since game build 1180.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xE05F6AEEFEB0BB02>
#[doc(alias(
    "N_0xe05f6aeefeb0bb02",
    "DAMAGE_OBJECT_FRAGMENT_CHILD",
    "DamageObjectFragmentChild",
    "0xE05F6AEEFEB0BB02"
))]
#[inline]
pub fn n_0xe05f6aeefeb0bb02(p0: i32, p1: i32, p2: i32) {
    call(0xE05F6AEEFEB0BB02, (p0, p1, p2))
}

/// `N_0xeb6f1a9b5510a5d2`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xEB6F1A9B5510A5D2>
#[doc(alias(
    "N_0xeb6f1a9b5510a5d2",
    "SET_OBJECT_TAKES_DAMAGE_FROM_COLLIDING_WITH_BUILDINGS",
    "SetObjectTakesDamageFromCollidingWithBuildings",
    "0xEB6F1A9B5510A5D2"
))]
#[inline]
pub fn n_0xeb6f1a9b5510a5d2(p0: i32, p1: bool) {
    call(0xEB6F1A9B5510A5D2, (p0, p1))
}

/// `N_0xf92099527db8e2a7`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xF92099527DB8E2A7>
#[doc(alias(
    "N_0xf92099527db8e2a7",
    "SUPPRESS_PICKUP_REWARD_TYPE",
    "SuppressPickupRewardType",
    "0xF92099527DB8E2A7"
))]
#[inline]
pub fn n_0xf92099527db8e2a7(p0: i32, p1: i32) {
    call(0xF92099527DB8E2A7, (p0, p1))
}

/// `N_0xfdc07c58e8aab715`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xFDC07C58E8AAB715>
#[doc(alias(
    "N_0xfdc07c58e8aab715",
    "ALLOW_ALL_PLAYERS_TO_COLLECT_PICKUPS_OF_TYPE",
    "AllowAllPlayersToCollectPickupsOfType",
    "0xFDC07C58E8AAB715"
))]
#[inline]
pub fn n_0xfdc07c58e8aab715(pickup_hash: impl Into<Hash>) {
    let pickup_hash: Hash = pickup_hash.into();
    call(0xFDC07C58E8AAB715, (pickup_hash,))
}

/// `PlaceObjectOnGroundOrObjectProperly`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xD76EEEF746057FD6>
#[doc(alias(
    "PlaceObjectOnGroundOrObjectProperly",
    "PLACE_OBJECT_ON_GROUND_OR_OBJECT_PROPERLY",
    "0xD76EEEF746057FD6",
    "_PLACE_OBJECT_ON_GROUND_PROPERLY_2",
    "PlaceObjectOnGroundProperly_2"
))]
#[inline]
pub fn place_object_on_ground_or_object_properly(object: Object) -> bool {
    call(0xD76EEEF746057FD6, (object,))
}

/// `PlaceObjectOnGroundProperly`.
///
/// <https://docs.fivem.net/natives/?_0x58A850EAEE20FAA3>
#[doc(alias(
    "PlaceObjectOnGroundProperly",
    "PLACE_OBJECT_ON_GROUND_PROPERLY",
    "0x58A850EAEE20FAA3"
))]
#[inline]
pub fn place_object_on_ground_properly(object: Object) -> bool {
    call(0x58A850EAEE20FAA3, (object,))
}

/// `PreventCollectionOfPortablePickup`.
///
/// <https://docs.fivem.net/natives/?_0x92AEFB5F6E294023>
#[doc(alias(
    "PreventCollectionOfPortablePickup",
    "PREVENT_COLLECTION_OF_PORTABLE_PICKUP",
    "0x92AEFB5F6E294023"
))]
#[inline]
pub fn prevent_collection_of_portable_pickup(object: Object, p1: bool, p2: bool) {
    call(0x92AEFB5F6E294023, (object, p1, p2))
}

/// `RemoveAllPickupsOfType`.
///
/// <https://docs.fivem.net/natives/?_0x27F9D613092159CF>
#[doc(alias(
    "RemoveAllPickupsOfType",
    "REMOVE_ALL_PICKUPS_OF_TYPE",
    "0x27F9D613092159CF"
))]
#[inline]
pub fn remove_all_pickups_of_type(pickup_hash: impl Into<Hash>) {
    let pickup_hash: Hash = pickup_hash.into();
    call(0x27F9D613092159CF, (pickup_hash,))
}

/// `RemoveDoorFromSystem`.
///
/// <https://docs.fivem.net/natives/?_0x464D8E1427156FE4>
#[doc(alias(
    "RemoveDoorFromSystem",
    "REMOVE_DOOR_FROM_SYSTEM",
    "0x464D8E1427156FE4"
))]
#[inline]
pub fn remove_door_from_system(door_hash: impl Into<Hash>) {
    let door_hash: Hash = door_hash.into();
    call(0x464D8E1427156FE4, (door_hash,))
}

/// `RemoveObjectHighDetailModel`.
///
/// <https://docs.fivem.net/natives/?_0x4A39DB43E47CF3AA>
#[doc(alias(
    "RemoveObjectHighDetailModel",
    "REMOVE_OBJECT_HIGH_DETAIL_MODEL",
    "0x4A39DB43E47CF3AA"
))]
#[inline]
pub fn remove_object_high_detail_model(object: Object) {
    call(0x4A39DB43E47CF3AA, (object,))
}

/// `RemovePickup`.
///
/// <https://docs.fivem.net/natives/?_0x3288D8ACAECD2AB2>
#[doc(alias("RemovePickup", "REMOVE_PICKUP", "0x3288D8ACAECD2AB2"))]
#[inline]
pub fn remove_pickup(pickup: Pickup) {
    call(0x3288D8ACAECD2AB2, (pickup,))
}

/// `RenderFakePickupGlow`.
///
/// <https://docs.fivem.net/natives/?_0x3430676B11CDF21D>
#[doc(alias(
    "RenderFakePickupGlow",
    "RENDER_FAKE_PICKUP_GLOW",
    "0x3430676B11CDF21D",
    "_HIGHLIGHT_PLACEMENT_COORDS",
    "HighlightPlacementCoords"
))]
#[inline]
pub fn render_fake_pickup_glow(x: f32, y: f32, z: f32, color_index: i32) {
    call(0x3430676B11CDF21D, (x, y, z, color_index))
}

/// `SetActivateObjectPhysicsAsSoonAsItIsUnfrozen`.
///
/// <https://docs.fivem.net/natives/?_0x406137F8EF90EAF5>
#[doc(alias(
    "SetActivateObjectPhysicsAsSoonAsItIsUnfrozen",
    "SET_ACTIVATE_OBJECT_PHYSICS_AS_SOON_AS_IT_IS_UNFROZEN",
    "0x406137F8EF90EAF5"
))]
#[inline]
pub fn set_activate_object_physics_as_soon_as_it_is_unfrozen(object: Object, toggle: bool) {
    call(0x406137F8EF90EAF5, (object, toggle))
}

/// `SetCreateWeaponObjectLightSource`.
///
/// <https://docs.fivem.net/natives/?_0xBCE595371A5FBAAF>
#[doc(alias(
    "SetCreateWeaponObjectLightSource",
    "_SET_CREATE_WEAPON_OBJECT_LIGHT_SOURCE",
    "SET_CUTSCENES_WEAPON_FLASHLIGHT_ON_THIS_FRAME",
    "SetCutscenesWeaponFlashlightOnThisFrame",
    "0xBCE595371A5FBAAF"
))]
#[inline]
pub fn set_create_weapon_object_light_source(object: Object, toggle: bool) {
    call(0xBCE595371A5FBAAF, (object, toggle))
}

/// `SetEnableArenaPropPhysics`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x911024442F4898F0>
#[doc(alias(
    "SetEnableArenaPropPhysics",
    "_SET_ENABLE_ARENA_PROP_PHYSICS",
    "SET_DRIVE_ARTICULATED_JOINT",
    "SetDriveArticulatedJoint",
    "0x911024442F4898F0"
))]
#[inline]
pub fn set_enable_arena_prop_physics(entity: Object, toggle: bool, p2: i32) {
    call(0x911024442F4898F0, (entity, toggle, p2))
}

/// `SetEnableArenaPropPhysicsOnPed`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0xB20834A7DD3D8896>
#[doc(alias(
    "SetEnableArenaPropPhysicsOnPed",
    "_SET_ENABLE_ARENA_PROP_PHYSICS_ON_PED",
    "SET_DRIVE_ARTICULATED_JOINT_WITH_INFLICTOR",
    "SetDriveArticulatedJointWithInflictor",
    "0xB20834A7DD3D8896"
))]
#[inline]
pub fn set_enable_arena_prop_physics_on_ped(entity: Object, toggle: bool, p2: i32, ped: Ped) {
    call(0xB20834A7DD3D8896, (entity, toggle, p2, ped))
}

/// `SetForceObjectThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xF538081986E49E9D>
#[doc(alias(
    "SetForceObjectThisFrame",
    "SET_FORCE_OBJECT_THIS_FRAME",
    "0xF538081986E49E9D"
))]
#[inline]
pub fn set_force_object_this_frame(x: f32, y: f32, z: f32, p3: f32) {
    call(0xF538081986E49E9D, (x, y, z, p3))
}

/// `SetLocalPlayerCanCollectPortablePickups`.
///
/// <https://docs.fivem.net/natives/?_0x78857FC65CADB909>
#[doc(alias(
    "SetLocalPlayerCanCollectPortablePickups",
    "SET_LOCAL_PLAYER_CAN_COLLECT_PORTABLE_PICKUPS",
    "0x78857FC65CADB909"
))]
#[inline]
pub fn set_local_player_can_collect_portable_pickups(p0: bool) {
    call(0x78857FC65CADB909, (p0,))
}

/// `SetLocalPlayerCanUsePickupsWithThisModel`.
///
/// <https://docs.fivem.net/natives/?_0x88EAEC617CD26926>
#[doc(alias(
    "SetLocalPlayerCanUsePickupsWithThisModel",
    "_SET_LOCAL_PLAYER_CAN_USE_PICKUPS_WITH_THIS_MODEL",
    "SET_LOCAL_PLAYER_PERMITTED_TO_COLLECT_PICKUPS_WITH_MODEL",
    "SetLocalPlayerPermittedToCollectPickupsWithModel",
    "0x88EAEC617CD26926"
))]
#[inline]
pub fn set_local_player_can_use_pickups_with_this_model(model_hash: impl Into<Hash>, toggle: bool) {
    let model_hash: Hash = model_hash.into();
    call(0x88EAEC617CD26926, (model_hash, toggle))
}

/// `SetMaxNumPortablePickupsCarriedByPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x0BF3B3BD47D79C08>
#[doc(alias(
    "SetMaxNumPortablePickupsCarriedByPlayer",
    "SET_MAX_NUM_PORTABLE_PICKUPS_CARRIED_BY_PLAYER",
    "0x0BF3B3BD47D79C08"
))]
#[inline]
pub fn set_max_num_portable_pickups_carried_by_player(model_hash: impl Into<Hash>, p1: i32) {
    let model_hash: Hash = model_hash.into();
    call(0x0BF3B3BD47D79C08, (model_hash, p1))
}

/// `SetObjectAllowLowLodBuoyancy`.
///
/// <https://docs.fivem.net/natives/?_0x4D89D607CB3DD1D2>
#[doc(alias(
    "SetObjectAllowLowLodBuoyancy",
    "SET_OBJECT_ALLOW_LOW_LOD_BUOYANCY",
    "0x4D89D607CB3DD1D2",
    "_SET_OBJECT_CAN_CLIMB_ON",
    "SetObjectCanClimbOn"
))]
#[inline]
pub fn set_object_allow_low_lod_buoyancy(object: Object, toggle: bool) {
    call(0x4D89D607CB3DD1D2, (object, toggle))
}

/// `SetObjectForceVehiclesToAvoid`.
///
/// <https://docs.fivem.net/natives/?_0x77F33F2CCF64B3AA>
#[doc(alias(
    "SetObjectForceVehiclesToAvoid",
    "SET_OBJECT_FORCE_VEHICLES_TO_AVOID",
    "0x77F33F2CCF64B3AA",
    "_SET_OBJECT_SOMETHING",
    "SetObjectSomething"
))]
#[inline]
pub fn set_object_force_vehicles_to_avoid(object: Object, toggle: bool) {
    call(0x77F33F2CCF64B3AA, (object, toggle))
}

/// `SetObjectLightColor`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x5F048334B4A4E774>
#[doc(alias(
    "SetObjectLightColor",
    "_SET_OBJECT_LIGHT_COLOR",
    "SET_PROP_LIGHT_COLOR",
    "SetPropLightColor",
    "0x5F048334B4A4E774"
))]
#[inline]
pub fn set_object_light_color(object: Object, p1: bool, r: i32, g: i32, b: i32) -> i32 {
    call(0x5F048334B4A4E774, (object, p1, r, g, b))
}

/// `SetObjectPhysicsParams`.
///
/// <https://docs.fivem.net/natives/?_0xF6DF6E90DE7DF90F>
#[doc(alias(
    "SetObjectPhysicsParams",
    "SET_OBJECT_PHYSICS_PARAMS",
    "0xF6DF6E90DE7DF90F"
))]
#[inline]
pub fn set_object_physics_params(
    object: Object,
    mass: f32,
    gravity_factor: f32,
    linear_c: f32,
    linear_v: f32,
    linear_v2: f32,
    angular_c: f32,
    angular_v: f32,
    angular_v2: f32,
    p9: f32,
    max_ang_speed: f32,
    buoyancy_factor: f32,
) {
    call(
        0xF6DF6E90DE7DF90F,
        (
            object,
            mass,
            gravity_factor,
            linear_c,
            linear_v,
            linear_v2,
            angular_c,
            angular_v,
            angular_v2,
            p9,
            max_ang_speed,
            buoyancy_factor,
        ),
    )
}

/// `SetObjectStuntPropDuration`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0xDF6CA0330F2E737B>
#[doc(alias(
    "SetObjectStuntPropDuration",
    "_SET_OBJECT_STUNT_PROP_DURATION",
    "SET_OBJECT_SPEED_BOOST_DURATION",
    "SetObjectSpeedBoostDuration",
    "0xDF6CA0330F2E737B"
))]
#[inline]
pub fn set_object_stunt_prop_duration(object: Object, duration: f32) {
    call(0xDF6CA0330F2E737B, (object, duration))
}

/// `SetObjectStuntPropSpeedup`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x96EE0EBA0163DF80>
#[doc(alias(
    "SetObjectStuntPropSpeedup",
    "_SET_OBJECT_STUNT_PROP_SPEEDUP",
    "SET_OBJECT_SPEED_BOOST_AMOUNT",
    "SetObjectSpeedBoostAmount",
    "0x96EE0EBA0163DF80"
))]
#[inline]
pub fn set_object_stunt_prop_speedup(object: Object, intensity: i32) {
    call(0x96EE0EBA0163DF80, (object, intensity))
}

/// `SetObjectTargettable`.
///
/// <https://docs.fivem.net/natives/?_0x8A7391690F5AFD81>
#[doc(alias("SetObjectTargettable", "SET_OBJECT_TARGETTABLE", "0x8A7391690F5AFD81"))]
#[inline]
pub fn set_object_targettable(object: Object, targettable: bool) {
    call(0x8A7391690F5AFD81, (object, targettable))
}

/// `SetObjectTargettableByPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xB39F03368DB0CAA2>
#[doc(alias(
    "SetObjectTargettableByPlayer",
    "_SET_OBJECT_TARGETTABLE_BY_PLAYER",
    "0xB39F03368DB0CAA2"
))]
#[inline]
pub fn set_object_targettable_by_player(object: Object, set_flag34: bool, set_flag35: bool) {
    call(0xB39F03368DB0CAA2, (object, set_flag34, set_flag35))
}

/// `SetObjectTextureVariation`.
///
/// <https://docs.fivem.net/natives/?_0x971DA0055324D033>
#[doc(alias(
    "SetObjectTextureVariation",
    "_SET_OBJECT_TEXTURE_VARIATION",
    "SET_OBJECT_TINT_INDEX",
    "SetObjectTintIndex",
    "0x971DA0055324D033",
    "_SET_OBJECT_TEXTURE_VARIANT",
    "SetObjectTextureVariant"
))]
#[inline]
pub fn set_object_texture_variation(object: Object, texture_variation: i32) {
    call(0x971DA0055324D033, (object, texture_variation))
}

/// `SetPickupGenerationRangeMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x318516E02DE3ECE2>
#[doc(alias(
    "SetPickupGenerationRangeMultiplier",
    "SET_PICKUP_GENERATION_RANGE_MULTIPLIER",
    "0x318516E02DE3ECE2"
))]
#[inline]
pub fn set_pickup_generation_range_multiplier(multiplier: f32) {
    call(0x318516E02DE3ECE2, (multiplier,))
}

/// `SetPickupHiddenWhenUncollectable`, since game build 757.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x3ED2B83AB2E82799>
#[doc(alias(
    "SetPickupHiddenWhenUncollectable",
    "_SET_PICKUP_HIDDEN_WHEN_UNCOLLECTABLE",
    "SET_PICKUP_HIDDEN_WHEN_UNCOLLECTABLE",
    "0x3ED2B83AB2E82799"
))]
#[inline]
pub fn set_pickup_hidden_when_uncollectable(p0: i32, p1: i32) {
    call(0x3ED2B83AB2E82799, (p0, p1))
}

/// `SetPickupRegenerationTime`.
///
/// <https://docs.fivem.net/natives/?_0x78015C9B4B3ECC9D>
#[doc(alias(
    "SetPickupRegenerationTime",
    "SET_PICKUP_REGENERATION_TIME",
    "0x78015C9B4B3ECC9D"
))]
#[inline]
pub fn set_pickup_regeneration_time(pickup: Pickup, duration: i32) {
    call(0x78015C9B4B3ECC9D, (pickup, duration))
}

/// `SetPickupUncollectable`, since game build 757.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x1C1B69FAE509BA97>
#[doc(alias(
    "SetPickupUncollectable",
    "_SET_PICKUP_UNCOLLECTABLE",
    "SET_PICKUP_UNCOLLECTABLE",
    "0x1C1B69FAE509BA97"
))]
#[inline]
pub fn set_pickup_uncollectable(p0: i32, p1: i32) {
    call(0x1C1B69FAE509BA97, (p0, p1))
}

/// `SetStateOfClosestDoorOfType`.
///
/// <https://docs.fivem.net/natives/?_0xF82D8F1926A02C3D>
#[doc(alias(
    "SetStateOfClosestDoorOfType",
    "SET_STATE_OF_CLOSEST_DOOR_OF_TYPE",
    "0xF82D8F1926A02C3D"
))]
#[inline]
pub fn set_state_of_closest_door_of_type(
    type_: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    locked: bool,
    heading: f32,
    p6: bool,
) {
    let type_: Hash = type_.into();
    call(0xF82D8F1926A02C3D, (type_, x, y, z, locked, heading, p6))
}

/// `SetStateOfRayfireMapObject`.
///
/// <https://docs.fivem.net/natives/?_0x5C29F698D404C5E1>
#[doc(alias(
    "SetStateOfRayfireMapObject",
    "SET_STATE_OF_RAYFIRE_MAP_OBJECT",
    "0x5C29F698D404C5E1",
    "_SET_DES_OBJECT_STATE",
    "SetDesObjectState"
))]
#[inline]
pub fn set_state_of_rayfire_map_object(object: Object, state: i32) {
    call(0x5C29F698D404C5E1, (object, state))
}

/// `SetTeamPickupObject`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x53E0DF1A2A3CF0CA>
#[doc(alias("SetTeamPickupObject", "SET_TEAM_PICKUP_OBJECT", "0x53E0DF1A2A3CF0CA"))]
#[inline]
pub fn set_team_pickup_object(object: Object, p1: i32, p2: bool) {
    call(0x53E0DF1A2A3CF0CA, (object, p1, p2))
}

/// `SetTextureVariationOfClosestObjectOfType`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xF12E33034D887F66>
#[doc(alias(
    "SetTextureVariationOfClosestObjectOfType",
    "_SET_TEXTURE_VARIATION_OF_CLOSEST_OBJECT_OF_TYPE",
    "SET_TINT_INDEX_CLOSEST_BUILDING_OF_TYPE",
    "SetTintIndexClosestBuildingOfType",
    "0xF12E33034D887F66"
))]
#[inline]
pub fn set_texture_variation_of_closest_object_of_type(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    model_hash: impl Into<Hash>,
    texture_variation: i32,
) -> bool {
    let model_hash: Hash = model_hash.into();
    call(
        0xF12E33034D887F66,
        (x, y, z, radius, model_hash, texture_variation),
    )
}

/// `SetUnkGlobalBoolRelatedToDamage`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0xABDABF4E1EDECBFA>
#[doc(alias(
    "SetUnkGlobalBoolRelatedToDamage",
    "_SET_UNK_GLOBAL_BOOL_RELATED_TO_DAMAGE",
    "ALLOW_DAMAGE_EVENTS_FOR_NON_NETWORKED_OBJECTS",
    "AllowDamageEventsForNonNetworkedObjects",
    "0xABDABF4E1EDECBFA"
))]
#[inline]
pub fn set_unk_global_bool_related_to_damage(value: bool) {
    call(0xABDABF4E1EDECBFA, (value,))
}

/// `SlideObject`.
///
/// <https://docs.fivem.net/natives/?_0x2FDFF4107B8C1147>
#[doc(alias("SlideObject", "SLIDE_OBJECT", "0x2FDFF4107B8C1147"))]
#[inline]
pub fn slide_object(
    object: Object,
    to_x: f32,
    to_y: f32,
    to_z: f32,
    speed_x: f32,
    speed_y: f32,
    speed_z: f32,
    collision: bool,
) -> bool {
    call(
        0x2FDFF4107B8C1147,
        (
            object, to_x, to_y, to_z, speed_x, speed_y, speed_z, collision,
        ),
    )
}

/// `ToggleUsePickupsForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x616093EC6B139DD9>
#[doc(alias(
    "ToggleUsePickupsForPlayer",
    "_TOGGLE_USE_PICKUPS_FOR_PLAYER",
    "SET_PLAYER_PERMITTED_TO_COLLECT_PICKUPS_OF_TYPE",
    "SetPlayerPermittedToCollectPickupsOfType",
    "0x616093EC6B139DD9"
))]
#[inline]
pub fn toggle_use_pickups_for_player(player: Player, pickup_hash: impl Into<Hash>, toggle: bool) {
    let pickup_hash: Hash = pickup_hash.into();
    call(0x616093EC6B139DD9, (player, pickup_hash, toggle))
}

/// `TrackObjectVisibility`.
///
/// <https://docs.fivem.net/natives/?_0xB252BC036B525623>
#[doc(alias(
    "TrackObjectVisibility",
    "TRACK_OBJECT_VISIBILITY",
    "0xB252BC036B525623"
))]
#[inline]
pub fn track_object_visibility(object: Object) {
    call(0xB252BC036B525623, (object,))
}
