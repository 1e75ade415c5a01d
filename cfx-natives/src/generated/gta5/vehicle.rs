// Made by native-gen 0.2.0 from data 08b79f06f12051be; do not edit.

//! Namespace `VEHICLE` of the GTA V client.

use crate::prelude::*;

/// `AddRoadNodeSpeedZone`.
///
/// <https://docs.fivem.net/natives/?_0x2CE544C68FB812A0>
#[doc(alias(
    "AddRoadNodeSpeedZone",
    "ADD_ROAD_NODE_SPEED_ZONE",
    "0x2CE544C68FB812A0",
    "_ADD_SPEED_ZONE_FOR_COORD",
    "AddSpeedZoneForCoord"
))]
#[inline]
pub fn add_road_node_speed_zone(x: f32, y: f32, z: f32, radius: f32, speed: f32, p5: bool) -> i32 {
    call(0x2CE544C68FB812A0, (x, y, z, radius, speed, p5))
}

/// `AddVehicleCombatAngledAvoidanceArea`.
///
/// <https://docs.fivem.net/natives/?_0x54B0F614960F4A5F>
#[doc(alias(
    "AddVehicleCombatAngledAvoidanceArea",
    "ADD_VEHICLE_COMBAT_ANGLED_AVOIDANCE_AREA",
    "0x54B0F614960F4A5F",
    "_ADD_VEHICLE_COMBAT_AVOIDANCE_AREA",
    "AddVehicleCombatAvoidanceArea"
))]
#[inline]
pub fn add_vehicle_combat_angled_avoidance_area(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
) -> i32 {
    call(0x54B0F614960F4A5F, (p0, p1, p2, p3, p4, p5, p6))
}

/// `AddVehiclePhoneExplosiveDevice`.
///
/// <https://docs.fivem.net/natives/?_0x99AD4CCCB128CBC9>
#[doc(alias(
    "AddVehiclePhoneExplosiveDevice",
    "ADD_VEHICLE_PHONE_EXPLOSIVE_DEVICE",
    "0x99AD4CCCB128CBC9"
))]
#[inline]
pub fn add_vehicle_phone_explosive_device(vehicle: Vehicle) {
    call(0x99AD4CCCB128CBC9, (vehicle,))
}

/// `AddVehicleStuckCheckWithWarp`.
///
/// Of unknown type: `p0`, `p2`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0x2FA9923062DD396C>
#[doc(alias(
    "AddVehicleStuckCheckWithWarp",
    "ADD_VEHICLE_STUCK_CHECK_WITH_WARP",
    "0x2FA9923062DD396C"
))]
#[inline]
pub fn add_vehicle_stuck_check_with_warp(
    p0: i32,
    p1: f32,
    p2: i32,
    p3: bool,
    p4: bool,
    p5: bool,
    p6: i32,
) {
    call(0x2FA9923062DD396C, (p0, p1, p2, p3, p4, p5, p6))
}

/// `AddVehicleUpsidedownCheck`.
///
/// <https://docs.fivem.net/natives/?_0xB72E26D81006005B>
#[doc(alias(
    "AddVehicleUpsidedownCheck",
    "ADD_VEHICLE_UPSIDEDOWN_CHECK",
    "0xB72E26D81006005B"
))]
#[inline]
pub fn add_vehicle_upsidedown_check(vehicle: Vehicle) {
    call(0xB72E26D81006005B, (vehicle,))
}

/// `AllowAmbientVehiclesToAvoidAdverseConditions`.
///
/// <https://docs.fivem.net/natives/?_0xB264C4D2F2B0A78B>
#[doc(alias(
    "AllowAmbientVehiclesToAvoidAdverseConditions",
    "ALLOW_AMBIENT_VEHICLES_TO_AVOID_ADVERSE_CONDITIONS",
    "0xB264C4D2F2B0A78B"
))]
#[inline]
pub fn allow_ambient_vehicles_to_avoid_adverse_conditions(vehicle: Vehicle) {
    call(0xB264C4D2F2B0A78B, (vehicle,))
}

/// `AreAllVehicleWindowsIntact`.
///
/// <https://docs.fivem.net/natives/?_0x11D862A3E977A9EF>
#[doc(alias(
    "AreAllVehicleWindowsIntact",
    "ARE_ALL_VEHICLE_WINDOWS_INTACT",
    "0x11D862A3E977A9EF",
    "_ARE_ALL_VEHICLE_WINDOWS_INTACT"
))]
#[inline]
pub fn are_all_vehicle_windows_intact(vehicle: Vehicle) -> bool {
    call(0x11D862A3E977A9EF, (vehicle,))
}

/// `AreAnyVehicleSeatsFree`.
///
/// <https://docs.fivem.net/natives/?_0x2D34FC3BC4ADB780>
#[doc(alias(
    "AreAnyVehicleSeatsFree",
    "ARE_ANY_VEHICLE_SEATS_FREE",
    "0x2D34FC3BC4ADB780",
    "_IS_ANY_VEHICLE_SEAT_EMPTY",
    "IsAnyVehicleSeatEmpty"
))]
#[inline]
pub fn are_any_vehicle_seats_free(vehicle: Vehicle) -> bool {
    call(0x2D34FC3BC4ADB780, (vehicle,))
}

/// `AreBombBayDoorsOpen`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xD0917A423314BBA8>
#[doc(alias(
    "AreBombBayDoorsOpen",
    "_ARE_BOMB_BAY_DOORS_OPEN",
    "GET_ARE_BOMB_BAY_DOORS_OPEN",
    "GetAreBombBayDoorsOpen",
    "0xD0917A423314BBA8",
    "_GET_ARE_BOMB_BAY_DOORS_OPEN"
))]
#[inline]
pub fn are_bomb_bay_doors_open(aircraft: Vehicle) -> bool {
    call(0xD0917A423314BBA8, (aircraft,))
}

/// `AreHeliStubWingsDeployed`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xAEF12960FA943792>
#[doc(alias(
    "AreHeliStubWingsDeployed",
    "_ARE_HELI_STUB_WINGS_DEPLOYED",
    "ARE_FOLDING_WINGS_DEPLOYED",
    "AreFoldingWingsDeployed",
    "0xAEF12960FA943792"
))]
#[inline]
pub fn are_heli_stub_wings_deployed(vehicle: Vehicle) -> bool {
    call(0xAEF12960FA943792, (vehicle,))
}

/// `AreOutriggerLegsDeployed`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x3A9128352EAC9E85>
#[doc(alias(
    "AreOutriggerLegsDeployed",
    "_ARE_OUTRIGGER_LEGS_DEPLOYED",
    "GET_OUTRIGGERS_DEPLOYED",
    "GetOutriggersDeployed",
    "0x3A9128352EAC9E85"
))]
#[inline]
pub fn are_outrigger_legs_deployed(vehicle: Vehicle) -> bool {
    call(0x3A9128352EAC9E85, (vehicle,))
}

/// `ArePlaneControlPanelsIntact`.
///
/// <https://docs.fivem.net/natives/?_0xF78F94D60248C737>
#[doc(alias(
    "ArePlaneControlPanelsIntact",
    "ARE_PLANE_CONTROL_PANELS_INTACT",
    "0xF78F94D60248C737"
))]
#[inline]
pub fn are_plane_control_panels_intact(vehicle: Vehicle, check_for_zero_health: bool) -> bool {
    call(0xF78F94D60248C737, (vehicle, check_for_zero_health))
}

/// `ArePlanePropellersIntact`.
///
/// <https://docs.fivem.net/natives/?_0x755D6D5267CBBD7E>
#[doc(alias(
    "ArePlanePropellersIntact",
    "ARE_PLANE_PROPELLERS_INTACT",
    "0x755D6D5267CBBD7E",
    "_ARE_PROPELLERS_UNDAMAGED",
    "ArePropellersUndamaged"
))]
#[inline]
pub fn are_plane_propellers_intact(plane: Vehicle) -> bool {
    call(0x755D6D5267CBBD7E, (plane,))
}

/// `ArePlaneWingsIntact`.
///
/// <https://docs.fivem.net/natives/?_0x5991A01434CE9677>
#[doc(alias(
    "ArePlaneWingsIntact",
    "_ARE_PLANE_WINGS_INTACT",
    "ARE_WINGS_OF_PLANE_INTACT",
    "AreWingsOfPlaneIntact",
    "0x5991A01434CE9677",
    "ADD_A_MARKER_OVER_VEHICLE",
    "AddAMarkerOverVehicle",
    "_ARE_VEHICLE_WINGS_INTACT",
    "AreVehicleWingsIntact"
))]
#[inline]
pub fn are_plane_wings_intact(plane: Vehicle) -> bool {
    call(0x5991A01434CE9677, (plane,))
}

/// `AttachContainerToHandlerFrame`.
///
/// <https://docs.fivem.net/natives/?_0x6A98C2ECF57FA5D4>
#[doc(alias(
    "AttachContainerToHandlerFrame",
    "_ATTACH_CONTAINER_TO_HANDLER_FRAME",
    "ATTACH_CONTAINER_TO_HANDLER_FRAME_WHEN_LINED_UP",
    "AttachContainerToHandlerFrameWhenLinedUp",
    "0x6A98C2ECF57FA5D4"
))]
#[inline]
pub fn attach_container_to_handler_frame(handler: Vehicle, container: impl Into<Entity>) {
    let container: Entity = container.into();
    call(0x6A98C2ECF57FA5D4, (handler, container))
}

/// `AttachEntityToCargobob`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xA1DD82F3CCF9A01E>
#[doc(alias(
    "AttachEntityToCargobob",
    "ATTACH_ENTITY_TO_CARGOBOB",
    "0xA1DD82F3CCF9A01E",
    "_ATTACH_ENTITY_TO_CARGOBOB"
))]
#[inline]
pub fn attach_entity_to_cargobob(
    vehicle: Vehicle,
    entity: impl Into<Entity>,
    p2: i32,
    x: f32,
    y: f32,
    z: f32,
) {
    let entity: Entity = entity.into();
    call(0xA1DD82F3CCF9A01E, (vehicle, entity, p2, x, y, z))
}

/// `AttachVehicleOnToTrailer`.
///
/// <https://docs.fivem.net/natives/?_0x16B5E274BDE402F8>
#[doc(alias(
    "AttachVehicleOnToTrailer",
    "ATTACH_VEHICLE_ON_TO_TRAILER",
    "0x16B5E274BDE402F8"
))]
#[inline]
pub fn attach_vehicle_on_to_trailer(
    vehicle: Vehicle,
    trailer: Vehicle,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    coords_x: f32,
    coords_y: f32,
    coords_z: f32,
    rotation_x: f32,
    rotation_y: f32,
    rotation_z: f32,
    disable_colls: f32,
) {
    call(
        0x16B5E274BDE402F8,
        (
            vehicle,
            trailer,
            offset_x,
            offset_y,
            offset_z,
            coords_x,
            coords_y,
            coords_z,
            rotation_x,
            rotation_y,
            rotation_z,
            disable_colls,
        ),
    )
}

/// `AttachVehicleToCargobob`.
///
/// <https://docs.fivem.net/natives/?_0x4127F1D84E347769>
#[doc(alias(
    "AttachVehicleToCargobob",
    "ATTACH_VEHICLE_TO_CARGOBOB",
    "0x4127F1D84E347769"
))]
#[inline]
pub fn attach_vehicle_to_cargobob(
    cargobob: Vehicle,
    vehicle: Vehicle,
    vehicle_bone_index: i32,
    x: f32,
    y: f32,
    z: f32,
) {
    call(
        0x4127F1D84E347769,
        (cargobob, vehicle, vehicle_bone_index, x, y, z),
    )
}

/// `AttachVehicleToTowTruck`.
///
/// <https://docs.fivem.net/natives/?_0x29A16F8D621C4508>
#[doc(alias(
    "AttachVehicleToTowTruck",
    "ATTACH_VEHICLE_TO_TOW_TRUCK",
    "0x29A16F8D621C4508"
))]
#[inline]
pub fn attach_vehicle_to_tow_truck(
    tow_truck: Vehicle,
    vehicle: Vehicle,
    rear: bool,
    hook_offset_x: f32,
    hook_offset_y: f32,
    hook_offset_z: f32,
) {
    call(
        0x29A16F8D621C4508,
        (
            tow_truck,
            vehicle,
            rear,
            hook_offset_x,
            hook_offset_y,
            hook_offset_z,
        ),
    )
}

/// `AttachVehicleToTrailer`.
///
/// <https://docs.fivem.net/natives/?_0x3C7D42D58F770B54>
#[doc(alias(
    "AttachVehicleToTrailer",
    "ATTACH_VEHICLE_TO_TRAILER",
    "0x3C7D42D58F770B54"
))]
#[inline]
pub fn attach_vehicle_to_trailer(vehicle: Vehicle, trailer: Vehicle, radius: f32) {
    call(0x3C7D42D58F770B54, (vehicle, trailer, radius))
}

/// `BringVehicleToHalt`.
///
/// <https://docs.fivem.net/natives/?_0x260BE8F09E326A20>
#[doc(alias(
    "BringVehicleToHalt",
    "BRING_VEHICLE_TO_HALT",
    "0x260BE8F09E326A20",
    "_SET_VEHICLE_HALT",
    "SetVehicleHalt"
))]
#[inline]
pub fn bring_vehicle_to_halt(
    vehicle: Vehicle,
    distance: f32,
    duration: i32,
    b_control_vertical_velocity: bool,
) {
    call(
        0x260BE8F09E326A20,
        (vehicle, distance, duration, b_control_vertical_velocity),
    )
}

/// `CanAnchorBoatHere`.
///
/// <https://docs.fivem.net/natives/?_0x26C10ECBDA5D043B>
#[doc(alias(
    "CanAnchorBoatHere",
    "CAN_ANCHOR_BOAT_HERE",
    "0x26C10ECBDA5D043B",
    "0x2467A2D807D37CA3",
    "_CAN_BOAT_BE_ANCHORED",
    "CanBoatBeAnchored",
    "_GET_BOAT_ANCHOR",
    "GetBoatAnchor"
))]
#[inline]
pub fn can_anchor_boat_here(boat: Vehicle) -> bool {
    call(0x26C10ECBDA5D043B, (boat,))
}

/// `CanAnchorBoatHereIgnorePlayers`, since game build 678.
///
/// <https://docs.fivem.net/natives/?_0x24F4121D07579880>
#[doc(alias(
    "CanAnchorBoatHereIgnorePlayers",
    "CAN_ANCHOR_BOAT_HERE_IGNORE_PLAYERS",
    "0x24F4121D07579880",
    "_CAN_ANCHOR_BOAT_HERE_2",
    "CanAnchorBoatHere_2",
    "_CAN_BOAT_BE_ANCHORED_2",
    "CanBoatBeAnchored_2"
))]
#[inline]
pub fn can_anchor_boat_here_ignore_players(boat: Vehicle) -> bool {
    call(0x24F4121D07579880, (boat,))
}

/// `CanCargobobPickUpEntity`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x2C1D8B3B19E517CC>
#[doc(alias(
    "CanCargobobPickUpEntity",
    "CAN_CARGOBOB_PICK_UP_ENTITY",
    "0x2C1D8B3B19E517CC"
))]
#[inline]
pub fn can_cargobob_pick_up_entity(cargobob: Vehicle, entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x2C1D8B3B19E517CC, (cargobob, entity))
}

/// `CanShuffleSeat`.
///
/// <https://docs.fivem.net/natives/?_0x30785D90C956BF35>
#[doc(alias("CanShuffleSeat", "CAN_SHUFFLE_SEAT", "0x30785D90C956BF35"))]
#[inline]
pub fn can_shuffle_seat(vehicle: Vehicle, seat_index: i32) -> bool {
    call(0x30785D90C956BF35, (vehicle, seat_index))
}

/// `ClearLastDrivenVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xE01903C47C7AC89E>
#[doc(alias(
    "ClearLastDrivenVehicle",
    "CLEAR_LAST_DRIVEN_VEHICLE",
    "0xE01903C47C7AC89E"
))]
#[inline]
pub fn clear_last_driven_vehicle() {
    call(0xE01903C47C7AC89E, ())
}

/// `ClearNitrous`, since game build 3095.
///
/// <https://docs.fivem.net/natives/?_0xC889AE921400E1ED>
#[doc(alias("ClearNitrous", "CLEAR_NITROUS", "0xC889AE921400E1ED"))]
#[inline]
pub fn clear_nitrous(vehicle: Vehicle) {
    call(0xC889AE921400E1ED, (vehicle,))
}

/// `ClearVehicleCustomPrimaryColour`.
///
/// <https://docs.fivem.net/natives/?_0x55E1D2758F34E437>
#[doc(alias(
    "ClearVehicleCustomPrimaryColour",
    "CLEAR_VEHICLE_CUSTOM_PRIMARY_COLOUR",
    "0x55E1D2758F34E437"
))]
#[inline]
pub fn clear_vehicle_custom_primary_colour(vehicle: Vehicle) {
    call(0x55E1D2758F34E437, (vehicle,))
}

/// `ClearVehicleCustomSecondaryColour`.
///
/// <https://docs.fivem.net/natives/?_0x5FFBDEEC3E8E2009>
#[doc(alias(
    "ClearVehicleCustomSecondaryColour",
    "CLEAR_VEHICLE_CUSTOM_SECONDARY_COLOUR",
    "0x5FFBDEEC3E8E2009"
))]
#[inline]
pub fn clear_vehicle_custom_secondary_colour(vehicle: Vehicle) {
    call(0x5FFBDEEC3E8E2009, (vehicle,))
}

/// `ClearVehicleGeneratorAreaOfInterest`.
///
/// <https://docs.fivem.net/natives/?_0x0A436B8643716D14>
#[doc(alias(
    "ClearVehicleGeneratorAreaOfInterest",
    "CLEAR_VEHICLE_GENERATOR_AREA_OF_INTEREST",
    "0x0A436B8643716D14"
))]
#[inline]
pub fn clear_vehicle_generator_area_of_interest() {
    call(0x0A436B8643716D14, ())
}

/// `ClearVehiclePhoneExplosiveDevice`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xAA3F739ABDDCF21F>
#[doc(alias(
    "ClearVehiclePhoneExplosiveDevice",
    "_CLEAR_VEHICLE_PHONE_EXPLOSIVE_DEVICE",
    "CLEAR_VEHICLE_PHONE_EXPLOSIVE_DEVICE",
    "0xAA3F739ABDDCF21F"
))]
#[inline]
pub fn clear_vehicle_phone_explosive_device() {
    call(0xAA3F739ABDDCF21F, ())
}

/// `ClearVehicleRouteHistory`.
///
/// <https://docs.fivem.net/natives/?_0x6D6AF961B72728AE>
#[doc(alias(
    "ClearVehicleRouteHistory",
    "CLEAR_VEHICLE_ROUTE_HISTORY",
    "0x6D6AF961B72728AE"
))]
#[inline]
pub fn clear_vehicle_route_history(vehicle: Vehicle) {
    call(0x6D6AF961B72728AE, (vehicle,))
}

/// `CloseBombBayDoors`.
///
/// <https://docs.fivem.net/natives/?_0x3556041742A0DC74>
#[doc(alias("CloseBombBayDoors", "CLOSE_BOMB_BAY_DOORS", "0x3556041742A0DC74"))]
#[inline]
pub fn close_bomb_bay_doors(vehicle: Vehicle) {
    call(0x3556041742A0DC74, (vehicle,))
}

/// `ControlLandingGear`.
///
/// <https://docs.fivem.net/natives/?_0xCFC8BE9A5E1FE575>
#[doc(alias(
    "ControlLandingGear",
    "CONTROL_LANDING_GEAR",
    "0xCFC8BE9A5E1FE575",
    "_SET_VEHICLE_LANDING_GEAR",
    "SetVehicleLandingGear"
))]
#[inline]
pub fn control_landing_gear(vehicle: Vehicle, state: i32) {
    call(0xCFC8BE9A5E1FE575, (vehicle, state))
}

/// `CopyVehicleDamages`.
///
/// <https://docs.fivem.net/natives/?_0xE44A982368A4AF23>
#[doc(alias("CopyVehicleDamages", "COPY_VEHICLE_DAMAGES", "0xE44A982368A4AF23"))]
#[inline]
pub fn copy_vehicle_damages(source_vehicle: Vehicle, target_vehicle: Vehicle) {
    call(0xE44A982368A4AF23, (source_vehicle, target_vehicle))
}

/// `CreateMissionTrain`.
///
/// <https://docs.fivem.net/natives/?_0x63C6CCA8E68AE8C8>
#[doc(alias("CreateMissionTrain", "CREATE_MISSION_TRAIN", "0x63C6CCA8E68AE8C8"))]
#[inline]
pub fn create_mission_train(variation: i32, x: f32, y: f32, z: f32, direction: bool) -> Vehicle {
    call(0x63C6CCA8E68AE8C8, (variation, x, y, z, direction))
}

/// `CreatePickUpRopeForCargobob`.
///
/// <https://docs.fivem.net/natives/?_0x7BEB0C7A235F6F3B>
#[doc(alias(
    "CreatePickUpRopeForCargobob",
    "CREATE_PICK_UP_ROPE_FOR_CARGOBOB",
    "0x7BEB0C7A235F6F3B",
    "_ENABLE_CARGOBOB_HOOK",
    "EnableCargobobHook"
))]
#[inline]
pub fn create_pick_up_rope_for_cargobob(cargobob: Vehicle, state: i32) {
    call(0x7BEB0C7A235F6F3B, (cargobob, state))
}

/// `CreateScriptVehicleGenerator`.
///
/// <https://docs.fivem.net/natives/?_0x9DEF883114668116>
#[doc(alias(
    "CreateScriptVehicleGenerator",
    "CREATE_SCRIPT_VEHICLE_GENERATOR",
    "0x9DEF883114668116"
))]
#[inline]
pub fn create_script_vehicle_generator(
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    p4: f32,
    p5: f32,
    model_hash: impl Into<Hash>,
    p7: i32,
    p8: i32,
    p9: i32,
    p10: i32,
    p11: bool,
    p12: bool,
    p13: bool,
    p14: bool,
    p15: bool,
    p16: i32,
) -> i32 {
    let model_hash: Hash = model_hash.into();
    call(
        0x9DEF883114668116,
        (
            (
                x, y, z, heading, p4, p5, model_hash, p7, p8, p9, p10, p11, p12, p13, p14, p15,
            ),
            (p16,),
        ),
    )
}

/// `CreateVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xAF35D0D2583051B0>
#[doc(alias("CreateVehicle", "CREATE_VEHICLE", "0xAF35D0D2583051B0"))]
#[inline]
pub fn create_vehicle(
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    is_network: bool,
    net_mission_entity: bool,
) -> Vehicle {
    let model_hash: Hash = model_hash.into();
    call(
        0xAF35D0D2583051B0,
        (model_hash, x, y, z, heading, is_network, net_mission_entity),
    )
}

/// `DeleteAllTrains`.
///
/// <https://docs.fivem.net/natives/?_0x736A718577F39C7D>
#[doc(alias("DeleteAllTrains", "DELETE_ALL_TRAINS", "0x736A718577F39C7D"))]
#[inline]
pub fn delete_all_trains() {
    call(0x736A718577F39C7D, ())
}

/// `DeleteMissionTrain`.
///
/// <https://docs.fivem.net/natives/?_0x5B76B14AE875C795>
#[doc(alias("DeleteMissionTrain", "DELETE_MISSION_TRAIN", "0x5B76B14AE875C795"))]
#[inline]
pub fn delete_mission_train(train: Vehicle) {
    call(0x5B76B14AE875C795, (&mut Out::new(train),))
}

/// `DeleteScriptVehicleGenerator`.
///
/// <https://docs.fivem.net/natives/?_0x22102C9ABFCF125D>
#[doc(alias(
    "DeleteScriptVehicleGenerator",
    "DELETE_SCRIPT_VEHICLE_GENERATOR",
    "0x22102C9ABFCF125D"
))]
#[inline]
pub fn delete_script_vehicle_generator(vehicle_generator: i32) {
    call(0x22102C9ABFCF125D, (vehicle_generator,))
}

/// `DeleteVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xEA386986E786A54F>
#[doc(alias("DeleteVehicle", "DELETE_VEHICLE", "0xEA386986E786A54F"))]
#[inline]
pub fn delete_vehicle(vehicle: Vehicle) {
    call(0xEA386986E786A54F, (&mut Out::new(vehicle),))
}

/// `DetachContainerFromHandlerFrame`.
///
/// <https://docs.fivem.net/natives/?_0x7C0043FDFF6436BC>
#[doc(alias(
    "DetachContainerFromHandlerFrame",
    "DETACH_CONTAINER_FROM_HANDLER_FRAME",
    "0x7C0043FDFF6436BC"
))]
#[inline]
pub fn detach_container_from_handler_frame(vehicle: Vehicle) {
    call(0x7C0043FDFF6436BC, (vehicle,))
}

/// `DetachEntityFromCargobob`, since game build 678.
///
/// <https://docs.fivem.net/natives/?_0xAF03011701811146>
#[doc(alias(
    "DetachEntityFromCargobob",
    "DETACH_ENTITY_FROM_CARGOBOB",
    "0xAF03011701811146",
    "_DETACH_ENTITY_FROM_CARGOBOB"
))]
#[inline]
pub fn detach_entity_from_cargobob(vehicle: Vehicle, entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0xAF03011701811146, (vehicle, entity))
}

/// `DetachVehicleFromAnyCargobob`.
///
/// <https://docs.fivem.net/natives/?_0xADF7BE450512C12F>
#[doc(alias(
    "DetachVehicleFromAnyCargobob",
    "DETACH_VEHICLE_FROM_ANY_CARGOBOB",
    "0xADF7BE450512C12F"
))]
#[inline]
pub fn detach_vehicle_from_any_cargobob(vehicle: Vehicle) -> bool {
    call(0xADF7BE450512C12F, (vehicle,))
}

/// `DetachVehicleFromAnyTowTruck`.
///
/// <https://docs.fivem.net/natives/?_0xD0E9CE05A1E68CD8>
#[doc(alias(
    "DetachVehicleFromAnyTowTruck",
    "DETACH_VEHICLE_FROM_ANY_TOW_TRUCK",
    "0xD0E9CE05A1E68CD8"
))]
#[inline]
pub fn detach_vehicle_from_any_tow_truck(vehicle: Vehicle) -> bool {
    call(0xD0E9CE05A1E68CD8, (vehicle,))
}

/// `DetachVehicleFromCargobob`.
///
/// <https://docs.fivem.net/natives/?_0x0E21D3DF1051399D>
#[doc(alias(
    "DetachVehicleFromCargobob",
    "DETACH_VEHICLE_FROM_CARGOBOB",
    "0x0E21D3DF1051399D"
))]
#[inline]
pub fn detach_vehicle_from_cargobob(cargobob: Vehicle, vehicle: Vehicle) {
    call(0x0E21D3DF1051399D, (cargobob, vehicle))
}

/// `DetachVehicleFromTowTruck`.
///
/// <https://docs.fivem.net/natives/?_0xC2DB6B6708350ED8>
#[doc(alias(
    "DetachVehicleFromTowTruck",
    "DETACH_VEHICLE_FROM_TOW_TRUCK",
    "0xC2DB6B6708350ED8"
))]
#[inline]
pub fn detach_vehicle_from_tow_truck(tow_truck: Vehicle, vehicle: Vehicle) {
    call(0xC2DB6B6708350ED8, (tow_truck, vehicle))
}

/// `DetachVehicleFromTrailer`.
///
/// <https://docs.fivem.net/natives/?_0x90532EDF0D2BDD86>
#[doc(alias(
    "DetachVehicleFromTrailer",
    "DETACH_VEHICLE_FROM_TRAILER",
    "0x90532EDF0D2BDD86"
))]
#[inline]
pub fn detach_vehicle_from_trailer(vehicle: Vehicle) {
    call(0x90532EDF0D2BDD86, (vehicle,))
}

/// `DetonateVehiclePhoneExplosiveDevice`.
///
/// <https://docs.fivem.net/natives/?_0xEF49CF0270307CBE>
#[doc(alias(
    "DetonateVehiclePhoneExplosiveDevice",
    "DETONATE_VEHICLE_PHONE_EXPLOSIVE_DEVICE",
    "0xEF49CF0270307CBE",
    "_REQUEST_VEHICLE_PHONE_EXPLOSION",
    "RequestVehiclePhoneExplosion"
))]
#[inline]
pub fn detonate_vehicle_phone_explosive_device() {
    call(0xEF49CF0270307CBE, ())
}

/// `DisableIndividualPlanePropeller`.
///
/// <https://docs.fivem.net/natives/?_0x500873A45724C863>
#[doc(alias(
    "DisableIndividualPlanePropeller",
    "DISABLE_INDIVIDUAL_PLANE_PROPELLER",
    "0x500873A45724C863",
    "_DISABLE_PLANE_PROPELLER",
    "DisablePlanePropeller"
))]
#[inline]
pub fn disable_individual_plane_propeller(vehicle: Vehicle, propeller: i32) {
    call(0x500873A45724C863, (vehicle, propeller))
}

/// `DisablePlaneAileron`.
///
/// <https://docs.fivem.net/natives/?_0x23428FC53C60919C>
#[doc(alias("DisablePlaneAileron", "DISABLE_PLANE_AILERON", "0x23428FC53C60919C"))]
#[inline]
pub fn disable_plane_aileron(vehicle: Vehicle, p1: bool, p2: bool) {
    call(0x23428FC53C60919C, (vehicle, p1, p2))
}

/// `DisableVehicleNeonLights`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x83F813570FF519DE>
#[doc(alias(
    "DisableVehicleNeonLights",
    "_DISABLE_VEHICLE_NEON_LIGHTS",
    "SUPPRESS_NEONS_ON_VEHICLE",
    "SuppressNeonsOnVehicle",
    "0x83F813570FF519DE"
))]
#[inline]
pub fn disable_vehicle_neon_lights(vehicle: Vehicle, toggle: bool) {
    call(0x83F813570FF519DE, (vehicle, toggle))
}

/// `DisableVehicleTurretMovementThisFrame`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x32CAEDF24A583345>
#[doc(alias(
    "DisableVehicleTurretMovementThisFrame",
    "_DISABLE_VEHICLE_TURRET_MOVEMENT_THIS_FRAME",
    "DISABLE_VEHICLE_TURRET_MOVEMENT_THIS_FRAME",
    "0x32CAEDF24A583345"
))]
#[inline]
pub fn disable_vehicle_turret_movement_this_frame(vehicle: Vehicle) {
    call(0x32CAEDF24A583345, (vehicle,))
}

/// `DisableVehicleWeapon`.
///
/// <https://docs.fivem.net/natives/?_0xF4FC6A6F67D8D856>
#[doc(alias("DisableVehicleWeapon", "DISABLE_VEHICLE_WEAPON", "0xF4FC6A6F67D8D856"))]
#[inline]
pub fn disable_vehicle_weapon(
    disabled: bool,
    weapon_hash: impl Into<Hash>,
    vehicle: Vehicle,
    owner: Ped,
) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xF4FC6A6F67D8D856, (disabled, weapon_hash, vehicle, owner))
}

/// `DisableVehicleWorldCollision`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x75627043C6AA90AD>
#[doc(alias(
    "DisableVehicleWorldCollision",
    "_DISABLE_VEHICLE_WORLD_COLLISION",
    "SET_DISABLE_MAP_COLLISION",
    "SetDisableMapCollision",
    "0x75627043C6AA90AD"
))]
#[inline]
pub fn disable_vehicle_world_collision(vehicle: Vehicle) {
    call(0x75627043C6AA90AD, (vehicle,))
}

/// `DoesCargobobHavePickUpRope`.
///
/// <https://docs.fivem.net/natives/?_0x1821D91AD4B56108>
#[doc(alias(
    "DoesCargobobHavePickUpRope",
    "DOES_CARGOBOB_HAVE_PICK_UP_ROPE",
    "0x1821D91AD4B56108",
    "_IS_CARGOBOB_HOOK_ACTIVE",
    "IsCargobobHookActive"
))]
#[inline]
pub fn does_cargobob_have_pick_up_rope(cargobob: Vehicle) -> bool {
    call(0x1821D91AD4B56108, (cargobob,))
}

/// `DoesCargobobHavePickupMagnet`.
///
/// <https://docs.fivem.net/natives/?_0x6E08BF5B3722BAC9>
#[doc(alias(
    "DoesCargobobHavePickupMagnet",
    "DOES_CARGOBOB_HAVE_PICKUP_MAGNET",
    "0x6E08BF5B3722BAC9",
    "_DOES_CARGOBOB_HAVE_PICKUP_MAGNET",
    "_IS_CARGOBOB_MAGNET_ACTIVE",
    "IsCargobobMagnetActive"
))]
#[inline]
pub fn does_cargobob_have_pickup_magnet(cargobob: Vehicle) -> bool {
    call(0x6E08BF5B3722BAC9, (cargobob,))
}

/// `DoesExtraExist`.
///
/// <https://docs.fivem.net/natives/?_0x1262D55792428154>
#[doc(alias("DoesExtraExist", "DOES_EXTRA_EXIST", "0x1262D55792428154"))]
#[inline]
pub fn does_extra_exist(vehicle: Vehicle, extra_id: i32) -> bool {
    call(0x1262D55792428154, (vehicle, extra_id))
}

/// `DoesScriptVehicleGeneratorExist`.
///
/// <https://docs.fivem.net/natives/?_0xF6086BC836400876>
#[doc(alias(
    "DoesScriptVehicleGeneratorExist",
    "DOES_SCRIPT_VEHICLE_GENERATOR_EXIST",
    "0xF6086BC836400876"
))]
#[inline]
pub fn does_script_vehicle_generator_exist(vehicle_generator: i32) -> bool {
    call(0xF6086BC836400876, (vehicle_generator,))
}

/// `DoesVehicleAllowRappel`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x4E417C547182C84D>
#[doc(alias(
    "DoesVehicleAllowRappel",
    "_DOES_VEHICLE_ALLOW_RAPPEL",
    "DOES_VEHICLE_ALLOW_RAPPEL",
    "0x4E417C547182C84D"
))]
#[inline]
pub fn does_vehicle_allow_rappel(vehicle: Vehicle) -> bool {
    call(0x4E417C547182C84D, (vehicle,))
}

/// `DoesVehicleExistWithDecorator`.
///
/// <https://docs.fivem.net/natives/?_0x956B409B984D9BF7>
#[doc(alias(
    "DoesVehicleExistWithDecorator",
    "DOES_VEHICLE_EXIST_WITH_DECORATOR",
    "0x956B409B984D9BF7"
))]
#[inline]
pub fn does_vehicle_exist_with_decorator(decorator: &str) -> bool {
    call(0x956B409B984D9BF7, (decorator,))
}

/// `DoesVehicleHaveLandingGear`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xE43701C36CAFF1A4>
#[doc(alias(
    "DoesVehicleHaveLandingGear",
    "_DOES_VEHICLE_HAVE_LANDING_GEAR",
    "GET_VEHICLE_HAS_LANDING_GEAR",
    "GetVehicleHasLandingGear",
    "0xE43701C36CAFF1A4",
    "_GET_VEHICLE_HAS_LANDING_GEAR"
))]
#[inline]
pub fn does_vehicle_have_landing_gear(vehicle: Vehicle) -> bool {
    call(0xE43701C36CAFF1A4, (vehicle,))
}

/// `DoesVehicleHaveRoof`.
///
/// <https://docs.fivem.net/natives/?_0x8AC862B0B32C5B80>
#[doc(alias("DoesVehicleHaveRoof", "DOES_VEHICLE_HAVE_ROOF", "0x8AC862B0B32C5B80"))]
#[inline]
pub fn does_vehicle_have_roof(vehicle: Vehicle) -> bool {
    call(0x8AC862B0B32C5B80, (vehicle,))
}

/// `DoesVehicleHaveSearchlight`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x99015ED7DBEA5113>
#[doc(alias(
    "DoesVehicleHaveSearchlight",
    "DOES_VEHICLE_HAVE_SEARCHLIGHT",
    "0x99015ED7DBEA5113",
    "_DOES_VEHICLE_HAVE_SEARCHLIGHT"
))]
#[inline]
pub fn does_vehicle_have_searchlight(vehicle: Vehicle) -> bool {
    call(0x99015ED7DBEA5113, (vehicle,))
}

/// `DoesVehicleHaveStuckVehicleCheck`.
///
/// <https://docs.fivem.net/natives/?_0x57E4C39DE5EE8470>
#[doc(alias(
    "DoesVehicleHaveStuckVehicleCheck",
    "DOES_VEHICLE_HAVE_STUCK_VEHICLE_CHECK",
    "0x57E4C39DE5EE8470"
))]
#[inline]
pub fn does_vehicle_have_stuck_vehicle_check(vehicle: Vehicle) -> bool {
    call(0x57E4C39DE5EE8470, (vehicle,))
}

/// `DoesVehicleHaveWeapons`.
///
/// <https://docs.fivem.net/natives/?_0x25ECB9F8017D98E0>
#[doc(alias(
    "DoesVehicleHaveWeapons",
    "DOES_VEHICLE_HAVE_WEAPONS",
    "0x25ECB9F8017D98E0"
))]
#[inline]
pub fn does_vehicle_have_weapons(vehicle: Vehicle) -> bool {
    call(0x25ECB9F8017D98E0, (vehicle,))
}

/// `DoesVehicleTyreExist`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x534E36D4DB9ECC5D>
#[doc(alias(
    "DoesVehicleTyreExist",
    "_DOES_VEHICLE_TYRE_EXIST",
    "IS_EXTRA_BROKEN_OFF",
    "IsExtraBrokenOff",
    "0x534E36D4DB9ECC5D"
))]
#[inline]
pub fn does_vehicle_tyre_exist(vehicle: Vehicle, tyre_index: i32) -> bool {
    call(0x534E36D4DB9ECC5D, (vehicle, tyre_index))
}

/// `EjectJb700Roof`.
///
/// <https://docs.fivem.net/natives/?_0xE38CB9D7D39FDBCC>
#[doc(alias(
    "EjectJb700Roof",
    "_EJECT_JB700_ROOF",
    "POP_OFF_VEHICLE_ROOF_WITH_IMPULSE",
    "PopOffVehicleRoofWithImpulse",
    "0xE38CB9D7D39FDBCC"
))]
#[inline]
pub fn eject_jb700_roof(vehicle: Vehicle, x: f32, y: f32, z: f32) {
    call(0xE38CB9D7D39FDBCC, (vehicle, x, y, z))
}

/// `EnableAircraftObstacleAvoidance`.
///
/// <https://docs.fivem.net/natives/?_0x8AA9180DE2FEDD45>
#[doc(alias(
    "EnableAircraftObstacleAvoidance",
    "_ENABLE_AIRCRAFT_OBSTACLE_AVOIDANCE",
    "SET_VEHICLE_DISABLE_HEIGHT_MAP_AVOIDANCE",
    "SetVehicleDisableHeightMapAvoidance",
    "0x8AA9180DE2FEDD45"
))]
#[inline]
pub fn enable_aircraft_obstacle_avoidance(vehicle: Vehicle, avoid_obstacles: bool) {
    call(0x8AA9180DE2FEDD45, (vehicle, avoid_obstacles))
}

/// `EnableIndividualPlanePropeller`.
///
/// <https://docs.fivem.net/natives/?_0xDC05D2777F855F44>
#[doc(alias(
    "EnableIndividualPlanePropeller",
    "_ENABLE_INDIVIDUAL_PLANE_PROPELLER",
    "0xDC05D2777F855F44"
))]
#[inline]
pub fn enable_individual_plane_propeller(plane: Vehicle, propeller: i32) {
    call(0xDC05D2777F855F44, (plane, propeller))
}

/// `ExplodeVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xBA71116ADF5B514C>
#[doc(alias("ExplodeVehicle", "EXPLODE_VEHICLE", "0xBA71116ADF5B514C"))]
#[inline]
pub fn explode_vehicle(vehicle: Vehicle, is_audible: bool, is_invisible: bool) {
    call(0xBA71116ADF5B514C, (vehicle, is_audible, is_invisible))
}

/// `ExplodeVehicleInCutscene`.
///
/// <https://docs.fivem.net/natives/?_0x786A4EB67B01BF0B>
#[doc(alias(
    "ExplodeVehicleInCutscene",
    "EXPLODE_VEHICLE_IN_CUTSCENE",
    "0x786A4EB67B01BF0B"
))]
#[inline]
pub fn explode_vehicle_in_cutscene(vehicle: Vehicle, p1: bool) {
    call(0x786A4EB67B01BF0B, (vehicle, p1))
}

/// `FindRandomPointInSpace`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x8DC9675797123522>
#[doc(alias(
    "FindRandomPointInSpace",
    "_FIND_RANDOM_POINT_IN_SPACE",
    "FIND_SPAWN_COORDINATES_FOR_HELI",
    "FindSpawnCoordinatesForHeli",
    "0x8DC9675797123522"
))]
#[inline]
pub fn find_random_point_in_space(ped: Ped) -> Vector3 {
    call(0x8DC9675797123522, (ped,))
}

/// `FindVehicleCarryingThisEntity`.
///
/// <https://docs.fivem.net/natives/?_0x375E7FC44F21C8AB>
#[doc(alias(
    "FindVehicleCarryingThisEntity",
    "_FIND_VEHICLE_CARRYING_THIS_ENTITY",
    "FIND_HANDLER_VEHICLE_CONTAINER_IS_ATTACHED_TO",
    "FindHandlerVehicleContainerIsAttachedTo",
    "0x375E7FC44F21C8AB",
    "_GET_VEHICLE_ATTACHED_TO_ENTITY",
    "GetVehicleAttachedToEntity"
))]
#[inline]
pub fn find_vehicle_carrying_this_entity(entity: impl Into<Entity>) -> Vehicle {
    let entity: Entity = entity.into();
    call(0x375E7FC44F21C8AB, (entity,))
}

/// `FixVehicleWindow`.
///
/// <https://docs.fivem.net/natives/?_0x772282EBEB95E682>
#[doc(alias("FixVehicleWindow", "FIX_VEHICLE_WINDOW", "0x772282EBEB95E682"))]
#[inline]
pub fn fix_vehicle_window(vehicle: Vehicle, window_index: i32) {
    call(0x772282EBEB95E682, (vehicle, window_index))
}

/// `ForcePlaybackRecordedVehicleUpdate`.
///
/// <https://docs.fivem.net/natives/?_0x1F2E4E06DEA8992B>
#[doc(alias(
    "ForcePlaybackRecordedVehicleUpdate",
    "FORCE_PLAYBACK_RECORDED_VEHICLE_UPDATE",
    "0x1F2E4E06DEA8992B"
))]
#[inline]
pub fn force_playback_recorded_vehicle_update(vehicle: Vehicle, p1: bool) {
    call(0x1F2E4E06DEA8992B, (vehicle, p1))
}

/// `ForceSubmarineNeurtalBuoyancy`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0xC67DB108A9ADE3BE>
#[doc(alias(
    "ForceSubmarineNeurtalBuoyancy",
    "FORCE_SUBMARINE_NEURTAL_BUOYANCY",
    "0xC67DB108A9ADE3BE"
))]
#[inline]
pub fn force_submarine_neurtal_buoyancy(submarine: Vehicle, time: i32) {
    call(0xC67DB108A9ADE3BE, (submarine, time))
}

/// `ForceSubmarineSurfaceMode`.
///
/// <https://docs.fivem.net/natives/?_0x33506883545AC0DF>
#[doc(alias(
    "ForceSubmarineSurfaceMode",
    "FORCE_SUBMARINE_SURFACE_MODE",
    "0x33506883545AC0DF"
))]
#[inline]
pub fn force_submarine_surface_mode(vehicle: Vehicle, toggle: bool) {
    call(0x33506883545AC0DF, (vehicle, toggle))
}

/// `FullyChargeNitrous`, since game build 3095.
///
/// <https://docs.fivem.net/natives/?_0x1A2BCC8C636F9226>
#[doc(alias("FullyChargeNitrous", "FULLY_CHARGE_NITROUS", "0x1A2BCC8C636F9226"))]
#[inline]
pub fn fully_charge_nitrous(vehicle: Vehicle) {
    call(0x1A2BCC8C636F9226, (vehicle,))
}

/// `GetAllVehicles`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x9B8E1BF04B51F2E8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `veh_array`: there must be as many as it takes.
#[doc(alias(
    "GetAllVehicles",
    "GET_ALL_VEHICLES",
    "0x9B8E1BF04B51F2E8",
    "_GET_ALL_VEHICLES"
))]
#[inline]
pub unsafe fn get_all_vehicles(veh_array: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let veh_array = unsafe { Buffer::new(veh_array) };
    call(0x9B8E1BF04B51F2E8, (veh_array,))
}

/// `GetBoatBoomPositionRatio`.
///
/// <https://docs.fivem.net/natives/?_0x6636C535F6CC2725>
#[doc(alias(
    "GetBoatBoomPositionRatio",
    "GET_BOAT_BOOM_POSITION_RATIO",
    "0x6636C535F6CC2725"
))]
#[inline]
pub fn get_boat_boom_position_ratio(vehicle: Vehicle) -> f32 {
    call(0x6636C535F6CC2725, (vehicle,))
}

/// `GetBoatBoomPositionRatio_2`.
///
/// <https://docs.fivem.net/natives/?_0xC1F981A6F74F0C23>
#[doc(alias(
    "GetBoatBoomPositionRatio_2",
    "_GET_BOAT_BOOM_POSITION_RATIO_2",
    "SWING_BOAT_BOOM_FREELY",
    "SwingBoatBoomFreely",
    "0xC1F981A6F74F0C23"
))]
#[inline]
pub fn get_boat_boom_position_ratio_2(vehicle: Vehicle, p1: bool) {
    call(0xC1F981A6F74F0C23, (vehicle, p1))
}

/// `GetBoatBoomPositionRatio_3`.
///
/// <https://docs.fivem.net/natives/?_0x0F3B4D4E43177236>
#[doc(alias(
    "GetBoatBoomPositionRatio_3",
    "_GET_BOAT_BOOM_POSITION_RATIO_3",
    "ALLOW_BOAT_BOOM_TO_ANIMATE",
    "AllowBoatBoomToAnimate",
    "0x0F3B4D4E43177236"
))]
#[inline]
pub fn get_boat_boom_position_ratio_3(vehicle: Vehicle, p1: bool) {
    call(0x0F3B4D4E43177236, (vehicle, p1))
}

/// `GetBoatVehicleModelAgility`.
///
/// <https://docs.fivem.net/natives/?_0x5AA3F878A178C4FC>
#[doc(alias(
    "GetBoatVehicleModelAgility",
    "GET_BOAT_VEHICLE_MODEL_AGILITY",
    "0x5AA3F878A178C4FC",
    "_GET_VEHICLE_MODEL_MOVE_RESISTANCE",
    "GetVehicleModelMoveResistance"
))]
#[inline]
pub fn get_boat_vehicle_model_agility(model_hash: impl Into<Hash>) -> f32 {
    let model_hash: Hash = model_hash.into();
    call(0x5AA3F878A178C4FC, (model_hash,))
}

/// `GetCanVehicleJump`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x9078C0C5EF8C19E9>
#[doc(alias(
    "GetCanVehicleJump",
    "_GET_CAN_VEHICLE_JUMP",
    "GET_CAR_HAS_JUMP",
    "GetCarHasJump",
    "0x9078C0C5EF8C19E9",
    "_DOES_VEHICLE_HAVE_JUMPING_ABILITY",
    "DoesVehicleHaveJumpingAbility",
    "_HAS_VEHICLE_JUMPING_ABILITY",
    "HasVehicleJumpingAbility"
))]
#[inline]
pub fn get_can_vehicle_jump(vehicle: Vehicle) -> bool {
    call(0x9078C0C5EF8C19E9, (vehicle,))
}

/// `GetCargobobHookPosition`.
///
/// <https://docs.fivem.net/natives/?_0xCBDB9B923CACC92D>
#[doc(alias(
    "GetCargobobHookPosition",
    "_GET_CARGOBOB_HOOK_POSITION",
    "GET_ATTACHED_PICK_UP_HOOK_POSITION",
    "GetAttachedPickUpHookPosition",
    "0xCBDB9B923CACC92D"
))]
#[inline]
pub fn get_cargobob_hook_position(cargobob: Vehicle) -> Vector3 {
    call(0xCBDB9B923CACC92D, (cargobob,))
}

/// `GetClosestVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xF73EB622C4F1689B>
#[doc(alias("GetClosestVehicle", "GET_CLOSEST_VEHICLE", "0xF73EB622C4F1689B"))]
#[inline]
pub fn get_closest_vehicle(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    model_hash: impl Into<Hash>,
    flags: i32,
) -> Vehicle {
    let model_hash: Hash = model_hash.into();
    call(0xF73EB622C4F1689B, (x, y, z, radius, model_hash, flags))
}

/// `GetConvertibleRoofState`.
///
/// <https://docs.fivem.net/natives/?_0xF8C397922FC03F41>
#[doc(alias(
    "GetConvertibleRoofState",
    "GET_CONVERTIBLE_ROOF_STATE",
    "0xF8C397922FC03F41"
))]
#[inline]
pub fn get_convertible_roof_state(vehicle: Vehicle) -> i32 {
    call(0xF8C397922FC03F41, (vehicle,))
}

/// `GetCurrentPlaybackForVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x42BC05C27A946054>
#[doc(alias(
    "GetCurrentPlaybackForVehicle",
    "GET_CURRENT_PLAYBACK_FOR_VEHICLE",
    "0x42BC05C27A946054"
))]
#[inline]
pub fn get_current_playback_for_vehicle(vehicle: Vehicle) -> i32 {
    call(0x42BC05C27A946054, (vehicle,))
}

/// `GetDisplayNameFromVehicleModel`.
///
/// <https://docs.fivem.net/natives/?_0xB215AAC32D25D019>
#[doc(alias(
    "GetDisplayNameFromVehicleModel",
    "GET_DISPLAY_NAME_FROM_VEHICLE_MODEL",
    "0xB215AAC32D25D019"
))]
#[inline]
pub fn get_display_name_from_vehicle_model(model_hash: impl Into<Hash>) -> Option<String> {
    let model_hash: Hash = model_hash.into();
    call(0xB215AAC32D25D019, (model_hash,))
}

/// `GetDoesVehicleHaveTombstone`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x71AFB258CCED3A27>
#[doc(alias(
    "GetDoesVehicleHaveTombstone",
    "_GET_DOES_VEHICLE_HAVE_TOMBSTONE",
    "GET_DOES_VEHICLE_HAVE_TOMBSTONE",
    "0x71AFB258CCED3A27"
))]
#[inline]
pub fn get_does_vehicle_have_tombstone(vehicle: Vehicle) -> bool {
    call(0x71AFB258CCED3A27, (vehicle,))
}

/// `GetDriftTyresEnabled`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x2F5A72430E78C8D3>
#[doc(alias(
    "GetDriftTyresEnabled",
    "_GET_DRIFT_TYRES_ENABLED",
    "GET_DRIFT_TYRES_SET",
    "GetDriftTyresSet",
    "0x2F5A72430E78C8D3"
))]
#[inline]
pub fn get_drift_tyres_enabled(vehicle: Vehicle) -> bool {
    call(0x2F5A72430E78C8D3, (vehicle,))
}

/// `GetEntityAttachedToCargobob`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x99093F60746708CA>
#[doc(alias(
    "GetEntityAttachedToCargobob",
    "_GET_ENTITY_ATTACHED_TO_CARGOBOB",
    "GET_ENTITY_ATTACHED_TO_CARGOBOB",
    "0x99093F60746708CA"
))]
#[inline]
pub fn get_entity_attached_to_cargobob(vehicle: Vehicle) -> Entity {
    call(0x99093F60746708CA, (vehicle,))
}

/// `GetEntityAttachedToTowTruck`.
///
/// <https://docs.fivem.net/natives/?_0xEFEA18DCF10F8F75>
#[doc(alias(
    "GetEntityAttachedToTowTruck",
    "GET_ENTITY_ATTACHED_TO_TOW_TRUCK",
    "0xEFEA18DCF10F8F75"
))]
#[inline]
pub fn get_entity_attached_to_tow_truck(tow_truck: Vehicle) -> Entity {
    call(0xEFEA18DCF10F8F75, (tow_truck,))
}

/// `GetEntryPositionOfDoor`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xC0572928C0ABFDA3>
#[doc(alias(
    "GetEntryPositionOfDoor",
    "_GET_ENTRY_POSITION_OF_DOOR",
    "GET_ENTRY_POINT_POSITION",
    "GetEntryPointPosition",
    "0xC0572928C0ABFDA3"
))]
#[inline]
pub fn get_entry_position_of_door(vehicle: Vehicle, door_index: i32) -> Vector3 {
    call(0xC0572928C0ABFDA3, (vehicle, door_index))
}

/// `GetHasRetractableWheels`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xDCA174A42133F08C>
#[doc(alias(
    "GetHasRetractableWheels",
    "_GET_HAS_RETRACTABLE_WHEELS",
    "GET_HAS_RETRACTABLE_WHEELS",
    "0xDCA174A42133F08C",
    "_DOES_VEHICLE_HAVE_RETRACTABLE_WHEELS",
    "DoesVehicleHaveRetractableWheels",
    "_GET_HAS_LOWERABLE_WHEELS",
    "GetHasLowerableWheels"
))]
#[inline]
pub fn get_has_retractable_wheels(vehicle: Vehicle) -> bool {
    call(0xDCA174A42133F08C, (vehicle,))
}

/// `GetHasRocketBoost`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x36D782F68B309BDA>
#[doc(alias(
    "GetHasRocketBoost",
    "_GET_HAS_ROCKET_BOOST",
    "GET_HAS_ROCKET_BOOST",
    "0x36D782F68B309BDA",
    "_DOES_VEHICLE_HAVE_ROCKET_BOOST",
    "DoesVehicleHaveRocketBoost",
    "_HAS_VEHICLE_ROCKET_BOOST",
    "HasVehicleRocketBoost"
))]
#[inline]
pub fn get_has_rocket_boost(vehicle: Vehicle) -> bool {
    call(0x36D782F68B309BDA, (vehicle,))
}

/// `GetHeliMainRotorHealth`.
///
/// <https://docs.fivem.net/natives/?_0xE4CB7541F413D2C5>
#[doc(alias(
    "GetHeliMainRotorHealth",
    "GET_HELI_MAIN_ROTOR_HEALTH",
    "0xE4CB7541F413D2C5",
    "_GET_HELI_MAIN_ROTOR_HEALTH"
))]
#[inline]
pub fn get_heli_main_rotor_health(vehicle: Vehicle) -> f32 {
    call(0xE4CB7541F413D2C5, (vehicle,))
}

/// `GetHeliTailBoomHealth`.
///
/// <https://docs.fivem.net/natives/?_0xAC51915D27E4A5F7>
#[doc(alias(
    "GetHeliTailBoomHealth",
    "GET_HELI_TAIL_BOOM_HEALTH",
    "0xAC51915D27E4A5F7",
    "_GET_HELI_ENGINE_HEALTH",
    "GetHeliEngineHealth"
))]
#[inline]
pub fn get_heli_tail_boom_health(vehicle: Vehicle) -> f32 {
    call(0xAC51915D27E4A5F7, (vehicle,))
}

/// `GetHeliTailRotorHealth`.
///
/// <https://docs.fivem.net/natives/?_0xAE8CE82A4219AC8C>
#[doc(alias(
    "GetHeliTailRotorHealth",
    "GET_HELI_TAIL_ROTOR_HEALTH",
    "0xAE8CE82A4219AC8C",
    "_GET_HELI_TAIL_ROTOR_HEALTH"
))]
#[inline]
pub fn get_heli_tail_rotor_health(heli: Vehicle) -> f32 {
    call(0xAE8CE82A4219AC8C, (heli,))
}

/// `GetHydraulicWheelValue`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x0BB5CBDDD0F25AE3>
#[doc(alias(
    "GetHydraulicWheelValue",
    "_GET_HYDRAULIC_WHEEL_VALUE",
    "GET_HYDRAULIC_SUSPENSION_RAISE_FACTOR",
    "GetHydraulicSuspensionRaiseFactor",
    "0x0BB5CBDDD0F25AE3"
))]
#[inline]
pub fn get_hydraulic_wheel_value(vehicle: Vehicle, wheel_id: i32) -> f32 {
    call(0x0BB5CBDDD0F25AE3, (vehicle, wheel_id))
}

/// `GetIsBoatCapsized`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0xBA91D045575699AD>
#[doc(alias("GetIsBoatCapsized", "GET_IS_BOAT_CAPSIZED", "0xBA91D045575699AD"))]
#[inline]
pub fn get_is_boat_capsized(vehicle: Vehicle) -> bool {
    call(0xBA91D045575699AD, (vehicle,))
}

/// `GetIsDoorValid`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x645F4B6E8499F632>
#[doc(alias(
    "GetIsDoorValid",
    "_GET_IS_DOOR_VALID",
    "GET_IS_DOOR_VALID",
    "0x645F4B6E8499F632",
    "_DOES_VEHICLE_HAVE_DOOR",
    "DoesVehicleHaveDoor"
))]
#[inline]
pub fn get_is_door_valid(vehicle: Vehicle, door_index: i32) -> bool {
    call(0x645F4B6E8499F632, (vehicle, door_index))
}

/// `GetIsLeftVehicleHeadlightDamaged`.
///
/// <https://docs.fivem.net/natives/?_0x5EF77C9ADD3B11A3>
#[doc(alias(
    "GetIsLeftVehicleHeadlightDamaged",
    "GET_IS_LEFT_VEHICLE_HEADLIGHT_DAMAGED",
    "0x5EF77C9ADD3B11A3",
    "_IS_HEADLIGHT_L_BROKEN",
    "IsHeadlightLBroken"
))]
#[inline]
pub fn get_is_left_vehicle_headlight_damaged(vehicle: Vehicle) -> bool {
    call(0x5EF77C9ADD3B11A3, (vehicle,))
}

/// `GetIsRightVehicleHeadlightDamaged`.
///
/// <https://docs.fivem.net/natives/?_0xA7ECB73355EB2F20>
#[doc(alias(
    "GetIsRightVehicleHeadlightDamaged",
    "GET_IS_RIGHT_VEHICLE_HEADLIGHT_DAMAGED",
    "0xA7ECB73355EB2F20",
    "_IS_HEADLIGHT_R_BROKEN",
    "IsHeadlightRBroken"
))]
#[inline]
pub fn get_is_right_vehicle_headlight_damaged(vehicle: Vehicle) -> bool {
    call(0xA7ECB73355EB2F20, (vehicle,))
}

/// `GetIsVehicleElectric`.
///
/// <https://docs.fivem.net/natives/?_0x1FCB07FE230B6639>
#[doc(alias(
    "GetIsVehicleElectric",
    "_GET_IS_VEHICLE_ELECTRIC",
    "0x1FCB07FE230B6639"
))]
#[inline]
pub fn get_is_vehicle_electric(vehicle_model: impl Into<Hash>) -> bool {
    let vehicle_model: Hash = vehicle_model.into();
    call(0x1FCB07FE230B6639, (vehicle_model,))
}

/// `GetIsVehicleEmpDisabled`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x0506ED94363AD905>
#[doc(alias(
    "GetIsVehicleEmpDisabled",
    "_GET_IS_VEHICLE_EMP_DISABLED",
    "GET_IS_VEHICLE_DISABLED_BY_EMP",
    "GetIsVehicleDisabledByEmp",
    "0x0506ED94363AD905"
))]
#[inline]
pub fn get_is_vehicle_emp_disabled(vehicle: Vehicle) -> bool {
    call(0x0506ED94363AD905, (vehicle,))
}

/// `GetIsVehicleEngineRunning`.
///
/// <https://docs.fivem.net/natives/?_0xAE31E7DF9B5B132E>
#[doc(alias(
    "GetIsVehicleEngineRunning",
    "GET_IS_VEHICLE_ENGINE_RUNNING",
    "0xAE31E7DF9B5B132E",
    "_IS_VEHICLE_ENGINE_ON",
    "IsVehicleEngineOn"
))]
#[inline]
pub fn get_is_vehicle_engine_running(vehicle: Vehicle) -> bool {
    call(0xAE31E7DF9B5B132E, (vehicle,))
}

/// `GetIsVehiclePrimaryColourCustom`.
///
/// <https://docs.fivem.net/natives/?_0xF095C0405307B21B>
#[doc(alias(
    "GetIsVehiclePrimaryColourCustom",
    "GET_IS_VEHICLE_PRIMARY_COLOUR_CUSTOM",
    "0xF095C0405307B21B"
))]
#[inline]
pub fn get_is_vehicle_primary_colour_custom(vehicle: Vehicle) -> bool {
    call(0xF095C0405307B21B, (vehicle,))
}

/// `GetIsVehicleSecondaryColourCustom`.
///
/// <https://docs.fivem.net/natives/?_0x910A32E7AAD2656C>
#[doc(alias(
    "GetIsVehicleSecondaryColourCustom",
    "GET_IS_VEHICLE_SECONDARY_COLOUR_CUSTOM",
    "0x910A32E7AAD2656C"
))]
#[inline]
pub fn get_is_vehicle_secondary_colour_custom(vehicle: Vehicle) -> bool {
    call(0x910A32E7AAD2656C, (vehicle,))
}

/// `GetIsVehicleShuntBoostActive`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0xA2459F72C14E2E8D>
#[doc(alias(
    "GetIsVehicleShuntBoostActive",
    "_GET_IS_VEHICLE_SHUNT_BOOST_ACTIVE",
    "GET_IS_VEHICLE_SHUNTING",
    "GetIsVehicleShunting",
    "0xA2459F72C14E2E8D"
))]
#[inline]
pub fn get_is_vehicle_shunt_boost_active(vehicle: Vehicle) -> bool {
    call(0xA2459F72C14E2E8D, (vehicle,))
}

/// `GetIsWheelsLoweredStateActive`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x1DA0DA9CB3F0C8BF>
#[doc(alias(
    "GetIsWheelsLoweredStateActive",
    "_GET_IS_WHEELS_LOWERED_STATE_ACTIVE",
    "GET_IS_WHEELS_RETRACTED",
    "GetIsWheelsRetracted",
    "0x1DA0DA9CB3F0C8BF"
))]
#[inline]
pub fn get_is_wheels_lowered_state_active(vehicle: Vehicle) -> bool {
    call(0x1DA0DA9CB3F0C8BF, (vehicle,))
}

/// `GetLandingGearState`.
///
/// <https://docs.fivem.net/natives/?_0x9B0F3DCA3DB0F4CD>
#[doc(alias(
    "GetLandingGearState",
    "GET_LANDING_GEAR_STATE",
    "0x9B0F3DCA3DB0F4CD",
    "_GET_VEHICLE_LANDING_GEAR",
    "GetVehicleLandingGear"
))]
#[inline]
pub fn get_landing_gear_state(vehicle: Vehicle) -> i32 {
    call(0x9B0F3DCA3DB0F4CD, (vehicle,))
}

/// `GetLastDrivenVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xB2D06FAEDE65B577>
#[doc(alias(
    "GetLastDrivenVehicle",
    "GET_LAST_DRIVEN_VEHICLE",
    "0xB2D06FAEDE65B577"
))]
#[inline]
pub fn get_last_driven_vehicle() -> Vehicle {
    call(0xB2D06FAEDE65B577, ())
}

/// `GetLastPedInVehicleSeat`.
///
/// <https://docs.fivem.net/natives/?_0x83F969AA1EE2A664>
#[doc(alias(
    "GetLastPedInVehicleSeat",
    "GET_LAST_PED_IN_VEHICLE_SEAT",
    "0x83F969AA1EE2A664"
))]
#[inline]
pub fn get_last_ped_in_vehicle_seat(vehicle: Vehicle, seat_index: i32) -> Ped {
    call(0x83F969AA1EE2A664, (vehicle, seat_index))
}

/// `GetLastRammedVehicle`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x04F2FA6E234162F7>
#[doc(alias(
    "GetLastRammedVehicle",
    "_GET_LAST_RAMMED_VEHICLE",
    "GET_LAST_SHUNT_VEHICLE",
    "GetLastShuntVehicle",
    "0x04F2FA6E234162F7"
))]
#[inline]
pub fn get_last_rammed_vehicle(vehicle: Vehicle) -> Vehicle {
    call(0x04F2FA6E234162F7, (vehicle,))
}

/// `GetLiveryName`.
///
/// <https://docs.fivem.net/natives/?_0xB4C7A93837C91A1F>
#[doc(alias("GetLiveryName", "GET_LIVERY_NAME", "0xB4C7A93837C91A1F"))]
#[inline]
pub fn get_livery_name(vehicle: Vehicle, livery_index: i32) -> Option<String> {
    call(0xB4C7A93837C91A1F, (vehicle, livery_index))
}

/// `GetMakeNameFromVehicleModel`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0xF7AF4F159FF99F97>
#[doc(alias(
    "GetMakeNameFromVehicleModel",
    "GET_MAKE_NAME_FROM_VEHICLE_MODEL",
    "0xF7AF4F159FF99F97",
    "_GET_MAKE_NAME_FROM_VEHICLE_MODEL"
))]
#[inline]
pub fn get_make_name_from_vehicle_model(model_hash: impl Into<Hash>) -> Option<String> {
    let model_hash: Hash = model_hash.into();
    call(0xF7AF4F159FF99F97, (model_hash,))
}

/// `GetModSlotName`.
///
/// <https://docs.fivem.net/natives/?_0x51F0FEB9F6AE98C0>
#[doc(alias("GetModSlotName", "GET_MOD_SLOT_NAME", "0x51F0FEB9F6AE98C0"))]
#[inline]
pub fn get_mod_slot_name(vehicle: Vehicle, mod_type: i32) -> Option<String> {
    call(0x51F0FEB9F6AE98C0, (vehicle, mod_type))
}

/// `GetModTextLabel`.
///
/// <https://docs.fivem.net/natives/?_0x8935624F8C5592CC>
#[doc(alias("GetModTextLabel", "GET_MOD_TEXT_LABEL", "0x8935624F8C5592CC"))]
#[inline]
pub fn get_mod_text_label(vehicle: Vehicle, mod_type: i32, mod_value: i32) -> Option<String> {
    call(0x8935624F8C5592CC, (vehicle, mod_type, mod_value))
}

/// `GetNumModColors`.
///
/// <https://docs.fivem.net/natives/?_0xA551BE18C11A476D>
#[doc(alias("GetNumModColors", "GET_NUM_MOD_COLORS", "0xA551BE18C11A476D"))]
#[inline]
pub fn get_num_mod_colors(paint_type: i32, p1: bool) -> i32 {
    call(0xA551BE18C11A476D, (paint_type, p1))
}

/// `GetNumModKits`.
///
/// <https://docs.fivem.net/natives/?_0x33F2E3FE70EAAE1D>
#[doc(alias("GetNumModKits", "GET_NUM_MOD_KITS", "0x33F2E3FE70EAAE1D"))]
#[inline]
pub fn get_num_mod_kits(vehicle: Vehicle) -> i32 {
    call(0x33F2E3FE70EAAE1D, (vehicle,))
}

/// `GetNumVehicleMods`.
///
/// <https://docs.fivem.net/natives/?_0xE38E9162A2500646>
#[doc(alias("GetNumVehicleMods", "GET_NUM_VEHICLE_MODS", "0xE38E9162A2500646"))]
#[inline]
pub fn get_num_vehicle_mods(vehicle: Vehicle, mod_type: i32) -> i32 {
    call(0xE38E9162A2500646, (vehicle, mod_type))
}

/// `GetNumVehicleWindowTints`.
///
/// <https://docs.fivem.net/natives/?_0x9D1224004B3A6707>
#[doc(alias(
    "GetNumVehicleWindowTints",
    "GET_NUM_VEHICLE_WINDOW_TINTS",
    "0x9D1224004B3A6707"
))]
#[inline]
pub fn get_num_vehicle_window_tints() -> i32 {
    call(0x9D1224004B3A6707, ())
}

/// `GetNumberOfVehicleColours`.
///
/// <https://docs.fivem.net/natives/?_0x3B963160CD65D41E>
#[doc(alias(
    "GetNumberOfVehicleColours",
    "GET_NUMBER_OF_VEHICLE_COLOURS",
    "0x3B963160CD65D41E"
))]
#[inline]
pub fn get_number_of_vehicle_colours(vehicle: Vehicle) -> i32 {
    call(0x3B963160CD65D41E, (vehicle,))
}

/// `GetNumberOfVehicleDoors`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x92922A607497B14D>
#[doc(alias(
    "GetNumberOfVehicleDoors",
    "_GET_NUMBER_OF_VEHICLE_DOORS",
    "GET_NUMBER_OF_VEHICLE_DOORS",
    "0x92922A607497B14D"
))]
#[inline]
pub fn get_number_of_vehicle_doors(vehicle: Vehicle) -> i32 {
    call(0x92922A607497B14D, (vehicle,))
}

/// `GetNumberOfVehicleNumberPlates`.
///
/// <https://docs.fivem.net/natives/?_0x4C4D6B2644F458CB>
#[doc(alias(
    "GetNumberOfVehicleNumberPlates",
    "GET_NUMBER_OF_VEHICLE_NUMBER_PLATES",
    "0x4C4D6B2644F458CB"
))]
#[inline]
pub fn get_number_of_vehicle_number_plates() -> i32 {
    call(0x4C4D6B2644F458CB, ())
}

/// `GetPedInVehicleSeat`.
///
/// <https://docs.fivem.net/natives/?_0xBB40DD2270B65366>
#[doc(alias("GetPedInVehicleSeat", "GET_PED_IN_VEHICLE_SEAT", "0xBB40DD2270B65366"))]
#[inline]
pub fn get_ped_in_vehicle_seat(vehicle: Vehicle, seat_index: i32) -> Ped {
    call(0xBB40DD2270B65366, (vehicle, seat_index))
}

/// `GetPedUsingVehicleDoor`.
///
/// <https://docs.fivem.net/natives/?_0x218297BF0CFD853B>
#[doc(alias(
    "GetPedUsingVehicleDoor",
    "GET_PED_USING_VEHICLE_DOOR",
    "0x218297BF0CFD853B",
    "_GET_PED_USING_VEHICLE_DOOR"
))]
#[inline]
pub fn get_ped_using_vehicle_door(vehicle: Vehicle, door_index: i32) -> Ped {
    call(0x218297BF0CFD853B, (vehicle, door_index))
}

/// `GetPositionInRecording`.
///
/// <https://docs.fivem.net/natives/?_0x2DACD605FC681475>
#[doc(alias(
    "GetPositionInRecording",
    "GET_POSITION_IN_RECORDING",
    "0x2DACD605FC681475"
))]
#[inline]
pub fn get_position_in_recording(vehicle: Vehicle) -> f32 {
    call(0x2DACD605FC681475, (vehicle,))
}

/// `GetPositionOfVehicleRecordingAtTime`.
///
/// <https://docs.fivem.net/natives/?_0xD242728AA6F0FBA2>
#[doc(alias(
    "GetPositionOfVehicleRecordingAtTime",
    "GET_POSITION_OF_VEHICLE_RECORDING_AT_TIME",
    "0xD242728AA6F0FBA2"
))]
#[inline]
pub fn get_position_of_vehicle_recording_at_time(
    recording: i32,
    time: f32,
    script: &str,
) -> Vector3 {
    call(0xD242728AA6F0FBA2, (recording, time, script))
}

/// `GetPositionOfVehicleRecordingIdAtTime`.
///
/// <https://docs.fivem.net/natives/?_0x92523B76657A517D>
#[doc(alias(
    "GetPositionOfVehicleRecordingIdAtTime",
    "GET_POSITION_OF_VEHICLE_RECORDING_ID_AT_TIME",
    "0x92523B76657A517D"
))]
#[inline]
pub fn get_position_of_vehicle_recording_id_at_time(id: i32, time: f32) -> Vector3 {
    call(0x92523B76657A517D, (id, time))
}

/// `GetRandomVehicleBackBumperInSphere`.
///
/// <https://docs.fivem.net/natives/?_0xB50807EABE20A8DC>
#[doc(alias(
    "GetRandomVehicleBackBumperInSphere",
    "GET_RANDOM_VEHICLE_BACK_BUMPER_IN_SPHERE",
    "0xB50807EABE20A8DC"
))]
#[inline]
pub fn get_random_vehicle_back_bumper_in_sphere(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: i32,
    p5: i32,
    p6: i32,
) -> Vehicle {
    call(0xB50807EABE20A8DC, (p0, p1, p2, p3, p4, p5, p6))
}

/// `GetRandomVehicleFrontBumperInSphere`.
///
/// <https://docs.fivem.net/natives/?_0xC5574E0AEB86BA68>
#[doc(alias(
    "GetRandomVehicleFrontBumperInSphere",
    "GET_RANDOM_VEHICLE_FRONT_BUMPER_IN_SPHERE",
    "0xC5574E0AEB86BA68"
))]
#[inline]
pub fn get_random_vehicle_front_bumper_in_sphere(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: i32,
    p5: i32,
    p6: i32,
) -> Vehicle {
    call(0xC5574E0AEB86BA68, (p0, p1, p2, p3, p4, p5, p6))
}

/// `GetRandomVehicleInSphere`.
///
/// <https://docs.fivem.net/natives/?_0x386F6CE5BAF6091C>
#[doc(alias(
    "GetRandomVehicleInSphere",
    "GET_RANDOM_VEHICLE_IN_SPHERE",
    "0x386F6CE5BAF6091C"
))]
#[inline]
pub fn get_random_vehicle_in_sphere(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    model_hash: impl Into<Hash>,
    flags: i32,
) -> Vehicle {
    let model_hash: Hash = model_hash.into();
    call(0x386F6CE5BAF6091C, (x, y, z, radius, model_hash, flags))
}

/// `GetRandomVehicleModelInMemory`.
///
/// The values: `model_hash`, `success_indicator`.
///
/// <https://docs.fivem.net/natives/?_0x055BF0AC0C34F4FD>
#[doc(alias(
    "GetRandomVehicleModelInMemory",
    "GET_RANDOM_VEHICLE_MODEL_IN_MEMORY",
    "0x055BF0AC0C34F4FD"
))]
#[inline]
pub fn get_random_vehicle_model_in_memory(p0: bool) -> (Hash, i32) {
    let mut model_hash = Out::<Hash>::default();
    let mut success_indicator = Out::<i32>::default();
    call::<()>(
        0x055BF0AC0C34F4FD,
        (p0, &mut model_hash, &mut success_indicator),
    );
    (model_hash.get(), success_indicator.get())
}

/// `GetRemainingNitrousDuration`, since game build 3095.
///
/// <https://docs.fivem.net/natives/?_0xBEC4B8653462450E>
#[doc(alias(
    "GetRemainingNitrousDuration",
    "_GET_REMAINING_NITROUS_DURATION",
    "0xBEC4B8653462450E"
))]
#[inline]
pub fn get_remaining_nitrous_duration(vehicle: Vehicle) -> f32 {
    call(0xBEC4B8653462450E, (vehicle,))
}

/// `GetRotationOfVehicleRecordingAtTime`.
///
/// <https://docs.fivem.net/natives/?_0x2058206FBE79A8AD>
#[doc(alias(
    "GetRotationOfVehicleRecordingAtTime",
    "GET_ROTATION_OF_VEHICLE_RECORDING_AT_TIME",
    "0x2058206FBE79A8AD"
))]
#[inline]
pub fn get_rotation_of_vehicle_recording_at_time(
    recording: i32,
    time: f32,
    script: &str,
) -> Vector3 {
    call(0x2058206FBE79A8AD, (recording, time, script))
}

/// `GetRotationOfVehicleRecordingIdAtTime`.
///
/// <https://docs.fivem.net/natives/?_0xF0F2103EFAF8CBA7>
#[doc(alias(
    "GetRotationOfVehicleRecordingIdAtTime",
    "GET_ROTATION_OF_VEHICLE_RECORDING_ID_AT_TIME",
    "0xF0F2103EFAF8CBA7"
))]
#[inline]
pub fn get_rotation_of_vehicle_recording_id_at_time(id: i32, time: f32) -> Vector3 {
    call(0xF0F2103EFAF8CBA7, (id, time))
}

/// `GetSubmarineIsUnderDesignDepth`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x3E71D0B300B7AA79>
#[doc(alias(
    "GetSubmarineIsUnderDesignDepth",
    "GET_SUBMARINE_IS_UNDER_DESIGN_DEPTH",
    "0x3E71D0B300B7AA79",
    "_GET_SUBMARINE_IS_BELOW_FIRST_CRUSH_DEPTH",
    "GetSubmarineIsBelowFirstCrushDepth"
))]
#[inline]
pub fn get_submarine_is_under_design_depth(submarine: Vehicle) -> bool {
    call(0x3E71D0B300B7AA79, (submarine,))
}

/// `GetSubmarineNumberOfAirLeaks`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x093D6DDCA5B8FBAE>
#[doc(alias(
    "GetSubmarineNumberOfAirLeaks",
    "GET_SUBMARINE_NUMBER_OF_AIR_LEAKS",
    "0x093D6DDCA5B8FBAE",
    "_GET_SUBMARINE_CRUSH_DEPTH_WARNING_STATE",
    "GetSubmarineCrushDepthWarningState"
))]
#[inline]
pub fn get_submarine_number_of_air_leaks(submarine: Vehicle) -> i32 {
    call(0x093D6DDCA5B8FBAE, (submarine,))
}

/// `GetTimePositionInRecording`.
///
/// <https://docs.fivem.net/natives/?_0x5746F3A7AB7FE544>
#[doc(alias(
    "GetTimePositionInRecording",
    "GET_TIME_POSITION_IN_RECORDING",
    "0x5746F3A7AB7FE544"
))]
#[inline]
pub fn get_time_position_in_recording(vehicle: Vehicle) -> f32 {
    call(0x5746F3A7AB7FE544, (vehicle,))
}

/// `GetTotalDurationOfVehicleRecording`.
///
/// <https://docs.fivem.net/natives/?_0x0E48D1C262390950>
#[doc(alias(
    "GetTotalDurationOfVehicleRecording",
    "GET_TOTAL_DURATION_OF_VEHICLE_RECORDING",
    "0x0E48D1C262390950"
))]
#[inline]
pub fn get_total_duration_of_vehicle_recording(recording: i32, script: &str) -> f32 {
    call(0x0E48D1C262390950, (recording, script))
}

/// `GetTotalDurationOfVehicleRecordingId`.
///
/// <https://docs.fivem.net/natives/?_0x102D125411A7B6E6>
#[doc(alias(
    "GetTotalDurationOfVehicleRecordingId",
    "GET_TOTAL_DURATION_OF_VEHICLE_RECORDING_ID",
    "0x102D125411A7B6E6"
))]
#[inline]
pub fn get_total_duration_of_vehicle_recording_id(id: i32) -> f32 {
    call(0x102D125411A7B6E6, (id,))
}

/// `GetTrainCarriage`.
///
/// <https://docs.fivem.net/natives/?_0x08AAFD0814722BC3>
#[doc(alias("GetTrainCarriage", "GET_TRAIN_CARRIAGE", "0x08AAFD0814722BC3"))]
#[inline]
pub fn get_train_carriage(train: Vehicle, trailer_number: i32) -> Entity {
    call(0x08AAFD0814722BC3, (train, trailer_number))
}

/// `GetTyreHealth`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0x55EAB010FAEE9380>
#[doc(alias(
    "GetTyreHealth",
    "_GET_TYRE_HEALTH",
    "GET_TYRE_HEALTH",
    "0x55EAB010FAEE9380"
))]
#[inline]
pub fn get_tyre_health(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x55EAB010FAEE9380, (vehicle, wheel_index))
}

/// `GetTyreWearMultiplier`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x6E387895952F4F71>
#[doc(alias(
    "GetTyreWearMultiplier",
    "_GET_TYRE_WEAR_MULTIPLIER",
    "GET_TYRE_WEAR_RATE",
    "GetTyreWearRate",
    "0x6E387895952F4F71"
))]
#[inline]
pub fn get_tyre_wear_multiplier(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x6E387895952F4F71, (vehicle, wheel_index))
}

/// `GetVehicleAcceleration`.
///
/// <https://docs.fivem.net/natives/?_0x5DD35C8D074E57AE>
#[doc(alias(
    "GetVehicleAcceleration",
    "GET_VEHICLE_ACCELERATION",
    "0x5DD35C8D074E57AE"
))]
#[inline]
pub fn get_vehicle_acceleration(vehicle: Vehicle) -> f32 {
    call(0x5DD35C8D074E57AE, (vehicle,))
}

/// `GetVehicleAttachedToCargobob`.
///
/// <https://docs.fivem.net/natives/?_0x873B82D42AC2B9E5>
#[doc(alias(
    "GetVehicleAttachedToCargobob",
    "GET_VEHICLE_ATTACHED_TO_CARGOBOB",
    "0x873B82D42AC2B9E5"
))]
#[inline]
pub fn get_vehicle_attached_to_cargobob(cargobob: Vehicle) -> Vehicle {
    call(0x873B82D42AC2B9E5, (cargobob,))
}

/// `GetVehicleBodyHealth`.
///
/// <https://docs.fivem.net/natives/?_0xF271147EB7B40F12>
#[doc(alias(
    "GetVehicleBodyHealth",
    "GET_VEHICLE_BODY_HEALTH",
    "0xF271147EB7B40F12"
))]
#[inline]
pub fn get_vehicle_body_health(vehicle: Vehicle) -> f32 {
    call(0xF271147EB7B40F12, (vehicle,))
}

/// `GetVehicleBombCount`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xEA12BD130D7569A1>
#[doc(alias(
    "GetVehicleBombCount",
    "_GET_VEHICLE_BOMB_COUNT",
    "GET_VEHICLE_BOMB_AMMO",
    "GetVehicleBombAmmo",
    "0xEA12BD130D7569A1",
    "_GET_AIRCRAFT_BOMB_COUNT",
    "GetAircraftBombCount"
))]
#[inline]
pub fn get_vehicle_bomb_count(aircraft: Vehicle) -> i32 {
    call(0xEA12BD130D7569A1, (aircraft,))
}

/// `GetVehicleCanActivateParachute`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xA916396DF4154EE3>
#[doc(alias(
    "GetVehicleCanActivateParachute",
    "_GET_VEHICLE_CAN_ACTIVATE_PARACHUTE",
    "GET_VEHICLE_CAN_DEPLOY_PARACHUTE",
    "GetVehicleCanDeployParachute",
    "0xA916396DF4154EE3",
    "_CAN_VEHICLE_PARACHUTE_BE_ACTIVATED",
    "CanVehicleParachuteBeActivated"
))]
#[inline]
pub fn get_vehicle_can_activate_parachute(vehicle: Vehicle) -> bool {
    call(0xA916396DF4154EE3, (vehicle,))
}

/// `GetVehicleCauseOfDestruction`.
///
/// <https://docs.fivem.net/natives/?_0xE495D1EF4C91FD20>
#[doc(alias(
    "GetVehicleCauseOfDestruction",
    "GET_VEHICLE_CAUSE_OF_DESTRUCTION",
    "0xE495D1EF4C91FD20"
))]
#[inline]
pub fn get_vehicle_cause_of_destruction(vehicle: Vehicle) -> Hash {
    call(0xE495D1EF4C91FD20, (vehicle,))
}

/// `GetVehicleClass`.
///
/// <https://docs.fivem.net/natives/?_0x29439776AAA00A62>
#[doc(alias("GetVehicleClass", "GET_VEHICLE_CLASS", "0x29439776AAA00A62"))]
#[inline]
pub fn get_vehicle_class(vehicle: Vehicle) -> i32 {
    call(0x29439776AAA00A62, (vehicle,))
}

/// `GetVehicleClassEstimatedMaxSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x00C09F246ABEDD82>
#[doc(alias(
    "GetVehicleClassEstimatedMaxSpeed",
    "GET_VEHICLE_CLASS_ESTIMATED_MAX_SPEED",
    "0x00C09F246ABEDD82",
    "_GET_VEHICLE_CLASS_MAX_SPEED",
    "GetVehicleClassMaxSpeed"
))]
#[inline]
pub fn get_vehicle_class_estimated_max_speed(vehicle_class: i32) -> f32 {
    call(0x00C09F246ABEDD82, (vehicle_class,))
}

/// `GetVehicleClassFromName`.
///
/// <https://docs.fivem.net/natives/?_0xDEDF1C8BD47C2200>
#[doc(alias(
    "GetVehicleClassFromName",
    "GET_VEHICLE_CLASS_FROM_NAME",
    "0xDEDF1C8BD47C2200"
))]
#[inline]
pub fn get_vehicle_class_from_name(model_hash: impl Into<Hash>) -> i32 {
    let model_hash: Hash = model_hash.into();
    call(0xDEDF1C8BD47C2200, (model_hash,))
}

/// `GetVehicleClassMaxAcceleration`.
///
/// <https://docs.fivem.net/natives/?_0x2F83E7E45D9EA7AE>
#[doc(alias(
    "GetVehicleClassMaxAcceleration",
    "GET_VEHICLE_CLASS_MAX_ACCELERATION",
    "0x2F83E7E45D9EA7AE"
))]
#[inline]
pub fn get_vehicle_class_max_acceleration(vehicle_class: i32) -> f32 {
    call(0x2F83E7E45D9EA7AE, (vehicle_class,))
}

/// `GetVehicleClassMaxAgility`.
///
/// <https://docs.fivem.net/natives/?_0x4F930AD022D6DE3B>
#[doc(alias(
    "GetVehicleClassMaxAgility",
    "GET_VEHICLE_CLASS_MAX_AGILITY",
    "0x4F930AD022D6DE3B"
))]
#[inline]
pub fn get_vehicle_class_max_agility(vehicle_class: i32) -> f32 {
    call(0x4F930AD022D6DE3B, (vehicle_class,))
}

/// `GetVehicleClassMaxBraking`.
///
/// <https://docs.fivem.net/natives/?_0x4BF54C16EC8FEC03>
#[doc(alias(
    "GetVehicleClassMaxBraking",
    "GET_VEHICLE_CLASS_MAX_BRAKING",
    "0x4BF54C16EC8FEC03"
))]
#[inline]
pub fn get_vehicle_class_max_braking(vehicle_class: i32) -> f32 {
    call(0x4BF54C16EC8FEC03, (vehicle_class,))
}

/// `GetVehicleClassMaxTraction`.
///
/// <https://docs.fivem.net/natives/?_0xDBC86D85C5059461>
#[doc(alias(
    "GetVehicleClassMaxTraction",
    "GET_VEHICLE_CLASS_MAX_TRACTION",
    "0xDBC86D85C5059461"
))]
#[inline]
pub fn get_vehicle_class_max_traction(vehicle_class: i32) -> f32 {
    call(0xDBC86D85C5059461, (vehicle_class,))
}

/// `GetVehicleColor`.
///
/// The values: `r`, `g`, `b`.
///
/// <https://docs.fivem.net/natives/?_0xF3CC740D36221548>
#[doc(alias("GetVehicleColor", "GET_VEHICLE_COLOR", "0xF3CC740D36221548"))]
#[inline]
pub fn get_vehicle_color(vehicle: Vehicle) -> (i32, i32, i32) {
    let mut r = Out::<i32>::default();
    let mut g = Out::<i32>::default();
    let mut b = Out::<i32>::default();
    call::<()>(0xF3CC740D36221548, (vehicle, &mut r, &mut g, &mut b));
    (r.get(), g.get(), b.get())
}

/// `GetVehicleColourCombination`.
///
/// <https://docs.fivem.net/natives/?_0x6A842D197F845D56>
#[doc(alias(
    "GetVehicleColourCombination",
    "GET_VEHICLE_COLOUR_COMBINATION",
    "0x6A842D197F845D56"
))]
#[inline]
pub fn get_vehicle_colour_combination(vehicle: Vehicle) -> i32 {
    call(0x6A842D197F845D56, (vehicle,))
}

/// `GetVehicleColours`.
///
/// The values: `color_primary`, `color_secondary`.
///
/// <https://docs.fivem.net/natives/?_0xA19435F193E081AC>
#[doc(alias("GetVehicleColours", "GET_VEHICLE_COLOURS", "0xA19435F193E081AC"))]
#[inline]
pub fn get_vehicle_colours(vehicle: Vehicle) -> (i32, i32) {
    let mut color_primary = Out::<i32>::default();
    let mut color_secondary = Out::<i32>::default();
    call::<()>(
        0xA19435F193E081AC,
        (vehicle, &mut color_primary, &mut color_secondary),
    );
    (color_primary.get(), color_secondary.get())
}

/// `GetVehicleColoursWhichCanBeSet`.
///
/// <https://docs.fivem.net/natives/?_0xEEBFC7A7EFDC35B4>
#[doc(alias(
    "GetVehicleColoursWhichCanBeSet",
    "GET_VEHICLE_COLOURS_WHICH_CAN_BE_SET",
    "0xEEBFC7A7EFDC35B4"
))]
#[inline]
pub fn get_vehicle_colours_which_can_be_set(vehicle: Vehicle) -> i32 {
    call(0xEEBFC7A7EFDC35B4, (vehicle,))
}

/// `GetVehicleCountermeasureCount`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xF846AA63DF56B804>
#[doc(alias(
    "GetVehicleCountermeasureCount",
    "_GET_VEHICLE_COUNTERMEASURE_COUNT",
    "GET_VEHICLE_COUNTERMEASURE_AMMO",
    "GetVehicleCountermeasureAmmo",
    "0xF846AA63DF56B804",
    "_GET_AIRCRAFT_COUNTERMEASURE_COUNT",
    "GetAircraftCountermeasureCount"
))]
#[inline]
pub fn get_vehicle_countermeasure_count(aircraft: Vehicle) -> i32 {
    call(0xF846AA63DF56B804, (aircraft,))
}

/// `GetVehicleCurrentSlipstreamDraft`.
///
/// <https://docs.fivem.net/natives/?_0x36492C2F0D134C56>
#[doc(alias(
    "GetVehicleCurrentSlipstreamDraft",
    "_GET_VEHICLE_CURRENT_SLIPSTREAM_DRAFT",
    "GET_VEHICLE_CURRENT_TIME_IN_SLIP_STREAM",
    "GetVehicleCurrentTimeInSlipStream",
    "0x36492C2F0D134C56"
))]
#[inline]
pub fn get_vehicle_current_slipstream_draft(vehicle: Vehicle) -> f32 {
    call(0x36492C2F0D134C56, (vehicle,))
}

/// `GetVehicleCustomPrimaryColour`.
///
/// The values: `r`, `g`, `b`.
///
/// <https://docs.fivem.net/natives/?_0xB64CF2CCA9D95F52>
#[doc(alias(
    "GetVehicleCustomPrimaryColour",
    "GET_VEHICLE_CUSTOM_PRIMARY_COLOUR",
    "0xB64CF2CCA9D95F52"
))]
#[inline]
pub fn get_vehicle_custom_primary_colour(vehicle: Vehicle) -> (i32, i32, i32) {
    let mut r = Out::<i32>::default();
    let mut g = Out::<i32>::default();
    let mut b = Out::<i32>::default();
    call::<()>(0xB64CF2CCA9D95F52, (vehicle, &mut r, &mut g, &mut b));
    (r.get(), g.get(), b.get())
}

/// `GetVehicleCustomSecondaryColour`.
///
/// The values: `r`, `g`, `b`.
///
/// <https://docs.fivem.net/natives/?_0x8389CD56CA8072DC>
#[doc(alias(
    "GetVehicleCustomSecondaryColour",
    "GET_VEHICLE_CUSTOM_SECONDARY_COLOUR",
    "0x8389CD56CA8072DC"
))]
#[inline]
pub fn get_vehicle_custom_secondary_colour(vehicle: Vehicle) -> (i32, i32, i32) {
    let mut r = Out::<i32>::default();
    let mut g = Out::<i32>::default();
    let mut b = Out::<i32>::default();
    call::<()>(0x8389CD56CA8072DC, (vehicle, &mut r, &mut g, &mut b));
    (r.get(), g.get(), b.get())
}

/// `GetVehicleDashboardColor`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xB7635E80A5C31BFF>
#[doc(alias(
    "GetVehicleDashboardColor",
    "_GET_VEHICLE_DASHBOARD_COLOR",
    "GET_VEHICLE_EXTRA_COLOUR_6",
    "GetVehicleExtraColour_6",
    "0xB7635E80A5C31BFF",
    "_GET_VEHICLE_DASHBOARD_COLOUR",
    "GetVehicleDashboardColour"
))]
#[inline]
pub fn get_vehicle_dashboard_color(vehicle: Vehicle) -> i32 {
    let mut color = Out::<i32>::default();
    call::<()>(0xB7635E80A5C31BFF, (vehicle, &mut color));
    color.get()
}

/// `GetVehicleDeformationAtPos`.
///
/// <https://docs.fivem.net/natives/?_0x4EC6CFBC7B2E9536>
#[doc(alias(
    "GetVehicleDeformationAtPos",
    "GET_VEHICLE_DEFORMATION_AT_POS",
    "0x4EC6CFBC7B2E9536"
))]
#[inline]
pub fn get_vehicle_deformation_at_pos(
    vehicle: Vehicle,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
) -> Vector3 {
    call(0x4EC6CFBC7B2E9536, (vehicle, offset_x, offset_y, offset_z))
}

/// `GetVehicleDirtLevel`.
///
/// <https://docs.fivem.net/natives/?_0x8F17BC8BA08DA62B>
#[doc(alias("GetVehicleDirtLevel", "GET_VEHICLE_DIRT_LEVEL", "0x8F17BC8BA08DA62B"))]
#[inline]
pub fn get_vehicle_dirt_level(vehicle: Vehicle) -> f32 {
    call(0x8F17BC8BA08DA62B, (vehicle,))
}

/// `GetVehicleDoorAngleRatio`.
///
/// <https://docs.fivem.net/natives/?_0xFE3F9C29F7B32BD5>
#[doc(alias(
    "GetVehicleDoorAngleRatio",
    "GET_VEHICLE_DOOR_ANGLE_RATIO",
    "0xFE3F9C29F7B32BD5"
))]
#[inline]
pub fn get_vehicle_door_angle_ratio(vehicle: Vehicle, door_index: i32) -> f32 {
    call(0xFE3F9C29F7B32BD5, (vehicle, door_index))
}

/// `GetVehicleDoorLockStatus`.
///
/// <https://docs.fivem.net/natives/?_0x25BC98A59C2EA962>
#[doc(alias(
    "GetVehicleDoorLockStatus",
    "GET_VEHICLE_DOOR_LOCK_STATUS",
    "0x25BC98A59C2EA962"
))]
#[inline]
pub fn get_vehicle_door_lock_status(vehicle: Vehicle) -> i32 {
    call(0x25BC98A59C2EA962, (vehicle,))
}

/// `GetVehicleDoorsLockedForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xF6AF6CB341349015>
#[doc(alias(
    "GetVehicleDoorsLockedForPlayer",
    "GET_VEHICLE_DOORS_LOCKED_FOR_PLAYER",
    "0xF6AF6CB341349015"
))]
#[inline]
pub fn get_vehicle_doors_locked_for_player(vehicle: Vehicle, player: Player) -> bool {
    call(0xF6AF6CB341349015, (vehicle, player))
}

/// `GetVehicleDrivetrainType`.
///
/// <https://docs.fivem.net/natives/?_0x1423725069EE1D14>
#[doc(alias(
    "GetVehicleDrivetrainType",
    "_GET_VEHICLE_DRIVETRAIN_TYPE",
    "0x1423725069EE1D14"
))]
#[inline]
pub fn get_vehicle_drivetrain_type(vehicle_model: impl Into<Hash>) -> i32 {
    let vehicle_model: Hash = vehicle_model.into();
    call(0x1423725069EE1D14, (vehicle_model,))
}

/// `GetVehicleEngineHealth`.
///
/// <https://docs.fivem.net/natives/?_0xC45D23BAF168AAB8>
#[doc(alias(
    "GetVehicleEngineHealth",
    "GET_VEHICLE_ENGINE_HEALTH",
    "0xC45D23BAF168AAB8"
))]
#[inline]
pub fn get_vehicle_engine_health(vehicle: Vehicle) -> f32 {
    call(0xC45D23BAF168AAB8, (vehicle,))
}

/// `GetVehicleEnveffScale`.
///
/// <https://docs.fivem.net/natives/?_0xA82819CAC9C4C403>
#[doc(alias(
    "GetVehicleEnveffScale",
    "GET_VEHICLE_ENVEFF_SCALE",
    "0xA82819CAC9C4C403",
    "_GET_VEHICLE_PAINT_FADE",
    "GetVehiclePaintFade"
))]
#[inline]
pub fn get_vehicle_enveff_scale(vehicle: Vehicle) -> f32 {
    call(0xA82819CAC9C4C403, (vehicle,))
}

/// `GetVehicleEstimatedMaxSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x53AF99BAA671CA47>
#[doc(alias(
    "GetVehicleEstimatedMaxSpeed",
    "GET_VEHICLE_ESTIMATED_MAX_SPEED",
    "0x53AF99BAA671CA47",
    "_GET_VEHICLE_MAX_SPEED",
    "GetVehicleMaxSpeed"
))]
#[inline]
pub fn get_vehicle_estimated_max_speed(vehicle: Vehicle) -> f32 {
    call(0x53AF99BAA671CA47, (vehicle,))
}

/// `GetVehicleExtraColours`.
///
/// The values: `pearlescent_color`, `wheel_color`.
///
/// <https://docs.fivem.net/natives/?_0x3BC4245933A166F7>
#[doc(alias(
    "GetVehicleExtraColours",
    "GET_VEHICLE_EXTRA_COLOURS",
    "0x3BC4245933A166F7"
))]
#[inline]
pub fn get_vehicle_extra_colours(vehicle: Vehicle) -> (i32, i32) {
    let mut pearlescent_color = Out::<i32>::default();
    let mut wheel_color = Out::<i32>::default();
    call::<()>(
        0x3BC4245933A166F7,
        (vehicle, &mut pearlescent_color, &mut wheel_color),
    );
    (pearlescent_color.get(), wheel_color.get())
}

/// `GetVehicleFlightNozzlePosition`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xDA62027C8BDB326E>
#[doc(alias(
    "GetVehicleFlightNozzlePosition",
    "GET_VEHICLE_FLIGHT_NOZZLE_POSITION",
    "0xDA62027C8BDB326E",
    "_GET_PLANE_HOVER_MODE_PERCENTAGE",
    "GetPlaneHoverModePercentage",
    "_GET_PLANE_VTOL_DIRECTION",
    "GetPlaneVtolDirection",
    "_GET_VEHICLE_HOVER_MODE_PERCENTAGE",
    "GetVehicleHoverModePercentage"
))]
#[inline]
pub fn get_vehicle_flight_nozzle_position(aircraft: Vehicle) -> f32 {
    call(0xDA62027C8BDB326E, (aircraft,))
}

/// `GetVehicleHasKers`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0x50634E348C8D44EF>
#[doc(alias(
    "GetVehicleHasKers",
    "GET_VEHICLE_HAS_KERS",
    "0x50634E348C8D44EF",
    "_HAS_VEHICLE_KERS_BOOST",
    "HasVehicleKersBoost"
))]
#[inline]
pub fn get_vehicle_has_kers(vehicle: Vehicle) -> bool {
    call(0x50634E348C8D44EF, (vehicle,))
}

/// `GetVehicleHasParachute`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xBC9CFF381338CB4F>
#[doc(alias(
    "GetVehicleHasParachute",
    "_GET_VEHICLE_HAS_PARACHUTE",
    "GET_VEHICLE_HAS_PARACHUTE",
    "0xBC9CFF381338CB4F",
    "_DOES_VEHICLE_HAVE_PARACHUTE",
    "DoesVehicleHaveParachute",
    "_HAS_VEHICLE_PARACHUTE",
    "HasVehicleParachute"
))]
#[inline]
pub fn get_vehicle_has_parachute(vehicle: Vehicle) -> bool {
    call(0xBC9CFF381338CB4F, (vehicle,))
}

/// `GetVehicleHealthPercentage`.
///
/// <https://docs.fivem.net/natives/?_0xB8EF61207C2393A9>
#[doc(alias(
    "GetVehicleHealthPercentage",
    "GET_VEHICLE_HEALTH_PERCENTAGE",
    "0xB8EF61207C2393A9",
    "_GET_VEHICLE_BODY_HEALTH_2",
    "GetVehicleBodyHealth_2"
))]
#[inline]
pub fn get_vehicle_health_percentage(vehicle: Vehicle) -> f32 {
    call(0xB8EF61207C2393A9, (vehicle,))
}

/// `GetVehicleHomingLockonState`.
///
/// <https://docs.fivem.net/natives/?_0xE6B0E8CFC3633BF0>
#[doc(alias(
    "GetVehicleHomingLockonState",
    "GET_VEHICLE_HOMING_LOCKON_STATE",
    "0xE6B0E8CFC3633BF0"
))]
#[inline]
pub fn get_vehicle_homing_lockon_state(vehicle: Vehicle) -> i32 {
    call(0xE6B0E8CFC3633BF0, (vehicle,))
}

/// `GetVehicleIndividualDoorLockStatus`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xCA4AC3EAAE46EC7B>
#[doc(alias(
    "GetVehicleIndividualDoorLockStatus",
    "GET_VEHICLE_INDIVIDUAL_DOOR_LOCK_STATUS",
    "0xCA4AC3EAAE46EC7B",
    "_GET_VEHICLE_DOOR_DESTROY_TYPE",
    "GetVehicleDoorDestroyType"
))]
#[inline]
pub fn get_vehicle_individual_door_lock_status(vehicle: Vehicle, door_index: i32) -> i32 {
    call(0xCA4AC3EAAE46EC7B, (vehicle, door_index))
}

/// `GetVehicleInteriorColor`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x7D1464D472D32136>
#[doc(alias(
    "GetVehicleInteriorColor",
    "_GET_VEHICLE_INTERIOR_COLOR",
    "GET_VEHICLE_EXTRA_COLOUR_5",
    "GetVehicleExtraColour_5",
    "0x7D1464D472D32136",
    "_GET_VEHICLE_INTERIOR_COLOUR",
    "GetVehicleInteriorColour"
))]
#[inline]
pub fn get_vehicle_interior_color(vehicle: Vehicle) -> i32 {
    let mut color = Out::<i32>::default();
    call::<()>(0x7D1464D472D32136, (vehicle, &mut color));
    color.get()
}

/// `GetVehicleIsMercenary`.
///
/// <https://docs.fivem.net/natives/?_0xD4C4642CB7F50B5D>
#[doc(alias(
    "GetVehicleIsMercenary",
    "GET_VEHICLE_IS_MERCENARY",
    "0xD4C4642CB7F50B5D"
))]
#[inline]
pub fn get_vehicle_is_mercenary(vehicle: Vehicle) -> bool {
    call(0xD4C4642CB7F50B5D, (vehicle,))
}

/// `GetVehicleLayoutHash`.
///
/// <https://docs.fivem.net/natives/?_0x28D37D4F71AC5C58>
#[doc(alias(
    "GetVehicleLayoutHash",
    "GET_VEHICLE_LAYOUT_HASH",
    "0x28D37D4F71AC5C58"
))]
#[inline]
pub fn get_vehicle_layout_hash(vehicle: Vehicle) -> Hash {
    call(0x28D37D4F71AC5C58, (vehicle,))
}

/// `GetVehicleLightsState`.
///
/// The values: `lights_on`, `highbeams_on`.
///
/// <https://docs.fivem.net/natives/?_0xB91B4C20085BD12F>
#[doc(alias(
    "GetVehicleLightsState",
    "GET_VEHICLE_LIGHTS_STATE",
    "0xB91B4C20085BD12F"
))]
#[inline]
pub fn get_vehicle_lights_state(vehicle: Vehicle) -> Option<(bool, bool)> {
    let mut lights_on = Out::<bool>::default();
    let mut highbeams_on = Out::<bool>::default();
    let result: bool = call(
        0xB91B4C20085BD12F,
        (vehicle, &mut lights_on, &mut highbeams_on),
    );
    result.then(|| (lights_on.get(), highbeams_on.get()))
}

/// `GetVehicleLivery`.
///
/// <https://docs.fivem.net/natives/?_0x2BB9230590DA5E8A>
#[doc(alias("GetVehicleLivery", "GET_VEHICLE_LIVERY", "0x2BB9230590DA5E8A"))]
#[inline]
pub fn get_vehicle_livery(vehicle: Vehicle) -> i32 {
    call(0x2BB9230590DA5E8A, (vehicle,))
}

/// `GetVehicleLiveryCount`.
///
/// <https://docs.fivem.net/natives/?_0x87B63E25A529D526>
#[doc(alias(
    "GetVehicleLiveryCount",
    "GET_VEHICLE_LIVERY_COUNT",
    "0x87B63E25A529D526"
))]
#[inline]
pub fn get_vehicle_livery_count(vehicle: Vehicle) -> i32 {
    call(0x87B63E25A529D526, (vehicle,))
}

/// `GetVehicleLockOnTarget`.
///
/// <https://docs.fivem.net/natives/?_0x8F5EBAB1F260CFCE>
#[doc(alias(
    "GetVehicleLockOnTarget",
    "GET_VEHICLE_LOCK_ON_TARGET",
    "0x8F5EBAB1F260CFCE",
    "_GET_VEHICLE_OWNER",
    "GetVehicleOwner"
))]
#[inline]
pub fn get_vehicle_lock_on_target(vehicle: Vehicle) -> Option<Entity> {
    let mut entity = Out::<Entity>::default();
    let result: bool = call(0x8F5EBAB1F260CFCE, (vehicle, &mut entity));
    result.then(|| entity.get())
}

/// `GetVehicleMaxBraking`.
///
/// <https://docs.fivem.net/natives/?_0xAD7E85FC227197C4>
#[doc(alias(
    "GetVehicleMaxBraking",
    "GET_VEHICLE_MAX_BRAKING",
    "0xAD7E85FC227197C4"
))]
#[inline]
pub fn get_vehicle_max_braking(vehicle: Vehicle) -> f32 {
    call(0xAD7E85FC227197C4, (vehicle,))
}

/// `GetVehicleMaxNumberOfPassengers`.
///
/// <https://docs.fivem.net/natives/?_0xA7C4F2C6E744A550>
#[doc(alias(
    "GetVehicleMaxNumberOfPassengers",
    "GET_VEHICLE_MAX_NUMBER_OF_PASSENGERS",
    "0xA7C4F2C6E744A550"
))]
#[inline]
pub fn get_vehicle_max_number_of_passengers(vehicle: Vehicle) -> i32 {
    call(0xA7C4F2C6E744A550, (vehicle,))
}

/// `GetVehicleMaxTraction`.
///
/// <https://docs.fivem.net/natives/?_0xA132FB5370554DB0>
#[doc(alias(
    "GetVehicleMaxTraction",
    "GET_VEHICLE_MAX_TRACTION",
    "0xA132FB5370554DB0"
))]
#[inline]
pub fn get_vehicle_max_traction(vehicle: Vehicle) -> f32 {
    call(0xA132FB5370554DB0, (vehicle,))
}

/// `GetVehicleMod`.
///
/// <https://docs.fivem.net/natives/?_0x772960298DA26FDB>
#[doc(alias("GetVehicleMod", "GET_VEHICLE_MOD", "0x772960298DA26FDB"))]
#[inline]
pub fn get_vehicle_mod(vehicle: Vehicle, mod_type: i32) -> i32 {
    call(0x772960298DA26FDB, (vehicle, mod_type))
}

/// `GetVehicleModColor_1`.
///
/// The values: `paint_type`, `color`, `pearlescent_color`.
///
/// <https://docs.fivem.net/natives/?_0xE8D65CA700C9A693>
#[doc(alias(
    "GetVehicleModColor_1",
    "GET_VEHICLE_MOD_COLOR_1",
    "0xE8D65CA700C9A693"
))]
#[inline]
pub fn get_vehicle_mod_color_1(vehicle: Vehicle) -> (i32, i32, i32) {
    let mut paint_type = Out::<i32>::default();
    let mut color = Out::<i32>::default();
    let mut pearlescent_color = Out::<i32>::default();
    call::<()>(
        0xE8D65CA700C9A693,
        (vehicle, &mut paint_type, &mut color, &mut pearlescent_color),
    );
    (paint_type.get(), color.get(), pearlescent_color.get())
}

/// `GetVehicleModColor_1Name`.
///
/// <https://docs.fivem.net/natives/?_0xB45085B721EFD38C>
#[doc(alias(
    "GetVehicleModColor_1Name",
    "GET_VEHICLE_MOD_COLOR_1_NAME",
    "0xB45085B721EFD38C"
))]
#[inline]
pub fn get_vehicle_mod_color_1_name(vehicle: Vehicle, p1: bool) -> Option<String> {
    call(0xB45085B721EFD38C, (vehicle, p1))
}

/// `GetVehicleModColor_2`.
///
/// The values: `paint_type`, `color`.
///
/// <https://docs.fivem.net/natives/?_0x81592BE4E3878728>
#[doc(alias(
    "GetVehicleModColor_2",
    "GET_VEHICLE_MOD_COLOR_2",
    "0x81592BE4E3878728"
))]
#[inline]
pub fn get_vehicle_mod_color_2(vehicle: Vehicle) -> (i32, i32) {
    let mut paint_type = Out::<i32>::default();
    let mut color = Out::<i32>::default();
    call::<()>(0x81592BE4E3878728, (vehicle, &mut paint_type, &mut color));
    (paint_type.get(), color.get())
}

/// `GetVehicleModColor_2Name`.
///
/// <https://docs.fivem.net/natives/?_0x4967A516ED23A5A1>
#[doc(alias(
    "GetVehicleModColor_2Name",
    "GET_VEHICLE_MOD_COLOR_2_NAME",
    "0x4967A516ED23A5A1"
))]
#[inline]
pub fn get_vehicle_mod_color_2_name(vehicle: Vehicle) -> Option<String> {
    call(0x4967A516ED23A5A1, (vehicle,))
}

/// `GetVehicleModIdentifierHash`.
///
/// <https://docs.fivem.net/natives/?_0x4593CF82AA179706>
#[doc(alias(
    "GetVehicleModIdentifierHash",
    "GET_VEHICLE_MOD_IDENTIFIER_HASH",
    "0x4593CF82AA179706",
    "_GET_VEHICLE_MOD_DATA",
    "GetVehicleModData"
))]
#[inline]
pub fn get_vehicle_mod_identifier_hash(vehicle: Vehicle, mod_type: i32, mod_index: i32) -> Hash {
    call(0x4593CF82AA179706, (vehicle, mod_type, mod_index))
}

/// `GetVehicleModKit`.
///
/// <https://docs.fivem.net/natives/?_0x6325D1A044AE510D>
#[doc(alias("GetVehicleModKit", "GET_VEHICLE_MOD_KIT", "0x6325D1A044AE510D"))]
#[inline]
pub fn get_vehicle_mod_kit(vehicle: Vehicle) -> i32 {
    call(0x6325D1A044AE510D, (vehicle,))
}

/// `GetVehicleModKitType`.
///
/// <https://docs.fivem.net/natives/?_0xFC058F5121E54C32>
#[doc(alias(
    "GetVehicleModKitType",
    "GET_VEHICLE_MOD_KIT_TYPE",
    "0xFC058F5121E54C32"
))]
#[inline]
pub fn get_vehicle_mod_kit_type(vehicle: Vehicle) -> i32 {
    call(0xFC058F5121E54C32, (vehicle,))
}

/// `GetVehicleModModifierValue`.
///
/// <https://docs.fivem.net/natives/?_0x90A38E9838E0A8C1>
#[doc(alias(
    "GetVehicleModModifierValue",
    "GET_VEHICLE_MOD_MODIFIER_VALUE",
    "0x90A38E9838E0A8C1"
))]
#[inline]
pub fn get_vehicle_mod_modifier_value(vehicle: Vehicle, mod_type: i32, mod_index: i32) -> i32 {
    call(0x90A38E9838E0A8C1, (vehicle, mod_type, mod_index))
}

/// `GetVehicleModVariation`.
///
/// <https://docs.fivem.net/natives/?_0xB3924ECD70E095DC>
#[doc(alias(
    "GetVehicleModVariation",
    "GET_VEHICLE_MOD_VARIATION",
    "0xB3924ECD70E095DC"
))]
#[inline]
pub fn get_vehicle_mod_variation(vehicle: Vehicle, mod_type: i32) -> bool {
    call(0xB3924ECD70E095DC, (vehicle, mod_type))
}

/// `GetVehicleModelAcceleration`.
///
/// <https://docs.fivem.net/natives/?_0x8C044C5C84505B6A>
#[doc(alias(
    "GetVehicleModelAcceleration",
    "GET_VEHICLE_MODEL_ACCELERATION",
    "0x8C044C5C84505B6A"
))]
#[inline]
pub fn get_vehicle_model_acceleration(model_hash: impl Into<Hash>) -> f32 {
    let model_hash: Hash = model_hash.into();
    call(0x8C044C5C84505B6A, (model_hash,))
}

/// `GetVehicleModelEstimatedAgility`.
///
/// <https://docs.fivem.net/natives/?_0x53409B5163D5B846>
#[doc(alias(
    "GetVehicleModelEstimatedAgility",
    "_GET_VEHICLE_MODEL_ESTIMATED_AGILITY",
    "GET_VEHICLE_MODEL_ACCELERATION_MAX_MODS",
    "GetVehicleModelAccelerationMaxMods",
    "0x53409B5163D5B846",
    "_GET_VEHICLE_MODEL_DOWN_FORCE",
    "GetVehicleModelDownForce"
))]
#[inline]
pub fn get_vehicle_model_estimated_agility(model_hash: impl Into<Hash>) -> f32 {
    let model_hash: Hash = model_hash.into();
    call(0x53409B5163D5B846, (model_hash,))
}

/// `GetVehicleModelEstimatedMaxSpeed`.
///
/// <https://docs.fivem.net/natives/?_0xF417C2502FFFED43>
#[doc(alias(
    "GetVehicleModelEstimatedMaxSpeed",
    "GET_VEHICLE_MODEL_ESTIMATED_MAX_SPEED",
    "0xF417C2502FFFED43",
    "_GET_VEHICLE_MODEL_MAX_SPEED",
    "GetVehicleModelMaxSpeed"
))]
#[inline]
pub fn get_vehicle_model_estimated_max_speed(model_hash: impl Into<Hash>) -> f32 {
    let model_hash: Hash = model_hash.into();
    call(0xF417C2502FFFED43, (model_hash,))
}

/// `GetVehicleModelMaxBraking`.
///
/// <https://docs.fivem.net/natives/?_0xDC53FD41B4ED944C>
#[doc(alias(
    "GetVehicleModelMaxBraking",
    "GET_VEHICLE_MODEL_MAX_BRAKING",
    "0xDC53FD41B4ED944C"
))]
#[inline]
pub fn get_vehicle_model_max_braking(model_hash: impl Into<Hash>) -> f32 {
    let model_hash: Hash = model_hash.into();
    call(0xDC53FD41B4ED944C, (model_hash,))
}

/// `GetVehicleModelMaxBrakingMaxMods`.
///
/// <https://docs.fivem.net/natives/?_0xBFBA3BA79CFF7EBF>
#[doc(alias(
    "GetVehicleModelMaxBrakingMaxMods",
    "GET_VEHICLE_MODEL_MAX_BRAKING_MAX_MODS",
    "0xBFBA3BA79CFF7EBF",
    "_GET_VEHICLE_MODEL_HAND_BRAKE",
    "GetVehicleModelHandBrake"
))]
#[inline]
pub fn get_vehicle_model_max_braking_max_mods(model_hash: impl Into<Hash>) -> f32 {
    let model_hash: Hash = model_hash.into();
    call(0xBFBA3BA79CFF7EBF, (model_hash,))
}

/// `GetVehicleModelMaxKnots`.
///
/// <https://docs.fivem.net/natives/?_0xC6AD107DDC9054CC>
#[doc(alias(
    "GetVehicleModelMaxKnots",
    "_GET_VEHICLE_MODEL_MAX_KNOTS",
    "GET_FLYING_VEHICLE_MODEL_AGILITY",
    "GetFlyingVehicleModelAgility",
    "0xC6AD107DDC9054CC"
))]
#[inline]
pub fn get_vehicle_model_max_knots(model_hash: impl Into<Hash>) -> f32 {
    let model_hash: Hash = model_hash.into();
    call(0xC6AD107DDC9054CC, (model_hash,))
}

/// `GetVehicleModelMaxTraction`.
///
/// <https://docs.fivem.net/natives/?_0x539DE94D44FDFD0D>
#[doc(alias(
    "GetVehicleModelMaxTraction",
    "GET_VEHICLE_MODEL_MAX_TRACTION",
    "0x539DE94D44FDFD0D"
))]
#[inline]
pub fn get_vehicle_model_max_traction(model_hash: impl Into<Hash>) -> f32 {
    let model_hash: Hash = model_hash.into();
    call(0x539DE94D44FDFD0D, (model_hash,))
}

/// `GetVehicleModelNumberOfSeats`.
///
/// <https://docs.fivem.net/natives/?_0x2AD93716F184EDA4>
#[doc(alias(
    "GetVehicleModelNumberOfSeats",
    "GET_VEHICLE_MODEL_NUMBER_OF_SEATS",
    "0x2AD93716F184EDA4",
    "_GET_VEHICLE_MODEL_MAX_NUMBER_OF_PASSENGERS",
    "GetVehicleModelMaxNumberOfPassengers"
))]
#[inline]
pub fn get_vehicle_model_number_of_seats(model_hash: impl Into<Hash>) -> i32 {
    let model_hash: Hash = model_hash.into();
    call(0x2AD93716F184EDA4, (model_hash,))
}

/// `GetVehicleModelValue`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x5873C14A52D74236>
#[doc(alias(
    "GetVehicleModelValue",
    "GET_VEHICLE_MODEL_VALUE",
    "0x5873C14A52D74236",
    "_GET_VEHICLE_MODEL_MONETARY_VALUE",
    "GetVehicleModelMonetaryValue"
))]
#[inline]
pub fn get_vehicle_model_value(vehicle_model: impl Into<Hash>) -> i32 {
    let vehicle_model: Hash = vehicle_model.into();
    call(0x5873C14A52D74236, (vehicle_model,))
}

/// `GetVehicleNeonLightsColour`.
///
/// The values: `r`, `g`, `b`.
///
/// <https://docs.fivem.net/natives/?_0x7619EEE8C886757F>
#[doc(alias(
    "GetVehicleNeonLightsColour",
    "_GET_VEHICLE_NEON_LIGHTS_COLOUR",
    "GET_VEHICLE_NEON_COLOUR",
    "GetVehicleNeonColour",
    "0x7619EEE8C886757F"
))]
#[inline]
pub fn get_vehicle_neon_lights_colour(vehicle: Vehicle) -> (i32, i32, i32) {
    let mut r = Out::<i32>::default();
    let mut g = Out::<i32>::default();
    let mut b = Out::<i32>::default();
    call::<()>(0x7619EEE8C886757F, (vehicle, &mut r, &mut g, &mut b));
    (r.get(), g.get(), b.get())
}

/// `GetVehicleNumberOfBrokenBones`.
///
/// <https://docs.fivem.net/natives/?_0x2C8CBFE1EA5FC631>
#[doc(alias(
    "GetVehicleNumberOfBrokenBones",
    "_GET_VEHICLE_NUMBER_OF_BROKEN_BONES",
    "GET_VEHICLE_NUM_OF_BROKEN_LOOSEN_PARTS",
    "GetVehicleNumOfBrokenLoosenParts",
    "0x2C8CBFE1EA5FC631"
))]
#[inline]
pub fn get_vehicle_number_of_broken_bones(vehicle: Vehicle) -> i32 {
    call(0x2C8CBFE1EA5FC631, (vehicle,))
}

/// `GetVehicleNumberOfBrokenOffBones`.
///
/// <https://docs.fivem.net/natives/?_0x42A4BEB35D372407>
#[doc(alias(
    "GetVehicleNumberOfBrokenOffBones",
    "_GET_VEHICLE_NUMBER_OF_BROKEN_OFF_BONES",
    "GET_VEHICLE_NUM_OF_BROKEN_OFF_PARTS",
    "GetVehicleNumOfBrokenOffParts",
    "0x42A4BEB35D372407"
))]
#[inline]
pub fn get_vehicle_number_of_broken_off_bones(vehicle: Vehicle) -> i32 {
    call(0x42A4BEB35D372407, (vehicle,))
}

/// `GetVehicleNumberOfPassengers`.
///
/// <https://docs.fivem.net/natives/?_0x24CB2137731FFE89>
#[doc(alias(
    "GetVehicleNumberOfPassengers",
    "GET_VEHICLE_NUMBER_OF_PASSENGERS",
    "0x24CB2137731FFE89"
))]
#[inline]
pub fn get_vehicle_number_of_passengers(vehicle: Vehicle) -> i32 {
    call(0x24CB2137731FFE89, (vehicle,))
}

/// `GetVehicleNumberPlateText`.
///
/// <https://docs.fivem.net/natives/?_0x7CE1CCB9B293020E>
#[doc(alias(
    "GetVehicleNumberPlateText",
    "GET_VEHICLE_NUMBER_PLATE_TEXT",
    "0x7CE1CCB9B293020E"
))]
#[inline]
pub fn get_vehicle_number_plate_text(vehicle: Vehicle) -> Option<String> {
    call(0x7CE1CCB9B293020E, (vehicle,))
}

/// `GetVehicleNumberPlateTextIndex`.
///
/// <https://docs.fivem.net/natives/?_0xF11BC2DD9A3E7195>
#[doc(alias(
    "GetVehicleNumberPlateTextIndex",
    "GET_VEHICLE_NUMBER_PLATE_TEXT_INDEX",
    "0xF11BC2DD9A3E7195"
))]
#[inline]
pub fn get_vehicle_number_plate_text_index(vehicle: Vehicle) -> i32 {
    call(0xF11BC2DD9A3E7195, (vehicle,))
}

/// `GetVehiclePetrolTankHealth`.
///
/// <https://docs.fivem.net/natives/?_0x7D5DABE888D2D074>
#[doc(alias(
    "GetVehiclePetrolTankHealth",
    "GET_VEHICLE_PETROL_TANK_HEALTH",
    "0x7D5DABE888D2D074"
))]
#[inline]
pub fn get_vehicle_petrol_tank_health(vehicle: Vehicle) -> f32 {
    call(0x7D5DABE888D2D074, (vehicle,))
}

/// `GetVehiclePlateType`.
///
/// <https://docs.fivem.net/natives/?_0x9CCC9525BF2408E0>
#[doc(alias("GetVehiclePlateType", "GET_VEHICLE_PLATE_TYPE", "0x9CCC9525BF2408E0"))]
#[inline]
pub fn get_vehicle_plate_type(vehicle: Vehicle) -> i32 {
    call(0x9CCC9525BF2408E0, (vehicle,))
}

/// `GetVehicleRecordingId`.
///
/// <https://docs.fivem.net/natives/?_0x21543C612379DB3C>
#[doc(alias(
    "GetVehicleRecordingId",
    "GET_VEHICLE_RECORDING_ID",
    "0x21543C612379DB3C"
))]
#[inline]
pub fn get_vehicle_recording_id(recording: i32, script: &str) -> i32 {
    call(0x21543C612379DB3C, (recording, script))
}

/// `GetVehicleRoofLivery`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x60190048C0764A26>
#[doc(alias(
    "GetVehicleRoofLivery",
    "_GET_VEHICLE_ROOF_LIVERY",
    "GET_VEHICLE_LIVERY2",
    "GetVehicleLivery2",
    "0x60190048C0764A26"
))]
#[inline]
pub fn get_vehicle_roof_livery(vehicle: Vehicle) -> i32 {
    call(0x60190048C0764A26, (vehicle,))
}

/// `GetVehicleRoofLiveryCount`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x5ECB40269053C0D4>
#[doc(alias(
    "GetVehicleRoofLiveryCount",
    "_GET_VEHICLE_ROOF_LIVERY_COUNT",
    "GET_VEHICLE_LIVERY2_COUNT",
    "GetVehicleLivery2Count",
    "0x5ECB40269053C0D4"
))]
#[inline]
pub fn get_vehicle_roof_livery_count(vehicle: Vehicle) -> i32 {
    call(0x5ECB40269053C0D4, (vehicle,))
}

/// `GetVehicleSuspensionBounds`.
///
/// The values: `out1`, `out2`.
///
/// <https://docs.fivem.net/natives/?_0xDF7E3EEB29642C38>
#[doc(alias(
    "GetVehicleSuspensionBounds",
    "_GET_VEHICLE_SUSPENSION_BOUNDS",
    "GET_VEHICLE_SIZE",
    "GetVehicleSize",
    "0xDF7E3EEB29642C38"
))]
#[inline]
pub fn get_vehicle_suspension_bounds(vehicle: Vehicle) -> (Vector3, Vector3) {
    let mut out1 = Out::<Vector3>::default();
    let mut out2 = Out::<Vector3>::default();
    call::<()>(0xDF7E3EEB29642C38, (vehicle, &mut out1, &mut out2));
    (out1.get(), out2.get())
}

/// `GetVehicleSuspensionHeight`.
///
/// <https://docs.fivem.net/natives/?_0x53952FD2BAA19F17>
#[doc(alias(
    "GetVehicleSuspensionHeight",
    "_GET_VEHICLE_SUSPENSION_HEIGHT",
    "GET_FAKE_SUSPENSION_LOWERING_AMOUNT",
    "GetFakeSuspensionLoweringAmount",
    "0x53952FD2BAA19F17"
))]
#[inline]
pub fn get_vehicle_suspension_height(vehicle: Vehicle) -> f32 {
    call(0x53952FD2BAA19F17, (vehicle,))
}

/// `GetVehicleTrailerVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x1CDD6BADC297830D>
#[doc(alias(
    "GetVehicleTrailerVehicle",
    "GET_VEHICLE_TRAILER_VEHICLE",
    "0x1CDD6BADC297830D"
))]
#[inline]
pub fn get_vehicle_trailer_vehicle(vehicle: Vehicle) -> Option<Vehicle> {
    let mut trailer = Out::<Vehicle>::default();
    let result: bool = call(0x1CDD6BADC297830D, (vehicle, &mut trailer));
    result.then(|| trailer.get())
}

/// `GetVehicleTyreSmokeColor`.
///
/// The values: `r`, `g`, `b`.
///
/// <https://docs.fivem.net/natives/?_0xB635392A4938B3C3>
#[doc(alias(
    "GetVehicleTyreSmokeColor",
    "GET_VEHICLE_TYRE_SMOKE_COLOR",
    "0xB635392A4938B3C3"
))]
#[inline]
pub fn get_vehicle_tyre_smoke_color(vehicle: Vehicle) -> (i32, i32, i32) {
    let mut r = Out::<i32>::default();
    let mut g = Out::<i32>::default();
    let mut b = Out::<i32>::default();
    call::<()>(0xB635392A4938B3C3, (vehicle, &mut r, &mut g, &mut b));
    (r.get(), g.get(), b.get())
}

/// `GetVehicleTyresCanBurst`.
///
/// <https://docs.fivem.net/natives/?_0x678B9BB8C3F58FEB>
#[doc(alias(
    "GetVehicleTyresCanBurst",
    "GET_VEHICLE_TYRES_CAN_BURST",
    "0x678B9BB8C3F58FEB"
))]
#[inline]
pub fn get_vehicle_tyres_can_burst(vehicle: Vehicle) -> bool {
    call(0x678B9BB8C3F58FEB, (vehicle,))
}

/// `GetVehicleWeaponRestrictedAmmo`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x8181CE2F25CB9BB7>
#[doc(alias(
    "GetVehicleWeaponRestrictedAmmo",
    "GET_VEHICLE_WEAPON_RESTRICTED_AMMO",
    "0x8181CE2F25CB9BB7",
    "_GET_VEHICLE_WEAPON_CAPACITY",
    "GetVehicleWeaponCapacity"
))]
#[inline]
pub fn get_vehicle_weapon_restricted_ammo(vehicle: Vehicle, weapon_index: i32) -> i32 {
    call(0x8181CE2F25CB9BB7, (vehicle, weapon_index))
}

/// `GetVehicleWheelType`.
///
/// <https://docs.fivem.net/natives/?_0xB3ED1BFB4BE636DC>
#[doc(alias("GetVehicleWheelType", "GET_VEHICLE_WHEEL_TYPE", "0xB3ED1BFB4BE636DC"))]
#[inline]
pub fn get_vehicle_wheel_type(vehicle: Vehicle) -> i32 {
    call(0xB3ED1BFB4BE636DC, (vehicle,))
}

/// `GetVehicleWindowTint`.
///
/// <https://docs.fivem.net/natives/?_0x0EE21293DAD47C95>
#[doc(alias(
    "GetVehicleWindowTint",
    "GET_VEHICLE_WINDOW_TINT",
    "0x0EE21293DAD47C95"
))]
#[inline]
pub fn get_vehicle_window_tint(vehicle: Vehicle) -> i32 {
    call(0x0EE21293DAD47C95, (vehicle,))
}

/// `GetVehicleXenonLightsColor`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x3DFF319A831E0CDB>
#[doc(alias(
    "GetVehicleXenonLightsColor",
    "_GET_VEHICLE_XENON_LIGHTS_COLOR",
    "GET_VEHICLE_XENON_LIGHT_COLOR_INDEX",
    "GetVehicleXenonLightColorIndex",
    "0x3DFF319A831E0CDB",
    "_GET_VEHICLE_HEADLIGHTS_COLOUR",
    "GetVehicleHeadlightsColour",
    "_GET_VEHICLE_XENON_LIGHTS_COLOUR",
    "GetVehicleXenonLightsColour"
))]
#[inline]
pub fn get_vehicle_xenon_lights_color(vehicle: Vehicle) -> i32 {
    call(0x3DFF319A831E0CDB, (vehicle,))
}

/// `HasFilledVehiclePopulation`.
///
/// <https://docs.fivem.net/natives/?_0x91D6DD290888CBAB>
#[doc(alias(
    "HasFilledVehiclePopulation",
    "_HAS_FILLED_VEHICLE_POPULATION",
    "HAS_INSTANT_FILL_VEHICLE_POPULATION_FINISHED",
    "HasInstantFillVehiclePopulationFinished",
    "0x91D6DD290888CBAB"
))]
#[inline]
pub fn has_filled_vehicle_population() -> bool {
    call(0x91D6DD290888CBAB, ())
}

/// `HasPreloadModsFinished`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x06F43E5175EB6D96>
#[doc(alias(
    "HasPreloadModsFinished",
    "HAS_PRELOAD_MODS_FINISHED",
    "0x06F43E5175EB6D96"
))]
#[inline]
pub fn has_preload_mods_finished(p0: i32) -> bool {
    call(0x06F43E5175EB6D96, (p0,))
}

/// `HasVehicleAssetLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x1BBE0523B8DB9A21>
#[doc(alias(
    "HasVehicleAssetLoaded",
    "HAS_VEHICLE_ASSET_LOADED",
    "0x1BBE0523B8DB9A21"
))]
#[inline]
pub fn has_vehicle_asset_loaded(vehicle_asset: i32) -> bool {
    call(0x1BBE0523B8DB9A21, (vehicle_asset,))
}

/// `HasVehiclePhoneExplosiveDevice`.
///
/// <https://docs.fivem.net/natives/?_0x6ADAABD3068C5235>
#[doc(alias(
    "HasVehiclePhoneExplosiveDevice",
    "HAS_VEHICLE_PHONE_EXPLOSIVE_DEVICE",
    "0x6ADAABD3068C5235"
))]
#[inline]
pub fn has_vehicle_phone_explosive_device() -> bool {
    call(0x6ADAABD3068C5235, ())
}

/// `HasVehicleRecordingBeenLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x300D614A4C785FC4>
#[doc(alias(
    "HasVehicleRecordingBeenLoaded",
    "HAS_VEHICLE_RECORDING_BEEN_LOADED",
    "0x300D614A4C785FC4"
))]
#[inline]
pub fn has_vehicle_recording_been_loaded(recording: i32, script: &str) -> bool {
    call(0x300D614A4C785FC4, (recording, script))
}

/// `HaveVehicleModsStreamedIn`.
///
/// <https://docs.fivem.net/natives/?_0x9A83F5F9963775EF>
#[doc(alias(
    "HaveVehicleModsStreamedIn",
    "HAVE_VEHICLE_MODS_STREAMED_IN",
    "0x9A83F5F9963775EF",
    "_IS_VEHICLE_MOD_LOAD_DONE",
    "IsVehicleModLoadDone"
))]
#[inline]
pub fn have_vehicle_mods_streamed_in(vehicle: Vehicle) -> bool {
    call(0x9A83F5F9963775EF, (vehicle,))
}

/// `HideVehicleTombstone`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0xAE71FB656C600587>
#[doc(alias(
    "HideVehicleTombstone",
    "_HIDE_VEHICLE_TOMBSTONE",
    "HIDE_TOMBSTONE",
    "HideTombstone",
    "0xAE71FB656C600587"
))]
#[inline]
pub fn hide_vehicle_tombstone(vehicle: Vehicle, toggle: bool) {
    call(0xAE71FB656C600587, (vehicle, toggle))
}

/// `InstantlyFillVehiclePopulation`.
///
/// <https://docs.fivem.net/natives/?_0x48ADC8A773564670>
#[doc(alias(
    "InstantlyFillVehiclePopulation",
    "INSTANTLY_FILL_VEHICLE_POPULATION",
    "0x48ADC8A773564670"
))]
#[inline]
pub fn instantly_fill_vehicle_population() {
    call(0x48ADC8A773564670, ())
}

/// `IsAnyEntityAttachedToHandlerFrame`.
///
/// <https://docs.fivem.net/natives/?_0x62CA17B74C435651>
#[doc(alias(
    "IsAnyEntityAttachedToHandlerFrame",
    "IS_ANY_ENTITY_ATTACHED_TO_HANDLER_FRAME",
    "0x62CA17B74C435651"
))]
#[inline]
pub fn is_any_entity_attached_to_handler_frame(vehicle: Vehicle) -> bool {
    call(0x62CA17B74C435651, (vehicle,))
}

/// `IsAnyPedRappellingFromHeli`.
///
/// <https://docs.fivem.net/natives/?_0x291E373D483E7EE7>
#[doc(alias(
    "IsAnyPedRappellingFromHeli",
    "IS_ANY_PED_RAPPELLING_FROM_HELI",
    "0x291E373D483E7EE7",
    "_ANY_PASSENGERS_RAPPELING",
    "AnyPassengersRappeling",
    "_IS_ANY_PASSENGER_RAPPELING_FROM_VEHICLE",
    "IsAnyPassengerRappelingFromVehicle"
))]
#[inline]
pub fn is_any_ped_rappelling_from_heli(vehicle: Vehicle) -> bool {
    call(0x291E373D483E7EE7, (vehicle,))
}

/// `IsAnyVehicleNearPoint`.
///
/// <https://docs.fivem.net/natives/?_0x61E1DD6125A3EEE6>
#[doc(alias(
    "IsAnyVehicleNearPoint",
    "IS_ANY_VEHICLE_NEAR_POINT",
    "0x61E1DD6125A3EEE6"
))]
#[inline]
pub fn is_any_vehicle_near_point(x: f32, y: f32, z: f32, radius: f32) -> bool {
    call(0x61E1DD6125A3EEE6, (x, y, z, radius))
}

/// `IsBigVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x9F243D3919F442FE>
#[doc(alias("IsBigVehicle", "IS_BIG_VEHICLE", "0x9F243D3919F442FE"))]
#[inline]
pub fn is_big_vehicle(vehicle: Vehicle) -> bool {
    call(0x9F243D3919F442FE, (vehicle,))
}

/// `IsBoatAnchored`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0xB0AD1238A709B1A2>
#[doc(alias(
    "IsBoatAnchored",
    "IS_BOAT_ANCHORED",
    "0xB0AD1238A709B1A2",
    "_IS_BOAT_ANCHORED_AND_FROZEN",
    "IsBoatAnchoredAndFrozen"
))]
#[inline]
pub fn is_boat_anchored(boat: Vehicle) -> bool {
    call(0xB0AD1238A709B1A2, (boat,))
}

/// `IsCopVehicleInArea_3d`.
///
/// <https://docs.fivem.net/natives/?_0x7EEF65D5F153E26A>
#[doc(alias(
    "IsCopVehicleInArea_3d",
    "IS_COP_VEHICLE_IN_AREA_3D",
    "0x7EEF65D5F153E26A"
))]
#[inline]
pub fn is_cop_vehicle_in_area_3d(x1: f32, x2: f32, y1: f32, y2: f32, z1: f32, z2: f32) -> bool {
    call(0x7EEF65D5F153E26A, (x1, x2, y1, y2, z1, z2))
}

/// `IsEntityAttachedToHandlerFrame`.
///
/// <https://docs.fivem.net/natives/?_0x57715966069157AD>
#[doc(alias(
    "IsEntityAttachedToHandlerFrame",
    "IS_ENTITY_ATTACHED_TO_HANDLER_FRAME",
    "0x57715966069157AD",
    "SET_PED_ENABLED_BIKE_RINGTONE",
    "SetPedEnabledBikeRingtone",
    "_IS_VEHICLE_NEAR_ENTITY",
    "IsVehicleNearEntity"
))]
#[inline]
pub fn is_entity_attached_to_handler_frame(vehicle: Vehicle, entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x57715966069157AD, (vehicle, entity))
}

/// `IsEntryPointForSeatClear`.
///
/// <https://docs.fivem.net/natives/?_0x639431E895B9AA57>
#[doc(alias(
    "IsEntryPointForSeatClear",
    "IS_ENTRY_POINT_FOR_SEAT_CLEAR",
    "0x639431E895B9AA57",
    "_IS_VEHICLE_SEAT_ACCESSIBLE",
    "IsVehicleSeatAccessible"
))]
#[inline]
pub fn is_entry_point_for_seat_clear(
    ped: Ped,
    vehicle: Vehicle,
    seat_index: i32,
    check_side: bool,
    left_side: bool,
) -> bool {
    call(
        0x639431E895B9AA57,
        (ped, vehicle, seat_index, check_side, left_side),
    )
}

/// `IsHandlerFrameAboveContainer`.
///
/// <https://docs.fivem.net/natives/?_0x89D630CF5EA96D23>
#[doc(alias(
    "IsHandlerFrameAboveContainer",
    "_IS_HANDLER_FRAME_ABOVE_CONTAINER",
    "IS_HANDLER_FRAME_LINED_UP_WITH_CONTAINER",
    "IsHandlerFrameLinedUpWithContainer",
    "0x89D630CF5EA96D23"
))]
#[inline]
pub fn is_handler_frame_above_container(handler: Vehicle, container: impl Into<Entity>) -> bool {
    let container: Entity = container.into();
    call(0x89D630CF5EA96D23, (handler, container))
}

/// `IsHeliLandingAreaBlocked`.
///
/// <https://docs.fivem.net/natives/?_0x634148744F385576>
#[doc(alias(
    "IsHeliLandingAreaBlocked",
    "IS_HELI_LANDING_AREA_BLOCKED",
    "0x634148744F385576"
))]
#[inline]
pub fn is_heli_landing_area_blocked(vehicle: Vehicle) -> bool {
    call(0x634148744F385576, (vehicle,))
}

/// `IsHeliPartBroken`.
///
/// <https://docs.fivem.net/natives/?_0xBC74B4BE25EB6C8A>
#[doc(alias("IsHeliPartBroken", "IS_HELI_PART_BROKEN", "0xBC74B4BE25EB6C8A"))]
#[inline]
pub fn is_heli_part_broken(vehicle: Vehicle, p1: bool, p2: bool, p3: bool) -> bool {
    call(0xBC74B4BE25EB6C8A, (vehicle, p1, p2, p3))
}

/// `IsMissionTrain`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0xAD464F2E18836BFC>
#[doc(alias(
    "IsMissionTrain",
    "_IS_MISSION_TRAIN",
    "IS_MISSION_TRAIN",
    "0xAD464F2E18836BFC"
))]
#[inline]
pub fn is_mission_train(vehicle: Vehicle) -> bool {
    call(0xAD464F2E18836BFC, (vehicle,))
}

/// `IsNitrousActive`, since game build 3095.
///
/// <https://docs.fivem.net/natives/?_0x491E822B2C464FE4>
#[doc(alias("IsNitrousActive", "IS_NITROUS_ACTIVE", "0x491E822B2C464FE4"))]
#[inline]
pub fn is_nitrous_active(vehicle: Vehicle) -> bool {
    call(0x491E822B2C464FE4, (vehicle,))
}

/// `IsPedExclusiveDriverOfVehicle`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xB09D25E77C33EB3F>
#[doc(alias(
    "IsPedExclusiveDriverOfVehicle",
    "_IS_PED_EXCLUSIVE_DRIVER_OF_VEHICLE",
    "IS_PED_EXCLUSIVE_DRIVER_OF_VEHICLE",
    "0xB09D25E77C33EB3F"
))]
#[inline]
pub fn is_ped_exclusive_driver_of_vehicle(ped: Ped, vehicle: Vehicle) -> Option<i32> {
    let mut out_index = Out::<i32>::default();
    let result: bool = call(0xB09D25E77C33EB3F, (ped, vehicle, &mut out_index));
    result.then(|| out_index.get())
}

/// `IsPlaneLandingGearIntact`.
///
/// <https://docs.fivem.net/natives/?_0x4198AB0022B15F87>
#[doc(alias(
    "IsPlaneLandingGearIntact",
    "IS_PLANE_LANDING_GEAR_INTACT",
    "0x4198AB0022B15F87",
    "_VEHICLE_HAS_LANDING_GEAR",
    "VehicleHasLandingGear"
))]
#[inline]
pub fn is_plane_landing_gear_intact(plane: Vehicle) -> bool {
    call(0x4198AB0022B15F87, (plane,))
}

/// `IsPlaybackGoingOnForVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x1C8A4C2C19E68EEC>
#[doc(alias(
    "IsPlaybackGoingOnForVehicle",
    "IS_PLAYBACK_GOING_ON_FOR_VEHICLE",
    "0x1C8A4C2C19E68EEC"
))]
#[inline]
pub fn is_playback_going_on_for_vehicle(vehicle: Vehicle) -> bool {
    call(0x1C8A4C2C19E68EEC, (vehicle,))
}

/// `IsPlaybackUsingAiGoingOnForVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xAEA8FD591FAD4106>
#[doc(alias(
    "IsPlaybackUsingAiGoingOnForVehicle",
    "IS_PLAYBACK_USING_AI_GOING_ON_FOR_VEHICLE",
    "0xAEA8FD591FAD4106"
))]
#[inline]
pub fn is_playback_using_ai_going_on_for_vehicle(vehicle: Vehicle) -> bool {
    call(0xAEA8FD591FAD4106, (vehicle,))
}

/// `IsSeatWarpOnly`.
///
/// <https://docs.fivem.net/natives/?_0xF7F203E31F96F6A1>
#[doc(alias("IsSeatWarpOnly", "IS_SEAT_WARP_ONLY", "0xF7F203E31F96F6A1"))]
#[inline]
pub fn is_seat_warp_only(vehicle: Vehicle, seat_index: i32) -> bool {
    call(0xF7F203E31F96F6A1, (vehicle, seat_index))
}

/// `IsTaxiLightOn`.
///
/// <https://docs.fivem.net/natives/?_0x7504C0F113AB50FC>
#[doc(alias("IsTaxiLightOn", "IS_TAXI_LIGHT_ON", "0x7504C0F113AB50FC"))]
#[inline]
pub fn is_taxi_light_on(vehicle: Vehicle) -> bool {
    call(0x7504C0F113AB50FC, (vehicle,))
}

/// `IsThisModelABicycle`.
///
/// <https://docs.fivem.net/natives/?_0xBF94DD42F63BDED2>
#[doc(alias("IsThisModelABicycle", "IS_THIS_MODEL_A_BICYCLE", "0xBF94DD42F63BDED2"))]
#[inline]
pub fn is_this_model_a_bicycle(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0xBF94DD42F63BDED2, (model,))
}

/// `IsThisModelABike`.
///
/// <https://docs.fivem.net/natives/?_0xB50C0B0CEDC6CE84>
#[doc(alias("IsThisModelABike", "IS_THIS_MODEL_A_BIKE", "0xB50C0B0CEDC6CE84"))]
#[inline]
pub fn is_this_model_a_bike(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0xB50C0B0CEDC6CE84, (model,))
}

/// `IsThisModelABoat`.
///
/// <https://docs.fivem.net/natives/?_0x45A9187928F4B9E3>
#[doc(alias("IsThisModelABoat", "IS_THIS_MODEL_A_BOAT", "0x45A9187928F4B9E3"))]
#[inline]
pub fn is_this_model_a_boat(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x45A9187928F4B9E3, (model,))
}

/// `IsThisModelACar`.
///
/// <https://docs.fivem.net/natives/?_0x7F6DB52EEFC96DF8>
#[doc(alias("IsThisModelACar", "IS_THIS_MODEL_A_CAR", "0x7F6DB52EEFC96DF8"))]
#[inline]
pub fn is_this_model_a_car(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x7F6DB52EEFC96DF8, (model,))
}

/// `IsThisModelAHeli`.
///
/// <https://docs.fivem.net/natives/?_0xDCE4334788AF94EA>
#[doc(alias("IsThisModelAHeli", "IS_THIS_MODEL_A_HELI", "0xDCE4334788AF94EA"))]
#[inline]
pub fn is_this_model_a_heli(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0xDCE4334788AF94EA, (model,))
}

/// `IsThisModelAJetski`.
///
/// <https://docs.fivem.net/natives/?_0x9537097412CF75FE>
#[doc(alias(
    "IsThisModelAJetski",
    "_IS_THIS_MODEL_A_JETSKI",
    "IS_THIS_MODEL_A_JETSKI",
    "0x9537097412CF75FE",
    "_IS_THIS_MODEL_AN_EMERGENCY_BOAT",
    "IsThisModelAnEmergencyBoat",
    "_IS_THIS_MODEL_A_SUBMERSIBLE",
    "IsThisModelASubmersible"
))]
#[inline]
pub fn is_this_model_a_jetski(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x9537097412CF75FE, (model,))
}

/// `IsThisModelAPlane`.
///
/// <https://docs.fivem.net/natives/?_0xA0948AB42D7BA0DE>
#[doc(alias("IsThisModelAPlane", "IS_THIS_MODEL_A_PLANE", "0xA0948AB42D7BA0DE"))]
#[inline]
pub fn is_this_model_a_plane(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0xA0948AB42D7BA0DE, (model,))
}

/// `IsThisModelAQuadbike`.
///
/// <https://docs.fivem.net/natives/?_0x39DAC362EE65FA28>
#[doc(alias(
    "IsThisModelAQuadbike",
    "IS_THIS_MODEL_A_QUADBIKE",
    "0x39DAC362EE65FA28"
))]
#[inline]
pub fn is_this_model_a_quadbike(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x39DAC362EE65FA28, (model,))
}

/// `IsThisModelATrain`.
///
/// <https://docs.fivem.net/natives/?_0xAB935175B22E822B>
#[doc(alias("IsThisModelATrain", "IS_THIS_MODEL_A_TRAIN", "0xAB935175B22E822B"))]
#[inline]
pub fn is_this_model_a_train(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0xAB935175B22E822B, (model,))
}

/// `IsThisModelAnAmphibiousCar`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x633F6F44A537EBB6>
#[doc(alias(
    "IsThisModelAnAmphibiousCar",
    "_IS_THIS_MODEL_AN_AMPHIBIOUS_CAR",
    "IS_THIS_MODEL_AN_AMPHIBIOUS_CAR",
    "0x633F6F44A537EBB6"
))]
#[inline]
pub fn is_this_model_an_amphibious_car(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x633F6F44A537EBB6, (model,))
}

/// `IsThisModelAnAmphibiousQuadbike`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xA1A9FC1C76A6730D>
#[doc(alias(
    "IsThisModelAnAmphibiousQuadbike",
    "_IS_THIS_MODEL_AN_AMPHIBIOUS_QUADBIKE",
    "IS_THIS_MODEL_AN_AMPHIBIOUS_QUADBIKE",
    "0xA1A9FC1C76A6730D"
))]
#[inline]
pub fn is_this_model_an_amphibious_quadbike(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0xA1A9FC1C76A6730D, (model,))
}

/// `IsToggleModOn`.
///
/// <https://docs.fivem.net/natives/?_0x84B233A8C8FC8AE7>
#[doc(alias("IsToggleModOn", "IS_TOGGLE_MOD_ON", "0x84B233A8C8FC8AE7"))]
#[inline]
pub fn is_toggle_mod_on(vehicle: Vehicle, mod_type: i32) -> bool {
    call(0x84B233A8C8FC8AE7, (vehicle, mod_type))
}

/// `IsTurretSeat`.
///
/// <https://docs.fivem.net/natives/?_0xE33FFA906CE74880>
#[doc(alias("IsTurretSeat", "IS_TURRET_SEAT", "0xE33FFA906CE74880"))]
#[inline]
pub fn is_turret_seat(vehicle: Vehicle, seat_index: i32) -> bool {
    call(0xE33FFA906CE74880, (vehicle, seat_index))
}

/// `IsVehicleAConvertible`.
///
/// <https://docs.fivem.net/natives/?_0x52F357A30698BCCE>
#[doc(alias(
    "IsVehicleAConvertible",
    "IS_VEHICLE_A_CONVERTIBLE",
    "0x52F357A30698BCCE"
))]
#[inline]
pub fn is_vehicle_a_convertible(vehicle: Vehicle, check_roof_extras: bool) -> bool {
    call(0x52F357A30698BCCE, (vehicle, check_roof_extras))
}

/// `IsVehicleAlarmActivated`.
///
/// <https://docs.fivem.net/natives/?_0x4319E335B71FFF34>
#[doc(alias(
    "IsVehicleAlarmActivated",
    "IS_VEHICLE_ALARM_ACTIVATED",
    "0x4319E335B71FFF34"
))]
#[inline]
pub fn is_vehicle_alarm_activated(vehicle: Vehicle) -> bool {
    call(0x4319E335B71FFF34, (vehicle,))
}

/// `IsVehicleAttachedToCargobob`.
///
/// <https://docs.fivem.net/natives/?_0xD40148F22E81A1D9>
#[doc(alias(
    "IsVehicleAttachedToCargobob",
    "IS_VEHICLE_ATTACHED_TO_CARGOBOB",
    "0xD40148F22E81A1D9"
))]
#[inline]
pub fn is_vehicle_attached_to_cargobob(cargobob: Vehicle, vehicle_attached: Vehicle) -> bool {
    call(0xD40148F22E81A1D9, (cargobob, vehicle_attached))
}

/// `IsVehicleAttachedToTowTruck`.
///
/// <https://docs.fivem.net/natives/?_0x146DF9EC4C4B9FD4>
#[doc(alias(
    "IsVehicleAttachedToTowTruck",
    "IS_VEHICLE_ATTACHED_TO_TOW_TRUCK",
    "0x146DF9EC4C4B9FD4"
))]
#[inline]
pub fn is_vehicle_attached_to_tow_truck(tow_truck: Vehicle, vehicle: Vehicle) -> bool {
    call(0x146DF9EC4C4B9FD4, (tow_truck, vehicle))
}

/// `IsVehicleAttachedToTrailer`.
///
/// <https://docs.fivem.net/natives/?_0xE7CF3C4F9F489F0C>
#[doc(alias(
    "IsVehicleAttachedToTrailer",
    "IS_VEHICLE_ATTACHED_TO_TRAILER",
    "0xE7CF3C4F9F489F0C"
))]
#[inline]
pub fn is_vehicle_attached_to_trailer(vehicle: Vehicle) -> bool {
    call(0xE7CF3C4F9F489F0C, (vehicle,))
}

/// `IsVehicleBeingHalted`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0xC69BB1D832A710EF>
#[doc(alias(
    "IsVehicleBeingHalted",
    "_IS_VEHICLE_BEING_HALTED",
    "IS_VEHICLE_BEING_BROUGHT_TO_HALT",
    "IsVehicleBeingBroughtToHalt",
    "0xC69BB1D832A710EF"
))]
#[inline]
pub fn is_vehicle_being_halted(vehicle: Vehicle) -> bool {
    call(0xC69BB1D832A710EF, (vehicle,))
}

/// `IsVehicleBumperBouncing`.
///
/// <https://docs.fivem.net/natives/?_0x27B926779DEB502D>
#[doc(alias(
    "IsVehicleBumperBouncing",
    "IS_VEHICLE_BUMPER_BOUNCING",
    "0x27B926779DEB502D"
))]
#[inline]
pub fn is_vehicle_bumper_bouncing(vehicle: Vehicle, front_bumper: bool) -> bool {
    call(0x27B926779DEB502D, (vehicle, front_bumper))
}

/// `IsVehicleBumperBrokenOff`.
///
/// <https://docs.fivem.net/natives/?_0x468056A6BB6F3846>
#[doc(alias(
    "IsVehicleBumperBrokenOff",
    "IS_VEHICLE_BUMPER_BROKEN_OFF",
    "0x468056A6BB6F3846"
))]
#[inline]
pub fn is_vehicle_bumper_broken_off(vehicle: Vehicle, front: bool) -> bool {
    call(0x468056A6BB6F3846, (vehicle, front))
}

/// `IsVehicleDamaged`.
///
/// <https://docs.fivem.net/natives/?_0xBCDC5017D3CE1E9E>
#[doc(alias(
    "IsVehicleDamaged",
    "_IS_VEHICLE_DAMAGED",
    "GET_DOES_VEHICLE_HAVE_DAMAGE_DECALS",
    "GetDoesVehicleHaveDamageDecals",
    "0xBCDC5017D3CE1E9E"
))]
#[inline]
pub fn is_vehicle_damaged(vehicle: Vehicle) -> bool {
    call(0xBCDC5017D3CE1E9E, (vehicle,))
}

/// `IsVehicleDoorDamaged`.
///
/// <https://docs.fivem.net/natives/?_0xB8E181E559464527>
#[doc(alias(
    "IsVehicleDoorDamaged",
    "IS_VEHICLE_DOOR_DAMAGED",
    "0xB8E181E559464527"
))]
#[inline]
pub fn is_vehicle_door_damaged(veh: Vehicle, door_id: i32) -> bool {
    call(0xB8E181E559464527, (veh, door_id))
}

/// `IsVehicleDoorFullyOpen`.
///
/// <https://docs.fivem.net/natives/?_0x3E933CFF7B111C22>
#[doc(alias(
    "IsVehicleDoorFullyOpen",
    "IS_VEHICLE_DOOR_FULLY_OPEN",
    "0x3E933CFF7B111C22"
))]
#[inline]
pub fn is_vehicle_door_fully_open(vehicle: Vehicle, door_index: i32) -> bool {
    call(0x3E933CFF7B111C22, (vehicle, door_index))
}

/// `IsVehicleDriveable`.
///
/// <https://docs.fivem.net/natives/?_0x4C241E39B23DF959>
#[doc(alias("IsVehicleDriveable", "IS_VEHICLE_DRIVEABLE", "0x4C241E39B23DF959"))]
#[inline]
pub fn is_vehicle_driveable(vehicle: Vehicle, is_on_fire_check: bool) -> bool {
    call(0x4C241E39B23DF959, (vehicle, is_on_fire_check))
}

/// `IsVehicleEngineOnFire`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xEC69ADF931AAE0C3>
#[doc(alias(
    "IsVehicleEngineOnFire",
    "_IS_VEHICLE_ENGINE_ON_FIRE",
    "GET_BOTH_VEHICLE_HEADLIGHTS_DAMAGED",
    "GetBothVehicleHeadlightsDamaged",
    "0xEC69ADF931AAE0C3"
))]
#[inline]
pub fn is_vehicle_engine_on_fire(vehicle: Vehicle) -> bool {
    call(0xEC69ADF931AAE0C3, (vehicle,))
}

/// `IsVehicleExtraTurnedOn`.
///
/// <https://docs.fivem.net/natives/?_0xD2E6822DBFD6C8BD>
#[doc(alias(
    "IsVehicleExtraTurnedOn",
    "IS_VEHICLE_EXTRA_TURNED_ON",
    "0xD2E6822DBFD6C8BD"
))]
#[inline]
pub fn is_vehicle_extra_turned_on(vehicle: Vehicle, extra_id: i32) -> bool {
    call(0xD2E6822DBFD6C8BD, (vehicle, extra_id))
}

/// `IsVehicleHighDetail`.
///
/// <https://docs.fivem.net/natives/?_0x1F25887F3C104278>
#[doc(alias("IsVehicleHighDetail", "IS_VEHICLE_HIGH_DETAIL", "0x1F25887F3C104278"))]
#[inline]
pub fn is_vehicle_high_detail(vehicle: Vehicle) -> bool {
    call(0x1F25887F3C104278, (vehicle,))
}

/// `IsVehicleInBurnout`.
///
/// <https://docs.fivem.net/natives/?_0x1297A88E081430EB>
#[doc(alias("IsVehicleInBurnout", "IS_VEHICLE_IN_BURNOUT", "0x1297A88E081430EB"))]
#[inline]
pub fn is_vehicle_in_burnout(vehicle: Vehicle) -> bool {
    call(0x1297A88E081430EB, (vehicle,))
}

/// `IsVehicleInGarageArea`.
///
/// <https://docs.fivem.net/natives/?_0xCEE4490CD57BB3C2>
#[doc(alias(
    "IsVehicleInGarageArea",
    "IS_VEHICLE_IN_GARAGE_AREA",
    "0xCEE4490CD57BB3C2"
))]
#[inline]
pub fn is_vehicle_in_garage_area(garage_name: &str, vehicle: Vehicle) -> bool {
    call(0xCEE4490CD57BB3C2, (garage_name, vehicle))
}

/// `IsVehicleInSubmarineMode`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xA77DC70BD689A1E5>
#[doc(alias(
    "IsVehicleInSubmarineMode",
    "IS_VEHICLE_IN_SUBMARINE_MODE",
    "0xA77DC70BD689A1E5",
    "_GET_IS_SUBMARINE_VEHICLE_TRANSFORMED",
    "GetIsSubmarineVehicleTransformed"
))]
#[inline]
pub fn is_vehicle_in_submarine_mode(vehicle: Vehicle) -> bool {
    call(0xA77DC70BD689A1E5, (vehicle,))
}

/// `IsVehicleModGen9Exclusive`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x00834EAC4A96E010>
#[doc(alias(
    "IsVehicleModGen9Exclusive",
    "IS_VEHICLE_MOD_GEN9_EXCLUSIVE",
    "0x00834EAC4A96E010",
    "_IS_VEHICLE_MOD_HSW_EXCLUSIVE",
    "IsVehicleModHswExclusive"
))]
#[inline]
pub fn is_vehicle_mod_gen9_exclusive(vehicle: Vehicle, mod_type: i32, mod_index: i32) -> bool {
    call(0x00834EAC4A96E010, (vehicle, mod_type, mod_index))
}

/// `IsVehicleModel`.
///
/// <https://docs.fivem.net/natives/?_0x423E8DE37D934D89>
#[doc(alias("IsVehicleModel", "IS_VEHICLE_MODEL", "0x423E8DE37D934D89"))]
#[inline]
pub fn is_vehicle_model(vehicle: Vehicle, model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x423E8DE37D934D89, (vehicle, model))
}

/// `IsVehicleNeonLightEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x8C4B92553E4766A5>
#[doc(alias(
    "IsVehicleNeonLightEnabled",
    "_IS_VEHICLE_NEON_LIGHT_ENABLED",
    "GET_VEHICLE_NEON_ENABLED",
    "GetVehicleNeonEnabled",
    "0x8C4B92553E4766A5"
))]
#[inline]
pub fn is_vehicle_neon_light_enabled(vehicle: Vehicle, index: i32) -> bool {
    call(0x8C4B92553E4766A5, (vehicle, index))
}

/// `IsVehicleOnAllWheels`.
///
/// <https://docs.fivem.net/natives/?_0xB104CD1BABF302E2>
#[doc(alias(
    "IsVehicleOnAllWheels",
    "IS_VEHICLE_ON_ALL_WHEELS",
    "0xB104CD1BABF302E2"
))]
#[inline]
pub fn is_vehicle_on_all_wheels(vehicle: Vehicle) -> bool {
    call(0xB104CD1BABF302E2, (vehicle,))
}

/// `IsVehicleOnBoostPad`.
///
/// <https://docs.fivem.net/natives/?_0x71C6302CBCA6CA35>
#[doc(alias(
    "IsVehicleOnBoostPad",
    "_IS_VEHICLE_ON_BOOST_PAD",
    "0x71C6302CBCA6CA35"
))]
#[inline]
pub fn is_vehicle_on_boost_pad(vehicle: Vehicle) -> bool {
    call(0x71C6302CBCA6CA35, (vehicle,))
}

/// `IsVehicleParachuteActive`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x3DE51E9C80B116CF>
#[doc(alias(
    "IsVehicleParachuteActive",
    "_IS_VEHICLE_PARACHUTE_ACTIVE",
    "IS_VEHICLE_PARACHUTE_DEPLOYED",
    "IsVehicleParachuteDeployed",
    "0x3DE51E9C80B116CF"
))]
#[inline]
pub fn is_vehicle_parachute_active(vehicle: Vehicle) -> bool {
    call(0x3DE51E9C80B116CF, (vehicle,))
}

/// `IsVehicleRocketBoostActive`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x3D34E80EED4AE3BE>
#[doc(alias(
    "IsVehicleRocketBoostActive",
    "_IS_VEHICLE_ROCKET_BOOST_ACTIVE",
    "IS_ROCKET_BOOST_ACTIVE",
    "IsRocketBoostActive",
    "0x3D34E80EED4AE3BE"
))]
#[inline]
pub fn is_vehicle_rocket_boost_active(vehicle: Vehicle) -> bool {
    call(0x3D34E80EED4AE3BE, (vehicle,))
}

/// `IsVehicleSearchlightOn`.
///
/// <https://docs.fivem.net/natives/?_0xC0F97FCE55094987>
#[doc(alias(
    "IsVehicleSearchlightOn",
    "IS_VEHICLE_SEARCHLIGHT_ON",
    "0xC0F97FCE55094987"
))]
#[inline]
pub fn is_vehicle_searchlight_on(vehicle: Vehicle) -> bool {
    call(0xC0F97FCE55094987, (vehicle,))
}

/// `IsVehicleSeatFree`.
///
/// <https://docs.fivem.net/natives/?_0x22AC59A870E6A669>
#[doc(alias("IsVehicleSeatFree", "IS_VEHICLE_SEAT_FREE", "0x22AC59A870E6A669"))]
#[inline]
pub fn is_vehicle_seat_free(vehicle: Vehicle, seat_index: i32) -> bool {
    call(0x22AC59A870E6A669, (vehicle, seat_index))
}

/// `IsVehicleSirenAudioOn`.
///
/// <https://docs.fivem.net/natives/?_0xB5CC40FBCB586380>
#[doc(alias(
    "IsVehicleSirenAudioOn",
    "IS_VEHICLE_SIREN_AUDIO_ON",
    "0xB5CC40FBCB586380",
    "_IS_VEHICLE_SIREN_SOUND_ON",
    "IsVehicleSirenSoundOn"
))]
#[inline]
pub fn is_vehicle_siren_audio_on(vehicle: Vehicle) -> bool {
    call(0xB5CC40FBCB586380, (vehicle,))
}

/// `IsVehicleSirenOn`.
///
/// <https://docs.fivem.net/natives/?_0x4C9BF537BE2634B2>
#[doc(alias("IsVehicleSirenOn", "IS_VEHICLE_SIREN_ON", "0x4C9BF537BE2634B2"))]
#[inline]
pub fn is_vehicle_siren_on(vehicle: Vehicle) -> bool {
    call(0x4C9BF537BE2634B2, (vehicle,))
}

/// `IsVehicleSlipstreamLeader`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x48C633E94A8142A7>
#[doc(alias(
    "IsVehicleSlipstreamLeader",
    "_IS_VEHICLE_SLIPSTREAM_LEADER",
    "IS_VEHICLE_PRODUCING_SLIP_STREAM",
    "IsVehicleProducingSlipStream",
    "0x48C633E94A8142A7"
))]
#[inline]
pub fn is_vehicle_slipstream_leader(vehicle: Vehicle) -> bool {
    call(0x48C633E94A8142A7, (vehicle,))
}

/// `IsVehicleSprayable`.
///
/// <https://docs.fivem.net/natives/?_0x8D474C8FAEFF6CDE>
#[doc(alias(
    "IsVehicleSprayable",
    "IS_VEHICLE_SPRAYABLE",
    "0x8D474C8FAEFF6CDE",
    "_IS_VEHICLE_SHOP_RESPRAY_ALLOWED",
    "IsVehicleShopResprayAllowed"
))]
#[inline]
pub fn is_vehicle_sprayable(vehicle: Vehicle) -> bool {
    call(0x8D474C8FAEFF6CDE, (vehicle,))
}

/// `IsVehicleStolen`.
///
/// <https://docs.fivem.net/natives/?_0x4AF9BD80EEBEB453>
#[doc(alias("IsVehicleStolen", "IS_VEHICLE_STOLEN", "0x4AF9BD80EEBEB453"))]
#[inline]
pub fn is_vehicle_stolen(vehicle: Vehicle) -> bool {
    call(0x4AF9BD80EEBEB453, (vehicle,))
}

/// `IsVehicleStopped`.
///
/// <https://docs.fivem.net/natives/?_0x5721B434AD84D57A>
#[doc(alias("IsVehicleStopped", "IS_VEHICLE_STOPPED", "0x5721B434AD84D57A"))]
#[inline]
pub fn is_vehicle_stopped(vehicle: Vehicle) -> bool {
    call(0x5721B434AD84D57A, (vehicle,))
}

/// `IsVehicleStoppedAtTrafficLights`.
///
/// <https://docs.fivem.net/natives/?_0x2959F696AE390A99>
#[doc(alias(
    "IsVehicleStoppedAtTrafficLights",
    "IS_VEHICLE_STOPPED_AT_TRAFFIC_LIGHTS",
    "0x2959F696AE390A99"
))]
#[inline]
pub fn is_vehicle_stopped_at_traffic_lights(vehicle: Vehicle) -> bool {
    call(0x2959F696AE390A99, (vehicle,))
}

/// `IsVehicleStuckOnRoof`.
///
/// <https://docs.fivem.net/natives/?_0xB497F06B288DCFDF>
#[doc(alias(
    "IsVehicleStuckOnRoof",
    "IS_VEHICLE_STUCK_ON_ROOF",
    "0xB497F06B288DCFDF"
))]
#[inline]
pub fn is_vehicle_stuck_on_roof(vehicle: Vehicle) -> bool {
    call(0xB497F06B288DCFDF, (vehicle,))
}

/// `IsVehicleStuckTimerUp`.
///
/// <https://docs.fivem.net/natives/?_0x679BE1DAF71DA874>
#[doc(alias(
    "IsVehicleStuckTimerUp",
    "IS_VEHICLE_STUCK_TIMER_UP",
    "0x679BE1DAF71DA874"
))]
#[inline]
pub fn is_vehicle_stuck_timer_up(vehicle: Vehicle, p1: i32, p2: i32) -> bool {
    call(0x679BE1DAF71DA874, (vehicle, p1, p2))
}

/// `IsVehicleTyreBurst`.
///
/// <https://docs.fivem.net/natives/?_0xBA291848A0815CA9>
#[doc(alias("IsVehicleTyreBurst", "IS_VEHICLE_TYRE_BURST", "0xBA291848A0815CA9"))]
#[inline]
pub fn is_vehicle_tyre_burst(vehicle: Vehicle, wheel_id: i32, is_burst_to_rim: bool) -> bool {
    call(0xBA291848A0815CA9, (vehicle, wheel_id, is_burst_to_rim))
}

/// `IsVehicleVisible`.
///
/// <https://docs.fivem.net/natives/?_0xAA0A52D24FB98293>
#[doc(alias("IsVehicleVisible", "IS_VEHICLE_VISIBLE", "0xAA0A52D24FB98293"))]
#[inline]
pub fn is_vehicle_visible(vehicle: Vehicle) -> bool {
    call(0xAA0A52D24FB98293, (vehicle,))
}

/// `IsVehicleWeaponDisabled`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x563B65A643ED072E>
#[doc(alias(
    "IsVehicleWeaponDisabled",
    "_IS_VEHICLE_WEAPON_DISABLED",
    "IS_VEHICLE_WEAPON_DISABLED",
    "0x563B65A643ED072E"
))]
#[inline]
pub fn is_vehicle_weapon_disabled(
    weapon_hash: impl Into<Hash>,
    vehicle: Vehicle,
    owner: Ped,
) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x563B65A643ED072E, (weapon_hash, vehicle, owner))
}

/// `IsVehicleWindowIntact`.
///
/// <https://docs.fivem.net/natives/?_0x46E571A0E20D01F1>
#[doc(alias(
    "IsVehicleWindowIntact",
    "IS_VEHICLE_WINDOW_INTACT",
    "0x46E571A0E20D01F1"
))]
#[inline]
pub fn is_vehicle_window_intact(vehicle: Vehicle, window_index: i32) -> bool {
    call(0x46E571A0E20D01F1, (vehicle, window_index))
}

/// `LowerConvertibleRoof`.
///
/// <https://docs.fivem.net/natives/?_0xDED51F703D0FA83D>
#[doc(alias("LowerConvertibleRoof", "LOWER_CONVERTIBLE_ROOF", "0xDED51F703D0FA83D"))]
#[inline]
pub fn lower_convertible_roof(vehicle: Vehicle, instantly_lower: bool) {
    call(0xDED51F703D0FA83D, (vehicle, instantly_lower))
}

/// `LowerRetractableWheels`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x5335BE58C083E74E>
#[doc(alias(
    "LowerRetractableWheels",
    "_LOWER_RETRACTABLE_WHEELS",
    "SET_WHEELS_RETRACTED_INSTANTLY",
    "SetWheelsRetractedInstantly",
    "0x5335BE58C083E74E"
))]
#[inline]
pub fn lower_retractable_wheels(vehicle: Vehicle) {
    call(0x5335BE58C083E74E, (vehicle,))
}

/// `ModifyVehicleTopSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x93A3996368C94158>
#[doc(alias(
    "ModifyVehicleTopSpeed",
    "MODIFY_VEHICLE_TOP_SPEED",
    "0x93A3996368C94158",
    "_SET_VEHICLE_ENGINE_POWER_MULTIPLIER",
    "SetVehicleEnginePowerMultiplier"
))]
#[inline]
pub fn modify_vehicle_top_speed(vehicle: Vehicle, percent_change: f32) {
    call(0x93A3996368C94158, (vehicle, percent_change))
}

/// `N_0x0205f5365292d2eb`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x0205F5365292D2EB>
#[doc(alias(
    "N_0x0205f5365292d2eb",
    "SET_ARRIVE_DISTANCE_OVERRIDE_FOR_VEHICLE_PERSUIT_ATTACK",
    "SetArriveDistanceOverrideForVehiclePersuitAttack",
    "0x0205F5365292D2EB"
))]
#[inline]
pub fn n_0x0205f5365292d2eb(vehicle: Vehicle, p1: f32) {
    call(0x0205F5365292D2EB, (vehicle, p1))
}

/// `N_0x0419b167ee128f33`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x0419B167EE128F33>
#[doc(alias(
    "N_0x0419b167ee128f33",
    "VEHICLE_SET_OVERRIDE_EXTENABLE_SIDE_RATIO",
    "VehicleSetOverrideExtenableSideRatio",
    "0x0419B167EE128F33"
))]
#[inline]
pub fn n_0x0419b167ee128f33(p0: i32, p1: i32) -> i32 {
    call(0x0419B167EE128F33, (p0, p1))
}

/// `N_0x0581730ab9380412`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x0581730AB9380412>
#[doc(alias(
    "N_0x0581730ab9380412",
    "SET_VEHICLE_TURRET_TARGET",
    "SetVehicleTurretTarget",
    "0x0581730AB9380412"
))]
#[inline]
pub fn n_0x0581730ab9380412(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x0581730AB9380412, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x063ae2b2cc273588`.
///
/// <https://docs.fivem.net/natives/?_0x063AE2B2CC273588>
#[doc(alias(
    "N_0x063ae2b2cc273588",
    "SET_SHOULD_LERP_FROM_AI_TO_FULL_RECORDING",
    "SetShouldLerpFromAiToFullRecording",
    "0x063AE2B2CC273588"
))]
#[inline]
pub fn n_0x063ae2b2cc273588(vehicle: Vehicle, p1: bool) {
    call(0x063AE2B2CC273588, (vehicle, p1))
}

/// `N_0x065d03a9d6b2c6b5`, since game build 463.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x065D03A9D6B2C6B5>
#[doc(alias(
    "N_0x065d03a9d6b2c6b5",
    "SET_VEHICLE_CAN_EJECT_PASSENGERS_IF_LOCKED",
    "SetVehicleCanEjectPassengersIfLocked",
    "0x065D03A9D6B2C6B5"
))]
#[inline]
pub fn n_0x065d03a9d6b2c6b5(p0: i32, p1: i32) {
    call(0x065D03A9D6B2C6B5, (p0, p1))
}

/// `N_0x107a473d7a6647a9`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x107A473D7A6647A9>
#[doc(alias(
    "N_0x107a473d7a6647a9",
    "SET_SHORT_SLOWDOWN_FOR_LANDING",
    "SetShortSlowdownForLanding",
    "0x107A473D7A6647A9"
))]
#[inline]
pub fn n_0x107a473d7a6647a9(vehicle: Vehicle) {
    call(0x107A473D7A6647A9, (vehicle,))
}

/// `N_0x1312ddd8385aee4e`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x1312DDD8385AEE4E>
#[doc(alias(
    "N_0x1312ddd8385aee4e",
    "SET_WHEELIE_ENABLED",
    "SetWheelieEnabled",
    "0x1312DDD8385AEE4E"
))]
#[inline]
pub fn n_0x1312ddd8385aee4e(p0: i32, p1: i32) {
    call(0x1312DDD8385AEE4E, (p0, p1))
}

/// `N_0x182f266c2d9e2beb`.
///
/// <https://docs.fivem.net/natives/?_0x182F266C2D9E2BEB>
#[doc(alias(
    "N_0x182f266c2d9e2beb",
    "SET_VEHICLE_CUSTOM_PATH_NODE_STREAMING_RADIUS",
    "SetVehicleCustomPathNodeStreamingRadius",
    "0x182F266C2D9E2BEB"
))]
#[inline]
pub fn n_0x182f266c2d9e2beb(vehicle: Vehicle, p1: f32) {
    call(0x182F266C2D9E2BEB, (vehicle, p1))
}

/// `N_0x2310a8f9421ebf43`, since game build 2372.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2310A8F9421EBF43>
#[doc(alias(
    "N_0x2310a8f9421ebf43",
    "ALLOW_TRAIN_TO_BE_REMOVED_BY_POPULATION",
    "AllowTrainToBeRemovedByPopulation",
    "0x2310A8F9421EBF43"
))]
#[inline]
pub fn n_0x2310a8f9421ebf43(p0: i32) {
    call(0x2310A8F9421EBF43, (p0,))
}

/// `N_0x2311dd7159f00582`.
///
/// <https://docs.fivem.net/natives/?_0x2311DD7159F00582>
#[doc(alias(
    "N_0x2311dd7159f00582",
    "SET_VEHICLE_RESPECTS_LOCKS_WHEN_HAS_DRIVER",
    "SetVehicleRespectsLocksWhenHasDriver",
    "0x2311DD7159F00582"
))]
#[inline]
pub fn n_0x2311dd7159f00582(vehicle: Vehicle, p1: bool) {
    call(0x2311DD7159F00582, (vehicle, p1))
}

/// `N_0x2c4a1590abf43e8b`.
///
/// <https://docs.fivem.net/natives/?_0x2C4A1590ABF43E8B>
#[doc(alias(
    "N_0x2c4a1590abf43e8b",
    "SET_VEHICLE_WILL_TELL_OTHERS_TO_HURRY",
    "SetVehicleWillTellOthersToHurry",
    "0x2C4A1590ABF43E8B"
))]
#[inline]
pub fn n_0x2c4a1590abf43e8b(vehicle: Vehicle, p1: bool) {
    call(0x2C4A1590ABF43E8B, (vehicle, p1))
}

/// `N_0x3441cad2f2231923`.
///
/// <https://docs.fivem.net/natives/?_0x3441CAD2F2231923>
#[doc(alias(
    "N_0x3441cad2f2231923",
    "SET_ALLOW_VEHICLE_EXPLODES_ON_CONTACT",
    "SetAllowVehicleExplodesOnContact",
    "0x3441CAD2F2231923"
))]
#[inline]
pub fn n_0x3441cad2f2231923(vehicle: Vehicle, p1: bool) {
    call(0x3441CAD2F2231923, (vehicle, p1))
}

/// `N_0x35bb21de06784373`, since game build 463.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x35BB21DE06784373>
#[doc(alias(
    "N_0x35bb21de06784373",
    "SET_VEHICLE_OCCUPANTS_TAKE_EXPLOSIVE_DAMAGE",
    "SetVehicleOccupantsTakeExplosiveDamage",
    "0x35BB21DE06784373"
))]
#[inline]
pub fn n_0x35bb21de06784373(p0: i32, p1: i32) {
    call(0x35BB21DE06784373, (p0, p1))
}

/// `N_0x35e0654f4bad7971`.
///
/// <https://docs.fivem.net/natives/?_0x35E0654F4BAD7971>
#[doc(alias(
    "N_0x35e0654f4bad7971",
    "SET_AMBIENT_VEHICLE_NEON_ENABLED",
    "SetAmbientVehicleNeonEnabled",
    "0x35E0654F4BAD7971"
))]
#[inline]
pub fn n_0x35e0654f4bad7971(p0: bool) {
    call(0x35E0654F4BAD7971, (p0,))
}

/// `N_0x36de109527a2c0c4`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x36DE109527A2C0C4>
#[doc(alias(
    "N_0x36de109527a2c0c4",
    "SET_VEHICLE_COMBAT_MODE",
    "SetVehicleCombatMode",
    "0x36DE109527A2C0C4"
))]
#[inline]
pub fn n_0x36de109527a2c0c4(toggle: bool) {
    call(0x36DE109527A2C0C4, (toggle,))
}

/// `N_0x3b458ddb57038f08`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x3B458DDB57038F08>
#[doc(alias(
    "N_0x3b458ddb57038f08",
    "SET_VEHICLE_DOOR_AUTO_LOCK",
    "SetVehicleDoorAutoLock",
    "0x3B458DDB57038F08"
))]
#[inline]
pub fn n_0x3b458ddb57038f08(vehicle: Vehicle, door_index: i32, toggle: bool) {
    call(0x3B458DDB57038F08, (vehicle, door_index, toggle))
}

/// `N_0x407dc5e97db1a4d3`, since game build 1493.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x407DC5E97DB1A4D3>
#[doc(alias(
    "N_0x407dc5e97db1a4d3",
    "SET_VEHICLE_HOMING_LOCKEDONTO_STATE",
    "SetVehicleHomingLockedontoState",
    "0x407DC5E97DB1A4D3"
))]
#[inline]
pub fn n_0x407dc5e97db1a4d3(p0: i32, p1: i32) {
    call(0x407DC5E97DB1A4D3, (p0, p1))
}

/// `N_0x41290b40fa63e6da`, since game build 1011.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x41290B40FA63E6DA>
#[doc(alias(
    "N_0x41290b40fa63e6da",
    "SET_VEHICLE_USE_BOOST_BUTTON_FOR_WHEEL_RETRACT",
    "SetVehicleUseBoostButtonForWheelRetract",
    "0x41290B40FA63E6DA"
))]
#[inline]
pub fn n_0x41290b40fa63e6da(p0: i32) {
    call(0x41290B40FA63E6DA, (p0,))
}

/// `N_0x428ad3e26c8d9eb0`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x428AD3E26C8D9EB0>
#[doc(alias(
    "N_0x428ad3e26c8d9eb0",
    "SET_FORMATION_LEADER",
    "SetFormationLeader",
    "0x428AD3E26C8D9EB0"
))]
#[inline]
pub fn n_0x428ad3e26c8d9eb0(vehicle: Vehicle, x: f32, y: f32, z: f32, p4: f32) {
    call(0x428AD3E26C8D9EB0, (vehicle, x, y, z, p4))
}

/// `N_0x430a7631a84c9be7`, since game build 1180.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x430A7631A84C9BE7>
#[doc(alias(
    "N_0x430a7631a84c9be7",
    "SET_GROUND_EFFECT_REDUCES_DRAG",
    "SetGroundEffectReducesDrag",
    "0x430A7631A84C9BE7"
))]
#[inline]
pub fn n_0x430a7631a84c9be7(p0: i32) {
    call(0x430A7631A84C9BE7, (p0,))
}

/// `N_0x4419966c9936071a`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x4419966C9936071A>
#[doc(alias(
    "N_0x4419966c9936071a",
    "CLEAR_VEHICLE_PETROLTANK_FIRE_CULPRIT",
    "ClearVehiclePetroltankFireCulprit",
    "0x4419966C9936071A"
))]
#[inline]
pub fn n_0x4419966c9936071a(vehicle: Vehicle) {
    call(0x4419966C9936071A, (vehicle,))
}

/// `N_0x4ad280eb48b2d8e6`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0x4AD280EB48B2D8E6>
#[doc(alias(
    "N_0x4ad280eb48b2d8e6",
    "SET_DISABLE_WANTED_CONES_RESPONSE",
    "SetDisableWantedConesResponse",
    "0x4AD280EB48B2D8E6"
))]
#[inline]
pub fn n_0x4ad280eb48b2d8e6(vehicle: Vehicle, togle: bool) {
    call(0x4AD280EB48B2D8E6, (vehicle, togle))
}

/// `N_0x4d9d109f63fee1d4`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x4D9D109F63FEE1D4>
#[doc(alias(
    "N_0x4d9d109f63fee1d4",
    "SET_FORCE_VEHICLE_ENGINE_DAMAGE_BY_BULLET",
    "SetForceVehicleEngineDamageByBullet",
    "0x4D9D109F63FEE1D4"
))]
#[inline]
pub fn n_0x4d9d109f63fee1d4(p0: i32, p1: bool) {
    call(0x4D9D109F63FEE1D4, (p0, p1))
}

/// `N_0x51db102f4a3ba5e0`.
///
/// <https://docs.fivem.net/natives/?_0x51DB102F4A3BA5E0>
#[doc(alias(
    "N_0x51db102f4a3ba5e0",
    "NETWORK_ENABLE_EMPTY_CROWDING_VEHICLES_REMOVAL",
    "NetworkEnableEmptyCrowdingVehiclesRemoval",
    "0x51DB102F4A3BA5E0"
))]
#[inline]
pub fn n_0x51db102f4a3ba5e0(toggle: bool) {
    call(0x51DB102F4A3BA5E0, (toggle,))
}

/// `N_0x51f30db60626a20e`, since game build 1180.
///
/// Of unknown type: `p8`.
///
/// <https://docs.fivem.net/natives/?_0x51F30DB60626A20E>
#[doc(alias(
    "N_0x51f30db60626a20e",
    "GET_CAN_VEHICLE_BE_PLACED_HERE",
    "GetCanVehicleBePlacedHere",
    "0x51F30DB60626A20E"
))]
#[inline]
pub fn n_0x51f30db60626a20e(
    vehicle: Vehicle,
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    p7: i32,
    p8: i32,
) -> bool {
    call(
        0x51F30DB60626A20E,
        (vehicle, x, y, z, rot_x, rot_y, rot_z, p7, p8),
    )
}

/// `N_0x56eb5e94318d3fb6`.
///
/// <https://docs.fivem.net/natives/?_0x56EB5E94318D3FB6>
#[doc(alias(
    "N_0x56eb5e94318d3fb6",
    "SET_CARGOBOB_PICKUP_MAGNET_ENSURE_PICKUP_ENTITY_UPRIGHT",
    "SetCargobobPickupMagnetEnsurePickupEntityUpright",
    "0x56EB5E94318D3FB6"
))]
#[inline]
pub fn n_0x56eb5e94318d3fb6(vehicle: Vehicle, p1: bool) {
    call(0x56EB5E94318D3FB6, (vehicle, p1))
}

/// `N_0x5845066d8a1ea7f7`.
///
/// Of unknown type: `p4`.
///
/// <https://docs.fivem.net/natives/?_0x5845066D8A1EA7F7>
#[doc(alias(
    "N_0x5845066d8a1ea7f7",
    "SET_ADDITIONAL_ROTATION_FOR_RECORDED_VEHICLE_PLAYBACK",
    "SetAdditionalRotationForRecordedVehiclePlayback",
    "0x5845066D8A1EA7F7"
))]
#[inline]
pub fn n_0x5845066d8a1ea7f7(vehicle: Vehicle, x: f32, y: f32, z: f32, p4: i32) {
    call(0x5845066D8A1EA7F7, (vehicle, x, y, z, p4))
}

/// `N_0x59c3757b3b7408e8`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x59C3757B3B7408E8>
#[doc(alias(
    "N_0x59c3757b3b7408e8",
    "SET_PEDS_CAN_FALL_OFF_THIS_VEHICLE_FROM_LARGE_FALL_DAMAGE",
    "SetPedsCanFallOffThisVehicleFromLargeFallDamage",
    "0x59C3757B3B7408E8"
))]
#[inline]
pub fn n_0x59c3757b3b7408e8(vehicle: Vehicle, toggle: bool, p2: f32) {
    call(0x59C3757B3B7408E8, (vehicle, toggle, p2))
}

/// `N_0x5ba68a0840d546ac`, since game build 463.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x5BA68A0840D546AC>
#[doc(alias(
    "N_0x5ba68a0840d546ac",
    "HAS_VEHICLE_PETROLTANK_SET_ON_FIRE_BY_ENTITY",
    "HasVehiclePetroltankSetOnFireByEntity",
    "0x5BA68A0840D546AC"
))]
#[inline]
pub fn n_0x5ba68a0840d546ac(p0: i32, p1: i32) -> i32 {
    call(0x5BA68A0840D546AC, (p0, p1))
}

/// `N_0x5bbcf35bf6e456f7`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x5BBCF35BF6E456F7>
#[doc(alias(
    "N_0x5bbcf35bf6e456f7",
    "SET_USE_DOUBLE_CLICK_FOR_CAR_JUMP",
    "SetUseDoubleClickForCarJump",
    "0x5BBCF35BF6E456F7"
))]
#[inline]
pub fn n_0x5bbcf35bf6e456f7(toggle: bool) {
    call(0x5BBCF35BF6E456F7, (toggle,))
}

/// `N_0x5e569ec46ec21cae`.
///
/// <https://docs.fivem.net/natives/?_0x5E569EC46EC21CAE>
#[doc(alias(
    "N_0x5e569ec46ec21cae",
    "SET_VEHICLE_NO_EXPLOSION_DAMAGE_FROM_DRIVER",
    "SetVehicleNoExplosionDamageFromDriver",
    "0x5E569EC46EC21CAE"
))]
#[inline]
pub fn n_0x5e569ec46ec21cae(vehicle: Vehicle, toggle: bool) {
    call(0x5E569EC46EC21CAE, (vehicle, toggle))
}

/// `N_0x5ee5632f47ae9695`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x5EE5632F47AE9695>
#[doc(alias(
    "N_0x5ee5632f47ae9695",
    "OVERRIDE_PLANE_DAMAGE_THREHSOLD",
    "OverridePlaneDamageThrehsold",
    "0x5EE5632F47AE9695"
))]
#[inline]
pub fn n_0x5ee5632f47ae9695(vehicle: Vehicle, health: f32) {
    call(0x5EE5632F47AE9695, (vehicle, health))
}

/// `N_0x6501129c9e0ffa05`, since game build 877.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x6501129C9E0FFA05>
#[doc(alias(
    "N_0x6501129c9e0ffa05",
    "SET_VEHICLE_FORWARD_SPEED_XY",
    "SetVehicleForwardSpeedXy",
    "0x6501129C9E0FFA05"
))]
#[inline]
pub fn n_0x6501129c9e0ffa05(p0: i32, p1: i32) {
    call(0x6501129C9E0FFA05, (p0, p1))
}

/// `N_0x65b080555ea48149`, since game build 1011.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x65B080555EA48149>
#[doc(alias(
    "N_0x65b080555ea48149",
    "SET_SLOW_DOWN_EFFECT_DISABLED",
    "SetSlowDownEffectDisabled",
    "0x65B080555EA48149"
))]
#[inline]
pub fn n_0x65b080555ea48149(p0: i32) {
    call(0x65B080555EA48149, (p0,))
}

/// `N_0x66e3aaface2d1eb8`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x66E3AAFACE2D1EB8>
#[doc(alias(
    "N_0x66e3aaface2d1eb8",
    "SET_OVERRIDE_VEHICLE_DOOR_TORQUE",
    "SetOverrideVehicleDoorTorque",
    "0x66E3AAFACE2D1EB8"
))]
#[inline]
pub fn n_0x66e3aaface2d1eb8(p0: i32, p1: i32, p2: i32) {
    call(0x66E3AAFACE2D1EB8, (p0, p1, p2))
}

/// `N_0x6a973569ba094650`, since game build 1604.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x6A973569BA094650>
#[doc(alias(
    "N_0x6a973569ba094650",
    "SET_VEHICLE_IMPATIENCE_TIMER",
    "SetVehicleImpatienceTimer",
    "0x6A973569BA094650"
))]
#[inline]
pub fn n_0x6a973569ba094650(vehicle: Vehicle, p1: i32) {
    call(0x6A973569BA094650, (vehicle, p1))
}

/// `N_0x6eaaefc76acc311f`, since game build 757.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6EAAEFC76ACC311F>
#[doc(alias(
    "N_0x6eaaefc76acc311f",
    "GET_VEHICLE_HOMING_LOCKEDONTO_STATE",
    "GetVehicleHomingLockedontoState",
    "0x6EAAEFC76ACC311F"
))]
#[inline]
pub fn n_0x6eaaefc76acc311f(p0: i32) -> i32 {
    call(0x6EAAEFC76ACC311F, (p0,))
}

/// `N_0x6ebfb22d646ffc18`.
///
/// <https://docs.fivem.net/natives/?_0x6EBFB22D646FFC18>
#[doc(alias(
    "N_0x6ebfb22d646ffc18",
    "SET_VEHICLE_STOP_INSTANTLY_WHEN_PLAYER_INACTIVE",
    "SetVehicleStopInstantlyWhenPlayerInactive",
    "0x6EBFB22D646FFC18"
))]
#[inline]
pub fn n_0x6ebfb22d646ffc18(vehicle: Vehicle, p1: bool) {
    call(0x6EBFB22D646FFC18, (vehicle, p1))
}

/// `N_0x725012a415dba050`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x725012A415DBA050>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("N_0x725012a415dba050", "0x725012A415DBA050"))]
#[inline]
pub unsafe fn n_0x725012a415dba050(p0: i32, p1: &mut [u8], p2: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x725012A415DBA050, (p0, p1, p2))
}

/// `N_0x72beccf4b829522e`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x72BECCF4B829522E>
#[doc(alias(
    "N_0x72beccf4b829522e",
    "SET_CARGOBOB_EXTA_PICKUP_RANGE",
    "SetCargobobExtaPickupRange",
    "0x72BECCF4B829522E"
))]
#[inline]
pub fn n_0x72beccf4b829522e(p0: i32, p1: i32) {
    call(0x72BECCF4B829522E, (p0, p1))
}

/// `N_0x73561d4425a021a2`, since game build 791.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x73561D4425A021A2>
#[doc(alias(
    "N_0x73561d4425a021a2",
    "SET_BIKE_EASY_TO_LAND",
    "SetBikeEasyToLand",
    "0x73561D4425A021A2"
))]
#[inline]
pub fn n_0x73561d4425a021a2(p0: i32, p1: i32) {
    call(0x73561D4425A021A2, (p0, p1))
}

/// `N_0x737e398138550fff`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x737E398138550FFF>
#[doc(alias(
    "N_0x737e398138550fff",
    "SET_VEHICLE_TANK_STATIONARY",
    "SetVehicleTankStationary",
    "0x737E398138550FFF"
))]
#[inline]
pub fn n_0x737e398138550fff(vehicle: Vehicle, toggle: bool) {
    call(0x737E398138550FFF, (vehicle, toggle))
}

/// `N_0x76d26a22750e849e`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x76D26A22750E849E>
#[doc(alias(
    "N_0x76d26a22750e849e",
    "SET_VEHICLE_DONT_TERMINATE_TASK_WHEN_ACHIEVED",
    "SetVehicleDontTerminateTaskWhenAchieved",
    "0x76D26A22750E849E"
))]
#[inline]
pub fn n_0x76d26a22750e849e(vehicle: Vehicle) {
    call(0x76D26A22750E849E, (vehicle,))
}

/// `N_0x78ceee41f49f421f`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x78CEEE41F49F421F>
#[doc(alias(
    "N_0x78ceee41f49f421f",
    "SET_SHOULD_RESET_TURRET_IN_SCRIPTED_CAMERAS",
    "SetShouldResetTurretInScriptedCameras",
    "0x78CEEE41F49F421F"
))]
#[inline]
pub fn n_0x78ceee41f49f421f(p0: i32, p1: i32) {
    call(0x78CEEE41F49F421F, (p0, p1))
}

/// `N_0x796a877e459b99ea`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x796A877E459B99EA>
#[doc(alias(
    "N_0x796a877e459b99ea",
    "SET_POSITION_OFFSET_FOR_RECORDED_VEHICLE_PLAYBACK",
    "SetPositionOffsetForRecordedVehiclePlayback",
    "0x796A877E459B99EA"
))]
#[inline]
pub fn n_0x796a877e459b99ea(p0: i32, p1: f32, p2: f32, p3: f32) {
    call(0x796A877E459B99EA, (p0, p1, p2, p3))
}

/// `N_0x7bbe7ff626a591fe`, since game build 877.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7BBE7FF626A591FE>
#[doc(alias(
    "N_0x7bbe7ff626a591fe",
    "SET_SPEED_BOOST_EFFECT_DISABLED",
    "SetSpeedBoostEffectDisabled",
    "0x7BBE7FF626A591FE"
))]
#[inline]
pub fn n_0x7bbe7ff626a591fe(p0: i32) {
    call(0x7BBE7FF626A591FE, (p0,))
}

/// `N_0x80e3357fdef45c21`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x80E3357FDEF45C21>
#[doc(alias(
    "N_0x80e3357fdef45c21",
    "SET_ALLOW_RAMMING_SOOP_OR_RAMP",
    "SetAllowRammingSoopOrRamp",
    "0x80E3357FDEF45C21"
))]
#[inline]
pub fn n_0x80e3357fdef45c21(vehicle: Vehicle, toggle: bool) {
    call(0x80E3357FDEF45C21, (vehicle, toggle))
}

/// `N_0x8235f1bead557629`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x8235F1BEAD557629>
#[doc(alias(
    "N_0x8235f1bead557629",
    "SET_DISABLE_PED_STAND_ON_TOP",
    "SetDisablePedStandOnTop",
    "0x8235F1BEAD557629"
))]
#[inline]
pub fn n_0x8235f1bead557629(vehicle: Vehicle, toggle: bool) {
    call(0x8235F1BEAD557629, (vehicle, toggle))
}

/// `N_0x82e0ac411e41a5b4`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x82E0AC411E41A5B4>
#[doc(alias(
    "N_0x82e0ac411e41a5b4",
    "SET_VEHICLE_DETONATION_MODE",
    "SetVehicleDetonationMode",
    "0x82E0AC411E41A5B4"
))]
#[inline]
pub fn n_0x82e0ac411e41a5b4(toggle: bool) {
    call(0x82E0AC411E41A5B4, (toggle,))
}

/// `N_0x8533cafde1f0f336`, since game build 505.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x8533CAFDE1F0F336>
#[doc(alias(
    "N_0x8533cafde1f0f336",
    "GET_VEHICLE_IS_DUMMY",
    "GetVehicleIsDummy",
    "0x8533CAFDE1F0F336"
))]
#[inline]
pub fn n_0x8533cafde1f0f336(p0: i32) -> i32 {
    call(0x8533CAFDE1F0F336, (p0,))
}

/// `N_0x8664170ef165c4a6`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x8664170EF165C4A6>
#[doc(alias(
    "N_0x8664170ef165c4a6",
    "SET_IGNORE_PLANES_SMALL_PITCH_CHANGE",
    "SetIgnorePlanesSmallPitchChange",
    "0x8664170EF165C4A6"
))]
#[inline]
pub fn n_0x8664170ef165c4a6(p0: i32, p1: i32) {
    call(0x8664170EF165C4A6, (p0, p1))
}

/// `N_0x870b8b7a766615c8`, since game build 505.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x870B8B7A766615C8>
#[doc(alias(
    "N_0x870b8b7a766615c8",
    "SET_VEHICLE_BOBBLEHEAD_VELOCITY",
    "SetVehicleBobbleheadVelocity",
    "0x870B8B7A766615C8"
))]
#[inline]
pub fn n_0x870b8b7a766615c8(p0: i32, p1: i32, p2: i32) {
    call(0x870B8B7A766615C8, (p0, p1, p2))
}

/// `N_0x8821196d91fa2de5`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x8821196D91FA2DE5>
#[doc(alias(
    "N_0x8821196d91fa2de5",
    "SET_VEHICLE_FORCE_INTERIORLIGHT",
    "SetVehicleForceInteriorlight",
    "0x8821196D91FA2DE5"
))]
#[inline]
pub fn n_0x8821196d91fa2de5(vehicle: Vehicle, toggle: bool) {
    call(0x8821196D91FA2DE5, (vehicle, toggle))
}

/// `N_0x887fa38787de8c72`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0x887FA38787DE8C72>
#[doc(alias(
    "N_0x887fa38787de8c72",
    "SET_FORCE_FIX_LINK_MATRICES",
    "SetForceFixLinkMatrices",
    "0x887FA38787DE8C72"
))]
#[inline]
pub fn n_0x887fa38787de8c72(vehicle: Vehicle) {
    call(0x887FA38787DE8C72, (vehicle,))
}

/// `N_0x88bc673ca9e0ae99`.
///
/// <https://docs.fivem.net/natives/?_0x88BC673CA9E0AE99>
#[doc(alias(
    "N_0x88bc673ca9e0ae99",
    "SET_VEHICLE_USE_MORE_RESTRICTIVE_SPAWN_CHECKS",
    "SetVehicleUseMoreRestrictiveSpawnChecks",
    "0x88BC673CA9E0AE99"
))]
#[inline]
pub fn n_0x88bc673ca9e0ae99(vehicle: Vehicle, p1: bool) {
    call(0x88BC673CA9E0AE99, (vehicle, p1))
}

/// `N_0x8f0d5ba1c2cc91d7`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x8F0D5BA1C2CC91D7>
#[doc(alias(
    "N_0x8f0d5ba1c2cc91d7",
    "SET_DISABLE_RETRACTING_WEAPON_BLADES",
    "SetDisableRetractingWeaponBlades",
    "0x8F0D5BA1C2CC91D7"
))]
#[inline]
pub fn n_0x8f0d5ba1c2cc91d7(toggle: bool) {
    call(0x8F0D5BA1C2CC91D7, (toggle,))
}

/// `N_0x9640e30a7f395e4b`, since game build 1290.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x9640E30A7F395E4B>
#[doc(alias(
    "N_0x9640e30a7f395e4b",
    "SET_VEHICLE_DAMAGE_SCALES",
    "SetVehicleDamageScales",
    "0x9640E30A7F395E4B"
))]
#[inline]
pub fn n_0x9640e30a7f395e4b(vehicle: Vehicle, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x9640E30A7F395E4B, (vehicle, p1, p2, p3, p4))
}

/// `N_0x97841634ef7df1d6`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x97841634EF7DF1D6>
#[doc(alias(
    "N_0x97841634ef7df1d6",
    "SET_DISABLE_AUTOMATIC_CRASH_TASK",
    "SetDisableAutomaticCrashTask",
    "0x97841634EF7DF1D6"
))]
#[inline]
pub fn n_0x97841634ef7df1d6(vehicle: Vehicle, toggle: bool) {
    call(0x97841634EF7DF1D6, (vehicle, toggle))
}

/// `N_0x9849de24fcf23ccc`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x9849DE24FCF23CCC>
#[doc(alias(
    "N_0x9849de24fcf23ccc",
    "SET_VEHICLE_CAUSES_SWERVING",
    "SetVehicleCausesSwerving",
    "0x9849DE24FCF23CCC"
))]
#[inline]
pub fn n_0x9849de24fcf23ccc(vehicle: Vehicle, toggle: bool) {
    call(0x9849DE24FCF23CCC, (vehicle, toggle))
}

/// `N_0x99a05839c46ce316`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x99A05839C46CE316>
#[doc(alias(
    "N_0x99a05839c46ce316",
    "SET_VEHICLE_SHUNT_ON_STICK",
    "SetVehicleShuntOnStick",
    "0x99A05839C46CE316"
))]
#[inline]
pub fn n_0x99a05839c46ce316(toggle: bool) {
    call(0x99A05839C46CE316, (toggle,))
}

/// `N_0x99cad8e7afdb60fa`.
///
/// <https://docs.fivem.net/natives/?_0x99CAD8E7AFDB60FA>
#[doc(alias(
    "N_0x99cad8e7afdb60fa",
    "FORCE_SUB_THROTTLE_FOR_TIME",
    "ForceSubThrottleForTime",
    "0x99CAD8E7AFDB60FA"
))]
#[inline]
pub fn n_0x99cad8e7afdb60fa(vehicle: Vehicle, p1: f32, p2: f32) {
    call(0x99CAD8E7AFDB60FA, (vehicle, p1, p2))
}

/// `N_0x9bddc73cc6a115d4`.
///
/// <https://docs.fivem.net/natives/?_0x9BDDC73CC6A115D4>
#[doc(alias(
    "N_0x9bddc73cc6a115d4",
    "SET_CARGOBOB_PICKUP_MAGNET_SET_AMBIENT_MODE",
    "SetCargobobPickupMagnetSetAmbientMode",
    "0x9BDDC73CC6A115D4"
))]
#[inline]
pub fn n_0x9bddc73cc6a115d4(vehicle: Vehicle, p1: bool, p2: bool) {
    call(0x9BDDC73CC6A115D4, (vehicle, p1, p2))
}

/// `N_0x9becd4b9fef3f8a6`.
///
/// <https://docs.fivem.net/natives/?_0x9BECD4B9FEF3F8A6>
#[doc(alias(
    "N_0x9becd4b9fef3f8a6",
    "SET_VEHICLE_ACT_AS_IF_HAS_SIREN_ON",
    "SetVehicleActAsIfHasSirenOn",
    "0x9BECD4B9FEF3F8A6"
))]
#[inline]
pub fn n_0x9becd4b9fef3f8a6(vehicle: Vehicle, p1: bool) {
    call(0x9BECD4B9FEF3F8A6, (vehicle, p1))
}

/// `N_0x9d30687c57baa0bb`, since game build 1011.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x9D30687C57BAA0BB>
#[doc(alias(
    "N_0x9d30687c57baa0bb",
    "VEHICLE_SET_JET_WASH_FORCE_ENABLED",
    "VehicleSetJetWashForceEnabled",
    "0x9D30687C57BAA0BB"
))]
#[inline]
pub fn n_0x9d30687c57baa0bb(p0: i32) {
    call(0x9D30687C57BAA0BB, (p0,))
}

/// `N_0x9f3f689b814f2599`.
///
/// <https://docs.fivem.net/natives/?_0x9F3F689B814F2599>
#[doc(alias(
    "N_0x9f3f689b814f2599",
    "SET_VEHICLE_BLIP_THROTTLE_RANDOMLY",
    "SetVehicleBlipThrottleRandomly",
    "0x9F3F689B814F2599"
))]
#[inline]
pub fn n_0x9f3f689b814f2599(vehicle: Vehicle, p1: bool) {
    call(0x9F3F689B814F2599, (vehicle, p1))
}

/// `N_0xa01bc64dd4bfbbac`.
///
/// <https://docs.fivem.net/natives/?_0xA01BC64DD4BFBBAC>
#[doc(alias(
    "N_0xa01bc64dd4bfbbac",
    "GET_IN_VEHICLE_CLIPSET_HASH_FOR_SEAT",
    "GetInVehicleClipsetHashForSeat",
    "0xA01BC64DD4BFBBAC"
))]
#[inline]
pub fn n_0xa01bc64dd4bfbbac(vehicle: Vehicle, seat_index: i32) -> Hash {
    call(0xA01BC64DD4BFBBAC, (vehicle, seat_index))
}

/// `N_0xa247f9ef01d8082e`, since game build 1103.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA247F9EF01D8082E>
#[doc(alias(
    "N_0xa247f9ef01d8082e",
    "SET_FLEEING_VEHICLES_USE_SWITCHED_OFF_NODES",
    "SetFleeingVehiclesUseSwitchedOffNodes",
    "0xA247F9EF01D8082E"
))]
#[inline]
pub fn n_0xa247f9ef01d8082e(p0: i32) {
    call(0xA247F9EF01D8082E, (p0,))
}

/// `N_0xa4822f1cf23f4810`.
///
/// The values: `result`, `out_vec`, `p1`, `out_vec1`.
///
/// Of unknown type: `p3`, `p4`, `p5`, `p6`, `p7`, `p8`.
///
/// <https://docs.fivem.net/natives/?_0xA4822F1CF23F4810>
#[doc(alias(
    "N_0xa4822f1cf23f4810",
    "GENERATE_VEHICLE_CREATION_POS_FROM_PATHS",
    "GenerateVehicleCreationPosFromPaths",
    "0xA4822F1CF23F4810"
))]
#[inline]
pub fn n_0xa4822f1cf23f4810(
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) -> (bool, Vector3, Vector3, Vector3) {
    let mut out_vec = Out::<Vector3>::default();
    let mut p1 = Out::<Vector3>::default();
    let mut out_vec1 = Out::<Vector3>::default();
    let result: bool = call(
        0xA4822F1CF23F4810,
        (&mut out_vec, &mut p1, &mut out_vec1, p3, p4, p5, p6, p7, p8),
    );
    (result, out_vec.get(), p1.get(), out_vec1.get())
}

/// `N_0xa4a9a4c40e615885`, since game build 1604.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA4A9A4C40E615885>
#[doc(alias(
    "N_0xa4a9a4c40e615885",
    "NETWORK_CAP_EMPTY_CROWDING_VEHICLES_REMOVAL",
    "NetworkCapEmptyCrowdingVehiclesRemoval",
    "0xA4A9A4C40E615885"
))]
#[inline]
pub fn n_0xa4a9a4c40e615885(p0: i32) {
    call(0xA4A9A4C40E615885, (p0,))
}

/// `N_0xa7dcdf4ded40a8f4`.
///
/// <https://docs.fivem.net/natives/?_0xA7DCDF4DED40A8F4>
#[doc(alias(
    "N_0xa7dcdf4ded40a8f4",
    "SET_CAN_ADJUST_GROUND_CLEARANCE",
    "SetCanAdjustGroundClearance",
    "0xA7DCDF4DED40A8F4"
))]
#[inline]
pub fn n_0xa7dcdf4ded40a8f4(vehicle: Vehicle, p1: bool) {
    call(0xA7DCDF4DED40A8F4, (vehicle, p1))
}

/// `N_0xaa653ae61924b0a0`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xAA653AE61924B0A0>
#[doc(alias(
    "N_0xaa653ae61924b0a0",
    "SET_DIP_STRAIGHT_DOWN_WHEN_CRASHING_PLANE",
    "SetDipStraightDownWhenCrashingPlane",
    "0xAA653AE61924B0A0"
))]
#[inline]
pub fn n_0xaa653ae61924b0a0(vehicle: Vehicle, toggle: bool) {
    call(0xAA653AE61924B0A0, (vehicle, toggle))
}

/// `N_0xab04325045427aae`.
///
/// <https://docs.fivem.net/natives/?_0xAB04325045427AAE>
#[doc(alias(
    "N_0xab04325045427aae",
    "SET_VEHICLE_NOT_STEALABLE_AMBIENTLY",
    "SetVehicleNotStealableAmbiently",
    "0xAB04325045427AAE"
))]
#[inline]
pub fn n_0xab04325045427aae(vehicle: Vehicle, p1: bool) {
    call(0xAB04325045427AAE, (vehicle, p1))
}

/// `N_0xab31ef4de6800ce9`, since game build 573.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xAB31EF4DE6800CE9>
#[doc(alias(
    "N_0xab31ef4de6800ce9",
    "SET_GOON_BOSS_VEHICLE",
    "SetGoonBossVehicle",
    "0xAB31EF4DE6800CE9"
))]
#[inline]
pub fn n_0xab31ef4de6800ce9(p0: i32, p1: i32) {
    call(0xAB31EF4DE6800CE9, (p0, p1))
}

/// `N_0xae3fee8709b39dcb`.
///
/// <https://docs.fivem.net/natives/?_0xAE3FEE8709B39DCB>
#[doc(alias("N_0xae3fee8709b39dcb", "0xAE3FEE8709B39DCB"))]
#[inline]
pub fn n_0xae3fee8709b39dcb(vehicle: Vehicle) -> bool {
    call(0xAE3FEE8709B39DCB, (vehicle,))
}

/// `N_0xaf60e6a2936f982a`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xAF60E6A2936F982A>
#[doc(alias(
    "N_0xaf60e6a2936f982a",
    "SET_VEHICLE_DISABLE_COLLISION_UPON_CREATION",
    "SetVehicleDisableCollisionUponCreation",
    "0xAF60E6A2936F982A"
))]
#[inline]
pub fn n_0xaf60e6a2936f982a(p0: i32, p1: i32) {
    call(0xAF60E6A2936F982A, (p0, p1))
}

/// `N_0xb2e0c0d6922d31f2`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xB2E0C0D6922D31F2>
#[doc(alias(
    "N_0xb2e0c0d6922d31f2",
    "SET_CLEAR_FREEZE_WAITING_ON_COLLISION_ONCE_PLAYER_ENTERS",
    "SetClearFreezeWaitingOnCollisionOncePlayerEnters",
    "0xB2E0C0D6922D31F2"
))]
#[inline]
pub fn n_0xb2e0c0d6922d31f2(vehicle: Vehicle, toggle: bool) {
    call(0xB2E0C0D6922D31F2, (vehicle, toggle))
}

/// `N_0xb68cfaf83a02768d`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xB68CFAF83A02768D>
#[doc(alias(
    "N_0xb68cfaf83a02768d",
    "SET_USE_DESIRED_Z_CRUISE_SPEED_FOR_LANDING",
    "SetUseDesiredZCruiseSpeedForLanding",
    "0xB68CFAF83A02768D"
))]
#[inline]
pub fn n_0xb68cfaf83a02768d(vehicle: Vehicle, toggle: bool) {
    call(0xB68CFAF83A02768D, (vehicle, toggle))
}

/// `N_0xb9562064627ff9db`, since game build 573.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xB9562064627FF9DB>
#[doc(alias(
    "N_0xb9562064627ff9db",
    "SET_CARJACK_MISSION_REMOVAL_PARAMETERS",
    "SetCarjackMissionRemovalParameters",
    "0xB9562064627FF9DB"
))]
#[inline]
pub fn n_0xb9562064627ff9db(p0: i32, p1: i32) {
    call(0xB9562064627FF9DB, (p0, p1))
}

/// `N_0xbb2333bb87ddd87f`, since game build 757.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xBB2333BB87DDD87F>
#[doc(alias(
    "N_0xbb2333bb87ddd87f",
    "SET_VEHICLE_USES_MP_PLAYER_DAMAGE_MULTIPLIER",
    "SetVehicleUsesMpPlayerDamageMultiplier",
    "0xBB2333BB87DDD87F"
))]
#[inline]
pub fn n_0xbb2333bb87ddd87f(p0: i32, p1: i32) {
    call(0xBB2333BB87DDD87F, (p0, p1))
}

/// `N_0xbe5c1255a1830ff5`.
///
/// <https://docs.fivem.net/natives/?_0xBE5C1255A1830FF5>
#[doc(alias(
    "N_0xbe5c1255a1830ff5",
    "SET_VEHICLE_WILL_FORCE_OTHER_VEHICLES_TO_STOP",
    "SetVehicleWillForceOtherVehiclesToStop",
    "0xBE5C1255A1830FF5"
))]
#[inline]
pub fn n_0xbe5c1255a1830ff5(vehicle: Vehicle, toggle: bool) {
    call(0xBE5C1255A1830FF5, (vehicle, toggle))
}

/// `N_0xc0ed6438e6d39ba8`, since game build 944.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xC0ED6438E6D39BA8>
#[doc(alias(
    "N_0xc0ed6438e6d39ba8",
    "SET_PICKUP_ROPE_LENGTH_WITHOUT_CREATING_ROPE_FOR_CARGOBOB",
    "SetPickupRopeLengthWithoutCreatingRopeForCargobob",
    "0xC0ED6438E6D39BA8"
))]
#[inline]
pub fn n_0xc0ed6438e6d39ba8(p0: i32, p1: i32, p2: i32) {
    call(0xC0ED6438E6D39BA8, (p0, p1, p2))
}

/// `N_0xc361aa040d6637a8`.
///
/// <https://docs.fivem.net/natives/?_0xC361AA040D6637A8>
#[doc(alias(
    "N_0xc361aa040d6637a8",
    "SET_VEHICLE_BROKEN_PARTS_DONT_AFFECT_AI_HANDLING",
    "SetVehicleBrokenPartsDontAffectAiHandling",
    "0xC361AA040D6637A8"
))]
#[inline]
pub fn n_0xc361aa040d6637a8(vehicle: Vehicle, p1: bool) {
    call(0xC361AA040D6637A8, (vehicle, p1))
}

/// `N_0xc4b3347bd68bd609`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xC4B3347BD68BD609>
#[doc(alias(
    "N_0xc4b3347bd68bd609",
    "SET_VEHICLE_REMOVE_AGGRESSIVE_CARJACK_MISSION",
    "SetVehicleRemoveAggressiveCarjackMission",
    "0xC4B3347BD68BD609"
))]
#[inline]
pub fn n_0xc4b3347bd68bd609(p0: i32) {
    call(0xC4B3347BD68BD609, (p0,))
}

/// `N_0xc50ce861b55eab8b`.
///
/// <https://docs.fivem.net/natives/?_0xC50CE861B55EAB8B>
#[doc(alias(
    "N_0xc50ce861b55eab8b",
    "SET_VEHICLE_LIMIT_SPEED_WHEN_PLAYER_INACTIVE",
    "SetVehicleLimitSpeedWhenPlayerInactive",
    "0xC50CE861B55EAB8B"
))]
#[inline]
pub fn n_0xc50ce861b55eab8b(vehicle: Vehicle, p1: bool) {
    call(0xC50CE861B55EAB8B, (vehicle, p1))
}

/// `N_0xcf9159024555488c`, since game build 944.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xCF9159024555488C>
#[doc(alias(
    "N_0xcf9159024555488c",
    "SET_VEHICLE_READY_FOR_CLEANUP",
    "SetVehicleReadyForCleanup",
    "0xCF9159024555488C"
))]
#[inline]
pub fn n_0xcf9159024555488c(p0: i32) {
    call(0xCF9159024555488C, (p0,))
}

/// `N_0xcfd778e7904c255e`.
///
/// <https://docs.fivem.net/natives/?_0xCFD778E7904C255E>
#[doc(alias(
    "N_0xcfd778e7904c255e",
    "LOCK_DOORS_WHEN_NO_LONGER_NEEDED",
    "LockDoorsWhenNoLongerNeeded",
    "0xCFD778E7904C255E"
))]
#[inline]
pub fn n_0xcfd778e7904c255e(vehicle: Vehicle) {
    call(0xCFD778E7904C255E, (vehicle,))
}

/// `N_0xd3301660a57c9272`, since game build 757.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xD3301660A57C9272>
#[doc(alias(
    "N_0xd3301660a57c9272",
    "SET_VEHICLE_AVOID_PLAYER_VEHICLE_RIOT_VAN_MISSION",
    "SetVehicleAvoidPlayerVehicleRiotVanMission",
    "0xD3301660A57C9272"
))]
#[inline]
pub fn n_0xd3301660a57c9272(p0: i32) {
    call(0xD3301660A57C9272, (p0,))
}

/// `N_0xd3e51c0ab8c26eee`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xD3E51C0AB8C26EEE>
#[doc(alias(
    "N_0xd3e51c0ab8c26eee",
    "VEHICLE_SET_OVERRIDE_SIDE_RATIO",
    "VehicleSetOverrideSideRatio",
    "0xD3E51C0AB8C26EEE"
))]
#[inline]
pub fn n_0xd3e51c0ab8c26eee(p0: i32, p1: i32) -> i32 {
    call(0xD3E51C0AB8C26EEE, (p0, p1))
}

/// `N_0xd4196117af7bb974`, since game build 757.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xD4196117AF7BB974>
#[doc(alias(
    "N_0xd4196117af7bb974",
    "SET_DISABLE_DAMAGE_WITH_PICKED_UP_ENTITY",
    "SetDisableDamageWithPickedUpEntity",
    "0xD4196117AF7BB974"
))]
#[inline]
pub fn n_0xd4196117af7bb974(p0: i32, p1: i32) -> i32 {
    call(0xD4196117AF7BB974, (p0, p1))
}

/// `N_0xd565f438137f0e10`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xD565F438137F0E10>
#[doc(alias(
    "N_0xd565f438137f0e10",
    "SET_VEHICLE_EXPLODES_ON_EXPLOSION_DAMAGE_AT_ZERO_BODY_HEALTH",
    "SetVehicleExplodesOnExplosionDamageAtZeroBodyHealth",
    "0xD565F438137F0E10"
))]
#[inline]
pub fn n_0xd565f438137f0e10(p0: i32, p1: i32) {
    call(0xD565F438137F0E10, (p0, p1))
}

/// `N_0xdbc631f109350b8c`.
///
/// <https://docs.fivem.net/natives/?_0xDBC631F109350B8C>
#[doc(alias(
    "N_0xdbc631f109350b8c",
    "SET_DONT_ALLOW_PLAYER_TO_ENTER_VEHICLE_IF_LOCKED_FOR_PLAYER",
    "SetDontAllowPlayerToEnterVehicleIfLockedForPlayer",
    "0xDBC631F109350B8C"
))]
#[inline]
pub fn n_0xdbc631f109350b8c(vehicle: Vehicle, p1: bool) {
    call(0xDBC631F109350B8C, (vehicle, p1))
}

/// `N_0xdce97bdf8a0eabc8`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xDCE97BDF8A0EABC8>
#[doc(alias(
    "N_0xdce97bdf8a0eabc8",
    "SET_VEHICLE_STEER_FOR_BUILDINGS",
    "SetVehicleSteerForBuildings",
    "0xDCE97BDF8A0EABC8"
))]
#[inline]
pub fn n_0xdce97bdf8a0eabc8() {
    call(0xDCE97BDF8A0EABC8, ())
}

/// `N_0xe05dd0e9707003a3`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE05DD0E9707003A3>
#[doc(alias(
    "N_0xe05dd0e9707003a3",
    "SET_VEHICLE_USED_FOR_PILOT_SCHOOL",
    "SetVehicleUsedForPilotSchool",
    "0xE05DD0E9707003A3"
))]
#[inline]
pub fn n_0xe05dd0e9707003a3(p0: i32, p1: bool) {
    call(0xE05DD0E9707003A3, (p0, p1))
}

/// `N_0xe2f53f172b45ede1`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0xE2F53F172B45EDE1>
#[doc(alias(
    "N_0xe2f53f172b45ede1",
    "RESET_FORMATION_LEADER",
    "ResetFormationLeader",
    "0xE2F53F172B45EDE1"
))]
#[inline]
pub fn n_0xe2f53f172b45ede1() {
    call(0xE2F53F172B45EDE1, ())
}

/// `N_0xe5810ac70602f2f5`.
///
/// <https://docs.fivem.net/natives/?_0xE5810AC70602F2F5>
#[doc(alias(
    "N_0xe5810ac70602f2f5",
    "SET_AIRCRAFT_PILOT_SKILL_NOISE_SCALAR",
    "SetAircraftPilotSkillNoiseScalar",
    "0xE5810AC70602F2F5"
))]
#[inline]
pub fn n_0xe5810ac70602f2f5(vehicle: Vehicle, p1: f32) {
    call(0xE5810AC70602F2F5, (vehicle, p1))
}

/// `N_0xe851e480b814d4ba`.
///
/// <https://docs.fivem.net/natives/?_0xE851E480B814D4BA>
#[doc(alias(
    "N_0xe851e480b814d4ba",
    "SET_VEHICLE_MAY_BE_USED_BY_GOTO_POINT_ANY_MEANS",
    "SetVehicleMayBeUsedByGotoPointAnyMeans",
    "0xE851E480B814D4BA"
))]
#[inline]
pub fn n_0xe851e480b814d4ba(vehicle: Vehicle, p1: bool) {
    call(0xE851E480B814D4BA, (vehicle, p1))
}

/// `N_0xe8718faf591fd224`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0xE8718FAF591FD224>
#[doc(alias(
    "N_0xe8718faf591fd224",
    "GET_HAS_VEHICLE_BEEN_HIT_BY_SHUNT",
    "GetHasVehicleBeenHitByShunt",
    "0xE8718FAF591FD224"
))]
#[inline]
pub fn n_0xe8718faf591fd224(vehicle: Vehicle) -> bool {
    call(0xE8718FAF591FD224, (vehicle,))
}

/// `N_0xed5ede9e676643c9`, since game build 944.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xED5EDE9E676643C9>
#[doc(alias(
    "N_0xed5ede9e676643c9",
    "SET_BOAT_IGNORE_LAND_PROBES",
    "SetBoatIgnoreLandProbes",
    "0xED5EDE9E676643C9"
))]
#[inline]
pub fn n_0xed5ede9e676643c9(p0: i32, p1: i32) {
    call(0xED5EDE9E676643C9, (p0, p1))
}

/// `N_0xef9d388f8d377f44`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0xEF9D388F8D377F44>
#[doc(alias(
    "N_0xef9d388f8d377f44",
    "SET_CHECK_FOR_ENOUGH_ROOM_FOR_PED",
    "SetCheckForEnoughRoomForPed",
    "0xEF9D388F8D377F44"
))]
#[inline]
pub fn n_0xef9d388f8d377f44(vehicle: Vehicle, p1: bool) {
    call(0xEF9D388F8D377F44, (vehicle, p1))
}

/// `N_0xf051d9bfb6ba39c0`, since game build 877.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF051D9BFB6BA39C0>
#[doc(alias(
    "N_0xf051d9bfb6ba39c0",
    "SET_VEHICLE_SLIPSTREAMING_SHOULD_TIME_OUT",
    "SetVehicleSlipstreamingShouldTimeOut",
    "0xF051D9BFB6BA39C0"
))]
#[inline]
pub fn n_0xf051d9bfb6ba39c0(p0: i32) {
    call(0xF051D9BFB6BA39C0, (p0,))
}

/// `N_0xf25e02cb9c5818f8`.
///
/// <https://docs.fivem.net/natives/?_0xF25E02CB9C5818F8>
#[doc(alias(
    "N_0xf25e02cb9c5818f8",
    "DISABLE_VEHICLE_EXPLOSION_BREAK_OFF_PARTS",
    "DisableVehicleExplosionBreakOffParts",
    "0xF25E02CB9C5818F8"
))]
#[inline]
pub fn n_0xf25e02cb9c5818f8() {
    call(0xF25E02CB9C5818F8, ())
}

/// `N_0xf3b0e0aed097a3f5`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xF3B0E0AED097A3F5>
#[doc(alias(
    "N_0xf3b0e0aed097a3f5",
    "VEHICLE_SET_EXTENABLE_SIDE_TARGET_RATIO",
    "VehicleSetExtenableSideTargetRatio",
    "0xF3B0E0AED097A3F5"
))]
#[inline]
pub fn n_0xf3b0e0aed097a3f5(p0: i32, p1: i32) -> i32 {
    call(0xF3B0E0AED097A3F5, (p0, p1))
}

/// `N_0xf8b49f5ba7f850e7`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0xF8B49F5BA7F850E7>
#[doc(alias(
    "N_0xf8b49f5ba7f850e7",
    "SET_AIRCRAFT_IGNORE_HIGHTMAP_OPTIMISATION",
    "SetAircraftIgnoreHightmapOptimisation",
    "0xF8B49F5BA7F850E7"
))]
#[inline]
pub fn n_0xf8b49f5ba7f850e7(vehicle: Vehicle, p1: i32) {
    call(0xF8B49F5BA7F850E7, (vehicle, p1))
}

/// `N_0xfaf2a78061fd9ef4`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xFAF2A78061FD9EF4>
#[doc(alias(
    "N_0xfaf2a78061fd9ef4",
    "SET_GLOBAL_POSITION_OFFSET_FOR_RECORDED_VEHICLE_PLAYBACK",
    "SetGlobalPositionOffsetForRecordedVehiclePlayback",
    "0xFAF2A78061FD9EF4"
))]
#[inline]
pub fn n_0xfaf2a78061fd9ef4(p0: i32, p1: f32, p2: f32, p3: f32) {
    call(0xFAF2A78061FD9EF4, (p0, p1, p2, p3))
}

/// `NetworkUseHighPrecisionVehicleBlending`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0xEC0C1D4922AF9754>
#[doc(alias(
    "NetworkUseHighPrecisionVehicleBlending",
    "_NETWORK_USE_HIGH_PRECISION_VEHICLE_BLENDING",
    "NETWORK_USE_HIGH_PRECISION_TRAIN_BLENDING",
    "NetworkUseHighPrecisionTrainBlending",
    "0xEC0C1D4922AF9754"
))]
#[inline]
pub fn network_use_high_precision_vehicle_blending(vehicle: Vehicle, toggle: bool) {
    call(0xEC0C1D4922AF9754, (vehicle, toggle))
}

/// `OpenBombBayDoors`.
///
/// <https://docs.fivem.net/natives/?_0x87E7F24270732CB1>
#[doc(alias(
    "OpenBombBayDoors",
    "OPEN_BOMB_BAY_DOORS",
    "0x87E7F24270732CB1",
    "_OPEN_VEHICLE_BOMB_BAY",
    "OpenVehicleBombBay"
))]
#[inline]
pub fn open_bomb_bay_doors(vehicle: Vehicle) {
    call(0x87E7F24270732CB1, (vehicle,))
}

/// `PausePlaybackRecordedVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x632A689BF42301B1>
#[doc(alias(
    "PausePlaybackRecordedVehicle",
    "PAUSE_PLAYBACK_RECORDED_VEHICLE",
    "0x632A689BF42301B1"
))]
#[inline]
pub fn pause_playback_recorded_vehicle(vehicle: Vehicle) {
    call(0x632A689BF42301B1, (vehicle,))
}

/// `PopOutVehicleWindscreen`.
///
/// <https://docs.fivem.net/natives/?_0x6D645D59FB5F5AD3>
#[doc(alias(
    "PopOutVehicleWindscreen",
    "POP_OUT_VEHICLE_WINDSCREEN",
    "0x6D645D59FB5F5AD3",
    "_DETACH_VEHICLE_WINDSCREEN",
    "DetachVehicleWindscreen"
))]
#[inline]
pub fn pop_out_vehicle_windscreen(vehicle: Vehicle) {
    call(0x6D645D59FB5F5AD3, (vehicle,))
}

/// `PreloadVehicleMod`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x758F49C24925568A>
#[doc(alias("PreloadVehicleMod", "PRELOAD_VEHICLE_MOD", "0x758F49C24925568A"))]
#[inline]
pub fn preload_vehicle_mod(p0: i32, mod_type: i32, p2: i32) {
    call(0x758F49C24925568A, (p0, mod_type, p2))
}

/// `RaiseConvertibleRoof`.
///
/// <https://docs.fivem.net/natives/?_0x8F5FB35D7E88FC70>
#[doc(alias("RaiseConvertibleRoof", "RAISE_CONVERTIBLE_ROOF", "0x8F5FB35D7E88FC70"))]
#[inline]
pub fn raise_convertible_roof(vehicle: Vehicle, instantly_raise: bool) {
    call(0x8F5FB35D7E88FC70, (vehicle, instantly_raise))
}

/// `RaiseRetractableWheels`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xF660602546D27BA8>
#[doc(alias(
    "RaiseRetractableWheels",
    "_RAISE_RETRACTABLE_WHEELS",
    "SET_WHEELS_EXTENDED_INSTANTLY",
    "SetWheelsExtendedInstantly",
    "0xF660602546D27BA8",
    "_RAISE_LOWERABLE_WHEELS",
    "RaiseLowerableWheels"
))]
#[inline]
pub fn raise_retractable_wheels(vehicle: Vehicle) {
    call(0xF660602546D27BA8, (vehicle,))
}

/// `ReleasePreloadMods`.
///
/// <https://docs.fivem.net/natives/?_0x445D79F995508307>
#[doc(alias("ReleasePreloadMods", "RELEASE_PRELOAD_MODS", "0x445D79F995508307"))]
#[inline]
pub fn release_preload_mods(vehicle: Vehicle) {
    call(0x445D79F995508307, (vehicle,))
}

/// `RemovePickUpRopeForCargobob`.
///
/// <https://docs.fivem.net/natives/?_0x9768CF648F54C804>
#[doc(alias(
    "RemovePickUpRopeForCargobob",
    "REMOVE_PICK_UP_ROPE_FOR_CARGOBOB",
    "0x9768CF648F54C804",
    "_RETRACT_CARGOBOB_HOOK",
    "RetractCargobobHook"
))]
#[inline]
pub fn remove_pick_up_rope_for_cargobob(cargobob: Vehicle) {
    call(0x9768CF648F54C804, (cargobob,))
}

/// `RemoveRoadNodeSpeedZone`.
///
/// <https://docs.fivem.net/natives/?_0x1033371FC8E842A7>
#[doc(alias(
    "RemoveRoadNodeSpeedZone",
    "REMOVE_ROAD_NODE_SPEED_ZONE",
    "0x1033371FC8E842A7",
    "_REMOVE_SPEED_ZONE",
    "RemoveSpeedZone"
))]
#[inline]
pub fn remove_road_node_speed_zone(speedzone: i32) -> bool {
    call(0x1033371FC8E842A7, (speedzone,))
}

/// `RemoveVehicleAsset`.
///
/// <https://docs.fivem.net/natives/?_0xACE699C71AB9DEB5>
#[doc(alias("RemoveVehicleAsset", "REMOVE_VEHICLE_ASSET", "0xACE699C71AB9DEB5"))]
#[inline]
pub fn remove_vehicle_asset(vehicle_asset: i32) {
    call(0xACE699C71AB9DEB5, (vehicle_asset,))
}

/// `RemoveVehicleCombatAvoidanceArea`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE30524E1871F481D>
#[doc(alias(
    "RemoveVehicleCombatAvoidanceArea",
    "REMOVE_VEHICLE_COMBAT_AVOIDANCE_AREA",
    "0xE30524E1871F481D"
))]
#[inline]
pub fn remove_vehicle_combat_avoidance_area(p0: i32) {
    call(0xE30524E1871F481D, (p0,))
}

/// `RemoveVehicleHighDetailModel`.
///
/// <https://docs.fivem.net/natives/?_0x00689CDE5F7C6787>
#[doc(alias(
    "RemoveVehicleHighDetailModel",
    "REMOVE_VEHICLE_HIGH_DETAIL_MODEL",
    "0x00689CDE5F7C6787"
))]
#[inline]
pub fn remove_vehicle_high_detail_model(vehicle: Vehicle) {
    call(0x00689CDE5F7C6787, (vehicle,))
}

/// `RemoveVehicleMod`.
///
/// <https://docs.fivem.net/natives/?_0x92D619E420858204>
#[doc(alias("RemoveVehicleMod", "REMOVE_VEHICLE_MOD", "0x92D619E420858204"))]
#[inline]
pub fn remove_vehicle_mod(vehicle: Vehicle, mod_type: i32) {
    call(0x92D619E420858204, (vehicle, mod_type))
}

/// `RemoveVehicleRecording`.
///
/// <https://docs.fivem.net/natives/?_0xF1160ACCF98A3FC8>
#[doc(alias(
    "RemoveVehicleRecording",
    "REMOVE_VEHICLE_RECORDING",
    "0xF1160ACCF98A3FC8"
))]
#[inline]
pub fn remove_vehicle_recording(recording: i32, script: &str) {
    call(0xF1160ACCF98A3FC8, (recording, script))
}

/// `RemoveVehicleShadowEffect`.
///
/// <https://docs.fivem.net/natives/?_0xF87D9F2301F7D206>
#[doc(alias(
    "RemoveVehicleShadowEffect",
    "_REMOVE_VEHICLE_SHADOW_EFFECT",
    "ENABLE_VEHICLE_DYNAMIC_AMBIENT_SCALES",
    "EnableVehicleDynamicAmbientScales",
    "0xF87D9F2301F7D206"
))]
#[inline]
pub fn remove_vehicle_shadow_effect(vehicle: Vehicle) {
    call(0xF87D9F2301F7D206, (vehicle,))
}

/// `RemoveVehicleStuckCheck`.
///
/// <https://docs.fivem.net/natives/?_0x8386BFB614D06749>
#[doc(alias(
    "RemoveVehicleStuckCheck",
    "REMOVE_VEHICLE_STUCK_CHECK",
    "0x8386BFB614D06749"
))]
#[inline]
pub fn remove_vehicle_stuck_check(vehicle: Vehicle) {
    call(0x8386BFB614D06749, (vehicle,))
}

/// `RemoveVehicleUpsidedownCheck`.
///
/// <https://docs.fivem.net/natives/?_0xC53EB42A499A7E90>
#[doc(alias(
    "RemoveVehicleUpsidedownCheck",
    "REMOVE_VEHICLE_UPSIDEDOWN_CHECK",
    "0xC53EB42A499A7E90"
))]
#[inline]
pub fn remove_vehicle_upsidedown_check(vehicle: Vehicle) {
    call(0xC53EB42A499A7E90, (vehicle,))
}

/// `RemoveVehicleWindow`.
///
/// <https://docs.fivem.net/natives/?_0xA711568EEDB43069>
#[doc(alias("RemoveVehicleWindow", "REMOVE_VEHICLE_WINDOW", "0xA711568EEDB43069"))]
#[inline]
pub fn remove_vehicle_window(vehicle: Vehicle, window_index: i32) {
    call(0xA711568EEDB43069, (vehicle, window_index))
}

/// `RemoveVehiclesFromGeneratorsInArea`.
///
/// Of unknown type: `unk`.
///
/// <https://docs.fivem.net/natives/?_0x46A1E1A299EC4BBA>
#[doc(alias(
    "RemoveVehiclesFromGeneratorsInArea",
    "REMOVE_VEHICLES_FROM_GENERATORS_IN_AREA",
    "0x46A1E1A299EC4BBA"
))]
#[inline]
pub fn remove_vehicles_from_generators_in_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    unk: i32,
) {
    call(0x46A1E1A299EC4BBA, (x1, y1, z1, x2, y2, z2, unk))
}

/// `RequestVehicleAsset`.
///
/// <https://docs.fivem.net/natives/?_0x81A15811460FAB3A>
#[doc(alias("RequestVehicleAsset", "REQUEST_VEHICLE_ASSET", "0x81A15811460FAB3A"))]
#[inline]
pub fn request_vehicle_asset(vehicle_hash: impl Into<Hash>, vehicle_asset: i32) {
    let vehicle_hash: Hash = vehicle_hash.into();
    call(0x81A15811460FAB3A, (vehicle_hash, vehicle_asset))
}

/// `RequestVehicleDashboardScaleformMovie`.
///
/// <https://docs.fivem.net/natives/?_0xDBA3C090E3D74690>
#[doc(alias(
    "RequestVehicleDashboardScaleformMovie",
    "_REQUEST_VEHICLE_DASHBOARD_SCALEFORM_MOVIE",
    "REQUEST_VEHICLE_DIAL",
    "RequestVehicleDial",
    "0xDBA3C090E3D74690"
))]
#[inline]
pub fn request_vehicle_dashboard_scaleform_movie(vehicle: Vehicle) {
    call(0xDBA3C090E3D74690, (vehicle,))
}

/// `RequestVehicleHighDetailModel`.
///
/// <https://docs.fivem.net/natives/?_0xA6E9FDCB2C76785E>
#[doc(alias(
    "RequestVehicleHighDetailModel",
    "REQUEST_VEHICLE_HIGH_DETAIL_MODEL",
    "0xA6E9FDCB2C76785E"
))]
#[inline]
pub fn request_vehicle_high_detail_model(vehicle: Vehicle) {
    call(0xA6E9FDCB2C76785E, (vehicle,))
}

/// `RequestVehicleRecording`.
///
/// <https://docs.fivem.net/natives/?_0xAF514CABE74CBF15>
#[doc(alias(
    "RequestVehicleRecording",
    "REQUEST_VEHICLE_RECORDING",
    "0xAF514CABE74CBF15"
))]
#[inline]
pub fn request_vehicle_recording(recording: i32, script: &str) {
    call(0xAF514CABE74CBF15, (recording, script))
}

/// `ResetVehicleStuckTimer`.
///
/// <https://docs.fivem.net/natives/?_0xD7591B0065AFAA7A>
#[doc(alias(
    "ResetVehicleStuckTimer",
    "RESET_VEHICLE_STUCK_TIMER",
    "0xD7591B0065AFAA7A"
))]
#[inline]
pub fn reset_vehicle_stuck_timer(vehicle: Vehicle, null_attributes: i32) {
    call(0xD7591B0065AFAA7A, (vehicle, null_attributes))
}

/// `ResetVehicleWheels`.
///
/// <https://docs.fivem.net/natives/?_0x21D2E5662C1F6FED>
#[doc(alias("ResetVehicleWheels", "RESET_VEHICLE_WHEELS", "0x21D2E5662C1F6FED"))]
#[inline]
pub fn reset_vehicle_wheels(vehicle: Vehicle, toggle: bool) {
    call(0x21D2E5662C1F6FED, (vehicle, toggle))
}

/// `RollDownWindow`.
///
/// <https://docs.fivem.net/natives/?_0x7AD9E6CE657D69E3>
#[doc(alias("RollDownWindow", "ROLL_DOWN_WINDOW", "0x7AD9E6CE657D69E3"))]
#[inline]
pub fn roll_down_window(vehicle: Vehicle, window_index: i32) {
    call(0x7AD9E6CE657D69E3, (vehicle, window_index))
}

/// `RollDownWindows`.
///
/// <https://docs.fivem.net/natives/?_0x85796B0549DDE156>
#[doc(alias("RollDownWindows", "ROLL_DOWN_WINDOWS", "0x85796B0549DDE156"))]
#[inline]
pub fn roll_down_windows(vehicle: Vehicle) {
    call(0x85796B0549DDE156, (vehicle,))
}

/// `RollUpWindow`.
///
/// <https://docs.fivem.net/natives/?_0x602E548F46E24D59>
#[doc(alias("RollUpWindow", "ROLL_UP_WINDOW", "0x602E548F46E24D59"))]
#[inline]
pub fn roll_up_window(vehicle: Vehicle, window_index: i32) {
    call(0x602E548F46E24D59, (vehicle, window_index))
}

/// `SetAllLowPriorityVehicleGeneratorsActive`.
///
/// <https://docs.fivem.net/natives/?_0x608207E7A8FB787C>
#[doc(alias(
    "SetAllLowPriorityVehicleGeneratorsActive",
    "SET_ALL_LOW_PRIORITY_VEHICLE_GENERATORS_ACTIVE",
    "0x608207E7A8FB787C"
))]
#[inline]
pub fn set_all_low_priority_vehicle_generators_active(active: bool) {
    call(0x608207E7A8FB787C, (active,))
}

/// `SetAllVehicleGeneratorsActive`.
///
/// <https://docs.fivem.net/natives/?_0x34AD89078831A4BC>
#[doc(alias(
    "SetAllVehicleGeneratorsActive",
    "SET_ALL_VEHICLE_GENERATORS_ACTIVE",
    "0x34AD89078831A4BC"
))]
#[inline]
pub fn set_all_vehicle_generators_active() {
    call(0x34AD89078831A4BC, ())
}

/// `SetAllVehicleGeneratorsActiveInArea`.
///
/// <https://docs.fivem.net/natives/?_0xC12321827687FE4D>
#[doc(alias(
    "SetAllVehicleGeneratorsActiveInArea",
    "SET_ALL_VEHICLE_GENERATORS_ACTIVE_IN_AREA",
    "0xC12321827687FE4D"
))]
#[inline]
pub fn set_all_vehicle_generators_active_in_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    p6: bool,
    p7: bool,
) {
    call(0xC12321827687FE4D, (x1, y1, z1, x2, y2, z2, p6, p7))
}

/// `SetAmbientVehicleRangeMultiplierThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x90B6DA738A9A25DA>
#[doc(alias(
    "SetAmbientVehicleRangeMultiplierThisFrame",
    "SET_AMBIENT_VEHICLE_RANGE_MULTIPLIER_THIS_FRAME",
    "0x90B6DA738A9A25DA",
    "_SET_SOME_VEHICLE_DENSITY_MULTIPLIER_THIS_FRAME",
    "SetSomeVehicleDensityMultiplierThisFrame"
))]
#[inline]
pub fn set_ambient_vehicle_range_multiplier_this_frame(range: f32) {
    call(0x90B6DA738A9A25DA, (range,))
}

/// `SetBikeOnStand`.
///
/// <https://docs.fivem.net/natives/?_0x9CFA4896C3A53CBB>
#[doc(alias(
    "SetBikeOnStand",
    "SET_BIKE_ON_STAND",
    "0x9CFA4896C3A53CBB",
    "_SET_BIKE_LEAN_ANGLE",
    "SetBikeLeanAngle"
))]
#[inline]
pub fn set_bike_on_stand(vehicle: Vehicle, x: f32, y: f32) {
    call(0x9CFA4896C3A53CBB, (vehicle, x, y))
}

/// `SetBoatAnchor`.
///
/// <https://docs.fivem.net/natives/?_0x75DBEC174AEEAD10>
#[doc(alias("SetBoatAnchor", "SET_BOAT_ANCHOR", "0x75DBEC174AEEAD10"))]
#[inline]
pub fn set_boat_anchor(boat: Vehicle, toggle: bool) {
    call(0x75DBEC174AEEAD10, (boat, toggle))
}

/// `SetBoatBoomPositionRatio`.
///
/// <https://docs.fivem.net/natives/?_0xF488C566413B4232>
#[doc(alias(
    "SetBoatBoomPositionRatio",
    "_SET_BOAT_BOOM_POSITION_RATIO",
    "SWING_BOAT_BOOM_TO_RATIO",
    "SwingBoatBoomToRatio",
    "0xF488C566413B4232"
))]
#[inline]
pub fn set_boat_boom_position_ratio(vehicle: Vehicle, ratio: f32) {
    call(0xF488C566413B4232, (vehicle, ratio))
}

/// `SetBoatDisableAvoidance`.
///
/// <https://docs.fivem.net/natives/?_0x0A6A279F3AA4FD70>
#[doc(alias(
    "SetBoatDisableAvoidance",
    "SET_BOAT_DISABLE_AVOIDANCE",
    "0x0A6A279F3AA4FD70"
))]
#[inline]
pub fn set_boat_disable_avoidance(vehicle: Vehicle, p1: bool) {
    call(0x0A6A279F3AA4FD70, (vehicle, p1))
}

/// `SetBoatIsSinking`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xBD32E46AA95C1DD2>
#[doc(alias(
    "SetBoatIsSinking",
    "_SET_BOAT_IS_SINKING",
    "SET_BOAT_WRECKED",
    "SetBoatWrecked",
    "0xBD32E46AA95C1DD2",
    "_SET_BOAT_SINKING",
    "SetBoatSinking"
))]
#[inline]
pub fn set_boat_is_sinking(vehicle: Vehicle) {
    call(0xBD32E46AA95C1DD2, (vehicle,))
}

/// `SetBoatLowLodAnchorDistance`.
///
/// <https://docs.fivem.net/natives/?_0xE842A9398079BD82>
#[doc(alias(
    "SetBoatLowLodAnchorDistance",
    "SET_BOAT_LOW_LOD_ANCHOR_DISTANCE",
    "0xE842A9398079BD82",
    "_SET_BOAT_ANCHOR_BUOYANCY_COEFFICIENT",
    "SetBoatAnchorBuoyancyCoefficient",
    "_SET_BOAT_MOVEMENT_RESISTANCE",
    "SetBoatMovementResistance"
))]
#[inline]
pub fn set_boat_low_lod_anchor_distance(boat: Vehicle, value: f32) {
    call(0xE842A9398079BD82, (boat, value))
}

/// `SetBoatRemainsAnchoredWhilePlayerIsDriver`.
///
/// <https://docs.fivem.net/natives/?_0xE3EBAAE484798530>
#[doc(alias(
    "SetBoatRemainsAnchoredWhilePlayerIsDriver",
    "SET_BOAT_REMAINS_ANCHORED_WHILE_PLAYER_IS_DRIVER",
    "0xE3EBAAE484798530",
    "_SET_BOAT_FROZEN_WHEN_ANCHORED",
    "SetBoatFrozenWhenAnchored"
))]
#[inline]
pub fn set_boat_remains_anchored_while_player_is_driver(boat: Vehicle, toggle: bool) {
    call(0xE3EBAAE484798530, (boat, toggle))
}

/// `SetBoatSinksWhenWrecked`.
///
/// <https://docs.fivem.net/natives/?_0x8F719973E1445BA2>
#[doc(alias(
    "SetBoatSinksWhenWrecked",
    "SET_BOAT_SINKS_WHEN_WRECKED",
    "0x8F719973E1445BA2",
    "_SET_BOAT_EXPLODES_ON_WRECKED_ACTION",
    "SetBoatExplodesOnWreckedAction"
))]
#[inline]
pub fn set_boat_sinks_when_wrecked(vehicle: Vehicle, toggle: bool) {
    call(0x8F719973E1445BA2, (vehicle, toggle))
}

/// `SetCamberedWheelsDisabled`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x1201E8A3290A3B98>
#[doc(alias(
    "SetCamberedWheelsDisabled",
    "_SET_CAMBERED_WHEELS_DISABLED",
    "SET_CAN_USE_HYDRAULICS",
    "SetCanUseHydraulics",
    "0x1201E8A3290A3B98"
))]
#[inline]
pub fn set_cambered_wheels_disabled(vehicle: Vehicle, toggle: bool) {
    call(0x1201E8A3290A3B98, (vehicle, toggle))
}

/// `SetCanResprayVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x52BBA29D5EC69356>
#[doc(alias(
    "SetCanResprayVehicle",
    "SET_CAN_RESPRAY_VEHICLE",
    "0x52BBA29D5EC69356"
))]
#[inline]
pub fn set_can_respray_vehicle(vehicle: Vehicle, state: bool) {
    call(0x52BBA29D5EC69356, (vehicle, state))
}

/// `SetCarBootOpen`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0xFC40CBF7B90CA77C>
#[doc(alias("SetCarBootOpen", "SET_CAR_BOOT_OPEN", "0xFC40CBF7B90CA77C"))]
#[inline]
pub fn set_car_boot_open(vehicle: Vehicle) {
    call(0xFC40CBF7B90CA77C, (vehicle,))
}

/// `SetCarHighSpeedBumpSeverityMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x84FD40F56075E816>
#[doc(alias(
    "SetCarHighSpeedBumpSeverityMultiplier",
    "_SET_CAR_HIGH_SPEED_BUMP_SEVERITY_MULTIPLIER",
    "SET_CAR_HIGH_SPEED_BUMP_SEVERITY_MULTIPLIER",
    "0x84FD40F56075E816"
))]
#[inline]
pub fn set_car_high_speed_bump_severity_multiplier(multiplier: f32) {
    call(0x84FD40F56075E816, (multiplier,))
}

/// `SetCargobobExcludeFromPickupEntity`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x1F34B0626C594380>
#[doc(alias(
    "SetCargobobExcludeFromPickupEntity",
    "SET_CARGOBOB_EXCLUDE_FROM_PICKUP_ENTITY",
    "0x1F34B0626C594380"
))]
#[inline]
pub fn set_cargobob_exclude_from_pickup_entity(cargobob: Vehicle, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x1F34B0626C594380, (cargobob, entity))
}

/// `SetCargobobForceDontDetachVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x571FEB383F629926>
#[doc(alias(
    "SetCargobobForceDontDetachVehicle",
    "SET_CARGOBOB_FORCE_DONT_DETACH_VEHICLE",
    "0x571FEB383F629926",
    "_SET_CARGOBOB_HOOK_CAN_DETACH",
    "SetCargobobHookCanDetach"
))]
#[inline]
pub fn set_cargobob_force_dont_detach_vehicle(cargobob: Vehicle, toggle: bool) {
    call(0x571FEB383F629926, (cargobob, toggle))
}

/// `SetCargobobHookCanAttach`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x94A68DA412C4007D>
#[doc(alias(
    "SetCargobobHookCanAttach",
    "_SET_CARGOBOB_HOOK_CAN_ATTACH",
    "SET_HELI_CAN_PICKUP_ENTITY_THAT_HAS_PICK_UP_DISABLED",
    "SetHeliCanPickupEntityThatHasPickUpDisabled",
    "0x94A68DA412C4007D"
))]
#[inline]
pub fn set_cargobob_hook_can_attach(vehicle: Vehicle, toggle: bool) {
    call(0x94A68DA412C4007D, (vehicle, toggle))
}

/// `SetCargobobPickupMagnetActive`.
///
/// <https://docs.fivem.net/natives/?_0x9A665550F8DA349B>
#[doc(alias(
    "SetCargobobPickupMagnetActive",
    "SET_CARGOBOB_PICKUP_MAGNET_ACTIVE",
    "0x9A665550F8DA349B",
    "_CARGOBOB_MAGNET_GRAB_VEHICLE",
    "CargobobMagnetGrabVehicle",
    "_SET_CARGOBOB_PICKUP_MAGNET_ACTIVE"
))]
#[inline]
pub fn set_cargobob_pickup_magnet_active(cargobob: Vehicle, is_active: bool) {
    call(0x9A665550F8DA349B, (cargobob, is_active))
}

/// `SetCargobobPickupMagnetEffectRadius`.
///
/// <https://docs.fivem.net/natives/?_0xA17BAD153B51547E>
#[doc(alias(
    "SetCargobobPickupMagnetEffectRadius",
    "SET_CARGOBOB_PICKUP_MAGNET_EFFECT_RADIUS",
    "SET_CARGOBOB_PICKUP_MAGNET_FALLOFF",
    "SetCargobobPickupMagnetFalloff",
    "0xA17BAD153B51547E"
))]
#[inline]
pub fn set_cargobob_pickup_magnet_effect_radius(vehicle: Vehicle, p1: f32) {
    call(0xA17BAD153B51547E, (vehicle, p1))
}

/// `SetCargobobPickupMagnetFalloff`.
///
/// <https://docs.fivem.net/natives/?_0x685D5561680D088B>
#[doc(alias(
    "SetCargobobPickupMagnetFalloff",
    "SET_CARGOBOB_PICKUP_MAGNET_FALLOFF",
    "SET_CARGOBOB_PICKUP_MAGNET_PULL_ROPE_LENGTH",
    "SetCargobobPickupMagnetPullRopeLength",
    "0x685D5561680D088B"
))]
#[inline]
pub fn set_cargobob_pickup_magnet_falloff(vehicle: Vehicle, p1: f32) {
    call(0x685D5561680D088B, (vehicle, p1))
}

/// `SetCargobobPickupMagnetPullRopeLength`.
///
/// <https://docs.fivem.net/natives/?_0x6D8EAC07506291FB>
#[doc(alias(
    "SetCargobobPickupMagnetPullRopeLength",
    "SET_CARGOBOB_PICKUP_MAGNET_PULL_ROPE_LENGTH",
    "SET_CARGOBOB_PICKUP_MAGNET_REDUCED_FALLOFF",
    "SetCargobobPickupMagnetReducedFalloff",
    "0x6D8EAC07506291FB"
))]
#[inline]
pub fn set_cargobob_pickup_magnet_pull_rope_length(cargobob: Vehicle, p1: f32) {
    call(0x6D8EAC07506291FB, (cargobob, p1))
}

/// `SetCargobobPickupMagnetPullStrength`.
///
/// <https://docs.fivem.net/natives/?_0xED8286F71A819BAA>
#[doc(alias(
    "SetCargobobPickupMagnetPullStrength",
    "SET_CARGOBOB_PICKUP_MAGNET_PULL_STRENGTH",
    "0xED8286F71A819BAA"
))]
#[inline]
pub fn set_cargobob_pickup_magnet_pull_strength(cargobob: Vehicle, p1: f32) {
    call(0xED8286F71A819BAA, (cargobob, p1))
}

/// `SetCargobobPickupMagnetReducedFalloff`.
///
/// <https://docs.fivem.net/natives/?_0x66979ACF5102FD2F>
#[doc(alias(
    "SetCargobobPickupMagnetReducedFalloff",
    "SET_CARGOBOB_PICKUP_MAGNET_REDUCED_FALLOFF",
    "SET_CARGOBOB_PICKUP_MAGNET_REDUCED_STRENGTH",
    "SetCargobobPickupMagnetReducedStrength",
    "0x66979ACF5102FD2F"
))]
#[inline]
pub fn set_cargobob_pickup_magnet_reduced_falloff(cargobob: Vehicle, p1: f32) {
    call(0x66979ACF5102FD2F, (cargobob, p1))
}

/// `SetCargobobPickupMagnetReducedStrength`.
///
/// <https://docs.fivem.net/natives/?_0xE301BD63E9E13CF0>
#[doc(alias(
    "SetCargobobPickupMagnetReducedStrength",
    "SET_CARGOBOB_PICKUP_MAGNET_REDUCED_STRENGTH",
    "SET_CARGOBOB_PICKUP_MAGNET_SET_TARGETED_MODE",
    "SetCargobobPickupMagnetSetTargetedMode",
    "0xE301BD63E9E13CF0"
))]
#[inline]
pub fn set_cargobob_pickup_magnet_reduced_strength(cargobob: Vehicle, vehicle: Vehicle) {
    call(0xE301BD63E9E13CF0, (cargobob, vehicle))
}

/// `SetCargobobPickupMagnetStrength`.
///
/// <https://docs.fivem.net/natives/?_0xBCBFCD9D1DAC19E2>
#[doc(alias(
    "SetCargobobPickupMagnetStrength",
    "SET_CARGOBOB_PICKUP_MAGNET_STRENGTH",
    "0xBCBFCD9D1DAC19E2",
    "_SET_CARGOBOB_PICKUP_MAGNET_STRENGTH"
))]
#[inline]
pub fn set_cargobob_pickup_magnet_strength(cargobob: Vehicle, strength: f32) {
    call(0xBCBFCD9D1DAC19E2, (cargobob, strength))
}

/// `SetCargobobPickupRopeDampingMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xCF1182F682F65307>
#[doc(alias(
    "SetCargobobPickupRopeDampingMultiplier",
    "SET_CARGOBOB_PICKUP_ROPE_DAMPING_MULTIPLIER",
    "0xCF1182F682F65307"
))]
#[inline]
pub fn set_cargobob_pickup_rope_damping_multiplier(cargobob: Vehicle, p1: f32) {
    call(0xCF1182F682F65307, (cargobob, p1))
}

/// `SetCargobobPickupRopeType`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x0D5F65A8F4EBDAB5>
#[doc(alias(
    "SetCargobobPickupRopeType",
    "SET_CARGOBOB_PICKUP_ROPE_TYPE",
    "0x0D5F65A8F4EBDAB5"
))]
#[inline]
pub fn set_cargobob_pickup_rope_type(vehicle: Vehicle, state: i32) {
    call(0x0D5F65A8F4EBDAB5, (vehicle, state))
}

/// `SetConvertibleRoof`.
///
/// <https://docs.fivem.net/natives/?_0xF39C4F538B5124C2>
#[doc(alias("SetConvertibleRoof", "SET_CONVERTIBLE_ROOF", "0xF39C4F538B5124C2"))]
#[inline]
pub fn set_convertible_roof(vehicle: Vehicle, toggle: bool) {
    call(0xF39C4F538B5124C2, (vehicle, toggle))
}

/// `SetConvertibleRoofLatchState`.
///
/// <https://docs.fivem.net/natives/?_0x1A78AD3D8240536F>
#[doc(alias(
    "SetConvertibleRoofLatchState",
    "SET_CONVERTIBLE_ROOF_LATCH_STATE",
    "0x1A78AD3D8240536F"
))]
#[inline]
pub fn set_convertible_roof_latch_state(vehicle: Vehicle, b_latched: bool) {
    call(0x1A78AD3D8240536F, (vehicle, b_latched))
}

/// `SetDeployHeliStubWings`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xB251E0B33E58B424>
#[doc(alias(
    "SetDeployHeliStubWings",
    "_SET_DEPLOY_HELI_STUB_WINGS",
    "SET_DEPLOY_FOLDING_WINGS",
    "SetDeployFoldingWings",
    "0xB251E0B33E58B424"
))]
#[inline]
pub fn set_deploy_heli_stub_wings(vehicle: Vehicle, deploy: bool, p2: bool) {
    call(0xB251E0B33E58B424, (vehicle, deploy, p2))
}

/// `SetDisableBmxExtraTrickForces`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x26D99D5A82FD18E8>
#[doc(alias(
    "SetDisableBmxExtraTrickForces",
    "SET_DISABLE_BMX_EXTRA_TRICK_FORCES",
    "0x26D99D5A82FD18E8"
))]
#[inline]
pub fn set_disable_bmx_extra_trick_forces(disable_extra_trick_forces: bool) {
    call(0x26D99D5A82FD18E8, (disable_extra_trick_forces,))
}

/// `SetDisableExplodeFromBodyDamageOnCollision`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x26E13D440E7F6064>
#[doc(alias(
    "SetDisableExplodeFromBodyDamageOnCollision",
    "SET_DISABLE_EXPLODE_FROM_BODY_DAMAGE_ON_COLLISION",
    "0x26E13D440E7F6064"
))]
#[inline]
pub fn set_disable_explode_from_body_damage_on_collision(vehicle: Vehicle, disable_explode: bool) {
    call(0x26E13D440E7F6064, (vehicle, disable_explode))
}

/// `SetDisableExplodeFromBodyDamageReceivedByAiVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xB0B7DF5CB876FF5E>
#[doc(alias(
    "SetDisableExplodeFromBodyDamageReceivedByAiVehicle",
    "_SET_DISABLE_EXPLODE_FROM_BODY_DAMAGE_RECEIVED_BY_AI_VEHICLE",
    "0xB0B7DF5CB876FF5E"
))]
#[inline]
pub fn set_disable_explode_from_body_damage_received_by_ai_vehicle(plane: Vehicle, disable: bool) {
    call(0xB0B7DF5CB876FF5E, (plane, disable))
}

/// `SetDisableHeliExplodeFromBodyDamage`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xEDBC8405B3895CC9>
#[doc(alias(
    "SetDisableHeliExplodeFromBodyDamage",
    "SET_DISABLE_HELI_EXPLODE_FROM_BODY_DAMAGE",
    "0xEDBC8405B3895CC9"
))]
#[inline]
pub fn set_disable_heli_explode_from_body_damage(helicopter: Vehicle, disable_explode: bool) {
    call(0xEDBC8405B3895CC9, (helicopter, disable_explode))
}

/// `SetDisableHoverModeFlight`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x2D55FE374D5FDB91>
#[doc(alias(
    "SetDisableHoverModeFlight",
    "SET_DISABLE_HOVER_MODE_FLIGHT",
    "0x2D55FE374D5FDB91",
    "_SET_VEHICLE_HOVER_TRANSFORM_ACTIVE",
    "SetVehicleHoverTransformActive"
))]
#[inline]
pub fn set_disable_hover_mode_flight(vehicle: Vehicle, toggle: bool) {
    call(0x2D55FE374D5FDB91, (vehicle, toggle))
}

/// `SetDisablePretendOccupants`.
///
/// <https://docs.fivem.net/natives/?_0x25367DE49D64CF16>
#[doc(alias(
    "SetDisablePretendOccupants",
    "SET_DISABLE_PRETEND_OCCUPANTS",
    "0x25367DE49D64CF16"
))]
#[inline]
pub fn set_disable_pretend_occupants(vehicle: Vehicle, toggle: bool) {
    call(0x25367DE49D64CF16, (vehicle, toggle))
}

/// `SetDisableRandomTrainsThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xD4B8E3D1917BC86B>
#[doc(alias(
    "SetDisableRandomTrainsThisFrame",
    "SET_DISABLE_RANDOM_TRAINS_THIS_FRAME",
    "0xD4B8E3D1917BC86B",
    "_SET_SOMETHING_MULTIPLIER_THIS_FRAME",
    "SetSomethingMultiplierThisFrame"
))]
#[inline]
pub fn set_disable_random_trains_this_frame(toggle: bool) {
    call(0xD4B8E3D1917BC86B, (toggle,))
}

/// `SetDisableSuperdummyMode`.
///
/// <https://docs.fivem.net/natives/?_0xB088E9A47AE6EDD5>
#[doc(alias(
    "SetDisableSuperdummyMode",
    "_SET_DISABLE_SUPERDUMMY_MODE",
    "SET_DISABLE_SUPERDUMMY",
    "SetDisableSuperdummy",
    "0xB088E9A47AE6EDD5"
))]
#[inline]
pub fn set_disable_superdummy_mode(vehicle: Vehicle, p1: bool) {
    call(0xB088E9A47AE6EDD5, (vehicle, p1))
}

/// `SetDisableTurretMovementThisFrame`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0xE615BB7A7752C76A>
#[doc(alias(
    "SetDisableTurretMovementThisFrame",
    "_SET_DISABLE_TURRET_MOVEMENT_THIS_FRAME",
    "SET_DISABLE_TURRET_MOVEMENT",
    "SetDisableTurretMovement",
    "0xE615BB7A7752C76A",
    "_SET_DISABLE_TURRET_MOVEMENT"
))]
#[inline]
pub fn set_disable_turret_movement_this_frame(vehicle: Vehicle, turret_idx: i32) {
    call(0xE615BB7A7752C76A, (vehicle, turret_idx))
}

/// `SetDisableVehicleEngineFires`.
///
/// <https://docs.fivem.net/natives/?_0x91A0BD635321F145>
#[doc(alias(
    "SetDisableVehicleEngineFires",
    "SET_DISABLE_VEHICLE_ENGINE_FIRES",
    "0x91A0BD635321F145"
))]
#[inline]
pub fn set_disable_vehicle_engine_fires(vehicle: Vehicle, toggle: bool) {
    call(0x91A0BD635321F145, (vehicle, toggle))
}

/// `SetDisableVehicleFlightNozzlePosition`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xCE2B43770B655F8F>
#[doc(alias(
    "SetDisableVehicleFlightNozzlePosition",
    "_SET_DISABLE_VEHICLE_FLIGHT_NOZZLE_POSITION",
    "SET_DISABLE_VERTICAL_FLIGHT_MODE_TRANSITION",
    "SetDisableVerticalFlightModeTransition",
    "0xCE2B43770B655F8F",
    "_SET_PLANE_VTOL_ANIMATION_DISABLED",
    "SetPlaneVtolAnimationDisabled"
))]
#[inline]
pub fn set_disable_vehicle_flight_nozzle_position(vehicle: Vehicle, direction: bool) {
    call(0xCE2B43770B655F8F, (vehicle, direction))
}

/// `SetDisableVehiclePetrolTankDamage`.
///
/// <https://docs.fivem.net/natives/?_0x37C8252A7C92D017>
#[doc(alias(
    "SetDisableVehiclePetrolTankDamage",
    "SET_DISABLE_VEHICLE_PETROL_TANK_DAMAGE",
    "0x37C8252A7C92D017"
))]
#[inline]
pub fn set_disable_vehicle_petrol_tank_damage(vehicle: Vehicle, toggle: bool) {
    call(0x37C8252A7C92D017, (vehicle, toggle))
}

/// `SetDisableVehiclePetrolTankFires`.
///
/// <https://docs.fivem.net/natives/?_0x465BF26AB9684352>
#[doc(alias(
    "SetDisableVehiclePetrolTankFires",
    "SET_DISABLE_VEHICLE_PETROL_TANK_FIRES",
    "0x465BF26AB9684352"
))]
#[inline]
pub fn set_disable_vehicle_petrol_tank_fires(vehicle: Vehicle, toggle: bool) {
    call(0x465BF26AB9684352, (vehicle, toggle))
}

/// `SetDisableVehicleUnk`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x143921E45EC44D62>
#[doc(alias(
    "SetDisableVehicleUnk",
    "_SET_DISABLE_VEHICLE_UNK",
    "SET_DISABLE_VEHICLE_EXPLOSIONS_DAMAGE",
    "SetDisableVehicleExplosionsDamage",
    "0x143921E45EC44D62"
))]
#[inline]
pub fn set_disable_vehicle_unk(toggle: bool) {
    call(0x143921E45EC44D62, (toggle,))
}

/// `SetDisableVehicleUnk_2`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x211E95CE9903940C>
#[doc(alias(
    "SetDisableVehicleUnk_2",
    "_SET_DISABLE_VEHICLE_UNK_2",
    "SET_DISABLE_WEAPON_BLADE_FORCES",
    "SetDisableWeaponBladeForces",
    "0x211E95CE9903940C"
))]
#[inline]
pub fn set_disable_vehicle_unk_2(toggle: bool) {
    call(0x211E95CE9903940C, (toggle,))
}

/// `SetDisableVehicleWindowCollisions`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x1087BC8EC540DAEB>
#[doc(alias(
    "SetDisableVehicleWindowCollisions",
    "_SET_DISABLE_VEHICLE_WINDOW_COLLISIONS",
    "SET_DONT_PROCESS_VEHICLE_GLASS",
    "SetDontProcessVehicleGlass",
    "0x1087BC8EC540DAEB"
))]
#[inline]
pub fn set_disable_vehicle_window_collisions(vehicle: Vehicle, toggle: bool) {
    call(0x1087BC8EC540DAEB, (vehicle, toggle))
}

/// `SetDistantCarsEnabled`.
///
/// <https://docs.fivem.net/natives/?_0xF796359A959DF65D>
#[doc(alias(
    "SetDistantCarsEnabled",
    "SET_DISTANT_CARS_ENABLED",
    "0xF796359A959DF65D",
    "_DISPLAY_DISTANT_VEHICLES",
    "DisplayDistantVehicles"
))]
#[inline]
pub fn set_distant_cars_enabled(toggle: bool) {
    call(0xF796359A959DF65D, (toggle,))
}

/// `SetDriftTyresEnabled`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x5AC79C98C5C17F05>
#[doc(alias(
    "SetDriftTyresEnabled",
    "_SET_DRIFT_TYRES_ENABLED",
    "SET_DRIFT_TYRES",
    "SetDriftTyres",
    "0x5AC79C98C5C17F05"
))]
#[inline]
pub fn set_drift_tyres_enabled(vehicle: Vehicle, toggle: bool) {
    call(0x5AC79C98C5C17F05, (vehicle, toggle))
}

/// `SetEnableVehicleSlipstreaming`.
///
/// <https://docs.fivem.net/natives/?_0xE6C0C80B8C867537>
#[doc(alias(
    "SetEnableVehicleSlipstreaming",
    "SET_ENABLE_VEHICLE_SLIPSTREAMING",
    "0xE6C0C80B8C867537"
))]
#[inline]
pub fn set_enable_vehicle_slipstreaming(toggle: bool) {
    call(0xE6C0C80B8C867537, (toggle,))
}

/// `SetFarDrawVehicles`.
///
/// <https://docs.fivem.net/natives/?_0x26324F33423F3CC3>
#[doc(alias("SetFarDrawVehicles", "SET_FAR_DRAW_VEHICLES", "0x26324F33423F3CC3"))]
#[inline]
pub fn set_far_draw_vehicles(toggle: bool) {
    call(0x26324F33423F3CC3, (toggle,))
}

/// `SetForceHdVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x97CE68CB032583F0>
#[doc(alias("SetForceHdVehicle", "SET_FORCE_HD_VEHICLE", "0x97CE68CB032583F0"))]
#[inline]
pub fn set_force_hd_vehicle(vehicle: Vehicle, toggle: bool) {
    call(0x97CE68CB032583F0, (vehicle, toggle))
}

/// `SetForceLowLodAnchorMode`.
///
/// <https://docs.fivem.net/natives/?_0xB28B1FE5BFADD7F5>
#[doc(alias(
    "SetForceLowLodAnchorMode",
    "SET_FORCE_LOW_LOD_ANCHOR_MODE",
    "0xB28B1FE5BFADD7F5",
    "_SET_FORCED_BOAT_LOCATION_WHEN_ANCHORED",
    "SetForcedBoatLocationWhenAnchored"
))]
#[inline]
pub fn set_force_low_lod_anchor_mode(boat: Vehicle, toggle: bool) {
    call(0xB28B1FE5BFADD7F5, (boat, toggle))
}

/// `SetForkliftForkHeight`.
///
/// <https://docs.fivem.net/natives/?_0x37EBBF3117BD6A25>
#[doc(alias(
    "SetForkliftForkHeight",
    "SET_FORKLIFT_FORK_HEIGHT",
    "0x37EBBF3117BD6A25"
))]
#[inline]
pub fn set_forklift_fork_height(vehicle: Vehicle, height: f32) {
    call(0x37EBBF3117BD6A25, (vehicle, height))
}

/// `SetGarbageTrucks`.
///
/// <https://docs.fivem.net/natives/?_0x2AFD795EEAC8D30D>
#[doc(alias("SetGarbageTrucks", "SET_GARBAGE_TRUCKS", "0x2AFD795EEAC8D30D"))]
#[inline]
pub fn set_garbage_trucks(toggle: bool) {
    call(0x2AFD795EEAC8D30D, (toggle,))
}

/// `SetHeliBladesFullSpeed`.
///
/// <https://docs.fivem.net/natives/?_0xA178472EBB8AE60D>
#[doc(alias(
    "SetHeliBladesFullSpeed",
    "SET_HELI_BLADES_FULL_SPEED",
    "0xA178472EBB8AE60D"
))]
#[inline]
pub fn set_heli_blades_full_speed(vehicle: Vehicle) {
    call(0xA178472EBB8AE60D, (vehicle,))
}

/// `SetHeliBladesSpeed`.
///
/// <https://docs.fivem.net/natives/?_0xFD280B4D7F3ABC4D>
#[doc(alias("SetHeliBladesSpeed", "SET_HELI_BLADES_SPEED", "0xFD280B4D7F3ABC4D"))]
#[inline]
pub fn set_heli_blades_speed(vehicle: Vehicle, speed: f32) {
    call(0xFD280B4D7F3ABC4D, (vehicle, speed))
}

/// `SetHeliCombatOffset`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x0A3F820A9A9A9AC5>
#[doc(alias("SetHeliCombatOffset", "SET_HELI_COMBAT_OFFSET", "0x0A3F820A9A9A9AC5"))]
#[inline]
pub fn set_heli_combat_offset(vehicle: Vehicle, x: f32, y: f32, z: f32) {
    call(0x0A3F820A9A9A9AC5, (vehicle, x, y, z))
}

/// `SetHeliMainRotorHealth`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x4056EA1105F5ABD7>
#[doc(alias(
    "SetHeliMainRotorHealth",
    "_SET_HELI_MAIN_ROTOR_HEALTH",
    "SET_HELI_MAIN_ROTOR_HEALTH",
    "0x4056EA1105F5ABD7"
))]
#[inline]
pub fn set_heli_main_rotor_health(vehicle: Vehicle, health: f32) {
    call(0x4056EA1105F5ABD7, (vehicle, health))
}

/// `SetHeliResistToExplosion`, since game build 2545.
///
/// <https://docs.fivem.net/natives/?_0x8074CC1886802912>
#[doc(alias(
    "SetHeliResistToExplosion",
    "SET_HELI_RESIST_TO_EXPLOSION",
    "0x8074CC1886802912"
))]
#[inline]
pub fn set_heli_resist_to_explosion(helicopter: Vehicle, b_resist_to_explosion: bool) {
    call(0x8074CC1886802912, (helicopter, b_resist_to_explosion))
}

/// `SetHeliTailBoomCanBreakOff`.
///
/// <https://docs.fivem.net/natives/?_0x3EC8BF18AA453FE9>
#[doc(alias(
    "SetHeliTailBoomCanBreakOff",
    "SET_HELI_TAIL_BOOM_CAN_BREAK_OFF",
    "0x3EC8BF18AA453FE9",
    "SET_HELI_TAIL_EXPLODE_THROW_DASHBOARD",
    "SetHeliTailExplodeThrowDashboard",
    "WAS_COUNTER_ACTIVATED",
    "WasCounterActivated"
))]
#[inline]
pub fn set_heli_tail_boom_can_break_off(heli: Vehicle, toggle: bool) {
    call(0x3EC8BF18AA453FE9, (heli, toggle))
}

/// `SetHeliTailRotorHealth`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xFE205F38AAA58E5B>
#[doc(alias(
    "SetHeliTailRotorHealth",
    "_SET_HELI_TAIL_ROTOR_HEALTH",
    "SET_HELI_TAIL_ROTOR_HEALTH",
    "0xFE205F38AAA58E5B"
))]
#[inline]
pub fn set_heli_tail_rotor_health(vehicle: Vehicle, health: f32) {
    call(0xFE205F38AAA58E5B, (vehicle, health))
}

/// `SetHeliTurbulenceScalar`.
///
/// <https://docs.fivem.net/natives/?_0xE6F13851780394DA>
#[doc(alias(
    "SetHeliTurbulenceScalar",
    "SET_HELI_TURBULENCE_SCALAR",
    "0xE6F13851780394DA"
))]
#[inline]
pub fn set_heli_turbulence_scalar(vehicle: Vehicle, p1: f32) {
    call(0xE6F13851780394DA, (vehicle, p1))
}

/// `SetHelicopterRollPitchYawMult`.
///
/// <https://docs.fivem.net/natives/?_0x6E0859B530A365CC>
#[doc(alias(
    "SetHelicopterRollPitchYawMult",
    "_SET_HELICOPTER_ROLL_PITCH_YAW_MULT",
    "SET_HELI_CONTROL_LAGGING_RATE_SCALAR",
    "SetHeliControlLaggingRateScalar",
    "0x6E0859B530A365CC"
))]
#[inline]
pub fn set_helicopter_roll_pitch_yaw_mult(helicopter: Vehicle, multiplier: f32) {
    call(0x6E0859B530A365CC, (helicopter, multiplier))
}

/// `SetHoverModeWingRatio`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0x70A252F60A3E036B>
#[doc(alias(
    "SetHoverModeWingRatio",
    "SET_HOVER_MODE_WING_RATIO",
    "0x70A252F60A3E036B",
    "_SET_SPECIALFLIGHT_WING_RATIO",
    "SetSpecialflightWingRatio"
))]
#[inline]
pub fn set_hover_mode_wing_ratio(vehicle: Vehicle, ratio: f32) {
    call(0x70A252F60A3E036B, (vehicle, ratio))
}

/// `SetHydraulicRaised`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x28B18377EB6E25F6>
#[doc(alias(
    "SetHydraulicRaised",
    "_SET_HYDRAULIC_RAISED",
    "SET_HYDRAULICS_CONTROL",
    "SetHydraulicsControl",
    "0x28B18377EB6E25F6"
))]
#[inline]
pub fn set_hydraulic_raised(vehicle: Vehicle, toggle: bool) {
    call(0x28B18377EB6E25F6, (vehicle, toggle))
}

/// `SetHydraulicWheelState`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x8EA86DF356801C7D>
#[doc(alias(
    "SetHydraulicWheelState",
    "_SET_HYDRAULIC_WHEEL_STATE",
    "SET_HYDRAULIC_VEHICLE_STATE",
    "SetHydraulicVehicleState",
    "0x8EA86DF356801C7D"
))]
#[inline]
pub fn set_hydraulic_wheel_state(vehicle: Vehicle, state: i32) {
    call(0x8EA86DF356801C7D, (vehicle, state))
}

/// `SetHydraulicWheelStateTransition`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xC24075310A8B9CD1>
#[doc(alias(
    "SetHydraulicWheelStateTransition",
    "_SET_HYDRAULIC_WHEEL_STATE_TRANSITION",
    "SET_HYDRAULIC_WHEEL_STATE",
    "SetHydraulicWheelState",
    "0xC24075310A8B9CD1"
))]
#[inline]
pub fn set_hydraulic_wheel_state_transition(
    vehicle: Vehicle,
    wheel_id: i32,
    state: i32,
    value: f32,
    p4: f32,
) {
    call(0xC24075310A8B9CD1, (vehicle, wheel_id, state, value, p4))
}

/// `SetHydraulicWheelValue`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x84EA99C62CB3EF0C>
#[doc(alias(
    "SetHydraulicWheelValue",
    "_SET_HYDRAULIC_WHEEL_VALUE",
    "SET_HYDRAULIC_SUSPENSION_RAISE_FACTOR",
    "SetHydraulicSuspensionRaiseFactor",
    "0x84EA99C62CB3EF0C",
    "_SET_HYDRAULIC_STATE",
    "SetHydraulicState"
))]
#[inline]
pub fn set_hydraulic_wheel_value(vehicle: Vehicle, wheel_id: i32, value: f32) {
    call(0x84EA99C62CB3EF0C, (vehicle, wheel_id, value))
}

/// `SetLastDrivenVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xACFB2463CC22BED2>
#[doc(alias(
    "SetLastDrivenVehicle",
    "SET_LAST_DRIVEN_VEHICLE",
    "0xACFB2463CC22BED2"
))]
#[inline]
pub fn set_last_driven_vehicle(vehicle: Vehicle) {
    call(0xACFB2463CC22BED2, (vehicle,))
}

/// `SetLightsCutoffDistanceTweak`.
///
/// <https://docs.fivem.net/natives/?_0xBC3CCA5844452B06>
#[doc(alias(
    "SetLightsCutoffDistanceTweak",
    "SET_LIGHTS_CUTOFF_DISTANCE_TWEAK",
    "0xBC3CCA5844452B06"
))]
#[inline]
pub fn set_lights_cutoff_distance_tweak(distance: f32) {
    call(0xBC3CCA5844452B06, (distance,))
}

/// `SetMissionTrainAsNoLongerNeeded`.
///
/// <https://docs.fivem.net/natives/?_0xBBE7648349B49BE8>
#[doc(alias(
    "SetMissionTrainAsNoLongerNeeded",
    "SET_MISSION_TRAIN_AS_NO_LONGER_NEEDED",
    "0xBBE7648349B49BE8"
))]
#[inline]
pub fn set_mission_train_as_no_longer_needed(train: Vehicle, p1: bool) {
    call(0xBBE7648349B49BE8, (&mut Out::new(train), p1))
}

/// `SetMissionTrainCoords`.
///
/// <https://docs.fivem.net/natives/?_0x591CA673AA6AB736>
#[doc(alias(
    "SetMissionTrainCoords",
    "SET_MISSION_TRAIN_COORDS",
    "0x591CA673AA6AB736"
))]
#[inline]
pub fn set_mission_train_coords(train: Vehicle, x: f32, y: f32, z: f32) {
    call(0x591CA673AA6AB736, (train, x, y, z))
}

/// `SetNitrousIsActive`, since game build 3095.
///
/// <https://docs.fivem.net/natives/?_0x465EEA70AF251045>
#[doc(alias("SetNitrousIsActive", "SET_NITROUS_IS_ACTIVE", "0x465EEA70AF251045"))]
#[inline]
pub fn set_nitrous_is_active(vehicle: Vehicle, is_active: bool) {
    call(0x465EEA70AF251045, (vehicle, is_active))
}

/// `SetNumberOfParkedVehicles`.
///
/// <https://docs.fivem.net/natives/?_0xCAA15F13EBD417FF>
#[doc(alias(
    "SetNumberOfParkedVehicles",
    "SET_NUMBER_OF_PARKED_VEHICLES",
    "0xCAA15F13EBD417FF"
))]
#[inline]
pub fn set_number_of_parked_vehicles(value: i32) {
    call(0xCAA15F13EBD417FF, (value,))
}

/// `SetOpenRearDoorsOnExplosion`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x1B212B26DD3C04DF>
#[doc(alias(
    "SetOpenRearDoorsOnExplosion",
    "SET_OPEN_REAR_DOORS_ON_EXPLOSION",
    "0x1B212B26DD3C04DF"
))]
#[inline]
pub fn set_open_rear_doors_on_explosion(vehicle: Vehicle, toggle: bool) {
    call(0x1B212B26DD3C04DF, (vehicle, toggle))
}

/// `SetOppressorTransformState`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x544996C0081ABDEB>
#[doc(alias(
    "SetOppressorTransformState",
    "_SET_OPPRESSOR_TRANSFORM_STATE",
    "SET_GLIDER_ACTIVE",
    "SetGliderActive",
    "0x544996C0081ABDEB"
))]
#[inline]
pub fn set_oppressor_transform_state(vehicle: Vehicle, extend: bool) {
    call(0x544996C0081ABDEB, (vehicle, extend))
}

/// `SetOverrideNitrousLevel`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0xC8E9B6B71B8E660D>
#[doc(alias(
    "SetOverrideNitrousLevel",
    "SET_OVERRIDE_NITROUS_LEVEL",
    "0xC8E9B6B71B8E660D",
    "_SET_VEHICLE_NITRO_ENABLED",
    "SetVehicleNitroEnabled"
))]
#[inline]
pub fn set_override_nitrous_level(vehicle: Vehicle, override_: bool) {
    call(0xC8E9B6B71B8E660D, (vehicle, override_))
}

/// `SetParkedVehicleDensityMultiplierThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xEAE6DCC7EEE3DB1D>
#[doc(alias(
    "SetParkedVehicleDensityMultiplierThisFrame",
    "SET_PARKED_VEHICLE_DENSITY_MULTIPLIER_THIS_FRAME",
    "0xEAE6DCC7EEE3DB1D"
))]
#[inline]
pub fn set_parked_vehicle_density_multiplier_this_frame(multiplier: f32) {
    call(0xEAE6DCC7EEE3DB1D, (multiplier,))
}

/// `SetPickupRopeLengthForCargobob`.
///
/// <https://docs.fivem.net/natives/?_0x877C1EAEAC531023>
#[doc(alias(
    "SetPickupRopeLengthForCargobob",
    "SET_PICKUP_ROPE_LENGTH_FOR_CARGOBOB",
    "0x877C1EAEAC531023",
    "_SET_CARGOBOB_HOOK_POSITION",
    "SetCargobobHookPosition"
))]
#[inline]
pub fn set_pickup_rope_length_for_cargobob(
    cargobob: Vehicle,
    length1: f32,
    length2: f32,
    state: bool,
) {
    call(0x877C1EAEAC531023, (cargobob, length1, length2, state))
}

/// `SetPlaneAvoidsOthers`.
///
/// <https://docs.fivem.net/natives/?_0xBAFB99B304BC52A7>
#[doc(alias(
    "SetPlaneAvoidsOthers",
    "_SET_PLANE_AVOIDS_OTHERS",
    "0xBAFB99B304BC52A7"
))]
#[inline]
pub fn set_plane_avoids_others(plane: Vehicle, toggle: bool) {
    call(0xBAFB99B304BC52A7, (plane, toggle))
}

/// `SetPlaneControlSectionsShouldBreakOffFromExplosions`.
///
/// <https://docs.fivem.net/natives/?_0xDD8A2D3337F04196>
#[doc(alias(
    "SetPlaneControlSectionsShouldBreakOffFromExplosions",
    "SET_PLANE_CONTROL_SECTIONS_SHOULD_BREAK_OFF_FROM_EXPLOSIONS",
    "0xDD8A2D3337F04196"
))]
#[inline]
pub fn set_plane_control_sections_should_break_off_from_explosions(plane: Vehicle, toggle: bool) {
    call(0xDD8A2D3337F04196, (plane, toggle))
}

/// `SetPlaneEngineHealth`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x2A86A0475B6A1434>
#[doc(alias(
    "SetPlaneEngineHealth",
    "_SET_PLANE_ENGINE_HEALTH",
    "SET_PLANE_ENGINE_HEALTH",
    "0x2A86A0475B6A1434"
))]
#[inline]
pub fn set_plane_engine_health(vehicle: Vehicle, health: f32) {
    call(0x2A86A0475B6A1434, (vehicle, health))
}

/// `SetPlanePropellersHealth`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x4C815EB175086F84>
#[doc(alias(
    "SetPlanePropellersHealth",
    "_SET_PLANE_PROPELLERS_HEALTH",
    "SET_PLANE_PROPELLER_HEALTH",
    "SetPlanePropellerHealth",
    "0x4C815EB175086F84"
))]
#[inline]
pub fn set_plane_propellers_health(plane: Vehicle, health: f32) {
    call(0x4C815EB175086F84, (plane, health))
}

/// `SetPlaneResistToExplosion`.
///
/// <https://docs.fivem.net/natives/?_0xE16142B94664DEFD>
#[doc(alias(
    "SetPlaneResistToExplosion",
    "SET_PLANE_RESIST_TO_EXPLOSION",
    "0xE16142B94664DEFD"
))]
#[inline]
pub fn set_plane_resist_to_explosion(vehicle: Vehicle, toggle: bool) {
    call(0xE16142B94664DEFD, (vehicle, toggle))
}

/// `SetPlaneSectionDamageScale`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x0BBB9A7A8FFE931B>
#[doc(alias(
    "SetPlaneSectionDamageScale",
    "SET_PLANE_SECTION_DAMAGE_SCALE",
    "0x0BBB9A7A8FFE931B"
))]
#[inline]
pub fn set_plane_section_damage_scale(vehicle: Vehicle, damage_section: i32, damage_scale: f32) {
    call(0x0BBB9A7A8FFE931B, (vehicle, damage_section, damage_scale))
}

/// `SetPlaneTurbulenceMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xAD2D28A1AFDFF131>
#[doc(alias(
    "SetPlaneTurbulenceMultiplier",
    "SET_PLANE_TURBULENCE_MULTIPLIER",
    "0xAD2D28A1AFDFF131"
))]
#[inline]
pub fn set_plane_turbulence_multiplier(vehicle: Vehicle, multiplier: f32) {
    call(0xAD2D28A1AFDFF131, (vehicle, multiplier))
}

/// `SetPlaybackSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x6683AB880E427778>
#[doc(alias("SetPlaybackSpeed", "SET_PLAYBACK_SPEED", "0x6683AB880E427778"))]
#[inline]
pub fn set_playback_speed(vehicle: Vehicle, speed: f32) {
    call(0x6683AB880E427778, (vehicle, speed))
}

/// `SetPlaybackToUseAi`.
///
/// <https://docs.fivem.net/natives/?_0xA549C3B37EA28131>
#[doc(alias("SetPlaybackToUseAi", "SET_PLAYBACK_TO_USE_AI", "0xA549C3B37EA28131"))]
#[inline]
pub fn set_playback_to_use_ai(vehicle: Vehicle, driving_style: i32) {
    call(0xA549C3B37EA28131, (vehicle, driving_style))
}

/// `SetPlaybackToUseAiTryToRevertBackLater`.
///
/// <https://docs.fivem.net/natives/?_0x6E63860BBB190730>
#[doc(alias(
    "SetPlaybackToUseAiTryToRevertBackLater",
    "SET_PLAYBACK_TO_USE_AI_TRY_TO_REVERT_BACK_LATER",
    "0x6E63860BBB190730"
))]
#[inline]
pub fn set_playback_to_use_ai_try_to_revert_back_later(
    vehicle: Vehicle,
    time: i32,
    driving_style: i32,
    p3: bool,
) {
    call(0x6E63860BBB190730, (vehicle, time, driving_style, p3))
}

/// `SetPlayersLastVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xBCDF8BAF56C87B6A>
#[doc(alias(
    "SetPlayersLastVehicle",
    "SET_PLAYERS_LAST_VEHICLE",
    "0xBCDF8BAF56C87B6A"
))]
#[inline]
pub fn set_players_last_vehicle(vehicle: Vehicle) {
    call(0xBCDF8BAF56C87B6A, (vehicle,))
}

/// `SetPoliceFocusWillTrackVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x4E74E62E0A97E901>
#[doc(alias(
    "SetPoliceFocusWillTrackVehicle",
    "SET_POLICE_FOCUS_WILL_TRACK_VEHICLE",
    "0x4E74E62E0A97E901"
))]
#[inline]
pub fn set_police_focus_will_track_vehicle(vehicle: Vehicle, p1: bool) {
    call(0x4E74E62E0A97E901, (vehicle, p1))
}

/// `SetRandomBoats`.
///
/// <https://docs.fivem.net/natives/?_0x84436EC293B1415F>
#[doc(alias("SetRandomBoats", "SET_RANDOM_BOATS", "0x84436EC293B1415F"))]
#[inline]
pub fn set_random_boats(toggle: bool) {
    call(0x84436EC293B1415F, (toggle,))
}

/// `SetRandomBoatsInMp`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0xDA5E12F728DB30CA>
#[doc(alias(
    "SetRandomBoatsInMp",
    "_SET_RANDOM_BOATS_IN_MP",
    "SET_RANDOM_BOATS_MP",
    "SetRandomBoatsMp",
    "0xDA5E12F728DB30CA"
))]
#[inline]
pub fn set_random_boats_in_mp(toggle: bool) {
    call(0xDA5E12F728DB30CA, (toggle,))
}

/// `SetRandomTrains`.
///
/// <https://docs.fivem.net/natives/?_0x80D9F74197EA47D9>
#[doc(alias("SetRandomTrains", "SET_RANDOM_TRAINS", "0x80D9F74197EA47D9"))]
#[inline]
pub fn set_random_trains(toggle: bool) {
    call(0x80D9F74197EA47D9, (toggle,))
}

/// `SetRandomVehicleDensityMultiplierThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xB3B3359379FE77D3>
#[doc(alias(
    "SetRandomVehicleDensityMultiplierThisFrame",
    "SET_RANDOM_VEHICLE_DENSITY_MULTIPLIER_THIS_FRAME",
    "0xB3B3359379FE77D3"
))]
#[inline]
pub fn set_random_vehicle_density_multiplier_this_frame(multiplier: f32) {
    call(0xB3B3359379FE77D3, (multiplier,))
}

/// `SetReduceDriftVehicleSuspension`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x3A375167F5782A65>
#[doc(alias(
    "SetReduceDriftVehicleSuspension",
    "_SET_REDUCE_DRIFT_VEHICLE_SUSPENSION",
    "SET_REDUCED_SUSPENSION_FORCE",
    "SetReducedSuspensionForce",
    "0x3A375167F5782A65"
))]
#[inline]
pub fn set_reduce_drift_vehicle_suspension(vehicle: Vehicle, enable: bool) {
    call(0x3A375167F5782A65, (vehicle, enable))
}

/// `SetRenderTrainAsDerailed`.
///
/// <https://docs.fivem.net/natives/?_0x317B11A312DF5534>
#[doc(alias(
    "SetRenderTrainAsDerailed",
    "SET_RENDER_TRAIN_AS_DERAILED",
    "0x317B11A312DF5534"
))]
#[inline]
pub fn set_render_train_as_derailed(train: Vehicle, toggle: bool) {
    call(0x317B11A312DF5534, (train, toggle))
}

/// `SetScriptVehicleGenerator`.
///
/// <https://docs.fivem.net/natives/?_0xD9D620E0AC6DC4B0>
#[doc(alias(
    "SetScriptVehicleGenerator",
    "SET_SCRIPT_VEHICLE_GENERATOR",
    "0xD9D620E0AC6DC4B0"
))]
#[inline]
pub fn set_script_vehicle_generator(vehicle_generator: i32, enabled: bool) {
    call(0xD9D620E0AC6DC4B0, (vehicle_generator, enabled))
}

/// `SetSpecialFlightModeAllowed`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xF1211889DF15A763>
#[doc(alias(
    "SetSpecialFlightModeAllowed",
    "SET_SPECIAL_FLIGHT_MODE_ALLOWED",
    "0xF1211889DF15A763",
    "_SET_VEHICLE_HOVER_TRANSFORM_ENABLED",
    "SetVehicleHoverTransformEnabled"
))]
#[inline]
pub fn set_special_flight_mode_allowed(vehicle: Vehicle, toggle: bool) {
    call(0xF1211889DF15A763, (vehicle, toggle))
}

/// `SetSpecialFlightModeRatio`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xD138FA15C9776837>
#[doc(alias(
    "SetSpecialFlightModeRatio",
    "SET_SPECIAL_FLIGHT_MODE_RATIO",
    "0xD138FA15C9776837",
    "_SET_VEHICLE_HOVER_TRANSFORM_RATIO",
    "SetVehicleHoverTransformRatio"
))]
#[inline]
pub fn set_special_flight_mode_ratio(vehicle: Vehicle, ratio: f32) {
    call(0xD138FA15C9776837, (vehicle, ratio))
}

/// `SetSpecialFlightModeTargetRatio`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x438B3D7CA026FE91>
#[doc(alias(
    "SetSpecialFlightModeTargetRatio",
    "SET_SPECIAL_FLIGHT_MODE_TARGET_RATIO",
    "0x438B3D7CA026FE91",
    "_SET_VEHICLE_HOVER_TRANSFORM_PERCENTAGE",
    "SetVehicleHoverTransformPercentage",
    "_SET_VEHICLE_TRANSFORM_STATE",
    "SetVehicleTransformState"
))]
#[inline]
pub fn set_special_flight_mode_target_ratio(vehicle: Vehicle, state: f32) {
    call(0x438B3D7CA026FE91, (vehicle, state))
}

/// `SetSubmarineCrushDepths`.
///
/// <https://docs.fivem.net/natives/?_0xC59872A5134879C7>
#[doc(alias(
    "SetSubmarineCrushDepths",
    "SET_SUBMARINE_CRUSH_DEPTHS",
    "0xC59872A5134879C7",
    "_JITTER_VEHICLE",
    "JitterVehicle"
))]
#[inline]
pub fn set_submarine_crush_depths(
    vehicle: Vehicle,
    toggle: bool,
    depth1: f32,
    depth2: f32,
    depth3: f32,
) {
    call(
        0xC59872A5134879C7,
        (vehicle, toggle, depth1, depth2, depth3),
    )
}

/// `SetTaskVehicleGotoPlaneMinHeightAboveTerrain`.
///
/// <https://docs.fivem.net/natives/?_0xB893215D8D4C015B>
#[doc(alias(
    "SetTaskVehicleGotoPlaneMinHeightAboveTerrain",
    "SET_TASK_VEHICLE_GOTO_PLANE_MIN_HEIGHT_ABOVE_TERRAIN",
    "0xB893215D8D4C015B",
    "_SET_PLANE_MIN_HEIGHT_ABOVE_GROUND",
    "SetPlaneMinHeightAboveGround",
    "_SET_PLANE_MIN_HEIGHT_ABOVE_TERRAIN",
    "SetPlaneMinHeightAboveTerrain"
))]
#[inline]
pub fn set_task_vehicle_goto_plane_min_height_above_terrain(plane: Vehicle, height: i32) {
    call(0xB893215D8D4C015B, (plane, height))
}

/// `SetTaxiLights`.
///
/// <https://docs.fivem.net/natives/?_0x598803E85E8448D9>
#[doc(alias("SetTaxiLights", "SET_TAXI_LIGHTS", "0x598803E85E8448D9"))]
#[inline]
pub fn set_taxi_lights(vehicle: Vehicle, state: bool) {
    call(0x598803E85E8448D9, (vehicle, state))
}

/// `SetTrailerAttachmentEnabled`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x2FA2494B47FDD009>
#[doc(alias(
    "SetTrailerAttachmentEnabled",
    "SET_TRAILER_ATTACHMENT_ENABLED",
    "0x2FA2494B47FDD009"
))]
#[inline]
pub fn set_trailer_attachment_enabled(vehicle: Vehicle, enabled: bool) {
    call(0x2FA2494B47FDD009, (vehicle, enabled))
}

/// `SetTrailerInverseMassScale`.
///
/// <https://docs.fivem.net/natives/?_0x2A8F319B392E7B3F>
#[doc(alias(
    "SetTrailerInverseMassScale",
    "SET_TRAILER_INVERSE_MASS_SCALE",
    "0x2A8F319B392E7B3F"
))]
#[inline]
pub fn set_trailer_inverse_mass_scale(vehicle: Vehicle, p1: f32) {
    call(0x2A8F319B392E7B3F, (vehicle, p1))
}

/// `SetTrailerLegsLowered`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x878C75C09FBDB942>
#[doc(alias(
    "SetTrailerLegsLowered",
    "_SET_TRAILER_LEGS_LOWERED",
    "SET_TRAILER_LEGS_LOWERED",
    "0x878C75C09FBDB942"
))]
#[inline]
pub fn set_trailer_legs_lowered() {
    call(0x878C75C09FBDB942, ())
}

/// `SetTrailerLegsRaised`.
///
/// <https://docs.fivem.net/natives/?_0x95CF53B3D687F9FA>
#[doc(alias(
    "SetTrailerLegsRaised",
    "SET_TRAILER_LEGS_RAISED",
    "0x95CF53B3D687F9FA"
))]
#[inline]
pub fn set_trailer_legs_raised(vehicle: Vehicle) {
    call(0x95CF53B3D687F9FA, (vehicle,))
}

/// `SetTrainCruiseSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x16469284DB8C62B5>
#[doc(alias("SetTrainCruiseSpeed", "SET_TRAIN_CRUISE_SPEED", "0x16469284DB8C62B5"))]
#[inline]
pub fn set_train_cruise_speed(train: Vehicle, speed: f32) {
    call(0x16469284DB8C62B5, (train, speed))
}

/// `SetTrainSpeed`.
///
/// <https://docs.fivem.net/natives/?_0xAA0BC91BE0B796E3>
#[doc(alias("SetTrainSpeed", "SET_TRAIN_SPEED", "0xAA0BC91BE0B796E3"))]
#[inline]
pub fn set_train_speed(train: Vehicle, speed: f32) {
    call(0xAA0BC91BE0B796E3, (train, speed))
}

/// `SetTrainTrackSpawnFrequency`.
///
/// <https://docs.fivem.net/natives/?_0x21973BBF8D17EDFA>
#[doc(alias(
    "SetTrainTrackSpawnFrequency",
    "SET_TRAIN_TRACK_SPAWN_FREQUENCY",
    "0x21973BBF8D17EDFA"
))]
#[inline]
pub fn set_train_track_spawn_frequency(track_index: i32, frequency: i32) {
    call(0x21973BBF8D17EDFA, (track_index, frequency))
}

/// `SetTransformRateForAnimation`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0x498218259FB7C72D>
#[doc(alias(
    "SetTransformRateForAnimation",
    "SET_TRANSFORM_RATE_FOR_ANIMATION",
    "0x498218259FB7C72D",
    "_SET_UNK_FLOAT_0x104_FOR_SUBMARINE_VEHICLE_TASK",
    "SetUnkFloatN_0x104ForSubmarineVehicleTask"
))]
#[inline]
pub fn set_transform_rate_for_animation(vehicle: Vehicle, transform_rate: f32) {
    call(0x498218259FB7C72D, (vehicle, transform_rate))
}

/// `SetTransformToSubmarineUsesAlternateInput`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0x41B9FB92EDED32A6>
#[doc(alias(
    "SetTransformToSubmarineUsesAlternateInput",
    "SET_TRANSFORM_TO_SUBMARINE_USES_ALTERNATE_INPUT",
    "0x41B9FB92EDED32A6",
    "_SET_UNK_BOOL_0x102_FOR_SUBMARINE_VEHICLE_TASK",
    "SetUnkBoolN_0x102ForSubmarineVehicleTask"
))]
#[inline]
pub fn set_transform_to_submarine_uses_alternate_input(
    vehicle: Vehicle,
    use_alternate_input: bool,
) {
    call(0x41B9FB92EDED32A6, (vehicle, use_alternate_input))
}

/// `SetTyreHealth`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0x74C68EF97645E79D>
#[doc(alias(
    "SetTyreHealth",
    "_SET_TYRE_HEALTH",
    "SET_TYRE_HEALTH",
    "0x74C68EF97645E79D"
))]
#[inline]
pub fn set_tyre_health(vehicle: Vehicle, wheel_index: i32, health: f32) {
    call(0x74C68EF97645E79D, (vehicle, wheel_index, health))
}

/// `SetTyreSoftnessMultiplier`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x392183BB9EA57697>
#[doc(alias(
    "SetTyreSoftnessMultiplier",
    "_SET_TYRE_SOFTNESS_MULTIPLIER",
    "SET_TYRE_WEAR_RATE_SCALE",
    "SetTyreWearRateScale",
    "0x392183BB9EA57697"
))]
#[inline]
pub fn set_tyre_softness_multiplier(vehicle: Vehicle, wheel_index: i32, multiplier: f32) {
    call(0x392183BB9EA57697, (vehicle, wheel_index, multiplier))
}

/// `SetTyreTractionLossMultiplier`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0xC970D0E0FC31D768>
#[doc(alias(
    "SetTyreTractionLossMultiplier",
    "_SET_TYRE_TRACTION_LOSS_MULTIPLIER",
    "SET_TYRE_MAXIMUM_GRIP_DIFFERENCE_DUE_TO_WEAR_RATE",
    "SetTyreMaximumGripDifferenceDueToWearRate",
    "0xC970D0E0FC31D768"
))]
#[inline]
pub fn set_tyre_traction_loss_multiplier(vehicle: Vehicle, wheel_index: i32, multiplier: f32) {
    call(0xC970D0E0FC31D768, (vehicle, wheel_index, multiplier))
}

/// `SetTyreWearMultiplier`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0x01894E2EDE923CA2>
#[doc(alias(
    "SetTyreWearMultiplier",
    "_SET_TYRE_WEAR_MULTIPLIER",
    "SET_TYRE_WEAR_RATE",
    "SetTyreWearRate",
    "0x01894E2EDE923CA2"
))]
#[inline]
pub fn set_tyre_wear_multiplier(vehicle: Vehicle, wheel_index: i32, multiplier: f32) {
    call(0x01894E2EDE923CA2, (vehicle, wheel_index, multiplier))
}

/// `SetUseHigherVehicleJumpForce`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xF06A16CA55D138D8>
#[doc(alias(
    "SetUseHigherVehicleJumpForce",
    "_SET_USE_HIGHER_VEHICLE_JUMP_FORCE",
    "SET_USE_HIGHER_CAR_JUMP",
    "SetUseHigherCarJump",
    "0xF06A16CA55D138D8"
))]
#[inline]
pub fn set_use_higher_vehicle_jump_force(vehicle: Vehicle, toggle: bool) {
    call(0xF06A16CA55D138D8, (vehicle, toggle))
}

/// `SetVehicleActAsIfHighSpeedForFragSmashing`.
///
/// <https://docs.fivem.net/natives/?_0x1F9FB66F3A3842D2>
#[doc(alias(
    "SetVehicleActAsIfHighSpeedForFragSmashing",
    "SET_VEHICLE_ACT_AS_IF_HIGH_SPEED_FOR_FRAG_SMASHING",
    "0x1F9FB66F3A3842D2"
))]
#[inline]
pub fn set_vehicle_act_as_if_high_speed_for_frag_smashing(vehicle: Vehicle, act_high_speed: bool) {
    call(0x1F9FB66F3A3842D2, (vehicle, act_high_speed))
}

/// `SetVehicleActiveDuringPlayback`.
///
/// <https://docs.fivem.net/natives/?_0xDFFCEF48E511DB48>
#[doc(alias(
    "SetVehicleActiveDuringPlayback",
    "SET_VEHICLE_ACTIVE_DURING_PLAYBACK",
    "0xDFFCEF48E511DB48"
))]
#[inline]
pub fn set_vehicle_active_during_playback(vehicle: Vehicle, toggle: bool) {
    call(0xDFFCEF48E511DB48, (vehicle, toggle))
}

/// `SetVehicleActiveForPedNavigation`.
///
/// <https://docs.fivem.net/natives/?_0x21115BCD6E44656A>
#[doc(alias(
    "SetVehicleActiveForPedNavigation",
    "SET_VEHICLE_ACTIVE_FOR_PED_NAVIGATION",
    "0x21115BCD6E44656A",
    "_SET_VEHICLE_CLOSE_DOOR_DEFERED_ACTION",
    "SetVehicleCloseDoorDeferedAction"
))]
#[inline]
pub fn set_vehicle_active_for_ped_navigation(vehicle: Vehicle, toggle: bool) {
    call(0x21115BCD6E44656A, (vehicle, toggle))
}

/// `SetVehicleAlarm`.
///
/// <https://docs.fivem.net/natives/?_0xCDE5E70C1DDB954C>
#[doc(alias("SetVehicleAlarm", "SET_VEHICLE_ALARM", "0xCDE5E70C1DDB954C"))]
#[inline]
pub fn set_vehicle_alarm(vehicle: Vehicle, state: bool) {
    call(0xCDE5E70C1DDB954C, (vehicle, state))
}

/// `SetVehicleAllowHomingMissleLockon`.
///
/// <https://docs.fivem.net/natives/?_0x7D6F9A3EF26136A0>
#[doc(alias(
    "SetVehicleAllowHomingMissleLockon",
    "SET_VEHICLE_ALLOW_HOMING_MISSLE_LOCKON",
    "0x7D6F9A3EF26136A0"
))]
#[inline]
pub fn set_vehicle_allow_homing_missle_lockon(vehicle: Vehicle, toggle: bool, p2: bool) {
    call(0x7D6F9A3EF26136A0, (vehicle, toggle, p2))
}

/// `SetVehicleAllowNoPassengersLockon`.
///
/// <https://docs.fivem.net/natives/?_0x5D14D4154BFE7B2C>
#[doc(alias(
    "SetVehicleAllowNoPassengersLockon",
    "SET_VEHICLE_ALLOW_NO_PASSENGERS_LOCKON",
    "0x5D14D4154BFE7B2C"
))]
#[inline]
pub fn set_vehicle_allow_no_passengers_lockon(veh: Vehicle, toggle: bool) {
    call(0x5D14D4154BFE7B2C, (veh, toggle))
}

/// `SetVehicleAutomaticallyAttaches`.
///
/// Of unknown type: `p2`.
///
/// <https://docs.fivem.net/natives/?_0x8BA6F76BC53A1493>
#[doc(alias(
    "SetVehicleAutomaticallyAttaches",
    "SET_VEHICLE_AUTOMATICALLY_ATTACHES",
    "0x8BA6F76BC53A1493"
))]
#[inline]
pub fn set_vehicle_automatically_attaches(vehicle: Vehicle, p1: bool, p2: i32) -> i32 {
    call(0x8BA6F76BC53A1493, (vehicle, p1, p2))
}

/// `SetVehicleBodyHealth`.
///
/// <https://docs.fivem.net/natives/?_0xB77D05AC8C78AADB>
#[doc(alias(
    "SetVehicleBodyHealth",
    "SET_VEHICLE_BODY_HEALTH",
    "0xB77D05AC8C78AADB"
))]
#[inline]
pub fn set_vehicle_body_health(vehicle: Vehicle, value: f32) {
    call(0xB77D05AC8C78AADB, (vehicle, value))
}

/// `SetVehicleBombCount`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xF4B2ED59DEB5D774>
#[doc(alias(
    "SetVehicleBombCount",
    "_SET_VEHICLE_BOMB_COUNT",
    "SET_VEHICLE_BOMB_AMMO",
    "SetVehicleBombAmmo",
    "0xF4B2ED59DEB5D774",
    "_SET_AIRCRAFT_BOMB_COUNT",
    "SetAircraftBombCount",
    "_SET_VEHICLE_BOMBS",
    "SetVehicleBombs"
))]
#[inline]
pub fn set_vehicle_bomb_count(aircraft: Vehicle, bomb_count: i32) {
    call(0xF4B2ED59DEB5D774, (aircraft, bomb_count))
}

/// `SetVehicleBrake`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xE4E2FD323574965C>
#[doc(alias("SetVehicleBrake", "SET_VEHICLE_BRAKE", "0xE4E2FD323574965C"))]
#[inline]
pub fn set_vehicle_brake(vehicle: Vehicle, toggle: bool) {
    call(0xE4E2FD323574965C, (vehicle, toggle))
}

/// `SetVehicleBrakeLights`.
///
/// <https://docs.fivem.net/natives/?_0x92B35082E0B42F66>
#[doc(alias(
    "SetVehicleBrakeLights",
    "SET_VEHICLE_BRAKE_LIGHTS",
    "0x92B35082E0B42F66"
))]
#[inline]
pub fn set_vehicle_brake_lights(vehicle: Vehicle, toggle: bool) {
    call(0x92B35082E0B42F66, (vehicle, toggle))
}

/// `SetVehicleBulldozerArmPosition`.
///
/// <https://docs.fivem.net/natives/?_0xF8EBCCC96ADB9FB7>
#[doc(alias(
    "SetVehicleBulldozerArmPosition",
    "SET_VEHICLE_BULLDOZER_ARM_POSITION",
    "0xF8EBCCC96ADB9FB7"
))]
#[inline]
pub fn set_vehicle_bulldozer_arm_position(vehicle: Vehicle, position: f32, p2: bool) {
    call(0xF8EBCCC96ADB9FB7, (vehicle, position, p2))
}

/// `SetVehicleBurnout`.
///
/// <https://docs.fivem.net/natives/?_0xFB8794444A7D60FB>
#[doc(alias("SetVehicleBurnout", "SET_VEHICLE_BURNOUT", "0xFB8794444A7D60FB"))]
#[inline]
pub fn set_vehicle_burnout(vehicle: Vehicle, toggle: bool) {
    call(0xFB8794444A7D60FB, (vehicle, toggle))
}

/// `SetVehicleCanBeLockedOn`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x1DDA078D12879EEE>
#[doc(alias(
    "SetVehicleCanBeLockedOn",
    "_SET_VEHICLE_CAN_BE_LOCKED_ON",
    "SET_VEHICLE_ALLOW_HOMING_MISSLE_LOCKON_SYNCED",
    "SetVehicleAllowHomingMissleLockonSynced",
    "0x1DDA078D12879EEE"
))]
#[inline]
pub fn set_vehicle_can_be_locked_on(vehicle: Vehicle, can_be_locked_on: bool, unk: bool) {
    call(0x1DDA078D12879EEE, (vehicle, can_be_locked_on, unk))
}

/// `SetVehicleCanBeTargetted`.
///
/// <https://docs.fivem.net/natives/?_0x3750146A28097A82>
#[doc(alias(
    "SetVehicleCanBeTargetted",
    "SET_VEHICLE_CAN_BE_TARGETTED",
    "0x3750146A28097A82"
))]
#[inline]
pub fn set_vehicle_can_be_targetted(vehicle: Vehicle, state: bool) {
    call(0x3750146A28097A82, (vehicle, state))
}

/// `SetVehicleCanBeUsedByFleeingPeds`.
///
/// <https://docs.fivem.net/natives/?_0x300504B23BD3B711>
#[doc(alias(
    "SetVehicleCanBeUsedByFleeingPeds",
    "SET_VEHICLE_CAN_BE_USED_BY_FLEEING_PEDS",
    "0x300504B23BD3B711"
))]
#[inline]
pub fn set_vehicle_can_be_used_by_fleeing_peds(vehicle: Vehicle, toggle: bool) {
    call(0x300504B23BD3B711, (vehicle, toggle))
}

/// `SetVehicleCanBeVisiblyDamaged`.
///
/// <https://docs.fivem.net/natives/?_0x4C7028F78FFD3681>
#[doc(alias(
    "SetVehicleCanBeVisiblyDamaged",
    "SET_VEHICLE_CAN_BE_VISIBLY_DAMAGED",
    "0x4C7028F78FFD3681"
))]
#[inline]
pub fn set_vehicle_can_be_visibly_damaged(vehicle: Vehicle, state: bool) {
    call(0x4C7028F78FFD3681, (vehicle, state))
}

/// `SetVehicleCanBreak`.
///
/// <https://docs.fivem.net/natives/?_0x59BF8C3D52C92F66>
#[doc(alias("SetVehicleCanBreak", "SET_VEHICLE_CAN_BREAK", "0x59BF8C3D52C92F66"))]
#[inline]
pub fn set_vehicle_can_break(vehicle: Vehicle, toggle: bool) {
    call(0x59BF8C3D52C92F66, (vehicle, toggle))
}

/// `SetVehicleCanDeformWheels`.
///
/// <https://docs.fivem.net/natives/?_0x0CDDA42F9E360CA6>
#[doc(alias(
    "SetVehicleCanDeformWheels",
    "SET_VEHICLE_CAN_DEFORM_WHEELS",
    "0x0CDDA42F9E360CA6"
))]
#[inline]
pub fn set_vehicle_can_deform_wheels(vehicle: Vehicle, toggle: bool) {
    call(0x0CDDA42F9E360CA6, (vehicle, toggle))
}

/// `SetVehicleCanEngineOperateOnFire`.
///
/// <https://docs.fivem.net/natives/?_0x206BC5DC9D1AC70A>
#[doc(alias(
    "SetVehicleCanEngineOperateOnFire",
    "_SET_VEHICLE_CAN_ENGINE_OPERATE_ON_FIRE",
    "SET_VEHICLE_CAN_ENGINE_MISSFIRE",
    "SetVehicleCanEngineMissfire",
    "0x206BC5DC9D1AC70A"
))]
#[inline]
pub fn set_vehicle_can_engine_operate_on_fire(vehicle: Vehicle, toggle: bool) {
    call(0x206BC5DC9D1AC70A, (vehicle, toggle))
}

/// `SetVehicleCanLeakOil`.
///
/// <https://docs.fivem.net/natives/?_0x51BB2D88D31A914B>
#[doc(alias(
    "SetVehicleCanLeakOil",
    "SET_VEHICLE_CAN_LEAK_OIL",
    "0x51BB2D88D31A914B"
))]
#[inline]
pub fn set_vehicle_can_leak_oil(vehicle: Vehicle, toggle: bool) {
    call(0x51BB2D88D31A914B, (vehicle, toggle))
}

/// `SetVehicleCanLeakPetrol`.
///
/// <https://docs.fivem.net/natives/?_0x192547247864DFDD>
#[doc(alias(
    "SetVehicleCanLeakPetrol",
    "SET_VEHICLE_CAN_LEAK_PETROL",
    "0x192547247864DFDD"
))]
#[inline]
pub fn set_vehicle_can_leak_petrol(vehicle: Vehicle, toggle: bool) {
    call(0x192547247864DFDD, (vehicle, toggle))
}

/// `SetVehicleCanSaveInGarage`.
///
/// <https://docs.fivem.net/natives/?_0x428BACCDF5E26EAD>
#[doc(alias(
    "SetVehicleCanSaveInGarage",
    "SET_VEHICLE_CAN_SAVE_IN_GARAGE",
    "0x428BACCDF5E26EAD"
))]
#[inline]
pub fn set_vehicle_can_save_in_garage(vehicle: Vehicle, toggle: bool) {
    call(0x428BACCDF5E26EAD, (vehicle, toggle))
}

/// `SetVehicleCeilingHeight`.
///
/// <https://docs.fivem.net/natives/?_0xA46413066687A328>
#[doc(alias(
    "SetVehicleCeilingHeight",
    "SET_VEHICLE_CEILING_HEIGHT",
    "0xA46413066687A328",
    "GET_VEHICLE_DEFORMATION_GET_TREE",
    "GetVehicleDeformationGetTree"
))]
#[inline]
pub fn set_vehicle_ceiling_height(vehicle: Vehicle, height: f32) {
    call(0xA46413066687A328, (vehicle, height))
}

/// `SetVehicleCheatPowerIncrease`.
///
/// <https://docs.fivem.net/natives/?_0xB59E4BD37AE292DB>
#[doc(alias(
    "SetVehicleCheatPowerIncrease",
    "SET_VEHICLE_CHEAT_POWER_INCREASE",
    "0xB59E4BD37AE292DB",
    "_SET_VEHICLE_ENGINE_TORQUE_MULTIPLIER",
    "SetVehicleEngineTorqueMultiplier"
))]
#[inline]
pub fn set_vehicle_cheat_power_increase(vehicle: Vehicle, value: f32) {
    call(0xB59E4BD37AE292DB, (vehicle, value))
}

/// `SetVehicleColourCombination`.
///
/// <https://docs.fivem.net/natives/?_0x33E8CD3322E2FE31>
#[doc(alias(
    "SetVehicleColourCombination",
    "SET_VEHICLE_COLOUR_COMBINATION",
    "0x33E8CD3322E2FE31"
))]
#[inline]
pub fn set_vehicle_colour_combination(vehicle: Vehicle, color_combination: i32) {
    call(0x33E8CD3322E2FE31, (vehicle, color_combination))
}

/// `SetVehicleColours`.
///
/// <https://docs.fivem.net/natives/?_0x4F1D4BE3A7F24601>
#[doc(alias("SetVehicleColours", "SET_VEHICLE_COLOURS", "0x4F1D4BE3A7F24601"))]
#[inline]
pub fn set_vehicle_colours(vehicle: Vehicle, color_primary: i32, color_secondary: i32) {
    call(
        0x4F1D4BE3A7F24601,
        (vehicle, color_primary, color_secondary),
    )
}

/// `SetVehicleControlsInverted`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x5B91B229243351A8>
#[doc(alias(
    "SetVehicleControlsInverted",
    "_SET_VEHICLE_CONTROLS_INVERTED",
    "SET_INVERT_VEHICLE_CONTROLS",
    "SetInvertVehicleControls",
    "0x5B91B229243351A8"
))]
#[inline]
pub fn set_vehicle_controls_inverted(vehicle: Vehicle, state: bool) {
    call(0x5B91B229243351A8, (vehicle, state))
}

/// `SetVehicleCountermeasureCount`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x9BDA23BF666F0855>
#[doc(alias(
    "SetVehicleCountermeasureCount",
    "_SET_VEHICLE_COUNTERMEASURE_COUNT",
    "SET_VEHICLE_COUNTERMEASURE_AMMO",
    "SetVehicleCountermeasureAmmo",
    "0x9BDA23BF666F0855",
    "_SET_AIRCRAFT_COUNTERMEASURE_COUNT",
    "SetAircraftCountermeasureCount"
))]
#[inline]
pub fn set_vehicle_countermeasure_count(aircraft: Vehicle, count: i32) {
    call(0x9BDA23BF666F0855, (aircraft, count))
}

/// `SetVehicleCustomPrimaryColour`.
///
/// <https://docs.fivem.net/natives/?_0x7141766F91D15BEA>
#[doc(alias(
    "SetVehicleCustomPrimaryColour",
    "SET_VEHICLE_CUSTOM_PRIMARY_COLOUR",
    "0x7141766F91D15BEA"
))]
#[inline]
pub fn set_vehicle_custom_primary_colour(vehicle: Vehicle, r: i32, g: i32, b: i32) {
    call(0x7141766F91D15BEA, (vehicle, r, g, b))
}

/// `SetVehicleCustomSecondaryColour`.
///
/// <https://docs.fivem.net/natives/?_0x36CED73BFED89754>
#[doc(alias(
    "SetVehicleCustomSecondaryColour",
    "SET_VEHICLE_CUSTOM_SECONDARY_COLOUR",
    "0x36CED73BFED89754"
))]
#[inline]
pub fn set_vehicle_custom_secondary_colour(vehicle: Vehicle, r: i32, g: i32, b: i32) {
    call(0x36CED73BFED89754, (vehicle, r, g, b))
}

/// `SetVehicleDamage`.
///
/// <https://docs.fivem.net/natives/?_0xA1DD317EA8FD4F29>
#[doc(alias("SetVehicleDamage", "SET_VEHICLE_DAMAGE", "0xA1DD317EA8FD4F29"))]
#[inline]
pub fn set_vehicle_damage(
    vehicle: Vehicle,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    damage: f32,
    radius: f32,
    focus_on_model: bool,
) {
    call(
        0xA1DD317EA8FD4F29,
        (
            vehicle,
            x_offset,
            y_offset,
            z_offset,
            damage,
            radius,
            focus_on_model,
        ),
    )
}

/// `SetVehicleDamageModifier`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x4E20D2A627011E8E>
#[doc(alias(
    "SetVehicleDamageModifier",
    "_SET_VEHICLE_DAMAGE_MODIFIER",
    "SET_VEHICLE_DAMAGE_SCALE",
    "SetVehicleDamageScale",
    "0x4E20D2A627011E8E"
))]
#[inline]
pub fn set_vehicle_damage_modifier(vehicle: Vehicle, p1: f32) -> i32 {
    call(0x4E20D2A627011E8E, (vehicle, p1))
}

/// `SetVehicleDashboardColor`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x6089CDF6A57F326C>
#[doc(alias(
    "SetVehicleDashboardColor",
    "_SET_VEHICLE_DASHBOARD_COLOR",
    "SET_VEHICLE_EXTRA_COLOUR_6",
    "SetVehicleExtraColour_6",
    "0x6089CDF6A57F326C",
    "_SET_VEHICLE_DASHBOARD_COLOUR",
    "SetVehicleDashboardColour"
))]
#[inline]
pub fn set_vehicle_dashboard_color(vehicle: Vehicle, color: i32) {
    call(0x6089CDF6A57F326C, (vehicle, color))
}

/// `SetVehicleDeformationFixed`.
///
/// <https://docs.fivem.net/natives/?_0x953DA1E1B12C0491>
#[doc(alias(
    "SetVehicleDeformationFixed",
    "SET_VEHICLE_DEFORMATION_FIXED",
    "0x953DA1E1B12C0491"
))]
#[inline]
pub fn set_vehicle_deformation_fixed(vehicle: Vehicle) {
    call(0x953DA1E1B12C0491, (vehicle,))
}

/// `SetVehicleDensityMultiplierThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x245A6883D966D537>
#[doc(alias(
    "SetVehicleDensityMultiplierThisFrame",
    "SET_VEHICLE_DENSITY_MULTIPLIER_THIS_FRAME",
    "0x245A6883D966D537"
))]
#[inline]
pub fn set_vehicle_density_multiplier_this_frame(multiplier: f32) {
    call(0x245A6883D966D537, (multiplier,))
}

/// `SetVehicleDirtLevel`.
///
/// <https://docs.fivem.net/natives/?_0x79D3B596FE44EE8B>
#[doc(alias("SetVehicleDirtLevel", "SET_VEHICLE_DIRT_LEVEL", "0x79D3B596FE44EE8B"))]
#[inline]
pub fn set_vehicle_dirt_level(vehicle: Vehicle, dirt_level: f32) {
    call(0x79D3B596FE44EE8B, (vehicle, dirt_level))
}

/// `SetVehicleDisableTowing`.
///
/// <https://docs.fivem.net/natives/?_0x2B6747FAA9DB9D6B>
#[doc(alias(
    "SetVehicleDisableTowing",
    "SET_VEHICLE_DISABLE_TOWING",
    "0x2B6747FAA9DB9D6B"
))]
#[inline]
pub fn set_vehicle_disable_towing(vehicle: Vehicle, toggle: bool) {
    call(0x2B6747FAA9DB9D6B, (vehicle, toggle))
}

/// `SetVehicleDoorBroken`.
///
/// <https://docs.fivem.net/natives/?_0xD4D4F6A4AB575A33>
#[doc(alias(
    "SetVehicleDoorBroken",
    "SET_VEHICLE_DOOR_BROKEN",
    "0xD4D4F6A4AB575A33"
))]
#[inline]
pub fn set_vehicle_door_broken(vehicle: Vehicle, door_index: i32, delete_door: bool) {
    call(0xD4D4F6A4AB575A33, (vehicle, door_index, delete_door))
}

/// `SetVehicleDoorCanBreak`.
///
/// <https://docs.fivem.net/natives/?_0x2FA133A4A9D37ED8>
#[doc(alias(
    "SetVehicleDoorCanBreak",
    "_SET_VEHICLE_DOOR_CAN_BREAK",
    "SET_DOOR_ALLOWED_TO_BE_BROKEN_OFF",
    "SetDoorAllowedToBeBrokenOff",
    "0x2FA133A4A9D37ED8",
    "_SET_VEHICLE_DOOR_BREAKABLE",
    "SetVehicleDoorBreakable"
))]
#[inline]
pub fn set_vehicle_door_can_break(vehicle: Vehicle, door_index: i32, is_breakable: bool) {
    call(0x2FA133A4A9D37ED8, (vehicle, door_index, is_breakable))
}

/// `SetVehicleDoorControl`.
///
/// <https://docs.fivem.net/natives/?_0xF2BFA0430F0A0FCB>
#[doc(alias(
    "SetVehicleDoorControl",
    "SET_VEHICLE_DOOR_CONTROL",
    "0xF2BFA0430F0A0FCB"
))]
#[inline]
pub fn set_vehicle_door_control(vehicle: Vehicle, door_index: i32, speed: i32, angle: f32) {
    call(0xF2BFA0430F0A0FCB, (vehicle, door_index, speed, angle))
}

/// `SetVehicleDoorLatched`.
///
/// <https://docs.fivem.net/natives/?_0xA5A9653A8D2CAF48>
#[doc(alias(
    "SetVehicleDoorLatched",
    "SET_VEHICLE_DOOR_LATCHED",
    "0xA5A9653A8D2CAF48"
))]
#[inline]
pub fn set_vehicle_door_latched(
    vehicle: Vehicle,
    door_index: i32,
    force_close: bool,
    lock: bool,
    p4: bool,
) {
    call(
        0xA5A9653A8D2CAF48,
        (vehicle, door_index, force_close, lock, p4),
    )
}

/// `SetVehicleDoorOpen`.
///
/// <https://docs.fivem.net/natives/?_0x7C65DAC73C35C862>
#[doc(alias("SetVehicleDoorOpen", "SET_VEHICLE_DOOR_OPEN", "0x7C65DAC73C35C862"))]
#[inline]
pub fn set_vehicle_door_open(vehicle: Vehicle, door_index: i32, loose: bool, open_instantly: bool) {
    call(
        0x7C65DAC73C35C862,
        (vehicle, door_index, loose, open_instantly),
    )
}

/// `SetVehicleDoorShut`.
///
/// <https://docs.fivem.net/natives/?_0x93D9BD300D7789E5>
#[doc(alias("SetVehicleDoorShut", "SET_VEHICLE_DOOR_SHUT", "0x93D9BD300D7789E5"))]
#[inline]
pub fn set_vehicle_door_shut(vehicle: Vehicle, door_index: i32, close_instantly: bool) {
    call(0x93D9BD300D7789E5, (vehicle, door_index, close_instantly))
}

/// `SetVehicleDoorsLocked`.
///
/// <https://docs.fivem.net/natives/?_0xB664292EAECF7FA6>
#[doc(alias(
    "SetVehicleDoorsLocked",
    "SET_VEHICLE_DOORS_LOCKED",
    "0xB664292EAECF7FA6"
))]
#[inline]
pub fn set_vehicle_doors_locked(vehicle: Vehicle, door_lock_status: i32) {
    call(0xB664292EAECF7FA6, (vehicle, door_lock_status))
}

/// `SetVehicleDoorsLockedForAllPlayers`.
///
/// <https://docs.fivem.net/natives/?_0xA2F80B8D040727CC>
#[doc(alias(
    "SetVehicleDoorsLockedForAllPlayers",
    "SET_VEHICLE_DOORS_LOCKED_FOR_ALL_PLAYERS",
    "0xA2F80B8D040727CC"
))]
#[inline]
pub fn set_vehicle_doors_locked_for_all_players(vehicle: Vehicle, toggle: bool) {
    call(0xA2F80B8D040727CC, (vehicle, toggle))
}

/// `SetVehicleDoorsLockedForNonScriptPlayers`.
///
/// <https://docs.fivem.net/natives/?_0x9737A37136F07E75>
#[doc(alias(
    "SetVehicleDoorsLockedForNonScriptPlayers",
    "SET_VEHICLE_DOORS_LOCKED_FOR_NON_SCRIPT_PLAYERS",
    "0x9737A37136F07E75"
))]
#[inline]
pub fn set_vehicle_doors_locked_for_non_script_players(vehicle: Vehicle, toggle: bool) {
    call(0x9737A37136F07E75, (vehicle, toggle))
}

/// `SetVehicleDoorsLockedForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x517AAF684BB50CD1>
#[doc(alias(
    "SetVehicleDoorsLockedForPlayer",
    "SET_VEHICLE_DOORS_LOCKED_FOR_PLAYER",
    "0x517AAF684BB50CD1"
))]
#[inline]
pub fn set_vehicle_doors_locked_for_player(vehicle: Vehicle, player: Player, toggle: bool) {
    call(0x517AAF684BB50CD1, (vehicle, player, toggle))
}

/// `SetVehicleDoorsLockedForTeam`.
///
/// <https://docs.fivem.net/natives/?_0xB81F6D4A8F5EEBA8>
#[doc(alias(
    "SetVehicleDoorsLockedForTeam",
    "SET_VEHICLE_DOORS_LOCKED_FOR_TEAM",
    "0xB81F6D4A8F5EEBA8"
))]
#[inline]
pub fn set_vehicle_doors_locked_for_team(vehicle: Vehicle, team: i32, toggle: bool) {
    call(0xB81F6D4A8F5EEBA8, (vehicle, team, toggle))
}

/// `SetVehicleDoorsLockedForUnk`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0x203B527D1B77904C>
#[doc(alias(
    "SetVehicleDoorsLockedForUnk",
    "_SET_VEHICLE_DOORS_LOCKED_FOR_UNK",
    "SET_VEHICLE_DOORS_LOCKED_FOR_ALL_TEAMS",
    "SetVehicleDoorsLockedForAllTeams",
    "0x203B527D1B77904C"
))]
#[inline]
pub fn set_vehicle_doors_locked_for_unk(vehicle: Vehicle, toggle: bool) {
    call(0x203B527D1B77904C, (vehicle, toggle))
}

/// `SetVehicleDoorsShut`.
///
/// <https://docs.fivem.net/natives/?_0x781B3D62BB013EF5>
#[doc(alias("SetVehicleDoorsShut", "SET_VEHICLE_DOORS_SHUT", "0x781B3D62BB013EF5"))]
#[inline]
pub fn set_vehicle_doors_shut(vehicle: Vehicle, close_instantly: bool) {
    call(0x781B3D62BB013EF5, (vehicle, close_instantly))
}

/// `SetVehicleDropsMoneyWhenBlownUp`.
///
/// <https://docs.fivem.net/natives/?_0x068F64F2470F9656>
#[doc(alias(
    "SetVehicleDropsMoneyWhenBlownUp",
    "SET_VEHICLE_DROPS_MONEY_WHEN_BLOWN_UP",
    "0x068F64F2470F9656",
    "_SET_VEHICLE_CREATES_MONEY_PICKUPS_WHEN_EXPLODED",
    "SetVehicleCreatesMoneyPickupsWhenExploded"
))]
#[inline]
pub fn set_vehicle_drops_money_when_blown_up(vehicle: Vehicle, toggle: bool) {
    call(0x068F64F2470F9656, (vehicle, toggle))
}

/// `SetVehicleEngineCanDegrade`.
///
/// <https://docs.fivem.net/natives/?_0x983765856F2564F9>
#[doc(alias(
    "SetVehicleEngineCanDegrade",
    "SET_VEHICLE_ENGINE_CAN_DEGRADE",
    "0x983765856F2564F9"
))]
#[inline]
pub fn set_vehicle_engine_can_degrade(vehicle: Vehicle, toggle: bool) {
    call(0x983765856F2564F9, (vehicle, toggle))
}

/// `SetVehicleEngineHealth`.
///
/// <https://docs.fivem.net/natives/?_0x45F6D8EEF34ABEF1>
#[doc(alias(
    "SetVehicleEngineHealth",
    "SET_VEHICLE_ENGINE_HEALTH",
    "0x45F6D8EEF34ABEF1"
))]
#[inline]
pub fn set_vehicle_engine_health(vehicle: Vehicle, health: f32) {
    call(0x45F6D8EEF34ABEF1, (vehicle, health))
}

/// `SetVehicleEngineOn`.
///
/// <https://docs.fivem.net/natives/?_0x2497C4717C8B881E>
#[doc(alias("SetVehicleEngineOn", "SET_VEHICLE_ENGINE_ON", "0x2497C4717C8B881E"))]
#[inline]
pub fn set_vehicle_engine_on(
    vehicle: Vehicle,
    value: bool,
    instantly: bool,
    disable_auto_start: bool,
) {
    call(
        0x2497C4717C8B881E,
        (vehicle, value, instantly, disable_auto_start),
    )
}

/// `SetVehicleEnveffScale`.
///
/// <https://docs.fivem.net/natives/?_0x3AFDC536C3D01674>
#[doc(alias(
    "SetVehicleEnveffScale",
    "SET_VEHICLE_ENVEFF_SCALE",
    "0x3AFDC536C3D01674",
    "_SET_VEHICLE_PAINT_FADE",
    "SetVehiclePaintFade"
))]
#[inline]
pub fn set_vehicle_enveff_scale(vehicle: Vehicle, fade: f32) {
    call(0x3AFDC536C3D01674, (vehicle, fade))
}

/// `SetVehicleExclusiveDriver`.
///
/// <https://docs.fivem.net/natives/?_0x41062318F23ED854>
#[doc(alias(
    "SetVehicleExclusiveDriver",
    "SET_VEHICLE_EXCLUSIVE_DRIVER",
    "SET_VEHICLE_AI_CAN_USE_EXCLUSIVE_SEATS",
    "SetVehicleAiCanUseExclusiveSeats",
    "0x41062318F23ED854"
))]
#[inline]
pub fn set_vehicle_exclusive_driver(vehicle: Vehicle, toggle: bool) {
    call(0x41062318F23ED854, (vehicle, toggle))
}

/// `SetVehicleExclusiveDriver_2`.
///
/// <https://docs.fivem.net/natives/?_0xB5C51B5502E85E83>
#[doc(alias(
    "SetVehicleExclusiveDriver_2",
    "_SET_VEHICLE_EXCLUSIVE_DRIVER_2",
    "SET_VEHICLE_EXCLUSIVE_DRIVER",
    "SetVehicleExclusiveDriver",
    "0xB5C51B5502E85E83"
))]
#[inline]
pub fn set_vehicle_exclusive_driver_2(vehicle: Vehicle, ped: Ped, index: i32) {
    call(0xB5C51B5502E85E83, (vehicle, ped, index))
}

/// `SetVehicleExplodesOnHighExplosionDamage`.
///
/// <https://docs.fivem.net/natives/?_0x71B0892EC081D60A>
#[doc(alias(
    "SetVehicleExplodesOnHighExplosionDamage",
    "SET_VEHICLE_EXPLODES_ON_HIGH_EXPLOSION_DAMAGE",
    "0x71B0892EC081D60A"
))]
#[inline]
pub fn set_vehicle_explodes_on_high_explosion_damage(vehicle: Vehicle, toggle: bool) {
    call(0x71B0892EC081D60A, (vehicle, toggle))
}

/// `SetVehicleExplosiveDamageScale`.
///
/// <https://docs.fivem.net/natives/?_0x84D7FFD223CAAFFD>
#[doc(alias(
    "SetVehicleExplosiveDamageScale",
    "_SET_VEHICLE_EXPLOSIVE_DAMAGE_SCALE",
    "0x84D7FFD223CAAFFD"
))]
#[inline]
pub fn set_vehicle_explosive_damage_scale(vehicle: Vehicle, scale: f32) -> i32 {
    call(0x84D7FFD223CAAFFD, (vehicle, scale))
}

/// `SetVehicleExtendedRemovalRange`.
///
/// <https://docs.fivem.net/natives/?_0x79DF7E806202CE01>
#[doc(alias(
    "SetVehicleExtendedRemovalRange",
    "SET_VEHICLE_EXTENDED_REMOVAL_RANGE",
    "0x79DF7E806202CE01"
))]
#[inline]
pub fn set_vehicle_extended_removal_range(vehicle: Vehicle, range: i32) {
    call(0x79DF7E806202CE01, (vehicle, range))
}

/// `SetVehicleExtra`.
///
/// <https://docs.fivem.net/natives/?_0x7EE3A3C5E4A40CC9>
#[doc(alias("SetVehicleExtra", "SET_VEHICLE_EXTRA", "0x7EE3A3C5E4A40CC9"))]
#[inline]
pub fn set_vehicle_extra(vehicle: Vehicle, extra_id: i32, disable: bool) {
    call(0x7EE3A3C5E4A40CC9, (vehicle, extra_id, disable))
}

/// `SetVehicleExtraColours`.
///
/// <https://docs.fivem.net/natives/?_0x2036F561ADD12E33>
#[doc(alias(
    "SetVehicleExtraColours",
    "SET_VEHICLE_EXTRA_COLOURS",
    "0x2036F561ADD12E33"
))]
#[inline]
pub fn set_vehicle_extra_colours(vehicle: Vehicle, pearlescent_color: i32, wheel_color: i32) {
    call(
        0x2036F561ADD12E33,
        (vehicle, pearlescent_color, wheel_color),
    )
}

/// `SetVehicleFixed`.
///
/// <https://docs.fivem.net/natives/?_0x115722B1B9C14C1C>
#[doc(alias("SetVehicleFixed", "SET_VEHICLE_FIXED", "0x115722B1B9C14C1C"))]
#[inline]
pub fn set_vehicle_fixed(vehicle: Vehicle) {
    call(0x115722B1B9C14C1C, (vehicle,))
}

/// `SetVehicleFlightNozzlePosition`.
///
/// <https://docs.fivem.net/natives/?_0x30D779DE7C4F6DD3>
#[doc(alias(
    "SetVehicleFlightNozzlePosition",
    "SET_VEHICLE_FLIGHT_NOZZLE_POSITION",
    "0x30D779DE7C4F6DD3",
    "_SET_DESIRED_VERTICAL_FLIGHT_PHASE",
    "SetDesiredVerticalFlightPhase",
    "_SET_PLANE_VTOL_DESIRED_DIRECTION",
    "SetPlaneVtolDesiredDirection"
))]
#[inline]
pub fn set_vehicle_flight_nozzle_position(vehicle: Vehicle, angle_ratio: f32) {
    call(0x30D779DE7C4F6DD3, (vehicle, angle_ratio))
}

/// `SetVehicleFlightNozzlePositionImmediate`.
///
/// <https://docs.fivem.net/natives/?_0x9AA47FFF660CB932>
#[doc(alias(
    "SetVehicleFlightNozzlePositionImmediate",
    "SET_VEHICLE_FLIGHT_NOZZLE_POSITION_IMMEDIATE",
    "0x9AA47FFF660CB932",
    "_SET_PLANE_VTOL_DIRECTION",
    "SetPlaneVtolDirection",
    "_SET_VERTICAL_FLIGHT_PHASE",
    "SetVerticalFlightPhase"
))]
#[inline]
pub fn set_vehicle_flight_nozzle_position_immediate(vehicle: Vehicle, angle: f32) {
    call(0x9AA47FFF660CB932, (vehicle, angle))
}

/// `SetVehicleForceAfterburner`.
///
/// <https://docs.fivem.net/natives/?_0xB055A34527CB8FD7>
#[doc(alias(
    "SetVehicleForceAfterburner",
    "SET_VEHICLE_FORCE_AFTERBURNER",
    "0xB055A34527CB8FD7"
))]
#[inline]
pub fn set_vehicle_force_afterburner(vehicle: Vehicle, toggle: bool) {
    call(0xB055A34527CB8FD7, (vehicle, toggle))
}

/// `SetVehicleForwardSpeed`.
///
/// <https://docs.fivem.net/natives/?_0xAB54A438726D25D5>
#[doc(alias(
    "SetVehicleForwardSpeed",
    "SET_VEHICLE_FORWARD_SPEED",
    "0xAB54A438726D25D5"
))]
#[inline]
pub fn set_vehicle_forward_speed(vehicle: Vehicle, speed: f32) {
    call(0xAB54A438726D25D5, (vehicle, speed))
}

/// `SetVehicleFrictionOverride`.
///
/// <https://docs.fivem.net/natives/?_0x1837AF7C627009BA>
#[doc(alias(
    "SetVehicleFrictionOverride",
    "SET_VEHICLE_FRICTION_OVERRIDE",
    "0x1837AF7C627009BA"
))]
#[inline]
pub fn set_vehicle_friction_override(vehicle: Vehicle, friction: f32) {
    call(0x1837AF7C627009BA, (vehicle, friction))
}

/// `SetVehicleFullbeam`.
///
/// <https://docs.fivem.net/natives/?_0x8B7FD87F0DDB421E>
#[doc(alias("SetVehicleFullbeam", "SET_VEHICLE_FULLBEAM", "0x8B7FD87F0DDB421E"))]
#[inline]
pub fn set_vehicle_fullbeam(vehicle: Vehicle, toggle: bool) {
    call(0x8B7FD87F0DDB421E, (vehicle, toggle))
}

/// `SetVehicleGeneratesEngineShockingEvents`.
///
/// <https://docs.fivem.net/natives/?_0x279D50DE5652D935>
#[doc(alias(
    "SetVehicleGeneratesEngineShockingEvents",
    "SET_VEHICLE_GENERATES_ENGINE_SHOCKING_EVENTS",
    "0x279D50DE5652D935"
))]
#[inline]
pub fn set_vehicle_generates_engine_shocking_events(vehicle: Vehicle, toggle: bool) {
    call(0x279D50DE5652D935, (vehicle, toggle))
}

/// `SetVehicleGeneratorAreaOfInterest`.
///
/// <https://docs.fivem.net/natives/?_0x9A75585FB2E54FAD>
#[doc(alias(
    "SetVehicleGeneratorAreaOfInterest",
    "SET_VEHICLE_GENERATOR_AREA_OF_INTEREST",
    "0x9A75585FB2E54FAD"
))]
#[inline]
pub fn set_vehicle_generator_area_of_interest(x: f32, y: f32, z: f32, radius: f32) {
    call(0x9A75585FB2E54FAD, (x, y, z, radius))
}

/// `SetVehicleGravity`.
///
/// <https://docs.fivem.net/natives/?_0x89F149B6131E57DA>
#[doc(alias("SetVehicleGravity", "SET_VEHICLE_GRAVITY", "0x89F149B6131E57DA"))]
#[inline]
pub fn set_vehicle_gravity(vehicle: Vehicle, toggle: bool) {
    call(0x89F149B6131E57DA, (vehicle, toggle))
}

/// `SetVehicleHandbrake`.
///
/// <https://docs.fivem.net/natives/?_0x684785568EF26A22>
#[doc(alias("SetVehicleHandbrake", "SET_VEHICLE_HANDBRAKE", "0x684785568EF26A22"))]
#[inline]
pub fn set_vehicle_handbrake(vehicle: Vehicle, toggle: bool) {
    call(0x684785568EF26A22, (vehicle, toggle))
}

/// `SetVehicleHandlingHashForAi`.
///
/// <https://docs.fivem.net/natives/?_0x10655FAB9915623D>
#[doc(alias(
    "SetVehicleHandlingHashForAi",
    "_SET_VEHICLE_HANDLING_HASH_FOR_AI",
    "SET_VEHICLE_HANDLING_OVERRIDE",
    "SetVehicleHandlingOverride",
    "0x10655FAB9915623D"
))]
#[inline]
pub fn set_vehicle_handling_hash_for_ai(vehicle: Vehicle, hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0x10655FAB9915623D, (vehicle, hash))
}

/// `SetVehicleHasBeenDrivenFlag`.
///
/// <https://docs.fivem.net/natives/?_0x02398B627547189C>
#[doc(alias(
    "SetVehicleHasBeenDrivenFlag",
    "SET_VEHICLE_HAS_BEEN_DRIVEN_FLAG",
    "0x02398B627547189C"
))]
#[inline]
pub fn set_vehicle_has_been_driven_flag(vehicle: Vehicle, toggle: bool) {
    call(0x02398B627547189C, (vehicle, toggle))
}

/// `SetVehicleHasBeenOwnedByPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x2B5F9D2AF1F1722D>
#[doc(alias(
    "SetVehicleHasBeenOwnedByPlayer",
    "SET_VEHICLE_HAS_BEEN_OWNED_BY_PLAYER",
    "0x2B5F9D2AF1F1722D"
))]
#[inline]
pub fn set_vehicle_has_been_owned_by_player(vehicle: Vehicle, owned: bool) {
    call(0x2B5F9D2AF1F1722D, (vehicle, owned))
}

/// `SetVehicleHasMutedSirens`.
///
/// <https://docs.fivem.net/natives/?_0xD8050E0EB60CF274>
#[doc(alias(
    "SetVehicleHasMutedSirens",
    "SET_VEHICLE_HAS_MUTED_SIRENS",
    "0xD8050E0EB60CF274",
    "DISABLE_VEHICLE_IMPACT_EXPLOSION_ACTIVATION",
    "DisableVehicleImpactExplosionActivation",
    "_SET_DISABLE_VEHICLE_SIREN_SOUND",
    "SetDisableVehicleSirenSound"
))]
#[inline]
pub fn set_vehicle_has_muted_sirens(vehicle: Vehicle, toggle: bool) {
    call(0xD8050E0EB60CF274, (vehicle, toggle))
}

/// `SetVehicleHasStrongAxles`.
///
/// <https://docs.fivem.net/natives/?_0x92F0CF722BC4202F>
#[doc(alias(
    "SetVehicleHasStrongAxles",
    "SET_VEHICLE_HAS_STRONG_AXLES",
    "0x92F0CF722BC4202F"
))]
#[inline]
pub fn set_vehicle_has_strong_axles(vehicle: Vehicle, toggle: bool) {
    call(0x92F0CF722BC4202F, (vehicle, toggle))
}

/// `SetVehicleHasUnbreakableLights`.
///
/// <https://docs.fivem.net/natives/?_0x1AA8A837D2169D94>
#[doc(alias(
    "SetVehicleHasUnbreakableLights",
    "SET_VEHICLE_HAS_UNBREAKABLE_LIGHTS",
    "0x1AA8A837D2169D94",
    "_SET_VEHICLE_LIGHTS_CAN_BE_VISIBLY_DAMAGED",
    "SetVehicleLightsCanBeVisiblyDamaged"
))]
#[inline]
pub fn set_vehicle_has_unbreakable_lights(vehicle: Vehicle, toggle: bool) {
    call(0x1AA8A837D2169D94, (vehicle, toggle))
}

/// `SetVehicleHeadlightShadows`.
///
/// <https://docs.fivem.net/natives/?_0x1FD09E7390A74D54>
#[doc(alias(
    "SetVehicleHeadlightShadows",
    "SET_VEHICLE_HEADLIGHT_SHADOWS",
    "0x1FD09E7390A74D54",
    "_SET_VEHICLE_LIGHTS_MODE",
    "SetVehicleLightsMode"
))]
#[inline]
pub fn set_vehicle_headlight_shadows(vehicle: Vehicle, flag: i32) {
    call(0x1FD09E7390A74D54, (vehicle, flag))
}

/// `SetVehicleInactiveDuringPlayback`.
///
/// <https://docs.fivem.net/natives/?_0x06582AFF74894C75>
#[doc(alias(
    "SetVehicleInactiveDuringPlayback",
    "SET_VEHICLE_INACTIVE_DURING_PLAYBACK",
    "0x06582AFF74894C75"
))]
#[inline]
pub fn set_vehicle_inactive_during_playback(vehicle: Vehicle, toggle: bool) {
    call(0x06582AFF74894C75, (vehicle, toggle))
}

/// `SetVehicleIndicatorLights`.
///
/// <https://docs.fivem.net/natives/?_0xB5D45264751B7DF0>
#[doc(alias(
    "SetVehicleIndicatorLights",
    "SET_VEHICLE_INDICATOR_LIGHTS",
    "0xB5D45264751B7DF0"
))]
#[inline]
pub fn set_vehicle_indicator_lights(vehicle: Vehicle, turn_signal: i32, toggle: bool) {
    call(0xB5D45264751B7DF0, (vehicle, turn_signal, toggle))
}

/// `SetVehicleIndividualDoorsLocked`.
///
/// <https://docs.fivem.net/natives/?_0xBE70724027F85BCD>
#[doc(alias(
    "SetVehicleIndividualDoorsLocked",
    "SET_VEHICLE_INDIVIDUAL_DOORS_LOCKED",
    "0xBE70724027F85BCD",
    "SET_PED_TARGETTABLE_VEHICLE_DESTROY",
    "SetPedTargettableVehicleDestroy",
    "_SET_VEHICLE_DOOR_DESTROY_TYPE",
    "SetVehicleDoorDestroyType"
))]
#[inline]
pub fn set_vehicle_individual_doors_locked(
    vehicle: Vehicle,
    door_index: i32,
    door_lock_status: i32,
) {
    call(0xBE70724027F85BCD, (vehicle, door_index, door_lock_status))
}

/// `SetVehicleInfluencesWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0x0AD9E8F87FF7C16F>
#[doc(alias(
    "SetVehicleInfluencesWantedLevel",
    "SET_VEHICLE_INFLUENCES_WANTED_LEVEL",
    "0x0AD9E8F87FF7C16F"
))]
#[inline]
pub fn set_vehicle_influences_wanted_level(vehicle: Vehicle, influence_wanted_level: bool) {
    call(0x0AD9E8F87FF7C16F, (vehicle, influence_wanted_level))
}

/// `SetVehicleInteriorColor`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xF40DD601A65F7F19>
#[doc(alias(
    "SetVehicleInteriorColor",
    "_SET_VEHICLE_INTERIOR_COLOR",
    "SET_VEHICLE_EXTRA_COLOUR_5",
    "SetVehicleExtraColour_5",
    "0xF40DD601A65F7F19",
    "_SET_VEHICLE_INTERIOR_COLOUR",
    "SetVehicleInteriorColour"
))]
#[inline]
pub fn set_vehicle_interior_color(vehicle: Vehicle, color: i32) {
    call(0xF40DD601A65F7F19, (vehicle, color))
}

/// `SetVehicleInteriorlight`.
///
/// <https://docs.fivem.net/natives/?_0xBC2042F090AF6AD3>
#[doc(alias(
    "SetVehicleInteriorlight",
    "SET_VEHICLE_INTERIORLIGHT",
    "0xBC2042F090AF6AD3"
))]
#[inline]
pub fn set_vehicle_interiorlight(vehicle: Vehicle, toggle: bool) {
    call(0xBC2042F090AF6AD3, (vehicle, toggle))
}

/// `SetVehicleIsConsideredByPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x31B927BBC44156CD>
#[doc(alias(
    "SetVehicleIsConsideredByPlayer",
    "SET_VEHICLE_IS_CONSIDERED_BY_PLAYER",
    "0x31B927BBC44156CD"
))]
#[inline]
pub fn set_vehicle_is_considered_by_player(vehicle: Vehicle, toggle: bool) {
    call(0x31B927BBC44156CD, (vehicle, toggle))
}

/// `SetVehicleIsRacing`.
///
/// <https://docs.fivem.net/natives/?_0x07116E24E9D1929D>
#[doc(alias(
    "SetVehicleIsRacing",
    "SET_VEHICLE_IS_RACING",
    "0x07116E24E9D1929D",
    "STEER_UNLOCK_BIAS",
    "SteerUnlockBias"
))]
#[inline]
pub fn set_vehicle_is_racing(vehicle: Vehicle, toggle: bool) {
    call(0x07116E24E9D1929D, (vehicle, toggle))
}

/// `SetVehicleIsStolen`.
///
/// <https://docs.fivem.net/natives/?_0x67B2C79AA7FF5738>
#[doc(alias("SetVehicleIsStolen", "SET_VEHICLE_IS_STOLEN", "0x67B2C79AA7FF5738"))]
#[inline]
pub fn set_vehicle_is_stolen(vehicle: Vehicle, is_stolen: bool) {
    call(0x67B2C79AA7FF5738, (vehicle, is_stolen))
}

/// `SetVehicleIsWanted`.
///
/// <https://docs.fivem.net/natives/?_0xF7EC25A3EBEEC726>
#[doc(alias("SetVehicleIsWanted", "SET_VEHICLE_IS_WANTED", "0xF7EC25A3EBEEC726"))]
#[inline]
pub fn set_vehicle_is_wanted(vehicle: Vehicle, state: bool) {
    call(0xF7EC25A3EBEEC726, (vehicle, state))
}

/// `SetVehicleKeepEngineOnWhenAbandoned`.
///
/// <https://docs.fivem.net/natives/?_0xB8FBC8B1330CA9B4>
#[doc(alias(
    "SetVehicleKeepEngineOnWhenAbandoned",
    "SET_VEHICLE_KEEP_ENGINE_ON_WHEN_ABANDONED",
    "0xB8FBC8B1330CA9B4",
    "_SET_VEHICLE_JET_ENGINE_ON",
    "SetVehicleJetEngineOn"
))]
#[inline]
pub fn set_vehicle_keep_engine_on_when_abandoned(vehicle: Vehicle, toggle: bool) {
    call(0xB8FBC8B1330CA9B4, (vehicle, toggle))
}

/// `SetVehicleKersAllowed`.
///
/// <https://docs.fivem.net/natives/?_0x99C82F8A139F3E4E>
#[doc(alias(
    "SetVehicleKersAllowed",
    "SET_VEHICLE_KERS_ALLOWED",
    "0x99C82F8A139F3E4E",
    "_SET_VEHICLE_HUD_SPECIAL_ABILITY_BAR_ACTIVE",
    "SetVehicleHudSpecialAbilityBarActive"
))]
#[inline]
pub fn set_vehicle_kers_allowed(vehicle: Vehicle, toggle: bool) {
    call(0x99C82F8A139F3E4E, (vehicle, toggle))
}

/// `SetVehicleLightMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xB385454F8791F57C>
#[doc(alias(
    "SetVehicleLightMultiplier",
    "SET_VEHICLE_LIGHT_MULTIPLIER",
    "0xB385454F8791F57C"
))]
#[inline]
pub fn set_vehicle_light_multiplier(vehicle: Vehicle, multiplier: f32) {
    call(0xB385454F8791F57C, (vehicle, multiplier))
}

/// `SetVehicleLights`.
///
/// <https://docs.fivem.net/natives/?_0x34E710FF01247C5A>
#[doc(alias("SetVehicleLights", "SET_VEHICLE_LIGHTS", "0x34E710FF01247C5A"))]
#[inline]
pub fn set_vehicle_lights(vehicle: Vehicle, state: i32) {
    call(0x34E710FF01247C5A, (vehicle, state))
}

/// `SetVehicleLivery`.
///
/// <https://docs.fivem.net/natives/?_0x60BF608F1B8CD1B6>
#[doc(alias("SetVehicleLivery", "SET_VEHICLE_LIVERY", "0x60BF608F1B8CD1B6"))]
#[inline]
pub fn set_vehicle_livery(vehicle: Vehicle, livery: i32) {
    call(0x60BF608F1B8CD1B6, (vehicle, livery))
}

/// `SetVehicleLodMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x93AE6A61BE015BF1>
#[doc(alias(
    "SetVehicleLodMultiplier",
    "SET_VEHICLE_LOD_MULTIPLIER",
    "0x93AE6A61BE015BF1"
))]
#[inline]
pub fn set_vehicle_lod_multiplier(vehicle: Vehicle, multiplier: f32) {
    call(0x93AE6A61BE015BF1, (vehicle, multiplier))
}

/// `SetVehicleMaxSpeed`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xBAA045B4E42F3C06>
#[doc(alias(
    "SetVehicleMaxSpeed",
    "_SET_VEHICLE_MAX_SPEED",
    "SET_VEHICLE_MAX_SPEED",
    "0xBAA045B4E42F3C06"
))]
#[inline]
pub fn set_vehicle_max_speed(vehicle: Vehicle, speed: f32) {
    call(0xBAA045B4E42F3C06, (vehicle, speed))
}

/// `SetVehicleMod`.
///
/// <https://docs.fivem.net/natives/?_0x6AF0636DDEDCB6DD>
#[doc(alias("SetVehicleMod", "SET_VEHICLE_MOD", "0x6AF0636DDEDCB6DD"))]
#[inline]
pub fn set_vehicle_mod(vehicle: Vehicle, mod_type: i32, mod_index: i32, custom_tires: bool) {
    call(
        0x6AF0636DDEDCB6DD,
        (vehicle, mod_type, mod_index, custom_tires),
    )
}

/// `SetVehicleModColor_1`.
///
/// <https://docs.fivem.net/natives/?_0x43FEB945EE7F85B8>
#[doc(alias(
    "SetVehicleModColor_1",
    "SET_VEHICLE_MOD_COLOR_1",
    "0x43FEB945EE7F85B8"
))]
#[inline]
pub fn set_vehicle_mod_color_1(
    vehicle: Vehicle,
    paint_type: i32,
    color: i32,
    pearlescent_color: i32,
) {
    call(
        0x43FEB945EE7F85B8,
        (vehicle, paint_type, color, pearlescent_color),
    )
}

/// `SetVehicleModColor_2`.
///
/// <https://docs.fivem.net/natives/?_0x816562BADFDEC83E>
#[doc(alias(
    "SetVehicleModColor_2",
    "SET_VEHICLE_MOD_COLOR_2",
    "0x816562BADFDEC83E"
))]
#[inline]
pub fn set_vehicle_mod_color_2(vehicle: Vehicle, paint_type: i32, color: i32) {
    call(0x816562BADFDEC83E, (vehicle, paint_type, color))
}

/// `SetVehicleModKit`.
///
/// <https://docs.fivem.net/natives/?_0x1F2AA07F00B3217A>
#[doc(alias("SetVehicleModKit", "SET_VEHICLE_MOD_KIT", "0x1F2AA07F00B3217A"))]
#[inline]
pub fn set_vehicle_mod_kit(vehicle: Vehicle, mod_kit: i32) {
    call(0x1F2AA07F00B3217A, (vehicle, mod_kit))
}

/// `SetVehicleModelIsSuppressed`.
///
/// <https://docs.fivem.net/natives/?_0x0FC2D89AC25A5814>
#[doc(alias(
    "SetVehicleModelIsSuppressed",
    "SET_VEHICLE_MODEL_IS_SUPPRESSED",
    "0x0FC2D89AC25A5814"
))]
#[inline]
pub fn set_vehicle_model_is_suppressed(model: impl Into<Hash>, suppressed: bool) {
    let model: Hash = model.into();
    call(0x0FC2D89AC25A5814, (model, suppressed))
}

/// `SetVehicleNameDebug`.
///
/// <https://docs.fivem.net/natives/?_0xBFDF984E2C22B94F>
#[doc(alias("SetVehicleNameDebug", "SET_VEHICLE_NAME_DEBUG", "0xBFDF984E2C22B94F"))]
#[inline]
pub fn set_vehicle_name_debug(vehicle: Vehicle, name: &str) {
    call(0xBFDF984E2C22B94F, (vehicle, name))
}

/// `SetVehicleNeedsToBeHotwired`.
///
/// <https://docs.fivem.net/natives/?_0xFBA550EA44404EE6>
#[doc(alias(
    "SetVehicleNeedsToBeHotwired",
    "SET_VEHICLE_NEEDS_TO_BE_HOTWIRED",
    "0xFBA550EA44404EE6"
))]
#[inline]
pub fn set_vehicle_needs_to_be_hotwired(vehicle: Vehicle, toggle: bool) {
    call(0xFBA550EA44404EE6, (vehicle, toggle))
}

/// `SetVehicleNeonLightEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x2AA720E4287BF269>
#[doc(alias(
    "SetVehicleNeonLightEnabled",
    "_SET_VEHICLE_NEON_LIGHT_ENABLED",
    "SET_VEHICLE_NEON_ENABLED",
    "SetVehicleNeonEnabled",
    "0x2AA720E4287BF269"
))]
#[inline]
pub fn set_vehicle_neon_light_enabled(vehicle: Vehicle, index: i32, toggle: bool) {
    call(0x2AA720E4287BF269, (vehicle, index, toggle))
}

/// `SetVehicleNeonLightsColor_2`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0xB93B2867F7B479D1>
#[doc(alias(
    "SetVehicleNeonLightsColor_2",
    "_SET_VEHICLE_NEON_LIGHTS_COLOR_2",
    "SET_VEHICLE_NEON_INDEX_COLOUR",
    "SetVehicleNeonIndexColour",
    "0xB93B2867F7B479D1"
))]
#[inline]
pub fn set_vehicle_neon_lights_color_2(vehicle: Vehicle, color: i32) {
    call(0xB93B2867F7B479D1, (vehicle, color))
}

/// `SetVehicleNeonLightsColour`.
///
/// <https://docs.fivem.net/natives/?_0x8E0A582209A62695>
#[doc(alias(
    "SetVehicleNeonLightsColour",
    "_SET_VEHICLE_NEON_LIGHTS_COLOUR",
    "SET_VEHICLE_NEON_COLOUR",
    "SetVehicleNeonColour",
    "0x8E0A582209A62695"
))]
#[inline]
pub fn set_vehicle_neon_lights_colour(vehicle: Vehicle, r: i32, g: i32, b: i32) {
    call(0x8E0A582209A62695, (vehicle, r, g, b))
}

/// `SetVehicleNumberPlateText`.
///
/// <https://docs.fivem.net/natives/?_0x95A88F0B409CDA47>
#[doc(alias(
    "SetVehicleNumberPlateText",
    "SET_VEHICLE_NUMBER_PLATE_TEXT",
    "0x95A88F0B409CDA47"
))]
#[inline]
pub fn set_vehicle_number_plate_text(vehicle: Vehicle, plate_text: &str) {
    call(0x95A88F0B409CDA47, (vehicle, plate_text))
}

/// `SetVehicleNumberPlateTextIndex`.
///
/// <https://docs.fivem.net/natives/?_0x9088EB5A43FFB0A1>
#[doc(alias(
    "SetVehicleNumberPlateTextIndex",
    "SET_VEHICLE_NUMBER_PLATE_TEXT_INDEX",
    "0x9088EB5A43FFB0A1"
))]
#[inline]
pub fn set_vehicle_number_plate_text_index(vehicle: Vehicle, plate_index: i32) {
    call(0x9088EB5A43FFB0A1, (vehicle, plate_index))
}

/// `SetVehicleOnGroundProperly`.
///
/// <https://docs.fivem.net/natives/?_0x49733E92263139D1>
#[doc(alias(
    "SetVehicleOnGroundProperly",
    "SET_VEHICLE_ON_GROUND_PROPERLY",
    "0x49733E92263139D1"
))]
#[inline]
pub fn set_vehicle_on_ground_properly(vehicle: Vehicle) -> bool {
    call(0x49733E92263139D1, (vehicle,))
}

/// `SetVehicleOutOfControl`.
///
/// <https://docs.fivem.net/natives/?_0xF19D095E42D430CC>
#[doc(alias(
    "SetVehicleOutOfControl",
    "SET_VEHICLE_OUT_OF_CONTROL",
    "0xF19D095E42D430CC"
))]
#[inline]
pub fn set_vehicle_out_of_control(vehicle: Vehicle, kill_driver: bool, explode_on_impact: bool) {
    call(
        0xF19D095E42D430CC,
        (vehicle, kill_driver, explode_on_impact),
    )
}

/// `SetVehicleParachuteActive`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x0BFFB028B3DD0A97>
#[doc(alias(
    "SetVehicleParachuteActive",
    "_SET_VEHICLE_PARACHUTE_ACTIVE",
    "VEHICLE_START_PARACHUTING",
    "VehicleStartParachuting",
    "0x0BFFB028B3DD0A97"
))]
#[inline]
pub fn set_vehicle_parachute_active(vehicle: Vehicle, active: bool) {
    call(0x0BFFB028B3DD0A97, (vehicle, active))
}

/// `SetVehicleParachuteModel`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x4D610C6B56031351>
#[doc(alias(
    "SetVehicleParachuteModel",
    "_SET_VEHICLE_PARACHUTE_MODEL",
    "VEHICLE_SET_PARACHUTE_MODEL_OVERRIDE",
    "VehicleSetParachuteModelOverride",
    "0x4D610C6B56031351",
    "_VEHICLE_SET_CUSTOM_PARACHUTE_MODEL",
    "VehicleSetCustomParachuteModel"
))]
#[inline]
pub fn set_vehicle_parachute_model(vehicle: Vehicle, model_hash: impl Into<Hash>) {
    let model_hash: Hash = model_hash.into();
    call(0x4D610C6B56031351, (vehicle, model_hash))
}

/// `SetVehicleParachuteTextureVariation`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0xA74AD2439468C883>
#[doc(alias(
    "SetVehicleParachuteTextureVariation",
    "_SET_VEHICLE_PARACHUTE_TEXTURE_VARIATION",
    "VEHICLE_SET_PARACHUTE_MODEL_TINT_INDEX",
    "VehicleSetParachuteModelTintIndex",
    "0xA74AD2439468C883",
    "_SET_VEHICLE_PARACHUTE_TEXTURE_VARIATIION",
    "SetVehicleParachuteTextureVariatiion",
    "_VEHICLE_SET_CUSTOM_PARACHUTE_TEXTURE",
    "VehicleSetCustomParachuteTexture"
))]
#[inline]
pub fn set_vehicle_parachute_texture_variation(vehicle: Vehicle, texture_variation: i32) {
    call(0xA74AD2439468C883, (vehicle, texture_variation))
}

/// `SetVehiclePetrolTankHealth`.
///
/// <https://docs.fivem.net/natives/?_0x70DB57649FA8D0D8>
#[doc(alias(
    "SetVehiclePetrolTankHealth",
    "SET_VEHICLE_PETROL_TANK_HEALTH",
    "0x70DB57649FA8D0D8"
))]
#[inline]
pub fn set_vehicle_petrol_tank_health(vehicle: Vehicle, health: f32) {
    call(0x70DB57649FA8D0D8, (vehicle, health))
}

/// `SetVehicleProvidesCover`.
///
/// <https://docs.fivem.net/natives/?_0x5AFEEDD9BB2899D7>
#[doc(alias(
    "SetVehicleProvidesCover",
    "SET_VEHICLE_PROVIDES_COVER",
    "0x5AFEEDD9BB2899D7"
))]
#[inline]
pub fn set_vehicle_provides_cover(vehicle: Vehicle, toggle: bool) {
    call(0x5AFEEDD9BB2899D7, (vehicle, toggle))
}

/// `SetVehicleRampLaunchModifier`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xEFC13B1CE30D755D>
#[doc(alias(
    "SetVehicleRampLaunchModifier",
    "_SET_VEHICLE_RAMP_LAUNCH_MODIFIER",
    "SET_SCRIPT_RAMP_IMPULSE_SCALE",
    "SetScriptRampImpulseScale",
    "0xEFC13B1CE30D755D"
))]
#[inline]
pub fn set_vehicle_ramp_launch_modifier(vehicle: Vehicle, p1: f32) {
    call(0xEFC13B1CE30D755D, (vehicle, p1))
}

/// `SetVehicleRampSidewaysLaunchMotion`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x1BBAC99C0BC53656>
#[doc(alias(
    "SetVehicleRampSidewaysLaunchMotion",
    "_SET_VEHICLE_RAMP_SIDEWAYS_LAUNCH_MOTION",
    "VEHICLE_SET_ENABLE_RAMP_CAR_SIDE_IMPULSE",
    "VehicleSetEnableRampCarSideImpulse",
    "0x1BBAC99C0BC53656"
))]
#[inline]
pub fn set_vehicle_ramp_sideways_launch_motion(vehicle: Vehicle, toggle: bool) {
    call(0x1BBAC99C0BC53656, (vehicle, toggle))
}

/// `SetVehicleRampUpwardsLaunchMotion`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x756AE6E962168A04>
#[doc(alias(
    "SetVehicleRampUpwardsLaunchMotion",
    "_SET_VEHICLE_RAMP_UPWARDS_LAUNCH_MOTION",
    "VEHICLE_SET_ENABLE_NORMALISE_RAMP_CAR_VERTICAL_VELOCTIY",
    "VehicleSetEnableNormaliseRampCarVerticalVeloctiy",
    "0x756AE6E962168A04"
))]
#[inline]
pub fn set_vehicle_ramp_upwards_launch_motion(vehicle: Vehicle, toggle: bool) {
    call(0x756AE6E962168A04, (vehicle, toggle))
}

/// `SetVehicleReceivesRampDamage`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x28D034A93FE31BF5>
#[doc(alias(
    "SetVehicleReceivesRampDamage",
    "_SET_VEHICLE_RECEIVES_RAMP_DAMAGE",
    "VEHICLE_SET_RAMP_AND_RAMMING_CARS_TAKE_DAMAGE",
    "VehicleSetRampAndRammingCarsTakeDamage",
    "0x28D034A93FE31BF5",
    "_SET_RAMP_VEHICLE_RECEIVES_RAMP_DAMAGE",
    "SetRampVehicleReceivesRampDamage"
))]
#[inline]
pub fn set_vehicle_receives_ramp_damage(vehicle: Vehicle, toggle: bool) {
    call(0x28D034A93FE31BF5, (vehicle, toggle))
}

/// `SetVehicleReduceGrip`.
///
/// <https://docs.fivem.net/natives/?_0x222FF6A823D122E2>
#[doc(alias(
    "SetVehicleReduceGrip",
    "SET_VEHICLE_REDUCE_GRIP",
    "0x222FF6A823D122E2"
))]
#[inline]
pub fn set_vehicle_reduce_grip(vehicle: Vehicle, toggle: bool) {
    call(0x222FF6A823D122E2, (vehicle, toggle))
}

/// `SetVehicleReduceTraction`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x6DEE944E1EE90CFB>
#[doc(alias(
    "SetVehicleReduceTraction",
    "_SET_VEHICLE_REDUCE_TRACTION",
    "SET_VEHICLE_REDUCE_GRIP_LEVEL",
    "SetVehicleReduceGripLevel",
    "0x6DEE944E1EE90CFB"
))]
#[inline]
pub fn set_vehicle_reduce_traction(vehicle: Vehicle, val: i32) {
    call(0x6DEE944E1EE90CFB, (vehicle, val))
}

/// `SetVehicleRocketBoostActive`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x81E1552E35DC3839>
#[doc(alias(
    "SetVehicleRocketBoostActive",
    "_SET_VEHICLE_ROCKET_BOOST_ACTIVE",
    "SET_ROCKET_BOOST_ACTIVE",
    "SetRocketBoostActive",
    "0x81E1552E35DC3839"
))]
#[inline]
pub fn set_vehicle_rocket_boost_active(vehicle: Vehicle, active: bool) {
    call(0x81E1552E35DC3839, (vehicle, active))
}

/// `SetVehicleRocketBoostPercentage`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xFEB2DDED3509562E>
#[doc(alias(
    "SetVehicleRocketBoostPercentage",
    "_SET_VEHICLE_ROCKET_BOOST_PERCENTAGE",
    "SET_ROCKET_BOOST_FILL",
    "SetRocketBoostFill",
    "0xFEB2DDED3509562E"
))]
#[inline]
pub fn set_vehicle_rocket_boost_percentage(vehicle: Vehicle, percentage: f32) {
    call(0xFEB2DDED3509562E, (vehicle, percentage))
}

/// `SetVehicleRocketBoostRefillTime`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xE00F2AB100B76E89>
#[doc(alias(
    "SetVehicleRocketBoostRefillTime",
    "_SET_VEHICLE_ROCKET_BOOST_REFILL_TIME",
    "SET_SCRIPT_ROCKET_BOOST_RECHARGE_TIME",
    "SetScriptRocketBoostRechargeTime",
    "0xE00F2AB100B76E89"
))]
#[inline]
pub fn set_vehicle_rocket_boost_refill_time(vehicle: Vehicle, time: f32) {
    call(0xE00F2AB100B76E89, (vehicle, time))
}

/// `SetVehicleRoofLivery`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xA6D3A8750DC73270>
#[doc(alias(
    "SetVehicleRoofLivery",
    "_SET_VEHICLE_ROOF_LIVERY",
    "SET_VEHICLE_LIVERY2",
    "SetVehicleLivery2",
    "0xA6D3A8750DC73270"
))]
#[inline]
pub fn set_vehicle_roof_livery(vehicle: Vehicle, livery: i32) {
    call(0xA6D3A8750DC73270, (vehicle, livery))
}

/// `SetVehicleRudderBroken`.
///
/// <https://docs.fivem.net/natives/?_0x09606148B6C71DEF>
#[doc(alias(
    "SetVehicleRudderBroken",
    "SET_VEHICLE_RUDDER_BROKEN",
    "0x09606148B6C71DEF"
))]
#[inline]
pub fn set_vehicle_rudder_broken(vehicle: Vehicle, toggle: bool) {
    call(0x09606148B6C71DEF, (vehicle, toggle))
}

/// `SetVehicleSearchlight`.
///
/// <https://docs.fivem.net/natives/?_0x14E85C5EE7A4D542>
#[doc(alias(
    "SetVehicleSearchlight",
    "SET_VEHICLE_SEARCHLIGHT",
    "0x14E85C5EE7A4D542"
))]
#[inline]
pub fn set_vehicle_searchlight(heli: Vehicle, toggle: bool, can_be_used_by_ai: bool) {
    call(0x14E85C5EE7A4D542, (heli, toggle, can_be_used_by_ai))
}

/// `SetVehicleShadowEffect`.
///
/// <https://docs.fivem.net/natives/?_0xF0E4BA16D1DB546C>
#[doc(alias(
    "SetVehicleShadowEffect",
    "_SET_VEHICLE_SHADOW_EFFECT",
    "DISABLE_VEHCILE_DYNAMIC_AMBIENT_SCALES",
    "DisableVehcileDynamicAmbientScales",
    "0xF0E4BA16D1DB546C"
))]
#[inline]
pub fn set_vehicle_shadow_effect(vehicle: Vehicle, p1: i32, p2: i32) {
    call(0xF0E4BA16D1DB546C, (vehicle, p1, p2))
}

/// `SetVehicleShootAtTarget`.
///
/// <https://docs.fivem.net/natives/?_0x74CD9A9327A282EA>
#[doc(alias(
    "SetVehicleShootAtTarget",
    "SET_VEHICLE_SHOOT_AT_TARGET",
    "0x74CD9A9327A282EA"
))]
#[inline]
pub fn set_vehicle_shoot_at_target(
    driver: Ped,
    entity: impl Into<Entity>,
    x_target: f32,
    y_target: f32,
    z_target: f32,
) {
    let entity: Entity = entity.into();
    call(
        0x74CD9A9327A282EA,
        (driver, entity, x_target, y_target, z_target),
    )
}

/// `SetVehicleSilent`.
///
/// <https://docs.fivem.net/natives/?_0x9D44FCCE98450843>
#[doc(alias(
    "SetVehicleSilent",
    "_SET_VEHICLE_SILENT",
    "SET_VEHICLE_IN_CAR_MOD_SHOP",
    "SetVehicleInCarModShop",
    "0x9D44FCCE98450843"
))]
#[inline]
pub fn set_vehicle_silent(vehicle: Vehicle, toggle: bool) {
    call(0x9D44FCCE98450843, (vehicle, toggle))
}

/// `SetVehicleSiren`.
///
/// <https://docs.fivem.net/natives/?_0xF4924635A19EB37D>
#[doc(alias("SetVehicleSiren", "SET_VEHICLE_SIREN", "0xF4924635A19EB37D"))]
#[inline]
pub fn set_vehicle_siren(vehicle: Vehicle, toggle: bool) {
    call(0xF4924635A19EB37D, (vehicle, toggle))
}

/// `SetVehicleSt`.
///
/// <https://docs.fivem.net/natives/?_0x1CF38D529D7441D9>
#[doc(alias(
    "SetVehicleSt",
    "_SET_VEHICLE_ST",
    "SET_VEHICLE_STAYS_FROZEN_WHEN_CLEANED_UP",
    "SetVehicleStaysFrozenWhenCleanedUp",
    "0x1CF38D529D7441D9"
))]
#[inline]
pub fn set_vehicle_st(vehicle: Vehicle, toggle: bool) {
    call(0x1CF38D529D7441D9, (vehicle, toggle))
}

/// `SetVehicleSteerBias`.
///
/// <https://docs.fivem.net/natives/?_0x42A8EC77D5150CBE>
#[doc(alias("SetVehicleSteerBias", "SET_VEHICLE_STEER_BIAS", "0x42A8EC77D5150CBE"))]
#[inline]
pub fn set_vehicle_steer_bias(vehicle: Vehicle, value: f32) {
    call(0x42A8EC77D5150CBE, (vehicle, value))
}

/// `SetVehicleSteeringBiasScalar`.
///
/// <https://docs.fivem.net/natives/?_0x9007A2F21DC108D4>
#[doc(alias(
    "SetVehicleSteeringBiasScalar",
    "SET_VEHICLE_STEERING_BIAS_SCALAR",
    "0x9007A2F21DC108D4"
))]
#[inline]
pub fn set_vehicle_steering_bias_scalar(vehicle: Vehicle, scalar: f32) {
    call(0x9007A2F21DC108D4, (vehicle, scalar))
}

/// `SetVehicleStrong`.
///
/// <https://docs.fivem.net/natives/?_0x3E8C8727991A8A0B>
#[doc(alias("SetVehicleStrong", "SET_VEHICLE_STRONG", "0x3E8C8727991A8A0B"))]
#[inline]
pub fn set_vehicle_strong(vehicle: Vehicle, toggle: bool) {
    call(0x3E8C8727991A8A0B, (vehicle, toggle))
}

/// `SetVehicleTankTurretPosition`.
///
/// <https://docs.fivem.net/natives/?_0x56B94C6D7127DFBA>
#[doc(alias(
    "SetVehicleTankTurretPosition",
    "SET_VEHICLE_TANK_TURRET_POSITION",
    "0x56B94C6D7127DFBA"
))]
#[inline]
pub fn set_vehicle_tank_turret_position(vehicle: Vehicle, position: f32, p2: bool) {
    call(0x56B94C6D7127DFBA, (vehicle, position, p2))
}

/// `SetVehicleTimedExplosion`.
///
/// <https://docs.fivem.net/natives/?_0x2E0A74E1002380B1>
#[doc(alias(
    "SetVehicleTimedExplosion",
    "SET_VEHICLE_TIMED_EXPLOSION",
    "0x2E0A74E1002380B1"
))]
#[inline]
pub fn set_vehicle_timed_explosion(vehicle: Vehicle, ped: Ped, toggle: bool) {
    call(0x2E0A74E1002380B1, (vehicle, ped, toggle))
}

/// `SetVehicleTowTruckArmPosition`.
///
/// <https://docs.fivem.net/natives/?_0xFE54B92A344583CA>
#[doc(alias(
    "SetVehicleTowTruckArmPosition",
    "SET_VEHICLE_TOW_TRUCK_ARM_POSITION",
    "0xFE54B92A344583CA",
    "_SET_TOW_TRUCK_CRANE_HEIGHT",
    "SetTowTruckCraneHeight",
    "_SET_TOW_TRUCK_CRANE_RAISED",
    "SetTowTruckCraneRaised"
))]
#[inline]
pub fn set_vehicle_tow_truck_arm_position(vehicle: Vehicle, position: f32) {
    call(0xFE54B92A344583CA, (vehicle, position))
}

/// `SetVehicleTurretSpeedThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x1093408B4B9D1146>
#[doc(alias(
    "SetVehicleTurretSpeedThisFrame",
    "SET_VEHICLE_TURRET_SPEED_THIS_FRAME",
    "0x1093408B4B9D1146"
))]
#[inline]
pub fn set_vehicle_turret_speed_this_frame(vehicle: Vehicle, speed: f32) {
    call(0x1093408B4B9D1146, (vehicle, speed))
}

/// `SetVehicleTurretUnk`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xC60060EB0D8AC7B1>
#[doc(alias(
    "SetVehicleTurretUnk",
    "_SET_VEHICLE_TURRET_UNK",
    "SET_TURRET_HIDDEN",
    "SetTurretHidden",
    "0xC60060EB0D8AC7B1"
))]
#[inline]
pub fn set_vehicle_turret_unk(vehicle: Vehicle, index: i32, toggle: bool) {
    call(0xC60060EB0D8AC7B1, (vehicle, index, toggle))
}

/// `SetVehicleTyreBurst`.
///
/// <https://docs.fivem.net/natives/?_0xEC6A202EE4960385>
#[doc(alias("SetVehicleTyreBurst", "SET_VEHICLE_TYRE_BURST", "0xEC6A202EE4960385"))]
#[inline]
pub fn set_vehicle_tyre_burst(vehicle: Vehicle, index: i32, on_rim: bool, p3: f32) {
    call(0xEC6A202EE4960385, (vehicle, index, on_rim, p3))
}

/// `SetVehicleTyreFixed`.
///
/// <https://docs.fivem.net/natives/?_0x6E13FC662B882D1D>
#[doc(alias("SetVehicleTyreFixed", "SET_VEHICLE_TYRE_FIXED", "0x6E13FC662B882D1D"))]
#[inline]
pub fn set_vehicle_tyre_fixed(vehicle: Vehicle, tyre_index: i32) {
    call(0x6E13FC662B882D1D, (vehicle, tyre_index))
}

/// `SetVehicleTyreSmokeColor`.
///
/// <https://docs.fivem.net/natives/?_0xB5BA80F839791C0F>
#[doc(alias(
    "SetVehicleTyreSmokeColor",
    "SET_VEHICLE_TYRE_SMOKE_COLOR",
    "0xB5BA80F839791C0F"
))]
#[inline]
pub fn set_vehicle_tyre_smoke_color(vehicle: Vehicle, r: i32, g: i32, b: i32) {
    call(0xB5BA80F839791C0F, (vehicle, r, g, b))
}

/// `SetVehicleTyresCanBurst`.
///
/// <https://docs.fivem.net/natives/?_0xEB9DC3C7D8596C46>
#[doc(alias(
    "SetVehicleTyresCanBurst",
    "SET_VEHICLE_TYRES_CAN_BURST",
    "0xEB9DC3C7D8596C46"
))]
#[inline]
pub fn set_vehicle_tyres_can_burst(vehicle: Vehicle, toggle: bool) {
    call(0xEB9DC3C7D8596C46, (vehicle, toggle))
}

/// `SetVehicleUndriveable`.
///
/// <https://docs.fivem.net/natives/?_0x8ABA6AF54B942B95>
#[doc(alias(
    "SetVehicleUndriveable",
    "SET_VEHICLE_UNDRIVEABLE",
    "0x8ABA6AF54B942B95"
))]
#[inline]
pub fn set_vehicle_undriveable(vehicle: Vehicle, toggle: bool) {
    call(0x8ABA6AF54B942B95, (vehicle, toggle))
}

/// `SetVehicleUnkDamageMultiplier`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x45A561A9421AB6AD>
#[doc(alias(
    "SetVehicleUnkDamageMultiplier",
    "_SET_VEHICLE_UNK_DAMAGE_MULTIPLIER",
    "SET_VEHICLE_WEAPON_DAMAGE_SCALE",
    "SetVehicleWeaponDamageScale",
    "0x45A561A9421AB6AD"
))]
#[inline]
pub fn set_vehicle_unk_damage_multiplier(vehicle: Vehicle, multiplier: f32) {
    call(0x45A561A9421AB6AD, (vehicle, multiplier))
}

/// `SetVehicleUseAlternateHandling`.
///
/// <https://docs.fivem.net/natives/?_0x1D97D1E3A70A649F>
#[doc(alias(
    "SetVehicleUseAlternateHandling",
    "SET_VEHICLE_USE_ALTERNATE_HANDLING",
    "0x1D97D1E3A70A649F"
))]
#[inline]
pub fn set_vehicle_use_alternate_handling(vehicle: Vehicle, toggle: bool) {
    call(0x1D97D1E3A70A649F, (vehicle, toggle))
}

/// `SetVehicleUseCutsceneWheelCompression`.
///
/// <https://docs.fivem.net/natives/?_0xE023E8AC4EF7C117>
#[doc(alias(
    "SetVehicleUseCutsceneWheelCompression",
    "SET_VEHICLE_USE_CUTSCENE_WHEEL_COMPRESSION",
    "0xE023E8AC4EF7C117",
    "SET_ALL_VEHICLES_SPAWN",
    "SetAllVehiclesSpawn"
))]
#[inline]
pub fn set_vehicle_use_cutscene_wheel_compression(
    p0: Vehicle,
    p1: bool,
    p2: bool,
    p3: bool,
) -> i32 {
    call(0xE023E8AC4EF7C117, (p0, p1, p2, p3))
}

/// `SetVehicleUseHornButtonForNitrous`, since game build 3095.
///
/// <https://docs.fivem.net/natives/?_0x1980F68872CC2C3D>
#[doc(alias(
    "SetVehicleUseHornButtonForNitrous",
    "_SET_VEHICLE_USE_HORN_BUTTON_FOR_NITROUS",
    "0x1980F68872CC2C3D"
))]
#[inline]
pub fn set_vehicle_use_horn_button_for_nitrous(vehicle: Vehicle, b_toggle: bool) {
    call(0x1980F68872CC2C3D, (vehicle, b_toggle))
}

/// `SetVehicleUsePlayerLightSettings`.
///
/// <https://docs.fivem.net/natives/?_0xC45C27EF50F36ADC>
#[doc(alias(
    "SetVehicleUsePlayerLightSettings",
    "SET_VEHICLE_USE_PLAYER_LIGHT_SETTINGS",
    "0xC45C27EF50F36ADC",
    "_SET_VEHICLE_USE_PLAYER_LIGHT_SETTINGS"
))]
#[inline]
pub fn set_vehicle_use_player_light_settings(vehicle: Vehicle, toggle: bool) {
    call(0xC45C27EF50F36ADC, (vehicle, toggle))
}

/// `SetVehicleUsesLargeRearRamp`.
///
/// <https://docs.fivem.net/natives/?_0xCAC66558B944DA67>
#[doc(alias(
    "SetVehicleUsesLargeRearRamp",
    "SET_VEHICLE_USES_LARGE_REAR_RAMP",
    "0xCAC66558B944DA67"
))]
#[inline]
pub fn set_vehicle_uses_large_rear_ramp(vehicle: Vehicle, toggle: bool) {
    call(0xCAC66558B944DA67, (vehicle, toggle))
}

/// `SetVehicleWeaponRestrictedAmmo`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x44CD1F493DB2A0A6>
#[doc(alias(
    "SetVehicleWeaponRestrictedAmmo",
    "SET_VEHICLE_WEAPON_RESTRICTED_AMMO",
    "0x44CD1F493DB2A0A6",
    "_SET_VEHICLE_WEAPON_CAPACITY",
    "SetVehicleWeaponCapacity"
))]
#[inline]
pub fn set_vehicle_weapon_restricted_ammo(vehicle: Vehicle, weapon_index: i32, ammo_count: i32) {
    call(0x44CD1F493DB2A0A6, (vehicle, weapon_index, ammo_count))
}

/// `SetVehicleWeaponsDisabled`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x86B4B6212CB8B627>
#[doc(alias(
    "SetVehicleWeaponsDisabled",
    "_SET_VEHICLE_WEAPONS_DISABLED",
    "SET_VEHICLE_WEAPON_CAN_TARGET_OBJECTS",
    "SetVehicleWeaponCanTargetObjects",
    "0x86B4B6212CB8B627"
))]
#[inline]
pub fn set_vehicle_weapons_disabled(vehicle: Vehicle, weapon_slot: i32) {
    call(0x86B4B6212CB8B627, (vehicle, weapon_slot))
}

/// `SetVehicleWheelType`.
///
/// <https://docs.fivem.net/natives/?_0x487EB21CC7295BA1>
#[doc(alias("SetVehicleWheelType", "SET_VEHICLE_WHEEL_TYPE", "0x487EB21CC7295BA1"))]
#[inline]
pub fn set_vehicle_wheel_type(vehicle: Vehicle, wheel_type: i32) {
    call(0x487EB21CC7295BA1, (vehicle, wheel_type))
}

/// `SetVehicleWheelsCanBreak`.
///
/// <https://docs.fivem.net/natives/?_0x29B18B4FD460CA8F>
#[doc(alias(
    "SetVehicleWheelsCanBreak",
    "SET_VEHICLE_WHEELS_CAN_BREAK",
    "0x29B18B4FD460CA8F"
))]
#[inline]
pub fn set_vehicle_wheels_can_break(vehicle: Vehicle, enabled: bool) {
    call(0x29B18B4FD460CA8F, (vehicle, enabled))
}

/// `SetVehicleWheelsCanBreakOffWhenBlowUp`.
///
/// <https://docs.fivem.net/natives/?_0xA37B9A517B133349>
#[doc(alias(
    "SetVehicleWheelsCanBreakOffWhenBlowUp",
    "SET_VEHICLE_WHEELS_CAN_BREAK_OFF_WHEN_BLOW_UP",
    "0xA37B9A517B133349",
    "SET_VEHICLE_MAX_STR_TRAP",
    "SetVehicleMaxStrTrap"
))]
#[inline]
pub fn set_vehicle_wheels_can_break_off_when_blow_up(vehicle: Vehicle, toggle: bool) {
    call(0xA37B9A517B133349, (vehicle, toggle))
}

/// `SetVehicleWheelsDealDamage`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x2970EAA18FD5E42F>
#[doc(alias(
    "SetVehicleWheelsDealDamage",
    "_SET_VEHICLE_WHEELS_DEAL_DAMAGE",
    "SET_INCREASE_WHEEL_CRUSH_DAMAGE",
    "SetIncreaseWheelCrushDamage",
    "0x2970EAA18FD5E42F"
))]
#[inline]
pub fn set_vehicle_wheels_deal_damage(vehicle: Vehicle, toggle: bool) {
    call(0x2970EAA18FD5E42F, (vehicle, toggle))
}

/// `SetVehicleWindowTint`.
///
/// <https://docs.fivem.net/natives/?_0x57C51E6BAD752696>
#[doc(alias(
    "SetVehicleWindowTint",
    "SET_VEHICLE_WINDOW_TINT",
    "0x57C51E6BAD752696"
))]
#[inline]
pub fn set_vehicle_window_tint(vehicle: Vehicle, tint: i32) {
    call(0x57C51E6BAD752696, (vehicle, tint))
}

/// `SetVehicleXenonLightsColor`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0xE41033B25D003A07>
#[doc(alias(
    "SetVehicleXenonLightsColor",
    "_SET_VEHICLE_XENON_LIGHTS_COLOR",
    "SET_VEHICLE_XENON_LIGHT_COLOR_INDEX",
    "SetVehicleXenonLightColorIndex",
    "0xE41033B25D003A07",
    "_SET_VEHICLE_HEADLIGHTS_COLOUR",
    "SetVehicleHeadlightsColour",
    "_SET_VEHICLE_XENON_LIGHTS_COLOUR",
    "SetVehicleXenonLightsColour"
))]
#[inline]
pub fn set_vehicle_xenon_lights_color(vehicle: Vehicle, color: i32) {
    call(0xE41033B25D003A07, (vehicle, color))
}

/// `SkipTimeInPlaybackRecordedVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x9438F7AD68771A20>
#[doc(alias(
    "SkipTimeInPlaybackRecordedVehicle",
    "SKIP_TIME_IN_PLAYBACK_RECORDED_VEHICLE",
    "0x9438F7AD68771A20"
))]
#[inline]
pub fn skip_time_in_playback_recorded_vehicle(vehicle: Vehicle, time: f32) {
    call(0x9438F7AD68771A20, (vehicle, time))
}

/// `SkipToEndAndStopPlaybackRecordedVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xAB8E2EDA0C0A5883>
#[doc(alias(
    "SkipToEndAndStopPlaybackRecordedVehicle",
    "SKIP_TO_END_AND_STOP_PLAYBACK_RECORDED_VEHICLE",
    "0xAB8E2EDA0C0A5883"
))]
#[inline]
pub fn skip_to_end_and_stop_playback_recorded_vehicle(vehicle: Vehicle) {
    call(0xAB8E2EDA0C0A5883, (vehicle,))
}

/// `SmashVehicleWindow`.
///
/// <https://docs.fivem.net/natives/?_0x9E5B5E4D2CCD2259>
#[doc(alias("SmashVehicleWindow", "SMASH_VEHICLE_WINDOW", "0x9E5B5E4D2CCD2259"))]
#[inline]
pub fn smash_vehicle_window(vehicle: Vehicle, window_index: i32) {
    call(0x9E5B5E4D2CCD2259, (vehicle, window_index))
}

/// `StabiliseEntityAttachedToHeli`.
///
/// <https://docs.fivem.net/natives/?_0x374706271354CB18>
#[doc(alias(
    "StabiliseEntityAttachedToHeli",
    "STABILISE_ENTITY_ATTACHED_TO_HELI",
    "0x374706271354CB18"
))]
#[inline]
pub fn stabilise_entity_attached_to_heli(vehicle: Vehicle, entity: impl Into<Entity>, p2: f32) {
    let entity: Entity = entity.into();
    call(0x374706271354CB18, (vehicle, entity, p2))
}

/// `StartPlaybackRecordedVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x3F878F92B3A7A071>
#[doc(alias(
    "StartPlaybackRecordedVehicle",
    "START_PLAYBACK_RECORDED_VEHICLE",
    "0x3F878F92B3A7A071"
))]
#[inline]
pub fn start_playback_recorded_vehicle(vehicle: Vehicle, recording: i32, script: &str, p3: bool) {
    call(0x3F878F92B3A7A071, (vehicle, recording, script, p3))
}

/// `StartPlaybackRecordedVehicleUsingAi`.
///
/// <https://docs.fivem.net/natives/?_0x29DE5FA52D00428C>
#[doc(alias(
    "StartPlaybackRecordedVehicleUsingAi",
    "START_PLAYBACK_RECORDED_VEHICLE_USING_AI",
    "0x29DE5FA52D00428C"
))]
#[inline]
pub fn start_playback_recorded_vehicle_using_ai(
    vehicle: Vehicle,
    recording: i32,
    script: &str,
    speed: f32,
    driving_style: i32,
) {
    call(
        0x29DE5FA52D00428C,
        (vehicle, recording, script, speed, driving_style),
    )
}

/// `StartPlaybackRecordedVehicleWithFlags`.
///
/// <https://docs.fivem.net/natives/?_0x7D80FD645D4DA346>
#[doc(alias(
    "StartPlaybackRecordedVehicleWithFlags",
    "START_PLAYBACK_RECORDED_VEHICLE_WITH_FLAGS",
    "0x7D80FD645D4DA346"
))]
#[inline]
pub fn start_playback_recorded_vehicle_with_flags(
    vehicle: Vehicle,
    recording: i32,
    script: &str,
    flags: i32,
    time: i32,
    driving_style: i32,
) {
    call(
        0x7D80FD645D4DA346,
        (vehicle, recording, script, flags, time, driving_style),
    )
}

/// `StartVehicleAlarm`.
///
/// <https://docs.fivem.net/natives/?_0xB8FF7AB45305C345>
#[doc(alias("StartVehicleAlarm", "START_VEHICLE_ALARM", "0xB8FF7AB45305C345"))]
#[inline]
pub fn start_vehicle_alarm(vehicle: Vehicle) {
    call(0xB8FF7AB45305C345, (vehicle,))
}

/// `StartVehicleHorn`.
///
/// <https://docs.fivem.net/natives/?_0x9C8C6504B5B63D2C>
#[doc(alias("StartVehicleHorn", "START_VEHICLE_HORN", "0x9C8C6504B5B63D2C"))]
#[inline]
pub fn start_vehicle_horn(vehicle: Vehicle, duration: i32, mode: impl Into<Hash>, forever: bool) {
    let mode: Hash = mode.into();
    call(0x9C8C6504B5B63D2C, (vehicle, duration, mode, forever))
}

/// `StopAllGarageActivity`.
///
/// <https://docs.fivem.net/natives/?_0x0F87E938BDF29D66>
#[doc(alias(
    "StopAllGarageActivity",
    "STOP_ALL_GARAGE_ACTIVITY",
    "0x0F87E938BDF29D66"
))]
#[inline]
pub fn stop_all_garage_activity() {
    call(0x0F87E938BDF29D66, ())
}

/// `StopBringVehicleToHalt`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x7C06330BFDDA182E>
#[doc(alias(
    "StopBringVehicleToHalt",
    "_STOP_BRING_VEHICLE_TO_HALT",
    "STOP_BRINGING_VEHICLE_TO_HALT",
    "StopBringingVehicleToHalt",
    "0x7C06330BFDDA182E"
))]
#[inline]
pub fn stop_bring_vehicle_to_halt(vehicle: Vehicle) {
    call(0x7C06330BFDDA182E, (vehicle,))
}

/// `StopPlaybackRecordedVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x54833611C17ABDEA>
#[doc(alias(
    "StopPlaybackRecordedVehicle",
    "STOP_PLAYBACK_RECORDED_VEHICLE",
    "0x54833611C17ABDEA"
))]
#[inline]
pub fn stop_playback_recorded_vehicle(vehicle: Vehicle) {
    call(0x54833611C17ABDEA, (vehicle,))
}

/// `SwitchTrainTrack`.
///
/// <https://docs.fivem.net/natives/?_0xFD813BB7DB977F20>
#[doc(alias("SwitchTrainTrack", "SWITCH_TRAIN_TRACK", "0xFD813BB7DB977F20"))]
#[inline]
pub fn switch_train_track(track_id: i32, state: bool) {
    call(0xFD813BB7DB977F20, (track_id, state))
}

/// `ToggleVehicleMod`.
///
/// <https://docs.fivem.net/natives/?_0x2A1F4F37F95BAD08>
#[doc(alias("ToggleVehicleMod", "TOGGLE_VEHICLE_MOD", "0x2A1F4F37F95BAD08"))]
#[inline]
pub fn toggle_vehicle_mod(vehicle: Vehicle, mod_type: i32, toggle: bool) {
    call(0x2A1F4F37F95BAD08, (vehicle, mod_type, toggle))
}

/// `TrackVehicleVisibility`.
///
/// <https://docs.fivem.net/natives/?_0x64473AEFDCF47DCA>
#[doc(alias(
    "TrackVehicleVisibility",
    "TRACK_VEHICLE_VISIBILITY",
    "0x64473AEFDCF47DCA"
))]
#[inline]
pub fn track_vehicle_visibility(vehicle: Vehicle) {
    call(0x64473AEFDCF47DCA, (vehicle,))
}

/// `TransformToCar`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x2A69FFD1B42BFF9E>
#[doc(alias(
    "TransformToCar",
    "TRANSFORM_TO_CAR",
    "0x2A69FFD1B42BFF9E",
    "_TRANSFORM_STORMBERG_TO_ROAD_VEHICLE",
    "TransformStormbergToRoadVehicle",
    "_TRANSFORM_SUBMARINE_TO_VEHICLE",
    "TransformSubmarineToVehicle"
))]
#[inline]
pub fn transform_to_car(vehicle: Vehicle, instantly: bool) {
    call(0x2A69FFD1B42BFF9E, (vehicle, instantly))
}

/// `TransformToSubmarine`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0xBE4C854FFDB6EEBE>
#[doc(alias(
    "TransformToSubmarine",
    "TRANSFORM_TO_SUBMARINE",
    "0xBE4C854FFDB6EEBE",
    "_TRANSFORM_STORMBERG_TO_WATER_VEHICLE",
    "TransformStormbergToWaterVehicle",
    "_TRANSFORM_VEHICLE_TO_SUBMARINE",
    "TransformVehicleToSubmarine"
))]
#[inline]
pub fn transform_to_submarine(vehicle: Vehicle, instantly: bool) {
    call(0xBE4C854FFDB6EEBE, (vehicle, instantly))
}

/// `UnpausePlaybackRecordedVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x8879EE09268305D5>
#[doc(alias(
    "UnpausePlaybackRecordedVehicle",
    "UNPAUSE_PLAYBACK_RECORDED_VEHICLE",
    "0x8879EE09268305D5"
))]
#[inline]
pub fn unpause_playback_recorded_vehicle(vehicle: Vehicle) {
    call(0x8879EE09268305D5, (vehicle,))
}
