// Made by native-gen 0.2.0 from data 768b3a5d327a3dc2; do not edit.

//! The natives of the server.

#![allow(
    clippy::doc_lazy_continuation,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "natives take, give and are described as they are"
)]

pub mod aliases;

use crate::prelude::*;

/// `AddBlipForArea`.
///
/// <https://docs.fivem.net/natives/?_0x6228F159>
#[doc(alias(
    "AddBlipForArea",
    "_ADD_BLIP_FOR_AREA",
    "0x6228F159",
    "0xCE5D0E5E315DB238"
))]
#[inline]
pub fn add_blip_for_area(x: f32, y: f32, z: f32, width: f32, height: f32) -> Blip {
    call(0x000000006228F159, (x, y, z, width, height))
}

/// `AddBlipForCoord`.
///
/// <https://docs.fivem.net/natives/?_0xC6F43D0E>
#[doc(alias("AddBlipForCoord", "ADD_BLIP_FOR_COORD", "0xC6F43D0E"))]
#[inline]
pub fn add_blip_for_coord(x: f32, y: f32, z: f32) -> Blip {
    call(0x00000000C6F43D0E, (x, y, z))
}

/// `AddBlipForEntity`.
///
/// <https://docs.fivem.net/natives/?_0x30822554>
#[doc(alias("AddBlipForEntity", "ADD_BLIP_FOR_ENTITY", "0x30822554"))]
#[inline]
pub fn add_blip_for_entity(entity: impl Into<Entity>) -> Blip {
    let entity: Entity = entity.into();
    call(0x0000000030822554, (entity,))
}

/// `AddBlipForRadius`.
///
/// <https://docs.fivem.net/natives/?_0x4626756C>
#[doc(alias("AddBlipForRadius", "ADD_BLIP_FOR_RADIUS", "0x4626756C"))]
#[inline]
pub fn add_blip_for_radius(pos_x: f32, pos_y: f32, pos_z: f32, radius: f32) -> Blip {
    call(0x000000004626756C, (pos_x, pos_y, pos_z, radius))
}

/// `AddConvarChangeListener`.
///
/// The values: `result`, `handler`.
///
/// What is returned keeps the function alive: the platform calls it for as long as the value lives.
///
/// <https://docs.fivem.net/natives/?_0xAB7F7241>
#[doc(alias("AddConvarChangeListener", "ADD_CONVAR_CHANGE_LISTENER", "0xAB7F7241"))]
#[must_use = "the platform calls the function as long as this lives"]
#[inline]
pub fn add_convar_change_listener<M: 'static>(
    con_var_filter: Option<&str>,
    handler: impl Handler<M, Output: Serialize> + 'static,
) -> (i32, FuncRef) {
    let handler = FuncRef::new(handler);
    let result: i32 = call(0x00000000AB7F7241, (con_var_filter, &handler));
    (result, handler)
}

/// `AddPedDecorationFromHashes`.
///
/// <https://docs.fivem.net/natives/?_0x70559AC7>
#[doc(alias(
    "AddPedDecorationFromHashes",
    "ADD_PED_DECORATION_FROM_HASHES",
    "0x70559AC7",
    "_APPLY_PED_OVERLAY",
    "ApplyPedOverlay",
    "_SET_PED_DECORATION",
    "SetPedDecoration"
))]
#[inline]
pub fn add_ped_decoration_from_hashes(
    ped: Ped,
    collection: impl Into<Hash>,
    overlay: impl Into<Hash>,
) {
    let collection: Hash = collection.into();
    let overlay: Hash = overlay.into();
    call(0x0000000070559AC7, (ped, collection, overlay))
}

/// `AddStateBagChangeHandler`.
///
/// The values: `result`, `handler`.
///
/// What is returned keeps the function alive: the platform calls it for as long as the value lives.
///
/// <https://docs.fivem.net/natives/?_0x5BA35AAF>
#[doc(alias(
    "AddStateBagChangeHandler",
    "ADD_STATE_BAG_CHANGE_HANDLER",
    "0x5BA35AAF"
))]
#[must_use = "the platform calls the function as long as this lives"]
#[inline]
pub fn add_state_bag_change_handler<M: 'static>(
    key_filter: Option<&str>,
    bag_filter: Option<&str>,
    handler: impl Handler<M, Output: Serialize> + 'static,
) -> (i32, FuncRef) {
    let handler = FuncRef::new(handler);
    let result: i32 = call(0x000000005BA35AAF, (key_filter, bag_filter, &handler));
    (result, handler)
}

/// `ApplyForceToEntity`.
///
/// <https://docs.fivem.net/natives/?_0xC1C0855A>
#[doc(alias("ApplyForceToEntity", "APPLY_FORCE_TO_ENTITY", "0xC1C0855A"))]
#[inline]
pub fn apply_force_to_entity(
    entity: impl Into<Entity>,
    force_type: i32,
    x: f32,
    y: f32,
    z: f32,
    off_x: f32,
    off_y: f32,
    off_z: f32,
    n_component: i32,
    b_local_force: bool,
    b_local_offset: bool,
    b_scale_by_mass: bool,
    b_play_audio: bool,
    b_scale_by_time_warp: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x00000000C1C0855A,
        (
            entity,
            force_type,
            x,
            y,
            z,
            off_x,
            off_y,
            off_z,
            n_component,
            b_local_force,
            b_local_offset,
            b_scale_by_mass,
            b_play_audio,
            b_scale_by_time_warp,
        ),
    )
}

/// `CanPlayerStartCommerceSession`.
///
/// <https://docs.fivem.net/natives/?_0x429461C3>
#[doc(alias(
    "CanPlayerStartCommerceSession",
    "CAN_PLAYER_START_COMMERCE_SESSION",
    "0x429461C3"
))]
#[inline]
pub fn can_player_start_commerce_session(player_src: impl Into<PlayerId>) -> bool {
    let player_src: PlayerId = player_src.into();
    call(0x00000000429461C3, (player_src,))
}

/// `CancelEvent`.
///
/// <https://docs.fivem.net/natives/?_0xFA29D35D>
#[doc(alias("CancelEvent", "CANCEL_EVENT", "0xFA29D35D"))]
#[inline]
pub fn cancel_event() {
    call(0x00000000FA29D35D, ())
}

/// `ClearPedProp`.
///
/// <https://docs.fivem.net/natives/?_0x2D23D743>
#[doc(alias("ClearPedProp", "CLEAR_PED_PROP", "0x2D23D743"))]
#[inline]
pub fn clear_ped_prop(ped: Ped, prop_id: i32) {
    call(0x000000002D23D743, (ped, prop_id))
}

/// `ClearPedSecondaryTask`.
///
/// <https://docs.fivem.net/natives/?_0xA635F451>
#[doc(alias("ClearPedSecondaryTask", "CLEAR_PED_SECONDARY_TASK", "0xA635F451"))]
#[inline]
pub fn clear_ped_secondary_task(ped: Ped) {
    call(0x00000000A635F451, (ped,))
}

/// `ClearPedTasks`.
///
/// <https://docs.fivem.net/natives/?_0xDE3316AB>
#[doc(alias("ClearPedTasks", "CLEAR_PED_TASKS", "0xDE3316AB"))]
#[inline]
pub fn clear_ped_tasks(ped: Ped) {
    call(0x00000000DE3316AB, (ped,))
}

/// `ClearPedTasksImmediately`.
///
/// <https://docs.fivem.net/natives/?_0xBC045625>
#[doc(alias(
    "ClearPedTasksImmediately",
    "CLEAR_PED_TASKS_IMMEDIATELY",
    "0xBC045625"
))]
#[inline]
pub fn clear_ped_tasks_immediately(ped: Ped) {
    call(0x00000000BC045625, (ped,))
}

/// `ClearPlayerWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0x54EA5BCC>
#[doc(alias("ClearPlayerWantedLevel", "CLEAR_PLAYER_WANTED_LEVEL", "0x54EA5BCC"))]
#[inline]
pub fn clear_player_wanted_level(player: impl Into<PlayerId>) {
    let player: PlayerId = player.into();
    call(0x0000000054EA5BCC, (player,))
}

/// `CreateObject`.
///
/// <https://docs.fivem.net/natives/?_0x2F7AA05C>
#[doc(alias("CreateObject", "CREATE_OBJECT", "0x2F7AA05C"))]
#[inline]
pub fn create_object(
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    is_network: bool,
    net_mission_entity: bool,
    door_flag: bool,
) -> Entity {
    let model_hash: Hash = model_hash.into();
    call(
        0x000000002F7AA05C,
        (
            model_hash,
            x,
            y,
            z,
            is_network,
            net_mission_entity,
            door_flag,
        ),
    )
}

/// `CreateObjectNoOffset`.
///
/// <https://docs.fivem.net/natives/?_0x58040420>
#[doc(alias("CreateObjectNoOffset", "CREATE_OBJECT_NO_OFFSET", "0x58040420"))]
#[inline]
pub fn create_object_no_offset(
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    is_network: bool,
    net_mission_entity: bool,
    door_flag: bool,
) -> Entity {
    let model_hash: Hash = model_hash.into();
    call(
        0x0000000058040420,
        (
            model_hash,
            x,
            y,
            z,
            is_network,
            net_mission_entity,
            door_flag,
        ),
    )
}

/// `CreatePed`.
///
/// <https://docs.fivem.net/natives/?_0x389EF71>
#[doc(alias("CreatePed", "CREATE_PED", "0x389EF71"))]
#[inline]
pub fn create_ped(
    ped_type: i32,
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    is_network: bool,
    b_script_host_ped: bool,
) -> Entity {
    let model_hash: Hash = model_hash.into();
    call(
        0x000000000389EF71,
        (
            ped_type,
            model_hash,
            x,
            y,
            z,
            heading,
            is_network,
            b_script_host_ped,
        ),
    )
}

/// `CreatePedInsideVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x3000F092>
#[doc(alias("CreatePedInsideVehicle", "CREATE_PED_INSIDE_VEHICLE", "0x3000F092"))]
#[inline]
pub fn create_ped_inside_vehicle(
    vehicle: Vehicle,
    ped_type: i32,
    model_hash: impl Into<Hash>,
    seat: i32,
    is_network: bool,
    b_script_host_ped: bool,
) -> Entity {
    let model_hash: Hash = model_hash.into();
    call(
        0x000000003000F092,
        (
            vehicle,
            ped_type,
            model_hash,
            seat,
            is_network,
            b_script_host_ped,
        ),
    )
}

/// `CreateVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xDD75460A>
#[doc(alias("CreateVehicle", "CREATE_VEHICLE", "0xDD75460A"))]
#[inline]
pub fn create_vehicle(
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    is_network: bool,
    net_mission_entity: bool,
) -> Entity {
    let model_hash: Hash = model_hash.into();
    call(
        0x00000000DD75460A,
        (model_hash, x, y, z, heading, is_network, net_mission_entity),
    )
}

/// `CreateVehicleServerSetter`.
///
/// <https://docs.fivem.net/natives/?_0x6AE51D4B>
#[doc(alias(
    "CreateVehicleServerSetter",
    "CREATE_VEHICLE_SERVER_SETTER",
    "0x6AE51D4B"
))]
#[inline]
pub fn create_vehicle_server_setter(
    model_hash: impl Into<Hash>,
    type_: &str,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
) -> Vehicle {
    let model_hash: Hash = model_hash.into();
    call(0x000000006AE51D4B, (model_hash, type_, x, y, z, heading))
}

/// `DeleteEntity`.
///
/// <https://docs.fivem.net/natives/?_0xFAA3D236>
#[doc(alias("DeleteEntity", "DELETE_ENTITY", "0xFAA3D236"))]
#[inline]
pub fn delete_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x00000000FAA3D236, (entity,))
}

/// `DeleteFunctionReference`.
///
/// <https://docs.fivem.net/natives/?_0x1E86F206>
#[doc(alias("DeleteFunctionReference", "DELETE_FUNCTION_REFERENCE", "0x1E86F206"))]
#[inline]
pub fn delete_function_reference(reference_identity: &str) {
    call(0x000000001E86F206, (reference_identity,))
}

/// `DeleteResourceKvp`.
///
/// <https://docs.fivem.net/natives/?_0x7389B5DF>
#[doc(alias("DeleteResourceKvp", "DELETE_RESOURCE_KVP", "0x7389B5DF"))]
#[inline]
pub fn delete_resource_kvp(key: &str) {
    call(0x000000007389B5DF, (key,))
}

/// `DeleteResourceKvpNoSync`.
///
/// <https://docs.fivem.net/natives/?_0x4152C90>
#[doc(alias("DeleteResourceKvpNoSync", "DELETE_RESOURCE_KVP_NO_SYNC", "0x4152C90"))]
#[inline]
pub fn delete_resource_kvp_no_sync(key: &str) {
    call(0x0000000004152C90, (key,))
}

/// `DeleteTrain`.
///
/// <https://docs.fivem.net/natives/?_0x523BA3DA>
#[doc(alias("DeleteTrain", "DELETE_TRAIN", "0x523BA3DA"))]
#[inline]
pub fn delete_train(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x00000000523BA3DA, (entity,))
}

/// `DoesBoatSinkWhenWrecked`.
///
/// <https://docs.fivem.net/natives/?_0x43F15989>
#[doc(alias("DoesBoatSinkWhenWrecked", "DOES_BOAT_SINK_WHEN_WRECKED", "0x43F15989"))]
#[inline]
pub fn does_boat_sink_when_wrecked(vehicle: Vehicle) -> bool {
    call(0x0000000043F15989, (vehicle,))
}

/// `DoesEntityExist`.
///
/// <https://docs.fivem.net/natives/?_0x3AC90869>
#[doc(alias("DoesEntityExist", "DOES_ENTITY_EXIST", "0x3AC90869"))]
#[inline]
pub fn does_entity_exist(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x000000003AC90869, (entity,))
}

/// `DoesPlayerExist`.
///
/// <https://docs.fivem.net/natives/?_0x12038599>
#[doc(alias("DoesPlayerExist", "DOES_PLAYER_EXIST", "0x12038599"))]
#[inline]
pub fn does_player_exist(player_src: impl Into<PlayerId>) -> bool {
    let player_src: PlayerId = player_src.into();
    call(0x0000000012038599, (player_src,))
}

/// `DoesPlayerOwnSku`.
///
/// <https://docs.fivem.net/natives/?_0x167ABA27>
#[doc(alias("DoesPlayerOwnSku", "DOES_PLAYER_OWN_SKU", "0x167ABA27"))]
#[inline]
pub fn does_player_own_sku(player_src: impl Into<PlayerId>, sku_id: i32) -> bool {
    let player_src: PlayerId = player_src.into();
    call(0x00000000167ABA27, (player_src, sku_id))
}

/// `DoesPlayerOwnSkuExt`.
///
/// <https://docs.fivem.net/natives/?_0xDEF0480B>
#[doc(alias("DoesPlayerOwnSkuExt", "DOES_PLAYER_OWN_SKU_EXT", "0xDEF0480B"))]
#[inline]
pub fn does_player_own_sku_ext(player_src: impl Into<PlayerId>, sku_id: i32) -> bool {
    let player_src: PlayerId = player_src.into();
    call(0x00000000DEF0480B, (player_src, sku_id))
}

/// `DoesTrainStopAtStations`.
///
/// <https://docs.fivem.net/natives/?_0x77CC80DC>
#[doc(alias("DoesTrainStopAtStations", "DOES_TRAIN_STOP_AT_STATIONS", "0x77CC80DC"))]
#[inline]
pub fn does_train_stop_at_stations(train: Vehicle) -> bool {
    call(0x0000000077CC80DC, (train,))
}

/// `DropPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xBA0613E1>
#[doc(alias("DropPlayer", "DROP_PLAYER", "0xBA0613E1"))]
#[inline]
pub fn drop_player(player_src: impl Into<PlayerId>, reason: &str) {
    let player_src: PlayerId = player_src.into();
    call(0x00000000BA0613E1, (player_src, reason))
}

/// `DuplicateFunctionReference`.
///
/// <https://docs.fivem.net/natives/?_0xF4E2079D>
#[doc(alias(
    "DuplicateFunctionReference",
    "DUPLICATE_FUNCTION_REFERENCE",
    "0xF4E2079D"
))]
#[inline]
pub fn duplicate_function_reference(reference_identity: &str) -> Option<String> {
    call(0x00000000F4E2079D, (reference_identity,))
}

/// `EnableEnhancedHostSupport`.
///
/// <https://docs.fivem.net/natives/?_0xF97B1C93>
#[doc(alias(
    "EnableEnhancedHostSupport",
    "ENABLE_ENHANCED_HOST_SUPPORT",
    "0xF97B1C93"
))]
#[inline]
pub fn enable_enhanced_host_support(enabled: bool) {
    call(0x00000000F97B1C93, (enabled,))
}

/// `EndFindKvp`.
///
/// <https://docs.fivem.net/natives/?_0xB3210203>
#[doc(alias("EndFindKvp", "END_FIND_KVP", "0xB3210203"))]
#[inline]
pub fn end_find_kvp(handle: i32) {
    call(0x00000000B3210203, (handle,))
}

/// `EnsureEntityStateBag`.
///
/// <https://docs.fivem.net/natives/?_0x3BB78F05>
#[doc(alias("EnsureEntityStateBag", "ENSURE_ENTITY_STATE_BAG", "0x3BB78F05"))]
#[inline]
pub fn ensure_entity_state_bag(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x000000003BB78F05, (entity,))
}

/// `ExecuteCommand`.
///
/// <https://docs.fivem.net/natives/?_0x561C060B>
#[doc(alias("ExecuteCommand", "EXECUTE_COMMAND", "0x561C060B"))]
#[inline]
pub fn execute_command(command_string: &str) {
    call(0x00000000561C060B, (command_string,))
}

/// `FindKvp`.
///
/// <https://docs.fivem.net/natives/?_0xBD7BEBC5>
#[doc(alias("FindKvp", "FIND_KVP", "0xBD7BEBC5"))]
#[inline]
pub fn find_kvp(handle: i32) -> Option<String> {
    call(0x00000000BD7BEBC5, (handle,))
}

/// `FlagServerAsPrivate`.
///
/// <https://docs.fivem.net/natives/?_0x13B6855D>
#[doc(alias("FlagServerAsPrivate", "FLAG_SERVER_AS_PRIVATE", "0x13B6855D"))]
#[inline]
pub fn flag_server_as_private(private: bool) {
    call(0x0000000013B6855D, (private,))
}

/// `FlushResourceKvp`.
///
/// <https://docs.fivem.net/natives/?_0xE27C97A0>
#[doc(alias("FlushResourceKvp", "FLUSH_RESOURCE_KVP", "0xE27C97A0"))]
#[inline]
pub fn flush_resource_kvp() {
    call(0x00000000E27C97A0, ())
}

/// `FormatStackTrace`.
///
/// <https://docs.fivem.net/natives/?_0xD70C3BCA>
#[doc(alias("FormatStackTrace", "FORMAT_STACK_TRACE", "0xD70C3BCA"))]
#[inline]
pub fn format_stack_trace(trace_data: &(impl Serialize + ?Sized)) -> Option<String> {
    call(0x00000000D70C3BCA, (Packed(trace_data),))
}

/// `FreezeEntityPosition`.
///
/// <https://docs.fivem.net/natives/?_0x65C16D57>
#[doc(alias("FreezeEntityPosition", "FREEZE_ENTITY_POSITION", "0x65C16D57"))]
#[inline]
pub fn freeze_entity_position(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x0000000065C16D57, (entity, toggle))
}

/// `GetAirDragMultiplierForPlayersVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x62FC38D0>
#[doc(alias(
    "GetAirDragMultiplierForPlayersVehicle",
    "GET_AIR_DRAG_MULTIPLIER_FOR_PLAYERS_VEHICLE",
    "0x62FC38D0"
))]
#[inline]
pub fn get_air_drag_multiplier_for_players_vehicle(player_src: impl Into<PlayerId>) -> f32 {
    let player_src: PlayerId = player_src.into();
    call(0x0000000062FC38D0, (player_src,))
}

/// `GetAllObjects`.
///
/// <https://docs.fivem.net/natives/?_0x6886C3FE>
#[doc(alias("GetAllObjects", "GET_ALL_OBJECTS", "0x6886C3FE"))]
#[inline]
pub fn get_all_objects<T: DeserializeOwned>() -> Option<T> {
    let result: Option<Packed<T>> = call(0x000000006886C3FE, ());
    result.map(|Packed(value)| value)
}

/// `GetAllPeds`.
///
/// <https://docs.fivem.net/natives/?_0xB8584FEF>
#[doc(alias("GetAllPeds", "GET_ALL_PEDS", "0xB8584FEF"))]
#[inline]
pub fn get_all_peds<T: DeserializeOwned>() -> Option<T> {
    let result: Option<Packed<T>> = call(0x00000000B8584FEF, ());
    result.map(|Packed(value)| value)
}

/// `GetAllVehicles`.
///
/// <https://docs.fivem.net/natives/?_0x332169F5>
#[doc(alias("GetAllVehicles", "GET_ALL_VEHICLES", "0x332169F5"))]
#[inline]
pub fn get_all_vehicles<T: DeserializeOwned>() -> Option<T> {
    let result: Option<Packed<T>> = call(0x00000000332169F5, ());
    result.map(|Packed(value)| value)
}

/// `GetBlipSprite`.
///
/// <https://docs.fivem.net/natives/?_0x72FF2E73>
#[doc(alias("GetBlipSprite", "GET_BLIP_SPRITE", "0x72FF2E73"))]
#[inline]
pub fn get_blip_sprite(self_: Blip) -> i32 {
    call(0x0000000072FF2E73, (self_,))
}

/// `GetConsoleBuffer`.
///
/// <https://docs.fivem.net/natives/?_0xE57429FA>
#[doc(alias("GetConsoleBuffer", "GET_CONSOLE_BUFFER", "0xE57429FA"))]
#[inline]
pub fn get_console_buffer() -> Option<String> {
    call(0x00000000E57429FA, ())
}

/// `GetConvar`.
///
/// <https://docs.fivem.net/natives/?_0x6CCD2564>
#[doc(alias("GetConvar", "GET_CONVAR", "0x6CCD2564"))]
#[inline]
pub fn get_convar(var_name: &str, default: &str) -> Option<String> {
    call(0x000000006CCD2564, (var_name, default))
}

/// `GetConvarBool`.
///
/// <https://docs.fivem.net/natives/?_0x7E8EBFE5>
#[doc(alias("GetConvarBool", "GET_CONVAR_BOOL", "0x7E8EBFE5"))]
#[inline]
pub fn get_convar_bool(var_name: &str, default_value: bool) -> bool {
    call(0x000000007E8EBFE5, (var_name, default_value))
}

/// `GetConvarFloat`.
///
/// <https://docs.fivem.net/natives/?_0x9E666D>
#[doc(alias("GetConvarFloat", "GET_CONVAR_FLOAT", "0x9E666D"))]
#[inline]
pub fn get_convar_float(var_name: &str, default_value: f32) -> f32 {
    call(0x00000000009E666D, (var_name, default_value))
}

/// `GetConvarInt`.
///
/// <https://docs.fivem.net/natives/?_0x935C0AB2>
#[doc(alias("GetConvarInt", "GET_CONVAR_INT", "0x935C0AB2"))]
#[inline]
pub fn get_convar_int(var_name: &str, default: i32) -> i32 {
    call(0x00000000935C0AB2, (var_name, default))
}

/// `GetCurrentPedWeapon`.
///
/// <https://docs.fivem.net/natives/?_0xB0237302>
#[doc(alias("GetCurrentPedWeapon", "GET_CURRENT_PED_WEAPON", "0xB0237302"))]
#[inline]
pub fn get_current_ped_weapon(ped: Ped) -> Hash {
    call(0x00000000B0237302, (ped,))
}

/// `GetCurrentResourceName`.
///
/// <https://docs.fivem.net/natives/?_0xE5E9EBBB>
#[doc(alias("GetCurrentResourceName", "GET_CURRENT_RESOURCE_NAME", "0xE5E9EBBB"))]
#[inline]
pub fn get_current_resource_name() -> Option<String> {
    call(0x00000000E5E9EBBB, ())
}

/// `GetEntitiesInRadius`.
///
/// <https://docs.fivem.net/natives/?_0xDFFBA12F>
#[doc(alias("GetEntitiesInRadius", "GET_ENTITIES_IN_RADIUS", "0xDFFBA12F"))]
#[inline]
pub fn get_entities_in_radius<T: DeserializeOwned>(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    entity_type: i32,
    sort_by_distance: bool,
    models: &(impl Serialize + ?Sized),
) -> Option<T> {
    let result: Option<Packed<T>> = call(
        0x00000000DFFBA12F,
        (
            x,
            y,
            z,
            radius,
            entity_type,
            sort_by_distance,
            Packed(models),
        ),
    );
    result.map(|Packed(value)| value)
}

/// `GetEntityAttachedTo`.
///
/// <https://docs.fivem.net/natives/?_0xFE1589F9>
#[doc(alias("GetEntityAttachedTo", "GET_ENTITY_ATTACHED_TO", "0xFE1589F9"))]
#[inline]
pub fn get_entity_attached_to(entity: impl Into<Entity>) -> Entity {
    let entity: Entity = entity.into();
    call(0x00000000FE1589F9, (entity,))
}

/// `GetEntityCollisionDisabled`.
///
/// <https://docs.fivem.net/natives/?_0xE8C0C629>
#[doc(alias(
    "GetEntityCollisionDisabled",
    "GET_ENTITY_COLLISION_DISABLED",
    "0xE8C0C629"
))]
#[inline]
pub fn get_entity_collision_disabled(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x00000000E8C0C629, (entity,))
}

/// `GetEntityCoords`.
///
/// <https://docs.fivem.net/natives/?_0x1647F1CB>
#[doc(alias("GetEntityCoords", "GET_ENTITY_COORDS", "0x1647F1CB"))]
#[inline]
pub fn get_entity_coords(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x000000001647F1CB, (entity,))
}

/// `GetEntityFromStateBagName`.
///
/// <https://docs.fivem.net/natives/?_0x4BDF1867>
#[doc(alias(
    "GetEntityFromStateBagName",
    "GET_ENTITY_FROM_STATE_BAG_NAME",
    "0x4BDF1867"
))]
#[inline]
pub fn get_entity_from_state_bag_name(bag_name: &str) -> Entity {
    call(0x000000004BDF1867, (bag_name,))
}

/// `GetEntityHeading`.
///
/// <https://docs.fivem.net/natives/?_0x972CC383>
#[doc(alias("GetEntityHeading", "GET_ENTITY_HEADING", "0x972CC383"))]
#[inline]
pub fn get_entity_heading(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x00000000972CC383, (entity,))
}

/// `GetEntityHealth`.
///
/// <https://docs.fivem.net/natives/?_0x8E3222B7>
#[doc(alias("GetEntityHealth", "GET_ENTITY_HEALTH", "0x8E3222B7"))]
#[inline]
pub fn get_entity_health(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x000000008E3222B7, (entity,))
}

/// `GetEntityMaxHealth`.
///
/// <https://docs.fivem.net/natives/?_0xC7AE6AA1>
#[doc(alias("GetEntityMaxHealth", "GET_ENTITY_MAX_HEALTH", "0xC7AE6AA1"))]
#[inline]
pub fn get_entity_max_health(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x00000000C7AE6AA1, (entity,))
}

/// `GetEntityModel`.
///
/// <https://docs.fivem.net/natives/?_0xDAFCB3EC>
#[doc(alias("GetEntityModel", "GET_ENTITY_MODEL", "0xDAFCB3EC"))]
#[inline]
pub fn get_entity_model(entity: impl Into<Entity>) -> Hash {
    let entity: Entity = entity.into();
    call(0x00000000DAFCB3EC, (entity,))
}

/// `GetEntityOrphanMode`.
///
/// <https://docs.fivem.net/natives/?_0xD16EA02F>
#[doc(alias("GetEntityOrphanMode", "GET_ENTITY_ORPHAN_MODE", "0xD16EA02F"))]
#[inline]
pub fn get_entity_orphan_mode(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x00000000D16EA02F, (entity,))
}

/// `GetEntityPopulationType`.
///
/// <https://docs.fivem.net/natives/?_0xFC30DDFF>
#[doc(alias("GetEntityPopulationType", "GET_ENTITY_POPULATION_TYPE", "0xFC30DDFF"))]
#[inline]
pub fn get_entity_population_type(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x00000000FC30DDFF, (entity,))
}

/// `GetEntityRemoteSyncedScenesAllowed`.
///
/// <https://docs.fivem.net/natives/?_0x91B38FB6>
#[doc(alias(
    "GetEntityRemoteSyncedScenesAllowed",
    "GET_ENTITY_REMOTE_SYNCED_SCENES_ALLOWED",
    "0x91B38FB6"
))]
#[inline]
pub fn get_entity_remote_synced_scenes_allowed(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x0000000091B38FB6, (entity,))
}

/// `GetEntityRotation`.
///
/// <https://docs.fivem.net/natives/?_0x8FF45B04>
#[doc(alias("GetEntityRotation", "GET_ENTITY_ROTATION", "0x8FF45B04"))]
#[inline]
pub fn get_entity_rotation(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x000000008FF45B04, (entity,))
}

/// `GetEntityRotationVelocity`.
///
/// <https://docs.fivem.net/natives/?_0x9BF8A73F>
#[doc(alias(
    "GetEntityRotationVelocity",
    "GET_ENTITY_ROTATION_VELOCITY",
    "0x9BF8A73F"
))]
#[inline]
pub fn get_entity_rotation_velocity(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x000000009BF8A73F, (entity,))
}

/// `GetEntityRoutingBucket`.
///
/// <https://docs.fivem.net/natives/?_0xED4B0486>
#[doc(alias("GetEntityRoutingBucket", "GET_ENTITY_ROUTING_BUCKET", "0xED4B0486"))]
#[inline]
pub fn get_entity_routing_bucket(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x00000000ED4B0486, (entity,))
}

/// `GetEntityScript`.
///
/// <https://docs.fivem.net/natives/?_0xB7F70784>
#[doc(alias("GetEntityScript", "GET_ENTITY_SCRIPT", "0xB7F70784"))]
#[inline]
pub fn get_entity_script(entity: impl Into<Entity>) -> Option<String> {
    let entity: Entity = entity.into();
    call(0x00000000B7F70784, (entity,))
}

/// `GetEntitySpeed`.
///
/// <https://docs.fivem.net/natives/?_0x9E1E4798>
#[doc(alias("GetEntitySpeed", "GET_ENTITY_SPEED", "0x9E1E4798"))]
#[inline]
pub fn get_entity_speed(entity: impl Into<Entity>) -> f32 {
    let entity: Entity = entity.into();
    call(0x000000009E1E4798, (entity,))
}

/// `GetEntityType`.
///
/// <https://docs.fivem.net/natives/?_0xB1BD08D>
#[doc(alias("GetEntityType", "GET_ENTITY_TYPE", "0xB1BD08D"))]
#[inline]
pub fn get_entity_type(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x000000000B1BD08D, (entity,))
}

/// `GetEntityVelocity`.
///
/// <https://docs.fivem.net/natives/?_0xC14C9B6B>
#[doc(alias("GetEntityVelocity", "GET_ENTITY_VELOCITY", "0xC14C9B6B"))]
#[inline]
pub fn get_entity_velocity(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x00000000C14C9B6B, (entity,))
}

/// `GetGameBuildNumber`.
///
/// <https://docs.fivem.net/natives/?_0x804B9F7B>
#[doc(alias("GetGameBuildNumber", "GET_GAME_BUILD_NUMBER", "0x804B9F7B"))]
#[inline]
pub fn get_game_build_number() -> i32 {
    call(0x00000000804B9F7B, ())
}

/// `GetGameName`.
///
/// <https://docs.fivem.net/natives/?_0xE8EAA18B>
#[doc(alias("GetGameName", "GET_GAME_NAME", "0xE8EAA18B"))]
#[inline]
pub fn get_game_name() -> Option<String> {
    call(0x00000000E8EAA18B, ())
}

/// `GetGamePool`.
///
/// <https://docs.fivem.net/natives/?_0x2B9D4F50>
#[doc(alias("GetGamePool", "GET_GAME_POOL", "0x2B9D4F50"))]
#[inline]
pub fn get_game_pool<T: DeserializeOwned>(pool_name: &str) -> Option<T> {
    let result: Option<Packed<T>> = call(0x000000002B9D4F50, (pool_name,));
    result.map(|Packed(value)| value)
}

/// `GetGameTimer`.
///
/// <https://docs.fivem.net/natives/?_0xA4EA0691>
#[doc(alias("GetGameTimer", "GET_GAME_TIMER", "0xA4EA0691"))]
#[inline]
pub fn get_game_timer() -> i64 {
    call(0x00000000A4EA0691, ())
}

/// `GetHashKey`.
///
/// <https://docs.fivem.net/natives/?_0x98EFF6F1>
#[doc(alias("GetHashKey", "GET_HASH_KEY", "0x98EFF6F1"))]
#[inline]
pub fn get_hash_key(model: &str) -> Hash {
    call(0x0000000098EFF6F1, (model,))
}

/// `GetHeliBodyHealth`.
///
/// <https://docs.fivem.net/natives/?_0xA886495D>
#[doc(alias("GetHeliBodyHealth", "GET_HELI_BODY_HEALTH", "0xA886495D"))]
#[inline]
pub fn get_heli_body_health(heli: Vehicle) -> i32 {
    call(0x00000000A886495D, (heli,))
}

/// `GetHeliDisableExplodeFromBodyDamage`.
///
/// <https://docs.fivem.net/natives/?_0x82AFC0A3>
#[doc(alias(
    "GetHeliDisableExplodeFromBodyDamage",
    "GET_HELI_DISABLE_EXPLODE_FROM_BODY_DAMAGE",
    "0x82AFC0A3"
))]
#[inline]
pub fn get_heli_disable_explode_from_body_damage(heli: Vehicle) -> bool {
    call(0x0000000082AFC0A3, (heli,))
}

/// `GetHeliEngineHealth`.
///
/// <https://docs.fivem.net/natives/?_0xA0FA0354>
#[doc(alias("GetHeliEngineHealth", "GET_HELI_ENGINE_HEALTH", "0xA0FA0354"))]
#[inline]
pub fn get_heli_engine_health(heli: Vehicle) -> i32 {
    call(0x00000000A0FA0354, (heli,))
}

/// `GetHeliGasTankHealth`.
///
/// <https://docs.fivem.net/natives/?_0xD4EC7858>
#[doc(alias("GetHeliGasTankHealth", "GET_HELI_GAS_TANK_HEALTH", "0xD4EC7858"))]
#[inline]
pub fn get_heli_gas_tank_health(heli: Vehicle) -> i32 {
    call(0x00000000D4EC7858, (heli,))
}

/// `GetHeliMainRotorDamageScale`.
///
/// <https://docs.fivem.net/natives/?_0xC37D668>
#[doc(alias(
    "GetHeliMainRotorDamageScale",
    "GET_HELI_MAIN_ROTOR_DAMAGE_SCALE",
    "0xC37D668"
))]
#[inline]
pub fn get_heli_main_rotor_damage_scale(heli: Vehicle) -> f32 {
    call(0x000000000C37D668, (heli,))
}

/// `GetHeliMainRotorHealth`.
///
/// <https://docs.fivem.net/natives/?_0xF01E2AAB>
#[doc(alias("GetHeliMainRotorHealth", "GET_HELI_MAIN_ROTOR_HEALTH", "0xF01E2AAB"))]
#[inline]
pub fn get_heli_main_rotor_health(vehicle: Vehicle) -> f32 {
    call(0x00000000F01E2AAB, (vehicle,))
}

/// `GetHeliPitchControl`.
///
/// <https://docs.fivem.net/natives/?_0x1944AC95>
#[doc(alias("GetHeliPitchControl", "GET_HELI_PITCH_CONTROL", "0x1944AC95"))]
#[inline]
pub fn get_heli_pitch_control(heli: Vehicle) -> f32 {
    call(0x000000001944AC95, (heli,))
}

/// `GetHeliRearRotorDamageScale`.
///
/// <https://docs.fivem.net/natives/?_0xC40161E2>
#[doc(alias(
    "GetHeliRearRotorDamageScale",
    "GET_HELI_REAR_ROTOR_DAMAGE_SCALE",
    "0xC40161E2"
))]
#[inline]
pub fn get_heli_rear_rotor_damage_scale(heli: Vehicle) -> f32 {
    call(0x00000000C40161E2, (heli,))
}

/// `GetHeliRearRotorHealth`.
///
/// <https://docs.fivem.net/natives/?_0x33EE6E2B>
#[doc(alias("GetHeliRearRotorHealth", "GET_HELI_REAR_ROTOR_HEALTH", "0x33EE6E2B"))]
#[inline]
pub fn get_heli_rear_rotor_health(vehicle: Vehicle) -> f32 {
    call(0x0000000033EE6E2B, (vehicle,))
}

/// `GetHeliRollControl`.
///
/// <https://docs.fivem.net/natives/?_0x12948DE9>
#[doc(alias("GetHeliRollControl", "GET_HELI_ROLL_CONTROL", "0x12948DE9"))]
#[inline]
pub fn get_heli_roll_control(heli: Vehicle) -> f32 {
    call(0x0000000012948DE9, (heli,))
}

/// `GetHeliTailRotorDamageScale`.
///
/// <https://docs.fivem.net/natives/?_0x22239130>
#[doc(alias(
    "GetHeliTailRotorDamageScale",
    "GET_HELI_TAIL_ROTOR_DAMAGE_SCALE",
    "0x22239130"
))]
#[inline]
pub fn get_heli_tail_rotor_damage_scale(heli: Vehicle) -> f32 {
    call(0x0000000022239130, (heli,))
}

/// `GetHeliTailRotorHealth`.
///
/// <https://docs.fivem.net/natives/?_0xA41BC13D>
#[doc(alias("GetHeliTailRotorHealth", "GET_HELI_TAIL_ROTOR_HEALTH", "0xA41BC13D"))]
#[inline]
pub fn get_heli_tail_rotor_health(vehicle: Vehicle) -> f32 {
    call(0x00000000A41BC13D, (vehicle,))
}

/// `GetHeliThrottleControl`.
///
/// <https://docs.fivem.net/natives/?_0x8E86238D>
#[doc(alias("GetHeliThrottleControl", "GET_HELI_THROTTLE_CONTROL", "0x8E86238D"))]
#[inline]
pub fn get_heli_throttle_control(heli: Vehicle) -> f32 {
    call(0x000000008E86238D, (heli,))
}

/// `GetHeliYawControl`.
///
/// <https://docs.fivem.net/natives/?_0x8FDC0768>
#[doc(alias("GetHeliYawControl", "GET_HELI_YAW_CONTROL", "0x8FDC0768"))]
#[inline]
pub fn get_heli_yaw_control(heli: Vehicle) -> f32 {
    call(0x000000008FDC0768, (heli,))
}

/// `GetHostId`.
///
/// <https://docs.fivem.net/natives/?_0x5F70F5A3>
#[doc(alias("GetHostId", "GET_HOST_ID", "0x5F70F5A3"))]
#[inline]
pub fn get_host_id() -> Option<String> {
    call(0x000000005F70F5A3, ())
}

/// `GetInstanceId`.
///
/// <https://docs.fivem.net/natives/?_0x9F1C4383>
#[doc(alias("GetInstanceId", "GET_INSTANCE_ID", "0x9F1C4383"))]
#[inline]
pub fn get_instance_id() -> i32 {
    call(0x000000009F1C4383, ())
}

/// `GetInvokingResource`.
///
/// <https://docs.fivem.net/natives/?_0x4D52FE5B>
#[doc(alias("GetInvokingResource", "GET_INVOKING_RESOURCE", "0x4D52FE5B"))]
#[inline]
pub fn get_invoking_resource() -> Option<String> {
    call(0x000000004D52FE5B, ())
}

/// `GetIsHeliEngineRunning`.
///
/// <https://docs.fivem.net/natives/?_0x3EFE38D1>
#[doc(alias("GetIsHeliEngineRunning", "GET_IS_HELI_ENGINE_RUNNING", "0x3EFE38D1"))]
#[inline]
pub fn get_is_heli_engine_running(heli: Vehicle) -> bool {
    call(0x000000003EFE38D1, (heli,))
}

/// `GetIsVehicleEngineRunning`.
///
/// <https://docs.fivem.net/natives/?_0x7DC6D022>
#[doc(alias(
    "GetIsVehicleEngineRunning",
    "GET_IS_VEHICLE_ENGINE_RUNNING",
    "0x7DC6D022"
))]
#[inline]
pub fn get_is_vehicle_engine_running(vehicle: Vehicle) -> bool {
    call(0x000000007DC6D022, (vehicle,))
}

/// `GetIsVehiclePrimaryColourCustom`.
///
/// <https://docs.fivem.net/natives/?_0xD7EC8760>
#[doc(alias(
    "GetIsVehiclePrimaryColourCustom",
    "GET_IS_VEHICLE_PRIMARY_COLOUR_CUSTOM",
    "0xD7EC8760"
))]
#[inline]
pub fn get_is_vehicle_primary_colour_custom(vehicle: Vehicle) -> bool {
    call(0x00000000D7EC8760, (vehicle,))
}

/// `GetIsVehicleSecondaryColourCustom`.
///
/// <https://docs.fivem.net/natives/?_0x288AD228>
#[doc(alias(
    "GetIsVehicleSecondaryColourCustom",
    "GET_IS_VEHICLE_SECONDARY_COLOUR_CUSTOM",
    "0x288AD228"
))]
#[inline]
pub fn get_is_vehicle_secondary_colour_custom(vehicle: Vehicle) -> bool {
    call(0x00000000288AD228, (vehicle,))
}

/// `GetLandingGearState`.
///
/// <https://docs.fivem.net/natives/?_0xA6F02670>
#[doc(alias("GetLandingGearState", "GET_LANDING_GEAR_STATE", "0xA6F02670"))]
#[inline]
pub fn get_landing_gear_state(vehicle: Vehicle) -> i32 {
    call(0x00000000A6F02670, (vehicle,))
}

/// `GetLastPedInVehicleSeat`.
///
/// <https://docs.fivem.net/natives/?_0xF7C6792D>
#[doc(alias(
    "GetLastPedInVehicleSeat",
    "GET_LAST_PED_IN_VEHICLE_SEAT",
    "0xF7C6792D"
))]
#[inline]
pub fn get_last_ped_in_vehicle_seat(vehicle: Vehicle, seat_index: i32) -> Entity {
    call(0x00000000F7C6792D, (vehicle, seat_index))
}

/// `GetMount`.
///
/// <https://docs.fivem.net/natives/?_0xDD31EC4E>
#[doc(alias("GetMount", "GET_MOUNT", "0xDD31EC4E"))]
#[inline]
pub fn get_mount(ped: Ped) -> Ped {
    call(0x00000000DD31EC4E, (ped,))
}

/// `GetNetTypeFromEntity`.
///
/// <https://docs.fivem.net/natives/?_0x23B2A641>
#[doc(alias("GetNetTypeFromEntity", "GET_NET_TYPE_FROM_ENTITY", "0x23B2A641"))]
#[inline]
pub fn get_net_type_from_entity(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x0000000023B2A641, (entity,))
}

/// `GetNumPlayerIdentifiers`.
///
/// <https://docs.fivem.net/natives/?_0xFF7F66AB>
#[doc(alias("GetNumPlayerIdentifiers", "GET_NUM_PLAYER_IDENTIFIERS", "0xFF7F66AB"))]
#[inline]
pub fn get_num_player_identifiers(player_src: impl Into<PlayerId>) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x00000000FF7F66AB, (player_src,))
}

/// `GetNumPlayerIndices`.
///
/// <https://docs.fivem.net/natives/?_0x63D13184>
#[doc(alias("GetNumPlayerIndices", "GET_NUM_PLAYER_INDICES", "0x63D13184"))]
#[inline]
pub fn get_num_player_indices() -> i32 {
    call(0x0000000063D13184, ())
}

/// `GetNumPlayerTokens`.
///
/// <https://docs.fivem.net/natives/?_0x619E4A3D>
#[doc(alias("GetNumPlayerTokens", "GET_NUM_PLAYER_TOKENS", "0x619E4A3D"))]
#[inline]
pub fn get_num_player_tokens(player_src: impl Into<PlayerId>) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x00000000619E4A3D, (player_src,))
}

/// `GetNumResourceMetadata`.
///
/// <https://docs.fivem.net/natives/?_0x776E864>
#[doc(alias("GetNumResourceMetadata", "GET_NUM_RESOURCE_METADATA", "0x776E864"))]
#[inline]
pub fn get_num_resource_metadata(resource_name: &str, metadata_key: &str) -> i32 {
    call(0x000000000776E864, (resource_name, metadata_key))
}

/// `GetNumResources`.
///
/// <https://docs.fivem.net/natives/?_0x863F27B>
#[doc(alias("GetNumResources", "GET_NUM_RESOURCES", "0x863F27B"))]
#[inline]
pub fn get_num_resources() -> i32 {
    call(0x000000000863F27B, ())
}

/// `GetPasswordHash`.
///
/// <https://docs.fivem.net/natives/?_0x23473EA4>
#[doc(alias("GetPasswordHash", "GET_PASSWORD_HASH", "0x23473EA4"))]
#[inline]
pub fn get_password_hash(password: &str) -> Option<String> {
    call(0x0000000023473EA4, (password,))
}

/// `GetPedArmour`.
///
/// <https://docs.fivem.net/natives/?_0x2CE311A7>
#[doc(alias("GetPedArmour", "GET_PED_ARMOUR", "0x2CE311A7"))]
#[inline]
pub fn get_ped_armour(ped: Ped) -> i32 {
    call(0x000000002CE311A7, (ped,))
}

/// `GetPedCauseOfDeath`.
///
/// <https://docs.fivem.net/natives/?_0x63458C27>
#[doc(alias("GetPedCauseOfDeath", "GET_PED_CAUSE_OF_DEATH", "0x63458C27"))]
#[inline]
pub fn get_ped_cause_of_death(ped: Ped) -> Hash {
    call(0x0000000063458C27, (ped,))
}

/// `GetPedDesiredHeading`.
///
/// <https://docs.fivem.net/natives/?_0xC182F76E>
#[doc(alias("GetPedDesiredHeading", "GET_PED_DESIRED_HEADING", "0xC182F76E"))]
#[inline]
pub fn get_ped_desired_heading(ped: Ped) -> f32 {
    call(0x00000000C182F76E, (ped,))
}

/// `GetPedInVehicleSeat`.
///
/// <https://docs.fivem.net/natives/?_0x388FDE9A>
#[doc(alias("GetPedInVehicleSeat", "GET_PED_IN_VEHICLE_SEAT", "0x388FDE9A"))]
#[inline]
pub fn get_ped_in_vehicle_seat(vehicle: Vehicle, seat_index: i32) -> Entity {
    call(0x00000000388FDE9A, (vehicle, seat_index))
}

/// `GetPedMaxHealth`.
///
/// <https://docs.fivem.net/natives/?_0xA45B6C8D>
#[doc(alias("GetPedMaxHealth", "GET_PED_MAX_HEALTH", "0xA45B6C8D"))]
#[inline]
pub fn get_ped_max_health(ped: Ped) -> i32 {
    call(0x00000000A45B6C8D, (ped,))
}

/// `GetPedRelationshipGroupHash`.
///
/// <https://docs.fivem.net/natives/?_0x354F283C>
#[doc(alias(
    "GetPedRelationshipGroupHash",
    "GET_PED_RELATIONSHIP_GROUP_HASH",
    "0x354F283C"
))]
#[inline]
pub fn get_ped_relationship_group_hash(ped: Ped) -> Hash {
    call(0x00000000354F283C, (ped,))
}

/// `GetPedScriptTaskCommand`.
///
/// <https://docs.fivem.net/natives/?_0x84FE084>
#[doc(alias("GetPedScriptTaskCommand", "GET_PED_SCRIPT_TASK_COMMAND", "0x84FE084"))]
#[inline]
pub fn get_ped_script_task_command(ped: Ped) -> Hash {
    call(0x00000000084FE084, (ped,))
}

/// `GetPedScriptTaskStage`.
///
/// <https://docs.fivem.net/natives/?_0x44B0E5E2>
#[doc(alias("GetPedScriptTaskStage", "GET_PED_SCRIPT_TASK_STAGE", "0x44B0E5E2"))]
#[inline]
pub fn get_ped_script_task_stage(ped: Ped) -> i32 {
    call(0x0000000044B0E5E2, (ped,))
}

/// `GetPedSourceOfDamage`.
///
/// <https://docs.fivem.net/natives/?_0x535DB43F>
#[doc(alias("GetPedSourceOfDamage", "GET_PED_SOURCE_OF_DAMAGE", "0x535DB43F"))]
#[inline]
pub fn get_ped_source_of_damage(ped: Ped) -> Entity {
    call(0x00000000535DB43F, (ped,))
}

/// `GetPedSourceOfDeath`.
///
/// <https://docs.fivem.net/natives/?_0x84ADF9EB>
#[doc(alias("GetPedSourceOfDeath", "GET_PED_SOURCE_OF_DEATH", "0x84ADF9EB"))]
#[inline]
pub fn get_ped_source_of_death(ped: Ped) -> Entity {
    call(0x0000000084ADF9EB, (ped,))
}

/// `GetPedSpecificTaskType`.
///
/// <https://docs.fivem.net/natives/?_0x7F4563D3>
#[doc(alias("GetPedSpecificTaskType", "GET_PED_SPECIFIC_TASK_TYPE", "0x7F4563D3"))]
#[inline]
pub fn get_ped_specific_task_type(ped: Ped, index: i32) -> i32 {
    call(0x000000007F4563D3, (ped, index))
}

/// `GetPedStealthMovement`.
///
/// <https://docs.fivem.net/natives/?_0x40321B83>
#[doc(alias("GetPedStealthMovement", "GET_PED_STEALTH_MOVEMENT", "0x40321B83"))]
#[inline]
pub fn get_ped_stealth_movement(ped: Ped) -> bool {
    call(0x0000000040321B83, (ped,))
}

/// `GetPlayerCameraRotation`.
///
/// <https://docs.fivem.net/natives/?_0x433C765D>
#[doc(alias("GetPlayerCameraRotation", "GET_PLAYER_CAMERA_ROTATION", "0x433C765D"))]
#[inline]
pub fn get_player_camera_rotation(player_src: impl Into<PlayerId>) -> Vector3 {
    let player_src: PlayerId = player_src.into();
    call(0x00000000433C765D, (player_src,))
}

/// `GetPlayerEndpoint`.
///
/// <https://docs.fivem.net/natives/?_0xFEE404F9>
#[doc(alias("GetPlayerEndpoint", "GET_PLAYER_ENDPOINT", "0xFEE404F9"))]
#[inline]
pub fn get_player_endpoint(player_src: impl Into<PlayerId>) -> Option<String> {
    let player_src: PlayerId = player_src.into();
    call(0x00000000FEE404F9, (player_src,))
}

/// `GetPlayerFakeWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0x98D244>
#[doc(alias("GetPlayerFakeWantedLevel", "GET_PLAYER_FAKE_WANTED_LEVEL", "0x98D244"))]
#[inline]
pub fn get_player_fake_wanted_level(player_src: impl Into<PlayerId>) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x000000000098D244, (player_src,))
}

/// `GetPlayerFocusPos`.
///
/// <https://docs.fivem.net/natives/?_0x586F80FF>
#[doc(alias("GetPlayerFocusPos", "GET_PLAYER_FOCUS_POS", "0x586F80FF"))]
#[inline]
pub fn get_player_focus_pos(player_src: impl Into<PlayerId>) -> Vector3 {
    let player_src: PlayerId = player_src.into();
    call(0x00000000586F80FF, (player_src,))
}

/// `GetPlayerFromIndex`.
///
/// <https://docs.fivem.net/natives/?_0xC8A9CE08>
#[doc(alias("GetPlayerFromIndex", "GET_PLAYER_FROM_INDEX", "0xC8A9CE08"))]
#[inline]
pub fn get_player_from_index(index: i32) -> Option<String> {
    call(0x00000000C8A9CE08, (index,))
}

/// `GetPlayerFromStateBagName`.
///
/// <https://docs.fivem.net/natives/?_0xA56135E0>
#[doc(alias(
    "GetPlayerFromStateBagName",
    "GET_PLAYER_FROM_STATE_BAG_NAME",
    "0xA56135E0"
))]
#[inline]
pub fn get_player_from_state_bag_name(bag_name: &str) -> i32 {
    call(0x00000000A56135E0, (bag_name,))
}

/// `GetPlayerGuid`.
///
/// <https://docs.fivem.net/natives/?_0xE52D9680>
#[doc(alias("GetPlayerGuid", "GET_PLAYER_GUID", "0xE52D9680"))]
#[inline]
pub fn get_player_guid(player_src: impl Into<PlayerId>) -> Option<String> {
    let player_src: PlayerId = player_src.into();
    call(0x00000000E52D9680, (player_src,))
}

/// `GetPlayerIdentifier`.
///
/// <https://docs.fivem.net/natives/?_0x7302DBCF>
#[doc(alias("GetPlayerIdentifier", "GET_PLAYER_IDENTIFIER", "0x7302DBCF"))]
#[inline]
pub fn get_player_identifier(
    player_src: impl Into<PlayerId>,
    identifer_index: i32,
) -> Option<String> {
    let player_src: PlayerId = player_src.into();
    call(0x000000007302DBCF, (player_src, identifer_index))
}

/// `GetPlayerIdentifierByType`.
///
/// <https://docs.fivem.net/natives/?_0xA61C8FC6>
#[doc(alias(
    "GetPlayerIdentifierByType",
    "GET_PLAYER_IDENTIFIER_BY_TYPE",
    "0xA61C8FC6"
))]
#[inline]
pub fn get_player_identifier_by_type(
    player_src: impl Into<PlayerId>,
    identifier_type: &str,
) -> Option<String> {
    let player_src: PlayerId = player_src.into();
    call(0x00000000A61C8FC6, (player_src, identifier_type))
}

/// `GetPlayerInvincible`.
///
/// <https://docs.fivem.net/natives/?_0x680C90EE>
#[doc(alias("GetPlayerInvincible", "GET_PLAYER_INVINCIBLE", "0x680C90EE"))]
#[inline]
pub fn get_player_invincible(player_src: impl Into<PlayerId>) -> bool {
    let player_src: PlayerId = player_src.into();
    call(0x00000000680C90EE, (player_src,))
}

/// `GetPlayerLastMsg`.
///
/// <https://docs.fivem.net/natives/?_0x427E8E6A>
#[doc(alias("GetPlayerLastMsg", "GET_PLAYER_LAST_MSG", "0x427E8E6A"))]
#[inline]
pub fn get_player_last_msg(player_src: impl Into<PlayerId>) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x00000000427E8E6A, (player_src,))
}

/// `GetPlayerMaxArmour`.
///
/// <https://docs.fivem.net/natives/?_0x2A50657>
#[doc(alias("GetPlayerMaxArmour", "GET_PLAYER_MAX_ARMOUR", "0x2A50657"))]
#[inline]
pub fn get_player_max_armour(player_src: impl Into<PlayerId>) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x0000000002A50657, (player_src,))
}

/// `GetPlayerMaxHealth`.
///
/// <https://docs.fivem.net/natives/?_0x8154E470>
#[doc(alias("GetPlayerMaxHealth", "GET_PLAYER_MAX_HEALTH", "0x8154E470"))]
#[inline]
pub fn get_player_max_health(player_src: impl Into<PlayerId>) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x000000008154E470, (player_src,))
}

/// `GetPlayerMeleeWeaponDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0x8689A825>
#[doc(alias(
    "GetPlayerMeleeWeaponDamageModifier",
    "GET_PLAYER_MELEE_WEAPON_DAMAGE_MODIFIER",
    "0x8689A825"
))]
#[inline]
pub fn get_player_melee_weapon_damage_modifier(player_id: impl Into<PlayerId>) -> f32 {
    let player_id: PlayerId = player_id.into();
    call(0x000000008689A825, (player_id,))
}

/// `GetPlayerName`.
///
/// <https://docs.fivem.net/natives/?_0x406B4B20>
#[doc(alias("GetPlayerName", "GET_PLAYER_NAME", "0x406B4B20"))]
#[inline]
pub fn get_player_name(player_src: impl Into<PlayerId>) -> Option<String> {
    let player_src: PlayerId = player_src.into();
    call(0x00000000406B4B20, (player_src,))
}

/// `GetPlayerPed`.
///
/// <https://docs.fivem.net/natives/?_0x6E31E993>
#[doc(alias("GetPlayerPed", "GET_PLAYER_PED", "0x6E31E993"))]
#[inline]
pub fn get_player_ped(player_src: impl Into<PlayerId>) -> Entity {
    let player_src: PlayerId = player_src.into();
    call(0x000000006E31E993, (player_src,))
}

/// `GetPlayerPeerStatistics`.
///
/// <https://docs.fivem.net/natives/?_0x9A928294>
#[doc(alias("GetPlayerPeerStatistics", "GET_PLAYER_PEER_STATISTICS", "0x9A928294"))]
#[inline]
pub fn get_player_peer_statistics(player_src: impl Into<PlayerId>, peer_statistic: i32) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x000000009A928294, (player_src, peer_statistic))
}

/// `GetPlayerPing`.
///
/// <https://docs.fivem.net/natives/?_0xFF1290D4>
#[doc(alias("GetPlayerPing", "GET_PLAYER_PING", "0xFF1290D4"))]
#[inline]
pub fn get_player_ping(player_src: impl Into<PlayerId>) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x00000000FF1290D4, (player_src,))
}

/// `GetPlayerRoutingBucket`.
///
/// <https://docs.fivem.net/natives/?_0x52441C34>
#[doc(alias("GetPlayerRoutingBucket", "GET_PLAYER_ROUTING_BUCKET", "0x52441C34"))]
#[inline]
pub fn get_player_routing_bucket(player_src: impl Into<PlayerId>) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x0000000052441C34, (player_src,))
}

/// `GetPlayerTeam`.
///
/// <https://docs.fivem.net/natives/?_0x9873E404>
#[doc(alias("GetPlayerTeam", "GET_PLAYER_TEAM", "0x9873E404"))]
#[inline]
pub fn get_player_team(player_src: impl Into<PlayerId>) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x000000009873E404, (player_src,))
}

/// `GetPlayerTimeInPursuit`.
///
/// <https://docs.fivem.net/natives/?_0x7ADE63E1>
#[doc(alias("GetPlayerTimeInPursuit", "GET_PLAYER_TIME_IN_PURSUIT", "0x7ADE63E1"))]
#[inline]
pub fn get_player_time_in_pursuit(player_src: impl Into<PlayerId>, last_pursuit: bool) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x000000007ADE63E1, (player_src, last_pursuit))
}

/// `GetPlayerTimeOnline`.
///
/// <https://docs.fivem.net/natives/?_0x67D2E605>
#[doc(alias("GetPlayerTimeOnline", "GET_PLAYER_TIME_ONLINE", "0x67D2E605"))]
#[inline]
pub fn get_player_time_online(player_src: impl Into<PlayerId>) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x0000000067D2E605, (player_src,))
}

/// `GetPlayerToken`.
///
/// <https://docs.fivem.net/natives/?_0x54C06897>
#[doc(alias("GetPlayerToken", "GET_PLAYER_TOKEN", "0x54C06897"))]
#[inline]
pub fn get_player_token(player_src: impl Into<PlayerId>, index: i32) -> Option<String> {
    let player_src: PlayerId = player_src.into();
    call(0x0000000054C06897, (player_src, index))
}

/// `GetPlayerWantedCentrePosition`.
///
/// <https://docs.fivem.net/natives/?_0x821F2D2C>
#[doc(alias(
    "GetPlayerWantedCentrePosition",
    "GET_PLAYER_WANTED_CENTRE_POSITION",
    "0x821F2D2C"
))]
#[inline]
pub fn get_player_wanted_centre_position(player_src: impl Into<PlayerId>) -> Vector3 {
    let player_src: PlayerId = player_src.into();
    call(0x00000000821F2D2C, (player_src,))
}

/// `GetPlayerWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0xBDCDD163>
#[doc(alias("GetPlayerWantedLevel", "GET_PLAYER_WANTED_LEVEL", "0xBDCDD163"))]
#[inline]
pub fn get_player_wanted_level(player_src: impl Into<PlayerId>) -> i32 {
    let player_src: PlayerId = player_src.into();
    call(0x00000000BDCDD163, (player_src,))
}

/// `GetPlayerWeaponDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0x2A3D7CDA>
#[doc(alias(
    "GetPlayerWeaponDamageModifier",
    "GET_PLAYER_WEAPON_DAMAGE_MODIFIER",
    "0x2A3D7CDA"
))]
#[inline]
pub fn get_player_weapon_damage_modifier(player_id: impl Into<PlayerId>) -> f32 {
    let player_id: PlayerId = player_id.into();
    call(0x000000002A3D7CDA, (player_id,))
}

/// `GetPlayerWeaponDefenseModifier`.
///
/// <https://docs.fivem.net/natives/?_0xF1543251>
#[doc(alias(
    "GetPlayerWeaponDefenseModifier",
    "GET_PLAYER_WEAPON_DEFENSE_MODIFIER",
    "0xF1543251"
))]
#[inline]
pub fn get_player_weapon_defense_modifier(player_id: impl Into<PlayerId>) -> f32 {
    let player_id: PlayerId = player_id.into();
    call(0x00000000F1543251, (player_id,))
}

/// `GetPlayerWeaponDefenseModifier_2`.
///
/// <https://docs.fivem.net/natives/?_0x986B65FF>
#[doc(alias(
    "GetPlayerWeaponDefenseModifier_2",
    "GET_PLAYER_WEAPON_DEFENSE_MODIFIER_2",
    "0x986B65FF"
))]
#[inline]
pub fn get_player_weapon_defense_modifier_2(player_id: impl Into<PlayerId>) -> f32 {
    let player_id: PlayerId = player_id.into();
    call(0x00000000986B65FF, (player_id,))
}

/// `GetRegisteredCommands`.
///
/// <https://docs.fivem.net/natives/?_0xD4BEF069>
#[doc(alias("GetRegisteredCommands", "GET_REGISTERED_COMMANDS", "0xD4BEF069"))]
#[inline]
pub fn get_registered_commands<T: DeserializeOwned>() -> Option<T> {
    let result: Option<Packed<T>> = call(0x00000000D4BEF069, ());
    result.map(|Packed(value)| value)
}

/// `GetResourceByFindIndex`.
///
/// <https://docs.fivem.net/natives/?_0x387246B7>
#[doc(alias("GetResourceByFindIndex", "GET_RESOURCE_BY_FIND_INDEX", "0x387246B7"))]
#[inline]
pub fn get_resource_by_find_index(find_index: i32) -> Option<String> {
    call(0x00000000387246B7, (find_index,))
}

/// `GetResourceCommands`.
///
/// <https://docs.fivem.net/natives/?_0x97628584>
#[doc(alias("GetResourceCommands", "GET_RESOURCE_COMMANDS", "0x97628584"))]
#[inline]
pub fn get_resource_commands<T: DeserializeOwned>(resource: &str) -> Option<T> {
    let result: Option<Packed<T>> = call(0x0000000097628584, (resource,));
    result.map(|Packed(value)| value)
}

/// `GetResourceKvpFloat`.
///
/// <https://docs.fivem.net/natives/?_0x35BDCEEA>
#[doc(alias("GetResourceKvpFloat", "GET_RESOURCE_KVP_FLOAT", "0x35BDCEEA"))]
#[inline]
pub fn get_resource_kvp_float(key: &str) -> f32 {
    call(0x0000000035BDCEEA, (key,))
}

/// `GetResourceKvpInt`.
///
/// <https://docs.fivem.net/natives/?_0x557B586A>
#[doc(alias("GetResourceKvpInt", "GET_RESOURCE_KVP_INT", "0x557B586A"))]
#[inline]
pub fn get_resource_kvp_int(key: &str) -> i32 {
    call(0x00000000557B586A, (key,))
}

/// `GetResourceKvpString`.
///
/// <https://docs.fivem.net/natives/?_0x5240DA5A>
#[doc(alias("GetResourceKvpString", "GET_RESOURCE_KVP_STRING", "0x5240DA5A"))]
#[inline]
pub fn get_resource_kvp_string(key: &str) -> Option<String> {
    call(0x000000005240DA5A, (key,))
}

/// `GetResourceMetadata`.
///
/// <https://docs.fivem.net/natives/?_0x964BAB1D>
#[doc(alias("GetResourceMetadata", "GET_RESOURCE_METADATA", "0x964BAB1D"))]
#[inline]
pub fn get_resource_metadata(
    resource_name: &str,
    metadata_key: &str,
    index: i32,
) -> Option<String> {
    call(0x00000000964BAB1D, (resource_name, metadata_key, index))
}

/// `GetResourcePath`.
///
/// <https://docs.fivem.net/natives/?_0x61DCF017>
#[doc(alias("GetResourcePath", "GET_RESOURCE_PATH", "0x61DCF017"))]
#[inline]
pub fn get_resource_path(resource_name: &str) -> Option<String> {
    call(0x0000000061DCF017, (resource_name,))
}

/// `GetResourceState`.
///
/// <https://docs.fivem.net/natives/?_0x4039B485>
#[doc(alias("GetResourceState", "GET_RESOURCE_STATE", "0x4039B485"))]
#[inline]
pub fn get_resource_state(resource_name: &str) -> Option<String> {
    call(0x000000004039B485, (resource_name,))
}

/// `GetSeatPedIsUsing`.
///
/// <https://docs.fivem.net/natives/?_0x57B78C17>
#[doc(alias("GetSeatPedIsUsing", "GET_SEAT_PED_IS_USING", "0x57B78C17"))]
#[inline]
pub fn get_seat_ped_is_using(ped: Ped) -> i32 {
    call(0x0000000057B78C17, (ped,))
}

/// `GetSelectedPedWeapon`.
///
/// <https://docs.fivem.net/natives/?_0xD240123E>
#[doc(alias("GetSelectedPedWeapon", "GET_SELECTED_PED_WEAPON", "0xD240123E"))]
#[inline]
pub fn get_selected_ped_weapon(ped: Ped) -> Hash {
    call(0x00000000D240123E, (ped,))
}

/// `GetStateBagKeys`.
///
/// <https://docs.fivem.net/natives/?_0x78D864C7>
#[doc(alias("GetStateBagKeys", "GET_STATE_BAG_KEYS", "0x78D864C7"))]
#[inline]
pub fn get_state_bag_keys<T: DeserializeOwned>(bag_name: &str) -> Option<T> {
    let result: Option<Packed<T>> = call(0x0000000078D864C7, (bag_name,));
    result.map(|Packed(value)| value)
}

/// `GetStateBagValue`.
///
/// <https://docs.fivem.net/natives/?_0x637F4C75>
#[doc(alias("GetStateBagValue", "GET_STATE_BAG_VALUE", "0x637F4C75"))]
#[inline]
pub fn get_state_bag_value<T: DeserializeOwned>(bag_name: &str, key: &str) -> Option<T> {
    let result: Option<Packed<T>> = call(0x00000000637F4C75, (bag_name, key));
    result.map(|Packed(value)| value)
}

/// `GetThrusterSideRcsThrottle`.
///
/// <https://docs.fivem.net/natives/?_0x1C939E87>
#[doc(alias(
    "GetThrusterSideRcsThrottle",
    "GET_THRUSTER_SIDE_RCS_THROTTLE",
    "0x1C939E87"
))]
#[inline]
pub fn get_thruster_side_rcs_throttle(jetpack: Vehicle) -> f32 {
    call(0x000000001C939E87, (jetpack,))
}

/// `GetThrusterThrottle`.
///
/// <https://docs.fivem.net/natives/?_0x94E24C96>
#[doc(alias("GetThrusterThrottle", "GET_THRUSTER_THROTTLE", "0x94E24C96"))]
#[inline]
pub fn get_thruster_throttle(jetpack: Vehicle) -> f32 {
    call(0x0000000094E24C96, (jetpack,))
}

/// `GetTrainBackwardCarriage`.
///
/// <https://docs.fivem.net/natives/?_0x456E34A>
#[doc(alias("GetTrainBackwardCarriage", "GET_TRAIN_BACKWARD_CARRIAGE", "0x456E34A"))]
#[inline]
pub fn get_train_backward_carriage(train: Vehicle) -> i32 {
    call(0x000000000456E34A, (train,))
}

/// `GetTrainCarriageEngine`.
///
/// <https://docs.fivem.net/natives/?_0x95070FA>
#[doc(alias("GetTrainCarriageEngine", "GET_TRAIN_CARRIAGE_ENGINE", "0x95070FA"))]
#[inline]
pub fn get_train_carriage_engine(train: Vehicle) -> i32 {
    call(0x00000000095070FA, (train,))
}

/// `GetTrainCarriageIndex`.
///
/// <https://docs.fivem.net/natives/?_0x4B8285CF>
#[doc(alias("GetTrainCarriageIndex", "GET_TRAIN_CARRIAGE_INDEX", "0x4B8285CF"))]
#[inline]
pub fn get_train_carriage_index(train: Vehicle) -> i32 {
    call(0x000000004B8285CF, (train,))
}

/// `GetTrainCruiseSpeed`.
///
/// <https://docs.fivem.net/natives/?_0xA4921EF5>
#[doc(alias("GetTrainCruiseSpeed", "GET_TRAIN_CRUISE_SPEED", "0xA4921EF5"))]
#[inline]
pub fn get_train_cruise_speed(train: Vehicle) -> f32 {
    call(0x00000000A4921EF5, (train,))
}

/// `GetTrainDirection`.
///
/// <https://docs.fivem.net/natives/?_0x8DAF79B6>
#[doc(alias("GetTrainDirection", "GET_TRAIN_DIRECTION", "0x8DAF79B6"))]
#[inline]
pub fn get_train_direction(train: Vehicle) -> bool {
    call(0x000000008DAF79B6, (train,))
}

/// `GetTrainForwardCarriage`.
///
/// <https://docs.fivem.net/natives/?_0x24DC88D9>
#[doc(alias("GetTrainForwardCarriage", "GET_TRAIN_FORWARD_CARRIAGE", "0x24DC88D9"))]
#[inline]
pub fn get_train_forward_carriage(train: Vehicle) -> i32 {
    call(0x0000000024DC88D9, (train,))
}

/// `GetTrainState`.
///
/// <https://docs.fivem.net/natives/?_0x81B50033>
#[doc(alias("GetTrainState", "GET_TRAIN_STATE", "0x81B50033"))]
#[inline]
pub fn get_train_state(train: Vehicle) -> i32 {
    call(0x0000000081B50033, (train,))
}

/// `GetTrainTrackIndex`.
///
/// <https://docs.fivem.net/natives/?_0x9AA339D>
#[doc(alias("GetTrainTrackIndex", "GET_TRAIN_TRACK_INDEX", "0x9AA339D"))]
#[inline]
pub fn get_train_track_index(train: Vehicle) -> i32 {
    call(0x0000000009AA339D, (train,))
}

/// `GetVehicleBodyHealth`.
///
/// <https://docs.fivem.net/natives/?_0x2B2FCC28>
#[doc(alias("GetVehicleBodyHealth", "GET_VEHICLE_BODY_HEALTH", "0x2B2FCC28"))]
#[inline]
pub fn get_vehicle_body_health(vehicle: Vehicle) -> f32 {
    call(0x000000002B2FCC28, (vehicle,))
}

/// `GetVehicleColours`.
///
/// The values: `color_primary`, `color_secondary`.
///
/// <https://docs.fivem.net/natives/?_0x40D82D88>
#[doc(alias("GetVehicleColours", "GET_VEHICLE_COLOURS", "0x40D82D88"))]
#[inline]
pub fn get_vehicle_colours(vehicle: Vehicle) -> (i32, i32) {
    let mut color_primary = Out::<i32>::default();
    let mut color_secondary = Out::<i32>::default();
    call::<()>(
        0x0000000040D82D88,
        (vehicle, &mut color_primary, &mut color_secondary),
    );
    (color_primary.get(), color_secondary.get())
}

/// `GetVehicleCustomPrimaryColour`.
///
/// The values: `r`, `g`, `b`.
///
/// <https://docs.fivem.net/natives/?_0x1C2B9FEF>
#[doc(alias(
    "GetVehicleCustomPrimaryColour",
    "GET_VEHICLE_CUSTOM_PRIMARY_COLOUR",
    "0x1C2B9FEF"
))]
#[inline]
pub fn get_vehicle_custom_primary_colour(vehicle: Vehicle) -> (i32, i32, i32) {
    let mut r = Out::<i32>::default();
    let mut g = Out::<i32>::default();
    let mut b = Out::<i32>::default();
    call::<()>(0x000000001C2B9FEF, (vehicle, &mut r, &mut g, &mut b));
    (r.get(), g.get(), b.get())
}

/// `GetVehicleCustomSecondaryColour`.
///
/// The values: `r`, `g`, `b`.
///
/// <https://docs.fivem.net/natives/?_0x3FF247A2>
#[doc(alias(
    "GetVehicleCustomSecondaryColour",
    "GET_VEHICLE_CUSTOM_SECONDARY_COLOUR",
    "0x3FF247A2"
))]
#[inline]
pub fn get_vehicle_custom_secondary_colour(vehicle: Vehicle) -> (i32, i32, i32) {
    let mut r = Out::<i32>::default();
    let mut g = Out::<i32>::default();
    let mut b = Out::<i32>::default();
    call::<()>(0x000000003FF247A2, (vehicle, &mut r, &mut g, &mut b));
    (r.get(), g.get(), b.get())
}

/// `GetVehicleDashboardColour`.
///
/// <https://docs.fivem.net/natives/?_0xA0DBD08D>
#[doc(alias(
    "GetVehicleDashboardColour",
    "GET_VEHICLE_DASHBOARD_COLOUR",
    "0xA0DBD08D"
))]
#[inline]
pub fn get_vehicle_dashboard_colour(vehicle: Vehicle) -> i32 {
    let mut color = Out::<i32>::default();
    call::<()>(0x00000000A0DBD08D, (vehicle, &mut color));
    color.get()
}

/// `GetVehicleDirtLevel`.
///
/// <https://docs.fivem.net/natives/?_0xFD15C065>
#[doc(alias("GetVehicleDirtLevel", "GET_VEHICLE_DIRT_LEVEL", "0xFD15C065"))]
#[inline]
pub fn get_vehicle_dirt_level(vehicle: Vehicle) -> f32 {
    call(0x00000000FD15C065, (vehicle,))
}

/// `GetVehicleDoorLockStatus`.
///
/// <https://docs.fivem.net/natives/?_0xD72CEF2>
#[doc(alias(
    "GetVehicleDoorLockStatus",
    "GET_VEHICLE_DOOR_LOCK_STATUS",
    "0xD72CEF2"
))]
#[inline]
pub fn get_vehicle_door_lock_status(vehicle: Vehicle) -> i32 {
    call(0x000000000D72CEF2, (vehicle,))
}

/// `GetVehicleDoorStatus`.
///
/// <https://docs.fivem.net/natives/?_0x6E35C49C>
#[doc(alias("GetVehicleDoorStatus", "GET_VEHICLE_DOOR_STATUS", "0x6E35C49C"))]
#[inline]
pub fn get_vehicle_door_status(vehicle: Vehicle, door_index: i32) -> i32 {
    call(0x000000006E35C49C, (vehicle, door_index))
}

/// `GetVehicleDoorsLockedForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x1DC50247>
#[doc(alias(
    "GetVehicleDoorsLockedForPlayer",
    "GET_VEHICLE_DOORS_LOCKED_FOR_PLAYER",
    "0x1DC50247"
))]
#[inline]
pub fn get_vehicle_doors_locked_for_player(vehicle: Vehicle) -> i32 {
    call(0x000000001DC50247, (vehicle,))
}

/// `GetVehicleEngineHealth`.
///
/// <https://docs.fivem.net/natives/?_0x8880038A>
#[doc(alias("GetVehicleEngineHealth", "GET_VEHICLE_ENGINE_HEALTH", "0x8880038A"))]
#[inline]
pub fn get_vehicle_engine_health(vehicle: Vehicle) -> f32 {
    call(0x000000008880038A, (vehicle,))
}

/// `GetVehicleExtraColours`.
///
/// The values: `pearlescent_color`, `wheel_color`.
///
/// <https://docs.fivem.net/natives/?_0x80E4659B>
#[doc(alias("GetVehicleExtraColours", "GET_VEHICLE_EXTRA_COLOURS", "0x80E4659B"))]
#[inline]
pub fn get_vehicle_extra_colours(vehicle: Vehicle) -> (i32, i32) {
    let mut pearlescent_color = Out::<i32>::default();
    let mut wheel_color = Out::<i32>::default();
    call::<()>(
        0x0000000080E4659B,
        (vehicle, &mut pearlescent_color, &mut wheel_color),
    );
    (pearlescent_color.get(), wheel_color.get())
}

/// `GetVehicleFlightNozzlePosition`.
///
/// <https://docs.fivem.net/natives/?_0xAD40AD55>
#[doc(alias(
    "GetVehicleFlightNozzlePosition",
    "GET_VEHICLE_FLIGHT_NOZZLE_POSITION",
    "0xAD40AD55"
))]
#[inline]
pub fn get_vehicle_flight_nozzle_position(vehicle: Vehicle) -> f32 {
    call(0x00000000AD40AD55, (vehicle,))
}

/// `GetVehicleHandbrake`.
///
/// <https://docs.fivem.net/natives/?_0x483B013C>
#[doc(alias("GetVehicleHandbrake", "GET_VEHICLE_HANDBRAKE", "0x483B013C"))]
#[inline]
pub fn get_vehicle_handbrake(vehicle: Vehicle) -> bool {
    call(0x00000000483B013C, (vehicle,))
}

/// `GetVehicleHeadlightsColour`.
///
/// <https://docs.fivem.net/natives/?_0xD7147656>
#[doc(alias(
    "GetVehicleHeadlightsColour",
    "GET_VEHICLE_HEADLIGHTS_COLOUR",
    "0xD7147656"
))]
#[inline]
pub fn get_vehicle_headlights_colour(vehicle: Vehicle) -> i32 {
    call(0x00000000D7147656, (vehicle,))
}

/// `GetVehicleHomingLockonState`.
///
/// <https://docs.fivem.net/natives/?_0xFBDE9FD8>
#[doc(alias(
    "GetVehicleHomingLockonState",
    "GET_VEHICLE_HOMING_LOCKON_STATE",
    "0xFBDE9FD8"
))]
#[inline]
pub fn get_vehicle_homing_lockon_state(vehicle: Vehicle) -> i32 {
    call(0x00000000FBDE9FD8, (vehicle,))
}

/// `GetVehicleHornType`.
///
/// <https://docs.fivem.net/natives/?_0xDEA49773>
#[doc(alias("GetVehicleHornType", "GET_VEHICLE_HORN_TYPE", "0xDEA49773"))]
#[inline]
pub fn get_vehicle_horn_type(vehicle: Vehicle) -> Hash {
    call(0x00000000DEA49773, (vehicle,))
}

/// `GetVehicleInteriorColour`.
///
/// <https://docs.fivem.net/natives/?_0xCCFF3B6E>
#[doc(alias(
    "GetVehicleInteriorColour",
    "GET_VEHICLE_INTERIOR_COLOUR",
    "0xCCFF3B6E"
))]
#[inline]
pub fn get_vehicle_interior_colour(vehicle: Vehicle) -> i32 {
    let mut color = Out::<i32>::default();
    call::<()>(0x00000000CCFF3B6E, (vehicle, &mut color));
    color.get()
}

/// `GetVehicleLightsState`.
///
/// The values: `lights_on`, `highbeams_on`.
///
/// <https://docs.fivem.net/natives/?_0x7C278621>
#[doc(alias("GetVehicleLightsState", "GET_VEHICLE_LIGHTS_STATE", "0x7C278621"))]
#[inline]
pub fn get_vehicle_lights_state(vehicle: Vehicle) -> Option<(bool, bool)> {
    let mut lights_on = Out::<bool>::default();
    let mut highbeams_on = Out::<bool>::default();
    let result: bool = call(
        0x000000007C278621,
        (vehicle, &mut lights_on, &mut highbeams_on),
    );
    result.then(|| (lights_on.get(), highbeams_on.get()))
}

/// `GetVehicleLivery`.
///
/// <https://docs.fivem.net/natives/?_0xEC82A51D>
#[doc(alias("GetVehicleLivery", "GET_VEHICLE_LIVERY", "0xEC82A51D"))]
#[inline]
pub fn get_vehicle_livery(vehicle: Vehicle) -> i32 {
    call(0x00000000EC82A51D, (vehicle,))
}

/// `GetVehicleLockOnTarget`.
///
/// <https://docs.fivem.net/natives/?_0x4A557117>
#[doc(alias("GetVehicleLockOnTarget", "GET_VEHICLE_LOCK_ON_TARGET", "0x4A557117"))]
#[inline]
pub fn get_vehicle_lock_on_target(vehicle: Vehicle) -> Vehicle {
    call(0x000000004A557117, (vehicle,))
}

/// `GetVehicleNeonColour`.
///
/// The values: `red`, `green`, `blue`.
///
/// <https://docs.fivem.net/natives/?_0xD9319DCB>
#[doc(alias("GetVehicleNeonColour", "GET_VEHICLE_NEON_COLOUR", "0xD9319DCB"))]
#[inline]
pub fn get_vehicle_neon_colour(vehicle: Vehicle) -> (i32, i32, i32) {
    let mut red = Out::<i32>::default();
    let mut green = Out::<i32>::default();
    let mut blue = Out::<i32>::default();
    call::<()>(
        0x00000000D9319DCB,
        (vehicle, &mut red, &mut green, &mut blue),
    );
    (red.get(), green.get(), blue.get())
}

/// `GetVehicleNeonEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x684BDBF2>
#[doc(alias("GetVehicleNeonEnabled", "GET_VEHICLE_NEON_ENABLED", "0x684BDBF2"))]
#[inline]
pub fn get_vehicle_neon_enabled(vehicle: Vehicle, neon_index: i32) -> bool {
    call(0x00000000684BDBF2, (vehicle, neon_index))
}

/// `GetVehicleNumberPlateText`.
///
/// <https://docs.fivem.net/natives/?_0xE8522D58>
#[doc(alias(
    "GetVehicleNumberPlateText",
    "GET_VEHICLE_NUMBER_PLATE_TEXT",
    "0xE8522D58"
))]
#[inline]
pub fn get_vehicle_number_plate_text(vehicle: Vehicle) -> Option<String> {
    call(0x00000000E8522D58, (vehicle,))
}

/// `GetVehicleNumberPlateTextIndex`.
///
/// <https://docs.fivem.net/natives/?_0x499747B6>
#[doc(alias(
    "GetVehicleNumberPlateTextIndex",
    "GET_VEHICLE_NUMBER_PLATE_TEXT_INDEX",
    "0x499747B6"
))]
#[inline]
pub fn get_vehicle_number_plate_text_index(vehicle: Vehicle) -> i32 {
    call(0x00000000499747B6, (vehicle,))
}

/// `GetVehiclePedIsIn`.
///
/// <https://docs.fivem.net/natives/?_0xAFE92319>
#[doc(alias("GetVehiclePedIsIn", "GET_VEHICLE_PED_IS_IN", "0xAFE92319"))]
#[inline]
pub fn get_vehicle_ped_is_in(ped: Ped, last_vehicle: bool) -> Vehicle {
    call(0x00000000AFE92319, (ped, last_vehicle))
}

/// `GetVehiclePetrolTankHealth`.
///
/// <https://docs.fivem.net/natives/?_0xE41595CE>
#[doc(alias(
    "GetVehiclePetrolTankHealth",
    "GET_VEHICLE_PETROL_TANK_HEALTH",
    "0xE41595CE"
))]
#[inline]
pub fn get_vehicle_petrol_tank_health(vehicle: Vehicle) -> f32 {
    call(0x00000000E41595CE, (vehicle,))
}

/// `GetVehicleRadioStationIndex`.
///
/// <https://docs.fivem.net/natives/?_0x57037960>
#[doc(alias(
    "GetVehicleRadioStationIndex",
    "GET_VEHICLE_RADIO_STATION_INDEX",
    "0x57037960"
))]
#[inline]
pub fn get_vehicle_radio_station_index(vehicle: Vehicle) -> i32 {
    call(0x0000000057037960, (vehicle,))
}

/// `GetVehicleRoofLivery`.
///
/// <https://docs.fivem.net/natives/?_0x872CF42>
#[doc(alias("GetVehicleRoofLivery", "GET_VEHICLE_ROOF_LIVERY", "0x872CF42"))]
#[inline]
pub fn get_vehicle_roof_livery(vehicle: Vehicle) -> i32 {
    call(0x000000000872CF42, (vehicle,))
}

/// `GetVehicleSteeringAngle`.
///
/// <https://docs.fivem.net/natives/?_0x1382FCEA>
#[doc(alias("GetVehicleSteeringAngle", "GET_VEHICLE_STEERING_ANGLE", "0x1382FCEA"))]
#[inline]
pub fn get_vehicle_steering_angle(vehicle: Vehicle) -> f32 {
    call(0x000000001382FCEA, (vehicle,))
}

/// `GetVehicleTotalRepairs`.
///
/// <https://docs.fivem.net/natives/?_0x9963D5F9>
#[doc(alias("GetVehicleTotalRepairs", "GET_VEHICLE_TOTAL_REPAIRS", "0x9963D5F9"))]
#[inline]
pub fn get_vehicle_total_repairs(vehicle: Vehicle) -> i32 {
    call(0x000000009963D5F9, (vehicle,))
}

/// `GetVehicleType`.
///
/// <https://docs.fivem.net/natives/?_0xA273060E>
#[doc(alias("GetVehicleType", "GET_VEHICLE_TYPE", "0xA273060E"))]
#[inline]
pub fn get_vehicle_type(vehicle: Vehicle) -> Option<String> {
    call(0x00000000A273060E, (vehicle,))
}

/// `GetVehicleTyreSmokeColor`.
///
/// The values: `r`, `g`, `b`.
///
/// <https://docs.fivem.net/natives/?_0x75280015>
#[doc(alias(
    "GetVehicleTyreSmokeColor",
    "GET_VEHICLE_TYRE_SMOKE_COLOR",
    "0x75280015"
))]
#[inline]
pub fn get_vehicle_tyre_smoke_color(vehicle: Vehicle) -> (i32, i32, i32) {
    let mut r = Out::<i32>::default();
    let mut g = Out::<i32>::default();
    let mut b = Out::<i32>::default();
    call::<()>(0x0000000075280015, (vehicle, &mut r, &mut g, &mut b));
    (r.get(), g.get(), b.get())
}

/// `GetVehicleWheelType`.
///
/// <https://docs.fivem.net/natives/?_0xDA58D7AE>
#[doc(alias("GetVehicleWheelType", "GET_VEHICLE_WHEEL_TYPE", "0xDA58D7AE"))]
#[inline]
pub fn get_vehicle_wheel_type(vehicle: Vehicle) -> i32 {
    call(0x00000000DA58D7AE, (vehicle,))
}

/// `GetVehicleWindowTint`.
///
/// <https://docs.fivem.net/natives/?_0x13D53892>
#[doc(alias("GetVehicleWindowTint", "GET_VEHICLE_WINDOW_TINT", "0x13D53892"))]
#[inline]
pub fn get_vehicle_window_tint(vehicle: Vehicle) -> i32 {
    call(0x0000000013D53892, (vehicle,))
}

/// `GiveWeaponComponentToPed`.
///
/// <https://docs.fivem.net/natives/?_0x3E1E286D>
#[doc(alias(
    "GiveWeaponComponentToPed",
    "GIVE_WEAPON_COMPONENT_TO_PED",
    "0x3E1E286D"
))]
#[inline]
pub fn give_weapon_component_to_ped(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    component_hash: impl Into<Hash>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let component_hash: Hash = component_hash.into();
    call(0x000000003E1E286D, (ped, weapon_hash, component_hash))
}

/// `GiveWeaponToPed`.
///
/// <https://docs.fivem.net/natives/?_0xC4D88A85>
#[doc(alias("GiveWeaponToPed", "GIVE_WEAPON_TO_PED", "0xC4D88A85"))]
#[inline]
pub fn give_weapon_to_ped(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    ammo_count: i32,
    is_hidden: bool,
    b_force_in_hand: bool,
) {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0x00000000C4D88A85,
        (ped, weapon_hash, ammo_count, is_hidden, b_force_in_hand),
    )
}

/// `HasEntityBeenMarkedAsNoLongerNeeded`.
///
/// <https://docs.fivem.net/natives/?_0x9C9A3BE0>
#[doc(alias(
    "HasEntityBeenMarkedAsNoLongerNeeded",
    "HAS_ENTITY_BEEN_MARKED_AS_NO_LONGER_NEEDED",
    "0x9C9A3BE0"
))]
#[inline]
pub fn has_entity_been_marked_as_no_longer_needed(vehicle: Vehicle) -> bool {
    call(0x000000009C9A3BE0, (vehicle,))
}

/// `HasVehicleBeenDamagedByBullets`.
///
/// <https://docs.fivem.net/natives/?_0xB8AF3137>
#[doc(alias(
    "HasVehicleBeenDamagedByBullets",
    "HAS_VEHICLE_BEEN_DAMAGED_BY_BULLETS",
    "0xB8AF3137"
))]
#[inline]
pub fn has_vehicle_been_damaged_by_bullets(vehicle: Vehicle) -> bool {
    call(0x00000000B8AF3137, (vehicle,))
}

/// `HasVehicleBeenOwnedByPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xE4E83A5B>
#[doc(alias(
    "HasVehicleBeenOwnedByPlayer",
    "HAS_VEHICLE_BEEN_OWNED_BY_PLAYER",
    "0xE4E83A5B"
))]
#[inline]
pub fn has_vehicle_been_owned_by_player(vehicle: Vehicle) -> bool {
    call(0x00000000E4E83A5B, (vehicle,))
}

/// `IsAceAllowed`.
///
/// <https://docs.fivem.net/natives/?_0x7EBB9929>
#[doc(alias("IsAceAllowed", "IS_ACE_ALLOWED", "0x7EBB9929"))]
#[inline]
pub fn is_ace_allowed(object: &str) -> bool {
    call(0x000000007EBB9929, (object,))
}

/// `IsBoatAnchoredAndFrozen`.
///
/// <https://docs.fivem.net/natives/?_0xD5C39EE6>
#[doc(alias("IsBoatAnchoredAndFrozen", "IS_BOAT_ANCHORED_AND_FROZEN", "0xD5C39EE6"))]
#[inline]
pub fn is_boat_anchored_and_frozen(vehicle: Vehicle) -> bool {
    call(0x00000000D5C39EE6, (vehicle,))
}

/// `IsBoatWrecked`.
///
/// <https://docs.fivem.net/natives/?_0x9049DB44>
#[doc(alias("IsBoatWrecked", "IS_BOAT_WRECKED", "0x9049DB44"))]
#[inline]
pub fn is_boat_wrecked(vehicle: Vehicle) -> bool {
    call(0x000000009049DB44, (vehicle,))
}

/// `IsDuplicityVersion`.
///
/// <https://docs.fivem.net/natives/?_0xCF24C52E>
#[doc(alias("IsDuplicityVersion", "IS_DUPLICITY_VERSION", "0xCF24C52E"))]
#[inline]
pub fn is_duplicity_version() -> bool {
    call(0x00000000CF24C52E, ())
}

/// `IsEntityPositionFrozen`.
///
/// <https://docs.fivem.net/natives/?_0xEDBE6ADD>
#[doc(alias("IsEntityPositionFrozen", "IS_ENTITY_POSITION_FROZEN", "0xEDBE6ADD"))]
#[inline]
pub fn is_entity_position_frozen(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x00000000EDBE6ADD, (entity,))
}

/// `IsEntityVisible`.
///
/// <https://docs.fivem.net/natives/?_0x120B4ED5>
#[doc(alias("IsEntityVisible", "IS_ENTITY_VISIBLE", "0x120B4ED5"))]
#[inline]
pub fn is_entity_visible(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x00000000120B4ED5, (entity,))
}

/// `IsFlashLightOn`.
///
/// <https://docs.fivem.net/natives/?_0x76876154>
#[doc(alias("IsFlashLightOn", "IS_FLASH_LIGHT_ON", "0x76876154"))]
#[inline]
pub fn is_flash_light_on(ped: Ped) -> bool {
    call(0x0000000076876154, (ped,))
}

/// `IsHeliTailBoomBreakable`.
///
/// <https://docs.fivem.net/natives/?_0x23E46BD7>
#[doc(alias("IsHeliTailBoomBreakable", "IS_HELI_TAIL_BOOM_BREAKABLE", "0x23E46BD7"))]
#[inline]
pub fn is_heli_tail_boom_breakable(heli: Vehicle) -> bool {
    call(0x0000000023E46BD7, (heli,))
}

/// `IsHeliTailBoomBroken`.
///
/// <https://docs.fivem.net/natives/?_0x2C59F987>
#[doc(alias("IsHeliTailBoomBroken", "IS_HELI_TAIL_BOOM_BROKEN", "0x2C59F987"))]
#[inline]
pub fn is_heli_tail_boom_broken(heli: Vehicle) -> bool {
    call(0x000000002C59F987, (heli,))
}

/// `IsPedAPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x404794CA>
#[doc(alias("IsPedAPlayer", "IS_PED_A_PLAYER", "0x404794CA"))]
#[inline]
pub fn is_ped_a_player(ped: Ped) -> bool {
    call(0x00000000404794CA, (ped,))
}

/// `IsPedHandcuffed`.
///
/// <https://docs.fivem.net/natives/?_0x25865633>
#[doc(alias("IsPedHandcuffed", "IS_PED_HANDCUFFED", "0x25865633"))]
#[inline]
pub fn is_ped_handcuffed(ped: Ped) -> bool {
    call(0x0000000025865633, (ped,))
}

/// `IsPedInAnyVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x3B0171EE>
#[doc(alias("IsPedInAnyVehicle", "IS_PED_IN_ANY_VEHICLE", "0x3B0171EE"))]
#[inline]
pub fn is_ped_in_any_vehicle(ped: Ped) -> bool {
    call(0x000000003B0171EE, (ped,))
}

/// `IsPedInVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x7DA6BC83>
#[doc(alias("IsPedInVehicle", "IS_PED_IN_VEHICLE", "0x7DA6BC83"))]
#[inline]
pub fn is_ped_in_vehicle(ped: Ped, vehicle: Vehicle) -> bool {
    call(0x000000007DA6BC83, (ped, vehicle))
}

/// `IsPedOnMount`.
///
/// <https://docs.fivem.net/natives/?_0x43103006>
#[doc(alias("IsPedOnMount", "IS_PED_ON_MOUNT", "0x43103006"))]
#[inline]
pub fn is_ped_on_mount(ped: Ped) -> bool {
    call(0x0000000043103006, (ped,))
}

/// `IsPedRagdoll`.
///
/// <https://docs.fivem.net/natives/?_0xC833BBE1>
#[doc(alias("IsPedRagdoll", "IS_PED_RAGDOLL", "0xC833BBE1"))]
#[inline]
pub fn is_ped_ragdoll(ped: Ped) -> bool {
    call(0x00000000C833BBE1, (ped,))
}

/// `IsPedStrafing`.
///
/// <https://docs.fivem.net/natives/?_0xEFEED13C>
#[doc(alias("IsPedStrafing", "IS_PED_STRAFING", "0xEFEED13C"))]
#[inline]
pub fn is_ped_strafing(ped: Ped) -> bool {
    call(0x00000000EFEED13C, (ped,))
}

/// `IsPedUsingActionMode`.
///
/// <https://docs.fivem.net/natives/?_0x5AE7EDA2>
#[doc(alias("IsPedUsingActionMode", "IS_PED_USING_ACTION_MODE", "0x5AE7EDA2"))]
#[inline]
pub fn is_ped_using_action_mode(ped: Ped) -> bool {
    call(0x000000005AE7EDA2, (ped,))
}

/// `IsPlayerAceAllowed`.
///
/// <https://docs.fivem.net/natives/?_0xDEDAE23D>
#[doc(alias("IsPlayerAceAllowed", "IS_PLAYER_ACE_ALLOWED", "0xDEDAE23D"))]
#[inline]
pub fn is_player_ace_allowed(player_src: impl Into<PlayerId>, object: &str) -> bool {
    let player_src: PlayerId = player_src.into();
    call(0x00000000DEDAE23D, (player_src, object))
}

/// `IsPlayerCommerceInfoLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xBEFE93F4>
#[doc(alias(
    "IsPlayerCommerceInfoLoaded",
    "IS_PLAYER_COMMERCE_INFO_LOADED",
    "0xBEFE93F4"
))]
#[inline]
pub fn is_player_commerce_info_loaded(player_src: impl Into<PlayerId>) -> bool {
    let player_src: PlayerId = player_src.into();
    call(0x00000000BEFE93F4, (player_src,))
}

/// `IsPlayerCommerceInfoLoadedExt`.
///
/// <https://docs.fivem.net/natives/?_0x1D14F4FE>
#[doc(alias(
    "IsPlayerCommerceInfoLoadedExt",
    "IS_PLAYER_COMMERCE_INFO_LOADED_EXT",
    "0x1D14F4FE"
))]
#[inline]
pub fn is_player_commerce_info_loaded_ext(player_src: impl Into<PlayerId>) -> bool {
    let player_src: PlayerId = player_src.into();
    call(0x000000001D14F4FE, (player_src,))
}

/// `IsPlayerEvadingWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0x89A3881A>
#[doc(alias(
    "IsPlayerEvadingWantedLevel",
    "IS_PLAYER_EVADING_WANTED_LEVEL",
    "0x89A3881A"
))]
#[inline]
pub fn is_player_evading_wanted_level(player_src: impl Into<PlayerId>) -> bool {
    let player_src: PlayerId = player_src.into();
    call(0x0000000089A3881A, (player_src,))
}

/// `IsPlayerInFreeCamMode`.
///
/// <https://docs.fivem.net/natives/?_0x1F14F2AC>
#[doc(alias("IsPlayerInFreeCamMode", "IS_PLAYER_IN_FREE_CAM_MODE", "0x1F14F2AC"))]
#[inline]
pub fn is_player_in_free_cam_mode(player_src: impl Into<PlayerId>) -> bool {
    let player_src: PlayerId = player_src.into();
    call(0x000000001F14F2AC, (player_src,))
}

/// `IsPlayerUsingSuperJump`.
///
/// <https://docs.fivem.net/natives/?_0xC7D2C20C>
#[doc(alias("IsPlayerUsingSuperJump", "IS_PLAYER_USING_SUPER_JUMP", "0xC7D2C20C"))]
#[inline]
pub fn is_player_using_super_jump(player_src: impl Into<PlayerId>) -> bool {
    let player_src: PlayerId = player_src.into();
    call(0x00000000C7D2C20C, (player_src,))
}

/// `IsPrincipalAceAllowed`.
///
/// <https://docs.fivem.net/natives/?_0x37CF52CE>
#[doc(alias("IsPrincipalAceAllowed", "IS_PRINCIPAL_ACE_ALLOWED", "0x37CF52CE"))]
#[inline]
pub fn is_principal_ace_allowed(principal: &str, object: &str) -> bool {
    call(0x0000000037CF52CE, (principal, object))
}

/// `IsTrainCaboose`.
///
/// <https://docs.fivem.net/natives/?_0xFA9336E5>
#[doc(alias("IsTrainCaboose", "IS_TRAIN_CABOOSE", "0xFA9336E5"))]
#[inline]
pub fn is_train_caboose(train: Vehicle) -> bool {
    call(0x00000000FA9336E5, (train,))
}

/// `IsVehicleEngineStarting`.
///
/// <https://docs.fivem.net/natives/?_0xBB340D04>
#[doc(alias("IsVehicleEngineStarting", "IS_VEHICLE_ENGINE_STARTING", "0xBB340D04"))]
#[inline]
pub fn is_vehicle_engine_starting(vehicle: Vehicle) -> bool {
    call(0x00000000BB340D04, (vehicle,))
}

/// `IsVehicleExtraTurnedOn`.
///
/// <https://docs.fivem.net/natives/?_0x42098B5>
#[doc(alias("IsVehicleExtraTurnedOn", "IS_VEHICLE_EXTRA_TURNED_ON", "0x42098B5"))]
#[inline]
pub fn is_vehicle_extra_turned_on(vehicle: Vehicle, extra_id: i32) -> bool {
    call(0x00000000042098B5, (vehicle, extra_id))
}

/// `IsVehicleSirenOn`.
///
/// <https://docs.fivem.net/natives/?_0x25EB5873>
#[doc(alias("IsVehicleSirenOn", "IS_VEHICLE_SIREN_ON", "0x25EB5873"))]
#[inline]
pub fn is_vehicle_siren_on(vehicle: Vehicle) -> bool {
    call(0x0000000025EB5873, (vehicle,))
}

/// `IsVehicleTyreBurst`.
///
/// <https://docs.fivem.net/natives/?_0x48C80210>
#[doc(alias("IsVehicleTyreBurst", "IS_VEHICLE_TYRE_BURST", "0x48C80210"))]
#[inline]
pub fn is_vehicle_tyre_burst(vehicle: Vehicle, wheel_id: i32, completely: bool) -> bool {
    call(0x0000000048C80210, (vehicle, wheel_id, completely))
}

/// `IsVehicleWindowIntact`.
///
/// <https://docs.fivem.net/natives/?_0xAC4EF23D>
#[doc(alias("IsVehicleWindowIntact", "IS_VEHICLE_WINDOW_INTACT", "0xAC4EF23D"))]
#[inline]
pub fn is_vehicle_window_intact(vehicle: Vehicle, window_index: i32) -> bool {
    call(0x00000000AC4EF23D, (vehicle, window_index))
}

/// `LoadPlayerCommerceData`.
///
/// <https://docs.fivem.net/natives/?_0xA8F63EAB>
#[doc(alias("LoadPlayerCommerceData", "LOAD_PLAYER_COMMERCE_DATA", "0xA8F63EAB"))]
#[inline]
pub fn load_player_commerce_data(player_src: impl Into<PlayerId>) {
    let player_src: PlayerId = player_src.into();
    call(0x00000000A8F63EAB, (player_src,))
}

/// `LoadPlayerCommerceDataExt`.
///
/// <https://docs.fivem.net/natives/?_0x7995539E>
#[doc(alias(
    "LoadPlayerCommerceDataExt",
    "LOAD_PLAYER_COMMERCE_DATA_EXT",
    "0x7995539E"
))]
#[inline]
pub fn load_player_commerce_data_ext(player_src: impl Into<PlayerId>) {
    let player_src: PlayerId = player_src.into();
    call(0x000000007995539E, (player_src,))
}

/// `LoadResourceFile`.
///
/// <https://docs.fivem.net/natives/?_0x76A9EE1F>
#[doc(alias("LoadResourceFile", "LOAD_RESOURCE_FILE", "0x76A9EE1F"))]
#[inline]
pub fn load_resource_file(resource_name: &str, file_name: &str) -> Option<Vec<u8>> {
    call(0x0000000076A9EE1F, (resource_name, file_name))
}

/// `MumbleCreateChannel`.
///
/// <https://docs.fivem.net/natives/?_0x262663C5>
#[doc(alias("MumbleCreateChannel", "MUMBLE_CREATE_CHANNEL", "0x262663C5"))]
#[inline]
pub fn mumble_create_channel(id: i32) {
    call(0x00000000262663C5, (id,))
}

/// `MumbleIsPlayerMuted`.
///
/// <https://docs.fivem.net/natives/?_0x1D5D50C2>
#[doc(alias("MumbleIsPlayerMuted", "MUMBLE_IS_PLAYER_MUTED", "0x1D5D50C2"))]
#[inline]
pub fn mumble_is_player_muted(player_src: i32) -> bool {
    call(0x000000001D5D50C2, (player_src,))
}

/// `MumbleSetPlayerMuted`.
///
/// <https://docs.fivem.net/natives/?_0xCC6C2EB1>
#[doc(alias("MumbleSetPlayerMuted", "MUMBLE_SET_PLAYER_MUTED", "0xCC6C2EB1"))]
#[inline]
pub fn mumble_set_player_muted(player_src: i32, toggle: bool) {
    call(0x00000000CC6C2EB1, (player_src, toggle))
}

/// `NetworkGetEntityFromNetworkId`.
///
/// <https://docs.fivem.net/natives/?_0x5B912C3F>
#[doc(alias(
    "NetworkGetEntityFromNetworkId",
    "NETWORK_GET_ENTITY_FROM_NETWORK_ID",
    "0x5B912C3F"
))]
#[inline]
pub fn network_get_entity_from_network_id(net_id: i32) -> Entity {
    call(0x000000005B912C3F, (net_id,))
}

/// `NetworkGetEntityOwner`.
///
/// <https://docs.fivem.net/natives/?_0x526FEE31>
#[doc(alias("NetworkGetEntityOwner", "NETWORK_GET_ENTITY_OWNER", "0x526FEE31"))]
#[inline]
pub fn network_get_entity_owner(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x00000000526FEE31, (entity,))
}

/// `NetworkGetFirstEntityOwner`.
///
/// <https://docs.fivem.net/natives/?_0x1E546224>
#[doc(alias(
    "NetworkGetFirstEntityOwner",
    "NETWORK_GET_FIRST_ENTITY_OWNER",
    "0x1E546224"
))]
#[inline]
pub fn network_get_first_entity_owner(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x000000001E546224, (entity,))
}

/// `NetworkGetNetworkIdFromEntity`.
///
/// <https://docs.fivem.net/natives/?_0x9E35DAB6>
#[doc(alias(
    "NetworkGetNetworkIdFromEntity",
    "NETWORK_GET_NETWORK_ID_FROM_ENTITY",
    "0x9E35DAB6"
))]
#[inline]
pub fn network_get_network_id_from_entity(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x000000009E35DAB6, (entity,))
}

/// `NetworkGetVoiceProximityOverrideForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xFFEEF513>
#[doc(alias(
    "NetworkGetVoiceProximityOverrideForPlayer",
    "NETWORK_GET_VOICE_PROXIMITY_OVERRIDE_FOR_PLAYER",
    "0xFFEEF513"
))]
#[inline]
pub fn network_get_voice_proximity_override_for_player(player_src: impl Into<PlayerId>) -> Vector3 {
    let player_src: PlayerId = player_src.into();
    call(0x00000000FFEEF513, (player_src,))
}

/// `PerformHttpRequestInternal`.
///
/// <https://docs.fivem.net/natives/?_0x8E8CC653>
#[doc(alias(
    "PerformHttpRequestInternal",
    "PERFORM_HTTP_REQUEST_INTERNAL",
    "0x8E8CC653"
))]
#[inline]
pub fn perform_http_request_internal(request_data: &[u8]) -> i32 {
    call(0x000000008E8CC653, (request_data, request_data.len()))
}

/// `PerformHttpRequestInternalEx`.
///
/// <https://docs.fivem.net/natives/?_0x6B171E87>
#[doc(alias(
    "PerformHttpRequestInternalEx",
    "PERFORM_HTTP_REQUEST_INTERNAL_EX",
    "0x6B171E87"
))]
#[inline]
pub fn perform_http_request_internal_ex(request_data: &(impl Serialize + ?Sized)) -> i32 {
    call(0x000000006B171E87, (Packed(request_data),))
}

/// `PrintStructuredTrace`.
///
/// <https://docs.fivem.net/natives/?_0x90892DED>
#[doc(alias("PrintStructuredTrace", "PRINT_STRUCTURED_TRACE", "0x90892DED"))]
#[inline]
pub fn print_structured_trace(json_string: &str) {
    call(0x0000000090892DED, (json_string,))
}

/// `ProfilerEnterScope`.
///
/// <https://docs.fivem.net/natives/?_0xC795A4A9>
#[doc(alias("ProfilerEnterScope", "PROFILER_ENTER_SCOPE", "0xC795A4A9"))]
#[inline]
pub fn profiler_enter_scope(scope_name: &str) {
    call(0x00000000C795A4A9, (scope_name,))
}

/// `ProfilerExitScope`.
///
/// <https://docs.fivem.net/natives/?_0xB39CA35C>
#[doc(alias("ProfilerExitScope", "PROFILER_EXIT_SCOPE", "0xB39CA35C"))]
#[inline]
pub fn profiler_exit_scope() {
    call(0x00000000B39CA35C, ())
}

/// `ProfilerIsRecording`.
///
/// <https://docs.fivem.net/natives/?_0xF8B7D7BB>
#[doc(alias("ProfilerIsRecording", "PROFILER_IS_RECORDING", "0xF8B7D7BB"))]
#[inline]
pub fn profiler_is_recording() -> bool {
    call(0x00000000F8B7D7BB, ())
}

/// `RegisterCommand`.
///
/// What is returned keeps the function alive: the platform calls it for as long as the value lives.
///
/// <https://docs.fivem.net/natives/?_0x5FA79B0F>
#[doc(alias("RegisterCommand", "REGISTER_COMMAND", "0x5FA79B0F"))]
#[must_use = "the platform calls the function as long as this lives"]
#[inline]
pub fn register_command<M: 'static>(
    command_name: &str,
    handler: impl Handler<M, Output: Serialize> + 'static,
    restricted: bool,
) -> FuncRef {
    let handler = FuncRef::new(handler);
    call::<()>(0x000000005FA79B0F, (command_name, &handler, restricted));
    handler
}

/// `RegisterConsoleListener`.
///
/// What is returned keeps the function alive: the platform calls it for as long as the value lives.
///
/// <https://docs.fivem.net/natives/?_0x281B5448>
#[doc(alias("RegisterConsoleListener", "REGISTER_CONSOLE_LISTENER", "0x281B5448"))]
#[must_use = "the platform calls the function as long as this lives"]
#[inline]
pub fn register_console_listener<M: 'static>(
    listener: impl Handler<M, Output: Serialize> + 'static,
) -> FuncRef {
    let listener = FuncRef::new(listener);
    call::<()>(0x00000000281B5448, (&listener,));
    listener
}

/// `RegisterResourceAsEventHandler`.
///
/// <https://docs.fivem.net/natives/?_0xD233A168>
#[doc(alias(
    "RegisterResourceAsEventHandler",
    "REGISTER_RESOURCE_AS_EVENT_HANDLER",
    "0xD233A168"
))]
#[inline]
pub fn register_resource_as_event_handler(event_name: &str) {
    call(0x00000000D233A168, (event_name,))
}

/// `RegisterResourceAsset`.
///
/// <https://docs.fivem.net/natives/?_0x9862B266>
#[doc(alias("RegisterResourceAsset", "REGISTER_RESOURCE_ASSET", "0x9862B266"))]
#[inline]
pub fn register_resource_asset(resource_name: &str, file_name: &str) -> Option<String> {
    call(0x000000009862B266, (resource_name, file_name))
}

/// `RegisterResourceBuildTaskFactory`.
///
/// What is returned keeps the function alive: the platform calls it for as long as the value lives.
///
/// <https://docs.fivem.net/natives/?_0x285B43CA>
#[doc(alias(
    "RegisterResourceBuildTaskFactory",
    "REGISTER_RESOURCE_BUILD_TASK_FACTORY",
    "0x285B43CA"
))]
#[must_use = "the platform calls the function as long as this lives"]
#[inline]
pub fn register_resource_build_task_factory<M: 'static>(
    factory_id: &str,
    factory_fn: impl Handler<M, Output: Serialize> + 'static,
) -> FuncRef {
    let factory_fn = FuncRef::new(factory_fn);
    call::<()>(0x00000000285B43CA, (factory_id, &factory_fn));
    factory_fn
}

/// `RemoveAllPedWeapons`.
///
/// <https://docs.fivem.net/natives/?_0xA44CE817>
#[doc(alias("RemoveAllPedWeapons", "REMOVE_ALL_PED_WEAPONS", "0xA44CE817"))]
#[inline]
pub fn remove_all_ped_weapons(ped: Ped, p1: bool) {
    call(0x00000000A44CE817, (ped, p1))
}

/// `RemoveBlip`.
///
/// <https://docs.fivem.net/natives/?_0xD8C3C1CD>
#[doc(alias("RemoveBlip", "REMOVE_BLIP", "0xD8C3C1CD"))]
#[inline]
pub fn remove_blip(blip: Blip) {
    call(0x00000000D8C3C1CD, (&mut Out::new(blip),))
}

/// `RemoveConvarChangeListener`.
///
/// <https://docs.fivem.net/natives/?_0xEAC49841>
#[doc(alias(
    "RemoveConvarChangeListener",
    "REMOVE_CONVAR_CHANGE_LISTENER",
    "0xEAC49841"
))]
#[inline]
pub fn remove_convar_change_listener(cookie: i32) {
    call(0x00000000EAC49841, (cookie,))
}

/// `RemoveStateBagChangeHandler`.
///
/// <https://docs.fivem.net/natives/?_0xD36BE661>
#[doc(alias(
    "RemoveStateBagChangeHandler",
    "REMOVE_STATE_BAG_CHANGE_HANDLER",
    "0xD36BE661"
))]
#[inline]
pub fn remove_state_bag_change_handler(cookie: i32) {
    call(0x00000000D36BE661, (cookie,))
}

/// `RemoveWeaponComponentFromPed`.
///
/// <https://docs.fivem.net/natives/?_0x412AA00D>
#[doc(alias(
    "RemoveWeaponComponentFromPed",
    "REMOVE_WEAPON_COMPONENT_FROM_PED",
    "0x412AA00D"
))]
#[inline]
pub fn remove_weapon_component_from_ped(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    component_hash: impl Into<Hash>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let component_hash: Hash = component_hash.into();
    call(0x00000000412AA00D, (ped, weapon_hash, component_hash))
}

/// `RemoveWeaponFromPed`.
///
/// <https://docs.fivem.net/natives/?_0x9C37F220>
#[doc(alias("RemoveWeaponFromPed", "REMOVE_WEAPON_FROM_PED", "0x9C37F220"))]
#[inline]
pub fn remove_weapon_from_ped(ped: Ped, weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x000000009C37F220, (ped, weapon_hash))
}

/// `RequestPlayerCommerceSession`.
///
/// <https://docs.fivem.net/natives/?_0x96F93CCE>
#[doc(alias(
    "RequestPlayerCommerceSession",
    "REQUEST_PLAYER_COMMERCE_SESSION",
    "0x96F93CCE"
))]
#[inline]
pub fn request_player_commerce_session(player_src: impl Into<PlayerId>, sku_id: i32) {
    let player_src: PlayerId = player_src.into();
    call(0x0000000096F93CCE, (player_src, sku_id))
}

/// `SaveResourceFile`.
///
/// <https://docs.fivem.net/natives/?_0xA09E7E7B>
#[doc(alias("SaveResourceFile", "SAVE_RESOURCE_FILE", "0xA09E7E7B"))]
#[inline]
pub fn save_resource_file(resource_name: &str, file_name: &str, data: &[u8]) -> bool {
    call(
        0x00000000A09E7E7B,
        (resource_name, file_name, data, data.len()),
    )
}

/// `ScanResourceRoot`.
///
/// What is returned keeps the function alive: the platform calls it for as long as the value lives.
///
/// <https://docs.fivem.net/natives/?_0x636F097F>
#[doc(alias("ScanResourceRoot", "SCAN_RESOURCE_ROOT", "0x636F097F"))]
#[must_use = "the platform calls the function as long as this lives"]
#[inline]
pub fn scan_resource_root<M: 'static>(
    root_path: &str,
    callback: impl Handler<M, Output: Serialize> + 'static,
) -> FuncRef {
    let callback = FuncRef::new(callback);
    call::<()>(0x00000000636F097F, (root_path, &callback));
    callback
}

/// `ScheduleResourceTick`.
///
/// <https://docs.fivem.net/natives/?_0xB88A73AD>
#[doc(alias("ScheduleResourceTick", "SCHEDULE_RESOURCE_TICK", "0xB88A73AD"))]
#[inline]
pub fn schedule_resource_tick(resource_name: &str) {
    call(0x00000000B88A73AD, (resource_name,))
}

/// `SetBlipSprite`.
///
/// <https://docs.fivem.net/natives/?_0x8DBBB0B9>
#[doc(alias("SetBlipSprite", "SET_BLIP_SPRITE", "0x8DBBB0B9"))]
#[inline]
pub fn set_blip_sprite(blip: Blip, sprite_id: i32) {
    call(0x000000008DBBB0B9, (blip, sprite_id))
}

/// `SetConvar`.
///
/// <https://docs.fivem.net/natives/?_0x341B16D2>
#[doc(alias("SetConvar", "SET_CONVAR", "0x341B16D2"))]
#[inline]
pub fn set_convar(var_name: &str, value: &str) {
    call(0x00000000341B16D2, (var_name, value))
}

/// `SetConvarReplicated`.
///
/// <https://docs.fivem.net/natives/?_0xF292858C>
#[doc(alias("SetConvarReplicated", "SET_CONVAR_REPLICATED", "0xF292858C"))]
#[inline]
pub fn set_convar_replicated(var_name: &str, value: &str) {
    call(0x00000000F292858C, (var_name, value))
}

/// `SetConvarServerInfo`.
///
/// <https://docs.fivem.net/natives/?_0x9338D547>
#[doc(alias("SetConvarServerInfo", "SET_CONVAR_SERVER_INFO", "0x9338D547"))]
#[inline]
pub fn set_convar_server_info(var_name: &str, value: &str) {
    call(0x000000009338D547, (var_name, value))
}

/// `SetCurrentPedWeapon`.
///
/// <https://docs.fivem.net/natives/?_0xB8278882>
#[doc(alias("SetCurrentPedWeapon", "SET_CURRENT_PED_WEAPON", "0xB8278882"))]
#[inline]
pub fn set_current_ped_weapon(ped: Ped, weapon_hash: impl Into<Hash>, b_force_in_hand: bool) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x00000000B8278882, (ped, weapon_hash, b_force_in_hand))
}

/// `SetEntityCoords`.
///
/// <https://docs.fivem.net/natives/?_0xDF70B41B>
#[doc(alias("SetEntityCoords", "SET_ENTITY_COORDS", "0xDF70B41B"))]
#[inline]
pub fn set_entity_coords(
    entity: impl Into<Entity>,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    alive: bool,
    dead_flag: bool,
    ragdoll_flag: bool,
    clear_area: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x00000000DF70B41B,
        (
            entity,
            x_pos,
            y_pos,
            z_pos,
            alive,
            dead_flag,
            ragdoll_flag,
            clear_area,
        ),
    )
}

/// `SetEntityDistanceCullingRadius`.
///
/// <https://docs.fivem.net/natives/?_0xD3A183A3>
#[doc(alias(
    "SetEntityDistanceCullingRadius",
    "SET_ENTITY_DISTANCE_CULLING_RADIUS",
    "0xD3A183A3"
))]
#[inline]
pub fn set_entity_distance_culling_radius(entity: impl Into<Entity>, radius: f32) {
    let entity: Entity = entity.into();
    call(0x00000000D3A183A3, (entity, radius))
}

/// `SetEntityHeading`.
///
/// <https://docs.fivem.net/natives/?_0xE0FF064D>
#[doc(alias("SetEntityHeading", "SET_ENTITY_HEADING", "0xE0FF064D"))]
#[inline]
pub fn set_entity_heading(entity: impl Into<Entity>, heading: f32) {
    let entity: Entity = entity.into();
    call(0x00000000E0FF064D, (entity, heading))
}

/// `SetEntityIgnoreRequestControlFilter`.
///
/// <https://docs.fivem.net/natives/?_0x9F7F8D36>
#[doc(alias(
    "SetEntityIgnoreRequestControlFilter",
    "SET_ENTITY_IGNORE_REQUEST_CONTROL_FILTER",
    "0x9F7F8D36"
))]
#[inline]
pub fn set_entity_ignore_request_control_filter(entity: impl Into<Entity>, ignore: bool) {
    let entity: Entity = entity.into();
    call(0x000000009F7F8D36, (entity, ignore))
}

/// `SetEntityOrphanMode`.
///
/// <https://docs.fivem.net/natives/?_0x489E9162>
#[doc(alias("SetEntityOrphanMode", "SET_ENTITY_ORPHAN_MODE", "0x489E9162"))]
#[inline]
pub fn set_entity_orphan_mode(entity: impl Into<Entity>, orphan_mode: i32) {
    let entity: Entity = entity.into();
    call(0x00000000489E9162, (entity, orphan_mode))
}

/// `SetEntityRemoteSyncedScenesAllowed`.
///
/// <https://docs.fivem.net/natives/?_0xD3FC9D88>
#[doc(alias(
    "SetEntityRemoteSyncedScenesAllowed",
    "SET_ENTITY_REMOTE_SYNCED_SCENES_ALLOWED",
    "0xD3FC9D88"
))]
#[inline]
pub fn set_entity_remote_synced_scenes_allowed(entity: impl Into<Entity>, allow: bool) {
    let entity: Entity = entity.into();
    call(0x00000000D3FC9D88, (entity, allow))
}

/// `SetEntityRotation`.
///
/// <https://docs.fivem.net/natives/?_0xA345EFE>
#[doc(alias("SetEntityRotation", "SET_ENTITY_ROTATION", "0xA345EFE"))]
#[inline]
pub fn set_entity_rotation(
    entity: impl Into<Entity>,
    pitch: f32,
    roll: f32,
    yaw: f32,
    rotation_order: i32,
    b_dead_check: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x000000000A345EFE,
        (entity, pitch, roll, yaw, rotation_order, b_dead_check),
    )
}

/// `SetEntityRoutingBucket`.
///
/// <https://docs.fivem.net/natives/?_0x635E5289>
#[doc(alias("SetEntityRoutingBucket", "SET_ENTITY_ROUTING_BUCKET", "0x635E5289"))]
#[inline]
pub fn set_entity_routing_bucket(entity: impl Into<Entity>, bucket: i32) {
    let entity: Entity = entity.into();
    call(0x00000000635E5289, (entity, bucket))
}

/// `SetEntityVelocity`.
///
/// <https://docs.fivem.net/natives/?_0xFF5A1988>
#[doc(alias("SetEntityVelocity", "SET_ENTITY_VELOCITY", "0xFF5A1988"))]
#[inline]
pub fn set_entity_velocity(entity: impl Into<Entity>, x: f32, y: f32, z: f32) {
    let entity: Entity = entity.into();
    call(0x00000000FF5A1988, (entity, x, y, z))
}

/// `SetGameType`.
///
/// <https://docs.fivem.net/natives/?_0xF90B7469>
#[doc(alias("SetGameType", "SET_GAME_TYPE", "0xF90B7469"))]
#[inline]
pub fn set_game_type(gametype_name: &str) {
    call(0x00000000F90B7469, (gametype_name,))
}

/// `SetHttpHandler`.
///
/// What is returned keeps the function alive: the platform calls it for as long as the value lives.
///
/// <https://docs.fivem.net/natives/?_0xF5C6330C>
#[doc(alias("SetHttpHandler", "SET_HTTP_HANDLER", "0xF5C6330C"))]
#[must_use = "the platform calls the function as long as this lives"]
#[inline]
pub fn set_http_handler<M: 'static>(
    handler: impl Handler<M, Output: Serialize> + 'static,
) -> FuncRef {
    let handler = FuncRef::new(handler);
    call::<()>(0x00000000F5C6330C, (&handler,));
    handler
}

/// `SetMapName`.
///
/// <https://docs.fivem.net/natives/?_0xB7BA82DC>
#[doc(alias("SetMapName", "SET_MAP_NAME", "0xB7BA82DC"))]
#[inline]
pub fn set_map_name(map_name: &str) {
    call(0x00000000B7BA82DC, (map_name,))
}

/// `SetPedAmmo`.
///
/// <https://docs.fivem.net/natives/?_0xBF90DF1A>
#[doc(alias("SetPedAmmo", "SET_PED_AMMO", "0xBF90DF1A"))]
#[inline]
pub fn set_ped_ammo(ped: Ped, weapon_hash: impl Into<Hash>, ammo: i32) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x00000000BF90DF1A, (ped, weapon_hash, ammo))
}

/// `SetPedArmour`.
///
/// <https://docs.fivem.net/natives/?_0x4E3A0CC4>
#[doc(alias("SetPedArmour", "SET_PED_ARMOUR", "0x4E3A0CC4"))]
#[inline]
pub fn set_ped_armour(ped: Ped, amount: i32) {
    call(0x000000004E3A0CC4, (ped, amount))
}

/// `SetPedCanRagdoll`.
///
/// <https://docs.fivem.net/natives/?_0xCF1384C4>
#[doc(alias("SetPedCanRagdoll", "SET_PED_CAN_RAGDOLL", "0xCF1384C4"))]
#[inline]
pub fn set_ped_can_ragdoll(ped: Ped, toggle: bool) {
    call(0x00000000CF1384C4, (ped, toggle))
}

/// `SetPedComponentVariation`.
///
/// <https://docs.fivem.net/natives/?_0xD4F7B05C>
#[doc(alias(
    "SetPedComponentVariation",
    "SET_PED_COMPONENT_VARIATION",
    "0xD4F7B05C"
))]
#[inline]
pub fn set_ped_component_variation(
    ped: Ped,
    component_id: i32,
    drawable_id: i32,
    texture_id: i32,
    palette_id: i32,
) {
    call(
        0x00000000D4F7B05C,
        (ped, component_id, drawable_id, texture_id, palette_id),
    )
}

/// `SetPedConfigFlag`.
///
/// <https://docs.fivem.net/natives/?_0x9CFBE10D>
#[doc(alias("SetPedConfigFlag", "SET_PED_CONFIG_FLAG", "0x9CFBE10D"))]
#[inline]
pub fn set_ped_config_flag(ped: Ped, flag_id: i32, value: bool) {
    call(0x000000009CFBE10D, (ped, flag_id, value))
}

/// `SetPedDefaultComponentVariation`.
///
/// <https://docs.fivem.net/natives/?_0xC866A984>
#[doc(alias(
    "SetPedDefaultComponentVariation",
    "SET_PED_DEFAULT_COMPONENT_VARIATION",
    "0xC866A984"
))]
#[inline]
pub fn set_ped_default_component_variation(ped: Ped) {
    call(0x00000000C866A984, (ped,))
}

/// `SetPedEyeColor`.
///
/// <https://docs.fivem.net/natives/?_0xEC09DB1B>
#[doc(alias("SetPedEyeColor", "_SET_PED_EYE_COLOR", "0xEC09DB1B"))]
#[inline]
pub fn set_ped_eye_color(ped: Ped, index: i32) {
    call(0x00000000EC09DB1B, (ped, index))
}

/// `SetPedFaceFeature`.
///
/// <https://docs.fivem.net/natives/?_0x6C8D4458>
#[doc(alias("SetPedFaceFeature", "_SET_PED_FACE_FEATURE", "0x6C8D4458"))]
#[inline]
pub fn set_ped_face_feature(ped: Ped, index: i32, scale: f32) {
    call(0x000000006C8D4458, (ped, index, scale))
}

/// `SetPedHairTint`.
///
/// <https://docs.fivem.net/natives/?_0xA23FE32C>
#[doc(alias(
    "SetPedHairTint",
    "SET_PED_HAIR_TINT",
    "0xA23FE32C",
    "_SET_PED_HAIR_COLOR",
    "SetPedHairColor"
))]
#[inline]
pub fn set_ped_hair_tint(ped: Ped, color_id: i32, highlight_color_id: i32) {
    call(0x00000000A23FE32C, (ped, color_id, highlight_color_id))
}

/// `SetPedHeadBlendData`.
///
/// <https://docs.fivem.net/natives/?_0x60746B88>
#[doc(alias("SetPedHeadBlendData", "SET_PED_HEAD_BLEND_DATA", "0x60746B88"))]
#[inline]
pub fn set_ped_head_blend_data(
    ped: Ped,
    shape_first_id: i32,
    shape_second_id: i32,
    shape_third_id: i32,
    skin_first_id: i32,
    skin_second_id: i32,
    skin_third_id: i32,
    shape_mix: f32,
    skin_mix: f32,
    third_mix: f32,
    is_parent: bool,
) {
    call(
        0x0000000060746B88,
        (
            ped,
            shape_first_id,
            shape_second_id,
            shape_third_id,
            skin_first_id,
            skin_second_id,
            skin_third_id,
            shape_mix,
            skin_mix,
            third_mix,
            is_parent,
        ),
    )
}

/// `SetPedHeadOverlay`.
///
/// <https://docs.fivem.net/natives/?_0xD28DBA90>
#[doc(alias("SetPedHeadOverlay", "SET_PED_HEAD_OVERLAY", "0xD28DBA90"))]
#[inline]
pub fn set_ped_head_overlay(ped: Ped, overlay_id: i32, index: i32, opacity: f32) {
    call(0x00000000D28DBA90, (ped, overlay_id, index, opacity))
}

/// `SetPedHeadOverlayColor`.
///
/// <https://docs.fivem.net/natives/?_0x78935A27>
#[doc(alias("SetPedHeadOverlayColor", "_SET_PED_HEAD_OVERLAY_COLOR", "0x78935A27"))]
#[inline]
pub fn set_ped_head_overlay_color(
    ped: Ped,
    overlay_id: i32,
    color_type: i32,
    color_id: i32,
    second_color_id: i32,
) {
    call(
        0x0000000078935A27,
        (ped, overlay_id, color_type, color_id, second_color_id),
    )
}

/// `SetPedIntoVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x7500C79>
#[doc(alias("SetPedIntoVehicle", "SET_PED_INTO_VEHICLE", "0x7500C79"))]
#[inline]
pub fn set_ped_into_vehicle(ped: Ped, vehicle: Vehicle, seat_index: i32) {
    call(0x0000000007500C79, (ped, vehicle, seat_index))
}

/// `SetPedPropIndex`.
///
/// <https://docs.fivem.net/natives/?_0x829F2E2>
#[doc(alias("SetPedPropIndex", "SET_PED_PROP_INDEX", "0x829F2E2"))]
#[inline]
pub fn set_ped_prop_index(
    ped: Ped,
    component_id: i32,
    drawable_id: i32,
    texture_id: i32,
    attach: bool,
) {
    call(
        0x000000000829F2E2,
        (ped, component_id, drawable_id, texture_id, attach),
    )
}

/// `SetPedRandomComponentVariation`.
///
/// <https://docs.fivem.net/natives/?_0x4111BA46>
#[doc(alias(
    "SetPedRandomComponentVariation",
    "SET_PED_RANDOM_COMPONENT_VARIATION",
    "0x4111BA46"
))]
#[inline]
pub fn set_ped_random_component_variation(ped: Ped, p1: i32) {
    call(0x000000004111BA46, (ped, p1))
}

/// `SetPedRandomProps`.
///
/// <https://docs.fivem.net/natives/?_0xE3318E0E>
#[doc(alias("SetPedRandomProps", "SET_PED_RANDOM_PROPS", "0xE3318E0E"))]
#[inline]
pub fn set_ped_random_props(ped: Ped) {
    call(0x00000000E3318E0E, (ped,))
}

/// `SetPedResetFlag`.
///
/// <https://docs.fivem.net/natives/?_0xCFF6FF66>
#[doc(alias("SetPedResetFlag", "SET_PED_RESET_FLAG", "0xCFF6FF66"))]
#[inline]
pub fn set_ped_reset_flag(ped: Ped, flag_id: i32, do_reset: bool) {
    call(0x00000000CFF6FF66, (ped, flag_id, do_reset))
}

/// `SetPedToRagdoll`.
///
/// <https://docs.fivem.net/natives/?_0x83CB5052>
#[doc(alias("SetPedToRagdoll", "SET_PED_TO_RAGDOLL", "0x83CB5052"))]
#[inline]
pub fn set_ped_to_ragdoll(
    ped: Ped,
    min_time: i32,
    max_time: i32,
    ragdoll_type: i32,
    b_abort_if_injured: bool,
    b_abort_if_dead: bool,
    b_force_script_control: bool,
) {
    call(
        0x0000000083CB5052,
        (
            ped,
            min_time,
            max_time,
            ragdoll_type,
            b_abort_if_injured,
            b_abort_if_dead,
            b_force_script_control,
        ),
    )
}

/// `SetPedToRagdollWithFall`.
///
/// <https://docs.fivem.net/natives/?_0xFA12E286>
#[doc(alias(
    "SetPedToRagdollWithFall",
    "SET_PED_TO_RAGDOLL_WITH_FALL",
    "0xFA12E286"
))]
#[inline]
pub fn set_ped_to_ragdoll_with_fall(
    ped: Ped,
    min_time: i32,
    max_time: i32,
    n_fall_type: i32,
    dir_x: f32,
    dir_y: f32,
    dir_z: f32,
    f_ground_height: f32,
    grab1_x: f32,
    grab1_y: f32,
    grab1_z: f32,
    grab2_x: f32,
    grab2_y: f32,
    grab2_z: f32,
) {
    call(
        0x00000000FA12E286,
        (
            ped,
            min_time,
            max_time,
            n_fall_type,
            dir_x,
            dir_y,
            dir_z,
            f_ground_height,
            grab1_x,
            grab1_y,
            grab1_z,
            grab2_x,
            grab2_y,
            grab2_z,
        ),
    )
}

/// `SetPlayerControl`.
///
/// <https://docs.fivem.net/natives/?_0xD17AFCD8>
#[doc(alias("SetPlayerControl", "SET_PLAYER_CONTROL", "0xD17AFCD8"))]
#[inline]
pub fn set_player_control(player: impl Into<PlayerId>, b_has_control: bool, flags: i32) {
    let player: PlayerId = player.into();
    call(0x00000000D17AFCD8, (player, b_has_control, flags))
}

/// `SetPlayerCullingRadius`.
///
/// <https://docs.fivem.net/natives/?_0x8A2FBAD4>
#[doc(alias("SetPlayerCullingRadius", "SET_PLAYER_CULLING_RADIUS", "0x8A2FBAD4"))]
#[inline]
pub fn set_player_culling_radius(player_src: impl Into<PlayerId>, radius: f32) {
    let player_src: PlayerId = player_src.into();
    call(0x000000008A2FBAD4, (player_src, radius))
}

/// `SetPlayerInvincible`.
///
/// <https://docs.fivem.net/natives/?_0xDFB9A2A2>
#[doc(alias("SetPlayerInvincible", "SET_PLAYER_INVINCIBLE", "0xDFB9A2A2"))]
#[inline]
pub fn set_player_invincible(player: impl Into<PlayerId>, b_invincible: bool) {
    let player: PlayerId = player.into();
    call(0x00000000DFB9A2A2, (player, b_invincible))
}

/// `SetPlayerModel`.
///
/// <https://docs.fivem.net/natives/?_0x774A4C54>
#[doc(alias("SetPlayerModel", "SET_PLAYER_MODEL", "0x774A4C54"))]
#[inline]
pub fn set_player_model(player: impl Into<PlayerId>, model: impl Into<Hash>) {
    let player: PlayerId = player.into();
    let model: Hash = model.into();
    call(0x00000000774A4C54, (player, model))
}

/// `SetPlayerRoutingBucket`.
///
/// <https://docs.fivem.net/natives/?_0x6504EB38>
#[doc(alias("SetPlayerRoutingBucket", "SET_PLAYER_ROUTING_BUCKET", "0x6504EB38"))]
#[inline]
pub fn set_player_routing_bucket(player_src: impl Into<PlayerId>, bucket: i32) {
    let player_src: PlayerId = player_src.into();
    call(0x000000006504EB38, (player_src, bucket))
}

/// `SetPlayerWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0xB7A0914B>
#[doc(alias("SetPlayerWantedLevel", "SET_PLAYER_WANTED_LEVEL", "0xB7A0914B"))]
#[inline]
pub fn set_player_wanted_level(
    player: impl Into<PlayerId>,
    wanted_level: i32,
    delayed_response: bool,
) {
    let player: PlayerId = player.into();
    call(0x00000000B7A0914B, (player, wanted_level, delayed_response))
}

/// `SetResourceKvp`.
///
/// <https://docs.fivem.net/natives/?_0x21C7A35B>
#[doc(alias("SetResourceKvp", "SET_RESOURCE_KVP", "0x21C7A35B"))]
#[inline]
pub fn set_resource_kvp(key: &str, value: &str) {
    call(0x0000000021C7A35B, (key, value))
}

/// `SetResourceKvpFloat`.
///
/// <https://docs.fivem.net/natives/?_0x9ADD2938>
#[doc(alias("SetResourceKvpFloat", "SET_RESOURCE_KVP_FLOAT", "0x9ADD2938"))]
#[inline]
pub fn set_resource_kvp_float(key: &str, value: f32) {
    call(0x000000009ADD2938, (key, value))
}

/// `SetResourceKvpFloatNoSync`.
///
/// <https://docs.fivem.net/natives/?_0x3517BFBE>
#[doc(alias(
    "SetResourceKvpFloatNoSync",
    "SET_RESOURCE_KVP_FLOAT_NO_SYNC",
    "0x3517BFBE"
))]
#[inline]
pub fn set_resource_kvp_float_no_sync(key: &str, value: f32) {
    call(0x000000003517BFBE, (key, value))
}

/// `SetResourceKvpInt`.
///
/// <https://docs.fivem.net/natives/?_0x6A2B1E8>
#[doc(alias("SetResourceKvpInt", "SET_RESOURCE_KVP_INT", "0x6A2B1E8"))]
#[inline]
pub fn set_resource_kvp_int(key: &str, value: i32) {
    call(0x0000000006A2B1E8, (key, value))
}

/// `SetResourceKvpIntNoSync`.
///
/// <https://docs.fivem.net/natives/?_0x26AEB707>
#[doc(alias(
    "SetResourceKvpIntNoSync",
    "SET_RESOURCE_KVP_INT_NO_SYNC",
    "0x26AEB707"
))]
#[inline]
pub fn set_resource_kvp_int_no_sync(key: &str, value: i32) {
    call(0x0000000026AEB707, (key, value))
}

/// `SetResourceKvpNoSync`.
///
/// <https://docs.fivem.net/natives/?_0xCF9A2FF>
#[doc(alias("SetResourceKvpNoSync", "SET_RESOURCE_KVP_NO_SYNC", "0xCF9A2FF"))]
#[inline]
pub fn set_resource_kvp_no_sync(key: &str, value: &str) {
    call(0x000000000CF9A2FF, (key, value))
}

/// `SetRoutingBucketEntityLockdownMode`.
///
/// <https://docs.fivem.net/natives/?_0xA0F2201F>
#[doc(alias(
    "SetRoutingBucketEntityLockdownMode",
    "SET_ROUTING_BUCKET_ENTITY_LOCKDOWN_MODE",
    "0xA0F2201F"
))]
#[inline]
pub fn set_routing_bucket_entity_lockdown_mode(bucket_id: i32, mode: &str) {
    call(0x00000000A0F2201F, (bucket_id, mode))
}

/// `SetRoutingBucketPopulationEnabled`.
///
/// <https://docs.fivem.net/natives/?_0xCE51AC2C>
#[doc(alias(
    "SetRoutingBucketPopulationEnabled",
    "SET_ROUTING_BUCKET_POPULATION_ENABLED",
    "0xCE51AC2C"
))]
#[inline]
pub fn set_routing_bucket_population_enabled(bucket_id: i32, mode: bool) {
    call(0x00000000CE51AC2C, (bucket_id, mode))
}

/// `SetStateBagValue`.
///
/// <https://docs.fivem.net/natives/?_0x8D50E33A>
#[doc(alias("SetStateBagValue", "SET_STATE_BAG_VALUE", "0x8D50E33A"))]
#[inline]
pub fn set_state_bag_value(bag_name: &str, key_name: &str, value_data: &[u8], replicated: bool) {
    call(
        0x000000008D50E33A,
        (bag_name, key_name, value_data, value_data.len(), replicated),
    )
}

/// `SetVehicleAlarm`.
///
/// <https://docs.fivem.net/natives/?_0x24877D84>
#[doc(alias("SetVehicleAlarm", "SET_VEHICLE_ALARM", "0x24877D84"))]
#[inline]
pub fn set_vehicle_alarm(vehicle: Vehicle, state: bool) {
    call(0x0000000024877D84, (vehicle, state))
}

/// `SetVehicleBodyHealth`.
///
/// <https://docs.fivem.net/natives/?_0x920C2517>
#[doc(alias("SetVehicleBodyHealth", "SET_VEHICLE_BODY_HEALTH", "0x920C2517"))]
#[inline]
pub fn set_vehicle_body_health(vehicle: Vehicle, value: f32) {
    call(0x00000000920C2517, (vehicle, value))
}

/// `SetVehicleColourCombination`.
///
/// <https://docs.fivem.net/natives/?_0xA557AEAD>
#[doc(alias(
    "SetVehicleColourCombination",
    "SET_VEHICLE_COLOUR_COMBINATION",
    "0xA557AEAD"
))]
#[inline]
pub fn set_vehicle_colour_combination(vehicle: Vehicle, color_combination: i32) {
    call(0x00000000A557AEAD, (vehicle, color_combination))
}

/// `SetVehicleColours`.
///
/// <https://docs.fivem.net/natives/?_0x57F24253>
#[doc(alias("SetVehicleColours", "SET_VEHICLE_COLOURS", "0x57F24253"))]
#[inline]
pub fn set_vehicle_colours(vehicle: Vehicle, color_primary: i32, color_secondary: i32) {
    call(
        0x0000000057F24253,
        (vehicle, color_primary, color_secondary),
    )
}

/// `SetVehicleCustomPrimaryColour`.
///
/// <https://docs.fivem.net/natives/?_0x8DF9F9BC>
#[doc(alias(
    "SetVehicleCustomPrimaryColour",
    "SET_VEHICLE_CUSTOM_PRIMARY_COLOUR",
    "0x8DF9F9BC"
))]
#[inline]
pub fn set_vehicle_custom_primary_colour(vehicle: Vehicle, r: i32, g: i32, b: i32) {
    call(0x000000008DF9F9BC, (vehicle, r, g, b))
}

/// `SetVehicleCustomSecondaryColour`.
///
/// <https://docs.fivem.net/natives/?_0x9D77259E>
#[doc(alias(
    "SetVehicleCustomSecondaryColour",
    "SET_VEHICLE_CUSTOM_SECONDARY_COLOUR",
    "0x9D77259E"
))]
#[inline]
pub fn set_vehicle_custom_secondary_colour(vehicle: Vehicle, r: i32, g: i32, b: i32) {
    call(0x000000009D77259E, (vehicle, r, g, b))
}

/// `SetVehicleDirtLevel`.
///
/// <https://docs.fivem.net/natives/?_0x2B39128B>
#[doc(alias("SetVehicleDirtLevel", "SET_VEHICLE_DIRT_LEVEL", "0x2B39128B"))]
#[inline]
pub fn set_vehicle_dirt_level(vehicle: Vehicle, dirt_level: f32) {
    call(0x000000002B39128B, (vehicle, dirt_level))
}

/// `SetVehicleDoorBroken`.
///
/// <https://docs.fivem.net/natives/?_0x8147FEA7>
#[doc(alias("SetVehicleDoorBroken", "SET_VEHICLE_DOOR_BROKEN", "0x8147FEA7"))]
#[inline]
pub fn set_vehicle_door_broken(vehicle: Vehicle, door_index: i32, delete_door: bool) {
    call(0x000000008147FEA7, (vehicle, door_index, delete_door))
}

/// `SetVehicleDoorsLocked`.
///
/// <https://docs.fivem.net/natives/?_0x4CDD35D0>
#[doc(alias("SetVehicleDoorsLocked", "SET_VEHICLE_DOORS_LOCKED", "0x4CDD35D0"))]
#[inline]
pub fn set_vehicle_doors_locked(vehicle: Vehicle, door_lock_status: i32) {
    call(0x000000004CDD35D0, (vehicle, door_lock_status))
}

/// `SetVehicleNumberPlateText`.
///
/// <https://docs.fivem.net/natives/?_0x400F9556>
#[doc(alias(
    "SetVehicleNumberPlateText",
    "SET_VEHICLE_NUMBER_PLATE_TEXT",
    "0x400F9556"
))]
#[inline]
pub fn set_vehicle_number_plate_text(vehicle: Vehicle, plate_text: &str) {
    call(0x00000000400F9556, (vehicle, plate_text))
}

/// `StartFindKvp`.
///
/// <https://docs.fivem.net/natives/?_0xDD379006>
#[doc(alias("StartFindKvp", "START_FIND_KVP", "0xDD379006"))]
#[inline]
pub fn start_find_kvp(prefix: &str) -> i32 {
    call(0x00000000DD379006, (prefix,))
}

/// `StartResource`.
///
/// <https://docs.fivem.net/natives/?_0x29B440DC>
#[doc(alias("StartResource", "START_RESOURCE", "0x29B440DC"))]
#[inline]
pub fn start_resource(resource_name: &str) -> bool {
    call(0x0000000029B440DC, (resource_name,))
}

/// `StateBagHasKey`.
///
/// <https://docs.fivem.net/natives/?_0x12A330>
#[doc(alias("StateBagHasKey", "STATE_BAG_HAS_KEY", "0x12A330"))]
#[inline]
pub fn state_bag_has_key(bag_name: &str, key: &str) -> bool {
    call(0x000000000012A330, (bag_name, key))
}

/// `StopResource`.
///
/// <https://docs.fivem.net/natives/?_0x21783161>
#[doc(alias("StopResource", "STOP_RESOURCE", "0x21783161"))]
#[inline]
pub fn stop_resource(resource_name: &str) -> bool {
    call(0x0000000021783161, (resource_name,))
}

/// `TaskCombatPed`.
///
/// <https://docs.fivem.net/natives/?_0xCB0D8932>
#[doc(alias("TaskCombatPed", "TASK_COMBAT_PED", "0xCB0D8932"))]
#[inline]
pub fn task_combat_ped(ped: Ped, target_ped: Ped, p2: i32, p3: i32) {
    call(0x00000000CB0D8932, (ped, target_ped, p2, p3))
}

/// `TaskDriveBy`.
///
/// <https://docs.fivem.net/natives/?_0x2B84D1C4>
#[doc(alias("TaskDriveBy", "TASK_DRIVE_BY", "0x2B84D1C4"))]
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
        0x000000002B84D1C4,
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
/// <https://docs.fivem.net/natives/?_0xB8689B4E>
#[doc(alias("TaskEnterVehicle", "TASK_ENTER_VEHICLE", "0xB8689B4E"))]
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
        0x00000000B8689B4E,
        (ped, vehicle, timeout, seat_index, speed, flag, p6),
    )
}

/// `TaskEveryoneLeaveVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xC1971F30>
#[doc(alias(
    "TaskEveryoneLeaveVehicle",
    "TASK_EVERYONE_LEAVE_VEHICLE",
    "0xC1971F30"
))]
#[inline]
pub fn task_everyone_leave_vehicle(vehicle: Vehicle) {
    call(0x00000000C1971F30, (vehicle,))
}

/// `TaskGoStraightToCoord`.
///
/// <https://docs.fivem.net/natives/?_0x80A9E7A7>
#[doc(alias("TaskGoStraightToCoord", "TASK_GO_STRAIGHT_TO_COORD", "0x80A9E7A7"))]
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
        0x0000000080A9E7A7,
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

/// `TaskGoToCoordAnyMeans`.
///
/// <https://docs.fivem.net/natives/?_0xF91DF93B>
#[doc(alias("TaskGoToCoordAnyMeans", "TASK_GO_TO_COORD_ANY_MEANS", "0xF91DF93B"))]
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
        0x00000000F91DF93B,
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

/// `TaskGoToEntity`.
///
/// <https://docs.fivem.net/natives/?_0x374827C2>
#[doc(alias("TaskGoToEntity", "TASK_GO_TO_ENTITY", "0x374827C2"))]
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
        0x00000000374827C2,
        (entity, target, duration, distance, speed, p5, p6),
    )
}

/// `TaskHandsUp`.
///
/// <https://docs.fivem.net/natives/?_0x8DCC19C5>
#[doc(alias("TaskHandsUp", "TASK_HANDS_UP", "0x8DCC19C5"))]
#[inline]
pub fn task_hands_up(ped: Ped, duration: i32, facing_ped: Ped, p3: i32, p4: bool) {
    call(0x000000008DCC19C5, (ped, duration, facing_ped, p3, p4))
}

/// `TaskLeaveAnyVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xDBDD79FA>
#[doc(alias("TaskLeaveAnyVehicle", "TASK_LEAVE_ANY_VEHICLE", "0xDBDD79FA"))]
#[inline]
pub fn task_leave_any_vehicle(ped: Ped, p1: i32, flags: i32) {
    call(0x00000000DBDD79FA, (ped, p1, flags))
}

/// `TaskLeaveVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x7B1141C6>
#[doc(alias("TaskLeaveVehicle", "TASK_LEAVE_VEHICLE", "0x7B1141C6"))]
#[inline]
pub fn task_leave_vehicle(ped: Ped, vehicle: Vehicle, flags: i32) {
    call(0x000000007B1141C6, (ped, vehicle, flags))
}

/// `TaskPlayAnim`.
///
/// <https://docs.fivem.net/natives/?_0x5AB552C6>
#[doc(alias("TaskPlayAnim", "TASK_PLAY_ANIM", "0x5AB552C6"))]
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
        0x000000005AB552C6,
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
/// <https://docs.fivem.net/natives/?_0x3DDEB0E6>
#[doc(alias("TaskPlayAnimAdvanced", "TASK_PLAY_ANIM_ADVANCED", "0x3DDEB0E6"))]
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
        0x000000003DDEB0E6,
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

/// `TaskReactAndFleePed`.
///
/// <https://docs.fivem.net/natives/?_0x8A632BD8>
#[doc(alias("TaskReactAndFleePed", "TASK_REACT_AND_FLEE_PED", "0x8A632BD8"))]
#[inline]
pub fn task_react_and_flee_ped(ped: Ped, flee_target: Ped) {
    call(0x000000008A632BD8, (ped, flee_target))
}

/// `TaskShootAtCoord`.
///
/// <https://docs.fivem.net/natives/?_0x601C22E3>
#[doc(alias("TaskShootAtCoord", "TASK_SHOOT_AT_COORD", "0x601C22E3"))]
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
    call(0x00000000601C22E3, (ped, x, y, z, duration, firing_pattern))
}

/// `TaskShootAtEntity`.
///
/// <https://docs.fivem.net/natives/?_0xAC0631C9>
#[doc(alias("TaskShootAtEntity", "TASK_SHOOT_AT_ENTITY", "0xAC0631C9"))]
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
        0x00000000AC0631C9,
        (entity, target, duration, firing_pattern),
    )
}

/// `TaskWarpPedIntoVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x65D4A35D>
#[doc(alias("TaskWarpPedIntoVehicle", "TASK_WARP_PED_INTO_VEHICLE", "0x65D4A35D"))]
#[inline]
pub fn task_warp_ped_into_vehicle(ped: Ped, vehicle: Vehicle, seat_index: i32) {
    call(0x0000000065D4A35D, (ped, vehicle, seat_index))
}

/// `TempBanPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x1E35DBBA>
#[doc(alias("TempBanPlayer", "TEMP_BAN_PLAYER", "0x1E35DBBA"))]
#[inline]
pub fn temp_ban_player(player_src: impl Into<PlayerId>, reason: &str) {
    let player_src: PlayerId = player_src.into();
    call(0x000000001E35DBBA, (player_src, reason))
}

/// `TriggerClientEventInternal`.
///
/// <https://docs.fivem.net/natives/?_0x2F7A49E6>
#[doc(alias(
    "TriggerClientEventInternal",
    "TRIGGER_CLIENT_EVENT_INTERNAL",
    "0x2F7A49E6"
))]
#[inline]
pub fn trigger_client_event_internal(event_name: &str, event_target: &str, event_payload: &[u8]) {
    call(
        0x000000002F7A49E6,
        (event_name, event_target, event_payload, event_payload.len()),
    )
}

/// `TriggerEventInternal`.
///
/// <https://docs.fivem.net/natives/?_0x91310870>
#[doc(alias("TriggerEventInternal", "TRIGGER_EVENT_INTERNAL", "0x91310870"))]
#[inline]
pub fn trigger_event_internal(event_name: &str, event_payload: &[u8]) {
    call(
        0x0000000091310870,
        (event_name, event_payload, event_payload.len()),
    )
}

/// `TriggerLatentClientEventInternal`.
///
/// <https://docs.fivem.net/natives/?_0x70B35890>
#[doc(alias(
    "TriggerLatentClientEventInternal",
    "TRIGGER_LATENT_CLIENT_EVENT_INTERNAL",
    "0x70B35890"
))]
#[inline]
pub fn trigger_latent_client_event_internal(
    event_name: &str,
    event_target: &str,
    event_payload: &[u8],
    bps: i32,
) {
    call(
        0x0000000070B35890,
        (
            event_name,
            event_target,
            event_payload,
            event_payload.len(),
            bps,
        ),
    )
}

/// `VerifyPasswordHash`.
///
/// <https://docs.fivem.net/natives/?_0x2E310ACD>
#[doc(alias("VerifyPasswordHash", "VERIFY_PASSWORD_HASH", "0x2E310ACD"))]
#[inline]
pub fn verify_password_hash(password: &str, hash: &str) -> bool {
    call(0x000000002E310ACD, (password, hash))
}

/// `WasEventCanceled`.
///
/// <https://docs.fivem.net/natives/?_0x58382A19>
#[doc(alias("WasEventCanceled", "WAS_EVENT_CANCELED", "0x58382A19"))]
#[inline]
pub fn was_event_canceled() -> bool {
    call(0x0000000058382A19, ())
}
