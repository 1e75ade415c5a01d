// Made by native-gen 0.2.0 from data 50368ff16b4b0044; do not edit.

//! Namespace `PATHFIND` of the GTA V client.

use crate::prelude::*;

/// `AddNavmeshBlockingObject`.
///
/// <https://docs.fivem.net/natives/?_0xFCD5C8E06E502F5A>
#[doc(alias(
    "AddNavmeshBlockingObject",
    "ADD_NAVMESH_BLOCKING_OBJECT",
    "0xFCD5C8E06E502F5A"
))]
#[inline]
pub fn add_navmesh_blocking_object(
    x: f32,
    y: f32,
    z: f32,
    width: f32,
    length: f32,
    height: f32,
    heading: f32,
    b_permanent: bool,
    flags: i32,
) -> i32 {
    call(
        0xFCD5C8E06E502F5A,
        (x, y, z, width, length, height, heading, b_permanent, flags),
    )
}

/// `AddNavmeshRequiredRegion`.
///
/// <https://docs.fivem.net/natives/?_0x387EAD7EE42F6685>
#[doc(alias(
    "AddNavmeshRequiredRegion",
    "ADD_NAVMESH_REQUIRED_REGION",
    "0x387EAD7EE42F6685"
))]
#[inline]
pub fn add_navmesh_required_region(x: f32, y: f32, radius: f32) {
    call(0x387EAD7EE42F6685, (x, y, radius))
}

/// `AreAllNavmeshRegionsLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x8415D95B194A3AEA>
#[doc(alias(
    "AreAllNavmeshRegionsLoaded",
    "ARE_ALL_NAVMESH_REGIONS_LOADED",
    "0x8415D95B194A3AEA"
))]
#[inline]
pub fn are_all_navmesh_regions_loaded() -> bool {
    call(0x8415D95B194A3AEA, ())
}

/// `AreNodesLoadedForArea`.
///
/// <https://docs.fivem.net/natives/?_0xF7B79A50B905A30D>
#[doc(alias(
    "AreNodesLoadedForArea",
    "ARE_NODES_LOADED_FOR_AREA",
    "0xF7B79A50B905A30D",
    "_ARE_PATH_NODES_LOADED_IN_AREA",
    "ArePathNodesLoadedInArea"
))]
#[inline]
pub fn are_nodes_loaded_for_area(x1: f32, y1: f32, x2: f32, y2: f32) -> bool {
    call(0xF7B79A50B905A30D, (x1, y1, x2, y2))
}

/// `CalculateTravelDistanceBetweenPoints`.
///
/// <https://docs.fivem.net/natives/?_0xADD95C7005C4A197>
#[doc(alias(
    "CalculateTravelDistanceBetweenPoints",
    "CALCULATE_TRAVEL_DISTANCE_BETWEEN_POINTS",
    "0xADD95C7005C4A197"
))]
#[inline]
pub fn calculate_travel_distance_between_points(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
) -> f32 {
    call(0xADD95C7005C4A197, (x1, y1, z1, x2, y2, z2))
}

/// `ClearGpsDisabledZoneAtIndex`.
///
/// <https://docs.fivem.net/natives/?_0x2801D0012266DF07>
#[doc(alias(
    "ClearGpsDisabledZoneAtIndex",
    "CLEAR_GPS_DISABLED_ZONE_AT_INDEX",
    "0x2801D0012266DF07",
    "_CLEAR_GPS_DISABLED_ZONE_AT_INDEX"
))]
#[inline]
pub fn clear_gps_disabled_zone_at_index(index: i32) {
    call(0x2801D0012266DF07, (index,))
}

/// `DisableNavmeshInArea`.
///
/// <https://docs.fivem.net/natives/?_0x4C8872D8CDBE1B8B>
#[doc(alias(
    "DisableNavmeshInArea",
    "DISABLE_NAVMESH_IN_AREA",
    "0x4C8872D8CDBE1B8B"
))]
#[inline]
pub fn disable_navmesh_in_area(
    pos_min_x: f32,
    pos_min_y: f32,
    pos_min_z: f32,
    pos_max_x: f32,
    pos_max_y: f32,
    pos_max_z: f32,
    b_disable: bool,
) {
    call(
        0x4C8872D8CDBE1B8B,
        (
            pos_min_x, pos_min_y, pos_min_z, pos_max_x, pos_max_y, pos_max_z, b_disable,
        ),
    )
}

/// `DoesNavmeshBlockingObjectExist`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x0EAEB0DB4B132399>
#[doc(alias(
    "DoesNavmeshBlockingObjectExist",
    "DOES_NAVMESH_BLOCKING_OBJECT_EXIST",
    "0x0EAEB0DB4B132399"
))]
#[inline]
pub fn does_navmesh_blocking_object_exist(p0: i32) -> bool {
    call(0x0EAEB0DB4B132399, (p0,))
}

/// `GenerateDirectionsToCoord`.
///
/// The values: `result`, `direction`, `vehicle`, `dist_to_nx_junction`.
///
/// <https://docs.fivem.net/natives/?_0xF90125F1F79ECDF8>
#[doc(alias(
    "GenerateDirectionsToCoord",
    "GENERATE_DIRECTIONS_TO_COORD",
    "0xF90125F1F79ECDF8"
))]
#[inline]
pub fn generate_directions_to_coord(x: f32, y: f32, z: f32, p3: bool) -> (i32, i32, f32, f32) {
    let mut direction = Out::<i32>::default();
    let mut vehicle = Out::<f32>::default();
    let mut dist_to_nx_junction = Out::<f32>::default();
    let result: i32 = call(
        0xF90125F1F79ECDF8,
        (
            x,
            y,
            z,
            p3,
            &mut direction,
            &mut vehicle,
            &mut dist_to_nx_junction,
        ),
    );
    (
        result,
        direction.get(),
        vehicle.get(),
        dist_to_nx_junction.get(),
    )
}

/// `GetClosestMajorVehicleNode`.
///
/// <https://docs.fivem.net/natives/?_0x2EABE3B06F58C1BE>
#[doc(alias(
    "GetClosestMajorVehicleNode",
    "GET_CLOSEST_MAJOR_VEHICLE_NODE",
    "0x2EABE3B06F58C1BE"
))]
#[inline]
pub fn get_closest_major_vehicle_node(
    x: f32,
    y: f32,
    z: f32,
    z_measure_mult: f32,
    z_tolerance: i32,
) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(
        0x2EABE3B06F58C1BE,
        (x, y, z, &mut out_position, z_measure_mult, z_tolerance),
    );
    result.then(|| out_position.get())
}

/// `GetClosestRoad`.
///
/// The values: `src_node`, `target_node`, `lane_count_forward`, `lane_count_backward`, `width`.
///
/// <https://docs.fivem.net/natives/?_0x132F52BBA570FE92>
#[doc(alias("GetClosestRoad", "GET_CLOSEST_ROAD", "0x132F52BBA570FE92"))]
#[inline]
pub fn get_closest_road(
    x: f32,
    y: f32,
    z: f32,
    minimum_edge_length: f32,
    minimum_lane_count: i32,
    only_major_roads: bool,
) -> Option<(Vector3, Vector3, i32, i32, f32)> {
    let mut src_node = Out::<Vector3>::default();
    let mut target_node = Out::<Vector3>::default();
    let mut lane_count_forward = Out::<i32>::default();
    let mut lane_count_backward = Out::<i32>::default();
    let mut width = Out::<f32>::default();
    let result: bool = call(
        0x132F52BBA570FE92,
        (
            x,
            y,
            z,
            minimum_edge_length,
            minimum_lane_count,
            &mut src_node,
            &mut target_node,
            &mut lane_count_forward,
            &mut lane_count_backward,
            &mut width,
            only_major_roads,
        ),
    );
    result.then(|| {
        (
            src_node.get(),
            target_node.get(),
            lane_count_forward.get(),
            lane_count_backward.get(),
            width.get(),
        )
    })
}

/// `GetClosestVehicleNode`.
///
/// <https://docs.fivem.net/natives/?_0x240A18690AE96513>
#[doc(alias(
    "GetClosestVehicleNode",
    "GET_CLOSEST_VEHICLE_NODE",
    "0x240A18690AE96513"
))]
#[inline]
pub fn get_closest_vehicle_node(
    x: f32,
    y: f32,
    z: f32,
    node_flags: i32,
    z_measure_mult: f32,
    z_tolerance: f32,
) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(
        0x240A18690AE96513,
        (
            x,
            y,
            z,
            &mut out_position,
            node_flags,
            z_measure_mult,
            z_tolerance,
        ),
    );
    result.then(|| out_position.get())
}

/// `GetClosestVehicleNodeWithHeading`.
///
/// The values: `out_position`, `out_heading`.
///
/// <https://docs.fivem.net/natives/?_0xFF071FB798B803B0>
#[doc(alias(
    "GetClosestVehicleNodeWithHeading",
    "GET_CLOSEST_VEHICLE_NODE_WITH_HEADING",
    "0xFF071FB798B803B0"
))]
#[inline]
pub fn get_closest_vehicle_node_with_heading(
    x: f32,
    y: f32,
    z: f32,
    node_flags: i32,
    z_measure_mult: f32,
    z_tolerance: i32,
) -> Option<(Vector3, f32)> {
    let mut out_position = Out::<Vector3>::default();
    let mut out_heading = Out::<f32>::default();
    let result: bool = call(
        0xFF071FB798B803B0,
        (
            x,
            y,
            z,
            &mut out_position,
            &mut out_heading,
            node_flags,
            z_measure_mult,
            z_tolerance,
        ),
    );
    result.then(|| (out_position.get(), out_heading.get()))
}

/// `GetGpsBlipRouteFound`.
///
/// <https://docs.fivem.net/natives/?_0x869DAACBBE9FA006>
#[doc(alias(
    "GetGpsBlipRouteFound",
    "GET_GPS_BLIP_ROUTE_FOUND",
    "0x869DAACBBE9FA006"
))]
#[inline]
pub fn get_gps_blip_route_found() -> bool {
    call(0x869DAACBBE9FA006, ())
}

/// `GetGpsBlipRouteLength`.
///
/// <https://docs.fivem.net/natives/?_0xBBB45C3CF5C8AA85>
#[doc(alias(
    "GetGpsBlipRouteLength",
    "GET_GPS_BLIP_ROUTE_LENGTH",
    "0xBBB45C3CF5C8AA85"
))]
#[inline]
pub fn get_gps_blip_route_length() -> i32 {
    call(0xBBB45C3CF5C8AA85, ())
}

/// `GetHeightmapBottomZForArea`.
///
/// <https://docs.fivem.net/natives/?_0x3599D741C9AC6310>
#[doc(alias(
    "GetHeightmapBottomZForArea",
    "_GET_HEIGHTMAP_BOTTOM_Z_FOR_AREA",
    "GET_APPROX_FLOOR_FOR_AREA",
    "GetApproxFloorForArea",
    "0x3599D741C9AC6310"
))]
#[inline]
pub fn get_heightmap_bottom_z_for_area(x1: f32, y1: f32, x2: f32, y2: f32) -> f32 {
    call(0x3599D741C9AC6310, (x1, y1, x2, y2))
}

/// `GetHeightmapBottomZForPosition`.
///
/// <https://docs.fivem.net/natives/?_0x336511A34F2E5185>
#[doc(alias(
    "GetHeightmapBottomZForPosition",
    "_GET_HEIGHTMAP_BOTTOM_Z_FOR_POSITION",
    "GET_APPROX_FLOOR_FOR_POINT",
    "GetApproxFloorForPoint",
    "0x336511A34F2E5185"
))]
#[inline]
pub fn get_heightmap_bottom_z_for_position(x: f32, y: f32) -> f32 {
    call(0x336511A34F2E5185, (x, y))
}

/// `GetHeightmapTopZForArea`.
///
/// <https://docs.fivem.net/natives/?_0x8ABE8608576D9CE3>
#[doc(alias(
    "GetHeightmapTopZForArea",
    "_GET_HEIGHTMAP_TOP_Z_FOR_AREA",
    "GET_APPROX_HEIGHT_FOR_AREA",
    "GetApproxHeightForArea",
    "0x8ABE8608576D9CE3"
))]
#[inline]
pub fn get_heightmap_top_z_for_area(x1: f32, y1: f32, x2: f32, y2: f32) -> f32 {
    call(0x8ABE8608576D9CE3, (x1, y1, x2, y2))
}

/// `GetHeightmapTopZForPosition`.
///
/// <https://docs.fivem.net/natives/?_0x29C24BFBED8AB8FB>
#[doc(alias(
    "GetHeightmapTopZForPosition",
    "_GET_HEIGHTMAP_TOP_Z_FOR_POSITION",
    "GET_APPROX_HEIGHT_FOR_POINT",
    "GetApproxHeightForPoint",
    "0x29C24BFBED8AB8FB"
))]
#[inline]
pub fn get_heightmap_top_z_for_position(x: f32, y: f32) -> f32 {
    call(0x29C24BFBED8AB8FB, (x, y))
}

/// `GetNextGpsDisabledZoneIndex`.
///
/// <https://docs.fivem.net/natives/?_0xD3A6A0EF48823A8C>
#[doc(alias(
    "GetNextGpsDisabledZoneIndex",
    "GET_NEXT_GPS_DISABLED_ZONE_INDEX",
    "0xD3A6A0EF48823A8C"
))]
#[inline]
pub fn get_next_gps_disabled_zone_index(index: i32) -> i32 {
    call(0xD3A6A0EF48823A8C, (index,))
}

/// `GetNthClosestVehicleNode`.
///
/// <https://docs.fivem.net/natives/?_0xE50E52416CCF948B>
#[doc(alias(
    "GetNthClosestVehicleNode",
    "GET_NTH_CLOSEST_VEHICLE_NODE",
    "0xE50E52416CCF948B"
))]
#[inline]
pub fn get_nth_closest_vehicle_node(
    x: f32,
    y: f32,
    z: f32,
    nth_closest: i32,
    node_flags: i32,
    z_measure_mult: f32,
    z_tolerance: f32,
) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(
        0xE50E52416CCF948B,
        (
            x,
            y,
            z,
            nth_closest,
            &mut out_position,
            node_flags,
            z_measure_mult,
            z_tolerance,
        ),
    );
    result.then(|| out_position.get())
}

/// `GetNthClosestVehicleNodeFavourDirection`.
///
/// The values: `out_position`, `out_heading`.
///
/// <https://docs.fivem.net/natives/?_0x45905BE8654AE067>
#[doc(alias(
    "GetNthClosestVehicleNodeFavourDirection",
    "GET_NTH_CLOSEST_VEHICLE_NODE_FAVOUR_DIRECTION",
    "0x45905BE8654AE067"
))]
#[inline]
pub fn get_nth_closest_vehicle_node_favour_direction(
    x: f32,
    y: f32,
    z: f32,
    desired_x: f32,
    desired_y: f32,
    desired_z: f32,
    nth_closest: i32,
    node_flags: i32,
    z_measure_mult: f32,
    z_tolerance: f32,
) -> Option<(Vector3, f32)> {
    let mut out_position = Out::<Vector3>::default();
    let mut out_heading = Out::<f32>::default();
    let result: bool = call(
        0x45905BE8654AE067,
        (
            x,
            y,
            z,
            desired_x,
            desired_y,
            desired_z,
            nth_closest,
            &mut out_position,
            &mut out_heading,
            node_flags,
            z_measure_mult,
            z_tolerance,
        ),
    );
    result.then(|| (out_position.get(), out_heading.get()))
}

/// `GetNthClosestVehicleNodeId`.
///
/// <https://docs.fivem.net/natives/?_0x22D7275A79FE8215>
#[doc(alias(
    "GetNthClosestVehicleNodeId",
    "GET_NTH_CLOSEST_VEHICLE_NODE_ID",
    "0x22D7275A79FE8215"
))]
#[inline]
pub fn get_nth_closest_vehicle_node_id(
    x: f32,
    y: f32,
    z: f32,
    nth_closest: i32,
    node_flags: i32,
    z_measure_mult: f32,
    z_tolerance: f32,
) -> i32 {
    call(
        0x22D7275A79FE8215,
        (
            x,
            y,
            z,
            nth_closest,
            node_flags,
            z_measure_mult,
            z_tolerance,
        ),
    )
}

/// `GetNthClosestVehicleNodeIdWithHeading`.
///
/// The values: `result`, `out_position`, `out_heading`.
///
/// <https://docs.fivem.net/natives/?_0x6448050E9C2A7207>
#[doc(alias(
    "GetNthClosestVehicleNodeIdWithHeading",
    "GET_NTH_CLOSEST_VEHICLE_NODE_ID_WITH_HEADING",
    "0x6448050E9C2A7207"
))]
#[inline]
pub fn get_nth_closest_vehicle_node_id_with_heading(
    x: f32,
    y: f32,
    z: f32,
    nth_closest: i32,
    node_flags: i32,
    z_measure_mult: f32,
    z_tolerance: f32,
) -> (i32, Vector3, f32) {
    let mut out_position = Out::<Vector3>::default();
    let mut out_heading = Out::<f32>::default();
    let result: i32 = call(
        0x6448050E9C2A7207,
        (
            x,
            y,
            z,
            nth_closest,
            &mut out_position,
            &mut out_heading,
            node_flags,
            z_measure_mult,
            z_tolerance,
        ),
    );
    (result, out_position.get(), out_heading.get())
}

/// `GetNthClosestVehicleNodeWithHeading`.
///
/// The values: `out_position`, `out_heading`, `total_lanes`.
///
/// <https://docs.fivem.net/natives/?_0x80CA6A8B6C094CC4>
#[doc(alias(
    "GetNthClosestVehicleNodeWithHeading",
    "GET_NTH_CLOSEST_VEHICLE_NODE_WITH_HEADING",
    "0x80CA6A8B6C094CC4"
))]
#[inline]
pub fn get_nth_closest_vehicle_node_with_heading(
    x: f32,
    y: f32,
    z: f32,
    nth_closest: i32,
    node_flags: i32,
    z_measure_mult: f32,
    z_tolerance: f32,
) -> Option<(Vector3, f32, i32)> {
    let mut out_position = Out::<Vector3>::default();
    let mut out_heading = Out::<f32>::default();
    let mut total_lanes = Out::<i32>::default();
    let result: bool = call(
        0x80CA6A8B6C094CC4,
        (
            x,
            y,
            z,
            nth_closest,
            &mut out_position,
            &mut out_heading,
            &mut total_lanes,
            node_flags,
            z_measure_mult,
            z_tolerance,
        ),
    );
    result.then(|| (out_position.get(), out_heading.get(), total_lanes.get()))
}

/// `GetNumNavmeshesExistingInArea`.
///
/// <https://docs.fivem.net/natives/?_0x01708E8DD3FF8C65>
#[doc(alias(
    "GetNumNavmeshesExistingInArea",
    "GET_NUM_NAVMESHES_EXISTING_IN_AREA",
    "0x01708E8DD3FF8C65"
))]
#[inline]
pub fn get_num_navmeshes_existing_in_area(
    pos_min_x: f32,
    pos_min_y: f32,
    pos_min_z: f32,
    pos_max_x: f32,
    pos_max_y: f32,
    pos_max_z: f32,
) -> i32 {
    call(
        0x01708E8DD3FF8C65,
        (
            pos_min_x, pos_min_y, pos_min_z, pos_max_x, pos_max_y, pos_max_z,
        ),
    )
}

/// `GetPointOnRoadSide`.
///
/// <https://docs.fivem.net/natives/?_0x16F46FB18C8009E4>
#[doc(alias(
    "GetPointOnRoadSide",
    "_GET_POINT_ON_ROAD_SIDE",
    "GET_POSITION_BY_SIDE_OF_ROAD",
    "GetPositionBySideOfRoad",
    "0x16F46FB18C8009E4"
))]
#[inline]
pub fn get_point_on_road_side(x: f32, y: f32, z: f32, p3: i32) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(0x16F46FB18C8009E4, (x, y, z, p3, &mut out_position));
    result.then(|| out_position.get())
}

/// `GetPosAlongGpsTypeRoute`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xF3162836C28F9DA5>
#[doc(alias(
    "GetPosAlongGpsTypeRoute",
    "GET_POS_ALONG_GPS_TYPE_ROUTE",
    "0xF3162836C28F9DA5",
    "GET_GPS_WAYPOINT_ROUTE_END",
    "GetGpsWaypointRouteEnd"
))]
#[inline]
pub fn get_pos_along_gps_type_route(
    b_start_at_player_pos: bool,
    f_distance_along_route: f32,
    slot_type: i32,
) -> Option<Vector3> {
    let mut result = Out::<Vector3>::default();
    let result_: bool = call(
        0xF3162836C28F9DA5,
        (
            &mut result,
            b_start_at_player_pos,
            f_distance_along_route,
            slot_type,
        ),
    );
    result_.then(|| result.get())
}

/// `GetRandomVehicleNode`.
///
/// The values: `out_position`, `node_id`.
///
/// <https://docs.fivem.net/natives/?_0x93E0DB8440B73A7D>
#[doc(alias(
    "GetRandomVehicleNode",
    "GET_RANDOM_VEHICLE_NODE",
    "0x93E0DB8440B73A7D"
))]
#[inline]
pub fn get_random_vehicle_node(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p4: bool,
    p5: bool,
    p6: bool,
) -> Option<(Vector3, i32)> {
    let mut out_position = Out::<Vector3>::default();
    let mut node_id = Out::<i32>::default();
    let result: bool = call(
        0x93E0DB8440B73A7D,
        (x, y, z, radius, p4, p5, p6, &mut out_position, &mut node_id),
    );
    result.then(|| (out_position.get(), node_id.get()))
}

/// `GetRoadBoundaryUsingHeading`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xA0F8A7517A273C05>
#[doc(alias(
    "GetRoadBoundaryUsingHeading",
    "GET_ROAD_BOUNDARY_USING_HEADING",
    "0xA0F8A7517A273C05",
    "_GET_ROAD_SIDE_POINT_WITH_HEADING",
    "GetRoadSidePointWithHeading"
))]
#[inline]
pub fn get_road_boundary_using_heading(x: f32, y: f32, z: f32, heading: f32) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(0xA0F8A7517A273C05, (x, y, z, heading, &mut out_position));
    result.then(|| out_position.get())
}

/// `GetSafeCoordForPed`.
///
/// <https://docs.fivem.net/natives/?_0xB61C8E878A4199CA>
#[doc(alias("GetSafeCoordForPed", "GET_SAFE_COORD_FOR_PED", "0xB61C8E878A4199CA"))]
#[inline]
pub fn get_safe_coord_for_ped(
    x: f32,
    y: f32,
    z: f32,
    only_on_pavement: bool,
    flags: i32,
) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(
        0xB61C8E878A4199CA,
        (x, y, z, only_on_pavement, &mut out_position, flags),
    );
    result.then(|| out_position.get())
}

/// `GetStreetNameAtCoord`.
///
/// The values: `street_name`, `crossing_road`.
///
/// <https://docs.fivem.net/natives/?_0x2EB41072B4C1E4C0>
#[doc(alias(
    "GetStreetNameAtCoord",
    "GET_STREET_NAME_AT_COORD",
    "0x2EB41072B4C1E4C0"
))]
#[inline]
pub fn get_street_name_at_coord(x: f32, y: f32, z: f32) -> (Hash, Hash) {
    let mut street_name = Out::<Hash>::default();
    let mut crossing_road = Out::<Hash>::default();
    call::<()>(
        0x2EB41072B4C1E4C0,
        (x, y, z, &mut street_name, &mut crossing_road),
    );
    (street_name.get(), crossing_road.get())
}

/// `GetVehicleNodeIsGpsAllowed`.
///
/// <https://docs.fivem.net/natives/?_0xA2AE5C478B96E3B6>
#[doc(alias(
    "GetVehicleNodeIsGpsAllowed",
    "GET_VEHICLE_NODE_IS_GPS_ALLOWED",
    "0xA2AE5C478B96E3B6",
    "_GET_SUPPORTS_GPS_ROUTE_FLAG",
    "GetSupportsGpsRouteFlag"
))]
#[inline]
pub fn get_vehicle_node_is_gps_allowed(node_id: i32) -> bool {
    call(0xA2AE5C478B96E3B6, (node_id,))
}

/// `GetVehicleNodeIsSwitchedOff`.
///
/// <https://docs.fivem.net/natives/?_0x4F5070AA58F69279>
#[doc(alias(
    "GetVehicleNodeIsSwitchedOff",
    "GET_VEHICLE_NODE_IS_SWITCHED_OFF",
    "0x4F5070AA58F69279",
    "_GET_IS_SLOW_ROAD_FLAG",
    "GetIsSlowRoadFlag"
))]
#[inline]
pub fn get_vehicle_node_is_switched_off(node_id: i32) -> bool {
    call(0x4F5070AA58F69279, (node_id,))
}

/// `GetVehicleNodePosition`.
///
/// <https://docs.fivem.net/natives/?_0x703123E5E7D429C2>
#[doc(alias(
    "GetVehicleNodePosition",
    "GET_VEHICLE_NODE_POSITION",
    "0x703123E5E7D429C2"
))]
#[inline]
pub fn get_vehicle_node_position(node_id: i32) -> Vector3 {
    let mut out_position = Out::<Vector3>::default();
    call::<()>(0x703123E5E7D429C2, (node_id, &mut out_position));
    out_position.get()
}

/// `GetVehicleNodeProperties`.
///
/// The values: `density`, `flags`.
///
/// <https://docs.fivem.net/natives/?_0x0568566ACBB5DEDC>
#[doc(alias(
    "GetVehicleNodeProperties",
    "GET_VEHICLE_NODE_PROPERTIES",
    "0x0568566ACBB5DEDC"
))]
#[inline]
pub fn get_vehicle_node_properties(x: f32, y: f32, z: f32) -> Option<(i32, i32)> {
    let mut density = Out::<i32>::default();
    let mut flags = Out::<i32>::default();
    let result: bool = call(0x0568566ACBB5DEDC, (x, y, z, &mut density, &mut flags));
    result.then(|| (density.get(), flags.get()))
}

/// `IsNavmeshLoadedInArea`.
///
/// <https://docs.fivem.net/natives/?_0xF813C7E63F9062A5>
#[doc(alias(
    "IsNavmeshLoadedInArea",
    "IS_NAVMESH_LOADED_IN_AREA",
    "0xF813C7E63F9062A5"
))]
#[inline]
pub fn is_navmesh_loaded_in_area(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) -> bool {
    call(0xF813C7E63F9062A5, (x1, y1, z1, x2, y2, z2))
}

/// `IsNavmeshRequiredRegionOwnedByAnyThread`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x705A844002B39DC0>
#[doc(alias(
    "IsNavmeshRequiredRegionOwnedByAnyThread",
    "_IS_NAVMESH_REQUIRED_REGION_OWNED_BY_ANY_THREAD",
    "IS_NAVMESH_REQUIRED_REGION_IN_USE",
    "IsNavmeshRequiredRegionInUse",
    "0x705A844002B39DC0"
))]
#[inline]
pub fn is_navmesh_required_region_owned_by_any_thread() -> bool {
    call(0x705A844002B39DC0, ())
}

/// `IsPointOnRoad`.
///
/// <https://docs.fivem.net/natives/?_0x125BF4ABFC536B09>
#[doc(alias("IsPointOnRoad", "IS_POINT_ON_ROAD", "0x125BF4ABFC536B09"))]
#[inline]
pub fn is_point_on_road(x: f32, y: f32, z: f32, vehicle: Vehicle) -> bool {
    call(0x125BF4ABFC536B09, (x, y, z, vehicle))
}

/// `IsVehicleNodeIdValid`.
///
/// <https://docs.fivem.net/natives/?_0x1EAF30FCFBF5AF74>
#[doc(alias(
    "IsVehicleNodeIdValid",
    "IS_VEHICLE_NODE_ID_VALID",
    "0x1EAF30FCFBF5AF74"
))]
#[inline]
pub fn is_vehicle_node_id_valid(vehicle_node_id: i32) -> bool {
    call(0x1EAF30FCFBF5AF74, (vehicle_node_id,))
}

/// `LoadAllPathNodes`.
///
/// <https://docs.fivem.net/natives/?_0x80E4A6EDDB0BE8D9>
#[doc(alias("LoadAllPathNodes", "LOAD_ALL_PATH_NODES", "0x80E4A6EDDB0BE8D9"))]
#[inline]
pub fn load_all_path_nodes(keep_in_memory: bool) -> bool {
    call(0x80E4A6EDDB0BE8D9, (keep_in_memory,))
}

/// `N_0xaa76052dda9bfc3e`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0xAA76052DDA9BFC3E>
#[doc(alias(
    "N_0xaa76052dda9bfc3e",
    "ADJUST_AMBIENT_PED_SPAWN_DENSITIES_THIS_FRAME",
    "AdjustAmbientPedSpawnDensitiesThisFrame",
    "0xAA76052DDA9BFC3E"
))]
#[inline]
pub fn n_0xaa76052dda9bfc3e(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0xAA76052DDA9BFC3E, (p0, p1, p2, p3, p4, p5, p6))
}

/// `RemoveNavmeshBlockingObject`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x46399A7895957C0E>
#[doc(alias(
    "RemoveNavmeshBlockingObject",
    "REMOVE_NAVMESH_BLOCKING_OBJECT",
    "0x46399A7895957C0E"
))]
#[inline]
pub fn remove_navmesh_blocking_object(p0: i32) {
    call(0x46399A7895957C0E, (p0,))
}

/// `RemoveNavmeshRequiredRegions`.
///
/// <https://docs.fivem.net/natives/?_0x916F0A3CDEC3445E>
#[doc(alias(
    "RemoveNavmeshRequiredRegions",
    "REMOVE_NAVMESH_REQUIRED_REGIONS",
    "0x916F0A3CDEC3445E"
))]
#[inline]
pub fn remove_navmesh_required_regions() {
    call(0x916F0A3CDEC3445E, ())
}

/// `RequestPathsPreferAccurateBoundingstruct`.
///
/// <https://docs.fivem.net/natives/?_0x07FB139B592FA687>
#[doc(alias(
    "RequestPathsPreferAccurateBoundingstruct",
    "_REQUEST_PATHS_PREFER_ACCURATE_BOUNDINGSTRUCT",
    "REQUEST_PATH_NODES_IN_AREA_THIS_FRAME",
    "RequestPathNodesInAreaThisFrame",
    "0x07FB139B592FA687"
))]
#[inline]
pub fn request_paths_prefer_accurate_boundingstruct(x1: f32, y1: f32, x2: f32, y2: f32) -> bool {
    call(0x07FB139B592FA687, (x1, y1, x2, y2))
}

/// `SetAiGlobalPathNodesType`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0xF74B1FFA4A15FBEA>
#[doc(alias(
    "SetAiGlobalPathNodesType",
    "_SET_AI_GLOBAL_PATH_NODES_TYPE",
    "SET_ALLOW_STREAM_HEIST_ISLAND_NODES",
    "SetAllowStreamHeistIslandNodes",
    "0xF74B1FFA4A15FBEA"
))]
#[inline]
pub fn set_ai_global_path_nodes_type(type_: i32) {
    call(0xF74B1FFA4A15FBEA, (type_,))
}

/// `SetAllPathsCacheBoundingstruct`.
///
/// <https://docs.fivem.net/natives/?_0x228E5C6AD4D74BFD>
#[doc(alias(
    "SetAllPathsCacheBoundingstruct",
    "_SET_ALL_PATHS_CACHE_BOUNDINGSTRUCT",
    "SET_ALLOW_STREAM_PROLOGUE_NODES",
    "SetAllowStreamPrologueNodes",
    "0x228E5C6AD4D74BFD"
))]
#[inline]
pub fn set_all_paths_cache_boundingstruct(toggle: bool) {
    call(0x228E5C6AD4D74BFD, (toggle,))
}

/// `SetAmbientPedRangeMultiplierThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x0B919E1FB47CC4E0>
#[doc(alias(
    "SetAmbientPedRangeMultiplierThisFrame",
    "SET_AMBIENT_PED_RANGE_MULTIPLIER_THIS_FRAME",
    "0x0B919E1FB47CC4E0"
))]
#[inline]
pub fn set_ambient_ped_range_multiplier_this_frame(multiplier: f32) {
    call(0x0B919E1FB47CC4E0, (multiplier,))
}

/// `SetGpsDisabledZone`.
///
/// <https://docs.fivem.net/natives/?_0xDC20483CD3DD5201>
#[doc(alias("SetGpsDisabledZone", "SET_GPS_DISABLED_ZONE", "0xDC20483CD3DD5201"))]
#[inline]
pub fn set_gps_disabled_zone(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) {
    call(0xDC20483CD3DD5201, (x1, y1, z1, x2, y2, z2))
}

/// `SetGpsDisabledZoneAtIndex`.
///
/// <https://docs.fivem.net/natives/?_0xD0BC1C6FB18EE154>
#[doc(alias(
    "SetGpsDisabledZoneAtIndex",
    "SET_GPS_DISABLED_ZONE_AT_INDEX",
    "0xD0BC1C6FB18EE154"
))]
#[inline]
pub fn set_gps_disabled_zone_at_index(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    index: i32,
) {
    call(0xD0BC1C6FB18EE154, (x1, y1, z1, x2, y2, z2, index))
}

/// `SetIgnoreNoGpsFlag`.
///
/// <https://docs.fivem.net/natives/?_0x72751156E7678833>
#[doc(alias("SetIgnoreNoGpsFlag", "SET_IGNORE_NO_GPS_FLAG", "0x72751156E7678833"))]
#[inline]
pub fn set_ignore_no_gps_flag(toggle: bool) {
    call(0x72751156E7678833, (toggle,))
}

/// `SetIgnoreSecondaryRouteNodes`.
///
/// <https://docs.fivem.net/natives/?_0x1FC289A0C3FF470F>
#[doc(alias(
    "SetIgnoreSecondaryRouteNodes",
    "_SET_IGNORE_SECONDARY_ROUTE_NODES",
    "SET_IGNORE_NO_GPS_FLAG_UNTIL_FIRST_NORMAL_NODE",
    "SetIgnoreNoGpsFlagUntilFirstNormalNode",
    "0x1FC289A0C3FF470F"
))]
#[inline]
pub fn set_ignore_secondary_route_nodes(toggle: bool) {
    call(0x1FC289A0C3FF470F, (toggle,))
}

/// `SetPedPathsBackToOriginal`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0xE04B48F2CC926253>
#[doc(alias(
    "SetPedPathsBackToOriginal",
    "SET_PED_PATHS_BACK_TO_ORIGINAL",
    "0xE04B48F2CC926253"
))]
#[inline]
pub fn set_ped_paths_back_to_original(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0xE04B48F2CC926253, (p0, p1, p2, p3, p4, p5))
}

/// `SetPedPathsInArea`.
///
/// <https://docs.fivem.net/natives/?_0x34F060F4BF92E018>
#[doc(alias("SetPedPathsInArea", "SET_PED_PATHS_IN_AREA", "0x34F060F4BF92E018"))]
#[inline]
pub fn set_ped_paths_in_area(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32, unknown: bool) {
    call(0x34F060F4BF92E018, (x1, y1, z1, x2, y2, z2, unknown))
}

/// `SetRoadsBackToOriginal`.
///
/// <https://docs.fivem.net/natives/?_0x1EE7063B80FFC77C>
#[doc(alias(
    "SetRoadsBackToOriginal",
    "SET_ROADS_BACK_TO_ORIGINAL",
    "0x1EE7063B80FFC77C"
))]
#[inline]
pub fn set_roads_back_to_original(p0: f32, p1: f32, p2: f32, p3: f32, p4: f32, p5: f32) {
    call(0x1EE7063B80FFC77C, (p0, p1, p2, p3, p4, p5))
}

/// `SetRoadsBackToOriginalInAngledArea`.
///
/// <https://docs.fivem.net/natives/?_0x0027501B9F3B407E>
#[doc(alias(
    "SetRoadsBackToOriginalInAngledArea",
    "SET_ROADS_BACK_TO_ORIGINAL_IN_ANGLED_AREA",
    "0x0027501B9F3B407E"
))]
#[inline]
pub fn set_roads_back_to_original_in_angled_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    width: f32,
) {
    call(0x0027501B9F3B407E, (x1, y1, z1, x2, y2, z2, width))
}

/// `SetRoadsInAngledArea`.
///
/// <https://docs.fivem.net/natives/?_0x1A5AA1208AF5DB59>
#[doc(alias(
    "SetRoadsInAngledArea",
    "SET_ROADS_IN_ANGLED_AREA",
    "0x1A5AA1208AF5DB59"
))]
#[inline]
pub fn set_roads_in_angled_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    width: f32,
    unknown1: bool,
    unknown2: bool,
    unknown3: bool,
) {
    call(
        0x1A5AA1208AF5DB59,
        (x1, y1, z1, x2, y2, z2, width, unknown1, unknown2, unknown3),
    )
}

/// `SetRoadsInArea`.
///
/// <https://docs.fivem.net/natives/?_0xBF1A602B5BA52FEE>
#[doc(alias("SetRoadsInArea", "SET_ROADS_IN_AREA", "0xBF1A602B5BA52FEE"))]
#[inline]
pub fn set_roads_in_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    node_enabled: bool,
    unknown2: bool,
) {
    call(
        0xBF1A602B5BA52FEE,
        (x1, y1, z1, x2, y2, z2, node_enabled, unknown2),
    )
}

/// `UpdateNavmeshBlockingObject`.
///
/// <https://docs.fivem.net/natives/?_0x109E99373F290687>
#[doc(alias(
    "UpdateNavmeshBlockingObject",
    "UPDATE_NAVMESH_BLOCKING_OBJECT",
    "0x109E99373F290687"
))]
#[inline]
pub fn update_navmesh_blocking_object(
    object: Object,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
    heading: f32,
    flags: i32,
) {
    call(
        0x109E99373F290687,
        (
            object, pos_x, pos_y, pos_z, scale_x, scale_y, scale_z, heading, flags,
        ),
    )
}
