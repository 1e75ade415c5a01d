// Made by native-gen 0.2.0 from data 128557b687632072; do not edit.

//! Namespace `NETWORK` of the RedM client.

use crate::prelude::*;

/// `ActivateDamageTrackerOnNetworkId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD45B1FFCCD52FF19>
#[doc(alias(
    "ActivateDamageTrackerOnNetworkId",
    "ACTIVATE_DAMAGE_TRACKER_ON_NETWORK_ID",
    "0xD45B1FFCCD52FF19"
))]
#[inline]
pub fn activate_damage_tracker_on_network_id(net_id: i32, toggle: bool) {
    call(0xD45B1FFCCD52FF19, (net_id, toggle))
}

/// `AnimSceneToNet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0D73CDDEA79DDCD>
#[doc(alias("AnimSceneToNet", "_ANIM_SCENE_TO_NET", "0xE0D73CDDEA79DDCD"))]
#[inline]
pub fn anim_scene_to_net(anim_scene: AnimScene) -> i32 {
    call(0xE0D73CDDEA79DDCD, (anim_scene,))
}

/// `CanRegisterMissionEntities`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x69778E7564BADE6D>
#[doc(alias(
    "CanRegisterMissionEntities",
    "CAN_REGISTER_MISSION_ENTITIES",
    "0x69778E7564BADE6D"
))]
#[inline]
pub fn can_register_mission_entities(
    ped_amt: i32,
    vehicle_amt: i32,
    object_amt: i32,
    pickup_amt: i32,
) -> bool {
    call(
        0x69778E7564BADE6D,
        (ped_amt, vehicle_amt, object_amt, pickup_amt),
    )
}

/// `CanRegisterMissionObjects`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x800DD4721A8B008B>
#[doc(alias(
    "CanRegisterMissionObjects",
    "CAN_REGISTER_MISSION_OBJECTS",
    "0x800DD4721A8B008B"
))]
#[inline]
pub fn can_register_mission_objects(amount: i32) -> bool {
    call(0x800DD4721A8B008B, (amount,))
}

/// `CanRegisterMissionPeds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBCBF4FEF9FA5D781>
#[doc(alias(
    "CanRegisterMissionPeds",
    "CAN_REGISTER_MISSION_PEDS",
    "0xBCBF4FEF9FA5D781"
))]
#[inline]
pub fn can_register_mission_peds(amount: i32) -> bool {
    call(0xBCBF4FEF9FA5D781, (amount,))
}

/// `CanRegisterMissionPickups`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0460C7BF80011EA>
#[doc(alias(
    "CanRegisterMissionPickups",
    "CAN_REGISTER_MISSION_PICKUPS",
    "0xF0460C7BF80011EA"
))]
#[inline]
pub fn can_register_mission_pickups(amount: i32) -> bool {
    call(0xF0460C7BF80011EA, (amount,))
}

/// `CanRegisterMissionVehicles`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7277F1F2E085EE74>
#[doc(alias(
    "CanRegisterMissionVehicles",
    "CAN_REGISTER_MISSION_VEHICLES",
    "0x7277F1F2E085EE74"
))]
#[inline]
pub fn can_register_mission_vehicles(amount: i32) -> bool {
    call(0x7277F1F2E085EE74, (amount,))
}

/// `ClearLaunchParam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x782C94DB6469634D>
#[doc(alias("ClearLaunchParam", "_CLEAR_LAUNCH_PARAM", "0x782C94DB6469634D"))]
#[inline]
pub fn clear_launch_param(param_name: &str) {
    call(0x782C94DB6469634D, (param_name,))
}

/// `ClearServiceEventArguments`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x966DD84FB6A46017>
#[doc(alias(
    "ClearServiceEventArguments",
    "CLEAR_SERVICE_EVENT_ARGUMENTS",
    "0x966DD84FB6A46017"
))]
#[inline]
pub fn clear_service_event_arguments() {
    call(0x966DD84FB6A46017, ())
}

/// `CloudDidRequestSucceed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A3D5568AF297CD5>
#[doc(alias(
    "CloudDidRequestSucceed",
    "CLOUD_DID_REQUEST_SUCCEED",
    "0x3A3D5568AF297CD5"
))]
#[inline]
pub fn cloud_did_request_succeed(id: i32) -> bool {
    call(0x3A3D5568AF297CD5, (id,))
}

/// `CloudHasRequestCompleted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C61B39930D045DA>
#[doc(alias(
    "CloudHasRequestCompleted",
    "CLOUD_HAS_REQUEST_COMPLETED",
    "0x4C61B39930D045DA"
))]
#[inline]
pub fn cloud_has_request_completed(id: i32) -> bool {
    call(0x4C61B39930D045DA, (id,))
}

/// `CommerceStoreIsEnabled`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDBC754CB6CCB9378>
#[doc(alias(
    "CommerceStoreIsEnabled",
    "_COMMERCE_STORE_IS_ENABLED",
    "0xDBC754CB6CCB9378"
))]
#[inline]
pub fn commerce_store_is_enabled() -> bool {
    call(0xDBC754CB6CCB9378, ())
}

/// `CommerceStoreIsOpen`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE5E79D9E303628E>
#[doc(alias("CommerceStoreIsOpen", "_COMMERCE_STORE_IS_OPEN", "0xCE5E79D9E303628E"))]
#[inline]
pub fn commerce_store_is_open() -> bool {
    call(0xCE5E79D9E303628E, ())
}

/// `ConvertPosixTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC97AF97FA68E5D5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `time_structure`: there must be as many as it takes.
#[doc(alias("ConvertPosixTime", "CONVERT_POSIX_TIME", "0xAC97AF97FA68E5D5"))]
#[inline]
pub unsafe fn convert_posix_time(posix_time: i32, time_structure: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let time_structure = unsafe { Buffer::new(time_structure) };
    call(0xAC97AF97FA68E5D5, (posix_time, time_structure))
}

/// `GetCloudTimeAsInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A73240B49945C76>
#[doc(alias("GetCloudTimeAsInt", "GET_CLOUD_TIME_AS_INT", "0x9A73240B49945C76"))]
#[inline]
pub fn get_cloud_time_as_int() -> i32 {
    call(0x9A73240B49945C76, ())
}

/// `GetLaunchParamExists`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02E97CE283648CD9>
#[doc(alias(
    "GetLaunchParamExists",
    "_GET_LAUNCH_PARAM_EXISTS",
    "0x02E97CE283648CD9"
))]
#[inline]
pub fn get_launch_param_exists(param_name: &str) -> bool {
    call(0x02E97CE283648CD9, (param_name,))
}

/// `GetLaunchParamString`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC59AB6A04333C502>
#[doc(alias(
    "GetLaunchParamString",
    "_GET_LAUNCH_PARAM_STRING",
    "0xC59AB6A04333C502"
))]
#[inline]
pub fn get_launch_param_string() -> Option<String> {
    call(0xC59AB6A04333C502, ())
}

/// `GetLaunchParamValue`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x65E65CA6A0FE59D4>
#[doc(alias("GetLaunchParamValue", "GET_LAUNCH_PARAM_VALUE", "0x65E65CA6A0FE59D4"))]
#[inline]
pub fn get_launch_param_value(param_name: &str) -> Option<String> {
    call(0x65E65CA6A0FE59D4, (param_name,))
}

/// `GetMaxNumNetworkObjects`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC7BE335216B5EC7C>
#[doc(alias(
    "GetMaxNumNetworkObjects",
    "GET_MAX_NUM_NETWORK_OBJECTS",
    "0xC7BE335216B5EC7C"
))]
#[inline]
pub fn get_max_num_network_objects() -> i32 {
    call(0xC7BE335216B5EC7C, ())
}

/// `GetMaxNumNetworkPeds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C1F7D49C39D2289>
#[doc(alias(
    "GetMaxNumNetworkPeds",
    "GET_MAX_NUM_NETWORK_PEDS",
    "0x0C1F7D49C39D2289"
))]
#[inline]
pub fn get_max_num_network_peds() -> i32 {
    call(0x0C1F7D49C39D2289, ())
}

/// `GetMaxNumNetworkPickups`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA72835064DD63E4C>
#[doc(alias(
    "GetMaxNumNetworkPickups",
    "GET_MAX_NUM_NETWORK_PICKUPS",
    "0xA72835064DD63E4C"
))]
#[inline]
pub fn get_max_num_network_pickups() -> i32 {
    call(0xA72835064DD63E4C, ())
}

/// `GetMaxNumNetworkVehicles`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0AFCE529F69B21FF>
#[doc(alias(
    "GetMaxNumNetworkVehicles",
    "GET_MAX_NUM_NETWORK_VEHICLES",
    "0x0AFCE529F69B21FF"
))]
#[inline]
pub fn get_max_num_network_vehicles() -> i32 {
    call(0x0AFCE529F69B21FF, ())
}

/// `GetNetworkTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A5487FE9FAA6B48>
#[doc(alias("GetNetworkTime", "GET_NETWORK_TIME", "0x7A5487FE9FAA6B48"))]
#[inline]
pub fn get_network_time() -> i32 {
    call(0x7A5487FE9FAA6B48, ())
}

/// `GetNetworkTimeAccurate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89023FBBF9200E9F>
#[doc(alias(
    "GetNetworkTimeAccurate",
    "GET_NETWORK_TIME_ACCURATE",
    "0x89023FBBF9200E9F"
))]
#[inline]
pub fn get_network_time_accurate() -> i32 {
    call(0x89023FBBF9200E9F, ())
}

/// `GetNumCreatedMissionObjects`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12B6281B6C6706C0>
#[doc(alias(
    "GetNumCreatedMissionObjects",
    "GET_NUM_CREATED_MISSION_OBJECTS",
    "0x12B6281B6C6706C0"
))]
#[inline]
pub fn get_num_created_mission_objects(p0: bool) -> i32 {
    call(0x12B6281B6C6706C0, (p0,))
}

/// `GetNumCreatedMissionPeds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB215C4B56A7FAE7>
#[doc(alias(
    "GetNumCreatedMissionPeds",
    "GET_NUM_CREATED_MISSION_PEDS",
    "0xCB215C4B56A7FAE7"
))]
#[inline]
pub fn get_num_created_mission_peds(p0: bool) -> i32 {
    call(0xCB215C4B56A7FAE7, (p0,))
}

/// `GetNumCreatedMissionPickups`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD2BA051B94CA9BCC>
#[doc(alias(
    "GetNumCreatedMissionPickups",
    "_GET_NUM_CREATED_MISSION_PICKUPS",
    "0xD2BA051B94CA9BCC"
))]
#[inline]
pub fn get_num_created_mission_pickups(p0: bool) -> i32 {
    call(0xD2BA051B94CA9BCC, (p0,))
}

/// `GetNumCreatedMissionVehicles`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CD9AB83489430EA>
#[doc(alias(
    "GetNumCreatedMissionVehicles",
    "GET_NUM_CREATED_MISSION_VEHICLES",
    "0x0CD9AB83489430EA"
))]
#[inline]
pub fn get_num_created_mission_vehicles(p0: bool) -> i32 {
    call(0x0CD9AB83489430EA, (p0,))
}

/// `GetNumPeerNegotiationResponses`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4FE932E84FE932E8>
#[doc(alias(
    "GetNumPeerNegotiationResponses",
    "_GET_NUM_PEER_NEGOTIATION_RESPONSES",
    "0x4FE932E84FE932E8"
))]
#[inline]
pub fn get_num_peer_negotiation_responses() -> i32 {
    call(0x4FE932E84FE932E8, ())
}

/// `GetNumReservedMissionObjects`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA81B5F10BC43AC2>
#[doc(alias(
    "GetNumReservedMissionObjects",
    "GET_NUM_RESERVED_MISSION_OBJECTS",
    "0xAA81B5F10BC43AC2"
))]
#[inline]
pub fn get_num_reserved_mission_objects(p0: bool) -> i32 {
    call(0xAA81B5F10BC43AC2, (p0,))
}

/// `GetNumReservedMissionPeds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F13D5AE5CB17E17>
#[doc(alias(
    "GetNumReservedMissionPeds",
    "GET_NUM_RESERVED_MISSION_PEDS",
    "0x1F13D5AE5CB17E17"
))]
#[inline]
pub fn get_num_reserved_mission_peds(p0: bool) -> i32 {
    call(0x1F13D5AE5CB17E17, (p0,))
}

/// `GetNumReservedMissionPickups`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62BE3ECC79FBD004>
#[doc(alias(
    "GetNumReservedMissionPickups",
    "_GET_NUM_RESERVED_MISSION_PICKUPS",
    "0x62BE3ECC79FBD004"
))]
#[inline]
pub fn get_num_reserved_mission_pickups(p0: bool) -> i32 {
    call(0x62BE3ECC79FBD004, (p0,))
}

/// `GetNumReservedMissionVehicles`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF3A965906452031>
#[doc(alias(
    "GetNumReservedMissionVehicles",
    "GET_NUM_RESERVED_MISSION_VEHICLES",
    "0xCF3A965906452031"
))]
#[inline]
pub fn get_num_reserved_mission_vehicles(p0: bool) -> i32 {
    call(0xCF3A965906452031, (p0,))
}

/// `GetPlayerWaypointIsActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCC4B7F7112E8AB7>
#[doc(alias(
    "GetPlayerWaypointIsActive",
    "_GET_PLAYER_WAYPOINT_IS_ACTIVE",
    "0xDCC4B7F7112E8AB7"
))]
#[inline]
pub fn get_player_waypoint_is_active(player: Player) -> bool {
    call(0xDCC4B7F7112E8AB7, (player,))
}

/// `GetReservedMissionEntitiesForThread`, since game build 1491.
///
/// The values: `ped_max`, `vehicle_max`, `unk_max`, `ped_min`, `vehicle_min`, `unk_min`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x99AAC89C510DEB0D>
#[doc(alias(
    "GetReservedMissionEntitiesForThread",
    "_GET_RESERVED_MISSION_ENTITIES_FOR_THREAD",
    "0x99AAC89C510DEB0D"
))]
#[inline]
pub fn get_reserved_mission_entities_for_thread(thread_id: i32) -> (i32, i32, i32, i32, i32, i32) {
    let mut ped_max = Out::<i32>::default();
    let mut vehicle_max = Out::<i32>::default();
    let mut unk_max = Out::<i32>::default();
    let mut ped_min = Out::<i32>::default();
    let mut vehicle_min = Out::<i32>::default();
    let mut unk_min = Out::<i32>::default();
    call::<()>(
        0x99AAC89C510DEB0D,
        (
            thread_id,
            &mut ped_max,
            &mut vehicle_max,
            &mut unk_max,
            &mut ped_min,
            &mut vehicle_min,
            &mut unk_min,
        ),
    );
    (
        ped_max.get(),
        vehicle_max.get(),
        unk_max.get(),
        ped_min.get(),
        vehicle_min.get(),
        unk_min.get(),
    )
}

/// `GetReservedMissionEntitiesInArea`.
///
/// The values: `peds`, `vehicles`, `objects`, `pickups`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E71E72A94985214>
#[doc(alias(
    "GetReservedMissionEntitiesInArea",
    "GET_RESERVED_MISSION_ENTITIES_IN_AREA",
    "0x5E71E72A94985214"
))]
#[inline]
pub fn get_reserved_mission_entities_in_area(
    x: f32,
    y: f32,
    z: f32,
    p3: bool,
) -> (i32, i32, i32, i32) {
    let mut peds = Out::<i32>::default();
    let mut vehicles = Out::<i32>::default();
    let mut objects = Out::<i32>::default();
    let mut pickups = Out::<i32>::default();
    call::<()>(
        0x5E71E72A94985214,
        (
            x,
            y,
            z,
            p3,
            &mut peds,
            &mut vehicles,
            &mut objects,
            &mut pickups,
        ),
    );
    (peds.get(), vehicles.get(), objects.get(), pickups.get())
}

/// `GetSocialMatchmakingAllowed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0541EF28E9C4783>
#[doc(alias(
    "GetSocialMatchmakingAllowed",
    "_GET_SOCIAL_MATCHMAKING_ALLOWED",
    "0xD0541EF28E9C4783"
))]
#[inline]
pub fn get_social_matchmaking_allowed() -> bool {
    call(0xD0541EF28E9C4783, ())
}

/// `GetStatusOfTextureDownload`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8BD6C6DEA20E82C6>
#[doc(alias(
    "GetStatusOfTextureDownload",
    "GET_STATUS_OF_TEXTURE_DOWNLOAD",
    "0x8BD6C6DEA20E82C6"
))]
#[inline]
pub fn get_status_of_texture_download(texture_download_id: i32) -> i32 {
    call(0x8BD6C6DEA20E82C6, (texture_download_id,))
}

/// `GetTimeDifference`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2C6FC031D46FFF0>
#[doc(alias("GetTimeDifference", "GET_TIME_DIFFERENCE", "0xA2C6FC031D46FFF0"))]
#[inline]
pub fn get_time_difference(time_a: i32, time_b: i32) -> i32 {
    call(0xA2C6FC031D46FFF0, (time_a, time_b))
}

/// `GetTimeOffset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x017008CCDAD48503>
#[doc(alias("GetTimeOffset", "GET_TIME_OFFSET", "0x017008CCDAD48503"))]
#[inline]
pub fn get_time_offset(time_a: i32, time_b: i32) -> i32 {
    call(0x017008CCDAD48503, (time_a, time_b))
}

/// `GetUniqueIntForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07F723401B9D921C>
#[doc(alias(
    "GetUniqueIntForPlayer",
    "GET_UNIQUE_INT_FOR_PLAYER",
    "0x07F723401B9D921C"
))]
#[inline]
pub fn get_unique_int_for_player(player: Player) -> i32 {
    call(0x07F723401B9D921C, (player,))
}

/// `HasNetworkTimeStarted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46718ACEEDEAFC84>
#[doc(alias(
    "HasNetworkTimeStarted",
    "HAS_NETWORK_TIME_STARTED",
    "0x46718ACEEDEAFC84"
))]
#[inline]
pub fn has_network_time_started() -> bool {
    call(0x46718ACEEDEAFC84, ())
}

/// `IsDamageTrackerActiveOnNetworkId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E192E33AD436366>
#[doc(alias(
    "IsDamageTrackerActiveOnNetworkId",
    "IS_DAMAGE_TRACKER_ACTIVE_ON_NETWORK_ID",
    "0x6E192E33AD436366"
))]
#[inline]
pub fn is_damage_tracker_active_on_network_id(net_id: i32) -> bool {
    call(0x6E192E33AD436366, (net_id,))
}

/// `IsEntityAGhost`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x21D04D7BC538C146>
#[doc(alias("IsEntityAGhost", "IS_ENTITY_A_GHOST", "0x21D04D7BC538C146"))]
#[inline]
pub fn is_entity_a_ghost(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x21D04D7BC538C146, (entity,))
}

/// `IsNetworkIdOwnedByParticipant`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1607996431332DF>
#[doc(alias(
    "IsNetworkIdOwnedByParticipant",
    "IS_NETWORK_ID_OWNED_BY_PARTICIPANT",
    "0xA1607996431332DF"
))]
#[inline]
pub fn is_network_id_owned_by_participant(net_id: i32) -> bool {
    call(0xA1607996431332DF, (net_id,))
}

/// `IsObjectReassignmentInProgress`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8FE9EB11EC9CC23A>
#[doc(alias(
    "IsObjectReassignmentInProgress",
    "IS_OBJECT_REASSIGNMENT_IN_PROGRESS",
    "0x8FE9EB11EC9CC23A"
))]
#[inline]
pub fn is_object_reassignment_in_progress() -> bool {
    call(0x8FE9EB11EC9CC23A, ())
}

/// `IsSphereVisibleToAnotherMachine`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD82CF8E64C8729D8>
#[doc(alias(
    "IsSphereVisibleToAnotherMachine",
    "IS_SPHERE_VISIBLE_TO_ANOTHER_MACHINE",
    "0xD82CF8E64C8729D8"
))]
#[inline]
pub fn is_sphere_visible_to_another_machine(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) -> bool {
    call(0xD82CF8E64C8729D8, (p0, p1, p2, p3, p4))
}

/// `IsSphereVisibleToPlayer`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC3A310219E5DA62>
#[doc(alias(
    "IsSphereVisibleToPlayer",
    "IS_SPHERE_VISIBLE_TO_PLAYER",
    "0xDC3A310219E5DA62"
))]
#[inline]
pub fn is_sphere_visible_to_player(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) -> bool {
    call(0xDC3A310219E5DA62, (p0, p1, p2, p3, p4, p5))
}

/// `IsTimeLessThan`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB2CF5148012C8D0>
#[doc(alias("IsTimeLessThan", "IS_TIME_LESS_THAN", "0xCB2CF5148012C8D0"))]
#[inline]
pub fn is_time_less_than(time_a: i32, time_b: i32) -> bool {
    call(0xCB2CF5148012C8D0, (time_a, time_b))
}

/// `IsTimeMoreThan`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE350F8651E4346C>
#[doc(alias("IsTimeMoreThan", "IS_TIME_MORE_THAN", "0xDE350F8651E4346C"))]
#[inline]
pub fn is_time_more_than(time_a: i32, time_b: i32) -> bool {
    call(0xDE350F8651E4346C, (time_a, time_b))
}

/// `KeepNetworkIdInFastInstance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1BC73D6815BA361>
#[doc(alias(
    "KeepNetworkIdInFastInstance",
    "KEEP_NETWORK_ID_IN_FAST_INSTANCE",
    "0xE1BC73D6815BA361"
))]
#[inline]
pub fn keep_network_id_in_fast_instance(net_id: i32, p1: bool, p2: i32) {
    call(0xE1BC73D6815BA361, (net_id, p1, p2))
}

/// `LocalPlayerPedshotTextureDownloadRequest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E2FD8CF7EB10E53>
#[doc(alias(
    "LocalPlayerPedshotTextureDownloadRequest",
    "_LOCAL_PLAYER_PEDSHOT_TEXTURE_DOWNLOAD_REQUEST",
    "0x6E2FD8CF7EB10E53"
))]
#[inline]
pub fn local_player_pedshot_texture_download_request(
    player_slot: i32,
    persona_photo_local_cache_type: i32,
) -> i32 {
    call(
        0x6E2FD8CF7EB10E53,
        (player_slot, persona_photo_local_cache_type),
    )
}

/// `MugshotTextureDownloadRequest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B5DB6CEAFAA10BB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "MugshotTextureDownloadRequest",
    "_MUGSHOT_TEXTURE_DOWNLOAD_REQUEST",
    "0x9B5DB6CEAFAA10BB"
))]
#[inline]
pub unsafe fn mugshot_texture_download_request(
    gamer_handle: &mut [u8],
    p1: i32,
    name: &str,
    p3: bool,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x9B5DB6CEAFAA10BB, (gamer_handle, p1, name, p3))
}

/// `N_0x02b3cdd652b3cdd6`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02B3CDD652B3CDD6>
#[doc(alias("N_0x02b3cdd652b3cdd6", "0x02B3CDD652B3CDD6"))]
#[inline]
pub fn n_0x02b3cdd652b3cdd6() -> i32 {
    call(0x02B3CDD652B3CDD6, ())
}

/// `N_0x02c4c6c2900d84df`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02C4C6C2900D84DF>
#[doc(alias("N_0x02c4c6c2900d84df", "0x02C4C6C2900D84DF"))]
#[inline]
pub fn n_0x02c4c6c2900d84df(player: Player, p1: i32) {
    call(0x02C4C6C2900D84DF, (player, p1))
}

/// `N_0x039ad6b57d5179ff`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x039AD6B57D5179FF>
#[doc(alias("N_0x039ad6b57d5179ff", "0x039AD6B57D5179FF"))]
#[inline]
pub fn n_0x039ad6b57d5179ff() -> i32 {
    call(0x039AD6B57D5179FF, ())
}

/// `N_0x039b692b3318fab6`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x039B692B3318FAB6>
#[doc(alias("N_0x039b692b3318fab6", "0x039B692B3318FAB6"))]
#[inline]
pub fn n_0x039b692b3318fab6(p0: bool) -> i32 {
    call(0x039B692B3318FAB6, (p0,))
}

/// `N_0x062842d61d0d53fd`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x062842D61D0D53FD>
#[doc(alias("N_0x062842d61d0d53fd", "0x062842D61D0D53FD"))]
#[inline]
pub fn n_0x062842d61d0d53fd() -> bool {
    call(0x062842D61D0D53FD, ())
}

/// `N_0x0b6b4507ac5ea8b8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B6B4507AC5EA8B8>
#[doc(alias("N_0x0b6b4507ac5ea8b8", "0x0B6B4507AC5EA8B8"))]
#[inline]
pub fn n_0x0b6b4507ac5ea8b8() -> bool {
    call(0x0B6B4507AC5EA8B8, ())
}

/// `N_0x0bf90cbb6b72977b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0BF90CBB6B72977B>
#[doc(alias("N_0x0bf90cbb6b72977b", "0x0BF90CBB6B72977B"))]
#[inline]
pub fn n_0x0bf90cbb6b72977b() {
    call(0x0BF90CBB6B72977B, ())
}

/// `N_0x0cc28c08613ba9e5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CC28C08613BA9E5>
#[doc(alias("N_0x0cc28c08613ba9e5", "0x0CC28C08613BA9E5"))]
#[inline]
pub fn n_0x0cc28c08613ba9e5(p0: i32) {
    call(0x0CC28C08613BA9E5, (p0,))
}

/// `N_0x0d183d8490ee4366`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D183D8490EE4366>
#[doc(alias("N_0x0d183d8490ee4366", "0x0D183D8490EE4366"))]
#[inline]
pub fn n_0x0d183d8490ee4366(p0: i32, p1: i32) {
    call(0x0D183D8490EE4366, (p0, p1))
}

/// `N_0x0e54d4da6018ff8e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E54D4DA6018FF8E>
#[doc(alias("N_0x0e54d4da6018ff8e", "0x0E54D4DA6018FF8E"))]
#[inline]
pub fn n_0x0e54d4da6018ff8e() -> bool {
    call(0x0E54D4DA6018FF8E, ())
}

/// `N_0x106cbdd5077dede1`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x106CBDD5077DEDE1>
#[doc(alias("N_0x106cbdd5077dede1", "0x106CBDD5077DEDE1"))]
#[inline]
pub fn n_0x106cbdd5077dede1(p0: bool) -> i32 {
    call(0x106CBDD5077DEDE1, (p0,))
}

/// `N_0x13f592fc3bf0ea84`.
///
/// Of unknown type: `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13F592FC3BF0EA84>
#[doc(alias("N_0x13f592fc3bf0ea84", "0x13F592FC3BF0EA84"))]
#[inline]
pub fn n_0x13f592fc3bf0ea84(volume: Volume, p1: bool, original_weight: f32, p3: i32, p4: i32) {
    call(0x13F592FC3BF0EA84, (volume, p1, original_weight, p3, p4))
}

/// `N_0x1413b6bf27ab7a95`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1413B6BF27AB7A95>
#[doc(alias("N_0x1413b6bf27ab7a95", "0x1413B6BF27AB7A95"))]
#[inline]
pub fn n_0x1413b6bf27ab7a95() -> i32 {
    call(0x1413B6BF27AB7A95, ())
}

/// `N_0x160f0ce6d76a39c9`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x160F0CE6D76A39C9>
#[doc(alias("N_0x160f0ce6d76a39c9", "0x160F0CE6D76A39C9"))]
#[inline]
pub fn n_0x160f0ce6d76a39c9() -> i32 {
    call(0x160F0CE6D76A39C9, ())
}

/// `N_0x16efb123c4451032`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16EFB123C4451032>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias("N_0x16efb123c4451032", "0x16EFB123C4451032"))]
#[inline]
pub unsafe fn n_0x16efb123c4451032(p0: i32, gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x16EFB123C4451032, (p0, gamer_handle))
}

/// `N_0x18b94666cf610aeb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18B94666CF610AEB>
#[doc(alias("N_0x18b94666cf610aeb", "0x18B94666CF610AEB"))]
#[inline]
pub fn n_0x18b94666cf610aeb() -> bool {
    call(0x18B94666CF610AEB, ())
}

/// `N_0x19447fcae97704dc`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19447FCAE97704DC>
#[doc(alias("N_0x19447fcae97704dc", "0x19447FCAE97704DC"))]
#[inline]
pub fn n_0x19447fcae97704dc(ctx: impl Into<Hash>, ec: i32, ex: bool, ro: bool) {
    let ctx: Hash = ctx.into();
    call(0x19447FCAE97704DC, (ctx, ec, ex, ro))
}

/// `N_0x19b52c20b5c4757c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19B52C20B5C4757C>
#[doc(alias("N_0x19b52c20b5c4757c", "0x19B52C20B5C4757C"))]
#[inline]
pub fn n_0x19b52c20b5c4757c() {
    call(0x19B52C20B5C4757C, ())
}

/// `N_0x1e4e097d71d449fb`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E4E097D71D449FB>
#[doc(alias("N_0x1e4e097d71d449fb", "0x1E4E097D71D449FB"))]
#[inline]
pub fn n_0x1e4e097d71d449fb(p0: bool) -> i32 {
    call(0x1E4E097D71D449FB, (p0,))
}

/// `N_0x232e1eb23cdb313c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x232E1EB23CDB313C>
#[doc(alias("N_0x232e1eb23cdb313c", "0x232E1EB23CDB313C"))]
#[inline]
pub fn n_0x232e1eb23cdb313c() -> bool {
    call(0x232E1EB23CDB313C, ())
}

/// `N_0x236321f1178a5446`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x236321F1178A5446>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`: there must be as many as it takes.
#[doc(alias("N_0x236321f1178a5446", "0x236321F1178A5446"))]
#[inline]
pub unsafe fn n_0x236321f1178a5446(player: Player, ped: Ped, p2: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x236321F1178A5446, (player, ped, p2))
}

/// `N_0x2686bd9566b65eda`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2686BD9566B65EDA>
#[doc(alias("N_0x2686bd9566b65eda", "0x2686BD9566B65EDA"))]
#[inline]
pub fn n_0x2686bd9566b65eda(x: f32, y: f32, z: f32) {
    call(0x2686BD9566B65EDA, (x, y, z))
}

/// `N_0x26a867c0b7a456d1`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x26A867C0B7A456D1>
#[doc(alias("N_0x26a867c0b7a456d1", "0x26A867C0B7A456D1"))]
#[inline]
pub fn n_0x26a867c0b7a456d1(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x26A867C0B7A456D1, (entity,))
}

/// `N_0x271f95e55c663b8b`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x271F95E55C663B8B>
#[doc(alias("N_0x271f95e55c663b8b", "0x271F95E55C663B8B"))]
#[inline]
pub fn n_0x271f95e55c663b8b(p0: i32, p1: i32) -> i32 {
    call(0x271F95E55C663B8B, (p0, p1))
}

/// `N_0x273e04a3a7ad1f2d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x273E04A3A7AD1F2D>
#[doc(alias("N_0x273e04a3a7ad1f2d", "0x273E04A3A7AD1F2D"))]
#[inline]
pub fn n_0x273e04a3a7ad1f2d() -> bool {
    call(0x273E04A3A7AD1F2D, ())
}

/// `N_0x27b1ae4d8c652f08`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27B1AE4D8C652F08>
#[doc(alias("N_0x27b1ae4d8c652f08", "0x27B1AE4D8C652F08"))]
#[inline]
pub fn n_0x27b1ae4d8c652f08(p0: i32) -> i32 {
    call(0x27B1AE4D8C652F08, (p0,))
}

/// `N_0x2c4e98dda475364f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C4E98DDA475364F>
#[doc(alias("N_0x2c4e98dda475364f", "0x2C4E98DDA475364F"))]
#[inline]
pub fn n_0x2c4e98dda475364f(p0: &str) {
    call(0x2C4E98DDA475364F, (p0,))
}

/// `N_0x2cd41ac000e6f611`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2CD41AC000E6F611>
#[doc(alias("N_0x2cd41ac000e6f611", "0x2CD41AC000E6F611"))]
#[inline]
pub fn n_0x2cd41ac000e6f611() {
    call(0x2CD41AC000E6F611, ())
}

/// `N_0x3034c77c79a58880`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3034C77C79A58880>
#[doc(alias("N_0x3034c77c79a58880", "0x3034C77C79A58880"))]
#[inline]
pub fn n_0x3034c77c79a58880(p0: bool) {
    call(0x3034C77C79A58880, (p0,))
}

/// `N_0x316fd416c432c761`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x316FD416C432C761>
#[doc(alias("N_0x316fd416c432c761", "0x316FD416C432C761"))]
#[inline]
pub fn n_0x316fd416c432c761() -> bool {
    call(0x316FD416C432C761, ())
}

/// `N_0x335af56613ca0f49`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x335AF56613CA0F49>
#[doc(alias("N_0x335af56613ca0f49", "0x335AF56613CA0F49"))]
#[inline]
pub fn n_0x335af56613ca0f49(p0: i32) {
    call(0x335AF56613CA0F49, (p0,))
}

/// `N_0x34bc1e79546ba543`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34BC1E79546BA543>
#[doc(alias("N_0x34bc1e79546ba543", "0x34BC1E79546BA543"))]
#[inline]
pub fn n_0x34bc1e79546ba543(p0: bool) {
    call(0x34BC1E79546BA543, (p0,))
}

/// `N_0x3aa0cdc63696166d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3AA0CDC63696166D>
#[doc(alias("N_0x3aa0cdc63696166d", "0x3AA0CDC63696166D"))]
#[inline]
pub fn n_0x3aa0cdc63696166d(p0: i32) -> bool {
    call(0x3AA0CDC63696166D, (p0,))
}

/// `N_0x3cbd6565d9c3b133`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CBD6565D9C3B133>
#[doc(alias("N_0x3cbd6565d9c3b133", "0x3CBD6565D9C3B133"))]
#[inline]
pub fn n_0x3cbd6565d9c3b133(p0: i32, p1: i32, p2: f32) {
    call(0x3CBD6565D9C3B133, (p0, p1, p2))
}

/// `N_0x3e4a16bc669e71b3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E4A16BC669E71B3>
#[doc(alias("N_0x3e4a16bc669e71b3", "0x3E4A16BC669E71B3"))]
#[inline]
pub fn n_0x3e4a16bc669e71b3() -> bool {
    call(0x3E4A16BC669E71B3, ())
}

/// `N_0x3e74a687a73979c6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E74A687A73979C6>
#[doc(alias("N_0x3e74a687a73979c6", "0x3E74A687A73979C6"))]
#[inline]
pub fn n_0x3e74a687a73979c6(p0: bool) {
    call(0x3E74A687A73979C6, (p0,))
}

/// `N_0x3e8cce6769db5f34`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E8CCE6769DB5F34>
#[doc(alias("N_0x3e8cce6769db5f34", "0x3E8CCE6769DB5F34"))]
#[inline]
pub fn n_0x3e8cce6769db5f34(p0: i32) -> i32 {
    call(0x3E8CCE6769DB5F34, (p0,))
}

/// `N_0x3f0abae38a0515ad`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F0ABAE38A0515AD>
#[doc(alias("N_0x3f0abae38a0515ad", "0x3F0ABAE38A0515AD"))]
#[inline]
pub fn n_0x3f0abae38a0515ad(p0: i32, p1: i32) {
    call(0x3F0ABAE38A0515AD, (p0, p1))
}

/// `N_0x3f2ee18a3e294801`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F2EE18A3E294801>
#[doc(alias("N_0x3f2ee18a3e294801", "0x3F2EE18A3E294801"))]
#[inline]
pub fn n_0x3f2ee18a3e294801(p0: i32) -> i32 {
    call(0x3F2EE18A3E294801, (p0,))
}

/// `N_0x405ddefb1f531b18`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x405DDEFB1F531B18>
#[doc(alias("N_0x405ddefb1f531b18", "0x405DDEFB1F531B18"))]
#[inline]
pub fn n_0x405ddefb1f531b18(volume: Volume, p1: bool, p2: i32, p3: i32) {
    call(0x405DDEFB1F531B18, (volume, p1, p2, p3))
}

/// `N_0x40fedb13870042f1`, since game build 1355, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40FEDB13870042F1>
#[doc(alias("N_0x40fedb13870042f1", "0x40FEDB13870042F1"))]
#[inline]
pub fn n_0x40fedb13870042f1() {
    call(0x40FEDB13870042F1, ())
}

/// `N_0x41452e8a3b9c0c4b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41452E8A3B9C0C4B>
#[doc(alias("N_0x41452e8a3b9c0c4b", "0x41452E8A3B9C0C4B"))]
#[inline]
pub fn n_0x41452e8a3b9c0c4b() -> i32 {
    call(0x41452E8A3B9C0C4B, ())
}

/// `N_0x422f9d6d6c7bc290`, since game build 1355, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x422F9D6D6C7BC290>
#[doc(alias("N_0x422f9d6d6c7bc290", "0x422F9D6D6C7BC290"))]
#[inline]
pub fn n_0x422f9d6d6c7bc290(p0: i32) {
    call(0x422F9D6D6C7BC290, (p0,))
}

/// `N_0x43cf999205084b4b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43CF999205084B4B>
#[doc(alias("N_0x43cf999205084b4b", "0x43CF999205084B4B"))]
#[inline]
pub fn n_0x43cf999205084b4b() {
    call(0x43CF999205084B4B, ())
}

/// `N_0x4538ee7c321590bc`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4538EE7C321590BC>
#[doc(alias("N_0x4538ee7c321590bc", "0x4538EE7C321590BC"))]
#[inline]
pub fn n_0x4538ee7c321590bc(network_id: i32) -> Entity {
    call(0x4538EE7C321590BC, (network_id,))
}

/// `N_0x455156f47dc6b78c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x455156F47DC6B78C>
#[doc(alias("N_0x455156f47dc6b78c", "0x455156F47DC6B78C"))]
#[inline]
pub fn n_0x455156f47dc6b78c(p0: bool) {
    call(0x455156F47DC6B78C, (p0,))
}

/// `N_0x4835413ea6f9c9cd`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4835413EA6F9C9CD>
#[doc(alias("N_0x4835413ea6f9c9cd", "0x4835413EA6F9C9CD"))]
#[inline]
pub fn n_0x4835413ea6f9c9cd(p0: bool) -> i32 {
    call(0x4835413EA6F9C9CD, (p0,))
}

/// `N_0x49cf17a564918e8d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49CF17A564918E8D>
#[doc(alias("N_0x49cf17a564918e8d", "0x49CF17A564918E8D"))]
#[inline]
pub fn n_0x49cf17a564918e8d() {
    call(0x49CF17A564918E8D, ())
}

/// `N_0x5133cf81924f1129`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5133CF81924F1129>
#[doc(alias("N_0x5133cf81924f1129", "0x5133CF81924F1129"))]
#[inline]
pub fn n_0x5133cf81924f1129() -> i32 {
    call(0x5133CF81924F1129, ())
}

/// `N_0x51951de06c0d1c40`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51951DE06C0D1C40>
#[doc(alias("N_0x51951de06c0d1c40", "0x51951DE06C0D1C40"))]
#[inline]
pub fn n_0x51951de06c0d1c40(player: Player, type_: i32) {
    call(0x51951DE06C0D1C40, (player, type_))
}

/// `N_0x564552c6af1eeab1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x564552C6AF1EEAB1>
#[doc(alias("N_0x564552c6af1eeab1", "0x564552C6AF1EEAB1"))]
#[inline]
pub fn n_0x564552c6af1eeab1() {
    call(0x564552C6AF1EEAB1, ())
}

/// `N_0x5759160ac17c13ce`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5759160AC17C13CE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias("N_0x5759160ac17c13ce", "0x5759160AC17C13CE"))]
#[inline]
pub unsafe fn n_0x5759160ac17c13ce(gamer_handle: &mut [u8], message: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x5759160AC17C13CE, (gamer_handle, message))
}

/// `N_0x5a91bcef74944e93`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A91BCEF74944E93>
#[doc(alias("N_0x5a91bcef74944e93", "0x5A91BCEF74944E93"))]
#[inline]
pub fn n_0x5a91bcef74944e93(player: Player, p1: f32) {
    call(0x5A91BCEF74944E93, (player, p1))
}

/// `N_0x5b9c6ac118fd4774`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B9C6AC118FD4774>
#[doc(alias("N_0x5b9c6ac118fd4774", "0x5B9C6AC118FD4774"))]
#[inline]
pub fn n_0x5b9c6ac118fd4774() {
    call(0x5B9C6AC118FD4774, ())
}

/// `N_0x5cb8b0c846d0f30b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CB8B0C846D0F30B>
#[doc(alias("N_0x5cb8b0c846d0f30b", "0x5CB8B0C846D0F30B"))]
#[inline]
pub fn n_0x5cb8b0c846d0f30b(p0: i32) {
    call(0x5CB8B0C846D0F30B, (p0,))
}

/// `N_0x5cd3aad8ff9ed121`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CD3AAD8FF9ED121>
#[doc(alias("N_0x5cd3aad8ff9ed121", "0x5CD3AAD8FF9ED121"))]
#[inline]
pub fn n_0x5cd3aad8ff9ed121(p0: i32) {
    call(0x5CD3AAD8FF9ED121, (p0,))
}

/// `N_0x5d3c528b7a7df836`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D3C528B7A7DF836>
#[doc(alias("N_0x5d3c528b7a7df836", "0x5D3C528B7A7DF836"))]
#[inline]
pub fn n_0x5d3c528b7a7df836(nsctf: impl Into<Hash>) {
    let nsctf: Hash = nsctf.into();
    call(0x5D3C528B7A7DF836, (nsctf,))
}

/// `N_0x5ed39da62beb1330`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5ED39DA62BEB1330>
#[doc(alias("N_0x5ed39da62beb1330", "0x5ED39DA62BEB1330"))]
#[inline]
pub fn n_0x5ed39da62beb1330(p0: i32) -> i32 {
    call(0x5ED39DA62BEB1330, (p0,))
}

/// `N_0x5f0e99071582deca`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5F0E99071582DECA>
#[doc(alias("N_0x5f0e99071582deca", "0x5F0E99071582DECA"))]
#[inline]
pub fn n_0x5f0e99071582deca(p0: i32, index: i32, p2: i32) -> i32 {
    call(0x5F0E99071582DECA, (p0, index, p2))
}

/// `N_0x5f328fc909f0e0ff`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5F328FC909F0E0FF>
#[doc(alias("N_0x5f328fc909f0e0ff", "0x5F328FC909F0E0FF"))]
#[inline]
pub fn n_0x5f328fc909f0e0ff(p0: i32, p1: i32, p2: i32, p3: i32) -> bool {
    call(0x5F328FC909F0E0FF, (p0, p1, p2, p3))
}

/// `N_0x603469298a4308af`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x603469298A4308AF>
#[doc(alias("N_0x603469298a4308af", "0x603469298A4308AF"))]
#[inline]
pub fn n_0x603469298a4308af(p0: bool) {
    call(0x603469298A4308AF, (p0,))
}

/// `N_0x61bfbaa795e712ad`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x61BFBAA795E712AD>
#[doc(alias("N_0x61bfbaa795e712ad", "0x61BFBAA795E712AD"))]
#[inline]
pub fn n_0x61bfbaa795e712ad() {
    call(0x61BFBAA795E712AD, ())
}

/// `N_0x64a36ba85ce01a81`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x64A36BA85CE01A81>
#[doc(alias("N_0x64a36ba85ce01a81", "0x64A36BA85CE01A81"))]
#[inline]
pub fn n_0x64a36ba85ce01a81(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0x64A36BA85CE01A81, (p0, p1, p2, p3))
}

/// `N_0x67ccdf74c4df7169`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67CCDF74C4DF7169>
#[doc(alias("N_0x67ccdf74c4df7169", "0x67CCDF74C4DF7169"))]
#[inline]
pub fn n_0x67ccdf74c4df7169() -> bool {
    call(0x67CCDF74C4DF7169, ())
}

/// `N_0x691e4de5309eaefc`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x691E4DE5309EAEFC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("N_0x691e4de5309eaefc", "0x691E4DE5309EAEFC"))]
#[inline]
pub unsafe fn n_0x691e4de5309eaefc(p0: i32, p1: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x691E4DE5309EAEFC, (p0, p1))
}

/// `N_0x6c27442a225a241a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C27442A225A241A>
#[doc(alias("N_0x6c27442a225a241a", "0x6C27442A225A241A"))]
#[inline]
pub fn n_0x6c27442a225a241a(p0: i32) -> i32 {
    call(0x6C27442A225A241A, (p0,))
}

/// `N_0x6c7e04e9de451789`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C7E04E9DE451789>
#[doc(alias("N_0x6c7e04e9de451789", "0x6C7E04E9DE451789"))]
#[inline]
pub fn n_0x6c7e04e9de451789() {
    call(0x6C7E04E9DE451789, ())
}

/// `N_0x6cee2e30021daec6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6CEE2E30021DAEC6>
#[doc(alias("N_0x6cee2e30021daec6", "0x6CEE2E30021DAEC6"))]
#[inline]
pub fn n_0x6cee2e30021daec6() {
    call(0x6CEE2E30021DAEC6, ())
}

/// `N_0x6cf82a7f65a5ad5f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6CF82A7F65A5AD5F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("N_0x6cf82a7f65a5ad5f", "0x6CF82A7F65A5AD5F"))]
#[inline]
pub unsafe fn n_0x6cf82a7f65a5ad5f(ped: Ped, p1: &mut [u8]) -> Player {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x6CF82A7F65A5AD5F, (ped, p1))
}

/// `N_0x704f92b3af20d857`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x704F92B3AF20D857>
#[doc(alias("N_0x704f92b3af20d857", "0x704F92B3AF20D857"))]
#[inline]
pub fn n_0x704f92b3af20d857(setting: bool) {
    call(0x704F92B3AF20D857, (setting,))
}

/// `N_0x71fa2d1880c48032`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x71FA2D1880C48032>
#[doc(alias("N_0x71fa2d1880c48032", "0x71FA2D1880C48032"))]
#[inline]
pub fn n_0x71fa2d1880c48032(p0: bool) {
    call(0x71FA2D1880C48032, (p0,))
}

/// `N_0x744bfbb0ca908161`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x744BFBB0CA908161>
#[doc(alias("N_0x744bfbb0ca908161", "0x744BFBB0CA908161"))]
#[inline]
pub fn n_0x744bfbb0ca908161(p0: bool) -> i32 {
    call(0x744BFBB0CA908161, (p0,))
}

/// `N_0x75fc34a2ba345bd1`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75FC34A2BA345BD1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`: there must be as many as it takes.
#[doc(alias("N_0x75fc34a2ba345bd1", "0x75FC34A2BA345BD1"))]
#[inline]
pub unsafe fn n_0x75fc34a2ba345bd1(
    entity: impl Into<Entity>,
    player: Player,
    p2: &mut [u8],
) -> bool {
    let entity: Entity = entity.into();
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x75FC34A2BA345BD1, (entity, player, p2))
}

/// `N_0x7673c0d2c5cdac55`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7673C0D2C5CDAC55>
#[doc(alias("N_0x7673c0d2c5cdac55", "0x7673C0D2C5CDAC55"))]
#[inline]
pub fn n_0x7673c0d2c5cdac55() {
    call(0x7673C0D2C5CDAC55, ())
}

/// `N_0x77b299e8799b1332`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77B299E8799B1332>
#[doc(alias("N_0x77b299e8799b1332", "0x77B299E8799B1332"))]
#[inline]
pub fn n_0x77b299e8799b1332(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x77B299E8799B1332, (p0, p1, p2))
}

/// `N_0x780a13f780a13f1b`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x780A13F780A13F1B>
#[doc(alias("N_0x780a13f780a13f1b", "0x780A13F780A13F1B"))]
#[inline]
pub fn n_0x780a13f780a13f1b(toggle: bool) {
    call(0x780A13F780A13F1B, (toggle,))
}

/// `N_0x78271bc02ae9af83`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78271BC02AE9AF83>
#[doc(alias("N_0x78271bc02ae9af83", "0x78271BC02AE9AF83"))]
#[inline]
pub fn n_0x78271bc02ae9af83(p0: i32) -> i32 {
    call(0x78271BC02AE9AF83, (p0,))
}

/// `N_0x7a8e8df782b47eb0`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A8E8DF782B47EB0>
#[doc(alias("N_0x7a8e8df782b47eb0", "0x7A8E8DF782B47EB0"))]
#[inline]
pub fn n_0x7a8e8df782b47eb0(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x7A8E8DF782B47EB0, (p0, p1, p2))
}

/// `N_0x7b3ff2d193628126`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7B3FF2D193628126>
#[doc(alias("N_0x7b3ff2d193628126", "0x7B3FF2D193628126"))]
#[inline]
pub fn n_0x7b3ff2d193628126(player: Player) {
    call(0x7B3FF2D193628126, (player,))
}

/// `N_0x7bca0a3972708436`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7BCA0A3972708436>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias("N_0x7bca0a3972708436", "0x7BCA0A3972708436"))]
#[inline]
pub unsafe fn n_0x7bca0a3972708436(out_data: &mut [u8], p1: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x7BCA0A3972708436, (out_data, p1))
}

/// `N_0x7e300b5b86ab1d1a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E300B5B86AB1D1A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("N_0x7e300b5b86ab1d1a", "0x7E300B5B86AB1D1A"))]
#[inline]
pub unsafe fn n_0x7e300b5b86ab1d1a(
    p0: &mut [u8],
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
    p10: i32,
    p11: i32,
    p12: i32,
    p13: i32,
    p14: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(
        0x7E300B5B86AB1D1A,
        (
            p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14,
        ),
    )
}

/// `N_0x814729078aed6d30`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x814729078AED6D30>
#[doc(alias("N_0x814729078aed6d30", "0x814729078AED6D30"))]
#[inline]
pub fn n_0x814729078aed6d30() {
    call(0x814729078AED6D30, ())
}

/// `N_0x862c5040f4888741`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x862C5040F4888741>
#[doc(alias("N_0x862c5040f4888741", "0x862C5040F4888741"))]
#[inline]
pub fn n_0x862c5040f4888741(player1: Player, player2: Player) -> bool {
    call(0x862C5040F4888741, (player1, player2))
}

/// `N_0x880a7202301e282b`, since game build 1311.
///
/// Of unknown type: `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x880A7202301E282B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias("N_0x880a7202301e282b", "0x880A7202301E282B"))]
#[inline]
pub unsafe fn n_0x880a7202301e282b(
    p0: &mut [u8],
    p1: &mut [u8],
    x: f32,
    y: f32,
    z: f32,
    p5: f32,
    p6: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x880A7202301E282B, (p0, p1, x, y, z, p5, p6))
}

/// `N_0x894b5ecab45d2342`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x894B5ECAB45D2342>
#[doc(alias("N_0x894b5ecab45d2342", "0x894B5ECAB45D2342"))]
#[inline]
pub fn n_0x894b5ecab45d2342(net_handle: i32, p1: i32) {
    call(0x894B5ECAB45D2342, (net_handle, p1))
}

/// `N_0x917ad74bdcf8b6e9`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x917AD74BDCF8B6E9>
#[doc(alias("N_0x917ad74bdcf8b6e9", "0x917AD74BDCF8B6E9"))]
#[inline]
pub fn n_0x917ad74bdcf8b6e9(p0: bool) -> i32 {
    call(0x917AD74BDCF8B6E9, (p0,))
}

/// `N_0x923346025512dfb7`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x923346025512DFB7>
#[doc(alias("N_0x923346025512dfb7", "0x923346025512DFB7"))]
#[inline]
pub fn n_0x923346025512dfb7(p0: i32) -> i32 {
    call(0x923346025512DFB7, (p0,))
}

/// `N_0x950acd8f05b7b9df`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x950ACD8F05B7B9DF>
#[doc(alias("N_0x950acd8f05b7b9df", "0x950ACD8F05B7B9DF"))]
#[inline]
pub fn n_0x950acd8f05b7b9df(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x950ACD8F05B7B9DF, (entity,))
}

/// `N_0x979765465a6f25fc`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x979765465A6F25FC>
#[doc(alias("N_0x979765465a6f25fc", "0x979765465A6F25FC"))]
#[inline]
pub fn n_0x979765465a6f25fc(entity: impl Into<Entity>, p1: bool) {
    let entity: Entity = entity.into();
    call(0x979765465A6F25FC, (entity, p1))
}

/// `N_0x97bce4c4b3191228`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97BCE4C4B3191228>
#[doc(alias("N_0x97bce4c4b3191228", "0x97BCE4C4B3191228"))]
#[inline]
pub fn n_0x97bce4c4b3191228() {
    call(0x97BCE4C4B3191228, ())
}

/// `N_0x981146e5c9ce9250`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x981146E5C9CE9250>
#[doc(alias("N_0x981146e5c9ce9250", "0x981146E5C9CE9250"))]
#[inline]
pub fn n_0x981146e5c9ce9250(invite_index: i32) -> bool {
    call(0x981146E5C9CE9250, (invite_index,))
}

/// `N_0x982d7ad755b8f62c`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x982D7AD755B8F62C>
#[doc(alias("N_0x982d7ad755b8f62c", "0x982D7AD755B8F62C"))]
#[inline]
pub fn n_0x982d7ad755b8f62c(p0: bool) -> i32 {
    call(0x982D7AD755B8F62C, (p0,))
}

/// `N_0x9b39b0555cc692b5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B39B0555CC692B5>
#[doc(alias("N_0x9b39b0555cc692b5", "0x9B39B0555CC692B5"))]
#[inline]
pub fn n_0x9b39b0555cc692b5() {
    call(0x9B39B0555CC692B5, ())
}

/// `N_0x9e5a47744c0f0376`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E5A47744C0F0376>
#[doc(alias("N_0x9e5a47744c0f0376", "0x9E5A47744C0F0376"))]
#[inline]
pub fn n_0x9e5a47744c0f0376(p0: i32) -> bool {
    call(0x9E5A47744C0F0376, (p0,))
}

/// `N_0xa2837a5e21fb5a58`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2837A5E21FB5A58>
#[doc(alias("N_0xa2837a5e21fb5a58", "0xA2837A5E21FB5A58"))]
#[inline]
pub fn n_0xa2837a5e21fb5a58(p0: i32) -> bool {
    call(0xA2837A5E21FB5A58, (p0,))
}

/// `N_0xa47d48d06aa5a188`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA47D48D06AA5A188>
#[doc(alias("N_0xa47d48d06aa5a188", "0xA47D48D06AA5A188"))]
#[inline]
pub fn n_0xa47d48d06aa5a188() -> bool {
    call(0xA47D48D06AA5A188, ())
}

/// `N_0xa63e4f050f20021f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA63E4F050F20021F>
#[doc(alias("N_0xa63e4f050f20021f", "0xA63E4F050F20021F"))]
#[inline]
pub fn n_0xa63e4f050f20021f() {
    call(0xA63E4F050F20021F, ())
}

/// `N_0xa6f1baabff6ad7b9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6F1BAABFF6AD7B9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("N_0xa6f1baabff6ad7b9", "0xA6F1BAABFF6AD7B9"))]
#[inline]
pub unsafe fn n_0xa6f1baabff6ad7b9(p0: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xA6F1BAABFF6AD7B9, (p0,))
}

/// `N_0xa7670f7991099680`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA7670F7991099680>
#[doc(alias("N_0xa7670f7991099680", "0xA7670F7991099680"))]
#[inline]
pub fn n_0xa7670f7991099680(p0: i32) {
    call(0xA7670F7991099680, (p0,))
}

/// `N_0xa94ece191d90637a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA94ECE191D90637A>
#[doc(alias("N_0xa94ece191d90637a", "0xA94ECE191D90637A"))]
#[inline]
pub fn n_0xa94ece191d90637a() -> i32 {
    call(0xA94ECE191D90637A, ())
}

/// `N_0xa95470da137587f5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA95470DA137587F5>
#[doc(alias("N_0xa95470da137587f5", "0xA95470DA137587F5"))]
#[inline]
pub fn n_0xa95470da137587f5(p0: bool) {
    call(0xA95470DA137587F5, (p0,))
}

/// `N_0xacc44768af229042`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xACC44768AF229042>
#[doc(alias("N_0xacc44768af229042", "0xACC44768AF229042"))]
#[inline]
pub fn n_0xacc44768af229042() {
    call(0xACC44768AF229042, ())
}

/// `N_0xafa14f98327791ce`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAFA14F98327791CE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias("N_0xafa14f98327791ce", "0xAFA14F98327791CE"))]
#[inline]
pub unsafe fn n_0xafa14f98327791ce(session_request_id: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(0xAFA14F98327791CE, (session_request_id,))
}

/// `N_0xb131e686bd97b3f8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB131E686BD97B3F8>
#[doc(alias("N_0xb131e686bd97b3f8", "0xB131E686BD97B3F8"))]
#[inline]
pub fn n_0xb131e686bd97b3f8() {
    call(0xB131E686BD97B3F8, ())
}

/// `N_0xb389289f031f059a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB389289F031F059A>
#[doc(alias("N_0xb389289f031f059a", "0xB389289F031F059A"))]
#[inline]
pub fn n_0xb389289f031f059a() -> i32 {
    call(0xB389289F031F059A, ())
}

/// `N_0xbaf7e2979442b29f`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBAF7E2979442B29F>
#[doc(alias("N_0xbaf7e2979442b29f", "0xBAF7E2979442B29F"))]
#[inline]
pub fn n_0xbaf7e2979442b29f(p0: bool) -> i32 {
    call(0xBAF7E2979442B29F, (p0,))
}

/// `N_0xbb1ec8c2eef33baa`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB1EC8C2EEF33BAA>
#[doc(alias("N_0xbb1ec8c2eef33baa", "0xBB1EC8C2EEF33BAA"))]
#[inline]
pub fn n_0xbb1ec8c2eef33baa(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xBB1EC8C2EEF33BAA, (entity,))
}

/// `N_0xbb697756309d77ee`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB697756309D77EE>
#[doc(alias("N_0xbb697756309d77ee", "0xBB697756309D77EE"))]
#[inline]
pub fn n_0xbb697756309d77ee(p0: bool) -> i32 {
    call(0xBB697756309D77EE, (p0,))
}

/// `N_0xbc7d36946d19e60e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC7D36946D19E60E>
#[doc(alias("N_0xbc7d36946d19e60e", "0xBC7D36946D19E60E"))]
#[inline]
pub fn n_0xbc7d36946d19e60e(p0: bool) {
    call(0xBC7D36946D19E60E, (p0,))
}

/// `N_0xbf8276e51761f9da`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF8276E51761F9DA>
#[doc(alias("N_0xbf8276e51761f9da", "0xBF8276E51761F9DA"))]
#[inline]
pub fn n_0xbf8276e51761f9da() -> i32 {
    call(0xBF8276E51761F9DA, ())
}

/// `N_0xc028b3f52c707c49`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC028B3F52C707C49>
#[doc(alias("N_0xc028b3f52c707c49", "0xC028B3F52C707C49"))]
#[inline]
pub fn n_0xc028b3f52c707c49(p0: i32) -> bool {
    call(0xC028B3F52C707C49, (p0,))
}

/// `N_0xc0cffda87c2c163d`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0CFFDA87C2C163D>
#[doc(alias("N_0xc0cffda87c2c163d", "0xC0CFFDA87C2C163D"))]
#[inline]
pub fn n_0xc0cffda87c2c163d(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xC0CFFDA87C2C163D, (p0, p1, p2))
}

/// `N_0xc1968045eeb563b7`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC1968045EEB563B7>
#[doc(alias("N_0xc1968045eeb563b7", "0xC1968045EEB563B7"))]
#[inline]
pub fn n_0xc1968045eeb563b7(p0: i32) {
    call(0xC1968045EEB563B7, (p0,))
}

/// `N_0xc8b6d18e22484643`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC8B6D18E22484643>
#[doc(alias("N_0xc8b6d18e22484643", "0xC8B6D18E22484643"))]
#[inline]
pub fn n_0xc8b6d18e22484643() {
    call(0xC8B6D18E22484643, ())
}

/// `N_0xc964fcd3d1720697`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC964FCD3D1720697>
#[doc(alias("N_0xc964fcd3d1720697", "0xC964FCD3D1720697"))]
#[inline]
pub fn n_0xc964fcd3d1720697() -> i32 {
    call(0xC964FCD3D1720697, ())
}

/// `N_0xca58d4fd20d70f24`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA58D4FD20D70F24>
#[doc(alias("N_0xca58d4fd20d70f24", "0xCA58D4FD20D70F24"))]
#[inline]
pub fn n_0xca58d4fd20d70f24(p0: i32) -> i32 {
    call(0xCA58D4FD20D70F24, (p0,))
}

/// `N_0xcc4e72c339461ed1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC4E72C339461ED1>
#[doc(alias("N_0xcc4e72c339461ed1", "0xCC4E72C339461ED1"))]
#[inline]
pub fn n_0xcc4e72c339461ed1() -> bool {
    call(0xCC4E72C339461ED1, ())
}

/// `N_0xcd53e6cbf609c012`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD53E6CBF609C012>
#[doc(alias("N_0xcd53e6cbf609c012", "0xCD53E6CBF609C012"))]
#[inline]
pub fn n_0xcd53e6cbf609c012(ugc_request_id: i32) -> bool {
    call(0xCD53E6CBF609C012, (ugc_request_id,))
}

/// `N_0xcf23ab5bd47b384d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF23AB5BD47B384D>
#[doc(alias("N_0xcf23ab5bd47b384d", "0xCF23AB5BD47B384D"))]
#[inline]
pub fn n_0xcf23ab5bd47b384d(p0: i32) {
    call(0xCF23AB5BD47B384D, (p0,))
}

/// `N_0xd1ffb246f4e088ac`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1FFB246F4E088AC>
#[doc(alias("N_0xd1ffb246f4e088ac", "0xD1FFB246F4E088AC"))]
#[inline]
pub fn n_0xd1ffb246f4e088ac(p0: i32) -> bool {
    call(0xD1FFB246F4E088AC, (p0,))
}

/// `N_0xd39a72ae5ebd57e5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD39A72AE5EBD57E5>
#[doc(alias("N_0xd39a72ae5ebd57e5", "0xD39A72AE5EBD57E5"))]
#[inline]
pub fn n_0xd39a72ae5ebd57e5() {
    call(0xD39A72AE5EBD57E5, ())
}

/// `N_0xd3a3c8b9f3bdef81`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3A3C8B9F3BDEF81>
#[doc(alias("N_0xd3a3c8b9f3bdef81", "0xD3A3C8B9F3BDEF81"))]
#[inline]
pub fn n_0xd3a3c8b9f3bdef81() -> i32 {
    call(0xD3A3C8B9F3BDEF81, ())
}

/// `N_0xd3b6ebc6c3d77d44`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3B6EBC6C3D77D44>
#[doc(alias("N_0xd3b6ebc6c3d77d44", "0xD3B6EBC6C3D77D44"))]
#[inline]
pub fn n_0xd3b6ebc6c3d77d44(p0: i32) {
    call(0xD3B6EBC6C3D77D44, (p0,))
}

/// `N_0xd4022c7286b0dfa2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4022C7286B0DFA2>
#[doc(alias("N_0xd4022c7286b0dfa2", "0xD4022C7286B0DFA2"))]
#[inline]
pub fn n_0xd4022c7286b0dfa2(p0: &str, p1: i32, p2: i32) -> i32 {
    call(0xD4022C7286B0DFA2, (p0, p1, p2))
}

/// `N_0xd42c543f73233041`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD42C543F73233041>
#[doc(alias("N_0xd42c543f73233041", "0xD42C543F73233041"))]
#[inline]
pub fn n_0xd42c543f73233041(p0: bool) {
    call(0xD42C543F73233041, (p0,))
}

/// `N_0xd637d327080cd86e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD637D327080CD86E>
#[doc(alias("N_0xd637d327080cd86e", "0xD637D327080CD86E"))]
#[inline]
pub fn n_0xd637d327080cd86e(p0: i32) {
    call(0xD637D327080CD86E, (p0,))
}

/// `N_0xd78a26024bb13e08`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD78A26024BB13E08>
#[doc(alias("N_0xd78a26024bb13e08", "0xD78A26024BB13E08"))]
#[inline]
pub fn n_0xd78a26024bb13e08(player: Player) {
    call(0xD78A26024BB13E08, (player,))
}

/// `N_0xd7bad4062074b9c1`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7BAD4062074B9C1>
#[doc(alias("N_0xd7bad4062074b9c1", "0xD7BAD4062074B9C1"))]
#[inline]
pub fn n_0xd7bad4062074b9c1(p0: i32) -> bool {
    call(0xD7BAD4062074B9C1, (p0,))
}

/// `N_0xd7d0df27cb1765b5`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7D0DF27CB1765B5>
#[doc(alias("N_0xd7d0df27cb1765b5", "0xD7D0DF27CB1765B5"))]
#[inline]
pub fn n_0xd7d0df27cb1765b5(p0: i32) -> bool {
    call(0xD7D0DF27CB1765B5, (p0,))
}

/// `N_0xda1bfed8582f61f0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA1BFED8582F61F0>
#[doc(alias("N_0xda1bfed8582f61f0", "0xDA1BFED8582F61F0"))]
#[inline]
pub fn n_0xda1bfed8582f61f0() -> bool {
    call(0xDA1BFED8582F61F0, ())
}

/// `N_0xdbdf80673bba3d65`, since game build 1491.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDBDF80673BBA3D65>
#[doc(alias("N_0xdbdf80673bba3d65", "0xDBDF80673BBA3D65"))]
#[inline]
pub fn n_0xdbdf80673bba3d65(p0: i32) -> bool {
    call(0xDBDF80673BBA3D65, (p0,))
}

/// `N_0xdc6ad5c046f33ab4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC6AD5C046F33AB4>
#[doc(alias("N_0xdc6ad5c046f33ab4", "0xDC6AD5C046F33AB4"))]
#[inline]
pub fn n_0xdc6ad5c046f33ab4(p0: bool, p1: bool) {
    call(0xDC6AD5C046F33AB4, (p0, p1))
}

/// `N_0xdca4a74135e1dea5`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCA4A74135E1DEA5>
#[doc(alias("N_0xdca4a74135e1dea5", "0xDCA4A74135E1DEA5"))]
#[inline]
pub fn n_0xdca4a74135e1dea5(p0: i32) -> bool {
    call(0xDCA4A74135E1DEA5, (p0,))
}

/// `N_0xe10f2d7715ababec`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE10F2D7715ABABEC>
#[doc(alias("N_0xe10f2d7715ababec", "0xE10F2D7715ABABEC"))]
#[inline]
pub fn n_0xe10f2d7715ababec(p0: i32) -> i32 {
    call(0xE10F2D7715ABABEC, (p0,))
}

/// `N_0xe31a04513237dc89`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE31A04513237DC89>
#[doc(alias("N_0xe31a04513237dc89", "0xE31A04513237DC89"))]
#[inline]
pub fn n_0xe31a04513237dc89(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xE31A04513237DC89, (entity,))
}

/// `N_0xe39600e50d608693`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE39600E50D608693>
#[doc(alias("N_0xe39600e50d608693", "0xE39600E50D608693"))]
#[inline]
pub fn n_0xe39600e50d608693(p0: i32, p1: i32) -> bool {
    call(0xE39600E50D608693, (p0, p1))
}

/// `N_0xe3ab5eefcb6671a2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE3AB5EEFCB6671A2>
#[doc(alias("N_0xe3ab5eefcb6671a2", "0xE3AB5EEFCB6671A2"))]
#[inline]
pub fn n_0xe3ab5eefcb6671a2(setting: i32) {
    call(0xE3AB5EEFCB6671A2, (setting,))
}

/// `N_0xe5634491a58c2703`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5634491A58C2703>
#[doc(alias("N_0xe5634491a58c2703", "0xE5634491A58C2703"))]
#[inline]
pub fn n_0xe5634491a58c2703(p0: f32) {
    call(0xE5634491A58C2703, (p0,))
}

/// `N_0xe59f4924bd3a718d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE59F4924BD3A718D>
#[doc(alias("N_0xe59f4924bd3a718d", "0xE59F4924BD3A718D"))]
#[inline]
pub fn n_0xe59f4924bd3a718d(p0: i32) -> Option<String> {
    call(0xE59F4924BD3A718D, (p0,))
}

/// `N_0xe5ff65cff5160752`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5FF65CFF5160752>
#[doc(alias("N_0xe5ff65cff5160752", "0xE5FF65CFF5160752"))]
#[inline]
pub fn n_0xe5ff65cff5160752() {
    call(0xE5FF65CFF5160752, ())
}

/// `N_0xe79ba3bc265895da`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE79BA3BC265895DA>
#[doc(alias("N_0xe79ba3bc265895da", "0xE79BA3BC265895DA"))]
#[inline]
pub fn n_0xe79ba3bc265895da(p0: i32) -> Option<String> {
    call(0xE79BA3BC265895DA, (p0,))
}

/// `N_0xe8e633215471bb5d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8E633215471BB5D>
#[doc(alias("N_0xe8e633215471bb5d", "0xE8E633215471BB5D"))]
#[inline]
pub fn n_0xe8e633215471bb5d(p0: i32) -> i32 {
    call(0xE8E633215471BB5D, (p0,))
}

/// `N_0xec089f84a9c16c62`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC089F84A9C16C62>
#[doc(alias("N_0xec089f84a9c16c62", "0xEC089F84A9C16C62"))]
#[inline]
pub fn n_0xec089f84a9c16c62() -> i32 {
    call(0xEC089F84A9C16C62, ())
}

/// `N_0xf23a6d6c11d8ec15`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF23A6D6C11D8EC15>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias("N_0xf23a6d6c11d8ec15", "0xF23A6D6C11D8EC15"))]
#[inline]
pub unsafe fn n_0xf23a6d6c11d8ec15(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xF23A6D6C11D8EC15, (gamer_handle,))
}

/// `N_0xf260af6f43953316`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF260AF6F43953316>
#[doc(alias("N_0xf260af6f43953316", "0xF260AF6F43953316"))]
#[inline]
pub fn n_0xf260af6f43953316(handle: ScrHandle) -> i32 {
    call(0xF260AF6F43953316, (handle,))
}

/// `N_0xf302ab9d978352ee`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF302AB9D978352EE>
#[doc(alias("N_0xf302ab9d978352ee", "0xF302AB9D978352EE"))]
#[inline]
pub fn n_0xf302ab9d978352ee(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0xF302AB9D978352EE, (entity,))
}

/// `N_0xf342f6bd0a8287d5`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF342F6BD0A8287D5>
#[doc(alias("N_0xf342f6bd0a8287d5", "0xF342F6BD0A8287D5"))]
#[inline]
pub fn n_0xf342f6bd0a8287d5(p0: i32) {
    call(0xF342F6BD0A8287D5, (p0,))
}

/// `N_0xf8dc69dc1ad19072`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8DC69DC1AD19072>
#[doc(alias("N_0xf8dc69dc1ad19072", "0xF8DC69DC1AD19072"))]
#[inline]
pub fn n_0xf8dc69dc1ad19072(p0: bool) -> i32 {
    call(0xF8DC69DC1AD19072, (p0,))
}

/// `N_0xfb3205788f8afa3f`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB3205788F8AFA3F>
#[doc(alias("N_0xfb3205788f8afa3f", "0xFB3205788F8AFA3F"))]
#[inline]
pub fn n_0xfb3205788f8afa3f() -> i32 {
    call(0xFB3205788F8AFA3F, ())
}

/// `N_0xfc6fcf4c03f1bbf6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC6FCF4C03F1BBF6>
#[doc(alias("N_0xfc6fcf4c03f1bbf6", "0xFC6FCF4C03F1BBF6"))]
#[inline]
pub fn n_0xfc6fcf4c03f1bbf6() {
    call(0xFC6FCF4C03F1BBF6, ())
}

/// `N_0xfd8112109a96877c`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD8112109A96877C>
#[doc(alias("N_0xfd8112109a96877c", "0xFD8112109A96877C"))]
#[inline]
pub fn n_0xfd8112109a96877c() {
    call(0xFD8112109A96877C, ())
}

/// `N_0xfe53b1f8d43f19bf`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE53B1F8D43F19BF>
#[doc(alias("N_0xfe53b1f8d43f19bf", "0xFE53B1F8D43F19BF"))]
#[inline]
pub fn n_0xfe53b1f8d43f19bf(player1: Player, player2: Player) -> i32 {
    call(0xFE53B1F8D43F19BF, (player1, player2))
}

/// `N_0xff36f36b07e69059`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF36F36B07E69059>
#[doc(alias("N_0xff36f36b07e69059", "0xFF36F36B07E69059"))]
#[inline]
pub fn n_0xff36f36b07e69059(p0: i32) {
    call(0xFF36F36B07E69059, (p0,))
}

/// `NetToAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7F6781A0ABAF6FB>
#[doc(alias("NetToAnimScene", "_NET_TO_ANIM_SCENE", "0xD7F6781A0ABAF6FB"))]
#[inline]
pub fn net_to_anim_scene(net_id: i32) -> AnimScene {
    call(0xD7F6781A0ABAF6FB, (net_id,))
}

/// `NetToEnt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBFFEAB45A9A9094A>
#[doc(alias("NetToEnt", "NET_TO_ENT", "0xBFFEAB45A9A9094A"))]
#[inline]
pub fn net_to_ent(net_handle: i32) -> Entity {
    call(0xBFFEAB45A9A9094A, (net_handle,))
}

/// `NetToObj`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD8515F5FEA14CB3F>
#[doc(alias("NetToObj", "NET_TO_OBJ", "0xD8515F5FEA14CB3F"))]
#[inline]
pub fn net_to_obj(net_handle: i32) -> Object {
    call(0xD8515F5FEA14CB3F, (net_handle,))
}

/// `NetToPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDCD95FC216A8B3E>
#[doc(alias("NetToPed", "NET_TO_PED", "0xBDCD95FC216A8B3E"))]
#[inline]
pub fn net_to_ped(net_handle: i32) -> Ped {
    call(0xBDCD95FC216A8B3E, (net_handle,))
}

/// `NetToPropset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD08066E00D26C448>
#[doc(alias("NetToPropset", "_NET_TO_PROPSET", "0xD08066E00D26C448"))]
#[inline]
pub fn net_to_propset(net_id: i32) -> PropSet {
    call(0xD08066E00D26C448, (net_id,))
}

/// `NetToVeh`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x367B936610BA360C>
#[doc(alias("NetToVeh", "NET_TO_VEH", "0x367B936610BA360C"))]
#[inline]
pub fn net_to_veh(net_handle: i32) -> Vehicle {
    call(0x367B936610BA360C, (net_handle,))
}

/// `NetworkAcceptRsInvite`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2CEA5105AAC8DDE>
#[doc(alias(
    "NetworkAcceptRsInvite",
    "NETWORK_ACCEPT_RS_INVITE",
    "0xB2CEA5105AAC8DDE"
))]
#[inline]
pub fn network_accept_rs_invite(p0: i32) -> bool {
    call(0xB2CEA5105AAC8DDE, (p0,))
}

/// `NetworkAccessTunableBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA6A47A573ABB75A>
#[doc(alias(
    "NetworkAccessTunableBool",
    "NETWORK_ACCESS_TUNABLE_BOOL",
    "0xAA6A47A573ABB75A"
))]
#[inline]
pub fn network_access_tunable_bool(
    tunable_context: impl Into<Hash>,
    tunable_name: impl Into<Hash>,
) -> bool {
    let tunable_context: Hash = tunable_context.into();
    let tunable_name: Hash = tunable_name.into();
    call(0xAA6A47A573ABB75A, (tunable_context, tunable_name))
}

/// `NetworkAccessTunableInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8BE1146DFD5D4468>
#[doc(alias(
    "NetworkAccessTunableInt",
    "NETWORK_ACCESS_TUNABLE_INT",
    "0x8BE1146DFD5D4468"
))]
#[inline]
pub fn network_access_tunable_int(
    tunable_context: impl Into<Hash>,
    tunable_name: impl Into<Hash>,
) -> Option<i32> {
    let tunable_context: Hash = tunable_context.into();
    let tunable_name: Hash = tunable_name.into();
    let mut value = Out::<i32>::default();
    let result: bool = call(
        0x8BE1146DFD5D4468,
        (tunable_context, tunable_name, &mut value),
    );
    result.then(|| value.get())
}

/// `NetworkActionPlatformInvite`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B82ACC3F4B6240C>
#[doc(alias(
    "NetworkActionPlatformInvite",
    "NETWORK_ACTION_PLATFORM_INVITE",
    "0x3B82ACC3F4B6240C"
))]
#[inline]
pub fn network_action_platform_invite() -> bool {
    call(0x3B82ACC3F4B6240C, ())
}

/// `NetworkActivityResetToIdle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FE141FDB990E3D1>
#[doc(alias(
    "NetworkActivityResetToIdle",
    "NETWORK_ACTIVITY_RESET_TO_IDLE",
    "0x3FE141FDB990E3D1"
))]
#[inline]
pub fn network_activity_reset_to_idle() {
    call(0x3FE141FDB990E3D1, ())
}

/// `NetworkActivitySetCurrent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9ADAC065D9F6706F>
#[doc(alias(
    "NetworkActivitySetCurrent",
    "NETWORK_ACTIVITY_SET_CURRENT",
    "0x9ADAC065D9F6706F"
))]
#[inline]
pub fn network_activity_set_current(net_playlist_activity: i32) {
    call(0x9ADAC065D9F6706F, (net_playlist_activity,))
}

/// `NetworkAddFriend`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E02D73914064223>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias("NetworkAddFriend", "NETWORK_ADD_FRIEND", "0x8E02D73914064223"))]
#[inline]
pub unsafe fn network_add_friend(gamer_handle: &mut [u8], message: &str) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x8E02D73914064223, (gamer_handle, message))
}

/// `NetworkAddPlayerToRecentGamersList`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x157D8F3DE12B307F>
#[doc(alias(
    "NetworkAddPlayerToRecentGamersList",
    "_NETWORK_ADD_PLAYER_TO_RECENT_GAMERS_LIST",
    "0x157D8F3DE12B307F"
))]
#[inline]
pub fn network_add_player_to_recent_gamers_list(player: Player, p1: i32) {
    call(0x157D8F3DE12B307F, (player, p1))
}

/// `NetworkAlert`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1BAA028F52EED310>
#[doc(alias("NetworkAlert", "_NETWORK_ALERT", "0x1BAA028F52EED310"))]
#[inline]
pub fn network_alert(ctx: impl Into<Hash>, lh: impl Into<Hash>, ec: i32, h: i32) {
    let ctx: Hash = ctx.into();
    let lh: Hash = lh.into();
    call(0x1BAA028F52EED310, (ctx, lh, ec, h))
}

/// `NetworkAllowAllEntityFadingForInstances`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B05B97BA46F419D>
#[doc(alias(
    "NetworkAllowAllEntityFadingForInstances",
    "NETWORK_ALLOW_ALL_ENTITY_FADING_FOR_INSTANCES",
    "0x4B05B97BA46F419D"
))]
#[inline]
pub fn network_allow_all_entity_fading_for_instances(toggle: bool) {
    call(0x4B05B97BA46F419D, (toggle,))
}

/// `NetworkAllowEntityFadingForInstances`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3354D6CA46F419D>
#[doc(alias(
    "NetworkAllowEntityFadingForInstances",
    "NETWORK_ALLOW_ENTITY_FADING_FOR_INSTANCES",
    "0xF3354D6CA46F419D"
))]
#[inline]
pub fn network_allow_entity_fading_for_instances(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xF3354D6CA46F419D, (entity, toggle))
}

/// `NetworkAllowRemoteAttachmentModification`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x267C78C60E806B9A>
#[doc(alias(
    "NetworkAllowRemoteAttachmentModification",
    "NETWORK_ALLOW_REMOTE_ATTACHMENT_MODIFICATION",
    "0x267C78C60E806B9A"
))]
#[inline]
pub fn network_allow_remote_attachment_modification(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x267C78C60E806B9A, (entity, toggle))
}

/// `NetworkAreHandlesTheSame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57DBA049E110F217>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle1`, `gamer_handle2`: there must be as many as it takes.
#[doc(alias(
    "NetworkAreHandlesTheSame",
    "NETWORK_ARE_HANDLES_THE_SAME",
    "0x57DBA049E110F217"
))]
#[inline]
pub unsafe fn network_are_handles_the_same(
    gamer_handle1: &mut [u8],
    gamer_handle2: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle1 = unsafe { Buffer::new(gamer_handle1) };
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle2 = unsafe { Buffer::new(gamer_handle2) };
    call(0x57DBA049E110F217, (gamer_handle1, gamer_handle2))
}

/// `NetworkAreOnlineNotificationsShownInStoryMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF5C5929E07512F80>
#[doc(alias(
    "NetworkAreOnlineNotificationsShownInStoryMode",
    "_NETWORK_ARE_ONLINE_NOTIFICATIONS_SHOWN_IN_STORY_MODE",
    "0xF5C5929E07512F80"
))]
#[inline]
pub fn network_are_online_notifications_shown_in_story_mode() -> bool {
    call(0xF5C5929E07512F80, ())
}

/// `NetworkArePlayersInSamePlatformParty`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11820D1AE80DEA39>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle1`, `gamer_handle2`: there must be as many as it takes.
#[doc(alias(
    "NetworkArePlayersInSamePlatformParty",
    "_NETWORK_ARE_PLAYERS_IN_SAME_PLATFORM_PARTY",
    "0x11820D1AE80DEA39"
))]
#[inline]
pub unsafe fn network_are_players_in_same_platform_party(
    gamer_handle1: &mut [u8],
    gamer_handle2: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle1 = unsafe { Buffer::new(gamer_handle1) };
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle2 = unsafe { Buffer::new(gamer_handle2) };
    call(0x11820D1AE80DEA39, (gamer_handle1, gamer_handle2))
}

/// `NetworkArePlayersInSameTutorialSession`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9DE986FC9A87C474>
#[doc(alias(
    "NetworkArePlayersInSameTutorialSession",
    "NETWORK_ARE_PLAYERS_IN_SAME_TUTORIAL_SESSION",
    "0x9DE986FC9A87C474"
))]
#[inline]
pub fn network_are_players_in_same_tutorial_session(player: Player, index: i32) -> bool {
    call(0x9DE986FC9A87C474, (player, index))
}

/// `NetworkAutoSessionCanSplitSession`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE404BFF0ABA23CDC>
#[doc(alias(
    "NetworkAutoSessionCanSplitSession",
    "NETWORK_AUTO_SESSION_CAN_SPLIT_SESSION",
    "0xE404BFF0ABA23CDC"
))]
#[inline]
pub fn network_auto_session_can_split_session() -> Option<i32> {
    let mut p0 = Out::<i32>::default();
    let result: bool = call(0xE404BFF0ABA23CDC, (&mut p0,));
    result.then(|| p0.get())
}

/// `NetworkAutoSessionFinishInstance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB51299166B844F3>
#[doc(alias(
    "NetworkAutoSessionFinishInstance",
    "NETWORK_AUTO_SESSION_FINISH_INSTANCE",
    "0xBB51299166B844F3"
))]
#[inline]
pub fn network_auto_session_finish_instance() {
    call(0xBB51299166B844F3, ())
}

/// `NetworkAutoSessionIsAllowedToMerge`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAADED99A6B268A27>
#[doc(alias(
    "NetworkAutoSessionIsAllowedToMerge",
    "NETWORK_AUTO_SESSION_IS_ALLOWED_TO_MERGE",
    "0xAADED99A6B268A27"
))]
#[inline]
pub fn network_auto_session_is_allowed_to_merge() -> bool {
    call(0xAADED99A6B268A27, ())
}

/// `NetworkAutoSessionIsAutoWarpDisabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE258570E0C116A66>
#[doc(alias(
    "NetworkAutoSessionIsAutoWarpDisabled",
    "_NETWORK_AUTO_SESSION_IS_AUTO_WARP_DISABLED",
    "0xE258570E0C116A66"
))]
#[inline]
pub fn network_auto_session_is_auto_warp_disabled() -> bool {
    call(0xE258570E0C116A66, ())
}

/// `NetworkAutoSessionIsInstancedSession`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x277865A734918AE6>
#[doc(alias(
    "NetworkAutoSessionIsInstancedSession",
    "_NETWORK_AUTO_SESSION_IS_INSTANCED_SESSION",
    "0x277865A734918AE6"
))]
#[inline]
pub fn network_auto_session_is_instanced_session() -> bool {
    call(0x277865A734918AE6, ())
}

/// `NetworkAutoSessionIsObjectCreationPaused`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E2C3AEE6CE603B7>
#[doc(alias(
    "NetworkAutoSessionIsObjectCreationPaused",
    "NETWORK_AUTO_SESSION_IS_OBJECT_CREATION_PAUSED",
    "0x0E2C3AEE6CE603B7"
))]
#[inline]
pub fn network_auto_session_is_object_creation_paused() -> bool {
    call(0x0E2C3AEE6CE603B7, ())
}

/// `NetworkAutoSessionIsProcessingSessionSplit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA021095C983F20D8>
#[doc(alias(
    "NetworkAutoSessionIsProcessingSessionSplit",
    "_NETWORK_AUTO_SESSION_IS_PROCESSING_SESSION_SPLIT",
    "0xA021095C983F20D8"
))]
#[inline]
pub fn network_auto_session_is_processing_session_split() -> bool {
    call(0xA021095C983F20D8, ())
}

/// `NetworkAutoSessionSetAllowedToMerge`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63246A24F5747510>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkAutoSessionSetAllowedToMerge",
    "_NETWORK_AUTO_SESSION_SET_ALLOWED_TO_MERGE",
    "0x63246A24F5747510"
))]
#[inline]
pub unsafe fn network_auto_session_set_allowed_to_merge(toggle: bool, p1: &mut [u8], p2: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x63246A24F5747510, (toggle, p1, p2))
}

/// `NetworkAutoSessionSetAllowedToSplit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A428058079EE65C>
#[doc(alias(
    "NetworkAutoSessionSetAllowedToSplit",
    "_NETWORK_AUTO_SESSION_SET_ALLOWED_TO_SPLIT",
    "0x0A428058079EE65C"
))]
#[inline]
pub fn network_auto_session_set_allowed_to_split(toggle: bool) {
    call(0x0A428058079EE65C, (toggle,))
}

/// `NetworkAutoSessionSetAutoWarpEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4440FEE3EFE78F54>
#[doc(alias(
    "NetworkAutoSessionSetAutoWarpEnabled",
    "_NETWORK_AUTO_SESSION_SET_AUTO_WARP_ENABLED",
    "0x4440FEE3EFE78F54"
))]
#[inline]
pub fn network_auto_session_set_auto_warp_enabled(toggle: bool) {
    call(0x4440FEE3EFE78F54, (toggle,))
}

/// `NetworkAutoSessionSplitSession`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC223D299C670413D>
#[doc(alias(
    "NetworkAutoSessionSplitSession",
    "NETWORK_AUTO_SESSION_SPLIT_SESSION",
    "0xC223D299C670413D"
))]
#[inline]
pub fn network_auto_session_split_session(
    players_to_take: i32,
    max_instance_players: i32,
    session_flags: i32,
    bucket_id: i32,
) -> bool {
    call(
        0xC223D299C670413D,
        (
            players_to_take,
            max_instance_players,
            session_flags,
            bucket_id,
        ),
    )
}

/// `NetworkAutoSessionSplitSessionSuccessful`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D87BA8EF15226CD>
#[doc(alias(
    "NetworkAutoSessionSplitSessionSuccessful",
    "_NETWORK_AUTO_SESSION_SPLIT_SESSION_SUCCESSFUL",
    "0x6D87BA8EF15226CD"
))]
#[inline]
pub fn network_auto_session_split_session_successful() -> bool {
    call(0x6D87BA8EF15226CD, ())
}

/// `NetworkAwardHasReachedMaxclaim`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFBE782B3165AC8EC>
#[doc(alias(
    "NetworkAwardHasReachedMaxclaim",
    "NETWORK_AWARD_HAS_REACHED_MAXCLAIM",
    "0xFBE782B3165AC8EC"
))]
#[inline]
pub fn network_award_has_reached_maxclaim(p0: i32) -> bool {
    call(0xFBE782B3165AC8EC, (p0,))
}

/// `NetworkCanAccessMultiplayer`.
///
/// The values: `result`, `loading_state`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF50DA1A3F8B1BA4>
#[doc(alias(
    "NetworkCanAccessMultiplayer",
    "NETWORK_CAN_ACCESS_MULTIPLAYER",
    "0xAF50DA1A3F8B1BA4"
))]
#[inline]
pub fn network_can_access_multiplayer() -> (bool, i32) {
    let mut loading_state = Out::<i32>::default();
    let result: bool = call(0xAF50DA1A3F8B1BA4, (&mut loading_state,));
    (result, loading_state.get())
}

/// `NetworkCanAddFriend`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x99ABE9BF9DADA162>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias("NetworkCanAddFriend", "_NETWORK_CAN_ADD_FRIEND", "0x99ABE9BF9DADA162"))]
#[inline]
pub unsafe fn network_can_add_friend(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x99ABE9BF9DADA162, (gamer_handle,))
}

/// `NetworkCanReceiveInviteFromHandle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF23D6475640D29EB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkCanReceiveInviteFromHandle",
    "_NETWORK_CAN_RECEIVE_INVITE_FROM_HANDLE",
    "0xF23D6475640D29EB"
))]
#[inline]
pub unsafe fn network_can_receive_invite_from_handle(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xF23D6475640D29EB, (gamer_handle,))
}

/// `NetworkCanRefreshFriendPage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1AF5E28E64A76A9F>
#[doc(alias(
    "NetworkCanRefreshFriendPage",
    "NETWORK_CAN_REFRESH_FRIEND_PAGE",
    "0x1AF5E28E64A76A9F"
))]
#[inline]
pub fn network_can_refresh_friend_page() -> bool {
    call(0x1AF5E28E64A76A9F, ())
}

/// `NetworkCanSessionEnd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4EEBC3694E49C572>
#[doc(alias(
    "NetworkCanSessionEnd",
    "NETWORK_CAN_SESSION_END",
    "0x4EEBC3694E49C572"
))]
#[inline]
pub fn network_can_session_end() -> bool {
    call(0x4EEBC3694E49C572, ())
}

/// `NetworkCanViewGamerUserContent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x246545C37C27A717>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkCanViewGamerUserContent",
    "NETWORK_CAN_VIEW_GAMER_USER_CONTENT",
    "0x246545C37C27A717"
))]
#[inline]
pub unsafe fn network_can_view_gamer_user_content(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x246545C37C27A717, (gamer_handle,))
}

/// `NetworkCheckAccessAndAlertIfFail`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A8112A974DE1EF6>
#[doc(alias(
    "NetworkCheckAccessAndAlertIfFail",
    "NETWORK_CHECK_ACCESS_AND_ALERT_IF_FAIL",
    "0x2A8112A974DE1EF6"
))]
#[inline]
pub fn network_check_access_and_alert_if_fail() -> bool {
    call(0x2A8112A974DE1EF6, ())
}

/// `NetworkCheckCommunicationPrivileges`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83F28CE49FBBFFBA>
#[doc(alias(
    "NetworkCheckCommunicationPrivileges",
    "NETWORK_CHECK_COMMUNICATION_PRIVILEGES",
    "0x83F28CE49FBBFFBA"
))]
#[inline]
pub fn network_check_communication_privileges(p0: i32) -> bool {
    call(0x83F28CE49FBBFFBA, (p0,))
}

/// `NetworkCheckUserContentPrivileges`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x595F028698072DD9>
#[doc(alias(
    "NetworkCheckUserContentPrivileges",
    "NETWORK_CHECK_USER_CONTENT_PRIVILEGES",
    "0x595F028698072DD9"
))]
#[inline]
pub fn network_check_user_content_privileges(p0: i32) -> bool {
    call(0x595F028698072DD9, (p0,))
}

/// `NetworkClearClockOverrideOvertime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x65F040D91001ED4B>
#[doc(alias(
    "NetworkClearClockOverrideOvertime",
    "_NETWORK_CLEAR_CLOCK_OVERRIDE_OVERTIME",
    "0x65F040D91001ED4B"
))]
#[inline]
pub fn network_clear_clock_override_overtime(milliseconds: i32) {
    call(0x65F040D91001ED4B, (milliseconds,))
}

/// `NetworkClearClockTimeOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD972DF67326F966E>
#[doc(alias(
    "NetworkClearClockTimeOverride",
    "NETWORK_CLEAR_CLOCK_TIME_OVERRIDE",
    "0xD972DF67326F966E"
))]
#[inline]
pub fn network_clear_clock_time_override() {
    call(0xD972DF67326F966E, ())
}

/// `NetworkClearFoundGamers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D14CCEE1B40381A>
#[doc(alias(
    "NetworkClearFoundGamers",
    "NETWORK_CLEAR_FOUND_GAMERS",
    "0x6D14CCEE1B40381A"
))]
#[inline]
pub fn network_clear_found_gamers() {
    call(0x6D14CCEE1B40381A, ())
}

/// `NetworkClearGetGamerStatus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86E0660E4F5C956D>
#[doc(alias(
    "NetworkClearGetGamerStatus",
    "NETWORK_CLEAR_GET_GAMER_STATUS",
    "0x86E0660E4F5C956D"
))]
#[inline]
pub fn network_clear_get_gamer_status() {
    call(0x86E0660E4F5C956D, ())
}

/// `NetworkClearPlatformInvite`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4484173759749B1>
#[doc(alias(
    "NetworkClearPlatformInvite",
    "NETWORK_CLEAR_PLATFORM_INVITE",
    "0xA4484173759749B1"
))]
#[inline]
pub fn network_clear_platform_invite() {
    call(0xA4484173759749B1, ())
}

/// `NetworkClockTimeOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x669E223E64B1903C>
#[doc(alias(
    "NetworkClockTimeOverride",
    "_NETWORK_CLOCK_TIME_OVERRIDE",
    "0x669E223E64B1903C"
))]
#[inline]
pub fn network_clock_time_override(
    hour: i32,
    minute: i32,
    second: i32,
    transition_time: i32,
    pause_clock: bool,
) {
    call(
        0x669E223E64B1903C,
        (hour, minute, second, transition_time, pause_clock),
    )
}

/// `NetworkClockTimeOverride_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE28C13ECC36FF14E>
#[doc(alias(
    "NetworkClockTimeOverride_2",
    "_NETWORK_CLOCK_TIME_OVERRIDE_2",
    "0xE28C13ECC36FF14E"
))]
#[inline]
pub fn network_clock_time_override_2(
    hour: i32,
    minute: i32,
    second: i32,
    transition_time: i32,
    pause_clock: bool,
    clockwise: bool,
) {
    call(
        0xE28C13ECC36FF14E,
        (
            hour,
            minute,
            second,
            transition_time,
            pause_clock,
            clockwise,
        ),
    )
}

/// `NetworkConcealPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBBDF066252829606>
#[doc(alias("NetworkConcealPlayer", "NETWORK_CONCEAL_PLAYER", "0xBBDF066252829606"))]
#[inline]
pub fn network_conceal_player(player: Player, toggle: bool) {
    call(0xBBDF066252829606, (player, toggle))
}

/// `NetworkDebugRequestEntityPosition`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA38B52F91B59075>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkDebugRequestEntityPosition",
    "_NETWORK_DEBUG_REQUEST_ENTITY_POSITION",
    "0xFA38B52F91B59075"
))]
#[inline]
pub unsafe fn network_debug_request_entity_position(p0: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xFA38B52F91B59075, (p0,))
}

/// `NetworkDidFindGamersSucceed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9B83B77929D8863>
#[doc(alias(
    "NetworkDidFindGamersSucceed",
    "NETWORK_DID_FIND_GAMERS_SUCCEED",
    "0xF9B83B77929D8863"
))]
#[inline]
pub fn network_did_find_gamers_succeed() -> bool {
    call(0xF9B83B77929D8863, ())
}

/// `NetworkDidGetGamerStatusSucceed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AE17C6B0134B7F1>
#[doc(alias(
    "NetworkDidGetGamerStatusSucceed",
    "NETWORK_DID_GET_GAMER_STATUS_SUCCEED",
    "0x5AE17C6B0134B7F1"
))]
#[inline]
pub fn network_did_get_gamer_status_succeed() -> bool {
    call(0x5AE17C6B0134B7F1, ())
}

/// `NetworkDidRecentGamerNamesRequestSucceed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12AEB56B489415C5>
#[doc(alias(
    "NetworkDidRecentGamerNamesRequestSucceed",
    "_NETWORK_DID_RECENT_GAMER_NAMES_REQUEST_SUCCEED",
    "0x12AEB56B489415C5"
))]
#[inline]
pub fn network_did_recent_gamer_names_request_succeed() -> bool {
    call(0x12AEB56B489415C5, ())
}

/// `NetworkDisableLeaveRemotePedBehind`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC505036A35AFD01B>
#[doc(alias(
    "NetworkDisableLeaveRemotePedBehind",
    "NETWORK_DISABLE_LEAVE_REMOTE_PED_BEHIND",
    "0xC505036A35AFD01B"
))]
#[inline]
pub fn network_disable_leave_remote_ped_behind(toggle: bool) {
    call(0xC505036A35AFD01B, (toggle,))
}

/// `NetworkDisableProximityMigration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x407091CF6037118E>
#[doc(alias(
    "NetworkDisableProximityMigration",
    "NETWORK_DISABLE_PROXIMITY_MIGRATION",
    "0x407091CF6037118E"
))]
#[inline]
pub fn network_disable_proximity_migration(net_id: i32) {
    call(0x407091CF6037118E, (net_id,))
}

/// `NetworkDisableRealtimeMultiplayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x236905C700FDB54D>
#[doc(alias(
    "NetworkDisableRealtimeMultiplayer",
    "NETWORK_DISABLE_REALTIME_MULTIPLAYER",
    "0x236905C700FDB54D"
))]
#[inline]
pub fn network_disable_realtime_multiplayer() {
    call(0x236905C700FDB54D, ())
}

/// `NetworkDisplaynamesFromHandlesStart`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD66C9E72B3CC4982>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkDisplaynamesFromHandlesStart",
    "NETWORK_DISPLAYNAMES_FROM_HANDLES_START",
    "0xD66C9E72B3CC4982"
))]
#[inline]
pub unsafe fn network_displaynames_from_handles_start(p0: &mut [u8], p1: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xD66C9E72B3CC4982, (p0, p1))
}

/// `NetworkDoesNetworkIdExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x38CE16C96BD11344>
#[doc(alias(
    "NetworkDoesNetworkIdExist",
    "NETWORK_DOES_NETWORK_ID_EXIST",
    "0x38CE16C96BD11344"
))]
#[inline]
pub fn network_does_network_id_exist(net_id: i32) -> bool {
    call(0x38CE16C96BD11344, (net_id,))
}

/// `NetworkDoesTunableExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x85E5F8B9B898B20A>
#[doc(alias(
    "NetworkDoesTunableExist",
    "NETWORK_DOES_TUNABLE_EXIST",
    "0x85E5F8B9B898B20A"
))]
#[inline]
pub fn network_does_tunable_exist(
    tunable_context: impl Into<Hash>,
    tunable_name: impl Into<Hash>,
) -> bool {
    let tunable_context: Hash = tunable_context.into();
    let tunable_name: Hash = tunable_name.into();
    call(0x85E5F8B9B898B20A, (tunable_context, tunable_name))
}

/// `NetworkDumpNetIfConfig`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAEDF1BC1C133D6E3>
#[doc(alias(
    "NetworkDumpNetIfConfig",
    "NETWORK_DUMP_NET_IF_CONFIG",
    "0xAEDF1BC1C133D6E3"
))]
#[inline]
pub fn network_dump_net_if_config() {
    call(0xAEDF1BC1C133D6E3, ())
}

/// `NetworkEndTutorialSession`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0AFAFF5A51D72F7>
#[doc(alias(
    "NetworkEndTutorialSession",
    "NETWORK_END_TUTORIAL_SESSION",
    "0xD0AFAFF5A51D72F7"
))]
#[inline]
pub fn network_end_tutorial_session() {
    call(0xD0AFAFF5A51D72F7, ())
}

/// `NetworkGetAssistedDamageOfEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4CACA84440FA26F6>
#[doc(alias(
    "NetworkGetAssistedDamageOfEntity",
    "NETWORK_GET_ASSISTED_DAMAGE_OF_ENTITY",
    "0x4CACA84440FA26F6"
))]
#[inline]
pub fn network_get_assisted_damage_of_entity(
    player: Player,
    entity: impl Into<Entity>,
) -> Option<i32> {
    let entity: Entity = entity.into();
    let mut p2 = Out::<i32>::default();
    let result: bool = call(0x4CACA84440FA26F6, (player, entity, &mut p2));
    result.then(|| p2.get())
}

/// `NetworkGetAverageLatency`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD414BE129BB81B32>
#[doc(alias(
    "NetworkGetAverageLatency",
    "NETWORK_GET_AVERAGE_LATENCY",
    "0xD414BE129BB81B32"
))]
#[inline]
pub fn network_get_average_latency(player: Player) -> f32 {
    call(0xD414BE129BB81B32, (player,))
}

/// `NetworkGetAveragePacketLoss`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x350C23949E43686C>
#[doc(alias(
    "NetworkGetAveragePacketLoss",
    "NETWORK_GET_AVERAGE_PACKET_LOSS",
    "0x350C23949E43686C"
))]
#[inline]
pub fn network_get_average_packet_loss(player: Player) -> f32 {
    call(0x350C23949E43686C, (player,))
}

/// `NetworkGetAveragePing`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E3A041ED6AC2B45>
#[doc(alias(
    "NetworkGetAveragePing",
    "NETWORK_GET_AVERAGE_PING",
    "0x0E3A041ED6AC2B45"
))]
#[inline]
pub fn network_get_average_ping(player: Player) -> f32 {
    call(0x0E3A041ED6AC2B45, (player,))
}

/// `NetworkGetCurrentFriendPageData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3EEC0A5AFF3FC5B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetCurrentFriendPageData",
    "_NETWORK_GET_CURRENT_FRIEND_PAGE_DATA",
    "0xA3EEC0A5AFF3FC5B"
))]
#[inline]
pub unsafe fn network_get_current_friend_page_data(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xA3EEC0A5AFF3FC5B, (p0,))
}

/// `NetworkGetDestroyerOfNetworkId`.
///
/// The values: `result`, `weapon_hash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A1ADEEF01740A24>
#[doc(alias(
    "NetworkGetDestroyerOfNetworkId",
    "NETWORK_GET_DESTROYER_OF_NETWORK_ID",
    "0x7A1ADEEF01740A24"
))]
#[inline]
pub fn network_get_destroyer_of_network_id(net_id: i32) -> (i32, Hash) {
    let mut weapon_hash = Out::<Hash>::default();
    let result: i32 = call(0x7A1ADEEF01740A24, (net_id, &mut weapon_hash));
    (result, weapon_hash.get())
}

/// `NetworkGetDisplayNameFromHandle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FEE4F07C54B6B3C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetDisplayNameFromHandle",
    "_NETWORK_GET_DISPLAY_NAME_FROM_HANDLE",
    "0x7FEE4F07C54B6B3C"
))]
#[inline]
pub unsafe fn network_get_display_name_from_handle(gamer_handle: &mut [u8]) -> Option<String> {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    let mut display_name = TextBuffer::new(1024);
    let result: bool = call(0x7FEE4F07C54B6B3C, (gamer_handle, display_name.buffer()));
    result.then(|| display_name.into_text())
}

/// `NetworkGetDisplaynamesFromHandles`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58CC181719256197>
#[doc(alias(
    "NetworkGetDisplaynamesFromHandles",
    "NETWORK_GET_DISPLAYNAMES_FROM_HANDLES",
    "0x58CC181719256197"
))]
#[inline]
pub fn network_get_displaynames_from_handles(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x58CC181719256197, (p0, p1, p2))
}

/// `NetworkGetEntityFromNetworkId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE4E5D9B0A4FF560>
#[doc(alias(
    "NetworkGetEntityFromNetworkId",
    "NETWORK_GET_ENTITY_FROM_NETWORK_ID",
    "0xCE4E5D9B0A4FF560"
))]
#[inline]
pub fn network_get_entity_from_network_id(net_id: i32) -> Entity {
    call(0xCE4E5D9B0A4FF560, (net_id,))
}

/// `NetworkGetEntityIsNetworked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC7827959479DCC78>
#[doc(alias(
    "NetworkGetEntityIsNetworked",
    "NETWORK_GET_ENTITY_IS_NETWORKED",
    "0xC7827959479DCC78"
))]
#[inline]
pub fn network_get_entity_is_networked(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xC7827959479DCC78, (entity,))
}

/// `NetworkGetEntityKillerOfPlayer`.
///
/// The values: `result`, `weapon_hash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42B2DAA6B596F5F8>
#[doc(alias(
    "NetworkGetEntityKillerOfPlayer",
    "NETWORK_GET_ENTITY_KILLER_OF_PLAYER",
    "0x42B2DAA6B596F5F8"
))]
#[inline]
pub fn network_get_entity_killer_of_player(player: Player) -> (Entity, Hash) {
    let mut weapon_hash = Out::<Hash>::default();
    let result: Entity = call(0x42B2DAA6B596F5F8, (player, &mut weapon_hash));
    (result, weapon_hash.get())
}

/// `NetworkGetGameMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x225640E09EFFDC3F>
#[doc(alias("NetworkGetGameMode", "NETWORK_GET_GAME_MODE", "0x225640E09EFFDC3F"))]
#[inline]
pub fn network_get_game_mode() -> i32 {
    call(0x225640E09EFFDC3F, ())
}

/// `NetworkGetGamerSessionFromHandle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFBDFE1C1356E12E8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetGamerSessionFromHandle",
    "_NETWORK_GET_GAMER_SESSION_FROM_HANDLE",
    "0xFBDFE1C1356E12E8"
))]
#[inline]
pub unsafe fn network_get_gamer_session_from_handle(data: &mut [u8], count: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0xFBDFE1C1356E12E8, (data, count))
}

/// `NetworkGetGamerStatus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDAEB478E58F8DEA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetGamerStatus",
    "_NETWORK_GET_GAMER_STATUS",
    "0xDDAEB478E58F8DEA"
))]
#[inline]
pub unsafe fn network_get_gamer_status(gamer_handle: &mut [u8], p1: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xDDAEB478E58F8DEA, (gamer_handle, p1))
}

/// `NetworkGetGamertagFromFriend`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5659D87BE674AB17>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetGamertagFromFriend",
    "_NETWORK_GET_GAMERTAG_FROM_FRIEND",
    "0x5659D87BE674AB17"
))]
#[inline]
pub unsafe fn network_get_gamertag_from_friend(gamer_handle: &mut [u8]) -> Option<String> {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x5659D87BE674AB17, (gamer_handle,))
}

/// `NetworkGetGamertagFromHandle`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x426141162EBE5CDB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetGamertagFromHandle",
    "NETWORK_GET_GAMERTAG_FROM_HANDLE",
    "0x426141162EBE5CDB"
))]
#[inline]
pub unsafe fn network_get_gamertag_from_handle(gamer_handle: &mut [u8]) -> Option<String> {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x426141162EBE5CDB, (gamer_handle,))
}

/// `NetworkGetGlobalClock`.
///
/// The values: `hour`, `minute`, `second`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11A7ADCD629E170F>
#[doc(alias(
    "NetworkGetGlobalClock",
    "NETWORK_GET_GLOBAL_CLOCK",
    "0x11A7ADCD629E170F"
))]
#[inline]
pub fn network_get_global_clock() -> Option<(i32, i32, i32)> {
    let mut hour = Out::<i32>::default();
    let mut minute = Out::<i32>::default();
    let mut second = Out::<i32>::default();
    let result: bool = call(0x11A7ADCD629E170F, (&mut hour, &mut minute, &mut second));
    result.then(|| (hour.get(), minute.get(), second.get()))
}

/// `NetworkGetGlobalEntityFlags`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD7806FD0543BC3D>
#[doc(alias(
    "NetworkGetGlobalEntityFlags",
    "_NETWORK_GET_GLOBAL_ENTITY_FLAGS",
    "0xDD7806FD0543BC3D"
))]
#[inline]
pub fn network_get_global_entity_flags(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0xDD7806FD0543BC3D, (entity,))
}

/// `NetworkGetGlobalMultiplayerClock`.
///
/// The values: `hours`, `minutes`, `seconds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D03BFBD643B2A02>
#[doc(alias(
    "NetworkGetGlobalMultiplayerClock",
    "NETWORK_GET_GLOBAL_MULTIPLAYER_CLOCK",
    "0x6D03BFBD643B2A02"
))]
#[inline]
pub fn network_get_global_multiplayer_clock() -> (i32, i32, i32) {
    let mut hours = Out::<i32>::default();
    let mut minutes = Out::<i32>::default();
    let mut seconds = Out::<i32>::default();
    call::<()>(0x6D03BFBD643B2A02, (&mut hours, &mut minutes, &mut seconds));
    (hours.get(), minutes.get(), seconds.get())
}

/// `NetworkGetHighestReliableResendCount`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52C1EADAF7B10302>
#[doc(alias(
    "NetworkGetHighestReliableResendCount",
    "NETWORK_GET_HIGHEST_RELIABLE_RESEND_COUNT",
    "0x52C1EADAF7B10302"
))]
#[inline]
pub fn network_get_highest_reliable_resend_count(player: Player) -> i32 {
    call(0x52C1EADAF7B10302, (player,))
}

/// `NetworkGetHostOfScript`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D6A14F1F9A736FC>
#[doc(alias(
    "NetworkGetHostOfScript",
    "NETWORK_GET_HOST_OF_SCRIPT",
    "0x1D6A14F1F9A736FC"
))]
#[inline]
pub fn network_get_host_of_script(script_name: &str, p1: i32, p2: i32) -> Player {
    call(0x1D6A14F1F9A736FC, (script_name, p1, p2))
}

/// `NetworkGetHostOfThisScript`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC7B4D79B01FA7A5C>
#[doc(alias(
    "NetworkGetHostOfThisScript",
    "NETWORK_GET_HOST_OF_THIS_SCRIPT",
    "0xC7B4D79B01FA7A5C"
))]
#[inline]
pub fn network_get_host_of_this_script() -> Player {
    call(0xC7B4D79B01FA7A5C, ())
}

/// `NetworkGetHostOfThread`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4A25351D79B444C>
#[doc(alias(
    "NetworkGetHostOfThread",
    "NETWORK_GET_HOST_OF_THREAD",
    "0xB4A25351D79B444C"
))]
#[inline]
pub fn network_get_host_of_thread(thread_id: i32) -> Player {
    call(0xB4A25351D79B444C, (thread_id,))
}

/// `NetworkGetInstanceIdOfThisScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x638A3A81733086DB>
#[doc(alias(
    "NetworkGetInstanceIdOfThisScript",
    "NETWORK_GET_INSTANCE_ID_OF_THIS_SCRIPT",
    "0x638A3A81733086DB"
))]
#[inline]
pub fn network_get_instance_id_of_this_script() -> i32 {
    call(0x638A3A81733086DB, ())
}

/// `NetworkGetInstanceIdOfThread`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB9ECED5B68F3B78>
#[doc(alias(
    "NetworkGetInstanceIdOfThread",
    "_NETWORK_GET_INSTANCE_ID_OF_THREAD",
    "0xFB9ECED5B68F3B78"
))]
#[inline]
pub fn network_get_instance_id_of_thread(thread_id: i32) -> i32 {
    call(0xFB9ECED5B68F3B78, (thread_id,))
}

/// `NetworkGetLocalHandle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE86051786B66CD8E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetLocalHandle",
    "NETWORK_GET_LOCAL_HANDLE",
    "0xE86051786B66CD8E"
))]
#[inline]
pub unsafe fn network_get_local_handle(gamer_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xE86051786B66CD8E, (gamer_handle,))
}

/// `NetworkGetMaxNumParticipants`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6C90FBC38E395EE>
#[doc(alias(
    "NetworkGetMaxNumParticipants",
    "NETWORK_GET_MAX_NUM_PARTICIPANTS",
    "0xA6C90FBC38E395EE"
))]
#[inline]
pub fn network_get_max_num_participants() -> i32 {
    call(0xA6C90FBC38E395EE, ())
}

/// `NetworkGetNetStatisticsInfo`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FD992C4A1C1B986>
#[doc(alias(
    "NetworkGetNetStatisticsInfo",
    "NETWORK_GET_NET_STATISTICS_INFO",
    "0x6FD992C4A1C1B986"
))]
#[inline]
pub fn network_get_net_statistics_info() {
    call(0x6FD992C4A1C1B986, ())
}

/// `NetworkGetNetworkIdFromEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA11700682F3AD45C>
#[doc(alias(
    "NetworkGetNetworkIdFromEntity",
    "NETWORK_GET_NETWORK_ID_FROM_ENTITY",
    "0xA11700682F3AD45C"
))]
#[inline]
pub fn network_get_network_id_from_entity(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0xA11700682F3AD45C, (entity,))
}

/// `NetworkGetNetworkIdFromRopeId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42871327315EDAE8>
#[doc(alias(
    "NetworkGetNetworkIdFromRopeId",
    "NETWORK_GET_NETWORK_ID_FROM_ROPE_ID",
    "0x42871327315EDAE8"
))]
#[inline]
pub fn network_get_network_id_from_rope_id(rope_id: i32) -> i32 {
    call(0x42871327315EDAE8, (rope_id,))
}

/// `NetworkGetNpUnavailableReason`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74FB3E29E6D10FA9>
#[doc(alias(
    "NetworkGetNpUnavailableReason",
    "NETWORK_GET_NP_UNAVAILABLE_REASON",
    "0x74FB3E29E6D10FA9"
))]
#[inline]
pub fn network_get_np_unavailable_reason() -> i32 {
    call(0x74FB3E29E6D10FA9, ())
}

/// `NetworkGetNumConnectedPlayers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4A79DD2D9600654>
#[doc(alias(
    "NetworkGetNumConnectedPlayers",
    "NETWORK_GET_NUM_CONNECTED_PLAYERS",
    "0xA4A79DD2D9600654"
))]
#[inline]
pub fn network_get_num_connected_players() -> i32 {
    call(0xA4A79DD2D9600654, ())
}

/// `NetworkGetNumParticipants`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18D0456E86604654>
#[doc(alias(
    "NetworkGetNumParticipants",
    "NETWORK_GET_NUM_PARTICIPANTS",
    "0x18D0456E86604654"
))]
#[inline]
pub fn network_get_num_participants() -> i32 {
    call(0x18D0456E86604654, ())
}

/// `NetworkGetNumRecentGamers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37A834AEC6A4F74A>
#[doc(alias(
    "NetworkGetNumRecentGamers",
    "_NETWORK_GET_NUM_RECENT_GAMERS",
    "0x37A834AEC6A4F74A"
))]
#[inline]
pub fn network_get_num_recent_gamers() -> i32 {
    call(0x37A834AEC6A4F74A, ())
}

/// `NetworkGetNumScriptParticipants`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3658E8CD94FC121A>
#[doc(alias(
    "NetworkGetNumScriptParticipants",
    "NETWORK_GET_NUM_SCRIPT_PARTICIPANTS",
    "0x3658E8CD94FC121A"
))]
#[inline]
pub fn network_get_num_script_participants(
    script_name: &str,
    instance_id: i32,
    position: impl Into<Hash>,
) -> i32 {
    let position: Hash = position.into();
    call(0x3658E8CD94FC121A, (script_name, instance_id, position))
}

/// `NetworkGetNumUnackedReliables`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF8FCF9FFC458A1C>
#[doc(alias(
    "NetworkGetNumUnackedReliables",
    "NETWORK_GET_NUM_UNACKED_RELIABLES",
    "0xFF8FCF9FFC458A1C"
))]
#[inline]
pub fn network_get_num_unacked_reliables(player: Player) -> i32 {
    call(0xFF8FCF9FFC458A1C, (player,))
}

/// `NetworkGetParticipantIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B84DF6AF2A46938>
#[doc(alias(
    "NetworkGetParticipantIndex",
    "NETWORK_GET_PARTICIPANT_INDEX",
    "0x1B84DF6AF2A46938"
))]
#[inline]
pub fn network_get_participant_index(index: i32) -> i32 {
    call(0x1B84DF6AF2A46938, (index,))
}

/// `NetworkGetPlatformInviteId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9BCF28FB5D65A9BE>
#[doc(alias(
    "NetworkGetPlatformInviteId",
    "_NETWORK_GET_PLATFORM_INVITE_ID",
    "0x9BCF28FB5D65A9BE"
))]
#[inline]
pub fn network_get_platform_invite_id() -> i32 {
    call(0x9BCF28FB5D65A9BE, ())
}

/// `NetworkGetPlayerFastInstanceId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD9267375834C5EAB>
#[doc(alias(
    "NetworkGetPlayerFastInstanceId",
    "_NETWORK_GET_PLAYER_FAST_INSTANCE_ID",
    "0xD9267375834C5EAB"
))]
#[inline]
pub fn network_get_player_fast_instance_id(player: Player) -> i32 {
    call(0xD9267375834C5EAB, (player,))
}

/// `NetworkGetPlayerFromGamerHandle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE5F689CF5A0A49D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetPlayerFromGamerHandle",
    "NETWORK_GET_PLAYER_FROM_GAMER_HANDLE",
    "0xCE5F689CF5A0A49D"
))]
#[inline]
pub unsafe fn network_get_player_from_gamer_handle(gamer_handle: &mut [u8]) -> Player {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xCE5F689CF5A0A49D, (gamer_handle,))
}

/// `NetworkGetPlayerIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x24FB80D107371267>
#[doc(alias(
    "NetworkGetPlayerIndex",
    "NETWORK_GET_PLAYER_INDEX",
    "0x24FB80D107371267"
))]
#[inline]
pub fn network_get_player_index(player: Player) -> i32 {
    call(0x24FB80D107371267, (player,))
}

/// `NetworkGetPlayerIndexFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C0E2E0125610278>
#[doc(alias(
    "NetworkGetPlayerIndexFromPed",
    "NETWORK_GET_PLAYER_INDEX_FROM_PED",
    "0x6C0E2E0125610278"
))]
#[inline]
pub fn network_get_player_index_from_ped(ped: Ped) -> Player {
    call(0x6C0E2E0125610278, (ped,))
}

/// `NetworkGetPlayerOwnerOfNetworkId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6C0787443C9583E>
#[doc(alias(
    "NetworkGetPlayerOwnerOfNetworkId",
    "_NETWORK_GET_PLAYER_OWNER_OF_NETWORK_ID",
    "0xA6C0787443C9583E"
))]
#[inline]
pub fn network_get_player_owner_of_network_id(net_id: i32) -> Player {
    call(0xA6C0787443C9583E, (net_id,))
}

/// `NetworkGetPromotionDlgSeenCount`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2FB53C631A49BE92>
#[doc(alias(
    "NetworkGetPromotionDlgSeenCount",
    "NETWORK_GET_PROMOTION_DLG_SEEN_COUNT",
    "0x2FB53C631A49BE92"
))]
#[inline]
pub fn network_get_promotion_dlg_seen_count() -> i32 {
    call(0x2FB53C631A49BE92, ())
}

/// `NetworkGetRandomIntRanged`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE30CF56F1EFA5F43>
#[doc(alias(
    "NetworkGetRandomIntRanged",
    "NETWORK_GET_RANDOM_INT_RANGED",
    "0xE30CF56F1EFA5F43"
))]
#[inline]
pub fn network_get_random_int_ranged(range_start: i32, range_end: i32) -> i32 {
    call(0xE30CF56F1EFA5F43, (range_start, range_end))
}

/// `NetworkGetRank`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32C90CDFAF40514C>
#[doc(alias("NetworkGetRank", "_NETWORK_GET_RANK", "0x32C90CDFAF40514C"))]
#[inline]
pub fn network_get_rank() -> i32 {
    call(0x32C90CDFAF40514C, ())
}

/// `NetworkGetRecentGamerNames`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFEFCC345CE357453>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetRecentGamerNames",
    "NETWORK_GET_RECENT_GAMER_NAMES",
    "0xFEFCC345CE357453"
))]
#[inline]
pub unsafe fn network_get_recent_gamer_names(
    p0: i32,
    p1: i32,
    out_data: &mut [u8],
    data_size: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xFEFCC345CE357453, (p0, p1, out_data, data_size))
}

/// `NetworkGetRopeIdFromNetworkId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB1A4DD8352EC828>
#[doc(alias(
    "NetworkGetRopeIdFromNetworkId",
    "NETWORK_GET_ROPE_ID_FROM_NETWORK_ID",
    "0xEB1A4DD8352EC828"
))]
#[inline]
pub fn network_get_rope_id_from_network_id(net_id: i32) -> i32 {
    call(0xEB1A4DD8352EC828, (net_id,))
}

/// `NetworkGetRosTitleName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC6153A0722F524C>
#[doc(alias(
    "NetworkGetRosTitleName",
    "_NETWORK_GET_ROS_TITLE_NAME",
    "0xAC6153A0722F524C"
))]
#[inline]
pub fn network_get_ros_title_name() -> Option<String> {
    call(0xAC6153A0722F524C, ())
}

/// `NetworkGetScriptStatus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57D158647A6BFABF>
#[doc(alias(
    "NetworkGetScriptStatus",
    "NETWORK_GET_SCRIPT_STATUS",
    "0x57D158647A6BFABF"
))]
#[inline]
pub fn network_get_script_status() -> i32 {
    call(0x57D158647A6BFABF, ())
}

/// `NetworkGetSessionHost`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DC9AA3B508B1A85>
#[doc(alias(
    "NetworkGetSessionHost",
    "_NETWORK_GET_SESSION_HOST",
    "0x8DC9AA3B508B1A85"
))]
#[inline]
pub fn network_get_session_host() -> Player {
    call(0x8DC9AA3B508B1A85, ())
}

/// `NetworkGetSizeOfHostBroadcastDataStorage`.
///
/// The values: `result`, `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA24095EA96DFE17>
#[doc(alias(
    "NetworkGetSizeOfHostBroadcastDataStorage",
    "_NETWORK_GET_SIZE_OF_HOST_BROADCAST_DATA_STORAGE",
    "0xBA24095EA96DFE17"
))]
#[inline]
pub fn network_get_size_of_host_broadcast_data_storage() -> (i32, i32) {
    let mut p0 = Out::<i32>::default();
    let result: i32 = call(0xBA24095EA96DFE17, (&mut p0,));
    (result, p0.get())
}

/// `NetworkGetSizeOfPlayerBroadcastDataStorage`.
///
/// The values: `result`, `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x690806BC83BC8CA2>
#[doc(alias(
    "NetworkGetSizeOfPlayerBroadcastDataStorage",
    "_NETWORK_GET_SIZE_OF_PLAYER_BROADCAST_DATA_STORAGE",
    "0x690806BC83BC8CA2"
))]
#[inline]
pub fn network_get_size_of_player_broadcast_data_storage() -> (i32, i32) {
    let mut p0 = Out::<i32>::default();
    let result: i32 = call(0x690806BC83BC8CA2, (&mut p0,));
    (result, p0.get())
}

/// `NetworkGetThisScriptIsNetworkScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2910669969E9535E>
#[doc(alias(
    "NetworkGetThisScriptIsNetworkScript",
    "NETWORK_GET_THIS_SCRIPT_IS_NETWORK_SCRIPT",
    "0x2910669969E9535E"
))]
#[inline]
pub fn network_get_this_script_is_network_script() -> bool {
    call(0x2910669969E9535E, ())
}

/// `NetworkGetTimeoutTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5ED0356A0CE3A34F>
#[doc(alias(
    "NetworkGetTimeoutTime",
    "NETWORK_GET_TIMEOUT_TIME",
    "0x5ED0356A0CE3A34F"
))]
#[inline]
pub fn network_get_timeout_time() -> i32 {
    call(0x5ED0356A0CE3A34F, ())
}

/// `NetworkGetTotalNumFriends`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB7ABDD203FA3704>
#[doc(alias(
    "NetworkGetTotalNumFriends",
    "NETWORK_GET_TOTAL_NUM_FRIENDS",
    "0xDB7ABDD203FA3704"
))]
#[inline]
pub fn network_get_total_num_friends() -> i32 {
    call(0xDB7ABDD203FA3704, ())
}

/// `NetworkGetTotalNumPlayers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF61D4B4702EE9EB>
#[doc(alias(
    "NetworkGetTotalNumPlayers",
    "NETWORK_GET_TOTAL_NUM_PLAYERS",
    "0xCF61D4B4702EE9EB"
))]
#[inline]
pub fn network_get_total_num_players() -> i32 {
    call(0xCF61D4B4702EE9EB, ())
}

/// `NetworkGetTunableCloudCrc`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10BD227A753B0D84>
#[doc(alias(
    "NetworkGetTunableCloudCrc",
    "NETWORK_GET_TUNABLE_CLOUD_CRC",
    "0x10BD227A753B0D84"
))]
#[inline]
pub fn network_get_tunable_cloud_crc() -> i32 {
    call(0x10BD227A753B0D84, ())
}

/// `NetworkGetUnreliableResendCount`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3765C3A3E8192E10>
#[doc(alias(
    "NetworkGetUnreliableResendCount",
    "NETWORK_GET_UNRELIABLE_RESEND_COUNT",
    "0x3765C3A3E8192E10"
))]
#[inline]
pub fn network_get_unreliable_resend_count(player: Player) -> i32 {
    call(0x3765C3A3E8192E10, (player,))
}

/// `NetworkGetXp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB438CC9BC6F4022>
#[doc(alias("NetworkGetXp", "_NETWORK_GET_XP", "0xDB438CC9BC6F4022"))]
#[inline]
pub fn network_get_xp() -> i32 {
    call(0xDB438CC9BC6F4022, ())
}

/// `NetworkHandleFromFriend`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD45CB817D7E177D2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkHandleFromFriend",
    "NETWORK_HANDLE_FROM_FRIEND",
    "0xD45CB817D7E177D2"
))]
#[inline]
pub unsafe fn network_handle_from_friend(friend_index: i32, gamer_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xD45CB817D7E177D2, (friend_index, gamer_handle))
}

/// `NetworkHandleFromPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x388EB2B86C73B6B3>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkHandleFromPlayer",
    "NETWORK_HANDLE_FROM_PLAYER",
    "0x388EB2B86C73B6B3"
))]
#[inline]
pub unsafe fn network_handle_from_player(player: Player, gamer_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x388EB2B86C73B6B3, (player, gamer_handle))
}

/// `NetworkHasCompletedMpIntroFlowOnCurrentSlot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD73C9838CE7181D>
#[doc(alias(
    "NetworkHasCompletedMpIntroFlowOnCurrentSlot",
    "_NETWORK_HAS_COMPLETED_MP_INTRO_FLOW_ON_CURRENT_SLOT",
    "0xDD73C9838CE7181D"
))]
#[inline]
pub fn network_has_completed_mp_intro_flow_on_current_slot() -> bool {
    call(0xDD73C9838CE7181D, ())
}

/// `NetworkHasControlOfAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x26A5C12FACFF8724>
#[doc(alias(
    "NetworkHasControlOfAnimScene",
    "_NETWORK_HAS_CONTROL_OF_ANIM_SCENE",
    "0x26A5C12FACFF8724"
))]
#[inline]
pub fn network_has_control_of_anim_scene(anim_scene: AnimScene) -> bool {
    call(0x26A5C12FACFF8724, (anim_scene,))
}

/// `NetworkHasControlOfEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01BF60A500E28887>
#[doc(alias(
    "NetworkHasControlOfEntity",
    "NETWORK_HAS_CONTROL_OF_ENTITY",
    "0x01BF60A500E28887"
))]
#[inline]
pub fn network_has_control_of_entity(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x01BF60A500E28887, (entity,))
}

/// `NetworkHasControlOfNetworkId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D36070FE0215186>
#[doc(alias(
    "NetworkHasControlOfNetworkId",
    "NETWORK_HAS_CONTROL_OF_NETWORK_ID",
    "0x4D36070FE0215186"
))]
#[inline]
pub fn network_has_control_of_network_id(net_id: i32) -> bool {
    call(0x4D36070FE0215186, (net_id,))
}

/// `NetworkHasControlOfPickup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5BC9495F0B3B6FA6>
#[doc(alias(
    "NetworkHasControlOfPickup",
    "NETWORK_HAS_CONTROL_OF_PICKUP",
    "0x5BC9495F0B3B6FA6"
))]
#[inline]
pub fn network_has_control_of_pickup(pickup: Pickup) -> bool {
    call(0x5BC9495F0B3B6FA6, (pickup,))
}

/// `NetworkHasControlOfPickupPlacement`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51EABCF2786515AB>
#[doc(alias(
    "NetworkHasControlOfPickupPlacement",
    "NETWORK_HAS_CONTROL_OF_PICKUP_PLACEMENT",
    "0x51EABCF2786515AB"
))]
#[inline]
pub fn network_has_control_of_pickup_placement(p0: i32) -> bool {
    call(0x51EABCF2786515AB, (p0,))
}

/// `NetworkHasCurrentGetGamerStatusStarted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x25189F9908E9CD65>
#[doc(alias(
    "NetworkHasCurrentGetGamerStatusStarted",
    "_NETWORK_HAS_CURRENT_GET_GAMER_STATUS_STARTED",
    "0x25189F9908E9CD65"
))]
#[inline]
pub fn network_has_current_get_gamer_status_started() -> bool {
    call(0x25189F9908E9CD65, ())
}

/// `NetworkHasEntityBeenRegisteredWithThisThread`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB07D3185E11657A5>
#[doc(alias(
    "NetworkHasEntityBeenRegisteredWithThisThread",
    "NETWORK_HAS_ENTITY_BEEN_REGISTERED_WITH_THIS_THREAD",
    "0xB07D3185E11657A5"
))]
#[inline]
pub fn network_has_entity_been_registered_with_this_thread(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xB07D3185E11657A5, (entity,))
}

/// `NetworkHasPendingInviteFailure`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0498AD30E16B6BD>
#[doc(alias(
    "NetworkHasPendingInviteFailure",
    "NETWORK_HAS_PENDING_INVITE_FAILURE",
    "0xD0498AD30E16B6BD"
))]
#[inline]
pub fn network_has_pending_invite_failure() -> bool {
    call(0xD0498AD30E16B6BD, ())
}

/// `NetworkHasReceivedHostBroadcastData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D10B3795F3FC886>
#[doc(alias(
    "NetworkHasReceivedHostBroadcastData",
    "NETWORK_HAS_RECEIVED_HOST_BROADCAST_DATA",
    "0x5D10B3795F3FC886"
))]
#[inline]
pub fn network_has_received_host_broadcast_data() -> bool {
    call(0x5D10B3795F3FC886, ())
}

/// `NetworkHasRosPrivilege`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA699957E60D80214>
#[doc(alias(
    "NetworkHasRosPrivilege",
    "NETWORK_HAS_ROS_PRIVILEGE",
    "0xA699957E60D80214"
))]
#[inline]
pub fn network_has_ros_privilege(index: i32) -> bool {
    call(0xA699957E60D80214, (index,))
}

/// `NetworkHasSocialClubAccount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67A5589628E0CFF6>
#[doc(alias(
    "NetworkHasSocialClubAccount",
    "NETWORK_HAS_SOCIAL_CLUB_ACCOUNT",
    "0x67A5589628E0CFF6"
))]
#[inline]
pub fn network_has_social_club_account() -> bool {
    call(0x67A5589628E0CFF6, ())
}

/// `NetworkHasValidRosCredentials`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x85443FF4C328F53B>
#[doc(alias(
    "NetworkHasValidRosCredentials",
    "NETWORK_HAS_VALID_ROS_CREDENTIALS",
    "0x85443FF4C328F53B"
))]
#[inline]
pub fn network_has_valid_ros_credentials() -> bool {
    call(0x85443FF4C328F53B, ())
}

/// `NetworkHashFromPlayerHandle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC1D768F2F5D6C05>
#[doc(alias(
    "NetworkHashFromPlayerHandle",
    "NETWORK_HASH_FROM_PLAYER_HANDLE",
    "0xBC1D768F2F5D6C05"
))]
#[inline]
pub fn network_hash_from_player_handle(player: Player) -> Hash {
    call(0xBC1D768F2F5D6C05, (player,))
}

/// `NetworkHaveOnlinePrivileges`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x25CB5A9F37BFD063>
#[doc(alias(
    "NetworkHaveOnlinePrivileges",
    "NETWORK_HAVE_ONLINE_PRIVILEGES",
    "0x25CB5A9F37BFD063"
))]
#[inline]
pub fn network_have_online_privileges() -> bool {
    call(0x25CB5A9F37BFD063, ())
}

/// `NetworkHaveRosBannedPriv`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8020A73847E0CA7D>
#[doc(alias(
    "NetworkHaveRosBannedPriv",
    "NETWORK_HAVE_ROS_BANNED_PRIV",
    "0x8020A73847E0CA7D"
))]
#[inline]
pub fn network_have_ros_banned_priv() -> bool {
    call(0x8020A73847E0CA7D, ())
}

/// `NetworkIsAimCamActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E7CE19219669AEB>
#[doc(alias(
    "NetworkIsAimCamActive",
    "NETWORK_IS_AIM_CAM_ACTIVE",
    "0x8E7CE19219669AEB"
))]
#[inline]
pub fn network_is_aim_cam_active(player: Player) -> bool {
    call(0x8E7CE19219669AEB, (player,))
}

/// `NetworkIsClockTimeOverridden`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7C95D322FF57522>
#[doc(alias(
    "NetworkIsClockTimeOverridden",
    "NETWORK_IS_CLOCK_TIME_OVERRIDDEN",
    "0xD7C95D322FF57522"
))]
#[inline]
pub fn network_is_clock_time_overridden() -> bool {
    call(0xD7C95D322FF57522, ())
}

/// `NetworkIsCloudAvailable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A4CF4F48AD77302>
#[doc(alias(
    "NetworkIsCloudAvailable",
    "NETWORK_IS_CLOUD_AVAILABLE",
    "0x9A4CF4F48AD77302"
))]
#[inline]
pub fn network_is_cloud_available() -> bool {
    call(0x9A4CF4F48AD77302, ())
}

/// `NetworkIsConnectedViaRelay`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16D3D49902F697BB>
#[doc(alias(
    "NetworkIsConnectedViaRelay",
    "NETWORK_IS_CONNECTED_VIA_RELAY",
    "0x16D3D49902F697BB"
))]
#[inline]
pub fn network_is_connected_via_relay(player: Player) -> bool {
    call(0x16D3D49902F697BB, (player,))
}

/// `NetworkIsCustomUpsellEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78A9535AF83715C6>
#[doc(alias(
    "NetworkIsCustomUpsellEnabled",
    "NETWORK_IS_CUSTOM_UPSELL_ENABLED",
    "0x78A9535AF83715C6"
))]
#[inline]
pub fn network_is_custom_upsell_enabled() -> bool {
    call(0x78A9535AF83715C6, ())
}

/// `NetworkIsFeatureSupported`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C725D149622BFDE>
#[doc(alias(
    "NetworkIsFeatureSupported",
    "NETWORK_IS_FEATURE_SUPPORTED",
    "0x9C725D149622BFDE"
))]
#[inline]
pub fn network_is_feature_supported(feature_id: i32) -> bool {
    call(0x9C725D149622BFDE, (feature_id,))
}

/// `NetworkIsFindingGamers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDDF64C91BFCF0AA>
#[doc(alias(
    "NetworkIsFindingGamers",
    "NETWORK_IS_FINDING_GAMERS",
    "0xDDDF64C91BFCF0AA"
))]
#[inline]
pub fn network_is_finding_gamers() -> bool {
    call(0xDDDF64C91BFCF0AA, ())
}

/// `NetworkIsFriend`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A24A179F9B31654>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias("NetworkIsFriend", "NETWORK_IS_FRIEND", "0x1A24A179F9B31654"))]
#[inline]
pub unsafe fn network_is_friend(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x1A24A179F9B31654, (gamer_handle,))
}

/// `NetworkIsFriendHandleInSameTitle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x665161D250850A9F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsFriendHandleInSameTitle",
    "_NETWORK_IS_FRIEND_HANDLE_IN_SAME_TITLE",
    "0x665161D250850A9F"
))]
#[inline]
pub unsafe fn network_is_friend_handle_in_same_title(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x665161D250850A9F, (gamer_handle,))
}

/// `NetworkIsFriendHandleOnline`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE348D1404BD80146>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsFriendHandleOnline",
    "_NETWORK_IS_FRIEND_HANDLE_ONLINE",
    "0xE348D1404BD80146"
))]
#[inline]
pub unsafe fn network_is_friend_handle_online(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xE348D1404BD80146, (gamer_handle,))
}

/// `NetworkIsGameInProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10FAB35428CCC9D7>
#[doc(alias(
    "NetworkIsGameInProgress",
    "NETWORK_IS_GAME_IN_PROGRESS",
    "0x10FAB35428CCC9D7"
))]
#[inline]
pub fn network_is_game_in_progress() -> bool {
    call(0x10FAB35428CCC9D7, ())
}

/// `NetworkIsGamerInMySession`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F10B05DDF8D16E9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsGamerInMySession",
    "NETWORK_IS_GAMER_IN_MY_SESSION",
    "0x0F10B05DDF8D16E9"
))]
#[inline]
pub unsafe fn network_is_gamer_in_my_session(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x0F10B05DDF8D16E9, (gamer_handle,))
}

/// `NetworkIsHandleValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F79B93B0A8E4133>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsHandleValid",
    "NETWORK_IS_HANDLE_VALID",
    "0x6F79B93B0A8E4133"
))]
#[inline]
pub unsafe fn network_is_handle_valid(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x6F79B93B0A8E4133, (gamer_handle,))
}

/// `NetworkIsHost`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DB296B814EDDA07>
#[doc(alias("NetworkIsHost", "NETWORK_IS_HOST", "0x8DB296B814EDDA07"))]
#[inline]
pub fn network_is_host() -> bool {
    call(0x8DB296B814EDDA07, ())
}

/// `NetworkIsHostOfThisScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83CD99A1E6061AB5>
#[doc(alias(
    "NetworkIsHostOfThisScript",
    "NETWORK_IS_HOST_OF_THIS_SCRIPT",
    "0x83CD99A1E6061AB5"
))]
#[inline]
pub fn network_is_host_of_this_script() -> bool {
    call(0x83CD99A1E6061AB5, ())
}

/// `NetworkIsInMpCutscene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6CC27C9FA2040220>
#[doc(alias(
    "NetworkIsInMpCutscene",
    "NETWORK_IS_IN_MP_CUTSCENE",
    "0x6CC27C9FA2040220"
))]
#[inline]
pub fn network_is_in_mp_cutscene() -> bool {
    call(0x6CC27C9FA2040220, ())
}

/// `NetworkIsInPlatformParty`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2FC5650B0271CB57>
#[doc(alias(
    "NetworkIsInPlatformParty",
    "NETWORK_IS_IN_PLATFORM_PARTY",
    "0x2FC5650B0271CB57"
))]
#[inline]
pub fn network_is_in_platform_party() -> bool {
    call(0x2FC5650B0271CB57, ())
}

/// `NetworkIsInPlatformPartyChat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD8B834A8BA05048>
#[doc(alias(
    "NetworkIsInPlatformPartyChat",
    "NETWORK_IS_IN_PLATFORM_PARTY_CHAT",
    "0xFD8B834A8BA05048"
))]
#[inline]
pub fn network_is_in_platform_party_chat() -> bool {
    call(0xFD8B834A8BA05048, ())
}

/// `NetworkIsInSession`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA97246103B63917>
#[doc(alias("NetworkIsInSession", "NETWORK_IS_IN_SESSION", "0xCA97246103B63917"))]
#[inline]
pub fn network_is_in_session() -> bool {
    call(0xCA97246103B63917, ())
}

/// `NetworkIsInSessionLobby`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5196C42DE19F646>
#[doc(alias(
    "NetworkIsInSessionLobby",
    "_NETWORK_IS_IN_SESSION_LOBBY",
    "0xC5196C42DE19F646"
))]
#[inline]
pub fn network_is_in_session_lobby() -> bool {
    call(0xC5196C42DE19F646, ())
}

/// `NetworkIsInSpectatorMode`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x048746E388762E11>
#[doc(alias(
    "NetworkIsInSpectatorMode",
    "NETWORK_IS_IN_SPECTATOR_MODE",
    "0x048746E388762E11"
))]
#[inline]
pub fn network_is_in_spectator_mode() -> bool {
    call(0x048746E388762E11, ())
}

/// `NetworkIsInTutorialSession`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xADA24309FE08DACF>
#[doc(alias(
    "NetworkIsInTutorialSession",
    "NETWORK_IS_IN_TUTORIAL_SESSION",
    "0xADA24309FE08DACF"
))]
#[inline]
pub fn network_is_in_tutorial_session() -> bool {
    call(0xADA24309FE08DACF, ())
}

/// `NetworkIsParticipantActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FF8FF40B6357D45>
#[doc(alias(
    "NetworkIsParticipantActive",
    "NETWORK_IS_PARTICIPANT_ACTIVE",
    "0x6FF8FF40B6357D45"
))]
#[inline]
pub fn network_is_participant_active(p0: i32) -> bool {
    call(0x6FF8FF40B6357D45, (p0,))
}

/// `NetworkIsPendingFriend`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0BE73DA6984A6E33>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsPendingFriend",
    "NETWORK_IS_PENDING_FRIEND",
    "0x0BE73DA6984A6E33"
))]
#[inline]
pub unsafe fn network_is_pending_friend(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x0BE73DA6984A6E33, (gamer_handle,))
}

/// `NetworkIsPlatformInvitePending`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC4165C9165C166F>
#[doc(alias(
    "NetworkIsPlatformInvitePending",
    "NETWORK_IS_PLATFORM_INVITE_PENDING",
    "0xFC4165C9165C166F"
))]
#[inline]
pub fn network_is_platform_invite_pending() -> bool {
    call(0xFC4165C9165C166F, ())
}

/// `NetworkIsPlayerAParticipant`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CA58F6CB7CBD784>
#[doc(alias(
    "NetworkIsPlayerAParticipant",
    "NETWORK_IS_PLAYER_A_PARTICIPANT",
    "0x3CA58F6CB7CBD784"
))]
#[inline]
pub fn network_is_player_a_participant(player: Player) -> bool {
    call(0x3CA58F6CB7CBD784, (player,))
}

/// `NetworkIsPlayerAParticipantOnScript`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1AD5B71586B94820>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsPlayerAParticipantOnScript",
    "NETWORK_IS_PLAYER_A_PARTICIPANT_ON_SCRIPT",
    "0x1AD5B71586B94820"
))]
#[inline]
pub unsafe fn network_is_player_a_participant_on_script(
    p0: Player,
    p1: &mut [u8],
    p2: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x1AD5B71586B94820, (p0, p1, p2))
}

/// `NetworkIsPlayerActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8DFD30D6973E135>
#[doc(alias(
    "NetworkIsPlayerActive",
    "NETWORK_IS_PLAYER_ACTIVE",
    "0xB8DFD30D6973E135"
))]
#[inline]
pub fn network_is_player_active(player: Player) -> bool {
    call(0xB8DFD30D6973E135, (player,))
}

/// `NetworkIsPlayerConcealed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x919B3C98ED8292F9>
#[doc(alias(
    "NetworkIsPlayerConcealed",
    "NETWORK_IS_PLAYER_CONCEALED",
    "0x919B3C98ED8292F9"
))]
#[inline]
pub fn network_is_player_concealed(player: Player) -> bool {
    call(0x919B3C98ED8292F9, (player,))
}

/// `NetworkIsPlayerConnected`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x93DC1BE4E1ABE9D1>
#[doc(alias(
    "NetworkIsPlayerConnected",
    "NETWORK_IS_PLAYER_CONNECTED",
    "0x93DC1BE4E1ABE9D1"
))]
#[inline]
pub fn network_is_player_connected(player: Player) -> bool {
    call(0x93DC1BE4E1ABE9D1, (player,))
}

/// `NetworkIsPlayerInMpCutscene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63F9EE203C3619F2>
#[doc(alias(
    "NetworkIsPlayerInMpCutscene",
    "NETWORK_IS_PLAYER_IN_MP_CUTSCENE",
    "0x63F9EE203C3619F2"
))]
#[inline]
pub fn network_is_player_in_mp_cutscene(player: Player) -> bool {
    call(0x63F9EE203C3619F2, (player,))
}

/// `NetworkIsPlayerInSpectatorMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B709519997ECF0F>
#[doc(alias(
    "NetworkIsPlayerInSpectatorMode",
    "_NETWORK_IS_PLAYER_IN_SPECTATOR_MODE",
    "0x5B709519997ECF0F"
))]
#[inline]
pub fn network_is_player_in_spectator_mode(player: Player) -> bool {
    call(0x5B709519997ECF0F, (player,))
}

/// `NetworkIsPlayerIndexValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x255A5EF65EDA9167>
#[doc(alias(
    "NetworkIsPlayerIndexValid",
    "NETWORK_IS_PLAYER_INDEX_VALID",
    "0x255A5EF65EDA9167"
))]
#[inline]
pub fn network_is_player_index_valid(player: Player) -> bool {
    call(0x255A5EF65EDA9167, (player,))
}

/// `NetworkIsPreviousUploadPending`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA21E3BAD0A42D199>
#[doc(alias(
    "NetworkIsPreviousUploadPending",
    "_NETWORK_IS_PREVIOUS_UPLOAD_PENDING",
    "0xA21E3BAD0A42D199"
))]
#[inline]
pub fn network_is_previous_upload_pending() -> bool {
    call(0xA21E3BAD0A42D199, ())
}

/// `NetworkIsPromotionEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8FF6059DA26E688A>
#[doc(alias(
    "NetworkIsPromotionEnabled",
    "NETWORK_IS_PROMOTION_ENABLED",
    "0x8FF6059DA26E688A"
))]
#[inline]
pub fn network_is_promotion_enabled() -> bool {
    call(0x8FF6059DA26E688A, ())
}

/// `NetworkIsRecentGamerNamesRequestInProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4664D213A0CCAF40>
#[doc(alias(
    "NetworkIsRecentGamerNamesRequestInProgress",
    "_NETWORK_IS_RECENT_GAMER_NAMES_REQUEST_IN_PROGRESS",
    "0x4664D213A0CCAF40"
))]
#[inline]
pub fn network_is_recent_gamer_names_request_in_progress() -> bool {
    call(0x4664D213A0CCAF40, ())
}

/// `NetworkIsResettingPopulation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1BB50CD340A996E6>
#[doc(alias(
    "NetworkIsResettingPopulation",
    "NETWORK_IS_RESETTING_POPULATION",
    "0x1BB50CD340A996E6"
))]
#[inline]
pub fn network_is_resetting_population() -> bool {
    call(0x1BB50CD340A996E6, ())
}

/// `NetworkIsScriptActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D40DF90FAD26098>
#[doc(alias(
    "NetworkIsScriptActive",
    "NETWORK_IS_SCRIPT_ACTIVE",
    "0x9D40DF90FAD26098"
))]
#[inline]
pub fn network_is_script_active(script_name: &str, p1: i32, p2: bool, p3: i32) -> bool {
    call(0x9D40DF90FAD26098, (script_name, p1, p2, p3))
}

/// `NetworkIsScriptActiveByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B89BC43B6E69107>
#[doc(alias(
    "NetworkIsScriptActiveByHash",
    "NETWORK_IS_SCRIPT_ACTIVE_BY_HASH",
    "0x1B89BC43B6E69107"
))]
#[inline]
pub fn network_is_script_active_by_hash(
    script_hash: impl Into<Hash>,
    p1: i32,
    p2: bool,
    p3: i32,
) -> bool {
    let script_hash: Hash = script_hash.into();
    call(0x1B89BC43B6E69107, (script_hash, p1, p2, p3))
}

/// `NetworkIsSessionActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD83C2B94E7508980>
#[doc(alias(
    "NetworkIsSessionActive",
    "NETWORK_IS_SESSION_ACTIVE",
    "0xD83C2B94E7508980"
))]
#[inline]
pub fn network_is_session_active() -> bool {
    call(0xD83C2B94E7508980, ())
}

/// `NetworkIsSessionStarted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9DE624D2FC4B603F>
#[doc(alias(
    "NetworkIsSessionStarted",
    "NETWORK_IS_SESSION_STARTED",
    "0x9DE624D2FC4B603F"
))]
#[inline]
pub fn network_is_session_started() -> bool {
    call(0x9DE624D2FC4B603F, ())
}

/// `NetworkIsSignedOnline`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1077788E268557C2>
#[doc(alias(
    "NetworkIsSignedOnline",
    "NETWORK_IS_SIGNED_ONLINE",
    "0x1077788E268557C2"
))]
#[inline]
pub fn network_is_signed_online() -> bool {
    call(0x1077788E268557C2, ())
}

/// `NetworkIsThreadActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31DAD2CD6D49546E>
#[doc(alias(
    "NetworkIsThreadActive",
    "_NETWORK_IS_THREAD_ACTIVE",
    "0x31DAD2CD6D49546E"
))]
#[inline]
pub fn network_is_thread_active(thread_id: i32) -> bool {
    call(0x31DAD2CD6D49546E, (thread_id,))
}

/// `NetworkIsTrackedPlayerVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE525878A35B9EEBD>
#[doc(alias(
    "NetworkIsTrackedPlayerVisible",
    "_NETWORK_IS_TRACKED_PLAYER_VISIBLE",
    "0xE525878A35B9EEBD"
))]
#[inline]
pub fn network_is_tracked_player_visible(player: Player, tracked_player: Player) -> bool {
    call(0xE525878A35B9EEBD, (player, tracked_player))
}

/// `NetworkIsTunableCloudRequestPending`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0467C11ED88B7D28>
#[doc(alias(
    "NetworkIsTunableCloudRequestPending",
    "NETWORK_IS_TUNABLE_CLOUD_REQUEST_PENDING",
    "0x0467C11ED88B7D28"
))]
#[inline]
pub fn network_is_tunable_cloud_request_pending() -> bool {
    call(0x0467C11ED88B7D28, ())
}

/// `NetworkIsTutorialSessionChangePending`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x35F0B98A8387274D>
#[doc(alias(
    "NetworkIsTutorialSessionChangePending",
    "NETWORK_IS_TUTORIAL_SESSION_CHANGE_PENDING",
    "0x35F0B98A8387274D"
))]
#[inline]
pub fn network_is_tutorial_session_change_pending() -> bool {
    call(0x35F0B98A8387274D, ())
}

/// `NetworkPersonaPhotoWriteLocal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A48D9567940598F>
#[doc(alias(
    "NetworkPersonaPhotoWriteLocal",
    "_NETWORK_PERSONA_PHOTO_WRITE_LOCAL",
    "0x2A48D9567940598F"
))]
#[inline]
pub fn network_persona_photo_write_local(
    texture: &str,
    player_slot: i32,
    p2: i32,
    persona_photo_local_cache_type: i32,
) -> bool {
    call(
        0x2A48D9567940598F,
        (texture, player_slot, p2, persona_photo_local_cache_type),
    )
}

/// `NetworkPersonaPhotoWriteScProfile`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB72999D3120599DF>
#[doc(alias(
    "NetworkPersonaPhotoWriteScProfile",
    "_NETWORK_PERSONA_PHOTO_WRITE_SC_PROFILE",
    "0xB72999D3120599DF"
))]
#[inline]
pub fn network_persona_photo_write_sc_profile(
    texture: &str,
    persona_photo_type: i32,
    format_index: i32,
) -> bool {
    call(
        0xB72999D3120599DF,
        (texture, persona_photo_type, format_index),
    )
}

/// `NetworkPreventScriptHostMigration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2302C0264EA58D31>
#[doc(alias(
    "NetworkPreventScriptHostMigration",
    "NETWORK_PREVENT_SCRIPT_HOST_MIGRATION",
    "0x2302C0264EA58D31"
))]
#[inline]
pub fn network_prevent_script_host_migration() {
    call(0x2302C0264EA58D31, ())
}

/// `NetworkRefreshCurrentFriendPage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F51F367B710A832>
#[doc(alias(
    "NetworkRefreshCurrentFriendPage",
    "NETWORK_REFRESH_CURRENT_FRIEND_PAGE",
    "0x1F51F367B710A832"
))]
#[inline]
pub fn network_refresh_current_friend_page() -> bool {
    call(0x1F51F367B710A832, ())
}

/// `NetworkRegisterEntityAsNetworked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06FAACD625D80CAA>
#[doc(alias(
    "NetworkRegisterEntityAsNetworked",
    "NETWORK_REGISTER_ENTITY_AS_NETWORKED",
    "0x06FAACD625D80CAA"
))]
#[inline]
pub fn network_register_entity_as_networked(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x06FAACD625D80CAA, (entity,))
}

/// `NetworkRegisterHostBroadcastVariables`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E9B2F01C50DF595>
#[doc(alias(
    "NetworkRegisterHostBroadcastVariables",
    "NETWORK_REGISTER_HOST_BROADCAST_VARIABLES",
    "0x3E9B2F01C50DF595"
))]
#[inline]
pub fn network_register_host_broadcast_variables(p0: i32, p1: i32, p2: i32) {
    call(0x3E9B2F01C50DF595, (p0, p1, p2))
}

/// `NetworkRegisterPlayerBroadcastVariables`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3364AA97340CA215>
#[doc(alias(
    "NetworkRegisterPlayerBroadcastVariables",
    "NETWORK_REGISTER_PLAYER_BROADCAST_VARIABLES",
    "0x3364AA97340CA215"
))]
#[inline]
pub fn network_register_player_broadcast_variables(p0: i32, p1: i32, p2: i32) {
    call(0x3364AA97340CA215, (p0, p1, p2))
}

/// `NetworkRemoveFriend`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x55F618F68AB854D3>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias("NetworkRemoveFriend", "_NETWORK_REMOVE_FRIEND", "0x55F618F68AB854D3"))]
#[inline]
pub unsafe fn network_remove_friend(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x55F618F68AB854D3, (gamer_handle,))
}

/// `NetworkRequestCloudTunables`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42FB3B532D526E6C>
#[doc(alias(
    "NetworkRequestCloudTunables",
    "NETWORK_REQUEST_CLOUD_TUNABLES",
    "0x42FB3B532D526E6C"
))]
#[inline]
pub fn network_request_cloud_tunables() {
    call(0x42FB3B532D526E6C, ())
}

/// `NetworkRequestControlOfAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAAA92B631B13F614>
#[doc(alias(
    "NetworkRequestControlOfAnimScene",
    "_NETWORK_REQUEST_CONTROL_OF_ANIM_SCENE",
    "0xAAA92B631B13F614"
))]
#[inline]
pub fn network_request_control_of_anim_scene(anim_scene: AnimScene) -> bool {
    call(0xAAA92B631B13F614, (anim_scene,))
}

/// `NetworkRequestControlOfEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB69317BF5E782347>
#[doc(alias(
    "NetworkRequestControlOfEntity",
    "NETWORK_REQUEST_CONTROL_OF_ENTITY",
    "0xB69317BF5E782347"
))]
#[inline]
pub fn network_request_control_of_entity(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xB69317BF5E782347, (entity,))
}

/// `NetworkRequestControlOfNetworkId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA670B3662FAFFBD0>
#[doc(alias(
    "NetworkRequestControlOfNetworkId",
    "NETWORK_REQUEST_CONTROL_OF_NETWORK_ID",
    "0xA670B3662FAFFBD0"
))]
#[inline]
pub fn network_request_control_of_network_id(net_id: i32) -> bool {
    call(0xA670B3662FAFFBD0, (net_id,))
}

/// `NetworkRequestControlOfPickupPlacement`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56ED2C48558DAB78>
#[doc(alias(
    "NetworkRequestControlOfPickupPlacement",
    "NETWORK_REQUEST_CONTROL_OF_PICKUP_PLACEMENT",
    "0x56ED2C48558DAB78"
))]
#[inline]
pub fn network_request_control_of_pickup_placement(p0: i32) -> bool {
    call(0x56ED2C48558DAB78, (p0,))
}

/// `NetworkRequestJoin`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE483BB6BE686F632>
#[doc(alias("NetworkRequestJoin", "NETWORK_REQUEST_JOIN", "0xE483BB6BE686F632"))]
#[inline]
pub fn network_request_join(p0: i32) -> i32 {
    call(0xE483BB6BE686F632, (p0,))
}

/// `NetworkRequestRecentGamerNames`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D206D383BB5F6B1>
#[doc(alias(
    "NetworkRequestRecentGamerNames",
    "NETWORK_REQUEST_RECENT_GAMER_NAMES",
    "0x6D206D383BB5F6B1"
))]
#[inline]
pub fn network_request_recent_gamer_names(p0: i32, player_count: i32) -> bool {
    call(0x6D206D383BB5F6B1, (p0, player_count))
}

/// `NetworkRequestSessionSeamless`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04019AE4956D4393>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkRequestSessionSeamless",
    "NETWORK_REQUEST_SESSION_SEAMLESS",
    "0x04019AE4956D4393"
))]
#[inline]
pub unsafe fn network_request_session_seamless(
    flags: i32,
    seamless_type: i32,
    session_request_id: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(
        0x04019AE4956D4393,
        (flags, seamless_type, session_request_id),
    )
}

/// `NetworkResetPopulation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x101F538C25ABB39A>
#[doc(alias(
    "NetworkResetPopulation",
    "NETWORK_RESET_POPULATION",
    "0x101F538C25ABB39A"
))]
#[inline]
pub fn network_reset_population(p0: bool, p1: i32) -> bool {
    call(0x101F538C25ABB39A, (p0, p1))
}

/// `NetworkResurrectLocalPlayer`.
///
/// Of unknown type: `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA23C49EAA83ACFB>
#[doc(alias(
    "NetworkResurrectLocalPlayer",
    "NETWORK_RESURRECT_LOCAL_PLAYER",
    "0xEA23C49EAA83ACFB"
))]
#[inline]
pub fn network_resurrect_local_player(
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    p4: i32,
    p5: bool,
    p6: i32,
    p7: bool,
) {
    call(0xEA23C49EAA83ACFB, (x, y, z, heading, p4, p5, p6, p7))
}

/// `NetworkResurrectLocalPlayer_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4154B7D8C75E5DCF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "NetworkResurrectLocalPlayer_2",
    "_NETWORK_RESURRECT_LOCAL_PLAYER_2",
    "0x4154B7D8C75E5DCF"
))]
#[inline]
pub unsafe fn network_resurrect_local_player_2(args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x4154B7D8C75E5DCF, (args,))
}

/// `NetworkSeedRandomNumberGenerator`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1B84178F8674195>
#[doc(alias(
    "NetworkSeedRandomNumberGenerator",
    "NETWORK_SEED_RANDOM_NUMBER_GENERATOR",
    "0xF1B84178F8674195"
))]
#[inline]
pub fn network_seed_random_number_generator(seed: i32) {
    call(0xF1B84178F8674195, (seed,))
}

/// `NetworkSendSessionInvite`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE47001B7CB8B98AE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`, `data`: there must be as many as it takes.
#[doc(alias(
    "NetworkSendSessionInvite",
    "_NETWORK_SEND_SESSION_INVITE",
    "0xE47001B7CB8B98AE"
))]
#[inline]
pub unsafe fn network_send_session_invite(
    gamer_handle: &mut [u8],
    content_id: &str,
    data: &mut [u8],
    data_size: i32,
    p4: i32,
    flags: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(
        0xE47001B7CB8B98AE,
        (gamer_handle, content_id, data, data_size, p4, flags),
    )
}

/// `NetworkSessionAddSessionFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE546BDA1B3E288EE>
#[doc(alias(
    "NetworkSessionAddSessionFlags",
    "_NETWORK_SESSION_ADD_SESSION_FLAGS",
    "0xE546BDA1B3E288EE"
))]
#[inline]
pub fn network_session_add_session_flags(flags: i32) -> bool {
    call(0xE546BDA1B3E288EE, (flags,))
}

/// `NetworkSessionAreSessionIdsEqual`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4DEC5000F7B508F0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_id1`, `session_id2`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionAreSessionIdsEqual",
    "_NETWORK_SESSION_ARE_SESSION_IDS_EQUAL",
    "0x4DEC5000F7B508F0"
))]
#[inline]
pub unsafe fn network_session_are_session_ids_equal(
    session_id1: &mut [u8],
    session_id2: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let session_id1 = unsafe { Buffer::new(session_id1) };
    // SAFETY: the caller promises that the native stays inside.
    let session_id2 = unsafe { Buffer::new(session_id2) };
    call(0x4DEC5000F7B508F0, (session_id1, session_id2))
}

/// `NetworkSessionCancelRequest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE72E5C1289BD1F40>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionCancelRequest",
    "_NETWORK_SESSION_CANCEL_REQUEST",
    "0xE72E5C1289BD1F40"
))]
#[inline]
pub unsafe fn network_session_cancel_request(session_request_id: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(0xE72E5C1289BD1F40, (session_request_id,))
}

/// `NetworkSessionGetSessionFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51F33DBC1A41CBFD>
#[doc(alias(
    "NetworkSessionGetSessionFlags",
    "NETWORK_SESSION_GET_SESSION_FLAGS",
    "0x51F33DBC1A41CBFD"
))]
#[inline]
pub fn network_session_get_session_flags() -> i32 {
    call(0x51F33DBC1A41CBFD, ())
}

/// `NetworkSessionGetSessionId`, since game build 1311, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9B356C330C0A806>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionGetSessionId",
    "_NETWORK_SESSION_GET_SESSION_ID",
    "0xE9B356C330C0A806"
))]
#[inline]
pub unsafe fn network_session_get_session_id(session_id: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let session_id = unsafe { Buffer::new(session_id) };
    call(0xE9B356C330C0A806, (session_id,))
}

/// `NetworkSessionGetSessionRequestResult`.
///
/// The values: `result`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0DD051B1BF4B8BD6>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionGetSessionRequestResult",
    "_NETWORK_SESSION_GET_SESSION_REQUEST_RESULT",
    "0x0DD051B1BF4B8BD6"
))]
#[inline]
pub unsafe fn network_session_get_session_request_result(
    session_request_id: &mut [u8],
) -> (i32, i32) {
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    let mut p1 = Out::<i32>::default();
    let result: i32 = call(0x0DD051B1BF4B8BD6, (session_request_id, &mut p1));
    (result, p1.get())
}

/// `NetworkSessionGetSessionType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0C0C94B404206FA>
#[doc(alias(
    "NetworkSessionGetSessionType",
    "NETWORK_SESSION_GET_SESSION_TYPE",
    "0xF0C0C94B404206FA"
))]
#[inline]
pub fn network_session_get_session_type() -> i32 {
    call(0xF0C0C94B404206FA, ())
}

/// `NetworkSessionIsAnyRequestInProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBAFFDE5F953720D9>
#[doc(alias(
    "NetworkSessionIsAnyRequestInProgress",
    "NETWORK_SESSION_IS_ANY_REQUEST_IN_PROGRESS",
    "0xBAFFDE5F953720D9"
))]
#[inline]
pub fn network_session_is_any_request_in_progress() -> bool {
    call(0xBAFFDE5F953720D9, ())
}

/// `NetworkSessionIsNsrrSuccess`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F44A5C78D114922>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionIsNsrrSuccess",
    "_NETWORK_SESSION_IS_NSRR_SUCCESS",
    "0x0F44A5C78D114922"
))]
#[inline]
pub unsafe fn network_session_is_nsrr_success(session_request_id: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(0x0F44A5C78D114922, (session_request_id,))
}

/// `NetworkSessionIsPrivate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCEF70AA5B3F89BA1>
#[doc(alias(
    "NetworkSessionIsPrivate",
    "NETWORK_SESSION_IS_PRIVATE",
    "0xCEF70AA5B3F89BA1"
))]
#[inline]
pub fn network_session_is_private() -> bool {
    call(0xCEF70AA5B3F89BA1, ())
}

/// `NetworkSessionIsRequestInProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8FB7C254CFCBF78E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionIsRequestInProgress",
    "NETWORK_SESSION_IS_REQUEST_IN_PROGRESS",
    "0x8FB7C254CFCBF78E"
))]
#[inline]
pub unsafe fn network_session_is_request_in_progress(session_request_id: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(0x8FB7C254CFCBF78E, (session_request_id,))
}

/// `NetworkSessionIsRequestInProgressByQueueGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E762A595CF88E4A>
#[doc(alias(
    "NetworkSessionIsRequestInProgressByQueueGroup",
    "_NETWORK_SESSION_IS_REQUEST_IN_PROGRESS_BY_QUEUE_GROUP",
    "0x9E762A595CF88E4A"
))]
#[inline]
pub fn network_session_is_request_in_progress_by_queue_group(queue_group: i32) -> bool {
    call(0x9E762A595CF88E4A, (queue_group,))
}

/// `NetworkSessionIsRequestPendingTransition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCCF878D50F8AB10D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionIsRequestPendingTransition",
    "NETWORK_SESSION_IS_REQUEST_PENDING_TRANSITION",
    "0xCCF878D50F8AB10D"
))]
#[inline]
pub unsafe fn network_session_is_request_pending_transition(session_request_id: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(0xCCF878D50F8AB10D, (session_request_id,))
}

/// `NetworkSessionIsSessionRequestIdValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F54B146D3EDCE4D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionIsSessionRequestIdValid",
    "NETWORK_SESSION_IS_SESSION_REQUEST_ID_VALID",
    "0x2F54B146D3EDCE4D"
))]
#[inline]
pub unsafe fn network_session_is_session_request_id_valid(session_request_id: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(0x2F54B146D3EDCE4D, (session_request_id,))
}

/// `NetworkSessionIsTransitioning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2CBC969C4F090C7>
#[doc(alias(
    "NetworkSessionIsTransitioning",
    "NETWORK_SESSION_IS_TRANSITIONING",
    "0xF2CBC969C4F090C7"
))]
#[inline]
pub fn network_session_is_transitioning() -> bool {
    call(0xF2CBC969C4F090C7, ())
}

/// `NetworkSessionLeaveSession`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x17C21B7319A05047>
#[doc(alias(
    "NetworkSessionLeaveSession",
    "NETWORK_SESSION_LEAVE_SESSION",
    "0x17C21B7319A05047"
))]
#[inline]
pub fn network_session_leave_session() -> bool {
    call(0x17C21B7319A05047, ())
}

/// `NetworkSessionLeftQueueOrRequestedSession`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xECE6A0C1B59CD8BE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionLeftQueueOrRequestedSession",
    "NETWORK_SESSION_LEFT_QUEUE_OR_REQUESTED_SESSION",
    "0xECE6A0C1B59CD8BE"
))]
#[inline]
pub unsafe fn network_session_left_queue_or_requested_session(
    session_request_id: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(0xECE6A0C1B59CD8BE, (session_request_id,))
}

/// `NetworkSessionPlaylistGetUpcomingContent`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8F9DB6CD03B42B58>
#[doc(alias(
    "NetworkSessionPlaylistGetUpcomingContent",
    "_NETWORK_SESSION_PLAYLIST_GET_UPCOMING_CONTENT",
    "0x8F9DB6CD03B42B58"
))]
#[inline]
pub fn network_session_playlist_get_upcoming_content() {
    call(0x8F9DB6CD03B42B58, ())
}

/// `NetworkSessionPlaylistGoToNextContent`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDE605F925B07127>
#[doc(alias(
    "NetworkSessionPlaylistGoToNextContent",
    "_NETWORK_SESSION_PLAYLIST_GO_TO_NEXT_CONTENT",
    "0xBDE605F925B07127"
))]
#[inline]
pub fn network_session_playlist_go_to_next_content() {
    call(0xBDE605F925B07127, ())
}

/// `NetworkSessionRemovePlayerFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3215BBE34D3418C5>
#[doc(alias(
    "NetworkSessionRemovePlayerFlags",
    "_NETWORK_SESSION_REMOVE_PLAYER_FLAGS",
    "0x3215BBE34D3418C5"
))]
#[inline]
pub fn network_session_remove_player_flags(flags: i32) -> bool {
    call(0x3215BBE34D3418C5, (flags,))
}

/// `NetworkSessionRemoveSessionFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78335E12DB0BF961>
#[doc(alias(
    "NetworkSessionRemoveSessionFlags",
    "NETWORK_SESSION_REMOVE_SESSION_FLAGS",
    "0x78335E12DB0BF961"
))]
#[inline]
pub fn network_session_remove_session_flags(flags: i32) -> bool {
    call(0x78335E12DB0BF961, (flags,))
}

/// `NetworkSessionRequestSessionCompetitive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x309BBEBEA8A3986C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionRequestSessionCompetitive",
    "NETWORK_SESSION_REQUEST_SESSION_COMPETITIVE",
    "0x309BBEBEA8A3986C"
))]
#[inline]
pub unsafe fn network_session_request_session_competitive(
    flags: i32,
    match_type: i32,
    user_hash: impl Into<Hash>,
    p3: i32,
    session_request_id: &mut [u8],
) -> bool {
    let user_hash: Hash = user_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(
        0x309BBEBEA8A3986C,
        (flags, match_type, user_hash, p3, session_request_id),
    )
}

/// `NetworkSessionRequestSessionNominated`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F4672457FF597D1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionRequestSessionNominated",
    "_NETWORK_SESSION_REQUEST_SESSION_NOMINATED",
    "0x4F4672457FF597D1"
))]
#[inline]
pub unsafe fn network_session_request_session_nominated(
    flags: i32,
    user_hash: impl Into<Hash>,
    p2: i32,
    session_request_id: &mut [u8],
) -> bool {
    let user_hash: Hash = user_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(
        0x4F4672457FF597D1,
        (flags, user_hash, p2, session_request_id),
    )
}

/// `NetworkSessionRequestSessionOnCall`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23D9C1F2E4098EDC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`, `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionRequestSessionOnCall",
    "_NETWORK_SESSION_REQUEST_SESSION_ON_CALL",
    "0x23D9C1F2E4098EDC"
))]
#[inline]
pub unsafe fn network_session_request_session_on_call(
    flags: i32,
    category: i32,
    p2: &mut [u8],
    user_hash: impl Into<Hash>,
    session_request_id: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    let user_hash: Hash = user_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(
        0x23D9C1F2E4098EDC,
        (flags, category, p2, user_hash, session_request_id),
    )
}

/// `NetworkSessionRequestSessionPrivate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39A8EF7AF29A192C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionRequestSessionPrivate",
    "NETWORK_SESSION_REQUEST_SESSION_PRIVATE",
    "0x39A8EF7AF29A192C"
))]
#[inline]
pub unsafe fn network_session_request_session_private(
    flags: i32,
    num_players: i32,
    user_hash: impl Into<Hash>,
    session_request_id: &mut [u8],
) -> bool {
    let user_hash: Hash = user_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(
        0x39A8EF7AF29A192C,
        (flags, num_players, user_hash, session_request_id),
    )
}

/// `NetworkSessionRequestSessionSeamless`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2989E131FDE37E97>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionRequestSessionSeamless",
    "NETWORK_SESSION_REQUEST_SESSION_SEAMLESS",
    "0x2989E131FDE37E97"
))]
#[inline]
pub unsafe fn network_session_request_session_seamless(
    flags: i32,
    seamless_type: i32,
    user_hash: impl Into<Hash>,
    session_request_id: &mut [u8],
) -> bool {
    let user_hash: Hash = user_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(
        0x2989E131FDE37E97,
        (flags, seamless_type, user_hash, session_request_id),
    )
}

/// `NetworkSessionSetPlayerFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0AE241A4A9ADEEEC>
#[doc(alias(
    "NetworkSessionSetPlayerFlags",
    "_NETWORK_SESSION_SET_PLAYER_FLAGS",
    "0x0AE241A4A9ADEEEC"
))]
#[inline]
pub fn network_session_set_player_flags(flags: i32) -> bool {
    call(0x0AE241A4A9ADEEEC, (flags,))
}

/// `NetworkSessionShutdown`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD4272A137703449>
#[doc(alias(
    "NetworkSessionShutdown",
    "_NETWORK_SESSION_SHUTDOWN",
    "0xFD4272A137703449"
))]
#[inline]
pub fn network_session_shutdown() {
    call(0xFD4272A137703449, ())
}

/// `NetworkSessionTransitionToSession`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF20B18A330E6DB5C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `session_request_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionTransitionToSession",
    "_NETWORK_SESSION_TRANSITION_TO_SESSION",
    "0xF20B18A330E6DB5C"
))]
#[inline]
pub unsafe fn network_session_transition_to_session(session_request_id: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let session_request_id = unsafe { Buffer::new(session_request_id) };
    call(0xF20B18A330E6DB5C, (session_request_id,))
}

/// `NetworkSetCompletedMpIntroFlowOnCurrentSlot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C5BD9A43987AA27>
#[doc(alias(
    "NetworkSetCompletedMpIntroFlowOnCurrentSlot",
    "NETWORK_SET_COMPLETED_MP_INTRO_FLOW_ON_CURRENT_SLOT",
    "0x2C5BD9A43987AA27"
))]
#[inline]
pub fn network_set_completed_mp_intro_flow_on_current_slot(completed: bool) -> bool {
    call(0x2C5BD9A43987AA27, (completed,))
}

/// `NetworkSetEntityOnlyExistsForParticipants`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1CA12B18AEF5298>
#[doc(alias(
    "NetworkSetEntityOnlyExistsForParticipants",
    "NETWORK_SET_ENTITY_ONLY_EXISTS_FOR_PARTICIPANTS",
    "0xF1CA12B18AEF5298"
))]
#[inline]
pub fn network_set_entity_only_exists_for_participants(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xF1CA12B18AEF5298, (entity, toggle))
}

/// `NetworkSetEntityRemainsWhenUnnetworked`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD785864798258032>
#[doc(alias(
    "NetworkSetEntityRemainsWhenUnnetworked",
    "NETWORK_SET_ENTITY_REMAINS_WHEN_UNNETWORKED",
    "0xD785864798258032"
))]
#[inline]
pub fn network_set_entity_remains_when_unnetworked(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xD785864798258032, (entity, toggle))
}

/// `NetworkSetFriendlyFireOption`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF808475FA571D823>
#[doc(alias(
    "NetworkSetFriendlyFireOption",
    "NETWORK_SET_FRIENDLY_FIRE_OPTION",
    "0xF808475FA571D823"
))]
#[inline]
pub fn network_set_friendly_fire_option(toggle: bool) {
    call(0xF808475FA571D823, (toggle,))
}

/// `NetworkSetInMpCutscene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9CA5DE655269FEC4>
#[doc(alias(
    "NetworkSetInMpCutscene",
    "NETWORK_SET_IN_MP_CUTSCENE",
    "0x9CA5DE655269FEC4"
))]
#[inline]
pub fn network_set_in_mp_cutscene(p0: bool, p1: bool, p2: i32, p3: bool) {
    call(0x9CA5DE655269FEC4, (p0, p1, p2, p3))
}

/// `NetworkSetInSpectatorMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x423DE3854BB50894>
#[doc(alias(
    "NetworkSetInSpectatorMode",
    "NETWORK_SET_IN_SPECTATOR_MODE",
    "0x423DE3854BB50894"
))]
#[inline]
pub fn network_set_in_spectator_mode(toggle: bool, player_ped: Ped) {
    call(0x423DE3854BB50894, (toggle, player_ped))
}

/// `NetworkSetInStaticSpectatorMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFBF1ECFB39A77B5F>
#[doc(alias(
    "NetworkSetInStaticSpectatorMode",
    "_NETWORK_SET_IN_STATIC_SPECTATOR_MODE",
    "0xFBF1ECFB39A77B5F"
))]
#[inline]
pub fn network_set_in_static_spectator_mode(toggle: bool, x: f32, y: f32, z: f32) {
    call(0xFBF1ECFB39A77B5F, (toggle, x, y, z))
}

/// `NetworkSetLocalPlayerInvincibleTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D95C7E2D7E07307>
#[doc(alias(
    "NetworkSetLocalPlayerInvincibleTime",
    "NETWORK_SET_LOCAL_PLAYER_INVINCIBLE_TIME",
    "0x2D95C7E2D7E07307"
))]
#[inline]
pub fn network_set_local_player_invincible_time(time: i32) {
    call(0x2D95C7E2D7E07307, (time,))
}

/// `NetworkSetLocalPlayerPendingFastInstanceId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x007FF852DCF49DA4>
#[doc(alias(
    "NetworkSetLocalPlayerPendingFastInstanceId",
    "NETWORK_SET_LOCAL_PLAYER_PENDING_FAST_INSTANCE_ID",
    "0x007FF852DCF49DA4"
))]
#[inline]
pub fn network_set_local_player_pending_fast_instance_id(instance_id: i32) {
    call(0x007FF852DCF49DA4, (instance_id,))
}

/// `NetworkSetLocalPlayerSyncLookAt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x524FF0AEFF9C3973>
#[doc(alias(
    "NetworkSetLocalPlayerSyncLookAt",
    "NETWORK_SET_LOCAL_PLAYER_SYNC_LOOK_AT",
    "0x524FF0AEFF9C3973"
))]
#[inline]
pub fn network_set_local_player_sync_look_at(toggle: bool) {
    call(0x524FF0AEFF9C3973, (toggle,))
}

/// `NetworkSetMissionFinished`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B3D11CD9FFCDFC9>
#[doc(alias(
    "NetworkSetMissionFinished",
    "NETWORK_SET_MISSION_FINISHED",
    "0x3B3D11CD9FFCDFC9"
))]
#[inline]
pub fn network_set_mission_finished() {
    call(0x3B3D11CD9FFCDFC9, ())
}

/// `NetworkSetMpMissionFlagOnCurrentSlot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86FD10251A7118A4>
#[doc(alias(
    "NetworkSetMpMissionFlagOnCurrentSlot",
    "NETWORK_SET_MP_MISSION_FLAG_ON_CURRENT_SLOT",
    "0x86FD10251A7118A4"
))]
#[inline]
pub fn network_set_mp_mission_flag_on_current_slot(enabled: bool, flag_index: i32) -> bool {
    call(0x86FD10251A7118A4, (enabled, flag_index))
}

/// `NetworkSetPlayerIsPassive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C25E8EC4C535FBD>
#[doc(alias(
    "NetworkSetPlayerIsPassive",
    "NETWORK_SET_PLAYER_IS_PASSIVE",
    "0x9C25E8EC4C535FBD"
))]
#[inline]
pub fn network_set_player_is_passive(toggle: bool) {
    call(0x9C25E8EC4C535FBD, (toggle,))
}

/// `NetworkSetRecentGamersEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29FE035D35B8589C>
#[doc(alias(
    "NetworkSetRecentGamersEnabled",
    "NETWORK_SET_RECENT_GAMERS_ENABLED",
    "0x29FE035D35B8589C"
))]
#[inline]
pub fn network_set_recent_gamers_enabled(toggle: bool) {
    call(0x29FE035D35B8589C, (toggle,))
}

/// `NetworkSetRichPresence`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1DCCACDCFC569362>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkSetRichPresence",
    "NETWORK_SET_RICH_PRESENCE",
    "0x1DCCACDCFC569362"
))]
#[inline]
pub unsafe fn network_set_rich_presence(p0: i32, p1: &mut [u8], p2: i32, p3: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x1DCCACDCFC569362, (p0, p1, p2, p3))
}

/// `NetworkSetScriptReadyForEvents`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7AC752103856FB20>
#[doc(alias(
    "NetworkSetScriptReadyForEvents",
    "NETWORK_SET_SCRIPT_READY_FOR_EVENTS",
    "0x7AC752103856FB20"
))]
#[inline]
pub fn network_set_script_ready_for_events(toggle: bool) {
    call(0x7AC752103856FB20, (toggle,))
}

/// `NetworkSetThisScriptIsNetworkScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1CA59E306ECB80A5>
#[doc(alias(
    "NetworkSetThisScriptIsNetworkScript",
    "NETWORK_SET_THIS_SCRIPT_IS_NETWORK_SCRIPT",
    "0x1CA59E306ECB80A5"
))]
#[inline]
pub fn network_set_this_script_is_network_script(
    max_num_mission_participants: i32,
    p1: bool,
    instance_id: i32,
) {
    call(
        0x1CA59E306ECB80A5,
        (max_num_mission_participants, p1, instance_id),
    )
}

/// `NetworkShouldShowPromotionDlg`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA4B1A479C414FB2>
#[doc(alias(
    "NetworkShouldShowPromotionDlg",
    "NETWORK_SHOULD_SHOW_PROMOTION_DLG",
    "0xDA4B1A479C414FB2"
))]
#[inline]
pub fn network_should_show_promotion_dlg() -> bool {
    call(0xDA4B1A479C414FB2, ())
}

/// `NetworkShowAccountUpgradeUi`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83FE8D7229593017>
#[doc(alias(
    "NetworkShowAccountUpgradeUi",
    "NETWORK_SHOW_ACCOUNT_UPGRADE_UI",
    "0x83FE8D7229593017"
))]
#[inline]
pub fn network_show_account_upgrade_ui() {
    call(0x83FE8D7229593017, ())
}

/// `NetworkShowChatRestrictionMsc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BFF5F84102DF80A>
#[doc(alias(
    "NetworkShowChatRestrictionMsc",
    "NETWORK_SHOW_CHAT_RESTRICTION_MSC",
    "0x6BFF5F84102DF80A"
))]
#[inline]
pub fn network_show_chat_restriction_msc(player: Player) {
    call(0x6BFF5F84102DF80A, (player,))
}

/// `NetworkShowProfileUi`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x859ED1CEA343FCA8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkShowProfileUi",
    "NETWORK_SHOW_PROFILE_UI",
    "0x859ED1CEA343FCA8"
))]
#[inline]
pub unsafe fn network_show_profile_ui(gamer_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x859ED1CEA343FCA8, (gamer_handle,))
}

/// `NetworkShowPsnUgcRestriction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C497525F803486B>
#[doc(alias(
    "NetworkShowPsnUgcRestriction",
    "NETWORK_SHOW_PSN_UGC_RESTRICTION",
    "0x5C497525F803486B"
))]
#[inline]
pub fn network_show_psn_ugc_restriction() {
    call(0x5C497525F803486B, ())
}

/// `NetworkSpawnConfigAddExclusionVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEEB7818B1D307212>
#[doc(alias(
    "NetworkSpawnConfigAddExclusionVolume",
    "_NETWORK_SPAWN_CONFIG_ADD_EXCLUSION_VOLUME",
    "0xEEB7818B1D307212"
))]
#[inline]
pub fn network_spawn_config_add_exclusion_volume(volume: Volume) {
    call(0xEEB7818B1D307212, (volume,))
}

/// `NetworkSpawnConfigAddPropertyPreference`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB6027FD1B4600D5>
#[doc(alias(
    "NetworkSpawnConfigAddPropertyPreference",
    "_NETWORK_SPAWN_CONFIG_ADD_PROPERTY_PREFERENCE",
    "0xEB6027FD1B4600D5"
))]
#[inline]
pub fn network_spawn_config_add_property_preference(
    config_property: i32,
    include: bool,
    weight: f32,
) {
    call(0xEB6027FD1B4600D5, (config_property, include, weight))
}

/// `NetworkSpawnConfigAddPropertyScripted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x44D59EC597BBF348>
#[doc(alias(
    "NetworkSpawnConfigAddPropertyScripted",
    "_NETWORK_SPAWN_CONFIG_ADD_PROPERTY_SCRIPTED",
    "0x44D59EC597BBF348"
))]
#[inline]
pub fn network_spawn_config_add_property_scripted(config_property: i32, include: bool) {
    call(0x44D59EC597BBF348, (config_property, include))
}

/// `NetworkSpawnConfigAddSpawnPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD1AC0B3858F224C>
#[doc(alias(
    "NetworkSpawnConfigAddSpawnPoint",
    "_NETWORK_SPAWN_CONFIG_ADD_SPAWN_POINT",
    "0xFD1AC0B3858F224C"
))]
#[inline]
pub fn network_spawn_config_add_spawn_point(x: f32, y: f32, z: f32, heading: f32) {
    call(0xFD1AC0B3858F224C, (x, y, z, heading))
}

/// `NetworkSpawnConfigRemoveExclusionVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA35E7BF20FA269E0>
#[doc(alias(
    "NetworkSpawnConfigRemoveExclusionVolume",
    "_NETWORK_SPAWN_CONFIG_REMOVE_EXCLUSION_VOLUME",
    "0xA35E7BF20FA269E0"
))]
#[inline]
pub fn network_spawn_config_remove_exclusion_volume(volume: Volume) {
    call(0xA35E7BF20FA269E0, (volume,))
}

/// `NetworkSpawnConfigSearchInProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89EC2FC89ECB1005>
#[doc(alias(
    "NetworkSpawnConfigSearchInProgress",
    "_NETWORK_SPAWN_CONFIG_SEARCH_IN_PROGRESS",
    "0x89EC2FC89ECB1005"
))]
#[inline]
pub fn network_spawn_config_search_in_progress() -> bool {
    call(0x89EC2FC89ECB1005, ())
}

/// `NetworkSpawnConfigSetCancelSearch`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x765E60A1DCB8B1CE>
#[doc(alias(
    "NetworkSpawnConfigSetCancelSearch",
    "_NETWORK_SPAWN_CONFIG_SET_CANCEL_SEARCH",
    "0x765E60A1DCB8B1CE"
))]
#[inline]
pub fn network_spawn_config_set_cancel_search() {
    call(0x765E60A1DCB8B1CE, ())
}

/// `NetworkSpawnConfigSetFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF94A0D5B254375DF>
#[doc(alias(
    "NetworkSpawnConfigSetFlags",
    "NETWORK_SPAWN_CONFIG_SET_FLAGS",
    "0xF94A0D5B254375DF"
))]
#[inline]
pub fn network_spawn_config_set_flags(flags: i32) {
    call(0xF94A0D5B254375DF, (flags,))
}

/// `NetworkSpawnConfigSetGroundToRootOffset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59577799F6AE2F34>
#[doc(alias(
    "NetworkSpawnConfigSetGroundToRootOffset",
    "NETWORK_SPAWN_CONFIG_SET_GROUND_TO_ROOT_OFFSET",
    "0x59577799F6AE2F34"
))]
#[inline]
pub fn network_spawn_config_set_ground_to_root_offset(offset: f32) {
    call(0x59577799F6AE2F34, (offset,))
}

/// `NetworkSpawnConfigSetLevelWaterDepth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDCC671B911040F9>
#[doc(alias(
    "NetworkSpawnConfigSetLevelWaterDepth",
    "_NETWORK_SPAWN_CONFIG_SET_LEVEL_WATER_DEPTH",
    "0xBDCC671B911040F9"
))]
#[inline]
pub fn network_spawn_config_set_level_water_depth(water_depth_level: i32) {
    call(0xBDCC671B911040F9, (water_depth_level,))
}

/// `NetworkSpawnConfigSetTuningFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0608326F7B98C08D>
#[doc(alias(
    "NetworkSpawnConfigSetTuningFloat",
    "NETWORK_SPAWN_CONFIG_SET_TUNING_FLOAT",
    "0x0608326F7B98C08D"
))]
#[inline]
pub fn network_spawn_config_set_tuning_float(p0: impl Into<Hash>, p1: f32) {
    let p0: Hash = p0.into();
    call(0x0608326F7B98C08D, (p0, p1))
}

/// `NetworkStartSoloTutorialSession`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x17E0198B3882C2CB>
#[doc(alias(
    "NetworkStartSoloTutorialSession",
    "NETWORK_START_SOLO_TUTORIAL_SESSION",
    "0x17E0198B3882C2CB"
))]
#[inline]
pub fn network_start_solo_tutorial_session() {
    call(0x17E0198B3882C2CB, ())
}

/// `NetworkStartUserContentPermissionsCheck`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEB2B99A1AF1A2A6>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkStartUserContentPermissionsCheck",
    "NETWORK_START_USER_CONTENT_PERMISSIONS_CHECK",
    "0xDEB2B99A1AF1A2A6"
))]
#[inline]
pub unsafe fn network_start_user_content_permissions_check(gamer_handle: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xDEB2B99A1AF1A2A6, (gamer_handle,))
}

/// `NetworkTriggerDamageEventForZeroDamage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C8BC052AE87D744>
#[doc(alias(
    "NetworkTriggerDamageEventForZeroDamage",
    "NETWORK_TRIGGER_DAMAGE_EVENT_FOR_ZERO_DAMAGE",
    "0x0C8BC052AE87D744"
))]
#[inline]
pub fn network_trigger_damage_event_for_zero_damage(entity: impl Into<Entity>, p1: bool) {
    let entity: Entity = entity.into();
    call(0x0C8BC052AE87D744, (entity, p1))
}

/// `NetworkTryAccessTunableBoolHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2AD5D29A99D4B26>
#[doc(alias(
    "NetworkTryAccessTunableBoolHash",
    "NETWORK_TRY_ACCESS_TUNABLE_BOOL_HASH",
    "0xB2AD5D29A99D4B26"
))]
#[inline]
pub fn network_try_access_tunable_bool_hash(
    tunable_context: impl Into<Hash>,
    tunable_name: impl Into<Hash>,
    default_value: bool,
) -> bool {
    let tunable_context: Hash = tunable_context.into();
    let tunable_name: Hash = tunable_name.into();
    call(
        0xB2AD5D29A99D4B26,
        (tunable_context, tunable_name, default_value),
    )
}

/// `NetworkTryAccessTunableFloatHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA18393089C05E49C>
#[doc(alias(
    "NetworkTryAccessTunableFloatHash",
    "NETWORK_TRY_ACCESS_TUNABLE_FLOAT_HASH",
    "0xA18393089C05E49C"
))]
#[inline]
pub fn network_try_access_tunable_float_hash(
    tunable_context: impl Into<Hash>,
    tunable_name: impl Into<Hash>,
    default_value: f32,
) -> f32 {
    let tunable_context: Hash = tunable_context.into();
    let tunable_name: Hash = tunable_name.into();
    call(
        0xA18393089C05E49C,
        (tunable_context, tunable_name, default_value),
    )
}

/// `NetworkTryAccessTunableIntHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA25E006B36719774>
#[doc(alias(
    "NetworkTryAccessTunableIntHash",
    "NETWORK_TRY_ACCESS_TUNABLE_INT_HASH",
    "0xA25E006B36719774"
))]
#[inline]
pub fn network_try_access_tunable_int_hash(
    tunable_context: impl Into<Hash>,
    tunable_name: impl Into<Hash>,
    default_value: i32,
) -> i32 {
    let tunable_context: Hash = tunable_context.into();
    let tunable_name: Hash = tunable_name.into();
    call(
        0xA25E006B36719774,
        (tunable_context, tunable_name, default_value),
    )
}

/// `ObjToNet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x99BFDC94A603E541>
#[doc(alias("ObjToNet", "OBJ_TO_NET", "0x99BFDC94A603E541"))]
#[inline]
pub fn obj_to_net(object: Object) -> i32 {
    call(0x99BFDC94A603E541, (object,))
}

/// `ParticipantId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90986E8876CE0A83>
#[doc(alias("ParticipantId", "PARTICIPANT_ID", "0x90986E8876CE0A83"))]
#[inline]
pub fn participant_id() -> Player {
    call(0x90986E8876CE0A83, ())
}

/// `ParticipantIdToInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57A3BDDAD8E5AA0A>
#[doc(alias("ParticipantIdToInt", "PARTICIPANT_ID_TO_INT", "0x57A3BDDAD8E5AA0A"))]
#[inline]
pub fn participant_id_to_int() -> i32 {
    call(0x57A3BDDAD8E5AA0A, ())
}

/// `PedToNet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0EDEC3C276198689>
#[doc(alias("PedToNet", "PED_TO_NET", "0x0EDEC3C276198689"))]
#[inline]
pub fn ped_to_net(ped: Ped) -> i32 {
    call(0x0EDEC3C276198689, (ped,))
}

/// `PedmugshotGetStatus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBAC13F065C47596>
#[doc(alias("PedmugshotGetStatus", "_PEDMUGSHOT_GET_STATUS", "0xCBAC13F065C47596"))]
#[inline]
pub fn pedmugshot_get_status() -> i32 {
    call(0xCBAC13F065C47596, ())
}

/// `PedmugshotRequestSend`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFBC30B70B3CDB87E>
#[doc(alias(
    "PedmugshotRequestSend",
    "_PEDMUGSHOT_REQUEST_SEND",
    "0xFBC30B70B3CDB87E"
))]
#[inline]
pub fn pedmugshot_request_send() -> i32 {
    call(0xFBC30B70B3CDB87E, ())
}

/// `PedmugshotTake`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD954F330693F5F2>
#[doc(alias("PedmugshotTake", "_PEDMUGSHOT_TAKE", "0xCD954F330693F5F2"))]
#[inline]
pub fn pedmugshot_take() -> bool {
    call(0xCD954F330693F5F2, ())
}

/// `PreventMigrationOfEntitiesInFastInstanceForLocalPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89D803CD48622150>
#[doc(alias(
    "PreventMigrationOfEntitiesInFastInstanceForLocalPlayer",
    "PREVENT_MIGRATION_OF_ENTITIES_IN_FAST_INSTANCE_FOR_LOCAL_PLAYER",
    "0x89D803CD48622150"
))]
#[inline]
pub fn prevent_migration_of_entities_in_fast_instance_for_local_player(toggle: bool) {
    call(0x89D803CD48622150, (toggle,))
}

/// `PreventNetworkIdMigration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7182EDDA1EE7DB5A>
#[doc(alias(
    "PreventNetworkIdMigration",
    "PREVENT_NETWORK_ID_MIGRATION",
    "0x7182EDDA1EE7DB5A"
))]
#[inline]
pub fn prevent_network_id_migration(net_id: i32) {
    call(0x7182EDDA1EE7DB5A, (net_id,))
}

/// `PropsetToNet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74F99EF7EF503398>
#[doc(alias("PropsetToNet", "_PROPSET_TO_NET", "0x74F99EF7EF503398"))]
#[inline]
pub fn propset_to_net(prop_set: PropSet) -> i32 {
    call(0x74F99EF7EF503398, (prop_set,))
}

/// `ReportPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA197C35F73AC0F12>
#[doc(alias("ReportPlayer", "_REPORT_PLAYER", "0xA197C35F73AC0F12"))]
#[inline]
pub fn report_player(player: Player, report_type: i32, description: &str, horse_name: &str) {
    call(
        0xA197C35F73AC0F12,
        (player, report_type, description, horse_name),
    )
}

/// `RequestPedshotTextureLocalBackupDownload`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x356F9FB0698C1FEB>
#[doc(alias(
    "RequestPedshotTextureLocalBackupDownload",
    "_REQUEST_PEDSHOT_TEXTURE_LOCAL_BACKUP_DOWNLOAD",
    "0x356F9FB0698C1FEB"
))]
#[inline]
pub fn request_pedshot_texture_local_backup_download(
    player: i32,
    persona_photo_local_cache_type: i32,
) -> Option<String> {
    call(0x356F9FB0698C1FEB, (player, persona_photo_local_cache_type))
}

/// `RequestPedshotTextureLocalDownload`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCAF4CA2F87779F8F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "RequestPedshotTextureLocalDownload",
    "_REQUEST_PEDSHOT_TEXTURE_LOCAL_DOWNLOAD",
    "0xCAF4CA2F87779F8F"
))]
#[inline]
pub unsafe fn request_pedshot_texture_local_download(
    gamer_handle: &mut [u8],
    p1: i32,
) -> Option<String> {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xCAF4CA2F87779F8F, (gamer_handle, p1))
}

/// `RequestPedshotTextureMultiplayerDownload`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5C4B18B12A2AF23>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "RequestPedshotTextureMultiplayerDownload",
    "_REQUEST_PEDSHOT_TEXTURE_MULTIPLAYER_DOWNLOAD",
    "0xB5C4B18B12A2AF23"
))]
#[inline]
pub unsafe fn request_pedshot_texture_multiplayer_download(
    gamer_handle: &mut [u8],
    p1: i32,
) -> Option<String> {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xB5C4B18B12A2AF23, (gamer_handle, p1))
}

/// `ReserveNetworkClientMissionObjects`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE7DDA8BD3BCF751C>
#[doc(alias(
    "ReserveNetworkClientMissionObjects",
    "RESERVE_NETWORK_CLIENT_MISSION_OBJECTS",
    "0xE7DDA8BD3BCF751C"
))]
#[inline]
pub fn reserve_network_client_mission_objects(amount: i32) {
    call(0xE7DDA8BD3BCF751C, (amount,))
}

/// `ReserveNetworkClientMissionPeds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x807E119F80231732>
#[doc(alias(
    "ReserveNetworkClientMissionPeds",
    "RESERVE_NETWORK_CLIENT_MISSION_PEDS",
    "0x807E119F80231732"
))]
#[inline]
pub fn reserve_network_client_mission_peds(amount: i32) {
    call(0x807E119F80231732, (amount,))
}

/// `ReserveNetworkMissionObjects`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E5C93BD0C32FBF8>
#[doc(alias(
    "ReserveNetworkMissionObjects",
    "RESERVE_NETWORK_MISSION_OBJECTS",
    "0x4E5C93BD0C32FBF8"
))]
#[inline]
pub fn reserve_network_mission_objects(amount: i32) {
    call(0x4E5C93BD0C32FBF8, (amount,))
}

/// `ReserveNetworkMissionPeds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB60FEBA45333D36F>
#[doc(alias(
    "ReserveNetworkMissionPeds",
    "RESERVE_NETWORK_MISSION_PEDS",
    "0xB60FEBA45333D36F"
))]
#[inline]
pub fn reserve_network_mission_peds(amount: i32) {
    call(0xB60FEBA45333D36F, (amount,))
}

/// `ReserveNetworkMissionPickups`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D40E7D749BC6E6D>
#[doc(alias(
    "ReserveNetworkMissionPickups",
    "RESERVE_NETWORK_MISSION_PICKUPS",
    "0x4D40E7D749BC6E6D"
))]
#[inline]
pub fn reserve_network_mission_pickups(amount: i32) {
    call(0x4D40E7D749BC6E6D, (amount,))
}

/// `ReserveNetworkMissionVehicles`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x76B02E21ED27A469>
#[doc(alias(
    "ReserveNetworkMissionVehicles",
    "RESERVE_NETWORK_MISSION_VEHICLES",
    "0x76B02E21ED27A469"
))]
#[inline]
pub fn reserve_network_mission_vehicles(amount: i32) {
    call(0x76B02E21ED27A469, (amount,))
}

/// `SetDoorNetworked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51D99497ABF3F451>
#[doc(alias("SetDoorNetworked", "_SET_DOOR_NETWORKED", "0x51D99497ABF3F451"))]
#[inline]
pub fn set_door_networked(door_hash: impl Into<Hash>) {
    let door_hash: Hash = door_hash.into();
    call(0x51D99497ABF3F451, (door_hash,))
}

/// `SetDoorUnnetworked`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC1E1A3D5ED7617B8>
#[doc(alias("SetDoorUnnetworked", "_SET_DOOR_UNNETWORKED", "0xC1E1A3D5ED7617B8"))]
#[inline]
pub fn set_door_unnetworked(p0: i32, toggle: bool) {
    call(0xC1E1A3D5ED7617B8, (p0, toggle))
}

/// `SetEntityGhostedToLocalPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE5AE9956743BA20>
#[doc(alias(
    "SetEntityGhostedToLocalPlayer",
    "_SET_ENTITY_GHOSTED_TO_LOCAL_PLAYER",
    "0xEE5AE9956743BA20"
))]
#[inline]
pub fn set_entity_ghosted_to_local_player(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xEE5AE9956743BA20, (entity, toggle))
}

/// `SetEntityVisibleInCutscene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0031D3C8F36AB82>
#[doc(alias(
    "SetEntityVisibleInCutscene",
    "SET_ENTITY_VISIBLE_IN_CUTSCENE",
    "0xE0031D3C8F36AB82"
))]
#[inline]
pub fn set_entity_visible_in_cutscene(entity: impl Into<Entity>, p1: bool, p2: bool, p3: i32) {
    let entity: Entity = entity.into();
    call(0xE0031D3C8F36AB82, (entity, p1, p2, p3))
}

/// `SetLaunchParamString`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDFFC15AA63D04AAB>
#[doc(alias(
    "SetLaunchParamString",
    "_SET_LAUNCH_PARAM_STRING",
    "0xDFFC15AA63D04AAB"
))]
#[inline]
pub fn set_launch_param_string(params: &str) {
    call(0xDFFC15AA63D04AAB, (params,))
}

/// `SetLaunchParamValue`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x668AF6E4933AC13F>
#[doc(alias("SetLaunchParamValue", "_SET_LAUNCH_PARAM_VALUE", "0x668AF6E4933AC13F"))]
#[inline]
pub fn set_launch_param_value(param_name: &str, value: &str) {
    call(0x668AF6E4933AC13F, (param_name, value))
}

/// `SetLocalPlayerAsGhost`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5FFE9B4144F9712F>
#[doc(alias(
    "SetLocalPlayerAsGhost",
    "SET_LOCAL_PLAYER_AS_GHOST",
    "0x5FFE9B4144F9712F"
))]
#[inline]
pub fn set_local_player_as_ghost(toggle: bool) {
    call(0x5FFE9B4144F9712F, (toggle,))
}

/// `SetLocalPlayerDamageMultiplierForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD041A32992A55F84>
#[doc(alias(
    "SetLocalPlayerDamageMultiplierForPlayer",
    "_SET_LOCAL_PLAYER_DAMAGE_MULTIPLIER_FOR_PLAYER",
    "0xD041A32992A55F84"
))]
#[inline]
pub fn set_local_player_damage_multiplier_for_player(player: Player, damage_multiplier: f32) {
    call(0xD041A32992A55F84, (player, damage_multiplier))
}

/// `SetLocalPlayerInvisibleLocally`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5F773C1A1D9D168>
#[doc(alias(
    "SetLocalPlayerInvisibleLocally",
    "SET_LOCAL_PLAYER_INVISIBLE_LOCALLY",
    "0xE5F773C1A1D9D168"
))]
#[inline]
pub fn set_local_player_invisible_locally(p0: bool) {
    call(0xE5F773C1A1D9D168, (p0,))
}

/// `SetLocalPlayerVisibleInCutscene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1065D68947E7B6E>
#[doc(alias(
    "SetLocalPlayerVisibleInCutscene",
    "SET_LOCAL_PLAYER_VISIBLE_IN_CUTSCENE",
    "0xD1065D68947E7B6E"
))]
#[inline]
pub fn set_local_player_visible_in_cutscene(local: bool, remote: bool, instance_id: i32) {
    call(0xD1065D68947E7B6E, (local, remote, instance_id))
}

/// `SetNetworkIdAlwaysExistsForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8A024587329F36A>
#[doc(alias(
    "SetNetworkIdAlwaysExistsForPlayer",
    "SET_NETWORK_ID_ALWAYS_EXISTS_FOR_PLAYER",
    "0xA8A024587329F36A"
))]
#[inline]
pub fn set_network_id_always_exists_for_player(net_id: i32, player: Player, toggle: bool) {
    call(0xA8A024587329F36A, (net_id, player, toggle))
}

/// `SetNetworkIdExistsOnAllMachines`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE05E81A888FA63C8>
#[doc(alias(
    "SetNetworkIdExistsOnAllMachines",
    "SET_NETWORK_ID_EXISTS_ON_ALL_MACHINES",
    "0xE05E81A888FA63C8"
))]
#[inline]
pub fn set_network_id_exists_on_all_machines(net_id: i32, toggle: bool) {
    call(0xE05E81A888FA63C8, (net_id, toggle))
}

/// `SetNetworkIdStopCloning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9ED3108D6847760A>
#[doc(alias(
    "SetNetworkIdStopCloning",
    "SET_NETWORK_ID_STOP_CLONING",
    "0x9ED3108D6847760A"
))]
#[inline]
pub fn set_network_id_stop_cloning(network_id: i32, b_stop_cloning: bool) {
    call(0x9ED3108D6847760A, (network_id, b_stop_cloning))
}

/// `SetNetworkIdVisibleInCutscene`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6928482543022B4>
#[doc(alias(
    "SetNetworkIdVisibleInCutscene",
    "SET_NETWORK_ID_VISIBLE_IN_CUTSCENE",
    "0xA6928482543022B4"
))]
#[inline]
pub fn set_network_id_visible_in_cutscene(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xA6928482543022B4, (p0, p1, p2, p3))
}

/// `SetNetworkRespotTimer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x442B4347B6EC36E8>
#[doc(alias(
    "SetNetworkRespotTimer",
    "_SET_NETWORK_RESPOT_TIMER",
    "0x442B4347B6EC36E8"
))]
#[inline]
pub fn set_network_respot_timer(entity: impl Into<Entity>, timer: i32, p2: bool) {
    let entity: Entity = entity.into();
    call(0x442B4347B6EC36E8, (entity, timer, p2))
}

/// `SetPlayerInvisibleLocally`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12B37D54667DB0B8>
#[doc(alias(
    "SetPlayerInvisibleLocally",
    "SET_PLAYER_INVISIBLE_LOCALLY",
    "0x12B37D54667DB0B8"
))]
#[inline]
pub fn set_player_invisible_locally(player: Player, toggle: bool) {
    call(0x12B37D54667DB0B8, (player, toggle))
}

/// `SetPlayerVisibilityToLocalPlayerDisabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCA6ABDB9288FBE4>
#[doc(alias(
    "SetPlayerVisibilityToLocalPlayerDisabled",
    "_SET_PLAYER_VISIBILITY_TO_LOCAL_PLAYER_DISABLED",
    "0xDCA6ABDB9288FBE4"
))]
#[inline]
pub fn set_player_visibility_to_local_player_disabled(player: Player, disabled: bool) {
    call(0xDCA6ABDB9288FBE4, (player, disabled))
}

/// `SetPlayerVisibleLocally`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFAA10F1FAFB11AF2>
#[doc(alias(
    "SetPlayerVisibleLocally",
    "SET_PLAYER_VISIBLE_LOCALLY",
    "0xFAA10F1FAFB11AF2"
))]
#[inline]
pub fn set_player_visible_locally(player: Player, toggle: bool) {
    call(0xFAA10F1FAFB11AF2, (player, toggle))
}

/// `SetSocialMatchmakingAllowed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x777D0571A466B520>
#[doc(alias(
    "SetSocialMatchmakingAllowed",
    "_SET_SOCIAL_MATCHMAKING_ALLOWED",
    "0x777D0571A466B520"
))]
#[inline]
pub fn set_social_matchmaking_allowed(toggle: bool) {
    call(0x777D0571A466B520, (toggle,))
}

/// `TextureDownloadGetName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3448505B6E35262D>
#[doc(alias(
    "TextureDownloadGetName",
    "TEXTURE_DOWNLOAD_GET_NAME",
    "0x3448505B6E35262D"
))]
#[inline]
pub fn texture_download_get_name(texture_download_id: i32) -> Option<String> {
    call(0x3448505B6E35262D, (texture_download_id,))
}

/// `TextureDownloadRelease`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x487EB90B98E9FB19>
#[doc(alias(
    "TextureDownloadRelease",
    "TEXTURE_DOWNLOAD_RELEASE",
    "0x487EB90B98E9FB19"
))]
#[inline]
pub fn texture_download_release(texture_download_id: i32) {
    call(0x487EB90B98E9FB19, (texture_download_id,))
}

/// `TextureDownloadReleaseByName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A17B7981560FFA5>
#[doc(alias(
    "TextureDownloadReleaseByName",
    "_TEXTURE_DOWNLOAD_RELEASE_BY_NAME",
    "0x7A17B7981560FFA5"
))]
#[inline]
pub fn texture_download_release_by_name(name: &str) {
    call(0x7A17B7981560FFA5, (name,))
}

/// `TextureDownloadRequest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16160DA74A8E74A2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "TextureDownloadRequest",
    "TEXTURE_DOWNLOAD_REQUEST",
    "0x16160DA74A8E74A2"
))]
#[inline]
pub unsafe fn texture_download_request(
    gamer_handle: &mut [u8],
    file_path: &str,
    name: &str,
    p3: bool,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x16160DA74A8E74A2, (gamer_handle, file_path, name, p3))
}

/// `TextureDownloadTextureNameIsValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE2C3CEC3C0903A00>
#[doc(alias(
    "TextureDownloadTextureNameIsValid",
    "_TEXTURE_DOWNLOAD_TEXTURE_NAME_IS_VALID",
    "0xE2C3CEC3C0903A00"
))]
#[inline]
pub fn texture_download_texture_name_is_valid(name: &str) -> bool {
    call(0xE2C3CEC3C0903A00, (name,))
}

/// `UgcClearQueryResults`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE931354FEA710038>
#[doc(alias(
    "UgcClearQueryResults",
    "UGC_CLEAR_QUERY_RESULTS",
    "0xE931354FEA710038"
))]
#[inline]
pub fn ugc_clear_query_results(ugc_request_id: i32) {
    call(0xE931354FEA710038, (ugc_request_id,))
}

/// `UgcDidDescriptionRequestSucceed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x162C23CA83ED0A62>
#[doc(alias(
    "UgcDidDescriptionRequestSucceed",
    "UGC_DID_DESCRIPTION_REQUEST_SUCCEED",
    "0x162C23CA83ED0A62"
))]
#[inline]
pub fn ugc_did_description_request_succeed(description: impl Into<Hash>) -> bool {
    let description: Hash = description.into();
    call(0x162C23CA83ED0A62, (description,))
}

/// `UgcDidRequestSucceed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B6009A90B8495F1>
#[doc(alias(
    "UgcDidRequestSucceed",
    "UGC_DID_REQUEST_SUCCEED",
    "0x0B6009A90B8495F1"
))]
#[inline]
pub fn ugc_did_request_succeed(ugc_request_id: i32) -> bool {
    call(0x0B6009A90B8495F1, (ugc_request_id,))
}

/// `UgcGetCachedDescription`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40F7E66472DF3E5C>
#[doc(alias(
    "UgcGetCachedDescription",
    "UGC_GET_CACHED_DESCRIPTION",
    "0x40F7E66472DF3E5C"
))]
#[inline]
pub fn ugc_get_cached_description(description: impl Into<Hash>, length: i32) -> Option<String> {
    let description: Hash = description.into();
    call(0x40F7E66472DF3E5C, (description, length))
}

/// `UgcHasDescriptionRequestFinished`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBFA8D50ADDC54C4>
#[doc(alias(
    "UgcHasDescriptionRequestFinished",
    "UGC_HAS_DESCRIPTION_REQUEST_FINISHED",
    "0xEBFA8D50ADDC54C4"
))]
#[inline]
pub fn ugc_has_description_request_finished(description: impl Into<Hash>) -> bool {
    let description: Hash = description.into();
    call(0xEBFA8D50ADDC54C4, (description,))
}

/// `UgcHasPrivilege`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6506BFA755FB209C>
#[doc(alias("UgcHasPrivilege", "_UGC_HAS_PRIVILEGE", "0x6506BFA755FB209C"))]
#[inline]
pub fn ugc_has_privilege() -> bool {
    call(0x6506BFA755FB209C, ())
}

/// `UgcHasRequestFinished`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9EB4D606076615D>
#[doc(alias(
    "UgcHasRequestFinished",
    "UGC_HAS_REQUEST_FINISHED",
    "0xA9EB4D606076615D"
))]
#[inline]
pub fn ugc_has_request_finished(ugc_request_id: i32) -> bool {
    call(0xA9EB4D606076615D, (ugc_request_id,))
}

/// `UgcIsBookMarked`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE42D1042F09865FE>
#[doc(alias("UgcIsBookMarked", "_UGC_IS_BOOK_MARKED", "0xE42D1042F09865FE"))]
#[inline]
pub fn ugc_is_book_marked(content_id: &str) -> bool {
    call(0xE42D1042F09865FE, (content_id,))
}

/// `UgcIsDescriptionRequestInProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D5DC831176D0114>
#[doc(alias(
    "UgcIsDescriptionRequestInProgress",
    "UGC_IS_DESCRIPTION_REQUEST_IN_PROGRESS",
    "0x2D5DC831176D0114"
))]
#[inline]
pub fn ugc_is_description_request_in_progress(description: impl Into<Hash>) -> bool {
    let description: Hash = description.into();
    call(0x2D5DC831176D0114, (description,))
}

/// `UgcIsLanguageSupported`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF53E48461B71EECB>
#[doc(alias(
    "UgcIsLanguageSupported",
    "UGC_IS_LANGUAGE_SUPPORTED",
    "0xF53E48461B71EECB"
))]
#[inline]
pub fn ugc_is_language_supported(language_id: i32) -> bool {
    call(0xF53E48461B71EECB, (language_id,))
}

/// `UgcIsRequestPending`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF4AC4FA844FD559A>
#[doc(alias("UgcIsRequestPending", "UGC_IS_REQUEST_PENDING", "0xF4AC4FA844FD559A"))]
#[inline]
pub fn ugc_is_request_pending(ugc_request_id: i32) -> bool {
    call(0xF4AC4FA844FD559A, (ugc_request_id,))
}

/// `UgcQueryByCategory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C109958C9BB559D>
#[doc(alias("UgcQueryByCategory", "_UGC_QUERY_BY_CATEGORY", "0x8C109958C9BB559D"))]
#[inline]
pub fn ugc_query_by_category(
    category_type: i32,
    p1: i32,
    max_get: i32,
    content_type_name: &str,
    p4: i32,
    p5: bool,
) -> i32 {
    call(
        0x8C109958C9BB559D,
        (category_type, p1, max_get, content_type_name, p4, p5),
    )
}

/// `UgcQueryByContentId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x69D22E183580113F>
#[doc(alias(
    "UgcQueryByContentId",
    "_UGC_QUERY_BY_CONTENT_ID",
    "0x69D22E183580113F"
))]
#[inline]
pub fn ugc_query_by_content_id(
    content_id: &str,
    latest_version: bool,
    content_type_name: &str,
) -> i32 {
    call(
        0x69D22E183580113F,
        (content_id, latest_version, content_type_name),
    )
}

/// `UgcQueryByContentType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF40EF49B3099E98E>
#[doc(alias(
    "UgcQueryByContentType",
    "_UGC_QUERY_BY_CONTENT_TYPE",
    "0xF40EF49B3099E98E"
))]
#[inline]
pub fn ugc_query_by_content_type(
    p0: i32,
    max_get: i32,
    content_type_name: &str,
    p3: i32,
    p4: i32,
    p5: i32,
) -> i32 {
    call(
        0xF40EF49B3099E98E,
        (p0, max_get, content_type_name, p3, p4, p5),
    )
}

/// `UgcQueryGetBookMarked`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x98539FC453AEA639>
#[doc(alias(
    "UgcQueryGetBookMarked",
    "_UGC_QUERY_GET_BOOK_MARKED",
    "0x98539FC453AEA639"
))]
#[inline]
pub fn ugc_query_get_book_marked(p0: i32, index: i32) -> bool {
    call(0x98539FC453AEA639, (p0, index))
}

/// `UgcQueryGetContentHasPlayerRecord`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF794765390A6DCA5>
#[doc(alias(
    "UgcQueryGetContentHasPlayerRecord",
    "UGC_QUERY_GET_CONTENT_HAS_PLAYER_RECORD",
    "0xF794765390A6DCA5"
))]
#[inline]
pub fn ugc_query_get_content_has_player_record(p0: i32, index: i32) -> bool {
    call(0xF794765390A6DCA5, (p0, index))
}

/// `UgcQueryGetContentNum`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x76160E0396142765>
#[doc(alias(
    "UgcQueryGetContentNum",
    "UGC_QUERY_GET_CONTENT_NUM",
    "0x76160E0396142765"
))]
#[inline]
pub fn ugc_query_get_content_num(ugc_request_id: i32) -> i32 {
    call(0x76160E0396142765, (ugc_request_id,))
}

/// `UgcQueryGetCreatorHandle`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xADB56322EEDFBDC9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "UgcQueryGetCreatorHandle",
    "_UGC_QUERY_GET_CREATOR_HANDLE",
    "0xADB56322EEDFBDC9"
))]
#[inline]
pub unsafe fn ugc_query_get_creator_handle(p0: i32, index: i32, gamer_handle: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0xADB56322EEDFBDC9, (p0, index, gamer_handle))
}

/// `UgcQueryGetCreatorPhoto`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x409FE0CA6A4D1D49>
#[doc(alias(
    "UgcQueryGetCreatorPhoto",
    "_UGC_QUERY_GET_CREATOR_PHOTO",
    "0x409FE0CA6A4D1D49"
))]
#[inline]
pub fn ugc_query_get_creator_photo(p0: i32, p1: i32, p2: i32) -> Option<String> {
    call(0x409FE0CA6A4D1D49, (p0, p1, p2))
}

/// `UgcQueryGetDate`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0CB4AB15CB32710>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`: there must be as many as it takes.
#[doc(alias("UgcQueryGetDate", "_UGC_QUERY_GET_DATE", "0xE0CB4AB15CB32710"))]
#[inline]
pub unsafe fn ugc_query_get_date(p0: i32, index: i32, p2: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0xE0CB4AB15CB32710, (p0, index, p2))
}

/// `UgcQueryGetLanguage`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97764E8AC6487A9A>
#[doc(alias("UgcQueryGetLanguage", "_UGC_QUERY_GET_LANGUAGE", "0x97764E8AC6487A9A"))]
#[inline]
pub fn ugc_query_get_language(p0: i32, index: i32) -> i32 {
    call(0x97764E8AC6487A9A, (p0, index))
}

/// `UgcQueryGetMissionDescHash`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6BF569956C60A60>
#[doc(alias(
    "UgcQueryGetMissionDescHash",
    "_UGC_QUERY_GET_MISSION_DESC_HASH",
    "0xA6BF569956C60A60"
))]
#[inline]
pub fn ugc_query_get_mission_desc_hash(p0: i32, index: i32) -> Hash {
    call(0xA6BF569956C60A60, (p0, index))
}

/// `UgcQueryGetName`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D053EA815702DD1>
#[doc(alias("UgcQueryGetName", "_UGC_QUERY_GET_NAME", "0x2D053EA815702DD1"))]
#[inline]
pub fn ugc_query_get_name(p0: i32, index: i32) -> Option<String> {
    call(0x2D053EA815702DD1, (p0, index))
}

/// `UgcQueryGetOwnerId`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9F0B3028431967B>
#[doc(alias("UgcQueryGetOwnerId", "_UGC_QUERY_GET_OWNER_ID", "0xF9F0B3028431967B"))]
#[inline]
pub fn ugc_query_get_owner_id(p0: i32, index: i32) -> Option<String> {
    call(0xF9F0B3028431967B, (p0, index))
}

/// `UgcQueryGetPlaylistName`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCAF50048C8D0FBA0>
#[doc(alias(
    "UgcQueryGetPlaylistName",
    "_UGC_QUERY_GET_PLAYLIST_NAME",
    "0xCAF50048C8D0FBA0"
))]
#[inline]
pub fn ugc_query_get_playlist_name(p0: i32, index: i32) -> Option<String> {
    call(0xCAF50048C8D0FBA0, (p0, index))
}

/// `UgcQueryGetPosixPublishedDate`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x104080CA9E519B00>
#[doc(alias(
    "UgcQueryGetPosixPublishedDate",
    "_UGC_QUERY_GET_POSIX_PUBLISHED_DATE",
    "0x104080CA9E519B00"
))]
#[inline]
pub fn ugc_query_get_posix_published_date(p0: i32, p1: i32) -> i32 {
    call(0x104080CA9E519B00, (p0, p1))
}

/// `UgcQueryGetPosixUpdatedDate`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x21A99A72B00D8002>
#[doc(alias(
    "UgcQueryGetPosixUpdatedDate",
    "_UGC_QUERY_GET_POSIX_UPDATED_DATE",
    "0x21A99A72B00D8002"
))]
#[inline]
pub fn ugc_query_get_posix_updated_date(p0: i32, p1: i32) -> i32 {
    call(0x21A99A72B00D8002, (p0, p1))
}

/// `UgcQueryGetPublished`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9993F1E11944A3DD>
#[doc(alias(
    "UgcQueryGetPublished",
    "_UGC_QUERY_GET_PUBLISHED",
    "0x9993F1E11944A3DD"
))]
#[inline]
pub fn ugc_query_get_published(p0: i32, p1: i32) -> bool {
    call(0x9993F1E11944A3DD, (p0, p1))
}

/// `UgcQueryGetRating`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x24CD8FAEA1368379>
#[doc(alias("UgcQueryGetRating", "_UGC_QUERY_GET_RATING", "0x24CD8FAEA1368379"))]
#[inline]
pub fn ugc_query_get_rating(p0: i32, index: i32, p2: i32) -> f32 {
    call(0x24CD8FAEA1368379, (p0, index, p2))
}

/// `UgcQueryGetRootContentId`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x566CEB0542EF5ECF>
#[doc(alias(
    "UgcQueryGetRootContentId",
    "_UGC_QUERY_GET_ROOT_CONTENT_ID",
    "0x566CEB0542EF5ECF"
))]
#[inline]
pub fn ugc_query_get_root_content_id(p0: i32, index: i32) -> Option<String> {
    call(0x566CEB0542EF5ECF, (p0, index))
}

/// `UgcQueryGetVersion`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63E9DCBC8B0931ED>
#[doc(alias("UgcQueryGetVersion", "_UGC_QUERY_GET_VERSION", "0x63E9DCBC8B0931ED"))]
#[inline]
pub fn ugc_query_get_version(p0: i32, index: i32, p2: i32) -> i32 {
    call(0x63E9DCBC8B0931ED, (p0, index, p2))
}

/// `UgcQueryWasForceCancelled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8F0705E77A0E705>
#[doc(alias(
    "UgcQueryWasForceCancelled",
    "UGC_QUERY_WAS_FORCE_CANCELLED",
    "0xF8F0705E77A0E705"
))]
#[inline]
pub fn ugc_query_was_force_cancelled(ugc_request_id: i32) -> bool {
    call(0xF8F0705E77A0E705, (ugc_request_id,))
}

/// `UgcReleaseAllCachedDescriptions`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x68103E2247887242>
#[doc(alias(
    "UgcReleaseAllCachedDescriptions",
    "UGC_RELEASE_ALL_CACHED_DESCRIPTIONS",
    "0x68103E2247887242"
))]
#[inline]
pub fn ugc_release_all_cached_descriptions() {
    call(0x68103E2247887242, ())
}

/// `UgcReleaseCachedDescription`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A34CD9C3C5BEC44>
#[doc(alias(
    "UgcReleaseCachedDescription",
    "UGC_RELEASE_CACHED_DESCRIPTION",
    "0x5A34CD9C3C5BEC44"
))]
#[inline]
pub fn ugc_release_cached_description(description: impl Into<Hash>) -> bool {
    let description: Hash = description.into();
    call(0x5A34CD9C3C5BEC44, (description,))
}

/// `UgcRequestCachedDescription`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E0165278F6339EE>
#[doc(alias(
    "UgcRequestCachedDescription",
    "UGC_REQUEST_CACHED_DESCRIPTION",
    "0x5E0165278F6339EE"
))]
#[inline]
pub fn ugc_request_cached_description(description: impl Into<Hash>) -> i32 {
    let description: Hash = description.into();
    call(0x5E0165278F6339EE, (description,))
}

/// `UgcRequestContentDataFromParams`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FD2990AF016795E>
#[doc(alias(
    "UgcRequestContentDataFromParams",
    "UGC_REQUEST_CONTENT_DATA_FROM_PARAMS",
    "0x7FD2990AF016795E"
))]
#[inline]
pub fn ugc_request_content_data_from_params(
    content_type_name: &str,
    content_id: &str,
    file_id: i32,
    file_version: i32,
    language_id: i32,
) -> i32 {
    call(
        0x7FD2990AF016795E,
        (
            content_type_name,
            content_id,
            file_id,
            file_version,
            language_id,
        ),
    )
}

/// `UgcSetQueryDataFromOffline`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF98DDE0A8ED09323>
#[doc(alias(
    "UgcSetQueryDataFromOffline",
    "UGC_SET_QUERY_DATA_FROM_OFFLINE",
    "0xF98DDE0A8ED09323"
))]
#[inline]
pub fn ugc_set_query_data_from_offline(p0: bool) {
    call(0xF98DDE0A8ED09323, (p0,))
}

/// `UgcTextureDownloadRequest`.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x308F96458B7087CC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p4`: there must be as many as it takes.
#[doc(alias(
    "UgcTextureDownloadRequest",
    "UGC_TEXTURE_DOWNLOAD_REQUEST",
    "0x308F96458B7087CC"
))]
#[inline]
pub unsafe fn ugc_texture_download_request(
    p0: &mut [u8],
    p1: i32,
    p2: i32,
    p3: i32,
    p4: &mut [u8],
    p5: bool,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(0x308F96458B7087CC, (p0, p1, p2, p3, p4, p5))
}

/// `VehToNet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4C94523F023419C>
#[doc(alias("VehToNet", "VEH_TO_NET", "0xB4C94523F023419C"))]
#[inline]
pub fn veh_to_net(vehicle: Vehicle) -> i32 {
    call(0xB4C94523F023419C, (vehicle,))
}
