// Made by native-gen 0.2.0 from data 2c301fdade24bdf5; do not edit.

//! Namespace `EVENT` of the RedM client.

use crate::prelude::*;

/// `AddModelToEventMonitor`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x608AD36A644A97FE>
#[doc(alias(
    "AddModelToEventMonitor",
    "_ADD_MODEL_TO_EVENT_MONITOR",
    "0x608AD36A644A97FE"
))]
#[inline]
pub fn add_model_to_event_monitor(model: impl Into<Hash>, p1: bool, p2: bool) {
    let model: Hash = model.into();
    call(0x608AD36A644A97FE, (model, p1, p2))
}

/// `AddShockingEventAtPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD9F8455409B525E9>
#[doc(alias(
    "AddShockingEventAtPosition",
    "ADD_SHOCKING_EVENT_AT_POSITION",
    "0xD9F8455409B525E9"
))]
#[inline]
pub fn add_shocking_event_at_position(
    event_type: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: i32,
    p10: i32,
) -> ScrHandle {
    let event_type: Hash = event_type.into();
    call(
        0xD9F8455409B525E9,
        (event_type, x, y, z, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `AddShockingEventForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FD8F3BE76F89422>
#[doc(alias(
    "AddShockingEventForEntity",
    "ADD_SHOCKING_EVENT_FOR_ENTITY",
    "0x7FD8F3BE76F89422"
))]
#[inline]
pub fn add_shocking_event_for_entity(
    event_type: impl Into<Hash>,
    entity: impl Into<Entity>,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: bool,
    p9: bool,
    p10: i32,
    p11: i32,
) -> ScrHandle {
    let event_type: Hash = event_type.into();
    let entity: Entity = entity.into();
    call(
        0x7FD8F3BE76F89422,
        (event_type, entity, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11),
    )
}

/// `CreateShockingEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA1315C33B9A2847>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias("CreateShockingEvent", "_CREATE_SHOCKING_EVENT", "0xCA1315C33B9A2847"))]
#[inline]
pub unsafe fn create_shocking_event(args: &mut [u8]) -> ScrHandle {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0xCA1315C33B9A2847, (args,))
}

/// `EventFlushAllEventTrackers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAD8F2424C6E1E3A8>
#[doc(alias(
    "EventFlushAllEventTrackers",
    "_EVENT_FLUSH_ALL_EVENT_TRACKERS",
    "0xAD8F2424C6E1E3A8"
))]
#[inline]
pub fn event_flush_all_event_trackers(ped: Ped) {
    call(0xAD8F2424C6E1E3A8, (ped,))
}

/// `EventGetRecentEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x796EECFF0C6D39BE>
#[doc(alias("EventGetRecentEvent", "_EVENT_GET_RECENT_EVENT", "0x796EECFF0C6D39BE"))]
#[inline]
pub fn event_get_recent_event(entity: impl Into<Entity>, p1: i32, p2: i32) -> Hash {
    let entity: Entity = entity.into();
    call(0x796EECFF0C6D39BE, (entity, p1, p2))
}

/// `EventGetSourceEntityFromEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x822A001BCEA5BD81>
#[doc(alias(
    "EventGetSourceEntityFromEvent",
    "_EVENT_GET_SOURCE_ENTITY_FROM_EVENT",
    "0x822A001BCEA5BD81"
))]
#[inline]
pub fn event_get_source_entity_from_event(
    entity: impl Into<Entity>,
    event_type: impl Into<Hash>,
    p2: i32,
    p3: i32,
) -> Entity {
    let entity: Entity = entity.into();
    let event_type: Hash = event_type.into();
    call(0x822A001BCEA5BD81, (entity, event_type, p2, p3))
}

/// `EventGetTargetEntityFromEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x38497F139981C5C9>
#[doc(alias(
    "EventGetTargetEntityFromEvent",
    "_EVENT_GET_TARGET_ENTITY_FROM_EVENT",
    "0x38497F139981C5C9"
))]
#[inline]
pub fn event_get_target_entity_from_event(
    entity: impl Into<Entity>,
    event_type: impl Into<Hash>,
    p2: i32,
    p3: i32,
) -> Entity {
    let entity: Entity = entity.into();
    let event_type: Hash = event_type.into();
    call(0x38497F139981C5C9, (entity, event_type, p2, p3))
}

/// `EventGetTimeSinceEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6A7DC546E94FED5>
#[doc(alias(
    "EventGetTimeSinceEvent",
    "_EVENT_GET_TIME_SINCE_EVENT",
    "0xC6A7DC546E94FED5"
))]
#[inline]
pub fn event_get_time_since_event(
    entity: impl Into<Entity>,
    event_type: impl Into<Hash>,
    p2: i32,
    p3: i32,
) -> i32 {
    let entity: Entity = entity.into();
    let event_type: Hash = event_type.into();
    call(0xC6A7DC546E94FED5, (entity, event_type, p2, p3))
}

/// `IsEventTrackerActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x797B3D4D92E56094>
#[doc(alias(
    "IsEventTrackerActive",
    "_IS_EVENT_TRACKER_ACTIVE",
    "0x797B3D4D92E56094"
))]
#[inline]
pub fn is_event_tracker_active(event_name: &str, shocking_event: impl Into<Hash>) -> bool {
    let shocking_event: Hash = shocking_event.into();
    call(0x797B3D4D92E56094, (event_name, shocking_event))
}

/// `IsShockingEventInSphere`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9DB47E16060D6354>
#[doc(alias(
    "IsShockingEventInSphere",
    "IS_SHOCKING_EVENT_IN_SPHERE",
    "0x9DB47E16060D6354"
))]
#[inline]
pub fn is_shocking_event_in_sphere(
    event_type: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
) -> bool {
    let event_type: Hash = event_type.into();
    call(0x9DB47E16060D6354, (event_type, x, y, z, radius))
}

/// `N_0x18e93ebfc1fcfa48`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18E93EBFC1FCFA48>
#[doc(alias("N_0x18e93ebfc1fcfa48", "0x18E93EBFC1FCFA48"))]
#[inline]
pub fn n_0x18e93ebfc1fcfa48(volume: Volume, p1: bool, p2: bool) -> i32 {
    call(0x18E93EBFC1FCFA48, (volume, p1, p2))
}

/// `N_0x1a5c5d350068a673`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A5C5D350068A673>
#[doc(alias("N_0x1a5c5d350068a673", "0x1A5C5D350068A673"))]
#[inline]
pub fn n_0x1a5c5d350068a673(ped: Ped, p1: i32) {
    call(0x1A5C5D350068A673, (ped, p1))
}

/// `N_0x1d1b448d719415ab`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D1B448D719415AB>
#[doc(alias("N_0x1d1b448d719415ab", "0x1D1B448D719415AB"))]
#[inline]
pub fn n_0x1d1b448d719415ab(ped: Ped) -> i32 {
    call(0x1D1B448D719415AB, (ped,))
}

/// `N_0x26054eb81ac0893b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x26054EB81AC0893B>
#[doc(alias("N_0x26054eb81ac0893b", "0x26054EB81AC0893B"))]
#[inline]
pub fn n_0x26054eb81ac0893b(object: Object) -> bool {
    call(0x26054EB81AC0893B, (object,))
}

/// `N_0x2dd42fad06e6f19e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DD42FAD06E6F19E>
#[doc(alias("N_0x2dd42fad06e6f19e", "0x2DD42FAD06E6F19E"))]
#[inline]
pub fn n_0x2dd42fad06e6f19e(object: Object, p1: bool, p2: bool) -> i32 {
    call(0x2DD42FAD06E6F19E, (object, p1, p2))
}

/// `N_0x36d0f2ba2c0d9bde`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36D0F2BA2C0D9BDE>
#[doc(alias("N_0x36d0f2ba2c0d9bde", "0x36D0F2BA2C0D9BDE"))]
#[inline]
pub fn n_0x36d0f2ba2c0d9bde(entity: impl Into<Entity>, p1: i32) -> i32 {
    let entity: Entity = entity.into();
    call(0x36D0F2BA2C0D9BDE, (entity, p1))
}

/// `N_0x4465c3d1475bd3fd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4465C3D1475BD3FD>
#[doc(alias("N_0x4465c3d1475bd3fd", "0x4465C3D1475BD3FD"))]
#[inline]
pub fn n_0x4465c3d1475bd3fd(model: impl Into<Hash>) {
    let model: Hash = model.into();
    call(0x4465C3D1475BD3FD, (model,))
}

/// `N_0x4b2b1a891d437ca7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B2B1A891D437CA7>
#[doc(alias("N_0x4b2b1a891d437ca7", "0x4B2B1A891D437CA7"))]
#[inline]
pub fn n_0x4b2b1a891d437ca7(p0: f32) {
    call(0x4B2B1A891D437CA7, (p0,))
}

/// `N_0x56b3410626a473e7`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56B3410626A473E7>
#[doc(alias("N_0x56b3410626a473e7", "0x56B3410626A473E7"))]
#[inline]
pub fn n_0x56b3410626a473e7(p0: i32) {
    call(0x56B3410626A473E7, (p0,))
}

/// `N_0x7c511e91738a0828`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C511E91738A0828>
#[doc(alias("N_0x7c511e91738a0828", "0x7C511E91738A0828"))]
#[inline]
pub fn n_0x7c511e91738a0828(ped1: Ped, ped2: Ped, p2: i32, p3: impl Into<Hash>) {
    let p3: Hash = p3.into();
    call(0x7C511E91738A0828, (ped1, ped2, p2, p3))
}

/// `N_0x83d43f0fd5276e4d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83D43F0FD5276E4D>
#[doc(alias("N_0x83d43f0fd5276e4d", "0x83D43F0FD5276E4D"))]
#[inline]
pub fn n_0x83d43f0fd5276e4d(entity: impl Into<Entity>, p1: i32) -> i32 {
    let entity: Entity = entity.into();
    call(0x83D43F0FD5276E4D, (entity, p1))
}

/// `N_0x9520175b35e2268d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9520175B35E2268D>
#[doc(alias("N_0x9520175b35e2268d", "0x9520175B35E2268D"))]
#[inline]
pub fn n_0x9520175b35e2268d(ped: Ped, p1: bool) {
    call(0x9520175B35E2268D, (ped, p1))
}

/// `N_0xa86b0ee9b39d15d6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA86B0EE9B39D15D6>
#[doc(alias("N_0xa86b0ee9b39d15d6", "0xA86B0EE9B39D15D6"))]
#[inline]
pub fn n_0xa86b0ee9b39d15d6(object: Object) {
    call(0xA86B0EE9B39D15D6, (object,))
}

/// `N_0xad17a18215dd23d6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAD17A18215DD23D6>
#[doc(alias("N_0xad17a18215dd23d6", "0xAD17A18215DD23D6"))]
#[inline]
pub fn n_0xad17a18215dd23d6(entity: impl Into<Entity>, p1: i32, p2: i32) -> i32 {
    let entity: Entity = entity.into();
    call(0xAD17A18215DD23D6, (entity, p1, p2))
}

/// `N_0xb6f4825153920582`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6F4825153920582>
#[doc(alias("N_0xb6f4825153920582", "0xB6F4825153920582"))]
#[inline]
pub fn n_0xb6f4825153920582() {
    call(0xB6F4825153920582, ())
}

/// `N_0xe28d7fc9fd32abeb`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE28D7FC9FD32ABEB>
#[doc(alias("N_0xe28d7fc9fd32abeb", "0xE28D7FC9FD32ABEB"))]
#[inline]
pub fn n_0xe28d7fc9fd32abeb(entity: impl Into<Entity>, event_type: impl Into<Hash>, p2: i32) {
    let entity: Entity = entity.into();
    let event_type: Hash = event_type.into();
    call(0xE28D7FC9FD32ABEB, (entity, event_type, p2))
}

/// `N_0xe2c2fbb7825ffc66`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE2C2FBB7825FFC66>
#[doc(alias("N_0xe2c2fbb7825ffc66", "0xE2C2FBB7825FFC66"))]
#[inline]
pub fn n_0xe2c2fbb7825ffc66() {
    call(0xE2C2FBB7825FFC66, ())
}

/// `RemoveAllShockingEvents`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD47A168C2AB90DC4>
#[doc(alias(
    "RemoveAllShockingEvents",
    "REMOVE_ALL_SHOCKING_EVENTS",
    "0xD47A168C2AB90DC4"
))]
#[inline]
pub fn remove_all_shocking_events(p0: bool) {
    call(0xD47A168C2AB90DC4, (p0,))
}

/// `RemoveAllShockingEventsInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4C71BA9CAB097BD>
#[doc(alias(
    "RemoveAllShockingEventsInArea",
    "_REMOVE_ALL_SHOCKING_EVENTS_IN_AREA",
    "0xB4C71BA9CAB097BD"
))]
#[inline]
pub fn remove_all_shocking_events_in_area(x: f32, y: f32, z: f32, radius: f32, p4: bool) {
    call(0xB4C71BA9CAB097BD, (x, y, z, radius, p4))
}

/// `RemoveAllShockingEventsOfType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x118873DD538490B4>
#[doc(alias(
    "RemoveAllShockingEventsOfType",
    "REMOVE_ALL_SHOCKING_EVENTS_OF_TYPE",
    "0x118873DD538490B4"
))]
#[inline]
pub fn remove_all_shocking_events_of_type(event_type: impl Into<Hash>, p1: bool) {
    let event_type: Hash = event_type.into();
    call(0x118873DD538490B4, (event_type, p1))
}

/// `RemoveAllShockingEventsOfTypeInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A648D42BF271DC7>
#[doc(alias(
    "RemoveAllShockingEventsOfTypeInArea",
    "_REMOVE_ALL_SHOCKING_EVENTS_OF_TYPE_IN_AREA",
    "0x6A648D42BF271DC7"
))]
#[inline]
pub fn remove_all_shocking_events_of_type_in_area(
    event_type: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p5: bool,
) {
    let event_type: Hash = event_type.into();
    call(0x6A648D42BF271DC7, (event_type, x, y, z, radius, p5))
}

/// `RemoveShockingEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8BB3CC253A34559>
#[doc(alias("RemoveShockingEvent", "REMOVE_SHOCKING_EVENT", "0xE8BB3CC253A34559"))]
#[inline]
pub fn remove_shocking_event(event: ScrHandle) -> bool {
    call(0xE8BB3CC253A34559, (event,))
}

/// `RemoveShockingEventSpawnBlockingAreas`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB249021652420C5>
#[doc(alias(
    "RemoveShockingEventSpawnBlockingAreas",
    "REMOVE_SHOCKING_EVENT_SPAWN_BLOCKING_AREAS",
    "0xDB249021652420C5"
))]
#[inline]
pub fn remove_shocking_event_spawn_blocking_areas() {
    call(0xDB249021652420C5, ())
}

/// `SetDecisionMaker`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8AE2F981CDDB8FA4>
#[doc(alias("SetDecisionMaker", "SET_DECISION_MAKER", "0x8AE2F981CDDB8FA4"))]
#[inline]
pub fn set_decision_maker(ped: Ped, name: impl Into<Hash>) {
    let name: Hash = name.into();
    call(0x8AE2F981CDDB8FA4, (ped, name))
}

/// `SetDecisionMakerToDefault`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B9C5C38838FB6E6>
#[doc(alias(
    "SetDecisionMakerToDefault",
    "SET_DECISION_MAKER_TO_DEFAULT",
    "0x6B9C5C38838FB6E6"
))]
#[inline]
pub fn set_decision_maker_to_default(ped: Ped) {
    call(0x6B9C5C38838FB6E6, (ped,))
}

/// `SetEventTrackerForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB1E41DD3D3C6250>
#[doc(alias(
    "SetEventTrackerForPed",
    "_SET_EVENT_TRACKER_FOR_PED",
    "0xBB1E41DD3D3C6250"
))]
#[inline]
pub fn set_event_tracker_for_ped(ped: Ped, event_name: &str, p2: i32) {
    call(0xBB1E41DD3D3C6250, (ped, event_name, p2))
}

/// `SuppressShockingEventsNextFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84994FAD4E4E4E69>
#[doc(alias(
    "SuppressShockingEventsNextFrame",
    "SUPPRESS_SHOCKING_EVENTS_NEXT_FRAME",
    "0x84994FAD4E4E4E69"
))]
#[inline]
pub fn suppress_shocking_events_next_frame() {
    call(0x84994FAD4E4E4E69, ())
}
