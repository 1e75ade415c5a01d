// Made by native-gen 0.2.0 from data 9d7a9bd228c0021d; do not edit.

//! Namespace `_NAMESPACE4` of the RedM client.

use crate::prelude::*;

/// `ReportPlayerBadSportBehavior`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC31C44C43B48FDE3>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "ReportPlayerBadSportBehavior",
    "_REPORT_PLAYER_BAD_SPORT_BEHAVIOR",
    "0xC31C44C43B48FDE3"
))]
#[inline]
pub unsafe fn report_player_bad_sport_behavior(
    gamer_handle: &mut [u8],
    bad_sport_behavior_type: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xC31C44C43B48FDE3, (gamer_handle, bad_sport_behavior_type))
}
