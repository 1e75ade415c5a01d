// Made by native-gen 0.2.0 from data b96b25a3221d86aa; do not edit.

//! Namespace `VOLUME` of the RedM client.

use crate::prelude::*;

/// `AddBoundsToAggregateVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E0D3C3F828DA773>
#[doc(alias(
    "AddBoundsToAggregateVolume",
    "_ADD_BOUNDS_TO_AGGREGATE_VOLUME",
    "0x6E0D3C3F828DA773"
))]
#[inline]
pub fn add_bounds_to_aggregate_volume(volume: Volume, aggregate: Volume) {
    call(0x6E0D3C3F828DA773, (volume, aggregate))
}

/// `AddBoxVolumeToVolumeAggregate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39816F6F94F385AD>
#[doc(alias(
    "AddBoxVolumeToVolumeAggregate",
    "_ADD_BOX_VOLUME_TO_VOLUME_AGGREGATE",
    "0x39816F6F94F385AD"
))]
#[inline]
pub fn add_box_volume_to_volume_aggregate(
    aggregate: Volume,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: f32,
) {
    call(
        0x39816F6F94F385AD,
        (aggregate, p1, p2, p3, p4, p5, p6, p7, p8, p9),
    )
}

/// `AddCylinderVolumeToVolumeAggregate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBCE668AAF83608BE>
#[doc(alias(
    "AddCylinderVolumeToVolumeAggregate",
    "_ADD_CYLINDER_VOLUME_TO_VOLUME_AGGREGATE",
    "0xBCE668AAF83608BE"
))]
#[inline]
pub fn add_cylinder_volume_to_volume_aggregate(
    aggregate: Volume,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: f32,
) {
    call(
        0xBCE668AAF83608BE,
        (aggregate, p1, p2, p3, p4, p5, p6, p7, p8, p9),
    )
}

/// `AddEntryVolumeLock`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58D3803FA639A3BB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias("AddEntryVolumeLock", "_ADD_ENTRY_VOLUME_LOCK", "0x58D3803FA639A3BB"))]
#[inline]
pub unsafe fn add_entry_volume_lock(args: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x58D3803FA639A3BB, (args,))
}

/// `AddSphereVolumeToVolumeAggregate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B7D7BF36D2DE18B>
#[doc(alias(
    "AddSphereVolumeToVolumeAggregate",
    "_ADD_SPHERE_VOLUME_TO_VOLUME_AGGREGATE",
    "0x5B7D7BF36D2DE18B"
))]
#[inline]
pub fn add_sphere_volume_to_volume_aggregate(
    aggregate: Volume,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: f32,
) {
    call(
        0x5B7D7BF36D2DE18B,
        (aggregate, p1, p2, p3, p4, p5, p6, p7, p8, p9),
    )
}

/// `AddVolumeToVolumeAggregate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12FCAA23F2320422>
#[doc(alias(
    "AddVolumeToVolumeAggregate",
    "_ADD_VOLUME_TO_VOLUME_AGGREGATE",
    "0x12FCAA23F2320422"
))]
#[inline]
pub fn add_volume_to_volume_aggregate(
    aggregate: Volume,
    type_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
) {
    let type_hash: Hash = type_hash.into();
    call(
        0x12FCAA23F2320422,
        (
            aggregate, type_hash, x, y, z, rot_x, rot_y, rot_z, scale_x, scale_y, scale_z,
        ),
    )
}

/// `CreateAntiGriefVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0EB78C2B156635B1>
#[doc(alias(
    "CreateAntiGriefVolume",
    "_CREATE_ANTI_GRIEF_VOLUME",
    "0x0EB78C2B156635B1"
))]
#[inline]
pub fn create_anti_grief_volume(
    volume_type: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
) -> Volume {
    let volume_type: Hash = volume_type.into();
    call(
        0x0EB78C2B156635B1,
        (
            volume_type,
            x,
            y,
            z,
            rot_x,
            rot_y,
            rot_z,
            scale_x,
            scale_y,
            scale_z,
        ),
    )
}

/// `CreateSpeedVolume`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`, `p13`, `p14`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBBE768E3AE76E07C>
#[doc(alias("CreateSpeedVolume", "_CREATE_SPEED_VOLUME", "0xBBE768E3AE76E07C"))]
#[inline]
pub fn create_speed_volume(
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
    p10: i32,
    p11: i32,
    p12: i32,
    p13: i32,
    p14: i32,
) -> Volume {
    call(
        0xBBE768E3AE76E07C,
        (
            p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14,
        ),
    )
}

/// `CreateVolumeAggregate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59F6F5C1D129F106>
#[doc(alias(
    "CreateVolumeAggregate",
    "CREATE_VOLUME_AGGREGATE",
    "0x59F6F5C1D129F106"
))]
#[inline]
pub fn create_volume_aggregate() -> Volume {
    call(0x59F6F5C1D129F106, ())
}

/// `CreateVolumeAggregateWithCustomName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D580DE6398BB162>
#[doc(alias(
    "CreateVolumeAggregateWithCustomName",
    "_CREATE_VOLUME_AGGREGATE_WITH_CUSTOM_NAME",
    "0x5D580DE6398BB162"
))]
#[inline]
pub fn create_volume_aggregate_with_custom_name(name: &str) -> Volume {
    call(0x5D580DE6398BB162, (name,))
}

/// `CreateVolumeBox`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF85637F22706891>
#[doc(alias("CreateVolumeBox", "CREATE_VOLUME_BOX", "0xDF85637F22706891"))]
#[inline]
pub fn create_volume_box(
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
) -> Volume {
    call(
        0xDF85637F22706891,
        (x, y, z, rot_x, rot_y, rot_z, scale_x, scale_y, scale_z),
    )
}

/// `CreateVolumeBoxWithCustomName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF68485C7495D848E>
#[doc(alias(
    "CreateVolumeBoxWithCustomName",
    "_CREATE_VOLUME_BOX_WITH_CUSTOM_NAME",
    "0xF68485C7495D848E"
))]
#[inline]
pub fn create_volume_box_with_custom_name(
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
    name: &str,
) -> Volume {
    call(
        0xF68485C7495D848E,
        (
            x, y, z, rot_x, rot_y, rot_z, scale_x, scale_y, scale_z, name,
        ),
    )
}

/// `CreateVolumeByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x502022FA1AF9DC86>
#[doc(alias("CreateVolumeByHash", "_CREATE_VOLUME_BY_HASH", "0x502022FA1AF9DC86"))]
#[inline]
pub fn create_volume_by_hash(
    volume_type: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
) -> Volume {
    let volume_type: Hash = volume_type.into();
    call(
        0x502022FA1AF9DC86,
        (
            volume_type,
            x,
            y,
            z,
            rot_x,
            rot_y,
            rot_z,
            scale_x,
            scale_y,
            scale_z,
        ),
    )
}

/// `CreateVolumeByHashWithCustomName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F85E4AC774A201E>
#[doc(alias(
    "CreateVolumeByHashWithCustomName",
    "_CREATE_VOLUME_BY_HASH_WITH_CUSTOM_NAME",
    "0x1F85E4AC774A201E"
))]
#[inline]
pub fn create_volume_by_hash_with_custom_name(
    volume_type: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
    name: &str,
) -> Volume {
    let volume_type: Hash = volume_type.into();
    call(
        0x1F85E4AC774A201E,
        (
            volume_type,
            x,
            y,
            z,
            rot_x,
            rot_y,
            rot_z,
            scale_x,
            scale_y,
            scale_z,
            name,
        ),
    )
}

/// `CreateVolumeCylinder`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0522D4774B82E3E6>
#[doc(alias("CreateVolumeCylinder", "CREATE_VOLUME_CYLINDER", "0x0522D4774B82E3E6"))]
#[inline]
pub fn create_volume_cylinder(
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
) -> Volume {
    call(
        0x0522D4774B82E3E6,
        (x, y, z, rot_x, rot_y, rot_z, scale_x, scale_y, scale_z),
    )
}

/// `CreateVolumeCylinderWithCustomName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF1E350EDDF06E59>
#[doc(alias(
    "CreateVolumeCylinderWithCustomName",
    "_CREATE_VOLUME_CYLINDER_WITH_CUSTOM_NAME",
    "0xDF1E350EDDF06E59"
))]
#[inline]
pub fn create_volume_cylinder_with_custom_name(
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
    name: &str,
) -> Volume {
    call(
        0xDF1E350EDDF06E59,
        (
            x, y, z, rot_x, rot_y, rot_z, scale_x, scale_y, scale_z, name,
        ),
    )
}

/// `CreateVolumeLock`.
///
/// Of unknown type: `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00BBF7CEAE8C666A>
#[doc(alias("CreateVolumeLock", "_CREATE_VOLUME_LOCK", "0x00BBF7CEAE8C666A"))]
#[inline]
pub fn create_volume_lock(x: f32, y: f32, z: f32, radius: f32, flag: i32, p5: i32) -> Volume {
    call(0x00BBF7CEAE8C666A, (x, y, z, radius, flag, p5))
}

/// `CreateVolumeLockAttachedToEntity`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF383E96C4904DF0C>
#[doc(alias(
    "CreateVolumeLockAttachedToEntity",
    "_CREATE_VOLUME_LOCK_ATTACHED_TO_ENTITY",
    "0xF383E96C4904DF0C"
))]
#[inline]
pub fn create_volume_lock_attached_to_entity(
    entity: impl Into<Entity>,
    radius: f32,
    flag: i32,
    p3: i32,
) -> Volume {
    let entity: Entity = entity.into();
    call(0xF383E96C4904DF0C, (entity, radius, flag, p3))
}

/// `CreateVolumeSphere`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB3FB80A32BAE3065>
#[doc(alias("CreateVolumeSphere", "CREATE_VOLUME_SPHERE", "0xB3FB80A32BAE3065"))]
#[inline]
pub fn create_volume_sphere(
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
) -> Volume {
    call(
        0xB3FB80A32BAE3065,
        (x, y, z, rot_x, rot_y, rot_z, scale_x, scale_y, scale_z),
    )
}

/// `CreateVolumeSphereWithCustomName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10157BC3247FF3BA>
#[doc(alias(
    "CreateVolumeSphereWithCustomName",
    "_CREATE_VOLUME_SPHERE_WITH_CUSTOM_NAME",
    "0x10157BC3247FF3BA"
))]
#[inline]
pub fn create_volume_sphere_with_custom_name(
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
    name: &str,
) -> Volume {
    call(
        0x10157BC3247FF3BA,
        (
            x, y, z, rot_x, rot_y, rot_z, scale_x, scale_y, scale_z, name,
        ),
    )
}

/// `CreateWalkAndTalkVolume`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD0E389CD44434B6>
#[doc(alias(
    "CreateWalkAndTalkVolume",
    "_CREATE_WALK_AND_TALK_VOLUME",
    "0xFD0E389CD44434B6"
))]
#[inline]
pub fn create_walk_and_talk_volume(
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
    p10: i32,
    p11: i32,
    p12: i32,
) -> Volume {
    call(
        0xFD0E389CD44434B6,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12),
    )
}

/// `DeleteVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43F867EF5C463A53>
#[doc(alias("DeleteVolume", "DELETE_VOLUME", "0x43F867EF5C463A53"))]
#[inline]
pub fn delete_volume(volume: Volume) {
    call(0x43F867EF5C463A53, (volume,))
}

/// `DoesVolumeCollideWithAnyVolumeLock`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x397769175A7DBB30>
#[doc(alias(
    "DoesVolumeCollideWithAnyVolumeLock",
    "DOES_VOLUME_COLLIDE_WITH_ANY_VOLUME_LOCK",
    "0x397769175A7DBB30"
))]
#[inline]
pub fn does_volume_collide_with_any_volume_lock(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p4: bool,
    p5: i32,
    p6: i32,
) -> bool {
    call(0x397769175A7DBB30, (x, y, z, radius, p4, p5, p6))
}

/// `DoesVolumeExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x92A78D0BEDB332A3>
#[doc(alias("DoesVolumeExist", "DOES_VOLUME_EXIST", "0x92A78D0BEDB332A3"))]
#[inline]
pub fn does_volume_exist(volume: Volume) -> bool {
    call(0x92A78D0BEDB332A3, (volume,))
}

/// `FindVolumeLockRequestIdWithArgs`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77A6E4AD0C496F81>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "FindVolumeLockRequestIdWithArgs",
    "_FIND_VOLUME_LOCK_REQUEST_ID_WITH_ARGS",
    "0x77A6E4AD0C496F81"
))]
#[inline]
pub unsafe fn find_volume_lock_request_id_with_args(args: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x77A6E4AD0C496F81, (args,))
}

/// `GetVolumeAmountOfIndexedItems`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2B32B11520626229>
#[doc(alias(
    "GetVolumeAmountOfIndexedItems",
    "_GET_VOLUME_AMOUNT_OF_INDEXED_ITEMS",
    "0x2B32B11520626229"
))]
#[inline]
pub fn get_volume_amount_of_indexed_items(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    item_set: ItemSet,
) -> i32 {
    call(0x2B32B11520626229, (x, y, z, radius, item_set))
}

/// `GetVolumeBounds`.
///
/// The values: `min`, `max`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5737199AF2DC609F>
#[doc(alias("GetVolumeBounds", "_GET_VOLUME_BOUNDS", "0x5737199AF2DC609F"))]
#[inline]
pub fn get_volume_bounds(volume: Volume) -> (Vector3, Vector3) {
    let mut min = Out::<Vector3>::default();
    let mut max = Out::<Vector3>::default();
    call::<()>(0x5737199AF2DC609F, (volume, &mut min, &mut max));
    (min.get(), max.get())
}

/// `GetVolumeCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF70F00013A62F866>
#[doc(alias("GetVolumeCoords", "GET_VOLUME_COORDS", "0xF70F00013A62F866"))]
#[inline]
pub fn get_volume_coords(volume: Volume) -> Vector3 {
    call(0xF70F00013A62F866, (volume,))
}

/// `GetVolumeLockRequestStatus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB33A604345F58202>
#[doc(alias(
    "GetVolumeLockRequestStatus",
    "GET_VOLUME_LOCK_REQUEST_STATUS",
    "0xB33A604345F58202"
))]
#[inline]
pub fn get_volume_lock_request_status(vol_lock_request_id: i32) -> i32 {
    call(0xB33A604345F58202, (vol_lock_request_id,))
}

/// `GetVolumeRelationship`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x666C2F53ABEFC952>
#[doc(alias(
    "GetVolumeRelationship",
    "_GET_VOLUME_RELATIONSHIP",
    "0x666C2F53ABEFC952"
))]
#[inline]
pub fn get_volume_relationship(volume: Volume) -> Hash {
    call(0x666C2F53ABEFC952, (volume,))
}

/// `GetVolumeRotation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18675BC914891122>
#[doc(alias("GetVolumeRotation", "GET_VOLUME_ROTATION", "0x18675BC914891122"))]
#[inline]
pub fn get_volume_rotation(volume: Volume) -> Vector3 {
    call(0x18675BC914891122, (volume,))
}

/// `GetVolumeScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E2A25B2416DD67E>
#[doc(alias("GetVolumeScale", "GET_VOLUME_SCALE", "0x3E2A25B2416DD67E"))]
#[inline]
pub fn get_volume_scale(volume: Volume) -> Vector3 {
    call(0x3E2A25B2416DD67E, (volume,))
}

/// `IsAggregateVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFEFF01B5725BCD22>
#[doc(alias("IsAggregateVolume", "_IS_AGGREGATE_VOLUME", "0xFEFF01B5725BCD22"))]
#[inline]
pub fn is_aggregate_volume(volume: Volume) -> bool {
    call(0xFEFF01B5725BCD22, (volume,))
}

/// `IsPointInVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF256A75210C5C0EB>
#[doc(alias("IsPointInVolume", "IS_POINT_IN_VOLUME", "0xF256A75210C5C0EB"))]
#[inline]
pub fn is_point_in_volume(volume: Volume, x: f32, y: f32, z: f32) -> bool {
    call(0xF256A75210C5C0EB, (volume, x, y, z))
}

/// `IsPointNearVolumeLockCenter`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x769BB7626B8CDB06>
#[doc(alias(
    "IsPointNearVolumeLockCenter",
    "_IS_POINT_NEAR_VOLUME_LOCK_CENTER",
    "0x769BB7626B8CDB06"
))]
#[inline]
pub fn is_point_near_volume_lock_center(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p4: i32,
    p5: i32,
    flags: i32,
) -> bool {
    call(0x769BB7626B8CDB06, (x, y, z, radius, p4, p5, flags))
}

/// `IsVolumeLockRequestValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4A4359320345B34>
#[doc(alias(
    "IsVolumeLockRequestValid",
    "IS_VOLUME_LOCK_REQUEST_VALID",
    "0xA4A4359320345B34"
))]
#[inline]
pub fn is_volume_lock_request_valid(vol_lock_request_id: i32) -> bool {
    call(0xA4A4359320345B34, (vol_lock_request_id,))
}

/// `IsVolumeLockRequestValid_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6A8A652A6B186CD>
#[doc(alias(
    "IsVolumeLockRequestValid_2",
    "_IS_VOLUME_LOCK_REQUEST_VALID_2",
    "0xF6A8A652A6B186CD"
))]
#[inline]
pub fn is_volume_lock_request_valid_2(vol_lock_request_id: i32) -> bool {
    call(0xF6A8A652A6B186CD, (vol_lock_request_id,))
}

/// `ModifyVolumeLockLocation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC43C2FFB70E3F30>
#[doc(alias(
    "ModifyVolumeLockLocation",
    "_MODIFY_VOLUME_LOCK_LOCATION",
    "0xEC43C2FFB70E3F30"
))]
#[inline]
pub fn modify_volume_lock_location(vol_lock: i32, x: f32, y: f32, z: f32) {
    call(0xEC43C2FFB70E3F30, (vol_lock, x, y, z))
}

/// `N_0x128fc3a893bf853a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x128FC3A893BF853A>
#[doc(alias("N_0x128fc3a893bf853a", "0x128FC3A893BF853A"))]
#[inline]
pub fn n_0x128fc3a893bf853a(p0: i32) {
    call(0x128FC3A893BF853A, (p0,))
}

/// `N_0x351d71b8b72b858b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x351D71B8B72B858B>
#[doc(alias("N_0x351d71b8b72b858b", "0x351D71B8B72B858B"))]
#[inline]
pub fn n_0x351d71b8b72b858b(p0: i32) -> i32 {
    call(0x351D71B8B72B858B, (p0,))
}

/// `N_0x3efabb21e14a6bd1`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3EFABB21E14A6BD1>
#[doc(alias("N_0x3efabb21e14a6bd1", "0x3EFABB21E14A6BD1"))]
#[inline]
pub fn n_0x3efabb21e14a6bd1(p0: i32, p1: i32, p2: i32) {
    call(0x3EFABB21E14A6BD1, (p0, p1, p2))
}

/// `N_0x40f769d31a00d5a0`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40F769D31A00D5A0>
#[doc(alias("N_0x40f769d31a00d5a0", "0x40F769D31A00D5A0"))]
#[inline]
pub fn n_0x40f769d31a00d5a0(p0: i32, p1: i32) -> i32 {
    call(0x40F769D31A00D5A0, (p0, p1))
}

/// `N_0x4a8fefc43fd8ac9b`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A8FEFC43FD8AC9B>
#[doc(alias("N_0x4a8fefc43fd8ac9b", "0x4A8FEFC43FD8AC9B"))]
#[inline]
pub fn n_0x4a8fefc43fd8ac9b(p0: i32, p1: i32, p2: i32) {
    call(0x4A8FEFC43FD8AC9B, (p0, p1, p2))
}

/// `N_0x51e52c9687fcdeec`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51E52C9687FCDEEC>
#[doc(alias("N_0x51e52c9687fcdeec", "0x51E52C9687FCDEEC"))]
#[inline]
pub fn n_0x51e52c9687fcdeec(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) -> i32 {
    call(0x51E52C9687FCDEEC, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0x52572b331e693aed`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52572B331E693AED>
#[doc(alias("N_0x52572b331e693aed", "0x52572B331E693AED"))]
#[inline]
pub fn n_0x52572b331e693aed(p0: i32, p1: i32, p2: i32) {
    call(0x52572B331E693AED, (p0, p1, p2))
}

/// `N_0x53d05d60e5f5b40c`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53D05D60E5F5B40C>
#[doc(alias("N_0x53d05d60e5f5b40c", "0x53D05D60E5F5B40C"))]
#[inline]
pub fn n_0x53d05d60e5f5b40c(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x53D05D60E5F5B40C, (p0, p1, p2, p3))
}

/// `N_0x695dac2db928f308`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x695DAC2DB928F308>
#[doc(alias("N_0x695dac2db928f308", "0x695DAC2DB928F308"))]
#[inline]
pub fn n_0x695dac2db928f308(p0: i32, p1: i32) {
    call(0x695DAC2DB928F308, (p0, p1))
}

/// `N_0x6d5f9e69ba1be783`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D5F9E69BA1BE783>
#[doc(alias("N_0x6d5f9e69ba1be783", "0x6D5F9E69BA1BE783"))]
#[inline]
pub fn n_0x6d5f9e69ba1be783(p0: i32) {
    call(0x6D5F9E69BA1BE783, (p0,))
}

/// `N_0x748c5f51a18cb8f0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x748C5F51A18CB8F0>
#[doc(alias("N_0x748c5f51a18cb8f0", "0x748C5F51A18CB8F0"))]
#[inline]
pub fn n_0x748c5f51a18cb8f0(p0: bool) {
    call(0x748C5F51A18CB8F0, (p0,))
}

/// `N_0x7fd78dfd0c5d7b9b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FD78DFD0C5D7B9B>
#[doc(alias("N_0x7fd78dfd0c5d7b9b", "0x7FD78DFD0C5D7B9B"))]
#[inline]
pub fn n_0x7fd78dfd0c5d7b9b(p0: i32) -> i32 {
    call(0x7FD78DFD0C5D7B9B, (p0,))
}

/// `N_0x870e9981ed27c815`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x870E9981ED27C815>
#[doc(alias("N_0x870e9981ed27c815", "0x870E9981ED27C815"))]
#[inline]
pub fn n_0x870e9981ed27c815(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) -> i32 {
    call(0x870E9981ED27C815, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x998202b206872672`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x998202B206872672>
#[doc(alias("N_0x998202b206872672", "0x998202B206872672"))]
#[inline]
pub fn n_0x998202b206872672(p0: i32) {
    call(0x998202B206872672, (p0,))
}

/// `N_0xaa9ee2aafc717623`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA9EE2AAFC717623>
#[doc(alias("N_0xaa9ee2aafc717623", "0xAA9EE2AAFC717623"))]
#[inline]
pub fn n_0xaa9ee2aafc717623(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) -> i32 {
    call(0xAA9EE2AAFC717623, (p0, p1, p2, p3, p4, p5))
}

/// `N_0xac355980681a7f89`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC355980681A7F89>
#[doc(alias("N_0xac355980681a7f89", "0xAC355980681A7F89"))]
#[inline]
pub fn n_0xac355980681a7f89(p0: i32) {
    call(0xAC355980681A7F89, (p0,))
}

/// `N_0xb440f4e35393fc39`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB440F4E35393FC39>
#[doc(alias("N_0xb440f4e35393fc39", "0xB440F4E35393FC39"))]
#[inline]
pub fn n_0xb440f4e35393fc39(volume: Volume, p1: i32) {
    call(0xB440F4E35393FC39, (volume, p1))
}

/// `N_0xb469cfd9e065eb99`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB469CFD9E065EB99>
#[doc(alias("N_0xb469cfd9e065eb99", "0xB469CFD9E065EB99"))]
#[inline]
pub fn n_0xb469cfd9e065eb99(p0: i32, p1: i32) {
    call(0xB469CFD9E065EB99, (p0, p1))
}

/// `N_0xc4019cf9ae8e931a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4019CF9AE8E931A>
#[doc(alias("N_0xc4019cf9ae8e931a", "0xC4019CF9AE8E931A"))]
#[inline]
pub fn n_0xc4019cf9ae8e931a(vol_lock_request_id: i32) -> Vector3 {
    call(0xC4019CF9AE8E931A, (vol_lock_request_id,))
}

/// `N_0xc61e2fd926dbb406`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC61E2FD926DBB406>
#[doc(alias("N_0xc61e2fd926dbb406", "0xC61E2FD926DBB406"))]
#[inline]
pub fn n_0xc61e2fd926dbb406() {
    call(0xC61E2FD926DBB406, ())
}

/// `N_0xca5c90d40665d5ce`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA5C90D40665D5CE>
#[doc(alias("N_0xca5c90d40665d5ce", "0xCA5C90D40665D5CE"))]
#[inline]
pub fn n_0xca5c90d40665d5ce(p0: i32, p1: i32) -> i32 {
    call(0xCA5C90D40665D5CE, (p0, p1))
}

/// `N_0xd460135c98940274`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD460135C98940274>
#[doc(alias("N_0xd460135c98940274", "0xD460135C98940274"))]
#[inline]
pub fn n_0xd460135c98940274(volume: Volume, p1: i32) {
    call(0xD460135C98940274, (volume, p1))
}

/// `N_0xd4fa73fe628fec63`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4FA73FE628FEC63>
#[doc(alias("N_0xd4fa73fe628fec63", "0xD4FA73FE628FEC63"))]
#[inline]
pub fn n_0xd4fa73fe628fec63(p0: i32, p1: i32) {
    call(0xD4FA73FE628FEC63, (p0, p1))
}

/// `N_0xd52df30355ea7c8e`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD52DF30355EA7C8E>
#[doc(alias("N_0xd52df30355ea7c8e", "0xD52DF30355EA7C8E"))]
#[inline]
pub fn n_0xd52df30355ea7c8e(p0: i32, p1: i32, p2: i32) {
    call(0xD52DF30355EA7C8E, (p0, p1, p2))
}

/// `N_0xd882c5b3991575b7`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD882C5B3991575B7>
#[doc(alias("N_0xd882c5b3991575b7", "0xD882C5B3991575B7"))]
#[inline]
pub fn n_0xd882c5b3991575b7(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) -> Vector3 {
    call(0xD882C5B3991575B7, (p0, p1, p2, p3, p4))
}

/// `N_0xeba87b9273835cf3`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBA87B9273835CF3>
#[doc(alias("N_0xeba87b9273835cf3", "0xEBA87B9273835CF3"))]
#[inline]
pub fn n_0xeba87b9273835cf3(p0: i32, p1: i32) {
    call(0xEBA87B9273835CF3, (p0, p1))
}

/// `N_0xee1d6ff54caf7714`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE1D6FF54CAF7714>
#[doc(alias("N_0xee1d6ff54caf7714", "0xEE1D6FF54CAF7714"))]
#[inline]
pub fn n_0xee1d6ff54caf7714(p0: i32, p1: i32) -> i32 {
    call(0xEE1D6FF54CAF7714, (p0, p1))
}

/// `N_0xf3a2fba5985c8cd5`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3A2FBA5985C8CD5>
#[doc(alias("N_0xf3a2fba5985c8cd5", "0xF3A2FBA5985C8CD5"))]
#[inline]
pub fn n_0xf3a2fba5985c8cd5(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xF3A2FBA5985C8CD5, (p0, p1, p2, p3))
}

/// `N_0xf6ce6f9c3897804e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6CE6F9C3897804E>
#[doc(alias("N_0xf6ce6f9c3897804e", "0xF6CE6F9C3897804E"))]
#[inline]
pub fn n_0xf6ce6f9c3897804e(p0: i32) -> i32 {
    call(0xF6CE6F9C3897804E, (p0,))
}

/// `N_0xf6f5447d418daa82`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6F5447D418DAA82>
#[doc(alias("N_0xf6f5447d418daa82", "0xF6F5447D418DAA82"))]
#[inline]
pub fn n_0xf6f5447d418daa82(p0: i32) -> i32 {
    call(0xF6F5447D418DAA82, (p0,))
}

/// `N_0xfa15c9a320e707b0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA15C9A320E707B0>
#[doc(alias("N_0xfa15c9a320e707b0", "0xFA15C9A320E707B0"))]
#[inline]
pub fn n_0xfa15c9a320e707b0() {
    call(0xFA15C9A320E707B0, ())
}

/// `ReleaseLockVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFDFECC6EE4491E11>
#[doc(alias("ReleaseLockVolume", "_RELEASE_LOCK_VOLUME", "0xFDFECC6EE4491E11"))]
#[inline]
pub fn release_lock_volume(vol_lock_request_id: i32) {
    call(0xFDFECC6EE4491E11, (vol_lock_request_id,))
}

/// `RemoveBoundsFromAggregateVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF92FA8890DECECF6>
#[doc(alias(
    "RemoveBoundsFromAggregateVolume",
    "_REMOVE_BOUNDS_FROM_AGGREGATE_VOLUME",
    "0xF92FA8890DECECF6"
))]
#[inline]
pub fn remove_bounds_from_aggregate_volume(volume: Volume, aggregate: Volume) {
    call(0xF92FA8890DECECF6, (volume, aggregate))
}

/// `RequestVolumeLock`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF14BCEF290F869E1>
#[doc(alias("RequestVolumeLock", "REQUEST_VOLUME_LOCK", "0xF14BCEF290F869E1"))]
#[inline]
pub fn request_volume_lock(x: f32, y: f32, z: f32, radius: f32, p4: i32, p5: i32) -> i32 {
    call(0xF14BCEF290F869E1, (x, y, z, radius, p4, p5))
}

/// `RequestVolumeLockWithArgs`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x183C0B6CFEFFCAE4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "RequestVolumeLockWithArgs",
    "REQUEST_VOLUME_LOCK_WITH_ARGS",
    "0x183C0B6CFEFFCAE4"
))]
#[inline]
pub unsafe fn request_volume_lock_with_args(args: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x183C0B6CFEFFCAE4, (args,))
}

/// `SetAntiGriefVolumeBlocksHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE551C2CC421185D>
#[doc(alias(
    "SetAntiGriefVolumeBlocksHorse",
    "_SET_ANTI_GRIEF_VOLUME_BLOCKS_HORSE",
    "0xBE551C2CC421185D"
))]
#[inline]
pub fn set_anti_grief_volume_blocks_horse(volume: Volume, toggle: bool) {
    call(0xBE551C2CC421185D, (volume, toggle))
}

/// `SetAntiGriefVolumeBlocksPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B23DFF8E0948BB2>
#[doc(alias(
    "SetAntiGriefVolumeBlocksPlayer",
    "_SET_ANTI_GRIEF_VOLUME_BLOCKS_PLAYER",
    "0x5B23DFF8E0948BB2"
))]
#[inline]
pub fn set_anti_grief_volume_blocks_player(volume: Volume, toggle: bool) {
    call(0x5B23DFF8E0948BB2, (volume, toggle))
}

/// `SetVolumeCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x541B8576615C33DE>
#[doc(alias("SetVolumeCoords", "SET_VOLUME_COORDS", "0x541B8576615C33DE"))]
#[inline]
pub fn set_volume_coords(volume: Volume, pos_x: f32, pos_y: f32, pos_z: f32) -> bool {
    call(0x541B8576615C33DE, (volume, pos_x, pos_y, pos_z))
}

/// `SetVolumeOwnerPersistentCharacter`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE2BE6FFA4A13CBB0>
#[doc(alias(
    "SetVolumeOwnerPersistentCharacter",
    "SET_VOLUME_OWNER_PERSISTENT_CHARACTER",
    "0xE2BE6FFA4A13CBB0"
))]
#[inline]
pub fn set_volume_owner_persistent_character(volume: Volume, pers_char: PersChar, p2: bool) {
    call(0xE2BE6FFA4A13CBB0, (volume, pers_char, p2))
}

/// `SetVolumeRelationship`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD010A2154B40676>
#[doc(alias(
    "SetVolumeRelationship",
    "_SET_VOLUME_RELATIONSHIP",
    "0xFD010A2154B40676"
))]
#[inline]
pub fn set_volume_relationship(volume: Volume, relationship_group: impl Into<Hash>) {
    let relationship_group: Hash = relationship_group.into();
    call(0xFD010A2154B40676, (volume, relationship_group))
}

/// `SetVolumeRotation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA07CF1B21B56F041>
#[doc(alias("SetVolumeRotation", "SET_VOLUME_ROTATION", "0xA07CF1B21B56F041"))]
#[inline]
pub fn set_volume_rotation(volume: Volume, rot_x: f32, rot_y: f32, rot_z: f32) -> bool {
    call(0xA07CF1B21B56F041, (volume, rot_x, rot_y, rot_z))
}

/// `SetVolumeScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA46E98BDC407E23D>
#[doc(alias("SetVolumeScale", "SET_VOLUME_SCALE", "0xA46E98BDC407E23D"))]
#[inline]
pub fn set_volume_scale(volume: Volume, scale_x: f32, scale_y: f32, scale_z: f32) -> bool {
    call(0xA46E98BDC407E23D, (volume, scale_x, scale_y, scale_z))
}
