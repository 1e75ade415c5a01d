// Made by native-gen 0.2.0 from data c3e94ebe819384e3; do not edit.

//! Namespace `LOCALIZATION` of the GTA V client.

use crate::prelude::*;

/// `GetCurrentLanguage`.
///
/// <https://docs.fivem.net/natives/?_0x2BDD44CC428A7EAE>
#[doc(alias(
    "GetCurrentLanguage",
    "GET_CURRENT_LANGUAGE",
    "0x2BDD44CC428A7EAE",
    "_GET_CURRENT_LANGUAGE_ID",
    "GetCurrentLanguageId",
    "_GET_UI_LANGUAGE_ID",
    "GetUiLanguageId"
))]
#[inline]
pub fn get_current_language() -> i32 {
    call(0x2BDD44CC428A7EAE, ())
}

/// `LocalizationGetSystemDateFormat`.
///
/// <https://docs.fivem.net/natives/?_0xA8AE43AEC1A61314>
#[doc(alias(
    "LocalizationGetSystemDateFormat",
    "_LOCALIZATION_GET_SYSTEM_DATE_FORMAT",
    "LOCALIZATION_GET_SYSTEM_DATE_TYPE",
    "LocalizationGetSystemDateType",
    "0xA8AE43AEC1A61314",
    "_GET_USER_LANGUAGE_ID",
    "GetUserLanguageId"
))]
#[inline]
pub fn localization_get_system_date_format() -> i32 {
    call(0xA8AE43AEC1A61314, ())
}

/// `LocalizationGetSystemLanguage`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x497420E022796B3F>
#[doc(alias(
    "LocalizationGetSystemLanguage",
    "_LOCALIZATION_GET_SYSTEM_LANGUAGE",
    "LOCALIZATION_GET_SYSTEM_LANGUAGE",
    "0x497420E022796B3F"
))]
#[inline]
pub fn localization_get_system_language() -> i32 {
    call(0x497420E022796B3F, ())
}
