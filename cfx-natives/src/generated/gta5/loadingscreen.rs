// Made by native-gen 0.2.0 from data fd24cfc3c0b3faf0; do not edit.

//! Namespace `LOADINGSCREEN` of the GTA V client.

use crate::prelude::*;

/// `LoadingscreenGetLoadFreemode`.
///
/// <https://docs.fivem.net/natives/?_0xEF7D17BC6C85264C>
#[doc(alias(
    "LoadingscreenGetLoadFreemode",
    "_LOADINGSCREEN_GET_LOAD_FREEMODE",
    "LOBBY_AUTO_MULTIPLAYER_FREEMODE",
    "LobbyAutoMultiplayerFreemode",
    "0xEF7D17BC6C85264C"
))]
#[inline]
pub fn loadingscreen_get_load_freemode() -> bool {
    call(0xEF7D17BC6C85264C, ())
}

/// `LoadingscreenGetLoadFreemodeWithEventName`.
///
/// <https://docs.fivem.net/natives/?_0x8AA464D4E0F6ACCD>
#[doc(alias(
    "LoadingscreenGetLoadFreemodeWithEventName",
    "_LOADINGSCREEN_GET_LOAD_FREEMODE_WITH_EVENT_NAME",
    "LOBBY_AUTO_MULTIPLAYER_EVENT",
    "LobbyAutoMultiplayerEvent",
    "0x8AA464D4E0F6ACCD"
))]
#[inline]
pub fn loadingscreen_get_load_freemode_with_event_name() -> bool {
    call(0x8AA464D4E0F6ACCD, ())
}

/// `LoadingscreenIsLoadingFreemode`.
///
/// <https://docs.fivem.net/natives/?_0xC6DC823253FBB366>
#[doc(alias(
    "LoadingscreenIsLoadingFreemode",
    "_LOADINGSCREEN_IS_LOADING_FREEMODE",
    "LOBBY_AUTO_MULTIPLAYER_RANDOM_JOB",
    "LobbyAutoMultiplayerRandomJob",
    "0xC6DC823253FBB366",
    "_IS_UI_LOADING_MULTIPLAYER",
    "IsUiLoadingMultiplayer"
))]
#[inline]
pub fn loadingscreen_is_loading_freemode() -> bool {
    call(0xC6DC823253FBB366, ())
}

/// `LoadingscreenSetIsLoadingFreemode`.
///
/// <https://docs.fivem.net/natives/?_0xC7E7181C09F33B69>
#[doc(alias(
    "LoadingscreenSetIsLoadingFreemode",
    "_LOADINGSCREEN_SET_IS_LOADING_FREEMODE",
    "LOBBY_SET_AUTO_MP_RANDOM_JOB",
    "LobbySetAutoMpRandomJob",
    "0xC7E7181C09F33B69"
))]
#[inline]
pub fn loadingscreen_set_is_loading_freemode(toggle: bool) {
    call(0xC7E7181C09F33B69, (toggle,))
}

/// `LoadingscreenSetLoadFreemode`.
///
/// <https://docs.fivem.net/natives/?_0xB0C56BD3D808D863>
#[doc(alias(
    "LoadingscreenSetLoadFreemode",
    "_LOADINGSCREEN_SET_LOAD_FREEMODE",
    "LOBBY_SET_AUTO_MULTIPLAYER",
    "LobbySetAutoMultiplayer",
    "0xB0C56BD3D808D863",
    "_GET_BROADCAST_FINSHED_LOS_SOUND",
    "GetBroadcastFinshedLosSound"
))]
#[inline]
pub fn loadingscreen_set_load_freemode(toggle: bool) {
    call(0xB0C56BD3D808D863, (toggle,))
}

/// `LoadingscreenSetLoadFreemodeWithEventName`.
///
/// <https://docs.fivem.net/natives/?_0xFC309E94546FCDB5>
#[doc(alias(
    "LoadingscreenSetLoadFreemodeWithEventName",
    "_LOADINGSCREEN_SET_LOAD_FREEMODE_WITH_EVENT_NAME",
    "LOBBY_SET_AUTO_MULTIPLAYER_EVENT",
    "LobbySetAutoMultiplayerEvent",
    "0xFC309E94546FCDB5",
    "_IS_IN_LOADING_SCREEN",
    "IsInLoadingScreen"
))]
#[inline]
pub fn loadingscreen_set_load_freemode_with_event_name(toggle: bool) {
    call(0xFC309E94546FCDB5, (toggle,))
}

/// `N_0xf2ca003f167e21d2`.
///
/// <https://docs.fivem.net/natives/?_0xF2CA003F167E21D2>
#[doc(alias(
    "N_0xf2ca003f167e21d2",
    "LOBBY_AUTO_MULTIPLAYER_MENU",
    "LobbyAutoMultiplayerMenu",
    "0xF2CA003F167E21D2",
    "_RETURN_ZERO",
    "ReturnZero"
))]
#[inline]
pub fn n_0xf2ca003f167e21d2() -> i32 {
    call(0xF2CA003F167E21D2, ())
}

/// `N_0xfa1e0e893d915215`.
///
/// <https://docs.fivem.net/natives/?_0xFA1E0E893D915215>
#[doc(alias(
    "N_0xfa1e0e893d915215",
    "SHUTDOWN_SESSION_CLEARS_AUTO_MULTIPLAYER",
    "ShutdownSessionClearsAutoMultiplayer",
    "0xFA1E0E893D915215"
))]
#[inline]
pub fn n_0xfa1e0e893d915215(toggle: bool) {
    call(0xFA1E0E893D915215, (toggle,))
}
