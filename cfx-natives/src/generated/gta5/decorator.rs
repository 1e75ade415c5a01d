// Made by native-gen 0.2.0 from data ee258182ea091226; do not edit.

//! Namespace `DECORATOR` of the GTA V client.

use crate::prelude::*;

/// `DecorExistOn`.
///
/// <https://docs.fivem.net/natives/?_0x05661B80A8C9165F>
#[doc(alias("DecorExistOn", "DECOR_EXIST_ON", "0x05661B80A8C9165F"))]
#[inline]
pub fn decor_exist_on(entity: impl Into<Entity>, property_name: &str) -> bool {
    let entity: Entity = entity.into();
    call(0x05661B80A8C9165F, (entity, property_name))
}

/// `DecorGetBool`.
///
/// <https://docs.fivem.net/natives/?_0xDACE671663F2F5DB>
#[doc(alias("DecorGetBool", "DECOR_GET_BOOL", "0xDACE671663F2F5DB"))]
#[inline]
pub fn decor_get_bool(entity: impl Into<Entity>, property_name: &str) -> bool {
    let entity: Entity = entity.into();
    call(0xDACE671663F2F5DB, (entity, property_name))
}

/// `DecorGetFloat`.
///
/// <https://docs.fivem.net/natives/?_0x6524A2F114706F43>
#[doc(alias(
    "DecorGetFloat",
    "DECOR_GET_FLOAT",
    "0x6524A2F114706F43",
    "_DECOR_GET_FLOAT"
))]
#[inline]
pub fn decor_get_float(entity: impl Into<Entity>, property_name: &str) -> f32 {
    let entity: Entity = entity.into();
    call(0x6524A2F114706F43, (entity, property_name))
}

/// `DecorGetInt`.
///
/// <https://docs.fivem.net/natives/?_0xA06C969B02A97298>
#[doc(alias("DecorGetInt", "DECOR_GET_INT", "0xA06C969B02A97298"))]
#[inline]
pub fn decor_get_int(entity: impl Into<Entity>, property_name: &str) -> i32 {
    let entity: Entity = entity.into();
    call(0xA06C969B02A97298, (entity, property_name))
}

/// `DecorIsRegisteredAsType`.
///
/// <https://docs.fivem.net/natives/?_0x4F14F9F870D6FBC8>
#[doc(alias(
    "DecorIsRegisteredAsType",
    "DECOR_IS_REGISTERED_AS_TYPE",
    "0x4F14F9F870D6FBC8"
))]
#[inline]
pub fn decor_is_registered_as_type(property_name: &str, type_: i32) -> bool {
    call(0x4F14F9F870D6FBC8, (property_name, type_))
}

/// `DecorRegister`.
///
/// <https://docs.fivem.net/natives/?_0x9FD90732F56403CE>
#[doc(alias("DecorRegister", "DECOR_REGISTER", "0x9FD90732F56403CE"))]
#[inline]
pub fn decor_register(property_name: &str, type_: i32) {
    call(0x9FD90732F56403CE, (property_name, type_))
}

/// `DecorRegisterLock`.
///
/// <https://docs.fivem.net/natives/?_0xA9D14EEA259F9248>
#[doc(alias("DecorRegisterLock", "DECOR_REGISTER_LOCK", "0xA9D14EEA259F9248"))]
#[inline]
pub fn decor_register_lock() {
    call(0xA9D14EEA259F9248, ())
}

/// `DecorRemove`.
///
/// <https://docs.fivem.net/natives/?_0x00EE9F297C738720>
#[doc(alias("DecorRemove", "DECOR_REMOVE", "0x00EE9F297C738720"))]
#[inline]
pub fn decor_remove(entity: impl Into<Entity>, property_name: &str) -> bool {
    let entity: Entity = entity.into();
    call(0x00EE9F297C738720, (entity, property_name))
}

/// `DecorSetBool`.
///
/// <https://docs.fivem.net/natives/?_0x6B1E8E2ED1335B71>
#[doc(alias("DecorSetBool", "DECOR_SET_BOOL", "0x6B1E8E2ED1335B71"))]
#[inline]
pub fn decor_set_bool(entity: impl Into<Entity>, property_name: &str, value: bool) -> bool {
    let entity: Entity = entity.into();
    call(0x6B1E8E2ED1335B71, (entity, property_name, value))
}

/// `DecorSetFloat`.
///
/// <https://docs.fivem.net/natives/?_0x211AB1DD8D0F363A>
#[doc(alias(
    "DecorSetFloat",
    "DECOR_SET_FLOAT",
    "0x211AB1DD8D0F363A",
    "_DECOR_SET_FLOAT"
))]
#[inline]
pub fn decor_set_float(entity: impl Into<Entity>, property_name: &str, value: f32) -> bool {
    let entity: Entity = entity.into();
    call(0x211AB1DD8D0F363A, (entity, property_name, value))
}

/// `DecorSetInt`.
///
/// <https://docs.fivem.net/natives/?_0x0CE3AA5E1CA19E10>
#[doc(alias("DecorSetInt", "DECOR_SET_INT", "0x0CE3AA5E1CA19E10"))]
#[inline]
pub fn decor_set_int(entity: impl Into<Entity>, property_name: &str, value: i32) -> bool {
    let entity: Entity = entity.into();
    call(0x0CE3AA5E1CA19E10, (entity, property_name, value))
}

/// `DecorSetTime`.
///
/// <https://docs.fivem.net/natives/?_0x95AED7B8E39ECAA4>
#[doc(alias("DecorSetTime", "DECOR_SET_TIME", "0x95AED7B8E39ECAA4"))]
#[inline]
pub fn decor_set_time(entity: impl Into<Entity>, property_name: &str, timestamp: i32) -> bool {
    let entity: Entity = entity.into();
    call(0x95AED7B8E39ECAA4, (entity, property_name, timestamp))
}
