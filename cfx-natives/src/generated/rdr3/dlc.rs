// Made by native-gen 0.2.0 from data 1fc6cb146d377206; do not edit.

//! Namespace `DLC` of the RedM client.

use crate::prelude::*;

/// `GetIsLoadingScreenActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x71D4BF5890659B0C>
#[doc(alias(
    "GetIsLoadingScreenActive",
    "GET_IS_LOADING_SCREEN_ACTIVE",
    "0x71D4BF5890659B0C"
))]
#[inline]
pub fn get_is_loading_screen_active() -> bool {
    call(0x71D4BF5890659B0C, ())
}

/// `GetSpecialEditionCashCampBonusEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1DB9D61E505AE3FC>
#[doc(alias(
    "GetSpecialEditionCashCampBonusEnabled",
    "_GET_SPECIAL_EDITION_CASH_CAMP_BONUS_ENABLED",
    "0x1DB9D61E505AE3FC"
))]
#[inline]
pub fn get_special_edition_cash_camp_bonus_enabled() -> bool {
    call(0x1DB9D61E505AE3FC, ())
}

/// `GetSpecialEditionCoreStatsBonusEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA16B4FBA7887D7BA>
#[doc(alias(
    "GetSpecialEditionCoreStatsBonusEnabled",
    "_GET_SPECIAL_EDITION_CORE_STATS_BONUS_ENABLED",
    "0xA16B4FBA7887D7BA"
))]
#[inline]
pub fn get_special_edition_core_stats_bonus_enabled() -> bool {
    call(0xA16B4FBA7887D7BA, ())
}

/// `IsDlcPresent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2763DC12BBE2BB6F>
#[doc(alias("IsDlcPresent", "IS_DLC_PRESENT", "0x2763DC12BBE2BB6F"))]
#[inline]
pub fn is_dlc_present(dlc_hash: impl Into<Hash>) -> bool {
    let dlc_hash: Hash = dlc_hash.into();
    call(0x2763DC12BBE2BB6F, (dlc_hash,))
}
