// Made by native-gen 0.2.0 from data 11c015daa3ed60cb; do not edit.

//! Namespace `SOCIALCLUB` of the RedM client.

use crate::prelude::*;

/// `ScCommunityEventGetDisplayName`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89D9BDE7334B110F>
#[doc(alias(
    "ScCommunityEventGetDisplayName",
    "SC_COMMUNITY_EVENT_GET_DISPLAY_NAME",
    "0x89D9BDE7334B110F"
))]
#[inline]
pub fn sc_community_event_get_display_name() -> Option<String> {
    let mut p0 = TextBuffer::new(1024);
    let result: bool = call(0x89D9BDE7334B110F, (p0.buffer(),));
    result.then(|| p0.into_text())
}

/// `ScCommunityEventGetDisplayNameById`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11EA52CAD1B55910>
#[doc(alias(
    "ScCommunityEventGetDisplayNameById",
    "SC_COMMUNITY_EVENT_GET_DISPLAY_NAME_BY_ID",
    "0x11EA52CAD1B55910"
))]
#[inline]
pub fn sc_community_event_get_display_name_by_id(p0: i32) -> Option<String> {
    let mut p1 = TextBuffer::new(1024);
    let result: bool = call(0x11EA52CAD1B55910, (p0, p1.buffer()));
    result.then(|| p1.into_text())
}

/// `ScCommunityEventGetDisplayNameForType`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x85EA0BEC7B1F7622>
#[doc(alias(
    "ScCommunityEventGetDisplayNameForType",
    "SC_COMMUNITY_EVENT_GET_DISPLAY_NAME_FOR_TYPE",
    "0x85EA0BEC7B1F7622"
))]
#[inline]
pub fn sc_community_event_get_display_name_for_type(p0: &str) -> Option<String> {
    let mut p1 = TextBuffer::new(1024);
    let result: bool = call(0x85EA0BEC7B1F7622, (p0, p1.buffer()));
    result.then(|| p1.into_text())
}

/// `ScCommunityEventGetEventId`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD635DF6BAA5A6017>
#[doc(alias(
    "ScCommunityEventGetEventId",
    "SC_COMMUNITY_EVENT_GET_EVENT_ID",
    "0xD635DF6BAA5A6017"
))]
#[inline]
pub fn sc_community_event_get_event_id() -> i32 {
    call(0xD635DF6BAA5A6017, ())
}

/// `ScCommunityEventGetEventIdForType`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x03C03ABBABBEF752>
#[doc(alias(
    "ScCommunityEventGetEventIdForType",
    "SC_COMMUNITY_EVENT_GET_EVENT_ID_FOR_TYPE",
    "0x03C03ABBABBEF752"
))]
#[inline]
pub fn sc_community_event_get_event_id_for_type(p0: &str) -> i32 {
    call(0x03C03ABBABBEF752, (p0,))
}

/// `ScCommunityEventGetExtraDataFloat`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x060BBAD634C2B44B>
#[doc(alias(
    "ScCommunityEventGetExtraDataFloat",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_FLOAT",
    "0x060BBAD634C2B44B"
))]
#[inline]
pub fn sc_community_event_get_extra_data_float(p0: &str) -> Option<f32> {
    let mut p1 = Out::<f32>::default();
    let result: bool = call(0x060BBAD634C2B44B, (p0, &mut p1));
    result.then(|| p1.get())
}

/// `ScCommunityEventGetExtraDataFloatById`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x91C9E2A0F9DD6DD4>
#[doc(alias(
    "ScCommunityEventGetExtraDataFloatById",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_FLOAT_BY_ID",
    "0x91C9E2A0F9DD6DD4"
))]
#[inline]
pub fn sc_community_event_get_extra_data_float_by_id(p0: i32, p1: &str) -> Option<f32> {
    let mut p2 = Out::<f32>::default();
    let result: bool = call(0x91C9E2A0F9DD6DD4, (p0, p1, &mut p2));
    result.then(|| p2.get())
}

/// `ScCommunityEventGetExtraDataFloatForType`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1BDB56DB258F052D>
#[doc(alias(
    "ScCommunityEventGetExtraDataFloatForType",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_FLOAT_FOR_TYPE",
    "0x1BDB56DB258F052D"
))]
#[inline]
pub fn sc_community_event_get_extra_data_float_for_type(p0: &str, p2: &str) -> Option<f32> {
    let mut p1 = Out::<f32>::default();
    let result: bool = call(0x1BDB56DB258F052D, (p0, &mut p1, p2));
    result.then(|| p1.get())
}

/// `ScCommunityEventGetExtraDataInt`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4411D4D6B81438E>
#[doc(alias(
    "ScCommunityEventGetExtraDataInt",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_INT",
    "0xB4411D4D6B81438E"
))]
#[inline]
pub fn sc_community_event_get_extra_data_int(p0: &str) -> Option<i32> {
    let mut p1 = Out::<i32>::default();
    let result: bool = call(0xB4411D4D6B81438E, (p0, &mut p1));
    result.then(|| p1.get())
}

/// `ScCommunityEventGetExtraDataIntById`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C981DE05A7403A0>
#[doc(alias(
    "ScCommunityEventGetExtraDataIntById",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_INT_BY_ID",
    "0x7C981DE05A7403A0"
))]
#[inline]
pub fn sc_community_event_get_extra_data_int_by_id(p0: i32, p1: &str) -> Option<i32> {
    let mut p2 = Out::<i32>::default();
    let result: bool = call(0x7C981DE05A7403A0, (p0, p1, &mut p2));
    result.then(|| p2.get())
}

/// `ScCommunityEventGetExtraDataIntForType`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3519CC3525319A96>
#[doc(alias(
    "ScCommunityEventGetExtraDataIntForType",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_INT_FOR_TYPE",
    "0x3519CC3525319A96"
))]
#[inline]
pub fn sc_community_event_get_extra_data_int_for_type(p0: &str, p2: &str) -> Option<i32> {
    let mut p1 = Out::<i32>::default();
    let result: bool = call(0x3519CC3525319A96, (p0, &mut p1, p2));
    result.then(|| p1.get())
}

/// `ScCommunityEventGetExtraDataString`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F6DCD0C939C71E9>
#[doc(alias(
    "ScCommunityEventGetExtraDataString",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_STRING",
    "0x9F6DCD0C939C71E9"
))]
#[inline]
pub fn sc_community_event_get_extra_data_string(p0: &str) -> Option<String> {
    let mut p1 = TextBuffer::new(1024);
    let result: bool = call(0x9F6DCD0C939C71E9, (p0, p1.buffer()));
    result.then(|| p1.into_text())
}

/// `ScCommunityEventGetExtraDataStringById`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x049D2196D9D11184>
#[doc(alias(
    "ScCommunityEventGetExtraDataStringById",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_STRING_BY_ID",
    "0x049D2196D9D11184"
))]
#[inline]
pub fn sc_community_event_get_extra_data_string_by_id(p0: i32, p1: &str) -> Option<String> {
    let mut p2 = TextBuffer::new(1024);
    let result: bool = call(0x049D2196D9D11184, (p0, p1, p2.buffer()));
    result.then(|| p2.into_text())
}

/// `ScCommunityEventGetExtraDataStringForType`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC8FC3B2432E8229D>
#[doc(alias(
    "ScCommunityEventGetExtraDataStringForType",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_STRING_FOR_TYPE",
    "0xC8FC3B2432E8229D"
))]
#[inline]
pub fn sc_community_event_get_extra_data_string_for_type(p0: &str, p2: &str) -> Option<String> {
    let mut p1 = TextBuffer::new(1024);
    let result: bool = call(0xC8FC3B2432E8229D, (p0, p1.buffer(), p2));
    result.then(|| p1.into_text())
}

/// `ScCommunityEventIsActive`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBF743C984695CF3>
#[doc(alias(
    "ScCommunityEventIsActive",
    "SC_COMMUNITY_EVENT_IS_ACTIVE",
    "0xCBF743C984695CF3"
))]
#[inline]
pub fn sc_community_event_is_active() -> bool {
    call(0xCBF743C984695CF3, ())
}

/// `ScCommunityEventIsActiveById`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62B384FEFDE06817>
#[doc(alias(
    "ScCommunityEventIsActiveById",
    "SC_COMMUNITY_EVENT_IS_ACTIVE_BY_ID",
    "0x62B384FEFDE06817"
))]
#[inline]
pub fn sc_community_event_is_active_by_id(p0: i32) -> bool {
    call(0x62B384FEFDE06817, (p0,))
}

/// `ScCommunityEventIsActiveForType`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09937EB0CEBC2F9F>
#[doc(alias(
    "ScCommunityEventIsActiveForType",
    "SC_COMMUNITY_EVENT_IS_ACTIVE_FOR_TYPE",
    "0x09937EB0CEBC2F9F"
))]
#[inline]
pub fn sc_community_event_is_active_for_type(p0: &str) -> bool {
    call(0x09937EB0CEBC2F9F, (p0,))
}

/// `ScInboxGetMessageIsReadAtIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74CF39E030A382C4>
#[doc(alias(
    "ScInboxGetMessageIsReadAtIndex",
    "SC_INBOX_GET_MESSAGE_IS_READ_AT_INDEX",
    "0x74CF39E030A382C4"
))]
#[inline]
pub fn sc_inbox_get_message_is_read_at_index(msg_index: i32) -> bool {
    call(0x74CF39E030A382C4, (msg_index,))
}

/// `ScInboxGetMessageTypeAtIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF92537C4DDC1241>
#[doc(alias(
    "ScInboxGetMessageTypeAtIndex",
    "SC_INBOX_GET_MESSAGE_TYPE_AT_INDEX",
    "0xFF92537C4DDC1241"
))]
#[inline]
pub fn sc_inbox_get_message_type_at_index(msg_index: i32) -> Hash {
    call(0xFF92537C4DDC1241, (msg_index,))
}

/// `ScInboxGetTotalNumMessages`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8EF0F633280C0663>
#[doc(alias(
    "ScInboxGetTotalNumMessages",
    "SC_INBOX_GET_TOTAL_NUM_MESSAGES",
    "0x8EF0F633280C0663"
))]
#[inline]
pub fn sc_inbox_get_total_num_messages() -> i32 {
    call(0x8EF0F633280C0663, ())
}

/// `ScInboxMessageGetDataInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x95BB39C4DA99F348>
#[doc(alias(
    "ScInboxMessageGetDataInt",
    "SC_INBOX_MESSAGE_GET_DATA_INT",
    "0x95BB39C4DA99F348"
))]
#[inline]
pub fn sc_inbox_message_get_data_int(p0: i32, context: &str) -> Option<i32> {
    let mut out = Out::<i32>::default();
    let result: bool = call(0x95BB39C4DA99F348, (p0, context, &mut out));
    result.then(|| out.get())
}

/// `ScInboxMessageGetDataString`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66F77FD58506FF6B>
#[doc(alias(
    "ScInboxMessageGetDataString",
    "SC_INBOX_MESSAGE_GET_DATA_STRING",
    "0x66F77FD58506FF6B"
))]
#[inline]
pub fn sc_inbox_message_get_data_string(p0: i32, context: &str) -> Option<String> {
    let mut out = TextBuffer::new(1024);
    let result: bool = call(0x66F77FD58506FF6B, (p0, context, out.buffer()));
    result.then(|| out.into_text())
}

/// `ScInboxMessageGetRawTypeAtIndex`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x176D077685CD83E4>
#[doc(alias(
    "ScInboxMessageGetRawTypeAtIndex",
    "SC_INBOX_MESSAGE_GET_RAW_TYPE_AT_INDEX",
    "0x176D077685CD83E4"
))]
#[inline]
pub fn sc_inbox_message_get_raw_type_at_index(p0: i32) -> Option<String> {
    call(0x176D077685CD83E4, (p0,))
}

/// `ScInboxSetMessageAsReadAtIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63CAC501FFF66DC4>
#[doc(alias(
    "ScInboxSetMessageAsReadAtIndex",
    "SC_INBOX_SET_MESSAGE_AS_READ_AT_INDEX",
    "0x63CAC501FFF66DC4"
))]
#[inline]
pub fn sc_inbox_set_message_as_read_at_index(msg_index: i32) -> bool {
    call(0x63CAC501FFF66DC4, (msg_index,))
}

/// `ScPresenceAttrSetFloat`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA31DAFCDC33775E9>
#[doc(alias(
    "ScPresenceAttrSetFloat",
    "SC_PRESENCE_ATTR_SET_FLOAT",
    "0xA31DAFCDC33775E9"
))]
#[inline]
pub fn sc_presence_attr_set_float(attr_hash: impl Into<Hash>, value: f32) -> bool {
    let attr_hash: Hash = attr_hash.into();
    call(0xA31DAFCDC33775E9, (attr_hash, value))
}

/// `ScPresenceAttrSetFloatEx`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00000000467F4CAA>
#[doc(alias(
    "ScPresenceAttrSetFloatEx",
    "SC_PRESENCE_ATTR_SET_FLOAT_EX",
    "0x00000000467F4CAA"
))]
#[inline]
pub fn sc_presence_attr_set_float_ex(attr_name: &str, value: f32, p2: bool) -> bool {
    call(0x00000000467F4CAA, (attr_name, value, p2))
}

/// `ScPresenceAttrSetIntEx`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0000000085488C49>
#[doc(alias(
    "ScPresenceAttrSetIntEx",
    "SC_PRESENCE_ATTR_SET_INT_EX",
    "0x0000000085488C49"
))]
#[inline]
pub fn sc_presence_attr_set_int_ex(attr_name: &str, value: i32, p2: bool) -> bool {
    call(0x0000000085488C49, (attr_name, value, p2))
}

/// `ScPresenceAttrSetStringEx`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00000000EB2D93B3>
#[doc(alias(
    "ScPresenceAttrSetStringEx",
    "SC_PRESENCE_ATTR_SET_STRING_EX",
    "0x00000000EB2D93B3"
))]
#[inline]
pub fn sc_presence_attr_set_string_ex(attr_name: &str, value: &str, p2: bool) -> bool {
    call(0x00000000EB2D93B3, (attr_name, value, p2))
}

/// `ScProfanityCheckString`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C74AC9D87B3FFF4>
#[doc(alias(
    "ScProfanityCheckString",
    "SC_PROFANITY_CHECK_STRING",
    "0x9C74AC9D87B3FFF4"
))]
#[inline]
pub fn sc_profanity_check_string(string: &str) -> Option<i32> {
    let mut token = Out::<i32>::default();
    let result: bool = call(0x9C74AC9D87B3FFF4, (string, &mut token));
    result.then(|| token.get())
}

/// `ScProfanityGetCheckIsPending`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A10BCD0C8AA0B82>
#[doc(alias(
    "ScProfanityGetCheckIsPending",
    "SC_PROFANITY_GET_CHECK_IS_PENDING",
    "0x3A10BCD0C8AA0B82"
))]
#[inline]
pub fn sc_profanity_get_check_is_pending(token: i32) -> bool {
    call(0x3A10BCD0C8AA0B82, (token,))
}

/// `ScProfanityGetCheckIsValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x08C8052AF40C4247>
#[doc(alias(
    "ScProfanityGetCheckIsValid",
    "SC_PROFANITY_GET_CHECK_IS_VALID",
    "0x08C8052AF40C4247"
))]
#[inline]
pub fn sc_profanity_get_check_is_valid(token: i32) -> bool {
    call(0x08C8052AF40C4247, (token,))
}

/// `ScProfanityGetStringPassed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF302973BB8BE70E6>
#[doc(alias(
    "ScProfanityGetStringPassed",
    "SC_PROFANITY_GET_STRING_PASSED",
    "0xF302973BB8BE70E6"
))]
#[inline]
pub fn sc_profanity_get_string_passed(token: i32) -> bool {
    call(0xF302973BB8BE70E6, (token,))
}

/// `ScProfanityGetStringStatus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CF3BFB99EBBE5B1>
#[doc(alias(
    "ScProfanityGetStringStatus",
    "SC_PROFANITY_GET_STRING_STATUS",
    "0x0CF3BFB99EBBE5B1"
))]
#[inline]
pub fn sc_profanity_get_string_status(token: i32) -> i32 {
    call(0x0CF3BFB99EBBE5B1, (token,))
}
