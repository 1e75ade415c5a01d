// Made by native-gen 0.2.0 from data 071be01205fe3793; do not edit.

//! Namespace `GANG` of the RedM client.

use crate::prelude::*;

/// `N_0x0e5c9fb9ed5dff1c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E5C9FB9ED5DFF1C>
#[doc(alias("N_0x0e5c9fb9ed5dff1c", "0x0E5C9FB9ED5DFF1C"))]
#[inline]
pub fn n_0x0e5c9fb9ed5dff1c(p0: i32) -> i32 {
    call(0x0E5C9FB9ED5DFF1C, (p0,))
}

/// `N_0x1f11702ddbd915c6`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F11702DDBD915C6>
#[doc(alias("N_0x1f11702ddbd915c6", "0x1F11702DDBD915C6"))]
#[inline]
pub fn n_0x1f11702ddbd915c6(p0: i32, p1: i32) -> i32 {
    call(0x1F11702DDBD915C6, (p0, p1))
}

/// `N_0x2f7eb8b6f6afe79c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F7EB8B6F6AFE79C>
#[doc(alias("N_0x2f7eb8b6f6afe79c", "0x2F7EB8B6F6AFE79C"))]
#[inline]
pub fn n_0x2f7eb8b6f6afe79c(p0: i32) -> i32 {
    call(0x2F7EB8B6F6AFE79C, (p0,))
}

/// `N_0x3adc71a66356d706`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3ADC71A66356D706>
#[doc(alias("N_0x3adc71a66356d706", "0x3ADC71A66356D706"))]
#[inline]
pub fn n_0x3adc71a66356d706() -> i32 {
    call(0x3ADC71A66356D706, ())
}

/// `N_0x48d82c83987e18e4`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x48D82C83987E18E4>
#[doc(alias("N_0x48d82c83987e18e4", "0x48D82C83987E18E4"))]
#[inline]
pub fn n_0x48d82c83987e18e4(p0: i32) -> i32 {
    call(0x48D82C83987E18E4, (p0,))
}

/// `N_0x51c5ef47086aa0d7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51C5EF47086AA0D7>
#[doc(alias("N_0x51c5ef47086aa0d7", "0x51C5EF47086AA0D7"))]
#[inline]
pub fn n_0x51c5ef47086aa0d7() -> i32 {
    call(0x51C5EF47086AA0D7, ())
}

/// `N_0x53a94294fddcf98c`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53A94294FDDCF98C>
#[doc(alias("N_0x53a94294fddcf98c", "0x53A94294FDDCF98C"))]
#[inline]
pub fn n_0x53a94294fddcf98c(p0: i32, p1: i32) -> i32 {
    call(0x53A94294FDDCF98C, (p0, p1))
}

/// `N_0x6102830f764b3de1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6102830F764B3DE1>
#[doc(alias("N_0x6102830f764b3de1", "0x6102830F764B3DE1"))]
#[inline]
pub fn n_0x6102830f764b3de1(player: Player) -> bool {
    call(0x6102830F764B3DE1, (player,))
}

/// `N_0x644e02f24f9d4e98`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x644E02F24F9D4E98>
#[doc(alias("N_0x644e02f24f9d4e98", "0x644E02F24F9D4E98"))]
#[inline]
pub fn n_0x644e02f24f9d4e98(p0: i32, p1: i32) -> i32 {
    call(0x644E02F24F9D4E98, (p0, p1))
}

/// `N_0x7933754f260b428a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7933754F260B428A>
#[doc(alias("N_0x7933754f260b428a", "0x7933754F260B428A"))]
#[inline]
pub fn n_0x7933754f260b428a(player: Player) -> i32 {
    call(0x7933754F260B428A, (player,))
}

/// `N_0x7baa30c9bbe8aee7`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7BAA30C9BBE8AEE7>
#[doc(alias("N_0x7baa30c9bbe8aee7", "0x7BAA30C9BBE8AEE7"))]
#[inline]
pub fn n_0x7baa30c9bbe8aee7(p0: i32, p1: i32) -> i32 {
    call(0x7BAA30C9BBE8AEE7, (p0, p1))
}

/// `N_0xa9ceae8d6637fbad`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9CEAE8D6637FBAD>
#[doc(alias("N_0xa9ceae8d6637fbad", "0xA9CEAE8D6637FBAD"))]
#[inline]
pub fn n_0xa9ceae8d6637fbad(p0: i32) {
    call(0xA9CEAE8D6637FBAD, (p0,))
}

/// `N_0xad22ab64fa428df3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAD22AB64FA428DF3>
#[doc(alias("N_0xad22ab64fa428df3", "0xAD22AB64FA428DF3"))]
#[inline]
pub fn n_0xad22ab64fa428df3(p0: i32) {
    call(0xAD22AB64FA428DF3, (p0,))
}

/// `N_0xafd3599a3cc5637d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAFD3599A3CC5637D>
#[doc(alias("N_0xafd3599a3cc5637d", "0xAFD3599A3CC5637D"))]
#[inline]
pub fn n_0xafd3599a3cc5637d() -> i32 {
    call(0xAFD3599A3CC5637D, ())
}

/// `N_0xb22b1d9f74095382`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB22B1D9F74095382>
#[doc(alias("N_0xb22b1d9f74095382", "0xB22B1D9F74095382"))]
#[inline]
pub fn n_0xb22b1d9f74095382(p0: i32) {
    call(0xB22B1D9F74095382, (p0,))
}

/// `N_0xb38c256498748413`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB38C256498748413>
#[doc(alias("N_0xb38c256498748413", "0xB38C256498748413"))]
#[inline]
pub fn n_0xb38c256498748413() {
    call(0xB38C256498748413, ())
}

/// `N_0xc81a9e2c8efd28d5`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC81A9E2C8EFD28D5>
#[doc(alias("N_0xc81a9e2c8efd28d5", "0xC81A9E2C8EFD28D5"))]
#[inline]
pub fn n_0xc81a9e2c8efd28d5(p0: i32) {
    call(0xC81A9E2C8EFD28D5, (p0,))
}

/// `N_0xda801f7f6a5278d3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA801F7F6A5278D3>
#[doc(alias("N_0xda801f7f6a5278d3", "0xDA801F7F6A5278D3"))]
#[inline]
pub fn n_0xda801f7f6a5278d3(player: Player) -> bool {
    call(0xDA801F7F6A5278D3, (player,))
}

/// `N_0xe4c64cd37cb176aa`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4C64CD37CB176AA>
#[doc(alias("N_0xe4c64cd37cb176aa", "0xE4C64CD37CB176AA"))]
#[inline]
pub fn n_0xe4c64cd37cb176aa(p0: i32) -> i32 {
    call(0xE4C64CD37CB176AA, (p0,))
}

/// `N_0xee4f20004d0288b7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE4F20004D0288B7>
#[doc(alias("N_0xee4f20004d0288b7", "0xEE4F20004D0288B7"))]
#[inline]
pub fn n_0xee4f20004d0288b7() {
    call(0xEE4F20004D0288B7, ())
}

/// `N_0xfa7c5b7e087a4ceb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA7C5B7E087A4CEB>
#[doc(alias("N_0xfa7c5b7e087a4ceb", "0xFA7C5B7E087A4CEB"))]
#[inline]
pub fn n_0xfa7c5b7e087a4ceb() -> i32 {
    call(0xFA7C5B7E087A4CEB, ())
}

/// `NetworkGetGangId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x901E0DC25080C8B9>
#[doc(alias("NetworkGetGangId", "NETWORK_GET_GANG_ID", "0x901E0DC25080C8B9"))]
#[inline]
pub fn network_get_gang_id(player: Player) -> i32 {
    call(0x901E0DC25080C8B9, (player,))
}

/// `NetworkGetGangLeader`.
///
/// Of unknown type: `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4BE6C13A45CCA8EC>
#[doc(alias(
    "NetworkGetGangLeader",
    "NETWORK_GET_GANG_LEADER",
    "0x4BE6C13A45CCA8EC"
))]
#[inline]
pub fn network_get_gang_leader(gang_id: i32) -> Player {
    call(0x4BE6C13A45CCA8EC, (gang_id,))
}

/// `NetworkGetGangLeaderHandle`.
///
/// Of unknown type: `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE88A261DCBBA0D9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetGangLeaderHandle",
    "_NETWORK_GET_GANG_LEADER_HANDLE",
    "0xCE88A261DCBBA0D9"
))]
#[inline]
pub unsafe fn network_get_gang_leader_handle(gang_id: i32, gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xCE88A261DCBBA0D9, (gang_id, gamer_handle))
}

/// `NetworkGetGangMembers`.
///
/// Of unknown type: `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1BF325C8252A982>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `member_handles`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetGangMembers",
    "_NETWORK_GET_GANG_MEMBERS",
    "0xD1BF325C8252A982"
))]
#[inline]
pub unsafe fn network_get_gang_members(gang_id: i32, member_handles: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let member_handles = unsafe { Buffer::new(member_handles) };
    call(0xD1BF325C8252A982, (gang_id, member_handles))
}

/// `NetworkGetGangPrivacy`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9970AE8C3D706139>
#[doc(alias(
    "NetworkGetGangPrivacy",
    "_NETWORK_GET_GANG_PRIVACY",
    "0x9970AE8C3D706139"
))]
#[inline]
pub fn network_get_gang_privacy() -> i32 {
    call(0x9970AE8C3D706139, ())
}

/// `NetworkGetGangSize`.
///
/// Of unknown type: `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x853B0FA4D8732C57>
#[doc(alias("NetworkGetGangSize", "_NETWORK_GET_GANG_SIZE", "0x853B0FA4D8732C57"))]
#[inline]
pub fn network_get_gang_size(gang_id: i32) -> i32 {
    call(0x853B0FA4D8732C57, (gang_id,))
}

/// `NetworkGetNumGangMembers`.
///
/// Of unknown type: `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x149A2751AB66AC02>
#[doc(alias(
    "NetworkGetNumGangMembers",
    "NETWORK_GET_NUM_GANG_MEMBERS",
    "0x149A2751AB66AC02"
))]
#[inline]
pub fn network_get_num_gang_members(gang_id: i32) -> i32 {
    call(0x149A2751AB66AC02, (gang_id,))
}

/// `NetworkIsGangActive`.
///
/// Of unknown type: `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F99F6436528A089>
#[doc(alias("NetworkIsGangActive", "NETWORK_IS_GANG_ACTIVE", "0x0F99F6436528A089"))]
#[inline]
pub fn network_is_gang_active(gang_id: i32) -> bool {
    call(0x0F99F6436528A089, (gang_id,))
}

/// `NetworkIsGangIdValid`.
///
/// Of unknown type: `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6F6ACF4392187FB>
#[doc(alias(
    "NetworkIsGangIdValid",
    "NETWORK_IS_GANG_ID_VALID",
    "0xD6F6ACF4392187FB"
))]
#[inline]
pub fn network_is_gang_id_valid(gang_id: i32) -> bool {
    call(0xD6F6ACF4392187FB, (gang_id,))
}

/// `NetworkIsGangInSession`.
///
/// Of unknown type: `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x93A91A351A07360E>
#[doc(alias(
    "NetworkIsGangInSession",
    "NETWORK_IS_GANG_IN_SESSION",
    "0x93A91A351A07360E"
))]
#[inline]
pub fn network_is_gang_in_session(gang_id: i32) -> bool {
    call(0x93A91A351A07360E, (gang_id,))
}

/// `NetworkIsGangLeader`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x424B17A7DC5C90BC>
#[doc(alias("NetworkIsGangLeader", "NETWORK_IS_GANG_LEADER", "0x424B17A7DC5C90BC"))]
#[inline]
pub fn network_is_gang_leader(player: Player) -> bool {
    call(0x424B17A7DC5C90BC, (player,))
}

/// `NetworkIsGangMember`.
///
/// Of unknown type: `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9BE7DCB22D32CCBE>
#[doc(alias("NetworkIsGangMember", "_NETWORK_IS_GANG_MEMBER", "0x9BE7DCB22D32CCBE"))]
#[inline]
pub fn network_is_gang_member(gang_id: i32, player: Player) -> bool {
    call(0x9BE7DCB22D32CCBE, (gang_id, player))
}

/// `NetworkIsGangOpen`.
///
/// Of unknown type: `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFCF96CCBD81B24C8>
#[doc(alias("NetworkIsGangOpen", "_NETWORK_IS_GANG_OPEN", "0xFCF96CCBD81B24C8"))]
#[inline]
pub fn network_is_gang_open(gang_id: i32) -> bool {
    call(0xFCF96CCBD81B24C8, (gang_id,))
}

/// `NetworkIsInMyGang`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x81FB74C83C2ED69F>
#[doc(alias("NetworkIsInMyGang", "_NETWORK_IS_IN_MY_GANG", "0x81FB74C83C2ED69F"))]
#[inline]
pub fn network_is_in_my_gang(player: Player) -> bool {
    call(0x81FB74C83C2ED69F, (player,))
}

/// `NetworkIsInSameGang`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F59FE6F37869576>
#[doc(alias("NetworkIsInSameGang", "NETWORK_IS_IN_SAME_GANG", "0x3F59FE6F37869576"))]
#[inline]
pub fn network_is_in_same_gang(player1: Player, player2: Player) -> bool {
    call(0x3F59FE6F37869576, (player1, player2))
}

/// `NetworkKickGangMember`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD9E2D9BC52FD80F>
#[doc(alias(
    "NetworkKickGangMember",
    "_NETWORK_KICK_GANG_MEMBER",
    "0xCD9E2D9BC52FD80F"
))]
#[inline]
pub fn network_kick_gang_member(player: Player, ban_time_seconds: i32) {
    call(0xCD9E2D9BC52FD80F, (player, ban_time_seconds))
}

/// `NetworkLeaveGang`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A04A07BC3074EDB>
#[doc(alias("NetworkLeaveGang", "_NETWORK_LEAVE_GANG", "0x0A04A07BC3074EDB"))]
#[inline]
pub fn network_leave_gang(disband: bool) {
    call(0x0A04A07BC3074EDB, (disband,))
}

/// `NetworkRequestGangJoin`.
///
/// Of unknown type: `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0474C8BCF6787AD>
#[doc(alias(
    "NetworkRequestGangJoin",
    "_NETWORK_REQUEST_GANG_JOIN",
    "0xC0474C8BCF6787AD"
))]
#[inline]
pub fn network_request_gang_join(gang_id: i32) -> bool {
    call(0xC0474C8BCF6787AD, (gang_id,))
}

/// `NetworkSetGangPrivacy`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5BF29F4035277C2>
#[doc(alias(
    "NetworkSetGangPrivacy",
    "_NETWORK_SET_GANG_PRIVACY",
    "0xC5BF29F4035277C2"
))]
#[inline]
pub fn network_set_gang_privacy(privacy_type: i32) -> bool {
    call(0xC5BF29F4035277C2, (privacy_type,))
}

/// `NetworkSetGangSize`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x833D8268D51B4522>
#[doc(alias("NetworkSetGangSize", "_NETWORK_SET_GANG_SIZE", "0x833D8268D51B4522"))]
#[inline]
pub fn network_set_gang_size(size: i32) -> bool {
    call(0x833D8268D51B4522, (size,))
}

/// `NetworkStartGang`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1A226F2E05E58FC>
#[doc(alias("NetworkStartGang", "_NETWORK_START_GANG", "0xD1A226F2E05E58FC"))]
#[inline]
pub fn network_start_gang(open_status: bool, camp_size: i32) {
    call(0xD1A226F2E05E58FC, (open_status, camp_size))
}
