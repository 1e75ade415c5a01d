// Made by native-gen 0.2.0 from data 286a5d86f51dd4ca; do not edit.

//! Namespace `DECORATOR` of the RedM client.

use crate::prelude::*;

/// `DecorExistOn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD9D1CDBF3464DCDF>
#[doc(alias("DecorExistOn", "DECOR_EXIST_ON", "0xD9D1CDBF3464DCDF"))]
#[inline]
pub fn decor_exist_on(entity: impl Into<Entity>, property_name: &str) -> bool {
    let entity: Entity = entity.into();
    call(0xD9D1CDBF3464DCDF, (entity, property_name))
}

/// `DecorGetBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEF3F1B071ABB197>
#[doc(alias("DecorGetBool", "DECOR_GET_BOOL", "0xDEF3F1B071ABB197"))]
#[inline]
pub fn decor_get_bool(entity: impl Into<Entity>, property_name: &str) -> bool {
    let entity: Entity = entity.into();
    call(0xDEF3F1B071ABB197, (entity, property_name))
}

/// `DecorGetFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5FF70CD842CA9D4>
#[doc(alias("DecorGetFloat", "DECOR_GET_FLOAT", "0xE5FF70CD842CA9D4"))]
#[inline]
pub fn decor_get_float(entity: impl Into<Entity>, property_name: &str) -> f32 {
    let entity: Entity = entity.into();
    call(0xE5FF70CD842CA9D4, (entity, property_name))
}

/// `DecorGetInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x44DB62727762FD9B>
#[doc(alias("DecorGetInt", "DECOR_GET_INT", "0x44DB62727762FD9B"))]
#[inline]
pub fn decor_get_int(entity: impl Into<Entity>, property_name: &str) -> i32 {
    let entity: Entity = entity.into();
    call(0x44DB62727762FD9B, (entity, property_name))
}

/// `DecorGetPlayerIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB1682B2443F0540B>
#[doc(alias("DecorGetPlayerIndex", "_DECOR_GET_PLAYER_INDEX", "0xB1682B2443F0540B"))]
#[inline]
pub fn decor_get_player_index(entity: impl Into<Entity>, property_name: &str) -> i32 {
    let entity: Entity = entity.into();
    call(0xB1682B2443F0540B, (entity, property_name))
}

/// `DecorIsRegisteredAsType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72355278C069F272>
#[doc(alias(
    "DecorIsRegisteredAsType",
    "DECOR_IS_REGISTERED_AS_TYPE",
    "0x72355278C069F272"
))]
#[inline]
pub fn decor_is_registered_as_type(property_name: &str, type_: i32) -> bool {
    call(0x72355278C069F272, (property_name, type_))
}

/// `DecorRegister`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B253D644E3C36B3>
#[doc(alias("DecorRegister", "DECOR_REGISTER", "0x0B253D644E3C36B3"))]
#[inline]
pub fn decor_register(property_name: &str, type_: i32) {
    call(0x0B253D644E3C36B3, (property_name, type_))
}

/// `DecorRegisterNetworked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4587374F88B7F6C2>
#[doc(alias(
    "DecorRegisterNetworked",
    "_DECOR_REGISTER_NETWORKED",
    "0x4587374F88B7F6C2"
))]
#[inline]
pub fn decor_register_networked(property_name: &str, type_: i32, is_networked: bool) {
    call(0x4587374F88B7F6C2, (property_name, type_, is_networked))
}

/// `DecorRemove`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BA7F5877A088A1D>
#[doc(alias("DecorRemove", "DECOR_REMOVE", "0x2BA7F5877A088A1D"))]
#[inline]
pub fn decor_remove(entity: impl Into<Entity>, property_name: &str) -> bool {
    let entity: Entity = entity.into();
    call(0x2BA7F5877A088A1D, (entity, property_name))
}

/// `DecorRemoveAll`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88942780E0ADEA42>
#[doc(alias("DecorRemoveAll", "DECOR_REMOVE_ALL", "0x88942780E0ADEA42"))]
#[inline]
pub fn decor_remove_all(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x88942780E0ADEA42, (entity,))
}

/// `DecorSetBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE26E4609B1C3772>
#[doc(alias("DecorSetBool", "DECOR_SET_BOOL", "0xFE26E4609B1C3772"))]
#[inline]
pub fn decor_set_bool(entity: impl Into<Entity>, property_name: &str, value: bool) -> bool {
    let entity: Entity = entity.into();
    call(0xFE26E4609B1C3772, (entity, property_name, value))
}

/// `DecorSetFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x238F8B0C1C7FE834>
#[doc(alias("DecorSetFloat", "DECOR_SET_FLOAT", "0x238F8B0C1C7FE834"))]
#[inline]
pub fn decor_set_float(entity: impl Into<Entity>, property_name: &str, value: f32) -> bool {
    let entity: Entity = entity.into();
    call(0x238F8B0C1C7FE834, (entity, property_name, value))
}

/// `DecorSetInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE88F4D7F52A6090F>
#[doc(alias("DecorSetInt", "DECOR_SET_INT", "0xE88F4D7F52A6090F"))]
#[inline]
pub fn decor_set_int(entity: impl Into<Entity>, property_name: &str, value: i32) -> bool {
    let entity: Entity = entity.into();
    call(0xE88F4D7F52A6090F, (entity, property_name, value))
}

/// `DecorSetPlayerIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4BDC83150D43772D>
#[doc(alias("DecorSetPlayerIndex", "_DECOR_SET_PLAYER_INDEX", "0x4BDC83150D43772D"))]
#[inline]
pub fn decor_set_player_index(entity: impl Into<Entity>, property_name: &str, value: i32) -> bool {
    let entity: Entity = entity.into();
    call(0x4BDC83150D43772D, (entity, property_name, value))
}

/// `DecorSetString`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0671C1A3FF7AFDFC>
#[doc(alias("DecorSetString", "DECOR_SET_STRING", "0x0671C1A3FF7AFDFC"))]
#[inline]
pub fn decor_set_string(entity: impl Into<Entity>, property_name: &str, value: &str) -> bool {
    let entity: Entity = entity.into();
    call(0x0671C1A3FF7AFDFC, (entity, property_name, value))
}
