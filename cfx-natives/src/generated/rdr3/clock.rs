// Made by native-gen 0.2.0 from data 680766776d79f37b; do not edit.

//! Namespace `CLOCK` of the RedM client.

use crate::prelude::*;

/// `AddTimeToDateTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x28EEACE9B43D9597>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `in_date_time`, `time_to_add`, `out_date_time`: there must be as many as it takes.
#[doc(alias("AddTimeToDateTime", "_ADD_TIME_TO_DATE_TIME", "0x28EEACE9B43D9597"))]
#[inline]
pub unsafe fn add_time_to_date_time(
    in_date_time: &mut [u8],
    time_to_add: &mut [u8],
    out_date_time: &mut [u8],
) {
    // SAFETY: the caller promises that the native stays inside.
    let in_date_time = unsafe { Buffer::new(in_date_time) };
    // SAFETY: the caller promises that the native stays inside.
    let time_to_add = unsafe { Buffer::new(time_to_add) };
    // SAFETY: the caller promises that the native stays inside.
    let out_date_time = unsafe { Buffer::new(out_date_time) };
    call(
        0x28EEACE9B43D9597,
        (in_date_time, time_to_add, out_date_time),
    )
}

/// `AddToClockTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB7C251C7701D336>
#[doc(alias("AddToClockTime", "ADD_TO_CLOCK_TIME", "0xAB7C251C7701D336"))]
#[inline]
pub fn add_to_clock_time(hours: i32, minutes: i32, seconds: i32) {
    call(0xAB7C251C7701D336, (hours, minutes, seconds))
}

/// `AdvanceClockTimeTo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0184750AE88D0B1D>
#[doc(alias("AdvanceClockTimeTo", "ADVANCE_CLOCK_TIME_TO", "0x0184750AE88D0B1D"))]
#[inline]
pub fn advance_clock_time_to(hour: i32, minute: i32, second: i32) {
    call(0x0184750AE88D0B1D, (hour, minute, second))
}

/// `GetClockDayOfMonth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF2FD796C54480A5>
#[doc(alias("GetClockDayOfMonth", "GET_CLOCK_DAY_OF_MONTH", "0xDF2FD796C54480A5"))]
#[inline]
pub fn get_clock_day_of_month() -> i32 {
    call(0xDF2FD796C54480A5, ())
}

/// `GetClockDayOfWeek`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4DD02D4C7FB30076>
#[doc(alias("GetClockDayOfWeek", "GET_CLOCK_DAY_OF_WEEK", "0x4DD02D4C7FB30076"))]
#[inline]
pub fn get_clock_day_of_week() -> i32 {
    call(0x4DD02D4C7FB30076, ())
}

/// `GetClockHours`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC82CF208C2B19199>
#[doc(alias("GetClockHours", "GET_CLOCK_HOURS", "0xC82CF208C2B19199"))]
#[inline]
pub fn get_clock_hours() -> i32 {
    call(0xC82CF208C2B19199, ())
}

/// `GetClockMinutes`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E162231B823DBBF>
#[doc(alias("GetClockMinutes", "GET_CLOCK_MINUTES", "0x4E162231B823DBBF"))]
#[inline]
pub fn get_clock_minutes() -> i32 {
    call(0x4E162231B823DBBF, ())
}

/// `GetClockMonth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D44E8FC79EAB1AC>
#[doc(alias("GetClockMonth", "GET_CLOCK_MONTH", "0x2D44E8FC79EAB1AC"))]
#[inline]
pub fn get_clock_month() -> i32 {
    call(0x2D44E8FC79EAB1AC, ())
}

/// `GetClockSeconds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6101ABE62B5F080>
#[doc(alias("GetClockSeconds", "GET_CLOCK_SECONDS", "0xB6101ABE62B5F080"))]
#[inline]
pub fn get_clock_seconds() -> i32 {
    call(0xB6101ABE62B5F080, ())
}

/// `GetClockYear`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE136DCA28C4A48BA>
#[doc(alias("GetClockYear", "GET_CLOCK_YEAR", "0xE136DCA28C4A48BA"))]
#[inline]
pub fn get_clock_year() -> i32 {
    call(0xE136DCA28C4A48BA, ())
}

/// `GetMillisecondsPerGameMinute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4CB8D126501EC52>
#[doc(alias(
    "GetMillisecondsPerGameMinute",
    "GET_MILLISECONDS_PER_GAME_MINUTE",
    "0xE4CB8D126501EC52"
))]
#[inline]
pub fn get_milliseconds_per_game_minute() -> i32 {
    call(0xE4CB8D126501EC52, ())
}

/// `GetPosixTime`.
///
/// The values: `year`, `month`, `day`, `hour`, `minute`, `second`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90338AD4A784E455>
#[doc(alias("GetPosixTime", "GET_POSIX_TIME", "0x90338AD4A784E455"))]
#[inline]
pub fn get_posix_time() -> (i32, i32, i32, i32, i32, i32) {
    let mut year = Out::<i32>::default();
    let mut month = Out::<i32>::default();
    let mut day = Out::<i32>::default();
    let mut hour = Out::<i32>::default();
    let mut minute = Out::<i32>::default();
    let mut second = Out::<i32>::default();
    call::<()>(
        0x90338AD4A784E455,
        (
            &mut year,
            &mut month,
            &mut day,
            &mut hour,
            &mut minute,
            &mut second,
        ),
    );
    (
        year.get(),
        month.get(),
        day.get(),
        hour.get(),
        minute.get(),
        second.get(),
    )
}

/// `GetPosixTimeStruct`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86A68E84E5884951>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_time`: there must be as many as it takes.
#[doc(alias("GetPosixTimeStruct", "_GET_POSIX_TIME_STRUCT", "0x86A68E84E5884951"))]
#[inline]
pub unsafe fn get_posix_time_struct(out_time: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let out_time = unsafe { Buffer::new(out_time) };
    call(0x86A68E84E5884951, (out_time,))
}

/// `GetSecondsSinceBaseYear`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78FD8BE812E436B2>
#[doc(alias(
    "GetSecondsSinceBaseYear",
    "_GET_SECONDS_SINCE_BASE_YEAR",
    "0x78FD8BE812E436B2"
))]
#[inline]
pub fn get_seconds_since_base_year() -> i32 {
    call(0x78FD8BE812E436B2, ())
}

/// `PauseClock`.
///
/// Of unknown type: `unused`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D1A590C92BF377E>
#[doc(alias("PauseClock", "PAUSE_CLOCK", "0x4D1A590C92BF377E"))]
#[inline]
pub fn pause_clock(toggle: bool, unused: i32) {
    call(0x4D1A590C92BF377E, (toggle, unused))
}

/// `PauseClockThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x568D998A9FF96774>
#[doc(alias("PauseClockThisFrame", "_PAUSE_CLOCK_THIS_FRAME", "0x568D998A9FF96774"))]
#[inline]
pub fn pause_clock_this_frame(toggle: bool) {
    call(0x568D998A9FF96774, (toggle,))
}

/// `SetClockDate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02AD3092562941E2>
#[doc(alias("SetClockDate", "SET_CLOCK_DATE", "0x02AD3092562941E2"))]
#[inline]
pub fn set_clock_date(day: i32, month: i32, year: i32) {
    call(0x02AD3092562941E2, (day, month, year))
}

/// `SetClockTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A52C59FFB2DEED8>
#[doc(alias("SetClockTime", "SET_CLOCK_TIME", "0x3A52C59FFB2DEED8"))]
#[inline]
pub fn set_clock_time(hour: i32, minute: i32, second: i32) {
    call(0x3A52C59FFB2DEED8, (hour, minute, second))
}

/// `SetMillisecondsPerGameMinute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04EEDB3848DACF68>
#[doc(alias(
    "SetMillisecondsPerGameMinute",
    "_SET_MILLISECONDS_PER_GAME_MINUTE",
    "0x04EEDB3848DACF68"
))]
#[inline]
pub fn set_milliseconds_per_game_minute(ms: i32) {
    call(0x04EEDB3848DACF68, (ms,))
}
