// Made by native-gen 0.2.0 from data e16e4e89348e258d; do not edit.

//! Namespace `GOOGLE_ANALYTICS` of the RedM client.

use crate::prelude::*;

/// `GoogleAnalyticsEndEvent`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87BBCC4360A9BDE3>
#[doc(alias(
    "GoogleAnalyticsEndEvent",
    "_GOOGLE_ANALYTICS_END_EVENT",
    "0x87BBCC4360A9BDE3"
))]
#[inline]
pub fn google_analytics_end_event() -> bool {
    call(0x87BBCC4360A9BDE3, ())
}

/// `GoogleAnalyticsPopPage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6DE040378364798>
#[doc(alias(
    "GoogleAnalyticsPopPage",
    "_GOOGLE_ANALYTICS_POP_PAGE",
    "0xC6DE040378364798"
))]
#[inline]
pub fn google_analytics_pop_page(page_name: &str) {
    call(0xC6DE040378364798, (page_name,))
}

/// `GoogleAnalyticsPushPage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD43A616AE3AC4EF6>
#[doc(alias(
    "GoogleAnalyticsPushPage",
    "_GOOGLE_ANALYTICS_PUSH_PAGE",
    "0xD43A616AE3AC4EF6"
))]
#[inline]
pub fn google_analytics_push_page(page_name: &str) {
    call(0xD43A616AE3AC4EF6, (page_name,))
}

/// `GoogleAnalyticsStartEvent`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1C54F031D7C0F7AC>
#[doc(alias(
    "GoogleAnalyticsStartEvent",
    "_GOOGLE_ANALYTICS_START_EVENT",
    "0x1C54F031D7C0F7AC"
))]
#[inline]
pub fn google_analytics_start_event(
    event_category: &str,
    event_action: &str,
    event_label: &str,
    event_value: i32,
) -> bool {
    call(
        0x1C54F031D7C0F7AC,
        (event_category, event_action, event_label, event_value),
    )
}
