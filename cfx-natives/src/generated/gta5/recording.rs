// Made by native-gen 0.2.0 from data 3e52b17d37883c69; do not edit.

//! Namespace `RECORDING` of the GTA V client.

use crate::prelude::*;

/// `DisableRockstarEditorCameraChanges`.
///
/// <https://docs.fivem.net/natives/?_0xAF66DCEE6609B148>
#[doc(alias(
    "DisableRockstarEditorCameraChanges",
    "_DISABLE_ROCKSTAR_EDITOR_CAMERA_CHANGES",
    "REPLAY_DISABLE_CAMERA_MOVEMENT_THIS_FRAME",
    "ReplayDisableCameraMovementThisFrame",
    "0xAF66DCEE6609B148"
))]
#[inline]
pub fn disable_rockstar_editor_camera_changes() {
    call(0xAF66DCEE6609B148, ())
}

/// `IsRecording`.
///
/// <https://docs.fivem.net/natives/?_0x1897CA71995A90B4>
#[doc(alias(
    "IsRecording",
    "_IS_RECORDING",
    "IS_REPLAY_RECORDING",
    "IsReplayRecording",
    "0x1897CA71995A90B4"
))]
#[inline]
pub fn is_recording() -> bool {
    call(0x1897CA71995A90B4, ())
}

/// `N_0x13b350b8ad0eee10`.
///
/// <https://docs.fivem.net/natives/?_0x13B350B8AD0EEE10>
#[doc(alias(
    "N_0x13b350b8ad0eee10",
    "REPLAY_CANCEL_EVENT",
    "ReplayCancelEvent",
    "0x13B350B8AD0EEE10"
))]
#[inline]
pub fn n_0x13b350b8ad0eee10() {
    call(0x13B350B8AD0EEE10, ())
}

/// `N_0x208784099002bc30`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x208784099002BC30>
#[doc(alias(
    "N_0x208784099002bc30",
    "REPLAY_CHECK_FOR_EVENT_THIS_FRAME",
    "ReplayCheckForEventThisFrame",
    "0x208784099002BC30"
))]
#[inline]
pub fn n_0x208784099002bc30(mission_name_label: &str, p1: i32) {
    call(0x208784099002BC30, (mission_name_label, p1))
}

/// `N_0x293220da1b46cebc`.
///
/// <https://docs.fivem.net/natives/?_0x293220DA1B46CEBC>
#[doc(alias(
    "N_0x293220da1b46cebc",
    "REPLAY_RECORD_BACK_FOR_TIME",
    "ReplayRecordBackForTime",
    "0x293220DA1B46CEBC"
))]
#[inline]
pub fn n_0x293220da1b46cebc(p0: f32, p1: f32, p2: i32) {
    call(0x293220DA1B46CEBC, (p0, p1, p2))
}

/// `N_0x33d47e85b476abcd`.
///
/// <https://docs.fivem.net/natives/?_0x33D47E85B476ABCD>
#[doc(alias(
    "N_0x33d47e85b476abcd",
    "IS_REPLAY_RECORD_SPACE_AVAILABLE",
    "IsReplayRecordSpaceAvailable",
    "0x33D47E85B476ABCD"
))]
#[inline]
pub fn n_0x33d47e85b476abcd(p0: bool) -> bool {
    call(0x33D47E85B476ABCD, (p0,))
}

/// `N_0x4282e08174868be3`.
///
/// <https://docs.fivem.net/natives/?_0x4282E08174868BE3>
#[doc(alias(
    "N_0x4282e08174868be3",
    "IS_REPLAY_AVAILABLE",
    "IsReplayAvailable",
    "0x4282E08174868BE3"
))]
#[inline]
pub fn n_0x4282e08174868be3() -> i32 {
    call(0x4282E08174868BE3, ())
}

/// `N_0x48621c9fca3ebd28`.
///
/// <https://docs.fivem.net/natives/?_0x48621C9FCA3EBD28>
#[doc(alias(
    "N_0x48621c9fca3ebd28",
    "REPLAY_START_EVENT",
    "ReplayStartEvent",
    "0x48621C9FCA3EBD28"
))]
#[inline]
pub fn n_0x48621c9fca3ebd28(p0: i32) {
    call(0x48621C9FCA3EBD28, (p0,))
}

/// `N_0x66972397e0757e7a`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x66972397E0757E7A>
#[doc(alias(
    "N_0x66972397e0757e7a",
    "RECORD_GREATEST_MOMENT",
    "RecordGreatestMoment",
    "0x66972397E0757E7A"
))]
#[inline]
pub fn n_0x66972397e0757e7a(p0: i32, p1: i32, p2: i32) {
    call(0x66972397E0757E7A, (p0, p1, p2))
}

/// `N_0x81cbae94390f9f89`.
///
/// <https://docs.fivem.net/natives/?_0x81CBAE94390F9F89>
#[doc(alias(
    "N_0x81cbae94390f9f89",
    "REPLAY_STOP_EVENT",
    "ReplayStopEvent",
    "0x81CBAE94390F9F89"
))]
#[inline]
pub fn n_0x81cbae94390f9f89() {
    call(0x81CBAE94390F9F89, ())
}

/// `N_0xdf4b952f7d381b95`.
///
/// <https://docs.fivem.net/natives/?_0xDF4B952F7D381B95>
#[doc(alias(
    "N_0xdf4b952f7d381b95",
    "IS_REPLAY_INITIALIZED",
    "IsReplayInitialized",
    "0xDF4B952F7D381B95"
))]
#[inline]
pub fn n_0xdf4b952f7d381b95() -> i32 {
    call(0xDF4B952F7D381B95, ())
}

/// `N_0xf854439efbb3b583`.
///
/// <https://docs.fivem.net/natives/?_0xF854439EFBB3B583>
#[doc(alias(
    "N_0xf854439efbb3b583",
    "REPLAY_RESET_EVENT_INFO",
    "ReplayResetEventInfo",
    "0xF854439EFBB3B583"
))]
#[inline]
pub fn n_0xf854439efbb3b583() {
    call(0xF854439EFBB3B583, ())
}

/// `SaveRecordingClip`.
///
/// <https://docs.fivem.net/natives/?_0x644546EC5287471B>
#[doc(alias(
    "SaveRecordingClip",
    "_SAVE_RECORDING_CLIP",
    "SAVE_REPLAY_RECORDING",
    "SaveReplayRecording",
    "0x644546EC5287471B"
))]
#[inline]
pub fn save_recording_clip() -> bool {
    call(0x644546EC5287471B, ())
}

/// `StartRecording`.
///
/// <https://docs.fivem.net/natives/?_0xC3AC2FFF9612AC81>
#[doc(alias(
    "StartRecording",
    "_START_RECORDING",
    "START_REPLAY_RECORDING",
    "StartReplayRecording",
    "0xC3AC2FFF9612AC81"
))]
#[inline]
pub fn start_recording(mode: i32) {
    call(0xC3AC2FFF9612AC81, (mode,))
}

/// `StopRecordingAndDiscardClip`.
///
/// <https://docs.fivem.net/natives/?_0x88BB3507ED41A240>
#[doc(alias(
    "StopRecordingAndDiscardClip",
    "_STOP_RECORDING_AND_DISCARD_CLIP",
    "CANCEL_REPLAY_RECORDING",
    "CancelReplayRecording",
    "0x88BB3507ED41A240"
))]
#[inline]
pub fn stop_recording_and_discard_clip() {
    call(0x88BB3507ED41A240, ())
}

/// `StopRecordingAndSaveClip`.
///
/// <https://docs.fivem.net/natives/?_0x071A5197D6AFC8B3>
#[doc(alias(
    "StopRecordingAndSaveClip",
    "_STOP_RECORDING_AND_SAVE_CLIP",
    "STOP_REPLAY_RECORDING",
    "StopReplayRecording",
    "0x071A5197D6AFC8B3",
    "_STOP_RECORDING",
    "StopRecording"
))]
#[inline]
pub fn stop_recording_and_save_clip() {
    call(0x071A5197D6AFC8B3, ())
}

/// `StopRecordingThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xEB2D525B57F42B40>
#[doc(alias(
    "StopRecordingThisFrame",
    "_STOP_RECORDING_THIS_FRAME",
    "REPLAY_PREVENT_RECORDING_THIS_FRAME",
    "ReplayPreventRecordingThisFrame",
    "0xEB2D525B57F42B40"
))]
#[inline]
pub fn stop_recording_this_frame() {
    call(0xEB2D525B57F42B40, ())
}
