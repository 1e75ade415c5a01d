// Made by native-gen 0.2.0 from data d25701d05bb06f98; do not edit.

//! Namespace `FIRE` of the GTA V client.

use crate::prelude::*;

/// `AddExplosion`.
///
/// <https://docs.fivem.net/natives/?_0xE3AD2BDBAEE269AC>
#[doc(alias("AddExplosion", "ADD_EXPLOSION", "0xE3AD2BDBAEE269AC"))]
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
        0xE3AD2BDBAEE269AC,
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

/// `AddExplosionWithUserVfx`.
///
/// <https://docs.fivem.net/natives/?_0x36DD3FE58B5E5212>
#[doc(alias(
    "AddExplosionWithUserVfx",
    "ADD_EXPLOSION_WITH_USER_VFX",
    "0x36DD3FE58B5E5212",
    "_ADD_SPECFX_EXPLOSION",
    "AddSpecfxExplosion"
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
        0x36DD3FE58B5E5212,
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

/// `AddOwnedExplosion`.
///
/// <https://docs.fivem.net/natives/?_0x172AA1B624FA1013>
#[doc(alias("AddOwnedExplosion", "ADD_OWNED_EXPLOSION", "0x172AA1B624FA1013"))]
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
        0x172AA1B624FA1013,
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
/// <https://docs.fivem.net/natives/?_0x352A9F6BCF90081F>
#[doc(alias("GetClosestFirePos", "GET_CLOSEST_FIRE_POS", "0x352A9F6BCF90081F"))]
#[inline]
pub fn get_closest_fire_pos(x: f32, y: f32, z: f32) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(0x352A9F6BCF90081F, (&mut out_position, x, y, z));
    result.then(|| out_position.get())
}

/// `GetEntityInsideExplosionArea`.
///
/// <https://docs.fivem.net/natives/?_0x14BA4BA137AF6CEC>
#[doc(alias(
    "GetEntityInsideExplosionArea",
    "_GET_ENTITY_INSIDE_EXPLOSION_AREA",
    "GET_OWNER_OF_EXPLOSION_IN_ANGLED_AREA",
    "GetOwnerOfExplosionInAngledArea",
    "0x14BA4BA137AF6CEC",
    "_GET_PED_INSIDE_EXPLOSION_AREA",
    "GetPedInsideExplosionArea"
))]
#[inline]
pub fn get_entity_inside_explosion_area(
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
        0x14BA4BA137AF6CEC,
        (explosion_type, x1, y1, z1, x2, y2, z2, radius),
    )
}

/// `GetEntityInsideExplosionSphere`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xB3CD51E3DB86F176>
#[doc(alias(
    "GetEntityInsideExplosionSphere",
    "_GET_ENTITY_INSIDE_EXPLOSION_SPHERE",
    "GET_OWNER_OF_EXPLOSION_IN_SPHERE",
    "GetOwnerOfExplosionInSphere",
    "0xB3CD51E3DB86F176"
))]
#[inline]
pub fn get_entity_inside_explosion_sphere(
    explosion_type: i32,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
) -> Entity {
    call(0xB3CD51E3DB86F176, (explosion_type, x, y, z, radius))
}

/// `GetNumberOfFiresInRange`.
///
/// <https://docs.fivem.net/natives/?_0x50CAD495A460B305>
#[doc(alias(
    "GetNumberOfFiresInRange",
    "GET_NUMBER_OF_FIRES_IN_RANGE",
    "0x50CAD495A460B305"
))]
#[inline]
pub fn get_number_of_fires_in_range(x: f32, y: f32, z: f32, radius: f32) -> i32 {
    call(0x50CAD495A460B305, (x, y, z, radius))
}

/// `IsEntityOnFire`.
///
/// <https://docs.fivem.net/natives/?_0x28D3FED7190D3A0B>
#[doc(alias("IsEntityOnFire", "IS_ENTITY_ON_FIRE", "0x28D3FED7190D3A0B"))]
#[inline]
pub fn is_entity_on_fire(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x28D3FED7190D3A0B, (entity,))
}

/// `IsExplosionActiveInArea`.
///
/// <https://docs.fivem.net/natives/?_0x6070104B699B2EF4>
#[doc(alias(
    "IsExplosionActiveInArea",
    "IS_EXPLOSION_ACTIVE_IN_AREA",
    "0x6070104B699B2EF4"
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
    call(0x6070104B699B2EF4, (explosion_type, x1, y1, z1, x2, y2, z2))
}

/// `IsExplosionInAngledArea`.
///
/// <https://docs.fivem.net/natives/?_0xA079A6C51525DC4B>
#[doc(alias(
    "IsExplosionInAngledArea",
    "IS_EXPLOSION_IN_ANGLED_AREA",
    "0xA079A6C51525DC4B"
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
    width: f32,
) -> bool {
    call(
        0xA079A6C51525DC4B,
        (explosion_type, x1, y1, z1, x2, y2, z2, width),
    )
}

/// `IsExplosionInArea`.
///
/// <https://docs.fivem.net/natives/?_0x2E2EBA0EE7CED0E0>
#[doc(alias("IsExplosionInArea", "IS_EXPLOSION_IN_AREA", "0x2E2EBA0EE7CED0E0"))]
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
    call(0x2E2EBA0EE7CED0E0, (explosion_type, x1, y1, z1, x2, y2, z2))
}

/// `IsExplosionInSphere`.
///
/// <https://docs.fivem.net/natives/?_0xAB0F816885B0E483>
#[doc(alias("IsExplosionInSphere", "IS_EXPLOSION_IN_SPHERE", "0xAB0F816885B0E483"))]
#[inline]
pub fn is_explosion_in_sphere(explosion_type: i32, x: f32, y: f32, z: f32, radius: f32) -> bool {
    call(0xAB0F816885B0E483, (explosion_type, x, y, z, radius))
}

/// `RemoveScriptFire`.
///
/// <https://docs.fivem.net/natives/?_0x7FF548385680673F>
#[doc(alias("RemoveScriptFire", "REMOVE_SCRIPT_FIRE", "0x7FF548385680673F"))]
#[inline]
pub fn remove_script_fire(fire_handle: FireId) {
    call(0x7FF548385680673F, (fire_handle,))
}

/// `SetFireSpreadRate`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x8F390AC4155099BA>
#[doc(alias(
    "SetFireSpreadRate",
    "_SET_FIRE_SPREAD_RATE",
    "SET_FLAMMABILITY_MULTIPLIER",
    "SetFlammabilityMultiplier",
    "0x8F390AC4155099BA"
))]
#[inline]
pub fn set_fire_spread_rate(p0: f32) {
    call(0x8F390AC4155099BA, (p0,))
}

/// `StartEntityFire`.
///
/// <https://docs.fivem.net/natives/?_0xF6A9D9708F6F23DF>
#[doc(alias("StartEntityFire", "START_ENTITY_FIRE", "0xF6A9D9708F6F23DF"))]
#[inline]
pub fn start_entity_fire(entity: impl Into<Entity>) -> FireId {
    let entity: Entity = entity.into();
    call(0xF6A9D9708F6F23DF, (entity,))
}

/// `StartScriptFire`.
///
/// <https://docs.fivem.net/natives/?_0x6B83617E04503888>
#[doc(alias("StartScriptFire", "START_SCRIPT_FIRE", "0x6B83617E04503888"))]
#[inline]
pub fn start_script_fire(x: f32, y: f32, z: f32, max_children: i32, is_gas_fire: bool) -> FireId {
    call(0x6B83617E04503888, (x, y, z, max_children, is_gas_fire))
}

/// `StopEntityFire`.
///
/// <https://docs.fivem.net/natives/?_0x7F0DD2EBBB651AFF>
#[doc(alias("StopEntityFire", "STOP_ENTITY_FIRE", "0x7F0DD2EBBB651AFF"))]
#[inline]
pub fn stop_entity_fire(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x7F0DD2EBBB651AFF, (entity,))
}

/// `StopFireInRange`.
///
/// <https://docs.fivem.net/natives/?_0x056A8A219B8E829F>
#[doc(alias("StopFireInRange", "STOP_FIRE_IN_RANGE", "0x056A8A219B8E829F"))]
#[inline]
pub fn stop_fire_in_range(x: f32, y: f32, z: f32, radius: f32) {
    call(0x056A8A219B8E829F, (x, y, z, radius))
}
