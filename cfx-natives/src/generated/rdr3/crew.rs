// Made by native-gen 0.2.0 from data 9a737be70777b77f; do not edit.

//! Namespace `CREW` of the RedM client.

use crate::prelude::*;

/// `N_0x58d378af2c8765b7`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58D378AF2C8765B7>
#[doc(alias("N_0x58d378af2c8765b7", "0x58D378AF2C8765B7"))]
#[inline]
pub fn n_0x58d378af2c8765b7(p0: i32) -> bool {
    call(0x58D378AF2C8765B7, (p0,))
}

/// `NetworkAcceptClanInvite`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E2143144B8E188D>
#[doc(alias(
    "NetworkAcceptClanInvite",
    "_NETWORK_ACCEPT_CLAN_INVITE",
    "0x8E2143144B8E188D"
))]
#[inline]
pub fn network_accept_clan_invite(crew_invite_index: i32) -> bool {
    call(0x8E2143144B8E188D, (crew_invite_index,))
}

/// `NetworkClanGetLocalMembershipsCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F471B79ACC90BEF>
#[doc(alias(
    "NetworkClanGetLocalMembershipsCount",
    "NETWORK_CLAN_GET_LOCAL_MEMBERSHIPS_COUNT",
    "0x1F471B79ACC90BEF"
))]
#[inline]
pub fn network_clan_get_local_memberships_count() -> i32 {
    call(0x1F471B79ACC90BEF, ())
}

/// `NetworkClanGetMembershipDesc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x48DE78AF2C8885B8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `member_desc`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanGetMembershipDesc",
    "NETWORK_CLAN_GET_MEMBERSHIP_DESC",
    "0x48DE78AF2C8885B8"
))]
#[inline]
pub unsafe fn network_clan_get_membership_desc(member_desc: &mut [u8], p1: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let member_desc = unsafe { Buffer::new(member_desc) };
    call(0x48DE78AF2C8885B8, (member_desc, p1))
}

/// `NetworkClanInvitePlayer`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC685B014CE3D988B>
#[doc(alias(
    "NetworkClanInvitePlayer",
    "_NETWORK_CLAN_INVITE_PLAYER",
    "0xC685B014CE3D988B"
))]
#[inline]
pub fn network_clan_invite_player(p0: i32) -> bool {
    call(0xC685B014CE3D988B, (p0,))
}

/// `NetworkClanIsEmblemReady`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA134777FF7F33331>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanIsEmblemReady",
    "NETWORK_CLAN_IS_EMBLEM_READY",
    "0xA134777FF7F33331"
))]
#[inline]
pub unsafe fn network_clan_is_emblem_ready(p0: i32, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xA134777FF7F33331, (p0, p1))
}

/// `NetworkClanPlayerGetDesc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEEE6EACBE8874FBA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `clan_desc`, `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanPlayerGetDesc",
    "NETWORK_CLAN_PLAYER_GET_DESC",
    "0xEEE6EACBE8874FBA"
))]
#[inline]
pub unsafe fn network_clan_player_get_desc(
    clan_desc: &mut [u8],
    buffer_size: i32,
    gamer_handle: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let clan_desc = unsafe { Buffer::new(clan_desc) };
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xEEE6EACBE8874FBA, (clan_desc, buffer_size, gamer_handle))
}

/// `NetworkClanPlayerIsActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB124B57F571D8F18>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanPlayerIsActive",
    "NETWORK_CLAN_PLAYER_IS_ACTIVE",
    "0xB124B57F571D8F18"
))]
#[inline]
pub unsafe fn network_clan_player_is_active(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xB124B57F571D8F18, (gamer_handle,))
}

/// `NetworkClanReleaseEmblem`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x113E6E3E50E286B0>
#[doc(alias(
    "NetworkClanReleaseEmblem",
    "NETWORK_CLAN_RELEASE_EMBLEM",
    "0x113E6E3E50E286B0"
))]
#[inline]
pub fn network_clan_release_emblem(p0: i32) {
    call(0x113E6E3E50E286B0, (p0,))
}

/// `NetworkClanRequestEmblem`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13518FF1C6B28938>
#[doc(alias(
    "NetworkClanRequestEmblem",
    "NETWORK_CLAN_REQUEST_EMBLEM",
    "0x13518FF1C6B28938"
))]
#[inline]
pub fn network_clan_request_emblem(p0: i32) -> bool {
    call(0x13518FF1C6B28938, (p0,))
}

/// `NetworkClanServiceIsValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x579CCED0265D4896>
#[doc(alias(
    "NetworkClanServiceIsValid",
    "NETWORK_CLAN_SERVICE_IS_VALID",
    "0x579CCED0265D4896"
))]
#[inline]
pub fn network_clan_service_is_valid() -> bool {
    call(0x579CCED0265D4896, ())
}

/// `NetworkClanSetActive`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC080FF658B2E51DA>
#[doc(alias(
    "NetworkClanSetActive",
    "_NETWORK_CLAN_SET_ACTIVE",
    "0xC080FF658B2E51DA"
))]
#[inline]
pub fn network_clan_set_active(p0: i32) -> i32 {
    call(0xC080FF658B2E51DA, (p0,))
}

/// `NetworkFindGamersInCrew`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE532D6811B3A4D2A>
#[doc(alias(
    "NetworkFindGamersInCrew",
    "NETWORK_FIND_GAMERS_IN_CREW",
    "0xE532D6811B3A4D2A"
))]
#[inline]
pub fn network_find_gamers_in_crew(crew_id: i32) -> bool {
    call(0xE532D6811B3A4D2A, (crew_id,))
}

/// `NetworkGetPrimaryClanDataClear`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9AA46BADAD0E27ED>
#[doc(alias(
    "NetworkGetPrimaryClanDataClear",
    "NETWORK_GET_PRIMARY_CLAN_DATA_CLEAR",
    "0x9AA46BADAD0E27ED"
))]
#[inline]
pub fn network_get_primary_clan_data_clear() -> i32 {
    call(0x9AA46BADAD0E27ED, ())
}

/// `NetworkGetPrimaryClanDataNew`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC080FF658B2E41DA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetPrimaryClanDataNew",
    "NETWORK_GET_PRIMARY_CLAN_DATA_NEW",
    "0xC080FF658B2E41DA"
))]
#[inline]
pub unsafe fn network_get_primary_clan_data_new(p0: &mut [u8], p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xC080FF658B2E41DA, (p0, p1))
}

/// `NetworkGetPrimaryClanDataPending`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5074DB804E28CE7>
#[doc(alias(
    "NetworkGetPrimaryClanDataPending",
    "NETWORK_GET_PRIMARY_CLAN_DATA_PENDING",
    "0xB5074DB804E28CE7"
))]
#[inline]
pub fn network_get_primary_clan_data_pending() -> bool {
    call(0xB5074DB804E28CE7, ())
}

/// `NetworkGetPrimaryClanDataStart`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE86D8191B762107>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetPrimaryClanDataStart",
    "NETWORK_GET_PRIMARY_CLAN_DATA_START",
    "0xCE86D8191B762107"
))]
#[inline]
pub unsafe fn network_get_primary_clan_data_start(p0: &mut [u8], p1: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xCE86D8191B762107, (p0, p1))
}

/// `NetworkGetPrimaryClanDataSuccess`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B4F04F19376A0BA>
#[doc(alias(
    "NetworkGetPrimaryClanDataSuccess",
    "NETWORK_GET_PRIMARY_CLAN_DATA_SUCCESS",
    "0x5B4F04F19376A0BA"
))]
#[inline]
pub fn network_get_primary_clan_data_success() -> bool {
    call(0x5B4F04F19376A0BA, ())
}
