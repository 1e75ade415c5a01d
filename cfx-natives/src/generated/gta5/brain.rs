// Made by native-gen 0.2.0 from data cb0abb88b11be3b9; do not edit.

//! Namespace `BRAIN` of the GTA V client.

use crate::prelude::*;

/// `AddScriptToRandomPed`.
///
/// <https://docs.fivem.net/natives/?_0x4EE5367468A65CCC>
#[doc(alias(
    "AddScriptToRandomPed",
    "ADD_SCRIPT_TO_RANDOM_PED",
    "0x4EE5367468A65CCC"
))]
#[inline]
pub fn add_script_to_random_ped(name: &str, model: impl Into<Hash>, p2: f32, p3: f32) {
    let model: Hash = model.into();
    call(0x4EE5367468A65CCC, (name, model, p2, p3))
}

/// `DisableScriptBrainSet`.
///
/// <https://docs.fivem.net/natives/?_0x14D8518E9760F08F>
#[doc(alias(
    "DisableScriptBrainSet",
    "DISABLE_SCRIPT_BRAIN_SET",
    "0x14D8518E9760F08F"
))]
#[inline]
pub fn disable_script_brain_set(brain_set: i32) {
    call(0x14D8518E9760F08F, (brain_set,))
}

/// `EnableScriptBrainSet`.
///
/// <https://docs.fivem.net/natives/?_0x67AA4D73F0CFA86B>
#[doc(alias(
    "EnableScriptBrainSet",
    "ENABLE_SCRIPT_BRAIN_SET",
    "0x67AA4D73F0CFA86B"
))]
#[inline]
pub fn enable_script_brain_set(brain_set: i32) {
    call(0x67AA4D73F0CFA86B, (brain_set,))
}

/// `IsObjectWithinBrainActivationRange`.
///
/// <https://docs.fivem.net/natives/?_0xCCBA154209823057>
#[doc(alias(
    "IsObjectWithinBrainActivationRange",
    "IS_OBJECT_WITHIN_BRAIN_ACTIVATION_RANGE",
    "0xCCBA154209823057"
))]
#[inline]
pub fn is_object_within_brain_activation_range(object: Object) -> bool {
    call(0xCCBA154209823057, (object,))
}

/// `IsWorldPointWithinBrainActivationRange`.
///
/// <https://docs.fivem.net/natives/?_0xC5042CC6F5E3D450>
#[doc(alias(
    "IsWorldPointWithinBrainActivationRange",
    "IS_WORLD_POINT_WITHIN_BRAIN_ACTIVATION_RANGE",
    "0xC5042CC6F5E3D450"
))]
#[inline]
pub fn is_world_point_within_brain_activation_range() -> bool {
    call(0xC5042CC6F5E3D450, ())
}

/// `N_0x0b40ed49d7d6ff84`.
///
/// <https://docs.fivem.net/natives/?_0x0B40ED49D7D6FF84>
#[doc(alias(
    "N_0x0b40ed49d7d6ff84",
    "REACTIVATE_ALL_WORLD_BRAINS_THAT_ARE_WAITING_TILL_OUT_OF_RANGE",
    "ReactivateAllWorldBrainsThatAreWaitingTillOutOfRange",
    "0x0B40ED49D7D6FF84"
))]
#[inline]
pub fn n_0x0b40ed49d7d6ff84() {
    call(0x0B40ED49D7D6FF84, ())
}

/// `N_0x4d953df78ebf8158`.
///
/// <https://docs.fivem.net/natives/?_0x4D953DF78EBF8158>
#[doc(alias(
    "N_0x4d953df78ebf8158",
    "REACTIVATE_ALL_OBJECT_BRAINS_THAT_ARE_WAITING_TILL_OUT_OF_RANGE",
    "ReactivateAllObjectBrainsThatAreWaitingTillOutOfRange",
    "0x4D953DF78EBF8158"
))]
#[inline]
pub fn n_0x4d953df78ebf8158() {
    call(0x4D953DF78EBF8158, ())
}

/// `N_0x6d6840cee8845831`.
///
/// <https://docs.fivem.net/natives/?_0x6D6840CEE8845831>
#[doc(alias(
    "N_0x6d6840cee8845831",
    "REACTIVATE_NAMED_WORLD_BRAINS_WAITING_TILL_OUT_OF_RANGE",
    "ReactivateNamedWorldBrainsWaitingTillOutOfRange",
    "0x6D6840CEE8845831"
))]
#[inline]
pub fn n_0x6d6840cee8845831(action: &str) {
    call(0x6D6840CEE8845831, (action,))
}

/// `N_0x6e91b04e08773030`.
///
/// <https://docs.fivem.net/natives/?_0x6E91B04E08773030>
#[doc(alias(
    "N_0x6e91b04e08773030",
    "REACTIVATE_NAMED_OBJECT_BRAINS_WAITING_TILL_OUT_OF_RANGE",
    "ReactivateNamedObjectBrainsWaitingTillOutOfRange",
    "0x6E91B04E08773030"
))]
#[inline]
pub fn n_0x6e91b04e08773030(action: &str) {
    call(0x6E91B04E08773030, (action,))
}

/// `RegisterObjectScriptBrain`.
///
/// <https://docs.fivem.net/natives/?_0x0BE84C318BA6EC22>
#[doc(alias(
    "RegisterObjectScriptBrain",
    "REGISTER_OBJECT_SCRIPT_BRAIN",
    "0x0BE84C318BA6EC22"
))]
#[inline]
pub fn register_object_script_brain(
    script_name: &str,
    model_hash: impl Into<Hash>,
    p2: i32,
    activation_range: f32,
    p4: i32,
    p5: i32,
) {
    let model_hash: Hash = model_hash.into();
    call(
        0x0BE84C318BA6EC22,
        (script_name, model_hash, p2, activation_range, p4, p5),
    )
}

/// `RegisterWorldPointScriptBrain`.
///
/// <https://docs.fivem.net/natives/?_0x3CDC7136613284BD>
#[doc(alias(
    "RegisterWorldPointScriptBrain",
    "REGISTER_WORLD_POINT_SCRIPT_BRAIN",
    "0x3CDC7136613284BD"
))]
#[inline]
pub fn register_world_point_script_brain(script_name: &str, activation_range: f32, p2: i32) {
    call(0x3CDC7136613284BD, (script_name, activation_range, p2))
}
