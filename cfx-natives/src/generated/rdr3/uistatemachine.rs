// Made by native-gen 0.2.0 from data 605703a4c7bd3571; do not edit.

//! Namespace `UISTATEMACHINE` of the RedM client.

use crate::prelude::*;

/// `UiStateMachineCanRequestTransition`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF7C180F57F85D0B8>
#[doc(alias(
    "UiStateMachineCanRequestTransition",
    "UI_STATE_MACHINE_CAN_REQUEST_TRANSITION",
    "0xF7C180F57F85D0B8"
))]
#[inline]
pub fn ui_state_machine_can_request_transition(p0: i32) -> i32 {
    call(0xF7C180F57F85D0B8, (p0,))
}

/// `UiStateMachineCreate`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C6F2C4B7A03A266>
#[doc(alias(
    "UiStateMachineCreate",
    "UI_STATE_MACHINE_CREATE",
    "0x4C6F2C4B7A03A266"
))]
#[inline]
pub fn ui_state_machine_create(p0: i32, p1: i32) -> i32 {
    call(0x4C6F2C4B7A03A266, (p0, p1))
}

/// `UiStateMachineDestroy`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4EB122210A90E2D8>
#[doc(alias(
    "UiStateMachineDestroy",
    "UI_STATE_MACHINE_DESTROY",
    "0x4EB122210A90E2D8"
))]
#[inline]
pub fn ui_state_machine_destroy(p0: i32) {
    call(0x4EB122210A90E2D8, (p0,))
}

/// `UiStateMachineDestroyAndClear`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2738D68D2B4E09E7>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "UiStateMachineDestroyAndClear",
    "UI_STATE_MACHINE_DESTROY_AND_CLEAR",
    "0x2738D68D2B4E09E7"
))]
#[inline]
pub unsafe fn ui_state_machine_destroy_and_clear(p0: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x2738D68D2B4E09E7, (p0,))
}

/// `UiStateMachineExists`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D15569C0FEBF757>
#[doc(alias(
    "UiStateMachineExists",
    "UI_STATE_MACHINE_EXISTS",
    "0x5D15569C0FEBF757"
))]
#[inline]
pub fn ui_state_machine_exists(p0: i32) -> i32 {
    call(0x5D15569C0FEBF757, (p0,))
}

/// `UiStateMachineIsExited`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11E73195E735B25B>
#[doc(alias(
    "UiStateMachineIsExited",
    "_UI_STATE_MACHINE_IS_EXITED",
    "0x11E73195E735B25B"
))]
#[inline]
pub fn ui_state_machine_is_exited(p0: impl Into<Hash>) -> bool {
    let p0: Hash = p0.into();
    call(0x11E73195E735B25B, (p0,))
}

/// `UiStateMachineRequestExit`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B9FE4F0BA521A19>
#[doc(alias(
    "UiStateMachineRequestExit",
    "UI_STATE_MACHINE_REQUEST_EXIT",
    "0x6B9FE4F0BA521A19"
))]
#[inline]
pub fn ui_state_machine_request_exit(p0: i32, p1: i32) {
    call(0x6B9FE4F0BA521A19, (p0, p1))
}

/// `UiStateMachineRequestTransition`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7EA9C3547E80350E>
#[doc(alias(
    "UiStateMachineRequestTransition",
    "UI_STATE_MACHINE_REQUEST_TRANSITION",
    "0x7EA9C3547E80350E"
))]
#[inline]
pub fn ui_state_machine_request_transition(p0: i32, p1: i32) -> i32 {
    call(0x7EA9C3547E80350E, (p0, p1))
}

/// `UiflowblockEnter`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B7519720C9DCB45>
#[doc(alias("UiflowblockEnter", "_UIFLOWBLOCK_ENTER", "0x3B7519720C9DCB45"))]
#[inline]
pub fn uiflowblock_enter(p0: i32, p1: i32) -> i32 {
    call(0x3B7519720C9DCB45, (p0, p1))
}

/// `UiflowblockIsLoaded`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10A93C057B6BD944>
#[doc(alias("UiflowblockIsLoaded", "_UIFLOWBLOCK_IS_LOADED", "0x10A93C057B6BD944"))]
#[inline]
pub fn uiflowblock_is_loaded(p0: i32) -> i32 {
    call(0x10A93C057B6BD944, (p0,))
}

/// `UiflowblockRelease`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF320A77DD5F781DF>
#[doc(alias("UiflowblockRelease", "_UIFLOWBLOCK_RELEASE", "0xF320A77DD5F781DF"))]
#[inline]
pub fn uiflowblock_release(p0: i32) {
    call(0xF320A77DD5F781DF, (p0,))
}

/// `UiflowblockRequest`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0081B34E395CE48>
#[doc(alias("UiflowblockRequest", "_UIFLOWBLOCK_REQUEST", "0xC0081B34E395CE48"))]
#[inline]
pub fn uiflowblock_request(p0: i32) -> i32 {
    call(0xC0081B34E395CE48, (p0,))
}
