// Made by native-gen 0.2.0 from data 5c4447fd5d7544bc; do not edit.

//! Namespace `WATER` of the GTA V client.

use crate::prelude::*;

/// `AddExtraCalmingQuad`.
///
/// <https://docs.fivem.net/natives/?_0xFDBF4CDBC07E1706>
#[doc(alias(
    "AddExtraCalmingQuad",
    "ADD_EXTRA_CALMING_QUAD",
    "0xFDBF4CDBC07E1706",
    "_ADD_CURRENT_RISE",
    "AddCurrentRise"
))]
#[inline]
pub fn add_extra_calming_quad(
    x_low: f32,
    y_low: f32,
    x_high: f32,
    y_high: f32,
    height: f32,
) -> i32 {
    call(0xFDBF4CDBC07E1706, (x_low, y_low, x_high, y_high, height))
}

/// `GetDeepOceanScaler`.
///
/// <https://docs.fivem.net/natives/?_0x2B2A2CC86778B619>
#[doc(alias(
    "GetDeepOceanScaler",
    "GET_DEEP_OCEAN_SCALER",
    "0x2B2A2CC86778B619",
    "_GET_CURRENT_INTENSITY",
    "GetCurrentIntensity",
    "_GET_WAVES_INTENSITY",
    "GetWavesIntensity"
))]
#[inline]
pub fn get_deep_ocean_scaler() -> f32 {
    call(0x2B2A2CC86778B619, ())
}

/// `GetWaterHeight`.
///
/// <https://docs.fivem.net/natives/?_0xF6829842C06AE524>
#[doc(alias("GetWaterHeight", "GET_WATER_HEIGHT", "0xF6829842C06AE524"))]
#[inline]
pub fn get_water_height(x: f32, y: f32, z: f32) -> Option<f32> {
    let mut height = Out::<f32>::default();
    let result: bool = call(0xF6829842C06AE524, (x, y, z, &mut height));
    result.then(|| height.get())
}

/// `GetWaterHeightNoWaves`.
///
/// <https://docs.fivem.net/natives/?_0x8EE6B53CE13A9794>
#[doc(alias(
    "GetWaterHeightNoWaves",
    "GET_WATER_HEIGHT_NO_WAVES",
    "0x8EE6B53CE13A9794"
))]
#[inline]
pub fn get_water_height_no_waves(x: f32, y: f32, z: f32) -> Option<f32> {
    let mut height = Out::<f32>::default();
    let result: bool = call(0x8EE6B53CE13A9794, (x, y, z, &mut height));
    result.then(|| height.get())
}

/// `ModifyWater`.
///
/// <https://docs.fivem.net/natives/?_0xC443FD757C3BA637>
#[doc(alias("ModifyWater", "MODIFY_WATER", "0xC443FD757C3BA637"))]
#[inline]
pub fn modify_water(x: f32, y: f32, height: f32, radius: f32) {
    call(0xC443FD757C3BA637, (x, y, height, radius))
}

/// `N_0x547237aa71ab44de`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x547237AA71AB44DE>
#[doc(alias(
    "N_0x547237aa71ab44de",
    "SET_CALMED_WAVE_HEIGHT_SCALER",
    "SetCalmedWaveHeightScaler",
    "0x547237AA71AB44DE"
))]
#[inline]
pub fn n_0x547237aa71ab44de(p0: f32) {
    call(0x547237AA71AB44DE, (p0,))
}

/// `RemoveCurrentRise`.
///
/// <https://docs.fivem.net/natives/?_0xB1252E3E59A82AAF>
#[doc(alias(
    "RemoveCurrentRise",
    "_REMOVE_CURRENT_RISE",
    "REMOVE_EXTRA_CALMING_QUAD",
    "RemoveExtraCalmingQuad",
    "0xB1252E3E59A82AAF"
))]
#[inline]
pub fn remove_current_rise(p0: i32) {
    call(0xB1252E3E59A82AAF, (p0,))
}

/// `ResetDeepOceanScaler`.
///
/// <https://docs.fivem.net/natives/?_0x5E5E99285AE812DB>
#[doc(alias(
    "ResetDeepOceanScaler",
    "RESET_DEEP_OCEAN_SCALER",
    "0x5E5E99285AE812DB",
    "_RESET_CURRENT_INTENSITY",
    "ResetCurrentIntensity",
    "_RESET_WAVES_INTENSITY",
    "ResetWavesIntensity"
))]
#[inline]
pub fn reset_deep_ocean_scaler() {
    call(0x5E5E99285AE812DB, ())
}

/// `SetDeepOceanScaler`.
///
/// <https://docs.fivem.net/natives/?_0xB96B00E976BE977F>
#[doc(alias(
    "SetDeepOceanScaler",
    "SET_DEEP_OCEAN_SCALER",
    "0xB96B00E976BE977F",
    "_SET_CURRENT_INTENSITY",
    "SetCurrentIntensity",
    "_SET_WAVES_INTENSITY",
    "SetWavesIntensity"
))]
#[inline]
pub fn set_deep_ocean_scaler(intensity: f32) {
    call(0xB96B00E976BE977F, (intensity,))
}

/// `TestProbeAgainstAllWater`.
///
/// <https://docs.fivem.net/natives/?_0x8974647ED222EA5F>
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
    flag: i32,
) -> Option<Vector3> {
    let mut result = Out::<Vector3>::default();
    let result_: bool = call(
        0x8974647ED222EA5F,
        (x1, y1, z1, x2, y2, z2, flag, &mut result),
    );
    result_.then(|| result.get())
}

/// `TestProbeAgainstWater`.
///
/// <https://docs.fivem.net/natives/?_0xFFA5D878809819DB>
#[doc(alias(
    "TestProbeAgainstWater",
    "TEST_PROBE_AGAINST_WATER",
    "0xFFA5D878809819DB"
))]
#[inline]
pub fn test_probe_against_water(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
) -> Option<Vector3> {
    let mut result = Out::<Vector3>::default();
    let result_: bool = call(0xFFA5D878809819DB, (x1, y1, z1, x2, y2, z2, &mut result));
    result_.then(|| result.get())
}

/// `TestVerticalProbeAgainstAllWater`.
///
/// <https://docs.fivem.net/natives/?_0x2B3451FA1E3142E2>
#[doc(alias(
    "TestVerticalProbeAgainstAllWater",
    "TEST_VERTICAL_PROBE_AGAINST_ALL_WATER",
    "0x2B3451FA1E3142E2"
))]
#[inline]
pub fn test_vertical_probe_against_all_water(x: f32, y: f32, z: f32, flag: i32) -> Option<f32> {
    let mut height = Out::<f32>::default();
    let result: bool = call(0x2B3451FA1E3142E2, (x, y, z, flag, &mut height));
    result.then(|| height.get())
}
