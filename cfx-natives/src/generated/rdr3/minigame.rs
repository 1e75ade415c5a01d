// Made by native-gen 0.2.0 from data b9c1a949774291fa; do not edit.

//! Namespace `MINIGAME` of the RedM client.

use crate::prelude::*;

/// `DominoesBuyIn`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x399E6CD12FC8CA89>
#[doc(alias("DominoesBuyIn", "_DOMINOES_BUY_IN", "0x399E6CD12FC8CA89"))]
#[inline]
pub fn dominoes_buy_in(p0: i32) -> i32 {
    call(0x399E6CD12FC8CA89, (p0,))
}

/// `DominoesPlaceDomino`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB79A29B33BF29BA5>
#[doc(alias("DominoesPlaceDomino", "_DOMINOES_PLACE_DOMINO", "0xB79A29B33BF29BA5"))]
#[inline]
pub fn dominoes_place_domino(p0: i32, p1: i32) -> i32 {
    call(0xB79A29B33BF29BA5, (p0, p1))
}

/// `DominoesRequestValidPlacements`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE26AEE7E67D9E21D>
#[doc(alias(
    "DominoesRequestValidPlacements",
    "_DOMINOES_REQUEST_VALID_PLACEMENTS",
    "0xE26AEE7E67D9E21D"
))]
#[inline]
pub fn dominoes_request_valid_placements(p0: i32) -> i32 {
    call(0xE26AEE7E67D9E21D, (p0,))
}

/// `MinigameGetNextEvent`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF728C5AE137FC13>
#[doc(alias(
    "MinigameGetNextEvent",
    "_MINIGAME_GET_NEXT_EVENT",
    "0xDF728C5AE137FC13"
))]
#[inline]
pub fn minigame_get_next_event(p0: i32, p1: i32) -> i32 {
    call(0xDF728C5AE137FC13, (p0, p1))
}

/// `MinigameGetNextEventType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x578907F59BA01B6C>
#[doc(alias(
    "MinigameGetNextEventType",
    "_MINIGAME_GET_NEXT_EVENT_TYPE",
    "0x578907F59BA01B6C"
))]
#[inline]
pub fn minigame_get_next_event_type() -> i32 {
    call(0x578907F59BA01B6C, ())
}

/// `MinigameIsConnectedToServer`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A0C4736AC5AF0CE>
#[doc(alias(
    "MinigameIsConnectedToServer",
    "_MINIGAME_IS_CONNECTED_TO_SERVER",
    "0x2A0C4736AC5AF0CE"
))]
#[inline]
pub fn minigame_is_connected_to_server(p0: i32) -> i32 {
    call(0x2A0C4736AC5AF0CE, (p0,))
}

/// `MinigameIsRequestPending`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9105A4A2556FA937>
#[doc(alias(
    "MinigameIsRequestPending",
    "_MINIGAME_IS_REQUEST_PENDING",
    "0x9105A4A2556FA937"
))]
#[inline]
pub fn minigame_is_request_pending(p0: i32) -> i32 {
    call(0x9105A4A2556FA937, (p0,))
}

/// `MinigameIsSeatOccupied`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8593A8CB0ED2C3B4>
#[doc(alias(
    "MinigameIsSeatOccupied",
    "_MINIGAME_IS_SEAT_OCCUPIED",
    "0x8593A8CB0ED2C3B4"
))]
#[inline]
pub fn minigame_is_seat_occupied(p0: i32) -> bool {
    call(0x8593A8CB0ED2C3B4, (p0,))
}

/// `MinigameLeaveTable`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF5446E47941E654C>
#[doc(alias("MinigameLeaveTable", "_MINIGAME_LEAVE_TABLE", "0xF5446E47941E654C"))]
#[inline]
pub fn minigame_leave_table(p0: i32) -> i32 {
    call(0xF5446E47941E654C, (p0,))
}

/// `MinigamePopNextEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x833E03BAEBADC4B0>
#[doc(alias(
    "MinigamePopNextEvent",
    "_MINIGAME_POP_NEXT_EVENT",
    "0x833E03BAEBADC4B0"
))]
#[inline]
pub fn minigame_pop_next_event() {
    call(0x833E03BAEBADC4B0, ())
}

/// `MinigameRequestSeatAtTable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6AC6085D8D6C004>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "MinigameRequestSeatAtTable",
    "_MINIGAME_REQUEST_SEAT_AT_TABLE",
    "0xF6AC6085D8D6C004"
))]
#[inline]
pub unsafe fn minigame_request_seat_at_table(data: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0xF6AC6085D8D6C004, (data,))
}

/// `N_0x012027c28f421f46`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x012027C28F421F46>
#[doc(alias("N_0x012027c28f421f46", "0x012027C28F421F46"))]
#[inline]
pub fn n_0x012027c28f421f46(p0: i32, p1: i32) -> i32 {
    call(0x012027C28F421F46, (p0, p1))
}

/// `N_0x0876326238914a3f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0876326238914A3F>
#[doc(alias("N_0x0876326238914a3f", "0x0876326238914A3F"))]
#[inline]
pub fn n_0x0876326238914a3f() {
    call(0x0876326238914A3F, ())
}

/// `N_0x10342cc82e8356e9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10342CC82E8356E9>
#[doc(alias("N_0x10342cc82e8356e9", "0x10342CC82E8356E9"))]
#[inline]
pub fn n_0x10342cc82e8356e9(p0: i32, p1: i32) -> i32 {
    call(0x10342CC82E8356E9, (p0, p1))
}

/// `N_0x15e90b6a993017aa`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x15E90B6A993017AA>
#[doc(alias("N_0x15e90b6a993017aa", "0x15E90B6A993017AA"))]
#[inline]
pub fn n_0x15e90b6a993017aa() -> i32 {
    call(0x15E90B6A993017AA, ())
}

/// `N_0x18a0d48df9211c07`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18A0D48DF9211C07>
#[doc(alias("N_0x18a0d48df9211c07", "0x18A0D48DF9211C07"))]
#[inline]
pub fn n_0x18a0d48df9211c07() {
    call(0x18A0D48DF9211C07, ())
}

/// `N_0x32a7c216344d623b`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32A7C216344D623B>
#[doc(alias("N_0x32a7c216344d623b", "0x32A7C216344D623B"))]
#[inline]
pub fn n_0x32a7c216344d623b(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x32A7C216344D623B, (p0, p1, p2))
}

/// `N_0x39654e1f68b78287`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39654E1F68B78287>
#[doc(alias("N_0x39654e1f68b78287", "0x39654E1F68B78287"))]
#[inline]
pub fn n_0x39654e1f68b78287() -> i32 {
    call(0x39654E1F68B78287, ())
}

/// `N_0x398066f893149856`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x398066F893149856>
#[doc(alias("N_0x398066f893149856", "0x398066F893149856"))]
#[inline]
pub fn n_0x398066f893149856(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x398066F893149856, (p0, p1, p2))
}

/// `N_0x3ae451860f03ca8a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3AE451860F03CA8A>
#[doc(alias("N_0x3ae451860f03ca8a", "0x3AE451860F03CA8A"))]
#[inline]
pub fn n_0x3ae451860f03ca8a(p0: i32, p1: i32) -> i32 {
    call(0x3AE451860F03CA8A, (p0, p1))
}

/// `N_0x3b31732fade5baf3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B31732FADE5BAF3>
#[doc(alias("N_0x3b31732fade5baf3", "0x3B31732FADE5BAF3"))]
#[inline]
pub fn n_0x3b31732fade5baf3() -> i32 {
    call(0x3B31732FADE5BAF3, ())
}

/// `N_0x3df7ee3a76185108`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3DF7EE3A76185108>
#[doc(alias("N_0x3df7ee3a76185108", "0x3DF7EE3A76185108"))]
#[inline]
pub fn n_0x3df7ee3a76185108() {
    call(0x3DF7EE3A76185108, ())
}

/// `N_0x3eecaadab0d9fe29`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3EECAADAB0D9FE29>
#[doc(alias("N_0x3eecaadab0d9fe29", "0x3EECAADAB0D9FE29"))]
#[inline]
pub fn n_0x3eecaadab0d9fe29() -> i32 {
    call(0x3EECAADAB0D9FE29, ())
}

/// `N_0x3f4fd4bed07ab8c4`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F4FD4BED07AB8C4>
#[doc(alias("N_0x3f4fd4bed07ab8c4", "0x3F4FD4BED07AB8C4"))]
#[inline]
pub fn n_0x3f4fd4bed07ab8c4(p0: i32) -> i32 {
    call(0x3F4FD4BED07AB8C4, (p0,))
}

/// `N_0x3ffe60dd8a936551`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FFE60DD8A936551>
#[doc(alias("N_0x3ffe60dd8a936551", "0x3FFE60DD8A936551"))]
#[inline]
pub fn n_0x3ffe60dd8a936551(p0: i32, p1: i32) -> i32 {
    call(0x3FFE60DD8A936551, (p0, p1))
}

/// `N_0x455ecca0715c507f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x455ECCA0715C507F>
#[doc(alias("N_0x455ecca0715c507f", "0x455ECCA0715C507F"))]
#[inline]
pub fn n_0x455ecca0715c507f() {
    call(0x455ECCA0715C507F, ())
}

/// `N_0x578907f59ba01b6d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x578907F59BA01B6D>
#[doc(alias("N_0x578907f59ba01b6d", "0x578907F59BA01B6D"))]
#[inline]
pub fn n_0x578907f59ba01b6d(p0: i32) -> i32 {
    call(0x578907F59BA01B6D, (p0,))
}

/// `N_0x580f34c726387226`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x580F34C726387226>
#[doc(alias("N_0x580f34c726387226", "0x580F34C726387226"))]
#[inline]
pub fn n_0x580f34c726387226(p0: i32, p1: i32) -> i32 {
    call(0x580F34C726387226, (p0, p1))
}

/// `N_0x58521e6dcde97d74`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58521E6DCDE97D74>
#[doc(alias("N_0x58521e6dcde97d74", "0x58521E6DCDE97D74"))]
#[inline]
pub fn n_0x58521e6dcde97d74(p0: i32, p1: i32, p2: i32) {
    call(0x58521E6DCDE97D74, (p0, p1, p2))
}

/// `N_0x644439b5387ee57e`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x644439B5387EE57E>
#[doc(alias("N_0x644439b5387ee57e", "0x644439B5387EE57E"))]
#[inline]
pub fn n_0x644439b5387ee57e(p0: i32, p1: i32) -> i32 {
    call(0x644439B5387EE57E, (p0, p1))
}

/// `N_0x6480723d3be535b6`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6480723D3BE535B6>
#[doc(alias("N_0x6480723d3be535b6", "0x6480723D3BE535B6"))]
#[inline]
pub fn n_0x6480723d3be535b6(p0: i32) {
    call(0x6480723D3BE535B6, (p0,))
}

/// `N_0x910b088e51a511ac`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x910B088E51A511AC>
#[doc(alias("N_0x910b088e51a511ac", "0x910B088E51A511AC"))]
#[inline]
pub fn n_0x910b088e51a511ac() -> i32 {
    call(0x910B088E51A511AC, ())
}

/// `N_0x9dd95b405ab4983e`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9DD95B405AB4983E>
#[doc(alias("N_0x9dd95b405ab4983e", "0x9DD95B405AB4983E"))]
#[inline]
pub fn n_0x9dd95b405ab4983e(p0: i32, p1: i32) -> i32 {
    call(0x9DD95B405AB4983E, (p0, p1))
}

/// `N_0xa2db3c6270c122e3`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2DB3C6270C122E3>
#[doc(alias("N_0xa2db3c6270c122e3", "0xA2DB3C6270C122E3"))]
#[inline]
pub fn n_0xa2db3c6270c122e3(p0: i32, p1: i32) -> i32 {
    call(0xA2DB3C6270C122E3, (p0, p1))
}

/// `N_0xbea7d3cb47e1479c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBEA7D3CB47E1479C>
#[doc(alias("N_0xbea7d3cb47e1479c", "0xBEA7D3CB47E1479C"))]
#[inline]
pub fn n_0xbea7d3cb47e1479c() -> i32 {
    call(0xBEA7D3CB47E1479C, ())
}

/// `N_0xd39d32eb3b52dd83`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD39D32EB3B52DD83>
#[doc(alias("N_0xd39d32eb3b52dd83", "0xD39D32EB3B52DD83"))]
#[inline]
pub fn n_0xd39d32eb3b52dd83(p0: i32) -> i32 {
    call(0xD39D32EB3B52DD83, (p0,))
}

/// `N_0xdf728c5ae137fc14`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF728C5AE137FC14>
#[doc(alias("N_0xdf728c5ae137fc14", "0xDF728C5AE137FC14"))]
#[inline]
pub fn n_0xdf728c5ae137fc14(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xDF728C5AE137FC14, (p0, p1, p2))
}

/// `N_0xe1f365c4c8f259d8`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1F365C4C8F259D8>
#[doc(alias("N_0xe1f365c4c8f259d8", "0xE1F365C4C8F259D8"))]
#[inline]
pub fn n_0xe1f365c4c8f259d8(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xE1F365C4C8F259D8, (p0, p1, p2))
}

/// `N_0xe53a308ac35877a8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE53A308AC35877A8>
#[doc(alias("N_0xe53a308ac35877a8", "0xE53A308AC35877A8"))]
#[inline]
pub fn n_0xe53a308ac35877a8() -> i32 {
    call(0xE53A308AC35877A8, ())
}

/// `N_0xec819d612038ef4b`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC819D612038EF4B>
#[doc(alias("N_0xec819d612038ef4b", "0xEC819D612038EF4B"))]
#[inline]
pub fn n_0xec819d612038ef4b(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) -> i32 {
    call(0xEC819D612038EF4B, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `N_0xf6de98516fd3ac9b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6DE98516FD3AC9B>
#[doc(alias("N_0xf6de98516fd3ac9b", "0xF6DE98516FD3AC9B"))]
#[inline]
pub fn n_0xf6de98516fd3ac9b() {
    call(0xF6DE98516FD3AC9B, ())
}

/// `PokerBuyIn`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4D610EA5A1FDE74>
#[doc(alias("PokerBuyIn", "_POKER_BUY_IN", "0xB4D610EA5A1FDE74"))]
#[inline]
pub fn poker_buy_in(p0: i32, p1: i32) -> i32 {
    call(0xB4D610EA5A1FDE74, (p0, p1))
}

/// `PokerCall`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DED681B161EBD78>
#[doc(alias("PokerCall", "_POKER_CALL", "0x8DED681B161EBD78"))]
#[inline]
pub fn poker_call(p0: i32, p1: i32) -> i32 {
    call(0x8DED681B161EBD78, (p0, p1))
}

/// `PokerCheck`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49A045628D9B1B86>
#[doc(alias("PokerCheck", "_POKER_CHECK", "0x49A045628D9B1B86"))]
#[inline]
pub fn poker_check(p0: i32, p1: i32) -> i32 {
    call(0x49A045628D9B1B86, (p0, p1))
}

/// `PokerFold`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3DFAB7D9BB45B5BE>
#[doc(alias("PokerFold", "_POKER_FOLD", "0x3DFAB7D9BB45B5BE"))]
#[inline]
pub fn poker_fold(p0: i32) -> i32 {
    call(0x3DFAB7D9BB45B5BE, (p0,))
}

/// `PokerGetGameSettingsForId`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D20E12E1990D584>
#[doc(alias(
    "PokerGetGameSettingsForId",
    "_POKER_GET_GAME_SETTINGS_FOR_ID",
    "0x2D20E12E1990D584"
))]
#[inline]
pub fn poker_get_game_settings_for_id(p0: i32) -> i32 {
    call(0x2D20E12E1990D584, (p0,))
}

/// `PokerRaise`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xECCF45A79A17BB96>
#[doc(alias("PokerRaise", "_POKER_RAISE", "0xECCF45A79A17BB96"))]
#[inline]
pub fn poker_raise(p0: i32, p1: i32) -> i32 {
    call(0xECCF45A79A17BB96, (p0, p1))
}

/// `PokerReveal`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F2131DB0A8B02DC>
#[doc(alias("PokerReveal", "_POKER_REVEAL", "0x2F2131DB0A8B02DC"))]
#[inline]
pub fn poker_reveal(p0: i32) -> i32 {
    call(0x2F2131DB0A8B02DC, (p0,))
}
