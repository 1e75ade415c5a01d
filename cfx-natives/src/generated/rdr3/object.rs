// Made by native-gen 0.2.0 from data a4543d0b2c047e6b; do not edit.

//! Namespace `OBJECT` of the RedM client.

use crate::prelude::*;

/// `AddDoorToSystemNew`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD99229FE93B46286>
#[doc(alias("AddDoorToSystemNew", "_ADD_DOOR_TO_SYSTEM_NEW", "0xD99229FE93B46286"))]
#[inline]
pub fn add_door_to_system_new(
    door_hash: impl Into<Hash>,
    p1: bool,
    p2: bool,
    p3: bool,
    thread_id: i32,
    p5: i32,
    p6: bool,
) {
    let door_hash: Hash = door_hash.into();
    call(
        0xD99229FE93B46286,
        (door_hash, p1, p2, p3, thread_id, p5, p6),
    )
}

/// `AllowDamageEventsForNonNetworkedObjects`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE2B3B852B537C398>
#[doc(alias(
    "AllowDamageEventsForNonNetworkedObjects",
    "ALLOW_DAMAGE_EVENTS_FOR_NON_NETWORKED_OBJECTS",
    "0xE2B3B852B537C398"
))]
#[inline]
pub fn allow_damage_events_for_non_networked_objects(enabled: bool) {
    call(0xE2B3B852B537C398, (enabled,))
}

/// `AttachPortablePickupToPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DC39368BDD57755>
#[doc(alias(
    "AttachPortablePickupToPed",
    "ATTACH_PORTABLE_PICKUP_TO_PED",
    "0x8DC39368BDD57755"
))]
#[inline]
pub fn attach_portable_pickup_to_ped(pickup_object: Object, ped: Ped) {
    call(0x8DC39368BDD57755, (pickup_object, ped))
}

/// `BlockPickupFromPlayerCollection`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8F5062070BB6DBD>
#[doc(alias(
    "BlockPickupFromPlayerCollection",
    "BLOCK_PICKUP_FROM_PLAYER_COLLECTION",
    "0xB8F5062070BB6DBD"
))]
#[inline]
pub fn block_pickup_from_player_collection(p0: i32, p1: i32) {
    call(0xB8F5062070BB6DBD, (p0, p1))
}

/// `BreakAllObjectFragmentBones`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8462BE2341A55B6F>
#[doc(alias(
    "BreakAllObjectFragmentBones",
    "BREAK_ALL_OBJECT_FRAGMENT_BONES",
    "0x8462BE2341A55B6F"
))]
#[inline]
pub fn break_all_object_fragment_bones(object: Object) {
    call(0x8462BE2341A55B6F, (object,))
}

/// `BreakObjectFragmentChild`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE7E4C198B0185900>
#[doc(alias(
    "BreakObjectFragmentChild",
    "BREAK_OBJECT_FRAGMENT_CHILD",
    "0xE7E4C198B0185900"
))]
#[inline]
pub fn break_object_fragment_child(object: Object, p1: i32, p2: bool) {
    call(0xE7E4C198B0185900, (object, p1, p2))
}

/// `ConvertOldPickupTypeToNew`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5EAAD83F8CFB4575>
#[doc(alias(
    "ConvertOldPickupTypeToNew",
    "CONVERT_OLD_PICKUP_TYPE_TO_NEW",
    "0x5EAAD83F8CFB4575"
))]
#[inline]
pub fn convert_old_pickup_type_to_new(pickup_hash: impl Into<Hash>) -> Hash {
    let pickup_hash: Hash = pickup_hash.into();
    call(0x5EAAD83F8CFB4575, (pickup_hash,))
}

/// `CreateAmbientPickup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x673966A0C0FD7171>
#[doc(alias("CreateAmbientPickup", "CREATE_AMBIENT_PICKUP", "0x673966A0C0FD7171"))]
#[inline]
pub fn create_ambient_pickup(
    pickup_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    flags: i32,
    amount: i32,
    custom_model: impl Into<Hash>,
    create_as_script_object: bool,
    script_host_object: bool,
    custom_ammo_type: i32,
    p10: f32,
) -> Object {
    let pickup_hash: Hash = pickup_hash.into();
    let custom_model: Hash = custom_model.into();
    call(
        0x673966A0C0FD7171,
        (
            pickup_hash,
            x,
            y,
            z,
            flags,
            amount,
            custom_model,
            create_as_script_object,
            script_host_object,
            custom_ammo_type,
            p10,
        ),
    )
}

/// `CreateObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x509D5878EB39E842>
#[doc(alias("CreateObject", "CREATE_OBJECT", "0x509D5878EB39E842"))]
#[inline]
pub fn create_object(
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    is_network: bool,
    b_script_host_obj: bool,
    dynamic: bool,
    p7: bool,
    p8: bool,
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
            b_script_host_obj,
            dynamic,
            p7,
            p8,
        ),
    )
}

/// `CreateObjectNoOffset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A294B2138ABB884>
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
    b_script_host_obj: bool,
    dynamic: bool,
    p7: bool,
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
            b_script_host_obj,
            dynamic,
            p7,
        ),
    )
}

/// `CreateObjectSkeleton`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6CBD40F8EA69E8A>
#[doc(alias("CreateObjectSkeleton", "CREATE_OBJECT_SKELETON", "0xB6CBD40F8EA69E8A"))]
#[inline]
pub fn create_object_skeleton(object: Object) -> bool {
    call(0xB6CBD40F8EA69E8A, (object,))
}

/// `CreatePickup`.
///
/// Of unknown type: `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFBA08C503DD5FA58>
#[doc(alias("CreatePickup", "CREATE_PICKUP", "0xFBA08C503DD5FA58"))]
#[inline]
pub fn create_pickup(
    pickup_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    flags: i32,
    p5: i32,
    p6: bool,
    model_hash: impl Into<Hash>,
    p8: i32,
    p9: f32,
    p10: i32,
) -> Pickup {
    let pickup_hash: Hash = pickup_hash.into();
    let model_hash: Hash = model_hash.into();
    call(
        0xFBA08C503DD5FA58,
        (pickup_hash, x, y, z, flags, p5, p6, model_hash, p8, p9, p10),
    )
}

/// `CreatePickupRotate`.
///
/// Of unknown type: `p14`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x891804727E0A98B7>
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
    flags: i32,
    p8: i32,
    p9: i32,
    p10: bool,
    model_hash: impl Into<Hash>,
    p12: i32,
    p13: f32,
    p14: i32,
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
            flags,
            p8,
            p9,
            p10,
            model_hash,
            p12,
            p13,
            p14,
        ),
    )
}

/// `CreatePortablePickup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2EAF1FDB2FB55698>
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

/// `DamageBoneOnProp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4EFB315BCD2A838>
#[doc(alias("DamageBoneOnProp", "_DAMAGE_BONE_ON_PROP", "0xE4EFB315BCD2A838"))]
#[inline]
pub fn damage_bone_on_prop(object: Object, bone: i32) {
    call(0xE4EFB315BCD2A838, (object, bone))
}

/// `DeleteObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x931914268722C263>
#[doc(alias("DeleteObject", "DELETE_OBJECT", "0x931914268722C263"))]
#[inline]
pub fn delete_object(object: Object) {
    call(0x931914268722C263, (&mut Out::new(object),))
}

/// `DetachPortablePickupFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF463D1E9A0AECB1>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBFA48E2FF417213F>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAFC1CA75AD4074D1>
#[doc(alias("DoesPickupExist", "DOES_PICKUP_EXIST", "0xAFC1CA75AD4074D1"))]
#[inline]
pub fn does_pickup_exist(pickup: Pickup) -> bool {
    call(0xAFC1CA75AD4074D1, (pickup,))
}

/// `DoesPickupObjectExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD9EFB6DBF7DAAEA3>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9C36251F6E48E33>
#[doc(alias(
    "DoesPickupOfTypeExistInArea",
    "DOES_PICKUP_OF_TYPE_EXIST_IN_AREA",
    "0xF9C36251F6E48E33"
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52AF537A0C5B8AAD>
#[doc(alias(
    "DoesRayfireMapObjectExist",
    "DOES_RAYFIRE_MAP_OBJECT_EXIST",
    "0x52AF537A0C5B8AAD"
))]
#[inline]
pub fn does_rayfire_map_object_exist(object: Object) -> bool {
    call(0x52AF537A0C5B8AAD, (object,))
}

/// `DoorSystemChangeScriptOwner`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x985767F5FA45BC44>
#[doc(alias(
    "DoorSystemChangeScriptOwner",
    "_DOOR_SYSTEM_CHANGE_SCRIPT_OWNER",
    "0x985767F5FA45BC44"
))]
#[inline]
pub fn door_system_change_script_owner(door_hash: impl Into<Hash>) {
    let door_hash: Hash = door_hash.into();
    call(0x985767F5FA45BC44, (door_hash,))
}

/// `DoorSystemForceShut`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x276AAF0F1C7F2494>
#[doc(alias("DoorSystemForceShut", "_DOOR_SYSTEM_FORCE_SHUT", "0x276AAF0F1C7F2494"))]
#[inline]
pub fn door_system_force_shut(door_hash: impl Into<Hash>, p1: bool) {
    let door_hash: Hash = door_hash.into();
    call(0x276AAF0F1C7F2494, (door_hash, p1))
}

/// `DoorSystemGetAutomaticRate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8433E1954BE323FC>
#[doc(alias(
    "DoorSystemGetAutomaticRate",
    "_DOOR_SYSTEM_GET_AUTOMATIC_RATE",
    "0x8433E1954BE323FC"
))]
#[inline]
pub fn door_system_get_automatic_rate(door_hash: impl Into<Hash>) -> f32 {
    let door_hash: Hash = door_hash.into();
    call(0x8433E1954BE323FC, (door_hash,))
}

/// `DoorSystemGetDoorState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x160AA1B32F6139B8>
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

/// `DoorSystemGetOpenRatio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x65499865FCA6E5EC>
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

/// `DoorSystemSetAbleToChangeOpenRatioWhileLocked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F1FABFE9B2A1254>
#[doc(alias(
    "DoorSystemSetAbleToChangeOpenRatioWhileLocked",
    "_DOOR_SYSTEM_SET_ABLE_TO_CHANGE_OPEN_RATIO_WHILE_LOCKED",
    "0x1F1FABFE9B2A1254"
))]
#[inline]
pub fn door_system_set_able_to_change_open_ratio_while_locked(
    door_hash: impl Into<Hash>,
    p1: bool,
) {
    let door_hash: Hash = door_hash.into();
    call(0x1F1FABFE9B2A1254, (door_hash, p1))
}

/// `DoorSystemSetAutomaticDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9BA001CB45CBF627>
#[doc(alias(
    "DoorSystemSetAutomaticDistance",
    "DOOR_SYSTEM_SET_AUTOMATIC_DISTANCE",
    "0x9BA001CB45CBF627"
))]
#[inline]
pub fn door_system_set_automatic_distance(door_hash: impl Into<Hash>, distance: f32) {
    let door_hash: Hash = door_hash.into();
    call(0x9BA001CB45CBF627, (door_hash, distance))
}

/// `DoorSystemSetAutomaticRate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x03C27E13B42A0E82>
#[doc(alias(
    "DoorSystemSetAutomaticRate",
    "DOOR_SYSTEM_SET_AUTOMATIC_RATE",
    "0x03C27E13B42A0E82"
))]
#[inline]
pub fn door_system_set_automatic_rate(door_hash: impl Into<Hash>, rate: f32) {
    let door_hash: Hash = door_hash.into();
    call(0x03C27E13B42A0E82, (door_hash, rate))
}

/// `DoorSystemSetAutomaticState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1BC47A9DEDC8DF5D>
#[doc(alias(
    "DoorSystemSetAutomaticState",
    "_DOOR_SYSTEM_SET_AUTOMATIC_STATE",
    "0x1BC47A9DEDC8DF5D"
))]
#[inline]
pub fn door_system_set_automatic_state(door_hash: impl Into<Hash>, disable: bool) {
    let door_hash: Hash = door_hash.into();
    call(0x1BC47A9DEDC8DF5D, (door_hash, disable))
}

/// `DoorSystemSetDoorState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BAB9442830C7F53>
#[doc(alias(
    "DoorSystemSetDoorState",
    "DOOR_SYSTEM_SET_DOOR_STATE",
    "0x6BAB9442830C7F53"
))]
#[inline]
pub fn door_system_set_door_state(door_hash: impl Into<Hash>, state: i32) {
    let door_hash: Hash = door_hash.into();
    call(0x6BAB9442830C7F53, (door_hash, state))
}

/// `DoorSystemSetOpenRatio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6E6FBA95C7324AC>
#[doc(alias(
    "DoorSystemSetOpenRatio",
    "DOOR_SYSTEM_SET_OPEN_RATIO",
    "0xB6E6FBA95C7324AC"
))]
#[inline]
pub fn door_system_set_open_ratio(door_hash: impl Into<Hash>, ajar: f32, force_update: bool) {
    let door_hash: Hash = door_hash.into();
    call(0xB6E6FBA95C7324AC, (door_hash, ajar, force_update))
}

/// `FixObjectFragment`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9C1681347C8BD15>
#[doc(alias("FixObjectFragment", "FIX_OBJECT_FRAGMENT", "0xF9C1681347C8BD15"))]
#[inline]
pub fn fix_object_fragment(object: Object) {
    call(0xF9C1681347C8BD15, (object,))
}

/// `ForcePickupRegenerate`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x758A5C1B3B1E1990>
#[doc(alias(
    "ForcePickupRegenerate",
    "FORCE_PICKUP_REGENERATE",
    "0x758A5C1B3B1E1990"
))]
#[inline]
pub fn force_pickup_regenerate(p0: i32) {
    call(0x758A5C1B3B1E1990, (p0,))
}

/// `GetAmmoTypeFromPickupType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x44B09A23D728045A>
#[doc(alias(
    "GetAmmoTypeFromPickupType",
    "_GET_AMMO_TYPE_FROM_PICKUP_TYPE",
    "0x44B09A23D728045A"
))]
#[inline]
pub fn get_ammo_type_from_pickup_type(pickup_hash: impl Into<Hash>) -> Hash {
    let pickup_hash: Hash = pickup_hash.into();
    call(0x44B09A23D728045A, (pickup_hash,))
}

/// `GetClosestObjectOfType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE143FA2249364369>
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
    mission_script_object: bool,
    script_host_object: bool,
    network_object: bool,
) -> Object {
    let model_hash: Hash = model_hash.into();
    call(
        0xE143FA2249364369,
        (
            x,
            y,
            z,
            radius,
            model_hash,
            mission_script_object,
            script_host_object,
            network_object,
        ),
    )
}

/// `GetLightIntensityFromObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA3B61EC249B4674>
#[doc(alias(
    "GetLightIntensityFromObject",
    "_GET_LIGHT_INTENSITY_FROM_OBJECT",
    "0xFA3B61EC249B4674"
))]
#[inline]
pub fn get_light_intensity_from_object(object: Object) -> f32 {
    call(0xFA3B61EC249B4674, (object,))
}

/// `GetObjectFragmentDamageHealth`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6FBFD079B8D0596>
#[doc(alias(
    "GetObjectFragmentDamageHealth",
    "GET_OBJECT_FRAGMENT_DAMAGE_HEALTH",
    "0xB6FBFD079B8D0596"
))]
#[inline]
pub fn get_object_fragment_damage_health(p0: i32, p1: bool) -> f32 {
    call(0xB6FBFD079B8D0596, (p0, p1))
}

/// `GetObjectLightIntensity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3397CD4E0353DFBA>
#[doc(alias(
    "GetObjectLightIntensity",
    "_GET_OBJECT_LIGHT_INTENSITY",
    "0x3397CD4E0353DFBA"
))]
#[inline]
pub fn get_object_light_intensity(object: Object) -> f32 {
    call(0x3397CD4E0353DFBA, (object,))
}

/// `GetOffsetFromCoordAndHeadingInWorldCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x163E252DE035A133>
#[doc(alias(
    "GetOffsetFromCoordAndHeadingInWorldCoords",
    "GET_OFFSET_FROM_COORD_AND_HEADING_IN_WORLD_COORDS",
    "0x163E252DE035A133"
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x225B8B35C88029B3>
#[doc(alias("GetPickupCoords", "GET_PICKUP_COORDS", "0x225B8B35C88029B3"))]
#[inline]
pub fn get_pickup_coords(pickup: Pickup) -> Vector3 {
    call(0x225B8B35C88029B3, (pickup,))
}

/// `GetPickupObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5099BC55630B25AE>
#[doc(alias("GetPickupObject", "GET_PICKUP_OBJECT", "0x5099BC55630B25AE"))]
#[inline]
pub fn get_pickup_object(pickup: Pickup) -> Object {
    call(0x5099BC55630B25AE, (pickup,))
}

/// `GetRayfireMapObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB48FCED898292E52>
#[doc(alias("GetRayfireMapObject", "GET_RAYFIRE_MAP_OBJECT", "0xB48FCED898292E52"))]
#[inline]
pub fn get_rayfire_map_object(x: f32, y: f32, z: f32, radius: f32, name: &str) -> Object {
    call(0xB48FCED898292E52, (x, y, z, radius, name))
}

/// `GetRayfireMapObjectAnimPhase`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x260EE4FDBDF4DB01>
#[doc(alias(
    "GetRayfireMapObjectAnimPhase",
    "GET_RAYFIRE_MAP_OBJECT_ANIM_PHASE",
    "0x260EE4FDBDF4DB01"
))]
#[inline]
pub fn get_rayfire_map_object_anim_phase(object: Object) -> f32 {
    call(0x260EE4FDBDF4DB01, (object,))
}

/// `GetSafePickupCoords`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E16BC2503FF1FF0>
#[doc(alias("GetSafePickupCoords", "GET_SAFE_PICKUP_COORDS", "0x6E16BC2503FF1FF0"))]
#[inline]
pub fn get_safe_pickup_coords(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) -> Vector3 {
    call(0x6E16BC2503FF1FF0, (p0, p1, p2, p3, p4, p5))
}

/// `GetStateOfRayfireMapObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x899BA936634A322E>
#[doc(alias(
    "GetStateOfRayfireMapObject",
    "GET_STATE_OF_RAYFIRE_MAP_OBJECT",
    "0x899BA936634A322E"
))]
#[inline]
pub fn get_state_of_rayfire_map_object(object: Object) -> i32 {
    call(0x899BA936634A322E, (object,))
}

/// `GetWeaponTypeFromPickupType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x08F96CA6C551AD51>
#[doc(alias(
    "GetWeaponTypeFromPickupType",
    "GET_WEAPON_TYPE_FROM_PICKUP_TYPE",
    "0x08F96CA6C551AD51"
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x761B0E69AC4D007E>
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

/// `HasObjectBeenBroken`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8ABFB70C49CC43E2>
#[doc(alias("HasObjectBeenBroken", "HAS_OBJECT_BEEN_BROKEN", "0x8ABFB70C49CC43E2"))]
#[inline]
pub fn has_object_been_broken(p0: i32) -> bool {
    call(0x8ABFB70C49CC43E2, (p0,))
}

/// `HasPickupBeenCollected`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80EC48E6679313F9>
#[doc(alias(
    "HasPickupBeenCollected",
    "HAS_PICKUP_BEEN_COLLECTED",
    "0x80EC48E6679313F9"
))]
#[inline]
pub fn has_pickup_been_collected(pickup: Pickup) -> bool {
    call(0x80EC48E6679313F9, (pickup,))
}

/// `HidePickupObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2777150CC7D9365E>
#[doc(alias("HidePickupObject", "_HIDE_PICKUP_OBJECT", "0x2777150CC7D9365E"))]
#[inline]
pub fn hide_pickup_object(pickup_object: Object, toggle: bool) {
    call(0x2777150CC7D9365E, (pickup_object, toggle))
}

/// `IsDoorClosed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC531EE8A1145A149>
#[doc(alias("IsDoorClosed", "IS_DOOR_CLOSED", "0xC531EE8A1145A149"))]
#[inline]
pub fn is_door_closed(door_hash: impl Into<Hash>) -> bool {
    let door_hash: Hash = door_hash.into();
    call(0xC531EE8A1145A149, (door_hash,))
}

/// `IsDoorRegisteredWithNetwork`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5DED7B65C604FDF>
#[doc(alias(
    "IsDoorRegisteredWithNetwork",
    "_IS_DOOR_REGISTERED_WITH_NETWORK",
    "0xB5DED7B65C604FDF"
))]
#[inline]
pub fn is_door_registered_with_network(door_hash: impl Into<Hash>) -> bool {
    let door_hash: Hash = door_hash.into();
    call(0xB5DED7B65C604FDF, (door_hash,))
}

/// `IsDoorRegisteredWithOwner`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F89DAD4156BA145>
#[doc(alias(
    "IsDoorRegisteredWithOwner",
    "_IS_DOOR_REGISTERED_WITH_OWNER",
    "0x4F89DAD4156BA145"
))]
#[inline]
pub fn is_door_registered_with_owner(door_hash: impl Into<Hash>) -> bool {
    let door_hash: Hash = door_hash.into();
    call(0x4F89DAD4156BA145, (door_hash,))
}

/// `IsDoorRegisteredWithSystem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC153C43EA202C8C1>
#[doc(alias(
    "IsDoorRegisteredWithSystem",
    "IS_DOOR_REGISTERED_WITH_SYSTEM",
    "0xC153C43EA202C8C1"
))]
#[inline]
pub fn is_door_registered_with_system(door_hash: impl Into<Hash>) -> bool {
    let door_hash: Hash = door_hash.into();
    call(0xC153C43EA202C8C1, (door_hash,))
}

/// `IsObjectAPortablePickup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0378C08504160D0D>
#[doc(alias(
    "IsObjectAPortablePickup",
    "IS_OBJECT_A_PORTABLE_PICKUP",
    "0x0378C08504160D0D"
))]
#[inline]
pub fn is_object_a_portable_pickup(object: Object) -> bool {
    call(0x0378C08504160D0D, (object,))
}

/// `IsObjectVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B32ACE6326A7546>
#[doc(alias("IsObjectVisible", "IS_OBJECT_VISIBLE", "0x8B32ACE6326A7546"))]
#[inline]
pub fn is_object_visible(object: Object) -> bool {
    call(0x8B32ACE6326A7546, (object,))
}

/// `IsPickupTypeValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x007BD043587F7C82>
#[doc(alias("IsPickupTypeValid", "_IS_PICKUP_TYPE_VALID", "0x007BD043587F7C82"))]
#[inline]
pub fn is_pickup_type_valid(pickup_hash: impl Into<Hash>) -> bool {
    let pickup_hash: Hash = pickup_hash.into();
    call(0x007BD043587F7C82, (pickup_hash,))
}

/// `IsPointInAngledArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A70BAE8883E4C81>
#[doc(alias("IsPointInAngledArea", "IS_POINT_IN_ANGLED_AREA", "0x2A70BAE8883E4C81"))]
#[inline]
pub fn is_point_in_angled_area(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: f32,
    p10: bool,
    p11: bool,
) -> bool {
    call(
        0x2A70BAE8883E4C81,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11),
    )
}

/// `MakeItemCarriable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1461DF6DB886BE3F>
#[doc(alias("MakeItemCarriable", "_MAKE_ITEM_CARRIABLE", "0x1461DF6DB886BE3F"))]
#[inline]
pub fn make_item_carriable(object: Object) {
    call(0x1461DF6DB886BE3F, (object,))
}

/// `N_0x08c5825a2932ea7b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x08C5825A2932EA7B>
#[doc(alias("N_0x08c5825a2932ea7b", "0x08C5825A2932EA7B"))]
#[inline]
pub fn n_0x08c5825a2932ea7b(p0: i32) -> i32 {
    call(0x08C5825A2932EA7B, (p0,))
}

/// `N_0x0943113e02322164`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0943113E02322164>
#[doc(alias("N_0x0943113e02322164", "0x0943113E02322164"))]
#[inline]
pub fn n_0x0943113e02322164(object: Object, p1: i32) -> i32 {
    call(0x0943113E02322164, (object, p1))
}

/// `N_0x0c0a373d181bf900`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C0A373D181BF900>
#[doc(alias("N_0x0c0a373d181bf900", "0x0C0A373D181BF900"))]
#[inline]
pub fn n_0x0c0a373d181bf900(p0: i32) {
    call(0x0C0A373D181BF900, (p0,))
}

/// `N_0x1f5e07e14a86fafc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F5E07E14A86FAFC>
#[doc(alias("N_0x1f5e07e14a86fafc", "0x1F5E07E14A86FAFC"))]
#[inline]
pub fn n_0x1f5e07e14a86fafc(p0: bool) {
    call(0x1F5E07E14A86FAFC, (p0,))
}

/// `N_0x20135af9c10d2a3d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x20135AF9C10D2A3D>
#[doc(alias("N_0x20135af9c10d2a3d", "0x20135AF9C10D2A3D"))]
#[inline]
pub fn n_0x20135af9c10d2a3d(p0: i32) -> i32 {
    call(0x20135AF9C10D2A3D, (p0,))
}

/// `N_0x22031584496cfb70`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22031584496CFB70>
#[doc(alias("N_0x22031584496cfb70", "0x22031584496CFB70"))]
#[inline]
pub fn n_0x22031584496cfb70(p0: i32, p1: i32) {
    call(0x22031584496CFB70, (p0, p1))
}

/// `N_0x235c863da77bd88d`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x235C863DA77BD88D>
#[doc(alias("N_0x235c863da77bd88d", "0x235C863DA77BD88D"))]
#[inline]
pub fn n_0x235c863da77bd88d(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x235C863DA77BD88D, (p0, p1, p2))
}

/// `N_0x250ebb11e81a10be`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x250EBB11E81A10BE>
#[doc(alias("N_0x250ebb11e81a10be", "0x250EBB11E81A10BE"))]
#[inline]
pub fn n_0x250ebb11e81a10be(p0: i32) -> i32 {
    call(0x250EBB11E81A10BE, (p0,))
}

/// `N_0x2bf1953c0c21ac88`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BF1953C0C21AC88>
#[doc(alias("N_0x2bf1953c0c21ac88", "0x2BF1953C0C21AC88"))]
#[inline]
pub fn n_0x2bf1953c0c21ac88(p0: i32) -> i32 {
    call(0x2BF1953C0C21AC88, (p0,))
}

/// `N_0x3a77dae8b4fd7586`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A77DAE8B4FD7586>
#[doc(alias("N_0x3a77dae8b4fd7586", "0x3A77DAE8B4FD7586"))]
#[inline]
pub fn n_0x3a77dae8b4fd7586(p0: i32, p1: i32) {
    call(0x3A77DAE8B4FD7586, (p0, p1))
}

/// `N_0x3df1a0a58498e209`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3DF1A0A58498E209>
#[doc(alias("N_0x3df1a0a58498e209", "0x3DF1A0A58498E209"))]
#[inline]
pub fn n_0x3df1a0a58498e209(object: Object, p1: bool) {
    call(0x3DF1A0A58498E209, (object, p1))
}

/// `N_0x3e2616e7ea539480`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E2616E7EA539480>
#[doc(alias("N_0x3e2616e7ea539480", "0x3E2616E7EA539480"))]
#[inline]
pub fn n_0x3e2616e7ea539480(p0: i32) -> i32 {
    call(0x3E2616E7EA539480, (p0,))
}

/// `N_0x46cbcf0e98a4e156`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46CBCF0E98A4E156>
#[doc(alias("N_0x46cbcf0e98a4e156", "0x46CBCF0E98A4E156"))]
#[inline]
pub fn n_0x46cbcf0e98a4e156(p0: i32, p1: i32) {
    call(0x46CBCF0E98A4E156, (p0, p1))
}

/// `N_0x491439aef410a2fc`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x491439AEF410A2FC>
#[doc(alias("N_0x491439aef410a2fc", "0x491439AEF410A2FC"))]
#[inline]
pub fn n_0x491439aef410a2fc(p0: i32) {
    call(0x491439AEF410A2FC, (p0,))
}

/// `N_0x4ae07eba3462c5d5`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AE07EBA3462C5D5>
#[doc(alias("N_0x4ae07eba3462c5d5", "0x4AE07EBA3462C5D5"))]
#[inline]
pub fn n_0x4ae07eba3462c5d5(p0: i32, p1: i32) {
    call(0x4AE07EBA3462C5D5, (p0, p1))
}

/// `N_0x4d8611dfe1126478`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D8611DFE1126478>
#[doc(alias("N_0x4d8611dfe1126478", "0x4D8611DFE1126478"))]
#[inline]
pub fn n_0x4d8611dfe1126478(p0: i32) -> i32 {
    call(0x4D8611DFE1126478, (p0,))
}

/// `N_0x5230bf34eb0ec645`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5230BF34EB0EC645>
#[doc(alias("N_0x5230bf34eb0ec645", "0x5230BF34EB0EC645"))]
#[inline]
pub fn n_0x5230bf34eb0ec645(p0: i32) {
    call(0x5230BF34EB0EC645, (p0,))
}

/// `N_0x57c242543b7b8fb9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57C242543B7B8FB9>
#[doc(alias("N_0x57c242543b7b8fb9", "0x57C242543B7B8FB9"))]
#[inline]
pub fn n_0x57c242543b7b8fb9(p0: i32, p1: i32) {
    call(0x57C242543B7B8FB9, (p0, p1))
}

/// `N_0x58de624fa7fb0e7f`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58DE624FA7FB0E7F>
#[doc(alias("N_0x58de624fa7fb0e7f", "0x58DE624FA7FB0E7F"))]
#[inline]
pub fn n_0x58de624fa7fb0e7f(p0: i32) -> i32 {
    call(0x58DE624FA7FB0E7F, (p0,))
}

/// `N_0x614d0b4533f842d3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x614D0B4533F842D3>
#[doc(alias("N_0x614d0b4533f842d3", "0x614D0B4533F842D3"))]
#[inline]
pub fn n_0x614d0b4533f842d3(p0: i32) -> i32 {
    call(0x614D0B4533F842D3, (p0,))
}

/// `N_0x6579860a5558524a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6579860A5558524A>
#[doc(alias("N_0x6579860a5558524a", "0x6579860A5558524A"))]
#[inline]
pub fn n_0x6579860a5558524a(p0: i32, p1: i32) {
    call(0x6579860A5558524A, (p0, p1))
}

/// `N_0x6e2aa80bb0c03728`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E2AA80BB0C03728>
#[doc(alias("N_0x6e2aa80bb0c03728", "0x6E2AA80BB0C03728"))]
#[inline]
pub fn n_0x6e2aa80bb0c03728(p0: i32, p1: i32) -> i32 {
    call(0x6E2AA80BB0C03728, (p0, p1))
}

/// `N_0x7d4411d6736cd295`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D4411D6736CD295>
#[doc(alias("N_0x7d4411d6736cd295", "0x7D4411D6736CD295"))]
#[inline]
pub fn n_0x7d4411d6736cd295(p0: i32, p1: i32) -> i32 {
    call(0x7D4411D6736CD295, (p0, p1))
}

/// `N_0x7f458b543006c8fe`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7F458B543006C8FE>
#[doc(alias("N_0x7f458b543006c8fe", "0x7F458B543006C8FE"))]
#[inline]
pub fn n_0x7f458b543006c8fe(p0: i32, p1: i32) {
    call(0x7F458B543006C8FE, (p0, p1))
}

/// `N_0x7fcd49388bc9b775`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FCD49388BC9B775>
#[doc(alias("N_0x7fcd49388bc9b775", "0x7FCD49388BC9B775"))]
#[inline]
pub fn n_0x7fcd49388bc9b775(p0: i32, p1: i32) {
    call(0x7FCD49388BC9B775, (p0, p1))
}

/// `N_0x9a74a9cadfa8a598`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A74A9CADFA8A598>
#[doc(alias("N_0x9a74a9cadfa8a598", "0x9A74A9CADFA8A598"))]
#[inline]
pub fn n_0x9a74a9cadfa8a598(p0: i32) {
    call(0x9A74A9CADFA8A598, (p0,))
}

/// `N_0x9f52ad67d1a91bad`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F52AD67D1A91BAD>
#[doc(alias("N_0x9f52ad67d1a91bad", "0x9F52AD67D1A91BAD"))]
#[inline]
pub fn n_0x9f52ad67d1a91bad(p0: i32, p1: i32) -> i32 {
    call(0x9F52AD67D1A91BAD, (p0, p1))
}

/// `N_0xa93f925f1942e434`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA93F925F1942E434>
#[doc(alias("N_0xa93f925f1942e434", "0xA93F925F1942E434"))]
#[inline]
pub fn n_0xa93f925f1942e434(p0: i32, p1: i32) {
    call(0xA93F925F1942E434, (p0, p1))
}

/// `N_0xaaacf33cbf9b990a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAAACF33CBF9B990A>
#[doc(alias("N_0xaaacf33cbf9b990a", "0xAAACF33CBF9B990A"))]
#[inline]
pub fn n_0xaaacf33cbf9b990a(p0: i32, p1: i32) {
    call(0xAAACF33CBF9B990A, (p0, p1))
}

/// `N_0xacd4f9831dfad7f5`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xACD4F9831DFAD7F5>
#[doc(alias("N_0xacd4f9831dfad7f5", "0xACD4F9831DFAD7F5"))]
#[inline]
pub fn n_0xacd4f9831dfad7f5(p0: i32) -> i32 {
    call(0xACD4F9831DFAD7F5, (p0,))
}

/// `N_0xb3b1546d23df8de1`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB3B1546D23DF8DE1>
#[doc(alias("N_0xb3b1546d23df8de1", "0xB3B1546D23DF8DE1"))]
#[inline]
pub fn n_0xb3b1546d23df8de1(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xB3B1546D23DF8DE1, (p0, p1, p2, p3, p4))
}

/// `N_0xc07b91b996c1de89`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC07B91B996C1DE89>
#[doc(alias("N_0xc07b91b996c1de89", "0xC07B91B996C1DE89"))]
#[inline]
pub fn n_0xc07b91b996c1de89(p0: i32, p1: i32) {
    call(0xC07B91B996C1DE89, (p0, p1))
}

/// `N_0xcbfbd38f2e0a263b`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBFBD38F2E0A263B>
#[doc(alias("N_0xcbfbd38f2e0a263b", "0xCBFBD38F2E0A263B"))]
#[inline]
pub fn n_0xcbfbd38f2e0a263b(p0: i32, p1: i32) {
    call(0xCBFBD38F2E0A263B, (p0, p1))
}

/// `N_0xceab54f4632c6ef6`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCEAB54F4632C6EF6>
#[doc(alias("N_0xceab54f4632c6ef6", "0xCEAB54F4632C6EF6"))]
#[inline]
pub fn n_0xceab54f4632c6ef6(p0: i32, p1: i32) {
    call(0xCEAB54F4632C6EF6, (p0, p1))
}

/// `N_0xd91e55b6c005eb09`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD91E55B6C005EB09>
#[doc(alias("N_0xd91e55b6c005eb09", "0xD91E55B6C005EB09"))]
#[inline]
pub fn n_0xd91e55b6c005eb09(p0: i32, p1: i32) -> i32 {
    call(0xD91E55B6C005EB09, (p0, p1))
}

/// `N_0xde116ecffdd4b997`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE116ECFFDD4B997>
#[doc(alias("N_0xde116ecffdd4b997", "0xDE116ECFFDD4B997"))]
#[inline]
pub fn n_0xde116ecffdd4b997(p0: i32, p1: i32) {
    call(0xDE116ECFFDD4B997, (p0, p1))
}

/// `N_0xdfa1237f5228263f`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDFA1237F5228263F>
#[doc(alias("N_0xdfa1237f5228263f", "0xDFA1237F5228263F"))]
#[inline]
pub fn n_0xdfa1237f5228263f(p0: i32, p1: i32) {
    call(0xDFA1237F5228263F, (p0, p1))
}

/// `N_0xe157a8a336c7f04a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE157A8A336C7F04A>
#[doc(alias("N_0xe157a8a336c7f04a", "0xE157A8A336C7F04A"))]
#[inline]
pub fn n_0xe157a8a336c7f04a(p0: i32, p1: i32) {
    call(0xE157A8A336C7F04A, (p0, p1))
}

/// `N_0xeba314768fb35d58`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBA314768FB35D58>
#[doc(alias("N_0xeba314768fb35d58", "0xEBA314768FB35D58"))]
#[inline]
pub fn n_0xeba314768fb35d58(p0: i32) -> i32 {
    call(0xEBA314768FB35D58, (p0,))
}

/// `N_0xf65ede5d02a7a760`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF65EDE5D02A7A760>
#[doc(alias("N_0xf65ede5d02a7a760", "0xF65EDE5D02A7A760"))]
#[inline]
pub fn n_0xf65ede5d02a7a760(p0: i32, p1: i32) {
    call(0xF65EDE5D02A7A760, (p0, p1))
}

/// `N_0xf6e88489b4e6ebe5`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6E88489B4E6EBE5>
#[doc(alias("N_0xf6e88489b4e6ebe5", "0xF6E88489B4E6EBE5"))]
#[inline]
pub fn n_0xf6e88489b4e6ebe5(p0: i32, p1: i32) {
    call(0xF6E88489B4E6EBE5, (p0, p1))
}

/// `N_0xfa99e8e575f2fef8`, since game build 1436.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA99E8E575F2FEF8>
#[doc(alias("N_0xfa99e8e575f2fef8", "0xFA99E8E575F2FEF8"))]
#[inline]
pub fn n_0xfa99e8e575f2fef8(p0: i32) -> i32 {
    call(0xFA99E8E575F2FEF8, (p0,))
}

/// `OnlyCleanUpObjectWhenOutOfRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xADBE4809F19F927A>
#[doc(alias(
    "OnlyCleanUpObjectWhenOutOfRange",
    "ONLY_CLEAN_UP_OBJECT_WHEN_OUT_OF_RANGE",
    "0xADBE4809F19F927A"
))]
#[inline]
pub fn only_clean_up_object_when_out_of_range(object: Object) {
    call(0xADBE4809F19F927A, (object,))
}

/// `PlaceObjectOnGroundProperly`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58A850EAEE20FAA3>
#[doc(alias(
    "PlaceObjectOnGroundProperly",
    "PLACE_OBJECT_ON_GROUND_PROPERLY",
    "0x58A850EAEE20FAA3"
))]
#[inline]
pub fn place_object_on_ground_properly(object: Object, p1: bool) -> bool {
    call(0x58A850EAEE20FAA3, (object, p1))
}

/// `PreventCollectionOfPortablePickup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x92AEFB5F6E294023>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27F9D613092159CF>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x464D8E1427156FE4>
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

/// `RemovePickup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3288D8ACAECD2AB2>
#[doc(alias("RemovePickup", "REMOVE_PICKUP", "0x3288D8ACAECD2AB2"))]
#[inline]
pub fn remove_pickup(pickup: Pickup) {
    call(0x3288D8ACAECD2AB2, (pickup,))
}

/// `ResetObjectVelocity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF40AB58D83C35027>
#[doc(alias("ResetObjectVelocity", "_RESET_OBJECT_VELOCITY", "0xF40AB58D83C35027"))]
#[inline]
pub fn reset_object_velocity(object: Object) {
    call(0xF40AB58D83C35027, (object,))
}

/// `SetActivateObjectPhysicsAsSoonAsItIsUnfrozen`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x406137F8EF90EAF5>
#[doc(alias(
    "SetActivateObjectPhysicsAsSoonAsItIsUnfrozen",
    "SET_ACTIVATE_OBJECT_PHYSICS_AS_SOON_AS_IT_IS_UNFROZEN",
    "0x406137F8EF90EAF5"
))]
#[inline]
pub fn set_activate_object_physics_as_soon_as_it_is_unfrozen(object: Object, toggle: bool) {
    call(0x406137F8EF90EAF5, (object, toggle))
}

/// `SetAmbientPickupLifetime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC9AE68F0A463752>
#[doc(alias(
    "SetAmbientPickupLifetime",
    "_SET_AMBIENT_PICKUP_LIFETIME",
    "0xAC9AE68F0A463752"
))]
#[inline]
pub fn set_ambient_pickup_lifetime(lifetime: i32) {
    call(0xAC9AE68F0A463752, (lifetime,))
}

/// `SetAutoJumpableByHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x98D2D9C053A1F449>
#[doc(alias(
    "SetAutoJumpableByHorse",
    "_SET_AUTO_JUMPABLE_BY_HORSE",
    "0x98D2D9C053A1F449"
))]
#[inline]
pub fn set_auto_jumpable_by_horse(object: Object, p1: bool) {
    call(0x98D2D9C053A1F449, (object, p1))
}

/// `SetCustomTexturesOnObject`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE124889AE0521FCF>
#[doc(alias(
    "SetCustomTexturesOnObject",
    "SET_CUSTOM_TEXTURES_ON_OBJECT",
    "0xE124889AE0521FCF"
))]
#[inline]
pub fn set_custom_textures_on_object(object: Object, txd_hash: impl Into<Hash>, p2: i32, p3: i32) {
    let txd_hash: Hash = txd_hash.into();
    call(0xE124889AE0521FCF, (object, txd_hash, p2, p3))
}

/// `SetForceObjectThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF538081986E49E9D>
#[doc(alias(
    "SetForceObjectThisFrame",
    "SET_FORCE_OBJECT_THIS_FRAME",
    "0xF538081986E49E9D"
))]
#[inline]
pub fn set_force_object_this_frame(x: f32, y: f32, z: f32, p3: f32) {
    call(0xF538081986E49E9D, (x, y, z, p3))
}

/// `SetLightIntensityForObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF49574E2332A8F06>
#[doc(alias(
    "SetLightIntensityForObject",
    "_SET_LIGHT_INTENSITY_FOR_OBJECT",
    "0xF49574E2332A8F06"
))]
#[inline]
pub fn set_light_intensity_for_object(object: Object, light_intensity: f32) {
    call(0xF49574E2332A8F06, (object, light_intensity))
}

/// `SetLightScatteringDisabledForObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04D1D4E411CE52D0>
#[doc(alias(
    "SetLightScatteringDisabledForObject",
    "_SET_LIGHT_SCATTERING_DISABLED_FOR_OBJECT",
    "0x04D1D4E411CE52D0"
))]
#[inline]
pub fn set_light_scattering_disabled_for_object(object: Object, disable: bool) {
    call(0x04D1D4E411CE52D0, (object, disable))
}

/// `SetLightTranslucencyForObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63E39F09310F481F>
#[doc(alias(
    "SetLightTranslucencyForObject",
    "_SET_LIGHT_TRANSLUCENCY_FOR_OBJECT",
    "0x63E39F09310F481F"
))]
#[inline]
pub fn set_light_translucency_for_object(object: Object, value: f32) {
    call(0x63E39F09310F481F, (object, value))
}

/// `SetLocalPlayerCanCollectPortablePickups`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78857FC65CADB909>
#[doc(alias(
    "SetLocalPlayerCanCollectPortablePickups",
    "SET_LOCAL_PLAYER_CAN_COLLECT_PORTABLE_PICKUPS",
    "0x78857FC65CADB909"
))]
#[inline]
pub fn set_local_player_can_collect_portable_pickups(toggle: bool) {
    call(0x78857FC65CADB909, (toggle,))
}

/// `SetLocalPlayerPermittedToCollectPickupsWithModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88EAEC617CD26926>
#[doc(alias(
    "SetLocalPlayerPermittedToCollectPickupsWithModel",
    "SET_LOCAL_PLAYER_PERMITTED_TO_COLLECT_PICKUPS_WITH_MODEL",
    "0x88EAEC617CD26926"
))]
#[inline]
pub fn set_local_player_permitted_to_collect_pickups_with_model(
    model_hash: impl Into<Hash>,
    toggle: bool,
) {
    let model_hash: Hash = model_hash.into();
    call(0x88EAEC617CD26926, (model_hash, toggle))
}

/// `SetMaxNumPortablePickupsCarriedByPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0BF3B3BD47D79C08>
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

/// `SetNetworkPickupUsableForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94F3D956BFAEAE18>
#[doc(alias(
    "SetNetworkPickupUsableForPlayer",
    "_SET_NETWORK_PICKUP_USABLE_FOR_PLAYER",
    "0x94F3D956BFAEAE18"
))]
#[inline]
pub fn set_network_pickup_usable_for_player(
    player: Player,
    pickup_hash: impl Into<Hash>,
    is_usable: bool,
) {
    let pickup_hash: Hash = pickup_hash.into();
    call(0x94F3D956BFAEAE18, (player, pickup_hash, is_usable))
}

/// `SetNotJumpableByHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1C708BA4885796B>
#[doc(alias(
    "SetNotJumpableByHorse",
    "_SET_NOT_JUMPABLE_BY_HORSE",
    "0xE1C708BA4885796B"
))]
#[inline]
pub fn set_not_jumpable_by_horse(object: Object, p1: bool) {
    call(0xE1C708BA4885796B, (object, p1))
}

/// `SetObjectAllowLowLodBuoyancy`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D89D607CB3DD1D2>
#[doc(alias(
    "SetObjectAllowLowLodBuoyancy",
    "SET_OBJECT_ALLOW_LOW_LOD_BUOYANCY",
    "0x4D89D607CB3DD1D2"
))]
#[inline]
pub fn set_object_allow_low_lod_buoyancy(object: Object, toggle: bool) {
    call(0x4D89D607CB3DD1D2, (object, toggle))
}

/// `SetObjectBreakScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFB99FFD17F65889>
#[doc(alias("SetObjectBreakScale", "_SET_OBJECT_BREAK_SCALE", "0xFFB99FFD17F65889"))]
#[inline]
pub fn set_object_break_scale(object: Object, scale: f32) {
    call(0xFFB99FFD17F65889, (object, scale))
}

/// `SetObjectBurnIntensity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC8E21C1677DC5E6F>
#[doc(alias(
    "SetObjectBurnIntensity",
    "_SET_OBJECT_BURN_INTENSITY",
    "0xC8E21C1677DC5E6F"
))]
#[inline]
pub fn set_object_burn_intensity(object: Object, intensity: f32) {
    call(0xC8E21C1677DC5E6F, (object, intensity))
}

/// `SetObjectBurnLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2797C633DCDBBAC5>
#[doc(alias("SetObjectBurnLevel", "_SET_OBJECT_BURN_LEVEL", "0x2797C633DCDBBAC5"))]
#[inline]
pub fn set_object_burn_level(object: Object, burn_level: f32, affect_ash: bool) {
    call(0x2797C633DCDBBAC5, (object, burn_level, affect_ash))
}

/// `SetObjectBurnOpacity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D7285EFEAB5AF15>
#[doc(alias(
    "SetObjectBurnOpacity",
    "_SET_OBJECT_BURN_OPACITY",
    "0x7D7285EFEAB5AF15"
))]
#[inline]
pub fn set_object_burn_opacity(object: Object, opacity: f32) {
    call(0x7D7285EFEAB5AF15, (object, opacity))
}

/// `SetObjectBurnSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x646564A3B7DF68F8>
#[doc(alias("SetObjectBurnSpeed", "_SET_OBJECT_BURN_SPEED", "0x646564A3B7DF68F8"))]
#[inline]
pub fn set_object_burn_speed(object: Object, speed: f32, p2: f32) {
    call(0x646564A3B7DF68F8, (object, speed, p2))
}

/// `SetObjectInteractionPreset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCAAF2BCCFEF37F77>
#[doc(alias(
    "SetObjectInteractionPreset",
    "_SET_OBJECT_INTERACTION_PRESET",
    "0xCAAF2BCCFEF37F77"
))]
#[inline]
pub fn set_object_interaction_preset(object: Object, preset_flags: i32) {
    call(0xCAAF2BCCFEF37F77, (object, preset_flags))
}

/// `SetObjectKickable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB7017DA4D498269F>
#[doc(alias("SetObjectKickable", "_SET_OBJECT_KICKABLE", "0xB7017DA4D498269F"))]
#[inline]
pub fn set_object_kickable(object: Object, kickable: bool) {
    call(0xB7017DA4D498269F, (object, kickable))
}

/// `SetObjectPhysicsParams`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6DF6E90DE7DF90F>
#[doc(alias(
    "SetObjectPhysicsParams",
    "SET_OBJECT_PHYSICS_PARAMS",
    "0xF6DF6E90DE7DF90F"
))]
#[inline]
pub fn set_object_physics_params(
    object: Object,
    weight: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    gravity: f32,
    p7: f32,
    p8: f32,
    p9: f32,
    p10: f32,
    buoyancy: f32,
) {
    call(
        0xF6DF6E90DE7DF90F,
        (
            object, weight, p2, p3, p4, p5, gravity, p7, p8, p9, p10, buoyancy,
        ),
    )
}

/// `SetObjectPromptName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAEE6C800E124CFE1>
#[doc(alias("SetObjectPromptName", "_SET_OBJECT_PROMPT_NAME", "0xAEE6C800E124CFE1"))]
#[inline]
pub fn set_object_prompt_name(object: Object, name: &str) {
    call(0xAEE6C800E124CFE1, (object, name))
}

/// `SetObjectPromptNameFromGxtEntry`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD503D6F0986D58BC>
#[doc(alias(
    "SetObjectPromptNameFromGxtEntry",
    "_SET_OBJECT_PROMPT_NAME_FROM_GXT_ENTRY",
    "0xD503D6F0986D58BC"
))]
#[inline]
pub fn set_object_prompt_name_from_gxt_entry(object: Object, name: impl Into<Hash>) {
    let name: Hash = name.into();
    call(0xD503D6F0986D58BC, (object, name))
}

/// `SetObjectTakesDamageFromCollidingWithBuildings`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB6F1A9B5510A5D2>
#[doc(alias(
    "SetObjectTakesDamageFromCollidingWithBuildings",
    "SET_OBJECT_TAKES_DAMAGE_FROM_COLLIDING_WITH_BUILDINGS",
    "0xEB6F1A9B5510A5D2"
))]
#[inline]
pub fn set_object_takes_damage_from_colliding_with_buildings(object: Object, enabled: bool) {
    call(0xEB6F1A9B5510A5D2, (object, enabled))
}

/// `SetObjectTargettable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8A7391690F5AFD81>
#[doc(alias("SetObjectTargettable", "SET_OBJECT_TARGETTABLE", "0x8A7391690F5AFD81"))]
#[inline]
pub fn set_object_targettable(object: Object, targettable: bool) {
    call(0x8A7391690F5AFD81, (object, targettable))
}

/// `SetObjectTargettable_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x581EDBE56E8D62C9>
#[doc(alias(
    "SetObjectTargettable_2",
    "_SET_OBJECT_TARGETTABLE_2",
    "0x581EDBE56E8D62C9"
))]
#[inline]
pub fn set_object_targettable_2(object: Object, targettable: bool) {
    call(0x581EDBE56E8D62C9, (object, targettable))
}

/// `SetObjectTargettableFocus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA22712E8471AA08E>
#[doc(alias(
    "SetObjectTargettableFocus",
    "_SET_OBJECT_TARGETTABLE_FOCUS",
    "0xA22712E8471AA08E"
))]
#[inline]
pub fn set_object_targettable_focus(object: Object, p1: bool, p2: bool) {
    call(0xA22712E8471AA08E, (object, p1, p2))
}

/// `SetObjectTintIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x971DA0055324D033>
#[doc(alias("SetObjectTintIndex", "SET_OBJECT_TINT_INDEX", "0x971DA0055324D033"))]
#[inline]
pub fn set_object_tint_index(object: Object, texture_variation: i32) {
    call(0x971DA0055324D033, (object, texture_variation))
}

/// `SetPickupCollectableOnMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00EE08603EADEE92>
#[doc(alias(
    "SetPickupCollectableOnMount",
    "_SET_PICKUP_COLLECTABLE_ON_MOUNT",
    "0x00EE08603EADEE92"
))]
#[inline]
pub fn set_pickup_collectable_on_mount(object: Object) {
    call(0x00EE08603EADEE92, (object,))
}

/// `SetPickupDoNotAutoPlaceOnGround`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x634C19521485AB25>
#[doc(alias(
    "SetPickupDoNotAutoPlaceOnGround",
    "SET_PICKUP_DO_NOT_AUTO_PLACE_ON_GROUND",
    "0x634C19521485AB25"
))]
#[inline]
pub fn set_pickup_do_not_auto_place_on_ground(pickup_object: Object) {
    call(0x634C19521485AB25, (pickup_object,))
}

/// `SetPickupGenerationRangeMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x318516E02DE3ECE2>
#[doc(alias(
    "SetPickupGenerationRangeMultiplier",
    "SET_PICKUP_GENERATION_RANGE_MULTIPLIER",
    "0x318516E02DE3ECE2"
))]
#[inline]
pub fn set_pickup_generation_range_multiplier(multiplier: f32) {
    call(0x318516E02DE3ECE2, (multiplier,))
}

/// `SetPickupHiddenWhenUncollectable`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x81218CE01B672219>
#[doc(alias(
    "SetPickupHiddenWhenUncollectable",
    "SET_PICKUP_HIDDEN_WHEN_UNCOLLECTABLE",
    "0x81218CE01B672219"
))]
#[inline]
pub fn set_pickup_hidden_when_uncollectable(p0: i32, p1: i32) {
    call(0x81218CE01B672219, (p0, p1))
}

/// `SetPickupNotLootable`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x92E87F60F21A0C3A>
#[doc(alias(
    "SetPickupNotLootable",
    "SET_PICKUP_NOT_LOOTABLE",
    "0x92E87F60F21A0C3A"
))]
#[inline]
pub fn set_pickup_not_lootable(p0: i32, p1: i32) {
    call(0x92E87F60F21A0C3A, (p0, p1))
}

/// `SetPickupParticleFxHighlight`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1607C7D9B3021DF5>
#[doc(alias(
    "SetPickupParticleFxHighlight",
    "SET_PICKUP_PARTICLE_FX_HIGHLIGHT",
    "0x1607C7D9B3021DF5"
))]
#[inline]
pub fn set_pickup_particle_fx_highlight(p0: i32, p1: i32) {
    call(0x1607C7D9B3021DF5, (p0, p1))
}

/// `SetPickupParticleFxSpawn`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB9740A38FD6D634>
#[doc(alias(
    "SetPickupParticleFxSpawn",
    "SET_PICKUP_PARTICLE_FX_SPAWN",
    "0xEB9740A38FD6D634"
))]
#[inline]
pub fn set_pickup_particle_fx_spawn(p0: i32, p1: i32) {
    call(0xEB9740A38FD6D634, (p0, p1))
}

/// `SetPickupRegenerationTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78015C9B4B3ECC9D>
#[doc(alias(
    "SetPickupRegenerationTime",
    "SET_PICKUP_REGENERATION_TIME",
    "0x78015C9B4B3ECC9D"
))]
#[inline]
pub fn set_pickup_regeneration_time(pickup: Pickup, duration: i32) {
    call(0x78015C9B4B3ECC9D, (pickup, duration))
}

/// `SetPickupUncollectable`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A8CB328CD6F1C9B>
#[doc(alias(
    "SetPickupUncollectable",
    "SET_PICKUP_UNCOLLECTABLE",
    "0x4A8CB328CD6F1C9B"
))]
#[inline]
pub fn set_pickup_uncollectable(p0: i32, p1: i32) {
    call(0x4A8CB328CD6F1C9B, (p0, p1))
}

/// `SetStateOfRayfireMapObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C29F698D404C5E1>
#[doc(alias(
    "SetStateOfRayfireMapObject",
    "SET_STATE_OF_RAYFIRE_MAP_OBJECT",
    "0x5C29F698D404C5E1"
))]
#[inline]
pub fn set_state_of_rayfire_map_object(object: Object, state: i32) {
    call(0x5C29F698D404C5E1, (object, state))
}

/// `SetTeamPickupObject`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53E0DF1A2A3CF0CA>
#[doc(alias("SetTeamPickupObject", "SET_TEAM_PICKUP_OBJECT", "0x53E0DF1A2A3CF0CA"))]
#[inline]
pub fn set_team_pickup_object(object: Object, p1: i32, p2: bool) {
    call(0x53E0DF1A2A3CF0CA, (object, p1, p2))
}

/// `SlideObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2FDFF4107B8C1147>
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

/// `SuppressPickupRewardType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF92099527DB8E2A7>
#[doc(alias(
    "SuppressPickupRewardType",
    "SUPPRESS_PICKUP_REWARD_TYPE",
    "0xF92099527DB8E2A7"
))]
#[inline]
pub fn suppress_pickup_reward_type(reward_type: i32, suppress: bool) {
    call(0xF92099527DB8E2A7, (reward_type, suppress))
}

/// `TrackObjectVisibility`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB252BC036B525623>
#[doc(alias(
    "TrackObjectVisibility",
    "TRACK_OBJECT_VISIBILITY",
    "0xB252BC036B525623"
))]
#[inline]
pub fn track_object_visibility(object: Object) {
    call(0xB252BC036B525623, (object,))
}
