// Made by native-gen 0.2.0 from data 9461f59b00205796; do not edit.

//! Namespace `SHAPETEST` of the RedM client.

use crate::prelude::*;

/// `GetShapeTestResult`.
///
/// The values: `result`, `hit`, `end_coords`, `surface_normal`, `entity_hit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEDE8AC7C5108FB1D>
#[doc(alias("GetShapeTestResult", "GET_SHAPE_TEST_RESULT", "0xEDE8AC7C5108FB1D"))]
#[inline]
pub fn get_shape_test_result(
    shape_test_handle: ScrHandle,
) -> (i32, bool, Vector3, Vector3, Entity) {
    let mut hit = Out::<bool>::default();
    let mut end_coords = Out::<Vector3>::default();
    let mut surface_normal = Out::<Vector3>::default();
    let mut entity_hit = Out::<Entity>::default();
    let result: i32 = call(
        0xEDE8AC7C5108FB1D,
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

/// `N_0x04aa59ca40571c2e`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04AA59CA40571C2E>
#[doc(alias("N_0x04aa59ca40571c2e", "0x04AA59CA40571C2E"))]
#[inline]
pub fn n_0x04aa59ca40571c2e(p0: i32, p1: i32) -> i32 {
    call(0x04AA59CA40571C2E, (p0, p1))
}

/// `StartExpensiveSynchronousShapeTestLosProbe`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x377906D8A31E5586>
#[doc(alias(
    "StartExpensiveSynchronousShapeTestLosProbe",
    "START_EXPENSIVE_SYNCHRONOUS_SHAPE_TEST_LOS_PROBE",
    "0x377906D8A31E5586"
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
    entity_to_ignore: impl Into<Entity>,
    p8: i32,
) -> ScrHandle {
    let entity_to_ignore: Entity = entity_to_ignore.into();
    call(
        0x377906D8A31E5586,
        (x1, y1, z1, x2, y2, z2, flags, entity_to_ignore, p8),
    )
}

/// `StartShapeTestBox`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE466162C4401D18>
#[doc(alias("StartShapeTestBox", "START_SHAPE_TEST_BOX", "0xFE466162C4401D18"))]
#[inline]
pub fn start_shape_test_box(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    dimensions_x: f32,
    dimensions_y: f32,
    dimensions_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    rotation_order: i32,
    flags: i32,
    entity_to_ignore: impl Into<Entity>,
    options: i32,
) -> ScrHandle {
    let entity_to_ignore: Entity = entity_to_ignore.into();
    call(
        0xFE466162C4401D18,
        (
            pos_x,
            pos_y,
            pos_z,
            dimensions_x,
            dimensions_y,
            dimensions_z,
            rot_x,
            rot_y,
            rot_z,
            rotation_order,
            flags,
            entity_to_ignore,
            options,
        ),
    )
}

/// `StartShapeTestCapsule`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x28579D1B8F8AAC80>
#[doc(alias(
    "StartShapeTestCapsule",
    "START_SHAPE_TEST_CAPSULE",
    "0x28579D1B8F8AAC80"
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
    entity_to_ignore: impl Into<Entity>,
    p9: i32,
) -> ScrHandle {
    let entity_to_ignore: Entity = entity_to_ignore.into();
    call(
        0x28579D1B8F8AAC80,
        (x1, y1, z1, x2, y2, z2, radius, flags, entity_to_ignore, p9),
    )
}

/// `StartShapeTestLosProbe`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7EE9F5D83DD4F90E>
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
    flags: i32,
    entity: impl Into<Entity>,
    p8: i32,
) -> ScrHandle {
    let entity: Entity = entity.into();
    call(
        0x7EE9F5D83DD4F90E,
        (x1, y1, z1, x2, y2, z2, flags, entity, p8),
    )
}

/// `StartShapeTestMouseCursorLosProbe`.
///
/// The values: `result`, `p_vec1`, `p_vec2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9839013D8B6014F1>
#[doc(alias(
    "StartShapeTestMouseCursorLosProbe",
    "START_SHAPE_TEST_MOUSE_CURSOR_LOS_PROBE",
    "0x9839013D8B6014F1"
))]
#[inline]
pub fn start_shape_test_mouse_cursor_los_probe(
    flag: i32,
    entity: impl Into<Entity>,
    flag2: i32,
) -> (ScrHandle, Vector3, Vector3) {
    let mut p_vec1 = Out::<Vector3>::default();
    let mut p_vec2 = Out::<Vector3>::default();
    let entity: Entity = entity.into();
    let result: ScrHandle = call(
        0x9839013D8B6014F1,
        (&mut p_vec1, &mut p_vec2, flag, entity, flag2),
    );
    (result, p_vec1.get(), p_vec2.get())
}

/// `StartShapeTestSweptSphere`.
///
/// Of unknown type: `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA5B7C8309F73230>
#[doc(alias(
    "StartShapeTestSweptSphere",
    "START_SHAPE_TEST_SWEPT_SPHERE",
    "0xAA5B7C8309F73230"
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
) -> ScrHandle {
    let entity: Entity = entity.into();
    call(
        0xAA5B7C8309F73230,
        (x1, y1, z1, x2, y2, z2, radius, flags, entity, p9),
    )
}
