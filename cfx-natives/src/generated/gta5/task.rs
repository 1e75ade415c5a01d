// Made by native-gen 0.2.0 from data 94866f25a2259fd4; do not edit.

//! Namespace `TASK` of the GTA V client.

use crate::prelude::*;

/// `AddCoverBlockingArea`.
///
/// <https://docs.fivem.net/natives/?_0x45C597097DD7CB81>
#[doc(alias(
    "AddCoverBlockingArea",
    "ADD_COVER_BLOCKING_AREA",
    "0x45C597097DD7CB81"
))]
#[inline]
pub fn add_cover_blocking_area(
    player_x: f32,
    player_y: f32,
    player_z: f32,
    radius_x: f32,
    radius_y: f32,
    radius_z: f32,
    p6: bool,
    p7: bool,
    p8: bool,
    p9: bool,
) {
    call(
        0x45C597097DD7CB81,
        (
            player_x, player_y, player_z, radius_x, radius_y, radius_z, p6, p7, p8, p9,
        ),
    )
}

/// `AddCoverPoint`.
///
/// Of unknown type: `p4`, `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0xD5C12A75C7B9497F>
#[doc(alias("AddCoverPoint", "ADD_COVER_POINT", "0xD5C12A75C7B9497F"))]
#[inline]
pub fn add_cover_point(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: bool,
) -> ScrHandle {
    call(0xD5C12A75C7B9497F, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `AddPatrolRouteLink`.
///
/// <https://docs.fivem.net/natives/?_0x23083260DEC3A551>
#[doc(alias("AddPatrolRouteLink", "ADD_PATROL_ROUTE_LINK", "0x23083260DEC3A551"))]
#[inline]
pub fn add_patrol_route_link(id1: i32, id2: i32) {
    call(0x23083260DEC3A551, (id1, id2))
}

/// `AddPatrolRouteNode`.
///
/// <https://docs.fivem.net/natives/?_0x8EDF950167586B7C>
#[doc(alias("AddPatrolRouteNode", "ADD_PATROL_ROUTE_NODE", "0x8EDF950167586B7C"))]
#[inline]
pub fn add_patrol_route_node(
    id: i32,
    guard_scenario: &str,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    wait_time: i32,
) {
    call(
        0x8EDF950167586B7C,
        (id, guard_scenario, x1, y1, z1, x2, y2, z2, wait_time),
    )
}

/// `AddVehicleSubtaskAttackCoord`.
///
/// <https://docs.fivem.net/natives/?_0x5CF0D8F9BBA0DD75>
#[doc(alias(
    "AddVehicleSubtaskAttackCoord",
    "ADD_VEHICLE_SUBTASK_ATTACK_COORD",
    "0x5CF0D8F9BBA0DD75"
))]
#[inline]
pub fn add_vehicle_subtask_attack_coord(ped: Ped, x: f32, y: f32, z: f32) {
    call(0x5CF0D8F9BBA0DD75, (ped, x, y, z))
}

/// `AddVehicleSubtaskAttackPed`.
///
/// <https://docs.fivem.net/natives/?_0x85F462BADC7DA47F>
#[doc(alias(
    "AddVehicleSubtaskAttackPed",
    "ADD_VEHICLE_SUBTASK_ATTACK_PED",
    "0x85F462BADC7DA47F"
))]
#[inline]
pub fn add_vehicle_subtask_attack_ped(ped: Ped, ped2: Ped) {
    call(0x85F462BADC7DA47F, (ped, ped2))
}

/// `AssistedMovementIsRouteLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x60F9A4393A21F741>
#[doc(alias(
    "AssistedMovementIsRouteLoaded",
    "ASSISTED_MOVEMENT_IS_ROUTE_LOADED",
    "0x60F9A4393A21F741"
))]
#[inline]
pub fn assisted_movement_is_route_loaded(route: &str) -> bool {
    call(0x60F9A4393A21F741, (route,))
}

/// `AssistedMovementOverrideLoadDistanceThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x13945951E16EF912>
#[doc(alias(
    "AssistedMovementOverrideLoadDistanceThisFrame",
    "ASSISTED_MOVEMENT_OVERRIDE_LOAD_DISTANCE_THIS_FRAME",
    "0x13945951E16EF912"
))]
#[inline]
pub fn assisted_movement_override_load_distance_this_frame(dist: f32) {
    call(0x13945951E16EF912, (dist,))
}

/// `AssistedMovementRemoveRoute`.
///
/// <https://docs.fivem.net/natives/?_0x3548536485DD792B>
#[doc(alias(
    "AssistedMovementRemoveRoute",
    "ASSISTED_MOVEMENT_REMOVE_ROUTE",
    "0x3548536485DD792B"
))]
#[inline]
pub fn assisted_movement_remove_route(route: &str) {
    call(0x3548536485DD792B, (route,))
}

/// `AssistedMovementRequestRoute`.
///
/// <https://docs.fivem.net/natives/?_0x817268968605947A>
#[doc(alias(
    "AssistedMovementRequestRoute",
    "ASSISTED_MOVEMENT_REQUEST_ROUTE",
    "0x817268968605947A"
))]
#[inline]
pub fn assisted_movement_request_route(route: &str) {
    call(0x817268968605947A, (route,))
}

/// `AssistedMovementSetRouteProperties`.
///
/// <https://docs.fivem.net/natives/?_0xD5002D78B7162E1B>
#[doc(alias(
    "AssistedMovementSetRouteProperties",
    "ASSISTED_MOVEMENT_SET_ROUTE_PROPERTIES",
    "0xD5002D78B7162E1B"
))]
#[inline]
pub fn assisted_movement_set_route_properties(route: &str, props: i32) {
    call(0xD5002D78B7162E1B, (route, props))
}

/// `ClearDrivebyTaskUnderneathDrivingTask`.
///
/// <https://docs.fivem.net/natives/?_0xC35B5CDB2824CF69>
#[doc(alias(
    "ClearDrivebyTaskUnderneathDrivingTask",
    "CLEAR_DRIVEBY_TASK_UNDERNEATH_DRIVING_TASK",
    "0xC35B5CDB2824CF69"
))]
#[inline]
pub fn clear_driveby_task_underneath_driving_task(ped: Ped) {
    call(0xC35B5CDB2824CF69, (ped,))
}

/// `ClearPedScriptTaskIfRunningThreatResponseNonTempTask`.
///
/// <https://docs.fivem.net/natives/?_0xF6DC48E56BE1243A>
#[doc(alias(
    "ClearPedScriptTaskIfRunningThreatResponseNonTempTask",
    "CLEAR_PED_SCRIPT_TASK_IF_RUNNING_THREAT_RESPONSE_NON_TEMP_TASK",
    "0xF6DC48E56BE1243A"
))]
#[inline]
pub fn clear_ped_script_task_if_running_threat_response_non_temp_task(ped: Ped) {
    call(0xF6DC48E56BE1243A, (ped,))
}

/// `ClearPedSecondaryTask`.
///
/// <https://docs.fivem.net/natives/?_0x176CECF6F920D707>
#[doc(alias(
    "ClearPedSecondaryTask",
    "CLEAR_PED_SECONDARY_TASK",
    "0x176CECF6F920D707"
))]
#[inline]
pub fn clear_ped_secondary_task(ped: Ped) {
    call(0x176CECF6F920D707, (ped,))
}

/// `ClearPedTasks`.
///
/// <https://docs.fivem.net/natives/?_0xE1EF3C1216AFF2CD>
#[doc(alias("ClearPedTasks", "CLEAR_PED_TASKS", "0xE1EF3C1216AFF2CD"))]
#[inline]
pub fn clear_ped_tasks(ped: Ped) {
    call(0xE1EF3C1216AFF2CD, (ped,))
}

/// `ClearPedTasksImmediately`.
///
/// <https://docs.fivem.net/natives/?_0xAAA34F8A7CB32098>
#[doc(alias(
    "ClearPedTasksImmediately",
    "CLEAR_PED_TASKS_IMMEDIATELY",
    "0xAAA34F8A7CB32098"
))]
#[inline]
pub fn clear_ped_tasks_immediately(ped: Ped) {
    call(0xAAA34F8A7CB32098, (ped,))
}

/// `ClearSequenceTask`.
///
/// <https://docs.fivem.net/natives/?_0x3841422E9C488D8C>
#[doc(alias("ClearSequenceTask", "CLEAR_SEQUENCE_TASK", "0x3841422E9C488D8C"))]
#[inline]
pub fn clear_sequence_task(task_sequence_id: i32) {
    call(0x3841422E9C488D8C, (&mut Out::new(task_sequence_id),))
}

/// `ClearVehicleTasks`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xDBBC7A2432524127>
#[doc(alias(
    "ClearVehicleTasks",
    "_CLEAR_VEHICLE_TASKS",
    "CLEAR_PRIMARY_VEHICLE_TASK",
    "ClearPrimaryVehicleTask",
    "0xDBBC7A2432524127"
))]
#[inline]
pub fn clear_vehicle_tasks(vehicle: Vehicle) {
    call(0xDBBC7A2432524127, (vehicle,))
}

/// `ClosePatrolRoute`.
///
/// <https://docs.fivem.net/natives/?_0xB043ECA801B8CBC1>
#[doc(alias("ClosePatrolRoute", "CLOSE_PATROL_ROUTE", "0xB043ECA801B8CBC1"))]
#[inline]
pub fn close_patrol_route() {
    call(0xB043ECA801B8CBC1, ())
}

/// `CloseSequenceTask`.
///
/// <https://docs.fivem.net/natives/?_0x39E72BC99E6360CB>
#[doc(alias("CloseSequenceTask", "CLOSE_SEQUENCE_TASK", "0x39E72BC99E6360CB"))]
#[inline]
pub fn close_sequence_task(task_sequence_id: i32) {
    call(0x39E72BC99E6360CB, (task_sequence_id,))
}

/// `ControlMountedWeapon`.
///
/// <https://docs.fivem.net/natives/?_0xDCFE42068FE0135A>
#[doc(alias("ControlMountedWeapon", "CONTROL_MOUNTED_WEAPON", "0xDCFE42068FE0135A"))]
#[inline]
pub fn control_mounted_weapon(ped: Ped) -> bool {
    call(0xDCFE42068FE0135A, (ped,))
}

/// `CreatePatrolRoute`.
///
/// <https://docs.fivem.net/natives/?_0xAF8A443CCC8018DC>
#[doc(alias("CreatePatrolRoute", "CREATE_PATROL_ROUTE", "0xAF8A443CCC8018DC"))]
#[inline]
pub fn create_patrol_route() {
    call(0xAF8A443CCC8018DC, ())
}

/// `DeletePatrolRoute`.
///
/// <https://docs.fivem.net/natives/?_0x7767DD9D65E91319>
#[doc(alias("DeletePatrolRoute", "DELETE_PATROL_ROUTE", "0x7767DD9D65E91319"))]
#[inline]
pub fn delete_patrol_route(patrol_route: &str) {
    call(0x7767DD9D65E91319, (patrol_route,))
}

/// `DoesScenarioExistInArea`.
///
/// <https://docs.fivem.net/natives/?_0x5A59271FFADD33C1>
#[doc(alias(
    "DoesScenarioExistInArea",
    "DOES_SCENARIO_EXIST_IN_AREA",
    "0x5A59271FFADD33C1"
))]
#[inline]
pub fn does_scenario_exist_in_area(x: f32, y: f32, z: f32, radius: f32, b: bool) -> bool {
    call(0x5A59271FFADD33C1, (x, y, z, radius, b))
}

/// `DoesScenarioGroupExist`.
///
/// <https://docs.fivem.net/natives/?_0xF9034C136C9E00D3>
#[doc(alias(
    "DoesScenarioGroupExist",
    "DOES_SCENARIO_GROUP_EXIST",
    "0xF9034C136C9E00D3"
))]
#[inline]
pub fn does_scenario_group_exist(scenario_group: &str) -> bool {
    call(0xF9034C136C9E00D3, (scenario_group,))
}

/// `DoesScenarioOfTypeExistInArea`.
///
/// <https://docs.fivem.net/natives/?_0x0A9D0C2A3BBC86C1>
#[doc(alias(
    "DoesScenarioOfTypeExistInArea",
    "DOES_SCENARIO_OF_TYPE_EXIST_IN_AREA",
    "0x0A9D0C2A3BBC86C1"
))]
#[inline]
pub fn does_scenario_of_type_exist_in_area(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: &str,
    p4: f32,
    p5: bool,
) -> bool {
    call(0x0A9D0C2A3BBC86C1, (p0, p1, p2, p3, p4, p5))
}

/// `DoesScriptedCoverPointExistAtCoords`.
///
/// <https://docs.fivem.net/natives/?_0xA98B8E3C088E5A31>
#[doc(alias(
    "DoesScriptedCoverPointExistAtCoords",
    "DOES_SCRIPTED_COVER_POINT_EXIST_AT_COORDS",
    "0xA98B8E3C088E5A31"
))]
#[inline]
pub fn does_scripted_cover_point_exist_at_coords(x: f32, y: f32, z: f32) -> bool {
    call(0xA98B8E3C088E5A31, (x, y, z))
}

/// `GetActiveVehicleMissionType`.
///
/// <https://docs.fivem.net/natives/?_0x534AEBA6E5ED4CAB>
#[doc(alias(
    "GetActiveVehicleMissionType",
    "GET_ACTIVE_VEHICLE_MISSION_TYPE",
    "0x534AEBA6E5ED4CAB"
))]
#[inline]
pub fn get_active_vehicle_mission_type(vehicle: Vehicle) -> i32 {
    call(0x534AEBA6E5ED4CAB, (vehicle,))
}

/// `GetClipSetForScriptedGunTask`.
///
/// <https://docs.fivem.net/natives/?_0x3A8CADC7D37AACC5>
#[doc(alias(
    "GetClipSetForScriptedGunTask",
    "GET_CLIP_SET_FOR_SCRIPTED_GUN_TASK",
    "0x3A8CADC7D37AACC5"
))]
#[inline]
pub fn get_clip_set_for_scripted_gun_task(p0: i32) -> Option<String> {
    call(0x3A8CADC7D37AACC5, (p0,))
}

/// `GetIsTaskActive`.
///
/// <https://docs.fivem.net/natives/?_0xB0760331C7AA4155>
#[doc(alias("GetIsTaskActive", "GET_IS_TASK_ACTIVE", "0xB0760331C7AA4155"))]
#[inline]
pub fn get_is_task_active(ped: Ped, task_index: i32) -> bool {
    call(0xB0760331C7AA4155, (ped, task_index))
}

/// `GetIsWaypointRecordingLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xCB4E8BE8A0063C5D>
#[doc(alias(
    "GetIsWaypointRecordingLoaded",
    "GET_IS_WAYPOINT_RECORDING_LOADED",
    "0xCB4E8BE8A0063C5D"
))]
#[inline]
pub fn get_is_waypoint_recording_loaded(name: &str) -> bool {
    call(0xCB4E8BE8A0063C5D, (name,))
}

/// `GetNavmeshRouteDistanceRemaining`.
///
/// The values: `result`, `distance_remaining`, `is_path_ready`.
///
/// <https://docs.fivem.net/natives/?_0xC6F5C0BCDC74D62D>
#[doc(alias(
    "GetNavmeshRouteDistanceRemaining",
    "GET_NAVMESH_ROUTE_DISTANCE_REMAINING",
    "0xC6F5C0BCDC74D62D"
))]
#[inline]
pub fn get_navmesh_route_distance_remaining(ped: Ped) -> (i32, f32, bool) {
    let mut distance_remaining = Out::<f32>::default();
    let mut is_path_ready = Out::<bool>::default();
    let result: i32 = call(
        0xC6F5C0BCDC74D62D,
        (ped, &mut distance_remaining, &mut is_path_ready),
    );
    (result, distance_remaining.get(), is_path_ready.get())
}

/// `GetNavmeshRouteResult`.
///
/// <https://docs.fivem.net/natives/?_0x632E831F382A0FA8>
#[doc(alias(
    "GetNavmeshRouteResult",
    "GET_NAVMESH_ROUTE_RESULT",
    "0x632E831F382A0FA8"
))]
#[inline]
pub fn get_navmesh_route_result(ped: Ped) -> i32 {
    call(0x632E831F382A0FA8, (ped,))
}

/// `GetPedDesiredMoveBlendRatio`.
///
/// <https://docs.fivem.net/natives/?_0x8517D4A6CA8513ED>
#[doc(alias(
    "GetPedDesiredMoveBlendRatio",
    "GET_PED_DESIRED_MOVE_BLEND_RATIO",
    "0x8517D4A6CA8513ED"
))]
#[inline]
pub fn get_ped_desired_move_blend_ratio(ped: Ped) -> f32 {
    call(0x8517D4A6CA8513ED, (ped,))
}

/// `GetPedWaypointDistance`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE6A877C64CAF1BC5>
#[doc(alias(
    "GetPedWaypointDistance",
    "GET_PED_WAYPOINT_DISTANCE",
    "0xE6A877C64CAF1BC5"
))]
#[inline]
pub fn get_ped_waypoint_distance(p0: i32) -> f32 {
    call(0xE6A877C64CAF1BC5, (p0,))
}

/// `GetPedWaypointProgress`.
///
/// <https://docs.fivem.net/natives/?_0x2720AAA75001E094>
#[doc(alias(
    "GetPedWaypointProgress",
    "GET_PED_WAYPOINT_PROGRESS",
    "0x2720AAA75001E094"
))]
#[inline]
pub fn get_ped_waypoint_progress(ped: Ped) -> i32 {
    call(0x2720AAA75001E094, (ped,))
}

/// `GetPhoneGestureAnimCurrentTime`.
///
/// <https://docs.fivem.net/natives/?_0x47619ABE8B268C60>
#[doc(alias(
    "GetPhoneGestureAnimCurrentTime",
    "GET_PHONE_GESTURE_ANIM_CURRENT_TIME",
    "0x47619ABE8B268C60"
))]
#[inline]
pub fn get_phone_gesture_anim_current_time(ped: Ped) -> f32 {
    call(0x47619ABE8B268C60, (ped,))
}

/// `GetPhoneGestureAnimTotalTime`.
///
/// <https://docs.fivem.net/natives/?_0x1EE0F68A7C25DEC6>
#[doc(alias(
    "GetPhoneGestureAnimTotalTime",
    "GET_PHONE_GESTURE_ANIM_TOTAL_TIME",
    "0x1EE0F68A7C25DEC6"
))]
#[inline]
pub fn get_phone_gesture_anim_total_time(ped: Ped) -> f32 {
    call(0x1EE0F68A7C25DEC6, (ped,))
}

/// `GetScriptTaskStatus`.
///
/// <https://docs.fivem.net/natives/?_0x77F1BEB8863288D5>
#[doc(alias("GetScriptTaskStatus", "GET_SCRIPT_TASK_STATUS", "0x77F1BEB8863288D5"))]
#[inline]
pub fn get_script_task_status(ped: Ped, task_hash: impl Into<Hash>) -> i32 {
    let task_hash: Hash = task_hash.into();
    call(0x77F1BEB8863288D5, (ped, task_hash))
}

/// `GetScriptedCoverPointCoords`.
///
/// <https://docs.fivem.net/natives/?_0x594A1028FC2A3E85>
#[doc(alias(
    "GetScriptedCoverPointCoords",
    "GET_SCRIPTED_COVER_POINT_COORDS",
    "0x594A1028FC2A3E85"
))]
#[inline]
pub fn get_scripted_cover_point_coords(coverpoint: ScrHandle) -> Vector3 {
    call(0x594A1028FC2A3E85, (coverpoint,))
}

/// `GetSequenceProgress`.
///
/// <https://docs.fivem.net/natives/?_0x00A9010CFE1E3533>
#[doc(alias("GetSequenceProgress", "GET_SEQUENCE_PROGRESS", "0x00A9010CFE1E3533"))]
#[inline]
pub fn get_sequence_progress(ped: Ped) -> i32 {
    call(0x00A9010CFE1E3533, (ped,))
}

/// `GetTaskMoveNetworkEvent`.
///
/// <https://docs.fivem.net/natives/?_0xB4F47213DF45A64C>
#[doc(alias(
    "GetTaskMoveNetworkEvent",
    "GET_TASK_MOVE_NETWORK_EVENT",
    "0xB4F47213DF45A64C"
))]
#[inline]
pub fn get_task_move_network_event(ped: Ped, event_name: &str) -> bool {
    call(0xB4F47213DF45A64C, (ped, event_name))
}

/// `GetTaskMoveNetworkSignalBool`.
///
/// <https://docs.fivem.net/natives/?_0xA7FFBA498E4AAF67>
#[doc(alias(
    "GetTaskMoveNetworkSignalBool",
    "GET_TASK_MOVE_NETWORK_SIGNAL_BOOL",
    "0xA7FFBA498E4AAF67"
))]
#[inline]
pub fn get_task_move_network_signal_bool(ped: Ped, signal_name: &str) -> bool {
    call(0xA7FFBA498E4AAF67, (ped, signal_name))
}

/// `GetTaskMoveNetworkSignalFloat`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x44AB0B3AFECCE242>
#[doc(alias(
    "GetTaskMoveNetworkSignalFloat",
    "_GET_TASK_MOVE_NETWORK_SIGNAL_FLOAT",
    "GET_TASK_MOVE_NETWORK_SIGNAL_FLOAT",
    "0x44AB0B3AFECCE242"
))]
#[inline]
pub fn get_task_move_network_signal_float(ped: Ped, signal_name: &str) -> f32 {
    call(0x44AB0B3AFECCE242, (ped, signal_name))
}

/// `GetTaskMoveNetworkState`.
///
/// <https://docs.fivem.net/natives/?_0x717E4D1F2048376D>
#[doc(alias(
    "GetTaskMoveNetworkState",
    "GET_TASK_MOVE_NETWORK_STATE",
    "0x717E4D1F2048376D"
))]
#[inline]
pub fn get_task_move_network_state(ped: Ped) -> Option<String> {
    call(0x717E4D1F2048376D, (ped,))
}

/// `GetVehicleWaypointProgress`.
///
/// <https://docs.fivem.net/natives/?_0x9824CFF8FC66E159>
#[doc(alias(
    "GetVehicleWaypointProgress",
    "GET_VEHICLE_WAYPOINT_PROGRESS",
    "0x9824CFF8FC66E159"
))]
#[inline]
pub fn get_vehicle_waypoint_progress(vehicle: Vehicle) -> i32 {
    call(0x9824CFF8FC66E159, (vehicle,))
}

/// `GetVehicleWaypointTargetPoint`.
///
/// <https://docs.fivem.net/natives/?_0x416B62AC8B9E5BBD>
#[doc(alias(
    "GetVehicleWaypointTargetPoint",
    "GET_VEHICLE_WAYPOINT_TARGET_POINT",
    "0x416B62AC8B9E5BBD"
))]
#[inline]
pub fn get_vehicle_waypoint_target_point(vehicle: Vehicle) -> i32 {
    call(0x416B62AC8B9E5BBD, (vehicle,))
}

/// `GetWaypointDistanceAlongRoute`.
///
/// <https://docs.fivem.net/natives/?_0xA5B769058763E497>
#[doc(alias(
    "GetWaypointDistanceAlongRoute",
    "GET_WAYPOINT_DISTANCE_ALONG_ROUTE",
    "0xA5B769058763E497"
))]
#[inline]
pub fn get_waypoint_distance_along_route(p0: &str, p1: i32) -> f32 {
    call(0xA5B769058763E497, (p0, p1))
}

/// `IsDrivebyTaskUnderneathDrivingTask`.
///
/// <https://docs.fivem.net/natives/?_0x8785E6E40C7A8818>
#[doc(alias(
    "IsDrivebyTaskUnderneathDrivingTask",
    "IS_DRIVEBY_TASK_UNDERNEATH_DRIVING_TASK",
    "0x8785E6E40C7A8818"
))]
#[inline]
pub fn is_driveby_task_underneath_driving_task(ped: Ped) -> bool {
    call(0x8785E6E40C7A8818, (ped,))
}

/// `IsMountedWeaponTaskUnderneathDrivingTask`.
///
/// <https://docs.fivem.net/natives/?_0xA320EF046186FA3B>
#[doc(alias(
    "IsMountedWeaponTaskUnderneathDrivingTask",
    "IS_MOUNTED_WEAPON_TASK_UNDERNEATH_DRIVING_TASK",
    "0xA320EF046186FA3B"
))]
#[inline]
pub fn is_mounted_weapon_task_underneath_driving_task(ped: Ped) -> bool {
    call(0xA320EF046186FA3B, (ped,))
}

/// `IsMoveBlendRatioRunning`.
///
/// <https://docs.fivem.net/natives/?_0xD4D8636C0199A939>
#[doc(alias(
    "IsMoveBlendRatioRunning",
    "IS_MOVE_BLEND_RATIO_RUNNING",
    "0xD4D8636C0199A939"
))]
#[inline]
pub fn is_move_blend_ratio_running(ped: Ped) -> bool {
    call(0xD4D8636C0199A939, (ped,))
}

/// `IsMoveBlendRatioSprinting`.
///
/// <https://docs.fivem.net/natives/?_0x24A2AD74FA9814E2>
#[doc(alias(
    "IsMoveBlendRatioSprinting",
    "IS_MOVE_BLEND_RATIO_SPRINTING",
    "0x24A2AD74FA9814E2"
))]
#[inline]
pub fn is_move_blend_ratio_sprinting(ped: Ped) -> bool {
    call(0x24A2AD74FA9814E2, (ped,))
}

/// `IsMoveBlendRatioStill`.
///
/// <https://docs.fivem.net/natives/?_0x349CE7B56DAFD95C>
#[doc(alias(
    "IsMoveBlendRatioStill",
    "IS_MOVE_BLEND_RATIO_STILL",
    "0x349CE7B56DAFD95C"
))]
#[inline]
pub fn is_move_blend_ratio_still(ped: Ped) -> bool {
    call(0x349CE7B56DAFD95C, (ped,))
}

/// `IsMoveBlendRatioWalking`.
///
/// <https://docs.fivem.net/natives/?_0xF133BBBE91E1691F>
#[doc(alias(
    "IsMoveBlendRatioWalking",
    "IS_MOVE_BLEND_RATIO_WALKING",
    "0xF133BBBE91E1691F"
))]
#[inline]
pub fn is_move_blend_ratio_walking(ped: Ped) -> bool {
    call(0xF133BBBE91E1691F, (ped,))
}

/// `IsPedActiveInScenario`.
///
/// <https://docs.fivem.net/natives/?_0xAA135F9482C82CC3>
#[doc(alias(
    "IsPedActiveInScenario",
    "IS_PED_ACTIVE_IN_SCENARIO",
    "0xAA135F9482C82CC3"
))]
#[inline]
pub fn is_ped_active_in_scenario(ped: Ped) -> bool {
    call(0xAA135F9482C82CC3, (ped,))
}

/// `IsPedBeingArrested`.
///
/// <https://docs.fivem.net/natives/?_0x90A09F3A45FED688>
#[doc(alias("IsPedBeingArrested", "IS_PED_BEING_ARRESTED", "0x90A09F3A45FED688"))]
#[inline]
pub fn is_ped_being_arrested(ped: Ped) -> bool {
    call(0x90A09F3A45FED688, (ped,))
}

/// `IsPedCuffed`.
///
/// <https://docs.fivem.net/natives/?_0x74E559B3BC910685>
#[doc(alias("IsPedCuffed", "IS_PED_CUFFED", "0x74E559B3BC910685"))]
#[inline]
pub fn is_ped_cuffed(ped: Ped) -> bool {
    call(0x74E559B3BC910685, (ped,))
}

/// `IsPedGettingUp`.
///
/// <https://docs.fivem.net/natives/?_0x2A74E1D5F2F00EEC>
#[doc(alias("IsPedGettingUp", "IS_PED_GETTING_UP", "0x2A74E1D5F2F00EEC"))]
#[inline]
pub fn is_ped_getting_up(ped: Ped) -> bool {
    call(0x2A74E1D5F2F00EEC, (ped,))
}

/// `IsPedInWrithe`.
///
/// <https://docs.fivem.net/natives/?_0xDEB6D52126E7D640>
#[doc(alias("IsPedInWrithe", "IS_PED_IN_WRITHE", "0xDEB6D52126E7D640"))]
#[inline]
pub fn is_ped_in_writhe(ped: Ped) -> bool {
    call(0xDEB6D52126E7D640, (ped,))
}

/// `IsPedPlayingBaseClipInScenario`.
///
/// <https://docs.fivem.net/natives/?_0x621C6E4729388E41>
#[doc(alias(
    "IsPedPlayingBaseClipInScenario",
    "IS_PED_PLAYING_BASE_CLIP_IN_SCENARIO",
    "0x621C6E4729388E41"
))]
#[inline]
pub fn is_ped_playing_base_clip_in_scenario(ped: Ped) -> bool {
    call(0x621C6E4729388E41, (ped,))
}

/// `IsPedRunning`.
///
/// <https://docs.fivem.net/natives/?_0xC5286FFC176F28A2>
#[doc(alias("IsPedRunning", "IS_PED_RUNNING", "0xC5286FFC176F28A2"))]
#[inline]
pub fn is_ped_running(ped: Ped) -> bool {
    call(0xC5286FFC176F28A2, (ped,))
}

/// `IsPedRunningArrestTask`.
///
/// <https://docs.fivem.net/natives/?_0x3DC52677769B4AE0>
#[doc(alias(
    "IsPedRunningArrestTask",
    "IS_PED_RUNNING_ARREST_TASK",
    "0x3DC52677769B4AE0"
))]
#[inline]
pub fn is_ped_running_arrest_task(ped: Ped) -> bool {
    call(0x3DC52677769B4AE0, (ped,))
}

/// `IsPedSprinting`.
///
/// <https://docs.fivem.net/natives/?_0x57E457CD2C0FC168>
#[doc(alias("IsPedSprinting", "IS_PED_SPRINTING", "0x57E457CD2C0FC168"))]
#[inline]
pub fn is_ped_sprinting(ped: Ped) -> bool {
    call(0x57E457CD2C0FC168, (ped,))
}

/// `IsPedStill`.
///
/// <https://docs.fivem.net/natives/?_0xAC29253EEF8F0180>
#[doc(alias("IsPedStill", "IS_PED_STILL", "0xAC29253EEF8F0180"))]
#[inline]
pub fn is_ped_still(ped: Ped) -> bool {
    call(0xAC29253EEF8F0180, (ped,))
}

/// `IsPedStrafing`.
///
/// <https://docs.fivem.net/natives/?_0xE45B7F222DE47E09>
#[doc(alias("IsPedStrafing", "IS_PED_STRAFING", "0xE45B7F222DE47E09"))]
#[inline]
pub fn is_ped_strafing(ped: Ped) -> bool {
    call(0xE45B7F222DE47E09, (ped,))
}

/// `IsPedWalking`.
///
/// <https://docs.fivem.net/natives/?_0xDE4C184B2B9B071A>
#[doc(alias("IsPedWalking", "IS_PED_WALKING", "0xDE4C184B2B9B071A"))]
#[inline]
pub fn is_ped_walking(ped: Ped) -> bool {
    call(0xDE4C184B2B9B071A, (ped,))
}

/// `IsPlayingPhoneGestureAnim`.
///
/// <https://docs.fivem.net/natives/?_0xB8EBB1E9D3588C10>
#[doc(alias(
    "IsPlayingPhoneGestureAnim",
    "IS_PLAYING_PHONE_GESTURE_ANIM",
    "0xB8EBB1E9D3588C10"
))]
#[inline]
pub fn is_playing_phone_gesture_anim(ped: Ped) -> bool {
    call(0xB8EBB1E9D3588C10, (ped,))
}

/// `IsScenarioGroupEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x367A09DED4E05B99>
#[doc(alias(
    "IsScenarioGroupEnabled",
    "IS_SCENARIO_GROUP_ENABLED",
    "0x367A09DED4E05B99"
))]
#[inline]
pub fn is_scenario_group_enabled(scenario_group: &str) -> bool {
    call(0x367A09DED4E05B99, (scenario_group,))
}

/// `IsScenarioOccupied`.
///
/// <https://docs.fivem.net/natives/?_0x788756D73AC2E07C>
#[doc(alias("IsScenarioOccupied", "IS_SCENARIO_OCCUPIED", "0x788756D73AC2E07C"))]
#[inline]
pub fn is_scenario_occupied(p0: f32, p1: f32, p2: f32, p3: f32, p4: bool) -> bool {
    call(0x788756D73AC2E07C, (p0, p1, p2, p3, p4))
}

/// `IsScenarioTypeEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x3A815DB3EA088722>
#[doc(alias(
    "IsScenarioTypeEnabled",
    "IS_SCENARIO_TYPE_ENABLED",
    "0x3A815DB3EA088722"
))]
#[inline]
pub fn is_scenario_type_enabled(scenario_type: &str) -> bool {
    call(0x3A815DB3EA088722, (scenario_type,))
}

/// `IsTaskMoveNetworkActive`.
///
/// <https://docs.fivem.net/natives/?_0x921CE12C489C4C41>
#[doc(alias(
    "IsTaskMoveNetworkActive",
    "IS_TASK_MOVE_NETWORK_ACTIVE",
    "0x921CE12C489C4C41"
))]
#[inline]
pub fn is_task_move_network_active(ped: Ped) -> bool {
    call(0x921CE12C489C4C41, (ped,))
}

/// `IsTaskMoveNetworkReadyForTransition`.
///
/// <https://docs.fivem.net/natives/?_0x30ED88D5E0C56A37>
#[doc(alias(
    "IsTaskMoveNetworkReadyForTransition",
    "IS_TASK_MOVE_NETWORK_READY_FOR_TRANSITION",
    "0x30ED88D5E0C56A37"
))]
#[inline]
pub fn is_task_move_network_ready_for_transition(ped: Ped) -> bool {
    call(0x30ED88D5E0C56A37, (ped,))
}

/// `IsWaypointPlaybackGoingOnForPed`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE03B3F2D3DC59B64>
#[doc(alias(
    "IsWaypointPlaybackGoingOnForPed",
    "IS_WAYPOINT_PLAYBACK_GOING_ON_FOR_PED",
    "0xE03B3F2D3DC59B64"
))]
#[inline]
pub fn is_waypoint_playback_going_on_for_ped(p0: i32) -> bool {
    call(0xE03B3F2D3DC59B64, (p0,))
}

/// `IsWaypointPlaybackGoingOnForVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xF5134943EA29868C>
#[doc(alias(
    "IsWaypointPlaybackGoingOnForVehicle",
    "IS_WAYPOINT_PLAYBACK_GOING_ON_FOR_VEHICLE",
    "0xF5134943EA29868C"
))]
#[inline]
pub fn is_waypoint_playback_going_on_for_vehicle(vehicle: Vehicle) -> bool {
    call(0xF5134943EA29868C, (vehicle,))
}

/// `N_0x0ffb3c758e8c07b9`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x0FFB3C758E8C07B9>
#[doc(alias(
    "N_0x0ffb3c758e8c07b9",
    "SET_TASK_MOVE_NETWORK_ENABLE_COLLISION_ON_NETWORK_CLONE_WHEN_FIXED",
    "SetTaskMoveNetworkEnableCollisionOnNetworkCloneWhenFixed",
    "0x0FFB3C758E8C07B9"
))]
#[inline]
pub fn n_0x0ffb3c758e8c07b9(ped: Ped, p1: bool) -> i32 {
    call(0x0FFB3C758E8C07B9, (ped, p1))
}

/// `N_0x1f351cf1c6475734`, since game build 505.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://docs.fivem.net/natives/?_0x1F351CF1C6475734>
#[doc(alias(
    "N_0x1f351cf1c6475734",
    "REMOVE_SPECIFIC_COVER_BLOCKING_AREAS",
    "RemoveSpecificCoverBlockingAreas",
    "0x1F351CF1C6475734"
))]
#[inline]
pub fn n_0x1f351cf1c6475734(
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
    call(0x1F351CF1C6475734, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `N_0x29682e2ccf21e9b5`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`, `p13`.
///
/// <https://docs.fivem.net/natives/?_0x29682E2CCF21E9B5>
#[doc(alias(
    "N_0x29682e2ccf21e9b5",
    "TASK_MOVE_NETWORK_ADVANCED_BY_NAME_WITH_INIT_PARAMS",
    "TaskMoveNetworkAdvancedByNameWithInitParams",
    "0x29682E2CCF21E9B5"
))]
#[inline]
pub fn n_0x29682e2ccf21e9b5(
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
    p10: i32,
    p11: i32,
    p12: i32,
    p13: i32,
) {
    call(
        0x29682E2CCF21E9B5,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13),
    )
}

/// `N_0x3e38e28a1d80ddf6`.
///
/// <https://docs.fivem.net/natives/?_0x3E38E28A1D80DDF6>
#[doc(alias(
    "N_0x3e38e28a1d80ddf6",
    "IS_CONTROLLED_VEHICLE_UNABLE_TO_GET_TO_ROAD",
    "IsControlledVehicleUnableToGetToRoad",
    "0x3E38E28A1D80DDF6"
))]
#[inline]
pub fn n_0x3e38e28a1d80ddf6(ped: Ped) -> bool {
    call(0x3E38E28A1D80DDF6, (ped,))
}

/// `N_0x53ddc75bc3ac0a90`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x53DDC75BC3AC0A90>
#[doc(alias(
    "N_0x53ddc75bc3ac0a90",
    "CLEAR_VEHICLE_CRASH_TASK",
    "ClearVehicleCrashTask",
    "0x53DDC75BC3AC0A90"
))]
#[inline]
pub fn n_0x53ddc75bc3ac0a90(vehicle: Vehicle) {
    call(0x53DDC75BC3AC0A90, (vehicle,))
}

/// `N_0x6100b3cefd43452e`, since game build 2189.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6100B3CEFD43452E>
#[doc(alias(
    "N_0x6100b3cefd43452e",
    "CLEAR_DEFAULT_PRIMARY_TASK",
    "ClearDefaultPrimaryTask",
    "0x6100B3CEFD43452E"
))]
#[inline]
pub fn n_0x6100b3cefd43452e(p0: i32) {
    call(0x6100B3CEFD43452E, (p0,))
}

/// `N_0x8423541e8b3a1589`, since game build 1493.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x8423541E8B3A1589>
#[doc(alias(
    "N_0x8423541e8b3a1589",
    "SET_TASK_MOVE_NETWORK_ANIM_SET",
    "SetTaskMoveNetworkAnimSet",
    "0x8423541E8B3A1589"
))]
#[inline]
pub fn n_0x8423541e8b3a1589(p0: i32, p1: i32, p2: i32) {
    call(0x8423541E8B3A1589, (p0, p1, p2))
}

/// `N_0x8634cef2522d987b`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x8634CEF2522D987B>
#[doc(alias(
    "N_0x8634cef2522d987b",
    "SET_TASK_MOVE_NETWORK_SIGNAL_FLOAT_LERP_RATE",
    "SetTaskMoveNetworkSignalFloatLerpRate",
    "0x8634CEF2522D987B"
))]
#[inline]
pub fn n_0x8634cef2522d987b(ped: Ped, p1: &str, value: f32) {
    call(0x8634CEF2522D987B, (ped, p1, value))
}

/// `N_0x9d252648778160df`, since game build 1868.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x9D252648778160DF>
#[doc(alias(
    "N_0x9d252648778160df",
    "GET_TASK_RAPPEL_DOWN_WALL_STATE",
    "GetTaskRappelDownWallState",
    "0x9D252648778160DF"
))]
#[inline]
pub fn n_0x9d252648778160df(p0: i32) -> i32 {
    call(0x9D252648778160DF, (p0,))
}

/// `N_0xab13a5565480b6d9`.
///
/// <https://docs.fivem.net/natives/?_0xAB13A5565480B6D9>
#[doc(alias(
    "N_0xab13a5565480b6d9",
    "SET_EXPECTED_CLONE_NEXT_TASK_MOVE_NETWORK_STATE",
    "SetExpectedCloneNextTaskMoveNetworkState",
    "0xAB13A5565480B6D9"
))]
#[inline]
pub fn n_0xab13a5565480b6d9(ped: Ped, p1: &str) -> i32 {
    call(0xAB13A5565480B6D9, (ped, p1))
}

/// `N_0xfa83ca6776038f64`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0xFA83CA6776038F64>
#[doc(alias(
    "N_0xfa83ca6776038f64",
    "REMOVE_COVER_BLOCKING_AREAS_AT_POSITION",
    "RemoveCoverBlockingAreasAtPosition",
    "0xFA83CA6776038F64"
))]
#[inline]
pub fn n_0xfa83ca6776038f64(x: f32, y: f32, z: f32) {
    call(0xFA83CA6776038F64, (x, y, z))
}

/// `OpenPatrolRoute`.
///
/// <https://docs.fivem.net/natives/?_0xA36BFB5EE89F3D82>
#[doc(alias("OpenPatrolRoute", "OPEN_PATROL_ROUTE", "0xA36BFB5EE89F3D82"))]
#[inline]
pub fn open_patrol_route(patrol_route: &str) {
    call(0xA36BFB5EE89F3D82, (patrol_route,))
}

/// `OpenSequenceTask`.
///
/// <https://docs.fivem.net/natives/?_0xE8854A4326B9E12B>
#[doc(alias("OpenSequenceTask", "OPEN_SEQUENCE_TASK", "0xE8854A4326B9E12B"))]
#[inline]
pub fn open_sequence_task() -> i32 {
    let mut task_sequence_id = Out::<i32>::default();
    call::<()>(0xE8854A4326B9E12B, (&mut task_sequence_id,));
    task_sequence_id.get()
}

/// `PedHasUseScenarioTask`.
///
/// <https://docs.fivem.net/natives/?_0x295E3CCEC879CCD7>
#[doc(alias(
    "PedHasUseScenarioTask",
    "PED_HAS_USE_SCENARIO_TASK",
    "0x295E3CCEC879CCD7"
))]
#[inline]
pub fn ped_has_use_scenario_task(ped: Ped) -> bool {
    call(0x295E3CCEC879CCD7, (ped,))
}

/// `PlayAnimOnRunningScenario`.
///
/// <https://docs.fivem.net/natives/?_0x748040460F8DF5DC>
#[doc(alias(
    "PlayAnimOnRunningScenario",
    "PLAY_ANIM_ON_RUNNING_SCENARIO",
    "0x748040460F8DF5DC"
))]
#[inline]
pub fn play_anim_on_running_scenario(ped: Ped, anim_dict: &str, anim_name: &str) {
    call(0x748040460F8DF5DC, (ped, anim_dict, anim_name))
}

/// `PlayEntityScriptedAnim`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x77A1EEC547E7FCF1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`, `p2`, `p3`: there must be as many as it takes.
#[doc(alias(
    "PlayEntityScriptedAnim",
    "PLAY_ENTITY_SCRIPTED_ANIM",
    "0x77A1EEC547E7FCF1"
))]
#[inline]
pub unsafe fn play_entity_scripted_anim(
    p0: i32,
    p1: &mut [u8],
    p2: &mut [u8],
    p3: &mut [u8],
    p4: f32,
    p5: f32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x77A1EEC547E7FCF1, (p0, p1, p2, p3, p4, p5))
}

/// `RemoveAllCoverBlockingAreas`.
///
/// <https://docs.fivem.net/natives/?_0xDB6708C0B46F56D8>
#[doc(alias(
    "RemoveAllCoverBlockingAreas",
    "REMOVE_ALL_COVER_BLOCKING_AREAS",
    "0xDB6708C0B46F56D8"
))]
#[inline]
pub fn remove_all_cover_blocking_areas() {
    call(0xDB6708C0B46F56D8, ())
}

/// `RemoveCoverPoint`.
///
/// <https://docs.fivem.net/natives/?_0xAE287C923D891715>
#[doc(alias("RemoveCoverPoint", "REMOVE_COVER_POINT", "0xAE287C923D891715"))]
#[inline]
pub fn remove_cover_point(coverpoint: ScrHandle) {
    call(0xAE287C923D891715, (coverpoint,))
}

/// `RemoveWaypointRecording`.
///
/// <https://docs.fivem.net/natives/?_0xFF1B8B4AA1C25DC8>
#[doc(alias(
    "RemoveWaypointRecording",
    "REMOVE_WAYPOINT_RECORDING",
    "0xFF1B8B4AA1C25DC8"
))]
#[inline]
pub fn remove_waypoint_recording(name: &str) {
    call(0xFF1B8B4AA1C25DC8, (name,))
}

/// `RequestTaskMoveNetworkStateTransition`.
///
/// <https://docs.fivem.net/natives/?_0xD01015C7316AE176>
#[doc(alias(
    "RequestTaskMoveNetworkStateTransition",
    "REQUEST_TASK_MOVE_NETWORK_STATE_TRANSITION",
    "0xD01015C7316AE176"
))]
#[inline]
pub fn request_task_move_network_state_transition(ped: Ped, name: &str) -> bool {
    call(0xD01015C7316AE176, (ped, name))
}

/// `RequestWaypointRecording`.
///
/// <https://docs.fivem.net/natives/?_0x9EEFB62EB27B5792>
#[doc(alias(
    "RequestWaypointRecording",
    "REQUEST_WAYPOINT_RECORDING",
    "0x9EEFB62EB27B5792"
))]
#[inline]
pub fn request_waypoint_recording(name: &str) {
    call(0x9EEFB62EB27B5792, (name,))
}

/// `ResetExclusiveScenarioGroup`.
///
/// <https://docs.fivem.net/natives/?_0x4202BBCB8684563D>
#[doc(alias(
    "ResetExclusiveScenarioGroup",
    "RESET_EXCLUSIVE_SCENARIO_GROUP",
    "0x4202BBCB8684563D"
))]
#[inline]
pub fn reset_exclusive_scenario_group() {
    call(0x4202BBCB8684563D, ())
}

/// `ResetScenarioGroupsEnabled`.
///
/// <https://docs.fivem.net/natives/?_0xDD902D0349AFAD3A>
#[doc(alias(
    "ResetScenarioGroupsEnabled",
    "RESET_SCENARIO_GROUPS_ENABLED",
    "0xDD902D0349AFAD3A"
))]
#[inline]
pub fn reset_scenario_groups_enabled() {
    call(0xDD902D0349AFAD3A, ())
}

/// `ResetScenarioTypesEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x0D40EE2A7F2B2D6D>
#[doc(alias(
    "ResetScenarioTypesEnabled",
    "RESET_SCENARIO_TYPES_ENABLED",
    "0x0D40EE2A7F2B2D6D"
))]
#[inline]
pub fn reset_scenario_types_enabled() {
    call(0x0D40EE2A7F2B2D6D, ())
}

/// `SetAnimLooped`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x70033C3CC29A1FF4>
#[doc(alias("SetAnimLooped", "SET_ANIM_LOOPED", "0x70033C3CC29A1FF4"))]
#[inline]
pub fn set_anim_looped(p0: i32, p1: bool, p2: i32, p3: bool) {
    call(0x70033C3CC29A1FF4, (p0, p1, p2, p3))
}

/// `SetAnimPhase`, since game build 2372.
///
/// Of unknown type: `p2`.
///
/// <https://docs.fivem.net/natives/?_0xDDF3CB5A0A4C0B49>
#[doc(alias(
    "SetAnimPhase",
    "SET_ANIM_PHASE",
    "0xDDF3CB5A0A4C0B49",
    "_SET_ANIM_PLAYBACK_TIME",
    "SetAnimPlaybackTime"
))]
#[inline]
pub fn set_anim_phase(entity: impl Into<Entity>, p1: f32, p2: i32, p3: bool) {
    let entity: Entity = entity.into();
    call(0xDDF3CB5A0A4C0B49, (entity, p1, p2, p3))
}

/// `SetAnimRate`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x032D49C5E359C847>
#[doc(alias("SetAnimRate", "SET_ANIM_RATE", "0x032D49C5E359C847"))]
#[inline]
pub fn set_anim_rate(p0: i32, p1: f32, p2: i32, p3: bool) {
    call(0x032D49C5E359C847, (p0, p1, p2, p3))
}

/// `SetAnimWeight`.
///
/// Of unknown type: `p0`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x207F1A47C0342F48>
#[doc(alias("SetAnimWeight", "SET_ANIM_WEIGHT", "0x207F1A47C0342F48"))]
#[inline]
pub fn set_anim_weight(p0: i32, p1: f32, p2: i32, p3: i32, p4: bool) {
    call(0x207F1A47C0342F48, (p0, p1, p2, p3, p4))
}

/// `SetDriveTaskCruiseSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x5C9B84BD7D31D908>
#[doc(alias(
    "SetDriveTaskCruiseSpeed",
    "SET_DRIVE_TASK_CRUISE_SPEED",
    "0x5C9B84BD7D31D908"
))]
#[inline]
pub fn set_drive_task_cruise_speed(driver: Ped, cruise_speed: f32) {
    call(0x5C9B84BD7D31D908, (driver, cruise_speed))
}

/// `SetDriveTaskDrivingStyle`.
///
/// <https://docs.fivem.net/natives/?_0xDACE1BE37D88AF67>
#[doc(alias(
    "SetDriveTaskDrivingStyle",
    "SET_DRIVE_TASK_DRIVING_STYLE",
    "0xDACE1BE37D88AF67"
))]
#[inline]
pub fn set_drive_task_driving_style(ped: Ped, driving_style: i32) {
    call(0xDACE1BE37D88AF67, (ped, driving_style))
}

/// `SetDriveTaskMaxCruiseSpeed`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x404A5AA9B9F0B746>
#[doc(alias(
    "SetDriveTaskMaxCruiseSpeed",
    "SET_DRIVE_TASK_MAX_CRUISE_SPEED",
    "0x404A5AA9B9F0B746"
))]
#[inline]
pub fn set_drive_task_max_cruise_speed(p0: i32, p1: f32) {
    call(0x404A5AA9B9F0B746, (p0, p1))
}

/// `SetDrivebyTaskTarget`.
///
/// <https://docs.fivem.net/natives/?_0xE5B302114D8162EE>
#[doc(alias(
    "SetDrivebyTaskTarget",
    "SET_DRIVEBY_TASK_TARGET",
    "0xE5B302114D8162EE"
))]
#[inline]
pub fn set_driveby_task_target(
    shooting_ped: Ped,
    target_ped: Ped,
    target_vehicle: Vehicle,
    x: f32,
    y: f32,
    z: f32,
) {
    call(
        0xE5B302114D8162EE,
        (shooting_ped, target_ped, target_vehicle, x, y, z),
    )
}

/// `SetExclusiveScenarioGroup`.
///
/// <https://docs.fivem.net/natives/?_0x535E97E1F7FC0C6A>
#[doc(alias(
    "SetExclusiveScenarioGroup",
    "SET_EXCLUSIVE_SCENARIO_GROUP",
    "0x535E97E1F7FC0C6A"
))]
#[inline]
pub fn set_exclusive_scenario_group(scenario_group: &str) {
    call(0x535E97E1F7FC0C6A, (scenario_group,))
}

/// `SetGlobalMinBirdFlightHeight`.
///
/// <https://docs.fivem.net/natives/?_0x6C6B148586F934F7>
#[doc(alias(
    "SetGlobalMinBirdFlightHeight",
    "SET_GLOBAL_MIN_BIRD_FLIGHT_HEIGHT",
    "0x6C6B148586F934F7"
))]
#[inline]
pub fn set_global_min_bird_flight_height(height: f32) {
    call(0x6C6B148586F934F7, (height,))
}

/// `SetHighFallTask`.
///
/// Of unknown type: `duration`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x8C825BDC7741D37C>
#[doc(alias("SetHighFallTask", "SET_HIGH_FALL_TASK", "0x8C825BDC7741D37C"))]
#[inline]
pub fn set_high_fall_task(ped: Ped, duration: i32, p2: i32, p3: i32) {
    call(0x8C825BDC7741D37C, (ped, duration, p2, p3))
}

/// `SetMountedWeaponTarget`.
///
/// <https://docs.fivem.net/natives/?_0xCCD892192C6D2BB9>
#[doc(alias(
    "SetMountedWeaponTarget",
    "SET_MOUNTED_WEAPON_TARGET",
    "0xCCD892192C6D2BB9"
))]
#[inline]
pub fn set_mounted_weapon_target(
    shooting_ped: Ped,
    target_ped: Ped,
    target_vehicle: Vehicle,
    x: f32,
    y: f32,
    z: f32,
) {
    call(
        0xCCD892192C6D2BB9,
        (shooting_ped, target_ped, target_vehicle, x, y, z),
    )
}

/// `SetNextDesiredMoveState`.
///
/// <https://docs.fivem.net/natives/?_0xF1B9F16E89E2C93A>
#[doc(alias(
    "SetNextDesiredMoveState",
    "SET_NEXT_DESIRED_MOVE_STATE",
    "0xF1B9F16E89E2C93A"
))]
#[inline]
pub fn set_next_desired_move_state(p0: f32) {
    call(0xF1B9F16E89E2C93A, (p0,))
}

/// `SetParachuteTaskTarget`.
///
/// <https://docs.fivem.net/natives/?_0xC313379AF0FCEDA7>
#[doc(alias(
    "SetParachuteTaskTarget",
    "SET_PARACHUTE_TASK_TARGET",
    "0xC313379AF0FCEDA7"
))]
#[inline]
pub fn set_parachute_task_target(ped: Ped, x: f32, y: f32, z: f32) {
    call(0xC313379AF0FCEDA7, (ped, x, y, z))
}

/// `SetParachuteTaskThrust`.
///
/// <https://docs.fivem.net/natives/?_0x0729BAC1B8C64317>
#[doc(alias(
    "SetParachuteTaskThrust",
    "SET_PARACHUTE_TASK_THRUST",
    "0x0729BAC1B8C64317"
))]
#[inline]
pub fn set_parachute_task_thrust(ped: Ped, thrust: f32) {
    call(0x0729BAC1B8C64317, (ped, thrust))
}

/// `SetPedCanPlayAmbientIdles`.
///
/// <https://docs.fivem.net/natives/?_0x8FD89A6240813FD0>
#[doc(alias(
    "SetPedCanPlayAmbientIdles",
    "SET_PED_CAN_PLAY_AMBIENT_IDLES",
    "0x8FD89A6240813FD0"
))]
#[inline]
pub fn set_ped_can_play_ambient_idles(
    ped: Ped,
    b_block_idle_clips: bool,
    b_remove_idle_clip_if_playing: bool,
) {
    call(
        0x8FD89A6240813FD0,
        (ped, b_block_idle_clips, b_remove_idle_clip_if_playing),
    )
}

/// `SetPedDesiredMoveBlendRatio`.
///
/// <https://docs.fivem.net/natives/?_0x1E982AC8716912C5>
#[doc(alias(
    "SetPedDesiredMoveBlendRatio",
    "SET_PED_DESIRED_MOVE_BLEND_RATIO",
    "0x1E982AC8716912C5"
))]
#[inline]
pub fn set_ped_desired_move_blend_ratio(ped: Ped, p1: f32) {
    call(0x1E982AC8716912C5, (ped, p1))
}

/// `SetPedPathAvoidFire`.
///
/// <https://docs.fivem.net/natives/?_0x4455517B28441E60>
#[doc(alias("SetPedPathAvoidFire", "SET_PED_PATH_AVOID_FIRE", "0x4455517B28441E60"))]
#[inline]
pub fn set_ped_path_avoid_fire(ped: Ped, avoid_fire: bool) {
    call(0x4455517B28441E60, (ped, avoid_fire))
}

/// `SetPedPathCanDropFromHeight`.
///
/// <https://docs.fivem.net/natives/?_0xE361C5C71C431A4F>
#[doc(alias(
    "SetPedPathCanDropFromHeight",
    "SET_PED_PATH_CAN_DROP_FROM_HEIGHT",
    "0xE361C5C71C431A4F"
))]
#[inline]
pub fn set_ped_path_can_drop_from_height(ped: Ped, toggle: bool) {
    call(0xE361C5C71C431A4F, (ped, toggle))
}

/// `SetPedPathCanUseClimbovers`.
///
/// <https://docs.fivem.net/natives/?_0x8E06A6FE76C9EFF4>
#[doc(alias(
    "SetPedPathCanUseClimbovers",
    "SET_PED_PATH_CAN_USE_CLIMBOVERS",
    "0x8E06A6FE76C9EFF4"
))]
#[inline]
pub fn set_ped_path_can_use_climbovers(ped: Ped, toggle: bool) {
    call(0x8E06A6FE76C9EFF4, (ped, toggle))
}

/// `SetPedPathCanUseLadders`.
///
/// <https://docs.fivem.net/natives/?_0x77A5B103C87F476E>
#[doc(alias(
    "SetPedPathCanUseLadders",
    "SET_PED_PATH_CAN_USE_LADDERS",
    "0x77A5B103C87F476E"
))]
#[inline]
pub fn set_ped_path_can_use_ladders(ped: Ped, toggle: bool) {
    call(0x77A5B103C87F476E, (ped, toggle))
}

/// `SetPedPathClimbCostModifier`.
///
/// <https://docs.fivem.net/natives/?_0x88E32DB8C1A4AA4B>
#[doc(alias(
    "SetPedPathClimbCostModifier",
    "SET_PED_PATH_CLIMB_COST_MODIFIER",
    "0x88E32DB8C1A4AA4B"
))]
#[inline]
pub fn set_ped_path_climb_cost_modifier(ped: Ped, modifier: f32) {
    call(0x88E32DB8C1A4AA4B, (ped, modifier))
}

/// `SetPedPathMayEnterWater`.
///
/// <https://docs.fivem.net/natives/?_0xF35425A4204367EC>
#[doc(alias(
    "SetPedPathMayEnterWater",
    "SET_PED_PATH_MAY_ENTER_WATER",
    "0xF35425A4204367EC",
    "SET_PED_PATHS_WIDTH_PLANT",
    "SetPedPathsWidthPlant"
))]
#[inline]
pub fn set_ped_path_may_enter_water(ped: Ped, may_enter_water: bool) {
    call(0xF35425A4204367EC, (ped, may_enter_water))
}

/// `SetPedPathPreferToAvoidWater`.
///
/// <https://docs.fivem.net/natives/?_0x38FE1EC73743793C>
#[doc(alias(
    "SetPedPathPreferToAvoidWater",
    "SET_PED_PATH_PREFER_TO_AVOID_WATER",
    "0x38FE1EC73743793C"
))]
#[inline]
pub fn set_ped_path_prefer_to_avoid_water(ped: Ped, avoid_water: bool) {
    call(0x38FE1EC73743793C, (ped, avoid_water))
}

/// `SetPedWaypointRouteOffset`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xED98E10B0AFCE4B4>
#[doc(alias(
    "SetPedWaypointRouteOffset",
    "SET_PED_WAYPOINT_ROUTE_OFFSET",
    "0xED98E10B0AFCE4B4"
))]
#[inline]
pub fn set_ped_waypoint_route_offset(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0xED98E10B0AFCE4B4, (p0, p1, p2, p3))
}

/// `SetScenarioGroupEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x02C8E5B49848664E>
#[doc(alias(
    "SetScenarioGroupEnabled",
    "SET_SCENARIO_GROUP_ENABLED",
    "0x02C8E5B49848664E"
))]
#[inline]
pub fn set_scenario_group_enabled(scenario_group: &str, p1: bool) {
    call(0x02C8E5B49848664E, (scenario_group, p1))
}

/// `SetScenarioTypeEnabled`.
///
/// <https://docs.fivem.net/natives/?_0xEB47EC4E34FB7EE1>
#[doc(alias(
    "SetScenarioTypeEnabled",
    "SET_SCENARIO_TYPE_ENABLED",
    "0xEB47EC4E34FB7EE1"
))]
#[inline]
pub fn set_scenario_type_enabled(scenario_type: &str, toggle: bool) {
    call(0xEB47EC4E34FB7EE1, (scenario_type, toggle))
}

/// `SetSequenceToRepeat`.
///
/// <https://docs.fivem.net/natives/?_0x58C70CF3A41E4AE7>
#[doc(alias("SetSequenceToRepeat", "SET_SEQUENCE_TO_REPEAT", "0x58C70CF3A41E4AE7"))]
#[inline]
pub fn set_sequence_to_repeat(task_sequence_id: i32, repeat: bool) {
    call(0x58C70CF3A41E4AE7, (task_sequence_id, repeat))
}

/// `SetTaskMoveNetworkSignalBool`.
///
/// <https://docs.fivem.net/natives/?_0xB0A6CFD2C69C1088>
#[doc(alias(
    "SetTaskMoveNetworkSignalBool",
    "SET_TASK_MOVE_NETWORK_SIGNAL_BOOL",
    "0xB0A6CFD2C69C1088",
    "_SET_TASK_PROPERTY_BOOL",
    "SetTaskPropertyBool"
))]
#[inline]
pub fn set_task_move_network_signal_bool(ped: Ped, signal_name: &str, value: bool) {
    call(0xB0A6CFD2C69C1088, (ped, signal_name, value))
}

/// `SetTaskMoveNetworkSignalFloat`.
///
/// <https://docs.fivem.net/natives/?_0xD5BB4025AE449A4E>
#[doc(alias(
    "SetTaskMoveNetworkSignalFloat",
    "SET_TASK_MOVE_NETWORK_SIGNAL_FLOAT",
    "0xD5BB4025AE449A4E",
    "_SET_TASK_PROPERTY_FLOAT",
    "SetTaskPropertyFloat"
))]
#[inline]
pub fn set_task_move_network_signal_float(ped: Ped, signal_name: &str, value: f32) {
    call(0xD5BB4025AE449A4E, (ped, signal_name, value))
}

/// `SetTaskMoveNetworkSignalFloat_2`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x373EF409B82697A3>
#[doc(alias(
    "SetTaskMoveNetworkSignalFloat_2",
    "_SET_TASK_MOVE_NETWORK_SIGNAL_FLOAT_2",
    "SET_TASK_MOVE_NETWORK_SIGNAL_LOCAL_FLOAT",
    "SetTaskMoveNetworkSignalLocalFloat",
    "0x373EF409B82697A3"
))]
#[inline]
pub fn set_task_move_network_signal_float_2(ped: Ped, signal_name: &str, value: f32) {
    call(0x373EF409B82697A3, (ped, signal_name, value))
}

/// `SetTaskVehicleChaseBehaviorFlag`.
///
/// <https://docs.fivem.net/natives/?_0xCC665AAC360D31E7>
#[doc(alias(
    "SetTaskVehicleChaseBehaviorFlag",
    "SET_TASK_VEHICLE_CHASE_BEHAVIOR_FLAG",
    "0xCC665AAC360D31E7"
))]
#[inline]
pub fn set_task_vehicle_chase_behavior_flag(ped: Ped, flag: i32, set: bool) {
    call(0xCC665AAC360D31E7, (ped, flag, set))
}

/// `SetTaskVehicleChaseIdealPursuitDistance`.
///
/// <https://docs.fivem.net/natives/?_0x639B642FACBE4EDD>
#[doc(alias(
    "SetTaskVehicleChaseIdealPursuitDistance",
    "SET_TASK_VEHICLE_CHASE_IDEAL_PURSUIT_DISTANCE",
    "0x639B642FACBE4EDD"
))]
#[inline]
pub fn set_task_vehicle_chase_ideal_pursuit_distance(ped: Ped, distance: f32) {
    call(0x639B642FACBE4EDD, (ped, distance))
}

/// `StopAnimPlayback`.
///
/// <https://docs.fivem.net/natives/?_0xEE08C992D238C5D1>
#[doc(alias("StopAnimPlayback", "STOP_ANIM_PLAYBACK", "0xEE08C992D238C5D1"))]
#[inline]
pub fn stop_anim_playback(ped: Ped, p1: i32, p2: bool) {
    call(0xEE08C992D238C5D1, (ped, p1, p2))
}

/// `StopAnimTask`.
///
/// <https://docs.fivem.net/natives/?_0x97FF36A1D40EA00A>
#[doc(alias("StopAnimTask", "STOP_ANIM_TASK", "0x97FF36A1D40EA00A"))]
#[inline]
pub fn stop_anim_task(ped: Ped, anim_dictionary: &str, animation_name: &str, anim_exit_speed: f32) {
    call(
        0x97FF36A1D40EA00A,
        (ped, anim_dictionary, animation_name, anim_exit_speed),
    )
}

/// `TaskAchieveHeading`.
///
/// <https://docs.fivem.net/natives/?_0x93B93A37987F1F3D>
#[doc(alias("TaskAchieveHeading", "TASK_ACHIEVE_HEADING", "0x93B93A37987F1F3D"))]
#[inline]
pub fn task_achieve_heading(ped: Ped, heading: f32, timeout: i32) {
    call(0x93B93A37987F1F3D, (ped, heading, timeout))
}

/// `TaskAgitatedAction`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x19D1B791CB3670FE>
#[doc(alias(
    "TaskAgitatedAction",
    "_TASK_AGITATED_ACTION",
    "TASK_AGITATED_ACTION_CONFRONT_RESPONSE",
    "TaskAgitatedActionConfrontResponse",
    "0x19D1B791CB3670FE"
))]
#[inline]
pub fn task_agitated_action(ped: Ped, ped2: Ped) {
    call(0x19D1B791CB3670FE, (ped, ped2))
}

/// `TaskAimGunAtCoord`.
///
/// <https://docs.fivem.net/natives/?_0x6671F3EEC681BDA1>
#[doc(alias("TaskAimGunAtCoord", "TASK_AIM_GUN_AT_COORD", "0x6671F3EEC681BDA1"))]
#[inline]
pub fn task_aim_gun_at_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    time: i32,
    b_instant_blend_to_aim: bool,
    b_play_aim_intro: bool,
) {
    call(
        0x6671F3EEC681BDA1,
        (ped, x, y, z, time, b_instant_blend_to_aim, b_play_aim_intro),
    )
}

/// `TaskAimGunAtEntity`.
///
/// <https://docs.fivem.net/natives/?_0x9B53BB6E8943AF53>
#[doc(alias("TaskAimGunAtEntity", "TASK_AIM_GUN_AT_ENTITY", "0x9B53BB6E8943AF53"))]
#[inline]
pub fn task_aim_gun_at_entity(
    ped: Ped,
    entity: impl Into<Entity>,
    duration: i32,
    b_instant_blend_to_aim: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x9B53BB6E8943AF53,
        (ped, entity, duration, b_instant_blend_to_aim),
    )
}

/// `TaskAimGunScripted`.
///
/// <https://docs.fivem.net/natives/?_0x7A192BE16D373D00>
#[doc(alias("TaskAimGunScripted", "TASK_AIM_GUN_SCRIPTED", "0x7A192BE16D373D00"))]
#[inline]
pub fn task_aim_gun_scripted(
    ped: Ped,
    script_task: impl Into<Hash>,
    b_disable_blocking_clip: bool,
    b_instant_blend_to_aim: bool,
) {
    let script_task: Hash = script_task.into();
    call(
        0x7A192BE16D373D00,
        (
            ped,
            script_task,
            b_disable_blocking_clip,
            b_instant_blend_to_aim,
        ),
    )
}

/// `TaskAimGunScriptedWithTarget`.
///
/// <https://docs.fivem.net/natives/?_0x8605AF0DE8B3A5AC>
#[doc(alias(
    "TaskAimGunScriptedWithTarget",
    "TASK_AIM_GUN_SCRIPTED_WITH_TARGET",
    "0x8605AF0DE8B3A5AC"
))]
#[inline]
pub fn task_aim_gun_scripted_with_target(
    ped: Ped,
    target_ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    i_gun_task_type: impl Into<Hash>,
    b_disable_blocking_clip: bool,
    b_force_aim: bool,
) {
    let i_gun_task_type: Hash = i_gun_task_type.into();
    call(
        0x8605AF0DE8B3A5AC,
        (
            ped,
            target_ped,
            x,
            y,
            z,
            i_gun_task_type,
            b_disable_blocking_clip,
            b_force_aim,
        ),
    )
}

/// `TaskArrestPed`.
///
/// <https://docs.fivem.net/natives/?_0xF3B9A78A178572B1>
#[doc(alias("TaskArrestPed", "TASK_ARREST_PED", "0xF3B9A78A178572B1"))]
#[inline]
pub fn task_arrest_ped(ped: Ped, target: Ped) {
    call(0xF3B9A78A178572B1, (ped, target))
}

/// `TaskBoatMission`.
///
/// <https://docs.fivem.net/natives/?_0x15C86013127CE63F>
#[doc(alias("TaskBoatMission", "TASK_BOAT_MISSION", "0x15C86013127CE63F"))]
#[inline]
pub fn task_boat_mission(
    ped: Ped,
    boat: Vehicle,
    vehicle_target: Vehicle,
    ped_target: Ped,
    x: f32,
    y: f32,
    z: f32,
    mission_type: i32,
    speed: f32,
    driving_style: i32,
    radius: f32,
    mission_flags: i32,
) {
    call(
        0x15C86013127CE63F,
        (
            ped,
            boat,
            vehicle_target,
            ped_target,
            x,
            y,
            z,
            mission_type,
            speed,
            driving_style,
            radius,
            mission_flags,
        ),
    )
}

/// `TaskChatToPed`.
///
/// Of unknown type: `p2`.
///
/// <https://docs.fivem.net/natives/?_0x8C338E0263E4FD19>
#[doc(alias("TaskChatToPed", "TASK_CHAT_TO_PED", "0x8C338E0263E4FD19"))]
#[inline]
pub fn task_chat_to_ped(
    ped: Ped,
    target: Ped,
    p2: i32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
) {
    call(0x8C338E0263E4FD19, (ped, target, p2, p3, p4, p5, p6, p7))
}

/// `TaskClearDefensiveArea`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x95A6C46A31D1917D>
#[doc(alias(
    "TaskClearDefensiveArea",
    "TASK_CLEAR_DEFENSIVE_AREA",
    "0x95A6C46A31D1917D"
))]
#[inline]
pub fn task_clear_defensive_area(p0: i32) {
    call(0x95A6C46A31D1917D, (p0,))
}

/// `TaskClearLookAt`.
///
/// <https://docs.fivem.net/natives/?_0x0F804F1DB19B9689>
#[doc(alias("TaskClearLookAt", "TASK_CLEAR_LOOK_AT", "0x0F804F1DB19B9689"))]
#[inline]
pub fn task_clear_look_at(ped: Ped) {
    call(0x0F804F1DB19B9689, (ped,))
}

/// `TaskClimb`.
///
/// <https://docs.fivem.net/natives/?_0x89D9FCC2435112F1>
#[doc(alias("TaskClimb", "TASK_CLIMB", "0x89D9FCC2435112F1"))]
#[inline]
pub fn task_climb(ped: Ped, unused: bool) {
    call(0x89D9FCC2435112F1, (ped, unused))
}

/// `TaskClimbLadder`.
///
/// <https://docs.fivem.net/natives/?_0xB6C987F9285A3814>
#[doc(alias("TaskClimbLadder", "TASK_CLIMB_LADDER", "0xB6C987F9285A3814"))]
#[inline]
pub fn task_climb_ladder(ped: Ped, p1: i32) {
    call(0xB6C987F9285A3814, (ped, p1))
}

/// `TaskCombatHatedTargetsAroundPed`.
///
/// <https://docs.fivem.net/natives/?_0x7BF835BB9E2698C8>
#[doc(alias(
    "TaskCombatHatedTargetsAroundPed",
    "TASK_COMBAT_HATED_TARGETS_AROUND_PED",
    "0x7BF835BB9E2698C8"
))]
#[inline]
pub fn task_combat_hated_targets_around_ped(ped: Ped, radius: f32, p2: i32) {
    call(0x7BF835BB9E2698C8, (ped, radius, p2))
}

/// `TaskCombatHatedTargetsAroundPedTimed`.
///
/// Of unknown type: `p0`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x2BBA30B854534A0C>
#[doc(alias(
    "TaskCombatHatedTargetsAroundPedTimed",
    "TASK_COMBAT_HATED_TARGETS_AROUND_PED_TIMED",
    "0x2BBA30B854534A0C"
))]
#[inline]
pub fn task_combat_hated_targets_around_ped_timed(p0: i32, p1: f32, p2: i32, p3: i32) {
    call(0x2BBA30B854534A0C, (p0, p1, p2, p3))
}

/// `TaskCombatHatedTargetsInArea`.
///
/// Of unknown type: `p5`.
///
/// <https://docs.fivem.net/natives/?_0x4CF5F55DAC3280A0>
#[doc(alias(
    "TaskCombatHatedTargetsInArea",
    "TASK_COMBAT_HATED_TARGETS_IN_AREA",
    "0x4CF5F55DAC3280A0"
))]
#[inline]
pub fn task_combat_hated_targets_in_area(ped: Ped, x: f32, y: f32, z: f32, radius: f32, p5: i32) {
    call(0x4CF5F55DAC3280A0, (ped, x, y, z, radius, p5))
}

/// `TaskCombatPed`.
///
/// <https://docs.fivem.net/natives/?_0xF166E48407BAC484>
#[doc(alias("TaskCombatPed", "TASK_COMBAT_PED", "0xF166E48407BAC484"))]
#[inline]
pub fn task_combat_ped(ped: Ped, target_ped: Ped, p2: i32, p3: i32) {
    call(0xF166E48407BAC484, (ped, target_ped, p2, p3))
}

/// `TaskCombatPedTimed`.
///
/// Of unknown type: `p0`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x944F30DCB7096BDE>
#[doc(alias("TaskCombatPedTimed", "TASK_COMBAT_PED_TIMED", "0x944F30DCB7096BDE"))]
#[inline]
pub fn task_combat_ped_timed(p0: i32, ped: Ped, p2: i32, p3: i32) {
    call(0x944F30DCB7096BDE, (p0, ped, p2, p3))
}

/// `TaskCower`.
///
/// <https://docs.fivem.net/natives/?_0x3EB1FE9E8E908E15>
#[doc(alias("TaskCower", "TASK_COWER", "0x3EB1FE9E8E908E15"))]
#[inline]
pub fn task_cower(ped: Ped, duration: i32) {
    call(0x3EB1FE9E8E908E15, (ped, duration))
}

/// `TaskDriveBy`.
///
/// <https://docs.fivem.net/natives/?_0x2F8AF0E82773A171>
#[doc(alias("TaskDriveBy", "TASK_DRIVE_BY", "0x2F8AF0E82773A171"))]
#[inline]
pub fn task_drive_by(
    driver_ped: Ped,
    target_ped: Ped,
    target_vehicle: Vehicle,
    target_x: f32,
    target_y: f32,
    target_z: f32,
    distance_to_shoot: f32,
    ped_accuracy: i32,
    p8: bool,
    firing_pattern: impl Into<Hash>,
) {
    let firing_pattern: Hash = firing_pattern.into();
    call(
        0x2F8AF0E82773A171,
        (
            driver_ped,
            target_ped,
            target_vehicle,
            target_x,
            target_y,
            target_z,
            distance_to_shoot,
            ped_accuracy,
            p8,
            firing_pattern,
        ),
    )
}

/// `TaskEnterVehicle`.
///
/// Of unknown type: `p6`.
///
/// <https://docs.fivem.net/natives/?_0xC20E50AA46D09CA8>
#[doc(alias("TaskEnterVehicle", "TASK_ENTER_VEHICLE", "0xC20E50AA46D09CA8"))]
#[inline]
pub fn task_enter_vehicle(
    ped: Ped,
    vehicle: Vehicle,
    timeout: i32,
    seat_index: i32,
    speed: f32,
    flag: i32,
    p6: i32,
) {
    call(
        0xC20E50AA46D09CA8,
        (ped, vehicle, timeout, seat_index, speed, flag, p6),
    )
}

/// `TaskEveryoneLeaveVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x7F93691AB4B92272>
#[doc(alias(
    "TaskEveryoneLeaveVehicle",
    "TASK_EVERYONE_LEAVE_VEHICLE",
    "0x7F93691AB4B92272"
))]
#[inline]
pub fn task_everyone_leave_vehicle(vehicle: Vehicle) {
    call(0x7F93691AB4B92272, (vehicle,))
}

/// `TaskExitCover`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x79B258E397854D29>
#[doc(alias("TaskExitCover", "TASK_EXIT_COVER", "0x79B258E397854D29"))]
#[inline]
pub fn task_exit_cover(p0: i32, p1: i32, p2: f32, p3: f32, p4: f32) {
    call(0x79B258E397854D29, (p0, p1, p2, p3, p4))
}

/// `TaskExtendRoute`.
///
/// <https://docs.fivem.net/natives/?_0x1E7889778264843A>
#[doc(alias("TaskExtendRoute", "TASK_EXTEND_ROUTE", "0x1E7889778264843A"))]
#[inline]
pub fn task_extend_route(x: f32, y: f32, z: f32) {
    call(0x1E7889778264843A, (x, y, z))
}

/// `TaskFlushRoute`.
///
/// <https://docs.fivem.net/natives/?_0x841142A1376E9006>
#[doc(alias("TaskFlushRoute", "TASK_FLUSH_ROUTE", "0x841142A1376E9006"))]
#[inline]
pub fn task_flush_route() {
    call(0x841142A1376E9006, ())
}

/// `TaskFollowNavMeshToCoord`.
///
/// <https://docs.fivem.net/natives/?_0x15D3A79D4E44B913>
#[doc(alias(
    "TaskFollowNavMeshToCoord",
    "TASK_FOLLOW_NAV_MESH_TO_COORD",
    "0x15D3A79D4E44B913"
))]
#[inline]
pub fn task_follow_nav_mesh_to_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    move_blend_ratio: f32,
    time: i32,
    radius: f32,
    flags: i32,
    final_heading: f32,
) {
    call(
        0x15D3A79D4E44B913,
        (
            ped,
            x,
            y,
            z,
            move_blend_ratio,
            time,
            radius,
            flags,
            final_heading,
        ),
    )
}

/// `TaskFollowNavMeshToCoordAdvanced`.
///
/// <https://docs.fivem.net/natives/?_0x17F58B88D085DBAC>
#[doc(alias(
    "TaskFollowNavMeshToCoordAdvanced",
    "TASK_FOLLOW_NAV_MESH_TO_COORD_ADVANCED",
    "0x17F58B88D085DBAC"
))]
#[inline]
pub fn task_follow_nav_mesh_to_coord_advanced(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    speed: f32,
    timeout: i32,
    unk_float: f32,
    unk_int: i32,
    unk_x: f32,
    unk_y: f32,
    unk_z: f32,
    unk_40000f: f32,
) {
    call(
        0x17F58B88D085DBAC,
        (
            ped, x, y, z, speed, timeout, unk_float, unk_int, unk_x, unk_y, unk_z, unk_40000f,
        ),
    )
}

/// `TaskFollowPointRoute`.
///
/// <https://docs.fivem.net/natives/?_0x595583281858626E>
#[doc(alias(
    "TaskFollowPointRoute",
    "TASK_FOLLOW_POINT_ROUTE",
    "0x595583281858626E"
))]
#[inline]
pub fn task_follow_point_route(ped: Ped, speed: f32, route_mode: i32) {
    call(0x595583281858626E, (ped, speed, route_mode))
}

/// `TaskFollowToOffsetOfEntity`.
///
/// <https://docs.fivem.net/natives/?_0x304AE42E357B8C7E>
#[doc(alias(
    "TaskFollowToOffsetOfEntity",
    "TASK_FOLLOW_TO_OFFSET_OF_ENTITY",
    "0x304AE42E357B8C7E"
))]
#[inline]
pub fn task_follow_to_offset_of_entity(
    ped: Ped,
    entity: impl Into<Entity>,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    movement_speed: f32,
    timeout: i32,
    stopping_range: f32,
    persist_following: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x304AE42E357B8C7E,
        (
            ped,
            entity,
            offset_x,
            offset_y,
            offset_z,
            movement_speed,
            timeout,
            stopping_range,
            persist_following,
        ),
    )
}

/// `TaskFollowWaypointRecording`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x0759591819534F7B>
#[doc(alias(
    "TaskFollowWaypointRecording",
    "TASK_FOLLOW_WAYPOINT_RECORDING",
    "0x0759591819534F7B"
))]
#[inline]
pub fn task_follow_waypoint_recording(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x0759591819534F7B, (p0, p1, p2, p3, p4))
}

/// `TaskForceMotionState`.
///
/// <https://docs.fivem.net/natives/?_0x4F056E1AFFEF17AB>
#[doc(alias(
    "TaskForceMotionState",
    "TASK_FORCE_MOTION_STATE",
    "0x4F056E1AFFEF17AB"
))]
#[inline]
pub fn task_force_motion_state(ped: Ped, state: impl Into<Hash>, p2: bool) {
    let state: Hash = state.into();
    call(0x4F056E1AFFEF17AB, (ped, state, p2))
}

/// `TaskGetOffBoat`.
///
/// <https://docs.fivem.net/natives/?_0x9C00E77AF14B2DFF>
#[doc(alias(
    "TaskGetOffBoat",
    "TASK_GET_OFF_BOAT",
    "0x9C00E77AF14B2DFF",
    "_TASK_GET_OFF_BOAT"
))]
#[inline]
pub fn task_get_off_boat(ped: Ped, boat: Vehicle) {
    call(0x9C00E77AF14B2DFF, (ped, boat))
}

/// `TaskGoStraightToCoord`.
///
/// <https://docs.fivem.net/natives/?_0xD76B57B44F1E6F8B>
#[doc(alias(
    "TaskGoStraightToCoord",
    "TASK_GO_STRAIGHT_TO_COORD",
    "0xD76B57B44F1E6F8B"
))]
#[inline]
pub fn task_go_straight_to_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    speed: f32,
    timeout: i32,
    target_heading: f32,
    distance_to_slide: f32,
) {
    call(
        0xD76B57B44F1E6F8B,
        (
            ped,
            x,
            y,
            z,
            speed,
            timeout,
            target_heading,
            distance_to_slide,
        ),
    )
}

/// `TaskGoStraightToCoordRelativeToEntity`.
///
/// Of unknown type: `p6`.
///
/// <https://docs.fivem.net/natives/?_0x61E360B7E040D12E>
#[doc(alias(
    "TaskGoStraightToCoordRelativeToEntity",
    "TASK_GO_STRAIGHT_TO_COORD_RELATIVE_TO_ENTITY",
    "0x61E360B7E040D12E"
))]
#[inline]
pub fn task_go_straight_to_coord_relative_to_entity(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: i32,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0x61E360B7E040D12E, (entity1, entity2, p2, p3, p4, p5, p6))
}

/// `TaskGoToCoordAndAimAtHatedEntitiesNearCoord`.
///
/// <https://docs.fivem.net/natives/?_0xA55547801EB331FC>
#[doc(alias(
    "TaskGoToCoordAndAimAtHatedEntitiesNearCoord",
    "TASK_GO_TO_COORD_AND_AIM_AT_HATED_ENTITIES_NEAR_COORD",
    "0xA55547801EB331FC"
))]
#[inline]
pub fn task_go_to_coord_and_aim_at_hated_entities_near_coord(
    ped_handle: Ped,
    go_to_location_x: f32,
    go_to_location_y: f32,
    go_to_location_z: f32,
    focus_location_x: f32,
    focus_location_y: f32,
    focus_location_z: f32,
    speed: f32,
    shoot_at_enemies: bool,
    distance_to_stop_at: f32,
    no_roads_distance: f32,
    unk_true: bool,
    unk_flag: i32,
    aiming_flag: i32,
    firing_pattern: impl Into<Hash>,
) {
    let firing_pattern: Hash = firing_pattern.into();
    call(
        0xA55547801EB331FC,
        (
            ped_handle,
            go_to_location_x,
            go_to_location_y,
            go_to_location_z,
            focus_location_x,
            focus_location_y,
            focus_location_z,
            speed,
            shoot_at_enemies,
            distance_to_stop_at,
            no_roads_distance,
            unk_true,
            unk_flag,
            aiming_flag,
            firing_pattern,
        ),
    )
}

/// `TaskGoToCoordAnyMeans`.
///
/// <https://docs.fivem.net/natives/?_0x5BC448CB78FA3E88>
#[doc(alias(
    "TaskGoToCoordAnyMeans",
    "TASK_GO_TO_COORD_ANY_MEANS",
    "0x5BC448CB78FA3E88"
))]
#[inline]
pub fn task_go_to_coord_any_means(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    f_move_blend_ratio: f32,
    vehicle: Vehicle,
    b_use_long_range_vehicle_pathing: bool,
    driving_flags: i32,
    f_max_range_to_shoot_targets: f32,
) {
    call(
        0x5BC448CB78FA3E88,
        (
            ped,
            x,
            y,
            z,
            f_move_blend_ratio,
            vehicle,
            b_use_long_range_vehicle_pathing,
            driving_flags,
            f_max_range_to_shoot_targets,
        ),
    )
}

/// `TaskGoToCoordAnyMeansExtraParams`.
///
/// Of unknown type: `p5`, `p9`, `p10`, `p11`.
///
/// <https://docs.fivem.net/natives/?_0x1DD45F9ECFDB1BC9>
#[doc(alias(
    "TaskGoToCoordAnyMeansExtraParams",
    "TASK_GO_TO_COORD_ANY_MEANS_EXTRA_PARAMS",
    "0x1DD45F9ECFDB1BC9"
))]
#[inline]
pub fn task_go_to_coord_any_means_extra_params(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    speed: f32,
    p5: i32,
    p6: bool,
    walking_style: i32,
    p8: f32,
    p9: i32,
    p10: i32,
    p11: i32,
) {
    call(
        0x1DD45F9ECFDB1BC9,
        (ped, x, y, z, speed, p5, p6, walking_style, p8, p9, p10, p11),
    )
}

/// `TaskGoToCoordAnyMeansExtraParamsWithCruiseSpeed`.
///
/// Of unknown type: `p5`, `p9`, `p10`, `p11`, `p12`.
///
/// <https://docs.fivem.net/natives/?_0xB8ECD61F531A7B02>
#[doc(alias(
    "TaskGoToCoordAnyMeansExtraParamsWithCruiseSpeed",
    "TASK_GO_TO_COORD_ANY_MEANS_EXTRA_PARAMS_WITH_CRUISE_SPEED",
    "0xB8ECD61F531A7B02"
))]
#[inline]
pub fn task_go_to_coord_any_means_extra_params_with_cruise_speed(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    speed: f32,
    p5: i32,
    p6: bool,
    walking_style: i32,
    p8: f32,
    p9: i32,
    p10: i32,
    p11: i32,
    p12: i32,
) {
    call(
        0xB8ECD61F531A7B02,
        (
            ped,
            x,
            y,
            z,
            speed,
            p5,
            p6,
            walking_style,
            p8,
            p9,
            p10,
            p11,
            p12,
        ),
    )
}

/// `TaskGoToCoordWhileAimingAtCoord`.
///
/// Of unknown type: `flags`.
///
/// <https://docs.fivem.net/natives/?_0x11315AB3385B8AC0>
#[doc(alias(
    "TaskGoToCoordWhileAimingAtCoord",
    "TASK_GO_TO_COORD_WHILE_AIMING_AT_COORD",
    "0x11315AB3385B8AC0"
))]
#[inline]
pub fn task_go_to_coord_while_aiming_at_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    aim_at_x: f32,
    aim_at_y: f32,
    aim_at_z: f32,
    move_speed: f32,
    shoot: bool,
    p9: f32,
    p10: f32,
    p11: bool,
    flags: i32,
    p13: bool,
    firing_pattern: impl Into<Hash>,
) {
    let firing_pattern: Hash = firing_pattern.into();
    call(
        0x11315AB3385B8AC0,
        (
            ped,
            x,
            y,
            z,
            aim_at_x,
            aim_at_y,
            aim_at_z,
            move_speed,
            shoot,
            p9,
            p10,
            p11,
            flags,
            p13,
            firing_pattern,
        ),
    )
}

/// `TaskGoToCoordWhileAimingAtEntity`.
///
/// <https://docs.fivem.net/natives/?_0xB2A16444EAD9AE47>
#[doc(alias(
    "TaskGoToCoordWhileAimingAtEntity",
    "TASK_GO_TO_COORD_WHILE_AIMING_AT_ENTITY",
    "0xB2A16444EAD9AE47"
))]
#[inline]
pub fn task_go_to_coord_while_aiming_at_entity(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    entity_to_aim_at: impl Into<Entity>,
    move_speed: f32,
    shoot: bool,
    target_radius: f32,
    slow_distance: f32,
    use_nav_mesh: bool,
    nav_flags: i32,
    instant_blend_at_aim: bool,
    firing_pattern: impl Into<Hash>,
    time: i32,
) {
    let entity_to_aim_at: Entity = entity_to_aim_at.into();
    let firing_pattern: Hash = firing_pattern.into();
    call(
        0xB2A16444EAD9AE47,
        (
            ped,
            x,
            y,
            z,
            entity_to_aim_at,
            move_speed,
            shoot,
            target_radius,
            slow_distance,
            use_nav_mesh,
            nav_flags,
            instant_blend_at_aim,
            firing_pattern,
            time,
        ),
    )
}

/// `TaskGoToEntity`.
///
/// <https://docs.fivem.net/natives/?_0x6A071245EB0D1882>
#[doc(alias("TaskGoToEntity", "TASK_GO_TO_ENTITY", "0x6A071245EB0D1882"))]
#[inline]
pub fn task_go_to_entity(
    entity: impl Into<Entity>,
    target: impl Into<Entity>,
    duration: i32,
    distance: f32,
    speed: f32,
    p5: f32,
    p6: i32,
) {
    let entity: Entity = entity.into();
    let target: Entity = target.into();
    call(
        0x6A071245EB0D1882,
        (entity, target, duration, distance, speed, p5, p6),
    )
}

/// `TaskGoToEntityWhileAimingAtCoord`.
///
/// Of unknown type: `p0`, `p1`, `p11`.
///
/// <https://docs.fivem.net/natives/?_0x04701832B739DCE5>
#[doc(alias(
    "TaskGoToEntityWhileAimingAtCoord",
    "TASK_GO_TO_ENTITY_WHILE_AIMING_AT_COORD",
    "0x04701832B739DCE5"
))]
#[inline]
pub fn task_go_to_entity_while_aiming_at_coord(
    p0: i32,
    p1: i32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: bool,
    p7: f32,
    p8: f32,
    p9: bool,
    p10: bool,
    p11: i32,
) {
    call(
        0x04701832B739DCE5,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11),
    )
}

/// `TaskGoToEntityWhileAimingAtEntity`.
///
/// <https://docs.fivem.net/natives/?_0x97465886D35210E9>
#[doc(alias(
    "TaskGoToEntityWhileAimingAtEntity",
    "TASK_GO_TO_ENTITY_WHILE_AIMING_AT_ENTITY",
    "0x97465886D35210E9"
))]
#[inline]
pub fn task_go_to_entity_while_aiming_at_entity(
    ped: Ped,
    entity_to_walk_to: impl Into<Entity>,
    entity_to_aim_at: impl Into<Entity>,
    speed: f32,
    shootat_entity: bool,
    p5: f32,
    p6: f32,
    p7: bool,
    p8: bool,
    firing_pattern: impl Into<Hash>,
) {
    let entity_to_walk_to: Entity = entity_to_walk_to.into();
    let entity_to_aim_at: Entity = entity_to_aim_at.into();
    let firing_pattern: Hash = firing_pattern.into();
    call(
        0x97465886D35210E9,
        (
            ped,
            entity_to_walk_to,
            entity_to_aim_at,
            speed,
            shootat_entity,
            p5,
            p6,
            p7,
            p8,
            firing_pattern,
        ),
    )
}

/// `TaskGotoEntityAiming`.
///
/// <https://docs.fivem.net/natives/?_0xA9DA48FAB8A76C12>
#[doc(alias(
    "TaskGotoEntityAiming",
    "TASK_GOTO_ENTITY_AIMING",
    "0xA9DA48FAB8A76C12"
))]
#[inline]
pub fn task_goto_entity_aiming(
    ped: Ped,
    target: impl Into<Entity>,
    distance_to_stop_at: f32,
    start_aiming_dist: f32,
) {
    let target: Entity = target.into();
    call(
        0xA9DA48FAB8A76C12,
        (ped, target, distance_to_stop_at, start_aiming_dist),
    )
}

/// `TaskGotoEntityOffset`.
///
/// <https://docs.fivem.net/natives/?_0xE39B4FF4FDEBDE27>
#[doc(alias(
    "TaskGotoEntityOffset",
    "TASK_GOTO_ENTITY_OFFSET",
    "0xE39B4FF4FDEBDE27"
))]
#[inline]
pub fn task_goto_entity_offset(
    ped: Ped,
    entity: impl Into<Entity>,
    duration: i32,
    seek_radius: f32,
    seek_angle_deg: f32,
    move_blend_ratio: f32,
    goto_entity_offset_flags: i32,
) {
    let entity: Entity = entity.into();
    call(
        0xE39B4FF4FDEBDE27,
        (
            ped,
            entity,
            duration,
            seek_radius,
            seek_angle_deg,
            move_blend_ratio,
            goto_entity_offset_flags,
        ),
    )
}

/// `TaskGotoEntityOffsetXy`.
///
/// <https://docs.fivem.net/natives/?_0x338E7EF52B6095A9>
#[doc(alias(
    "TaskGotoEntityOffsetXy",
    "TASK_GOTO_ENTITY_OFFSET_XY",
    "0x338E7EF52B6095A9"
))]
#[inline]
pub fn task_goto_entity_offset_xy(
    ped: Ped,
    entity: impl Into<Entity>,
    duration: i32,
    target_radius: f32,
    offset_x: f32,
    offset_y: f32,
    move_blend_ratio: f32,
    goto_entity_offset_flags: i32,
) {
    let entity: Entity = entity.into();
    call(
        0x338E7EF52B6095A9,
        (
            ped,
            entity,
            duration,
            target_radius,
            offset_x,
            offset_y,
            move_blend_ratio,
            goto_entity_offset_flags,
        ),
    )
}

/// `TaskGuardAssignedDefensiveArea`.
///
/// Of unknown type: `p0`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0xD2A207EEBDF9889B>
#[doc(alias(
    "TaskGuardAssignedDefensiveArea",
    "TASK_GUARD_ASSIGNED_DEFENSIVE_AREA",
    "0xD2A207EEBDF9889B"
))]
#[inline]
pub fn task_guard_assigned_defensive_area(
    p0: i32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: i32,
) {
    call(0xD2A207EEBDF9889B, (p0, p1, p2, p3, p4, p5, p6))
}

/// `TaskGuardCurrentPosition`.
///
/// <https://docs.fivem.net/natives/?_0x4A58A47A72E3FCB4>
#[doc(alias(
    "TaskGuardCurrentPosition",
    "TASK_GUARD_CURRENT_POSITION",
    "0x4A58A47A72E3FCB4"
))]
#[inline]
pub fn task_guard_current_position(p0: Ped, p1: f32, p2: f32, p3: bool) {
    call(0x4A58A47A72E3FCB4, (p0, p1, p2, p3))
}

/// `TaskGuardSphereDefensiveArea`.
///
/// Of unknown type: `p6`.
///
/// <https://docs.fivem.net/natives/?_0xC946FE14BE0EB5E2>
#[doc(alias(
    "TaskGuardSphereDefensiveArea",
    "TASK_GUARD_SPHERE_DEFENSIVE_AREA",
    "0xC946FE14BE0EB5E2"
))]
#[inline]
pub fn task_guard_sphere_defensive_area(
    p0: Ped,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: i32,
    p7: f32,
    p8: f32,
    p9: f32,
    p10: f32,
) {
    call(
        0xC946FE14BE0EB5E2,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `TaskHandsUp`.
///
/// <https://docs.fivem.net/natives/?_0xF2EAB31979A7F910>
#[doc(alias("TaskHandsUp", "TASK_HANDS_UP", "0xF2EAB31979A7F910"))]
#[inline]
pub fn task_hands_up(ped: Ped, duration: i32, facing_ped: Ped, p3: i32, p4: bool) {
    call(0xF2EAB31979A7F910, (ped, duration, facing_ped, p3, p4))
}

/// `TaskHeliChase`.
///
/// <https://docs.fivem.net/natives/?_0xAC83B1DB38D0ADA0>
#[doc(alias("TaskHeliChase", "TASK_HELI_CHASE", "0xAC83B1DB38D0ADA0"))]
#[inline]
pub fn task_heli_chase(pilot: Ped, entity_to_follow: impl Into<Entity>, x: f32, y: f32, z: f32) {
    let entity_to_follow: Entity = entity_to_follow.into();
    call(0xAC83B1DB38D0ADA0, (pilot, entity_to_follow, x, y, z))
}

/// `TaskHeliEscortHeli`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xB385523325077210>
#[doc(alias(
    "TaskHeliEscortHeli",
    "_TASK_HELI_ESCORT_HELI",
    "TASK_HELI_ESCORT_HELI",
    "0xB385523325077210"
))]
#[inline]
pub fn task_heli_escort_heli(
    pilot: Ped,
    heli1: Vehicle,
    heli2: Vehicle,
    p3: f32,
    p4: f32,
    p5: f32,
) {
    call(0xB385523325077210, (pilot, heli1, heli2, p3, p4, p5))
}

/// `TaskHeliMission`.
///
/// <https://docs.fivem.net/natives/?_0xDAD029E187A2BEB4>
#[doc(alias("TaskHeliMission", "TASK_HELI_MISSION", "0xDAD029E187A2BEB4"))]
#[inline]
pub fn task_heli_mission(
    ped: Ped,
    heli: Vehicle,
    vehicle_target: Vehicle,
    ped_target: Ped,
    x: f32,
    y: f32,
    z: f32,
    mission_type: i32,
    speed: f32,
    radius: f32,
    heading: f32,
    height: f32,
    min_height: f32,
    slow_dist: f32,
    mission_flags: i32,
) {
    call(
        0xDAD029E187A2BEB4,
        (
            ped,
            heli,
            vehicle_target,
            ped_target,
            x,
            y,
            z,
            mission_type,
            speed,
            radius,
            heading,
            height,
            min_height,
            slow_dist,
            mission_flags,
        ),
    )
}

/// `TaskJump`.
///
/// <https://docs.fivem.net/natives/?_0x0AE4086104E067B1>
#[doc(alias("TaskJump", "TASK_JUMP", "0x0AE4086104E067B1"))]
#[inline]
pub fn task_jump(ped: Ped, unused: bool) {
    call(0x0AE4086104E067B1, (ped, unused))
}

/// `TaskLeaveAnyVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x504D54DF3F6F2247>
#[doc(alias("TaskLeaveAnyVehicle", "TASK_LEAVE_ANY_VEHICLE", "0x504D54DF3F6F2247"))]
#[inline]
pub fn task_leave_any_vehicle(ped: Ped, p1: i32, flags: i32) {
    call(0x504D54DF3F6F2247, (ped, p1, flags))
}

/// `TaskLeaveVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xD3DBCE61A490BE02>
#[doc(alias("TaskLeaveVehicle", "TASK_LEAVE_VEHICLE", "0xD3DBCE61A490BE02"))]
#[inline]
pub fn task_leave_vehicle(ped: Ped, vehicle: Vehicle, flags: i32) {
    call(0xD3DBCE61A490BE02, (ped, vehicle, flags))
}

/// `TaskLookAtCoord`.
///
/// Of unknown type: `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0x6FA46612594F7973>
#[doc(alias("TaskLookAtCoord", "TASK_LOOK_AT_COORD", "0x6FA46612594F7973"))]
#[inline]
pub fn task_look_at_coord(
    entity: impl Into<Entity>,
    x: f32,
    y: f32,
    z: f32,
    duration: i32,
    p5: i32,
    p6: i32,
) {
    let entity: Entity = entity.into();
    call(0x6FA46612594F7973, (entity, x, y, z, duration, p5, p6))
}

/// `TaskLookAtEntity`.
///
/// <https://docs.fivem.net/natives/?_0x69F4BE8C8CC4796C>
#[doc(alias("TaskLookAtEntity", "TASK_LOOK_AT_ENTITY", "0x69F4BE8C8CC4796C"))]
#[inline]
pub fn task_look_at_entity(
    ped: Ped,
    look_at: impl Into<Entity>,
    duration: i32,
    unknown1: i32,
    unknown2: i32,
) {
    let look_at: Entity = look_at.into();
    call(
        0x69F4BE8C8CC4796C,
        (ped, look_at, duration, unknown1, unknown2),
    )
}

/// `TaskMoveNetworkAdvancedByName`.
///
/// Of unknown type: `p8`.
///
/// <https://docs.fivem.net/natives/?_0xD5B35BEA41919ACB>
#[doc(alias(
    "TaskMoveNetworkAdvancedByName",
    "TASK_MOVE_NETWORK_ADVANCED_BY_NAME",
    "0xD5B35BEA41919ACB",
    "_TASK_MOVE_NETWORK_ADVANCED",
    "TaskMoveNetworkAdvanced"
))]
#[inline]
pub fn task_move_network_advanced_by_name(
    ped: Ped,
    p1: &str,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: i32,
    p9: f32,
    p10: bool,
    anim_dict: &str,
    flags: i32,
) {
    call(
        0xD5B35BEA41919ACB,
        (
            ped, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, anim_dict, flags,
        ),
    )
}

/// `TaskMoveNetworkByName`.
///
/// <https://docs.fivem.net/natives/?_0x2D537BA194896636>
#[doc(alias(
    "TaskMoveNetworkByName",
    "TASK_MOVE_NETWORK_BY_NAME",
    "0x2D537BA194896636",
    "_TASK_MOVE_NETWORK",
    "TaskMoveNetwork"
))]
#[inline]
pub fn task_move_network_by_name(
    ped: Ped,
    task: &str,
    multiplier: f32,
    p3: bool,
    anim_dict: &str,
    flags: i32,
) {
    call(
        0x2D537BA194896636,
        (ped, task, multiplier, p3, anim_dict, flags),
    )
}

/// `TaskMoveNetworkByNameWithInitParams`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x3D45B0B355C5E0C9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "TaskMoveNetworkByNameWithInitParams",
    "_TASK_MOVE_NETWORK_BY_NAME_WITH_INIT_PARAMS",
    "TASK_MOVE_NETWORK_BY_NAME_WITH_INIT_PARAMS",
    "0x3D45B0B355C5E0C9",
    "_TASK_MOVE_NETWORK_SCRIPTED",
    "TaskMoveNetworkScripted"
))]
#[inline]
pub unsafe fn task_move_network_by_name_with_init_params(
    ped: Ped,
    p1: &str,
    data: &mut [u8],
    p3: f32,
    p4: bool,
    anim_dict: &str,
    flags: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(
        0x3D45B0B355C5E0C9,
        (ped, p1, data, p3, p4, anim_dict, flags),
    )
}

/// `TaskOpenVehicleDoor`.
///
/// <https://docs.fivem.net/natives/?_0x965791A9A488A062>
#[doc(alias("TaskOpenVehicleDoor", "TASK_OPEN_VEHICLE_DOOR", "0x965791A9A488A062"))]
#[inline]
pub fn task_open_vehicle_door(ped: Ped, vehicle: Vehicle, time_out: i32, seat: i32, speed: f32) {
    call(0x965791A9A488A062, (ped, vehicle, time_out, seat, speed))
}

/// `TaskParachute`.
///
/// <https://docs.fivem.net/natives/?_0xD2F1C53C97EE81AB>
#[doc(alias("TaskParachute", "TASK_PARACHUTE", "0xD2F1C53C97EE81AB"))]
#[inline]
pub fn task_parachute(ped: Ped, p1: bool) {
    call(0xD2F1C53C97EE81AB, (ped, p1))
}

/// `TaskParachuteToTarget`.
///
/// <https://docs.fivem.net/natives/?_0xB33E291AFA6BD03A>
#[doc(alias(
    "TaskParachuteToTarget",
    "TASK_PARACHUTE_TO_TARGET",
    "0xB33E291AFA6BD03A"
))]
#[inline]
pub fn task_parachute_to_target(ped: Ped, x: f32, y: f32, z: f32) {
    call(0xB33E291AFA6BD03A, (ped, x, y, z))
}

/// `TaskPatrol`.
///
/// Of unknown type: `p2`.
///
/// <https://docs.fivem.net/natives/?_0xBDA5DF49D080FE4E>
#[doc(alias("TaskPatrol", "TASK_PATROL", "0xBDA5DF49D080FE4E"))]
#[inline]
pub fn task_patrol(ped: Ped, p1: &str, p2: i32, p3: bool, p4: bool) {
    call(0xBDA5DF49D080FE4E, (ped, p1, p2, p3, p4))
}

/// `TaskPause`.
///
/// <https://docs.fivem.net/natives/?_0xE73A266DB0CA9042>
#[doc(alias("TaskPause", "TASK_PAUSE", "0xE73A266DB0CA9042"))]
#[inline]
pub fn task_pause(ped: Ped, ms: i32) {
    call(0xE73A266DB0CA9042, (ped, ms))
}

/// `TaskPedSlideToCoord`.
///
/// <https://docs.fivem.net/natives/?_0xD04FE6765D990A06>
#[doc(alias("TaskPedSlideToCoord", "TASK_PED_SLIDE_TO_COORD", "0xD04FE6765D990A06"))]
#[inline]
pub fn task_ped_slide_to_coord(ped: Ped, x: f32, y: f32, z: f32, heading: f32, duration: f32) {
    call(0xD04FE6765D990A06, (ped, x, y, z, heading, duration))
}

/// `TaskPedSlideToCoordHdgRate`.
///
/// <https://docs.fivem.net/natives/?_0x5A4A6A6D3DC64F52>
#[doc(alias(
    "TaskPedSlideToCoordHdgRate",
    "TASK_PED_SLIDE_TO_COORD_HDG_RATE",
    "0x5A4A6A6D3DC64F52"
))]
#[inline]
pub fn task_ped_slide_to_coord_hdg_rate(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    p5: f32,
    p6: f32,
) {
    call(0x5A4A6A6D3DC64F52, (ped, x, y, z, heading, p5, p6))
}

/// `TaskPerformSequence`.
///
/// <https://docs.fivem.net/natives/?_0x5ABA3986D90D8A3B>
#[doc(alias("TaskPerformSequence", "TASK_PERFORM_SEQUENCE", "0x5ABA3986D90D8A3B"))]
#[inline]
pub fn task_perform_sequence(ped: Ped, task_sequence_id: i32) {
    call(0x5ABA3986D90D8A3B, (ped, task_sequence_id))
}

/// `TaskPerformSequenceFromProgress`.
///
/// <https://docs.fivem.net/natives/?_0x89221B16730234F0>
#[doc(alias(
    "TaskPerformSequenceFromProgress",
    "TASK_PERFORM_SEQUENCE_FROM_PROGRESS",
    "0x89221B16730234F0"
))]
#[inline]
pub fn task_perform_sequence_from_progress(
    ped: Ped,
    task_index: i32,
    progress1: i32,
    progress2: i32,
) {
    call(0x89221B16730234F0, (ped, task_index, progress1, progress2))
}

/// `TaskPerformSequenceLocally`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x8C33220C8D78CA0D>
#[doc(alias(
    "TaskPerformSequenceLocally",
    "TASK_PERFORM_SEQUENCE_LOCALLY",
    "0x8C33220C8D78CA0D",
    "_TASK_PERFORM_SEQUENCE_LOCALLY"
))]
#[inline]
pub fn task_perform_sequence_locally(ped: Ped, task_sequence_id: i32) {
    call(0x8C33220C8D78CA0D, (ped, task_sequence_id))
}

/// `TaskPlaneChase`.
///
/// <https://docs.fivem.net/natives/?_0x2D2386F273FF7A25>
#[doc(alias("TaskPlaneChase", "TASK_PLANE_CHASE", "0x2D2386F273FF7A25"))]
#[inline]
pub fn task_plane_chase(pilot: Ped, entity_to_follow: impl Into<Entity>, x: f32, y: f32, z: f32) {
    let entity_to_follow: Entity = entity_to_follow.into();
    call(0x2D2386F273FF7A25, (pilot, entity_to_follow, x, y, z))
}

/// `TaskPlaneGotoPreciseVtol`, since game build 1290.
///
/// Of unknown type: `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://docs.fivem.net/natives/?_0xF7F9DCCA89E7505B>
#[doc(alias(
    "TaskPlaneGotoPreciseVtol",
    "_TASK_PLANE_GOTO_PRECISE_VTOL",
    "TASK_PLANE_GOTO_PRECISE_VTOL",
    "0xF7F9DCCA89E7505B"
))]
#[inline]
pub fn task_plane_goto_precise_vtol(
    ped: Ped,
    vehicle: Vehicle,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
) {
    call(
        0xF7F9DCCA89E7505B,
        (ped, vehicle, p2, p3, p4, p5, p6, p7, p8, p9),
    )
}

/// `TaskPlaneLand`.
///
/// <https://docs.fivem.net/natives/?_0xBF19721FA34D32C0>
#[doc(alias("TaskPlaneLand", "TASK_PLANE_LAND", "0xBF19721FA34D32C0"))]
#[inline]
pub fn task_plane_land(
    pilot: Ped,
    plane: Vehicle,
    runway_start_x: f32,
    runway_start_y: f32,
    runway_start_z: f32,
    runway_end_x: f32,
    runway_end_y: f32,
    runway_end_z: f32,
) {
    call(
        0xBF19721FA34D32C0,
        (
            pilot,
            plane,
            runway_start_x,
            runway_start_y,
            runway_start_z,
            runway_end_x,
            runway_end_y,
            runway_end_z,
        ),
    )
}

/// `TaskPlaneMission`.
///
/// <https://docs.fivem.net/natives/?_0x23703CD154E83B88>
#[doc(alias("TaskPlaneMission", "TASK_PLANE_MISSION", "0x23703CD154E83B88"))]
#[inline]
pub fn task_plane_mission(
    ped: Ped,
    vehicle: Vehicle,
    target_vehicle: Vehicle,
    target_ped: Ped,
    f_target_coord_x: f32,
    f_target_coord_y: f32,
    f_target_coord_z: f32,
    i_mission_index: i32,
    f_cruise_speed: f32,
    f_target_reached_dist: f32,
    f_orientation: f32,
    i_flight_height: i32,
    i_min_height_above_terrain: i32,
    b_precise: bool,
) {
    call(
        0x23703CD154E83B88,
        (
            ped,
            vehicle,
            target_vehicle,
            target_ped,
            f_target_coord_x,
            f_target_coord_y,
            f_target_coord_z,
            i_mission_index,
            f_cruise_speed,
            f_target_reached_dist,
            f_orientation,
            i_flight_height,
            i_min_height_above_terrain,
            b_precise,
        ),
    )
}

/// `TaskPlaneTaxi`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x92C360B5F15D2302>
#[doc(alias(
    "TaskPlaneTaxi",
    "TASK_PLANE_TAXI",
    "0x92C360B5F15D2302",
    "_TASK_PLANE_TAXI"
))]
#[inline]
pub fn task_plane_taxi(
    pilot: Ped,
    aircraft: Vehicle,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    f_cruise_speed: f32,
    f_target_reached_dist: f32,
) {
    call(
        0x92C360B5F15D2302,
        (
            pilot,
            aircraft,
            x_pos,
            y_pos,
            z_pos,
            f_cruise_speed,
            f_target_reached_dist,
        ),
    )
}

/// `TaskPlantBomb`.
///
/// <https://docs.fivem.net/natives/?_0x965FEC691D55E9BF>
#[doc(alias("TaskPlantBomb", "TASK_PLANT_BOMB", "0x965FEC691D55E9BF"))]
#[inline]
pub fn task_plant_bomb(ped: Ped, x: f32, y: f32, z: f32, heading: f32) {
    call(0x965FEC691D55E9BF, (ped, x, y, z, heading))
}

/// `TaskPlayAnim`.
///
/// <https://docs.fivem.net/natives/?_0xEA47FE3719165B94>
#[doc(alias("TaskPlayAnim", "TASK_PLAY_ANIM", "0xEA47FE3719165B94"))]
#[inline]
pub fn task_play_anim(
    ped: Ped,
    anim_dictionary: &str,
    animation_name: &str,
    blend_in_speed: f32,
    blend_out_speed: f32,
    duration: i32,
    flag: i32,
    playback_rate: f32,
    lock_x: bool,
    lock_y: bool,
    lock_z: bool,
) {
    call(
        0xEA47FE3719165B94,
        (
            ped,
            anim_dictionary,
            animation_name,
            blend_in_speed,
            blend_out_speed,
            duration,
            flag,
            playback_rate,
            lock_x,
            lock_y,
            lock_z,
        ),
    )
}

/// `TaskPlayAnimAdvanced`.
///
/// Of unknown type: `flag`, `p14`, `p15`.
///
/// <https://docs.fivem.net/natives/?_0x83CDB10EA29B370B>
#[doc(alias(
    "TaskPlayAnimAdvanced",
    "TASK_PLAY_ANIM_ADVANCED",
    "0x83CDB10EA29B370B"
))]
#[inline]
pub fn task_play_anim_advanced(
    ped: Ped,
    anim_dictionary: &str,
    animation_name: &str,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    blend_in_speed: f32,
    blend_out_speed: f32,
    duration: i32,
    flag: i32,
    anim_time: f32,
    p14: i32,
    p15: i32,
) {
    call(
        0x83CDB10EA29B370B,
        (
            ped,
            anim_dictionary,
            animation_name,
            pos_x,
            pos_y,
            pos_z,
            rot_x,
            rot_y,
            rot_z,
            blend_in_speed,
            blend_out_speed,
            duration,
            flag,
            anim_time,
            p14,
            p15,
        ),
    )
}

/// `TaskPlayPhoneGestureAnimation`.
///
/// <https://docs.fivem.net/natives/?_0x8FBB6758B3B3E9EC>
#[doc(alias(
    "TaskPlayPhoneGestureAnimation",
    "TASK_PLAY_PHONE_GESTURE_ANIMATION",
    "0x8FBB6758B3B3E9EC"
))]
#[inline]
pub fn task_play_phone_gesture_animation(
    ped: Ped,
    anim_dict: &str,
    animation: &str,
    bone_mask_type: &str,
    p4: f32,
    p5: f32,
    p6: bool,
    p7: bool,
) {
    call(
        0x8FBB6758B3B3E9EC,
        (ped, anim_dict, animation, bone_mask_type, p4, p5, p6, p7),
    )
}

/// `TaskPutPedDirectlyIntoCover`.
///
/// Of unknown type: `timeout`, `p9`.
///
/// <https://docs.fivem.net/natives/?_0x4172393E6BE1FECE>
#[doc(alias(
    "TaskPutPedDirectlyIntoCover",
    "TASK_PUT_PED_DIRECTLY_INTO_COVER",
    "0x4172393E6BE1FECE"
))]
#[inline]
pub fn task_put_ped_directly_into_cover(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    timeout: i32,
    p5: bool,
    p6: f32,
    p7: bool,
    p8: bool,
    p9: i32,
    p10: bool,
) {
    call(
        0x4172393E6BE1FECE,
        (ped, x, y, z, timeout, p5, p6, p7, p8, p9, p10),
    )
}

/// `TaskPutPedDirectlyIntoMelee`.
///
/// <https://docs.fivem.net/natives/?_0x1C6CD14A876FFE39>
#[doc(alias(
    "TaskPutPedDirectlyIntoMelee",
    "TASK_PUT_PED_DIRECTLY_INTO_MELEE",
    "0x1C6CD14A876FFE39"
))]
#[inline]
pub fn task_put_ped_directly_into_melee(
    ped: Ped,
    melee_target: Ped,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: bool,
) {
    call(0x1C6CD14A876FFE39, (ped, melee_target, p2, p3, p4, p5))
}

/// `TaskRappelDownWall`, since game build 1868.
///
/// Of unknown type: `p10`.
///
/// <https://docs.fivem.net/natives/?_0xEAF66ACDDC794793>
#[doc(alias(
    "TaskRappelDownWall",
    "_TASK_RAPPEL_DOWN_WALL",
    "TASK_RAPPEL_DOWN_WALL_USING_CLIPSET_OVERRIDE",
    "TaskRappelDownWallUsingClipsetOverride",
    "0xEAF66ACDDC794793"
))]
#[inline]
pub fn task_rappel_down_wall(
    ped: Ped,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    min_z: f32,
    rope_id: i32,
    clipset: &str,
    p10: i32,
) {
    call(
        0xEAF66ACDDC794793,
        (ped, x1, y1, z1, x2, y2, z2, min_z, rope_id, clipset, p10),
    )
}

/// `TaskRappelFromHeli`.
///
/// <https://docs.fivem.net/natives/?_0x09693B0312F91649>
#[doc(alias("TaskRappelFromHeli", "TASK_RAPPEL_FROM_HELI", "0x09693B0312F91649"))]
#[inline]
pub fn task_rappel_from_heli(ped: Ped, unused: f32) {
    call(0x09693B0312F91649, (ped, unused))
}

/// `TaskReactAndFleePed`.
///
/// <https://docs.fivem.net/natives/?_0x72C896464915D1B1>
#[doc(alias("TaskReactAndFleePed", "TASK_REACT_AND_FLEE_PED", "0x72C896464915D1B1"))]
#[inline]
pub fn task_react_and_flee_ped(ped: Ped, flee_target: Ped) {
    call(0x72C896464915D1B1, (ped, flee_target))
}

/// `TaskReloadWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x62D2916F56B9CD2D>
#[doc(alias("TaskReloadWeapon", "TASK_RELOAD_WEAPON", "0x62D2916F56B9CD2D"))]
#[inline]
pub fn task_reload_weapon(ped: Ped, unused: bool) {
    call(0x62D2916F56B9CD2D, (ped, unused))
}

/// `TaskScriptedAnimation`.
///
/// <https://docs.fivem.net/natives/?_0x126EF75F1E17ABE5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`, `p2`, `p3`: there must be as many as it takes.
#[doc(alias(
    "TaskScriptedAnimation",
    "TASK_SCRIPTED_ANIMATION",
    "0x126EF75F1E17ABE5"
))]
#[inline]
pub unsafe fn task_scripted_animation(
    ped: Ped,
    p1: &mut [u8],
    p2: &mut [u8],
    p3: &mut [u8],
    p4: f32,
    p5: f32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x126EF75F1E17ABE5, (ped, p1, p2, p3, p4, p5))
}

/// `TaskSeekCoverFromPed`.
///
/// <https://docs.fivem.net/natives/?_0x84D32B3BEC531324>
#[doc(alias(
    "TaskSeekCoverFromPed",
    "TASK_SEEK_COVER_FROM_PED",
    "0x84D32B3BEC531324"
))]
#[inline]
pub fn task_seek_cover_from_ped(ped: Ped, target: Ped, duration: i32, p3: bool) {
    call(0x84D32B3BEC531324, (ped, target, duration, p3))
}

/// `TaskSeekCoverFromPos`.
///
/// <https://docs.fivem.net/natives/?_0x75AC2B60386D89F2>
#[doc(alias(
    "TaskSeekCoverFromPos",
    "TASK_SEEK_COVER_FROM_POS",
    "0x75AC2B60386D89F2"
))]
#[inline]
pub fn task_seek_cover_from_pos(ped: Ped, x: f32, y: f32, z: f32, duration: i32, p5: bool) {
    call(0x75AC2B60386D89F2, (ped, x, y, z, duration, p5))
}

/// `TaskSeekCoverToCoords`.
///
/// Of unknown type: `p7`.
///
/// <https://docs.fivem.net/natives/?_0x39246A6958EF072C>
#[doc(alias(
    "TaskSeekCoverToCoords",
    "TASK_SEEK_COVER_TO_COORDS",
    "0x39246A6958EF072C"
))]
#[inline]
pub fn task_seek_cover_to_coords(
    ped: Ped,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    p7: i32,
    p8: bool,
) {
    call(0x39246A6958EF072C, (ped, x1, y1, z1, x2, y2, z2, p7, p8))
}

/// `TaskSeekCoverToCoverPoint`.
///
/// Of unknown type: `p0`, `p1`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0xD43D95C7A869447F>
#[doc(alias(
    "TaskSeekCoverToCoverPoint",
    "TASK_SEEK_COVER_TO_COVER_POINT",
    "0xD43D95C7A869447F"
))]
#[inline]
pub fn task_seek_cover_to_cover_point(
    p0: i32,
    p1: i32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: i32,
    p6: bool,
) {
    call(0xD43D95C7A869447F, (p0, p1, p2, p3, p4, p5, p6))
}

/// `TaskSetBlockingOfNonTemporaryEvents`.
///
/// <https://docs.fivem.net/natives/?_0x90D2156198831D69>
#[doc(alias(
    "TaskSetBlockingOfNonTemporaryEvents",
    "TASK_SET_BLOCKING_OF_NON_TEMPORARY_EVENTS",
    "0x90D2156198831D69"
))]
#[inline]
pub fn task_set_blocking_of_non_temporary_events(ped: Ped, toggle: bool) {
    call(0x90D2156198831D69, (ped, toggle))
}

/// `TaskSetDecisionMaker`.
///
/// <https://docs.fivem.net/natives/?_0xEB8517DDA73720DA>
#[doc(alias(
    "TaskSetDecisionMaker",
    "TASK_SET_DECISION_MAKER",
    "0xEB8517DDA73720DA"
))]
#[inline]
pub fn task_set_decision_maker(ped: Ped, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0xEB8517DDA73720DA, (ped, p1))
}

/// `TaskSetSphereDefensiveArea`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x933C06518B52A9A4>
#[doc(alias(
    "TaskSetSphereDefensiveArea",
    "TASK_SET_SPHERE_DEFENSIVE_AREA",
    "0x933C06518B52A9A4"
))]
#[inline]
pub fn task_set_sphere_defensive_area(p0: i32, p1: f32, p2: f32, p3: f32, p4: f32) {
    call(0x933C06518B52A9A4, (p0, p1, p2, p3, p4))
}

/// `TaskSharkCircleCoord`.
///
/// <https://docs.fivem.net/natives/?_0x60A19CF85FF4CEFA>
#[doc(alias(
    "TaskSharkCircleCoord",
    "TASK_SHARK_CIRCLE_COORD",
    "0x60A19CF85FF4CEFA"
))]
#[inline]
pub fn task_shark_circle_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    move_blend_ratio: f32,
    radius: f32,
) {
    call(0x60A19CF85FF4CEFA, (ped, x, y, z, move_blend_ratio, radius))
}

/// `TaskShockingEventReact`.
///
/// <https://docs.fivem.net/natives/?_0x452419CBD838065B>
#[doc(alias(
    "TaskShockingEventReact",
    "TASK_SHOCKING_EVENT_REACT",
    "0x452419CBD838065B"
))]
#[inline]
pub fn task_shocking_event_react(ped: Ped, event_handle: i32) {
    call(0x452419CBD838065B, (ped, event_handle))
}

/// `TaskShootAtCoord`.
///
/// <https://docs.fivem.net/natives/?_0x46A6CC01E0826106>
#[doc(alias("TaskShootAtCoord", "TASK_SHOOT_AT_COORD", "0x46A6CC01E0826106"))]
#[inline]
pub fn task_shoot_at_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    duration: i32,
    firing_pattern: impl Into<Hash>,
) {
    let firing_pattern: Hash = firing_pattern.into();
    call(0x46A6CC01E0826106, (ped, x, y, z, duration, firing_pattern))
}

/// `TaskShootAtEntity`.
///
/// <https://docs.fivem.net/natives/?_0x08DA95E8298AE772>
#[doc(alias("TaskShootAtEntity", "TASK_SHOOT_AT_ENTITY", "0x08DA95E8298AE772"))]
#[inline]
pub fn task_shoot_at_entity(
    entity: impl Into<Entity>,
    target: impl Into<Entity>,
    duration: i32,
    firing_pattern: impl Into<Hash>,
) {
    let entity: Entity = entity.into();
    let target: Entity = target.into();
    let firing_pattern: Hash = firing_pattern.into();
    call(
        0x08DA95E8298AE772,
        (entity, target, duration, firing_pattern),
    )
}

/// `TaskShuffleToNextVehicleSeat`.
///
/// <https://docs.fivem.net/natives/?_0x7AA80209BDA643EB>
#[doc(alias(
    "TaskShuffleToNextVehicleSeat",
    "TASK_SHUFFLE_TO_NEXT_VEHICLE_SEAT",
    "0x7AA80209BDA643EB"
))]
#[inline]
pub fn task_shuffle_to_next_vehicle_seat(ped: Ped, vehicle: Vehicle) {
    call(0x7AA80209BDA643EB, (ped, vehicle))
}

/// `TaskSkyDive`.
///
/// <https://docs.fivem.net/natives/?_0x601736CFE536B0A0>
#[doc(alias("TaskSkyDive", "TASK_SKY_DIVE", "0x601736CFE536B0A0"))]
#[inline]
pub fn task_sky_dive(ped: Ped) {
    call(0x601736CFE536B0A0, (ped,))
}

/// `TaskSmartFleeCoord`.
///
/// <https://docs.fivem.net/natives/?_0x94587F17E9C365D5>
#[doc(alias("TaskSmartFleeCoord", "TASK_SMART_FLEE_COORD", "0x94587F17E9C365D5"))]
#[inline]
pub fn task_smart_flee_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    distance: f32,
    time: i32,
    p6: bool,
    p7: bool,
) {
    call(0x94587F17E9C365D5, (ped, x, y, z, distance, time, p6, p7))
}

/// `TaskSmartFleePed`.
///
/// Of unknown type: `flee_time`.
///
/// <https://docs.fivem.net/natives/?_0x22B0D0E37CCB840D>
#[doc(alias("TaskSmartFleePed", "TASK_SMART_FLEE_PED", "0x22B0D0E37CCB840D"))]
#[inline]
pub fn task_smart_flee_ped(
    ped: Ped,
    flee_target: Ped,
    distance: f32,
    flee_time: i32,
    p4: bool,
    p5: bool,
) {
    call(
        0x22B0D0E37CCB840D,
        (ped, flee_target, distance, flee_time, p4, p5),
    )
}

/// `TaskStandGuard`.
///
/// <https://docs.fivem.net/natives/?_0xAE032F8BBA959E90>
#[doc(alias("TaskStandGuard", "TASK_STAND_GUARD", "0xAE032F8BBA959E90"))]
#[inline]
pub fn task_stand_guard(ped: Ped, x: f32, y: f32, z: f32, heading: f32, scenario_name: &str) {
    call(0xAE032F8BBA959E90, (ped, x, y, z, heading, scenario_name))
}

/// `TaskStandStill`.
///
/// <https://docs.fivem.net/natives/?_0x919BE13EED931959>
#[doc(alias("TaskStandStill", "TASK_STAND_STILL", "0x919BE13EED931959"))]
#[inline]
pub fn task_stand_still(ped: Ped, time: i32) {
    call(0x919BE13EED931959, (ped, time))
}

/// `TaskStartScenarioAtPosition`.
///
/// <https://docs.fivem.net/natives/?_0xFA4EFC79F69D4F07>
#[doc(alias(
    "TaskStartScenarioAtPosition",
    "TASK_START_SCENARIO_AT_POSITION",
    "0xFA4EFC79F69D4F07"
))]
#[inline]
pub fn task_start_scenario_at_position(
    ped: Ped,
    scenario_name: &str,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    time_to_leave: i32,
    play_intro: bool,
    warp: bool,
) {
    call(
        0xFA4EFC79F69D4F07,
        (
            ped,
            scenario_name,
            x,
            y,
            z,
            heading,
            time_to_leave,
            play_intro,
            warp,
        ),
    )
}

/// `TaskStartScenarioInPlace`.
///
/// <https://docs.fivem.net/natives/?_0x142A02425FF02BD9>
#[doc(alias(
    "TaskStartScenarioInPlace",
    "TASK_START_SCENARIO_IN_PLACE",
    "0x142A02425FF02BD9"
))]
#[inline]
pub fn task_start_scenario_in_place(
    ped: Ped,
    scenario_name: &str,
    time_to_leave: i32,
    play_intro_clip: bool,
) {
    call(
        0x142A02425FF02BD9,
        (ped, scenario_name, time_to_leave, play_intro_clip),
    )
}

/// `TaskStayInCover`.
///
/// <https://docs.fivem.net/natives/?_0xE5DA8615A6180789>
#[doc(alias("TaskStayInCover", "TASK_STAY_IN_COVER", "0xE5DA8615A6180789"))]
#[inline]
pub fn task_stay_in_cover(ped: Ped) {
    call(0xE5DA8615A6180789, (ped,))
}

/// `TaskStealthKill`.
///
/// Of unknown type: `p4`.
///
/// <https://docs.fivem.net/natives/?_0xAA5DC05579D60BD9>
#[doc(alias("TaskStealthKill", "TASK_STEALTH_KILL", "0xAA5DC05579D60BD9"))]
#[inline]
pub fn task_stealth_kill(killer: Ped, target: Ped, action_type: impl Into<Hash>, p3: f32, p4: i32) {
    let action_type: Hash = action_type.into();
    call(0xAA5DC05579D60BD9, (killer, target, action_type, p3, p4))
}

/// `TaskStopPhoneGestureAnimation`.
///
/// <https://docs.fivem.net/natives/?_0x3FA00D4F4641BFAE>
#[doc(alias(
    "TaskStopPhoneGestureAnimation",
    "TASK_STOP_PHONE_GESTURE_ANIMATION",
    "0x3FA00D4F4641BFAE",
    "_TASK_STOP_PHONE_GESTURE_ANIMATION"
))]
#[inline]
pub fn task_stop_phone_gesture_animation(ped: Ped) {
    call(0x3FA00D4F4641BFAE, (ped,))
}

/// `TaskSubmarineGotoAndStop`, since game build 2189.
///
/// Of unknown type: `p0`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0xC22B40579A498CA4>
#[doc(alias(
    "TaskSubmarineGotoAndStop",
    "_TASK_SUBMARINE_GOTO_AND_STOP",
    "TASK_SUBMARINE_GOTO_AND_STOP",
    "0xC22B40579A498CA4"
))]
#[inline]
pub fn task_submarine_goto_and_stop(p0: i32, submarine: Vehicle, x: f32, y: f32, z: f32, p5: i32) {
    call(0xC22B40579A498CA4, (p0, submarine, x, y, z, p5))
}

/// `TaskSwapWeapon`.
///
/// <https://docs.fivem.net/natives/?_0xA21C51255B205245>
#[doc(alias("TaskSwapWeapon", "TASK_SWAP_WEAPON", "0xA21C51255B205245"))]
#[inline]
pub fn task_swap_weapon(ped: Ped, p1: bool) {
    call(0xA21C51255B205245, (ped, p1))
}

/// `TaskSweepAimEntity`.
///
/// <https://docs.fivem.net/natives/?_0x2047C02158D6405A>
#[doc(alias("TaskSweepAimEntity", "TASK_SWEEP_AIM_ENTITY", "0x2047C02158D6405A"))]
#[inline]
pub fn task_sweep_aim_entity(
    ped: Ped,
    anim: &str,
    p2: &str,
    p3: &str,
    p4: &str,
    p5: i32,
    vehicle: Vehicle,
    p7: f32,
    p8: f32,
) {
    call(
        0x2047C02158D6405A,
        (ped, anim, p2, p3, p4, p5, vehicle, p7, p8),
    )
}

/// `TaskSweepAimPosition`.
///
/// Of unknown type: `p0`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x7AFE8FDC10BC07D2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`, `p2`, `p3`, `p4`: there must be as many as it takes.
#[doc(alias(
    "TaskSweepAimPosition",
    "TASK_SWEEP_AIM_POSITION",
    "0x7AFE8FDC10BC07D2"
))]
#[inline]
pub unsafe fn task_sweep_aim_position(
    p0: i32,
    p1: &mut [u8],
    p2: &mut [u8],
    p3: &mut [u8],
    p4: &mut [u8],
    p5: i32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: f32,
    p10: f32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(
        0x7AFE8FDC10BC07D2,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `TaskSynchronizedScene`.
///
/// Of unknown type: `p9`.
///
/// <https://docs.fivem.net/natives/?_0xEEA929141F699854>
#[doc(alias(
    "TaskSynchronizedScene",
    "TASK_SYNCHRONIZED_SCENE",
    "0xEEA929141F699854"
))]
#[inline]
pub fn task_synchronized_scene(
    ped: Ped,
    scene: i32,
    anim_dictionary: &str,
    animation_name: &str,
    speed: f32,
    speed_multiplier: f32,
    duration: i32,
    flag: i32,
    playback_rate: f32,
    p9: i32,
) {
    call(
        0xEEA929141F699854,
        (
            ped,
            scene,
            anim_dictionary,
            animation_name,
            speed,
            speed_multiplier,
            duration,
            flag,
            playback_rate,
            p9,
        ),
    )
}

/// `TaskThrowProjectile`.
///
/// <https://docs.fivem.net/natives/?_0x7285951DBF6B5A51>
#[doc(alias("TaskThrowProjectile", "TASK_THROW_PROJECTILE", "0x7285951DBF6B5A51"))]
#[inline]
pub fn task_throw_projectile(ped: Ped, x: f32, y: f32, z: f32) {
    call(0x7285951DBF6B5A51, (ped, x, y, z))
}

/// `TaskToggleDuck`.
///
/// <https://docs.fivem.net/natives/?_0xAC96609B9995EDF8>
#[doc(alias("TaskToggleDuck", "TASK_TOGGLE_DUCK", "0xAC96609B9995EDF8"))]
#[inline]
pub fn task_toggle_duck(p0: bool, p1: bool) {
    call(0xAC96609B9995EDF8, (p0, p1))
}

/// `TaskTurnPedToFaceCoord`.
///
/// <https://docs.fivem.net/natives/?_0x1DDA930A0AC38571>
#[doc(alias(
    "TaskTurnPedToFaceCoord",
    "TASK_TURN_PED_TO_FACE_COORD",
    "0x1DDA930A0AC38571"
))]
#[inline]
pub fn task_turn_ped_to_face_coord(ped: Ped, x: f32, y: f32, z: f32, duration: i32) {
    call(0x1DDA930A0AC38571, (ped, x, y, z, duration))
}

/// `TaskTurnPedToFaceEntity`.
///
/// <https://docs.fivem.net/natives/?_0x5AD23D40115353AC>
#[doc(alias(
    "TaskTurnPedToFaceEntity",
    "TASK_TURN_PED_TO_FACE_ENTITY",
    "0x5AD23D40115353AC"
))]
#[inline]
pub fn task_turn_ped_to_face_entity(ped: Ped, entity: impl Into<Entity>, duration: i32) {
    let entity: Entity = entity.into();
    call(0x5AD23D40115353AC, (ped, entity, duration))
}

/// `TaskUseMobilePhone`.
///
/// <https://docs.fivem.net/natives/?_0xBD2A8EC3AF4DE7DB>
#[doc(alias("TaskUseMobilePhone", "TASK_USE_MOBILE_PHONE", "0xBD2A8EC3AF4DE7DB"))]
#[inline]
pub fn task_use_mobile_phone(ped: Ped, p1: i32) {
    call(0xBD2A8EC3AF4DE7DB, (ped, p1))
}

/// `TaskUseMobilePhoneTimed`.
///
/// <https://docs.fivem.net/natives/?_0x5EE02954A14C69DB>
#[doc(alias(
    "TaskUseMobilePhoneTimed",
    "TASK_USE_MOBILE_PHONE_TIMED",
    "0x5EE02954A14C69DB"
))]
#[inline]
pub fn task_use_mobile_phone_timed(ped: Ped, duration: i32) {
    call(0x5EE02954A14C69DB, (ped, duration))
}

/// `TaskUseNearestScenarioChainToCoord`.
///
/// Of unknown type: `p0`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x9FDA1B3D7E7028B3>
#[doc(alias(
    "TaskUseNearestScenarioChainToCoord",
    "TASK_USE_NEAREST_SCENARIO_CHAIN_TO_COORD",
    "0x9FDA1B3D7E7028B3"
))]
#[inline]
pub fn task_use_nearest_scenario_chain_to_coord(
    p0: i32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: i32,
) {
    call(0x9FDA1B3D7E7028B3, (p0, p1, p2, p3, p4, p5))
}

/// `TaskUseNearestScenarioChainToCoordWarp`.
///
/// Of unknown type: `p0`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x97A28E63F0BA5631>
#[doc(alias(
    "TaskUseNearestScenarioChainToCoordWarp",
    "TASK_USE_NEAREST_SCENARIO_CHAIN_TO_COORD_WARP",
    "0x97A28E63F0BA5631"
))]
#[inline]
pub fn task_use_nearest_scenario_chain_to_coord_warp(
    p0: i32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: i32,
) {
    call(0x97A28E63F0BA5631, (p0, p1, p2, p3, p4, p5))
}

/// `TaskUseNearestScenarioToCoord`.
///
/// <https://docs.fivem.net/natives/?_0x277F471BA9DB000B>
#[doc(alias(
    "TaskUseNearestScenarioToCoord",
    "TASK_USE_NEAREST_SCENARIO_TO_COORD",
    "0x277F471BA9DB000B"
))]
#[inline]
pub fn task_use_nearest_scenario_to_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    distance: f32,
    duration: i32,
) {
    call(0x277F471BA9DB000B, (ped, x, y, z, distance, duration))
}

/// `TaskUseNearestScenarioToCoordWarp`.
///
/// Of unknown type: `p5`.
///
/// <https://docs.fivem.net/natives/?_0x58E2E0F23F6B76C3>
#[doc(alias(
    "TaskUseNearestScenarioToCoordWarp",
    "TASK_USE_NEAREST_SCENARIO_TO_COORD_WARP",
    "0x58E2E0F23F6B76C3"
))]
#[inline]
pub fn task_use_nearest_scenario_to_coord_warp(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p5: i32,
) {
    call(0x58E2E0F23F6B76C3, (ped, x, y, z, radius, p5))
}

/// `TaskVehicleAimAtCoord`.
///
/// <https://docs.fivem.net/natives/?_0x447C1E9EF844BC0F>
#[doc(alias(
    "TaskVehicleAimAtCoord",
    "TASK_VEHICLE_AIM_AT_COORD",
    "0x447C1E9EF844BC0F"
))]
#[inline]
pub fn task_vehicle_aim_at_coord(ped: Ped, x: f32, y: f32, z: f32) {
    call(0x447C1E9EF844BC0F, (ped, x, y, z))
}

/// `TaskVehicleAimAtPed`.
///
/// <https://docs.fivem.net/natives/?_0xE41885592B08B097>
#[doc(alias("TaskVehicleAimAtPed", "TASK_VEHICLE_AIM_AT_PED", "0xE41885592B08B097"))]
#[inline]
pub fn task_vehicle_aim_at_ped(ped: Ped, target: Ped) {
    call(0xE41885592B08B097, (ped, target))
}

/// `TaskVehicleChase`.
///
/// <https://docs.fivem.net/natives/?_0x3C08A8E30363B353>
#[doc(alias("TaskVehicleChase", "TASK_VEHICLE_CHASE", "0x3C08A8E30363B353"))]
#[inline]
pub fn task_vehicle_chase(driver: Ped, target_ent: impl Into<Entity>) {
    let target_ent: Entity = target_ent.into();
    call(0x3C08A8E30363B353, (driver, target_ent))
}

/// `TaskVehicleDriveToCoord`.
///
/// Of unknown type: `p6`.
///
/// <https://docs.fivem.net/natives/?_0xE2A2AA2F659D77A7>
#[doc(alias(
    "TaskVehicleDriveToCoord",
    "TASK_VEHICLE_DRIVE_TO_COORD",
    "0xE2A2AA2F659D77A7"
))]
#[inline]
pub fn task_vehicle_drive_to_coord(
    ped: Ped,
    vehicle: Vehicle,
    x: f32,
    y: f32,
    z: f32,
    speed: f32,
    p6: i32,
    vehicle_model: impl Into<Hash>,
    driving_mode: i32,
    stop_range: f32,
    p10: f32,
) {
    let vehicle_model: Hash = vehicle_model.into();
    call(
        0xE2A2AA2F659D77A7,
        (
            ped,
            vehicle,
            x,
            y,
            z,
            speed,
            p6,
            vehicle_model,
            driving_mode,
            stop_range,
            p10,
        ),
    )
}

/// `TaskVehicleDriveToCoordLongrange`.
///
/// <https://docs.fivem.net/natives/?_0x158BB33F920D360C>
#[doc(alias(
    "TaskVehicleDriveToCoordLongrange",
    "TASK_VEHICLE_DRIVE_TO_COORD_LONGRANGE",
    "0x158BB33F920D360C"
))]
#[inline]
pub fn task_vehicle_drive_to_coord_longrange(
    ped: Ped,
    vehicle: Vehicle,
    x: f32,
    y: f32,
    z: f32,
    speed: f32,
    driving_style: i32,
    stop_range: f32,
) {
    call(
        0x158BB33F920D360C,
        (ped, vehicle, x, y, z, speed, driving_style, stop_range),
    )
}

/// `TaskVehicleDriveWander`.
///
/// <https://docs.fivem.net/natives/?_0x480142959D337D00>
#[doc(alias(
    "TaskVehicleDriveWander",
    "TASK_VEHICLE_DRIVE_WANDER",
    "0x480142959D337D00"
))]
#[inline]
pub fn task_vehicle_drive_wander(ped: Ped, vehicle: Vehicle, speed: f32, driving_style: i32) {
    call(0x480142959D337D00, (ped, vehicle, speed, driving_style))
}

/// `TaskVehicleEscort`.
///
/// <https://docs.fivem.net/natives/?_0x0FA6E4B75F302400>
#[doc(alias("TaskVehicleEscort", "TASK_VEHICLE_ESCORT", "0x0FA6E4B75F302400"))]
#[inline]
pub fn task_vehicle_escort(
    ped: Ped,
    vehicle: Vehicle,
    target_vehicle: Vehicle,
    mode: i32,
    speed: f32,
    driving_style: i32,
    min_distance: f32,
    p7: i32,
    no_roads_distance: f32,
) {
    call(
        0x0FA6E4B75F302400,
        (
            ped,
            vehicle,
            target_vehicle,
            mode,
            speed,
            driving_style,
            min_distance,
            p7,
            no_roads_distance,
        ),
    )
}

/// `TaskVehicleFollow`.
///
/// <https://docs.fivem.net/natives/?_0xFC545A9F0626E3B6>
#[doc(alias(
    "TaskVehicleFollow",
    "TASK_VEHICLE_FOLLOW",
    "0xFC545A9F0626E3B6",
    "_TASK_VEHICLE_FOLLOW"
))]
#[inline]
pub fn task_vehicle_follow(
    driver: Ped,
    vehicle: Vehicle,
    target_entity: impl Into<Entity>,
    speed: f32,
    driving_style: i32,
    min_distance: i32,
) {
    let target_entity: Entity = target_entity.into();
    call(
        0xFC545A9F0626E3B6,
        (
            driver,
            vehicle,
            target_entity,
            speed,
            driving_style,
            min_distance,
        ),
    )
}

/// `TaskVehicleFollowWaypointRecording`.
///
/// <https://docs.fivem.net/natives/?_0x3123FAA6DB1CF7ED>
#[doc(alias(
    "TaskVehicleFollowWaypointRecording",
    "TASK_VEHICLE_FOLLOW_WAYPOINT_RECORDING",
    "0x3123FAA6DB1CF7ED"
))]
#[inline]
pub fn task_vehicle_follow_waypoint_recording(
    ped: Ped,
    vehicle: Vehicle,
    wp_recording: &str,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: f32,
    p8: bool,
    p9: f32,
) {
    call(
        0x3123FAA6DB1CF7ED,
        (ped, vehicle, wp_recording, p3, p4, p5, p6, p7, p8, p9),
    )
}

/// `TaskVehicleGotoNavmesh`.
///
/// <https://docs.fivem.net/natives/?_0x195AEEB13CEFE2EE>
#[doc(alias(
    "TaskVehicleGotoNavmesh",
    "TASK_VEHICLE_GOTO_NAVMESH",
    "0x195AEEB13CEFE2EE"
))]
#[inline]
pub fn task_vehicle_goto_navmesh(
    ped: Ped,
    vehicle: Vehicle,
    x: f32,
    y: f32,
    z: f32,
    speed: f32,
    behavior_flag: i32,
    stopping_range: f32,
) {
    call(
        0x195AEEB13CEFE2EE,
        (ped, vehicle, x, y, z, speed, behavior_flag, stopping_range),
    )
}

/// `TaskVehicleHeliProtect`.
///
/// <https://docs.fivem.net/natives/?_0x1E09C32048FEFD1C>
#[doc(alias(
    "TaskVehicleHeliProtect",
    "TASK_VEHICLE_HELI_PROTECT",
    "0x1E09C32048FEFD1C"
))]
#[inline]
pub fn task_vehicle_heli_protect(
    pilot: Ped,
    vehicle: Vehicle,
    entity_to_follow: impl Into<Entity>,
    target_speed: f32,
    p4: i32,
    radius: f32,
    altitude: i32,
    p7: i32,
) {
    let entity_to_follow: Entity = entity_to_follow.into();
    call(
        0x1E09C32048FEFD1C,
        (
            pilot,
            vehicle,
            entity_to_follow,
            target_speed,
            p4,
            radius,
            altitude,
            p7,
        ),
    )
}

/// `TaskVehicleMission`.
///
/// <https://docs.fivem.net/natives/?_0x659427E0EF36BCDE>
#[doc(alias("TaskVehicleMission", "TASK_VEHICLE_MISSION", "0x659427E0EF36BCDE"))]
#[inline]
pub fn task_vehicle_mission(
    ped: Ped,
    vehicle: Vehicle,
    vehicle_target: Vehicle,
    mission_type: i32,
    speed: f32,
    driving_style: i32,
    radius: f32,
    straight_line_dist: f32,
    drive_against_traffic: bool,
) {
    call(
        0x659427E0EF36BCDE,
        (
            ped,
            vehicle,
            vehicle_target,
            mission_type,
            speed,
            driving_style,
            radius,
            straight_line_dist,
            drive_against_traffic,
        ),
    )
}

/// `TaskVehicleMissionCoorsTarget`.
///
/// <https://docs.fivem.net/natives/?_0xF0AF20AA7731F8C3>
#[doc(alias(
    "TaskVehicleMissionCoorsTarget",
    "TASK_VEHICLE_MISSION_COORS_TARGET",
    "0xF0AF20AA7731F8C3"
))]
#[inline]
pub fn task_vehicle_mission_coors_target(
    ped: Ped,
    vehicle: Vehicle,
    x: f32,
    y: f32,
    z: f32,
    mission_type: i32,
    speed: f32,
    driving_style: i32,
    radius: f32,
    straight_line_dist: f32,
    drive_against_traffic: bool,
) {
    call(
        0xF0AF20AA7731F8C3,
        (
            ped,
            vehicle,
            x,
            y,
            z,
            mission_type,
            speed,
            driving_style,
            radius,
            straight_line_dist,
            drive_against_traffic,
        ),
    )
}

/// `TaskVehicleMissionPedTarget`.
///
/// <https://docs.fivem.net/natives/?_0x9454528DF15D657A>
#[doc(alias(
    "TaskVehicleMissionPedTarget",
    "TASK_VEHICLE_MISSION_PED_TARGET",
    "0x9454528DF15D657A"
))]
#[inline]
pub fn task_vehicle_mission_ped_target(
    ped: Ped,
    vehicle: Vehicle,
    ped_target: Ped,
    mission_type: i32,
    speed: f32,
    driving_style: i32,
    radius: f32,
    straight_line_dist: f32,
    drive_against_traffic: bool,
) {
    call(
        0x9454528DF15D657A,
        (
            ped,
            vehicle,
            ped_target,
            mission_type,
            speed,
            driving_style,
            radius,
            straight_line_dist,
            drive_against_traffic,
        ),
    )
}

/// `TaskVehiclePark`.
///
/// <https://docs.fivem.net/natives/?_0x0F3E34E968EA374E>
#[doc(alias("TaskVehiclePark", "TASK_VEHICLE_PARK", "0x0F3E34E968EA374E"))]
#[inline]
pub fn task_vehicle_park(
    ped: Ped,
    vehicle: Vehicle,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    mode: i32,
    radius: f32,
    keep_engine_on: bool,
) {
    call(
        0x0F3E34E968EA374E,
        (ped, vehicle, x, y, z, heading, mode, radius, keep_engine_on),
    )
}

/// `TaskVehiclePlayAnim`.
///
/// <https://docs.fivem.net/natives/?_0x69F5C3BD0F3EBD89>
#[doc(alias("TaskVehiclePlayAnim", "TASK_VEHICLE_PLAY_ANIM", "0x69F5C3BD0F3EBD89"))]
#[inline]
pub fn task_vehicle_play_anim(vehicle: Vehicle, animation_set: &str, animation_name: &str) {
    call(0x69F5C3BD0F3EBD89, (vehicle, animation_set, animation_name))
}

/// `TaskVehicleShootAtCoord`.
///
/// <https://docs.fivem.net/natives/?_0x5190796ED39C9B6D>
#[doc(alias(
    "TaskVehicleShootAtCoord",
    "TASK_VEHICLE_SHOOT_AT_COORD",
    "0x5190796ED39C9B6D"
))]
#[inline]
pub fn task_vehicle_shoot_at_coord(ped: Ped, x: f32, y: f32, z: f32, p4: f32) {
    call(0x5190796ED39C9B6D, (ped, x, y, z, p4))
}

/// `TaskVehicleShootAtPed`.
///
/// <https://docs.fivem.net/natives/?_0x10AB107B887214D8>
#[doc(alias(
    "TaskVehicleShootAtPed",
    "TASK_VEHICLE_SHOOT_AT_PED",
    "0x10AB107B887214D8"
))]
#[inline]
pub fn task_vehicle_shoot_at_ped(ped: Ped, target: Ped, p2: f32) {
    call(0x10AB107B887214D8, (ped, target, p2))
}

/// `TaskVehicleTempAction`.
///
/// <https://docs.fivem.net/natives/?_0xC429DCEEB339E129>
#[doc(alias(
    "TaskVehicleTempAction",
    "TASK_VEHICLE_TEMP_ACTION",
    "0xC429DCEEB339E129"
))]
#[inline]
pub fn task_vehicle_temp_action(driver: Ped, vehicle: Vehicle, action: i32, time: i32) {
    call(0xC429DCEEB339E129, (driver, vehicle, action, time))
}

/// `TaskWanderInArea`.
///
/// <https://docs.fivem.net/natives/?_0xE054346CA3A0F315>
#[doc(alias("TaskWanderInArea", "TASK_WANDER_IN_AREA", "0xE054346CA3A0F315"))]
#[inline]
pub fn task_wander_in_area(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    minimal_length: i32,
    time_between_walks: f32,
) {
    call(
        0xE054346CA3A0F315,
        (ped, x, y, z, radius, minimal_length, time_between_walks),
    )
}

/// `TaskWanderSpecific`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x6919A2F136426098>
#[doc(alias(
    "TaskWanderSpecific",
    "_TASK_WANDER_SPECIFIC",
    "TASK_WANDER_SPECIFIC",
    "0x6919A2F136426098"
))]
#[inline]
pub fn task_wander_specific(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x6919A2F136426098, (p0, p1, p2, p3))
}

/// `TaskWanderStandard`.
///
/// <https://docs.fivem.net/natives/?_0xBB9CE077274F6A1B>
#[doc(alias("TaskWanderStandard", "TASK_WANDER_STANDARD", "0xBB9CE077274F6A1B"))]
#[inline]
pub fn task_wander_standard(ped: Ped, p1: f32, p2: i32) {
    call(0xBB9CE077274F6A1B, (ped, p1, p2))
}

/// `TaskWarpPedDirectlyIntoCover`, since game build 2545.
///
/// <https://docs.fivem.net/natives/?_0x6E01E9E8D89F8276>
#[doc(alias(
    "TaskWarpPedDirectlyIntoCover",
    "TASK_WARP_PED_DIRECTLY_INTO_COVER",
    "0x6E01E9E8D89F8276"
))]
#[inline]
pub fn task_warp_ped_directly_into_cover(
    ped: Ped,
    time: i32,
    can_peek_and_aim: bool,
    force_initial_facing_direction: bool,
    force_face_left: bool,
    cover_index: i32,
) {
    call(
        0x6E01E9E8D89F8276,
        (
            ped,
            time,
            can_peek_and_aim,
            force_initial_facing_direction,
            force_face_left,
            cover_index,
        ),
    )
}

/// `TaskWarpPedIntoVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x9A7D091411C5F684>
#[doc(alias(
    "TaskWarpPedIntoVehicle",
    "TASK_WARP_PED_INTO_VEHICLE",
    "0x9A7D091411C5F684"
))]
#[inline]
pub fn task_warp_ped_into_vehicle(ped: Ped, vehicle: Vehicle, seat_index: i32) {
    call(0x9A7D091411C5F684, (ped, vehicle, seat_index))
}

/// `TaskWrithe`.
///
/// <https://docs.fivem.net/natives/?_0xCDDC2B77CE54AC6E>
#[doc(alias("TaskWrithe", "TASK_WRITHE", "0xCDDC2B77CE54AC6E"))]
#[inline]
pub fn task_writhe(ped: Ped, target: Ped, time: i32, p3: i32) {
    call(0xCDDC2B77CE54AC6E, (ped, target, time, p3))
}

/// `UncuffPed`.
///
/// <https://docs.fivem.net/natives/?_0x67406F2C8F87FC4F>
#[doc(alias("UncuffPed", "UNCUFF_PED", "0x67406F2C8F87FC4F"))]
#[inline]
pub fn uncuff_ped(ped: Ped) {
    call(0x67406F2C8F87FC4F, (ped,))
}

/// `UpdateTaskAimGunScriptedTarget`.
///
/// <https://docs.fivem.net/natives/?_0x9724FB59A3E72AD0>
#[doc(alias(
    "UpdateTaskAimGunScriptedTarget",
    "UPDATE_TASK_AIM_GUN_SCRIPTED_TARGET",
    "0x9724FB59A3E72AD0"
))]
#[inline]
pub fn update_task_aim_gun_scripted_target(p0: Ped, p1: Ped, p2: f32, p3: f32, p4: f32, p5: bool) {
    call(0x9724FB59A3E72AD0, (p0, p1, p2, p3, p4, p5))
}

/// `UpdateTaskHandsUpDuration`.
///
/// <https://docs.fivem.net/natives/?_0xA98FCAFD7893C834>
#[doc(alias(
    "UpdateTaskHandsUpDuration",
    "UPDATE_TASK_HANDS_UP_DURATION",
    "0xA98FCAFD7893C834"
))]
#[inline]
pub fn update_task_hands_up_duration(ped: Ped, duration: i32) {
    call(0xA98FCAFD7893C834, (ped, duration))
}

/// `UpdateTaskSweepAimEntity`.
///
/// <https://docs.fivem.net/natives/?_0xE4973DBDBE6E44B3>
#[doc(alias(
    "UpdateTaskSweepAimEntity",
    "UPDATE_TASK_SWEEP_AIM_ENTITY",
    "0xE4973DBDBE6E44B3"
))]
#[inline]
pub fn update_task_sweep_aim_entity(ped: Ped, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xE4973DBDBE6E44B3, (ped, entity))
}

/// `UpdateTaskSweepAimPosition`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xBB106883F5201FC4>
#[doc(alias(
    "UpdateTaskSweepAimPosition",
    "UPDATE_TASK_SWEEP_AIM_POSITION",
    "0xBB106883F5201FC4"
))]
#[inline]
pub fn update_task_sweep_aim_position(p0: i32, p1: f32, p2: f32, p3: f32) {
    call(0xBB106883F5201FC4, (p0, p1, p2, p3))
}

/// `UseWaypointRecordingAsAssistedMovementRoute`.
///
/// <https://docs.fivem.net/natives/?_0x5A353B8E6B1095B5>
#[doc(alias(
    "UseWaypointRecordingAsAssistedMovementRoute",
    "USE_WAYPOINT_RECORDING_AS_ASSISTED_MOVEMENT_ROUTE",
    "0x5A353B8E6B1095B5"
))]
#[inline]
pub fn use_waypoint_recording_as_assisted_movement_route(name: &str, p1: bool, p2: f32, p3: f32) {
    call(0x5A353B8E6B1095B5, (name, p1, p2, p3))
}

/// `VehicleWaypointPlaybackOverrideSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x121F0593E0A431D7>
#[doc(alias(
    "VehicleWaypointPlaybackOverrideSpeed",
    "VEHICLE_WAYPOINT_PLAYBACK_OVERRIDE_SPEED",
    "0x121F0593E0A431D7"
))]
#[inline]
pub fn vehicle_waypoint_playback_override_speed(vehicle: Vehicle, speed: f32) {
    call(0x121F0593E0A431D7, (vehicle, speed))
}

/// `VehicleWaypointPlaybackPause`.
///
/// <https://docs.fivem.net/natives/?_0x8A4E6AC373666BC5>
#[doc(alias(
    "VehicleWaypointPlaybackPause",
    "VEHICLE_WAYPOINT_PLAYBACK_PAUSE",
    "0x8A4E6AC373666BC5"
))]
#[inline]
pub fn vehicle_waypoint_playback_pause(vehicle: Vehicle) {
    call(0x8A4E6AC373666BC5, (vehicle,))
}

/// `VehicleWaypointPlaybackResume`.
///
/// <https://docs.fivem.net/natives/?_0xDC04FCAA7839D492>
#[doc(alias(
    "VehicleWaypointPlaybackResume",
    "VEHICLE_WAYPOINT_PLAYBACK_RESUME",
    "0xDC04FCAA7839D492"
))]
#[inline]
pub fn vehicle_waypoint_playback_resume(vehicle: Vehicle) {
    call(0xDC04FCAA7839D492, (vehicle,))
}

/// `VehicleWaypointPlaybackUseDefaultSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x5CEB25A7D2848963>
#[doc(alias(
    "VehicleWaypointPlaybackUseDefaultSpeed",
    "VEHICLE_WAYPOINT_PLAYBACK_USE_DEFAULT_SPEED",
    "0x5CEB25A7D2848963"
))]
#[inline]
pub fn vehicle_waypoint_playback_use_default_speed(vehicle: Vehicle) {
    call(0x5CEB25A7D2848963, (vehicle,))
}

/// `WaypointPlaybackGetIsPaused`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x701375A7D43F01CB>
#[doc(alias(
    "WaypointPlaybackGetIsPaused",
    "WAYPOINT_PLAYBACK_GET_IS_PAUSED",
    "0x701375A7D43F01CB"
))]
#[inline]
pub fn waypoint_playback_get_is_paused(p0: i32) -> bool {
    call(0x701375A7D43F01CB, (p0,))
}

/// `WaypointPlaybackOverrideSpeed`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7D7D2B47FA788E85>
#[doc(alias(
    "WaypointPlaybackOverrideSpeed",
    "WAYPOINT_PLAYBACK_OVERRIDE_SPEED",
    "0x7D7D2B47FA788E85"
))]
#[inline]
pub fn waypoint_playback_override_speed(p0: i32, p1: f32, p2: bool) {
    call(0x7D7D2B47FA788E85, (p0, p1, p2))
}

/// `WaypointPlaybackPause`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x0F342546AA06FED5>
#[doc(alias(
    "WaypointPlaybackPause",
    "WAYPOINT_PLAYBACK_PAUSE",
    "0x0F342546AA06FED5"
))]
#[inline]
pub fn waypoint_playback_pause(p0: i32, p1: bool, p2: bool) {
    call(0x0F342546AA06FED5, (p0, p1, p2))
}

/// `WaypointPlaybackResume`.
///
/// Of unknown type: `p0`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x244F70C84C547D2D>
#[doc(alias(
    "WaypointPlaybackResume",
    "WAYPOINT_PLAYBACK_RESUME",
    "0x244F70C84C547D2D"
))]
#[inline]
pub fn waypoint_playback_resume(p0: i32, p1: bool, p2: i32, p3: i32) {
    call(0x244F70C84C547D2D, (p0, p1, p2, p3))
}

/// `WaypointPlaybackStartAimingAtCoord`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x8968400D900ED8B3>
#[doc(alias(
    "WaypointPlaybackStartAimingAtCoord",
    "WAYPOINT_PLAYBACK_START_AIMING_AT_COORD",
    "0x8968400D900ED8B3"
))]
#[inline]
pub fn waypoint_playback_start_aiming_at_coord(p0: i32, p1: f32, p2: f32, p3: f32, p4: bool) {
    call(0x8968400D900ED8B3, (p0, p1, p2, p3, p4))
}

/// `WaypointPlaybackStartAimingAtPed`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x20E330937C399D29>
#[doc(alias(
    "WaypointPlaybackStartAimingAtPed",
    "WAYPOINT_PLAYBACK_START_AIMING_AT_PED",
    "0x20E330937C399D29"
))]
#[inline]
pub fn waypoint_playback_start_aiming_at_ped(p0: i32, p1: i32, p2: bool) {
    call(0x20E330937C399D29, (p0, p1, p2))
}

/// `WaypointPlaybackStartShootingAtCoord`.
///
/// Of unknown type: `p0`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x057A25CFCC9DB671>
#[doc(alias(
    "WaypointPlaybackStartShootingAtCoord",
    "WAYPOINT_PLAYBACK_START_SHOOTING_AT_COORD",
    "0x057A25CFCC9DB671"
))]
#[inline]
pub fn waypoint_playback_start_shooting_at_coord(
    p0: i32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: bool,
    p5: i32,
) {
    call(0x057A25CFCC9DB671, (p0, p1, p2, p3, p4, p5))
}

/// `WaypointPlaybackStartShootingAtPed`.
///
/// Of unknown type: `p0`, `p1`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xE70BA7B90F8390DC>
#[doc(alias(
    "WaypointPlaybackStartShootingAtPed",
    "WAYPOINT_PLAYBACK_START_SHOOTING_AT_PED",
    "0xE70BA7B90F8390DC"
))]
#[inline]
pub fn waypoint_playback_start_shooting_at_ped(p0: i32, p1: i32, p2: bool, p3: i32) {
    call(0xE70BA7B90F8390DC, (p0, p1, p2, p3))
}

/// `WaypointPlaybackStopAimingOrShooting`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x47EFA040EBB8E2EA>
#[doc(alias(
    "WaypointPlaybackStopAimingOrShooting",
    "WAYPOINT_PLAYBACK_STOP_AIMING_OR_SHOOTING",
    "0x47EFA040EBB8E2EA"
))]
#[inline]
pub fn waypoint_playback_stop_aiming_or_shooting(p0: i32) {
    call(0x47EFA040EBB8E2EA, (p0,))
}

/// `WaypointPlaybackUseDefaultSpeed`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6599D834B12D0800>
#[doc(alias(
    "WaypointPlaybackUseDefaultSpeed",
    "WAYPOINT_PLAYBACK_USE_DEFAULT_SPEED",
    "0x6599D834B12D0800"
))]
#[inline]
pub fn waypoint_playback_use_default_speed(p0: i32) {
    call(0x6599D834B12D0800, (p0,))
}

/// `WaypointRecordingGetClosestWaypoint`.
///
/// <https://docs.fivem.net/natives/?_0xB629A298081F876F>
#[doc(alias(
    "WaypointRecordingGetClosestWaypoint",
    "WAYPOINT_RECORDING_GET_CLOSEST_WAYPOINT",
    "0xB629A298081F876F"
))]
#[inline]
pub fn waypoint_recording_get_closest_waypoint(name: &str, x: f32, y: f32, z: f32) -> Option<i32> {
    let mut point = Out::<i32>::default();
    let result: bool = call(0xB629A298081F876F, (name, x, y, z, &mut point));
    result.then(|| point.get())
}

/// `WaypointRecordingGetCoord`.
///
/// <https://docs.fivem.net/natives/?_0x2FB897405C90B361>
#[doc(alias(
    "WaypointRecordingGetCoord",
    "WAYPOINT_RECORDING_GET_COORD",
    "0x2FB897405C90B361"
))]
#[inline]
pub fn waypoint_recording_get_coord(name: &str, point: i32) -> Option<Vector3> {
    let mut coord = Out::<Vector3>::default();
    let result: bool = call(0x2FB897405C90B361, (name, point, &mut coord));
    result.then(|| coord.get())
}

/// `WaypointRecordingGetNumPoints`.
///
/// <https://docs.fivem.net/natives/?_0x5343532C01A07234>
#[doc(alias(
    "WaypointRecordingGetNumPoints",
    "WAYPOINT_RECORDING_GET_NUM_POINTS",
    "0x5343532C01A07234"
))]
#[inline]
pub fn waypoint_recording_get_num_points(name: &str) -> Option<i32> {
    let mut points = Out::<i32>::default();
    let result: bool = call(0x5343532C01A07234, (name, &mut points));
    result.then(|| points.get())
}

/// `WaypointRecordingGetSpeedAtPoint`.
///
/// <https://docs.fivem.net/natives/?_0x005622AEBC33ACA9>
#[doc(alias(
    "WaypointRecordingGetSpeedAtPoint",
    "WAYPOINT_RECORDING_GET_SPEED_AT_POINT",
    "0x005622AEBC33ACA9"
))]
#[inline]
pub fn waypoint_recording_get_speed_at_point(name: &str, point: i32) -> f32 {
    call(0x005622AEBC33ACA9, (name, point))
}
