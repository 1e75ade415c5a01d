// Made by native-gen 0.2.0 from data b2061cd0ba3a45b6; do not edit.

//! Namespace `LOCALIZATION` of the RedM client.

use crate::prelude::*;

/// `DoesCurrentLanguageSupportCondensedStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x45D50415E4D885FF>
#[doc(alias(
    "DoesCurrentLanguageSupportCondensedStyle",
    "_DOES_CURRENT_LANGUAGE_SUPPORT_CONDENSED_STYLE",
    "0x45D50415E4D885FF"
))]
#[inline]
pub fn does_current_language_support_condensed_style() -> bool {
    call(0x45D50415E4D885FF, ())
}

/// `GetCurrentLanguage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB917DA5C6835FCC>
#[doc(alias("GetCurrentLanguage", "GET_CURRENT_LANGUAGE", "0xDB917DA5C6835FCC"))]
#[inline]
pub fn get_current_language() -> i32 {
    call(0xDB917DA5C6835FCC, ())
}

/// `LocalizationGetSystemDateType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x76E30B799EBEEA0F>
#[doc(alias(
    "LocalizationGetSystemDateType",
    "LOCALIZATION_GET_SYSTEM_DATE_TYPE",
    "0x76E30B799EBEEA0F"
))]
#[inline]
pub fn localization_get_system_date_type() -> i32 {
    call(0x76E30B799EBEEA0F, ())
}

/// `LocalizationGetSystemLanguage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C1A05F86AE6ACB5>
#[doc(alias(
    "LocalizationGetSystemLanguage",
    "LOCALIZATION_GET_SYSTEM_LANGUAGE",
    "0x3C1A05F86AE6ACB5"
))]
#[inline]
pub fn localization_get_system_language() -> i32 {
    call(0x3C1A05F86AE6ACB5, ())
}
