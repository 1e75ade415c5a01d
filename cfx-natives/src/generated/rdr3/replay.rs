// Made by native-gen 0.2.0 from data 368b94688803803e; do not edit.

//! Namespace `REPLAY` of the RedM client.

use crate::prelude::*;

/// `CloseVideoEditor`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCEEC64BD27A59312>
#[doc(alias("CloseVideoEditor", "CLOSE_VIDEO_EDITOR", "0xCEEC64BD27A59312"))]
#[inline]
pub fn close_video_editor(p0: i32) -> bool {
    call(0xCEEC64BD27A59312, (p0,))
}

/// `IsVideoEditorRunning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9EEB007317FA3B9C>
#[doc(alias(
    "IsVideoEditorRunning",
    "IS_VIDEO_EDITOR_RUNNING",
    "0x9EEB007317FA3B9C"
))]
#[inline]
pub fn is_video_editor_running() -> bool {
    call(0x9EEB007317FA3B9C, ())
}

/// `OpenVideoEditor`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB3F2829907403C13>
#[doc(alias("OpenVideoEditor", "OPEN_VIDEO_EDITOR", "0xB3F2829907403C13"))]
#[inline]
pub fn open_video_editor() -> bool {
    call(0xB3F2829907403C13, ())
}

/// `ReplaySystemHasRequestedAScriptCleanup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F838D47DE58EDB2>
#[doc(alias(
    "ReplaySystemHasRequestedAScriptCleanup",
    "REPLAY_SYSTEM_HAS_REQUESTED_A_SCRIPT_CLEANUP",
    "0x0F838D47DE58EDB2"
))]
#[inline]
pub fn replay_system_has_requested_a_script_cleanup() -> bool {
    call(0x0F838D47DE58EDB2, ())
}

/// `SetScriptsHaveCleanedUpForReplaySystem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57C6525034E76EB0>
#[doc(alias(
    "SetScriptsHaveCleanedUpForReplaySystem",
    "SET_SCRIPTS_HAVE_CLEANED_UP_FOR_REPLAY_SYSTEM",
    "0x57C6525034E76EB0"
))]
#[inline]
pub fn set_scripts_have_cleaned_up_for_replay_system() {
    call(0x57C6525034E76EB0, ())
}
