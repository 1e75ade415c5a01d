// Made by native-gen 0.2.0 from data 19300e27d1d74fe2; do not edit.

//! Namespace `PED` of the RedM client.

use crate::prelude::*;

/// `AddArmourToPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5BA652A0CD14DF2F>
#[doc(alias("AddArmourToPed", "ADD_ARMOUR_TO_PED", "0x5BA652A0CD14DF2F"))]
#[inline]
pub fn add_armour_to_ped(ped: Ped, amount: i32) {
    call(0x5BA652A0CD14DF2F, (ped, amount))
}

/// `AddCustomFormationLocation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E23CD07BD161E06>
#[doc(alias(
    "AddCustomFormationLocation",
    "ADD_CUSTOM_FORMATION_LOCATION",
    "0x4E23CD07BD161E06"
))]
#[inline]
pub fn add_custom_formation_location(group_id: i32, x: f32, y: f32, z: f32, position: i32) {
    call(0x4E23CD07BD161E06, (group_id, x, y, z, position))
}

/// `AddFormationLocation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB05945C1E9E60D91>
#[doc(alias("AddFormationLocation", "ADD_FORMATION_LOCATION", "0xB05945C1E9E60D91"))]
#[inline]
pub fn add_formation_location(group_id: i32, p1: f32, p2: f32, p3: f32) -> bool {
    call(0xB05945C1E9E60D91, (group_id, p1, p2, p3))
}

/// `AddPedStayOutVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9B168527B337BF0>
#[doc(alias(
    "AddPedStayOutVolume",
    "_ADD_PED_STAY_OUT_VOLUME",
    "0xE9B168527B337BF0"
))]
#[inline]
pub fn add_ped_stay_out_volume(ped: Ped, volume: Volume) -> bool {
    call(0xE9B168527B337BF0, (ped, volume))
}

/// `AddPedSubscribeToLegendaryBlips`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE37287EE358939C3>
#[doc(alias(
    "AddPedSubscribeToLegendaryBlips",
    "_ADD_PED_SUBSCRIBE_TO_LEGENDARY_BLIPS",
    "0xE37287EE358939C3"
))]
#[inline]
pub fn add_ped_subscribe_to_legendary_blips(ped: Ped) -> bool {
    call(0xE37287EE358939C3, (ped,))
}

/// `AddRelationshipGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF372BC22FCB88606>
#[doc(alias("AddRelationshipGroup", "ADD_RELATIONSHIP_GROUP", "0xF372BC22FCB88606"))]
#[inline]
pub fn add_relationship_group(name: &str) -> Option<Hash> {
    let mut group_hash = Out::<Hash>::default();
    let result: bool = call(0xF372BC22FCB88606, (name, &mut group_hash));
    result.then(|| group_hash.get())
}

/// `AddScenarioBlockingArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B5C85C612E5256E>
#[doc(alias(
    "AddScenarioBlockingArea",
    "ADD_SCENARIO_BLOCKING_AREA",
    "0x1B5C85C612E5256E"
))]
#[inline]
pub fn add_scenario_blocking_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    p6: bool,
    blocking_flags: i32,
) -> i32 {
    call(
        0x1B5C85C612E5256E,
        (x1, y1, z1, x2, y2, z2, p6, blocking_flags),
    )
}

/// `AddScenarioBlockingVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C39C95AE5DB1329>
#[doc(alias(
    "AddScenarioBlockingVolume",
    "_ADD_SCENARIO_BLOCKING_VOLUME",
    "0x4C39C95AE5DB1329"
))]
#[inline]
pub fn add_scenario_blocking_volume(volume: Volume, p1: bool, flag: i32) -> i32 {
    call(0x4C39C95AE5DB1329, (volume, p1, flag))
}

/// `AddScenarioTransition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D07B371E9439019>
#[doc(alias(
    "AddScenarioTransition",
    "_ADD_SCENARIO_TRANSITION",
    "0x6D07B371E9439019"
))]
#[inline]
pub fn add_scenario_transition(ped: Ped) {
    call(0x6D07B371E9439019, (ped,))
}

/// `AddTextureLayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86BB5FF45F193A02>
#[doc(alias("AddTextureLayer", "_ADD_TEXTURE_LAYER", "0x86BB5FF45F193A02"))]
#[inline]
pub fn add_texture_layer(
    texture_id: i32,
    albedo_hash: impl Into<Hash>,
    normal_hash: impl Into<Hash>,
    material_hash: impl Into<Hash>,
    blend_type: i32,
    tex_alpha: f32,
    sheet_grid_index: i32,
) -> i32 {
    let albedo_hash: Hash = albedo_hash.into();
    let normal_hash: Hash = normal_hash.into();
    let material_hash: Hash = material_hash.into();
    call(
        0x86BB5FF45F193A02,
        (
            texture_id,
            albedo_hash,
            normal_hash,
            material_hash,
            blend_type,
            tex_alpha,
            sheet_grid_index,
        ),
    )
}

/// `ApplyDamageToPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x697157CED63F18D4>
#[doc(alias("ApplyDamageToPed", "APPLY_DAMAGE_TO_PED", "0x697157CED63F18D4"))]
#[inline]
pub fn apply_damage_to_ped(
    ped: Ped,
    damage_amount: i32,
    damage_armour: bool,
    bone_id: i32,
    ped_killer: Ped,
) {
    call(
        0x697157CED63F18D4,
        (ped, damage_amount, damage_armour, bone_id, ped_killer),
    )
}

/// `ApplyPedBloodSpecific`.
///
/// Of unknown type: `p1`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF0D582CBF2D9B0F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p8`: there must be as many as it takes.
#[doc(alias(
    "ApplyPedBloodSpecific",
    "APPLY_PED_BLOOD_SPECIFIC",
    "0xEF0D582CBF2D9B0F"
))]
#[inline]
pub unsafe fn apply_ped_blood_specific(
    ped: Ped,
    p1: i32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: i32,
    p7: f32,
    p8: &mut [u8],
) {
    // SAFETY: the caller promises that the native stays inside.
    let p8 = unsafe { Buffer::new(p8) };
    call(0xEF0D582CBF2D9B0F, (ped, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `ApplyPedDamagePack`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46DF918788CB093F>
#[doc(alias("ApplyPedDamagePack", "APPLY_PED_DAMAGE_PACK", "0x46DF918788CB093F"))]
#[inline]
pub fn apply_ped_damage_pack(ped: Ped, damage_pack: &str, damage: f32, mult: f32) {
    call(0x46DF918788CB093F, (ped, damage_pack, damage, mult))
}

/// `ApplyPedDamagePackToBone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58D32261AE0F0843>
#[doc(alias(
    "ApplyPedDamagePackToBone",
    "_APPLY_PED_DAMAGE_PACK_TO_BONE",
    "0x58D32261AE0F0843"
))]
#[inline]
pub fn apply_ped_damage_pack_to_bone(
    ped: Ped,
    bone_id: i32,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    damage_pack: &str,
) {
    call(
        0x58D32261AE0F0843,
        (
            ped,
            bone_id,
            x_offset,
            y_offset,
            z_offset,
            x_rot,
            y_rot,
            z_rot,
            damage_pack,
        ),
    )
}

/// `ApplyPedMetaPedOutfit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74F512E29CB717E2>
#[doc(alias(
    "ApplyPedMetaPedOutfit",
    "_APPLY_PED_META_PED_OUTFIT",
    "0x74F512E29CB717E2"
))]
#[inline]
pub fn apply_ped_meta_ped_outfit(request_id: i32, ped: Ped, p2: bool, p3: bool) -> bool {
    call(0x74F512E29CB717E2, (request_id, ped, p2, p3))
}

/// `ApplyShopItemToPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3A7B003ED343FD9>
#[doc(alias("ApplyShopItemToPed", "_APPLY_SHOP_ITEM_TO_PED", "0xD3A7B003ED343FD9"))]
#[inline]
pub fn apply_shop_item_to_ped(
    ped: Ped,
    component_hash: impl Into<Hash>,
    immediately: bool,
    is_mp: bool,
    p4: bool,
) {
    let component_hash: Hash = component_hash.into();
    call(
        0xD3A7B003ED343FD9,
        (ped, component_hash, immediately, is_mp, p4),
    )
}

/// `ApplyTextureOnPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B46E25761519058>
#[doc(alias("ApplyTextureOnPed", "_APPLY_TEXTURE_ON_PED", "0x0B46E25761519058"))]
#[inline]
pub fn apply_texture_on_ped(ped: Ped, component_hash: impl Into<Hash>, texture_id: i32) {
    let component_hash: Hash = component_hash.into();
    call(0x0B46E25761519058, (ped, component_hash, texture_id))
}

/// `AreAllAmbientPedReservationsReady`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E420FF293EE5472>
#[doc(alias(
    "AreAllAmbientPedReservationsReady",
    "_ARE_ALL_AMBIENT_PED_RESERVATIONS_READY",
    "0x5E420FF293EE5472"
))]
#[inline]
pub fn are_all_ambient_ped_reservations_ready() -> bool {
    call(0x5E420FF293EE5472, ())
}

/// `AttachVolumeToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C00CFC48A782DC0>
#[doc(alias(
    "AttachVolumeToEntity",
    "_ATTACH_VOLUME_TO_ENTITY",
    "0x7C00CFC48A782DC0"
))]
#[inline]
pub fn attach_volume_to_entity(
    volume: Volume,
    entity: impl Into<Entity>,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    p8: i32,
    p9: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x7C00CFC48A782DC0,
        (
            volume, entity, offset_x, offset_y, offset_z, rot_x, rot_y, rot_z, p8, p9,
        ),
    )
}

/// `CanKnockPedOffVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51AC07A44D4F5B8A>
#[doc(alias(
    "CanKnockPedOffVehicle",
    "CAN_KNOCK_PED_OFF_VEHICLE",
    "0x51AC07A44D4F5B8A"
))]
#[inline]
pub fn can_knock_ped_off_vehicle(ped: Ped) -> bool {
    call(0x51AC07A44D4F5B8A, (ped,))
}

/// `CanPedBeMounted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D64376CF437363E>
#[doc(alias("CanPedBeMounted", "CAN_PED_BE_MOUNTED", "0x2D64376CF437363E"))]
#[inline]
pub fn can_ped_be_mounted(ped: Ped) -> bool {
    call(0x2D64376CF437363E, (ped,))
}

/// `CanPedHearTargetPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0EA9EACBA3B01601>
#[doc(alias(
    "CanPedHearTargetPed",
    "_CAN_PED_HEAR_TARGET_PED",
    "0x0EA9EACBA3B01601"
))]
#[inline]
pub fn can_ped_hear_target_ped(source: Ped, listener: Ped, include_noise_boost: bool) -> bool {
    call(0x0EA9EACBA3B01601, (source, listener, include_noise_boost))
}

/// `CanPedInCombatSeeTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEAD42DE3610D0721>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x128F79EDCECE4FD5>
#[doc(alias("CanPedRagdoll", "CAN_PED_RAGDOLL", "0x128F79EDCECE4FD5"))]
#[inline]
pub fn can_ped_ragdoll(ped: Ped) -> bool {
    call(0x128F79EDCECE4FD5, (ped,))
}

/// `CanPedSeeEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7F9B9791D4CB71F6>
#[doc(alias("CanPedSeeEntity", "CAN_PED_SEE_ENTITY", "0x7F9B9791D4CB71F6"))]
#[inline]
pub fn can_ped_see_entity(
    ped: Ped,
    target_entity: impl Into<Entity>,
    p2: bool,
    do_foliage_check: bool,
) -> i32 {
    let target_entity: Entity = target_entity.into();
    call(
        0x7F9B9791D4CB71F6,
        (ped, target_entity, p2, do_foliage_check),
    )
}

/// `CanPedSeePedCached`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D9473CB82D83A30>
#[doc(alias("CanPedSeePedCached", "CAN_PED_SEE_PED_CACHED", "0x9D9473CB82D83A30"))]
#[inline]
pub fn can_ped_see_ped_cached(ped: Ped, target_ped: Ped, p2: bool) -> i32 {
    call(0x9D9473CB82D83A30, (ped, target_ped, p2))
}

/// `CanPedUseScenarioPoint`.
///
/// Of unknown type: `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB643407D0B26F07>
#[doc(alias(
    "CanPedUseScenarioPoint",
    "_CAN_PED_USE_SCENARIO_POINT",
    "0xAB643407D0B26F07"
))]
#[inline]
pub fn can_ped_use_scenario_point(ped: Ped, scenario: i32, p2: i32, p3: i32, p4: i32) -> bool {
    call(0xAB643407D0B26F07, (ped, scenario, p2, p3, p4))
}

/// `ChangePedStamina`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3D4B754C0E86B9E>
#[doc(alias("ChangePedStamina", "_CHANGE_PED_STAMINA", "0xC3D4B754C0E86B9E"))]
#[inline]
pub fn change_ped_stamina(ped: Ped, amount: f32) -> bool {
    call(0xC3D4B754C0E86B9E, (ped, amount))
}

/// `ClearActiveAnimalOwner`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBCC76708E5677E1D>
#[doc(alias(
    "ClearActiveAnimalOwner",
    "_CLEAR_ACTIVE_ANIMAL_OWNER",
    "0xBCC76708E5677E1D"
))]
#[inline]
pub fn clear_active_animal_owner(horse: Ped, clear: bool) {
    call(0xBCC76708E5677E1D, (horse, clear))
}

/// `ClearFacialIdleAnimOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x726256CC1EEB182F>
#[doc(alias(
    "ClearFacialIdleAnimOverride",
    "CLEAR_FACIAL_IDLE_ANIM_OVERRIDE",
    "0x726256CC1EEB182F"
))]
#[inline]
pub fn clear_facial_idle_anim_override(ped: Ped) {
    call(0x726256CC1EEB182F, (ped,))
}

/// `ClearPedActionDisableFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x949B2F9ED2917F5D>
#[doc(alias(
    "ClearPedActionDisableFlag",
    "_CLEAR_PED_ACTION_DISABLE_FLAG",
    "0x949B2F9ED2917F5D"
))]
#[inline]
pub fn clear_ped_action_disable_flag(ped: Ped, action_disable_flag: i32) {
    call(0x949B2F9ED2917F5D, (ped, action_disable_flag))
}

/// `ClearPedBloodDamage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8FE22675A5A45817>
#[doc(alias("ClearPedBloodDamage", "CLEAR_PED_BLOOD_DAMAGE", "0x8FE22675A5A45817"))]
#[inline]
pub fn clear_ped_blood_damage(ped: Ped) {
    call(0x8FE22675A5A45817, (ped,))
}

/// `ClearPedBloodDamageByZone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56E3B78C5408D9F4>
#[doc(alias(
    "ClearPedBloodDamageByZone",
    "CLEAR_PED_BLOOD_DAMAGE_BY_ZONE",
    "0x56E3B78C5408D9F4"
))]
#[inline]
pub fn clear_ped_blood_damage_by_zone(ped: Ped, p1: i32) {
    call(0x56E3B78C5408D9F4, (ped, p1))
}

/// `ClearPedBloodDamageFacial`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7F5D88333EE8A86F>
#[doc(alias(
    "ClearPedBloodDamageFacial",
    "_CLEAR_PED_BLOOD_DAMAGE_FACIAL",
    "0x7F5D88333EE8A86F"
))]
#[inline]
pub fn clear_ped_blood_damage_facial(ped: Ped, p1: i32) {
    call(0x7F5D88333EE8A86F, (ped, p1))
}

/// `ClearPedCombatStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78815FC52832B690>
#[doc(alias("ClearPedCombatStyle", "_CLEAR_PED_COMBAT_STYLE", "0x78815FC52832B690"))]
#[inline]
pub fn clear_ped_combat_style(ped: Ped, p1: i32) {
    call(0x78815FC52832B690, (ped, p1))
}

/// `ClearPedCombatStyleMod`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FA132CBCD7CB239>
#[doc(alias(
    "ClearPedCombatStyleMod",
    "_CLEAR_PED_COMBAT_STYLE_MOD",
    "0x1FA132CBCD7CB239"
))]
#[inline]
pub fn clear_ped_combat_style_mod(ped: Ped, combat_style_mod_hash: impl Into<Hash>) {
    let combat_style_mod_hash: Hash = combat_style_mod_hash.into();
    call(0x1FA132CBCD7CB239, (ped, combat_style_mod_hash))
}

/// `ClearPedDamageDecalByZone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x523C79AEEFCC4A2A>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E5173C163976E38>
#[doc(alias("ClearPedDecorations", "CLEAR_PED_DECORATIONS", "0x0E5173C163976E38"))]
#[inline]
pub fn clear_ped_decorations(ped: Ped) {
    call(0x0E5173C163976E38, (ped,))
}

/// `ClearPedDesiredLocoForModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4FD80C3DD84B817B>
#[doc(alias(
    "ClearPedDesiredLocoForModel",
    "_CLEAR_PED_DESIRED_LOCO_FOR_MODEL",
    "0x4FD80C3DD84B817B"
))]
#[inline]
pub fn clear_ped_desired_loco_for_model(ped: Ped) {
    call(0x4FD80C3DD84B817B, (ped,))
}

/// `ClearPedDesiredLocoMotionType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58F7DB5BD8FA2288>
#[doc(alias(
    "ClearPedDesiredLocoMotionType",
    "_CLEAR_PED_DESIRED_LOCO_MOTION_TYPE",
    "0x58F7DB5BD8FA2288"
))]
#[inline]
pub fn clear_ped_desired_loco_motion_type(ped: Ped) {
    call(0x58F7DB5BD8FA2288, (ped,))
}

/// `ClearPedEnvDirt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6585D955A68452A5>
#[doc(alias("ClearPedEnvDirt", "CLEAR_PED_ENV_DIRT", "0x6585D955A68452A5"))]
#[inline]
pub fn clear_ped_env_dirt(ped: Ped) {
    call(0x6585D955A68452A5, (ped,))
}

/// `ClearPedGrappleFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEAE3B5B019C8D23F>
#[doc(alias("ClearPedGrappleFlag", "_CLEAR_PED_GRAPPLE_FLAG", "0xEAE3B5B019C8D23F"))]
#[inline]
pub fn clear_ped_grapple_flag(ped: Ped, flag: i32) {
    call(0xEAE3B5B019C8D23F, (ped, flag))
}

/// `ClearPedLastDamageBone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8EF6B7AC68E2F01B>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E05208086BA0651>
#[doc(alias(
    "ClearPedNonCreationArea",
    "CLEAR_PED_NON_CREATION_AREA",
    "0x2E05208086BA0651"
))]
#[inline]
pub fn clear_ped_non_creation_area() {
    call(0x2E05208086BA0651, ())
}

/// `ClearPedTargetActionDisableFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBBF6D1D07C02D00A>
#[doc(alias(
    "ClearPedTargetActionDisableFlag",
    "_CLEAR_PED_TARGET_ACTION_DISABLE_FLAG",
    "0xBBF6D1D07C02D00A"
))]
#[inline]
pub fn clear_ped_target_action_disable_flag(ped: Ped, action_disable_flag: i32) {
    call(0xBBF6D1D07C02D00A, (ped, action_disable_flag))
}

/// `ClearPedTexture`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB63B9178D0F58D82>
#[doc(alias("ClearPedTexture", "_CLEAR_PED_TEXTURE", "0xB63B9178D0F58D82"))]
#[inline]
pub fn clear_ped_texture(texture_id: i32) {
    call(0xB63B9178D0F58D82, (texture_id,))
}

/// `ClearPedWetness`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C720776DAA43E7E>
#[doc(alias("ClearPedWetness", "CLEAR_PED_WETNESS", "0x9C720776DAA43E7E"))]
#[inline]
pub fn clear_ped_wetness(ped: Ped) {
    call(0x9C720776DAA43E7E, (ped,))
}

/// `ClearPeltFromHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x627F7F3A0C4C51FF>
#[doc(alias("ClearPeltFromHorse", "_CLEAR_PELT_FROM_HORSE", "0x627F7F3A0C4C51FF"))]
#[inline]
pub fn clear_pelt_from_horse(horse: Ped, pelt_id: i32) {
    call(0x627F7F3A0C4C51FF, (horse, pelt_id))
}

/// `ClearRagdollBlockingFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD86D101FCFD00A4B>
#[doc(alias(
    "ClearRagdollBlockingFlags",
    "CLEAR_RAGDOLL_BLOCKING_FLAGS",
    "0xD86D101FCFD00A4B"
))]
#[inline]
pub fn clear_ragdoll_blocking_flags(ped: Ped, flags: i32) {
    call(0xD86D101FCFD00A4B, (ped, flags))
}

/// `ClearRelationshipBetweenGroups`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E29243FB56FC6D4>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF29A16337FACADB>
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

/// `ClonePedToTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE952D6431689AD9A>
#[doc(alias("ClonePedToTarget", "CLONE_PED_TO_TARGET", "0xE952D6431689AD9A"))]
#[inline]
pub fn clone_ped_to_target(ped: Ped, target_ped: Ped) {
    call(0xE952D6431689AD9A, (ped, target_ped))
}

/// `ComputeLootForPedCarcass`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB29C553BA582D09E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_loot`: there must be as many as it takes.
#[doc(alias(
    "ComputeLootForPedCarcass",
    "_COMPUTE_LOOT_FOR_PED_CARCASS",
    "0xB29C553BA582D09E"
))]
#[inline]
pub unsafe fn compute_loot_for_ped_carcass(
    out_loot: &mut [u8],
    model: impl Into<Hash>,
    damage_cleanliness: i32,
    skinning_quality: i32,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let out_loot = unsafe { Buffer::new(out_loot) };
    let model: Hash = model.into();
    call(
        0xB29C553BA582D09E,
        (out_loot, model, damage_cleanliness, skinning_quality),
    )
}

/// `ComputePedMoveBlendRatioForMaxSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46BF2A810679D6E6>
#[doc(alias(
    "ComputePedMoveBlendRatioForMaxSpeed",
    "_COMPUTE_PED_MOVE_BLEND_RATIO_FOR_MAX_SPEED",
    "0x46BF2A810679D6E6"
))]
#[inline]
pub fn compute_ped_move_blend_ratio_for_max_speed(ped: Ped, max_move_blend_ratio: f32) -> f32 {
    call(0x46BF2A810679D6E6, (ped, max_move_blend_ratio))
}

/// `ComputeSatchelItemForPedCarcass`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B89FAA36FC909A3>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_inventory_item_array`: there must be as many as it takes.
#[doc(alias(
    "ComputeSatchelItemForPedCarcass",
    "_COMPUTE_SATCHEL_ITEM_FOR_PED_CARCASS",
    "0x6B89FAA36FC909A3"
))]
#[inline]
pub unsafe fn compute_satchel_item_for_ped_carcass(
    out_inventory_item_array: &mut [u8],
    ped: Ped,
    damage_cleanliness: i32,
    skinning_quality: i32,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let out_inventory_item_array = unsafe { Buffer::new(out_inventory_item_array) };
    call(
        0x6B89FAA36FC909A3,
        (
            out_inventory_item_array,
            ped,
            damage_cleanliness,
            skinning_quality,
        ),
    )
}

/// `ComputeSatchelItemForPedDamage`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E7738B291706746>
#[doc(alias(
    "ComputeSatchelItemForPedDamage",
    "COMPUTE_SATCHEL_ITEM_FOR_PED_DAMAGE",
    "0x9E7738B291706746"
))]
#[inline]
pub fn compute_satchel_item_for_ped_damage(
    p0: i32,
    ped_attached: Ped,
    damage_cleanliness: i32,
) -> bool {
    call(0x9E7738B291706746, (p0, ped_attached, damage_cleanliness))
}

/// `ComputeSpeedForPedMoveBlendRatio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA95924C893A0C91>
#[doc(alias(
    "ComputeSpeedForPedMoveBlendRatio",
    "_COMPUTE_SPEED_FOR_PED_MOVE_BLEND_RATIO",
    "0xCA95924C893A0C91"
))]
#[inline]
pub fn compute_speed_for_ped_move_blend_ratio(ped: Ped, speed: f32) -> f32 {
    call(0xCA95924C893A0C91, (ped, speed))
}

/// `CountPedsInCombatWithTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5407B7288D0478B7>
#[doc(alias(
    "CountPedsInCombatWithTarget",
    "COUNT_PEDS_IN_COMBAT_WITH_TARGET",
    "0x5407B7288D0478B7"
))]
#[inline]
pub fn count_peds_in_combat_with_target(ped: Ped, flag: i32) -> i32 {
    call(0x5407B7288D0478B7, (ped, flag))
}

/// `CountPedsInCombatWithTargetWithinRadius`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x336B3D200AB007CB>
#[doc(alias(
    "CountPedsInCombatWithTargetWithinRadius",
    "COUNT_PEDS_IN_COMBAT_WITH_TARGET_WITHIN_RADIUS",
    "0x336B3D200AB007CB"
))]
#[inline]
pub fn count_peds_in_combat_with_target_within_radius(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    flag: i32,
) -> i32 {
    call(0x336B3D200AB007CB, (ped, x, y, z, radius, flag))
}

/// `CreateGravityWell`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F5EBE70081E5A20>
#[doc(alias("CreateGravityWell", "_CREATE_GRAVITY_WELL", "0x4F5EBE70081E5A20"))]
#[inline]
pub fn create_gravity_well(
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    heading: f32,
    radius: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    stop_at_destination: bool,
) -> i32 {
    call(
        0x4F5EBE70081E5A20,
        (
            x_pos,
            y_pos,
            z_pos,
            heading,
            radius,
            p5,
            p6,
            p7,
            stop_at_destination,
        ),
    )
}

/// `CreateGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90370EBE0FEE1A3D>
#[doc(alias("CreateGroup", "CREATE_GROUP", "0x90370EBE0FEE1A3D"))]
#[inline]
pub fn create_group(task_allocator: i32) -> i32 {
    call(0x90370EBE0FEE1A3D, (task_allocator,))
}

/// `CreateMetaPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0BCD4091C8EABA42>
#[doc(alias("CreateMetaPed", "_CREATE_META_PED", "0x0BCD4091C8EABA42"))]
#[inline]
pub fn create_meta_ped(
    request_id: i32,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    p5: bool,
    p6: bool,
    p7: bool,
    p8: bool,
    p9: bool,
) -> Ped {
    call(
        0x0BCD4091C8EABA42,
        (request_id, x, y, z, heading, p5, p6, p7, p8, p9),
    )
}

/// `CreateMetaPedAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9641A9A20310F6B8>
#[doc(alias("CreateMetaPedAsset", "_CREATE_META_PED_ASSET", "0x9641A9A20310F6B8"))]
#[inline]
pub fn create_meta_ped_asset(
    asset: impl Into<Hash>,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    p7: bool,
    p8: bool,
    p9: bool,
) -> Entity {
    let asset: Hash = asset.into();
    call(
        0x9641A9A20310F6B8,
        (asset, pos_x, pos_y, pos_z, rot_x, rot_y, rot_z, p7, p8, p9),
    )
}

/// `CreateMetaPedOutfitPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEAF682A14F8E5F53>
#[doc(alias(
    "CreateMetaPedOutfitPed",
    "_CREATE_META_PED_OUTFIT_PED",
    "0xEAF682A14F8E5F53"
))]
#[inline]
pub fn create_meta_ped_outfit_ped(
    request_id: i32,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    p5: bool,
    p6: bool,
    p7: bool,
    p8: bool,
) -> Ped {
    call(
        0xEAF682A14F8E5F53,
        (request_id, x, y, z, heading, p5, p6, p7, p8),
    )
}

/// `CreatePed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD49F9B0955C367DE>
#[doc(alias("CreatePed", "CREATE_PED", "0xD49F9B0955C367DE"))]
#[inline]
pub fn create_ped(
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    is_network: bool,
    b_script_host_ped: bool,
    p7: bool,
    p8: bool,
) -> Ped {
    let model_hash: Hash = model_hash.into();
    call(
        0xD49F9B0955C367DE,
        (
            model_hash,
            x,
            y,
            z,
            heading,
            is_network,
            b_script_host_ped,
            p7,
            p8,
        ),
    )
}

/// `CreatePedInsideVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7DD959874C1FD534>
#[doc(alias(
    "CreatePedInsideVehicle",
    "CREATE_PED_INSIDE_VEHICLE",
    "0x7DD959874C1FD534"
))]
#[inline]
pub fn create_ped_inside_vehicle(
    vehicle: Vehicle,
    model_hash: impl Into<Hash>,
    seat_index: i32,
    p3: bool,
    p4: bool,
    p5: bool,
) -> Ped {
    let model_hash: Hash = model_hash.into();
    call(
        0x7DD959874C1FD534,
        (vehicle, model_hash, seat_index, p3, p4, p5),
    )
}

/// `CreatePedOnMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF89AA2BD01FC06B7>
#[doc(alias("CreatePedOnMount", "CREATE_PED_ON_MOUNT", "0xF89AA2BD01FC06B7"))]
#[inline]
pub fn create_ped_on_mount(
    mount: Ped,
    model_hash: impl Into<Hash>,
    index: i32,
    p3: bool,
    p4: bool,
    p5: bool,
    p6: bool,
) -> Ped {
    let model_hash: Hash = model_hash.into();
    call(
        0xF89AA2BD01FC06B7,
        (mount, model_hash, index, p3, p4, p5, p6),
    )
}

/// `DeletePed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC0EF140F99365C5>
#[doc(alias("DeletePed", "DELETE_PED", "0xCC0EF140F99365C5"))]
#[inline]
pub fn delete_ped(ped: Ped) {
    call(0xCC0EF140F99365C5, (&mut Out::new(ped),))
}

/// `DetachCarriableEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED00D72F81CF7278>
#[doc(alias(
    "DetachCarriableEntity",
    "DETACH_CARRIABLE_ENTITY",
    "0xED00D72F81CF7278"
))]
#[inline]
pub fn detach_carriable_entity(entity: impl Into<Entity>, p1: bool, p2: bool) {
    let entity: Entity = entity.into();
    call(0xED00D72F81CF7278, (entity, p1, p2))
}

/// `DetachVolumeFromEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19C975B81BE53C28>
#[doc(alias(
    "DetachVolumeFromEntity",
    "_DETACH_VOLUME_FROM_ENTITY",
    "0x19C975B81BE53C28"
))]
#[inline]
pub fn detach_volume_from_entity(volume: Volume, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x19C975B81BE53C28, (volume, entity))
}

/// `DetectPlayerShotNearPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C81338B2E62CE0A>
#[doc(alias(
    "DetectPlayerShotNearPed",
    "_DETECT_PLAYER_SHOT_NEAR_PED",
    "0x9C81338B2E62CE0A"
))]
#[inline]
pub fn detect_player_shot_near_ped(player: Player, ped: Ped, shot_near_time_ms: i32) -> bool {
    call(0x9C81338B2E62CE0A, (player, ped, shot_near_time_ms))
}

/// `DisableAllLookAtRequests`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1965A380342BE1F>
#[doc(alias(
    "DisableAllLookAtRequests",
    "_DISABLE_ALL_LOOK_AT_REQUESTS",
    "0xE1965A380342BE1F"
))]
#[inline]
pub fn disable_all_look_at_requests(ped: Ped, p1: i32) {
    call(0xE1965A380342BE1F, (ped, p1))
}

/// `DisableAmbientLookAtRequests`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80038740C96AD17F>
#[doc(alias(
    "DisableAmbientLookAtRequests",
    "_DISABLE_AMBIENT_LOOK_AT_REQUESTS",
    "0x80038740C96AD17F"
))]
#[inline]
pub fn disable_ambient_look_at_requests(p0: i32, p1: i32) {
    call(0x80038740C96AD17F, (p0, p1))
}

/// `DisablePedInjuredOnGroundBehaviour`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x733C87D4CE22BEA2>
#[doc(alias(
    "DisablePedInjuredOnGroundBehaviour",
    "DISABLE_PED_INJURED_ON_GROUND_BEHAVIOUR",
    "0x733C87D4CE22BEA2"
))]
#[inline]
pub fn disable_ped_injured_on_ground_behaviour(ped: Ped) {
    call(0x733C87D4CE22BEA2, (ped,))
}

/// `DoesGroupExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C6B0C22F9F40BBE>
#[doc(alias("DoesGroupExist", "DOES_GROUP_EXIST", "0x7C6B0C22F9F40BBE"))]
#[inline]
pub fn does_group_exist(group_id: i32) -> bool {
    call(0x7C6B0C22F9F40BBE, (group_id,))
}

/// `DoesMetaPedOutfitExistForPedModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0E880B7A441164D>
#[doc(alias(
    "DoesMetaPedOutfitExistForPedModel",
    "_DOES_META_PED_OUTFIT_EXIST_FOR_PED_MODEL",
    "0xC0E880B7A441164D"
))]
#[inline]
pub fn does_meta_ped_outfit_exist_for_ped_model(
    outfit: impl Into<Hash>,
    model: impl Into<Hash>,
) -> bool {
    let outfit: Hash = outfit.into();
    let model: Hash = model.into();
    call(0xC0E880B7A441164D, (outfit, model))
}

/// `DoesMetaPedSuboutfitExistForPedModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4FF3C2B4E6A196C1>
#[doc(alias(
    "DoesMetaPedSuboutfitExistForPedModel",
    "_DOES_META_PED_SUBOUTFIT_EXIST_FOR_PED_MODEL",
    "0x4FF3C2B4E6A196C1"
))]
#[inline]
pub fn does_meta_ped_suboutfit_exist_for_ped_model(
    outfit: impl Into<Hash>,
    suboutfit: impl Into<Hash>,
    model: impl Into<Hash>,
) -> bool {
    let outfit: Hash = outfit.into();
    let suboutfit: Hash = suboutfit.into();
    let model: Hash = model.into();
    call(0x4FF3C2B4E6A196C1, (outfit, suboutfit, model))
}

/// `EquipMetaPedOutfit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1902C4CFCC5BE57C>
#[doc(alias("EquipMetaPedOutfit", "_EQUIP_META_PED_OUTFIT", "0x1902C4CFCC5BE57C"))]
#[inline]
pub fn equip_meta_ped_outfit(ped: Ped, hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0x1902C4CFCC5BE57C, (ped, hash))
}

/// `EquipMetaPedOutfitExtra`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA5BAE410B03E7371>
#[doc(alias(
    "EquipMetaPedOutfitExtra",
    "_EQUIP_META_PED_OUTFIT_EXTRA",
    "0xA5BAE410B03E7371"
))]
#[inline]
pub fn equip_meta_ped_outfit_extra(ped: Ped, component: i32, p2: i32, p3: i32) {
    call(0xA5BAE410B03E7371, (ped, component, p2, p3))
}

/// `EquipMetaPedOutfitPreset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77FF8D35EEC6BBC4>
#[doc(alias(
    "EquipMetaPedOutfitPreset",
    "_EQUIP_META_PED_OUTFIT_PRESET",
    "0x77FF8D35EEC6BBC4"
))]
#[inline]
pub fn equip_meta_ped_outfit_preset(ped: Ped, preset_id: i32, p2: bool) {
    call(0x77FF8D35EEC6BBC4, (ped, preset_id, p2))
}

/// `EquipMetaPedSuboutfit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66FF395445A88A6E>
#[doc(alias(
    "EquipMetaPedSuboutfit",
    "_EQUIP_META_PED_SUBOUTFIT",
    "0x66FF395445A88A6E"
))]
#[inline]
pub fn equip_meta_ped_suboutfit(ped: Ped, suboutfit: impl Into<Hash>, p2: i32) {
    let suboutfit: Hash = suboutfit.into();
    call(0x66FF395445A88A6E, (ped, suboutfit, p2))
}

/// `ExplodePedHead`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D05CED3A38D0F3A>
#[doc(alias("ExplodePedHead", "EXPLODE_PED_HEAD", "0x2D05CED3A38D0F3A"))]
#[inline]
pub fn explode_ped_head(ped: Ped, weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x2D05CED3A38D0F3A, (ped, weapon_hash))
}

/// `FadeAndDestroyPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7043D0681285BA2D>
#[doc(alias("FadeAndDestroyPed", "FADE_AND_DESTROY_PED", "0x7043D0681285BA2D"))]
#[inline]
pub fn fade_and_destroy_ped(ped: Ped) {
    call(0x7043D0681285BA2D, (&mut Out::new(ped),))
}

/// `FakeSetPedLocoInjured`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B3CB08158E98481>
#[doc(alias(
    "FakeSetPedLocoInjured",
    "_FAKE_SET_PED_LOCO_INJURED",
    "0x8B3CB08158E98481"
))]
#[inline]
pub fn fake_set_ped_loco_injured(ped: Ped, enabled: bool) {
    call(0x8B3CB08158E98481, (ped, enabled))
}

/// `FindAllAttachedCarriableEntities`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5ACE8B23A438EC0>
#[doc(alias(
    "FindAllAttachedCarriableEntities",
    "FIND_ALL_ATTACHED_CARRIABLE_ENTITIES",
    "0xB5ACE8B23A438EC0"
))]
#[inline]
pub fn find_all_attached_carriable_entities(ped: Ped, itemset: ItemSet) {
    call(0xB5ACE8B23A438EC0, (ped, itemset))
}

/// `ForceAllHeadingValuesToAlign`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF287323B0E2C69A>
#[doc(alias(
    "ForceAllHeadingValuesToAlign",
    "FORCE_ALL_HEADING_VALUES_TO_ALIGN",
    "0xFF287323B0E2C69A"
))]
#[inline]
pub fn force_all_heading_values_to_align(ped: Ped) {
    call(0xFF287323B0E2C69A, (ped,))
}

/// `ForcePedAiAndAnimationUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2208438012482A1A>
#[doc(alias(
    "ForcePedAiAndAnimationUpdate",
    "FORCE_PED_AI_AND_ANIMATION_UPDATE",
    "0x2208438012482A1A"
))]
#[inline]
pub fn force_ped_ai_and_animation_update(ped: Ped, p1: bool, p2: bool) {
    call(0x2208438012482A1A, (ped, p1, p2))
}

/// `ForcePedDeath`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1CE875505D45338A>
#[doc(alias("ForcePedDeath", "_FORCE_PED_DEATH", "0x1CE875505D45338A"))]
#[inline]
pub fn force_ped_death(ped: Ped, ped_killer: Ped, weapon: impl Into<Hash>) {
    let weapon: Hash = weapon.into();
    call(0x1CE875505D45338A, (ped, ped_killer, weapon))
}

/// `ForcePedMotionState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF28965D04F570DCA>
#[doc(alias("ForcePedMotionState", "FORCE_PED_MOTION_STATE", "0xF28965D04F570DCA"))]
#[inline]
pub fn force_ped_motion_state(
    ped: Ped,
    motion_state_hash: impl Into<Hash>,
    p2: bool,
    p3: i32,
    p4: bool,
) -> bool {
    let motion_state_hash: Hash = motion_state_hash.into();
    call(0xF28965D04F570DCA, (ped, motion_state_hash, p2, p3, p4))
}

/// `GetAccuracyAgainstLocalPlayerModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC9273D95976BA22>
#[doc(alias(
    "GetAccuracyAgainstLocalPlayerModifier",
    "_GET_ACCURACY_AGAINST_LOCAL_PLAYER_MODIFIER",
    "0xDC9273D95976BA22"
))]
#[inline]
pub fn get_accuracy_against_local_player_modifier(ped: Ped) -> f32 {
    call(0xDC9273D95976BA22, (ped,))
}

/// `GetActiveAnimalOwner`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF103823FFE72BB49>
#[doc(alias(
    "GetActiveAnimalOwner",
    "_GET_ACTIVE_ANIMAL_OWNER",
    "0xF103823FFE72BB49"
))]
#[inline]
pub fn get_active_animal_owner(animal: Ped) -> Ped {
    call(0xF103823FFE72BB49, (animal,))
}

/// `GetActiveDynamicScenario`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x569F1E1237508DEB>
#[doc(alias(
    "GetActiveDynamicScenario",
    "_GET_ACTIVE_DYNAMIC_SCENARIO",
    "0x569F1E1237508DEB"
))]
#[inline]
pub fn get_active_dynamic_scenario(ped: Ped) -> Hash {
    call(0x569F1E1237508DEB, (ped,))
}

/// `GetActiveDynamicScenario_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC22AA08A8ADB87D4>
#[doc(alias(
    "GetActiveDynamicScenario_2",
    "_GET_ACTIVE_DYNAMIC_SCENARIO_2",
    "0xC22AA08A8ADB87D4"
))]
#[inline]
pub fn get_active_dynamic_scenario_2(ped: Ped) -> Hash {
    call(0xC22AA08A8ADB87D4, (ped,))
}

/// `GetAnimInitialOffsetPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE22B26DD764C040>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B805E6046EE9E47>
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

/// `GetBlockingOfNonTemporaryEvents`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x268B3AEBF032A88D>
#[doc(alias(
    "GetBlockingOfNonTemporaryEvents",
    "_GET_BLOCKING_OF_NON_TEMPORARY_EVENTS",
    "0x268B3AEBF032A88D"
))]
#[inline]
pub fn get_blocking_of_non_temporary_events(ped: Ped) -> bool {
    call(0x268B3AEBF032A88D, (ped,))
}

/// `GetCarriedAttachedInfoForSlot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x608BC6A6AACD5036>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "GetCarriedAttachedInfoForSlot",
    "GET_CARRIED_ATTACHED_INFO_FOR_SLOT",
    "0x608BC6A6AACD5036"
))]
#[inline]
pub unsafe fn get_carried_attached_info_for_slot(
    out_data: &mut [u8],
    ped: Ped,
    carriable_slot: i32,
    p3: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x608BC6A6AACD5036, (out_data, ped, carriable_slot, p3))
}

/// `GetCarriedPeltSkins`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F43C351A5D51E2F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias("GetCarriedPeltSkins", "_GET_CARRIED_PELT_SKINS", "0x6F43C351A5D51E2F"))]
#[inline]
pub unsafe fn get_carried_pelt_skins(mount: Ped, out_data: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x6F43C351A5D51E2F, (mount, out_data))
}

/// `GetCarrierAsHuman`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x79443D56C8DF45EE>
#[doc(alias("GetCarrierAsHuman", "_GET_CARRIER_AS_HUMAN", "0x79443D56C8DF45EE"))]
#[inline]
pub fn get_carrier_as_human(entity: impl Into<Entity>) -> Ped {
    let entity: Entity = entity.into();
    call(0x79443D56C8DF45EE, (entity,))
}

/// `GetCarrierAsMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA033D7E4BBF9844D>
#[doc(alias("GetCarrierAsMount", "_GET_CARRIER_AS_MOUNT", "0xA033D7E4BBF9844D"))]
#[inline]
pub fn get_carrier_as_mount(entity: impl Into<Entity>) -> Ped {
    let entity: Entity = entity.into();
    call(0xA033D7E4BBF9844D, (entity,))
}

/// `GetCarrierAsPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09B83E68DE004CD4>
#[doc(alias("GetCarrierAsPed", "_GET_CARRIER_AS_PED", "0x09B83E68DE004CD4"))]
#[inline]
pub fn get_carrier_as_ped(entity: impl Into<Entity>) -> Ped {
    let entity: Entity = entity.into();
    call(0x09B83E68DE004CD4, (entity,))
}

/// `GetCategoryOfComponentAtIndex`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B90842304C938A7>
#[doc(alias(
    "GetCategoryOfComponentAtIndex",
    "_GET_CATEGORY_OF_COMPONENT_AT_INDEX",
    "0x9B90842304C938A7"
))]
#[inline]
pub fn get_category_of_component_at_index(ped: Ped, component_index: i32, p2: i32) -> Hash {
    call(0x9B90842304C938A7, (ped, component_index, p2))
}

/// `GetCharExpression`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD1BA1EEF7985BB8>
#[doc(alias("GetCharExpression", "_GET_CHAR_EXPRESSION", "0xFD1BA1EEF7985BB8"))]
#[inline]
pub fn get_char_expression(ped: Ped, index: i32) -> f32 {
    call(0xFD1BA1EEF7985BB8, (ped, index))
}

/// `GetClosestPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC33AB876A77F8164>
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
    p9: bool,
    ped_type: i32,
) -> Option<Ped> {
    let mut out_ped = Out::<Ped>::default();
    let result: bool = call(
        0xC33AB876A77F8164,
        (x, y, z, radius, p4, p5, &mut out_ped, p7, p8, p9, ped_type),
    );
    result.then(|| out_ped.get())
}

/// `GetCombatFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52DFF8A10508090A>
#[doc(alias("GetCombatFloat", "GET_COMBAT_FLOAT", "0x52DFF8A10508090A"))]
#[inline]
pub fn get_combat_float(ped: Ped, combat_type: i32) -> f32 {
    call(0x52DFF8A10508090A, (ped, combat_type))
}

/// `GetCurrentTargetForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD66FEA29400A0B5>
#[doc(alias(
    "GetCurrentTargetForPed",
    "GET_CURRENT_TARGET_FOR_PED",
    "0xCD66FEA29400A0B5"
))]
#[inline]
pub fn get_current_target_for_ped(ped: Ped) -> Entity {
    call(0xCD66FEA29400A0B5, (ped,))
}

/// `GetDeadPedPickupCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD5003B097200F36>
#[doc(alias(
    "GetDeadPedPickupCoords",
    "GET_DEAD_PED_PICKUP_COORDS",
    "0xCD5003B097200F36"
))]
#[inline]
pub fn get_dead_ped_pickup_coords(ped: Ped, p1: f32, p2: f32) -> Vector3 {
    call(0xCD5003B097200F36, (ped, p1, p2))
}

/// `GetDefaultRelationshipGroupHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CC4A718C258BDD0>
#[doc(alias(
    "GetDefaultRelationshipGroupHash",
    "_GET_DEFAULT_RELATIONSHIP_GROUP_HASH",
    "0x3CC4A718C258BDD0"
))]
#[inline]
pub fn get_default_relationship_group_hash(model_hash: impl Into<Hash>) -> Hash {
    let model_hash: Hash = model_hash.into();
    call(0x3CC4A718C258BDD0, (model_hash,))
}

/// `GetFirstEntityPedIsCarrying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD806CD2A4F2C2996>
#[doc(alias(
    "GetFirstEntityPedIsCarrying",
    "_GET_FIRST_ENTITY_PED_IS_CARRYING",
    "0xD806CD2A4F2C2996"
))]
#[inline]
pub fn get_first_entity_ped_is_carrying(ped: Ped) -> Entity {
    call(0xD806CD2A4F2C2996, (ped,))
}

/// `GetGroupFormation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13A1B061007C906B>
#[doc(alias("GetGroupFormation", "_GET_GROUP_FORMATION", "0x13A1B061007C906B"))]
#[inline]
pub fn get_group_formation(group_id: i32) -> i32 {
    call(0x13A1B061007C906B, (group_id,))
}

/// `GetGroupSize`.
///
/// The values: `has_leader`, `number_of_followers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DE69FE35CA09A45>
#[doc(alias("GetGroupSize", "GET_GROUP_SIZE", "0x8DE69FE35CA09A45"))]
#[inline]
pub fn get_group_size(group_id: i32) -> (bool, i32) {
    let mut has_leader = Out::<bool>::default();
    let mut number_of_followers = Out::<i32>::default();
    call::<()>(
        0x8DE69FE35CA09A45,
        (group_id, &mut has_leader, &mut number_of_followers),
    );
    (has_leader.get(), number_of_followers.get())
}

/// `GetHealthRechargeMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x95B8E397B8F4360F>
#[doc(alias(
    "GetHealthRechargeMultiplier",
    "_GET_HEALTH_RECHARGE_MULTIPLIER",
    "0x95B8E397B8F4360F"
))]
#[inline]
pub fn get_health_recharge_multiplier(ped: Ped) -> f32 {
    call(0x95B8E397B8F4360F, (ped,))
}

/// `GetHorseTamingState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x454AD4DA6C41B5BD>
#[doc(alias("GetHorseTamingState", "_GET_HORSE_TAMING_STATE", "0x454AD4DA6C41B5BD"))]
#[inline]
pub fn get_horse_taming_state(horse: Ped) -> i32 {
    call(0x454AD4DA6C41B5BD, (horse,))
}

/// `GetIncapacitationTimeRemaining`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88D9D76D78065487>
#[doc(alias(
    "GetIncapacitationTimeRemaining",
    "_GET_INCAPACITATION_TIME_REMAINING",
    "0x88D9D76D78065487"
))]
#[inline]
pub fn get_incapacitation_time_remaining(ped: Ped) -> i32 {
    call(0x88D9D76D78065487, (ped,))
}

/// `GetIsPedBeingRobbed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE33F98BD76490ABC>
#[doc(alias(
    "GetIsPedBeingRobbed",
    "_GET_IS_PED_BEING_ROBBED",
    "0xE33F98BD76490ABC"
))]
#[inline]
pub fn get_is_ped_being_robbed(
    ped: Ped,
    player: Player,
    true_until_player_pockets_item: bool,
) -> bool {
    call(
        0xE33F98BD76490ABC,
        (ped, player, true_until_player_pockets_item),
    )
}

/// `GetIsPedCommandHashPresent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x68821369A2CEADD5>
#[doc(alias(
    "GetIsPedCommandHashPresent",
    "_GET_IS_PED_COMMAND_HASH_PRESENT",
    "0x68821369A2CEADD5"
))]
#[inline]
pub fn get_is_ped_command_hash_present(ped: Ped, command_hash: impl Into<Hash>) -> bool {
    let command_hash: Hash = command_hash.into();
    call(0x68821369A2CEADD5, (ped, command_hash))
}

/// `GetIsPedInDisputeWithPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x331550B212014B92>
#[doc(alias(
    "GetIsPedInDisputeWithPed",
    "_GET_IS_PED_IN_DISPUTE_WITH_PED",
    "0x331550B212014B92"
))]
#[inline]
pub fn get_is_ped_in_dispute_with_ped(ped: Ped, ped_in_dispute_with: Ped) -> bool {
    call(0x331550B212014B92, (ped, ped_in_dispute_with))
}

/// `GetIsPedMotivationStateEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x33FA048675821DA7>
#[doc(alias(
    "GetIsPedMotivationStateEnabled",
    "_GET_IS_PED_MOTIVATION_STATE_ENABLED",
    "0x33FA048675821DA7"
))]
#[inline]
pub fn get_is_ped_motivation_state_enabled(ped: Ped, motivation_state: i32) -> bool {
    call(0x33FA048675821DA7, (ped, motivation_state))
}

/// `GetIsPedRespondingToNegativeInteraction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA454D234E45BB6E5>
#[doc(alias(
    "GetIsPedRespondingToNegativeInteraction",
    "GET_IS_PED_RESPONDING_TO_NEGATIVE_INTERACTION",
    "0xA454D234E45BB6E5"
))]
#[inline]
pub fn get_is_ped_responding_to_negative_interaction(ped: Ped, player: Player) -> bool {
    call(0xA454D234E45BB6E5, (ped, player))
}

/// `GetIsPedRespondingToPositiveInteraction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9337183FDA2E9035>
#[doc(alias(
    "GetIsPedRespondingToPositiveInteraction",
    "GET_IS_PED_RESPONDING_TO_POSITIVE_INTERACTION",
    "0x9337183FDA2E9035"
))]
#[inline]
pub fn get_is_ped_responding_to_positive_interaction(ped: Ped, player: Player) -> bool {
    call(0x9337183FDA2E9035, (ped, player))
}

/// `GetJackTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5486A79D9FBD342D>
#[doc(alias("GetJackTarget", "GET_JACK_TARGET", "0x5486A79D9FBD342D"))]
#[inline]
pub fn get_jack_target(ped: Ped) -> Ped {
    call(0x5486A79D9FBD342D, (ped,))
}

/// `GetLassoTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB65A4DAB460A19BD>
#[doc(alias("GetLassoTarget", "_GET_LASSO_TARGET", "0xB65A4DAB460A19BD"))]
#[inline]
pub fn get_lasso_target(ped: Ped) -> Entity {
    call(0xB65A4DAB460A19BD, (ped,))
}

/// `GetLassoedLassoer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C31C51168E80365>
#[doc(alias("GetLassoedLassoer", "_GET_LASSOED_LASSOER", "0x0C31C51168E80365"))]
#[inline]
pub fn get_lassoed_lassoer(ped: Ped) -> Ped {
    call(0x0C31C51168E80365, (ped,))
}

/// `GetLassoerOfPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x833F0053340EF413>
#[doc(alias("GetLassoerOfPed", "_GET_LASSOER_OF_PED", "0x833F0053340EF413"))]
#[inline]
pub fn get_lassoer_of_ped(ped: Ped) -> Entity {
    call(0x833F0053340EF413, (ped,))
}

/// `GetLastLedMount`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x693126B5D0457D0D>
#[doc(alias("GetLastLedMount", "_GET_LAST_LED_MOUNT", "0x693126B5D0457D0D"))]
#[inline]
pub fn get_last_led_mount(ped: Ped) -> Ped {
    call(0x693126B5D0457D0D, (ped,))
}

/// `GetLastMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C8B59171957BCF7>
#[doc(alias("GetLastMount", "_GET_LAST_MOUNT", "0x4C8B59171957BCF7"))]
#[inline]
pub fn get_last_mount(ped: Ped) -> Ped {
    call(0x4C8B59171957BCF7, (ped,))
}

/// `GetLastVehicleDraftHorseWasAttachedTo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5064DB5083C29921>
#[doc(alias(
    "GetLastVehicleDraftHorseWasAttachedTo",
    "_GET_LAST_VEHICLE_DRAFT_HORSE_WAS_ATTACHED_TO",
    "0x5064DB5083C29921"
))]
#[inline]
pub fn get_last_vehicle_draft_horse_was_attached_to(horse: Ped) -> Vehicle {
    call(0x5064DB5083C29921, (horse,))
}

/// `GetLootingFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4C11F104620DDCE>
#[doc(alias("GetLootingFlag", "_GET_LOOTING_FLAG", "0xE4C11F104620DDCE"))]
#[inline]
pub fn get_looting_flag(ped: Ped, loot_flag: i32) -> bool {
    call(0xE4C11F104620DDCE, (ped, loot_flag))
}

/// `GetLootingPickupTargetEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x14169FA823679E41>
#[doc(alias(
    "GetLootingPickupTargetEntity",
    "GET_LOOTING_PICKUP_TARGET_ENTITY",
    "0x14169FA823679E41"
))]
#[inline]
pub fn get_looting_pickup_target_entity(ped: Ped) -> Entity {
    call(0x14169FA823679E41, (ped,))
}

/// `GetMeleeTargetForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18A3E9EE1297FD39>
#[doc(alias(
    "GetMeleeTargetForPed",
    "GET_MELEE_TARGET_FOR_PED",
    "0x18A3E9EE1297FD39"
))]
#[inline]
pub fn get_melee_target_for_ped(ped: Ped) -> Ped {
    call(0x18A3E9EE1297FD39, (ped,))
}

/// `GetMetaPedAssetGuids`.
///
/// The values: `drawable`, `albedo`, `normal`, `material`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9C28516A6DC9D56>
#[doc(alias(
    "GetMetaPedAssetGuids",
    "GET_META_PED_ASSET_GUIDS",
    "0xA9C28516A6DC9D56"
))]
#[inline]
pub fn get_meta_ped_asset_guids(ped: Ped, index: i32) -> Option<(Hash, Hash, Hash, Hash)> {
    let mut drawable = Out::<Hash>::default();
    let mut albedo = Out::<Hash>::default();
    let mut normal = Out::<Hash>::default();
    let mut material = Out::<Hash>::default();
    let result: bool = call(
        0xA9C28516A6DC9D56,
        (
            ped,
            index,
            &mut drawable,
            &mut albedo,
            &mut normal,
            &mut material,
        ),
    );
    result.then(|| (drawable.get(), albedo.get(), normal.get(), material.get()))
}

/// `GetMetaPedAssetTint`.
///
/// The values: `pallete`, `tint0`, `tint1`, `tint2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE7998FEC53A33BBE>
#[doc(alias("GetMetaPedAssetTint", "GET_META_PED_ASSET_TINT", "0xE7998FEC53A33BBE"))]
#[inline]
pub fn get_meta_ped_asset_tint(ped: Ped, index: i32) -> Option<(Hash, i32, i32, i32)> {
    let mut pallete = Out::<Hash>::default();
    let mut tint0 = Out::<i32>::default();
    let mut tint1 = Out::<i32>::default();
    let mut tint2 = Out::<i32>::default();
    let result: bool = call(
        0xE7998FEC53A33BBE,
        (ped, index, &mut pallete, &mut tint0, &mut tint1, &mut tint2),
    );
    result.then(|| (pallete.get(), tint0.get(), tint1.get(), tint2.get()))
}

/// `GetMetaPedRace`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB292203008EBBAAC>
#[doc(alias("GetMetaPedRace", "_GET_META_PED_RACE", "0xB292203008EBBAAC"))]
#[inline]
pub fn get_meta_ped_race(ped: Ped) -> Hash {
    call(0xB292203008EBBAAC, (ped,))
}

/// `GetMetaPedType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC9A1261BF0CE510>
#[doc(alias("GetMetaPedType", "_GET_META_PED_TYPE", "0xEC9A1261BF0CE510"))]
#[inline]
pub fn get_meta_ped_type(ped: Ped) -> i32 {
    call(0xEC9A1261BF0CE510, (ped,))
}

/// `GetMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE7E11B8DCBED1058>
#[doc(alias("GetMount", "GET_MOUNT", "0xE7E11B8DCBED1058"))]
#[inline]
pub fn get_mount(ped: Ped) -> Ped {
    call(0xE7E11B8DCBED1058, (ped,))
}

/// `GetNumComponentCategoriesInPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA622E66EEE92A08D>
#[doc(alias(
    "GetNumComponentCategoriesInPed",
    "_GET_NUM_COMPONENT_CATEGORIES_IN_PED",
    "0xA622E66EEE92A08D"
))]
#[inline]
pub fn get_num_component_categories_in_ped(ped: Ped) -> i32 {
    call(0xA622E66EEE92A08D, (ped,))
}

/// `GetNumComponentsInPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90403E8107B60E81>
#[doc(alias(
    "GetNumComponentsInPed",
    "_GET_NUM_COMPONENTS_IN_PED",
    "0x90403E8107B60E81"
))]
#[inline]
pub fn get_num_components_in_ped(ped: Ped) -> i32 {
    call(0x90403E8107B60E81, (ped,))
}

/// `GetNumFreeSlotsInPedPool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x313778EDCA9158E2>
#[doc(alias(
    "GetNumFreeSlotsInPedPool",
    "_GET_NUM_FREE_SLOTS_IN_PED_POOL",
    "0x313778EDCA9158E2"
))]
#[inline]
pub fn get_num_free_slots_in_ped_pool() -> i32 {
    call(0x313778EDCA9158E2, ())
}

/// `GetNumMetaPedOutfits`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10C70A515BC03707>
#[doc(alias(
    "GetNumMetaPedOutfits",
    "GET_NUM_META_PED_OUTFITS",
    "0x10C70A515BC03707"
))]
#[inline]
pub fn get_num_meta_ped_outfits(ped: Ped) -> i32 {
    call(0x10C70A515BC03707, (ped,))
}

/// `GetNumReservedAmbientPedsDesired`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62DE46F061CAA468>
#[doc(alias(
    "GetNumReservedAmbientPedsDesired",
    "_GET_NUM_RESERVED_AMBIENT_PEDS_DESIRED",
    "0x62DE46F061CAA468"
))]
#[inline]
pub fn get_num_reserved_ambient_peds_desired() -> i32 {
    call(0x62DE46F061CAA468, ())
}

/// `GetNumReservedAmbientPedsReady`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C16855277819BBF>
#[doc(alias(
    "GetNumReservedAmbientPedsReady",
    "_GET_NUM_RESERVED_AMBIENT_PEDS_READY",
    "0x5C16855277819BBF"
))]
#[inline]
pub fn get_num_reserved_ambient_peds_ready() -> i32 {
    call(0x5C16855277819BBF, ())
}

/// `GetNumReservedHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16F2C8C084AB2092>
#[doc(alias(
    "GetNumReservedHealth",
    "_GET_NUM_RESERVED_HEALTH",
    "0x16F2C8C084AB2092"
))]
#[inline]
pub fn get_num_reserved_health(ped: Ped) -> i32 {
    call(0x16F2C8C084AB2092, (ped,))
}

/// `GetNumReservedStamina`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC3B580C4380B5B7>
#[doc(alias(
    "GetNumReservedStamina",
    "_GET_NUM_RESERVED_STAMINA",
    "0xFC3B580C4380B5B7"
))]
#[inline]
pub fn get_num_reserved_stamina(ped: Ped) -> i32 {
    call(0xFC3B580C4380B5B7, (ped,))
}

/// `GetPedAccuracy`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37F4AD56ECBC0CD6>
#[doc(alias("GetPedAccuracy", "GET_PED_ACCURACY", "0x37F4AD56ECBC0CD6"))]
#[inline]
pub fn get_ped_accuracy(ped: Ped) -> i32 {
    call(0x37F4AD56ECBC0CD6, (ped,))
}

/// `GetPedAsGroupLeader`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CCE68DBD5FE93EC>
#[doc(alias("GetPedAsGroupLeader", "GET_PED_AS_GROUP_LEADER", "0x5CCE68DBD5FE93EC"))]
#[inline]
pub fn get_ped_as_group_leader(group_id: i32) -> Ped {
    call(0x5CCE68DBD5FE93EC, (group_id,))
}

/// `GetPedAsGroupMember`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51455483CF23ED97>
#[doc(alias("GetPedAsGroupMember", "GET_PED_AS_GROUP_MEMBER", "0x51455483CF23ED97"))]
#[inline]
pub fn get_ped_as_group_member(group_id: i32, member_number: i32) -> Ped {
    call(0x51455483CF23ED97, (group_id, member_number))
}

/// `GetPedAttitude`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7CC2186C32D3540A>
#[doc(alias("GetPedAttitude", "_GET_PED_ATTITUDE", "0x7CC2186C32D3540A"))]
#[inline]
pub fn get_ped_attitude(ped: Ped, player: Player) -> i32 {
    call(0x7CC2186C32D3540A, (ped, player))
}

/// `GetPedBlackboardBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x498F2E77982D6945>
#[doc(alias(
    "GetPedBlackboardBool",
    "_GET_PED_BLACKBOARD_BOOL",
    "0x498F2E77982D6945"
))]
#[inline]
pub fn get_ped_blackboard_bool(ped: Ped, variable_name: &str) -> bool {
    call(0x498F2E77982D6945, (ped, variable_name))
}

/// `GetPedBlackboardFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56E58D4D118FB45E>
#[doc(alias(
    "GetPedBlackboardFloat",
    "_GET_PED_BLACKBOARD_FLOAT",
    "0x56E58D4D118FB45E"
))]
#[inline]
pub fn get_ped_blackboard_float(ped: Ped, variable_name: &str) -> f32 {
    call(0x56E58D4D118FB45E, (ped, variable_name))
}

/// `GetPedBlackboardHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF5E791BBBF90A3C>
#[doc(alias(
    "GetPedBlackboardHash",
    "_GET_PED_BLACKBOARD_HASH",
    "0xBF5E791BBBF90A3C"
))]
#[inline]
pub fn get_ped_blackboard_hash(ped: Ped, variable_name: &str) -> Hash {
    call(0xBF5E791BBBF90A3C, (ped, variable_name))
}

/// `GetPedBlackboardScriptBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4912DFE492DB98CD>
#[doc(alias(
    "GetPedBlackboardScriptBool",
    "GET_PED_BLACKBOARD_SCRIPT_BOOL",
    "0x4912DFE492DB98CD"
))]
#[inline]
pub fn get_ped_blackboard_script_bool(ped: Ped, variable_name: &str) -> bool {
    call(0x4912DFE492DB98CD, (ped, variable_name))
}

/// `GetPedBlackboardScriptFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA29FD00D45311EB7>
#[doc(alias(
    "GetPedBlackboardScriptFloat",
    "GET_PED_BLACKBOARD_SCRIPT_FLOAT",
    "0xA29FD00D45311EB7"
))]
#[inline]
pub fn get_ped_blackboard_script_float(ped: Ped, variable_name: &str) -> f32 {
    call(0xA29FD00D45311EB7, (ped, variable_name))
}

/// `GetPedBlackboardScriptInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB71B91B398F8F067>
#[doc(alias(
    "GetPedBlackboardScriptInt",
    "GET_PED_BLACKBOARD_SCRIPT_INT",
    "0xB71B91B398F8F067"
))]
#[inline]
pub fn get_ped_blackboard_script_int(ped: Ped, variable_name: &str) -> i32 {
    call(0xB71B91B398F8F067, (ped, variable_name))
}

/// `GetPedBoneCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x17C07FC640E86B4E>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F428D08BE5AAE31>
#[doc(alias("GetPedBoneIndex", "GET_PED_BONE_INDEX", "0x3F428D08BE5AAE31"))]
#[inline]
pub fn get_ped_bone_index(ped: Ped, bone_id: i32) -> i32 {
    call(0x3F428D08BE5AAE31, (ped, bone_id))
}

/// `GetPedBrawlingStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC6B59BE445FEC51>
#[doc(alias("GetPedBrawlingStyle", "_GET_PED_BRAWLING_STYLE", "0xEC6B59BE445FEC51"))]
#[inline]
pub fn get_ped_brawling_style(ped: Ped) -> Hash {
    call(0xEC6B59BE445FEC51, (ped,))
}

/// `GetPedCanBeIncapacitatedThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A4E00364B5D727B>
#[doc(alias(
    "GetPedCanBeIncapacitatedThisFrame",
    "_GET_PED_CAN_BE_INCAPACITATED_THIS_FRAME",
    "0x7A4E00364B5D727B"
))]
#[inline]
pub fn get_ped_can_be_incapacitated_this_frame(ped: Ped) -> bool {
    call(0x7A4E00364B5D727B, (ped,))
}

/// `GetPedCauseOfDeath`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16FFE42AB2D2DC59>
#[doc(alias("GetPedCauseOfDeath", "GET_PED_CAUSE_OF_DEATH", "0x16FFE42AB2D2DC59"))]
#[inline]
pub fn get_ped_cause_of_death(ped: Ped) -> Hash {
    call(0x16FFE42AB2D2DC59, (ped,))
}

/// `GetPedCombatAttribute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC2B20596E29E4E3>
#[doc(alias(
    "GetPedCombatAttribute",
    "_GET_PED_COMBAT_ATTRIBUTE",
    "0xCC2B20596E29E4E3"
))]
#[inline]
pub fn get_ped_combat_attribute(ped: Ped, attribute_index: i32) -> bool {
    call(0xCC2B20596E29E4E3, (ped, attribute_index))
}

/// `GetPedCombatMovement`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEA92412FCAEB3F5>
#[doc(alias(
    "GetPedCombatMovement",
    "GET_PED_COMBAT_MOVEMENT",
    "0xDEA92412FCAEB3F5"
))]
#[inline]
pub fn get_ped_combat_movement(ped: Ped) -> i32 {
    call(0xDEA92412FCAEB3F5, (ped,))
}

/// `GetPedComponentCategoryByIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCCB97B51893C662F>
#[doc(alias(
    "GetPedComponentCategoryByIndex",
    "_GET_PED_COMPONENT_CATEGORY_BY_INDEX",
    "0xCCB97B51893C662F"
))]
#[inline]
pub fn get_ped_component_category_by_index(ped: Ped, index: i32) -> Hash {
    call(0xCCB97B51893C662F, (ped, index))
}

/// `GetPedConfigFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7EE53118C892B513>
#[doc(alias("GetPedConfigFlag", "GET_PED_CONFIG_FLAG", "0x7EE53118C892B513"))]
#[inline]
pub fn get_ped_config_flag(ped: Ped, flag_id: i32, p2: bool) -> bool {
    call(0x7EE53118C892B513, (ped, flag_id, p2))
}

/// `GetPedCrouchMovement`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD5FE956C70FF370B>
#[doc(alias(
    "GetPedCrouchMovement",
    "GET_PED_CROUCH_MOVEMENT",
    "0xD5FE956C70FF370B"
))]
#[inline]
pub fn get_ped_crouch_movement(ped: Ped) -> bool {
    call(0xD5FE956C70FF370B, (ped,))
}

/// `GetPedCurrentMoveBlendRatio`.
///
/// The values: `speed_x`, `speed_y`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF60165E1D2C5370B>
#[doc(alias(
    "GetPedCurrentMoveBlendRatio",
    "GET_PED_CURRENT_MOVE_BLEND_RATIO",
    "0xF60165E1D2C5370B"
))]
#[inline]
pub fn get_ped_current_move_blend_ratio(ped: Ped) -> Option<(f32, f32)> {
    let mut speed_x = Out::<f32>::default();
    let mut speed_y = Out::<f32>::default();
    let result: bool = call(0xF60165E1D2C5370B, (ped, &mut speed_x, &mut speed_y));
    result.then(|| (speed_x.get(), speed_y.get()))
}

/// `GetPedDamageCleanliness`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88EFFED5FE8B0B4A>
#[doc(alias(
    "GetPedDamageCleanliness",
    "_GET_PED_DAMAGE_CLEANLINESS",
    "0x88EFFED5FE8B0B4A"
))]
#[inline]
pub fn get_ped_damage_cleanliness(ped: Ped) -> i32 {
    call(0x88EFFED5FE8B0B4A, (ped,))
}

/// `GetPedDamaged`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6CFC373008A1EDAF>
#[doc(alias("GetPedDamaged", "_GET_PED_DAMAGED", "0x6CFC373008A1EDAF"))]
#[inline]
pub fn get_ped_damaged(ped: Ped) -> bool {
    call(0x6CFC373008A1EDAF, (ped,))
}

/// `GetPedDefensiveAreaPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C06B8786DD94CD1>
#[doc(alias(
    "GetPedDefensiveAreaPosition",
    "GET_PED_DEFENSIVE_AREA_POSITION",
    "0x3C06B8786DD94CD1"
))]
#[inline]
pub fn get_ped_defensive_area_position(ped: Ped, p1: bool) -> Vector3 {
    call(0x3C06B8786DD94CD1, (ped, p1))
}

/// `GetPedDefensiveVolume`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF2E6F870783369B>
#[doc(alias(
    "GetPedDefensiveVolume",
    "_GET_PED_DEFENSIVE_VOLUME",
    "0xEF2E6F870783369B"
))]
#[inline]
pub fn get_ped_defensive_volume(ped: Ped, p1: i32) -> Volume {
    call(0xEF2E6F870783369B, (ped, p1))
}

/// `GetPedDirtLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0105FEE8F9091255>
#[doc(alias("GetPedDirtLevel", "_GET_PED_DIRT_LEVEL", "0x0105FEE8F9091255"))]
#[inline]
pub fn get_ped_dirt_level(ped: Ped, use_composite_layer: bool) -> f32 {
    call(0x0105FEE8F9091255, (ped, use_composite_layer))
}

/// `GetPedDrunkness`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FB76442469ABD68>
#[doc(alias("GetPedDrunkness", "_GET_PED_DRUNKNESS", "0x6FB76442469ABD68"))]
#[inline]
pub fn get_ped_drunkness(ped: Ped) -> f32 {
    call(0x6FB76442469ABD68, (ped,))
}

/// `GetPedGrappleFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3C873ED0C595109>
#[doc(alias("GetPedGrappleFlag", "_GET_PED_GRAPPLE_FLAG", "0xF3C873ED0C595109"))]
#[inline]
pub fn get_ped_grapple_flag(ped: Ped) -> i32 {
    call(0xF3C873ED0C595109, (ped,))
}

/// `GetPedGrappleState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2311F15D971AA680>
#[doc(alias("GetPedGrappleState", "GET_PED_GRAPPLE_STATE", "0x2311F15D971AA680"))]
#[inline]
pub fn get_ped_grapple_state(ped: Ped) -> i32 {
    call(0x2311F15D971AA680, (ped,))
}

/// `GetPedGrappleStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x753B15AD0FD6F3E3>
#[doc(alias("GetPedGrappleStyle", "_GET_PED_GRAPPLE_STYLE", "0x753B15AD0FD6F3E3"))]
#[inline]
pub fn get_ped_grapple_style(ped: Ped) -> Hash {
    call(0x753B15AD0FD6F3E3, (ped,))
}

/// `GetPedGrappler`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0B7AEB56229D317>
#[doc(alias("GetPedGrappler", "_GET_PED_GRAPPLER", "0xD0B7AEB56229D317"))]
#[inline]
pub fn get_ped_grappler(ped: Ped) -> Ped {
    call(0xD0B7AEB56229D317, (ped,))
}

/// `GetPedGroupIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF162E133B4E7A675>
#[doc(alias("GetPedGroupIndex", "GET_PED_GROUP_INDEX", "0xF162E133B4E7A675"))]
#[inline]
pub fn get_ped_group_index(ped: Ped) -> i32 {
    call(0xF162E133B4E7A675, (ped,))
}

/// `GetPedHasInteractedWithPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x947E43F544B6AB34>
#[doc(alias(
    "GetPedHasInteractedWithPlayer",
    "_GET_PED_HAS_INTERACTED_WITH_PLAYER",
    "0x947E43F544B6AB34"
))]
#[inline]
pub fn get_ped_has_interacted_with_player(
    target_ped: Ped,
    player: Player,
    flag: i32,
    duration_ms: i32,
) -> bool {
    call(0x947E43F544B6AB34, (target_ped, player, flag, duration_ms))
}

/// `GetPedHasSimplePlayerMemoryChanged`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3995D396F1D97B6>
#[doc(alias(
    "GetPedHasSimplePlayerMemoryChanged",
    "_GET_PED_HAS_SIMPLE_PLAYER_MEMORY_CHANGED",
    "0xC3995D396F1D97B6"
))]
#[inline]
pub fn get_ped_has_simple_player_memory_changed(ped: Ped, memory_type: i32, ms: i32) -> bool {
    call(0xC3995D396F1D97B6, (ped, memory_type, ms))
}

/// `GetPedHeight`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D491CCF7211FB74>
#[doc(alias("GetPedHeight", "_GET_PED_HEIGHT", "0x1D491CCF7211FB74"))]
#[inline]
pub fn get_ped_height(ped: Ped) -> f32 {
    call(0x1D491CCF7211FB74, (ped,))
}

/// `GetPedIdRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31167ED4324B758D>
#[doc(alias("GetPedIdRange", "_GET_PED_ID_RANGE", "0x31167ED4324B758D"))]
#[inline]
pub fn get_ped_id_range(ped: Ped) -> f32 {
    call(0x31167ED4324B758D, (ped,))
}

/// `GetPedIncapacitationHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89BFDF6D53145545>
#[doc(alias(
    "GetPedIncapacitationHealth",
    "_GET_PED_INCAPACITATION_HEALTH",
    "0x89BFDF6D53145545"
))]
#[inline]
pub fn get_ped_incapacitation_health(ped: Ped) -> i32 {
    call(0x89BFDF6D53145545, (ped,))
}

/// `GetPedIndexFromPerscharHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE76687023D8C8505>
#[doc(alias(
    "GetPedIndexFromPerscharHash",
    "_GET_PED_INDEX_FROM_PERSCHAR_HASH",
    "0xE76687023D8C8505"
))]
#[inline]
pub fn get_ped_index_from_perschar_hash(pers_char_hash: impl Into<Hash>, p1: i32) -> Ped {
    let pers_char_hash: Hash = pers_char_hash.into();
    call(0xE76687023D8C8505, (pers_char_hash, p1))
}

/// `GetPedInteractionPersonality`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7AD3C7EBAF88C92>
#[doc(alias(
    "GetPedInteractionPersonality",
    "_GET_PED_INTERACTION_PERSONALITY",
    "0xD7AD3C7EBAF88C92"
))]
#[inline]
pub fn get_ped_interaction_personality(ped: Ped) -> Hash {
    call(0xD7AD3C7EBAF88C92, (ped,))
}

/// `GetPedIsBeingGrappled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3BDFCF25B58B0415>
#[doc(alias(
    "GetPedIsBeingGrappled",
    "GET_PED_IS_BEING_GRAPPLED",
    "0x3BDFCF25B58B0415"
))]
#[inline]
pub fn get_ped_is_being_grappled(ped: Ped) -> bool {
    call(0x3BDFCF25B58B0415, (ped,))
}

/// `GetPedIsDoingCombatRoll`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC48A9EB0D499B3E5>
#[doc(alias(
    "GetPedIsDoingCombatRoll",
    "GET_PED_IS_DOING_COMBAT_ROLL",
    "0xC48A9EB0D499B3E5"
))]
#[inline]
pub fn get_ped_is_doing_combat_roll(ped: Ped) -> bool {
    call(0xC48A9EB0D499B3E5, (ped,))
}

/// `GetPedIsGrappling`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E99E3BF11BB6367>
#[doc(alias("GetPedIsGrappling", "GET_PED_IS_GRAPPLING", "0x0E99E3BF11BB6367"))]
#[inline]
pub fn get_ped_is_grappling(ped: Ped) -> bool {
    call(0x0E99E3BF11BB6367, (ped,))
}

/// `GetPedLassoHogtieFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C76FA0E01681F8D>
#[doc(alias(
    "GetPedLassoHogtieFlag",
    "_GET_PED_LASSO_HOGTIE_FLAG",
    "0x2C76FA0E01681F8D"
))]
#[inline]
pub fn get_ped_lasso_hogtie_flag(ped: Ped, flag_id: i32) -> bool {
    call(0x2C76FA0E01681F8D, (ped, flag_id))
}

/// `GetPedLastDamageBone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD75960F6BD9EA49C>
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

/// `GetPedLastDroppedHat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F714E7A9DADFC42>
#[doc(alias(
    "GetPedLastDroppedHat",
    "_GET_PED_LAST_DROPPED_HAT",
    "0x1F714E7A9DADFC42"
))]
#[inline]
pub fn get_ped_last_dropped_hat(ped: Ped) -> Object {
    call(0x1F714E7A9DADFC42, (ped,))
}

/// `GetPedLodMultiplier`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B710E6F4AB69341>
#[doc(alias("GetPedLodMultiplier", "_GET_PED_LOD_MULTIPLIER", "0x1B710E6F4AB69341"))]
#[inline]
pub fn get_ped_lod_multiplier(ped: Ped) -> f32 {
    call(0x1B710E6F4AB69341, (ped,))
}

/// `GetPedLootStatusMp`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC737697C41628340>
#[doc(alias("GetPedLootStatusMp", "GET_PED_LOOT_STATUS_MP", "0xC737697C41628340"))]
#[inline]
pub fn get_ped_loot_status_mp(ped: Ped) -> i32 {
    call(0xC737697C41628340, (ped,))
}

/// `GetPedMaxHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4700A416E8324EF3>
#[doc(alias("GetPedMaxHealth", "GET_PED_MAX_HEALTH", "0x4700A416E8324EF3"))]
#[inline]
pub fn get_ped_max_health(ped: Ped) -> i32 {
    call(0x4700A416E8324EF3, (ped,))
}

/// `GetPedMaxStamina`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB42AFE2B613EE55>
#[doc(alias("GetPedMaxStamina", "_GET_PED_MAX_STAMINA", "0xCB42AFE2B613EE55"))]
#[inline]
pub fn get_ped_max_stamina(ped: Ped) -> f32 {
    call(0xCB42AFE2B613EE55, (ped,))
}

/// `GetPedMeleeActionPhase`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6127F25ED21C533C>
#[doc(alias(
    "GetPedMeleeActionPhase",
    "_GET_PED_MELEE_ACTION_PHASE",
    "0x6127F25ED21C533C"
))]
#[inline]
pub fn get_ped_melee_action_phase(ped: Ped) -> f32 {
    call(0x6127F25ED21C533C, (ped,))
}

/// `GetPedMetaOutfitHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x30569F348D126A5A>
#[doc(alias(
    "GetPedMetaOutfitHash",
    "_GET_PED_META_OUTFIT_HASH",
    "0x30569F348D126A5A"
))]
#[inline]
pub fn get_ped_meta_outfit_hash(ped: Ped) -> Hash {
    call(0x30569F348D126A5A, (ped,))
}

/// `GetPedModelSizeFromHash`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA65AA1ACE81E5A77>
#[doc(alias(
    "GetPedModelSizeFromHash",
    "_GET_PED_MODEL_SIZE_FROM_HASH",
    "0xA65AA1ACE81E5A77"
))]
#[inline]
pub fn get_ped_model_size_from_hash(model_hash: impl Into<Hash>) -> i32 {
    let model_hash: Hash = model_hash.into();
    call(0xA65AA1ACE81E5A77, (model_hash,))
}

/// `GetPedMoney`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F69145BBA87BAE7>
#[doc(alias("GetPedMoney", "GET_PED_MONEY", "0x3F69145BBA87BAE7"))]
#[inline]
pub fn get_ped_money(ped: Ped) -> i32 {
    call(0x3F69145BBA87BAE7, (ped,))
}

/// `GetPedMotionFocusEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x243E1B4607040057>
#[doc(alias(
    "GetPedMotionFocusEntity",
    "GET_PED_MOTION_FOCUS_ENTITY",
    "0x243E1B4607040057"
))]
#[inline]
pub fn get_ped_motion_focus_entity(ped: Ped) -> Entity {
    call(0x243E1B4607040057, (ped,))
}

/// `GetPedMotivation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42688E94E96FD9B4>
#[doc(alias("GetPedMotivation", "_GET_PED_MOTIVATION", "0x42688E94E96FD9B4"))]
#[inline]
pub fn get_ped_motivation(ped: Ped, motivation_state: i32, target_ped: Ped) -> f32 {
    call(0x42688E94E96FD9B4, (ped, motivation_state, target_ped))
}

/// `GetPedNearbyPeds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23F8F5FC7E8C4A6B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `size_and_peds`: there must be as many as it takes.
#[doc(alias("GetPedNearbyPeds", "GET_PED_NEARBY_PEDS", "0x23F8F5FC7E8C4A6B"))]
#[inline]
pub unsafe fn get_ped_nearby_peds(
    ped: Ped,
    size_and_peds: &mut [u8],
    ignored_ped_type: i32,
    p3: i32,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let size_and_peds = unsafe { Buffer::new(size_and_peds) };
    call(
        0x23F8F5FC7E8C4A6B,
        (ped, size_and_peds, ignored_ped_type, p3),
    )
}

/// `GetPedNearbyVehicles`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCFF869CBFA210D82>
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

/// `GetPedQuality`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7BCC6087D130312A>
#[doc(alias("GetPedQuality", "_GET_PED_QUALITY", "0x7BCC6087D130312A"))]
#[inline]
pub fn get_ped_quality(ped: Ped) -> i32 {
    call(0x7BCC6087D130312A, (ped,))
}

/// `GetPedRagdollBoneIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5303F460A40D21D>
#[doc(alias(
    "GetPedRagdollBoneIndex",
    "_GET_PED_RAGDOLL_BONE_INDEX",
    "0xC5303F460A40D21D"
))]
#[inline]
pub fn get_ped_ragdoll_bone_index(ped: Ped, bone_id: i32) -> i32 {
    call(0xC5303F460A40D21D, (ped, bone_id))
}

/// `GetPedRegisterProp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D0D2E3D8BC000EB>
#[doc(alias("GetPedRegisterProp", "_GET_PED_REGISTER_PROP", "0x4D0D2E3D8BC000EB"))]
#[inline]
pub fn get_ped_register_prop(ped: Ped, prop_name: &str, detach_prop: bool) -> Entity {
    call(0x4D0D2E3D8BC000EB, (ped, prop_name, detach_prop))
}

/// `GetPedRelationshipGroupDefaultHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42FDD0F017B1E38E>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7DBDD04862D95F04>
#[doc(alias(
    "GetPedRelationshipGroupHash",
    "GET_PED_RELATIONSHIP_GROUP_HASH",
    "0x7DBDD04862D95F04"
))]
#[inline]
pub fn get_ped_relationship_group_hash(ped: Ped) -> Hash {
    call(0x7DBDD04862D95F04, (ped,))
}

/// `GetPedRemainingRevivalTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBE89623EB861271>
#[doc(alias(
    "GetPedRemainingRevivalTime",
    "_GET_PED_REMAINING_REVIVAL_TIME",
    "0xEBE89623EB861271"
))]
#[inline]
pub fn get_ped_remaining_revival_time(ped: Ped, normalized: bool) -> f32 {
    call(0xEBE89623EB861271, (ped, normalized))
}

/// `GetPedResetFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF9E59B1B1FBF2A0>
#[doc(alias("GetPedResetFlag", "GET_PED_RESET_FLAG", "0xAF9E59B1B1FBF2A0"))]
#[inline]
pub fn get_ped_reset_flag(ped: Ped, flag_id: i32) -> bool {
    call(0xAF9E59B1B1FBF2A0, (ped, flag_id))
}

/// `GetPedSourceOfDeath`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x93C8B64DEB84728C>
#[doc(alias("GetPedSourceOfDeath", "GET_PED_SOURCE_OF_DEATH", "0x93C8B64DEB84728C"))]
#[inline]
pub fn get_ped_source_of_death(ped: Ped) -> Entity {
    call(0x93C8B64DEB84728C, (ped,))
}

/// `GetPedSpeechRelationship`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C8AA850617651D9>
#[doc(alias(
    "GetPedSpeechRelationship",
    "_GET_PED_SPEECH_RELATIONSHIP",
    "0x7C8AA850617651D9"
))]
#[inline]
pub fn get_ped_speech_relationship(ped: Ped, p1: impl Into<Hash>) -> bool {
    let p1: Hash = p1.into();
    call(0x7C8AA850617651D9, (ped, p1))
}

/// `GetPedStamina`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x775A1CA7893AA8B5>
#[doc(alias("GetPedStamina", "_GET_PED_STAMINA", "0x775A1CA7893AA8B5"))]
#[inline]
pub fn get_ped_stamina(ped: Ped) -> f32 {
    call(0x775A1CA7893AA8B5, (ped,))
}

/// `GetPedStaminaNormalized`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22F2A386D43048A9>
#[doc(alias(
    "GetPedStaminaNormalized",
    "_GET_PED_STAMINA_NORMALIZED",
    "0x22F2A386D43048A9"
))]
#[inline]
pub fn get_ped_stamina_normalized(ped: Ped) -> f32 {
    call(0x22F2A386D43048A9, (ped,))
}

/// `GetPedStealthMovement`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C2AC9CA66575FBF>
#[doc(alias(
    "GetPedStealthMovement",
    "GET_PED_STEALTH_MOVEMENT",
    "0x7C2AC9CA66575FBF"
))]
#[inline]
pub fn get_ped_stealth_movement(ped: Ped) -> bool {
    call(0x7C2AC9CA66575FBF, (ped,))
}

/// `GetPedTimeOfDeath`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E98817B311AE98A>
#[doc(alias("GetPedTimeOfDeath", "GET_PED_TIME_OF_DEATH", "0x1E98817B311AE98A"))]
#[inline]
pub fn get_ped_time_of_death(ped: Ped) -> i32 {
    call(0x1E98817B311AE98A, (ped,))
}

/// `GetPedToPlayerWeaponDamageModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x936E7CAD0AE2EE14>
#[doc(alias(
    "GetPedToPlayerWeaponDamageModifier",
    "GET_PED_TO_PLAYER_WEAPON_DAMAGE_MODIFIER",
    "0x936E7CAD0AE2EE14"
))]
#[inline]
pub fn get_ped_to_player_weapon_damage_modifier(ped: Ped) -> f32 {
    call(0x936E7CAD0AE2EE14, (ped,))
}

/// `GetPedTranquilizer`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x65C75FDCCAC86464>
#[doc(alias("GetPedTranquilizer", "_GET_PED_TRANQUILIZER", "0x65C75FDCCAC86464"))]
#[inline]
pub fn get_ped_tranquilizer(ped: Ped) -> Ped {
    call(0x65C75FDCCAC86464, (ped,))
}

/// `GetPedType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF059E1E4C01E63C>
#[doc(alias("GetPedType", "GET_PED_TYPE", "0xFF059E1E4C01E63C"))]
#[inline]
pub fn get_ped_type(ped: Ped) -> i32 {
    call(0xFF059E1E4C01E63C, (ped,))
}

/// `GetPedWhoHogitiedThisPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D9F958834AB9C30>
#[doc(alias(
    "GetPedWhoHogitiedThisPed",
    "_GET_PED_WHO_HOGITIED_THIS_PED",
    "0x3D9F958834AB9C30"
))]
#[inline]
pub fn get_ped_who_hogitied_this_ped(ped: Ped) -> Ped {
    call(0x3D9F958834AB9C30, (ped,))
}

/// `GetPedsInCombatWithTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7BE607DAFF382FD2>
#[doc(alias(
    "GetPedsInCombatWithTarget",
    "_GET_PEDS_IN_COMBAT_WITH_TARGET",
    "0x7BE607DAFF382FD2"
))]
#[inline]
pub fn get_peds_in_combat_with_target(ped: Ped, itemset: ItemSet, flag: i32) -> i32 {
    call(0x7BE607DAFF382FD2, (ped, itemset, flag))
}

/// `GetPedsJacker`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B128DC36C1E04CF>
#[doc(alias("GetPedsJacker", "GET_PEDS_JACKER", "0x9B128DC36C1E04CF"))]
#[inline]
pub fn get_peds_jacker(ped: Ped) -> Ped {
    call(0x9B128DC36C1E04CF, (ped,))
}

/// `GetPeltFromHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CEEB6F4780B1F2F>
#[doc(alias("GetPeltFromHorse", "_GET_PELT_FROM_HORSE", "0x0CEEB6F4780B1F2F"))]
#[inline]
pub fn get_pelt_from_horse(horse: Ped, index: i32) -> i32 {
    call(0x0CEEB6F4780B1F2F, (horse, index))
}

/// `GetPlayerCurrentAnimalDamageModifier`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE2D5C819A65BF26>
#[doc(alias(
    "GetPlayerCurrentAnimalDamageModifier",
    "_GET_PLAYER_CURRENT_ANIMAL_DAMAGE_MODIFIER",
    "0xEE2D5C819A65BF26"
))]
#[inline]
pub fn get_player_current_animal_damage_modifier(player: Player) -> f32 {
    call(0xEE2D5C819A65BF26, (player,))
}

/// `GetPlayerDismountTimestamp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8D1CCB9375C101B>
#[doc(alias(
    "GetPlayerDismountTimestamp",
    "_GET_PLAYER_DISMOUNT_TIMESTAMP",
    "0xE8D1CCB9375C101B"
))]
#[inline]
pub fn get_player_dismount_timestamp(mount: Ped, player: Player) -> i32 {
    call(0xE8D1CCB9375C101B, (mount, player))
}

/// `GetPlayerPedIsFollowing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A3975DEA89F9A17>
#[doc(alias(
    "GetPlayerPedIsFollowing",
    "GET_PLAYER_PED_IS_FOLLOWING",
    "0x6A3975DEA89F9A17"
))]
#[inline]
pub fn get_player_ped_is_following(ped: Ped) -> Player {
    call(0x6A3975DEA89F9A17, (ped,))
}

/// `GetPlayerPedWaterDepth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2942457417A5FD24>
#[doc(alias(
    "GetPlayerPedWaterDepth",
    "_GET_PLAYER_PED_WATER_DEPTH",
    "0x2942457417A5FD24"
))]
#[inline]
pub fn get_player_ped_water_depth(ped: Ped) -> f32 {
    call(0x2942457417A5FD24, (ped,))
}

/// `GetRelationshipBetweenGroups`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E6B70061662AE5C>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBA5AD3A0EAF7121>
#[doc(alias(
    "GetRelationshipBetweenPeds",
    "GET_RELATIONSHIP_BETWEEN_PEDS",
    "0xEBA5AD3A0EAF7121"
))]
#[inline]
pub fn get_relationship_between_peds(ped1: Ped, ped2: Ped) -> i32 {
    call(0xEBA5AD3A0EAF7121, (ped1, ped2))
}

/// `GetRiderOfMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB676EFDA03DADA52>
#[doc(alias("GetRiderOfMount", "_GET_RIDER_OF_MOUNT", "0xB676EFDA03DADA52"))]
#[inline]
pub fn get_rider_of_mount(mount: Ped, p1: bool) -> Ped {
    call(0xB676EFDA03DADA52, (mount, p1))
}

/// `GetSeatPedIsTryingToEnter`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F4C85ACD641BCD2>
#[doc(alias(
    "GetSeatPedIsTryingToEnter",
    "GET_SEAT_PED_IS_TRYING_TO_ENTER",
    "0x6F4C85ACD641BCD2"
))]
#[inline]
pub fn get_seat_ped_is_trying_to_enter(ped: Ped) -> i32 {
    call(0x6F4C85ACD641BCD2, (ped,))
}

/// `GetSeatPedIsUsing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E76CB57222A00E5>
#[doc(alias("GetSeatPedIsUsing", "GET_SEAT_PED_IS_USING", "0x4E76CB57222A00E5"))]
#[inline]
pub fn get_seat_ped_is_using(ped: Ped) -> i32 {
    call(0x4E76CB57222A00E5, (ped,))
}

/// `GetShopItemBaseLayers`.
///
/// The values: `drawable`, `albedo`, `normal`, `material`, `p9`, `p10`, `p11`, `p12`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63342C50EC115CE8>
#[doc(alias(
    "GetShopItemBaseLayers",
    "_GET_SHOP_ITEM_BASE_LAYERS",
    "0x63342C50EC115CE8"
))]
#[inline]
pub fn get_shop_item_base_layers(
    shop_item: impl Into<Hash>,
    p1: i32,
    ped: Ped,
    metaped_type: i32,
    p4: bool,
) -> Option<(Hash, Hash, Hash, Hash, Hash, Hash, Hash, Hash)> {
    let shop_item: Hash = shop_item.into();
    let mut drawable = Out::<Hash>::default();
    let mut albedo = Out::<Hash>::default();
    let mut normal = Out::<Hash>::default();
    let mut material = Out::<Hash>::default();
    let mut p9 = Out::<Hash>::default();
    let mut p10 = Out::<Hash>::default();
    let mut p11 = Out::<Hash>::default();
    let mut p12 = Out::<Hash>::default();
    let result: bool = call(
        0x63342C50EC115CE8,
        (
            shop_item,
            p1,
            ped,
            metaped_type,
            p4,
            &mut drawable,
            &mut albedo,
            &mut normal,
            &mut material,
            &mut p9,
            &mut p10,
            &mut p11,
            &mut p12,
        ),
    );
    result.then(|| {
        (
            drawable.get(),
            albedo.get(),
            normal.get(),
            material.get(),
            p9.get(),
            p10.get(),
            p11.get(),
            p12.get(),
        )
    })
}

/// `GetShopItemComponentAtIndex`.
///
/// The values: `result`, `out_status_flag`, `out_wearable_state`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77BA37622E22023B>
#[doc(alias(
    "GetShopItemComponentAtIndex",
    "_GET_SHOP_ITEM_COMPONENT_AT_INDEX",
    "0x77BA37622E22023B"
))]
#[inline]
pub fn get_shop_item_component_at_index(
    ped: Ped,
    index: i32,
    resolve_selection: bool,
) -> (Hash, bool, Hash) {
    let mut out_status_flag = Out::<bool>::default();
    let mut out_wearable_state = Out::<Hash>::default();
    let result: Hash = call(
        0x77BA37622E22023B,
        (
            ped,
            index,
            resolve_selection,
            &mut out_status_flag,
            &mut out_wearable_state,
        ),
    );
    (result, out_status_flag.get(), out_wearable_state.get())
}

/// `GetShopItemComponentCategory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5FF9A878C3D115B8>
#[doc(alias(
    "GetShopItemComponentCategory",
    "_GET_SHOP_ITEM_COMPONENT_CATEGORY",
    "0x5FF9A878C3D115B8"
))]
#[inline]
pub fn get_shop_item_component_category(
    component_hash: impl Into<Hash>,
    metaped_type: i32,
    is_mp: bool,
) -> Hash {
    let component_hash: Hash = component_hash.into();
    call(0x5FF9A878C3D115B8, (component_hash, metaped_type, is_mp))
}

/// `GetShopItemHatComponent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E02E4218D916B94>
#[doc(alias(
    "GetShopItemHatComponent",
    "_GET_SHOP_ITEM_HAT_COMPONENT",
    "0x7E02E4218D916B94"
))]
#[inline]
pub fn get_shop_item_hat_component(ped: Ped, metaped_type: i32, p2: bool) -> i32 {
    call(0x7E02E4218D916B94, (ped, metaped_type, p2))
}

/// `GetShopItemNumWearableStates`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFCC2DB2D9953401>
#[doc(alias(
    "GetShopItemNumWearableStates",
    "_GET_SHOP_ITEM_NUM_WEARABLE_STATES",
    "0xFFCC2DB2D9953401"
))]
#[inline]
pub fn get_shop_item_num_wearable_states(
    component_hash: impl Into<Hash>,
    is_mp_female: bool,
    p2: bool,
) -> i32 {
    let component_hash: Hash = component_hash.into();
    call(0xFFCC2DB2D9953401, (component_hash, is_mp_female, p2))
}

/// `GetShopItemWearableStateByIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6243635AF2F1B826>
#[doc(alias(
    "GetShopItemWearableStateByIndex",
    "_GET_SHOP_ITEM_WEARABLE_STATE_BY_INDEX",
    "0x6243635AF2F1B826"
))]
#[inline]
pub fn get_shop_item_wearable_state_by_index(
    component_hash: impl Into<Hash>,
    wearable_state_index: i32,
    is_mp_female: bool,
    p3: bool,
) -> Hash {
    let component_hash: Hash = component_hash.into();
    call(
        0x6243635AF2F1B826,
        (component_hash, wearable_state_index, is_mp_female, p3),
    )
}

/// `GetStaminaDepletionMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x825F6DD559A0895B>
#[doc(alias(
    "GetStaminaDepletionMultiplier",
    "_GET_STAMINA_DEPLETION_MULTIPLIER",
    "0x825F6DD559A0895B"
))]
#[inline]
pub fn get_stamina_depletion_multiplier(ped: Ped) -> f32 {
    call(0x825F6DD559A0895B, (ped,))
}

/// `GetStaminaRechargeMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE7687EB2F634ABF0>
#[doc(alias(
    "GetStaminaRechargeMultiplier",
    "_GET_STAMINA_RECHARGE_MULTIPLIER",
    "0xE7687EB2F634ABF0"
))]
#[inline]
pub fn get_stamina_recharge_multiplier(ped: Ped) -> f32 {
    call(0xE7687EB2F634ABF0, (ped,))
}

/// `GetTotalPedDamageFromAi`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x92C8EACA29F6BED6>
#[doc(alias(
    "GetTotalPedDamageFromAi",
    "_GET_TOTAL_PED_DAMAGE_FROM_AI",
    "0x92C8EACA29F6BED6"
))]
#[inline]
pub fn get_total_ped_damage_from_ai(ped: Ped) -> f32 {
    call(0x92C8EACA29F6BED6, (ped,))
}

/// `GetTrackedPedPixelcount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x511F1A683387C7E2>
#[doc(alias(
    "GetTrackedPedPixelcount",
    "GET_TRACKED_PED_PIXELCOUNT",
    "0x511F1A683387C7E2"
))]
#[inline]
pub fn get_tracked_ped_pixelcount(ped: Ped) -> i32 {
    call(0x511F1A683387C7E2, (ped,))
}

/// `GetTransportPedIsSeatedOn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x849BD6C6314793D0>
#[doc(alias(
    "GetTransportPedIsSeatedOn",
    "_GET_TRANSPORT_PED_IS_SEATED_ON",
    "0x849BD6C6314793D0"
))]
#[inline]
pub fn get_transport_ped_is_seated_on(ped: Ped) -> Entity {
    call(0x849BD6C6314793D0, (ped,))
}

/// `GetVehicleDraftHorseIsAttachedTo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4770DA1B8FF4FD1>
#[doc(alias(
    "GetVehicleDraftHorseIsAttachedTo",
    "_GET_VEHICLE_DRAFT_HORSE_IS_ATTACHED_TO",
    "0xE4770DA1B8FF4FD1"
))]
#[inline]
pub fn get_vehicle_draft_horse_is_attached_to(horse: Ped) -> Vehicle {
    call(0xE4770DA1B8FF4FD1, (horse,))
}

/// `GetVehiclePedIsEntering`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF92691AED837A5FC>
#[doc(alias(
    "GetVehiclePedIsEntering",
    "GET_VEHICLE_PED_IS_ENTERING",
    "0xF92691AED837A5FC"
))]
#[inline]
pub fn get_vehicle_ped_is_entering(ped: Ped) -> Vehicle {
    call(0xF92691AED837A5FC, (ped,))
}

/// `GetVehiclePedIsIn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A9112A0FE9A4713>
#[doc(alias("GetVehiclePedIsIn", "GET_VEHICLE_PED_IS_IN", "0x9A9112A0FE9A4713"))]
#[inline]
pub fn get_vehicle_ped_is_in(ped: Ped, last_vehicle: bool) -> Vehicle {
    call(0x9A9112A0FE9A4713, (ped, last_vehicle))
}

/// `GetVehiclePedIsUsing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6094AD011A2EA87D>
#[doc(alias(
    "GetVehiclePedIsUsing",
    "GET_VEHICLE_PED_IS_USING",
    "0x6094AD011A2EA87D"
))]
#[inline]
pub fn get_vehicle_ped_is_using(ped: Ped) -> Vehicle {
    call(0x6094AD011A2EA87D, (ped,))
}

/// `GivePedHashCommand`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD65FDC686A031C83>
#[doc(alias("GivePedHashCommand", "_GIVE_PED_HASH_COMMAND", "0xD65FDC686A031C83"))]
#[inline]
pub fn give_ped_hash_command(ped: Ped, command_hash: impl Into<Hash>, activation_duration: f32) {
    let command_hash: Hash = command_hash.into();
    call(0xD65FDC686A031C83, (ped, command_hash, activation_duration))
}

/// `GivePedHashScenarioProp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2B02DB082258625F>
#[doc(alias(
    "GivePedHashScenarioProp",
    "GIVE_PED_HASH_SCENARIO_PROP",
    "0x2B02DB082258625F"
))]
#[inline]
pub fn give_ped_hash_scenario_prop(
    ped: Ped,
    object: Object,
    conditional_anim: &str,
    scenario_type: impl Into<Hash>,
    p4: impl Into<Hash>,
    p5: bool,
) -> bool {
    let scenario_type: Hash = scenario_type.into();
    let p4: Hash = p4.into();
    call(
        0x2B02DB082258625F,
        (ped, object, conditional_anim, scenario_type, p4, p5),
    )
}

/// `GivePedScenarioProp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3BBDD6143FF16F98>
#[doc(alias("GivePedScenarioProp", "_GIVE_PED_SCENARIO_PROP", "0x3BBDD6143FF16F98"))]
#[inline]
pub fn give_ped_scenario_prop(
    ped: Ped,
    object: Object,
    conditional_anim: &str,
    p3: &str,
    p4: &str,
    p5: bool,
) -> bool {
    call(
        0x3BBDD6143FF16F98,
        (ped, object, conditional_anim, p3, p4, p5),
    )
}

/// `GivePedScenarioPropDynamic`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA0774E388CE4A679>
#[doc(alias(
    "GivePedScenarioPropDynamic",
    "_GIVE_PED_SCENARIO_PROP_DYNAMIC",
    "0xA0774E388CE4A679"
))]
#[inline]
pub fn give_ped_scenario_prop_dynamic(
    ped: Ped,
    object: Object,
    p2: &str,
    p3: &str,
    p4: bool,
) -> bool {
    call(0xA0774E388CE4A679, (ped, object, p2, p3, p4))
}

/// `HasMetaPedAssetLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB0B2C6D170B0E8E5>
#[doc(alias(
    "HasMetaPedAssetLoaded",
    "_HAS_META_PED_ASSET_LOADED",
    "0xB0B2C6D170B0E8E5"
))]
#[inline]
pub fn has_meta_ped_asset_loaded(request_id: i32) -> bool {
    call(0xB0B2C6D170B0E8E5, (request_id,))
}

/// `HasMetaPedOutfitLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x610438375E5D1801>
#[doc(alias(
    "HasMetaPedOutfitLoaded",
    "_HAS_META_PED_OUTFIT_LOADED",
    "0x610438375E5D1801"
))]
#[inline]
pub fn has_meta_ped_outfit_loaded(request_id: i32) -> bool {
    call(0x610438375E5D1801, (request_id,))
}

/// `HasMetaPedRequestLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0940AC858C1E126>
#[doc(alias(
    "HasMetaPedRequestLoaded",
    "_HAS_META_PED_REQUEST_LOADED",
    "0xC0940AC858C1E126"
))]
#[inline]
pub fn has_meta_ped_request_loaded(request_id: i32) -> bool {
    call(0xC0940AC858C1E126, (request_id,))
}

/// `HasMotionTypeAssetLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x854BC9B1A1CCD034>
#[doc(alias(
    "HasMotionTypeAssetLoaded",
    "HAS_MOTION_TYPE_ASSET_LOADED",
    "0x854BC9B1A1CCD034"
))]
#[inline]
pub fn has_motion_type_asset_loaded(name_hash: impl Into<Hash>, ped: Ped) -> bool {
    let name_hash: Hash = name_hash.into();
    call(0x854BC9B1A1CCD034, (name_hash, ped))
}

/// `HasPedBeenShovedRecently`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29FCE825613FEFCA>
#[doc(alias(
    "HasPedBeenShovedRecently",
    "_HAS_PED_BEEN_SHOVED_RECENTLY",
    "0x29FCE825613FEFCA"
))]
#[inline]
pub fn has_ped_been_shoved_recently(ped: Ped, ms: i32) -> bool {
    call(0x29FCE825613FEFCA, (ped, ms))
}

/// `HasPedEmotionalPresetLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE3904B22695D9F9>
#[doc(alias(
    "HasPedEmotionalPresetLoaded",
    "_HAS_PED_EMOTIONAL_PRESET_LOADED",
    "0xDE3904B22695D9F9"
))]
#[inline]
pub fn has_ped_emotional_preset_loaded(ped: Ped, name: &str) -> bool {
    call(0xDE3904B22695D9F9, (ped, name))
}

/// `HasPedShotRecently`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB7DBB2986B87E230>
#[doc(alias("HasPedShotRecently", "_HAS_PED_SHOT_RECENTLY", "0xB7DBB2986B87E230"))]
#[inline]
pub fn has_ped_shot_recently(ped: Ped, seconds: f32) -> bool {
    call(0xB7DBB2986B87E230, (ped, seconds))
}

/// `HasPedTakenGoreDamage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA208A8D6399A3AC>
#[doc(alias(
    "HasPedTakenGoreDamage",
    "_HAS_PED_TAKEN_GORE_DAMAGE",
    "0xBA208A8D6399A3AC"
))]
#[inline]
pub fn has_ped_taken_gore_damage(ped: Ped, limb: i32) -> bool {
    call(0xBA208A8D6399A3AC, (ped, limb))
}

/// `HorseAgitate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBAE08F00021BFFB2>
#[doc(alias("HorseAgitate", "_HORSE_AGITATE", "0xBAE08F00021BFFB2"))]
#[inline]
pub fn horse_agitate(mount: Ped, kick_off_rider: bool) {
    call(0xBAE08F00021BFFB2, (mount, kick_off_rider))
}

/// `IncapacitatedRevive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6262491C7704A63>
#[doc(alias("IncapacitatedRevive", "_INCAPACITATED_REVIVE", "0xF6262491C7704A63"))]
#[inline]
pub fn incapacitated_revive(ped: Ped, ped2: Ped) {
    call(0xF6262491C7704A63, (ped, ped2))
}

/// `InitPedDefaultHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7DD7FB3480D8083E>
#[doc(alias(
    "InitPedDefaultHealth",
    "INIT_PED_DEFAULT_HEALTH",
    "0x7DD7FB3480D8083E"
))]
#[inline]
pub fn init_ped_default_health(ped: Ped) {
    call(0x7DD7FB3480D8083E, (ped,))
}

/// `InstantlyFillPedPopulation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4759CC730F947C81>
#[doc(alias(
    "InstantlyFillPedPopulation",
    "INSTANTLY_FILL_PED_POPULATION",
    "0x4759CC730F947C81"
))]
#[inline]
pub fn instantly_fill_ped_population() {
    call(0x4759CC730F947C81, ())
}

/// `IsAnimalControlledByAPlayer`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E2F43516F998269>
#[doc(alias(
    "IsAnimalControlledByAPlayer",
    "_IS_ANIMAL_CONTROLLED_BY_A_PLAYER",
    "0x0E2F43516F998269"
))]
#[inline]
pub fn is_animal_controlled_by_a_player(ped: Ped) -> bool {
    call(0x0E2F43516F998269, (ped,))
}

/// `IsAnimalInteractionPossible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD543D3A8FDE4F185>
#[doc(alias(
    "IsAnimalInteractionPossible",
    "IS_ANIMAL_INTERACTION_POSSIBLE",
    "0xD543D3A8FDE4F185"
))]
#[inline]
pub fn is_animal_interaction_possible(ped: Ped, animal: Ped) -> bool {
    call(0xD543D3A8FDE4F185, (ped, animal))
}

/// `IsAnimalInteractionRunning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FC84E85D98F063D>
#[doc(alias(
    "IsAnimalInteractionRunning",
    "_IS_ANIMAL_INTERACTION_RUNNING",
    "0x7FC84E85D98F063D"
))]
#[inline]
pub fn is_animal_interaction_running(ped: Ped) -> bool {
    call(0x7FC84E85D98F063D, (ped,))
}

/// `IsAnimalSkinned`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88A5564B19C15391>
#[doc(alias("IsAnimalSkinned", "_IS_ANIMAL_SKINNED", "0x88A5564B19C15391"))]
#[inline]
pub fn is_animal_skinned(ped: Ped) -> bool {
    call(0x88A5564B19C15391, (ped,))
}

/// `IsAnyHostilePedNearPoint`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x68772DB2B2526F9F>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x083961498679DC9F>
#[doc(alias("IsAnyPedNearPoint", "IS_ANY_PED_NEAR_POINT", "0x083961498679DC9F"))]
#[inline]
pub fn is_any_ped_near_point(x: f32, y: f32, z: f32, radius: f32) -> bool {
    call(0x083961498679DC9F, (x, y, z, radius))
}

/// `IsAnyPedShootingInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA0D3D71EA1086C55>
#[doc(alias(
    "IsAnyPedShootingInArea",
    "IS_ANY_PED_SHOOTING_IN_AREA",
    "0xA0D3D71EA1086C55"
))]
#[inline]
pub fn is_any_ped_shooting_in_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    p6: bool,
    p7: bool,
) -> bool {
    call(0xA0D3D71EA1086C55, (x1, y1, z1, x2, y2, z2, p6, p7))
}

/// `IsEventInQueue`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC8D523BF5BBD3808>
#[doc(alias("IsEventInQueue", "IS_EVENT_IN_QUEUE", "0xC8D523BF5BBD3808"))]
#[inline]
pub fn is_event_in_queue(ped: Ped, event_type: impl Into<Hash>) -> bool {
    let event_type: Hash = event_type.into();
    call(0xC8D523BF5BBD3808, (ped, event_type))
}

/// `IsGroupLocallyControlled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x909AD9E9A92A10DF>
#[doc(alias(
    "IsGroupLocallyControlled",
    "IS_GROUP_LOCALLY_CONTROLLED",
    "0x909AD9E9A92A10DF"
))]
#[inline]
pub fn is_group_locally_controlled(group_id: i32) -> bool {
    call(0x909AD9E9A92A10DF, (group_id,))
}

/// `IsInstantlyFillPedPopulationFinished`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0EE3F0D7FECCC54F>
#[doc(alias(
    "IsInstantlyFillPedPopulationFinished",
    "IS_INSTANTLY_FILL_PED_POPULATION_FINISHED",
    "0x0EE3F0D7FECCC54F"
))]
#[inline]
pub fn is_instantly_fill_ped_population_finished() -> bool {
    call(0x0EE3F0D7FECCC54F, ())
}

/// `IsLocationSpawnSafe`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB1E7998B8595825>
#[doc(alias("IsLocationSpawnSafe", "IS_LOCATION_SPAWN_SAFE", "0xFB1E7998B8595825"))]
#[inline]
pub fn is_location_spawn_safe(ped: Ped, p1: f32) -> bool {
    call(0xFB1E7998B8595825, (ped, p1))
}

/// `IsMetaPedAssetValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x93FFD92F05EC32FD>
#[doc(alias(
    "IsMetaPedAssetValid",
    "_IS_META_PED_ASSET_VALID",
    "0x93FFD92F05EC32FD"
))]
#[inline]
pub fn is_meta_ped_asset_valid(request_id: i32) -> bool {
    call(0x93FFD92F05EC32FD, (request_id,))
}

/// `IsMetaPedFish`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x118D476A6F1A13F1>
#[doc(alias("IsMetaPedFish", "_IS_META_PED_FISH", "0x118D476A6F1A13F1"))]
#[inline]
pub fn is_meta_ped_fish(ped: Ped) -> bool {
    call(0x118D476A6F1A13F1, (ped,))
}

/// `IsMetaPedOutfitEquipped`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x98082246107A6ACF>
#[doc(alias(
    "IsMetaPedOutfitEquipped",
    "_IS_META_PED_OUTFIT_EQUIPPED",
    "0x98082246107A6ACF"
))]
#[inline]
pub fn is_meta_ped_outfit_equipped(ped: Ped, outfit: impl Into<Hash>) -> bool {
    let outfit: Hash = outfit.into();
    call(0x98082246107A6ACF, (ped, outfit))
}

/// `IsMetaPedOutfitRequestValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB25E57FC8E37114D>
#[doc(alias(
    "IsMetaPedOutfitRequestValid",
    "_IS_META_PED_OUTFIT_REQUEST_VALID",
    "0xB25E57FC8E37114D"
))]
#[inline]
pub fn is_meta_ped_outfit_request_valid(request_id: i32) -> bool {
    call(0xB25E57FC8E37114D, (request_id,))
}

/// `IsMetaPedRequestValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43E4DA469541A9C9>
#[doc(alias(
    "IsMetaPedRequestValid",
    "_IS_META_PED_REQUEST_VALID",
    "0x43E4DA469541A9C9"
))]
#[inline]
pub fn is_meta_ped_request_valid(request_id: i32) -> bool {
    call(0x43E4DA469541A9C9, (request_id,))
}

/// `IsMetaPedUsingComponent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB4891BD7578CDC1>
#[doc(alias(
    "IsMetaPedUsingComponent",
    "_IS_META_PED_USING_COMPONENT",
    "0xFB4891BD7578CDC1"
))]
#[inline]
pub fn is_meta_ped_using_component(ped: Ped, component: impl Into<Hash>) -> bool {
    let component: Hash = component.into();
    call(0xFB4891BD7578CDC1, (ped, component))
}

/// `IsMountSeatFree`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAAB0FE202E9FC9F0>
#[doc(alias("IsMountSeatFree", "_IS_MOUNT_SEAT_FREE", "0xAAB0FE202E9FC9F0"))]
#[inline]
pub fn is_mount_seat_free(mount: Ped, seat: i32) -> bool {
    call(0xAAB0FE202E9FC9F0, (mount, seat))
}

/// `IsPedAPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12534C348C6CB68B>
#[doc(alias("IsPedAPlayer", "IS_PED_A_PLAYER", "0x12534C348C6CB68B"))]
#[inline]
pub fn is_ped_a_player(ped: Ped) -> bool {
    call(0x12534C348C6CB68B, (ped,))
}

/// `IsPedActionDisableFlagEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB346C85D49CC998E>
#[doc(alias(
    "IsPedActionDisableFlagEnabled",
    "_IS_PED_ACTION_DISABLE_FLAG_ENABLED",
    "0xB346C85D49CC998E"
))]
#[inline]
pub fn is_ped_action_disable_flag_enabled(ped: Ped, action_disable_flag: i32) -> bool {
    call(0xB346C85D49CC998E, (ped, action_disable_flag))
}

/// `IsPedAimingFromCover`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3998B1276A3300E5>
#[doc(alias(
    "IsPedAimingFromCover",
    "IS_PED_AIMING_FROM_COVER",
    "0x3998B1276A3300E5"
))]
#[inline]
pub fn is_ped_aiming_from_cover(ped: Ped) -> bool {
    call(0x3998B1276A3300E5, (ped,))
}

/// `IsPedBeingDragged`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF3A8772F085B4AA>
#[doc(alias("IsPedBeingDragged", "IS_PED_BEING_DRAGGED", "0xEF3A8772F085B4AA"))]
#[inline]
pub fn is_ped_being_dragged(ped: Ped) -> bool {
    call(0xEF3A8772F085B4AA, (ped,))
}

/// `IsPedBeingHogtied`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD453BB601D4A606E>
#[doc(alias("IsPedBeingHogtied", "IS_PED_BEING_HOGTIED", "0xD453BB601D4A606E"))]
#[inline]
pub fn is_ped_being_hogtied(ped: Ped) -> bool {
    call(0xD453BB601D4A606E, (ped,))
}

/// `IsPedBeingJacked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A497FE2DF198913>
#[doc(alias("IsPedBeingJacked", "IS_PED_BEING_JACKED", "0x9A497FE2DF198913"))]
#[inline]
pub fn is_ped_being_jacked(ped: Ped) -> bool {
    call(0x9A497FE2DF198913, (ped,))
}

/// `IsPedBeingStealthKilled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x863B23EFDE9C5DF2>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4FBACCE3B4138EE8>
#[doc(alias("IsPedBeingStunned", "IS_PED_BEING_STUNNED", "0x4FBACCE3B4138EE8"))]
#[inline]
pub fn is_ped_being_stunned(ped: Ped, weapon_type: impl Into<Hash>) -> bool {
    let weapon_type: Hash = weapon_type.into();
    call(0x4FBACCE3B4138EE8, (ped, weapon_type))
}

/// `IsPedCarryingSomething`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA911EE21EDF69DAF>
#[doc(alias(
    "IsPedCarryingSomething",
    "IS_PED_CARRYING_SOMETHING",
    "0xA911EE21EDF69DAF"
))]
#[inline]
pub fn is_ped_carrying_something(ped: Ped) -> bool {
    call(0xA911EE21EDF69DAF, (ped,))
}

/// `IsPedChild`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x137772000DAF42C5>
#[doc(alias("IsPedChild", "_IS_PED_CHILD", "0x137772000DAF42C5"))]
#[inline]
pub fn is_ped_child(ped: Ped) -> bool {
    call(0x137772000DAF42C5, (ped,))
}

/// `IsPedClimbing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53E8CB4F48BFE623>
#[doc(alias("IsPedClimbing", "IS_PED_CLIMBING", "0x53E8CB4F48BFE623"))]
#[inline]
pub fn is_ped_climbing(ped: Ped) -> bool {
    call(0x53E8CB4F48BFE623, (ped,))
}

/// `IsPedClimbingLadder`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59643424B68D52B5>
#[doc(alias("IsPedClimbingLadder", "_IS_PED_CLIMBING_LADDER", "0x59643424B68D52B5"))]
#[inline]
pub fn is_ped_climbing_ladder(ped: Ped) -> bool {
    call(0x59643424B68D52B5, (ped,))
}

/// `IsPedCowering`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB086C8C0F5701D14>
#[doc(alias("IsPedCowering", "_IS_PED_COWERING", "0xB086C8C0F5701D14"))]
#[inline]
pub fn is_ped_cowering(ped: Ped) -> bool {
    call(0xB086C8C0F5701D14, (ped,))
}

/// `IsPedDeadOrDying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3317DEDB88C95038>
#[doc(alias("IsPedDeadOrDying", "IS_PED_DEAD_OR_DYING", "0x3317DEDB88C95038"))]
#[inline]
pub fn is_ped_dead_or_dying(ped: Ped, p1: bool) -> bool {
    call(0x3317DEDB88C95038, (ped, p1))
}

/// `IsPedDefensiveAreaActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA63D9FE45412247>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5527B8246FEF9B11>
#[doc(alias("IsPedDiving", "IS_PED_DIVING", "0x5527B8246FEF9B11"))]
#[inline]
pub fn is_ped_diving(ped: Ped) -> bool {
    call(0x5527B8246FEF9B11, (ped,))
}

/// `IsPedDoingScenarioTransition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC488B8C0E52560D8>
#[doc(alias(
    "IsPedDoingScenarioTransition",
    "_IS_PED_DOING_SCENARIO_TRANSITION",
    "0xC488B8C0E52560D8"
))]
#[inline]
pub fn is_ped_doing_scenario_transition(ped: Ped) -> bool {
    call(0xC488B8C0E52560D8, (ped,))
}

/// `IsPedDragging`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x226CF9B159E38F42>
#[doc(alias("IsPedDragging", "_IS_PED_DRAGGING", "0x226CF9B159E38F42"))]
#[inline]
pub fn is_ped_dragging(ped: Ped) -> bool {
    call(0x226CF9B159E38F42, (ped,))
}

/// `IsPedDrunk`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x50F124E6EF188B22>
#[doc(alias("IsPedDrunk", "_IS_PED_DRUNK", "0x50F124E6EF188B22"))]
#[inline]
pub fn is_ped_drunk(ped: Ped) -> bool {
    call(0x50F124E6EF188B22, (ped,))
}

/// `IsPedEnteringAnyTransport`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D46B417F926D34D>
#[doc(alias(
    "IsPedEnteringAnyTransport",
    "IS_PED_ENTERING_ANY_TRANSPORT",
    "0x1D46B417F926D34D"
))]
#[inline]
pub fn is_ped_entering_any_transport(ped: Ped) -> bool {
    call(0x1D46B417F926D34D, (ped,))
}

/// `IsPedEvasiveDiving`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x414641C26E105898>
#[doc(alias("IsPedEvasiveDiving", "IS_PED_EVASIVE_DIVING", "0x414641C26E105898"))]
#[inline]
pub fn is_ped_evasive_diving(ped: Ped) -> Option<Entity> {
    let mut evading_entity = Out::<Entity>::default();
    let result: bool = call(0x414641C26E105898, (ped, &mut evading_entity));
    result.then(|| evading_entity.get())
}

/// `IsPedFacingPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD71649DB0A545AA3>
#[doc(alias("IsPedFacingPed", "IS_PED_FACING_PED", "0xD71649DB0A545AA3"))]
#[inline]
pub fn is_ped_facing_ped(ped: Ped, other_ped: Ped, angle: f32) -> bool {
    call(0xD71649DB0A545AA3, (ped, other_ped, angle))
}

/// `IsPedFalling`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB92A102F1C4DFA3>
#[doc(alias("IsPedFalling", "IS_PED_FALLING", "0xFB92A102F1C4DFA3"))]
#[inline]
pub fn is_ped_falling(ped: Ped) -> bool {
    call(0xFB92A102F1C4DFA3, (ped,))
}

/// `IsPedFallingOver`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E592D0486DEC0F6>
#[doc(alias("IsPedFallingOver", "IS_PED_FALLING_OVER", "0x3E592D0486DEC0F6"))]
#[inline]
pub fn is_ped_falling_over(ped: Ped) -> bool {
    call(0x3E592D0486DEC0F6, (ped,))
}

/// `IsPedFatallyInjured`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD839450756ED5A80>
#[doc(alias("IsPedFatallyInjured", "IS_PED_FATALLY_INJURED", "0xD839450756ED5A80"))]
#[inline]
pub fn is_ped_fatally_injured(ped: Ped) -> bool {
    call(0xD839450756ED5A80, (ped,))
}

/// `IsPedFleeing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBBCCE00B381F8482>
#[doc(alias("IsPedFleeing", "IS_PED_FLEEING", "0xBBCCE00B381F8482"))]
#[inline]
pub fn is_ped_fleeing(ped: Ped) -> bool {
    call(0xBBCCE00B381F8482, (ped,))
}

/// `IsPedFullyOnMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x95CBC65780DE7EB1>
#[doc(alias("IsPedFullyOnMount", "IS_PED_FULLY_ON_MOUNT", "0x95CBC65780DE7EB1"))]
#[inline]
pub fn is_ped_fully_on_mount(ped: Ped, p1: bool) -> bool {
    call(0x95CBC65780DE7EB1, (ped, p1))
}

/// `IsPedGettingIntoAVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB062B2B5722478E>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F65DBC537E59AD5>
#[doc(alias("IsPedGoingIntoCover", "IS_PED_GOING_INTO_COVER", "0x9F65DBC537E59AD5"))]
#[inline]
pub fn is_ped_going_into_cover(ped: Ped) -> bool {
    call(0x9F65DBC537E59AD5, (ped,))
}

/// `IsPedGroupLeader`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x878B68960C1C2A35>
#[doc(alias("IsPedGroupLeader", "_IS_PED_GROUP_LEADER", "0x878B68960C1C2A35"))]
#[inline]
pub fn is_ped_group_leader(ped: Ped, group_id: i32) -> bool {
    call(0x878B68960C1C2A35, (ped, group_id))
}

/// `IsPedGroupMember`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9BB01E3834671191>
#[doc(alias("IsPedGroupMember", "IS_PED_GROUP_MEMBER", "0x9BB01E3834671191"))]
#[inline]
pub fn is_ped_group_member(ped: Ped, group_id: i32, p2: bool) -> bool {
    call(0x9BB01E3834671191, (ped, group_id, p2))
}

/// `IsPedHangingOnToVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1C86D8AEF8254B78>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFCF37A457CB96DC0>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x813A0A7C9D2E831F>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CD3CB88A7F8850D>
#[doc(alias(
    "IsPedHeadtrackingPed",
    "IS_PED_HEADTRACKING_PED",
    "0x5CD3CB88A7F8850D"
))]
#[inline]
pub fn is_ped_headtracking_ped(ped1: Ped, ped2: Ped) -> bool {
    call(0x5CD3CB88A7F8850D, (ped1, ped2))
}

/// `IsPedHogtied`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3AA24CCC0D451379>
#[doc(alias("IsPedHogtied", "IS_PED_HOGTIED", "0x3AA24CCC0D451379"))]
#[inline]
pub fn is_ped_hogtied(ped: Ped) -> bool {
    call(0x3AA24CCC0D451379, (ped,))
}

/// `IsPedHogtying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42429C674B61238B>
#[doc(alias("IsPedHogtying", "IS_PED_HOGTYING", "0x42429C674B61238B"))]
#[inline]
pub fn is_ped_hogtying(ped: Ped) -> bool {
    call(0x42429C674B61238B, (ped,))
}

/// `IsPedHuman`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB980061DA992779D>
#[doc(alias("IsPedHuman", "IS_PED_HUMAN", "0xB980061DA992779D"))]
#[inline]
pub fn is_ped_human(ped: Ped) -> bool {
    call(0xB980061DA992779D, (ped,))
}

/// `IsPedInAnyBoat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E0E1C2B4F6CB339>
#[doc(alias("IsPedInAnyBoat", "IS_PED_IN_ANY_BOAT", "0x2E0E1C2B4F6CB339"))]
#[inline]
pub fn is_ped_in_any_boat(ped: Ped) -> bool {
    call(0x2E0E1C2B4F6CB339, (ped,))
}

/// `IsPedInAnyHeli`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x298B91AE825E5705>
#[doc(alias("IsPedInAnyHeli", "IS_PED_IN_ANY_HELI", "0x298B91AE825E5705"))]
#[inline]
pub fn is_ped_in_any_heli(ped: Ped) -> bool {
    call(0x298B91AE825E5705, (ped,))
}

/// `IsPedInAnyPlane`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5FFF4CFC74D8FB80>
#[doc(alias("IsPedInAnyPlane", "IS_PED_IN_ANY_PLANE", "0x5FFF4CFC74D8FB80"))]
#[inline]
pub fn is_ped_in_any_plane(ped: Ped) -> bool {
    call(0x5FFF4CFC74D8FB80, (ped,))
}

/// `IsPedInAnyTaxi`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E575D6A898AB852>
#[doc(alias("IsPedInAnyTaxi", "IS_PED_IN_ANY_TAXI", "0x6E575D6A898AB852"))]
#[inline]
pub fn is_ped_in_any_taxi(ped: Ped) -> bool {
    call(0x6E575D6A898AB852, (ped,))
}

/// `IsPedInAnyTrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F972C1AB75A1ED0>
#[doc(alias("IsPedInAnyTrain", "IS_PED_IN_ANY_TRAIN", "0x6F972C1AB75A1ED0"))]
#[inline]
pub fn is_ped_in_any_train(ped: Ped) -> bool {
    call(0x6F972C1AB75A1ED0, (ped,))
}

/// `IsPedInAnyVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x997ABD671D25CA0B>
#[doc(alias("IsPedInAnyVehicle", "IS_PED_IN_ANY_VEHICLE", "0x997ABD671D25CA0B"))]
#[inline]
pub fn is_ped_in_any_vehicle(ped: Ped, at_get_in: bool) -> bool {
    call(0x997ABD671D25CA0B, (ped, at_get_in))
}

/// `IsPedInCombat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4859F1FC66A6278E>
#[doc(alias("IsPedInCombat", "IS_PED_IN_COMBAT", "0x4859F1FC66A6278E"))]
#[inline]
pub fn is_ped_in_combat(ped: Ped, target: Ped) -> bool {
    call(0x4859F1FC66A6278E, (ped, target))
}

/// `IsPedInCover`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x60DFD0691A170B88>
#[doc(alias("IsPedInCover", "IS_PED_IN_COVER", "0x60DFD0691A170B88"))]
#[inline]
pub fn is_ped_in_cover(ped: Ped, p1: bool, p2: bool) -> bool {
    call(0x60DFD0691A170B88, (ped, p1, p2))
}

/// `IsPedInCoverFacingLeft`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x845333B3150583AB>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9134873537FA419C>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5891CAC5D4ACFF74>
#[doc(alias("IsPedInGroup", "IS_PED_IN_GROUP", "0x5891CAC5D4ACFF74"))]
#[inline]
pub fn is_ped_in_group(ped: Ped) -> bool {
    call(0x5891CAC5D4ACFF74, (ped,))
}

/// `IsPedInMeleeCombat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E209B2C1EAD5159>
#[doc(alias("IsPedInMeleeCombat", "IS_PED_IN_MELEE_COMBAT", "0x4E209B2C1EAD5159"))]
#[inline]
pub fn is_ped_in_melee_combat(ped: Ped) -> bool {
    call(0x4E209B2C1EAD5159, (ped,))
}

/// `IsPedInModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x796D90EFB19AA332>
#[doc(alias("IsPedInModel", "IS_PED_IN_MODEL", "0x796D90EFB19AA332"))]
#[inline]
pub fn is_ped_in_model(ped: Ped, model_hash: impl Into<Hash>) -> bool {
    let model_hash: Hash = model_hash.into();
    call(0x796D90EFB19AA332, (ped, model_hash))
}

/// `IsPedInNavigableWater`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC88D06719070C39>
#[doc(alias(
    "IsPedInNavigableWater",
    "_IS_PED_IN_NAVIGABLE_WATER",
    "0xDC88D06719070C39"
))]
#[inline]
pub fn is_ped_in_navigable_water(ped: Ped) -> bool {
    call(0xDC88D06719070C39, (ped,))
}

/// `IsPedInPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x078076AB50FB117F>
#[doc(alias("IsPedInPoint", "_IS_PED_IN_POINT", "0x078076AB50FB117F"))]
#[inline]
pub fn is_ped_in_point(ped: Ped, x: f32, y: f32, z: f32, radius: f32, p5: bool) -> bool {
    call(0x078076AB50FB117F, (ped, x, y, z, radius, p5))
}

/// `IsPedInVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3EE4A07279BB9DB>
#[doc(alias("IsPedInVehicle", "IS_PED_IN_VEHICLE", "0xA3EE4A07279BB9DB"))]
#[inline]
pub fn is_ped_in_vehicle(ped: Ped, vehicle: Vehicle, at_get_in: bool) -> bool {
    call(0xA3EE4A07279BB9DB, (ped, vehicle, at_get_in))
}

/// `IsPedIncapacitated`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB655DB7582AEC805>
#[doc(alias("IsPedIncapacitated", "IS_PED_INCAPACITATED", "0xB655DB7582AEC805"))]
#[inline]
pub fn is_ped_incapacitated(ped: Ped) -> bool {
    call(0xB655DB7582AEC805, (ped,))
}

/// `IsPedInjured`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84A2DD9AC37C35C1>
#[doc(alias("IsPedInjured", "IS_PED_INJURED", "0x84A2DD9AC37C35C1"))]
#[inline]
pub fn is_ped_injured(ped: Ped) -> bool {
    call(0x84A2DD9AC37C35C1, (ped,))
}

/// `IsPedIntimidated`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57779B55B83E2BEA>
#[doc(alias("IsPedIntimidated", "_IS_PED_INTIMIDATED", "0x57779B55B83E2BEA"))]
#[inline]
pub fn is_ped_intimidated(ped: Ped) -> bool {
    call(0x57779B55B83E2BEA, (ped,))
}

/// `IsPedInvestigating`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7583A9D35248B83F>
#[doc(alias("IsPedInvestigating", "_IS_PED_INVESTIGATING", "0x7583A9D35248B83F"))]
#[inline]
pub fn is_ped_investigating(ped: Ped) -> bool {
    call(0x7583A9D35248B83F, (ped,))
}

/// `IsPedJacking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AE4FF911DFB61DA>
#[doc(alias("IsPedJacking", "IS_PED_JACKING", "0x4AE4FF911DFB61DA"))]
#[inline]
pub fn is_ped_jacking(ped: Ped) -> bool {
    call(0x4AE4FF911DFB61DA, (ped,))
}

/// `IsPedJumping`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCEDABC5900A0BF97>
#[doc(alias("IsPedJumping", "IS_PED_JUMPING", "0xCEDABC5900A0BF97"))]
#[inline]
pub fn is_ped_jumping(ped: Ped) -> bool {
    call(0xCEDABC5900A0BF97, (ped,))
}

/// `IsPedLassoed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9682F850056C9ADE>
#[doc(alias("IsPedLassoed", "IS_PED_LASSOED", "0x9682F850056C9ADE"))]
#[inline]
pub fn is_ped_lassoed(ped: Ped) -> bool {
    call(0x9682F850056C9ADE, (ped,))
}

/// `IsPedLeadingAnyGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x917760CFE7A0E0F1>
#[doc(alias(
    "IsPedLeadingAnyGroup",
    "_IS_PED_LEADING_ANY_GROUP",
    "0x917760CFE7A0E0F1"
))]
#[inline]
pub fn is_ped_leading_any_group(ped: Ped) -> bool {
    call(0x917760CFE7A0E0F1, (ped,))
}

/// `IsPedMale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D9F5FAA7488BA46>
#[doc(alias("IsPedMale", "IS_PED_MALE", "0x6D9F5FAA7488BA46"))]
#[inline]
pub fn is_ped_male(ped: Ped) -> bool {
    call(0x6D9F5FAA7488BA46, (ped,))
}

/// `IsPedModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC9D55B1A358A5BF7>
#[doc(alias("IsPedModel", "IS_PED_MODEL", "0xC9D55B1A358A5BF7"))]
#[inline]
pub fn is_ped_model(ped: Ped, model_hash: impl Into<Hash>) -> bool {
    let model_hash: Hash = model_hash.into();
    call(0xC9D55B1A358A5BF7, (ped, model_hash))
}

/// `IsPedModelSuppressed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA9F048DCF69B6DC>
#[doc(alias(
    "IsPedModelSuppressed",
    "_IS_PED_MODEL_SUPPRESSED",
    "0xAA9F048DCF69B6DC"
))]
#[inline]
pub fn is_ped_model_suppressed(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0xAA9F048DCF69B6DC, (model,))
}

/// `IsPedOnFoot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01FEE67DB37F59B2>
#[doc(alias("IsPedOnFoot", "IS_PED_ON_FOOT", "0x01FEE67DB37F59B2"))]
#[inline]
pub fn is_ped_on_foot(ped: Ped) -> bool {
    call(0x01FEE67DB37F59B2, (ped,))
}

/// `IsPedOnMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x460BC76A0E10655E>
#[doc(alias("IsPedOnMount", "IS_PED_ON_MOUNT", "0x460BC76A0E10655E"))]
#[inline]
pub fn is_ped_on_mount(ped: Ped) -> bool {
    call(0x460BC76A0E10655E, (ped,))
}

/// `IsPedOnSpecificVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC5F66E459AF3BB2>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67722AEB798E5FAB>
#[doc(alias("IsPedOnVehicle", "IS_PED_ON_VEHICLE", "0x67722AEB798E5FAB"))]
#[inline]
pub fn is_ped_on_vehicle(ped: Ped, p1: bool) -> bool {
    call(0x67722AEB798E5FAB, (ped, p1))
}

/// `IsPedOpeningDoor`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x26AF0E8E30BD2A2C>
#[doc(alias("IsPedOpeningDoor", "IS_PED_OPENING_DOOR", "0x26AF0E8E30BD2A2C"))]
#[inline]
pub fn is_ped_opening_door(ped: Ped) -> bool {
    call(0x26AF0E8E30BD2A2C, (ped,))
}

/// `IsPedPerformingMeleeAction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCCA191DF9980FD7>
#[doc(alias(
    "IsPedPerformingMeleeAction",
    "IS_PED_PERFORMING_MELEE_ACTION",
    "0xDCCA191DF9980FD7"
))]
#[inline]
pub fn is_ped_performing_melee_action(ped: Ped, p1: i32, p2: impl Into<Hash>) -> bool {
    let p2: Hash = p2.into();
    call(0xDCCA191DF9980FD7, (ped, p1, p2))
}

/// `IsPedPlantingBomb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC70B5FAE151982D8>
#[doc(alias("IsPedPlantingBomb", "IS_PED_PLANTING_BOMB", "0xC70B5FAE151982D8"))]
#[inline]
pub fn is_ped_planting_bomb(ped: Ped) -> bool {
    call(0xC70B5FAE151982D8, (ped,))
}

/// `IsPedProne`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6A86331A537A7B9>
#[doc(alias("IsPedProne", "IS_PED_PRONE", "0xD6A86331A537A7B9"))]
#[inline]
pub fn is_ped_prone(ped: Ped) -> bool {
    call(0xD6A86331A537A7B9, (ped,))
}

/// `IsPedQueuedForDeletion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D9BFCE3352DE47F>
#[doc(alias(
    "IsPedQueuedForDeletion",
    "_IS_PED_QUEUED_FOR_DELETION",
    "0x8D9BFCE3352DE47F"
))]
#[inline]
pub fn is_ped_queued_for_deletion(ped: Ped) -> bool {
    call(0x8D9BFCE3352DE47F, (ped,))
}

/// `IsPedRagdoll`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x47E4E977581C5B55>
#[doc(alias("IsPedRagdoll", "IS_PED_RAGDOLL", "0x47E4E977581C5B55"))]
#[inline]
pub fn is_ped_ragdoll(ped: Ped) -> bool {
    call(0x47E4E977581C5B55, (ped,))
}

/// `IsPedReadyToRender`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA0BC8FAED8CFEB3C>
#[doc(alias("IsPedReadyToRender", "IS_PED_READY_TO_RENDER", "0xA0BC8FAED8CFEB3C"))]
#[inline]
pub fn is_ped_ready_to_render(ped: Ped) -> bool {
    call(0xA0BC8FAED8CFEB3C, (ped,))
}

/// `IsPedReloading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x24B100C68C645951>
#[doc(alias("IsPedReloading", "IS_PED_RELOADING", "0x24B100C68C645951"))]
#[inline]
pub fn is_ped_reloading(ped: Ped) -> bool {
    call(0x24B100C68C645951, (ped,))
}

/// `IsPedRespondingToEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x625B774D75C87068>
#[doc(alias(
    "IsPedRespondingToEvent",
    "IS_PED_RESPONDING_TO_EVENT",
    "0x625B774D75C87068"
))]
#[inline]
pub fn is_ped_responding_to_event(ped: Ped, event_type: impl Into<Hash>) -> bool {
    let event_type: Hash = event_type.into();
    call(0x625B774D75C87068, (ped, event_type))
}

/// `IsPedRespondingToThreat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77525BBF433F2CD6>
#[doc(alias(
    "IsPedRespondingToThreat",
    "IS_PED_RESPONDING_TO_THREAT",
    "0x77525BBF433F2CD6"
))]
#[inline]
pub fn is_ped_responding_to_threat(ped: Ped) -> bool {
    call(0x77525BBF433F2CD6, (ped,))
}

/// `IsPedRunningMobilePhoneTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2AFE52F782F25775>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE3B6097CC25AA69E>
#[doc(alias(
    "IsPedRunningRagdollTask",
    "IS_PED_RUNNING_RAGDOLL_TASK",
    "0xE3B6097CC25AA69E"
))]
#[inline]
pub fn is_ped_running_ragdoll_task(ped: Ped) -> bool {
    call(0xE3B6097CC25AA69E, (ped,))
}

/// `IsPedShooting`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34616828CD07F1A1>
#[doc(alias("IsPedShooting", "IS_PED_SHOOTING", "0x34616828CD07F1A1"))]
#[inline]
pub fn is_ped_shooting(ped: Ped) -> bool {
    call(0x34616828CD07F1A1, (ped,))
}

/// `IsPedSitting`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84D0BF2B21862059>
#[doc(alias("IsPedSitting", "IS_PED_SITTING", "0x84D0BF2B21862059"))]
#[inline]
pub fn is_ped_sitting(ped: Ped) -> bool {
    call(0x84D0BF2B21862059, (ped,))
}

/// `IsPedSittingInAnyVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x826AA586EDB9FEF8>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA808AA1D79230FC2>
#[doc(alias(
    "IsPedSittingInVehicle",
    "IS_PED_SITTING_IN_VEHICLE",
    "0xA808AA1D79230FC2"
))]
#[inline]
pub fn is_ped_sitting_in_vehicle(ped: Ped, vehicle: Vehicle) -> bool {
    call(0xA808AA1D79230FC2, (ped, vehicle))
}

/// `IsPedSliding`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6740E14E4CEFC0B>
#[doc(alias("IsPedSliding", "_IS_PED_SLIDING", "0xD6740E14E4CEFC0B"))]
#[inline]
pub fn is_ped_sliding(ped: Ped) -> bool {
    call(0xD6740E14E4CEFC0B, (ped,))
}

/// `IsPedStopped`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x530944F6F4B8A214>
#[doc(alias("IsPedStopped", "IS_PED_STOPPED", "0x530944F6F4B8A214"))]
#[inline]
pub fn is_ped_stopped(ped: Ped) -> bool {
    call(0x530944F6F4B8A214, (ped,))
}

/// `IsPedSwimming`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9DE327631295B4C2>
#[doc(alias("IsPedSwimming", "IS_PED_SWIMMING", "0x9DE327631295B4C2"))]
#[inline]
pub fn is_ped_swimming(ped: Ped) -> bool {
    call(0x9DE327631295B4C2, (ped,))
}

/// `IsPedSwimmingUnderWater`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC024869A53992F34>
#[doc(alias(
    "IsPedSwimmingUnderWater",
    "IS_PED_SWIMMING_UNDER_WATER",
    "0xC024869A53992F34"
))]
#[inline]
pub fn is_ped_swimming_under_water(ped: Ped) -> bool {
    call(0xC024869A53992F34, (ped,))
}

/// `IsPedTargetActionDisableFlagEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02AA2096FE00F3E1>
#[doc(alias(
    "IsPedTargetActionDisableFlagEnabled",
    "_IS_PED_TARGET_ACTION_DISABLE_FLAG_ENABLED",
    "0x02AA2096FE00F3E1"
))]
#[inline]
pub fn is_ped_target_action_disable_flag_enabled(ped: Ped, action_disable_flag: i32) -> bool {
    call(0x02AA2096FE00F3E1, (ped, action_disable_flag))
}

/// `IsPedUsingActionMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00E73468D085F745>
#[doc(alias(
    "IsPedUsingActionMode",
    "IS_PED_USING_ACTION_MODE",
    "0x00E73468D085F745"
))]
#[inline]
pub fn is_ped_using_action_mode(ped: Ped) -> bool {
    call(0x00E73468D085F745, (ped,))
}

/// `IsPedUsingActionMode_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBB208D6AE712C03>
#[doc(alias(
    "IsPedUsingActionMode_2",
    "_IS_PED_USING_ACTION_MODE_2",
    "0xEBB208D6AE712C03"
))]
#[inline]
pub fn is_ped_using_action_mode_2(ped: Ped) -> bool {
    call(0xEBB208D6AE712C03, (ped,))
}

/// `IsPedUsingAnyScenario`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57AB4A3080F85143>
#[doc(alias(
    "IsPedUsingAnyScenario",
    "IS_PED_USING_ANY_SCENARIO",
    "0x57AB4A3080F85143"
))]
#[inline]
pub fn is_ped_using_any_scenario(ped: Ped) -> bool {
    call(0x57AB4A3080F85143, (ped,))
}

/// `IsPedUsingScenarioHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34D6AC1157C8226C>
#[doc(alias(
    "IsPedUsingScenarioHash",
    "IS_PED_USING_SCENARIO_HASH",
    "0x34D6AC1157C8226C"
))]
#[inline]
pub fn is_ped_using_scenario_hash(ped: Ped, scenario_hash: impl Into<Hash>) -> bool {
    let scenario_hash: Hash = scenario_hash.into();
    call(0x34D6AC1157C8226C, (ped, scenario_hash))
}

/// `IsPedUsingThisScenario`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C54041BB66BCF9E>
#[doc(alias(
    "IsPedUsingThisScenario",
    "IS_PED_USING_THIS_SCENARIO",
    "0x9C54041BB66BCF9E"
))]
#[inline]
pub fn is_ped_using_this_scenario(ped: Ped, scenario: i32) -> bool {
    call(0x9C54041BB66BCF9E, (ped, scenario))
}

/// `IsPedVaulting`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x117C70D1F5730B5E>
#[doc(alias("IsPedVaulting", "IS_PED_VAULTING", "0x117C70D1F5730B5E"))]
#[inline]
pub fn is_ped_vaulting(ped: Ped) -> bool {
    call(0x117C70D1F5730B5E, (ped,))
}

/// `IsPedVisibilityTracked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5102307CE88798EB>
#[doc(alias(
    "IsPedVisibilityTracked",
    "_IS_PED_VISIBILITY_TRACKED",
    "0x5102307CE88798EB"
))]
#[inline]
pub fn is_ped_visibility_tracked(ped: Ped) -> bool {
    call(0x5102307CE88798EB, (ped,))
}

/// `IsScenarioBlockingAreaValid`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x91A5F9CBEBB9D936>
#[doc(alias(
    "IsScenarioBlockingAreaValid",
    "_IS_SCENARIO_BLOCKING_AREA_VALID",
    "0x91A5F9CBEBB9D936"
))]
#[inline]
pub fn is_scenario_blocking_area_valid(p0: i32) -> bool {
    call(0x91A5F9CBEBB9D936, (p0,))
}

/// `IsTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E5CBCB3941D7D08>
#[doc(alias("IsTarget", "_IS_TARGET", "0x6E5CBCB3941D7D08"))]
#[inline]
pub fn is_target(ped: Ped, target_ped: Ped) -> bool {
    call(0x6E5CBCB3941D7D08, (ped, target_ped))
}

/// `IsTargetPedInPerceptionArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06087579E7AA85A9>
#[doc(alias(
    "IsTargetPedInPerceptionArea",
    "IS_TARGET_PED_IN_PERCEPTION_AREA",
    "0x06087579E7AA85A9"
))]
#[inline]
pub fn is_target_ped_in_perception_area(
    ped: Ped,
    target_ped: Ped,
    p2: f32,
    custom_distance: f32,
    p4: f32,
    p5: f32,
) -> bool {
    call(
        0x06087579E7AA85A9,
        (ped, target_ped, p2, custom_distance, p4, p5),
    )
}

/// `IsTextureValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31DC8D3F216D8509>
#[doc(alias("IsTextureValid", "_IS_TEXTURE_VALID", "0x31DC8D3F216D8509"))]
#[inline]
pub fn is_texture_valid(texture_id: i32) -> bool {
    call(0x31DC8D3F216D8509, (texture_id,))
}

/// `IsThisModelAHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x772A1969F649E902>
#[doc(alias("IsThisModelAHorse", "_IS_THIS_MODEL_A_HORSE", "0x772A1969F649E902"))]
#[inline]
pub fn is_this_model_a_horse(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x772A1969F649E902, (model,))
}

/// `IsTrackedPedVisibilityPercentageNotLessThan`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x164CECC59E70DF86>
#[doc(alias(
    "IsTrackedPedVisibilityPercentageNotLessThan",
    "_IS_TRACKED_PED_VISIBILITY_PERCENTAGE_NOT_LESS_THAN",
    "0x164CECC59E70DF86"
))]
#[inline]
pub fn is_tracked_ped_visibility_percentage_not_less_than(ped: Ped, percent: f32) -> bool {
    call(0x164CECC59E70DF86, (ped, percent))
}

/// `IsTrackedPedVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x91C8E617F64188AC>
#[doc(alias("IsTrackedPedVisible", "IS_TRACKED_PED_VISIBLE", "0x91C8E617F64188AC"))]
#[inline]
pub fn is_tracked_ped_visible(ped: Ped) -> bool {
    call(0x91C8E617F64188AC, (ped,))
}

/// `IsUsingSlipstream`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF61B3CD8C3B82C3>
#[doc(alias("IsUsingSlipstream", "_IS_USING_SLIPSTREAM", "0xAF61B3CD8C3B82C3"))]
#[inline]
pub fn is_using_slipstream(ped: Ped) -> bool {
    call(0xAF61B3CD8C3B82C3, (ped,))
}

/// `KnockOffPedProp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FD7816A36615F48>
#[doc(alias("KnockOffPedProp", "KNOCK_OFF_PED_PROP", "0x6FD7816A36615F48"))]
#[inline]
pub fn knock_off_ped_prop(ped: Ped, p1: bool, p2: bool, p3: bool, p4: bool) {
    call(0x6FD7816A36615F48, (ped, p1, p2, p3, p4))
}

/// `KnockPedOffVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x45BBCBA77C29A841>
#[doc(alias("KnockPedOffVehicle", "KNOCK_PED_OFF_VEHICLE", "0x45BBCBA77C29A841"))]
#[inline]
pub fn knock_ped_off_vehicle(ped: Ped) {
    call(0x45BBCBA77C29A841, (ped,))
}

/// `N_0x00b380ff2df6ab7a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00B380FF2DF6AB7A>
#[doc(alias("N_0x00b380ff2df6ab7a", "0x00B380FF2DF6AB7A"))]
#[inline]
pub fn n_0x00b380ff2df6ab7a(p0: i32, p1: i32) {
    call(0x00B380FF2DF6AB7A, (p0, p1))
}

/// `N_0x024ec9b649111915`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x024EC9B649111915>
#[doc(alias("N_0x024ec9b649111915", "0x024EC9B649111915"))]
#[inline]
pub fn n_0x024ec9b649111915(ped: Ped, p1: bool) {
    call(0x024EC9B649111915, (ped, p1))
}

/// `N_0x02e741e19e39628c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02E741E19E39628C>
#[doc(alias("N_0x02e741e19e39628c", "0x02E741E19E39628C"))]
#[inline]
pub fn n_0x02e741e19e39628c(ped: Ped, p1: f32) {
    call(0x02E741E19E39628C, (ped, p1))
}

/// `N_0x0455546f23ff08e4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0455546F23FF08E4>
#[doc(alias("N_0x0455546f23ff08e4", "0x0455546F23FF08E4"))]
#[inline]
pub fn n_0x0455546f23ff08e4(group_id: i32) -> bool {
    call(0x0455546F23FF08E4, (group_id,))
}

/// `N_0x06a10b4d7f50b0c3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06A10B4D7F50B0C3>
#[doc(alias("N_0x06a10b4d7f50b0c3", "0x06A10B4D7F50B0C3"))]
#[inline]
pub fn n_0x06a10b4d7f50b0c3(ped: Ped) -> bool {
    call(0x06A10B4D7F50B0C3, (ped,))
}

/// `N_0x070a3841406c43d5`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x070A3841406C43D5>
#[doc(alias("N_0x070a3841406c43d5", "0x070A3841406C43D5"))]
#[inline]
pub fn n_0x070a3841406c43d5(p0: i32, p1: i32) {
    call(0x070A3841406C43D5, (p0, p1))
}

/// `N_0x07ea5b053fa60ac7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07EA5B053FA60AC7>
#[doc(alias("N_0x07ea5b053fa60ac7", "0x07EA5B053FA60AC7"))]
#[inline]
pub fn n_0x07ea5b053fa60ac7(group_id: i32, p1: bool) {
    call(0x07EA5B053FA60AC7, (group_id, p1))
}

/// `N_0x09171a6f8fde5dc1`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09171A6F8FDE5DC1>
#[doc(alias("N_0x09171a6f8fde5dc1", "0x09171A6F8FDE5DC1"))]
#[inline]
pub fn n_0x09171a6f8fde5dc1(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x09171A6F8FDE5DC1, (p0, p1, p2, p3, p4))
}

/// `N_0x095c2277fed731db`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x095C2277FED731DB>
#[doc(alias("N_0x095c2277fed731db", "0x095C2277FED731DB"))]
#[inline]
pub fn n_0x095c2277fed731db(p0: i32) -> i32 {
    call(0x095C2277FED731DB, (p0,))
}

/// `N_0x09d7afd3716da8e1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09D7AFD3716DA8E1>
#[doc(alias("N_0x09d7afd3716da8e1", "0x09D7AFD3716DA8E1"))]
#[inline]
pub fn n_0x09d7afd3716da8e1(ped: Ped, p1: i32) -> bool {
    call(0x09D7AFD3716DA8E1, (ped, p1))
}

/// `N_0x0a4618ffd517e24d`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A4618FFD517E24D>
#[doc(alias("N_0x0a4618ffd517e24d", "0x0A4618FFD517E24D"))]
#[inline]
pub fn n_0x0a4618ffd517e24d(p0: i32, p1: i32) {
    call(0x0A4618FFD517E24D, (p0, p1))
}

/// `N_0x0ada3ec589e1736e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0ADA3EC589E1736E>
#[doc(alias("N_0x0ada3ec589e1736e", "0x0ADA3EC589E1736E"))]
#[inline]
pub fn n_0x0ada3ec589e1736e() {
    call(0x0ADA3EC589E1736E, ())
}

/// `N_0x0b787a37eedd226f`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B787A37EEDD226F>
#[doc(alias("N_0x0b787a37eedd226f", "0x0B787A37EEDD226F"))]
#[inline]
pub fn n_0x0b787a37eedd226f(p0: i32, p1: i32) {
    call(0x0B787A37EEDD226F, (p0, p1))
}

/// `N_0x0d3b1568917ebda0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D3B1568917EBDA0>
#[doc(alias("N_0x0d3b1568917ebda0", "0x0D3B1568917EBDA0"))]
#[inline]
pub fn n_0x0d3b1568917ebda0(ped: Ped, p1: i32) -> bool {
    call(0x0D3B1568917EBDA0, (ped, p1))
}

/// `N_0x0d497aa69059fe40`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D497AA69059FE40>
#[doc(alias("N_0x0d497aa69059fe40", "0x0D497AA69059FE40"))]
#[inline]
pub fn n_0x0d497aa69059fe40(p0: i32, p1: i32) {
    call(0x0D497AA69059FE40, (p0, p1))
}

/// `N_0x0eef7a81c17679db`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0EEF7A81C17679DB>
#[doc(alias("N_0x0eef7a81c17679db", "0x0EEF7A81C17679DB"))]
#[inline]
pub fn n_0x0eef7a81c17679db(ped: Ped) -> bool {
    call(0x0EEF7A81C17679DB, (ped,))
}

/// `N_0x0f967019cc853bcc`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F967019CC853BCC>
#[doc(alias("N_0x0f967019cc853bcc", "0x0F967019CC853BCC"))]
#[inline]
pub fn n_0x0f967019cc853bcc(p0: i32, p1: i32) {
    call(0x0F967019CC853BCC, (p0, p1))
}

/// `N_0x0fb1ba7ff73b41e1`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FB1BA7FF73B41E1>
#[doc(alias("N_0x0fb1ba7ff73b41e1", "0x0FB1BA7FF73B41E1"))]
#[inline]
pub fn n_0x0fb1ba7ff73b41e1(p0: i32, p1: i32, p2: i32) {
    call(0x0FB1BA7FF73B41E1, (p0, p1, p2))
}

/// `N_0x0ffdf937e5c11382`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FFDF937E5C11382>
#[doc(alias("N_0x0ffdf937e5c11382", "0x0FFDF937E5C11382"))]
#[inline]
pub fn n_0x0ffdf937e5c11382(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x0FFDF937E5C11382, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x101b45c5f56d970f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x101B45C5F56D970F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("N_0x101b45c5f56d970f", "0x101B45C5F56D970F"))]
#[inline]
pub unsafe fn n_0x101b45c5f56d970f(
    p0: &mut [u8],
    ped: Ped,
    damage_cleanliness: i32,
    p3: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x101B45C5F56D970F, (p0, ped, damage_cleanliness, p3))
}

/// `N_0x10f96086123b939f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10F96086123B939F>
#[doc(alias("N_0x10f96086123b939f", "0x10F96086123B939F"))]
#[inline]
pub fn n_0x10f96086123b939f(legendary_ped: Ped, prey_ped: Ped, p2: f32) {
    call(0x10F96086123B939F, (legendary_ped, prey_ped, p2))
}

/// `N_0x1148f706cf4ebdda`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1148F706CF4EBDDA>
#[doc(alias("N_0x1148f706cf4ebdda", "0x1148F706CF4EBDDA"))]
#[inline]
pub fn n_0x1148f706cf4ebdda(ped: Ped, p1: impl Into<Hash>, p2: i32) -> bool {
    let p1: Hash = p1.into();
    call(0x1148F706CF4EBDDA, (ped, p1, p2))
}

/// `N_0x1298b3d8e4c2409f`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1298B3D8E4C2409F>
#[doc(alias("N_0x1298b3d8e4c2409f", "0x1298B3D8E4C2409F"))]
#[inline]
pub fn n_0x1298b3d8e4c2409f(p0: i32) {
    call(0x1298B3D8E4C2409F, (p0,))
}

/// `N_0x12eb4e31f092c9b3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12EB4E31F092C9B3>
#[doc(alias("N_0x12eb4e31f092c9b3", "0x12EB4E31F092C9B3"))]
#[inline]
pub fn n_0x12eb4e31f092c9b3(ped: Ped) -> bool {
    call(0x12EB4E31F092C9B3, (ped,))
}

/// `N_0x12f2d161bf4031fc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12F2D161BF4031FC>
#[doc(alias("N_0x12f2d161bf4031fc", "0x12F2D161BF4031FC"))]
#[inline]
pub fn n_0x12f2d161bf4031fc(ped: Ped, p1: f32) {
    call(0x12F2D161BF4031FC, (ped, p1))
}

/// `N_0x134775b093ad5c38`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x134775B093AD5C38>
#[doc(alias("N_0x134775b093ad5c38", "0x134775B093AD5C38"))]
#[inline]
pub fn n_0x134775b093ad5c38(ped: Ped) -> f32 {
    call(0x134775B093AD5C38, (ped,))
}

/// `N_0x154b7e841ac7412f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x154B7E841AC7412F>
#[doc(alias("N_0x154b7e841ac7412f", "0x154B7E841AC7412F"))]
#[inline]
pub fn n_0x154b7e841ac7412f(group_id: i32, p1: bool) {
    call(0x154B7E841AC7412F, (group_id, p1))
}

/// `N_0x15f4732c357b1d6d`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x15F4732C357B1D6D>
#[doc(alias("N_0x15f4732c357b1d6d", "0x15F4732C357B1D6D"))]
#[inline]
pub fn n_0x15f4732c357b1d6d(p0: i32, p1: i32, p2: i32) {
    call(0x15F4732C357B1D6D, (p0, p1, p2))
}

/// `N_0x16802c32b2fca06b`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16802C32B2FCA06B>
#[doc(alias("N_0x16802c32b2fca06b", "0x16802C32B2FCA06B"))]
#[inline]
pub fn n_0x16802c32b2fca06b(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x16802C32B2FCA06B, (p0, p1, p2, p3))
}

/// `N_0x16f798a05bb9e3b5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16F798A05BB9E3B5>
#[doc(alias("N_0x16f798a05bb9e3b5", "0x16F798A05BB9E3B5"))]
#[inline]
pub fn n_0x16f798a05bb9e3b5(ped: Ped) {
    call(0x16F798A05BB9E3B5, (ped,))
}

/// `N_0x1d23d3f70606d788`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D23D3F70606D788>
#[doc(alias("N_0x1d23d3f70606d788", "0x1D23D3F70606D788"))]
#[inline]
pub fn n_0x1d23d3f70606d788(p0: i32, p1: i32) {
    call(0x1D23D3F70606D788, (p0, p1))
}

/// `N_0x1d4636c90bbefacb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D4636C90BBEFACB>
#[doc(alias("N_0x1d4636c90bbefacb", "0x1D4636C90BBEFACB"))]
#[inline]
pub fn n_0x1d4636c90bbefacb(ped: Ped, p1: i32) {
    call(0x1D4636C90BBEFACB, (ped, p1))
}

/// `N_0x1f44b7e283c09ede`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F44B7E283C09EDE>
#[doc(alias("N_0x1f44b7e283c09ede", "0x1F44B7E283C09EDE"))]
#[inline]
pub fn n_0x1f44b7e283c09ede(ped: Ped, p1: f32, p2: i32) {
    call(0x1F44B7E283C09EDE, (ped, p1, p2))
}

/// `N_0x1f8215d0e446f593`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F8215D0E446F593>
#[doc(alias("N_0x1f8215d0e446f593", "0x1F8215D0E446F593"))]
#[inline]
pub fn n_0x1f8215d0e446f593(p0: i32, p1: i32, p2: i32) {
    call(0x1F8215D0E446F593, (p0, p1, p2))
}

/// `N_0x2371c39d4f91c288`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2371C39D4F91C288>
#[doc(alias("N_0x2371c39d4f91c288", "0x2371C39D4F91C288"))]
#[inline]
pub fn n_0x2371c39d4f91c288(ped: Ped) {
    call(0x2371C39D4F91C288, (ped,))
}

/// `N_0x23bde06596a22cec`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23BDE06596A22CEC>
#[doc(alias("N_0x23bde06596a22cec", "0x23BDE06596A22CEC"))]
#[inline]
pub fn n_0x23bde06596a22cec(ped: Ped, p1: i32, p2: f32, p3: i32) {
    call(0x23BDE06596A22CEC, (ped, p1, p2, p3))
}

/// `N_0x242edf85d4e87b65`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x242EDF85D4E87B65>
#[doc(alias("N_0x242edf85d4e87b65", "0x242EDF85D4E87B65"))]
#[inline]
pub fn n_0x242edf85d4e87b65(p0: i32) -> i32 {
    call(0x242EDF85D4E87B65, (p0,))
}

/// `N_0x256edd55c6be1482`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x256EDD55C6BE1482>
#[doc(alias("N_0x256edd55c6be1482", "0x256EDD55C6BE1482"))]
#[inline]
pub fn n_0x256edd55c6be1482(ped: Ped) -> bool {
    call(0x256EDD55C6BE1482, (ped,))
}

/// `N_0x273915ce30780986`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x273915CE30780986>
#[doc(alias("N_0x273915ce30780986", "0x273915CE30780986"))]
#[inline]
pub fn n_0x273915ce30780986(p0: i32, p1: i32) -> i32 {
    call(0x273915CE30780986, (p0, p1))
}

/// `N_0x27e8a84c12b0b7d1`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27E8A84C12B0B7D1>
#[doc(alias("N_0x27e8a84c12b0b7d1", "0x27E8A84C12B0B7D1"))]
#[inline]
pub fn n_0x27e8a84c12b0b7d1(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x27E8A84C12B0B7D1, (p0, p1, p2))
}

/// `N_0x28508173c6a7cc18`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x28508173C6A7CC18>
#[doc(alias("N_0x28508173c6a7cc18", "0x28508173C6A7CC18"))]
#[inline]
pub fn n_0x28508173c6a7cc18(p0: i32) {
    call(0x28508173C6A7CC18, (p0,))
}

/// `N_0x290b2e6ccde532e1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x290B2E6CCDE532E1>
#[doc(alias("N_0x290b2e6ccde532e1", "0x290B2E6CCDE532E1"))]
#[inline]
pub fn n_0x290b2e6ccde532e1(ped: Ped) -> bool {
    call(0x290B2E6CCDE532E1, (ped,))
}

/// `N_0x29924eb8ee9db926`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29924EB8EE9DB926>
#[doc(alias("N_0x29924eb8ee9db926", "0x29924EB8EE9DB926"))]
#[inline]
pub fn n_0x29924eb8ee9db926(ped: Ped, p1: f32) {
    call(0x29924EB8EE9DB926, (ped, p1))
}

/// `N_0x29f3539189d3e277`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29F3539189D3E277>
#[doc(alias("N_0x29f3539189d3e277", "0x29F3539189D3E277"))]
#[inline]
pub fn n_0x29f3539189d3e277(p0: i32, p1: i32) {
    call(0x29F3539189D3E277, (p0, p1))
}

/// `N_0x2ba9d7bf629f920c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BA9D7BF629F920C>
#[doc(alias("N_0x2ba9d7bf629f920c", "0x2BA9D7BF629F920C"))]
#[inline]
pub fn n_0x2ba9d7bf629f920c(ped: Ped) -> f32 {
    call(0x2BA9D7BF629F920C, (ped,))
}

/// `N_0x2d976dbdc731df80`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D976DBDC731DF80>
#[doc(alias("N_0x2d976dbdc731df80", "0x2D976DBDC731DF80"))]
#[inline]
pub fn n_0x2d976dbdc731df80(ped: Ped) {
    call(0x2D976DBDC731DF80, (ped,))
}

/// `N_0x2dc0e8dcbd3546e9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DC0E8DCBD3546E9>
#[doc(alias("N_0x2dc0e8dcbd3546e9", "0x2DC0E8DCBD3546E9"))]
#[inline]
pub fn n_0x2dc0e8dcbd3546e9(ped: Ped) -> bool {
    call(0x2DC0E8DCBD3546E9, (ped,))
}

/// `N_0x2dd4e0e26dfad97d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DD4E0E26DFAD97D>
#[doc(alias("N_0x2dd4e0e26dfad97d", "0x2DD4E0E26DFAD97D"))]
#[inline]
pub fn n_0x2dd4e0e26dfad97d(ped1: Ped, ped2: Ped, p2: f32) -> bool {
    call(0x2DD4E0E26DFAD97D, (ped1, ped2, p2))
}

/// `N_0x2e5b5d1f1453e08e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E5B5D1F1453E08E>
#[doc(alias("N_0x2e5b5d1f1453e08e", "0x2E5B5D1F1453E08E"))]
#[inline]
pub fn n_0x2e5b5d1f1453e08e(ped: Ped, p1: i32) {
    call(0x2E5B5D1F1453E08E, (ped, p1))
}

/// `N_0x2fa568bfa725f8d6`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2FA568BFA725F8D6>
#[doc(alias("N_0x2fa568bfa725f8d6", "0x2FA568BFA725F8D6"))]
#[inline]
pub fn n_0x2fa568bfa725f8d6(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x2FA568BFA725F8D6, (p0, p1, p2, p3))
}

/// `N_0x31b2e7f2e3c58b89`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31B2E7F2E3C58B89>
#[doc(alias("N_0x31b2e7f2e3c58b89", "0x31B2E7F2E3C58B89"))]
#[inline]
pub fn n_0x31b2e7f2e3c58b89(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0x31B2E7F2E3C58B89, (p0, p1, p2, p3))
}

/// `N_0x32417cb860a3bdc4`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32417CB860A3BDC4>
#[doc(alias("N_0x32417cb860a3bdc4", "0x32417CB860A3BDC4"))]
#[inline]
pub fn n_0x32417cb860a3bdc4(p0: i32, p1: i32) -> i32 {
    call(0x32417CB860A3BDC4, (p0, p1))
}

/// `N_0x326f7951ef0d7f75`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x326F7951EF0D7F75>
#[doc(alias("N_0x326f7951ef0d7f75", "0x326F7951EF0D7F75"))]
#[inline]
pub fn n_0x326f7951ef0d7f75(ped: Ped, event_type: impl Into<Hash>) -> i32 {
    let event_type: Hash = event_type.into();
    call(0x326F7951EF0D7F75, (ped, event_type))
}

/// `N_0x329772c47dbb2fbc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x329772C47DBB2FBC>
#[doc(alias("N_0x329772c47dbb2fbc", "0x329772C47DBB2FBC"))]
#[inline]
pub fn n_0x329772c47dbb2fbc(ped: Ped) {
    call(0x329772C47DBB2FBC, (ped,))
}

/// `N_0x32ccad8a981b53d3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32CCAD8A981B53D3>
#[doc(alias("N_0x32ccad8a981b53d3", "0x32CCAD8A981B53D3"))]
#[inline]
pub fn n_0x32ccad8a981b53d3(ped: Ped) {
    call(0x32CCAD8A981B53D3, (ped,))
}

/// `N_0x32ceda9a0ab4cef7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32CEDA9A0AB4CEF7>
#[doc(alias("N_0x32ceda9a0ab4cef7", "0x32CEDA9A0AB4CEF7"))]
#[inline]
pub fn n_0x32ceda9a0ab4cef7(ped: Ped, p1: impl Into<Hash>, p2: bool) {
    let p1: Hash = p1.into();
    call(0x32CEDA9A0AB4CEF7, (ped, p1, p2))
}

/// `N_0x34b5ceac180a5d6e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34B5CEAC180A5D6E>
#[doc(alias("N_0x34b5ceac180a5d6e", "0x34B5CEAC180A5D6E"))]
#[inline]
pub fn n_0x34b5ceac180a5d6e(ped: Ped, p1: impl Into<Hash>, p2: bool) {
    let p1: Hash = p1.into();
    call(0x34B5CEAC180A5D6E, (ped, p1, p2))
}

/// `N_0x34c11114887150fd`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34C11114887150FD>
#[doc(alias("N_0x34c11114887150fd", "0x34C11114887150FD"))]
#[inline]
pub fn n_0x34c11114887150fd(p0: i32, p1: i32) {
    call(0x34C11114887150FD, (p0, p1))
}

/// `N_0x34eddd59364ad74a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34EDDD59364AD74A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("N_0x34eddd59364ad74a", "0x34EDDD59364AD74A"))]
#[inline]
pub unsafe fn n_0x34eddd59364ad74a(ped: Ped, p1: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x34EDDD59364AD74A, (ped, p1))
}

/// `N_0x354ca4dddeec397a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x354CA4DDDEEC397A>
#[doc(alias("N_0x354ca4dddeec397a", "0x354CA4DDDEEC397A"))]
#[inline]
pub fn n_0x354ca4dddeec397a(ped: Ped) -> i32 {
    call(0x354CA4DDDEEC397A, (ped,))
}

/// `N_0x370a973252741ac4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x370A973252741AC4>
#[doc(alias("N_0x370a973252741ac4", "0x370A973252741AC4"))]
#[inline]
pub fn n_0x370a973252741ac4(ped: Ped, p1: bool) {
    call(0x370A973252741AC4, (ped, p1))
}

/// `N_0x3a5697b80fed5ebe`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A5697B80FED5EBE>
#[doc(alias("N_0x3a5697b80fed5ebe", "0x3A5697B80FED5EBE"))]
#[inline]
pub fn n_0x3a5697b80fed5ebe(ped: Ped, p1: f32, p2: f32, p3: f32, p4: f32) {
    call(0x3A5697B80FED5EBE, (ped, p1, p2, p3, p4))
}

/// `N_0x3acce14dfa6ba8c2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3ACCE14DFA6BA8C2>
#[doc(alias("N_0x3acce14dfa6ba8c2", "0x3ACCE14DFA6BA8C2"))]
#[inline]
pub fn n_0x3acce14dfa6ba8c2(
    ped: Ped,
    p1: i32,
    x: f32,
    y: f32,
    z: f32,
    p5: f32,
    itemset: ItemSet,
) -> i32 {
    call(0x3ACCE14DFA6BA8C2, (ped, p1, x, y, z, p5, itemset))
}

/// `N_0x3aec4a410ecaf30d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3AEC4A410ECAF30D>
#[doc(alias("N_0x3aec4a410ecaf30d", "0x3AEC4A410ECAF30D"))]
#[inline]
pub fn n_0x3aec4a410ecaf30d(ped: Ped) -> bool {
    call(0x3AEC4A410ECAF30D, (ped,))
}

/// `N_0x3c529a827998f9b3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C529A827998F9B3>
#[doc(alias("N_0x3c529a827998f9b3", "0x3C529A827998F9B3"))]
#[inline]
pub fn n_0x3c529a827998f9b3(ped: Ped, p1: i32, p2: i32) {
    call(0x3C529A827998F9B3, (ped, p1, p2))
}

/// `N_0x3efed081b4834ba1`, since game build 1232.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3EFED081B4834BA1>
#[doc(alias("N_0x3efed081b4834ba1", "0x3EFED081B4834BA1"))]
#[inline]
pub fn n_0x3efed081b4834ba1(p0: i32) {
    call(0x3EFED081B4834BA1, (p0,))
}

/// `N_0x3fcbb5fcfd968698`.
///
/// Of unknown type: `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FCBB5FCFD968698>
#[doc(alias("N_0x3fcbb5fcfd968698", "0x3FCBB5FCFD968698"))]
#[inline]
pub fn n_0x3fcbb5fcfd968698(
    drawable: impl Into<Hash>,
    albedo: impl Into<Hash>,
    normal: impl Into<Hash>,
    material: impl Into<Hash>,
    p4: i32,
) -> i32 {
    let drawable: Hash = drawable.into();
    let albedo: Hash = albedo.into();
    let normal: Hash = normal.into();
    let material: Hash = material.into();
    call(0x3FCBB5FCFD968698, (drawable, albedo, normal, material, p4))
}

/// `N_0x3fdbb99efd8ce4af`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FDBB99EFD8CE4AF>
#[doc(alias("N_0x3fdbb99efd8ce4af", "0x3FDBB99EFD8CE4AF"))]
#[inline]
pub fn n_0x3fdbb99efd8ce4af(p0: i32, p1: i32, p2: i32) {
    call(0x3FDBB99EFD8CE4AF, (p0, p1, p2))
}

/// `N_0x3fdcc1f8c17e303e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FDCC1F8C17E303E>
#[doc(alias("N_0x3fdcc1f8c17e303e", "0x3FDCC1F8C17E303E"))]
#[inline]
pub fn n_0x3fdcc1f8c17e303e(ped: Ped, p1: i32, p2: f32) {
    call(0x3FDCC1F8C17E303E, (ped, p1, p2))
}

/// `N_0x405180b14da5a935`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x405180B14DA5A935>
#[doc(alias("N_0x405180b14da5a935", "0x405180B14DA5A935"))]
#[inline]
pub fn n_0x405180b14da5a935(ped: Ped, p1: bool) {
    call(0x405180B14DA5A935, (ped, p1))
}

/// `N_0x40c3524d4ed83554`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40C3524D4ED83554>
#[doc(alias("N_0x40c3524d4ed83554", "0x40C3524D4ED83554"))]
#[inline]
pub fn n_0x40c3524d4ed83554(group_id: i32, p1: bool) {
    call(0x40C3524D4ED83554, (group_id, p1))
}

/// `N_0x40c9155af8bc13f3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40C9155AF8BC13F3>
#[doc(alias("N_0x40c9155af8bc13f3", "0x40C9155AF8BC13F3"))]
#[inline]
pub fn n_0x40c9155af8bc13f3(ped: Ped) -> bool {
    call(0x40C9155AF8BC13F3, (ped,))
}

/// `N_0x413697ec260aabbf`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x413697EC260AABBF>
#[doc(alias("N_0x413697ec260aabbf", "0x413697EC260AABBF"))]
#[inline]
pub fn n_0x413697ec260aabbf(p0: i32, p1: i32, p2: i32) {
    call(0x413697EC260AABBF, (p0, p1, p2))
}

/// `N_0x41c23a8e6b344867`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41C23A8E6B344867>
#[doc(alias("N_0x41c23a8e6b344867", "0x41C23A8E6B344867"))]
#[inline]
pub fn n_0x41c23a8e6b344867(ped: Ped, p1: &str) {
    call(0x41C23A8E6B344867, (ped, p1))
}

/// `N_0x45fea6d5539bd474`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x45FEA6D5539BD474>
#[doc(alias("N_0x45fea6d5539bd474", "0x45FEA6D5539BD474"))]
#[inline]
pub fn n_0x45fea6d5539bd474(ped: Ped, p1: &str) {
    call(0x45FEA6D5539BD474, (ped, p1))
}

/// `N_0x49dadfc4cd808b0a`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49DADFC4CD808B0A>
#[doc(alias("N_0x49dadfc4cd808b0a", "0x49DADFC4CD808B0A"))]
#[inline]
pub fn n_0x49dadfc4cd808b0a(p0: i32, p1: i32, p2: i32) {
    call(0x49DADFC4CD808B0A, (p0, p1, p2))
}

/// `N_0x4b19f171450e0d4f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B19F171450E0D4F>
#[doc(alias("N_0x4b19f171450e0d4f", "0x4B19F171450E0D4F"))]
#[inline]
pub fn n_0x4b19f171450e0d4f(ped: Ped) -> Ped {
    call(0x4B19F171450E0D4F, (ped,))
}

/// `N_0x4e68c7ef706df35d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E68C7EF706DF35D>
#[doc(alias("N_0x4e68c7ef706df35d", "0x4E68C7EF706DF35D"))]
#[inline]
pub fn n_0x4e68c7ef706df35d(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    p4: f32,
    relationship_group: impl Into<Hash>,
) {
    let relationship_group: Hash = relationship_group.into();
    call(0x4E68C7EF706DF35D, (ped, x, y, z, p4, relationship_group))
}

/// `N_0x4ec4ea2f72b36358`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4EC4EA2F72B36358>
#[doc(alias("N_0x4ec4ea2f72b36358", "0x4EC4EA2F72B36358"))]
#[inline]
pub fn n_0x4ec4ea2f72b36358(ped: Ped, p1: bool) {
    call(0x4EC4EA2F72B36358, (ped, p1))
}

/// `N_0x4f27603e44a8e4c0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F27603E44A8E4C0>
#[doc(alias("N_0x4f27603e44a8e4c0", "0x4F27603E44A8E4C0"))]
#[inline]
pub fn n_0x4f27603e44a8e4c0(ped: Ped, p1: i32, p2: bool) {
    call(0x4F27603E44A8E4C0, (ped, p1, p2))
}

/// `N_0x4f63433ce3c08230`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F63433CE3C08230>
#[doc(alias("N_0x4f63433ce3c08230", "0x4F63433CE3C08230"))]
#[inline]
pub fn n_0x4f63433ce3c08230(ped: Ped, p1: bool) {
    call(0x4F63433CE3C08230, (ped, p1))
}

/// `N_0x5203038ff8bae577`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5203038FF8BAE577>
#[doc(alias("N_0x5203038ff8bae577", "0x5203038FF8BAE577"))]
#[inline]
pub fn n_0x5203038ff8bae577(ped: Ped, p1: i32, p2: i32) -> bool {
    call(0x5203038FF8BAE577, (ped, p1, p2))
}

/// `N_0x52250b92ea70be3d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52250B92EA70BE3D>
#[doc(alias("N_0x52250b92ea70be3d", "0x52250B92EA70BE3D"))]
#[inline]
pub fn n_0x52250b92ea70be3d(p0: i32) -> i32 {
    call(0x52250B92EA70BE3D, (p0,))
}

/// `N_0x52a24d8a1da89658`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52A24D8A1DA89658>
#[doc(alias("N_0x52a24d8a1da89658", "0x52A24D8A1DA89658"))]
#[inline]
pub fn n_0x52a24d8a1da89658(ped: Ped, p1: i32, p2: bool) {
    call(0x52A24D8A1DA89658, (ped, p1, p2))
}

/// `N_0x53ba7d96b9a421d9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53BA7D96B9A421D9>
#[doc(alias("N_0x53ba7d96b9a421d9", "0x53BA7D96B9A421D9"))]
#[inline]
pub fn n_0x53ba7d96b9a421d9(p0: i32, p1: i32) {
    call(0x53BA7D96B9A421D9, (p0, p1))
}

/// `N_0x54d3cd482742c482`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x54D3CD482742C482>
#[doc(alias("N_0x54d3cd482742c482", "0x54D3CD482742C482"))]
#[inline]
pub fn n_0x54d3cd482742c482(animal: Ped, p2: f32) {
    call(0x54D3CD482742C482, (animal, p2))
}

/// `N_0x550cb89dd7f4fa3d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x550CB89DD7F4FA3D>
#[doc(alias("N_0x550cb89dd7f4fa3d", "0x550CB89DD7F4FA3D"))]
#[inline]
pub fn n_0x550cb89dd7f4fa3d(ped1: Ped, ped2: Ped) -> bool {
    call(0x550CB89DD7F4FA3D, (ped1, ped2))
}

/// `N_0x55546004a244302a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x55546004A244302A>
#[doc(alias("N_0x55546004a244302a", "0x55546004A244302A"))]
#[inline]
pub fn n_0x55546004a244302a(p0: i32, p1: i32) {
    call(0x55546004A244302A, (p0, p1))
}

/// `N_0x56076667e7c2dcd6`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56076667E7C2DCD6>
#[doc(alias("N_0x56076667e7c2dcd6", "0x56076667E7C2DCD6"))]
#[inline]
pub fn n_0x56076667e7c2dcd6(p0: i32, p1: i32) {
    call(0x56076667E7C2DCD6, (p0, p1))
}

/// `N_0x56e4bad93d33453c`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56E4BAD93D33453C>
#[doc(alias("N_0x56e4bad93d33453c", "0x56E4BAD93D33453C"))]
#[inline]
pub fn n_0x56e4bad93d33453c(p0: i32, p1: i32) -> i32 {
    call(0x56E4BAD93D33453C, (p0, p1))
}

/// `N_0x577c60ba06d0ea64`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x577C60BA06D0EA64>
#[doc(alias("N_0x577c60ba06d0ea64", "0x577C60BA06D0EA64"))]
#[inline]
pub fn n_0x577c60ba06d0ea64(ped: Ped) -> bool {
    call(0x577C60BA06D0EA64, (ped,))
}

/// `N_0x57f35552e771be9d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57F35552E771BE9D>
#[doc(alias("N_0x57f35552e771be9d", "0x57F35552E771BE9D"))]
#[inline]
pub fn n_0x57f35552e771be9d(ped: Ped, p1: i32) {
    call(0x57F35552E771BE9D, (ped, p1))
}

/// `N_0x5a1a929c8b729b4a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A1A929C8B729B4A>
#[doc(alias("N_0x5a1a929c8b729b4a", "0x5A1A929C8B729B4A"))]
#[inline]
pub fn n_0x5a1a929c8b729b4a(ped: Ped) {
    call(0x5A1A929C8B729B4A, (ped,))
}

/// `N_0x5af24ca9c974e51a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AF24CA9C974E51A>
#[doc(alias("N_0x5af24ca9c974e51a", "0x5AF24CA9C974E51A"))]
#[inline]
pub fn n_0x5af24ca9c974e51a(ped1: Ped, ped2: Ped) {
    call(0x5AF24CA9C974E51A, (ped1, ped2))
}

/// `N_0x5b73975b4f12f7f3`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B73975B4F12F7F3>
#[doc(alias("N_0x5b73975b4f12f7f3", "0x5B73975B4F12F7F3"))]
#[inline]
pub fn n_0x5b73975b4f12f7f3(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x5B73975B4F12F7F3, (p0, p1, p2, p3, p4))
}

/// `N_0x5bb04bc74a474b47`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5BB04BC74A474B47>
#[doc(alias("N_0x5bb04bc74a474b47", "0x5BB04BC74A474B47"))]
#[inline]
pub fn n_0x5bb04bc74a474b47(p0: i32, p1: i32) {
    call(0x5BB04BC74A474B47, (p0, p1))
}

/// `N_0x5bf0b9d9a8e227a0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5BF0B9D9A8E227A0>
#[doc(alias("N_0x5bf0b9d9a8e227a0", "0x5BF0B9D9A8E227A0"))]
#[inline]
pub fn n_0x5bf0b9d9a8e227a0(ped: Ped) -> bool {
    call(0x5BF0B9D9A8E227A0, (ped,))
}

/// `N_0x5c6c7c70ca302801`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C6C7C70CA302801>
#[doc(alias("N_0x5c6c7c70ca302801", "0x5C6C7C70CA302801"))]
#[inline]
pub fn n_0x5c6c7c70ca302801(ped: Ped) -> bool {
    call(0x5C6C7C70CA302801, (ped,))
}

/// `N_0x5c90e20c25e6d83c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C90E20C25E6D83C>
#[doc(alias("N_0x5c90e20c25e6d83c", "0x5C90E20C25E6D83C"))]
#[inline]
pub fn n_0x5c90e20c25e6d83c(p0: i32) {
    call(0x5C90E20C25E6D83C, (p0,))
}

/// `N_0x5ca20fbe49891bbd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CA20FBE49891BBD>
#[doc(alias("N_0x5ca20fbe49891bbd", "0x5CA20FBE49891BBD"))]
#[inline]
pub fn n_0x5ca20fbe49891bbd(ped: Ped, p1: i32) {
    call(0x5CA20FBE49891BBD, (ped, p1))
}

/// `N_0x5cb2ebb467be3ed6`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CB2EBB467BE3ED6>
#[doc(alias("N_0x5cb2ebb467be3ed6", "0x5CB2EBB467BE3ED6"))]
#[inline]
pub fn n_0x5cb2ebb467be3ed6(animal: Ped, p2: f32) {
    call(0x5CB2EBB467BE3ED6, (animal, p2))
}

/// `N_0x5d4cd22a8c82a81a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D4CD22A8C82A81A>
#[doc(alias("N_0x5d4cd22a8c82a81a", "0x5D4CD22A8C82A81A"))]
#[inline]
pub fn n_0x5d4cd22a8c82a81a(ped: Ped, p1: bool) {
    call(0x5D4CD22A8C82A81A, (ped, p1))
}

/// `N_0x5da36cccb63c0895`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5DA36CCCB63C0895>
#[doc(alias("N_0x5da36cccb63c0895", "0x5DA36CCCB63C0895"))]
#[inline]
pub fn n_0x5da36cccb63c0895(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x5DA36CCCB63C0895, (p0, p1, p2))
}

/// `N_0x5e9faf6c513347b4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E9FAF6C513347B4>
#[doc(alias("N_0x5e9faf6c513347b4", "0x5E9FAF6C513347B4"))]
#[inline]
pub fn n_0x5e9faf6c513347b4(ped: Ped, event_type: impl Into<Hash>) -> Entity {
    let event_type: Hash = event_type.into();
    call(0x5E9FAF6C513347B4, (ped, event_type))
}

/// `N_0x5efa8a3d8a60d662`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5EFA8A3D8A60D662>
#[doc(alias("N_0x5efa8a3d8a60d662", "0x5EFA8A3D8A60D662"))]
#[inline]
pub fn n_0x5efa8a3d8a60d662(p0: i32, p1: i32) -> i32 {
    call(0x5EFA8A3D8A60D662, (p0, p1))
}

/// `N_0x5fcf25d584065bfd`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5FCF25D584065BFD>
#[doc(alias("N_0x5fcf25d584065bfd", "0x5FCF25D584065BFD"))]
#[inline]
pub fn n_0x5fcf25d584065bfd(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x5FCF25D584065BFD, (p0, p1, p2, p3))
}

/// `N_0x600bbdd29820370c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x600BBDD29820370C>
#[doc(alias("N_0x600bbdd29820370c", "0x600BBDD29820370C"))]
#[inline]
pub fn n_0x600bbdd29820370c(ped: Ped) {
    call(0x600BBDD29820370C, (ped,))
}

/// `N_0x604e1010e3162e86`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x604E1010E3162E86>
#[doc(alias("N_0x604e1010e3162e86", "0x604E1010E3162E86"))]
#[inline]
pub fn n_0x604e1010e3162e86(ped: Ped, prop_item_id: &str, p2: &str) {
    call(0x604E1010E3162E86, (ped, prop_item_id, p2))
}

/// `N_0x606d529dada3c940`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x606D529DADA3C940>
#[doc(alias("N_0x606d529dada3c940", "0x606D529DADA3C940"))]
#[inline]
pub fn n_0x606d529dada3c940(ped: Ped, p1: i32) {
    call(0x606D529DADA3C940, (ped, p1))
}

/// `N_0x62fdf4e678e40cc6`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62FDF4E678E40CC6>
#[doc(alias("N_0x62fdf4e678e40cc6", "0x62FDF4E678E40CC6"))]
#[inline]
pub fn n_0x62fdf4e678e40cc6(entity: impl Into<Entity>, p1: i32) -> i32 {
    let entity: Entity = entity.into();
    call(0x62FDF4E678E40CC6, (entity, p1))
}

/// `N_0x633f83b301c87994`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x633F83B301C87994>
#[doc(alias("N_0x633f83b301c87994", "0x633F83B301C87994"))]
#[inline]
pub fn n_0x633f83b301c87994(p0: i32, p1: i32) {
    call(0x633F83B301C87994, (p0, p1))
}

/// `N_0x642720d8d69328b6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x642720D8D69328B6>
#[doc(alias("N_0x642720d8d69328b6", "0x642720D8D69328B6"))]
#[inline]
pub fn n_0x642720d8d69328b6(ped: Ped, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0x642720D8D69328B6, (ped, p1))
}

/// `N_0x6507ac3bd7c99009`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6507AC3BD7C99009>
#[doc(alias("N_0x6507ac3bd7c99009", "0x6507AC3BD7C99009"))]
#[inline]
pub fn n_0x6507ac3bd7c99009(x: f32, y: f32, z: f32, p3: f32) -> bool {
    call(0x6507AC3BD7C99009, (x, y, z, p3))
}

/// `N_0x6734f0a6a52c371c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6734F0A6A52C371C>
#[doc(alias("N_0x6734f0a6a52c371c", "0x6734F0A6A52C371C"))]
#[inline]
pub fn n_0x6734f0a6a52c371c(player: Player, horse_slot: i32) {
    call(0x6734F0A6A52C371C, (player, horse_slot))
}

/// `N_0x6a190b94c2541a99`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A190B94C2541A99>
#[doc(alias("N_0x6a190b94c2541a99", "0x6A190B94C2541A99"))]
#[inline]
pub fn n_0x6a190b94c2541a99(p0: i32) {
    call(0x6A190B94C2541A99, (p0,))
}

/// `N_0x6a489892e813951a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A489892E813951A>
#[doc(alias("N_0x6a489892e813951a", "0x6A489892E813951A"))]
#[inline]
pub fn n_0x6a489892e813951a(p0: i32) {
    call(0x6A489892E813951A, (p0,))
}

/// `N_0x6e8b87139854022d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E8B87139854022D>
#[doc(alias("N_0x6e8b87139854022d", "0x6E8B87139854022D"))]
#[inline]
pub fn n_0x6e8b87139854022d(ped: Ped, clipset: &str) {
    call(0x6E8B87139854022D, (ped, clipset))
}

/// `N_0x6f46f8acb44c4fc1`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F46F8ACB44C4FC1>
#[doc(alias("N_0x6f46f8acb44c4fc1", "0x6F46F8ACB44C4FC1"))]
#[inline]
pub fn n_0x6f46f8acb44c4fc1(p0: i32) -> i32 {
    call(0x6F46F8ACB44C4FC1, (p0,))
}

/// `N_0x7020839c7302d8ac`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7020839C7302D8AC>
#[doc(alias("N_0x7020839c7302d8ac", "0x7020839C7302D8AC"))]
#[inline]
pub fn n_0x7020839c7302d8ac(ped: Ped) -> bool {
    call(0x7020839C7302D8AC, (ped,))
}

/// `N_0x704c908e9c405136`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x704C908E9C405136>
#[doc(alias("N_0x704c908e9c405136", "0x704C908E9C405136"))]
#[inline]
pub fn n_0x704c908e9c405136(ped: Ped) {
    call(0x704C908E9C405136, (ped,))
}

/// `N_0x712b2c2b2471b493`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x712B2C2B2471B493>
#[doc(alias("N_0x712b2c2b2471b493", "0x712B2C2B2471B493"))]
#[inline]
pub fn n_0x712b2c2b2471b493(ped: Ped, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0x712B2C2B2471B493, (ped, p1))
}

/// `N_0x735662994e60a710`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x735662994E60A710>
#[doc(alias("N_0x735662994e60a710", "0x735662994E60A710"))]
#[inline]
pub fn n_0x735662994e60a710(ped: Ped, p1: bool) {
    call(0x735662994E60A710, (ped, p1))
}

/// `N_0x7406c71f4ac2ffcc`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7406C71F4AC2FFCC>
#[doc(alias("N_0x7406c71f4ac2ffcc", "0x7406C71F4AC2FFCC"))]
#[inline]
pub fn n_0x7406c71f4ac2ffcc(p0: i32) {
    call(0x7406C71F4AC2FFCC, (p0,))
}

/// `N_0x758f081db204ddde`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x758F081DB204DDDE>
#[doc(alias("N_0x758f081db204ddde", "0x758F081DB204DDDE"))]
#[inline]
pub fn n_0x758f081db204ddde(ped: Ped) -> bool {
    call(0x758F081DB204DDDE, (ped,))
}

/// `N_0x75a082563b4452e5`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75A082563B4452E5>
#[doc(alias("N_0x75a082563b4452e5", "0x75A082563B4452E5"))]
#[inline]
pub fn n_0x75a082563b4452e5(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x75A082563B4452E5, (p0, p1, p2, p3))
}

/// `N_0x75d3333409cd33ce`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75D3333409CD33CE>
#[doc(alias("N_0x75d3333409cd33ce", "0x75D3333409CD33CE"))]
#[inline]
pub fn n_0x75d3333409cd33ce(p0: i32, p1: i32, p2: i32) {
    call(0x75D3333409CD33CE, (p0, p1, p2))
}

/// `N_0x763fa8a9d76ee3a7`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x763FA8A9D76EE3A7>
#[doc(alias("N_0x763fa8a9d76ee3a7", "0x763FA8A9D76EE3A7"))]
#[inline]
pub fn n_0x763fa8a9d76ee3a7(ped: Ped) -> f32 {
    call(0x763FA8A9D76EE3A7, (ped,))
}

/// `N_0x77243ed4f7caaa55`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77243ED4F7CAAA55>
#[doc(alias("N_0x77243ed4f7caaa55", "0x77243ED4F7CAAA55"))]
#[inline]
pub fn n_0x77243ed4f7caaa55(ped: Ped) -> bool {
    call(0x77243ED4F7CAAA55, (ped,))
}

/// `N_0x7abbd9e449e0db00`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7ABBD9E449E0DB00>
#[doc(alias("N_0x7abbd9e449e0db00", "0x7ABBD9E449E0DB00"))]
#[inline]
pub fn n_0x7abbd9e449e0db00(ped: Ped, p1: bool) {
    call(0x7ABBD9E449E0DB00, (ped, p1))
}

/// `N_0x7b5c293238ee4f20`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7B5C293238EE4F20>
#[doc(alias("N_0x7b5c293238ee4f20", "0x7B5C293238EE4F20"))]
#[inline]
pub fn n_0x7b5c293238ee4f20(p0: i32) -> i32 {
    call(0x7B5C293238EE4F20, (p0,))
}

/// `N_0x7bb810e8b343ac7b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7BB810E8B343AC7B>
#[doc(alias("N_0x7bb810e8b343ac7b", "0x7BB810E8B343AC7B"))]
#[inline]
pub fn n_0x7bb810e8b343ac7b(p0: i32) -> i32 {
    call(0x7BB810E8B343AC7B, (p0,))
}

/// `N_0x7c08e7cb8d951b70`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C08E7CB8D951B70>
#[doc(alias("N_0x7c08e7cb8d951b70", "0x7C08E7CB8D951B70"))]
#[inline]
pub fn n_0x7c08e7cb8d951b70(ped: Ped, p1: f32) {
    call(0x7C08E7CB8D951B70, (ped, p1))
}

/// `N_0x7c10221ce718aa72`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C10221CE718AA72>
#[doc(alias("N_0x7c10221ce718aa72", "0x7C10221CE718AA72"))]
#[inline]
pub fn n_0x7c10221ce718aa72(ped: Ped, p1: i32) {
    call(0x7C10221CE718AA72, (ped, p1))
}

/// `N_0x7e5185b979706210`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E5185B979706210>
#[doc(alias("N_0x7e5185b979706210", "0x7E5185B979706210"))]
#[inline]
pub fn n_0x7e5185b979706210(group_id: i32, p1: i32) {
    call(0x7E5185B979706210, (group_id, p1))
}

/// `N_0x7e8f9949b7aabbf0`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E8F9949B7AABBF0>
#[doc(alias("N_0x7e8f9949b7aabbf0", "0x7E8F9949B7AABBF0"))]
#[inline]
pub fn n_0x7e8f9949b7aabbf0(p0: i32, p1: i32, p2: i32) {
    call(0x7E8F9949B7AABBF0, (p0, p1, p2))
}

/// `N_0x7edb3c766b0d073f`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7EDB3C766B0D073F>
#[doc(alias("N_0x7edb3c766b0d073f", "0x7EDB3C766B0D073F"))]
#[inline]
pub fn n_0x7edb3c766b0d073f(ped: Ped) {
    call(0x7EDB3C766B0D073F, (ped,))
}

/// `N_0x7ee3a8660f38797e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7EE3A8660F38797E>
#[doc(alias("N_0x7ee3a8660f38797e", "0x7EE3A8660F38797E"))]
#[inline]
pub fn n_0x7ee3a8660f38797e(ped: Ped) -> bool {
    call(0x7EE3A8660F38797E, (ped,))
}

/// `N_0x7f090958ae95b61b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7F090958AE95B61B>
#[doc(alias("N_0x7f090958ae95b61b", "0x7F090958AE95B61B"))]
#[inline]
pub fn n_0x7f090958ae95b61b(ped: Ped, p1: i32) -> bool {
    call(0x7F090958AE95B61B, (ped, p1))
}

/// `N_0x8101ba1c0b462412`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8101BA1C0B462412>
#[doc(alias("N_0x8101ba1c0b462412", "0x8101BA1C0B462412"))]
#[inline]
pub fn n_0x8101ba1c0b462412(ped: Ped, rope_id: i32) {
    call(0x8101BA1C0B462412, (ped, rope_id))
}

/// `N_0x815c0074a1bc0d93`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x815C0074A1BC0D93>
#[doc(alias("N_0x815c0074a1bc0d93", "0x815C0074A1BC0D93"))]
#[inline]
pub fn n_0x815c0074a1bc0d93(ped: Ped, p1: i32) {
    call(0x815C0074A1BC0D93, (ped, p1))
}

/// `N_0x82cb0f3f0c7785e5`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x82CB0F3F0C7785E5>
#[doc(alias("N_0x82cb0f3f0c7785e5", "0x82CB0F3F0C7785E5"))]
#[inline]
pub fn n_0x82cb0f3f0c7785e5(p0: i32) -> i32 {
    call(0x82CB0F3F0C7785E5, (p0,))
}

/// `N_0x851966e1e35af491`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x851966E1E35AF491>
#[doc(alias("N_0x851966e1e35af491", "0x851966E1E35AF491"))]
#[inline]
pub fn n_0x851966e1e35af491(p0: i32, p1: i32) {
    call(0x851966E1E35AF491, (p0, p1))
}

/// `N_0x85f500f4e24ca43e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x85F500F4E24CA43E>
#[doc(alias("N_0x85f500f4e24ca43e", "0x85F500F4E24CA43E"))]
#[inline]
pub fn n_0x85f500f4e24ca43e(ped: Ped, p1: f32) {
    call(0x85F500F4E24CA43E, (ped, p1))
}

/// `N_0x86f0b6730c32ac14`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86F0B6730C32AC14>
#[doc(alias("N_0x86f0b6730c32ac14", "0x86F0B6730C32AC14"))]
#[inline]
pub fn n_0x86f0b6730c32ac14(ped: Ped, p1: bool) {
    call(0x86F0B6730C32AC14, (ped, p1))
}

/// `N_0x86fafc18e3d4380c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86FAFC18E3D4380C>
#[doc(alias("N_0x86fafc18e3d4380c", "0x86FAFC18E3D4380C"))]
#[inline]
pub fn n_0x86fafc18e3d4380c(group_id: i32, p1: bool) {
    call(0x86FAFC18E3D4380C, (group_id, p1))
}

/// `N_0x878e8104fa27cdae`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x878E8104FA27CDAE>
#[doc(alias("N_0x878e8104fa27cdae", "0x878E8104FA27CDAE"))]
#[inline]
pub fn n_0x878e8104fa27cdae(vehicle: Vehicle, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0x878E8104FA27CDAE, (vehicle, p1))
}

/// `N_0x87c2724a56f66020`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87C2724A56F66020>
#[doc(alias("N_0x87c2724a56f66020", "0x87C2724A56F66020"))]
#[inline]
pub fn n_0x87c2724a56f66020(ped: Ped) {
    call(0x87C2724A56F66020, (ped,))
}

/// `N_0x8822f124788b8d0a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8822F124788B8D0A>
#[doc(alias("N_0x8822f124788b8d0a", "0x8822F124788B8D0A"))]
#[inline]
pub fn n_0x8822f124788b8d0a(ped: Ped, p1: bool) {
    call(0x8822F124788B8D0A, (ped, p1))
}

/// `N_0x8822f139408b8d0a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8822F139408B8D0A>
#[doc(alias("N_0x8822f139408b8d0a", "0x8822F139408B8D0A"))]
#[inline]
pub fn n_0x8822f139408b8d0a(ped: Ped) -> bool {
    call(0x8822F139408B8D0A, (ped,))
}

/// `N_0x88a95bb640fc186f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88A95BB640FC186F>
#[doc(alias("N_0x88a95bb640fc186f", "0x88A95BB640FC186F"))]
#[inline]
pub fn n_0x88a95bb640fc186f(ped: Ped) {
    call(0x88A95BB640FC186F, (ped,))
}

/// `N_0x88b2026a3b0be33d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88B2026A3B0BE33D>
#[doc(alias("N_0x88b2026a3b0be33d", "0x88B2026A3B0BE33D"))]
#[inline]
pub fn n_0x88b2026a3b0be33d(ped: Ped, p1: f32) {
    call(0x88B2026A3B0BE33D, (ped, p1))
}

/// `N_0x897934e868eddd6c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x897934E868EDDD6C>
#[doc(alias("N_0x897934e868eddd6c", "0x897934E868EDDD6C"))]
#[inline]
pub fn n_0x897934e868eddd6c(ped: Ped, p1: i32, p2: f32, p3: f32, p4: f32) {
    call(0x897934E868EDDD6C, (ped, p1, p2, p3, p4))
}

/// `N_0x89816b58c3466262`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89816B58C3466262>
#[doc(alias("N_0x89816b58c3466262", "0x89816B58C3466262"))]
#[inline]
pub fn n_0x89816b58c3466262(ped: Ped) -> i32 {
    call(0x89816B58C3466262, (ped,))
}

/// `N_0x899dfa0009ac93de`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x899DFA0009AC93DE>
#[doc(alias("N_0x899dfa0009ac93de", "0x899DFA0009AC93DE"))]
#[inline]
pub fn n_0x899dfa0009ac93de(ped: Ped, p1: f32) {
    call(0x899DFA0009AC93DE, (ped, p1))
}

/// `N_0x89e59dbd15e21177`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89E59DBD15E21177>
#[doc(alias("N_0x89e59dbd15e21177", "0x89E59DBD15E21177"))]
#[inline]
pub fn n_0x89e59dbd15e21177(group_id: i32, p1: i32) {
    call(0x89E59DBD15E21177, (group_id, p1))
}

/// `N_0x8af46e5159a5b620`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8AF46E5159A5B620>
#[doc(alias("N_0x8af46e5159a5b620", "0x8AF46E5159A5B620"))]
#[inline]
pub fn n_0x8af46e5159a5b620(ped: Ped, speech_params: impl Into<Hash>) {
    let speech_params: Hash = speech_params.into();
    call(0x8AF46E5159A5B620, (ped, speech_params))
}

/// `N_0x8af8e647d6b2a649`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8AF8E647D6B2A649>
#[doc(alias("N_0x8af8e647d6b2a649", "0x8AF8E647D6B2A649"))]
#[inline]
pub fn n_0x8af8e647d6b2a649(group_id: i32, ped: Ped) -> i32 {
    call(0x8AF8E647D6B2A649, (group_id, ped))
}

/// `N_0x8afccc0f18d70018`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8AFCCC0F18D70018>
#[doc(alias("N_0x8afccc0f18d70018", "0x8AFCCC0F18D70018"))]
#[inline]
pub fn n_0x8afccc0f18d70018(group_id: i32, p1: bool) {
    call(0x8AFCCC0F18D70018, (group_id, p1))
}

/// `N_0x8ba0c65ac15a7d33`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8BA0C65AC15A7D33>
#[doc(alias("N_0x8ba0c65ac15a7d33", "0x8BA0C65AC15A7D33"))]
#[inline]
pub fn n_0x8ba0c65ac15a7d33(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x8BA0C65AC15A7D33, (p0, p1, p2, p3))
}

/// `N_0x8be24d74d74c6e9b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8BE24D74D74C6E9B>
#[doc(alias("N_0x8be24d74d74c6e9b", "0x8BE24D74D74C6E9B"))]
#[inline]
pub fn n_0x8be24d74d74c6e9b(ped: Ped) -> Ped {
    call(0x8BE24D74D74C6E9B, (ped,))
}

/// `N_0x8cb2553c559102c1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8CB2553C559102C1>
#[doc(alias("N_0x8cb2553c559102c1", "0x8CB2553C559102C1"))]
#[inline]
pub fn n_0x8cb2553c559102c1(ped: Ped, p1: i32, p2: bool) {
    call(0x8CB2553C559102C1, (ped, p1, p2))
}

/// `N_0x8d9db115fba8e23d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D9DB115FBA8E23D>
#[doc(alias("N_0x8d9db115fba8e23d", "0x8D9DB115FBA8E23D"))]
#[inline]
pub fn n_0x8d9db115fba8e23d(p0: i32) {
    call(0x8D9DB115FBA8E23D, (p0,))
}

/// `N_0x900ca00ce703e1e2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x900CA00CE703E1E2>
#[doc(alias("N_0x900ca00ce703e1e2", "0x900CA00CE703E1E2"))]
#[inline]
pub fn n_0x900ca00ce703e1e2(ped: Ped) -> f32 {
    call(0x900CA00CE703E1E2, (ped,))
}

/// `N_0x9078fb0557364099`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9078FB0557364099>
#[doc(alias("N_0x9078fb0557364099", "0x9078FB0557364099"))]
#[inline]
pub fn n_0x9078fb0557364099(p0: i32) {
    call(0x9078FB0557364099, (p0,))
}

/// `N_0x913d04a5176f84c9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x913D04A5176F84C9>
#[doc(alias("N_0x913d04a5176f84c9", "0x913D04A5176F84C9"))]
#[inline]
pub fn n_0x913d04a5176f84c9(ped: Ped) -> bool {
    call(0x913D04A5176F84C9, (ped,))
}

/// `N_0x9184788bff1edad7`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9184788BFF1EDAD7>
#[doc(alias("N_0x9184788bff1edad7", "0x9184788BFF1EDAD7"))]
#[inline]
pub fn n_0x9184788bff1edad7(p0: i32, p1: i32) {
    call(0x9184788BFF1EDAD7, (p0, p1))
}

/// `N_0x91bab9e064f036cd`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x91BAB9E064F036CD>
#[doc(alias("N_0x91bab9e064f036cd", "0x91BAB9E064F036CD"))]
#[inline]
pub fn n_0x91bab9e064f036cd(p0: i32, p1: i32) {
    call(0x91BAB9E064F036CD, (p0, p1))
}

/// `N_0x92a1b55a59720395`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x92A1B55A59720395>
#[doc(alias("N_0x92a1b55a59720395", "0x92A1B55A59720395"))]
#[inline]
pub fn n_0x92a1b55a59720395(p0: i32, p1: i32) {
    call(0x92A1B55A59720395, (p0, p1))
}

/// `N_0x94132d7c8d3575c4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94132D7C8D3575C4>
#[doc(alias("N_0x94132d7c8d3575c4", "0x94132D7C8D3575C4"))]
#[inline]
pub fn n_0x94132d7c8d3575c4(ped: Ped) -> bool {
    call(0x94132D7C8D3575C4, (ped,))
}

/// `N_0x9629faf6460d35cb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9629FAF6460D35CB>
#[doc(alias("N_0x9629faf6460d35cb", "0x9629FAF6460D35CB"))]
#[inline]
pub fn n_0x9629faf6460d35cb(group: impl Into<Hash>, p1: bool) {
    let group: Hash = group.into();
    call(0x9629FAF6460D35CB, (group, p1))
}

/// `N_0x96595b36d6a2279b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x96595B36D6A2279B>
#[doc(alias("N_0x96595b36d6a2279b", "0x96595B36D6A2279B"))]
#[inline]
pub fn n_0x96595b36d6a2279b(animal: Ped, toggle: bool) {
    call(0x96595B36D6A2279B, (animal, toggle))
}

/// `N_0x966de09688a1de39`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x966DE09688A1DE39>
#[doc(alias("N_0x966de09688a1de39", "0x966DE09688A1DE39"))]
#[inline]
pub fn n_0x966de09688a1de39(group_id: i32, p1: f32, p2: f32, p3: f32, p4: f32) {
    call(0x966DE09688A1DE39, (group_id, p1, p2, p3, p4))
}

/// `N_0x96c7b659854de629`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x96C7B659854DE629>
#[doc(alias("N_0x96c7b659854de629", "0x96C7B659854DE629"))]
#[inline]
pub fn n_0x96c7b659854de629(p0: i32, p1: i32) {
    call(0x96C7B659854DE629, (p0, p1))
}

/// `N_0x97a38b65ebda3d50`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97A38B65EBDA3D50>
#[doc(alias("N_0x97a38b65ebda3d50", "0x97A38B65EBDA3D50"))]
#[inline]
pub fn n_0x97a38b65ebda3d50(ped: Ped, p1: bool) {
    call(0x97A38B65EBDA3D50, (ped, p1))
}

/// `N_0x97b06669ac569003`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97B06669AC569003>
#[doc(alias("N_0x97b06669ac569003", "0x97B06669AC569003"))]
#[inline]
pub fn n_0x97b06669ac569003(ped1: Ped, ped2: Ped) {
    call(0x97B06669AC569003, (ped1, ped2))
}

/// `N_0x97c475212b327666`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97C475212B327666>
#[doc(alias("N_0x97c475212b327666", "0x97C475212B327666"))]
#[inline]
pub fn n_0x97c475212b327666(group_id: i32, p1: bool) {
    call(0x97C475212B327666, (group_id, p1))
}

/// `N_0x9851de7aec10b4e1`.
///
/// Of unknown type: `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9851DE7AEC10B4E1>
#[doc(alias("N_0x9851de7aec10b4e1", "0x9851DE7AEC10B4E1"))]
#[inline]
pub fn n_0x9851de7aec10b4e1(x: f32, y: f32, z: f32, p3: f32, p4: i32, p5: i32) {
    call(0x9851DE7AEC10B4E1, (x, y, z, p3, p4, p5))
}

/// `N_0x992187d975635df5`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x992187D975635DF5>
#[doc(alias("N_0x992187d975635df5", "0x992187D975635DF5"))]
#[inline]
pub fn n_0x992187d975635df5(p0: i32, p1: i32) {
    call(0x992187D975635DF5, (p0, p1))
}

/// `N_0x99df2639da76c1dc`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x99DF2639DA76C1DC>
#[doc(alias("N_0x99df2639da76c1dc", "0x99DF2639DA76C1DC"))]
#[inline]
pub fn n_0x99df2639da76c1dc(ped1: Ped, ped2: Ped, p2: i32) -> bool {
    call(0x99DF2639DA76C1DC, (ped1, ped2, p2))
}

/// `N_0x9a4ac116cc1eee14`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A4AC116CC1EEE14>
#[doc(alias("N_0x9a4ac116cc1eee14", "0x9A4AC116CC1EEE14"))]
#[inline]
pub fn n_0x9a4ac116cc1eee14(p0: i32) {
    call(0x9A4AC116CC1EEE14, (p0,))
}

/// `N_0x9ab33cb5834885b3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9AB33CB5834885B3>
#[doc(alias("N_0x9ab33cb5834885b3", "0x9AB33CB5834885B3"))]
#[inline]
pub fn n_0x9ab33cb5834885b3(ped: Ped, p1: f32, p2: f32, p3: f32, p4: f32) {
    call(0x9AB33CB5834885B3, (ped, p1, p2, p3, p4))
}

/// `N_0x9b65444c07b782bf`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B65444C07B782BF>
#[doc(alias("N_0x9b65444c07b782bf", "0x9B65444C07B782BF"))]
#[inline]
pub fn n_0x9b65444c07b782bf(ped: Ped, p1: &str) {
    call(0x9B65444C07B782BF, (ped, p1))
}

/// `N_0x9b9b9fa0ea283e3d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B9B9FA0EA283E3D>
#[doc(alias("N_0x9b9b9fa0ea283e3d", "0x9B9B9FA0EA283E3D"))]
#[inline]
pub fn n_0x9b9b9fa0ea283e3d(ped: Ped, p1: f32) {
    call(0x9B9B9FA0EA283E3D, (ped, p1))
}

/// `N_0x9bbeaf8b0c007f1e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9BBEAF8B0C007F1E>
#[doc(alias("N_0x9bbeaf8b0c007f1e", "0x9BBEAF8B0C007F1E"))]
#[inline]
pub fn n_0x9bbeaf8b0c007f1e(ped: Ped, p1: bool) {
    call(0x9BBEAF8B0C007F1E, (ped, p1))
}

/// `N_0x9d8dfe2de9cb4dfc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D8DFE2DE9CB4DFC>
#[doc(alias("N_0x9d8dfe2de9cb4dfc", "0x9D8DFE2DE9CB4DFC"))]
#[inline]
pub fn n_0x9d8dfe2de9cb4dfc(ped: Ped) {
    call(0x9D8DFE2DE9CB4DFC, (ped,))
}

/// `N_0x9e66708b2b41f14a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E66708B2B41F14A>
#[doc(alias("N_0x9e66708b2b41f14a", "0x9E66708B2B41F14A"))]
#[inline]
pub fn n_0x9e66708b2b41f14a(p0: i32, p1: i32) {
    call(0x9E66708B2B41F14A, (p0, p1))
}

/// `N_0x9f0f28b42c4ee80a`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F0F28B42C4EE80A>
#[doc(alias("N_0x9f0f28b42c4ee80a", "0x9F0F28B42C4EE80A"))]
#[inline]
pub fn n_0x9f0f28b42c4ee80a(animal: Ped, p2: f32) {
    call(0x9F0F28B42C4EE80A, (animal, p2))
}

/// `N_0x9f933e0985e12c51`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F933E0985E12C51>
#[doc(alias("N_0x9f933e0985e12c51", "0x9F933E0985E12C51"))]
#[inline]
pub fn n_0x9f933e0985e12c51(ped: Ped, p1: f32, p2: f32, p3: f32) {
    call(0x9F933E0985E12C51, (ped, p1, p2, p3))
}

/// `N_0xa064bbabb064446f`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA064BBABB064446F>
#[doc(alias("N_0xa064bbabb064446f", "0xA064BBABB064446F"))]
#[inline]
pub fn n_0xa064bbabb064446f(p0: i32) {
    call(0xA064BBABB064446F, (p0,))
}

/// `N_0xa180fbd502a03125`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA180FBD502A03125>
#[doc(alias("N_0xa180fbd502a03125", "0xA180FBD502A03125"))]
#[inline]
pub fn n_0xa180fbd502a03125(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xA180FBD502A03125, (p0, p1, p2))
}

/// `N_0xa1fbac56d38563e2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1FBAC56D38563E2>
#[doc(alias("N_0xa1fbac56d38563e2", "0xA1FBAC56D38563E2"))]
#[inline]
pub fn n_0xa1fbac56d38563e2(volume: Volume) -> bool {
    call(0xA1FBAC56D38563E2, (volume,))
}

/// `N_0xa2116c1e4ed85c24`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2116C1E4ED85C24>
#[doc(alias("N_0xa2116c1e4ed85c24", "0xA2116C1E4ED85C24"))]
#[inline]
pub fn n_0xa2116c1e4ed85c24(ped: Ped, inverted: bool) {
    call(0xA2116C1E4ED85C24, (ped, inverted))
}

/// `N_0xa218d2bbcaa7388c`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA218D2BBCAA7388C>
#[doc(alias("N_0xa218d2bbcaa7388c", "0xA218D2BBCAA7388C"))]
#[inline]
pub fn n_0xa218d2bbcaa7388c(p0: i32, p1: i32) -> i32 {
    call(0xA218D2BBCAA7388C, (p0, p1))
}

/// `N_0xa274f51ef7e34b95`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA274F51EF7E34B95>
#[doc(alias("N_0xa274f51ef7e34b95", "0xA274F51EF7E34B95"))]
#[inline]
pub fn n_0xa274f51ef7e34b95(p0: i32, p1: i32) -> i32 {
    call(0xA274F51EF7E34B95, (p0, p1))
}

/// `N_0xa2b8e47442c76cec`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2B8E47442C76CEC>
#[doc(alias("N_0xa2b8e47442c76cec", "0xA2B8E47442C76CEC"))]
#[inline]
pub fn n_0xa2b8e47442c76cec(p0: i32, p1: i32) {
    call(0xA2B8E47442C76CEC, (p0, p1))
}

/// `N_0xa2f8b3b5fedfc100`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2F8B3B5FEDFC100>
#[doc(alias("N_0xa2f8b3b5fedfc100", "0xA2F8B3B5FEDFC100"))]
#[inline]
pub fn n_0xa2f8b3b5fedfc100(p0: i32, p1: i32) {
    call(0xA2F8B3B5FEDFC100, (p0, p1))
}

/// `N_0xa31d350d66fa1855`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA31D350D66FA1855>
#[doc(alias("N_0xa31d350d66fa1855", "0xA31D350D66FA1855"))]
#[inline]
pub fn n_0xa31d350d66fa1855(p0: i32) -> i32 {
    call(0xA31D350D66FA1855, (p0,))
}

/// `N_0xa405bf9f01960c16`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA405BF9F01960C16>
#[doc(alias("N_0xa405bf9f01960c16", "0xA405BF9F01960C16"))]
#[inline]
pub fn n_0xa405bf9f01960c16(p0: i32) {
    call(0xA405BF9F01960C16, (p0,))
}

/// `N_0xa4ac05b1a364ebc5`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4AC05B1A364EBC5>
#[doc(alias("N_0xa4ac05b1a364ebc5", "0xA4AC05B1A364EBC5"))]
#[inline]
pub fn n_0xa4ac05b1a364ebc5(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xA4AC05B1A364EBC5, (p0, p1, p2))
}

/// `N_0xa4b6432e3880f2f9`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4B6432E3880F2F9>
#[doc(alias("N_0xa4b6432e3880f2f9", "0xA4B6432E3880F2F9"))]
#[inline]
pub fn n_0xa4b6432e3880f2f9(ped: Ped) -> bool {
    call(0xA4B6432E3880F2F9, (ped,))
}

/// `N_0xa6d6f03095c88f59`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6D6F03095C88F59>
#[doc(alias("N_0xa6d6f03095c88f59", "0xA6D6F03095C88F59"))]
#[inline]
pub fn n_0xa6d6f03095c88f59(ped: Ped) {
    call(0xA6D6F03095C88F59, (ped,))
}

/// `N_0xa7a806677f8de138`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA7A806677F8DE138>
#[doc(alias("N_0xa7a806677f8de138", "0xA7A806677F8DE138"))]
#[inline]
pub fn n_0xa7a806677f8de138(ped: Ped) {
    call(0xA7A806677F8DE138, (ped,))
}

/// `N_0xa7dc9266ed6a4e51`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA7DC9266ED6A4E51>
#[doc(alias("N_0xa7dc9266ed6a4e51", "0xA7DC9266ED6A4E51"))]
#[inline]
pub fn n_0xa7dc9266ed6a4e51(ped: Ped) {
    call(0xA7DC9266ED6A4E51, (ped,))
}

/// `N_0xa8a95cecb1906ea2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8A95CECB1906EA2>
#[doc(alias("N_0xa8a95cecb1906ea2", "0xA8A95CECB1906EA2"))]
#[inline]
pub fn n_0xa8a95cecb1906ea2(group_id: i32, p1: bool) {
    call(0xA8A95CECB1906EA2, (group_id, p1))
}

/// `N_0xa90684ed185ccb4b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA90684ED185CCB4B>
#[doc(alias("N_0xa90684ed185ccb4b", "0xA90684ED185CCB4B"))]
#[inline]
pub fn n_0xa90684ed185ccb4b(animal: Ped, p1: bool, p2: f32, p3: f32) {
    call(0xA90684ED185CCB4B, (animal, p1, p2, p3))
}

/// `N_0xa967d6a8ed2d713b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA967D6A8ED2D713B>
#[doc(alias("N_0xa967d6a8ed2d713b", "0xA967D6A8ED2D713B"))]
#[inline]
pub fn n_0xa967d6a8ed2d713b(ped: Ped, p1: bool) {
    call(0xA967D6A8ED2D713B, (ped, p1))
}

/// `N_0xaa6c49ae90a32299`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA6C49AE90A32299>
#[doc(alias("N_0xaa6c49ae90a32299", "0xAA6C49AE90A32299"))]
#[inline]
pub fn n_0xaa6c49ae90a32299(ped: Ped, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0xAA6C49AE90A32299, (ped, p1))
}

/// `N_0xaac0ee3b4999abb5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAAC0EE3B4999ABB5>
#[doc(alias("N_0xaac0ee3b4999abb5", "0xAAC0EE3B4999ABB5"))]
#[inline]
pub fn n_0xaac0ee3b4999abb5(ped: Ped, target_ped: Ped) {
    call(0xAAC0EE3B4999ABB5, (ped, target_ped))
}

/// `N_0xad3330e3c3e98007`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAD3330E3C3E98007>
#[doc(alias("N_0xad3330e3c3e98007", "0xAD3330E3C3E98007"))]
#[inline]
pub fn n_0xad3330e3c3e98007(p0: i32, p1: i32) {
    call(0xAD3330E3C3E98007, (p0, p1))
}

/// `N_0xae6b68a83abbe7c0`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE6B68A83ABBE7C0>
#[doc(alias("N_0xae6b68a83abbe7c0", "0xAE6B68A83ABBE7C0"))]
#[inline]
pub fn n_0xae6b68a83abbe7c0(p0: i32) {
    call(0xAE6B68A83ABBE7C0, (p0,))
}

/// `N_0xaf041c10756c30fb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF041C10756C30FB>
#[doc(alias("N_0xaf041c10756c30fb", "0xAF041C10756C30FB"))]
#[inline]
pub fn n_0xaf041c10756c30fb(ped: Ped, p1: bool, p2: bool, p3: bool) {
    call(0xAF041C10756C30FB, (ped, p1, p2, p3))
}

/// `N_0xb05cc690cde8a4a9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB05CC690CDE8A4A9>
#[doc(alias("N_0xb05cc690cde8a4a9", "0xB05CC690CDE8A4A9"))]
#[inline]
pub fn n_0xb05cc690cde8a4a9(group_id: i32, p1: f32) -> bool {
    call(0xB05CC690CDE8A4A9, (group_id, p1))
}

/// `N_0xb06f5f1def417216`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB06F5F1DEF417216>
#[doc(alias("N_0xb06f5f1def417216", "0xB06F5F1DEF417216"))]
#[inline]
pub fn n_0xb06f5f1def417216(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xB06F5F1DEF417216, (p0, p1, p2, p3))
}

/// `N_0xb4b7c92fce7347b7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4B7C92FCE7347B7>
#[doc(alias("N_0xb4b7c92fce7347b7", "0xB4B7C92FCE7347B7"))]
#[inline]
pub fn n_0xb4b7c92fce7347b7(ped: Ped) {
    call(0xB4B7C92FCE7347B7, (ped,))
}

/// `N_0xb65927f861e7ae39`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB65927F861E7AE39>
#[doc(alias("N_0xb65927f861e7ae39", "0xB65927F861E7AE39"))]
#[inline]
pub fn n_0xb65927f861e7ae39(ped: Ped, p1: i32) -> bool {
    call(0xB65927F861E7AE39, (ped, p1))
}

/// `N_0xb8e2d655e1d5bd39`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8E2D655E1D5BD39>
#[doc(alias("N_0xb8e2d655e1d5bd39", "0xB8E2D655E1D5BD39"))]
#[inline]
pub fn n_0xb8e2d655e1d5bd39(p0: i32) -> i32 {
    call(0xB8E2D655E1D5BD39, (p0,))
}

/// `N_0xb91ab3be7f655d49`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB91AB3BE7F655D49>
#[doc(alias("N_0xb91ab3be7f655d49", "0xB91AB3BE7F655D49"))]
#[inline]
pub fn n_0xb91ab3be7f655d49(ped: Ped) -> bool {
    call(0xB91AB3BE7F655D49, (ped,))
}

/// `N_0xb9bdfae609dfb7c5`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB9BDFAE609DFB7C5>
#[doc(alias("N_0xb9bdfae609dfb7c5", "0xB9BDFAE609DFB7C5"))]
#[inline]
pub fn n_0xb9bdfae609dfb7c5(p0: i32, p1: i32, p2: i32) {
    call(0xB9BDFAE609DFB7C5, (p0, p1, p2))
}

/// `N_0xbb3e5370ebb6be28`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB3E5370EBB6BE28>
#[doc(alias("N_0xbb3e5370ebb6be28", "0xBB3E5370EBB6BE28"))]
#[inline]
pub fn n_0xbb3e5370ebb6be28(p0: i32, p1: i32) -> i32 {
    call(0xBB3E5370EBB6BE28, (p0, p1))
}

/// `N_0xbc1dc48270468444`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC1DC48270468444>
#[doc(alias("N_0xbc1dc48270468444", "0xBC1DC48270468444"))]
#[inline]
pub fn n_0xbc1dc48270468444(p0: i32) {
    call(0xBC1DC48270468444, (p0,))
}

/// `N_0xbd0e4f52f6d95242`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD0E4F52F6D95242>
#[doc(alias("N_0xbd0e4f52f6d95242", "0xBD0E4F52F6D95242"))]
#[inline]
pub fn n_0xbd0e4f52f6d95242(ped: Ped) -> bool {
    call(0xBD0E4F52F6D95242, (ped,))
}

/// `N_0xbf567df2bef211a6`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF567DF2BEF211A6>
#[doc(alias("N_0xbf567df2bef211a6", "0xBF567DF2BEF211A6"))]
#[inline]
pub fn n_0xbf567df2bef211a6(p0: i32, p1: i32) {
    call(0xBF567DF2BEF211A6, (p0, p1))
}

/// `N_0xbfa6b7731c3baf02`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBFA6B7731C3BAF02>
#[doc(alias("N_0xbfa6b7731c3baf02", "0xBFA6B7731C3BAF02"))]
#[inline]
pub fn n_0xbfa6b7731c3baf02() {
    call(0xBFA6B7731C3BAF02, ())
}

/// `N_0xc17a94cc8fc3c61a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC17A94CC8FC3C61A>
#[doc(alias("N_0xc17a94cc8fc3c61a", "0xC17A94CC8FC3C61A"))]
#[inline]
pub fn n_0xc17a94cc8fc3c61a(entity: impl Into<Entity>, bone_id: i32, p2: f32, p3: f32, p4: f32) {
    let entity: Entity = entity.into();
    call(0xC17A94CC8FC3C61A, (entity, bone_id, p2, p3, p4))
}

/// `N_0xc2722b252c79e641`, since game build 1232.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC2722B252C79E641>
#[doc(alias("N_0xc2722b252c79e641", "0xC2722B252C79E641"))]
#[inline]
pub fn n_0xc2722b252c79e641(ped: Ped, p1: i32, p2: i32, p3: bool) {
    call(0xC2722B252C79E641, (ped, p1, p2, p3))
}

/// `N_0xc2ef407645beecdc`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC2EF407645BEECDC>
#[doc(alias("N_0xc2ef407645beecdc", "0xC2EF407645BEECDC"))]
#[inline]
pub fn n_0xc2ef407645beecdc(p0: i32) -> i32 {
    call(0xC2EF407645BEECDC, (p0,))
}

/// `N_0xc48af420371c7407`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC48AF420371C7407>
#[doc(alias("N_0xc48af420371c7407", "0xC48AF420371C7407"))]
#[inline]
pub fn n_0xc48af420371c7407(ped: Ped, grapple: impl Into<Hash>) -> i32 {
    let grapple: Hash = grapple.into();
    call(0xC48AF420371C7407, (ped, grapple))
}

/// `N_0xc5b78e41dcf8227c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5B78E41DCF8227C>
#[doc(alias("N_0xc5b78e41dcf8227c", "0xC5B78E41DCF8227C"))]
#[inline]
pub fn n_0xc5b78e41dcf8227c(ped: Ped, p1: bool) {
    call(0xC5B78E41DCF8227C, (ped, p1))
}

/// `N_0xc6136b40fffb778b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6136B40FFFB778B>
#[doc(alias("N_0xc6136b40fffb778b", "0xC6136B40FFFB778B"))]
#[inline]
pub fn n_0xc6136b40fffb778b(p0: bool) {
    call(0xC6136B40FFFB778B, (p0,))
}

/// `N_0xc6981aff6d2a71c2`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6981AFF6D2A71C2>
#[doc(alias("N_0xc6981aff6d2a71c2", "0xC6981AFF6D2A71C2"))]
#[inline]
pub fn n_0xc6981aff6d2a71c2(p0: i32) {
    call(0xC6981AFF6D2A71C2, (p0,))
}

/// `N_0xc6c4e15cf7d52fea`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6C4E15CF7D52FEA>
#[doc(alias("N_0xc6c4e15cf7d52fea", "0xC6C4E15CF7D52FEA"))]
#[inline]
pub fn n_0xc6c4e15cf7d52fea(p0: i32, p1: i32) {
    call(0xC6C4E15CF7D52FEA, (p0, p1))
}

/// `N_0xc9151483cc06a414`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC9151483CC06A414>
#[doc(alias("N_0xc9151483cc06a414", "0xC9151483CC06A414"))]
#[inline]
pub fn n_0xc9151483cc06a414(ped: Ped) {
    call(0xC9151483CC06A414, (ped,))
}

/// `N_0xc991ef46fe323867`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC991EF46FE323867>
#[doc(alias("N_0xc991ef46fe323867", "0xC991EF46FE323867"))]
#[inline]
pub fn n_0xc991ef46fe323867(ped: Ped, p1: i32) {
    call(0xC991EF46FE323867, (ped, p1))
}

/// `N_0xc99f104bdf8c7f5a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC99F104BDF8C7F5A>
#[doc(alias("N_0xc99f104bdf8c7f5a", "0xC99F104BDF8C7F5A"))]
#[inline]
pub fn n_0xc99f104bdf8c7f5a(ped: Ped, p1: bool) {
    call(0xC99F104BDF8C7F5A, (ped, p1))
}

/// `N_0xca95c156c14b2054`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA95C156C14B2054>
#[doc(alias("N_0xca95c156c14b2054", "0xCA95C156C14B2054"))]
#[inline]
pub fn n_0xca95c156c14b2054(p0: i32, p1: i32) {
    call(0xCA95C156C14B2054, (p0, p1))
}

/// `N_0xcac43d060099ea72`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCAC43D060099EA72>
#[doc(alias("N_0xcac43d060099ea72", "0xCAC43D060099EA72"))]
#[inline]
pub fn n_0xcac43d060099ea72(ped: Ped) {
    call(0xCAC43D060099EA72, (ped,))
}

/// `N_0xcb1a3864c524f784`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB1A3864C524F784>
#[doc(alias("N_0xcb1a3864c524f784", "0xCB1A3864C524F784"))]
#[inline]
pub fn n_0xcb1a3864c524f784(p0: i32, p1: i32) {
    call(0xCB1A3864C524F784, (p0, p1))
}

/// `N_0xcb86d3e3e3708901`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB86D3E3E3708901>
#[doc(alias("N_0xcb86d3e3e3708901", "0xCB86D3E3E3708901"))]
#[inline]
pub fn n_0xcb86d3e3e3708901(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) -> i32 {
    call(0xCB86D3E3E3708901, (p0, p1, p2, p3, p4))
}

/// `N_0xcb8f4c9343ebe240`.
///
/// The values: `result`, `coords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB8F4C9343EBE240>
#[doc(alias("N_0xcb8f4c9343ebe240", "0xCB8F4C9343EBE240"))]
#[inline]
pub fn n_0xcb8f4c9343ebe240(ped: Ped, event_type: impl Into<Hash>) -> (bool, Vector3) {
    let event_type: Hash = event_type.into();
    let mut coords = Out::<Vector3>::default();
    let result: bool = call(0xCB8F4C9343EBE240, (ped, event_type, &mut coords));
    (result, coords.get())
}

/// `N_0xcbde59c48f2b06f5`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBDE59C48F2B06F5>
#[doc(alias("N_0xcbde59c48f2b06f5", "0xCBDE59C48F2B06F5"))]
#[inline]
pub fn n_0xcbde59c48f2b06f5(p0: i32, p1: i32, p2: i32) {
    call(0xCBDE59C48F2B06F5, (p0, p1, p2))
}

/// `N_0xcd9e5f94a2f38683`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD9E5F94A2F38683>
#[doc(alias("N_0xcd9e5f94a2f38683", "0xCD9E5F94A2F38683"))]
#[inline]
pub fn n_0xcd9e5f94a2f38683(ped: Ped, p1: bool) {
    call(0xCD9E5F94A2F38683, (ped, p1))
}

/// `N_0xcdfb8c04d4c95d9b`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCDFB8C04D4C95D9B>
#[doc(alias("N_0xcdfb8c04d4c95d9b", "0xCDFB8C04D4C95D9B"))]
#[inline]
pub fn n_0xcdfb8c04d4c95d9b(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xCDFB8C04D4C95D9B, (p0, p1, p2, p3))
}

/// `N_0xcf0b19806473d324`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF0B19806473D324>
#[doc(alias("N_0xcf0b19806473d324", "0xCF0B19806473D324"))]
#[inline]
pub fn n_0xcf0b19806473d324(ped: Ped, x: f32, y: f32, z: f32) {
    call(0xCF0B19806473D324, (ped, x, y, z))
}

/// `N_0xd049920cd29f6cc8`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD049920CD29F6CC8>
#[doc(alias("N_0xd049920cd29f6cc8", "0xD049920CD29F6CC8"))]
#[inline]
pub fn n_0xd049920cd29f6cc8(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xD049920CD29F6CC8, (p0, p1, p2, p3, p4))
}

/// `N_0xd049fdaf089fddb0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD049FDAF089FDDB0>
#[doc(alias("N_0xd049fdaf089fddb0", "0xD049FDAF089FDDB0"))]
#[inline]
pub fn n_0xd049fdaf089fddb0(ped: Ped, p1: impl Into<Hash>, p2: f32) {
    let p1: Hash = p1.into();
    call(0xD049FDAF089FDDB0, (ped, p1, p2))
}

/// `N_0xd103f6dbb5442be8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD103F6DBB5442BE8>
#[doc(alias("N_0xd103f6dbb5442be8", "0xD103F6DBB5442BE8"))]
#[inline]
pub fn n_0xd103f6dbb5442be8(ped: Ped, p1: i32) {
    call(0xD103F6DBB5442BE8, (ped, p1))
}

/// `N_0xd2f0fe8805d91647`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD2F0FE8805D91647>
#[doc(alias("N_0xd2f0fe8805d91647", "0xD2F0FE8805D91647"))]
#[inline]
pub fn n_0xd2f0fe8805d91647(p0: i32, p1: i32) {
    call(0xD2F0FE8805D91647, (p0, p1))
}

/// `N_0xd355e2f1bb41087e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD355E2F1BB41087E>
#[doc(alias("N_0xd355e2f1bb41087e", "0xD355E2F1BB41087E"))]
#[inline]
pub fn n_0xd355e2f1bb41087e(ped: Ped, p1: f32) -> bool {
    call(0xD355E2F1BB41087E, (ped, p1))
}

/// `N_0xd4d403ea031f351c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4D403EA031F351C>
#[doc(alias("N_0xd4d403ea031f351c", "0xD4D403EA031F351C"))]
#[inline]
pub fn n_0xd4d403ea031f351c(ped: Ped) -> bool {
    call(0xD4D403EA031F351C, (ped,))
}

/// `N_0xd55db4466d00a258`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD55DB4466D00A258>
#[doc(alias("N_0xd55db4466d00a258", "0xD55DB4466D00A258"))]
#[inline]
pub fn n_0xd55db4466d00a258(legendary_animal: Ped) -> bool {
    call(0xD55DB4466D00A258, (legendary_animal,))
}

/// `N_0xd5bd1b5318a81994`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD5BD1B5318A81994>
#[doc(alias("N_0xd5bd1b5318a81994", "0xD5BD1B5318A81994"))]
#[inline]
pub fn n_0xd5bd1b5318a81994(group_id: i32, p1: bool) {
    call(0xD5BD1B5318A81994, (group_id, p1))
}

/// `N_0xd61fcf9fcfd515b7`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD61FCF9FCFD515B7>
#[doc(alias("N_0xd61fcf9fcfd515b7", "0xD61FCF9FCFD515B7"))]
#[inline]
pub fn n_0xd61fcf9fcfd515b7(p0: i32, p1: i32, p2: i32) {
    call(0xD61FCF9FCFD515B7, (p0, p1, p2))
}

/// `N_0xd7d2f45c56a4f4df`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7D2F45C56A4F4DF>
#[doc(alias("N_0xd7d2f45c56a4f4df", "0xD7D2F45C56A4F4DF"))]
#[inline]
pub fn n_0xd7d2f45c56a4f4df(p0: i32, p1: i32, p2: i32) {
    call(0xD7D2F45C56A4F4DF, (p0, p1, p2))
}

/// `N_0xd8544f6260f5f01e`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD8544F6260F5F01E>
#[doc(alias("N_0xd8544f6260f5f01e", "0xD8544F6260F5F01E"))]
#[inline]
pub fn n_0xd8544f6260f5f01e(ped: Ped, p1: i32) {
    call(0xD8544F6260F5F01E, (ped, p1))
}

/// `N_0xd8ceeed54c672b5d`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD8CEEED54C672B5D>
#[doc(alias("N_0xd8ceeed54c672b5d", "0xD8CEEED54C672B5D"))]
#[inline]
pub fn n_0xd8ceeed54c672b5d(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0xD8CEEED54C672B5D, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0xd97bc27ac039f681`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD97BC27AC039F681>
#[doc(alias("N_0xd97bc27ac039f681", "0xD97BC27AC039F681"))]
#[inline]
pub fn n_0xd97bc27ac039f681(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0xD97BC27AC039F681, (p0, p1, p2, p3))
}

/// `N_0xdd9540e7b1c9714f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD9540E7B1C9714F>
#[doc(alias("N_0xdd9540e7b1c9714f", "0xDD9540E7B1C9714F"))]
#[inline]
pub fn n_0xdd9540e7b1c9714f(ped: Ped, p1: impl Into<Hash>, r: f32, g: f32, b: f32) {
    let p1: Hash = p1.into();
    call(0xDD9540E7B1C9714F, (ped, p1, r, g, b))
}

/// `N_0xddfad4deaa7fa362`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDFAD4DEAA7FA362>
#[doc(alias("N_0xddfad4deaa7fa362", "0xDDFAD4DEAA7FA362"))]
#[inline]
pub fn n_0xddfad4deaa7fa362(group_id: i32, p1: f32, p2: f32, p3: f32, p4: f32) {
    call(0xDDFAD4DEAA7FA362, (group_id, p1, p2, p3, p4))
}

/// `N_0xdedbed3020da49dc`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEDBED3020DA49DC>
#[doc(alias("N_0xdedbed3020da49dc", "0xDEDBED3020DA49DC"))]
#[inline]
pub fn n_0xdedbed3020da49dc(p0: i32) {
    call(0xDEDBED3020DA49DC, (p0,))
}

/// `N_0xdee8d30aa5c2e28d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEE8D30AA5C2E28D>
#[doc(alias("N_0xdee8d30aa5c2e28d", "0xDEE8D30AA5C2E28D"))]
#[inline]
pub fn n_0xdee8d30aa5c2e28d(ped: Ped, p1: impl Into<Hash>, p2: bool) {
    let p1: Hash = p1.into();
    call(0xDEE8D30AA5C2E28D, (ped, p1, p2))
}

/// `N_0xe0fe107ab174d64a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0FE107AB174D64A>
#[doc(alias("N_0xe0fe107ab174d64a", "0xE0FE107AB174D64A"))]
#[inline]
pub fn n_0xe0fe107ab174d64a(p0: i32, p1: i32) {
    call(0xE0FE107AB174D64A, (p0, p1))
}

/// `N_0xe1103300f3456de7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1103300F3456DE7>
#[doc(alias("N_0xe1103300f3456de7", "0xE1103300F3456DE7"))]
#[inline]
pub fn n_0xe1103300f3456de7(group_id: i32, p1: f32, p2: f32) {
    call(0xE1103300F3456DE7, (group_id, p1, p2))
}

/// `N_0xe1aadd0055d76603`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1AADD0055D76603>
#[doc(alias("N_0xe1aadd0055d76603", "0xE1AADD0055D76603"))]
#[inline]
pub fn n_0xe1aadd0055d76603(
    ped: Ped,
    entity: impl Into<Entity>,
    bone_index1: i32,
    bone_index2: i32,
    x: f32,
    y: f32,
    z: f32,
    p7: f32,
    p8: bool,
    p9: bool,
    p10: i32,
) {
    let entity: Entity = entity.into();
    call(
        0xE1AADD0055D76603,
        (
            ped,
            entity,
            bone_index1,
            bone_index2,
            x,
            y,
            z,
            p7,
            p8,
            p9,
            p10,
        ),
    )
}

/// `N_0xe1b3be07d3aadded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1B3BE07D3AADDED>
#[doc(alias("N_0xe1b3be07d3aadded", "0xE1B3BE07D3AADDED"))]
#[inline]
pub fn n_0xe1b3be07d3aadded(ped: Ped, p1: i32, p2: bool) {
    call(0xE1B3BE07D3AADDED, (ped, p1, p2))
}

/// `N_0xe20027b414bfe6c7`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE20027B414BFE6C7>
#[doc(alias("N_0xe20027b414bfe6c7", "0xE20027B414BFE6C7"))]
#[inline]
pub fn n_0xe20027b414bfe6c7(p0: i32, p1: i32) {
    call(0xE20027B414BFE6C7, (p0, p1))
}

/// `N_0xe29d8cd66553dbaa`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE29D8CD66553DBAA>
#[doc(alias("N_0xe29d8cd66553dbaa", "0xE29D8CD66553DBAA"))]
#[inline]
pub fn n_0xe29d8cd66553dbaa(horse: Ped) {
    call(0xE29D8CD66553DBAA, (horse,))
}

/// `N_0xe37acee15ac50c7e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE37ACEE15AC50C7E>
#[doc(alias("N_0xe37acee15ac50c7e", "0xE37ACEE15AC50C7E"))]
#[inline]
pub fn n_0xe37acee15ac50c7e(ped: Ped, p1: &str) {
    call(0xE37ACEE15AC50C7E, (ped, p1))
}

/// `N_0xe4c95e0ae31c6512`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4C95E0AE31C6512>
#[doc(alias("N_0xe4c95e0ae31c6512", "0xE4C95E0AE31C6512"))]
#[inline]
pub fn n_0xe4c95e0ae31c6512(ped: Ped, p1: i32) {
    call(0xE4C95E0AE31C6512, (ped, p1))
}

/// `N_0xe4ef4382e22c780c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4EF4382E22C780C>
#[doc(alias("N_0xe4ef4382e22c780c", "0xE4EF4382E22C780C"))]
#[inline]
pub fn n_0xe4ef4382e22c780c(p0: i32) {
    call(0xE4EF4382E22C780C, (p0,))
}

/// `N_0xe50c9816b3f22d8b`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE50C9816B3F22D8B>
#[doc(alias("N_0xe50c9816b3f22d8b", "0xE50C9816B3F22D8B"))]
#[inline]
pub fn n_0xe50c9816b3f22d8b(ped: Ped, p1: impl Into<Hash>, p2: f32) {
    let p1: Hash = p1.into();
    call(0xE50C9816B3F22D8B, (ped, p1, p2))
}

/// `N_0xe6cb36f43a95d75f`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE6CB36F43A95D75F>
#[doc(alias("N_0xe6cb36f43a95d75f", "0xE6CB36F43A95D75F"))]
#[inline]
pub fn n_0xe6cb36f43a95d75f(p0: i32) {
    call(0xE6CB36F43A95D75F, (p0,))
}

/// `N_0xe735a7da22e88359`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE735A7DA22E88359>
#[doc(alias("N_0xe735a7da22e88359", "0xE735A7DA22E88359"))]
#[inline]
pub fn n_0xe735a7da22e88359(p0: i32) {
    call(0xE735A7DA22E88359, (p0,))
}

/// `N_0xe737d5f14304a2ec`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE737D5F14304A2EC>
#[doc(alias("N_0xe737d5f14304a2ec", "0xE737D5F14304A2EC"))]
#[inline]
pub fn n_0xe737d5f14304a2ec(ped: Ped, player: Player, p2: i32) {
    call(0xE737D5F14304A2EC, (ped, player, p2))
}

/// `N_0xe8abe3b73fc7fe17`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8ABE3B73FC7FE17>
#[doc(alias("N_0xe8abe3b73fc7fe17", "0xE8ABE3B73FC7FE17"))]
#[inline]
pub fn n_0xe8abe3b73fc7fe17(
    ped: Ped,
    target_entity: impl Into<Entity>,
    prop_item_id: &str,
    conditional_anim_name: &str,
) {
    let target_entity: Entity = target_entity.into();
    call(
        0xE8ABE3B73FC7FE17,
        (ped, target_entity, prop_item_id, conditional_anim_name),
    )
}

/// `N_0xe9e06ea514a69061`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9E06EA514A69061>
#[doc(alias("N_0xe9e06ea514a69061", "0xE9E06EA514A69061"))]
#[inline]
pub fn n_0xe9e06ea514a69061(p0: i32, p1: i32) {
    call(0xE9E06EA514A69061, (p0, p1))
}

/// `N_0xea8763e505afd49a`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA8763E505AFD49A>
#[doc(alias("N_0xea8763e505afd49a", "0xEA8763E505AFD49A"))]
#[inline]
pub fn n_0xea8763e505afd49a(p0: i32, p1: i32, p2: i32) {
    call(0xEA8763E505AFD49A, (p0, p1, p2))
}

/// `N_0xeb8886e1065654cd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB8886E1065654CD>
#[doc(alias("N_0xeb8886e1065654cd", "0xEB8886E1065654CD"))]
#[inline]
pub fn n_0xeb8886e1065654cd(ped: Ped, p1: i32, p2: &str, p3: f32) {
    call(0xEB8886E1065654CD, (ped, p1, p2, p3))
}

/// `N_0xebaac9a750e7563b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBAAC9A750E7563B>
#[doc(alias("N_0xebaac9a750e7563b", "0xEBAAC9A750E7563B"))]
#[inline]
pub fn n_0xebaac9a750e7563b(ped: Ped) -> bool {
    call(0xEBAAC9A750E7563B, (ped,))
}

/// `N_0xebd49472bccf7642`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBD49472BCCF7642>
#[doc(alias("N_0xebd49472bccf7642", "0xEBD49472BCCF7642"))]
#[inline]
pub fn n_0xebd49472bccf7642(p0: i32, p1: i32) {
    call(0xEBD49472BCCF7642, (p0, p1))
}

/// `N_0xec60d1d225bc50aa`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC60D1D225BC50AA>
#[doc(alias("N_0xec60d1d225bc50aa", "0xEC60D1D225BC50AA"))]
#[inline]
pub fn n_0xec60d1d225bc50aa(ped: Ped, p1: f32) {
    call(0xEC60D1D225BC50AA, (ped, p1))
}

/// `N_0xed1c764997a86d5a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED1C764997A86D5A>
#[doc(alias("N_0xed1c764997a86d5a", "0xED1C764997A86D5A"))]
#[inline]
pub fn n_0xed1c764997a86d5a(ped1: Ped, ped2: Ped) {
    call(0xED1C764997A86D5A, (ped1, ped2))
}

/// `N_0xeedc9b29314b2733`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEEDC9B29314B2733>
#[doc(alias("N_0xeedc9b29314b2733", "0xEEDC9B29314B2733"))]
#[inline]
pub fn n_0xeedc9b29314b2733(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
) {
    call(0xEEDC9B29314B2733, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `N_0xef371232bc6053e1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF371232BC6053E1>
#[doc(alias("N_0xef371232bc6053e1", "0xEF371232BC6053E1"))]
#[inline]
pub fn n_0xef371232bc6053e1(ped: Ped) {
    call(0xEF371232BC6053E1, (ped,))
}

/// `N_0xf47d54b986f0a346`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF47D54B986F0A346>
#[doc(alias("N_0xf47d54b986f0a346", "0xF47D54B986F0A346"))]
#[inline]
pub fn n_0xf47d54b986f0a346(ped: Ped, dance_intensity: i32) {
    call(0xF47D54B986F0A346, (ped, dance_intensity))
}

/// `N_0xf4860514ad354226`.
///
/// The values: `result`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF4860514AD354226>
#[doc(alias("N_0xf4860514ad354226", "0xF4860514AD354226"))]
#[inline]
pub fn n_0xf4860514ad354226(
    shocking_event: ScrHandle,
    x: f32,
    y: f32,
    z: f32,
    p4: f32,
) -> (i32, i32) {
    let mut p5 = Out::<i32>::default();
    let result: i32 = call(0xF4860514AD354226, (shocking_event, x, y, z, p4, &mut p5));
    (result, p5.get())
}

/// `N_0xf634e2892220ef34`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF634E2892220EF34>
#[doc(alias("N_0xf634e2892220ef34", "0xF634E2892220EF34"))]
#[inline]
pub fn n_0xf634e2892220ef34(ped: Ped, p1: i32) {
    call(0xF634E2892220EF34, (ped, p1))
}

/// `N_0xf6a8c4b4a11ae89c`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6A8C4B4A11AE89C>
#[doc(alias("N_0xf6a8c4b4a11ae89c", "0xF6A8C4B4A11AE89C"))]
#[inline]
pub fn n_0xf6a8c4b4a11ae89c(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) -> i32 {
    call(0xF6A8C4B4A11AE89C, (p0, p1, p2, p3, p4, p5))
}

/// `N_0xf7327acc7a89aef1`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF7327ACC7A89AEF1>
#[doc(alias("N_0xf7327acc7a89aef1", "0xF7327ACC7A89AEF1"))]
#[inline]
pub fn n_0xf7327acc7a89aef1(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xF7327ACC7A89AEF1, (p0, p1, p2))
}

/// `N_0xf917f92bf22ecbab`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF917F92BF22ECBAB>
#[doc(alias("N_0xf917f92bf22ecbab", "0xF917F92BF22ECBAB"))]
#[inline]
pub fn n_0xf917f92bf22ecbab(p0: i32) {
    call(0xF917F92BF22ECBAB, (p0,))
}

/// `N_0xf9331b3a314eb49d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9331B3A314EB49D>
#[doc(alias("N_0xf9331b3a314eb49d", "0xF9331B3A314EB49D"))]
#[inline]
pub fn n_0xf9331b3a314eb49d(ped: Ped) -> bool {
    call(0xF9331B3A314EB49D, (ped,))
}

/// `N_0xf9cbd46433e36713`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9CBD46433E36713>
#[doc(alias("N_0xf9cbd46433e36713", "0xF9CBD46433E36713"))]
#[inline]
pub fn n_0xf9cbd46433e36713(
    ped: Ped,
    target_entity: impl Into<Entity>,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: &str,
) {
    let target_entity: Entity = target_entity.into();
    call(
        0xF9CBD46433E36713,
        (ped, target_entity, p2, p3, p4, p5, p6, p7, p8, p9),
    )
}

/// `N_0xfa0d206b489a6846`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA0D206B489A6846>
#[doc(alias("N_0xfa0d206b489a6846", "0xFA0D206B489A6846"))]
#[inline]
pub fn n_0xfa0d206b489a6846(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xFA0D206B489A6846, (p0, p1, p2, p3, p4))
}

/// `N_0xfa742b82d093d848`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA742B82D093D848>
#[doc(alias("N_0xfa742b82d093d848", "0xFA742B82D093D848"))]
#[inline]
pub fn n_0xfa742b82d093d848(p0: i32, p1: i32, p2: i32) {
    call(0xFA742B82D093D848, (p0, p1, p2))
}

/// `N_0xfa8c10dce0706d43`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA8C10DCE0706D43>
#[doc(alias("N_0xfa8c10dce0706d43", "0xFA8C10DCE0706D43"))]
#[inline]
pub fn n_0xfa8c10dce0706d43(ped: Ped) -> bool {
    call(0xFA8C10DCE0706D43, (ped,))
}

/// `N_0xfc23348f0f4e245f`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC23348F0F4E245F>
#[doc(alias("N_0xfc23348f0f4e245f", "0xFC23348F0F4E245F"))]
#[inline]
pub fn n_0xfc23348f0f4e245f(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xFC23348F0F4E245F, (p0, p1, p2, p3))
}

/// `N_0xfd3c31a2e45671e7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD3C31A2E45671E7>
#[doc(alias("N_0xfd3c31a2e45671e7", "0xFD3C31A2E45671E7"))]
#[inline]
pub fn n_0xfd3c31a2e45671e7(ped: Ped, p1: i32) {
    call(0xFD3C31A2E45671E7, (ped, p1))
}

/// `N_0xfd8e853f0bc2e942`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD8E853F0BC2E942>
#[doc(alias("N_0xfd8e853f0bc2e942", "0xFD8E853F0BC2E942"))]
#[inline]
pub fn n_0xfd8e853f0bc2e942(p0: i32, p1: i32) {
    call(0xFD8E853F0BC2E942, (p0, p1))
}

/// `N_0xfea6126c34df2532`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFEA6126C34DF2532>
#[doc(alias("N_0xfea6126c34df2532", "0xFEA6126C34DF2532"))]
#[inline]
pub fn n_0xfea6126c34df2532(ped: Ped, p1: bool) {
    call(0xFEA6126C34DF2532, (ped, p1))
}

/// `N_0xffa1594703ed27ca`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFA1594703ED27CA>
#[doc(alias("N_0xffa1594703ed27ca", "0xFFA1594703ED27CA"))]
#[inline]
pub fn n_0xffa1594703ed27ca(ped: Ped, p1: i32) {
    call(0xFFA1594703ED27CA, (ped, p1))
}

/// `N_0xffde295662405b25`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFDE295662405B25>
#[doc(alias("N_0xffde295662405b25", "0xFFDE295662405B25"))]
#[inline]
pub fn n_0xffde295662405b25(ped: Ped) -> i32 {
    call(0xFFDE295662405B25, (ped,))
}

/// `PedApplySpeechRelationship`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E017404784AA6A3>
#[doc(alias(
    "PedApplySpeechRelationship",
    "_PED_APPLY_SPEECH_RELATIONSHIP",
    "0x1E017404784AA6A3"
))]
#[inline]
pub fn ped_apply_speech_relationship(ped: Ped, p1: impl Into<Hash>) -> bool {
    let p1: Hash = p1.into();
    call(0x1E017404784AA6A3, (ped, p1))
}

/// `PedClearLocoMotion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x935CF6E42BAF7F4D>
#[doc(alias("PedClearLocoMotion", "_PED_CLEAR_LOCO_MOTION", "0x935CF6E42BAF7F4D"))]
#[inline]
pub fn ped_clear_loco_motion(ped: Ped) {
    call(0x935CF6E42BAF7F4D, (ped,))
}

/// `PedCowerInPlace`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6E1E9F47A7686F8>
#[doc(alias("PedCowerInPlace", "PED_COWER_IN_PLACE", "0xF6E1E9F47A7686F8"))]
#[inline]
pub fn ped_cower_in_place(ped: Ped, ped2: Ped) {
    call(0xF6E1E9F47A7686F8, (ped, ped2))
}

/// `PedCowerMoveToPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E4C940233FC0C6F>
#[doc(alias("PedCowerMoveToPoint", "PED_COWER_MOVE_TO_POINT", "0x1E4C940233FC0C6F"))]
#[inline]
pub fn ped_cower_move_to_point(ped: Ped, p1: f32, p2: f32, p3: f32, ped2: Ped, p5: f32) {
    call(0x1E4C940233FC0C6F, (ped, p1, p2, p3, ped2, p5))
}

/// `PedDuelingDidPlayerHeadshotOpponent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD6B242B8BD5543A>
#[doc(alias(
    "PedDuelingDidPlayerHeadshotOpponent",
    "_PED_DUELING_DID_PLAYER_HEADSHOT_OPPONENT",
    "0xBD6B242B8BD5543A"
))]
#[inline]
pub fn ped_dueling_did_player_headshot_opponent(ped: Ped) -> bool {
    call(0xBD6B242B8BD5543A, (ped,))
}

/// `PedEmotionalPresetLocoMotion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAAB050DA48B57978>
#[doc(alias(
    "PedEmotionalPresetLocoMotion",
    "_PED_EMOTIONAL_PRESET_LOCO_MOTION",
    "0xAAB050DA48B57978"
))]
#[inline]
pub fn ped_emotional_preset_loco_motion(
    ped: Ped,
    preset_name: &str,
    target_ped: Ped,
    duration: i32,
    flag: i32,
) {
    call(
        0xAAB050DA48B57978,
        (ped, preset_name, target_ped, duration, flag),
    )
}

/// `PedRemoveSpeechRelationship`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2B4CE170DE09F346>
#[doc(alias(
    "PedRemoveSpeechRelationship",
    "_PED_REMOVE_SPEECH_RELATIONSHIP",
    "0x2B4CE170DE09F346"
))]
#[inline]
pub fn ped_remove_speech_relationship(ped: Ped, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0x2B4CE170DE09F346, (ped, p1))
}

/// `PedSetSimplePlayerMemory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC494C76A34266E82>
#[doc(alias(
    "PedSetSimplePlayerMemory",
    "_PED_SET_SIMPLE_PLAYER_MEMORY",
    "0xC494C76A34266E82"
))]
#[inline]
pub fn ped_set_simple_player_memory(ped: Ped, memory_type: i32) {
    call(0xC494C76A34266E82, (ped, memory_type))
}

/// `PedWasKilledByHeadshot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06FA94C835787C64>
#[doc(alias(
    "PedWasKilledByHeadshot",
    "_PED_WAS_KILLED_BY_HEADSHOT",
    "0x06FA94C835787C64"
))]
#[inline]
pub fn ped_was_killed_by_headshot(ped: Ped) -> bool {
    call(0x06FA94C835787C64, (ped,))
}

/// `PropitemPlayConditionalAnimWithObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE7A6C1D5CDE1F9D>
#[doc(alias(
    "PropitemPlayConditionalAnimWithObject",
    "_PROPITEM_PLAY_CONDITIONAL_ANIM_WITH_OBJECT",
    "0xCE7A6C1D5CDE1F9D"
))]
#[inline]
pub fn propitem_play_conditional_anim_with_object(
    ped: Ped,
    target_entity: impl Into<Entity>,
    prop_item_id: &str,
    conditional_anim_name: &str,
) {
    let target_entity: Entity = target_entity.into();
    call(
        0xCE7A6C1D5CDE1F9D,
        (ped, target_entity, prop_item_id, conditional_anim_name),
    )
}

/// `RefreshCarriedPedForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B67320E0D57856A>
#[doc(alias(
    "RefreshCarriedPedForPed",
    "_REFRESH_CARRIED_PED_FOR_PED",
    "0x6B67320E0D57856A"
))]
#[inline]
pub fn refresh_carried_ped_for_ped(ped: Ped, carried_ped: Ped, p2: i32, p3: bool) -> Ped {
    let mut carried_ped = Out::new(carried_ped);
    call::<()>(0x6B67320E0D57856A, (ped, &mut carried_ped, p2, p3));
    carried_ped.get()
}

/// `RefreshCarryStateForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4642182A298187D0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_ents`: there must be as many as it takes.
#[doc(alias(
    "RefreshCarryStateForPed",
    "_REFRESH_CARRY_STATE_FOR_PED",
    "0x4642182A298187D0"
))]
#[inline]
pub unsafe fn refresh_carry_state_for_ped(
    ped: Ped,
    carry_type: i32,
    out_ents: &mut [u8],
    out_ents_count: i32,
    filter_flags: i32,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let out_ents = unsafe { Buffer::new(out_ents) };
    call(
        0x4642182A298187D0,
        (ped, carry_type, out_ents, out_ents_count, filter_flags),
    )
}

/// `RefreshLootStateForPed`.
///
/// The values: `result`, `loot_target`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5463C962BC7777C3>
#[doc(alias(
    "RefreshLootStateForPed",
    "_REFRESH_LOOT_STATE_FOR_PED",
    "0x5463C962BC7777C3"
))]
#[inline]
pub fn refresh_loot_state_for_ped(
    ped: Ped,
    p1: i32,
    loot_target: Ped,
    p3: i32,
    p4: i32,
) -> (i32, Ped) {
    let mut loot_target = Out::new(loot_target);
    let result: i32 = call(0x5463C962BC7777C3, (ped, p1, &mut loot_target, p3, p4));
    (result, loot_target.get())
}

/// `RefreshMetaPedShopItems`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59BD177A1A48600A>
#[doc(alias(
    "RefreshMetaPedShopItems",
    "_REFRESH_META_PED_SHOP_ITEMS",
    "0x59BD177A1A48600A"
))]
#[inline]
pub fn refresh_meta_ped_shop_items(ped: Ped, p1: i32) {
    call(0x59BD177A1A48600A, (ped, p1))
}

/// `RegisterHatedTargetsAroundPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9222F300BF8354FE>
#[doc(alias(
    "RegisterHatedTargetsAroundPed",
    "REGISTER_HATED_TARGETS_AROUND_PED",
    "0x9222F300BF8354FE"
))]
#[inline]
pub fn register_hated_targets_around_ped(ped: Ped, radius: f32) {
    call(0x9222F300BF8354FE, (ped, radius))
}

/// `RegisterHatedTargetsInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD8736EFDA38EDC5C>
#[doc(alias(
    "RegisterHatedTargetsInArea",
    "_REGISTER_HATED_TARGETS_IN_AREA",
    "0xD8736EFDA38EDC5C"
))]
#[inline]
pub fn register_hated_targets_in_area(ped: Ped, x: f32, y: f32, z: f32, radius: f32) {
    call(0xD8736EFDA38EDC5C, (ped, x, y, z, radius))
}

/// `RegisterTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F25D9AEFA34FBA2>
#[doc(alias("RegisterTarget", "REGISTER_TARGET", "0x2F25D9AEFA34FBA2"))]
#[inline]
pub fn register_target(ped: Ped, target_ped: Ped, p2: bool) {
    call(0x2F25D9AEFA34FBA2, (ped, target_ped, p2))
}

/// `ReleaseMetaPedAssetRequest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13E7320C762F0477>
#[doc(alias(
    "ReleaseMetaPedAssetRequest",
    "_RELEASE_META_PED_ASSET_REQUEST",
    "0x13E7320C762F0477"
))]
#[inline]
pub fn release_meta_ped_asset_request(request_id: i32) {
    call(0x13E7320C762F0477, (request_id,))
}

/// `ReleaseMetaPedOutfitRequest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4592B8B9B0EF5F48>
#[doc(alias(
    "ReleaseMetaPedOutfitRequest",
    "_RELEASE_META_PED_OUTFIT_REQUEST",
    "0x4592B8B9B0EF5F48"
))]
#[inline]
pub fn release_meta_ped_outfit_request(request_id: i32) {
    call(0x4592B8B9B0EF5F48, (request_id,))
}

/// `ReleaseMetaPedRequest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3972F78A78B5D9DF>
#[doc(alias(
    "ReleaseMetaPedRequest",
    "_RELEASE_META_PED_REQUEST",
    "0x3972F78A78B5D9DF"
))]
#[inline]
pub fn release_meta_ped_request(request_id: i32) {
    call(0x3972F78A78B5D9DF, (request_id,))
}

/// `ReleasePedVisibilityTracking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3088634CF8C819CF>
#[doc(alias(
    "ReleasePedVisibilityTracking",
    "RELEASE_PED_VISIBILITY_TRACKING",
    "0x3088634CF8C819CF"
))]
#[inline]
pub fn release_ped_visibility_tracking(ped: Ped) {
    call(0x3088634CF8C819CF, (ped,))
}

/// `ReleaseTexture`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BEFAA907B076859>
#[doc(alias("ReleaseTexture", "_RELEASE_TEXTURE", "0x6BEFAA907B076859"))]
#[inline]
pub fn release_texture(texture_id: i32) {
    call(0x6BEFAA907B076859, (texture_id,))
}

/// `RemoveConditionalAnimPropitem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A50753042B6891B>
#[doc(alias(
    "RemoveConditionalAnimPropitem",
    "_REMOVE_CONDITIONAL_ANIM_PROPITEM",
    "0x3A50753042B6891B"
))]
#[inline]
pub fn remove_conditional_anim_propitem(ped: Ped, prop_item_id: &str) {
    call(0x3A50753042B6891B, (ped, prop_item_id))
}

/// `RemoveGravityWell`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87247BC60B60BED8>
#[doc(alias("RemoveGravityWell", "_REMOVE_GRAVITY_WELL", "0x87247BC60B60BED8"))]
#[inline]
pub fn remove_gravity_well(handle: i32) {
    call(0x87247BC60B60BED8, (handle,))
}

/// `RemoveGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8EB2F69076AF7053>
#[doc(alias("RemoveGroup", "REMOVE_GROUP", "0x8EB2F69076AF7053"))]
#[inline]
pub fn remove_group(group_id: i32) {
    call(0x8EB2F69076AF7053, (group_id,))
}

/// `RemoveMotionTypeAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE7B2B4144906CDF>
#[doc(alias(
    "RemoveMotionTypeAsset",
    "_REMOVE_MOTION_TYPE_ASSET",
    "0xDE7B2B4144906CDF"
))]
#[inline]
pub fn remove_motion_type_asset(name_hash: impl Into<Hash>, ped: Ped) {
    let name_hash: Hash = name_hash.into();
    call(0xDE7B2B4144906CDF, (name_hash, ped))
}

/// `RemovePedBlackboardBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6F67BEC53379A32>
#[doc(alias(
    "RemovePedBlackboardBool",
    "_REMOVE_PED_BLACKBOARD_BOOL",
    "0xA6F67BEC53379A32"
))]
#[inline]
pub fn remove_ped_blackboard_bool(ped: Ped, variable_name: &str) {
    call(0xA6F67BEC53379A32, (ped, variable_name))
}

/// `RemovePedBlackboardFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x411189E51B8020BA>
#[doc(alias(
    "RemovePedBlackboardFloat",
    "_REMOVE_PED_BLACKBOARD_FLOAT",
    "0x411189E51B8020BA"
))]
#[inline]
pub fn remove_ped_blackboard_float(ped: Ped, variable_name: &str) {
    call(0x411189E51B8020BA, (ped, variable_name))
}

/// `RemovePedBlackboardHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E17378642156790>
#[doc(alias(
    "RemovePedBlackboardHash",
    "_REMOVE_PED_BLACKBOARD_HASH",
    "0x0E17378642156790"
))]
#[inline]
pub fn remove_ped_blackboard_hash(ped: Ped, variable_name: &str) {
    call(0x0E17378642156790, (ped, variable_name))
}

/// `RemovePedBlackboardInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x81B75428A7813E67>
#[doc(alias(
    "RemovePedBlackboardInt",
    "_REMOVE_PED_BLACKBOARD_INT",
    "0x81B75428A7813E67"
))]
#[inline]
pub fn remove_ped_blackboard_int(ped: Ped, variable_name: &str) {
    call(0x81B75428A7813E67, (ped, variable_name))
}

/// `RemovePedDefensiveArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74D4E028107450A9>
#[doc(alias(
    "RemovePedDefensiveArea",
    "REMOVE_PED_DEFENSIVE_AREA",
    "0x74D4E028107450A9"
))]
#[inline]
pub fn remove_ped_defensive_area(ped: Ped, toggle: bool) {
    call(0x74D4E028107450A9, (ped, toggle))
}

/// `RemovePedEmotionalPreset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC3BAB1801A8255A>
#[doc(alias(
    "RemovePedEmotionalPreset",
    "_REMOVE_PED_EMOTIONAL_PRESET",
    "0xFC3BAB1801A8255A"
))]
#[inline]
pub fn remove_ped_emotional_preset(ped: Ped, name: &str) {
    call(0xFC3BAB1801A8255A, (ped, name))
}

/// `RemovePedFromGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED74007FFB146BC2>
#[doc(alias("RemovePedFromGroup", "REMOVE_PED_FROM_GROUP", "0xED74007FFB146BC2"))]
#[inline]
pub fn remove_ped_from_group(ped: Ped) {
    call(0xED74007FFB146BC2, (ped,))
}

/// `RemovePedFromMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5337B721C51883A9>
#[doc(alias("RemovePedFromMount", "_REMOVE_PED_FROM_MOUNT", "0x5337B721C51883A9"))]
#[inline]
pub fn remove_ped_from_mount(ped: Ped, p1: bool, p2: bool) {
    call(0x5337B721C51883A9, (ped, p1, p2))
}

/// `RemovePedOverlay`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x96C349DE04C49011>
#[doc(alias("RemovePedOverlay", "_REMOVE_PED_OVERLAY", "0x96C349DE04C49011"))]
#[inline]
pub fn remove_ped_overlay(texture_id: i32, overlay_id: i32) {
    call(0x96C349DE04C49011, (texture_id, overlay_id))
}

/// `RemovePedStayOutVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CAB404CD2DB41F5>
#[doc(alias(
    "RemovePedStayOutVolume",
    "_REMOVE_PED_STAY_OUT_VOLUME",
    "0x0CAB404CD2DB41F5"
))]
#[inline]
pub fn remove_ped_stay_out_volume(ped: Ped, volume: Volume) -> bool {
    call(0x0CAB404CD2DB41F5, (ped, volume))
}

/// `RemovePedSubscribeToLegendaryBlips`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x011A42FD923D41CA>
#[doc(alias(
    "RemovePedSubscribeToLegendaryBlips",
    "_REMOVE_PED_SUBSCRIBE_TO_LEGENDARY_BLIPS",
    "0x011A42FD923D41CA"
))]
#[inline]
pub fn remove_ped_subscribe_to_legendary_blips(ped: Ped) -> bool {
    call(0x011A42FD923D41CA, (ped,))
}

/// `RemoveRelationshipGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6BA2444AB393DA2>
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
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31D16B74C6E29D66>
#[doc(alias(
    "RemoveScenarioBlockingArea",
    "REMOVE_SCENARIO_BLOCKING_AREA",
    "0x31D16B74C6E29D66"
))]
#[inline]
pub fn remove_scenario_blocking_area(p0: i32, p1: bool) {
    call(0x31D16B74C6E29D66, (p0, p1))
}

/// `RemoveScenarioBlockingAreas`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD37401D78A929A49>
#[doc(alias(
    "RemoveScenarioBlockingAreas",
    "REMOVE_SCENARIO_BLOCKING_AREAS",
    "0xD37401D78A929A49"
))]
#[inline]
pub fn remove_scenario_blocking_areas() {
    call(0xD37401D78A929A49, ())
}

/// `RemoveShopItemFromPed`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D7FFA1B2F69ED82>
#[doc(alias(
    "RemoveShopItemFromPed",
    "_REMOVE_SHOP_ITEM_FROM_PED",
    "0x0D7FFA1B2F69ED82"
))]
#[inline]
pub fn remove_shop_item_from_ped(ped: Ped, component_hash: impl Into<Hash>, p2: i32, p3: bool) {
    let component_hash: Hash = component_hash.into();
    call(0x0D7FFA1B2F69ED82, (ped, component_hash, p2, p3))
}

/// `RemoveShopItemFromPedByCategory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF631E4BCE1B1FC4>
#[doc(alias(
    "RemoveShopItemFromPedByCategory",
    "REMOVE_SHOP_ITEM_FROM_PED_BY_CATEGORY",
    "0xDF631E4BCE1B1FC4"
))]
#[inline]
pub fn remove_shop_item_from_ped_by_category(
    ped: Ped,
    component_category: impl Into<Hash>,
    p2: i32,
    p3: bool,
) {
    let component_category: Hash = component_category.into();
    call(0xDF631E4BCE1B1FC4, (ped, component_category, p2, p3))
}

/// `RemoveTagFromMetaPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD710A5007C2AC539>
#[doc(alias(
    "RemoveTagFromMetaPed",
    "REMOVE_TAG_FROM_META_PED",
    "0xD710A5007C2AC539"
))]
#[inline]
pub fn remove_tag_from_meta_ped(ped: Ped, component: impl Into<Hash>, p2: i32) {
    let component: Hash = component.into();
    call(0xD710A5007C2AC539, (ped, component, p2))
}

/// `RemoveTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4707E9C23D8CA3FE>
#[doc(alias("RemoveTarget", "_REMOVE_TARGET", "0x4707E9C23D8CA3FE"))]
#[inline]
pub fn remove_target(ped: Ped, target_ped: Ped) {
    call(0x4707E9C23D8CA3FE, (ped, target_ped))
}

/// `RequestMetaPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF97C34C33487D569>
#[doc(alias("RequestMetaPed", "_REQUEST_META_PED", "0xF97C34C33487D569"))]
#[inline]
pub fn request_meta_ped(model: impl Into<Hash>, p1: i32) -> i32 {
    let model: Hash = model.into();
    call(0xF97C34C33487D569, (model, p1))
}

/// `RequestMetaPedAssetBundle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x91FE941F9FCFB702>
#[doc(alias(
    "RequestMetaPedAssetBundle",
    "_REQUEST_META_PED_ASSET_BUNDLE",
    "0x91FE941F9FCFB702"
))]
#[inline]
pub fn request_meta_ped_asset_bundle(asset: impl Into<Hash>, p1: i32) -> i32 {
    let asset: Hash = asset.into();
    call(0x91FE941F9FCFB702, (asset, p1))
}

/// `RequestMetaPedComponent`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6D9E1F3560CBF8E>
#[doc(alias(
    "RequestMetaPedComponent",
    "_REQUEST_META_PED_COMPONENT",
    "0xF6D9E1F3560CBF8E"
))]
#[inline]
pub fn request_meta_ped_component(meta_ped_type: i32, p1: i32, p2: i32, p3: i32, p4: i32) -> i32 {
    call(0xF6D9E1F3560CBF8E, (meta_ped_type, p1, p2, p3, p4))
}

/// `RequestMetaPedOutfit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13154A76CE0CF9AB>
#[doc(alias(
    "RequestMetaPedOutfit",
    "_REQUEST_META_PED_OUTFIT",
    "0x13154A76CE0CF9AB"
))]
#[inline]
pub fn request_meta_ped_outfit(model: impl Into<Hash>, outfit: impl Into<Hash>) -> i32 {
    let model: Hash = model.into();
    let outfit: Hash = outfit.into();
    call(0x13154A76CE0CF9AB, (model, outfit))
}

/// `RequestMotionTypeAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF7EA250B9A919E03>
#[doc(alias(
    "RequestMotionTypeAsset",
    "_REQUEST_MOTION_TYPE_ASSET",
    "0xF7EA250B9A919E03"
))]
#[inline]
pub fn request_motion_type_asset(name_hash: impl Into<Hash>, ped: Ped) {
    let name_hash: Hash = name_hash.into();
    call(0xF7EA250B9A919E03, (name_hash, ped))
}

/// `RequestPedEmotionalPreset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C3C55EAAD19915F>
#[doc(alias(
    "RequestPedEmotionalPreset",
    "_REQUEST_PED_EMOTIONAL_PRESET",
    "0x5C3C55EAAD19915F"
))]
#[inline]
pub fn request_ped_emotional_preset(ped: Ped, name: &str) {
    call(0x5C3C55EAAD19915F, (ped, name))
}

/// `RequestPedFacialMoodThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B3B71C80A29A4BB>
#[doc(alias(
    "RequestPedFacialMoodThisFrame",
    "_REQUEST_PED_FACIAL_MOOD_THIS_FRAME",
    "0x8B3B71C80A29A4BB"
))]
#[inline]
pub fn request_ped_facial_mood_this_frame(ped: Ped, mood: impl Into<Hash>, p2: i32) {
    let mood: Hash = mood.into();
    call(0x8B3B71C80A29A4BB, (ped, mood, p2))
}

/// `RequestPedForScenarioType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDED916A9F9B0604>
#[doc(alias(
    "RequestPedForScenarioType",
    "_REQUEST_PED_FOR_SCENARIO_TYPE",
    "0xBDED916A9F9B0604"
))]
#[inline]
pub fn request_ped_for_scenario_type(
    ped: Ped,
    object: Object,
    p2: &str,
    scenario_type: impl Into<Hash>,
    p4: &str,
    p5: bool,
) -> i32 {
    let scenario_type: Hash = scenario_type.into();
    call(0xBDED916A9F9B0604, (ped, object, p2, scenario_type, p4, p5))
}

/// `RequestPedGetupAnimation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEAA8242C8479C27D>
#[doc(alias(
    "RequestPedGetupAnimation",
    "_REQUEST_PED_GETUP_ANIMATION",
    "0xEAA8242C8479C27D"
))]
#[inline]
pub fn request_ped_getup_animation(ped: Ped, get_up_type: &str) {
    call(0xEAA8242C8479C27D, (ped, get_up_type))
}

/// `RequestPedUseSmallBboxVisibilityTracking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75BA1CB3B7D40CAF>
#[doc(alias(
    "RequestPedUseSmallBboxVisibilityTracking",
    "REQUEST_PED_USE_SMALL_BBOX_VISIBILITY_TRACKING",
    "0x75BA1CB3B7D40CAF"
))]
#[inline]
pub fn request_ped_use_small_bbox_visibility_tracking(ped: Ped, p1: bool) {
    call(0x75BA1CB3B7D40CAF, (ped, p1))
}

/// `RequestPedVehicleVisibilityTracking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BC338A7B21F4608>
#[doc(alias(
    "RequestPedVehicleVisibilityTracking",
    "REQUEST_PED_VEHICLE_VISIBILITY_TRACKING",
    "0x2BC338A7B21F4608"
))]
#[inline]
pub fn request_ped_vehicle_visibility_tracking(ped: Ped, p1: bool) {
    call(0x2BC338A7B21F4608, (ped, p1))
}

/// `RequestPedVisibilityTracking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D7A2E43E74E2EB8>
#[doc(alias(
    "RequestPedVisibilityTracking",
    "REQUEST_PED_VISIBILITY_TRACKING",
    "0x7D7A2E43E74E2EB8"
))]
#[inline]
pub fn request_ped_visibility_tracking(ped: Ped) {
    call(0x7D7A2E43E74E2EB8, (ped,))
}

/// `RequestPropScenarioPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBEC65C6049B3219D>
#[doc(alias(
    "RequestPropScenarioPed",
    "_REQUEST_PROP_SCENARIO_PED",
    "0xBEC65C6049B3219D"
))]
#[inline]
pub fn request_prop_scenario_ped(
    ped: Ped,
    object: Object,
    p2: &str,
    p3: &str,
    p4: &str,
    p5: bool,
) -> i32 {
    call(0xBEC65C6049B3219D, (ped, object, p2, p3, p4, p5))
}

/// `RequestTexture`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5E7204F322E49EB>
#[doc(alias("RequestTexture", "_REQUEST_TEXTURE", "0xC5E7204F322E49EB"))]
#[inline]
pub fn request_texture(
    albedo_hash: impl Into<Hash>,
    normal_hash: impl Into<Hash>,
    material_hash: impl Into<Hash>,
) -> i32 {
    let albedo_hash: Hash = albedo_hash.into();
    let normal_hash: Hash = normal_hash.into();
    let material_hash: Hash = material_hash.into();
    call(
        0xC5E7204F322E49EB,
        (albedo_hash, normal_hash, material_hash),
    )
}

/// `ReserveAmbientPeds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED9582B3DA8F02B4>
#[doc(alias("ReserveAmbientPeds", "_RESERVE_AMBIENT_PEDS", "0xED9582B3DA8F02B4"))]
#[inline]
pub fn reserve_ambient_peds(num_peds: i32) {
    call(0xED9582B3DA8F02B4, (num_peds,))
}

/// `ReserveAmbientPedsTotal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF008E0BA1FE1D644>
#[doc(alias(
    "ReserveAmbientPedsTotal",
    "_RESERVE_AMBIENT_PEDS_TOTAL",
    "0xF008E0BA1FE1D644"
))]
#[inline]
pub fn reserve_ambient_peds_total(num_peds: i32) {
    call(0xF008E0BA1FE1D644, (num_peds,))
}

/// `ResetAiWeaponDamageModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA16670E7BA4743C>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63DAB4CCB3273205>
#[doc(alias(
    "ResetGroupFormationDefaultSpacing",
    "RESET_GROUP_FORMATION_DEFAULT_SPACING",
    "0x63DAB4CCB3273205"
))]
#[inline]
pub fn reset_group_formation_default_spacing(group_id: i32) {
    call(0x63DAB4CCB3273205, (group_id,))
}

/// `ResetHorseAvoidanceLevelToDefault`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A5AFD2B8381A6E1>
#[doc(alias(
    "ResetHorseAvoidanceLevelToDefault",
    "RESET_HORSE_AVOIDANCE_LEVEL_TO_DEFAULT",
    "0x2A5AFD2B8381A6E1"
))]
#[inline]
pub fn reset_horse_avoidance_level_to_default(horse: Ped) {
    call(0x2A5AFD2B8381A6E1, (horse,))
}

/// `ResetPedComponents`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0BFA1BD465CDFEFD>
#[doc(alias("ResetPedComponents", "_RESET_PED_COMPONENTS", "0x0BFA1BD465CDFEFD"))]
#[inline]
pub fn reset_ped_components(ped: Ped) {
    call(0x0BFA1BD465CDFEFD, (ped,))
}

/// `ResetPedInVehicleContext`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22EF8FF8778030EB>
#[doc(alias(
    "ResetPedInVehicleContext",
    "RESET_PED_IN_VEHICLE_CONTEXT",
    "0x22EF8FF8778030EB"
))]
#[inline]
pub fn reset_ped_in_vehicle_context(ped: Ped) {
    call(0x22EF8FF8778030EB, (ped,))
}

/// `ResetPedIncapacitationBleedOutDuration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B9668DB91DC39B8>
#[doc(alias(
    "ResetPedIncapacitationBleedOutDuration",
    "_RESET_PED_INCAPACITATION_BLEED_OUT_DURATION",
    "0x4B9668DB91DC39B8"
))]
#[inline]
pub fn reset_ped_incapacitation_bleed_out_duration(ped: Ped) {
    call(0x4B9668DB91DC39B8, (ped,))
}

/// `ResetPedLadderMovementSpeedModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x801917E7D7BCE418>
#[doc(alias(
    "ResetPedLadderMovementSpeedModifier",
    "_RESET_PED_LADDER_MOVEMENT_SPEED_MODIFIER",
    "0x801917E7D7BCE418"
))]
#[inline]
pub fn reset_ped_ladder_movement_speed_modifier(ped: Ped) {
    call(0x801917E7D7BCE418, (ped,))
}

/// `ResetPedLastVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB8DE8CF6A8DD8BB>
#[doc(alias("ResetPedLastVehicle", "RESET_PED_LAST_VEHICLE", "0xBB8DE8CF6A8DD8BB"))]
#[inline]
pub fn reset_ped_last_vehicle(ped: Ped) {
    call(0xBB8DE8CF6A8DD8BB, (ped,))
}

/// `ResetPedRagdollTimer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9FA4664CF62E47E8>
#[doc(alias(
    "ResetPedRagdollTimer",
    "RESET_PED_RAGDOLL_TIMER",
    "0x9FA4664CF62E47E8"
))]
#[inline]
pub fn reset_ped_ragdoll_timer(ped: Ped) {
    call(0x9FA4664CF62E47E8, (ped,))
}

/// `ResetPedStamina`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36513AFFC703C60D>
#[doc(alias("ResetPedStamina", "_RESET_PED_STAMINA", "0x36513AFFC703C60D"))]
#[inline]
pub fn reset_ped_stamina(ped: Ped) {
    call(0x36513AFFC703C60D, (ped,))
}

/// `ResetPedTexture`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8472A1789478F82F>
#[doc(alias("ResetPedTexture", "_RESET_PED_TEXTURE", "0x8472A1789478F82F"))]
#[inline]
pub fn reset_ped_texture(texture_id: i32) {
    call(0x8472A1789478F82F, (texture_id,))
}

/// `ResetPedWeaponMovementClipset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97B0DB5B4AA74E77>
#[doc(alias(
    "ResetPedWeaponMovementClipset",
    "RESET_PED_WEAPON_MOVEMENT_CLIPSET",
    "0x97B0DB5B4AA74E77"
))]
#[inline]
pub fn reset_ped_weapon_movement_clipset(ped: Ped) {
    call(0x97B0DB5B4AA74E77, (ped,))
}

/// `RestorePedStamina`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x675680D089BFA21F>
#[doc(alias("RestorePedStamina", "_RESTORE_PED_STAMINA", "0x675680D089BFA21F"))]
#[inline]
pub fn restore_ped_stamina(ped: Ped, stamina: f32) {
    call(0x675680D089BFA21F, (ped, stamina))
}

/// `ResurrectPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x71BC8E838B9C6035>
#[doc(alias("ResurrectPed", "RESURRECT_PED", "0x71BC8E838B9C6035"))]
#[inline]
pub fn resurrect_ped(ped: Ped) {
    call(0x71BC8E838B9C6035, (ped,))
}

/// `ReviveInjuredPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D8ACD8388CD99CE>
#[doc(alias("ReviveInjuredPed", "REVIVE_INJURED_PED", "0x8D8ACD8388CD99CE"))]
#[inline]
pub fn revive_injured_ped(ped: Ped) {
    call(0x8D8ACD8388CD99CE, (ped,))
}

/// `SetAccuracyAgainstLocalPlayerModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC2266AA617668AD3>
#[doc(alias(
    "SetAccuracyAgainstLocalPlayerModifier",
    "_SET_ACCURACY_AGAINST_LOCAL_PLAYER_MODIFIER",
    "0xC2266AA617668AD3"
))]
#[inline]
pub fn set_accuracy_against_local_player_modifier(ped: Ped, modifier: f32) {
    call(0xC2266AA617668AD3, (ped, modifier))
}

/// `SetActiveMetaPedComponentsUpdated`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAAB86462966168CE>
#[doc(alias(
    "SetActiveMetaPedComponentsUpdated",
    "_SET_ACTIVE_META_PED_COMPONENTS_UPDATED",
    "0xAAB86462966168CE"
))]
#[inline]
pub fn set_active_meta_ped_components_updated(ped: Ped, is_mp: bool) -> i32 {
    call(0xAAB86462966168CE, (ped, is_mp))
}

/// `SetAiMeleeWeaponDamageModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66460DEDDD417254>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B1E2A40A65B8521>
#[doc(alias(
    "SetAiWeaponDamageModifier",
    "SET_AI_WEAPON_DAMAGE_MODIFIER",
    "0x1B1E2A40A65B8521"
))]
#[inline]
pub fn set_ai_weapon_damage_modifier(value: f32) {
    call(0x1B1E2A40A65B8521, (value,))
}

/// `SetAmbientAnimalDensityMultiplierThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0258742B034DFAF>
#[doc(alias(
    "SetAmbientAnimalDensityMultiplierThisFrame",
    "_SET_AMBIENT_ANIMAL_DENSITY_MULTIPLIER_THIS_FRAME",
    "0xC0258742B034DFAF"
))]
#[inline]
pub fn set_ambient_animal_density_multiplier_this_frame(multiplier: f32) {
    call(0xC0258742B034DFAF, (multiplier,))
}

/// `SetAmbientHumanDensityMultiplierThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA0980B5C0A11924>
#[doc(alias(
    "SetAmbientHumanDensityMultiplierThisFrame",
    "_SET_AMBIENT_HUMAN_DENSITY_MULTIPLIER_THIS_FRAME",
    "0xBA0980B5C0A11924"
))]
#[inline]
pub fn set_ambient_human_density_multiplier_this_frame(multiplier: f32) {
    call(0xBA0980B5C0A11924, (multiplier,))
}

/// `SetAmbientPedDensityMultiplierThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB0D553FE20A6E25>
#[doc(alias(
    "SetAmbientPedDensityMultiplierThisFrame",
    "_SET_AMBIENT_PED_DENSITY_MULTIPLIER_THIS_FRAME",
    "0xAB0D553FE20A6E25"
))]
#[inline]
pub fn set_ambient_ped_density_multiplier_this_frame(multiplier: f32) {
    call(0xAB0D553FE20A6E25, (multiplier,))
}

/// `SetBlockingOfNonTemporaryEvents`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F8AA94D6D97DBF4>
#[doc(alias(
    "SetBlockingOfNonTemporaryEvents",
    "SET_BLOCKING_OF_NON_TEMPORARY_EVENTS",
    "0x9F8AA94D6D97DBF4"
))]
#[inline]
pub fn set_blocking_of_non_temporary_events(ped: Ped, toggle: bool) {
    call(0x9F8AA94D6D97DBF4, (ped, toggle))
}

/// `SetBlockingOfNonTemporaryEventsForAmbientPedsThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9911F4A24485F653>
#[doc(alias(
    "SetBlockingOfNonTemporaryEventsForAmbientPedsThisFrame",
    "SET_BLOCKING_OF_NON_TEMPORARY_EVENTS_FOR_AMBIENT_PEDS_THIS_FRAME",
    "0x9911F4A24485F653"
))]
#[inline]
pub fn set_blocking_of_non_temporary_events_for_ambient_peds_this_frame(p0: bool) {
    call(0x9911F4A24485F653, (p0,))
}

/// `SetCharExpression`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5653AB26C82938CF>
#[doc(alias("SetCharExpression", "_SET_CHAR_EXPRESSION", "0x5653AB26C82938CF"))]
#[inline]
pub fn set_char_expression(ped: Ped, index: i32, value: f32) {
    call(0x5653AB26C82938CF, (ped, index, value))
}

/// `SetCombatFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF41B4B141ED981C>
#[doc(alias("SetCombatFloat", "SET_COMBAT_FLOAT", "0xFF41B4B141ED981C"))]
#[inline]
pub fn set_combat_float(ped: Ped, combat_type: i32, new_value: f32) {
    call(0xFF41B4B141ED981C, (ped, combat_type, new_value))
}

/// `SetCreateRandomCops`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x102E68B2024D536D>
#[doc(alias("SetCreateRandomCops", "SET_CREATE_RANDOM_COPS", "0x102E68B2024D536D"))]
#[inline]
pub fn set_create_random_cops(toggle: bool) {
    call(0x102E68B2024D536D, (toggle,))
}

/// `SetCurrentDefenseAgainstPlayersModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x069EDDF1FD4DEB0A>
#[doc(alias(
    "SetCurrentDefenseAgainstPlayersModifier",
    "_SET_CURRENT_DEFENSE_AGAINST_PLAYERS_MODIFIER",
    "0x069EDDF1FD4DEB0A"
))]
#[inline]
pub fn set_current_defense_against_players_modifier(horse: Ped, modifier: f32) {
    call(0x069EDDF1FD4DEB0A, (horse, modifier))
}

/// `SetDefenseModifierForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B6808EC46BE849B>
#[doc(alias(
    "SetDefenseModifierForPed",
    "_SET_DEFENSE_MODIFIER_FOR_PED",
    "0x9B6808EC46BE849B"
))]
#[inline]
pub fn set_defense_modifier_for_ped(ped: Ped, modifier: f32) {
    call(0x9B6808EC46BE849B, (ped, modifier))
}

/// `SetEnableBoundAnkles`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC52E0F855C58FC2E>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF1AF8B5D56542FA>
#[doc(alias("SetEnableHandcuffs", "SET_ENABLE_HANDCUFFS", "0xDF1AF8B5D56542FA"))]
#[inline]
pub fn set_enable_handcuffs(ped: Ped, p1: bool, p2: bool) {
    call(0xDF1AF8B5D56542FA, (ped, p1, p2))
}

/// `SetFacialIdleAnimOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFC24B988B938B38>
#[doc(alias(
    "SetFacialIdleAnimOverride",
    "SET_FACIAL_IDLE_ANIM_OVERRIDE",
    "0xFFC24B988B938B38"
))]
#[inline]
pub fn set_facial_idle_anim_override(ped: Ped, anim_name: &str, anim_dict: &str) {
    call(0xFFC24B988B938B38, (ped, anim_name, anim_dict))
}

/// `SetFormationAutoAssignPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x478F6B9920446CE2>
#[doc(alias(
    "SetFormationAutoAssignPosition",
    "_SET_FORMATION_AUTO_ASSIGN_POSITION",
    "0x478F6B9920446CE2"
))]
#[inline]
pub fn set_formation_auto_assign_position(group_id: i32, toggle: bool) {
    call(0x478F6B9920446CE2, (group_id, toggle))
}

/// `SetFormationPositionsTargetRadius`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7CC7D3B7AF7FB71F>
#[doc(alias(
    "SetFormationPositionsTargetRadius",
    "SET_FORMATION_POSITIONS_TARGET_RADIUS",
    "0x7CC7D3B7AF7FB71F"
))]
#[inline]
pub fn set_formation_positions_target_radius(group_id: i32, radius: f32) -> bool {
    call(0x7CC7D3B7AF7FB71F, (group_id, radius))
}

/// `SetGroupFormation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE2F5FC3AF7E8C1E>
#[doc(alias("SetGroupFormation", "SET_GROUP_FORMATION", "0xCE2F5FC3AF7E8C1E"))]
#[inline]
pub fn set_group_formation(group_id: i32, formation_type: i32) {
    call(0xCE2F5FC3AF7E8C1E, (group_id, formation_type))
}

/// `SetGroupFormationSpacing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D9D45004C28C916>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4102C7858CFEE4E4>
#[doc(alias(
    "SetGroupSeparationRange",
    "SET_GROUP_SEPARATION_RANGE",
    "0x4102C7858CFEE4E4"
))]
#[inline]
pub fn set_group_separation_range(group_id: i32, separation_range: f32) {
    call(0x4102C7858CFEE4E4, (group_id, separation_range))
}

/// `SetHealthRechargeMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE1B1907A83A1550>
#[doc(alias(
    "SetHealthRechargeMultiplier",
    "_SET_HEALTH_RECHARGE_MULTIPLIER",
    "0xDE1B1907A83A1550"
))]
#[inline]
pub fn set_health_recharge_multiplier(ped: Ped, multiplier: i32) {
    call(0xDE1B1907A83A1550, (ped, multiplier))
}

/// `SetHorseAvoidanceLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDCF6FEA5D7ACC17>
#[doc(alias(
    "SetHorseAvoidanceLevel",
    "SET_HORSE_AVOIDANCE_LEVEL",
    "0xDDCF6FEA5D7ACC17"
))]
#[inline]
pub fn set_horse_avoidance_level(horse: Ped, avoidance_level: i32) {
    call(0xDDCF6FEA5D7ACC17, (horse, avoidance_level))
}

/// `SetHorseScriptedFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8AB265426CFE6DD>
#[doc(alias(
    "SetHorseScriptedFlag",
    "_SET_HORSE_SCRIPTED_FLAG",
    "0xB8AB265426CFE6DD"
))]
#[inline]
pub fn set_horse_scripted_flag(ped: Ped, toggle: bool) {
    call(0xB8AB265426CFE6DD, (ped, toggle))
}

/// `SetIkTarget`.
///
/// Of unknown type: `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC32779C16FCEECD9>
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
    p7: i32,
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
            p7,
            blend_in_duration,
            blend_out_duration,
        ),
    )
}

/// `SetInteractionLockonFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFECA2081F61ED2CD>
#[doc(alias(
    "SetInteractionLockonFlag",
    "_SET_INTERACTION_LOCKON_FLAG",
    "0xFECA2081F61ED2CD"
))]
#[inline]
pub fn set_interaction_lockon_flag(ped: Ped, player: Player, flag: i32, enable: bool) {
    call(0xFECA2081F61ED2CD, (ped, player, flag, enable))
}

/// `SetLootingFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6569F31A01B4C097>
#[doc(alias("SetLootingFlag", "SET_LOOTING_FLAG", "0x6569F31A01B4C097"))]
#[inline]
pub fn set_looting_flag(ped: Ped, loot_flag: i32, enabled: bool) {
    call(0x6569F31A01B4C097, (ped, loot_flag, enabled))
}

/// `SetMetaPedTag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC6DF00D7A4A6819>
#[doc(alias("SetMetaPedTag", "_SET_META_PED_TAG", "0xBC6DF00D7A4A6819"))]
#[inline]
pub fn set_meta_ped_tag(
    ped: Ped,
    drawable: impl Into<Hash>,
    albedo: impl Into<Hash>,
    normal: impl Into<Hash>,
    material: impl Into<Hash>,
    palette: impl Into<Hash>,
    tint0: i32,
    tint1: i32,
    tint2: i32,
) {
    let drawable: Hash = drawable.into();
    let albedo: Hash = albedo.into();
    let normal: Hash = normal.into();
    let material: Hash = material.into();
    let palette: Hash = palette.into();
    call(
        0xBC6DF00D7A4A6819,
        (
            ped, drawable, albedo, normal, material, palette, tint0, tint1, tint2,
        ),
    )
}

/// `SetMetaPedWeariness`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x314C5465195F3B30>
#[doc(alias("SetMetaPedWeariness", "_SET_META_PED_WEARINESS", "0x314C5465195F3B30"))]
#[inline]
pub fn set_meta_ped_weariness(ped: Ped, weariness: f32) {
    call(0x314C5465195F3B30, (ped, weariness))
}

/// `SetMinPedHealthThreshold`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7883AA809DF43D98>
#[doc(alias(
    "SetMinPedHealthThreshold",
    "_SET_MIN_PED_HEALTH_THRESHOLD",
    "0x7883AA809DF43D98"
))]
#[inline]
pub fn set_min_ped_health_threshold(ped: Ped, health_amount: f32) {
    call(0x7883AA809DF43D98, (ped, health_amount))
}

/// `SetMountBondingLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA69899995997A63B>
#[doc(alias(
    "SetMountBondingLevel",
    "_SET_MOUNT_BONDING_LEVEL",
    "0xA69899995997A63B"
))]
#[inline]
pub fn set_mount_bonding_level(ped: Ped, bonding_level: i32) {
    call(0xA69899995997A63B, (ped, bonding_level))
}

/// `SetMountSecurityEnabled`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11E6B9629C46D6EC>
#[doc(alias(
    "SetMountSecurityEnabled",
    "_SET_MOUNT_SECURITY_ENABLED",
    "0x11E6B9629C46D6EC"
))]
#[inline]
pub fn set_mount_security_enabled(ped: Ped, toggle: bool) {
    call(0x11E6B9629C46D6EC, (ped, toggle))
}

/// `SetPausePedWritheBleedout`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x925A160133003AC6>
#[doc(alias(
    "SetPausePedWritheBleedout",
    "SET_PAUSE_PED_WRITHE_BLEEDOUT",
    "0x925A160133003AC6"
))]
#[inline]
pub fn set_pause_ped_writhe_bleedout(ped: Ped, toggle: bool) {
    call(0x925A160133003AC6, (ped, toggle))
}

/// `SetPedAccuracy`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7AEFB85C1D49DEB6>
#[doc(alias("SetPedAccuracy", "SET_PED_ACCURACY", "0x7AEFB85C1D49DEB6"))]
#[inline]
pub fn set_ped_accuracy(ped: Ped, accuracy: i32) {
    call(0x7AEFB85C1D49DEB6, (ped, accuracy))
}

/// `SetPedActionDisableFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8DE69D9473B7593>
#[doc(alias(
    "SetPedActionDisableFlag",
    "_SET_PED_ACTION_DISABLE_FLAG",
    "0xB8DE69D9473B7593"
))]
#[inline]
pub fn set_ped_action_disable_flag(ped: Ped, action_disable_flag: i32) {
    call(0xB8DE69D9473B7593, (ped, action_disable_flag))
}

/// `SetPedActivateWoundEffect`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFD54D9FE71B966A>
#[doc(alias(
    "SetPedActivateWoundEffect",
    "_SET_PED_ACTIVATE_WOUND_EFFECT",
    "0xFFD54D9FE71B966A"
))]
#[inline]
pub fn set_ped_activate_wound_effect(
    ped: Ped,
    p1: i32,
    bone_id: i32,
    move_wound_left_right: f32,
    blood_fountain_pressure: f32,
    yaw: f32,
    blood_fountain_direction: f32,
    blood_fountain_pulse: f32,
    p8: f32,
    p9: f32,
) {
    call(
        0xFFD54D9FE71B966A,
        (
            ped,
            p1,
            bone_id,
            move_wound_left_right,
            blood_fountain_pressure,
            yaw,
            blood_fountain_direction,
            blood_fountain_pulse,
            p8,
            p9,
        ),
    )
}

/// `SetPedActivePlayerType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB285AD0EC870B2DF>
#[doc(alias(
    "SetPedActivePlayerType",
    "_SET_PED_ACTIVE_PLAYER_TYPE",
    "0xB285AD0EC870B2DF"
))]
#[inline]
pub fn set_ped_active_player_type(ped: Ped, player_type: impl Into<Hash>) {
    let player_type: Hash = player_type.into();
    call(0xB285AD0EC870B2DF, (ped, player_type))
}

/// `SetPedAnimalDetectionModifier`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43CA928E892CFDB8>
#[doc(alias(
    "SetPedAnimalDetectionModifier",
    "_SET_PED_ANIMAL_DETECTION_MODIFIER",
    "0x43CA928E892CFDB8"
))]
#[inline]
pub fn set_ped_animal_detection_modifier(ped: Ped, modifier: f32) {
    call(0x43CA928E892CFDB8, (ped, modifier))
}

/// `SetPedAsCop`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB03C38DD3FB7FFD>
#[doc(alias("SetPedAsCop", "SET_PED_AS_COP", "0xBB03C38DD3FB7FFD"))]
#[inline]
pub fn set_ped_as_cop(ped: Ped, toggle: bool) {
    call(0xBB03C38DD3FB7FFD, (ped, toggle))
}

/// `SetPedAsGroupLeader`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A7819605465FBCE>
#[doc(alias("SetPedAsGroupLeader", "SET_PED_AS_GROUP_LEADER", "0x2A7819605465FBCE"))]
#[inline]
pub fn set_ped_as_group_leader(ped: Ped, group_id: i32, p2: bool) {
    call(0x2A7819605465FBCE, (ped, group_id, p2))
}

/// `SetPedAsGroupMember`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F3480FE65DB31B5>
#[doc(alias("SetPedAsGroupMember", "SET_PED_AS_GROUP_MEMBER", "0x9F3480FE65DB31B5"))]
#[inline]
pub fn set_ped_as_group_member(ped: Ped, group_id: i32) {
    call(0x9F3480FE65DB31B5, (ped, group_id))
}

/// `SetPedBeatMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6DBF2D78709AD70B>
#[doc(alias(
    "SetPedBeatMultiplier",
    "_SET_PED_BEAT_MULTIPLIER",
    "0x6DBF2D78709AD70B"
))]
#[inline]
pub fn set_ped_beat_multiplier(ped: Ped, p1: f32) {
    call(0x6DBF2D78709AD70B, (ped, p1))
}

/// `SetPedBlackboardBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB9401F918CB0F75>
#[doc(alias(
    "SetPedBlackboardBool",
    "_SET_PED_BLACKBOARD_BOOL",
    "0xCB9401F918CB0F75"
))]
#[inline]
pub fn set_ped_blackboard_bool(ped: Ped, variable_name: &str, value: bool, remove_timer: i32) {
    call(
        0xCB9401F918CB0F75,
        (ped, variable_name, value, remove_timer),
    )
}

/// `SetPedBlackboardFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x437C08DB4FEBE2BD>
#[doc(alias(
    "SetPedBlackboardFloat",
    "_SET_PED_BLACKBOARD_FLOAT",
    "0x437C08DB4FEBE2BD"
))]
#[inline]
pub fn set_ped_blackboard_float(ped: Ped, variable_name: &str, value: f32, remove_timer: i32) {
    call(
        0x437C08DB4FEBE2BD,
        (ped, variable_name, value, remove_timer),
    )
}

/// `SetPedBlackboardHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA762C9D6CF165E0D>
#[doc(alias(
    "SetPedBlackboardHash",
    "_SET_PED_BLACKBOARD_HASH",
    "0xA762C9D6CF165E0D"
))]
#[inline]
pub fn set_ped_blackboard_hash(ped: Ped, variable_name: &str, value: &str, remove_timer: i32) {
    call(
        0xA762C9D6CF165E0D,
        (ped, variable_name, value, remove_timer),
    )
}

/// `SetPedBlackboardInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5F53010C4C3F6BAF>
#[doc(alias("SetPedBlackboardInt", "_SET_PED_BLACKBOARD_INT", "0x5F53010C4C3F6BAF"))]
#[inline]
pub fn set_ped_blackboard_int(ped: Ped, variable_name: &str, value: i32, remove_timer: i32) {
    call(
        0x5F53010C4C3F6BAF,
        (ped, variable_name, value, remove_timer),
    )
}

/// `SetPedBleedoutProfile`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66C047719B0E80E1>
#[doc(alias(
    "SetPedBleedoutProfile",
    "_SET_PED_BLEEDOUT_PROFILE",
    "0x66C047719B0E80E1"
))]
#[inline]
pub fn set_ped_bleedout_profile(ped: Ped, bleedout_profile: impl Into<Hash>) {
    let bleedout_profile: Hash = bleedout_profile.into();
    call(0x66C047719B0E80E1, (ped, bleedout_profile))
}

/// `SetPedBrawlingStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8BA83CC4288CD56D>
#[doc(alias("SetPedBrawlingStyle", "_SET_PED_BRAWLING_STYLE", "0x8BA83CC4288CD56D"))]
#[inline]
pub fn set_ped_brawling_style(ped: Ped, brawling_style: impl Into<Hash>) {
    let brawling_style: Hash = brawling_style.into();
    call(0x8BA83CC4288CD56D, (ped, brawling_style))
}

/// `SetPedCanArmIk`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C3B4D6D13B4C841>
#[doc(alias("SetPedCanArmIk", "SET_PED_CAN_ARM_IK", "0x6C3B4D6D13B4C841"))]
#[inline]
pub fn set_ped_can_arm_ik(ped: Ped, toggle: bool) {
    call(0x6C3B4D6D13B4C841, (ped, toggle))
}

/// `SetPedCanBeIncapacitated`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5240864E847C691C>
#[doc(alias(
    "SetPedCanBeIncapacitated",
    "SET_PED_CAN_BE_INCAPACITATED",
    "0x5240864E847C691C"
))]
#[inline]
pub fn set_ped_can_be_incapacitated(ped: Ped, toggle: bool) {
    call(0x5240864E847C691C, (ped, toggle))
}

/// `SetPedCanBeKnockedOffVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A6535691B477C48>
#[doc(alias(
    "SetPedCanBeKnockedOffVehicle",
    "SET_PED_CAN_BE_KNOCKED_OFF_VEHICLE",
    "0x7A6535691B477C48"
))]
#[inline]
pub fn set_ped_can_be_knocked_off_vehicle(ped: Ped, state: i32) {
    call(0x7A6535691B477C48, (ped, state))
}

/// `SetPedCanBeLassoed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD6943B6DF77E449>
#[doc(alias("SetPedCanBeLassoed", "_SET_PED_CAN_BE_LASSOED", "0xFD6943B6DF77E449"))]
#[inline]
pub fn set_ped_can_be_lassoed(ped: Ped, toggle: bool) {
    call(0xFD6943B6DF77E449, (ped, toggle))
}

/// `SetPedCanBeTargetted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63F58F7C80513AAD>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66B57B72E0836A76>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF1CA77833E58F2C>
#[doc(alias(
    "SetPedCanBeTargettedByTeam",
    "SET_PED_CAN_BE_TARGETTED_BY_TEAM",
    "0xBF1CA77833E58F2C"
))]
#[inline]
pub fn set_ped_can_be_targetted_by_team(ped: Ped, team: i32, toggle: bool) {
    call(0xBF1CA77833E58F2C, (ped, team, toggle))
}

/// `SetPedCanHeadIk`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC11C18092C5530DC>
#[doc(alias("SetPedCanHeadIk", "SET_PED_CAN_HEAD_IK", "0xC11C18092C5530DC"))]
#[inline]
pub fn set_ped_can_head_ik(ped: Ped, toggle: bool) {
    call(0xC11C18092C5530DC, (ped, toggle))
}

/// `SetPedCanLegIk`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73518ECE2485412B>
#[doc(alias("SetPedCanLegIk", "SET_PED_CAN_LEG_IK", "0x73518ECE2485412B"))]
#[inline]
pub fn set_ped_can_leg_ik(ped: Ped, toggle: bool) {
    call(0x73518ECE2485412B, (ped, toggle))
}

/// `SetPedCanPlayAmbientAnims`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6373D1349925A70E>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0EB0585D15254740>
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
/// Of unknown type: `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBAF20C5432058024>
#[doc(alias(
    "SetPedCanPlayGestureAnims",
    "SET_PED_CAN_PLAY_GESTURE_ANIMS",
    "0xBAF20C5432058024"
))]
#[inline]
pub fn set_ped_can_play_gesture_anims(ped: Ped, p1: i32, p2: i32) {
    call(0xBAF20C5432058024, (ped, p1, p2))
}

/// `SetPedCanRagdoll`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB128377056A54E2A>
#[doc(alias("SetPedCanRagdoll", "SET_PED_CAN_RAGDOLL", "0xB128377056A54E2A"))]
#[inline]
pub fn set_ped_can_ragdoll(ped: Ped, toggle: bool) {
    call(0xB128377056A54E2A, (ped, toggle))
}

/// `SetPedCanRagdollFromPlayerImpact`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF993EE5E90ABA25>
#[doc(alias(
    "SetPedCanRagdollFromPlayerImpact",
    "SET_PED_CAN_RAGDOLL_FROM_PLAYER_IMPACT",
    "0xDF993EE5E90ABA25"
))]
#[inline]
pub fn set_ped_can_ragdoll_from_player_impact(ped: Ped, toggle: bool) {
    call(0xDF993EE5E90ABA25, (ped, toggle))
}

/// `SetPedCanTeleportToGroupLeader`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E2F4240B3F24647>
#[doc(alias(
    "SetPedCanTeleportToGroupLeader",
    "SET_PED_CAN_TELEPORT_TO_GROUP_LEADER",
    "0x2E2F4240B3F24647"
))]
#[inline]
pub fn set_ped_can_teleport_to_group_leader(ped_handle: Ped, group_id: i32, toggle: bool) {
    call(0x2E2F4240B3F24647, (ped_handle, group_id, toggle))
}

/// `SetPedCanTorsoIk`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2B7106D37947CE0>
#[doc(alias("SetPedCanTorsoIk", "SET_PED_CAN_TORSO_IK", "0xF2B7106D37947CE0"))]
#[inline]
pub fn set_ped_can_torso_ik(ped: Ped, toggle: bool) {
    call(0xF2B7106D37947CE0, (ped, toggle))
}

/// `SetPedCanTorsoReactIk`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF5846EDB26A98A24>
#[doc(alias(
    "SetPedCanTorsoReactIk",
    "SET_PED_CAN_TORSO_REACT_IK",
    "0xF5846EDB26A98A24"
))]
#[inline]
pub fn set_ped_can_torso_react_ik(ped: Ped, toggle: bool) {
    call(0xF5846EDB26A98A24, (ped, toggle))
}

/// `SetPedCanTorsoVehicleIk`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6647C5F6F5792496>
#[doc(alias(
    "SetPedCanTorsoVehicleIk",
    "SET_PED_CAN_TORSO_VEHICLE_IK",
    "0x6647C5F6F5792496"
))]
#[inline]
pub fn set_ped_can_torso_vehicle_ik(ped: Ped, toggle: bool) {
    call(0x6647C5F6F5792496, (ped, toggle))
}

/// `SetPedCanUnkBodypartIk`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE9DF765990E8D1D>
#[doc(alias(
    "SetPedCanUnkBodypartIk",
    "_SET_PED_CAN_UNK_BODYPART_IK",
    "0xEE9DF765990E8D1D"
))]
#[inline]
pub fn set_ped_can_unk_bodypart_ik(ped: Ped, toggle: bool) {
    call(0xEE9DF765990E8D1D, (ped, toggle))
}

/// `SetPedCanUseAutoConversationLookat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC4686EC06434678>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x364DF566EC833DE2>
#[doc(alias("SetPedCapsule", "SET_PED_CAPSULE", "0x364DF566EC833DE2"))]
#[inline]
pub fn set_ped_capsule(ped: Ped, value: f32) {
    call(0x364DF566EC833DE2, (ped, value))
}

/// `SetPedClothPinFrames`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78C4E9961DB3EB5B>
#[doc(alias(
    "SetPedClothPinFrames",
    "SET_PED_CLOTH_PIN_FRAMES",
    "0x78C4E9961DB3EB5B"
))]
#[inline]
pub fn set_ped_cloth_pin_frames(ped: Ped, p1: bool) {
    call(0x78C4E9961DB3EB5B, (ped, p1))
}

/// `SetPedCombatAbility`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC7622C0D36B2FDA8>
#[doc(alias("SetPedCombatAbility", "SET_PED_COMBAT_ABILITY", "0xC7622C0D36B2FDA8"))]
#[inline]
pub fn set_ped_combat_ability(ped: Ped, ability_level: i32) {
    call(0xC7622C0D36B2FDA8, (ped, ability_level))
}

/// `SetPedCombatAttributeHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD75500141E4725C>
#[doc(alias(
    "SetPedCombatAttributeHash",
    "_SET_PED_COMBAT_ATTRIBUTE_HASH",
    "0xBD75500141E4725C"
))]
#[inline]
pub fn set_ped_combat_attribute_hash(ped: Ped, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0xBD75500141E4725C, (ped, p1))
}

/// `SetPedCombatAttributes`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F7794730795E019>
#[doc(alias(
    "SetPedCombatAttributes",
    "SET_PED_COMBAT_ATTRIBUTES",
    "0x9F7794730795E019"
))]
#[inline]
pub fn set_ped_combat_attributes(ped: Ped, attribute_index: i32, enabled: bool) {
    call(0x9F7794730795E019, (ped, attribute_index, enabled))
}

/// `SetPedCombatBehaviour`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9238A3D970BBB0A9>
#[doc(alias(
    "SetPedCombatBehaviour",
    "_SET_PED_COMBAT_BEHAVIOUR",
    "0x9238A3D970BBB0A9"
))]
#[inline]
pub fn set_ped_combat_behaviour(ped: Ped, behaviour: impl Into<Hash>) {
    let behaviour: Hash = behaviour.into();
    call(0x9238A3D970BBB0A9, (ped, behaviour))
}

/// `SetPedCombatMovement`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D9CA1009AFBD057>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C606747B23E497B>
#[doc(alias("SetPedCombatRange", "SET_PED_COMBAT_RANGE", "0x3C606747B23E497B"))]
#[inline]
pub fn set_ped_combat_range(ped: Ped, range: i32) {
    call(0x3C606747B23E497B, (ped, range))
}

/// `SetPedCombatStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8ACC0506743A8A5C>
#[doc(alias("SetPedCombatStyle", "_SET_PED_COMBAT_STYLE", "0x8ACC0506743A8A5C"))]
#[inline]
pub fn set_ped_combat_style(ped: Ped, combat_style_hash: impl Into<Hash>, p2: i32, duration: f32) {
    let combat_style_hash: Hash = combat_style_hash.into();
    call(0x8ACC0506743A8A5C, (ped, combat_style_hash, p2, duration))
}

/// `SetPedCombatStyleMod`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B1E8E35A6E814EA>
#[doc(alias(
    "SetPedCombatStyleMod",
    "_SET_PED_COMBAT_STYLE_MOD",
    "0x8B1E8E35A6E814EA"
))]
#[inline]
pub fn set_ped_combat_style_mod(ped: Ped, combat_style_mod_hash: impl Into<Hash>, duration: f32) {
    let combat_style_mod_hash: Hash = combat_style_mod_hash.into();
    call(0x8B1E8E35A6E814EA, (ped, combat_style_mod_hash, duration))
}

/// `SetPedConfigFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1913FE4CBF41C463>
#[doc(alias("SetPedConfigFlag", "SET_PED_CONFIG_FLAG", "0x1913FE4CBF41C463"))]
#[inline]
pub fn set_ped_config_flag(ped: Ped, flag_id: i32, value: bool) {
    call(0x1913FE4CBF41C463, (ped, flag_id, value))
}

/// `SetPedCrouchMovement`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7DE9692C6F64CFE8>
#[doc(alias(
    "SetPedCrouchMovement",
    "_SET_PED_CROUCH_MOVEMENT",
    "0x7DE9692C6F64CFE8"
))]
#[inline]
pub fn set_ped_crouch_movement(ped: Ped, state: bool, p2: i32, immediately: bool) {
    call(0x7DE9692C6F64CFE8, (ped, state, p2, immediately))
}

/// `SetPedCullRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8AC1D721B2097B6E>
#[doc(alias("SetPedCullRange", "_SET_PED_CULL_RANGE", "0x8AC1D721B2097B6E"))]
#[inline]
pub fn set_ped_cull_range(ped: Ped, p1: f32, p2: f32) {
    call(0x8AC1D721B2097B6E, (ped, p1, p2))
}

/// `SetPedDamageCleanliness`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7528720101A807A5>
#[doc(alias(
    "SetPedDamageCleanliness",
    "_SET_PED_DAMAGE_CLEANLINESS",
    "0x7528720101A807A5"
))]
#[inline]
pub fn set_ped_damage_cleanliness(ped: Ped, damage_cleanliness: i32) {
    call(0x7528720101A807A5, (ped, damage_cleanliness))
}

/// `SetPedDamaged`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDACE03C65C6666DB>
#[doc(alias("SetPedDamaged", "_SET_PED_DAMAGED", "0xDACE03C65C6666DB"))]
#[inline]
pub fn set_ped_damaged(ped: Ped, damaged: bool) {
    call(0xDACE03C65C6666DB, (ped, damaged))
}

/// `SetPedDefensiveAreaDirection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x413C6C763A4AFFAD>
#[doc(alias(
    "SetPedDefensiveAreaDirection",
    "SET_PED_DEFENSIVE_AREA_DIRECTION",
    "0x413C6C763A4AFFAD"
))]
#[inline]
pub fn set_ped_defensive_area_direction(ped: Ped, p1: f32, p2: f32, p3: f32, p4: bool) {
    call(0x413C6C763A4AFFAD, (ped, p1, p2, p3, p4))
}

/// `SetPedDefensiveAreaToAngledArea`, since game build 1232.
///
/// Of unknown type: `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB2BFE5D009F0331>
#[doc(alias(
    "SetPedDefensiveAreaToAngledArea",
    "_SET_PED_DEFENSIVE_AREA_TO_ANGLED_AREA",
    "0xEB2BFE5D009F0331"
))]
#[inline]
pub fn set_ped_defensive_area_to_angled_area(
    ped: Ped,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    p7: i32,
    p8: bool,
    p9: bool,
    entity: impl Into<Entity>,
    p11: bool,
) {
    let entity: Entity = entity.into();
    call(
        0xEB2BFE5D009F0331,
        (ped, x1, y1, z1, x2, y2, z2, p7, p8, p9, entity, p11),
    )
}

/// `SetPedDefensiveAreaVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC3DB99C8144CD81>
#[doc(alias(
    "SetPedDefensiveAreaVolume",
    "SET_PED_DEFENSIVE_AREA_VOLUME",
    "0xFC3DB99C8144CD81"
))]
#[inline]
pub fn set_ped_defensive_area_volume(ped: Ped, volume: Volume, p2: bool, p3: bool, p4: bool) {
    call(0xFC3DB99C8144CD81, (ped, volume, p2, p3, p4))
}

/// `SetPedDefensiveSphereAttachedToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1854217C640B39EC>
#[doc(alias(
    "SetPedDefensiveSphereAttachedToEntity",
    "_SET_PED_DEFENSIVE_SPHERE_ATTACHED_TO_ENTITY",
    "0x1854217C640B39EC"
))]
#[inline]
pub fn set_ped_defensive_sphere_attached_to_entity(
    ped: Ped,
    entity: impl Into<Entity>,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p6: i32,
    p7: bool,
) {
    let entity: Entity = entity.into();
    call(0x1854217C640B39EC, (ped, entity, x, y, z, radius, p6, p7))
}

/// `SetPedDesiredHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA5A7ECE2AA8FE70>
#[doc(alias(
    "SetPedDesiredHeading",
    "SET_PED_DESIRED_HEADING",
    "0xAA5A7ECE2AA8FE70"
))]
#[inline]
pub fn set_ped_desired_heading(ped: Ped, heading: f32) {
    call(0xAA5A7ECE2AA8FE70, (ped, heading))
}

/// `SetPedDesiredLocoForModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x923583741DC87BCE>
#[doc(alias(
    "SetPedDesiredLocoForModel",
    "_SET_PED_DESIRED_LOCO_FOR_MODEL",
    "0x923583741DC87BCE"
))]
#[inline]
pub fn set_ped_desired_loco_for_model(ped: Ped, locomotion_archetype: &str) {
    call(0x923583741DC87BCE, (ped, locomotion_archetype))
}

/// `SetPedDesiredLocoMotionType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89F5E7ADECCCB49C>
#[doc(alias(
    "SetPedDesiredLocoMotionType",
    "_SET_PED_DESIRED_LOCO_MOTION_TYPE",
    "0x89F5E7ADECCCB49C"
))]
#[inline]
pub fn set_ped_desired_loco_motion_type(ped: Ped, loco_motion_type: &str) {
    call(0x89F5E7ADECCCB49C, (ped, loco_motion_type))
}

/// `SetPedDesiresGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBAD2A311667A50D7>
#[doc(alias("SetPedDesiresGroup", "_SET_PED_DESIRES_GROUP", "0xBAD2A311667A50D7"))]
#[inline]
pub fn set_ped_desires_group(ped: Ped, toggle: bool) {
    call(0xBAD2A311667A50D7, (ped, toggle))
}

/// `SetPedDirtCleaned`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE3144B932DFDFF65>
#[doc(alias("SetPedDirtCleaned", "_SET_PED_DIRT_CLEANED", "0xE3144B932DFDFF65"))]
#[inline]
pub fn set_ped_dirt_cleaned(ped: Ped, p1: f32, p2: i32, p3: bool, p4: bool) {
    call(0xE3144B932DFDFF65, (ped, p1, p2, p3, p4))
}

/// `SetPedDisableKickMove`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xADD31A5C7A5FAA73>
#[doc(alias(
    "SetPedDisableKickMove",
    "_SET_PED_DISABLE_KICK_MOVE",
    "0xADD31A5C7A5FAA73"
))]
#[inline]
pub fn set_ped_disable_kick_move(ped: Ped, disable: bool) {
    call(0xADD31A5C7A5FAA73, (ped, disable))
}

/// `SetPedDrunkness`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x406CCF555B04FAD3>
#[doc(alias("SetPedDrunkness", "_SET_PED_DRUNKNESS", "0x406CCF555B04FAD3"))]
#[inline]
pub fn set_ped_drunkness(ped: Ped, enabled: bool, drunkness_level: f32) {
    call(0x406CCF555B04FAD3, (ped, enabled, drunkness_level))
}

/// `SetPedFiringPattern`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9AC577F5A12AD8A9>
#[doc(alias("SetPedFiringPattern", "SET_PED_FIRING_PATTERN", "0x9AC577F5A12AD8A9"))]
#[inline]
pub fn set_ped_firing_pattern(ped: Ped, pattern_hash: impl Into<Hash>) {
    let pattern_hash: Hash = pattern_hash.into();
    call(0x9AC577F5A12AD8A9, (ped, pattern_hash))
}

/// `SetPedFiringPattern_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x20E54854DEF6A54A>
#[doc(alias(
    "SetPedFiringPattern_2",
    "_SET_PED_FIRING_PATTERN_2",
    "0x20E54854DEF6A54A"
))]
#[inline]
pub fn set_ped_firing_pattern_2(ped: Ped, pattern_hash: impl Into<Hash>) {
    let pattern_hash: Hash = pattern_hash.into();
    call(0x20E54854DEF6A54A, (ped, pattern_hash))
}

/// `SetPedFiringPattern_3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x244E8C282188E40F>
#[doc(alias(
    "SetPedFiringPattern_3",
    "_SET_PED_FIRING_PATTERN_3",
    "0x244E8C282188E40F"
))]
#[inline]
pub fn set_ped_firing_pattern_3(ped: Ped, pattern_hash: impl Into<Hash>) {
    let pattern_hash: Hash = pattern_hash.into();
    call(0x244E8C282188E40F, (ped, pattern_hash))
}

/// `SetPedFleeAttributes`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x70A2D1137C8ED7C9>
#[doc(alias(
    "SetPedFleeAttributes",
    "SET_PED_FLEE_ATTRIBUTES",
    "0x70A2D1137C8ED7C9"
))]
#[inline]
pub fn set_ped_flee_attributes(ped: Ped, attribute_flags: i32, enable: bool) {
    call(0x70A2D1137C8ED7C9, (ped, attribute_flags, enable))
}

/// `SetPedFormationPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E9E95FDEDCC9D35>
#[doc(alias(
    "SetPedFormationPosition",
    "_SET_PED_FORMATION_POSITION",
    "0x0E9E95FDEDCC9D35"
))]
#[inline]
pub fn set_ped_formation_position(ped: Ped, position: i32, toggle: bool) {
    call(0x0E9E95FDEDCC9D35, (ped, position, toggle))
}

/// `SetPedGestureGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDF803377F94AAA8>
#[doc(alias("SetPedGestureGroup", "SET_PED_GESTURE_GROUP", "0xDDF803377F94AAA8"))]
#[inline]
pub fn set_ped_gesture_group(ped: Ped, gesture: &str, p2: i32) {
    call(0xDDF803377F94AAA8, (ped, gesture, p2))
}

/// `SetPedGetupAnimation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3AE3552E7C207CC5>
#[doc(alias(
    "SetPedGetupAnimation",
    "_SET_PED_GETUP_ANIMATION",
    "0x3AE3552E7C207CC5"
))]
#[inline]
pub fn set_ped_getup_animation(ped: Ped, anim_name: &str, p2: bool) {
    call(0x3AE3552E7C207CC5, (ped, anim_name, p2))
}

/// `SetPedGrappleAction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8301D87B1B89E219>
#[doc(alias("SetPedGrappleAction", "_SET_PED_GRAPPLE_ACTION", "0x8301D87B1B89E219"))]
#[inline]
pub fn set_ped_grapple_action(ped: Ped, grapple_action: impl Into<Hash>) {
    let grapple_action: Hash = grapple_action.into();
    call(0x8301D87B1B89E219, (ped, grapple_action))
}

/// `SetPedGrappleAnimation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56E9C26CD29D1ED6>
#[doc(alias(
    "SetPedGrappleAnimation",
    "_SET_PED_GRAPPLE_ANIMATION",
    "0x56E9C26CD29D1ED6"
))]
#[inline]
pub fn set_ped_grapple_animation(ped: Ped, grapple_anim: impl Into<Hash>) {
    let grapple_anim: Hash = grapple_anim.into();
    call(0x56E9C26CD29D1ED6, (ped, grapple_anim))
}

/// `SetPedGrappleEffectMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x99A6E246C315BF60>
#[doc(alias(
    "SetPedGrappleEffectMultiplier",
    "_SET_PED_GRAPPLE_EFFECT_MULTIPLIER",
    "0x99A6E246C315BF60"
))]
#[inline]
pub fn set_ped_grapple_effect_multiplier(ped: Ped, multiplier: f32) -> i32 {
    call(0x99A6E246C315BF60, (ped, multiplier))
}

/// `SetPedGrappleFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x789DABD18E9024DB>
#[doc(alias("SetPedGrappleFlag", "_SET_PED_GRAPPLE_FLAG", "0x789DABD18E9024DB"))]
#[inline]
pub fn set_ped_grapple_flag(ped: Ped, flag: i32, enable: bool) {
    call(0x789DABD18E9024DB, (ped, flag, enable))
}

/// `SetPedGrappleSequence`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x604190F0CF0DF158>
#[doc(alias(
    "SetPedGrappleSequence",
    "_SET_PED_GRAPPLE_SEQUENCE",
    "0x604190F0CF0DF158"
))]
#[inline]
pub fn set_ped_grapple_sequence(ped: Ped, grapple_sequence: &str) {
    call(0x604190F0CF0DF158, (ped, grapple_sequence))
}

/// `SetPedGrappleStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x630E7B01F091A197>
#[doc(alias("SetPedGrappleStyle", "_SET_PED_GRAPPLE_STYLE", "0x630E7B01F091A197"))]
#[inline]
pub fn set_ped_grapple_style(ped: Ped, style: impl Into<Hash>) -> i32 {
    let style: Hash = style.into();
    call(0x630E7B01F091A197, (ped, style))
}

/// `SetPedGravity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9FF447B6B6AD960A>
#[doc(alias("SetPedGravity", "SET_PED_GRAVITY", "0x9FF447B6B6AD960A"))]
#[inline]
pub fn set_ped_gravity(ped: Ped, toggle: bool) {
    call(0x9FF447B6B6AD960A, (ped, toggle))
}

/// `SetPedGroupMemberPassengerIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0BDDB8D9EC6BCF3C>
#[doc(alias(
    "SetPedGroupMemberPassengerIndex",
    "SET_PED_GROUP_MEMBER_PASSENGER_INDEX",
    "0x0BDDB8D9EC6BCF3C"
))]
#[inline]
pub fn set_ped_group_member_passenger_index(ped: Ped, index: i32) {
    call(0x0BDDB8D9EC6BCF3C, (ped, index))
}

/// `SetPedHeadshotDamageMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BA918C823B8BA56>
#[doc(alias(
    "SetPedHeadshotDamageMultiplier",
    "_SET_PED_HEADSHOT_DAMAGE_MULTIPLIER",
    "0x2BA918C823B8BA56"
))]
#[inline]
pub fn set_ped_headshot_damage_multiplier(ped: Ped, multiplier: f32) {
    call(0x2BA918C823B8BA56, (ped, multiplier))
}

/// `SetPedHealthConfig`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6B82FCE03B43A37>
#[doc(alias("SetPedHealthConfig", "_SET_PED_HEALTH_CONFIG", "0xF6B82FCE03B43A37"))]
#[inline]
pub fn set_ped_health_config(ped: Ped, config_hash: impl Into<Hash>) {
    let config_hash: Hash = config_hash.into();
    call(0xF6B82FCE03B43A37, (ped, config_hash))
}

/// `SetPedHearingRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x33A8F7F7D5F7F33C>
#[doc(alias("SetPedHearingRange", "SET_PED_HEARING_RANGE", "0x33A8F7F7D5F7F33C"))]
#[inline]
pub fn set_ped_hearing_range(ped: Ped, value: f32) {
    call(0x33A8F7F7D5F7F33C, (ped, value))
}

/// `SetPedHighlyPerceptive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52D59AB61DDC05DD>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF107E836A70DCE05>
#[doc(alias("SetPedIdRange", "SET_PED_ID_RANGE", "0xF107E836A70DCE05"))]
#[inline]
pub fn set_ped_id_range(ped: Ped, value: f32) {
    call(0xF107E836A70DCE05, (ped, value))
}

/// `SetPedImmersionFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FB0088E8769CDDB>
#[doc(alias("SetPedImmersionFlag", "_SET_PED_IMMERSION_FLAG", "0x7FB0088E8769CDDB"))]
#[inline]
pub fn set_ped_immersion_flag(ped: Ped, toggle: bool) {
    call(0x7FB0088E8769CDDB, (ped, toggle))
}

/// `SetPedIncapacitationFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD67B6F3BCF81BA47>
#[doc(alias(
    "SetPedIncapacitationFlags",
    "_SET_PED_INCAPACITATION_FLAGS",
    "0xD67B6F3BCF81BA47"
))]
#[inline]
pub fn set_ped_incapacitation_flags(ped: Ped, flags: i32) {
    call(0xD67B6F3BCF81BA47, (ped, flags))
}

/// `SetPedIncapacitationModifiers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39ED303390DDEAC7>
#[doc(alias(
    "SetPedIncapacitationModifiers",
    "_SET_PED_INCAPACITATION_MODIFIERS",
    "0x39ED303390DDEAC7"
))]
#[inline]
pub fn set_ped_incapacitation_modifiers(
    ped: Ped,
    can_be_incapacitated: bool,
    threshold: i32,
    bleedout_time: i32,
    p4: i32,
) {
    call(
        0x39ED303390DDEAC7,
        (ped, can_be_incapacitated, threshold, bleedout_time, p4),
    )
}

/// `SetPedIncapacitationTotalBleedOutDuration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2890418B39BC8FFF>
#[doc(alias(
    "SetPedIncapacitationTotalBleedOutDuration",
    "_SET_PED_INCAPACITATION_TOTAL_BLEED_OUT_DURATION",
    "0x2890418B39BC8FFF"
))]
#[inline]
pub fn set_ped_incapacitation_total_bleed_out_duration(ped: Ped, duration: f32) {
    call(0x2890418B39BC8FFF, (ped, duration))
}

/// `SetPedInjuredOnGroundBehaviour`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC4B4B3B9908052A>
#[doc(alias(
    "SetPedInjuredOnGroundBehaviour",
    "SET_PED_INJURED_ON_GROUND_BEHAVIOUR",
    "0xEC4B4B3B9908052A"
))]
#[inline]
pub fn set_ped_injured_on_ground_behaviour(ped: Ped, unk: f32) {
    call(0xEC4B4B3B9908052A, (ped, unk))
}

/// `SetPedInteractionNegativeResponse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3C53CDE922BC78B>
#[doc(alias(
    "SetPedInteractionNegativeResponse",
    "_SET_PED_INTERACTION_NEGATIVE_RESPONSE",
    "0xA3C53CDE922BC78B"
))]
#[inline]
pub fn set_ped_interaction_negative_response(ped: Ped, speech: &str) {
    call(0xA3C53CDE922BC78B, (ped, speech))
}

/// `SetPedInteractionPersonality`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x24C82EF607105FAA>
#[doc(alias(
    "SetPedInteractionPersonality",
    "_SET_PED_INTERACTION_PERSONALITY",
    "0x24C82EF607105FAA"
))]
#[inline]
pub fn set_ped_interaction_personality(ped: Ped, personality: impl Into<Hash>) {
    let personality: Hash = personality.into();
    call(0x24C82EF607105FAA, (ped, personality))
}

/// `SetPedInteractionPositiveResponse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x20C5459379D75C1C>
#[doc(alias(
    "SetPedInteractionPositiveResponse",
    "_SET_PED_INTERACTION_POSITIVE_RESPONSE",
    "0x20C5459379D75C1C"
))]
#[inline]
pub fn set_ped_interaction_positive_response(ped: Ped, speech: &str) {
    call(0x20C5459379D75C1C, (ped, speech))
}

/// `SetPedIntoVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF75B0D629E1C063D>
#[doc(alias("SetPedIntoVehicle", "SET_PED_INTO_VEHICLE", "0xF75B0D629E1C063D"))]
#[inline]
pub fn set_ped_into_vehicle(ped: Ped, vehicle: Vehicle, seat_index: i32) {
    call(0xF75B0D629E1C063D, (ped, vehicle, seat_index))
}

/// `SetPedKeepTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x971D38760FBC02EF>
#[doc(alias("SetPedKeepTask", "SET_PED_KEEP_TASK", "0x971D38760FBC02EF"))]
#[inline]
pub fn set_ped_keep_task(ped: Ped, toggle: bool) {
    call(0x971D38760FBC02EF, (ped, toggle))
}

/// `SetPedKnockedByOneHit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5BCF0B79D4F5DBA3>
#[doc(alias(
    "SetPedKnockedByOneHit",
    "_SET_PED_KNOCKED_BY_ONE_HIT",
    "0x5BCF0B79D4F5DBA3"
))]
#[inline]
pub fn set_ped_knocked_by_one_hit(ped: Ped, p1: f32) {
    call(0x5BCF0B79D4F5DBA3, (ped, p1))
}

/// `SetPedLadderMovementSpeedModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x05CE6AF4DF071D23>
#[doc(alias(
    "SetPedLadderMovementSpeedModifier",
    "_SET_PED_LADDER_MOVEMENT_SPEED_MODIFIER",
    "0x05CE6AF4DF071D23"
))]
#[inline]
pub fn set_ped_ladder_movement_speed_modifier(ped: Ped, p1: f32) {
    call(0x05CE6AF4DF071D23, (ped, p1))
}

/// `SetPedLassoHogtieFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE6004120C18DF97>
#[doc(alias(
    "SetPedLassoHogtieFlag",
    "SET_PED_LASSO_HOGTIE_FLAG",
    "0xAE6004120C18DF97"
))]
#[inline]
pub fn set_ped_lasso_hogtie_flag(ped: Ped, flag_id: i32, value: bool) {
    call(0xAE6004120C18DF97, (ped, flag_id, value))
}

/// `SetPedLegIkMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC396F5B86FF9FEBD>
#[doc(alias("SetPedLegIkMode", "SET_PED_LEG_IK_MODE", "0xC396F5B86FF9FEBD"))]
#[inline]
pub fn set_ped_leg_ik_mode(ped: Ped, mode: i32) {
    call(0xC396F5B86FF9FEBD, (ped, mode))
}

/// `SetPedLights`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13A210949FCBD92B>
#[doc(alias("SetPedLights", "_SET_PED_LIGHTS", "0x13A210949FCBD92B"))]
#[inline]
pub fn set_ped_lights(ped: Ped, toggle: bool) {
    call(0x13A210949FCBD92B, (ped, toggle))
}

/// `SetPedLodMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC2C5C242AAC342B>
#[doc(alias("SetPedLodMultiplier", "SET_PED_LOD_MULTIPLIER", "0xDC2C5C242AAC342B"))]
#[inline]
pub fn set_ped_lod_multiplier(ped: Ped, multiplier: f32) {
    call(0xDC2C5C242AAC342B, (ped, multiplier))
}

/// `SetPedMaxHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF5F6378C4F3419D3>
#[doc(alias("SetPedMaxHealth", "SET_PED_MAX_HEALTH", "0xF5F6378C4F3419D3"))]
#[inline]
pub fn set_ped_max_health(ped: Ped, value: i32) {
    call(0xF5F6378C4F3419D3, (ped, value))
}

/// `SetPedMaxMoveBlendRatio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x433083750C5E064A>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43C851690662113D>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BA428C528D9E522>
#[doc(alias(
    "SetPedMaxTimeUnderwater",
    "SET_PED_MAX_TIME_UNDERWATER",
    "0x6BA428C528D9E522"
))]
#[inline]
pub fn set_ped_max_time_underwater(ped: Ped, value: f32) {
    call(0x6BA428C528D9E522, (ped, value))
}

/// `SetPedMeleeForcedDuration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6DB875AFC584FA32>
#[doc(alias(
    "SetPedMeleeForcedDuration",
    "_SET_PED_MELEE_FORCED_DURATION",
    "0x6DB875AFC584FA32"
))]
#[inline]
pub fn set_ped_melee_forced_duration(ped: Ped, duration_ms: i32) -> bool {
    call(0x6DB875AFC584FA32, (ped, duration_ms))
}

/// `SetPedMinMoveBlendRatio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01A898D26E2333DD>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE163A4BCE4DE6F11>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9C8960E8684C1B5>
#[doc(alias("SetPedMoney", "SET_PED_MONEY", "0xA9C8960E8684C1B5"))]
#[inline]
pub fn set_ped_money(ped: Ped, amount: i32) {
    call(0xA9C8960E8684C1B5, (ped, amount))
}

/// `SetPedMotivation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06D26A96CA1BCA75>
#[doc(alias("SetPedMotivation", "_SET_PED_MOTIVATION", "0x06D26A96CA1BCA75"))]
#[inline]
pub fn set_ped_motivation(ped: Ped, motivation_state: i32, threshold: f32, target_ped: Ped) {
    call(
        0x06D26A96CA1BCA75,
        (ped, motivation_state, threshold, target_ped),
    )
}

/// `SetPedMotivationModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1EB5D029E0191D3>
#[doc(alias(
    "SetPedMotivationModifier",
    "_SET_PED_MOTIVATION_MODIFIER",
    "0xA1EB5D029E0191D3"
))]
#[inline]
pub fn set_ped_motivation_modifier(ped: Ped, motivation_state: i32, modifier: f32) {
    call(0xA1EB5D029E0191D3, (ped, motivation_state, modifier))
}

/// `SetPedMotivationStateOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2EB75FB86C41F026>
#[doc(alias(
    "SetPedMotivationStateOverride",
    "_SET_PED_MOTIVATION_STATE_OVERRIDE",
    "0x2EB75FB86C41F026"
))]
#[inline]
pub fn set_ped_motivation_state_override(ped: Ped, motivation_state: i32, enabled: bool) {
    call(0x2EB75FB86C41F026, (ped, motivation_state, enabled))
}

/// `SetPedMoveAnimsBlendOut`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E8C908F41584ECD>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x085BF80FA50A39D1>
#[doc(alias(
    "SetPedMoveRateOverride",
    "SET_PED_MOVE_RATE_OVERRIDE",
    "0x085BF80FA50A39D1"
))]
#[inline]
pub fn set_ped_move_rate_override(ped: Ped, value: f32) {
    call(0x085BF80FA50A39D1, (ped, value))
}

/// `SetPedNameDebug`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x98EFA132A4117BE1>
#[doc(alias("SetPedNameDebug", "SET_PED_NAME_DEBUG", "0x98EFA132A4117BE1"))]
#[inline]
pub fn set_ped_name_debug(ped: Ped, name: &str) {
    call(0x98EFA132A4117BE1, (ped, name))
}

/// `SetPedNonCreationArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE01041D559983EA>
#[doc(alias(
    "SetPedNonCreationArea",
    "SET_PED_NON_CREATION_AREA",
    "0xEE01041D559983EA"
))]
#[inline]
pub fn set_ped_non_creation_area(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) {
    call(0xEE01041D559983EA, (x1, y1, z1, x2, y2, z2))
}

/// `SetPedOntoMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x028F76B6E78246EB>
#[doc(alias("SetPedOntoMount", "SET_PED_ONTO_MOUNT", "0x028F76B6E78246EB"))]
#[inline]
pub fn set_ped_onto_mount(ped: Ped, mount: Ped, seat_index: i32, p3: bool) {
    call(0x028F76B6E78246EB, (ped, mount, seat_index, p3))
}

/// `SetPedOwnsAnimal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x931B241409216C1F>
#[doc(alias("SetPedOwnsAnimal", "SET_PED_OWNS_ANIMAL", "0x931B241409216C1F"))]
#[inline]
pub fn set_ped_owns_animal(ped: Ped, animal: Ped, p2: bool) {
    call(0x931B241409216C1F, (ped, animal, p2))
}

/// `SetPedPanicExitScenario`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE07FF6495D52E2A>
#[doc(alias(
    "SetPedPanicExitScenario",
    "SET_PED_PANIC_EXIT_SCENARIO",
    "0xFE07FF6495D52E2A"
))]
#[inline]
pub fn set_ped_panic_exit_scenario(ped: Ped, x: f32, y: f32, z: f32) -> bool {
    call(0xFE07FF6495D52E2A, (ped, x, y, z))
}

/// `SetPedPersonality`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8B6430EAD2D2437>
#[doc(alias("SetPedPersonality", "_SET_PED_PERSONALITY", "0xB8B6430EAD2D2437"))]
#[inline]
pub fn set_ped_personality(ped: Ped, personality: impl Into<Hash>) {
    let personality: Hash = personality.into();
    call(0xB8B6430EAD2D2437, (ped, personality))
}

/// `SetPedPromptName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A48B6E03BABB4AC>
#[doc(alias("SetPedPromptName", "_SET_PED_PROMPT_NAME", "0x4A48B6E03BABB4AC"))]
#[inline]
pub fn set_ped_prompt_name(ped: Ped, name: &str) {
    call(0x4A48B6E03BABB4AC, (ped, name))
}

/// `SetPedPromptName_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19B14E04B009E28B>
#[doc(alias("SetPedPromptName_2", "_SET_PED_PROMPT_NAME_2", "0x19B14E04B009E28B"))]
#[inline]
pub fn set_ped_prompt_name_2(ped: Ped, name: &str) {
    call(0x19B14E04B009E28B, (ped, name))
}

/// `SetPedPromptNameFromGxtEntry`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFCA8FB9E15FA80D3>
#[doc(alias(
    "SetPedPromptNameFromGxtEntry",
    "_SET_PED_PROMPT_NAME_FROM_GXT_ENTRY",
    "0xFCA8FB9E15FA80D3"
))]
#[inline]
pub fn set_ped_prompt_name_from_gxt_entry(ped: Ped, gxt_entry_hash: impl Into<Hash>) {
    let gxt_entry_hash: Hash = gxt_entry_hash.into();
    call(0xFCA8FB9E15FA80D3, (ped, gxt_entry_hash))
}

/// `SetPedPromptNameFromGxtEntry_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC2745D9261664901>
#[doc(alias(
    "SetPedPromptNameFromGxtEntry_2",
    "_SET_PED_PROMPT_NAME_FROM_GXT_ENTRY_2",
    "0xC2745D9261664901"
))]
#[inline]
pub fn set_ped_prompt_name_from_gxt_entry_2(ped: Ped, gxt_entry_hash: impl Into<Hash>) {
    let gxt_entry_hash: Hash = gxt_entry_hash.into();
    call(0xC2745D9261664901, (ped, gxt_entry_hash))
}

/// `SetPedQuality`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE6B874286D640BB>
#[doc(alias("SetPedQuality", "_SET_PED_QUALITY", "0xCE6B874286D640BB"))]
#[inline]
pub fn set_ped_quality(ped: Ped, quality: i32) {
    call(0xCE6B874286D640BB, (ped, quality))
}

/// `SetPedRagdollForceFall`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01F6594B923B9251>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0A4F1BBF4FA7497>
#[doc(alias(
    "SetPedRagdollOnCollision",
    "SET_PED_RAGDOLL_ON_COLLISION",
    "0xF0A4F1BBF4FA7497"
))]
#[inline]
pub fn set_ped_ragdoll_on_collision(ped: Ped, toggle: bool, p2: bool) {
    call(0xF0A4F1BBF4FA7497, (ped, toggle, p2))
}

/// `SetPedRandomComponentVariation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC8A9481A01E63C28>
#[doc(alias(
    "SetPedRandomComponentVariation",
    "SET_PED_RANDOM_COMPONENT_VARIATION",
    "0xC8A9481A01E63C28"
))]
#[inline]
pub fn set_ped_random_component_variation(ped: Ped, p1: i32) {
    call(0xC8A9481A01E63C28, (ped, p1))
}

/// `SetPedRelationshipGroupDefaultHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xADB3F206518799E8>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC80A74AC829DDD92>
#[doc(alias(
    "SetPedRelationshipGroupHash",
    "SET_PED_RELATIONSHIP_GROUP_HASH",
    "0xC80A74AC829DDD92"
))]
#[inline]
pub fn set_ped_relationship_group_hash(ped: Ped, relationship_group: impl Into<Hash>) {
    let relationship_group: Hash = relationship_group.into();
    call(0xC80A74AC829DDD92, (ped, relationship_group))
}

/// `SetPedResetFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC1E8A365BF3B29F2>
#[doc(alias("SetPedResetFlag", "SET_PED_RESET_FLAG", "0xC1E8A365BF3B29F2"))]
#[inline]
pub fn set_ped_reset_flag(ped: Ped, flag_id: i32, do_reset: bool) {
    call(0xC1E8A365BF3B29F2, (ped, flag_id, do_reset))
}

/// `SetPedScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x25ACFC650B65C538>
#[doc(alias("SetPedScale", "_SET_PED_SCALE", "0x25ACFC650B65C538"))]
#[inline]
pub fn set_ped_scale(ped: Ped, scale: f32) {
    call(0x25ACFC650B65C538, (ped, scale))
}

/// `SetPedScent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01B21B81865E2A1F>
#[doc(alias("SetPedScent", "_SET_PED_SCENT", "0x01B21B81865E2A1F"))]
#[inline]
pub fn set_ped_scent(ped: Ped, scent: f32) {
    call(0x01B21B81865E2A1F, (ped, scent))
}

/// `SetPedSeeingRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF29CF591C4BF6CEE>
#[doc(alias("SetPedSeeingRange", "SET_PED_SEEING_RANGE", "0xF29CF591C4BF6CEE"))]
#[inline]
pub fn set_ped_seeing_range(ped: Ped, value: f32) {
    call(0xF29CF591C4BF6CEE, (ped, value))
}

/// `SetPedShootRate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x614DA022990752DC>
#[doc(alias("SetPedShootRate", "SET_PED_SHOOT_RATE", "0x614DA022990752DC"))]
#[inline]
pub fn set_ped_shoot_rate(ped: Ped, shoot_rate: i32) {
    call(0x614DA022990752DC, (ped, shoot_rate))
}

/// `SetPedShouldPlayCombatScenarioExit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x802092B07E3B1EEA>
#[doc(alias(
    "SetPedShouldPlayCombatScenarioExit",
    "SET_PED_SHOULD_PLAY_COMBAT_SCENARIO_EXIT",
    "0x802092B07E3B1EEA"
))]
#[inline]
pub fn set_ped_should_play_combat_scenario_exit(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    look_intensity: i32,
) -> bool {
    call(0x802092B07E3B1EEA, (ped, x, y, z, look_intensity))
}

/// `SetPedShouldPlayDirectedNormalScenarioExit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC6935EBE0847B90>
#[doc(alias(
    "SetPedShouldPlayDirectedNormalScenarioExit",
    "SET_PED_SHOULD_PLAY_DIRECTED_NORMAL_SCENARIO_EXIT",
    "0xEC6935EBE0847B90"
))]
#[inline]
pub fn set_ped_should_play_directed_normal_scenario_exit(ped: Ped, x: f32, y: f32, z: f32) -> bool {
    call(0xEC6935EBE0847B90, (ped, x, y, z))
}

/// `SetPedShouldPlayEmotionalScenarioExit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62FDAD5E01D2DD47>
#[doc(alias(
    "SetPedShouldPlayEmotionalScenarioExit",
    "SET_PED_SHOULD_PLAY_EMOTIONAL_SCENARIO_EXIT",
    "0x62FDAD5E01D2DD47"
))]
#[inline]
pub fn set_ped_should_play_emotional_scenario_exit(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    look_intensity: i32,
    p5: bool,
) -> bool {
    call(0x62FDAD5E01D2DD47, (ped, x, y, z, look_intensity, p5))
}

/// `SetPedShouldPlayFleeScenarioExit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEEED8FAFEC331A70>
#[doc(alias(
    "SetPedShouldPlayFleeScenarioExit",
    "SET_PED_SHOULD_PLAY_FLEE_SCENARIO_EXIT",
    "0xEEED8FAFEC331A70"
))]
#[inline]
pub fn set_ped_should_play_flee_scenario_exit(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    look_intensity: i32,
) -> bool {
    call(0xEEED8FAFEC331A70, (ped, x, y, z, look_intensity))
}

/// `SetPedShouldPlayImmediateScenarioExit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1C03A5352243A30>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3A9299C4F2ADB98>
#[doc(alias(
    "SetPedShouldPlayNormalScenarioExit",
    "SET_PED_SHOULD_PLAY_NORMAL_SCENARIO_EXIT",
    "0xA3A9299C4F2ADB98"
))]
#[inline]
pub fn set_ped_should_play_normal_scenario_exit(ped: Ped) {
    call(0xA3A9299C4F2ADB98, (ped,))
}

/// `SetPedShouldPlayQuickScenarioExit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x463803429297117C>
#[doc(alias(
    "SetPedShouldPlayQuickScenarioExit",
    "SET_PED_SHOULD_PLAY_QUICK_SCENARIO_EXIT",
    "0x463803429297117C"
))]
#[inline]
pub fn set_ped_should_play_quick_scenario_exit(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    look_intensity: i32,
    p5: bool,
) -> bool {
    call(0x463803429297117C, (ped, x, y, z, look_intensity, p5))
}

/// `SetPedSphereDefensiveArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D3151A373974804>
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
    p7: bool,
) {
    call(0x9D3151A373974804, (ped, x, y, z, radius, p5, p6, p7))
}

/// `SetPedStealthMovement`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88CBB5CEB96B7BD2>
#[doc(alias(
    "SetPedStealthMovement",
    "SET_PED_STEALTH_MOVEMENT",
    "0x88CBB5CEB96B7BD2"
))]
#[inline]
pub fn set_ped_stealth_movement(ped: Ped, toggle: bool, p2: i32, p3: i32) {
    call(0x88CBB5CEB96B7BD2, (ped, toggle, p2, p3))
}

/// `SetPedSweat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27B0405F59637D1F>
#[doc(alias("SetPedSweat", "SET_PED_SWEAT", "0x27B0405F59637D1F"))]
#[inline]
pub fn set_ped_sweat(ped: Ped, sweat: f32) {
    call(0x27B0405F59637D1F, (ped, sweat))
}

/// `SetPedTargetActionDisableFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC163DAC52AC975D3>
#[doc(alias(
    "SetPedTargetActionDisableFlag",
    "_SET_PED_TARGET_ACTION_DISABLE_FLAG",
    "0xC163DAC52AC975D3"
))]
#[inline]
pub fn set_ped_target_action_disable_flag(ped: Ped, action_disable_flag: i32) {
    call(0xC163DAC52AC975D3, (ped, action_disable_flag))
}

/// `SetPedTargetLossResponse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0703B9079823DA4A>
#[doc(alias(
    "SetPedTargetLossResponse",
    "SET_PED_TARGET_LOSS_RESPONSE",
    "0x0703B9079823DA4A"
))]
#[inline]
pub fn set_ped_target_loss_response(ped: Ped, response_type: i32) {
    call(0x0703B9079823DA4A, (ped, response_type))
}

/// `SetPedToBeRemoved`.
///
/// Of unknown type: `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36E4B61DC56DE77C>
#[doc(alias("SetPedToBeRemoved", "_SET_PED_TO_BE_REMOVED", "0x36E4B61DC56DE77C"))]
#[inline]
pub fn set_ped_to_be_removed(ped: Ped, p1: f32, p2: f32, p3: i32, p4: i32) {
    call(0x36E4B61DC56DE77C, (ped, p1, p2, p3, p4))
}

/// `SetPedToDisableRagdoll`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x221F4D9912B7FE86>
#[doc(alias(
    "SetPedToDisableRagdoll",
    "_SET_PED_TO_DISABLE_RAGDOLL",
    "0x221F4D9912B7FE86"
))]
#[inline]
pub fn set_ped_to_disable_ragdoll(ped: Ped, toggle: bool) {
    call(0x221F4D9912B7FE86, (ped, toggle))
}

/// `SetPedToInformRespectedFriends`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x112942C6E708F70B>
#[doc(alias(
    "SetPedToInformRespectedFriends",
    "SET_PED_TO_INFORM_RESPECTED_FRIENDS",
    "0x112942C6E708F70B"
))]
#[inline]
pub fn set_ped_to_inform_respected_friends(ped: Ped, radius: f32, max_friends: i32) {
    call(0x112942C6E708F70B, (ped, radius, max_friends))
}

/// `SetPedToPlayerWeaponDamageModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD77AE48611B7B10A>
#[doc(alias(
    "SetPedToPlayerWeaponDamageModifier",
    "SET_PED_TO_PLAYER_WEAPON_DAMAGE_MODIFIER",
    "0xD77AE48611B7B10A"
))]
#[inline]
pub fn set_ped_to_player_weapon_damage_modifier(ped: Ped, damage_modifier: f32) {
    call(0xD77AE48611B7B10A, (ped, damage_modifier))
}

/// `SetPedToRagdoll`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE99FB955581844A>
#[doc(alias("SetPedToRagdoll", "SET_PED_TO_RAGDOLL", "0xAE99FB955581844A"))]
#[inline]
pub fn set_ped_to_ragdoll(
    ped: Ped,
    time_min: i32,
    time_max: i32,
    ragdoll_type: i32,
    abort_if_injured: bool,
    abort_if_dead: bool,
    nm_task_message_parameter_name: &str,
) -> bool {
    call(
        0xAE99FB955581844A,
        (
            ped,
            time_min,
            time_max,
            ragdoll_type,
            abort_if_injured,
            abort_if_dead,
            nm_task_message_parameter_name,
        ),
    )
}

/// `SetPedToRagdollWithFall`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD76632D99E4966C8>
#[doc(alias(
    "SetPedToRagdollWithFall",
    "SET_PED_TO_RAGDOLL_WITH_FALL",
    "0xD76632D99E4966C8"
))]
#[inline]
pub fn set_ped_to_ragdoll_with_fall(
    ped: Ped,
    time_min: i32,
    time_max: i32,
    ragdoll_type: i32,
    falldir_x: f32,
    falldir_y: f32,
    falldir_z: f32,
    p7: f32,
    p8: f32,
    p9: f32,
    p10: f32,
    p11: f32,
    p12: f32,
    p13: f32,
) -> bool {
    call(
        0xD76632D99E4966C8,
        (
            ped,
            time_min,
            time_max,
            ragdoll_type,
            falldir_x,
            falldir_y,
            falldir_z,
            p7,
            p8,
            p9,
            p10,
            p11,
            p12,
            p13,
        ),
    )
}

/// `SetPedTrailEffect`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA5950E16B8F31052>
#[doc(alias("SetPedTrailEffect", "_SET_PED_TRAIL_EFFECT", "0xA5950E16B8F31052"))]
#[inline]
pub fn set_ped_trail_effect(ped: Ped, p1: bool, duration: f32) {
    call(0xA5950E16B8F31052, (ped, p1, duration))
}

/// `SetPedUseHorseMapCollision`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB72453B6F5B45B0>
#[doc(alias(
    "SetPedUseHorseMapCollision",
    "_SET_PED_USE_HORSE_MAP_COLLISION",
    "0xEB72453B6F5B45B0"
))]
#[inline]
pub fn set_ped_use_horse_map_collision(ped: Ped, toggle: bool) -> i32 {
    call(0xEB72453B6F5B45B0, (ped, toggle))
}

/// `SetPedUsingActionMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD75ACCF5E0FB5367>
#[doc(alias(
    "SetPedUsingActionMode",
    "SET_PED_USING_ACTION_MODE",
    "0xD75ACCF5E0FB5367"
))]
#[inline]
pub fn set_ped_using_action_mode(ped: Ped, b_action_mode_enabled: bool, p2: i32, action: &str) {
    call(0xD75ACCF5E0FB5367, (ped, b_action_mode_enabled, p2, action))
}

/// `SetPedVisualFieldCenterAngle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B6405E8AB34A907>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x70793BDCA1E854D4>
#[doc(alias(
    "SetPedVisualFieldMaxAngle",
    "SET_PED_VISUAL_FIELD_MAX_ANGLE",
    "0x70793BDCA1E854D4"
))]
#[inline]
pub fn set_ped_visual_field_max_angle(ped: Ped, value: f32) {
    call(0x70793BDCA1E854D4, (ped, value))
}

/// `SetPedVisualFieldMinAngle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DB492222FB21E26>
#[doc(alias(
    "SetPedVisualFieldMinAngle",
    "SET_PED_VISUAL_FIELD_MIN_ANGLE",
    "0x2DB492222FB21E26"
))]
#[inline]
pub fn set_ped_visual_field_min_angle(ped: Ped, value: f32) {
    call(0x2DB492222FB21E26, (ped, value))
}

/// `SetPedVisualFieldPeripheralRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C74B0BC831B753A>
#[doc(alias(
    "SetPedVisualFieldPeripheralRange",
    "SET_PED_VISUAL_FIELD_PERIPHERAL_RANGE",
    "0x9C74B0BC831B753A"
))]
#[inline]
pub fn set_ped_visual_field_peripheral_range(ped: Ped, range: f32) {
    call(0x9C74B0BC831B753A, (ped, range))
}

/// `SetPedVoiceVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD05AD61F242C626B>
#[doc(alias("SetPedVoiceVolume", "_SET_PED_VOICE_VOLUME", "0xD05AD61F242C626B"))]
#[inline]
pub fn set_ped_voice_volume(ped: Ped, volume: f32) {
    call(0xD05AD61F242C626B, (ped, volume))
}

/// `SetPedWetnessAmount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9CFF5BB70E8A2CB>
#[doc(alias("SetPedWetnessAmount", "_SET_PED_WETNESS_AMOUNT", "0xF9CFF5BB70E8A2CB"))]
#[inline]
pub fn set_ped_wetness_amount(ped: Ped, amount: f32) {
    call(0xF9CFF5BB70E8A2CB, (ped, amount))
}

/// `SetPedWetnessEnabledThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5485E4907B53019>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x44CB6447D2571AA0>
#[doc(alias("SetPedWetnessHeight", "SET_PED_WETNESS_HEIGHT", "0x44CB6447D2571AA0"))]
#[inline]
pub fn set_ped_wetness_height(ped: Ped, height: f32) {
    call(0x44CB6447D2571AA0, (ped, height))
}

/// `SetPedWrithingDuration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4DB9D03AC4E1FA84>
#[doc(alias(
    "SetPedWrithingDuration",
    "_SET_PED_WRITHING_DURATION",
    "0x4DB9D03AC4E1FA84"
))]
#[inline]
pub fn set_ped_writhing_duration(
    ped: Ped,
    writhing_duration1: f32,
    writhing_duration2: f32,
    p3: i32,
) {
    call(
        0x4DB9D03AC4E1FA84,
        (ped, writhing_duration1, writhing_duration2, p3),
    )
}

/// `SetPeltForHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA73F50E8796150D5>
#[doc(alias("SetPeltForHorse", "_SET_PELT_FOR_HORSE", "0xA73F50E8796150D5"))]
#[inline]
pub fn set_pelt_for_horse(horse: Ped, pelt_id: i32) {
    call(0xA73F50E8796150D5, (horse, pelt_id))
}

/// `SetPeltForHorseByInventoryItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC412AA1C73111FE0>
#[doc(alias(
    "SetPeltForHorseByInventoryItem",
    "_SET_PELT_FOR_HORSE_BY_INVENTORY_ITEM",
    "0xC412AA1C73111FE0"
))]
#[inline]
pub fn set_pelt_for_horse_by_inventory_item(
    horse: Ped,
    inventory_item: impl Into<Hash>,
    albedo_hash: impl Into<Hash>,
    normal_hash: impl Into<Hash>,
    p4: bool,
) {
    let inventory_item: Hash = inventory_item.into();
    let albedo_hash: Hash = albedo_hash.into();
    let normal_hash: Hash = normal_hash.into();
    call(
        0xC412AA1C73111FE0,
        (horse, inventory_item, albedo_hash, normal_hash, p4),
    )
}

/// `SetPlayerAntagonizeDisabledForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5708EDD71B50C008>
#[doc(alias(
    "SetPlayerAntagonizeDisabledForPed",
    "_SET_PLAYER_ANTAGONIZE_DISABLED_FOR_PED",
    "0x5708EDD71B50C008"
))]
#[inline]
pub fn set_player_antagonize_disabled_for_ped(ped: Ped, player: Player, duration: i32) {
    call(0x5708EDD71B50C008, (ped, player, duration))
}

/// `SetPlayerCurrentAnimalDamageModifier`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9EFF3C91DF38304F>
#[doc(alias(
    "SetPlayerCurrentAnimalDamageModifier",
    "_SET_PLAYER_CURRENT_ANIMAL_DAMAGE_MODIFIER",
    "0x9EFF3C91DF38304F"
))]
#[inline]
pub fn set_player_current_animal_damage_modifier(
    player: Player,
    modifier: f32,
    p2: i32,
    p3: i32,
) -> i32 {
    call(0x9EFF3C91DF38304F, (player, modifier, p2, p3))
}

/// `SetPlayerDismountTimestamp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA691C10054275290>
#[doc(alias(
    "SetPlayerDismountTimestamp",
    "_SET_PLAYER_DISMOUNT_TIMESTAMP",
    "0xA691C10054275290"
))]
#[inline]
pub fn set_player_dismount_timestamp(mount: Ped, player: Player, dismounted_timestamp: i32) {
    call(0xA691C10054275290, (mount, player, dismounted_timestamp))
}

/// `SetPlayerGreetDisabledForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19173C3F15367B54>
#[doc(alias(
    "SetPlayerGreetDisabledForPed",
    "_SET_PLAYER_GREET_DISABLED_FOR_PED",
    "0x19173C3F15367B54"
))]
#[inline]
pub fn set_player_greet_disabled_for_ped(ped: Ped, player: Player, duration: i32) {
    call(0x19173C3F15367B54, (ped, player, duration))
}

/// `SetPopControlSphereThisFrame`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD8C3BE3EE94CAF2D>
#[doc(alias(
    "SetPopControlSphereThisFrame",
    "SET_POP_CONTROL_SPHERE_THIS_FRAME",
    "0xD8C3BE3EE94CAF2D"
))]
#[inline]
pub fn set_pop_control_sphere_this_frame(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xD8C3BE3EE94CAF2D, (p0, p1, p2, p3, p4))
}

/// `SetRagdollBlockingFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x26695EC767728D84>
#[doc(alias(
    "SetRagdollBlockingFlags",
    "SET_RAGDOLL_BLOCKING_FLAGS",
    "0x26695EC767728D84"
))]
#[inline]
pub fn set_ragdoll_blocking_flags(ped: Ped, flags: i32) {
    call(0x26695EC767728D84, (ped, flags))
}

/// `SetRandomOutfitVariation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x283978A15512B2FE>
#[doc(alias(
    "SetRandomOutfitVariation",
    "_SET_RANDOM_OUTFIT_VARIATION",
    "0x283978A15512B2FE"
))]
#[inline]
pub fn set_random_outfit_variation(ped: Ped, p1: bool) {
    call(0x283978A15512B2FE, (ped, p1))
}

/// `SetRelationshipBetweenGroups`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF25EB89375A37AD>
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

/// `SetRelationshipGroupScriptRegistered`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC91F22F09BC6C2F>
#[doc(alias(
    "SetRelationshipGroupScriptRegistered",
    "_SET_RELATIONSHIP_GROUP_SCRIPT_REGISTERED",
    "0xDC91F22F09BC6C2F"
))]
#[inline]
pub fn set_relationship_group_script_registered(group: impl Into<Hash>, unregister: bool) {
    let group: Hash = group.into();
    call(0xDC91F22F09BC6C2F, (group, unregister))
}

/// `SetRemovePedNetworked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39A2FC5AF55A52B1>
#[doc(alias(
    "SetRemovePedNetworked",
    "_SET_REMOVE_PED_NETWORKED",
    "0x39A2FC5AF55A52B1"
))]
#[inline]
pub fn set_remove_ped_networked(ped: Ped, p1: i32) {
    call(0x39A2FC5AF55A52B1, (ped, p1))
}

/// `SetScenarioAnimalDensityMultiplierThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB48E99F8E064E56>
#[doc(alias(
    "SetScenarioAnimalDensityMultiplierThisFrame",
    "_SET_SCENARIO_ANIMAL_DENSITY_MULTIPLIER_THIS_FRAME",
    "0xDB48E99F8E064E56"
))]
#[inline]
pub fn set_scenario_animal_density_multiplier_this_frame(multiplier: f32) {
    call(0xDB48E99F8E064E56, (multiplier,))
}

/// `SetScenarioHumanDensityMultiplierThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x28CB6391ACEDD9DB>
#[doc(alias(
    "SetScenarioHumanDensityMultiplierThisFrame",
    "_SET_SCENARIO_HUMAN_DENSITY_MULTIPLIER_THIS_FRAME",
    "0x28CB6391ACEDD9DB"
))]
#[inline]
pub fn set_scenario_human_density_multiplier_this_frame(multiplier: f32) {
    call(0x28CB6391ACEDD9DB, (multiplier,))
}

/// `SetScenarioPedDensityMultiplierThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A556143A1C03898>
#[doc(alias(
    "SetScenarioPedDensityMultiplierThisFrame",
    "SET_SCENARIO_PED_DENSITY_MULTIPLIER_THIS_FRAME",
    "0x7A556143A1C03898"
))]
#[inline]
pub fn set_scenario_ped_density_multiplier_this_frame(multiplier: f32) {
    call(0x7A556143A1C03898, (multiplier,))
}

/// `SetScenarioPedDensityThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x95423627A9CA598E>
#[doc(alias(
    "SetScenarioPedDensityThisFrame",
    "_SET_SCENARIO_PED_DENSITY_THIS_FRAME",
    "0x95423627A9CA598E"
))]
#[inline]
pub fn set_scenario_ped_density_this_frame(config_hash: impl Into<Hash>) {
    let config_hash: Hash = config_hash.into();
    call(0x95423627A9CA598E, (config_hash,))
}

/// `SetScenarioPedRangeMultiplierThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA77FA7BE9312F8C0>
#[doc(alias(
    "SetScenarioPedRangeMultiplierThisFrame",
    "_SET_SCENARIO_PED_RANGE_MULTIPLIER_THIS_FRAME",
    "0xA77FA7BE9312F8C0"
))]
#[inline]
pub fn set_scenario_ped_range_multiplier_this_frame(multiplier: f32) {
    call(0xA77FA7BE9312F8C0, (multiplier,))
}

/// `SetScenarioPedVolumeReference`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E3842E5DAD69F80>
#[doc(alias(
    "SetScenarioPedVolumeReference",
    "_SET_SCENARIO_PED_VOLUME_REFERENCE",
    "0x9E3842E5DAD69F80"
))]
#[inline]
pub fn set_scenario_ped_volume_reference(volume: Volume) {
    call(0x9E3842E5DAD69F80, (volume,))
}

/// `SetStagedPedFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x028E7B3BBA0BD2FC>
#[doc(alias("SetStagedPedFlag", "_SET_STAGED_PED_FLAG", "0x028E7B3BBA0BD2FC"))]
#[inline]
pub fn set_staged_ped_flag(ped: Ped) {
    call(0x028E7B3BBA0BD2FC, (ped,))
}

/// `SetStaminaDepletionMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF5A3D2285D8924B>
#[doc(alias(
    "SetStaminaDepletionMultiplier",
    "_SET_STAMINA_DEPLETION_MULTIPLIER",
    "0xEF5A3D2285D8924B"
))]
#[inline]
pub fn set_stamina_depletion_multiplier(ped: Ped, multiplier: i32) {
    call(0xEF5A3D2285D8924B, (ped, multiplier))
}

/// `SetStaminaRechargeMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x345C9F993A8AB4A4>
#[doc(alias(
    "SetStaminaRechargeMultiplier",
    "_SET_STAMINA_RECHARGE_MULTIPLIER",
    "0x345C9F993A8AB4A4"
))]
#[inline]
pub fn set_stamina_recharge_multiplier(ped: Ped, multiplier: i32) {
    call(0x345C9F993A8AB4A4, (ped, multiplier))
}

/// `SetTankAttributeSize`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FF72DE061DF55E2>
#[doc(alias(
    "SetTankAttributeSize",
    "_SET_TANK_ATTRIBUTE_SIZE",
    "0x7FF72DE061DF55E2"
))]
#[inline]
pub fn set_tank_attribute_size(ped: Ped, attribute_index: i32, size: f32) {
    call(0x7FF72DE061DF55E2, (ped, attribute_index, size))
}

/// `SetTextureLayerAlpha`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C76BC24F8BB709A>
#[doc(alias(
    "SetTextureLayerAlpha",
    "_SET_TEXTURE_LAYER_ALPHA",
    "0x6C76BC24F8BB709A"
))]
#[inline]
pub fn set_texture_layer_alpha(texture_id: i32, layer_id: i32, tex_alpha: f32) {
    call(0x6C76BC24F8BB709A, (texture_id, layer_id, tex_alpha))
}

/// `SetTextureLayerMod`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2EA041F1146D75B>
#[doc(alias("SetTextureLayerMod", "_SET_TEXTURE_LAYER_MOD", "0xF2EA041F1146D75B"))]
#[inline]
pub fn set_texture_layer_mod(
    texture_id: i32,
    layer_id: i32,
    mod_texture_hash: impl Into<Hash>,
    mod_alpha: f32,
    mod_channel: i32,
) {
    let mod_texture_hash: Hash = mod_texture_hash.into();
    call(
        0xF2EA041F1146D75B,
        (
            texture_id,
            layer_id,
            mod_texture_hash,
            mod_alpha,
            mod_channel,
        ),
    )
}

/// `SetTextureLayerPallete`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1ED8588524AC9BE1>
#[doc(alias(
    "SetTextureLayerPallete",
    "_SET_TEXTURE_LAYER_PALLETE",
    "0x1ED8588524AC9BE1"
))]
#[inline]
pub fn set_texture_layer_pallete(texture_id: i32, layer_id: i32, palette_hash: impl Into<Hash>) {
    let palette_hash: Hash = palette_hash.into();
    call(0x1ED8588524AC9BE1, (texture_id, layer_id, palette_hash))
}

/// `SetTextureLayerRoughness`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x057C4F092E2298BE>
#[doc(alias(
    "SetTextureLayerRoughness",
    "_SET_TEXTURE_LAYER_ROUGHNESS",
    "0x057C4F092E2298BE"
))]
#[inline]
pub fn set_texture_layer_roughness(texture_id: i32, layer_id: i32, tex_rough: f32) {
    call(0x057C4F092E2298BE, (texture_id, layer_id, tex_rough))
}

/// `SetTextureLayerSheetGridIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3329AAE2882FC8E4>
#[doc(alias(
    "SetTextureLayerSheetGridIndex",
    "_SET_TEXTURE_LAYER_SHEET_GRID_INDEX",
    "0x3329AAE2882FC8E4"
))]
#[inline]
pub fn set_texture_layer_sheet_grid_index(texture_id: i32, layer_id: i32, sheet_grid_index: i32) {
    call(0x3329AAE2882FC8E4, (texture_id, layer_id, sheet_grid_index))
}

/// `SetTextureLayerTextureMap`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x253A63B5BADBC398>
#[doc(alias(
    "SetTextureLayerTextureMap",
    "_SET_TEXTURE_LAYER_TEXTURE_MAP",
    "0x253A63B5BADBC398"
))]
#[inline]
pub fn set_texture_layer_texture_map(
    texture_id: i32,
    layer_id: i32,
    albedo_hash: impl Into<Hash>,
    normal_hash: impl Into<Hash>,
    material_hash: impl Into<Hash>,
) {
    let albedo_hash: Hash = albedo_hash.into();
    let normal_hash: Hash = normal_hash.into();
    let material_hash: Hash = material_hash.into();
    call(
        0x253A63B5BADBC398,
        (
            texture_id,
            layer_id,
            albedo_hash,
            normal_hash,
            material_hash,
        ),
    )
}

/// `SetTextureLayerTint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DF59FFE6FFD6044>
#[doc(alias("SetTextureLayerTint", "_SET_TEXTURE_LAYER_TINT", "0x2DF59FFE6FFD6044"))]
#[inline]
pub fn set_texture_layer_tint(texture_id: i32, layer_id: i32, tint0: i32, tint1: i32, tint2: i32) {
    call(
        0x2DF59FFE6FFD6044,
        (texture_id, layer_id, tint0, tint1, tint2),
    )
}

/// `SetTextureOutfitTints`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4EFC1F8FF1AD94DE>
#[doc(alias(
    "SetTextureOutfitTints",
    "_SET_TEXTURE_OUTFIT_TINTS",
    "0x4EFC1F8FF1AD94DE"
))]
#[inline]
pub fn set_texture_outfit_tints(
    ped: Ped,
    component_category: impl Into<Hash>,
    palette: impl Into<Hash>,
    tint0: i32,
    tint1: i32,
    tint2: i32,
) {
    let component_category: Hash = component_category.into();
    let palette: Hash = palette.into();
    call(
        0x4EFC1F8FF1AD94DE,
        (ped, component_category, palette, tint0, tint1, tint2),
    )
}

/// `SetTotalPedDamageFalloffBonus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x932786CE3C76477C>
#[doc(alias(
    "SetTotalPedDamageFalloffBonus",
    "_SET_TOTAL_PED_DAMAGE_FALLOFF_BONUS",
    "0x932786CE3C76477C"
))]
#[inline]
pub fn set_total_ped_damage_falloff_bonus(ped: Ped, bonus: f32) {
    call(0x932786CE3C76477C, (ped, bonus))
}

/// `SetTotalPedDamageFromAi`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73B6F907B913C860>
#[doc(alias(
    "SetTotalPedDamageFromAi",
    "_SET_TOTAL_PED_DAMAGE_FROM_AI",
    "0x73B6F907B913C860"
))]
#[inline]
pub fn set_total_ped_damage_from_ai(ped: Ped, total_damage: f32) {
    call(0x73B6F907B913C860, (ped, total_damage))
}

/// `ShootTriggerAtCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C57F27D1554E6B0>
#[doc(alias(
    "ShootTriggerAtCoords",
    "_SHOOT_TRIGGER_AT_COORDS",
    "0x4C57F27D1554E6B0"
))]
#[inline]
pub fn shoot_trigger_at_coords(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    p4: i32,
    p5: f32,
    p6: i32,
    p7: f32,
) -> i32 {
    call(0x4C57F27D1554E6B0, (ped, x, y, z, p4, p5, p6, p7))
}

/// `SpawnpointsCancelSearch`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFEE4A5459472A9F8>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA635C11B8C44AFC2>
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
/// The values: `x`, `z`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x280C7E3AC7F56E90>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `y`: there must be as many as it takes.
#[doc(alias(
    "SpawnpointsGetSearchResult",
    "SPAWNPOINTS_GET_SEARCH_RESULT",
    "0x280C7E3AC7F56E90"
))]
#[inline]
pub unsafe fn spawnpoints_get_search_result(random_int: i32, y: &mut [u8]) -> (f32, f32) {
    let mut x = Out::<f32>::default();
    // SAFETY: the caller promises that the native stays inside.
    let y = unsafe { Buffer::new(y) };
    let mut z = Out::<f32>::default();
    call::<()>(0x280C7E3AC7F56E90, (random_int, &mut x, y, &mut z));
    (x.get(), z.get())
}

/// `SpawnpointsGetSearchResultFlags`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB782F8238512BAD5>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C67506996001F5E>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA586FBEB32A53DBB>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF445DE8DA80A1792>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DF9038C90AD5264>
#[doc(alias(
    "SpawnpointsStartSearch",
    "SPAWNPOINTS_START_SEARCH",
    "0x2DF9038C90AD5264"
))]
#[inline]
pub fn spawnpoints_start_search(
    x: f32,
    y: f32,
    z: f32,
    width: f32,
    p4: f32,
    spawnpoints_flag: i32,
    p6: f32,
    duration: i32,
    p8: f32,
) {
    call(
        0x2DF9038C90AD5264,
        (x, y, z, width, p4, spawnpoints_flag, p6, duration, p8),
    )
}

/// `SpawnpointsStartSearchInAngledArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2AFF10216DEFA2F>
#[doc(alias(
    "SpawnpointsStartSearchInAngledArea",
    "SPAWNPOINTS_START_SEARCH_IN_ANGLED_AREA",
    "0xB2AFF10216DEFA2F"
))]
#[inline]
pub fn spawnpoints_start_search_in_angled_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    width: f32,
    spawnpoints_flag: i32,
    p8: f32,
    duration: i32,
    p10: f32,
) {
    call(
        0xB2AFF10216DEFA2F,
        (
            x1,
            y1,
            z1,
            x2,
            y2,
            z2,
            width,
            spawnpoints_flag,
            p8,
            duration,
            p10,
        ),
    )
}

/// `SpawnpointsStartSearchWithVolume`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83ED1FC9DF3411F5>
#[doc(alias(
    "SpawnpointsStartSearchWithVolume",
    "_SPAWNPOINTS_START_SEARCH_WITH_VOLUME",
    "0x83ED1FC9DF3411F5"
))]
#[inline]
pub fn spawnpoints_start_search_with_volume(
    volume: Volume,
    spawnpoints_flag: i32,
    p2: f32,
    duration: i32,
    p4: f32,
) {
    call(
        0x83ED1FC9DF3411F5,
        (volume, spawnpoints_flag, p2, duration, p4),
    )
}

/// `SpecialFunctionDoNotUse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9ACF4A08098EA25>
#[doc(alias(
    "SpecialFunctionDoNotUse",
    "SPECIAL_FUNCTION_DO_NOT_USE",
    "0xF9ACF4A08098EA25"
))]
#[inline]
pub fn special_function_do_not_use(ped: Ped, p1: bool) {
    call(0xF9ACF4A08098EA25, (ped, p1))
}

/// `TimeSincePedLastShot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x285D36C5C72B0569>
#[doc(alias(
    "TimeSincePedLastShot",
    "TIME_SINCE_PED_LAST_SHOT",
    "0x285D36C5C72B0569"
))]
#[inline]
pub fn time_since_ped_last_shot(ped: Ped) -> f32 {
    call(0x285D36C5C72B0569, (ped,))
}

/// `TogglePlayerPedFlinch`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09E378C52B1433B5>
#[doc(alias(
    "TogglePlayerPedFlinch",
    "_TOGGLE_PLAYER_PED_FLINCH",
    "0x09E378C52B1433B5"
))]
#[inline]
pub fn toggle_player_ped_flinch(ped: Ped, x: f32, y: f32, z: f32, scale: f32) {
    call(0x09E378C52B1433B5, (ped, x, y, z, scale))
}

/// `ToggleScenarioPedCowerInPlace`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A77DFD295E29B09>
#[doc(alias(
    "ToggleScenarioPedCowerInPlace",
    "TOGGLE_SCENARIO_PED_COWER_IN_PLACE",
    "0x9A77DFD295E29B09"
))]
#[inline]
pub fn toggle_scenario_ped_cower_in_place(ped: Ped, toggle: bool) {
    call(0x9A77DFD295E29B09, (ped, toggle))
}

/// `UnreserveAmbientPeds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D4E70A67A651C71>
#[doc(alias(
    "UnreserveAmbientPeds",
    "_UNRESERVE_AMBIENT_PEDS",
    "0x7D4E70A67A651C71"
))]
#[inline]
pub fn unreserve_ambient_peds(num_peds: i32) {
    call(0x7D4E70A67A651C71, (num_peds,))
}

/// `UpdateAnimalDamageModifier`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F9E754EBE8FDBFA>
#[doc(alias(
    "UpdateAnimalDamageModifier",
    "_UPDATE_ANIMAL_DAMAGE_MODIFIER",
    "0x0F9E754EBE8FDBFA"
))]
#[inline]
pub fn update_animal_damage_modifier(player: Player) {
    call(0x0F9E754EBE8FDBFA, (player,))
}

/// `UpdatePedTexture`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x92DAABA2C1C10B0E>
#[doc(alias("UpdatePedTexture", "_UPDATE_PED_TEXTURE", "0x92DAABA2C1C10B0E"))]
#[inline]
pub fn update_ped_texture(texture_id: i32) {
    call(0x92DAABA2C1C10B0E, (texture_id,))
}

/// `UpdatePedVariation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC8CA3E88256E58F>
#[doc(alias("UpdatePedVariation", "_UPDATE_PED_VARIATION", "0xCC8CA3E88256E58F"))]
#[inline]
pub fn update_ped_variation(ped: Ped, p1: bool, p2: bool, p3: bool, p4: bool, p5: bool) {
    call(0xCC8CA3E88256E58F, (ped, p1, p2, p3, p4, p5))
}

/// `UpdatePedWoundEffect`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66B1CB778D911F49>
#[doc(alias(
    "UpdatePedWoundEffect",
    "_UPDATE_PED_WOUND_EFFECT",
    "0x66B1CB778D911F49"
))]
#[inline]
pub fn update_ped_wound_effect(ped: Ped, value: f32) {
    call(0x66B1CB778D911F49, (ped, value))
}

/// `UpdateShopItemWearableState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66B957AAC2EAAEAB>
#[doc(alias(
    "UpdateShopItemWearableState",
    "_UPDATE_SHOP_ITEM_WEARABLE_STATE",
    "0x66B957AAC2EAAEAB"
))]
#[inline]
pub fn update_shop_item_wearable_state(
    ped: Ped,
    component_hash: impl Into<Hash>,
    wearable_state: impl Into<Hash>,
    p3: i32,
    is_mp: bool,
    p5: i32,
) {
    let component_hash: Hash = component_hash.into();
    let wearable_state: Hash = wearable_state.into();
    call(
        0x66B957AAC2EAAEAB,
        (ped, component_hash, wearable_state, p3, is_mp, p5),
    )
}

/// `WarpPedOutOfVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0B61ED8BB37712F>
#[doc(alias(
    "WarpPedOutOfVehicle",
    "_WARP_PED_OUT_OF_VEHICLE",
    "0xE0B61ED8BB37712F"
))]
#[inline]
pub fn warp_ped_out_of_vehicle(ped: Ped) {
    call(0xE0B61ED8BB37712F, (ped,))
}

/// `WasPedSkeletonUpdated`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11B499C1E0FF8559>
#[doc(alias(
    "WasPedSkeletonUpdated",
    "WAS_PED_SKELETON_UPDATED",
    "0x11B499C1E0FF8559"
))]
#[inline]
pub fn was_ped_skeleton_updated(ped: Ped) -> bool {
    call(0x11B499C1E0FF8559, (ped,))
}
