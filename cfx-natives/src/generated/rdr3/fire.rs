// Made by native-gen 0.2.0 from data 9bab3f58c89d8925; do not edit.

//! Namespace `FIRE` of the RedM client.

use crate::prelude::*;

/// `AddExplosion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D6F58F69DA92530>
#[doc(alias("AddExplosion", "ADD_EXPLOSION", "0x7D6F58F69DA92530"))]
#[inline]
pub fn add_explosion(
    x: f32,
    y: f32,
    z: f32,
    explosion_type: i32,
    damage_scale: f32,
    is_audible: bool,
    is_invisible: bool,
    camera_shake: f32,
) {
    call(
        0x7D6F58F69DA92530,
        (
            x,
            y,
            z,
            explosion_type,
            damage_scale,
            is_audible,
            is_invisible,
            camera_shake,
        ),
    )
}

/// `AddExplosionWithDamageCauser`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB7DF150605EEDC9B>
#[doc(alias(
    "AddExplosionWithDamageCauser",
    "_ADD_EXPLOSION_WITH_DAMAGE_CAUSER",
    "0xB7DF150605EEDC9B"
))]
#[inline]
pub fn add_explosion_with_damage_causer(
    entity: impl Into<Entity>,
    p1: i32,
    x: f32,
    y: f32,
    z: f32,
    explosion_type: i32,
    damage_scale: f32,
    is_audible: bool,
    is_invisible: bool,
    camera_shake: f32,
) {
    let entity: Entity = entity.into();
    call(
        0xB7DF150605EEDC9B,
        (
            entity,
            p1,
            x,
            y,
            z,
            explosion_type,
            damage_scale,
            is_audible,
            is_invisible,
            camera_shake,
        ),
    )
}

/// `AddExplosionWithUserVfx`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53BA259F3A67A99E>
#[doc(alias(
    "AddExplosionWithUserVfx",
    "ADD_EXPLOSION_WITH_USER_VFX",
    "0x53BA259F3A67A99E"
))]
#[inline]
pub fn add_explosion_with_user_vfx(
    x: f32,
    y: f32,
    z: f32,
    explosion_type: i32,
    explosion_fx: impl Into<Hash>,
    damage_scale: f32,
    is_audible: bool,
    is_invisible: bool,
    camera_shake: f32,
) {
    let explosion_fx: Hash = explosion_fx.into();
    call(
        0x53BA259F3A67A99E,
        (
            x,
            y,
            z,
            explosion_type,
            explosion_fx,
            damage_scale,
            is_audible,
            is_invisible,
            camera_shake,
        ),
    )
}

/// `AddExplosionWithUserVfxAndDamageCauser`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34AE85C7CA4857AA>
#[doc(alias(
    "AddExplosionWithUserVfxAndDamageCauser",
    "_ADD_EXPLOSION_WITH_USER_VFX_AND_DAMAGE_CAUSER",
    "0x34AE85C7CA4857AA"
))]
#[inline]
pub fn add_explosion_with_user_vfx_and_damage_causer(
    entity: impl Into<Entity>,
    p1: bool,
    x: f32,
    y: f32,
    z: f32,
    explosion_type: i32,
    explosion_fx: impl Into<Hash>,
    damage_scale: f32,
    is_audible: bool,
    is_invisible: bool,
    camera_shake: f32,
) {
    let entity: Entity = entity.into();
    let explosion_fx: Hash = explosion_fx.into();
    call(
        0x34AE85C7CA4857AA,
        (
            entity,
            p1,
            x,
            y,
            z,
            explosion_type,
            explosion_fx,
            damage_scale,
            is_audible,
            is_invisible,
            camera_shake,
        ),
    )
}

/// `AddOwnedExplosion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD84A917A64D4D016>
#[doc(alias("AddOwnedExplosion", "ADD_OWNED_EXPLOSION", "0xD84A917A64D4D016"))]
#[inline]
pub fn add_owned_explosion(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    explosion_type: i32,
    damage_scale: f32,
    is_audible: bool,
    is_invisible: bool,
    camera_shake: f32,
) {
    call(
        0xD84A917A64D4D016,
        (
            ped,
            x,
            y,
            z,
            explosion_type,
            damage_scale,
            is_audible,
            is_invisible,
            camera_shake,
        ),
    )
}

/// `GetClosestFirePos`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB646FB657F448261>
#[doc(alias("GetClosestFirePos", "GET_CLOSEST_FIRE_POS", "0xB646FB657F448261"))]
#[inline]
pub fn get_closest_fire_pos(x: f32, y: f32, z: f32) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(0xB646FB657F448261, (&mut out_position, x, y, z));
    result.then(|| out_position.get())
}

/// `GetClosestFirePosInVolume`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x559FC1D310813031>
#[doc(alias(
    "GetClosestFirePosInVolume",
    "_GET_CLOSEST_FIRE_POS_IN_VOLUME",
    "0x559FC1D310813031"
))]
#[inline]
pub fn get_closest_fire_pos_in_volume(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(
        0x559FC1D310813031,
        (
            &mut out_position,
            pos_x,
            pos_y,
            pos_z,
            rot_x,
            rot_y,
            rot_z,
            scale_x,
            scale_y,
            scale_z,
        ),
    );
    result.then(|| out_position.get())
}

/// `GetNumberOfFiresInRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9617BC6FAE61E08>
#[doc(alias(
    "GetNumberOfFiresInRange",
    "GET_NUMBER_OF_FIRES_IN_RANGE",
    "0xF9617BC6FAE61E08"
))]
#[inline]
pub fn get_number_of_fires_in_range(x: f32, y: f32, z: f32, radius: f32) -> i32 {
    call(0xF9617BC6FAE61E08, (x, y, z, radius))
}

/// `GetOwnerOfExplosionInAngledArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8002DDAB58594D78>
#[doc(alias(
    "GetOwnerOfExplosionInAngledArea",
    "GET_OWNER_OF_EXPLOSION_IN_ANGLED_AREA",
    "0x8002DDAB58594D78"
))]
#[inline]
pub fn get_owner_of_explosion_in_angled_area(
    explosion_type: i32,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    radius: f32,
) -> Entity {
    call(
        0x8002DDAB58594D78,
        (explosion_type, x1, y1, z1, x2, y2, z2, radius),
    )
}

/// `IsEntityBeingDamagedByFire`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4454592DCF7C992>
#[doc(alias(
    "IsEntityBeingDamagedByFire",
    "_IS_ENTITY_BEING_DAMAGED_BY_FIRE",
    "0xA4454592DCF7C992"
))]
#[inline]
pub fn is_entity_being_damaged_by_fire(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xA4454592DCF7C992, (entity,))
}

/// `IsEntityConsumedByFire`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCDC25355C0D65963>
#[doc(alias(
    "IsEntityConsumedByFire",
    "_IS_ENTITY_CONSUMED_BY_FIRE",
    "0xCDC25355C0D65963"
))]
#[inline]
pub fn is_entity_consumed_by_fire(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xCDC25355C0D65963, (entity,))
}

/// `IsEntityOnFire`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1BD7C371CE257C3E>
#[doc(alias("IsEntityOnFire", "IS_ENTITY_ON_FIRE", "0x1BD7C371CE257C3E"))]
#[inline]
pub fn is_entity_on_fire(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x1BD7C371CE257C3E, (entity,))
}

/// `IsExplosionActiveInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD96E82AEBFFAAFF0>
#[doc(alias(
    "IsExplosionActiveInArea",
    "IS_EXPLOSION_ACTIVE_IN_AREA",
    "0xD96E82AEBFFAAFF0"
))]
#[inline]
pub fn is_explosion_active_in_area(
    explosion_type: i32,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
) -> bool {
    call(0xD96E82AEBFFAAFF0, (explosion_type, x1, y1, z1, x2, y2, z2))
}

/// `IsExplosionInAngledArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AE661ECD18524C9>
#[doc(alias(
    "IsExplosionInAngledArea",
    "IS_EXPLOSION_IN_ANGLED_AREA",
    "0x5AE661ECD18524C9"
))]
#[inline]
pub fn is_explosion_in_angled_area(
    explosion_type: i32,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    angle: f32,
) -> bool {
    call(
        0x5AE661ECD18524C9,
        (explosion_type, x1, y1, z1, x2, y2, z2, angle),
    )
}

/// `IsExplosionInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8391BA4313A25AD3>
#[doc(alias("IsExplosionInArea", "IS_EXPLOSION_IN_AREA", "0x8391BA4313A25AD3"))]
#[inline]
pub fn is_explosion_in_area(
    explosion_type: i32,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
) -> bool {
    call(0x8391BA4313A25AD3, (explosion_type, x1, y1, z1, x2, y2, z2))
}

/// `IsExplosionInSphere`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD62DD846D82CBB90>
#[doc(alias("IsExplosionInSphere", "IS_EXPLOSION_IN_SPHERE", "0xD62DD846D82CBB90"))]
#[inline]
pub fn is_explosion_in_sphere(explosion_type: i32, x: f32, y: f32, z: f32, radius: f32) -> bool {
    call(0xD62DD846D82CBB90, (explosion_type, x, y, z, radius))
}

/// `IsExplosionInVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE24822A4CFC9107A>
#[doc(alias("IsExplosionInVolume", "_IS_EXPLOSION_IN_VOLUME", "0xE24822A4CFC9107A"))]
#[inline]
pub fn is_explosion_in_volume(explosion_type: i32, volume: Volume) -> bool {
    call(0xE24822A4CFC9107A, (explosion_type, volume))
}

/// `IsPedShockingEventActive`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB7993BA61A4674F>
#[doc(alias(
    "IsPedShockingEventActive",
    "_IS_PED_SHOCKING_EVENT_ACTIVE",
    "0xAB7993BA61A4674F"
))]
#[inline]
pub fn is_ped_shocking_event_active(ped: Ped, p1: i32) -> bool {
    call(0xAB7993BA61A4674F, (ped, p1))
}

/// `N_0x24db6b9f2b719043`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x24DB6B9F2B719043>
#[doc(alias("N_0x24db6b9f2b719043", "0x24DB6B9F2B719043"))]
#[inline]
pub fn n_0x24db6b9f2b719043(p0: f32) {
    call(0x24DB6B9F2B719043, (p0,))
}

/// `N_0x41b87a6495ee13dd`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41B87A6495EE13DD>
#[doc(alias("N_0x41b87a6495ee13dd", "0x41B87A6495EE13DD"))]
#[inline]
pub fn n_0x41b87a6495ee13dd(
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
) -> i32 {
    call(0x41B87A6495EE13DD, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `N_0x68f6a75fdf5a70d6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x68F6A75FDF5A70D6>
#[doc(alias("N_0x68f6a75fdf5a70d6", "0x68F6A75FDF5A70D6"))]
#[inline]
pub fn n_0x68f6a75fdf5a70d6(x: f32, y: f32, z: f32, p3: f32) {
    call(0x68F6A75FDF5A70D6, (x, y, z, p3))
}

/// `N_0x754937c28271bc65`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x754937C28271BC65>
#[doc(alias("N_0x754937c28271bc65", "0x754937C28271BC65"))]
#[inline]
pub fn n_0x754937c28271bc65(p0: i32) {
    call(0x754937C28271BC65, (p0,))
}

/// `RemoveScriptFire`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x790125C36E194069>
#[doc(alias("RemoveScriptFire", "REMOVE_SCRIPT_FIRE", "0x790125C36E194069"))]
#[inline]
pub fn remove_script_fire(fire_handle: FireId) {
    call(0x790125C36E194069, (fire_handle,))
}

/// `StartEntityFire`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4DC7418A44D6822>
#[doc(alias("StartEntityFire", "START_ENTITY_FIRE", "0xC4DC7418A44D6822"))]
#[inline]
pub fn start_entity_fire(
    entity: impl Into<Entity>,
    intensity: f32,
    bone_index: i32,
    fire_flags: i32,
) {
    let entity: Entity = entity.into();
    call(
        0xC4DC7418A44D6822,
        (entity, intensity, bone_index, fire_flags),
    )
}

/// `StartScriptFire`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B83617E04503888>
#[doc(alias("StartScriptFire", "START_SCRIPT_FIRE", "0x6B83617E04503888"))]
#[inline]
pub fn start_script_fire(
    x: f32,
    y: f32,
    z: f32,
    p3: i32,
    p4: f32,
    p5: bool,
    soundset_name: &str,
    p7: f32,
    p8: i32,
) -> FireId {
    call(
        0x6B83617E04503888,
        (x, y, z, p3, p4, p5, soundset_name, p7, p8),
    )
}

/// `StopEntityFire`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8390751DC40C1E98>
#[doc(alias("StopEntityFire", "STOP_ENTITY_FIRE", "0x8390751DC40C1E98"))]
#[inline]
pub fn stop_entity_fire(p0: i32, p1: i32) {
    call(0x8390751DC40C1E98, (p0, p1))
}

/// `StopFireInBox`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB7C7BDC375AEA9A4>
#[doc(alias("StopFireInBox", "_STOP_FIRE_IN_BOX", "0xB7C7BDC375AEA9A4"))]
#[inline]
pub fn stop_fire_in_box(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
) {
    call(
        0xB7C7BDC375AEA9A4,
        (
            pos_x, pos_y, pos_z, rot_x, rot_y, rot_z, scale_x, scale_y, scale_z,
        ),
    )
}

/// `StopFireInRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB38F247BD421708>
#[doc(alias("StopFireInRange", "STOP_FIRE_IN_RANGE", "0xDB38F247BD421708"))]
#[inline]
pub fn stop_fire_in_range(x: f32, y: f32, z: f32, radius: f32) {
    call(0xDB38F247BD421708, (x, y, z, radius))
}
