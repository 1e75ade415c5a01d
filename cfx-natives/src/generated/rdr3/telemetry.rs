// Made by native-gen 0.2.0 from data ebb009e7d65fcb4d; do not edit.

//! Namespace `TELEMETRY` of the RedM client.

use crate::prelude::*;

/// `AnalyticsPlaytimeFreemodeEnd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3180E991D4B8F248>
#[doc(alias(
    "AnalyticsPlaytimeFreemodeEnd",
    "ANALYTICS_PLAYTIME_FREEMODE_END",
    "0x3180E991D4B8F248"
))]
#[inline]
pub fn analytics_playtime_freemode_end() {
    call(0x3180E991D4B8F248, ())
}

/// `AnalyticsPlaytimeFreemodeStart`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9F24081D84931B8>
#[doc(alias(
    "AnalyticsPlaytimeFreemodeStart",
    "ANALYTICS_PLAYTIME_FREEMODE_START",
    "0xE9F24081D84931B8"
))]
#[inline]
pub fn analytics_playtime_freemode_start() {
    call(0xE9F24081D84931B8, ())
}

/// `ClearTelemetryShopUi`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32D5898C4898CD95>
#[doc(alias(
    "ClearTelemetryShopUi",
    "_CLEAR_TELEMETRY_SHOP_UI",
    "0x32D5898C4898CD95"
))]
#[inline]
pub fn clear_telemetry_shop_ui() {
    call(0x32D5898C4898CD95, ())
}

/// `N_0x6f5bc5c4eab42b15`, since game build 1491.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F5BC5C4EAB42B15>
#[doc(alias("N_0x6f5bc5c4eab42b15", "0x6F5BC5C4EAB42B15"))]
#[inline]
pub fn n_0x6f5bc5c4eab42b15(link_id: i32, type_: i32, content_id: &str) {
    call(0x6F5BC5C4EAB42B15, (link_id, type_, content_id))
}

/// `N_0xec0bd8736dcaf841`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC0BD8736DCAF841>
#[doc(alias("N_0xec0bd8736dcaf841", "0xEC0BD8736DCAF841"))]
#[inline]
pub fn n_0xec0bd8736dcaf841(toggle: bool) {
    call(0xEC0BD8736DCAF841, (toggle,))
}

/// `TelemetryAmbientVignette`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3145044F3990D321>
#[doc(alias(
    "TelemetryAmbientVignette",
    "_TELEMETRY_AMBIENT_VIGNETTE",
    "0x3145044F3990D321"
))]
#[inline]
pub fn telemetry_ambient_vignette(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0x3145044F3990D321, (p0, p1, p2, p3, p4, p5, p6))
}

/// `TelemetryAnimalSkinned`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7581972ADF5D699A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `items`: there must be as many as it takes.
#[doc(alias(
    "TelemetryAnimalSkinned",
    "_TELEMETRY_ANIMAL_SKINNED",
    "0x7581972ADF5D699A"
))]
#[inline]
pub unsafe fn telemetry_animal_skinned(type_: impl Into<Hash>, items: &mut [u8]) {
    let type_: Hash = type_.into();
    // SAFETY: the caller promises that the native stays inside.
    let items = unsafe { Buffer::new(items) };
    call(0x7581972ADF5D699A, (type_, items))
}

/// `TelemetryBountyTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52FA31DB8F3AD25D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "TelemetryBountyTarget",
    "_TELEMETRY_BOUNTY_TARGET",
    "0x52FA31DB8F3AD25D"
))]
#[inline]
pub unsafe fn telemetry_bounty_target(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x52FA31DB8F3AD25D, (data,))
}

/// `TelemetryCampCreated`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x565EAA726B2CE3B7>
#[doc(alias(
    "TelemetryCampCreated",
    "_TELEMETRY_CAMP_CREATED",
    "0x565EAA726B2CE3B7"
))]
#[inline]
pub fn telemetry_camp_created(p0: i32) {
    call(0x565EAA726B2CE3B7, (p0,))
}

/// `TelemetryCampDonate`.
///
/// Of unknown type: `transaction_id`, `p1`, `p2`, `p3`, `p4`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF516E598D966D06>
#[doc(alias("TelemetryCampDonate", "TELEMETRY_CAMP_DONATE", "0xDF516E598D966D06"))]
#[inline]
pub fn telemetry_camp_donate(
    transaction_id: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    slot_id: impl Into<Hash>,
    p6: impl Into<Hash>,
    p7: i32,
    p8: bool,
) {
    let slot_id: Hash = slot_id.into();
    let p6: Hash = p6.into();
    call(
        0xDF516E598D966D06,
        (transaction_id, p1, p2, p3, p4, slot_id, p6, p7, p8),
    )
}

/// `TelemetryCampSupplies`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x217F47761376E16E>
#[doc(alias(
    "TelemetryCampSupplies",
    "_TELEMETRY_CAMP_SUPPLIES",
    "0x217F47761376E16E"
))]
#[inline]
pub fn telemetry_camp_supplies(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x217F47761376E16E, (p0, p1, p2, p3, p4))
}

/// `TelemetryCharCreator`, since game build 1355.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7207AD471BC9278C>
#[doc(alias(
    "TelemetryCharCreator",
    "_TELEMETRY_CHAR_CREATOR",
    "0x7207AD471BC9278C"
))]
#[inline]
pub fn telemetry_char_creator(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0x7207AD471BC9278C, (p0, p1, p2, p3, p4, p5, p6))
}

/// `TelemetryCollect`.
///
/// Of unknown type: `transaction_id`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6CB05DDAEE43AFD>
#[doc(alias("TelemetryCollect", "_TELEMETRY_COLLECT", "0xD6CB05DDAEE43AFD"))]
#[inline]
pub fn telemetry_collect(
    transaction_id: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
) {
    call(0xD6CB05DDAEE43AFD, (transaction_id, p1, p2, p3, p4, p5, p6))
}

/// `TelemetryCoupon`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x621D719C4836292B>
#[doc(alias("TelemetryCoupon", "_TELEMETRY_COUPON", "0x621D719C4836292B"))]
#[inline]
pub fn telemetry_coupon(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x621D719C4836292B, (p0, p1, p2, p3, p4, p5))
}

/// `TelemetryCraftItem`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `quantity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78C2E029DB205A3A>
#[doc(alias("TelemetryCraftItem", "_TELEMETRY_CRAFT_ITEM", "0x78C2E029DB205A3A"))]
#[inline]
pub fn telemetry_craft_item(p0: i32, p1: i32, p2: i32, quantity: i32) {
    call(0x78C2E029DB205A3A, (p0, p1, p2, quantity))
}

/// `TelemetryCreateUuid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE692D336F8A2A97F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `uuid`: there must be as many as it takes.
#[doc(alias("TelemetryCreateUuid", "_TELEMETRY_CREATE_UUID", "0xE692D336F8A2A97F"))]
#[inline]
pub unsafe fn telemetry_create_uuid(uuid: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let uuid = unsafe { Buffer::new(uuid) };
    call(0xE692D336F8A2A97F, (uuid,))
}

/// `TelemetryCustom`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40914CCF2A1AB531>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias("TelemetryCustom", "_TELEMETRY_CUSTOM", "0x40914CCF2A1AB531"))]
#[inline]
pub unsafe fn telemetry_custom(args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x40914CCF2A1AB531, (args,))
}

/// `TelemetryDefensive`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE57529D23541D2DD>
#[doc(alias("TelemetryDefensive", "_TELEMETRY_DEFENSIVE", "0xE57529D23541D2DD"))]
#[inline]
pub fn telemetry_defensive(p0: i32, p1: i32, p2: i32) {
    call(0xE57529D23541D2DD, (p0, p1, p2))
}

/// `TelemetryDiscoverable`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF5EAD898EF387E73>
#[doc(alias(
    "TelemetryDiscoverable",
    "_TELEMETRY_DISCOVERABLE",
    "0xF5EAD898EF387E73"
))]
#[inline]
pub fn telemetry_discoverable(p0: i32) {
    call(0xF5EAD898EF387E73, (p0,))
}

/// `TelemetryEmoteAddCategoryToSave`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C24AF8EEEEF8A55>
#[doc(alias(
    "TelemetryEmoteAddCategoryToSave",
    "_TELEMETRY_EMOTE_ADD_CATEGORY_TO_SAVE",
    "0x2C24AF8EEEEF8A55"
))]
#[inline]
pub fn telemetry_emote_add_category_to_save(p0: i32, p1: i32, emote: impl Into<Hash>) {
    let emote: Hash = emote.into();
    call(0x2C24AF8EEEEF8A55, (p0, p1, emote))
}

/// `TelemetryFastTravel`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7CEF4AC79F7E7FAD>
#[doc(alias("TelemetryFastTravel", "_TELEMETRY_FAST_TRAVEL", "0x7CEF4AC79F7E7FAD"))]
#[inline]
pub fn telemetry_fast_travel(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x7CEF4AC79F7E7FAD, (p0, p1, p2, p3, p4))
}

/// `TelemetryFavorEmote`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16B23D4F7A1F50D9>
#[doc(alias("TelemetryFavorEmote", "_TELEMETRY_FAVOR_EMOTE", "0x16B23D4F7A1F50D9"))]
#[inline]
pub fn telemetry_favor_emote(p0: i32, p1: i32, p2: i32) {
    call(0x16B23D4F7A1F50D9, (p0, p1, p2))
}

/// `TelemetryGameProgress`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51EC204A6E5B5A1A>
#[doc(alias(
    "TelemetryGameProgress",
    "_TELEMETRY_GAME_PROGRESS",
    "0x51EC204A6E5B5A1A"
))]
#[inline]
pub fn telemetry_game_progress(p0: i32, p1: i32) {
    call(0x51EC204A6E5B5A1A, (p0, p1))
}

/// `TelemetryGangShares`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE6DC9B21AC7A8729>
#[doc(alias("TelemetryGangShares", "_TELEMETRY_GANG_SHARES", "0xE6DC9B21AC7A8729"))]
#[inline]
pub fn telemetry_gang_shares(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xE6DC9B21AC7A8729, (p0, p1, p2, p3))
}

/// `TelemetryGoldStore`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x536B6025E94AC48F>
#[doc(alias("TelemetryGoldStore", "_TELEMETRY_GOLD_STORE", "0x536B6025E94AC48F"))]
#[inline]
pub fn telemetry_gold_store(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x536B6025E94AC48F, (p0, p1, p2, p3))
}

/// `TelemetryGunLocker`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x415FE28ED44BFF14>
#[doc(alias("TelemetryGunLocker", "_TELEMETRY_GUN_LOCKER", "0x415FE28ED44BFF14"))]
#[inline]
pub fn telemetry_gun_locker() {
    call(0x415FE28ED44BFF14, ())
}

/// `TelemetryGunLockerWeaponRemoved`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x317D9C9560529CC2>
#[doc(alias(
    "TelemetryGunLockerWeaponRemoved",
    "_TELEMETRY_GUN_LOCKER_WEAPON_REMOVED",
    "0x317D9C9560529CC2"
))]
#[inline]
pub fn telemetry_gun_locker_weapon_removed(p0: impl Into<Hash>) {
    let p0: Hash = p0.into();
    call(0x317D9C9560529CC2, (p0,))
}

/// `TelemetryGunLockerWeaponStored`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3ADF4880784FA9C>
#[doc(alias(
    "TelemetryGunLockerWeaponStored",
    "_TELEMETRY_GUN_LOCKER_WEAPON_STORED",
    "0xC3ADF4880784FA9C"
))]
#[inline]
pub fn telemetry_gun_locker_weapon_stored(p0: impl Into<Hash>) {
    let p0: Hash = p0.into();
    call(0xC3ADF4880784FA9C, (p0,))
}

/// `TelemetryHerbPicked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE693EC3A178F6C2>
#[doc(alias("TelemetryHerbPicked", "_TELEMETRY_HERB_PICKED", "0xAE693EC3A178F6C2"))]
#[inline]
pub fn telemetry_herb_picked(herb_type: impl Into<Hash>) {
    let herb_type: Hash = herb_type.into();
    call(0xAE693EC3A178F6C2, (herb_type,))
}

/// `TelemetryHonor`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE6B763C7F4902201>
#[doc(alias("TelemetryHonor", "_TELEMETRY_HONOR", "0xE6B763C7F4902201"))]
#[inline]
pub fn telemetry_honor(p0: i32, p1: i32) {
    call(0xE6B763C7F4902201, (p0, p1))
}

/// `TelemetryHubNavigation`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x25CC50EC1A6F3A96>
#[doc(alias(
    "TelemetryHubNavigation",
    "_TELEMETRY_HUB_NAVIGATION",
    "0x25CC50EC1A6F3A96"
))]
#[inline]
pub fn telemetry_hub_navigation(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x25CC50EC1A6F3A96, (p0, p1, p2, p3))
}

/// `TelemetryHubOffers`, since game build 1232.
///
/// Of unknown type: `coupon_item`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37AA282163B0D2C4>
#[doc(alias("TelemetryHubOffers", "_TELEMETRY_HUB_OFFERS", "0x37AA282163B0D2C4"))]
#[inline]
pub fn telemetry_hub_offers(coupon_item: i32, p1: i32) {
    call(0x37AA282163B0D2C4, (coupon_item, p1))
}

/// `TelemetryIntroSkip`, since game build 1355.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B554723799245F4>
#[doc(alias("TelemetryIntroSkip", "_TELEMETRY_INTRO_SKIP", "0x1B554723799245F4"))]
#[inline]
pub fn telemetry_intro_skip(p0: i32, p1: i32, p2: i32) {
    call(0x1B554723799245F4, (p0, p1, p2))
}

/// `TelemetryLobbyProgression`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xECD67E9FA677CCCF>
#[doc(alias(
    "TelemetryLobbyProgression",
    "_TELEMETRY_LOBBY_PROGRESSION",
    "0xECD67E9FA677CCCF"
))]
#[inline]
pub fn telemetry_lobby_progression(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xECD67E9FA677CCCF, (p0, p1, p2, p3))
}

/// `TelemetryLoot`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF63EF77B0DF0397>
#[doc(alias("TelemetryLoot", "_TELEMETRY_LOOT", "0xCF63EF77B0DF0397"))]
#[inline]
pub fn telemetry_loot(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xCF63EF77B0DF0397, (p0, p1, p2, p3))
}

/// `TelemetryMatchNomination`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x330029E121380CEB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "TelemetryMatchNomination",
    "_TELEMETRY_MATCH_NOMINATION",
    "0x330029E121380CEB"
))]
#[inline]
pub unsafe fn telemetry_match_nomination(args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x330029E121380CEB, (args,))
}

/// `TelemetryMatchOver`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2058154357726BB>
#[doc(alias("TelemetryMatchOver", "_TELEMETRY_MATCH_OVER", "0xA2058154357726BB"))]
#[inline]
pub fn telemetry_match_over(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xA2058154357726BB, (p0, p1, p2, p3, p4))
}

/// `TelemetryMatchQueue`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C08D2B6D8BE17E4>
#[doc(alias("TelemetryMatchQueue", "_TELEMETRY_MATCH_QUEUE", "0x4C08D2B6D8BE17E4"))]
#[inline]
pub fn telemetry_match_queue(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0x4C08D2B6D8BE17E4, (p0, p1, p2, p3, p4, p5, p6))
}

/// `TelemetryMatchStarted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF620F47B4F4A78C4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "TelemetryMatchStarted",
    "_TELEMETRY_MATCH_STARTED",
    "0xF620F47B4F4A78C4"
))]
#[inline]
pub unsafe fn telemetry_match_started(p0: &mut [u8], p1: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xF620F47B4F4A78C4, (p0, p1))
}

/// `TelemetryMatchVote`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF3C68F56BAD7B69>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias("TelemetryMatchVote", "_TELEMETRY_MATCH_VOTE", "0xEF3C68F56BAD7B69"))]
#[inline]
pub unsafe fn telemetry_match_vote(p0: &mut [u8], p1: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xEF3C68F56BAD7B69, (p0, p1))
}

/// `TelemetryMenuNavigation`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3255D4D2082C6339>
#[doc(alias(
    "TelemetryMenuNavigation",
    "_TELEMETRY_MENU_NAVIGATION",
    "0x3255D4D2082C6339"
))]
#[inline]
pub fn telemetry_menu_navigation(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x3255D4D2082C6339, (p0, p1, p2, p3))
}

/// `TelemetryMissionCheckpoint`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8EC7890D446BD9C1>
#[doc(alias(
    "TelemetryMissionCheckpoint",
    "_TELEMETRY_MISSION_CHECKPOINT",
    "0x8EC7890D446BD9C1"
))]
#[inline]
pub fn telemetry_mission_checkpoint(p0: i32, p1: i32, p2: i32) {
    call(0x8EC7890D446BD9C1, (p0, p1, p2))
}

/// `TelemetryMissionFailedToLaunch`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6571E4327390EC0B>
#[doc(alias(
    "TelemetryMissionFailedToLaunch",
    "_TELEMETRY_MISSION_FAILED_TO_LAUNCH",
    "0x6571E4327390EC0B"
))]
#[inline]
pub fn telemetry_mission_failed_to_launch(p0: i32, p1: i32, x: f32, y: f32, z: f32, reason: i32) {
    call(0x6571E4327390EC0B, (p0, p1, x, y, z, reason))
}

/// `TelemetryMissionIloOption`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA323F5E1A4DA2F1>
#[doc(alias(
    "TelemetryMissionIloOption",
    "_TELEMETRY_MISSION_ILO_OPTION",
    "0xEA323F5E1A4DA2F1"
))]
#[inline]
pub fn telemetry_mission_ilo_option(p0: i32, p1: i32) {
    call(0xEA323F5E1A4DA2F1, (p0, p1))
}

/// `TelemetryMissionOver`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD894437E12C17AEC>
#[doc(alias(
    "TelemetryMissionOver",
    "_TELEMETRY_MISSION_OVER",
    "0xD894437E12C17AEC"
))]
#[inline]
pub fn telemetry_mission_over(p0: i32, p1: i32) {
    call(0xD894437E12C17AEC, (p0, p1))
}

/// `TelemetryMissionStarted`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x15B0CC1B36F1DE29>
#[doc(alias(
    "TelemetryMissionStarted",
    "_TELEMETRY_MISSION_STARTED",
    "0x15B0CC1B36F1DE29"
))]
#[inline]
pub fn telemetry_mission_started(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x15B0CC1B36F1DE29, (p0, p1, p2, p3))
}

/// `TelemetryMoonshineBrew`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5013EFBB5516867>
#[doc(alias(
    "TelemetryMoonshineBrew",
    "_TELEMETRY_MOONSHINE_BREW",
    "0xB5013EFBB5516867"
))]
#[inline]
pub fn telemetry_moonshine_brew(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
    p10: i32,
) {
    call(
        0xB5013EFBB5516867,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `TelemetryNetCamp`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA72773C3134F9A57>
#[doc(alias("TelemetryNetCamp", "_TELEMETRY_NET_CAMP", "0xA72773C3134F9A57"))]
#[inline]
pub fn telemetry_net_camp(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0xA72773C3134F9A57, (p0, p1, p2, p3, p4, p5, p6))
}

/// `TelemetryNotoriety`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE26970A7AE0F28E9>
#[doc(alias("TelemetryNotoriety", "_TELEMETRY_NOTORIETY", "0xE26970A7AE0F28E9"))]
#[inline]
pub fn telemetry_notoriety(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xE26970A7AE0F28E9, (p0, p1, p2, p3))
}

/// `TelemetryParleyFeud`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF37A2149BC9A8A27>
#[doc(alias("TelemetryParleyFeud", "_TELEMETRY_PARLEY_FEUD", "0xF37A2149BC9A8A27"))]
#[inline]
pub fn telemetry_parley_feud(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xF37A2149BC9A8A27, (p0, p1, p2, p3, p4))
}

/// `TelemetryPersonalVehicleMount`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF9052BC7A3B7D33>
#[doc(alias(
    "TelemetryPersonalVehicleMount",
    "TELEMETRY_PERSONAL_VEHICLE_MOUNT",
    "0xFF9052BC7A3B7D33"
))]
#[inline]
pub fn telemetry_personal_vehicle_mount(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xFF9052BC7A3B7D33, (p0, p1, p2, p3))
}

/// `TelemetryPersonalVehicleWagon`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE67AF24C5A3B6058>
#[doc(alias(
    "TelemetryPersonalVehicleWagon",
    "_TELEMETRY_PERSONAL_VEHICLE_WAGON",
    "0xE67AF24C5A3B6058"
))]
#[inline]
pub fn telemetry_personal_vehicle_wagon(p0: i32, p1: i32, p2: i32) {
    call(0xE67AF24C5A3B6058, (p0, p1, p2))
}

/// `TelemetryPhoto`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED22BE4C5A399E63>
#[doc(alias("TelemetryPhoto", "_TELEMETRY_PHOTO", "0xED22BE4C5A399E63"))]
#[inline]
pub fn telemetry_photo(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xED22BE4C5A399E63, (p0, p1, p2, p3))
}

/// `TelemetryPhotoCam`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0777D65EE8A17517>
#[doc(alias("TelemetryPhotoCam", "_TELEMETRY_PHOTO_CAM", "0x0777D65EE8A17517"))]
#[inline]
pub fn telemetry_photo_cam(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) {
    call(0x0777D65EE8A17517, (p0, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `TelemetryPlayerMenuPin`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x076C5843371EB889>
#[doc(alias(
    "TelemetryPlayerMenuPin",
    "TELEMETRY_PLAYER_MENU_PIN",
    "0x076C5843371EB889"
))]
#[inline]
pub fn telemetry_player_menu_pin(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x076C5843371EB889, (p0, p1, p2, p3))
}

/// `TelemetryPlayerSpawned`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5DA4718DF897EB25>
#[doc(alias(
    "TelemetryPlayerSpawned",
    "_TELEMETRY_PLAYER_SPAWNED",
    "0x5DA4718DF897EB25"
))]
#[inline]
pub fn telemetry_player_spawned(ped: Ped) {
    call(0x5DA4718DF897EB25, (ped,))
}

/// `TelemetryPokerOver`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8127C5AA05C5A210>
#[doc(alias("TelemetryPokerOver", "_TELEMETRY_POKER_OVER", "0x8127C5AA05C5A210"))]
#[inline]
pub fn telemetry_poker_over(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
) {
    call(0x8127C5AA05C5A210, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `TelemetryPrison`.
///
/// Of unknown type: `transaction_id`, `bounty_amount`, `completion_type`, `jail_time_served`, `jail_time_left`, `posse_role`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB204BF9F30298D77>
#[doc(alias("TelemetryPrison", "_TELEMETRY_PRISON", "0xB204BF9F30298D77"))]
#[inline]
pub fn telemetry_prison(
    transaction_id: i32,
    bounty_amount: i32,
    ped: Ped,
    completion_type: i32,
    jail_time_served: i32,
    jail_time_left: i32,
    posse_role: i32,
) {
    call(
        0xB204BF9F30298D77,
        (
            transaction_id,
            bounty_amount,
            ped,
            completion_type,
            jail_time_served,
            jail_time_left,
            posse_role,
        ),
    )
}

/// `TelemetryRegion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD6F8A0335D821F9>
#[doc(alias("TelemetryRegion", "_TELEMETRY_REGION", "0xCD6F8A0335D821F9"))]
#[inline]
pub fn telemetry_region(region_hash: impl Into<Hash>) {
    let region_hash: Hash = region_hash.into();
    call(0xCD6F8A0335D821F9, (region_hash,))
}

/// `TelemetryRoleBounty`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB43D1C80B5E9500>
#[doc(alias("TelemetryRoleBounty", "_TELEMETRY_ROLE_BOUNTY", "0xAB43D1C80B5E9500"))]
#[inline]
pub fn telemetry_role_bounty(p0: i32) {
    call(0xAB43D1C80B5E9500, (p0,))
}

/// `TelemetryRoleCollector`.
///
/// Of unknown type: `transaction_id`, `collectible`, `category`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AC38DFD286DAD14>
#[doc(alias(
    "TelemetryRoleCollector",
    "_TELEMETRY_ROLE_COLLECTOR",
    "0x4AC38DFD286DAD14"
))]
#[inline]
pub fn telemetry_role_collector(
    transaction_id: i32,
    collectible: i32,
    category: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
) {
    call(
        0x4AC38DFD286DAD14,
        (transaction_id, collectible, category, p3, p4, p5, p6),
    )
}

/// `TelemetryRoleMoonshiner`, since game build 1232.
///
/// Of unknown type: `p0`, `transaction_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x99D40C5D74BC88E9>
#[doc(alias(
    "TelemetryRoleMoonshiner",
    "_TELEMETRY_ROLE_MOONSHINER",
    "0x99D40C5D74BC88E9"
))]
#[inline]
pub fn telemetry_role_moonshiner(p0: i32, transaction_id: i32) {
    call(0x99D40C5D74BC88E9, (p0, transaction_id))
}

/// `TelemetryRoleNaturalist`, since game build 1311.
///
/// Of unknown type: `transaction_id`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FB9EA308F302922>
#[doc(alias(
    "TelemetryRoleNaturalist",
    "_TELEMETRY_ROLE_NATURALIST",
    "0x6FB9EA308F302922"
))]
#[inline]
pub fn telemetry_role_naturalist(
    transaction_id: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
) {
    call(
        0x6FB9EA308F302922,
        (transaction_id, p1, p2, p3, p4, p5, p6, p7, p8, p9),
    )
}

/// `TelemetryRoleTokenTransaction`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32C2939564D74BFF>
#[doc(alias(
    "TelemetryRoleTokenTransaction",
    "_TELEMETRY_ROLE_TOKEN_TRANSACTION",
    "0x32C2939564D74BFF"
))]
#[inline]
pub fn telemetry_role_token_transaction(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x32C2939564D74BFF, (p0, p1, p2, p3, p4, p5))
}

/// `TelemetryRoleTrader`.
///
/// Of unknown type: `p0`, `transaction_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x476038B5A0734C10>
#[doc(alias("TelemetryRoleTrader", "_TELEMETRY_ROLE_TRADER", "0x476038B5A0734C10"))]
#[inline]
pub fn telemetry_role_trader(p0: i32, transaction_id: i32) {
    call(0x476038B5A0734C10, (p0, transaction_id))
}

/// `TelemetryRpgGlobalCalculateAttributeCoreDelta`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E002A36AEFCFB55>
#[doc(alias(
    "TelemetryRpgGlobalCalculateAttributeCoreDelta",
    "_TELEMETRY_RPG_GLOBAL_CALCULATE_ATTRIBUTE_CORE_DELTA",
    "0x7E002A36AEFCFB55"
))]
#[inline]
pub fn telemetry_rpg_global_calculate_attribute_core_delta() {
    call(0x7E002A36AEFCFB55, ())
}

/// `TelemetrySample`, since game build 1311.
///
/// Of unknown type: `transaction_id`, `animal`, `p2`, `b_sampled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x61559675D23D8BD1>
#[doc(alias("TelemetrySample", "_TELEMETRY_SAMPLE", "0x61559675D23D8BD1"))]
#[inline]
pub fn telemetry_sample(transaction_id: i32, animal: i32, p2: i32, b_sampled: i32, b_tranq: bool) {
    call(
        0x61559675D23D8BD1,
        (transaction_id, animal, p2, b_sampled, b_tranq),
    )
}

/// `TelemetrySetIsFlow`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9BEE018A63FFFAD9>
#[doc(alias("TelemetrySetIsFlow", "_TELEMETRY_SET_IS_FLOW", "0x9BEE018A63FFFAD9"))]
#[inline]
pub fn telemetry_set_is_flow(toggle: bool) {
    call(0x9BEE018A63FFFAD9, (toggle,))
}

/// `TelemetrySetShopForTransaction`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA9E42F437625A85>
#[doc(alias(
    "TelemetrySetShopForTransaction",
    "_TELEMETRY_SET_SHOP_FOR_TRANSACTION",
    "0xCA9E42F437625A85"
))]
#[inline]
pub fn telemetry_set_shop_for_transaction(
    transaction_id: i32,
    p1: impl Into<Hash>,
    p2: impl Into<Hash>,
) {
    let p1: Hash = p1.into();
    let p2: Hash = p2.into();
    call(0xCA9E42F437625A85, (transaction_id, p1, p2))
}

/// `TelemetryShopCutscene`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB0B19B56697836F5>
#[doc(alias(
    "TelemetryShopCutscene",
    "_TELEMETRY_SHOP_CUTSCENE",
    "0xB0B19B56697836F5"
))]
#[inline]
pub fn telemetry_shop_cutscene(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xB0B19B56697836F5, (p0, p1, p2, p3))
}

/// `TelemetryShopEntry`.
///
/// Of unknown type: `shop_type`, `shop_region`, `region`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x775B2ED944E44973>
#[doc(alias("TelemetryShopEntry", "_TELEMETRY_SHOP_ENTRY", "0x775B2ED944E44973"))]
#[inline]
pub fn telemetry_shop_entry(
    shop_type: i32,
    shop_region: i32,
    region: i32,
    p3: i32,
    p4: i32,
    p5: i32,
) {
    call(
        0x775B2ED944E44973,
        (shop_type, shop_region, region, p3, p4, p5),
    )
}

/// `TelemetryShopExit`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF78E669FDC202E73>
#[doc(alias("TelemetryShopExit", "_TELEMETRY_SHOP_EXIT", "0xF78E669FDC202E73"))]
#[inline]
pub fn telemetry_shop_exit(p0: i32, p1: i32) {
    call(0xF78E669FDC202E73, (p0, p1))
}

/// `TelemetryShopPurchase`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A374E6F0075EE81>
#[doc(alias(
    "TelemetryShopPurchase",
    "_TELEMETRY_SHOP_PURCHASE",
    "0x2A374E6F0075EE81"
))]
#[inline]
pub fn telemetry_shop_purchase(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x2A374E6F0075EE81, (p0, p1, p2, p3, p4))
}

/// `TelemetryShopSell`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9BD8A9D0A774A6F8>
#[doc(alias("TelemetryShopSell", "_TELEMETRY_SHOP_SELL", "0x9BD8A9D0A774A6F8"))]
#[inline]
pub fn telemetry_shop_sell(p0: i32, p1: i32, p2: i32, p3: i32, cent_sale_price: i32) {
    call(0x9BD8A9D0A774A6F8, (p0, p1, p2, p3, cent_sale_price))
}

/// `TelemetrySleep`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9F14080D80937BD>
#[doc(alias("TelemetrySleep", "_TELEMETRY_SLEEP", "0xF9F14080D80937BD"))]
#[inline]
pub fn telemetry_sleep(p0: i32) {
    call(0xF9F14080D80937BD, (p0,))
}

/// `TelemetryStartGunLockerInteraction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0D54E0651DD7E07>
#[doc(alias(
    "TelemetryStartGunLockerInteraction",
    "_TELEMETRY_START_GUN_LOCKER_INTERACTION",
    "0xF0D54E0651DD7E07"
))]
#[inline]
pub fn telemetry_start_gun_locker_interaction() {
    call(0xF0D54E0651DD7E07, ())
}

/// `TelemetryTriggerTransactionRequest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80A02D9F948A8BCA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `request_id`, `transaction_id`: there must be as many as it takes.
#[doc(alias(
    "TelemetryTriggerTransactionRequest",
    "_TELEMETRY_TRIGGER_TRANSACTION_REQUEST",
    "0x80A02D9F948A8BCA"
))]
#[inline]
pub unsafe fn telemetry_trigger_transaction_request(
    request_id: &mut [u8],
    transaction_id: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let request_id = unsafe { Buffer::new(request_id) };
    // SAFETY: the caller promises that the native stays inside.
    let transaction_id = unsafe { Buffer::new(transaction_id) };
    call(0x80A02D9F948A8BCA, (request_id, transaction_id))
}

/// `TryGetTelemetryIdFromTransactionId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF184B3ECE36219CF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `transaction_id`, `request_id`: there must be as many as it takes.
#[doc(alias(
    "TryGetTelemetryIdFromTransactionId",
    "_TRY_GET_TELEMETRY_ID_FROM_TRANSACTION_ID",
    "0xF184B3ECE36219CF"
))]
#[inline]
pub unsafe fn try_get_telemetry_id_from_transaction_id(
    transaction_id: &mut [u8],
    request_id: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let transaction_id = unsafe { Buffer::new(transaction_id) };
    // SAFETY: the caller promises that the native stays inside.
    let request_id = unsafe { Buffer::new(request_id) };
    call(0xF184B3ECE36219CF, (transaction_id, request_id))
}
