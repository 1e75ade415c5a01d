// Made by native-gen 0.2.0 from data c8ef7fd367e83c2c; do not edit.

//! Namespace `PATHFIND` of the RedM client.

use crate::prelude::*;

/// `AddNavmeshBlockingObject`.
///
/// Of unknown type: `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFCD5C8E06E502F5A>
#[doc(alias(
    "AddNavmeshBlockingObject",
    "ADD_NAVMESH_BLOCKING_OBJECT",
    "0xFCD5C8E06E502F5A"
))]
#[inline]
pub fn add_navmesh_blocking_object(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: bool,
    p8: i32,
) -> Object {
    call(0xFCD5C8E06E502F5A, (p0, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `AddNavmeshBlockingVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19C7567D2F2287D6>
#[doc(alias(
    "AddNavmeshBlockingVolume",
    "_ADD_NAVMESH_BLOCKING_VOLUME",
    "0x19C7567D2F2287D6"
))]
#[inline]
pub fn add_navmesh_blocking_volume(volume: Volume, flags: i32) -> bool {
    call(0x19C7567D2F2287D6, (volume, flags))
}

/// `AddNavmeshRequiredRegion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x387EAD7EE42F6685>
#[doc(alias(
    "AddNavmeshRequiredRegion",
    "ADD_NAVMESH_REQUIRED_REGION",
    "0x387EAD7EE42F6685"
))]
#[inline]
pub fn add_navmesh_required_region(x: f32, y: f32, radius: f32) {
    call(0x387EAD7EE42F6685, (x, y, radius))
}

/// `AreNodesLoadedForArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF7B79A50B905A30D>
#[doc(alias(
    "AreNodesLoadedForArea",
    "ARE_NODES_LOADED_FOR_AREA",
    "0xF7B79A50B905A30D"
))]
#[inline]
pub fn are_nodes_loaded_for_area(x1: f32, y1: f32, x2: f32, y2: f32) -> bool {
    call(0xF7B79A50B905A30D, (x1, y1, x2, y2))
}

/// `DoesNavmeshBlockingObjectExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0EAEB0DB4B132399>
#[doc(alias(
    "DoesNavmeshBlockingObjectExist",
    "DOES_NAVMESH_BLOCKING_OBJECT_EXIST",
    "0x0EAEB0DB4B132399"
))]
#[inline]
pub fn does_navmesh_blocking_object_exist(object: Object) -> bool {
    call(0x0EAEB0DB4B132399, (object,))
}

/// `DoesNavmeshBlockingVolumeExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE0EA444735C1368>
#[doc(alias(
    "DoesNavmeshBlockingVolumeExist",
    "_DOES_NAVMESH_BLOCKING_VOLUME_EXIST",
    "0xDE0EA444735C1368"
))]
#[inline]
pub fn does_navmesh_blocking_volume_exist(volume: Volume) -> bool {
    call(0xDE0EA444735C1368, (volume,))
}

/// `GetApproxFloorForPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x336511A34F2E5185>
#[doc(alias(
    "GetApproxFloorForPoint",
    "GET_APPROX_FLOOR_FOR_POINT",
    "0x336511A34F2E5185"
))]
#[inline]
pub fn get_approx_floor_for_point(x: f32, y: f32) -> f32 {
    call(0x336511A34F2E5185, (x, y))
}

/// `GetClosestRoad`.
///
/// The values: `p5`, `p6`, `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x132F52BBA570FE92>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p7`, `p8`: there must be as many as it takes.
#[doc(alias("GetClosestRoad", "GET_CLOSEST_ROAD", "0x132F52BBA570FE92"))]
#[inline]
pub unsafe fn get_closest_road(
    x: f32,
    y: f32,
    z: f32,
    p3: f32,
    p4: i32,
    p7: &mut [u8],
    p8: &mut [u8],
    p10: bool,
) -> Option<(Vector3, Vector3, f32)> {
    let mut p5 = Out::<Vector3>::default();
    let mut p6 = Out::<Vector3>::default();
    // SAFETY: the caller promises that the native stays inside.
    let p7 = unsafe { Buffer::new(p7) };
    // SAFETY: the caller promises that the native stays inside.
    let p8 = unsafe { Buffer::new(p8) };
    let mut p9 = Out::<f32>::default();
    let result: bool = call(
        0x132F52BBA570FE92,
        (x, y, z, p3, p4, &mut p5, &mut p6, p7, p8, &mut p9, p10),
    );
    result.then(|| (p5.get(), p6.get(), p9.get()))
}

/// `GetClosestVehicleNode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x240A18690AE96513>
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
    node_type: i32,
    p5: f32,
    p6: f32,
) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(
        0x240A18690AE96513,
        (x, y, z, &mut out_position, node_type, p5, p6),
    );
    result.then(|| out_position.get())
}

/// `GetClosestVehicleNodeWithHeading`.
///
/// The values: `out_position`, `out_heading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23CFFD4CCB243354>
#[doc(alias(
    "GetClosestVehicleNodeWithHeading",
    "GET_CLOSEST_VEHICLE_NODE_WITH_HEADING",
    "0x23CFFD4CCB243354"
))]
#[inline]
pub fn get_closest_vehicle_node_with_heading(
    x: f32,
    y: f32,
    z: f32,
    node_type: i32,
    p6: f32,
    p7: f32,
) -> Option<(Vector3, f32)> {
    let mut out_position = Out::<Vector3>::default();
    let mut out_heading = Out::<f32>::default();
    let result: bool = call(
        0x23CFFD4CCB243354,
        (
            x,
            y,
            z,
            &mut out_position,
            &mut out_heading,
            node_type,
            p6,
            p7,
        ),
    );
    result.then(|| (out_position.get(), out_heading.get()))
}

/// `GetGpsBlipRouteFound`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x869DAACBBE9FA006>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBBB45C3CF5C8AA85>
#[doc(alias(
    "GetGpsBlipRouteLength",
    "GET_GPS_BLIP_ROUTE_LENGTH",
    "0xBBB45C3CF5C8AA85"
))]
#[inline]
pub fn get_gps_blip_route_length() -> i32 {
    call(0xBBB45C3CF5C8AA85, ())
}

/// `GetNthClosestVehicleNode`.
///
/// Of unknown type: `unknown3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A6D8DF6FBC5D0C4>
#[doc(alias(
    "GetNthClosestVehicleNode",
    "GET_NTH_CLOSEST_VEHICLE_NODE",
    "0x5A6D8DF6FBC5D0C4"
))]
#[inline]
pub fn get_nth_closest_vehicle_node(
    x: f32,
    y: f32,
    z: f32,
    nth_closest: i32,
    unknown1: i32,
    unknown2: f32,
    unknown3: i32,
) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(
        0x5A6D8DF6FBC5D0C4,
        (
            x,
            y,
            z,
            nth_closest,
            &mut out_position,
            unknown1,
            unknown2,
            unknown3,
        ),
    );
    result.then(|| out_position.get())
}

/// `GetNthClosestVehicleNodeFavourDirection`.
///
/// The values: `out_position`, `out_heading`.
///
/// Of unknown type: `p10`, `p11`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2FAC235A6062F14A>
#[doc(alias(
    "GetNthClosestVehicleNodeFavourDirection",
    "GET_NTH_CLOSEST_VEHICLE_NODE_FAVOUR_DIRECTION",
    "0x2FAC235A6062F14A"
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
    nodetype: i32,
    p10: i32,
    p11: i32,
) -> Option<(Vector3, f32)> {
    let mut out_position = Out::<Vector3>::default();
    let mut out_heading = Out::<f32>::default();
    let result: bool = call(
        0x2FAC235A6062F14A,
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
            nodetype,
            p10,
            p11,
        ),
    );
    result.then(|| (out_position.get(), out_heading.get()))
}

/// `GetNthClosestVehicleNodeId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x116443008E5CEFC3>
#[doc(alias(
    "GetNthClosestVehicleNodeId",
    "GET_NTH_CLOSEST_VEHICLE_NODE_ID",
    "0x116443008E5CEFC3"
))]
#[inline]
pub fn get_nth_closest_vehicle_node_id(
    x: f32,
    y: f32,
    z: f32,
    nth: i32,
    nodetype: i32,
    p5: f32,
    p6: f32,
) -> i32 {
    call(0x116443008E5CEFC3, (x, y, z, nth, nodetype, p5, p6))
}

/// `GetNthClosestVehicleNodeIdWithHeading`.
///
/// The values: `result`, `return_heading`, `return_num_lanes`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4114EAA8A7F7766D>
#[doc(alias(
    "GetNthClosestVehicleNodeIdWithHeading",
    "GET_NTH_CLOSEST_VEHICLE_NODE_ID_WITH_HEADING",
    "0x4114EAA8A7F7766D"
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
) -> (i32, f32, i32) {
    let mut return_heading = Out::<f32>::default();
    let mut return_num_lanes = Out::<i32>::default();
    let result: i32 = call(
        0x4114EAA8A7F7766D,
        (
            x,
            y,
            z,
            nth_closest,
            &mut return_heading,
            &mut return_num_lanes,
            node_flags,
            z_measure_mult,
            z_tolerance,
        ),
    );
    (result, return_heading.get(), return_num_lanes.get())
}

/// `GetNthClosestVehicleNodeWithHeading`.
///
/// The values: `out_position`, `heading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x591B40D4390DB54A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `unknown1`: there must be as many as it takes.
#[doc(alias(
    "GetNthClosestVehicleNodeWithHeading",
    "GET_NTH_CLOSEST_VEHICLE_NODE_WITH_HEADING",
    "0x591B40D4390DB54A"
))]
#[inline]
pub unsafe fn get_nth_closest_vehicle_node_with_heading(
    x: f32,
    y: f32,
    z: f32,
    nth_closest: i32,
    unknown1: &mut [u8],
    unknown2: i32,
    unknown3: f32,
    unknown4: f32,
) -> Option<(Vector3, f32)> {
    let mut out_position = Out::<Vector3>::default();
    let mut heading = Out::<f32>::default();
    // SAFETY: the caller promises that the native stays inside.
    let unknown1 = unsafe { Buffer::new(unknown1) };
    let result: bool = call(
        0x591B40D4390DB54A,
        (
            x,
            y,
            z,
            nth_closest,
            &mut out_position,
            &mut heading,
            unknown1,
            unknown2,
            unknown3,
            unknown4,
        ),
    );
    result.then(|| (out_position.get(), heading.get()))
}

/// `GetNumNavmeshesExistingInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01708E8DD3FF8C65>
#[doc(alias(
    "GetNumNavmeshesExistingInArea",
    "GET_NUM_NAVMESHES_EXISTING_IN_AREA",
    "0x01708E8DD3FF8C65"
))]
#[inline]
pub fn get_num_navmeshes_existing_in_area(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
) -> i32 {
    call(0x01708E8DD3FF8C65, (p0, p1, p2, p3, p4, p5))
}

/// `GetRandomVehicleNode`.
///
/// The values: `out_position`, `node_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x93E0DB8440B73A7D>
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
    min_lanes: i32,
    avoid_dead_ends: bool,
    avoid_highways: bool,
) -> Option<(Vector3, i32)> {
    let mut out_position = Out::<Vector3>::default();
    let mut node_id = Out::<i32>::default();
    let result: bool = call(
        0x93E0DB8440B73A7D,
        (
            x,
            y,
            z,
            radius,
            min_lanes,
            avoid_dead_ends,
            avoid_highways,
            &mut out_position,
            &mut node_id,
        ),
    );
    result.then(|| (out_position.get(), node_id.get()))
}

/// `GetSafeCoordForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB61C8E878A4199CA>
#[doc(alias("GetSafeCoordForPed", "GET_SAFE_COORD_FOR_PED", "0xB61C8E878A4199CA"))]
#[inline]
pub fn get_safe_coord_for_ped(
    x: f32,
    y: f32,
    z: f32,
    on_ground: bool,
    flags: i32,
) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(
        0xB61C8E878A4199CA,
        (x, y, z, on_ground, &mut out_position, flags),
    );
    result.then(|| out_position.get())
}

/// `GetSpawnDataForRoadNode`.
///
/// The values: `out_coords`, `heading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3791B915B8B84C6>
#[doc(alias(
    "GetSpawnDataForRoadNode",
    "_GET_SPAWN_DATA_FOR_ROAD_NODE",
    "0xA3791B915B8B84C6"
))]
#[inline]
pub fn get_spawn_data_for_road_node(node_id: i32, x: f32, y: f32, z: f32) -> (Vector3, f32) {
    let mut out_coords = Out::<Vector3>::default();
    let mut heading = Out::<f32>::default();
    call::<()>(
        0xA3791B915B8B84C6,
        (node_id, x, y, z, &mut out_coords, &mut heading),
    );
    (out_coords.get(), heading.get())
}

/// `GetVehicleNodeIsSwitchedOff`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x28533DBDDF7C2C97>
#[doc(alias(
    "GetVehicleNodeIsSwitchedOff",
    "GET_VEHICLE_NODE_IS_SWITCHED_OFF",
    "0x28533DBDDF7C2C97"
))]
#[inline]
pub fn get_vehicle_node_is_switched_off(node_id: i32) -> bool {
    call(0x28533DBDDF7C2C97, (node_id,))
}

/// `GetVehicleNodePosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E8D72FF24DEE1FB>
#[doc(alias(
    "GetVehicleNodePosition",
    "GET_VEHICLE_NODE_POSITION",
    "0x8E8D72FF24DEE1FB"
))]
#[inline]
pub fn get_vehicle_node_position(node_id: i32) -> Vector3 {
    let mut out_position = Out::<Vector3>::default();
    call::<()>(0x8E8D72FF24DEE1FB, (node_id, &mut out_position));
    out_position.get()
}

/// `IsNavmeshLoadedInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF813C7E63F9062A5>
#[doc(alias(
    "IsNavmeshLoadedInArea",
    "IS_NAVMESH_LOADED_IN_AREA",
    "0xF813C7E63F9062A5"
))]
#[inline]
pub fn is_navmesh_loaded_in_area(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) -> bool {
    call(0xF813C7E63F9062A5, (x1, y1, z1, x2, y2, z2))
}

/// `IsPointOnRoad`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x125BF4ABFC536B09>
#[doc(alias("IsPointOnRoad", "IS_POINT_ON_ROAD", "0x125BF4ABFC536B09"))]
#[inline]
pub fn is_point_on_road(x: f32, y: f32, z: f32, vehicle: Vehicle) -> bool {
    call(0x125BF4ABFC536B09, (x, y, z, vehicle))
}

/// `IsVehicleNodeIdValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5829A02AF4F0B3CB>
#[doc(alias(
    "IsVehicleNodeIdValid",
    "IS_VEHICLE_NODE_ID_VALID",
    "0x5829A02AF4F0B3CB"
))]
#[inline]
pub fn is_vehicle_node_id_valid(vehicle_node_id: i32) -> bool {
    call(0x5829A02AF4F0B3CB, (vehicle_node_id,))
}

/// `N_0x264e9a5cd78c338f`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x264E9A5CD78C338F>
#[doc(alias("N_0x264e9a5cd78c338f", "0x264E9A5CD78C338F"))]
#[inline]
pub fn n_0x264e9a5cd78c338f(p0: i32) {
    call(0x264E9A5CD78C338F, (p0,))
}

/// `N_0x34c9af25649172d0`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34C9AF25649172D0>
#[doc(alias("N_0x34c9af25649172d0", "0x34C9AF25649172D0"))]
#[inline]
pub fn n_0x34c9af25649172d0(p0: i32) {
    call(0x34C9AF25649172D0, (p0,))
}

/// `N_0x4358bcf14c91761c`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4358BCF14C91761C>
#[doc(alias("N_0x4358bcf14c91761c", "0x4358BCF14C91761C"))]
#[inline]
pub fn n_0x4358bcf14c91761c(
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
    call(0x4358BCF14C91761C, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `N_0x4bdebea5702b97a9`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4BDEBEA5702B97A9>
#[doc(alias("N_0x4bdebea5702b97a9", "0x4BDEBEA5702B97A9"))]
#[inline]
pub fn n_0x4bdebea5702b97a9(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x4BDEBEA5702B97A9, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x54f4d7b6670fbb5a`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x54F4D7B6670FBB5A>
#[doc(alias("N_0x54f4d7b6670fbb5a", "0x54F4D7B6670FBB5A"))]
#[inline]
pub fn n_0x54f4d7b6670fbb5a(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) -> i32 {
    call(0x54F4D7B6670FBB5A, (p0, p1, p2, p3, p4))
}

/// `N_0x5a3b54addf5472a3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A3B54ADDF5472A3>
#[doc(alias("N_0x5a3b54addf5472a3", "0x5A3B54ADDF5472A3"))]
#[inline]
pub fn n_0x5a3b54addf5472a3(p0: &str) -> i32 {
    call(0x5A3B54ADDF5472A3, (p0,))
}

/// `N_0x5a4e1a41e3a02ad0`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A4E1A41E3A02AD0>
#[doc(alias("N_0x5a4e1a41e3a02ad0", "0x5A4E1A41E3A02AD0"))]
#[inline]
pub fn n_0x5a4e1a41e3a02ad0(p0: i32, p1: i32, p2: i32) {
    call(0x5A4E1A41E3A02AD0, (p0, p1, p2))
}

/// `N_0x665b21666351cb37`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x665B21666351CB37>
#[doc(alias("N_0x665b21666351cb37", "0x665B21666351CB37"))]
#[inline]
pub fn n_0x665b21666351cb37(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x665B21666351CB37, (p0, p1, p2))
}

/// `N_0x6c3f12eceb6d2e2a`.
///
/// Of unknown type: `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C3F12ECEB6D2E2A>
#[doc(alias("N_0x6c3f12eceb6d2e2a", "0x6C3F12ECEB6D2E2A"))]
#[inline]
pub fn n_0x6c3f12eceb6d2e2a(
    x_min: f32,
    y_min: f32,
    z_min: f32,
    x_max: f32,
    y_max: f32,
    z_max: f32,
    p6: i32,
    p7: i32,
) {
    call(
        0x6C3F12ECEB6D2E2A,
        (x_min, y_min, z_min, x_max, y_max, z_max, p6, p7),
    )
}

/// `N_0x6dad6630ae4a74cb`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6DAD6630AE4A74CB>
#[doc(alias("N_0x6dad6630ae4a74cb", "0x6DAD6630AE4A74CB"))]
#[inline]
pub fn n_0x6dad6630ae4a74cb(p0: i32, p1: i32) {
    call(0x6DAD6630AE4A74CB, (p0, p1))
}

/// `N_0x869a7015bd4606e9`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x869A7015BD4606E9>
#[doc(alias("N_0x869a7015bd4606e9", "0x869A7015BD4606E9"))]
#[inline]
pub fn n_0x869a7015bd4606e9(p0: i32) {
    call(0x869A7015BD4606E9, (p0,))
}

/// `N_0xafe2ae66f6251c66`.
///
/// Of unknown type: `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAFE2AE66F6251C66>
#[doc(alias("N_0xafe2ae66f6251c66", "0xAFE2AE66F6251C66"))]
#[inline]
pub fn n_0xafe2ae66f6251c66(
    x_min: f32,
    y_min: f32,
    z_min: f32,
    x_max: f32,
    y_max: f32,
    z_max: f32,
    p6: i32,
    p7: i32,
) {
    call(
        0xAFE2AE66F6251C66,
        (x_min, y_min, z_min, x_max, y_max, z_max, p6, p7),
    )
}

/// `N_0xb03944057fd735ba`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB03944057FD735BA>
#[doc(alias("N_0xb03944057fd735ba", "0xB03944057FD735BA"))]
#[inline]
pub fn n_0xb03944057fd735ba(p0: i32, p1: i32, p2: i32) {
    call(0xB03944057FD735BA, (p0, p1, p2))
}

/// `N_0xca27a86caa4e98ed`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA27A86CAA4E98ED>
#[doc(alias("N_0xca27a86caa4e98ed", "0xCA27A86CAA4E98ED"))]
#[inline]
pub fn n_0xca27a86caa4e98ed(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) -> i32 {
    call(0xCA27A86CAA4E98ED, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0xcf213a5fc3abfc08`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF213A5FC3ABFC08>
#[doc(alias("N_0xcf213a5fc3abfc08", "0xCF213A5FC3ABFC08"))]
#[inline]
pub fn n_0xcf213a5fc3abfc08(p0: i32, p1: i32, p2: i32) {
    call(0xCF213A5FC3ABFC08, (p0, p1, p2))
}

/// `N_0xe5ef9de716ff737e`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5EF9DE716FF737E>
#[doc(alias("N_0xe5ef9de716ff737e", "0xE5EF9DE716FF737E"))]
#[inline]
pub fn n_0xe5ef9de716ff737e(p0: i32, p1: i32, p2: i32) {
    call(0xE5EF9DE716FF737E, (p0, p1, p2))
}

/// `N_0xefc535c9faf563b3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEFC535C9FAF563B3>
#[doc(alias("N_0xefc535c9faf563b3", "0xEFC535C9FAF563B3"))]
#[inline]
pub fn n_0xefc535c9faf563b3(p0: i32) -> i32 {
    call(0xEFC535C9FAF563B3, (p0,))
}

/// `N_0xf2a2177ac848b3a8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2A2177AC848B3A8>
#[doc(alias("N_0xf2a2177ac848b3a8", "0xF2A2177AC848B3A8"))]
#[inline]
pub fn n_0xf2a2177ac848b3a8(volume: Volume, p1: i32, p2: i32) {
    call(0xF2A2177AC848B3A8, (volume, p1, p2))
}

/// `NavmeshActivateSwap`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C334FF4D9215912>
#[doc(alias("NavmeshActivateSwap", "_NAVMESH_ACTIVATE_SWAP", "0x7C334FF4D9215912"))]
#[inline]
pub fn navmesh_activate_swap(name: &str) -> bool {
    call(0x7C334FF4D9215912, (name,))
}

/// `NavmeshAssignNavmeshToVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x44026E3DB3CED602>
#[doc(alias(
    "NavmeshAssignNavmeshToVehicle",
    "_NAVMESH_ASSIGN_NAVMESH_TO_VEHICLE",
    "0x44026E3DB3CED602"
))]
#[inline]
pub fn navmesh_assign_navmesh_to_vehicle(vehicle: Vehicle, nav_mesh_name: &str) -> bool {
    call(0x44026E3DB3CED602, (vehicle, nav_mesh_name))
}

/// `NavmeshClearRequestedPath`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x661BB1E1FF77742D>
#[doc(alias(
    "NavmeshClearRequestedPath",
    "_NAVMESH_CLEAR_REQUESTED_PATH",
    "0x661BB1E1FF77742D"
))]
#[inline]
pub fn navmesh_clear_requested_path(path: i32) -> bool {
    call(0x661BB1E1FF77742D, (path,))
}

/// `NavmeshDeactivateSwap`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x527B97C203BB8606>
#[doc(alias(
    "NavmeshDeactivateSwap",
    "_NAVMESH_DEACTIVATE_SWAP",
    "0x527B97C203BB8606"
))]
#[inline]
pub fn navmesh_deactivate_swap(name: &str) -> bool {
    call(0x527B97C203BB8606, (name,))
}

/// `NavmeshDoesSwapExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x495CFAB2924237C7>
#[doc(alias(
    "NavmeshDoesSwapExist",
    "_NAVMESH_DOES_SWAP_EXIST",
    "0x495CFAB2924237C7"
))]
#[inline]
pub fn navmesh_does_swap_exist(name: &str) -> bool {
    call(0x495CFAB2924237C7, (name,))
}

/// `NavmeshIsSwapActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AC0944C156E5F44>
#[doc(alias("NavmeshIsSwapActive", "_NAVMESH_IS_SWAP_ACTIVE", "0x5AC0944C156E5F44"))]
#[inline]
pub fn navmesh_is_swap_active(name: &str) -> bool {
    call(0x5AC0944C156E5F44, (name,))
}

/// `NavmeshRequestPath`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x348F211CA2404039>
#[doc(alias("NavmeshRequestPath", "NAVMESH_REQUEST_PATH", "0x348F211CA2404039"))]
#[inline]
pub fn navmesh_request_path(
    ped: Ped,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    bit_flag: i32,
) -> i32 {
    call(0x348F211CA2404039, (ped, x1, y1, z1, x2, y2, z2, bit_flag))
}

/// `NavmeshRequestedPathNumWaypoints`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD470725E0703D22F>
#[doc(alias(
    "NavmeshRequestedPathNumWaypoints",
    "_NAVMESH_REQUESTED_PATH_NUM_WAYPOINTS",
    "0xD470725E0703D22F"
))]
#[inline]
pub fn navmesh_requested_path_num_waypoints(path: i32) -> i32 {
    call(0xD470725E0703D22F, (path,))
}

/// `NavmeshRequestedPathQueryStatus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A0F82F6EE2291C8>
#[doc(alias(
    "NavmeshRequestedPathQueryStatus",
    "_NAVMESH_REQUESTED_PATH_QUERY_STATUS",
    "0x3A0F82F6EE2291C8"
))]
#[inline]
pub fn navmesh_requested_path_query_status(path: i32) -> i32 {
    call(0x3A0F82F6EE2291C8, (path,))
}

/// `NavmeshRequestedPathWaypointByIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x430F8319AE56C8A9>
#[doc(alias(
    "NavmeshRequestedPathWaypointByIndex",
    "_NAVMESH_REQUESTED_PATH_WAYPOINT_BY_INDEX",
    "0x430F8319AE56C8A9"
))]
#[inline]
pub fn navmesh_requested_path_waypoint_by_index(path: i32, waypoint_index: i32) -> Vector3 {
    call(0x430F8319AE56C8A9, (path, waypoint_index))
}

/// `NavmeshRequestedPathWaypointsFound`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8800776E410EB669>
#[doc(alias(
    "NavmeshRequestedPathWaypointsFound",
    "_NAVMESH_REQUESTED_PATH_WAYPOINTS_FOUND",
    "0x8800776E410EB669"
))]
#[inline]
pub fn navmesh_requested_path_waypoints_found(path: i32) -> bool {
    call(0x8800776E410EB669, (path,))
}

/// `NavmeshRequestedPathWaypointsTerrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF61CFEDEAB627BFA>
#[doc(alias(
    "NavmeshRequestedPathWaypointsTerrain",
    "_NAVMESH_REQUESTED_PATH_WAYPOINTS_TERRAIN",
    "0xF61CFEDEAB627BFA"
))]
#[inline]
pub fn navmesh_requested_path_waypoints_terrain(path: i32) -> i32 {
    call(0xF61CFEDEAB627BFA, (path,))
}

/// `RemoveNavmeshBlockingObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46399A7895957C0E>
#[doc(alias(
    "RemoveNavmeshBlockingObject",
    "REMOVE_NAVMESH_BLOCKING_OBJECT",
    "0x46399A7895957C0E"
))]
#[inline]
pub fn remove_navmesh_blocking_object(object: Object) {
    call(0x46399A7895957C0E, (object,))
}

/// `RemoveNavmeshBlockingVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C87C3E1C7B96EE2>
#[doc(alias(
    "RemoveNavmeshBlockingVolume",
    "_REMOVE_NAVMESH_BLOCKING_VOLUME",
    "0x2C87C3E1C7B96EE2"
))]
#[inline]
pub fn remove_navmesh_blocking_volume(volume: Volume) {
    call(0x2C87C3E1C7B96EE2, (volume,))
}

/// `RequestPathNodesInAreaThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07FB139B592FA687>
#[doc(alias(
    "RequestPathNodesInAreaThisFrame",
    "REQUEST_PATH_NODES_IN_AREA_THIS_FRAME",
    "0x07FB139B592FA687"
))]
#[inline]
pub fn request_path_nodes_in_area_this_frame(x1: f32, y1: f32, x2: f32, y2: f32) -> bool {
    call(0x07FB139B592FA687, (x1, y1, x2, y2))
}

/// `ResetRoadsInVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD17672447692478E>
#[doc(alias("ResetRoadsInVolume", "RESET_ROADS_IN_VOLUME", "0xD17672447692478E"))]
#[inline]
pub fn reset_roads_in_volume(volume: Volume, p1: bool) {
    call(0xD17672447692478E, (volume, p1))
}

/// `SetAmbientPedRangeMultiplierThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B919E1FB47CC4E0>
#[doc(alias(
    "SetAmbientPedRangeMultiplierThisFrame",
    "SET_AMBIENT_PED_RANGE_MULTIPLIER_THIS_FRAME",
    "0x0B919E1FB47CC4E0"
))]
#[inline]
pub fn set_ambient_ped_range_multiplier_this_frame(multiplier: f32) {
    call(0x0B919E1FB47CC4E0, (multiplier,))
}

/// `SetIgnoreNoGpsFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72751156E7678833>
#[doc(alias("SetIgnoreNoGpsFlag", "SET_IGNORE_NO_GPS_FLAG", "0x72751156E7678833"))]
#[inline]
pub fn set_ignore_no_gps_flag(toggle: bool) {
    call(0x72751156E7678833, (toggle,))
}

/// `SetPedPathsBackToOriginal`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE04B48F2CC926253>
#[doc(alias(
    "SetPedPathsBackToOriginal",
    "SET_PED_PATHS_BACK_TO_ORIGINAL",
    "0xE04B48F2CC926253"
))]
#[inline]
pub fn set_ped_paths_back_to_original(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
) {
    call(0xE04B48F2CC926253, (p0, p1, p2, p3, p4, p5, p6))
}

/// `SetPedPathsInArea`.
///
/// Of unknown type: `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34F060F4BF92E018>
#[doc(alias("SetPedPathsInArea", "SET_PED_PATHS_IN_AREA", "0x34F060F4BF92E018"))]
#[inline]
pub fn set_ped_paths_in_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    unknown: bool,
    p7: i32,
) {
    call(0x34F060F4BF92E018, (x1, y1, z1, x2, y2, z2, unknown, p7))
}

/// `SetRoadsBackToOriginal`.
///
/// Of unknown type: `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1EE7063B80FFC77C>
#[doc(alias(
    "SetRoadsBackToOriginal",
    "SET_ROADS_BACK_TO_ORIGINAL",
    "0x1EE7063B80FFC77C"
))]
#[inline]
pub fn set_roads_back_to_original(
    x_min: f32,
    y_min: f32,
    z_min: f32,
    x_max: f32,
    y_max: f32,
    z_max: f32,
    p6: i32,
    p7: i32,
) {
    call(
        0x1EE7063B80FFC77C,
        (x_min, y_min, z_min, x_max, y_max, z_max, p6, p7),
    )
}

/// `SetRoadsBackToOriginalInAngledArea`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0027501B9F3B407E>
#[doc(alias(
    "SetRoadsBackToOriginalInAngledArea",
    "SET_ROADS_BACK_TO_ORIGINAL_IN_ANGLED_AREA",
    "0x0027501B9F3B407E"
))]
#[inline]
pub fn set_roads_back_to_original_in_angled_area(
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
    call(0x0027501B9F3B407E, (p0, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `SetRoadsInAngledArea`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A5AA1208AF5DB59>
#[doc(alias(
    "SetRoadsInAngledArea",
    "SET_ROADS_IN_ANGLED_AREA",
    "0x1A5AA1208AF5DB59"
))]
#[inline]
pub fn set_roads_in_angled_area(
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
) {
    call(
        0x1A5AA1208AF5DB59,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `SetRoadsInArea`.
///
/// Of unknown type: `p6`, `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF1A602B5BA52FEE>
#[doc(alias("SetRoadsInArea", "SET_ROADS_IN_AREA", "0xBF1A602B5BA52FEE"))]
#[inline]
pub fn set_roads_in_area(
    x_min: f32,
    y_min: f32,
    z_min: f32,
    x_max: f32,
    y_max: f32,
    z_max: f32,
    p6: i32,
    p7: i32,
    p8: i32,
) {
    call(
        0xBF1A602B5BA52FEE,
        (x_min, y_min, z_min, x_max, y_max, z_max, p6, p7, p8),
    )
}

/// `SetRoadsInVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC1799FAFD2FDF52B>
#[doc(alias("SetRoadsInVolume", "SET_ROADS_IN_VOLUME", "0xC1799FAFD2FDF52B"))]
#[inline]
pub fn set_roads_in_volume(volume: Volume, p1: bool, p2: bool, p3: bool) {
    call(0xC1799FAFD2FDF52B, (volume, p1, p2, p3))
}

/// `SimulatedRouteCreate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD5BB35AAB83FD48>
#[doc(alias(
    "SimulatedRouteCreate",
    "_SIMULATED_ROUTE_CREATE",
    "0xFD5BB35AAB83FD48"
))]
#[inline]
pub fn simulated_route_create(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    p6: i32,
) -> i32 {
    call(0xFD5BB35AAB83FD48, (x1, y1, z1, x2, y2, z2, p6))
}

/// `SimulatedRouteDelete`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4907D0E4FB26EE65>
#[doc(alias(
    "SimulatedRouteDelete",
    "_SIMULATED_ROUTE_DELETE",
    "0x4907D0E4FB26EE65"
))]
#[inline]
pub fn simulated_route_delete(p0: i32) {
    call(0x4907D0E4FB26EE65, (p0,))
}

/// `SimulatedRouteExists`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x65A8196B8D7F5E0B>
#[doc(alias(
    "SimulatedRouteExists",
    "_SIMULATED_ROUTE_EXISTS",
    "0x65A8196B8D7F5E0B"
))]
#[inline]
pub fn simulated_route_exists(p0: i32) -> bool {
    call(0x65A8196B8D7F5E0B, (p0,))
}

/// `SimulatedRouteGetEta`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DD5F78D73B24172>
#[doc(alias(
    "SimulatedRouteGetEta",
    "SIMULATED_ROUTE_GET_ETA",
    "0x2DD5F78D73B24172"
))]
#[inline]
pub fn simulated_route_get_eta(p0: i32) -> f32 {
    call(0x2DD5F78D73B24172, (p0,))
}

/// `SimulatedRouteIsLoaded`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x240915043CB799D7>
#[doc(alias(
    "SimulatedRouteIsLoaded",
    "SIMULATED_ROUTE_IS_LOADED",
    "0x240915043CB799D7"
))]
#[inline]
pub fn simulated_route_is_loaded(p0: i32) -> bool {
    call(0x240915043CB799D7, (p0,))
}

/// `SimulatedRouteTravelToPoint`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1A3DE1C215C7394>
#[doc(alias(
    "SimulatedRouteTravelToPoint",
    "SIMULATED_ROUTE_TRAVEL_TO_POINT",
    "0xA1A3DE1C215C7394"
))]
#[inline]
pub fn simulated_route_travel_to_point(p0: i32, p1: f32, p2: f32) {
    call(0xA1A3DE1C215C7394, (p0, p1, p2))
}
