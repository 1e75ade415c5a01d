// Made by native-gen 0.2.0 from data b56c1e959ac0ed9b; do not edit.

//! Namespace `ENTITY` of the RedM client.

use crate::prelude::*;

/// `AddEntityTrackingTrails`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1AD922AB5038DEF3>
#[doc(alias(
    "AddEntityTrackingTrails",
    "_ADD_ENTITY_TRACKING_TRAILS",
    "0x1AD922AB5038DEF3"
))]
#[inline]
pub fn add_entity_tracking_trails(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x1AD922AB5038DEF3, (entity,))
}

/// `ApplyForceToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF15E8F5D333F09C4>
#[doc(alias("ApplyForceToEntity", "APPLY_FORCE_TO_ENTITY", "0xF15E8F5D333F09C4"))]
#[inline]
pub fn apply_force_to_entity(
    entity: impl Into<Entity>,
    force_flags: i32,
    x: f32,
    y: f32,
    z: f32,
    off_x: f32,
    off_y: f32,
    off_z: f32,
    bone_index: i32,
    is_direction_rel: bool,
    ignore_up_vec: bool,
    is_force_rel: bool,
    p12: bool,
    p13: bool,
) {
    let entity: Entity = entity.into();
    call(
        0xF15E8F5D333F09C4,
        (
            entity,
            force_flags,
            x,
            y,
            z,
            off_x,
            off_y,
            off_z,
            bone_index,
            is_direction_rel,
            ignore_up_vec,
            is_force_rel,
            p12,
            p13,
        ),
    )
}

/// `ApplyForceToEntityCenterOfMass`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31DA7CEC5334DB37>
#[doc(alias(
    "ApplyForceToEntityCenterOfMass",
    "APPLY_FORCE_TO_ENTITY_CENTER_OF_MASS",
    "0x31DA7CEC5334DB37"
))]
#[inline]
pub fn apply_force_to_entity_center_of_mass(
    entity: impl Into<Entity>,
    force_type: i32,
    x: f32,
    y: f32,
    z: f32,
    component: i32,
    is_direction_rel: bool,
    is_force_rel: bool,
    p8: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x31DA7CEC5334DB37,
        (
            entity,
            force_type,
            x,
            y,
            z,
            component,
            is_direction_rel,
            is_force_rel,
            p8,
        ),
    )
}

/// `AttachEntityToCoordsPhysically`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x445D7D8EA66E373E>
#[doc(alias(
    "AttachEntityToCoordsPhysically",
    "_ATTACH_ENTITY_TO_COORDS_PHYSICALLY",
    "0x445D7D8EA66E373E"
))]
#[inline]
pub fn attach_entity_to_coords_physically(
    entity: impl Into<Entity>,
    p1: i32,
    x: f32,
    y: f32,
    z: f32,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    timer: f32,
    p9: bool,
    p10: i32,
    p11: i32,
    p12: i32,
    p13: i32,
    p14: i32,
    p15: i32,
) {
    let entity: Entity = entity.into();
    call(
        0x445D7D8EA66E373E,
        (
            entity, p1, x, y, z, offset_x, offset_y, offset_z, timer, p9, p10, p11, p12, p13, p14,
            p15,
        ),
    )
}

/// `AttachEntityToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B9BBD38AB0796DF>
#[doc(alias(
    "AttachEntityToEntity",
    "ATTACH_ENTITY_TO_ENTITY",
    "0x6B9BBD38AB0796DF"
))]
#[inline]
pub fn attach_entity_to_entity(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    bone_index: i32,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    p9: bool,
    use_soft_pinning: bool,
    collision: bool,
    is_ped: bool,
    vertex_index: i32,
    fixed_rot: bool,
    p15: bool,
    p16: bool,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(
        0x6B9BBD38AB0796DF,
        (
            (
                entity1,
                entity2,
                bone_index,
                x_pos,
                y_pos,
                z_pos,
                x_rot,
                y_rot,
                z_rot,
                p9,
                use_soft_pinning,
                collision,
                is_ped,
                vertex_index,
                fixed_rot,
                p15,
            ),
            (p16,),
        ),
    )
}

/// `AttachEntityToEntityPhysically`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB629A43CA1643481>
#[doc(alias(
    "AttachEntityToEntityPhysically",
    "ATTACH_ENTITY_TO_ENTITY_PHYSICALLY",
    "0xB629A43CA1643481"
))]
#[inline]
pub fn attach_entity_to_entity_physically(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    p2: i32,
    bone_index: i32,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    p7: f32,
    p8: f32,
    p9: f32,
    p10: f32,
    p11: f32,
    p12: f32,
    p13: f32,
    p14: bool,
    p15: bool,
    p16: bool,
    p17: bool,
    p18: i32,
    p19: bool,
    p20: f32,
    p21: f32,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(
        0xB629A43CA1643481,
        (
            (
                entity1, entity2, p2, bone_index, offset_x, offset_y, offset_z, p7, p8, p9, p10,
                p11, p12, p13, p14, p15,
            ),
            (p16, p17, p18, p19, p20, p21),
        ),
    )
}

/// `ChangeEntityHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x835F131E7DC8F97A>
#[doc(alias("ChangeEntityHealth", "_CHANGE_ENTITY_HEALTH", "0x835F131E7DC8F97A"))]
#[inline]
pub fn change_entity_health(
    entity: impl Into<Entity>,
    amount: f32,
    entity2: impl Into<Entity>,
    weapon_hash: impl Into<Hash>,
) -> bool {
    let entity: Entity = entity.into();
    let entity2: Entity = entity2.into();
    let weapon_hash: Hash = weapon_hash.into();
    call(0x835F131E7DC8F97A, (entity, amount, entity2, weapon_hash))
}

/// `ClearEntityLastDamageEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB19AC7D4DCEFD0F>
#[doc(alias(
    "ClearEntityLastDamageEntity",
    "CLEAR_ENTITY_LAST_DAMAGE_ENTITY",
    "0xBB19AC7D4DCEFD0F"
))]
#[inline]
pub fn clear_entity_last_damage_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xBB19AC7D4DCEFD0F, (entity,))
}

/// `CreateFootpathTrail`.
///
/// Of unknown type: `p0`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29BA9F78321E5A6C>
#[doc(alias("CreateFootpathTrail", "_CREATE_FOOTPATH_TRAIL", "0x29BA9F78321E5A6C"))]
#[inline]
pub fn create_footpath_trail(
    p0: i32,
    waypoint_record: &str,
    b_use_snow_offset: bool,
    p3: f32,
    p4: f32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
    p10: i32,
    b_init: bool,
) -> i32 {
    call(
        0x29BA9F78321E5A6C,
        (
            p0,
            waypoint_record,
            b_use_snow_offset,
            p3,
            p4,
            p5,
            p6,
            p7,
            p8,
            p9,
            p10,
            b_init,
        ),
    )
}

/// `CreateForcedObject`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0961A905AFBC34C7>
#[doc(alias("CreateForcedObject", "CREATE_FORCED_OBJECT", "0x0961A905AFBC34C7"))]
#[inline]
pub fn create_forced_object(
    x: f32,
    y: f32,
    z: f32,
    p3: i32,
    model_hash: impl Into<Hash>,
    p5: bool,
) {
    let model_hash: Hash = model_hash.into();
    call(0x0961A905AFBC34C7, (x, y, z, p3, model_hash, p5))
}

/// `CreateModelHide`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x069848B3FB3C4426>
#[doc(alias("CreateModelHide", "CREATE_MODEL_HIDE", "0x069848B3FB3C4426"))]
#[inline]
pub fn create_model_hide(x: f32, y: f32, z: f32, radius: f32, model: impl Into<Hash>, p5: bool) {
    let model: Hash = model.into();
    call(0x069848B3FB3C4426, (x, y, z, radius, model, p5))
}

/// `CreateModelHideExcludingScriptObjects`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD136090A9AAAB17D>
#[doc(alias(
    "CreateModelHideExcludingScriptObjects",
    "CREATE_MODEL_HIDE_EXCLUDING_SCRIPT_OBJECTS",
    "0xD136090A9AAAB17D"
))]
#[inline]
pub fn create_model_hide_excluding_script_objects(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    model: impl Into<Hash>,
    p5: bool,
) {
    let model: Hash = model.into();
    call(0xD136090A9AAAB17D, (x, y, z, radius, model, p5))
}

/// `CreateModelSwap`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10B2218320B6F5AC>
#[doc(alias("CreateModelSwap", "CREATE_MODEL_SWAP", "0x10B2218320B6F5AC"))]
#[inline]
pub fn create_model_swap(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    original_model: impl Into<Hash>,
    new_model: impl Into<Hash>,
    p6: bool,
) {
    let original_model: Hash = original_model.into();
    let new_model: Hash = new_model.into();
    call(
        0x10B2218320B6F5AC,
        (x, y, z, radius, original_model, new_model, p6),
    )
}

/// `DeleteCarriable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D0DB2B6AF19A987>
#[doc(alias("DeleteCarriable", "_DELETE_CARRIABLE", "0x0D0DB2B6AF19A987"))]
#[inline]
pub fn delete_carriable(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x0D0DB2B6AF19A987, (&mut Out::new(entity),))
}

/// `DeleteEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4CD38C78BD19A497>
#[doc(alias("DeleteEntity", "DELETE_ENTITY", "0x4CD38C78BD19A497"))]
#[inline]
pub fn delete_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x4CD38C78BD19A497, (&mut Out::new(entity),))
}

/// `DeleteEntity_2`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E94EA09E7207C16>
#[doc(alias("DeleteEntity_2", "_DELETE_ENTITY_2", "0x5E94EA09E7207C16"))]
#[inline]
pub fn delete_entity_2(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x5E94EA09E7207C16, (&mut Out::new(entity),))
}

/// `DetachEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x64CDE9D6BF8ECAD3>
#[doc(alias("DetachEntity", "DETACH_ENTITY", "0x64CDE9D6BF8ECAD3"))]
#[inline]
pub fn detach_entity(entity: impl Into<Entity>, p1: bool, collision: bool) {
    let entity: Entity = entity.into();
    call(0x64CDE9D6BF8ECAD3, (entity, p1, collision))
}

/// `DoesEntityBelongToThisScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x622B1980CBE13332>
#[doc(alias(
    "DoesEntityBelongToThisScript",
    "DOES_ENTITY_BELONG_TO_THIS_SCRIPT",
    "0x622B1980CBE13332"
))]
#[inline]
pub fn does_entity_belong_to_this_script(entity: impl Into<Entity>, p1: bool) -> bool {
    let entity: Entity = entity.into();
    call(0x622B1980CBE13332, (entity, p1))
}

/// `DoesEntityExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD42BD6EB2E0F1677>
#[doc(alias("DoesEntityExist", "DOES_ENTITY_EXIST", "0xD42BD6EB2E0F1677"))]
#[inline]
pub fn does_entity_exist(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xD42BD6EB2E0F1677, (entity,))
}

/// `DoesEntityHaveDrawable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x20487F0DA9AF164A>
#[doc(alias(
    "DoesEntityHaveDrawable",
    "DOES_ENTITY_HAVE_DRAWABLE",
    "0x20487F0DA9AF164A"
))]
#[inline]
pub fn does_entity_have_drawable(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x20487F0DA9AF164A, (entity,))
}

/// `DoesEntityHavePhysics`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA512B3F1B2A0B51C>
#[doc(alias(
    "DoesEntityHavePhysics",
    "DOES_ENTITY_HAVE_PHYSICS",
    "0xA512B3F1B2A0B51C"
))]
#[inline]
pub fn does_entity_have_physics(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xA512B3F1B2A0B51C, (entity,))
}

/// `DoesThreadOwnThisEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88AD6CC10D8D35B2>
#[doc(alias(
    "DoesThreadOwnThisEntity",
    "_DOES_THREAD_OWN_THIS_ENTITY",
    "0x88AD6CC10D8D35B2"
))]
#[inline]
pub fn does_thread_own_this_entity(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x88AD6CC10D8D35B2, (entity,))
}

/// `FindAnimEventPhase`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42718CC559BD7776>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p3`, `p4`: there must be as many as it takes.
#[doc(alias("FindAnimEventPhase", "FIND_ANIM_EVENT_PHASE", "0x42718CC559BD7776"))]
#[inline]
pub unsafe fn find_anim_event_phase(
    anim_dictionary: &str,
    anim_name: &str,
    p2: &str,
    p3: &mut [u8],
    p4: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(0x42718CC559BD7776, (anim_dictionary, anim_name, p2, p3, p4))
}

/// `FindEntityLootingPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF2D9ED7CE684F08>
#[doc(alias(
    "FindEntityLootingPed",
    "_FIND_ENTITY_LOOTING_PED",
    "0xEF2D9ED7CE684F08"
))]
#[inline]
pub fn find_entity_looting_ped(entity: impl Into<Entity>) -> Ped {
    let entity: Entity = entity.into();
    call(0xEF2D9ED7CE684F08, (entity,))
}

/// `ForceEntityAiAndAnimationUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C9E96473D4F1A88>
#[doc(alias(
    "ForceEntityAiAndAnimationUpdate",
    "FORCE_ENTITY_AI_AND_ANIMATION_UPDATE",
    "0x4C9E96473D4F1A88"
))]
#[inline]
pub fn force_entity_ai_and_animation_update(entity: impl Into<Entity>, p1: bool) {
    let entity: Entity = entity.into();
    call(0x4C9E96473D4F1A88, (entity, p1))
}

/// `ForceTrainWagonPopulation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x119A5714578F4E05>
#[doc(alias(
    "ForceTrainWagonPopulation",
    "_FORCE_TRAIN_WAGON_POPULATION",
    "0x119A5714578F4E05"
))]
#[inline]
pub fn force_train_wagon_population(train_wagon: impl Into<Entity>, toggle: bool) {
    let train_wagon: Entity = train_wagon.into();
    call(0x119A5714578F4E05, (train_wagon, toggle))
}

/// `FreezeEntityPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D9EFB7AD6B19754>
#[doc(alias("FreezeEntityPosition", "FREEZE_ENTITY_POSITION", "0x7D9EFB7AD6B19754"))]
#[inline]
pub fn freeze_entity_position(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x7D9EFB7AD6B19754, (entity, toggle))
}

/// `GetAnimDuration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9FFAF4940A54CC09>
#[doc(alias("GetAnimDuration", "GET_ANIM_DURATION", "0x9FFAF4940A54CC09"))]
#[inline]
pub fn get_anim_duration(anim_dict: &str, anim_name: &str) -> f32 {
    call(0x9FFAF4940A54CC09, (anim_dict, anim_name))
}

/// `GetCarriableEntityState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x61914209C36EFDDB>
#[doc(alias(
    "GetCarriableEntityState",
    "GET_CARRIABLE_ENTITY_STATE",
    "0x61914209C36EFDDB"
))]
#[inline]
pub fn get_carriable_entity_state(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x61914209C36EFDDB, (entity,))
}

/// `GetCarriableFromEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31FEF6A20F00B963>
#[doc(alias(
    "GetCarriableFromEntity",
    "_GET_CARRIABLE_FROM_ENTITY",
    "0x31FEF6A20F00B963"
))]
#[inline]
pub fn get_carriable_from_entity(entity: impl Into<Entity>) -> Hash {
    let entity: Entity = entity.into();
    call(0x31FEF6A20F00B963, (entity,))
}

/// `GetEntitiesInVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x886171A12F400B89>
#[doc(alias("GetEntitiesInVolume", "_GET_ENTITIES_IN_VOLUME", "0x886171A12F400B89"))]
#[inline]
pub fn get_entities_in_volume(volume: Volume, item_set: ItemSet, entity_type: i32) -> i32 {
    call(0x886171A12F400B89, (volume, item_set, entity_type))
}

/// `GetEntitiesNearPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59B57C4B06531E1E>
#[doc(alias(
    "GetEntitiesNearPoint",
    "_GET_ENTITIES_NEAR_POINT",
    "0x59B57C4B06531E1E"
))]
#[inline]
pub fn get_entities_near_point(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    item_set: ItemSet,
    p5: i32,
) -> i32 {
    call(0x59B57C4B06531E1E, (x, y, z, radius, item_set, p5))
}

/// `GetEntityAlpha`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1BB501624FAF2BEA>
#[doc(alias("GetEntityAlpha", "GET_ENTITY_ALPHA", "0x1BB501624FAF2BEA"))]
#[inline]
pub fn get_entity_alpha(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x1BB501624FAF2BEA, (entity,))
}

/// `GetEntityAnimCurrentTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x627520389E288A73>
#[doc(alias(
    "GetEntityAnimCurrentTime",
    "_GET_ENTITY_ANIM_CURRENT_TIME",
    "0x627520389E288A73"
))]
#[inline]
pub fn get_entity_anim_current_time(
    entity: impl Into<Entity>,
    anim_dict: &str,
    anim_name: &str,
) -> f32 {
    let entity: Entity = entity.into();
    call(0x627520389E288A73, (entity, anim_dict, anim_name))
}

/// `GetEntityAttachedTo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56D713888A566481>
#[doc(alias("GetEntityAttachedTo", "GET_ENTITY_ATTACHED_TO", "0x56D713888A566481"))]
#[inline]
pub fn get_entity_attached_to(entity: impl Into<Entity>) -> Entity {
    let entity: Entity = entity.into();
    call(0x56D713888A566481, (entity,))
}

/// `GetEntityBoneIndexByName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBACA8FE9C76C124E>
#[doc(alias(
    "GetEntityBoneIndexByName",
    "GET_ENTITY_BONE_INDEX_BY_NAME",
    "0xBACA8FE9C76C124E"
))]
#[inline]
pub fn get_entity_bone_index_by_name(entity: impl Into<Entity>, bone_name: &str) -> i32 {
    let entity: Entity = entity.into();
    call(0xBACA8FE9C76C124E, (entity, bone_name))
}

/// `GetEntityByDoorhash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF7424890E4A094C0>
#[doc(alias("GetEntityByDoorhash", "_GET_ENTITY_BY_DOORHASH", "0xF7424890E4A094C0"))]
#[inline]
pub fn get_entity_by_doorhash(door_hash: impl Into<Hash>, p1: i32) -> Entity {
    let door_hash: Hash = door_hash.into();
    call(0xF7424890E4A094C0, (door_hash, p1))
}

/// `GetEntityCanBeDamaged`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75DF9E73F2F005FD>
#[doc(alias(
    "GetEntityCanBeDamaged",
    "_GET_ENTITY_CAN_BE_DAMAGED",
    "0x75DF9E73F2F005FD"
))]
#[inline]
pub fn get_entity_can_be_damaged(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x75DF9E73F2F005FD, (entity,))
}

/// `GetEntityCarryConfig`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FD25587BB306C86>
#[doc(alias(
    "GetEntityCarryConfig",
    "_GET_ENTITY_CARRY_CONFIG",
    "0x0FD25587BB306C86"
))]
#[inline]
pub fn get_entity_carry_config(entity: impl Into<Entity>) -> Hash {
    let entity: Entity = entity.into();
    call(0x0FD25587BB306C86, (entity,))
}

/// `GetEntityCarryingFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x808077647856DE62>
#[doc(alias(
    "GetEntityCarryingFlag",
    "_GET_ENTITY_CARRYING_FLAG",
    "0x808077647856DE62"
))]
#[inline]
pub fn get_entity_carrying_flag(entity: impl Into<Entity>, flag_id: i32) -> bool {
    let entity: Entity = entity.into();
    call(0x808077647856DE62, (entity, flag_id))
}

/// `GetEntityCollisionDisabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA2FADD30F45A9DA>
#[doc(alias(
    "GetEntityCollisionDisabled",
    "GET_ENTITY_COLLISION_DISABLED",
    "0xAA2FADD30F45A9DA"
))]
#[inline]
pub fn get_entity_collision_disabled(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xAA2FADD30F45A9DA, (entity,))
}

/// `GetEntityCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA86D5F069399F44D>
#[doc(alias("GetEntityCoords", "GET_ENTITY_COORDS", "0xA86D5F069399F44D"))]
#[inline]
pub fn get_entity_coords(entity: impl Into<Entity>, alive: bool, real_coords: bool) -> Vector3 {
    let entity: Entity = entity.into();
    call(0xA86D5F069399F44D, (entity, alive, real_coords))
}

/// `GetEntityForwardVector`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2412D9C05BB09B97>
#[doc(alias(
    "GetEntityForwardVector",
    "GET_ENTITY_FORWARD_VECTOR",
    "0x2412D9C05BB09B97"
))]
#[inline]
pub fn get_entity_forward_vector(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x2412D9C05BB09B97, (entity,))
}

/// `GetEntityForwardVectorYx`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x935A30AA88FB1014>
#[doc(alias(
    "GetEntityForwardVectorYx",
    "_GET_ENTITY_FORWARD_VECTOR_YX",
    "0x935A30AA88FB1014"
))]
#[inline]
pub fn get_entity_forward_vector_yx(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x935A30AA88FB1014, (entity,))
}

/// `GetEntityForwardX`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB0954E9960F6457>
#[doc(alias("GetEntityForwardX", "GET_ENTITY_FORWARD_X", "0xDB0954E9960F6457"))]
#[inline]
pub fn get_entity_forward_x(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0xDB0954E9960F6457, (entity,))
}

/// `GetEntityForwardY`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A5C073ECBDA7EE7>
#[doc(alias("GetEntityForwardY", "GET_ENTITY_FORWARD_Y", "0x9A5C073ECBDA7EE7"))]
#[inline]
pub fn get_entity_forward_y(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x9A5C073ECBDA7EE7, (entity,))
}

/// `GetEntityHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC230DD956E2F5507>
#[doc(alias("GetEntityHeading", "GET_ENTITY_HEADING", "0xC230DD956E2F5507"))]
#[inline]
pub fn get_entity_heading(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0xC230DD956E2F5507, (entity,))
}

/// `GetEntityHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x82368787EA73C0F7>
#[doc(alias("GetEntityHealth", "GET_ENTITY_HEALTH", "0x82368787EA73C0F7"))]
#[inline]
pub fn get_entity_health(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x82368787EA73C0F7, (entity,))
}

/// `GetEntityHealthFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x96C638784DB4C815>
#[doc(alias(
    "GetEntityHealthFloat",
    "_GET_ENTITY_HEALTH_FLOAT",
    "0x96C638784DB4C815"
))]
#[inline]
pub fn get_entity_health_float(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x96C638784DB4C815, (entity,))
}

/// `GetEntityHeight`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x296DEBC84474B375>
#[doc(alias("GetEntityHeight", "GET_ENTITY_HEIGHT", "0x296DEBC84474B375"))]
#[inline]
pub fn get_entity_height(
    entity: impl Into<Entity>,
    x: f32,
    y: f32,
    z: f32,
    at_top: bool,
    in_world_coords: bool,
) -> f32 {
    let entity: Entity = entity.into();
    call(
        0x296DEBC84474B375,
        (entity, x, y, z, at_top, in_world_coords),
    )
}

/// `GetEntityHeightAboveGround`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D3B5BAEA08F63E9>
#[doc(alias(
    "GetEntityHeightAboveGround",
    "GET_ENTITY_HEIGHT_ABOVE_GROUND",
    "0x0D3B5BAEA08F63E9"
))]
#[inline]
pub fn get_entity_height_above_ground(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x0D3B5BAEA08F63E9, (entity,))
}

/// `GetEntityLodDist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF240D0C2A948683>
#[doc(alias("GetEntityLodDist", "GET_ENTITY_LOD_DIST", "0xDF240D0C2A948683"))]
#[inline]
pub fn get_entity_lod_dist(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0xDF240D0C2A948683, (entity,))
}

/// `GetEntityMatrix`.
///
/// The values: `right_vector`, `forward_vector`, `up_vector`, `position`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A9B1120AF13FBF2>
#[doc(alias("GetEntityMatrix", "GET_ENTITY_MATRIX", "0x3A9B1120AF13FBF2"))]
#[inline]
pub fn get_entity_matrix(entity: impl Into<Entity>) -> (Vector3, Vector3, Vector3, Vector3) {
    let entity: Entity = entity.into();
    let mut right_vector = Out::<Vector3>::default();
    let mut forward_vector = Out::<Vector3>::default();
    let mut up_vector = Out::<Vector3>::default();
    let mut position = Out::<Vector3>::default();
    call::<()>(
        0x3A9B1120AF13FBF2,
        (
            entity,
            &mut right_vector,
            &mut forward_vector,
            &mut up_vector,
            &mut position,
        ),
    );
    (
        right_vector.get(),
        forward_vector.get(),
        up_vector.get(),
        position.get(),
    )
}

/// `GetEntityMaxHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x15D757606D170C3C>
#[doc(alias("GetEntityMaxHealth", "GET_ENTITY_MAX_HEALTH", "0x15D757606D170C3C"))]
#[inline]
pub fn get_entity_max_health(entity: impl Into<Entity>, p1: bool) -> i32 {
    let entity: Entity = entity.into();
    call(0x15D757606D170C3C, (entity, p1))
}

/// `GetEntityModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA76A9F39210D365>
#[doc(alias("GetEntityModel", "GET_ENTITY_MODEL", "0xDA76A9F39210D365"))]
#[inline]
pub fn get_entity_model(entity: impl Into<Entity>) -> Hash {
    let entity: Entity = entity.into();
    call(0xDA76A9F39210D365, (entity,))
}

/// `GetEntityPitch`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF355ABEFF7F5005>
#[doc(alias("GetEntityPitch", "GET_ENTITY_PITCH", "0xEF355ABEFF7F5005"))]
#[inline]
pub fn get_entity_pitch(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0xEF355ABEFF7F5005, (entity,))
}

/// `GetEntityPopulationType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xADE28862B6D7B85B>
#[doc(alias(
    "GetEntityPopulationType",
    "GET_ENTITY_POPULATION_TYPE",
    "0xADE28862B6D7B85B"
))]
#[inline]
pub fn get_entity_population_type(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0xADE28862B6D7B85B, (entity,))
}

/// `GetEntityProofs`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6CF0DAD7FA1088EA>
#[doc(alias("GetEntityProofs", "_GET_ENTITY_PROOFS", "0x6CF0DAD7FA1088EA"))]
#[inline]
pub fn get_entity_proofs(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x6CF0DAD7FA1088EA, (entity,))
}

/// `GetEntityRoll`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF966536FA8B6879>
#[doc(alias("GetEntityRoll", "GET_ENTITY_ROLL", "0xBF966536FA8B6879"))]
#[inline]
pub fn get_entity_roll(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0xBF966536FA8B6879, (entity,))
}

/// `GetEntityRotation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE09CAF86C32CB48F>
#[doc(alias("GetEntityRotation", "GET_ENTITY_ROTATION", "0xE09CAF86C32CB48F"))]
#[inline]
pub fn get_entity_rotation(entity: impl Into<Entity>, rotation_order: i32) -> Vector3 {
    let entity: Entity = entity.into();
    call(0xE09CAF86C32CB48F, (entity, rotation_order))
}

/// `GetEntityScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A08A32B6D49906F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `arg_struct`: there must be as many as it takes.
#[doc(alias("GetEntityScript", "_GET_ENTITY_SCRIPT", "0x2A08A32B6D49906F"))]
#[inline]
pub unsafe fn get_entity_script(entity: impl Into<Entity>, arg_struct: &mut [u8]) -> Hash {
    let entity: Entity = entity.into();
    // SAFETY: the caller promises that the native stays inside.
    let arg_struct = unsafe { Buffer::new(arg_struct) };
    call(0x2A08A32B6D49906F, (entity, arg_struct))
}

/// `GetEntitySpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB6BA510A533DF81>
#[doc(alias("GetEntitySpeed", "GET_ENTITY_SPEED", "0xFB6BA510A533DF81"))]
#[inline]
pub fn get_entity_speed(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0xFB6BA510A533DF81, (entity,))
}

/// `GetEntitySpeedVector`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2DB09816A419DC5>
#[doc(alias(
    "GetEntitySpeedVector",
    "GET_ENTITY_SPEED_VECTOR",
    "0xF2DB09816A419DC5"
))]
#[inline]
pub fn get_entity_speed_vector(entity: impl Into<Entity>, relative: bool) -> Vector3 {
    let entity: Entity = entity.into();
    call(0xF2DB09816A419DC5, (entity, relative))
}

/// `GetEntitySubmergedLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A77C3F73FD9E831>
#[doc(alias(
    "GetEntitySubmergedLevel",
    "GET_ENTITY_SUBMERGED_LEVEL",
    "0x4A77C3F73FD9E831"
))]
#[inline]
pub fn get_entity_submerged_level(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x4A77C3F73FD9E831, (entity,))
}

/// `GetEntityThreatTier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE12F56CB25D9CE23>
#[doc(alias("GetEntityThreatTier", "_GET_ENTITY_THREAT_TIER", "0xE12F56CB25D9CE23"))]
#[inline]
pub fn get_entity_threat_tier(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0xE12F56CB25D9CE23, (entity,))
}

/// `GetEntityType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97F696ACA466B4E0>
#[doc(alias("GetEntityType", "GET_ENTITY_TYPE", "0x97F696ACA466B4E0"))]
#[inline]
pub fn get_entity_type(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x97F696ACA466B4E0, (entity,))
}

/// `GetEntityUprightValue`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56398BE65160C3BE>
#[doc(alias(
    "GetEntityUprightValue",
    "GET_ENTITY_UPRIGHT_VALUE",
    "0x56398BE65160C3BE"
))]
#[inline]
pub fn get_entity_upright_value(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x56398BE65160C3BE, (entity,))
}

/// `GetEntityVelocity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4805D2B1D8CF94A9>
#[doc(alias("GetEntityVelocity", "GET_ENTITY_VELOCITY", "0x4805D2B1D8CF94A9"))]
#[inline]
pub fn get_entity_velocity(entity: impl Into<Entity>, p1: i32) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x4805D2B1D8CF94A9, (entity, p1))
}

/// `GetEntityWorldPositionOfDimensions`.
///
/// The values: `minimum`, `maximum`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3FDA9A617A15145>
#[doc(alias(
    "GetEntityWorldPositionOfDimensions",
    "_GET_ENTITY_WORLD_POSITION_OF_DIMENSIONS",
    "0xF3FDA9A617A15145"
))]
#[inline]
pub fn get_entity_world_position_of_dimensions(entity: impl Into<Entity>) -> (Vector3, Vector3) {
    let entity: Entity = entity.into();
    let mut minimum = Out::<Vector3>::default();
    let mut maximum = Out::<Vector3>::default();
    call::<()>(0xF3FDA9A617A15145, (entity, &mut minimum, &mut maximum));
    (minimum.get(), maximum.get())
}

/// `GetIsAnimal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A100F1CF4546629>
#[doc(alias("GetIsAnimal", "GET_IS_ANIMAL", "0x9A100F1CF4546629"))]
#[inline]
pub fn get_is_animal(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x9A100F1CF4546629, (entity,))
}

/// `GetIsBird`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC346A546612C49A9>
#[doc(alias("GetIsBird", "_GET_IS_BIRD", "0xC346A546612C49A9"))]
#[inline]
pub fn get_is_bird(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xC346A546612C49A9, (entity,))
}

/// `GetIsCarriablePelt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x255B6DB4E3AD3C3E>
#[doc(alias("GetIsCarriablePelt", "_GET_IS_CARRIABLE_PELT", "0x255B6DB4E3AD3C3E"))]
#[inline]
pub fn get_is_carriable_pelt(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x255B6DB4E3AD3C3E, (entity,))
}

/// `GetIsPredator`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5594AFE9DE0C01B7>
#[doc(alias("GetIsPredator", "_GET_IS_PREDATOR", "0x5594AFE9DE0C01B7"))]
#[inline]
pub fn get_is_predator(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x5594AFE9DE0C01B7, (entity,))
}

/// `GetMatchingEntities`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84CCF9A12942C83D>
#[doc(alias("GetMatchingEntities", "GET_MATCHING_ENTITIES", "0x84CCF9A12942C83D"))]
#[inline]
pub fn get_matching_entities(
    volume: Volume,
    item_set: ItemSet,
    entity_type: i32,
    p3: i32,
    p4: impl Into<Hash>,
    p5: &str,
) -> i32 {
    let p4: Hash = p4.into();
    call(
        0x84CCF9A12942C83D,
        (volume, item_set, entity_type, p3, p4, p5),
    )
}

/// `GetNearestParticipantToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6888A43C35A5F630>
#[doc(alias(
    "GetNearestParticipantToEntity",
    "GET_NEAREST_PARTICIPANT_TO_ENTITY",
    "0x6888A43C35A5F630"
))]
#[inline]
pub fn get_nearest_participant_to_entity(entity: impl Into<Entity>) -> Player {
    let entity: Entity = entity.into();
    call(0x6888A43C35A5F630, (entity,))
}

/// `GetNearestPlayerToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x990E294FC387FB88>
#[doc(alias(
    "GetNearestPlayerToEntity",
    "GET_NEAREST_PLAYER_TO_ENTITY",
    "0x990E294FC387FB88"
))]
#[inline]
pub fn get_nearest_player_to_entity(
    entity: impl Into<Entity>,
    player_ped_to_ignore: Ped,
    flags: i32,
) -> Player {
    let entity: Entity = entity.into();
    call(0x990E294FC387FB88, (entity, player_ped_to_ignore, flags))
}

/// `GetNearestPlayerToEntityOnTeam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2C30C3B4AFF718C>
#[doc(alias(
    "GetNearestPlayerToEntityOnTeam",
    "GET_NEAREST_PLAYER_TO_ENTITY_ON_TEAM",
    "0xB2C30C3B4AFF718C"
))]
#[inline]
pub fn get_nearest_player_to_entity_on_team(
    entity: impl Into<Entity>,
    team: i32,
    player_ped_to_ignore: Ped,
    flags: i32,
) -> Player {
    let entity: Entity = entity.into();
    call(
        0xB2C30C3B4AFF718C,
        (entity, team, player_ped_to_ignore, flags),
    )
}

/// `GetObjectIndexFromEntityIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x280BBE5601EAA983>
#[doc(alias(
    "GetObjectIndexFromEntityIndex",
    "GET_OBJECT_INDEX_FROM_ENTITY_INDEX",
    "0x280BBE5601EAA983"
))]
#[inline]
pub fn get_object_index_from_entity_index(entity: impl Into<Entity>) -> Object {
    let entity: Entity = entity.into();
    call(0x280BBE5601EAA983, (entity,))
}

/// `GetOffsetFromEntityGivenWorldCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x497C6B1A2C9AE69C>
#[doc(alias(
    "GetOffsetFromEntityGivenWorldCoords",
    "GET_OFFSET_FROM_ENTITY_GIVEN_WORLD_COORDS",
    "0x497C6B1A2C9AE69C"
))]
#[inline]
pub fn get_offset_from_entity_given_world_coords(
    entity: impl Into<Entity>,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x497C6B1A2C9AE69C, (entity, pos_x, pos_y, pos_z))
}

/// `GetOffsetFromEntityInWorldCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1899F328B0E12848>
#[doc(alias(
    "GetOffsetFromEntityInWorldCoords",
    "GET_OFFSET_FROM_ENTITY_IN_WORLD_COORDS",
    "0x1899F328B0E12848"
))]
#[inline]
pub fn get_offset_from_entity_in_world_coords(
    entity: impl Into<Entity>,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x1899F328B0E12848, (entity, offset_x, offset_y, offset_z))
}

/// `GetOptimalCarryConfig`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34F008A7E48C496B>
#[doc(alias(
    "GetOptimalCarryConfig",
    "_GET_OPTIMAL_CARRY_CONFIG",
    "0x34F008A7E48C496B"
))]
#[inline]
pub fn get_optimal_carry_config(entity: impl Into<Entity>, index: i32) -> Hash {
    let entity: Entity = entity.into();
    call(0x34F008A7E48C496B, (entity, index))
}

/// `GetPedAnimalType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x964000D355219FC0>
#[doc(alias("GetPedAnimalType", "_GET_PED_ANIMAL_TYPE", "0x964000D355219FC0"))]
#[inline]
pub fn get_ped_animal_type(ped: Ped) -> Hash {
    call(0x964000D355219FC0, (ped,))
}

/// `GetPedIndexFromEntityIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F16D042BD640EA3>
#[doc(alias(
    "GetPedIndexFromEntityIndex",
    "GET_PED_INDEX_FROM_ENTITY_INDEX",
    "0x0F16D042BD640EA3"
))]
#[inline]
pub fn get_ped_index_from_entity_index(entity: impl Into<Entity>) -> Ped {
    let entity: Entity = entity.into();
    call(0x0F16D042BD640EA3, (entity,))
}

/// `GetPinnedMapEntity`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4735E2A4BB83D9DA>
#[doc(alias("GetPinnedMapEntity", "_GET_PINNED_MAP_ENTITY", "0x4735E2A4BB83D9DA"))]
#[inline]
pub fn get_pinned_map_entity(p0: i32) -> Entity {
    call(0x4735E2A4BB83D9DA, (p0,))
}

/// `GetScriptOverrideEntityLootTablePermanent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E804EA9B12030A4>
#[doc(alias(
    "GetScriptOverrideEntityLootTablePermanent",
    "_GET_SCRIPT_OVERRIDE_ENTITY_LOOT_TABLE_PERMANENT",
    "0x1E804EA9B12030A4"
))]
#[inline]
pub fn get_script_override_entity_loot_table_permanent(entity: impl Into<Entity>) -> Option<Hash> {
    let entity: Entity = entity.into();
    let mut loot_table = Out::<Hash>::default();
    let result: bool = call(0x1E804EA9B12030A4, (entity, &mut loot_table));
    result.then(|| loot_table.get())
}

/// `GetVehicleIndexFromEntityIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF1E5AAC561AFC59>
#[doc(alias(
    "GetVehicleIndexFromEntityIndex",
    "GET_VEHICLE_INDEX_FROM_ENTITY_INDEX",
    "0xDF1E5AAC561AFC59"
))]
#[inline]
pub fn get_vehicle_index_from_entity_index(entity: impl Into<Entity>) -> Vehicle {
    let entity: Entity = entity.into();
    call(0xDF1E5AAC561AFC59, (entity,))
}

/// `GetWorldPositionOfEntityBone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x82CFA50E34681CA5>
#[doc(alias(
    "GetWorldPositionOfEntityBone",
    "GET_WORLD_POSITION_OF_ENTITY_BONE",
    "0x82CFA50E34681CA5"
))]
#[inline]
pub fn get_world_position_of_entity_bone(entity: impl Into<Entity>, bone_index: i32) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x82CFA50E34681CA5, (entity, bone_index))
}

/// `HasAnimEventFired`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5851CC48405F4A07>
#[doc(alias("HasAnimEventFired", "HAS_ANIM_EVENT_FIRED", "0x5851CC48405F4A07"))]
#[inline]
pub fn has_anim_event_fired(entity: impl Into<Entity>, action_hash: impl Into<Hash>) -> bool {
    let entity: Entity = entity.into();
    let action_hash: Hash = action_hash.into();
    call(0x5851CC48405F4A07, (entity, action_hash))
}

/// `HasCollisionLoadedAroundEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBEB1600952B9CF5C>
#[doc(alias(
    "HasCollisionLoadedAroundEntity",
    "HAS_COLLISION_LOADED_AROUND_ENTITY",
    "0xBEB1600952B9CF5C"
))]
#[inline]
pub fn has_collision_loaded_around_entity(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xBEB1600952B9CF5C, (entity,))
}

/// `HasCollisionLoadedAroundPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BFBDC46139C45AB>
#[doc(alias(
    "HasCollisionLoadedAroundPosition",
    "HAS_COLLISION_LOADED_AROUND_POSITION",
    "0x6BFBDC46139C45AB"
))]
#[inline]
pub fn has_collision_loaded_around_position(x_pos: f32, y_pos: f32, z_pos: f32) -> bool {
    call(0x6BFBDC46139C45AB, (x_pos, y_pos, z_pos))
}

/// `HasEntityAnimFinished`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAEB40615337EF1E3>
#[doc(alias(
    "HasEntityAnimFinished",
    "HAS_ENTITY_ANIM_FINISHED",
    "0xAEB40615337EF1E3"
))]
#[inline]
pub fn has_entity_anim_finished(
    entity: impl Into<Entity>,
    anim_dict: &str,
    anim_name: &str,
    p3: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(0xAEB40615337EF1E3, (entity, anim_dict, anim_name, p3))
}

/// `HasEntityBeenDamagedByAnyObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73BB763880CD23A6>
#[doc(alias(
    "HasEntityBeenDamagedByAnyObject",
    "HAS_ENTITY_BEEN_DAMAGED_BY_ANY_OBJECT",
    "0x73BB763880CD23A6"
))]
#[inline]
pub fn has_entity_been_damaged_by_any_object(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x73BB763880CD23A6, (entity,))
}

/// `HasEntityBeenDamagedByAnyPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9934E9C42D52D87E>
#[doc(alias(
    "HasEntityBeenDamagedByAnyPed",
    "HAS_ENTITY_BEEN_DAMAGED_BY_ANY_PED",
    "0x9934E9C42D52D87E"
))]
#[inline]
pub fn has_entity_been_damaged_by_any_ped(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x9934E9C42D52D87E, (entity,))
}

/// `HasEntityBeenDamagedByAnyVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x695D7C26DE65C423>
#[doc(alias(
    "HasEntityBeenDamagedByAnyVehicle",
    "HAS_ENTITY_BEEN_DAMAGED_BY_ANY_VEHICLE",
    "0x695D7C26DE65C423"
))]
#[inline]
pub fn has_entity_been_damaged_by_any_vehicle(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x695D7C26DE65C423, (entity,))
}

/// `HasEntityBeenDamagedByEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7B6E7BEC1143AC86>
#[doc(alias(
    "HasEntityBeenDamagedByEntity",
    "HAS_ENTITY_BEEN_DAMAGED_BY_ENTITY",
    "0x7B6E7BEC1143AC86"
))]
#[inline]
pub fn has_entity_been_damaged_by_entity(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    p2: bool,
    p3: bool,
) -> bool {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0x7B6E7BEC1143AC86, (entity1, entity2, p2, p3))
}

/// `HasEntityClearLosToCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C9DBF48C6BA6E4C>
#[doc(alias(
    "HasEntityClearLosToCoord",
    "HAS_ENTITY_CLEAR_LOS_TO_COORD",
    "0x0C9DBF48C6BA6E4C"
))]
#[inline]
pub fn has_entity_clear_los_to_coord(
    entity: impl Into<Entity>,
    x: f32,
    y: f32,
    z: f32,
    flags: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(0x0C9DBF48C6BA6E4C, (entity, x, y, z, flags))
}

/// `HasEntityClearLosToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFCDFF7B72D23A1AC>
#[doc(alias(
    "HasEntityClearLosToEntity",
    "HAS_ENTITY_CLEAR_LOS_TO_ENTITY",
    "0xFCDFF7B72D23A1AC"
))]
#[inline]
pub fn has_entity_clear_los_to_entity(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    trace_type: i32,
) -> bool {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0xFCDFF7B72D23A1AC, (entity1, entity2, trace_type))
}

/// `HasEntityClearLosToEntityInFront`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE88F19660651D566>
#[doc(alias(
    "HasEntityClearLosToEntityInFront",
    "HAS_ENTITY_CLEAR_LOS_TO_ENTITY_IN_FRONT",
    "0xE88F19660651D566"
))]
#[inline]
pub fn has_entity_clear_los_to_entity_in_front(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    trace_type: i32,
) -> bool {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0xE88F19660651D566, (entity1, entity2, trace_type))
}

/// `HasEntityCollidedWithAnything`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF18751EC74F90FF>
#[doc(alias(
    "HasEntityCollidedWithAnything",
    "HAS_ENTITY_COLLIDED_WITH_ANYTHING",
    "0xDF18751EC74F90FF"
))]
#[inline]
pub fn has_entity_collided_with_anything(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xDF18751EC74F90FF, (entity,))
}

/// `IsAnEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27CFF3E5A286D3DF>
#[doc(alias("IsAnEntity", "IS_AN_ENTITY", "0x27CFF3E5A286D3DF"))]
#[inline]
pub fn is_an_entity(handle: ScrHandle) -> bool {
    call(0x27CFF3E5A286D3DF, (handle,))
}

/// `IsCarriableModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AFFA9DDC87846F8>
#[doc(alias("IsCarriableModel", "_IS_CARRIABLE_MODEL", "0x5AFFA9DDC87846F8"))]
#[inline]
pub fn is_carriable_model(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x5AFFA9DDC87846F8, (model,))
}

/// `IsEntityAMissionEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x138190F64DB4BBD1>
#[doc(alias(
    "IsEntityAMissionEntity",
    "IS_ENTITY_A_MISSION_ENTITY",
    "0x138190F64DB4BBD1"
))]
#[inline]
pub fn is_entity_a_mission_entity(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x138190F64DB4BBD1, (entity,))
}

/// `IsEntityAPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF8176912DDA4EA5>
#[doc(alias("IsEntityAPed", "IS_ENTITY_A_PED", "0xCF8176912DDA4EA5"))]
#[inline]
pub fn is_entity_a_ped(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xCF8176912DDA4EA5, (entity,))
}

/// `IsEntityAVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3D96AF45FCCEC4C>
#[doc(alias("IsEntityAVehicle", "IS_ENTITY_A_VEHICLE", "0xC3D96AF45FCCEC4C"))]
#[inline]
pub fn is_entity_a_vehicle(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xC3D96AF45FCCEC4C, (entity,))
}

/// `IsEntityAnObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A27A546A375FDEF>
#[doc(alias("IsEntityAnObject", "IS_ENTITY_AN_OBJECT", "0x0A27A546A375FDEF"))]
#[inline]
pub fn is_entity_an_object(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x0A27A546A375FDEF, (entity,))
}

/// `IsEntityAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E58342602E94718>
#[doc(alias("IsEntityAtCoord", "IS_ENTITY_AT_COORD", "0x5E58342602E94718"))]
#[inline]
pub fn is_entity_at_coord(
    entity: impl Into<Entity>,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    x_size: f32,
    y_size: f32,
    z_size: f32,
    p7: bool,
    p8: bool,
    p9: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0x5E58342602E94718,
        (
            entity, x_pos, y_pos, z_pos, x_size, y_size, z_size, p7, p8, p9,
        ),
    )
}

/// `IsEntityAtEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC057F02B837A27F6>
#[doc(alias("IsEntityAtEntity", "IS_ENTITY_AT_ENTITY", "0xC057F02B837A27F6"))]
#[inline]
pub fn is_entity_at_entity(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    x_size: f32,
    y_size: f32,
    z_size: f32,
    p5: bool,
    p6: bool,
    p7: i32,
) -> bool {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(
        0xC057F02B837A27F6,
        (entity1, entity2, x_size, y_size, z_size, p5, p6, p7),
    )
}

/// `IsEntityAttached`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE6AD63ABF59C0B7>
#[doc(alias("IsEntityAttached", "IS_ENTITY_ATTACHED", "0xEE6AD63ABF59C0B7"))]
#[inline]
pub fn is_entity_attached(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xEE6AD63ABF59C0B7, (entity,))
}

/// `IsEntityAttachedToAnyObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x306C1F6178F01AB3>
#[doc(alias(
    "IsEntityAttachedToAnyObject",
    "IS_ENTITY_ATTACHED_TO_ANY_OBJECT",
    "0x306C1F6178F01AB3"
))]
#[inline]
pub fn is_entity_attached_to_any_object(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x306C1F6178F01AB3, (entity,))
}

/// `IsEntityAttachedToAnyPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC841153DED2CA89A>
#[doc(alias(
    "IsEntityAttachedToAnyPed",
    "IS_ENTITY_ATTACHED_TO_ANY_PED",
    "0xC841153DED2CA89A"
))]
#[inline]
pub fn is_entity_attached_to_any_ped(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xC841153DED2CA89A, (entity,))
}

/// `IsEntityAttachedToAnyVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12DF6E0D2E736749>
#[doc(alias(
    "IsEntityAttachedToAnyVehicle",
    "IS_ENTITY_ATTACHED_TO_ANY_VEHICLE",
    "0x12DF6E0D2E736749"
))]
#[inline]
pub fn is_entity_attached_to_any_vehicle(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x12DF6E0D2E736749, (entity,))
}

/// `IsEntityAttachedToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x154A3C529497053E>
#[doc(alias(
    "IsEntityAttachedToEntity",
    "IS_ENTITY_ATTACHED_TO_ENTITY",
    "0x154A3C529497053E"
))]
#[inline]
pub fn is_entity_attached_to_entity(from: impl Into<Entity>, to: impl Into<Entity>) -> bool {
    let from: Entity = from.into();
    let to: Entity = to.into();
    call(0x154A3C529497053E, (from, to))
}

/// `IsEntityDead`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D5B1F88E7504BBA>
#[doc(alias("IsEntityDead", "IS_ENTITY_DEAD", "0x7D5B1F88E7504BBA"))]
#[inline]
pub fn is_entity_dead(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x7D5B1F88E7504BBA, (entity,))
}

/// `IsEntityFrozen`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x083D497D57B7400F>
#[doc(alias("IsEntityFrozen", "_IS_ENTITY_FROZEN", "0x083D497D57B7400F"))]
#[inline]
pub fn is_entity_frozen(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x083D497D57B7400F, (entity,))
}

/// `IsEntityFullyLooted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DE41E9902E85756>
#[doc(alias("IsEntityFullyLooted", "_IS_ENTITY_FULLY_LOOTED", "0x8DE41E9902E85756"))]
#[inline]
pub fn is_entity_fully_looted(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x8DE41E9902E85756, (entity,))
}

/// `IsEntityInAir`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x886E37EC497200B6>
#[doc(alias("IsEntityInAir", "IS_ENTITY_IN_AIR", "0x886E37EC497200B6"))]
#[inline]
pub fn is_entity_in_air(entity: impl Into<Entity>, p1: i32) -> bool {
    let entity: Entity = entity.into();
    call(0x886E37EC497200B6, (entity, p1))
}

/// `IsEntityInAngledArea`.
///
/// Of unknown type: `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3151E53134595E5>
#[doc(alias(
    "IsEntityInAngledArea",
    "IS_ENTITY_IN_ANGLED_AREA",
    "0xD3151E53134595E5"
))]
#[inline]
pub fn is_entity_in_angled_area(
    entity: impl Into<Entity>,
    origin_x: f32,
    origin_y: f32,
    origin_z: f32,
    edge_x: f32,
    edge_y: f32,
    edge_z: f32,
    angle: f32,
    p8: bool,
    p9: bool,
    p10: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0xD3151E53134595E5,
        (
            entity, origin_x, origin_y, origin_z, edge_x, edge_y, edge_z, angle, p8, p9, p10,
        ),
    )
}

/// `IsEntityInArea`.
///
/// Of unknown type: `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C2634C40A16193E>
#[doc(alias("IsEntityInArea", "IS_ENTITY_IN_AREA", "0x0C2634C40A16193E"))]
#[inline]
pub fn is_entity_in_area(
    entity: impl Into<Entity>,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    p7: bool,
    p8: bool,
    p9: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0x0C2634C40A16193E,
        (entity, x1, y1, z1, x2, y2, z2, p7, p8, p9),
    )
}

/// `IsEntityInVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A5526BC09C06623>
#[doc(alias("IsEntityInVolume", "IS_ENTITY_IN_VOLUME", "0x5A5526BC09C06623"))]
#[inline]
pub fn is_entity_in_volume(
    entity: impl Into<Entity>,
    volume: ScrHandle,
    p2: bool,
    p3: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(0x5A5526BC09C06623, (entity, volume, p2, p3))
}

/// `IsEntityInWater`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDE5C125AC446723>
#[doc(alias("IsEntityInWater", "IS_ENTITY_IN_WATER", "0xDDE5C125AC446723"))]
#[inline]
pub fn is_entity_in_water(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xDDE5C125AC446723, (entity,))
}

/// `IsEntityOccluded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x140188E884645624>
#[doc(alias("IsEntityOccluded", "IS_ENTITY_OCCLUDED", "0x140188E884645624"))]
#[inline]
pub fn is_entity_occluded(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x140188E884645624, (entity,))
}

/// `IsEntityOnScreen`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x613C15D5D8DB781F>
#[doc(alias("IsEntityOnScreen", "IS_ENTITY_ON_SCREEN", "0x613C15D5D8DB781F"))]
#[inline]
pub fn is_entity_on_screen(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x613C15D5D8DB781F, (entity,))
}

/// `IsEntityOnTrainTrack`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x857ACB0AB4BD0D55>
#[doc(alias(
    "IsEntityOnTrainTrack",
    "_IS_ENTITY_ON_TRAIN_TRACK",
    "0x857ACB0AB4BD0D55"
))]
#[inline]
pub fn is_entity_on_train_track(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x857ACB0AB4BD0D55, (entity,))
}

/// `IsEntityOwnedByPersistenceSystem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA7E51B53309EAC97>
#[doc(alias(
    "IsEntityOwnedByPersistenceSystem",
    "_IS_ENTITY_OWNED_BY_PERSISTENCE_SYSTEM",
    "0xA7E51B53309EAC97"
))]
#[inline]
pub fn is_entity_owned_by_persistence_system(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xA7E51B53309EAC97, (entity,))
}

/// `IsEntityPlayingAnim`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEE49D5CA6C49148>
#[doc(alias("IsEntityPlayingAnim", "IS_ENTITY_PLAYING_ANIM", "0xDEE49D5CA6C49148"))]
#[inline]
pub fn is_entity_playing_anim(
    entity: impl Into<Entity>,
    anim_dict: &str,
    anim_name: &str,
    anim_type: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0xDEE49D5CA6C49148,
        (entity, anim_dict, anim_name, anim_type),
    )
}

/// `IsEntityPlayingAnyAnim`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B7CB1300CBFE19C>
#[doc(alias(
    "IsEntityPlayingAnyAnim",
    "_IS_ENTITY_PLAYING_ANY_ANIM",
    "0x0B7CB1300CBFE19C"
))]
#[inline]
pub fn is_entity_playing_any_anim(entity: impl Into<Entity>, p1: i32) -> bool {
    let entity: Entity = entity.into();
    call(0x0B7CB1300CBFE19C, (entity, p1))
}

/// `IsEntityStatic`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86468ADFA0F6B861>
#[doc(alias("IsEntityStatic", "IS_ENTITY_STATIC", "0x86468ADFA0F6B861"))]
#[inline]
pub fn is_entity_static(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x86468ADFA0F6B861, (entity,))
}

/// `IsEntityTouchingEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A2304A64C3C8423>
#[doc(alias(
    "IsEntityTouchingEntity",
    "IS_ENTITY_TOUCHING_ENTITY",
    "0x9A2304A64C3C8423"
))]
#[inline]
pub fn is_entity_touching_entity(
    entity: impl Into<Entity>,
    target_entity: impl Into<Entity>,
) -> bool {
    let entity: Entity = entity.into();
    let target_entity: Entity = target_entity.into();
    call(0x9A2304A64C3C8423, (entity, target_entity))
}

/// `IsEntityTouchingModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2AE3EBC8DEB9768B>
#[doc(alias(
    "IsEntityTouchingModel",
    "IS_ENTITY_TOUCHING_MODEL",
    "0x2AE3EBC8DEB9768B"
))]
#[inline]
pub fn is_entity_touching_model(entity: impl Into<Entity>, model_hash: impl Into<Hash>) -> bool {
    let entity: Entity = entity.into();
    let model_hash: Hash = model_hash.into();
    call(0x2AE3EBC8DEB9768B, (entity, model_hash))
}

/// `IsEntityUnderwater`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4E5C1E93C466127>
#[doc(alias("IsEntityUnderwater", "_IS_ENTITY_UNDERWATER", "0xD4E5C1E93C466127"))]
#[inline]
pub fn is_entity_underwater(entity: impl Into<Entity>, p1: bool) -> bool {
    let entity: Entity = entity.into();
    call(0xD4E5C1E93C466127, (entity, p1))
}

/// `IsEntityUpright`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6F6AFD8D4FB2658>
#[doc(alias("IsEntityUpright", "IS_ENTITY_UPRIGHT", "0xF6F6AFD8D4FB2658"))]
#[inline]
pub fn is_entity_upright(entity: impl Into<Entity>, angle: f32) -> bool {
    let entity: Entity = entity.into();
    call(0xF6F6AFD8D4FB2658, (entity, angle))
}

/// `IsEntityUpsidedown`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x109DE3DA41AAD94A>
#[doc(alias("IsEntityUpsidedown", "IS_ENTITY_UPSIDEDOWN", "0x109DE3DA41AAD94A"))]
#[inline]
pub fn is_entity_upsidedown(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x109DE3DA41AAD94A, (entity,))
}

/// `IsEntityVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFC96ECB7FA404CA>
#[doc(alias("IsEntityVisible", "IS_ENTITY_VISIBLE", "0xFFC96ECB7FA404CA"))]
#[inline]
pub fn is_entity_visible(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xFFC96ECB7FA404CA, (entity,))
}

/// `IsEntityVisibleToScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF213C724E77F321A>
#[doc(alias(
    "IsEntityVisibleToScript",
    "IS_ENTITY_VISIBLE_TO_SCRIPT",
    "0xF213C724E77F321A"
))]
#[inline]
pub fn is_entity_visible_to_script(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xF213C724E77F321A, (entity,))
}

/// `IsEntityWaitingForWorldCollision`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E1CC2E8DC3111DD>
#[doc(alias(
    "IsEntityWaitingForWorldCollision",
    "IS_ENTITY_WAITING_FOR_WORLD_COLLISION",
    "0x5E1CC2E8DC3111DD"
))]
#[inline]
pub fn is_entity_waiting_for_world_collision(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x5E1CC2E8DC3111DD, (entity,))
}

/// `IsMapEntityPinned`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FF441D7954F8709>
#[doc(alias("IsMapEntityPinned", "IS_MAP_ENTITY_PINNED", "0x1FF441D7954F8709"))]
#[inline]
pub fn is_map_entity_pinned(p0: i32) -> bool {
    call(0x1FF441D7954F8709, (p0,))
}

/// `IsTrackedEntityVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC8CCDB712FBCBA92>
#[doc(alias(
    "IsTrackedEntityVisible",
    "_IS_TRACKED_ENTITY_VISIBLE",
    "0xC8CCDB712FBCBA92"
))]
#[inline]
pub fn is_tracked_entity_visible(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xC8CCDB712FBCBA92, (entity,))
}

/// `N_0x002aac783ed323ed`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x002AAC783ED323ED>
#[doc(alias("N_0x002aac783ed323ed", "0x002AAC783ED323ED"))]
#[inline]
pub fn n_0x002aac783ed323ed(p0: i32, p1: i32) {
    call(0x002AAC783ED323ED, (p0, p1))
}

/// `N_0x007aac783ed323ed`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x007AAC783ED323ED>
#[doc(alias("N_0x007aac783ed323ed", "0x007AAC783ED323ED"))]
#[inline]
pub fn n_0x007aac783ed323ed(p0: i32, p1: i32, p2: i32) {
    call(0x007AAC783ED323ED, (p0, p1, p2))
}

/// `N_0x0939e773925c4719`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0939E773925C4719>
#[doc(alias("N_0x0939e773925c4719", "0x0939E773925C4719"))]
#[inline]
pub fn n_0x0939e773925c4719() {
    call(0x0939E773925C4719, ())
}

/// `N_0x0ccefc6c2c95da2a`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CCEFC6C2C95DA2A>
#[doc(alias("N_0x0ccefc6c2c95da2a", "0x0CCEFC6C2C95DA2A"))]
#[inline]
pub fn n_0x0ccefc6c2c95da2a(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0x0CCEFC6C2C95DA2A, (p0, p1, p2, p3))
}

/// `N_0x0db41d59e0f1502b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0DB41D59E0F1502B>
#[doc(alias("N_0x0db41d59e0f1502b", "0x0DB41D59E0F1502B"))]
#[inline]
pub fn n_0x0db41d59e0f1502b(p0: i32) {
    call(0x0DB41D59E0F1502B, (p0,))
}

/// `N_0x0fd7d7c232876e72`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FD7D7C232876E72>
#[doc(alias("N_0x0fd7d7c232876e72", "0x0FD7D7C232876E72"))]
#[inline]
pub fn n_0x0fd7d7c232876e72(p0: i32) {
    call(0x0FD7D7C232876E72, (p0,))
}

/// `N_0x120376c23f019c6c`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x120376C23F019C6C>
#[doc(alias("N_0x120376c23f019c6c", "0x120376C23F019C6C"))]
#[inline]
pub fn n_0x120376c23f019c6c(p0: i32, p1: i32) -> i32 {
    call(0x120376C23F019C6C, (p0, p1))
}

/// `N_0x16908e859c3ab698`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16908E859C3AB698>
#[doc(alias("N_0x16908e859c3ab698", "0x16908E859C3AB698"))]
#[inline]
pub fn n_0x16908e859c3ab698(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x16908E859C3AB698, (p0, p1, p2, p3, p4))
}

/// `N_0x188736456d1dede6`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x188736456D1DEDE6>
#[doc(alias("N_0x188736456d1dede6", "0x188736456D1DEDE6"))]
#[inline]
pub fn n_0x188736456d1dede6(p0: i32, p1: i32) -> i32 {
    call(0x188736456D1DEDE6, (p0, p1))
}

/// `N_0x20faee47427a4497`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x20FAEE47427A4497>
#[doc(alias("N_0x20faee47427a4497", "0x20FAEE47427A4497"))]
#[inline]
pub fn n_0x20faee47427a4497() {
    call(0x20FAEE47427A4497, ())
}

/// `N_0x2a77ef9bec8518f4`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A77EF9BEC8518F4>
#[doc(alias("N_0x2a77ef9bec8518f4", "0x2A77EF9BEC8518F4"))]
#[inline]
pub fn n_0x2a77ef9bec8518f4(p0: i32) -> i32 {
    call(0x2A77EF9BEC8518F4, (p0,))
}

/// `N_0x2d40bcbfe9305dea`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D40BCBFE9305DEA>
#[doc(alias("N_0x2d40bcbfe9305dea", "0x2D40BCBFE9305DEA"))]
#[inline]
pub fn n_0x2d40bcbfe9305dea(p0: i32, p1: i32) {
    call(0x2D40BCBFE9305DEA, (p0, p1))
}

/// `N_0x350e9211074955af`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x350E9211074955AF>
#[doc(alias("N_0x350e9211074955af", "0x350E9211074955AF"))]
#[inline]
pub fn n_0x350e9211074955af(p0: i32, p1: i32) -> i32 {
    call(0x350E9211074955AF, (p0, p1))
}

/// `N_0x371d179701d9c082`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x371D179701D9C082>
#[doc(alias("N_0x371d179701d9c082", "0x371D179701D9C082"))]
#[inline]
pub fn n_0x371d179701d9c082(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x371D179701D9C082, (entity,))
}

/// `N_0x37b01666bae8f7ef`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37B01666BAE8F7EF>
#[doc(alias("N_0x37b01666bae8f7ef", "0x37B01666BAE8F7EF"))]
#[inline]
pub fn n_0x37b01666bae8f7ef(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x37B01666BAE8F7EF, (entity,))
}

/// `N_0x37ceb637ba3b1a47`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37CEB637BA3B1A47>
#[doc(alias("N_0x37ceb637ba3b1a47", "0x37CEB637BA3B1A47"))]
#[inline]
pub fn n_0x37ceb637ba3b1a47(p0: i32) {
    call(0x37CEB637BA3B1A47, (p0,))
}

/// `N_0x383f64263f946e45`.
///
/// The values: `result`, `p0`.
///
/// Of unknown type: `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x383F64263F946E45>
#[doc(alias("N_0x383f64263f946e45", "0x383F64263F946E45"))]
#[inline]
pub fn n_0x383f64263f946e45(
    entity: impl Into<Entity>,
    p2: i32,
    ped: Ped,
    p4: i32,
    p5: i32,
) -> (bool, i32) {
    let mut p0 = Out::<i32>::default();
    let entity: Entity = entity.into();
    let result: bool = call(0x383F64263F946E45, (&mut p0, entity, p2, ped, p4, p5));
    (result, p0.get())
}

/// `N_0x3ab3a77672f6473f`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3AB3A77672F6473F>
#[doc(alias("N_0x3ab3a77672f6473f", "0x3AB3A77672F6473F"))]
#[inline]
pub fn n_0x3ab3a77672f6473f(p0: i32, p1: i32, p2: i32, p3: i32) -> Vector3 {
    call(0x3AB3A77672F6473F, (p0, p1, p2, p3))
}

/// `N_0x3ec28da1ffac9ddd`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3EC28DA1FFAC9DDD>
#[doc(alias("N_0x3ec28da1ffac9ddd", "0x3EC28DA1FFAC9DDD"))]
#[inline]
pub fn n_0x3ec28da1ffac9ddd(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    p2: i32,
    p3: i32,
) -> bool {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0x3EC28DA1FFAC9DDD, (entity1, entity2, p2, p3))
}

/// `N_0x3f08c6163a4ab1d6`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F08C6163A4AB1D6>
#[doc(alias("N_0x3f08c6163a4ab1d6", "0x3F08C6163A4AB1D6"))]
#[inline]
pub fn n_0x3f08c6163a4ab1d6(p0: i32) {
    call(0x3F08C6163A4AB1D6, (p0,))
}

/// `N_0x56e0735d6273b227`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56E0735D6273B227>
#[doc(alias("N_0x56e0735d6273b227", "0x56E0735D6273B227"))]
#[inline]
pub fn n_0x56e0735d6273b227(p0: i32, p1: i32) {
    call(0x56E0735D6273B227, (p0, p1))
}

/// `N_0x5744562e973e33cd`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5744562E973E33CD>
#[doc(alias("N_0x5744562e973e33cd", "0x5744562E973E33CD"))]
#[inline]
pub fn n_0x5744562e973e33cd(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) -> i32 {
    call(0x5744562E973E33CD, (p0, p1, p2, p3, p4))
}

/// `N_0x5826efd6d73c4de5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5826EFD6D73C4DE5>
#[doc(alias("N_0x5826efd6d73c4de5", "0x5826EFD6D73C4DE5"))]
#[inline]
pub fn n_0x5826efd6d73c4de5(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x5826EFD6D73C4DE5, (entity,))
}

/// `N_0x582f73acfe969571`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x582F73ACFE969571>
#[doc(alias("N_0x582f73acfe969571", "0x582F73ACFE969571"))]
#[inline]
pub fn n_0x582f73acfe969571(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x582F73ACFE969571, (p0, p1, p2))
}

/// `N_0x5e214112806591ea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E214112806591EA>
#[doc(alias("N_0x5e214112806591ea", "0x5E214112806591EA"))]
#[inline]
pub fn n_0x5e214112806591ea(entity: impl Into<Entity>, bone_index: i32) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x5E214112806591EA, (entity, bone_index))
}

/// `N_0x6c31b06e91518269`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C31B06E91518269>
#[doc(alias("N_0x6c31b06e91518269", "0x6C31B06E91518269"))]
#[inline]
pub fn n_0x6c31b06e91518269(p0: i32, p1: i32) {
    call(0x6C31B06E91518269, (p0, p1))
}

/// `N_0x6d58167f62238284`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D58167F62238284>
#[doc(alias("N_0x6d58167f62238284", "0x6D58167F62238284"))]
#[inline]
pub fn n_0x6d58167f62238284(vehicle: Vehicle) -> f32 {
    call(0x6D58167F62238284, (vehicle,))
}

/// `N_0x7a49d40de437bc8d`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A49D40DE437BC8D>
#[doc(alias("N_0x7a49d40de437bc8d", "0x7A49D40DE437BC8D"))]
#[inline]
pub fn n_0x7a49d40de437bc8d(p0: i32, p1: i32) {
    call(0x7A49D40DE437BC8D, (p0, p1))
}

/// `N_0x7f20092547b4ddea`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7F20092547B4DDEA>
#[doc(alias("N_0x7f20092547b4ddea", "0x7F20092547B4DDEA"))]
#[inline]
pub fn n_0x7f20092547b4ddea(p0: i32) {
    call(0x7F20092547B4DDEA, (p0,))
}

/// `N_0x80fdeb3a9e9aa578`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80FDEB3A9E9AA578>
#[doc(alias("N_0x80fdeb3a9e9aa578", "0x80FDEB3A9E9AA578"))]
#[inline]
pub fn n_0x80fdeb3a9e9aa578(entity: impl Into<Entity>, p1: bool) {
    let entity: Entity = entity.into();
    call(0x80FDEB3A9E9AA578, (entity, p1))
}

/// `N_0x898586729db5221d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x898586729DB5221D>
#[doc(alias("N_0x898586729db5221d", "0x898586729DB5221D"))]
#[inline]
pub fn n_0x898586729db5221d(ped: Ped) {
    call(0x898586729DB5221D, (ped,))
}

/// `N_0x8e10df0ffa63fb65`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E10DF0FFA63FB65>
#[doc(alias("N_0x8e10df0ffa63fb65", "0x8E10DF0FFA63FB65"))]
#[inline]
pub fn n_0x8e10df0ffa63fb65(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) -> i32 {
    call(0x8E10DF0FFA63FB65, (p0, p1, p2, p3, p4))
}

/// `N_0x8e46e18aa828334f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E46E18AA828334F>
#[doc(alias("N_0x8e46e18aa828334f", "0x8E46E18AA828334F"))]
#[inline]
pub fn n_0x8e46e18aa828334f(entity: impl Into<Entity>, anim_dict: &str, anim_clip: &str) -> f32 {
    let entity: Entity = entity.into();
    call(0x8E46E18AA828334F, (entity, anim_dict, anim_clip))
}

/// `N_0x978aa2323ed32209`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x978AA2323ED32209>
#[doc(alias("N_0x978aa2323ed32209", "0x978AA2323ED32209"))]
#[inline]
pub fn n_0x978aa2323ed32209(p0: i32, p1: i32) {
    call(0x978AA2323ED32209, (p0, p1))
}

/// `N_0x9c6906ef8cb20c5f`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C6906EF8CB20C5F>
#[doc(alias("N_0x9c6906ef8cb20c5f", "0x9C6906EF8CB20C5F"))]
#[inline]
pub fn n_0x9c6906ef8cb20c5f(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x9C6906EF8CB20C5F, (entity,))
}

/// `N_0xa48e4801debdf7e4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA48E4801DEBDF7E4>
#[doc(alias("N_0xa48e4801debdf7e4", "0xA48E4801DEBDF7E4"))]
#[inline]
pub fn n_0xa48e4801debdf7e4(entity: impl Into<Entity>, p1: bool) {
    let entity: Entity = entity.into();
    call(0xA48E4801DEBDF7E4, (entity, p1))
}

/// `N_0xa9e6d8f2ddfc4db9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9E6D8F2DDFC4DB9>
#[doc(alias("N_0xa9e6d8f2ddfc4db9", "0xA9E6D8F2DDFC4DB9"))]
#[inline]
pub fn n_0xa9e6d8f2ddfc4db9(p0: i32, p1: i32) {
    call(0xA9E6D8F2DDFC4DB9, (p0, p1))
}

/// `N_0xaaacb74442c1bed3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAAACB74442C1BED3>
#[doc(alias("N_0xaaacb74442c1bed3", "0xAAACB74442C1BED3"))]
#[inline]
pub fn n_0xaaacb74442c1bed3(p0: i32) -> i32 {
    call(0xAAACB74442C1BED3, (p0,))
}

/// `N_0xaf72ec7e1b54539b`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF72EC7E1B54539B>
#[doc(alias("N_0xaf72ec7e1b54539b", "0xAF72EC7E1B54539B"))]
#[inline]
pub fn n_0xaf72ec7e1b54539b(entity: impl Into<Entity>) -> Entity {
    let entity: Entity = entity.into();
    call(0xAF72EC7E1B54539B, (entity,))
}

/// `N_0xaf7f3099b9feb535`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF7F3099B9FEB535>
#[doc(alias("N_0xaf7f3099b9feb535", "0xAF7F3099B9FEB535"))]
#[inline]
pub fn n_0xaf7f3099b9feb535(entity: impl Into<Entity>, p1: f32, p2: f32, p3: f32) {
    let entity: Entity = entity.into();
    call(0xAF7F3099B9FEB535, (entity, p1, p2, p3))
}

/// `N_0xb16c780c51e51e2b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB16C780C51E51E2B>
#[doc(alias("N_0xb16c780c51e51e2b", "0xB16C780C51E51E2B"))]
#[inline]
pub fn n_0xb16c780c51e51e2b(p0: i32) -> i32 {
    call(0xB16C780C51E51E2B, (p0,))
}

/// `N_0xb38a29ccd5447783`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB38A29CCD5447783>
#[doc(alias("N_0xb38a29ccd5447783", "0xB38A29CCD5447783"))]
#[inline]
pub fn n_0xb38a29ccd5447783(p0: i32, p1: i32, p2: i32) {
    call(0xB38A29CCD5447783, (p0, p1, p2))
}

/// `N_0xba2a089e60ed1163`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA2A089E60ED1163>
#[doc(alias("N_0xba2a089e60ed1163", "0xBA2A089E60ED1163"))]
#[inline]
pub fn n_0xba2a089e60ed1163(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) -> i32 {
    call(0xBA2A089E60ED1163, (p0, p1, p2, p3, p4))
}

/// `N_0xbd94cecfb2d65119`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD94CECFB2D65119>
#[doc(alias("N_0xbd94cecfb2d65119", "0xBD94CECFB2D65119"))]
#[inline]
pub fn n_0xbd94cecfb2d65119(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0xBD94CECFB2D65119, (p0, p1, p2, p3, p4, p5))
}

/// `N_0xc0edef16d90661ee`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0EDEF16D90661EE>
#[doc(alias("N_0xc0edef16d90661ee", "0xC0EDEF16D90661EE"))]
#[inline]
pub fn n_0xc0edef16d90661ee(entity: impl Into<Entity>, p1: f32) {
    let entity: Entity = entity.into();
    call(0xC0EDEF16D90661EE, (entity, p1))
}

/// `N_0xc2e71d7e0a7b4c89`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC2E71D7E0A7B4C89>
#[doc(alias("N_0xc2e71d7e0a7b4c89", "0xC2E71D7E0A7B4C89"))]
#[inline]
pub fn n_0xc2e71d7e0a7b4c89(p0: i32) -> i32 {
    call(0xC2E71D7E0A7B4C89, (p0,))
}

/// `N_0xc3abcfbc7d74afa5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3ABCFBC7D74AFA5>
#[doc(alias("N_0xc3abcfbc7d74afa5", "0xC3ABCFBC7D74AFA5"))]
#[inline]
pub fn n_0xc3abcfbc7d74afa5(ped: Ped, p1: i32, p2: bool) {
    call(0xC3ABCFBC7D74AFA5, (ped, p1, p2))
}

/// `N_0xc6a1a3d63f122de7`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6A1A3D63F122DE7>
#[doc(alias("N_0xc6a1a3d63f122de7", "0xC6A1A3D63F122DE7"))]
#[inline]
pub fn n_0xc6a1a3d63f122de7(p0: i32, p1: i32) {
    call(0xC6A1A3D63F122DE7, (p0, p1))
}

/// `N_0xc76e94a78127412b`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC76E94A78127412B>
#[doc(alias("N_0xc76e94a78127412b", "0xC76E94A78127412B"))]
#[inline]
pub fn n_0xc76e94a78127412b(p0: i32, p1: i32, p2: i32) {
    call(0xC76E94A78127412B, (p0, p1, p2))
}

/// `N_0xcdb682bb47c02f0a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCDB682BB47C02F0A>
#[doc(alias("N_0xcdb682bb47c02f0a", "0xCDB682BB47C02F0A"))]
#[inline]
pub fn n_0xcdb682bb47c02f0a(entity: impl Into<Entity>, p1: impl Into<Hash>) {
    let entity: Entity = entity.into();
    let p1: Hash = p1.into();
    call(0xCDB682BB47C02F0A, (entity, p1))
}

/// `N_0xd21c7418c590bb40`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD21C7418C590BB40>
#[doc(alias("N_0xd21c7418c590bb40", "0xD21C7418C590BB40"))]
#[inline]
pub fn n_0xd21c7418c590bb40(p0: i32) -> i32 {
    call(0xD21C7418C590BB40, (p0,))
}

/// `N_0xd45bb89b53fc0cfd`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD45BB89B53FC0CFD>
#[doc(alias("N_0xd45bb89b53fc0cfd", "0xD45BB89B53FC0CFD"))]
#[inline]
pub fn n_0xd45bb89b53fc0cfd(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0xD45BB89B53FC0CFD, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `N_0xd4636c2edb0dea8a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4636C2EDB0DEA8A>
#[doc(alias("N_0xd4636c2edb0dea8a", "0xD4636C2EDB0DEA8A"))]
#[inline]
pub fn n_0xd4636c2edb0dea8a(p0: i32) -> i32 {
    call(0xD4636C2EDB0DEA8A, (p0,))
}

/// `N_0xd46bf94c4c66fab0`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD46BF94C4C66FAB0>
#[doc(alias("N_0xd46bf94c4c66fab0", "0xD46BF94C4C66FAB0"))]
#[inline]
pub fn n_0xd46bf94c4c66fab0(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0xD46BF94C4C66FAB0, (p0, p1, p2, p3))
}

/// `N_0xdd03fc2089ad093c`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD03FC2089AD093C>
#[doc(alias("N_0xdd03fc2089ad093c", "0xDD03FC2089AD093C"))]
#[inline]
pub fn n_0xdd03fc2089ad093c(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xDD03FC2089AD093C, (p0, p1, p2, p3))
}

/// `N_0xdf8e49ea89a01db1`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF8E49EA89A01DB1>
#[doc(alias("N_0xdf8e49ea89a01db1", "0xDF8E49EA89A01DB1"))]
#[inline]
pub fn n_0xdf8e49ea89a01db1(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xDF8E49EA89A01DB1, (p0, p1, p2))
}

/// `N_0xdfc2b226d56d85f6`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDFC2B226D56D85F6>
#[doc(alias("N_0xdfc2b226d56d85f6", "0xDFC2B226D56D85F6"))]
#[inline]
pub fn n_0xdfc2b226d56d85f6(p0: i32, p1: i32) -> f32 {
    call(0xDFC2B226D56D85F6, (p0, p1))
}

/// `N_0xe19035eb65ab2932`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE19035EB65AB2932>
#[doc(alias("N_0xe19035eb65ab2932", "0xE19035EB65AB2932"))]
#[inline]
pub fn n_0xe19035eb65ab2932(p0: i32, p1: i32) {
    call(0xE19035EB65AB2932, (p0, p1))
}

/// `N_0xe31fc20319874cb3`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE31FC20319874CB3>
#[doc(alias("N_0xe31fc20319874cb3", "0xE31FC20319874CB3"))]
#[inline]
pub fn n_0xe31fc20319874cb3(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xE31FC20319874CB3, (p0, p1, p2))
}

/// `N_0xe75eea8db59a9f39`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE75EEA8DB59A9F39>
#[doc(alias("N_0xe75eea8db59a9f39", "0xE75EEA8DB59A9F39"))]
#[inline]
pub fn n_0xe75eea8db59a9f39(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0xE75EEA8DB59A9F39, (p0, p1, p2, p3, p4, p5))
}

/// `N_0xe9e7a0bac7f57746`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9E7A0BAC7F57746>
#[doc(alias("N_0xe9e7a0bac7f57746", "0xE9E7A0BAC7F57746"))]
#[inline]
pub fn n_0xe9e7a0bac7f57746(p0: i32, p1: i32) {
    call(0xE9E7A0BAC7F57746, (p0, p1))
}

/// `N_0xeab3d91d30a344f1`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEAB3D91D30A344F1>
#[doc(alias("N_0xeab3d91d30a344f1", "0xEAB3D91D30A344F1"))]
#[inline]
pub fn n_0xeab3d91d30a344f1(p0: i32) {
    call(0xEAB3D91D30A344F1, (p0,))
}

/// `N_0xef259aa1e097e0ad`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF259AA1E097E0AD>
#[doc(alias("N_0xef259aa1e097e0ad", "0xEF259AA1E097E0AD"))]
#[inline]
pub fn n_0xef259aa1e097e0ad(entity: impl Into<Entity>, p1: i32) {
    let entity: Entity = entity.into();
    call(0xEF259AA1E097E0AD, (entity, p1))
}

/// `N_0xf41e2979d5bc5370`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF41E2979D5BC5370>
#[doc(alias("N_0xf41e2979d5bc5370", "0xF41E2979D5BC5370"))]
#[inline]
pub fn n_0xf41e2979d5bc5370(p0: i32) {
    call(0xF41E2979D5BC5370, (p0,))
}

/// `N_0xf59fde7b4d31a630`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF59FDE7B4D31A630>
#[doc(alias("N_0xf59fde7b4d31a630", "0xF59FDE7B4D31A630"))]
#[inline]
pub fn n_0xf59fde7b4d31a630(p0: i32) -> i32 {
    call(0xF59FDE7B4D31A630, (p0,))
}

/// `N_0xff83af534156b399`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF83AF534156B399>
#[doc(alias("N_0xff83af534156b399", "0xFF83AF534156B399"))]
#[inline]
pub fn n_0xff83af534156b399(p0: i32, p1: i32) {
    call(0xFF83AF534156B399, (p0, p1))
}

/// `N_0xff9965c47fa404da`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF9965C47FA404DA>
#[doc(alias("N_0xff9965c47fa404da", "0xFF9965C47FA404DA"))]
#[inline]
pub fn n_0xff9965c47fa404da(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xFF9965C47FA404DA, (entity, toggle))
}

/// `PauseEntityTracking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36EB4D34D4A092C5>
#[doc(alias("PauseEntityTracking", "_PAUSE_ENTITY_TRACKING", "0x36EB4D34D4A092C5"))]
#[inline]
pub fn pause_entity_tracking(entity: impl Into<Entity>, pause: bool) {
    let entity: Entity = entity.into();
    call(0x36EB4D34D4A092C5, (entity, pause))
}

/// `PinClosestMapEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F3068258A499E52>
#[doc(alias("PinClosestMapEntity", "PIN_CLOSEST_MAP_ENTITY", "0x6F3068258A499E52"))]
#[inline]
pub fn pin_closest_map_entity(
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    flags: i32,
) -> i32 {
    let model_hash: Hash = model_hash.into();
    call(0x6F3068258A499E52, (model_hash, x, y, z, flags))
}

/// `PlaceEntityOnGroundProperly`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9587913B9E772D29>
#[doc(alias(
    "PlaceEntityOnGroundProperly",
    "PLACE_ENTITY_ON_GROUND_PROPERLY",
    "0x9587913B9E772D29"
))]
#[inline]
pub fn place_entity_on_ground_properly(entity: impl Into<Entity>, p1: bool) -> bool {
    let entity: Entity = entity.into();
    call(0x9587913B9E772D29, (entity, p1))
}

/// `PlayEntityAnim`.
///
/// Of unknown type: `bitset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC6D22FAB76D4874>
#[doc(alias("PlayEntityAnim", "PLAY_ENTITY_ANIM", "0xDC6D22FAB76D4874"))]
#[inline]
pub fn play_entity_anim(
    entity: impl Into<Entity>,
    anim_name: &str,
    anim_dict: &str,
    p3: f32,
    loop_: bool,
    stay_in_anim: bool,
    p6: bool,
    delta: f32,
    bitset: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0xDC6D22FAB76D4874,
        (
            entity,
            anim_name,
            anim_dict,
            p3,
            loop_,
            stay_in_anim,
            p6,
            delta,
            bitset,
        ),
    )
}

/// `RemoveForcedObject`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x553FA683F2BCD814>
#[doc(alias("RemoveForcedObject", "REMOVE_FORCED_OBJECT", "0x553FA683F2BCD814"))]
#[inline]
pub fn remove_forced_object(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x553FA683F2BCD814, (p0, p1, p2, p3, p4))
}

/// `RemoveModelHide`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F38A98576F6213A>
#[doc(alias("RemoveModelHide", "REMOVE_MODEL_HIDE", "0x3F38A98576F6213A"))]
#[inline]
pub fn remove_model_hide(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x3F38A98576F6213A, (p0, p1, p2, p3, p4, p5))
}

/// `RemoveModelSwap`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x824E1C26A14CB817>
#[doc(alias("RemoveModelSwap", "REMOVE_MODEL_SWAP", "0x824E1C26A14CB817"))]
#[inline]
pub fn remove_model_swap(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    original_model: impl Into<Hash>,
    new_model: impl Into<Hash>,
    p6: bool,
) {
    let original_model: Hash = original_model.into();
    let new_model: Hash = new_model.into();
    call(
        0x824E1C26A14CB817,
        (x, y, z, radius, original_model, new_model, p6),
    )
}

/// `RequestEntityLootList`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA88E215CEB0435C0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `arg_struct`: there must be as many as it takes.
#[doc(alias(
    "RequestEntityLootList",
    "_REQUEST_ENTITY_LOOT_LIST",
    "0xA88E215CEB0435C0"
))]
#[inline]
pub unsafe fn request_entity_loot_list(
    mount: Ped,
    arg_struct: &mut [u8],
    visiblelootslotrequest_type: impl Into<Hash>,
    flag: i32,
    p4: i32,
    p5: bool,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let arg_struct = unsafe { Buffer::new(arg_struct) };
    let visiblelootslotrequest_type: Hash = visiblelootslotrequest_type.into();
    call(
        0xA88E215CEB0435C0,
        (mount, arg_struct, visiblelootslotrequest_type, flag, p4, p5),
    )
}

/// `ResetEntityAlpha`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x744B9EF44779D9AB>
#[doc(alias("ResetEntityAlpha", "RESET_ENTITY_ALPHA", "0x744B9EF44779D9AB"))]
#[inline]
pub fn reset_entity_alpha(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x744B9EF44779D9AB, (entity,))
}

/// `ScriptOverrideEntityLootTablePermanent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C03CD6B5E0E85E8>
#[doc(alias(
    "ScriptOverrideEntityLootTablePermanent",
    "SCRIPT_OVERRIDE_ENTITY_LOOT_TABLE_PERMANENT",
    "0x8C03CD6B5E0E85E8"
))]
#[inline]
pub fn script_override_entity_loot_table_permanent(
    entity: impl Into<Entity>,
    loot_table: impl Into<Hash>,
) -> bool {
    let entity: Entity = entity.into();
    let loot_table: Hash = loot_table.into();
    call(0x8C03CD6B5E0E85E8, (entity, loot_table))
}

/// `SearchBuildingPoolForEntityWithThisModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66B2B83B94B22458>
#[doc(alias(
    "SearchBuildingPoolForEntityWithThisModel",
    "_SEARCH_BUILDING_POOL_FOR_ENTITY_WITH_THIS_MODEL",
    "0x66B2B83B94B22458"
))]
#[inline]
pub fn search_building_pool_for_entity_with_this_model(model_hash: impl Into<Hash>) -> Entity {
    let model_hash: Hash = model_hash.into();
    call(0x66B2B83B94B22458, (model_hash,))
}

/// `SetCanAutoVaultOnEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80646744FA88F9D7>
#[doc(alias(
    "SetCanAutoVaultOnEntity",
    "SET_CAN_AUTO_VAULT_ON_ENTITY",
    "0x80646744FA88F9D7"
))]
#[inline]
pub fn set_can_auto_vault_on_entity(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x80646744FA88F9D7, (entity, toggle))
}

/// `SetCanClimbOnEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x24AED2A608F93C4C>
#[doc(alias("SetCanClimbOnEntity", "SET_CAN_CLIMB_ON_ENTITY", "0x24AED2A608F93C4C"))]
#[inline]
pub fn set_can_climb_on_entity(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x24AED2A608F93C4C, (entity, toggle))
}

/// `SetEntityAlpha`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0DF7692B1D9E7BA7>
#[doc(alias("SetEntityAlpha", "SET_ENTITY_ALPHA", "0x0DF7692B1D9E7BA7"))]
#[inline]
pub fn set_entity_alpha(entity: impl Into<Entity>, alpha_level: i32, skin: bool) {
    let entity: Entity = entity.into();
    call(0x0DF7692B1D9E7BA7, (entity, alpha_level, skin))
}

/// `SetEntityAlwaysPrerender`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xACAD101E1FB66689>
#[doc(alias(
    "SetEntityAlwaysPrerender",
    "SET_ENTITY_ALWAYS_PRERENDER",
    "0xACAD101E1FB66689"
))]
#[inline]
pub fn set_entity_always_prerender(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xACAD101E1FB66689, (entity, toggle))
}

/// `SetEntityAnimCurrentTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11CDABDC7783B2BC>
#[doc(alias(
    "SetEntityAnimCurrentTime",
    "_SET_ENTITY_ANIM_CURRENT_TIME",
    "0x11CDABDC7783B2BC"
))]
#[inline]
pub fn set_entity_anim_current_time(
    entity: impl Into<Entity>,
    anim_dict: &str,
    anim_name: &str,
    time: f32,
) {
    let entity: Entity = entity.into();
    call(0x11CDABDC7783B2BC, (entity, anim_dict, anim_name, time))
}

/// `SetEntityAnimSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEAA885BA3CEA4E4A>
#[doc(alias("SetEntityAnimSpeed", "_SET_ENTITY_ANIM_SPEED", "0xEAA885BA3CEA4E4A"))]
#[inline]
pub fn set_entity_anim_speed(
    entity: impl Into<Entity>,
    anim_dict: &str,
    anim_name: &str,
    speed_multiplier: f32,
) {
    let entity: Entity = entity.into();
    call(
        0xEAA885BA3CEA4E4A,
        (entity, anim_dict, anim_name, speed_multiplier),
    )
}

/// `SetEntityAsMissionEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC19C288082E586E>
#[doc(alias(
    "SetEntityAsMissionEntity",
    "SET_ENTITY_AS_MISSION_ENTITY",
    "0xDC19C288082E586E"
))]
#[inline]
pub fn set_entity_as_mission_entity(
    entity: impl Into<Entity>,
    script_host_object: bool,
    grab_from_other_script: bool,
) {
    let entity: Entity = entity.into();
    call(
        0xDC19C288082E586E,
        (entity, script_host_object, grab_from_other_script),
    )
}

/// `SetEntityAsNoLongerNeeded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4971D2F8162B9674>
#[doc(alias(
    "SetEntityAsNoLongerNeeded",
    "SET_ENTITY_AS_NO_LONGER_NEEDED",
    "0x4971D2F8162B9674"
))]
#[inline]
pub fn set_entity_as_no_longer_needed(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x4971D2F8162B9674, (&mut Out::new(entity),))
}

/// `SetEntityCanBeDamaged`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D06D522B90E861F>
#[doc(alias(
    "SetEntityCanBeDamaged",
    "SET_ENTITY_CAN_BE_DAMAGED",
    "0x0D06D522B90E861F"
))]
#[inline]
pub fn set_entity_can_be_damaged(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x0D06D522B90E861F, (entity, toggle))
}

/// `SetEntityCanBeDamagedByRelationshipGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0EF1AFB18649E015>
#[doc(alias(
    "SetEntityCanBeDamagedByRelationshipGroup",
    "SET_ENTITY_CAN_BE_DAMAGED_BY_RELATIONSHIP_GROUP",
    "0x0EF1AFB18649E015"
))]
#[inline]
pub fn set_entity_can_be_damaged_by_relationship_group(
    entity: impl Into<Entity>,
    b_can_be_damaged: bool,
    rel_group: impl Into<Hash>,
) {
    let entity: Entity = entity.into();
    let rel_group: Hash = rel_group.into();
    call(0x0EF1AFB18649E015, (entity, b_can_be_damaged, rel_group))
}

/// `SetEntityCanBeTargetedWithoutLos`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D09F32E284D0FB7>
#[doc(alias(
    "SetEntityCanBeTargetedWithoutLos",
    "SET_ENTITY_CAN_BE_TARGETED_WITHOUT_LOS",
    "0x6D09F32E284D0FB7"
))]
#[inline]
pub fn set_entity_can_be_targeted_without_los(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x6D09F32E284D0FB7, (entity, toggle))
}

/// `SetEntityCarcassType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x399657ED871B3A6C>
#[doc(alias(
    "SetEntityCarcassType",
    "_SET_ENTITY_CARCASS_TYPE",
    "0x399657ED871B3A6C"
))]
#[inline]
pub fn set_entity_carcass_type(entity: impl Into<Entity>, type_: impl Into<Hash>) {
    let entity: Entity = entity.into();
    let type_: Hash = type_.into();
    call(0x399657ED871B3A6C, (entity, type_))
}

/// `SetEntityCarryingFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18FF3110CF47115D>
#[doc(alias(
    "SetEntityCarryingFlag",
    "_SET_ENTITY_CARRYING_FLAG",
    "0x18FF3110CF47115D"
))]
#[inline]
pub fn set_entity_carrying_flag(entity: impl Into<Entity>, flag_id: i32, value: bool) {
    let entity: Entity = entity.into();
    call(0x18FF3110CF47115D, (entity, flag_id, value))
}

/// `SetEntityCollision`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF66F820909453B8C>
#[doc(alias("SetEntityCollision", "SET_ENTITY_COLLISION", "0xF66F820909453B8C"))]
#[inline]
pub fn set_entity_collision(entity: impl Into<Entity>, toggle: bool, keep_physics: bool) {
    let entity: Entity = entity.into();
    call(0xF66F820909453B8C, (entity, toggle, keep_physics))
}

/// `SetEntityCompletelyDisableCollision`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0580EC84813875A>
#[doc(alias(
    "SetEntityCompletelyDisableCollision",
    "SET_ENTITY_COMPLETELY_DISABLE_COLLISION",
    "0xE0580EC84813875A"
))]
#[inline]
pub fn set_entity_completely_disable_collision(
    entity: impl Into<Entity>,
    toggle: bool,
    keep_physics: bool,
) {
    let entity: Entity = entity.into();
    call(0xE0580EC84813875A, (entity, toggle, keep_physics))
}

/// `SetEntityCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06843DA7060A026B>
#[doc(alias("SetEntityCoords", "SET_ENTITY_COORDS", "0x06843DA7060A026B"))]
#[inline]
pub fn set_entity_coords(
    entity: impl Into<Entity>,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
    clear_area: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x06843DA7060A026B,
        (
            entity, x_pos, y_pos, z_pos, x_axis, y_axis, z_axis, clear_area,
        ),
    )
}

/// `SetEntityCoordsAndHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x203BEFFDBE12E96A>
#[doc(alias(
    "SetEntityCoordsAndHeading",
    "_SET_ENTITY_COORDS_AND_HEADING",
    "0x203BEFFDBE12E96A"
))]
#[inline]
pub fn set_entity_coords_and_heading(
    entity: impl Into<Entity>,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    heading: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x203BEFFDBE12E96A,
        (entity, x_pos, y_pos, z_pos, heading, x_axis, y_axis, z_axis),
    )
}

/// `SetEntityCoordsAndHeadingNoOffset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0918E3565C20F03C>
#[doc(alias(
    "SetEntityCoordsAndHeadingNoOffset",
    "_SET_ENTITY_COORDS_AND_HEADING_NO_OFFSET",
    "0x0918E3565C20F03C"
))]
#[inline]
pub fn set_entity_coords_and_heading_no_offset(
    entity: impl Into<Entity>,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    heading: f32,
    p5: bool,
    p6: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x0918E3565C20F03C,
        (entity, x_pos, y_pos, z_pos, heading, p5, p6),
    )
}

/// `SetEntityCoordsNoOffset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x239A3351AC1DA385>
#[doc(alias(
    "SetEntityCoordsNoOffset",
    "SET_ENTITY_COORDS_NO_OFFSET",
    "0x239A3351AC1DA385"
))]
#[inline]
pub fn set_entity_coords_no_offset(
    entity: impl Into<Entity>,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x239A3351AC1DA385,
        (entity, x_pos, y_pos, z_pos, x_axis, y_axis, z_axis),
    )
}

/// `SetEntityCustomPickupRadius`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x482D17E45665DA44>
#[doc(alias(
    "SetEntityCustomPickupRadius",
    "_SET_ENTITY_CUSTOM_PICKUP_RADIUS",
    "0x482D17E45665DA44"
))]
#[inline]
pub fn set_entity_custom_pickup_radius(entity: impl Into<Entity>, radius: f32) {
    let entity: Entity = entity.into();
    call(0x482D17E45665DA44, (entity, radius))
}

/// `SetEntityDynamic`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFBFC4473F66CE344>
#[doc(alias("SetEntityDynamic", "SET_ENTITY_DYNAMIC", "0xFBFC4473F66CE344"))]
#[inline]
pub fn set_entity_dynamic(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xFBFC4473F66CE344, (entity, toggle))
}

/// `SetEntityFadeIn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA91E6CF94404E8C9>
#[doc(alias("SetEntityFadeIn", "_SET_ENTITY_FADE_IN", "0xA91E6CF94404E8C9"))]
#[inline]
pub fn set_entity_fade_in(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xA91E6CF94404E8C9, (entity,))
}

/// `SetEntityFullyLooted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BCF5F3D8FFE988D>
#[doc(alias(
    "SetEntityFullyLooted",
    "_SET_ENTITY_FULLY_LOOTED",
    "0x6BCF5F3D8FFE988D"
))]
#[inline]
pub fn set_entity_fully_looted(entity: impl Into<Entity>, looted: bool) {
    let entity: Entity = entity.into();
    call(0x6BCF5F3D8FFE988D, (entity, looted))
}

/// `SetEntityHasGravity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CEDB728A1083FA7>
#[doc(alias("SetEntityHasGravity", "SET_ENTITY_HAS_GRAVITY", "0x0CEDB728A1083FA7"))]
#[inline]
pub fn set_entity_has_gravity(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x0CEDB728A1083FA7, (entity, toggle))
}

/// `SetEntityHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF2B9C0645C4651B>
#[doc(alias("SetEntityHeading", "SET_ENTITY_HEADING", "0xCF2B9C0645C4651B"))]
#[inline]
pub fn set_entity_heading(entity: impl Into<Entity>, heading: f32) {
    let entity: Entity = entity.into();
    call(0xCF2B9C0645C4651B, (entity, heading))
}

/// `SetEntityHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC2767ED8BDFAB15>
#[doc(alias("SetEntityHealth", "SET_ENTITY_HEALTH", "0xAC2767ED8BDFAB15"))]
#[inline]
pub fn set_entity_health(
    entity: impl Into<Entity>,
    health_amount: i32,
    entity_killed_by: impl Into<Entity>,
) {
    let entity: Entity = entity.into();
    let entity_killed_by: Entity = entity_killed_by.into();
    call(
        0xAC2767ED8BDFAB15,
        (entity, health_amount, entity_killed_by),
    )
}

/// `SetEntityInvincible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA5C38736C426FCB8>
#[doc(alias("SetEntityInvincible", "SET_ENTITY_INVINCIBLE", "0xA5C38736C426FCB8"))]
#[inline]
pub fn set_entity_invincible(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xA5C38736C426FCB8, (entity, toggle))
}

/// `SetEntityIsTargetPriority`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A5D170C44CB2189>
#[doc(alias(
    "SetEntityIsTargetPriority",
    "SET_ENTITY_IS_TARGET_PRIORITY",
    "0x0A5D170C44CB2189"
))]
#[inline]
pub fn set_entity_is_target_priority(entity: impl Into<Entity>, p1: bool, p2: f32) {
    let entity: Entity = entity.into();
    call(0x0A5D170C44CB2189, (entity, p1, p2))
}

/// `SetEntityLightsEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBDC12861D079ABA>
#[doc(alias(
    "SetEntityLightsEnabled",
    "_SET_ENTITY_LIGHTS_ENABLED",
    "0xEBDC12861D079ABA"
))]
#[inline]
pub fn set_entity_lights_enabled(entity: impl Into<Entity>, enabled: bool) {
    let entity: Entity = entity.into();
    call(0xEBDC12861D079ABA, (entity, enabled))
}

/// `SetEntityLoadCollisionFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B9EE31AED48072E>
#[doc(alias(
    "SetEntityLoadCollisionFlag",
    "SET_ENTITY_LOAD_COLLISION_FLAG",
    "0x9B9EE31AED48072E"
))]
#[inline]
pub fn set_entity_load_collision_flag(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x9B9EE31AED48072E, (entity, toggle))
}

/// `SetEntityLodDist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5FB407F0A7C877BF>
#[doc(alias("SetEntityLodDist", "SET_ENTITY_LOD_DIST", "0x5FB407F0A7C877BF"))]
#[inline]
pub fn set_entity_lod_dist(entity: impl Into<Entity>, value: i32) {
    let entity: Entity = entity.into();
    call(0x5FB407F0A7C877BF, (entity, value))
}

/// `SetEntityMaxHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x166E7CF68597D8B5>
#[doc(alias("SetEntityMaxHealth", "SET_ENTITY_MAX_HEALTH", "0x166E7CF68597D8B5"))]
#[inline]
pub fn set_entity_max_health(entity: impl Into<Entity>, value: i32) {
    let entity: Entity = entity.into();
    call(0x166E7CF68597D8B5, (entity, value))
}

/// `SetEntityMotionBlur`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x516C6ABD18322B63>
#[doc(alias("SetEntityMotionBlur", "SET_ENTITY_MOTION_BLUR", "0x516C6ABD18322B63"))]
#[inline]
pub fn set_entity_motion_blur(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x516C6ABD18322B63, (entity, toggle))
}

/// `SetEntityNoCollisionEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE037BF068223C38D>
#[doc(alias(
    "SetEntityNoCollisionEntity",
    "SET_ENTITY_NO_COLLISION_ENTITY",
    "0xE037BF068223C38D"
))]
#[inline]
pub fn set_entity_no_collision_entity(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    this_frame_only: bool,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0xE037BF068223C38D, (entity1, entity2, this_frame_only))
}

/// `SetEntityNoweapondecals`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC64E597783BE9A1D>
#[doc(alias(
    "SetEntityNoweapondecals",
    "SET_ENTITY_NOWEAPONDECALS",
    "0xC64E597783BE9A1D"
))]
#[inline]
pub fn set_entity_noweapondecals(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xC64E597783BE9A1D, (entity, toggle))
}

/// `SetEntityOnlyDamagedByPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x473598683095D430>
#[doc(alias(
    "SetEntityOnlyDamagedByPlayer",
    "SET_ENTITY_ONLY_DAMAGED_BY_PLAYER",
    "0x473598683095D430"
))]
#[inline]
pub fn set_entity_only_damaged_by_player(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x473598683095D430, (entity, toggle))
}

/// `SetEntityOnlyDamagedByRelationshipGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C1F6AA2F0ADD104>
#[doc(alias(
    "SetEntityOnlyDamagedByRelationshipGroup",
    "SET_ENTITY_ONLY_DAMAGED_BY_RELATIONSHIP_GROUP",
    "0x6C1F6AA2F0ADD104"
))]
#[inline]
pub fn set_entity_only_damaged_by_relationship_group(
    entity: impl Into<Entity>,
    p1: bool,
    relationship_group: impl Into<Hash>,
) {
    let entity: Entity = entity.into();
    let relationship_group: Hash = relationship_group.into();
    call(0x6C1F6AA2F0ADD104, (entity, p1, relationship_group))
}

/// `SetEntityProofs`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFAEE099C6F890BB8>
#[doc(alias("SetEntityProofs", "SET_ENTITY_PROOFS", "0xFAEE099C6F890BB8"))]
#[inline]
pub fn set_entity_proofs(entity: impl Into<Entity>, proofs_bitset: i32, special_flag: bool) {
    let entity: Entity = entity.into();
    call(0xFAEE099C6F890BB8, (entity, proofs_bitset, special_flag))
}

/// `SetEntityQuaternion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x100E7007D13E3687>
#[doc(alias("SetEntityQuaternion", "SET_ENTITY_QUATERNION", "0x100E7007D13E3687"))]
#[inline]
pub fn set_entity_quaternion(entity: impl Into<Entity>, x: f32, y: f32, z: f32, w: f32) {
    let entity: Entity = entity.into();
    call(0x100E7007D13E3687, (entity, x, y, z, w))
}

/// `SetEntityRenderScorched`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x85B8A7534E44BC23>
#[doc(alias(
    "SetEntityRenderScorched",
    "SET_ENTITY_RENDER_SCORCHED",
    "0x85B8A7534E44BC23"
))]
#[inline]
pub fn set_entity_render_scorched(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x85B8A7534E44BC23, (entity, toggle))
}

/// `SetEntityRequiresMoreExpensiveRiverCheck`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x850C940EE3E7B8B5>
#[doc(alias(
    "SetEntityRequiresMoreExpensiveRiverCheck",
    "SET_ENTITY_REQUIRES_MORE_EXPENSIVE_RIVER_CHECK",
    "0x850C940EE3E7B8B5"
))]
#[inline]
pub fn set_entity_requires_more_expensive_river_check(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x850C940EE3E7B8B5, (entity, toggle))
}

/// `SetEntityRotation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9CC8314DFEDE441E>
#[doc(alias("SetEntityRotation", "SET_ENTITY_ROTATION", "0x9CC8314DFEDE441E"))]
#[inline]
pub fn set_entity_rotation(
    entity: impl Into<Entity>,
    pitch: f32,
    roll: f32,
    yaw: f32,
    rotation_order: i32,
    p5: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x9CC8314DFEDE441E,
        (entity, pitch, roll, yaw, rotation_order, p5),
    )
}

/// `SetEntityShouldFreezeWaitingOnCollision`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x740CB4F3F602C9F4>
#[doc(alias(
    "SetEntityShouldFreezeWaitingOnCollision",
    "SET_ENTITY_SHOULD_FREEZE_WAITING_ON_COLLISION",
    "0x740CB4F3F602C9F4"
))]
#[inline]
pub fn set_entity_should_freeze_waiting_on_collision(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x740CB4F3F602C9F4, (entity, toggle))
}

/// `SetEntityThreatTier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B436BAC8CBE9B07>
#[doc(alias("SetEntityThreatTier", "_SET_ENTITY_THREAT_TIER", "0x4B436BAC8CBE9B07"))]
#[inline]
pub fn set_entity_threat_tier(entity: impl Into<Entity>, tier: i32, p2: bool) {
    let entity: Entity = entity.into();
    call(0x4B436BAC8CBE9B07, (entity, tier, p2))
}

/// `SetEntityVelocity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1C99BB7B6E96D16F>
#[doc(alias("SetEntityVelocity", "SET_ENTITY_VELOCITY", "0x1C99BB7B6E96D16F"))]
#[inline]
pub fn set_entity_velocity(entity: impl Into<Entity>, x: f32, y: f32, z: f32) {
    let entity: Entity = entity.into();
    call(0x1C99BB7B6E96D16F, (entity, x, y, z))
}

/// `SetEntityVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1794B4FCC84D812F>
#[doc(alias("SetEntityVisible", "SET_ENTITY_VISIBLE", "0x1794B4FCC84D812F"))]
#[inline]
pub fn set_entity_visible(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x1794B4FCC84D812F, (entity, toggle))
}

/// `SetMaterialFillLevelForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x669655FFB29EF1A9>
#[doc(alias(
    "SetMaterialFillLevelForEntity",
    "_SET_MATERIAL_FILL_LEVEL_FOR_ENTITY",
    "0x669655FFB29EF1A9"
))]
#[inline]
pub fn set_material_fill_level_for_entity(
    entity: impl Into<Entity>,
    expression_type: i32,
    dof_name: &str,
    fill_state: f32,
) {
    let entity: Entity = entity.into();
    call(
        0x669655FFB29EF1A9,
        (entity, expression_type, dof_name, fill_state),
    )
}

/// `SetObjectAsNoLongerNeeded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3AE22DEB5BA5A3E6>
#[doc(alias(
    "SetObjectAsNoLongerNeeded",
    "SET_OBJECT_AS_NO_LONGER_NEEDED",
    "0x3AE22DEB5BA5A3E6"
))]
#[inline]
pub fn set_object_as_no_longer_needed(object: Object) {
    call(0x3AE22DEB5BA5A3E6, (&mut Out::new(object),))
}

/// `SetPedAsNoLongerNeeded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2595DD4236549CE3>
#[doc(alias(
    "SetPedAsNoLongerNeeded",
    "SET_PED_AS_NO_LONGER_NEEDED",
    "0x2595DD4236549CE3"
))]
#[inline]
pub fn set_ped_as_no_longer_needed(ped: Ped) {
    call(0x2595DD4236549CE3, (&mut Out::new(ped),))
}

/// `SetVehicleAsNoLongerNeeded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x629BFA74418D6239>
#[doc(alias(
    "SetVehicleAsNoLongerNeeded",
    "SET_VEHICLE_AS_NO_LONGER_NEEDED",
    "0x629BFA74418D6239"
))]
#[inline]
pub fn set_vehicle_as_no_longer_needed(vehicle: Vehicle) {
    call(0x629BFA74418D6239, (&mut Out::new(vehicle),))
}

/// `StopEntityAnim`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x786591D986DE9159>
#[doc(alias("StopEntityAnim", "STOP_ENTITY_ANIM", "0x786591D986DE9159"))]
#[inline]
pub fn stop_entity_anim(
    entity: impl Into<Entity>,
    animation: &str,
    anim_group: &str,
    p3: f32,
) -> bool {
    let entity: Entity = entity.into();
    call(0x786591D986DE9159, (entity, animation, anim_group, p3))
}

/// `UnpinMapEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD2B9C78537ED5759>
#[doc(alias("UnpinMapEntity", "_UNPIN_MAP_ENTITY", "0xD2B9C78537ED5759"))]
#[inline]
pub fn unpin_map_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xD2B9C78537ED5759, (entity,))
}

/// `WouldEntityBeOccluded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3546FAB293FF2981>
#[doc(alias(
    "WouldEntityBeOccluded",
    "WOULD_ENTITY_BE_OCCLUDED",
    "0x3546FAB293FF2981"
))]
#[inline]
pub fn would_entity_be_occluded(
    entity_model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    p4: bool,
) -> bool {
    let entity_model_hash: Hash = entity_model_hash.into();
    call(0x3546FAB293FF2981, (entity_model_hash, x, y, z, p4))
}
