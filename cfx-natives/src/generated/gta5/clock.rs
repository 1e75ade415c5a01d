// Made by native-gen 0.2.0 from data a51dda3bc1a1a6cf; do not edit.

//! Namespace `CLOCK` of the GTA V client.

use crate::prelude::*;

/// `AddToClockTime`.
///
/// <https://docs.fivem.net/natives/?_0xD716F30D8C8980E2>
#[doc(alias("AddToClockTime", "ADD_TO_CLOCK_TIME", "0xD716F30D8C8980E2"))]
#[inline]
pub fn add_to_clock_time(hours: i32, minutes: i32, seconds: i32) {
    call(0xD716F30D8C8980E2, (hours, minutes, seconds))
}

/// `AdvanceClockTimeTo`.
///
/// <https://docs.fivem.net/natives/?_0xC8CA9670B9D83B3B>
#[doc(alias("AdvanceClockTimeTo", "ADVANCE_CLOCK_TIME_TO", "0xC8CA9670B9D83B3B"))]
#[inline]
pub fn advance_clock_time_to(hour: i32, minute: i32, second: i32) {
    call(0xC8CA9670B9D83B3B, (hour, minute, second))
}

/// `GetClockDayOfMonth`.
///
/// <https://docs.fivem.net/natives/?_0x3D10BC92A4DB1D35>
#[doc(alias("GetClockDayOfMonth", "GET_CLOCK_DAY_OF_MONTH", "0x3D10BC92A4DB1D35"))]
#[inline]
pub fn get_clock_day_of_month() -> i32 {
    call(0x3D10BC92A4DB1D35, ())
}

/// `GetClockDayOfWeek`.
///
/// <https://docs.fivem.net/natives/?_0xD972E4BD7AEB235F>
#[doc(alias("GetClockDayOfWeek", "GET_CLOCK_DAY_OF_WEEK", "0xD972E4BD7AEB235F"))]
#[inline]
pub fn get_clock_day_of_week() -> i32 {
    call(0xD972E4BD7AEB235F, ())
}

/// `GetClockHours`.
///
/// <https://docs.fivem.net/natives/?_0x25223CA6B4D20B7F>
#[doc(alias("GetClockHours", "GET_CLOCK_HOURS", "0x25223CA6B4D20B7F"))]
#[inline]
pub fn get_clock_hours() -> i32 {
    call(0x25223CA6B4D20B7F, ())
}

/// `GetClockMinutes`.
///
/// <https://docs.fivem.net/natives/?_0x13D2B8ADD79640F2>
#[doc(alias("GetClockMinutes", "GET_CLOCK_MINUTES", "0x13D2B8ADD79640F2"))]
#[inline]
pub fn get_clock_minutes() -> i32 {
    call(0x13D2B8ADD79640F2, ())
}

/// `GetClockMonth`.
///
/// <https://docs.fivem.net/natives/?_0xBBC72712E80257A1>
#[doc(alias("GetClockMonth", "GET_CLOCK_MONTH", "0xBBC72712E80257A1"))]
#[inline]
pub fn get_clock_month() -> i32 {
    call(0xBBC72712E80257A1, ())
}

/// `GetClockSeconds`.
///
/// <https://docs.fivem.net/natives/?_0x494E97C2EF27C470>
#[doc(alias("GetClockSeconds", "GET_CLOCK_SECONDS", "0x494E97C2EF27C470"))]
#[inline]
pub fn get_clock_seconds() -> i32 {
    call(0x494E97C2EF27C470, ())
}

/// `GetClockYear`.
///
/// <https://docs.fivem.net/natives/?_0x961777E64BDAF717>
#[doc(alias("GetClockYear", "GET_CLOCK_YEAR", "0x961777E64BDAF717"))]
#[inline]
pub fn get_clock_year() -> i32 {
    call(0x961777E64BDAF717, ())
}

/// `GetLocalTime`.
///
/// The values: `year`, `month`, `day`, `hour`, `minute`, `second`.
///
/// <https://docs.fivem.net/natives/?_0x50C7A99057A69748>
#[doc(alias("GetLocalTime", "GET_LOCAL_TIME", "0x50C7A99057A69748"))]
#[inline]
pub fn get_local_time() -> (i32, i32, i32, i32, i32, i32) {
    let mut year = Out::<i32>::default();
    let mut month = Out::<i32>::default();
    let mut day = Out::<i32>::default();
    let mut hour = Out::<i32>::default();
    let mut minute = Out::<i32>::default();
    let mut second = Out::<i32>::default();
    call::<()>(
        0x50C7A99057A69748,
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

/// `GetMillisecondsPerGameMinute`.
///
/// <https://docs.fivem.net/natives/?_0x2F8B4D1C595B11DB>
#[doc(alias(
    "GetMillisecondsPerGameMinute",
    "GET_MILLISECONDS_PER_GAME_MINUTE",
    "0x2F8B4D1C595B11DB"
))]
#[inline]
pub fn get_milliseconds_per_game_minute() -> i32 {
    call(0x2F8B4D1C595B11DB, ())
}

/// `GetPosixTime`.
///
/// The values: `year`, `month`, `day`, `hour`, `minute`, `second`.
///
/// <https://docs.fivem.net/natives/?_0xDA488F299A5B164E>
#[doc(alias("GetPosixTime", "GET_POSIX_TIME", "0xDA488F299A5B164E"))]
#[inline]
pub fn get_posix_time() -> (i32, i32, i32, i32, i32, i32) {
    let mut year = Out::<i32>::default();
    let mut month = Out::<i32>::default();
    let mut day = Out::<i32>::default();
    let mut hour = Out::<i32>::default();
    let mut minute = Out::<i32>::default();
    let mut second = Out::<i32>::default();
    call::<()>(
        0xDA488F299A5B164E,
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

/// `GetUtcTime`.
///
/// The values: `year`, `month`, `day`, `hour`, `minute`, `second`.
///
/// <https://docs.fivem.net/natives/?_0x8117E09A19EEF4D3>
#[doc(alias("GetUtcTime", "GET_UTC_TIME", "0x8117E09A19EEF4D3", "_GET_UTC_TIME"))]
#[inline]
pub fn get_utc_time() -> (i32, i32, i32, i32, i32, i32) {
    let mut year = Out::<i32>::default();
    let mut month = Out::<i32>::default();
    let mut day = Out::<i32>::default();
    let mut hour = Out::<i32>::default();
    let mut minute = Out::<i32>::default();
    let mut second = Out::<i32>::default();
    call::<()>(
        0x8117E09A19EEF4D3,
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

/// `PauseClock`.
///
/// <https://docs.fivem.net/natives/?_0x4055E40BD2DBEC1D>
#[doc(alias("PauseClock", "PAUSE_CLOCK", "0x4055E40BD2DBEC1D"))]
#[inline]
pub fn pause_clock(toggle: bool) {
    call(0x4055E40BD2DBEC1D, (toggle,))
}

/// `SetClockDate`.
///
/// <https://docs.fivem.net/natives/?_0xB096419DF0D06CE7>
#[doc(alias("SetClockDate", "SET_CLOCK_DATE", "0xB096419DF0D06CE7"))]
#[inline]
pub fn set_clock_date(day: i32, month: i32, year: i32) {
    call(0xB096419DF0D06CE7, (day, month, year))
}

/// `SetClockTime`.
///
/// <https://docs.fivem.net/natives/?_0x47C3B5848C3E45D8>
#[doc(alias("SetClockTime", "SET_CLOCK_TIME", "0x47C3B5848C3E45D8"))]
#[inline]
pub fn set_clock_time(hour: i32, minute: i32, second: i32) {
    call(0x47C3B5848C3E45D8, (hour, minute, second))
}
