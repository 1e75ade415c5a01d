// Made by native-gen 0.2.0 from data 76935c9dcdd7647b; do not edit.

//! Namespace `APP` of the GTA V client.

use crate::prelude::*;

/// `AppClearBlock`.
///
/// <https://docs.fivem.net/natives/?_0x5FE1DF3342DB7DBA>
#[doc(alias("AppClearBlock", "APP_CLEAR_BLOCK", "0x5FE1DF3342DB7DBA"))]
#[inline]
pub fn app_clear_block() {
    call(0x5FE1DF3342DB7DBA, ())
}

/// `AppCloseApp`.
///
/// <https://docs.fivem.net/natives/?_0xE41C65E07A5F05FC>
#[doc(alias("AppCloseApp", "APP_CLOSE_APP", "0xE41C65E07A5F05FC"))]
#[inline]
pub fn app_close_app() {
    call(0xE41C65E07A5F05FC, ())
}

/// `AppCloseBlock`.
///
/// <https://docs.fivem.net/natives/?_0xE8E3FCF72EAC0EF8>
#[doc(alias("AppCloseBlock", "APP_CLOSE_BLOCK", "0xE8E3FCF72EAC0EF8"))]
#[inline]
pub fn app_close_block() {
    call(0xE8E3FCF72EAC0EF8, ())
}

/// `AppDataValid`.
///
/// <https://docs.fivem.net/natives/?_0x846AA8E7D55EE5B6>
#[doc(alias("AppDataValid", "APP_DATA_VALID", "0x846AA8E7D55EE5B6"))]
#[inline]
pub fn app_data_valid() -> bool {
    call(0x846AA8E7D55EE5B6, ())
}

/// `AppDeleteAppData`.
///
/// <https://docs.fivem.net/natives/?_0x44151AEA95C8A003>
#[doc(alias("AppDeleteAppData", "APP_DELETE_APP_DATA", "0x44151AEA95C8A003"))]
#[inline]
pub fn app_delete_app_data(app_name: &str) -> bool {
    call(0x44151AEA95C8A003, (app_name,))
}

/// `AppGetDeletedFileStatus`.
///
/// <https://docs.fivem.net/natives/?_0xC9853A2BE3DED1A6>
#[doc(alias(
    "AppGetDeletedFileStatus",
    "APP_GET_DELETED_FILE_STATUS",
    "0xC9853A2BE3DED1A6"
))]
#[inline]
pub fn app_get_deleted_file_status() -> i32 {
    call(0xC9853A2BE3DED1A6, ())
}

/// `AppGetFloat`.
///
/// <https://docs.fivem.net/natives/?_0x1514FB24C02C2322>
#[doc(alias("AppGetFloat", "APP_GET_FLOAT", "0x1514FB24C02C2322"))]
#[inline]
pub fn app_get_float(property: &str) -> f32 {
    call(0x1514FB24C02C2322, (property,))
}

/// `AppGetInt`.
///
/// <https://docs.fivem.net/natives/?_0xD3A58A12C77D9D4B>
#[doc(alias("AppGetInt", "APP_GET_INT", "0xD3A58A12C77D9D4B"))]
#[inline]
pub fn app_get_int(property: &str) -> i32 {
    call(0xD3A58A12C77D9D4B, (property,))
}

/// `AppGetString`.
///
/// <https://docs.fivem.net/natives/?_0x749B023950D2311C>
#[doc(alias("AppGetString", "APP_GET_STRING", "0x749B023950D2311C"))]
#[inline]
pub fn app_get_string(property: &str) -> Option<String> {
    call(0x749B023950D2311C, (property,))
}

/// `AppHasLinkedSocialClubAccount`.
///
/// <https://docs.fivem.net/natives/?_0x71EEE69745088DA0>
#[doc(alias(
    "AppHasLinkedSocialClubAccount",
    "APP_HAS_LINKED_SOCIAL_CLUB_ACCOUNT",
    "0x71EEE69745088DA0"
))]
#[inline]
pub fn app_has_linked_social_club_account() -> bool {
    call(0x71EEE69745088DA0, ())
}

/// `AppHasSyncedData`.
///
/// <https://docs.fivem.net/natives/?_0xCA52279A7271517F>
#[doc(alias("AppHasSyncedData", "APP_HAS_SYNCED_DATA", "0xCA52279A7271517F"))]
#[inline]
pub fn app_has_synced_data(app_name: &str) -> bool {
    call(0xCA52279A7271517F, (app_name,))
}

/// `AppSaveData`.
///
/// <https://docs.fivem.net/natives/?_0x95C5D356CDA6E85F>
#[doc(alias("AppSaveData", "APP_SAVE_DATA", "0x95C5D356CDA6E85F"))]
#[inline]
pub fn app_save_data() {
    call(0x95C5D356CDA6E85F, ())
}

/// `AppSetApp`.
///
/// <https://docs.fivem.net/natives/?_0xCFD0406ADAF90D2B>
#[doc(alias("AppSetApp", "APP_SET_APP", "0xCFD0406ADAF90D2B"))]
#[inline]
pub fn app_set_app(app_name: &str) {
    call(0xCFD0406ADAF90D2B, (app_name,))
}

/// `AppSetBlock`.
///
/// <https://docs.fivem.net/natives/?_0x262AB456A3D21F93>
#[doc(alias("AppSetBlock", "APP_SET_BLOCK", "0x262AB456A3D21F93"))]
#[inline]
pub fn app_set_block(block_name: &str) {
    call(0x262AB456A3D21F93, (block_name,))
}

/// `AppSetFloat`.
///
/// <https://docs.fivem.net/natives/?_0x25D7687C68E0DAA4>
#[doc(alias("AppSetFloat", "APP_SET_FLOAT", "0x25D7687C68E0DAA4"))]
#[inline]
pub fn app_set_float(property: &str, value: f32) {
    call(0x25D7687C68E0DAA4, (property, value))
}

/// `AppSetInt`.
///
/// <https://docs.fivem.net/natives/?_0x607E8E3D3E4F9611>
#[doc(alias("AppSetInt", "APP_SET_INT", "0x607E8E3D3E4F9611"))]
#[inline]
pub fn app_set_int(property: &str, value: i32) {
    call(0x607E8E3D3E4F9611, (property, value))
}

/// `AppSetString`.
///
/// <https://docs.fivem.net/natives/?_0x3FF2FCEC4B7721B4>
#[doc(alias("AppSetString", "APP_SET_STRING", "0x3FF2FCEC4B7721B4"))]
#[inline]
pub fn app_set_string(property: &str, value: &str) {
    call(0x3FF2FCEC4B7721B4, (property, value))
}
