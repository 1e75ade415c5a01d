// Made by native-gen 0.2.0 from data e888a96d85609f52; do not edit.

//! Namespace `EVENT` of the GTA V client.

use crate::prelude::*;

/// `AddShockingEventAtPosition`.
///
/// <https://docs.fivem.net/natives/?_0xD9F8455409B525E9>
#[doc(alias(
    "AddShockingEventAtPosition",
    "ADD_SHOCKING_EVENT_AT_POSITION",
    "0xD9F8455409B525E9"
))]
#[inline]
pub fn add_shocking_event_at_position(
    event_type: i32,
    x: f32,
    y: f32,
    z: f32,
    duration: f32,
) -> ScrHandle {
    call(0xD9F8455409B525E9, (event_type, x, y, z, duration))
}

/// `AddShockingEventForEntity`.
///
/// <https://docs.fivem.net/natives/?_0x7FD8F3BE76F89422>
#[doc(alias(
    "AddShockingEventForEntity",
    "ADD_SHOCKING_EVENT_FOR_ENTITY",
    "0x7FD8F3BE76F89422"
))]
#[inline]
pub fn add_shocking_event_for_entity(
    event_type: i32,
    entity: impl Into<Entity>,
    duration: f32,
) -> ScrHandle {
    let entity: Entity = entity.into();
    call(0x7FD8F3BE76F89422, (event_type, entity, duration))
}

/// `BlockDecisionMakerEvent`.
///
/// <https://docs.fivem.net/natives/?_0xE42FCDFD0E4196F7>
#[doc(alias(
    "BlockDecisionMakerEvent",
    "BLOCK_DECISION_MAKER_EVENT",
    "0xE42FCDFD0E4196F7"
))]
#[inline]
pub fn block_decision_maker_event(name: impl Into<Hash>, event_type: i32) {
    let name: Hash = name.into();
    call(0xE42FCDFD0E4196F7, (name, event_type))
}

/// `ClearDecisionMakerEventResponse`.
///
/// <https://docs.fivem.net/natives/?_0x4FC9381A7AEE8968>
#[doc(alias(
    "ClearDecisionMakerEventResponse",
    "CLEAR_DECISION_MAKER_EVENT_RESPONSE",
    "0x4FC9381A7AEE8968"
))]
#[inline]
pub fn clear_decision_maker_event_response(name: impl Into<Hash>, event_type: i32) {
    let name: Hash = name.into();
    call(0x4FC9381A7AEE8968, (name, event_type))
}

/// `IsShockingEventInSphere`.
///
/// <https://docs.fivem.net/natives/?_0x1374ABB7C15BAB92>
#[doc(alias(
    "IsShockingEventInSphere",
    "IS_SHOCKING_EVENT_IN_SPHERE",
    "0x1374ABB7C15BAB92"
))]
#[inline]
pub fn is_shocking_event_in_sphere(event_type: i32, x: f32, y: f32, z: f32, radius: f32) -> bool {
    call(0x1374ABB7C15BAB92, (event_type, x, y, z, radius))
}

/// `RemoveAllShockingEvents`.
///
/// <https://docs.fivem.net/natives/?_0xEAABE8FDFA21274C>
#[doc(alias(
    "RemoveAllShockingEvents",
    "REMOVE_ALL_SHOCKING_EVENTS",
    "0xEAABE8FDFA21274C"
))]
#[inline]
pub fn remove_all_shocking_events(p0: bool) {
    call(0xEAABE8FDFA21274C, (p0,))
}

/// `RemoveShockingEvent`.
///
/// <https://docs.fivem.net/natives/?_0x2CDA538C44C6CCE5>
#[doc(alias("RemoveShockingEvent", "REMOVE_SHOCKING_EVENT", "0x2CDA538C44C6CCE5"))]
#[inline]
pub fn remove_shocking_event(event: ScrHandle) -> bool {
    call(0x2CDA538C44C6CCE5, (event,))
}

/// `RemoveShockingEventSpawnBlockingAreas`.
///
/// <https://docs.fivem.net/natives/?_0x340F1415B68AEADE>
#[doc(alias(
    "RemoveShockingEventSpawnBlockingAreas",
    "REMOVE_SHOCKING_EVENT_SPAWN_BLOCKING_AREAS",
    "0x340F1415B68AEADE"
))]
#[inline]
pub fn remove_shocking_event_spawn_blocking_areas() {
    call(0x340F1415B68AEADE, ())
}

/// `SetDecisionMaker`.
///
/// <https://docs.fivem.net/natives/?_0xB604A2942ADED0EE>
#[doc(alias("SetDecisionMaker", "SET_DECISION_MAKER", "0xB604A2942ADED0EE"))]
#[inline]
pub fn set_decision_maker(ped: Ped, name: impl Into<Hash>) {
    let name: Hash = name.into();
    call(0xB604A2942ADED0EE, (ped, name))
}

/// `SuppressAgitationEventsNextFrame`.
///
/// <https://docs.fivem.net/natives/?_0x5F3B7749C112D552>
#[doc(alias(
    "SuppressAgitationEventsNextFrame",
    "SUPPRESS_AGITATION_EVENTS_NEXT_FRAME",
    "0x5F3B7749C112D552"
))]
#[inline]
pub fn suppress_agitation_events_next_frame() {
    call(0x5F3B7749C112D552, ())
}

/// `SuppressShockingEventTypeNextFrame`.
///
/// <https://docs.fivem.net/natives/?_0x3FD2EC8BF1F1CF30>
#[doc(alias(
    "SuppressShockingEventTypeNextFrame",
    "SUPPRESS_SHOCKING_EVENT_TYPE_NEXT_FRAME",
    "0x3FD2EC8BF1F1CF30"
))]
#[inline]
pub fn suppress_shocking_event_type_next_frame(event_type: i32) {
    call(0x3FD2EC8BF1F1CF30, (event_type,))
}

/// `SuppressShockingEventsNextFrame`.
///
/// <https://docs.fivem.net/natives/?_0x2F9A292AD0A3BD89>
#[doc(alias(
    "SuppressShockingEventsNextFrame",
    "SUPPRESS_SHOCKING_EVENTS_NEXT_FRAME",
    "0x2F9A292AD0A3BD89"
))]
#[inline]
pub fn suppress_shocking_events_next_frame() {
    call(0x2F9A292AD0A3BD89, ())
}

/// `UnblockDecisionMakerEvent`.
///
/// <https://docs.fivem.net/natives/?_0xD7CD9CF34F2C99E8>
#[doc(alias(
    "UnblockDecisionMakerEvent",
    "UNBLOCK_DECISION_MAKER_EVENT",
    "0xD7CD9CF34F2C99E8"
))]
#[inline]
pub fn unblock_decision_maker_event(name: impl Into<Hash>, event_type: i32) {
    let name: Hash = name.into();
    call(0xD7CD9CF34F2C99E8, (name, event_type))
}
