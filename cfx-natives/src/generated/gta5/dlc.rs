// Made by native-gen 0.2.0 from data 9895b825d1898f33; do not edit.

//! Namespace `DLC` of the GTA V client.

use crate::prelude::*;

/// `GetExtraContentPackHasBeenInstalled`.
///
/// <https://docs.fivem.net/natives/?_0x8D30F648014A92B5>
#[doc(alias(
    "GetExtraContentPackHasBeenInstalled",
    "_GET_EXTRA_CONTENT_PACK_HAS_BEEN_INSTALLED",
    "GET_EVER_HAD_BAD_PACK_ORDER",
    "GetEverHadBadPackOrder",
    "0x8D30F648014A92B5"
))]
#[inline]
pub fn get_extra_content_pack_has_been_installed() -> bool {
    call(0x8D30F648014A92B5, ())
}

/// `GetIsLoadingScreenActive`.
///
/// <https://docs.fivem.net/natives/?_0x10D0A8F259E93EC9>
#[doc(alias(
    "GetIsLoadingScreenActive",
    "GET_IS_LOADING_SCREEN_ACTIVE",
    "0x10D0A8F259E93EC9"
))]
#[inline]
pub fn get_is_loading_screen_active() -> bool {
    call(0x10D0A8F259E93EC9, ())
}

/// `HasCloudRequestsFinished`.
///
/// The values: `result`, `variable`.
///
/// Of unknown type: `unused`.
///
/// <https://docs.fivem.net/natives/?_0x46E2B844905BC5F0>
#[doc(alias(
    "HasCloudRequestsFinished",
    "HAS_CLOUD_REQUESTS_FINISHED",
    "0x46E2B844905BC5F0",
    "_NULLIFY",
    "Nullify"
))]
#[inline]
pub fn has_cloud_requests_finished(unused: i32) -> (bool, bool) {
    let mut variable = Out::<bool>::default();
    let result: bool = call(0x46E2B844905BC5F0, (&mut variable, unused));
    (result, variable.get())
}

/// `IsDlcPresent`.
///
/// <https://docs.fivem.net/natives/?_0x812595A0644CE1DE>
#[doc(alias("IsDlcPresent", "IS_DLC_PRESENT", "0x812595A0644CE1DE"))]
#[inline]
pub fn is_dlc_present(dlc_hash: impl Into<Hash>) -> bool {
    let dlc_hash: Hash = dlc_hash.into();
    call(0x812595A0644CE1DE, (dlc_hash,))
}

/// `N_0x241fca5b1aa14f75`.
///
/// <https://docs.fivem.net/natives/?_0x241FCA5B1AA14F75>
#[doc(alias(
    "N_0x241fca5b1aa14f75",
    "ARE_ANY_CCS_PENDING",
    "AreAnyCcsPending",
    "0x241FCA5B1AA14F75"
))]
#[inline]
pub fn n_0x241fca5b1aa14f75() -> bool {
    call(0x241FCA5B1AA14F75, ())
}

/// `N_0x9489659372a81585`.
///
/// <https://docs.fivem.net/natives/?_0x9489659372A81585>
#[doc(alias(
    "N_0x9489659372a81585",
    "GET_EXTRACONTENT_CLOUD_RESULT",
    "GetExtracontentCloudResult",
    "0x9489659372A81585"
))]
#[inline]
pub fn n_0x9489659372a81585() -> bool {
    call(0x9489659372A81585, ())
}

/// `N_0xa213b11dff526300`.
///
/// <https://docs.fivem.net/natives/?_0xA213B11DFF526300>
#[doc(alias(
    "N_0xa213b11dff526300",
    "DLC_CHECK_COMPAT_PACK_CONFIGURATION",
    "DlcCheckCompatPackConfiguration",
    "0xA213B11DFF526300"
))]
#[inline]
pub fn n_0xa213b11dff526300() -> bool {
    call(0xA213B11DFF526300, ())
}

/// `N_0xc4637a6d03c24cc3`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xC4637A6D03C24CC3>
#[doc(alias(
    "N_0xc4637a6d03c24cc3",
    "GET_IS_INITIAL_LOADING_SCREEN_ACTIVE",
    "GetIsInitialLoadingScreenActive",
    "0xC4637A6D03C24CC3"
))]
#[inline]
pub fn n_0xc4637a6d03c24cc3() -> bool {
    call(0xC4637A6D03C24CC3, ())
}

/// `N_0xf2e07819ef1a5289`.
///
/// <https://docs.fivem.net/natives/?_0xF2E07819EF1A5289>
#[doc(alias(
    "N_0xf2e07819ef1a5289",
    "DLC_CHECK_CLOUD_DATA_CORRECT",
    "DlcCheckCloudDataCorrect",
    "0xF2E07819EF1A5289"
))]
#[inline]
pub fn n_0xf2e07819ef1a5289() -> bool {
    call(0xF2E07819EF1A5289, ())
}

/// `OnEnterMp`.
///
/// <https://docs.fivem.net/natives/?_0x0888C3502DBBEEF5>
#[doc(alias(
    "OnEnterMp",
    "ON_ENTER_MP",
    "0x0888C3502DBBEEF5",
    "_LOAD_MP_DLC_MAPS",
    "LoadMpDlcMaps"
))]
#[inline]
pub fn on_enter_mp() {
    call(0x0888C3502DBBEEF5, ())
}

/// `OnEnterSp`.
///
/// <https://docs.fivem.net/natives/?_0xD7C10C4A637992C9>
#[doc(alias(
    "OnEnterSp",
    "ON_ENTER_SP",
    "0xD7C10C4A637992C9",
    "_LOAD_SP_DLC_MAPS",
    "LoadSpDlcMaps"
))]
#[inline]
pub fn on_enter_sp() {
    call(0xD7C10C4A637992C9, ())
}
