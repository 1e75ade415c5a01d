// Made by native-gen 0.2.0 from data 26de2563f0a5e9bd; do not edit.

//! Namespace `WATER` of the RedM client.

use crate::prelude::*;

/// `DisableWaterLookup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x754616EC6965D1FB>
#[doc(alias("DisableWaterLookup", "DISABLE_WATER_LOOKUP", "0x754616EC6965D1FB"))]
#[inline]
pub fn disable_water_lookup() {
    call(0x754616EC6965D1FB, ())
}

/// `EnableWaterLookup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x754616EC6965D1BF>
#[doc(alias("EnableWaterLookup", "ENABLE_WATER_LOOKUP", "0x754616EC6965D1BF"))]
#[inline]
pub fn enable_water_lookup() {
    call(0x754616EC6965D1BF, ())
}

/// `GetWaterHeight`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFCA8B23F28813F69>
#[doc(alias("GetWaterHeight", "GET_WATER_HEIGHT", "0xFCA8B23F28813F69"))]
#[inline]
pub fn get_water_height(x: f32, y: f32, z: f32) -> Option<f32> {
    let mut height = Out::<f32>::default();
    let result: bool = call(0xFCA8B23F28813F69, (x, y, z, &mut height));
    result.then(|| height.get())
}

/// `GetWaterHeightNoWaves`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCF3690AA262C03F>
#[doc(alias(
    "GetWaterHeightNoWaves",
    "GET_WATER_HEIGHT_NO_WAVES",
    "0xDCF3690AA262C03F"
))]
#[inline]
pub fn get_water_height_no_waves(x: f32, y: f32, z: f32) -> Option<f32> {
    let mut height = Out::<f32>::default();
    let result: bool = call(0xDCF3690AA262C03F, (x, y, z, &mut height));
    result.then(|| height.get())
}

/// `GetWorldWaterType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x189739A7631C1867>
#[doc(alias("GetWorldWaterType", "_GET_WORLD_WATER_TYPE", "0x189739A7631C1867"))]
#[inline]
pub fn get_world_water_type() -> i32 {
    call(0x189739A7631C1867, ())
}

/// `N_0x09a1c7dfdce54fbc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09A1C7DFDCE54FBC>
#[doc(alias("N_0x09a1c7dfdce54fbc", "0x09A1C7DFDCE54FBC"))]
#[inline]
pub fn n_0x09a1c7dfdce54fbc(p0: i32) {
    call(0x09A1C7DFDCE54FBC, (p0,))
}

/// `N_0x0dcec6a92e497e17`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0DCEC6A92E497E17>
#[doc(alias("N_0x0dcec6a92e497e17", "0x0DCEC6A92E497E17"))]
#[inline]
pub fn n_0x0dcec6a92e497e17(entity: impl Into<Entity>, p1: i32) {
    let entity: Entity = entity.into();
    call(0x0DCEC6A92E497E17, (entity, p1))
}

/// `N_0xa33f5069b0cb89b8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA33F5069B0CB89B8>
#[doc(alias("N_0xa33f5069b0cb89b8", "0xA33F5069B0CB89B8"))]
#[inline]
pub fn n_0xa33f5069b0cb89b8() {
    call(0xA33F5069B0CB89B8, ())
}

/// `N_0xb34a6009a0db80b8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB34A6009A0DB80B8>
#[doc(alias("N_0xb34a6009a0db80b8", "0xB34A6009A0DB80B8"))]
#[inline]
pub fn n_0xb34a6009a0db80b8(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xB34A6009A0DB80B8, (entity,))
}

/// `N_0xe8126623008372aa`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8126623008372AA>
#[doc(alias("N_0xe8126623008372aa", "0xE8126623008372AA"))]
#[inline]
pub fn n_0xe8126623008372aa() {
    call(0xE8126623008372AA, ())
}

/// `N_0xf0fbf193f1f5c0ea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0FBF193F1F5C0EA>
#[doc(alias("N_0xf0fbf193f1f5c0ea", "0xF0FBF193F1F5C0EA"))]
#[inline]
pub fn n_0xf0fbf193f1f5c0ea(ped: Ped) {
    call(0xF0FBF193F1F5C0EA, (ped,))
}

/// `RemoveExtraCalmingQuad`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4BEF8DD75AF6C71C>
#[doc(alias(
    "RemoveExtraCalmingQuad",
    "REMOVE_EXTRA_CALMING_QUAD",
    "0x4BEF8DD75AF6C71C"
))]
#[inline]
pub fn remove_extra_calming_quad(index: i32) {
    call(0x4BEF8DD75AF6C71C, (index,))
}

/// `ResetGuarmaWaterState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC63540AEF8384769>
#[doc(alias(
    "ResetGuarmaWaterState",
    "_RESET_GUARMA_WATER_STATE",
    "0xC63540AEF8384769"
))]
#[inline]
pub fn reset_guarma_water_state() {
    call(0xC63540AEF8384769, ())
}

/// `SetOceanGuarmaWaterQuadrant`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC63540AEF8384732>
#[doc(alias(
    "SetOceanGuarmaWaterQuadrant",
    "_SET_OCEAN_GUARMA_WATER_QUADRANT",
    "0xC63540AEF8384732"
))]
#[inline]
pub fn set_ocean_guarma_water_quadrant(
    waves_height: f32,
    p1: f32,
    waves_direction: i32,
    p3: f32,
    waves_amount: f32,
    p5: f32,
    waves_speed: f32,
    waves_strength: f32,
    ignore_height: bool,
) {
    call(
        0xC63540AEF8384732,
        (
            waves_height,
            p1,
            waves_direction,
            p3,
            waves_amount,
            p5,
            waves_speed,
            waves_strength,
            ignore_height,
        ),
    )
}

/// `SetWorldWaterType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8770EE02AEE45C2>
#[doc(alias("SetWorldWaterType", "_SET_WORLD_WATER_TYPE", "0xE8770EE02AEE45C2"))]
#[inline]
pub fn set_world_water_type(water_type: i32) {
    call(0xE8770EE02AEE45C2, (water_type,))
}

/// `TestProbeAgainstAllWater`.
///
/// The values: `result`, `intersection_pos`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8974647ED222EA5F>
#[doc(alias(
    "TestProbeAgainstAllWater",
    "TEST_PROBE_AGAINST_ALL_WATER",
    "0x8974647ED222EA5F"
))]
#[inline]
pub fn test_probe_against_all_water(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    flags: i32,
) -> (i32, Vector3) {
    let mut intersection_pos = Out::<Vector3>::default();
    let result: i32 = call(
        0x8974647ED222EA5F,
        (x1, y1, z1, x2, y2, z2, flags, &mut intersection_pos),
    );
    (result, intersection_pos.get())
}

/// `TestVerticalProbeAgainstAllWater`.
///
/// The values: `result`, `water_height`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2B3451FA1E3142E2>
#[doc(alias(
    "TestVerticalProbeAgainstAllWater",
    "TEST_VERTICAL_PROBE_AGAINST_ALL_WATER",
    "0x2B3451FA1E3142E2"
))]
#[inline]
pub fn test_vertical_probe_against_all_water(x: f32, y: f32, z: f32, flags: i32) -> (i32, f32) {
    let mut water_height = Out::<f32>::default();
    let result: i32 = call(0x2B3451FA1E3142E2, (x, y, z, flags, &mut water_height));
    (result, water_height.get())
}
