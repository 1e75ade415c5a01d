// Made by native-gen 0.2.0 from data cf4359cf4b62f153; do not edit.

//! Namespace `UISTICKYFEED` of the RedM client.

use crate::prelude::*;

/// `UiStickyFeedClearMessage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00A15B94CBA4F76F>
#[doc(alias(
    "UiStickyFeedClearMessage",
    "_UI_STICKY_FEED_CLEAR_MESSAGE",
    "0x00A15B94CBA4F76F"
))]
#[inline]
pub fn ui_sticky_feed_clear_message(msg_id: i32) {
    call(0x00A15B94CBA4F76F, (msg_id,))
}

/// `UiStickyFeedCreateDeathFailMessage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x815C4065AE6E6071>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiStickyFeedCreateDeathFailMessage",
    "_UI_STICKY_FEED_CREATE_DEATH_FAIL_MESSAGE",
    "0x815C4065AE6E6071"
))]
#[inline]
pub unsafe fn ui_sticky_feed_create_death_fail_message(
    p0: &mut [u8],
    p1: &mut [u8],
    p2: bool,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x815C4065AE6E6071, (p0, p1, p2))
}

/// `UiStickyFeedCreateErrorMessage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F2CC2439A04E7BA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiStickyFeedCreateErrorMessage",
    "_UI_STICKY_FEED_CREATE_ERROR_MESSAGE",
    "0x9F2CC2439A04E7BA"
))]
#[inline]
pub unsafe fn ui_sticky_feed_create_error_message(p0: &mut [u8], p1: &mut [u8], p2: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x9F2CC2439A04E7BA, (p0, p1, p2))
}

/// `UiStickyFeedCreateWarningMessage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x339E16B41780FC35>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiStickyFeedCreateWarningMessage",
    "_UI_STICKY_FEED_CREATE_WARNING_MESSAGE",
    "0x339E16B41780FC35"
))]
#[inline]
pub unsafe fn ui_sticky_feed_create_warning_message(p0: &mut [u8], p1: &mut [u8], p2: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x339E16B41780FC35, (p0, p1, p2))
}

/// `UiStickyFeedGetMessageState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07954320D77F6A3D>
#[doc(alias(
    "UiStickyFeedGetMessageState",
    "_UI_STICKY_FEED_GET_MESSAGE_STATE",
    "0x07954320D77F6A3D"
))]
#[inline]
pub fn ui_sticky_feed_get_message_state(msg_id: i32) -> i32 {
    call(0x07954320D77F6A3D, (msg_id,))
}

/// `UiStickyFeedIsAlertScreenActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8806EC3FF840FDC>
#[doc(alias(
    "UiStickyFeedIsAlertScreenActive",
    "_UI_STICKY_FEED_IS_ALERT_SCREEN_ACTIVE",
    "0xF8806EC3FF840FDC"
))]
#[inline]
pub fn ui_sticky_feed_is_alert_screen_active() -> bool {
    call(0xF8806EC3FF840FDC, ())
}

/// `UiStickyFeedIsChannelActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5C395C60B542A3C>
#[doc(alias(
    "UiStickyFeedIsChannelActive",
    "_UI_STICKY_FEED_IS_CHANNEL_ACTIVE",
    "0xC5C395C60B542A3C"
))]
#[inline]
pub fn ui_sticky_feed_is_channel_active(sticky_feed_channel: i32) -> bool {
    call(0xC5C395C60B542A3C, (sticky_feed_channel,))
}

/// `UiStickyFeedUpdateMessage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC6F454E310124DA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "UiStickyFeedUpdateMessage",
    "_UI_STICKY_FEED_UPDATE_MESSAGE",
    "0xBC6F454E310124DA"
))]
#[inline]
pub unsafe fn ui_sticky_feed_update_message(msg_id: i32, p1: &mut [u8], p2: bool) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xBC6F454E310124DA, (msg_id, p1, p2))
}
