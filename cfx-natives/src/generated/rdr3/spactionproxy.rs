// Made by native-gen 0.2.0 from data 1938305af79e9357; do not edit.

//! Namespace `SPACTIONPROXY` of the RedM client.

use crate::prelude::*;

/// `SpactionproxyGetNextPendingBuyAction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F471B79ACC98BEF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "SpactionproxyGetNextPendingBuyAction",
    "_SPACTIONPROXY_GET_NEXT_PENDING_BUY_ACTION",
    "0x1F471B79ACC98BEF"
))]
#[inline]
pub unsafe fn spactionproxy_get_next_pending_buy_action(data: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x1F471B79ACC98BEF, (data,))
}

/// `SpactionproxyGetNextPendingCraftingAction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F471B79ACC97BEF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "SpactionproxyGetNextPendingCraftingAction",
    "_SPACTIONPROXY_GET_NEXT_PENDING_CRAFTING_ACTION",
    "0x1F471B79ACC97BEF"
))]
#[inline]
pub unsafe fn spactionproxy_get_next_pending_crafting_action(data: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x1F471B79ACC97BEF, (data,))
}

/// `SpactionproxyManagerIsFailed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F471B79ACC91BEC>
#[doc(alias(
    "SpactionproxyManagerIsFailed",
    "_SPACTIONPROXY_MANAGER_IS_FAILED",
    "0x1F471B79ACC91BEC"
))]
#[inline]
pub fn spactionproxy_manager_is_failed() -> bool {
    call(0x1F471B79ACC91BEC, ())
}

/// `SpactionproxyManagerIsReady`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F471B79ACC91BED>
#[doc(alias(
    "SpactionproxyManagerIsReady",
    "_SPACTIONPROXY_MANAGER_IS_READY",
    "0x1F471B79ACC91BED"
))]
#[inline]
pub fn spactionproxy_manager_is_ready() -> bool {
    call(0x1F471B79ACC91BED, ())
}

/// `SpactionproxyProcessAction`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F471B79ACC94BEF>
#[doc(alias(
    "SpactionproxyProcessAction",
    "_SPACTIONPROXY_PROCESS_ACTION",
    "0x1F471B79ACC94BEF"
))]
#[inline]
pub fn spactionproxy_process_action(p0: i32, p1: bool) -> bool {
    call(0x1F471B79ACC94BEF, (p0, p1))
}

/// `SpactionproxyStartManager`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F471B79ACC91BEE>
#[doc(alias(
    "SpactionproxyStartManager",
    "_SPACTIONPROXY_START_MANAGER",
    "0x1F471B79ACC91BEE"
))]
#[inline]
pub fn spactionproxy_start_manager() -> bool {
    call(0x1F471B79ACC91BEE, ())
}
