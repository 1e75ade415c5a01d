// Made by native-gen 0.2.0 from data ff6fa6d162419518; do not edit.

//! Namespace `SHAPETEST` of the GTA V client.

use crate::prelude::*;

/// `GetShapeTestResult`.
///
/// The values: `result`, `hit`, `end_coords`, `surface_normal`, `entity_hit`.
///
/// <https://docs.fivem.net/natives/?_0x3D87450E15D98694>
#[doc(alias(
    "GetShapeTestResult",
    "GET_SHAPE_TEST_RESULT",
    "0x3D87450E15D98694",
    "_GET_RAYCAST_RESULT",
    "GetRaycastResult"
))]
#[inline]
pub fn get_shape_test_result(shape_test_handle: i32) -> (i32, bool, Vector3, Vector3, Entity) {
    let mut hit = Out::<bool>::default();
    let mut end_coords = Out::<Vector3>::default();
    let mut surface_normal = Out::<Vector3>::default();
    let mut entity_hit = Out::<Entity>::default();
    let result: i32 = call(
        0x3D87450E15D98694,
        (
            shape_test_handle,
            &mut hit,
            &mut end_coords,
            &mut surface_normal,
            &mut entity_hit,
        ),
    );
    (
        result,
        hit.get(),
        end_coords.get(),
        surface_normal.get(),
        entity_hit.get(),
    )
}

/// `GetShapeTestResultIncludingMaterial`.
///
/// The values: `result`, `hit`, `end_coords`, `surface_normal`, `material_hash`, `entity_hit`.
///
/// <https://docs.fivem.net/natives/?_0x65287525D951F6BE>
#[doc(alias(
    "GetShapeTestResultIncludingMaterial",
    "GET_SHAPE_TEST_RESULT_INCLUDING_MATERIAL",
    "0x65287525D951F6BE",
    "_GET_SHAPE_TEST_RESULT_EX",
    "GetShapeTestResultEx"
))]
#[inline]
pub fn get_shape_test_result_including_material(
    shape_test_handle: i32,
) -> (i32, bool, Vector3, Vector3, Hash, Entity) {
    let mut hit = Out::<bool>::default();
    let mut end_coords = Out::<Vector3>::default();
    let mut surface_normal = Out::<Vector3>::default();
    let mut material_hash = Out::<Hash>::default();
    let mut entity_hit = Out::<Entity>::default();
    let result: i32 = call(
        0x65287525D951F6BE,
        (
            shape_test_handle,
            &mut hit,
            &mut end_coords,
            &mut surface_normal,
            &mut material_hash,
            &mut entity_hit,
        ),
    );
    (
        result,
        hit.get(),
        end_coords.get(),
        surface_normal.get(),
        material_hash.get(),
        entity_hit.get(),
    )
}

/// `ReleaseScriptGuidFromEntity`.
///
/// <https://docs.fivem.net/natives/?_0x2B3334BCA57CD799>
#[doc(alias(
    "ReleaseScriptGuidFromEntity",
    "RELEASE_SCRIPT_GUID_FROM_ENTITY",
    "0x2B3334BCA57CD799",
    "_SHAPE_TEST_RESULT_ENTITY",
    "ShapeTestResultEntity"
))]
#[inline]
pub fn release_script_guid_from_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x2B3334BCA57CD799, (entity,))
}

/// `StartExpensiveSynchronousShapeTestLosProbe`.
///
/// <https://docs.fivem.net/natives/?_0x377906D8A31E5586>
#[doc(alias(
    "StartExpensiveSynchronousShapeTestLosProbe",
    "START_EXPENSIVE_SYNCHRONOUS_SHAPE_TEST_LOS_PROBE",
    "0x377906D8A31E5586",
    "_CAST_RAY_POINT_TO_POINT",
    "CastRayPointToPoint",
    "_START_SHAPE_TEST_RAY",
    "StartShapeTestRay"
))]
#[inline]
pub fn start_expensive_synchronous_shape_test_los_probe(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    flags: i32,
    entity: impl Into<Entity>,
    p8: i32,
) -> i32 {
    let entity: Entity = entity.into();
    call(
        0x377906D8A31E5586,
        (x1, y1, z1, x2, y2, z2, flags, entity, p8),
    )
}

/// `StartShapeTestBound`.
///
/// <https://docs.fivem.net/natives/?_0x37181417CE7C8900>
#[doc(alias("StartShapeTestBound", "START_SHAPE_TEST_BOUND", "0x37181417CE7C8900"))]
#[inline]
pub fn start_shape_test_bound(entity: impl Into<Entity>, flags1: i32, flags2: i32) -> i32 {
    let entity: Entity = entity.into();
    call(0x37181417CE7C8900, (entity, flags1, flags2))
}

/// `StartShapeTestBoundingBox`.
///
/// <https://docs.fivem.net/natives/?_0x052837721A854EC7>
#[doc(alias(
    "StartShapeTestBoundingBox",
    "START_SHAPE_TEST_BOUNDING_BOX",
    "0x052837721A854EC7"
))]
#[inline]
pub fn start_shape_test_bounding_box(entity: impl Into<Entity>, flags1: i32, flags2: i32) -> i32 {
    let entity: Entity = entity.into();
    call(0x052837721A854EC7, (entity, flags1, flags2))
}

/// `StartShapeTestBox`.
///
/// <https://docs.fivem.net/natives/?_0xFE466162C4401D18>
#[doc(alias("StartShapeTestBox", "START_SHAPE_TEST_BOX", "0xFE466162C4401D18"))]
#[inline]
pub fn start_shape_test_box(
    x: f32,
    y: f32,
    z: f32,
    x1: f32,
    y1: f32,
    z1: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    p9: i32,
    flags: i32,
    entity: impl Into<Entity>,
    p12: i32,
) -> i32 {
    let entity: Entity = entity.into();
    call(
        0xFE466162C4401D18,
        (
            x, y, z, x1, y1, z1, rot_x, rot_y, rot_z, p9, flags, entity, p12,
        ),
    )
}

/// `StartShapeTestCapsule`.
///
/// <https://docs.fivem.net/natives/?_0x28579D1B8F8AAC80>
#[doc(alias(
    "StartShapeTestCapsule",
    "START_SHAPE_TEST_CAPSULE",
    "0x28579D1B8F8AAC80",
    "_CAST_3D_RAY_POINT_TO_POINT",
    "Cast_3dRayPointToPoint"
))]
#[inline]
pub fn start_shape_test_capsule(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    radius: f32,
    flags: i32,
    entity: impl Into<Entity>,
    p9: i32,
) -> i32 {
    let entity: Entity = entity.into();
    call(
        0x28579D1B8F8AAC80,
        (x1, y1, z1, x2, y2, z2, radius, flags, entity, p9),
    )
}

/// `StartShapeTestLosProbe`.
///
/// <https://docs.fivem.net/natives/?_0x7EE9F5D83DD4F90E>
#[doc(alias(
    "StartShapeTestLosProbe",
    "START_SHAPE_TEST_LOS_PROBE",
    "0x7EE9F5D83DD4F90E"
))]
#[inline]
pub fn start_shape_test_los_probe(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    trace_flags: i32,
    entity: impl Into<Entity>,
    option_flags: i32,
) -> i32 {
    let entity: Entity = entity.into();
    call(
        0x7EE9F5D83DD4F90E,
        (x1, y1, z1, x2, y2, z2, trace_flags, entity, option_flags),
    )
}

/// `StartShapeTestSurroundingCoords`.
///
/// The values: `result`, `p_vec1`, `p_vec2`.
///
/// <https://docs.fivem.net/natives/?_0xFF6BE494C7987F34>
#[doc(alias(
    "StartShapeTestSurroundingCoords",
    "_START_SHAPE_TEST_SURROUNDING_COORDS",
    "START_SHAPE_TEST_MOUSE_CURSOR_LOS_PROBE",
    "StartShapeTestMouseCursorLosProbe",
    "0xFF6BE494C7987F34"
))]
#[inline]
pub fn start_shape_test_surrounding_coords(
    flag: i32,
    entity: impl Into<Entity>,
    flag2: i32,
) -> (i32, Vector3, Vector3) {
    let mut p_vec1 = Out::<Vector3>::default();
    let mut p_vec2 = Out::<Vector3>::default();
    let entity: Entity = entity.into();
    let result: i32 = call(
        0xFF6BE494C7987F34,
        (&mut p_vec1, &mut p_vec2, flag, entity, flag2),
    );
    (result, p_vec1.get(), p_vec2.get())
}

/// `StartShapeTestSweptSphere`.
///
/// <https://docs.fivem.net/natives/?_0xE6AC6C45FBE83004>
#[doc(alias(
    "StartShapeTestSweptSphere",
    "START_SHAPE_TEST_SWEPT_SPHERE",
    "0xE6AC6C45FBE83004",
    "_START_SHAPE_TEST_CAPSULE_2",
    "StartShapeTestCapsule_2"
))]
#[inline]
pub fn start_shape_test_swept_sphere(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    radius: f32,
    flags: i32,
    entity: impl Into<Entity>,
    p9: i32,
) -> i32 {
    let entity: Entity = entity.into();
    call(
        0xE6AC6C45FBE83004,
        (x1, y1, z1, x2, y2, z2, radius, flags, entity, p9),
    )
}
