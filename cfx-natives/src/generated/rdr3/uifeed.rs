// Made by native-gen 0.2.0 from data d532a3ab3e06edaa; do not edit.

//! Namespace `UIFEED` of the RedM client.

use crate::prelude::*;

/// `N_0x0fd07141ad048aae`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FD07141AD048AAE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("N_0x0fd07141ad048aae", "0x0FD07141AD048AAE"))]
#[inline]
pub unsafe fn n_0x0fd07141ad048aae(p0: &mut [u8], p1: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x0FD07141AD048AAE, (p0, p1))
}

/// `N_0x18d6869fbffec0f8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18D6869FBFFEC0F8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias("N_0x18d6869fbffec0f8", "0x18D6869FBFFEC0F8"))]
#[inline]
pub unsafe fn n_0x18d6869fbffec0f8(p0: &mut [u8], p1: &mut [u8], p2: bool, p3: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x18D6869FBFFEC0F8, (p0, p1, p2, p3))
}

/// `N_0x4e88a65968a55c78`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E88A65968A55C78>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("N_0x4e88a65968a55c78", "0x4E88A65968A55C78"))]
#[inline]
pub unsafe fn n_0x4e88a65968a55c78(p0: &mut [u8], p1: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x4E88A65968A55C78, (p0, p1))
}

/// `N_0x6d85126f6ccf02c9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D85126F6CCF02C9>
#[doc(alias("N_0x6d85126f6ccf02c9", "0x6D85126F6CCF02C9"))]
#[inline]
pub fn n_0x6d85126f6ccf02c9(feed_channel: i32, p1: i32, p2: bool) {
    call(0x6D85126F6CCF02C9, (feed_channel, p1, p2))
}

/// `N_0xaff5be9ba496ce40`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAFF5BE9BA496CE40>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias("N_0xaff5be9ba496ce40", "0xAFF5BE9BA496CE40"))]
#[inline]
pub unsafe fn n_0xaff5be9ba496ce40(
    p0: &mut [u8],
    p1: &mut [u8],
    p2: bool,
    p3: bool,
    collectable_category: impl Into<Hash>,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    let collectable_category: Hash = collectable_category.into();
    call(0xAFF5BE9BA496CE40, (p0, p1, p2, p3, collectable_category))
}

/// `N_0xb7223b91cd6b7e07`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB7223B91CD6B7E07>
#[doc(alias("N_0xb7223b91cd6b7e07", "0xB7223B91CD6B7E07"))]
#[inline]
pub fn n_0xb7223b91cd6b7e07(feed_channel: i32) -> bool {
    call(0xB7223B91CD6B7E07, (feed_channel,))
}

/// `UiFeedClearAllChannels`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6035E8FBCA32AC5E>
#[doc(alias(
    "UiFeedClearAllChannels",
    "_UI_FEED_CLEAR_ALL_CHANNELS",
    "0x6035E8FBCA32AC5E"
))]
#[inline]
pub fn ui_feed_clear_all_channels() {
    call(0x6035E8FBCA32AC5E, ())
}

/// `UiFeedClearChannel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD1232B332CBB9E7>
#[doc(alias("UiFeedClearChannel", "UI_FEED_CLEAR_CHANNEL", "0xDD1232B332CBB9E7"))]
#[inline]
pub fn ui_feed_clear_channel(feed_channel: i32, p1: bool, p2: bool) {
    call(0xDD1232B332CBB9E7, (feed_channel, p1, p2))
}

/// `UiFeedClearHelpTextFeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F901291EF177B02>
#[doc(alias(
    "UiFeedClearHelpTextFeed",
    "_UI_FEED_CLEAR_HELP_TEXT_FEED",
    "0x2F901291EF177B02"
))]
#[inline]
pub fn ui_feed_clear_help_text_feed(feed_message: i32, p1: bool) {
    call(0x2F901291EF177B02, (feed_message, p1))
}

/// `UiFeedGetCurrentMessage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC17F69E1418CD11F>
#[doc(alias(
    "UiFeedGetCurrentMessage",
    "UI_FEED_GET_CURRENT_MESSAGE",
    "0xC17F69E1418CD11F"
))]
#[inline]
pub fn ui_feed_get_current_message(feed_channel: i32) -> i32 {
    call(0xC17F69E1418CD11F, (feed_channel,))
}

/// `UiFeedGetMessageState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59FA676177DBE4C9>
#[doc(alias(
    "UiFeedGetMessageState",
    "_UI_FEED_GET_MESSAGE_STATE",
    "0x59FA676177DBE4C9"
))]
#[inline]
pub fn ui_feed_get_message_state(feed_message: i32) -> i32 {
    call(0x59FA676177DBE4C9, (feed_message,))
}

/// `UiFeedPostFeedTicker`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2920B9760F0F36B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostFeedTicker",
    "_UI_FEED_POST_FEED_TICKER",
    "0xB2920B9760F0F36B"
))]
#[inline]
pub unsafe fn ui_feed_post_feed_ticker(p0: &mut [u8], p1: &mut [u8], p2: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xB2920B9760F0F36B, (p0, p1, p2))
}

/// `UiFeedPostGameUpdateShard`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D1249BD28791878>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostGameUpdateShard",
    "_UI_FEED_POST_GAME_UPDATE_SHARD",
    "0x8D1249BD28791878"
))]
#[inline]
pub unsafe fn ui_feed_post_game_update_shard(p0: &mut [u8], p1: &mut [u8], p2: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x8D1249BD28791878, (p0, p1, p2))
}

/// `UiFeedPostHelpText`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x049D5C615BD38BAD>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias("UiFeedPostHelpText", "_UI_FEED_POST_HELP_TEXT", "0x049D5C615BD38BAD"))]
#[inline]
pub unsafe fn ui_feed_post_help_text(p0: &mut [u8], p1: &mut [u8], p2: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x049D5C615BD38BAD, (p0, p1, p2))
}

/// `UiFeedPostLocationShard`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD05590C1AB38F068>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `duration`, `data`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostLocationShard",
    "_UI_FEED_POST_LOCATION_SHARD",
    "0xD05590C1AB38F068"
))]
#[inline]
pub unsafe fn ui_feed_post_location_shard(
    duration: &mut [u8],
    data: &mut [u8],
    p2: bool,
    p3: bool,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let duration = unsafe { Buffer::new(duration) };
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0xD05590C1AB38F068, (duration, data, p2, p3))
}

/// `UiFeedPostMissionName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2024F4F333095FB1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostMissionName",
    "_UI_FEED_POST_MISSION_NAME",
    "0x2024F4F333095FB1"
))]
#[inline]
pub unsafe fn ui_feed_post_mission_name(p0: &mut [u8], p1: &mut [u8], p2: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x2024F4F333095FB1, (p0, p1, p2))
}

/// `UiFeedPostObjective`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCEDBF17EFCC0E4A4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias("UiFeedPostObjective", "_UI_FEED_POST_OBJECTIVE", "0xCEDBF17EFCC0E4A4"))]
#[inline]
pub unsafe fn ui_feed_post_objective(p0: &mut [u8], p1: &mut [u8], p2: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xCEDBF17EFCC0E4A4, (p0, p1, p2))
}

/// `UiFeedPostOneTextShard`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x860DDFE97CC94DF0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostOneTextShard",
    "_UI_FEED_POST_ONE_TEXT_SHARD",
    "0x860DDFE97CC94DF0"
))]
#[inline]
pub unsafe fn ui_feed_post_one_text_shard(p0: &mut [u8], p1: &mut [u8], p2: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x860DDFE97CC94DF0, (p0, p1, p2))
}

/// `UiFeedPostRankupToast`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F9FDDBA79117C69>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostRankupToast",
    "_UI_FEED_POST_RANKUP_TOAST",
    "0x3F9FDDBA79117C69"
))]
#[inline]
pub unsafe fn ui_feed_post_rankup_toast(p0: &mut [u8], p1: &mut [u8], p2: i32, p3: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x3F9FDDBA79117C69, (p0, p1, p2, p3))
}

/// `UiFeedPostReticleMessage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x893128CDB4B81FBB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostReticleMessage",
    "_UI_FEED_POST_RETICLE_MESSAGE",
    "0x893128CDB4B81FBB"
))]
#[inline]
pub unsafe fn ui_feed_post_reticle_message(p0: &mut [u8], p1: &mut [u8], p2: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x893128CDB4B81FBB, (p0, p1, p2))
}

/// `UiFeedPostSampleNotification`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC927890AA64E9661>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostSampleNotification",
    "_UI_FEED_POST_SAMPLE_NOTIFICATION",
    "0xC927890AA64E9661"
))]
#[inline]
pub unsafe fn ui_feed_post_sample_notification(
    p0: &mut [u8],
    p1: &mut [u8],
    p2: i32,
    p3: i32,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xC927890AA64E9661, (p0, p1, p2, p3))
}

/// `UiFeedPostSampleToast`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x26E87218390E6729>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostSampleToast",
    "_UI_FEED_POST_SAMPLE_TOAST",
    "0x26E87218390E6729"
))]
#[inline]
pub unsafe fn ui_feed_post_sample_toast(p0: &mut [u8], p1: &mut [u8], p2: bool, p3: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x26E87218390E6729, (p0, p1, p2, p3))
}

/// `UiFeedPostSampleToastRight`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB249EBCB30DD88E0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostSampleToastRight",
    "_UI_FEED_POST_SAMPLE_TOAST_RIGHT",
    "0xB249EBCB30DD88E0"
))]
#[inline]
pub unsafe fn ui_feed_post_sample_toast_right(p0: &mut [u8], p1: &mut [u8], p2: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xB249EBCB30DD88E0, (p0, p1, p2))
}

/// `UiFeedPostSampleToastWithAppLink`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x38838A646FB30AAE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostSampleToastWithAppLink",
    "_UI_FEED_POST_SAMPLE_TOAST_WITH_APP_LINK",
    "0x38838A646FB30AAE"
))]
#[inline]
pub unsafe fn ui_feed_post_sample_toast_with_app_link(
    p0: &mut [u8],
    p1: &mut [u8],
    p2: bool,
    p3: bool,
    p4: bool,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x38838A646FB30AAE, (p0, p1, p2, p3, p4))
}

/// `UiFeedPostThreeTextShard`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02BCC0FE9EBA3529>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostThreeTextShard",
    "_UI_FEED_POST_THREE_TEXT_SHARD",
    "0x02BCC0FE9EBA3529"
))]
#[inline]
pub unsafe fn ui_feed_post_three_text_shard(
    p0: &mut [u8],
    p1: &mut [u8],
    p2: bool,
    p3: bool,
    p4: bool,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x02BCC0FE9EBA3529, (p0, p1, p2, p3, p4))
}

/// `UiFeedPostTwoTextShard`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6F4216AB10EB08E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostTwoTextShard",
    "_UI_FEED_POST_TWO_TEXT_SHARD",
    "0xA6F4216AB10EB08E"
))]
#[inline]
pub unsafe fn ui_feed_post_two_text_shard(p0: &mut [u8], p1: &mut [u8], p2: bool, p3: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xA6F4216AB10EB08E, (p0, p1, p2, p3))
}

/// `UiFeedPostVoiceChatFeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC48152BC6B3E821C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "UiFeedPostVoiceChatFeed",
    "_UI_FEED_POST_VOICE_CHAT_FEED",
    "0xC48152BC6B3E821C"
))]
#[inline]
pub unsafe fn ui_feed_post_voice_chat_feed(p0: &mut [u8], p1: &mut [u8], p2: bool) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xC48152BC6B3E821C, (p0, p1, p2))
}
