// Made by native-gen 0.2.0 from data 2e8c68bfca58b77e; do not edit.

//! Namespace `TASK` of the RedM client.

use crate::prelude::*;

/// `AddCoverBlockingArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x45C597097DD7CB81>
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

/// `AddCoverBlockingVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB2ED1DC3AEC0654>
#[doc(alias(
    "AddCoverBlockingVolume",
    "_ADD_COVER_BLOCKING_VOLUME",
    "0xEB2ED1DC3AEC0654"
))]
#[inline]
pub fn add_cover_blocking_volume(volume: Volume, p1: bool, p2: bool, p3: bool, p4: bool) {
    call(0xEB2ED1DC3AEC0654, (volume, p1, p2, p3, p4))
}

/// `AddCoverPoint`.
///
/// Of unknown type: `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD5C12A75C7B9497F>
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

/// `AddCoverPointForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59872EA4CBD11C56>
#[doc(alias(
    "AddCoverPointForEntity",
    "_ADD_COVER_POINT_FOR_ENTITY",
    "0x59872EA4CBD11C56"
))]
#[inline]
pub fn add_cover_point_for_entity(
    entity: impl Into<Entity>,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    heading: f32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) -> ScrHandle {
    let entity: Entity = entity.into();
    call(
        0x59872EA4CBD11C56,
        (
            entity, x_offset, y_offset, z_offset, heading, p5, p6, p7, p8,
        ),
    )
}

/// `AddFleeTargetCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8F1A5B4CED3725A>
#[doc(alias("AddFleeTargetCoords", "_ADD_FLEE_TARGET_COORDS", "0xE8F1A5B4CED3725A"))]
#[inline]
pub fn add_flee_target_coords(ped: Ped, x: f32, y: f32, z: f32, p4: f32) {
    call(0xE8F1A5B4CED3725A, (ped, x, y, z, p4))
}

/// `AddFleeTargetPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3923EC958249657D>
#[doc(alias("AddFleeTargetPed", "ADD_FLEE_TARGET_PED", "0x3923EC958249657D"))]
#[inline]
pub fn add_flee_target_ped(ped: Ped, target_ped: Ped, p2: f32) {
    call(0x3923EC958249657D, (ped, target_ped, p2))
}

/// `AddPatrolRouteLink`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23083260DEC3A551>
#[doc(alias("AddPatrolRouteLink", "ADD_PATROL_ROUTE_LINK", "0x23083260DEC3A551"))]
#[inline]
pub fn add_patrol_route_link(node1: i32, node2: i32) {
    call(0x23083260DEC3A551, (node1, node2))
}

/// `AddPatrolRouteNode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8EDF950167586B7C>
#[doc(alias("AddPatrolRouteNode", "ADD_PATROL_ROUTE_NODE", "0x8EDF950167586B7C"))]
#[inline]
pub fn add_patrol_route_node(
    node_id: i32,
    scenario_name: &str,
    x: f32,
    y: f32,
    z: f32,
    look_pos_x: f32,
    look_pos_y: f32,
    look_pos_z: f32,
    duration: i32,
    p9: bool,
) {
    call(
        0x8EDF950167586B7C,
        (
            node_id,
            scenario_name,
            x,
            y,
            z,
            look_pos_x,
            look_pos_y,
            look_pos_z,
            duration,
            p9,
        ),
    )
}

/// `AreCompositeLootableEntityDefAssetsLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E5D96BE25E9DF68>
#[doc(alias(
    "AreCompositeLootableEntityDefAssetsLoaded",
    "ARE_COMPOSITE_LOOTABLE_ENTITY_DEF_ASSETS_LOADED",
    "0x5E5D96BE25E9DF68"
))]
#[inline]
pub fn are_composite_lootable_entity_def_assets_loaded(asset: impl Into<Hash>) -> bool {
    let asset: Hash = asset.into();
    call(0x5E5D96BE25E9DF68, (asset,))
}

/// `AssistedMovementIsRouteLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x60F9A4393A21F741>
#[doc(alias(
    "AssistedMovementIsRouteLoaded",
    "ASSISTED_MOVEMENT_IS_ROUTE_LOADED",
    "0x60F9A4393A21F741"
))]
#[inline]
pub fn assisted_movement_is_route_loaded(route: &str) -> bool {
    call(0x60F9A4393A21F741, (route,))
}

/// `AssistedMovementRemoveRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3548536485DD792B>
#[doc(alias(
    "AssistedMovementRemoveRoute",
    "ASSISTED_MOVEMENT_REMOVE_ROUTE",
    "0x3548536485DD792B"
))]
#[inline]
pub fn assisted_movement_remove_route(route: &str) {
    call(0x3548536485DD792B, (route,))
}

/// `AssistedMovementSetRouteProperties`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD5002D78B7162E1B>
#[doc(alias(
    "AssistedMovementSetRouteProperties",
    "ASSISTED_MOVEMENT_SET_ROUTE_PROPERTIES",
    "0xD5002D78B7162E1B"
))]
#[inline]
pub fn assisted_movement_set_route_properties(route: &str, props: i32) {
    call(0xD5002D78B7162E1B, (route, props))
}

/// `AssociatePropWithScenario`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8360C47380B6F351>
#[doc(alias(
    "AssociatePropWithScenario",
    "_ASSOCIATE_PROP_WITH_SCENARIO",
    "0x8360C47380B6F351"
))]
#[inline]
pub fn associate_prop_with_scenario(
    scenario: i32,
    entity: impl Into<Entity>,
    prop_name: &str,
    p3: bool,
) -> bool {
    let entity: Entity = entity.into();
    call(0x8360C47380B6F351, (scenario, entity, prop_name, p3))
}

/// `CalculateWaypointDistanceFromStart`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3ACC128510142B9D>
#[doc(alias(
    "CalculateWaypointDistanceFromStart",
    "_CALCULATE_WAYPOINT_DISTANCE_FROM_START",
    "0x3ACC128510142B9D"
))]
#[inline]
pub fn calculate_waypoint_distance_from_start(
    waypoint_recording: &str,
    x: f32,
    y: f32,
    z: f32,
) -> f32 {
    call(0x3ACC128510142B9D, (waypoint_recording, x, y, z))
}

/// `CanStartItemInteraction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D19BC4DF626CBE7>
#[doc(alias(
    "CanStartItemInteraction",
    "CAN_START_ITEM_INTERACTION",
    "0x2D19BC4DF626CBE7"
))]
#[inline]
pub fn can_start_item_interaction(
    ped: Ped,
    item_hash: impl Into<Hash>,
    interaction_anim_hash: impl Into<Hash>,
    p3: i32,
) -> bool {
    let item_hash: Hash = item_hash.into();
    let interaction_anim_hash: Hash = interaction_anim_hash.into();
    call(
        0x2D19BC4DF626CBE7,
        (ped, item_hash, interaction_anim_hash, p3),
    )
}

/// `ClearDrivebyTaskUnderneathDrivingTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC35B5CDB2824CF69>
#[doc(alias(
    "ClearDrivebyTaskUnderneathDrivingTask",
    "CLEAR_DRIVEBY_TASK_UNDERNEATH_DRIVING_TASK",
    "0xC35B5CDB2824CF69"
))]
#[inline]
pub fn clear_driveby_task_underneath_driving_task(ped: Ped) {
    call(0xC35B5CDB2824CF69, (ped,))
}

/// `ClearPedSecondaryTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x176CECF6F920D707>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1EF3C1216AFF2CD>
#[doc(alias("ClearPedTasks", "CLEAR_PED_TASKS", "0xE1EF3C1216AFF2CD"))]
#[inline]
pub fn clear_ped_tasks(ped: Ped, p1: bool, p2: bool) {
    call(0xE1EF3C1216AFF2CD, (ped, p1, p2))
}

/// `ClearPedTasksImmediately`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAAA34F8A7CB32098>
#[doc(alias(
    "ClearPedTasksImmediately",
    "CLEAR_PED_TASKS_IMMEDIATELY",
    "0xAAA34F8A7CB32098"
))]
#[inline]
pub fn clear_ped_tasks_immediately(ped: Ped, p1: bool, reset_crouch: bool) {
    call(0xAAA34F8A7CB32098, (ped, p1, reset_crouch))
}

/// `ClearSequenceTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3841422E9C488D8C>
#[doc(alias("ClearSequenceTask", "CLEAR_SEQUENCE_TASK", "0x3841422E9C488D8C"))]
#[inline]
pub fn clear_sequence_task(task_sequence_id: i32) {
    call(0x3841422E9C488D8C, (&mut Out::new(task_sequence_id),))
}

/// `ClearVehicleTasks`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x141BC64C8D7C5529>
#[doc(alias("ClearVehicleTasks", "_CLEAR_VEHICLE_TASKS", "0x141BC64C8D7C5529"))]
#[inline]
pub fn clear_vehicle_tasks(vehicle: Vehicle) {
    call(0x141BC64C8D7C5529, (vehicle,))
}

/// `ClearVehicleTasksSecondary`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBA2081E0A5F4D17>
#[doc(alias(
    "ClearVehicleTasksSecondary",
    "_CLEAR_VEHICLE_TASKS_SECONDARY",
    "0xEBA2081E0A5F4D17"
))]
#[inline]
pub fn clear_vehicle_tasks_secondary(vehicle: Vehicle) {
    call(0xEBA2081E0A5F4D17, (vehicle,))
}

/// `ClosePatrolRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB043ECA801B8CBC1>
#[doc(alias("ClosePatrolRoute", "CLOSE_PATROL_ROUTE", "0xB043ECA801B8CBC1"))]
#[inline]
pub fn close_patrol_route() {
    call(0xB043ECA801B8CBC1, ())
}

/// `CloseSequenceTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39E72BC99E6360CB>
#[doc(alias("CloseSequenceTask", "CLOSE_SEQUENCE_TASK", "0x39E72BC99E6360CB"))]
#[inline]
pub fn close_sequence_task(task_sequence_id: i32) {
    call(0x39E72BC99E6360CB, (task_sequence_id,))
}

/// `CreateHerbComposites`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B4BBE80AD5972DC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p6`: there must be as many as it takes.
#[doc(alias(
    "CreateHerbComposites",
    "_CREATE_HERB_COMPOSITES",
    "0x5B4BBE80AD5972DC"
))]
#[inline]
pub unsafe fn create_herb_composites(
    asset: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    ground_setting: i32,
    p6: &mut [u8],
    p7: i32,
) -> i32 {
    let asset: Hash = asset.into();
    // SAFETY: the caller promises that the native stays inside.
    let p6 = unsafe { Buffer::new(p6) };
    call(
        0x5B4BBE80AD5972DC,
        (asset, x, y, z, heading, ground_setting, p6, p7),
    )
}

/// `CreatePatrolRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF8A443CCC8018DC>
#[doc(alias("CreatePatrolRoute", "CREATE_PATROL_ROUTE", "0xAF8A443CCC8018DC"))]
#[inline]
pub fn create_patrol_route() {
    call(0xAF8A443CCC8018DC, ())
}

/// `CreateScenarioPointHash`.
///
/// Of unknown type: `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94B745CE41DB58A1>
#[doc(alias(
    "CreateScenarioPointHash",
    "CREATE_SCENARIO_POINT_HASH",
    "0x94B745CE41DB58A1"
))]
#[inline]
pub fn create_scenario_point_hash(
    scenario_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    p5: i32,
    p6: i32,
    p7: bool,
) -> i32 {
    let scenario_hash: Hash = scenario_hash.into();
    call(
        0x94B745CE41DB58A1,
        (scenario_hash, x, y, z, heading, p5, p6, p7),
    )
}

/// `CreateScenarioPointHashAttachedToEntity`.
///
/// Of unknown type: `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x794AB1379A74064D>
#[doc(alias(
    "CreateScenarioPointHashAttachedToEntity",
    "CREATE_SCENARIO_POINT_HASH_ATTACHED_TO_ENTITY",
    "0x794AB1379A74064D"
))]
#[inline]
pub fn create_scenario_point_hash_attached_to_entity(
    entity: impl Into<Entity>,
    scenario_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    p6: i32,
    p7: i32,
    p8: bool,
) -> i32 {
    let entity: Entity = entity.into();
    let scenario_hash: Hash = scenario_hash.into();
    call(
        0x794AB1379A74064D,
        (entity, scenario_hash, x, y, z, heading, p6, p7, p8),
    )
}

/// `CreateWaypointPath`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C885E0978B6AD60>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("CreateWaypointPath", "_CREATE_WAYPOINT_PATH", "0x5C885E0978B6AD60"))]
#[inline]
pub unsafe fn create_waypoint_path(path_name: &str, p1: &mut [u8], nodes: i32, p3: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x5C885E0978B6AD60, (path_name, p1, nodes, p3))
}

/// `CuffPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7981037A96E7D174>
#[doc(alias("CuffPed", "_CUFF_PED", "0x7981037A96E7D174"))]
#[inline]
pub fn cuff_ped(ped: Ped) {
    call(0x7981037A96E7D174, (ped,))
}

/// `DeletePatchObjectsFromHerbComposites`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5758B1EE0C3FD4AC>
#[doc(alias(
    "DeletePatchObjectsFromHerbComposites",
    "_DELETE_PATCH_OBJECTS_FROM_HERB_COMPOSITES",
    "0x5758B1EE0C3FD4AC"
))]
#[inline]
pub fn delete_patch_objects_from_herb_composites(composite_id: i32, p1: bool) {
    call(0x5758B1EE0C3FD4AC, (composite_id, p1))
}

/// `DeletePatrolRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7767DD9D65E91319>
#[doc(alias("DeletePatrolRoute", "DELETE_PATROL_ROUTE", "0x7767DD9D65E91319"))]
#[inline]
pub fn delete_patrol_route(patrol_route: &str) {
    call(0x7767DD9D65E91319, (patrol_route,))
}

/// `DeleteScenarioPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x81948DFE4F5A0283>
#[doc(alias("DeleteScenarioPoint", "_DELETE_SCENARIO_POINT", "0x81948DFE4F5A0283"))]
#[inline]
pub fn delete_scenario_point(scenario: i32) {
    call(0x81948DFE4F5A0283, (scenario,))
}

/// `DetachCarriablePed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36D188AECB26094B>
#[doc(alias("DetachCarriablePed", "_DETACH_CARRIABLE_PED", "0x36D188AECB26094B"))]
#[inline]
pub fn detach_carriable_ped(ped: Ped) {
    call(0x36D188AECB26094B, (ped,))
}

/// `DisassociatePropFromScenario`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6EF4E31B4D5D2DA0>
#[doc(alias(
    "DisassociatePropFromScenario",
    "_DISASSOCIATE_PROP_FROM_SCENARIO",
    "0x6EF4E31B4D5D2DA0"
))]
#[inline]
pub fn disassociate_prop_from_scenario(scenario: i32, prop_name: &str) -> bool {
    call(0x6EF4E31B4D5D2DA0, (scenario, prop_name))
}

/// `DoesScenarioExistInArea`.
///
/// Of unknown type: `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A59271FFADD33C1>
#[doc(alias(
    "DoesScenarioExistInArea",
    "DOES_SCENARIO_EXIST_IN_AREA",
    "0x5A59271FFADD33C1"
))]
#[inline]
pub fn does_scenario_exist_in_area(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p4: bool,
    p5: i32,
    p6: bool,
) -> bool {
    call(0x5A59271FFADD33C1, (x, y, z, radius, p4, p5, p6))
}

/// `DoesScenarioGroupExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9034C136C9E00D3>
#[doc(alias(
    "DoesScenarioGroupExist",
    "DOES_SCENARIO_GROUP_EXIST",
    "0xF9034C136C9E00D3"
))]
#[inline]
pub fn does_scenario_group_exist(scenario_group: &str) -> bool {
    call(0xF9034C136C9E00D3, (scenario_group,))
}

/// `DoesScenarioGroupExistHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x76E98B52369A289C>
#[doc(alias(
    "DoesScenarioGroupExistHash",
    "_DOES_SCENARIO_GROUP_EXIST_HASH",
    "0x76E98B52369A289C"
))]
#[inline]
pub fn does_scenario_group_exist_hash(scenario_group: impl Into<Hash>) -> bool {
    let scenario_group: Hash = scenario_group.into();
    call(0x76E98B52369A289C, (scenario_group,))
}

/// `DoesScenarioOfTypeExistInAreaHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6EEAD6AF637DA752>
#[doc(alias(
    "DoesScenarioOfTypeExistInAreaHash",
    "DOES_SCENARIO_OF_TYPE_EXIST_IN_AREA_HASH",
    "0x6EEAD6AF637DA752"
))]
#[inline]
pub fn does_scenario_of_type_exist_in_area_hash(
    x: f32,
    y: f32,
    z: f32,
    type_hash: impl Into<Hash>,
    radius: f32,
    p5: bool,
) -> bool {
    let type_hash: Hash = type_hash.into();
    call(0x6EEAD6AF637DA752, (x, y, z, type_hash, radius, p5))
}

/// `DoesScenarioPointExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x841475AC96E794D1>
#[doc(alias(
    "DoesScenarioPointExist",
    "DOES_SCENARIO_POINT_EXIST",
    "0x841475AC96E794D1"
))]
#[inline]
pub fn does_scenario_point_exist(scenario: i32) -> bool {
    call(0x841475AC96E794D1, (scenario,))
}

/// `DoesScenarioPointHaveProps`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA31F199A73801D3>
#[doc(alias(
    "DoesScenarioPointHaveProps",
    "_DOES_SCENARIO_POINT_HAVE_PROPS",
    "0xEA31F199A73801D3"
))]
#[inline]
pub fn does_scenario_point_have_props(scenario: i32) -> bool {
    call(0xEA31F199A73801D3, (scenario,))
}

/// `DoesScriptedCoverPointExistAtCoords`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA98B8E3C088E5A31>
#[doc(alias(
    "DoesScriptedCoverPointExistAtCoords",
    "DOES_SCRIPTED_COVER_POINT_EXIST_AT_COORDS",
    "0xA98B8E3C088E5A31"
))]
#[inline]
pub fn does_scripted_cover_point_exist_at_coords(p0: i32, p1: i32, p2: i32, p3: i32) -> bool {
    call(0xA98B8E3C088E5A31, (p0, p1, p2, p3))
}

/// `EmitPedCarriableStruggleDirection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1ECF56C040FD839C>
#[doc(alias(
    "EmitPedCarriableStruggleDirection",
    "_EMIT_PED_CARRIABLE_STRUGGLE_DIRECTION",
    "0x1ECF56C040FD839C"
))]
#[inline]
pub fn emit_ped_carriable_struggle_direction(ped: Ped, direction: f32) {
    call(0x1ECF56C040FD839C, (ped, direction))
}

/// `EmitPedCarriableStruggleIntensity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD1C3C0F271C39D3>
#[doc(alias(
    "EmitPedCarriableStruggleIntensity",
    "_EMIT_PED_CARRIABLE_STRUGGLE_INTENSITY",
    "0xBD1C3C0F271C39D3"
))]
#[inline]
pub fn emit_ped_carriable_struggle_intensity(ped: Ped, intensity: f32) {
    call(0xBD1C3C0F271C39D3, (ped, intensity))
}

/// `EndDuel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEED08A3A98B847E2>
#[doc(alias("EndDuel", "END_DUEL", "0xEED08A3A98B847E2"))]
#[inline]
pub fn end_duel(ped: Ped, p1: bool, p2: f32) {
    call(0xEED08A3A98B847E2, (ped, p1, p2))
}

/// `EvaluatePedCarriableStruggleAvailable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6AFD84AEAA3EA538>
#[doc(alias(
    "EvaluatePedCarriableStruggleAvailable",
    "_EVALUATE_PED_CARRIABLE_STRUGGLE_AVAILABLE",
    "0x6AFD84AEAA3EA538"
))]
#[inline]
pub fn evaluate_ped_carriable_struggle_available(ped: Ped) -> bool {
    call(0x6AFD84AEAA3EA538, (ped,))
}

/// `FindModelForItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE47DD64B9F02677D>
#[doc(alias("FindModelForItem", "_FIND_MODEL_FOR_ITEM", "0xE47DD64B9F02677D"))]
#[inline]
pub fn find_model_for_item(item: impl Into<Hash>) -> Hash {
    let item: Hash = item.into();
    call(0xE47DD64B9F02677D, (item,))
}

/// `FindNearestPedAroundAnimal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x244430C13BA5258E>
#[doc(alias(
    "FindNearestPedAroundAnimal",
    "_FIND_NEAREST_PED_AROUND_ANIMAL",
    "0x244430C13BA5258E"
))]
#[inline]
pub fn find_nearest_ped_around_animal(
    animal_ped: Ped,
    alive_only: bool,
    dead_only: bool,
    prefer_dead_predators: bool,
) -> Ped {
    call(
        0x244430C13BA5258E,
        (animal_ped, alive_only, dead_only, prefer_dead_predators),
    )
}

/// `FindScenarioOfTypeHash`.
///
/// Of unknown type: `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF533D68FF970D190>
#[doc(alias(
    "FindScenarioOfTypeHash",
    "FIND_SCENARIO_OF_TYPE_HASH",
    "0xF533D68FF970D190"
))]
#[inline]
pub fn find_scenario_of_type_hash(
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    scenario_type: impl Into<Hash>,
    distance: f32,
    p5: i32,
    p6: bool,
) -> i32 {
    let scenario_type: Hash = scenario_type.into();
    call(
        0xF533D68FF970D190,
        (x_pos, y_pos, z_pos, scenario_type, distance, p5, p6),
    )
}

/// `ForceScenarioGroupPriority`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x444C910A5058E568>
#[doc(alias(
    "ForceScenarioGroupPriority",
    "FORCE_SCENARIO_GROUP_PRIORITY",
    "0x444C910A5058E568"
))]
#[inline]
pub fn force_scenario_group_priority(p0: i32, p1: i32) {
    call(0x444C910A5058E568, (p0, p1))
}

/// `GetActiveVehicleMissionType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x534AEBA6E5ED4CAB>
#[doc(alias(
    "GetActiveVehicleMissionType",
    "GET_ACTIVE_VEHICLE_MISSION_TYPE",
    "0x534AEBA6E5ED4CAB"
))]
#[inline]
pub fn get_active_vehicle_mission_type(vehicle: Vehicle) -> i32 {
    call(0x534AEBA6E5ED4CAB, (vehicle,))
}

/// `GetHerbCompositeNumEntities`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x96C6ED22FB742C3E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_entities`: there must be as many as it takes.
#[doc(alias(
    "GetHerbCompositeNumEntities",
    "_GET_HERB_COMPOSITE_NUM_ENTITIES",
    "0x96C6ED22FB742C3E"
))]
#[inline]
pub unsafe fn get_herb_composite_num_entities(composite_id: i32, out_entities: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let out_entities = unsafe { Buffer::new(out_entities) };
    call(0x96C6ED22FB742C3E, (composite_id, out_entities))
}

/// `GetHogtieEscapeTimer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4687E69D258BBE41>
#[doc(alias(
    "GetHogtieEscapeTimer",
    "_GET_HOGTIE_ESCAPE_TIMER",
    "0x4687E69D258BBE41"
))]
#[inline]
pub fn get_hogtie_escape_timer(ped: Ped) -> f32 {
    call(0x4687E69D258BBE41, (ped,))
}

/// `GetHoldToReelSettingEnabled`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5952DFA38FA529FE>
#[doc(alias(
    "GetHoldToReelSettingEnabled",
    "_GET_HOLD_TO_REEL_SETTING_ENABLED",
    "0x5952DFA38FA529FE"
))]
#[inline]
pub fn get_hold_to_reel_setting_enabled() -> bool {
    call(0x5952DFA38FA529FE, ())
}

/// `GetIsCarriableEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CCFE72B43C9CF96>
#[doc(alias(
    "GetIsCarriableEntity",
    "GET_IS_CARRIABLE_ENTITY",
    "0x0CCFE72B43C9CF96"
))]
#[inline]
pub fn get_is_carriable_entity(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x0CCFE72B43C9CF96, (entity,))
}

/// `GetIsPedAimingInTheAir`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8785E6E40C7A8819>
#[doc(alias(
    "GetIsPedAimingInTheAir",
    "GET_IS_PED_AIMING_IN_THE_AIR",
    "0x8785E6E40C7A8819"
))]
#[inline]
pub fn get_is_ped_aiming_in_the_air(ped: Ped) -> bool {
    call(0x8785E6E40C7A8819, (ped,))
}

/// `GetIsTaskActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB0760331C7AA4155>
#[doc(alias("GetIsTaskActive", "GET_IS_TASK_ACTIVE", "0xB0760331C7AA4155"))]
#[inline]
pub fn get_is_task_active(ped: Ped, task_index: i32) -> bool {
    call(0xB0760331C7AA4155, (ped, task_index))
}

/// `GetIsWaypointRecordingLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB4E8BE8A0063C5D>
#[doc(alias(
    "GetIsWaypointRecordingLoaded",
    "GET_IS_WAYPOINT_RECORDING_LOADED",
    "0xCB4E8BE8A0063C5D"
))]
#[inline]
pub fn get_is_waypoint_recording_loaded(waypoint_recording: &str) -> bool {
    call(0xCB4E8BE8A0063C5D, (waypoint_recording,))
}

/// `GetItemInteractionEntityFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x05A0100EA714DB68>
#[doc(alias(
    "GetItemInteractionEntityFromPed",
    "_GET_ITEM_INTERACTION_ENTITY_FROM_PED",
    "0x05A0100EA714DB68"
))]
#[inline]
pub fn get_item_interaction_entity_from_ped(ped: Ped, item: impl Into<Hash>) -> Entity {
    let item: Hash = item.into();
    call(0x05A0100EA714DB68, (ped, item))
}

/// `GetItemInteractionItemId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x804425C4BBD00883>
#[doc(alias(
    "GetItemInteractionItemId",
    "GET_ITEM_INTERACTION_ITEM_ID",
    "0x804425C4BBD00883"
))]
#[inline]
pub fn get_item_interaction_item_id(ped: Ped) -> Hash {
    call(0x804425C4BBD00883, (ped,))
}

/// `GetItemInteractionPromptProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC864A70AD55E0C1>
#[doc(alias(
    "GetItemInteractionPromptProgress",
    "GET_ITEM_INTERACTION_PROMPT_PROGRESS",
    "0xBC864A70AD55E0C1"
))]
#[inline]
pub fn get_item_interaction_prompt_progress(ped: Ped, input_context: impl Into<Hash>) -> f32 {
    let input_context: Hash = input_context.into();
    call(0xBC864A70AD55E0C1, (ped, input_context))
}

/// `GetItemInteractionState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6AA3DCA2C6F5EB6D>
#[doc(alias(
    "GetItemInteractionState",
    "GET_ITEM_INTERACTION_STATE",
    "0x6AA3DCA2C6F5EB6D"
))]
#[inline]
pub fn get_item_interaction_state(ped: Ped) -> Hash {
    call(0x6AA3DCA2C6F5EB6D, (ped,))
}

/// `GetLedHorseFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED1F514AF4732258>
#[doc(alias("GetLedHorseFromPed", "_GET_LED_HORSE_FROM_PED", "0xED1F514AF4732258"))]
#[inline]
pub fn get_led_horse_from_ped(ped: Ped) -> Ped {
    call(0xED1F514AF4732258, (ped,))
}

/// `GetLinkedScenarioPoints`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE7BBC4E56B989449>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_points`: there must be as many as it takes.
#[doc(alias(
    "GetLinkedScenarioPoints",
    "_GET_LINKED_SCENARIO_POINTS",
    "0xE7BBC4E56B989449"
))]
#[inline]
pub unsafe fn get_linked_scenario_points(
    scenario_point: i32,
    out_points: &mut [u8],
    max_points: i32,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let out_points = unsafe { Buffer::new(out_points) };
    call(0xE7BBC4E56B989449, (scenario_point, out_points, max_points))
}

/// `GetPedDesiredMoveBlendRatio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8517D4A6CA8513ED>
#[doc(alias(
    "GetPedDesiredMoveBlendRatio",
    "GET_PED_DESIRED_MOVE_BLEND_RATIO",
    "0x8517D4A6CA8513ED"
))]
#[inline]
pub fn get_ped_desired_move_blend_ratio(ped: Ped) -> f32 {
    call(0x8517D4A6CA8513ED, (ped,))
}

/// `GetPedIsIgnoringDeadBodies`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1948BBE561A2375A>
#[doc(alias(
    "GetPedIsIgnoringDeadBodies",
    "_GET_PED_IS_IGNORING_DEAD_BODIES",
    "0x1948BBE561A2375A"
))]
#[inline]
pub fn get_ped_is_ignoring_dead_bodies(ped: Ped) -> bool {
    call(0x1948BBE561A2375A, (ped,))
}

/// `GetPedUsingScenarioPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5BA659955369B0E2>
#[doc(alias(
    "GetPedUsingScenarioPoint",
    "_GET_PED_USING_SCENARIO_POINT",
    "0x5BA659955369B0E2"
))]
#[inline]
pub fn get_ped_using_scenario_point(scenario: i32) -> Ped {
    call(0x5BA659955369B0E2, (scenario,))
}

/// `GetPedWaypointDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE6A877C64CAF1BC5>
#[doc(alias(
    "GetPedWaypointDistance",
    "GET_PED_WAYPOINT_DISTANCE",
    "0xE6A877C64CAF1BC5"
))]
#[inline]
pub fn get_ped_waypoint_distance(ped: Ped) -> f32 {
    call(0xE6A877C64CAF1BC5, (ped,))
}

/// `GetPedWaypointOverrideSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD39A2F3E7FCAFF08>
#[doc(alias(
    "GetPedWaypointOverrideSpeed",
    "GET_PED_WAYPOINT_OVERRIDE_SPEED",
    "0xD39A2F3E7FCAFF08"
))]
#[inline]
pub fn get_ped_waypoint_override_speed(ped: Ped) -> f32 {
    call(0xD39A2F3E7FCAFF08, (ped,))
}

/// `GetPedWaypointProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2720AAA75001E094>
#[doc(alias(
    "GetPedWaypointProgress",
    "GET_PED_WAYPOINT_PROGRESS",
    "0x2720AAA75001E094"
))]
#[inline]
pub fn get_ped_waypoint_progress(ped: Ped) -> i32 {
    call(0x2720AAA75001E094, (ped,))
}

/// `GetPedWritheBreakFreeProgress`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x03D741CB4052E26C>
#[doc(alias(
    "GetPedWritheBreakFreeProgress",
    "_GET_PED_WRITHE_BREAK_FREE_PROGRESS",
    "0x03D741CB4052E26C"
))]
#[inline]
pub fn get_ped_writhe_break_free_progress(ped: Ped) -> f32 {
    call(0x03D741CB4052E26C, (ped,))
}

/// `GetPropForScenarioPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x295514F198EFD0CA>
#[doc(alias(
    "GetPropForScenarioPoint",
    "GET_PROP_FOR_SCENARIO_POINT",
    "0x295514F198EFD0CA"
))]
#[inline]
pub fn get_prop_for_scenario_point(scenario_point: i32, name: &str) -> Entity {
    call(0x295514F198EFD0CA, (scenario_point, name))
}

/// `GetRansackScenarioContainerNumCompartments`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x640A602946A8C972>
#[doc(alias(
    "GetRansackScenarioContainerNumCompartments",
    "_GET_RANSACK_SCENARIO_CONTAINER_NUM_COMPARTMENTS",
    "0x640A602946A8C972"
))]
#[inline]
pub fn get_ransack_scenario_container_num_compartments(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x640A602946A8C972, (entity,))
}

/// `GetRansackScenarioContainerNumOpenCompartments`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x849791EBBDBA0362>
#[doc(alias(
    "GetRansackScenarioContainerNumOpenCompartments",
    "_GET_RANSACK_SCENARIO_CONTAINER_NUM_OPEN_COMPARTMENTS",
    "0x849791EBBDBA0362"
))]
#[inline]
pub fn get_ransack_scenario_container_num_open_compartments(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x849791EBBDBA0362, (entity,))
}

/// `GetRansackScenarioContainerOpeningState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB219612B5568E9EC>
#[doc(alias(
    "GetRansackScenarioContainerOpeningState",
    "_GET_RANSACK_SCENARIO_CONTAINER_OPENING_STATE",
    "0xB219612B5568E9EC"
))]
#[inline]
pub fn get_ransack_scenario_container_opening_state(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xB219612B5568E9EC, (entity,))
}

/// `GetRansackScenarioContainerRemainingLootCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01AF8A3729231A43>
#[doc(alias(
    "GetRansackScenarioContainerRemainingLootCount",
    "_GET_RANSACK_SCENARIO_CONTAINER_REMAINING_LOOT_COUNT",
    "0x01AF8A3729231A43"
))]
#[inline]
pub fn get_ransack_scenario_container_remaining_loot_count(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x01AF8A3729231A43, (entity,))
}

/// `GetRansackScenarioPointPedIsUsing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD04241BBF6D03A5E>
#[doc(alias(
    "GetRansackScenarioPointPedIsUsing",
    "GET_RANSACK_SCENARIO_POINT_PED_IS_USING",
    "0xD04241BBF6D03A5E"
))]
#[inline]
pub fn get_ransack_scenario_point_ped_is_using(ped: Ped) -> i32 {
    call(0xD04241BBF6D03A5E, (ped,))
}

/// `GetRevivableHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x351F74ED6177EBE7>
#[doc(alias("GetRevivableHorse", "_GET_REVIVABLE_HORSE", "0x351F74ED6177EBE7"))]
#[inline]
pub fn get_revivable_horse() -> Entity {
    call(0x351F74ED6177EBE7, ())
}

/// `GetScenarioPointCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8452DD321607029>
#[doc(alias(
    "GetScenarioPointCoords",
    "_GET_SCENARIO_POINT_COORDS",
    "0xA8452DD321607029"
))]
#[inline]
pub fn get_scenario_point_coords(scenario: i32, p1: bool) -> Vector3 {
    call(0xA8452DD321607029, (scenario, p1))
}

/// `GetScenarioPointEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7467165EE97D3C68>
#[doc(alias(
    "GetScenarioPointEntity",
    "_GET_SCENARIO_POINT_ENTITY",
    "0x7467165EE97D3C68"
))]
#[inline]
pub fn get_scenario_point_entity(scenario: i32) -> Entity {
    call(0x7467165EE97D3C68, (scenario,))
}

/// `GetScenarioPointHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB93EA7184BAA85C3>
#[doc(alias(
    "GetScenarioPointHeading",
    "_GET_SCENARIO_POINT_HEADING",
    "0xB93EA7184BAA85C3"
))]
#[inline]
pub fn get_scenario_point_heading(scenario: i32, p1: bool) -> f32 {
    call(0xB93EA7184BAA85C3, (scenario, p1))
}

/// `GetScenarioPointPedIsUsing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF7993356F52359A>
#[doc(alias(
    "GetScenarioPointPedIsUsing",
    "_GET_SCENARIO_POINT_PED_IS_USING",
    "0xDF7993356F52359A"
))]
#[inline]
pub fn get_scenario_point_ped_is_using(ped: Ped, p1: bool) -> i32 {
    call(0xDF7993356F52359A, (ped, p1))
}

/// `GetScenarioPointRadius`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6718F40313A2B5A6>
#[doc(alias(
    "GetScenarioPointRadius",
    "_GET_SCENARIO_POINT_RADIUS",
    "0x6718F40313A2B5A6"
))]
#[inline]
pub fn get_scenario_point_radius(scenario: i32) -> f32 {
    call(0x6718F40313A2B5A6, (scenario,))
}

/// `GetScenarioPointType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA92450B5AE687AAF>
#[doc(alias(
    "GetScenarioPointType",
    "_GET_SCENARIO_POINT_TYPE",
    "0xA92450B5AE687AAF"
))]
#[inline]
pub fn get_scenario_point_type(scenario: i32) -> Hash {
    call(0xA92450B5AE687AAF, (scenario,))
}

/// `GetScenarioPointTypePedIsUsing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D0571BB55879DA2>
#[doc(alias(
    "GetScenarioPointTypePedIsUsing",
    "_GET_SCENARIO_POINT_TYPE_PED_IS_USING",
    "0x2D0571BB55879DA2"
))]
#[inline]
pub fn get_scenario_point_type_ped_is_using(ped: Ped) -> i32 {
    call(0x2D0571BB55879DA2, (ped,))
}

/// `GetScenarioPointsInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x345EC3B7EBDE1CB5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `scenarios_in_radius`: there must be as many as it takes.
#[doc(alias(
    "GetScenarioPointsInArea",
    "GET_SCENARIO_POINTS_IN_AREA",
    "0x345EC3B7EBDE1CB5"
))]
#[inline]
pub unsafe fn get_scenario_points_in_area(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    radius: f32,
    scenarios_in_radius: &mut [u8],
    size: i32,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let scenarios_in_radius = unsafe { Buffer::new(scenarios_in_radius) };
    call(
        0x345EC3B7EBDE1CB5,
        (pos_x, pos_y, pos_z, radius, scenarios_in_radius, size),
    )
}

/// `GetScriptTaskActionTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA710DC5D25F8B942>
#[doc(alias(
    "GetScriptTaskActionTime",
    "_GET_SCRIPT_TASK_ACTION_TIME",
    "0xA710DC5D25F8B942"
))]
#[inline]
pub fn get_script_task_action_time(ped: Ped, task: impl Into<Hash>) -> f32 {
    let task: Hash = task.into();
    call(0xA710DC5D25F8B942, (ped, task))
}

/// `GetScriptTaskStatus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77F1BEB8863288D5>
#[doc(alias("GetScriptTaskStatus", "GET_SCRIPT_TASK_STATUS", "0x77F1BEB8863288D5"))]
#[inline]
pub fn get_script_task_status(ped: Ped, task_hash: impl Into<Hash>, p2: bool) -> i32 {
    let task_hash: Hash = task_hash.into();
    call(0x77F1BEB8863288D5, (ped, task_hash, p2))
}

/// `GetScriptedCoverPointCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x594A1028FC2A3E85>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00A9010CFE1E3533>
#[doc(alias("GetSequenceProgress", "GET_SEQUENCE_PROGRESS", "0x00A9010CFE1E3533"))]
#[inline]
pub fn get_sequence_progress(ped: Ped) -> i32 {
    call(0x00A9010CFE1E3533, (ped,))
}

/// `GetTaskCombatReadyToShoot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5EA655F01D93667A>
#[doc(alias(
    "GetTaskCombatReadyToShoot",
    "_GET_TASK_COMBAT_READY_TO_SHOOT",
    "0x5EA655F01D93667A"
))]
#[inline]
pub fn get_task_combat_ready_to_shoot(ped: Ped) -> bool {
    call(0x5EA655F01D93667A, (ped,))
}

/// `GetTaskFishing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3735ACD11ACD500>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("GetTaskFishing", "_GET_TASK_FISHING", "0xF3735ACD11ACD500"))]
#[inline]
pub unsafe fn get_task_fishing(ped: Ped, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xF3735ACD11ACD500, (ped, p1))
}

/// `GetTaskMoveNetworkEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4F47213DF45A64C>
#[doc(alias(
    "GetTaskMoveNetworkEvent",
    "GET_TASK_MOVE_NETWORK_EVENT",
    "0xB4F47213DF45A64C"
))]
#[inline]
pub fn get_task_move_network_event(ped: Ped, event_name: &str) -> bool {
    call(0xB4F47213DF45A64C, (ped, event_name))
}

/// `GetTaskMoveNetworkId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCACC2F9D994504B7>
#[doc(alias(
    "GetTaskMoveNetworkId",
    "_GET_TASK_MOVE_NETWORK_ID",
    "0xCACC2F9D994504B7"
))]
#[inline]
pub fn get_task_move_network_id(ped: Ped) -> Hash {
    call(0xCACC2F9D994504B7, (ped,))
}

/// `GetTaskMoveNetworkPhaseFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x844CEEE428EA35B0>
#[doc(alias(
    "GetTaskMoveNetworkPhaseFloat",
    "_GET_TASK_MOVE_NETWORK_PHASE_FLOAT",
    "0x844CEEE428EA35B0"
))]
#[inline]
pub fn get_task_move_network_phase_float(ped: Ped, phase_name: &str) -> f32 {
    call(0x844CEEE428EA35B0, (ped, phase_name))
}

/// `GetTaskMoveNetworkState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x717E4D1F2048376D>
#[doc(alias(
    "GetTaskMoveNetworkState",
    "GET_TASK_MOVE_NETWORK_STATE",
    "0x717E4D1F2048376D"
))]
#[inline]
pub fn get_task_move_network_state(ped: Ped) -> Option<String> {
    call(0x717E4D1F2048376D, (ped,))
}

/// `GetTaskPedMountLeapProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BA606AB3A83BC4D>
#[doc(alias(
    "GetTaskPedMountLeapProgress",
    "_GET_TASK_PED_MOUNT_LEAP_PROGRESS",
    "0x6BA606AB3A83BC4D"
))]
#[inline]
pub fn get_task_ped_mount_leap_progress(ped: Ped) -> f32 {
    call(0x6BA606AB3A83BC4D, (ped,))
}

/// `GetTaskPedMountLeapState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9420FB11B8D77948>
#[doc(alias(
    "GetTaskPedMountLeapState",
    "_GET_TASK_PED_MOUNT_LEAP_STATE",
    "0x9420FB11B8D77948"
))]
#[inline]
pub fn get_task_ped_mount_leap_state(ped: Ped) -> i32 {
    call(0x9420FB11B8D77948, (ped,))
}

/// `GetVehicleWaypointPlaybackOverrideSpeed`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3DC971EB22F73447>
#[doc(alias(
    "GetVehicleWaypointPlaybackOverrideSpeed",
    "GET_VEHICLE_WAYPOINT_PLAYBACK_OVERRIDE_SPEED",
    "0x3DC971EB22F73447"
))]
#[inline]
pub fn get_vehicle_waypoint_playback_override_speed(p0: i32) -> i32 {
    call(0x3DC971EB22F73447, (p0,))
}

/// `GetVehicleWaypointProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9824CFF8FC66E159>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x416B62AC8B9E5BBD>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA5B769058763E497>
#[doc(alias(
    "GetWaypointDistanceAlongRoute",
    "GET_WAYPOINT_DISTANCE_ALONG_ROUTE",
    "0xA5B769058763E497"
))]
#[inline]
pub fn get_waypoint_distance_along_route(waypoint_recording: &str, p1: i32) -> f32 {
    call(0xA5B769058763E497, (waypoint_recording, p1))
}

/// `GetWhistleRangeMaxForBondingLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78D8C1D4EB80C588>
#[doc(alias(
    "GetWhistleRangeMaxForBondingLevel",
    "_GET_WHISTLE_RANGE_MAX_FOR_BONDING_LEVEL",
    "0x78D8C1D4EB80C588"
))]
#[inline]
pub fn get_whistle_range_max_for_bonding_level(bonding_level: i32) -> f32 {
    call(0x78D8C1D4EB80C588, (bonding_level,))
}

/// `GetWhistleRangeMinForBondingLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB67D4E056C85A81>
#[doc(alias(
    "GetWhistleRangeMinForBondingLevel",
    "_GET_WHISTLE_RANGE_MIN_FOR_BONDING_LEVEL",
    "0xEB67D4E056C85A81"
))]
#[inline]
pub fn get_whistle_range_min_for_bonding_level(bonding_level: i32) -> f32 {
    call(0xEB67D4E056C85A81, (bonding_level,))
}

/// `HasRequestedCarriableConfigLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8F52A3F84A7CC59>
#[doc(alias(
    "HasRequestedCarriableConfigLoaded",
    "_HAS_REQUESTED_CARRIABLE_CONFIG_LOADED",
    "0xB8F52A3F84A7CC59"
))]
#[inline]
pub fn has_requested_carriable_config_loaded(carriable_config: impl Into<Hash>) -> bool {
    let carriable_config: Hash = carriable_config.into();
    call(0xB8F52A3F84A7CC59, (carriable_config,))
}

/// `IsDrivebyTaskUnderneathDrivingTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8785E6E40C7A8818>
#[doc(alias(
    "IsDrivebyTaskUnderneathDrivingTask",
    "IS_DRIVEBY_TASK_UNDERNEATH_DRIVING_TASK",
    "0x8785E6E40C7A8818"
))]
#[inline]
pub fn is_driveby_task_underneath_driving_task(ped: Ped) -> bool {
    call(0x8785E6E40C7A8818, (ped,))
}

/// `IsEmoteTaskRunning`, since game build 1355.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF9B71C0AF824036>
#[doc(alias("IsEmoteTaskRunning", "IS_EMOTE_TASK_RUNNING", "0xCF9B71C0AF824036"))]
#[inline]
pub fn is_emote_task_running(ped: Ped, p1: i32) -> bool {
    call(0xCF9B71C0AF824036, (ped, p1))
}

/// `IsEntityRevivable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C50B9DCCCA70023>
#[doc(alias("IsEntityRevivable", "_IS_ENTITY_REVIVABLE", "0x6C50B9DCCCA70023"))]
#[inline]
pub fn is_entity_revivable(ped: Ped) -> bool {
    call(0x6C50B9DCCCA70023, (ped,))
}

/// `IsHatBeingPickedUp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11CD066F54DA0133>
#[doc(alias("IsHatBeingPickedUp", "_IS_HAT_BEING_PICKED_UP", "0x11CD066F54DA0133"))]
#[inline]
pub fn is_hat_being_picked_up(hat_object: Object) -> bool {
    call(0x11CD066F54DA0133, (hat_object,))
}

/// `IsHatBeingPickedUp_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4ECCC2815CA79AE2>
#[doc(alias(
    "IsHatBeingPickedUp_2",
    "_IS_HAT_BEING_PICKED_UP_2",
    "0x4ECCC2815CA79AE2"
))]
#[inline]
pub fn is_hat_being_picked_up_2(hat_object: Object) -> bool {
    call(0x4ECCC2815CA79AE2, (hat_object,))
}

/// `IsMountedWeaponTaskUnderneathDrivingTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA320EF046186FA3B>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4D8636C0199A939>
#[doc(alias(
    "IsMoveBlendRatioRunning",
    "IS_MOVE_BLEND_RATIO_RUNNING",
    "0xD4D8636C0199A939"
))]
#[inline]
pub fn is_move_blend_ratio_running(move_blend_ratio: f32) -> bool {
    call(0xD4D8636C0199A939, (move_blend_ratio,))
}

/// `IsMoveBlendRatioSprinting`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x24A2AD74FA9814E2>
#[doc(alias(
    "IsMoveBlendRatioSprinting",
    "IS_MOVE_BLEND_RATIO_SPRINTING",
    "0x24A2AD74FA9814E2"
))]
#[inline]
pub fn is_move_blend_ratio_sprinting(move_blend_ratio: f32) -> bool {
    call(0x24A2AD74FA9814E2, (move_blend_ratio,))
}

/// `IsMoveBlendRatioStill`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x349CE7B56DAFD95C>
#[doc(alias(
    "IsMoveBlendRatioStill",
    "IS_MOVE_BLEND_RATIO_STILL",
    "0x349CE7B56DAFD95C"
))]
#[inline]
pub fn is_move_blend_ratio_still(move_blend_ratio: f32) -> bool {
    call(0x349CE7B56DAFD95C, (move_blend_ratio,))
}

/// `IsMoveBlendRatioWalking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF133BBBE91E1691F>
#[doc(alias(
    "IsMoveBlendRatioWalking",
    "IS_MOVE_BLEND_RATIO_WALKING",
    "0xF133BBBE91E1691F"
))]
#[inline]
pub fn is_move_blend_ratio_walking(move_blend_ratio: f32) -> bool {
    call(0xF133BBBE91E1691F, (move_blend_ratio,))
}

/// `IsPedActiveInScenario`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA135F9482C82CC3>
#[doc(alias(
    "IsPedActiveInScenario",
    "IS_PED_ACTIVE_IN_SCENARIO",
    "0xAA135F9482C82CC3"
))]
#[inline]
pub fn is_ped_active_in_scenario(ped: Ped, scenario: i32) -> bool {
    call(0xAA135F9482C82CC3, (ped, scenario))
}

/// `IsPedArrestingAnyPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9CC7856D52DBD25>
#[doc(alias(
    "IsPedArrestingAnyPed",
    "_IS_PED_ARRESTING_ANY_PED",
    "0xA9CC7856D52DBD25"
))]
#[inline]
pub fn is_ped_arresting_any_ped(ped: Ped) -> bool {
    call(0xA9CC7856D52DBD25, (ped,))
}

/// `IsPedBeingArrested`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90A09F3A45FED688>
#[doc(alias("IsPedBeingArrested", "IS_PED_BEING_ARRESTED", "0x90A09F3A45FED688"))]
#[inline]
pub fn is_ped_being_arrested(ped: Ped) -> bool {
    call(0x90A09F3A45FED688, (ped,))
}

/// `IsPedBeingLed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC5045AB7F1A34FD>
#[doc(alias("IsPedBeingLed", "_IS_PED_BEING_LED", "0xAC5045AB7F1A34FD"))]
#[inline]
pub fn is_ped_being_led(ped: Ped) -> bool {
    call(0xAC5045AB7F1A34FD, (ped,))
}

/// `IsPedCuffed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74E559B3BC910685>
#[doc(alias("IsPedCuffed", "IS_PED_CUFFED", "0x74E559B3BC910685"))]
#[inline]
pub fn is_ped_cuffed(ped: Ped) -> bool {
    call(0x74E559B3BC910685, (ped,))
}

/// `IsPedDuelling`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC8B29D18022EA2B7>
#[doc(alias("IsPedDuelling", "_IS_PED_DUELLING", "0xC8B29D18022EA2B7"))]
#[inline]
pub fn is_ped_duelling(ped: Ped) -> bool {
    call(0xC8B29D18022EA2B7, (ped,))
}

/// `IsPedExitingScenario`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C3CB2E600C8977D>
#[doc(alias(
    "IsPedExitingScenario",
    "IS_PED_EXITING_SCENARIO",
    "0x0C3CB2E600C8977D"
))]
#[inline]
pub fn is_ped_exiting_scenario(ped: Ped, p1: bool) -> bool {
    call(0x0C3CB2E600C8977D, (ped, p1))
}

/// `IsPedGettingUp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A74E1D5F2F00EEC>
#[doc(alias("IsPedGettingUp", "IS_PED_GETTING_UP", "0x2A74E1D5F2F00EEC"))]
#[inline]
pub fn is_ped_getting_up(ped: Ped) -> bool {
    call(0x2A74E1D5F2F00EEC, (ped,))
}

/// `IsPedInHitReact`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF330A5C062B29BED>
#[doc(alias("IsPedInHitReact", "IS_PED_IN_HIT_REACT", "0xF330A5C062B29BED"))]
#[inline]
pub fn is_ped_in_hit_react(ped: Ped) -> bool {
    call(0xF330A5C062B29BED, (ped,))
}

/// `IsPedInWrithe`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEB6D52126E7D640>
#[doc(alias("IsPedInWrithe", "IS_PED_IN_WRITHE", "0xDEB6D52126E7D640"))]
#[inline]
pub fn is_ped_in_writhe(ped: Ped) -> bool {
    call(0xDEB6D52126E7D640, (ped,))
}

/// `IsPedLeadingHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEFC4303DDC6E60D3>
#[doc(alias("IsPedLeadingHorse", "_IS_PED_LEADING_HORSE", "0xEFC4303DDC6E60D3"))]
#[inline]
pub fn is_ped_leading_horse(ped: Ped) -> bool {
    call(0xEFC4303DDC6E60D3, (ped,))
}

/// `IsPedLookingAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x508F5053E3F6F0C4>
#[doc(alias(
    "IsPedLookingAtCoord",
    "_IS_PED_LOOKING_AT_COORD",
    "0x508F5053E3F6F0C4"
))]
#[inline]
pub fn is_ped_looking_at_coord(ped: Ped, x: f32, y: f32, z: f32, radius: f32) -> bool {
    call(0x508F5053E3F6F0C4, (ped, x, y, z, radius))
}

/// `IsPedRunning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5286FFC176F28A2>
#[doc(alias("IsPedRunning", "IS_PED_RUNNING", "0xC5286FFC176F28A2"))]
#[inline]
pub fn is_ped_running(ped: Ped) -> bool {
    call(0xC5286FFC176F28A2, (ped,))
}

/// `IsPedRunningInspectionTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x038B1F1674F0E242>
#[doc(alias(
    "IsPedRunningInspectionTask",
    "IS_PED_RUNNING_INSPECTION_TASK",
    "0x038B1F1674F0E242"
))]
#[inline]
pub fn is_ped_running_inspection_task(ped: Ped) -> bool {
    call(0x038B1F1674F0E242, (ped,))
}

/// `IsPedRunningTaskItemInteraction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC7E480FF8BD0BED>
#[doc(alias(
    "IsPedRunningTaskItemInteraction",
    "IS_PED_RUNNING_TASK_ITEM_INTERACTION",
    "0xEC7E480FF8BD0BED"
))]
#[inline]
pub fn is_ped_running_task_item_interaction(ped: Ped) -> bool {
    call(0xEC7E480FF8BD0BED, (ped,))
}

/// `IsPedScenarioReactLooking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x916B8E075ABC8B4E>
#[doc(alias(
    "IsPedScenarioReactLooking",
    "IS_PED_SCENARIO_REACT_LOOKING",
    "0x916B8E075ABC8B4E"
))]
#[inline]
pub fn is_ped_scenario_react_looking(ped: Ped, p1: bool) -> bool {
    call(0x916B8E075ABC8B4E, (ped, p1))
}

/// `IsPedSprinting`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57E457CD2C0FC168>
#[doc(alias("IsPedSprinting", "IS_PED_SPRINTING", "0x57E457CD2C0FC168"))]
#[inline]
pub fn is_ped_sprinting(ped: Ped) -> bool {
    call(0x57E457CD2C0FC168, (ped,))
}

/// `IsPedStill`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC29253EEF8F0180>
#[doc(alias("IsPedStill", "IS_PED_STILL", "0xAC29253EEF8F0180"))]
#[inline]
pub fn is_ped_still(ped: Ped) -> bool {
    call(0xAC29253EEF8F0180, (ped,))
}

/// `IsPedWalking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE4C184B2B9B071A>
#[doc(alias("IsPedWalking", "IS_PED_WALKING", "0xDE4C184B2B9B071A"))]
#[inline]
pub fn is_ped_walking(ped: Ped) -> bool {
    call(0xDE4C184B2B9B071A, (ped,))
}

/// `IsRevivableHorsePromptVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x756C7B4C43DF0422>
#[doc(alias(
    "IsRevivableHorsePromptVisible",
    "_IS_REVIVABLE_HORSE_PROMPT_VISIBLE",
    "0x756C7B4C43DF0422"
))]
#[inline]
pub fn is_revivable_horse_prompt_visible(strict: bool) -> bool {
    call(0x756C7B4C43DF0422, (strict,))
}

/// `IsScenarioGroupEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x367A09DED4E05B99>
#[doc(alias(
    "IsScenarioGroupEnabled",
    "IS_SCENARIO_GROUP_ENABLED",
    "0x367A09DED4E05B99"
))]
#[inline]
pub fn is_scenario_group_enabled(scenario_group: &str) -> bool {
    call(0x367A09DED4E05B99, (scenario_group,))
}

/// `IsScenarioGroupEnabledHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCC374913DE6AAA6>
#[doc(alias(
    "IsScenarioGroupEnabledHash",
    "_IS_SCENARIO_GROUP_ENABLED_HASH",
    "0xDCC374913DE6AAA6"
))]
#[inline]
pub fn is_scenario_group_enabled_hash(scenario_group: impl Into<Hash>) -> bool {
    let scenario_group: Hash = scenario_group.into();
    call(0xDCC374913DE6AAA6, (scenario_group,))
}

/// `IsScenarioInUse`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1ACBC313966C21F3>
#[doc(alias("IsScenarioInUse", "_IS_SCENARIO_IN_USE", "0x1ACBC313966C21F3"))]
#[inline]
pub fn is_scenario_in_use(scenario: i32) -> bool {
    call(0x1ACBC313966C21F3, (scenario,))
}

/// `IsScenarioOccupied`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x788756D73AC2E07C>
#[doc(alias("IsScenarioOccupied", "IS_SCENARIO_OCCUPIED", "0x788756D73AC2E07C"))]
#[inline]
pub fn is_scenario_occupied(p0: f32, p1: f32, p2: f32, p3: f32, p4: bool) -> bool {
    call(0x788756D73AC2E07C, (p0, p1, p2, p3, p4))
}

/// `IsScenarioPointActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CC36D4156006509>
#[doc(alias(
    "IsScenarioPointActive",
    "_IS_SCENARIO_POINT_ACTIVE",
    "0x0CC36D4156006509"
))]
#[inline]
pub fn is_scenario_point_active(scenario: i32) -> bool {
    call(0x0CC36D4156006509, (scenario,))
}

/// `IsScenarioPointFlagSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8569C38D2FB80650>
#[doc(alias(
    "IsScenarioPointFlagSet",
    "_IS_SCENARIO_POINT_FLAG_SET",
    "0x8569C38D2FB80650"
))]
#[inline]
pub fn is_scenario_point_flag_set(scenario: i32, flag: i32) -> bool {
    call(0x8569C38D2FB80650, (scenario, flag))
}

/// `IsScenarioTypeEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A815DB3EA088722>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x921CE12C489C4C41>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x30ED88D5E0C56A37>
#[doc(alias(
    "IsTaskMoveNetworkReadyForTransition",
    "IS_TASK_MOVE_NETWORK_READY_FOR_TRANSITION",
    "0x30ED88D5E0C56A37"
))]
#[inline]
pub fn is_task_move_network_ready_for_transition(ped: Ped) -> bool {
    call(0x30ED88D5E0C56A37, (ped,))
}

/// `IsTeamCarriableEntity`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x559A6F8C5133B4EE>
#[doc(alias(
    "IsTeamCarriableEntity",
    "IS_TEAM_CARRIABLE_ENTITY",
    "0x559A6F8C5133B4EE"
))]
#[inline]
pub fn is_team_carriable_entity(p0: i32, p1: i32) -> bool {
    call(0x559A6F8C5133B4EE, (p0, p1))
}

/// `IsWaypointPlaybackGoingOnForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE03B3F2D3DC59B64>
#[doc(alias(
    "IsWaypointPlaybackGoingOnForPed",
    "IS_WAYPOINT_PLAYBACK_GOING_ON_FOR_PED",
    "0xE03B3F2D3DC59B64"
))]
#[inline]
pub fn is_waypoint_playback_going_on_for_ped(ped: Ped, waypoint_recording: &str) -> bool {
    call(0xE03B3F2D3DC59B64, (ped, waypoint_recording))
}

/// `IsWaypointPlaybackGoingOnForVehicle`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF5134943EA29868C>
#[doc(alias(
    "IsWaypointPlaybackGoingOnForVehicle",
    "IS_WAYPOINT_PLAYBACK_GOING_ON_FOR_VEHICLE",
    "0xF5134943EA29868C"
))]
#[inline]
pub fn is_waypoint_playback_going_on_for_vehicle(p0: i32, p1: i32) -> bool {
    call(0xF5134943EA29868C, (p0, p1))
}

/// `MakeObjectCarriable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78B4567E18B54480>
#[doc(alias("MakeObjectCarriable", "_MAKE_OBJECT_CARRIABLE", "0x78B4567E18B54480"))]
#[inline]
pub fn make_object_carriable(object: Object) {
    call(0x78B4567E18B54480, (object,))
}

/// `MakeObjectNotCarriable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67BFCED22909834D>
#[doc(alias(
    "MakeObjectNotCarriable",
    "MAKE_OBJECT_NOT_CARRIABLE",
    "0x67BFCED22909834D"
))]
#[inline]
pub fn make_object_not_carriable(object: Object) {
    call(0x67BFCED22909834D, (object,))
}

/// `N_0x0000a8acdc2e1b6a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0000A8ACDC2E1B6A>
#[doc(alias("N_0x0000a8acdc2e1b6a", "0x0000A8ACDC2E1B6A"))]
#[inline]
pub fn n_0x0000a8acdc2e1b6a(ped: Ped, p1: bool) {
    call(0x0000A8ACDC2E1B6A, (ped, p1))
}

/// `N_0x00ffe0f85253c572`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00FFE0F85253C572>
#[doc(alias("N_0x00ffe0f85253c572", "0x00FFE0F85253C572"))]
#[inline]
pub fn n_0x00ffe0f85253c572(p0: i32) -> i32 {
    call(0x00FFE0F85253C572, (p0,))
}

/// `N_0x0365000d8bf86531`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0365000D8BF86531>
#[doc(alias("N_0x0365000d8bf86531", "0x0365000D8BF86531"))]
#[inline]
pub fn n_0x0365000d8bf86531(p0: i32) -> i32 {
    call(0x0365000D8BF86531, (p0,))
}

/// `N_0x098036cab8373d36`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x098036CAB8373D36>
#[doc(alias("N_0x098036cab8373d36", "0x098036CAB8373D36"))]
#[inline]
pub fn n_0x098036cab8373d36(p0: i32) {
    call(0x098036CAB8373D36, (p0,))
}

/// `N_0x098caa6dbe7d8d82`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x098CAA6DBE7D8D82>
#[doc(alias("N_0x098caa6dbe7d8d82", "0x098CAA6DBE7D8D82"))]
#[inline]
pub fn n_0x098caa6dbe7d8d82(p0: i32, p1: i32) {
    call(0x098CAA6DBE7D8D82, (p0, p1))
}

/// `N_0x0a98a362c5a19a43`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A98A362C5A19A43>
#[doc(alias("N_0x0a98a362c5a19a43", "0x0A98A362C5A19A43"))]
#[inline]
pub fn n_0x0a98a362c5a19a43(p0: i32) -> i32 {
    call(0x0A98A362C5A19A43, (p0,))
}

/// `N_0x0d322aef8878b8fe`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D322AEF8878B8FE>
#[doc(alias("N_0x0d322aef8878b8fe", "0x0D322AEF8878B8FE"))]
#[inline]
pub fn n_0x0d322aef8878b8fe(p0: i32, p1: i32) {
    call(0x0D322AEF8878B8FE, (p0, p1))
}

/// `N_0x0e184495b27bb57d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E184495B27BB57D>
#[doc(alias("N_0x0e184495b27bb57d", "0x0E184495B27BB57D"))]
#[inline]
pub fn n_0x0e184495b27bb57d() {
    call(0x0E184495B27BB57D, ())
}

/// `N_0x0f4f6c4ce471259d`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F4F6C4CE471259D>
#[doc(alias("N_0x0f4f6c4ce471259d", "0x0F4F6C4CE471259D"))]
#[inline]
pub fn n_0x0f4f6c4ce471259d(p0: i32, p1: i32) {
    call(0x0F4F6C4CE471259D, (p0, p1))
}

/// `N_0x10adfdf07b7dffba`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10ADFDF07B7DFFBA>
#[doc(alias("N_0x10adfdf07b7dffba", "0x10ADFDF07B7DFFBA"))]
#[inline]
pub fn n_0x10adfdf07b7dffba(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x10ADFDF07B7DFFBA, (p0, p1, p2))
}

/// `N_0x10c44f633e2d6d9e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10C44F633E2D6D9E>
#[doc(alias("N_0x10c44f633e2d6d9e", "0x10C44F633E2D6D9E"))]
#[inline]
pub fn n_0x10c44f633e2d6d9e(p0: i32) {
    call(0x10C44F633E2D6D9E, (p0,))
}

/// `N_0x11c7ce1ae38911b5`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11C7CE1AE38911B5>
#[doc(alias("N_0x11c7ce1ae38911b5", "0x11C7CE1AE38911B5"))]
#[inline]
pub fn n_0x11c7ce1ae38911b5(p0: i32) -> i32 {
    call(0x11C7CE1AE38911B5, (p0,))
}

/// `N_0x152664aa3188b193`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x152664AA3188B193>
#[doc(alias("N_0x152664aa3188b193", "0x152664AA3188B193"))]
#[inline]
pub fn n_0x152664aa3188b193(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) -> i32 {
    call(0x152664AA3188B193, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x1632eb9386cdbe64`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1632EB9386CDBE64>
#[doc(alias("N_0x1632eb9386cdbe64", "0x1632EB9386CDBE64"))]
#[inline]
pub fn n_0x1632eb9386cdbe64(p0: i32, p1: i32) {
    call(0x1632EB9386CDBE64, (p0, p1))
}

/// `N_0x19bc99c678fba139`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19BC99C678FBA139>
#[doc(alias("N_0x19bc99c678fba139", "0x19BC99C678FBA139"))]
#[inline]
pub fn n_0x19bc99c678fba139(p0: i32, p1: i32, p2: i32) {
    call(0x19BC99C678FBA139, (p0, p1, p2))
}

/// `N_0x1a7d63cb1b0bb223`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A7D63CB1B0BB223>
#[doc(alias("N_0x1a7d63cb1b0bb223", "0x1A7D63CB1B0BB223"))]
#[inline]
pub fn n_0x1a7d63cb1b0bb223(p0: i32) {
    call(0x1A7D63CB1B0BB223, (p0,))
}

/// `N_0x1ac5a8ab50cfaa33`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1AC5A8AB50CFAA33>
#[doc(alias("N_0x1ac5a8ab50cfaa33", "0x1AC5A8AB50CFAA33"))]
#[inline]
pub fn n_0x1ac5a8ab50cfaa33(p0: i32) -> i32 {
    call(0x1AC5A8AB50CFAA33, (p0,))
}

/// `N_0x1f298c7bd30d1240`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F298C7BD30D1240>
#[doc(alias("N_0x1f298c7bd30d1240", "0x1F298C7BD30D1240"))]
#[inline]
pub fn n_0x1f298c7bd30d1240(ped: Ped) {
    call(0x1F298C7BD30D1240, (ped,))
}

/// `N_0x1f7a9a9c38c13a56`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F7A9A9C38C13A56>
#[doc(alias("N_0x1f7a9a9c38c13a56", "0x1F7A9A9C38C13A56"))]
#[inline]
pub fn n_0x1f7a9a9c38c13a56(p0: i32) -> i32 {
    call(0x1F7A9A9C38C13A56, (p0,))
}

/// `N_0x2064b33f6e6b92d4`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2064B33F6E6B92D4>
#[doc(alias("N_0x2064b33f6e6b92d4", "0x2064B33F6E6B92D4"))]
#[inline]
pub fn n_0x2064b33f6e6b92d4(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x2064B33F6E6B92D4, (p0, p1, p2, p3))
}

/// `N_0x22cd2c33ed4467a1`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22CD2C33ED4467A1>
#[doc(alias("N_0x22cd2c33ed4467a1", "0x22CD2C33ED4467A1"))]
#[inline]
pub fn n_0x22cd2c33ed4467a1(p0: i32) -> i32 {
    call(0x22CD2C33ED4467A1, (p0,))
}

/// `N_0x22cdbf317c40a122`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22CDBF317C40A122>
#[doc(alias("N_0x22cdbf317c40a122", "0x22CDBF317C40A122"))]
#[inline]
pub fn n_0x22cdbf317c40a122(ped: Ped) {
    call(0x22CDBF317C40A122, (ped,))
}

/// `N_0x23767d80c7eed7c6`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23767D80C7EED7C6>
#[doc(alias("N_0x23767d80c7eed7c6", "0x23767D80C7EED7C6"))]
#[inline]
pub fn n_0x23767d80c7eed7c6(p0: i32, p1: i32) {
    call(0x23767D80C7EED7C6, (p0, p1))
}

/// `N_0x28ef780bdea8a639`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x28EF780BDEA8A639>
#[doc(alias("N_0x28ef780bdea8a639", "0x28EF780BDEA8A639"))]
#[inline]
pub fn n_0x28ef780bdea8a639(ped: Ped, facing_ped: Ped) {
    call(0x28EF780BDEA8A639, (ped, facing_ped))
}

/// `N_0x2948235db2058e99`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2948235DB2058E99>
#[doc(alias("N_0x2948235db2058e99", "0x2948235DB2058E99"))]
#[inline]
pub fn n_0x2948235db2058e99(p0: i32, p1: i32) {
    call(0x2948235DB2058E99, (p0, p1))
}

/// `N_0x2a10538d0a005e81`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A10538D0A005E81>
#[doc(alias("N_0x2a10538d0a005e81", "0x2A10538D0A005E81"))]
#[inline]
pub fn n_0x2a10538d0a005e81(p0: i32, p1: i32) {
    call(0x2A10538D0A005E81, (p0, p1))
}

/// `N_0x2b8af29a78024bd3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2B8AF29A78024BD3>
#[doc(alias("N_0x2b8af29a78024bd3", "0x2B8AF29A78024BD3"))]
#[inline]
pub fn n_0x2b8af29a78024bd3(p0: i32) {
    call(0x2B8AF29A78024BD3, (p0,))
}

/// `N_0x2c497bdef897c6df`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C497BDEF897C6DF>
#[doc(alias("N_0x2c497bdef897c6df", "0x2C497BDEF897C6DF"))]
#[inline]
pub fn n_0x2c497bdef897c6df(p0: i32) -> i32 {
    call(0x2C497BDEF897C6DF, (p0,))
}

/// `N_0x2d657b10f211c572`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D657B10F211C572>
#[doc(alias("N_0x2d657b10f211c572", "0x2D657B10F211C572"))]
#[inline]
pub fn n_0x2d657b10f211c572(ped: Ped, p1: f32) -> i32 {
    call(0x2D657B10F211C572, (ped, p1))
}

/// `N_0x2e1d6d87346bb7d2`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E1D6D87346BB7D2>
#[doc(alias("N_0x2e1d6d87346bb7d2", "0x2E1D6D87346BB7D2"))]
#[inline]
pub fn n_0x2e1d6d87346bb7d2(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x2E1D6D87346BB7D2, (p0, p1, p2, p3))
}

/// `N_0x2eb977293923c723`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2EB977293923C723>
#[doc(alias("N_0x2eb977293923c723", "0x2EB977293923C723"))]
#[inline]
pub fn n_0x2eb977293923c723(p0: i32, p1: i32) {
    call(0x2EB977293923C723, (p0, p1))
}

/// `N_0x30146c25686b7836`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x30146C25686B7836>
#[doc(alias("N_0x30146c25686b7836", "0x30146C25686B7836"))]
#[inline]
pub fn n_0x30146c25686b7836(p0: i32, p1: i32) -> i32 {
    call(0x30146C25686B7836, (p0, p1))
}

/// `N_0x30b391915538ebe2`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x30B391915538EBE2>
#[doc(alias("N_0x30b391915538ebe2", "0x30B391915538EBE2"))]
#[inline]
pub fn n_0x30b391915538ebe2(p0: i32) {
    call(0x30B391915538EBE2, (p0,))
}

/// `N_0x31bb338f64d5c861`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31BB338F64D5C861>
#[doc(alias("N_0x31bb338f64d5c861", "0x31BB338F64D5C861"))]
#[inline]
pub fn n_0x31bb338f64d5c861(ped: Ped, p1: bool) {
    call(0x31BB338F64D5C861, (ped, p1))
}

/// `N_0x358a1a751b335a11`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x358A1A751B335A11>
#[doc(alias("N_0x358a1a751b335a11", "0x358A1A751B335A11"))]
#[inline]
pub fn n_0x358a1a751b335a11(p0: i32) {
    call(0x358A1A751B335A11, (p0,))
}

/// `N_0x370f57c47f68ebca`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x370F57C47F68EBCA>
#[doc(alias("N_0x370f57c47f68ebca", "0x370F57C47F68EBCA"))]
#[inline]
pub fn n_0x370f57c47f68ebca(p0: i32) -> i32 {
    call(0x370F57C47F68EBCA, (p0,))
}

/// `N_0x3bbeecc5b8f35318`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3BBEECC5B8F35318>
#[doc(alias("N_0x3bbeecc5b8f35318", "0x3BBEECC5B8F35318"))]
#[inline]
pub fn n_0x3bbeecc5b8f35318(p0: i32, p1: i32) {
    call(0x3BBEECC5B8F35318, (p0, p1))
}

/// `N_0x3f8387db1b9f31b7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F8387DB1B9F31B7>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `script_struct`: there must be as many as it takes.
#[doc(alias("N_0x3f8387db1b9f31b7", "0x3F8387DB1B9F31B7"))]
#[inline]
pub unsafe fn n_0x3f8387db1b9f31b7(script_struct: &mut [u8], p1: bool) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let script_struct = unsafe { Buffer::new(script_struct) };
    call(0x3F8387DB1B9F31B7, (script_struct, p1))
}

/// `N_0x3feb770d8ed9047a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FEB770D8ED9047A>
#[doc(alias("N_0x3feb770d8ed9047a", "0x3FEB770D8ED9047A"))]
#[inline]
pub fn n_0x3feb770d8ed9047a(p0: i32) -> i32 {
    call(0x3FEB770D8ED9047A, (p0,))
}

/// `N_0x41323f4e0c4ae94b`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41323F4E0C4AE94B>
#[doc(alias("N_0x41323f4e0c4ae94b", "0x41323F4E0C4AE94B"))]
#[inline]
pub fn n_0x41323f4e0c4ae94b(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0x41323F4E0C4AE94B, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0x4161648394262fdf`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4161648394262FDF>
#[doc(alias("N_0x4161648394262fdf", "0x4161648394262FDF"))]
#[inline]
pub fn n_0x4161648394262fdf(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x4161648394262FDF, (p0, p1, p2, p3))
}

/// `N_0x41d1331afad5a091`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41D1331AFAD5A091>
#[doc(alias("N_0x41d1331afad5a091", "0x41D1331AFAD5A091"))]
#[inline]
pub fn n_0x41d1331afad5a091(ped: Ped, p1: i32, p2: i32) {
    call(0x41D1331AFAD5A091, (ped, p1, p2))
}

/// `N_0x450080ddedb91258`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x450080DDEDB91258>
#[doc(alias("N_0x450080ddedb91258", "0x450080DDEDB91258"))]
#[inline]
pub fn n_0x450080ddedb91258(p0: i32, p1: i32) {
    call(0x450080DDEDB91258, (p0, p1))
}

/// `N_0x4a7d73989f52eb37`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A7D73989F52EB37>
#[doc(alias("N_0x4a7d73989f52eb37", "0x4A7D73989F52EB37"))]
#[inline]
pub fn n_0x4a7d73989f52eb37(p0: i32, p1: i32) {
    call(0x4A7D73989F52EB37, (p0, p1))
}

/// `N_0x4ba972d0e5ad8122`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4BA972D0E5AD8122>
#[doc(alias("N_0x4ba972d0e5ad8122", "0x4BA972D0E5AD8122"))]
#[inline]
pub fn n_0x4ba972d0e5ad8122(p0: i32, p1: i32) {
    call(0x4BA972D0E5AD8122, (p0, p1))
}

/// `N_0x4e806a395d43a458`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E806A395D43A458>
#[doc(alias("N_0x4e806a395d43a458", "0x4E806A395D43A458"))]
#[inline]
pub fn n_0x4e806a395d43a458(p0: i32) {
    call(0x4E806A395D43A458, (p0,))
}

/// `N_0x4f57397388e1dff8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F57397388E1DFF8>
#[doc(alias("N_0x4f57397388e1dff8", "0x4F57397388E1DFF8"))]
#[inline]
pub fn n_0x4f57397388e1dff8() {
    call(0x4F57397388E1DFF8, ())
}

/// `N_0x50aa09a0da64e73c`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x50AA09A0DA64E73C>
#[doc(alias("N_0x50aa09a0da64e73c", "0x50AA09A0DA64E73C"))]
#[inline]
pub fn n_0x50aa09a0da64e73c(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0x50AA09A0DA64E73C, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0x5217b7b6db78e1f3`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5217B7B6DB78E1F3>
#[doc(alias("N_0x5217b7b6db78e1f3", "0x5217B7B6DB78E1F3"))]
#[inline]
pub fn n_0x5217b7b6db78e1f3(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x5217B7B6DB78E1F3, (p0, p1, p2, p3, p4))
}

/// `N_0x59ae5ca4ffb4e378`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59AE5CA4FFB4E378>
#[doc(alias("N_0x59ae5ca4ffb4e378", "0x59AE5CA4FFB4E378"))]
#[inline]
pub fn n_0x59ae5ca4ffb4e378(p0: i32, p1: i32) -> i32 {
    call(0x59AE5CA4FFB4E378, (p0, p1))
}

/// `N_0x59aea4dc640814b9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59AEA4DC640814B9>
#[doc(alias("N_0x59aea4dc640814b9", "0x59AEA4DC640814B9"))]
#[inline]
pub fn n_0x59aea4dc640814b9(p0: i32, p1: i32) {
    call(0x59AEA4DC640814B9, (p0, p1))
}

/// `N_0x5b68d0007d9c92eb`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B68D0007D9C92EB>
#[doc(alias("N_0x5b68d0007d9c92eb", "0x5B68D0007D9C92EB"))]
#[inline]
pub fn n_0x5b68d0007d9c92eb(p0: i32, p1: i32) {
    call(0x5B68D0007D9C92EB, (p0, p1))
}

/// `N_0x5d9b0baaf04cf65b`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D9B0BAAF04CF65B>
#[doc(alias("N_0x5d9b0baaf04cf65b", "0x5D9B0BAAF04CF65B"))]
#[inline]
pub fn n_0x5d9b0baaf04cf65b(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x5D9B0BAAF04CF65B, (p0, p1, p2, p3))
}

/// `N_0x615dc4a82e90bb48`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x615DC4A82E90BB48>
#[doc(alias("N_0x615dc4a82e90bb48", "0x615DC4A82E90BB48"))]
#[inline]
pub fn n_0x615dc4a82e90bb48(p0: i32, p1: i32, p2: i32) {
    call(0x615DC4A82E90BB48, (p0, p1, p2))
}

/// `N_0x643fd1556f621772`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x643FD1556F621772>
#[doc(alias("N_0x643fd1556f621772", "0x643FD1556F621772"))]
#[inline]
pub fn n_0x643fd1556f621772(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x643FD1556F621772, (p0, p1, p2))
}

/// `N_0x651f0530083c0e5a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x651F0530083C0E5A>
#[doc(alias("N_0x651f0530083c0e5a", "0x651F0530083C0E5A"))]
#[inline]
pub fn n_0x651f0530083c0e5a(p0: i32, p1: i32) {
    call(0x651F0530083C0E5A, (p0, p1))
}

/// `N_0x65d281985f2bdfc2`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x65D281985F2BDFC2>
#[doc(alias("N_0x65d281985f2bdfc2", "0x65D281985F2BDFC2"))]
#[inline]
pub fn n_0x65d281985f2bdfc2(p0: i32, p1: i32) {
    call(0x65D281985F2BDFC2, (p0, p1))
}

/// `N_0x673a8779d229ba5a`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x673A8779D229BA5A>
#[doc(alias("N_0x673a8779d229ba5a", "0x673A8779D229BA5A"))]
#[inline]
pub fn n_0x673a8779d229ba5a(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x673A8779D229BA5A, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x678d3226cf70b9c8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x678D3226CF70B9C8>
#[doc(alias("N_0x678d3226cf70b9c8", "0x678D3226CF70B9C8"))]
#[inline]
pub fn n_0x678d3226cf70b9c8(ped: Ped, p1: bool) -> Object {
    call(0x678D3226CF70B9C8, (ped, p1))
}

/// `N_0x6c269f673c47031e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C269F673C47031E>
#[doc(alias("N_0x6c269f673c47031e", "0x6C269F673C47031E"))]
#[inline]
pub fn n_0x6c269f673c47031e(p0: i32) -> i32 {
    call(0x6C269F673C47031E, (p0,))
}

/// `N_0x6dac799857ef3f11`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6DAC799857EF3F11>
#[doc(alias("N_0x6dac799857ef3f11", "0x6DAC799857EF3F11"))]
#[inline]
pub fn n_0x6dac799857ef3f11(p0: i32, p1: i32) -> i32 {
    call(0x6DAC799857EF3F11, (p0, p1))
}

/// `N_0x722d6a49200174fe`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x722D6A49200174FE>
#[doc(alias("N_0x722d6a49200174fe", "0x722D6A49200174FE"))]
#[inline]
pub fn n_0x722d6a49200174fe(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x722D6A49200174FE, (p0, p1, p2, p3, p4))
}

/// `N_0x748d5e0d2a1a4c61`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x748D5E0D2A1A4C61>
#[doc(alias("N_0x748d5e0d2a1a4c61", "0x748D5E0D2A1A4C61"))]
#[inline]
pub fn n_0x748d5e0d2a1a4c61(p0: i32, p1: i32, p2: i32) {
    call(0x748D5E0D2A1A4C61, (p0, p1, p2))
}

/// `N_0x74f0209674864cbd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74F0209674864CBD>
#[doc(alias("N_0x74f0209674864cbd", "0x74F0209674864CBD"))]
#[inline]
pub fn n_0x74f0209674864cbd() -> i32 {
    call(0x74F0209674864CBD, ())
}

/// `N_0x764db5a48390fbad`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x764DB5A48390FBAD>
#[doc(alias("N_0x764db5a48390fbad", "0x764DB5A48390FBAD"))]
#[inline]
pub fn n_0x764db5a48390fbad(p0: i32, p1: i32) {
    call(0x764DB5A48390FBAD, (p0, p1))
}

/// `N_0x76610d12a838ebde`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x76610D12A838EBDE>
#[doc(alias("N_0x76610d12a838ebde", "0x76610D12A838EBDE"))]
#[inline]
pub fn n_0x76610d12a838ebde(p0: i32) -> i32 {
    call(0x76610D12A838EBDE, (p0,))
}

/// `N_0x7cb99fadde73cd1b`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7CB99FADDE73CD1B>
#[doc(alias("N_0x7cb99fadde73cd1b", "0x7CB99FADDE73CD1B"))]
#[inline]
pub fn n_0x7cb99fadde73cd1b(p0: i32) -> i32 {
    call(0x7CB99FADDE73CD1B, (p0,))
}

/// `N_0x7fb78b2199c10e92`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FB78B2199C10E92>
#[doc(alias("N_0x7fb78b2199c10e92", "0x7FB78B2199C10E92"))]
#[inline]
pub fn n_0x7fb78b2199c10e92(p0: i32) {
    call(0x7FB78B2199C10E92, (p0,))
}

/// `N_0x801bd27403f3cba0`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x801BD27403F3CBA0>
#[doc(alias("N_0x801bd27403f3cba0", "0x801BD27403F3CBA0"))]
#[inline]
pub fn n_0x801bd27403f3cba0(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x801BD27403F3CBA0, (p0, p1, p2, p3))
}

/// `N_0x827a58ced9d4d5b4`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x827A58CED9D4D5B4>
#[doc(alias("N_0x827a58ced9d4d5b4", "0x827A58CED9D4D5B4"))]
#[inline]
pub fn n_0x827a58ced9d4d5b4(p0: i32, p1: i32) {
    call(0x827A58CED9D4D5B4, (p0, p1))
}

/// `N_0x82ed59f095056550`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x82ED59F095056550>
#[doc(alias("N_0x82ed59f095056550", "0x82ED59F095056550"))]
#[inline]
pub fn n_0x82ed59f095056550(p0: i32, p1: i32) {
    call(0x82ED59F095056550, (p0, p1))
}

/// `N_0x865732725536ee39`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x865732725536EE39>
#[doc(alias("N_0x865732725536ee39", "0x865732725536EE39"))]
#[inline]
pub fn n_0x865732725536ee39(p0: i32) -> Vector3 {
    call(0x865732725536EE39, (p0,))
}

/// `N_0x8798cf6815b8fe0f`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8798CF6815B8FE0F>
#[doc(alias("N_0x8798cf6815b8fe0f", "0x8798CF6815B8FE0F"))]
#[inline]
pub fn n_0x8798cf6815b8fe0f(p0: i32, p1: i32) {
    call(0x8798CF6815B8FE0F, (p0, p1))
}

/// `N_0x885d19ac2b6fbff4`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x885D19AC2B6FBFF4>
#[doc(alias("N_0x885d19ac2b6fbff4", "0x885D19AC2B6FBFF4"))]
#[inline]
pub fn n_0x885d19ac2b6fbff4(p0: i32, p1: i32) {
    call(0x885D19AC2B6FBFF4, (p0, p1))
}

/// `N_0x88fd60d846d9cd63`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88FD60D846D9CD63>
#[doc(alias("N_0x88fd60d846d9cd63", "0x88FD60D846D9CD63"))]
#[inline]
pub fn n_0x88fd60d846d9cd63(ped: Ped) {
    call(0x88FD60D846D9CD63, (ped,))
}

/// `N_0x8e1dde26d270cc5e`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E1DDE26D270CC5E>
#[doc(alias("N_0x8e1dde26d270cc5e", "0x8E1DDE26D270CC5E"))]
#[inline]
pub fn n_0x8e1dde26d270cc5e(p0: i32, p1: i32) {
    call(0x8E1DDE26D270CC5E, (p0, p1))
}

/// `N_0x8f8c84363810691a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8F8C84363810691A>
#[doc(alias("N_0x8f8c84363810691a", "0x8F8C84363810691A"))]
#[inline]
pub fn n_0x8f8c84363810691a(p0: i32, p1: i32) {
    call(0x8F8C84363810691A, (p0, p1))
}

/// `N_0x9050df2c53801208`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9050DF2C53801208>
#[doc(alias("N_0x9050df2c53801208", "0x9050DF2C53801208"))]
#[inline]
pub fn n_0x9050df2c53801208(ped: Ped, p1: f32) {
    call(0x9050DF2C53801208, (ped, p1))
}

/// `N_0x90703a8f75ee4abd`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90703A8F75EE4ABD>
#[doc(alias("N_0x90703a8f75ee4abd", "0x90703A8F75EE4ABD"))]
#[inline]
pub fn n_0x90703a8f75ee4abd(p0: i32, p1: i32) -> i32 {
    call(0x90703A8F75EE4ABD, (p0, p1))
}

/// `N_0x908bb14bce85c80e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x908BB14BCE85C80E>
#[doc(alias("N_0x908bb14bce85c80e", "0x908BB14BCE85C80E"))]
#[inline]
pub fn n_0x908bb14bce85c80e(p0: i32) -> i32 {
    call(0x908BB14BCE85C80E, (p0,))
}

/// `N_0x91cb5e431f579ba1`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x91CB5E431F579BA1>
#[doc(alias("N_0x91cb5e431f579ba1", "0x91CB5E431F579BA1"))]
#[inline]
pub fn n_0x91cb5e431f579ba1(p0: i32) -> Vector3 {
    call(0x91CB5E431F579BA1, (p0,))
}

/// `N_0x920684be432875b1`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x920684BE432875B1>
#[doc(alias("N_0x920684be432875b1", "0x920684BE432875B1"))]
#[inline]
pub fn n_0x920684be432875b1(p0: i32) -> i32 {
    call(0x920684BE432875B1, (p0,))
}

/// `N_0x954451ea2d2120fb`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x954451EA2D2120FB>
#[doc(alias("N_0x954451ea2d2120fb", "0x954451EA2D2120FB"))]
#[inline]
pub fn n_0x954451ea2d2120fb(p0: i32, p1: i32) {
    call(0x954451EA2D2120FB, (p0, p1))
}

/// `N_0x9585ff23c4b8ede0`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9585FF23C4B8EDE0>
#[doc(alias("N_0x9585ff23c4b8ede0", "0x9585FF23C4B8EDE0"))]
#[inline]
pub fn n_0x9585ff23c4b8ede0(p0: i32, p1: i32) {
    call(0x9585FF23C4B8EDE0, (p0, p1))
}

/// `N_0x9667cce29bfa0780`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9667CCE29BFA0780>
#[doc(alias("N_0x9667cce29bfa0780", "0x9667CCE29BFA0780"))]
#[inline]
pub fn n_0x9667cce29bfa0780(p0: i32) {
    call(0x9667CCE29BFA0780, (p0,))
}

/// `N_0x974da3408dec4e79`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x974DA3408DEC4E79>
#[doc(alias("N_0x974da3408dec4e79", "0x974DA3408DEC4E79"))]
#[inline]
pub fn n_0x974da3408dec4e79(p0: i32) -> i32 {
    call(0x974DA3408DEC4E79, (p0,))
}

/// `N_0x9addbb9242179d56`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9ADDBB9242179D56>
#[doc(alias("N_0x9addbb9242179d56", "0x9ADDBB9242179D56"))]
#[inline]
pub fn n_0x9addbb9242179d56(object: Object, ped: Ped) {
    call(0x9ADDBB9242179D56, (object, ped))
}

/// `N_0x9b6a58fdb0024f12`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B6A58FDB0024F12>
#[doc(alias("N_0x9b6a58fdb0024f12", "0x9B6A58FDB0024F12"))]
#[inline]
pub fn n_0x9b6a58fdb0024f12(p0: i32, p1: i32) {
    call(0x9B6A58FDB0024F12, (p0, p1))
}

/// `N_0x9c8f42a5d1859dc1`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C8F42A5D1859DC1>
#[doc(alias("N_0x9c8f42a5d1859dc1", "0x9C8F42A5D1859DC1"))]
#[inline]
pub fn n_0x9c8f42a5d1859dc1(p0: i32) {
    call(0x9C8F42A5D1859DC1, (p0,))
}

/// `N_0x9ebd34958ab6f824`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9EBD34958AB6F824>
#[doc(alias("N_0x9ebd34958ab6f824", "0x9EBD34958AB6F824"))]
#[inline]
pub fn n_0x9ebd34958ab6f824(p0: i32) {
    call(0x9EBD34958AB6F824, (p0,))
}

/// `N_0x9ff5f9b24e870748`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9FF5F9B24E870748>
#[doc(alias("N_0x9ff5f9b24e870748", "0x9FF5F9B24E870748"))]
#[inline]
pub fn n_0x9ff5f9b24e870748(p0: i32) -> i32 {
    call(0x9FF5F9B24E870748, (p0,))
}

/// `N_0xa052608a12559bbb`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA052608A12559BBB>
#[doc(alias("N_0xa052608a12559bbb", "0xA052608A12559BBB"))]
#[inline]
pub fn n_0xa052608a12559bbb(p0: i32, p1: i32) {
    call(0xA052608A12559BBB, (p0, p1))
}

/// `N_0xa21aa2f0c2180125`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA21AA2F0C2180125>
#[doc(alias("N_0xa21aa2f0c2180125", "0xA21AA2F0C2180125"))]
#[inline]
pub fn n_0xa21aa2f0c2180125(p0: i32, p1: i32) {
    call(0xA21AA2F0C2180125, (p0, p1))
}

/// `N_0xa263adbbc8056214`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA263ADBBC8056214>
#[doc(alias("N_0xa263adbbc8056214", "0xA263ADBBC8056214"))]
#[inline]
pub fn n_0xa263adbbc8056214(p0: i32, p1: i32) {
    call(0xA263ADBBC8056214, (p0, p1))
}

/// `N_0xa42dc7919159cccf`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA42DC7919159CCCF>
#[doc(alias("N_0xa42dc7919159cccf", "0xA42DC7919159CCCF"))]
#[inline]
pub fn n_0xa42dc7919159cccf(p0: i32) {
    call(0xA42DC7919159CCCF, (p0,))
}

/// `N_0xa6a76d666a281f2d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6A76D666A281F2D>
#[doc(alias("N_0xa6a76d666a281f2d", "0xA6A76D666A281F2D"))]
#[inline]
pub fn n_0xa6a76d666a281f2d(p0: i32, item: impl Into<Hash>) {
    let item: Hash = item.into();
    call(0xA6A76D666A281F2D, (p0, item))
}

/// `N_0xa7479fb665361edb`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA7479FB665361EDB>
#[doc(alias("N_0xa7479fb665361edb", "0xA7479FB665361EDB"))]
#[inline]
pub fn n_0xa7479fb665361edb(p0: i32, p1: i32) {
    call(0xA7479FB665361EDB, (p0, p1))
}

/// `N_0xa9e7672f8c6c6f74`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9E7672F8C6C6F74>
#[doc(alias("N_0xa9e7672f8c6c6f74", "0xA9E7672F8C6C6F74"))]
#[inline]
pub fn n_0xa9e7672f8c6c6f74(p0: i32) -> i32 {
    call(0xA9E7672F8C6C6F74, (p0,))
}

/// `N_0xadc45010bc17af0e`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xADC45010BC17AF0E>
#[doc(alias("N_0xadc45010bc17af0e", "0xADC45010BC17AF0E"))]
#[inline]
pub fn n_0xadc45010bc17af0e(p0: i32, p1: i32) {
    call(0xADC45010BC17AF0E, (p0, p1))
}

/// `N_0xaf2ef28ce3084505`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF2EF28CE3084505>
#[doc(alias("N_0xaf2ef28ce3084505", "0xAF2EF28CE3084505"))]
#[inline]
pub fn n_0xaf2ef28ce3084505(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xAF2EF28CE3084505, (p0, p1, p2, p3))
}

/// `N_0xb2d15d3551fe4fae`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2D15D3551FE4FAE>
#[doc(alias("N_0xb2d15d3551fe4fae", "0xB2D15D3551FE4FAE"))]
#[inline]
pub fn n_0xb2d15d3551fe4fae(p0: i32) {
    call(0xB2D15D3551FE4FAE, (p0,))
}

/// `N_0xb2f47a1afdfcc595`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2F47A1AFDFCC595>
#[doc(alias("N_0xb2f47a1afdfcc595", "0xB2F47A1AFDFCC595"))]
#[inline]
pub fn n_0xb2f47a1afdfcc595(p0: i32, p1: i32) {
    call(0xB2F47A1AFDFCC595, (p0, p1))
}

/// `N_0xb520dbda7fcf573f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB520DBDA7FCF573F>
#[doc(alias("N_0xb520dbda7fcf573f", "0xB520DBDA7FCF573F"))]
#[inline]
pub fn n_0xb520dbda7fcf573f(ped: Ped) -> bool {
    call(0xB520DBDA7FCF573F, (ped,))
}

/// `N_0xb79817db31ff72b9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB79817DB31FF72B9>
#[doc(alias("N_0xb79817db31ff72b9", "0xB79817DB31FF72B9"))]
#[inline]
pub fn n_0xb79817db31ff72b9(p0: i32, p1: i32) {
    call(0xB79817DB31FF72B9, (p0, p1))
}

/// `N_0xb8e213d02f37947d`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8E213D02F37947D>
#[doc(alias("N_0xb8e213d02f37947d", "0xB8E213D02F37947D"))]
#[inline]
pub fn n_0xb8e213d02f37947d(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0xB8E213D02F37947D, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0xb8e3486d107f4194`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8E3486D107F4194>
#[doc(alias("N_0xb8e3486d107f4194", "0xB8E3486D107F4194"))]
#[inline]
pub fn n_0xb8e3486d107f4194(p0: i32, p1: i32) {
    call(0xB8E3486D107F4194, (p0, p1))
}

/// `N_0xbaab791aa72c2821`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBAAB791AA72C2821>
#[doc(alias("N_0xbaab791aa72c2821", "0xBAAB791AA72C2821"))]
#[inline]
pub fn n_0xbaab791aa72c2821(p0: i32, p1: i32) {
    call(0xBAAB791AA72C2821, (p0, p1))
}

/// `N_0xbc3f847ae2c3dc65`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC3F847AE2C3DC65>
#[doc(alias("N_0xbc3f847ae2c3dc65", "0xBC3F847AE2C3DC65"))]
#[inline]
pub fn n_0xbc3f847ae2c3dc65(p0: i32, p1: i32) {
    call(0xBC3F847AE2C3DC65, (p0, p1))
}

/// `N_0xbd70108d01875299`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD70108D01875299>
#[doc(alias("N_0xbd70108d01875299", "0xBD70108D01875299"))]
#[inline]
pub fn n_0xbd70108d01875299(p0: i32) -> i32 {
    call(0xBD70108D01875299, (p0,))
}

/// `N_0xbedbe39b5fd98fd6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBEDBE39B5FD98FD6>
#[doc(alias("N_0xbedbe39b5fd98fd6", "0xBEDBE39B5FD98FD6"))]
#[inline]
pub fn n_0xbedbe39b5fd98fd6(ped: Ped) -> bool {
    call(0xBEDBE39B5FD98FD6, (ped,))
}

/// `N_0xbeefbb608d2aa68a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBEEFBB608D2AA68A>
#[doc(alias("N_0xbeefbb608d2aa68a", "0xBEEFBB608D2AA68A"))]
#[inline]
pub fn n_0xbeefbb608d2aa68a(p0: i32) {
    call(0xBEEFBB608D2AA68A, (p0,))
}

/// `N_0xce4e669400e5f8aa`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE4E669400E5F8AA>
#[doc(alias("N_0xce4e669400e5f8aa", "0xCE4E669400E5F8AA"))]
#[inline]
pub fn n_0xce4e669400e5f8aa(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xCE4E669400E5F8AA, (p0, p1, p2, p3))
}

/// `N_0xd0abc4ea3b5e21a0`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0ABC4EA3B5E21A0>
#[doc(alias("N_0xd0abc4ea3b5e21a0", "0xD0ABC4EA3B5E21A0"))]
#[inline]
pub fn n_0xd0abc4ea3b5e21a0(p0: i32, p1: i32) -> i32 {
    call(0xD0ABC4EA3B5E21A0, (p0, p1))
}

/// `N_0xd508fa229f1c4900`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD508FA229F1C4900>
#[doc(alias("N_0xd508fa229f1c4900", "0xD508FA229F1C4900"))]
#[inline]
pub fn n_0xd508fa229f1c4900(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) -> i32 {
    call(0xD508FA229F1C4900, (p0, p1, p2, p3, p4, p5))
}

/// `N_0xd999e379265a4501`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD999E379265A4501>
#[doc(alias("N_0xd999e379265a4501", "0xD999E379265A4501"))]
#[inline]
pub fn n_0xd999e379265a4501(p0: i32, p1: i32, p2: i32) {
    call(0xD999E379265A4501, (p0, p1, p2))
}

/// `N_0xde0c8b145ea466ff`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE0C8B145EA466FF>
#[doc(alias("N_0xde0c8b145ea466ff", "0xDE0C8B145EA466FF"))]
#[inline]
pub fn n_0xde0c8b145ea466ff(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0xDE0C8B145EA466FF, (p0, p1, p2, p3, p4, p5))
}

/// `N_0xdf56a2b50c04dea4`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF56A2B50C04DEA4>
#[doc(alias("N_0xdf56a2b50c04dea4", "0xDF56A2B50C04DEA4"))]
#[inline]
pub fn n_0xdf56a2b50c04dea4(p0: i32, p1: i32) -> i32 {
    call(0xDF56A2B50C04DEA4, (p0, p1))
}

/// `N_0xdf94844d474f31e5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF94844D474F31E5>
#[doc(alias("N_0xdf94844d474f31e5", "0xDF94844D474F31E5"))]
#[inline]
pub fn n_0xdf94844d474f31e5(ped: Ped) {
    call(0xDF94844D474F31E5, (ped,))
}

/// `N_0xe01c8dc8edd28d31`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE01C8DC8EDD28D31>
#[doc(alias("N_0xe01c8dc8edd28d31", "0xE01C8DC8EDD28D31"))]
#[inline]
pub fn n_0xe01c8dc8edd28d31(p0: i32, p1: i32) {
    call(0xE01C8DC8EDD28D31, (p0, p1))
}

/// `N_0xe01f55b2896f6b37`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE01F55B2896F6B37>
#[doc(alias("N_0xe01f55b2896f6b37", "0xE01F55B2896F6B37"))]
#[inline]
pub fn n_0xe01f55b2896f6b37(p0: i32, p1: i32) {
    call(0xE01F55B2896F6B37, (p0, p1))
}

/// `N_0xe05a5d39be6e93af`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE05A5D39BE6E93AF>
#[doc(alias("N_0xe05a5d39be6e93af", "0xE05A5D39BE6E93AF"))]
#[inline]
pub fn n_0xe05a5d39be6e93af(p0: i32) {
    call(0xE05A5D39BE6E93AF, (p0,))
}

/// `N_0xe116f6f2da2d777e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE116F6F2DA2D777E>
#[doc(alias("N_0xe116f6f2da2d777e", "0xE116F6F2DA2D777E"))]
#[inline]
pub fn n_0xe116f6f2da2d777e(p0: i32) -> Vector3 {
    call(0xE116F6F2DA2D777E, (p0,))
}

/// `N_0xe1c105e6bba48270`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1C105E6BBA48270>
#[doc(alias("N_0xe1c105e6bba48270", "0xE1C105E6BBA48270"))]
#[inline]
pub fn n_0xe1c105e6bba48270() -> i32 {
    call(0xE1C105E6BBA48270, ())
}

/// `N_0xe2cf104add49d4bf`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE2CF104ADD49D4BF>
#[doc(alias("N_0xe2cf104add49d4bf", "0xE2CF104ADD49D4BF"))]
#[inline]
pub fn n_0xe2cf104add49d4bf(p0: i32) {
    call(0xE2CF104ADD49D4BF, (p0,))
}

/// `N_0xe55478c5edf70ac2`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE55478C5EDF70AC2>
#[doc(alias("N_0xe55478c5edf70ac2", "0xE55478C5EDF70AC2"))]
#[inline]
pub fn n_0xe55478c5edf70ac2(p0: i32) -> i32 {
    call(0xE55478C5EDF70AC2, (p0,))
}

/// `N_0xe5831aa1e2fd147c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5831AA1E2FD147C>
#[doc(alias("N_0xe5831aa1e2fd147c", "0xE5831AA1E2FD147C"))]
#[inline]
pub fn n_0xe5831aa1e2fd147c(p0: i32) {
    call(0xE5831AA1E2FD147C, (p0,))
}

/// `N_0xe62754d09354f6cf`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE62754D09354F6CF>
#[doc(alias("N_0xe62754d09354f6cf", "0xE62754D09354F6CF"))]
#[inline]
pub fn n_0xe62754d09354f6cf(p0: i32) -> i32 {
    call(0xE62754D09354F6CF, (p0,))
}

/// `N_0xe69fda40aac3efc0`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE69FDA40AAC3EFC0>
#[doc(alias("N_0xe69fda40aac3efc0", "0xE69FDA40AAC3EFC0"))]
#[inline]
pub fn n_0xe69fda40aac3efc0(p0: i32, p1: i32) {
    call(0xE69FDA40AAC3EFC0, (p0, p1))
}

/// `N_0xe6a151364c600b24`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE6A151364C600B24>
#[doc(alias("N_0xe6a151364c600b24", "0xE6A151364C600B24"))]
#[inline]
pub fn n_0xe6a151364c600b24(p0: i32) -> i32 {
    call(0xE6A151364C600B24, (p0,))
}

/// `N_0xe9225354fb7437a7`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9225354FB7437A7>
#[doc(alias("N_0xe9225354fb7437a7", "0xE9225354FB7437A7"))]
#[inline]
pub fn n_0xe9225354fb7437a7(p0: i32, p1: i32) {
    call(0xE9225354FB7437A7, (p0, p1))
}

/// `N_0xe9a6400d1a0e7a55`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9A6400D1A0E7A55>
#[doc(alias("N_0xe9a6400d1a0e7a55", "0xE9A6400D1A0E7A55"))]
#[inline]
pub fn n_0xe9a6400d1a0e7a55(p0: i32) -> i32 {
    call(0xE9A6400D1A0E7A55, (p0,))
}

/// `N_0xeaf87da2be78a15b`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEAF87DA2BE78A15B>
#[doc(alias("N_0xeaf87da2be78a15b", "0xEAF87DA2BE78A15B"))]
#[inline]
pub fn n_0xeaf87da2be78a15b(p0: i32, p1: i32) {
    call(0xEAF87DA2BE78A15B, (p0, p1))
}

/// `N_0xec516fe805d2cb2d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC516FE805D2CB2D>
#[doc(alias("N_0xec516fe805d2cb2d", "0xEC516FE805D2CB2D"))]
#[inline]
pub fn n_0xec516fe805d2cb2d(p0: i32) {
    call(0xEC516FE805D2CB2D, (p0,))
}

/// `N_0xefd875c2791ebefd`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEFD875C2791EBEFD>
#[doc(alias("N_0xefd875c2791ebefd", "0xEFD875C2791EBEFD"))]
#[inline]
pub fn n_0xefd875c2791ebefd(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0xEFD875C2791EBEFD, (p0, p1, p2, p3))
}

/// `N_0xf3c3503276f4a034`, since game build 1436.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3C3503276F4A034>
#[doc(alias("N_0xf3c3503276f4a034", "0xF3C3503276F4A034"))]
#[inline]
pub fn n_0xf3c3503276f4a034(entity: impl Into<Entity>, p1: i32) {
    let entity: Entity = entity.into();
    call(0xF3C3503276F4A034, (entity, p1))
}

/// `N_0xf718931a82eeb898`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF718931A82EEB898>
#[doc(alias("N_0xf718931a82eeb898", "0xF718931A82EEB898"))]
#[inline]
pub fn n_0xf718931a82eeb898() {
    call(0xF718931A82EEB898, ())
}

/// `N_0xf948f4356f010f11`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF948F4356F010F11>
#[doc(alias("N_0xf948f4356f010f11", "0xF948F4356F010F11"))]
#[inline]
pub fn n_0xf948f4356f010f11(p0: i32, p1: i32, p2: i32) {
    call(0xF948F4356F010F11, (p0, p1, p2))
}

/// `N_0xf97f462779b31786`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF97F462779B31786>
#[doc(alias("N_0xf97f462779b31786", "0xF97F462779B31786"))]
#[inline]
pub fn n_0xf97f462779b31786(p0: i32) -> i32 {
    call(0xF97F462779B31786, (p0,))
}

/// `N_0xfa30e2254461adeb`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA30E2254461ADEB>
#[doc(alias("N_0xfa30e2254461adeb", "0xFA30E2254461ADEB"))]
#[inline]
pub fn n_0xfa30e2254461adeb(p0: i32, p1: i32) {
    call(0xFA30E2254461ADEB, (p0, p1))
}

/// `N_0xfdecca06e8b81346`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFDECCA06E8B81346>
#[doc(alias("N_0xfdecca06e8b81346", "0xFDECCA06E8B81346"))]
#[inline]
pub fn n_0xfdecca06e8b81346(ped: Ped) -> i32 {
    call(0xFDECCA06E8B81346, (ped,))
}

/// `N_0xfe5d28b9b7837cc1`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE5D28B9B7837CC1>
#[doc(alias("N_0xfe5d28b9b7837cc1", "0xFE5D28B9B7837CC1"))]
#[inline]
pub fn n_0xfe5d28b9b7837cc1(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0xFE5D28B9B7837CC1, (p0, p1, p2, p3))
}

/// `N_0xff8afca532b500d4`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF8AFCA532B500D4>
#[doc(alias("N_0xff8afca532b500d4", "0xFF8AFCA532B500D4"))]
#[inline]
pub fn n_0xff8afca532b500d4(p0: i32, p1: i32) {
    call(0xFF8AFCA532B500D4, (p0, p1))
}

/// `OpenPatrolRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA36BFB5EE89F3D82>
#[doc(alias("OpenPatrolRoute", "OPEN_PATROL_ROUTE", "0xA36BFB5EE89F3D82"))]
#[inline]
pub fn open_patrol_route(patrol_route: &str) {
    call(0xA36BFB5EE89F3D82, (patrol_route,))
}

/// `OpenSequenceTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8854A4326B9E12B>
#[doc(alias("OpenSequenceTask", "OPEN_SEQUENCE_TASK", "0xE8854A4326B9E12B"))]
#[inline]
pub fn open_sequence_task() -> i32 {
    let mut task_sequence_id = Out::<i32>::default();
    call::<()>(0xE8854A4326B9E12B, (&mut task_sequence_id,));
    task_sequence_id.get()
}

/// `PedFishingrodHookEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A52076D26E09004>
#[doc(alias(
    "PedFishingrodHookEntity",
    "_PED_FISHINGROD_HOOK_ENTITY",
    "0x1A52076D26E09004"
))]
#[inline]
pub fn ped_fishingrod_hook_entity(ped: Ped, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x1A52076D26E09004, (ped, entity))
}

/// `PedFishingrodHookObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE71C2F9BAA3F975>
#[doc(alias(
    "PedFishingrodHookObject",
    "_PED_FISHINGROD_HOOK_OBJECT",
    "0xCE71C2F9BAA3F975"
))]
#[inline]
pub fn ped_fishingrod_hook_object(ped: Ped, object: Object) {
    call(0xCE71C2F9BAA3F975, (ped, object))
}

/// `PedHasUseScenarioTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x295E3CCEC879CCD7>
#[doc(alias(
    "PedHasUseScenarioTask",
    "PED_HAS_USE_SCENARIO_TASK",
    "0x295E3CCEC879CCD7"
))]
#[inline]
pub fn ped_has_use_scenario_task(ped: Ped) -> bool {
    call(0x295E3CCEC879CCD7, (ped,))
}

/// `PedIsInScenarioBase`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02EBBB3989B7E695>
#[doc(alias(
    "PedIsInScenarioBase",
    "_PED_IS_IN_SCENARIO_BASE",
    "0x02EBBB3989B7E695"
))]
#[inline]
pub fn ped_is_in_scenario_base(ped: Ped) -> bool {
    call(0x02EBBB3989B7E695, (ped,))
}

/// `PlayAnimOnRunningScenario`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x748040460F8DF5DC>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77A1EEC547E7FCF1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "PlayEntityScriptedAnim",
    "PLAY_ENTITY_SCRIPTED_ANIM",
    "0x77A1EEC547E7FCF1"
))]
#[inline]
pub unsafe fn play_entity_scripted_anim(entity: impl Into<Entity>, args: &mut [u8]) {
    let entity: Entity = entity.into();
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x77A1EEC547E7FCF1, (entity, args))
}

/// `ReactLookAt`.
///
/// Of unknown type: `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE7FA07624574B79A>
#[doc(alias("ReactLookAt", "REACT_LOOK_AT", "0xE7FA07624574B79A"))]
#[inline]
pub fn react_look_at(
    ped: Ped,
    target_ped: Ped,
    look_intensity: i32,
    exit_animation: i32,
    duration: f32,
    p5: i32,
    target_ped2: Ped,
    p7: i32,
    p8: i32,
) {
    call(
        0xE7FA07624574B79A,
        (
            ped,
            target_ped,
            look_intensity,
            exit_animation,
            duration,
            p5,
            target_ped2,
            p7,
            p8,
        ),
    )
}

/// `ReactLookAtEnd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x541E5B41DCA45828>
#[doc(alias("ReactLookAtEnd", "REACT_LOOK_AT_END", "0x541E5B41DCA45828"))]
#[inline]
pub fn react_look_at_end(ped: Ped, exit_animation: i32, p2: bool) {
    call(0x541E5B41DCA45828, (ped, exit_animation, p2))
}

/// `RemoveAllCoverBlockingAreas`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB6708C0B46F56D8>
#[doc(alias(
    "RemoveAllCoverBlockingAreas",
    "REMOVE_ALL_COVER_BLOCKING_AREAS",
    "0xDB6708C0B46F56D8"
))]
#[inline]
pub fn remove_all_cover_blocking_areas() {
    call(0xDB6708C0B46F56D8, ())
}

/// `RemoveCarriableConfig`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6AFDA2264925BD11>
#[doc(alias(
    "RemoveCarriableConfig",
    "_REMOVE_CARRIABLE_CONFIG",
    "0x6AFDA2264925BD11"
))]
#[inline]
pub fn remove_carriable_config(carriable_config: impl Into<Hash>) {
    let carriable_config: Hash = carriable_config.into();
    call(0x6AFDA2264925BD11, (carriable_config,))
}

/// `RemoveCoverPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE287C923D891715>
#[doc(alias("RemoveCoverPoint", "REMOVE_COVER_POINT", "0xAE287C923D891715"))]
#[inline]
pub fn remove_cover_point(coverpoint: ScrHandle) {
    call(0xAE287C923D891715, (coverpoint,))
}

/// `RemoveWaypointRecording`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF1B8B4AA1C25DC8>
#[doc(alias(
    "RemoveWaypointRecording",
    "REMOVE_WAYPOINT_RECORDING",
    "0xFF1B8B4AA1C25DC8"
))]
#[inline]
pub fn remove_waypoint_recording(waypoint_recording: &str) {
    call(0xFF1B8B4AA1C25DC8, (waypoint_recording,))
}

/// `RequestCarriableConfig`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF745B0346E19E2C>
#[doc(alias(
    "RequestCarriableConfig",
    "_REQUEST_CARRIABLE_CONFIG",
    "0xFF745B0346E19E2C"
))]
#[inline]
pub fn request_carriable_config(carriable_config: impl Into<Hash>) {
    let carriable_config: Hash = carriable_config.into();
    call(0xFF745B0346E19E2C, (carriable_config,))
}

/// `RequestHerbCompositeAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73F0D0327BFA0812>
#[doc(alias(
    "RequestHerbCompositeAsset",
    "_REQUEST_HERB_COMPOSITE_ASSET",
    "0x73F0D0327BFA0812"
))]
#[inline]
pub fn request_herb_composite_asset(asset: impl Into<Hash>) -> bool {
    let asset: Hash = asset.into();
    call(0x73F0D0327BFA0812, (asset,))
}

/// `RequestTaskMoveNetworkStateTransition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD01015C7316AE176>
#[doc(alias(
    "RequestTaskMoveNetworkStateTransition",
    "REQUEST_TASK_MOVE_NETWORK_STATE_TRANSITION",
    "0xD01015C7316AE176"
))]
#[inline]
pub fn request_task_move_network_state_transition(ped: Ped, name: &str) {
    call(0xD01015C7316AE176, (ped, name))
}

/// `RequestWaypointRecording`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9EEFB62EB27B5792>
#[doc(alias(
    "RequestWaypointRecording",
    "REQUEST_WAYPOINT_RECORDING",
    "0x9EEFB62EB27B5792"
))]
#[inline]
pub fn request_waypoint_recording(waypoint_recording: &str) {
    call(0x9EEFB62EB27B5792, (waypoint_recording,))
}

/// `ResetScenarioForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E20878FD208A68E>
#[doc(alias(
    "ResetScenarioForEntity",
    "_RESET_SCENARIO_FOR_ENTITY",
    "0x2E20878FD208A68E"
))]
#[inline]
pub fn reset_scenario_for_entity(scenario: i32, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x2E20878FD208A68E, (scenario, entity))
}

/// `ResetScenarioGroupsEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD902D0349AFAD3A>
#[doc(alias(
    "ResetScenarioGroupsEnabled",
    "RESET_SCENARIO_GROUPS_ENABLED",
    "0xDD902D0349AFAD3A"
))]
#[inline]
pub fn reset_scenario_groups_enabled() {
    call(0xDD902D0349AFAD3A, ())
}

/// `ResetScenarioScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A40040BB5AE3EA2>
#[doc(alias("ResetScenarioScript", "_RESET_SCENARIO_SCRIPT", "0x5A40040BB5AE3EA2"))]
#[inline]
pub fn reset_scenario_script(scenario: i32) {
    call(0x5A40040BB5AE3EA2, (scenario,))
}

/// `ResetScenarioTypesEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D40EE2A7F2B2D6D>
#[doc(alias(
    "ResetScenarioTypesEnabled",
    "RESET_SCENARIO_TYPES_ENABLED",
    "0x0D40EE2A7F2B2D6D"
))]
#[inline]
pub fn reset_scenario_types_enabled() {
    call(0x0D40EE2A7F2B2D6D, ())
}

/// `SetAboardPedBoatPose`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x517D01BF27B682D1>
#[doc(alias(
    "SetAboardPedBoatPose",
    "_SET_ABOARD_PED_BOAT_POSE",
    "0x517D01BF27B682D1"
))]
#[inline]
pub fn set_aboard_ped_boat_pose(
    ped: Ped,
    boat: Vehicle,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    heading: f32,
    flags: i32,
) {
    call(
        0x517D01BF27B682D1,
        (ped, boat, offset_x, offset_y, offset_z, heading, flags),
    )
}

/// `SetAnimFilter`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87B66D77D545DB66>
#[doc(alias("SetAnimFilter", "SET_ANIM_FILTER", "0x87B66D77D545DB66"))]
#[inline]
pub fn set_anim_filter(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x87B66D77D545DB66, (p0, p1, p2, p3))
}

/// `SetAnimRate`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x032D49C5E359C847>
#[doc(alias("SetAnimRate", "SET_ANIM_RATE", "0x032D49C5E359C847"))]
#[inline]
pub fn set_anim_rate(p0: i32, p1: f32, p2: i32, p3: bool) {
    call(0x032D49C5E359C847, (p0, p1, p2, p3))
}

/// `SetCarriableConfigPromptEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x816A3ACD265E2297>
#[doc(alias(
    "SetCarriableConfigPromptEnabled",
    "_SET_CARRIABLE_CONFIG_PROMPT_ENABLED",
    "0x816A3ACD265E2297"
))]
#[inline]
pub fn set_carriable_config_prompt_enabled(carriable_config: impl Into<Hash>, toggle: bool) {
    let carriable_config: Hash = carriable_config.into();
    call(0x816A3ACD265E2297, (carriable_config, toggle))
}

/// `SetDriveTaskCruiseSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C9B84BD7D31D908>
#[doc(alias(
    "SetDriveTaskCruiseSpeed",
    "SET_DRIVE_TASK_CRUISE_SPEED",
    "0x5C9B84BD7D31D908"
))]
#[inline]
pub fn set_drive_task_cruise_speed(driver: Ped, cruise_speed: f32) {
    call(0x5C9B84BD7D31D908, (driver, cruise_speed))
}

/// `SetDriveTaskMaxCruiseSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x404A5AA9B9F0B746>
#[doc(alias(
    "SetDriveTaskMaxCruiseSpeed",
    "SET_DRIVE_TASK_MAX_CRUISE_SPEED",
    "0x404A5AA9B9F0B746"
))]
#[inline]
pub fn set_drive_task_max_cruise_speed(ped: Ped, max_cruise_speed: f32) {
    call(0x404A5AA9B9F0B746, (ped, max_cruise_speed))
}

/// `SetDrivebyTaskTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5B302114D8162EE>
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

/// `SetEnableSpeedRestrainForWaypointRecordingLeader`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x295F03DC97BEEBC1>
#[doc(alias(
    "SetEnableSpeedRestrainForWaypointRecordingLeader",
    "SET_ENABLE_SPEED_RESTRAIN_FOR_WAYPOINT_RECORDING_LEADER",
    "0x295F03DC97BEEBC1"
))]
#[inline]
pub fn set_enable_speed_restrain_for_waypoint_recording_leader(p0: i32, p1: i32) {
    call(0x295F03DC97BEEBC1, (p0, p1))
}

/// `SetEnhancedBreakFree`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1BF9D36A5EAFFBAE>
#[doc(alias(
    "SetEnhancedBreakFree",
    "SET_ENHANCED_BREAK_FREE",
    "0x1BF9D36A5EAFFBAE"
))]
#[inline]
pub fn set_enhanced_break_free(ped: Ped, p1: bool, clipset: &str) -> bool {
    call(0x1BF9D36A5EAFFBAE, (ped, p1, clipset))
}

/// `SetFishingBait`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B0C7FA063E67629>
#[doc(alias("SetFishingBait", "_SET_FISHING_BAIT", "0x9B0C7FA063E67629"))]
#[inline]
pub fn set_fishing_bait(ped: Ped, bait: &str, without_buoy: bool, instantly: bool) {
    call(0x9B0C7FA063E67629, (ped, bait, without_buoy, instantly))
}

/// `SetHighFallTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C825BDC7741D37C>
#[doc(alias("SetHighFallTask", "SET_HIGH_FALL_TASK", "0x8C825BDC7741D37C"))]
#[inline]
pub fn set_high_fall_task(ped: Ped, p1: i32, p2: i32, p3: i32) {
    call(0x8C825BDC7741D37C, (ped, p1, p2, p3))
}

/// `SetHogtieEscapeTimer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB591AE6B48B913E>
#[doc(alias(
    "SetHogtieEscapeTimer",
    "_SET_HOGTIE_ESCAPE_TIMER",
    "0xAB591AE6B48B913E"
))]
#[inline]
pub fn set_hogtie_escape_timer(ped: Ped, time: f32) {
    call(0xAB591AE6B48B913E, (ped, time))
}

/// `SetIntimidatedFacingAngle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FE797DD9F70DFA6>
#[doc(alias(
    "SetIntimidatedFacingAngle",
    "_SET_INTIMIDATED_FACING_ANGLE",
    "0x0FE797DD9F70DFA6"
))]
#[inline]
pub fn set_intimidated_facing_angle(ped: Ped, use_limits: bool, min_angle: f32, max_angle: f32) {
    call(0x0FE797DD9F70DFA6, (ped, use_limits, min_angle, max_angle))
}

/// `SetItemInteractionState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB35370D5353995CB>
#[doc(alias(
    "SetItemInteractionState",
    "_SET_ITEM_INTERACTION_STATE",
    "0xB35370D5353995CB"
))]
#[inline]
pub fn set_item_interaction_state(ped: Ped, item_interaction_state: impl Into<Hash>, p2: f32) {
    let item_interaction_state: Hash = item_interaction_state.into();
    call(0xB35370D5353995CB, (ped, item_interaction_state, p2))
}

/// `SetPedClearAimingInTheAir`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34C0010188D7C54A>
#[doc(alias(
    "SetPedClearAimingInTheAir",
    "_SET_PED_CLEAR_AIMING_IN_THE_AIR",
    "0x34C0010188D7C54A"
))]
#[inline]
pub fn set_ped_clear_aiming_in_the_air(ped: Ped, p1: i32) {
    call(0x34C0010188D7C54A, (ped, p1))
}

/// `SetPedDesiredMoveBlendRatio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E982AC8716912C5>
#[doc(alias(
    "SetPedDesiredMoveBlendRatio",
    "SET_PED_DESIRED_MOVE_BLEND_RATIO",
    "0x1E982AC8716912C5"
))]
#[inline]
pub fn set_ped_desired_move_blend_ratio(ped: Ped, p1: f32) {
    call(0x1E982AC8716912C5, (ped, p1))
}

/// `SetPedIgnoreDeadBodies`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x013A7BA5015C1372>
#[doc(alias(
    "SetPedIgnoreDeadBodies",
    "_SET_PED_IGNORE_DEAD_BODIES",
    "0x013A7BA5015C1372"
))]
#[inline]
pub fn set_ped_ignore_dead_bodies(ped: Ped, toggle: bool) {
    call(0x013A7BA5015C1372, (ped, toggle))
}

/// `SetPedPathAvoidFire`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4455517B28441E60>
#[doc(alias("SetPedPathAvoidFire", "SET_PED_PATH_AVOID_FIRE", "0x4455517B28441E60"))]
#[inline]
pub fn set_ped_path_avoid_fire(ped: Ped, avoid_fire: bool) {
    call(0x4455517B28441E60, (ped, avoid_fire))
}

/// `SetPedPathAvoidTraffic`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C015D8BCEC72CF4>
#[doc(alias(
    "SetPedPathAvoidTraffic",
    "_SET_PED_PATH_AVOID_TRAFFIC",
    "0x7C015D8BCEC72CF4"
))]
#[inline]
pub fn set_ped_path_avoid_traffic(ped: Ped, avoid_traffic: bool) {
    call(0x7C015D8BCEC72CF4, (ped, avoid_traffic))
}

/// `SetPedPathCanDropFromHeight`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE361C5C71C431A4F>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E06A6FE76C9EFF4>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77A5B103C87F476E>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88E32DB8C1A4AA4B>
#[doc(alias(
    "SetPedPathClimbCostModifier",
    "SET_PED_PATH_CLIMB_COST_MODIFIER",
    "0x88E32DB8C1A4AA4B"
))]
#[inline]
pub fn set_ped_path_climb_cost_modifier(ped: Ped, modifier: f32) {
    call(0x88E32DB8C1A4AA4B, (ped, modifier))
}

/// `SetPedPathDeepSnowCostModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8C296B75EACC357>
#[doc(alias(
    "SetPedPathDeepSnowCostModifier",
    "SET_PED_PATH_DEEP_SNOW_COST_MODIFIER",
    "0xE8C296B75EACC357"
))]
#[inline]
pub fn set_ped_path_deep_snow_cost_modifier(ped: Ped, modifier: f32) {
    call(0xE8C296B75EACC357, (ped, modifier))
}

/// `SetPedPathFoliageCostModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3AD8EFF9703BE657>
#[doc(alias(
    "SetPedPathFoliageCostModifier",
    "SET_PED_PATH_FOLIAGE_COST_MODIFIER",
    "0x3AD8EFF9703BE657"
))]
#[inline]
pub fn set_ped_path_foliage_cost_modifier(ped: Ped, modifier: f32) {
    call(0x3AD8EFF9703BE657, (ped, modifier))
}

/// `SetPedPathLadderCostModifier`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x70F7A1EAB1AE3AA8>
#[doc(alias(
    "SetPedPathLadderCostModifier",
    "_SET_PED_PATH_LADDER_COST_MODIFIER",
    "0x70F7A1EAB1AE3AA8"
))]
#[inline]
pub fn set_ped_path_ladder_cost_modifier(ped: Ped, modifier: f32) {
    call(0x70F7A1EAB1AE3AA8, (ped, modifier))
}

/// `SetPedPathMayEnterDeepWater`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9DE63896B176EA94>
#[doc(alias(
    "SetPedPathMayEnterDeepWater",
    "_SET_PED_PATH_MAY_ENTER_DEEP_WATER",
    "0x9DE63896B176EA94"
))]
#[inline]
pub fn set_ped_path_may_enter_deep_water(ped: Ped, may_enter_deep_water: bool) {
    call(0x9DE63896B176EA94, (ped, may_enter_deep_water))
}

/// `SetPedPathMayEnterWater`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF35425A4204367EC>
#[doc(alias(
    "SetPedPathMayEnterWater",
    "SET_PED_PATH_MAY_ENTER_WATER",
    "0xF35425A4204367EC"
))]
#[inline]
pub fn set_ped_path_may_enter_water(ped: Ped, may_enter_water: bool) {
    call(0xF35425A4204367EC, (ped, may_enter_water))
}

/// `SetPedPathMayUseSlidingSurfaces`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06ECF3925BC2ABAE>
#[doc(alias(
    "SetPedPathMayUseSlidingSurfaces",
    "_SET_PED_PATH_MAY_USE_SLIDING_SURFACES",
    "0x06ECF3925BC2ABAE"
))]
#[inline]
pub fn set_ped_path_may_use_sliding_surfaces(ped: Ped, use_sliding_surfaces: bool) {
    call(0x06ECF3925BC2ABAE, (ped, use_sliding_surfaces))
}

/// `SetPedPathNeverUseInteriors`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42CFD8FD8CC8DC69>
#[doc(alias(
    "SetPedPathNeverUseInteriors",
    "_SET_PED_PATH_NEVER_USE_INTERIORS",
    "0x42CFD8FD8CC8DC69"
))]
#[inline]
pub fn set_ped_path_never_use_interiors(ped: Ped, never_use_interiors: bool) {
    call(0x42CFD8FD8CC8DC69, (ped, never_use_interiors))
}

/// `SetPedPathPreferHorseWalkable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x216343750545A486>
#[doc(alias(
    "SetPedPathPreferHorseWalkable",
    "_SET_PED_PATH_PREFER_HORSE_WALKABLE",
    "0x216343750545A486"
))]
#[inline]
pub fn set_ped_path_prefer_horse_walkable(ped: Ped, prefer_horse_walkable: bool, p2: f32) {
    call(0x216343750545A486, (ped, prefer_horse_walkable, p2))
}

/// `SetPedPathPreferStayInWater`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6170856E54557B2>
#[doc(alias(
    "SetPedPathPreferStayInWater",
    "_SET_PED_PATH_PREFER_STAY_IN_WATER",
    "0xC6170856E54557B2"
))]
#[inline]
pub fn set_ped_path_prefer_stay_in_water(ped: Ped, prefer_stay_in_water: bool, p2: f32) {
    call(0xC6170856E54557B2, (ped, prefer_stay_in_water, p2))
}

/// `SetPedPathPreferToAvoidFoliage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12990818C1D35886>
#[doc(alias(
    "SetPedPathPreferToAvoidFoliage",
    "_SET_PED_PATH_PREFER_TO_AVOID_FOLIAGE",
    "0x12990818C1D35886"
))]
#[inline]
pub fn set_ped_path_prefer_to_avoid_foliage(ped: Ped, prefer_avoid_foliage: bool, p2: f32) {
    call(0x12990818C1D35886, (ped, prefer_avoid_foliage, p2))
}

/// `SetPedPathPreferToAvoidMud`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8BB283A7888AD1AD>
#[doc(alias(
    "SetPedPathPreferToAvoidMud",
    "_SET_PED_PATH_PREFER_TO_AVOID_MUD",
    "0x8BB283A7888AD1AD"
))]
#[inline]
pub fn set_ped_path_prefer_to_avoid_mud(ped: Ped, prefer_avoid_mud: bool, p2: f32) {
    call(0x8BB283A7888AD1AD, (ped, prefer_avoid_mud, p2))
}

/// `SetPedPathPreferToAvoidWater`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x38FE1EC73743793C>
#[doc(alias(
    "SetPedPathPreferToAvoidWater",
    "SET_PED_PATH_PREFER_TO_AVOID_WATER",
    "0x38FE1EC73743793C"
))]
#[inline]
pub fn set_ped_path_prefer_to_avoid_water(ped: Ped, avoid_water: bool, p2: f32) {
    call(0x38FE1EC73743793C, (ped, avoid_water, p2))
}

/// `SetPedWaypointRouteOffset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED98E10B0AFCE4B4>
#[doc(alias(
    "SetPedWaypointRouteOffset",
    "SET_PED_WAYPOINT_ROUTE_OFFSET",
    "0xED98E10B0AFCE4B4"
))]
#[inline]
pub fn set_ped_waypoint_route_offset(ped: Ped, p1: f32, p2: f32, p3: f32) -> bool {
    call(0xED98E10B0AFCE4B4, (ped, p1, p2, p3))
}

/// `SetRansackScenarioContainerOpeningState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x188F8071F244B9B8>
#[doc(alias(
    "SetRansackScenarioContainerOpeningState",
    "_SET_RANSACK_SCENARIO_CONTAINER_OPENING_STATE",
    "0x188F8071F244B9B8"
))]
#[inline]
pub fn set_ransack_scenario_container_opening_state(entity: impl Into<Entity>, open: bool) {
    let entity: Entity = entity.into();
    call(0x188F8071F244B9B8, (entity, open))
}

/// `SetScenarioGroupEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02C8E5B49848664E>
#[doc(alias(
    "SetScenarioGroupEnabled",
    "SET_SCENARIO_GROUP_ENABLED",
    "0x02C8E5B49848664E"
))]
#[inline]
pub fn set_scenario_group_enabled(scenario_group: &str, toggle: bool) {
    call(0x02C8E5B49848664E, (scenario_group, toggle))
}

/// `SetScenarioGroupEnabledHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9925EDDB6EAB88CD>
#[doc(alias(
    "SetScenarioGroupEnabledHash",
    "_SET_SCENARIO_GROUP_ENABLED_HASH",
    "0x9925EDDB6EAB88CD"
))]
#[inline]
pub fn set_scenario_group_enabled_hash(scenario_group: impl Into<Hash>, toggle: bool) {
    let scenario_group: Hash = scenario_group.into();
    call(0x9925EDDB6EAB88CD, (scenario_group, toggle))
}

/// `SetScenarioPointActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEEE4829304F93EEE>
#[doc(alias(
    "SetScenarioPointActive",
    "_SET_SCENARIO_POINT_ACTIVE",
    "0xEEE4829304F93EEE"
))]
#[inline]
pub fn set_scenario_point_active(scenario: i32, active: bool) {
    call(0xEEE4829304F93EEE, (scenario, active))
}

/// `SetScenarioPointCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2056AB38DF06825C>
#[doc(alias(
    "SetScenarioPointCoords",
    "_SET_SCENARIO_POINT_COORDS",
    "0x2056AB38DF06825C"
))]
#[inline]
pub fn set_scenario_point_coords(scenario: i32, x_pos: f32, y_pos: f32, z_pos: f32, p4: bool) {
    call(0x2056AB38DF06825C, (scenario, x_pos, y_pos, z_pos, p4))
}

/// `SetScenarioPointFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AF19B6CC2115D34>
#[doc(alias(
    "SetScenarioPointFlag",
    "_SET_SCENARIO_POINT_FLAG",
    "0x5AF19B6CC2115D34"
))]
#[inline]
pub fn set_scenario_point_flag(scenario: i32, flag: i32, value: bool) {
    call(0x5AF19B6CC2115D34, (scenario, flag, value))
}

/// `SetScenarioPointHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3A0DA8F91612C6E>
#[doc(alias(
    "SetScenarioPointHeading",
    "_SET_SCENARIO_POINT_HEADING",
    "0xD3A0DA8F91612C6E"
))]
#[inline]
pub fn set_scenario_point_heading(scenario: i32, heading: f32, p2: bool) {
    call(0xD3A0DA8F91612C6E, (scenario, heading, p2))
}

/// `SetScenarioPointRadius`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC47D9080A9A8856A>
#[doc(alias(
    "SetScenarioPointRadius",
    "_SET_SCENARIO_POINT_RADIUS",
    "0xC47D9080A9A8856A"
))]
#[inline]
pub fn set_scenario_point_radius(scenario: i32, radius: f32) {
    call(0xC47D9080A9A8856A, (scenario, radius))
}

/// `SetScenarioTypeEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB47EC4E34FB7EE1>
#[doc(alias(
    "SetScenarioTypeEnabled",
    "SET_SCENARIO_TYPE_ENABLED",
    "0xEB47EC4E34FB7EE1"
))]
#[inline]
pub fn set_scenario_type_enabled(scenario_type: &str, toggle: bool) {
    call(0xEB47EC4E34FB7EE1, (scenario_type, toggle))
}

/// `SetScenarioTypeEnabledHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD00E50E673802D71>
#[doc(alias(
    "SetScenarioTypeEnabledHash",
    "_SET_SCENARIO_TYPE_ENABLED_HASH",
    "0xD00E50E673802D71"
))]
#[inline]
pub fn set_scenario_type_enabled_hash(scenario_type: impl Into<Hash>, toggle: bool) {
    let scenario_type: Hash = scenario_type.into();
    call(0xD00E50E673802D71, (scenario_type, toggle))
}

/// `SetSequenceToRepeat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58C70CF3A41E4AE7>
#[doc(alias("SetSequenceToRepeat", "SET_SEQUENCE_TO_REPEAT", "0x58C70CF3A41E4AE7"))]
#[inline]
pub fn set_sequence_to_repeat(task_sequence_id: i32, repeat_mode: i32) {
    call(0x58C70CF3A41E4AE7, (task_sequence_id, repeat_mode))
}

/// `SetTaskFishing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3735ACD11ACD501>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("SetTaskFishing", "_SET_TASK_FISHING", "0xF3735ACD11ACD501"))]
#[inline]
pub unsafe fn set_task_fishing(ped: Ped, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xF3735ACD11ACD501, (ped, p1))
}

/// `SetTaskMoveNetworkSignalBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB0A6CFD2C69C1088>
#[doc(alias(
    "SetTaskMoveNetworkSignalBool",
    "SET_TASK_MOVE_NETWORK_SIGNAL_BOOL",
    "0xB0A6CFD2C69C1088"
))]
#[inline]
pub fn set_task_move_network_signal_bool(ped: Ped, signal_name: &str, value: bool) {
    call(0xB0A6CFD2C69C1088, (ped, signal_name, value))
}

/// `SetTaskMoveNetworkSignalFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD5BB4025AE449A4E>
#[doc(alias(
    "SetTaskMoveNetworkSignalFloat",
    "SET_TASK_MOVE_NETWORK_SIGNAL_FLOAT",
    "0xD5BB4025AE449A4E"
))]
#[inline]
pub fn set_task_move_network_signal_float(ped: Ped, signal_name: &str, value: f32) {
    call(0xD5BB4025AE449A4E, (ped, signal_name, value))
}

/// `SetTaskMoveNetworkSignalFloat_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x099D4A855D53B03B>
#[doc(alias(
    "SetTaskMoveNetworkSignalFloat_2",
    "_SET_TASK_MOVE_NETWORK_SIGNAL_FLOAT_2",
    "0x099D4A855D53B03B"
))]
#[inline]
pub fn set_task_move_network_signal_float_2(ped: Ped, signal_name: &str, value: f32) {
    call(0x099D4A855D53B03B, (ped, signal_name, value))
}

/// `SetTaskMoveNetworkSignalVector`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4662BFE01938D98D>
#[doc(alias(
    "SetTaskMoveNetworkSignalVector",
    "_SET_TASK_MOVE_NETWORK_SIGNAL_VECTOR",
    "0x4662BFE01938D98D"
))]
#[inline]
pub fn set_task_move_network_signal_vector(ped: Ped, signal_name: &str, x: f32, y: f32, z: f32) {
    call(0x4662BFE01938D98D, (ped, signal_name, x, y, z))
}

/// `SetTeamCarriableEntity`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x545BF19F86E80F11>
#[doc(alias(
    "SetTeamCarriableEntity",
    "SET_TEAM_CARRIABLE_ENTITY",
    "0x545BF19F86E80F11"
))]
#[inline]
pub fn set_team_carriable_entity(p0: i32, p1: i32, p2: i32) {
    call(0x545BF19F86E80F11, (p0, p1, p2))
}

/// `SetUpSpeedRestrainInformationForPlayerFollower`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5C51DD544F14F58>
#[doc(alias(
    "SetUpSpeedRestrainInformationForPlayerFollower",
    "SET_UP_SPEED_RESTRAIN_INFORMATION_FOR_PLAYER_FOLLOWER",
    "0xB5C51DD544F14F58"
))]
#[inline]
pub fn set_up_speed_restrain_information_for_player_follower(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) {
    call(0xB5C51DD544F14F58, (p0, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `StartTaskItemInteraction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE72E7DF013AAA61>
#[doc(alias(
    "StartTaskItemInteraction",
    "START_TASK_ITEM_INTERACTION",
    "0xAE72E7DF013AAA61"
))]
#[inline]
pub fn start_task_item_interaction(
    ped: Ped,
    item_hash: impl Into<Hash>,
    interaction_anim_hash: impl Into<Hash>,
    p3: i32,
    flag: i32,
    p5: f32,
) {
    let item_hash: Hash = item_hash.into();
    let interaction_anim_hash: Hash = interaction_anim_hash.into();
    call(
        0xAE72E7DF013AAA61,
        (ped, item_hash, interaction_anim_hash, p3, flag, p5),
    )
}

/// `StopAnimPlayback`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE08C992D238C5D1>
#[doc(alias("StopAnimPlayback", "STOP_ANIM_PLAYBACK", "0xEE08C992D238C5D1"))]
#[inline]
pub fn stop_anim_playback(ped: Ped, p1: i32, p2: bool) {
    call(0xEE08C992D238C5D1, (ped, p1, p2))
}

/// `StopAnimTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97FF36A1D40EA00A>
#[doc(alias("StopAnimTask", "STOP_ANIM_TASK", "0x97FF36A1D40EA00A"))]
#[inline]
pub fn stop_anim_task(ped: Ped, anim_dictionary: &str, animation_name: &str, p3: f32) {
    call(
        0x97FF36A1D40EA00A,
        (ped, anim_dictionary, animation_name, p3),
    )
}

/// `SwapReinsForPeds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC7F71CF49F70B6B>
#[doc(alias("SwapReinsForPeds", "_SWAP_REINS_FOR_PEDS", "0xFC7F71CF49F70B6B"))]
#[inline]
pub fn swap_reins_for_peds(ped: Ped) {
    call(0xFC7F71CF49F70B6B, (ped,))
}

/// `TaskAchieveHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x93B93A37987F1F3D>
#[doc(alias("TaskAchieveHeading", "TASK_ACHIEVE_HEADING", "0x93B93A37987F1F3D"))]
#[inline]
pub fn task_achieve_heading(ped: Ped, heading: f32, timeout: i32) {
    call(0x93B93A37987F1F3D, (ped, heading, timeout))
}

/// `TaskAimAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AF1D73861212F52>
#[doc(alias("TaskAimAtCoord", "TASK_AIM_AT_COORD", "0x4AF1D73861212F52"))]
#[inline]
pub fn task_aim_at_coord(ped: Ped, x: f32, y: f32, z: f32, time: i32, p5: bool, p6: bool) {
    call(0x4AF1D73861212F52, (ped, x, y, z, time, p5, p6))
}

/// `TaskAimAtEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF7569BD0FB480A0>
#[doc(alias("TaskAimAtEntity", "TASK_AIM_AT_ENTITY", "0xCF7569BD0FB480A0"))]
#[inline]
pub fn task_aim_at_entity(
    ped: Ped,
    target_entity: impl Into<Entity>,
    time: i32,
    p3: bool,
    p4: bool,
) {
    let target_entity: Entity = target_entity.into();
    call(0xCF7569BD0FB480A0, (ped, target_entity, time, p3, p4))
}

/// `TaskAimGunAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6671F3EEC681BDA1>
#[doc(alias("TaskAimGunAtCoord", "TASK_AIM_GUN_AT_COORD", "0x6671F3EEC681BDA1"))]
#[inline]
pub fn task_aim_gun_at_coord(ped: Ped, x: f32, y: f32, z: f32, time: i32, p5: bool, p6: bool) {
    call(0x6671F3EEC681BDA1, (ped, x, y, z, time, p5, p6))
}

/// `TaskAimGunAtEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B53BB6E8943AF53>
#[doc(alias("TaskAimGunAtEntity", "TASK_AIM_GUN_AT_ENTITY", "0x9B53BB6E8943AF53"))]
#[inline]
pub fn task_aim_gun_at_entity(
    ped: Ped,
    target_entity: impl Into<Entity>,
    duration: i32,
    p3: bool,
    p4: i32,
) {
    let target_entity: Entity = target_entity.into();
    call(0x9B53BB6E8943AF53, (ped, target_entity, duration, p3, p4))
}

/// `TaskAmbientAnimalHunt`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B39D8F9D0FE7749>
#[doc(alias(
    "TaskAmbientAnimalHunt",
    "TASK_AMBIENT_ANIMAL_HUNT",
    "0x4B39D8F9D0FE7749"
))]
#[inline]
pub fn task_ambient_animal_hunt(ped: Ped, p1: i32, p2: i32) {
    call(0x4B39D8F9D0FE7749, (ped, p1, p2))
}

/// `TaskAmbientAnimalStalk`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37C13863ABA1B4A3>
#[doc(alias(
    "TaskAmbientAnimalStalk",
    "TASK_AMBIENT_ANIMAL_STALK",
    "0x37C13863ABA1B4A3"
))]
#[inline]
pub fn task_ambient_animal_stalk(ped: Ped, p1: i32, p2: i32) {
    call(0x37C13863ABA1B4A3, (ped, p1, p2))
}

/// `TaskAnimalAlerted`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x979D93372FC8C565>
#[doc(alias("TaskAnimalAlerted", "TASK_ANIMAL_ALERTED", "0x979D93372FC8C565"))]
#[inline]
pub fn task_animal_alerted(ped: Ped, p1: i32, p2: i32) {
    call(0x979D93372FC8C565, (ped, p1, p2))
}

/// `TaskAnimalBleedOut`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x30A768C30D385EC5>
#[doc(alias("TaskAnimalBleedOut", "_TASK_ANIMAL_BLEED_OUT", "0x30A768C30D385EC5"))]
#[inline]
pub fn task_animal_bleed_out(
    ped: Ped,
    killer: Ped,
    flee: bool,
    weapon_hash: impl Into<Hash>,
    p4: i32,
    bone_id: i32,
) {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0x30A768C30D385EC5,
        (ped, killer, flee, weapon_hash, p4, bone_id),
    )
}

/// `TaskAnimalFlee`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA899B61C66F09134>
#[doc(alias("TaskAnimalFlee", "TASK_ANIMAL_FLEE", "0xA899B61C66F09134"))]
#[inline]
pub fn task_animal_flee(ped: Ped, target_ped: Ped, p2: i32) {
    call(0xA899B61C66F09134, (ped, target_ped, p2))
}

/// `TaskAnimalInteraction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD181A959CFDD7F4>
#[doc(alias(
    "TaskAnimalInteraction",
    "TASK_ANIMAL_INTERACTION",
    "0xCD181A959CFDD7F4"
))]
#[inline]
pub fn task_animal_interaction(
    ped: Ped,
    target_ped: Ped,
    interaction_type: impl Into<Hash>,
    interaction_model: impl Into<Hash>,
    skip_idle_animation_clip: bool,
) {
    let interaction_type: Hash = interaction_type.into();
    let interaction_model: Hash = interaction_model.into();
    call(
        0xCD181A959CFDD7F4,
        (
            ped,
            target_ped,
            interaction_type,
            interaction_model,
            skip_idle_animation_clip,
        ),
    )
}

/// `TaskAnimalUnalerted`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x21FDF9A25CFE1CE5>
#[doc(alias("TaskAnimalUnalerted", "TASK_ANIMAL_UNALERTED", "0x21FDF9A25CFE1CE5"))]
#[inline]
pub fn task_animal_unalerted(ped: Ped, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x21FDF9A25CFE1CE5, (ped, p1, p2, p3, p4))
}

/// `TaskAnimalWrithe`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C038A39C4A4B6D6>
#[doc(alias("TaskAnimalWrithe", "TASK_ANIMAL_WRITHE", "0x8C038A39C4A4B6D6"))]
#[inline]
pub fn task_animal_writhe(ped: Ped, p1: i32, p2: i32) {
    call(0x8C038A39C4A4B6D6, (ped, p1, p2))
}

/// `TaskArrestPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3B9A78A178572B1>
#[doc(alias("TaskArrestPed", "TASK_ARREST_PED", "0xF3B9A78A178572B1"))]
#[inline]
pub fn task_arrest_ped(ped: Ped, target: Ped) {
    call(0xF3B9A78A178572B1, (ped, target))
}

/// `TaskBark`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83BFC1F836B2F3F2>
#[doc(alias("TaskBark", "TASK_BARK", "0x83BFC1F836B2F3F2"))]
#[inline]
pub fn task_bark(ped: Ped, bark_at_target: Ped, mood: impl Into<Hash>) {
    let mood: Hash = mood.into();
    call(0x83BFC1F836B2F3F2, (ped, bark_at_target, mood))
}

/// `TaskBoardVehicle`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE53D17AD837CBF7C>
#[doc(alias("TaskBoardVehicle", "_TASK_BOARD_VEHICLE", "0xE53D17AD837CBF7C"))]
#[inline]
pub fn task_board_vehicle(
    ped: Ped,
    vehicle: Vehicle,
    p2: i32,
    p3: i32,
    speed: i32,
    boarding_flags: i32,
) {
    call(
        0xE53D17AD837CBF7C,
        (ped, vehicle, p2, p3, speed, boarding_flags),
    )
}

/// `TaskBoardVehicle_2`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE41A09C8DDFF7AA4>
#[doc(alias("TaskBoardVehicle_2", "_TASK_BOARD_VEHICLE_2", "0xE41A09C8DDFF7AA4"))]
#[inline]
pub fn task_board_vehicle_2(ped: Ped, p1: i32, p2: i32, speed: f32, boarding_flags: i32) {
    call(0xE41A09C8DDFF7AA4, (ped, p1, p2, speed, boarding_flags))
}

/// `TaskBoatMission`.
///
/// Of unknown type: `p2`, `p3`, `p7`, `p11`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x15C86013127CE63F>
#[doc(alias("TaskBoatMission", "TASK_BOAT_MISSION", "0x15C86013127CE63F"))]
#[inline]
pub fn task_boat_mission(
    ped_driver: Ped,
    boat: Vehicle,
    p2: i32,
    p3: i32,
    x: f32,
    y: f32,
    z: f32,
    p7: i32,
    max_speed: f32,
    driving_style: i32,
    p10: f32,
    p11: i32,
) {
    call(
        0x15C86013127CE63F,
        (
            ped_driver,
            boat,
            p2,
            p3,
            x,
            y,
            z,
            p7,
            max_speed,
            driving_style,
            p10,
            p11,
        ),
    )
}

/// `TaskBreakVehicleDoorLock`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB28D1BC9EA8A6A5>
#[doc(alias(
    "TaskBreakVehicleDoorLock",
    "TASK_BREAK_VEHICLE_DOOR_LOCK",
    "0xBB28D1BC9EA8A6A5"
))]
#[inline]
pub fn task_break_vehicle_door_lock(ped: Ped, vehicle: Vehicle) {
    call(0xBB28D1BC9EA8A6A5, (ped, vehicle))
}

/// `TaskCarriable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0B4F759F35CC7F5>
#[doc(alias("TaskCarriable", "TASK_CARRIABLE", "0xF0B4F759F35CC7F5"))]
#[inline]
pub fn task_carriable(
    entity: impl Into<Entity>,
    carry_config: impl Into<Hash>,
    carrier: Ped,
    carriable_slot: i32,
    flags: i32,
) {
    let entity: Entity = entity.into();
    let carry_config: Hash = carry_config.into();
    call(
        0xF0B4F759F35CC7F5,
        (entity, carry_config, carrier, carriable_slot, flags),
    )
}

/// `TaskClearDefensiveArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x95A6C46A31D1917D>
#[doc(alias(
    "TaskClearDefensiveArea",
    "TASK_CLEAR_DEFENSIVE_AREA",
    "0x95A6C46A31D1917D"
))]
#[inline]
pub fn task_clear_defensive_area(ped: Ped) {
    call(0x95A6C46A31D1917D, (ped,))
}

/// `TaskClearLookAt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F804F1DB19B9689>
#[doc(alias("TaskClearLookAt", "TASK_CLEAR_LOOK_AT", "0x0F804F1DB19B9689"))]
#[inline]
pub fn task_clear_look_at(ped: Ped) {
    call(0x0F804F1DB19B9689, (ped,))
}

/// `TaskClimb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89D9FCC2435112F1>
#[doc(alias("TaskClimb", "TASK_CLIMB", "0x89D9FCC2435112F1"))]
#[inline]
pub fn task_climb(ped: Ped, unused: bool) {
    call(0x89D9FCC2435112F1, (ped, unused))
}

/// `TaskClimb_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF1D85BCAF60D537>
#[doc(alias("TaskClimb_2", "_TASK_CLIMB_2", "0xDF1D85BCAF60D537"))]
#[inline]
pub fn task_climb_2(ped: Ped, heading: f32) {
    call(0xDF1D85BCAF60D537, (ped, heading))
}

/// `TaskClimbLadder`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6C987F9285A3814>
#[doc(alias("TaskClimbLadder", "TASK_CLIMB_LADDER", "0xB6C987F9285A3814"))]
#[inline]
pub fn task_climb_ladder(ped: Ped, p1: f32, p2: bool, p3: bool) {
    call(0xB6C987F9285A3814, (ped, p1, p2, p3))
}

/// `TaskCombatAnimalChargePed`.
///
/// Of unknown type: `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE3AA414CF99F368>
#[doc(alias(
    "TaskCombatAnimalChargePed",
    "TASK_COMBAT_ANIMAL_CHARGE_PED",
    "0xEE3AA414CF99F368"
))]
#[inline]
pub fn task_combat_animal_charge_ped(
    ped: Ped,
    target_ped: Ped,
    p2: bool,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
) {
    call(0xEE3AA414CF99F368, (ped, target_ped, p2, p3, p4, p5, p6))
}

/// `TaskCombatAnimalWarn`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF960F3D57B660E96>
#[doc(alias(
    "TaskCombatAnimalWarn",
    "TASK_COMBAT_ANIMAL_WARN",
    "0xF960F3D57B660E96"
))]
#[inline]
pub fn task_combat_animal_warn(ped: Ped, p1: i32, p2: i32) {
    call(0xF960F3D57B660E96, (ped, p1, p2))
}

/// `TaskCombatHatedTargets`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8182B561A29BD597>
#[doc(alias(
    "TaskCombatHatedTargets",
    "TASK_COMBAT_HATED_TARGETS",
    "0x8182B561A29BD597"
))]
#[inline]
pub fn task_combat_hated_targets(ped: Ped, radius: f32) {
    call(0x8182B561A29BD597, (ped, radius))
}

/// `TaskCombatHatedTargetsAroundPed`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7BF835BB9E2698C8>
#[doc(alias(
    "TaskCombatHatedTargetsAroundPed",
    "TASK_COMBAT_HATED_TARGETS_AROUND_PED",
    "0x7BF835BB9E2698C8"
))]
#[inline]
pub fn task_combat_hated_targets_around_ped(ped: Ped, radius: f32, flags: i32, p3: i32) {
    call(0x7BF835BB9E2698C8, (ped, radius, flags, p3))
}

/// `TaskCombatHatedTargetsAroundPedTimed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BBA30B854534A0C>
#[doc(alias(
    "TaskCombatHatedTargetsAroundPedTimed",
    "TASK_COMBAT_HATED_TARGETS_AROUND_PED_TIMED",
    "0x2BBA30B854534A0C"
))]
#[inline]
pub fn task_combat_hated_targets_around_ped_timed(ped: Ped, radius: f32, time: i32, flags: i32) {
    call(0x2BBA30B854534A0C, (ped, radius, time, flags))
}

/// `TaskCombatHatedTargetsInArea`.
///
/// Of unknown type: `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4CF5F55DAC3280A0>
#[doc(alias(
    "TaskCombatHatedTargetsInArea",
    "TASK_COMBAT_HATED_TARGETS_IN_AREA",
    "0x4CF5F55DAC3280A0"
))]
#[inline]
pub fn task_combat_hated_targets_in_area(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    flags: i32,
    p6: i32,
) {
    call(0x4CF5F55DAC3280A0, (ped, x, y, z, radius, flags, p6))
}

/// `TaskCombatHatedTargetsNoLosTest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5BC69D9C4060BC3>
#[doc(alias(
    "TaskCombatHatedTargetsNoLosTest",
    "TASK_COMBAT_HATED_TARGETS_NO_LOS_TEST",
    "0xB5BC69D9C4060BC3"
))]
#[inline]
pub fn task_combat_hated_targets_no_los_test(ped: Ped, radius: f32) {
    call(0xB5BC69D9C4060BC3, (ped, radius))
}

/// `TaskCombatPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF166E48407BAC484>
#[doc(alias("TaskCombatPed", "TASK_COMBAT_PED", "0xF166E48407BAC484"))]
#[inline]
pub fn task_combat_ped(ped: Ped, target_ped: Ped, p2: i32, p3: i32) {
    call(0xF166E48407BAC484, (ped, target_ped, p2, p3))
}

/// `TaskCombatPedAtCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC624414FA748B9BA>
#[doc(alias(
    "TaskCombatPedAtCoords",
    "_TASK_COMBAT_PED_AT_COORDS",
    "0xC624414FA748B9BA"
))]
#[inline]
pub fn task_combat_ped_at_coords(ped: Ped, x: f32, y: f32, z: f32, p4: i32, p5: i32) {
    call(0xC624414FA748B9BA, (ped, x, y, z, p4, p5))
}

/// `TaskCombatPedTimed`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x944F30DCB7096BDE>
#[doc(alias("TaskCombatPedTimed", "TASK_COMBAT_PED_TIMED", "0x944F30DCB7096BDE"))]
#[inline]
pub fn task_combat_ped_timed(ped: Ped, target_ped: Ped, p2: i32, p3: i32) {
    call(0x944F30DCB7096BDE, (ped, target_ped, p2, p3))
}

/// `TaskCompanionAmbient`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE017CF6E2527FE4F>
#[doc(alias("TaskCompanionAmbient", "TASK_COMPANION_AMBIENT", "0xE017CF6E2527FE4F"))]
#[inline]
pub fn task_companion_ambient(ped: Ped, p1: i32) {
    call(0xE017CF6E2527FE4F, (ped, p1))
}

/// `TaskConfront`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A2A2071DF5CC569>
#[doc(alias("TaskConfront", "TASK_CONFRONT", "0x3A2A2071DF5CC569"))]
#[inline]
pub fn task_confront(ped: Ped, target_ped: Ped, p2: i32) -> bool {
    call(0x3A2A2071DF5CC569, (ped, target_ped, p2))
}

/// `TaskCower`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3EB1FE9E8E908E15>
#[doc(alias("TaskCower", "TASK_COWER", "0x3EB1FE9E8E908E15"))]
#[inline]
pub fn task_cower(ped: Ped, duration: i32, ped_to_cower_from: Ped, p3: &str) {
    call(0x3EB1FE9E8E908E15, (ped, duration, ped_to_cower_from, p3))
}

/// `TaskCutFreeHogtiedTargetPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x81D16C4FF3A77ADF>
#[doc(alias(
    "TaskCutFreeHogtiedTargetPed",
    "_TASK_CUT_FREE_HOGTIED_TARGET_PED",
    "0x81D16C4FF3A77ADF"
))]
#[inline]
pub fn task_cut_free_hogtied_target_ped(ped: Ped, target_ped: Ped) {
    call(0x81D16C4FF3A77ADF, (ped, target_ped))
}

/// `TaskCutFreeHogtiedTargetPed_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x525421A507216084>
#[doc(alias(
    "TaskCutFreeHogtiedTargetPed_2",
    "_TASK_CUT_FREE_HOGTIED_TARGET_PED_2",
    "0x525421A507216084"
))]
#[inline]
pub fn task_cut_free_hogtied_target_ped_2(ped: Ped, target_ped: Ped, p2: f32) {
    call(0x525421A507216084, (ped, target_ped, p2))
}

/// `TaskDisembarkNearestTrainCarriage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A11F3BDEC03ED5F>
#[doc(alias(
    "TaskDisembarkNearestTrainCarriage",
    "TASK_DISEMBARK_NEAREST_TRAIN_CARRIAGE",
    "0x0A11F3BDEC03ED5F"
))]
#[inline]
pub fn task_disembark_nearest_train_carriage(ped: Ped, p1: f32, flags: i32) {
    call(0x0A11F3BDEC03ED5F, (ped, p1, flags))
}

/// `TaskDisembarkVehicle`.
///
/// Of unknown type: `p0`, `p3`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA7C6854BB5A4192A>
#[doc(alias(
    "TaskDisembarkVehicle",
    "_TASK_DISEMBARK_VEHICLE",
    "0xA7C6854BB5A4192A"
))]
#[inline]
pub fn task_disembark_vehicle(p0: i32, vehicle: Vehicle, p2: i32, p3: i32, p4: f32, p5: i32) {
    call(0xA7C6854BB5A4192A, (p0, vehicle, p2, p3, p4, p5))
}

/// `TaskDismountAnimal`.
///
/// Of unknown type: `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x48E92D3DDE23C23A>
#[doc(alias("TaskDismountAnimal", "TASK_DISMOUNT_ANIMAL", "0x48E92D3DDE23C23A"))]
#[inline]
pub fn task_dismount_animal(
    rider: Ped,
    task_flag: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    target_ped: Ped,
) {
    call(
        0x48E92D3DDE23C23A,
        (rider, task_flag, p2, p3, p4, target_ped),
    )
}

/// `TaskDriveBy`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F8AF0E82773A171>
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

/// `TaskDuck`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA14B5FBF986BAC23>
#[doc(alias("TaskDuck", "TASK_DUCK", "0xA14B5FBF986BAC23"))]
#[inline]
pub fn task_duck(ped: Ped, p1: i32) {
    call(0xA14B5FBF986BAC23, (ped, p1))
}

/// `TaskDuel`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D5B0D5BC3626E5A>
#[doc(alias("TaskDuel", "TASK_DUEL", "0x5D5B0D5BC3626E5A"))]
#[inline]
pub fn task_duel(
    ped: Ped,
    p1: i32,
    p2: f32,
    entity: impl Into<Entity>,
    p4: f32,
    p5: i32,
    v_pos_opponent_x: f32,
    v_pos_opponent_y: f32,
    v_pos_opponent_z: f32,
    f_opponent_head: f32,
    p10: i32,
) {
    let entity: Entity = entity.into();
    call(
        0x5D5B0D5BC3626E5A,
        (
            ped,
            p1,
            p2,
            entity,
            p4,
            p5,
            v_pos_opponent_x,
            v_pos_opponent_y,
            v_pos_opponent_z,
            f_opponent_head,
            p10,
        ),
    )
}

/// `TaskDumpCarriableFromParent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x17CA98707B15926A>
#[doc(alias(
    "TaskDumpCarriableFromParent",
    "TASK_DUMP_CARRIABLE_FROM_PARENT",
    "0x17CA98707B15926A"
))]
#[inline]
pub fn task_dump_carriable_from_parent(ped: Ped, ped2: Ped, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x17CA98707B15926A, (ped, ped2, entity))
}

/// `TaskEat`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD7949BD07299672>
#[doc(alias("TaskEat", "TASK_EAT", "0xBD7949BD07299672"))]
#[inline]
pub fn task_eat(ped: Ped, p1: i32, p2: i32) {
    call(0xBD7949BD07299672, (ped, p1, p2))
}

/// `TaskEmoteAction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A1AF481407BF6E9>
#[doc(alias("TaskEmoteAction", "_TASK_EMOTE_ACTION", "0x6A1AF481407BF6E9"))]
#[inline]
pub fn task_emote_action(ped: Ped) -> bool {
    call(0x6A1AF481407BF6E9, (ped,))
}

/// `TaskEmoteOutro`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDFEEB7600BCD938>
#[doc(alias("TaskEmoteOutro", "_TASK_EMOTE_OUTRO", "0xBDFEEB7600BCD938"))]
#[inline]
pub fn task_emote_outro(ped: Ped) {
    call(0xBDFEEB7600BCD938, (ped,))
}

/// `TaskEnterAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC2329B0206426644>
#[doc(alias("TaskEnterAnimScene", "TASK_ENTER_ANIM_SCENE", "0xC2329B0206426644"))]
#[inline]
pub fn task_enter_anim_scene(
    ped: Ped,
    anim_scene: AnimScene,
    entity_name: &str,
    playback_list_name: &str,
    enter_speed: f32,
    b_auto_start: bool,
    flag: i32,
    p7: i32,
    p8: f32,
) {
    call(
        0xC2329B0206426644,
        (
            ped,
            anim_scene,
            entity_name,
            playback_list_name,
            enter_speed,
            b_auto_start,
            flag,
            p7,
            p8,
        ),
    )
}

/// `TaskEnterVehicle`.
///
/// Of unknown type: `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC20E50AA46D09CA8>
#[doc(alias("TaskEnterVehicle", "TASK_ENTER_VEHICLE", "0xC20E50AA46D09CA8"))]
#[inline]
pub fn task_enter_vehicle(
    ped: Ped,
    vehicle: Vehicle,
    timeout: i32,
    seat: i32,
    speed: f32,
    flag: i32,
    p6: i32,
) {
    call(
        0xC20E50AA46D09CA8,
        (ped, vehicle, timeout, seat, speed, flag, p6),
    )
}

/// `TaskEquipHat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA0AF6025160243A>
#[doc(alias("TaskEquipHat", "_TASK_EQUIP_HAT", "0xAA0AF6025160243A"))]
#[inline]
pub fn task_equip_hat(hat_object: Object, ped: Ped) {
    call(0xAA0AF6025160243A, (hat_object, ped))
}

/// `TaskEvasiveAnim`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5F22926E1BCE9B08>
#[doc(alias("TaskEvasiveAnim", "TASK_EVASIVE_ANIM", "0x5F22926E1BCE9B08"))]
#[inline]
pub fn task_evasive_anim(ped1: Ped, ped2: Ped, p2: i32) {
    call(0x5F22926E1BCE9B08, (ped1, ped2, p2))
}

/// `TaskEveryoneLeaveVehicleInOrder`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F1C49F275BD25B3>
#[doc(alias(
    "TaskEveryoneLeaveVehicleInOrder",
    "TASK_EVERYONE_LEAVE_VEHICLE_IN_ORDER",
    "0x6F1C49F275BD25B3"
))]
#[inline]
pub fn task_everyone_leave_vehicle_in_order(vehicle: Vehicle, p1: bool) {
    call(0x6F1C49F275BD25B3, (vehicle, p1))
}

/// `TaskExtendRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E7889778264843A>
#[doc(alias("TaskExtendRoute", "TASK_EXTEND_ROUTE", "0x1E7889778264843A"))]
#[inline]
pub fn task_extend_route(x: f32, y: f32, z: f32) {
    call(0x1E7889778264843A, (x, y, z))
}

/// `TaskFleeCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58428248BF4B64E4>
#[doc(alias("TaskFleeCoord", "TASK_FLEE_COORD", "0x58428248BF4B64E4"))]
#[inline]
pub fn task_flee_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    flee_style: i32,
    p5: i32,
    p6: f32,
    duration: i32,
    p8: i32,
) {
    call(
        0x58428248BF4B64E4,
        (ped, x, y, z, flee_style, p5, p6, duration, p8),
    )
}

/// `TaskFleeCoordVia`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x390E0B697D25EAF5>
#[doc(alias("TaskFleeCoordVia", "TASK_FLEE_COORD_VIA", "0x390E0B697D25EAF5"))]
#[inline]
pub fn task_flee_coord_via(
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
) {
    call(
        0x390E0B697D25EAF5,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11),
    )
}

/// `TaskFleeFromCoord`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6879FF208ED87F2A>
#[doc(alias("TaskFleeFromCoord", "_TASK_FLEE_FROM_COORD", "0x6879FF208ED87F2A"))]
#[inline]
pub fn task_flee_from_coord(
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
) {
    call(
        0x6879FF208ED87F2A,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11),
    )
}

/// `TaskFleeFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7B74D8EEDE9B5727>
#[doc(alias("TaskFleeFromPed", "_TASK_FLEE_FROM_PED", "0x7B74D8EEDE9B5727"))]
#[inline]
pub fn task_flee_from_ped(
    ped: Ped,
    flee_from_target: Ped,
    x: f32,
    y: f32,
    z: f32,
    distance: f32,
    p6: i32,
    p7: i32,
    p8: f32,
    target_ped: Ped,
) {
    call(
        0x7B74D8EEDE9B5727,
        (
            ped,
            flee_from_target,
            x,
            y,
            z,
            distance,
            p6,
            p7,
            p8,
            target_ped,
        ),
    )
}

/// `TaskFleePed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD45175A6DFD7CE9>
#[doc(alias("TaskFleePed", "TASK_FLEE_PED", "0xFD45175A6DFD7CE9"))]
#[inline]
pub fn task_flee_ped(
    ped: Ped,
    flee_from_target: Ped,
    flee_style: i32,
    flag: i32,
    p4: f32,
    p5: i32,
    p6: i32,
) {
    call(
        0xFD45175A6DFD7CE9,
        (ped, flee_from_target, flee_style, flag, p4, p5, p6),
    )
}

/// `TaskFleePedVia`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5802E0F910E4CF1D>
#[doc(alias("TaskFleePedVia", "TASK_FLEE_PED_VIA", "0x5802E0F910E4CF1D"))]
#[inline]
pub fn task_flee_ped_via(
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
    call(0x5802E0F910E4CF1D, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `TaskFlushRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x841142A1376E9006>
#[doc(alias("TaskFlushRoute", "TASK_FLUSH_ROUTE", "0x841142A1376E9006"))]
#[inline]
pub fn task_flush_route() {
    call(0x841142A1376E9006, ())
}

/// `TaskFlyAway`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE86A537B5A3C297C>
#[doc(alias("TaskFlyAway", "TASK_FLY_AWAY", "0xE86A537B5A3C297C"))]
#[inline]
pub fn task_fly_away(ped: Ped, flee_from_target: Ped) {
    call(0xE86A537B5A3C297C, (ped, flee_from_target))
}

/// `TaskFlyToCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6CFC2D59DA72042>
#[doc(alias("TaskFlyToCoord", "TASK_FLY_TO_COORD", "0xD6CFC2D59DA72042"))]
#[inline]
pub fn task_fly_to_coord(ped: Ped, travel_mbr: f32, x: f32, y: f32, z: f32, p5: bool, p6: bool) {
    call(0xD6CFC2D59DA72042, (ped, travel_mbr, x, y, z, p5, p6))
}

/// `TaskFlyingCircle`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72997893BFB8ECCC>
#[doc(alias("TaskFlyingCircle", "TASK_FLYING_CIRCLE", "0x72997893BFB8ECCC"))]
#[inline]
pub fn task_flying_circle(ped: Ped, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0x72997893BFB8ECCC, (ped, p1, p2, p3, p4, p5, p6))
}

/// `TaskFollowAndConverseWithPed`.
///
/// Of unknown type: `p2`, `p3`, `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x489FFCCCE7392B55>
#[doc(alias(
    "TaskFollowAndConverseWithPed",
    "TASK_FOLLOW_AND_CONVERSE_WITH_PED",
    "0x489FFCCCE7392B55"
))]
#[inline]
pub fn task_follow_and_converse_with_ped(
    ped: Ped,
    target_ped: Ped,
    p2: i32,
    p3: i32,
    p4: f32,
    p5: f32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: f32,
    p10: f32,
) {
    call(
        0x489FFCCCE7392B55,
        (ped, target_ped, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `TaskFollowEntityAlongWaypointRecordingAtOffset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D2B787BAE9AB760>
#[doc(alias(
    "TaskFollowEntityAlongWaypointRecordingAtOffset",
    "TASK_FOLLOW_ENTITY_ALONG_WAYPOINT_RECORDING_AT_OFFSET",
    "0x4D2B787BAE9AB760"
))]
#[inline]
pub fn task_follow_entity_along_waypoint_recording_at_offset(
    ped0: Ped,
    ped1: Ped,
    waypoint_recording: &str,
    p3: f32,
    p4: f32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: bool,
) {
    call(
        0x4D2B787BAE9AB760,
        (ped0, ped1, waypoint_recording, p3, p4, p5, p6, p7, p8),
    )
}

/// `TaskFollowEntityWhileAimingAtEntity`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D532EAA142CF83F>
#[doc(alias(
    "TaskFollowEntityWhileAimingAtEntity",
    "TASK_FOLLOW_ENTITY_WHILE_AIMING_AT_ENTITY",
    "0x2D532EAA142CF83F"
))]
#[inline]
pub fn task_follow_entity_while_aiming_at_entity(
    ped: Ped,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0x2D532EAA142CF83F, (ped, p1, p2, p3, p4, p5, p6, p7))
}

/// `TaskFollowNavMeshToCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x15D3A79D4E44B913>
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
    speed_multiplier: f32,
    timeout: i32,
    stopping_range: f32,
    flags: i32,
    heading: f32,
) {
    call(
        0x15D3A79D4E44B913,
        (
            ped,
            x,
            y,
            z,
            speed_multiplier,
            timeout,
            stopping_range,
            flags,
            heading,
        ),
    )
}

/// `TaskFollowNavMeshToCoordAdvanced`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x17F58B88D085DBAC>
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
    speed_multiplier: f32,
    timeout: i32,
    stopping_range: f32,
    flags: i32,
    p8: f32,
    p9: f32,
    p10: f32,
    entity: impl Into<Entity>,
    unk: f32,
) {
    let entity: Entity = entity.into();
    call(
        0x17F58B88D085DBAC,
        (
            ped,
            x,
            y,
            z,
            speed_multiplier,
            timeout,
            stopping_range,
            flags,
            p8,
            p9,
            p10,
            entity,
            unk,
        ),
    )
}

/// `TaskFollowPavementToCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B1475414E70DD8E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "TaskFollowPavementToCoord",
    "TASK_FOLLOW_PAVEMENT_TO_COORD",
    "0x1B1475414E70DD8E"
))]
#[inline]
pub unsafe fn task_follow_pavement_to_coord(ped: Ped, args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x1B1475414E70DD8E, (ped, args))
}

/// `TaskFollowPointRoute`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E14C5550DC3CD1D>
#[doc(alias(
    "TaskFollowPointRoute",
    "TASK_FOLLOW_POINT_ROUTE",
    "0x0E14C5550DC3CD1D"
))]
#[inline]
pub fn task_follow_point_route(ped: Ped, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x0E14C5550DC3CD1D, (ped, p1, p2, p3, p4, p5))
}

/// `TaskFollowToOffsetOfCoord`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`, `p13`, `p14`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E3676282C18A692>
#[doc(alias(
    "TaskFollowToOffsetOfCoord",
    "TASK_FOLLOW_TO_OFFSET_OF_COORD",
    "0x2E3676282C18A692"
))]
#[inline]
pub fn task_follow_to_offset_of_coord(
    ped: Ped,
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
    call(
        0x2E3676282C18A692,
        (
            ped, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14,
        ),
    )
}

/// `TaskFollowToOffsetOfEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x304AE42E357B8C7E>
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
    p9: bool,
    walk_only: bool,
    p11: bool,
    p12: bool,
    p13: bool,
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
            p9,
            walk_only,
            p11,
            p12,
            p13,
        ),
    )
}

/// `TaskFollowWaypointRecording`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0759591819534F7B>
#[doc(alias(
    "TaskFollowWaypointRecording",
    "TASK_FOLLOW_WAYPOINT_RECORDING",
    "0x0759591819534F7B"
))]
#[inline]
pub fn task_follow_waypoint_recording(
    ped: Ped,
    waypoint_recording: &str,
    start_index: i32,
    flags: i32,
    end_index: i32,
    patrol: bool,
    aim_weapon: bool,
    duration_ms: i32,
) {
    call(
        0x0759591819534F7B,
        (
            ped,
            waypoint_recording,
            start_index,
            flags,
            end_index,
            patrol,
            aim_weapon,
            duration_ms,
        ),
    )
}

/// `TaskFollowWaypointRecordingAdvanced`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CFC13EBC19BCA52>
#[doc(alias(
    "TaskFollowWaypointRecordingAdvanced",
    "TASK_FOLLOW_WAYPOINT_RECORDING_ADVANCED",
    "0x0CFC13EBC19BCA52"
))]
#[inline]
pub fn task_follow_waypoint_recording_advanced(ped: Ped, p1: i32) {
    call(0x0CFC13EBC19BCA52, (ped, p1))
}

/// `TaskFollowWaypointRecordingAtOffset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE9B0520BD7C445B>
#[doc(alias(
    "TaskFollowWaypointRecordingAtOffset",
    "TASK_FOLLOW_WAYPOINT_RECORDING_AT_OFFSET",
    "0xBE9B0520BD7C445B"
))]
#[inline]
pub fn task_follow_waypoint_recording_at_offset(
    ped: Ped,
    waypoint_recording: &str,
    p2: f32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: bool,
) {
    call(
        0xBE9B0520BD7C445B,
        (ped, waypoint_recording, p2, p3, p4, p5, p6),
    )
}

/// `TaskForceFireAtEntityWhileAiming`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2416EC2F31F75266>
#[doc(alias(
    "TaskForceFireAtEntityWhileAiming",
    "_TASK_FORCE_FIRE_AT_ENTITY_WHILE_AIMING",
    "0x2416EC2F31F75266"
))]
#[inline]
pub fn task_force_fire_at_entity_while_aiming(
    ped: Ped,
    target_entity: impl Into<Entity>,
    duration_ms: i32,
    p3: i32,
    p4: bool,
) {
    let target_entity: Entity = target_entity.into();
    call(
        0x2416EC2F31F75266,
        (ped, target_entity, duration_ms, p3, p4),
    )
}

/// `TaskForceMotionState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F056E1AFFEF17AB>
#[doc(alias(
    "TaskForceMotionState",
    "TASK_FORCE_MOTION_STATE",
    "0x4F056E1AFFEF17AB"
))]
#[inline]
pub fn task_force_motion_state(ped: Ped, motion_state_hash: impl Into<Hash>, p2: bool) {
    let motion_state_hash: Hash = motion_state_hash.into();
    call(0x4F056E1AFFEF17AB, (ped, motion_state_hash, p2))
}

/// `TaskGoStraightToCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD76B57B44F1E6F8B>
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
    move_blend_speed_y: f32,
    time_before_teleport: i32,
    final_heading: f32,
    target_radius: f32,
    p8: i32,
) {
    call(
        0xD76B57B44F1E6F8B,
        (
            ped,
            x,
            y,
            z,
            move_blend_speed_y,
            time_before_teleport,
            final_heading,
            target_radius,
            p8,
        ),
    )
}

/// `TaskGoStraightToCoordRelativeToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x61E360B7E040D12E>
#[doc(alias(
    "TaskGoStraightToCoordRelativeToEntity",
    "TASK_GO_STRAIGHT_TO_COORD_RELATIVE_TO_ENTITY",
    "0x61E360B7E040D12E"
))]
#[inline]
pub fn task_go_straight_to_coord_relative_to_entity(
    ped: Ped,
    entity: impl Into<Entity>,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    move_blend_ratio: i32,
    time_before_teleport: i32,
    p7: i32,
) {
    let entity: Entity = entity.into();
    call(
        0x61E360B7E040D12E,
        (
            ped,
            entity,
            x_offset,
            y_offset,
            z_offset,
            move_blend_ratio,
            time_before_teleport,
            p7,
        ),
    )
}

/// `TaskGoToCoordAndAimAtHatedEntitiesNearCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA55547801EB331FC>
#[doc(alias(
    "TaskGoToCoordAndAimAtHatedEntitiesNearCoord",
    "TASK_GO_TO_COORD_AND_AIM_AT_HATED_ENTITIES_NEAR_COORD",
    "0xA55547801EB331FC"
))]
#[inline]
pub fn task_go_to_coord_and_aim_at_hated_entities_near_coord(
    ped: Ped,
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
            ped,
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

/// `TaskGoToCoordAndAimAtHatedEntitiesNearCoordUsingCombatStyle`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`, `p13`, `p14`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87BD711FC31EA273>
#[doc(alias(
    "TaskGoToCoordAndAimAtHatedEntitiesNearCoordUsingCombatStyle",
    "TASK_GO_TO_COORD_AND_AIM_AT_HATED_ENTITIES_NEAR_COORD_USING_COMBAT_STYLE",
    "0x87BD711FC31EA273"
))]
#[inline]
pub fn task_go_to_coord_and_aim_at_hated_entities_near_coord_using_combat_style(
    ped: Ped,
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
    call(
        0x87BD711FC31EA273,
        (
            ped, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14,
        ),
    )
}

/// `TaskGoToCoordAnyMeans`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5BC448CB78FA3E88>
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
    speed: f32,
    entity: impl Into<Entity>,
    p6: bool,
    walking_style: i32,
    p8: f32,
) {
    let entity: Entity = entity.into();
    call(
        0x5BC448CB78FA3E88,
        (ped, x, y, z, speed, entity, p6, walking_style, p8),
    )
}

/// `TaskGoToCoordAnyMeansExtraParams`.
///
/// Of unknown type: `p5`, `p9`, `p10`, `p11`, `p12`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1DD45F9ECFDB1BC9>
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
    p12: i32,
) {
    call(
        0x1DD45F9ECFDB1BC9,
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

/// `TaskGoToCoordAnyMeansExtraParamsWithCruiseSpeed`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`, `p13`, `p14`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8ECD61F531A7B02>
#[doc(alias(
    "TaskGoToCoordAnyMeansExtraParamsWithCruiseSpeed",
    "TASK_GO_TO_COORD_ANY_MEANS_EXTRA_PARAMS_WITH_CRUISE_SPEED",
    "0xB8ECD61F531A7B02"
))]
#[inline]
pub fn task_go_to_coord_any_means_extra_params_with_cruise_speed(
    ped: Ped,
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
    call(
        0xB8ECD61F531A7B02,
        (
            ped, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14,
        ),
    )
}

/// `TaskGoToCoordWhileAimingAtCoord`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`, `p13`, `p14`, `p15`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11315AB3385B8AC0>
#[doc(alias(
    "TaskGoToCoordWhileAimingAtCoord",
    "TASK_GO_TO_COORD_WHILE_AIMING_AT_COORD",
    "0x11315AB3385B8AC0"
))]
#[inline]
pub fn task_go_to_coord_while_aiming_at_coord(
    ped: Ped,
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
    p15: i32,
) {
    call(
        0x11315AB3385B8AC0,
        (
            ped, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15,
        ),
    )
}

/// `TaskGoToCoordWhileAimingAtCoordUsingCombatStyle`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`, `p13`, `p14`, `p15`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x639C0425A0B4E77E>
#[doc(alias(
    "TaskGoToCoordWhileAimingAtCoordUsingCombatStyle",
    "TASK_GO_TO_COORD_WHILE_AIMING_AT_COORD_USING_COMBAT_STYLE",
    "0x639C0425A0B4E77E"
))]
#[inline]
pub fn task_go_to_coord_while_aiming_at_coord_using_combat_style(
    ped: Ped,
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
    p15: i32,
) {
    call(
        0x639C0425A0B4E77E,
        (
            ped, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15,
        ),
    )
}

/// `TaskGoToCoordWhileAimingAtEntity`.
///
/// Of unknown type: `p6`, `p9`, `p10`, `p11`, `p14`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2A16444EAD9AE47>
#[doc(alias(
    "TaskGoToCoordWhileAimingAtEntity",
    "TASK_GO_TO_COORD_WHILE_AIMING_AT_ENTITY",
    "0xB2A16444EAD9AE47"
))]
#[inline]
pub fn task_go_to_coord_while_aiming_at_entity(
    ped1: Ped,
    x: f32,
    y: f32,
    z: f32,
    ped2: Ped,
    p5: f32,
    p6: i32,
    p7: f32,
    p8: f32,
    p9: i32,
    p10: i32,
    p11: i32,
    firing_pattern: impl Into<Hash>,
    p13: i32,
    p14: i32,
) {
    let firing_pattern: Hash = firing_pattern.into();
    call(
        0xB2A16444EAD9AE47,
        (
            ped1,
            x,
            y,
            z,
            ped2,
            p5,
            p6,
            p7,
            p8,
            p9,
            p10,
            p11,
            firing_pattern,
            p13,
            p14,
        ),
    )
}

/// `TaskGoToCoordWhileAimingAtEntityUsingCombatStyle`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`, `p13`, `p14`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78426D0982D083C9>
#[doc(alias(
    "TaskGoToCoordWhileAimingAtEntityUsingCombatStyle",
    "TASK_GO_TO_COORD_WHILE_AIMING_AT_ENTITY_USING_COMBAT_STYLE",
    "0x78426D0982D083C9"
))]
#[inline]
pub fn task_go_to_coord_while_aiming_at_entity_using_combat_style(
    ped: Ped,
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
    call(
        0x78426D0982D083C9,
        (
            ped, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14,
        ),
    )
}

/// `TaskGoToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A071245EB0D1882>
#[doc(alias("TaskGoToEntity", "TASK_GO_TO_ENTITY", "0x6A071245EB0D1882"))]
#[inline]
pub fn task_go_to_entity(
    ped: Ped,
    target: impl Into<Entity>,
    duration: i32,
    distance: f32,
    speed: f32,
    p5: f32,
    p6: i32,
) {
    let target: Entity = target.into();
    call(
        0x6A071245EB0D1882,
        (ped, target, duration, distance, speed, p5, p6),
    )
}

/// `TaskGoToEntityWhileAimingAtEntity`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97465886D35210E9>
#[doc(alias(
    "TaskGoToEntityWhileAimingAtEntity",
    "TASK_GO_TO_ENTITY_WHILE_AIMING_AT_ENTITY",
    "0x97465886D35210E9"
))]
#[inline]
pub fn task_go_to_entity_while_aiming_at_entity(
    ped: Ped,
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
) {
    call(
        0x97465886D35210E9,
        (ped, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `TaskGoToEntityWhileAimingAtEntityUsingCombatStyle`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCEF0117C233026AD>
#[doc(alias(
    "TaskGoToEntityWhileAimingAtEntityUsingCombatStyle",
    "TASK_GO_TO_ENTITY_WHILE_AIMING_AT_ENTITY_USING_COMBAT_STYLE",
    "0xCEF0117C233026AD"
))]
#[inline]
pub fn task_go_to_entity_while_aiming_at_entity_using_combat_style(
    ped: Ped,
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
) {
    call(
        0xCEF0117C233026AD,
        (ped, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `TaskGoToWhistle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBAD6545608CECA6E>
#[doc(alias("TaskGoToWhistle", "TASK_GO_TO_WHISTLE", "0xBAD6545608CECA6E"))]
#[inline]
pub fn task_go_to_whistle(ped: Ped, p1: Ped, whistle_type: i32) {
    call(0xBAD6545608CECA6E, (ped, p1, whistle_type))
}

/// `TaskGotoEntityAiming`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9DA48FAB8A76C12>
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
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE39B4FF4FDEBDE27>
#[doc(alias(
    "TaskGotoEntityOffset",
    "TASK_GOTO_ENTITY_OFFSET",
    "0xE39B4FF4FDEBDE27"
))]
#[inline]
pub fn task_goto_entity_offset(
    ped: Ped,
    entity: impl Into<Entity>,
    p2: i32,
    x: f32,
    y: f32,
    z: f32,
    duration: i32,
) {
    let entity: Entity = entity.into();
    call(0xE39B4FF4FDEBDE27, (ped, entity, p2, x, y, z, duration))
}

/// `TaskGotoEntityOffsetXy`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x338E7EF52B6095A9>
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
    x_offset: f32,
    y_offset: f32,
    move_blend_ratio: f32,
    offset_flags: i32,
) {
    let entity: Entity = entity.into();
    call(
        0x338E7EF52B6095A9,
        (
            ped,
            entity,
            duration,
            target_radius,
            x_offset,
            y_offset,
            move_blend_ratio,
            offset_flags,
        ),
    )
}

/// `TaskGotoEntityOffsetXyAiming`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x901BD69984400F62>
#[doc(alias(
    "TaskGotoEntityOffsetXyAiming",
    "TASK_GOTO_ENTITY_OFFSET_XY_AIMING",
    "0x901BD69984400F62"
))]
#[inline]
pub fn task_goto_entity_offset_xy_aiming(
    ped: Ped,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) {
    call(0x901BD69984400F62, (ped, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `TaskGotoEntityOffsetXyz`, since game build 1311.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA6DA9D151769392>
#[doc(alias(
    "TaskGotoEntityOffsetXyz",
    "TASK_GOTO_ENTITY_OFFSET_XYZ",
    "0xFA6DA9D151769392"
))]
#[inline]
pub fn task_goto_entity_offset_xyz(
    ped: Ped,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) {
    call(0xFA6DA9D151769392, (ped, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `TaskGotoEntityOffsetXyzAiming`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41B0832CA96B5351>
#[doc(alias(
    "TaskGotoEntityOffsetXyzAiming",
    "TASK_GOTO_ENTITY_OFFSET_XYZ_AIMING",
    "0x41B0832CA96B5351"
))]
#[inline]
pub fn task_goto_entity_offset_xyz_aiming(
    ped: Ped,
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
    call(
        0x41B0832CA96B5351,
        (ped, p1, p2, p3, p4, p5, p6, p7, p8, p9),
    )
}

/// `TaskGrapple`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x779A2FFACEFAEA7B>
#[doc(alias("TaskGrapple", "TASK_GRAPPLE", "0x779A2FFACEFAEA7B"))]
#[inline]
pub fn task_grapple(
    ped: Ped,
    target_ped: Ped,
    grapple_style: impl Into<Hash>,
    p3: i32,
    p4: f32,
    p5: i32,
    p6: i32,
) -> bool {
    let grapple_style: Hash = grapple_style.into();
    call(
        0x779A2FFACEFAEA7B,
        (ped, target_ped, grapple_style, p3, p4, p5, p6),
    )
}

/// `TaskGuard`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB9FB242EACCAF30F>
#[doc(alias("TaskGuard", "TASK_GUARD", "0xB9FB242EACCAF30F"))]
#[inline]
pub fn task_guard(ped: Ped, p1: i32, p2: i32) {
    call(0xB9FB242EACCAF30F, (ped, p1, p2))
}

/// `TaskGuardAssignedDefensiveArea`.
///
/// Of unknown type: `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD2A207EEBDF9889B>
#[doc(alias(
    "TaskGuardAssignedDefensiveArea",
    "TASK_GUARD_ASSIGNED_DEFENSIVE_AREA",
    "0xD2A207EEBDF9889B"
))]
#[inline]
pub fn task_guard_assigned_defensive_area(
    ped: Ped,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: i32,
) {
    call(0xD2A207EEBDF9889B, (ped, p1, p2, p3, p4, p5, p6))
}

/// `TaskGuardAssignedDefensiveArea_2`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FC9B33976BACD6C>
#[doc(alias(
    "TaskGuardAssignedDefensiveArea_2",
    "_TASK_GUARD_ASSIGNED_DEFENSIVE_AREA_2",
    "0x1FC9B33976BACD6C"
))]
#[inline]
pub fn task_guard_assigned_defensive_area_2(
    ped: Ped,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0x1FC9B33976BACD6C, (ped, p1, p2, p3, p4, p5, p6, p7))
}

/// `TaskGuardCurrentPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A58A47A72E3FCB4>
#[doc(alias(
    "TaskGuardCurrentPosition",
    "TASK_GUARD_CURRENT_POSITION",
    "0x4A58A47A72E3FCB4"
))]
#[inline]
pub fn task_guard_current_position(ped: Ped, p1: f32, p2: f32, p3: bool) {
    call(0x4A58A47A72E3FCB4, (ped, p1, p2, p3))
}

/// `TaskHandsUp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2EAB31979A7F910>
#[doc(alias("TaskHandsUp", "TASK_HANDS_UP", "0xF2EAB31979A7F910"))]
#[inline]
pub fn task_hands_up(ped: Ped, duration: i32, facing_ped: Ped, time_to_face_ped: i32, flags: i32) {
    call(
        0xF2EAB31979A7F910,
        (ped, duration, facing_ped, time_to_face_ped, flags),
    )
}

/// `TaskHitchAnimal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9030AD4B6207BFE8>
#[doc(alias("TaskHitchAnimal", "TASK_HITCH_ANIMAL", "0x9030AD4B6207BFE8"))]
#[inline]
pub fn task_hitch_animal(ped: Ped, scenario_point: i32, flag: i32) {
    call(0x9030AD4B6207BFE8, (ped, scenario_point, flag))
}

/// `TaskHogtieTargetPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27829AFD3E03AC1A>
#[doc(alias("TaskHogtieTargetPed", "TASK_HOGTIE_TARGET_PED", "0x27829AFD3E03AC1A"))]
#[inline]
pub fn task_hogtie_target_ped(ped: Ped, target_ped: Ped) {
    call(0x27829AFD3E03AC1A, (ped, target_ped))
}

/// `TaskHogtieable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6AFD8FE0D723328F>
#[doc(alias("TaskHogtieable", "TASK_HOGTIEABLE", "0x6AFD8FE0D723328F"))]
#[inline]
pub fn task_hogtieable(ped: Ped) {
    call(0x6AFD8FE0D723328F, (ped,))
}

/// `TaskHorseAction`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA09CFD29100F06C3>
#[doc(alias("TaskHorseAction", "TASK_HORSE_ACTION", "0xA09CFD29100F06C3"))]
#[inline]
pub fn task_horse_action(ped: Ped, action: i32, target_ped: Ped, p3: i32) {
    call(0xA09CFD29100F06C3, (ped, action, target_ped, p3))
}

/// `TaskIntimidated`.
///
/// Of unknown type: `p0`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x648B75D44930D6BD>
#[doc(alias("TaskIntimidated", "_TASK_INTIMIDATED", "0x648B75D44930D6BD"))]
#[inline]
pub fn task_intimidated(p0: i32, ped: Ped, p2: i32, p3: i32, p4: i32) -> bool {
    call(0x648B75D44930D6BD, (p0, ped, p2, p3, p4))
}

/// `TaskIntimidated_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x933ACC1A1771A288>
#[doc(alias("TaskIntimidated_2", "_TASK_INTIMIDATED_2", "0x933ACC1A1771A288"))]
#[inline]
pub fn task_intimidated_2(
    victim: Ped,
    attacker: Ped,
    p2: i32,
    p3: bool,
    p4: bool,
    every_frame: bool,
    p6: bool,
    p7: bool,
    flag: i32,
) -> bool {
    call(
        0x933ACC1A1771A288,
        (victim, attacker, p2, p3, p4, every_frame, p6, p7, flag),
    )
}

/// `TaskInvestigate`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C8514540D27FBFB>
#[doc(alias("TaskInvestigate", "TASK_INVESTIGATE", "0x5C8514540D27FBFB"))]
#[inline]
pub fn task_investigate(ped: Ped, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x5C8514540D27FBFB, (ped, p1, p2, p3, p4, p5))
}

/// `TaskItemInteraction_2`.
///
/// Of unknown type: `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72F52AA2D2B172CC>
#[doc(alias(
    "TaskItemInteraction_2",
    "_TASK_ITEM_INTERACTION_2",
    "0x72F52AA2D2B172CC"
))]
#[inline]
pub fn task_item_interaction_2(
    ped: Ped,
    prop_name_gxt: impl Into<Hash>,
    prop: Object,
    prop_id: impl Into<Hash>,
    item_interaction_state: impl Into<Hash>,
    p5: i32,
    p6: i32,
    p7: f32,
) {
    let prop_name_gxt: Hash = prop_name_gxt.into();
    let prop_id: Hash = prop_id.into();
    let item_interaction_state: Hash = item_interaction_state.into();
    call(
        0x72F52AA2D2B172CC,
        (
            ped,
            prop_name_gxt,
            prop,
            prop_id,
            item_interaction_state,
            p5,
            p6,
            p7,
        ),
    )
}

/// `TaskItemInteraction_3`.
///
/// Of unknown type: `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD61D5E1AD9876DEB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "TaskItemInteraction_3",
    "_TASK_ITEM_INTERACTION_3",
    "0xD61D5E1AD9876DEB"
))]
#[inline]
pub unsafe fn task_item_interaction_3(
    ped: Ped,
    item: impl Into<Hash>,
    guid: &mut [u8],
    p3: i32,
    p4: i32,
    p5: i32,
    p6: f32,
) {
    let item: Hash = item.into();
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0xD61D5E1AD9876DEB, (ped, item, guid, p3, p4, p5, p6))
}

/// `TaskJump`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0AE4086104E067B1>
#[doc(alias("TaskJump", "TASK_JUMP", "0x0AE4086104E067B1"))]
#[inline]
pub fn task_jump(ped: Ped, unused: bool) {
    call(0x0AE4086104E067B1, (ped, unused))
}

/// `TaskJump_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x91083103137D7254>
#[doc(alias("TaskJump_2", "_TASK_JUMP_2", "0x91083103137D7254"))]
#[inline]
pub fn task_jump_2(ped: Ped, x: f32, y: f32, z: f32, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x91083103137D7254, (ped, x, y, z, entity))
}

/// `TaskKnockedOut`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF90427F00A495A28>
#[doc(alias("TaskKnockedOut", "TASK_KNOCKED_OUT", "0xF90427F00A495A28"))]
#[inline]
pub fn task_knocked_out(ped: Ped, p1: f32, permanently: bool) {
    call(0xF90427F00A495A28, (ped, p1, permanently))
}

/// `TaskKnockedOutAndHogtied`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42AC6401ABB8C7E5>
#[doc(alias(
    "TaskKnockedOutAndHogtied",
    "TASK_KNOCKED_OUT_AND_HOGTIED",
    "0x42AC6401ABB8C7E5"
))]
#[inline]
pub fn task_knocked_out_and_hogtied(ped: Ped, ko_time_offset: f32, flags: i32) {
    call(0x42AC6401ABB8C7E5, (ped, ko_time_offset, flags))
}

/// `TaskKnockedOutSetDuration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFB520A3E16F7B7B>
#[doc(alias(
    "TaskKnockedOutSetDuration",
    "_TASK_KNOCKED_OUT_SET_DURATION",
    "0xFFB520A3E16F7B7B"
))]
#[inline]
pub fn task_knocked_out_set_duration(ped: Ped, ko_time_duration: f32) {
    call(0xFFB520A3E16F7B7B, (ped, ko_time_duration))
}

/// `TaskKnockedOutSetTuning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B1FDF63C3193EDA>
#[doc(alias(
    "TaskKnockedOutSetTuning",
    "_TASK_KNOCKED_OUT_SET_TUNING",
    "0x8B1FDF63C3193EDA"
))]
#[inline]
pub fn task_knocked_out_set_tuning(ped: Ped, tuning: f32) {
    call(0x8B1FDF63C3193EDA, (ped, tuning))
}

/// `TaskLassoPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC716EB2BD16370A3>
#[doc(alias("TaskLassoPed", "TASK_LASSO_PED", "0xC716EB2BD16370A3"))]
#[inline]
pub fn task_lasso_ped(ped: Ped, target_ped: Ped) {
    call(0xC716EB2BD16370A3, (ped, target_ped))
}

/// `TaskLeadAndConverse`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA19711D33C6708C>
#[doc(alias("TaskLeadAndConverse", "TASK_LEAD_AND_CONVERSE", "0xAA19711D33C6708C"))]
#[inline]
pub fn task_lead_and_converse(
    ped: Ped,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) {
    call(0xAA19711D33C6708C, (ped, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `TaskLeadHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A7A4A54596FE09D>
#[doc(alias("TaskLeadHorse", "TASK_LEAD_HORSE", "0x9A7A4A54596FE09D"))]
#[inline]
pub fn task_lead_horse(ped: Ped, horse: Ped) {
    call(0x9A7A4A54596FE09D, (ped, horse))
}

/// `TaskLeaveAnyVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x504D54DF3F6F2247>
#[doc(alias("TaskLeaveAnyVehicle", "TASK_LEAVE_ANY_VEHICLE", "0x504D54DF3F6F2247"))]
#[inline]
pub fn task_leave_any_vehicle(ped: Ped, p1: i32, task_flag: i32) {
    call(0x504D54DF3F6F2247, (ped, p1, task_flag))
}

/// `TaskLeaveVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3DBCE61A490BE02>
#[doc(alias("TaskLeaveVehicle", "TASK_LEAVE_VEHICLE", "0xD3DBCE61A490BE02"))]
#[inline]
pub fn task_leave_vehicle(ped: Ped, vehicle: Vehicle, flags: i32, unk_ped: Ped) {
    call(0xD3DBCE61A490BE02, (ped, vehicle, flags, unk_ped))
}

/// `TaskLookAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FA46612594F7973>
#[doc(alias("TaskLookAtCoord", "TASK_LOOK_AT_COORD", "0x6FA46612594F7973"))]
#[inline]
pub fn task_look_at_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    duration: i32,
    flags: i32,
    p6: i32,
    p7: bool,
) {
    call(0x6FA46612594F7973, (ped, x, y, z, duration, flags, p6, p7))
}

/// `TaskLookAtEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x69F4BE8C8CC4796C>
#[doc(alias("TaskLookAtEntity", "TASK_LOOK_AT_ENTITY", "0x69F4BE8C8CC4796C"))]
#[inline]
pub fn task_look_at_entity(
    ped: Ped,
    look_at_target: impl Into<Entity>,
    duration: i32,
    p3: i32,
    p4: i32,
    p5: i32,
) {
    let look_at_target: Entity = look_at_target.into();
    call(
        0x69F4BE8C8CC4796C,
        (ped, look_at_target, duration, p3, p4, p5),
    )
}

/// `TaskLootEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x48FAE038401A2888>
#[doc(alias("TaskLootEntity", "TASK_LOOT_ENTITY", "0x48FAE038401A2888"))]
#[inline]
pub fn task_loot_entity(ped: Ped, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x48FAE038401A2888, (ped, entity))
}

/// `TaskLootNearestEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF1501CBC4059412>
#[doc(alias(
    "TaskLootNearestEntity",
    "TASK_LOOT_NEAREST_ENTITY",
    "0xCF1501CBC4059412"
))]
#[inline]
pub fn task_loot_nearest_entity(ped: Ped, x: f32, y: f32, z: f32, p4: i32, p5: f32) {
    call(0xCF1501CBC4059412, (ped, x, y, z, p4, p5))
}

/// `TaskMelee`.
///
/// Of unknown type: `p3`, `p4`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x482C99D0B38D1B0A>
#[doc(alias("TaskMelee", "TASK_MELEE", "0x482C99D0B38D1B0A"))]
#[inline]
pub fn task_melee(
    ped: Ped,
    target_ped: Ped,
    p2: impl Into<Hash>,
    p3: i32,
    p4: i32,
    p5: f32,
    p6: i32,
    p7: f32,
) -> bool {
    let p2: Hash = p2.into();
    call(
        0x482C99D0B38D1B0A,
        (ped, target_ped, p2, p3, p4, p5, p6, p7),
    )
}

/// `TaskMountAnimal`.
///
/// Of unknown type: `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x92DB0739813C5186>
#[doc(alias("TaskMountAnimal", "TASK_MOUNT_ANIMAL", "0x92DB0739813C5186"))]
#[inline]
pub fn task_mount_animal(
    ped: Ped,
    mount: Ped,
    timer: i32,
    seat_index: i32,
    ped_speed: f32,
    mount_style: i32,
    p6: i32,
    p7: i32,
) {
    call(
        0x92DB0739813C5186,
        (
            ped,
            mount,
            timer,
            seat_index,
            ped_speed,
            mount_style,
            p6,
            p7,
        ),
    )
}

/// `TaskMoveBeInFormation`.
///
/// Of unknown type: `p1`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AA5AA97C65E4A2F>
#[doc(alias(
    "TaskMoveBeInFormation",
    "TASK_MOVE_BE_IN_FORMATION",
    "0x4AA5AA97C65E4A2F"
))]
#[inline]
pub fn task_move_be_in_formation(ped: Ped, p1: i32, p2: f32, p3: f32, p4: f32, p5: f32, p6: i32) {
    call(0x4AA5AA97C65E4A2F, (ped, p1, p2, p3, p4, p5, p6))
}

/// `TaskMoveFollowRoadUsingNavmesh`.
///
/// Of unknown type: `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x79482C12482A860D>
#[doc(alias(
    "TaskMoveFollowRoadUsingNavmesh",
    "TASK_MOVE_FOLLOW_ROAD_USING_NAVMESH",
    "0x79482C12482A860D"
))]
#[inline]
pub fn task_move_follow_road_using_navmesh(
    ped: Ped,
    move_blend_ratio: f32,
    x: f32,
    y: f32,
    z: f32,
    p5: i32,
) {
    call(0x79482C12482A860D, (ped, move_blend_ratio, x, y, z, p5))
}

/// `TaskMoveInTraffic`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8AA1593AEC087A29>
#[doc(alias("TaskMoveInTraffic", "TASK_MOVE_IN_TRAFFIC", "0x8AA1593AEC087A29"))]
#[inline]
pub fn task_move_in_traffic(ped: Ped, p1: f32, p2: i32, p3: i32) {
    call(0x8AA1593AEC087A29, (ped, p1, p2, p3))
}

/// `TaskMoveInTrafficAwayFromEntity`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13DED0BC45600FE1>
#[doc(alias(
    "TaskMoveInTrafficAwayFromEntity",
    "TASK_MOVE_IN_TRAFFIC_AWAY_FROM_ENTITY",
    "0x13DED0BC45600FE1"
))]
#[inline]
pub fn task_move_in_traffic_away_from_entity(ped: Ped, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x13DED0BC45600FE1, (ped, p1, p2, p3, p4))
}

/// `TaskMoveInTrafficToDestination`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCA3A13F7A45338B>
#[doc(alias(
    "TaskMoveInTrafficToDestination",
    "TASK_MOVE_IN_TRAFFIC_TO_DESTINATION",
    "0xDCA3A13F7A45338B"
))]
#[inline]
pub fn task_move_in_traffic_to_destination(
    ped: Ped,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0xDCA3A13F7A45338B, (ped, p1, p2, p3, p4, p5, p6, p7))
}

/// `TaskMoveNetworkAdvancedByNameWithInitParams`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7B6A04F98BBAFB2C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `task_data`: there must be as many as it takes.
#[doc(alias(
    "TaskMoveNetworkAdvancedByNameWithInitParams",
    "TASK_MOVE_NETWORK_ADVANCED_BY_NAME_WITH_INIT_PARAMS",
    "0x7B6A04F98BBAFB2C"
))]
#[inline]
pub unsafe fn task_move_network_advanced_by_name_with_init_params(
    ped: Ped,
    move_network_def_name: &str,
    task_data: &mut [u8],
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    p9: i32,
    p10: f32,
    p11: i32,
    p12: i32,
    flag: i32,
    p14: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let task_data = unsafe { Buffer::new(task_data) };
    call(
        0x7B6A04F98BBAFB2C,
        (
            ped,
            move_network_def_name,
            task_data,
            x_pos,
            y_pos,
            z_pos,
            x_rot,
            y_rot,
            z_rot,
            p9,
            p10,
            p11,
            p12,
            flag,
            p14,
        ),
    )
}

/// `TaskMoveNetworkAdvancedByNameWithInitParamsAttached`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`, `p13`, `p14`, `p15`, `p16`, `p17`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF92171093BCABED4>
#[doc(alias(
    "TaskMoveNetworkAdvancedByNameWithInitParamsAttached",
    "TASK_MOVE_NETWORK_ADVANCED_BY_NAME_WITH_INIT_PARAMS_ATTACHED",
    "0xF92171093BCABED4"
))]
#[inline]
pub fn task_move_network_advanced_by_name_with_init_params_attached(
    ped: Ped,
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
    p15: i32,
    p16: i32,
    p17: i32,
) {
    call(
        0xF92171093BCABED4,
        (
            (
                ped, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15,
            ),
            (p16, p17),
        ),
    )
}

/// `TaskMoveNetworkByName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D537BA194896636>
#[doc(alias(
    "TaskMoveNetworkByName",
    "TASK_MOVE_NETWORK_BY_NAME",
    "0x2D537BA194896636"
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

/// `TaskMoveNetworkByNameWithInitParams`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x139805C2A67C4795>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `task_data`: there must be as many as it takes.
#[doc(alias(
    "TaskMoveNetworkByNameWithInitParams",
    "TASK_MOVE_NETWORK_BY_NAME_WITH_INIT_PARAMS",
    "0x139805C2A67C4795"
))]
#[inline]
pub unsafe fn task_move_network_by_name_with_init_params(
    ped: Ped,
    move_network_def_name: &str,
    task_data: &mut [u8],
    p3: f32,
    p4: bool,
    anim_dict: &str,
    flags: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let task_data = unsafe { Buffer::new(task_data) };
    call(
        0x139805C2A67C4795,
        (
            ped,
            move_network_def_name,
            task_data,
            p3,
            p4,
            anim_dict,
            flags,
        ),
    )
}

/// `TaskPatrol`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDA5DF49D080FE4E>
#[doc(alias("TaskPatrol", "TASK_PATROL", "0xBDA5DF49D080FE4E"))]
#[inline]
pub fn task_patrol(ped: Ped, patrol_route: &str, p2: i32, p3: bool, p4: bool) {
    call(0xBDA5DF49D080FE4E, (ped, patrol_route, p2, p3, p4))
}

/// `TaskPatrol_2`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x964B06C88E4C86DB>
#[doc(alias("TaskPatrol_2", "_TASK_PATROL_2", "0x964B06C88E4C86DB"))]
#[inline]
pub fn task_patrol_2(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32, p7: i32) {
    call(0x964B06C88E4C86DB, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `TaskPause`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE73A266DB0CA9042>
#[doc(alias("TaskPause", "TASK_PAUSE", "0xE73A266DB0CA9042"))]
#[inline]
pub fn task_pause(ped: Ped, ms: i32) {
    call(0xE73A266DB0CA9042, (ped, ms))
}

/// `TaskPedSlideToCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD04FE6765D990A06>
#[doc(alias("TaskPedSlideToCoord", "TASK_PED_SLIDE_TO_COORD", "0xD04FE6765D990A06"))]
#[inline]
pub fn task_ped_slide_to_coord(ped: Ped, x: f32, y: f32, z: f32, heading: f32, p5: f32) {
    call(0xD04FE6765D990A06, (ped, x, y, z, heading, p5))
}

/// `TaskPerformSequence`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5ABA3986D90D8A3B>
#[doc(alias("TaskPerformSequence", "TASK_PERFORM_SEQUENCE", "0x5ABA3986D90D8A3B"))]
#[inline]
pub fn task_perform_sequence(ped: Ped, task_sequence_id: i32) {
    call(0x5ABA3986D90D8A3B, (ped, task_sequence_id))
}

/// `TaskPerformSequence_2`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4FC0AF869D6E309D>
#[doc(alias(
    "TaskPerformSequence_2",
    "_TASK_PERFORM_SEQUENCE_2",
    "0x4FC0AF869D6E309D"
))]
#[inline]
pub fn task_perform_sequence_2(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x4FC0AF869D6E309D, (p0, p1, p2, p3))
}

/// `TaskPerformSequenceFromProgress`.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89221B16730234F0>
#[doc(alias(
    "TaskPerformSequenceFromProgress",
    "TASK_PERFORM_SEQUENCE_FROM_PROGRESS",
    "0x89221B16730234F0"
))]
#[inline]
pub fn task_perform_sequence_from_progress(ped: Ped, p1: i32, p2: i32, p3: i32) {
    call(0x89221B16730234F0, (ped, p1, p2, p3))
}

/// `TaskPersistentCharacter`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4391700CBD89C3D8>
#[doc(alias(
    "TaskPersistentCharacter",
    "TASK_PERSISTENT_CHARACTER",
    "0x4391700CBD89C3D8"
))]
#[inline]
pub fn task_persistent_character(ped: Ped) {
    call(0x4391700CBD89C3D8, (ped,))
}

/// `TaskPickUpWeapon`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x55B0ECFD98596624>
#[doc(alias("TaskPickUpWeapon", "TASK_PICK_UP_WEAPON", "0x55B0ECFD98596624"))]
#[inline]
pub fn task_pick_up_weapon(ped: Ped, p1: i32) {
    call(0x55B0ECFD98596624, (ped, p1))
}

/// `TaskPickupCarriableEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x502EC17B1BED4BFA>
#[doc(alias(
    "TaskPickupCarriableEntity",
    "TASK_PICKUP_CARRIABLE_ENTITY",
    "0x502EC17B1BED4BFA"
))]
#[inline]
pub fn task_pickup_carriable_entity(ped: Ped, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x502EC17B1BED4BFA, (ped, entity))
}

/// `TaskPlaceCarriedEntityAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC7F0B43DCDC57E3D>
#[doc(alias(
    "TaskPlaceCarriedEntityAtCoord",
    "TASK_PLACE_CARRIED_ENTITY_AT_COORD",
    "0xC7F0B43DCDC57E3D"
))]
#[inline]
pub fn task_place_carried_entity_at_coord(
    ped: Ped,
    entity: impl Into<Entity>,
    x: f32,
    y: f32,
    z: f32,
    p5: f32,
    flags: i32,
) {
    let entity: Entity = entity.into();
    call(0xC7F0B43DCDC57E3D, (ped, entity, x, y, z, p5, flags))
}

/// `TaskPlaceCarriedEntityOnMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D3D87C57B3D52C7>
#[doc(alias(
    "TaskPlaceCarriedEntityOnMount",
    "TASK_PLACE_CARRIED_ENTITY_ON_MOUNT",
    "0x6D3D87C57B3D52C7"
))]
#[inline]
pub fn task_place_carried_entity_on_mount(
    ped: Ped,
    entity: impl Into<Entity>,
    mount: Ped,
    p3: f32,
) {
    let entity: Entity = entity.into();
    call(0x6D3D87C57B3D52C7, (ped, entity, mount, p3))
}

/// `TaskPlantBomb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x965FEC691D55E9BF>
#[doc(alias("TaskPlantBomb", "TASK_PLANT_BOMB", "0x965FEC691D55E9BF"))]
#[inline]
pub fn task_plant_bomb(ped: Ped, x: f32, y: f32, z: f32, heading: f32) {
    call(0x965FEC691D55E9BF, (ped, x, y, z, heading))
}

/// `TaskPlayAnim`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA47FE3719165B94>
#[doc(alias("TaskPlayAnim", "TASK_PLAY_ANIM", "0xEA47FE3719165B94"))]
#[inline]
pub fn task_play_anim(
    ped: Ped,
    anim_dict: &str,
    anim_name: &str,
    speed: f32,
    speed_multiplier: f32,
    duration: i32,
    flags: i32,
    playback_rate: f32,
    p8: bool,
    ik_flags: i32,
    p10: bool,
    task_filter: &str,
    p12: bool,
) {
    call(
        0xEA47FE3719165B94,
        (
            ped,
            anim_dict,
            anim_name,
            speed,
            speed_multiplier,
            duration,
            flags,
            playback_rate,
            p8,
            ik_flags,
            p10,
            task_filter,
            p12,
        ),
    )
}

/// `TaskPlayAnimAdvanced`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83CDB10EA29B370B>
#[doc(alias(
    "TaskPlayAnimAdvanced",
    "TASK_PLAY_ANIM_ADVANCED",
    "0x83CDB10EA29B370B"
))]
#[inline]
pub fn task_play_anim_advanced(
    ped: Ped,
    anim_dict: &str,
    anim_name: &str,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    speed: f32,
    speed_multiplier: f32,
    duration: i32,
    flags: i32,
    p13: f32,
    p14: i32,
    p15: i32,
    p16: i32,
) {
    call(
        0x83CDB10EA29B370B,
        (
            (
                ped,
                anim_dict,
                anim_name,
                pos_x,
                pos_y,
                pos_z,
                rot_x,
                rot_y,
                rot_z,
                speed,
                speed_multiplier,
                duration,
                flags,
                p13,
                p14,
                p15,
            ),
            (p16,),
        ),
    )
}

/// `TaskPlayEmote`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x884E3436CC1F41DD>
#[doc(alias("TaskPlayEmote", "_TASK_PLAY_EMOTE", "0x884E3436CC1F41DD"))]
#[inline]
pub fn task_play_emote(
    ped: Ped,
    emote_type: i32,
    playback_mode: i32,
    emote: impl Into<Hash>,
    is_secondary_task: bool,
    can_break_out: bool,
    disable_early_out_anim_tag: bool,
    ignore_invalid_main_task: bool,
    destroy_props: bool,
) {
    let emote: Hash = emote.into();
    call(
        0x884E3436CC1F41DD,
        (
            ped,
            emote_type,
            playback_mode,
            emote,
            is_secondary_task,
            can_break_out,
            disable_early_out_anim_tag,
            ignore_invalid_main_task,
            destroy_props,
        ),
    )
}

/// `TaskPlayEmoteWithHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB31A277C1AC7B7FF>
#[doc(alias(
    "TaskPlayEmoteWithHash",
    "TASK_PLAY_EMOTE_WITH_HASH",
    "0xB31A277C1AC7B7FF"
))]
#[inline]
pub fn task_play_emote_with_hash(
    ped: Ped,
    emote_type: i32,
    playback_mode: i32,
    emote: impl Into<Hash>,
    is_secondary_task: bool,
    can_break_out: bool,
    disable_early_out_anim_tag: bool,
    ignore_invalid_main_task: bool,
    destroy_props: bool,
) {
    let emote: Hash = emote.into();
    call(
        0xB31A277C1AC7B7FF,
        (
            ped,
            emote_type,
            playback_mode,
            emote,
            is_secondary_task,
            can_break_out,
            disable_early_out_anim_tag,
            ignore_invalid_main_task,
            destroy_props,
        ),
    )
}

/// `TaskPlayUpperAnimFacingEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAD67214236AB1CFE>
#[doc(alias(
    "TaskPlayUpperAnimFacingEntity",
    "TASK_PLAY_UPPER_ANIM_FACING_ENTITY",
    "0xAD67214236AB1CFE"
))]
#[inline]
pub fn task_play_upper_anim_facing_entity(
    ped: Ped,
    anim_dict: &str,
    anim_name: &str,
    entity: impl Into<Entity>,
    p4: i32,
    p5: f32,
    p6: f32,
    p7: i32,
    p8: f32,
    p9: bool,
    p10: bool,
    p11: f32,
    p12: &str,
    p13: i32,
    p14: f32,
) {
    let entity: Entity = entity.into();
    call(
        0xAD67214236AB1CFE,
        (
            ped, anim_dict, anim_name, entity, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14,
        ),
    )
}

/// `TaskPointAtEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF40A109B4B79A848>
#[doc(alias("TaskPointAtEntity", "_TASK_POINT_AT_ENTITY", "0xF40A109B4B79A848"))]
#[inline]
pub fn task_point_at_entity(ped: Ped, target_entity: impl Into<Entity>, duration_ms: i32) {
    let target_entity: Entity = target_entity.into();
    call(0xF40A109B4B79A848, (ped, target_entity, duration_ms))
}

/// `TaskPolice`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87BE56724650408E>
#[doc(alias("TaskPolice", "TASK_POLICE", "0x87BE56724650408E"))]
#[inline]
pub fn task_police(ped: Ped, p1: bool) -> bool {
    call(0x87BE56724650408E, (ped, p1))
}

/// `TaskPutPedDirectlyIntoCover`.
///
/// Of unknown type: `p7`, `p8`, `p12`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4172393E6BE1FECE>
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
    p7: i32,
    p8: i32,
    coverpoint: ScrHandle,
    p10: bool,
    p11: bool,
    p12: i32,
) {
    call(
        0x4172393E6BE1FECE,
        (
            ped, x, y, z, timeout, p5, p6, p7, p8, coverpoint, p10, p11, p12,
        ),
    )
}

/// `TaskPutPedDirectlyIntoCoverFromCoords`.
///
/// Of unknown type: `p8`, `p9`, `p10`, `p11`, `p12`, `p13`, `p14`, `p15`, `p16`, `p17`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF8A5855B9F9A97B>
#[doc(alias(
    "TaskPutPedDirectlyIntoCoverFromCoords",
    "_TASK_PUT_PED_DIRECTLY_INTO_COVER_FROM_COORDS",
    "0xDF8A5855B9F9A97B"
))]
#[inline]
pub fn task_put_ped_directly_into_cover_from_coords(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    from_x: f32,
    from_y: f32,
    from_z: f32,
    timeout: i32,
    p8: i32,
    p9: i32,
    p10: i32,
    p11: i32,
    p12: i32,
    p13: i32,
    p14: i32,
    p15: i32,
    p16: i32,
    p17: i32,
) {
    call(
        0xDF8A5855B9F9A97B,
        (
            (
                ped, x, y, z, from_x, from_y, from_z, timeout, p8, p9, p10, p11, p12, p13, p14, p15,
            ),
            (p16, p17),
        ),
    )
}

/// `TaskPutPedDirectlyIntoGrapple`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA05F3F20889D7A5B>
#[doc(alias(
    "TaskPutPedDirectlyIntoGrapple",
    "TASK_PUT_PED_DIRECTLY_INTO_GRAPPLE",
    "0xA05F3F20889D7A5B"
))]
#[inline]
pub fn task_put_ped_directly_into_grapple(
    ped: Ped,
    grapple_target: Ped,
    grapple_style: impl Into<Hash>,
    p3: f32,
    p4: f32,
    p5: bool,
    p6: i32,
) {
    let grapple_style: Hash = grapple_style.into();
    call(
        0xA05F3F20889D7A5B,
        (ped, grapple_target, grapple_style, p3, p4, p5, p6),
    )
}

/// `TaskPutPedDirectlyIntoMelee`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1C6CD14A876FFE39>
#[doc(alias(
    "TaskPutPedDirectlyIntoMelee",
    "TASK_PUT_PED_DIRECTLY_INTO_MELEE",
    "0x1C6CD14A876FFE39"
))]
#[inline]
pub fn task_put_ped_directly_into_melee(
    ped: Ped,
    melee_target: Ped,
    melee_style: impl Into<Hash>,
    p3: f32,
    anim_blend_ratio: f32,
    p5: bool,
    p6: i32,
) {
    let melee_style: Hash = melee_style.into();
    call(
        0x1C6CD14A876FFE39,
        (ped, melee_target, melee_style, p3, anim_blend_ratio, p5, p6),
    )
}

/// `TaskReact`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4C32C31920E1B70>
#[doc(alias("TaskReact", "TASK_REACT", "0xC4C32C31920E1B70"))]
#[inline]
pub fn task_react(
    ped: Ped,
    reacting_to: impl Into<Entity>,
    x: f32,
    y: f32,
    z: f32,
    reaction_name: &str,
    p6: f32,
    p7: f32,
    p8: i32,
) {
    let reacting_to: Entity = reacting_to.into();
    call(
        0xC4C32C31920E1B70,
        (ped, reacting_to, x, y, z, reaction_name, p6, p7, p8),
    )
}

/// `TaskReloadWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62D2916F56B9CD2D>
#[doc(alias("TaskReloadWeapon", "TASK_RELOAD_WEAPON", "0x62D2916F56B9CD2D"))]
#[inline]
pub fn task_reload_weapon(ped: Ped, unused: bool) {
    call(0x62D2916F56B9CD2D, (ped, unused))
}

/// `TaskReviveTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x356088527D9EBAAD>
#[doc(alias("TaskReviveTarget", "TASK_REVIVE_TARGET", "0x356088527D9EBAAD"))]
#[inline]
pub fn task_revive_target(ped: Ped, reviver: Ped, tool: impl Into<Hash>) {
    let tool: Hash = tool.into();
    call(0x356088527D9EBAAD, (ped, reviver, tool))
}

/// `TaskRideTrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37FB1C870E2EC2C6>
#[doc(alias("TaskRideTrain", "TASK_RIDE_TRAIN", "0x37FB1C870E2EC2C6"))]
#[inline]
pub fn task_ride_train(
    ped: Ped,
    train: Vehicle,
    scenario_point: i32,
    scenario_hash: impl Into<Hash>,
) {
    let scenario_hash: Hash = scenario_hash.into();
    call(
        0x37FB1C870E2EC2C6,
        (ped, train, scenario_point, scenario_hash),
    )
}

/// `TaskRobPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7BB967F85D8CCBDB>
#[doc(alias("TaskRobPed", "TASK_ROB_PED", "0x7BB967F85D8CCBDB"))]
#[inline]
pub fn task_rob_ped(ped: Ped, target: Ped, p2: f32, flag: i32, p4: i32) {
    call(0x7BB967F85D8CCBDB, (ped, target, p2, flag, p4))
}

/// `TaskScriptedAnimation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x126EF75F1E17ABE5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "TaskScriptedAnimation",
    "TASK_SCRIPTED_ANIMATION",
    "0x126EF75F1E17ABE5"
))]
#[inline]
pub unsafe fn task_scripted_animation(ped: Ped, args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x126EF75F1E17ABE5, (ped, args))
}

/// `TaskSeekClearLosToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D7F2A63688C20A4>
#[doc(alias(
    "TaskSeekClearLosToEntity",
    "TASK_SEEK_CLEAR_LOS_TO_ENTITY",
    "0x8D7F2A63688C20A4"
))]
#[inline]
pub fn task_seek_clear_los_to_entity(
    ped: Ped,
    entity: impl Into<Entity>,
    p2: f32,
    p3: f32,
    p4: f32,
) {
    let entity: Entity = entity.into();
    call(0x8D7F2A63688C20A4, (ped, entity, p2, p3, p4))
}

/// `TaskSeekCoverFromPed`.
///
/// Of unknown type: `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84D32B3BEC531324>
#[doc(alias(
    "TaskSeekCoverFromPed",
    "TASK_SEEK_COVER_FROM_PED",
    "0x84D32B3BEC531324"
))]
#[inline]
pub fn task_seek_cover_from_ped(ped: Ped, from_ped: Ped, duration: i32, p3: i32, p4: i32, p5: i32) {
    call(0x84D32B3BEC531324, (ped, from_ped, duration, p3, p4, p5))
}

/// `TaskSeekCoverFromPos`.
///
/// Of unknown type: `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75AC2B60386D89F2>
#[doc(alias(
    "TaskSeekCoverFromPos",
    "TASK_SEEK_COVER_FROM_POS",
    "0x75AC2B60386D89F2"
))]
#[inline]
pub fn task_seek_cover_from_pos(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    duration: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0x75AC2B60386D89F2, (ped, x, y, z, duration, p5, p6, p7))
}

/// `TaskSeekCoverToCoords`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39246A6958EF072C>
#[doc(alias(
    "TaskSeekCoverToCoords",
    "TASK_SEEK_COVER_TO_COORDS",
    "0x39246A6958EF072C"
))]
#[inline]
pub fn task_seek_cover_to_coords(
    ped: Ped,
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
) {
    call(
        0x39246A6958EF072C,
        (ped, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `TaskSeekCoverToCoverPoint`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD43D95C7A869447F>
#[doc(alias(
    "TaskSeekCoverToCoverPoint",
    "TASK_SEEK_COVER_TO_COVER_POINT",
    "0xD43D95C7A869447F"
))]
#[inline]
pub fn task_seek_cover_to_cover_point(
    ped: Ped,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) {
    call(0xD43D95C7A869447F, (ped, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `TaskSetBlockingOfNonTemporaryEvents`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90D2156198831D69>
#[doc(alias(
    "TaskSetBlockingOfNonTemporaryEvents",
    "TASK_SET_BLOCKING_OF_NON_TEMPORARY_EVENTS",
    "0x90D2156198831D69"
))]
#[inline]
pub fn task_set_blocking_of_non_temporary_events(ped: Ped, toggle: bool) {
    call(0x90D2156198831D69, (ped, toggle))
}

/// `TaskSetCrouchMovement`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x17293C633C8AC019>
#[doc(alias(
    "TaskSetCrouchMovement",
    "TASK_SET_CROUCH_MOVEMENT",
    "0x17293C633C8AC019"
))]
#[inline]
pub fn task_set_crouch_movement(ped: Ped, p1: bool, p2: i32, p3: bool) {
    call(0x17293C633C8AC019, (ped, p1, p2, p3))
}

/// `TaskSetSphereDefensiveArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x933C06518B52A9A4>
#[doc(alias(
    "TaskSetSphereDefensiveArea",
    "TASK_SET_SPHERE_DEFENSIVE_AREA",
    "0x933C06518B52A9A4"
))]
#[inline]
pub fn task_set_sphere_defensive_area(ped: Ped, p1: f32, p2: f32, p3: f32, p4: f32) {
    call(0x933C06518B52A9A4, (ped, p1, p2, p3, p4))
}

/// `TaskSetStealthMovement`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C3FA937B44A90FA>
#[doc(alias(
    "TaskSetStealthMovement",
    "TASK_SET_STEALTH_MOVEMENT",
    "0x4C3FA937B44A90FA"
))]
#[inline]
pub fn task_set_stealth_movement(ped: Ped, p1: bool, p2: i32, p3: bool) {
    call(0x4C3FA937B44A90FA, (ped, p1, p2, p3))
}

/// `TaskShockingEventReact`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x452419CBD838065B>
#[doc(alias(
    "TaskShockingEventReact",
    "TASK_SHOCKING_EVENT_REACT",
    "0x452419CBD838065B"
))]
#[inline]
pub fn task_shocking_event_react(ped: Ped, p1: i32, p2: i32) {
    call(0x452419CBD838065B, (ped, p1, p2))
}

/// `TaskShootAtCoord`.
///
/// Of unknown type: `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46A6CC01E0826106>
#[doc(alias("TaskShootAtCoord", "TASK_SHOOT_AT_COORD", "0x46A6CC01E0826106"))]
#[inline]
pub fn task_shoot_at_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    duration: i32,
    firing_pattern: impl Into<Hash>,
    p6: i32,
) {
    let firing_pattern: Hash = firing_pattern.into();
    call(
        0x46A6CC01E0826106,
        (ped, x, y, z, duration, firing_pattern, p6),
    )
}

/// `TaskShootAtEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x08DA95E8298AE772>
#[doc(alias("TaskShootAtEntity", "TASK_SHOOT_AT_ENTITY", "0x08DA95E8298AE772"))]
#[inline]
pub fn task_shoot_at_entity(
    entity: impl Into<Entity>,
    target_entity: impl Into<Entity>,
    duration: i32,
    firing_pattern: impl Into<Hash>,
    affect_cocked_state: bool,
) {
    let entity: Entity = entity.into();
    let target_entity: Entity = target_entity.into();
    let firing_pattern: Hash = firing_pattern.into();
    call(
        0x08DA95E8298AE772,
        (
            entity,
            target_entity,
            duration,
            firing_pattern,
            affect_cocked_state,
        ),
    )
}

/// `TaskShootWithWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x08AA95E8298AE772>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias("TaskShootWithWeapon", "TASK_SHOOT_WITH_WEAPON", "0x08AA95E8298AE772"))]
#[inline]
pub unsafe fn task_shoot_with_weapon(ped: Ped, args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x08AA95E8298AE772, (ped, args))
}

/// `TaskShuffleToNextVehicleSeat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7AA80209BDA643EB>
#[doc(alias(
    "TaskShuffleToNextVehicleSeat",
    "TASK_SHUFFLE_TO_NEXT_VEHICLE_SEAT",
    "0x7AA80209BDA643EB"
))]
#[inline]
pub fn task_shuffle_to_next_vehicle_seat(ped: Ped, vehicle: Vehicle) {
    call(0x7AA80209BDA643EB, (ped, vehicle))
}

/// `TaskSmartFleeCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94587F17E9C365D5>
#[doc(alias("TaskSmartFleeCoord", "TASK_SMART_FLEE_COORD", "0x94587F17E9C365D5"))]
#[inline]
pub fn task_smart_flee_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    distance: f32,
    time: i32,
    flee_type: i32,
    flee_speed: f32,
) {
    call(
        0x94587F17E9C365D5,
        (ped, x, y, z, distance, time, flee_type, flee_speed),
    )
}

/// `TaskSmartFleePed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22B0D0E37CCB840D>
#[doc(alias("TaskSmartFleePed", "TASK_SMART_FLEE_PED", "0x22B0D0E37CCB840D"))]
#[inline]
pub fn task_smart_flee_ped(
    ped: Ped,
    flee_from_target: Ped,
    flee_distance: f32,
    flee_time: i32,
    flee_type: i32,
    flee_speed: f32,
    target_ped: Ped,
) {
    call(
        0x22B0D0E37CCB840D,
        (
            ped,
            flee_from_target,
            flee_distance,
            flee_time,
            flee_type,
            flee_speed,
            target_ped,
        ),
    )
}

/// `TaskStandGuard`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE032F8BBA959E90>
#[doc(alias("TaskStandGuard", "TASK_STAND_GUARD", "0xAE032F8BBA959E90"))]
#[inline]
pub fn task_stand_guard(ped: Ped, x: f32, y: f32, z: f32, heading: f32, scenario_name: &str) {
    call(0xAE032F8BBA959E90, (ped, x, y, z, heading, scenario_name))
}

/// `TaskStandStill`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x919BE13EED931959>
#[doc(alias("TaskStandStill", "TASK_STAND_STILL", "0x919BE13EED931959"))]
#[inline]
pub fn task_stand_still(ped: Ped, time: i32) {
    call(0x919BE13EED931959, (ped, time))
}

/// `TaskStartScenarioAtPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D1F61FC34AF3CD1>
#[doc(alias(
    "TaskStartScenarioAtPosition",
    "TASK_START_SCENARIO_AT_POSITION",
    "0x4D1F61FC34AF3CD1"
))]
#[inline]
pub fn task_start_scenario_at_position(
    ped: Ped,
    scenario_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    duration: i32,
    sitting_scenario: bool,
    teleport: bool,
    p9: &str,
    p10: f32,
    p11: bool,
) {
    let scenario_hash: Hash = scenario_hash.into();
    call(
        0x4D1F61FC34AF3CD1,
        (
            ped,
            scenario_hash,
            x,
            y,
            z,
            heading,
            duration,
            sitting_scenario,
            teleport,
            p9,
            p10,
            p11,
        ),
    )
}

/// `TaskStartScenarioInPlace_2`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA917E39F2CEFD215>
#[doc(alias(
    "TaskStartScenarioInPlace_2",
    "_TASK_START_SCENARIO_IN_PLACE_2",
    "0xA917E39F2CEFD215"
))]
#[inline]
pub fn task_start_scenario_in_place_2(
    ped: Ped,
    p1: i32,
    p2: &str,
    p3: i32,
    p4: bool,
    p5: f32,
    p6: bool,
) {
    call(0xA917E39F2CEFD215, (ped, p1, p2, p3, p4, p5, p6))
}

/// `TaskStartScenarioInPlaceHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x524B54361229154F>
#[doc(alias(
    "TaskStartScenarioInPlaceHash",
    "TASK_START_SCENARIO_IN_PLACE_HASH",
    "0x524B54361229154F"
))]
#[inline]
pub fn task_start_scenario_in_place_hash(
    ped: Ped,
    scenario_hash: impl Into<Hash>,
    duration: i32,
    play_enter_anim: bool,
    conditional_hash: impl Into<Hash>,
    heading: f32,
    p6: bool,
) {
    let scenario_hash: Hash = scenario_hash.into();
    let conditional_hash: Hash = conditional_hash.into();
    call(
        0x524B54361229154F,
        (
            ped,
            scenario_hash,
            duration,
            play_enter_anim,
            conditional_hash,
            heading,
            p6,
        ),
    )
}

/// `TaskStayInCover`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5DA8615A6180789>
#[doc(alias("TaskStayInCover", "TASK_STAY_IN_COVER", "0xE5DA8615A6180789"))]
#[inline]
pub fn task_stay_in_cover(ped: Ped) {
    call(0xE5DA8615A6180789, (ped,))
}

/// `TaskStopLeadingHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED27560703F37258>
#[doc(alias(
    "TaskStopLeadingHorse",
    "TASK_STOP_LEADING_HORSE",
    "0xED27560703F37258"
))]
#[inline]
pub fn task_stop_leading_horse(ped: Ped) {
    call(0xED27560703F37258, (ped,))
}

/// `TaskSwapFishingBait`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C28AC30A72722DA>
#[doc(alias("TaskSwapFishingBait", "TASK_SWAP_FISHING_BAIT", "0x2C28AC30A72722DA"))]
#[inline]
pub fn task_swap_fishing_bait(ped: Ped, bait: &str, without_buoy: bool) {
    call(0x2C28AC30A72722DA, (ped, bait, without_buoy))
}

/// `TaskSwapWeapon`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA21C51255B205245>
#[doc(alias("TaskSwapWeapon", "TASK_SWAP_WEAPON", "0xA21C51255B205245"))]
#[inline]
pub fn task_swap_weapon(ped: Ped, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xA21C51255B205245, (ped, p1, p2, p3, p4))
}

/// `TaskThrowProjectile`.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7285951DBF6B5A51>
#[doc(alias("TaskThrowProjectile", "TASK_THROW_PROJECTILE", "0x7285951DBF6B5A51"))]
#[inline]
pub fn task_throw_projectile(ped: Ped, p1: i32, p2: i32, p3: i32) {
    call(0x7285951DBF6B5A51, (ped, p1, p2, p3))
}

/// `TaskThrowProjectile_2`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7282356DFF6B5A51>
#[doc(alias(
    "TaskThrowProjectile_2",
    "_TASK_THROW_PROJECTILE_2",
    "0x7282356DFF6B5A51"
))]
#[inline]
pub fn task_throw_projectile_2(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x7282356DFF6B5A51, (p0, p1, p2, p3))
}

/// `TaskTurnPedToFaceCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1DDA930A0AC38571>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AD23D40115353AC>
#[doc(alias(
    "TaskTurnPedToFaceEntity",
    "TASK_TURN_PED_TO_FACE_ENTITY",
    "0x5AD23D40115353AC"
))]
#[inline]
pub fn task_turn_ped_to_face_entity(
    ped: Ped,
    target_entity: impl Into<Entity>,
    duration: i32,
    p3: f32,
    p4: f32,
    p5: f32,
) {
    let target_entity: Entity = target_entity.into();
    call(
        0x5AD23D40115353AC,
        (ped, target_entity, duration, p3, p4, p5),
    )
}

/// `TaskTurnToFaceClosestPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84179419DBDD36F2>
#[doc(alias(
    "TaskTurnToFaceClosestPed",
    "TASK_TURN_TO_FACE_CLOSEST_PED",
    "0x84179419DBDD36F2"
))]
#[inline]
pub fn task_turn_to_face_closest_ped(ped: Ped, p1: f32, p2: f32, p3: i32) {
    call(0x84179419DBDD36F2, (ped, p1, p2, p3))
}

/// `TaskUseNearestScenarioChainToCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9FDA1B3D7E7028B3>
#[doc(alias(
    "TaskUseNearestScenarioChainToCoord",
    "TASK_USE_NEAREST_SCENARIO_CHAIN_TO_COORD",
    "0x9FDA1B3D7E7028B3"
))]
#[inline]
pub fn task_use_nearest_scenario_chain_to_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    distance: f32,
    p5: bool,
    p6: bool,
    p7: bool,
    p8: bool,
) {
    call(0x9FDA1B3D7E7028B3, (ped, x, y, z, distance, p5, p6, p7, p8))
}

/// `TaskUseNearestScenarioChainToCoordWarp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97A28E63F0BA5631>
#[doc(alias(
    "TaskUseNearestScenarioChainToCoordWarp",
    "TASK_USE_NEAREST_SCENARIO_CHAIN_TO_COORD_WARP",
    "0x97A28E63F0BA5631"
))]
#[inline]
pub fn task_use_nearest_scenario_chain_to_coord_warp(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    distance: f32,
    p5: bool,
    p6: bool,
    p7: bool,
    p8: bool,
) {
    call(0x97A28E63F0BA5631, (ped, x, y, z, distance, p5, p6, p7, p8))
}

/// `TaskUseNearestScenarioToCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x322BFDEA666E2B0E>
#[doc(alias(
    "TaskUseNearestScenarioToCoord",
    "_TASK_USE_NEAREST_SCENARIO_TO_COORD",
    "0x322BFDEA666E2B0E"
))]
#[inline]
pub fn task_use_nearest_scenario_to_coord(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    distance: f32,
    duration: i32,
    p6: bool,
    p7: bool,
    p8: bool,
    p9: bool,
) {
    call(
        0x322BFDEA666E2B0E,
        (ped, x, y, z, distance, duration, p6, p7, p8, p9),
    )
}

/// `TaskUseNearestScenarioToCoordWarp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58E2E0F23F6B76C3>
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
    distance: f32,
    duration: i32,
    p6: bool,
    p7: bool,
    p8: bool,
    p9: bool,
) {
    call(
        0x58E2E0F23F6B76C3,
        (ped, x, y, z, distance, duration, p6, p7, p8, p9),
    )
}

/// `TaskUseNearestTrainScenarioToCoordWarp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3774B03456DD6106>
#[doc(alias(
    "TaskUseNearestTrainScenarioToCoordWarp",
    "TASK_USE_NEAREST_TRAIN_SCENARIO_TO_COORD_WARP",
    "0x3774B03456DD6106"
))]
#[inline]
pub fn task_use_nearest_train_scenario_to_coord_warp(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    distance: f32,
) {
    call(0x3774B03456DD6106, (ped, x, y, z, distance))
}

/// `TaskUseRandomScenarioInGroup`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x14747F4A5971DE4E>
#[doc(alias(
    "TaskUseRandomScenarioInGroup",
    "TASK_USE_RANDOM_SCENARIO_IN_GROUP",
    "0x14747F4A5971DE4E"
))]
#[inline]
pub fn task_use_random_scenario_in_group(ped: Ped, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x14747F4A5971DE4E, (ped, p1, p2, p3, p4))
}

/// `TaskUseScenarioPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCCDAE6324B6A821C>
#[doc(alias(
    "TaskUseScenarioPoint",
    "TASK_USE_SCENARIO_POINT",
    "0xCCDAE6324B6A821C"
))]
#[inline]
pub fn task_use_scenario_point(
    ped: Ped,
    scenario: i32,
    conditional_anim: &str,
    p3: i32,
    p4: bool,
    p5: bool,
    p6: impl Into<Hash>,
    p7: bool,
    p8: f32,
    p9: bool,
) {
    let p6: Hash = p6.into();
    call(
        0xCCDAE6324B6A821C,
        (ped, scenario, conditional_anim, p3, p4, p5, p6, p7, p8, p9),
    )
}

/// `TaskUseScenarioPoint_2`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F6641449DD86FBE>
#[doc(alias(
    "TaskUseScenarioPoint_2",
    "_TASK_USE_SCENARIO_POINT_2",
    "0x0F6641449DD86FBE"
))]
#[inline]
pub fn task_use_scenario_point_2(
    ped: Ped,
    ped2: Ped,
    p2: i32,
    p3: &str,
    p4: i32,
    p5: impl Into<Hash>,
    p6: f32,
    p7: bool,
) {
    let p5: Hash = p5.into();
    call(0x0F6641449DD86FBE, (ped, ped2, p2, p3, p4, p5, p6, p7))
}

/// `TaskVehicleAddNextDestination`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D125814EBC517EB>
#[doc(alias(
    "TaskVehicleAddNextDestination",
    "_TASK_VEHICLE_ADD_NEXT_DESTINATION",
    "0x1D125814EBC517EB"
))]
#[inline]
pub fn task_vehicle_add_next_destination(vehicle: Vehicle, x: f32, y: f32, z: f32) {
    call(0x1D125814EBC517EB, (vehicle, x, y, z))
}

/// `TaskVehicleAimAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x447C1E9EF844BC0F>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE41885592B08B097>
#[doc(alias("TaskVehicleAimAtPed", "TASK_VEHICLE_AIM_AT_PED", "0xE41885592B08B097"))]
#[inline]
pub fn task_vehicle_aim_at_ped(ped: Ped, target: Ped) {
    call(0xE41885592B08B097, (ped, target))
}

/// `TaskVehicleDriveStraightToPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x089FF2FB965F0A29>
#[doc(alias(
    "TaskVehicleDriveStraightToPoint",
    "TASK_VEHICLE_DRIVE_STRAIGHT_TO_POINT",
    "0x089FF2FB965F0A29"
))]
#[inline]
pub fn task_vehicle_drive_straight_to_point(
    driver: Ped,
    vehicle: Vehicle,
    x: f32,
    y: f32,
    z: f32,
    p5: f32,
    p6: f32,
    flag: i32,
) {
    call(0x089FF2FB965F0A29, (driver, vehicle, x, y, z, p5, p6, flag))
}

/// `TaskVehicleDriveToCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE2A2AA2F659D77A7>
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
    driving_style: i32,
    vehicle_model: impl Into<Hash>,
    driving_mode: i32,
    stop_range: f32,
    straight_line_dist: f32,
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
            driving_style,
            vehicle_model,
            driving_mode,
            stop_range,
            straight_line_dist,
        ),
    )
}

/// `TaskVehicleDriveToCoord_2`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0108F01FB105DA2>
#[doc(alias(
    "TaskVehicleDriveToCoord_2",
    "_TASK_VEHICLE_DRIVE_TO_COORD_2",
    "0xF0108F01FB105DA2"
))]
#[inline]
pub fn task_vehicle_drive_to_coord_2(
    ped: Ped,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) {
    call(0xF0108F01FB105DA2, (ped, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `TaskVehicleDriveToDestination`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7F241A0D14354583>
#[doc(alias(
    "TaskVehicleDriveToDestination",
    "TASK_VEHICLE_DRIVE_TO_DESTINATION",
    "0x7F241A0D14354583"
))]
#[inline]
pub fn task_vehicle_drive_to_destination(
    driver: Ped,
    vehicle: Vehicle,
    x: f32,
    y: f32,
    z: f32,
    speed: f32,
    driving_flags: i32,
    p7: i32,
    stopping_range1: f32,
    stopping_range2: f32,
    p10: bool,
) {
    call(
        0x7F241A0D14354583,
        (
            driver,
            vehicle,
            x,
            y,
            z,
            speed,
            driving_flags,
            p7,
            stopping_range1,
            stopping_range2,
            p10,
        ),
    )
}

/// `TaskVehicleDriveToDestination_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x391073B9D3CCE2BA>
#[doc(alias(
    "TaskVehicleDriveToDestination_2",
    "_TASK_VEHICLE_DRIVE_TO_DESTINATION_2",
    "0x391073B9D3CCE2BA"
))]
#[inline]
pub fn task_vehicle_drive_to_destination_2(
    vehicle: Vehicle,
    x: f32,
    y: f32,
    z: f32,
    speed: f32,
    p5: i32,
    p6: i32,
    p7: f32,
    p8: f32,
) {
    call(
        0x391073B9D3CCE2BA,
        (vehicle, x, y, z, speed, p5, p6, p7, p8),
    )
}

/// `TaskVehicleDriveToPoint_2`.
///
/// Of unknown type: `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6524A8981E8BE7C9>
#[doc(alias(
    "TaskVehicleDriveToPoint_2",
    "_TASK_VEHICLE_DRIVE_TO_POINT_2",
    "0x6524A8981E8BE7C9"
))]
#[inline]
pub fn task_vehicle_drive_to_point_2(
    vehicle: Vehicle,
    x: f32,
    y: f32,
    z: f32,
    p4: f32,
    p5: f32,
    p6: i32,
) {
    call(0x6524A8981E8BE7C9, (vehicle, x, y, z, p4, p5, p6))
}

/// `TaskVehicleDriveWander`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x480142959D337D00>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FA6E4B75F302400>
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

/// `TaskVehicleFleeOnCleanup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x55CD5FDDD4335C1E>
#[doc(alias(
    "TaskVehicleFleeOnCleanup",
    "_TASK_VEHICLE_FLEE_ON_CLEANUP",
    "0x55CD5FDDD4335C1E"
))]
#[inline]
pub fn task_vehicle_flee_on_cleanup(
    vehicle: Vehicle,
    p1: f32,
    p2: f32,
    p3: f32,
    speed: f32,
    type_: impl Into<Hash>,
) {
    let type_: Hash = type_.into();
    call(0x55CD5FDDD4335C1E, (vehicle, p1, p2, p3, speed, type_))
}

/// `TaskVehicleFollowWaypointRecording`.
///
/// Of unknown type: `p4`, `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3123FAA6DB1CF7ED>
#[doc(alias(
    "TaskVehicleFollowWaypointRecording",
    "TASK_VEHICLE_FOLLOW_WAYPOINT_RECORDING",
    "0x3123FAA6DB1CF7ED"
))]
#[inline]
pub fn task_vehicle_follow_waypoint_recording(
    ped: Ped,
    vehicle: Vehicle,
    waypoint_recording: &str,
    driving_mode: i32,
    p4: i32,
    e_waypoint: i32,
    flag: i32,
    p7: f32,
    p8: bool,
    stopping_dist: f32,
    p10: i32,
) {
    call(
        0x3123FAA6DB1CF7ED,
        (
            ped,
            vehicle,
            waypoint_recording,
            driving_mode,
            p4,
            e_waypoint,
            flag,
            p7,
            p8,
            stopping_dist,
            p10,
        ),
    )
}

/// `TaskVehicleFollowWaypointRecording_2`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x041D17A9E221AE30>
#[doc(alias(
    "TaskVehicleFollowWaypointRecording_2",
    "_TASK_VEHICLE_FOLLOW_WAYPOINT_RECORDING_2",
    "0x041D17A9E221AE30"
))]
#[inline]
pub fn task_vehicle_follow_waypoint_recording_2(
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
    call(0x041D17A9E221AE30, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `TaskVehicleGotoNavmesh`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x195AEEB13CEFE2EE>
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

/// `TaskVehicleIsHeadingToCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x583AE9AF9CEE0958>
#[doc(alias(
    "TaskVehicleIsHeadingToCoords",
    "_TASK_VEHICLE_IS_HEADING_TO_COORDS",
    "0x583AE9AF9CEE0958"
))]
#[inline]
pub fn task_vehicle_is_heading_to_coords(vehicle: Vehicle, x: f32, y: f32, z: f32) -> bool {
    call(0x583AE9AF9CEE0958, (vehicle, x, y, z))
}

/// `TaskVehicleMission`.
///
/// Of unknown type: `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x659427E0EF36BCDE>
#[doc(alias("TaskVehicleMission", "TASK_VEHICLE_MISSION", "0x659427E0EF36BCDE"))]
#[inline]
pub fn task_vehicle_mission(
    driver: Ped,
    vehicle: Vehicle,
    vehicle_target: Vehicle,
    mission_type: i32,
    p4: f32,
    p5: i32,
    p6: f32,
    p7: f32,
    drive_against_traffic: bool,
) {
    call(
        0x659427E0EF36BCDE,
        (
            driver,
            vehicle,
            vehicle_target,
            mission_type,
            p4,
            p5,
            p6,
            p7,
            drive_against_traffic,
        ),
    )
}

/// `TaskVehicleMissionPedTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9454528DF15D657A>
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
    mode: i32,
    max_speed: f32,
    driving_style: i32,
    min_distance: f32,
    p7: f32,
    drive_against_traffic: bool,
) {
    call(
        0x9454528DF15D657A,
        (
            ped,
            vehicle,
            ped_target,
            mode,
            max_speed,
            driving_style,
            min_distance,
            p7,
            drive_against_traffic,
        ),
    )
}

/// `TaskVehicleShootAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5190796ED39C9B6D>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10AB107B887214D8>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC429DCEEB339E129>
#[doc(alias(
    "TaskVehicleTempAction",
    "TASK_VEHICLE_TEMP_ACTION",
    "0xC429DCEEB339E129"
))]
#[inline]
pub fn task_vehicle_temp_action(driver: Ped, vehicle: Vehicle, action: i32, time: i32) {
    call(0xC429DCEEB339E129, (driver, vehicle, action, time))
}

/// `TaskWalkAway`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04ACFAC71E6858F9>
#[doc(alias("TaskWalkAway", "TASK_WALK_AWAY", "0x04ACFAC71E6858F9"))]
#[inline]
pub fn task_walk_away(ped: Ped, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x04ACFAC71E6858F9, (ped, entity))
}

/// `TaskWanderAndConverseWithPed`.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8AC76D1408731732>
#[doc(alias(
    "TaskWanderAndConverseWithPed",
    "TASK_WANDER_AND_CONVERSE_WITH_PED",
    "0x8AC76D1408731732"
))]
#[inline]
pub fn task_wander_and_converse_with_ped(ped: Ped, p1: i32, p2: i32, p3: i32) {
    call(0x8AC76D1408731732, (ped, p1, p2, p3))
}

/// `TaskWanderInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE054346CA3A0F315>
#[doc(alias("TaskWanderInArea", "TASK_WANDER_IN_AREA", "0xE054346CA3A0F315"))]
#[inline]
pub fn task_wander_in_area(
    ped: Ped,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p5: f32,
    p6: f32,
    p7: i32,
) {
    call(0xE054346CA3A0F315, (ped, x, y, z, radius, p5, p6, p7))
}

/// `TaskWanderInVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9FDA168777B28424>
#[doc(alias("TaskWanderInVolume", "TASK_WANDER_IN_VOLUME", "0x9FDA168777B28424"))]
#[inline]
pub fn task_wander_in_volume(ped: Ped, volume: Volume, p2: f32, p3: f32, p4: i32) {
    call(0x9FDA168777B28424, (ped, volume, p2, p3, p4))
}

/// `TaskWanderStandard`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB9CE077274F6A1B>
#[doc(alias("TaskWanderStandard", "TASK_WANDER_STANDARD", "0xBB9CE077274F6A1B"))]
#[inline]
pub fn task_wander_standard(ped: Ped, p1: f32, p2: i32) {
    call(0xBB9CE077274F6A1B, (ped, p1, p2))
}

/// `TaskWanderSwim`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x527EA3DB8BC7F03B>
#[doc(alias("TaskWanderSwim", "TASK_WANDER_SWIM", "0x527EA3DB8BC7F03B"))]
#[inline]
pub fn task_wander_swim(ped: Ped, p1: i32) {
    call(0x527EA3DB8BC7F03B, (ped, p1))
}

/// `TaskWarpPedIntoVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A7D091411C5F684>
#[doc(alias(
    "TaskWarpPedIntoVehicle",
    "TASK_WARP_PED_INTO_VEHICLE",
    "0x9A7D091411C5F684"
))]
#[inline]
pub fn task_warp_ped_into_vehicle(ped: Ped, vehicle: Vehicle, seat: i32) {
    call(0x9A7D091411C5F684, (ped, vehicle, seat))
}

/// `TaskWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7157B82D60E4BC46>
#[doc(alias("TaskWeapon", "TASK_WEAPON", "0x7157B82D60E4BC46"))]
#[inline]
pub fn task_weapon(ped: Ped) {
    call(0x7157B82D60E4BC46, (ped,))
}

/// `TaskWhistleAnim`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6401A1B2F63BED6>
#[doc(alias("TaskWhistleAnim", "TASK_WHISTLE_ANIM", "0xD6401A1B2F63BED6"))]
#[inline]
pub fn task_whistle_anim(ped: Ped, aud_ped_whistle_type: impl Into<Hash>, p2: impl Into<Hash>) {
    let aud_ped_whistle_type: Hash = aud_ped_whistle_type.into();
    let p2: Hash = p2.into();
    call(0xD6401A1B2F63BED6, (ped, aud_ped_whistle_type, p2))
}

/// `TransitionScenarioToConditionalAnim`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x79197F7D2BB5E73A>
#[doc(alias(
    "TransitionScenarioToConditionalAnim",
    "_TRANSITION_SCENARIO_TO_CONDITIONAL_ANIM",
    "0x79197F7D2BB5E73A"
))]
#[inline]
pub fn transition_scenario_to_conditional_anim(
    ped: Ped,
    scenario_point: i32,
    clipset_dict: &str,
    clip_name: &str,
    from_conditional_anim: &str,
    flags: i32,
) -> bool {
    call(
        0x79197F7D2BB5E73A,
        (
            ped,
            scenario_point,
            clipset_dict,
            clip_name,
            from_conditional_anim,
            flags,
        ),
    )
}

/// `UncuffPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67406F2C8F87FC4F>
#[doc(alias("UncuffPed", "UNCUFF_PED", "0x67406F2C8F87FC4F"))]
#[inline]
pub fn uncuff_ped(ped: Ped) {
    call(0x67406F2C8F87FC4F, (ped,))
}

/// `UnhogtiePed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x79559BAD83CCD038>
#[doc(alias("UnhogtiePed", "UNHOGTIE_PED", "0x79559BAD83CCD038"))]
#[inline]
pub fn unhogtie_ped(
    ped: Ped,
    flags: i32,
    getup_set_hash: impl Into<Hash>,
    p3: &str,
    p4: &str,
    p5: f32,
) {
    let getup_set_hash: Hash = getup_set_hash.into();
    call(0x79559BAD83CCD038, (ped, flags, getup_set_hash, p3, p4, p5))
}

/// `UpdateTaskGoToCoordWithOffset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FFCD7BBA074CC80>
#[doc(alias(
    "UpdateTaskGoToCoordWithOffset",
    "_UPDATE_TASK_GO_TO_COORD_WITH_OFFSET",
    "0x3FFCD7BBA074CC80"
))]
#[inline]
pub fn update_task_go_to_coord_with_offset(
    ped: Ped,
    target_x: f32,
    target_y: f32,
    target_z: f32,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    speed: f32,
    tolerance: f32,
) {
    call(
        0x3FFCD7BBA074CC80,
        (
            ped, target_x, target_y, target_z, offset_x, offset_y, offset_z, speed, tolerance,
        ),
    )
}

/// `UpdateTaskHandsUpDuration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA98FCAFD7893C834>
#[doc(alias(
    "UpdateTaskHandsUpDuration",
    "UPDATE_TASK_HANDS_UP_DURATION",
    "0xA98FCAFD7893C834"
))]
#[inline]
pub fn update_task_hands_up_duration(ped: Ped, duration: i32) {
    call(0xA98FCAFD7893C834, (ped, duration))
}

/// `UseWaypointRecordingAsAssistedMovementRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A353B8E6B1095B5>
#[doc(alias(
    "UseWaypointRecordingAsAssistedMovementRoute",
    "USE_WAYPOINT_RECORDING_AS_ASSISTED_MOVEMENT_ROUTE",
    "0x5A353B8E6B1095B5"
))]
#[inline]
pub fn use_waypoint_recording_as_assisted_movement_route(
    waypoint_recording: &str,
    p1: bool,
    p2: f32,
    p3: f32,
    p4: bool,
) {
    call(0x5A353B8E6B1095B5, (waypoint_recording, p1, p2, p3, p4))
}

/// `VehicleWaypointPlaybackGetIsPaused`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D6D30AB18B0B089>
#[doc(alias(
    "VehicleWaypointPlaybackGetIsPaused",
    "VEHICLE_WAYPOINT_PLAYBACK_GET_IS_PAUSED",
    "0x4D6D30AB18B0B089"
))]
#[inline]
pub fn vehicle_waypoint_playback_get_is_paused(p0: i32) -> i32 {
    call(0x4D6D30AB18B0B089, (p0,))
}

/// `VehicleWaypointPlaybackOverrideSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x121F0593E0A431D7>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8A4E6AC373666BC5>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC04FCAA7839D492>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CEB25A7D2848963>
#[doc(alias(
    "VehicleWaypointPlaybackUseDefaultSpeed",
    "VEHICLE_WAYPOINT_PLAYBACK_USE_DEFAULT_SPEED",
    "0x5CEB25A7D2848963"
))]
#[inline]
pub fn vehicle_waypoint_playback_use_default_speed(vehicle: Vehicle) {
    call(0x5CEB25A7D2848963, (vehicle,))
}

/// `WaypointPlaybackGetIsAiming`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD73A5D1F0325C71C>
#[doc(alias(
    "WaypointPlaybackGetIsAiming",
    "WAYPOINT_PLAYBACK_GET_IS_AIMING",
    "0xD73A5D1F0325C71C"
))]
#[inline]
pub fn waypoint_playback_get_is_aiming(ped: Ped) -> bool {
    call(0xD73A5D1F0325C71C, (ped,))
}

/// `WaypointPlaybackGetIsPaused`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x701375A7D43F01CB>
#[doc(alias(
    "WaypointPlaybackGetIsPaused",
    "WAYPOINT_PLAYBACK_GET_IS_PAUSED",
    "0x701375A7D43F01CB"
))]
#[inline]
pub fn waypoint_playback_get_is_paused(ped: Ped) -> bool {
    call(0x701375A7D43F01CB, (ped,))
}

/// `WaypointPlaybackGetIsShooting`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA5B94DF8AF058F46>
#[doc(alias(
    "WaypointPlaybackGetIsShooting",
    "WAYPOINT_PLAYBACK_GET_IS_SHOOTING",
    "0xA5B94DF8AF058F46"
))]
#[inline]
pub fn waypoint_playback_get_is_shooting(ped: Ped) -> bool {
    call(0xA5B94DF8AF058F46, (ped,))
}

/// `WaypointPlaybackOverrideSpeed`.
///
/// Of unknown type: `p2`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D7D2B47FA788E85>
#[doc(alias(
    "WaypointPlaybackOverrideSpeed",
    "WAYPOINT_PLAYBACK_OVERRIDE_SPEED",
    "0x7D7D2B47FA788E85"
))]
#[inline]
pub fn waypoint_playback_override_speed(ped: Ped, speed: f32, p2: i32, p3: f32, p4: i32) {
    call(0x7D7D2B47FA788E85, (ped, speed, p2, p3, p4))
}

/// `WaypointPlaybackPause`.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F342546AA06FED5>
#[doc(alias(
    "WaypointPlaybackPause",
    "WAYPOINT_PLAYBACK_PAUSE",
    "0x0F342546AA06FED5"
))]
#[inline]
pub fn waypoint_playback_pause(ped: Ped, p1: i32, p2: i32, p3: i32) {
    call(0x0F342546AA06FED5, (ped, p1, p2, p3))
}

/// `WaypointPlaybackResume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x244F70C84C547D2D>
#[doc(alias(
    "WaypointPlaybackResume",
    "WAYPOINT_PLAYBACK_RESUME",
    "0x244F70C84C547D2D"
))]
#[inline]
pub fn waypoint_playback_resume(ped: Ped, p1: bool, p2: i32, p3: i32) {
    call(0x244F70C84C547D2D, (ped, p1, p2, p3))
}

/// `WaypointPlaybackStartAimingAtCoord`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8968400D900ED8B3>
#[doc(alias(
    "WaypointPlaybackStartAimingAtCoord",
    "WAYPOINT_PLAYBACK_START_AIMING_AT_COORD",
    "0x8968400D900ED8B3"
))]
#[inline]
pub fn waypoint_playback_start_aiming_at_coord(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
) {
    call(0x8968400D900ED8B3, (p0, p1, p2, p3, p4, p5))
}

/// `WaypointPlaybackStartAimingAtEntity`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F158205E0C74385>
#[doc(alias(
    "WaypointPlaybackStartAimingAtEntity",
    "WAYPOINT_PLAYBACK_START_AIMING_AT_ENTITY",
    "0x4F158205E0C74385"
))]
#[inline]
pub fn waypoint_playback_start_aiming_at_entity(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x4F158205E0C74385, (p0, p1, p2, p3))
}

/// `WaypointPlaybackStartAimingAtPed`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x20E330937C399D29>
#[doc(alias(
    "WaypointPlaybackStartAimingAtPed",
    "WAYPOINT_PLAYBACK_START_AIMING_AT_PED",
    "0x20E330937C399D29"
))]
#[inline]
pub fn waypoint_playback_start_aiming_at_ped(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x20E330937C399D29, (p0, p1, p2, p3))
}

/// `WaypointPlaybackStartShootingAtCoord`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x057A25CFCC9DB671>
#[doc(alias(
    "WaypointPlaybackStartShootingAtCoord",
    "WAYPOINT_PLAYBACK_START_SHOOTING_AT_COORD",
    "0x057A25CFCC9DB671"
))]
#[inline]
pub fn waypoint_playback_start_shooting_at_coord(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
) {
    call(0x057A25CFCC9DB671, (p0, p1, p2, p3, p4, p5, p6))
}

/// `WaypointPlaybackStartShootingAtEntity`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AF458F71C1196D2>
#[doc(alias(
    "WaypointPlaybackStartShootingAtEntity",
    "WAYPOINT_PLAYBACK_START_SHOOTING_AT_ENTITY",
    "0x4AF458F71C1196D2"
))]
#[inline]
pub fn waypoint_playback_start_shooting_at_entity(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x4AF458F71C1196D2, (p0, p1, p2, p3, p4))
}

/// `WaypointPlaybackStartShootingAtPed`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE70BA7B90F8390DC>
#[doc(alias(
    "WaypointPlaybackStartShootingAtPed",
    "WAYPOINT_PLAYBACK_START_SHOOTING_AT_PED",
    "0xE70BA7B90F8390DC"
))]
#[inline]
pub fn waypoint_playback_start_shooting_at_ped(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xE70BA7B90F8390DC, (p0, p1, p2, p3, p4))
}

/// `WaypointPlaybackStopAimingOrShooting`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x47EFA040EBB8E2EA>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6599D834B12D0800>
#[doc(alias(
    "WaypointPlaybackUseDefaultSpeed",
    "WAYPOINT_PLAYBACK_USE_DEFAULT_SPEED",
    "0x6599D834B12D0800"
))]
#[inline]
pub fn waypoint_playback_use_default_speed(ped: Ped) {
    call(0x6599D834B12D0800, (ped,))
}

/// `WaypointRecordingGetClosestWaypoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB629A298081F876F>
#[doc(alias(
    "WaypointRecordingGetClosestWaypoint",
    "WAYPOINT_RECORDING_GET_CLOSEST_WAYPOINT",
    "0xB629A298081F876F"
))]
#[inline]
pub fn waypoint_recording_get_closest_waypoint(
    waypoint_recording: &str,
    x: f32,
    y: f32,
    z: f32,
) -> Option<i32> {
    let mut point = Out::<i32>::default();
    let result: bool = call(
        0xB629A298081F876F,
        (waypoint_recording, x, y, z, &mut point),
    );
    result.then(|| point.get())
}

/// `WaypointRecordingGetCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2FB897405C90B361>
#[doc(alias(
    "WaypointRecordingGetCoord",
    "WAYPOINT_RECORDING_GET_COORD",
    "0x2FB897405C90B361"
))]
#[inline]
pub fn waypoint_recording_get_coord(waypoint_recording: &str, point: i32) -> Option<Vector3> {
    let mut coord = Out::<Vector3>::default();
    let result: bool = call(0x2FB897405C90B361, (waypoint_recording, point, &mut coord));
    result.then(|| coord.get())
}

/// `WaypointRecordingGetNumPoints`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5343532C01A07234>
#[doc(alias(
    "WaypointRecordingGetNumPoints",
    "WAYPOINT_RECORDING_GET_NUM_POINTS",
    "0x5343532C01A07234"
))]
#[inline]
pub fn waypoint_recording_get_num_points(waypoint_recording: &str) -> Option<i32> {
    let mut points = Out::<i32>::default();
    let result: bool = call(0x5343532C01A07234, (waypoint_recording, &mut points));
    result.then(|| points.get())
}

/// `WaypointRecordingGetSpeedAtPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x005622AEBC33ACA9>
#[doc(alias(
    "WaypointRecordingGetSpeedAtPoint",
    "WAYPOINT_RECORDING_GET_SPEED_AT_POINT",
    "0x005622AEBC33ACA9"
))]
#[inline]
pub fn waypoint_recording_get_speed_at_point(waypoint_recording: &str, point: i32) -> f32 {
    call(0x005622AEBC33ACA9, (waypoint_recording, point))
}
