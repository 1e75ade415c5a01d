// Made by native-gen 0.2.0 from data a5a2ee599db38403; do not edit.

//! Namespace `AITRANSPORT` of the RedM client.

use crate::prelude::*;

/// `ClearAllSeatPreferenceSlots`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5639FBEA922788DA>
#[doc(alias(
    "ClearAllSeatPreferenceSlots",
    "_CLEAR_ALL_SEAT_PREFERENCE_SLOTS",
    "0x5639FBEA922788DA"
))]
#[inline]
pub fn clear_all_seat_preference_slots(ped: Ped) {
    call(0x5639FBEA922788DA, (ped,))
}

/// `ClearTransportExitBlendRatio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8C20282B237E3F7>
#[doc(alias(
    "ClearTransportExitBlendRatio",
    "_CLEAR_TRANSPORT_EXIT_BLEND_RATIO",
    "0xF8C20282B237E3F7"
))]
#[inline]
pub fn clear_transport_exit_blend_ratio(ped: Ped) {
    call(0xF8C20282B237E3F7, (ped,))
}

/// `GetPedInTransportSeat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFEC4B0A1A3ED515>
#[doc(alias(
    "GetPedInTransportSeat",
    "_GET_PED_IN_TRANSPORT_SEAT",
    "0xFFEC4B0A1A3ED515"
))]
#[inline]
pub fn get_ped_in_transport_seat(transport_entity: impl Into<Entity>, seat_index: i32) -> Ped {
    let transport_entity: Entity = transport_entity.into();
    call(0xFFEC4B0A1A3ED515, (transport_entity, seat_index))
}

/// `GetTransportConfigFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF382C92CCC1CCDBC>
#[doc(alias(
    "GetTransportConfigFlag",
    "GET_TRANSPORT_CONFIG_FLAG",
    "0xF382C92CCC1CCDBC"
))]
#[inline]
pub fn get_transport_config_flag(
    transport_entity: impl Into<Entity>,
    flag_id: i32,
    p2: bool,
) -> bool {
    let transport_entity: Entity = transport_entity.into();
    call(0xF382C92CCC1CCDBC, (transport_entity, flag_id, p2))
}

/// `GetTransportUsageFlags`.
///
/// The values: `result`, `flags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE195C5A82156321D>
#[doc(alias(
    "GetTransportUsageFlags",
    "_GET_TRANSPORT_USAGE_FLAGS",
    "0xE195C5A82156321D"
))]
#[inline]
pub fn get_transport_usage_flags(transport_entity: impl Into<Entity>) -> (i32, i32) {
    let transport_entity: Entity = transport_entity.into();
    let mut flags = Out::<i32>::default();
    let result: i32 = call(0xE195C5A82156321D, (transport_entity, &mut flags));
    (result, flags.get())
}

/// `IsPedEnteringTransport`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x619E63980BFC0096>
#[doc(alias(
    "IsPedEnteringTransport",
    "IS_PED_ENTERING_TRANSPORT",
    "0x619E63980BFC0096"
))]
#[inline]
pub fn is_ped_entering_transport(ped: Ped, transport_entity: impl Into<Entity>, p2: bool) -> bool {
    let transport_entity: Entity = transport_entity.into();
    call(0x619E63980BFC0096, (ped, transport_entity, p2))
}

/// `IsPedExitingTransport`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x660639BC60157048>
#[doc(alias(
    "IsPedExitingTransport",
    "IS_PED_EXITING_TRANSPORT",
    "0x660639BC60157048"
))]
#[inline]
pub fn is_ped_exiting_transport(ped: Ped, transport_entity: impl Into<Entity>) -> bool {
    let transport_entity: Entity = transport_entity.into();
    call(0x660639BC60157048, (ped, transport_entity))
}

/// `IsPedOnTransportEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x159EF5B6EDCE00E8>
#[doc(alias(
    "IsPedOnTransportEntity",
    "_IS_PED_ON_TRANSPORT_ENTITY",
    "0x159EF5B6EDCE00E8"
))]
#[inline]
pub fn is_ped_on_transport_entity(ped: Ped, transport_entity: impl Into<Entity>) -> bool {
    let transport_entity: Entity = transport_entity.into();
    call(0x159EF5B6EDCE00E8, (ped, transport_entity))
}

/// `IsPedOnTransportSeat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC44F405A6B98D03>
#[doc(alias(
    "IsPedOnTransportSeat",
    "_IS_PED_ON_TRANSPORT_SEAT",
    "0xDC44F405A6B98D03"
))]
#[inline]
pub fn is_ped_on_transport_seat(ped: Ped, p1: bool) -> bool {
    call(0xDC44F405A6B98D03, (ped, p1))
}

/// `IsTransportSeatFree`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43FF27FC1829C202>
#[doc(alias("IsTransportSeatFree", "_IS_TRANSPORT_SEAT_FREE", "0x43FF27FC1829C202"))]
#[inline]
pub fn is_transport_seat_free(transport_entity: impl Into<Entity>, seat_index: i32) -> bool {
    let transport_entity: Entity = transport_entity.into();
    call(0x43FF27FC1829C202, (transport_entity, seat_index))
}

/// `IsTransportSeatOccupied`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E2E06023D07631E>
#[doc(alias(
    "IsTransportSeatOccupied",
    "_IS_TRANSPORT_SEAT_OCCUPIED",
    "0x2E2E06023D07631E"
))]
#[inline]
pub fn is_transport_seat_occupied(transport_entity: impl Into<Entity>, seat_index: i32) -> bool {
    let transport_entity: Entity = transport_entity.into();
    call(0x2E2E06023D07631E, (transport_entity, seat_index))
}

/// `N_0x4b6c9a43f7d9109b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B6C9A43F7D9109B>
#[doc(alias("N_0x4b6c9a43f7d9109b", "0x4B6C9A43F7D9109B"))]
#[inline]
pub fn n_0x4b6c9a43f7d9109b(transport_vehicle: Vehicle, p1: bool) {
    call(0x4B6C9A43F7D9109B, (transport_vehicle, p1))
}

/// `SetAiCanUseTransport`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67F7CEAC2391E114>
#[doc(alias(
    "SetAiCanUseTransport",
    "_SET_AI_CAN_USE_TRANSPORT",
    "0x67F7CEAC2391E114"
))]
#[inline]
pub fn set_ai_can_use_transport(transport_entity: impl Into<Entity>, state: bool) {
    let transport_entity: Entity = transport_entity.into();
    call(0x67F7CEAC2391E114, (transport_entity, state))
}

/// `SetPedOffTransportSeat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8886D83A430537FD>
#[doc(alias(
    "SetPedOffTransportSeat",
    "SET_PED_OFF_TRANSPORT_SEAT",
    "0x8886D83A430537FD"
))]
#[inline]
pub fn set_ped_off_transport_seat(ped: Ped, flags: i32) {
    call(0x8886D83A430537FD, (ped, flags))
}

/// `SetPedOnTransportSeat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE588B5A8A005CB5E>
#[doc(alias(
    "SetPedOnTransportSeat",
    "SET_PED_ON_TRANSPORT_SEAT",
    "0xE588B5A8A005CB5E"
))]
#[inline]
pub fn set_ped_on_transport_seat(
    ped: Ped,
    transport_entity: impl Into<Entity>,
    seat: i32,
    flags: i32,
) {
    let transport_entity: Entity = transport_entity.into();
    call(0xE588B5A8A005CB5E, (ped, transport_entity, seat, flags))
}

/// `SetPedUseTransportSeatPreference`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB7079F4C72896756>
#[doc(alias(
    "SetPedUseTransportSeatPreference",
    "_SET_PED_USE_TRANSPORT_SEAT_PREFERENCE",
    "0xB7079F4C72896756"
))]
#[inline]
pub fn set_ped_use_transport_seat_preference(
    ped: Ped,
    transport_entity: impl Into<Entity>,
    preference_slot: i32,
    p3: i32,
    seat_index: i32,
) {
    let transport_entity: Entity = transport_entity.into();
    call(
        0xB7079F4C72896756,
        (ped, transport_entity, preference_slot, p3, seat_index),
    )
}

/// `SetTransportAccessibleSeatFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD0660C997DE94FD>
#[doc(alias(
    "SetTransportAccessibleSeatFlags",
    "SET_TRANSPORT_ACCESSIBLE_SEAT_FLAGS",
    "0xDD0660C997DE94FD"
))]
#[inline]
pub fn set_transport_accessible_seat_flags(transport_entity: impl Into<Entity>, flags: i32) {
    let transport_entity: Entity = transport_entity.into();
    call(0xDD0660C997DE94FD, (transport_entity, flags))
}

/// `SetTransportConfigFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA8818212633500A>
#[doc(alias(
    "SetTransportConfigFlag",
    "SET_TRANSPORT_CONFIG_FLAG",
    "0xBA8818212633500A"
))]
#[inline]
pub fn set_transport_config_flag(transport_entity: impl Into<Entity>, flag_id: i32, value: bool) {
    let transport_entity: Entity = transport_entity.into();
    call(0xBA8818212633500A, (transport_entity, flag_id, value))
}

/// `SetTransportExclusiveDriver`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4248AB2EEB3C75AD>
#[doc(alias(
    "SetTransportExclusiveDriver",
    "_SET_TRANSPORT_EXCLUSIVE_DRIVER",
    "0x4248AB2EEB3C75AD"
))]
#[inline]
pub fn set_transport_exclusive_driver(
    transport_entity: impl Into<Entity>,
    ped: Ped,
    seat_index: i32,
) {
    let transport_entity: Entity = transport_entity.into();
    call(0x4248AB2EEB3C75AD, (transport_entity, ped, seat_index))
}

/// `SetTransportExitBlendRatio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C8371EDFAF014A0>
#[doc(alias(
    "SetTransportExitBlendRatio",
    "_SET_TRANSPORT_EXIT_BLEND_RATIO",
    "0x8C8371EDFAF014A0"
))]
#[inline]
pub fn set_transport_exit_blend_ratio(ped: Ped, ratio: f32) {
    call(0x8C8371EDFAF014A0, (ped, ratio))
}

/// `SetTransportPrioritySeat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13F138225C202F66>
#[doc(alias(
    "SetTransportPrioritySeat",
    "_SET_TRANSPORT_PRIORITY_SEAT",
    "0x13F138225C202F66"
))]
#[inline]
pub fn set_transport_priority_seat(transport_entity: impl Into<Entity>, seat_index: i32) {
    let transport_entity: Entity = transport_entity.into();
    call(0x13F138225C202F66, (transport_entity, seat_index))
}

/// `SetTransportUsageFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE2487779957FE897>
#[doc(alias(
    "SetTransportUsageFlags",
    "_SET_TRANSPORT_USAGE_FLAGS",
    "0xE2487779957FE897"
))]
#[inline]
pub fn set_transport_usage_flags(transport_entity: impl Into<Entity>, flags: i32) {
    let transport_entity: Entity = transport_entity.into();
    call(0xE2487779957FE897, (transport_entity, flags))
}

/// `TaskEnterTransport`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAEE3ADD08829CB6F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias("TaskEnterTransport", "TASK_ENTER_TRANSPORT", "0xAEE3ADD08829CB6F"))]
#[inline]
pub unsafe fn task_enter_transport(args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0xAEE3ADD08829CB6F, (args,))
}

/// `TaskExitTransport`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC273A5B8488F7838>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias("TaskExitTransport", "TASK_EXIT_TRANSPORT", "0xC273A5B8488F7838"))]
#[inline]
pub unsafe fn task_exit_transport(args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0xC273A5B8488F7838, (args,))
}
