// Made by native-gen 0.2.0 from data 53fa17093c051559; do not edit.

//! Namespace `AICOVERPOINT` of the RedM client.

use crate::prelude::*;

/// `AddCoverBlockingArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x733077295AB51304>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "AddCoverBlockingArea",
    "_ADD_COVER_BLOCKING_AREA",
    "0x733077295AB51304"
))]
#[inline]
pub unsafe fn add_cover_blocking_area(args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x733077295AB51304, (args,))
}

/// `AddScriptedCoverPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x975BD6351648935F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "AddScriptedCoverPoint",
    "_ADD_SCRIPTED_COVER_POINT",
    "0x975BD6351648935F"
))]
#[inline]
pub unsafe fn add_scripted_cover_point(data: &mut [u8]) -> ScrHandle {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x975BD6351648935F, (data,))
}

/// `AreLoadCoverAnimsLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8CBE916CFC64AD5C>
#[doc(alias(
    "AreLoadCoverAnimsLoaded",
    "_ARE_LOAD_COVER_ANIMS_LOADED",
    "0x8CBE916CFC64AD5C"
))]
#[inline]
pub fn are_load_cover_anims_loaded(ped: Ped) -> bool {
    call(0x8CBE916CFC64AD5C, (ped,))
}

/// `DoesCoverPointExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC276FE69DDA22BAD>
#[doc(alias("DoesCoverPointExist", "_DOES_COVER_POINT_EXIST", "0xC276FE69DDA22BAD"))]
#[inline]
pub fn does_cover_point_exist(handle: ScrHandle) -> bool {
    call(0xC276FE69DDA22BAD, (handle,))
}

/// `GetCoverPointStateFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5F5B1B7E8E8F94C6>
#[doc(alias(
    "GetCoverPointStateFromPed",
    "_GET_COVER_POINT_STATE_FROM_PED",
    "0x5F5B1B7E8E8F94C6"
))]
#[inline]
pub fn get_cover_point_state_from_ped(ped: Ped) -> i32 {
    call(0x5F5B1B7E8E8F94C6, (ped,))
}

/// `N_0x140b3cb1d424a945`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x140B3CB1D424A945>
#[doc(alias("N_0x140b3cb1d424a945", "0x140B3CB1D424A945"))]
#[inline]
pub fn n_0x140b3cb1d424a945(ped: Ped, weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x140B3CB1D424A945, (ped, weapon_hash))
}

/// `N_0x3c7a9c2c953128fe`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C7A9C2C953128FE>
#[doc(alias("N_0x3c7a9c2c953128fe", "0x3C7A9C2C953128FE"))]
#[inline]
pub fn n_0x3c7a9c2c953128fe(ped: Ped) {
    call(0x3C7A9C2C953128FE, (ped,))
}

/// `N_0x53e4d0c079ca6855`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53E4D0C079CA6855>
#[doc(alias("N_0x53e4d0c079ca6855", "0x53E4D0C079CA6855"))]
#[inline]
pub fn n_0x53e4d0c079ca6855(handle: ScrHandle) -> Entity {
    call(0x53E4D0C079CA6855, (handle,))
}

/// `N_0x64340dc208d671d5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x64340DC208D671D5>
#[doc(alias("N_0x64340dc208d671d5", "0x64340DC208D671D5"))]
#[inline]
pub fn n_0x64340dc208d671d5(cover_layer: &str) {
    call(0x64340DC208D671D5, (cover_layer,))
}

/// `N_0x7a1fdcf35eaa140f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A1FDCF35EAA140F>
#[doc(alias("N_0x7a1fdcf35eaa140f", "0x7A1FDCF35EAA140F"))]
#[inline]
pub fn n_0x7a1fdcf35eaa140f(cover_layer: &str) {
    call(0x7A1FDCF35EAA140F, (cover_layer,))
}

/// `N_0x957d7e750216d74b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x957D7E750216D74B>
#[doc(alias("N_0x957d7e750216d74b", "0x957D7E750216D74B"))]
#[inline]
pub fn n_0x957d7e750216d74b(ped: Ped) -> i32 {
    call(0x957D7E750216D74B, (ped,))
}

/// `N_0xeba51a294c73292e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBA51A294C73292E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias("N_0xeba51a294c73292e", "0xEBA51A294C73292E"))]
#[inline]
pub unsafe fn n_0xeba51a294c73292e(args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0xEBA51A294C73292E, (args,))
}

/// `RequestFlinchCoverAnim`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A31D13C5F021D0D>
#[doc(alias(
    "RequestFlinchCoverAnim",
    "_REQUEST_FLINCH_COVER_ANIM",
    "0x2A31D13C5F021D0D"
))]
#[inline]
pub fn request_flinch_cover_anim(ped: Ped) {
    call(0x2A31D13C5F021D0D, (ped,))
}

/// `StopRunningCoverAnims`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A7A802B2301EDC0>
#[doc(alias(
    "StopRunningCoverAnims",
    "_STOP_RUNNING_COVER_ANIMS",
    "0x1A7A802B2301EDC0"
))]
#[inline]
pub fn stop_running_cover_anims(ped: Ped) {
    call(0x1A7A802B2301EDC0, (ped,))
}

/// `TaskAiSeekCoverToCoverPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89783FDDF079C88D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "TaskAiSeekCoverToCoverPoint",
    "_TASK_AI_SEEK_COVER_TO_COVER_POINT",
    "0x89783FDDF079C88D"
))]
#[inline]
pub unsafe fn task_ai_seek_cover_to_cover_point(args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x89783FDDF079C88D, (args,))
}

/// `TaskEnterCover`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4972A022AE6DAFA1>
#[doc(alias("TaskEnterCover", "TASK_ENTER_COVER", "0x4972A022AE6DAFA1"))]
#[inline]
pub fn task_enter_cover(ped: Ped) {
    call(0x4972A022AE6DAFA1, (ped,))
}

/// `TaskExitCover`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BC4A6D92D140112>
#[doc(alias("TaskExitCover", "TASK_EXIT_COVER", "0x2BC4A6D92D140112"))]
#[inline]
pub fn task_exit_cover(ped: Ped) {
    call(0x2BC4A6D92D140112, (ped,))
}
