// Made by native-gen 0.2.0 from data 362bd9b8b036c640; do not edit.

//! Namespace `SOCIALCLUBFEED` of the RedM client.

use crate::prelude::*;

/// `ScFeedHubHasNewData`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x068332D20CB6F897>
#[doc(alias(
    "ScFeedHubHasNewData",
    "SC_FEED_HUB_HAS_NEW_DATA",
    "0x068332D20CB6F897"
))]
#[inline]
pub fn sc_feed_hub_has_new_data() -> bool {
    call(0x068332D20CB6F897, ())
}

/// `ScFeedSubmitPresetMessage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEFB64240F6B17817>
#[doc(alias(
    "ScFeedSubmitPresetMessage",
    "_SC_FEED_SUBMIT_PRESET_MESSAGE",
    "0xEFB64240F6B17817"
))]
#[inline]
pub fn sc_feed_submit_preset_message(type_: i32, sub_type: i32) -> i32 {
    call(0xEFB64240F6B17817, (type_, sub_type))
}
