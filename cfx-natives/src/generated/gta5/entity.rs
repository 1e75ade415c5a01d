// Made by native-gen 0.2.0 from data 7d8d6ddc510187c8; do not edit.

//! Namespace `ENTITY` of the GTA V client.

use crate::prelude::*;

/// `ApplyForceToEntity`.
///
/// <https://docs.fivem.net/natives/?_0xC5F68BE9613E2D18>
#[doc(alias("ApplyForceToEntity", "APPLY_FORCE_TO_ENTITY", "0xC5F68BE9613E2D18"))]
#[inline]
pub fn apply_force_to_entity(
    entity: impl Into<Entity>,
    force_type: i32,
    x: f32,
    y: f32,
    z: f32,
    off_x: f32,
    off_y: f32,
    off_z: f32,
    n_component: i32,
    b_local_force: bool,
    b_local_offset: bool,
    b_scale_by_mass: bool,
    b_play_audio: bool,
    b_scale_by_time_warp: bool,
) {
    let entity: Entity = entity.into();
    call(
        0xC5F68BE9613E2D18,
        (
            entity,
            force_type,
            x,
            y,
            z,
            off_x,
            off_y,
            off_z,
            n_component,
            b_local_force,
            b_local_offset,
            b_scale_by_mass,
            b_play_audio,
            b_scale_by_time_warp,
        ),
    )
}

/// `ApplyForceToEntityCenterOfMass`.
///
/// <https://docs.fivem.net/natives/?_0x18FF00FC7EFF559E>
#[doc(alias(
    "ApplyForceToEntityCenterOfMass",
    "APPLY_FORCE_TO_ENTITY_CENTER_OF_MASS",
    "0x18FF00FC7EFF559E"
))]
#[inline]
pub fn apply_force_to_entity_center_of_mass(
    entity: impl Into<Entity>,
    force_type: i32,
    x: f32,
    y: f32,
    z: f32,
    n_component: i32,
    b_local_force: bool,
    b_scale_by_mass: bool,
    b_apply_to_children: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x18FF00FC7EFF559E,
        (
            entity,
            force_type,
            x,
            y,
            z,
            n_component,
            b_local_force,
            b_scale_by_mass,
            b_apply_to_children,
        ),
    )
}

/// `AttachEntityBoneToEntityBone`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x5C48B75732C8456C>
#[doc(alias(
    "AttachEntityBoneToEntityBone",
    "_ATTACH_ENTITY_BONE_TO_ENTITY_BONE",
    "ATTACH_ENTITY_BONE_TO_ENTITY_BONE",
    "0x5C48B75732C8456C"
))]
#[inline]
pub fn attach_entity_bone_to_entity_bone(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    entity_bone: i32,
    entity_bone2: i32,
    p4: bool,
    p5: bool,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(
        0x5C48B75732C8456C,
        (entity1, entity2, entity_bone, entity_bone2, p4, p5),
    )
}

/// `AttachEntityBoneToEntityBonePhysically`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0xFD1695C5D3B05439>
#[doc(alias(
    "AttachEntityBoneToEntityBonePhysically",
    "_ATTACH_ENTITY_BONE_TO_ENTITY_BONE_PHYSICALLY",
    "ATTACH_ENTITY_BONE_TO_ENTITY_BONE_Y_FORWARD",
    "AttachEntityBoneToEntityBoneYForward",
    "0xFD1695C5D3B05439"
))]
#[inline]
pub fn attach_entity_bone_to_entity_bone_physically(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    entity_bone: i32,
    entity_bone2: i32,
    p4: bool,
    p5: bool,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(
        0xFD1695C5D3B05439,
        (entity1, entity2, entity_bone, entity_bone2, p4, p5),
    )
}

/// `AttachEntityToEntity`.
///
/// <https://docs.fivem.net/natives/?_0x6B9BBD38AB0796DF>
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
    rotation_order: i32,
    sync_rot: bool,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(
        0x6B9BBD38AB0796DF,
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
            rotation_order,
            sync_rot,
        ),
    )
}

/// `AttachEntityToEntityPhysically`.
///
/// <https://docs.fivem.net/natives/?_0xC3675780C92F90F9>
#[doc(alias(
    "AttachEntityToEntityPhysically",
    "ATTACH_ENTITY_TO_ENTITY_PHYSICALLY",
    "0xC3675780C92F90F9"
))]
#[inline]
pub fn attach_entity_to_entity_physically(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    bone_index1: i32,
    bone_index2: i32,
    x_pos1: f32,
    y_pos1: f32,
    z_pos1: f32,
    x_pos2: f32,
    y_pos2: f32,
    z_pos2: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    break_force: f32,
    fixed_rot: bool,
    p15: bool,
    collision: bool,
    teleport: bool,
    p18: i32,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(
        0xC3675780C92F90F9,
        (
            (
                entity1,
                entity2,
                bone_index1,
                bone_index2,
                x_pos1,
                y_pos1,
                z_pos1,
                x_pos2,
                y_pos2,
                z_pos2,
                x_rot,
                y_rot,
                z_rot,
                break_force,
                fixed_rot,
                p15,
            ),
            (collision, teleport, p18),
        ),
    )
}

/// `ClearEntityLastDamageEntity`.
///
/// <https://docs.fivem.net/natives/?_0xA72CD9CA74A5ECBA>
#[doc(alias(
    "ClearEntityLastDamageEntity",
    "CLEAR_ENTITY_LAST_DAMAGE_ENTITY",
    "0xA72CD9CA74A5ECBA"
))]
#[inline]
pub fn clear_entity_last_damage_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xA72CD9CA74A5ECBA, (entity,))
}

/// `CreateForcedObject`.
///
/// Of unknown type: `p3`.
///
/// <https://docs.fivem.net/natives/?_0x150E808B375A385A>
#[doc(alias("CreateForcedObject", "CREATE_FORCED_OBJECT", "0x150E808B375A385A"))]
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
    call(0x150E808B375A385A, (x, y, z, p3, model_hash, p5))
}

/// `CreateModelHide`.
///
/// <https://docs.fivem.net/natives/?_0x8A97BCA30A0CE478>
#[doc(alias("CreateModelHide", "CREATE_MODEL_HIDE", "0x8A97BCA30A0CE478"))]
#[inline]
pub fn create_model_hide(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    model: impl Into<Hash>,
    survive_map_reload: bool,
) {
    let model: Hash = model.into();
    call(
        0x8A97BCA30A0CE478,
        (x, y, z, radius, model, survive_map_reload),
    )
}

/// `CreateModelHideExcludingScriptObjects`.
///
/// <https://docs.fivem.net/natives/?_0x3A52AE588830BF7F>
#[doc(alias(
    "CreateModelHideExcludingScriptObjects",
    "CREATE_MODEL_HIDE_EXCLUDING_SCRIPT_OBJECTS",
    "0x3A52AE588830BF7F"
))]
#[inline]
pub fn create_model_hide_excluding_script_objects(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    model: impl Into<Hash>,
    survive_map_reload: bool,
) {
    let model: Hash = model.into();
    call(
        0x3A52AE588830BF7F,
        (x, y, z, radius, model, survive_map_reload),
    )
}

/// `CreateModelSwap`.
///
/// <https://docs.fivem.net/natives/?_0x92C47782FDA8B2A3>
#[doc(alias("CreateModelSwap", "CREATE_MODEL_SWAP", "0x92C47782FDA8B2A3"))]
#[inline]
pub fn create_model_swap(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    original_model: impl Into<Hash>,
    new_model: impl Into<Hash>,
    b_survive_map_reload: bool,
) {
    let original_model: Hash = original_model.into();
    let new_model: Hash = new_model.into();
    call(
        0x92C47782FDA8B2A3,
        (
            x,
            y,
            z,
            radius,
            original_model,
            new_model,
            b_survive_map_reload,
        ),
    )
}

/// `DeleteEntity`.
///
/// <https://docs.fivem.net/natives/?_0xAE3CBE5BF394C9C9>
#[doc(alias("DeleteEntity", "DELETE_ENTITY", "0xAE3CBE5BF394C9C9"))]
#[inline]
pub fn delete_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xAE3CBE5BF394C9C9, (&mut Out::new(entity),))
}

/// `DetachEntity`.
///
/// <https://docs.fivem.net/natives/?_0x961AC54BF0613F5D>
#[doc(alias("DetachEntity", "DETACH_ENTITY", "0x961AC54BF0613F5D"))]
#[inline]
pub fn detach_entity(entity: impl Into<Entity>, dynamic: bool, collision: bool) {
    let entity: Entity = entity.into();
    call(0x961AC54BF0613F5D, (entity, dynamic, collision))
}

/// `DoesEntityBelongToThisScript`.
///
/// <https://docs.fivem.net/natives/?_0xDDE6DF5AE89981D2>
#[doc(alias(
    "DoesEntityBelongToThisScript",
    "DOES_ENTITY_BELONG_TO_THIS_SCRIPT",
    "0xDDE6DF5AE89981D2"
))]
#[inline]
pub fn does_entity_belong_to_this_script(entity: impl Into<Entity>, p2: bool) -> bool {
    let entity: Entity = entity.into();
    call(0xDDE6DF5AE89981D2, (entity, p2))
}

/// `DoesEntityExist`.
///
/// <https://docs.fivem.net/natives/?_0x7239B21A38F536BA>
#[doc(alias("DoesEntityExist", "DOES_ENTITY_EXIST", "0x7239B21A38F536BA"))]
#[inline]
pub fn does_entity_exist(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x7239B21A38F536BA, (entity,))
}

/// `DoesEntityHaveAnimDirector`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x2158E81A6AF65EA9>
#[doc(alias(
    "DoesEntityHaveAnimDirector",
    "_DOES_ENTITY_HAVE_ANIM_DIRECTOR",
    "DOES_ENTITY_HAVE_ANIM_DIRECTOR",
    "0x2158E81A6AF65EA9"
))]
#[inline]
pub fn does_entity_have_anim_director(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x2158E81A6AF65EA9, (entity,))
}

/// `DoesEntityHaveDrawable`.
///
/// <https://docs.fivem.net/natives/?_0x060D6E96F8B8E48D>
#[doc(alias(
    "DoesEntityHaveDrawable",
    "DOES_ENTITY_HAVE_DRAWABLE",
    "0x060D6E96F8B8E48D"
))]
#[inline]
pub fn does_entity_have_drawable(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x060D6E96F8B8E48D, (entity,))
}

/// `DoesEntityHavePhysics`.
///
/// <https://docs.fivem.net/natives/?_0xDA95EA3317CC5064>
#[doc(alias(
    "DoesEntityHavePhysics",
    "DOES_ENTITY_HAVE_PHYSICS",
    "0xDA95EA3317CC5064"
))]
#[inline]
pub fn does_entity_have_physics(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xDA95EA3317CC5064, (entity,))
}

/// `DoesEntityHaveSkeletonData`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x764EB96874EFFDC1>
#[doc(alias(
    "DoesEntityHaveSkeletonData",
    "_DOES_ENTITY_HAVE_SKELETON_DATA",
    "DOES_ENTITY_HAVE_SKELETON",
    "DoesEntityHaveSkeleton",
    "0x764EB96874EFFDC1"
))]
#[inline]
pub fn does_entity_have_skeleton_data(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x764EB96874EFFDC1, (entity,))
}

/// `EnableEntityUnk`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x6CE177D014502E8A>
#[doc(alias(
    "EnableEntityUnk",
    "_ENABLE_ENTITY_UNK",
    "ENABLE_ENTITY_BULLET_COLLISION",
    "EnableEntityBulletCollision",
    "0x6CE177D014502E8A"
))]
#[inline]
pub fn enable_entity_unk(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x6CE177D014502E8A, (entity,))
}

/// `FindAnimEventPhase`.
///
/// <https://docs.fivem.net/natives/?_0x07F1BE2BCCAA27A7>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p3`, `p4`: there must be as many as it takes.
#[doc(alias("FindAnimEventPhase", "FIND_ANIM_EVENT_PHASE", "0x07F1BE2BCCAA27A7"))]
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
    call(0x07F1BE2BCCAA27A7, (anim_dictionary, anim_name, p2, p3, p4))
}

/// `ForceEntityAiAndAnimationUpdate`.
///
/// <https://docs.fivem.net/natives/?_0x40FDEDB72F8293B2>
#[doc(alias(
    "ForceEntityAiAndAnimationUpdate",
    "FORCE_ENTITY_AI_AND_ANIMATION_UPDATE",
    "0x40FDEDB72F8293B2"
))]
#[inline]
pub fn force_entity_ai_and_animation_update(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x40FDEDB72F8293B2, (entity,))
}

/// `FreezeEntityPosition`.
///
/// <https://docs.fivem.net/natives/?_0x428CA6DBD1094446>
#[doc(alias("FreezeEntityPosition", "FREEZE_ENTITY_POSITION", "0x428CA6DBD1094446"))]
#[inline]
pub fn freeze_entity_position(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x428CA6DBD1094446, (entity, toggle))
}

/// `GetAnimDuration`.
///
/// <https://docs.fivem.net/natives/?_0xFEDDF04D62B8D790>
#[doc(alias(
    "GetAnimDuration",
    "GET_ANIM_DURATION",
    "0xFEDDF04D62B8D790",
    "_GET_ANIM_DURATION"
))]
#[inline]
pub fn get_anim_duration(anim_dict: &str, anim_name: &str) -> f32 {
    call(0xFEDDF04D62B8D790, (anim_dict, anim_name))
}

/// `GetCollisionNormalOfLastHitForEntity`.
///
/// <https://docs.fivem.net/natives/?_0xE465D4AB7CA6AE72>
#[doc(alias(
    "GetCollisionNormalOfLastHitForEntity",
    "GET_COLLISION_NORMAL_OF_LAST_HIT_FOR_ENTITY",
    "0xE465D4AB7CA6AE72"
))]
#[inline]
pub fn get_collision_normal_of_last_hit_for_entity(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0xE465D4AB7CA6AE72, (entity,))
}

/// `GetEntityAlpha`.
///
/// <https://docs.fivem.net/natives/?_0x5A47B3B5E63E94C6>
#[doc(alias("GetEntityAlpha", "GET_ENTITY_ALPHA", "0x5A47B3B5E63E94C6"))]
#[inline]
pub fn get_entity_alpha(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x5A47B3B5E63E94C6, (entity,))
}

/// `GetEntityAnimCurrentTime`.
///
/// <https://docs.fivem.net/natives/?_0x346D81500D088F42>
#[doc(alias(
    "GetEntityAnimCurrentTime",
    "GET_ENTITY_ANIM_CURRENT_TIME",
    "0x346D81500D088F42"
))]
#[inline]
pub fn get_entity_anim_current_time(
    entity: impl Into<Entity>,
    anim_dict: &str,
    anim_name: &str,
) -> f32 {
    let entity: Entity = entity.into();
    call(0x346D81500D088F42, (entity, anim_dict, anim_name))
}

/// `GetEntityAnimTotalTime`.
///
/// <https://docs.fivem.net/natives/?_0x50BD2730B191E360>
#[doc(alias(
    "GetEntityAnimTotalTime",
    "GET_ENTITY_ANIM_TOTAL_TIME",
    "0x50BD2730B191E360"
))]
#[inline]
pub fn get_entity_anim_total_time(
    entity: impl Into<Entity>,
    anim_dict: &str,
    anim_name: &str,
) -> f32 {
    let entity: Entity = entity.into();
    call(0x50BD2730B191E360, (entity, anim_dict, anim_name))
}

/// `GetEntityAttachedTo`.
///
/// <https://docs.fivem.net/natives/?_0x48C2BED9180FE123>
#[doc(alias("GetEntityAttachedTo", "GET_ENTITY_ATTACHED_TO", "0x48C2BED9180FE123"))]
#[inline]
pub fn get_entity_attached_to(entity: impl Into<Entity>) -> Entity {
    let entity: Entity = entity.into();
    call(0x48C2BED9180FE123, (entity,))
}

/// `GetEntityBoneCount`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0xB328DCC3A3AA401B>
#[doc(alias(
    "GetEntityBoneCount",
    "_GET_ENTITY_BONE_COUNT",
    "GET_ENTITY_BONE_COUNT",
    "0xB328DCC3A3AA401B"
))]
#[inline]
pub fn get_entity_bone_count(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0xB328DCC3A3AA401B, (entity,))
}

/// `GetEntityBoneIndexByName`.
///
/// <https://docs.fivem.net/natives/?_0xFB71170B7E76ACBA>
#[doc(alias(
    "GetEntityBoneIndexByName",
    "GET_ENTITY_BONE_INDEX_BY_NAME",
    "0xFB71170B7E76ACBA"
))]
#[inline]
pub fn get_entity_bone_index_by_name(entity: impl Into<Entity>, bone_name: &str) -> i32 {
    let entity: Entity = entity.into();
    call(0xFB71170B7E76ACBA, (entity, bone_name))
}

/// `GetEntityBonePosition_2`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x46F8696933A63C9B>
#[doc(alias(
    "GetEntityBonePosition_2",
    "_GET_ENTITY_BONE_POSITION_2",
    "GET_ENTITY_BONE_POSTION",
    "GetEntityBonePostion",
    "0x46F8696933A63C9B",
    "_GET_WORLD_POSITION_OF_ENTITY_BONE_2",
    "GetWorldPositionOfEntityBone_2"
))]
#[inline]
pub fn get_entity_bone_position_2(entity: impl Into<Entity>, bone_index: i32) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x46F8696933A63C9B, (entity, bone_index))
}

/// `GetEntityBoneRotation`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0xCE6294A232D03786>
#[doc(alias(
    "GetEntityBoneRotation",
    "_GET_ENTITY_BONE_ROTATION",
    "GET_ENTITY_BONE_ROTATION",
    "0xCE6294A232D03786",
    "_GET_WORLD_ROTATION_OF_ENTITY_BONE",
    "GetWorldRotationOfEntityBone"
))]
#[inline]
pub fn get_entity_bone_rotation(entity: impl Into<Entity>, bone_index: i32) -> Vector3 {
    let entity: Entity = entity.into();
    call(0xCE6294A232D03786, (entity, bone_index))
}

/// `GetEntityBoneRotationLocal`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xBD8D32550E5CEBFE>
#[doc(alias(
    "GetEntityBoneRotationLocal",
    "_GET_ENTITY_BONE_ROTATION_LOCAL",
    "GET_ENTITY_BONE_OBJECT_ROTATION",
    "GetEntityBoneObjectRotation",
    "0xBD8D32550E5CEBFE"
))]
#[inline]
pub fn get_entity_bone_rotation_local(entity: impl Into<Entity>, bone_index: i32) -> Vector3 {
    let entity: Entity = entity.into();
    call(0xBD8D32550E5CEBFE, (entity, bone_index))
}

/// `GetEntityCanBeDamaged`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xD95CC5D2AB15A09F>
#[doc(alias(
    "GetEntityCanBeDamaged",
    "GET_ENTITY_CAN_BE_DAMAGED",
    "0xD95CC5D2AB15A09F"
))]
#[inline]
pub fn get_entity_can_be_damaged(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xD95CC5D2AB15A09F, (entity,))
}

/// `GetEntityCollisionDisabled`.
///
/// <https://docs.fivem.net/natives/?_0xCCF1E97BEFDAE480>
#[doc(alias(
    "GetEntityCollisionDisabled",
    "GET_ENTITY_COLLISION_DISABLED",
    "0xCCF1E97BEFDAE480",
    "_GET_ENTITY_COLLISON_DISABLED",
    "GetEntityCollisonDisabled"
))]
#[inline]
pub fn get_entity_collision_disabled(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xCCF1E97BEFDAE480, (entity,))
}

/// `GetEntityCoords`.
///
/// <https://docs.fivem.net/natives/?_0x3FEF770D40960D5A>
#[doc(alias("GetEntityCoords", "GET_ENTITY_COORDS", "0x3FEF770D40960D5A"))]
#[inline]
pub fn get_entity_coords(entity: impl Into<Entity>, alive: bool) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x3FEF770D40960D5A, (entity, alive))
}

/// `GetEntityForwardVector`.
///
/// <https://docs.fivem.net/natives/?_0x0A794A5A57F8DF91>
#[doc(alias(
    "GetEntityForwardVector",
    "GET_ENTITY_FORWARD_VECTOR",
    "0x0A794A5A57F8DF91"
))]
#[inline]
pub fn get_entity_forward_vector(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x0A794A5A57F8DF91, (entity,))
}

/// `GetEntityForwardX`.
///
/// <https://docs.fivem.net/natives/?_0x8BB4EF4214E0E6D5>
#[doc(alias("GetEntityForwardX", "GET_ENTITY_FORWARD_X", "0x8BB4EF4214E0E6D5"))]
#[inline]
pub fn get_entity_forward_x(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x8BB4EF4214E0E6D5, (entity,))
}

/// `GetEntityForwardY`.
///
/// <https://docs.fivem.net/natives/?_0x866A4A5FAE349510>
#[doc(alias("GetEntityForwardY", "GET_ENTITY_FORWARD_Y", "0x866A4A5FAE349510"))]
#[inline]
pub fn get_entity_forward_y(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x866A4A5FAE349510, (entity,))
}

/// `GetEntityHeading`.
///
/// <https://docs.fivem.net/natives/?_0xE83D4F9BA2A38914>
#[doc(alias("GetEntityHeading", "GET_ENTITY_HEADING", "0xE83D4F9BA2A38914"))]
#[inline]
pub fn get_entity_heading(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0xE83D4F9BA2A38914, (entity,))
}

/// `GetEntityHeadingFromEulers`.
///
/// <https://docs.fivem.net/natives/?_0x846BF6291198A71E>
#[doc(alias(
    "GetEntityHeadingFromEulers",
    "GET_ENTITY_HEADING_FROM_EULERS",
    "0x846BF6291198A71E",
    "_GET_ENTITY_PHYSICS_HEADING",
    "GetEntityPhysicsHeading"
))]
#[inline]
pub fn get_entity_heading_from_eulers(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x846BF6291198A71E, (entity,))
}

/// `GetEntityHealth`.
///
/// <https://docs.fivem.net/natives/?_0xEEF059FAD016D209>
#[doc(alias("GetEntityHealth", "GET_ENTITY_HEALTH", "0xEEF059FAD016D209"))]
#[inline]
pub fn get_entity_health(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0xEEF059FAD016D209, (entity,))
}

/// `GetEntityHeight`.
///
/// <https://docs.fivem.net/natives/?_0x5A504562485944DD>
#[doc(alias("GetEntityHeight", "GET_ENTITY_HEIGHT", "0x5A504562485944DD"))]
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
        0x5A504562485944DD,
        (entity, x, y, z, at_top, in_world_coords),
    )
}

/// `GetEntityHeightAboveGround`.
///
/// <https://docs.fivem.net/natives/?_0x1DD55701034110E5>
#[doc(alias(
    "GetEntityHeightAboveGround",
    "GET_ENTITY_HEIGHT_ABOVE_GROUND",
    "0x1DD55701034110E5"
))]
#[inline]
pub fn get_entity_height_above_ground(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x1DD55701034110E5, (entity,))
}

/// `GetEntityLodDist`.
///
/// <https://docs.fivem.net/natives/?_0x4159C2762B5791D6>
#[doc(alias("GetEntityLodDist", "GET_ENTITY_LOD_DIST", "0x4159C2762B5791D6"))]
#[inline]
pub fn get_entity_lod_dist(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x4159C2762B5791D6, (entity,))
}

/// `GetEntityMatrix`.
///
/// The values: `forward_vector`, `right_vector`, `up_vector`, `position`.
///
/// <https://docs.fivem.net/natives/?_0xECB2FC7235A7D137>
#[doc(alias("GetEntityMatrix", "GET_ENTITY_MATRIX", "0xECB2FC7235A7D137"))]
#[inline]
pub fn get_entity_matrix(entity: impl Into<Entity>) -> (Vector3, Vector3, Vector3, Vector3) {
    let entity: Entity = entity.into();
    let mut forward_vector = Out::<Vector3>::default();
    let mut right_vector = Out::<Vector3>::default();
    let mut up_vector = Out::<Vector3>::default();
    let mut position = Out::<Vector3>::default();
    call::<()>(
        0xECB2FC7235A7D137,
        (
            entity,
            &mut forward_vector,
            &mut right_vector,
            &mut up_vector,
            &mut position,
        ),
    );
    (
        forward_vector.get(),
        right_vector.get(),
        up_vector.get(),
        position.get(),
    )
}

/// `GetEntityMaxHealth`.
///
/// <https://docs.fivem.net/natives/?_0x15D757606D170C3C>
#[doc(alias("GetEntityMaxHealth", "GET_ENTITY_MAX_HEALTH", "0x15D757606D170C3C"))]
#[inline]
pub fn get_entity_max_health(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x15D757606D170C3C, (entity,))
}

/// `GetEntityModel`.
///
/// <https://docs.fivem.net/natives/?_0x9F47B058362C84B5>
#[doc(alias("GetEntityModel", "GET_ENTITY_MODEL", "0x9F47B058362C84B5"))]
#[inline]
pub fn get_entity_model(entity: impl Into<Entity>) -> Hash {
    let entity: Entity = entity.into();
    call(0x9F47B058362C84B5, (entity,))
}

/// `GetEntityPickup`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x1F922734E259BD26>
#[doc(alias(
    "GetEntityPickup",
    "_GET_ENTITY_PICKUP",
    "GET_ENTITY_OF_TYPE_ATTACHED_TO_ENTITY",
    "GetEntityOfTypeAttachedToEntity",
    "0x1F922734E259BD26"
))]
#[inline]
pub fn get_entity_pickup(entity: impl Into<Entity>, model_hash: impl Into<Hash>) -> Entity {
    let entity: Entity = entity.into();
    let model_hash: Hash = model_hash.into();
    call(0x1F922734E259BD26, (entity, model_hash))
}

/// `GetEntityPitch`.
///
/// <https://docs.fivem.net/natives/?_0xD45DC2893621E1FE>
#[doc(alias("GetEntityPitch", "GET_ENTITY_PITCH", "0xD45DC2893621E1FE"))]
#[inline]
pub fn get_entity_pitch(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0xD45DC2893621E1FE, (entity,))
}

/// `GetEntityPopulationType`.
///
/// <https://docs.fivem.net/natives/?_0xF6F5161F4534EDFF>
#[doc(alias(
    "GetEntityPopulationType",
    "GET_ENTITY_POPULATION_TYPE",
    "0xF6F5161F4534EDFF"
))]
#[inline]
pub fn get_entity_population_type(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0xF6F5161F4534EDFF, (entity,))
}

/// `GetEntityProofs`, since game build 1604.
///
/// The values: `bullet_proof`, `fire_proof`, `explosion_proof`, `collision_proof`, `melee_proof`, `steam_proof`, `p7`, `drown_proof`.
///
/// <https://docs.fivem.net/natives/?_0xBE8CD9BE829BBEBF>
#[doc(alias(
    "GetEntityProofs",
    "_GET_ENTITY_PROOFS",
    "GET_ENTITY_PROOFS",
    "0xBE8CD9BE829BBEBF"
))]
#[inline]
pub fn get_entity_proofs(
    entity: impl Into<Entity>,
) -> Option<(bool, bool, bool, bool, bool, bool, bool, bool)> {
    let entity: Entity = entity.into();
    let mut bullet_proof = Out::<bool>::default();
    let mut fire_proof = Out::<bool>::default();
    let mut explosion_proof = Out::<bool>::default();
    let mut collision_proof = Out::<bool>::default();
    let mut melee_proof = Out::<bool>::default();
    let mut steam_proof = Out::<bool>::default();
    let mut p7 = Out::<bool>::default();
    let mut drown_proof = Out::<bool>::default();
    let result: bool = call(
        0xBE8CD9BE829BBEBF,
        (
            entity,
            &mut bullet_proof,
            &mut fire_proof,
            &mut explosion_proof,
            &mut collision_proof,
            &mut melee_proof,
            &mut steam_proof,
            &mut p7,
            &mut drown_proof,
        ),
    );
    result.then(|| {
        (
            bullet_proof.get(),
            fire_proof.get(),
            explosion_proof.get(),
            collision_proof.get(),
            melee_proof.get(),
            steam_proof.get(),
            p7.get(),
            drown_proof.get(),
        )
    })
}

/// `GetEntityQuaternion`.
///
/// The values: `x`, `y`, `z`, `w`.
///
/// <https://docs.fivem.net/natives/?_0x7B3703D2D32DFA18>
#[doc(alias("GetEntityQuaternion", "GET_ENTITY_QUATERNION", "0x7B3703D2D32DFA18"))]
#[inline]
pub fn get_entity_quaternion(entity: impl Into<Entity>) -> (f32, f32, f32, f32) {
    let entity: Entity = entity.into();
    let mut x = Out::<f32>::default();
    let mut y = Out::<f32>::default();
    let mut z = Out::<f32>::default();
    let mut w = Out::<f32>::default();
    call::<()>(0x7B3703D2D32DFA18, (entity, &mut x, &mut y, &mut z, &mut w));
    (x.get(), y.get(), z.get(), w.get())
}

/// `GetEntityRoll`.
///
/// <https://docs.fivem.net/natives/?_0x831E0242595560DF>
#[doc(alias("GetEntityRoll", "GET_ENTITY_ROLL", "0x831E0242595560DF"))]
#[inline]
pub fn get_entity_roll(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x831E0242595560DF, (entity,))
}

/// `GetEntityRotation`.
///
/// <https://docs.fivem.net/natives/?_0xAFBD61CC738D9EB9>
#[doc(alias("GetEntityRotation", "GET_ENTITY_ROTATION", "0xAFBD61CC738D9EB9"))]
#[inline]
pub fn get_entity_rotation(entity: impl Into<Entity>, rotation_order: i32) -> Vector3 {
    let entity: Entity = entity.into();
    call(0xAFBD61CC738D9EB9, (entity, rotation_order))
}

/// `GetEntityRotationVelocity`.
///
/// <https://docs.fivem.net/natives/?_0x213B91045D09B983>
#[doc(alias(
    "GetEntityRotationVelocity",
    "GET_ENTITY_ROTATION_VELOCITY",
    "0x213B91045D09B983"
))]
#[inline]
pub fn get_entity_rotation_velocity(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x213B91045D09B983, (entity,))
}

/// `GetEntityScript`.
///
/// The values: `result`, `script`.
///
/// <https://docs.fivem.net/natives/?_0xA6E9C38DB51D7748>
#[doc(alias("GetEntityScript", "GET_ENTITY_SCRIPT", "0xA6E9C38DB51D7748"))]
#[inline]
pub fn get_entity_script(entity: impl Into<Entity>) -> (Option<String>, ScrHandle) {
    let entity: Entity = entity.into();
    let mut script = Out::<ScrHandle>::default();
    let result: Option<String> = call(0xA6E9C38DB51D7748, (entity, &mut script));
    (result, script.get())
}

/// `GetEntitySpeed`.
///
/// <https://docs.fivem.net/natives/?_0xD5037BA82E12416F>
#[doc(alias("GetEntitySpeed", "GET_ENTITY_SPEED", "0xD5037BA82E12416F"))]
#[inline]
pub fn get_entity_speed(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0xD5037BA82E12416F, (entity,))
}

/// `GetEntitySpeedVector`.
///
/// <https://docs.fivem.net/natives/?_0x9A8D700A51CB7B0D>
#[doc(alias(
    "GetEntitySpeedVector",
    "GET_ENTITY_SPEED_VECTOR",
    "0x9A8D700A51CB7B0D"
))]
#[inline]
pub fn get_entity_speed_vector(entity: impl Into<Entity>, relative: bool) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x9A8D700A51CB7B0D, (entity, relative))
}

/// `GetEntitySubmergedLevel`.
///
/// <https://docs.fivem.net/natives/?_0xE81AFC1BC4CC41CE>
#[doc(alias(
    "GetEntitySubmergedLevel",
    "GET_ENTITY_SUBMERGED_LEVEL",
    "0xE81AFC1BC4CC41CE"
))]
#[inline]
pub fn get_entity_submerged_level(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0xE81AFC1BC4CC41CE, (entity,))
}

/// `GetEntityType`.
///
/// <https://docs.fivem.net/natives/?_0x8ACD366038D14505>
#[doc(alias("GetEntityType", "GET_ENTITY_TYPE", "0x8ACD366038D14505"))]
#[inline]
pub fn get_entity_type(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x8ACD366038D14505, (entity,))
}

/// `GetEntityUprightValue`.
///
/// <https://docs.fivem.net/natives/?_0x95EED5A694951F9F>
#[doc(alias(
    "GetEntityUprightValue",
    "GET_ENTITY_UPRIGHT_VALUE",
    "0x95EED5A694951F9F"
))]
#[inline]
pub fn get_entity_upright_value(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x95EED5A694951F9F, (entity,))
}

/// `GetEntityVelocity`.
///
/// <https://docs.fivem.net/natives/?_0x4805D2B1D8CF94A9>
#[doc(alias("GetEntityVelocity", "GET_ENTITY_VELOCITY", "0x4805D2B1D8CF94A9"))]
#[inline]
pub fn get_entity_velocity(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x4805D2B1D8CF94A9, (entity,))
}

/// `GetLastMaterialHitByEntity`.
///
/// <https://docs.fivem.net/natives/?_0x5C3D0A935F535C4C>
#[doc(alias(
    "GetLastMaterialHitByEntity",
    "GET_LAST_MATERIAL_HIT_BY_ENTITY",
    "0x5C3D0A935F535C4C"
))]
#[inline]
pub fn get_last_material_hit_by_entity(entity: impl Into<Entity>) -> Hash {
    let entity: Entity = entity.into();
    call(0x5C3D0A935F535C4C, (entity,))
}

/// `GetNearestPlayerToEntity`.
///
/// <https://docs.fivem.net/natives/?_0x7196842CB375CDB3>
#[doc(alias(
    "GetNearestPlayerToEntity",
    "GET_NEAREST_PLAYER_TO_ENTITY",
    "0x7196842CB375CDB3"
))]
#[inline]
pub fn get_nearest_player_to_entity(entity: impl Into<Entity>) -> Player {
    let entity: Entity = entity.into();
    call(0x7196842CB375CDB3, (entity,))
}

/// `GetNearestPlayerToEntityOnTeam`.
///
/// <https://docs.fivem.net/natives/?_0x4DC9A62F844D9337>
#[doc(alias(
    "GetNearestPlayerToEntityOnTeam",
    "GET_NEAREST_PLAYER_TO_ENTITY_ON_TEAM",
    "0x4DC9A62F844D9337"
))]
#[inline]
pub fn get_nearest_player_to_entity_on_team(entity: impl Into<Entity>, team: i32) -> Player {
    let entity: Entity = entity.into();
    call(0x4DC9A62F844D9337, (entity, team))
}

/// `GetObjectIndexFromEntityIndex`.
///
/// <https://docs.fivem.net/natives/?_0xD7E3B9735C0F89D6>
#[doc(alias(
    "GetObjectIndexFromEntityIndex",
    "GET_OBJECT_INDEX_FROM_ENTITY_INDEX",
    "0xD7E3B9735C0F89D6"
))]
#[inline]
pub fn get_object_index_from_entity_index(entity: impl Into<Entity>) -> Object {
    let entity: Entity = entity.into();
    call(0xD7E3B9735C0F89D6, (entity,))
}

/// `GetOffsetFromEntityGivenWorldCoords`.
///
/// <https://docs.fivem.net/natives/?_0x2274BC1C4885E333>
#[doc(alias(
    "GetOffsetFromEntityGivenWorldCoords",
    "GET_OFFSET_FROM_ENTITY_GIVEN_WORLD_COORDS",
    "0x2274BC1C4885E333"
))]
#[inline]
pub fn get_offset_from_entity_given_world_coords(
    entity: impl Into<Entity>,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x2274BC1C4885E333, (entity, pos_x, pos_y, pos_z))
}

/// `GetOffsetFromEntityInWorldCoords`.
///
/// <https://docs.fivem.net/natives/?_0x1899F328B0E12848>
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

/// `GetPedIndexFromEntityIndex`.
///
/// <https://docs.fivem.net/natives/?_0x04A2A40C73395041>
#[doc(alias(
    "GetPedIndexFromEntityIndex",
    "GET_PED_INDEX_FROM_ENTITY_INDEX",
    "0x04A2A40C73395041"
))]
#[inline]
pub fn get_ped_index_from_entity_index(entity: impl Into<Entity>) -> Ped {
    let entity: Entity = entity.into();
    call(0x04A2A40C73395041, (entity,))
}

/// `GetVehicleIndexFromEntityIndex`.
///
/// <https://docs.fivem.net/natives/?_0x4B53F92932ADFAC0>
#[doc(alias(
    "GetVehicleIndexFromEntityIndex",
    "GET_VEHICLE_INDEX_FROM_ENTITY_INDEX",
    "0x4B53F92932ADFAC0"
))]
#[inline]
pub fn get_vehicle_index_from_entity_index(entity: impl Into<Entity>) -> Vehicle {
    let entity: Entity = entity.into();
    call(0x4B53F92932ADFAC0, (entity,))
}

/// `GetWorldPositionOfEntityBone`.
///
/// <https://docs.fivem.net/natives/?_0x44A8FCB8ED227738>
#[doc(alias(
    "GetWorldPositionOfEntityBone",
    "GET_WORLD_POSITION_OF_ENTITY_BONE",
    "0x44A8FCB8ED227738"
))]
#[inline]
pub fn get_world_position_of_entity_bone(entity: impl Into<Entity>, bone_index: i32) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x44A8FCB8ED227738, (entity, bone_index))
}

/// `HasAnimEventFired`.
///
/// <https://docs.fivem.net/natives/?_0xEAF4CD9EA3E7E922>
#[doc(alias("HasAnimEventFired", "HAS_ANIM_EVENT_FIRED", "0xEAF4CD9EA3E7E922"))]
#[inline]
pub fn has_anim_event_fired(entity: impl Into<Entity>, action_hash: impl Into<Hash>) -> bool {
    let entity: Entity = entity.into();
    let action_hash: Hash = action_hash.into();
    call(0xEAF4CD9EA3E7E922, (entity, action_hash))
}

/// `HasCollisionLoadedAroundEntity`.
///
/// <https://docs.fivem.net/natives/?_0xE9676F61BC0B3321>
#[doc(alias(
    "HasCollisionLoadedAroundEntity",
    "HAS_COLLISION_LOADED_AROUND_ENTITY",
    "0xE9676F61BC0B3321"
))]
#[inline]
pub fn has_collision_loaded_around_entity(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xE9676F61BC0B3321, (entity,))
}

/// `HasEntityAnimFinished`.
///
/// <https://docs.fivem.net/natives/?_0x20B711662962B472>
#[doc(alias(
    "HasEntityAnimFinished",
    "HAS_ENTITY_ANIM_FINISHED",
    "0x20B711662962B472"
))]
#[inline]
pub fn has_entity_anim_finished(
    entity: impl Into<Entity>,
    anim_dict: &str,
    anim_name: &str,
    p3: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(0x20B711662962B472, (entity, anim_dict, anim_name, p3))
}

/// `HasEntityBeenDamagedByAnyObject`.
///
/// <https://docs.fivem.net/natives/?_0x95EB9964FF5C5C65>
#[doc(alias(
    "HasEntityBeenDamagedByAnyObject",
    "HAS_ENTITY_BEEN_DAMAGED_BY_ANY_OBJECT",
    "0x95EB9964FF5C5C65"
))]
#[inline]
pub fn has_entity_been_damaged_by_any_object(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x95EB9964FF5C5C65, (entity,))
}

/// `HasEntityBeenDamagedByAnyPed`.
///
/// <https://docs.fivem.net/natives/?_0x605F5A140F202491>
#[doc(alias(
    "HasEntityBeenDamagedByAnyPed",
    "HAS_ENTITY_BEEN_DAMAGED_BY_ANY_PED",
    "0x605F5A140F202491"
))]
#[inline]
pub fn has_entity_been_damaged_by_any_ped(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x605F5A140F202491, (entity,))
}

/// `HasEntityBeenDamagedByAnyVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xDFD5033FDBA0A9C8>
#[doc(alias(
    "HasEntityBeenDamagedByAnyVehicle",
    "HAS_ENTITY_BEEN_DAMAGED_BY_ANY_VEHICLE",
    "0xDFD5033FDBA0A9C8"
))]
#[inline]
pub fn has_entity_been_damaged_by_any_vehicle(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xDFD5033FDBA0A9C8, (entity,))
}

/// `HasEntityBeenDamagedByEntity`.
///
/// <https://docs.fivem.net/natives/?_0xC86D67D52A707CF8>
#[doc(alias(
    "HasEntityBeenDamagedByEntity",
    "HAS_ENTITY_BEEN_DAMAGED_BY_ENTITY",
    "0xC86D67D52A707CF8"
))]
#[inline]
pub fn has_entity_been_damaged_by_entity(
    entity: impl Into<Entity>,
    damager: impl Into<Entity>,
    b_check_damager_vehicle: bool,
) -> bool {
    let entity: Entity = entity.into();
    let damager: Entity = damager.into();
    call(
        0xC86D67D52A707CF8,
        (entity, damager, b_check_damager_vehicle),
    )
}

/// `HasEntityClearLosToEntity`.
///
/// <https://docs.fivem.net/natives/?_0xFCDFF7B72D23A1AC>
#[doc(alias(
    "HasEntityClearLosToEntity",
    "HAS_ENTITY_CLEAR_LOS_TO_ENTITY",
    "0xFCDFF7B72D23A1AC"
))]
#[inline]
pub fn has_entity_clear_los_to_entity(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    flags: i32,
) -> bool {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0xFCDFF7B72D23A1AC, (entity1, entity2, flags))
}

/// `HasEntityClearLosToEntity_2`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0x394BDE2A7BBA031E>
#[doc(alias(
    "HasEntityClearLosToEntity_2",
    "_HAS_ENTITY_CLEAR_LOS_TO_ENTITY_2",
    "HAS_ENTITY_CLEAR_LOS_TO_ENTITY_ADJUST_FOR_COVER",
    "HasEntityClearLosToEntityAdjustForCover",
    "0x394BDE2A7BBA031E"
))]
#[inline]
pub fn has_entity_clear_los_to_entity_2(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    trace_type: i32,
) -> i32 {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0x394BDE2A7BBA031E, (entity1, entity2, trace_type))
}

/// `HasEntityClearLosToEntityInFront`.
///
/// <https://docs.fivem.net/natives/?_0x0267D00AF114F17A>
#[doc(alias(
    "HasEntityClearLosToEntityInFront",
    "HAS_ENTITY_CLEAR_LOS_TO_ENTITY_IN_FRONT",
    "0x0267D00AF114F17A"
))]
#[inline]
pub fn has_entity_clear_los_to_entity_in_front(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
) -> bool {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0x0267D00AF114F17A, (entity1, entity2))
}

/// `HasEntityCollidedWithAnything`.
///
/// <https://docs.fivem.net/natives/?_0x8BAD02F0368D9E14>
#[doc(alias(
    "HasEntityCollidedWithAnything",
    "HAS_ENTITY_COLLIDED_WITH_ANYTHING",
    "0x8BAD02F0368D9E14"
))]
#[inline]
pub fn has_entity_collided_with_anything(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x8BAD02F0368D9E14, (entity,))
}

/// `IsAnEntity`.
///
/// <https://docs.fivem.net/natives/?_0x731EC8A916BD11A1>
#[doc(alias("IsAnEntity", "IS_AN_ENTITY", "0x731EC8A916BD11A1"))]
#[inline]
pub fn is_an_entity(handle: i32) -> bool {
    call(0x731EC8A916BD11A1, (handle,))
}

/// `IsEntityAMissionEntity`.
///
/// <https://docs.fivem.net/natives/?_0x0A7B270912999B3C>
#[doc(alias(
    "IsEntityAMissionEntity",
    "IS_ENTITY_A_MISSION_ENTITY",
    "0x0A7B270912999B3C"
))]
#[inline]
pub fn is_entity_a_mission_entity(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x0A7B270912999B3C, (entity,))
}

/// `IsEntityAPed`.
///
/// <https://docs.fivem.net/natives/?_0x524AC5ECEA15343E>
#[doc(alias("IsEntityAPed", "IS_ENTITY_A_PED", "0x524AC5ECEA15343E"))]
#[inline]
pub fn is_entity_a_ped(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x524AC5ECEA15343E, (entity,))
}

/// `IsEntityAVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x6AC7003FA6E5575E>
#[doc(alias("IsEntityAVehicle", "IS_ENTITY_A_VEHICLE", "0x6AC7003FA6E5575E"))]
#[inline]
pub fn is_entity_a_vehicle(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x6AC7003FA6E5575E, (entity,))
}

/// `IsEntityAnObject`.
///
/// <https://docs.fivem.net/natives/?_0x8D68C8FD0FACA94E>
#[doc(alias("IsEntityAnObject", "IS_ENTITY_AN_OBJECT", "0x8D68C8FD0FACA94E"))]
#[inline]
pub fn is_entity_an_object(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x8D68C8FD0FACA94E, (entity,))
}

/// `IsEntityAtCoord`.
///
/// <https://docs.fivem.net/natives/?_0x20B60995556D004F>
#[doc(alias("IsEntityAtCoord", "IS_ENTITY_AT_COORD", "0x20B60995556D004F"))]
#[inline]
pub fn is_entity_at_coord(
    entity: impl Into<Entity>,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    x_size: f32,
    y_size: f32,
    z_size: f32,
    highlight_area: bool,
    do3d_check: bool,
    transport_mode: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0x20B60995556D004F,
        (
            entity,
            x_pos,
            y_pos,
            z_pos,
            x_size,
            y_size,
            z_size,
            highlight_area,
            do3d_check,
            transport_mode,
        ),
    )
}

/// `IsEntityAtEntity`.
///
/// <https://docs.fivem.net/natives/?_0x751B70C3D034E187>
#[doc(alias("IsEntityAtEntity", "IS_ENTITY_AT_ENTITY", "0x751B70C3D034E187"))]
#[inline]
pub fn is_entity_at_entity(
    entity: impl Into<Entity>,
    target: impl Into<Entity>,
    x_size: f32,
    y_size: f32,
    z_size: f32,
    highlight_area: bool,
    do3d_check: bool,
    transport_mode: i32,
) -> bool {
    let entity: Entity = entity.into();
    let target: Entity = target.into();
    call(
        0x751B70C3D034E187,
        (
            entity,
            target,
            x_size,
            y_size,
            z_size,
            highlight_area,
            do3d_check,
            transport_mode,
        ),
    )
}

/// `IsEntityAttached`.
///
/// <https://docs.fivem.net/natives/?_0xB346476EF1A64897>
#[doc(alias("IsEntityAttached", "IS_ENTITY_ATTACHED", "0xB346476EF1A64897"))]
#[inline]
pub fn is_entity_attached(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xB346476EF1A64897, (entity,))
}

/// `IsEntityAttachedToAnyObject`.
///
/// <https://docs.fivem.net/natives/?_0xCF511840CEEDE0CC>
#[doc(alias(
    "IsEntityAttachedToAnyObject",
    "IS_ENTITY_ATTACHED_TO_ANY_OBJECT",
    "0xCF511840CEEDE0CC"
))]
#[inline]
pub fn is_entity_attached_to_any_object(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xCF511840CEEDE0CC, (entity,))
}

/// `IsEntityAttachedToAnyPed`.
///
/// <https://docs.fivem.net/natives/?_0xB1632E9A5F988D11>
#[doc(alias(
    "IsEntityAttachedToAnyPed",
    "IS_ENTITY_ATTACHED_TO_ANY_PED",
    "0xB1632E9A5F988D11"
))]
#[inline]
pub fn is_entity_attached_to_any_ped(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xB1632E9A5F988D11, (entity,))
}

/// `IsEntityAttachedToAnyVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x26AA915AD89BFB4B>
#[doc(alias(
    "IsEntityAttachedToAnyVehicle",
    "IS_ENTITY_ATTACHED_TO_ANY_VEHICLE",
    "0x26AA915AD89BFB4B"
))]
#[inline]
pub fn is_entity_attached_to_any_vehicle(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x26AA915AD89BFB4B, (entity,))
}

/// `IsEntityAttachedToEntity`.
///
/// <https://docs.fivem.net/natives/?_0xEFBE71898A993728>
#[doc(alias(
    "IsEntityAttachedToEntity",
    "IS_ENTITY_ATTACHED_TO_ENTITY",
    "0xEFBE71898A993728"
))]
#[inline]
pub fn is_entity_attached_to_entity(from: impl Into<Entity>, to: impl Into<Entity>) -> bool {
    let from: Entity = from.into();
    let to: Entity = to.into();
    call(0xEFBE71898A993728, (from, to))
}

/// `IsEntityDead`.
///
/// <https://docs.fivem.net/natives/?_0x5F9532F3B5CC2551>
#[doc(alias("IsEntityDead", "IS_ENTITY_DEAD", "0x5F9532F3B5CC2551"))]
#[inline]
pub fn is_entity_dead(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x5F9532F3B5CC2551, (entity,))
}

/// `IsEntityInAir`.
///
/// <https://docs.fivem.net/natives/?_0x886E37EC497200B6>
#[doc(alias("IsEntityInAir", "IS_ENTITY_IN_AIR", "0x886E37EC497200B6"))]
#[inline]
pub fn is_entity_in_air(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x886E37EC497200B6, (entity,))
}

/// `IsEntityInAngledArea`.
///
/// Of unknown type: `p10`.
///
/// <https://docs.fivem.net/natives/?_0x51210CED3DA1C78A>
#[doc(alias(
    "IsEntityInAngledArea",
    "IS_ENTITY_IN_ANGLED_AREA",
    "0x51210CED3DA1C78A"
))]
#[inline]
pub fn is_entity_in_angled_area(
    entity: impl Into<Entity>,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    width: f32,
    debug: bool,
    includez: bool,
    p10: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0x51210CED3DA1C78A,
        (entity, x1, y1, z1, x2, y2, z2, width, debug, includez, p10),
    )
}

/// `IsEntityInArea`.
///
/// Of unknown type: `p9`.
///
/// <https://docs.fivem.net/natives/?_0x54736AA40E271165>
#[doc(alias("IsEntityInArea", "IS_ENTITY_IN_AREA", "0x54736AA40E271165"))]
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
        0x54736AA40E271165,
        (entity, x1, y1, z1, x2, y2, z2, p7, p8, p9),
    )
}

/// `IsEntityInWater`.
///
/// <https://docs.fivem.net/natives/?_0xCFB0A0D8EDD145A3>
#[doc(alias("IsEntityInWater", "IS_ENTITY_IN_WATER", "0xCFB0A0D8EDD145A3"))]
#[inline]
pub fn is_entity_in_water(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xCFB0A0D8EDD145A3, (entity,))
}

/// `IsEntityInZone`.
///
/// <https://docs.fivem.net/natives/?_0xB6463CF6AF527071>
#[doc(alias("IsEntityInZone", "IS_ENTITY_IN_ZONE", "0xB6463CF6AF527071"))]
#[inline]
pub fn is_entity_in_zone(entity: impl Into<Entity>, zone: &str) -> bool {
    let entity: Entity = entity.into();
    call(0xB6463CF6AF527071, (entity, zone))
}

/// `IsEntityOccluded`.
///
/// <https://docs.fivem.net/natives/?_0xE31C2C72B8692B64>
#[doc(alias("IsEntityOccluded", "IS_ENTITY_OCCLUDED", "0xE31C2C72B8692B64"))]
#[inline]
pub fn is_entity_occluded(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xE31C2C72B8692B64, (entity,))
}

/// `IsEntityOnScreen`.
///
/// <https://docs.fivem.net/natives/?_0xE659E47AF827484B>
#[doc(alias("IsEntityOnScreen", "IS_ENTITY_ON_SCREEN", "0xE659E47AF827484B"))]
#[inline]
pub fn is_entity_on_screen(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xE659E47AF827484B, (entity,))
}

/// `IsEntityPlayingAnim`.
///
/// <https://docs.fivem.net/natives/?_0x1F0B79228E461EC9>
#[doc(alias("IsEntityPlayingAnim", "IS_ENTITY_PLAYING_ANIM", "0x1F0B79228E461EC9"))]
#[inline]
pub fn is_entity_playing_anim(
    entity: impl Into<Entity>,
    anim_dict: &str,
    anim_name: &str,
    task_flag: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0x1F0B79228E461EC9,
        (entity, anim_dict, anim_name, task_flag),
    )
}

/// `IsEntityStatic`.
///
/// <https://docs.fivem.net/natives/?_0x1218E6886D3D8327>
#[doc(alias("IsEntityStatic", "IS_ENTITY_STATIC", "0x1218E6886D3D8327"))]
#[inline]
pub fn is_entity_static(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x1218E6886D3D8327, (entity,))
}

/// `IsEntityTouchingEntity`.
///
/// <https://docs.fivem.net/natives/?_0x17FFC1B2BA35A494>
#[doc(alias(
    "IsEntityTouchingEntity",
    "IS_ENTITY_TOUCHING_ENTITY",
    "0x17FFC1B2BA35A494"
))]
#[inline]
pub fn is_entity_touching_entity(
    entity: impl Into<Entity>,
    target_entity: impl Into<Entity>,
) -> bool {
    let entity: Entity = entity.into();
    let target_entity: Entity = target_entity.into();
    call(0x17FFC1B2BA35A494, (entity, target_entity))
}

/// `IsEntityTouchingModel`.
///
/// <https://docs.fivem.net/natives/?_0x0F42323798A58C8C>
#[doc(alias(
    "IsEntityTouchingModel",
    "IS_ENTITY_TOUCHING_MODEL",
    "0x0F42323798A58C8C"
))]
#[inline]
pub fn is_entity_touching_model(entity: impl Into<Entity>, model_hash: impl Into<Hash>) -> bool {
    let entity: Entity = entity.into();
    let model_hash: Hash = model_hash.into();
    call(0x0F42323798A58C8C, (entity, model_hash))
}

/// `IsEntityUpright`.
///
/// <https://docs.fivem.net/natives/?_0x5333F526F6AB19AA>
#[doc(alias("IsEntityUpright", "IS_ENTITY_UPRIGHT", "0x5333F526F6AB19AA"))]
#[inline]
pub fn is_entity_upright(entity: impl Into<Entity>, angle: f32) -> bool {
    let entity: Entity = entity.into();
    call(0x5333F526F6AB19AA, (entity, angle))
}

/// `IsEntityUpsidedown`.
///
/// <https://docs.fivem.net/natives/?_0x1DBD58820FA61D71>
#[doc(alias("IsEntityUpsidedown", "IS_ENTITY_UPSIDEDOWN", "0x1DBD58820FA61D71"))]
#[inline]
pub fn is_entity_upsidedown(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x1DBD58820FA61D71, (entity,))
}

/// `IsEntityVisible`.
///
/// <https://docs.fivem.net/natives/?_0x47D6F43D77935C75>
#[doc(alias("IsEntityVisible", "IS_ENTITY_VISIBLE", "0x47D6F43D77935C75"))]
#[inline]
pub fn is_entity_visible(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x47D6F43D77935C75, (entity,))
}

/// `IsEntityVisibleToScript`.
///
/// <https://docs.fivem.net/natives/?_0xD796CB5BA8F20E32>
#[doc(alias(
    "IsEntityVisibleToScript",
    "IS_ENTITY_VISIBLE_TO_SCRIPT",
    "0xD796CB5BA8F20E32"
))]
#[inline]
pub fn is_entity_visible_to_script(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xD796CB5BA8F20E32, (entity,))
}

/// `IsEntityWaitingForWorldCollision`.
///
/// <https://docs.fivem.net/natives/?_0xD05BFF0C0A12C68F>
#[doc(alias(
    "IsEntityWaitingForWorldCollision",
    "IS_ENTITY_WAITING_FOR_WORLD_COLLISION",
    "0xD05BFF0C0A12C68F"
))]
#[inline]
pub fn is_entity_waiting_for_world_collision(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xD05BFF0C0A12C68F, (entity,))
}

/// `N_0x1a092bb0c3808b96`.
///
/// <https://docs.fivem.net/natives/?_0x1A092BB0C3808B96>
#[doc(alias(
    "N_0x1a092bb0c3808b96",
    "SET_ENTITY_USE_MAX_DISTANCE_FOR_WATER_REFLECTION",
    "SetEntityUseMaxDistanceForWaterReflection",
    "0x1A092BB0C3808B96"
))]
#[inline]
pub fn n_0x1a092bb0c3808b96(entity: impl Into<Entity>, p1: bool) {
    let entity: Entity = entity.into();
    call(0x1A092BB0C3808B96, (entity, p1))
}

/// `N_0x352e2b5cf420bf3b`, since game build 573.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x352E2B5CF420BF3B>
#[doc(alias(
    "N_0x352e2b5cf420bf3b",
    "SET_ENTITY_CAN_ONLY_BE_DAMAGED_BY_SCRIPT_PARTICIPANTS",
    "SetEntityCanOnlyBeDamagedByScriptParticipants",
    "0x352E2B5CF420BF3B"
))]
#[inline]
pub fn n_0x352e2b5cf420bf3b(p0: i32, p1: i32) {
    call(0x352E2B5CF420BF3B, (p0, p1))
}

/// `N_0x36f32de87082343e`, since game build 1011.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x36F32DE87082343E>
#[doc(alias(
    "N_0x36f32de87082343e",
    "SET_ALLOW_MIGRATE_TO_SPECTATOR",
    "SetAllowMigrateToSpectator",
    "0x36F32DE87082343E"
))]
#[inline]
pub fn n_0x36f32de87082343e(p0: i32, p1: i32) {
    call(0x36F32DE87082343E, (p0, p1))
}

/// `N_0x490861b88f4fd846`, since game build 944.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x490861B88F4FD846>
#[doc(alias(
    "N_0x490861b88f4fd846",
    "RESET_PICKUP_ENTITY_GLOW",
    "ResetPickupEntityGlow",
    "0x490861B88F4FD846"
))]
#[inline]
pub fn n_0x490861b88f4fd846(p0: i32) {
    call(0x490861B88F4FD846, (p0,))
}

/// `N_0x5c3b791d580e0bc2`.
///
/// <https://docs.fivem.net/natives/?_0x5C3B791D580E0BC2>
#[doc(alias(
    "N_0x5c3b791d580e0bc2",
    "SET_ENTITY_SORT_BIAS",
    "SetEntitySortBias",
    "0x5C3B791D580E0BC2"
))]
#[inline]
pub fn n_0x5c3b791d580e0bc2(entity: impl Into<Entity>, p1: f32) {
    let entity: Entity = entity.into();
    call(0x5C3B791D580E0BC2, (entity, p1))
}

/// `N_0x68b562e124cc0aef`, since game build 1180.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x68B562E124CC0AEF>
#[doc(alias(
    "N_0x68b562e124cc0aef",
    "SET_ENTITY_CANT_CAUSE_COLLISION_DAMAGED_ENTITY",
    "SetEntityCantCauseCollisionDamagedEntity",
    "0x68B562E124CC0AEF"
))]
#[inline]
pub fn n_0x68b562e124cc0aef(p0: i32, p1: i32) {
    call(0x68B562E124CC0AEF, (p0, p1))
}

/// `N_0x78e8e3a640178255`.
///
/// <https://docs.fivem.net/natives/?_0x78E8E3A640178255>
#[doc(alias(
    "N_0x78e8e3a640178255",
    "SET_ENTITY_IS_IN_VEHICLE",
    "SetEntityIsInVehicle",
    "0x78E8E3A640178255"
))]
#[inline]
pub fn n_0x78e8e3a640178255(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x78E8E3A640178255, (entity,))
}

/// `N_0xb17bc6453f6cf5ac`, since game build 944.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xB17BC6453F6CF5AC>
#[doc(alias(
    "N_0xb17bc6453f6cf5ac",
    "SET_ENTITY_CAN_ONLY_BE_DAMAGED_BY_ENTITY",
    "SetEntityCanOnlyBeDamagedByEntity",
    "0xB17BC6453F6CF5AC"
))]
#[inline]
pub fn n_0xb17bc6453f6cf5ac(p0: i32, p1: i32) {
    call(0xB17BC6453F6CF5AC, (p0, p1))
}

/// `N_0xc34bc448da29f5e9`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0xC34BC448DA29F5E9>
#[doc(alias(
    "N_0xc34bc448da29f5e9",
    "SET_ENTITY_WATER_REFLECTION_FLAG",
    "SetEntityWaterReflectionFlag",
    "0xC34BC448DA29F5E9"
))]
#[inline]
pub fn n_0xc34bc448da29f5e9(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xC34BC448DA29F5E9, (entity, toggle))
}

/// `N_0xcea7c8e1b48ff68c`, since game build 678.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xCEA7C8E1B48FF68C>
#[doc(alias(
    "N_0xcea7c8e1b48ff68c",
    "SET_PICKUP_COLLIDES_WITH_PROJECTILES",
    "SetPickupCollidesWithProjectiles",
    "0xCEA7C8E1B48FF68C"
))]
#[inline]
pub fn n_0xcea7c8e1b48ff68c(p0: i32, p1: i32) {
    call(0xCEA7C8E1B48FF68C, (p0, p1))
}

/// `N_0xe66377cddada4810`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xE66377CDDADA4810>
#[doc(alias(
    "N_0xe66377cddada4810",
    "SET_ENTITY_MIRROR_REFLECTION_FLAG",
    "SetEntityMirrorReflectionFlag",
    "0xE66377CDDADA4810"
))]
#[inline]
pub fn n_0xe66377cddada4810(entity: impl Into<Entity>, p1: bool) {
    let entity: Entity = entity.into();
    call(0xE66377CDDADA4810, (entity, p1))
}

/// `PlayEntityAnim`.
///
/// <https://docs.fivem.net/natives/?_0x7FB218262B810701>
#[doc(alias("PlayEntityAnim", "PLAY_ENTITY_ANIM", "0x7FB218262B810701"))]
#[inline]
pub fn play_entity_anim(
    entity: impl Into<Entity>,
    anim_name: &str,
    anim_dict: &str,
    f_blend_delta: f32,
    b_loop: bool,
    b_hold_last_frame: bool,
    b_drive_to_pose: bool,
    f_start_phase: f32,
    i_flags: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0x7FB218262B810701,
        (
            entity,
            anim_name,
            anim_dict,
            f_blend_delta,
            b_loop,
            b_hold_last_frame,
            b_drive_to_pose,
            f_start_phase,
            i_flags,
        ),
    )
}

/// `PlaySynchronizedEntityAnim`.
///
/// <https://docs.fivem.net/natives/?_0xC77720A12FE14A86>
#[doc(alias(
    "PlaySynchronizedEntityAnim",
    "PLAY_SYNCHRONIZED_ENTITY_ANIM",
    "0xC77720A12FE14A86"
))]
#[inline]
pub fn play_synchronized_entity_anim(
    entity: impl Into<Entity>,
    synced_scene: i32,
    anim_name: &str,
    anim_dict_name: &str,
    f_blend_in_delta: f32,
    f_blend_out_delta: f32,
    i_flags: i32,
    f_mover_blend_in_delta: f32,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0xC77720A12FE14A86,
        (
            entity,
            synced_scene,
            anim_name,
            anim_dict_name,
            f_blend_in_delta,
            f_blend_out_delta,
            i_flags,
            f_mover_blend_in_delta,
        ),
    )
}

/// `PlaySynchronizedMapEntityAnim`.
///
/// <https://docs.fivem.net/natives/?_0xB9C54555ED30FBC4>
#[doc(alias(
    "PlaySynchronizedMapEntityAnim",
    "PLAY_SYNCHRONIZED_MAP_ENTITY_ANIM",
    "0xB9C54555ED30FBC4"
))]
#[inline]
pub fn play_synchronized_map_entity_anim(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    object_model_hash: impl Into<Hash>,
    scene_id: i32,
    p_anim_name: &str,
    p_anim_dict_name: &str,
    f_blend_delta: f32,
    f_blend_out_delta: f32,
    flags: i32,
    f_mover_blend_in_delta: f32,
) -> bool {
    let object_model_hash: Hash = object_model_hash.into();
    call(
        0xB9C54555ED30FBC4,
        (
            x,
            y,
            z,
            radius,
            object_model_hash,
            scene_id,
            p_anim_name,
            p_anim_dict_name,
            f_blend_delta,
            f_blend_out_delta,
            flags,
            f_mover_blend_in_delta,
        ),
    )
}

/// `ProcessEntityAttachments`.
///
/// <https://docs.fivem.net/natives/?_0xF4080490ADC51C6F>
#[doc(alias(
    "ProcessEntityAttachments",
    "PROCESS_ENTITY_ATTACHMENTS",
    "0xF4080490ADC51C6F"
))]
#[inline]
pub fn process_entity_attachments(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xF4080490ADC51C6F, (entity,))
}

/// `RemoveForcedObject`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x61B6775E83C0DB6F>
#[doc(alias("RemoveForcedObject", "REMOVE_FORCED_OBJECT", "0x61B6775E83C0DB6F"))]
#[inline]
pub fn remove_forced_object(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x61B6775E83C0DB6F, (p0, p1, p2, p3, p4))
}

/// `RemoveModelHide`.
///
/// <https://docs.fivem.net/natives/?_0xD9E3006FB3CBD765>
#[doc(alias("RemoveModelHide", "REMOVE_MODEL_HIDE", "0xD9E3006FB3CBD765"))]
#[inline]
pub fn remove_model_hide(x: f32, y: f32, z: f32, radius: f32, model: impl Into<Hash>, lazy: bool) {
    let model: Hash = model.into();
    call(0xD9E3006FB3CBD765, (x, y, z, radius, model, lazy))
}

/// `RemoveModelSwap`.
///
/// <https://docs.fivem.net/natives/?_0x033C0F9A64E229AE>
#[doc(alias("RemoveModelSwap", "REMOVE_MODEL_SWAP", "0x033C0F9A64E229AE"))]
#[inline]
pub fn remove_model_swap(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    old_model_hash: impl Into<Hash>,
    new_model_hash: impl Into<Hash>,
    b_lazy: bool,
) {
    let old_model_hash: Hash = old_model_hash.into();
    let new_model_hash: Hash = new_model_hash.into();
    call(
        0x033C0F9A64E229AE,
        (x, y, z, radius, old_model_hash, new_model_hash, b_lazy),
    )
}

/// `ResetEntityAlpha`.
///
/// <https://docs.fivem.net/natives/?_0x9B1E824FFBB7027A>
#[doc(alias("ResetEntityAlpha", "RESET_ENTITY_ALPHA", "0x9B1E824FFBB7027A"))]
#[inline]
pub fn reset_entity_alpha(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x9B1E824FFBB7027A, (entity,))
}

/// `SetCanAutoVaultOnEntity`.
///
/// <https://docs.fivem.net/natives/?_0xE12ABE5E3A389A6C>
#[doc(alias(
    "SetCanAutoVaultOnEntity",
    "SET_CAN_AUTO_VAULT_ON_ENTITY",
    "0xE12ABE5E3A389A6C"
))]
#[inline]
pub fn set_can_auto_vault_on_entity(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xE12ABE5E3A389A6C, (entity, toggle))
}

/// `SetCanClimbOnEntity`.
///
/// <https://docs.fivem.net/natives/?_0xA80AE305E0A3044F>
#[doc(alias("SetCanClimbOnEntity", "SET_CAN_CLIMB_ON_ENTITY", "0xA80AE305E0A3044F"))]
#[inline]
pub fn set_can_climb_on_entity(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xA80AE305E0A3044F, (entity, toggle))
}

/// `SetEntityAlpha`.
///
/// <https://docs.fivem.net/natives/?_0x44A0870B7E92D7C0>
#[doc(alias("SetEntityAlpha", "SET_ENTITY_ALPHA", "0x44A0870B7E92D7C0"))]
#[inline]
pub fn set_entity_alpha(entity: impl Into<Entity>, alpha_level: i32, skin: bool) {
    let entity: Entity = entity.into();
    call(0x44A0870B7E92D7C0, (entity, alpha_level, skin))
}

/// `SetEntityAlwaysPrerender`.
///
/// <https://docs.fivem.net/natives/?_0xACAD101E1FB66689>
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

/// `SetEntityAngularVelocity`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x8339643499D1222E>
#[doc(alias(
    "SetEntityAngularVelocity",
    "_SET_ENTITY_ANGULAR_VELOCITY",
    "SET_ENTITY_ANGULAR_VELOCITY",
    "0x8339643499D1222E"
))]
#[inline]
pub fn set_entity_angular_velocity(entity: impl Into<Entity>, x: f32, y: f32, z: f32) {
    let entity: Entity = entity.into();
    call(0x8339643499D1222E, (entity, x, y, z))
}

/// `SetEntityAnimCurrentTime`.
///
/// <https://docs.fivem.net/natives/?_0x4487C259F0F70977>
#[doc(alias(
    "SetEntityAnimCurrentTime",
    "SET_ENTITY_ANIM_CURRENT_TIME",
    "0x4487C259F0F70977"
))]
#[inline]
pub fn set_entity_anim_current_time(
    entity: impl Into<Entity>,
    anim_dictionary: &str,
    anim_name: &str,
    time: f32,
) {
    let entity: Entity = entity.into();
    call(
        0x4487C259F0F70977,
        (entity, anim_dictionary, anim_name, time),
    )
}

/// `SetEntityAnimSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x28D1A16553C51776>
#[doc(alias("SetEntityAnimSpeed", "SET_ENTITY_ANIM_SPEED", "0x28D1A16553C51776"))]
#[inline]
pub fn set_entity_anim_speed(
    entity: impl Into<Entity>,
    anim_dictionary: &str,
    anim_name: &str,
    speed_multiplier: f32,
) {
    let entity: Entity = entity.into();
    call(
        0x28D1A16553C51776,
        (entity, anim_dictionary, anim_name, speed_multiplier),
    )
}

/// `SetEntityAsMissionEntity`.
///
/// <https://docs.fivem.net/natives/?_0xAD738C3085FE7E11>
#[doc(alias(
    "SetEntityAsMissionEntity",
    "SET_ENTITY_AS_MISSION_ENTITY",
    "0xAD738C3085FE7E11"
))]
#[inline]
pub fn set_entity_as_mission_entity(
    entity: impl Into<Entity>,
    script_host_object: bool,
    b_grab_from_other_script: bool,
) {
    let entity: Entity = entity.into();
    call(
        0xAD738C3085FE7E11,
        (entity, script_host_object, b_grab_from_other_script),
    )
}

/// `SetEntityAsNoLongerNeeded`.
///
/// <https://docs.fivem.net/natives/?_0xB736A491E64A32CF>
#[doc(alias(
    "SetEntityAsNoLongerNeeded",
    "SET_ENTITY_AS_NO_LONGER_NEEDED",
    "0xB736A491E64A32CF"
))]
#[inline]
pub fn set_entity_as_no_longer_needed(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xB736A491E64A32CF, (&mut Out::new(entity),))
}

/// `SetEntityCanBeDamaged`.
///
/// <https://docs.fivem.net/natives/?_0x1760FFA8AB074D66>
#[doc(alias(
    "SetEntityCanBeDamaged",
    "SET_ENTITY_CAN_BE_DAMAGED",
    "0x1760FFA8AB074D66"
))]
#[inline]
pub fn set_entity_can_be_damaged(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x1760FFA8AB074D66, (entity, toggle))
}

/// `SetEntityCanBeDamagedByRelationshipGroup`.
///
/// <https://docs.fivem.net/natives/?_0xE22D8FDE858B8119>
#[doc(alias(
    "SetEntityCanBeDamagedByRelationshipGroup",
    "SET_ENTITY_CAN_BE_DAMAGED_BY_RELATIONSHIP_GROUP",
    "0xE22D8FDE858B8119"
))]
#[inline]
pub fn set_entity_can_be_damaged_by_relationship_group(
    entity: impl Into<Entity>,
    b_can_be_damaged: bool,
    rel_group: i32,
) {
    let entity: Entity = entity.into();
    call(0xE22D8FDE858B8119, (entity, b_can_be_damaged, rel_group))
}

/// `SetEntityCanBeTargetedWithoutLos`.
///
/// <https://docs.fivem.net/natives/?_0xD3997889736FD899>
#[doc(alias(
    "SetEntityCanBeTargetedWithoutLos",
    "SET_ENTITY_CAN_BE_TARGETED_WITHOUT_LOS",
    "0xD3997889736FD899"
))]
#[inline]
pub fn set_entity_can_be_targeted_without_los(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xD3997889736FD899, (entity, toggle))
}

/// `SetEntityCleanupByEngine`.
///
/// <https://docs.fivem.net/natives/?_0x3910051CCECDB00C>
#[doc(alias(
    "SetEntityCleanupByEngine",
    "_SET_ENTITY_CLEANUP_BY_ENGINE",
    "SET_ENTITY_SHOULD_FREEZE_WAITING_ON_COLLISION",
    "SetEntityShouldFreezeWaitingOnCollision",
    "0x3910051CCECDB00C",
    "_SET_ENTITY_REGISTER",
    "SetEntityRegister",
    "_SET_ENTITY_SOMETHING",
    "SetEntitySomething"
))]
#[inline]
pub fn set_entity_cleanup_by_engine(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x3910051CCECDB00C, (entity, toggle))
}

/// `SetEntityCollision`.
///
/// <https://docs.fivem.net/natives/?_0x1A9205C1B9EE827F>
#[doc(alias("SetEntityCollision", "SET_ENTITY_COLLISION", "0x1A9205C1B9EE827F"))]
#[inline]
pub fn set_entity_collision(entity: impl Into<Entity>, toggle: bool, keep_physics: bool) {
    let entity: Entity = entity.into();
    call(0x1A9205C1B9EE827F, (entity, toggle, keep_physics))
}

/// `SetEntityCompletelyDisableCollision`.
///
/// <https://docs.fivem.net/natives/?_0x9EBC85ED0FFFE51C>
#[doc(alias(
    "SetEntityCompletelyDisableCollision",
    "SET_ENTITY_COMPLETELY_DISABLE_COLLISION",
    "0x9EBC85ED0FFFE51C",
    "_SET_ENTITY_COLLISION_2",
    "SetEntityCollision_2"
))]
#[inline]
pub fn set_entity_completely_disable_collision(
    entity: impl Into<Entity>,
    toggle: bool,
    keep_physics: bool,
) {
    let entity: Entity = entity.into();
    call(0x9EBC85ED0FFFE51C, (entity, toggle, keep_physics))
}

/// `SetEntityCoords`.
///
/// <https://docs.fivem.net/natives/?_0x06843DA7060A026B>
#[doc(alias("SetEntityCoords", "SET_ENTITY_COORDS", "0x06843DA7060A026B"))]
#[inline]
pub fn set_entity_coords(
    entity: impl Into<Entity>,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    alive: bool,
    dead_flag: bool,
    ragdoll_flag: bool,
    clear_area: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x06843DA7060A026B,
        (
            entity,
            x_pos,
            y_pos,
            z_pos,
            alive,
            dead_flag,
            ragdoll_flag,
            clear_area,
        ),
    )
}

/// `SetEntityCoordsNoOffset`.
///
/// <https://docs.fivem.net/natives/?_0x239A3351AC1DA385>
#[doc(alias(
    "SetEntityCoordsNoOffset",
    "SET_ENTITY_COORDS_NO_OFFSET",
    "0x239A3351AC1DA385"
))]
#[inline]
pub fn set_entity_coords_no_offset(
    entity: impl Into<Entity>,
    x: f32,
    y: f32,
    z: f32,
    keep_tasks: bool,
    keep_ik: bool,
    do_warp: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x239A3351AC1DA385,
        (entity, x, y, z, keep_tasks, keep_ik, do_warp),
    )
}

/// `SetEntityCoordsWithoutPlantsReset`.
///
/// <https://docs.fivem.net/natives/?_0x621873ECE1178967>
#[doc(alias(
    "SetEntityCoordsWithoutPlantsReset",
    "SET_ENTITY_COORDS_WITHOUT_PLANTS_RESET",
    "0x621873ECE1178967",
    "_SET_ENTITY_COORDS_2",
    "SetEntityCoords_2"
))]
#[inline]
pub fn set_entity_coords_without_plants_reset(
    entity: impl Into<Entity>,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    alive: bool,
    dead_flag: bool,
    ragdoll_flag: bool,
    clear_area: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x621873ECE1178967,
        (
            entity,
            x_pos,
            y_pos,
            z_pos,
            alive,
            dead_flag,
            ragdoll_flag,
            clear_area,
        ),
    )
}

/// `SetEntityDecalsDisabled`.
///
/// <https://docs.fivem.net/natives/?_0x2C2E3DC128F44309>
#[doc(alias(
    "SetEntityDecalsDisabled",
    "_SET_ENTITY_DECALS_DISABLED",
    "SET_ENTITY_NOWEAPONDECALS",
    "SetEntityNoweapondecals",
    "0x2C2E3DC128F44309"
))]
#[inline]
pub fn set_entity_decals_disabled(entity: impl Into<Entity>, p1: bool) {
    let entity: Entity = entity.into();
    call(0x2C2E3DC128F44309, (entity, p1))
}

/// `SetEntityDynamic`.
///
/// <https://docs.fivem.net/natives/?_0x1718DE8E3F2823CA>
#[doc(alias("SetEntityDynamic", "SET_ENTITY_DYNAMIC", "0x1718DE8E3F2823CA"))]
#[inline]
pub fn set_entity_dynamic(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x1718DE8E3F2823CA, (entity, toggle))
}

/// `SetEntityHasGravity`.
///
/// <https://docs.fivem.net/natives/?_0x4A4722448F18EEF5>
#[doc(alias("SetEntityHasGravity", "SET_ENTITY_HAS_GRAVITY", "0x4A4722448F18EEF5"))]
#[inline]
pub fn set_entity_has_gravity(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x4A4722448F18EEF5, (entity, toggle))
}

/// `SetEntityHeading`.
///
/// <https://docs.fivem.net/natives/?_0x8E2530AA8ADA980E>
#[doc(alias("SetEntityHeading", "SET_ENTITY_HEADING", "0x8E2530AA8ADA980E"))]
#[inline]
pub fn set_entity_heading(entity: impl Into<Entity>, heading: f32) {
    let entity: Entity = entity.into();
    call(0x8E2530AA8ADA980E, (entity, heading))
}

/// `SetEntityHealth`.
///
/// <https://docs.fivem.net/natives/?_0x6B76DC1F3AE6E6A3>
#[doc(alias("SetEntityHealth", "SET_ENTITY_HEALTH", "0x6B76DC1F3AE6E6A3"))]
#[inline]
pub fn set_entity_health(entity: impl Into<Entity>, health: i32) {
    let entity: Entity = entity.into();
    call(0x6B76DC1F3AE6E6A3, (entity, health))
}

/// `SetEntityInvincible`.
///
/// <https://docs.fivem.net/natives/?_0x3882114BDE571AD4>
#[doc(alias("SetEntityInvincible", "SET_ENTITY_INVINCIBLE", "0x3882114BDE571AD4"))]
#[inline]
pub fn set_entity_invincible(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x3882114BDE571AD4, (entity, toggle))
}

/// `SetEntityIsTargetPriority`.
///
/// <https://docs.fivem.net/natives/?_0xEA02E132F5C68722>
#[doc(alias(
    "SetEntityIsTargetPriority",
    "SET_ENTITY_IS_TARGET_PRIORITY",
    "0xEA02E132F5C68722"
))]
#[inline]
pub fn set_entity_is_target_priority(entity: impl Into<Entity>, p1: bool, p2: f32) {
    let entity: Entity = entity.into();
    call(0xEA02E132F5C68722, (entity, p1, p2))
}

/// `SetEntityLights`.
///
/// <https://docs.fivem.net/natives/?_0x7CFBA6A80BDF3874>
#[doc(alias("SetEntityLights", "SET_ENTITY_LIGHTS", "0x7CFBA6A80BDF3874"))]
#[inline]
pub fn set_entity_lights(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x7CFBA6A80BDF3874, (entity, toggle))
}

/// `SetEntityLoadCollisionFlag`.
///
/// <https://docs.fivem.net/natives/?_0x0DC7CABAB1E9B67E>
#[doc(alias(
    "SetEntityLoadCollisionFlag",
    "SET_ENTITY_LOAD_COLLISION_FLAG",
    "0x0DC7CABAB1E9B67E"
))]
#[inline]
pub fn set_entity_load_collision_flag(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x0DC7CABAB1E9B67E, (entity, toggle))
}

/// `SetEntityLodDist`.
///
/// <https://docs.fivem.net/natives/?_0x5927F96A78577363>
#[doc(alias("SetEntityLodDist", "SET_ENTITY_LOD_DIST", "0x5927F96A78577363"))]
#[inline]
pub fn set_entity_lod_dist(entity: impl Into<Entity>, value: i32) {
    let entity: Entity = entity.into();
    call(0x5927F96A78577363, (entity, value))
}

/// `SetEntityMaxHealth`.
///
/// <https://docs.fivem.net/natives/?_0x166E7CF68597D8B5>
#[doc(alias("SetEntityMaxHealth", "SET_ENTITY_MAX_HEALTH", "0x166E7CF68597D8B5"))]
#[inline]
pub fn set_entity_max_health(entity: impl Into<Entity>, value: i32) {
    let entity: Entity = entity.into();
    call(0x166E7CF68597D8B5, (entity, value))
}

/// `SetEntityMaxSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x0E46A3FCBDE2A1B1>
#[doc(alias("SetEntityMaxSpeed", "SET_ENTITY_MAX_SPEED", "0x0E46A3FCBDE2A1B1"))]
#[inline]
pub fn set_entity_max_speed(entity: impl Into<Entity>, speed: f32) {
    let entity: Entity = entity.into();
    call(0x0E46A3FCBDE2A1B1, (entity, speed))
}

/// `SetEntityMotionBlur`.
///
/// <https://docs.fivem.net/natives/?_0x295D82A8559F9150>
#[doc(alias("SetEntityMotionBlur", "SET_ENTITY_MOTION_BLUR", "0x295D82A8559F9150"))]
#[inline]
pub fn set_entity_motion_blur(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x295D82A8559F9150, (entity, toggle))
}

/// `SetEntityNoCollisionEntity`.
///
/// <https://docs.fivem.net/natives/?_0xA53ED5520C07654A>
#[doc(alias(
    "SetEntityNoCollisionEntity",
    "SET_ENTITY_NO_COLLISION_ENTITY",
    "0xA53ED5520C07654A"
))]
#[inline]
pub fn set_entity_no_collision_entity(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    this_frame_only: bool,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0xA53ED5520C07654A, (entity1, entity2, this_frame_only))
}

/// `SetEntityNoCollisionWithNetworkedEntity`.
///
/// <https://docs.fivem.net/natives/?_0x0A27A7827347B3B1>
#[doc(alias(
    "SetEntityNoCollisionWithNetworkedEntity",
    "_SET_ENTITY_NO_COLLISION_WITH_NETWORKED_ENTITY",
    "0x0A27A7827347B3B1"
))]
#[inline]
pub fn set_entity_no_collision_with_networked_entity(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0x0A27A7827347B3B1, (entity1, entity2))
}

/// `SetEntityOnlyDamagedByPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x79F020FF9EDC0748>
#[doc(alias(
    "SetEntityOnlyDamagedByPlayer",
    "SET_ENTITY_ONLY_DAMAGED_BY_PLAYER",
    "0x79F020FF9EDC0748"
))]
#[inline]
pub fn set_entity_only_damaged_by_player(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x79F020FF9EDC0748, (entity, toggle))
}

/// `SetEntityOnlyDamagedByRelationshipGroup`.
///
/// <https://docs.fivem.net/natives/?_0x7022BD828FA0B082>
#[doc(alias(
    "SetEntityOnlyDamagedByRelationshipGroup",
    "SET_ENTITY_ONLY_DAMAGED_BY_RELATIONSHIP_GROUP",
    "0x7022BD828FA0B082"
))]
#[inline]
pub fn set_entity_only_damaged_by_relationship_group(
    entity: impl Into<Entity>,
    p1: bool,
    relationship_hash: impl Into<Hash>,
) {
    let entity: Entity = entity.into();
    let relationship_hash: Hash = relationship_hash.into();
    call(0x7022BD828FA0B082, (entity, p1, relationship_hash))
}

/// `SetEntityProofs`.
///
/// <https://docs.fivem.net/natives/?_0xFAEE099C6F890BB8>
#[doc(alias("SetEntityProofs", "SET_ENTITY_PROOFS", "0xFAEE099C6F890BB8"))]
#[inline]
pub fn set_entity_proofs(
    entity: impl Into<Entity>,
    bullet_proof: bool,
    fire_proof: bool,
    explosion_proof: bool,
    collision_proof: bool,
    melee_proof: bool,
    steam_proof: bool,
    p7: bool,
    drown_proof: bool,
) {
    let entity: Entity = entity.into();
    call(
        0xFAEE099C6F890BB8,
        (
            entity,
            bullet_proof,
            fire_proof,
            explosion_proof,
            collision_proof,
            melee_proof,
            steam_proof,
            p7,
            drown_proof,
        ),
    )
}

/// `SetEntityQuaternion`.
///
/// <https://docs.fivem.net/natives/?_0x77B21BE7AC540F07>
#[doc(alias("SetEntityQuaternion", "SET_ENTITY_QUATERNION", "0x77B21BE7AC540F07"))]
#[inline]
pub fn set_entity_quaternion(entity: impl Into<Entity>, x: f32, y: f32, z: f32, w: f32) {
    let entity: Entity = entity.into();
    call(0x77B21BE7AC540F07, (entity, x, y, z, w))
}

/// `SetEntityRecordsCollisions`.
///
/// <https://docs.fivem.net/natives/?_0x0A50A1EEDAD01E65>
#[doc(alias(
    "SetEntityRecordsCollisions",
    "SET_ENTITY_RECORDS_COLLISIONS",
    "0x0A50A1EEDAD01E65"
))]
#[inline]
pub fn set_entity_records_collisions(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x0A50A1EEDAD01E65, (entity, toggle))
}

/// `SetEntityRenderScorched`.
///
/// <https://docs.fivem.net/natives/?_0x730F5F8D3F0F2050>
#[doc(alias(
    "SetEntityRenderScorched",
    "SET_ENTITY_RENDER_SCORCHED",
    "0x730F5F8D3F0F2050"
))]
#[inline]
pub fn set_entity_render_scorched(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x730F5F8D3F0F2050, (entity, toggle))
}

/// `SetEntityRequiresMoreExpensiveRiverCheck`.
///
/// <https://docs.fivem.net/natives/?_0x694E00132F2823ED>
#[doc(alias(
    "SetEntityRequiresMoreExpensiveRiverCheck",
    "SET_ENTITY_REQUIRES_MORE_EXPENSIVE_RIVER_CHECK",
    "0x694E00132F2823ED"
))]
#[inline]
pub fn set_entity_requires_more_expensive_river_check(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x694E00132F2823ED, (entity, toggle))
}

/// `SetEntityRotation`.
///
/// <https://docs.fivem.net/natives/?_0x8524A8B0171D5E07>
#[doc(alias("SetEntityRotation", "SET_ENTITY_ROTATION", "0x8524A8B0171D5E07"))]
#[inline]
pub fn set_entity_rotation(
    entity: impl Into<Entity>,
    pitch: f32,
    roll: f32,
    yaw: f32,
    rotation_order: i32,
    b_dead_check: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x8524A8B0171D5E07,
        (entity, pitch, roll, yaw, rotation_order, b_dead_check),
    )
}

/// `SetEntityTrafficlightOverride`.
///
/// <https://docs.fivem.net/natives/?_0x57C5DB656185EAC4>
#[doc(alias(
    "SetEntityTrafficlightOverride",
    "SET_ENTITY_TRAFFICLIGHT_OVERRIDE",
    "0x57C5DB656185EAC4"
))]
#[inline]
pub fn set_entity_trafficlight_override(entity: impl Into<Entity>, state: i32) {
    let entity: Entity = entity.into();
    call(0x57C5DB656185EAC4, (entity, state))
}

/// `SetEntityVelocity`.
///
/// <https://docs.fivem.net/natives/?_0x1C99BB7B6E96D16F>
#[doc(alias("SetEntityVelocity", "SET_ENTITY_VELOCITY", "0x1C99BB7B6E96D16F"))]
#[inline]
pub fn set_entity_velocity(entity: impl Into<Entity>, x: f32, y: f32, z: f32) {
    let entity: Entity = entity.into();
    call(0x1C99BB7B6E96D16F, (entity, x, y, z))
}

/// `SetEntityVisible`.
///
/// <https://docs.fivem.net/natives/?_0xEA1C610A04DB6BBB>
#[doc(alias("SetEntityVisible", "SET_ENTITY_VISIBLE", "0xEA1C610A04DB6BBB"))]
#[inline]
pub fn set_entity_visible(entity: impl Into<Entity>, toggle: bool, unk: bool) {
    let entity: Entity = entity.into();
    call(0xEA1C610A04DB6BBB, (entity, toggle, unk))
}

/// `SetObjectAsNoLongerNeeded`.
///
/// <https://docs.fivem.net/natives/?_0x3AE22DEB5BA5A3E6>
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
/// <https://docs.fivem.net/natives/?_0x2595DD4236549CE3>
#[doc(alias(
    "SetPedAsNoLongerNeeded",
    "SET_PED_AS_NO_LONGER_NEEDED",
    "0x2595DD4236549CE3"
))]
#[inline]
pub fn set_ped_as_no_longer_needed(ped: Ped) {
    call(0x2595DD4236549CE3, (&mut Out::new(ped),))
}

/// `SetPickUpByCargobobDisabled`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xD7B80E7C3BEFC396>
#[doc(alias(
    "SetPickUpByCargobobDisabled",
    "SET_PICK_UP_BY_CARGOBOB_DISABLED",
    "0xD7B80E7C3BEFC396"
))]
#[inline]
pub fn set_pick_up_by_cargobob_disabled(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xD7B80E7C3BEFC396, (entity, toggle))
}

/// `SetVehicleAsNoLongerNeeded`.
///
/// <https://docs.fivem.net/natives/?_0x629BFA74418D6239>
#[doc(alias(
    "SetVehicleAsNoLongerNeeded",
    "SET_VEHICLE_AS_NO_LONGER_NEEDED",
    "0x629BFA74418D6239"
))]
#[inline]
pub fn set_vehicle_as_no_longer_needed(vehicle: Vehicle) {
    call(0x629BFA74418D6239, (&mut Out::new(vehicle),))
}

/// `SetWaitForCollisionsBeforeProbe`.
///
/// <https://docs.fivem.net/natives/?_0xDC6F8601FAF2E893>
#[doc(alias(
    "SetWaitForCollisionsBeforeProbe",
    "SET_WAIT_FOR_COLLISIONS_BEFORE_PROBE",
    "0xDC6F8601FAF2E893"
))]
#[inline]
pub fn set_wait_for_collisions_before_probe(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xDC6F8601FAF2E893, (entity, toggle))
}

/// `StopEntityAnim`.
///
/// <https://docs.fivem.net/natives/?_0x28004F88151E03E0>
#[doc(alias("StopEntityAnim", "STOP_ENTITY_ANIM", "0x28004F88151E03E0"))]
#[inline]
pub fn stop_entity_anim(
    entity: impl Into<Entity>,
    animation: &str,
    anim_group: &str,
    p3: f32,
) -> i32 {
    let entity: Entity = entity.into();
    call(0x28004F88151E03E0, (entity, animation, anim_group, p3))
}

/// `StopSynchronizedEntityAnim`.
///
/// <https://docs.fivem.net/natives/?_0x43D3807C077261E3>
#[doc(alias(
    "StopSynchronizedEntityAnim",
    "STOP_SYNCHRONIZED_ENTITY_ANIM",
    "0x43D3807C077261E3"
))]
#[inline]
pub fn stop_synchronized_entity_anim(entity: impl Into<Entity>, p1: f32, p2: bool) -> bool {
    let entity: Entity = entity.into();
    call(0x43D3807C077261E3, (entity, p1, p2))
}

/// `StopSynchronizedMapEntityAnim`.
///
/// Of unknown type: `p4`.
///
/// <https://docs.fivem.net/natives/?_0x11E79CAB7183B6F5>
#[doc(alias(
    "StopSynchronizedMapEntityAnim",
    "STOP_SYNCHRONIZED_MAP_ENTITY_ANIM",
    "0x11E79CAB7183B6F5"
))]
#[inline]
pub fn stop_synchronized_map_entity_anim(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: i32,
    p5: f32,
) -> bool {
    call(0x11E79CAB7183B6F5, (p0, p1, p2, p3, p4, p5))
}

/// `WouldEntityBeOccluded`.
///
/// <https://docs.fivem.net/natives/?_0xEE5D2A122E09EC42>
#[doc(alias(
    "WouldEntityBeOccluded",
    "WOULD_ENTITY_BE_OCCLUDED",
    "0xEE5D2A122E09EC42"
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
    call(0xEE5D2A122E09EC42, (entity_model_hash, x, y, z, p4))
}
