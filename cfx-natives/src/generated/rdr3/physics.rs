// Made by native-gen 0.2.0 from data 040edabd9f3605b9; do not edit.

//! Namespace `PHYSICS` of the RedM client.

use crate::prelude::*;

/// `ActivatePhysics`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x710311ADF0E20730>
#[doc(alias("ActivatePhysics", "ACTIVATE_PHYSICS", "0x710311ADF0E20730"))]
#[inline]
pub fn activate_physics(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x710311ADF0E20730, (entity,))
}

/// `AddRope`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE832D760399EB220>
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
    length: f32,
    rope_type: i32,
    max_length: f32,
    min_length: f32,
    p10: f32,
    p11: bool,
    p12: bool,
    rigid: bool,
    p14: f32,
    break_when_shot: bool,
    unk_ptr: &mut [u8],
    p17: bool,
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
                length,
                rope_type,
                max_length,
                min_length,
                p10,
                p11,
                p12,
                rigid,
                p14,
                break_when_shot,
            ),
            (unk_ptr, p17),
        ),
    )
}

/// `AddRope_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9C59F6809373A99>
#[doc(alias("AddRope_2", "_ADD_ROPE_2", "0xE9C59F6809373A99"))]
#[inline]
pub fn add_rope_2(
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    length: f32,
    rope_type: i32,
    is_networked: bool,
    p9: i32,
    p10: f32,
) -> i32 {
    call(
        0xE9C59F6809373A99,
        (
            x,
            y,
            z,
            rot_x,
            rot_y,
            rot_z,
            length,
            rope_type,
            is_networked,
            p9,
            p10,
        ),
    )
}

/// `AttachEntitesToRope_3`.
///
/// Of unknown type: `p9`, `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9CD9A67834985A7>
#[doc(alias(
    "AttachEntitesToRope_3",
    "_ATTACH_ENTITES_TO_ROPE_3",
    "0xE9CD9A67834985A7"
))]
#[inline]
pub fn attach_entites_to_rope_3(
    rope_id: i32,
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: i32,
    p10: i32,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(
        0xE9CD9A67834985A7,
        (rope_id, entity1, entity2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `AttachEntitiesToRope`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D95EC8B6D940AC3>
#[doc(alias(
    "AttachEntitiesToRope",
    "ATTACH_ENTITIES_TO_ROPE",
    "0x3D95EC8B6D940AC3"
))]
#[inline]
pub fn attach_entities_to_rope(
    rope_id: i32,
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    ent1_x: f32,
    ent1_y: f32,
    ent1_z: f32,
    ent2_x: f32,
    ent2_y: f32,
    ent2_z: f32,
    length: f32,
    always_zero1: i32,
    always_zero2: i32,
    bone_name1: &str,
    bone_name2: &str,
    p14: bool,
    bone_id1: i32,
    bone_id2: i32,
    always_zero3: i32,
    always_zero4: i32,
    p19: bool,
    p20: bool,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(
        0x3D95EC8B6D940AC3,
        (
            (
                rope_id,
                entity1,
                entity2,
                ent1_x,
                ent1_y,
                ent1_z,
                ent2_x,
                ent2_y,
                ent2_z,
                length,
                always_zero1,
                always_zero2,
                bone_name1,
                bone_name2,
                p14,
                bone_id1,
            ),
            (bone_id2, always_zero3, always_zero4, p19, p20),
        ),
    )
}

/// `AttachEntitiesToRope_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x462FF2A432733A44>
#[doc(alias(
    "AttachEntitiesToRope_2",
    "_ATTACH_ENTITIES_TO_ROPE_2",
    "0x462FF2A432733A44"
))]
#[inline]
pub fn attach_entities_to_rope_2(
    rope_id: i32,
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    ent1_x: f32,
    ent1_y: f32,
    ent1_z: f32,
    ent2_x: f32,
    ent2_y: f32,
    ent2_z: f32,
    bone_name1: &str,
    bone_name2: &str,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(
        0x462FF2A432733A44,
        (
            rope_id, entity1, entity2, ent1_x, ent1_y, ent1_z, ent2_x, ent2_y, ent2_z, bone_name1,
            bone_name2,
        ),
    )
}

/// `BreakEntityGlass`.
///
/// Of unknown type: `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E648D16F6E308F3>
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

/// `BreakRope`.
///
/// The values: `rope_top`, `rope_bottom`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4CFA2B7FAE115ECB>
#[doc(alias("BreakRope", "_BREAK_ROPE", "0x4CFA2B7FAE115ECB"))]
#[inline]
pub fn break_rope(
    rope_id: i32,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    p6: i32,
) -> (i32, i32) {
    let mut rope_top = Out::<i32>::default();
    let mut rope_bottom = Out::<i32>::default();
    call::<()>(
        0x4CFA2B7FAE115ECB,
        (
            &mut Out::new(rope_id),
            &mut rope_top,
            &mut rope_bottom,
            offset_x,
            offset_y,
            offset_z,
            p6,
        ),
    );
    (rope_top.get(), rope_bottom.get())
}

/// `CreateRopeWindingAbility`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C6490D940FF5D0B>
#[doc(alias(
    "CreateRopeWindingAbility",
    "_CREATE_ROPE_WINDING_ABILITY",
    "0x3C6490D940FF5D0B"
))]
#[inline]
pub fn create_rope_winding_ability(
    rope_id: i32,
    p1: &str,
    rope_model_type: &str,
    length: f32,
    p4: bool,
) {
    call(
        0x3C6490D940FF5D0B,
        (rope_id, p1, rope_model_type, length, p4),
    )
}

/// `DeleteChildRope`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA5D6B1888E4DB20>
#[doc(alias("DeleteChildRope", "DELETE_CHILD_ROPE", "0xAA5D6B1888E4DB20"))]
#[inline]
pub fn delete_child_rope(rope_id: i32) {
    call(0xAA5D6B1888E4DB20, (rope_id,))
}

/// `DeleteRope`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52B4829281364649>
#[doc(alias("DeleteRope", "DELETE_ROPE", "0x52B4829281364649"))]
#[inline]
pub fn delete_rope(rope_id: i32) {
    call(0x52B4829281364649, (&mut Out::new(rope_id),))
}

/// `DetachRopeFromEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBCF3026912A8647D>
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

/// `DoesRopeExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD5448BE3111ED96>
#[doc(alias("DoesRopeExist", "DOES_ROPE_EXIST", "0xFD5448BE3111ED96"))]
#[inline]
pub fn does_rope_exist(rope_id: i32) -> bool {
    call(0xFD5448BE3111ED96, (rope_id,))
}

/// `GetRopeLastVertexCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x21BB0FBD3E217C2D>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA61CA8E80F09E4D>
#[doc(alias("GetRopeVertexCoord", "GET_ROPE_VERTEX_COORD", "0xEA61CA8E80F09E4D"))]
#[inline]
pub fn get_rope_vertex_coord(rope_id: i32, vertex: i32) -> Vector3 {
    call(0xEA61CA8E80F09E4D, (rope_id, vertex))
}

/// `GetRopeVertexCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3655F544CD30F0B5>
#[doc(alias("GetRopeVertexCount", "GET_ROPE_VERTEX_COUNT", "0x3655F544CD30F0B5"))]
#[inline]
pub fn get_rope_vertex_count(rope_id: i32) -> i32 {
    call(0x3655F544CD30F0B5, (rope_id,))
}

/// `HitchHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06AADE17334F7A40>
#[doc(alias("HitchHorse", "_HITCH_HORSE", "0x06AADE17334F7A40"))]
#[inline]
pub fn hitch_horse(horse: Ped, x: f32, y: f32, z: f32) {
    call(0x06AADE17334F7A40, (horse, x, y, z))
}

/// `IsRopeAttachedToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B4F7E3E4F9C77B3>
#[doc(alias(
    "IsRopeAttachedToEntity",
    "_IS_ROPE_ATTACHED_TO_ENTITY",
    "0x9B4F7E3E4F9C77B3"
))]
#[inline]
pub fn is_rope_attached_to_entity(rope_id: i32, entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x9B4F7E3E4F9C77B3, (rope_id, entity))
}

/// `IsRopeBroken`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x79C2BEC82CFD7F7F>
#[doc(alias("IsRopeBroken", "_IS_ROPE_BROKEN", "0x79C2BEC82CFD7F7F"))]
#[inline]
pub fn is_rope_broken(rope_id: i32) -> bool {
    call(0x79C2BEC82CFD7F7F, (rope_id,))
}

/// `N_0x0cb16d05e03fb525`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CB16D05E03FB525>
#[doc(alias("N_0x0cb16d05e03fb525", "0x0CB16D05E03FB525"))]
#[inline]
pub fn n_0x0cb16d05e03fb525(p0: i32) {
    call(0x0CB16D05E03FB525, (p0,))
}

/// `N_0x1d97da8acb5d2582`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D97DA8ACB5D2582>
#[doc(alias("N_0x1d97da8acb5d2582", "0x1D97DA8ACB5D2582"))]
#[inline]
pub fn n_0x1d97da8acb5d2582(rope_id: i32, p1: i32) {
    call(0x1D97DA8ACB5D2582, (rope_id, p1))
}

/// `N_0x1fc92bdba1106bd2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FC92BDBA1106BD2>
#[doc(alias("N_0x1fc92bdba1106bd2", "0x1FC92BDBA1106BD2"))]
#[inline]
pub fn n_0x1fc92bdba1106bd2(rope_id: i32, p1: f32) {
    call(0x1FC92BDBA1106BD2, (rope_id, p1))
}

/// `N_0x21d0890d88dfb0b0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x21D0890D88DFB0B0>
#[doc(alias("N_0x21d0890d88dfb0b0", "0x21D0890D88DFB0B0"))]
#[inline]
pub fn n_0x21d0890d88dfb0b0(
    rope_id: i32,
    p1: bool,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: f32,
    p10: i32,
) {
    call(
        0x21D0890D88DFB0B0,
        (rope_id, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `N_0x31160ec47e7c9549`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31160EC47E7C9549>
#[doc(alias("N_0x31160ec47e7c9549", "0x31160EC47E7C9549"))]
#[inline]
pub fn n_0x31160ec47e7c9549(p0: i32, p1: i32) {
    call(0x31160EC47E7C9549, (p0, p1))
}

/// `N_0x32f4dbfdfcccc735`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32F4DBFDFCCCC735>
#[doc(alias("N_0x32f4dbfdfcccc735", "0x32F4DBFDFCCCC735"))]
#[inline]
pub fn n_0x32f4dbfdfcccc735(p0: i32, p1: i32, p2: i32) {
    call(0x32F4DBFDFCCCC735, (p0, p1, p2))
}

/// `N_0x3900491c0d61ed4b`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3900491C0D61ED4B>
#[doc(alias("N_0x3900491c0d61ed4b", "0x3900491C0D61ED4B"))]
#[inline]
pub fn n_0x3900491c0d61ed4b(p0: i32, p1: i32) {
    call(0x3900491C0D61ED4B, (p0, p1))
}

/// `N_0x423c6b1f3786d28b`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x423C6B1F3786D28B>
#[doc(alias("N_0x423c6b1f3786d28b", "0x423C6B1F3786D28B"))]
#[inline]
pub fn n_0x423c6b1f3786d28b(p0: i32, p1: i32) {
    call(0x423C6B1F3786D28B, (p0, p1))
}

/// `N_0x461fcbdeb4d06717`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x461FCBDEB4D06717>
#[doc(alias("N_0x461fcbdeb4d06717", "0x461FCBDEB4D06717"))]
#[inline]
pub fn n_0x461fcbdeb4d06717(rope_id: i32, p1: bool) {
    call(0x461FCBDEB4D06717, (rope_id, p1))
}

/// `N_0x483d4e917b0d35a9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x483D4E917B0D35A9>
#[doc(alias("N_0x483d4e917b0d35a9", "0x483D4E917B0D35A9"))]
#[inline]
pub fn n_0x483d4e917b0d35a9(p0: i32, p1: i32) {
    call(0x483D4E917B0D35A9, (p0, p1))
}

/// `N_0x522fa3f490e2f7ac`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x522FA3F490E2F7AC>
#[doc(alias("N_0x522fa3f490e2f7ac", "0x522FA3F490E2F7AC"))]
#[inline]
pub fn n_0x522fa3f490e2f7ac(rope_id: i32, p1: i32, p2: i32) {
    call(0x522FA3F490E2F7AC, (rope_id, p1, p2))
}

/// `N_0x5a989b7ee3672a56`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A989B7EE3672A56>
#[doc(alias("N_0x5a989b7ee3672a56", "0x5A989B7EE3672A56"))]
#[inline]
pub fn n_0x5a989b7ee3672a56(p0: i32, p1: i32) {
    call(0x5A989B7EE3672A56, (p0, p1))
}

/// `N_0x5bd7457221cc5ff4`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5BD7457221CC5FF4>
#[doc(alias("N_0x5bd7457221cc5ff4", "0x5BD7457221CC5FF4"))]
#[inline]
pub fn n_0x5bd7457221cc5ff4(p0: i32, p1: i32) {
    call(0x5BD7457221CC5FF4, (p0, p1))
}

/// `N_0x5e981c764df33117`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E981C764DF33117>
#[doc(alias("N_0x5e981c764df33117", "0x5E981C764DF33117"))]
#[inline]
pub fn n_0x5e981c764df33117(p0: i32, p1: i32) {
    call(0x5E981C764DF33117, (p0, p1))
}

/// `N_0x69c810b72291d831`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x69C810B72291D831>
#[doc(alias("N_0x69c810b72291d831", "0x69C810B72291D831"))]
#[inline]
pub fn n_0x69c810b72291d831(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0x69C810B72291D831, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0x6ea0e93cffa472cc`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6EA0E93CFFA472CC>
#[doc(alias("N_0x6ea0e93cffa472cc", "0x6EA0E93CFFA472CC"))]
#[inline]
pub fn n_0x6ea0e93cffa472cc(p0: i32) {
    call(0x6EA0E93CFFA472CC, (p0,))
}

/// `N_0x751df00eeff122e3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x751DF00EEFF122E3>
#[doc(alias("N_0x751df00eeff122e3", "0x751DF00EEFF122E3"))]
#[inline]
pub fn n_0x751df00eeff122e3(p0: i32) {
    call(0x751DF00EEFF122E3, (p0,))
}

/// `N_0x76bad9d538bca1aa`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x76BAD9D538BCA1AA>
#[doc(alias("N_0x76bad9d538bca1aa", "0x76BAD9D538BCA1AA"))]
#[inline]
pub fn n_0x76bad9d538bca1aa(rope_id: i32, p1: f32) {
    call(0x76BAD9D538BCA1AA, (rope_id, p1))
}

/// `N_0x814d453fcfdf119f`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x814D453FCFDF119F>
#[doc(alias("N_0x814d453fcfdf119f", "0x814D453FCFDF119F"))]
#[inline]
pub fn n_0x814d453fcfdf119f(p0: i32, p1: i32, p2: i32) {
    call(0x814D453FCFDF119F, (p0, p1, p2))
}

/// `N_0x8d59079c37c21d78`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D59079C37C21D78>
#[doc(alias("N_0x8d59079c37c21d78", "0x8D59079C37C21D78"))]
#[inline]
pub fn n_0x8d59079c37c21d78(rope_id: i32, p1: f32) {
    call(0x8D59079C37C21D78, (rope_id, p1))
}

/// `N_0x8eedfd8921389928`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8EEDFD8921389928>
#[doc(alias("N_0x8eedfd8921389928", "0x8EEDFD8921389928"))]
#[inline]
pub fn n_0x8eedfd8921389928(
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
    call(0x8EEDFD8921389928, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `N_0x9c24846d0a4a2776`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C24846D0A4A2776>
#[doc(alias("N_0x9c24846d0a4a2776", "0x9C24846D0A4A2776"))]
#[inline]
pub fn n_0x9c24846d0a4a2776(p0: i32) {
    call(0x9C24846D0A4A2776, (p0,))
}

/// `N_0xb40ea9e0d2e2f7f3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB40EA9E0D2E2F7F3>
#[doc(alias("N_0xb40ea9e0d2e2f7f3", "0xB40EA9E0D2E2F7F3"))]
#[inline]
pub fn n_0xb40ea9e0d2e2f7f3(rope_id: i32, p1: f32) {
    call(0xB40EA9E0D2E2F7F3, (rope_id, p1))
}

/// `N_0xb7469cb9ac3c0fd4`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB7469CB9AC3C0FD4>
#[doc(alias("N_0xb7469cb9ac3c0fd4", "0xB7469CB9AC3C0FD4"))]
#[inline]
pub fn n_0xb7469cb9ac3c0fd4(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0xB7469CB9AC3C0FD4, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `N_0xbb3e9b073e66c3c9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB3E9B073E66C3C9>
#[doc(alias("N_0xbb3e9b073e66c3c9", "0xBB3E9B073E66C3C9"))]
#[inline]
pub fn n_0xbb3e9b073e66c3c9(rope_id: i32, p1: bool, p2: bool, p3: bool, p4: bool) {
    call(0xBB3E9B073E66C3C9, (rope_id, p1, p2, p3, p4))
}

/// `N_0xbdda142759307528`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDDA142759307528>
#[doc(alias("N_0xbdda142759307528", "0xBDDA142759307528"))]
#[inline]
pub fn n_0xbdda142759307528(p0: i32) {
    call(0xBDDA142759307528, (p0,))
}

/// `N_0xc64e7a62632ad2fe`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC64E7A62632AD2FE>
#[doc(alias("N_0xc64e7a62632ad2fe", "0xC64E7A62632AD2FE"))]
#[inline]
pub fn n_0xc64e7a62632ad2fe(
    rope_id: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0xC64E7A62632AD2FE, (rope_id, p1, p2, p3, p4, p5, p6, p7))
}

/// `N_0xc89e7410a93ac19a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC89E7410A93AC19A>
#[doc(alias("N_0xc89e7410a93ac19a", "0xC89E7410A93AC19A"))]
#[inline]
pub fn n_0xc89e7410a93ac19a(rope_id: i32, p1: f32) {
    call(0xC89E7410A93AC19A, (rope_id, p1))
}

/// `N_0xd699e688b49c0fd2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD699E688B49C0FD2>
#[doc(alias("N_0xd699e688b49c0fd2", "0xD699E688B49C0FD2"))]
#[inline]
pub fn n_0xd699e688b49c0fd2(rope_id: i32, p1: f32, p2: f32, p3: f32, p4: bool) {
    call(0xD699E688B49C0FD2, (rope_id, p1, p2, p3, p4))
}

/// `N_0xdede679ed29dd4e7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEDE679ED29DD4E7>
#[doc(alias("N_0xdede679ed29dd4e7", "0xDEDE679ED29DD4E7"))]
#[inline]
pub fn n_0xdede679ed29dd4e7(rope_id: i32, p1: bool) {
    call(0xDEDE679ED29DD4E7, (rope_id, p1))
}

/// `N_0xe54bf2ce6c7d23a9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE54BF2CE6C7D23A9>
#[doc(alias("N_0xe54bf2ce6c7d23a9", "0xE54BF2CE6C7D23A9"))]
#[inline]
pub fn n_0xe54bf2ce6c7d23a9(rope_id: i32, p1: i32, x: f32, y: f32, z: f32) {
    call(0xE54BF2CE6C7D23A9, (rope_id, p1, x, y, z))
}

/// `N_0xeaf529446488eb18`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEAF529446488EB18>
#[doc(alias("N_0xeaf529446488eb18", "0xEAF529446488EB18"))]
#[inline]
pub fn n_0xeaf529446488eb18(p0: i32) {
    call(0xEAF529446488EB18, (p0,))
}

/// `N_0xf1ea2a881eb7f2cd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1EA2A881EB7F2CD>
#[doc(alias("N_0xf1ea2a881eb7f2cd", "0xF1EA2A881EB7F2CD"))]
#[inline]
pub fn n_0xf1ea2a881eb7f2cd(rope_id: i32, p1: bool) {
    call(0xF1EA2A881EB7F2CD, (rope_id, p1))
}

/// `N_0xf27f1a8de4f50a1b`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF27F1A8DE4F50A1B>
#[doc(alias("N_0xf27f1a8de4f50a1b", "0xF27F1A8DE4F50A1B"))]
#[inline]
pub fn n_0xf27f1a8de4f50a1b(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0xF27F1A8DE4F50A1B, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0xf8ca39d5c0d1d9a1`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8CA39D5C0D1D9A1>
#[doc(alias("N_0xf8ca39d5c0d1d9a1", "0xF8CA39D5C0D1D9A1"))]
#[inline]
pub fn n_0xf8ca39d5c0d1d9a1(p0: i32, p1: i32) {
    call(0xF8CA39D5C0D1D9A1, (p0, p1))
}

/// `N_0xfb9153a54ac713e8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB9153A54AC713E8>
#[doc(alias("N_0xfb9153a54ac713e8", "0xFB9153A54AC713E8"))]
#[inline]
pub fn n_0xfb9153a54ac713e8(rope_id: i32, p1: bool) {
    call(0xFB9153A54AC713E8, (rope_id, p1))
}

/// `ReleaseRope`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6076213101A47B3B>
#[doc(alias("ReleaseRope", "_RELEASE_ROPE", "0x6076213101A47B3B"))]
#[inline]
pub fn release_rope(rope_id: i32) {
    call(0x6076213101A47B3B, (rope_id,))
}

/// `RopeChangeVisibility`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A54D82227A139DB>
#[doc(alias(
    "RopeChangeVisibility",
    "_ROPE_CHANGE_VISIBILITY",
    "0x7A54D82227A139DB"
))]
#[inline]
pub fn rope_change_visibility(rope_id: i32, visible: bool) {
    call(0x7A54D82227A139DB, (&mut Out::new(rope_id), visible))
}

/// `RopeDrawShadowEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF159A63806BB5BA8>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD009F759A723DB1B>
#[doc(alias("RopeForceLength", "ROPE_FORCE_LENGTH", "0xD009F759A723DB1B"))]
#[inline]
pub fn rope_force_length(rope_id: i32, length: f32) {
    call(0xD009F759A723DB1B, (rope_id, length))
}

/// `RopeGetBreakerOfRope`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE360CFC80C8B2BC>
#[doc(alias(
    "RopeGetBreakerOfRope",
    "_ROPE_GET_BREAKER_OF_ROPE",
    "0xEE360CFC80C8B2BC"
))]
#[inline]
pub fn rope_get_breaker_of_rope(rope_id: i32) -> Player {
    call(0xEE360CFC80C8B2BC, (rope_id,))
}

/// `RopeGetForcedLength`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D69537039F8D824>
#[doc(alias("RopeGetForcedLength", "_ROPE_GET_FORCED_LENGTH", "0x3D69537039F8D824"))]
#[inline]
pub fn rope_get_forced_length(rope_id: i32) -> f32 {
    call(0x3D69537039F8D824, (rope_id,))
}

/// `RopeSetUpdateOrder`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC57A637A20006ED>
#[doc(alias("RopeSetUpdateOrder", "ROPE_SET_UPDATE_ORDER", "0xDC57A637A20006ED"))]
#[inline]
pub fn rope_set_update_order(rope_id: i32, p1: i32) {
    call(0xDC57A637A20006ED, (rope_id, p1))
}

/// `SetDamping`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEEA3B200A6FEB65B>
#[doc(alias("SetDamping", "SET_DAMPING", "0xEEA3B200A6FEB65B"))]
#[inline]
pub fn set_damping(entity: impl Into<Entity>, vertex: i32, value: f32) {
    let entity: Entity = entity.into();
    call(0xEEA3B200A6FEB65B, (entity, vertex, value))
}

/// `SetDisableBreaking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CEC1A84620E7D5B>
#[doc(alias("SetDisableBreaking", "SET_DISABLE_BREAKING", "0x5CEC1A84620E7D5B"))]
#[inline]
pub fn set_disable_breaking(object: Object, toggle: bool) {
    call(0x5CEC1A84620E7D5B, (object, toggle))
}

/// `SetDisableFragDamage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01BA3AED21C16CFB>
#[doc(alias(
    "SetDisableFragDamage",
    "SET_DISABLE_FRAG_DAMAGE",
    "0x01BA3AED21C16CFB"
))]
#[inline]
pub fn set_disable_frag_damage(object: Object, toggle: bool) {
    call(0x01BA3AED21C16CFB, (object, toggle))
}

/// `StartRopeUnwindingBack`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00F611A794A3C36E>
#[doc(alias(
    "StartRopeUnwindingBack",
    "_START_ROPE_UNWINDING_BACK",
    "0x00F611A794A3C36E"
))]
#[inline]
pub fn start_rope_unwinding_back(rope_id: i32) {
    call(0x00F611A794A3C36E, (rope_id,))
}

/// `StartRopeUnwindingFront`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x538D1179EC1AA9A9>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1461C72C889E343E>
#[doc(alias("StartRopeWinding", "START_ROPE_WINDING", "0x1461C72C889E343E"))]
#[inline]
pub fn start_rope_winding(rope_id: i32) {
    call(0x1461C72C889E343E, (rope_id,))
}

/// `StopRopeUnwindingBack`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10DAA76CB8A201A1>
#[doc(alias(
    "StopRopeUnwindingBack",
    "_STOP_ROPE_UNWINDING_BACK",
    "0x10DAA76CB8A201A1"
))]
#[inline]
pub fn stop_rope_unwinding_back(rope_id: i32) {
    call(0x10DAA76CB8A201A1, (rope_id,))
}

/// `StopRopeUnwindingFront`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFF3A50779EFBBB3>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB2D4AB84A19AA7C>
#[doc(alias("StopRopeWinding", "STOP_ROPE_WINDING", "0xCB2D4AB84A19AA7C"))]
#[inline]
pub fn stop_rope_winding(rope_id: i32) {
    call(0xCB2D4AB84A19AA7C, (rope_id,))
}

/// `UnhitchHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0348469DAA17576C>
#[doc(alias("UnhitchHorse", "_UNHITCH_HORSE", "0x0348469DAA17576C"))]
#[inline]
pub fn unhitch_horse(horse: Ped) {
    call(0x0348469DAA17576C, (horse,))
}
