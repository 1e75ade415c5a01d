// Made by native-gen 0.2.0 from data 205ac8202734810b; do not edit.

//! Namespace `PED` of the GTA V client.

use crate::prelude::*;

/// `AddArmourToPed`.
///
/// <https://docs.fivem.net/natives/?_0x5BA652A0CD14DF2F>
#[doc(alias("AddArmourToPed", "ADD_ARMOUR_TO_PED", "0x5BA652A0CD14DF2F"))]
#[inline]
pub fn add_armour_to_ped(ped: Ped, amount: i32) {
    call(0x5BA652A0CD14DF2F, (ped, amount))
}

/// `AddPedDecorationFromHashes`.
///
/// <https://docs.fivem.net/natives/?_0x5F5D1665E352A839>
#[doc(alias(
    "AddPedDecorationFromHashes",
    "ADD_PED_DECORATION_FROM_HASHES",
    "0x5F5D1665E352A839",
    "_APPLY_PED_OVERLAY",
    "ApplyPedOverlay",
    "_SET_PED_DECORATION",
    "SetPedDecoration"
))]
#[inline]
pub fn add_ped_decoration_from_hashes(
    ped: Ped,
    collection: impl Into<Hash>,
    overlay: impl Into<Hash>,
) {
    let collection: Hash = collection.into();
    let overlay: Hash = overlay.into();
    call(0x5F5D1665E352A839, (ped, collection, overlay))
}

/// `AddPedDecorationFromHashesInCorona`.
///
/// <https://docs.fivem.net/natives/?_0x5619BFA07CFD7833>
#[doc(alias(
    "AddPedDecorationFromHashesInCorona",
    "ADD_PED_DECORATION_FROM_HASHES_IN_CORONA",
    "0x5619BFA07CFD7833",
    "_SET_PED_FACIAL_DECORATION",
    "SetPedFacialDecoration"
))]
#[inline]
pub fn add_ped_decoration_from_hashes_in_corona(
    ped: Ped,
    collection: impl Into<Hash>,
    overlay: impl Into<Hash>,
) {
    let collection: Hash = collection.into();
    let overlay: Hash = overlay.into();
    call(0x5619BFA07CFD7833, (ped, collection, overlay))
}

/// `AddRelationshipGroup`.
///
/// The values: `result`, `group_hash`.
///
/// <https://docs.fivem.net/natives/?_0xF372BC22FCB88606>
#[doc(alias("AddRelationshipGroup", "ADD_RELATIONSHIP_GROUP", "0xF372BC22FCB88606"))]
#[inline]
pub fn add_relationship_group(name: &str) -> (i32, Hash) {
    let mut group_hash = Out::<Hash>::default();
    let result: i32 = call(0xF372BC22FCB88606, (name, &mut group_hash));
    (result, group_hash.get())
}

/// `AddScenarioBlockingArea`.
///
/// <https://docs.fivem.net/natives/?_0x1B5C85C612E5256E>
#[doc(alias(
    "AddScenarioBlockingArea",
    "ADD_SCENARIO_BLOCKING_AREA",
    "0x1B5C85C612E5256E"
))]
#[inline]
pub fn add_scenario_blocking_area(
    pos_min_x: f32,
    pos_min_y: f32,
    pos_min_z: f32,
    pos_max_x: f32,
    pos_max_y: f32,
    pos_max_z: f32,
    network: bool,
    cancel_active: bool,
    block_peds: bool,
    block_vehicles: bool,
) -> i32 {
    call(
        0x1B5C85C612E5256E,
        (
            pos_min_x,
            pos_min_y,
            pos_min_z,
            pos_max_x,
            pos_max_y,
            pos_max_z,
            network,
            cancel_active,
            block_peds,
            block_vehicles,
        ),
    )
}

/// `ApplyDamageToPed`.
///
/// <https://docs.fivem.net/natives/?_0x697157CED63F18D4>
#[doc(alias("ApplyDamageToPed", "APPLY_DAMAGE_TO_PED", "0x697157CED63F18D4"))]
#[inline]
pub fn apply_damage_to_ped(ped: Ped, damage_amount: i32, armor_first: bool) {
    call(0x697157CED63F18D4, (ped, damage_amount, armor_first))
}

/// `ApplyPedBlood`.
///
/// <https://docs.fivem.net/natives/?_0x83F7E01C7B769A26>
#[doc(alias("ApplyPedBlood", "APPLY_PED_BLOOD", "0x83F7E01C7B769A26"))]
#[inline]
pub fn apply_ped_blood(
    ped: Ped,
    bone_index: i32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    wound_type: &str,
) {
    call(
        0x83F7E01C7B769A26,
        (ped, bone_index, x_rot, y_rot, z_rot, wound_type),
    )
}

/// `ApplyPedBloodByZone`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x3311E47B91EDCBBC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p4`: there must be as many as it takes.
#[doc(alias("ApplyPedBloodByZone", "APPLY_PED_BLOOD_BY_ZONE", "0x3311E47B91EDCBBC"))]
#[inline]
pub unsafe fn apply_ped_blood_by_zone(ped: Ped, p1: i32, p2: f32, p3: f32, p4: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(0x3311E47B91EDCBBC, (ped, p1, p2, p3, p4))
}

/// `ApplyPedBloodDamageByZone`.
///
/// Of unknown type: `p1`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x816F6981C60BF53B>
#[doc(alias(
    "ApplyPedBloodDamageByZone",
    "APPLY_PED_BLOOD_DAMAGE_BY_ZONE",
    "0x816F6981C60BF53B"
))]
#[inline]
pub fn apply_ped_blood_damage_by_zone(ped: Ped, p1: i32, p2: f32, p3: f32, p4: i32) {
    call(0x816F6981C60BF53B, (ped, p1, p2, p3, p4))
}

/// `ApplyPedBloodSpecific`.
///
/// <https://docs.fivem.net/natives/?_0xEF0D582CBF2D9B0F>
#[doc(alias(
    "ApplyPedBloodSpecific",
    "APPLY_PED_BLOOD_SPECIFIC",
    "0xEF0D582CBF2D9B0F"
))]
#[inline]
pub fn apply_ped_blood_specific(
    ped: Ped,
    component: i32,
    u: f32,
    v: f32,
    rotation: f32,
    scale: f32,
    forced_frame: i32,
    pre_age: f32,
    blood_name: &str,
) {
    call(
        0xEF0D582CBF2D9B0F,
        (
            ped,
            component,
            u,
            v,
            rotation,
            scale,
            forced_frame,
            pre_age,
            blood_name,
        ),
    )
}

/// `ApplyPedDamageDecal`.
///
/// <https://docs.fivem.net/natives/?_0x397C38AA7B4A5F83>
#[doc(alias("ApplyPedDamageDecal", "APPLY_PED_DAMAGE_DECAL", "0x397C38AA7B4A5F83"))]
#[inline]
pub fn apply_ped_damage_decal(
    ped: Ped,
    damage_zone: i32,
    x_offset: f32,
    y_offset: f32,
    heading: f32,
    scale: f32,
    alpha: f32,
    variation: i32,
    fade_in: bool,
    decal_name: &str,
) {
    call(
        0x397C38AA7B4A5F83,
        (
            ped,
            damage_zone,
            x_offset,
            y_offset,
            heading,
            scale,
            alpha,
            variation,
            fade_in,
            decal_name,
        ),
    )
}

/// `ApplyPedDamagePack`.
///
/// <https://docs.fivem.net/natives/?_0x46DF918788CB093F>
#[doc(alias("ApplyPedDamagePack", "APPLY_PED_DAMAGE_PACK", "0x46DF918788CB093F"))]
#[inline]
pub fn apply_ped_damage_pack(ped: Ped, damage_pack: &str, damage: f32, mult: f32) {
    call(0x46DF918788CB093F, (ped, damage_pack, damage, mult))
}

/// `AttachSynchronizedSceneToEntity`.
///
/// <https://docs.fivem.net/natives/?_0x272E4723B56A3B96>
#[doc(alias(
    "AttachSynchronizedSceneToEntity",
    "ATTACH_SYNCHRONIZED_SCENE_TO_ENTITY",
    "0x272E4723B56A3B96"
))]
#[inline]
pub fn attach_synchronized_scene_to_entity(
    scene_id: i32,
    entity: impl Into<Entity>,
    bone_index: i32,
) {
    let entity: Entity = entity.into();
    call(0x272E4723B56A3B96, (scene_id, entity, bone_index))
}

/// `BlockPedDeadBodyShockingEvents`.
///
/// <https://docs.fivem.net/natives/?_0xE43A13C9E4CCCBCF>
#[doc(alias(
    "BlockPedDeadBodyShockingEvents",
    "_BLOCK_PED_DEAD_BODY_SHOCKING_EVENTS",
    "BLOCK_PED_FROM_GENERATING_DEAD_BODY_EVENTS_WHEN_DEAD",
    "BlockPedFromGeneratingDeadBodyEventsWhenDead",
    "0xE43A13C9E4CCCBCF"
))]
#[inline]
pub fn block_ped_dead_body_shocking_events(ped: Ped, toggle: bool) {
    call(0xE43A13C9E4CCCBCF, (ped, toggle))
}

/// `CanCreateRandomBikeRider`.
///
/// <https://docs.fivem.net/natives/?_0xEACEEDA81751915C>
#[doc(alias(
    "CanCreateRandomBikeRider",
    "CAN_CREATE_RANDOM_BIKE_RIDER",
    "0xEACEEDA81751915C"
))]
#[inline]
pub fn can_create_random_bike_rider() -> bool {
    call(0xEACEEDA81751915C, ())
}

/// `CanCreateRandomCops`.
///
/// <https://docs.fivem.net/natives/?_0x5EE2CAFF7F17770D>
#[doc(alias("CanCreateRandomCops", "CAN_CREATE_RANDOM_COPS", "0x5EE2CAFF7F17770D"))]
#[inline]
pub fn can_create_random_cops() -> bool {
    call(0x5EE2CAFF7F17770D, ())
}

/// `CanCreateRandomDriver`.
///
/// <https://docs.fivem.net/natives/?_0xB8EB95E5B4E56978>
#[doc(alias(
    "CanCreateRandomDriver",
    "CAN_CREATE_RANDOM_DRIVER",
    "0xB8EB95E5B4E56978"
))]
#[inline]
pub fn can_create_random_driver() -> bool {
    call(0xB8EB95E5B4E56978, ())
}

/// `CanCreateRandomPed`.
///
/// <https://docs.fivem.net/natives/?_0x3E8349C08E4B82E4>
#[doc(alias("CanCreateRandomPed", "CAN_CREATE_RANDOM_PED", "0x3E8349C08E4B82E4"))]
#[inline]
pub fn can_create_random_ped(unk: bool) -> bool {
    call(0x3E8349C08E4B82E4, (unk,))
}

/// `CanKnockPedOffVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x51AC07A44D4F5B8A>
#[doc(alias(
    "CanKnockPedOffVehicle",
    "CAN_KNOCK_PED_OFF_VEHICLE",
    "0x51AC07A44D4F5B8A"
))]
#[inline]
pub fn can_knock_ped_off_vehicle(ped: Ped) -> bool {
    call(0x51AC07A44D4F5B8A, (ped,))
}

/// `CanPedInCombatSeeTarget`.
///
/// <https://docs.fivem.net/natives/?_0xEAD42DE3610D0721>
#[doc(alias(
    "CanPedInCombatSeeTarget",
    "CAN_PED_IN_COMBAT_SEE_TARGET",
    "0xEAD42DE3610D0721"
))]
#[inline]
pub fn can_ped_in_combat_see_target(ped: Ped, target: Ped) -> bool {
    call(0xEAD42DE3610D0721, (ped, target))
}

/// `CanPedRagdoll`.
///
/// <https://docs.fivem.net/natives/?_0x128F79EDCECE4FD5>
#[doc(alias("CanPedRagdoll", "CAN_PED_RAGDOLL", "0x128F79EDCECE4FD5"))]
#[inline]
pub fn can_ped_ragdoll(ped: Ped) -> bool {
    call(0x128F79EDCECE4FD5, (ped,))
}

/// `CanPedSeeHatedPed`.
///
/// <https://docs.fivem.net/natives/?_0x6CD5A433374D4CFB>
#[doc(alias(
    "CanPedSeeHatedPed",
    "CAN_PED_SEE_HATED_PED",
    "0x6CD5A433374D4CFB",
    "_CAN_PED_SEE_PED",
    "CanPedSeePed"
))]
#[inline]
pub fn can_ped_see_hated_ped(ped1: Ped, ped2: Ped) -> bool {
    call(0x6CD5A433374D4CFB, (ped1, ped2))
}

/// `ClearAllPedProps`.
///
/// <https://docs.fivem.net/natives/?_0xCD8A7537A9B52F06>
#[doc(alias("ClearAllPedProps", "CLEAR_ALL_PED_PROPS", "0xCD8A7537A9B52F06"))]
#[inline]
pub fn clear_all_ped_props(ped: Ped) {
    call(0xCD8A7537A9B52F06, (ped,))
}

/// `ClearAllPedVehicleForcedSeatUsage`.
///
/// <https://docs.fivem.net/natives/?_0xE6CA85E7259CE16B>
#[doc(alias(
    "ClearAllPedVehicleForcedSeatUsage",
    "CLEAR_ALL_PED_VEHICLE_FORCED_SEAT_USAGE",
    "0xE6CA85E7259CE16B"
))]
#[inline]
pub fn clear_all_ped_vehicle_forced_seat_usage(ped: Ped) {
    call(0xE6CA85E7259CE16B, (ped,))
}

/// `ClearFacialClipsetOverride`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x637822DC2AFEEBF8>
#[doc(alias(
    "ClearFacialClipsetOverride",
    "_CLEAR_FACIAL_CLIPSET_OVERRIDE",
    "CLEAR_COVER_POINT_FOR_PED",
    "ClearCoverPointForPed",
    "0x637822DC2AFEEBF8"
))]
#[inline]
pub fn clear_facial_clipset_override(ped: Ped) {
    call(0x637822DC2AFEEBF8, (ped,))
}

/// `ClearFacialIdleAnimOverride`.
///
/// <https://docs.fivem.net/natives/?_0x726256CC1EEB182F>
#[doc(alias(
    "ClearFacialIdleAnimOverride",
    "CLEAR_FACIAL_IDLE_ANIM_OVERRIDE",
    "0x726256CC1EEB182F"
))]
#[inline]
pub fn clear_facial_idle_anim_override(ped: Ped) {
    call(0x726256CC1EEB182F, (ped,))
}

/// `ClearPedAlternateMovementAnim`.
///
/// <https://docs.fivem.net/natives/?_0xD8D19675ED5FBDCE>
#[doc(alias(
    "ClearPedAlternateMovementAnim",
    "CLEAR_PED_ALTERNATE_MOVEMENT_ANIM",
    "0xD8D19675ED5FBDCE"
))]
#[inline]
pub fn clear_ped_alternate_movement_anim(ped: Ped, stance: i32, p2: f32) {
    call(0xD8D19675ED5FBDCE, (ped, stance, p2))
}

/// `ClearPedAlternateWalkAnim`.
///
/// <https://docs.fivem.net/natives/?_0x8844BBFCE30AA9E9>
#[doc(alias(
    "ClearPedAlternateWalkAnim",
    "CLEAR_PED_ALTERNATE_WALK_ANIM",
    "0x8844BBFCE30AA9E9"
))]
#[inline]
pub fn clear_ped_alternate_walk_anim(ped: Ped, p1: f32) {
    call(0x8844BBFCE30AA9E9, (ped, p1))
}

/// `ClearPedBloodDamage`.
///
/// <https://docs.fivem.net/natives/?_0x8FE22675A5A45817>
#[doc(alias("ClearPedBloodDamage", "CLEAR_PED_BLOOD_DAMAGE", "0x8FE22675A5A45817"))]
#[inline]
pub fn clear_ped_blood_damage(ped: Ped) {
    call(0x8FE22675A5A45817, (ped,))
}

/// `ClearPedBloodDamageByZone`.
///
/// <https://docs.fivem.net/natives/?_0x56E3B78C5408D9F4>
#[doc(alias(
    "ClearPedBloodDamageByZone",
    "CLEAR_PED_BLOOD_DAMAGE_BY_ZONE",
    "0x56E3B78C5408D9F4"
))]
#[inline]
pub fn clear_ped_blood_damage_by_zone(ped: Ped, p1: i32) {
    call(0x56E3B78C5408D9F4, (ped, p1))
}

/// `ClearPedCoverClipsetOverride`.
///
/// <https://docs.fivem.net/natives/?_0xC79196DCB36F6121>
#[doc(alias(
    "ClearPedCoverClipsetOverride",
    "_CLEAR_PED_COVER_CLIPSET_OVERRIDE",
    "CLEAR_PED_MOTION_IN_COVER_CLIPSET_OVERRIDE",
    "ClearPedMotionInCoverClipsetOverride",
    "0xC79196DCB36F6121"
))]
#[inline]
pub fn clear_ped_cover_clipset_override(ped: Ped) {
    call(0xC79196DCB36F6121, (ped,))
}

/// `ClearPedDamageDecalByZone`.
///
/// <https://docs.fivem.net/natives/?_0x523C79AEEFCC4A2A>
#[doc(alias(
    "ClearPedDamageDecalByZone",
    "CLEAR_PED_DAMAGE_DECAL_BY_ZONE",
    "0x523C79AEEFCC4A2A"
))]
#[inline]
pub fn clear_ped_damage_decal_by_zone(ped: Ped, p1: i32, p2: &str) {
    call(0x523C79AEEFCC4A2A, (ped, p1, p2))
}

/// `ClearPedDecorations`.
///
/// <https://docs.fivem.net/natives/?_0x0E5173C163976E38>
#[doc(alias("ClearPedDecorations", "CLEAR_PED_DECORATIONS", "0x0E5173C163976E38"))]
#[inline]
pub fn clear_ped_decorations(ped: Ped) {
    call(0x0E5173C163976E38, (ped,))
}

/// `ClearPedDecorationsLeaveScars`.
///
/// <https://docs.fivem.net/natives/?_0xE3B27E70CEAB9F0C>
#[doc(alias(
    "ClearPedDecorationsLeaveScars",
    "CLEAR_PED_DECORATIONS_LEAVE_SCARS",
    "0xE3B27E70CEAB9F0C",
    "_CLEAR_PED_FACIAL_DECORATIONS",
    "ClearPedFacialDecorations"
))]
#[inline]
pub fn clear_ped_decorations_leave_scars(ped: Ped) {
    call(0xE3B27E70CEAB9F0C, (ped,))
}

/// `ClearPedDriveByClipsetOverride`.
///
/// <https://docs.fivem.net/natives/?_0x4AFE3690D7E0B5AC>
#[doc(alias(
    "ClearPedDriveByClipsetOverride",
    "CLEAR_PED_DRIVE_BY_CLIPSET_OVERRIDE",
    "0x4AFE3690D7E0B5AC"
))]
#[inline]
pub fn clear_ped_drive_by_clipset_override(ped: Ped) {
    call(0x4AFE3690D7E0B5AC, (ped,))
}

/// `ClearPedEnvDirt`.
///
/// <https://docs.fivem.net/natives/?_0x6585D955A68452A5>
#[doc(alias("ClearPedEnvDirt", "CLEAR_PED_ENV_DIRT", "0x6585D955A68452A5"))]
#[inline]
pub fn clear_ped_env_dirt(ped: Ped) {
    call(0x6585D955A68452A5, (ped,))
}

/// `ClearPedLastDamageBone`.
///
/// <https://docs.fivem.net/natives/?_0x8EF6B7AC68E2F01B>
#[doc(alias(
    "ClearPedLastDamageBone",
    "CLEAR_PED_LAST_DAMAGE_BONE",
    "0x8EF6B7AC68E2F01B"
))]
#[inline]
pub fn clear_ped_last_damage_bone(ped: Ped) {
    call(0x8EF6B7AC68E2F01B, (ped,))
}

/// `ClearPedNonCreationArea`.
///
/// <https://docs.fivem.net/natives/?_0x2E05208086BA0651>
#[doc(alias(
    "ClearPedNonCreationArea",
    "CLEAR_PED_NON_CREATION_AREA",
    "0x2E05208086BA0651"
))]
#[inline]
pub fn clear_ped_non_creation_area() {
    call(0x2E05208086BA0651, ())
}

/// `ClearPedParachutePackVariation`.
///
/// <https://docs.fivem.net/natives/?_0x1280804F7CFD2D6C>
#[doc(alias(
    "ClearPedParachutePackVariation",
    "CLEAR_PED_PARACHUTE_PACK_VARIATION",
    "0x1280804F7CFD2D6C"
))]
#[inline]
pub fn clear_ped_parachute_pack_variation(ped: Ped) {
    call(0x1280804F7CFD2D6C, (ped,))
}

/// `ClearPedProp`.
///
/// <https://docs.fivem.net/natives/?_0x0943E5B8E078E76E>
#[doc(alias("ClearPedProp", "CLEAR_PED_PROP", "0x0943E5B8E078E76E"))]
#[inline]
pub fn clear_ped_prop(ped: Ped, prop_id: i32) {
    call(0x0943E5B8E078E76E, (ped, prop_id))
}

/// `ClearPedScubaGearVariation`.
///
/// <https://docs.fivem.net/natives/?_0xB50EB4CCB29704AC>
#[doc(alias(
    "ClearPedScubaGearVariation",
    "CLEAR_PED_SCUBA_GEAR_VARIATION",
    "0xB50EB4CCB29704AC",
    "_REMOVE_PED_SCUBA_GEAR_NOW",
    "RemovePedScubaGearNow"
))]
#[inline]
pub fn clear_ped_scuba_gear_variation(ped: Ped) {
    call(0xB50EB4CCB29704AC, (ped,))
}

/// `ClearPedStoredHatProp`.
///
/// <https://docs.fivem.net/natives/?_0x687C0B594907D2E8>
#[doc(alias(
    "ClearPedStoredHatProp",
    "CLEAR_PED_STORED_HAT_PROP",
    "0x687C0B594907D2E8"
))]
#[inline]
pub fn clear_ped_stored_hat_prop(ped: Ped) {
    call(0x687C0B594907D2E8, (ped,))
}

/// `ClearPedWetness`.
///
/// <https://docs.fivem.net/natives/?_0x9C720776DAA43E7E>
#[doc(alias("ClearPedWetness", "CLEAR_PED_WETNESS", "0x9C720776DAA43E7E"))]
#[inline]
pub fn clear_ped_wetness(ped: Ped) {
    call(0x9C720776DAA43E7E, (ped,))
}

/// `ClearRagdollBlockingFlags`.
///
/// <https://docs.fivem.net/natives/?_0xD86D101FCFD00A4B>
#[doc(alias(
    "ClearRagdollBlockingFlags",
    "CLEAR_RAGDOLL_BLOCKING_FLAGS",
    "0xD86D101FCFD00A4B",
    "_RESET_PED_RAGDOLL_BLOCKING_FLAGS",
    "ResetPedRagdollBlockingFlags"
))]
#[inline]
pub fn clear_ragdoll_blocking_flags(ped: Ped, flags: i32) {
    call(0xD86D101FCFD00A4B, (ped, flags))
}

/// `ClearRelationshipBetweenGroups`.
///
/// <https://docs.fivem.net/natives/?_0x5E29243FB56FC6D4>
#[doc(alias(
    "ClearRelationshipBetweenGroups",
    "CLEAR_RELATIONSHIP_BETWEEN_GROUPS",
    "0x5E29243FB56FC6D4"
))]
#[inline]
pub fn clear_relationship_between_groups(
    relationship: i32,
    group1: impl Into<Hash>,
    group2: impl Into<Hash>,
) {
    let group1: Hash = group1.into();
    let group2: Hash = group2.into();
    call(0x5E29243FB56FC6D4, (relationship, group1, group2))
}

/// `ClonePed`.
///
/// <https://docs.fivem.net/natives/?_0xEF29A16337FACADB>
#[doc(alias("ClonePed", "CLONE_PED", "0xEF29A16337FACADB"))]
#[inline]
pub fn clone_ped(
    ped: Ped,
    is_network: bool,
    b_script_host_ped: bool,
    copy_head_blend_flag: bool,
) -> Ped {
    call(
        0xEF29A16337FACADB,
        (ped, is_network, b_script_host_ped, copy_head_blend_flag),
    )
}

/// `ClonePedEx`, since game build 463.
///
/// Of unknown type: `p4`.
///
/// <https://docs.fivem.net/natives/?_0x668FD40BCBA5DE48>
#[doc(alias(
    "ClonePedEx",
    "_CLONE_PED_EX",
    "CLONE_PED_ALT",
    "ClonePedAlt",
    "0x668FD40BCBA5DE48",
    "_CLONE_PED_2",
    "ClonePed_2"
))]
#[inline]
pub fn clone_ped_ex(
    ped: Ped,
    heading: f32,
    is_network: bool,
    b_script_host_ped: bool,
    p4: i32,
) -> Ped {
    call(
        0x668FD40BCBA5DE48,
        (ped, heading, is_network, b_script_host_ped, p4),
    )
}

/// `ClonePedToTarget`.
///
/// <https://docs.fivem.net/natives/?_0xE952D6431689AD9A>
#[doc(alias(
    "ClonePedToTarget",
    "CLONE_PED_TO_TARGET",
    "0xE952D6431689AD9A",
    "_ASSIGN_PLAYER_TO_PED",
    "AssignPlayerToPed"
))]
#[inline]
pub fn clone_ped_to_target(ped: Ped, target_ped: Ped) {
    call(0xE952D6431689AD9A, (ped, target_ped))
}

/// `ClonePedToTargetEx`, since game build 463.
///
/// Of unknown type: `p2`.
///
/// <https://docs.fivem.net/natives/?_0x148B08C2D2ACB884>
#[doc(alias(
    "ClonePedToTargetEx",
    "_CLONE_PED_TO_TARGET_EX",
    "CLONE_PED_TO_TARGET_ALT",
    "ClonePedToTargetAlt",
    "0x148B08C2D2ACB884"
))]
#[inline]
pub fn clone_ped_to_target_ex(ped: Ped, target_ped: Ped, p2: i32) {
    call(0x148B08C2D2ACB884, (ped, target_ped, p2))
}

/// `CreateGroup`.
///
/// <https://docs.fivem.net/natives/?_0x90370EBE0FEE1A3D>
#[doc(alias("CreateGroup", "CREATE_GROUP", "0x90370EBE0FEE1A3D"))]
#[inline]
pub fn create_group(unused: i32) -> i32 {
    call(0x90370EBE0FEE1A3D, (unused,))
}

/// `CreateNmMessage`.
///
/// <https://docs.fivem.net/natives/?_0x418EF2A1BCE56685>
#[doc(alias("CreateNmMessage", "CREATE_NM_MESSAGE", "0x418EF2A1BCE56685"))]
#[inline]
pub fn create_nm_message(start_immediately: bool, message_id: i32) {
    call(0x418EF2A1BCE56685, (start_immediately, message_id))
}

/// `CreateParachuteBagObject`.
///
/// <https://docs.fivem.net/natives/?_0x8C4F3BF23B6237DB>
#[doc(alias(
    "CreateParachuteBagObject",
    "CREATE_PARACHUTE_BAG_OBJECT",
    "0x8C4F3BF23B6237DB",
    "_CREATE_PARACHUTE_OBJECT",
    "CreateParachuteObject"
))]
#[inline]
pub fn create_parachute_bag_object(ped: Ped, p1: bool, p2: bool) -> Object {
    call(0x8C4F3BF23B6237DB, (ped, p1, p2))
}

/// `CreatePed`.
///
/// <https://docs.fivem.net/natives/?_0xD49F9B0955C367DE>
#[doc(alias("CreatePed", "CREATE_PED", "0xD49F9B0955C367DE"))]
#[inline]
pub fn create_ped(
    ped_type: i32,
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    is_network: bool,
    b_script_host_ped: bool,
) -> Ped {
    let model_hash: Hash = model_hash.into();
    call(
        0xD49F9B0955C367DE,
        (
            ped_type,
            model_hash,
            x,
            y,
            z,
            heading,
            is_network,
            b_script_host_ped,
        ),
    )
}

/// `CreatePedInsideVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x7DD959874C1FD534>
#[doc(alias(
    "CreatePedInsideVehicle",
    "CREATE_PED_INSIDE_VEHICLE",
    "0x7DD959874C1FD534"
))]
#[inline]
pub fn create_ped_inside_vehicle(
    vehicle: Vehicle,
    ped_type: i32,
    model_hash: impl Into<Hash>,
    seat: i32,
    is_network: bool,
    b_script_host_ped: bool,
) -> Ped {
    let model_hash: Hash = model_hash.into();
    call(
        0x7DD959874C1FD534,
        (
            vehicle,
            ped_type,
            model_hash,
            seat,
            is_network,
            b_script_host_ped,
        ),
    )
}

/// `CreateRandomPed`.
///
/// <https://docs.fivem.net/natives/?_0xB4AC7D0CF06BFE8F>
#[doc(alias("CreateRandomPed", "CREATE_RANDOM_PED", "0xB4AC7D0CF06BFE8F"))]
#[inline]
pub fn create_random_ped(pos_x: f32, pos_y: f32, pos_z: f32) -> Ped {
    call(0xB4AC7D0CF06BFE8F, (pos_x, pos_y, pos_z))
}

/// `CreateRandomPedAsDriver`.
///
/// <https://docs.fivem.net/natives/?_0x9B62392B474F44A0>
#[doc(alias(
    "CreateRandomPedAsDriver",
    "CREATE_RANDOM_PED_AS_DRIVER",
    "0x9B62392B474F44A0"
))]
#[inline]
pub fn create_random_ped_as_driver(vehicle: Vehicle, return_handle: bool) -> Ped {
    call(0x9B62392B474F44A0, (vehicle, return_handle))
}

/// `CreateSynchronizedScene`.
///
/// <https://docs.fivem.net/natives/?_0x8C18E0F9080ADD73>
#[doc(alias(
    "CreateSynchronizedScene",
    "CREATE_SYNCHRONIZED_SCENE",
    "0x8C18E0F9080ADD73"
))]
#[inline]
pub fn create_synchronized_scene(
    x: f32,
    y: f32,
    z: f32,
    roll: f32,
    pitch: f32,
    yaw: f32,
    p6: i32,
) -> i32 {
    call(0x8C18E0F9080ADD73, (x, y, z, roll, pitch, yaw, p6))
}

/// `CreateSynchronizedScene_2`.
///
/// <https://docs.fivem.net/natives/?_0x62EC273D00187DCA>
#[doc(alias(
    "CreateSynchronizedScene_2",
    "_CREATE_SYNCHRONIZED_SCENE_2",
    "CREATE_SYNCHRONIZED_SCENE_AT_MAP_OBJECT",
    "CreateSynchronizedSceneAtMapObject",
    "0x62EC273D00187DCA"
))]
#[inline]
pub fn create_synchronized_scene_2(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    object: impl Into<Hash>,
) -> i32 {
    let object: Hash = object.into();
    call(0x62EC273D00187DCA, (x, y, z, radius, object))
}

/// `DeletePed`.
///
/// <https://docs.fivem.net/natives/?_0x9614299DCB53E54B>
#[doc(alias("DeletePed", "DELETE_PED", "0x9614299DCB53E54B"))]
#[inline]
pub fn delete_ped(ped: Ped) {
    call(0x9614299DCB53E54B, (&mut Out::new(ped),))
}

/// `DetachSynchronizedScene`.
///
/// <https://docs.fivem.net/natives/?_0x6D38F1F04CBB37EA>
#[doc(alias(
    "DetachSynchronizedScene",
    "DETACH_SYNCHRONIZED_SCENE",
    "0x6D38F1F04CBB37EA"
))]
#[inline]
pub fn detach_synchronized_scene(scene_id: i32) {
    call(0x6D38F1F04CBB37EA, (scene_id,))
}

/// `DisableHeadBlendPaletteColor`.
///
/// <https://docs.fivem.net/natives/?_0xA21C118553BBDF02>
#[doc(alias(
    "DisableHeadBlendPaletteColor",
    "DISABLE_HEAD_BLEND_PALETTE_COLOR",
    "0xA21C118553BBDF02"
))]
#[inline]
pub fn disable_head_blend_palette_color(ped: Ped) {
    call(0xA21C118553BBDF02, (ped,))
}

/// `DisablePedHeatscaleOverride`.
///
/// <https://docs.fivem.net/natives/?_0x600048C60D5C2C51>
#[doc(alias(
    "DisablePedHeatscaleOverride",
    "DISABLE_PED_HEATSCALE_OVERRIDE",
    "0x600048C60D5C2C51"
))]
#[inline]
pub fn disable_ped_heatscale_override(ped: Ped) {
    call(0x600048C60D5C2C51, (ped,))
}

/// `DoesGroupExist`.
///
/// <https://docs.fivem.net/natives/?_0x7C6B0C22F9F40BBE>
#[doc(alias("DoesGroupExist", "DOES_GROUP_EXIST", "0x7C6B0C22F9F40BBE"))]
#[inline]
pub fn does_group_exist(group_id: i32) -> bool {
    call(0x7C6B0C22F9F40BBE, (group_id,))
}

/// `DoesRelationshipGroupExist`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xCC6E3B6BB69501F1>
#[doc(alias(
    "DoesRelationshipGroupExist",
    "_DOES_RELATIONSHIP_GROUP_EXIST",
    "DOES_RELATIONSHIP_GROUP_EXIST",
    "0xCC6E3B6BB69501F1"
))]
#[inline]
pub fn does_relationship_group_exist(group_hash: impl Into<Hash>) -> bool {
    let group_hash: Hash = group_hash.into();
    call(0xCC6E3B6BB69501F1, (group_hash,))
}

/// `DoesScenarioBlockingAreaExist`, since game build 678.
///
/// <https://docs.fivem.net/natives/?_0x8A24B067D175A7BD>
#[doc(alias(
    "DoesScenarioBlockingAreaExist",
    "_DOES_SCENARIO_BLOCKING_AREA_EXIST",
    "DOES_SCENARIO_BLOCKING_AREA_EXISTS",
    "DoesScenarioBlockingAreaExists",
    "0x8A24B067D175A7BD"
))]
#[inline]
pub fn does_scenario_blocking_area_exist(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
) -> bool {
    call(0x8A24B067D175A7BD, (x1, y1, z1, x2, y2, z2))
}

/// `DropAmbientProp`.
///
/// <https://docs.fivem.net/natives/?_0xAFF4710E2A0A6C12>
#[doc(alias("DropAmbientProp", "DROP_AMBIENT_PROP", "0xAFF4710E2A0A6C12"))]
#[inline]
pub fn drop_ambient_prop(ped: Ped) {
    call(0xAFF4710E2A0A6C12, (ped,))
}

/// `ExplodePedHead`.
///
/// <https://docs.fivem.net/natives/?_0x2D05CED3A38D0F3A>
#[doc(alias("ExplodePedHead", "EXPLODE_PED_HEAD", "0x2D05CED3A38D0F3A"))]
#[inline]
pub fn explode_ped_head(ped: Ped, weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x2D05CED3A38D0F3A, (ped, weapon_hash))
}

/// `FinalizeHeadBlend`.
///
/// <https://docs.fivem.net/natives/?_0x4668D80430D6C299>
#[doc(alias("FinalizeHeadBlend", "FINALIZE_HEAD_BLEND", "0x4668D80430D6C299"))]
#[inline]
pub fn finalize_head_blend(ped: Ped) {
    call(0x4668D80430D6C299, (ped,))
}

/// `ForcePedAiAndAnimationUpdate`.
///
/// <https://docs.fivem.net/natives/?_0x2208438012482A1A>
#[doc(alias(
    "ForcePedAiAndAnimationUpdate",
    "FORCE_PED_AI_AND_ANIMATION_UPDATE",
    "0x2208438012482A1A"
))]
#[inline]
pub fn force_ped_ai_and_animation_update(
    ped: Ped,
    force_ai_pre_camera_update: bool,
    force_zero_timestep: bool,
) {
    call(
        0x2208438012482A1A,
        (ped, force_ai_pre_camera_update, force_zero_timestep),
    )
}

/// `ForcePedMotionState`.
///
/// <https://docs.fivem.net/natives/?_0xF28965D04F570DCA>
#[doc(alias("ForcePedMotionState", "FORCE_PED_MOTION_STATE", "0xF28965D04F570DCA"))]
#[inline]
pub fn force_ped_motion_state(
    ped: Ped,
    motion_state_hash: impl Into<Hash>,
    should_reset: bool,
    update_state: i32,
    force_ai_pre_camera_update: bool,
) -> bool {
    let motion_state_hash: Hash = motion_state_hash.into();
    call(
        0xF28965D04F570DCA,
        (
            ped,
            motion_state_hash,
            should_reset,
            update_state,
            force_ai_pre_camera_update,
        ),
    )
}

/// `ForcePedToOpenParachute`.
///
/// <https://docs.fivem.net/natives/?_0x16E42E800B472221>
#[doc(alias(
    "ForcePedToOpenParachute",
    "FORCE_PED_TO_OPEN_PARACHUTE",
    "0x16E42E800B472221"
))]
#[inline]
pub fn force_ped_to_open_parachute(ped: Ped) {
    call(0x16E42E800B472221, (ped,))
}

/// `FreezePedCameraRotation`.
///
/// <https://docs.fivem.net/natives/?_0xFF287323B0E2C69A>
#[doc(alias(
    "FreezePedCameraRotation",
    "_FREEZE_PED_CAMERA_ROTATION",
    "FORCE_ALL_HEADING_VALUES_TO_ALIGN",
    "ForceAllHeadingValuesToAlign",
    "0xFF287323B0E2C69A"
))]
#[inline]
pub fn freeze_ped_camera_rotation(ped: Ped) {
    call(0xFF287323B0E2C69A, (ped,))
}

/// `GetAnimInitialOffsetPosition`.
///
/// <https://docs.fivem.net/natives/?_0xBE22B26DD764C040>
#[doc(alias(
    "GetAnimInitialOffsetPosition",
    "GET_ANIM_INITIAL_OFFSET_POSITION",
    "0xBE22B26DD764C040"
))]
#[inline]
pub fn get_anim_initial_offset_position(
    anim_dict: &str,
    anim_name: &str,
    x: f32,
    y: f32,
    z: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    p8: f32,
    p9: i32,
) -> Vector3 {
    call(
        0xBE22B26DD764C040,
        (anim_dict, anim_name, x, y, z, x_rot, y_rot, z_rot, p8, p9),
    )
}

/// `GetAnimInitialOffsetRotation`.
///
/// <https://docs.fivem.net/natives/?_0x4B805E6046EE9E47>
#[doc(alias(
    "GetAnimInitialOffsetRotation",
    "GET_ANIM_INITIAL_OFFSET_ROTATION",
    "0x4B805E6046EE9E47"
))]
#[inline]
pub fn get_anim_initial_offset_rotation(
    anim_dict: &str,
    anim_name: &str,
    x: f32,
    y: f32,
    z: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    p8: f32,
    p9: i32,
) -> Vector3 {
    call(
        0x4B805E6046EE9E47,
        (anim_dict, anim_name, x, y, z, x_rot, y_rot, z_rot, p8, p9),
    )
}

/// `GetClosestPed`.
///
/// <https://docs.fivem.net/natives/?_0xC33AB876A77F8164>
#[doc(alias("GetClosestPed", "GET_CLOSEST_PED", "0xC33AB876A77F8164"))]
#[inline]
pub fn get_closest_ped(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p4: bool,
    p5: bool,
    p7: bool,
    p8: bool,
    ped_type: i32,
) -> Option<Ped> {
    let mut out_ped = Out::<Ped>::default();
    let result: bool = call(
        0xC33AB876A77F8164,
        (x, y, z, radius, p4, p5, &mut out_ped, p7, p8, ped_type),
    );
    result.then(|| out_ped.get())
}

/// `GetCombatFloat`.
///
/// <https://docs.fivem.net/natives/?_0x52DFF8A10508090A>
#[doc(alias("GetCombatFloat", "GET_COMBAT_FLOAT", "0x52DFF8A10508090A"))]
#[inline]
pub fn get_combat_float(ped: Ped, p1: i32) -> f32 {
    call(0x52DFF8A10508090A, (ped, p1))
}

/// `GetDeadPedPickupCoords`.
///
/// <https://docs.fivem.net/natives/?_0xCD5003B097200F36>
#[doc(alias(
    "GetDeadPedPickupCoords",
    "GET_DEAD_PED_PICKUP_COORDS",
    "0xCD5003B097200F36"
))]
#[inline]
pub fn get_dead_ped_pickup_coords(ped: Ped, p1: f32, p2: f32) -> Vector3 {
    call(0xCD5003B097200F36, (ped, p1, p2))
}

/// `GetGroupSize`.
///
/// <https://docs.fivem.net/natives/?_0x8DE69FE35CA09A45>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `unknown`: there must be as many as it takes.
#[doc(alias("GetGroupSize", "GET_GROUP_SIZE", "0x8DE69FE35CA09A45"))]
#[inline]
pub unsafe fn get_group_size(group_id: i32, unknown: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let unknown = unsafe { Buffer::new(unknown) };
    let mut size_in_members = Out::<i32>::default();
    call::<()>(
        0x8DE69FE35CA09A45,
        (group_id, unknown, &mut size_in_members),
    );
    size_in_members.get()
}

/// `GetJackTarget`.
///
/// <https://docs.fivem.net/natives/?_0x5486A79D9FBD342D>
#[doc(alias("GetJackTarget", "GET_JACK_TARGET", "0x5486A79D9FBD342D"))]
#[inline]
pub fn get_jack_target(ped: Ped) -> Ped {
    call(0x5486A79D9FBD342D, (ped,))
}

/// `GetMeleeTargetForPed`.
///
/// <https://docs.fivem.net/natives/?_0x18A3E9EE1297FD39>
#[doc(alias(
    "GetMeleeTargetForPed",
    "GET_MELEE_TARGET_FOR_PED",
    "0x18A3E9EE1297FD39"
))]
#[inline]
pub fn get_melee_target_for_ped(ped: Ped) -> Ped {
    call(0x18A3E9EE1297FD39, (ped,))
}

/// `GetMount`.
///
/// <https://docs.fivem.net/natives/?_0xE7E11B8DCBED1058>
#[doc(alias("GetMount", "GET_MOUNT", "0xE7E11B8DCBED1058"))]
#[inline]
pub fn get_mount(ped: Ped) -> Ped {
    call(0xE7E11B8DCBED1058, (ped,))
}

/// `GetNumHairColors`.
///
/// <https://docs.fivem.net/natives/?_0xE5C0CF872C2AD150>
#[doc(alias(
    "GetNumHairColors",
    "_GET_NUM_HAIR_COLORS",
    "GET_NUM_PED_HAIR_TINTS",
    "GetNumPedHairTints",
    "0xE5C0CF872C2AD150"
))]
#[inline]
pub fn get_num_hair_colors() -> i32 {
    call(0xE5C0CF872C2AD150, ())
}

/// `GetNumMakeupColors`.
///
/// <https://docs.fivem.net/natives/?_0xD1F7CA1535D22818>
#[doc(alias(
    "GetNumMakeupColors",
    "_GET_NUM_MAKEUP_COLORS",
    "GET_NUM_PED_MAKEUP_TINTS",
    "GetNumPedMakeupTints",
    "0xD1F7CA1535D22818"
))]
#[inline]
pub fn get_num_makeup_colors() -> i32 {
    call(0xD1F7CA1535D22818, ())
}

/// `GetNumberOfPedDrawableVariations`.
///
/// <https://docs.fivem.net/natives/?_0x27561561732A7842>
#[doc(alias(
    "GetNumberOfPedDrawableVariations",
    "GET_NUMBER_OF_PED_DRAWABLE_VARIATIONS",
    "0x27561561732A7842"
))]
#[inline]
pub fn get_number_of_ped_drawable_variations(ped: Ped, component_id: i32) -> i32 {
    call(0x27561561732A7842, (ped, component_id))
}

/// `GetNumberOfPedPropDrawableVariations`.
///
/// <https://docs.fivem.net/natives/?_0x5FAF9754E789FB47>
#[doc(alias(
    "GetNumberOfPedPropDrawableVariations",
    "GET_NUMBER_OF_PED_PROP_DRAWABLE_VARIATIONS",
    "0x5FAF9754E789FB47"
))]
#[inline]
pub fn get_number_of_ped_prop_drawable_variations(ped: Ped, prop_id: i32) -> i32 {
    call(0x5FAF9754E789FB47, (ped, prop_id))
}

/// `GetNumberOfPedPropTextureVariations`.
///
/// <https://docs.fivem.net/natives/?_0xA6E7F1CEB523E171>
#[doc(alias(
    "GetNumberOfPedPropTextureVariations",
    "GET_NUMBER_OF_PED_PROP_TEXTURE_VARIATIONS",
    "0xA6E7F1CEB523E171"
))]
#[inline]
pub fn get_number_of_ped_prop_texture_variations(ped: Ped, prop_id: i32, drawable_id: i32) -> i32 {
    call(0xA6E7F1CEB523E171, (ped, prop_id, drawable_id))
}

/// `GetNumberOfPedTextureVariations`.
///
/// <https://docs.fivem.net/natives/?_0x8F7156A3142A6BAD>
#[doc(alias(
    "GetNumberOfPedTextureVariations",
    "GET_NUMBER_OF_PED_TEXTURE_VARIATIONS",
    "0x8F7156A3142A6BAD"
))]
#[inline]
pub fn get_number_of_ped_texture_variations(ped: Ped, component_id: i32, drawable_id: i32) -> i32 {
    call(0x8F7156A3142A6BAD, (ped, component_id, drawable_id))
}

/// `GetPedAccuracy`.
///
/// <https://docs.fivem.net/natives/?_0x37F4AD56ECBC0CD6>
#[doc(alias("GetPedAccuracy", "GET_PED_ACCURACY", "0x37F4AD56ECBC0CD6"))]
#[inline]
pub fn get_ped_accuracy(ped: Ped) -> i32 {
    call(0x37F4AD56ECBC0CD6, (ped,))
}

/// `GetPedAlertness`.
///
/// <https://docs.fivem.net/natives/?_0xF6AA118530443FD2>
#[doc(alias("GetPedAlertness", "GET_PED_ALERTNESS", "0xF6AA118530443FD2"))]
#[inline]
pub fn get_ped_alertness(ped: Ped) -> i32 {
    call(0xF6AA118530443FD2, (ped,))
}

/// `GetPedArmour`.
///
/// <https://docs.fivem.net/natives/?_0x9483AF821605B1D8>
#[doc(alias("GetPedArmour", "GET_PED_ARMOUR", "0x9483AF821605B1D8"))]
#[inline]
pub fn get_ped_armour(ped: Ped) -> i32 {
    call(0x9483AF821605B1D8, (ped,))
}

/// `GetPedAsGroupLeader`.
///
/// <https://docs.fivem.net/natives/?_0x5CCE68DBD5FE93EC>
#[doc(alias(
    "GetPedAsGroupLeader",
    "GET_PED_AS_GROUP_LEADER",
    "0x5CCE68DBD5FE93EC",
    "_GET_PED_AS_GROUP_LEADER"
))]
#[inline]
pub fn get_ped_as_group_leader(group_id: i32) -> Ped {
    call(0x5CCE68DBD5FE93EC, (group_id,))
}

/// `GetPedAsGroupMember`.
///
/// <https://docs.fivem.net/natives/?_0x51455483CF23ED97>
#[doc(alias("GetPedAsGroupMember", "GET_PED_AS_GROUP_MEMBER", "0x51455483CF23ED97"))]
#[inline]
pub fn get_ped_as_group_member(group_id: i32, member_number: i32) -> Ped {
    call(0x51455483CF23ED97, (group_id, member_number))
}

/// `GetPedBoneCoords`.
///
/// <https://docs.fivem.net/natives/?_0x17C07FC640E86B4E>
#[doc(alias("GetPedBoneCoords", "GET_PED_BONE_COORDS", "0x17C07FC640E86B4E"))]
#[inline]
pub fn get_ped_bone_coords(
    ped: Ped,
    bone_id: i32,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
) -> Vector3 {
    call(
        0x17C07FC640E86B4E,
        (ped, bone_id, offset_x, offset_y, offset_z),
    )
}

/// `GetPedBoneIndex`.
///
/// <https://docs.fivem.net/natives/?_0x3F428D08BE5AAE31>
#[doc(alias("GetPedBoneIndex", "GET_PED_BONE_INDEX", "0x3F428D08BE5AAE31"))]
#[inline]
pub fn get_ped_bone_index(ped: Ped, bone_id: i32) -> i32 {
    call(0x3F428D08BE5AAE31, (ped, bone_id))
}

/// `GetPedCauseOfDeath`.
///
/// <https://docs.fivem.net/natives/?_0x16FFE42AB2D2DC59>
#[doc(alias("GetPedCauseOfDeath", "GET_PED_CAUSE_OF_DEATH", "0x16FFE42AB2D2DC59"))]
#[inline]
pub fn get_ped_cause_of_death(ped: Ped) -> Hash {
    call(0x16FFE42AB2D2DC59, (ped,))
}

/// `GetPedCombatMovement`.
///
/// <https://docs.fivem.net/natives/?_0xDEA92412FCAEB3F5>
#[doc(alias(
    "GetPedCombatMovement",
    "GET_PED_COMBAT_MOVEMENT",
    "0xDEA92412FCAEB3F5"
))]
#[inline]
pub fn get_ped_combat_movement(ped: Ped) -> i32 {
    call(0xDEA92412FCAEB3F5, (ped,))
}

/// `GetPedCombatRange`.
///
/// <https://docs.fivem.net/natives/?_0xF9D9F7F2DB8E2FA0>
#[doc(alias("GetPedCombatRange", "GET_PED_COMBAT_RANGE", "0xF9D9F7F2DB8E2FA0"))]
#[inline]
pub fn get_ped_combat_range(ped: Ped) -> i32 {
    call(0xF9D9F7F2DB8E2FA0, (ped,))
}

/// `GetPedConfigFlag`.
///
/// <https://docs.fivem.net/natives/?_0x7EE53118C892B513>
#[doc(alias("GetPedConfigFlag", "GET_PED_CONFIG_FLAG", "0x7EE53118C892B513"))]
#[inline]
pub fn get_ped_config_flag(ped: Ped, flag_id: i32, p2: bool) -> bool {
    call(0x7EE53118C892B513, (ped, flag_id, p2))
}

/// `GetPedCurrentMovementSpeed`.
///
/// The values: `speed_x`, `speed_y`.
///
/// <https://docs.fivem.net/natives/?_0xF60165E1D2C5370B>
#[doc(alias(
    "GetPedCurrentMovementSpeed",
    "_GET_PED_CURRENT_MOVEMENT_SPEED",
    "GET_PED_CURRENT_MOVE_BLEND_RATIO",
    "GetPedCurrentMoveBlendRatio",
    "0xF60165E1D2C5370B"
))]
#[inline]
pub fn get_ped_current_movement_speed(ped: Ped) -> Option<(f32, f32)> {
    let mut speed_x = Out::<f32>::default();
    let mut speed_y = Out::<f32>::default();
    let result: bool = call(0xF60165E1D2C5370B, (ped, &mut speed_x, &mut speed_y));
    result.then(|| (speed_x.get(), speed_y.get()))
}

/// `GetPedDecorationZoneFromHashes`.
///
/// <https://docs.fivem.net/natives/?_0x9FD452BFBE7A7A8B>
#[doc(alias(
    "GetPedDecorationZoneFromHashes",
    "GET_PED_DECORATION_ZONE_FROM_HASHES",
    "0x9FD452BFBE7A7A8B",
    "_GET_TATTOO_ZONE",
    "GetTattooZone"
))]
#[inline]
pub fn get_ped_decoration_zone_from_hashes(
    collection: impl Into<Hash>,
    overlay: impl Into<Hash>,
) -> i32 {
    let collection: Hash = collection.into();
    let overlay: Hash = overlay.into();
    call(0x9FD452BFBE7A7A8B, (collection, overlay))
}

/// `GetPedDecorationsState`.
///
/// <https://docs.fivem.net/natives/?_0x71EAB450D86954A1>
#[doc(alias(
    "GetPedDecorationsState",
    "GET_PED_DECORATIONS_STATE",
    "0x71EAB450D86954A1"
))]
#[inline]
pub fn get_ped_decorations_state(ped: Ped) -> i32 {
    call(0x71EAB450D86954A1, (ped,))
}

/// `GetPedDefensiveAreaPosition`.
///
/// <https://docs.fivem.net/natives/?_0x3C06B8786DD94CD1>
#[doc(alias(
    "GetPedDefensiveAreaPosition",
    "GET_PED_DEFENSIVE_AREA_POSITION",
    "0x3C06B8786DD94CD1"
))]
#[inline]
pub fn get_ped_defensive_area_position(ped: Ped, p1: bool) -> Vector3 {
    call(0x3C06B8786DD94CD1, (ped, p1))
}

/// `GetPedDiesInWater`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x65671A4FB8218930>
#[doc(alias(
    "GetPedDiesInWater",
    "_GET_PED_DIES_IN_WATER",
    "GET_PED_DIES_IN_WATER",
    "0x65671A4FB8218930"
))]
#[inline]
pub fn get_ped_dies_in_water(ped: Ped) -> bool {
    call(0x65671A4FB8218930, (ped,))
}

/// `GetPedDrawableVariation`.
///
/// <https://docs.fivem.net/natives/?_0x67F3780DD425D4FC>
#[doc(alias(
    "GetPedDrawableVariation",
    "GET_PED_DRAWABLE_VARIATION",
    "0x67F3780DD425D4FC"
))]
#[inline]
pub fn get_ped_drawable_variation(ped: Ped, component_id: i32) -> i32 {
    call(0x67F3780DD425D4FC, (ped, component_id))
}

/// `GetPedEmissiveIntensity`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x1461B28A06717D68>
#[doc(alias(
    "GetPedEmissiveIntensity",
    "_GET_PED_EMISSIVE_INTENSITY",
    "GET_PED_EMISSIVE_SCALE",
    "GetPedEmissiveScale",
    "0x1461B28A06717D68",
    "_GET_PED_ILLUMINATED_CLOTHING_GLOW_INTENSITY",
    "GetPedIlluminatedClothingGlowIntensity"
))]
#[inline]
pub fn get_ped_emissive_intensity(ped: Ped) -> f32 {
    call(0x1461B28A06717D68, (ped,))
}

/// `GetPedEnveffScale`.
///
/// <https://docs.fivem.net/natives/?_0x9C14D30395A51A3C>
#[doc(alias("GetPedEnveffScale", "GET_PED_ENVEFF_SCALE", "0x9C14D30395A51A3C"))]
#[inline]
pub fn get_ped_enveff_scale(ped: Ped) -> f32 {
    call(0x9C14D30395A51A3C, (ped,))
}

/// `GetPedEventData`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0xBA656A3BB01BDEA3>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "GetPedEventData",
    "_GET_PED_EVENT_DATA",
    "GET_POS_FROM_FIRED_EVENT",
    "GetPosFromFiredEvent",
    "0xBA656A3BB01BDEA3"
))]
#[inline]
pub unsafe fn get_ped_event_data(ped: Ped, event_type: i32, out_data: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xBA656A3BB01BDEA3, (ped, event_type, out_data))
}

/// `GetPedExtractedDisplacement`.
///
/// <https://docs.fivem.net/natives/?_0xE0AF41401ADF87E3>
#[doc(alias(
    "GetPedExtractedDisplacement",
    "GET_PED_EXTRACTED_DISPLACEMENT",
    "0xE0AF41401ADF87E3"
))]
#[inline]
pub fn get_ped_extracted_displacement(ped: Ped, world_space: bool) -> Vector3 {
    call(0xE0AF41401ADF87E3, (ped, world_space))
}

/// `GetPedEyeColor`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x76BBA2CEE66D47E9>
#[doc(alias(
    "GetPedEyeColor",
    "_GET_PED_EYE_COLOR",
    "GET_HEAD_BLEND_EYE_COLOR",
    "GetHeadBlendEyeColor",
    "0x76BBA2CEE66D47E9"
))]
#[inline]
pub fn get_ped_eye_color(ped: Ped) -> i32 {
    call(0x76BBA2CEE66D47E9, (ped,))
}

/// `GetPedGroupIndex`.
///
/// <https://docs.fivem.net/natives/?_0xF162E133B4E7A675>
#[doc(alias("GetPedGroupIndex", "GET_PED_GROUP_INDEX", "0xF162E133B4E7A675"))]
#[inline]
pub fn get_ped_group_index(ped: Ped) -> i32 {
    call(0xF162E133B4E7A675, (ped,))
}

/// `GetPedHairRgbColor`.
///
/// The values: `out_r`, `out_g`, `out_b`.
///
/// <https://docs.fivem.net/natives/?_0x4852FC386E2E1BB5>
#[doc(alias(
    "GetPedHairRgbColor",
    "_GET_PED_HAIR_RGB_COLOR",
    "GET_PED_HAIR_TINT_COLOR",
    "GetPedHairTintColor",
    "0x4852FC386E2E1BB5",
    "_GET_HAIR_RGB_COLOR",
    "GetHairRgbColor"
))]
#[inline]
pub fn get_ped_hair_rgb_color(hair_color_index: i32) -> (i32, i32, i32) {
    let mut out_r = Out::<i32>::default();
    let mut out_g = Out::<i32>::default();
    let mut out_b = Out::<i32>::default();
    call::<()>(
        0x4852FC386E2E1BB5,
        (hair_color_index, &mut out_r, &mut out_g, &mut out_b),
    );
    (out_r.get(), out_g.get(), out_b.get())
}

/// `GetPedHeadBlendData`.
///
/// <https://docs.fivem.net/natives/?_0x2746BD9D88C5C5D0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `head_blend_data`: there must be as many as it takes.
#[doc(alias(
    "GetPedHeadBlendData",
    "GET_PED_HEAD_BLEND_DATA",
    "0x2746BD9D88C5C5D0",
    "_GET_PED_HEAD_BLEND_DATA"
))]
#[inline]
pub unsafe fn get_ped_head_blend_data(ped: Ped, head_blend_data: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let head_blend_data = unsafe { Buffer::new(head_blend_data) };
    call(0x2746BD9D88C5C5D0, (ped, head_blend_data))
}

/// `GetPedHeadBlendFirstIndex`.
///
/// <https://docs.fivem.net/natives/?_0x68D353AB88B97E0C>
#[doc(alias(
    "GetPedHeadBlendFirstIndex",
    "GET_PED_HEAD_BLEND_FIRST_INDEX",
    "0x68D353AB88B97E0C",
    "_GET_FIRST_PARENT_ID_FOR_PED_TYPE",
    "GetFirstParentIdForPedType"
))]
#[inline]
pub fn get_ped_head_blend_first_index(type_: i32) -> i32 {
    call(0x68D353AB88B97E0C, (type_,))
}

/// `GetPedHeadBlendNumHeads`.
///
/// <https://docs.fivem.net/natives/?_0x5EF37013A6539C9D>
#[doc(alias(
    "GetPedHeadBlendNumHeads",
    "GET_PED_HEAD_BLEND_NUM_HEADS",
    "0x5EF37013A6539C9D",
    "_GET_NUM_PARENT_PEDS_OF_TYPE",
    "GetNumParentPedsOfType"
))]
#[inline]
pub fn get_ped_head_blend_num_heads(type_: i32) -> i32 {
    call(0x5EF37013A6539C9D, (type_,))
}

/// `GetPedHeadOverlayNum`.
///
/// <https://docs.fivem.net/natives/?_0xCF1CE768BB43480E>
#[doc(alias(
    "GetPedHeadOverlayNum",
    "GET_PED_HEAD_OVERLAY_NUM",
    "0xCF1CE768BB43480E",
    "_GET_NUM_HEAD_OVERLAY_VALUES",
    "GetNumHeadOverlayValues"
))]
#[inline]
pub fn get_ped_head_overlay_num(overlay_id: i32) -> i32 {
    call(0xCF1CE768BB43480E, (overlay_id,))
}

/// `GetPedHeadOverlayValue`.
///
/// <https://docs.fivem.net/natives/?_0xA60EF3B6461A4D43>
#[doc(alias(
    "GetPedHeadOverlayValue",
    "_GET_PED_HEAD_OVERLAY_VALUE",
    "GET_PED_HEAD_OVERLAY",
    "GetPedHeadOverlay",
    "0xA60EF3B6461A4D43"
))]
#[inline]
pub fn get_ped_head_overlay_value(ped: Ped, overlay_id: i32) -> i32 {
    call(0xA60EF3B6461A4D43, (ped, overlay_id))
}

/// `GetPedHelmetStoredHatPropIndex`.
///
/// <https://docs.fivem.net/natives/?_0x451294E859ECC018>
#[doc(alias(
    "GetPedHelmetStoredHatPropIndex",
    "GET_PED_HELMET_STORED_HAT_PROP_INDEX",
    "0x451294E859ECC018"
))]
#[inline]
pub fn get_ped_helmet_stored_hat_prop_index(ped: Ped) -> i32 {
    call(0x451294E859ECC018, (ped,))
}

/// `GetPedHelmetStoredHatTexIndex`.
///
/// <https://docs.fivem.net/natives/?_0x9D728C1E12BF5518>
#[doc(alias(
    "GetPedHelmetStoredHatTexIndex",
    "GET_PED_HELMET_STORED_HAT_TEX_INDEX",
    "0x9D728C1E12BF5518"
))]
#[inline]
pub fn get_ped_helmet_stored_hat_tex_index(ped: Ped) -> i32 {
    call(0x9D728C1E12BF5518, (ped,))
}

/// `GetPedLastDamageBone`.
///
/// <https://docs.fivem.net/natives/?_0xD75960F6BD9EA49C>
#[doc(alias(
    "GetPedLastDamageBone",
    "GET_PED_LAST_DAMAGE_BONE",
    "0xD75960F6BD9EA49C"
))]
#[inline]
pub fn get_ped_last_damage_bone(ped: Ped) -> Option<i32> {
    let mut out_bone = Out::<i32>::default();
    let result: bool = call(0xD75960F6BD9EA49C, (ped, &mut out_bone));
    result.then(|| out_bone.get())
}

/// `GetPedMakeupRgbColor`.
///
/// The values: `out_r`, `out_g`, `out_b`.
///
/// <https://docs.fivem.net/natives/?_0x013E5CFC38CD5387>
#[doc(alias(
    "GetPedMakeupRgbColor",
    "_GET_PED_MAKEUP_RGB_COLOR",
    "GET_PED_MAKEUP_TINT_COLOR",
    "GetPedMakeupTintColor",
    "0x013E5CFC38CD5387",
    "_GET_MAKEUP_RGB_COLOR",
    "GetMakeupRgbColor"
))]
#[inline]
pub fn get_ped_makeup_rgb_color(makeup_color_index: i32) -> (i32, i32, i32) {
    let mut out_r = Out::<i32>::default();
    let mut out_g = Out::<i32>::default();
    let mut out_b = Out::<i32>::default();
    call::<()>(
        0x013E5CFC38CD5387,
        (makeup_color_index, &mut out_r, &mut out_g, &mut out_b),
    );
    (out_r.get(), out_g.get(), out_b.get())
}

/// `GetPedMaxHealth`.
///
/// <https://docs.fivem.net/natives/?_0x4700A416E8324EF3>
#[doc(alias("GetPedMaxHealth", "GET_PED_MAX_HEALTH", "0x4700A416E8324EF3"))]
#[inline]
pub fn get_ped_max_health(ped: Ped) -> i32 {
    call(0x4700A416E8324EF3, (ped,))
}

/// `GetPedMoney`.
///
/// <https://docs.fivem.net/natives/?_0x3F69145BBA87BAE7>
#[doc(alias("GetPedMoney", "GET_PED_MONEY", "0x3F69145BBA87BAE7"))]
#[inline]
pub fn get_ped_money(ped: Ped) -> i32 {
    call(0x3F69145BBA87BAE7, (ped,))
}

/// `GetPedNearbyPeds`.
///
/// <https://docs.fivem.net/natives/?_0x23F8F5FC7E8C4A6B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `size_and_peds`: there must be as many as it takes.
#[doc(alias("GetPedNearbyPeds", "GET_PED_NEARBY_PEDS", "0x23F8F5FC7E8C4A6B"))]
#[inline]
pub unsafe fn get_ped_nearby_peds(ped: Ped, size_and_peds: &mut [u8], ignore: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let size_and_peds = unsafe { Buffer::new(size_and_peds) };
    call(0x23F8F5FC7E8C4A6B, (ped, size_and_peds, ignore))
}

/// `GetPedNearbyVehicles`.
///
/// <https://docs.fivem.net/natives/?_0xCFF869CBFA210D82>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `size_and_vehs`: there must be as many as it takes.
#[doc(alias(
    "GetPedNearbyVehicles",
    "GET_PED_NEARBY_VEHICLES",
    "0xCFF869CBFA210D82"
))]
#[inline]
pub unsafe fn get_ped_nearby_vehicles(ped: Ped, size_and_vehs: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let size_and_vehs = unsafe { Buffer::new(size_and_vehs) };
    call(0xCFF869CBFA210D82, (ped, size_and_vehs))
}

/// `GetPedPaletteVariation`.
///
/// <https://docs.fivem.net/natives/?_0xE3DD5F2A84B42281>
#[doc(alias(
    "GetPedPaletteVariation",
    "GET_PED_PALETTE_VARIATION",
    "0xE3DD5F2A84B42281"
))]
#[inline]
pub fn get_ped_palette_variation(ped: Ped, component_id: i32) -> i32 {
    call(0xE3DD5F2A84B42281, (ped, component_id))
}

/// `GetPedParachuteLandingType`.
///
/// <https://docs.fivem.net/natives/?_0x8B9F1FC6AE8166C0>
#[doc(alias(
    "GetPedParachuteLandingType",
    "GET_PED_PARACHUTE_LANDING_TYPE",
    "0x8B9F1FC6AE8166C0"
))]
#[inline]
pub fn get_ped_parachute_landing_type(ped: Ped) -> i32 {
    call(0x8B9F1FC6AE8166C0, (ped,))
}

/// `GetPedParachuteState`.
///
/// <https://docs.fivem.net/natives/?_0x79CFD9827CC979B6>
#[doc(alias(
    "GetPedParachuteState",
    "GET_PED_PARACHUTE_STATE",
    "0x79CFD9827CC979B6"
))]
#[inline]
pub fn get_ped_parachute_state(ped: Ped) -> i32 {
    call(0x79CFD9827CC979B6, (ped,))
}

/// `GetPedParachuteTintIndex`.
///
/// <https://docs.fivem.net/natives/?_0xEAF5F7E5AE7C6C9D>
#[doc(alias(
    "GetPedParachuteTintIndex",
    "GET_PED_PARACHUTE_TINT_INDEX",
    "0xEAF5F7E5AE7C6C9D"
))]
#[inline]
pub fn get_ped_parachute_tint_index(ped: Ped) -> i32 {
    let mut out_tint_index = Out::<i32>::default();
    call::<()>(0xEAF5F7E5AE7C6C9D, (ped, &mut out_tint_index));
    out_tint_index.get()
}

/// `GetPedPropIndex`.
///
/// <https://docs.fivem.net/natives/?_0x898CC20EA75BACD8>
#[doc(alias("GetPedPropIndex", "GET_PED_PROP_INDEX", "0x898CC20EA75BACD8"))]
#[inline]
pub fn get_ped_prop_index(ped: Ped, component_id: i32) -> i32 {
    call(0x898CC20EA75BACD8, (ped, component_id))
}

/// `GetPedPropTextureIndex`.
///
/// <https://docs.fivem.net/natives/?_0xE131A28626F81AB2>
#[doc(alias(
    "GetPedPropTextureIndex",
    "GET_PED_PROP_TEXTURE_INDEX",
    "0xE131A28626F81AB2"
))]
#[inline]
pub fn get_ped_prop_texture_index(ped: Ped, component_id: i32) -> i32 {
    call(0xE131A28626F81AB2, (ped, component_id))
}

/// `GetPedRagdollBoneIndex`.
///
/// <https://docs.fivem.net/natives/?_0x2057EF813397A772>
#[doc(alias(
    "GetPedRagdollBoneIndex",
    "GET_PED_RAGDOLL_BONE_INDEX",
    "0x2057EF813397A772"
))]
#[inline]
pub fn get_ped_ragdoll_bone_index(ped: Ped, bone: i32) -> i32 {
    call(0x2057EF813397A772, (ped, bone))
}

/// `GetPedRelationshipGroupDefaultHash`.
///
/// <https://docs.fivem.net/natives/?_0x42FDD0F017B1E38E>
#[doc(alias(
    "GetPedRelationshipGroupDefaultHash",
    "GET_PED_RELATIONSHIP_GROUP_DEFAULT_HASH",
    "0x42FDD0F017B1E38E"
))]
#[inline]
pub fn get_ped_relationship_group_default_hash(ped: Ped) -> Hash {
    call(0x42FDD0F017B1E38E, (ped,))
}

/// `GetPedRelationshipGroupHash`.
///
/// <https://docs.fivem.net/natives/?_0x7DBDD04862D95F04>
#[doc(alias(
    "GetPedRelationshipGroupHash",
    "GET_PED_RELATIONSHIP_GROUP_HASH",
    "0x7DBDD04862D95F04"
))]
#[inline]
pub fn get_ped_relationship_group_hash(ped: Ped) -> Hash {
    call(0x7DBDD04862D95F04, (ped,))
}

/// `GetPedResetFlag`.
///
/// <https://docs.fivem.net/natives/?_0xAF9E59B1B1FBF2A0>
#[doc(alias("GetPedResetFlag", "GET_PED_RESET_FLAG", "0xAF9E59B1B1FBF2A0"))]
#[inline]
pub fn get_ped_reset_flag(ped: Ped, flag_id: i32) -> bool {
    call(0xAF9E59B1B1FBF2A0, (ped, flag_id))
}

/// `GetPedSourceOfDeath`.
///
/// <https://docs.fivem.net/natives/?_0x93C8B64DEB84728C>
#[doc(alias(
    "GetPedSourceOfDeath",
    "GET_PED_SOURCE_OF_DEATH",
    "0x93C8B64DEB84728C",
    "_GET_PED_KILLER",
    "GetPedKiller"
))]
#[inline]
pub fn get_ped_source_of_death(ped: Ped) -> Entity {
    call(0x93C8B64DEB84728C, (ped,))
}

/// `GetPedStealthMovement`.
///
/// <https://docs.fivem.net/natives/?_0x7C2AC9CA66575FBF>
#[doc(alias(
    "GetPedStealthMovement",
    "GET_PED_STEALTH_MOVEMENT",
    "0x7C2AC9CA66575FBF"
))]
#[inline]
pub fn get_ped_stealth_movement(ped: Ped) -> bool {
    call(0x7C2AC9CA66575FBF, (ped,))
}

/// `GetPedTaskCombatTarget`, since game build 2372.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x32C27A11307B01CC>
#[doc(alias(
    "GetPedTaskCombatTarget",
    "_GET_PED_TASK_COMBAT_TARGET",
    "GET_PED_TARGET_FROM_COMBAT_PED",
    "GetPedTargetFromCombatPed",
    "0x32C27A11307B01CC"
))]
#[inline]
pub fn get_ped_task_combat_target(ped: Ped, p1: i32) -> Entity {
    call(0x32C27A11307B01CC, (ped, p1))
}

/// `GetPedTextureVariation`.
///
/// <https://docs.fivem.net/natives/?_0x04A355E041E004E6>
#[doc(alias(
    "GetPedTextureVariation",
    "GET_PED_TEXTURE_VARIATION",
    "0x04A355E041E004E6"
))]
#[inline]
pub fn get_ped_texture_variation(ped: Ped, component_id: i32) -> i32 {
    call(0x04A355E041E004E6, (ped, component_id))
}

/// `GetPedTimeOfDeath`.
///
/// <https://docs.fivem.net/natives/?_0x1E98817B311AE98A>
#[doc(alias(
    "GetPedTimeOfDeath",
    "GET_PED_TIME_OF_DEATH",
    "0x1E98817B311AE98A",
    "_GET_PED_TIME_OF_DEATH"
))]
#[inline]
pub fn get_ped_time_of_death(ped: Ped) -> i32 {
    call(0x1E98817B311AE98A, (ped,))
}

/// `GetPedType`.
///
/// <https://docs.fivem.net/natives/?_0xFF059E1E4C01E63C>
#[doc(alias("GetPedType", "GET_PED_TYPE", "0xFF059E1E4C01E63C"))]
#[inline]
pub fn get_ped_type(ped: Ped) -> i32 {
    call(0xFF059E1E4C01E63C, (ped,))
}

/// `GetPedVisualFieldCenterAngle`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0xEF2C71A32CAD5FBD>
#[doc(alias(
    "GetPedVisualFieldCenterAngle",
    "_GET_PED_VISUAL_FIELD_CENTER_ANGLE",
    "GET_PED_VISUAL_FIELD_CENTER_ANGLE",
    "0xEF2C71A32CAD5FBD"
))]
#[inline]
pub fn get_ped_visual_field_center_angle(ped: Ped) -> f32 {
    call(0xEF2C71A32CAD5FBD, (ped,))
}

/// `GetPedheadshotTxdString`.
///
/// <https://docs.fivem.net/natives/?_0xDB4EACD4AD0A5D6B>
#[doc(alias(
    "GetPedheadshotTxdString",
    "GET_PEDHEADSHOT_TXD_STRING",
    "0xDB4EACD4AD0A5D6B"
))]
#[inline]
pub fn get_pedheadshot_txd_string(id: i32) -> Option<String> {
    call(0xDB4EACD4AD0A5D6B, (id,))
}

/// `GetPedsJacker`.
///
/// <https://docs.fivem.net/natives/?_0x9B128DC36C1E04CF>
#[doc(alias("GetPedsJacker", "GET_PEDS_JACKER", "0x9B128DC36C1E04CF"))]
#[inline]
pub fn get_peds_jacker(ped: Ped) -> Ped {
    call(0x9B128DC36C1E04CF, (ped,))
}

/// `GetPlayerPedIsFollowing`.
///
/// <https://docs.fivem.net/natives/?_0x6A3975DEA89F9A17>
#[doc(alias(
    "GetPlayerPedIsFollowing",
    "GET_PLAYER_PED_IS_FOLLOWING",
    "0x6A3975DEA89F9A17"
))]
#[inline]
pub fn get_player_ped_is_following(ped: Ped) -> Player {
    call(0x6A3975DEA89F9A17, (ped,))
}

/// `GetRandomPedAtCoord`.
///
/// <https://docs.fivem.net/natives/?_0x876046A8E3A4B71C>
#[doc(alias("GetRandomPedAtCoord", "GET_RANDOM_PED_AT_COORD", "0x876046A8E3A4B71C"))]
#[inline]
pub fn get_random_ped_at_coord(
    x: f32,
    y: f32,
    z: f32,
    x_radius: f32,
    y_radius: f32,
    z_radius: f32,
    ped_type: i32,
) -> Ped {
    call(
        0x876046A8E3A4B71C,
        (x, y, z, x_radius, y_radius, z_radius, ped_type),
    )
}

/// `GetRelationshipBetweenGroups`.
///
/// <https://docs.fivem.net/natives/?_0x9E6B70061662AE5C>
#[doc(alias(
    "GetRelationshipBetweenGroups",
    "GET_RELATIONSHIP_BETWEEN_GROUPS",
    "0x9E6B70061662AE5C"
))]
#[inline]
pub fn get_relationship_between_groups(group1: impl Into<Hash>, group2: impl Into<Hash>) -> i32 {
    let group1: Hash = group1.into();
    let group2: Hash = group2.into();
    call(0x9E6B70061662AE5C, (group1, group2))
}

/// `GetRelationshipBetweenPeds`.
///
/// <https://docs.fivem.net/natives/?_0xEBA5AD3A0EAF7121>
#[doc(alias(
    "GetRelationshipBetweenPeds",
    "GET_RELATIONSHIP_BETWEEN_PEDS",
    "0xEBA5AD3A0EAF7121"
))]
#[inline]
pub fn get_relationship_between_peds(ped1: Ped, ped2: Ped) -> i32 {
    call(0xEBA5AD3A0EAF7121, (ped1, ped2))
}

/// `GetSeatPedIsTryingToEnter`.
///
/// <https://docs.fivem.net/natives/?_0x6F4C85ACD641BCD2>
#[doc(alias(
    "GetSeatPedIsTryingToEnter",
    "GET_SEAT_PED_IS_TRYING_TO_ENTER",
    "0x6F4C85ACD641BCD2"
))]
#[inline]
pub fn get_seat_ped_is_trying_to_enter(ped: Ped) -> i32 {
    call(0x6F4C85ACD641BCD2, (ped,))
}

/// `GetSynchronizedScenePhase`.
///
/// <https://docs.fivem.net/natives/?_0xE4A310B1D7FA73CC>
#[doc(alias(
    "GetSynchronizedScenePhase",
    "GET_SYNCHRONIZED_SCENE_PHASE",
    "0xE4A310B1D7FA73CC"
))]
#[inline]
pub fn get_synchronized_scene_phase(scene_id: i32) -> f32 {
    call(0xE4A310B1D7FA73CC, (scene_id,))
}

/// `GetSynchronizedSceneRate`.
///
/// <https://docs.fivem.net/natives/?_0xD80932D577274D40>
#[doc(alias(
    "GetSynchronizedSceneRate",
    "GET_SYNCHRONIZED_SCENE_RATE",
    "0xD80932D577274D40"
))]
#[inline]
pub fn get_synchronized_scene_rate(scene_id: i32) -> f32 {
    call(0xD80932D577274D40, (scene_id,))
}

/// `GetTimeOfLastPedWeaponDamage`.
///
/// <https://docs.fivem.net/natives/?_0x36B77BB84687C318>
#[doc(alias(
    "GetTimeOfLastPedWeaponDamage",
    "_GET_TIME_OF_LAST_PED_WEAPON_DAMAGE",
    "GET_TIME_PED_DAMAGED_BY_WEAPON",
    "GetTimePedDamagedByWeapon",
    "0x36B77BB84687C318"
))]
#[inline]
pub fn get_time_of_last_ped_weapon_damage(ped: Ped, weapon_hash: impl Into<Hash>) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x36B77BB84687C318, (ped, weapon_hash))
}

/// `GetVehiclePedIsEntering`.
///
/// <https://docs.fivem.net/natives/?_0xF92691AED837A5FC>
#[doc(alias(
    "GetVehiclePedIsEntering",
    "GET_VEHICLE_PED_IS_ENTERING",
    "0xF92691AED837A5FC",
    "SET_EXCLUSIVE_PHONE_RELATIONSHIPS",
    "SetExclusivePhoneRelationships"
))]
#[inline]
pub fn get_vehicle_ped_is_entering(ped: Ped) -> Vehicle {
    call(0xF92691AED837A5FC, (ped,))
}

/// `GetVehiclePedIsIn`.
///
/// <https://docs.fivem.net/natives/?_0x9A9112A0FE9A4713>
#[doc(alias("GetVehiclePedIsIn", "GET_VEHICLE_PED_IS_IN", "0x9A9112A0FE9A4713"))]
#[inline]
pub fn get_vehicle_ped_is_in(ped: Ped, last_vehicle: bool) -> Vehicle {
    call(0x9A9112A0FE9A4713, (ped, last_vehicle))
}

/// `GetVehiclePedIsTryingToEnter`.
///
/// <https://docs.fivem.net/natives/?_0x814FA8BE5449445D>
#[doc(alias(
    "GetVehiclePedIsTryingToEnter",
    "GET_VEHICLE_PED_IS_TRYING_TO_ENTER",
    "0x814FA8BE5449445D"
))]
#[inline]
pub fn get_vehicle_ped_is_trying_to_enter(ped: Ped) -> Vehicle {
    call(0x814FA8BE5449445D, (ped,))
}

/// `GetVehiclePedIsUsing`.
///
/// <https://docs.fivem.net/natives/?_0x6094AD011A2EA87D>
#[doc(alias(
    "GetVehiclePedIsUsing",
    "GET_VEHICLE_PED_IS_USING",
    "0x6094AD011A2EA87D"
))]
#[inline]
pub fn get_vehicle_ped_is_using(ped: Ped) -> Vehicle {
    call(0x6094AD011A2EA87D, (ped,))
}

/// `GivePedHelmet`.
///
/// <https://docs.fivem.net/natives/?_0x54C7C4A94367717E>
#[doc(alias("GivePedHelmet", "GIVE_PED_HELMET", "0x54C7C4A94367717E"))]
#[inline]
pub fn give_ped_helmet(ped: Ped, cannot_remove: bool, helmet_flag: i32, texture_index: i32) {
    call(
        0x54C7C4A94367717E,
        (ped, cannot_remove, helmet_flag, texture_index),
    )
}

/// `GivePedNmMessage`.
///
/// <https://docs.fivem.net/natives/?_0xB158DFCCC56E5C5B>
#[doc(alias("GivePedNmMessage", "GIVE_PED_NM_MESSAGE", "0xB158DFCCC56E5C5B"))]
#[inline]
pub fn give_ped_nm_message(ped: Ped) {
    call(0xB158DFCCC56E5C5B, (ped,))
}

/// `HasActionModeAssetLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xE4B5F4BF2CB24E65>
#[doc(alias(
    "HasActionModeAssetLoaded",
    "HAS_ACTION_MODE_ASSET_LOADED",
    "0xE4B5F4BF2CB24E65"
))]
#[inline]
pub fn has_action_mode_asset_loaded(asset: &str) -> bool {
    call(0xE4B5F4BF2CB24E65, (asset,))
}

/// `HasPedHeadBlendFinished`.
///
/// <https://docs.fivem.net/natives/?_0x654CD0A825161131>
#[doc(alias(
    "HasPedHeadBlendFinished",
    "HAS_PED_HEAD_BLEND_FINISHED",
    "0x654CD0A825161131"
))]
#[inline]
pub fn has_ped_head_blend_finished(ped: Ped) -> bool {
    call(0x654CD0A825161131, (ped,))
}

/// `HasPedPreloadPropDataFinished`.
///
/// <https://docs.fivem.net/natives/?_0x784002A632822099>
#[doc(alias(
    "HasPedPreloadPropDataFinished",
    "HAS_PED_PRELOAD_PROP_DATA_FINISHED",
    "0x784002A632822099"
))]
#[inline]
pub fn has_ped_preload_prop_data_finished(ped: Ped) -> bool {
    call(0x784002A632822099, (ped,))
}

/// `HasPedPreloadVariationDataFinished`.
///
/// <https://docs.fivem.net/natives/?_0x66680A92700F43DF>
#[doc(alias(
    "HasPedPreloadVariationDataFinished",
    "HAS_PED_PRELOAD_VARIATION_DATA_FINISHED",
    "0x66680A92700F43DF"
))]
#[inline]
pub fn has_ped_preload_variation_data_finished(ped: Ped) -> bool {
    call(0x66680A92700F43DF, (ped,))
}

/// `HasPedReceivedEvent`.
///
/// <https://docs.fivem.net/natives/?_0x8507BCB710FA6DC0>
#[doc(alias("HasPedReceivedEvent", "HAS_PED_RECEIVED_EVENT", "0x8507BCB710FA6DC0"))]
#[inline]
pub fn has_ped_received_event(ped: Ped, event_id: i32) -> bool {
    call(0x8507BCB710FA6DC0, (ped, event_id))
}

/// `HasPedheadshotImgUploadFailed`.
///
/// <https://docs.fivem.net/natives/?_0x876928DDDFCCC9CD>
#[doc(alias(
    "HasPedheadshotImgUploadFailed",
    "HAS_PEDHEADSHOT_IMG_UPLOAD_FAILED",
    "0x876928DDDFCCC9CD"
))]
#[inline]
pub fn has_pedheadshot_img_upload_failed() -> bool {
    call(0x876928DDDFCCC9CD, ())
}

/// `HasPedheadshotImgUploadSucceeded`.
///
/// <https://docs.fivem.net/natives/?_0xE8A169E666CBC541>
#[doc(alias(
    "HasPedheadshotImgUploadSucceeded",
    "HAS_PEDHEADSHOT_IMG_UPLOAD_SUCCEEDED",
    "0xE8A169E666CBC541"
))]
#[inline]
pub fn has_pedheadshot_img_upload_succeeded() -> bool {
    call(0xE8A169E666CBC541, ())
}

/// `HasStealthModeAssetLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xE977FC5B08AF3441>
#[doc(alias(
    "HasStealthModeAssetLoaded",
    "HAS_STEALTH_MODE_ASSET_LOADED",
    "0xE977FC5B08AF3441"
))]
#[inline]
pub fn has_stealth_mode_asset_loaded(asset: &str) -> bool {
    call(0xE977FC5B08AF3441, (asset,))
}

/// `HaveAllStreamingRequestsCompleted`.
///
/// <https://docs.fivem.net/natives/?_0x7350823473013C02>
#[doc(alias(
    "HaveAllStreamingRequestsCompleted",
    "HAVE_ALL_STREAMING_REQUESTS_COMPLETED",
    "0x7350823473013C02",
    "_HAS_STREAMED_PED_ASSETS_LOADED",
    "HasStreamedPedAssetsLoaded"
))]
#[inline]
pub fn have_all_streaming_requests_completed(ped: Ped) -> bool {
    call(0x7350823473013C02, (ped,))
}

/// `HidePedBloodDamageByZone`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x62AB793144DE75DC>
#[doc(alias(
    "HidePedBloodDamageByZone",
    "HIDE_PED_BLOOD_DAMAGE_BY_ZONE",
    "0x62AB793144DE75DC"
))]
#[inline]
pub fn hide_ped_blood_damage_by_zone(ped: Ped, p1: i32, p2: bool) {
    call(0x62AB793144DE75DC, (ped, p1, p2))
}

/// `InstantlyFillPedPopulation`.
///
/// <https://docs.fivem.net/natives/?_0x4759CC730F947C81>
#[doc(alias(
    "InstantlyFillPedPopulation",
    "INSTANTLY_FILL_PED_POPULATION",
    "0x4759CC730F947C81"
))]
#[inline]
pub fn instantly_fill_ped_population() {
    call(0x4759CC730F947C81, ())
}

/// `IsAnyHostilePedNearPoint`.
///
/// <https://docs.fivem.net/natives/?_0x68772DB2B2526F9F>
#[doc(alias(
    "IsAnyHostilePedNearPoint",
    "IS_ANY_HOSTILE_PED_NEAR_POINT",
    "0x68772DB2B2526F9F"
))]
#[inline]
pub fn is_any_hostile_ped_near_point(ped: Ped, x: f32, y: f32, z: f32, radius: f32) -> bool {
    call(0x68772DB2B2526F9F, (ped, x, y, z, radius))
}

/// `IsAnyPedNearPoint`.
///
/// <https://docs.fivem.net/natives/?_0x083961498679DC9F>
#[doc(alias("IsAnyPedNearPoint", "IS_ANY_PED_NEAR_POINT", "0x083961498679DC9F"))]
#[inline]
pub fn is_any_ped_near_point(x: f32, y: f32, z: f32, radius: f32) -> bool {
    call(0x083961498679DC9F, (x, y, z, radius))
}

/// `IsAnyPedShootingInArea`.
///
/// <https://docs.fivem.net/natives/?_0xA0D3D71EA1086C55>
#[doc(alias(
    "IsAnyPedShootingInArea",
    "IS_ANY_PED_SHOOTING_IN_AREA",
    "0xA0D3D71EA1086C55"
))]
#[inline]
pub fn is_any_ped_shooting_in_area(
    min_x: f32,
    min_y: f32,
    min_z: f32,
    max_x: f32,
    max_y: f32,
    max_z: f32,
    b_highlight_area: bool,
    b_do3_d_check: bool,
) -> bool {
    call(
        0xA0D3D71EA1086C55,
        (
            min_x,
            min_y,
            min_z,
            max_x,
            max_y,
            max_z,
            b_highlight_area,
            b_do3_d_check,
        ),
    )
}

/// `IsConversationPedDead`.
///
/// <https://docs.fivem.net/natives/?_0xE0A0AEC214B1FABA>
#[doc(alias(
    "IsConversationPedDead",
    "IS_CONVERSATION_PED_DEAD",
    "0xE0A0AEC214B1FABA"
))]
#[inline]
pub fn is_conversation_ped_dead(ped: Ped) -> bool {
    call(0xE0A0AEC214B1FABA, (ped,))
}

/// `IsCopPedInArea_3d`.
///
/// <https://docs.fivem.net/natives/?_0x16EC4839969F9F5E>
#[doc(alias("IsCopPedInArea_3d", "IS_COP_PED_IN_AREA_3D", "0x16EC4839969F9F5E"))]
#[inline]
pub fn is_cop_ped_in_area_3d(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) -> bool {
    call(0x16EC4839969F9F5E, (x1, y1, z1, x2, y2, z2))
}

/// `IsPedAPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x12534C348C6CB68B>
#[doc(alias("IsPedAPlayer", "IS_PED_A_PLAYER", "0x12534C348C6CB68B"))]
#[inline]
pub fn is_ped_a_player(ped: Ped) -> bool {
    call(0x12534C348C6CB68B, (ped,))
}

/// `IsPedAimingFromCover`.
///
/// <https://docs.fivem.net/natives/?_0x3998B1276A3300E5>
#[doc(alias(
    "IsPedAimingFromCover",
    "IS_PED_AIMING_FROM_COVER",
    "0x3998B1276A3300E5"
))]
#[inline]
pub fn is_ped_aiming_from_cover(ped: Ped) -> bool {
    call(0x3998B1276A3300E5, (ped,))
}

/// `IsPedBeingJacked`.
///
/// <https://docs.fivem.net/natives/?_0x9A497FE2DF198913>
#[doc(alias("IsPedBeingJacked", "IS_PED_BEING_JACKED", "0x9A497FE2DF198913"))]
#[inline]
pub fn is_ped_being_jacked(ped: Ped) -> bool {
    call(0x9A497FE2DF198913, (ped,))
}

/// `IsPedBeingStealthKilled`.
///
/// <https://docs.fivem.net/natives/?_0x863B23EFDE9C5DF2>
#[doc(alias(
    "IsPedBeingStealthKilled",
    "IS_PED_BEING_STEALTH_KILLED",
    "0x863B23EFDE9C5DF2"
))]
#[inline]
pub fn is_ped_being_stealth_killed(ped: Ped) -> bool {
    call(0x863B23EFDE9C5DF2, (ped,))
}

/// `IsPedBeingStunned`.
///
/// <https://docs.fivem.net/natives/?_0x4FBACCE3B4138EE8>
#[doc(alias("IsPedBeingStunned", "IS_PED_BEING_STUNNED", "0x4FBACCE3B4138EE8"))]
#[inline]
pub fn is_ped_being_stunned(ped: Ped, p1: i32) -> bool {
    call(0x4FBACCE3B4138EE8, (ped, p1))
}

/// `IsPedBlushColorValid`.
///
/// <https://docs.fivem.net/natives/?_0x604E810189EE3A59>
#[doc(alias(
    "IsPedBlushColorValid",
    "_IS_PED_BLUSH_COLOR_VALID",
    "IS_PED_BLUSH_TINT_FOR_BARBER",
    "IsPedBlushTintForBarber",
    "0x604E810189EE3A59"
))]
#[inline]
pub fn is_ped_blush_color_valid(color_id: i32) -> bool {
    call(0x604E810189EE3A59, (color_id,))
}

/// `IsPedBlushColorValid_2`.
///
/// <https://docs.fivem.net/natives/?_0xF41B5D290C99A3D6>
#[doc(alias(
    "IsPedBlushColorValid_2",
    "_IS_PED_BLUSH_COLOR_VALID_2",
    "IS_PED_BLUSH_TINT_FOR_CREATOR",
    "IsPedBlushTintForCreator",
    "0xF41B5D290C99A3D6"
))]
#[inline]
pub fn is_ped_blush_color_valid_2(color_id: i32) -> bool {
    call(0xF41B5D290C99A3D6, (color_id,))
}

/// `IsPedBodyBlemishValid`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x09E7ECA981D9B210>
#[doc(alias(
    "IsPedBodyBlemishValid",
    "_IS_PED_BODY_BLEMISH_VALID",
    "IS_PED_BLUSH_FACEPAINT_TINT_FOR_BARBER",
    "IsPedBlushFacepaintTintForBarber",
    "0x09E7ECA981D9B210"
))]
#[inline]
pub fn is_ped_body_blemish_valid(color_id: i32) -> bool {
    call(0x09E7ECA981D9B210, (color_id,))
}

/// `IsPedClimbing`.
///
/// <https://docs.fivem.net/natives/?_0x53E8CB4F48BFE623>
#[doc(alias("IsPedClimbing", "IS_PED_CLIMBING", "0x53E8CB4F48BFE623"))]
#[inline]
pub fn is_ped_climbing(ped: Ped) -> bool {
    call(0x53E8CB4F48BFE623, (ped,))
}

/// `IsPedComponentVariationValid`.
///
/// <https://docs.fivem.net/natives/?_0xE825F6B6CEA7671D>
#[doc(alias(
    "IsPedComponentVariationValid",
    "IS_PED_COMPONENT_VARIATION_VALID",
    "0xE825F6B6CEA7671D"
))]
#[inline]
pub fn is_ped_component_variation_valid(
    ped: Ped,
    component_id: i32,
    drawable_id: i32,
    texture_id: i32,
) -> bool {
    call(
        0xE825F6B6CEA7671D,
        (ped, component_id, drawable_id, texture_id),
    )
}

/// `IsPedDeadOrDying`.
///
/// <https://docs.fivem.net/natives/?_0x3317DEDB88C95038>
#[doc(alias("IsPedDeadOrDying", "IS_PED_DEAD_OR_DYING", "0x3317DEDB88C95038"))]
#[inline]
pub fn is_ped_dead_or_dying(ped: Ped, check_melee_death_flags: bool) -> bool {
    call(0x3317DEDB88C95038, (ped, check_melee_death_flags))
}

/// `IsPedDefensiveAreaActive`.
///
/// <https://docs.fivem.net/natives/?_0xBA63D9FE45412247>
#[doc(alias(
    "IsPedDefensiveAreaActive",
    "IS_PED_DEFENSIVE_AREA_ACTIVE",
    "0xBA63D9FE45412247"
))]
#[inline]
pub fn is_ped_defensive_area_active(ped: Ped, p1: bool) -> bool {
    call(0xBA63D9FE45412247, (ped, p1))
}

/// `IsPedDiving`.
///
/// <https://docs.fivem.net/natives/?_0x5527B8246FEF9B11>
#[doc(alias("IsPedDiving", "IS_PED_DIVING", "0x5527B8246FEF9B11"))]
#[inline]
pub fn is_ped_diving(ped: Ped) -> bool {
    call(0x5527B8246FEF9B11, (ped,))
}

/// `IsPedDoingBeastJump`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x451D05012CCEC234>
#[doc(alias(
    "IsPedDoingBeastJump",
    "_IS_PED_DOING_BEAST_JUMP",
    "IS_PED_DOING_A_BEAST_JUMP",
    "IsPedDoingABeastJump",
    "0x451D05012CCEC234"
))]
#[inline]
pub fn is_ped_doing_beast_jump(ped: Ped) -> bool {
    call(0x451D05012CCEC234, (ped,))
}

/// `IsPedDoingDriveby`.
///
/// <https://docs.fivem.net/natives/?_0xB2C086CC1BF8F2BF>
#[doc(alias("IsPedDoingDriveby", "IS_PED_DOING_DRIVEBY", "0xB2C086CC1BF8F2BF"))]
#[inline]
pub fn is_ped_doing_driveby(ped: Ped) -> bool {
    call(0xB2C086CC1BF8F2BF, (ped,))
}

/// `IsPedDucking`.
///
/// <https://docs.fivem.net/natives/?_0xD125AE748725C6BC>
#[doc(alias("IsPedDucking", "IS_PED_DUCKING", "0xD125AE748725C6BC"))]
#[inline]
pub fn is_ped_ducking(ped: Ped) -> bool {
    call(0xD125AE748725C6BC, (ped,))
}

/// `IsPedEvasiveDiving`.
///
/// <https://docs.fivem.net/natives/?_0x414641C26E105898>
#[doc(alias("IsPedEvasiveDiving", "IS_PED_EVASIVE_DIVING", "0x414641C26E105898"))]
#[inline]
pub fn is_ped_evasive_diving(ped: Ped) -> Option<Entity> {
    let mut evading_entity = Out::<Entity>::default();
    let result: bool = call(0x414641C26E105898, (ped, &mut evading_entity));
    result.then(|| evading_entity.get())
}

/// `IsPedFacingPed`.
///
/// <https://docs.fivem.net/natives/?_0xD71649DB0A545AA3>
#[doc(alias("IsPedFacingPed", "IS_PED_FACING_PED", "0xD71649DB0A545AA3"))]
#[inline]
pub fn is_ped_facing_ped(ped: Ped, other_ped: Ped, angle: f32) -> bool {
    call(0xD71649DB0A545AA3, (ped, other_ped, angle))
}

/// `IsPedFalling`.
///
/// <https://docs.fivem.net/natives/?_0xFB92A102F1C4DFA3>
#[doc(alias("IsPedFalling", "IS_PED_FALLING", "0xFB92A102F1C4DFA3"))]
#[inline]
pub fn is_ped_falling(ped: Ped) -> bool {
    call(0xFB92A102F1C4DFA3, (ped,))
}

/// `IsPedFatallyInjured`.
///
/// <https://docs.fivem.net/natives/?_0xD839450756ED5A80>
#[doc(alias("IsPedFatallyInjured", "IS_PED_FATALLY_INJURED", "0xD839450756ED5A80"))]
#[inline]
pub fn is_ped_fatally_injured(ped: Ped) -> bool {
    call(0xD839450756ED5A80, (ped,))
}

/// `IsPedFleeing`.
///
/// <https://docs.fivem.net/natives/?_0xBBCCE00B381F8482>
#[doc(alias("IsPedFleeing", "IS_PED_FLEEING", "0xBBCCE00B381F8482"))]
#[inline]
pub fn is_ped_fleeing(ped: Ped) -> bool {
    call(0xBBCCE00B381F8482, (ped,))
}

/// `IsPedGettingIntoAVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xBB062B2B5722478E>
#[doc(alias(
    "IsPedGettingIntoAVehicle",
    "IS_PED_GETTING_INTO_A_VEHICLE",
    "0xBB062B2B5722478E"
))]
#[inline]
pub fn is_ped_getting_into_a_vehicle(ped: Ped) -> bool {
    call(0xBB062B2B5722478E, (ped,))
}

/// `IsPedGoingIntoCover`.
///
/// <https://docs.fivem.net/natives/?_0x9F65DBC537E59AD5>
#[doc(alias("IsPedGoingIntoCover", "IS_PED_GOING_INTO_COVER", "0x9F65DBC537E59AD5"))]
#[inline]
pub fn is_ped_going_into_cover(ped: Ped) -> bool {
    call(0x9F65DBC537E59AD5, (ped,))
}

/// `IsPedGroupMember`.
///
/// <https://docs.fivem.net/natives/?_0x9BB01E3834671191>
#[doc(alias("IsPedGroupMember", "IS_PED_GROUP_MEMBER", "0x9BB01E3834671191"))]
#[inline]
pub fn is_ped_group_member(ped: Ped, group_id: i32) -> bool {
    call(0x9BB01E3834671191, (ped, group_id))
}

/// `IsPedHairColorValid`.
///
/// <https://docs.fivem.net/natives/?_0xE0D36E5D9E99CC21>
#[doc(alias(
    "IsPedHairColorValid",
    "_IS_PED_HAIR_COLOR_VALID",
    "IS_PED_HAIR_TINT_FOR_BARBER",
    "IsPedHairTintForBarber",
    "0xE0D36E5D9E99CC21"
))]
#[inline]
pub fn is_ped_hair_color_valid(color_id: i32) -> bool {
    call(0xE0D36E5D9E99CC21, (color_id,))
}

/// `IsPedHairColorValid_2`.
///
/// <https://docs.fivem.net/natives/?_0xED6D8E27A43B8CDE>
#[doc(alias(
    "IsPedHairColorValid_2",
    "_IS_PED_HAIR_COLOR_VALID_2",
    "IS_PED_HAIR_TINT_FOR_CREATOR",
    "IsPedHairTintForCreator",
    "0xED6D8E27A43B8CDE"
))]
#[inline]
pub fn is_ped_hair_color_valid_2(color_id: i32) -> bool {
    call(0xED6D8E27A43B8CDE, (color_id,))
}

/// `IsPedHangingOnToVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x1C86D8AEF8254B78>
#[doc(alias(
    "IsPedHangingOnToVehicle",
    "IS_PED_HANGING_ON_TO_VEHICLE",
    "0x1C86D8AEF8254B78"
))]
#[inline]
pub fn is_ped_hanging_on_to_vehicle(ped: Ped) -> bool {
    call(0x1C86D8AEF8254B78, (ped,))
}

/// `IsPedHeadingTowardsPosition`.
///
/// <https://docs.fivem.net/natives/?_0xFCF37A457CB96DC0>
#[doc(alias(
    "IsPedHeadingTowardsPosition",
    "IS_PED_HEADING_TOWARDS_POSITION",
    "0xFCF37A457CB96DC0"
))]
#[inline]
pub fn is_ped_heading_towards_position(ped: Ped, x: f32, y: f32, z: f32, p4: f32) -> bool {
    call(0xFCF37A457CB96DC0, (ped, x, y, z, p4))
}

/// `IsPedHeadtrackingEntity`.
///
/// <https://docs.fivem.net/natives/?_0x813A0A7C9D2E831F>
#[doc(alias(
    "IsPedHeadtrackingEntity",
    "IS_PED_HEADTRACKING_ENTITY",
    "0x813A0A7C9D2E831F"
))]
#[inline]
pub fn is_ped_headtracking_entity(ped: Ped, entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x813A0A7C9D2E831F, (ped, entity))
}

/// `IsPedHeadtrackingPed`.
///
/// <https://docs.fivem.net/natives/?_0x5CD3CB88A7F8850D>
#[doc(alias(
    "IsPedHeadtrackingPed",
    "IS_PED_HEADTRACKING_PED",
    "0x5CD3CB88A7F8850D"
))]
#[inline]
pub fn is_ped_headtracking_ped(ped1: Ped, ped2: Ped) -> bool {
    call(0x5CD3CB88A7F8850D, (ped1, ped2))
}

/// `IsPedHelmetUnk`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0xB9496CE47546DB2C>
#[doc(alias(
    "IsPedHelmetUnk",
    "_IS_PED_HELMET_UNK",
    "IS_PED_HELMET_VISOR_UP",
    "IsPedHelmetVisorUp",
    "0xB9496CE47546DB2C"
))]
#[inline]
pub fn is_ped_helmet_unk(ped: Ped) -> bool {
    call(0xB9496CE47546DB2C, (ped,))
}

/// `IsPedHuman`.
///
/// <https://docs.fivem.net/natives/?_0xB980061DA992779D>
#[doc(alias("IsPedHuman", "IS_PED_HUMAN", "0xB980061DA992779D"))]
#[inline]
pub fn is_ped_human(ped: Ped) -> bool {
    call(0xB980061DA992779D, (ped,))
}

/// `IsPedHurt`.
///
/// <https://docs.fivem.net/natives/?_0x5983BB449D7FDB12>
#[doc(alias("IsPedHurt", "IS_PED_HURT", "0x5983BB449D7FDB12"))]
#[inline]
pub fn is_ped_hurt(ped: Ped) -> bool {
    call(0x5983BB449D7FDB12, (ped,))
}

/// `IsPedInAnyBoat`.
///
/// <https://docs.fivem.net/natives/?_0x2E0E1C2B4F6CB339>
#[doc(alias("IsPedInAnyBoat", "IS_PED_IN_ANY_BOAT", "0x2E0E1C2B4F6CB339"))]
#[inline]
pub fn is_ped_in_any_boat(ped: Ped) -> bool {
    call(0x2E0E1C2B4F6CB339, (ped,))
}

/// `IsPedInAnyHeli`.
///
/// <https://docs.fivem.net/natives/?_0x298B91AE825E5705>
#[doc(alias("IsPedInAnyHeli", "IS_PED_IN_ANY_HELI", "0x298B91AE825E5705"))]
#[inline]
pub fn is_ped_in_any_heli(ped: Ped) -> bool {
    call(0x298B91AE825E5705, (ped,))
}

/// `IsPedInAnyPlane`.
///
/// <https://docs.fivem.net/natives/?_0x5FFF4CFC74D8FB80>
#[doc(alias("IsPedInAnyPlane", "IS_PED_IN_ANY_PLANE", "0x5FFF4CFC74D8FB80"))]
#[inline]
pub fn is_ped_in_any_plane(ped: Ped) -> bool {
    call(0x5FFF4CFC74D8FB80, (ped,))
}

/// `IsPedInAnyPoliceVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x0BD04E29640C9C12>
#[doc(alias(
    "IsPedInAnyPoliceVehicle",
    "IS_PED_IN_ANY_POLICE_VEHICLE",
    "0x0BD04E29640C9C12"
))]
#[inline]
pub fn is_ped_in_any_police_vehicle(ped: Ped) -> bool {
    call(0x0BD04E29640C9C12, (ped,))
}

/// `IsPedInAnySub`.
///
/// <https://docs.fivem.net/natives/?_0xFBFC01CCFB35D99E>
#[doc(alias("IsPedInAnySub", "IS_PED_IN_ANY_SUB", "0xFBFC01CCFB35D99E"))]
#[inline]
pub fn is_ped_in_any_sub(ped: Ped) -> bool {
    call(0xFBFC01CCFB35D99E, (ped,))
}

/// `IsPedInAnyTaxi`.
///
/// <https://docs.fivem.net/natives/?_0x6E575D6A898AB852>
#[doc(alias("IsPedInAnyTaxi", "IS_PED_IN_ANY_TAXI", "0x6E575D6A898AB852"))]
#[inline]
pub fn is_ped_in_any_taxi(ped: Ped) -> bool {
    call(0x6E575D6A898AB852, (ped,))
}

/// `IsPedInAnyTrain`.
///
/// <https://docs.fivem.net/natives/?_0x6F972C1AB75A1ED0>
#[doc(alias("IsPedInAnyTrain", "IS_PED_IN_ANY_TRAIN", "0x6F972C1AB75A1ED0"))]
#[inline]
pub fn is_ped_in_any_train(ped: Ped) -> bool {
    call(0x6F972C1AB75A1ED0, (ped,))
}

/// `IsPedInAnyVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x997ABD671D25CA0B>
#[doc(alias("IsPedInAnyVehicle", "IS_PED_IN_ANY_VEHICLE", "0x997ABD671D25CA0B"))]
#[inline]
pub fn is_ped_in_any_vehicle(ped: Ped, at_get_in: bool) -> bool {
    call(0x997ABD671D25CA0B, (ped, at_get_in))
}

/// `IsPedInCombat`.
///
/// <https://docs.fivem.net/natives/?_0x4859F1FC66A6278E>
#[doc(alias("IsPedInCombat", "IS_PED_IN_COMBAT", "0x4859F1FC66A6278E"))]
#[inline]
pub fn is_ped_in_combat(ped: Ped, target: Ped) -> bool {
    call(0x4859F1FC66A6278E, (ped, target))
}

/// `IsPedInCover`.
///
/// <https://docs.fivem.net/natives/?_0x60DFD0691A170B88>
#[doc(alias("IsPedInCover", "IS_PED_IN_COVER", "0x60DFD0691A170B88"))]
#[inline]
pub fn is_ped_in_cover(ped: Ped, except_use_weapon: bool) -> bool {
    call(0x60DFD0691A170B88, (ped, except_use_weapon))
}

/// `IsPedInCoverFacingLeft`.
///
/// <https://docs.fivem.net/natives/?_0x845333B3150583AB>
#[doc(alias(
    "IsPedInCoverFacingLeft",
    "IS_PED_IN_COVER_FACING_LEFT",
    "0x845333B3150583AB"
))]
#[inline]
pub fn is_ped_in_cover_facing_left(ped: Ped) -> bool {
    call(0x845333B3150583AB, (ped,))
}

/// `IsPedInFlyingVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x9134873537FA419C>
#[doc(alias(
    "IsPedInFlyingVehicle",
    "IS_PED_IN_FLYING_VEHICLE",
    "0x9134873537FA419C"
))]
#[inline]
pub fn is_ped_in_flying_vehicle(ped: Ped) -> bool {
    call(0x9134873537FA419C, (ped,))
}

/// `IsPedInGroup`.
///
/// <https://docs.fivem.net/natives/?_0x5891CAC5D4ACFF74>
#[doc(alias("IsPedInGroup", "IS_PED_IN_GROUP", "0x5891CAC5D4ACFF74"))]
#[inline]
pub fn is_ped_in_group(ped: Ped) -> bool {
    call(0x5891CAC5D4ACFF74, (ped,))
}

/// `IsPedInHighCover`.
///
/// <https://docs.fivem.net/natives/?_0x6A03BF943D767C93>
#[doc(alias(
    "IsPedInHighCover",
    "IS_PED_IN_HIGH_COVER",
    "0x6A03BF943D767C93",
    "_IS_PED_STANDING_IN_COVER",
    "IsPedStandingInCover"
))]
#[inline]
pub fn is_ped_in_high_cover(ped: Ped) -> bool {
    call(0x6A03BF943D767C93, (ped,))
}

/// `IsPedInMeleeCombat`.
///
/// <https://docs.fivem.net/natives/?_0x4E209B2C1EAD5159>
#[doc(alias("IsPedInMeleeCombat", "IS_PED_IN_MELEE_COMBAT", "0x4E209B2C1EAD5159"))]
#[inline]
pub fn is_ped_in_melee_combat(ped: Ped) -> bool {
    call(0x4E209B2C1EAD5159, (ped,))
}

/// `IsPedInModel`.
///
/// <https://docs.fivem.net/natives/?_0x796D90EFB19AA332>
#[doc(alias("IsPedInModel", "IS_PED_IN_MODEL", "0x796D90EFB19AA332"))]
#[inline]
pub fn is_ped_in_model(ped: Ped, model_hash: impl Into<Hash>) -> bool {
    let model_hash: Hash = model_hash.into();
    call(0x796D90EFB19AA332, (ped, model_hash))
}

/// `IsPedInParachuteFreeFall`.
///
/// <https://docs.fivem.net/natives/?_0x7DCE8BDA0F1C1200>
#[doc(alias(
    "IsPedInParachuteFreeFall",
    "IS_PED_IN_PARACHUTE_FREE_FALL",
    "0x7DCE8BDA0F1C1200"
))]
#[inline]
pub fn is_ped_in_parachute_free_fall(ped: Ped) -> bool {
    call(0x7DCE8BDA0F1C1200, (ped,))
}

/// `IsPedInSphereAreaOfAnyEnemyPeds`.
///
/// <https://docs.fivem.net/natives/?_0x082D79E15302F0C2>
#[doc(alias(
    "IsPedInSphereAreaOfAnyEnemyPeds",
    "IS_PED_IN_SPHERE_AREA_OF_ANY_ENEMY_PEDS",
    "0x082D79E15302F0C2"
))]
#[inline]
pub fn is_ped_in_sphere_area_of_any_enemy_peds(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    range: f32,
) -> bool {
    call(0x082D79E15302F0C2, (ped, x, y, z, range))
}

/// `IsPedInVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xA3EE4A07279BB9DB>
#[doc(alias("IsPedInVehicle", "IS_PED_IN_VEHICLE", "0xA3EE4A07279BB9DB"))]
#[inline]
pub fn is_ped_in_vehicle(ped: Ped, vehicle: Vehicle, at_get_in: bool) -> bool {
    call(0xA3EE4A07279BB9DB, (ped, vehicle, at_get_in))
}

/// `IsPedInjured`.
///
/// <https://docs.fivem.net/natives/?_0x84A2DD9AC37C35C1>
#[doc(alias("IsPedInjured", "IS_PED_INJURED", "0x84A2DD9AC37C35C1"))]
#[inline]
pub fn is_ped_injured(ped: Ped) -> bool {
    call(0x84A2DD9AC37C35C1, (ped,))
}

/// `IsPedJacking`.
///
/// <https://docs.fivem.net/natives/?_0x4AE4FF911DFB61DA>
#[doc(alias("IsPedJacking", "IS_PED_JACKING", "0x4AE4FF911DFB61DA"))]
#[inline]
pub fn is_ped_jacking(ped: Ped) -> bool {
    call(0x4AE4FF911DFB61DA, (ped,))
}

/// `IsPedJumping`.
///
/// <https://docs.fivem.net/natives/?_0xCEDABC5900A0BF97>
#[doc(alias("IsPedJumping", "IS_PED_JUMPING", "0xCEDABC5900A0BF97"))]
#[inline]
pub fn is_ped_jumping(ped: Ped) -> bool {
    call(0xCEDABC5900A0BF97, (ped,))
}

/// `IsPedJumpingOutOfVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x433DDFFE2044B636>
#[doc(alias(
    "IsPedJumpingOutOfVehicle",
    "IS_PED_JUMPING_OUT_OF_VEHICLE",
    "0x433DDFFE2044B636"
))]
#[inline]
pub fn is_ped_jumping_out_of_vehicle(ped: Ped) -> bool {
    call(0x433DDFFE2044B636, (ped,))
}

/// `IsPedLipstickColorValid`.
///
/// <https://docs.fivem.net/natives/?_0x0525A2C2562F3CD4>
#[doc(alias(
    "IsPedLipstickColorValid",
    "_IS_PED_LIPSTICK_COLOR_VALID",
    "IS_PED_LIPSTICK_TINT_FOR_BARBER",
    "IsPedLipstickTintForBarber",
    "0x0525A2C2562F3CD4"
))]
#[inline]
pub fn is_ped_lipstick_color_valid(color_id: i32) -> bool {
    call(0x0525A2C2562F3CD4, (color_id,))
}

/// `IsPedLipstickColorValid_2`.
///
/// <https://docs.fivem.net/natives/?_0x3E802F11FBE27674>
#[doc(alias(
    "IsPedLipstickColorValid_2",
    "_IS_PED_LIPSTICK_COLOR_VALID_2",
    "IS_PED_LIPSTICK_TINT_FOR_CREATOR",
    "IsPedLipstickTintForCreator",
    "0x3E802F11FBE27674"
))]
#[inline]
pub fn is_ped_lipstick_color_valid_2(color_id: i32) -> bool {
    call(0x3E802F11FBE27674, (color_id,))
}

/// `IsPedMale`.
///
/// <https://docs.fivem.net/natives/?_0x6D9F5FAA7488BA46>
#[doc(alias("IsPedMale", "IS_PED_MALE", "0x6D9F5FAA7488BA46"))]
#[inline]
pub fn is_ped_male(ped: Ped) -> bool {
    call(0x6D9F5FAA7488BA46, (ped,))
}

/// `IsPedModel`.
///
/// <https://docs.fivem.net/natives/?_0xC9D55B1A358A5BF7>
#[doc(alias("IsPedModel", "IS_PED_MODEL", "0xC9D55B1A358A5BF7"))]
#[inline]
pub fn is_ped_model(ped: Ped, model_hash: impl Into<Hash>) -> bool {
    let model_hash: Hash = model_hash.into();
    call(0xC9D55B1A358A5BF7, (ped, model_hash))
}

/// `IsPedOnAnyBike`.
///
/// <https://docs.fivem.net/natives/?_0x94495889E22C6479>
#[doc(alias("IsPedOnAnyBike", "IS_PED_ON_ANY_BIKE", "0x94495889E22C6479"))]
#[inline]
pub fn is_ped_on_any_bike(ped: Ped) -> bool {
    call(0x94495889E22C6479, (ped,))
}

/// `IsPedOnFoot`.
///
/// <https://docs.fivem.net/natives/?_0x01FEE67DB37F59B2>
#[doc(alias("IsPedOnFoot", "IS_PED_ON_FOOT", "0x01FEE67DB37F59B2"))]
#[inline]
pub fn is_ped_on_foot(ped: Ped) -> bool {
    call(0x01FEE67DB37F59B2, (ped,))
}

/// `IsPedOnMount`.
///
/// <https://docs.fivem.net/natives/?_0x460BC76A0E10655E>
#[doc(alias("IsPedOnMount", "IS_PED_ON_MOUNT", "0x460BC76A0E10655E"))]
#[inline]
pub fn is_ped_on_mount(ped: Ped) -> bool {
    call(0x460BC76A0E10655E, (ped,))
}

/// `IsPedOnSpecificVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xEC5F66E459AF3BB2>
#[doc(alias(
    "IsPedOnSpecificVehicle",
    "IS_PED_ON_SPECIFIC_VEHICLE",
    "0xEC5F66E459AF3BB2"
))]
#[inline]
pub fn is_ped_on_specific_vehicle(ped: Ped, vehicle: Vehicle) -> bool {
    call(0xEC5F66E459AF3BB2, (ped, vehicle))
}

/// `IsPedOnVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x67722AEB798E5FAB>
#[doc(alias("IsPedOnVehicle", "IS_PED_ON_VEHICLE", "0x67722AEB798E5FAB"))]
#[inline]
pub fn is_ped_on_vehicle(ped: Ped) -> bool {
    call(0x67722AEB798E5FAB, (ped,))
}

/// `IsPedOpeningADoor`.
///
/// <https://docs.fivem.net/natives/?_0x26AF0E8E30BD2A2C>
#[doc(alias(
    "IsPedOpeningADoor",
    "_IS_PED_OPENING_A_DOOR",
    "IS_PED_OPENING_DOOR",
    "IsPedOpeningDoor",
    "0x26AF0E8E30BD2A2C"
))]
#[inline]
pub fn is_ped_opening_a_door(ped: Ped) -> bool {
    call(0x26AF0E8E30BD2A2C, (ped,))
}

/// `IsPedPerformingDependentComboLimit`.
///
/// <https://docs.fivem.net/natives/?_0xEBD0EDBA5BE957CF>
#[doc(alias(
    "IsPedPerformingDependentComboLimit",
    "IS_PED_PERFORMING_DEPENDENT_COMBO_LIMIT",
    "IS_PED_PERFORMING_A_COUNTER_ATTACK",
    "IsPedPerformingACounterAttack",
    "0xEBD0EDBA5BE957CF"
))]
#[inline]
pub fn is_ped_performing_dependent_combo_limit(ped: Ped) -> bool {
    call(0xEBD0EDBA5BE957CF, (ped,))
}

/// `IsPedPerformingMeleeAction`.
///
/// <https://docs.fivem.net/natives/?_0xDCCA191DF9980FD7>
#[doc(alias(
    "IsPedPerformingMeleeAction",
    "IS_PED_PERFORMING_MELEE_ACTION",
    "0xDCCA191DF9980FD7"
))]
#[inline]
pub fn is_ped_performing_melee_action(ped: Ped) -> bool {
    call(0xDCCA191DF9980FD7, (ped,))
}

/// `IsPedPerformingStealthKill`.
///
/// <https://docs.fivem.net/natives/?_0xFD4CCDBCC59941B7>
#[doc(alias(
    "IsPedPerformingStealthKill",
    "IS_PED_PERFORMING_STEALTH_KILL",
    "0xFD4CCDBCC59941B7"
))]
#[inline]
pub fn is_ped_performing_stealth_kill(ped: Ped) -> bool {
    call(0xFD4CCDBCC59941B7, (ped,))
}

/// `IsPedPlantingBomb`.
///
/// <https://docs.fivem.net/natives/?_0xC70B5FAE151982D8>
#[doc(alias("IsPedPlantingBomb", "IS_PED_PLANTING_BOMB", "0xC70B5FAE151982D8"))]
#[inline]
pub fn is_ped_planting_bomb(ped: Ped) -> bool {
    call(0xC70B5FAE151982D8, (ped,))
}

/// `IsPedProne`.
///
/// <https://docs.fivem.net/natives/?_0xD6A86331A537A7B9>
#[doc(alias("IsPedProne", "IS_PED_PRONE", "0xD6A86331A537A7B9"))]
#[inline]
pub fn is_ped_prone(ped: Ped) -> bool {
    call(0xD6A86331A537A7B9, (ped,))
}

/// `IsPedRagdoll`.
///
/// <https://docs.fivem.net/natives/?_0x47E4E977581C5B55>
#[doc(alias("IsPedRagdoll", "IS_PED_RAGDOLL", "0x47E4E977581C5B55"))]
#[inline]
pub fn is_ped_ragdoll(ped: Ped) -> bool {
    call(0x47E4E977581C5B55, (ped,))
}

/// `IsPedReloading`.
///
/// <https://docs.fivem.net/natives/?_0x24B100C68C645951>
#[doc(alias("IsPedReloading", "IS_PED_RELOADING", "0x24B100C68C645951"))]
#[inline]
pub fn is_ped_reloading(ped: Ped) -> bool {
    call(0x24B100C68C645951, (ped,))
}

/// `IsPedRespondingToEvent`.
///
/// Of unknown type: `event`.
///
/// <https://docs.fivem.net/natives/?_0x625B774D75C87068>
#[doc(alias(
    "IsPedRespondingToEvent",
    "IS_PED_RESPONDING_TO_EVENT",
    "0x625B774D75C87068"
))]
#[inline]
pub fn is_ped_responding_to_event(ped: Ped, event: i32) -> bool {
    call(0x625B774D75C87068, (ped, event))
}

/// `IsPedRunningMeleeTask`.
///
/// <https://docs.fivem.net/natives/?_0xD1871251F3B5ACD7>
#[doc(alias(
    "IsPedRunningMeleeTask",
    "IS_PED_RUNNING_MELEE_TASK",
    "0xD1871251F3B5ACD7"
))]
#[inline]
pub fn is_ped_running_melee_task(ped: Ped) -> bool {
    call(0xD1871251F3B5ACD7, (ped,))
}

/// `IsPedRunningMobilePhoneTask`.
///
/// <https://docs.fivem.net/natives/?_0x2AFE52F782F25775>
#[doc(alias(
    "IsPedRunningMobilePhoneTask",
    "IS_PED_RUNNING_MOBILE_PHONE_TASK",
    "0x2AFE52F782F25775"
))]
#[inline]
pub fn is_ped_running_mobile_phone_task(ped: Ped) -> bool {
    call(0x2AFE52F782F25775, (ped,))
}

/// `IsPedRunningRagdollTask`.
///
/// <https://docs.fivem.net/natives/?_0xE3B6097CC25AA69E>
#[doc(alias(
    "IsPedRunningRagdollTask",
    "IS_PED_RUNNING_RAGDOLL_TASK",
    "0xE3B6097CC25AA69E"
))]
#[inline]
pub fn is_ped_running_ragdoll_task(ped: Ped) -> bool {
    call(0xE3B6097CC25AA69E, (ped,))
}

/// `IsPedShaderEffectValid`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x81AA517FBBA05D39>
#[doc(alias(
    "IsPedShaderEffectValid",
    "_IS_PED_SHADER_EFFECT_VALID",
    "IS_PED_SHADER_READY",
    "IsPedShaderReady",
    "0x81AA517FBBA05D39"
))]
#[inline]
pub fn is_ped_shader_effect_valid(ped: Ped) -> bool {
    call(0x81AA517FBBA05D39, (ped,))
}

/// `IsPedSheltered`.
///
/// <https://docs.fivem.net/natives/?_0xB8B52E498014F5B0>
#[doc(alias("IsPedSheltered", "IS_PED_SHELTERED", "0xB8B52E498014F5B0"))]
#[inline]
pub fn is_ped_sheltered(ped: Ped) -> bool {
    call(0xB8B52E498014F5B0, (ped,))
}

/// `IsPedShooting`.
///
/// <https://docs.fivem.net/natives/?_0x34616828CD07F1A1>
#[doc(alias("IsPedShooting", "IS_PED_SHOOTING", "0x34616828CD07F1A1"))]
#[inline]
pub fn is_ped_shooting(ped: Ped) -> bool {
    call(0x34616828CD07F1A1, (ped,))
}

/// `IsPedShootingInArea`.
///
/// <https://docs.fivem.net/natives/?_0x7E9DFE24AC1E58EF>
#[doc(alias("IsPedShootingInArea", "IS_PED_SHOOTING_IN_AREA", "0x7E9DFE24AC1E58EF"))]
#[inline]
pub fn is_ped_shooting_in_area(
    ped: Ped,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    p7: bool,
    p8: bool,
) -> bool {
    call(0x7E9DFE24AC1E58EF, (ped, x1, y1, z1, x2, y2, z2, p7, p8))
}

/// `IsPedSittingInAnyVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x826AA586EDB9FEF8>
#[doc(alias(
    "IsPedSittingInAnyVehicle",
    "IS_PED_SITTING_IN_ANY_VEHICLE",
    "0x826AA586EDB9FEF8"
))]
#[inline]
pub fn is_ped_sitting_in_any_vehicle(ped: Ped) -> bool {
    call(0x826AA586EDB9FEF8, (ped,))
}

/// `IsPedSittingInVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xA808AA1D79230FC2>
#[doc(alias(
    "IsPedSittingInVehicle",
    "IS_PED_SITTING_IN_VEHICLE",
    "0xA808AA1D79230FC2"
))]
#[inline]
pub fn is_ped_sitting_in_vehicle(ped: Ped, vehicle: Vehicle) -> bool {
    call(0xA808AA1D79230FC2, (ped, vehicle))
}

/// `IsPedStopped`.
///
/// <https://docs.fivem.net/natives/?_0x530944F6F4B8A214>
#[doc(alias("IsPedStopped", "IS_PED_STOPPED", "0x530944F6F4B8A214"))]
#[inline]
pub fn is_ped_stopped(ped: Ped) -> bool {
    call(0x530944F6F4B8A214, (ped,))
}

/// `IsPedSwappingWeapon`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x3795688A307E1EB6>
#[doc(alias(
    "IsPedSwappingWeapon",
    "_IS_PED_SWAPPING_WEAPON",
    "IS_PED_SWITCHING_WEAPON",
    "IsPedSwitchingWeapon",
    "0x3795688A307E1EB6"
))]
#[inline]
pub fn is_ped_swapping_weapon(ped: Ped) -> bool {
    call(0x3795688A307E1EB6, (ped,))
}

/// `IsPedSwimming`.
///
/// <https://docs.fivem.net/natives/?_0x9DE327631295B4C2>
#[doc(alias("IsPedSwimming", "IS_PED_SWIMMING", "0x9DE327631295B4C2"))]
#[inline]
pub fn is_ped_swimming(ped: Ped) -> bool {
    call(0x9DE327631295B4C2, (ped,))
}

/// `IsPedSwimmingUnderWater`.
///
/// <https://docs.fivem.net/natives/?_0xC024869A53992F34>
#[doc(alias(
    "IsPedSwimmingUnderWater",
    "IS_PED_SWIMMING_UNDER_WATER",
    "0xC024869A53992F34"
))]
#[inline]
pub fn is_ped_swimming_under_water(ped: Ped) -> bool {
    call(0xC024869A53992F34, (ped,))
}

/// `IsPedTakingOffHelmet`.
///
/// <https://docs.fivem.net/natives/?_0x14590DDBEDB1EC85>
#[doc(alias(
    "IsPedTakingOffHelmet",
    "IS_PED_TAKING_OFF_HELMET",
    "0x14590DDBEDB1EC85"
))]
#[inline]
pub fn is_ped_taking_off_helmet(ped: Ped) -> bool {
    call(0x14590DDBEDB1EC85, (ped,))
}

/// `IsPedTracked`.
///
/// <https://docs.fivem.net/natives/?_0x4C5E1F087CD10BB7>
#[doc(alias("IsPedTracked", "IS_PED_TRACKED", "0x4C5E1F087CD10BB7"))]
#[inline]
pub fn is_ped_tracked(ped: Ped) -> bool {
    call(0x4C5E1F087CD10BB7, (ped,))
}

/// `IsPedTryingToEnterALockedVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x44D28D5DDFE5F68C>
#[doc(alias(
    "IsPedTryingToEnterALockedVehicle",
    "IS_PED_TRYING_TO_ENTER_A_LOCKED_VEHICLE",
    "0x44D28D5DDFE5F68C"
))]
#[inline]
pub fn is_ped_trying_to_enter_a_locked_vehicle(ped: Ped) -> bool {
    call(0x44D28D5DDFE5F68C, (ped,))
}

/// `IsPedUsingActionMode`.
///
/// <https://docs.fivem.net/natives/?_0x00E73468D085F745>
#[doc(alias(
    "IsPedUsingActionMode",
    "IS_PED_USING_ACTION_MODE",
    "0x00E73468D085F745"
))]
#[inline]
pub fn is_ped_using_action_mode(ped: Ped) -> bool {
    call(0x00E73468D085F745, (ped,))
}

/// `IsPedUsingAnyScenario`.
///
/// <https://docs.fivem.net/natives/?_0x57AB4A3080F85143>
#[doc(alias(
    "IsPedUsingAnyScenario",
    "IS_PED_USING_ANY_SCENARIO",
    "0x57AB4A3080F85143"
))]
#[inline]
pub fn is_ped_using_any_scenario(ped: Ped) -> bool {
    call(0x57AB4A3080F85143, (ped,))
}

/// `IsPedUsingScenario`.
///
/// <https://docs.fivem.net/natives/?_0x1BF094736DD62C2E>
#[doc(alias("IsPedUsingScenario", "IS_PED_USING_SCENARIO", "0x1BF094736DD62C2E"))]
#[inline]
pub fn is_ped_using_scenario(ped: Ped, scenario: &str) -> bool {
    call(0x1BF094736DD62C2E, (ped, scenario))
}

/// `IsPedVaulting`.
///
/// <https://docs.fivem.net/natives/?_0x117C70D1F5730B5E>
#[doc(alias("IsPedVaulting", "IS_PED_VAULTING", "0x117C70D1F5730B5E"))]
#[inline]
pub fn is_ped_vaulting(ped: Ped) -> bool {
    call(0x117C70D1F5730B5E, (ped,))
}

/// `IsPedWearingHelmet`.
///
/// <https://docs.fivem.net/natives/?_0xF33BDFE19B309B19>
#[doc(alias("IsPedWearingHelmet", "IS_PED_WEARING_HELMET", "0xF33BDFE19B309B19"))]
#[inline]
pub fn is_ped_wearing_helmet(ped: Ped) -> bool {
    call(0xF33BDFE19B309B19, (ped,))
}

/// `IsPedheadshotImgUploadAvailable`.
///
/// <https://docs.fivem.net/natives/?_0xEBB376779A760AA8>
#[doc(alias(
    "IsPedheadshotImgUploadAvailable",
    "IS_PEDHEADSHOT_IMG_UPLOAD_AVAILABLE",
    "0xEBB376779A760AA8"
))]
#[inline]
pub fn is_pedheadshot_img_upload_available() -> bool {
    call(0xEBB376779A760AA8, ())
}

/// `IsPedheadshotReady`.
///
/// <https://docs.fivem.net/natives/?_0x7085228842B13A67>
#[doc(alias("IsPedheadshotReady", "IS_PEDHEADSHOT_READY", "0x7085228842B13A67"))]
#[inline]
pub fn is_pedheadshot_ready(id: i32) -> bool {
    call(0x7085228842B13A67, (id,))
}

/// `IsPedheadshotValid`.
///
/// <https://docs.fivem.net/natives/?_0xA0A9668F158129A2>
#[doc(alias("IsPedheadshotValid", "IS_PEDHEADSHOT_VALID", "0xA0A9668F158129A2"))]
#[inline]
pub fn is_pedheadshot_valid(id: i32) -> bool {
    call(0xA0A9668F158129A2, (id,))
}

/// `IsScriptedScenarioPedUsingConditionalAnim`.
///
/// <https://docs.fivem.net/natives/?_0x6EC47A344923E1ED>
#[doc(alias(
    "IsScriptedScenarioPedUsingConditionalAnim",
    "IS_SCRIPTED_SCENARIO_PED_USING_CONDITIONAL_ANIM",
    "0x6EC47A344923E1ED"
))]
#[inline]
pub fn is_scripted_scenario_ped_using_conditional_anim(
    ped: Ped,
    anim_dict: &str,
    anim: &str,
) -> bool {
    call(0x6EC47A344923E1ED, (ped, anim_dict, anim))
}

/// `IsScubaGearLightEnabled`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x88274C11CF0D866D>
#[doc(alias(
    "IsScubaGearLightEnabled",
    "_IS_SCUBA_GEAR_LIGHT_ENABLED",
    "GET_MP_LIGHT_ENABLED",
    "GetMpLightEnabled",
    "0x88274C11CF0D866D"
))]
#[inline]
pub fn is_scuba_gear_light_enabled(ped: Ped) -> bool {
    call(0x88274C11CF0D866D, (ped,))
}

/// `IsSynchronizedSceneHoldLastFrame`.
///
/// <https://docs.fivem.net/natives/?_0x7F2F4F13AC5257EF>
#[doc(alias(
    "IsSynchronizedSceneHoldLastFrame",
    "IS_SYNCHRONIZED_SCENE_HOLD_LAST_FRAME",
    "0x7F2F4F13AC5257EF"
))]
#[inline]
pub fn is_synchronized_scene_hold_last_frame(scene_id: i32) -> bool {
    call(0x7F2F4F13AC5257EF, (scene_id,))
}

/// `IsSynchronizedSceneLooped`.
///
/// <https://docs.fivem.net/natives/?_0x62522002E0C391BA>
#[doc(alias(
    "IsSynchronizedSceneLooped",
    "IS_SYNCHRONIZED_SCENE_LOOPED",
    "0x62522002E0C391BA"
))]
#[inline]
pub fn is_synchronized_scene_looped(scene_id: i32) -> bool {
    call(0x62522002E0C391BA, (scene_id,))
}

/// `IsSynchronizedSceneRunning`.
///
/// <https://docs.fivem.net/natives/?_0x25D39B935A038A26>
#[doc(alias(
    "IsSynchronizedSceneRunning",
    "IS_SYNCHRONIZED_SCENE_RUNNING",
    "0x25D39B935A038A26"
))]
#[inline]
pub fn is_synchronized_scene_running(scene_id: i32) -> bool {
    call(0x25D39B935A038A26, (scene_id,))
}

/// `IsTrackedPedVisible`.
///
/// <https://docs.fivem.net/natives/?_0x91C8E617F64188AC>
#[doc(alias("IsTrackedPedVisible", "IS_TRACKED_PED_VISIBLE", "0x91C8E617F64188AC"))]
#[inline]
pub fn is_tracked_ped_visible(ped: Ped) -> bool {
    call(0x91C8E617F64188AC, (ped,))
}

/// `KnockOffPedProp`.
///
/// <https://docs.fivem.net/natives/?_0x6FD7816A36615F48>
#[doc(alias("KnockOffPedProp", "KNOCK_OFF_PED_PROP", "0x6FD7816A36615F48"))]
#[inline]
pub fn knock_off_ped_prop(ped: Ped, p1: bool, p2: bool, p3: bool, p4: bool) {
    call(0x6FD7816A36615F48, (ped, p1, p2, p3, p4))
}

/// `KnockPedOffVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x45BBCBA77C29A841>
#[doc(alias("KnockPedOffVehicle", "KNOCK_PED_OFF_VEHICLE", "0x45BBCBA77C29A841"))]
#[inline]
pub fn knock_ped_off_vehicle(ped: Ped) {
    call(0x45BBCBA77C29A841, (ped,))
}

/// `N_0x03ea03af85a85cb7`.
///
/// Of unknown type: `p8`.
///
/// <https://docs.fivem.net/natives/?_0x03EA03AF85A85CB7>
#[doc(alias(
    "N_0x03ea03af85a85cb7",
    "GET_CAN_PED_BE_GRABBED_BY_SCRIPT",
    "GetCanPedBeGrabbedByScript",
    "0x03EA03AF85A85CB7"
))]
#[inline]
pub fn n_0x03ea03af85a85cb7(
    ped: Ped,
    p1: bool,
    p2: bool,
    p3: bool,
    p4: bool,
    p5: bool,
    p6: bool,
    p7: bool,
    p8: i32,
) -> bool {
    call(0x03EA03AF85A85CB7, (ped, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `N_0x06087579e7aa85a9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x06087579E7AA85A9>
#[doc(alias(
    "N_0x06087579e7aa85a9",
    "IS_TARGET_PED_IN_PERCEPTION_AREA",
    "IsTargetPedInPerceptionArea",
    "0x06087579E7AA85A9"
))]
#[inline]
pub fn n_0x06087579e7aa85a9(p0: i32, p1: i32, p2: f32, p3: f32, p4: f32, p5: f32) -> bool {
    call(0x06087579E7AA85A9, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x061cb768363d6424`.
///
/// <https://docs.fivem.net/natives/?_0x061CB768363D6424>
#[doc(alias(
    "N_0x061cb768363d6424",
    "SET_ALLOW_LOCKON_TO_PED_IF_FRIENDLY",
    "SetAllowLockonToPedIfFriendly",
    "0x061CB768363D6424"
))]
#[inline]
pub fn n_0x061cb768363d6424(ped: Ped, toggle: bool) {
    call(0x061CB768363D6424, (ped, toggle))
}

/// `N_0x0b3e35ac043707d9`, since game build 573.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x0B3E35AC043707D9>
#[doc(alias(
    "N_0x0b3e35ac043707d9",
    "SET_PED_MOVE_RATE_IN_WATER_OVERRIDE",
    "SetPedMoveRateInWaterOverride",
    "0x0B3E35AC043707D9"
))]
#[inline]
pub fn n_0x0b3e35ac043707d9(p0: i32, p1: i32) {
    call(0x0B3E35AC043707D9, (p0, p1))
}

/// `N_0x0f62619393661d6e`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x0F62619393661D6E>
#[doc(alias(
    "N_0x0f62619393661d6e",
    "SET_PED_TREATED_AS_FRIENDLY",
    "SetPedTreatedAsFriendly",
    "0x0F62619393661D6E"
))]
#[inline]
pub fn n_0x0f62619393661d6e(p0: i32, p1: i32, p2: i32) {
    call(0x0F62619393661D6E, (p0, p1, p2))
}

/// `N_0x110f526ab784111f`.
///
/// <https://docs.fivem.net/natives/?_0x110F526AB784111F>
#[doc(alias(
    "N_0x110f526ab784111f",
    "SET_PED_ENVEFF_CPV_ADD",
    "SetPedEnveffCpvAdd",
    "0x110F526AB784111F"
))]
#[inline]
pub fn n_0x110f526ab784111f(ped: Ped, p1: f32) {
    call(0x110F526AB784111F, (ped, p1))
}

/// `N_0x1216e0bfa72cc703`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x1216E0BFA72CC703>
#[doc(alias(
    "N_0x1216e0bfa72cc703",
    "REQUEST_RAGDOLL_BOUNDS_UPDATE",
    "RequestRagdollBoundsUpdate",
    "0x1216E0BFA72CC703"
))]
#[inline]
pub fn n_0x1216e0bfa72cc703(p0: i32, p1: i32) {
    call(0x1216E0BFA72CC703, (p0, p1))
}

/// `N_0x1a330d297aac6bc1`.
///
/// <https://docs.fivem.net/natives/?_0x1A330D297AAC6BC1>
#[doc(alias(
    "N_0x1a330d297aac6bc1",
    "SET_LADDER_CLIMB_INPUT_STATE",
    "SetLadderClimbInputState",
    "0x1A330D297AAC6BC1"
))]
#[inline]
pub fn n_0x1a330d297aac6bc1(ped: Ped, p1: i32) {
    call(0x1A330D297AAC6BC1, (ped, p1))
}

/// `N_0x1e77fa7a62ee6c4c`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x1E77FA7A62EE6C4C>
#[doc(alias(
    "N_0x1e77fa7a62ee6c4c",
    "GET_FM_MALE_SHOP_PED_APPAREL_ITEM_INDEX",
    "GetFmMaleShopPedApparelItemIndex",
    "0x1E77FA7A62EE6C4C"
))]
#[inline]
pub fn n_0x1e77fa7a62ee6c4c(p0: i32) -> i32 {
    call(0x1E77FA7A62EE6C4C, (p0,))
}

/// `N_0x2016c603d6b8987c`.
///
/// <https://docs.fivem.net/natives/?_0x2016C603D6B8987C>
#[doc(alias(
    "N_0x2016c603d6b8987c",
    "SET_PED_STEERS_AROUND_DEAD_BODIES",
    "SetPedSteersAroundDeadBodies",
    "0x2016C603D6B8987C"
))]
#[inline]
pub fn n_0x2016c603d6b8987c(ped: Ped, toggle: bool) {
    call(0x2016C603D6B8987C, (ped, toggle))
}

/// `N_0x25361a96e0f7e419`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x25361A96E0F7E419>
#[doc(alias(
    "N_0x25361a96e0f7e419",
    "TRIGGER_PED_SCENARIO_PANICEXITTOFLEE",
    "TriggerPedScenarioPanicexittoflee",
    "0x25361A96E0F7E419"
))]
#[inline]
pub fn n_0x25361a96e0f7e419(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0x25361A96E0F7E419, (p0, p1, p2, p3))
}

/// `N_0x2735233a786b1bef`.
///
/// <https://docs.fivem.net/natives/?_0x2735233A786B1BEF>
#[doc(alias(
    "N_0x2735233a786b1bef",
    "SET_CORPSE_RAGDOLL_FRICTION",
    "SetCorpseRagdollFriction",
    "0x2735233A786B1BEF"
))]
#[inline]
pub fn n_0x2735233a786b1bef(ped: Ped, p1: f32) {
    call(0x2735233A786B1BEF, (ped, p1))
}

/// `N_0x288df530c92dad6f`.
///
/// <https://docs.fivem.net/natives/?_0x288DF530C92DAD6F>
#[doc(alias(
    "N_0x288df530c92dad6f",
    "SET_PED_STEER_BIAS",
    "SetPedSteerBias",
    "0x288DF530C92DAD6F"
))]
#[inline]
pub fn n_0x288df530c92dad6f(ped: Ped, value: f32) {
    call(0x288DF530C92DAD6F, (ped, value))
}

/// `N_0x2b694afcf64e6994`.
///
/// <https://docs.fivem.net/natives/?_0x2B694AFCF64E6994>
#[doc(alias(
    "N_0x2b694afcf64e6994",
    "MARK_PED_DECORATIONS_AS_CLONED_FROM_LOCAL_PLAYER",
    "MarkPedDecorationsAsClonedFromLocalPlayer",
    "0x2B694AFCF64E6994"
))]
#[inline]
pub fn n_0x2b694afcf64e6994(ped: Ped, p1: bool) {
    call(0x2B694AFCF64E6994, (ped, p1))
}

/// `N_0x2dfc81c9b9608549`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x2DFC81C9B9608549>
#[doc(alias(
    "N_0x2dfc81c9b9608549",
    "CAN_PED_SHUFFLE_TO_OR_FROM_EXTRA_SEAT",
    "CanPedShuffleToOrFromExtraSeat",
    "0x2DFC81C9B9608549"
))]
#[inline]
pub fn n_0x2dfc81c9b9608549(ped: Ped) -> Option<i32> {
    let mut p1 = Out::<i32>::default();
    let result: bool = call(0x2DFC81C9B9608549, (ped, &mut p1));
    result.then(|| p1.get())
}

/// `N_0x2f074c904d85129e`, since game build 393.
///
/// <https://docs.fivem.net/natives/?_0x2F074C904D85129E>
#[doc(alias(
    "N_0x2f074c904d85129e",
    "SET_COP_PERCEPTION_OVERRIDES",
    "SetCopPerceptionOverrides",
    "0x2F074C904D85129E"
))]
#[inline]
pub fn n_0x2f074c904d85129e(p0: f32, p1: f32, p2: f32, p3: f32, p4: f32, p5: f32, p6: f32) {
    call(0x2F074C904D85129E, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0x2f3c3d9f50681de4`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2F3C3D9F50681DE4>
#[doc(alias(
    "N_0x2f3c3d9f50681de4",
    "SET_TREAT_AS_AMBIENT_PED_FOR_DRIVER_LOCKON",
    "SetTreatAsAmbientPedForDriverLockon",
    "0x2F3C3D9F50681DE4"
))]
#[inline]
pub fn n_0x2f3c3d9f50681de4(p0: i32, p1: bool) {
    call(0x2F3C3D9F50681DE4, (p0, p1))
}

/// `N_0x336b3d200ab007cb`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x336B3D200AB007CB>
#[doc(alias(
    "N_0x336b3d200ab007cb",
    "COUNT_PEDS_IN_COMBAT_WITH_TARGET_WITHIN_RADIUS",
    "CountPedsInCombatWithTargetWithinRadius",
    "0x336B3D200AB007CB"
))]
#[inline]
pub fn n_0x336b3d200ab007cb(p0: i32, p1: f32, p2: f32, p3: f32, p4: f32) -> i32 {
    call(0x336B3D200AB007CB, (p0, p1, p2, p3, p4))
}

/// `N_0x3e9679c1dfcf422c`, since game build 877.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x3E9679C1DFCF422C>
#[doc(alias(
    "N_0x3e9679c1dfcf422c",
    "SET_PED_WILL_ONLY_ATTACK_WANTED_PLAYER",
    "SetPedWillOnlyAttackWantedPlayer",
    "0x3E9679C1DFCF422C"
))]
#[inline]
pub fn n_0x3e9679c1dfcf422c(p0: i32, p1: i32) {
    call(0x3E9679C1DFCF422C, (p0, p1))
}

/// `N_0x412f1364fa066cfb`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x412F1364FA066CFB>
#[doc(alias(
    "N_0x412f1364fa066cfb",
    "IS_PED_LANDING",
    "IsPedLanding",
    "0x412F1364FA066CFB"
))]
#[inline]
pub fn n_0x412f1364fa066cfb(p0: i32) -> i32 {
    call(0x412F1364FA066CFB, (p0,))
}

/// `N_0x425aecf167663f48`.
///
/// <https://docs.fivem.net/natives/?_0x425AECF167663F48>
#[doc(alias(
    "N_0x425aecf167663f48",
    "SET_PED_SHOULD_IGNORE_SCENARIO_EXIT_COLLISION_CHECKS",
    "SetPedShouldIgnoreScenarioExitCollisionChecks",
    "0x425AECF167663F48"
))]
#[inline]
pub fn n_0x425aecf167663f48(ped: Ped, p1: bool) {
    call(0x425AECF167663F48, (ped, p1))
}

/// `N_0x46b05bcae43856b0`.
///
/// <https://docs.fivem.net/natives/?_0x46B05BCAE43856B0>
#[doc(alias(
    "N_0x46b05bcae43856b0",
    "PED_HAS_SEXINESS_FLAG_SET",
    "PedHasSexinessFlagSet",
    "0x46B05BCAE43856B0"
))]
#[inline]
pub fn n_0x46b05bcae43856b0(ped: Ped, flag: i32) -> bool {
    call(0x46B05BCAE43856B0, (ped, flag))
}

/// `N_0x49e50bdb8ba4dab2`.
///
/// <https://docs.fivem.net/natives/?_0x49E50BDB8BA4DAB2>
#[doc(alias(
    "N_0x49e50bdb8ba4dab2",
    "SET_PED_ALLOW_MINOR_REACTIONS_AS_MISSION_PED",
    "SetPedAllowMinorReactionsAsMissionPed",
    "0x49E50BDB8BA4DAB2"
))]
#[inline]
pub fn n_0x49e50bdb8ba4dab2(ped: Ped, toggle: bool) {
    call(0x49E50BDB8BA4DAB2, (ped, toggle))
}

/// `N_0x511f1a683387c7e2`.
///
/// <https://docs.fivem.net/natives/?_0x511F1A683387C7E2>
#[doc(alias(
    "N_0x511f1a683387c7e2",
    "GET_TRACKED_PED_PIXELCOUNT",
    "GetTrackedPedPixelcount",
    "0x511F1A683387C7E2"
))]
#[inline]
pub fn n_0x511f1a683387c7e2(ped: Ped) -> i32 {
    call(0x511F1A683387C7E2, (ped,))
}

/// `N_0x5407b7288d0478b7`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5407B7288D0478B7>
#[doc(alias(
    "N_0x5407b7288d0478b7",
    "COUNT_PEDS_IN_COMBAT_WITH_TARGET",
    "CountPedsInCombatWithTarget",
    "0x5407B7288D0478B7"
))]
#[inline]
pub fn n_0x5407b7288d0478b7(p0: i32) -> i32 {
    call(0x5407B7288D0478B7, (p0,))
}

/// `N_0x5a7f62fda59759bd`.
///
/// <https://docs.fivem.net/natives/?_0x5A7F62FDA59759BD>
#[doc(alias(
    "N_0x5a7f62fda59759bd",
    "SUPPRESS_AMBIENT_PED_AGGRESSIVE_CLEANUP_THIS_FRAME",
    "SuppressAmbientPedAggressiveCleanupThisFrame",
    "0x5A7F62FDA59759BD"
))]
#[inline]
pub fn n_0x5a7f62fda59759bd() {
    call(0x5A7F62FDA59759BD, ())
}

/// `N_0x5b6010b3cbc29095`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5B6010B3CBC29095>
#[doc(alias(
    "N_0x5b6010b3cbc29095",
    "SET_PED_SHOULD_IGNORE_SCENARIO_NAV_CHECKS",
    "SetPedShouldIgnoreScenarioNavChecks",
    "0x5B6010B3CBC29095"
))]
#[inline]
pub fn n_0x5b6010b3cbc29095(p0: i32, p1: bool) {
    call(0x5B6010B3CBC29095, (p0, p1))
}

/// `N_0x711794453cfd692b`, since game build 463.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x711794453CFD692B>
#[doc(alias(
    "N_0x711794453cfd692b",
    "SET_DISABLE_HIGH_FALL_DEATH",
    "SetDisableHighFallDeath",
    "0x711794453CFD692B"
))]
#[inline]
pub fn n_0x711794453cfd692b(p0: i32, p1: i32) {
    call(0x711794453CFD692B, (p0, p1))
}

/// `N_0x733c87d4ce22bea2`.
///
/// <https://docs.fivem.net/natives/?_0x733C87D4CE22BEA2>
#[doc(alias(
    "N_0x733c87d4ce22bea2",
    "DISABLE_PED_INJURED_ON_GROUND_BEHAVIOUR",
    "DisablePedInjuredOnGroundBehaviour",
    "0x733C87D4CE22BEA2"
))]
#[inline]
pub fn n_0x733c87d4ce22bea2(ped: Ped) {
    call(0x733C87D4CE22BEA2, (ped,))
}

/// `N_0x75ba1cb3b7d40caf`.
///
/// <https://docs.fivem.net/natives/?_0x75BA1CB3B7D40CAF>
#[doc(alias(
    "N_0x75ba1cb3b7d40caf",
    "REQUEST_PED_USE_SMALL_BBOX_VISIBILITY_TRACKING",
    "RequestPedUseSmallBboxVisibilityTracking",
    "0x75BA1CB3B7D40CAF"
))]
#[inline]
pub fn n_0x75ba1cb3b7d40caf(ped: Ped, p1: bool) {
    call(0x75BA1CB3B7D40CAF, (ped, p1))
}

/// `N_0x80054d7fcc70eec6`.
///
/// <https://docs.fivem.net/natives/?_0x80054D7FCC70EEC6>
#[doc(alias(
    "N_0x80054d7fcc70eec6",
    "CLEAR_PED_FALL_UPPER_BODY_CLIPSET_OVERRIDE",
    "ClearPedFallUpperBodyClipsetOverride",
    "0x80054D7FCC70EEC6"
))]
#[inline]
pub fn n_0x80054d7fcc70eec6(ped: Ped) {
    call(0x80054D7FCC70EEC6, (ped,))
}

/// `N_0x820e9892a77e97cd`, since game build 877.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x820E9892A77E97CD>
#[doc(alias(
    "N_0x820e9892a77e97cd",
    "SET_PED_CAN_PLAY_IN_CAR_IDLES",
    "SetPedCanPlayInCarIdles",
    "0x820E9892A77E97CD"
))]
#[inline]
pub fn n_0x820e9892a77e97cd(p0: i32, p1: i32) {
    call(0x820E9892A77E97CD, (p0, p1))
}

/// `N_0x87ddeb611b329a9c`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x87DDEB611B329A9C>
#[doc(alias(
    "N_0x87ddeb611b329a9c",
    "SET_AMBIENT_LAW_PED_ACCURACY_MODIFIER",
    "SetAmbientLawPedAccuracyModifier",
    "0x87DDEB611B329A9C"
))]
#[inline]
pub fn n_0x87ddeb611b329a9c(multiplier: f32) {
    call(0x87DDEB611B329A9C, (multiplier,))
}

/// `N_0x9911f4a24485f653`.
///
/// <https://docs.fivem.net/natives/?_0x9911F4A24485F653>
#[doc(alias(
    "N_0x9911f4a24485f653",
    "SET_BLOCKING_OF_NON_TEMPORARY_EVENTS_FOR_AMBIENT_PEDS_THIS_FRAME",
    "SetBlockingOfNonTemporaryEventsForAmbientPedsThisFrame",
    "0x9911F4A24485F653"
))]
#[inline]
pub fn n_0x9911f4a24485f653(p0: bool) {
    call(0x9911F4A24485F653, (p0,))
}

/// `N_0x9a77dfd295e29b09`.
///
/// <https://docs.fivem.net/natives/?_0x9A77DFD295E29B09>
#[doc(alias(
    "N_0x9a77dfd295e29b09",
    "TOGGLE_SCENARIO_PED_COWER_IN_PLACE",
    "ToggleScenarioPedCowerInPlace",
    "0x9A77DFD295E29B09"
))]
#[inline]
pub fn n_0x9a77dfd295e29b09(ped: Ped, toggle: bool) {
    call(0x9A77DFD295E29B09, (ped, toggle))
}

/// `N_0x9c6a6c19b6c0c496`.
///
/// The values: `result`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x9C6A6C19B6C0C496>
#[doc(alias(
    "N_0x9c6a6c19b6c0c496",
    "CAN_PED_SHUFFLE_TO_OR_FROM_TURRET_SEAT",
    "CanPedShuffleToOrFromTurretSeat",
    "0x9C6A6C19B6C0C496"
))]
#[inline]
pub fn n_0x9c6a6c19b6c0c496(ped: Ped) -> (bool, i32) {
    let mut p1 = Out::<i32>::default();
    let result: bool = call(0x9C6A6C19B6C0C496, (ped, &mut p1));
    (result, p1.get())
}

/// `N_0x9e30e91fb03a2caf`.
///
/// <https://docs.fivem.net/natives/?_0x9E30E91FB03A2CAF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "N_0x9e30e91fb03a2caf",
    "GET_MP_OUTFIT_DATA_FROM_METADATA",
    "GetMpOutfitDataFromMetadata",
    "0x9E30E91FB03A2CAF"
))]
#[inline]
pub unsafe fn n_0x9e30e91fb03a2caf(p0: &mut [u8], p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x9E30E91FB03A2CAF, (p0, p1))
}

/// `N_0xa3f3564a5b3646c0`.
///
/// <https://docs.fivem.net/natives/?_0xA3F3564A5B3646C0>
#[doc(alias(
    "N_0xa3f3564a5b3646c0",
    "IS_MOBILE_PHONE_TO_PED_EAR",
    "IsMobilePhoneToPedEar",
    "0xA3F3564A5B3646C0"
))]
#[inline]
pub fn n_0xa3f3564a5b3646c0(ped: Ped) -> bool {
    call(0xA3F3564A5B3646C0, (ped,))
}

/// `N_0xa52d5247a4227e14`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA52D5247A4227E14>
#[doc(alias(
    "N_0xa52d5247a4227e14",
    "SET_PED_NO_TIME_DELAY_BEFORE_SHOT",
    "SetPedNoTimeDelayBeforeShot",
    "0xA52D5247A4227E14"
))]
#[inline]
pub fn n_0xa52d5247a4227e14(p0: i32) {
    call(0xA52D5247A4227E14, (p0,))
}

/// `N_0xa660faf550eb37e5`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA660FAF550EB37E5>
#[doc(alias(
    "N_0xa660faf550eb37e5",
    "SET_PED_CLOTH_PRONE",
    "SetPedClothProne",
    "0xA660FAF550EB37E5"
))]
#[inline]
pub fn n_0xa660faf550eb37e5(p0: i32, p1: bool) {
    call(0xA660FAF550EB37E5, (p0, p1))
}

/// `N_0xa9b61a329bfdcbea`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA9B61A329BFDCBEA>
#[doc(alias(
    "N_0xa9b61a329bfdcbea",
    "SET_PED_IS_AVOIDED_BY_OTHERS",
    "SetPedIsAvoidedByOthers",
    "0xA9B61A329BFDCBEA"
))]
#[inline]
pub fn n_0xa9b61a329bfdcbea(p0: i32, p1: bool) {
    call(0xA9B61A329BFDCBEA, (p0, p1))
}

/// `N_0xaaa6a3698a69e048`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xAAA6A3698A69E048>
#[doc(alias(
    "N_0xaaa6a3698a69e048",
    "GET_DEFAULT_SECONDARY_TINT_FOR_BARBER",
    "GetDefaultSecondaryTintForBarber",
    "0xAAA6A3698A69E048"
))]
#[inline]
pub fn n_0xaaa6a3698a69e048(p0: i32) -> i32 {
    call(0xAAA6A3698A69E048, (p0,))
}

/// `N_0xad27d957598e49e9`, since game build 1290.
///
/// Of unknown type: `p1`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0xAD27D957598E49E9>
#[doc(alias(
    "N_0xad27d957598e49e9",
    "TELL_GROUP_PEDS_IN_AREA_TO_ATTACK",
    "TellGroupPedsInAreaToAttack",
    "0xAD27D957598E49E9"
))]
#[inline]
pub fn n_0xad27d957598e49e9(ped: Ped, p1: i32, p2: f32, hash: impl Into<Hash>, p4: i32, p5: i32) {
    let hash: Hash = hash.into();
    call(0xAD27D957598E49E9, (ped, p1, p2, hash, p4, p5))
}

/// `N_0xafc976fd0580c7b3`.
///
/// <https://docs.fivem.net/natives/?_0xAFC976FD0580C7B3>
#[doc(alias(
    "N_0xafc976fd0580c7b3",
    "SET_PED_UPPER_BODY_DAMAGE_ONLY",
    "SetPedUpperBodyDamageOnly",
    "0xAFC976FD0580C7B3"
))]
#[inline]
pub fn n_0xafc976fd0580c7b3(ped: Ped, toggle: bool) {
    call(0xAFC976FD0580C7B3, (ped, toggle))
}

/// `N_0xb282749d5e028163`, since game build 877.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xB282749D5E028163>
#[doc(alias(
    "N_0xb282749d5e028163",
    "SET_PED_CAN_BE_KNOCKED_OFF_BIKE",
    "SetPedCanBeKnockedOffBike",
    "0xB282749D5E028163"
))]
#[inline]
pub fn n_0xb282749d5e028163(p0: i32, p1: i32) {
    call(0xB282749D5E028163, (p0, p1))
}

/// `N_0xb3352e018d6f89df`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0xB3352E018D6F89DF>
#[doc(alias(
    "N_0xb3352e018d6f89df",
    "SET_PED_HEALTH_PENDING_LAST_DAMAGE_EVENT_OVERRIDE_FLAG",
    "SetPedHealthPendingLastDamageEventOverrideFlag",
    "0xB3352E018D6F89DF"
))]
#[inline]
pub fn n_0xb3352e018d6f89df(toggle: bool) {
    call(0xB3352E018D6F89DF, (toggle,))
}

/// `N_0xc2ee020f5fb4db53`.
///
/// <https://docs.fivem.net/natives/?_0xC2EE020F5FB4DB53>
#[doc(alias(
    "N_0xc2ee020f5fb4db53",
    "TRIGGER_IDLE_ANIMATION_ON_PED",
    "TriggerIdleAnimationOnPed",
    "0xC2EE020F5FB4DB53"
))]
#[inline]
pub fn n_0xc2ee020f5fb4db53(ped: Ped) {
    call(0xC2EE020F5FB4DB53, (ped,))
}

/// `N_0xc30bdaee47256c13`, since game build 1868.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xC30BDAEE47256C13>
#[doc(alias(
    "N_0xc30bdaee47256c13",
    "IS_PED_GESTURING",
    "IsPedGesturing",
    "0xC30BDAEE47256C13"
))]
#[inline]
pub fn n_0xc30bdaee47256c13(p0: i32) -> i32 {
    call(0xC30BDAEE47256C13, (p0,))
}

/// `N_0xc56fbf2f228e1dac`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xC56FBF2F228E1DAC>
#[doc(alias(
    "N_0xc56fbf2f228e1dac",
    "GET_TINT_INDEX_FOR_LAST_GEN_HAIR_TEXTURE",
    "GetTintIndexForLastGenHairTexture",
    "0xC56FBF2F228E1DAC"
))]
#[inline]
pub fn n_0xc56fbf2f228e1dac(model_hash: impl Into<Hash>, p1: i32, p2: i32) -> i32 {
    let model_hash: Hash = model_hash.into();
    call(0xC56FBF2F228E1DAC, (model_hash, p1, p2))
}

/// `N_0xcd018c591f94cb43`.
///
/// <https://docs.fivem.net/natives/?_0xCD018C591F94CB43>
#[doc(alias(
    "N_0xcd018c591f94cb43",
    "REQUEST_PED_RESTRICTED_VEHICLE_VISIBILITY_TRACKING",
    "RequestPedRestrictedVehicleVisibilityTracking",
    "0xCD018C591F94CB43"
))]
#[inline]
pub fn n_0xcd018c591f94cb43(ped: Ped, p1: bool) {
    call(0xCD018C591F94CB43, (ped, p1))
}

/// `N_0xceda60a74219d064`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xCEDA60A74219D064>
#[doc(alias(
    "N_0xceda60a74219d064",
    "SET_PED_SHOULD_PROBE_FOR_SCENARIO_EXITS_IN_ONE_FRAME",
    "SetPedShouldProbeForScenarioExitsInOneFrame",
    "0xCEDA60A74219D064"
))]
#[inline]
pub fn n_0xceda60a74219d064(p0: i32, p1: bool) {
    call(0xCEDA60A74219D064, (p0, p1))
}

/// `N_0xd33daa36272177c4`.
///
/// <https://docs.fivem.net/natives/?_0xD33DAA36272177C4>
#[doc(alias(
    "N_0xd33daa36272177c4",
    "FORCE_ZERO_MASS_IN_COLLISIONS",
    "ForceZeroMassInCollisions",
    "0xD33DAA36272177C4"
))]
#[inline]
pub fn n_0xd33daa36272177c4(ped: Ped) {
    call(0xD33DAA36272177C4, (ped,))
}

/// `N_0xdfe68c4b787e1bfb`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xDFE68C4B787E1BFB>
#[doc(alias(
    "N_0xdfe68c4b787e1bfb",
    "SET_DISABLE_PED_MAP_COLLISION",
    "SetDisablePedMapCollision",
    "0xDFE68C4B787E1BFB"
))]
#[inline]
pub fn n_0xdfe68c4b787e1bfb(ped: Ped) {
    call(0xDFE68C4B787E1BFB, (ped,))
}

/// `N_0xe906ec930f5fe7c8`, since game build 791.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xE906EC930F5FE7C8>
#[doc(alias(
    "N_0xe906ec930f5fe7c8",
    "SET_PED_ENABLE_CREW_EMBLEM",
    "SetPedEnableCrewEmblem",
    "0xE906EC930F5FE7C8"
))]
#[inline]
pub fn n_0xe906ec930f5fe7c8(p0: i32, p1: i32) {
    call(0xE906EC930F5FE7C8, (p0, p1))
}

/// `N_0xea9960d07dadcf10`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xEA9960D07DADCF10>
#[doc(alias(
    "N_0xea9960d07dadcf10",
    "GET_DEFAULT_SECONDARY_TINT_FOR_CREATOR",
    "GetDefaultSecondaryTintForCreator",
    "0xEA9960D07DADCF10"
))]
#[inline]
pub fn n_0xea9960d07dadcf10(p0: i32) -> i32 {
    call(0xEA9960D07DADCF10, (p0,))
}

/// `N_0xec4b4b3b9908052a`.
///
/// <https://docs.fivem.net/natives/?_0xEC4B4B3B9908052A>
#[doc(alias(
    "N_0xec4b4b3b9908052a",
    "SET_PED_INJURED_ON_GROUND_BEHAVIOUR",
    "SetPedInjuredOnGroundBehaviour",
    "0xEC4B4B3B9908052A"
))]
#[inline]
pub fn n_0xec4b4b3b9908052a(ped: Ped, unk: f32) {
    call(0xEC4B4B3B9908052A, (ped, unk))
}

/// `N_0xed3c76adfa6d07c4`.
///
/// <https://docs.fivem.net/natives/?_0xED3C76ADFA6D07C4>
#[doc(alias(
    "N_0xed3c76adfa6d07c4",
    "FORCE_INSTANT_LEG_IK_SETUP",
    "ForceInstantLegIkSetup",
    "0xED3C76ADFA6D07C4"
))]
#[inline]
pub fn n_0xed3c76adfa6d07c4(ped: Ped) {
    call(0xED3C76ADFA6D07C4, (ped,))
}

/// `N_0xf033419d1b81fae8`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF033419D1B81FAE8>
#[doc(alias(
    "N_0xf033419d1b81fae8",
    "GET_FM_FEMALE_SHOP_PED_APPAREL_ITEM_INDEX",
    "GetFmFemaleShopPedApparelItemIndex",
    "0xF033419D1B81FAE8"
))]
#[inline]
pub fn n_0xf033419d1b81fae8(p0: i32) -> i32 {
    call(0xF033419D1B81FAE8, (p0,))
}

/// `N_0xf2385935bffd4d92`.
///
/// <https://docs.fivem.net/natives/?_0xF2385935BFFD4D92>
#[doc(alias(
    "N_0xf2385935bffd4d92",
    "IS_CURRENT_HEAD_PROP_A_HELMET",
    "IsCurrentHeadPropAHelmet",
    "0xF2385935BFFD4D92"
))]
#[inline]
pub fn n_0xf2385935bffd4d92(ped: Ped) -> bool {
    call(0xF2385935BFFD4D92, (ped,))
}

/// `N_0xf2bebcdfafdaa19e`.
///
/// <https://docs.fivem.net/natives/?_0xF2BEBCDFAFDAA19E>
#[doc(alias(
    "N_0xf2bebcdfafdaa19e",
    "SET_PED_ALLOW_HURT_COMBAT_FOR_ALL_MISSION_PEDS",
    "SetPedAllowHurtCombatForAllMissionPeds",
    "0xF2BEBCDFAFDAA19E"
))]
#[inline]
pub fn n_0xf2bebcdfafdaa19e(toggle: bool) {
    call(0xF2BEBCDFAFDAA19E, (toggle,))
}

/// `N_0xfab944d4d481accb`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xFAB944D4D481ACCB>
#[doc(alias(
    "N_0xfab944d4d481accb",
    "SET_ALLOW_STUNT_JUMP_CAMERA",
    "SetAllowStuntJumpCamera",
    "0xFAB944D4D481ACCB"
))]
#[inline]
pub fn n_0xfab944d4d481accb(ped: Ped, toggle: bool) {
    call(0xFAB944D4D481ACCB, (ped, toggle))
}

/// `N_0xfd325494792302d7`.
///
/// <https://docs.fivem.net/natives/?_0xFD325494792302D7>
#[doc(alias(
    "N_0xfd325494792302d7",
    "SET_USE_CAMERA_HEADING_FOR_DESIRED_DIRECTION_LOCK_ON_TEST",
    "SetUseCameraHeadingForDesiredDirectionLockOnTest",
    "0xFD325494792302D7",
    "SET_TIME_EXCLUSIVE_DISPLAY_TEXTURE",
    "SetTimeExclusiveDisplayTexture"
))]
#[inline]
pub fn n_0xfd325494792302d7(ped: Ped, toggle: bool) {
    call(0xFD325494792302D7, (ped, toggle))
}

/// `N_0xfec9a3b1820f3331`.
///
/// <https://docs.fivem.net/natives/?_0xFEC9A3B1820F3331>
#[doc(alias(
    "N_0xfec9a3b1820f3331",
    "IS_USING_PED_SCUBA_GEAR_VARIATION",
    "IsUsingPedScubaGearVariation",
    "0xFEC9A3B1820F3331"
))]
#[inline]
pub fn n_0xfec9a3b1820f3331(ped: Ped) -> bool {
    call(0xFEC9A3B1820F3331, (ped,))
}

/// `N_0xff4803bc019852d9`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xFF4803BC019852D9>
#[doc(alias(
    "N_0xff4803bc019852d9",
    "SET_HEALTH_SNACKS_CARRIED_BY_ALL_NEW_PEDS",
    "SetHealthSnacksCarriedByAllNewPeds",
    "0xFF4803BC019852D9"
))]
#[inline]
pub fn n_0xff4803bc019852d9(p0: f32, p1: i32) {
    call(0xFF4803BC019852D9, (p0, p1))
}

/// `PlayFacialAnim`.
///
/// <https://docs.fivem.net/natives/?_0xE1E65CA8AC9C00ED>
#[doc(alias("PlayFacialAnim", "PLAY_FACIAL_ANIM", "0xE1E65CA8AC9C00ED"))]
#[inline]
pub fn play_facial_anim(ped: Ped, anim_name: &str, anim_dict: &str) {
    call(0xE1E65CA8AC9C00ED, (ped, anim_name, anim_dict))
}

/// `RegisterHatedTargetsAroundPed`.
///
/// <https://docs.fivem.net/natives/?_0x9222F300BF8354FE>
#[doc(alias(
    "RegisterHatedTargetsAroundPed",
    "REGISTER_HATED_TARGETS_AROUND_PED",
    "0x9222F300BF8354FE"
))]
#[inline]
pub fn register_hated_targets_around_ped(ped: Ped, radius: f32) {
    call(0x9222F300BF8354FE, (ped, radius))
}

/// `RegisterPedheadshot`.
///
/// <https://docs.fivem.net/natives/?_0x4462658788425076>
#[doc(alias("RegisterPedheadshot", "REGISTER_PEDHEADSHOT", "0x4462658788425076"))]
#[inline]
pub fn register_pedheadshot(ped: Ped) -> i32 {
    call(0x4462658788425076, (ped,))
}

/// `RegisterPedheadshot_3`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0xBA8805A1108A2515>
#[doc(alias(
    "RegisterPedheadshot_3",
    "_REGISTER_PEDHEADSHOT_3",
    "REGISTER_PEDHEADSHOT_HIRES",
    "RegisterPedheadshotHires",
    "0xBA8805A1108A2515"
))]
#[inline]
pub fn register_pedheadshot_3(ped: Ped) -> i32 {
    call(0xBA8805A1108A2515, (ped,))
}

/// `RegisterPedheadshotTransparent`.
///
/// <https://docs.fivem.net/natives/?_0x953563CE563143AF>
#[doc(alias(
    "RegisterPedheadshotTransparent",
    "REGISTER_PEDHEADSHOT_TRANSPARENT",
    "0x953563CE563143AF"
))]
#[inline]
pub fn register_pedheadshot_transparent(ped: Ped) -> i32 {
    call(0x953563CE563143AF, (ped,))
}

/// `RegisterTarget`.
///
/// <https://docs.fivem.net/natives/?_0x2F25D9AEFA34FBA2>
#[doc(alias("RegisterTarget", "REGISTER_TARGET", "0x2F25D9AEFA34FBA2"))]
#[inline]
pub fn register_target(ped: Ped, target: Ped) {
    call(0x2F25D9AEFA34FBA2, (ped, target))
}

/// `ReleasePedPreloadPropData`.
///
/// <https://docs.fivem.net/natives/?_0xF79F9DEF0AADE61A>
#[doc(alias(
    "ReleasePedPreloadPropData",
    "RELEASE_PED_PRELOAD_PROP_DATA",
    "0xF79F9DEF0AADE61A"
))]
#[inline]
pub fn release_ped_preload_prop_data(ped: Ped) {
    call(0xF79F9DEF0AADE61A, (ped,))
}

/// `ReleasePedPreloadVariationData`.
///
/// <https://docs.fivem.net/natives/?_0x5AAB586FFEC0FD96>
#[doc(alias(
    "ReleasePedPreloadVariationData",
    "RELEASE_PED_PRELOAD_VARIATION_DATA",
    "0x5AAB586FFEC0FD96"
))]
#[inline]
pub fn release_ped_preload_variation_data(ped: Ped) {
    call(0x5AAB586FFEC0FD96, (ped,))
}

/// `ReleasePedheadshotImgUpload`.
///
/// <https://docs.fivem.net/natives/?_0x5D517B27CF6ECD04>
#[doc(alias(
    "ReleasePedheadshotImgUpload",
    "RELEASE_PEDHEADSHOT_IMG_UPLOAD",
    "0x5D517B27CF6ECD04"
))]
#[inline]
pub fn release_pedheadshot_img_upload(id: i32) {
    call(0x5D517B27CF6ECD04, (id,))
}

/// `RemoveActionModeAsset`.
///
/// <https://docs.fivem.net/natives/?_0x13E940F88470FA51>
#[doc(alias(
    "RemoveActionModeAsset",
    "REMOVE_ACTION_MODE_ASSET",
    "0x13E940F88470FA51"
))]
#[inline]
pub fn remove_action_mode_asset(asset: &str) {
    call(0x13E940F88470FA51, (asset,))
}

/// `RemoveGroup`.
///
/// <https://docs.fivem.net/natives/?_0x8EB2F69076AF7053>
#[doc(alias("RemoveGroup", "REMOVE_GROUP", "0x8EB2F69076AF7053"))]
#[inline]
pub fn remove_group(group_id: i32) {
    call(0x8EB2F69076AF7053, (group_id,))
}

/// `RemovePedDefensiveArea`.
///
/// <https://docs.fivem.net/natives/?_0x74D4E028107450A9>
#[doc(alias(
    "RemovePedDefensiveArea",
    "REMOVE_PED_DEFENSIVE_AREA",
    "0x74D4E028107450A9"
))]
#[inline]
pub fn remove_ped_defensive_area(ped: Ped, toggle: bool) {
    call(0x74D4E028107450A9, (ped, toggle))
}

/// `RemovePedElegantly`.
///
/// <https://docs.fivem.net/natives/?_0xAC6D445B994DF95E>
#[doc(alias("RemovePedElegantly", "REMOVE_PED_ELEGANTLY", "0xAC6D445B994DF95E"))]
#[inline]
pub fn remove_ped_elegantly(ped: Ped) {
    call(0xAC6D445B994DF95E, (&mut Out::new(ped),))
}

/// `RemovePedFromGroup`.
///
/// <https://docs.fivem.net/natives/?_0xED74007FFB146BC2>
#[doc(alias("RemovePedFromGroup", "REMOVE_PED_FROM_GROUP", "0xED74007FFB146BC2"))]
#[inline]
pub fn remove_ped_from_group(ped: Ped) {
    call(0xED74007FFB146BC2, (ped,))
}

/// `RemovePedHelmet`.
///
/// <https://docs.fivem.net/natives/?_0xA7B2458D0AD6DED8>
#[doc(alias("RemovePedHelmet", "REMOVE_PED_HELMET", "0xA7B2458D0AD6DED8"))]
#[inline]
pub fn remove_ped_helmet(ped: Ped, instantly: bool) {
    call(0xA7B2458D0AD6DED8, (ped, instantly))
}

/// `RemovePedPreferredCoverSet`.
///
/// <https://docs.fivem.net/natives/?_0xFDDB234CF74073D9>
#[doc(alias(
    "RemovePedPreferredCoverSet",
    "REMOVE_PED_PREFERRED_COVER_SET",
    "0xFDDB234CF74073D9"
))]
#[inline]
pub fn remove_ped_preferred_cover_set(ped: Ped) {
    call(0xFDDB234CF74073D9, (ped,))
}

/// `RemoveRelationshipGroup`.
///
/// <https://docs.fivem.net/natives/?_0xB6BA2444AB393DA2>
#[doc(alias(
    "RemoveRelationshipGroup",
    "REMOVE_RELATIONSHIP_GROUP",
    "0xB6BA2444AB393DA2"
))]
#[inline]
pub fn remove_relationship_group(group_hash: impl Into<Hash>) {
    let group_hash: Hash = group_hash.into();
    call(0xB6BA2444AB393DA2, (group_hash,))
}

/// `RemoveScenarioBlockingArea`.
///
/// <https://docs.fivem.net/natives/?_0x31D16B74C6E29D66>
#[doc(alias(
    "RemoveScenarioBlockingArea",
    "REMOVE_SCENARIO_BLOCKING_AREA",
    "0x31D16B74C6E29D66"
))]
#[inline]
pub fn remove_scenario_blocking_area(scenario_blocking_index: i32, b_network: bool) {
    call(0x31D16B74C6E29D66, (scenario_blocking_index, b_network))
}

/// `RemoveScenarioBlockingAreas`.
///
/// <https://docs.fivem.net/natives/?_0xD37401D78A929A49>
#[doc(alias(
    "RemoveScenarioBlockingAreas",
    "REMOVE_SCENARIO_BLOCKING_AREAS",
    "0xD37401D78A929A49"
))]
#[inline]
pub fn remove_scenario_blocking_areas() {
    call(0xD37401D78A929A49, ())
}

/// `RemoveStealthModeAsset`.
///
/// <https://docs.fivem.net/natives/?_0x9219857D21F0E842>
#[doc(alias(
    "RemoveStealthModeAsset",
    "REMOVE_STEALTH_MODE_ASSET",
    "0x9219857D21F0E842"
))]
#[inline]
pub fn remove_stealth_mode_asset(asset: &str) {
    call(0x9219857D21F0E842, (asset,))
}

/// `RequestActionModeAsset`.
///
/// <https://docs.fivem.net/natives/?_0x290E2780BB7AA598>
#[doc(alias(
    "RequestActionModeAsset",
    "REQUEST_ACTION_MODE_ASSET",
    "0x290E2780BB7AA598"
))]
#[inline]
pub fn request_action_mode_asset(asset: &str) {
    call(0x290E2780BB7AA598, (asset,))
}

/// `RequestPedVehicleVisibilityTracking`.
///
/// <https://docs.fivem.net/natives/?_0x2BC338A7B21F4608>
#[doc(alias(
    "RequestPedVehicleVisibilityTracking",
    "REQUEST_PED_VEHICLE_VISIBILITY_TRACKING",
    "0x2BC338A7B21F4608",
    "GET_PED_FLOOD_INVINCIBILITY",
    "GetPedFloodInvincibility"
))]
#[inline]
pub fn request_ped_vehicle_visibility_tracking(ped: Ped, p1: bool) {
    call(0x2BC338A7B21F4608, (ped, p1))
}

/// `RequestPedVisibilityTracking`.
///
/// <https://docs.fivem.net/natives/?_0x7D7A2E43E74E2EB8>
#[doc(alias(
    "RequestPedVisibilityTracking",
    "REQUEST_PED_VISIBILITY_TRACKING",
    "0x7D7A2E43E74E2EB8"
))]
#[inline]
pub fn request_ped_visibility_tracking(ped: Ped) {
    call(0x7D7A2E43E74E2EB8, (ped,))
}

/// `RequestPedheadshotImgUpload`.
///
/// <https://docs.fivem.net/natives/?_0xF0DAEF2F545BEE25>
#[doc(alias(
    "RequestPedheadshotImgUpload",
    "REQUEST_PEDHEADSHOT_IMG_UPLOAD",
    "0xF0DAEF2F545BEE25"
))]
#[inline]
pub fn request_pedheadshot_img_upload(id: i32) -> bool {
    call(0xF0DAEF2F545BEE25, (id,))
}

/// `RequestStealthModeAsset`.
///
/// <https://docs.fivem.net/natives/?_0x2A0A62FCDEE16D4F>
#[doc(alias(
    "RequestStealthModeAsset",
    "REQUEST_STEALTH_MODE_ASSET",
    "0x2A0A62FCDEE16D4F"
))]
#[inline]
pub fn request_stealth_mode_asset(asset: &str) {
    call(0x2A0A62FCDEE16D4F, (asset,))
}

/// `ResetAiMeleeWeaponDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0x46E56A7CD1D63C3F>
#[doc(alias(
    "ResetAiMeleeWeaponDamageModifier",
    "RESET_AI_MELEE_WEAPON_DAMAGE_MODIFIER",
    "0x46E56A7CD1D63C3F"
))]
#[inline]
pub fn reset_ai_melee_weapon_damage_modifier() {
    call(0x46E56A7CD1D63C3F, ())
}

/// `ResetAiWeaponDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0xEA16670E7BA4743C>
#[doc(alias(
    "ResetAiWeaponDamageModifier",
    "RESET_AI_WEAPON_DAMAGE_MODIFIER",
    "0xEA16670E7BA4743C"
))]
#[inline]
pub fn reset_ai_weapon_damage_modifier() {
    call(0xEA16670E7BA4743C, ())
}

/// `ResetGroupFormationDefaultSpacing`.
///
/// <https://docs.fivem.net/natives/?_0x63DAB4CCB3273205>
#[doc(alias(
    "ResetGroupFormationDefaultSpacing",
    "RESET_GROUP_FORMATION_DEFAULT_SPACING",
    "0x63DAB4CCB3273205"
))]
#[inline]
pub fn reset_group_formation_default_spacing(group_handle: i32) {
    call(0x63DAB4CCB3273205, (group_handle,))
}

/// `ResetPedInVehicleContext`.
///
/// <https://docs.fivem.net/natives/?_0x22EF8FF8778030EB>
#[doc(alias(
    "ResetPedInVehicleContext",
    "RESET_PED_IN_VEHICLE_CONTEXT",
    "0x22EF8FF8778030EB"
))]
#[inline]
pub fn reset_ped_in_vehicle_context(ped: Ped) {
    call(0x22EF8FF8778030EB, (ped,))
}

/// `ResetPedLastVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xBB8DE8CF6A8DD8BB>
#[doc(alias("ResetPedLastVehicle", "RESET_PED_LAST_VEHICLE", "0xBB8DE8CF6A8DD8BB"))]
#[inline]
pub fn reset_ped_last_vehicle(ped: Ped) {
    call(0xBB8DE8CF6A8DD8BB, (ped,))
}

/// `ResetPedMovementClipset`.
///
/// <https://docs.fivem.net/natives/?_0xAA74EC0CB0AAEA2C>
#[doc(alias(
    "ResetPedMovementClipset",
    "RESET_PED_MOVEMENT_CLIPSET",
    "0xAA74EC0CB0AAEA2C"
))]
#[inline]
pub fn reset_ped_movement_clipset(ped: Ped, transition_speed: f32) {
    call(0xAA74EC0CB0AAEA2C, (ped, transition_speed))
}

/// `ResetPedRagdollTimer`.
///
/// <https://docs.fivem.net/natives/?_0x9FA4664CF62E47E8>
#[doc(alias(
    "ResetPedRagdollTimer",
    "RESET_PED_RAGDOLL_TIMER",
    "0x9FA4664CF62E47E8"
))]
#[inline]
pub fn reset_ped_ragdoll_timer(ped: Ped) {
    call(0x9FA4664CF62E47E8, (ped,))
}

/// `ResetPedStrafeClipset`.
///
/// <https://docs.fivem.net/natives/?_0x20510814175EA477>
#[doc(alias(
    "ResetPedStrafeClipset",
    "RESET_PED_STRAFE_CLIPSET",
    "0x20510814175EA477"
))]
#[inline]
pub fn reset_ped_strafe_clipset(ped: Ped) {
    call(0x20510814175EA477, (ped,))
}

/// `ResetPedVisibleDamage`.
///
/// <https://docs.fivem.net/natives/?_0x3AC1F7B898F30C05>
#[doc(alias(
    "ResetPedVisibleDamage",
    "RESET_PED_VISIBLE_DAMAGE",
    "0x3AC1F7B898F30C05"
))]
#[inline]
pub fn reset_ped_visible_damage(ped: Ped) {
    call(0x3AC1F7B898F30C05, (ped,))
}

/// `ResetPedWeaponMovementClipset`.
///
/// <https://docs.fivem.net/natives/?_0x97B0DB5B4AA74E77>
#[doc(alias(
    "ResetPedWeaponMovementClipset",
    "RESET_PED_WEAPON_MOVEMENT_CLIPSET",
    "0x97B0DB5B4AA74E77"
))]
#[inline]
pub fn reset_ped_weapon_movement_clipset(ped: Ped) {
    call(0x97B0DB5B4AA74E77, (ped,))
}

/// `ResurrectPed`.
///
/// <https://docs.fivem.net/natives/?_0x71BC8E838B9C6035>
#[doc(alias("ResurrectPed", "RESURRECT_PED", "0x71BC8E838B9C6035"))]
#[inline]
pub fn resurrect_ped(ped: Ped) {
    call(0x71BC8E838B9C6035, (ped,))
}

/// `ReviveInjuredPed`.
///
/// <https://docs.fivem.net/natives/?_0x8D8ACD8388CD99CE>
#[doc(alias("ReviveInjuredPed", "REVIVE_INJURED_PED", "0x8D8ACD8388CD99CE"))]
#[inline]
pub fn revive_injured_ped(ped: Ped) {
    call(0x8D8ACD8388CD99CE, (ped,))
}

/// `SetAiMeleeWeaponDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0x66460DEDDD417254>
#[doc(alias(
    "SetAiMeleeWeaponDamageModifier",
    "SET_AI_MELEE_WEAPON_DAMAGE_MODIFIER",
    "0x66460DEDDD417254"
))]
#[inline]
pub fn set_ai_melee_weapon_damage_modifier(modifier: f32) {
    call(0x66460DEDDD417254, (modifier,))
}

/// `SetAiWeaponDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0x1B1E2A40A65B8521>
#[doc(alias(
    "SetAiWeaponDamageModifier",
    "SET_AI_WEAPON_DAMAGE_MODIFIER",
    "0x1B1E2A40A65B8521"
))]
#[inline]
pub fn set_ai_weapon_damage_modifier(value: f32) {
    call(0x1B1E2A40A65B8521, (value,))
}

/// `SetAmbientPedsDropMoney`.
///
/// <https://docs.fivem.net/natives/?_0x6B0E6172C9A4D902>
#[doc(alias(
    "SetAmbientPedsDropMoney",
    "SET_AMBIENT_PEDS_DROP_MONEY",
    "0x6B0E6172C9A4D902"
))]
#[inline]
pub fn set_ambient_peds_drop_money(p0: bool) {
    call(0x6B0E6172C9A4D902, (p0,))
}

/// `SetBlockAmbientPedsFromDroppingWeaponsThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xC73EFFC5E043A8BA>
#[doc(alias(
    "SetBlockAmbientPedsFromDroppingWeaponsThisFrame",
    "_SET_BLOCK_AMBIENT_PEDS_FROM_DROPPING_WEAPONS_THIS_FRAME",
    "0xC73EFFC5E043A8BA"
))]
#[inline]
pub fn set_block_ambient_peds_from_dropping_weapons_this_frame() {
    call(0xC73EFFC5E043A8BA, ())
}

/// `SetBlockingOfNonTemporaryEvents`.
///
/// <https://docs.fivem.net/natives/?_0x9F8AA94D6D97DBF4>
#[doc(alias(
    "SetBlockingOfNonTemporaryEvents",
    "SET_BLOCKING_OF_NON_TEMPORARY_EVENTS",
    "0x9F8AA94D6D97DBF4"
))]
#[inline]
pub fn set_blocking_of_non_temporary_events(ped: Ped, toggle: bool) {
    call(0x9F8AA94D6D97DBF4, (ped, toggle))
}

/// `SetCanAttackFriendly`.
///
/// <https://docs.fivem.net/natives/?_0xB3B1CB349FF9C75D>
#[doc(alias(
    "SetCanAttackFriendly",
    "SET_CAN_ATTACK_FRIENDLY",
    "0xB3B1CB349FF9C75D"
))]
#[inline]
pub fn set_can_attack_friendly(ped: Ped, toggle: bool, p2: bool) {
    call(0xB3B1CB349FF9C75D, (ped, toggle, p2))
}

/// `SetCombatFloat`.
///
/// <https://docs.fivem.net/natives/?_0xFF41B4B141ED981C>
#[doc(alias("SetCombatFloat", "SET_COMBAT_FLOAT", "0xFF41B4B141ED981C"))]
#[inline]
pub fn set_combat_float(ped: Ped, combat_type: i32, p2: f32) {
    call(0xFF41B4B141ED981C, (ped, combat_type, p2))
}

/// `SetCreateRandomCops`.
///
/// <https://docs.fivem.net/natives/?_0x102E68B2024D536D>
#[doc(alias("SetCreateRandomCops", "SET_CREATE_RANDOM_COPS", "0x102E68B2024D536D"))]
#[inline]
pub fn set_create_random_cops(toggle: bool) {
    call(0x102E68B2024D536D, (toggle,))
}

/// `SetCreateRandomCopsNotOnScenarios`.
///
/// <https://docs.fivem.net/natives/?_0x8A4986851C4EF6E7>
#[doc(alias(
    "SetCreateRandomCopsNotOnScenarios",
    "SET_CREATE_RANDOM_COPS_NOT_ON_SCENARIOS",
    "0x8A4986851C4EF6E7"
))]
#[inline]
pub fn set_create_random_cops_not_on_scenarios(toggle: bool) {
    call(0x8A4986851C4EF6E7, (toggle,))
}

/// `SetCreateRandomCopsOnScenarios`.
///
/// <https://docs.fivem.net/natives/?_0x444CB7D7DBE6973D>
#[doc(alias(
    "SetCreateRandomCopsOnScenarios",
    "SET_CREATE_RANDOM_COPS_ON_SCENARIOS",
    "0x444CB7D7DBE6973D"
))]
#[inline]
pub fn set_create_random_cops_on_scenarios(toggle: bool) {
    call(0x444CB7D7DBE6973D, (toggle,))
}

/// `SetDriverAbility`.
///
/// <https://docs.fivem.net/natives/?_0xB195FFA8042FC5C3>
#[doc(alias("SetDriverAbility", "SET_DRIVER_ABILITY", "0xB195FFA8042FC5C3"))]
#[inline]
pub fn set_driver_ability(driver: Ped, ability: f32) {
    call(0xB195FFA8042FC5C3, (driver, ability))
}

/// `SetDriverAggressiveness`.
///
/// <https://docs.fivem.net/natives/?_0xA731F608CA104E3C>
#[doc(alias(
    "SetDriverAggressiveness",
    "SET_DRIVER_AGGRESSIVENESS",
    "0xA731F608CA104E3C"
))]
#[inline]
pub fn set_driver_aggressiveness(driver: Ped, aggressiveness: f32) {
    call(0xA731F608CA104E3C, (driver, aggressiveness))
}

/// `SetDriverRacingModifier`.
///
/// <https://docs.fivem.net/natives/?_0xDED5AF5A0EA4B297>
#[doc(alias(
    "SetDriverRacingModifier",
    "SET_DRIVER_RACING_MODIFIER",
    "0xDED5AF5A0EA4B297"
))]
#[inline]
pub fn set_driver_racing_modifier(driver: Ped, modifier: f32) {
    call(0xDED5AF5A0EA4B297, (driver, modifier))
}

/// `SetEnableBoundAnkles`.
///
/// <https://docs.fivem.net/natives/?_0xC52E0F855C58FC2E>
#[doc(alias(
    "SetEnableBoundAnkles",
    "SET_ENABLE_BOUND_ANKLES",
    "0xC52E0F855C58FC2E"
))]
#[inline]
pub fn set_enable_bound_ankles(ped: Ped, toggle: bool) {
    call(0xC52E0F855C58FC2E, (ped, toggle))
}

/// `SetEnableHandcuffs`.
///
/// <https://docs.fivem.net/natives/?_0xDF1AF8B5D56542FA>
#[doc(alias("SetEnableHandcuffs", "SET_ENABLE_HANDCUFFS", "0xDF1AF8B5D56542FA"))]
#[inline]
pub fn set_enable_handcuffs(ped: Ped, toggle: bool) {
    call(0xDF1AF8B5D56542FA, (ped, toggle))
}

/// `SetEnablePedEnveffScale`.
///
/// <https://docs.fivem.net/natives/?_0xD2C5AA0C0E8D0F1E>
#[doc(alias(
    "SetEnablePedEnveffScale",
    "SET_ENABLE_PED_ENVEFF_SCALE",
    "0xD2C5AA0C0E8D0F1E"
))]
#[inline]
pub fn set_enable_ped_enveff_scale(ped: Ped, toggle: bool) {
    call(0xD2C5AA0C0E8D0F1E, (ped, toggle))
}

/// `SetEnableScuba`.
///
/// <https://docs.fivem.net/natives/?_0xF99F62004024D506>
#[doc(alias("SetEnableScuba", "SET_ENABLE_SCUBA", "0xF99F62004024D506"))]
#[inline]
pub fn set_enable_scuba(ped: Ped, toggle: bool) {
    call(0xF99F62004024D506, (ped, toggle))
}

/// `SetEnableScubaGearLight`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0xEE2476B9EE4A094F>
#[doc(alias(
    "SetEnableScubaGearLight",
    "_SET_ENABLE_SCUBA_GEAR_LIGHT",
    "ENABLE_MP_LIGHT",
    "EnableMpLight",
    "0xEE2476B9EE4A094F"
))]
#[inline]
pub fn set_enable_scuba_gear_light(ped: Ped, toggle: bool) {
    call(0xEE2476B9EE4A094F, (ped, toggle))
}

/// `SetFacialClipsetOverride`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x5687C7F05B39E401>
#[doc(alias(
    "SetFacialClipsetOverride",
    "_SET_FACIAL_CLIPSET_OVERRIDE",
    "SET_FACIAL_CLIPSET",
    "SetFacialClipset",
    "0x5687C7F05B39E401"
))]
#[inline]
pub fn set_facial_clipset_override(ped: Ped, anim_dict: &str) {
    call(0x5687C7F05B39E401, (ped, anim_dict))
}

/// `SetFacialIdleAnimOverride`.
///
/// <https://docs.fivem.net/natives/?_0xFFC24B988B938B38>
#[doc(alias(
    "SetFacialIdleAnimOverride",
    "SET_FACIAL_IDLE_ANIM_OVERRIDE",
    "0xFFC24B988B938B38"
))]
#[inline]
pub fn set_facial_idle_anim_override(ped: Ped, anim_name: &str, anim_dict: &str) {
    call(0xFFC24B988B938B38, (ped, anim_name, anim_dict))
}

/// `SetForceFootstepUpdate`.
///
/// <https://docs.fivem.net/natives/?_0x129466ED55140F8D>
#[doc(alias(
    "SetForceFootstepUpdate",
    "SET_FORCE_FOOTSTEP_UPDATE",
    "0x129466ED55140F8D"
))]
#[inline]
pub fn set_force_footstep_update(ped: Ped, toggle: bool) {
    call(0x129466ED55140F8D, (ped, toggle))
}

/// `SetForceStepType`.
///
/// <https://docs.fivem.net/natives/?_0xCB968B53FC7F916D>
#[doc(alias("SetForceStepType", "SET_FORCE_STEP_TYPE", "0xCB968B53FC7F916D"))]
#[inline]
pub fn set_force_step_type(ped: Ped, p1: bool, type_: i32, p3: i32) {
    call(0xCB968B53FC7F916D, (ped, p1, type_, p3))
}

/// `SetGroupFormation`.
///
/// <https://docs.fivem.net/natives/?_0xCE2F5FC3AF7E8C1E>
#[doc(alias("SetGroupFormation", "SET_GROUP_FORMATION", "0xCE2F5FC3AF7E8C1E"))]
#[inline]
pub fn set_group_formation(group_id: i32, formation_type: i32) {
    call(0xCE2F5FC3AF7E8C1E, (group_id, formation_type))
}

/// `SetGroupFormationSpacing`.
///
/// <https://docs.fivem.net/natives/?_0x1D9D45004C28C916>
#[doc(alias(
    "SetGroupFormationSpacing",
    "SET_GROUP_FORMATION_SPACING",
    "0x1D9D45004C28C916"
))]
#[inline]
pub fn set_group_formation_spacing(group_id: i32, p1: f32, p2: f32, p3: f32) {
    call(0x1D9D45004C28C916, (group_id, p1, p2, p3))
}

/// `SetGroupSeparationRange`.
///
/// <https://docs.fivem.net/natives/?_0x4102C7858CFEE4E4>
#[doc(alias(
    "SetGroupSeparationRange",
    "SET_GROUP_SEPARATION_RANGE",
    "0x4102C7858CFEE4E4"
))]
#[inline]
pub fn set_group_separation_range(group_handle: i32, separation_range: f32) {
    call(0x4102C7858CFEE4E4, (group_handle, separation_range))
}

/// `SetHeadBlendPaletteColor`.
///
/// <https://docs.fivem.net/natives/?_0xCC9682B8951C5229>
#[doc(alias(
    "SetHeadBlendPaletteColor",
    "SET_HEAD_BLEND_PALETTE_COLOR",
    "0xCC9682B8951C5229"
))]
#[inline]
pub fn set_head_blend_palette_color(ped: Ped, r: i32, g: i32, b: i32, id: i32) {
    call(0xCC9682B8951C5229, (ped, r, g, b, id))
}

/// `SetIkTarget`.
///
/// <https://docs.fivem.net/natives/?_0xC32779C16FCEECD9>
#[doc(alias("SetIkTarget", "SET_IK_TARGET", "0xC32779C16FCEECD9"))]
#[inline]
pub fn set_ik_target(
    ped: Ped,
    ik_index: i32,
    entity_look_at: impl Into<Entity>,
    bone_look_at: i32,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    ik_target_flags: i32,
    blend_in_duration: i32,
    blend_out_duration: i32,
) {
    let entity_look_at: Entity = entity_look_at.into();
    call(
        0xC32779C16FCEECD9,
        (
            ped,
            ik_index,
            entity_look_at,
            bone_look_at,
            offset_x,
            offset_y,
            offset_z,
            ik_target_flags,
            blend_in_duration,
            blend_out_duration,
        ),
    )
}

/// `SetMovementModeOverride`.
///
/// <https://docs.fivem.net/natives/?_0x781DE8FA214E87D2>
#[doc(alias(
    "SetMovementModeOverride",
    "SET_MOVEMENT_MODE_OVERRIDE",
    "0x781DE8FA214E87D2"
))]
#[inline]
pub fn set_movement_mode_override(ped: Ped, name: &str) {
    call(0x781DE8FA214E87D2, (ped, name))
}

/// `SetPedAccuracy`.
///
/// <https://docs.fivem.net/natives/?_0x7AEFB85C1D49DEB6>
#[doc(alias("SetPedAccuracy", "SET_PED_ACCURACY", "0x7AEFB85C1D49DEB6"))]
#[inline]
pub fn set_ped_accuracy(ped: Ped, accuracy: i32) {
    call(0x7AEFB85C1D49DEB6, (ped, accuracy))
}

/// `SetPedAlertness`.
///
/// <https://docs.fivem.net/natives/?_0xDBA71115ED9941A6>
#[doc(alias("SetPedAlertness", "SET_PED_ALERTNESS", "0xDBA71115ED9941A6"))]
#[inline]
pub fn set_ped_alertness(ped: Ped, value: i32) {
    call(0xDBA71115ED9941A6, (ped, value))
}

/// `SetPedAllowVehiclesOverride`.
///
/// <https://docs.fivem.net/natives/?_0x3C028C636A414ED9>
#[doc(alias(
    "SetPedAllowVehiclesOverride",
    "SET_PED_ALLOW_VEHICLES_OVERRIDE",
    "0x3C028C636A414ED9"
))]
#[inline]
pub fn set_ped_allow_vehicles_override(ped: Ped, toggle: bool) {
    call(0x3C028C636A414ED9, (ped, toggle))
}

/// `SetPedAllowedToDuck`.
///
/// <https://docs.fivem.net/natives/?_0xDA1F1B7BE1A8766F>
#[doc(alias("SetPedAllowedToDuck", "SET_PED_ALLOWED_TO_DUCK", "0xDA1F1B7BE1A8766F"))]
#[inline]
pub fn set_ped_allowed_to_duck(ped: Ped, toggle: bool) {
    call(0xDA1F1B7BE1A8766F, (ped, toggle))
}

/// `SetPedAlternateMovementAnim`.
///
/// <https://docs.fivem.net/natives/?_0x90A43CC281FFAB46>
#[doc(alias(
    "SetPedAlternateMovementAnim",
    "SET_PED_ALTERNATE_MOVEMENT_ANIM",
    "0x90A43CC281FFAB46"
))]
#[inline]
pub fn set_ped_alternate_movement_anim(
    ped: Ped,
    stance: i32,
    anim_dictionary: &str,
    animation_name: &str,
    p4: f32,
    p5: bool,
) {
    call(
        0x90A43CC281FFAB46,
        (ped, stance, anim_dictionary, animation_name, p4, p5),
    )
}

/// `SetPedAlternateWalkAnim`.
///
/// <https://docs.fivem.net/natives/?_0x6C60394CB4F75E9A>
#[doc(alias(
    "SetPedAlternateWalkAnim",
    "SET_PED_ALTERNATE_WALK_ANIM",
    "0x6C60394CB4F75E9A"
))]
#[inline]
pub fn set_ped_alternate_walk_anim(ped: Ped, anim_dict: &str, anim_name: &str, p3: f32, p4: bool) {
    call(0x6C60394CB4F75E9A, (ped, anim_dict, anim_name, p3, p4))
}

/// `SetPedAngledDefensiveArea`.
///
/// <https://docs.fivem.net/natives/?_0xC7F76DF27A5045A1>
#[doc(alias(
    "SetPedAngledDefensiveArea",
    "SET_PED_ANGLED_DEFENSIVE_AREA",
    "0xC7F76DF27A5045A1"
))]
#[inline]
pub fn set_ped_angled_defensive_area(
    ped: Ped,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: bool,
    p9: bool,
) {
    call(
        0xC7F76DF27A5045A1,
        (ped, p1, p2, p3, p4, p5, p6, p7, p8, p9),
    )
}

/// `SetPedAoBlobRendering`.
///
/// <https://docs.fivem.net/natives/?_0x2B5AA717A181FB4C>
#[doc(alias(
    "SetPedAoBlobRendering",
    "SET_PED_AO_BLOB_RENDERING",
    "0x2B5AA717A181FB4C"
))]
#[inline]
pub fn set_ped_ao_blob_rendering(ped: Ped, toggle: bool) {
    call(0x2B5AA717A181FB4C, (ped, toggle))
}

/// `SetPedArmour`.
///
/// <https://docs.fivem.net/natives/?_0xCEA04D83135264CC>
#[doc(alias("SetPedArmour", "SET_PED_ARMOUR", "0xCEA04D83135264CC"))]
#[inline]
pub fn set_ped_armour(ped: Ped, amount: i32) {
    call(0xCEA04D83135264CC, (ped, amount))
}

/// `SetPedAsCop`.
///
/// <https://docs.fivem.net/natives/?_0xBB03C38DD3FB7FFD>
#[doc(alias("SetPedAsCop", "SET_PED_AS_COP", "0xBB03C38DD3FB7FFD"))]
#[inline]
pub fn set_ped_as_cop(ped: Ped, toggle: bool) {
    call(0xBB03C38DD3FB7FFD, (ped, toggle))
}

/// `SetPedAsEnemy`.
///
/// <https://docs.fivem.net/natives/?_0x02A0C9720B854BFA>
#[doc(alias("SetPedAsEnemy", "SET_PED_AS_ENEMY", "0x02A0C9720B854BFA"))]
#[inline]
pub fn set_ped_as_enemy(ped: Ped, toggle: bool) {
    call(0x02A0C9720B854BFA, (ped, toggle))
}

/// `SetPedAsGroupLeader`.
///
/// <https://docs.fivem.net/natives/?_0x2A7819605465FBCE>
#[doc(alias("SetPedAsGroupLeader", "SET_PED_AS_GROUP_LEADER", "0x2A7819605465FBCE"))]
#[inline]
pub fn set_ped_as_group_leader(ped: Ped, group_id: i32) {
    call(0x2A7819605465FBCE, (ped, group_id))
}

/// `SetPedAsGroupMember`.
///
/// <https://docs.fivem.net/natives/?_0x9F3480FE65DB31B5>
#[doc(alias("SetPedAsGroupMember", "SET_PED_AS_GROUP_MEMBER", "0x9F3480FE65DB31B5"))]
#[inline]
pub fn set_ped_as_group_member(ped: Ped, group_id: i32) {
    call(0x9F3480FE65DB31B5, (ped, group_id))
}

/// `SetPedBlendFromParents`.
///
/// <https://docs.fivem.net/natives/?_0x137BBD05230DB22D>
#[doc(alias(
    "SetPedBlendFromParents",
    "SET_PED_BLEND_FROM_PARENTS",
    "0x137BBD05230DB22D"
))]
#[inline]
pub fn set_ped_blend_from_parents(
    ped: Ped,
    father: Ped,
    mother: Ped,
    fathers_side: f32,
    mothers_side: f32,
) {
    call(
        0x137BBD05230DB22D,
        (ped, father, mother, fathers_side, mothers_side),
    )
}

/// `SetPedBlocksPathingWhenDead`.
///
/// <https://docs.fivem.net/natives/?_0x576594E8D64375E2>
#[doc(alias(
    "SetPedBlocksPathingWhenDead",
    "SET_PED_BLOCKS_PATHING_WHEN_DEAD",
    "0x576594E8D64375E2"
))]
#[inline]
pub fn set_ped_blocks_pathing_when_dead(ped: Ped, toggle: bool) {
    call(0x576594E8D64375E2, (ped, toggle))
}

/// `SetPedBoundsOrientation`.
///
/// <https://docs.fivem.net/natives/?_0x4F5F651ACCC9C4CF>
#[doc(alias(
    "SetPedBoundsOrientation",
    "SET_PED_BOUNDS_ORIENTATION",
    "0x4F5F651ACCC9C4CF"
))]
#[inline]
pub fn set_ped_bounds_orientation(ped: Ped, p1: f32, p2: f32, p3: f32, p4: f32, p5: f32) {
    call(0x4F5F651ACCC9C4CF, (ped, p1, p2, p3, p4, p5))
}

/// `SetPedCanArmIk`.
///
/// <https://docs.fivem.net/natives/?_0x6C3B4D6D13B4C841>
#[doc(alias("SetPedCanArmIk", "SET_PED_CAN_ARM_IK", "0x6C3B4D6D13B4C841"))]
#[inline]
pub fn set_ped_can_arm_ik(ped: Ped, toggle: bool) {
    call(0x6C3B4D6D13B4C841, (ped, toggle))
}

/// `SetPedCanBeDraggedOut`.
///
/// <https://docs.fivem.net/natives/?_0xC1670E958EEE24E5>
#[doc(alias(
    "SetPedCanBeDraggedOut",
    "SET_PED_CAN_BE_DRAGGED_OUT",
    "0xC1670E958EEE24E5"
))]
#[inline]
pub fn set_ped_can_be_dragged_out(ped: Ped, toggle: bool) {
    call(0xC1670E958EEE24E5, (ped, toggle))
}

/// `SetPedCanBeKnockedOffVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x7A6535691B477C48>
#[doc(alias(
    "SetPedCanBeKnockedOffVehicle",
    "SET_PED_CAN_BE_KNOCKED_OFF_VEHICLE",
    "0x7A6535691B477C48"
))]
#[inline]
pub fn set_ped_can_be_knocked_off_vehicle(ped: Ped, state: i32) {
    call(0x7A6535691B477C48, (ped, state))
}

/// `SetPedCanBeShotInVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xC7EF1BA83230BA07>
#[doc(alias(
    "SetPedCanBeShotInVehicle",
    "SET_PED_CAN_BE_SHOT_IN_VEHICLE",
    "0xC7EF1BA83230BA07"
))]
#[inline]
pub fn set_ped_can_be_shot_in_vehicle(ped: Ped, toggle: bool) {
    call(0xC7EF1BA83230BA07, (ped, toggle))
}

/// `SetPedCanBeTargetedWhenInjured`.
///
/// <https://docs.fivem.net/natives/?_0x638C03B0F9878F57>
#[doc(alias(
    "SetPedCanBeTargetedWhenInjured",
    "SET_PED_CAN_BE_TARGETED_WHEN_INJURED",
    "0x638C03B0F9878F57"
))]
#[inline]
pub fn set_ped_can_be_targeted_when_injured(ped: Ped, toggle: bool) {
    call(0x638C03B0F9878F57, (ped, toggle))
}

/// `SetPedCanBeTargetedWithoutLos`.
///
/// <https://docs.fivem.net/natives/?_0x4328652AE5769C71>
#[doc(alias(
    "SetPedCanBeTargetedWithoutLos",
    "SET_PED_CAN_BE_TARGETED_WITHOUT_LOS",
    "0x4328652AE5769C71"
))]
#[inline]
pub fn set_ped_can_be_targeted_without_los(ped: Ped, toggle: bool) {
    call(0x4328652AE5769C71, (ped, toggle))
}

/// `SetPedCanBeTargetted`.
///
/// <https://docs.fivem.net/natives/?_0x63F58F7C80513AAD>
#[doc(alias(
    "SetPedCanBeTargetted",
    "SET_PED_CAN_BE_TARGETTED",
    "0x63F58F7C80513AAD"
))]
#[inline]
pub fn set_ped_can_be_targetted(ped: Ped, toggle: bool) {
    call(0x63F58F7C80513AAD, (ped, toggle))
}

/// `SetPedCanBeTargettedByPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x66B57B72E0836A76>
#[doc(alias(
    "SetPedCanBeTargettedByPlayer",
    "SET_PED_CAN_BE_TARGETTED_BY_PLAYER",
    "0x66B57B72E0836A76"
))]
#[inline]
pub fn set_ped_can_be_targetted_by_player(ped: Ped, player: Player, toggle: bool) {
    call(0x66B57B72E0836A76, (ped, player, toggle))
}

/// `SetPedCanBeTargettedByTeam`.
///
/// <https://docs.fivem.net/natives/?_0xBF1CA77833E58F2C>
#[doc(alias(
    "SetPedCanBeTargettedByTeam",
    "SET_PED_CAN_BE_TARGETTED_BY_TEAM",
    "0xBF1CA77833E58F2C"
))]
#[inline]
pub fn set_ped_can_be_targetted_by_team(ped: Ped, team: i32, toggle: bool) {
    call(0xBF1CA77833E58F2C, (ped, team, toggle))
}

/// `SetPedCanCowerInCover`.
///
/// <https://docs.fivem.net/natives/?_0xCB7553CDCEF4A735>
#[doc(alias(
    "SetPedCanCowerInCover",
    "SET_PED_CAN_COWER_IN_COVER",
    "0xCB7553CDCEF4A735"
))]
#[inline]
pub fn set_ped_can_cower_in_cover(ped: Ped, toggle: bool) {
    call(0xCB7553CDCEF4A735, (ped, toggle))
}

/// `SetPedCanEvasiveDive`.
///
/// <https://docs.fivem.net/natives/?_0x6B7A646C242A7059>
#[doc(alias(
    "SetPedCanEvasiveDive",
    "SET_PED_CAN_EVASIVE_DIVE",
    "0x6B7A646C242A7059"
))]
#[inline]
pub fn set_ped_can_evasive_dive(ped: Ped, toggle: bool) {
    call(0x6B7A646C242A7059, (ped, toggle))
}

/// `SetPedCanHeadIk`.
///
/// <https://docs.fivem.net/natives/?_0xC11C18092C5530DC>
#[doc(alias("SetPedCanHeadIk", "SET_PED_CAN_HEAD_IK", "0xC11C18092C5530DC"))]
#[inline]
pub fn set_ped_can_head_ik(ped: Ped, toggle: bool) {
    call(0xC11C18092C5530DC, (ped, toggle))
}

/// `SetPedCanLegIk`.
///
/// <https://docs.fivem.net/natives/?_0x73518ECE2485412B>
#[doc(alias("SetPedCanLegIk", "SET_PED_CAN_LEG_IK", "0x73518ECE2485412B"))]
#[inline]
pub fn set_ped_can_leg_ik(ped: Ped, toggle: bool) {
    call(0x73518ECE2485412B, (ped, toggle))
}

/// `SetPedCanLosePropsOnDamage`.
///
/// <https://docs.fivem.net/natives/?_0xE861D0B05C7662B8>
#[doc(alias(
    "SetPedCanLosePropsOnDamage",
    "SET_PED_CAN_LOSE_PROPS_ON_DAMAGE",
    "0xE861D0B05C7662B8"
))]
#[inline]
pub fn set_ped_can_lose_props_on_damage(ped: Ped, lose_props: bool, p2: i32) {
    call(0xE861D0B05C7662B8, (ped, lose_props, p2))
}

/// `SetPedCanPeekInCover`.
///
/// <https://docs.fivem.net/natives/?_0xC514825C507E3736>
#[doc(alias(
    "SetPedCanPeekInCover",
    "SET_PED_CAN_PEEK_IN_COVER",
    "0xC514825C507E3736"
))]
#[inline]
pub fn set_ped_can_peek_in_cover(ped: Ped, toggle: bool) {
    call(0xC514825C507E3736, (ped, toggle))
}

/// `SetPedCanPlayAmbientAnims`.
///
/// <https://docs.fivem.net/natives/?_0x6373D1349925A70E>
#[doc(alias(
    "SetPedCanPlayAmbientAnims",
    "SET_PED_CAN_PLAY_AMBIENT_ANIMS",
    "0x6373D1349925A70E"
))]
#[inline]
pub fn set_ped_can_play_ambient_anims(ped: Ped, toggle: bool) {
    call(0x6373D1349925A70E, (ped, toggle))
}

/// `SetPedCanPlayAmbientBaseAnims`.
///
/// <https://docs.fivem.net/natives/?_0x0EB0585D15254740>
#[doc(alias(
    "SetPedCanPlayAmbientBaseAnims",
    "SET_PED_CAN_PLAY_AMBIENT_BASE_ANIMS",
    "0x0EB0585D15254740"
))]
#[inline]
pub fn set_ped_can_play_ambient_base_anims(ped: Ped, toggle: bool) {
    call(0x0EB0585D15254740, (ped, toggle))
}

/// `SetPedCanPlayGestureAnims`.
///
/// <https://docs.fivem.net/natives/?_0xBAF20C5432058024>
#[doc(alias(
    "SetPedCanPlayGestureAnims",
    "SET_PED_CAN_PLAY_GESTURE_ANIMS",
    "0xBAF20C5432058024"
))]
#[inline]
pub fn set_ped_can_play_gesture_anims(ped: Ped, toggle: bool) {
    call(0xBAF20C5432058024, (ped, toggle))
}

/// `SetPedCanPlayInjuredAnims`.
///
/// <https://docs.fivem.net/natives/?_0x33A60D8BDD6E508C>
#[doc(alias(
    "SetPedCanPlayInjuredAnims",
    "_SET_PED_CAN_PLAY_INJURED_ANIMS",
    "SET_PED_IS_IGNORED_BY_AUTO_OPEN_DOORS",
    "SetPedIsIgnoredByAutoOpenDoors",
    "0x33A60D8BDD6E508C"
))]
#[inline]
pub fn set_ped_can_play_injured_anims(ped: Ped, p1: bool) {
    call(0x33A60D8BDD6E508C, (ped, p1))
}

/// `SetPedCanPlayVisemeAnims`.
///
/// <https://docs.fivem.net/natives/?_0xF833DDBA3B104D43>
#[doc(alias(
    "SetPedCanPlayVisemeAnims",
    "SET_PED_CAN_PLAY_VISEME_ANIMS",
    "0xF833DDBA3B104D43"
))]
#[inline]
pub fn set_ped_can_play_viseme_anims(ped: Ped, toggle: bool, p2: bool) {
    call(0xF833DDBA3B104D43, (ped, toggle, p2))
}

/// `SetPedCanRagdoll`.
///
/// <https://docs.fivem.net/natives/?_0xB128377056A54E2A>
#[doc(alias("SetPedCanRagdoll", "SET_PED_CAN_RAGDOLL", "0xB128377056A54E2A"))]
#[inline]
pub fn set_ped_can_ragdoll(ped: Ped, toggle: bool) {
    call(0xB128377056A54E2A, (ped, toggle))
}

/// `SetPedCanRagdollFromPlayerImpact`.
///
/// <https://docs.fivem.net/natives/?_0xDF993EE5E90ABA25>
#[doc(alias(
    "SetPedCanRagdollFromPlayerImpact",
    "SET_PED_CAN_RAGDOLL_FROM_PLAYER_IMPACT",
    "0xDF993EE5E90ABA25"
))]
#[inline]
pub fn set_ped_can_ragdoll_from_player_impact(ped: Ped, toggle: bool) {
    call(0xDF993EE5E90ABA25, (ped, toggle))
}

/// `SetPedCanSmashGlass`.
///
/// <https://docs.fivem.net/natives/?_0x1CCE141467FF42A2>
#[doc(alias("SetPedCanSmashGlass", "SET_PED_CAN_SMASH_GLASS", "0x1CCE141467FF42A2"))]
#[inline]
pub fn set_ped_can_smash_glass(ped: Ped, p1: bool, p2: bool) {
    call(0x1CCE141467FF42A2, (ped, p1, p2))
}

/// `SetPedCanSwitchWeapon`.
///
/// <https://docs.fivem.net/natives/?_0xED7F7EFE9FABF340>
#[doc(alias(
    "SetPedCanSwitchWeapon",
    "SET_PED_CAN_SWITCH_WEAPON",
    "0xED7F7EFE9FABF340"
))]
#[inline]
pub fn set_ped_can_switch_weapon(ped: Ped, toggle: bool) {
    call(0xED7F7EFE9FABF340, (ped, toggle))
}

/// `SetPedCanTeleportToGroupLeader`.
///
/// <https://docs.fivem.net/natives/?_0x2E2F4240B3F24647>
#[doc(alias(
    "SetPedCanTeleportToGroupLeader",
    "SET_PED_CAN_TELEPORT_TO_GROUP_LEADER",
    "0x2E2F4240B3F24647"
))]
#[inline]
pub fn set_ped_can_teleport_to_group_leader(ped_handle: Ped, group_handle: i32, toggle: bool) {
    call(0x2E2F4240B3F24647, (ped_handle, group_handle, toggle))
}

/// `SetPedCanTorsoIk`.
///
/// <https://docs.fivem.net/natives/?_0xF2B7106D37947CE0>
#[doc(alias("SetPedCanTorsoIk", "SET_PED_CAN_TORSO_IK", "0xF2B7106D37947CE0"))]
#[inline]
pub fn set_ped_can_torso_ik(ped: Ped, toggle: bool) {
    call(0xF2B7106D37947CE0, (ped, toggle))
}

/// `SetPedCanTorsoReactIk`.
///
/// <https://docs.fivem.net/natives/?_0xF5846EDB26A98A24>
#[doc(alias(
    "SetPedCanTorsoReactIk",
    "SET_PED_CAN_TORSO_REACT_IK",
    "0xF5846EDB26A98A24"
))]
#[inline]
pub fn set_ped_can_torso_react_ik(ped: Ped, p1: bool) {
    call(0xF5846EDB26A98A24, (ped, p1))
}

/// `SetPedCanTorsoVehicleIk`.
///
/// <https://docs.fivem.net/natives/?_0x6647C5F6F5792496>
#[doc(alias(
    "SetPedCanTorsoVehicleIk",
    "SET_PED_CAN_TORSO_VEHICLE_IK",
    "0x6647C5F6F5792496"
))]
#[inline]
pub fn set_ped_can_torso_vehicle_ik(ped: Ped, p1: bool) {
    call(0x6647C5F6F5792496, (ped, p1))
}

/// `SetPedCanUseAutoConversationLookat`.
///
/// <https://docs.fivem.net/natives/?_0xEC4686EC06434678>
#[doc(alias(
    "SetPedCanUseAutoConversationLookat",
    "SET_PED_CAN_USE_AUTO_CONVERSATION_LOOKAT",
    "0xEC4686EC06434678"
))]
#[inline]
pub fn set_ped_can_use_auto_conversation_lookat(ped: Ped, toggle: bool) {
    call(0xEC4686EC06434678, (ped, toggle))
}

/// `SetPedCapsule`.
///
/// <https://docs.fivem.net/natives/?_0x364DF566EC833DE2>
#[doc(alias("SetPedCapsule", "SET_PED_CAPSULE", "0x364DF566EC833DE2"))]
#[inline]
pub fn set_ped_capsule(ped: Ped, value: f32) {
    call(0x364DF566EC833DE2, (ped, value))
}

/// `SetPedClothPackageIndex`.
///
/// <https://docs.fivem.net/natives/?_0x78C4E9961DB3EB5B>
#[doc(alias(
    "SetPedClothPackageIndex",
    "SET_PED_CLOTH_PACKAGE_INDEX",
    "SET_PED_CLOTH_PIN_FRAMES",
    "SetPedClothPinFrames",
    "0x78C4E9961DB3EB5B"
))]
#[inline]
pub fn set_ped_cloth_package_index(ped: Ped, p1: i32) {
    call(0x78C4E9961DB3EB5B, (ped, p1))
}

/// `SetPedClothProne`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x82A3D6D9CC2CB8E3>
#[doc(alias(
    "SetPedClothProne",
    "SET_PED_CLOTH_PRONE",
    "SET_PED_CLOTH_PACKAGE_INDEX",
    "SetPedClothPackageIndex",
    "0x82A3D6D9CC2CB8E3"
))]
#[inline]
pub fn set_ped_cloth_prone(p0: i32, p1: i32) {
    call(0x82A3D6D9CC2CB8E3, (p0, p1))
}

/// `SetPedCombatAbility`.
///
/// <https://docs.fivem.net/natives/?_0xC7622C0D36B2FDA8>
#[doc(alias("SetPedCombatAbility", "SET_PED_COMBAT_ABILITY", "0xC7622C0D36B2FDA8"))]
#[inline]
pub fn set_ped_combat_ability(ped: Ped, p1: i32) {
    call(0xC7622C0D36B2FDA8, (ped, p1))
}

/// `SetPedCombatAttributes`.
///
/// <https://docs.fivem.net/natives/?_0x9F7794730795E019>
#[doc(alias(
    "SetPedCombatAttributes",
    "SET_PED_COMBAT_ATTRIBUTES",
    "0x9F7794730795E019"
))]
#[inline]
pub fn set_ped_combat_attributes(ped: Ped, attribute_index: i32, enabled: bool) {
    call(0x9F7794730795E019, (ped, attribute_index, enabled))
}

/// `SetPedCombatMovement`.
///
/// <https://docs.fivem.net/natives/?_0x4D9CA1009AFBD057>
#[doc(alias(
    "SetPedCombatMovement",
    "SET_PED_COMBAT_MOVEMENT",
    "0x4D9CA1009AFBD057"
))]
#[inline]
pub fn set_ped_combat_movement(ped: Ped, combat_movement: i32) {
    call(0x4D9CA1009AFBD057, (ped, combat_movement))
}

/// `SetPedCombatRange`.
///
/// <https://docs.fivem.net/natives/?_0x3C606747B23E497B>
#[doc(alias("SetPedCombatRange", "SET_PED_COMBAT_RANGE", "0x3C606747B23E497B"))]
#[inline]
pub fn set_ped_combat_range(ped: Ped, range: i32) {
    call(0x3C606747B23E497B, (ped, range))
}

/// `SetPedComponentVariation`.
///
/// <https://docs.fivem.net/natives/?_0x262B14F48D29DE80>
#[doc(alias(
    "SetPedComponentVariation",
    "SET_PED_COMPONENT_VARIATION",
    "0x262B14F48D29DE80"
))]
#[inline]
pub fn set_ped_component_variation(
    ped: Ped,
    component_id: i32,
    drawable_id: i32,
    texture_id: i32,
    palette_id: i32,
) {
    call(
        0x262B14F48D29DE80,
        (ped, component_id, drawable_id, texture_id, palette_id),
    )
}

/// `SetPedConfigFlag`.
///
/// <https://docs.fivem.net/natives/?_0x1913FE4CBF41C463>
#[doc(alias("SetPedConfigFlag", "SET_PED_CONFIG_FLAG", "0x1913FE4CBF41C463"))]
#[inline]
pub fn set_ped_config_flag(ped: Ped, flag_id: i32, value: bool) {
    call(0x1913FE4CBF41C463, (ped, flag_id, value))
}

/// `SetPedCoordsKeepVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x9AFEFF481A85AB2E>
#[doc(alias(
    "SetPedCoordsKeepVehicle",
    "SET_PED_COORDS_KEEP_VEHICLE",
    "0x9AFEFF481A85AB2E"
))]
#[inline]
pub fn set_ped_coords_keep_vehicle(ped: Ped, pos_x: f32, pos_y: f32, pos_z: f32) {
    call(0x9AFEFF481A85AB2E, (ped, pos_x, pos_y, pos_z))
}

/// `SetPedCoordsNoGang`.
///
/// <https://docs.fivem.net/natives/?_0x87052FE446E07247>
#[doc(alias("SetPedCoordsNoGang", "SET_PED_COORDS_NO_GANG", "0x87052FE446E07247"))]
#[inline]
pub fn set_ped_coords_no_gang(ped: Ped, pos_x: f32, pos_y: f32, pos_z: f32) {
    call(0x87052FE446E07247, (ped, pos_x, pos_y, pos_z))
}

/// `SetPedCoverClipsetOverride`.
///
/// <https://docs.fivem.net/natives/?_0x9DBA107B4937F809>
#[doc(alias(
    "SetPedCoverClipsetOverride",
    "_SET_PED_COVER_CLIPSET_OVERRIDE",
    "SET_PED_MOTION_IN_COVER_CLIPSET_OVERRIDE",
    "SetPedMotionInCoverClipsetOverride",
    "0x9DBA107B4937F809"
))]
#[inline]
pub fn set_ped_cover_clipset_override(ped: Ped, p1: &str) {
    call(0x9DBA107B4937F809, (ped, p1))
}

/// `SetPedCowerHash`.
///
/// <https://docs.fivem.net/natives/?_0xA549131166868ED3>
#[doc(alias("SetPedCowerHash", "SET_PED_COWER_HASH", "0xA549131166868ED3"))]
#[inline]
pub fn set_ped_cower_hash(ped: Ped, p1: &str) {
    call(0xA549131166868ED3, (ped, p1))
}

/// `SetPedDefaultComponentVariation`.
///
/// <https://docs.fivem.net/natives/?_0x45EEE61580806D63>
#[doc(alias(
    "SetPedDefaultComponentVariation",
    "SET_PED_DEFAULT_COMPONENT_VARIATION",
    "0x45EEE61580806D63"
))]
#[inline]
pub fn set_ped_default_component_variation(ped: Ped) {
    call(0x45EEE61580806D63, (ped,))
}

/// `SetPedDefensiveAreaAttachedToPed`.
///
/// <https://docs.fivem.net/natives/?_0x4EF47FE21698A8B6>
#[doc(alias(
    "SetPedDefensiveAreaAttachedToPed",
    "SET_PED_DEFENSIVE_AREA_ATTACHED_TO_PED",
    "0x4EF47FE21698A8B6"
))]
#[inline]
pub fn set_ped_defensive_area_attached_to_ped(
    ped: Ped,
    attach_ped: Ped,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: bool,
    p10: bool,
) {
    call(
        0x4EF47FE21698A8B6,
        (ped, attach_ped, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `SetPedDefensiveAreaDirection`.
///
/// <https://docs.fivem.net/natives/?_0x413C6C763A4AFFAD>
#[doc(alias(
    "SetPedDefensiveAreaDirection",
    "SET_PED_DEFENSIVE_AREA_DIRECTION",
    "0x413C6C763A4AFFAD"
))]
#[inline]
pub fn set_ped_defensive_area_direction(ped: Ped, p1: f32, p2: f32, p3: f32, p4: bool) {
    call(0x413C6C763A4AFFAD, (ped, p1, p2, p3, p4))
}

/// `SetPedDefensiveSphereAttachedToPed`.
///
/// <https://docs.fivem.net/natives/?_0xF9B8F91AAD3B953E>
#[doc(alias(
    "SetPedDefensiveSphereAttachedToPed",
    "SET_PED_DEFENSIVE_SPHERE_ATTACHED_TO_PED",
    "0xF9B8F91AAD3B953E"
))]
#[inline]
pub fn set_ped_defensive_sphere_attached_to_ped(
    ped: Ped,
    target: Ped,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    radius: f32,
    p6: bool,
) {
    call(
        0xF9B8F91AAD3B953E,
        (ped, target, x_offset, y_offset, z_offset, radius, p6),
    )
}

/// `SetPedDefensiveSphereAttachedToVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xE4723DB6E736CCFF>
#[doc(alias(
    "SetPedDefensiveSphereAttachedToVehicle",
    "SET_PED_DEFENSIVE_SPHERE_ATTACHED_TO_VEHICLE",
    "0xE4723DB6E736CCFF"
))]
#[inline]
pub fn set_ped_defensive_sphere_attached_to_vehicle(
    ped: Ped,
    target: Vehicle,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    radius: f32,
    p6: bool,
) {
    call(
        0xE4723DB6E736CCFF,
        (ped, target, x_offset, y_offset, z_offset, radius, p6),
    )
}

/// `SetPedDensityMultiplierThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x95E3D6257B166CF2>
#[doc(alias(
    "SetPedDensityMultiplierThisFrame",
    "SET_PED_DENSITY_MULTIPLIER_THIS_FRAME",
    "0x95E3D6257B166CF2"
))]
#[inline]
pub fn set_ped_density_multiplier_this_frame(multiplier: f32) {
    call(0x95E3D6257B166CF2, (multiplier,))
}

/// `SetPedDesiredHeading`.
///
/// <https://docs.fivem.net/natives/?_0xAA5A7ECE2AA8FE70>
#[doc(alias(
    "SetPedDesiredHeading",
    "SET_PED_DESIRED_HEADING",
    "0xAA5A7ECE2AA8FE70"
))]
#[inline]
pub fn set_ped_desired_heading(ped: Ped, heading: f32) {
    call(0xAA5A7ECE2AA8FE70, (ped, heading))
}

/// `SetPedDiesInSinkingVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xD718A22995E2B4BC>
#[doc(alias(
    "SetPedDiesInSinkingVehicle",
    "SET_PED_DIES_IN_SINKING_VEHICLE",
    "0xD718A22995E2B4BC"
))]
#[inline]
pub fn set_ped_dies_in_sinking_vehicle(ped: Ped, toggle: bool) {
    call(0xD718A22995E2B4BC, (ped, toggle))
}

/// `SetPedDiesInVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x2A30922C90C9B42C>
#[doc(alias("SetPedDiesInVehicle", "SET_PED_DIES_IN_VEHICLE", "0x2A30922C90C9B42C"))]
#[inline]
pub fn set_ped_dies_in_vehicle(ped: Ped, toggle: bool) {
    call(0x2A30922C90C9B42C, (ped, toggle))
}

/// `SetPedDiesInWater`.
///
/// <https://docs.fivem.net/natives/?_0x56CEF0AC79073BDE>
#[doc(alias("SetPedDiesInWater", "SET_PED_DIES_IN_WATER", "0x56CEF0AC79073BDE"))]
#[inline]
pub fn set_ped_dies_in_water(ped: Ped, toggle: bool) {
    call(0x56CEF0AC79073BDE, (ped, toggle))
}

/// `SetPedDiesInstantlyInWater`.
///
/// <https://docs.fivem.net/natives/?_0xEEB64139BA29A7CF>
#[doc(alias(
    "SetPedDiesInstantlyInWater",
    "SET_PED_DIES_INSTANTLY_IN_WATER",
    "0xEEB64139BA29A7CF"
))]
#[inline]
pub fn set_ped_dies_instantly_in_water(ped: Ped, toggle: bool) {
    call(0xEEB64139BA29A7CF, (ped, toggle))
}

/// `SetPedDiesWhenInjured`.
///
/// <https://docs.fivem.net/natives/?_0x5BA7919BED300023>
#[doc(alias(
    "SetPedDiesWhenInjured",
    "SET_PED_DIES_WHEN_INJURED",
    "0x5BA7919BED300023"
))]
#[inline]
pub fn set_ped_dies_when_injured(ped: Ped, toggle: bool) {
    call(0x5BA7919BED300023, (ped, toggle))
}

/// `SetPedDriveByClipsetOverride`.
///
/// <https://docs.fivem.net/natives/?_0xED34AB6C5CB36520>
#[doc(alias(
    "SetPedDriveByClipsetOverride",
    "SET_PED_DRIVE_BY_CLIPSET_OVERRIDE",
    "0xED34AB6C5CB36520"
))]
#[inline]
pub fn set_ped_drive_by_clipset_override(ped: Ped, clipset: &str) {
    call(0xED34AB6C5CB36520, (ped, clipset))
}

/// `SetPedDucking`.
///
/// <https://docs.fivem.net/natives/?_0x030983CA930B692D>
#[doc(alias("SetPedDucking", "SET_PED_DUCKING", "0x030983CA930B692D"))]
#[inline]
pub fn set_ped_ducking(ped: Ped, toggle: bool) {
    call(0x030983CA930B692D, (ped, toggle))
}

/// `SetPedEmissiveIntensity`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x4E90D746056E273D>
#[doc(alias(
    "SetPedEmissiveIntensity",
    "_SET_PED_EMISSIVE_INTENSITY",
    "SET_PED_EMISSIVE_SCALE",
    "SetPedEmissiveScale",
    "0x4E90D746056E273D",
    "_SET_PED_ILLUMINATED_CLOTHING_GLOW_INTENSITY",
    "SetPedIlluminatedClothingGlowIntensity"
))]
#[inline]
pub fn set_ped_emissive_intensity(ped: Ped, intensity: f32) {
    call(0x4E90D746056E273D, (ped, intensity))
}

/// `SetPedEnableWeaponBlocking`.
///
/// <https://docs.fivem.net/natives/?_0x97A790315D3831FD>
#[doc(alias(
    "SetPedEnableWeaponBlocking",
    "SET_PED_ENABLE_WEAPON_BLOCKING",
    "0x97A790315D3831FD"
))]
#[inline]
pub fn set_ped_enable_weapon_blocking(ped: Ped, toggle: bool) {
    call(0x97A790315D3831FD, (ped, toggle))
}

/// `SetPedEnveffColorModulator`.
///
/// <https://docs.fivem.net/natives/?_0xD69411AA0CEBF9E9>
#[doc(alias(
    "SetPedEnveffColorModulator",
    "SET_PED_ENVEFF_COLOR_MODULATOR",
    "0xD69411AA0CEBF9E9"
))]
#[inline]
pub fn set_ped_enveff_color_modulator(ped: Ped, r: i32, g: i32, b: i32) {
    call(0xD69411AA0CEBF9E9, (ped, r, g, b))
}

/// `SetPedEnveffScale`.
///
/// <https://docs.fivem.net/natives/?_0xBF29516833893561>
#[doc(alias("SetPedEnveffScale", "SET_PED_ENVEFF_SCALE", "0xBF29516833893561"))]
#[inline]
pub fn set_ped_enveff_scale(ped: Ped, value: f32) {
    call(0xBF29516833893561, (ped, value))
}

/// `SetPedEyeColor`.
///
/// <https://docs.fivem.net/natives/?_0x50B56988B170AFDF>
#[doc(alias(
    "SetPedEyeColor",
    "_SET_PED_EYE_COLOR",
    "SET_HEAD_BLEND_EYE_COLOR",
    "SetHeadBlendEyeColor",
    "0x50B56988B170AFDF"
))]
#[inline]
pub fn set_ped_eye_color(ped: Ped, index: i32) {
    call(0x50B56988B170AFDF, (ped, index))
}

/// `SetPedFaceFeature`.
///
/// <https://docs.fivem.net/natives/?_0x71A5C1DBA060049E>
#[doc(alias(
    "SetPedFaceFeature",
    "_SET_PED_FACE_FEATURE",
    "SET_PED_MICRO_MORPH",
    "SetPedMicroMorph",
    "0x71A5C1DBA060049E"
))]
#[inline]
pub fn set_ped_face_feature(ped: Ped, index: i32, scale: f32) {
    call(0x71A5C1DBA060049E, (ped, index, scale))
}

/// `SetPedFiringPattern`.
///
/// <https://docs.fivem.net/natives/?_0x9AC577F5A12AD8A9>
#[doc(alias("SetPedFiringPattern", "SET_PED_FIRING_PATTERN", "0x9AC577F5A12AD8A9"))]
#[inline]
pub fn set_ped_firing_pattern(ped: Ped, pattern_hash: impl Into<Hash>) {
    let pattern_hash: Hash = pattern_hash.into();
    call(0x9AC577F5A12AD8A9, (ped, pattern_hash))
}

/// `SetPedFleeAttributes`.
///
/// <https://docs.fivem.net/natives/?_0x70A2D1137C8ED7C9>
#[doc(alias(
    "SetPedFleeAttributes",
    "SET_PED_FLEE_ATTRIBUTES",
    "0x70A2D1137C8ED7C9"
))]
#[inline]
pub fn set_ped_flee_attributes(ped: Ped, attribute_flags: i32, enable: bool) {
    call(0x70A2D1137C8ED7C9, (ped, attribute_flags, enable))
}

/// `SetPedGeneratesDeadBodyEvents`.
///
/// <https://docs.fivem.net/natives/?_0x7FB17BA2E7DECA5B>
#[doc(alias(
    "SetPedGeneratesDeadBodyEvents",
    "SET_PED_GENERATES_DEAD_BODY_EVENTS",
    "0x7FB17BA2E7DECA5B"
))]
#[inline]
pub fn set_ped_generates_dead_body_events(ped: Ped, toggle: bool) {
    call(0x7FB17BA2E7DECA5B, (ped, toggle))
}

/// `SetPedGestureGroup`.
///
/// <https://docs.fivem.net/natives/?_0xDDF803377F94AAA8>
#[doc(alias("SetPedGestureGroup", "SET_PED_GESTURE_GROUP", "0xDDF803377F94AAA8"))]
#[inline]
pub fn set_ped_gesture_group(ped: Ped, anim_group_gesture: &str) {
    call(0xDDF803377F94AAA8, (ped, anim_group_gesture))
}

/// `SetPedGetOutUpsideDownVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xBC0ED94165A48BC2>
#[doc(alias(
    "SetPedGetOutUpsideDownVehicle",
    "SET_PED_GET_OUT_UPSIDE_DOWN_VEHICLE",
    "0xBC0ED94165A48BC2"
))]
#[inline]
pub fn set_ped_get_out_upside_down_vehicle(ped: Ped, toggle: bool) {
    call(0xBC0ED94165A48BC2, (ped, toggle))
}

/// `SetPedGravity`.
///
/// <https://docs.fivem.net/natives/?_0x9FF447B6B6AD960A>
#[doc(alias("SetPedGravity", "SET_PED_GRAVITY", "0x9FF447B6B6AD960A"))]
#[inline]
pub fn set_ped_gravity(ped: Ped, toggle: bool) {
    call(0x9FF447B6B6AD960A, (ped, toggle))
}

/// `SetPedGroupMemberPassengerIndex`.
///
/// <https://docs.fivem.net/natives/?_0x0BDDB8D9EC6BCF3C>
#[doc(alias(
    "SetPedGroupMemberPassengerIndex",
    "SET_PED_GROUP_MEMBER_PASSENGER_INDEX",
    "0x0BDDB8D9EC6BCF3C"
))]
#[inline]
pub fn set_ped_group_member_passenger_index(ped: Ped, index: i32) {
    call(0x0BDDB8D9EC6BCF3C, (ped, index))
}

/// `SetPedHairTint`.
///
/// <https://docs.fivem.net/natives/?_0x4CFFC65454C93A49>
#[doc(alias(
    "SetPedHairTint",
    "SET_PED_HAIR_TINT",
    "0x4CFFC65454C93A49",
    "_SET_PED_HAIR_COLOR",
    "SetPedHairColor"
))]
#[inline]
pub fn set_ped_hair_tint(ped: Ped, color_id: i32, highlight_color_id: i32) {
    call(0x4CFFC65454C93A49, (ped, color_id, highlight_color_id))
}

/// `SetPedHeadBlendData`.
///
/// <https://docs.fivem.net/natives/?_0x9414E18B9434C2FE>
#[doc(alias("SetPedHeadBlendData", "SET_PED_HEAD_BLEND_DATA", "0x9414E18B9434C2FE"))]
#[inline]
pub fn set_ped_head_blend_data(
    ped: Ped,
    shape_first_id: i32,
    shape_second_id: i32,
    shape_third_id: i32,
    skin_first_id: i32,
    skin_second_id: i32,
    skin_third_id: i32,
    shape_mix: f32,
    skin_mix: f32,
    third_mix: f32,
    is_parent: bool,
) {
    call(
        0x9414E18B9434C2FE,
        (
            ped,
            shape_first_id,
            shape_second_id,
            shape_third_id,
            skin_first_id,
            skin_second_id,
            skin_third_id,
            shape_mix,
            skin_mix,
            third_mix,
            is_parent,
        ),
    )
}

/// `SetPedHeadOverlay`.
///
/// <https://docs.fivem.net/natives/?_0x48F44967FA05CC1E>
#[doc(alias("SetPedHeadOverlay", "SET_PED_HEAD_OVERLAY", "0x48F44967FA05CC1E"))]
#[inline]
pub fn set_ped_head_overlay(ped: Ped, overlay_id: i32, index: i32, opacity: f32) {
    call(0x48F44967FA05CC1E, (ped, overlay_id, index, opacity))
}

/// `SetPedHeadOverlayColor`.
///
/// <https://docs.fivem.net/natives/?_0x497BF74A7B9CB952>
#[doc(alias(
    "SetPedHeadOverlayColor",
    "_SET_PED_HEAD_OVERLAY_COLOR",
    "SET_PED_HEAD_OVERLAY_TINT",
    "SetPedHeadOverlayTint",
    "0x497BF74A7B9CB952"
))]
#[inline]
pub fn set_ped_head_overlay_color(
    ped: Ped,
    overlay_id: i32,
    color_type: i32,
    color_id: i32,
    second_color_id: i32,
) {
    call(
        0x497BF74A7B9CB952,
        (ped, overlay_id, color_type, color_id, second_color_id),
    )
}

/// `SetPedHearingRange`.
///
/// <https://docs.fivem.net/natives/?_0x33A8F7F7D5F7F33C>
#[doc(alias("SetPedHearingRange", "SET_PED_HEARING_RANGE", "0x33A8F7F7D5F7F33C"))]
#[inline]
pub fn set_ped_hearing_range(ped: Ped, value: f32) {
    call(0x33A8F7F7D5F7F33C, (ped, value))
}

/// `SetPedHeatscaleOverride`.
///
/// <https://docs.fivem.net/natives/?_0xC1F6EBF9A3D55538>
#[doc(alias(
    "SetPedHeatscaleOverride",
    "SET_PED_HEATSCALE_OVERRIDE",
    "0xC1F6EBF9A3D55538"
))]
#[inline]
pub fn set_ped_heatscale_override(ped: Ped, heat_scale: f32) {
    call(0xC1F6EBF9A3D55538, (ped, heat_scale))
}

/// `SetPedHelmet`.
///
/// <https://docs.fivem.net/natives/?_0x560A43136EB58105>
#[doc(alias("SetPedHelmet", "SET_PED_HELMET", "0x560A43136EB58105"))]
#[inline]
pub fn set_ped_helmet(ped: Ped, b_enable: bool) {
    call(0x560A43136EB58105, (ped, b_enable))
}

/// `SetPedHelmetFlag`.
///
/// <https://docs.fivem.net/natives/?_0xC0E78D5C2CE3EB25>
#[doc(alias("SetPedHelmetFlag", "SET_PED_HELMET_FLAG", "0xC0E78D5C2CE3EB25"))]
#[inline]
pub fn set_ped_helmet_flag(ped: Ped, helmet_flag: i32) {
    call(0xC0E78D5C2CE3EB25, (ped, helmet_flag))
}

/// `SetPedHelmetPropIndex`.
///
/// <https://docs.fivem.net/natives/?_0x26D83693ED99291C>
#[doc(alias(
    "SetPedHelmetPropIndex",
    "SET_PED_HELMET_PROP_INDEX",
    "0x26D83693ED99291C"
))]
#[inline]
pub fn set_ped_helmet_prop_index(ped: Ped, prop_index: i32) {
    call(0x26D83693ED99291C, (ped, prop_index))
}

/// `SetPedHelmetTextureIndex`.
///
/// <https://docs.fivem.net/natives/?_0xF1550C4BD22582E2>
#[doc(alias(
    "SetPedHelmetTextureIndex",
    "SET_PED_HELMET_TEXTURE_INDEX",
    "0xF1550C4BD22582E2"
))]
#[inline]
pub fn set_ped_helmet_texture_index(ped: Ped, texture_index: i32) {
    call(0xF1550C4BD22582E2, (ped, texture_index))
}

/// `SetPedHelmetUnk`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x3F7325574E41B44D>
#[doc(alias(
    "SetPedHelmetUnk",
    "_SET_PED_HELMET_UNK",
    "SET_PED_HELMET_VISOR_PROP_INDICES",
    "SetPedHelmetVisorPropIndices",
    "0x3F7325574E41B44D"
))]
#[inline]
pub fn set_ped_helmet_unk(ped: Ped, p1: bool, p2: i32, p3: i32) {
    call(0x3F7325574E41B44D, (ped, p1, p2, p3))
}

/// `SetPedHighlyPerceptive`.
///
/// <https://docs.fivem.net/natives/?_0x52D59AB61DDC05DD>
#[doc(alias(
    "SetPedHighlyPerceptive",
    "SET_PED_HIGHLY_PERCEPTIVE",
    "0x52D59AB61DDC05DD"
))]
#[inline]
pub fn set_ped_highly_perceptive(ped: Ped, toggle: bool) {
    call(0x52D59AB61DDC05DD, (ped, toggle))
}

/// `SetPedIdRange`.
///
/// <https://docs.fivem.net/natives/?_0xF107E836A70DCE05>
#[doc(alias("SetPedIdRange", "SET_PED_ID_RANGE", "0xF107E836A70DCE05"))]
#[inline]
pub fn set_ped_id_range(ped: Ped, value: f32) {
    call(0xF107E836A70DCE05, (ped, value))
}

/// `SetPedInVehicleContext`.
///
/// <https://docs.fivem.net/natives/?_0x530071295899A8C6>
#[doc(alias(
    "SetPedInVehicleContext",
    "SET_PED_IN_VEHICLE_CONTEXT",
    "0x530071295899A8C6"
))]
#[inline]
pub fn set_ped_in_vehicle_context(ped: Ped, context: impl Into<Hash>) {
    let context: Hash = context.into();
    call(0x530071295899A8C6, (ped, context))
}

/// `SetPedIncreasedAvoidanceRadius`.
///
/// <https://docs.fivem.net/natives/?_0x570389D1C3DE3C6B>
#[doc(alias(
    "SetPedIncreasedAvoidanceRadius",
    "SET_PED_INCREASED_AVOIDANCE_RADIUS",
    "0x570389D1C3DE3C6B"
))]
#[inline]
pub fn set_ped_increased_avoidance_radius(ped: Ped) {
    call(0x570389D1C3DE3C6B, (ped,))
}

/// `SetPedIntoVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xF75B0D629E1C063D>
#[doc(alias("SetPedIntoVehicle", "SET_PED_INTO_VEHICLE", "0xF75B0D629E1C063D"))]
#[inline]
pub fn set_ped_into_vehicle(ped: Ped, vehicle: Vehicle, seat_index: i32) {
    call(0xF75B0D629E1C063D, (ped, vehicle, seat_index))
}

/// `SetPedKeepTask`.
///
/// <https://docs.fivem.net/natives/?_0x971D38760FBC02EF>
#[doc(alias("SetPedKeepTask", "SET_PED_KEEP_TASK", "0x971D38760FBC02EF"))]
#[inline]
pub fn set_ped_keep_task(ped: Ped, toggle: bool) {
    call(0x971D38760FBC02EF, (ped, toggle))
}

/// `SetPedLegIkMode`.
///
/// <https://docs.fivem.net/natives/?_0xC396F5B86FF9FEBD>
#[doc(alias("SetPedLegIkMode", "SET_PED_LEG_IK_MODE", "0xC396F5B86FF9FEBD"))]
#[inline]
pub fn set_ped_leg_ik_mode(ped: Ped, mode: i32) {
    call(0xC396F5B86FF9FEBD, (ped, mode))
}

/// `SetPedLodMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xDC2C5C242AAC342B>
#[doc(alias("SetPedLodMultiplier", "SET_PED_LOD_MULTIPLIER", "0xDC2C5C242AAC342B"))]
#[inline]
pub fn set_ped_lod_multiplier(ped: Ped, multiplier: f32) {
    call(0xDC2C5C242AAC342B, (ped, multiplier))
}

/// `SetPedMaxHealth`.
///
/// <https://docs.fivem.net/natives/?_0xF5F6378C4F3419D3>
#[doc(alias("SetPedMaxHealth", "SET_PED_MAX_HEALTH", "0xF5F6378C4F3419D3"))]
#[inline]
pub fn set_ped_max_health(ped: Ped, value: i32) {
    call(0xF5F6378C4F3419D3, (ped, value))
}

/// `SetPedMaxMoveBlendRatio`.
///
/// <https://docs.fivem.net/natives/?_0x433083750C5E064A>
#[doc(alias(
    "SetPedMaxMoveBlendRatio",
    "SET_PED_MAX_MOVE_BLEND_RATIO",
    "0x433083750C5E064A"
))]
#[inline]
pub fn set_ped_max_move_blend_ratio(ped: Ped, value: f32) {
    call(0x433083750C5E064A, (ped, value))
}

/// `SetPedMaxTimeInWater`.
///
/// <https://docs.fivem.net/natives/?_0x43C851690662113D>
#[doc(alias(
    "SetPedMaxTimeInWater",
    "SET_PED_MAX_TIME_IN_WATER",
    "0x43C851690662113D"
))]
#[inline]
pub fn set_ped_max_time_in_water(ped: Ped, value: f32) {
    call(0x43C851690662113D, (ped, value))
}

/// `SetPedMaxTimeUnderwater`.
///
/// <https://docs.fivem.net/natives/?_0x6BA428C528D9E522>
#[doc(alias(
    "SetPedMaxTimeUnderwater",
    "SET_PED_MAX_TIME_UNDERWATER",
    "0x6BA428C528D9E522"
))]
#[inline]
pub fn set_ped_max_time_underwater(ped: Ped, value: f32) {
    call(0x6BA428C528D9E522, (ped, value))
}

/// `SetPedMinGroundTimeForStungun`.
///
/// <https://docs.fivem.net/natives/?_0xFA0675AB151073FA>
#[doc(alias(
    "SetPedMinGroundTimeForStungun",
    "SET_PED_MIN_GROUND_TIME_FOR_STUNGUN",
    "0xFA0675AB151073FA"
))]
#[inline]
pub fn set_ped_min_ground_time_for_stungun(ped: Ped, min_time_in_ms: i32) {
    call(0xFA0675AB151073FA, (ped, min_time_in_ms))
}

/// `SetPedMinMoveBlendRatio`.
///
/// <https://docs.fivem.net/natives/?_0x01A898D26E2333DD>
#[doc(alias(
    "SetPedMinMoveBlendRatio",
    "SET_PED_MIN_MOVE_BLEND_RATIO",
    "0x01A898D26E2333DD"
))]
#[inline]
pub fn set_ped_min_move_blend_ratio(ped: Ped, value: f32) {
    call(0x01A898D26E2333DD, (ped, value))
}

/// `SetPedModelIsSuppressed`.
///
/// <https://docs.fivem.net/natives/?_0xE163A4BCE4DE6F11>
#[doc(alias(
    "SetPedModelIsSuppressed",
    "SET_PED_MODEL_IS_SUPPRESSED",
    "0xE163A4BCE4DE6F11"
))]
#[inline]
pub fn set_ped_model_is_suppressed(model: impl Into<Hash>, toggle: bool) {
    let model: Hash = model.into();
    call(0xE163A4BCE4DE6F11, (model, toggle))
}

/// `SetPedMoney`.
///
/// <https://docs.fivem.net/natives/?_0xA9C8960E8684C1B5>
#[doc(alias("SetPedMoney", "SET_PED_MONEY", "0xA9C8960E8684C1B5"))]
#[inline]
pub fn set_ped_money(ped: Ped, amount: i32) {
    call(0xA9C8960E8684C1B5, (ped, amount))
}

/// `SetPedMotionBlur`.
///
/// <https://docs.fivem.net/natives/?_0x0A986918B102B448>
#[doc(alias("SetPedMotionBlur", "SET_PED_MOTION_BLUR", "0x0A986918B102B448"))]
#[inline]
pub fn set_ped_motion_blur(ped: Ped, toggle: bool) {
    call(0x0A986918B102B448, (ped, toggle))
}

/// `SetPedMoveAnimsBlendOut`.
///
/// <https://docs.fivem.net/natives/?_0x9E8C908F41584ECD>
#[doc(alias(
    "SetPedMoveAnimsBlendOut",
    "SET_PED_MOVE_ANIMS_BLEND_OUT",
    "0x9E8C908F41584ECD"
))]
#[inline]
pub fn set_ped_move_anims_blend_out(ped: Ped) {
    call(0x9E8C908F41584ECD, (ped,))
}

/// `SetPedMoveRateOverride`.
///
/// <https://docs.fivem.net/natives/?_0x085BF80FA50A39D1>
#[doc(alias(
    "SetPedMoveRateOverride",
    "SET_PED_MOVE_RATE_OVERRIDE",
    "0x085BF80FA50A39D1"
))]
#[inline]
pub fn set_ped_move_rate_override(ped: Ped, value: f32) {
    call(0x085BF80FA50A39D1, (ped, value))
}

/// `SetPedMovementClipset`.
///
/// <https://docs.fivem.net/natives/?_0xAF8A94EDE7712BEF>
#[doc(alias(
    "SetPedMovementClipset",
    "SET_PED_MOVEMENT_CLIPSET",
    "0xAF8A94EDE7712BEF"
))]
#[inline]
pub fn set_ped_movement_clipset(ped: Ped, clip_set: &str, transition_speed: f32) {
    call(0xAF8A94EDE7712BEF, (ped, clip_set, transition_speed))
}

/// `SetPedNameDebug`.
///
/// <https://docs.fivem.net/natives/?_0x98EFA132A4117BE1>
#[doc(alias("SetPedNameDebug", "SET_PED_NAME_DEBUG", "0x98EFA132A4117BE1"))]
#[inline]
pub fn set_ped_name_debug(ped: Ped, name: &str) {
    call(0x98EFA132A4117BE1, (ped, name))
}

/// `SetPedNeverLeavesGroup`.
///
/// <https://docs.fivem.net/natives/?_0x3DBFC55D5C9BB447>
#[doc(alias(
    "SetPedNeverLeavesGroup",
    "SET_PED_NEVER_LEAVES_GROUP",
    "0x3DBFC55D5C9BB447"
))]
#[inline]
pub fn set_ped_never_leaves_group(ped: Ped, toggle: bool) {
    call(0x3DBFC55D5C9BB447, (ped, toggle))
}

/// `SetPedNonCreationArea`.
///
/// <https://docs.fivem.net/natives/?_0xEE01041D559983EA>
#[doc(alias(
    "SetPedNonCreationArea",
    "SET_PED_NON_CREATION_AREA",
    "0xEE01041D559983EA"
))]
#[inline]
pub fn set_ped_non_creation_area(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) {
    call(0xEE01041D559983EA, (x1, y1, z1, x2, y2, z2))
}

/// `SetPedPanicExitScenario`.
///
/// <https://docs.fivem.net/natives/?_0xFE07FF6495D52E2A>
#[doc(alias(
    "SetPedPanicExitScenario",
    "SET_PED_PANIC_EXIT_SCENARIO",
    "0xFE07FF6495D52E2A"
))]
#[inline]
pub fn set_ped_panic_exit_scenario(ped: Ped, x: f32, y: f32, z: f32) -> i32 {
    call(0xFE07FF6495D52E2A, (ped, x, y, z))
}

/// `SetPedParachuteTintIndex`.
///
/// <https://docs.fivem.net/natives/?_0x333FC8DB079B7186>
#[doc(alias(
    "SetPedParachuteTintIndex",
    "SET_PED_PARACHUTE_TINT_INDEX",
    "0x333FC8DB079B7186"
))]
#[inline]
pub fn set_ped_parachute_tint_index(ped: Ped, tint_index: i32) {
    call(0x333FC8DB079B7186, (ped, tint_index))
}

/// `SetPedPhonePaletteIdx`.
///
/// <https://docs.fivem.net/natives/?_0x83A169EABCDB10A2>
#[doc(alias(
    "SetPedPhonePaletteIdx",
    "SET_PED_PHONE_PALETTE_IDX",
    "0x83A169EABCDB10A2"
))]
#[inline]
pub fn set_ped_phone_palette_idx(ped: Ped, index: i32) {
    call(0x83A169EABCDB10A2, (ped, index))
}

/// `SetPedPinnedDown`.
///
/// <https://docs.fivem.net/natives/?_0xAAD6D1ACF08F4612>
#[doc(alias("SetPedPinnedDown", "SET_PED_PINNED_DOWN", "0xAAD6D1ACF08F4612"))]
#[inline]
pub fn set_ped_pinned_down(ped: Ped, pinned: bool, i: i32) -> i32 {
    call(0xAAD6D1ACF08F4612, (ped, pinned, i))
}

/// `SetPedPlaysHeadOnHornAnimWhenDiesInVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x94D94BF1A75AED3D>
#[doc(alias(
    "SetPedPlaysHeadOnHornAnimWhenDiesInVehicle",
    "SET_PED_PLAYS_HEAD_ON_HORN_ANIM_WHEN_DIES_IN_VEHICLE",
    "0x94D94BF1A75AED3D"
))]
#[inline]
pub fn set_ped_plays_head_on_horn_anim_when_dies_in_vehicle(ped: Ped, toggle: bool) {
    call(0x94D94BF1A75AED3D, (ped, toggle))
}

/// `SetPedPreferredCoverSet`.
///
/// Of unknown type: `item_set`.
///
/// <https://docs.fivem.net/natives/?_0x8421EB4DA7E391B9>
#[doc(alias(
    "SetPedPreferredCoverSet",
    "SET_PED_PREFERRED_COVER_SET",
    "0x8421EB4DA7E391B9"
))]
#[inline]
pub fn set_ped_preferred_cover_set(ped: Ped, item_set: i32) {
    call(0x8421EB4DA7E391B9, (ped, item_set))
}

/// `SetPedPreloadPropData`.
///
/// <https://docs.fivem.net/natives/?_0x2B16A3BFF1FBCE49>
#[doc(alias(
    "SetPedPreloadPropData",
    "SET_PED_PRELOAD_PROP_DATA",
    "0x2B16A3BFF1FBCE49",
    "_IS_PED_PROP_VALID",
    "IsPedPropValid"
))]
#[inline]
pub fn set_ped_preload_prop_data(
    ped: Ped,
    component_id: i32,
    drawable_id: i32,
    texture_id: i32,
) -> bool {
    call(
        0x2B16A3BFF1FBCE49,
        (ped, component_id, drawable_id, texture_id),
    )
}

/// `SetPedPreloadVariationData`.
///
/// <https://docs.fivem.net/natives/?_0x39D55A620FCB6A3A>
#[doc(alias(
    "SetPedPreloadVariationData",
    "SET_PED_PRELOAD_VARIATION_DATA",
    "0x39D55A620FCB6A3A"
))]
#[inline]
pub fn set_ped_preload_variation_data(
    ped: Ped,
    slot: i32,
    drawable_id: i32,
    texture_id: i32,
) -> i32 {
    call(0x39D55A620FCB6A3A, (ped, slot, drawable_id, texture_id))
}

/// `SetPedPrimaryLookat`.
///
/// <https://docs.fivem.net/natives/?_0xCD17B554996A8D9E>
#[doc(alias("SetPedPrimaryLookat", "SET_PED_PRIMARY_LOOKAT", "0xCD17B554996A8D9E"))]
#[inline]
pub fn set_ped_primary_lookat(ped: Ped, look_at: Ped) {
    call(0xCD17B554996A8D9E, (ped, look_at))
}

/// `SetPedPropIndex`.
///
/// <https://docs.fivem.net/natives/?_0x93376B65A266EB5F>
#[doc(alias("SetPedPropIndex", "SET_PED_PROP_INDEX", "0x93376B65A266EB5F"))]
#[inline]
pub fn set_ped_prop_index(
    ped: Ped,
    component_id: i32,
    drawable_id: i32,
    texture_id: i32,
    attach: bool,
) {
    call(
        0x93376B65A266EB5F,
        (ped, component_id, drawable_id, texture_id, attach),
    )
}

/// `SetPedRagdollForceFall`.
///
/// <https://docs.fivem.net/natives/?_0x01F6594B923B9251>
#[doc(alias(
    "SetPedRagdollForceFall",
    "SET_PED_RAGDOLL_FORCE_FALL",
    "0x01F6594B923B9251"
))]
#[inline]
pub fn set_ped_ragdoll_force_fall(ped: Ped) {
    call(0x01F6594B923B9251, (ped,))
}

/// `SetPedRagdollOnCollision`.
///
/// <https://docs.fivem.net/natives/?_0xF0A4F1BBF4FA7497>
#[doc(alias(
    "SetPedRagdollOnCollision",
    "SET_PED_RAGDOLL_ON_COLLISION",
    "0xF0A4F1BBF4FA7497"
))]
#[inline]
pub fn set_ped_ragdoll_on_collision(ped: Ped, toggle: bool) {
    call(0xF0A4F1BBF4FA7497, (ped, toggle))
}

/// `SetPedRandomComponentVariation`.
///
/// <https://docs.fivem.net/natives/?_0xC8A9481A01E63C28>
#[doc(alias(
    "SetPedRandomComponentVariation",
    "SET_PED_RANDOM_COMPONENT_VARIATION",
    "0xC8A9481A01E63C28"
))]
#[inline]
pub fn set_ped_random_component_variation(ped: Ped, p1: i32) {
    call(0xC8A9481A01E63C28, (ped, p1))
}

/// `SetPedRandomProps`.
///
/// <https://docs.fivem.net/natives/?_0xC44AA05345C992C6>
#[doc(alias("SetPedRandomProps", "SET_PED_RANDOM_PROPS", "0xC44AA05345C992C6"))]
#[inline]
pub fn set_ped_random_props(ped: Ped) {
    call(0xC44AA05345C992C6, (ped,))
}

/// `SetPedRelationshipGroupDefaultHash`.
///
/// <https://docs.fivem.net/natives/?_0xADB3F206518799E8>
#[doc(alias(
    "SetPedRelationshipGroupDefaultHash",
    "SET_PED_RELATIONSHIP_GROUP_DEFAULT_HASH",
    "0xADB3F206518799E8"
))]
#[inline]
pub fn set_ped_relationship_group_default_hash(ped: Ped, hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0xADB3F206518799E8, (ped, hash))
}

/// `SetPedRelationshipGroupHash`.
///
/// <https://docs.fivem.net/natives/?_0xC80A74AC829DDD92>
#[doc(alias(
    "SetPedRelationshipGroupHash",
    "SET_PED_RELATIONSHIP_GROUP_HASH",
    "0xC80A74AC829DDD92"
))]
#[inline]
pub fn set_ped_relationship_group_hash(ped: Ped, hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0xC80A74AC829DDD92, (ped, hash))
}

/// `SetPedReserveParachuteTintIndex`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xE88DA0751C22A2AD>
#[doc(alias(
    "SetPedReserveParachuteTintIndex",
    "SET_PED_RESERVE_PARACHUTE_TINT_INDEX",
    "0xE88DA0751C22A2AD"
))]
#[inline]
pub fn set_ped_reserve_parachute_tint_index(ped: Ped, p1: i32) {
    call(0xE88DA0751C22A2AD, (ped, p1))
}

/// `SetPedResetFlag`.
///
/// <https://docs.fivem.net/natives/?_0xC1E8A365BF3B29F2>
#[doc(alias("SetPedResetFlag", "SET_PED_RESET_FLAG", "0xC1E8A365BF3B29F2"))]
#[inline]
pub fn set_ped_reset_flag(ped: Ped, flag_id: i32, do_reset: bool) {
    call(0xC1E8A365BF3B29F2, (ped, flag_id, do_reset))
}

/// `SetPedScubaGearVariation`.
///
/// <https://docs.fivem.net/natives/?_0x36C6984C3ED0C911>
#[doc(alias(
    "SetPedScubaGearVariation",
    "_SET_PED_SCUBA_GEAR_VARIATION",
    "SET_PED_SCUBA_GEAR_VARIATION",
    "0x36C6984C3ED0C911"
))]
#[inline]
pub fn set_ped_scuba_gear_variation(ped: Ped) {
    call(0x36C6984C3ED0C911, (ped,))
}

/// `SetPedSeeingRange`.
///
/// <https://docs.fivem.net/natives/?_0xF29CF591C4BF6CEE>
#[doc(alias("SetPedSeeingRange", "SET_PED_SEEING_RANGE", "0xF29CF591C4BF6CEE"))]
#[inline]
pub fn set_ped_seeing_range(ped: Ped, value: f32) {
    call(0xF29CF591C4BF6CEE, (ped, value))
}

/// `SetPedShootRate`.
///
/// <https://docs.fivem.net/natives/?_0x614DA022990752DC>
#[doc(alias("SetPedShootRate", "SET_PED_SHOOT_RATE", "0x614DA022990752DC"))]
#[inline]
pub fn set_ped_shoot_rate(ped: Ped, shoot_rate: i32) {
    call(0x614DA022990752DC, (ped, shoot_rate))
}

/// `SetPedShootsAtCoord`.
///
/// <https://docs.fivem.net/natives/?_0x96A05E4FB321B1BA>
#[doc(alias("SetPedShootsAtCoord", "SET_PED_SHOOTS_AT_COORD", "0x96A05E4FB321B1BA"))]
#[inline]
pub fn set_ped_shoots_at_coord(ped: Ped, x: f32, y: f32, z: f32, toggle: bool) {
    call(0x96A05E4FB321B1BA, (ped, x, y, z, toggle))
}

/// `SetPedShouldPlayDirectedScenarioExit`.
///
/// <https://docs.fivem.net/natives/?_0xEC6935EBE0847B90>
#[doc(alias(
    "SetPedShouldPlayDirectedScenarioExit",
    "_SET_PED_SHOULD_PLAY_DIRECTED_SCENARIO_EXIT",
    "SET_PED_SHOULD_PLAY_DIRECTED_NORMAL_SCENARIO_EXIT",
    "SetPedShouldPlayDirectedNormalScenarioExit",
    "0xEC6935EBE0847B90"
))]
#[inline]
pub fn set_ped_should_play_directed_scenario_exit(ped: Ped, x: f32, y: f32, z: f32) -> bool {
    call(0xEC6935EBE0847B90, (ped, x, y, z))
}

/// `SetPedShouldPlayFleeScenarioExit`.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xEEED8FAFEC331A70>
#[doc(alias(
    "SetPedShouldPlayFleeScenarioExit",
    "SET_PED_SHOULD_PLAY_FLEE_SCENARIO_EXIT",
    "0xEEED8FAFEC331A70"
))]
#[inline]
pub fn set_ped_should_play_flee_scenario_exit(ped: Ped, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0xEEED8FAFEC331A70, (ped, p1, p2, p3))
}

/// `SetPedShouldPlayImmediateScenarioExit`.
///
/// <https://docs.fivem.net/natives/?_0xF1C03A5352243A30>
#[doc(alias(
    "SetPedShouldPlayImmediateScenarioExit",
    "SET_PED_SHOULD_PLAY_IMMEDIATE_SCENARIO_EXIT",
    "0xF1C03A5352243A30"
))]
#[inline]
pub fn set_ped_should_play_immediate_scenario_exit(ped: Ped) {
    call(0xF1C03A5352243A30, (ped,))
}

/// `SetPedShouldPlayNormalScenarioExit`.
///
/// <https://docs.fivem.net/natives/?_0xA3A9299C4F2ADB98>
#[doc(alias(
    "SetPedShouldPlayNormalScenarioExit",
    "SET_PED_SHOULD_PLAY_NORMAL_SCENARIO_EXIT",
    "0xA3A9299C4F2ADB98"
))]
#[inline]
pub fn set_ped_should_play_normal_scenario_exit(ped: Ped) {
    call(0xA3A9299C4F2ADB98, (ped,))
}

/// `SetPedSphereDefensiveArea`.
///
/// <https://docs.fivem.net/natives/?_0x9D3151A373974804>
#[doc(alias(
    "SetPedSphereDefensiveArea",
    "SET_PED_SPHERE_DEFENSIVE_AREA",
    "0x9D3151A373974804"
))]
#[inline]
pub fn set_ped_sphere_defensive_area(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p5: bool,
    p6: bool,
) {
    call(0x9D3151A373974804, (ped, x, y, z, radius, p5, p6))
}

/// `SetPedStayInVehicleWhenJacked`.
///
/// <https://docs.fivem.net/natives/?_0xEDF4079F9D54C9A1>
#[doc(alias(
    "SetPedStayInVehicleWhenJacked",
    "SET_PED_STAY_IN_VEHICLE_WHEN_JACKED",
    "0xEDF4079F9D54C9A1"
))]
#[inline]
pub fn set_ped_stay_in_vehicle_when_jacked(ped: Ped, toggle: bool) {
    call(0xEDF4079F9D54C9A1, (ped, toggle))
}

/// `SetPedStealthMovement`.
///
/// <https://docs.fivem.net/natives/?_0x88CBB5CEB96B7BD2>
#[doc(alias(
    "SetPedStealthMovement",
    "SET_PED_STEALTH_MOVEMENT",
    "0x88CBB5CEB96B7BD2"
))]
#[inline]
pub fn set_ped_stealth_movement(ped: Ped, p1: bool, action: &str) {
    call(0x88CBB5CEB96B7BD2, (ped, p1, action))
}

/// `SetPedSteersAroundObjects`.
///
/// <https://docs.fivem.net/natives/?_0x1509C089ADC208BF>
#[doc(alias(
    "SetPedSteersAroundObjects",
    "SET_PED_STEERS_AROUND_OBJECTS",
    "0x1509C089ADC208BF"
))]
#[inline]
pub fn set_ped_steers_around_objects(ped: Ped, toggle: bool) {
    call(0x1509C089ADC208BF, (ped, toggle))
}

/// `SetPedSteersAroundPeds`.
///
/// <https://docs.fivem.net/natives/?_0x46F2193B3AD1D891>
#[doc(alias(
    "SetPedSteersAroundPeds",
    "SET_PED_STEERS_AROUND_PEDS",
    "0x46F2193B3AD1D891"
))]
#[inline]
pub fn set_ped_steers_around_peds(ped: Ped, toggle: bool) {
    call(0x46F2193B3AD1D891, (ped, toggle))
}

/// `SetPedSteersAroundVehicles`.
///
/// <https://docs.fivem.net/natives/?_0xEB6FB9D48DDE23EC>
#[doc(alias(
    "SetPedSteersAroundVehicles",
    "SET_PED_STEERS_AROUND_VEHICLES",
    "0xEB6FB9D48DDE23EC"
))]
#[inline]
pub fn set_ped_steers_around_vehicles(ped: Ped, toggle: bool) {
    call(0xEB6FB9D48DDE23EC, (ped, toggle))
}

/// `SetPedStrafeClipset`.
///
/// <https://docs.fivem.net/natives/?_0x29A28F3F8CF6D854>
#[doc(alias("SetPedStrafeClipset", "SET_PED_STRAFE_CLIPSET", "0x29A28F3F8CF6D854"))]
#[inline]
pub fn set_ped_strafe_clipset(ped: Ped, clip_set: &str) {
    call(0x29A28F3F8CF6D854, (ped, clip_set))
}

/// `SetPedSuffersCriticalHits`.
///
/// <https://docs.fivem.net/natives/?_0xEBD76F2359F190AC>
#[doc(alias(
    "SetPedSuffersCriticalHits",
    "SET_PED_SUFFERS_CRITICAL_HITS",
    "0xEBD76F2359F190AC"
))]
#[inline]
pub fn set_ped_suffers_critical_hits(ped: Ped, toggle: bool) {
    call(0xEBD76F2359F190AC, (ped, toggle))
}

/// `SetPedSurvivesBeingOutOfWater`.
///
/// <https://docs.fivem.net/natives/?_0x100CD221F572F6E1>
#[doc(alias(
    "SetPedSurvivesBeingOutOfWater",
    "_SET_PED_SURVIVES_BEING_OUT_OF_WATER",
    "0x100CD221F572F6E1"
))]
#[inline]
pub fn set_ped_survives_being_out_of_water(ped: Ped, toggle: bool) -> bool {
    call(0x100CD221F572F6E1, (ped, toggle))
}

/// `SetPedSweat`.
///
/// <https://docs.fivem.net/natives/?_0x27B0405F59637D1F>
#[doc(alias("SetPedSweat", "SET_PED_SWEAT", "0x27B0405F59637D1F"))]
#[inline]
pub fn set_ped_sweat(ped: Ped, sweat: f32) {
    call(0x27B0405F59637D1F, (ped, sweat))
}

/// `SetPedTargetLossResponse`.
///
/// <https://docs.fivem.net/natives/?_0x0703B9079823DA4A>
#[doc(alias(
    "SetPedTargetLossResponse",
    "SET_PED_TARGET_LOSS_RESPONSE",
    "0x0703B9079823DA4A"
))]
#[inline]
pub fn set_ped_target_loss_response(ped: Ped, response_type: i32) {
    call(0x0703B9079823DA4A, (ped, response_type))
}

/// `SetPedToInformRespectedFriends`.
///
/// <https://docs.fivem.net/natives/?_0x112942C6E708F70B>
#[doc(alias(
    "SetPedToInformRespectedFriends",
    "SET_PED_TO_INFORM_RESPECTED_FRIENDS",
    "0x112942C6E708F70B"
))]
#[inline]
pub fn set_ped_to_inform_respected_friends(ped: Ped, radius: f32, max_friends: i32) {
    call(0x112942C6E708F70B, (ped, radius, max_friends))
}

/// `SetPedToLoadCover`.
///
/// <https://docs.fivem.net/natives/?_0x332B562EEDA62399>
#[doc(alias("SetPedToLoadCover", "SET_PED_TO_LOAD_COVER", "0x332B562EEDA62399"))]
#[inline]
pub fn set_ped_to_load_cover(ped: Ped, toggle: bool) {
    call(0x332B562EEDA62399, (ped, toggle))
}

/// `SetPedToRagdoll`.
///
/// <https://docs.fivem.net/natives/?_0xAE99FB955581844A>
#[doc(alias("SetPedToRagdoll", "SET_PED_TO_RAGDOLL", "0xAE99FB955581844A"))]
#[inline]
pub fn set_ped_to_ragdoll(
    ped: Ped,
    min_time: i32,
    max_time: i32,
    ragdoll_type: i32,
    b_abort_if_injured: bool,
    b_abort_if_dead: bool,
    b_force_script_control: bool,
) -> bool {
    call(
        0xAE99FB955581844A,
        (
            ped,
            min_time,
            max_time,
            ragdoll_type,
            b_abort_if_injured,
            b_abort_if_dead,
            b_force_script_control,
        ),
    )
}

/// `SetPedToRagdollWithFall`.
///
/// <https://docs.fivem.net/natives/?_0xD76632D99E4966C8>
#[doc(alias(
    "SetPedToRagdollWithFall",
    "SET_PED_TO_RAGDOLL_WITH_FALL",
    "0xD76632D99E4966C8"
))]
#[inline]
pub fn set_ped_to_ragdoll_with_fall(
    ped: Ped,
    min_time: i32,
    max_time: i32,
    n_fall_type: i32,
    dir_x: f32,
    dir_y: f32,
    dir_z: f32,
    f_ground_height: f32,
    grab1_x: f32,
    grab1_y: f32,
    grab1_z: f32,
    grab2_x: f32,
    grab2_y: f32,
    grab2_z: f32,
) -> bool {
    call(
        0xD76632D99E4966C8,
        (
            ped,
            min_time,
            max_time,
            n_fall_type,
            dir_x,
            dir_y,
            dir_z,
            f_ground_height,
            grab1_x,
            grab1_y,
            grab1_z,
            grab2_x,
            grab2_y,
            grab2_z,
        ),
    )
}

/// `SetPedUsingActionMode`.
///
/// <https://docs.fivem.net/natives/?_0xD75ACCF5E0FB5367>
#[doc(alias(
    "SetPedUsingActionMode",
    "SET_PED_USING_ACTION_MODE",
    "0xD75ACCF5E0FB5367"
))]
#[inline]
pub fn set_ped_using_action_mode(ped: Ped, p1: bool, p2: i32, action: &str) {
    call(0xD75ACCF5E0FB5367, (ped, p1, p2, action))
}

/// `SetPedVehicleForcedSeatUsage`.
///
/// <https://docs.fivem.net/natives/?_0x952F06BEECD775CC>
#[doc(alias(
    "SetPedVehicleForcedSeatUsage",
    "SET_PED_VEHICLE_FORCED_SEAT_USAGE",
    "0x952F06BEECD775CC"
))]
#[inline]
pub fn set_ped_vehicle_forced_seat_usage(ped: Ped, vehicle: Vehicle, seat_index: i32, flags: i32) {
    call(0x952F06BEECD775CC, (ped, vehicle, seat_index, flags))
}

/// `SetPedVisualFieldCenterAngle`.
///
/// <https://docs.fivem.net/natives/?_0x3B6405E8AB34A907>
#[doc(alias(
    "SetPedVisualFieldCenterAngle",
    "SET_PED_VISUAL_FIELD_CENTER_ANGLE",
    "0x3B6405E8AB34A907"
))]
#[inline]
pub fn set_ped_visual_field_center_angle(ped: Ped, angle: f32) {
    call(0x3B6405E8AB34A907, (ped, angle))
}

/// `SetPedVisualFieldMaxAngle`.
///
/// <https://docs.fivem.net/natives/?_0x70793BDCA1E854D4>
#[doc(alias(
    "SetPedVisualFieldMaxAngle",
    "SET_PED_VISUAL_FIELD_MAX_ANGLE",
    "0x70793BDCA1E854D4"
))]
#[inline]
pub fn set_ped_visual_field_max_angle(ped: Ped, value: f32) {
    call(0x70793BDCA1E854D4, (ped, value))
}

/// `SetPedVisualFieldMaxElevationAngle`.
///
/// <https://docs.fivem.net/natives/?_0x78D0B67629D75856>
#[doc(alias(
    "SetPedVisualFieldMaxElevationAngle",
    "SET_PED_VISUAL_FIELD_MAX_ELEVATION_ANGLE",
    "0x78D0B67629D75856"
))]
#[inline]
pub fn set_ped_visual_field_max_elevation_angle(ped: Ped, angle: f32) {
    call(0x78D0B67629D75856, (ped, angle))
}

/// `SetPedVisualFieldMinAngle`.
///
/// <https://docs.fivem.net/natives/?_0x2DB492222FB21E26>
#[doc(alias(
    "SetPedVisualFieldMinAngle",
    "SET_PED_VISUAL_FIELD_MIN_ANGLE",
    "0x2DB492222FB21E26"
))]
#[inline]
pub fn set_ped_visual_field_min_angle(ped: Ped, value: f32) {
    call(0x2DB492222FB21E26, (ped, value))
}

/// `SetPedVisualFieldMinElevationAngle`.
///
/// <https://docs.fivem.net/natives/?_0x7A276EB2C224D70F>
#[doc(alias(
    "SetPedVisualFieldMinElevationAngle",
    "SET_PED_VISUAL_FIELD_MIN_ELEVATION_ANGLE",
    "0x7A276EB2C224D70F"
))]
#[inline]
pub fn set_ped_visual_field_min_elevation_angle(ped: Ped, angle: f32) {
    call(0x7A276EB2C224D70F, (ped, angle))
}

/// `SetPedVisualFieldPeripheralRange`.
///
/// <https://docs.fivem.net/natives/?_0x9C74B0BC831B753A>
#[doc(alias(
    "SetPedVisualFieldPeripheralRange",
    "SET_PED_VISUAL_FIELD_PERIPHERAL_RANGE",
    "0x9C74B0BC831B753A"
))]
#[inline]
pub fn set_ped_visual_field_peripheral_range(ped: Ped, range: f32) {
    call(0x9C74B0BC831B753A, (ped, range))
}

/// `SetPedWeaponMovementClipset`.
///
/// <https://docs.fivem.net/natives/?_0x2622E35B77D3ACA2>
#[doc(alias(
    "SetPedWeaponMovementClipset",
    "SET_PED_WEAPON_MOVEMENT_CLIPSET",
    "0x2622E35B77D3ACA2"
))]
#[inline]
pub fn set_ped_weapon_movement_clipset(ped: Ped, clip_set: &str) {
    call(0x2622E35B77D3ACA2, (ped, clip_set))
}

/// `SetPedWetnessEnabledThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xB5485E4907B53019>
#[doc(alias(
    "SetPedWetnessEnabledThisFrame",
    "SET_PED_WETNESS_ENABLED_THIS_FRAME",
    "0xB5485E4907B53019"
))]
#[inline]
pub fn set_ped_wetness_enabled_this_frame(ped: Ped) {
    call(0xB5485E4907B53019, (ped,))
}

/// `SetPedWetnessHeight`.
///
/// <https://docs.fivem.net/natives/?_0x44CB6447D2571AA0>
#[doc(alias("SetPedWetnessHeight", "SET_PED_WETNESS_HEIGHT", "0x44CB6447D2571AA0"))]
#[inline]
pub fn set_ped_wetness_height(ped: Ped, height: f32) {
    call(0x44CB6447D2571AA0, (ped, height))
}

/// `SetPopControlSphereThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xD8C3BE3EE94CAF2D>
#[doc(alias(
    "SetPopControlSphereThisFrame",
    "SET_POP_CONTROL_SPHERE_THIS_FRAME",
    "0xD8C3BE3EE94CAF2D"
))]
#[inline]
pub fn set_pop_control_sphere_this_frame(x: f32, y: f32, z: f32, min: f32, max: f32) {
    call(0xD8C3BE3EE94CAF2D, (x, y, z, min, max))
}

/// `SetRagdollBlockingFlags`.
///
/// <https://docs.fivem.net/natives/?_0x26695EC767728D84>
#[doc(alias(
    "SetRagdollBlockingFlags",
    "SET_RAGDOLL_BLOCKING_FLAGS",
    "0x26695EC767728D84",
    "_SET_PED_RAGDOLL_BLOCKING_FLAGS",
    "SetPedRagdollBlockingFlags"
))]
#[inline]
pub fn set_ragdoll_blocking_flags(ped: Ped, flags: i32) {
    call(0x26695EC767728D84, (ped, flags))
}

/// `SetRelationshipBetweenGroups`.
///
/// <https://docs.fivem.net/natives/?_0xBF25EB89375A37AD>
#[doc(alias(
    "SetRelationshipBetweenGroups",
    "SET_RELATIONSHIP_BETWEEN_GROUPS",
    "0xBF25EB89375A37AD"
))]
#[inline]
pub fn set_relationship_between_groups(
    relationship: i32,
    group1: impl Into<Hash>,
    group2: impl Into<Hash>,
) {
    let group1: Hash = group1.into();
    let group2: Hash = group2.into();
    call(0xBF25EB89375A37AD, (relationship, group1, group2))
}

/// `SetRelationshipGroupDontAffectWantedLevel`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x5615E0C5EB2BC6E2>
#[doc(alias(
    "SetRelationshipGroupDontAffectWantedLevel",
    "_SET_RELATIONSHIP_GROUP_DONT_AFFECT_WANTED_LEVEL",
    "SET_RELATIONSHIP_GROUP_AFFECTS_WANTED_LEVEL",
    "SetRelationshipGroupAffectsWantedLevel",
    "0x5615E0C5EB2BC6E2"
))]
#[inline]
pub fn set_relationship_group_dont_affect_wanted_level(group: impl Into<Hash>, p1: bool) {
    let group: Hash = group.into();
    call(0x5615E0C5EB2BC6E2, (group, p1))
}

/// `SetScenarioPedDensityMultiplierThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x7A556143A1C03898>
#[doc(alias(
    "SetScenarioPedDensityMultiplierThisFrame",
    "SET_SCENARIO_PED_DENSITY_MULTIPLIER_THIS_FRAME",
    "0x7A556143A1C03898"
))]
#[inline]
pub fn set_scenario_ped_density_multiplier_this_frame(interior_mult: f32, exterior_mult: f32) {
    call(0x7A556143A1C03898, (interior_mult, exterior_mult))
}

/// `SetScenarioPedsSpawnInSphereArea`.
///
/// <https://docs.fivem.net/natives/?_0x28157D43CF600981>
#[doc(alias(
    "SetScenarioPedsSpawnInSphereArea",
    "SET_SCENARIO_PEDS_SPAWN_IN_SPHERE_AREA",
    "0x28157D43CF600981"
))]
#[inline]
pub fn set_scenario_peds_spawn_in_sphere_area(x: f32, y: f32, z: f32, range: f32, p4: i32) {
    call(0x28157D43CF600981, (x, y, z, range, p4))
}

/// `SetScenarioPedsToBeReturnedByNextCommand`.
///
/// <https://docs.fivem.net/natives/?_0x14F19A8782C8071E>
#[doc(alias(
    "SetScenarioPedsToBeReturnedByNextCommand",
    "SET_SCENARIO_PEDS_TO_BE_RETURNED_BY_NEXT_COMMAND",
    "0x14F19A8782C8071E"
))]
#[inline]
pub fn set_scenario_peds_to_be_returned_by_next_command(value: bool) {
    call(0x14F19A8782C8071E, (value,))
}

/// `SetScriptedAnimSeatOffset`.
///
/// <https://docs.fivem.net/natives/?_0x5917BBA32D06C230>
#[doc(alias(
    "SetScriptedAnimSeatOffset",
    "SET_SCRIPTED_ANIM_SEAT_OFFSET",
    "0x5917BBA32D06C230"
))]
#[inline]
pub fn set_scripted_anim_seat_offset(ped: Ped, p1: f32) {
    call(0x5917BBA32D06C230, (ped, p1))
}

/// `SetScriptedConversionCoordThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x5086C7843552CF85>
#[doc(alias(
    "SetScriptedConversionCoordThisFrame",
    "SET_SCRIPTED_CONVERSION_COORD_THIS_FRAME",
    "0x5086C7843552CF85"
))]
#[inline]
pub fn set_scripted_conversion_coord_this_frame(x: f32, y: f32, z: f32) {
    call(0x5086C7843552CF85, (x, y, z))
}

/// `SetSynchronizedSceneHoldLastFrame`.
///
/// <https://docs.fivem.net/natives/?_0x394B9CD12435C981>
#[doc(alias(
    "SetSynchronizedSceneHoldLastFrame",
    "SET_SYNCHRONIZED_SCENE_HOLD_LAST_FRAME",
    "0x394B9CD12435C981",
    "_SET_SYNCHRONIZED_SCENE_OCCLUSION_PORTAL",
    "SetSynchronizedSceneOcclusionPortal"
))]
#[inline]
pub fn set_synchronized_scene_hold_last_frame(scene_id: i32, toggle: bool) {
    call(0x394B9CD12435C981, (scene_id, toggle))
}

/// `SetSynchronizedSceneLooped`.
///
/// <https://docs.fivem.net/natives/?_0xD9A897A4C6C2974F>
#[doc(alias(
    "SetSynchronizedSceneLooped",
    "SET_SYNCHRONIZED_SCENE_LOOPED",
    "0xD9A897A4C6C2974F"
))]
#[inline]
pub fn set_synchronized_scene_looped(scene_id: i32, toggle: bool) {
    call(0xD9A897A4C6C2974F, (scene_id, toggle))
}

/// `SetSynchronizedSceneOrigin`.
///
/// <https://docs.fivem.net/natives/?_0x6ACF6B7225801CD7>
#[doc(alias(
    "SetSynchronizedSceneOrigin",
    "SET_SYNCHRONIZED_SCENE_ORIGIN",
    "0x6ACF6B7225801CD7"
))]
#[inline]
pub fn set_synchronized_scene_origin(
    scene_id: i32,
    x: f32,
    y: f32,
    z: f32,
    roll: f32,
    pitch: f32,
    yaw: f32,
    p7: bool,
) {
    call(
        0x6ACF6B7225801CD7,
        (scene_id, x, y, z, roll, pitch, yaw, p7),
    )
}

/// `SetSynchronizedScenePhase`.
///
/// <https://docs.fivem.net/natives/?_0x734292F4F0ABF6D0>
#[doc(alias(
    "SetSynchronizedScenePhase",
    "SET_SYNCHRONIZED_SCENE_PHASE",
    "0x734292F4F0ABF6D0"
))]
#[inline]
pub fn set_synchronized_scene_phase(scene_id: i32, phase: f32) {
    call(0x734292F4F0ABF6D0, (scene_id, phase))
}

/// `SetSynchronizedSceneRate`.
///
/// <https://docs.fivem.net/natives/?_0xB6C49F8A5E295A5D>
#[doc(alias(
    "SetSynchronizedSceneRate",
    "SET_SYNCHRONIZED_SCENE_RATE",
    "0xB6C49F8A5E295A5D"
))]
#[inline]
pub fn set_synchronized_scene_rate(scene_id: i32, rate: f32) {
    call(0xB6C49F8A5E295A5D, (scene_id, rate))
}

/// `SpawnpointsCancelSearch`.
///
/// <https://docs.fivem.net/natives/?_0xFEE4A5459472A9F8>
#[doc(alias(
    "SpawnpointsCancelSearch",
    "SPAWNPOINTS_CANCEL_SEARCH",
    "0xFEE4A5459472A9F8"
))]
#[inline]
pub fn spawnpoints_cancel_search() {
    call(0xFEE4A5459472A9F8, ())
}

/// `SpawnpointsGetNumSearchResults`.
///
/// <https://docs.fivem.net/natives/?_0xA635C11B8C44AFC2>
#[doc(alias(
    "SpawnpointsGetNumSearchResults",
    "SPAWNPOINTS_GET_NUM_SEARCH_RESULTS",
    "0xA635C11B8C44AFC2"
))]
#[inline]
pub fn spawnpoints_get_num_search_results() -> i32 {
    call(0xA635C11B8C44AFC2, ())
}

/// `SpawnpointsGetSearchResult`.
///
/// The values: `x`, `y`, `z`.
///
/// <https://docs.fivem.net/natives/?_0x280C7E3AC7F56E90>
#[doc(alias(
    "SpawnpointsGetSearchResult",
    "SPAWNPOINTS_GET_SEARCH_RESULT",
    "0x280C7E3AC7F56E90"
))]
#[inline]
pub fn spawnpoints_get_search_result(random_int: i32) -> (f32, f32, f32) {
    let mut x = Out::<f32>::default();
    let mut y = Out::<f32>::default();
    let mut z = Out::<f32>::default();
    call::<()>(0x280C7E3AC7F56E90, (random_int, &mut x, &mut y, &mut z));
    (x.get(), y.get(), z.get())
}

/// `SpawnpointsGetSearchResultFlags`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB782F8238512BAD5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "SpawnpointsGetSearchResultFlags",
    "SPAWNPOINTS_GET_SEARCH_RESULT_FLAGS",
    "0xB782F8238512BAD5"
))]
#[inline]
pub unsafe fn spawnpoints_get_search_result_flags(p0: i32, p1: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xB782F8238512BAD5, (p0, p1))
}

/// `SpawnpointsIsSearchActive`.
///
/// <https://docs.fivem.net/natives/?_0x3C67506996001F5E>
#[doc(alias(
    "SpawnpointsIsSearchActive",
    "SPAWNPOINTS_IS_SEARCH_ACTIVE",
    "0x3C67506996001F5E"
))]
#[inline]
pub fn spawnpoints_is_search_active() -> bool {
    call(0x3C67506996001F5E, ())
}

/// `SpawnpointsIsSearchComplete`.
///
/// <https://docs.fivem.net/natives/?_0xA586FBEB32A53DBB>
#[doc(alias(
    "SpawnpointsIsSearchComplete",
    "SPAWNPOINTS_IS_SEARCH_COMPLETE",
    "0xA586FBEB32A53DBB"
))]
#[inline]
pub fn spawnpoints_is_search_complete() -> bool {
    call(0xA586FBEB32A53DBB, ())
}

/// `SpawnpointsIsSearchFailed`.
///
/// <https://docs.fivem.net/natives/?_0xF445DE8DA80A1792>
#[doc(alias(
    "SpawnpointsIsSearchFailed",
    "SPAWNPOINTS_IS_SEARCH_FAILED",
    "0xF445DE8DA80A1792"
))]
#[inline]
pub fn spawnpoints_is_search_failed() -> bool {
    call(0xF445DE8DA80A1792, ())
}

/// `SpawnpointsStartSearch`.
///
/// <https://docs.fivem.net/natives/?_0x2DF9038C90AD5264>
#[doc(alias(
    "SpawnpointsStartSearch",
    "SPAWNPOINTS_START_SEARCH",
    "0x2DF9038C90AD5264"
))]
#[inline]
pub fn spawnpoints_start_search(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    interior_flags: i32,
    scale: f32,
    duration: i32,
) {
    call(
        0x2DF9038C90AD5264,
        (p0, p1, p2, p3, p4, interior_flags, scale, duration),
    )
}

/// `SpawnpointsStartSearchInAngledArea`.
///
/// <https://docs.fivem.net/natives/?_0xB2AFF10216DEFA2F>
#[doc(alias(
    "SpawnpointsStartSearchInAngledArea",
    "SPAWNPOINTS_START_SEARCH_IN_ANGLED_AREA",
    "0xB2AFF10216DEFA2F"
))]
#[inline]
pub fn spawnpoints_start_search_in_angled_area(
    x: f32,
    y: f32,
    z: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    interior_flags: i32,
    scale: f32,
    duration: i32,
) {
    call(
        0xB2AFF10216DEFA2F,
        (x, y, z, p3, p4, p5, p6, interior_flags, scale, duration),
    )
}

/// `SpecialFunctionDoNotUse`.
///
/// <https://docs.fivem.net/natives/?_0xF9ACF4A08098EA25>
#[doc(alias(
    "SpecialFunctionDoNotUse",
    "SPECIAL_FUNCTION_DO_NOT_USE",
    "0xF9ACF4A08098EA25"
))]
#[inline]
pub fn special_function_do_not_use(ped: Ped, no_collision_until_clear: bool) {
    call(0xF9ACF4A08098EA25, (ped, no_collision_until_clear))
}

/// `StopAnyPedModelBeingSuppressed`.
///
/// <https://docs.fivem.net/natives/?_0xB47BD05FA66B40CF>
#[doc(alias(
    "StopAnyPedModelBeingSuppressed",
    "STOP_ANY_PED_MODEL_BEING_SUPPRESSED",
    "0xB47BD05FA66B40CF"
))]
#[inline]
pub fn stop_any_ped_model_being_suppressed() {
    call(0xB47BD05FA66B40CF, ())
}

/// `StopPedWeaponFiringWhenDropped`.
///
/// <https://docs.fivem.net/natives/?_0xC158D28142A34608>
#[doc(alias(
    "StopPedWeaponFiringWhenDropped",
    "STOP_PED_WEAPON_FIRING_WHEN_DROPPED",
    "0xC158D28142A34608"
))]
#[inline]
pub fn stop_ped_weapon_firing_when_dropped(ped: Ped) {
    call(0xC158D28142A34608, (ped,))
}

/// `TakeOwnershipOfSynchronizedScene`.
///
/// <https://docs.fivem.net/natives/?_0xCD9CC7E200A52A6F>
#[doc(alias(
    "TakeOwnershipOfSynchronizedScene",
    "TAKE_OWNERSHIP_OF_SYNCHRONIZED_SCENE",
    "0xCD9CC7E200A52A6F",
    "_DISPOSE_SYNCHRONIZED_SCENE",
    "DisposeSynchronizedScene"
))]
#[inline]
pub fn take_ownership_of_synchronized_scene(scene: i32) {
    call(0xCD9CC7E200A52A6F, (scene,))
}

/// `UnregisterPedheadshot`.
///
/// <https://docs.fivem.net/natives/?_0x96B1361D9B24C2FF>
#[doc(alias(
    "UnregisterPedheadshot",
    "UNREGISTER_PEDHEADSHOT",
    "0x96B1361D9B24C2FF"
))]
#[inline]
pub fn unregister_pedheadshot(id: i32) {
    call(0x96B1361D9B24C2FF, (id,))
}

/// `UpdatePedHeadBlendData`.
///
/// <https://docs.fivem.net/natives/?_0x723538F61C647C5A>
#[doc(alias(
    "UpdatePedHeadBlendData",
    "UPDATE_PED_HEAD_BLEND_DATA",
    "0x723538F61C647C5A"
))]
#[inline]
pub fn update_ped_head_blend_data(ped: Ped, shape_mix: f32, skin_mix: f32, third_mix: f32) {
    call(0x723538F61C647C5A, (ped, shape_mix, skin_mix, third_mix))
}

/// `WasPedKilledByStealth`.
///
/// <https://docs.fivem.net/natives/?_0xF9800AA1A771B000>
#[doc(alias(
    "WasPedKilledByStealth",
    "WAS_PED_KILLED_BY_STEALTH",
    "0xF9800AA1A771B000"
))]
#[inline]
pub fn was_ped_killed_by_stealth(ped: Ped) -> bool {
    call(0xF9800AA1A771B000, (ped,))
}

/// `WasPedKilledByTakedown`.
///
/// <https://docs.fivem.net/natives/?_0x7F08E26039C7347C>
#[doc(alias(
    "WasPedKilledByTakedown",
    "WAS_PED_KILLED_BY_TAKEDOWN",
    "0x7F08E26039C7347C"
))]
#[inline]
pub fn was_ped_killed_by_takedown(ped: Ped) -> bool {
    call(0x7F08E26039C7347C, (ped,))
}

/// `WasPedKnockedOut`.
///
/// <https://docs.fivem.net/natives/?_0x61767F73EACEED21>
#[doc(alias("WasPedKnockedOut", "WAS_PED_KNOCKED_OUT", "0x61767F73EACEED21"))]
#[inline]
pub fn was_ped_knocked_out(ped: Ped) -> bool {
    call(0x61767F73EACEED21, (ped,))
}

/// `WasPedSkeletonUpdated`.
///
/// <https://docs.fivem.net/natives/?_0x11B499C1E0FF8559>
#[doc(alias(
    "WasPedSkeletonUpdated",
    "WAS_PED_SKELETON_UPDATED",
    "0x11B499C1E0FF8559"
))]
#[inline]
pub fn was_ped_skeleton_updated(ped: Ped) -> bool {
    call(0x11B499C1E0FF8559, (ped,))
}
