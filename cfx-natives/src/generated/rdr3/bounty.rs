// Made by native-gen 0.2.0 from data 2eb11629b3fabbc1; do not edit.

//! Namespace `BOUNTY` of the RedM client.

use crate::prelude::*;

/// `BountyCancelLegendaryMission`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BA1BCC99826CDA2>
#[doc(alias(
    "BountyCancelLegendaryMission",
    "_BOUNTY_CANCEL_LEGENDARY_MISSION",
    "0x2BA1BCC99826CDA2"
))]
#[inline]
pub fn bounty_cancel_legendary_mission() {
    call(0x2BA1BCC99826CDA2, ())
}

/// `BountyCancelWantedPoster`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A9DF0FCD0C87FF9>
#[doc(alias(
    "BountyCancelWantedPoster",
    "_BOUNTY_CANCEL_WANTED_POSTER",
    "0x6A9DF0FCD0C87FF9"
))]
#[inline]
pub fn bounty_cancel_wanted_poster() {
    call(0x6A9DF0FCD0C87FF9, ())
}

/// `BountyClearBeingBountyHunter`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA59D1997ECD99F0A>
#[doc(alias(
    "BountyClearBeingBountyHunter",
    "_BOUNTY_CLEAR_BEING_BOUNTY_HUNTER",
    "0xA59D1997ECD99F0A"
))]
#[inline]
pub fn bounty_clear_being_bounty_hunter() {
    call(0xA59D1997ECD99F0A, ())
}

/// `BountyClearBeingTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x932DB3C05A7465D1>
#[doc(alias(
    "BountyClearBeingTarget",
    "_BOUNTY_CLEAR_BEING_TARGET",
    "0x932DB3C05A7465D1"
))]
#[inline]
pub fn bounty_clear_being_target() {
    call(0x932DB3C05A7465D1, ())
}

/// `BountyGetBountyOnPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4EF23E04A0C8FF51>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`, `bounty_data`: there must be as many as it takes.
#[doc(alias(
    "BountyGetBountyOnPlayer",
    "BOUNTY_GET_BOUNTY_ON_PLAYER",
    "0x4EF23E04A0C8FF51"
))]
#[inline]
pub unsafe fn bounty_get_bounty_on_player(gamer_handle: &mut [u8], bounty_data: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    // SAFETY: the caller promises that the native stays inside.
    let bounty_data = unsafe { Buffer::new(bounty_data) };
    call(0x4EF23E04A0C8FF51, (gamer_handle, bounty_data))
}

/// `BountyGetCooldownCollection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8FAF4D262FABA99C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "BountyGetCooldownCollection",
    "BOUNTY_GET_COOLDOWN_COLLECTION",
    "0x8FAF4D262FABA99C"
))]
#[inline]
pub unsafe fn bounty_get_cooldown_collection(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x8FAF4D262FABA99C, (p0,))
}

/// `BountyGetLegendaryTarget`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x85E4D7B225A30ED1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "BountyGetLegendaryTarget",
    "BOUNTY_GET_LEGENDARY_TARGET",
    "0x85E4D7B225A30ED1"
))]
#[inline]
pub unsafe fn bounty_get_legendary_target(p0: i32, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x85E4D7B225A30ED1, (p0, p1))
}

/// `BountyGetWantedPosterSlot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB395A44A0C7CA615>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`: there must be as many as it takes.
#[doc(alias(
    "BountyGetWantedPosterSlot",
    "BOUNTY_GET_WANTED_POSTER_SLOT",
    "0xB395A44A0C7CA615"
))]
#[inline]
pub unsafe fn bounty_get_wanted_poster_slot(
    p0: impl Into<Hash>,
    p1: impl Into<Hash>,
    p2: &mut [u8],
) -> bool {
    let p0: Hash = p0.into();
    let p1: Hash = p1.into();
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0xB395A44A0C7CA615, (p0, p1, p2))
}

/// `BountyIsRequestPending`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x03B61CD51097DE60>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyIsRequestPending",
    "_BOUNTY_IS_REQUEST_PENDING",
    "0x03B61CD51097DE60"
))]
#[inline]
pub unsafe fn bounty_is_request_pending(rpc_guid: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let rpc_guid = unsafe { Buffer::new(rpc_guid) };
    call(0x03B61CD51097DE60, (rpc_guid,))
}

/// `BountyRequestBecomeTargetOfCharacterBountyHunt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB096547D61868254>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestBecomeTargetOfCharacterBountyHunt",
    "_BOUNTY_REQUEST_BECOME_TARGET_OF_CHARACTER_BOUNTY_HUNT",
    "0xB096547D61868254"
))]
#[inline]
pub unsafe fn bounty_request_become_target_of_character_bounty_hunt(
    out_rpc_guid: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    call(0xB096547D61868254, (out_rpc_guid,))
}

/// `BountyRequestBeginLegendaryMission`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC81D7C7A151CFAA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestBeginLegendaryMission",
    "BOUNTY_REQUEST_BEGIN_LEGENDARY_MISSION",
    "0xFC81D7C7A151CFAA"
))]
#[inline]
pub unsafe fn bounty_request_begin_legendary_mission(
    out_rpc_guid: &mut [u8],
    p1: i32,
    p2: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    call(0xFC81D7C7A151CFAA, (out_rpc_guid, p1, p2))
}

/// `BountyRequestBeginLegendaryMissionForPosse`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x48E4E23F1739E197>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestBeginLegendaryMissionForPosse",
    "BOUNTY_REQUEST_BEGIN_LEGENDARY_MISSION_FOR_POSSE",
    "0x48E4E23F1739E197"
))]
#[inline]
pub unsafe fn bounty_request_begin_legendary_mission_for_posse(
    out_rpc_guid: &mut [u8],
    p1: i32,
    p2: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    call(0x48E4E23F1739E197, (out_rpc_guid, p1, p2))
}

/// `BountyRequestBeginWantedPoster`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFA13742E43507E3>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestBeginWantedPoster",
    "_BOUNTY_REQUEST_BEGIN_WANTED_POSTER",
    "0xFFA13742E43507E3"
))]
#[inline]
pub unsafe fn bounty_request_begin_wanted_poster(out_rpc_guid: &mut [u8], p1: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    call(0xFFA13742E43507E3, (out_rpc_guid, p1))
}

/// `BountyRequestBribeJailGuard`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x28717806D3BDD0D0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestBribeJailGuard",
    "_BOUNTY_REQUEST_BRIBE_JAIL_GUARD",
    "0x28717806D3BDD0D0"
))]
#[inline]
pub unsafe fn bounty_request_bribe_jail_guard(out_rpc_guid: &mut [u8], p1: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    call(0x28717806D3BDD0D0, (out_rpc_guid, p1))
}

/// `BountyRequestClaimCharacterBounty`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9C3B0F746375162>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`, `p2`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestClaimCharacterBounty",
    "_BOUNTY_REQUEST_CLAIM_CHARACTER_BOUNTY",
    "0xA9C3B0F746375162"
))]
#[inline]
pub unsafe fn bounty_request_claim_character_bounty(
    out_rpc_guid: &mut [u8],
    p1: i32,
    p2: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0xA9C3B0F746375162, (out_rpc_guid, p1, p2))
}

/// `BountyRequestCompleteLegendaryMission`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA7309AC0DCF6D950>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`, `p1`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestCompleteLegendaryMission",
    "_BOUNTY_REQUEST_COMPLETE_LEGENDARY_MISSION",
    "0xA7309AC0DCF6D950"
))]
#[inline]
pub unsafe fn bounty_request_complete_legendary_mission(
    out_rpc_guid: &mut [u8],
    p1: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xA7309AC0DCF6D950, (out_rpc_guid, p1))
}

/// `BountyRequestCompleteSplitWantedPoster`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFBD137BF0EC50FC9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`, `p1`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestCompleteSplitWantedPoster",
    "_BOUNTY_REQUEST_COMPLETE_SPLIT_WANTED_POSTER",
    "0xFBD137BF0EC50FC9"
))]
#[inline]
pub unsafe fn bounty_request_complete_split_wanted_poster(
    out_rpc_guid: &mut [u8],
    p1: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xFBD137BF0EC50FC9, (out_rpc_guid, p1))
}

/// `BountyRequestCompleteWantedPoster`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x727AB6F008BB9F29>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`, `p1`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestCompleteWantedPoster",
    "_BOUNTY_REQUEST_COMPLETE_WANTED_POSTER",
    "0x727AB6F008BB9F29"
))]
#[inline]
pub unsafe fn bounty_request_complete_wanted_poster(
    out_rpc_guid: &mut [u8],
    p1: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x727AB6F008BB9F29, (out_rpc_guid, p1))
}

/// `BountyRequestEscapedCharacterBountyHunt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12E981D53B07BF48>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestEscapedCharacterBountyHunt",
    "_BOUNTY_REQUEST_ESCAPED_CHARACTER_BOUNTY_HUNT",
    "0x12E981D53B07BF48"
))]
#[inline]
pub unsafe fn bounty_request_escaped_character_bounty_hunt(out_rpc_guid: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    call(0x12E981D53B07BF48, (out_rpc_guid,))
}

/// `BountyRequestPayOffBounty`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x537CE992BD2D7BCB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestPayOffBounty",
    "_BOUNTY_REQUEST_PAY_OFF_BOUNTY",
    "0x537CE992BD2D7BCB"
))]
#[inline]
pub unsafe fn bounty_request_pay_off_bounty(out_rpc_guid: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    call(0x537CE992BD2D7BCB, (out_rpc_guid,))
}

/// `BountyRequestPayOffBountyEx`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x587BCEC31D64F382>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestPayOffBountyEx",
    "_BOUNTY_REQUEST_PAY_OFF_BOUNTY_EX",
    "0x587BCEC31D64F382"
))]
#[inline]
pub unsafe fn bounty_request_pay_off_bounty_ex(
    out_rpc_guid: &mut [u8],
    p1: impl Into<Hash>,
    cost_type: impl Into<Hash>,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    let p1: Hash = p1.into();
    let cost_type: Hash = cost_type.into();
    call(0x587BCEC31D64F382, (out_rpc_guid, p1, cost_type))
}

/// `BountyRequestPosseLeaderClaimCharacterBounty`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B53CA0E2AC3FF45>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`, `p2`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestPosseLeaderClaimCharacterBounty",
    "_BOUNTY_REQUEST_POSSE_LEADER_CLAIM_CHARACTER_BOUNTY",
    "0x5B53CA0E2AC3FF45"
))]
#[inline]
pub unsafe fn bounty_request_posse_leader_claim_character_bounty(
    out_rpc_guid: &mut [u8],
    p1: i32,
    p2: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x5B53CA0E2AC3FF45, (out_rpc_guid, p1, p2))
}

/// `BountyRequestPosseLeaderEscapedCharacterBountyHunt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D874BA20E8E1F20>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestPosseLeaderEscapedCharacterBountyHunt",
    "_BOUNTY_REQUEST_POSSE_LEADER_ESCAPED_CHARACTER_BOUNTY_HUNT",
    "0x2D874BA20E8E1F20"
))]
#[inline]
pub unsafe fn bounty_request_posse_leader_escaped_character_bounty_hunt(
    out_rpc_guid: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    call(0x2D874BA20E8E1F20, (out_rpc_guid,))
}

/// `BountyRequestPosseMemberClaimCharacterBountyShare`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22D3A61CE053270C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`, `p1`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestPosseMemberClaimCharacterBountyShare",
    "_BOUNTY_REQUEST_POSSE_MEMBER_CLAIM_CHARACTER_BOUNTY_SHARE",
    "0x22D3A61CE053270C"
))]
#[inline]
pub unsafe fn bounty_request_posse_member_claim_character_bounty_share(
    out_rpc_guid: &mut [u8],
    p1: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x22D3A61CE053270C, (out_rpc_guid, p1))
}

/// `BountyRequestPosseMemberEscapedCharacterBountyHunt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8521C2E235558278>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestPosseMemberEscapedCharacterBountyHunt",
    "_BOUNTY_REQUEST_POSSE_MEMBER_ESCAPED_CHARACTER_BOUNTY_HUNT",
    "0x8521C2E235558278"
))]
#[inline]
pub unsafe fn bounty_request_posse_member_escaped_character_bounty_hunt(
    out_rpc_guid: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    call(0x8521C2E235558278, (out_rpc_guid,))
}

/// `BountyRequestSelfReportCrime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x188B748861B5BA17>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestSelfReportCrime",
    "_BOUNTY_REQUEST_SELF_REPORT_CRIME",
    "0x188B748861B5BA17"
))]
#[inline]
pub unsafe fn bounty_request_self_report_crime(
    out_rpc_guid: &mut [u8],
    crime_type: impl Into<Hash>,
    p2: bool,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    let crime_type: Hash = crime_type.into();
    call(0x188B748861B5BA17, (out_rpc_guid, crime_type, p2))
}

/// `BountyRequestSelfReportKilledByBountyHunter`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB462D69D406A2602>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestSelfReportKilledByBountyHunter",
    "_BOUNTY_REQUEST_SELF_REPORT_KILLED_BY_BOUNTY_HUNTER",
    "0xB462D69D406A2602"
))]
#[inline]
pub unsafe fn bounty_request_self_report_killed_by_bounty_hunter(out_rpc_guid: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    call(0xB462D69D406A2602, (out_rpc_guid,))
}

/// `BountyRequestServedFullJailSentence`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F73AED12A5EF0FF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_rpc_guid`: there must be as many as it takes.
#[doc(alias(
    "BountyRequestServedFullJailSentence",
    "_BOUNTY_REQUEST_SERVED_FULL_JAIL_SENTENCE",
    "0x3F73AED12A5EF0FF"
))]
#[inline]
pub unsafe fn bounty_request_served_full_jail_sentence(out_rpc_guid: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_rpc_guid = unsafe { Buffer::new(out_rpc_guid) };
    call(0x3F73AED12A5EF0FF, (out_rpc_guid,))
}

/// `N_0x27d3a0e1fe090a43`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27D3A0E1FE090A43>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("N_0x27d3a0e1fe090a43", "0x27D3A0E1FE090A43"))]
#[inline]
pub unsafe fn n_0x27d3a0e1fe090a43(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x27D3A0E1FE090A43, (p0,))
}

/// `N_0x81847c2134039bdc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x81847C2134039BDC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("N_0x81847c2134039bdc", "0x81847C2134039BDC"))]
#[inline]
pub unsafe fn n_0x81847c2134039bdc(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x81847C2134039BDC, (p0,))
}

/// `N_0x86ec5f83867c4b70`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86EC5F83867C4B70>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("N_0x86ec5f83867c4b70", "0x86EC5F83867C4B70"))]
#[inline]
pub unsafe fn n_0x86ec5f83867c4b70(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x86EC5F83867C4B70, (p0,))
}

/// `N_0xd6a67e2ff373d0e3`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6A67E2FF373D0E3>
#[doc(alias("N_0xd6a67e2ff373d0e3", "0xD6A67E2FF373D0E3"))]
#[inline]
pub fn n_0xd6a67e2ff373d0e3(p0: i32) -> i32 {
    call(0xD6A67E2FF373D0E3, (p0,))
}

/// `N_0xf8bcc5eca33ac9c1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8BCC5ECA33AC9C1>
#[doc(alias("N_0xf8bcc5eca33ac9c1", "0xF8BCC5ECA33AC9C1"))]
#[inline]
pub fn n_0xf8bcc5eca33ac9c1() -> i32 {
    call(0xF8BCC5ECA33AC9C1, ())
}
