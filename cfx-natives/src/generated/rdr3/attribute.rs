// Made by native-gen 0.2.0 from data a231e4cc0b3f2bbf; do not edit.

//! Namespace `ATTRIBUTE` of the RedM client.

use crate::prelude::*;

/// `AddAttributePoints`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75415EE0CB583760>
#[doc(alias("AddAttributePoints", "ADD_ATTRIBUTE_POINTS", "0x75415EE0CB583760"))]
#[inline]
pub fn add_attribute_points(ped: Ped, attribute_index: i32, p2: i32) {
    call(0x75415EE0CB583760, (ped, attribute_index, p2))
}

/// `DisableAttributeOverpower`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8DAC3D85636C241>
#[doc(alias(
    "DisableAttributeOverpower",
    "DISABLE_ATTRIBUTE_OVERPOWER",
    "0xF8DAC3D85636C241"
))]
#[inline]
pub fn disable_attribute_overpower(ped: Ped, attribute_index: i32) {
    call(0xF8DAC3D85636C241, (ped, attribute_index))
}

/// `EnableAttributeCoreOverpower`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AF5A4C7B9157D14>
#[doc(alias(
    "EnableAttributeCoreOverpower",
    "_ENABLE_ATTRIBUTE_CORE_OVERPOWER",
    "0x4AF5A4C7B9157D14"
))]
#[inline]
pub fn enable_attribute_core_overpower(ped: Ped, core_index: i32, value: f32, make_sound: bool) {
    call(0x4AF5A4C7B9157D14, (ped, core_index, value, make_sound))
}

/// `EnableAttributeOverpower`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6A7C08DF2E28B28>
#[doc(alias(
    "EnableAttributeOverpower",
    "ENABLE_ATTRIBUTE_OVERPOWER",
    "0xF6A7C08DF2E28B28"
))]
#[inline]
pub fn enable_attribute_overpower(ped: Ped, attribute_index: i32, value: f32, make_sound: bool) {
    call(
        0xF6A7C08DF2E28B28,
        (ped, attribute_index, value, make_sound),
    )
}

/// `GetAttributeBaseRank`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x147149F2E909323C>
#[doc(alias(
    "GetAttributeBaseRank",
    "GET_ATTRIBUTE_BASE_RANK",
    "0x147149F2E909323C"
))]
#[inline]
pub fn get_attribute_base_rank(ped: Ped, attribute_index: i32) -> i32 {
    call(0x147149F2E909323C, (ped, attribute_index))
}

/// `GetAttributeBonusRank`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0EFA71F4B4330E04>
#[doc(alias(
    "GetAttributeBonusRank",
    "GET_ATTRIBUTE_BONUS_RANK",
    "0x0EFA71F4B4330E04"
))]
#[inline]
pub fn get_attribute_bonus_rank(ped: Ped, core_index: i32) -> i32 {
    call(0x0EFA71F4B4330E04, (ped, core_index))
}

/// `GetAttributeCoreOverpowerSecondsLeft`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB429F58803D285B1>
#[doc(alias(
    "GetAttributeCoreOverpowerSecondsLeft",
    "_GET_ATTRIBUTE_CORE_OVERPOWER_SECONDS_LEFT",
    "0xB429F58803D285B1"
))]
#[inline]
pub fn get_attribute_core_overpower_seconds_left(ped: Ped, core_index: i32) -> f32 {
    call(0xB429F58803D285B1, (ped, core_index))
}

/// `GetAttributeCoreValue`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36731AC041289BB1>
#[doc(alias(
    "GetAttributeCoreValue",
    "_GET_ATTRIBUTE_CORE_VALUE",
    "0x36731AC041289BB1"
))]
#[inline]
pub fn get_attribute_core_value(ped: Ped, core_index: i32) -> i32 {
    call(0x36731AC041289BB1, (ped, core_index))
}

/// `GetAttributeOverpowerSecondsLeft`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C9F782180712742>
#[doc(alias(
    "GetAttributeOverpowerSecondsLeft",
    "_GET_ATTRIBUTE_OVERPOWER_SECONDS_LEFT",
    "0x4C9F782180712742"
))]
#[inline]
pub fn get_attribute_overpower_seconds_left(ped: Ped, attribute_index: i32) -> f32 {
    call(0x4C9F782180712742, (ped, attribute_index))
}

/// `GetAttributePoints`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x219DA04BAA9CB065>
#[doc(alias("GetAttributePoints", "GET_ATTRIBUTE_POINTS", "0x219DA04BAA9CB065"))]
#[inline]
pub fn get_attribute_points(ped: Ped, attribute_index: i32) -> i32 {
    call(0x219DA04BAA9CB065, (ped, attribute_index))
}

/// `GetAttributeRank`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4C8E23E29040DE0>
#[doc(alias("GetAttributeRank", "GET_ATTRIBUTE_RANK", "0xA4C8E23E29040DE0"))]
#[inline]
pub fn get_attribute_rank(ped: Ped, attribute_index: i32) -> i32 {
    call(0xA4C8E23E29040DE0, (ped, attribute_index))
}

/// `GetDefaultAttributePointsNeededForRank`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94A7F191DB49A44D>
#[doc(alias(
    "GetDefaultAttributePointsNeededForRank",
    "GET_DEFAULT_ATTRIBUTE_POINTS_NEEDED_FOR_RANK",
    "0x94A7F191DB49A44D"
))]
#[inline]
pub fn get_default_attribute_points_needed_for_rank(
    model_hash: impl Into<Hash>,
    attribute_index: i32,
    rank: i32,
) -> i32 {
    let model_hash: Hash = model_hash.into();
    call(0x94A7F191DB49A44D, (model_hash, attribute_index, rank))
}

/// `GetDefaultAttributeRank`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x958DD43D41F89A47>
#[doc(alias(
    "GetDefaultAttributeRank",
    "GET_DEFAULT_ATTRIBUTE_RANK",
    "0x958DD43D41F89A47"
))]
#[inline]
pub fn get_default_attribute_rank(model_hash: impl Into<Hash>, attribute_index: i32) -> i32 {
    let model_hash: Hash = model_hash.into();
    call(0x958DD43D41F89A47, (model_hash, attribute_index))
}

/// `GetDefaultMaxAttributeRank`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C059C55AD940CB4>
#[doc(alias(
    "GetDefaultMaxAttributeRank",
    "GET_DEFAULT_MAX_ATTRIBUTE_RANK",
    "0x7C059C55AD940CB4"
))]
#[inline]
pub fn get_default_max_attribute_rank(model_hash: impl Into<Hash>, attribute_index: i32) -> i32 {
    let model_hash: Hash = model_hash.into();
    call(0x7C059C55AD940CB4, (model_hash, attribute_index))
}

/// `GetMaxAttributePoints`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x223BF310F854871C>
#[doc(alias(
    "GetMaxAttributePoints",
    "GET_MAX_ATTRIBUTE_POINTS",
    "0x223BF310F854871C"
))]
#[inline]
pub fn get_max_attribute_points(ped: Ped, attribute_index: i32) -> i32 {
    call(0x223BF310F854871C, (ped, attribute_index))
}

/// `GetMaxAttributeRank`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x704674A0535A471D>
#[doc(alias("GetMaxAttributeRank", "GET_MAX_ATTRIBUTE_RANK", "0x704674A0535A471D"))]
#[inline]
pub fn get_max_attribute_rank(ped: Ped, attribute_index: i32) -> i32 {
    call(0x704674A0535A471D, (ped, attribute_index))
}

/// `IsAttributeCoreOverpowered`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x200373A8DF081F22>
#[doc(alias(
    "IsAttributeCoreOverpowered",
    "_IS_ATTRIBUTE_CORE_OVERPOWERED",
    "0x200373A8DF081F22"
))]
#[inline]
pub fn is_attribute_core_overpowered(ped: Ped, core_index: i32) -> bool {
    call(0x200373A8DF081F22, (ped, core_index))
}

/// `IsAttributeOverpowered`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x103C2F885ABEB00B>
#[doc(alias(
    "IsAttributeOverpowered",
    "_IS_ATTRIBUTE_OVERPOWERED",
    "0x103C2F885ABEB00B"
))]
#[inline]
pub fn is_attribute_overpowered(ped: Ped, attribute_index: i32) -> bool {
    call(0x103C2F885ABEB00B, (ped, attribute_index))
}

/// `SetAttributeBaseRank`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5DA12E025D47D4E5>
#[doc(alias(
    "SetAttributeBaseRank",
    "SET_ATTRIBUTE_BASE_RANK",
    "0x5DA12E025D47D4E5"
))]
#[inline]
pub fn set_attribute_base_rank(ped: Ped, attribute_index: i32, new_value: i32) {
    call(0x5DA12E025D47D4E5, (ped, attribute_index, new_value))
}

/// `SetAttributeBonusRank`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x920F9488BD115EFB>
#[doc(alias(
    "SetAttributeBonusRank",
    "SET_ATTRIBUTE_BONUS_RANK",
    "0x920F9488BD115EFB"
))]
#[inline]
pub fn set_attribute_bonus_rank(ped: Ped, attribute_index: i32, new_value: i32) {
    call(0x920F9488BD115EFB, (ped, attribute_index, new_value))
}

/// `SetAttributeCoreValue`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6258F41D86676E0>
#[doc(alias(
    "SetAttributeCoreValue",
    "_SET_ATTRIBUTE_CORE_VALUE",
    "0xC6258F41D86676E0"
))]
#[inline]
pub fn set_attribute_core_value(ped: Ped, core_index: i32, value: i32) {
    call(0xC6258F41D86676E0, (ped, core_index, value))
}

/// `SetAttributePoints`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09A59688C26D88DF>
#[doc(alias("SetAttributePoints", "SET_ATTRIBUTE_POINTS", "0x09A59688C26D88DF"))]
#[inline]
pub fn set_attribute_points(ped: Ped, attribute_index: i32, p2: i32) {
    call(0x09A59688C26D88DF, (ped, attribute_index, p2))
}

/// `SetStatusEffectCoreIcon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4D3A1C008F250DF>
#[doc(alias(
    "SetStatusEffectCoreIcon",
    "_SET_STATUS_EFFECT_CORE_ICON",
    "0xA4D3A1C008F250DF"
))]
#[inline]
pub fn set_status_effect_core_icon(status_effect_type: i32) {
    call(0xA4D3A1C008F250DF, (status_effect_type,))
}

/// `SetStatusEffectPeriodicIcon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB6E111908502871>
#[doc(alias(
    "SetStatusEffectPeriodicIcon",
    "_SET_STATUS_EFFECT_PERIODIC_ICON",
    "0xFB6E111908502871"
))]
#[inline]
pub fn set_status_effect_periodic_icon(status_effect_type: i32) {
    call(0xFB6E111908502871, (status_effect_type,))
}

/// `StartItemPreview`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E2C766ADB2C5F1A>
#[doc(alias("StartItemPreview", "_START_ITEM_PREVIEW", "0x7E2C766ADB2C5F1A"))]
#[inline]
pub fn start_item_preview(p0: i32, p1: i32) {
    call(0x7E2C766ADB2C5F1A, (p0, p1))
}

/// `StopItemPreview`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD962F8579D702DB5>
#[doc(alias("StopItemPreview", "STOP_ITEM_PREVIEW", "0xD962F8579D702DB5"))]
#[inline]
pub fn stop_item_preview() {
    call(0xD962F8579D702DB5, ())
}

/// `StopStatusEffectPeriodicIcon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FC4C027FD0936F4>
#[doc(alias(
    "StopStatusEffectPeriodicIcon",
    "_STOP_STATUS_EFFECT_PERIODIC_ICON",
    "0x3FC4C027FD0936F4"
))]
#[inline]
pub fn stop_status_effect_periodic_icon(status_effect_type: i32) {
    call(0x3FC4C027FD0936F4, (status_effect_type,))
}
