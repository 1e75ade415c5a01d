// Made by native-gen 0.2.0 from data 83d8576884f05905; do not edit.

//! Namespace `VEHICLE` of the RedM client.

use crate::prelude::*;

/// `AddRoadNodeSpeedZone`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C221BAC54D735C3>
#[doc(alias(
    "AddRoadNodeSpeedZone",
    "ADD_ROAD_NODE_SPEED_ZONE",
    "0x4C221BAC54D735C3"
))]
#[inline]
pub fn add_road_node_speed_zone(
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
) -> i32 {
    call(
        0x4C221BAC54D735C3,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `AddTrainTemporaryStop`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41503629D1139ABC>
#[doc(alias(
    "AddTrainTemporaryStop",
    "_ADD_TRAIN_TEMPORARY_STOP",
    "0x41503629D1139ABC"
))]
#[inline]
pub fn add_train_temporary_stop(train: Vehicle, track_index: i32, x: f32, y: f32, z: f32) {
    call(0x41503629D1139ABC, (train, track_index, x, y, z))
}

/// `AreAnyVehicleSeatsFree`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA0A424505A1B6429>
#[doc(alias(
    "AreAnyVehicleSeatsFree",
    "ARE_ANY_VEHICLE_SEATS_FREE",
    "0xA0A424505A1B6429"
))]
#[inline]
pub fn are_any_vehicle_seats_free(vehicle: Vehicle) -> bool {
    call(0xA0A424505A1B6429, (vehicle,))
}

/// `AreAnyVehicleWheelsDestroyed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18714953CCED17D3>
#[doc(alias(
    "AreAnyVehicleWheelsDestroyed",
    "_ARE_ANY_VEHICLE_WHEELS_DESTROYED",
    "0x18714953CCED17D3"
))]
#[inline]
pub fn are_any_vehicle_wheels_destroyed(vehicle: Vehicle) -> bool {
    call(0x18714953CCED17D3, (vehicle,))
}

/// `AttachDraftVehicleHarnessPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x316CDB5B6E8F4110>
#[doc(alias(
    "AttachDraftVehicleHarnessPed",
    "_ATTACH_DRAFT_VEHICLE_HARNESS_PED",
    "0x316CDB5B6E8F4110"
))]
#[inline]
pub fn attach_draft_vehicle_harness_ped(mount: Ped, draft: Vehicle, harness_id: i32) -> bool {
    call(0x316CDB5B6E8F4110, (mount, draft, harness_id))
}

/// `BreakOffDraftWheel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC372B6A88F6E4AD8>
#[doc(alias("BreakOffDraftWheel", "_BREAK_OFF_DRAFT_WHEEL", "0xC372B6A88F6E4AD8"))]
#[inline]
pub fn break_off_draft_wheel(vehicle: Vehicle, wheel_index: i32, destroying_force: f32) {
    call(0xC372B6A88F6E4AD8, (vehicle, wheel_index, destroying_force))
}

/// `BreakOffVehicleWheel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4F5EFB55769D272>
#[doc(alias(
    "BreakOffVehicleWheel",
    "_BREAK_OFF_VEHICLE_WHEEL",
    "0xD4F5EFB55769D272"
))]
#[inline]
pub fn break_off_vehicle_wheel(vehicle: Vehicle, wheel_index: i32) -> Entity {
    call(0xD4F5EFB55769D272, (vehicle, wheel_index))
}

/// `BreakVehicleStraps`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1EFA8D68BF5D63D>
#[doc(alias("BreakVehicleStraps", "_BREAK_VEHICLE_STRAPS", "0xD1EFA8D68BF5D63D"))]
#[inline]
pub fn break_vehicle_straps(vehicle: Vehicle, x: f32, y: f32, z: f32) {
    call(0xD1EFA8D68BF5D63D, (vehicle, x, y, z))
}

/// `BringVehicleToHalt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x260BE8F09E326A20>
#[doc(alias("BringVehicleToHalt", "BRING_VEHICLE_TO_HALT", "0x260BE8F09E326A20"))]
#[inline]
pub fn bring_vehicle_to_halt(vehicle: Vehicle, distance: f32, duration: i32, unknown: bool) {
    call(0x260BE8F09E326A20, (vehicle, distance, duration, unknown))
}

/// `CanAnchorBoatHere`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC075176CFB8B4128>
#[doc(alias("CanAnchorBoatHere", "CAN_ANCHOR_BOAT_HERE", "0xC075176CFB8B4128"))]
#[inline]
pub fn can_anchor_boat_here(vehicle: Vehicle) -> bool {
    call(0xC075176CFB8B4128, (vehicle,))
}

/// `CanShuffleSeat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8B2D32A2231FD24>
#[doc(alias("CanShuffleSeat", "CAN_SHUFFLE_SEAT", "0xF8B2D32A2231FD24"))]
#[inline]
pub fn can_shuffle_seat(vehicle: Vehicle, seat_index: i32) -> bool {
    call(0xF8B2D32A2231FD24, (vehicle, seat_index))
}

/// `ClearLastDrivenVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0EFC5DC62E67609B>
#[doc(alias(
    "ClearLastDrivenVehicle",
    "CLEAR_LAST_DRIVEN_VEHICLE",
    "0x0EFC5DC62E67609B"
))]
#[inline]
pub fn clear_last_driven_vehicle() {
    call(0x0EFC5DC62E67609B, ())
}

/// `CopyVehicleDamages`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDBC28A8C683CD80B>
#[doc(alias("CopyVehicleDamages", "COPY_VEHICLE_DAMAGES", "0xDBC28A8C683CD80B"))]
#[inline]
pub fn copy_vehicle_damages(source_vehicle: Vehicle, target_vehicle: Vehicle) {
    call(0xDBC28A8C683CD80B, (source_vehicle, target_vehicle))
}

/// `CreateDraftVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x214651FB1DFEBA89>
#[doc(alias("CreateDraftVehicle", "_CREATE_DRAFT_VEHICLE", "0x214651FB1DFEBA89"))]
#[inline]
pub fn create_draft_vehicle(
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    is_network: bool,
    b_script_host_veh: bool,
    b_dont_auto_create_draft_animals: bool,
    draft_animal_pop_group: impl Into<Hash>,
    p9: bool,
) -> Vehicle {
    let model_hash: Hash = model_hash.into();
    let draft_animal_pop_group: Hash = draft_animal_pop_group.into();
    call(
        0x214651FB1DFEBA89,
        (
            model_hash,
            x,
            y,
            z,
            heading,
            is_network,
            b_script_host_veh,
            b_dont_auto_create_draft_animals,
            draft_animal_pop_group,
            p9,
        ),
    )
}

/// `CreateMissionTrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC239DBD9A57D2A71>
#[doc(alias("CreateMissionTrain", "_CREATE_MISSION_TRAIN", "0xC239DBD9A57D2A71"))]
#[inline]
pub fn create_mission_train(
    config_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    direction: bool,
    passengers: bool,
    p6: bool,
    conductor: bool,
) -> Vehicle {
    let config_hash: Hash = config_hash.into();
    call(
        0xC239DBD9A57D2A71,
        (config_hash, x, y, z, direction, passengers, p6, conductor),
    )
}

/// `CreateVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF35D0D2583051B0>
#[doc(alias("CreateVehicle", "CREATE_VEHICLE", "0xAF35D0D2583051B0"))]
#[inline]
pub fn create_vehicle(
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    is_network: bool,
    b_script_host_veh: bool,
    b_dont_auto_create_draft_animals: bool,
    p8: bool,
) -> Vehicle {
    let model_hash: Hash = model_hash.into();
    call(
        0xAF35D0D2583051B0,
        (
            model_hash,
            x,
            y,
            z,
            heading,
            is_network,
            b_script_host_veh,
            b_dont_auto_create_draft_animals,
            p8,
        ),
    )
}

/// `DeleteAllTrains`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3120A1385F17FF7>
#[doc(alias("DeleteAllTrains", "DELETE_ALL_TRAINS", "0xA3120A1385F17FF7"))]
#[inline]
pub fn delete_all_trains() {
    call(0xA3120A1385F17FF7, ())
}

/// `DeleteMissionTrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D3630FB07E8B570>
#[doc(alias("DeleteMissionTrain", "DELETE_MISSION_TRAIN", "0x0D3630FB07E8B570"))]
#[inline]
pub fn delete_mission_train(train: Vehicle) {
    call(0x0D3630FB07E8B570, (&mut Out::new(train),))
}

/// `DeleteVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE20A909D8C4A70F8>
#[doc(alias("DeleteVehicle", "DELETE_VEHICLE", "0xE20A909D8C4A70F8"))]
#[inline]
pub fn delete_vehicle(vehicle: Vehicle) {
    call(0xE20A909D8C4A70F8, (&mut Out::new(vehicle),))
}

/// `DeleteVehicleLanterns`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1A83D4A3B5D7938>
#[doc(alias(
    "DeleteVehicleLanterns",
    "_DELETE_VEHICLE_LANTERNS",
    "0xE1A83D4A3B5D7938"
))]
#[inline]
pub fn delete_vehicle_lanterns(vehicle: Vehicle) -> bool {
    call(0xE1A83D4A3B5D7938, (vehicle,))
}

/// `DetachDraftVehicleHarnessFromIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4402960666000E62>
#[doc(alias(
    "DetachDraftVehicleHarnessFromIndex",
    "_DETACH_DRAFT_VEHICLE_HARNESS_FROM_INDEX",
    "0x4402960666000E62"
))]
#[inline]
pub fn detach_draft_vehicle_harness_from_index(draft: Vehicle, harness_id: i32) -> bool {
    call(0x4402960666000E62, (draft, harness_id))
}

/// `DetachDraftVehicleHarnessPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB36D3EC70963BE60>
#[doc(alias(
    "DetachDraftVehicleHarnessPed",
    "_DETACH_DRAFT_VEHICLE_HARNESS_PED",
    "0xB36D3EC70963BE60"
))]
#[inline]
pub fn detach_draft_vehicle_harness_ped(draft: Vehicle, ped: Ped) -> bool {
    call(0xB36D3EC70963BE60, (draft, ped))
}

/// `DetachWagonEntityFromTrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x54CBDD6E1B4CB4DF>
#[doc(alias(
    "DetachWagonEntityFromTrain",
    "_DETACH_WAGON_ENTITY_FROM_TRAIN",
    "0x54CBDD6E1B4CB4DF"
))]
#[inline]
pub fn detach_wagon_entity_from_train(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x54CBDD6E1B4CB4DF, (entity,))
}

/// `DisableVehicleWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94B1E71B144356A5>
#[doc(alias("DisableVehicleWeapon", "DISABLE_VEHICLE_WEAPON", "0x94B1E71B144356A5"))]
#[inline]
pub fn disable_vehicle_weapon(
    disabled: bool,
    weapon_hash: impl Into<Hash>,
    vehicle: Vehicle,
    owner: Ped,
) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x94B1E71B144356A5, (disabled, weapon_hash, vehicle, owner))
}

/// `DoesExtraExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF5E7E9A7620FFB5>
#[doc(alias("DoesExtraExist", "DOES_EXTRA_EXIST", "0xAF5E7E9A7620FFB5"))]
#[inline]
pub fn does_extra_exist(vehicle: Vehicle, extra_id: i32) -> bool {
    call(0xAF5E7E9A7620FFB5, (vehicle, extra_id))
}

/// `DoesTrainExistOnTrack`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC29996A337BDD099>
#[doc(alias(
    "DoesTrainExistOnTrack",
    "_DOES_TRAIN_EXIST_ON_TRACK",
    "0xC29996A337BDD099"
))]
#[inline]
pub fn does_train_exist_on_track(track_index: i32) -> bool {
    call(0xC29996A337BDD099, (track_index,))
}

/// `ExplodeVehicle`.
///
/// Of unknown type: `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75DCED9EEC5769D7>
#[doc(alias("ExplodeVehicle", "EXPLODE_VEHICLE", "0x75DCED9EEC5769D7"))]
#[inline]
pub fn explode_vehicle(vehicle: Vehicle, is_audible: bool, is_invisible: bool, p3: i32, p4: i32) {
    call(
        0x75DCED9EEC5769D7,
        (vehicle, is_audible, is_invisible, p3, p4),
    )
}

/// `FadeAndDestroyVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x35DC1877312FBA0F>
#[doc(alias(
    "FadeAndDestroyVehicle",
    "_FADE_AND_DESTROY_VEHICLE",
    "0x35DC1877312FBA0F"
))]
#[inline]
pub fn fade_and_destroy_vehicle(vehicle: Vehicle) {
    call(0x35DC1877312FBA0F, (&mut Out::new(vehicle),))
}

/// `ForcePlaybackRecordedVehicleUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59ECA796021B0539>
#[doc(alias(
    "ForcePlaybackRecordedVehicleUpdate",
    "FORCE_PLAYBACK_RECORDED_VEHICLE_UPDATE",
    "0x59ECA796021B0539"
))]
#[inline]
pub fn force_playback_recorded_vehicle_update(vehicle: Vehicle, p1: bool) {
    call(0x59ECA796021B0539, (vehicle, p1))
}

/// `GetAllWagonPassengers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E558D3A49D759D6>
#[doc(alias(
    "GetAllWagonPassengers",
    "_GET_ALL_WAGON_PASSENGERS",
    "0x0E558D3A49D759D6"
))]
#[inline]
pub fn get_all_wagon_passengers(wagon: Vehicle, item_set: ItemSet) -> i32 {
    call(0x0E558D3A49D759D6, (wagon, item_set))
}

/// `GetBalloonObjectFromVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0BA4250D20007C2E>
#[doc(alias(
    "GetBalloonObjectFromVehicle",
    "_GET_BALLOON_OBJECT_FROM_VEHICLE",
    "0x0BA4250D20007C2E"
))]
#[inline]
pub fn get_balloon_object_from_vehicle(vehicle: Vehicle) -> Entity {
    call(0x0BA4250D20007C2E, (vehicle,))
}

/// `GetBreakableVehicleLockObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58F2244C1286D09A>
#[doc(alias(
    "GetBreakableVehicleLockObject",
    "_GET_BREAKABLE_VEHICLE_LOCK_OBJECT",
    "0x58F2244C1286D09A"
))]
#[inline]
pub fn get_breakable_vehicle_lock_object(vehicle: Vehicle, index: i32) -> Object {
    call(0x58F2244C1286D09A, (vehicle, index))
}

/// `GetBreakableVehicleLocksState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE015CF1F2C0959D8>
#[doc(alias(
    "GetBreakableVehicleLocksState",
    "_GET_BREAKABLE_VEHICLE_LOCKS_STATE",
    "0xE015CF1F2C0959D8"
))]
#[inline]
pub fn get_breakable_vehicle_locks_state(vehicle: Vehicle) -> i32 {
    call(0xE015CF1F2C0959D8, (vehicle,))
}

/// `GetCheckpointTrainSpawnLocation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x35D302397E524939>
#[doc(alias(
    "GetCheckpointTrainSpawnLocation",
    "_GET_CHECKPOINT_TRAIN_SPAWN_LOCATION",
    "0x35D302397E524939"
))]
#[inline]
pub fn get_checkpoint_train_spawn_location(
    track_index: i32,
    x: f32,
    y: f32,
    z: f32,
    distance: f32,
    direction: bool,
) -> Vector3 {
    call(
        0x35D302397E524939,
        (track_index, x, y, z, distance, direction),
    )
}

/// `GetClosestVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52F45D033645181B>
#[doc(alias("GetClosestVehicle", "GET_CLOSEST_VEHICLE", "0x52F45D033645181B"))]
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
    call(0x52F45D033645181B, (x, y, z, radius, model_hash, flags))
}

/// `GetCurrentStationForTrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86FA6D8B48667D75>
#[doc(alias(
    "GetCurrentStationForTrain",
    "GET_CURRENT_STATION_FOR_TRAIN",
    "0x86FA6D8B48667D75"
))]
#[inline]
pub fn get_current_station_for_train(train: Vehicle) -> i32 {
    call(0x86FA6D8B48667D75, (train,))
}

/// `GetCurrentTrackForTrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF787E081AC4A8EE>
#[doc(alias(
    "GetCurrentTrackForTrain",
    "_GET_CURRENT_TRACK_FOR_TRAIN",
    "0xAF787E081AC4A8EE"
))]
#[inline]
pub fn get_current_track_for_train(train: Vehicle) -> i32 {
    call(0xAF787E081AC4A8EE, (train,))
}

/// `GetDraftAnimalCount`.
///
/// The values: `expected`, `actual`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA19447D83294E29F>
#[doc(alias("GetDraftAnimalCount", "GET_DRAFT_ANIMAL_COUNT", "0xA19447D83294E29F"))]
#[inline]
pub fn get_draft_animal_count(vehicle: Vehicle) -> Option<(i32, i32)> {
    let mut expected = Out::<i32>::default();
    let mut actual = Out::<i32>::default();
    let result: bool = call(0xA19447D83294E29F, (vehicle, &mut expected, &mut actual));
    result.then(|| (expected.get(), actual.get()))
}

/// `GetDraftVehicleDesiredSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6D7DDC843176701>
#[doc(alias(
    "GetDraftVehicleDesiredSpeed",
    "_GET_DRAFT_VEHICLE_DESIRED_SPEED",
    "0xC6D7DDC843176701"
))]
#[inline]
pub fn get_draft_vehicle_desired_speed(vehicle: Vehicle) -> f32 {
    call(0xC6D7DDC843176701, (vehicle,))
}

/// `GetDriverOfVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2963B5C1637E8A27>
#[doc(alias("GetDriverOfVehicle", "GET_DRIVER_OF_VEHICLE", "0x2963B5C1637E8A27"))]
#[inline]
pub fn get_driver_of_vehicle(vehicle: Vehicle) -> Ped {
    call(0x2963B5C1637E8A27, (vehicle,))
}

/// `GetJunctionCoordsForTrainTrack`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x785639D89F8451AB>
#[doc(alias(
    "GetJunctionCoordsForTrainTrack",
    "_GET_JUNCTION_COORDS_FOR_TRAIN_TRACK",
    "0x785639D89F8451AB"
))]
#[inline]
pub fn get_junction_coords_for_train_track(
    train_track: impl Into<Hash>,
    junction_index: i32,
) -> Vector3 {
    let train_track: Hash = train_track.into();
    call(0x785639D89F8451AB, (train_track, junction_index))
}

/// `GetLastDrivenVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA94F3E0AB9695E19>
#[doc(alias(
    "GetLastDrivenVehicle",
    "GET_LAST_DRIVEN_VEHICLE",
    "0xA94F3E0AB9695E19"
))]
#[inline]
pub fn get_last_driven_vehicle() -> Vehicle {
    call(0xA94F3E0AB9695E19, ())
}

/// `GetLastPedInVehicleSeat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74583B19FEEAFDA7>
#[doc(alias(
    "GetLastPedInVehicleSeat",
    "GET_LAST_PED_IN_VEHICLE_SEAT",
    "0x74583B19FEEAFDA7"
))]
#[inline]
pub fn get_last_ped_in_vehicle_seat(vehicle: Vehicle, seat_index: i32) -> Ped {
    call(0x74583B19FEEAFDA7, (vehicle, seat_index))
}

/// `GetNearestTrainTrackPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6DE03BCC15E81710>
#[doc(alias(
    "GetNearestTrainTrackPosition",
    "_GET_NEAREST_TRAIN_TRACK_POSITION",
    "0x6DE03BCC15E81710"
))]
#[inline]
pub fn get_nearest_train_track_position(x: f32, y: f32, z: f32) -> Vector3 {
    call(0x6DE03BCC15E81710, (x, y, z))
}

/// `GetNumBreakableVehicleLockObjects`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2FA86833E3617E2D>
#[doc(alias(
    "GetNumBreakableVehicleLockObjects",
    "_GET_NUM_BREAKABLE_VEHICLE_LOCK_OBJECTS",
    "0x2FA86833E3617E2D"
))]
#[inline]
pub fn get_num_breakable_vehicle_lock_objects(vehicle: Vehicle) -> i32 {
    call(0x2FA86833E3617E2D, (vehicle,))
}

/// `GetNumCarsFromTrainConfig`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x635423D55CA84FC8>
#[doc(alias(
    "GetNumCarsFromTrainConfig",
    "_GET_NUM_CARS_FROM_TRAIN_CONFIG",
    "0x635423D55CA84FC8"
))]
#[inline]
pub fn get_num_cars_from_train_config(train_config: impl Into<Hash>) -> i32 {
    let train_config: Hash = train_config.into();
    call(0x635423D55CA84FC8, (train_config,))
}

/// `GetNumDraftVehicleHarnessPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B1A26BB18E7D451>
#[doc(alias(
    "GetNumDraftVehicleHarnessPed",
    "_GET_NUM_DRAFT_VEHICLE_HARNESS_PED",
    "0x5B1A26BB18E7D451"
))]
#[inline]
pub fn get_num_draft_vehicle_harness_ped(model_hash: impl Into<Hash>) -> i32 {
    let model_hash: Hash = model_hash.into();
    call(0x5B1A26BB18E7D451, (model_hash,))
}

/// `GetNumDraftVehicleLogs`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x288CBB414C3C2FBB>
#[doc(alias(
    "GetNumDraftVehicleLogs",
    "_GET_NUM_DRAFT_VEHICLE_LOGS",
    "0x288CBB414C3C2FBB"
))]
#[inline]
pub fn get_num_draft_vehicle_logs(vehicle: Vehicle) -> i32 {
    call(0x288CBB414C3C2FBB, (vehicle,))
}

/// `GetNumDraftVehicleStraps`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1121B07088ED3013>
#[doc(alias(
    "GetNumDraftVehicleStraps",
    "_GET_NUM_DRAFT_VEHICLE_STRAPS",
    "0x1121B07088ED3013"
))]
#[inline]
pub fn get_num_draft_vehicle_straps(vehicle: Vehicle) -> i32 {
    call(0x1121B07088ED3013, (vehicle,))
}

/// `GetPedInDraftHarness`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8BA0BAE0173457B>
#[doc(alias(
    "GetPedInDraftHarness",
    "_GET_PED_IN_DRAFT_HARNESS",
    "0xA8BA0BAE0173457B"
))]
#[inline]
pub fn get_ped_in_draft_harness(vehicle: Vehicle, harness_id: i32) -> Ped {
    call(0xA8BA0BAE0173457B, (vehicle, harness_id))
}

/// `GetPedInVehicleSeat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB40DD2270B65366>
#[doc(alias("GetPedInVehicleSeat", "GET_PED_IN_VEHICLE_SEAT", "0xBB40DD2270B65366"))]
#[inline]
pub fn get_ped_in_vehicle_seat(vehicle: Vehicle, seat_index: i32) -> Ped {
    call(0xBB40DD2270B65366, (vehicle, seat_index))
}

/// `GetPositionOfVehicleRecordingAtTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A00961A1BE94E5E>
#[doc(alias(
    "GetPositionOfVehicleRecordingAtTime",
    "GET_POSITION_OF_VEHICLE_RECORDING_AT_TIME",
    "0x1A00961A1BE94E5E"
))]
#[inline]
pub fn get_position_of_vehicle_recording_at_time(
    recording: i32,
    time: f32,
    script: &str,
) -> Vector3 {
    call(0x1A00961A1BE94E5E, (recording, time, script))
}

/// `GetRotationOfVehicleRecordingAtTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x61787DD28B8CC0D5>
#[doc(alias(
    "GetRotationOfVehicleRecordingAtTime",
    "GET_ROTATION_OF_VEHICLE_RECORDING_AT_TIME",
    "0x61787DD28B8CC0D5"
))]
#[inline]
pub fn get_rotation_of_vehicle_recording_at_time(
    recording: i32,
    time: f32,
    script: &str,
) -> Vector3 {
    call(0x61787DD28B8CC0D5, (recording, time, script))
}

/// `GetRowingOars`.
///
/// The values: `left`, `right`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6E210FB4283B767>
#[doc(alias("GetRowingOars", "_GET_ROWING_OARS", "0xA6E210FB4283B767"))]
#[inline]
pub fn get_rowing_oars(vehicle: Vehicle) -> (Entity, Entity) {
    let mut left = Out::<Entity>::default();
    let mut right = Out::<Entity>::default();
    call::<()>(0xA6E210FB4283B767, (vehicle, &mut left, &mut right));
    (left.get(), right.get())
}

/// `GetStationAtIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9CC94A948EAF5372>
#[doc(alias("GetStationAtIndex", "_GET_STATION_AT_INDEX", "0x9CC94A948EAF5372"))]
#[inline]
pub fn get_station_at_index(track_index: i32, station_index: i32) -> Hash {
    call(0x9CC94A948EAF5372, (track_index, station_index))
}

/// `GetStationCoordsFromTrainStationData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA958F68031DDBFC>
#[doc(alias(
    "GetStationCoordsFromTrainStationData",
    "_GET_STATION_COORDS_FROM_TRAIN_STATION_DATA",
    "0xBA958F68031DDBFC"
))]
#[inline]
pub fn get_station_coords_from_train_station_data(track_index: i32, station_index: i32) -> Vector3 {
    call(0xBA958F68031DDBFC, (track_index, station_index))
}

/// `GetTimePositionInRecording`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x233B51C7913FA031>
#[doc(alias(
    "GetTimePositionInRecording",
    "GET_TIME_POSITION_IN_RECORDING",
    "0x233B51C7913FA031"
))]
#[inline]
pub fn get_time_position_in_recording(vehicle: Vehicle) -> f32 {
    call(0x233B51C7913FA031, (vehicle,))
}

/// `GetTrackAmountOfVisiblePixels`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13C190302369308B>
#[doc(alias(
    "GetTrackAmountOfVisiblePixels",
    "_GET_TRACK_AMOUNT_OF_VISIBLE_PIXELS",
    "0x13C190302369308B"
))]
#[inline]
pub fn get_track_amount_of_visible_pixels(vehicle: Vehicle) -> i32 {
    call(0x13C190302369308B, (vehicle,))
}

/// `GetTrackIndexFromCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x85D39F5E3B6D7EB0>
#[doc(alias(
    "GetTrackIndexFromCoords",
    "_GET_TRACK_INDEX_FROM_COORDS",
    "0x85D39F5E3B6D7EB0"
))]
#[inline]
pub fn get_track_index_from_coords(x: f32, y: f32, z: f32) -> i32 {
    call(0x85D39F5E3B6D7EB0, (x, y, z))
}

/// `GetTrackIndexOfTrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x865FEC2FA899F29C>
#[doc(alias(
    "GetTrackIndexOfTrain",
    "GET_TRACK_INDEX_OF_TRAIN",
    "0x865FEC2FA899F29C"
))]
#[inline]
pub fn get_track_index_of_train(train: Vehicle) -> i32 {
    call(0x865FEC2FA899F29C, (train,))
}

/// `GetTrainCar`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x671A07C9A1CD50A5>
#[doc(alias("GetTrainCar", "_GET_TRAIN_CAR", "0x671A07C9A1CD50A5"))]
#[inline]
pub fn get_train_car(train: Vehicle) -> Entity {
    call(0x671A07C9A1CD50A5, (train,))
}

/// `GetTrainCarriage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0FB093A4CDB932C>
#[doc(alias("GetTrainCarriage", "GET_TRAIN_CARRIAGE", "0xD0FB093A4CDB932C"))]
#[inline]
pub fn get_train_carriage(train: Vehicle, trailer_number: i32) -> Vehicle {
    call(0xD0FB093A4CDB932C, (train, trailer_number))
}

/// `GetTrainCarriageTrailerNumber`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x60B7D1DCC312697D>
#[doc(alias(
    "GetTrainCarriageTrailerNumber",
    "_GET_TRAIN_CARRIAGE_TRAILER_NUMBER",
    "0x60B7D1DCC312697D"
))]
#[inline]
pub fn get_train_carriage_trailer_number(train: Vehicle) -> i32 {
    call(0x60B7D1DCC312697D, (train,))
}

/// `GetTrainDirection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C9628A811CBD724>
#[doc(alias("GetTrainDirection", "_GET_TRAIN_DIRECTION", "0x3C9628A811CBD724"))]
#[inline]
pub fn get_train_direction(train: Vehicle) -> bool {
    call(0x3C9628A811CBD724, (train,))
}

/// `GetTrainDirectionFromIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67995318F5FAA496>
#[doc(alias(
    "GetTrainDirectionFromIndex",
    "_GET_TRAIN_DIRECTION_FROM_INDEX",
    "0x67995318F5FAA496"
))]
#[inline]
pub fn get_train_direction_from_index(track_index: i32) -> bool {
    call(0x67995318F5FAA496, (track_index,))
}

/// `GetTrainModelFromTrainConfigByCarIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DF5F6A19F99F0D5>
#[doc(alias(
    "GetTrainModelFromTrainConfigByCarIndex",
    "_GET_TRAIN_MODEL_FROM_TRAIN_CONFIG_BY_CAR_INDEX",
    "0x8DF5F6A19F99F0D5"
))]
#[inline]
pub fn get_train_model_from_train_config_by_car_index(
    train_config: impl Into<Hash>,
    train_car_index: i32,
) -> Hash {
    let train_config: Hash = train_config.into();
    call(0x8DF5F6A19F99F0D5, (train_config, train_car_index))
}

/// `GetTrainPositionOnTrack`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E8A921112891651>
#[doc(alias(
    "GetTrainPositionOnTrack",
    "_GET_TRAIN_POSITION_ON_TRACK",
    "0x1E8A921112891651"
))]
#[inline]
pub fn get_train_position_on_track(track_index: i32) -> Vector3 {
    call(0x1E8A921112891651, (track_index,))
}

/// `GetTrainTrackFromTrainVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x45853F4E17D847D5>
#[doc(alias(
    "GetTrainTrackFromTrainVehicle",
    "_GET_TRAIN_TRACK_FROM_TRAIN_VEHICLE",
    "0x45853F4E17D847D5"
))]
#[inline]
pub fn get_train_track_from_train_vehicle(train: Vehicle) -> i32 {
    call(0x45853F4E17D847D5, (train,))
}

/// `GetTrainTrackJunctionAtCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86AFC343CF7F0B34>
#[doc(alias(
    "GetTrainTrackJunctionAtCoords",
    "_GET_TRAIN_TRACK_JUNCTION_AT_COORDS",
    "0x86AFC343CF7F0B34"
))]
#[inline]
pub fn get_train_track_junction_at_coords(
    train_track: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
) -> Option<i32> {
    let train_track: Hash = train_track.into();
    let mut junction_index = Out::<i32>::default();
    let result: bool = call(
        0x86AFC343CF7F0B34,
        (train_track, x, y, z, &mut junction_index),
    );
    result.then(|| junction_index.get())
}

/// `GetTrainVehicleFromTrackIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E585A616ABB8401>
#[doc(alias(
    "GetTrainVehicleFromTrackIndex",
    "_GET_TRAIN_VEHICLE_FROM_TRACK_INDEX",
    "0x6E585A616ABB8401"
))]
#[inline]
pub fn get_train_vehicle_from_track_index(track_index: i32) -> Vehicle {
    call(0x6E585A616ABB8401, (track_index,))
}

/// `GetVehicleBodyHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42113B857E33C16E>
#[doc(alias(
    "GetVehicleBodyHealth",
    "GET_VEHICLE_BODY_HEALTH",
    "0x42113B857E33C16E"
))]
#[inline]
pub fn get_vehicle_body_health(vehicle: Vehicle) -> f32 {
    call(0x42113B857E33C16E, (vehicle,))
}

/// `GetVehicleDoorLockStatus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC867FD144F2469D3>
#[doc(alias(
    "GetVehicleDoorLockStatus",
    "GET_VEHICLE_DOOR_LOCK_STATUS",
    "0xC867FD144F2469D3"
))]
#[inline]
pub fn get_vehicle_door_lock_status(vehicle: Vehicle) -> i32 {
    call(0xC867FD144F2469D3, (vehicle,))
}

/// `GetVehicleDoorsLockedForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA2CDDFEB8BC898B>
#[doc(alias(
    "GetVehicleDoorsLockedForPlayer",
    "GET_VEHICLE_DOORS_LOCKED_FOR_PLAYER",
    "0xFA2CDDFEB8BC898B"
))]
#[inline]
pub fn get_vehicle_doors_locked_for_player(vehicle: Vehicle, player: Player) -> bool {
    call(0xFA2CDDFEB8BC898B, (vehicle, player))
}

/// `GetVehicleDoorsLockedForTeam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD1E1393D966D39A>
#[doc(alias(
    "GetVehicleDoorsLockedForTeam",
    "_GET_VEHICLE_DOORS_LOCKED_FOR_TEAM",
    "0xDD1E1393D966D39A"
))]
#[inline]
pub fn get_vehicle_doors_locked_for_team(vehicle: Vehicle, team: i32) -> bool {
    call(0xDD1E1393D966D39A, (vehicle, team))
}

/// `GetVehicleEngineHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90DBFFAC43B22081>
#[doc(alias(
    "GetVehicleEngineHealth",
    "GET_VEHICLE_ENGINE_HEALTH",
    "0x90DBFFAC43B22081"
))]
#[inline]
pub fn get_vehicle_engine_health(vehicle: Vehicle) -> f32 {
    call(0x90DBFFAC43B22081, (vehicle,))
}

/// `GetVehicleEstimatedMaxSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE52F34491529F0B>
#[doc(alias(
    "GetVehicleEstimatedMaxSpeed",
    "GET_VEHICLE_ESTIMATED_MAX_SPEED",
    "0xFE52F34491529F0B"
))]
#[inline]
pub fn get_vehicle_estimated_max_speed(vehicle: Vehicle) -> f32 {
    call(0xFE52F34491529F0B, (vehicle,))
}

/// `GetVehicleIsPropSetApplied`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD798DF5DB67B1659>
#[doc(alias(
    "GetVehicleIsPropSetApplied",
    "_GET_VEHICLE_IS_PROP_SET_APPLIED",
    "0xD798DF5DB67B1659"
))]
#[inline]
pub fn get_vehicle_is_prop_set_applied(vehicle: Vehicle) -> bool {
    call(0xD798DF5DB67B1659, (vehicle,))
}

/// `GetVehicleLivery`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB765B8FD49A796C>
#[doc(alias("GetVehicleLivery", "_GET_VEHICLE_LIVERY", "0xBB765B8FD49A796C"))]
#[inline]
pub fn get_vehicle_livery(vehicle: Vehicle) -> i32 {
    call(0xBB765B8FD49A796C, (vehicle,))
}

/// `GetVehicleMaxNumberOfPassengers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9C55F1C15E62E06>
#[doc(alias(
    "GetVehicleMaxNumberOfPassengers",
    "GET_VEHICLE_MAX_NUMBER_OF_PASSENGERS",
    "0xA9C55F1C15E62E06"
))]
#[inline]
pub fn get_vehicle_max_number_of_passengers(vehicle: Vehicle) -> i32 {
    call(0xA9C55F1C15E62E06, (vehicle,))
}

/// `GetVehicleModelNumberOfSeats`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A578736FF3A17C3>
#[doc(alias(
    "GetVehicleModelNumberOfSeats",
    "GET_VEHICLE_MODEL_NUMBER_OF_SEATS",
    "0x9A578736FF3A17C3"
))]
#[inline]
pub fn get_vehicle_model_number_of_seats(model_hash: impl Into<Hash>) -> i32 {
    let model_hash: Hash = model_hash.into();
    call(0x9A578736FF3A17C3, (model_hash,))
}

/// `GetVehicleNumberOfPassengers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59F3F16577CD79B2>
#[doc(alias(
    "GetVehicleNumberOfPassengers",
    "GET_VEHICLE_NUMBER_OF_PASSENGERS",
    "0x59F3F16577CD79B2"
))]
#[inline]
pub fn get_vehicle_number_of_passengers(vehicle: Vehicle) -> i32 {
    call(0x59F3F16577CD79B2, (vehicle,))
}

/// `GetVehicleOwner`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB729679356A889AE>
#[doc(alias("GetVehicleOwner", "_GET_VEHICLE_OWNER", "0xB729679356A889AE"))]
#[inline]
pub fn get_vehicle_owner(vehicle: Vehicle) -> Entity {
    call(0xB729679356A889AE, (vehicle,))
}

/// `GetVehiclePetrolTankHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E5A9B356D5098BE>
#[doc(alias(
    "GetVehiclePetrolTankHealth",
    "GET_VEHICLE_PETROL_TANK_HEALTH",
    "0x1E5A9B356D5098BE"
))]
#[inline]
pub fn get_vehicle_petrol_tank_health(vehicle: Vehicle) -> f32 {
    call(0x1E5A9B356D5098BE, (vehicle,))
}

/// `GetVehicleTint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA44D65E6C624526F>
#[doc(alias("GetVehicleTint", "_GET_VEHICLE_TINT", "0xA44D65E6C624526F"))]
#[inline]
pub fn get_vehicle_tint(vehicle: Vehicle) -> i32 {
    call(0xA44D65E6C624526F, (vehicle,))
}

/// `GetVehicleTrailerVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF867A239EC30741>
#[doc(alias(
    "GetVehicleTrailerVehicle",
    "GET_VEHICLE_TRAILER_VEHICLE",
    "0xCF867A239EC30741"
))]
#[inline]
pub fn get_vehicle_trailer_vehicle(vehicle: Vehicle) -> Option<Vehicle> {
    let mut trailer = Out::<Vehicle>::default();
    let result: bool = call(0xCF867A239EC30741, (vehicle, &mut trailer));
    result.then(|| trailer.get())
}

/// `GetVehicleTurretSeat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF5791B7639C2A46>
#[doc(alias(
    "GetVehicleTurretSeat",
    "_GET_VEHICLE_TURRET_SEAT",
    "0xFF5791B7639C2A46"
))]
#[inline]
pub fn get_vehicle_turret_seat(vehicle: Vehicle) -> Option<i32> {
    let mut seat_index = Out::<i32>::default();
    let result: bool = call(0xFF5791B7639C2A46, (vehicle, &mut seat_index));
    result.then(|| seat_index.get())
}

/// `HasInstantFillVehiclePopulationFinished`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2701D01D5E18FC31>
#[doc(alias(
    "HasInstantFillVehiclePopulationFinished",
    "HAS_INSTANT_FILL_VEHICLE_POPULATION_FINISHED",
    "0x2701D01D5E18FC31"
))]
#[inline]
pub fn has_instant_fill_vehicle_population_finished() -> bool {
    call(0x2701D01D5E18FC31, ())
}

/// `HasTrainLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD3C4A2ED509205E>
#[doc(alias("HasTrainLoaded", "_HAS_TRAIN_LOADED", "0xBD3C4A2ED509205E"))]
#[inline]
pub fn has_train_loaded(train: Vehicle) -> bool {
    call(0xBD3C4A2ED509205E, (train,))
}

/// `HasVehicleAssetLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB935F3154BC913C8>
#[doc(alias(
    "HasVehicleAssetLoaded",
    "HAS_VEHICLE_ASSET_LOADED",
    "0xB935F3154BC913C8"
))]
#[inline]
pub fn has_vehicle_asset_loaded(vehicle_asset: impl Into<Hash>) -> bool {
    let vehicle_asset: Hash = vehicle_asset.into();
    call(0xB935F3154BC913C8, (vehicle_asset,))
}

/// `HasVehicleRecordingBeenLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA9325BE372AB6EA>
#[doc(alias(
    "HasVehicleRecordingBeenLoaded",
    "HAS_VEHICLE_RECORDING_BEEN_LOADED",
    "0xBA9325BE372AB6EA"
))]
#[inline]
pub fn has_vehicle_recording_been_loaded(recording: i32, script: &str) -> bool {
    call(0xBA9325BE372AB6EA, (recording, script))
}

/// `HideHorseReins`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x201B8ED4FF7FE9F5>
#[doc(alias("HideHorseReins", "_HIDE_HORSE_REINS", "0x201B8ED4FF7FE9F5"))]
#[inline]
pub fn hide_horse_reins(vehicle: Vehicle) {
    call(0x201B8ED4FF7FE9F5, (vehicle,))
}

/// `InstantlyFillVehiclePopulation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FF00DB43026B12F>
#[doc(alias(
    "InstantlyFillVehiclePopulation",
    "INSTANTLY_FILL_VEHICLE_POPULATION",
    "0x1FF00DB43026B12F"
))]
#[inline]
pub fn instantly_fill_vehicle_population() {
    call(0x1FF00DB43026B12F, ())
}

/// `IsAnyVehicleNearPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5698BA4FD04D39C4>
#[doc(alias(
    "IsAnyVehicleNearPoint",
    "IS_ANY_VEHICLE_NEAR_POINT",
    "0x5698BA4FD04D39C4"
))]
#[inline]
pub fn is_any_vehicle_near_point(x: f32, y: f32, z: f32, radius: f32) -> bool {
    call(0x5698BA4FD04D39C4, (x, y, z, radius))
}

/// `IsBoatGrounded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x30D86B2B7622D0EB>
#[doc(alias("IsBoatGrounded", "_IS_BOAT_GROUNDED", "0x30D86B2B7622D0EB"))]
#[inline]
pub fn is_boat_grounded(vehicle: Vehicle) -> bool {
    call(0x30D86B2B7622D0EB, (vehicle,))
}

/// `IsDraftVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA44E97849E9F3DD>
#[doc(alias("IsDraftVehicle", "IS_DRAFT_VEHICLE", "0xEA44E97849E9F3DD"))]
#[inline]
pub fn is_draft_vehicle(vehicle: Vehicle) -> bool {
    call(0xEA44E97849E9F3DD, (vehicle,))
}

/// `IsEntryPointForSeatClear`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80DDCCB2F4A3EB57>
#[doc(alias(
    "IsEntryPointForSeatClear",
    "IS_ENTRY_POINT_FOR_SEAT_CLEAR",
    "0x80DDCCB2F4A3EB57"
))]
#[inline]
pub fn is_entry_point_for_seat_clear(
    ped: Ped,
    vehicle: Vehicle,
    seat_index: i32,
    side: bool,
    on_enter: bool,
) -> bool {
    call(
        0x80DDCCB2F4A3EB57,
        (ped, vehicle, seat_index, side, on_enter),
    )
}

/// `IsPedExclusiveDriverOfVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB213D2A560B2E48B>
#[doc(alias(
    "IsPedExclusiveDriverOfVehicle",
    "_IS_PED_EXCLUSIVE_DRIVER_OF_VEHICLE",
    "0xB213D2A560B2E48B"
))]
#[inline]
pub fn is_ped_exclusive_driver_of_vehicle(ped: Ped, vehicle: Vehicle) -> Option<i32> {
    let mut out_index = Out::<i32>::default();
    let result: bool = call(0xB213D2A560B2E48B, (ped, vehicle, &mut out_index));
    result.then(|| out_index.get())
}

/// `IsPlaybackGoingOnForVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02774B3A9034278F>
#[doc(alias(
    "IsPlaybackGoingOnForVehicle",
    "IS_PLAYBACK_GOING_ON_FOR_VEHICLE",
    "0x02774B3A9034278F"
))]
#[inline]
pub fn is_playback_going_on_for_vehicle(vehicle: Vehicle) -> bool {
    call(0x02774B3A9034278F, (vehicle,))
}

/// `IsPlaybackUsingAiGoingOnForVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A7472606EC5B7C1>
#[doc(alias(
    "IsPlaybackUsingAiGoingOnForVehicle",
    "IS_PLAYBACK_USING_AI_GOING_ON_FOR_VEHICLE",
    "0x5A7472606EC5B7C1"
))]
#[inline]
pub fn is_playback_using_ai_going_on_for_vehicle(vehicle: Vehicle) -> bool {
    call(0x5A7472606EC5B7C1, (vehicle,))
}

/// `IsSeatWarpOnly`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7892685BF6D9775E>
#[doc(alias("IsSeatWarpOnly", "IS_SEAT_WARP_ONLY", "0x7892685BF6D9775E"))]
#[inline]
pub fn is_seat_warp_only(vehicle: Vehicle, seat_index: i32) -> bool {
    call(0x7892685BF6D9775E, (vehicle, seat_index))
}

/// `IsThisModelABoat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x799CFC7C5B743B15>
#[doc(alias("IsThisModelABoat", "IS_THIS_MODEL_A_BOAT", "0x799CFC7C5B743B15"))]
#[inline]
pub fn is_this_model_a_boat(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x799CFC7C5B743B15, (model,))
}

/// `IsThisModelADraftVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB9D5BDDA88E1BB66>
#[doc(alias(
    "IsThisModelADraftVehicle",
    "_IS_THIS_MODEL_A_DRAFT_VEHICLE",
    "0xB9D5BDDA88E1BB66"
))]
#[inline]
pub fn is_this_model_a_draft_vehicle(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0xB9D5BDDA88E1BB66, (model,))
}

/// `IsThisModelATrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC08C8F8C1EDF174>
#[doc(alias("IsThisModelATrain", "IS_THIS_MODEL_A_TRAIN", "0xFC08C8F8C1EDF174"))]
#[inline]
pub fn is_this_model_a_train(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0xFC08C8F8C1EDF174, (model,))
}

/// `IsTrainWaitingAtStation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE887BD31D97793F6>
#[doc(alias(
    "IsTrainWaitingAtStation",
    "IS_TRAIN_WAITING_AT_STATION",
    "0xE887BD31D97793F6"
))]
#[inline]
pub fn is_train_waiting_at_station(train: Vehicle) -> bool {
    call(0xE887BD31D97793F6, (train,))
}

/// `IsVehicleBroughtToHalt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x404527BC03DA0E6C>
#[doc(alias(
    "IsVehicleBroughtToHalt",
    "_IS_VEHICLE_BROUGHT_TO_HALT",
    "0x404527BC03DA0E6C"
))]
#[inline]
pub fn is_vehicle_brought_to_halt(vehicle: Vehicle) -> bool {
    call(0x404527BC03DA0E6C, (vehicle,))
}

/// `IsVehicleDoorBroken`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE979BB5602AD3402>
#[doc(alias("IsVehicleDoorBroken", "_IS_VEHICLE_DOOR_BROKEN", "0xE979BB5602AD3402"))]
#[inline]
pub fn is_vehicle_door_broken(vehicle: Vehicle, door_id: i32) -> bool {
    call(0xE979BB5602AD3402, (vehicle, door_id))
}

/// `IsVehicleDoorFullyOpen`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7AE191143C7A9107>
#[doc(alias(
    "IsVehicleDoorFullyOpen",
    "IS_VEHICLE_DOOR_FULLY_OPEN",
    "0x7AE191143C7A9107"
))]
#[inline]
pub fn is_vehicle_door_fully_open(vehicle: Vehicle, door_id: i32) -> bool {
    call(0x7AE191143C7A9107, (vehicle, door_id))
}

/// `IsVehicleDriveable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB86D29B10F627379>
#[doc(alias("IsVehicleDriveable", "IS_VEHICLE_DRIVEABLE", "0xB86D29B10F627379"))]
#[inline]
pub fn is_vehicle_driveable(vehicle: Vehicle, p1: bool, p2: bool) -> bool {
    call(0xB86D29B10F627379, (vehicle, p1, p2))
}

/// `IsVehicleExtraTurnedOn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA9A55D9C4351625>
#[doc(alias(
    "IsVehicleExtraTurnedOn",
    "IS_VEHICLE_EXTRA_TURNED_ON",
    "0xFA9A55D9C4351625"
))]
#[inline]
pub fn is_vehicle_extra_turned_on(vehicle: Vehicle, extra_id: i32) -> bool {
    call(0xFA9A55D9C4351625, (vehicle, extra_id))
}

/// `IsVehicleFadingOut`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5136B284B67B35C7>
#[doc(alias("IsVehicleFadingOut", "_IS_VEHICLE_FADING_OUT", "0x5136B284B67B35C7"))]
#[inline]
pub fn is_vehicle_fading_out(vehicle: Vehicle) -> bool {
    call(0x5136B284B67B35C7, (vehicle,))
}

/// `IsVehicleInBurnout`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F5029A8FC060C48>
#[doc(alias("IsVehicleInBurnout", "IS_VEHICLE_IN_BURNOUT", "0x3F5029A8FC060C48"))]
#[inline]
pub fn is_vehicle_in_burnout(vehicle: Vehicle) -> bool {
    call(0x3F5029A8FC060C48, (vehicle,))
}

/// `IsVehicleModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0045A54EC7A22455>
#[doc(alias("IsVehicleModel", "IS_VEHICLE_MODEL", "0x0045A54EC7A22455"))]
#[inline]
pub fn is_vehicle_model(vehicle: Vehicle, model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x0045A54EC7A22455, (vehicle, model))
}

/// `IsVehicleOnAllWheels`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D5D119529654EE0>
#[doc(alias(
    "IsVehicleOnAllWheels",
    "IS_VEHICLE_ON_ALL_WHEELS",
    "0x0D5D119529654EE0"
))]
#[inline]
pub fn is_vehicle_on_all_wheels(vehicle: Vehicle) -> bool {
    call(0x0D5D119529654EE0, (vehicle,))
}

/// `IsVehicleOnFire`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E3BF7ED4169EC43>
#[doc(alias("IsVehicleOnFire", "_IS_VEHICLE_ON_FIRE", "0x0E3BF7ED4169EC43"))]
#[inline]
pub fn is_vehicle_on_fire(vehicle: Vehicle) -> bool {
    call(0x0E3BF7ED4169EC43, (vehicle,))
}

/// `IsVehicleSeatFree`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE052C1B1CAA4ECE4>
#[doc(alias("IsVehicleSeatFree", "IS_VEHICLE_SEAT_FREE", "0xE052C1B1CAA4ECE4"))]
#[inline]
pub fn is_vehicle_seat_free(vehicle: Vehicle, seat_index: i32) -> bool {
    call(0xE052C1B1CAA4ECE4, (vehicle, seat_index))
}

/// `IsVehicleStopped`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78C3311A73135241>
#[doc(alias("IsVehicleStopped", "IS_VEHICLE_STOPPED", "0x78C3311A73135241"))]
#[inline]
pub fn is_vehicle_stopped(vehicle: Vehicle) -> bool {
    call(0x78C3311A73135241, (vehicle,))
}

/// `IsVehicleStuckTimerUp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1ABA9753939503C5>
#[doc(alias(
    "IsVehicleStuckTimerUp",
    "IS_VEHICLE_STUCK_TIMER_UP",
    "0x1ABA9753939503C5"
))]
#[inline]
pub fn is_vehicle_stuck_timer_up(vehicle: Vehicle, stuck_type: i32, ms: i32) -> bool {
    call(0x1ABA9753939503C5, (vehicle, stuck_type, ms))
}

/// `IsVehicleVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x424910CD5DE8C246>
#[doc(alias("IsVehicleVisible", "IS_VEHICLE_VISIBLE", "0x424910CD5DE8C246"))]
#[inline]
pub fn is_vehicle_visible(vehicle: Vehicle) -> bool {
    call(0x424910CD5DE8C246, (vehicle,))
}

/// `IsVehicleWheelDestroyed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB2CA620C48BC875>
#[doc(alias(
    "IsVehicleWheelDestroyed",
    "_IS_VEHICLE_WHEEL_DESTROYED",
    "0xCB2CA620C48BC875"
))]
#[inline]
pub fn is_vehicle_wheel_destroyed(vehicle: Vehicle, wheel: i32) -> bool {
    call(0xCB2CA620C48BC875, (vehicle, wheel))
}

/// `IsVehicleWindowIntact`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E7910A63E05B12C>
#[doc(alias(
    "IsVehicleWindowIntact",
    "IS_VEHICLE_WINDOW_INTACT",
    "0x0E7910A63E05B12C"
))]
#[inline]
pub fn is_vehicle_window_intact(vehicle: Vehicle, window_index: i32) -> bool {
    call(0x0E7910A63E05B12C, (vehicle, window_index))
}

/// `IsVehicleWrecked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDBEA5506C848227>
#[doc(alias("IsVehicleWrecked", "IS_VEHICLE_WRECKED", "0xDDBEA5506C848227"))]
#[inline]
pub fn is_vehicle_wrecked(vehicle: Vehicle) -> bool {
    call(0xDDBEA5506C848227, (vehicle,))
}

/// `LockDoorsWhenNoLongerNeeded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1EF36558FBDE2DAA>
#[doc(alias(
    "LockDoorsWhenNoLongerNeeded",
    "LOCK_DOORS_WHEN_NO_LONGER_NEEDED",
    "0x1EF36558FBDE2DAA"
))]
#[inline]
pub fn lock_doors_when_no_longer_needed(vehicle: Vehicle) {
    call(0x1EF36558FBDE2DAA, (vehicle,))
}

/// `ModifyVehicleTopSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x35AD938C74CACD6A>
#[doc(alias(
    "ModifyVehicleTopSpeed",
    "MODIFY_VEHICLE_TOP_SPEED",
    "0x35AD938C74CACD6A"
))]
#[inline]
pub fn modify_vehicle_top_speed(vehicle: Vehicle, value: f32) {
    call(0x35AD938C74CACD6A, (vehicle, value))
}

/// `N_0x012701ed938b85de`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x012701ED938B85DE>
#[doc(alias("N_0x012701ed938b85de", "0x012701ED938B85DE"))]
#[inline]
pub fn n_0x012701ed938b85de(p0: f32, p1: f32) {
    call(0x012701ED938B85DE, (p0, p1))
}

/// `N_0x0355fe37240e2c77`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0355FE37240E2C77>
#[doc(alias("N_0x0355fe37240e2c77", "0x0355FE37240E2C77"))]
#[inline]
pub fn n_0x0355fe37240e2c77(p0: i32, p1: i32) {
    call(0x0355FE37240E2C77, (p0, p1))
}

/// `N_0x04f0579dbdd32f34`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04F0579DBDD32F34>
#[doc(alias("N_0x04f0579dbdd32f34", "0x04F0579DBDD32F34"))]
#[inline]
pub fn n_0x04f0579dbdd32f34(vehicle: Vehicle) {
    call(0x04F0579DBDD32F34, (vehicle,))
}

/// `N_0x0516fae561276efc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0516FAE561276EFC>
#[doc(alias("N_0x0516fae561276efc", "0x0516FAE561276EFC"))]
#[inline]
pub fn n_0x0516fae561276efc(track_index: i32) -> bool {
    call(0x0516FAE561276EFC, (track_index,))
}

/// `N_0x06a09a6e0c6d2a84`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06A09A6E0C6D2A84>
#[doc(alias("N_0x06a09a6e0c6d2a84", "0x06A09A6E0C6D2A84"))]
#[inline]
pub fn n_0x06a09a6e0c6d2a84(train: Vehicle, p1: bool) {
    call(0x06A09A6E0C6D2A84, (train, p1))
}

/// `N_0x0794199b25e499e1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0794199B25E499E1>
#[doc(alias("N_0x0794199b25e499e1", "0x0794199B25E499E1"))]
#[inline]
pub fn n_0x0794199b25e499e1(wagon: Vehicle, p1: bool) {
    call(0x0794199B25E499E1, (wagon, p1))
}

/// `N_0x0cd7914d17a970ab`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CD7914D17A970AB>
#[doc(alias("N_0x0cd7914d17a970ab", "0x0CD7914D17A970AB"))]
#[inline]
pub fn n_0x0cd7914d17a970ab(p0: i32, p1: i32) {
    call(0x0CD7914D17A970AB, (p0, p1))
}

/// `N_0x0d5fdf0d36fa10cd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D5FDF0D36FA10CD>
#[doc(alias("N_0x0d5fdf0d36fa10cd", "0x0D5FDF0D36FA10CD"))]
#[inline]
pub fn n_0x0d5fdf0d36fa10cd(track_index: i32) {
    call(0x0D5FDF0D36FA10CD, (track_index,))
}

/// `N_0x0f7f603bde08c4d3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F7F603BDE08C4D3>
#[doc(alias("N_0x0f7f603bde08c4d3", "0x0F7F603BDE08C4D3"))]
#[inline]
pub fn n_0x0f7f603bde08c4d3(p0: i32) {
    call(0x0F7F603BDE08C4D3, (p0,))
}

/// `N_0x0fddee66e3465726`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FDDEE66E3465726>
#[doc(alias("N_0x0fddee66e3465726", "0x0FDDEE66E3465726"))]
#[inline]
pub fn n_0x0fddee66e3465726(p0: i32) -> i32 {
    call(0x0FDDEE66E3465726, (p0,))
}

/// `N_0x104d9a7b1c0d0783`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x104D9A7B1C0D0783>
#[doc(alias("N_0x104d9a7b1c0d0783", "0x104D9A7B1C0D0783"))]
#[inline]
pub fn n_0x104d9a7b1c0d0783(vehicle: Vehicle, p1: f32) {
    call(0x104D9A7B1C0D0783, (vehicle, p1))
}

/// `N_0x1180a2974d251b7b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1180A2974D251B7B>
#[doc(alias("N_0x1180a2974d251b7b", "0x1180A2974D251B7B"))]
#[inline]
pub fn n_0x1180a2974d251b7b(train: Vehicle) -> i32 {
    call(0x1180A2974D251B7B, (train,))
}

/// `N_0x12f6c6ed3eff42de`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12F6C6ED3EFF42DE>
#[doc(alias("N_0x12f6c6ed3eff42de", "0x12F6C6ED3EFF42DE"))]
#[inline]
pub fn n_0x12f6c6ed3eff42de(vehicle: Vehicle, x: f32, y: f32, z: f32) {
    call(0x12F6C6ED3EFF42DE, (vehicle, x, y, z))
}

/// `N_0x13eb275bf81636d1`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13EB275BF81636D1>
#[doc(alias("N_0x13eb275bf81636d1", "0x13EB275BF81636D1"))]
#[inline]
pub fn n_0x13eb275bf81636d1(p0: i32, p1: i32) {
    call(0x13EB275BF81636D1, (p0, p1))
}

/// `N_0x14da8c4bc2ccd90a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x14DA8C4BC2CCD90A>
#[doc(alias("N_0x14da8c4bc2ccd90a", "0x14DA8C4BC2CCD90A"))]
#[inline]
pub fn n_0x14da8c4bc2ccd90a(p0: i32) -> i32 {
    call(0x14DA8C4BC2CCD90A, (p0,))
}

/// `N_0x15206e88ff7617df`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x15206E88FF7617DF>
#[doc(alias("N_0x15206e88ff7617df", "0x15206E88FF7617DF"))]
#[inline]
pub fn n_0x15206e88ff7617df(track_index: i32, p1: f32) {
    call(0x15206E88FF7617DF, (track_index, p1))
}

/// `N_0x15cc8c33d7ffcc4a`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x15CC8C33D7FFCC4A>
#[doc(alias("N_0x15cc8c33d7ffcc4a", "0x15CC8C33D7FFCC4A"))]
#[inline]
pub fn n_0x15cc8c33d7ffcc4a(vehicle: Vehicle, p1: i32) {
    call(0x15CC8C33D7FFCC4A, (vehicle, p1))
}

/// `N_0x160c1b5ab48ab87c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x160C1B5AB48AB87C>
#[doc(alias("N_0x160c1b5ab48ab87c", "0x160C1B5AB48AB87C"))]
#[inline]
pub fn n_0x160c1b5ab48ab87c(train: Vehicle, p1: f32) {
    call(0x160C1B5AB48AB87C, (train, p1))
}

/// `N_0x165be2001e5e4b75`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x165BE2001E5E4B75>
#[doc(alias("N_0x165be2001e5e4b75", "0x165BE2001E5E4B75"))]
#[inline]
pub fn n_0x165be2001e5e4b75(p0: i32) {
    call(0x165BE2001E5E4B75, (p0,))
}

/// `N_0x16b86a49e072aa85`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16B86A49E072AA85>
#[doc(alias("N_0x16b86a49e072aa85", "0x16B86A49E072AA85"))]
#[inline]
pub fn n_0x16b86a49e072aa85() {
    call(0x16B86A49E072AA85, ())
}

/// `N_0x172e9dd35858dcd7`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x172E9DD35858DCD7>
#[doc(alias("N_0x172e9dd35858dcd7", "0x172E9DD35858DCD7"))]
#[inline]
pub fn n_0x172e9dd35858dcd7(p0: i32) {
    call(0x172E9DD35858DCD7, (p0,))
}

/// `N_0x1a861f899ebbe17c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A861F899EBBE17C>
#[doc(alias("N_0x1a861f899ebbe17c", "0x1A861F899EBBE17C"))]
#[inline]
pub fn n_0x1a861f899ebbe17c(train: Vehicle, p1: bool) {
    call(0x1A861F899EBBE17C, (train, p1))
}

/// `N_0x2045429505158d1a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2045429505158D1A>
#[doc(alias("N_0x2045429505158d1a", "0x2045429505158D1A"))]
#[inline]
pub fn n_0x2045429505158d1a(p0: i32) -> i32 {
    call(0x2045429505158D1A, (p0,))
}

/// `N_0x2200ab13cbd10f4e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2200AB13CBD10F4E>
#[doc(alias("N_0x2200ab13cbd10f4e", "0x2200AB13CBD10F4E"))]
#[inline]
pub fn n_0x2200ab13cbd10f4e(vehicle: Vehicle, x: f32, y: f32, z: f32, p4: bool, p5: f32) {
    call(0x2200AB13CBD10F4E, (vehicle, x, y, z, p4, p5))
}

/// `N_0x23f66c36f8e5eaab`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23F66C36F8E5EAAB>
#[doc(alias("N_0x23f66c36f8e5eaab", "0x23F66C36F8E5EAAB"))]
#[inline]
pub fn n_0x23f66c36f8e5eaab(p0: i32, p1: i32) {
    call(0x23F66C36F8E5EAAB, (p0, p1))
}

/// `N_0x27e3f2b57209fa54`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27E3F2B57209FA54>
#[doc(alias("N_0x27e3f2b57209fa54", "0x27E3F2B57209FA54"))]
#[inline]
pub fn n_0x27e3f2b57209fa54(p0: i32, p1: i32) {
    call(0x27E3F2B57209FA54, (p0, p1))
}

/// `N_0x2a7413168f6cd5a8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A7413168F6CD5A8>
#[doc(alias("N_0x2a7413168f6cd5a8", "0x2A7413168F6CD5A8"))]
#[inline]
pub fn n_0x2a7413168f6cd5a8() {
    call(0x2A7413168F6CD5A8, ())
}

/// `N_0x2bb2b5bcf0df8008`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BB2B5BCF0DF8008>
#[doc(alias("N_0x2bb2b5bcf0df8008", "0x2BB2B5BCF0DF8008"))]
#[inline]
pub fn n_0x2bb2b5bcf0df8008(p0: i32, p1: i32) {
    call(0x2BB2B5BCF0DF8008, (p0, p1))
}

/// `N_0x2c46d2a591d8c322`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C46D2A591D8C322>
#[doc(alias("N_0x2c46d2a591d8c322", "0x2C46D2A591D8C322"))]
#[inline]
pub fn n_0x2c46d2a591d8c322(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x2C46D2A591D8C322, (p0, p1, p2))
}

/// `N_0x3053064f909b5f42`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3053064F909B5F42>
#[doc(alias("N_0x3053064f909b5f42", "0x3053064F909B5F42"))]
#[inline]
pub fn n_0x3053064f909b5f42(p0: i32, p1: i32) {
    call(0x3053064F909B5F42, (p0, p1))
}

/// `N_0x3137edc899e6dae4`, since game build 1355.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3137EDC899E6DAE4>
#[doc(alias("N_0x3137edc899e6dae4", "0x3137EDC899E6DAE4"))]
#[inline]
pub fn n_0x3137edc899e6dae4(p0: i32, p1: i32) {
    call(0x3137EDC899E6DAE4, (p0, p1))
}

/// `N_0x331cbd247fc5daa8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x331CBD247FC5DAA8>
#[doc(alias("N_0x331cbd247fc5daa8", "0x331CBD247FC5DAA8"))]
#[inline]
pub fn n_0x331cbd247fc5daa8(
    config_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    direction: bool,
    p5: bool,
) -> i32 {
    let config_hash: Hash = config_hash.into();
    call(0x331CBD247FC5DAA8, (config_hash, x, y, z, direction, p5))
}

/// `N_0x34bcf6209b9668a7`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34BCF6209B9668A7>
#[doc(alias("N_0x34bcf6209b9668a7", "0x34BCF6209B9668A7"))]
#[inline]
pub fn n_0x34bcf6209b9668a7(track_index: i32, p1: i32) {
    call(0x34BCF6209B9668A7, (track_index, p1))
}

/// `N_0x37d238be69f7378a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37D238BE69F7378A>
#[doc(alias("N_0x37d238be69f7378a", "0x37D238BE69F7378A"))]
#[inline]
pub fn n_0x37d238be69f7378a(track_index: i32) -> bool {
    call(0x37D238BE69F7378A, (track_index,))
}

/// `N_0x38e7dd70a242d5cb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x38E7DD70A242D5CB>
#[doc(alias("N_0x38e7dd70a242d5cb", "0x38E7DD70A242D5CB"))]
#[inline]
pub fn n_0x38e7dd70a242d5cb(track_index: i32, p1: i32) {
    call(0x38E7DD70A242D5CB, (track_index, p1))
}

/// `N_0x3abfa128f5bf5a70`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3ABFA128F5BF5A70>
#[doc(alias("N_0x3abfa128f5bf5a70", "0x3ABFA128F5BF5A70"))]
#[inline]
pub fn n_0x3abfa128f5bf5a70(train_track: impl Into<Hash>, junction_index: i32, enabled: bool) {
    let train_track: Hash = train_track.into();
    call(0x3ABFA128F5BF5A70, (train_track, junction_index, enabled))
}

/// `N_0x3d86997a86feef0d`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D86997A86FEEF0D>
#[doc(alias("N_0x3d86997a86feef0d", "0x3D86997A86FEEF0D"))]
#[inline]
pub fn n_0x3d86997a86feef0d(p0: i32, p1: i32) {
    call(0x3D86997A86FEEF0D, (p0, p1))
}

/// `N_0x41365db586cd9e8e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41365DB586CD9E8E>
#[doc(alias("N_0x41365db586cd9e8e", "0x41365DB586CD9E8E"))]
#[inline]
pub fn n_0x41365db586cd9e8e(track_index: i32, p1: f32) {
    call(0x41365DB586CD9E8E, (track_index, p1))
}

/// `N_0x41f0b254ddf71473`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41F0B254DDF71473>
#[doc(alias("N_0x41f0b254ddf71473", "0x41F0B254DDF71473"))]
#[inline]
pub fn n_0x41f0b254ddf71473(wagon: Vehicle) {
    call(0x41F0B254DDF71473, (wagon,))
}

/// `N_0x427c919e9809e370`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x427C919E9809E370>
#[doc(alias("N_0x427c919e9809e370", "0x427C919E9809E370"))]
#[inline]
pub fn n_0x427c919e9809e370(track_index: i32, p1: i32) {
    call(0x427C919E9809E370, (track_index, p1))
}

/// `N_0x485b05ef05b9aee9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x485B05EF05B9AEE9>
#[doc(alias("N_0x485b05ef05b9aee9", "0x485B05EF05B9AEE9"))]
#[inline]
pub fn n_0x485b05ef05b9aee9(p0: i32, p1: i32) {
    call(0x485B05EF05B9AEE9, (p0, p1))
}

/// `N_0x4c05b42a8d937796`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C05B42A8D937796>
#[doc(alias("N_0x4c05b42a8d937796", "0x4C05B42A8D937796"))]
#[inline]
pub fn n_0x4c05b42a8d937796() {
    call(0x4C05B42A8D937796, ())
}

/// `N_0x4c60c333f9cca2b6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C60C333F9CCA2B6>
#[doc(alias("N_0x4c60c333f9cca2b6", "0x4C60C333F9CCA2B6"))]
#[inline]
pub fn n_0x4c60c333f9cca2b6(vehicle: Vehicle, p1: bool) {
    call(0x4C60C333F9CCA2B6, (vehicle, p1))
}

/// `N_0x51c7694e140fae43`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51C7694E140FAE43>
#[doc(alias("N_0x51c7694e140fae43", "0x51C7694E140FAE43"))]
#[inline]
pub fn n_0x51c7694e140fae43(p0: i32) -> i32 {
    call(0x51C7694E140FAE43, (p0,))
}

/// `N_0x5aadc7bbbb1bceeb`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AADC7BBBB1BCEEB>
#[doc(alias("N_0x5aadc7bbbb1bceeb", "0x5AADC7BBBB1BCEEB"))]
#[inline]
pub fn n_0x5aadc7bbbb1bceeb(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x5AADC7BBBB1BCEEB, (p0, p1, p2, p3, p4))
}

/// `N_0x615b3b8e73634509`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x615B3B8E73634509>
#[doc(alias("N_0x615b3b8e73634509", "0x615B3B8E73634509"))]
#[inline]
pub fn n_0x615b3b8e73634509(track_index: i32, p1: f32) {
    call(0x615B3B8E73634509, (track_index, p1))
}

/// `N_0x63509ddf102e08e8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63509DDF102E08E8>
#[doc(alias("N_0x63509ddf102e08e8", "0x63509DDF102E08E8"))]
#[inline]
pub fn n_0x63509ddf102e08e8(track_index: i32, p1: i32) {
    call(0x63509DDF102E08E8, (track_index, p1))
}

/// `N_0x6355602c02edc6df`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6355602C02EDC6DF>
#[doc(alias("N_0x6355602c02edc6df", "0x6355602C02EDC6DF"))]
#[inline]
pub fn n_0x6355602c02edc6df(entity: impl Into<Entity>, p1: i32) {
    let entity: Entity = entity.into();
    call(0x6355602C02EDC6DF, (entity, p1))
}

/// `N_0x6703872ec09bc158`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6703872EC09BC158>
#[doc(alias("N_0x6703872ec09bc158", "0x6703872EC09BC158"))]
#[inline]
pub fn n_0x6703872ec09bc158(p0: i32, p1: i32) {
    call(0x6703872EC09BC158, (p0, p1))
}

/// `N_0x6835afea10e186f4`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6835AFEA10E186F4>
#[doc(alias("N_0x6835afea10e186f4", "0x6835AFEA10E186F4"))]
#[inline]
pub fn n_0x6835afea10e186f4(p0: i32, p1: i32) {
    call(0x6835AFEA10E186F4, (p0, p1))
}

/// `N_0x68830738a6bfb370`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x68830738A6BFB370>
#[doc(alias("N_0x68830738a6bfb370", "0x68830738A6BFB370"))]
#[inline]
pub fn n_0x68830738a6bfb370(p0: i32, p1: i32) {
    call(0x68830738A6BFB370, (p0, p1))
}

/// `N_0x697df68f3a761a50`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x697DF68F3A761A50>
#[doc(alias("N_0x697df68f3a761a50", "0x697DF68F3A761A50"))]
#[inline]
pub fn n_0x697df68f3a761a50(p0: i32) {
    call(0x697DF68F3A761A50, (p0,))
}

/// `N_0x6b34be961f639e21`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B34BE961F639E21>
#[doc(alias("N_0x6b34be961f639e21", "0x6B34BE961F639E21"))]
#[inline]
pub fn n_0x6b34be961f639e21(track_index: i32, p1: i32) {
    call(0x6B34BE961F639E21, (track_index, p1))
}

/// `N_0x6b53f4b811e583d2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B53F4B811E583D2>
#[doc(alias("N_0x6b53f4b811e583d2", "0x6B53F4B811E583D2"))]
#[inline]
pub fn n_0x6b53f4b811e583d2(vehicle: Vehicle, toggle: bool) {
    call(0x6B53F4B811E583D2, (vehicle, toggle))
}

/// `N_0x6c87f49bfa181db5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C87F49BFA181DB5>
#[doc(alias("N_0x6c87f49bfa181db5", "0x6C87F49BFA181DB5"))]
#[inline]
pub fn n_0x6c87f49bfa181db5(x: f32, y: f32, z: f32) -> i32 {
    call(0x6C87F49BFA181DB5, (x, y, z))
}

/// `N_0x6de072ac8a95ffc1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6DE072AC8A95FFC1>
#[doc(alias("N_0x6de072ac8a95ffc1", "0x6DE072AC8A95FFC1"))]
#[inline]
pub fn n_0x6de072ac8a95ffc1(vehicle: Vehicle, p1: bool) {
    call(0x6DE072AC8A95FFC1, (vehicle, p1))
}

/// `N_0x6ea1273d525427f4`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6EA1273D525427F4>
#[doc(alias("N_0x6ea1273d525427f4", "0x6EA1273D525427F4"))]
#[inline]
pub fn n_0x6ea1273d525427f4(p0: i32, p1: i32, p2: i32) {
    call(0x6EA1273D525427F4, (p0, p1, p2))
}

/// `N_0x6fd7bdf10304363a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FD7BDF10304363A>
#[doc(alias("N_0x6fd7bdf10304363a", "0x6FD7BDF10304363A"))]
#[inline]
pub fn n_0x6fd7bdf10304363a(p0: i32, p1: i32) {
    call(0x6FD7BDF10304363A, (p0, p1))
}

/// `N_0x703d4fb366da4452`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x703D4FB366DA4452>
#[doc(alias("N_0x703d4fb366da4452", "0x703D4FB366DA4452"))]
#[inline]
pub fn n_0x703d4fb366da4452(p0: i32, p1: i32) {
    call(0x703D4FB366DA4452, (p0, p1))
}

/// `N_0x718eb706b6e998a0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x718EB706B6E998A0>
#[doc(alias("N_0x718eb706b6e998a0", "0x718EB706B6E998A0"))]
#[inline]
pub fn n_0x718eb706b6e998a0(track_index: i32) {
    call(0x718EB706B6E998A0, (track_index,))
}

/// `N_0x73118a3ee9c9b6db`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73118A3EE9C9B6DB>
#[doc(alias("N_0x73118a3ee9c9b6db", "0x73118A3EE9C9B6DB"))]
#[inline]
pub fn n_0x73118a3ee9c9b6db(wagon: Vehicle, p1: i32, p2: bool) {
    call(0x73118A3EE9C9B6DB, (wagon, p1, p2))
}

/// `N_0x7408b5c66ba31adb`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7408B5C66BA31ADB>
#[doc(alias("N_0x7408b5c66ba31adb", "0x7408B5C66BA31ADB"))]
#[inline]
pub fn n_0x7408b5c66ba31adb(
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
        0x7408B5C66BA31ADB,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `N_0x750d42c013f64ae7`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x750D42C013F64AE7>
#[doc(alias("N_0x750d42c013f64ae7", "0x750D42C013F64AE7"))]
#[inline]
pub fn n_0x750d42c013f64ae7(p0: i32, p1: i32) {
    call(0x750D42C013F64AE7, (p0, p1))
}

/// `N_0x762fdc4c19e5a981`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x762FDC4C19E5A981>
#[doc(alias("N_0x762fdc4c19e5a981", "0x762FDC4C19E5A981"))]
#[inline]
pub fn n_0x762fdc4c19e5a981(train_carriage: impl Into<Entity>, p1: bool) {
    let train_carriage: Entity = train_carriage.into();
    call(0x762FDC4C19E5A981, (train_carriage, p1))
}

/// `N_0x7840576c50a13dba`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7840576C50A13DBA>
#[doc(alias("N_0x7840576c50a13dba", "0x7840576C50A13DBA"))]
#[inline]
pub fn n_0x7840576c50a13dba(train: Vehicle, p1: bool) {
    call(0x7840576C50A13DBA, (train, p1))
}

/// `N_0x7be0746539def0c8`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7BE0746539DEF0C8>
#[doc(alias("N_0x7be0746539def0c8", "0x7BE0746539DEF0C8"))]
#[inline]
pub fn n_0x7be0746539def0c8(p0: i32, p1: i32) -> i32 {
    call(0x7BE0746539DEF0C8, (p0, p1))
}

/// `N_0x8379e05871ad24e0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8379E05871AD24E0>
#[doc(alias("N_0x8379e05871ad24e0", "0x8379E05871AD24E0"))]
#[inline]
pub fn n_0x8379e05871ad24e0() {
    call(0x8379E05871AD24E0, ())
}

/// `N_0x850ce59dec2028f3`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x850CE59DEC2028F3>
#[doc(alias("N_0x850ce59dec2028f3", "0x850CE59DEC2028F3"))]
#[inline]
pub fn n_0x850ce59dec2028f3(vehicle: Vehicle, p1: i32) {
    call(0x850CE59DEC2028F3, (vehicle, p1))
}

/// `N_0x873aaf600cc36dac`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x873AAF600CC36DAC>
#[doc(alias("N_0x873aaf600cc36dac", "0x873AAF600CC36DAC"))]
#[inline]
pub fn n_0x873aaf600cc36dac(p0: i32) {
    call(0x873AAF600CC36DAC, (p0,))
}

/// `N_0x877ea24eb1614495`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x877EA24EB1614495>
#[doc(alias("N_0x877ea24eb1614495", "0x877EA24EB1614495"))]
#[inline]
pub fn n_0x877ea24eb1614495(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x877EA24EB1614495, (p0, p1, p2))
}

/// `N_0x87b974e54c71ba7b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87B974E54C71BA7B>
#[doc(alias("N_0x87b974e54c71ba7b", "0x87B974E54C71BA7B"))]
#[inline]
pub fn n_0x87b974e54c71ba7b(vehicle: Vehicle, p1: bool) {
    call(0x87B974E54C71BA7B, (vehicle, p1))
}

/// `N_0x8878ff3eee2868a9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8878FF3EEE2868A9>
#[doc(alias("N_0x8878ff3eee2868a9", "0x8878FF3EEE2868A9"))]
#[inline]
pub fn n_0x8878ff3eee2868a9(p0: i32, p1: i32) {
    call(0x8878FF3EEE2868A9, (p0, p1))
}

/// `N_0x8decd262602548b9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DECD262602548B9>
#[doc(alias("N_0x8decd262602548b9", "0x8DECD262602548B9"))]
#[inline]
pub fn n_0x8decd262602548b9(p0: i32, p1: i32) {
    call(0x8DECD262602548B9, (p0, p1))
}

/// `N_0x9868c0d0134855f7`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9868C0D0134855F7>
#[doc(alias("N_0x9868c0d0134855f7", "0x9868C0D0134855F7"))]
#[inline]
pub fn n_0x9868c0d0134855f7(p0: i32) {
    call(0x9868C0D0134855F7, (p0,))
}

/// `N_0x98a7598c579ee871`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x98A7598C579EE871>
#[doc(alias("N_0x98a7598c579ee871", "0x98A7598C579EE871"))]
#[inline]
pub fn n_0x98a7598c579ee871(p0: i32, p1: i32, p2: i32) {
    call(0x98A7598C579EE871, (p0, p1, p2))
}

/// `N_0x9d12796ef4bf9ea9`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D12796EF4BF9EA9>
#[doc(alias("N_0x9d12796ef4bf9ea9", "0x9D12796EF4BF9EA9"))]
#[inline]
pub fn n_0x9d12796ef4bf9ea9(p0: i32) {
    call(0x9D12796EF4BF9EA9, (p0,))
}

/// `N_0x9e8711c81aa17876`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E8711C81AA17876>
#[doc(alias("N_0x9e8711c81aa17876", "0x9E8711C81AA17876"))]
#[inline]
pub fn n_0x9e8711c81aa17876(vehicle: Vehicle, p1: bool) {
    call(0x9E8711C81AA17876, (vehicle, p1))
}

/// `N_0xa13028e22564a1bd`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA13028E22564A1BD>
#[doc(alias("N_0xa13028e22564a1bd", "0xA13028E22564A1BD"))]
#[inline]
pub fn n_0xa13028e22564a1bd(p0: i32, p1: i32) {
    call(0xA13028E22564A1BD, (p0, p1))
}

/// `N_0xa230a5dde12ed374`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA230A5DDE12ED374>
#[doc(alias("N_0xa230a5dde12ed374", "0xA230A5DDE12ED374"))]
#[inline]
pub fn n_0xa230a5dde12ed374(p0: i32) {
    call(0xA230A5DDE12ED374, (p0,))
}

/// `N_0xa72b1bf3857b94d7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA72B1BF3857B94D7>
#[doc(alias("N_0xa72b1bf3857b94d7", "0xA72B1BF3857B94D7"))]
#[inline]
pub fn n_0xa72b1bf3857b94d7(train: Vehicle, p1: bool) {
    call(0xA72B1BF3857B94D7, (train, p1))
}

/// `N_0xa7966807953a18ee`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA7966807953A18EE>
#[doc(alias("N_0xa7966807953a18ee", "0xA7966807953A18EE"))]
#[inline]
pub fn n_0xa7966807953a18ee(track_index: i32, p1: f32) {
    call(0xA7966807953A18EE, (track_index, p1))
}

/// `N_0xa9e185d498b9ac67`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9E185D498B9AC67>
#[doc(alias("N_0xa9e185d498b9ac67", "0xA9E185D498B9AC67"))]
#[inline]
pub fn n_0xa9e185d498b9ac67(p0: i32, p1: i32) -> i32 {
    call(0xA9E185D498B9AC67, (p0, p1))
}

/// `N_0xae7e66a61e7c17a5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE7E66A61E7C17A5>
#[doc(alias("N_0xae7e66a61e7c17a5", "0xAE7E66A61E7C17A5"))]
#[inline]
pub fn n_0xae7e66a61e7c17a5(train: Vehicle, p1: bool) {
    call(0xAE7E66A61E7C17A5, (train, p1))
}

/// `N_0xb4241ad8f5aee9ed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4241AD8F5AEE9ED>
#[doc(alias("N_0xb4241ad8f5aee9ed", "0xB4241AD8F5AEE9ED"))]
#[inline]
pub fn n_0xb4241ad8f5aee9ed(track_index: i32) -> bool {
    call(0xB4241AD8F5AEE9ED, (track_index,))
}

/// `N_0xb42c87521d1bdd2f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB42C87521D1BDD2F>
#[doc(alias("N_0xb42c87521d1bdd2f", "0xB42C87521D1BDD2F"))]
#[inline]
pub fn n_0xb42c87521d1bdd2f(vehicle: Vehicle, x: f32, y: f32, z: f32) {
    call(0xB42C87521D1BDD2F, (vehicle, x, y, z))
}

/// `N_0xb961dd799a837bd7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB961DD799A837BD7>
#[doc(alias("N_0xb961dd799a837bd7", "0xB961DD799A837BD7"))]
#[inline]
pub fn n_0xb961dd799a837bd7() {
    call(0xB961DD799A837BD7, ())
}

/// `N_0xc325a6baa62cf8a2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC325A6BAA62CF8A2>
#[doc(alias("N_0xc325a6baa62cf8a2", "0xC325A6BAA62CF8A2"))]
#[inline]
pub fn n_0xc325a6baa62cf8a2(vehicle: Vehicle, p1: bool) {
    call(0xC325A6BAA62CF8A2, (vehicle, p1))
}

/// `N_0xc351394b932a6a50`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC351394B932A6A50>
#[doc(alias("N_0xc351394b932a6a50", "0xC351394B932A6A50"))]
#[inline]
pub fn n_0xc351394b932a6a50(p0: i32) {
    call(0xC351394B932A6A50, (p0,))
}

/// `N_0xc399cc89fba05da0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC399CC89FBA05DA0>
#[doc(alias("N_0xc399cc89fba05da0", "0xC399CC89FBA05DA0"))]
#[inline]
pub fn n_0xc399cc89fba05da0(vehicle: Vehicle, p1: bool) {
    call(0xC399CC89FBA05DA0, (vehicle, p1))
}

/// `N_0xc4a2c11fc0d41916`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4A2C11FC0D41916>
#[doc(alias("N_0xc4a2c11fc0d41916", "0xC4A2C11FC0D41916"))]
#[inline]
pub fn n_0xc4a2c11fc0d41916(vehicle: Vehicle, p1: bool) {
    call(0xC4A2C11FC0D41916, (vehicle, p1))
}

/// `N_0xcacab2b123bbdbd6`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCACAB2B123BBDBD6>
#[doc(alias("N_0xcacab2b123bbdbd6", "0xCACAB2B123BBDBD6"))]
#[inline]
pub fn n_0xcacab2b123bbdbd6(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xCACAB2B123BBDBD6, (p0, p1, p2))
}

/// `N_0xcaff2c9747103c02`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCAFF2C9747103C02>
#[doc(alias("N_0xcaff2c9747103c02", "0xCAFF2C9747103C02"))]
#[inline]
pub fn n_0xcaff2c9747103c02(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xCAFF2C9747103C02, (p0, p1, p2))
}

/// `N_0xcbc7b6f9a56b79f6`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBC7B6F9A56B79F6>
#[doc(alias("N_0xcbc7b6f9a56b79f6", "0xCBC7B6F9A56B79F6"))]
#[inline]
pub fn n_0xcbc7b6f9a56b79f6(p0: i32, p1: i32) {
    call(0xCBC7B6F9A56B79F6, (p0, p1))
}

/// `N_0xcbf88256e44d5d39`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBF88256E44D5D39>
#[doc(alias("N_0xcbf88256e44d5d39", "0xCBF88256E44D5D39"))]
#[inline]
pub fn n_0xcbf88256e44d5d39(vehicle: Vehicle, p1: bool) {
    call(0xCBF88256E44D5D39, (vehicle, p1))
}

/// `N_0xceb1f1eed484a5b4`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCEB1F1EED484A5B4>
#[doc(alias("N_0xceb1f1eed484a5b4", "0xCEB1F1EED484A5B4"))]
#[inline]
pub fn n_0xceb1f1eed484a5b4(p0: i32, p1: i32) {
    call(0xCEB1F1EED484A5B4, (p0, p1))
}

/// `N_0xcf342503ca4c8df1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF342503CA4C8DF1>
#[doc(alias("N_0xcf342503ca4c8df1", "0xCF342503CA4C8DF1"))]
#[inline]
pub fn n_0xcf342503ca4c8df1(vehicle: Vehicle, p1: f32) {
    call(0xCF342503CA4C8DF1, (vehicle, p1))
}

/// `N_0xd0116df21e6c7b36`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0116DF21E6C7B36>
#[doc(alias("N_0xd0116df21e6c7b36", "0xD0116DF21E6C7B36"))]
#[inline]
pub fn n_0xd0116df21e6c7b36(p0: i32, p1: i32) -> i32 {
    call(0xD0116DF21E6C7B36, (p0, p1))
}

/// `N_0xd0aabe5b9f8fa589`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0AABE5B9F8FA589>
#[doc(alias("N_0xd0aabe5b9f8fa589", "0xD0AABE5B9F8FA589"))]
#[inline]
pub fn n_0xd0aabe5b9f8fa589(track_index: i32, p1: f32) {
    call(0xD0AABE5B9F8FA589, (track_index, p1))
}

/// `N_0xd0ba1853d76683c8`.
///
/// Of unknown type: `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0BA1853D76683C8>
#[doc(alias("N_0xd0ba1853d76683c8", "0xD0BA1853D76683C8"))]
#[inline]
pub fn n_0xd0ba1853d76683c8(track_index: i32, x: f32, y: f32, z: f32, p4: i32) {
    call(0xD0BA1853D76683C8, (track_index, x, y, z, p4))
}

/// `N_0xd1df5e54f4acbe1a`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1DF5E54F4ACBE1A>
#[doc(alias("N_0xd1df5e54f4acbe1a", "0xD1DF5E54F4ACBE1A"))]
#[inline]
pub fn n_0xd1df5e54f4acbe1a(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) -> i32 {
    call(0xD1DF5E54F4ACBE1A, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0xd21a3d421e7f09f7`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD21A3D421E7F09F7>
#[doc(alias("N_0xd21a3d421e7f09f7", "0xD21A3D421E7F09F7"))]
#[inline]
pub fn n_0xd21a3d421e7f09f7(p0: i32, p1: i32) {
    call(0xD21A3D421E7F09F7, (p0, p1))
}

/// `N_0xd4907ef4334c7602`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4907EF4334C7602>
#[doc(alias("N_0xd4907ef4334c7602", "0xD4907EF4334C7602"))]
#[inline]
pub fn n_0xd4907ef4334c7602(p0: i32, p1: i32) {
    call(0xD4907EF4334C7602, (p0, p1))
}

/// `N_0xd826690b5cf3beff`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD826690B5CF3BEFF>
#[doc(alias("N_0xd826690b5cf3beff", "0xD826690B5CF3BEFF"))]
#[inline]
pub fn n_0xd826690b5cf3beff(vehicle: Vehicle, p1: i32) {
    call(0xD826690B5CF3BEFF, (vehicle, p1))
}

/// `N_0xd9bf3ed8efb67ea3`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD9BF3ED8EFB67EA3>
#[doc(alias("N_0xd9bf3ed8efb67ea3", "0xD9BF3ED8EFB67EA3"))]
#[inline]
pub fn n_0xd9bf3ed8efb67ea3(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) -> i32 {
    call(0xD9BF3ED8EFB67EA3, (p0, p1, p2, p3, p4))
}

/// `N_0xdc0556d0f484ecaa`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC0556D0F484ECAA>
#[doc(alias("N_0xdc0556d0f484ecaa", "0xDC0556D0F484ECAA"))]
#[inline]
pub fn n_0xdc0556d0f484ecaa(p0: i32) {
    call(0xDC0556D0F484ECAA, (p0,))
}

/// `N_0xdc69f6913cca0b99`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC69F6913CCA0B99>
#[doc(alias("N_0xdc69f6913cca0b99", "0xDC69F6913CCA0B99"))]
#[inline]
pub fn n_0xdc69f6913cca0b99(p0: i32, p1: i32) {
    call(0xDC69F6913CCA0B99, (p0, p1))
}

/// `N_0xdd100ce1ebbf37e3`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD100CE1EBBF37E3>
#[doc(alias("N_0xdd100ce1ebbf37e3", "0xDD100CE1EBBF37E3"))]
#[inline]
pub fn n_0xdd100ce1ebbf37e3(p0: i32, p1: i32) {
    call(0xDD100CE1EBBF37E3, (p0, p1))
}

/// `N_0xde8c5b9f65017fa1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE8C5B9F65017FA1>
#[doc(alias("N_0xde8c5b9f65017fa1", "0xDE8C5B9F65017FA1"))]
#[inline]
pub fn n_0xde8c5b9f65017fa1(train: Vehicle) -> i32 {
    call(0xDE8C5B9F65017FA1, (train,))
}

/// `N_0xe12f5ed49f44d40d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE12F5ED49F44D40D>
#[doc(alias("N_0xe12f5ed49f44d40d", "0xE12F5ED49F44D40D"))]
#[inline]
pub fn n_0xe12f5ed49f44d40d(p0: i32) {
    call(0xE12F5ED49F44D40D, (p0,))
}

/// `N_0xe1c0f8781bf130c2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1C0F8781BF130C2>
#[doc(alias("N_0xe1c0f8781bf130c2", "0xE1C0F8781BF130C2"))]
#[inline]
pub fn n_0xe1c0f8781bf130c2(wagon: Vehicle, p1: i32) -> bool {
    call(0xE1C0F8781BF130C2, (wagon, p1))
}

/// `N_0xe682002db1f30669`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE682002DB1F30669>
#[doc(alias("N_0xe682002db1f30669", "0xE682002DB1F30669"))]
#[inline]
pub fn n_0xe682002db1f30669(p0: i32) {
    call(0xE682002DB1F30669, (p0,))
}

/// `N_0xe6bd7dd3fd474415`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE6BD7DD3FD474415>
#[doc(alias("N_0xe6bd7dd3fd474415", "0xE6BD7DD3FD474415"))]
#[inline]
pub fn n_0xe6bd7dd3fd474415(train: Vehicle, p1: bool) {
    call(0xE6BD7DD3FD474415, (train, p1))
}

/// `N_0xe777ddf3e78397e8`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE777DDF3E78397E8>
#[doc(alias("N_0xe777ddf3e78397e8", "0xE777DDF3E78397E8"))]
#[inline]
pub fn n_0xe777ddf3e78397e8(p0: i32) -> i32 {
    call(0xE777DDF3E78397E8, (p0,))
}

/// `N_0xe78993ff9022c064`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE78993FF9022C064>
#[doc(alias("N_0xe78993ff9022c064", "0xE78993FF9022C064"))]
#[inline]
pub fn n_0xe78993ff9022c064(p0: i32) {
    call(0xE78993FF9022C064, (p0,))
}

/// `N_0xef28a614b4b264b8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF28A614B4B264B8>
#[doc(alias("N_0xef28a614b4b264b8", "0xEF28A614B4B264B8"))]
#[inline]
pub fn n_0xef28a614b4b264b8(train: Vehicle, p1: bool) {
    call(0xEF28A614B4B264B8, (train, p1))
}

/// `N_0xf05dfaf1adfef2cd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF05DFAF1ADFEF2CD>
#[doc(alias("N_0xf05dfaf1adfef2cd", "0xF05DFAF1ADFEF2CD"))]
#[inline]
pub fn n_0xf05dfaf1adfef2cd(
    train_config: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    direction: bool,
    p5: bool,
) -> bool {
    let train_config: Hash = train_config.into();
    call(0xF05DFAF1ADFEF2CD, (train_config, x, y, z, direction, p5))
}

/// `N_0xf57db8e83dcd8349`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF57DB8E83DCD8349>
#[doc(alias("N_0xf57db8e83dcd8349", "0xF57DB8E83DCD8349"))]
#[inline]
pub fn n_0xf57db8e83dcd8349(p0: i32) -> i32 {
    call(0xF57DB8E83DCD8349, (p0,))
}

/// `N_0xf5ea41c1408695fb`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF5EA41C1408695FB>
#[doc(alias("N_0xf5ea41c1408695fb", "0xF5EA41C1408695FB"))]
#[inline]
pub fn n_0xf5ea41c1408695fb(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0xF5EA41C1408695FB, (p0, p1, p2, p3))
}

/// `N_0xf6e3d38869d0f7ad`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6E3D38869D0F7AD>
#[doc(alias("N_0xf6e3d38869d0f7ad", "0xF6E3D38869D0F7AD"))]
#[inline]
pub fn n_0xf6e3d38869d0f7ad(p0: i32) {
    call(0xF6E3D38869D0F7AD, (p0,))
}

/// `N_0xf8f7da13cfbd4532`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8F7DA13CFBD4532>
#[doc(alias("N_0xf8f7da13cfbd4532", "0xF8F7DA13CFBD4532"))]
#[inline]
pub fn n_0xf8f7da13cfbd4532(track_index: i32, p1: bool) {
    call(0xF8F7DA13CFBD4532, (track_index, p1))
}

/// `N_0xfc4f15a7dddc47b1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC4F15A7DDDC47B1>
#[doc(alias("N_0xfc4f15a7dddc47b1", "0xFC4F15A7DDDC47B1"))]
#[inline]
pub fn n_0xfc4f15a7dddc47b1(vehicle: Vehicle, p1: bool) {
    call(0xFC4F15A7DDDC47B1, (vehicle, p1))
}

/// `N_0xff2b1f59fb892f14`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF2B1F59FB892F14>
#[doc(alias("N_0xff2b1f59fb892f14", "0xFF2B1F59FB892F14"))]
#[inline]
pub fn n_0xff2b1f59fb892f14(p0: i32) {
    call(0xFF2B1F59FB892F14, (p0,))
}

/// `N_0xfffe15b433300b8c`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFFE15B433300B8C>
#[doc(alias("N_0xfffe15b433300b8c", "0xFFFE15B433300B8C"))]
#[inline]
pub fn n_0xfffe15b433300b8c(p0: i32, p1: i32, p2: i32) {
    call(0xFFFE15B433300B8C, (p0, p1, p2))
}

/// `RecoverDraftVehicleFallingLog`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42404D57D621601A>
#[doc(alias(
    "RecoverDraftVehicleFallingLog",
    "_RECOVER_DRAFT_VEHICLE_FALLING_LOG",
    "0x42404D57D621601A"
))]
#[inline]
pub fn recover_draft_vehicle_falling_log(vehicle: Vehicle) -> Entity {
    call(0x42404D57D621601A, (vehicle,))
}

/// `RemoveRoadNodeSpeedZone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE9AB3354ACE6C9C>
#[doc(alias(
    "RemoveRoadNodeSpeedZone",
    "REMOVE_ROAD_NODE_SPEED_ZONE",
    "0xFE9AB3354ACE6C9C"
))]
#[inline]
pub fn remove_road_node_speed_zone(speedzone: i32) -> bool {
    call(0xFE9AB3354ACE6C9C, (speedzone,))
}

/// `RemoveVehicleAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x888A4E675B38F5AD>
#[doc(alias("RemoveVehicleAsset", "REMOVE_VEHICLE_ASSET", "0x888A4E675B38F5AD"))]
#[inline]
pub fn remove_vehicle_asset(vehicle_asset: impl Into<Hash>) {
    let vehicle_asset: Hash = vehicle_asset.into();
    call(0x888A4E675B38F5AD, (vehicle_asset,))
}

/// `RemoveVehicleRecording`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x139E35755418F6AA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "RemoveVehicleRecording",
    "REMOVE_VEHICLE_RECORDING",
    "0x139E35755418F6AA"
))]
#[inline]
pub unsafe fn remove_vehicle_recording(p0: i32, p1: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x139E35755418F6AA, (p0, p1))
}

/// `RemoveVehicleWindow`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x745F15A215F2DDF1>
#[doc(alias("RemoveVehicleWindow", "REMOVE_VEHICLE_WINDOW", "0x745F15A215F2DDF1"))]
#[inline]
pub fn remove_vehicle_window(vehicle: Vehicle, window_index: i32) {
    call(0x745F15A215F2DDF1, (vehicle, window_index))
}

/// `RemoveVehiclesFromGeneratorsInArea`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC619A44639BC0CB4>
#[doc(alias(
    "RemoveVehiclesFromGeneratorsInArea",
    "REMOVE_VEHICLES_FROM_GENERATORS_IN_AREA",
    "0xC619A44639BC0CB4"
))]
#[inline]
pub fn remove_vehicles_from_generators_in_area(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
) {
    call(0xC619A44639BC0CB4, (p0, p1, p2, p3, p4, p5))
}

/// `RequestVehicleAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x81A15811460FAB3A>
#[doc(alias("RequestVehicleAsset", "REQUEST_VEHICLE_ASSET", "0x81A15811460FAB3A"))]
#[inline]
pub fn request_vehicle_asset(vehicle_hash: impl Into<Hash>, vehicle_asset: i32) {
    let vehicle_hash: Hash = vehicle_hash.into();
    call(0x81A15811460FAB3A, (vehicle_hash, vehicle_asset))
}

/// `RequestVehicleAssetAnims`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF9DA72002FC16BF>
#[doc(alias(
    "RequestVehicleAssetAnims",
    "_REQUEST_VEHICLE_ASSET_ANIMS",
    "0xCF9DA72002FC16BF"
))]
#[inline]
pub fn request_vehicle_asset_anims(ped: Ped, entity: impl Into<Entity>, vehicle_asset: i32) {
    let entity: Entity = entity.into();
    call(0xCF9DA72002FC16BF, (ped, entity, vehicle_asset))
}

/// `RequestVehicleHighDetailModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84B81EF78BD22357>
#[doc(alias(
    "RequestVehicleHighDetailModel",
    "REQUEST_VEHICLE_HIGH_DETAIL_MODEL",
    "0x84B81EF78BD22357"
))]
#[inline]
pub fn request_vehicle_high_detail_model(vehicle: Vehicle) {
    call(0x84B81EF78BD22357, (vehicle,))
}

/// `RequestVehicleRecording`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC474CF16EDA45DC9>
#[doc(alias(
    "RequestVehicleRecording",
    "REQUEST_VEHICLE_RECORDING",
    "0xC474CF16EDA45DC9"
))]
#[inline]
pub fn request_vehicle_recording(recording: i32, script: &str) {
    call(0xC474CF16EDA45DC9, (recording, script))
}

/// `ResetVehicleStuckTimer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23298B468F7D88B6>
#[doc(alias(
    "ResetVehicleStuckTimer",
    "RESET_VEHICLE_STUCK_TIMER",
    "0x23298B468F7D88B6"
))]
#[inline]
pub fn reset_vehicle_stuck_timer(vehicle: Vehicle, null_attributes: i32) {
    call(0x23298B468F7D88B6, (vehicle, null_attributes))
}

/// `ReturnTrainInfoFromHandle`.
///
/// The values: `train_track`, `junction_index`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09034479E6E3E269>
#[doc(alias(
    "ReturnTrainInfoFromHandle",
    "_RETURN_TRAIN_INFO_FROM_HANDLE",
    "0x09034479E6E3E269"
))]
#[inline]
pub fn return_train_info_from_handle(train: Vehicle) -> Option<(Hash, i32)> {
    let mut train_track = Out::<Hash>::default();
    let mut junction_index = Out::<i32>::default();
    let result: bool = call(
        0x09034479E6E3E269,
        (train, &mut train_track, &mut junction_index),
    );
    result.then(|| (train_track.get(), junction_index.get()))
}

/// `SetAllJunctionsCleared`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x138398153824E332>
#[doc(alias(
    "SetAllJunctionsCleared",
    "_SET_ALL_JUNCTIONS_CLEARED",
    "0x138398153824E332"
))]
#[inline]
pub fn set_all_junctions_cleared() {
    call(0x138398153824E332, ())
}

/// `SetAllVehicleGeneratorsActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D596E6E88A02C24>
#[doc(alias(
    "SetAllVehicleGeneratorsActive",
    "SET_ALL_VEHICLE_GENERATORS_ACTIVE",
    "0x3D596E6E88A02C24"
))]
#[inline]
pub fn set_all_vehicle_generators_active() {
    call(0x3D596E6E88A02C24, ())
}

/// `SetAllVehicleGeneratorsActiveInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBBB134FB9D50C0CC>
#[doc(alias(
    "SetAllVehicleGeneratorsActiveInArea",
    "SET_ALL_VEHICLE_GENERATORS_ACTIVE_IN_AREA",
    "0xBBB134FB9D50C0CC"
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
    call(0xBBB134FB9D50C0CC, (x1, y1, z1, x2, y2, z2, p6, p7))
}

/// `SetAllVehicleGeneratorsDisabledForVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x424FFCB9F0D2D4B5>
#[doc(alias(
    "SetAllVehicleGeneratorsDisabledForVolume",
    "_SET_ALL_VEHICLE_GENERATORS_DISABLED_FOR_VOLUME",
    "0x424FFCB9F0D2D4B5"
))]
#[inline]
pub fn set_all_vehicle_generators_disabled_for_volume(volume: Volume, toggle: bool) {
    call(0x424FFCB9F0D2D4B5, (volume, toggle))
}

/// `SetAllowVehicleExplodesOnContact`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D3230A0ED7DE39F>
#[doc(alias(
    "SetAllowVehicleExplodesOnContact",
    "SET_ALLOW_VEHICLE_EXPLODES_ON_CONTACT",
    "0x8D3230A0ED7DE39F"
))]
#[inline]
pub fn set_allow_vehicle_explodes_on_contact(vehicle: Vehicle, p1: bool) {
    call(0x8D3230A0ED7DE39F, (vehicle, p1))
}

/// `SetBalloonHoverState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C9E45A4CED2E8DA>
#[doc(alias(
    "SetBalloonHoverState",
    "_SET_BALLOON_HOVER_STATE",
    "0x7C9E45A4CED2E8DA"
))]
#[inline]
pub fn set_balloon_hover_state(balloon: Vehicle, p1: f32) {
    call(0x7C9E45A4CED2E8DA, (balloon, p1))
}

/// `SetBatchTarpHeight`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31F343383F19C987>
#[doc(alias("SetBatchTarpHeight", "_SET_BATCH_TARP_HEIGHT", "0x31F343383F19C987"))]
#[inline]
pub fn set_batch_tarp_height(vehicle: Vehicle, height: f32, immediately: bool) {
    call(0x31F343383F19C987, (vehicle, height, immediately))
}

/// `SetBoatAnchor`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAEAB044F05B92659>
#[doc(alias("SetBoatAnchor", "SET_BOAT_ANCHOR", "0xAEAB044F05B92659"))]
#[inline]
pub fn set_boat_anchor(vehicle: Vehicle, toggle: bool) {
    call(0xAEAB044F05B92659, (vehicle, toggle))
}

/// `SetBoatLowLodAnchorDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE3261532550D6A9F>
#[doc(alias(
    "SetBoatLowLodAnchorDistance",
    "SET_BOAT_LOW_LOD_ANCHOR_DISTANCE",
    "0xE3261532550D6A9F"
))]
#[inline]
pub fn set_boat_low_lod_anchor_distance(vehicle: Vehicle, value: f32) {
    call(0xE3261532550D6A9F, (vehicle, value))
}

/// `SetBoatRemainsAnchoredWhilePlayerIsDriver`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x286771F3059A37A7>
#[doc(alias(
    "SetBoatRemainsAnchoredWhilePlayerIsDriver",
    "SET_BOAT_REMAINS_ANCHORED_WHILE_PLAYER_IS_DRIVER",
    "0x286771F3059A37A7"
))]
#[inline]
pub fn set_boat_remains_anchored_while_player_is_driver(vehicle: Vehicle, p1: bool, p2: bool) {
    call(0x286771F3059A37A7, (vehicle, p1, p2))
}

/// `SetBoatSinksWhenWrecked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62A6D317A011EA1D>
#[doc(alias(
    "SetBoatSinksWhenWrecked",
    "SET_BOAT_SINKS_WHEN_WRECKED",
    "0x62A6D317A011EA1D"
))]
#[inline]
pub fn set_boat_sinks_when_wrecked(vehicle: Vehicle, toggle: bool) {
    call(0x62A6D317A011EA1D, (vehicle, toggle))
}

/// `SetBreakableVehicleLocksUnbreakable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC4735F48CD983EF>
#[doc(alias(
    "SetBreakableVehicleLocksUnbreakable",
    "SET_BREAKABLE_VEHICLE_LOCKS_UNBREAKABLE",
    "0xBC4735F48CD983EF"
))]
#[inline]
pub fn set_breakable_vehicle_locks_unbreakable(vehicle: Vehicle, toggle: bool) {
    call(0xBC4735F48CD983EF, (vehicle, toggle))
}

/// `SetDisableRandomTrainsThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4288603E8766FF7>
#[doc(alias(
    "SetDisableRandomTrainsThisFrame",
    "SET_DISABLE_RANDOM_TRAINS_THIS_FRAME",
    "0xD4288603E8766FF7"
))]
#[inline]
pub fn set_disable_random_trains_this_frame(toggle: bool) {
    call(0xD4288603E8766FF7, (toggle,))
}

/// `SetDisableSuperdummy`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1716D787D9B94202>
#[doc(alias("SetDisableSuperdummy", "SET_DISABLE_SUPERDUMMY", "0x1716D787D9B94202"))]
#[inline]
pub fn set_disable_superdummy(vehicle: Vehicle, disable: bool) {
    call(0x1716D787D9B94202, (vehicle, disable))
}

/// `SetDisableVehicleEngineFires`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD146EE5F2B06B95E>
#[doc(alias(
    "SetDisableVehicleEngineFires",
    "SET_DISABLE_VEHICLE_ENGINE_FIRES",
    "0xD146EE5F2B06B95E"
))]
#[inline]
pub fn set_disable_vehicle_engine_fires(vehicle: Vehicle, p1: bool) {
    call(0xD146EE5F2B06B95E, (vehicle, p1))
}

/// `SetDisableVehiclePetrolTankDamage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5795FBE7A2001C14>
#[doc(alias(
    "SetDisableVehiclePetrolTankDamage",
    "SET_DISABLE_VEHICLE_PETROL_TANK_DAMAGE",
    "0x5795FBE7A2001C14"
))]
#[inline]
pub fn set_disable_vehicle_petrol_tank_damage(vehicle: Vehicle, toggle: bool) {
    call(0x5795FBE7A2001C14, (vehicle, toggle))
}

/// `SetDisableVehiclePetrolTankFires`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB70986AB19B04AFF>
#[doc(alias(
    "SetDisableVehiclePetrolTankFires",
    "SET_DISABLE_VEHICLE_PETROL_TANK_FIRES",
    "0xB70986AB19B04AFF"
))]
#[inline]
pub fn set_disable_vehicle_petrol_tank_fires(vehicle: Vehicle, toggle: bool) {
    call(0xB70986AB19B04AFF, (vehicle, toggle))
}

/// `SetDontAllowPlayerToEnterVehicleIfLockedForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63DC1F22C903B709>
#[doc(alias(
    "SetDontAllowPlayerToEnterVehicleIfLockedForPlayer",
    "SET_DONT_ALLOW_PLAYER_TO_ENTER_VEHICLE_IF_LOCKED_FOR_PLAYER",
    "0x63DC1F22C903B709"
))]
#[inline]
pub fn set_dont_allow_player_to_enter_vehicle_if_locked_for_player(vehicle: Vehicle, p1: bool) {
    call(0x63DC1F22C903B709, (vehicle, p1))
}

/// `SetDoorAllowedToBeBrokenOff`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x081FB9D6422F804C>
#[doc(alias(
    "SetDoorAllowedToBeBrokenOff",
    "SET_DOOR_ALLOWED_TO_BE_BROKEN_OFF",
    "0x081FB9D6422F804C"
))]
#[inline]
pub fn set_door_allowed_to_be_broken_off(vehicle: Vehicle, door_id: i32, is_breakable: bool) {
    call(0x081FB9D6422F804C, (vehicle, door_id, is_breakable))
}

/// `SetDraftAnimalRandomSeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C6D9A399126C194>
#[doc(alias(
    "SetDraftAnimalRandomSeed",
    "_SET_DRAFT_ANIMAL_RANDOM_SEED",
    "0x8C6D9A399126C194"
))]
#[inline]
pub fn set_draft_animal_random_seed(vehicle: Vehicle, seed: i32) {
    call(0x8C6D9A399126C194, (vehicle, seed))
}

/// `SetDraftVehicleAllowDraftAnimalAutoCreation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87344305778E5415>
#[doc(alias(
    "SetDraftVehicleAllowDraftAnimalAutoCreation",
    "_SET_DRAFT_VEHICLE_ALLOW_DRAFT_ANIMAL_AUTO_CREATION",
    "0x87344305778E5415"
))]
#[inline]
pub fn set_draft_vehicle_allow_draft_animal_auto_creation(vehicle: Vehicle, allow: bool) {
    call(0x87344305778E5415, (vehicle, allow))
}

/// `SetDraftVehicleAnimalsCanDetach`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6090A031C69F384E>
#[doc(alias(
    "SetDraftVehicleAnimalsCanDetach",
    "_SET_DRAFT_VEHICLE_ANIMALS_CAN_DETACH",
    "0x6090A031C69F384E"
))]
#[inline]
pub fn set_draft_vehicle_animals_can_detach(draft: Vehicle, can_detach: bool) {
    call(0x6090A031C69F384E, (draft, can_detach))
}

/// `SetDraftVehicleDesiredSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C3F0F7F92CA847C>
#[doc(alias(
    "SetDraftVehicleDesiredSpeed",
    "_SET_DRAFT_VEHICLE_DESIRED_SPEED",
    "0x0C3F0F7F92CA847C"
))]
#[inline]
pub fn set_draft_vehicle_desired_speed(vehicle: Vehicle, speed: f32) {
    call(0x0C3F0F7F92CA847C, (vehicle, speed))
}

/// `SetDraftVehicleYokeCanBreak`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x226C6A4E3346D288>
#[doc(alias(
    "SetDraftVehicleYokeCanBreak",
    "_SET_DRAFT_VEHICLE_YOKE_CAN_BREAK",
    "0x226C6A4E3346D288"
))]
#[inline]
pub fn set_draft_vehicle_yoke_can_break(draft: Vehicle, can_break: bool) {
    call(0x226C6A4E3346D288, (draft, can_break))
}

/// `SetEnableVehicleSlipstreaming`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73F1E4F6DF26FE30>
#[doc(alias(
    "SetEnableVehicleSlipstreaming",
    "SET_ENABLE_VEHICLE_SLIPSTREAMING",
    "0x73F1E4F6DF26FE30"
))]
#[inline]
pub fn set_enable_vehicle_slipstreaming(p0: bool) {
    call(0x73F1E4F6DF26FE30, (p0,))
}

/// `SetForceCoachRobberyLoot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF489F94BFEE12BB0>
#[doc(alias(
    "SetForceCoachRobberyLoot",
    "_SET_FORCE_COACH_ROBBERY_LOOT",
    "0xF489F94BFEE12BB0"
))]
#[inline]
pub fn set_force_coach_robbery_loot(vehicle: Vehicle, coachrobbery_loot: impl Into<Hash>) {
    let coachrobbery_loot: Hash = coachrobbery_loot.into();
    call(0xF489F94BFEE12BB0, (vehicle, coachrobbery_loot))
}

/// `SetForceHdVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x373CB1283308BD7B>
#[doc(alias("SetForceHdVehicle", "SET_FORCE_HD_VEHICLE", "0x373CB1283308BD7B"))]
#[inline]
pub fn set_force_hd_vehicle(vehicle: Vehicle, toggle: bool) {
    call(0x373CB1283308BD7B, (vehicle, toggle))
}

/// `SetForceHighLodVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1098CDA477890165>
#[doc(alias(
    "SetForceHighLodVehicle",
    "_SET_FORCE_HIGH_LOD_VEHICLE",
    "0x1098CDA477890165"
))]
#[inline]
pub fn set_force_high_lod_vehicle(vehicle: Vehicle, p1: bool) {
    call(0x1098CDA477890165, (vehicle, p1))
}

/// `SetForceLowLodAnchorMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75B49ACD73617437>
#[doc(alias(
    "SetForceLowLodAnchorMode",
    "SET_FORCE_LOW_LOD_ANCHOR_MODE",
    "0x75B49ACD73617437"
))]
#[inline]
pub fn set_force_low_lod_anchor_mode(vehicle: Vehicle, p1: bool) {
    call(0x75B49ACD73617437, (vehicle, p1))
}

/// `SetForceVehicleEngineDamageByBullet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7F8E2B131E1DCA6C>
#[doc(alias(
    "SetForceVehicleEngineDamageByBullet",
    "SET_FORCE_VEHICLE_ENGINE_DAMAGE_BY_BULLET",
    "0x7F8E2B131E1DCA6C"
))]
#[inline]
pub fn set_force_vehicle_engine_damage_by_bullet(vehicle: Vehicle, toggle: bool) {
    call(0x7F8E2B131E1DCA6C, (vehicle, toggle))
}

/// `SetHorseTrafficGroupingDistribution`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF5FFB08976911B50>
#[doc(alias(
    "SetHorseTrafficGroupingDistribution",
    "_SET_HORSE_TRAFFIC_GROUPING_DISTRIBUTION",
    "0xF5FFB08976911B50"
))]
#[inline]
pub fn set_horse_traffic_grouping_distribution(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xF5FFB08976911B50, (p0, p1, p2, p3))
}

/// `SetMissionTrainAsNoLongerNeeded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBBE7648349B49BE8>
#[doc(alias(
    "SetMissionTrainAsNoLongerNeeded",
    "SET_MISSION_TRAIN_AS_NO_LONGER_NEEDED",
    "0xBBE7648349B49BE8"
))]
#[inline]
pub fn set_mission_train_as_no_longer_needed(train: Vehicle, flags: i32) {
    call(0xBBE7648349B49BE8, (&mut Out::new(train), flags))
}

/// `SetMissionTrainCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7632755962AB9922>
#[doc(alias(
    "SetMissionTrainCoords",
    "SET_MISSION_TRAIN_COORDS",
    "0x7632755962AB9922"
))]
#[inline]
pub fn set_mission_train_coords(train: Vehicle, x: f32, y: f32, z: f32) {
    call(0x7632755962AB9922, (train, x, y, z))
}

/// `SetMissionTrainWarpToCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC9EA26893C9E4024>
#[doc(alias(
    "SetMissionTrainWarpToCoords",
    "_SET_MISSION_TRAIN_WARP_TO_COORDS",
    "0xC9EA26893C9E4024"
))]
#[inline]
pub fn set_mission_train_warp_to_coords(train: Vehicle, x: f32, y: f32, z: f32, direction: bool) {
    call(0xC9EA26893C9E4024, (train, x, y, z, direction))
}

/// `SetParkedVehicleDensityMultiplierThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFEDFA97638D61D4A>
#[doc(alias(
    "SetParkedVehicleDensityMultiplierThisFrame",
    "SET_PARKED_VEHICLE_DENSITY_MULTIPLIER_THIS_FRAME",
    "0xFEDFA97638D61D4A"
))]
#[inline]
pub fn set_parked_vehicle_density_multiplier_this_frame(multiplier: f32) {
    call(0xFEDFA97638D61D4A, (multiplier,))
}

/// `SetPedOwnsVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x838C216C2B05A009>
#[doc(alias("SetPedOwnsVehicle", "SET_PED_OWNS_VEHICLE", "0x838C216C2B05A009"))]
#[inline]
pub fn set_ped_owns_vehicle(ped: Ped, vehicle: Vehicle) {
    call(0x838C216C2B05A009, (ped, vehicle))
}

/// `SetPlaybackSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD78084EED4CD94C6>
#[doc(alias("SetPlaybackSpeed", "SET_PLAYBACK_SPEED", "0xD78084EED4CD94C6"))]
#[inline]
pub fn set_playback_speed(vehicle: Vehicle, speed: f32) {
    call(0xD78084EED4CD94C6, (vehicle, speed))
}

/// `SetRandomBoats`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF44D446D4E36DB87>
#[doc(alias("SetRandomBoats", "SET_RANDOM_BOATS", "0xF44D446D4E36DB87"))]
#[inline]
pub fn set_random_boats(toggle: bool) {
    call(0xF44D446D4E36DB87, (toggle,))
}

/// `SetRandomTrains`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1156C6EE7E82A98A>
#[doc(alias("SetRandomTrains", "SET_RANDOM_TRAINS", "0x1156C6EE7E82A98A"))]
#[inline]
pub fn set_random_trains(toggle: bool) {
    call(0x1156C6EE7E82A98A, (toggle,))
}

/// `SetRandomTrainsWhistleEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1BFBAFCC6760FF02>
#[doc(alias(
    "SetRandomTrainsWhistleEnabled",
    "_SET_RANDOM_TRAINS_WHISTLE_ENABLED",
    "0x1BFBAFCC6760FF02"
))]
#[inline]
pub fn set_random_trains_whistle_enabled(train: Vehicle, enabled: bool) {
    call(0x1BFBAFCC6760FF02, (train, enabled))
}

/// `SetRandomVehicleDensityMultiplierThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F91D44490E1EA0C>
#[doc(alias(
    "SetRandomVehicleDensityMultiplierThisFrame",
    "SET_RANDOM_VEHICLE_DENSITY_MULTIPLIER_THIS_FRAME",
    "0x1F91D44490E1EA0C"
))]
#[inline]
pub fn set_random_vehicle_density_multiplier_this_frame(multiplier: f32) {
    call(0x1F91D44490E1EA0C, (multiplier,))
}

/// `SetTrainCruiseSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01021EB2E96B793C>
#[doc(alias("SetTrainCruiseSpeed", "SET_TRAIN_CRUISE_SPEED", "0x01021EB2E96B793C"))]
#[inline]
pub fn set_train_cruise_speed(train: Vehicle, speed: f32) {
    call(0x01021EB2E96B793C, (train, speed))
}

/// `SetTrainDestructionEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07E2E21E799080A0>
#[doc(alias(
    "SetTrainDestructionEnabled",
    "_SET_TRAIN_DESTRUCTION_ENABLED",
    "0x07E2E21E799080A0"
))]
#[inline]
pub fn set_train_destruction_enabled(train: Vehicle, enabled: bool) {
    call(0x07E2E21E799080A0, (train, enabled))
}

/// `SetTrainHalt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3660BCAB3A6BB734>
#[doc(alias("SetTrainHalt", "_SET_TRAIN_HALT", "0x3660BCAB3A6BB734"))]
#[inline]
pub fn set_train_halt(train: Vehicle) {
    call(0x3660BCAB3A6BB734, (train,))
}

/// `SetTrainLeaveStation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x787E43477746876F>
#[doc(alias(
    "SetTrainLeaveStation",
    "_SET_TRAIN_LEAVE_STATION",
    "0x787E43477746876F"
))]
#[inline]
pub fn set_train_leave_station(train: Vehicle) {
    call(0x787E43477746876F, (train,))
}

/// `SetTrainMaxSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F29999DFDF2AEB8>
#[doc(alias("SetTrainMaxSpeed", "_SET_TRAIN_MAX_SPEED", "0x9F29999DFDF2AEB8"))]
#[inline]
pub fn set_train_max_speed(train: Vehicle, speed: f32) {
    call(0x9F29999DFDF2AEB8, (train, speed))
}

/// `SetTrainOffsetFromStation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8EC47DD4300BF063>
#[doc(alias(
    "SetTrainOffsetFromStation",
    "SET_TRAIN_OFFSET_FROM_STATION",
    "0x8EC47DD4300BF063"
))]
#[inline]
pub fn set_train_offset_from_station(train: Vehicle, offset: f32) {
    call(0x8EC47DD4300BF063, (train, offset))
}

/// `SetTrainSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDFBA6BBFF7CCAFBB>
#[doc(alias("SetTrainSpeed", "SET_TRAIN_SPEED", "0xDFBA6BBFF7CCAFBB"))]
#[inline]
pub fn set_train_speed(train: Vehicle, speed: f32) {
    call(0xDFBA6BBFF7CCAFBB, (train, speed))
}

/// `SetTrainStopsForStations`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4182C037AA1F0091>
#[doc(alias(
    "SetTrainStopsForStations",
    "_SET_TRAIN_STOPS_FOR_STATIONS",
    "0x4182C037AA1F0091"
))]
#[inline]
pub fn set_train_stops_for_stations(train: Vehicle, toggle: bool) {
    call(0x4182C037AA1F0091, (train, toggle))
}

/// `SetTrainTrackJunctionSwitch`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE6C5E2125EB210C1>
#[doc(alias(
    "SetTrainTrackJunctionSwitch",
    "_SET_TRAIN_TRACK_JUNCTION_SWITCH",
    "0xE6C5E2125EB210C1"
))]
#[inline]
pub fn set_train_track_junction_switch(
    train_track: impl Into<Hash>,
    junction_index: i32,
    enabled: bool,
) {
    let train_track: Hash = train_track.into();
    call(0xE6C5E2125EB210C1, (train_track, junction_index, enabled))
}

/// `SetVehicleAiCanUseExclusiveSeats`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0893DAFBFA67110E>
#[doc(alias(
    "SetVehicleAiCanUseExclusiveSeats",
    "SET_VEHICLE_AI_CAN_USE_EXCLUSIVE_SEATS",
    "0x0893DAFBFA67110E"
))]
#[inline]
pub fn set_vehicle_ai_can_use_exclusive_seats(vehicle: Vehicle, toggle: bool) {
    call(0x0893DAFBFA67110E, (vehicle, toggle))
}

/// `SetVehicleAllowHomingMissleLockon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1240E8596A8308B9>
#[doc(alias(
    "SetVehicleAllowHomingMissleLockon",
    "SET_VEHICLE_ALLOW_HOMING_MISSLE_LOCKON",
    "0x1240E8596A8308B9"
))]
#[inline]
pub fn set_vehicle_allow_homing_missle_lockon(vehicle: Vehicle, toggle: bool) {
    call(0x1240E8596A8308B9, (vehicle, toggle))
}

/// `SetVehicleAllowNoPassengersLockon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xECB9E9BC887E8060>
#[doc(alias(
    "SetVehicleAllowNoPassengersLockon",
    "SET_VEHICLE_ALLOW_NO_PASSENGERS_LOCKON",
    "0xECB9E9BC887E8060"
))]
#[inline]
pub fn set_vehicle_allow_no_passengers_lockon(vehicle: Vehicle, toggle: bool) {
    call(0xECB9E9BC887E8060, (vehicle, toggle))
}

/// `SetVehicleAutomaticallyAttaches`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x501354951CD942DE>
#[doc(alias(
    "SetVehicleAutomaticallyAttaches",
    "SET_VEHICLE_AUTOMATICALLY_ATTACHES",
    "0x501354951CD942DE"
))]
#[inline]
pub fn set_vehicle_automatically_attaches(vehicle: Vehicle, p1: bool, p2: i32) -> i32 {
    call(0x501354951CD942DE, (vehicle, p1, p2))
}

/// `SetVehicleBodyHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x55CCAAE4F28C67A0>
#[doc(alias(
    "SetVehicleBodyHealth",
    "SET_VEHICLE_BODY_HEALTH",
    "0x55CCAAE4F28C67A0"
))]
#[inline]
pub fn set_vehicle_body_health(vehicle: Vehicle, value: f32) {
    call(0x55CCAAE4F28C67A0, (vehicle, value))
}

/// `SetVehicleBrokenPartsDontAffectAiHandling`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCEC4CA2CAB8FA98C>
#[doc(alias(
    "SetVehicleBrokenPartsDontAffectAiHandling",
    "SET_VEHICLE_BROKEN_PARTS_DONT_AFFECT_AI_HANDLING",
    "0xCEC4CA2CAB8FA98C"
))]
#[inline]
pub fn set_vehicle_broken_parts_dont_affect_ai_handling(vehicle: Vehicle, p1: bool) {
    call(0xCEC4CA2CAB8FA98C, (vehicle, p1))
}

/// `SetVehicleCanBeTargetted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x05254BA0B44ADC16>
#[doc(alias(
    "SetVehicleCanBeTargetted",
    "SET_VEHICLE_CAN_BE_TARGETTED",
    "0x05254BA0B44ADC16"
))]
#[inline]
pub fn set_vehicle_can_be_targetted(vehicle: Vehicle, state: bool) {
    call(0x05254BA0B44ADC16, (vehicle, state))
}

/// `SetVehicleCanBeUsedByFleeingPeds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE42952510F84AFDB>
#[doc(alias(
    "SetVehicleCanBeUsedByFleeingPeds",
    "SET_VEHICLE_CAN_BE_USED_BY_FLEEING_PEDS",
    "0xE42952510F84AFDB"
))]
#[inline]
pub fn set_vehicle_can_be_used_by_fleeing_peds(vehicle: Vehicle, toggle: bool) {
    call(0xE42952510F84AFDB, (vehicle, toggle))
}

/// `SetVehicleCanBeVisiblyDamaged`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4BF8131AE811541C>
#[doc(alias(
    "SetVehicleCanBeVisiblyDamaged",
    "SET_VEHICLE_CAN_BE_VISIBLY_DAMAGED",
    "0x4BF8131AE811541C"
))]
#[inline]
pub fn set_vehicle_can_be_visibly_damaged(vehicle: Vehicle, state: bool) {
    call(0x4BF8131AE811541C, (vehicle, state))
}

/// `SetVehicleCanBreak`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5ED9D59B4646611>
#[doc(alias("SetVehicleCanBreak", "SET_VEHICLE_CAN_BREAK", "0xC5ED9D59B4646611"))]
#[inline]
pub fn set_vehicle_can_break(vehicle: Vehicle, toggle: bool) {
    call(0xC5ED9D59B4646611, (vehicle, toggle))
}

/// `SetVehicleCanEjectPassengersIfLocked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x065D03A9D6B2C6B5>
#[doc(alias(
    "SetVehicleCanEjectPassengersIfLocked",
    "SET_VEHICLE_CAN_EJECT_PASSENGERS_IF_LOCKED",
    "0x065D03A9D6B2C6B5"
))]
#[inline]
pub fn set_vehicle_can_eject_passengers_if_locked(vehicle: Vehicle, p1: bool) {
    call(0x065D03A9D6B2C6B5, (vehicle, p1))
}

/// `SetVehicleDamage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D7678F81452BB41>
#[doc(alias("SetVehicleDamage", "SET_VEHICLE_DAMAGE", "0x1D7678F81452BB41"))]
#[inline]
pub fn set_vehicle_damage(
    vehicle: Vehicle,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    damage: f32,
    radius: f32,
    p6: bool,
) {
    call(
        0x1D7678F81452BB41,
        (vehicle, x_offset, y_offset, z_offset, damage, radius, p6),
    )
}

/// `SetVehicleDensityMultiplierThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x606374EBFC27B133>
#[doc(alias(
    "SetVehicleDensityMultiplierThisFrame",
    "SET_VEHICLE_DENSITY_MULTIPLIER_THIS_FRAME",
    "0x606374EBFC27B133"
))]
#[inline]
pub fn set_vehicle_density_multiplier_this_frame(multiplier: f32) {
    call(0x606374EBFC27B133, (multiplier,))
}

/// `SetVehicleDeterioration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E5DA070BAD3279E>
#[doc(alias(
    "SetVehicleDeterioration",
    "_SET_VEHICLE_DETERIORATION",
    "0x8E5DA070BAD3279E"
))]
#[inline]
pub fn set_vehicle_deterioration(vehicle: Vehicle, amount: f32, p2: i32, p3: bool) {
    call(0x8E5DA070BAD3279E, (vehicle, amount, p2, p3))
}

/// `SetVehicleDirtLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x758C3460EE915D0A>
#[doc(alias("SetVehicleDirtLevel", "SET_VEHICLE_DIRT_LEVEL", "0x758C3460EE915D0A"))]
#[inline]
pub fn set_vehicle_dirt_level(vehicle: Vehicle, dirt_level: f32) {
    call(0x758C3460EE915D0A, (vehicle, dirt_level))
}

/// `SetVehicleDirtLevel_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBAE0EEDF93F05EAA>
#[doc(alias(
    "SetVehicleDirtLevel_2",
    "_SET_VEHICLE_DIRT_LEVEL_2",
    "0xBAE0EEDF93F05EAA"
))]
#[inline]
pub fn set_vehicle_dirt_level_2(vehicle: Vehicle, dirt_level: f32) {
    call(0xBAE0EEDF93F05EAA, (vehicle, dirt_level))
}

/// `SetVehicleDoorBroken`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9666CF20A1C6D780>
#[doc(alias(
    "SetVehicleDoorBroken",
    "SET_VEHICLE_DOOR_BROKEN",
    "0x9666CF20A1C6D780"
))]
#[inline]
pub fn set_vehicle_door_broken(vehicle: Vehicle, door_id: i32, delete_door: bool) {
    call(0x9666CF20A1C6D780, (vehicle, door_id, delete_door))
}

/// `SetVehicleDoorControl`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD57F10EBBA814ECF>
#[doc(alias(
    "SetVehicleDoorControl",
    "SET_VEHICLE_DOOR_CONTROL",
    "0xD57F10EBBA814ECF"
))]
#[inline]
pub fn set_vehicle_door_control(vehicle: Vehicle, door_id: i32, speed: i32, angle: f32) {
    call(0xD57F10EBBA814ECF, (vehicle, door_id, speed, angle))
}

/// `SetVehicleDoorLatched`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06F8A202EB312A3C>
#[doc(alias(
    "SetVehicleDoorLatched",
    "SET_VEHICLE_DOOR_LATCHED",
    "0x06F8A202EB312A3C"
))]
#[inline]
pub fn set_vehicle_door_latched(vehicle: Vehicle, door_id: i32, p2: bool, p3: bool, p4: bool) {
    call(0x06F8A202EB312A3C, (vehicle, door_id, p2, p3, p4))
}

/// `SetVehicleDoorOpen`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x550CE392A4672412>
#[doc(alias("SetVehicleDoorOpen", "SET_VEHICLE_DOOR_OPEN", "0x550CE392A4672412"))]
#[inline]
pub fn set_vehicle_door_open(vehicle: Vehicle, door_id: i32, loose: bool, open_instantly: bool) {
    call(
        0x550CE392A4672412,
        (vehicle, door_id, loose, open_instantly),
    )
}

/// `SetVehicleDoorShut`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A3C24B91FD0EA09>
#[doc(alias("SetVehicleDoorShut", "SET_VEHICLE_DOOR_SHUT", "0x6A3C24B91FD0EA09"))]
#[inline]
pub fn set_vehicle_door_shut(vehicle: Vehicle, door_id: i32, close_instantly: bool) {
    call(0x6A3C24B91FD0EA09, (vehicle, door_id, close_instantly))
}

/// `SetVehicleDoorsLocked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x96F78A6A075D55D9>
#[doc(alias(
    "SetVehicleDoorsLocked",
    "SET_VEHICLE_DOORS_LOCKED",
    "0x96F78A6A075D55D9"
))]
#[inline]
pub fn set_vehicle_doors_locked(vehicle: Vehicle, door_lock_status: i32) {
    call(0x96F78A6A075D55D9, (vehicle, door_lock_status))
}

/// `SetVehicleDoorsLockedForAllPlayers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2381977DA948F8DC>
#[doc(alias(
    "SetVehicleDoorsLockedForAllPlayers",
    "SET_VEHICLE_DOORS_LOCKED_FOR_ALL_PLAYERS",
    "0x2381977DA948F8DC"
))]
#[inline]
pub fn set_vehicle_doors_locked_for_all_players(vehicle: Vehicle, toggle: bool) {
    call(0x2381977DA948F8DC, (vehicle, toggle))
}

/// `SetVehicleDoorsLockedForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x359A8EA1FB8D6F0F>
#[doc(alias(
    "SetVehicleDoorsLockedForPlayer",
    "SET_VEHICLE_DOORS_LOCKED_FOR_PLAYER",
    "0x359A8EA1FB8D6F0F"
))]
#[inline]
pub fn set_vehicle_doors_locked_for_player(vehicle: Vehicle, player: Player, toggle: bool) {
    call(0x359A8EA1FB8D6F0F, (vehicle, player, toggle))
}

/// `SetVehicleDoorsLockedForTeam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE712BC978770F105>
#[doc(alias(
    "SetVehicleDoorsLockedForTeam",
    "SET_VEHICLE_DOORS_LOCKED_FOR_TEAM",
    "0xE712BC978770F105"
))]
#[inline]
pub fn set_vehicle_doors_locked_for_team(vehicle: Vehicle, team: i32, toggle: bool) {
    call(0xE712BC978770F105, (vehicle, team, toggle))
}

/// `SetVehicleDoorsShut`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4FFCD645B11F25A>
#[doc(alias("SetVehicleDoorsShut", "SET_VEHICLE_DOORS_SHUT", "0xA4FFCD645B11F25A"))]
#[inline]
pub fn set_vehicle_doors_shut(vehicle: Vehicle, close_instantly: bool) {
    call(0xA4FFCD645B11F25A, (vehicle, close_instantly))
}

/// `SetVehicleDoorsToOpenAtAnyDistance`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x362CEDD2A41E0747>
#[doc(alias(
    "SetVehicleDoorsToOpenAtAnyDistance",
    "SET_VEHICLE_DOORS_TO_OPEN_AT_ANY_DISTANCE",
    "0x362CEDD2A41E0747"
))]
#[inline]
pub fn set_vehicle_doors_to_open_at_any_distance(vehicle: Vehicle, toggle: bool) {
    call(0x362CEDD2A41E0747, (vehicle, toggle))
}

/// `SetVehicleEngineCanDegrade`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x48E4C137A71C2688>
#[doc(alias(
    "SetVehicleEngineCanDegrade",
    "SET_VEHICLE_ENGINE_CAN_DEGRADE",
    "0x48E4C137A71C2688"
))]
#[inline]
pub fn set_vehicle_engine_can_degrade(vehicle: Vehicle, toggle: bool) {
    call(0x48E4C137A71C2688, (vehicle, toggle))
}

/// `SetVehicleEngineHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8BDC5B998B4654EF>
#[doc(alias(
    "SetVehicleEngineHealth",
    "SET_VEHICLE_ENGINE_HEALTH",
    "0x8BDC5B998B4654EF"
))]
#[inline]
pub fn set_vehicle_engine_health(vehicle: Vehicle, health: f32) {
    call(0x8BDC5B998B4654EF, (vehicle, health))
}

/// `SetVehicleEngineOn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB64CFA14CB9A2E78>
#[doc(alias("SetVehicleEngineOn", "SET_VEHICLE_ENGINE_ON", "0xB64CFA14CB9A2E78"))]
#[inline]
pub fn set_vehicle_engine_on(vehicle: Vehicle, value: bool, instantly: bool) {
    call(0xB64CFA14CB9A2E78, (vehicle, value, instantly))
}

/// `SetVehicleExclusiveDriver`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6B9BF123B9463B6>
#[doc(alias(
    "SetVehicleExclusiveDriver",
    "SET_VEHICLE_EXCLUSIVE_DRIVER",
    "0xC6B9BF123B9463B6"
))]
#[inline]
pub fn set_vehicle_exclusive_driver(vehicle: Vehicle, ped: Ped, index: i32) {
    call(0xC6B9BF123B9463B6, (vehicle, ped, index))
}

/// `SetVehicleExplodesOnHighExplosionDamage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA402939C6761E1A3>
#[doc(alias(
    "SetVehicleExplodesOnHighExplosionDamage",
    "SET_VEHICLE_EXPLODES_ON_HIGH_EXPLOSION_DAMAGE",
    "0xA402939C6761E1A3"
))]
#[inline]
pub fn set_vehicle_explodes_on_high_explosion_damage(vehicle: Vehicle, toggle: bool) {
    call(0xA402939C6761E1A3, (vehicle, toggle))
}

/// `SetVehicleExtra`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB6F89150BC9D16B>
#[doc(alias("SetVehicleExtra", "SET_VEHICLE_EXTRA", "0xBB6F89150BC9D16B"))]
#[inline]
pub fn set_vehicle_extra(vehicle: Vehicle, extra_id: i32, disable: bool) {
    call(0xBB6F89150BC9D16B, (vehicle, extra_id, disable))
}

/// `SetVehicleFixed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x79811282A9D1AE56>
#[doc(alias("SetVehicleFixed", "SET_VEHICLE_FIXED", "0x79811282A9D1AE56"))]
#[inline]
pub fn set_vehicle_fixed(vehicle: Vehicle) {
    call(0x79811282A9D1AE56, (vehicle,))
}

/// `SetVehicleForwardSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9F92AF49F12F6E7>
#[doc(alias(
    "SetVehicleForwardSpeed",
    "SET_VEHICLE_FORWARD_SPEED",
    "0xF9F92AF49F12F6E7"
))]
#[inline]
pub fn set_vehicle_forward_speed(vehicle: Vehicle, speed: f32) {
    call(0xF9F92AF49F12F6E7, (vehicle, speed))
}

/// `SetVehicleHandbrake`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x91BE51AEC4E99710>
#[doc(alias("SetVehicleHandbrake", "SET_VEHICLE_HANDBRAKE", "0x91BE51AEC4E99710"))]
#[inline]
pub fn set_vehicle_handbrake(vehicle: Vehicle, toggle: bool) {
    call(0x91BE51AEC4E99710, (vehicle, toggle))
}

/// `SetVehicleHasBeenOwnedByPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB5A3FA8ED3979C5>
#[doc(alias(
    "SetVehicleHasBeenOwnedByPlayer",
    "SET_VEHICLE_HAS_BEEN_OWNED_BY_PLAYER",
    "0xBB5A3FA8ED3979C5"
))]
#[inline]
pub fn set_vehicle_has_been_owned_by_player(vehicle: Vehicle, owned: bool) {
    call(0xBB5A3FA8ED3979C5, (vehicle, owned))
}

/// `SetVehicleHasStrongAxles`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x252253C8A45AA1FC>
#[doc(alias(
    "SetVehicleHasStrongAxles",
    "SET_VEHICLE_HAS_STRONG_AXLES",
    "0x252253C8A45AA1FC"
))]
#[inline]
pub fn set_vehicle_has_strong_axles(vehicle: Vehicle, toggle: bool) {
    call(0x252253C8A45AA1FC, (vehicle, toggle))
}

/// `SetVehicleHasUnbreakableLights`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC903855E028A05F2>
#[doc(alias(
    "SetVehicleHasUnbreakableLights",
    "SET_VEHICLE_HAS_UNBREAKABLE_LIGHTS",
    "0xC903855E028A05F2"
))]
#[inline]
pub fn set_vehicle_has_unbreakable_lights(vehicle: Vehicle, p1: bool) {
    call(0xC903855E028A05F2, (vehicle, p1))
}

/// `SetVehicleInactiveDuringPlayback`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4EA71B4C9DB3C3F1>
#[doc(alias(
    "SetVehicleInactiveDuringPlayback",
    "SET_VEHICLE_INACTIVE_DURING_PLAYBACK",
    "0x4EA71B4C9DB3C3F1"
))]
#[inline]
pub fn set_vehicle_inactive_during_playback(vehicle: Vehicle, toggle: bool) {
    call(0x4EA71B4C9DB3C3F1, (vehicle, toggle))
}

/// `SetVehicleIndividualDoorsLocked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9F1D75195CC40F6>
#[doc(alias(
    "SetVehicleIndividualDoorsLocked",
    "SET_VEHICLE_INDIVIDUAL_DOORS_LOCKED",
    "0xA9F1D75195CC40F6"
))]
#[inline]
pub fn set_vehicle_individual_doors_locked(vehicle: Vehicle, door_id: i32, door_lock_status: i32) {
    call(0xA9F1D75195CC40F6, (vehicle, door_id, door_lock_status))
}

/// `SetVehicleInfluencesWantedLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC1842F40FD501DA2>
#[doc(alias(
    "SetVehicleInfluencesWantedLevel",
    "SET_VEHICLE_INFLUENCES_WANTED_LEVEL",
    "0xC1842F40FD501DA2"
))]
#[inline]
pub fn set_vehicle_influences_wanted_level(vehicle: Vehicle, toggle: bool) {
    call(0xC1842F40FD501DA2, (vehicle, toggle))
}

/// `SetVehicleIsConsideredByPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x54800D386C5825E5>
#[doc(alias(
    "SetVehicleIsConsideredByPlayer",
    "SET_VEHICLE_IS_CONSIDERED_BY_PLAYER",
    "0x54800D386C5825E5"
))]
#[inline]
pub fn set_vehicle_is_considered_by_player(vehicle: Vehicle, toggle: bool) {
    call(0x54800D386C5825E5, (vehicle, toggle))
}

/// `SetVehicleIsInHurry`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE1531927AD6C9F8>
#[doc(alias(
    "SetVehicleIsInHurry",
    "_SET_VEHICLE_IS_IN_HURRY",
    "0xCE1531927AD6C9F8"
))]
#[inline]
pub fn set_vehicle_is_in_hurry(vehicle: Vehicle, enabled: bool) {
    call(0xCE1531927AD6C9F8, (vehicle, enabled))
}

/// `SetVehicleIsStolen`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C32FC81DFF25C9A>
#[doc(alias("SetVehicleIsStolen", "SET_VEHICLE_IS_STOLEN", "0x6C32FC81DFF25C9A"))]
#[inline]
pub fn set_vehicle_is_stolen(vehicle: Vehicle, is_stolen: bool) {
    call(0x6C32FC81DFF25C9A, (vehicle, is_stolen))
}

/// `SetVehicleKeepEngineOnWhenAbandoned`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1549BA7FE83A2383>
#[doc(alias(
    "SetVehicleKeepEngineOnWhenAbandoned",
    "SET_VEHICLE_KEEP_ENGINE_ON_WHEN_ABANDONED",
    "0x1549BA7FE83A2383"
))]
#[inline]
pub fn set_vehicle_keep_engine_on_when_abandoned(vehicle: Vehicle, toggle: bool) {
    call(0x1549BA7FE83A2383, (vehicle, toggle))
}

/// `SetVehicleLights`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x629F0A0E952CAE7D>
#[doc(alias("SetVehicleLights", "SET_VEHICLE_LIGHTS", "0x629F0A0E952CAE7D"))]
#[inline]
pub fn set_vehicle_lights(vehicle: Vehicle, state: i32) {
    call(0x629F0A0E952CAE7D, (vehicle, state))
}

/// `SetVehicleLimitSpeedWhenPlayerInactive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8F75941C86EEBFCA>
#[doc(alias(
    "SetVehicleLimitSpeedWhenPlayerInactive",
    "SET_VEHICLE_LIMIT_SPEED_WHEN_PLAYER_INACTIVE",
    "0x8F75941C86EEBFCA"
))]
#[inline]
pub fn set_vehicle_limit_speed_when_player_inactive(vehicle: Vehicle, p1: bool) {
    call(0x8F75941C86EEBFCA, (vehicle, p1))
}

/// `SetVehicleLivery`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF89D82A0582E46ED>
#[doc(alias("SetVehicleLivery", "_SET_VEHICLE_LIVERY", "0xF89D82A0582E46ED"))]
#[inline]
pub fn set_vehicle_livery(vehicle: Vehicle, livery_index: i32) {
    call(0xF89D82A0582E46ED, (vehicle, livery_index))
}

/// `SetVehicleLodLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FA7D7D1E0EA809E>
#[doc(alias("SetVehicleLodLevel", "_SET_VEHICLE_LOD_LEVEL", "0x3FA7D7D1E0EA809E"))]
#[inline]
pub fn set_vehicle_lod_level(vehicle: Vehicle, lod_level: i32) {
    call(0x3FA7D7D1E0EA809E, (vehicle, lod_level))
}

/// `SetVehicleLodMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5F5E2B1B9EAECC0F>
#[doc(alias(
    "SetVehicleLodMultiplier",
    "SET_VEHICLE_LOD_MULTIPLIER",
    "0x5F5E2B1B9EAECC0F"
))]
#[inline]
pub fn set_vehicle_lod_multiplier(vehicle: Vehicle, multiplier: f32) {
    call(0x5F5E2B1B9EAECC0F, (vehicle, multiplier))
}

/// `SetVehicleMayBeUsedByGotoPointAnyMeans`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7549B9E841940695>
#[doc(alias(
    "SetVehicleMayBeUsedByGotoPointAnyMeans",
    "SET_VEHICLE_MAY_BE_USED_BY_GOTO_POINT_ANY_MEANS",
    "0x7549B9E841940695"
))]
#[inline]
pub fn set_vehicle_may_be_used_by_goto_point_any_means(vehicle: Vehicle, p1: bool) {
    call(0x7549B9E841940695, (vehicle, p1))
}

/// `SetVehicleMudLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D15E49764CB328A>
#[doc(alias("SetVehicleMudLevel", "_SET_VEHICLE_MUD_LEVEL", "0x4D15E49764CB328A"))]
#[inline]
pub fn set_vehicle_mud_level(vehicle: Vehicle, mud_level: f32) {
    call(0x4D15E49764CB328A, (vehicle, mud_level))
}

/// `SetVehicleNotStealableAmbiently`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09C970AE59ABF6B2>
#[doc(alias(
    "SetVehicleNotStealableAmbiently",
    "SET_VEHICLE_NOT_STEALABLE_AMBIENTLY",
    "0x09C970AE59ABF6B2"
))]
#[inline]
pub fn set_vehicle_not_stealable_ambiently(vehicle: Vehicle, p1: bool) {
    call(0x09C970AE59ABF6B2, (vehicle, p1))
}

/// `SetVehicleOnGroundProperly`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7263332501E07F52>
#[doc(alias(
    "SetVehicleOnGroundProperly",
    "SET_VEHICLE_ON_GROUND_PROPERLY",
    "0x7263332501E07F52"
))]
#[inline]
pub fn set_vehicle_on_ground_properly(vehicle: Vehicle, p1: bool) -> bool {
    call(0x7263332501E07F52, (vehicle, p1))
}

/// `SetVehiclePetrolTankHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6AB2918EE3BEC94C>
#[doc(alias(
    "SetVehiclePetrolTankHealth",
    "SET_VEHICLE_PETROL_TANK_HEALTH",
    "0x6AB2918EE3BEC94C"
))]
#[inline]
pub fn set_vehicle_petrol_tank_health(vehicle: Vehicle, health: f32) {
    call(0x6AB2918EE3BEC94C, (vehicle, health))
}

/// `SetVehicleProvidesCover`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x652712478F1721F4>
#[doc(alias(
    "SetVehicleProvidesCover",
    "SET_VEHICLE_PROVIDES_COVER",
    "0x652712478F1721F4"
))]
#[inline]
pub fn set_vehicle_provides_cover(vehicle: Vehicle, toggle: bool) {
    call(0x652712478F1721F4, (vehicle, toggle))
}

/// `SetVehicleRespectsLocksWhenHasDriver`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x33992A808DF1C1BA>
#[doc(alias(
    "SetVehicleRespectsLocksWhenHasDriver",
    "SET_VEHICLE_RESPECTS_LOCKS_WHEN_HAS_DRIVER",
    "0x33992A808DF1C1BA"
))]
#[inline]
pub fn set_vehicle_respects_locks_when_has_driver(vehicle: Vehicle, p1: bool) {
    call(0x33992A808DF1C1BA, (vehicle, p1))
}

/// `SetVehicleRoadLinkForced`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC2E62678D602853C>
#[doc(alias(
    "SetVehicleRoadLinkForced",
    "_SET_VEHICLE_ROAD_LINK_FORCED",
    "0xC2E62678D602853C"
))]
#[inline]
pub fn set_vehicle_road_link_forced(
    vehicle: Vehicle,
    start_x: f32,
    start_y: f32,
    start_z: f32,
    end_x: f32,
    end_y: f32,
    end_z: f32,
) {
    call(
        0xC2E62678D602853C,
        (vehicle, start_x, start_y, start_z, end_x, end_y, end_z),
    )
}

/// `SetVehicleShootAtTarget`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB79BE78C665B3E6D>
#[doc(alias(
    "SetVehicleShootAtTarget",
    "SET_VEHICLE_SHOOT_AT_TARGET",
    "0xB79BE78C665B3E6D"
))]
#[inline]
pub fn set_vehicle_shoot_at_target(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0xB79BE78C665B3E6D, (p0, p1, p2, p3, p4, p5))
}

/// `SetVehicleSnowLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F73EFAB11651D7F>
#[doc(alias("SetVehicleSnowLevel", "_SET_VEHICLE_SNOW_LEVEL", "0x6F73EFAB11651D7F"))]
#[inline]
pub fn set_vehicle_snow_level(vehicle: Vehicle, snow_level: f32) {
    call(0x6F73EFAB11651D7F, (vehicle, snow_level))
}

/// `SetVehicleStaysFrozenWhenCleanedUp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23A3AB86E0807721>
#[doc(alias(
    "SetVehicleStaysFrozenWhenCleanedUp",
    "SET_VEHICLE_STAYS_FROZEN_WHEN_CLEANED_UP",
    "0x23A3AB86E0807721"
))]
#[inline]
pub fn set_vehicle_stays_frozen_when_cleaned_up(vehicle: Vehicle, toggle: bool) {
    call(0x23A3AB86E0807721, (vehicle, toggle))
}

/// `SetVehicleSteerBias`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84DAAE11E9EE4FC3>
#[doc(alias("SetVehicleSteerBias", "SET_VEHICLE_STEER_BIAS", "0x84DAAE11E9EE4FC3"))]
#[inline]
pub fn set_vehicle_steer_bias(vehicle: Vehicle, value: f32) {
    call(0x84DAAE11E9EE4FC3, (vehicle, value))
}

/// `SetVehicleStopInstantlyWhenPlayerInactive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC84E138448507567>
#[doc(alias(
    "SetVehicleStopInstantlyWhenPlayerInactive",
    "SET_VEHICLE_STOP_INSTANTLY_WHEN_PLAYER_INACTIVE",
    "0xC84E138448507567"
))]
#[inline]
pub fn set_vehicle_stop_instantly_when_player_inactive(vehicle: Vehicle, p1: bool) {
    call(0xC84E138448507567, (vehicle, p1))
}

/// `SetVehicleStrong`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB315515C9F8803D>
#[doc(alias("SetVehicleStrong", "SET_VEHICLE_STRONG", "0xAB315515C9F8803D"))]
#[inline]
pub fn set_vehicle_strong(vehicle: Vehicle, toggle: bool) {
    call(0xAB315515C9F8803D, (vehicle, toggle))
}

/// `SetVehicleTint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8268B098F6FCA4E2>
#[doc(alias("SetVehicleTint", "_SET_VEHICLE_TINT", "0x8268B098F6FCA4E2"))]
#[inline]
pub fn set_vehicle_tint(vehicle: Vehicle, tint_id: i32) {
    call(0x8268B098F6FCA4E2, (vehicle, tint_id))
}

/// `SetVehicleTyresCanBurst`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBD0A4E935106FE5>
#[doc(alias(
    "SetVehicleTyresCanBurst",
    "SET_VEHICLE_TYRES_CAN_BURST",
    "0xEBD0A4E935106FE5"
))]
#[inline]
pub fn set_vehicle_tyres_can_burst(vehicle: Vehicle, toggle: bool) {
    call(0xEBD0A4E935106FE5, (vehicle, toggle))
}

/// `SetVehicleUndriveable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E884BAB713A2A94>
#[doc(alias(
    "SetVehicleUndriveable",
    "SET_VEHICLE_UNDRIVEABLE",
    "0x6E884BAB713A2A94"
))]
#[inline]
pub fn set_vehicle_undriveable(vehicle: Vehicle, toggle: bool) {
    call(0x6E884BAB713A2A94, (vehicle, toggle))
}

/// `SetVehicleWetLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AABB09F6FBD1F87>
#[doc(alias("SetVehicleWetLevel", "_SET_VEHICLE_WET_LEVEL", "0x5AABB09F6FBD1F87"))]
#[inline]
pub fn set_vehicle_wet_level(vehicle: Vehicle, wet_level: f32) {
    call(0x5AABB09F6FBD1F87, (vehicle, wet_level))
}

/// `SetVehicleWheelsCanBreak`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x839137C40275FB77>
#[doc(alias(
    "SetVehicleWheelsCanBreak",
    "SET_VEHICLE_WHEELS_CAN_BREAK",
    "0x839137C40275FB77"
))]
#[inline]
pub fn set_vehicle_wheels_can_break(vehicle: Vehicle, enabled: bool) {
    call(0x839137C40275FB77, (vehicle, enabled))
}

/// `SetVehicleWheelsCanBreakOffWhenBlowUp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC462C79379ABBCB1>
#[doc(alias(
    "SetVehicleWheelsCanBreakOffWhenBlowUp",
    "SET_VEHICLE_WHEELS_CAN_BREAK_OFF_WHEN_BLOW_UP",
    "0xC462C79379ABBCB1"
))]
#[inline]
pub fn set_vehicle_wheels_can_break_off_when_blow_up(vehicle: Vehicle, toggle: bool) {
    call(0xC462C79379ABBCB1, (vehicle, toggle))
}

/// `ShowHorseReins`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41CDA90EE3450921>
#[doc(alias("ShowHorseReins", "_SHOW_HORSE_REINS", "0x41CDA90EE3450921"))]
#[inline]
pub fn show_horse_reins(vehicle: Vehicle) {
    call(0x41CDA90EE3450921, (vehicle,))
}

/// `SkipTimeInPlaybackRecordedVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5F5E6379C59EFC56>
#[doc(alias(
    "SkipTimeInPlaybackRecordedVehicle",
    "SKIP_TIME_IN_PLAYBACK_RECORDED_VEHICLE",
    "0x5F5E6379C59EFC56"
))]
#[inline]
pub fn skip_time_in_playback_recorded_vehicle(vehicle: Vehicle, time: f32) {
    call(0x5F5E6379C59EFC56, (vehicle, time))
}

/// `StartPlaybackRecordedVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4932B84E3276508E>
#[doc(alias(
    "StartPlaybackRecordedVehicle",
    "START_PLAYBACK_RECORDED_VEHICLE",
    "0x4932B84E3276508E"
))]
#[inline]
pub fn start_playback_recorded_vehicle(vehicle: Vehicle, recording: i32, script: &str, p3: bool) {
    call(0x4932B84E3276508E, (vehicle, recording, script, p3))
}

/// `StartVehicleHorn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4E3BFC39CA16057>
#[doc(alias("StartVehicleHorn", "START_VEHICLE_HORN", "0xB4E3BFC39CA16057"))]
#[inline]
pub fn start_vehicle_horn(vehicle: Vehicle, duration: i32, mode: impl Into<Hash>, forever: bool) {
    let mode: Hash = mode.into();
    call(0xB4E3BFC39CA16057, (vehicle, duration, mode, forever))
}

/// `StopBringingVehicleToHalt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C06330BFDDA182E>
#[doc(alias(
    "StopBringingVehicleToHalt",
    "STOP_BRINGING_VEHICLE_TO_HALT",
    "0x7C06330BFDDA182E"
))]
#[inline]
pub fn stop_bringing_vehicle_to_halt(vehicle: Vehicle) {
    call(0x7C06330BFDDA182E, (vehicle,))
}

/// `StopPlaybackRecordedVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF9B4D6267E8C26D>
#[doc(alias(
    "StopPlaybackRecordedVehicle",
    "STOP_PLAYBACK_RECORDED_VEHICLE",
    "0xBF9B4D6267E8C26D"
))]
#[inline]
pub fn stop_playback_recorded_vehicle(vehicle: Vehicle) {
    call(0xBF9B4D6267E8C26D, (vehicle,))
}

/// `TrackVehicleVisibility`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F3969B140DEE157>
#[doc(alias(
    "TrackVehicleVisibility",
    "TRACK_VEHICLE_VISIBILITY",
    "0x1F3969B140DEE157"
))]
#[inline]
pub fn track_vehicle_visibility(vehicle: Vehicle) {
    call(0x1F3969B140DEE157, (vehicle,))
}

/// `TriggerTrainWhistle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCFE122EC635CC2B2>
#[doc(alias("TriggerTrainWhistle", "_TRIGGER_TRAIN_WHISTLE", "0xCFE122EC635CC2B2"))]
#[inline]
pub fn trigger_train_whistle(train: Vehicle, whistle_sequence: &str, p2: bool, p3: bool) {
    call(0xCFE122EC635CC2B2, (train, whistle_sequence, p2, p3))
}
