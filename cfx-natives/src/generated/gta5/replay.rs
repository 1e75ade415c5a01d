// Made by native-gen 0.2.0 from data 341bda58084bfbc0; do not edit.

//! Namespace `REPLAY` of the GTA V client.

use crate::prelude::*;

/// `ActivateRockstarEditor`.
///
/// <https://docs.fivem.net/natives/?_0x49DA8145672B2725>
#[doc(alias(
    "ActivateRockstarEditor",
    "_ACTIVATE_ROCKSTAR_EDITOR",
    "ACTIVATE_ROCKSTAR_EDITOR",
    "0x49DA8145672B2725"
))]
#[inline]
pub fn activate_rockstar_editor() {
    call(0x49DA8145672B2725, ())
}

/// `IsInteriorRenderingDisabled`.
///
/// <https://docs.fivem.net/natives/?_0x95AB8B5C992C7B58>
#[doc(alias(
    "IsInteriorRenderingDisabled",
    "_IS_INTERIOR_RENDERING_DISABLED",
    "REPLAY_SYSTEM_HAS_REQUESTED_A_SCRIPT_CLEANUP",
    "ReplaySystemHasRequestedAScriptCleanup",
    "0x95AB8B5C992C7B58"
))]
#[inline]
pub fn is_interior_rendering_disabled() -> bool {
    call(0x95AB8B5C992C7B58, ())
}

/// `N_0x5ad3932daeb1e5d3`.
///
/// <https://docs.fivem.net/natives/?_0x5AD3932DAEB1E5D3>
#[doc(alias(
    "N_0x5ad3932daeb1e5d3",
    "SET_SCRIPTS_HAVE_CLEANED_UP_FOR_REPLAY_SYSTEM",
    "SetScriptsHaveCleanedUpForReplaySystem",
    "0x5AD3932DAEB1E5D3"
))]
#[inline]
pub fn n_0x5ad3932daeb1e5d3() {
    call(0x5AD3932DAEB1E5D3, ())
}

/// `N_0x7e2bd3ef6c205f09`.
///
/// <https://docs.fivem.net/natives/?_0x7E2BD3EF6C205F09>
#[doc(alias(
    "N_0x7e2bd3ef6c205f09",
    "REGISTER_EFFECT_FOR_REPLAY_EDITOR",
    "RegisterEffectForReplayEditor",
    "0x7E2BD3EF6C205F09"
))]
#[inline]
pub fn n_0x7e2bd3ef6c205f09(p0: &str, p1: bool) {
    call(0x7E2BD3EF6C205F09, (p0, p1))
}

/// `N_0xe058175f8eafe79a`.
///
/// <https://docs.fivem.net/natives/?_0xE058175F8EAFE79A>
#[doc(alias(
    "N_0xe058175f8eafe79a",
    "SET_REPLAY_SYSTEM_PAUSED_FOR_SAVE",
    "SetReplaySystemPausedForSave",
    "0xE058175F8EAFE79A"
))]
#[inline]
pub fn n_0xe058175f8eafe79a(p0: bool) {
    call(0xE058175F8EAFE79A, (p0,))
}

/// `ResetEditorValues`.
///
/// <https://docs.fivem.net/natives/?_0x3353D13F09307691>
#[doc(alias(
    "ResetEditorValues",
    "_RESET_EDITOR_VALUES",
    "REPLAY_CONTROL_SHUTDOWN",
    "ReplayControlShutdown",
    "0x3353D13F09307691"
))]
#[inline]
pub fn reset_editor_values() {
    call(0x3353D13F09307691, ())
}
