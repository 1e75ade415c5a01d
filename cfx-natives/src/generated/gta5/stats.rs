// Made by native-gen 0.2.0 from data 21751e0f0ea1691f; do not edit.

//! Namespace `STATS` of the GTA V client.

use crate::prelude::*;

/// `GetNgstatBoolHash`.
///
/// <https://docs.fivem.net/natives/?_0xBA52FF538ED2BC71>
#[doc(alias("GetNgstatBoolHash", "_GET_NGSTAT_BOOL_HASH", "0xBA52FF538ED2BC71"))]
#[inline]
pub fn get_ngstat_bool_hash(
    index: i32,
    sp_stat: bool,
    char_stat: bool,
    character: i32,
    section: &str,
) -> Hash {
    call(
        0xBA52FF538ED2BC71,
        (index, sp_stat, char_stat, character, section),
    )
}

/// `GetNgstatIntHash`.
///
/// <https://docs.fivem.net/natives/?_0x2B4CDCA6F07FF3DA>
#[doc(alias(
    "GetNgstatIntHash",
    "_GET_NGSTAT_INT_HASH",
    "GET_PACKED_NG_INT_STAT_KEY",
    "GetPackedNgIntStatKey",
    "0x2B4CDCA6F07FF3DA"
))]
#[inline]
pub fn get_ngstat_int_hash(
    index: i32,
    sp_stat: bool,
    char_stat: bool,
    character: i32,
    section: &str,
) -> Hash {
    call(
        0x2B4CDCA6F07FF3DA,
        (index, sp_stat, char_stat, character, section),
    )
}

/// `GetPackedBoolStatKey`.
///
/// <https://docs.fivem.net/natives/?_0x80C75307B1C42837>
#[doc(alias(
    "GetPackedBoolStatKey",
    "GET_PACKED_BOOL_STAT_KEY",
    "0x80C75307B1C42837",
    "_GET_PSTAT_BOOL_HASH",
    "GetPstatBoolHash"
))]
#[inline]
pub fn get_packed_bool_stat_key(
    index: i32,
    sp_stat: bool,
    char_stat: bool,
    character: i32,
) -> Hash {
    call(0x80C75307B1C42837, (index, sp_stat, char_stat, character))
}

/// `GetPackedIntStatKey`.
///
/// <https://docs.fivem.net/natives/?_0x61E111E323419E07>
#[doc(alias(
    "GetPackedIntStatKey",
    "GET_PACKED_INT_STAT_KEY",
    "0x61E111E323419E07",
    "_GET_PSTAT_INT_HASH",
    "GetPstatIntHash"
))]
#[inline]
pub fn get_packed_int_stat_key(index: i32, sp_stat: bool, char_stat: bool, character: i32) -> Hash {
    call(0x61E111E323419E07, (index, sp_stat, char_stat, character))
}

/// `GetPackedTuBoolStatKey`.
///
/// <https://docs.fivem.net/natives/?_0xC4BB08EE7907471E>
#[doc(alias(
    "GetPackedTuBoolStatKey",
    "GET_PACKED_TU_BOOL_STAT_KEY",
    "0xC4BB08EE7907471E",
    "_GET_PACKED_TITLE_UPDATE_BOOL_STAT_KEY",
    "GetPackedTitleUpdateBoolStatKey",
    "_GET_TUPSTAT_BOOL_HASH",
    "GetTupstatBoolHash"
))]
#[inline]
pub fn get_packed_tu_bool_stat_key(
    index: i32,
    sp_stat: bool,
    char_stat: bool,
    character: i32,
) -> Hash {
    call(0xC4BB08EE7907471E, (index, sp_stat, char_stat, character))
}

/// `GetPackedTuIntStatKey`.
///
/// <https://docs.fivem.net/natives/?_0xD16C2AD6B8E32854>
#[doc(alias(
    "GetPackedTuIntStatKey",
    "GET_PACKED_TU_INT_STAT_KEY",
    "0xD16C2AD6B8E32854",
    "_GET_PACKED_TITLE_UPDATE_INT_STAT_KEY",
    "GetPackedTitleUpdateIntStatKey",
    "_GET_TUPSTAT_INT_HASH",
    "GetTupstatIntHash"
))]
#[inline]
pub fn get_packed_tu_int_stat_key(
    index: i32,
    sp_stat: bool,
    char_stat: bool,
    character: i32,
) -> Hash {
    call(0xD16C2AD6B8E32854, (index, sp_stat, char_stat, character))
}

/// `HiredLimo`, since game build 573.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x792271AB35C356A4>
#[doc(alias("HiredLimo", "_HIRED_LIMO", "HIRED_LIMO", "0x792271AB35C356A4"))]
#[inline]
pub fn hired_limo(p0: i32, p1: i32) {
    call(0x792271AB35C356A4, (p0, p1))
}

/// `Leaderboards2ReadByHandle`.
///
/// <https://docs.fivem.net/natives/?_0xC30713A383BFBF0E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "Leaderboards2ReadByHandle",
    "LEADERBOARDS2_READ_BY_HANDLE",
    "0xC30713A383BFBF0E"
))]
#[inline]
pub unsafe fn leaderboards2_read_by_handle(p0: &mut [u8], p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xC30713A383BFBF0E, (p0, p1))
}

/// `Leaderboards2ReadByPlatform`.
///
/// <https://docs.fivem.net/natives/?_0xF1AE5DCDBFCA2721>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "Leaderboards2ReadByPlatform",
    "_LEADERBOARDS2_READ_BY_PLATFORM",
    "LEADERBOARDS2_READ_BY_PLAFORM",
    "Leaderboards2ReadByPlaform",
    "0xF1AE5DCDBFCA2721"
))]
#[inline]
pub unsafe fn leaderboards2_read_by_platform(
    p0: &mut [u8],
    gamer_handle_csv: &str,
    platform_name: &str,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xF1AE5DCDBFCA2721, (p0, gamer_handle_csv, platform_name))
}

/// `Leaderboards2ReadByRadius`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x5CE587FB5A42C8C4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p2`: there must be as many as it takes.
#[doc(alias(
    "Leaderboards2ReadByRadius",
    "LEADERBOARDS2_READ_BY_RADIUS",
    "0x5CE587FB5A42C8C4"
))]
#[inline]
pub unsafe fn leaderboards2_read_by_radius(p0: &mut [u8], p1: i32, p2: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x5CE587FB5A42C8C4, (p0, p1, p2))
}

/// `Leaderboards2ReadByRank`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xBA2C7DB0C129449A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "Leaderboards2ReadByRank",
    "LEADERBOARDS2_READ_BY_RANK",
    "0xBA2C7DB0C129449A"
))]
#[inline]
pub unsafe fn leaderboards2_read_by_rank(p0: &mut [u8], p1: i32, p2: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xBA2C7DB0C129449A, (p0, p1, p2))
}

/// `Leaderboards2ReadByRow`.
///
/// Of unknown type: `p2`, `p4`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0xA9CDB1E3F0A49883>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`, `p3`, `p5`: there must be as many as it takes.
#[doc(alias(
    "Leaderboards2ReadByRow",
    "LEADERBOARDS2_READ_BY_ROW",
    "0xA9CDB1E3F0A49883"
))]
#[inline]
pub unsafe fn leaderboards2_read_by_row(
    p0: &mut [u8],
    p1: &mut [u8],
    p2: i32,
    p3: &mut [u8],
    p4: i32,
    p5: &mut [u8],
    p6: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    // SAFETY: the caller promises that the native stays inside.
    let p5 = unsafe { Buffer::new(p5) };
    call(0xA9CDB1E3F0A49883, (p0, p1, p2, p3, p4, p5, p6))
}

/// `Leaderboards2ReadByScoreFloat`.
///
/// Of unknown type: `p2`.
///
/// <https://docs.fivem.net/natives/?_0xE662C8B759D08F3C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "Leaderboards2ReadByScoreFloat",
    "LEADERBOARDS2_READ_BY_SCORE_FLOAT",
    "0xE662C8B759D08F3C"
))]
#[inline]
pub unsafe fn leaderboards2_read_by_score_float(p0: &mut [u8], p1: f32, p2: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xE662C8B759D08F3C, (p0, p1, p2))
}

/// `Leaderboards2ReadByScoreInt`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x7EEC7E4F6984A16A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "Leaderboards2ReadByScoreInt",
    "LEADERBOARDS2_READ_BY_SCORE_INT",
    "0x7EEC7E4F6984A16A"
))]
#[inline]
pub unsafe fn leaderboards2_read_by_score_int(p0: &mut [u8], p1: i32, p2: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x7EEC7E4F6984A16A, (p0, p1, p2))
}

/// `Leaderboards2ReadFriendsByRow`.
///
/// Of unknown type: `p2`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x918B101666F9CB83>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "Leaderboards2ReadFriendsByRow",
    "LEADERBOARDS2_READ_FRIENDS_BY_ROW",
    "0x918B101666F9CB83"
))]
#[inline]
pub unsafe fn leaderboards2_read_friends_by_row(
    p0: &mut [u8],
    p1: &mut [u8],
    p2: i32,
    p3: bool,
    p4: i32,
    p5: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x918B101666F9CB83, (p0, p1, p2, p3, p4, p5))
}

/// `Leaderboards2ReadRankPrediction`.
///
/// <https://docs.fivem.net/natives/?_0xC38DC1E90D22547C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`, `p2`: there must be as many as it takes.
#[doc(alias(
    "Leaderboards2ReadRankPrediction",
    "LEADERBOARDS2_READ_RANK_PREDICTION",
    "0xC38DC1E90D22547C"
))]
#[inline]
pub unsafe fn leaderboards2_read_rank_prediction(
    p0: &mut [u8],
    p1: &mut [u8],
    p2: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0xC38DC1E90D22547C, (p0, p1, p2))
}

/// `Leaderboards2WriteData`.
///
/// <https://docs.fivem.net/natives/?_0xAE2206545888AE49>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "Leaderboards2WriteData",
    "LEADERBOARDS2_WRITE_DATA",
    "0xAE2206545888AE49"
))]
#[inline]
pub unsafe fn leaderboards2_write_data(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xAE2206545888AE49, (p0,))
}

/// `Leaderboards2WriteDataForEventType`.
///
/// <https://docs.fivem.net/natives/?_0xC980E62E33DF1D5C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "Leaderboards2WriteDataForEventType",
    "LEADERBOARDS2_WRITE_DATA_FOR_EVENT_TYPE",
    "0xC980E62E33DF1D5C"
))]
#[inline]
pub unsafe fn leaderboards2_write_data_for_event_type(p0: &mut [u8], p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xC980E62E33DF1D5C, (p0, p1))
}

/// `LeaderboardsCacheDataRow`.
///
/// <https://docs.fivem.net/natives/?_0xB9BB18E2C40142ED>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "LeaderboardsCacheDataRow",
    "LEADERBOARDS_CACHE_DATA_ROW",
    "0xB9BB18E2C40142ED"
))]
#[inline]
pub unsafe fn leaderboards_cache_data_row(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xB9BB18E2C40142ED, (p0,))
}

/// `LeaderboardsClearCacheData`.
///
/// <https://docs.fivem.net/natives/?_0xD4B02A6B476E1FDC>
#[doc(alias(
    "LeaderboardsClearCacheData",
    "LEADERBOARDS_CLEAR_CACHE_DATA",
    "0xD4B02A6B476E1FDC"
))]
#[inline]
pub fn leaderboards_clear_cache_data() {
    call(0xD4B02A6B476E1FDC, ())
}

/// `LeaderboardsDeaths`.
///
/// <https://docs.fivem.net/natives/?_0x428EAF89E24F6C36>
#[doc(alias(
    "LeaderboardsDeaths",
    "_LEADERBOARDS_DEATHS",
    "STAT_NETWORK_INCREMENT_ON_SUICIDE",
    "StatNetworkIncrementOnSuicide",
    "0x428EAF89E24F6C36"
))]
#[inline]
pub fn leaderboards_deaths(stat_name: impl Into<Hash>, value: f32) {
    let stat_name: Hash = stat_name.into();
    call(0x428EAF89E24F6C36, (stat_name, value))
}

/// `LeaderboardsGetCacheDataRow`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x9120E8DBA3D69273>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`: there must be as many as it takes.
#[doc(alias(
    "LeaderboardsGetCacheDataRow",
    "LEADERBOARDS_GET_CACHE_DATA_ROW",
    "0x9120E8DBA3D69273"
))]
#[inline]
pub unsafe fn leaderboards_get_cache_data_row(p0: i32, p1: i32, p2: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x9120E8DBA3D69273, (p0, p1, p2))
}

/// `LeaderboardsGetCacheExists`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x9C51349BE6CDFE2C>
#[doc(alias(
    "LeaderboardsGetCacheExists",
    "LEADERBOARDS_GET_CACHE_EXISTS",
    "0x9C51349BE6CDFE2C"
))]
#[inline]
pub fn leaderboards_get_cache_exists(p0: i32) -> bool {
    call(0x9C51349BE6CDFE2C, (p0,))
}

/// `LeaderboardsGetCacheNumberOfRows`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x58A651CD201D89AD>
#[doc(alias(
    "LeaderboardsGetCacheNumberOfRows",
    "LEADERBOARDS_GET_CACHE_NUMBER_OF_ROWS",
    "0x58A651CD201D89AD"
))]
#[inline]
pub fn leaderboards_get_cache_number_of_rows(p0: i32) -> i32 {
    call(0x58A651CD201D89AD, (p0,))
}

/// `LeaderboardsGetCacheTime`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF04C1C27DA35F6C8>
#[doc(alias(
    "LeaderboardsGetCacheTime",
    "LEADERBOARDS_GET_CACHE_TIME",
    "0xF04C1C27DA35F6C8"
))]
#[inline]
pub fn leaderboards_get_cache_time(p0: i32) -> i32 {
    call(0xF04C1C27DA35F6C8, (p0,))
}

/// `LeaderboardsGetColumnId`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xC4B5467A1886EA7E>
#[doc(alias(
    "LeaderboardsGetColumnId",
    "LEADERBOARDS_GET_COLUMN_ID",
    "0xC4B5467A1886EA7E"
))]
#[inline]
pub fn leaderboards_get_column_id(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xC4B5467A1886EA7E, (p0, p1, p2))
}

/// `LeaderboardsGetColumnType`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xBF4FEF46DB7894D3>
#[doc(alias(
    "LeaderboardsGetColumnType",
    "LEADERBOARDS_GET_COLUMN_TYPE",
    "0xBF4FEF46DB7894D3"
))]
#[inline]
pub fn leaderboards_get_column_type(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xBF4FEF46DB7894D3, (p0, p1, p2))
}

/// `LeaderboardsGetNumberOfColumns`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x117B45156D7EFF2E>
#[doc(alias(
    "LeaderboardsGetNumberOfColumns",
    "LEADERBOARDS_GET_NUMBER_OF_COLUMNS",
    "0x117B45156D7EFF2E"
))]
#[inline]
pub fn leaderboards_get_number_of_columns(p0: i32, p1: i32) -> i32 {
    call(0x117B45156D7EFF2E, (p0, p1))
}

/// `LeaderboardsReadAnyPending`.
///
/// <https://docs.fivem.net/natives/?_0xA31FD15197B192BD>
#[doc(alias(
    "LeaderboardsReadAnyPending",
    "LEADERBOARDS_READ_ANY_PENDING",
    "0xA31FD15197B192BD"
))]
#[inline]
pub fn leaderboards_read_any_pending() -> bool {
    call(0xA31FD15197B192BD, ())
}

/// `LeaderboardsReadClear`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x7CCE5C737A665701>
#[doc(alias(
    "LeaderboardsReadClear",
    "LEADERBOARDS_READ_CLEAR",
    "0x7CCE5C737A665701"
))]
#[inline]
pub fn leaderboards_read_clear(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x7CCE5C737A665701, (p0, p1, p2))
}

/// `LeaderboardsReadClearAll`.
///
/// <https://docs.fivem.net/natives/?_0xA34CB6E6F0DF4A0B>
#[doc(alias(
    "LeaderboardsReadClearAll",
    "LEADERBOARDS_READ_CLEAR_ALL",
    "0xA34CB6E6F0DF4A0B"
))]
#[inline]
pub fn leaderboards_read_clear_all() -> i32 {
    call(0xA34CB6E6F0DF4A0B, ())
}

/// `LeaderboardsReadPending`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xAC392C8483342AC2>
#[doc(alias(
    "LeaderboardsReadPending",
    "LEADERBOARDS_READ_PENDING",
    "0xAC392C8483342AC2"
))]
#[inline]
pub fn leaderboards_read_pending(p0: i32, p1: i32, p2: i32) -> bool {
    call(0xAC392C8483342AC2, (p0, p1, p2))
}

/// `LeaderboardsReadSuccessful`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x2FB19228983E832C>
#[doc(alias(
    "LeaderboardsReadSuccessful",
    "LEADERBOARDS_READ_SUCCESSFUL",
    "0x2FB19228983E832C"
))]
#[inline]
pub fn leaderboards_read_successful(p0: i32, p1: i32, p2: i32) -> bool {
    call(0x2FB19228983E832C, (p0, p1, p2))
}

/// `LeaderboardsWriteAddColumn`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x0BCA1D2C47B0D269>
#[doc(alias(
    "LeaderboardsWriteAddColumn",
    "LEADERBOARDS_WRITE_ADD_COLUMN",
    "0x0BCA1D2C47B0D269"
))]
#[inline]
pub fn leaderboards_write_add_column(p0: i32, p1: i32, p2: f32) {
    call(0x0BCA1D2C47B0D269, (p0, p1, p2))
}

/// `LeaderboardsWriteAddColumnLong`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x2E65248609523599>
#[doc(alias(
    "LeaderboardsWriteAddColumnLong",
    "LEADERBOARDS_WRITE_ADD_COLUMN_LONG",
    "0x2E65248609523599"
))]
#[inline]
pub fn leaderboards_write_add_column_long(p0: i32, p1: i32, p2: i32) {
    call(0x2E65248609523599, (p0, p1, p2))
}

/// `N_0x0077f15613d36993`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x0077F15613D36993>
#[doc(alias(
    "N_0x0077f15613d36993",
    "PLAYSTATS_NPC_PHONE",
    "PlaystatsNpcPhone",
    "0x0077F15613D36993"
))]
#[inline]
pub fn n_0x0077f15613d36993(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x0077F15613D36993, (p0, p1, p2, p3))
}

/// `N_0x015b03ee1c43e6ec`, since game build 757.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x015B03EE1C43E6EC>
#[doc(alias(
    "N_0x015b03ee1c43e6ec",
    "SEND_METRIC_PUNISH_BODYGUARD",
    "SendMetricPunishBodyguard",
    "0x015B03EE1C43E6EC"
))]
#[inline]
pub fn n_0x015b03ee1c43e6ec(p0: i32) {
    call(0x015B03EE1C43E6EC, (p0,))
}

/// `N_0x03c2eebb04b3fb72`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0x03C2EEBB04B3FB72>
#[doc(alias(
    "N_0x03c2eebb04b3fb72",
    "PLAYSTATS_MC_FORMATION_ENDS",
    "PlaystatsMcFormationEnds",
    "0x03C2EEBB04B3FB72"
))]
#[inline]
pub fn n_0x03c2eebb04b3fb72(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0x03C2EEBB04B3FB72, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0x06eaf70ae066441e`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x06EAF70AE066441E>
#[doc(alias(
    "N_0x06eaf70ae066441e",
    "PLAYSTATS_BC_SMASH_AND_GRAB",
    "PlaystatsBcSmashAndGrab",
    "0x06EAF70AE066441E"
))]
#[inline]
pub fn n_0x06eaf70ae066441e(p0: i32) {
    call(0x06EAF70AE066441E, (p0,))
}

/// `N_0x0a9c7f36e5d7b683`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x0A9C7F36E5D7B683>
#[doc(alias(
    "N_0x0a9c7f36e5d7b683",
    "PLAYSTATS_FM_EVENT_DEADDROP",
    "PlaystatsFmEventDeaddrop",
    "0x0A9C7F36E5D7B683"
))]
#[inline]
pub fn n_0x0a9c7f36e5d7b683(p0: i32) {
    call(0x0A9C7F36E5D7B683, (p0,))
}

/// `N_0x0b565b0aae56a0e8`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0x0B565B0AAE56A0E8>
#[doc(alias(
    "N_0x0b565b0aae56a0e8",
    "PLAYSTATS_CHANGE_MC_ROLE",
    "PlaystatsChangeMcRole",
    "0x0B565B0AAE56A0E8"
))]
#[inline]
pub fn n_0x0b565b0aae56a0e8(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0x0B565B0AAE56A0E8, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0x0b8b7f74bf061c6d`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x0B8B7F74BF061C6D>
#[doc(alias(
    "N_0x0b8b7f74bf061c6d",
    "STAT_GET_VEHICLE_BAIL_DISTANCE",
    "StatGetVehicleBailDistance",
    "0x0B8B7F74BF061C6D"
))]
#[inline]
pub fn n_0x0b8b7f74bf061c6d() -> i32 {
    call(0x0B8B7F74BF061C6D, ())
}

/// `N_0x0d01d20616fc73fb`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x0D01D20616FC73FB>
#[doc(alias(
    "N_0x0d01d20616fc73fb",
    "SET_FREEMODE_PROLOGUE_DONE",
    "SetFreemodePrologueDone",
    "0x0D01D20616FC73FB"
))]
#[inline]
pub fn n_0x0d01d20616fc73fb(p0: i32, p1: i32) {
    call(0x0D01D20616FC73FB, (p0, p1))
}

/// `N_0x14e0b2d1ad1044e0`.
///
/// <https://docs.fivem.net/natives/?_0x14E0B2D1AD1044E0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`, `p2`, `p3`: there must be as many as it takes.
#[doc(alias(
    "N_0x14e0b2d1ad1044e0",
    "PLAYSTATS_JOB_LTS_ROUND_END",
    "PlaystatsJobLtsRoundEnd",
    "0x14E0B2D1AD1044E0"
))]
#[inline]
pub unsafe fn n_0x14e0b2d1ad1044e0(p0: &mut [u8], p1: &mut [u8], p2: &mut [u8], p3: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x14E0B2D1AD1044E0, (p0, p1, p2, p3))
}

/// `N_0x14eda9ee27bd1626`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x14EDA9EE27BD1626>
#[doc(alias(
    "N_0x14eda9ee27bd1626",
    "PLAYSTATS_BC_PROTECTION_RACKET",
    "PlaystatsBcProtectionRacket",
    "0x14EDA9EE27BD1626"
))]
#[inline]
pub fn n_0x14eda9ee27bd1626(p0: i32) {
    call(0x14EDA9EE27BD1626, (p0,))
}

/// `N_0x164c5ff663790845`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x164C5FF663790845>
#[doc(alias(
    "N_0x164c5ff663790845",
    "PLAYSTATS_FM_EVENT_KINGOFTHECASTLE",
    "PlaystatsFmEventKingofthecastle",
    "0x164C5FF663790845"
))]
#[inline]
pub fn n_0x164c5ff663790845(p0: i32) {
    call(0x164C5FF663790845, (p0,))
}

/// `N_0x1a7ce7cd3e653485`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x1A7CE7CD3E653485>
#[doc(alias(
    "N_0x1a7ce7cd3e653485",
    "PLAYSTATS_FM_EVENT_PENNEDIN",
    "PlaystatsFmEventPennedin",
    "0x1A7CE7CD3E653485"
))]
#[inline]
pub fn n_0x1a7ce7cd3e653485(p0: i32) {
    call(0x1A7CE7CD3E653485, (p0,))
}

/// `N_0x1a8ea222f9c67dbb`, since game build 463.
///
/// The values: `result`, `p0`.
///
/// <https://docs.fivem.net/natives/?_0x1A8EA222F9C67DBB>
#[doc(alias(
    "N_0x1a8ea222f9c67dbb",
    "STAT_GET_FLYING_ALTITUDE",
    "StatGetFlyingAltitude",
    "0x1A8EA222F9C67DBB"
))]
#[inline]
pub fn n_0x1a8ea222f9c67dbb() -> (i32, f32) {
    let mut p0 = Out::<f32>::default();
    let result: i32 = call(0x1A8EA222F9C67DBB, (&mut p0,));
    (result, p0.get())
}

/// `N_0x26d7399b9587fe89`.
///
/// <https://docs.fivem.net/natives/?_0x26D7399B9587FE89>
#[doc(alias(
    "N_0x26d7399b9587fe89",
    "STAT_RESET_ALL_ONLINE_CHARACTER_STATS",
    "StatResetAllOnlineCharacterStats",
    "0x26D7399B9587FE89"
))]
#[inline]
pub fn n_0x26d7399b9587fe89(p0: i32) {
    call(0x26D7399B9587FE89, (p0,))
}

/// `N_0x27aa1c973cacfe63`, since game build 944.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://docs.fivem.net/natives/?_0x27AA1C973CACFE63>
#[doc(alias(
    "N_0x27aa1c973cacfe63",
    "PLAYSTATS_RIVAL_BEHAVIOR",
    "PlaystatsRivalBehavior",
    "0x27AA1C973CACFE63"
))]
#[inline]
pub fn n_0x27aa1c973cacfe63(
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
    call(0x27AA1C973CACFE63, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `N_0x2818ff6638cb09de`, since game build 2189.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2818FF6638CB09DE>
#[doc(alias(
    "N_0x2818ff6638cb09de",
    "PLAYSTATS_HUB_ENTRY",
    "PlaystatsHubEntry",
    "0x2818FF6638CB09DE"
))]
#[inline]
pub fn n_0x2818ff6638cb09de(p0: i32) {
    call(0x2818FF6638CB09DE, (p0,))
}

/// `N_0x282b6739644f4347`, since game build 757.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x282B6739644F4347>
#[doc(alias(
    "N_0x282b6739644f4347",
    "PLAYSTATS_BW_FRAGILE_GOODS",
    "PlaystatsBwFragileGoods",
    "0x282B6739644F4347"
))]
#[inline]
pub fn n_0x282b6739644f4347(p0: i32) {
    call(0x282B6739644F4347, (p0,))
}

/// `N_0x28ecb8ac2f607db2`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x28ECB8AC2F607DB2>
#[doc(alias(
    "N_0x28ecb8ac2f607db2",
    "PLAYSTATS_CHANGE_MC_OUTFIT",
    "PlaystatsChangeMcOutfit",
    "0x28ECB8AC2F607DB2"
))]
#[inline]
pub fn n_0x28ecb8ac2f607db2(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x28ECB8AC2F607DB2, (p0, p1, p2, p3, p4))
}

/// `N_0x2cd90358f67d0aa8`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2CD90358F67D0AA8>
#[doc(alias(
    "N_0x2cd90358f67d0aa8",
    "PLAYSTATS_FM_EVENT_HUNTBEAST",
    "PlaystatsFmEventHuntbeast",
    "0x2CD90358F67D0AA8"
))]
#[inline]
pub fn n_0x2cd90358f67d0aa8(p0: i32) {
    call(0x2CD90358F67D0AA8, (p0,))
}

/// `N_0x2d7a9b577e72385e`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2D7A9B577E72385E>
#[doc(alias(
    "N_0x2d7a9b577e72385e",
    "PLAYSTATS_WAREHOUSE_MISSION_ENDED",
    "PlaystatsWarehouseMissionEnded",
    "0x2D7A9B577E72385E"
))]
#[inline]
pub fn n_0x2d7a9b577e72385e(p0: i32) {
    call(0x2D7A9B577E72385E, (p0,))
}

/// `N_0x2e0259babc27a327`, since game build 1868.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2E0259BABC27A327>
#[doc(alias(
    "N_0x2e0259babc27a327",
    "PLAYSTATS_HEIST3_FINALE",
    "PlaystatsHeist3Finale",
    "0x2E0259BABC27A327"
))]
#[inline]
pub fn n_0x2e0259babc27a327(p0: i32) {
    call(0x2E0259BABC27A327, (p0,))
}

/// `N_0x2fa3173480008493`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x2FA3173480008493>
#[doc(alias(
    "N_0x2fa3173480008493",
    "PLAYSTATS_HEIST4_HACK",
    "PlaystatsHeist4Hack",
    "0x2FA3173480008493"
))]
#[inline]
pub fn n_0x2fa3173480008493(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x2FA3173480008493, (p0, p1, p2, p3, p4))
}

/// `N_0x316db59cd14c1774`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x316DB59CD14C1774>
#[doc(alias(
    "N_0x316db59cd14c1774",
    "PLAYSTATS_BUSINESS_BATTLE_ENDED",
    "PlaystatsBusinessBattleEnded",
    "0x316DB59CD14C1774"
))]
#[inline]
pub fn n_0x316db59cd14c1774(p0: i32) {
    call(0x316DB59CD14C1774, (p0,))
}

/// `N_0x32cac93c9de73d32`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x32CAC93C9DE73D32>
#[doc(alias(
    "N_0x32cac93c9de73d32",
    "STAT_GET_CURRENT_DRIVING_REVERSE_DISTANCE",
    "StatGetCurrentDrivingReverseDistance",
    "0x32CAC93C9DE73D32"
))]
#[inline]
pub fn n_0x32cac93c9de73d32() -> i32 {
    call(0x32CAC93C9DE73D32, ())
}

/// `N_0x33d72899e24c3365`, since game build 463.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x33D72899E24C3365>
#[doc(alias(
    "N_0x33d72899e24c3365",
    "STAT_START_RECORD_STAT",
    "StatStartRecordStat",
    "0x33D72899E24C3365"
))]
#[inline]
pub fn n_0x33d72899e24c3365(p0: i32, p1: i32) -> i32 {
    call(0x33D72899E24C3365, (p0, p1))
}

/// `N_0x34770b9ce0e03b91`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x34770B9CE0E03B91>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "N_0x34770b9ce0e03b91",
    "LEADERBOARDS2_READ_GET_ROW_DATA_INFO",
    "Leaderboards2ReadGetRowDataInfo",
    "0x34770B9CE0E03B91"
))]
#[inline]
pub unsafe fn n_0x34770b9ce0e03b91(p0: i32, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x34770B9CE0E03B91, (p0, p1))
}

/// `N_0x38491439b6ba7f7d`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x38491439B6BA7F7D>
#[doc(alias(
    "N_0x38491439b6ba7f7d",
    "LEADERBOARDS2_READ_GET_ROW_DATA_FLOAT",
    "Leaderboards2ReadGetRowDataFloat",
    "0x38491439B6BA7F7D"
))]
#[inline]
pub fn n_0x38491439b6ba7f7d(p0: i32, p1: i32) -> f32 {
    call(0x38491439B6BA7F7D, (p0, p1))
}

/// `N_0x38baaa5dd4c9d19f`.
///
/// <https://docs.fivem.net/natives/?_0x38BAAA5DD4C9D19F>
#[doc(alias(
    "N_0x38baaa5dd4c9d19f",
    "SET_PROFILE_SETTING_CREATOR_DM_DONE",
    "SetProfileSettingCreatorDmDone",
    "0x38BAAA5DD4C9D19F"
))]
#[inline]
pub fn n_0x38baaa5dd4c9d19f(value: i32) {
    call(0x38BAAA5DD4C9D19F, (value,))
}

/// `N_0x3de3aa516fb126a4`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x3DE3AA516FB126A4>
#[doc(alias(
    "N_0x3de3aa516fb126a4",
    "PLAYSTATS_FM_EVENT_CHECKPOINTCOLLECTION",
    "PlaystatsFmEventCheckpointcollection",
    "0x3DE3AA516FB126A4"
))]
#[inline]
pub fn n_0x3de3aa516fb126a4(p0: i32) {
    call(0x3DE3AA516FB126A4, (p0,))
}

/// `N_0x3ebeac6c3f81f6bd`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x3EBEAC6C3F81F6BD>
#[doc(alias(
    "N_0x3ebeac6c3f81f6bd",
    "START_BEING_BOSS",
    "StartBeingBoss",
    "0x3EBEAC6C3F81F6BD"
))]
#[inline]
pub fn n_0x3ebeac6c3f81f6bd(p0: i32) {
    call(0x3EBEAC6C3F81F6BD, (p0,))
}

/// `N_0x419615486bbf1956`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x419615486BBF1956>
#[doc(alias(
    "N_0x419615486bbf1956",
    "PLAYSTATS_FM_EVENT_PASSTHEPARCEL",
    "PlaystatsFmEventPasstheparcel",
    "0x419615486BBF1956"
))]
#[inline]
pub fn n_0x419615486bbf1956(p0: i32) {
    call(0x419615486BBF1956, (p0,))
}

/// `N_0x44919cc079bb60bf`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x44919CC079BB60BF>
#[doc(alias(
    "N_0x44919cc079bb60bf",
    "CHANGE_GOON_LOOKING_FOR_WORK",
    "ChangeGoonLookingForWork",
    "0x44919CC079BB60BF"
))]
#[inline]
pub fn n_0x44919cc079bb60bf(p0: i32) {
    call(0x44919CC079BB60BF, (p0,))
}

/// `N_0x4aff7e02e485e92b`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0x4AFF7E02E485E92B>
#[doc(alias(
    "N_0x4aff7e02e485e92b",
    "PLAYSTATS_KILL_YOURSELF",
    "PlaystatsKillYourself",
    "0x4AFF7E02E485E92B"
))]
#[inline]
pub fn n_0x4aff7e02e485e92b() {
    call(0x4AFF7E02E485E92B, ())
}

/// `N_0x4c89fe2bdeb3f169`.
///
/// <https://docs.fivem.net/natives/?_0x4C89FE2BDEB3F169>
#[doc(alias(
    "N_0x4c89fe2bdeb3f169",
    "STAT_MIGRATE_CHECK_ALREADY_DONE",
    "StatMigrateCheckAlreadyDone",
    "0x4C89FE2BDEB3F169"
))]
#[inline]
pub fn n_0x4c89fe2bdeb3f169() -> i32 {
    call(0x4C89FE2BDEB3F169, ())
}

/// `N_0x4dc416f246a41fc8`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x4DC416F246A41FC8>
#[doc(alias(
    "N_0x4dc416f246a41fc8",
    "PLAYSTATS_FAST_TRVL",
    "PlaystatsFastTrvl",
    "0x4DC416F246A41FC8"
))]
#[inline]
pub fn n_0x4dc416f246a41fc8(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x4DC416F246A41FC8, (p0, p1, p2, p3, p4))
}

/// `N_0x4fcdbd3f0a813c25`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x4FCDBD3F0A813C25>
#[doc(alias(
    "N_0x4fcdbd3f0a813c25",
    "PLAYSTATS_ARCADE_LOVE_MATCH",
    "PlaystatsArcadeLoveMatch",
    "0x4FCDBD3F0A813C25"
))]
#[inline]
pub fn n_0x4fcdbd3f0a813c25(p0: i32, p1: i32) {
    call(0x4FCDBD3F0A813C25, (p0, p1))
}

/// `N_0x53c31853ec9531ff`, since game build 1868.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x53C31853EC9531FF>
#[doc(alias(
    "N_0x53c31853ec9531ff",
    "PLAYSTATS_HEIST3_PREP",
    "PlaystatsHeist3Prep",
    "0x53C31853EC9531FF"
))]
#[inline]
pub fn n_0x53c31853ec9531ff(p0: i32) {
    call(0x53C31853EC9531FF, (p0,))
}

/// `N_0x53cae13e9b426993`, since game build 757.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x53CAE13E9B426993>
#[doc(alias(
    "N_0x53cae13e9b426993",
    "PLAYSTATS_BC_CASHING",
    "PlaystatsBcCashing",
    "0x53CAE13E9B426993"
))]
#[inline]
pub fn n_0x53cae13e9b426993(p0: i32) {
    call(0x53CAE13E9B426993, (p0,))
}

/// `N_0x55384438fc55ad8e`.
///
/// <https://docs.fivem.net/natives/?_0x55384438FC55AD8E>
#[doc(alias(
    "N_0x55384438fc55ad8e",
    "SET_PROFILE_SETTING_CREATOR_CTF_DONE",
    "SetProfileSettingCreatorCtfDone",
    "0x55384438FC55AD8E"
))]
#[inline]
pub fn n_0x55384438fc55ad8e(value: i32) {
    call(0x55384438FC55AD8E, (value,))
}

/// `N_0x55a8becaf28a4eb7`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x55A8BECAF28A4EB7>
#[doc(alias(
    "N_0x55a8becaf28a4eb7",
    "STAT_GET_CURRENT_SPEED",
    "StatGetCurrentSpeed",
    "0x55A8BECAF28A4EB7"
))]
#[inline]
pub fn n_0x55a8becaf28a4eb7() -> i32 {
    call(0x55A8BECAF28A4EB7, ())
}

/// `N_0x5688585e6d563cd8`.
///
/// <https://docs.fivem.net/natives/?_0x5688585E6D563CD8>
#[doc(alias(
    "N_0x5688585e6d563cd8",
    "STAT_SET_OPEN_SAVETYPE_IN_JOB",
    "StatSetOpenSavetypeInJob",
    "0x5688585E6D563CD8"
))]
#[inline]
pub fn n_0x5688585e6d563cd8(p0: i32) {
    call(0x5688585E6D563CD8, (p0,))
}

/// `N_0x5a556b229a169402`.
///
/// <https://docs.fivem.net/natives/?_0x5A556B229A169402>
#[doc(alias(
    "N_0x5a556b229a169402",
    "STAT_COMMUNITY_START_SYNCH",
    "StatCommunityStartSynch",
    "0x5A556B229A169402"
))]
#[inline]
pub fn n_0x5a556b229a169402() -> bool {
    call(0x5A556B229A169402, ())
}

/// `N_0x5bd5f255321c4aaf`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5BD5F255321C4AAF>
#[doc(alias(
    "N_0x5bd5f255321c4aaf",
    "STAT_MIGRATE_CHECK_GET_IS_PLATFORM_AVAILABLE",
    "StatMigrateCheckGetIsPlatformAvailable",
    "0x5BD5F255321C4AAF"
))]
#[inline]
pub fn n_0x5bd5f255321c4aaf(p0: i32) -> i32 {
    call(0x5BD5F255321C4AAF, (p0,))
}

/// `N_0x5bf29846c6527c54`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x5BF29846C6527C54>
#[doc(alias(
    "N_0x5bf29846c6527c54",
    "PLAYSTATS_QUIT_MODE",
    "PlaystatsQuitMode",
    "0x5BF29846C6527C54"
))]
#[inline]
pub fn n_0x5bf29846c6527c54(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x5BF29846C6527C54, (p0, p1, p2, p3, p4))
}

/// `N_0x5cdaed54b34b0ed0`, since game build 1868.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5CDAED54B34B0ED0>
#[doc(alias(
    "N_0x5cdaed54b34b0ed0",
    "PLAYSTATS_NJVS_VOTE",
    "PlaystatsNjvsVote",
    "0x5CDAED54B34B0ED0"
))]
#[inline]
pub fn n_0x5cdaed54b34b0ed0(p0: i32) {
    call(0x5CDAED54B34B0ED0, (p0,))
}

/// `N_0x5ead2bf6484852e4`.
///
/// <https://docs.fivem.net/natives/?_0x5EAD2BF6484852E4>
#[doc(alias(
    "N_0x5ead2bf6484852e4",
    "GET_PLAYER_HAS_DRIVEN_ALL_VEHICLES",
    "GetPlayerHasDrivenAllVehicles",
    "0x5EAD2BF6484852E4"
))]
#[inline]
pub fn n_0x5ead2bf6484852e4() -> bool {
    call(0x5EAD2BF6484852E4, ())
}

/// `N_0x5ff2c33b13a02a11`, since game build 757.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5FF2C33B13A02A11>
#[doc(alias(
    "N_0x5ff2c33b13a02a11",
    "PLAYSTATS_BW_HEAD_HUNTER",
    "PlaystatsBwHeadHunter",
    "0x5FF2C33B13A02A11"
))]
#[inline]
pub fn n_0x5ff2c33b13a02a11(p0: i32) {
    call(0x5FF2C33B13A02A11, (p0,))
}

/// `N_0x60eedc12af66e846`, since game build 757.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x60EEDC12AF66E846>
#[doc(alias(
    "N_0x60eedc12af66e846",
    "PLAYSTATS_HIT_CONTRABAND_DESTROY_LIMIT",
    "PlaystatsHitContrabandDestroyLimit",
    "0x60EEDC12AF66E846"
))]
#[inline]
pub fn n_0x60eedc12af66e846(p0: i32) {
    call(0x60EEDC12AF66E846, (p0,))
}

/// `N_0x629526aba383bcaa`.
///
/// <https://docs.fivem.net/natives/?_0x629526ABA383BCAA>
#[doc(alias(
    "N_0x629526aba383bcaa",
    "STAT_DISABLE_STATS_TRACKING",
    "StatDisableStatsTracking",
    "0x629526ABA383BCAA"
))]
#[inline]
pub fn n_0x629526aba383bcaa() {
    call(0x629526ABA383BCAA, ())
}

/// `N_0x6483c25849031c4f`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x6483C25849031C4F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p3`: there must be as many as it takes.
#[doc(alias(
    "N_0x6483c25849031c4f",
    "PRESENCE_EVENT_UPDATESTAT_INT_WITH_STRING",
    "PresenceEventUpdatestatIntWithString",
    "0x6483C25849031C4F"
))]
#[inline]
pub unsafe fn n_0x6483c25849031c4f(p0: i32, p1: i32, p2: i32, p3: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x6483C25849031C4F, (p0, p1, p2, p3))
}

/// `N_0x6551b1f7f6cd46ea`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6551B1F7F6CD46EA>
#[doc(alias(
    "N_0x6551b1f7f6cd46ea",
    "PLAYSTATS_FM_EVENT_COMPETITIVEURBANWARFARE",
    "PlaystatsFmEventCompetitiveurbanwarfare",
    "0x6551B1F7F6CD46EA"
))]
#[inline]
pub fn n_0x6551b1f7f6cd46ea(p0: i32) {
    call(0x6551B1F7F6CD46EA, (p0,))
}

/// `N_0x678f86d8fc040bdb`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x678F86D8FC040BDB>
#[doc(alias(
    "N_0x678f86d8fc040bdb",
    "PLAYSTATS_BW_ASSAULT",
    "PlaystatsBwAssault",
    "0x678F86D8FC040BDB"
))]
#[inline]
pub fn n_0x678f86d8fc040bdb(p0: i32) {
    call(0x678F86D8FC040BDB, (p0,))
}

/// `N_0x6a60e43998228229`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6A60E43998228229>
#[doc(alias(
    "N_0x6a60e43998228229",
    "PLAYSTATS_FM_EVENT_CHALLENGES",
    "PlaystatsFmEventChallenges",
    "0x6A60E43998228229"
))]
#[inline]
pub fn n_0x6a60e43998228229(p0: i32) {
    call(0x6A60E43998228229, (p0,))
}

/// `N_0x6a7f19756f1a9016`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x6A7F19756F1A9016>
#[doc(alias(
    "N_0x6a7f19756f1a9016",
    "STAT_GET_BLOCK_SAVES",
    "StatGetBlockSaves",
    "0x6A7F19756F1A9016"
))]
#[inline]
pub fn n_0x6a7f19756f1a9016() -> bool {
    call(0x6A7F19756F1A9016, ())
}

/// `N_0x6bc0acd0673acebe`, since game build 573.
///
/// The values: `value_a`, `value_b`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6BC0ACD0673ACEBE>
#[doc(alias(
    "N_0x6bc0acd0673acebe",
    "GET_BOSS_GOON_UUID",
    "GetBossGoonUuid",
    "0x6BC0ACD0673ACEBE"
))]
#[inline]
pub fn n_0x6bc0acd0673acebe(p0: i32) -> (i32, i32) {
    let mut value_a = Out::<i32>::default();
    let mut value_b = Out::<i32>::default();
    call::<()>(0x6BC0ACD0673ACEBE, (p0, &mut value_a, &mut value_b));
    (value_a.get(), value_b.get())
}

/// `N_0x6bccf9948492fd85`, since game build 573.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x6BCCF9948492FD85>
#[doc(alias(
    "N_0x6bccf9948492fd85",
    "END_BEING_GOON",
    "EndBeingGoon",
    "0x6BCCF9948492FD85"
))]
#[inline]
pub fn n_0x6bccf9948492fd85(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x6BCCF9948492FD85, (p0, p1, p2, p3, p4))
}

/// `N_0x6dee77aff8c21bd1`.
///
/// The values: `result`, `player_account_id`, `posix_time`.
///
/// <https://docs.fivem.net/natives/?_0x6DEE77AFF8C21BD1>
#[doc(alias(
    "N_0x6dee77aff8c21bd1",
    "PLAYSTATS_CREATE_MATCH_HISTORY_ID_2",
    "PlaystatsCreateMatchHistoryId_2",
    "0x6DEE77AFF8C21BD1"
))]
#[inline]
pub fn n_0x6dee77aff8c21bd1() -> (bool, i32, i32) {
    let mut player_account_id = Out::<i32>::default();
    let mut posix_time = Out::<i32>::default();
    let result: bool = call(
        0x6DEE77AFF8C21BD1,
        (&mut player_account_id, &mut posix_time),
    );
    (result, player_account_id.get(), posix_time.get())
}

/// `N_0x6e0a5253375c4584`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x6E0A5253375C4584>
#[doc(alias(
    "N_0x6e0a5253375c4584",
    "STAT_GET_CHALLENGE_FLYING_DIST",
    "StatGetChallengeFlyingDist",
    "0x6E0A5253375C4584"
))]
#[inline]
pub fn n_0x6e0a5253375c4584() -> i32 {
    call(0x6E0A5253375C4584, ())
}

/// `N_0x6f361b8889a792a3`.
///
/// <https://docs.fivem.net/natives/?_0x6F361B8889A792A3>
#[doc(alias(
    "N_0x6f361b8889a792a3",
    "FORCE_CLOUD_MP_STATS_DOWNLOAD_AND_OVERWRITE_LOCAL_SAVE",
    "ForceCloudMpStatsDownloadAndOverwriteLocalSave",
    "0x6F361B8889A792A3"
))]
#[inline]
pub fn n_0x6f361b8889a792a3() {
    call(0x6F361B8889A792A3, ())
}

/// `N_0x7033eefd9b28088e`, since game build 678.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7033EEFD9B28088E>
#[doc(alias(
    "N_0x7033eefd9b28088e",
    "SEND_METRIC_GHOSTING_TO_PLAYER",
    "SendMetricGhostingToPlayer",
    "0x7033EEFD9B28088E"
))]
#[inline]
pub fn n_0x7033eefd9b28088e(p0: i32) {
    call(0x7033EEFD9B28088E, (p0,))
}

/// `N_0x71b008056e5692d6`.
///
/// <https://docs.fivem.net/natives/?_0x71B008056E5692D6>
#[doc(alias(
    "N_0x71b008056e5692d6",
    "LEADERBOARDS2_READ_GET_ROW_DATA_END",
    "Leaderboards2ReadGetRowDataEnd",
    "0x71B008056E5692D6"
))]
#[inline]
pub fn n_0x71b008056e5692d6() {
    call(0x71B008056E5692D6, ())
}

/// `N_0x723c1ce13fbfdb67`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x723C1CE13FBFDB67>
#[doc(alias(
    "N_0x723c1ce13fbfdb67",
    "SET_JOB_ACTIVITY_ID_STARTED",
    "SetJobActivityIdStarted",
    "0x723C1CE13FBFDB67"
))]
#[inline]
pub fn n_0x723c1ce13fbfdb67(p0: i32, p1: i32) {
    call(0x723C1CE13FBFDB67, (p0, p1))
}

/// `N_0x73001e34f85137f8`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x73001E34F85137F8>
#[doc(alias(
    "N_0x73001e34f85137f8",
    "PLAYSTATS_BC_POINT_TO_POINT",
    "PlaystatsBcPointToPoint",
    "0x73001E34F85137F8"
))]
#[inline]
pub fn n_0x73001e34f85137f8(p0: i32) {
    call(0x73001E34F85137F8, (p0,))
}

/// `N_0x79d310a861697cc9`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x79D310A861697CC9>
#[doc(alias(
    "N_0x79d310a861697cc9",
    "SET_FREEMODE_STRAND_PROGRESSION_STATUS",
    "SetFreemodeStrandProgressionStatus",
    "0x79D310A861697CC9"
))]
#[inline]
pub fn n_0x79d310a861697cc9(profile_setting: i32, setting_value: i32) {
    call(0x79D310A861697CC9, (profile_setting, setting_value))
}

/// `N_0x7b18da61f6bae9d5`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7B18DA61F6BAE9D5>
#[doc(alias(
    "N_0x7b18da61f6bae9d5",
    "PLAYSTATS_BC_CAR_JACKING",
    "PlaystatsBcCarJacking",
    "0x7B18DA61F6BAE9D5"
))]
#[inline]
pub fn n_0x7b18da61f6bae9d5(p0: i32) {
    call(0x7B18DA61F6BAE9D5, (p0,))
}

/// `N_0x7d36291161859389`, since game build 757.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7D36291161859389>
#[doc(alias(
    "N_0x7d36291161859389",
    "PLAYSTATS_BC_SALVAGE",
    "PlaystatsBcSalvage",
    "0x7D36291161859389"
))]
#[inline]
pub fn n_0x7d36291161859389(p0: i32) {
    call(0x7D36291161859389, (p0,))
}

/// `N_0x7d8ba05688ad64c7`, since game build 944.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7D8BA05688AD64C7>
#[doc(alias(
    "N_0x7d8ba05688ad64c7",
    "PLAYSTATS_IMPEXP_MISSION_ENDED",
    "PlaystatsImpexpMissionEnded",
    "0x7D8BA05688AD64C7"
))]
#[inline]
pub fn n_0x7d8ba05688ad64c7(p0: i32) {
    call(0x7D8BA05688AD64C7, (p0,))
}

/// `N_0x7e6946f68a38b74f`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7E6946F68A38B74F>
#[doc(alias(
    "N_0x7e6946f68a38b74f",
    "STAT_CLOUD_SLOT_SAVE_FAILED",
    "StatCloudSlotSaveFailed",
    "0x7E6946F68A38B74F"
))]
#[inline]
pub fn n_0x7e6946f68a38b74f(p0: i32) -> bool {
    call(0x7E6946F68A38B74F, (p0,))
}

/// `N_0x7eec2a316c250073`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x7EEC2A316C250073>
#[doc(alias("N_0x7eec2a316c250073", "0x7EEC2A316C250073"))]
#[inline]
pub fn n_0x7eec2a316c250073(p0: i32, p1: i32, p2: i32) {
    call(0x7EEC2A316C250073, (p0, p1, p2))
}

/// `N_0x7f2c4cdf2e82df4c`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7F2C4CDF2E82DF4C>
#[doc(alias(
    "N_0x7f2c4cdf2e82df4c",
    "STAT_CLOUD_SLOT_LOAD_FAILED",
    "StatCloudSlotLoadFailed",
    "0x7F2C4CDF2E82DF4C"
))]
#[inline]
pub fn n_0x7f2c4cdf2e82df4c(p0: i32) -> bool {
    call(0x7F2C4CDF2E82DF4C, (p0,))
}

/// `N_0x810b5fcc52ec7ff0`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x810B5FCC52EC7FF0>
#[doc(alias(
    "N_0x810b5fcc52ec7ff0",
    "PLAYSTATS_MASTER_CONTROL",
    "PlaystatsMasterControl",
    "0x810B5FCC52EC7FF0"
))]
#[inline]
pub fn n_0x810b5fcc52ec7ff0(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x810B5FCC52EC7FF0, (p0, p1, p2, p3))
}

/// `N_0x830c3a44eb3f2cf9`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x830C3A44EB3F2CF9>
#[doc(alias(
    "N_0x830c3a44eb3f2cf9",
    "PLAYSTATS_NIGHTCLUB_MISSION_ENDED",
    "PlaystatsNightclubMissionEnded",
    "0x830C3A44EB3F2CF9"
))]
#[inline]
pub fn n_0x830c3a44eb3f2cf9(p0: i32) {
    call(0x830C3A44EB3F2CF9, (p0,))
}

/// `N_0x84a810b375e69c0e`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x84A810B375E69C0E>
#[doc(alias(
    "N_0x84a810b375e69c0e",
    "STAT_GET_CURRENT_FRONT_WHEEL_DISTANCE",
    "StatGetCurrentFrontWheelDistance",
    "0x84A810B375E69C0E"
))]
#[inline]
pub fn n_0x84a810b375e69c0e() -> i32 {
    call(0x84A810B375E69C0E, ())
}

/// `N_0x84dfc579c2fc214c`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x84DFC579C2FC214C>
#[doc(alias(
    "N_0x84dfc579c2fc214c",
    "PLAYSTATS_FM_EVENT_HOTPROPERTY",
    "PlaystatsFmEventHotproperty",
    "0x84DFC579C2FC214C"
))]
#[inline]
pub fn n_0x84dfc579c2fc214c(p0: i32) {
    call(0x84DFC579C2FC214C, (p0,))
}

/// `N_0x88087ee1f28024ae`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x88087EE1F28024AE>
#[doc(alias(
    "N_0x88087ee1f28024ae",
    "PLAYSTATS_BW_HUNT_THE_BOSS",
    "PlaystatsBwHuntTheBoss",
    "0x88087EE1F28024AE"
))]
#[inline]
pub fn n_0x88087ee1f28024ae(p0: i32) {
    call(0x88087EE1F28024AE, (p0,))
}

/// `N_0x88578f6ec36b4a3a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x88578F6EC36B4A3A>
#[doc(alias(
    "N_0x88578f6ec36b4a3a",
    "LEADERBOARDS2_READ_GET_ROW_DATA_INT",
    "Leaderboards2ReadGetRowDataInt",
    "0x88578F6EC36B4A3A"
))]
#[inline]
pub fn n_0x88578f6ec36b4a3a(p0: i32, p1: i32) -> i32 {
    call(0x88578F6EC36B4A3A, (p0, p1))
}

/// `N_0x8989cbd7b4e82534`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0x8989CBD7B4E82534>
#[doc(alias(
    "N_0x8989cbd7b4e82534",
    "PLAYSTATS_MC_CLUBHOUSE_ACTIVITY",
    "PlaystatsMcClubhouseActivity",
    "0x8989CBD7B4E82534"
))]
#[inline]
pub fn n_0x8989cbd7b4e82534(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0x8989CBD7B4E82534, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0x8b9cdbd6c566c38c`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x8B9CDBD6C566C38C>
#[doc(alias(
    "N_0x8b9cdbd6c566c38c",
    "STAT_IS_RECORDING_STAT",
    "StatIsRecordingStat",
    "0x8B9CDBD6C566C38C"
))]
#[inline]
pub fn n_0x8b9cdbd6c566c38c() -> i32 {
    call(0x8B9CDBD6C566C38C, ())
}

/// `N_0x8c9d11605e59d955`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x8C9D11605E59D955>
#[doc(alias(
    "N_0x8c9d11605e59d955",
    "PLAYSTATS_FM_EVENT_URBANWARFARE",
    "PlaystatsFmEventUrbanwarfare",
    "0x8C9D11605E59D955"
))]
#[inline]
pub fn n_0x8c9d11605e59d955(p0: i32) {
    call(0x8C9D11605E59D955, (p0,))
}

/// `N_0x8d8adb562f09a245`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x8D8ADB562F09A245>
#[doc(alias(
    "N_0x8d8adb562f09a245",
    "PLAYSTATS_BW_BOSSONBOSSDEATHMATCH",
    "PlaystatsBwBossonbossdeathmatch",
    "0x8D8ADB562F09A245"
))]
#[inline]
pub fn n_0x8d8adb562f09a245(p0: i32) {
    call(0x8D8ADB562F09A245, (p0,))
}

/// `N_0x8ec74ceb042e7cff`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x8EC74CEB042E7CFF>
#[doc(alias(
    "N_0x8ec74ceb042e7cff",
    "LEADERBOARDS_CLEAR_CACHE_DATA_ID",
    "LeaderboardsClearCacheDataId",
    "0x8EC74CEB042E7CFF"
))]
#[inline]
pub fn n_0x8ec74ceb042e7cff(p0: i32) {
    call(0x8EC74CEB042E7CFF, (p0,))
}

/// `N_0x92fc0eedfac04a14`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x92FC0EEDFAC04A14>
#[doc(alias(
    "N_0x92fc0eedfac04a14",
    "PLAYSTATS_HEIST3_HACK",
    "PlaystatsHeist3Hack",
    "0x92FC0EEDFAC04A14"
))]
#[inline]
pub fn n_0x92fc0eedfac04a14(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x92FC0EEDFAC04A14, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x930f504203f561c9`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x930F504203F561C9>
#[doc(alias(
    "N_0x930f504203f561c9",
    "PLAYSTATS_BC_MOST_WANTED",
    "PlaystatsBcMostWanted",
    "0x930F504203F561C9"
))]
#[inline]
pub fn n_0x930f504203f561c9(p0: i32) {
    call(0x930F504203F561C9, (p0,))
}

/// `N_0x96e6d5150dbf1c09`, since game build 573.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x96E6D5150DBF1C09>
#[doc(alias(
    "N_0x96e6d5150dbf1c09",
    "START_BEING_GOON",
    "StartBeingGoon",
    "0x96E6D5150DBF1C09"
))]
#[inline]
pub fn n_0x96e6d5150dbf1c09(p0: i32, p1: i32, p2: i32) {
    call(0x96E6D5150DBF1C09, (p0, p1, p2))
}

/// `N_0x98e2bc1ca26287c3`.
///
/// <https://docs.fivem.net/natives/?_0x98E2BC1CA26287C3>
#[doc(alias(
    "N_0x98e2bc1ca26287c3",
    "STAT_ENABLE_STATS_TRACKING",
    "StatEnableStatsTracking",
    "0x98E2BC1CA26287C3"
))]
#[inline]
pub fn n_0x98e2bc1ca26287c3() {
    call(0x98E2BC1CA26287C3, ())
}

/// `N_0x9a62ec95ae10e011`.
///
/// <https://docs.fivem.net/natives/?_0x9A62EC95AE10E011>
#[doc(alias(
    "N_0x9a62ec95ae10e011",
    "STAT_MIGRATE_SAVEGAME_GET_STATUS",
    "StatMigrateSavegameGetStatus",
    "0x9A62EC95AE10E011"
))]
#[inline]
pub fn n_0x9a62ec95ae10e011() -> i32 {
    call(0x9A62EC95AE10E011, ())
}

/// `N_0x9b4bd21d69b1e609`.
///
/// <https://docs.fivem.net/natives/?_0x9B4BD21D69B1E609>
#[doc(alias(
    "N_0x9b4bd21d69b1e609",
    "STAT_CLEAR_DIRTY_READ_DETECTED",
    "StatClearDirtyReadDetected",
    "0x9B4BD21D69B1E609"
))]
#[inline]
pub fn n_0x9b4bd21d69b1e609() {
    call(0x9B4BD21D69B1E609, ())
}

/// `N_0x9ec8858184cd253a`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x9EC8858184CD253A>
#[doc(alias(
    "N_0x9ec8858184cd253a",
    "STAT_GET_CURRENT_JUMP_DISTANCE",
    "StatGetCurrentJumpDistance",
    "0x9EC8858184CD253A"
))]
#[inline]
pub fn n_0x9ec8858184cd253a() -> i32 {
    call(0x9EC8858184CD253A, ())
}

/// `N_0xa0f93d5465b3094d`.
///
/// <https://docs.fivem.net/natives/?_0xA0F93D5465B3094D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "N_0xa0f93d5465b3094d",
    "LEADERBOARDS2_READ_GET_ROW_DATA_START",
    "Leaderboards2ReadGetRowDataStart",
    "0xA0F93D5465B3094D"
))]
#[inline]
pub unsafe fn n_0xa0f93d5465b3094d(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xA0F93D5465B3094D, (p0,))
}

/// `N_0xa3c53804bdb68ed2`, since game build 573.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xA3C53804BDB68ED2>
#[doc(alias(
    "N_0xa3c53804bdb68ed2",
    "END_BEING_BOSS",
    "EndBeingBoss",
    "0xA3C53804BDB68ED2"
))]
#[inline]
pub fn n_0xa3c53804bdb68ed2(p0: i32, p1: i32) {
    call(0xA3C53804BDB68ED2, (p0, p1))
}

/// `N_0xa6f54bb2ffca35ea`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA6F54BB2FFCA35EA>
#[doc(alias(
    "N_0xa6f54bb2ffca35ea",
    "PLAYSTATS_BW_BELLY_OF_THE_BEAST",
    "PlaystatsBwBellyOfTheBeast",
    "0xA6F54BB2FFCA35EA"
))]
#[inline]
pub fn n_0xa6f54bb2ffca35ea(p0: i32) {
    call(0xA6F54BB2FFCA35EA, (p0,))
}

/// `N_0xa736cf7fb7c5bff4`.
///
/// <https://docs.fivem.net/natives/?_0xA736CF7FB7C5BFF4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`, `p2`, `p3`: there must be as many as it takes.
#[doc(alias(
    "N_0xa736cf7fb7c5bff4",
    "PLAYSTATS_JOB_LTS_END",
    "PlaystatsJobLtsEnd",
    "0xA736CF7FB7C5BFF4"
))]
#[inline]
pub unsafe fn n_0xa736cf7fb7c5bff4(p0: &mut [u8], p1: &mut [u8], p2: &mut [u8], p3: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0xA736CF7FB7C5BFF4, (p0, p1, p2, p3))
}

/// `N_0xa761d4ac6115623d`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xA761D4AC6115623D>
#[doc(alias(
    "N_0xa761d4ac6115623d",
    "STAT_STOP_RECORD_STAT",
    "StatStopRecordStat",
    "0xA761D4AC6115623D"
))]
#[inline]
pub fn n_0xa761d4ac6115623d() -> i32 {
    call(0xA761D4AC6115623D, ())
}

/// `N_0xa78b8fa58200da56`.
///
/// <https://docs.fivem.net/natives/?_0xA78B8FA58200DA56>
#[doc(alias(
    "N_0xa78b8fa58200da56",
    "STAT_LOCAL_RESET_ALL_ONLINE_CHARACTER_STATS",
    "StatLocalResetAllOnlineCharacterStats",
    "0xA78B8FA58200DA56"
))]
#[inline]
pub fn n_0xa78b8fa58200da56(p0: i32) {
    call(0xA78B8FA58200DA56, (p0,))
}

/// `N_0xa8733668d1047b51`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA8733668D1047B51>
#[doc(alias(
    "N_0xa8733668d1047b51",
    "STAT_CLEAR_PENDING_SAVES",
    "StatClearPendingSaves",
    "0xA8733668D1047B51"
))]
#[inline]
pub fn n_0xa8733668d1047b51(p0: i32) {
    call(0xA8733668D1047B51, (p0,))
}

/// `N_0xa943fd1722e11efd`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xA943FD1722E11EFD>
#[doc(alias(
    "N_0xa943fd1722e11efd",
    "STAT_GET_CURRENT_REAR_WHEEL_DISTANCE",
    "StatGetCurrentRearWheelDistance",
    "0xA943FD1722E11EFD"
))]
#[inline]
pub fn n_0xa943fd1722e11efd() -> i32 {
    call(0xA943FD1722E11EFD, ())
}

/// `N_0xaa525dff66bb82f5`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xAA525DFF66BB82F5>
#[doc(alias(
    "N_0xaa525dff66bb82f5",
    "SEND_METRIC_VIP_POACH",
    "SendMetricVipPoach",
    "0xAA525DFF66BB82F5"
))]
#[inline]
pub fn n_0xaa525dff66bb82f5(p0: i32, p1: i32, p2: i32) {
    call(0xAA525DFF66BB82F5, (p0, p1, p2))
}

/// `N_0xaff47709f1d5dcce`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xAFF47709F1D5DCCE>
#[doc(alias(
    "N_0xaff47709f1d5dcce",
    "STAT_GET_CURRENT_SKYDIVING_DISTANCE",
    "StatGetCurrentSkydivingDistance",
    "0xAFF47709F1D5DCCE"
))]
#[inline]
pub fn n_0xaff47709f1d5dcce() -> i32 {
    call(0xAFF47709F1D5DCCE, ())
}

/// `N_0xb1d2bb1e1631f5b1`.
///
/// <https://docs.fivem.net/natives/?_0xB1D2BB1E1631F5B1>
#[doc(alias(
    "N_0xb1d2bb1e1631f5b1",
    "STAT_COMMUNITY_SYNCH_IS_PENDING",
    "StatCommunitySynchIsPending",
    "0xB1D2BB1E1631F5B1"
))]
#[inline]
pub fn n_0xb1d2bb1e1631f5b1() -> bool {
    call(0xB1D2BB1E1631F5B1, ())
}

/// `N_0xb26f670685631727`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB26F670685631727>
#[doc(alias(
    "N_0xb26f670685631727",
    "PLAYSTATS_DJ_USAGE",
    "PlaystatsDjUsage",
    "0xB26F670685631727"
))]
#[inline]
pub fn n_0xb26f670685631727(p0: i32) {
    call(0xB26F670685631727, (p0,))
}

/// `N_0xb3da2606774a8e2d`.
///
/// <https://docs.fivem.net/natives/?_0xB3DA2606774A8E2D>
#[doc(alias(
    "N_0xb3da2606774a8e2d",
    "STAT_ROLLBACK_SAVE_MIGRATION",
    "StatRollbackSaveMigration",
    "0xB3DA2606774A8E2D"
))]
#[inline]
pub fn n_0xb3da2606774a8e2d() -> bool {
    call(0xB3DA2606774A8E2D, ())
}

/// `N_0xba9749cc94c1fd85`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xBA9749CC94C1FD85>
#[doc(alias(
    "N_0xba9749cc94c1fd85",
    "STAT_GET_CURRENT_DRIVE_NOCRASH_DISTANCE",
    "StatGetCurrentDriveNocrashDistance",
    "0xBA9749CC94C1FD85"
))]
#[inline]
pub fn n_0xba9749cc94c1fd85() -> i32 {
    call(0xBA9749CC94C1FD85, ())
}

/// `N_0xbaa2f0490e146be8`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xBAA2F0490E146BE8>
#[doc(alias(
    "N_0xbaa2f0490e146be8",
    "PLAYSTATS_FM_EVENT_ATOB",
    "PlaystatsFmEventAtob",
    "0xBAA2F0490E146BE8"
))]
#[inline]
pub fn n_0xbaa2f0490e146be8(p0: i32) {
    call(0xBAA2F0490E146BE8, (p0,))
}

/// `N_0xbe3db208333d9844`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xBE3DB208333D9844>
#[doc(alias(
    "N_0xbe3db208333d9844",
    "STAT_IS_STATS_TRACKING_ENABLED",
    "StatIsStatsTrackingEnabled",
    "0xBE3DB208333D9844"
))]
#[inline]
pub fn n_0xbe3db208333d9844() -> i32 {
    call(0xBE3DB208333D9844, ())
}

/// `N_0xbed9f5693f34ed17`.
///
/// The values: `result`, `out_value`.
///
/// <https://docs.fivem.net/natives/?_0xBED9F5693F34ED17>
#[doc(alias(
    "N_0xbed9f5693f34ed17",
    "STAT_COMMUNITY_GET_HISTORY",
    "StatCommunityGetHistory",
    "0xBED9F5693F34ED17"
))]
#[inline]
pub fn n_0xbed9f5693f34ed17(stat_name: impl Into<Hash>, p1: i32) -> (bool, f32) {
    let stat_name: Hash = stat_name.into();
    let mut out_value = Out::<f32>::default();
    let result: bool = call(0xBED9F5693F34ED17, (stat_name, p1, &mut out_value));
    (result, out_value.get())
}

/// `N_0xbf371cd2b64212fd`, since game build 877.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xBF371CD2B64212FD>
#[doc(alias(
    "N_0xbf371cd2b64212fd",
    "PLAYSTATS_MISSION_ENDED",
    "PlaystatsMissionEnded",
    "0xBF371CD2B64212FD"
))]
#[inline]
pub fn n_0xbf371cd2b64212fd(p0: i32) {
    call(0xBF371CD2B64212FD, (p0,))
}

/// `N_0xbfafdb5faaa5c5ab`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xBFAFDB5FAAA5C5AB>
#[doc(alias(
    "N_0xbfafdb5faaa5c5ab",
    "PLAYSTATS_FM_EVENT_VEHICLETARGET",
    "PlaystatsFmEventVehicletarget",
    "0xBFAFDB5FAAA5C5AB"
))]
#[inline]
pub fn n_0xbfafdb5faaa5c5ab(p0: i32) {
    call(0xBFAFDB5FAAA5C5AB, (p0,))
}

/// `N_0xc01d2470f22cde5a`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0xC01D2470F22CDE5A>
#[doc(alias(
    "N_0xc01d2470f22cde5a",
    "STATS_COMPLETED_CHARACTER_CREATION",
    "StatsCompletedCharacterCreation",
    "0xC01D2470F22CDE5A"
))]
#[inline]
pub fn n_0xc01d2470f22cde5a() {
    call(0xC01D2470F22CDE5A, ())
}

/// `N_0xc03fab2c2f92289b`, since game build 1868.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xC03FAB2C2F92289B>
#[doc(alias(
    "N_0xc03fab2c2f92289b",
    "PLAYSTATS_MISSION_VOTE",
    "PlaystatsMissionVote",
    "0xC03FAB2C2F92289B"
))]
#[inline]
pub fn n_0xc03fab2c2f92289b(p0: i32) {
    call(0xC03FAB2C2F92289B, (p0,))
}

/// `N_0xc0e0d686ddfc6eae`.
///
/// <https://docs.fivem.net/natives/?_0xC0E0D686DDFC6EAE>
#[doc(alias(
    "N_0xc0e0d686ddfc6eae",
    "STAT_GET_LOAD_SAFE_TO_PROGRESS_TO_MP_FROM_SP",
    "StatGetLoadSafeToProgressToMpFromSp",
    "0xC0E0D686DDFC6EAE"
))]
#[inline]
pub fn n_0xc0e0d686ddfc6eae() -> i32 {
    call(0xC0E0D686DDFC6EAE, ())
}

/// `N_0xc141b8917e0017ec`.
///
/// <https://docs.fivem.net/natives/?_0xC141B8917E0017EC>
#[doc(alias(
    "N_0xc141b8917e0017ec",
    "SET_HAS_POSTED_ALL_VEHICLES_DRIVEN",
    "SetHasPostedAllVehiclesDriven",
    "0xC141B8917E0017EC"
))]
#[inline]
pub fn n_0xc141b8917e0017ec() {
    call(0xC141B8917E0017EC, ())
}

/// `N_0xc14bd9f5337219b2`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xC14BD9F5337219B2>
#[doc(alias(
    "N_0xc14bd9f5337219b2",
    "PLAYSTATS_MINIGAME_USAGE",
    "PlaystatsMinigameUsage",
    "0xC14BD9F5337219B2"
))]
#[inline]
pub fn n_0xc14bd9f5337219b2(p0: i32) {
    call(0xC14BD9F5337219B2, (p0,))
}

/// `N_0xc1e963c58664b556`, since game build 2189.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xC1E963C58664B556>
#[doc(alias(
    "N_0xc1e963c58664b556",
    "PLAYSTATS_HEIST4_FINALE",
    "PlaystatsHeist4Finale",
    "0xC1E963C58664B556"
))]
#[inline]
pub fn n_0xc1e963c58664b556(p0: i32) {
    call(0xC1E963C58664B556, (p0,))
}

/// `N_0xc67e2da1cbe759e2`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xC67E2DA1CBE759E2>
#[doc(alias(
    "N_0xc67e2da1cbe759e2",
    "SET_PROFILE_SETTING_SP_CHOP_MISSION_COMPLETE",
    "SetProfileSettingSpChopMissionComplete",
    "0xC67E2DA1CBE759E2"
))]
#[inline]
pub fn n_0xc67e2da1cbe759e2() {
    call(0xC67E2DA1CBE759E2, ())
}

/// `N_0xc6e0e2616a7576bb`.
///
/// <https://docs.fivem.net/natives/?_0xC6E0E2616A7576BB>
#[doc(alias(
    "N_0xc6e0e2616a7576bb",
    "STAT_MIGRATE_CHECK_START",
    "StatMigrateCheckStart",
    "0xC6E0E2616A7576BB"
))]
#[inline]
pub fn n_0xc6e0e2616a7576bb() -> i32 {
    call(0xC6E0E2616A7576BB, ())
}

/// `N_0xc847b43f369ac0b5`.
///
/// <https://docs.fivem.net/natives/?_0xC847B43F369AC0B5>
#[doc(alias(
    "N_0xc847b43f369ac0b5",
    "STAT_MIGRATE_CLEAR_FOR_RESTART",
    "StatMigrateClearForRestart",
    "0xC847B43F369AC0B5"
))]
#[inline]
pub fn n_0xc847b43f369ac0b5() {
    call(0xC847B43F369AC0B5, ())
}

/// `N_0xcc25a4553dfbf9ea`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0xCC25A4553DFBF9EA>
#[doc(alias(
    "N_0xcc25a4553dfbf9ea",
    "PLAYSTATS_MC_REQUEST_BIKE",
    "PlaystatsMcRequestBike",
    "0xCC25A4553DFBF9EA"
))]
#[inline]
pub fn n_0xcc25a4553dfbf9ea(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xCC25A4553DFBF9EA, (p0, p1, p2, p3, p4))
}

/// `N_0xd1a1ee3b4fa8e760`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xD1A1EE3B4FA8E760>
#[doc(alias(
    "N_0xd1a1ee3b4fa8e760",
    "PLAYSTATS_BW_YATCHATTACK",
    "PlaystatsBwYatchattack",
    "0xD1A1EE3B4FA8E760"
))]
#[inline]
pub fn n_0xd1a1ee3b4fa8e760(p0: i32) {
    call(0xD1A1EE3B4FA8E760, (p0,))
}

/// `N_0xd1c9b92bdd3f151d`, since game build 573.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xD1C9B92BDD3F151D>
#[doc(alias(
    "N_0xd1c9b92bdd3f151d",
    "CHANGE_UNIFORM",
    "ChangeUniform",
    "0xD1C9B92BDD3F151D"
))]
#[inline]
pub fn n_0xd1c9b92bdd3f151d(p0: i32, p1: i32, p2: i32) {
    call(0xD1C9B92BDD3F151D, (p0, p1, p2))
}

/// `N_0xd4367d310f079db0`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xD4367D310F079DB0>
#[doc(alias(
    "N_0xd4367d310f079db0",
    "PLAYSTATS_SUB_WEAP",
    "PlaystatsSubWeap",
    "0xD4367D310F079DB0"
))]
#[inline]
pub fn n_0xd4367d310f079db0(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xD4367D310F079DB0, (p0, p1, p2, p3))
}

/// `N_0xd558bec0bba7e8d2`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0xD558BEC0BBA7E8D2>
#[doc(alias(
    "N_0xd558bec0bba7e8d2",
    "PLAYSTATS_ABANDONED_MC",
    "PlaystatsAbandonedMc",
    "0xD558BEC0BBA7E8D2"
))]
#[inline]
pub fn n_0xd558bec0bba7e8d2(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xD558BEC0BBA7E8D2, (p0, p1, p2, p3, p4))
}

/// `N_0xd6ca58b3b53a0f22`, since game build 2189.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xD6CA58B3B53A0F22>
#[doc(alias(
    "N_0xd6ca58b3b53a0f22",
    "PLAYSTATS_DJ_MISSION_ENDED",
    "PlaystatsDjMissionEnded",
    "0xD6CA58B3B53A0F22"
))]
#[inline]
pub fn n_0xd6ca58b3b53a0f22(p0: i32) {
    call(0xD6CA58B3B53A0F22, (p0,))
}

/// `N_0xdaf80797fc534bec`, since game build 1103.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xDAF80797FC534BEC>
#[doc(alias(
    "N_0xdaf80797fc534bec",
    "PLAYSTATS_GUNRUNNING_RND",
    "PlaystatsGunrunningRnd",
    "0xDAF80797FC534BEC"
))]
#[inline]
pub fn n_0xdaf80797fc534bec(p0: i32) {
    call(0xDAF80797FC534BEC, (p0,))
}

/// `N_0xdeaaf77eb3687e97`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xDEAAF77EB3687E97>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "N_0xdeaaf77eb3687e97",
    "STAT_MIGRATE_CHECK_GET_PLATFORM_STATUS",
    "StatMigrateCheckGetPlatformStatus",
    "0xDEAAF77EB3687E97"
))]
#[inline]
pub unsafe fn n_0xdeaaf77eb3687e97(p0: i32, p1: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xDEAAF77EB3687E97, (p0, p1))
}

/// `N_0xdfbd93bf2943e29b`, since game build 1868.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xDFBD93BF2943E29B>
#[doc(alias(
    "N_0xdfbd93bf2943e29b",
    "PLAYSTATS_HEIST3_DRONE",
    "PlaystatsHeist3Drone",
    "0xDFBD93BF2943E29B"
))]
#[inline]
pub fn n_0xdfbd93bf2943e29b(p0: i32) {
    call(0xDFBD93BF2943E29B, (p0,))
}

/// `N_0xdfcdb14317a9b361`, since game build 2189.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xDFCDB14317A9B361>
#[doc(alias(
    "N_0xdfcdb14317a9b361",
    "PLAYSTATS_HEIST4_PREP",
    "PlaystatsHeist4Prep",
    "0xDFCDB14317A9B361"
))]
#[inline]
pub fn n_0xdfcdb14317a9b361(p0: i32) {
    call(0xDFCDB14317A9B361, (p0,))
}

/// `N_0xe3261d791eb44acb`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE3261D791EB44ACB>
#[doc(alias(
    "N_0xe3261d791eb44acb",
    "PLAYSTATS_BC_FINDERS_KEEPERS",
    "PlaystatsBcFindersKeepers",
    "0xE3261D791EB44ACB"
))]
#[inline]
pub fn n_0xe3261d791eb44acb(p0: i32) {
    call(0xE3261D791EB44ACB, (p0,))
}

/// `N_0xe496a53ba5f50a56`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE496A53BA5F50A56>
#[doc(alias(
    "N_0xe496a53ba5f50a56",
    "STAT_CLOUD_SLOT_LOAD_FAILED_CODE",
    "StatCloudSlotLoadFailedCode",
    "0xE496A53BA5F50A56"
))]
#[inline]
pub fn n_0xe496a53ba5f50a56(p0: i32) -> i32 {
    call(0xE496A53BA5F50A56, (p0,))
}

/// `N_0xe8853fbce7d8d0d6`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xE8853FBCE7D8D0D6>
#[doc(alias(
    "N_0xe8853fbce7d8d0d6",
    "STAT_GET_CURRENT_NEAR_MISS_NOCRASH_PRECISE",
    "StatGetCurrentNearMissNocrashPrecise",
    "0xE8853FBCE7D8D0D6"
))]
#[inline]
pub fn n_0xe8853fbce7d8d0d6() -> i32 {
    call(0xE8853FBCE7D8D0D6, ())
}

/// `N_0xecb41ac6ab754401`.
///
/// <https://docs.fivem.net/natives/?_0xECB41AC6AB754401>
#[doc(alias(
    "N_0xecb41ac6ab754401",
    "STAT_LOAD_DIRTY_READ_DETECTED",
    "StatLoadDirtyReadDetected",
    "0xECB41AC6AB754401"
))]
#[inline]
pub fn n_0xecb41ac6ab754401() -> bool {
    call(0xECB41AC6AB754401, ())
}

/// `N_0xedbf6c9b0d2c65c8`, since game build 463.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xEDBF6C9B0D2C65C8>
#[doc(alias(
    "N_0xedbf6c9b0d2c65c8",
    "PLAYSTATS_FM_EVENT_CRIMINALDAMAGE",
    "PlaystatsFmEventCriminaldamage",
    "0xEDBF6C9B0D2C65C8"
))]
#[inline]
pub fn n_0xedbf6c9b0d2c65c8(p0: i32) {
    call(0xEDBF6C9B0D2C65C8, (p0,))
}

/// `N_0xf06a6f41cb445443`, since game build 757.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF06A6F41CB445443>
#[doc(alias(
    "N_0xf06a6f41cb445443",
    "PLAYSTATS_BW_AIR_FREIGHT",
    "PlaystatsBwAirFreight",
    "0xF06A6F41CB445443"
))]
#[inline]
pub fn n_0xf06a6f41cb445443(p0: i32) {
    call(0xF06A6F41CB445443, (p0,))
}

/// `N_0xf11f01d98113536a`, since game build 463.
///
/// The values: `result`, `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF11F01D98113536A>
#[doc(alias(
    "N_0xf11f01d98113536a",
    "STAT_GET_RECORDED_VALUE",
    "StatGetRecordedValue",
    "0xF11F01D98113536A"
))]
#[inline]
pub fn n_0xf11f01d98113536a() -> (i32, f32) {
    let mut p0 = Out::<f32>::default();
    let result: i32 = call(0xF11F01D98113536A, (&mut p0,));
    (result, p0.get())
}

/// `N_0xf1a1803d3476f215`.
///
/// <https://docs.fivem.net/natives/?_0xF1A1803D3476F215>
#[doc(alias(
    "N_0xf1a1803d3476f215",
    "SET_PROFILE_SETTING_CREATOR_RACES_DONE",
    "SetProfileSettingCreatorRacesDone",
    "0xF1A1803D3476F215"
))]
#[inline]
pub fn n_0xf1a1803d3476f215(value: i32) {
    call(0xF1A1803D3476F215, (value,))
}

/// `N_0xf534d94dfa2ead26`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0xF534D94DFA2EAD26>
#[doc(alias(
    "N_0xf534d94dfa2ead26",
    "PLAYSTATS_MC_KILLED_RIVAL_MC_MEMBER",
    "PlaystatsMcKilledRivalMcMember",
    "0xF534D94DFA2EAD26"
))]
#[inline]
pub fn n_0xf534d94dfa2ead26(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xF534D94DFA2EAD26, (p0, p1, p2, p3, p4))
}

/// `N_0xf8c54a461c3e11dc`.
///
/// <https://docs.fivem.net/natives/?_0xF8C54A461C3E11DC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`, `p2`, `p3`: there must be as many as it takes.
#[doc(alias(
    "N_0xf8c54a461c3e11dc",
    "PLAYSTATS_JOB_ACTIVITY_END",
    "PlaystatsJobActivityEnd",
    "0xF8C54A461C3E11DC"
))]
#[inline]
pub unsafe fn n_0xf8c54a461c3e11dc(p0: &mut [u8], p1: &mut [u8], p2: &mut [u8], p3: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0xF8C54A461C3E11DC, (p0, p1, p2, p3))
}

/// `N_0xf9096193df1f99d4`, since game build 1868.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF9096193DF1F99D4>
#[doc(alias(
    "N_0xf9096193df1f99d4",
    "PLAYSTATS_ARCADE_CABINET",
    "PlaystatsArcadeCabinet",
    "0xF9096193DF1F99D4"
))]
#[inline]
pub fn n_0xf9096193df1f99d4(p0: i32) {
    call(0xF9096193DF1F99D4, (p0,))
}

/// `N_0xf9f2922717b819ec`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xF9F2922717B819EC>
#[doc(alias(
    "N_0xf9f2922717b819ec",
    "STAT_IS_PLAYER_VEHICLE_ABOVE_OCEAN",
    "StatIsPlayerVehicleAboveOcean",
    "0xF9F2922717B819EC"
))]
#[inline]
pub fn n_0xf9f2922717b819ec() -> i32 {
    call(0xF9F2922717B819EC, ())
}

/// `N_0xfcc228e07217fcac`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xFCC228E07217FCAC>
#[doc(alias(
    "N_0xfcc228e07217fcac",
    "PLAYSTATS_BW_SIGHTSEER",
    "PlaystatsBwSightseer",
    "0xFCC228E07217FCAC"
))]
#[inline]
pub fn n_0xfcc228e07217fcac(p0: i32) {
    call(0xFCC228E07217FCAC, (p0,))
}

/// `OrderedBossVehicle`, since game build 573.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xCEA553E35C2246E1>
#[doc(alias(
    "OrderedBossVehicle",
    "_ORDERED_BOSS_VEHICLE",
    "ORDER_BOSS_VEHICLE",
    "OrderBossVehicle",
    "0xCEA553E35C2246E1"
))]
#[inline]
pub fn ordered_boss_vehicle(p0: i32, p1: i32, vehicle_hash: impl Into<Hash>) {
    let vehicle_hash: Hash = vehicle_hash.into();
    call(0xCEA553E35C2246E1, (p0, p1, vehicle_hash))
}

/// `PlaystatsAcquiredHiddenPackage`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x79AB33F0FBFAC40C>
#[doc(alias(
    "PlaystatsAcquiredHiddenPackage",
    "PLAYSTATS_ACQUIRED_HIDDEN_PACKAGE",
    "0x79AB33F0FBFAC40C"
))]
#[inline]
pub fn playstats_acquired_hidden_package(p0: i32) {
    call(0x79AB33F0FBFAC40C, (p0,))
}

/// `PlaystatsActivityDone`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xA071E0ED98F91286>
#[doc(alias(
    "PlaystatsActivityDone",
    "PLAYSTATS_ACTIVITY_DONE",
    "0xA071E0ED98F91286"
))]
#[inline]
pub fn playstats_activity_done(p0: i32, p1: i32) {
    call(0xA071E0ED98F91286, (p0, p1))
}

/// `PlaystatsArcadegame`, since game build 1734.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x533A7D1EA58DF958>
#[doc(alias(
    "PlaystatsArcadegame",
    "_PLAYSTATS_ARCADEGAME",
    "PLAYSTATS_ARCADE_GAME",
    "PlaystatsArcadeGame",
    "0x533A7D1EA58DF958"
))]
#[inline]
pub fn playstats_arcadegame(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x533A7D1EA58DF958, (p0, p1, p2, p3, p4, p5))
}

/// `PlaystatsArenaWarSpectator`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x6F4F599753F8200A>
#[doc(alias(
    "PlaystatsArenaWarSpectator",
    "_PLAYSTATS_ARENA_WAR_SPECTATOR",
    "PLAYSTATS_ARENA_WARS_SPECTATOR",
    "PlaystatsArenaWarsSpectator",
    "0x6F4F599753F8200A"
))]
#[inline]
pub fn playstats_arena_war_spectator(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x6F4F599753F8200A, (p0, p1, p2, p3, p4))
}

/// `PlaystatsArenaWarsEnded`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0xB479D9F0D48A1BC5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsArenaWarsEnded",
    "_PLAYSTATS_ARENA_WARS_ENDED",
    "PLAYSTATS_ARENA_WARS_ENDED",
    "0xB479D9F0D48A1BC5"
))]
#[inline]
pub unsafe fn playstats_arena_wars_ended(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0xB479D9F0D48A1BC5, (data,))
}

/// `PlaystatsAwardBadsport`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x47B32F5611E6E483>
#[doc(alias(
    "PlaystatsAwardBadsport",
    "_PLAYSTATS_AWARD_BADSPORT",
    "PLAYSTATS_AWARD_BAD_SPORT",
    "PlaystatsAwardBadSport",
    "0x47B32F5611E6E483"
))]
#[inline]
pub fn playstats_award_badsport(id: i32) {
    call(0x47B32F5611E6E483, (id,))
}

/// `PlaystatsAwardXp`.
///
/// <https://docs.fivem.net/natives/?_0x46F917F6B4128FE4>
#[doc(alias("PlaystatsAwardXp", "PLAYSTATS_AWARD_XP", "0x46F917F6B4128FE4"))]
#[inline]
pub fn playstats_award_xp(amount: i32, type_: impl Into<Hash>, category: impl Into<Hash>) {
    let type_: Hash = type_.into();
    let category: Hash = category.into();
    call(0x46F917F6B4128FE4, (amount, type_, category))
}

/// `PlaystatsBackgroundScriptAction`.
///
/// <https://docs.fivem.net/natives/?_0x5009DFD741329729>
#[doc(alias(
    "PlaystatsBackgroundScriptAction",
    "PLAYSTATS_BACKGROUND_SCRIPT_ACTION",
    "0x5009DFD741329729"
))]
#[inline]
pub fn playstats_background_script_action(action: &str, value: i32) {
    call(0x5009DFD741329729, (action, value))
}

/// `PlaystatsBanAlert`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x516FC96EB88EEFE5>
#[doc(alias(
    "PlaystatsBanAlert",
    "_PLAYSTATS_BAN_ALERT",
    "PLAYSTATS_BAN_ALERT",
    "0x516FC96EB88EEFE5"
))]
#[inline]
pub fn playstats_ban_alert(p0: i32) {
    call(0x516FC96EB88EEFE5, (p0,))
}

/// `PlaystatsBuyContraband`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xD6781E42755531F7>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsBuyContraband",
    "_PLAYSTATS_BUY_CONTRABAND",
    "PLAYSTATS_BUY_CONTRABAND_MISSION",
    "PlaystatsBuyContrabandMission",
    "0xD6781E42755531F7"
))]
#[inline]
pub unsafe fn playstats_buy_contraband(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0xD6781E42755531F7, (data,))
}

/// `PlaystatsCarclubChallenge`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x1187CB58D7F3BED7>
#[doc(alias(
    "PlaystatsCarclubChallenge",
    "_PLAYSTATS_CARCLUB_CHALLENGE",
    "PLAYSTATS_CARCLUB_CHALLENGE",
    "0x1187CB58D7F3BED7"
))]
#[inline]
pub fn playstats_carclub_challenge(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x1187CB58D7F3BED7, (p0, p1, p2, p3))
}

/// `PlaystatsCarclubPoints`, since game build 2372.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xFF14D6FEEC507BBE>
#[doc(alias(
    "PlaystatsCarclubPoints",
    "_PLAYSTATS_CARCLUB_POINTS",
    "PLAYSTATS_CARCLUB_POINTS",
    "0xFF14D6FEEC507BBE"
))]
#[inline]
pub fn playstats_carclub_points(p0: i32) {
    call(0xFF14D6FEEC507BBE, (p0,))
}

/// `PlaystatsCarclubPrize`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x69C922B677621428>
#[doc(alias(
    "PlaystatsCarclubPrize",
    "_PLAYSTATS_CARCLUB_PRIZE",
    "PLAYSTATS_CARCLUB_PRIZE",
    "0x69C922B677621428"
))]
#[inline]
pub fn playstats_carclub_prize(p0: i32, p1: i32) {
    call(0x69C922B677621428, (p0, p1))
}

/// `PlaystatsCasinoBlackjack`, since game build 1734.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x3EAE97309727E7AD>
#[doc(alias(
    "PlaystatsCasinoBlackjack",
    "_PLAYSTATS_CASINO_BLACKJACK",
    "PLAYSTATS_CASINO_BLACKJACK",
    "0x3EAE97309727E7AD"
))]
#[inline]
pub fn playstats_casino_blackjack(p0: i32) {
    call(0x3EAE97309727E7AD, (p0,))
}

/// `PlaystatsCasinoBlackjackLight`, since game build 1734.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xD5451C7BF151EB6F>
#[doc(alias(
    "PlaystatsCasinoBlackjackLight",
    "_PLAYSTATS_CASINO_BLACKJACK_LIGHT",
    "PLAYSTATS_CASINO_BLACKJACK_LIGHT",
    "0xD5451C7BF151EB6F"
))]
#[inline]
pub fn playstats_casino_blackjack_light(p0: i32) {
    call(0xD5451C7BF151EB6F, (p0,))
}

/// `PlaystatsCasinoChip`, since game build 1734.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x0999F3F090EC5012>
#[doc(alias(
    "PlaystatsCasinoChip",
    "_PLAYSTATS_CASINO_CHIP",
    "PLAYSTATS_CASINO_CHIP",
    "0x0999F3F090EC5012"
))]
#[inline]
pub fn playstats_casino_chip(p0: i32) {
    call(0x0999F3F090EC5012, (p0,))
}

/// `PlaystatsCasinoInsidetrack`, since game build 1734.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x049F059625058A86>
#[doc(alias(
    "PlaystatsCasinoInsidetrack",
    "_PLAYSTATS_CASINO_INSIDETRACK",
    "PLAYSTATS_CASINO_INSIDE_TRACK",
    "PlaystatsCasinoInsideTrack",
    "0x049F059625058A86"
))]
#[inline]
pub fn playstats_casino_insidetrack(p0: i32) {
    call(0x049F059625058A86, (p0,))
}

/// `PlaystatsCasinoInsidetrackLight`, since game build 1734.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x23A3CBCD50D54E47>
#[doc(alias(
    "PlaystatsCasinoInsidetrackLight",
    "_PLAYSTATS_CASINO_INSIDETRACK_LIGHT",
    "PLAYSTATS_CASINO_INSIDE_TRACK_LIGHT",
    "PlaystatsCasinoInsideTrackLight",
    "0x23A3CBCD50D54E47"
))]
#[inline]
pub fn playstats_casino_insidetrack_light(p0: i32) {
    call(0x23A3CBCD50D54E47, (p0,))
}

/// `PlaystatsCasinoLuckyseven`, since game build 1734.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x0C432C1435F5E4FA>
#[doc(alias(
    "PlaystatsCasinoLuckyseven",
    "_PLAYSTATS_CASINO_LUCKYSEVEN",
    "PLAYSTATS_CASINO_LUCKY_SEVEN",
    "PlaystatsCasinoLuckySeven",
    "0x0C432C1435F5E4FA"
))]
#[inline]
pub fn playstats_casino_luckyseven(p0: i32) {
    call(0x0C432C1435F5E4FA, (p0,))
}

/// `PlaystatsCasinoMissionEnded`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x1A0D4A6C336B7BC5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsCasinoMissionEnded",
    "_PLAYSTATS_CASINO_MISSION_ENDED",
    "PLAYSTATS_FREEMODE_CASINO_MISSION_ENDED",
    "PlaystatsFreemodeCasinoMissionEnded",
    "0x1A0D4A6C336B7BC5"
))]
#[inline]
pub unsafe fn playstats_casino_mission_ended(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x1A0D4A6C336B7BC5, (data,))
}

/// `PlaystatsCasinoRoulette`, since game build 1734.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x95101C443A84E7F1>
#[doc(alias(
    "PlaystatsCasinoRoulette",
    "_PLAYSTATS_CASINO_ROULETTE",
    "PLAYSTATS_CASINO_ROULETTE",
    "0x95101C443A84E7F1"
))]
#[inline]
pub fn playstats_casino_roulette(p0: i32) {
    call(0x95101C443A84E7F1, (p0,))
}

/// `PlaystatsCasinoRouletteLight`, since game build 1734.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6572ABA3DE1197FC>
#[doc(alias(
    "PlaystatsCasinoRouletteLight",
    "_PLAYSTATS_CASINO_ROULETTE_LIGHT",
    "PLAYSTATS_CASINO_ROULETTE_LIGHT",
    "0x6572ABA3DE1197FC"
))]
#[inline]
pub fn playstats_casino_roulette_light(p0: i32) {
    call(0x6572ABA3DE1197FC, (p0,))
}

/// `PlaystatsCasinoSlotmachine`, since game build 1734.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xEF5EC67D392B830A>
#[doc(alias(
    "PlaystatsCasinoSlotmachine",
    "_PLAYSTATS_CASINO_SLOTMACHINE",
    "PLAYSTATS_CASINO_SLOT_MACHINE",
    "PlaystatsCasinoSlotMachine",
    "0xEF5EC67D392B830A"
))]
#[inline]
pub fn playstats_casino_slotmachine(p0: i32) {
    call(0xEF5EC67D392B830A, (p0,))
}

/// `PlaystatsCasinoSlotmachineLight`, since game build 1734.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE60054A0FAE8227F>
#[doc(alias(
    "PlaystatsCasinoSlotmachineLight",
    "_PLAYSTATS_CASINO_SLOTMACHINE_LIGHT",
    "PLAYSTATS_CASINO_SLOT_MACHINE_LIGHT",
    "PlaystatsCasinoSlotMachineLight",
    "0xE60054A0FAE8227F"
))]
#[inline]
pub fn playstats_casino_slotmachine_light(p0: i32) {
    call(0xE60054A0FAE8227F, (p0,))
}

/// `PlaystatsCasinoStoryMissionEnded`, since game build 1734.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xFCCCAC2BD3C1F180>
#[doc(alias(
    "PlaystatsCasinoStoryMissionEnded",
    "_PLAYSTATS_CASINO_STORY_MISSION_ENDED",
    "PLAYSTATS_CASINO_STORY_MISSION_ENDED",
    "0xFCCCAC2BD3C1F180"
))]
#[inline]
pub fn playstats_casino_story_mission_ended(p0: i32, p1: i32) {
    call(0xFCCCAC2BD3C1F180, (p0, p1))
}

/// `PlaystatsCasinoThreecardpoker`, since game build 1734.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF740FB339D471C35>
#[doc(alias(
    "PlaystatsCasinoThreecardpoker",
    "_PLAYSTATS_CASINO_THREECARDPOKER",
    "PLAYSTATS_CASINO_THREE_CARD_POKER",
    "PlaystatsCasinoThreeCardPoker",
    "0xF740FB339D471C35"
))]
#[inline]
pub fn playstats_casino_threecardpoker(p0: i32) {
    call(0xF740FB339D471C35, (p0,))
}

/// `PlaystatsCasinoThreecardpokerLight`, since game build 1734.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xC9001364B4388F22>
#[doc(alias(
    "PlaystatsCasinoThreecardpokerLight",
    "_PLAYSTATS_CASINO_THREECARDPOKER_LIGHT",
    "PLAYSTATS_CASINO_THREE_CARD_POKER_LIGHT",
    "PlaystatsCasinoThreeCardPokerLight",
    "0xC9001364B4388F22"
))]
#[inline]
pub fn playstats_casino_threecardpoker_light(p0: i32) {
    call(0xC9001364B4388F22, (p0,))
}

/// `PlaystatsChangeMcEmblem`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x0A50D2604E05CB94>
#[doc(alias(
    "PlaystatsChangeMcEmblem",
    "_PLAYSTATS_CHANGE_MC_EMBLEM",
    "PLAYSTATS_SWITCH_MC_EMBLEM",
    "PlaystatsSwitchMcEmblem",
    "0x0A50D2604E05CB94"
))]
#[inline]
pub fn playstats_change_mc_emblem(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x0A50D2604E05CB94, (p0, p1, p2, p3, p4))
}

/// `PlaystatsCheatApplied`.
///
/// <https://docs.fivem.net/natives/?_0x6058665D72302D3F>
#[doc(alias(
    "PlaystatsCheatApplied",
    "PLAYSTATS_CHEAT_APPLIED",
    "0x6058665D72302D3F"
))]
#[inline]
pub fn playstats_cheat_applied(cheat: &str) {
    call(0x6058665D72302D3F, (cheat,))
}

/// `PlaystatsClothChange`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x34B973047A2268B9>
#[doc(alias("PlaystatsClothChange", "PLAYSTATS_CLOTH_CHANGE", "0x34B973047A2268B9"))]
#[inline]
pub fn playstats_cloth_change(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x34B973047A2268B9, (p0, p1, p2, p3, p4))
}

/// `PlaystatsCollectible`, since game build 1734.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://docs.fivem.net/natives/?_0xCD0A8A9338681CF2>
#[doc(alias(
    "PlaystatsCollectible",
    "_PLAYSTATS_COLLECTIBLE",
    "PLAYSTATS_COLLECTIBLE_PICKED_UP",
    "PlaystatsCollectiblePickedUp",
    "0xCD0A8A9338681CF2"
))]
#[inline]
pub fn playstats_collectible(
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
    call(0xCD0A8A9338681CF2, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `PlaystatsCopyRankIntoNewSlot`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0xB7257BA2550EA10A>
#[doc(alias(
    "PlaystatsCopyRankIntoNewSlot",
    "_PLAYSTATS_COPY_RANK_INTO_NEW_SLOT",
    "PLAYSTATS_COPY_RANK_INTO_NEW_SLOT",
    "0xB7257BA2550EA10A"
))]
#[inline]
pub fn playstats_copy_rank_into_new_slot(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
) {
    call(0xB7257BA2550EA10A, (p0, p1, p2, p3, p4, p5, p6))
}

/// `PlaystatsCrateCreated`.
///
/// <https://docs.fivem.net/natives/?_0xAFC7E5E075A96F46>
#[doc(alias(
    "PlaystatsCrateCreated",
    "PLAYSTATS_CRATE_CREATED",
    "0xAFC7E5E075A96F46",
    "_PLAYSTATS_AMBIENT_MISSION_CRATE_CREATED",
    "PlaystatsAmbientMissionCrateCreated",
    "_PLAYSTATS_CRATE_CREATED",
    "_PLAYSTATS_CRATE_CREATED_MISSION_DONE",
    "PlaystatsCrateCreatedMissionDone"
))]
#[inline]
pub fn playstats_crate_created(p0: f32, p1: f32, p2: f32) {
    call(0xAFC7E5E075A96F46, (p0, p1, p2))
}

/// `PlaystatsCrateDropMissionDone`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x1CAE5D2E3F9A07F0>
#[doc(alias(
    "PlaystatsCrateDropMissionDone",
    "PLAYSTATS_CRATE_DROP_MISSION_DONE",
    "0x1CAE5D2E3F9A07F0",
    "_PLAYSTATS_CRATE_DROP",
    "PlaystatsCrateDrop"
))]
#[inline]
pub fn playstats_crate_drop_mission_done(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x1CAE5D2E3F9A07F0, (p0, p1, p2, p3, p4, p5))
}

/// `PlaystatsDarMissionEnd`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x0BC254FF3A911501>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsDarMissionEnd",
    "_PLAYSTATS_DAR_MISSION_END",
    "PLAYSTATS_DAR_CHECKPOINT",
    "PlaystatsDarCheckpoint",
    "0x0BC254FF3A911501"
))]
#[inline]
pub unsafe fn playstats_dar_mission_end(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x0BC254FF3A911501, (data,))
}

/// `PlaystatsDefendContraband`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x2605663BD4F23B5D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsDefendContraband",
    "_PLAYSTATS_DEFEND_CONTRABAND",
    "PLAYSTATS_DEFEND_CONTRABAND_MISSION",
    "PlaystatsDefendContrabandMission",
    "0x2605663BD4F23B5D"
))]
#[inline]
pub unsafe fn playstats_defend_contraband(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x2605663BD4F23B5D, (data,))
}

/// `PlaystatsDirectorMode`.
///
/// <https://docs.fivem.net/natives/?_0x46326E13DA4E0546>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsDirectorMode",
    "_PLAYSTATS_DIRECTOR_MODE",
    "PLAYSTATS_APPEND_DIRECTOR_METRIC",
    "PlaystatsAppendDirectorMetric",
    "0x46326E13DA4E0546"
))]
#[inline]
pub unsafe fn playstats_director_mode(p0: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x46326E13DA4E0546, (p0,))
}

/// `PlaystatsDroneUsage`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x66C7BB2416ED3FCE>
#[doc(alias(
    "PlaystatsDroneUsage",
    "_PLAYSTATS_DRONE_USAGE",
    "PLAYSTATS_DRONE_USAGE",
    "0x66C7BB2416ED3FCE"
))]
#[inline]
pub fn playstats_drone_usage(p0: i32, p1: i32, p2: i32) {
    call(0x66C7BB2416ED3FCE, (p0, p1, p2))
}

/// `PlaystatsDupeDetection`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x848B66100EE33B05>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsDupeDetection",
    "_PLAYSTATS_DUPE_DETECTION",
    "PLAYSTATS_DUPE_DETECTED",
    "PlaystatsDupeDetected",
    "0x848B66100EE33B05"
))]
#[inline]
pub unsafe fn playstats_dupe_detection(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x848B66100EE33B05, (data,))
}

/// `PlaystatsEarnedMcPoints`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x501478855A6074CE>
#[doc(alias(
    "PlaystatsEarnedMcPoints",
    "_PLAYSTATS_EARNED_MC_POINTS",
    "PLAYSTATS_EARNED_MC_POINTS",
    "0x501478855A6074CE"
))]
#[inline]
pub fn playstats_earned_mc_points(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x501478855A6074CE, (p0, p1, p2, p3, p4, p5))
}

/// `PlaystatsEnterSessionPack`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x878FF156D36E9956>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsEnterSessionPack",
    "_PLAYSTATS_ENTER_SESSION_PACK",
    "PLAYSTATS_ENTER_SESSION_PACK",
    "0x878FF156D36E9956"
))]
#[inline]
pub unsafe fn playstats_enter_session_pack(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x878FF156D36E9956, (data,))
}

/// `PlaystatsExtraEvent`, since game build 2372.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xFA5B74BAB8A7EF99>
#[doc(alias(
    "PlaystatsExtraEvent",
    "_PLAYSTATS_EXTRA_EVENT",
    "PLAYSTATS_EXTRA_EVENT",
    "0xFA5B74BAB8A7EF99"
))]
#[inline]
pub fn playstats_extra_event(p0: i32) {
    call(0xFA5B74BAB8A7EF99, (p0,))
}

/// `PlaystatsFriendActivity`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x0F71DE29AB2258F1>
#[doc(alias(
    "PlaystatsFriendActivity",
    "PLAYSTATS_FRIEND_ACTIVITY",
    "0x0F71DE29AB2258F1"
))]
#[inline]
pub fn playstats_friend_activity(p0: i32, p1: i32) {
    call(0x0F71DE29AB2258F1, (p0, p1))
}

/// `PlaystatsGunrunMissionEnded`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x0EACDF8487D5155A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsGunrunMissionEnded",
    "_PLAYSTATS_GUNRUN_MISSION_ENDED",
    "PLAYSTATS_GUNRUNNING_MISSION_ENDED",
    "PlaystatsGunrunningMissionEnded",
    "0x0EACDF8487D5155A"
))]
#[inline]
pub unsafe fn playstats_gunrun_mission_ended(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x0EACDF8487D5155A, (data,))
}

/// `PlaystatsH2FmprepEnd`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xD8AFB345A9C5CCBB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsH2FmprepEnd",
    "_PLAYSTATS_H2_FMPREP_END",
    "PLAYSTATS_FM_HEIST_PREP_ENDED",
    "PlaystatsFmHeistPrepEnded",
    "0xD8AFB345A9C5CCBB"
))]
#[inline]
pub unsafe fn playstats_h2_fmprep_end(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0xD8AFB345A9C5CCBB, (data,))
}

/// `PlaystatsH2InstanceEnd`, since game build 1290.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x1E1497D0D2108115>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsH2InstanceEnd",
    "_PLAYSTATS_H2_INSTANCE_END",
    "PLAYSTATS_INSTANCED_HEIST_ENDED",
    "PlaystatsInstancedHeistEnded",
    "0x1E1497D0D2108115"
))]
#[inline]
pub unsafe fn playstats_h2_instance_end(data: &mut [u8], p1: i32, p2: i32, p3: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x1E1497D0D2108115, (data, p1, p2, p3))
}

/// `PlaystatsHeistSaveCheat`.
///
/// <https://docs.fivem.net/natives/?_0xF4FF020A08BC8863>
#[doc(alias(
    "PlaystatsHeistSaveCheat",
    "PLAYSTATS_HEIST_SAVE_CHEAT",
    "0xF4FF020A08BC8863",
    "_PLAYSTATS_HEIST_SAVE_CHEAT"
))]
#[inline]
pub fn playstats_heist_save_cheat(hash: impl Into<Hash>, p1: i32) {
    let hash: Hash = hash.into();
    call(0xF4FF020A08BC8863, (hash, p1))
}

/// `PlaystatsHoldUpMissionDone`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xCB00196B31C39EB1>
#[doc(alias(
    "PlaystatsHoldUpMissionDone",
    "PLAYSTATS_HOLD_UP_MISSION_DONE",
    "0xCB00196B31C39EB1",
    "_PLAYSTATS_HOLD_UP",
    "PlaystatsHoldUp"
))]
#[inline]
pub fn playstats_hold_up_mission_done(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xCB00196B31C39EB1, (p0, p1, p2, p3))
}

/// `PlaystatsIdleKick`.
///
/// <https://docs.fivem.net/natives/?_0x5DA3A8DE8CB6226F>
#[doc(alias("PlaystatsIdleKick", "PLAYSTATS_IDLE_KICK", "0x5DA3A8DE8CB6226F"))]
#[inline]
pub fn playstats_idle_kick(time: i32) {
    call(0x5DA3A8DE8CB6226F, (time,))
}

/// `PlaystatsImportExportMissionDone`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x2B69F5074C894811>
#[doc(alias(
    "PlaystatsImportExportMissionDone",
    "PLAYSTATS_IMPORT_EXPORT_MISSION_DONE",
    "0x2B69F5074C894811",
    "_PLAYSTATS_IMP_EXP",
    "PlaystatsImpExp"
))]
#[inline]
pub fn playstats_import_export_mission_done(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x2B69F5074C894811, (p0, p1, p2, p3))
}

/// `PlaystatsInventory`, since game build 2699.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x887DAD63CF5B7908>
#[doc(alias(
    "PlaystatsInventory",
    "_PLAYSTATS_INVENTORY",
    "PLAYSTATS_INVENTORY",
    "0x887DAD63CF5B7908"
))]
#[inline]
pub fn playstats_inventory(p0: i32) {
    call(0x887DAD63CF5B7908, (p0,))
}

/// `PlaystatsJobBend`.
///
/// <https://docs.fivem.net/natives/?_0xF5BB8DAC426A52C0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`, `p2`, `p3`: there must be as many as it takes.
#[doc(alias("PlaystatsJobBend", "PLAYSTATS_JOB_BEND", "0xF5BB8DAC426A52C0"))]
#[inline]
pub unsafe fn playstats_job_bend(p0: &mut [u8], p1: &mut [u8], p2: &mut [u8], p3: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0xF5BB8DAC426A52C0, (p0, p1, p2, p3))
}

/// `PlaystatsLeaveJobChain`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0xC5BE134EC7BA96A0>
#[doc(alias(
    "PlaystatsLeaveJobChain",
    "PLAYSTATS_LEAVE_JOB_CHAIN",
    "0xC5BE134EC7BA96A0"
))]
#[inline]
pub fn playstats_leave_job_chain(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xC5BE134EC7BA96A0, (p0, p1, p2, p3, p4))
}

/// `PlaystatsMatchStarted`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0xBC80E22DED931E3D>
#[doc(alias(
    "PlaystatsMatchStarted",
    "PLAYSTATS_MATCH_STARTED",
    "0xBC80E22DED931E3D"
))]
#[inline]
pub fn playstats_match_started(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0xBC80E22DED931E3D, (p0, p1, p2, p3, p4, p5, p6))
}

/// `PlaystatsMissionCheckpoint`.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xC900596A63978C1D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsMissionCheckpoint",
    "PLAYSTATS_MISSION_CHECKPOINT",
    "0xC900596A63978C1D"
))]
#[inline]
pub unsafe fn playstats_mission_checkpoint(p0: &mut [u8], p1: i32, p2: i32, p3: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xC900596A63978C1D, (p0, p1, p2, p3))
}

/// `PlaystatsMissionOver`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x7C4BB33A8CED7324>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("PlaystatsMissionOver", "PLAYSTATS_MISSION_OVER", "0x7C4BB33A8CED7324"))]
#[inline]
pub unsafe fn playstats_mission_over(
    p0: &mut [u8],
    p1: i32,
    p2: i32,
    p3: bool,
    p4: bool,
    p5: bool,
) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x7C4BB33A8CED7324, (p0, p1, p2, p3, p4, p5))
}

/// `PlaystatsMissionStarted`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xC19A2925C34D2231>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsMissionStarted",
    "PLAYSTATS_MISSION_STARTED",
    "0xC19A2925C34D2231"
))]
#[inline]
pub unsafe fn playstats_mission_started(p0: &mut [u8], p1: i32, p2: i32, p3: bool) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xC19A2925C34D2231, (p0, p1, p2, p3))
}

/// `PlaystatsNpcInvite`.
///
/// <https://docs.fivem.net/natives/?_0x93054C88E6AA7C44>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("PlaystatsNpcInvite", "PLAYSTATS_NPC_INVITE", "0x93054C88E6AA7C44"))]
#[inline]
pub unsafe fn playstats_npc_invite(p0: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x93054C88E6AA7C44, (p0,))
}

/// `PlaystatsOddjobDone`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x69DEA3E9DB727B4C>
#[doc(alias("PlaystatsOddjobDone", "PLAYSTATS_ODDJOB_DONE", "0x69DEA3E9DB727B4C"))]
#[inline]
pub fn playstats_oddjob_done(p0: i32, p1: i32, p2: i32) {
    call(0x69DEA3E9DB727B4C, (p0, p1, p2))
}

/// `PlaystatsPassiveMode`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x35EEC6C2BC821A71>
#[doc(alias(
    "PlaystatsPassiveMode",
    "_PLAYSTATS_PASSIVE_MODE",
    "PLAYSTATS_SWITCH_PASSIVE_MODE",
    "PlaystatsSwitchPassiveMode",
    "0x35EEC6C2BC821A71"
))]
#[inline]
pub fn playstats_passive_mode(p0: bool, p1: i32, p2: i32, p3: i32) {
    call(0x35EEC6C2BC821A71, (p0, p1, p2, p3))
}

/// `PlaystatsPegasaircraft`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x9572BD4DD6B72122>
#[doc(alias(
    "PlaystatsPegasaircraft",
    "_PLAYSTATS_PEGASAIRCRAFT",
    "PLAYSTATS_PEGASUS_AS_PERSONAL_AIRCRAFT",
    "PlaystatsPegasusAsPersonalAircraft",
    "0x9572BD4DD6B72122"
))]
#[inline]
pub fn playstats_pegasaircraft(model_hash: impl Into<Hash>) {
    let model_hash: Hash = model_hash.into();
    call(0x9572BD4DD6B72122, (model_hash,))
}

/// `PlaystatsPiMenuHideSettings`, since game build 393.
///
/// <https://docs.fivem.net/natives/?_0x203B381133817079>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsPiMenuHideSettings",
    "_PLAYSTATS_PI_MENU_HIDE_SETTINGS",
    "PLAYSTATS_PIMENU_HIDE_OPTIONS",
    "PlaystatsPimenuHideOptions",
    "0x203B381133817079"
))]
#[inline]
pub unsafe fn playstats_pi_menu_hide_settings(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x203B381133817079, (data,))
}

/// `PlaystatsPropChange`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xBA739D6D5A05D6E7>
#[doc(alias("PlaystatsPropChange", "PLAYSTATS_PROP_CHANGE", "0xBA739D6D5A05D6E7"))]
#[inline]
pub fn playstats_prop_change(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xBA739D6D5A05D6E7, (p0, p1, p2, p3))
}

/// `PlaystatsQuickfixTool`.
///
/// <https://docs.fivem.net/natives/?_0x90D0622866E80445>
#[doc(alias(
    "PlaystatsQuickfixTool",
    "PLAYSTATS_QUICKFIX_TOOL",
    "0x90D0622866E80445"
))]
#[inline]
pub fn playstats_quickfix_tool(element: i32, item: &str) {
    call(0x90D0622866E80445, (element, item))
}

/// `PlaystatsRaceCheckpoint`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x9C375C315099DDE4>
#[doc(alias(
    "PlaystatsRaceCheckpoint",
    "PLAYSTATS_RACE_CHECKPOINT",
    "0x9C375C315099DDE4"
))]
#[inline]
pub fn playstats_race_checkpoint(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x9C375C315099DDE4, (p0, p1, p2, p3, p4))
}

/// `PlaystatsRaceToPointMissionDone`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://docs.fivem.net/natives/?_0xADDD1C754E2E2914>
#[doc(alias(
    "PlaystatsRaceToPointMissionDone",
    "PLAYSTATS_RACE_TO_POINT_MISSION_DONE",
    "0xADDD1C754E2E2914",
    "_PLAYSTATS_RACE_TO_POINT",
    "PlaystatsRaceToPoint"
))]
#[inline]
pub fn playstats_race_to_point_mission_done(
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
    call(0xADDD1C754E2E2914, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `PlaystatsRandomMissionDone`.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x71862B1D855F32E1>
#[doc(alias(
    "PlaystatsRandomMissionDone",
    "PLAYSTATS_RANDOM_MISSION_DONE",
    "0x71862B1D855F32E1"
))]
#[inline]
pub fn playstats_random_mission_done(name: &str, p1: i32, p2: i32, p3: i32) {
    call(0x71862B1D855F32E1, (name, p1, p2, p3))
}

/// `PlaystatsRankUp`.
///
/// <https://docs.fivem.net/natives/?_0xC7F2DE41D102BFB4>
#[doc(alias("PlaystatsRankUp", "PLAYSTATS_RANK_UP", "0xC7F2DE41D102BFB4"))]
#[inline]
pub fn playstats_rank_up(rank: i32) {
    call(0xC7F2DE41D102BFB4, (rank,))
}

/// `PlaystatsRecoverContraband`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x04D90BA8207ADA2D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsRecoverContraband",
    "_PLAYSTATS_RECOVER_CONTRABAND",
    "PLAYSTATS_RECOVER_CONTRABAND_MISSION",
    "PlaystatsRecoverContrabandMission",
    "0x04D90BA8207ADA2D"
))]
#[inline]
pub unsafe fn playstats_recover_contraband(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x04D90BA8207ADA2D, (data,))
}

/// `PlaystatsRobberyFinale`, since game build 2372.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xBBA55BE9AAAABF44>
#[doc(alias(
    "PlaystatsRobberyFinale",
    "_PLAYSTATS_ROBBERY_FINALE",
    "PLAYSTATS_ROBBERY_FINALE",
    "0xBBA55BE9AAAABF44"
))]
#[inline]
pub fn playstats_robbery_finale(p0: i32) {
    call(0xBBA55BE9AAAABF44, (p0,))
}

/// `PlaystatsRobberyPrep`, since game build 2372.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x1A67DFBF1F5C3835>
#[doc(alias(
    "PlaystatsRobberyPrep",
    "_PLAYSTATS_ROBBERY_PREP",
    "PLAYSTATS_ROBBERY_PREP",
    "0x1A67DFBF1F5C3835"
))]
#[inline]
pub fn playstats_robbery_prep(p0: i32) {
    call(0x1A67DFBF1F5C3835, (p0,))
}

/// `PlaystatsRosBet`.
///
/// <https://docs.fivem.net/natives/?_0x121FB4DDDC2D5291>
#[doc(alias("PlaystatsRosBet", "PLAYSTATS_ROS_BET", "0x121FB4DDDC2D5291"))]
#[inline]
pub fn playstats_ros_bet(amount: i32, act: i32, player: Player, cm: f32) {
    call(0x121FB4DDDC2D5291, (amount, act, player, cm))
}

/// `PlaystatsSellContraband`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xC729991A9065376E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsSellContraband",
    "_PLAYSTATS_SELL_CONTRABAND",
    "PLAYSTATS_SELL_CONTRABAND_MISSION",
    "PlaystatsSellContrabandMission",
    "0xC729991A9065376E"
))]
#[inline]
pub unsafe fn playstats_sell_contraband(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0xC729991A9065376E, (data,))
}

/// `PlaystatsSetJoinType`.
///
/// <https://docs.fivem.net/natives/?_0xD1032E482629049E>
#[doc(alias(
    "PlaystatsSetJoinType",
    "PLAYSTATS_SET_JOIN_TYPE",
    "0xD1032E482629049E"
))]
#[inline]
pub fn playstats_set_join_type(join_type: i32) {
    call(0xD1032E482629049E, (join_type,))
}

/// `PlaystatsShopItem`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x176852ACAAC173D1>
#[doc(alias("PlaystatsShopItem", "PLAYSTATS_SHOP_ITEM", "0x176852ACAAC173D1"))]
#[inline]
pub fn playstats_shop_item(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x176852ACAAC173D1, (p0, p1, p2, p3, p4))
}

/// `PlaystatsSmugMissionEnded`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x320C35147D5B5DDD>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsSmugMissionEnded",
    "_PLAYSTATS_SMUG_MISSION_ENDED",
    "PLAYSTATS_SMUGGLER_MISSION_ENDED",
    "PlaystatsSmugglerMissionEnded",
    "0x320C35147D5B5DDD"
))]
#[inline]
pub unsafe fn playstats_smug_mission_ended(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x320C35147D5B5DDD, (data,))
}

/// `PlaystatsSpectatorWheelSpin`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x6731DE84A38BFAD0>
#[doc(alias(
    "PlaystatsSpectatorWheelSpin",
    "_PLAYSTATS_SPECTATOR_WHEEL_SPIN",
    "PLAYSTATS_SPIN_WHEEL",
    "PlaystatsSpinWheel",
    "0x6731DE84A38BFAD0"
))]
#[inline]
pub fn playstats_spectator_wheel_spin(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x6731DE84A38BFAD0, (p0, p1, p2, p3))
}

/// `PlaystatsSpentPiCustomLoadout`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xBE509B0A3693DE8B>
#[doc(alias(
    "PlaystatsSpentPiCustomLoadout",
    "_PLAYSTATS_SPENT_PI_CUSTOM_LOADOUT",
    "PLAYSTATS_SPENT_PI_CUSTOM_LOADOUT",
    "0xBE509B0A3693DE8B"
))]
#[inline]
pub fn playstats_spent_pi_custom_loadout(amount: i32) {
    call(0xBE509B0A3693DE8B, (amount,))
}

/// `PlaystatsStartOfflineMode`.
///
/// <https://docs.fivem.net/natives/?_0x098760C7461724CD>
#[doc(alias(
    "PlaystatsStartOfflineMode",
    "_PLAYSTATS_START_OFFLINE_MODE",
    "PLAYSTATS_STARTED_SESSION_IN_OFFLINEMODE",
    "PlaystatsStartedSessionInOfflinemode",
    "0x098760C7461724CD"
))]
#[inline]
pub fn playstats_start_offline_mode() {
    call(0x098760C7461724CD, ())
}

/// `PlaystatsStartTrackingStunts`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x928DBFB892638EF3>
#[doc(alias(
    "PlaystatsStartTrackingStunts",
    "PLAYSTATS_START_TRACKING_STUNTS",
    "0x928DBFB892638EF3",
    "_PLAYSTATS_STUNT_PERFORMED_EVENT_ALLOW_TRIGGER",
    "PlaystatsStuntPerformedEventAllowTrigger"
))]
#[inline]
pub fn playstats_start_tracking_stunts() {
    call(0x928DBFB892638EF3, ())
}

/// `PlaystatsStoneHatchetEnd`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x35E39E5570358630>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "PlaystatsStoneHatchetEnd",
    "_PLAYSTATS_STONE_HATCHET_END",
    "PLAYSTATS_STONE_HATCHET_ENDED",
    "PlaystatsStoneHatchetEnded",
    "0x35E39E5570358630"
))]
#[inline]
pub unsafe fn playstats_stone_hatchet_end(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x35E39E5570358630, (data,))
}

/// `PlaystatsStopTrackingStunts`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x8A800DACCC0DA55D>
#[doc(alias(
    "PlaystatsStopTrackingStunts",
    "PLAYSTATS_STOP_TRACKING_STUNTS",
    "0x8A800DACCC0DA55D",
    "_PLAYSTATS_STUNT_PERFORMED_EVENT_DISALLOW_TRIGGER",
    "PlaystatsStuntPerformedEventDisallowTrigger"
))]
#[inline]
pub fn playstats_stop_tracking_stunts() {
    call(0x8A800DACCC0DA55D, ())
}

/// `PlaystatsWeaponModeChange`.
///
/// <https://docs.fivem.net/natives/?_0xE95C8A1875A02CA4>
#[doc(alias(
    "PlaystatsWeaponModeChange",
    "PLAYSTATS_WEAPON_MODE_CHANGE",
    "0xE95C8A1875A02CA4"
))]
#[inline]
pub fn playstats_weapon_mode_change(
    weapon_hash: impl Into<Hash>,
    component_hash_to: impl Into<Hash>,
    component_hash_from: impl Into<Hash>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let component_hash_to: Hash = component_hash_to.into();
    let component_hash_from: Hash = component_hash_from.into();
    call(
        0xE95C8A1875A02CA4,
        (weapon_hash, component_hash_to, component_hash_from),
    )
}

/// `PlaystatsWebsiteVisited`.
///
/// <https://docs.fivem.net/natives/?_0xDDF24D535060F811>
#[doc(alias(
    "PlaystatsWebsiteVisited",
    "PLAYSTATS_WEBSITE_VISITED",
    "0xDDF24D535060F811"
))]
#[inline]
pub fn playstats_website_visited(scaleform_hash: impl Into<Hash>, p1: i32) {
    let scaleform_hash: Hash = scaleform_hash.into();
    call(0xDDF24D535060F811, (scaleform_hash, p1))
}

/// `PresenceEventUpdatestatFloat`.
///
/// <https://docs.fivem.net/natives/?_0x30A6614C1F7799B8>
#[doc(alias(
    "PresenceEventUpdatestatFloat",
    "PRESENCE_EVENT_UPDATESTAT_FLOAT",
    "0x30A6614C1F7799B8",
    "_UPDATE_STAT_FLOAT",
    "UpdateStatFloat"
))]
#[inline]
pub fn presence_event_updatestat_float(stat_hash: impl Into<Hash>, value: f32, p2: i32) {
    let stat_hash: Hash = stat_hash.into();
    call(0x30A6614C1F7799B8, (stat_hash, value, p2))
}

/// `PresenceEventUpdatestatInt`.
///
/// <https://docs.fivem.net/natives/?_0x11FF1C80276097ED>
#[doc(alias(
    "PresenceEventUpdatestatInt",
    "PRESENCE_EVENT_UPDATESTAT_INT",
    "0x11FF1C80276097ED",
    "_UPDATE_STAT_INT",
    "UpdateStatInt"
))]
#[inline]
pub fn presence_event_updatestat_int(stat_hash: impl Into<Hash>, value: i32, p2: i32) {
    let stat_hash: Hash = stat_hash.into();
    call(0x11FF1C80276097ED, (stat_hash, value, p2))
}

/// `SetHasContentUnlocksFlags`.
///
/// <https://docs.fivem.net/natives/?_0xDAC073C7901F9E15>
#[doc(alias(
    "SetHasContentUnlocksFlags",
    "_SET_HAS_CONTENT_UNLOCKS_FLAGS",
    "SET_HAS_SPECIALEDITION_CONTENT",
    "SetHasSpecialeditionContent",
    "0xDAC073C7901F9E15"
))]
#[inline]
pub fn set_has_content_unlocks_flags(value: i32) {
    call(0xDAC073C7901F9E15, (value,))
}

/// `SetProfileSettingPrologueComplete`.
///
/// <https://docs.fivem.net/natives/?_0xB475F27C6A994D65>
#[doc(alias(
    "SetProfileSettingPrologueComplete",
    "SET_PROFILE_SETTING_PROLOGUE_COMPLETE",
    "0xB475F27C6A994D65"
))]
#[inline]
pub fn set_profile_setting_prologue_complete() {
    call(0xB475F27C6A994D65, ())
}

/// `SetSaveMigrationTransactionId`.
///
/// <https://docs.fivem.net/natives/?_0xF6792800AC95350D>
#[doc(alias(
    "SetSaveMigrationTransactionId",
    "_SET_SAVE_MIGRATION_TRANSACTION_ID",
    "SET_SAVE_MIGRATION_TRANSACTION_ID_WARNING",
    "SetSaveMigrationTransactionIdWarning",
    "0xF6792800AC95350D"
))]
#[inline]
pub fn set_save_migration_transaction_id(transaction_id: i32) {
    call(0xF6792800AC95350D, (transaction_id,))
}

/// `StatClearSlotForReload`.
///
/// <https://docs.fivem.net/natives/?_0xEB0A72181D4AA4AD>
#[doc(alias(
    "StatClearSlotForReload",
    "STAT_CLEAR_SLOT_FOR_RELOAD",
    "0xEB0A72181D4AA4AD"
))]
#[inline]
pub fn stat_clear_slot_for_reload(stat_slot: i32) -> i32 {
    call(0xEB0A72181D4AA4AD, (stat_slot,))
}

/// `StatDeleteSlot`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x49A49BED12794D70>
#[doc(alias("StatDeleteSlot", "STAT_DELETE_SLOT", "0x49A49BED12794D70"))]
#[inline]
pub fn stat_delete_slot(p0: i32) -> i32 {
    call(0x49A49BED12794D70, (p0,))
}

/// `StatGetBool`.
///
/// Of unknown type: `p2`.
///
/// <https://docs.fivem.net/natives/?_0x11B5E6D2AE73F48E>
#[doc(alias("StatGetBool", "STAT_GET_BOOL", "0x11B5E6D2AE73F48E"))]
#[inline]
pub fn stat_get_bool(stat_hash: impl Into<Hash>, p2: i32) -> Option<bool> {
    let stat_hash: Hash = stat_hash.into();
    let mut out_value = Out::<bool>::default();
    let result: bool = call(0x11B5E6D2AE73F48E, (stat_hash, &mut out_value, p2));
    result.then(|| out_value.get())
}

/// `StatGetBoolMasked`.
///
/// <https://docs.fivem.net/natives/?_0x10FE3F1B79F9B071>
#[doc(alias("StatGetBoolMasked", "STAT_GET_BOOL_MASKED", "0x10FE3F1B79F9B071"))]
#[inline]
pub fn stat_get_bool_masked(stat_name: impl Into<Hash>, mask: i32, p2: i32) -> bool {
    let stat_name: Hash = stat_name.into();
    call(0x10FE3F1B79F9B071, (stat_name, mask, p2))
}

/// `StatGetCancelSaveMigrationStatus`.
///
/// <https://docs.fivem.net/natives/?_0x567384DFA67029E6>
#[doc(alias(
    "StatGetCancelSaveMigrationStatus",
    "_STAT_GET_CANCEL_SAVE_MIGRATION_STATUS",
    "STAT_GET_CANCEL_SAVE_MIGRATION_STATUS",
    "0x567384DFA67029E6"
))]
#[inline]
pub fn stat_get_cancel_save_migration_status() -> i32 {
    call(0x567384DFA67029E6, ())
}

/// `StatGetDate`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x8B0FACEFC36C824B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("StatGetDate", "STAT_GET_DATE", "0x8B0FACEFC36C824B"))]
#[inline]
pub unsafe fn stat_get_date(stat_hash: impl Into<Hash>, p1: &mut [u8], p2: i32, p3: i32) -> bool {
    let stat_hash: Hash = stat_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x8B0FACEFC36C824B, (stat_hash, p1, p2, p3))
}

/// `StatGetFloat`.
///
/// Of unknown type: `p2`.
///
/// <https://docs.fivem.net/natives/?_0xD7AE6C9C9C6AC54C>
#[doc(alias("StatGetFloat", "STAT_GET_FLOAT", "0xD7AE6C9C9C6AC54C"))]
#[inline]
pub fn stat_get_float(stat_hash: impl Into<Hash>, p2: i32) -> Option<f32> {
    let stat_hash: Hash = stat_hash.into();
    let mut out_value = Out::<f32>::default();
    let result: bool = call(0xD7AE6C9C9C6AC54C, (stat_hash, &mut out_value, p2));
    result.then(|| out_value.get())
}

/// `StatGetInt`.
///
/// <https://docs.fivem.net/natives/?_0x767FBC2AC802EF3D>
#[doc(alias("StatGetInt", "STAT_GET_INT", "0x767FBC2AC802EF3D"))]
#[inline]
pub fn stat_get_int(stat_hash: impl Into<Hash>, p2: i32) -> Option<i32> {
    let stat_hash: Hash = stat_hash.into();
    let mut out_value = Out::<i32>::default();
    let result: bool = call(0x767FBC2AC802EF3D, (stat_hash, &mut out_value, p2));
    result.then(|| out_value.get())
}

/// `StatGetLicensePlate`.
///
/// <https://docs.fivem.net/natives/?_0x5473D4195058B2E4>
#[doc(alias("StatGetLicensePlate", "STAT_GET_LICENSE_PLATE", "0x5473D4195058B2E4"))]
#[inline]
pub fn stat_get_license_plate(stat_name: impl Into<Hash>) -> Option<String> {
    let stat_name: Hash = stat_name.into();
    call(0x5473D4195058B2E4, (stat_name,))
}

/// `StatGetMaskedInt`.
///
/// Of unknown type: `p0`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x655185A06D9EEAAB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("StatGetMaskedInt", "STAT_GET_MASKED_INT", "0x655185A06D9EEAAB"))]
#[inline]
pub unsafe fn stat_get_masked_int(p0: i32, p1: &mut [u8], p2: i32, p3: i32, p4: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x655185A06D9EEAAB, (p0, p1, p2, p3, p4))
}

/// `StatGetNumberOfDays`.
///
/// <https://docs.fivem.net/natives/?_0xE0E854F5280FB769>
#[doc(alias("StatGetNumberOfDays", "STAT_GET_NUMBER_OF_DAYS", "0xE0E854F5280FB769"))]
#[inline]
pub fn stat_get_number_of_days(stat_name: impl Into<Hash>) -> i32 {
    let stat_name: Hash = stat_name.into();
    call(0xE0E854F5280FB769, (stat_name,))
}

/// `StatGetNumberOfHours`.
///
/// <https://docs.fivem.net/natives/?_0xF2D4B2FE415AAFC3>
#[doc(alias(
    "StatGetNumberOfHours",
    "STAT_GET_NUMBER_OF_HOURS",
    "0xF2D4B2FE415AAFC3"
))]
#[inline]
pub fn stat_get_number_of_hours(stat_name: impl Into<Hash>) -> i32 {
    let stat_name: Hash = stat_name.into();
    call(0xF2D4B2FE415AAFC3, (stat_name,))
}

/// `StatGetNumberOfMinutes`.
///
/// <https://docs.fivem.net/natives/?_0x7583B4BE4C5A41B5>
#[doc(alias(
    "StatGetNumberOfMinutes",
    "STAT_GET_NUMBER_OF_MINUTES",
    "0x7583B4BE4C5A41B5"
))]
#[inline]
pub fn stat_get_number_of_minutes(stat_name: impl Into<Hash>) -> i32 {
    let stat_name: Hash = stat_name.into();
    call(0x7583B4BE4C5A41B5, (stat_name,))
}

/// `StatGetNumberOfSeconds`.
///
/// <https://docs.fivem.net/natives/?_0x2CE056FF3723F00B>
#[doc(alias(
    "StatGetNumberOfSeconds",
    "STAT_GET_NUMBER_OF_SECONDS",
    "0x2CE056FF3723F00B"
))]
#[inline]
pub fn stat_get_number_of_seconds(stat_name: impl Into<Hash>) -> i32 {
    let stat_name: Hash = stat_name.into();
    call(0x2CE056FF3723F00B, (stat_name,))
}

/// `StatGetPackedBoolMask`.
///
/// <https://docs.fivem.net/natives/?_0xF4D8E7AC2A27758C>
#[doc(alias(
    "StatGetPackedBoolMask",
    "_STAT_GET_PACKED_BOOL_MASK",
    "0xF4D8E7AC2A27758C"
))]
#[inline]
pub fn stat_get_packed_bool_mask(p0: i32) -> i32 {
    call(0xF4D8E7AC2A27758C, (p0,))
}

/// `StatGetPackedIntMask`.
///
/// <https://docs.fivem.net/natives/?_0x94F12ABF9C79E339>
#[doc(alias(
    "StatGetPackedIntMask",
    "_STAT_GET_PACKED_INT_MASK",
    "PACKED_STAT_GET_INT_STAT_INDEX",
    "PackedStatGetIntStatIndex",
    "0x94F12ABF9C79E339"
))]
#[inline]
pub fn stat_get_packed_int_mask(p0: i32) -> i32 {
    call(0x94F12ABF9C79E339, (p0,))
}

/// `StatGetPos`.
///
/// Of unknown type: `p0`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x350F82CCB186AA1B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`, `p2`, `p3`: there must be as many as it takes.
#[doc(alias("StatGetPos", "STAT_GET_POS", "0x350F82CCB186AA1B"))]
#[inline]
pub unsafe fn stat_get_pos(p0: i32, p1: &mut [u8], p2: &mut [u8], p3: &mut [u8], p4: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x350F82CCB186AA1B, (p0, p1, p2, p3, p4))
}

/// `StatGetSaveMigrationConsumeContentUnlockStatus`.
///
/// The values: `result`, `p0`.
///
/// <https://docs.fivem.net/natives/?_0xCE5AA445ABA8DEE0>
#[doc(alias(
    "StatGetSaveMigrationConsumeContentUnlockStatus",
    "_STAT_GET_SAVE_MIGRATION_CONSUME_CONTENT_UNLOCK_STATUS",
    "STAT_GET_SAVE_MIGRATION_CONSUME_CONTENT_STATUS",
    "StatGetSaveMigrationConsumeContentStatus",
    "0xCE5AA445ABA8DEE0"
))]
#[inline]
pub fn stat_get_save_migration_consume_content_unlock_status() -> (i32, i32) {
    let mut p0 = Out::<i32>::default();
    let result: i32 = call(0xCE5AA445ABA8DEE0, (&mut p0,));
    (result, p0.get())
}

/// `StatGetSaveMigrationStatus`.
///
/// <https://docs.fivem.net/natives/?_0x886913BBEACA68C1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "StatGetSaveMigrationStatus",
    "STAT_GET_SAVE_MIGRATION_STATUS",
    "0x886913BBEACA68C1"
))]
#[inline]
pub unsafe fn stat_get_save_migration_status(data: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x886913BBEACA68C1, (data,))
}

/// `StatGetString`.
///
/// <https://docs.fivem.net/natives/?_0xE50384ACC2C3DB74>
#[doc(alias("StatGetString", "STAT_GET_STRING", "0xE50384ACC2C3DB74"))]
#[inline]
pub fn stat_get_string(stat_hash: impl Into<Hash>, p1: i32) -> Option<String> {
    let stat_hash: Hash = stat_hash.into();
    call(0xE50384ACC2C3DB74, (stat_hash, p1))
}

/// `StatGetUserId`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2365C388E393BBE2>
#[doc(alias("StatGetUserId", "STAT_GET_USER_ID", "0x2365C388E393BBE2"))]
#[inline]
pub fn stat_get_user_id(p0: i32) -> Option<String> {
    call(0x2365C388E393BBE2, (p0,))
}

/// `StatIncrement`.
///
/// <https://docs.fivem.net/natives/?_0x9B5A68C6489E9909>
#[doc(alias("StatIncrement", "STAT_INCREMENT", "0x9B5A68C6489E9909"))]
#[inline]
pub fn stat_increment(stat_name: impl Into<Hash>, value: f32) {
    let stat_name: Hash = stat_name.into();
    call(0x9B5A68C6489E9909, (stat_name, value))
}

/// `StatLoad`.
///
/// <https://docs.fivem.net/natives/?_0xA651443F437B1CE6>
#[doc(alias("StatLoad", "STAT_LOAD", "0xA651443F437B1CE6"))]
#[inline]
pub fn stat_load(p0: i32) -> bool {
    call(0xA651443F437B1CE6, (p0,))
}

/// `StatLoadPending`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA1750FFAFA181661>
#[doc(alias("StatLoadPending", "STAT_LOAD_PENDING", "0xA1750FFAFA181661"))]
#[inline]
pub fn stat_load_pending(p0: i32) -> bool {
    call(0xA1750FFAFA181661, (p0,))
}

/// `StatMigrateSave`.
///
/// <https://docs.fivem.net/natives/?_0xA5C80D8E768A9E66>
#[doc(alias(
    "StatMigrateSave",
    "_STAT_MIGRATE_SAVE",
    "STAT_MIGRATE_SAVEGAME_START",
    "StatMigrateSavegameStart",
    "0xA5C80D8E768A9E66"
))]
#[inline]
pub fn stat_migrate_save(platform_name: &str) -> bool {
    call(0xA5C80D8E768A9E66, (platform_name,))
}

/// `StatSave`.
///
/// <https://docs.fivem.net/natives/?_0xE07BCA305B82D2FD>
#[doc(alias("StatSave", "STAT_SAVE", "0xE07BCA305B82D2FD"))]
#[inline]
pub fn stat_save(p0: i32, p1: bool, p2: i32) -> bool {
    call(0xE07BCA305B82D2FD, (p0, p1, p2))
}

/// `StatSaveMigrationCancel`.
///
/// <https://docs.fivem.net/natives/?_0x4FEF53183C3C6414>
#[doc(alias(
    "StatSaveMigrationCancel",
    "_STAT_SAVE_MIGRATION_CANCEL",
    "STAT_SAVE_MIGRATION_CANCEL_PENDING_OPERATION",
    "StatSaveMigrationCancelPendingOperation",
    "0x4FEF53183C3C6414"
))]
#[inline]
pub fn stat_save_migration_cancel() -> bool {
    call(0x4FEF53183C3C6414, ())
}

/// `StatSaveMigrationConsumeContentUnlock`.
///
/// <https://docs.fivem.net/natives/?_0x3270F67EED31FBC1>
#[doc(alias(
    "StatSaveMigrationConsumeContentUnlock",
    "_STAT_SAVE_MIGRATION_CONSUME_CONTENT_UNLOCK",
    "STAT_SAVE_MIGRATION_CONSUME_CONTENT",
    "StatSaveMigrationConsumeContent",
    "0x3270F67EED31FBC1"
))]
#[inline]
pub fn stat_save_migration_consume_content_unlock(
    content_id: impl Into<Hash>,
    src_platform: &str,
    src_gamer_handle: &str,
) -> bool {
    let content_id: Hash = content_id.into();
    call(
        0x3270F67EED31FBC1,
        (content_id, src_platform, src_gamer_handle),
    )
}

/// `StatSaveMigrationStatusStart`.
///
/// <https://docs.fivem.net/natives/?_0xC70DDCE56D0D3A99>
#[doc(alias(
    "StatSaveMigrationStatusStart",
    "STAT_SAVE_MIGRATION_STATUS_START",
    "0xC70DDCE56D0D3A99"
))]
#[inline]
pub fn stat_save_migration_status_start() -> bool {
    call(0xC70DDCE56D0D3A99, ())
}

/// `StatSavePending`.
///
/// <https://docs.fivem.net/natives/?_0x7D3A583856F2C5AC>
#[doc(alias("StatSavePending", "STAT_SAVE_PENDING", "0x7D3A583856F2C5AC"))]
#[inline]
pub fn stat_save_pending() -> bool {
    call(0x7D3A583856F2C5AC, ())
}

/// `StatSavePendingOrRequested`.
///
/// <https://docs.fivem.net/natives/?_0xBBB6AD006F1BBEA3>
#[doc(alias(
    "StatSavePendingOrRequested",
    "STAT_SAVE_PENDING_OR_REQUESTED",
    "0xBBB6AD006F1BBEA3"
))]
#[inline]
pub fn stat_save_pending_or_requested() -> bool {
    call(0xBBB6AD006F1BBEA3, ())
}

/// `StatSetBlockSaves`.
///
/// <https://docs.fivem.net/natives/?_0xF434A10BA01C37D0>
#[doc(alias("StatSetBlockSaves", "STAT_SET_BLOCK_SAVES", "0xF434A10BA01C37D0"))]
#[inline]
pub fn stat_set_block_saves(toggle: bool) {
    call(0xF434A10BA01C37D0, (toggle,))
}

/// `StatSetBool`.
///
/// <https://docs.fivem.net/natives/?_0x4B33C4243DE0C432>
#[doc(alias("StatSetBool", "STAT_SET_BOOL", "0x4B33C4243DE0C432"))]
#[inline]
pub fn stat_set_bool(stat_name: impl Into<Hash>, value: bool, save: bool) -> bool {
    let stat_name: Hash = stat_name.into();
    call(0x4B33C4243DE0C432, (stat_name, value, save))
}

/// `StatSetBoolMasked`.
///
/// <https://docs.fivem.net/natives/?_0x5BC62EC1937B9E5B>
#[doc(alias("StatSetBoolMasked", "STAT_SET_BOOL_MASKED", "0x5BC62EC1937B9E5B"))]
#[inline]
pub fn stat_set_bool_masked(
    stat_name: impl Into<Hash>,
    value: bool,
    mask: i32,
    save: bool,
) -> bool {
    let stat_name: Hash = stat_name.into();
    call(0x5BC62EC1937B9E5B, (stat_name, value, mask, save))
}

/// `StatSetCheatIsActive`.
///
/// <https://docs.fivem.net/natives/?_0x047CBED6F6F8B63C>
#[doc(alias(
    "StatSetCheatIsActive",
    "STAT_SET_CHEAT_IS_ACTIVE",
    "0x047CBED6F6F8B63C"
))]
#[inline]
pub fn stat_set_cheat_is_active() {
    call(0x047CBED6F6F8B63C, ())
}

/// `StatSetCurrentPosixTime`.
///
/// <https://docs.fivem.net/natives/?_0xC2F84B7F9C4D0C61>
#[doc(alias(
    "StatSetCurrentPosixTime",
    "STAT_SET_CURRENT_POSIX_TIME",
    "0xC2F84B7F9C4D0C61"
))]
#[inline]
pub fn stat_set_current_posix_time(stat_name: impl Into<Hash>, p1: bool) -> bool {
    let stat_name: Hash = stat_name.into();
    call(0xC2F84B7F9C4D0C61, (stat_name, p1))
}

/// `StatSetDate`.
///
/// <https://docs.fivem.net/natives/?_0x2C29BFB64F4FCBE4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias("StatSetDate", "STAT_SET_DATE", "0x2C29BFB64F4FCBE4"))]
#[inline]
pub unsafe fn stat_set_date(
    stat_name: impl Into<Hash>,
    value: &mut [u8],
    num_fields: i32,
    save: bool,
) -> bool {
    let stat_name: Hash = stat_name.into();
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0x2C29BFB64F4FCBE4, (stat_name, value, num_fields, save))
}

/// `StatSetFloat`.
///
/// <https://docs.fivem.net/natives/?_0x4851997F37FE9B3C>
#[doc(alias("StatSetFloat", "STAT_SET_FLOAT", "0x4851997F37FE9B3C"))]
#[inline]
pub fn stat_set_float(stat_name: impl Into<Hash>, value: f32, save: bool) -> bool {
    let stat_name: Hash = stat_name.into();
    call(0x4851997F37FE9B3C, (stat_name, value, save))
}

/// `StatSetGxtLabel`.
///
/// <https://docs.fivem.net/natives/?_0x17695002FD8B2AE0>
#[doc(alias("StatSetGxtLabel", "STAT_SET_GXT_LABEL", "0x17695002FD8B2AE0"))]
#[inline]
pub fn stat_set_gxt_label(stat_name: impl Into<Hash>, value: &str, save: bool) -> bool {
    let stat_name: Hash = stat_name.into();
    call(0x17695002FD8B2AE0, (stat_name, value, save))
}

/// `StatSetInt`.
///
/// <https://docs.fivem.net/natives/?_0xB3271D7AB655B441>
#[doc(alias("StatSetInt", "STAT_SET_INT", "0xB3271D7AB655B441"))]
#[inline]
pub fn stat_set_int(stat_name: impl Into<Hash>, value: i32, save: bool) -> bool {
    let stat_name: Hash = stat_name.into();
    call(0xB3271D7AB655B441, (stat_name, value, save))
}

/// `StatSetLicensePlate`.
///
/// <https://docs.fivem.net/natives/?_0x69FF13266D7296DA>
#[doc(alias("StatSetLicensePlate", "STAT_SET_LICENSE_PLATE", "0x69FF13266D7296DA"))]
#[inline]
pub fn stat_set_license_plate(stat_name: impl Into<Hash>, str: &str) -> bool {
    let stat_name: Hash = stat_name.into();
    call(0x69FF13266D7296DA, (stat_name, str))
}

/// `StatSetMaskedInt`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x7BBB1B54583ED410>
#[doc(alias("StatSetMaskedInt", "STAT_SET_MASKED_INT", "0x7BBB1B54583ED410"))]
#[inline]
pub fn stat_set_masked_int(
    stat_name: impl Into<Hash>,
    p1: i32,
    p2: i32,
    p3: i32,
    save: bool,
) -> bool {
    let stat_name: Hash = stat_name.into();
    call(0x7BBB1B54583ED410, (stat_name, p1, p2, p3, save))
}

/// `StatSetPos`.
///
/// <https://docs.fivem.net/natives/?_0xDB283FDE680FE72E>
#[doc(alias("StatSetPos", "STAT_SET_POS", "0xDB283FDE680FE72E"))]
#[inline]
pub fn stat_set_pos(stat_name: impl Into<Hash>, x: f32, y: f32, z: f32, save: bool) -> bool {
    let stat_name: Hash = stat_name.into();
    call(0xDB283FDE680FE72E, (stat_name, x, y, z, save))
}

/// `StatSetProfileSettingValue`.
///
/// <https://docs.fivem.net/natives/?_0x68F01422BE1D838F>
#[doc(alias(
    "StatSetProfileSettingValue",
    "STAT_SET_PROFILE_SETTING_VALUE",
    "0x68F01422BE1D838F",
    "_STAT_SET_PROFILE_SETTING",
    "StatSetProfileSetting"
))]
#[inline]
pub fn stat_set_profile_setting_value(profile_setting: i32, value: i32) {
    call(0x68F01422BE1D838F, (profile_setting, value))
}

/// `StatSetString`.
///
/// <https://docs.fivem.net/natives/?_0xA87B2335D12531D7>
#[doc(alias("StatSetString", "STAT_SET_STRING", "0xA87B2335D12531D7"))]
#[inline]
pub fn stat_set_string(stat_name: impl Into<Hash>, value: &str, save: bool) -> bool {
    let stat_name: Hash = stat_name.into();
    call(0xA87B2335D12531D7, (stat_name, value, save))
}

/// `StatSetUserId`.
///
/// <https://docs.fivem.net/natives/?_0x8CDDF1E452BABE11>
#[doc(alias("StatSetUserId", "STAT_SET_USER_ID", "0x8CDDF1E452BABE11"))]
#[inline]
pub fn stat_set_user_id(stat_name: impl Into<Hash>, value: &str, save: bool) -> bool {
    let stat_name: Hash = stat_name.into();
    call(0x8CDDF1E452BABE11, (stat_name, value, save))
}

/// `StatSlotIsLoaded`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x0D0A9F0E7BD91E3C>
#[doc(alias("StatSlotIsLoaded", "STAT_SLOT_IS_LOADED", "0x0D0A9F0E7BD91E3C"))]
#[inline]
pub fn stat_slot_is_loaded(p0: i32) -> bool {
    call(0x0D0A9F0E7BD91E3C, (p0,))
}
