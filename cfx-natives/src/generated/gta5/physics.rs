// Made by native-gen 0.2.0 from data 706bc6aff63dad5f; do not edit.

//! Namespace `PHYSICS` of the GTA V client.

use crate::prelude::*;

/// `ActivatePhysics`.
///
/// <https://docs.fivem.net/natives/?_0x710311ADF0E20730>
#[doc(alias("ActivatePhysics", "ACTIVATE_PHYSICS", "0x710311ADF0E20730"))]
#[inline]
pub fn activate_physics(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x710311ADF0E20730, (entity,))
}

/// `AddRope`.
///
/// <https://docs.fivem.net/natives/?_0xE832D760399EB220>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `unk_ptr`: there must be as many as it takes.
#[doc(alias("AddRope", "ADD_ROPE", "0xE832D760399EB220"))]
#[inline]
pub unsafe fn add_rope(
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    max_length: f32,
    rope_type: i32,
    init_length: f32,
    min_length: f32,
    length_change_rate: f32,
    only_ppu: bool,
    collision_on: bool,
    lock_from_front: bool,
    time_multiplier: f32,
    breakable: bool,
    unk_ptr: &mut [u8],
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let unk_ptr = unsafe { Buffer::new(unk_ptr) };
    call(
        0xE832D760399EB220,
        (
            (
                x,
                y,
                z,
                rot_x,
                rot_y,
                rot_z,
                max_length,
                rope_type,
                init_length,
                min_length,
                length_change_rate,
                only_ppu,
                collision_on,
                lock_from_front,
                time_multiplier,
                breakable,
            ),
            (unk_ptr,),
        ),
    )
}

/// `ApplyImpulseToCloth`.
///
/// <https://docs.fivem.net/natives/?_0xE37F721824571784>
#[doc(alias("ApplyImpulseToCloth", "APPLY_IMPULSE_TO_CLOTH", "0xE37F721824571784"))]
#[inline]
pub fn apply_impulse_to_cloth(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    vec_x: f32,
    vec_y: f32,
    vec_z: f32,
    impulse: f32,
) {
    call(
        0xE37F721824571784,
        (pos_x, pos_y, pos_z, vec_x, vec_y, vec_z, impulse),
    )
}

/// `AttachEntitiesToRope`.
///
/// <https://docs.fivem.net/natives/?_0x3D95EC8B6D940AC3>
#[doc(alias(
    "AttachEntitiesToRope",
    "ATTACH_ENTITIES_TO_ROPE",
    "0x3D95EC8B6D940AC3"
))]
#[inline]
pub fn attach_entities_to_rope(
    rope_id: i32,
    ent1: impl Into<Entity>,
    ent2: impl Into<Entity>,
    ent1_x: f32,
    ent1_y: f32,
    ent1_z: f32,
    ent2_x: f32,
    ent2_y: f32,
    ent2_z: f32,
    length: f32,
    p10: bool,
    p11: bool,
    bone_name1: &str,
    bone_name2: &str,
) {
    let ent1: Entity = ent1.into();
    let ent2: Entity = ent2.into();
    call(
        0x3D95EC8B6D940AC3,
        (
            rope_id, ent1, ent2, ent1_x, ent1_y, ent1_z, ent2_x, ent2_y, ent2_z, length, p10, p11,
            bone_name1, bone_name2,
        ),
    )
}

/// `AttachRopeToEntity`.
///
/// <https://docs.fivem.net/natives/?_0x4B490A6832559A65>
#[doc(alias("AttachRopeToEntity", "ATTACH_ROPE_TO_ENTITY", "0x4B490A6832559A65"))]
#[inline]
pub fn attach_rope_to_entity(
    rope_id: i32,
    entity: impl Into<Entity>,
    x: f32,
    y: f32,
    z: f32,
    p5: bool,
) {
    let entity: Entity = entity.into();
    call(0x4B490A6832559A65, (rope_id, entity, x, y, z, p5))
}

/// `BreakEntityGlass`.
///
/// Of unknown type: `p9`.
///
/// <https://docs.fivem.net/natives/?_0x2E648D16F6E308F3>
#[doc(alias("BreakEntityGlass", "BREAK_ENTITY_GLASS", "0x2E648D16F6E308F3"))]
#[inline]
pub fn break_entity_glass(
    entity: impl Into<Entity>,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: i32,
    p10: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x2E648D16F6E308F3,
        (entity, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `DeleteChildRope`.
///
/// <https://docs.fivem.net/natives/?_0xAA5D6B1888E4DB20>
#[doc(alias("DeleteChildRope", "DELETE_CHILD_ROPE", "0xAA5D6B1888E4DB20"))]
#[inline]
pub fn delete_child_rope(rope_id: i32) {
    call(0xAA5D6B1888E4DB20, (rope_id,))
}

/// `DeleteRope`.
///
/// <https://docs.fivem.net/natives/?_0x52B4829281364649>
#[doc(alias("DeleteRope", "DELETE_ROPE", "0x52B4829281364649"))]
#[inline]
pub fn delete_rope(rope_id: i32) {
    call(0x52B4829281364649, (&mut Out::new(rope_id),))
}

/// `DetachRopeFromEntity`.
///
/// <https://docs.fivem.net/natives/?_0xBCF3026912A8647D>
#[doc(alias(
    "DetachRopeFromEntity",
    "DETACH_ROPE_FROM_ENTITY",
    "0xBCF3026912A8647D"
))]
#[inline]
pub fn detach_rope_from_entity(rope_id: i32, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xBCF3026912A8647D, (rope_id, entity))
}

/// `DoesRopeBelongToThisScript`.
///
/// <https://docs.fivem.net/natives/?_0x271C9D3ACA5D6409>
#[doc(alias(
    "DoesRopeBelongToThisScript",
    "_DOES_ROPE_BELONG_TO_THIS_SCRIPT",
    "DOES_SCRIPT_OWN_ROPE",
    "DoesScriptOwnRope",
    "0x271C9D3ACA5D6409"
))]
#[inline]
pub fn does_rope_belong_to_this_script(rope_id: i32) -> bool {
    call(0x271C9D3ACA5D6409, (rope_id,))
}

/// `DoesRopeExist`.
///
/// <https://docs.fivem.net/natives/?_0xFD5448BE3111ED96>
#[doc(alias("DoesRopeExist", "DOES_ROPE_EXIST", "0xFD5448BE3111ED96"))]
#[inline]
pub fn does_rope_exist(rope_id: i32) -> bool {
    call(0xFD5448BE3111ED96, (&mut Out::new(rope_id),))
}

/// `GetCgoffset`.
///
/// <https://docs.fivem.net/natives/?_0x8214A4B5A7A33612>
#[doc(alias("GetCgoffset", "GET_CGOFFSET", "0x8214A4B5A7A33612"))]
#[inline]
pub fn get_cgoffset(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x8214A4B5A7A33612, (entity,))
}

/// `GetDamping`.
///
/// <https://docs.fivem.net/natives/?_0x8C520A929415BCD2>
#[doc(alias("GetDamping", "GET_DAMPING", "0x8C520A929415BCD2"))]
#[inline]
pub fn get_damping(entity: impl Into<Entity>, type_: i32) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x8C520A929415BCD2, (entity, type_))
}

/// `GetHasObjectFragInst`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x0C112765300C7E1E>
#[doc(alias(
    "GetHasObjectFragInst",
    "_GET_HAS_OBJECT_FRAG_INST",
    "GET_IS_ENTITY_A_FRAG",
    "GetIsEntityAFrag",
    "0x0C112765300C7E1E",
    "_DOES_ENTITY_HAVE_FRAG_INST",
    "DoesEntityHaveFragInst"
))]
#[inline]
pub fn get_has_object_frag_inst(object: Object) -> bool {
    call(0x0C112765300C7E1E, (object,))
}

/// `GetRopeLastVertexCoord`.
///
/// <https://docs.fivem.net/natives/?_0x21BB0FBD3E217C2D>
#[doc(alias(
    "GetRopeLastVertexCoord",
    "GET_ROPE_LAST_VERTEX_COORD",
    "0x21BB0FBD3E217C2D"
))]
#[inline]
pub fn get_rope_last_vertex_coord(rope_id: i32) -> Vector3 {
    call(0x21BB0FBD3E217C2D, (rope_id,))
}

/// `GetRopeVertexCoord`.
///
/// <https://docs.fivem.net/natives/?_0xEA61CA8E80F09E4D>
#[doc(alias("GetRopeVertexCoord", "GET_ROPE_VERTEX_COORD", "0xEA61CA8E80F09E4D"))]
#[inline]
pub fn get_rope_vertex_coord(rope_id: i32, vertex: i32) -> Vector3 {
    call(0xEA61CA8E80F09E4D, (rope_id, vertex))
}

/// `GetRopeVertexCount`.
///
/// <https://docs.fivem.net/natives/?_0x3655F544CD30F0B5>
#[doc(alias("GetRopeVertexCount", "GET_ROPE_VERTEX_COUNT", "0x3655F544CD30F0B5"))]
#[inline]
pub fn get_rope_vertex_count(rope_id: i32) -> i32 {
    call(0x3655F544CD30F0B5, (rope_id,))
}

/// `LoadRopeData`.
///
/// <https://docs.fivem.net/natives/?_0xCBB203C04D1ABD27>
#[doc(alias("LoadRopeData", "LOAD_ROPE_DATA", "0xCBB203C04D1ABD27"))]
#[inline]
pub fn load_rope_data(rope_id: i32, rope_preset: &str) {
    call(0xCBB203C04D1ABD27, (rope_id, rope_preset))
}

/// `N_0x36ccb9be67b970fd`.
///
/// <https://docs.fivem.net/natives/?_0x36CCB9BE67B970FD>
#[doc(alias(
    "N_0x36ccb9be67b970fd",
    "ROPE_SET_SMOOTH_REELIN",
    "RopeSetSmoothReelin",
    "0x36CCB9BE67B970FD"
))]
#[inline]
pub fn n_0x36ccb9be67b970fd(rope_id: i32, p1: bool) {
    call(0x36CCB9BE67B970FD, (rope_id, p1))
}

/// `N_0x84de3b5fb3e666f0`.
///
/// <https://docs.fivem.net/natives/?_0x84DE3B5FB3E666F0>
#[doc(alias(
    "N_0x84de3b5fb3e666f0",
    "IS_ROPE_ATTACHED_AT_BOTH_ENDS",
    "IsRopeAttachedAtBothEnds",
    "0x84DE3B5FB3E666F0"
))]
#[inline]
pub fn n_0x84de3b5fb3e666f0(rope_id: i32) -> bool {
    call(0x84DE3B5FB3E666F0, (&mut Out::new(rope_id),))
}

/// `N_0x9ebd751e5787baf2`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x9EBD751E5787BAF2>
#[doc(alias(
    "N_0x9ebd751e5787baf2",
    "SET_IN_STUNT_MODE",
    "SetInStuntMode",
    "0x9EBD751E5787BAF2"
))]
#[inline]
pub fn n_0x9ebd751e5787baf2(p0: bool) {
    call(0x9EBD751E5787BAF2, (p0,))
}

/// `N_0xa1ae736541b0fca3`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0xA1AE736541B0FCA3>
#[doc(alias(
    "N_0xa1ae736541b0fca3",
    "ROPE_DRAW_ENABLED",
    "RopeDrawEnabled",
    "0xA1AE736541B0FCA3"
))]
#[inline]
pub fn n_0xa1ae736541b0fca3(rope_id: i32, p1: bool) {
    call(0xA1AE736541B0FCA3, (&mut Out::new(rope_id), p1))
}

/// `N_0xb1b6216ca2e7b55e`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB1B6216CA2E7B55E>
#[doc(alias(
    "N_0xb1b6216ca2e7b55e",
    "ROPE_CHANGE_SCRIPT_OWNER",
    "RopeChangeScriptOwner",
    "0xB1B6216CA2E7B55E"
))]
#[inline]
pub fn n_0xb1b6216ca2e7b55e(p0: i32, p1: bool, p2: bool) {
    call(0xB1B6216CA2E7B55E, (p0, p1, p2))
}

/// `N_0xb743f735c03d7810`.
///
/// <https://docs.fivem.net/natives/?_0xB743F735C03D7810>
#[doc(alias(
    "N_0xb743f735c03d7810",
    "ROPE_SET_REFFRAMEVELOCITY_COLLIDERORDER",
    "RopeSetRefframevelocityColliderorder",
    "0xB743F735C03D7810"
))]
#[inline]
pub fn n_0xb743f735c03d7810(rope_id: i32, p1: i32) {
    call(0xB743F735C03D7810, (rope_id, p1))
}

/// `N_0xbc0ce682d4d05650`.
///
/// <https://docs.fivem.net/natives/?_0xBC0CE682D4D05650>
#[doc(alias(
    "N_0xbc0ce682d4d05650",
    "ROPE_ATTACH_VIRTUAL_BOUND_GEOM",
    "RopeAttachVirtualBoundGeom",
    "0xBC0CE682D4D05650"
))]
#[inline]
pub fn n_0xbc0ce682d4d05650(
    rope_id: i32,
    p1: i32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: f32,
    p10: f32,
    p11: f32,
    p12: f32,
    p13: f32,
) {
    call(
        0xBC0CE682D4D05650,
        (
            rope_id, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13,
        ),
    )
}

/// `N_0xcc6e963682533882`.
///
/// <https://docs.fivem.net/natives/?_0xCC6E963682533882>
#[doc(alias(
    "N_0xcc6e963682533882",
    "RESET_DISABLE_BREAKING",
    "ResetDisableBreaking",
    "0xCC6E963682533882"
))]
#[inline]
pub fn n_0xcc6e963682533882(object: Object) {
    call(0xCC6E963682533882, (object,))
}

/// `PinRopeVertex`.
///
/// <https://docs.fivem.net/natives/?_0x2B320CF14146B69A>
#[doc(alias("PinRopeVertex", "PIN_ROPE_VERTEX", "0x2B320CF14146B69A"))]
#[inline]
pub fn pin_rope_vertex(rope_id: i32, vertex: i32, x: f32, y: f32, z: f32) {
    call(0x2B320CF14146B69A, (rope_id, vertex, x, y, z))
}

/// `RopeAreTexturesLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xF2D0E6A75CC05597>
#[doc(alias(
    "RopeAreTexturesLoaded",
    "ROPE_ARE_TEXTURES_LOADED",
    "0xF2D0E6A75CC05597"
))]
#[inline]
pub fn rope_are_textures_loaded() -> bool {
    call(0xF2D0E6A75CC05597, ())
}

/// `RopeConvertToSimple`.
///
/// <https://docs.fivem.net/natives/?_0x5389D48EFA2F079A>
#[doc(alias("RopeConvertToSimple", "ROPE_CONVERT_TO_SIMPLE", "0x5389D48EFA2F079A"))]
#[inline]
pub fn rope_convert_to_simple(rope_id: i32) {
    call(0x5389D48EFA2F079A, (rope_id,))
}

/// `RopeDrawShadowEnabled`.
///
/// <https://docs.fivem.net/natives/?_0xF159A63806BB5BA8>
#[doc(alias(
    "RopeDrawShadowEnabled",
    "ROPE_DRAW_SHADOW_ENABLED",
    "0xF159A63806BB5BA8"
))]
#[inline]
pub fn rope_draw_shadow_enabled(rope_id: i32, toggle: bool) {
    call(0xF159A63806BB5BA8, (&mut Out::new(rope_id), toggle))
}

/// `RopeForceLength`.
///
/// <https://docs.fivem.net/natives/?_0xD009F759A723DB1B>
#[doc(alias("RopeForceLength", "ROPE_FORCE_LENGTH", "0xD009F759A723DB1B"))]
#[inline]
pub fn rope_force_length(rope_id: i32, length: f32) {
    call(0xD009F759A723DB1B, (rope_id, length))
}

/// `RopeGetDistanceBetweenEnds`.
///
/// <https://docs.fivem.net/natives/?_0x73040398DFF9A4A6>
#[doc(alias(
    "RopeGetDistanceBetweenEnds",
    "ROPE_GET_DISTANCE_BETWEEN_ENDS",
    "0x73040398DFF9A4A6",
    "_GET_ROPE_LENGTH",
    "GetRopeLength"
))]
#[inline]
pub fn rope_get_distance_between_ends(rope_id: i32) -> f32 {
    call(0x73040398DFF9A4A6, (rope_id,))
}

/// `RopeLoadTextures`.
///
/// <https://docs.fivem.net/natives/?_0x9B9039DBF2D258C1>
#[doc(alias("RopeLoadTextures", "ROPE_LOAD_TEXTURES", "0x9B9039DBF2D258C1"))]
#[inline]
pub fn rope_load_textures() {
    call(0x9B9039DBF2D258C1, ())
}

/// `RopeResetLength`.
///
/// <https://docs.fivem.net/natives/?_0xC16DE94D9BEA14A0>
#[doc(alias("RopeResetLength", "ROPE_RESET_LENGTH", "0xC16DE94D9BEA14A0"))]
#[inline]
pub fn rope_reset_length(rope_id: i32, length: f32) {
    call(0xC16DE94D9BEA14A0, (rope_id, length))
}

/// `RopeSetUpdateOrder`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xDC57A637A20006ED>
#[doc(alias("RopeSetUpdateOrder", "ROPE_SET_UPDATE_ORDER", "0xDC57A637A20006ED"))]
#[inline]
pub fn rope_set_update_order(rope_id: i32, p1: i32) {
    call(0xDC57A637A20006ED, (rope_id, p1))
}

/// `RopeSetUpdatePinverts`.
///
/// <https://docs.fivem.net/natives/?_0xC8D667EE52114ABA>
#[doc(alias(
    "RopeSetUpdatePinverts",
    "ROPE_SET_UPDATE_PINVERTS",
    "0xC8D667EE52114ABA"
))]
#[inline]
pub fn rope_set_update_pinverts(rope_id: i32) {
    call(0xC8D667EE52114ABA, (rope_id,))
}

/// `RopeUnloadTextures`.
///
/// <https://docs.fivem.net/natives/?_0x6CE36C35C1AC8163>
#[doc(alias("RopeUnloadTextures", "ROPE_UNLOAD_TEXTURES", "0x6CE36C35C1AC8163"))]
#[inline]
pub fn rope_unload_textures() {
    call(0x6CE36C35C1AC8163, ())
}

/// `SetCgAtBoundcenter`.
///
/// <https://docs.fivem.net/natives/?_0xBE520D9761FF811F>
#[doc(alias("SetCgAtBoundcenter", "SET_CG_AT_BOUNDCENTER", "0xBE520D9761FF811F"))]
#[inline]
pub fn set_cg_at_boundcenter(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xBE520D9761FF811F, (entity,))
}

/// `SetCgoffset`.
///
/// <https://docs.fivem.net/natives/?_0xD8FA3908D7B86904>
#[doc(alias("SetCgoffset", "SET_CGOFFSET", "0xD8FA3908D7B86904"))]
#[inline]
pub fn set_cgoffset(entity: impl Into<Entity>, x: f32, y: f32, z: f32) {
    let entity: Entity = entity.into();
    call(0xD8FA3908D7B86904, (entity, x, y, z))
}

/// `SetDamping`.
///
/// <https://docs.fivem.net/natives/?_0xEEA3B200A6FEB65B>
#[doc(alias("SetDamping", "SET_DAMPING", "0xEEA3B200A6FEB65B"))]
#[inline]
pub fn set_damping(entity: impl Into<Entity>, vertex: i32, value: f32) {
    let entity: Entity = entity.into();
    call(0xEEA3B200A6FEB65B, (entity, vertex, value))
}

/// `SetDisableBreaking`.
///
/// <https://docs.fivem.net/natives/?_0x5CEC1A84620E7D5B>
#[doc(alias("SetDisableBreaking", "SET_DISABLE_BREAKING", "0x5CEC1A84620E7D5B"))]
#[inline]
pub fn set_disable_breaking(object: Object, toggle: bool) {
    call(0x5CEC1A84620E7D5B, (object, toggle))
}

/// `SetDisableFragDamage`.
///
/// <https://docs.fivem.net/natives/?_0x01BA3AED21C16CFB>
#[doc(alias(
    "SetDisableFragDamage",
    "SET_DISABLE_FRAG_DAMAGE",
    "0x01BA3AED21C16CFB"
))]
#[inline]
pub fn set_disable_frag_damage(object: Object, toggle: bool) {
    call(0x01BA3AED21C16CFB, (object, toggle))
}

/// `SetEntityProofUnk`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x15F944730C832252>
#[doc(alias(
    "SetEntityProofUnk",
    "_SET_ENTITY_PROOF_UNK",
    "SET_USE_KINEMATIC_PHYSICS",
    "SetUseKinematicPhysics",
    "0x15F944730C832252"
))]
#[inline]
pub fn set_entity_proof_unk(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x15F944730C832252, (entity, toggle))
}

/// `SetLaunchControlEnabled`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0xAA6A6098851C396F>
#[doc(alias(
    "SetLaunchControlEnabled",
    "_SET_LAUNCH_CONTROL_ENABLED",
    "SET_IN_ARENA_MODE",
    "SetInArenaMode",
    "0xAA6A6098851C396F"
))]
#[inline]
pub fn set_launch_control_enabled(toggle: bool) {
    call(0xAA6A6098851C396F, (toggle,))
}

/// `StartRopeUnwindingFront`.
///
/// <https://docs.fivem.net/natives/?_0x538D1179EC1AA9A9>
#[doc(alias(
    "StartRopeUnwindingFront",
    "START_ROPE_UNWINDING_FRONT",
    "0x538D1179EC1AA9A9"
))]
#[inline]
pub fn start_rope_unwinding_front(rope_id: i32) {
    call(0x538D1179EC1AA9A9, (rope_id,))
}

/// `StartRopeWinding`.
///
/// <https://docs.fivem.net/natives/?_0x1461C72C889E343E>
#[doc(alias("StartRopeWinding", "START_ROPE_WINDING", "0x1461C72C889E343E"))]
#[inline]
pub fn start_rope_winding(rope_id: i32) {
    call(0x1461C72C889E343E, (rope_id,))
}

/// `StopRopeUnwindingFront`.
///
/// <https://docs.fivem.net/natives/?_0xFFF3A50779EFBBB3>
#[doc(alias(
    "StopRopeUnwindingFront",
    "STOP_ROPE_UNWINDING_FRONT",
    "0xFFF3A50779EFBBB3"
))]
#[inline]
pub fn stop_rope_unwinding_front(rope_id: i32) {
    call(0xFFF3A50779EFBBB3, (rope_id,))
}

/// `StopRopeWinding`.
///
/// <https://docs.fivem.net/natives/?_0xCB2D4AB84A19AA7C>
#[doc(alias("StopRopeWinding", "STOP_ROPE_WINDING", "0xCB2D4AB84A19AA7C"))]
#[inline]
pub fn stop_rope_winding(rope_id: i32) {
    call(0xCB2D4AB84A19AA7C, (rope_id,))
}

/// `UnpinRopeVertex`.
///
/// <https://docs.fivem.net/natives/?_0x4B5AE2EEE4A8F180>
#[doc(alias("UnpinRopeVertex", "UNPIN_ROPE_VERTEX", "0x4B5AE2EEE4A8F180"))]
#[inline]
pub fn unpin_rope_vertex(rope_id: i32, vertex: i32) {
    call(0x4B5AE2EEE4A8F180, (rope_id, vertex))
}
