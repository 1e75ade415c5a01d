// Made by native-gen 0.2.0 from data 0589b788a977fcfc; do not edit.

//! Namespace `UILOG` of the RedM client.

use crate::prelude::*;

/// `N_0x2a4765812202e671`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A4765812202E671>
#[doc(alias("N_0x2a4765812202e671", "0x2A4765812202E671"))]
#[inline]
pub fn n_0x2a4765812202e671() -> i32 {
    call(0x2A4765812202E671, ())
}

/// `N_0x763637f9b838b0a7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x763637F9B838B0A7>
#[doc(alias("N_0x763637f9b838b0a7", "0x763637F9B838B0A7"))]
#[inline]
pub fn n_0x763637f9b838b0a7(p0: i32, p1: impl Into<Hash>, p2: &str) {
    let p1: Hash = p1.into();
    call(0x763637F9B838B0A7, (p0, p1, p2))
}

/// `N_0xa20398536b7f1134`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA20398536B7F1134>
#[doc(alias("N_0xa20398536b7f1134", "0xA20398536B7F1134"))]
#[inline]
pub fn n_0xa20398536b7f1134(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0xA20398536B7F1134, (p0, p1, p2, p3, p4, p5))
}

/// `N_0xa49d6d503e3ea847`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA49D6D503E3EA847>
#[doc(alias("N_0xa49d6d503e3ea847", "0xA49D6D503E3EA847"))]
#[inline]
pub fn n_0xa49d6d503e3ea847(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xA49D6D503E3EA847, (p0, p1, p2, p3, p4))
}

/// `N_0xda0a30153fcc0ffd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA0A30153FCC0FFD>
#[doc(alias("N_0xda0a30153fcc0ffd", "0xDA0A30153FCC0FFD"))]
#[inline]
pub fn n_0xda0a30153fcc0ffd() {
    call(0xDA0A30153FCC0FFD, ())
}

/// `UilogAddEntryHash`.
///
/// Of unknown type: `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x69D5479982355D8F>
#[doc(alias("UilogAddEntryHash", "_UILOG_ADD_ENTRY_HASH", "0x69D5479982355D8F"))]
#[inline]
pub fn uilog_add_entry_hash(
    p0: i32,
    p1: i32,
    x: f32,
    y: f32,
    z: f32,
    p5: impl Into<Hash>,
    p6: impl Into<Hash>,
    p7: i32,
) {
    let p5: Hash = p5.into();
    let p6: Hash = p6.into();
    call(0x69D5479982355D8F, (p0, p1, x, y, z, p5, p6, p7))
}

/// `UilogAddItemToTaskList`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49C63FDF69744A27>
#[doc(alias(
    "UilogAddItemToTaskList",
    "_UILOG_ADD_ITEM_TO_TASK_LIST",
    "0x49C63FDF69744A27"
))]
#[inline]
pub fn uilog_add_item_to_task_list(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0x49C63FDF69744A27, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `UilogAddOrUpdateObjective`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB43163388484CC87>
#[doc(alias(
    "UilogAddOrUpdateObjective",
    "_UILOG_ADD_OR_UPDATE_OBJECTIVE",
    "0xB43163388484CC87"
))]
#[inline]
pub fn uilog_add_or_update_objective(
    p0: i32,
    p1: impl Into<Hash>,
    p2: impl Into<Hash>,
    p3: &str,
    p4: bool,
    p5: bool,
    p6: bool,
) {
    let p1: Hash = p1.into();
    let p2: Hash = p2.into();
    call(0xB43163388484CC87, (p0, p1, p2, p3, p4, p5, p6))
}

/// `UilogAddTotalTakeEntry`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x60C59968E8E87E6B>
#[doc(alias(
    "UilogAddTotalTakeEntry",
    "_UILOG_ADD_TOTAL_TAKE_ENTRY",
    "0x60C59968E8E87E6B"
))]
#[inline]
pub fn uilog_add_total_take_entry(
    p0: impl Into<Hash>,
    p1: impl Into<Hash>,
    p2: &str,
    p3: &str,
    p4: impl Into<Hash>,
) {
    let p0: Hash = p0.into();
    let p1: Hash = p1.into();
    let p4: Hash = p4.into();
    call(0x60C59968E8E87E6B, (p0, p1, p2, p3, p4))
}

/// `UilogClearAllEntries`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB95B4EA6B1EDF035>
#[doc(alias(
    "UilogClearAllEntries",
    "_UILOG_CLEAR_ALL_ENTRIES",
    "0xB95B4EA6B1EDF035"
))]
#[inline]
pub fn uilog_clear_all_entries() {
    call(0xB95B4EA6B1EDF035, ())
}

/// `UilogClearCachedObjective`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDFF0D417277B41F8>
#[doc(alias(
    "UilogClearCachedObjective",
    "_UILOG_CLEAR_CACHED_OBJECTIVE",
    "0xDFF0D417277B41F8"
))]
#[inline]
pub fn uilog_clear_cached_objective() {
    call(0xDFF0D417277B41F8, ())
}

/// `UilogClearHasDisplayedCachedObjective`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3108D6981A5CADB>
#[doc(alias(
    "UilogClearHasDisplayedCachedObjective",
    "_UILOG_CLEAR_HAS_DISPLAYED_CACHED_OBJECTIVE",
    "0xA3108D6981A5CADB"
))]
#[inline]
pub fn uilog_clear_has_displayed_cached_objective() {
    call(0xA3108D6981A5CADB, ())
}

/// `UilogGetCachedObjective`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x15A4461BEB788096>
#[doc(alias(
    "UilogGetCachedObjective",
    "_UILOG_GET_CACHED_OBJECTIVE",
    "0x15A4461BEB788096"
))]
#[inline]
pub fn uilog_get_cached_objective() -> Option<String> {
    call(0x15A4461BEB788096, ())
}

/// `UilogHasDisplayedCachedObjective`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC48FFBB45B54F71>
#[doc(alias(
    "UilogHasDisplayedCachedObjective",
    "_UILOG_HAS_DISPLAYED_CACHED_OBJECTIVE",
    "0xCC48FFBB45B54F71"
))]
#[inline]
pub fn uilog_has_displayed_cached_objective() -> bool {
    call(0xCC48FFBB45B54F71, ())
}

/// `UilogIsEntryRegistered`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8188CCF52202475>
#[doc(alias(
    "UilogIsEntryRegistered",
    "_UILOG_IS_ENTRY_REGISTERED",
    "0xB8188CCF52202475"
))]
#[inline]
pub fn uilog_is_entry_registered(p0: i32, p1: impl Into<Hash>) -> bool {
    let p1: Hash = p1.into();
    call(0xB8188CCF52202475, (p0, p1))
}

/// `UilogMarkAllEntriesAvailability`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3920574CF0A2B7B6>
#[doc(alias(
    "UilogMarkAllEntriesAvailability",
    "_UILOG_MARK_ALL_ENTRIES_AVAILABILITY",
    "0x3920574CF0A2B7B6"
))]
#[inline]
pub fn uilog_mark_all_entries_availability(p0: i32, p1: &str) {
    call(0x3920574CF0A2B7B6, (p0, p1))
}

/// `UilogMarkEntryAvailability`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13E8D7DD08543482>
#[doc(alias(
    "UilogMarkEntryAvailability",
    "_UILOG_MARK_ENTRY_AVAILABILITY",
    "0x13E8D7DD08543482"
))]
#[inline]
pub fn uilog_mark_entry_availability(p0: i32, p1: impl Into<Hash>, p2: i32, p3: &str) {
    let p1: Hash = p1.into();
    call(0x13E8D7DD08543482, (p0, p1, p2, p3))
}

/// `UilogMarkMissionCompleted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE31D66D1E54C471>
#[doc(alias(
    "UilogMarkMissionCompleted",
    "_UILOG_MARK_MISSION_COMPLETED",
    "0xDE31D66D1E54C471"
))]
#[inline]
pub fn uilog_mark_mission_completed(p0: impl Into<Hash>) {
    let p0: Hash = p0.into();
    call(0xDE31D66D1E54C471, (p0,))
}

/// `UilogPostNotification`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49E58FE6EF40B987>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "UilogPostNotification",
    "_UILOG_POST_NOTIFICATION",
    "0x49E58FE6EF40B987"
))]
#[inline]
pub unsafe fn uilog_post_notification(data: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x49E58FE6EF40B987, (data,))
}

/// `UilogPrintCachedObjective`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9990552DEC71600>
#[doc(alias(
    "UilogPrintCachedObjective",
    "_UILOG_PRINT_CACHED_OBJECTIVE",
    "0xE9990552DEC71600"
))]
#[inline]
pub fn uilog_print_cached_objective() {
    call(0xE9990552DEC71600, ())
}

/// `UilogRemoveEntry`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD594A19BE09A75C6>
#[doc(alias("UilogRemoveEntry", "_UILOG_REMOVE_ENTRY", "0xD594A19BE09A75C6"))]
#[inline]
pub fn uilog_remove_entry(p0: i32, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0xD594A19BE09A75C6, (p0, p1))
}

/// `UilogSetCachedObjective`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA233F8FE190514C>
#[doc(alias(
    "UilogSetCachedObjective",
    "_UILOG_SET_CACHED_OBJECTIVE",
    "0xFA233F8FE190514C"
))]
#[inline]
pub fn uilog_set_cached_objective(p0: &str) {
    call(0xFA233F8FE190514C, (p0,))
}

/// `UilogSetDisplayCompletionRating`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA31013798FADCADC>
#[doc(alias(
    "UilogSetDisplayCompletionRating",
    "_UILOG_SET_DISPLAY_COMPLETION_RATING",
    "0xA31013798FADCADC"
))]
#[inline]
pub fn uilog_set_display_completion_rating(log_entry_type: i32, p1: impl Into<Hash>, p2: bool) {
    let p1: Hash = p1.into();
    call(0xA31013798FADCADC, (log_entry_type, p1, p2))
}

/// `UilogSetEntryBriefTexture`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x69684D9936958D8F>
#[doc(alias(
    "UilogSetEntryBriefTexture",
    "_UILOG_SET_ENTRY_BRIEF_TEXTURE",
    "0x69684D9936958D8F"
))]
#[inline]
pub fn uilog_set_entry_brief_texture(
    p0: i32,
    p1: impl Into<Hash>,
    texture: impl Into<Hash>,
    texture_dictionary: impl Into<Hash>,
) {
    let p1: Hash = p1.into();
    let texture: Hash = texture.into();
    let texture_dictionary: Hash = texture_dictionary.into();
    call(0x69684D9936958D8F, (p0, p1, texture, texture_dictionary))
}

/// `UilogSetEntryIconTexture`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6965469934958D8F>
#[doc(alias(
    "UilogSetEntryIconTexture",
    "_UILOG_SET_ENTRY_ICON_TEXTURE",
    "0x6965469934958D8F"
))]
#[inline]
pub fn uilog_set_entry_icon_texture(
    p0: i32,
    p1: impl Into<Hash>,
    icon: impl Into<Hash>,
    icon_dictionary: impl Into<Hash>,
) {
    let p1: Hash = p1.into();
    let icon: Hash = icon.into();
    let icon_dictionary: Hash = icon_dictionary.into();
    call(0x6965469934958D8F, (p0, p1, icon, icon_dictionary))
}

/// `UilogSetEntryPinned`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72A5CD214B342568>
#[doc(alias("UilogSetEntryPinned", "_UILOG_SET_ENTRY_PINNED", "0x72A5CD214B342568"))]
#[inline]
pub fn uilog_set_entry_pinned(p0: i32, p1: impl Into<Hash>, p2: bool) {
    let p1: Hash = p1.into();
    call(0x72A5CD214B342568, (p0, p1, p2))
}

/// `UilogSetHasDisplayedCachedObjective`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3108D6981A5CADC>
#[doc(alias(
    "UilogSetHasDisplayedCachedObjective",
    "_UILOG_SET_HAS_DISPLAYED_CACHED_OBJECTIVE",
    "0xA3108D6981A5CADC"
))]
#[inline]
pub fn uilog_set_has_displayed_cached_objective() {
    call(0xA3108D6981A5CADC, ())
}

/// `UilogSetPendingDetailsId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x136A027CF37B0A4F>
#[doc(alias(
    "UilogSetPendingDetailsId",
    "_UILOG_SET_PENDING_DETAILS_ID",
    "0x136A027CF37B0A4F"
))]
#[inline]
pub fn uilog_set_pending_details_id(p0: i32, p1: impl Into<Hash>) -> i32 {
    let p1: Hash = p1.into();
    call(0x136A027CF37B0A4F, (p0, p1))
}

/// `UilogSetTotalTakeSummary`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD106B211EF1B8F04>
#[doc(alias(
    "UilogSetTotalTakeSummary",
    "_UILOG_SET_TOTAL_TAKE_SUMMARY",
    "0xD106B211EF1B8F04"
))]
#[inline]
pub fn uilog_set_total_take_summary(p0: &str, p1: &str) {
    call(0xD106B211EF1B8F04, (p0, p1))
}

/// `UilogUpdateEntrySubheader`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80D6524190258C3E>
#[doc(alias(
    "UilogUpdateEntrySubheader",
    "_UILOG_UPDATE_ENTRY_SUBHEADER",
    "0x80D6524190258C3E"
))]
#[inline]
pub fn uilog_update_entry_subheader(p0: i32, p1: impl Into<Hash>, p2: &str) {
    let p1: Hash = p1.into();
    call(0x80D6524190258C3E, (p0, p1, p2))
}
