// Made by native-gen 0.2.0 from data bbe4d770c1c9e2ea; do not edit.

//! Namespace `CFX` of the GTA V client.

use crate::prelude::*;

/// `ActivateTimecycleEditor`.
///
/// <https://docs.fivem.net/natives/?_0xEEB9B76A>
#[doc(alias("ActivateTimecycleEditor", "ACTIVATE_TIMECYCLE_EDITOR", "0xEEB9B76A"))]
#[inline]
pub fn activate_timecycle_editor() {
    call(0x00000000EEB9B76A, ())
}

/// `AddAudioSubmixOutput`.
///
/// <https://docs.fivem.net/natives/?_0xAC6E290D>
#[doc(alias("AddAudioSubmixOutput", "ADD_AUDIO_SUBMIX_OUTPUT", "0xAC6E290D"))]
#[inline]
pub fn add_audio_submix_output(submix_id: i32, output_submix_id: i32) {
    call(0x00000000AC6E290D, (submix_id, output_submix_id))
}

/// `AddAuthorizedParachuteModel`.
///
/// <https://docs.fivem.net/natives/?_0x8AC7AE9>
#[doc(alias(
    "AddAuthorizedParachuteModel",
    "ADD_AUTHORIZED_PARACHUTE_MODEL",
    "0x8AC7AE9"
))]
#[inline]
pub fn add_authorized_parachute_model(model_name_hash: impl Into<Hash>) {
    let model_name_hash: Hash = model_name_hash.into();
    call(0x0000000008AC7AE9, (model_name_hash,))
}

/// `AddAuthorizedParachutePackModel`.
///
/// <https://docs.fivem.net/natives/?_0x2E86DEA5>
#[doc(alias(
    "AddAuthorizedParachutePackModel",
    "ADD_AUTHORIZED_PARACHUTE_PACK_MODEL",
    "0x2E86DEA5"
))]
#[inline]
pub fn add_authorized_parachute_pack_model(model_name_hash: impl Into<Hash>) {
    let model_name_hash: Hash = model_name_hash.into();
    call(0x000000002E86DEA5, (model_name_hash,))
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

/// `AddHealthConfig`.
///
/// <https://docs.fivem.net/natives/?_0x9CBFD5C1>
#[doc(alias("AddHealthConfig", "ADD_HEALTH_CONFIG", "0x9CBFD5C1"))]
#[inline]
pub fn add_health_config(
    config_name: &str,
    default_health: f32,
    default_armor: f32,
    default_endurance: f32,
    fatigued_health_threshold: f32,
    injured_health_threshold: f32,
    dying_health_threshold: f32,
    hurt_health_threshold: f32,
    dog_takedown_threshold: f32,
    writhe_from_bullet_threshold: f32,
    melee_cardinal_fatal_attack: bool,
    invincible: bool,
) {
    call(
        0x000000009CBFD5C1,
        (
            config_name,
            default_health,
            default_armor,
            default_endurance,
            fatigued_health_threshold,
            injured_health_threshold,
            dying_health_threshold,
            hurt_health_threshold,
            dog_takedown_threshold,
            writhe_from_bullet_threshold,
            melee_cardinal_fatal_attack,
            invincible,
        ),
    )
}

/// `AddMinimapOverlay`.
///
/// <https://docs.fivem.net/natives/?_0x4AFD2499>
#[doc(alias("AddMinimapOverlay", "ADD_MINIMAP_OVERLAY", "0x4AFD2499"))]
#[inline]
pub fn add_minimap_overlay(name: &str) -> i32 {
    call(0x000000004AFD2499, (name,))
}

/// `AddMinimapOverlayWithDepth`.
///
/// <https://docs.fivem.net/natives/?_0xED0935B5>
#[doc(alias(
    "AddMinimapOverlayWithDepth",
    "ADD_MINIMAP_OVERLAY_WITH_DEPTH",
    "0xED0935B5"
))]
#[inline]
pub fn add_minimap_overlay_with_depth(name: &str, depth: i32) -> i32 {
    call(0x00000000ED0935B5, (name, depth))
}

/// `AddReplaceTexture`.
///
/// <https://docs.fivem.net/natives/?_0xA66F8F75>
#[doc(alias("AddReplaceTexture", "ADD_REPLACE_TEXTURE", "0xA66F8F75"))]
#[inline]
pub fn add_replace_texture(orig_txd: &str, orig_txn: &str, new_txd: &str, new_txn: &str) {
    call(0x00000000A66F8F75, (orig_txd, orig_txn, new_txd, new_txn))
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

/// `AddTextEntry`.
///
/// <https://docs.fivem.net/natives/?_0x32CA01C3>
#[doc(alias("AddTextEntry", "ADD_TEXT_ENTRY", "0x32CA01C3"))]
#[inline]
pub fn add_text_entry(entry_key: &str, entry_text: &str) {
    call(0x0000000032CA01C3, (entry_key, entry_text))
}

/// `AddTextEntryByHash`.
///
/// <https://docs.fivem.net/natives/?_0x289DA860>
#[doc(alias("AddTextEntryByHash", "ADD_TEXT_ENTRY_BY_HASH", "0x289DA860"))]
#[inline]
pub fn add_text_entry_by_hash(entry_key: impl Into<Hash>, entry_text: &str) {
    let entry_key: Hash = entry_key.into();
    call(0x00000000289DA860, (entry_key, entry_text))
}

/// `ApplyWeatherCycles`.
///
/// <https://docs.fivem.net/natives/?_0x3422291C>
#[doc(alias("ApplyWeatherCycles", "APPLY_WEATHER_CYCLES", "0x3422291C"))]
#[inline]
pub fn apply_weather_cycles(num_entries: i32, ms_per_cycle: i32) -> bool {
    call(0x000000003422291C, (num_entries, ms_per_cycle))
}

/// `BreakOffVehicleWheel`.
///
/// <https://docs.fivem.net/natives/?_0xA274CADB>
#[doc(alias("BreakOffVehicleWheel", "BREAK_OFF_VEHICLE_WHEEL", "0xA274CADB"))]
#[inline]
pub fn break_off_vehicle_wheel(
    vehicle: Vehicle,
    wheel_index: i32,
    leave_debris_trail: bool,
    delete_wheel: bool,
    unknown_flag: bool,
    put_on_fire: bool,
) {
    call(
        0x00000000A274CADB,
        (
            vehicle,
            wheel_index,
            leave_debris_trail,
            delete_wheel,
            unknown_flag,
            put_on_fire,
        ),
    )
}

/// `CallMinimapScaleformFunction`.
///
/// <https://docs.fivem.net/natives/?_0x4C89C0ED>
#[doc(alias(
    "CallMinimapScaleformFunction",
    "CALL_MINIMAP_SCALEFORM_FUNCTION",
    "0x4C89C0ED"
))]
#[inline]
pub fn call_minimap_scaleform_function(mini_map: i32, fn_name: &str) -> bool {
    call(0x000000004C89C0ED, (mini_map, fn_name))
}

/// `CancelEvent`.
///
/// <https://docs.fivem.net/natives/?_0xFA29D35D>
#[doc(alias("CancelEvent", "CANCEL_EVENT", "0xFA29D35D"))]
#[inline]
pub fn cancel_event() {
    call(0x00000000FA29D35D, ())
}

/// `ClearVehicleXenonLightsCustomColor`.
///
/// <https://docs.fivem.net/natives/?_0x2867ED8C>
#[doc(alias(
    "ClearVehicleXenonLightsCustomColor",
    "CLEAR_VEHICLE_XENON_LIGHTS_CUSTOM_COLOR",
    "0x2867ED8C"
))]
#[inline]
pub fn clear_vehicle_xenon_lights_custom_color(vehicle: Vehicle) {
    call(0x000000002867ED8C, (vehicle,))
}

/// `CloneTimecycleModifier`.
///
/// <https://docs.fivem.net/natives/?_0x54D636B3>
#[doc(alias("CloneTimecycleModifier", "CLONE_TIMECYCLE_MODIFIER", "0x54D636B3"))]
#[inline]
pub fn clone_timecycle_modifier(source_modifier_name: &str, cloned_modifier_name: &str) -> i32 {
    call(
        0x0000000054D636B3,
        (source_modifier_name, cloned_modifier_name),
    )
}

/// `CommitRuntimeTexture`.
///
/// <https://docs.fivem.net/natives/?_0x19D81F4E>
#[doc(alias("CommitRuntimeTexture", "COMMIT_RUNTIME_TEXTURE", "0x19D81F4E"))]
#[inline]
pub fn commit_runtime_texture(tex: i64) {
    call(0x0000000019D81F4E, (tex,))
}

/// `CreateAudioSubmix`.
///
/// <https://docs.fivem.net/natives/?_0x658D2BC8>
#[doc(alias("CreateAudioSubmix", "CREATE_AUDIO_SUBMIX", "0x658D2BC8"))]
#[inline]
pub fn create_audio_submix(name: &str) -> i32 {
    call(0x00000000658D2BC8, (name,))
}

/// `CreateDryVolume`.
///
/// <https://docs.fivem.net/natives/?_0xEB1C6DD>
#[doc(alias("CreateDryVolume", "CREATE_DRY_VOLUME", "0xEB1C6DD"))]
#[inline]
pub fn create_dry_volume(
    x_min: f32,
    y_min: f32,
    z_min: f32,
    x_max: f32,
    y_max: f32,
    z_max: f32,
) -> i32 {
    call(
        0x000000000EB1C6DD,
        (x_min, y_min, z_min, x_max, y_max, z_max),
    )
}

/// `CreateDui`.
///
/// <https://docs.fivem.net/natives/?_0x23EAF899>
#[doc(alias("CreateDui", "CREATE_DUI", "0x23EAF899"))]
#[inline]
pub fn create_dui(url: &str, width: i32, height: i32) -> i64 {
    call(0x0000000023EAF899, (url, width, height))
}

/// `CreateRuntimeTexture`.
///
/// <https://docs.fivem.net/natives/?_0xFEC3766D>
#[doc(alias("CreateRuntimeTexture", "CREATE_RUNTIME_TEXTURE", "0xFEC3766D"))]
#[inline]
pub fn create_runtime_texture(txd: i64, txn: &str, width: i32, height: i32) -> i64 {
    call(0x00000000FEC3766D, (txd, txn, width, height))
}

/// `CreateRuntimeTextureFromDuiHandle`.
///
/// <https://docs.fivem.net/natives/?_0xB135472B>
#[doc(alias(
    "CreateRuntimeTextureFromDuiHandle",
    "CREATE_RUNTIME_TEXTURE_FROM_DUI_HANDLE",
    "0xB135472B"
))]
#[inline]
pub fn create_runtime_texture_from_dui_handle(txd: i64, txn: &str, dui_handle: &str) -> i64 {
    call(0x00000000B135472B, (txd, txn, dui_handle))
}

/// `CreateRuntimeTextureFromImage`.
///
/// <https://docs.fivem.net/natives/?_0x786D8BC3>
#[doc(alias(
    "CreateRuntimeTextureFromImage",
    "CREATE_RUNTIME_TEXTURE_FROM_IMAGE",
    "0x786D8BC3"
))]
#[inline]
pub fn create_runtime_texture_from_image(txd: i64, txn: &str, file_name: &str) -> i64 {
    call(0x00000000786D8BC3, (txd, txn, file_name))
}

/// `CreateRuntimeTxd`.
///
/// <https://docs.fivem.net/natives/?_0x1F3AC778>
#[doc(alias("CreateRuntimeTxd", "CREATE_RUNTIME_TXD", "0x1F3AC778"))]
#[inline]
pub fn create_runtime_txd(name: &str) -> i64 {
    call(0x000000001F3AC778, (name,))
}

/// `CreateTimecycleModifier`.
///
/// <https://docs.fivem.net/natives/?_0x70FA2AFA>
#[doc(alias("CreateTimecycleModifier", "CREATE_TIMECYCLE_MODIFIER", "0x70FA2AFA"))]
#[inline]
pub fn create_timecycle_modifier(modifier_name: &str) -> i32 {
    call(0x0000000070FA2AFA, (modifier_name,))
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

/// `DestroyDui`.
///
/// <https://docs.fivem.net/natives/?_0xA085CB10>
#[doc(alias("DestroyDui", "DESTROY_DUI", "0xA085CB10"))]
#[inline]
pub fn destroy_dui(dui_object: i64) {
    call(0x00000000A085CB10, (dui_object,))
}

/// `DisableEditorRuntime`.
///
/// <https://docs.fivem.net/natives/?_0xB1622B17>
#[doc(alias("DisableEditorRuntime", "DISABLE_EDITOR_RUNTIME", "0xB1622B17"))]
#[inline]
pub fn disable_editor_runtime() {
    call(0x00000000B1622B17, ())
}

/// `DisableIdleCamera`.
///
/// <https://docs.fivem.net/natives/?_0x3D5AB7F0>
#[doc(alias("DisableIdleCamera", "DISABLE_IDLE_CAMERA", "0x3D5AB7F0"))]
#[inline]
pub fn disable_idle_camera(state: bool) {
    call(0x000000003D5AB7F0, (state,))
}

/// `DisableRawKeyThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x8BCF0014>
#[doc(alias("DisableRawKeyThisFrame", "DISABLE_RAW_KEY_THIS_FRAME", "0x8BCF0014"))]
#[inline]
pub fn disable_raw_key_this_frame(raw_key_index: i32) -> bool {
    call(0x000000008BCF0014, (raw_key_index,))
}

/// `DisableVehiclePassengerIdleCamera`.
///
/// <https://docs.fivem.net/natives/?_0x5C140555>
#[doc(alias(
    "DisableVehiclePassengerIdleCamera",
    "DISABLE_VEHICLE_PASSENGER_IDLE_CAMERA",
    "0x5C140555"
))]
#[inline]
pub fn disable_vehicle_passenger_idle_camera(state: bool) {
    call(0x000000005C140555, (state,))
}

/// `DisableWorldhorizonRendering`.
///
/// <https://docs.fivem.net/natives/?_0xA9C92CDC>
#[doc(alias(
    "DisableWorldhorizonRendering",
    "DISABLE_WORLDHORIZON_RENDERING",
    "0xA9C92CDC"
))]
#[inline]
pub fn disable_worldhorizon_rendering(state: bool) {
    call(0x00000000A9C92CDC, (state,))
}

/// `DoesTimecycleModifierHasVar`.
///
/// <https://docs.fivem.net/natives/?_0xC53BB6D3>
#[doc(alias(
    "DoesTimecycleModifierHasVar",
    "DOES_TIMECYCLE_MODIFIER_HAS_VAR",
    "0xC53BB6D3"
))]
#[inline]
pub fn does_timecycle_modifier_has_var(modifier_name: &str, var_name: &str) -> bool {
    call(0x00000000C53BB6D3, (modifier_name, var_name))
}

/// `DoesTrainStopAtStations`.
///
/// <https://docs.fivem.net/natives/?_0x77CC80DC>
#[doc(alias("DoesTrainStopAtStations", "DOES_TRAIN_STOP_AT_STATIONS", "0x77CC80DC"))]
#[inline]
pub fn does_train_stop_at_stations(train: Vehicle) -> bool {
    call(0x0000000077CC80DC, (train,))
}

/// `DoesVehicleUseFuel`.
///
/// <https://docs.fivem.net/natives/?_0xEF30A696>
#[doc(alias("DoesVehicleUseFuel", "DOES_VEHICLE_USE_FUEL", "0xEF30A696"))]
#[inline]
pub fn does_vehicle_use_fuel(vehicle: Vehicle) -> bool {
    call(0x00000000EF30A696, (vehicle,))
}

/// `DoorSystemGetActive`.
///
/// <https://docs.fivem.net/natives/?_0xF65BBA4B>
#[doc(alias("DoorSystemGetActive", "DOOR_SYSTEM_GET_ACTIVE", "0xF65BBA4B"))]
#[inline]
pub fn door_system_get_active<T: DeserializeOwned>() -> Option<T> {
    let result: Option<Packed<T>> = call(0x00000000F65BBA4B, ());
    result.map(|Packed(value)| value)
}

/// `DoorSystemGetSize`.
///
/// <https://docs.fivem.net/natives/?_0x237613B3>
#[doc(alias("DoorSystemGetSize", "DOOR_SYSTEM_GET_SIZE", "0x237613B3"))]
#[inline]
pub fn door_system_get_size() -> i32 {
    call(0x00000000237613B3, ())
}

/// `DrawCorona`.
///
/// <https://docs.fivem.net/natives/?_0xFF44780E>
#[doc(alias("DrawCorona", "DRAW_CORONA", "0xFF44780E"))]
#[inline]
pub fn draw_corona(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    size: f32,
    alpha: i32,
    red: i32,
    green: i32,
    blue: i32,
    intensity: f32,
    z_bias: f32,
    dir_x: f32,
    dir_y: f32,
    dir_z: f32,
    view_threshold: f32,
    inner_angle: f32,
    outer_angle: f32,
    flags: i32,
) {
    call(
        0x00000000FF44780E,
        (
            (
                pos_x,
                pos_y,
                pos_z,
                size,
                alpha,
                red,
                green,
                blue,
                intensity,
                z_bias,
                dir_x,
                dir_y,
                dir_z,
                view_threshold,
                inner_angle,
                outer_angle,
            ),
            (flags,),
        ),
    )
}

/// `DrawGizmo`.
///
/// <https://docs.fivem.net/natives/?_0xEB2EDCA2>
#[doc(alias("DrawGizmo", "DRAW_GIZMO", "0xEB2EDCA2"))]
#[inline]
pub fn draw_gizmo(matrix_ptr: &mut [f32; 16], id: &str) -> bool {
    call(0x00000000EB2EDCA2, (matrix(matrix_ptr), id))
}

/// `DrawGlowSphere`.
///
/// <https://docs.fivem.net/natives/?_0xBD25EC89>
#[doc(alias("DrawGlowSphere", "DRAW_GLOW_SPHERE", "0xBD25EC89"))]
#[inline]
pub fn draw_glow_sphere(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    radius: f32,
    color_r: i32,
    color_g: i32,
    color_b: i32,
    intensity: f32,
    invert: bool,
    marker: bool,
) {
    call(
        0x00000000BD25EC89,
        (
            pos_x, pos_y, pos_z, radius, color_r, color_g, color_b, intensity, invert, marker,
        ),
    )
}

/// `DrawLight`.
///
/// <https://docs.fivem.net/natives/?_0x374E5298>
#[doc(alias("DrawLight", "DRAW_LIGHT", "0x374E5298"))]
#[inline]
pub fn draw_light() {
    call(0x00000000374E5298, ())
}

/// `DrawLine_2d`.
///
/// <https://docs.fivem.net/natives/?_0xB856A90>
#[doc(alias("DrawLine_2d", "DRAW_LINE_2D", "0xB856A90"))]
#[inline]
pub fn draw_line_2d(
    x1: f32,
    y1: f32,
    x2: f32,
    y2: f32,
    width: f32,
    r: i32,
    g: i32,
    b: i32,
    a: i32,
) {
    call(0x000000000B856A90, (x1, y1, x2, y2, width, r, g, b, a))
}

/// `DrawRectRotated`.
///
/// <https://docs.fivem.net/natives/?_0xEC37C168>
#[doc(alias("DrawRectRotated", "DRAW_RECT_ROTATED", "0xEC37C168"))]
#[inline]
pub fn draw_rect_rotated(
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    rotation: f32,
    r: i32,
    g: i32,
    b: i32,
    a: i32,
) {
    call(
        0x00000000EC37C168,
        (x, y, width, height, rotation, r, g, b, a),
    )
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

/// `EnableEditorRuntime`.
///
/// <https://docs.fivem.net/natives/?_0xC383871D>
#[doc(alias("EnableEditorRuntime", "ENABLE_EDITOR_RUNTIME", "0xC383871D"))]
#[inline]
pub fn enable_editor_runtime() {
    call(0x00000000C383871D, ())
}

/// `EndFindKvp`.
///
/// <https://docs.fivem.net/natives/?_0xB3210203>
#[doc(alias("EndFindKvp", "END_FIND_KVP", "0xB3210203"))]
#[inline]
pub fn end_find_kvp(handle: i32) {
    call(0x00000000B3210203, (handle,))
}

/// `EndFindObject`.
///
/// <https://docs.fivem.net/natives/?_0xDEDA4E50>
#[doc(alias("EndFindObject", "END_FIND_OBJECT", "0xDEDA4E50"))]
#[inline]
pub fn end_find_object(find_handle: i32) {
    call(0x00000000DEDA4E50, (find_handle,))
}

/// `EndFindPed`.
///
/// <https://docs.fivem.net/natives/?_0x9615C2AD>
#[doc(alias("EndFindPed", "END_FIND_PED", "0x9615C2AD"))]
#[inline]
pub fn end_find_ped(find_handle: i32) {
    call(0x000000009615C2AD, (find_handle,))
}

/// `EndFindPickup`.
///
/// <https://docs.fivem.net/natives/?_0x3C407D53>
#[doc(alias("EndFindPickup", "END_FIND_PICKUP", "0x3C407D53"))]
#[inline]
pub fn end_find_pickup(find_handle: i32) {
    call(0x000000003C407D53, (find_handle,))
}

/// `EndFindVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x9227415A>
#[doc(alias("EndFindVehicle", "END_FIND_VEHICLE", "0x9227415A"))]
#[inline]
pub fn end_find_vehicle(find_handle: i32) {
    call(0x000000009227415A, (find_handle,))
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

/// `EnterCursorMode`.
///
/// <https://docs.fivem.net/natives/?_0x780DA86>
#[doc(alias("EnterCursorMode", "ENTER_CURSOR_MODE", "0x780DA86"))]
#[inline]
pub fn enter_cursor_mode() {
    call(0x000000000780DA86, ())
}

/// `ExecuteCommand`.
///
/// <https://docs.fivem.net/natives/?_0x561C060B>
#[doc(alias("ExecuteCommand", "EXECUTE_COMMAND", "0x561C060B"))]
#[inline]
pub fn execute_command(command_string: &str) {
    call(0x00000000561C060B, (command_string,))
}

/// `ExperimentalLoadCloneCreate`.
///
/// <https://docs.fivem.net/natives/?_0xD2CB95A3>
#[doc(alias(
    "ExperimentalLoadCloneCreate",
    "EXPERIMENTAL_LOAD_CLONE_CREATE",
    "0xD2CB95A3"
))]
#[inline]
pub fn experimental_load_clone_create(data: &str, object_id: i32, tree: &str) -> Entity {
    call(0x00000000D2CB95A3, (data, object_id, tree))
}

/// `ExperimentalLoadCloneSync`.
///
/// <https://docs.fivem.net/natives/?_0x6BC189AC>
#[doc(alias(
    "ExperimentalLoadCloneSync",
    "EXPERIMENTAL_LOAD_CLONE_SYNC",
    "0x6BC189AC"
))]
#[inline]
pub fn experimental_load_clone_sync(entity: impl Into<Entity>, data: &str) {
    let entity: Entity = entity.into();
    call(0x000000006BC189AC, (entity, data))
}

/// `ExperimentalSaveCloneCreate`.
///
/// <https://docs.fivem.net/natives/?_0x9D65CAD2>
#[doc(alias(
    "ExperimentalSaveCloneCreate",
    "EXPERIMENTAL_SAVE_CLONE_CREATE",
    "0x9D65CAD2"
))]
#[inline]
pub fn experimental_save_clone_create(entity: impl Into<Entity>) -> Option<String> {
    let entity: Entity = entity.into();
    call(0x000000009D65CAD2, (entity,))
}

/// `ExperimentalSaveCloneSync`.
///
/// <https://docs.fivem.net/natives/?_0x38D19210>
#[doc(alias(
    "ExperimentalSaveCloneSync",
    "EXPERIMENTAL_SAVE_CLONE_SYNC",
    "0x38D19210"
))]
#[inline]
pub fn experimental_save_clone_sync(entity: impl Into<Entity>) -> Option<String> {
    let entity: Entity = entity.into();
    call(0x0000000038D19210, (entity,))
}

/// `FindFirstObject`.
///
/// The values: `result`, `out_entity`.
///
/// <https://docs.fivem.net/natives/?_0xFAA6CB5D>
#[doc(alias("FindFirstObject", "FIND_FIRST_OBJECT", "0xFAA6CB5D"))]
#[inline]
pub fn find_first_object() -> (i32, Entity) {
    let mut out_entity = Out::<Entity>::default();
    let result: i32 = call(0x00000000FAA6CB5D, (&mut out_entity,));
    (result, out_entity.get())
}

/// `FindFirstPed`.
///
/// The values: `result`, `out_entity`.
///
/// <https://docs.fivem.net/natives/?_0xFB012961>
#[doc(alias("FindFirstPed", "FIND_FIRST_PED", "0xFB012961"))]
#[inline]
pub fn find_first_ped() -> (i32, Entity) {
    let mut out_entity = Out::<Entity>::default();
    let result: i32 = call(0x00000000FB012961, (&mut out_entity,));
    (result, out_entity.get())
}

/// `FindFirstPickup`.
///
/// The values: `result`, `out_entity`.
///
/// <https://docs.fivem.net/natives/?_0x3FF9D340>
#[doc(alias("FindFirstPickup", "FIND_FIRST_PICKUP", "0x3FF9D340"))]
#[inline]
pub fn find_first_pickup() -> (i32, Entity) {
    let mut out_entity = Out::<Entity>::default();
    let result: i32 = call(0x000000003FF9D340, (&mut out_entity,));
    (result, out_entity.get())
}

/// `FindFirstVehicle`.
///
/// The values: `result`, `out_entity`.
///
/// <https://docs.fivem.net/natives/?_0x15E55694>
#[doc(alias("FindFirstVehicle", "FIND_FIRST_VEHICLE", "0x15E55694"))]
#[inline]
pub fn find_first_vehicle() -> (i32, Entity) {
    let mut out_entity = Out::<Entity>::default();
    let result: i32 = call(0x0000000015E55694, (&mut out_entity,));
    (result, out_entity.get())
}

/// `FindKvp`.
///
/// <https://docs.fivem.net/natives/?_0xBD7BEBC5>
#[doc(alias("FindKvp", "FIND_KVP", "0xBD7BEBC5"))]
#[inline]
pub fn find_kvp(handle: i32) -> Option<String> {
    call(0x00000000BD7BEBC5, (handle,))
}

/// `FindNextObject`.
///
/// <https://docs.fivem.net/natives/?_0x4E129DBF>
#[doc(alias("FindNextObject", "FIND_NEXT_OBJECT", "0x4E129DBF"))]
#[inline]
pub fn find_next_object(find_handle: i32) -> Option<Entity> {
    let mut out_entity = Out::<Entity>::default();
    let result: bool = call(0x000000004E129DBF, (find_handle, &mut out_entity));
    result.then(|| out_entity.get())
}

/// `FindNextPed`.
///
/// <https://docs.fivem.net/natives/?_0xAB09B548>
#[doc(alias("FindNextPed", "FIND_NEXT_PED", "0xAB09B548"))]
#[inline]
pub fn find_next_ped(find_handle: i32) -> Option<Entity> {
    let mut out_entity = Out::<Entity>::default();
    let result: bool = call(0x00000000AB09B548, (find_handle, &mut out_entity));
    result.then(|| out_entity.get())
}

/// `FindNextPickup`.
///
/// <https://docs.fivem.net/natives/?_0x4107EF0F>
#[doc(alias("FindNextPickup", "FIND_NEXT_PICKUP", "0x4107EF0F"))]
#[inline]
pub fn find_next_pickup(find_handle: i32) -> Option<Entity> {
    let mut out_entity = Out::<Entity>::default();
    let result: bool = call(0x000000004107EF0F, (find_handle, &mut out_entity));
    result.then(|| out_entity.get())
}

/// `FindNextVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x8839120D>
#[doc(alias("FindNextVehicle", "FIND_NEXT_VEHICLE", "0x8839120D"))]
#[inline]
pub fn find_next_vehicle(find_handle: i32) -> Option<Entity> {
    let mut out_entity = Out::<Entity>::default();
    let result: bool = call(0x000000008839120D, (find_handle, &mut out_entity));
    result.then(|| out_entity.get())
}

/// `ForceSnowPass`.
///
/// <https://docs.fivem.net/natives/?_0xE6E16170>
#[doc(alias("ForceSnowPass", "FORCE_SNOW_PASS", "0xE6E16170"))]
#[inline]
pub fn force_snow_pass(enabled: bool) {
    call(0x00000000E6E16170, (enabled,))
}

/// `FormatStackTrace`.
///
/// <https://docs.fivem.net/natives/?_0xD70C3BCA>
#[doc(alias("FormatStackTrace", "FORMAT_STACK_TRACE", "0xD70C3BCA"))]
#[inline]
pub fn format_stack_trace(trace_data: &(impl Serialize + ?Sized)) -> Option<String> {
    call(0x00000000D70C3BCA, (Packed(trace_data),))
}

/// `GetActivePlayers`.
///
/// <https://docs.fivem.net/natives/?_0xCF143FB9>
#[doc(alias("GetActivePlayers", "GET_ACTIVE_PLAYERS", "0xCF143FB9"))]
#[inline]
pub fn get_active_players<T: DeserializeOwned>() -> Option<T> {
    let result: Option<Packed<T>> = call(0x00000000CF143FB9, ());
    result.map(|Packed(value)| value)
}

/// `GetAllRopes`.
///
/// <https://docs.fivem.net/natives/?_0x760A2D67>
#[doc(alias("GetAllRopes", "GET_ALL_ROPES", "0x760A2D67"))]
#[inline]
pub fn get_all_ropes<T: DeserializeOwned>() -> Option<T> {
    let result: Option<Packed<T>> = call(0x00000000760A2D67, ());
    result.map(|Packed(value)| value)
}

/// `GetAllTrackJunctions`.
///
/// <https://docs.fivem.net/natives/?_0x81A08523>
#[doc(alias("GetAllTrackJunctions", "GET_ALL_TRACK_JUNCTIONS", "0x81A08523"))]
#[inline]
pub fn get_all_track_junctions<T: DeserializeOwned>() -> Option<T> {
    let result: Option<Packed<T>> = call(0x0000000081A08523, ());
    result.map(|Packed(value)| value)
}

/// `GetAllVehicleModels`.
///
/// <https://docs.fivem.net/natives/?_0xD7531645>
#[doc(alias("GetAllVehicleModels", "GET_ALL_VEHICLE_MODELS", "0xD7531645"))]
#[inline]
pub fn get_all_vehicle_models<T: DeserializeOwned>() -> Option<T> {
    let result: Option<Packed<T>> = call(0x00000000D7531645, ());
    result.map(|Packed(value)| value)
}

/// `GetAmbientPedRangeMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xB550232D>
#[doc(alias(
    "GetAmbientPedRangeMultiplier",
    "GET_AMBIENT_PED_RANGE_MULTIPLIER",
    "0xB550232D"
))]
#[inline]
pub fn get_ambient_ped_range_multiplier() -> f32 {
    call(0x00000000B550232D, ())
}

/// `GetAmbientVehicleRangeMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x667EC929>
#[doc(alias(
    "GetAmbientVehicleRangeMultiplier",
    "GET_AMBIENT_VEHICLE_RANGE_MULTIPLIER",
    "0x667EC929"
))]
#[inline]
pub fn get_ambient_vehicle_range_multiplier() -> f32 {
    call(0x00000000667EC929, ())
}

/// `GetCalmingQuadAtCoords`.
///
/// <https://docs.fivem.net/natives/?_0x870E8B40>
#[doc(alias("GetCalmingQuadAtCoords", "GET_CALMING_QUAD_AT_COORDS", "0x870E8B40"))]
#[inline]
pub fn get_calming_quad_at_coords(x: f32, y: f32) -> i32 {
    call(0x00000000870E8B40, (x, y))
}

/// `GetCalmingQuadBounds`.
///
/// The values: `min_x`, `min_y`, `max_x`, `max_y`.
///
/// <https://docs.fivem.net/natives/?_0xFF60E63>
#[doc(alias("GetCalmingQuadBounds", "GET_CALMING_QUAD_BOUNDS", "0xFF60E63"))]
#[inline]
pub fn get_calming_quad_bounds(water_quad: i32) -> Option<(i32, i32, i32, i32)> {
    let mut min_x = Out::<i32>::default();
    let mut min_y = Out::<i32>::default();
    let mut max_x = Out::<i32>::default();
    let mut max_y = Out::<i32>::default();
    let result: bool = call(
        0x000000000FF60E63,
        (water_quad, &mut min_x, &mut min_y, &mut max_x, &mut max_y),
    );
    result.then(|| (min_x.get(), min_y.get(), max_x.get(), max_y.get()))
}

/// `GetCalmingQuadCount`.
///
/// <https://docs.fivem.net/natives/?_0xCEBFC42>
#[doc(alias("GetCalmingQuadCount", "GET_CALMING_QUAD_COUNT", "0xCEBFC42"))]
#[inline]
pub fn get_calming_quad_count() -> i32 {
    call(0x000000000CEBFC42, ())
}

/// `GetCalmingQuadDampening`.
///
/// <https://docs.fivem.net/natives/?_0xB0E3A058>
#[doc(alias("GetCalmingQuadDampening", "GET_CALMING_QUAD_DAMPENING", "0xB0E3A058"))]
#[inline]
pub fn get_calming_quad_dampening(water_quad: i32) -> Option<f32> {
    let mut calming_quad_dampening = Out::<f32>::default();
    let result: bool = call(
        0x00000000B0E3A058,
        (water_quad, &mut calming_quad_dampening),
    );
    result.then(|| calming_quad_dampening.get())
}

/// `GetCamMatrix`.
///
/// The values: `right_vector`, `forward_vector`, `up_vector`, `position`.
///
/// <https://docs.fivem.net/natives/?_0x8F57A89D>
#[doc(alias("GetCamMatrix", "GET_CAM_MATRIX", "0x8F57A89D"))]
#[inline]
pub fn get_cam_matrix(camera: Cam) -> (Vector3, Vector3, Vector3, Vector3) {
    let mut right_vector = Out::<Vector3>::default();
    let mut forward_vector = Out::<Vector3>::default();
    let mut up_vector = Out::<Vector3>::default();
    let mut position = Out::<Vector3>::default();
    call::<()>(
        0x000000008F57A89D,
        (
            camera,
            &mut right_vector,
            &mut forward_vector,
            &mut up_vector,
            &mut position,
        ),
    );
    (
        right_vector.get(),
        forward_vector.get(),
        up_vector.get(),
        position.get(),
    )
}

/// `GetClosestTrackNodes`.
///
/// <https://docs.fivem.net/natives/?_0x59FC24A7>
#[doc(alias("GetClosestTrackNodes", "GET_CLOSEST_TRACK_NODES", "0x59FC24A7"))]
#[inline]
pub fn get_closest_track_nodes<T: DeserializeOwned>(position: Vector3, radius: f32) -> Option<T> {
    let result: Option<Packed<T>> = call(0x0000000059FC24A7, (position, radius));
    result.map(|Packed(value)| value)
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

/// `GetCurrentGameName`.
///
/// <https://docs.fivem.net/natives/?_0xACA18ECD>
#[doc(alias("GetCurrentGameName", "GET_CURRENT_GAME_NAME", "0xACA18ECD"))]
#[inline]
pub fn get_current_game_name() -> Option<String> {
    call(0x00000000ACA18ECD, ())
}

/// `GetCurrentResourceName`.
///
/// <https://docs.fivem.net/natives/?_0xE5E9EBBB>
#[doc(alias("GetCurrentResourceName", "GET_CURRENT_RESOURCE_NAME", "0xE5E9EBBB"))]
#[inline]
pub fn get_current_resource_name() -> Option<String> {
    call(0x00000000E5E9EBBB, ())
}

/// `GetCurrentServerEndpoint`.
///
/// <https://docs.fivem.net/natives/?_0xEA11BFBA>
#[doc(alias(
    "GetCurrentServerEndpoint",
    "GET_CURRENT_SERVER_ENDPOINT",
    "0xEA11BFBA"
))]
#[inline]
pub fn get_current_server_endpoint() -> Option<String> {
    call(0x00000000EA11BFBA, ())
}

/// `GetDuiHandle`.
///
/// <https://docs.fivem.net/natives/?_0x1655D41D>
#[doc(alias("GetDuiHandle", "GET_DUI_HANDLE", "0x1655D41D"))]
#[inline]
pub fn get_dui_handle(dui_object: i64) -> Option<String> {
    call(0x000000001655D41D, (dui_object,))
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

/// `GetEntityArchetypeName`.
///
/// <https://docs.fivem.net/natives/?_0x47B870F5>
#[doc(alias("GetEntityArchetypeName", "GET_ENTITY_ARCHETYPE_NAME", "0x47B870F5"))]
#[inline]
pub fn get_entity_archetype_name(entity: impl Into<Entity>) -> Option<String> {
    let entity: Entity = entity.into();
    call(0x0000000047B870F5, (entity,))
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

/// `GetEntityIndexFromMapdata`.
///
/// <https://docs.fivem.net/natives/?_0xEE43540D>
#[doc(alias(
    "GetEntityIndexFromMapdata",
    "GET_ENTITY_INDEX_FROM_MAPDATA",
    "0xEE43540D"
))]
#[inline]
pub fn get_entity_index_from_mapdata(mapdata: i32, entity: i32) -> i32 {
    call(0x00000000EE43540D, (mapdata, entity))
}

/// `GetEntityMapdataOwner`.
///
/// The values: `mapdata_handle`, `entity_handle`.
///
/// <https://docs.fivem.net/natives/?_0xF6B815C5>
#[doc(alias("GetEntityMapdataOwner", "GET_ENTITY_MAPDATA_OWNER", "0xF6B815C5"))]
#[inline]
pub fn get_entity_mapdata_owner(entity: impl Into<Entity>) -> Option<(i32, i32)> {
    let entity: Entity = entity.into();
    let mut mapdata_handle = Out::<i32>::default();
    let mut entity_handle = Out::<i32>::default();
    let result: bool = call(
        0x00000000F6B815C5,
        (entity, &mut mapdata_handle, &mut entity_handle),
    );
    result.then(|| (mapdata_handle.get(), entity_handle.get()))
}

/// `GetExternalKvpFloat`.
///
/// <https://docs.fivem.net/natives/?_0x3CC98B25>
#[doc(alias("GetExternalKvpFloat", "GET_EXTERNAL_KVP_FLOAT", "0x3CC98B25"))]
#[inline]
pub fn get_external_kvp_float(resource: &str, key: &str) -> f32 {
    call(0x000000003CC98B25, (resource, key))
}

/// `GetExternalKvpInt`.
///
/// <https://docs.fivem.net/natives/?_0x12B8D689>
#[doc(alias("GetExternalKvpInt", "GET_EXTERNAL_KVP_INT", "0x12B8D689"))]
#[inline]
pub fn get_external_kvp_int(resource: &str, key: &str) -> i32 {
    call(0x0000000012B8D689, (resource, key))
}

/// `GetExternalKvpString`.
///
/// <https://docs.fivem.net/natives/?_0x9080363A>
#[doc(alias("GetExternalKvpString", "GET_EXTERNAL_KVP_STRING", "0x9080363A"))]
#[inline]
pub fn get_external_kvp_string(resource: &str, key: &str) -> Option<String> {
    call(0x000000009080363A, (resource, key))
}

/// `GetFallDamageLandOnFootMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x2C048945>
#[doc(alias(
    "GetFallDamageLandOnFootMultiplier",
    "GET_FALL_DAMAGE_LAND_ON_FOOT_MULTIPLIER",
    "0x2C048945"
))]
#[inline]
pub fn get_fall_damage_land_on_foot_multiplier() -> f32 {
    call(0x000000002C048945, ())
}

/// `GetFallDamageMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x7C46A6F0>
#[doc(alias("GetFallDamageMultiplier", "GET_FALL_DAMAGE_MULTIPLIER", "0x7C46A6F0"))]
#[inline]
pub fn get_fall_damage_multiplier() -> f32 {
    call(0x000000007C46A6F0, ())
}

/// `GetFuelConsumptionRateMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x5550BF9F>
#[doc(alias(
    "GetFuelConsumptionRateMultiplier",
    "GET_FUEL_CONSUMPTION_RATE_MULTIPLIER",
    "0x5550BF9F"
))]
#[inline]
pub fn get_fuel_consumption_rate_multiplier() -> f32 {
    call(0x000000005550BF9F, ())
}

/// `GetFuelConsumptionState`.
///
/// <https://docs.fivem.net/natives/?_0xC66CD90C>
#[doc(alias("GetFuelConsumptionState", "GET_FUEL_CONSUMPTION_STATE", "0xC66CD90C"))]
#[inline]
pub fn get_fuel_consumption_state() -> bool {
    call(0x00000000C66CD90C, ())
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

/// `GetGlobalPassengerMassMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x78951816>
#[doc(alias(
    "GetGlobalPassengerMassMultiplier",
    "GET_GLOBAL_PASSENGER_MASS_MULTIPLIER",
    "0x78951816"
))]
#[inline]
pub fn get_global_passenger_mass_multiplier() -> f32 {
    call(0x0000000078951816, ())
}

/// `GetHudComponentAlign`.
///
/// The values: `horizontal_align`, `vertical_align`.
///
/// <https://docs.fivem.net/natives/?_0xCD949E20>
#[doc(alias("GetHudComponentAlign", "GET_HUD_COMPONENT_ALIGN", "0xCD949E20"))]
#[inline]
pub fn get_hud_component_align(id: i32) -> (i32, i32) {
    let mut horizontal_align = Out::<i32>::default();
    let mut vertical_align = Out::<i32>::default();
    call::<()>(
        0x00000000CD949E20,
        (id, &mut horizontal_align, &mut vertical_align),
    );
    (horizontal_align.get(), vertical_align.get())
}

/// `GetHudComponentName`.
///
/// <https://docs.fivem.net/natives/?_0xA91866BC>
#[doc(alias("GetHudComponentName", "GET_HUD_COMPONENT_NAME", "0xA91866BC"))]
#[inline]
pub fn get_hud_component_name(id: i32) -> Option<String> {
    call(0x00000000A91866BC, (id,))
}

/// `GetHudComponentSize`.
///
/// <https://docs.fivem.net/natives/?_0x12217D33>
#[doc(alias("GetHudComponentSize", "GET_HUD_COMPONENT_SIZE", "0x12217D33"))]
#[inline]
pub fn get_hud_component_size(id: i32) -> Vector3 {
    call(0x0000000012217D33, (id,))
}

/// `GetInstanceId`.
///
/// <https://docs.fivem.net/natives/?_0x9F1C4383>
#[doc(alias("GetInstanceId", "GET_INSTANCE_ID", "0x9F1C4383"))]
#[inline]
pub fn get_instance_id() -> i32 {
    call(0x000000009F1C4383, ())
}

/// `GetInteriorEntitiesExtents`.
///
/// The values: `bb_min_x`, `bb_min_y`, `bb_min_z`, `bb_max_x`, `bb_max_y`, `bb_max_z`.
///
/// <https://docs.fivem.net/natives/?_0x322B1192>
#[doc(alias(
    "GetInteriorEntitiesExtents",
    "GET_INTERIOR_ENTITIES_EXTENTS",
    "0x322B1192"
))]
#[inline]
pub fn get_interior_entities_extents(interior_id: i32) -> (f32, f32, f32, f32, f32, f32) {
    let mut bb_min_x = Out::<f32>::default();
    let mut bb_min_y = Out::<f32>::default();
    let mut bb_min_z = Out::<f32>::default();
    let mut bb_max_x = Out::<f32>::default();
    let mut bb_max_y = Out::<f32>::default();
    let mut bb_max_z = Out::<f32>::default();
    call::<()>(
        0x00000000322B1192,
        (
            interior_id,
            &mut bb_min_x,
            &mut bb_min_y,
            &mut bb_min_z,
            &mut bb_max_x,
            &mut bb_max_y,
            &mut bb_max_z,
        ),
    );
    (
        bb_min_x.get(),
        bb_min_y.get(),
        bb_min_z.get(),
        bb_max_x.get(),
        bb_max_y.get(),
        bb_max_z.get(),
    )
}

/// `GetInteriorPortalCornerPosition`.
///
/// The values: `pos_x`, `pos_y`, `pos_z`.
///
/// <https://docs.fivem.net/natives/?_0xF772BB2C>
#[doc(alias(
    "GetInteriorPortalCornerPosition",
    "GET_INTERIOR_PORTAL_CORNER_POSITION",
    "0xF772BB2C"
))]
#[inline]
pub fn get_interior_portal_corner_position(
    interior_id: i32,
    portal_index: i32,
    corner_index: i32,
) -> (f32, f32, f32) {
    let mut pos_x = Out::<f32>::default();
    let mut pos_y = Out::<f32>::default();
    let mut pos_z = Out::<f32>::default();
    call::<()>(
        0x00000000F772BB2C,
        (
            interior_id,
            portal_index,
            corner_index,
            &mut pos_x,
            &mut pos_y,
            &mut pos_z,
        ),
    );
    (pos_x.get(), pos_y.get(), pos_z.get())
}

/// `GetInteriorPortalCount`.
///
/// <https://docs.fivem.net/natives/?_0xD05BB8B1>
#[doc(alias("GetInteriorPortalCount", "GET_INTERIOR_PORTAL_COUNT", "0xD05BB8B1"))]
#[inline]
pub fn get_interior_portal_count(interior_id: i32) -> i32 {
    call(0x00000000D05BB8B1, (interior_id,))
}

/// `GetInteriorPortalEntityArchetype`.
///
/// <https://docs.fivem.net/natives/?_0x9A0E1700>
#[doc(alias(
    "GetInteriorPortalEntityArchetype",
    "GET_INTERIOR_PORTAL_ENTITY_ARCHETYPE",
    "0x9A0E1700"
))]
#[inline]
pub fn get_interior_portal_entity_archetype(
    interior_id: i32,
    portal_index: i32,
    entity_index: i32,
) -> i32 {
    call(
        0x000000009A0E1700,
        (interior_id, portal_index, entity_index),
    )
}

/// `GetInteriorPortalEntityCount`.
///
/// <https://docs.fivem.net/natives/?_0xC68021B>
#[doc(alias(
    "GetInteriorPortalEntityCount",
    "GET_INTERIOR_PORTAL_ENTITY_COUNT",
    "0xC68021B"
))]
#[inline]
pub fn get_interior_portal_entity_count(interior_id: i32, portal_index: i32) -> i32 {
    call(0x000000000C68021B, (interior_id, portal_index))
}

/// `GetInteriorPortalEntityFlag`.
///
/// <https://docs.fivem.net/natives/?_0x9DA2E811>
#[doc(alias(
    "GetInteriorPortalEntityFlag",
    "GET_INTERIOR_PORTAL_ENTITY_FLAG",
    "0x9DA2E811"
))]
#[inline]
pub fn get_interior_portal_entity_flag(
    interior_id: i32,
    portal_index: i32,
    entity_index: i32,
) -> i32 {
    call(
        0x000000009DA2E811,
        (interior_id, portal_index, entity_index),
    )
}

/// `GetInteriorPortalEntityPosition`.
///
/// The values: `pos_x`, `pos_y`, `pos_z`.
///
/// <https://docs.fivem.net/natives/?_0x9B7AB83C>
#[doc(alias(
    "GetInteriorPortalEntityPosition",
    "GET_INTERIOR_PORTAL_ENTITY_POSITION",
    "0x9B7AB83C"
))]
#[inline]
pub fn get_interior_portal_entity_position(
    interior_id: i32,
    portal_index: i32,
    entity_index: i32,
) -> (f32, f32, f32) {
    let mut pos_x = Out::<f32>::default();
    let mut pos_y = Out::<f32>::default();
    let mut pos_z = Out::<f32>::default();
    call::<()>(
        0x000000009B7AB83C,
        (
            interior_id,
            portal_index,
            entity_index,
            &mut pos_x,
            &mut pos_y,
            &mut pos_z,
        ),
    );
    (pos_x.get(), pos_y.get(), pos_z.get())
}

/// `GetInteriorPortalEntityRotation`.
///
/// The values: `rot_x`, `rot_y`, `rot_z`, `rot_w`.
///
/// <https://docs.fivem.net/natives/?_0x9F9CEB63>
#[doc(alias(
    "GetInteriorPortalEntityRotation",
    "GET_INTERIOR_PORTAL_ENTITY_ROTATION",
    "0x9F9CEB63"
))]
#[inline]
pub fn get_interior_portal_entity_rotation(
    interior_id: i32,
    portal_index: i32,
    entity_index: i32,
) -> (f32, f32, f32, f32) {
    let mut rot_x = Out::<f32>::default();
    let mut rot_y = Out::<f32>::default();
    let mut rot_z = Out::<f32>::default();
    let mut rot_w = Out::<f32>::default();
    call::<()>(
        0x000000009F9CEB63,
        (
            interior_id,
            portal_index,
            entity_index,
            &mut rot_x,
            &mut rot_y,
            &mut rot_z,
            &mut rot_w,
        ),
    );
    (rot_x.get(), rot_y.get(), rot_z.get(), rot_w.get())
}

/// `GetInteriorPortalFlag`.
///
/// <https://docs.fivem.net/natives/?_0xC74DA47C>
#[doc(alias("GetInteriorPortalFlag", "GET_INTERIOR_PORTAL_FLAG", "0xC74DA47C"))]
#[inline]
pub fn get_interior_portal_flag(interior_id: i32, portal_index: i32) -> i32 {
    call(0x00000000C74DA47C, (interior_id, portal_index))
}

/// `GetInteriorPortalRoomFrom`.
///
/// <https://docs.fivem.net/natives/?_0xAA9C141D>
#[doc(alias(
    "GetInteriorPortalRoomFrom",
    "GET_INTERIOR_PORTAL_ROOM_FROM",
    "0xAA9C141D"
))]
#[inline]
pub fn get_interior_portal_room_from(interior_id: i32, portal_index: i32) -> i32 {
    call(0x00000000AA9C141D, (interior_id, portal_index))
}

/// `GetInteriorPortalRoomTo`.
///
/// <https://docs.fivem.net/natives/?_0x3F47F0E8>
#[doc(alias("GetInteriorPortalRoomTo", "GET_INTERIOR_PORTAL_ROOM_TO", "0x3F47F0E8"))]
#[inline]
pub fn get_interior_portal_room_to(interior_id: i32, portal_index: i32) -> i32 {
    call(0x000000003F47F0E8, (interior_id, portal_index))
}

/// `GetInteriorPosition`.
///
/// The values: `pos_x`, `pos_y`, `pos_z`.
///
/// <https://docs.fivem.net/natives/?_0x77A435B0>
#[doc(alias("GetInteriorPosition", "GET_INTERIOR_POSITION", "0x77A435B0"))]
#[inline]
pub fn get_interior_position(interior_id: i32) -> (f32, f32, f32) {
    let mut pos_x = Out::<f32>::default();
    let mut pos_y = Out::<f32>::default();
    let mut pos_z = Out::<f32>::default();
    call::<()>(
        0x0000000077A435B0,
        (interior_id, &mut pos_x, &mut pos_y, &mut pos_z),
    );
    (pos_x.get(), pos_y.get(), pos_z.get())
}

/// `GetInteriorRoomCount`.
///
/// <https://docs.fivem.net/natives/?_0xA2737C2C>
#[doc(alias("GetInteriorRoomCount", "GET_INTERIOR_ROOM_COUNT", "0xA2737C2C"))]
#[inline]
pub fn get_interior_room_count(interior_id: i32) -> i32 {
    call(0x00000000A2737C2C, (interior_id,))
}

/// `GetInteriorRoomExtents`.
///
/// The values: `bb_min_x`, `bb_min_y`, `bb_min_z`, `bb_max_x`, `bb_max_y`, `bb_max_z`.
///
/// <https://docs.fivem.net/natives/?_0xF9E795DD>
#[doc(alias("GetInteriorRoomExtents", "GET_INTERIOR_ROOM_EXTENTS", "0xF9E795DD"))]
#[inline]
pub fn get_interior_room_extents(
    interior_id: i32,
    room_index: i32,
) -> (f32, f32, f32, f32, f32, f32) {
    let mut bb_min_x = Out::<f32>::default();
    let mut bb_min_y = Out::<f32>::default();
    let mut bb_min_z = Out::<f32>::default();
    let mut bb_max_x = Out::<f32>::default();
    let mut bb_max_y = Out::<f32>::default();
    let mut bb_max_z = Out::<f32>::default();
    call::<()>(
        0x00000000F9E795DD,
        (
            interior_id,
            room_index,
            &mut bb_min_x,
            &mut bb_min_y,
            &mut bb_min_z,
            &mut bb_max_x,
            &mut bb_max_y,
            &mut bb_max_z,
        ),
    );
    (
        bb_min_x.get(),
        bb_min_y.get(),
        bb_min_z.get(),
        bb_max_x.get(),
        bb_max_y.get(),
        bb_max_z.get(),
    )
}

/// `GetInteriorRoomFlag`.
///
/// <https://docs.fivem.net/natives/?_0x6B7AF743>
#[doc(alias("GetInteriorRoomFlag", "GET_INTERIOR_ROOM_FLAG", "0x6B7AF743"))]
#[inline]
pub fn get_interior_room_flag(interior_id: i32, room_index: i32) -> i32 {
    call(0x000000006B7AF743, (interior_id, room_index))
}

/// `GetInteriorRoomIndexByHash`.
///
/// <https://docs.fivem.net/natives/?_0xE0EE05F8>
#[doc(alias(
    "GetInteriorRoomIndexByHash",
    "GET_INTERIOR_ROOM_INDEX_BY_HASH",
    "0xE0EE05F8"
))]
#[inline]
pub fn get_interior_room_index_by_hash(interior_id: i32, room_hash: impl Into<Hash>) -> i32 {
    let room_hash: Hash = room_hash.into();
    call(0x00000000E0EE05F8, (interior_id, room_hash))
}

/// `GetInteriorRoomName`.
///
/// <https://docs.fivem.net/natives/?_0x11755DF2>
#[doc(alias("GetInteriorRoomName", "GET_INTERIOR_ROOM_NAME", "0x11755DF2"))]
#[inline]
pub fn get_interior_room_name(interior_id: i32, room_index: i32) -> Option<String> {
    call(0x0000000011755DF2, (interior_id, room_index))
}

/// `GetInteriorRoomTimecycle`.
///
/// <https://docs.fivem.net/natives/?_0x82BA3F88>
#[doc(alias(
    "GetInteriorRoomTimecycle",
    "GET_INTERIOR_ROOM_TIMECYCLE",
    "0x82BA3F88"
))]
#[inline]
pub fn get_interior_room_timecycle(interior_id: i32, room_index: i32) -> i32 {
    call(0x0000000082BA3F88, (interior_id, room_index))
}

/// `GetInteriorRotation`.
///
/// The values: `rotx`, `rot_y`, `rot_z`, `rot_w`.
///
/// <https://docs.fivem.net/natives/?_0x5A039998>
#[doc(alias("GetInteriorRotation", "GET_INTERIOR_ROTATION", "0x5A039998"))]
#[inline]
pub fn get_interior_rotation(interior_id: i32) -> (f32, f32, f32, f32) {
    let mut rotx = Out::<f32>::default();
    let mut rot_y = Out::<f32>::default();
    let mut rot_z = Out::<f32>::default();
    let mut rot_w = Out::<f32>::default();
    call::<()>(
        0x000000005A039998,
        (interior_id, &mut rotx, &mut rot_y, &mut rot_z, &mut rot_w),
    );
    (rotx.get(), rot_y.get(), rot_z.get(), rot_w.get())
}

/// `GetInvokingResource`.
///
/// <https://docs.fivem.net/natives/?_0x4D52FE5B>
#[doc(alias("GetInvokingResource", "GET_INVOKING_RESOURCE", "0x4D52FE5B"))]
#[inline]
pub fn get_invoking_resource() -> Option<String> {
    call(0x000000004D52FE5B, ())
}

/// `GetKillFallHeight`.
///
/// <https://docs.fivem.net/natives/?_0x57888D4C>
#[doc(alias("GetKillFallHeight", "GET_KILL_FALL_HEIGHT", "0x57888D4C"))]
#[inline]
pub fn get_kill_fall_height() -> f32 {
    call(0x0000000057888D4C, ())
}

/// `GetMapZoomDataLevel`.
///
/// The values: `zoom_scale`, `zoom_speed`, `scroll_speed`, `tiles_x`, `tiles_y`.
///
/// <https://docs.fivem.net/natives/?_0x1363A998>
#[doc(alias("GetMapZoomDataLevel", "GET_MAP_ZOOM_DATA_LEVEL", "0x1363A998"))]
#[inline]
pub fn get_map_zoom_data_level(index: i32) -> Option<(f32, f32, f32, f32, f32)> {
    let mut zoom_scale = Out::<f32>::default();
    let mut zoom_speed = Out::<f32>::default();
    let mut scroll_speed = Out::<f32>::default();
    let mut tiles_x = Out::<f32>::default();
    let mut tiles_y = Out::<f32>::default();
    let result: bool = call(
        0x000000001363A998,
        (
            index,
            &mut zoom_scale,
            &mut zoom_speed,
            &mut scroll_speed,
            &mut tiles_x,
            &mut tiles_y,
        ),
    );
    result.then(|| {
        (
            zoom_scale.get(),
            zoom_speed.get(),
            scroll_speed.get(),
            tiles_x.get(),
            tiles_y.get(),
        )
    })
}

/// `GetMapdataEntityHandle`.
///
/// <https://docs.fivem.net/natives/?_0x30AA6911>
#[doc(alias("GetMapdataEntityHandle", "GET_MAPDATA_ENTITY_HANDLE", "0x30AA6911"))]
#[inline]
pub fn get_mapdata_entity_handle(
    map_data_hash: impl Into<Hash>,
    entity_internal_idx: i32,
) -> Option<i32> {
    let map_data_hash: Hash = map_data_hash.into();
    let mut entity_handle = Out::<i32>::default();
    let result: bool = call(
        0x0000000030AA6911,
        (map_data_hash, entity_internal_idx, &mut entity_handle),
    );
    result.then(|| entity_handle.get())
}

/// `GetMapdataEntityMatrix`.
///
/// <https://docs.fivem.net/natives/?_0x2C3CDA93>
#[doc(alias("GetMapdataEntityMatrix", "GET_MAPDATA_ENTITY_MATRIX", "0x2C3CDA93"))]
#[inline]
pub fn get_mapdata_entity_matrix(
    map_data_hash: impl Into<Hash>,
    entity_internal_idx: i32,
    matrix_ptr: &mut [f32; 16],
) -> bool {
    let map_data_hash: Hash = map_data_hash.into();
    call(
        0x000000002C3CDA93,
        (map_data_hash, entity_internal_idx, matrix(matrix_ptr)),
    )
}

/// `GetMapdataFromHashKey`.
///
/// <https://docs.fivem.net/natives/?_0xD29D8EDD>
#[doc(alias("GetMapdataFromHashKey", "GET_MAPDATA_FROM_HASH_KEY", "0xD29D8EDD"))]
#[inline]
pub fn get_mapdata_from_hash_key(mapdata_handle: impl Into<Hash>) -> i32 {
    let mapdata_handle: Hash = mapdata_handle.into();
    call(0x00000000D29D8EDD, (mapdata_handle,))
}

/// `GetNuiCursorPosition`.
///
/// The values: `x`, `y`.
///
/// <https://docs.fivem.net/natives/?_0xBDBA226F>
#[doc(alias("GetNuiCursorPosition", "GET_NUI_CURSOR_POSITION", "0xBDBA226F"))]
#[inline]
pub fn get_nui_cursor_position() -> (i32, i32) {
    let mut x = Out::<i32>::default();
    let mut y = Out::<i32>::default();
    call::<()>(0x00000000BDBA226F, (&mut x, &mut y));
    (x.get(), y.get())
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

/// `GetNumberOfPedCollectionDrawableVariations`.
///
/// <https://docs.fivem.net/natives/?_0x310D0271>
#[doc(alias(
    "GetNumberOfPedCollectionDrawableVariations",
    "GET_NUMBER_OF_PED_COLLECTION_DRAWABLE_VARIATIONS",
    "0x310D0271"
))]
#[inline]
pub fn get_number_of_ped_collection_drawable_variations(
    ped: Ped,
    component_id: i32,
    collection: &str,
) -> i32 {
    call(0x00000000310D0271, (ped, component_id, collection))
}

/// `GetNumberOfPedCollectionPropDrawableVariations`.
///
/// <https://docs.fivem.net/natives/?_0x3B6A13E1>
#[doc(alias(
    "GetNumberOfPedCollectionPropDrawableVariations",
    "GET_NUMBER_OF_PED_COLLECTION_PROP_DRAWABLE_VARIATIONS",
    "0x3B6A13E1"
))]
#[inline]
pub fn get_number_of_ped_collection_prop_drawable_variations(
    ped: Ped,
    anchor_point: i32,
    collection: &str,
) -> i32 {
    call(0x000000003B6A13E1, (ped, anchor_point, collection))
}

/// `GetNumberOfPedCollectionPropTextureVariations`.
///
/// <https://docs.fivem.net/natives/?_0x75CAF9CC>
#[doc(alias(
    "GetNumberOfPedCollectionPropTextureVariations",
    "GET_NUMBER_OF_PED_COLLECTION_PROP_TEXTURE_VARIATIONS",
    "0x75CAF9CC"
))]
#[inline]
pub fn get_number_of_ped_collection_prop_texture_variations(
    ped: Ped,
    anchor_point: i32,
    collection: &str,
    prop_index: i32,
) -> i32 {
    call(
        0x0000000075CAF9CC,
        (ped, anchor_point, collection, prop_index),
    )
}

/// `GetNumberOfPedCollectionTextureVariations`.
///
/// <https://docs.fivem.net/natives/?_0xD2C15D7>
#[doc(alias(
    "GetNumberOfPedCollectionTextureVariations",
    "GET_NUMBER_OF_PED_COLLECTION_TEXTURE_VARIATIONS",
    "0xD2C15D7"
))]
#[inline]
pub fn get_number_of_ped_collection_texture_variations(
    ped: Ped,
    component_id: i32,
    collection: &str,
    drawable_id: i32,
) -> i32 {
    call(
        0x000000000D2C15D7,
        (ped, component_id, collection, drawable_id),
    )
}

/// `GetParkedVehicleDensityMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xFF72DF84>
#[doc(alias(
    "GetParkedVehicleDensityMultiplier",
    "GET_PARKED_VEHICLE_DENSITY_MULTIPLIER",
    "0xFF72DF84"
))]
#[inline]
pub fn get_parked_vehicle_density_multiplier() -> f32 {
    call(0x00000000FF72DF84, ())
}

/// `GetPauseMapPointerWorldPosition`.
///
/// <https://docs.fivem.net/natives/?_0xE5AF7A82>
#[doc(alias(
    "GetPauseMapPointerWorldPosition",
    "GET_PAUSE_MAP_POINTER_WORLD_POSITION",
    "0xE5AF7A82"
))]
#[inline]
pub fn get_pause_map_pointer_world_position() -> Vector3 {
    call(0x00000000E5AF7A82, ())
}

/// `GetPedCollectionLocalIndexFromDrawable`.
///
/// <https://docs.fivem.net/natives/?_0x94EB1FE4>
#[doc(alias(
    "GetPedCollectionLocalIndexFromDrawable",
    "GET_PED_COLLECTION_LOCAL_INDEX_FROM_DRAWABLE",
    "0x94EB1FE4"
))]
#[inline]
pub fn get_ped_collection_local_index_from_drawable(
    ped: Ped,
    component_id: i32,
    drawable_id: i32,
) -> i32 {
    call(0x0000000094EB1FE4, (ped, component_id, drawable_id))
}

/// `GetPedCollectionLocalIndexFromProp`.
///
/// <https://docs.fivem.net/natives/?_0xFBDB885F>
#[doc(alias(
    "GetPedCollectionLocalIndexFromProp",
    "GET_PED_COLLECTION_LOCAL_INDEX_FROM_PROP",
    "0xFBDB885F"
))]
#[inline]
pub fn get_ped_collection_local_index_from_prop(
    ped: Ped,
    anchor_point: i32,
    prop_index: i32,
) -> i32 {
    call(0x00000000FBDB885F, (ped, anchor_point, prop_index))
}

/// `GetPedCollectionName`.
///
/// <https://docs.fivem.net/natives/?_0xFED5D83A>
#[doc(alias("GetPedCollectionName", "GET_PED_COLLECTION_NAME", "0xFED5D83A"))]
#[inline]
pub fn get_ped_collection_name(ped: Ped, index: i32) -> Option<String> {
    call(0x00000000FED5D83A, (ped, index))
}

/// `GetPedCollectionNameFromDrawable`.
///
/// <https://docs.fivem.net/natives/?_0xD6BBA48B>
#[doc(alias(
    "GetPedCollectionNameFromDrawable",
    "GET_PED_COLLECTION_NAME_FROM_DRAWABLE",
    "0xD6BBA48B"
))]
#[inline]
pub fn get_ped_collection_name_from_drawable(
    ped: Ped,
    component_id: i32,
    drawable_id: i32,
) -> Option<String> {
    call(0x00000000D6BBA48B, (ped, component_id, drawable_id))
}

/// `GetPedCollectionNameFromProp`.
///
/// <https://docs.fivem.net/natives/?_0x8ED0C17>
#[doc(alias(
    "GetPedCollectionNameFromProp",
    "GET_PED_COLLECTION_NAME_FROM_PROP",
    "0x8ED0C17"
))]
#[inline]
pub fn get_ped_collection_name_from_prop(
    ped: Ped,
    anchor_point: i32,
    prop_index: i32,
) -> Option<String> {
    call(0x0000000008ED0C17, (ped, anchor_point, prop_index))
}

/// `GetPedCollectionsCount`.
///
/// <https://docs.fivem.net/natives/?_0x45946359>
#[doc(alias("GetPedCollectionsCount", "GET_PED_COLLECTIONS_COUNT", "0x45946359"))]
#[inline]
pub fn get_ped_collections_count(ped: Ped) -> i32 {
    call(0x0000000045946359, (ped,))
}

/// `GetPedDecorations`.
///
/// <https://docs.fivem.net/natives/?_0x7CCE1163>
#[doc(alias("GetPedDecorations", "GET_PED_DECORATIONS", "0x7CCE1163"))]
#[inline]
pub fn get_ped_decorations<T: DeserializeOwned>(ped: Ped) -> Option<T> {
    let result: Option<Packed<T>> = call(0x000000007CCE1163, (ped,));
    result.map(|Packed(value)| value)
}

/// `GetPedDensityMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xF5A904F9>
#[doc(alias("GetPedDensityMultiplier", "GET_PED_DENSITY_MULTIPLIER", "0xF5A904F9"))]
#[inline]
pub fn get_ped_density_multiplier() -> f32 {
    call(0x00000000F5A904F9, ())
}

/// `GetPedDrawableGlobalIndexFromCollection`.
///
/// <https://docs.fivem.net/natives/?_0x280F1FC3>
#[doc(alias(
    "GetPedDrawableGlobalIndexFromCollection",
    "GET_PED_DRAWABLE_GLOBAL_INDEX_FROM_COLLECTION",
    "0x280F1FC3"
))]
#[inline]
pub fn get_ped_drawable_global_index_from_collection(
    ped: Ped,
    component_id: i32,
    collection: &str,
    drawable_id: i32,
) -> i32 {
    call(
        0x00000000280F1FC3,
        (ped, component_id, collection, drawable_id),
    )
}

/// `GetPedDrawableVariationCollectionLocalIndex`.
///
/// <https://docs.fivem.net/natives/?_0x9970386F>
#[doc(alias(
    "GetPedDrawableVariationCollectionLocalIndex",
    "GET_PED_DRAWABLE_VARIATION_COLLECTION_LOCAL_INDEX",
    "0x9970386F"
))]
#[inline]
pub fn get_ped_drawable_variation_collection_local_index(ped: Ped, component_id: i32) -> i32 {
    call(0x000000009970386F, (ped, component_id))
}

/// `GetPedDrawableVariationCollectionName`.
///
/// <https://docs.fivem.net/natives/?_0xBCE0AB63>
#[doc(alias(
    "GetPedDrawableVariationCollectionName",
    "GET_PED_DRAWABLE_VARIATION_COLLECTION_NAME",
    "0xBCE0AB63"
))]
#[inline]
pub fn get_ped_drawable_variation_collection_name(ped: Ped, component_id: i32) -> Option<String> {
    call(0x00000000BCE0AB63, (ped, component_id))
}

/// `GetPedEyeColor`.
///
/// <https://docs.fivem.net/natives/?_0xA47B860F>
#[doc(alias("GetPedEyeColor", "GET_PED_EYE_COLOR", "0xA47B860F"))]
#[inline]
pub fn get_ped_eye_color(ped: Ped) -> i32 {
    call(0x00000000A47B860F, (ped,))
}

/// `GetPedFaceFeature`.
///
/// <https://docs.fivem.net/natives/?_0xBA352ADD>
#[doc(alias("GetPedFaceFeature", "GET_PED_FACE_FEATURE", "0xBA352ADD"))]
#[inline]
pub fn get_ped_face_feature(ped: Ped, index: i32) -> f32 {
    call(0x00000000BA352ADD, (ped, index))
}

/// `GetPedHairColor`.
///
/// <https://docs.fivem.net/natives/?_0xA3EA2893>
#[doc(alias("GetPedHairColor", "GET_PED_HAIR_COLOR", "0xA3EA2893"))]
#[inline]
pub fn get_ped_hair_color(ped: Ped) -> i32 {
    call(0x00000000A3EA2893, (ped,))
}

/// `GetPedHairHighlightColor`.
///
/// <https://docs.fivem.net/natives/?_0x4B087305>
#[doc(alias(
    "GetPedHairHighlightColor",
    "GET_PED_HAIR_HIGHLIGHT_COLOR",
    "0x4B087305"
))]
#[inline]
pub fn get_ped_hair_highlight_color(ped: Ped) -> i32 {
    call(0x000000004B087305, (ped,))
}

/// `GetPedHeadOverlayData`.
///
/// The values: `overlay_value`, `colour_type`, `first_colour`, `second_colour`, `overlay_opacity`.
///
/// <https://docs.fivem.net/natives/?_0xC46EE605>
#[doc(alias("GetPedHeadOverlayData", "GET_PED_HEAD_OVERLAY_DATA", "0xC46EE605"))]
#[inline]
pub fn get_ped_head_overlay_data(ped: Ped, index: i32) -> Option<(i32, i32, i32, i32, f32)> {
    let mut overlay_value = Out::<i32>::default();
    let mut colour_type = Out::<i32>::default();
    let mut first_colour = Out::<i32>::default();
    let mut second_colour = Out::<i32>::default();
    let mut overlay_opacity = Out::<f32>::default();
    let result: bool = call(
        0x00000000C46EE605,
        (
            ped,
            index,
            &mut overlay_value,
            &mut colour_type,
            &mut first_colour,
            &mut second_colour,
            &mut overlay_opacity,
        ),
    );
    result.then(|| {
        (
            overlay_value.get(),
            colour_type.get(),
            first_colour.get(),
            second_colour.get(),
            overlay_opacity.get(),
        )
    })
}

/// `GetPedModelHealthConfig`.
///
/// <https://docs.fivem.net/natives/?_0xF71542F7>
#[doc(alias("GetPedModelHealthConfig", "GET_PED_MODEL_HEALTH_CONFIG", "0xF71542F7"))]
#[inline]
pub fn get_ped_model_health_config(model_hash: impl Into<Hash>) -> Hash {
    let model_hash: Hash = model_hash.into();
    call(0x00000000F71542F7, (model_hash,))
}

/// `GetPedModelPersonality`.
///
/// <https://docs.fivem.net/natives/?_0xFE08CAD6>
#[doc(alias("GetPedModelPersonality", "GET_PED_MODEL_PERSONALITY", "0xFE08CAD6"))]
#[inline]
pub fn get_ped_model_personality(model_hash: impl Into<Hash>) -> Hash {
    let model_hash: Hash = model_hash.into();
    call(0x00000000FE08CAD6, (model_hash,))
}

/// `GetPedMovementClipset`.
///
/// <https://docs.fivem.net/natives/?_0x69E81E3D>
#[doc(alias("GetPedMovementClipset", "GET_PED_MOVEMENT_CLIPSET", "0x69E81E3D"))]
#[inline]
pub fn get_ped_movement_clipset(ped: Ped) -> i32 {
    call(0x0000000069E81E3D, (ped,))
}

/// `GetPedPropCollectionLocalIndex`.
///
/// <https://docs.fivem.net/natives/?_0xCD420AD1>
#[doc(alias(
    "GetPedPropCollectionLocalIndex",
    "GET_PED_PROP_COLLECTION_LOCAL_INDEX",
    "0xCD420AD1"
))]
#[inline]
pub fn get_ped_prop_collection_local_index(ped: Ped, anchor_point: i32) -> i32 {
    call(0x00000000CD420AD1, (ped, anchor_point))
}

/// `GetPedPropCollectionName`.
///
/// <https://docs.fivem.net/natives/?_0x6B5653E4>
#[doc(alias(
    "GetPedPropCollectionName",
    "GET_PED_PROP_COLLECTION_NAME",
    "0x6B5653E4"
))]
#[inline]
pub fn get_ped_prop_collection_name(ped: Ped, anchor_point: i32) -> Option<String> {
    call(0x000000006B5653E4, (ped, anchor_point))
}

/// `GetPedPropGlobalIndexFromCollection`.
///
/// <https://docs.fivem.net/natives/?_0x2CB45CDC>
#[doc(alias(
    "GetPedPropGlobalIndexFromCollection",
    "GET_PED_PROP_GLOBAL_INDEX_FROM_COLLECTION",
    "0x2CB45CDC"
))]
#[inline]
pub fn get_ped_prop_global_index_from_collection(
    ped: Ped,
    anchor_point: i32,
    collection: &str,
    prop_index: i32,
) -> i32 {
    call(
        0x000000002CB45CDC,
        (ped, anchor_point, collection, prop_index),
    )
}

/// `GetPedSweat`.
///
/// <https://docs.fivem.net/natives/?_0x44B91E94>
#[doc(alias("GetPedSweat", "GET_PED_SWEAT", "0x44B91E94"))]
#[inline]
pub fn get_ped_sweat(ped: Ped) -> f32 {
    call(0x0000000044B91E94, (ped,))
}

/// `GetPlayerFromServerId`.
///
/// <https://docs.fivem.net/natives/?_0x344EA166>
#[doc(alias("GetPlayerFromServerId", "GET_PLAYER_FROM_SERVER_ID", "0x344EA166"))]
#[inline]
pub fn get_player_from_server_id(server_id: i32) -> Player {
    call(0x00000000344EA166, (server_id,))
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

/// `GetPlayerInvincible_2`.
///
/// <https://docs.fivem.net/natives/?_0xF2E3912B>
#[doc(alias("GetPlayerInvincible_2", "GET_PLAYER_INVINCIBLE_2", "0xF2E3912B"))]
#[inline]
pub fn get_player_invincible_2(player: Player) -> bool {
    call(0x00000000F2E3912B, (player,))
}

/// `GetPlayerKillFallHeight`.
///
/// <https://docs.fivem.net/natives/?_0xBFB2990C>
#[doc(alias("GetPlayerKillFallHeight", "GET_PLAYER_KILL_FALL_HEIGHT", "0xBFB2990C"))]
#[inline]
pub fn get_player_kill_fall_height() -> f32 {
    call(0x00000000BFB2990C, ())
}

/// `GetPlayerMaxStamina`.
///
/// <https://docs.fivem.net/natives/?_0xD014AB79>
#[doc(alias("GetPlayerMaxStamina", "GET_PLAYER_MAX_STAMINA", "0xD014AB79"))]
#[inline]
pub fn get_player_max_stamina(player_id: Player) -> f32 {
    call(0x00000000D014AB79, (player_id,))
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
pub fn get_player_melee_weapon_damage_modifier(player_id: Player) -> f32 {
    call(0x000000008689A825, (player_id,))
}

/// `GetPlayerMeleeWeaponDefenseModifier`.
///
/// <https://docs.fivem.net/natives/?_0x27E94EF8>
#[doc(alias(
    "GetPlayerMeleeWeaponDefenseModifier",
    "GET_PLAYER_MELEE_WEAPON_DEFENSE_MODIFIER",
    "0x27E94EF8"
))]
#[inline]
pub fn get_player_melee_weapon_defense_modifier(player_id: Player) -> f32 {
    call(0x0000000027E94EF8, (player_id,))
}

/// `GetPlayerServerId`.
///
/// <https://docs.fivem.net/natives/?_0x4D97BCC7>
#[doc(alias("GetPlayerServerId", "GET_PLAYER_SERVER_ID", "0x4D97BCC7"))]
#[inline]
pub fn get_player_server_id(player: Player) -> i32 {
    call(0x000000004D97BCC7, (player,))
}

/// `GetPlayerStamina`.
///
/// <https://docs.fivem.net/natives/?_0xE415EC5C>
#[doc(alias("GetPlayerStamina", "GET_PLAYER_STAMINA", "0xE415EC5C"))]
#[inline]
pub fn get_player_stamina(player_id: Player) -> f32 {
    call(0x00000000E415EC5C, (player_id,))
}

/// `GetPlayerVehicleDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0x78F27B1F>
#[doc(alias(
    "GetPlayerVehicleDamageModifier",
    "GET_PLAYER_VEHICLE_DAMAGE_MODIFIER",
    "0x78F27B1F"
))]
#[inline]
pub fn get_player_vehicle_damage_modifier(player_id: Player) -> f32 {
    call(0x0000000078F27B1F, (player_id,))
}

/// `GetPlayerVehicleDefenseModifier`.
///
/// <https://docs.fivem.net/natives/?_0x8326E7CD>
#[doc(alias(
    "GetPlayerVehicleDefenseModifier",
    "GET_PLAYER_VEHICLE_DEFENSE_MODIFIER",
    "0x8326E7CD"
))]
#[inline]
pub fn get_player_vehicle_defense_modifier(player_id: Player) -> f32 {
    call(0x000000008326E7CD, (player_id,))
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
pub fn get_player_weapon_damage_modifier(player_id: Player) -> f32 {
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
pub fn get_player_weapon_defense_modifier(player_id: Player) -> f32 {
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
pub fn get_player_weapon_defense_modifier_2(player_id: Player) -> f32 {
    call(0x00000000986B65FF, (player_id,))
}

/// `GetRandomVehicleDensityMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x7B0D00C5>
#[doc(alias(
    "GetRandomVehicleDensityMultiplier",
    "GET_RANDOM_VEHICLE_DENSITY_MULTIPLIER",
    "0x7B0D00C5"
))]
#[inline]
pub fn get_random_vehicle_density_multiplier() -> f32 {
    call(0x000000007B0D00C5, ())
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

/// `GetResourceState`.
///
/// <https://docs.fivem.net/natives/?_0x4039B485>
#[doc(alias("GetResourceState", "GET_RESOURCE_STATE", "0x4039B485"))]
#[inline]
pub fn get_resource_state(resource_name: &str) -> Option<String> {
    call(0x000000004039B485, (resource_name,))
}

/// `GetRopeFlags`.
///
/// <https://docs.fivem.net/natives/?_0xA80FFE99>
#[doc(alias("GetRopeFlags", "GET_ROPE_FLAGS", "0xA80FFE99"))]
#[inline]
pub fn get_rope_flags(rope: i32) -> i32 {
    call(0x00000000A80FFE99, (rope,))
}

/// `GetRopeLengthChangeRate`.
///
/// <https://docs.fivem.net/natives/?_0x66D70EA3>
#[doc(alias("GetRopeLengthChangeRate", "GET_ROPE_LENGTH_CHANGE_RATE", "0x66D70EA3"))]
#[inline]
pub fn get_rope_length_change_rate(rope: i32) -> f32 {
    call(0x0000000066D70EA3, (rope,))
}

/// `GetRopeTimeMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xF341E6CA>
#[doc(alias("GetRopeTimeMultiplier", "GET_ROPE_TIME_MULTIPLIER", "0xF341E6CA"))]
#[inline]
pub fn get_rope_time_multiplier(rope: i32) -> f32 {
    call(0x00000000F341E6CA, (rope,))
}

/// `GetRopeUpdateOrder`.
///
/// <https://docs.fivem.net/natives/?_0x2AB2E0F6>
#[doc(alias("GetRopeUpdateOrder", "GET_ROPE_UPDATE_ORDER", "0x2AB2E0F6"))]
#[inline]
pub fn get_rope_update_order(rope: i32) -> i32 {
    call(0x000000002AB2E0F6, (rope,))
}

/// `GetRuntimeTextureHeight`.
///
/// <https://docs.fivem.net/natives/?_0x3574AACE>
#[doc(alias("GetRuntimeTextureHeight", "GET_RUNTIME_TEXTURE_HEIGHT", "0x3574AACE"))]
#[inline]
pub fn get_runtime_texture_height(tex: i64) -> i32 {
    call(0x000000003574AACE, (tex,))
}

/// `GetRuntimeTexturePitch`.
///
/// <https://docs.fivem.net/natives/?_0xCA0A085F>
#[doc(alias("GetRuntimeTexturePitch", "GET_RUNTIME_TEXTURE_PITCH", "0xCA0A085F"))]
#[inline]
pub fn get_runtime_texture_pitch(tex: i64) -> i32 {
    call(0x00000000CA0A085F, (tex,))
}

/// `GetRuntimeTextureWidth`.
///
/// <https://docs.fivem.net/natives/?_0xC9F55558>
#[doc(alias("GetRuntimeTextureWidth", "GET_RUNTIME_TEXTURE_WIDTH", "0xC9F55558"))]
#[inline]
pub fn get_runtime_texture_width(tex: i64) -> i32 {
    call(0x00000000C9F55558, (tex,))
}

/// `GetScenarioPedDensityMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x77C598B2>
#[doc(alias(
    "GetScenarioPedDensityMultiplier",
    "GET_SCENARIO_PED_DENSITY_MULTIPLIER",
    "0x77C598B2"
))]
#[inline]
pub fn get_scenario_ped_density_multiplier() -> f32 {
    call(0x0000000077C598B2, ())
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

/// `GetTimecycleModifierCount`.
///
/// <https://docs.fivem.net/natives/?_0xFE2A1D4D>
#[doc(alias(
    "GetTimecycleModifierCount",
    "GET_TIMECYCLE_MODIFIER_COUNT",
    "0xFE2A1D4D"
))]
#[inline]
pub fn get_timecycle_modifier_count() -> i32 {
    call(0x00000000FE2A1D4D, ())
}

/// `GetTimecycleModifierIndexByName`.
///
/// <https://docs.fivem.net/natives/?_0x5F4CD0E2>
#[doc(alias(
    "GetTimecycleModifierIndexByName",
    "GET_TIMECYCLE_MODIFIER_INDEX_BY_NAME",
    "0x5F4CD0E2"
))]
#[inline]
pub fn get_timecycle_modifier_index_by_name(modifier_name: &str) -> i32 {
    call(0x000000005F4CD0E2, (modifier_name,))
}

/// `GetTimecycleModifierNameByIndex`.
///
/// <https://docs.fivem.net/natives/?_0x28CB8608>
#[doc(alias(
    "GetTimecycleModifierNameByIndex",
    "GET_TIMECYCLE_MODIFIER_NAME_BY_INDEX",
    "0x28CB8608"
))]
#[inline]
pub fn get_timecycle_modifier_name_by_index(modifier_index: i32) -> Option<String> {
    call(0x0000000028CB8608, (modifier_index,))
}

/// `GetTimecycleModifierStrength`.
///
/// <https://docs.fivem.net/natives/?_0xBE54124A>
#[doc(alias(
    "GetTimecycleModifierStrength",
    "GET_TIMECYCLE_MODIFIER_STRENGTH",
    "0xBE54124A"
))]
#[inline]
pub fn get_timecycle_modifier_strength() -> f32 {
    call(0x00000000BE54124A, ())
}

/// `GetTimecycleModifierVar`.
///
/// The values: `value1`, `value2`.
///
/// <https://docs.fivem.net/natives/?_0xA7109E12>
#[doc(alias("GetTimecycleModifierVar", "GET_TIMECYCLE_MODIFIER_VAR", "0xA7109E12"))]
#[inline]
pub fn get_timecycle_modifier_var(modifier_name: &str, var_name: &str) -> Option<(f32, f32)> {
    let mut value1 = Out::<f32>::default();
    let mut value2 = Out::<f32>::default();
    let result: bool = call(
        0x00000000A7109E12,
        (modifier_name, var_name, &mut value1, &mut value2),
    );
    result.then(|| (value1.get(), value2.get()))
}

/// `GetTimecycleModifierVarCount`.
///
/// <https://docs.fivem.net/natives/?_0x60FB60FE>
#[doc(alias(
    "GetTimecycleModifierVarCount",
    "GET_TIMECYCLE_MODIFIER_VAR_COUNT",
    "0x60FB60FE"
))]
#[inline]
pub fn get_timecycle_modifier_var_count(modifier_name: &str) -> i32 {
    call(0x0000000060FB60FE, (modifier_name,))
}

/// `GetTimecycleModifierVarNameByIndex`.
///
/// <https://docs.fivem.net/natives/?_0xE874AB1D>
#[doc(alias(
    "GetTimecycleModifierVarNameByIndex",
    "GET_TIMECYCLE_MODIFIER_VAR_NAME_BY_INDEX",
    "0xE874AB1D"
))]
#[inline]
pub fn get_timecycle_modifier_var_name_by_index(
    modifier_name: &str,
    modifier_var_index: i32,
) -> Option<String> {
    call(0x00000000E874AB1D, (modifier_name, modifier_var_index))
}

/// `GetTimecycleVarCount`.
///
/// <https://docs.fivem.net/natives/?_0x838B34D8>
#[doc(alias("GetTimecycleVarCount", "GET_TIMECYCLE_VAR_COUNT", "0x838B34D8"))]
#[inline]
pub fn get_timecycle_var_count() -> i32 {
    call(0x00000000838B34D8, ())
}

/// `GetTimecycleVarDefaultValueByIndex`.
///
/// <https://docs.fivem.net/natives/?_0x3B90238>
#[doc(alias(
    "GetTimecycleVarDefaultValueByIndex",
    "GET_TIMECYCLE_VAR_DEFAULT_VALUE_BY_INDEX",
    "0x3B90238"
))]
#[inline]
pub fn get_timecycle_var_default_value_by_index(var_index: i32) -> f32 {
    call(0x0000000003B90238, (var_index,))
}

/// `GetTimecycleVarNameByIndex`.
///
/// <https://docs.fivem.net/natives/?_0xC6C55AAF>
#[doc(alias(
    "GetTimecycleVarNameByIndex",
    "GET_TIMECYCLE_VAR_NAME_BY_INDEX",
    "0xC6C55AAF"
))]
#[inline]
pub fn get_timecycle_var_name_by_index(var_index: i32) -> Option<String> {
    call(0x00000000C6C55AAF, (var_index,))
}

/// `GetTrackBrakingDistance`.
///
/// <https://docs.fivem.net/natives/?_0xBF482A5E>
#[doc(alias("GetTrackBrakingDistance", "GET_TRACK_BRAKING_DISTANCE", "0xBF482A5E"))]
#[inline]
pub fn get_track_braking_distance(track: i32) -> f32 {
    call(0x00000000BF482A5E, (track,))
}

/// `GetTrackMaxSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x34EE2BF3>
#[doc(alias("GetTrackMaxSpeed", "GET_TRACK_MAX_SPEED", "0x34EE2BF3"))]
#[inline]
pub fn get_track_max_speed(track: i32) -> f32 {
    call(0x0000000034EE2BF3, (track,))
}

/// `GetTrackNodeCoords`.
///
/// <https://docs.fivem.net/natives/?_0x1628548E>
#[doc(alias("GetTrackNodeCoords", "GET_TRACK_NODE_COORDS", "0x1628548E"))]
#[inline]
pub fn get_track_node_coords(track_index: i32, track_node: i32) -> Option<Vector3> {
    let mut coords = Out::<Vector3>::default();
    let result: bool = call(0x000000001628548E, (track_index, track_node, &mut coords));
    result.then(|| coords.get())
}

/// `GetTrackNodeCount`.
///
/// <https://docs.fivem.net/natives/?_0x896A0C11>
#[doc(alias("GetTrackNodeCount", "GET_TRACK_NODE_COUNT", "0x896A0C11"))]
#[inline]
pub fn get_track_node_count(track_index: i32) -> i32 {
    call(0x00000000896A0C11, (track_index,))
}

/// `GetTrainCruiseSpeed`.
///
/// <https://docs.fivem.net/natives/?_0xA4921EF5>
#[doc(alias("GetTrainCruiseSpeed", "GET_TRAIN_CRUISE_SPEED", "0xA4921EF5"))]
#[inline]
pub fn get_train_cruise_speed(train: Vehicle) -> f32 {
    call(0x00000000A4921EF5, (train,))
}

/// `GetTrainCurrentTrackNode`.
///
/// <https://docs.fivem.net/natives/?_0xE015E854>
#[doc(alias(
    "GetTrainCurrentTrackNode",
    "GET_TRAIN_CURRENT_TRACK_NODE",
    "0xE015E854"
))]
#[inline]
pub fn get_train_current_track_node(train: Vehicle) -> i32 {
    call(0x00000000E015E854, (train,))
}

/// `GetTrainDirection`.
///
/// <https://docs.fivem.net/natives/?_0x8DAF79B6>
#[doc(alias("GetTrainDirection", "GET_TRAIN_DIRECTION", "0x8DAF79B6"))]
#[inline]
pub fn get_train_direction(train: Vehicle) -> bool {
    call(0x000000008DAF79B6, (train,))
}

/// `GetTrainDoorCount`.
///
/// <https://docs.fivem.net/natives/?_0x99974721>
#[doc(alias("GetTrainDoorCount", "GET_TRAIN_DOOR_COUNT", "0x99974721"))]
#[inline]
pub fn get_train_door_count(train: Vehicle) -> i32 {
    call(0x0000000099974721, (train,))
}

/// `GetTrainDoorOpenRatio`.
///
/// <https://docs.fivem.net/natives/?_0x40B16551>
#[doc(alias("GetTrainDoorOpenRatio", "GET_TRAIN_DOOR_OPEN_RATIO", "0x40B16551"))]
#[inline]
pub fn get_train_door_open_ratio(train: Vehicle, door_index: i32) -> f32 {
    call(0x0000000040B16551, (train, door_index))
}

/// `GetTrainSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x428668B7>
#[doc(alias("GetTrainSpeed", "GET_TRAIN_SPEED", "0x428668B7"))]
#[inline]
pub fn get_train_speed(train: Vehicle) -> f32 {
    call(0x00000000428668B7, (train,))
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

/// `GetVehicleAlarmTimeLeft`.
///
/// <https://docs.fivem.net/natives/?_0xC62AAC98>
#[doc(alias("GetVehicleAlarmTimeLeft", "GET_VEHICLE_ALARM_TIME_LEFT", "0xC62AAC98"))]
#[inline]
pub fn get_vehicle_alarm_time_left(vehicle: Vehicle) -> i32 {
    call(0x00000000C62AAC98, (vehicle,))
}

/// `GetVehicleCheatPowerIncrease`.
///
/// <https://docs.fivem.net/natives/?_0xC3C93F28>
#[doc(alias(
    "GetVehicleCheatPowerIncrease",
    "GET_VEHICLE_CHEAT_POWER_INCREASE",
    "0xC3C93F28"
))]
#[inline]
pub fn get_vehicle_cheat_power_increase(vehicle: Vehicle) -> f32 {
    call(0x00000000C3C93F28, (vehicle,))
}

/// `GetVehicleClutch`.
///
/// <https://docs.fivem.net/natives/?_0x1DAD4583>
#[doc(alias("GetVehicleClutch", "GET_VEHICLE_CLUTCH", "0x1DAD4583"))]
#[inline]
pub fn get_vehicle_clutch(vehicle: Vehicle) -> f32 {
    call(0x000000001DAD4583, (vehicle,))
}

/// `GetVehicleCurrentGear`.
///
/// <https://docs.fivem.net/natives/?_0xB4F4E566>
#[doc(alias("GetVehicleCurrentGear", "GET_VEHICLE_CURRENT_GEAR", "0xB4F4E566"))]
#[inline]
pub fn get_vehicle_current_gear(vehicle: Vehicle) -> i32 {
    call(0x00000000B4F4E566, (vehicle,))
}

/// `GetVehicleCurrentRpm`.
///
/// <https://docs.fivem.net/natives/?_0xE7B12B54>
#[doc(alias("GetVehicleCurrentRpm", "GET_VEHICLE_CURRENT_RPM", "0xE7B12B54"))]
#[inline]
pub fn get_vehicle_current_rpm(vehicle: Vehicle) -> f32 {
    call(0x00000000E7B12B54, (vehicle,))
}

/// `GetVehicleDashboardBoost`.
///
/// <https://docs.fivem.net/natives/?_0xDFFABA2A>
#[doc(alias(
    "GetVehicleDashboardBoost",
    "GET_VEHICLE_DASHBOARD_BOOST",
    "0xDFFABA2A"
))]
#[inline]
pub fn get_vehicle_dashboard_boost() -> f32 {
    call(0x00000000DFFABA2A, ())
}

/// `GetVehicleDashboardCurrentGear`.
///
/// <https://docs.fivem.net/natives/?_0x435C86F4>
#[doc(alias(
    "GetVehicleDashboardCurrentGear",
    "GET_VEHICLE_DASHBOARD_CURRENT_GEAR",
    "0x435C86F4",
    "GET_VEHICLE_DASHBOARD_WATER_TEMP",
    "GetVehicleDashboardWaterTemp"
))]
#[inline]
pub fn get_vehicle_dashboard_current_gear() -> f32 {
    call(0x00000000435C86F4, ())
}

/// `GetVehicleDashboardFuel`.
///
/// <https://docs.fivem.net/natives/?_0x19B0B2CE>
#[doc(alias("GetVehicleDashboardFuel", "GET_VEHICLE_DASHBOARD_FUEL", "0x19B0B2CE"))]
#[inline]
pub fn get_vehicle_dashboard_fuel() -> f32 {
    call(0x0000000019B0B2CE, ())
}

/// `GetVehicleDashboardLights`.
///
/// <https://docs.fivem.net/natives/?_0x500FFE9D>
#[doc(alias(
    "GetVehicleDashboardLights",
    "GET_VEHICLE_DASHBOARD_LIGHTS",
    "0x500FFE9D"
))]
#[inline]
pub fn get_vehicle_dashboard_lights() -> i32 {
    call(0x00000000500FFE9D, ())
}

/// `GetVehicleDashboardOilPressure`.
///
/// <https://docs.fivem.net/natives/?_0x3856D767>
#[doc(alias(
    "GetVehicleDashboardOilPressure",
    "GET_VEHICLE_DASHBOARD_OIL_PRESSURE",
    "0x3856D767"
))]
#[inline]
pub fn get_vehicle_dashboard_oil_pressure() -> f32 {
    call(0x000000003856D767, ())
}

/// `GetVehicleDashboardOilTemp`.
///
/// <https://docs.fivem.net/natives/?_0x1F5996AA>
#[doc(alias(
    "GetVehicleDashboardOilTemp",
    "GET_VEHICLE_DASHBOARD_OIL_TEMP",
    "0x1F5996AA"
))]
#[inline]
pub fn get_vehicle_dashboard_oil_temp() -> f32 {
    call(0x000000001F5996AA, ())
}

/// `GetVehicleDashboardRpm`.
///
/// <https://docs.fivem.net/natives/?_0xF9716A11>
#[doc(alias("GetVehicleDashboardRpm", "GET_VEHICLE_DASHBOARD_RPM", "0xF9716A11"))]
#[inline]
pub fn get_vehicle_dashboard_rpm() -> f32 {
    call(0x00000000F9716A11, ())
}

/// `GetVehicleDashboardSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x9AAD420E>
#[doc(alias(
    "GetVehicleDashboardSpeed",
    "GET_VEHICLE_DASHBOARD_SPEED",
    "0x9AAD420E"
))]
#[inline]
pub fn get_vehicle_dashboard_speed(vehicle: Vehicle) -> f32 {
    call(0x000000009AAD420E, (vehicle,))
}

/// `GetVehicleDashboardTemp`.
///
/// <https://docs.fivem.net/natives/?_0x6B6ADAFA>
#[doc(alias("GetVehicleDashboardTemp", "GET_VEHICLE_DASHBOARD_TEMP", "0x6B6ADAFA"))]
#[inline]
pub fn get_vehicle_dashboard_temp() -> f32 {
    call(0x000000006B6ADAFA, ())
}

/// `GetVehicleDashboardVacuum`.
///
/// <https://docs.fivem.net/natives/?_0xFABE67A9>
#[doc(alias(
    "GetVehicleDashboardVacuum",
    "GET_VEHICLE_DASHBOARD_VACUUM",
    "0xFABE67A9"
))]
#[inline]
pub fn get_vehicle_dashboard_vacuum() -> f32 {
    call(0x00000000FABE67A9, ())
}

/// `GetVehicleDensityMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xEF7C6538>
#[doc(alias(
    "GetVehicleDensityMultiplier",
    "GET_VEHICLE_DENSITY_MULTIPLIER",
    "0xEF7C6538"
))]
#[inline]
pub fn get_vehicle_density_multiplier() -> f32 {
    call(0x00000000EF7C6538, ())
}

/// `GetVehicleDrawnWheelAngleMult`.
///
/// <https://docs.fivem.net/natives/?_0x21C1DA8E>
#[doc(alias(
    "GetVehicleDrawnWheelAngleMult",
    "GET_VEHICLE_DRAWN_WHEEL_ANGLE_MULT",
    "0x21C1DA8E"
))]
#[inline]
pub fn get_vehicle_drawn_wheel_angle_mult(vehicle: Vehicle) -> f32 {
    call(0x0000000021C1DA8E, (vehicle,))
}

/// `GetVehicleEngineTemperature`.
///
/// <https://docs.fivem.net/natives/?_0xF4F495CB>
#[doc(alias(
    "GetVehicleEngineTemperature",
    "GET_VEHICLE_ENGINE_TEMPERATURE",
    "0xF4F495CB"
))]
#[inline]
pub fn get_vehicle_engine_temperature(vehicle: Vehicle) -> f32 {
    call(0x00000000F4F495CB, (vehicle,))
}

/// `GetVehicleFuelLevel`.
///
/// <https://docs.fivem.net/natives/?_0x5F739BB8>
#[doc(alias("GetVehicleFuelLevel", "GET_VEHICLE_FUEL_LEVEL", "0x5F739BB8"))]
#[inline]
pub fn get_vehicle_fuel_level(vehicle: Vehicle) -> f32 {
    call(0x000000005F739BB8, (vehicle,))
}

/// `GetVehicleGearRatio`.
///
/// <https://docs.fivem.net/natives/?_0x82E794B7>
#[doc(alias("GetVehicleGearRatio", "GET_VEHICLE_GEAR_RATIO", "0x82E794B7"))]
#[inline]
pub fn get_vehicle_gear_ratio(vehicle: Vehicle, gear: i32) -> f32 {
    call(0x0000000082E794B7, (vehicle, gear))
}

/// `GetVehicleGravityAmount`.
///
/// <https://docs.fivem.net/natives/?_0xB48A1292>
#[doc(alias("GetVehicleGravityAmount", "GET_VEHICLE_GRAVITY_AMOUNT", "0xB48A1292"))]
#[inline]
pub fn get_vehicle_gravity_amount(vehicle: Vehicle) -> f32 {
    call(0x00000000B48A1292, (vehicle,))
}

/// `GetVehicleHandbrake`.
///
/// <https://docs.fivem.net/natives/?_0x483B013C>
#[doc(alias("GetVehicleHandbrake", "GET_VEHICLE_HANDBRAKE", "0x483B013C"))]
#[inline]
pub fn get_vehicle_handbrake(vehicle: Vehicle) -> bool {
    call(0x00000000483B013C, (vehicle,))
}

/// `GetVehicleHandlingFloat`.
///
/// <https://docs.fivem.net/natives/?_0x642FC12F>
#[doc(alias("GetVehicleHandlingFloat", "GET_VEHICLE_HANDLING_FLOAT", "0x642FC12F"))]
#[inline]
pub fn get_vehicle_handling_float(vehicle: Vehicle, class: &str, field_name: &str) -> f32 {
    call(0x00000000642FC12F, (vehicle, class, field_name))
}

/// `GetVehicleHandlingInt`.
///
/// <https://docs.fivem.net/natives/?_0x27396C75>
#[doc(alias("GetVehicleHandlingInt", "GET_VEHICLE_HANDLING_INT", "0x27396C75"))]
#[inline]
pub fn get_vehicle_handling_int(vehicle: Vehicle, class: &str, field_name: &str) -> i32 {
    call(0x0000000027396C75, (vehicle, class, field_name))
}

/// `GetVehicleHandlingVector`.
///
/// <https://docs.fivem.net/natives/?_0xFB341304>
#[doc(alias(
    "GetVehicleHandlingVector",
    "GET_VEHICLE_HANDLING_VECTOR",
    "0xFB341304"
))]
#[inline]
pub fn get_vehicle_handling_vector(vehicle: Vehicle, class: &str, field_name: &str) -> Vector3 {
    call(0x00000000FB341304, (vehicle, class, field_name))
}

/// `GetVehicleHasFlag`.
///
/// <https://docs.fivem.net/natives/?_0xD85C9F57>
#[doc(alias("GetVehicleHasFlag", "GET_VEHICLE_HAS_FLAG", "0xD85C9F57"))]
#[inline]
pub fn get_vehicle_has_flag(vehicle: Vehicle, flag_index: i32) -> bool {
    call(0x00000000D85C9F57, (vehicle, flag_index))
}

/// `GetVehicleHighGear`.
///
/// <https://docs.fivem.net/natives/?_0xF1D1D689>
#[doc(alias("GetVehicleHighGear", "GET_VEHICLE_HIGH_GEAR", "0xF1D1D689"))]
#[inline]
pub fn get_vehicle_high_gear(vehicle: Vehicle) -> i32 {
    call(0x00000000F1D1D689, (vehicle,))
}

/// `GetVehicleIndicatorLights`.
///
/// <https://docs.fivem.net/natives/?_0x83070354>
#[doc(alias(
    "GetVehicleIndicatorLights",
    "GET_VEHICLE_INDICATOR_LIGHTS",
    "0x83070354"
))]
#[inline]
pub fn get_vehicle_indicator_lights(vehicle: Vehicle) -> i32 {
    call(0x0000000083070354, (vehicle,))
}

/// `GetVehicleLightMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x7E6E219C>
#[doc(alias(
    "GetVehicleLightMultiplier",
    "GET_VEHICLE_LIGHT_MULTIPLIER",
    "0x7E6E219C"
))]
#[inline]
pub fn get_vehicle_light_multiplier(vehicle: Vehicle) -> f32 {
    call(0x000000007E6E219C, (vehicle,))
}

/// `GetVehicleNextGear`.
///
/// <https://docs.fivem.net/natives/?_0xDDB298AE>
#[doc(alias("GetVehicleNextGear", "GET_VEHICLE_NEXT_GEAR", "0xDDB298AE"))]
#[inline]
pub fn get_vehicle_next_gear(vehicle: Vehicle) -> i32 {
    call(0x00000000DDB298AE, (vehicle,))
}

/// `GetVehicleNumberOfWheels`.
///
/// <https://docs.fivem.net/natives/?_0xEDF4B0FC>
#[doc(alias(
    "GetVehicleNumberOfWheels",
    "GET_VEHICLE_NUMBER_OF_WHEELS",
    "0xEDF4B0FC"
))]
#[inline]
pub fn get_vehicle_number_of_wheels(vehicle: Vehicle) -> i32 {
    call(0x00000000EDF4B0FC, (vehicle,))
}

/// `GetVehicleOilLevel`.
///
/// <https://docs.fivem.net/natives/?_0xFC7F8EF4>
#[doc(alias("GetVehicleOilLevel", "GET_VEHICLE_OIL_LEVEL", "0xFC7F8EF4"))]
#[inline]
pub fn get_vehicle_oil_level(vehicle: Vehicle) -> f32 {
    call(0x00000000FC7F8EF4, (vehicle,))
}

/// `GetVehicleSteeringAngle`.
///
/// <https://docs.fivem.net/natives/?_0x1382FCEA>
#[doc(alias("GetVehicleSteeringAngle", "GET_VEHICLE_STEERING_ANGLE", "0x1382FCEA"))]
#[inline]
pub fn get_vehicle_steering_angle(vehicle: Vehicle) -> f32 {
    call(0x000000001382FCEA, (vehicle,))
}

/// `GetVehicleSteeringScale`.
///
/// <https://docs.fivem.net/natives/?_0x954465DE>
#[doc(alias("GetVehicleSteeringScale", "GET_VEHICLE_STEERING_SCALE", "0x954465DE"))]
#[inline]
pub fn get_vehicle_steering_scale(vehicle: Vehicle) -> f32 {
    call(0x00000000954465DE, (vehicle,))
}

/// `GetVehicleThrottleOffset`.
///
/// <https://docs.fivem.net/natives/?_0xD1D07351>
#[doc(alias(
    "GetVehicleThrottleOffset",
    "GET_VEHICLE_THROTTLE_OFFSET",
    "0xD1D07351",
    "GET_VEHICLE_CURRENT_ACCELERATION",
    "GetVehicleCurrentAcceleration"
))]
#[inline]
pub fn get_vehicle_throttle_offset(vehicle: Vehicle) -> f32 {
    call(0x00000000D1D07351, (vehicle,))
}

/// `GetVehicleTopSpeedModifier`.
///
/// <https://docs.fivem.net/natives/?_0x998B7FEE>
#[doc(alias(
    "GetVehicleTopSpeedModifier",
    "GET_VEHICLE_TOP_SPEED_MODIFIER",
    "0x998B7FEE"
))]
#[inline]
pub fn get_vehicle_top_speed_modifier(vehicle: Vehicle) -> f32 {
    call(0x00000000998B7FEE, (vehicle,))
}

/// `GetVehicleTurboPressure`.
///
/// <https://docs.fivem.net/natives/?_0xE02B51D7>
#[doc(alias("GetVehicleTurboPressure", "GET_VEHICLE_TURBO_PRESSURE", "0xE02B51D7"))]
#[inline]
pub fn get_vehicle_turbo_pressure(vehicle: Vehicle) -> f32 {
    call(0x00000000E02B51D7, (vehicle,))
}

/// `GetVehicleType`.
///
/// <https://docs.fivem.net/natives/?_0xA273060E>
#[doc(alias("GetVehicleType", "GET_VEHICLE_TYPE", "0xA273060E"))]
#[inline]
pub fn get_vehicle_type(vehicle: Vehicle) -> Option<String> {
    call(0x00000000A273060E, (vehicle,))
}

/// `GetVehicleTypeRaw`.
///
/// <https://docs.fivem.net/natives/?_0xDE73BC10>
#[doc(alias("GetVehicleTypeRaw", "GET_VEHICLE_TYPE_RAW", "0xDE73BC10"))]
#[inline]
pub fn get_vehicle_type_raw(vehicle: Vehicle) -> i32 {
    call(0x00000000DE73BC10, (vehicle,))
}

/// `GetVehicleWheelBrakePressure`.
///
/// <https://docs.fivem.net/natives/?_0x70FE2EFF>
#[doc(alias(
    "GetVehicleWheelBrakePressure",
    "GET_VEHICLE_WHEEL_BRAKE_PRESSURE",
    "0x70FE2EFF"
))]
#[inline]
pub fn get_vehicle_wheel_brake_pressure(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x0000000070FE2EFF, (vehicle, wheel_index))
}

/// `GetVehicleWheelFlags`.
///
/// <https://docs.fivem.net/natives/?_0xC70FA0C7>
#[doc(alias("GetVehicleWheelFlags", "GET_VEHICLE_WHEEL_FLAGS", "0xC70FA0C7"))]
#[inline]
pub fn get_vehicle_wheel_flags(vehicle: Vehicle, wheel_index: i32) -> i32 {
    call(0x00000000C70FA0C7, (vehicle, wheel_index))
}

/// `GetVehicleWheelHealth`.
///
/// <https://docs.fivem.net/natives/?_0x54A677F5>
#[doc(alias("GetVehicleWheelHealth", "GET_VEHICLE_WHEEL_HEALTH", "0x54A677F5"))]
#[inline]
pub fn get_vehicle_wheel_health(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x0000000054A677F5, (vehicle, wheel_index))
}

/// `GetVehicleWheelIsPowered`.
///
/// <https://docs.fivem.net/natives/?_0x3CCF1B49>
#[doc(alias(
    "GetVehicleWheelIsPowered",
    "GET_VEHICLE_WHEEL_IS_POWERED",
    "0x3CCF1B49"
))]
#[inline]
pub fn get_vehicle_wheel_is_powered(vehicle: Vehicle, wheel_index: i32) -> bool {
    call(0x000000003CCF1B49, (vehicle, wheel_index))
}

/// `GetVehicleWheelPower`.
///
/// <https://docs.fivem.net/natives/?_0xD203287>
#[doc(alias("GetVehicleWheelPower", "GET_VEHICLE_WHEEL_POWER", "0xD203287"))]
#[inline]
pub fn get_vehicle_wheel_power(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x000000000D203287, (vehicle, wheel_index))
}

/// `GetVehicleWheelRimColliderSize`.
///
/// <https://docs.fivem.net/natives/?_0xCEE21AB2>
#[doc(alias(
    "GetVehicleWheelRimColliderSize",
    "GET_VEHICLE_WHEEL_RIM_COLLIDER_SIZE",
    "0xCEE21AB2"
))]
#[inline]
pub fn get_vehicle_wheel_rim_collider_size(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x00000000CEE21AB2, (vehicle, wheel_index))
}

/// `GetVehicleWheelRotationSpeed`.
///
/// <https://docs.fivem.net/natives/?_0xEA1859E5>
#[doc(alias(
    "GetVehicleWheelRotationSpeed",
    "GET_VEHICLE_WHEEL_ROTATION_SPEED",
    "0xEA1859E5"
))]
#[inline]
pub fn get_vehicle_wheel_rotation_speed(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x00000000EA1859E5, (vehicle, wheel_index))
}

/// `GetVehicleWheelSize`.
///
/// <https://docs.fivem.net/natives/?_0x4046B66>
#[doc(alias("GetVehicleWheelSize", "GET_VEHICLE_WHEEL_SIZE", "0x4046B66"))]
#[inline]
pub fn get_vehicle_wheel_size(vehicle: Vehicle) -> f32 {
    call(0x0000000004046B66, (vehicle,))
}

/// `GetVehicleWheelSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x149C9DA0>
#[doc(alias("GetVehicleWheelSpeed", "GET_VEHICLE_WHEEL_SPEED", "0x149C9DA0"))]
#[inline]
pub fn get_vehicle_wheel_speed(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x00000000149C9DA0, (vehicle, wheel_index))
}

/// `GetVehicleWheelSteeringAngle`.
///
/// <https://docs.fivem.net/natives/?_0xA0867448>
#[doc(alias(
    "GetVehicleWheelSteeringAngle",
    "GET_VEHICLE_WHEEL_STEERING_ANGLE",
    "0xA0867448"
))]
#[inline]
pub fn get_vehicle_wheel_steering_angle(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x00000000A0867448, (vehicle, wheel_index))
}

/// `GetVehicleWheelSurfaceMaterial`.
///
/// <https://docs.fivem.net/natives/?_0xA7F04022>
#[doc(alias(
    "GetVehicleWheelSurfaceMaterial",
    "GET_VEHICLE_WHEEL_SURFACE_MATERIAL",
    "0xA7F04022"
))]
#[inline]
pub fn get_vehicle_wheel_surface_material(vehicle: Vehicle, wheel_index: i32) -> i32 {
    call(0x00000000A7F04022, (vehicle, wheel_index))
}

/// `GetVehicleWheelSuspensionCompression`.
///
/// <https://docs.fivem.net/natives/?_0x2B48175B>
#[doc(alias(
    "GetVehicleWheelSuspensionCompression",
    "GET_VEHICLE_WHEEL_SUSPENSION_COMPRESSION",
    "0x2B48175B"
))]
#[inline]
pub fn get_vehicle_wheel_suspension_compression(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x000000002B48175B, (vehicle, wheel_index))
}

/// `GetVehicleWheelTireColliderSize`.
///
/// <https://docs.fivem.net/natives/?_0xE0BA9FE6>
#[doc(alias(
    "GetVehicleWheelTireColliderSize",
    "GET_VEHICLE_WHEEL_TIRE_COLLIDER_SIZE",
    "0xE0BA9FE6"
))]
#[inline]
pub fn get_vehicle_wheel_tire_collider_size(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x00000000E0BA9FE6, (vehicle, wheel_index))
}

/// `GetVehicleWheelTireColliderWidth`.
///
/// <https://docs.fivem.net/natives/?_0xEF65929C>
#[doc(alias(
    "GetVehicleWheelTireColliderWidth",
    "GET_VEHICLE_WHEEL_TIRE_COLLIDER_WIDTH",
    "0xEF65929C"
))]
#[inline]
pub fn get_vehicle_wheel_tire_collider_width(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x00000000EF65929C, (vehicle, wheel_index))
}

/// `GetVehicleWheelTractionVectorLength`.
///
/// <https://docs.fivem.net/natives/?_0x3BCFEE14>
#[doc(alias(
    "GetVehicleWheelTractionVectorLength",
    "GET_VEHICLE_WHEEL_TRACTION_VECTOR_LENGTH",
    "0x3BCFEE14"
))]
#[inline]
pub fn get_vehicle_wheel_traction_vector_length(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x000000003BCFEE14, (vehicle, wheel_index))
}

/// `GetVehicleWheelWidth`.
///
/// <https://docs.fivem.net/natives/?_0x9C7B59F9>
#[doc(alias("GetVehicleWheelWidth", "GET_VEHICLE_WHEEL_WIDTH", "0x9C7B59F9"))]
#[inline]
pub fn get_vehicle_wheel_width(vehicle: Vehicle) -> f32 {
    call(0x000000009C7B59F9, (vehicle,))
}

/// `GetVehicleWheelXOffset`.
///
/// <https://docs.fivem.net/natives/?_0xCC90CBCA>
#[doc(alias("GetVehicleWheelXOffset", "GET_VEHICLE_WHEEL_X_OFFSET", "0xCC90CBCA"))]
#[inline]
pub fn get_vehicle_wheel_x_offset(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x00000000CC90CBCA, (vehicle, wheel_index))
}

/// `GetVehicleWheelYRotation`.
///
/// <https://docs.fivem.net/natives/?_0x2EA4AFFE>
#[doc(alias(
    "GetVehicleWheelYRotation",
    "GET_VEHICLE_WHEEL_Y_ROTATION",
    "0x2EA4AFFE",
    "GET_VEHICLE_WHEEL_XROT",
    "GetVehicleWheelXrot"
))]
#[inline]
pub fn get_vehicle_wheel_y_rotation(vehicle: Vehicle, wheel_index: i32) -> f32 {
    call(0x000000002EA4AFFE, (vehicle, wheel_index))
}

/// `GetVehicleWheelieState`.
///
/// <https://docs.fivem.net/natives/?_0x137260D1>
#[doc(alias("GetVehicleWheelieState", "GET_VEHICLE_WHEELIE_STATE", "0x137260D1"))]
#[inline]
pub fn get_vehicle_wheelie_state(vehicle: Vehicle) -> i32 {
    call(0x00000000137260D1, (vehicle,))
}

/// `GetVehicleXenonLightsCustomColor`.
///
/// The values: `red`, `green`, `blue`.
///
/// <https://docs.fivem.net/natives/?_0xC715F730>
#[doc(alias(
    "GetVehicleXenonLightsCustomColor",
    "GET_VEHICLE_XENON_LIGHTS_CUSTOM_COLOR",
    "0xC715F730"
))]
#[inline]
pub fn get_vehicle_xenon_lights_custom_color(vehicle: Vehicle) -> Option<(i32, i32, i32)> {
    let mut red = Out::<i32>::default();
    let mut green = Out::<i32>::default();
    let mut blue = Out::<i32>::default();
    let result: bool = call(
        0x00000000C715F730,
        (vehicle, &mut red, &mut green, &mut blue),
    );
    result.then(|| (red.get(), green.get(), blue.get()))
}

/// `GetVehicleXmasSnowFactor`.
///
/// <https://docs.fivem.net/natives/?_0x16605B30>
#[doc(alias(
    "GetVehicleXmasSnowFactor",
    "GET_VEHICLE_XMAS_SNOW_FACTOR",
    "0x16605B30"
))]
#[inline]
pub fn get_vehicle_xmas_snow_factor() -> f32 {
    call(0x0000000016605B30, ())
}

/// `GetVisualSettingFloat`.
///
/// <https://docs.fivem.net/natives/?_0x15346B4D>
#[doc(alias("GetVisualSettingFloat", "GET_VISUAL_SETTING_FLOAT", "0x15346B4D"))]
#[inline]
pub fn get_visual_setting_float(name: &str) -> f32 {
    call(0x0000000015346B4D, (name,))
}

/// `GetWaterQuadAlpha`.
///
/// The values: `a0`, `a1`, `a2`, `a3`.
///
/// <https://docs.fivem.net/natives/?_0x14088095>
#[doc(alias("GetWaterQuadAlpha", "GET_WATER_QUAD_ALPHA", "0x14088095"))]
#[inline]
pub fn get_water_quad_alpha(water_quad: i32) -> Option<(i32, i32, i32, i32)> {
    let mut a0 = Out::<i32>::default();
    let mut a1 = Out::<i32>::default();
    let mut a2 = Out::<i32>::default();
    let mut a3 = Out::<i32>::default();
    let result: bool = call(
        0x0000000014088095,
        (water_quad, &mut a0, &mut a1, &mut a2, &mut a3),
    );
    result.then(|| (a0.get(), a1.get(), a2.get(), a3.get()))
}

/// `GetWaterQuadAtCoords`.
///
/// <https://docs.fivem.net/natives/?_0x17321452>
#[doc(alias("GetWaterQuadAtCoords", "GET_WATER_QUAD_AT_COORDS", "0x17321452"))]
#[inline]
pub fn get_water_quad_at_coords(x: f32, y: f32) -> i32 {
    call(0x0000000017321452, (x, y))
}

/// `GetWaterQuadAtCoords_3d`.
///
/// <https://docs.fivem.net/natives/?_0xF8E03DB8>
#[doc(alias("GetWaterQuadAtCoords_3d", "GET_WATER_QUAD_AT_COORDS_3D", "0xF8E03DB8"))]
#[inline]
pub fn get_water_quad_at_coords_3d(x: f32, y: f32, z: f32) -> i32 {
    call(0x00000000F8E03DB8, (x, y, z))
}

/// `GetWaterQuadBounds`.
///
/// The values: `min_x`, `min_y`, `max_x`, `max_y`.
///
/// <https://docs.fivem.net/natives/?_0x42E9A06A>
#[doc(alias("GetWaterQuadBounds", "GET_WATER_QUAD_BOUNDS", "0x42E9A06A"))]
#[inline]
pub fn get_water_quad_bounds(water_quad: i32) -> Option<(i32, i32, i32, i32)> {
    let mut min_x = Out::<i32>::default();
    let mut min_y = Out::<i32>::default();
    let mut max_x = Out::<i32>::default();
    let mut max_y = Out::<i32>::default();
    let result: bool = call(
        0x0000000042E9A06A,
        (water_quad, &mut min_x, &mut min_y, &mut max_x, &mut max_y),
    );
    result.then(|| (min_x.get(), min_y.get(), max_x.get(), max_y.get()))
}

/// `GetWaterQuadCount`.
///
/// <https://docs.fivem.net/natives/?_0xB1884159>
#[doc(alias("GetWaterQuadCount", "GET_WATER_QUAD_COUNT", "0xB1884159"))]
#[inline]
pub fn get_water_quad_count() -> i32 {
    call(0x00000000B1884159, ())
}

/// `GetWaterQuadHasLimitedDepth`.
///
/// <https://docs.fivem.net/natives/?_0x22EA3BD8>
#[doc(alias(
    "GetWaterQuadHasLimitedDepth",
    "GET_WATER_QUAD_HAS_LIMITED_DEPTH",
    "0x22EA3BD8"
))]
#[inline]
pub fn get_water_quad_has_limited_depth(water_quad: i32) -> Option<i32> {
    let mut has_limited_depth = Out::<i32>::default();
    let result: bool = call(0x0000000022EA3BD8, (water_quad, &mut has_limited_depth));
    result.then(|| has_limited_depth.get())
}

/// `GetWaterQuadIsInvisible`.
///
/// <https://docs.fivem.net/natives/?_0x1DEDBD77>
#[doc(alias("GetWaterQuadIsInvisible", "GET_WATER_QUAD_IS_INVISIBLE", "0x1DEDBD77"))]
#[inline]
pub fn get_water_quad_is_invisible(water_quad: i32) -> Option<i32> {
    let mut is_invisible = Out::<i32>::default();
    let result: bool = call(0x000000001DEDBD77, (water_quad, &mut is_invisible));
    result.then(|| is_invisible.get())
}

/// `GetWaterQuadLevel`.
///
/// <https://docs.fivem.net/natives/?_0x6523816B>
#[doc(alias("GetWaterQuadLevel", "GET_WATER_QUAD_LEVEL", "0x6523816B"))]
#[inline]
pub fn get_water_quad_level(water_quad: i32) -> Option<f32> {
    let mut water_quad_level = Out::<f32>::default();
    let result: bool = call(0x000000006523816B, (water_quad, &mut water_quad_level));
    result.then(|| water_quad_level.get())
}

/// `GetWaterQuadNoStencil`.
///
/// <https://docs.fivem.net/natives/?_0x6F4ACBA>
#[doc(alias("GetWaterQuadNoStencil", "GET_WATER_QUAD_NO_STENCIL", "0x6F4ACBA"))]
#[inline]
pub fn get_water_quad_no_stencil(water_quad: i32) -> Option<i32> {
    let mut no_stencil = Out::<i32>::default();
    let result: bool = call(0x0000000006F4ACBA, (water_quad, &mut no_stencil));
    result.then(|| no_stencil.get())
}

/// `GetWaterQuadType`.
///
/// <https://docs.fivem.net/natives/?_0xE2501B8B>
#[doc(alias("GetWaterQuadType", "GET_WATER_QUAD_TYPE", "0xE2501B8B"))]
#[inline]
pub fn get_water_quad_type(water_quad: i32) -> Option<i32> {
    let mut water_type = Out::<i32>::default();
    let result: bool = call(0x00000000E2501B8B, (water_quad, &mut water_type));
    result.then(|| water_type.get())
}

/// `GetWaveQuadAmplitude`.
///
/// <https://docs.fivem.net/natives/?_0x865139A3>
#[doc(alias("GetWaveQuadAmplitude", "GET_WAVE_QUAD_AMPLITUDE", "0x865139A3"))]
#[inline]
pub fn get_wave_quad_amplitude(wave_quad: i32) -> Option<f32> {
    let mut wave_quad_amplitude = Out::<f32>::default();
    let result: bool = call(0x00000000865139A3, (wave_quad, &mut wave_quad_amplitude));
    result.then(|| wave_quad_amplitude.get())
}

/// `GetWaveQuadAtCoords`.
///
/// <https://docs.fivem.net/natives/?_0x3F5A61A7>
#[doc(alias("GetWaveQuadAtCoords", "GET_WAVE_QUAD_AT_COORDS", "0x3F5A61A7"))]
#[inline]
pub fn get_wave_quad_at_coords(x: f32, y: f32) -> i32 {
    call(0x000000003F5A61A7, (x, y))
}

/// `GetWaveQuadBounds`.
///
/// The values: `min_x`, `min_y`, `max_x`, `max_y`.
///
/// <https://docs.fivem.net/natives/?_0xF86136DB>
#[doc(alias("GetWaveQuadBounds", "GET_WAVE_QUAD_BOUNDS", "0xF86136DB"))]
#[inline]
pub fn get_wave_quad_bounds(wave_quad: i32) -> Option<(i32, i32, i32, i32)> {
    let mut min_x = Out::<i32>::default();
    let mut min_y = Out::<i32>::default();
    let mut max_x = Out::<i32>::default();
    let mut max_y = Out::<i32>::default();
    let result: bool = call(
        0x00000000F86136DB,
        (wave_quad, &mut min_x, &mut min_y, &mut max_x, &mut max_y),
    );
    result.then(|| (min_x.get(), min_y.get(), max_x.get(), max_y.get()))
}

/// `GetWaveQuadCount`.
///
/// <https://docs.fivem.net/natives/?_0x9250C76>
#[doc(alias("GetWaveQuadCount", "GET_WAVE_QUAD_COUNT", "0x9250C76"))]
#[inline]
pub fn get_wave_quad_count() -> i32 {
    call(0x0000000009250C76, ())
}

/// `GetWaveQuadDirection`.
///
/// The values: `direction_x`, `direction_y`.
///
/// <https://docs.fivem.net/natives/?_0xCCE49A1C>
#[doc(alias("GetWaveQuadDirection", "GET_WAVE_QUAD_DIRECTION", "0xCCE49A1C"))]
#[inline]
pub fn get_wave_quad_direction(wave_quad: i32) -> Option<(f32, f32)> {
    let mut direction_x = Out::<f32>::default();
    let mut direction_y = Out::<f32>::default();
    let result: bool = call(
        0x00000000CCE49A1C,
        (wave_quad, &mut direction_x, &mut direction_y),
    );
    result.then(|| (direction_x.get(), direction_y.get()))
}

/// `GetWeaponAccuracySpread`.
///
/// <https://docs.fivem.net/natives/?_0x5343721>
#[doc(alias("GetWeaponAccuracySpread", "GET_WEAPON_ACCURACY_SPREAD", "0x5343721"))]
#[inline]
pub fn get_weapon_accuracy_spread(weapon_hash: impl Into<Hash>) -> f32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x0000000005343721, (weapon_hash,))
}

/// `GetWeaponAnimationOverride`.
///
/// <https://docs.fivem.net/natives/?_0x63ED2E7>
#[doc(alias(
    "GetWeaponAnimationOverride",
    "GET_WEAPON_ANIMATION_OVERRIDE",
    "0x63ED2E7"
))]
#[inline]
pub fn get_weapon_animation_override(ped: Ped) -> Hash {
    call(0x00000000063ED2E7, (ped,))
}

/// `GetWeaponComponentAccuracyModifier`.
///
/// <https://docs.fivem.net/natives/?_0xC693E278>
#[doc(alias(
    "GetWeaponComponentAccuracyModifier",
    "GET_WEAPON_COMPONENT_ACCURACY_MODIFIER",
    "0xC693E278"
))]
#[inline]
pub fn get_weapon_component_accuracy_modifier(component_hash: impl Into<Hash>) -> f32 {
    let component_hash: Hash = component_hash.into();
    call(0x00000000C693E278, (component_hash,))
}

/// `GetWeaponComponentCameraHash`.
///
/// <https://docs.fivem.net/natives/?_0xACB7E68F>
#[doc(alias(
    "GetWeaponComponentCameraHash",
    "GET_WEAPON_COMPONENT_CAMERA_HASH",
    "0xACB7E68F"
))]
#[inline]
pub fn get_weapon_component_camera_hash(component_hash: impl Into<Hash>) -> i32 {
    let component_hash: Hash = component_hash.into();
    call(0x00000000ACB7E68F, (component_hash,))
}

/// `GetWeaponComponentClipSize`.
///
/// <https://docs.fivem.net/natives/?_0xE14CF665>
#[doc(alias(
    "GetWeaponComponentClipSize",
    "GET_WEAPON_COMPONENT_CLIP_SIZE",
    "0xE14CF665"
))]
#[inline]
pub fn get_weapon_component_clip_size(component_hash: impl Into<Hash>) -> i32 {
    let component_hash: Hash = component_hash.into();
    call(0x00000000E14CF665, (component_hash,))
}

/// `GetWeaponComponentDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0x4A0E3855>
#[doc(alias(
    "GetWeaponComponentDamageModifier",
    "GET_WEAPON_COMPONENT_DAMAGE_MODIFIER",
    "0x4A0E3855"
))]
#[inline]
pub fn get_weapon_component_damage_modifier(component_hash: impl Into<Hash>) -> f32 {
    let component_hash: Hash = component_hash.into();
    call(0x000000004A0E3855, (component_hash,))
}

/// `GetWeaponComponentRangeDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0xE134FB8D>
#[doc(alias(
    "GetWeaponComponentRangeDamageModifier",
    "GET_WEAPON_COMPONENT_RANGE_DAMAGE_MODIFIER",
    "0xE134FB8D"
))]
#[inline]
pub fn get_weapon_component_range_damage_modifier(component_hash: impl Into<Hash>) -> f32 {
    let component_hash: Hash = component_hash.into();
    call(0x00000000E134FB8D, (component_hash,))
}

/// `GetWeaponComponentRangeModifier`.
///
/// <https://docs.fivem.net/natives/?_0x2FD0BC1B>
#[doc(alias(
    "GetWeaponComponentRangeModifier",
    "GET_WEAPON_COMPONENT_RANGE_MODIFIER",
    "0x2FD0BC1B"
))]
#[inline]
pub fn get_weapon_component_range_modifier(component_hash: impl Into<Hash>) -> f32 {
    let component_hash: Hash = component_hash.into();
    call(0x000000002FD0BC1B, (component_hash,))
}

/// `GetWeaponComponentReticuleHash`.
///
/// <https://docs.fivem.net/natives/?_0xF9AB9297>
#[doc(alias(
    "GetWeaponComponentReticuleHash",
    "GET_WEAPON_COMPONENT_RETICULE_HASH",
    "0xF9AB9297"
))]
#[inline]
pub fn get_weapon_component_reticule_hash(component_hash: impl Into<Hash>) -> i32 {
    let component_hash: Hash = component_hash.into();
    call(0x00000000F9AB9297, (component_hash,))
}

/// `GetWeaponDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0xD979143>
#[doc(alias("GetWeaponDamageModifier", "GET_WEAPON_DAMAGE_MODIFIER", "0xD979143"))]
#[inline]
pub fn get_weapon_damage_modifier(weapon_hash: impl Into<Hash>) -> f32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x000000000D979143, (weapon_hash,))
}

/// `GetWeaponRecoilShakeAmplitude`.
///
/// <https://docs.fivem.net/natives/?_0x5E1AF5F>
#[doc(alias(
    "GetWeaponRecoilShakeAmplitude",
    "GET_WEAPON_RECOIL_SHAKE_AMPLITUDE",
    "0x5E1AF5F"
))]
#[inline]
pub fn get_weapon_recoil_shake_amplitude(weapon_hash: impl Into<Hash>) -> f32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x0000000005E1AF5F, (weapon_hash,))
}

/// `GetWorldCoordFromScreenCoord`.
///
/// The values: `world_vector`, `normal_vector`.
///
/// <https://docs.fivem.net/natives/?_0xC81D0659>
#[doc(alias(
    "GetWorldCoordFromScreenCoord",
    "GET_WORLD_COORD_FROM_SCREEN_COORD",
    "0xC81D0659"
))]
#[inline]
pub fn get_world_coord_from_screen_coord(screen_x: f32, screen_y: f32) -> (Vector3, Vector3) {
    let mut world_vector = Out::<Vector3>::default();
    let mut normal_vector = Out::<Vector3>::default();
    call::<()>(
        0x00000000C81D0659,
        (screen_x, screen_y, &mut world_vector, &mut normal_vector),
    );
    (world_vector.get(), normal_vector.get())
}

/// `HasMinimapOverlayLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xF7535F32>
#[doc(alias("HasMinimapOverlayLoaded", "HAS_MINIMAP_OVERLAY_LOADED", "0xF7535F32"))]
#[inline]
pub fn has_minimap_overlay_loaded(id: i32) -> bool {
    call(0x00000000F7535F32, (id,))
}

/// `IsAceAllowed`.
///
/// <https://docs.fivem.net/natives/?_0x7EBB9929>
#[doc(alias("IsAceAllowed", "IS_ACE_ALLOWED", "0x7EBB9929"))]
#[inline]
pub fn is_ace_allowed(object: &str) -> bool {
    call(0x000000007EBB9929, (object,))
}

/// `IsBigmapActive`.
///
/// <https://docs.fivem.net/natives/?_0xFFF65C63>
#[doc(alias("IsBigmapActive", "IS_BIGMAP_ACTIVE", "0xFFF65C63"))]
#[inline]
pub fn is_bigmap_active() -> bool {
    call(0x00000000FFF65C63, ())
}

/// `IsBigmapFull`.
///
/// <https://docs.fivem.net/natives/?_0x66EE14B2>
#[doc(alias("IsBigmapFull", "IS_BIGMAP_FULL", "0x66EE14B2"))]
#[inline]
pub fn is_bigmap_full() -> bool {
    call(0x0000000066EE14B2, ())
}

/// `IsDisabledRawKeyDown`.
///
/// <https://docs.fivem.net/natives/?_0x36366EC3>
#[doc(alias("IsDisabledRawKeyDown", "IS_DISABLED_RAW_KEY_DOWN", "0x36366EC3"))]
#[inline]
pub fn is_disabled_raw_key_down(raw_key_index: i32) -> bool {
    call(0x0000000036366EC3, (raw_key_index,))
}

/// `IsDisabledRawKeyPressed`.
///
/// <https://docs.fivem.net/natives/?_0x1F7CBBAA>
#[doc(alias("IsDisabledRawKeyPressed", "IS_DISABLED_RAW_KEY_PRESSED", "0x1F7CBBAA"))]
#[inline]
pub fn is_disabled_raw_key_pressed(raw_key_index: i32) -> bool {
    call(0x000000001F7CBBAA, (raw_key_index,))
}

/// `IsDisabledRawKeyReleased`.
///
/// <https://docs.fivem.net/natives/?_0x72B66C09>
#[doc(alias(
    "IsDisabledRawKeyReleased",
    "IS_DISABLED_RAW_KEY_RELEASED",
    "0x72B66C09"
))]
#[inline]
pub fn is_disabled_raw_key_released(raw_key_index: i32) -> bool {
    call(0x0000000072B66C09, (raw_key_index,))
}

/// `IsDisabledRawKeyUp`.
///
/// <https://docs.fivem.net/natives/?_0x2C033875>
#[doc(alias("IsDisabledRawKeyUp", "IS_DISABLED_RAW_KEY_UP", "0x2C033875"))]
#[inline]
pub fn is_disabled_raw_key_up(raw_key_index: i32) -> bool {
    call(0x000000002C033875, (raw_key_index,))
}

/// `IsDuiAvailable`.
///
/// <https://docs.fivem.net/natives/?_0x7AAC3B4C>
#[doc(alias("IsDuiAvailable", "IS_DUI_AVAILABLE", "0x7AAC3B4C"))]
#[inline]
pub fn is_dui_available(dui_object: i64) -> bool {
    call(0x000000007AAC3B4C, (dui_object,))
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

/// `IsGameEnhancedVersion`.
///
/// <https://docs.fivem.net/natives/?_0x4DD998F6>
#[doc(alias("IsGameEnhancedVersion", "IS_GAME_ENHANCED_VERSION", "0x4DD998F6"))]
#[inline]
pub fn is_game_enhanced_version() -> bool {
    call(0x000000004DD998F6, ())
}

/// `IsNuiFocusKeepingInput`.
///
/// <https://docs.fivem.net/natives/?_0x39C9DC92>
#[doc(alias("IsNuiFocusKeepingInput", "IS_NUI_FOCUS_KEEPING_INPUT", "0x39C9DC92"))]
#[inline]
pub fn is_nui_focus_keeping_input() -> bool {
    call(0x0000000039C9DC92, ())
}

/// `IsNuiFocused`.
///
/// <https://docs.fivem.net/natives/?_0x98545E6D>
#[doc(alias("IsNuiFocused", "IS_NUI_FOCUSED", "0x98545E6D"))]
#[inline]
pub fn is_nui_focused() -> bool {
    call(0x0000000098545E6D, ())
}

/// `IsPedCollectionComponentVariationGen9Exclusive`.
///
/// <https://docs.fivem.net/natives/?_0x33B2AFA2>
#[doc(alias(
    "IsPedCollectionComponentVariationGen9Exclusive",
    "IS_PED_COLLECTION_COMPONENT_VARIATION_GEN9_EXCLUSIVE",
    "0x33B2AFA2"
))]
#[inline]
pub fn is_ped_collection_component_variation_gen9_exclusive(
    ped: Ped,
    component_id: i32,
    collection: &str,
    drawable_id: i32,
) -> bool {
    call(
        0x0000000033B2AFA2,
        (ped, component_id, collection, drawable_id),
    )
}

/// `IsPedCollectionComponentVariationValid`.
///
/// <https://docs.fivem.net/natives/?_0xCA63A52A>
#[doc(alias(
    "IsPedCollectionComponentVariationValid",
    "IS_PED_COLLECTION_COMPONENT_VARIATION_VALID",
    "0xCA63A52A"
))]
#[inline]
pub fn is_ped_collection_component_variation_valid(
    ped: Ped,
    component_id: i32,
    collection: &str,
    drawable_id: i32,
    texture_id: i32,
) -> bool {
    call(
        0x00000000CA63A52A,
        (ped, component_id, collection, drawable_id, texture_id),
    )
}

/// `IsPedComponentVariationGen9Exclusive`.
///
/// <https://docs.fivem.net/natives/?_0xC767B581>
#[doc(alias(
    "IsPedComponentVariationGen9Exclusive",
    "IS_PED_COMPONENT_VARIATION_GEN9_EXCLUSIVE",
    "0xC767B581"
))]
#[inline]
pub fn is_ped_component_variation_gen9_exclusive(
    ped: Ped,
    component_id: i32,
    drawable_id: i32,
) -> bool {
    call(0x00000000C767B581, (ped, component_id, drawable_id))
}

/// `IsPrincipalAceAllowed`.
///
/// <https://docs.fivem.net/natives/?_0x37CF52CE>
#[doc(alias("IsPrincipalAceAllowed", "IS_PRINCIPAL_ACE_ALLOWED", "0x37CF52CE"))]
#[inline]
pub fn is_principal_ace_allowed(principal: &str, object: &str) -> bool {
    call(0x0000000037CF52CE, (principal, object))
}

/// `IsRawKeyDown`.
///
/// <https://docs.fivem.net/natives/?_0xD95A7387>
#[doc(alias("IsRawKeyDown", "IS_RAW_KEY_DOWN", "0xD95A7387"))]
#[inline]
pub fn is_raw_key_down(raw_key_index: i32) -> bool {
    call(0x00000000D95A7387, (raw_key_index,))
}

/// `IsRawKeyPressed`.
///
/// <https://docs.fivem.net/natives/?_0x69F7C29E>
#[doc(alias("IsRawKeyPressed", "IS_RAW_KEY_PRESSED", "0x69F7C29E"))]
#[inline]
pub fn is_raw_key_pressed(raw_key_index: i32) -> bool {
    call(0x0000000069F7C29E, (raw_key_index,))
}

/// `IsRawKeyReleased`.
///
/// <https://docs.fivem.net/natives/?_0xEAA50861>
#[doc(alias("IsRawKeyReleased", "IS_RAW_KEY_RELEASED", "0xEAA50861"))]
#[inline]
pub fn is_raw_key_released(raw_key_index: i32) -> bool {
    call(0x00000000EAA50861, (raw_key_index,))
}

/// `IsRawKeyUp`.
///
/// <https://docs.fivem.net/natives/?_0x36F4E505>
#[doc(alias("IsRawKeyUp", "IS_RAW_KEY_UP", "0x36F4E505"))]
#[inline]
pub fn is_raw_key_up(raw_key_index: i32) -> bool {
    call(0x0000000036F4E505, (raw_key_index,))
}

/// `IsStreamingFileReady`.
///
/// <https://docs.fivem.net/natives/?_0xA194934D>
#[doc(alias("IsStreamingFileReady", "IS_STREAMING_FILE_READY", "0xA194934D"))]
#[inline]
pub fn is_streaming_file_ready(register_as: &str) -> bool {
    call(0x00000000A194934D, (register_as,))
}

/// `IsTrackEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x31E695CB>
#[doc(alias("IsTrackEnabled", "IS_TRACK_ENABLED", "0x31E695CB"))]
#[inline]
pub fn is_track_enabled(track: i32) -> bool {
    call(0x0000000031E695CB, (track,))
}

/// `IsTrackSwitchedOff`.
///
/// <https://docs.fivem.net/natives/?_0xE0C53765>
#[doc(alias("IsTrackSwitchedOff", "IS_TRACK_SWITCHED_OFF", "0xE0C53765"))]
#[inline]
pub fn is_track_switched_off(track: i32) -> bool {
    call(0x00000000E0C53765, (track,))
}

/// `IsVehicleAlarmSet`.
///
/// <https://docs.fivem.net/natives/?_0xDC921211>
#[doc(alias("IsVehicleAlarmSet", "IS_VEHICLE_ALARM_SET", "0xDC921211"))]
#[inline]
pub fn is_vehicle_alarm_set(vehicle: Vehicle) -> bool {
    call(0x00000000DC921211, (vehicle,))
}

/// `IsVehicleEngineStarting`.
///
/// <https://docs.fivem.net/natives/?_0xBB340D04>
#[doc(alias("IsVehicleEngineStarting", "IS_VEHICLE_ENGINE_STARTING", "0xBB340D04"))]
#[inline]
pub fn is_vehicle_engine_starting(vehicle: Vehicle) -> bool {
    call(0x00000000BB340D04, (vehicle,))
}

/// `IsVehicleInteriorLightOn`.
///
/// <https://docs.fivem.net/natives/?_0xA411F72C>
#[doc(alias(
    "IsVehicleInteriorLightOn",
    "IS_VEHICLE_INTERIOR_LIGHT_ON",
    "0xA411F72C"
))]
#[inline]
pub fn is_vehicle_interior_light_on(vehicle: Vehicle) -> bool {
    call(0x00000000A411F72C, (vehicle,))
}

/// `IsVehicleNeedsToBeHotwired`.
///
/// <https://docs.fivem.net/natives/?_0xF9933BF4>
#[doc(alias(
    "IsVehicleNeedsToBeHotwired",
    "IS_VEHICLE_NEEDS_TO_BE_HOTWIRED",
    "0xF9933BF4"
))]
#[inline]
pub fn is_vehicle_needs_to_be_hotwired(vehicle: Vehicle) -> bool {
    call(0x00000000F9933BF4, (vehicle,))
}

/// `IsVehiclePreviouslyOwnedByPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xF849ED67>
#[doc(alias(
    "IsVehiclePreviouslyOwnedByPlayer",
    "IS_VEHICLE_PREVIOUSLY_OWNED_BY_PLAYER",
    "0xF849ED67"
))]
#[inline]
pub fn is_vehicle_previously_owned_by_player(vehicle: Vehicle) -> bool {
    call(0x00000000F849ED67, (vehicle,))
}

/// `IsVehicleWanted`.
///
/// <https://docs.fivem.net/natives/?_0xA7DAF7C>
#[doc(alias("IsVehicleWanted", "IS_VEHICLE_WANTED", "0xA7DAF7C"))]
#[inline]
pub fn is_vehicle_wanted(vehicle: Vehicle) -> bool {
    call(0x000000000A7DAF7C, (vehicle,))
}

/// `IsVehicleWheelBrokenOff`.
///
/// <https://docs.fivem.net/natives/?_0xCF1BC668>
#[doc(alias("IsVehicleWheelBrokenOff", "IS_VEHICLE_WHEEL_BROKEN_OFF", "0xCF1BC668"))]
#[inline]
pub fn is_vehicle_wheel_broken_off(vehicle: Vehicle, wheel_index: i32) -> bool {
    call(0x00000000CF1BC668, (vehicle, wheel_index))
}

/// `LeaveCursorMode`.
///
/// <https://docs.fivem.net/natives/?_0xADECF19E>
#[doc(alias("LeaveCursorMode", "LEAVE_CURSOR_MODE", "0xADECF19E"))]
#[inline]
pub fn leave_cursor_mode() {
    call(0x00000000ADECF19E, ())
}

/// `LoadResourceFile`.
///
/// <https://docs.fivem.net/natives/?_0x76A9EE1F>
#[doc(alias("LoadResourceFile", "LOAD_RESOURCE_FILE", "0x76A9EE1F"))]
#[inline]
pub fn load_resource_file(resource_name: &str, file_name: &str) -> Option<Vec<u8>> {
    call(0x0000000076A9EE1F, (resource_name, file_name))
}

/// `LoadWaterFromPath`.
///
/// <https://docs.fivem.net/natives/?_0xF5102568>
#[doc(alias("LoadWaterFromPath", "LOAD_WATER_FROM_PATH", "0xF5102568"))]
#[inline]
pub fn load_water_from_path(resource_name: &str, file_name: &str) -> bool {
    call(0x00000000F5102568, (resource_name, file_name))
}

/// `MumbleAddVoiceChannelListen`.
///
/// <https://docs.fivem.net/natives/?_0xC79F44BF>
#[doc(alias(
    "MumbleAddVoiceChannelListen",
    "MUMBLE_ADD_VOICE_CHANNEL_LISTEN",
    "0xC79F44BF"
))]
#[inline]
pub fn mumble_add_voice_channel_listen(channel: i32) {
    call(0x00000000C79F44BF, (channel,))
}

/// `MumbleAddVoiceTargetChannel`.
///
/// <https://docs.fivem.net/natives/?_0x4D386C9E>
#[doc(alias(
    "MumbleAddVoiceTargetChannel",
    "MUMBLE_ADD_VOICE_TARGET_CHANNEL",
    "0x4D386C9E"
))]
#[inline]
pub fn mumble_add_voice_target_channel(target_id: i32, channel: i32) {
    call(0x000000004D386C9E, (target_id, channel))
}

/// `MumbleAddVoiceTargetPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x32C5355A>
#[doc(alias(
    "MumbleAddVoiceTargetPlayer",
    "MUMBLE_ADD_VOICE_TARGET_PLAYER",
    "0x32C5355A"
))]
#[inline]
pub fn mumble_add_voice_target_player(target_id: i32, player: Player) {
    call(0x0000000032C5355A, (target_id, player))
}

/// `MumbleAddVoiceTargetPlayerByServerId`.
///
/// <https://docs.fivem.net/natives/?_0x25F2B65F>
#[doc(alias(
    "MumbleAddVoiceTargetPlayerByServerId",
    "MUMBLE_ADD_VOICE_TARGET_PLAYER_BY_SERVER_ID",
    "0x25F2B65F"
))]
#[inline]
pub fn mumble_add_voice_target_player_by_server_id(target_id: i32, server_id: i32) {
    call(0x0000000025F2B65F, (target_id, server_id))
}

/// `MumbleClearVoiceChannel`.
///
/// <https://docs.fivem.net/natives/?_0xBF847807>
#[doc(alias("MumbleClearVoiceChannel", "MUMBLE_CLEAR_VOICE_CHANNEL", "0xBF847807"))]
#[inline]
pub fn mumble_clear_voice_channel() {
    call(0x00000000BF847807, ())
}

/// `MumbleClearVoiceTarget`.
///
/// <https://docs.fivem.net/natives/?_0x8555DCBA>
#[doc(alias("MumbleClearVoiceTarget", "MUMBLE_CLEAR_VOICE_TARGET", "0x8555DCBA"))]
#[inline]
pub fn mumble_clear_voice_target(target_id: i32) {
    call(0x000000008555DCBA, (target_id,))
}

/// `MumbleClearVoiceTargetChannels`.
///
/// <https://docs.fivem.net/natives/?_0x5EA72E76>
#[doc(alias(
    "MumbleClearVoiceTargetChannels",
    "MUMBLE_CLEAR_VOICE_TARGET_CHANNELS",
    "0x5EA72E76"
))]
#[inline]
pub fn mumble_clear_voice_target_channels(target_id: i32) {
    call(0x000000005EA72E76, (target_id,))
}

/// `MumbleClearVoiceTargetPlayers`.
///
/// <https://docs.fivem.net/natives/?_0x912E21DA>
#[doc(alias(
    "MumbleClearVoiceTargetPlayers",
    "MUMBLE_CLEAR_VOICE_TARGET_PLAYERS",
    "0x912E21DA"
))]
#[inline]
pub fn mumble_clear_voice_target_players(target_id: i32) {
    call(0x00000000912E21DA, (target_id,))
}

/// `MumbleDoesChannelExist`.
///
/// <https://docs.fivem.net/natives/?_0xCC8CA25>
#[doc(alias("MumbleDoesChannelExist", "MUMBLE_DOES_CHANNEL_EXIST", "0xCC8CA25"))]
#[inline]
pub fn mumble_does_channel_exist(channel: i32) -> bool {
    call(0x000000000CC8CA25, (channel,))
}

/// `MumbleGetTalkerProximity`.
///
/// <https://docs.fivem.net/natives/?_0x84E02A32>
#[doc(alias(
    "MumbleGetTalkerProximity",
    "MUMBLE_GET_TALKER_PROXIMITY",
    "0x84E02A32"
))]
#[inline]
pub fn mumble_get_talker_proximity() -> f32 {
    call(0x0000000084E02A32, ())
}

/// `MumbleGetVoiceChannelFromServerId`.
///
/// <https://docs.fivem.net/natives/?_0x221C09F1>
#[doc(alias(
    "MumbleGetVoiceChannelFromServerId",
    "MUMBLE_GET_VOICE_CHANNEL_FROM_SERVER_ID",
    "0x221C09F1"
))]
#[inline]
pub fn mumble_get_voice_channel_from_server_id(server_id: i32) -> i32 {
    call(0x00000000221C09F1, (server_id,))
}

/// `MumbleIsActive`.
///
/// <https://docs.fivem.net/natives/?_0xE820BC10>
#[doc(alias("MumbleIsActive", "MUMBLE_IS_ACTIVE", "0xE820BC10"))]
#[inline]
pub fn mumble_is_active() -> bool {
    call(0x00000000E820BC10, ())
}

/// `MumbleIsConnected`.
///
/// <https://docs.fivem.net/natives/?_0xB816370A>
#[doc(alias("MumbleIsConnected", "MUMBLE_IS_CONNECTED", "0xB816370A"))]
#[inline]
pub fn mumble_is_connected() -> bool {
    call(0x00000000B816370A, ())
}

/// `MumbleIsPlayerTalking`.
///
/// <https://docs.fivem.net/natives/?_0x33EEF97F>
#[doc(alias("MumbleIsPlayerTalking", "MUMBLE_IS_PLAYER_TALKING", "0x33EEF97F"))]
#[inline]
pub fn mumble_is_player_talking(player: Player) -> bool {
    call(0x0000000033EEF97F, (player,))
}

/// `MumbleRemoveVoiceChannelListen`.
///
/// <https://docs.fivem.net/natives/?_0x231523B7>
#[doc(alias(
    "MumbleRemoveVoiceChannelListen",
    "MUMBLE_REMOVE_VOICE_CHANNEL_LISTEN",
    "0x231523B7"
))]
#[inline]
pub fn mumble_remove_voice_channel_listen(channel: i32) {
    call(0x00000000231523B7, (channel,))
}

/// `MumbleRemoveVoiceTargetChannel`.
///
/// <https://docs.fivem.net/natives/?_0x268DB867>
#[doc(alias(
    "MumbleRemoveVoiceTargetChannel",
    "MUMBLE_REMOVE_VOICE_TARGET_CHANNEL",
    "0x268DB867"
))]
#[inline]
pub fn mumble_remove_voice_target_channel(target_id: i32, channel: i32) {
    call(0x00000000268DB867, (target_id, channel))
}

/// `MumbleRemoveVoiceTargetPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x88CD646F>
#[doc(alias(
    "MumbleRemoveVoiceTargetPlayer",
    "MUMBLE_REMOVE_VOICE_TARGET_PLAYER",
    "0x88CD646F"
))]
#[inline]
pub fn mumble_remove_voice_target_player(target_id: i32, player: Player) {
    call(0x0000000088CD646F, (target_id, player))
}

/// `MumbleRemoveVoiceTargetPlayerByServerId`.
///
/// <https://docs.fivem.net/natives/?_0x930BD34B>
#[doc(alias(
    "MumbleRemoveVoiceTargetPlayerByServerId",
    "MUMBLE_REMOVE_VOICE_TARGET_PLAYER_BY_SERVER_ID",
    "0x930BD34B"
))]
#[inline]
pub fn mumble_remove_voice_target_player_by_server_id(target_id: i32, server_id: i32) {
    call(0x00000000930BD34B, (target_id, server_id))
}

/// `MumbleSetActive`.
///
/// <https://docs.fivem.net/natives/?_0xD932A3F3>
#[doc(alias("MumbleSetActive", "MUMBLE_SET_ACTIVE", "0xD932A3F3"))]
#[inline]
pub fn mumble_set_active(state: bool) {
    call(0x00000000D932A3F3, (state,))
}

/// `MumbleSetAudioInputDistance`.
///
/// <https://docs.fivem.net/natives/?_0x1B1052E2>
#[doc(alias(
    "MumbleSetAudioInputDistance",
    "MUMBLE_SET_AUDIO_INPUT_DISTANCE",
    "0x1B1052E2"
))]
#[inline]
pub fn mumble_set_audio_input_distance(distance: f32) {
    call(0x000000001B1052E2, (distance,))
}

/// `MumbleSetAudioInputIntent`.
///
/// <https://docs.fivem.net/natives/?_0x6383526B>
#[doc(alias(
    "MumbleSetAudioInputIntent",
    "MUMBLE_SET_AUDIO_INPUT_INTENT",
    "0x6383526B"
))]
#[inline]
pub fn mumble_set_audio_input_intent(intent_hash: impl Into<Hash>) {
    let intent_hash: Hash = intent_hash.into();
    call(0x000000006383526B, (intent_hash,))
}

/// `MumbleSetAudioOutputDistance`.
///
/// <https://docs.fivem.net/natives/?_0x74C597D9>
#[doc(alias(
    "MumbleSetAudioOutputDistance",
    "MUMBLE_SET_AUDIO_OUTPUT_DISTANCE",
    "0x74C597D9"
))]
#[inline]
pub fn mumble_set_audio_output_distance(distance: f32) {
    call(0x0000000074C597D9, (distance,))
}

/// `MumbleSetServerAddress`.
///
/// <https://docs.fivem.net/natives/?_0xE6EB2CD8>
#[doc(alias("MumbleSetServerAddress", "MUMBLE_SET_SERVER_ADDRESS", "0xE6EB2CD8"))]
#[inline]
pub fn mumble_set_server_address(address: &str, port: i32) {
    call(0x00000000E6EB2CD8, (address, port))
}

/// `MumbleSetSubmixForServerId`.
///
/// <https://docs.fivem.net/natives/?_0xFE3A3054>
#[doc(alias(
    "MumbleSetSubmixForServerId",
    "MUMBLE_SET_SUBMIX_FOR_SERVER_ID",
    "0xFE3A3054"
))]
#[inline]
pub fn mumble_set_submix_for_server_id(server_id: i32, submix_id: i32) {
    call(0x00000000FE3A3054, (server_id, submix_id))
}

/// `MumbleSetTalkerProximity`.
///
/// <https://docs.fivem.net/natives/?_0x74E927B0>
#[doc(alias(
    "MumbleSetTalkerProximity",
    "MUMBLE_SET_TALKER_PROXIMITY",
    "0x74E927B0"
))]
#[inline]
pub fn mumble_set_talker_proximity(value: f32) {
    call(0x0000000074E927B0, (value,))
}

/// `MumbleSetVoiceChannel`.
///
/// <https://docs.fivem.net/natives/?_0x8737EEE8>
#[doc(alias("MumbleSetVoiceChannel", "MUMBLE_SET_VOICE_CHANNEL", "0x8737EEE8"))]
#[inline]
pub fn mumble_set_voice_channel(channel: i32) {
    call(0x000000008737EEE8, (channel,))
}

/// `MumbleSetVoiceTarget`.
///
/// <https://docs.fivem.net/natives/?_0x960A4A95>
#[doc(alias("MumbleSetVoiceTarget", "MUMBLE_SET_VOICE_TARGET", "0x960A4A95"))]
#[inline]
pub fn mumble_set_voice_target(target_id: i32) {
    call(0x00000000960A4A95, (target_id,))
}

/// `MumbleSetVolumeOverride`.
///
/// <https://docs.fivem.net/natives/?_0x61C309E3>
#[doc(alias("MumbleSetVolumeOverride", "MUMBLE_SET_VOLUME_OVERRIDE", "0x61C309E3"))]
#[inline]
pub fn mumble_set_volume_override(player: Player, volume: f32) {
    call(0x0000000061C309E3, (player, volume))
}

/// `MumbleSetVolumeOverrideByServerId`.
///
/// <https://docs.fivem.net/natives/?_0xCE8E25B4>
#[doc(alias(
    "MumbleSetVolumeOverrideByServerId",
    "MUMBLE_SET_VOLUME_OVERRIDE_BY_SERVER_ID",
    "0xCE8E25B4"
))]
#[inline]
pub fn mumble_set_volume_override_by_server_id(server_id: i32, volume: f32) {
    call(0x00000000CE8E25B4, (server_id, volume))
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

/// `OnesyncEnableRemoteAttachmentSanitization`.
///
/// <https://docs.fivem.net/natives/?_0x30CE39D8>
#[doc(alias(
    "OnesyncEnableRemoteAttachmentSanitization",
    "ONESYNC_ENABLE_REMOTE_ATTACHMENT_SANITIZATION",
    "0x30CE39D8"
))]
#[inline]
pub fn onesync_enable_remote_attachment_sanitization(enable: bool) {
    call(0x0000000030CE39D8, (enable,))
}

/// `OverridePedsCanStandOnTopFlag`.
///
/// <https://docs.fivem.net/natives/?_0x90A9E0B2>
#[doc(alias(
    "OverridePedsCanStandOnTopFlag",
    "OVERRIDE_PEDS_CAN_STAND_ON_TOP_FLAG",
    "0x90A9E0B2"
))]
#[inline]
pub fn override_peds_can_stand_on_top_flag(flag: bool) {
    call(0x0000000090A9E0B2, (flag,))
}

/// `OverridePedsUseDefaultDriveByClipset`.
///
/// <https://docs.fivem.net/natives/?_0xB14F8EAD>
#[doc(alias(
    "OverridePedsUseDefaultDriveByClipset",
    "OVERRIDE_PEDS_USE_DEFAULT_DRIVE_BY_CLIPSET",
    "0xB14F8EAD"
))]
#[inline]
pub fn override_peds_use_default_drive_by_clipset(flag: bool) {
    call(0x00000000B14F8EAD, (flag,))
}

/// `OverridePopGroups`.
///
/// <https://docs.fivem.net/natives/?_0xD3BC438F>
#[doc(alias("OverridePopGroups", "OVERRIDE_POP_GROUPS", "0xD3BC438F"))]
#[inline]
pub fn override_pop_groups(path: &str) {
    call(0x00000000D3BC438F, (path,))
}

/// `OverrideReactionToVehicleSiren`.
///
/// <https://docs.fivem.net/natives/?_0x3F3EB3F7>
#[doc(alias(
    "OverrideReactionToVehicleSiren",
    "OVERRIDE_REACTION_TO_VEHICLE_SIREN",
    "0x3F3EB3F7"
))]
#[inline]
pub fn override_reaction_to_vehicle_siren(state: bool, reaction: i32) {
    call(0x000000003F3EB3F7, (state, reaction))
}

/// `OverrideVehiclePedsCanStandOnTopFlag`.
///
/// <https://docs.fivem.net/natives/?_0x7FA03E76>
#[doc(alias(
    "OverrideVehiclePedsCanStandOnTopFlag",
    "OVERRIDE_VEHICLE_PEDS_CAN_STAND_ON_TOP_FLAG",
    "0x7FA03E76"
))]
#[inline]
pub fn override_vehicle_peds_can_stand_on_top_flag(vehicle: Vehicle, can: bool) {
    call(0x000000007FA03E76, (vehicle, can))
}

/// `PrepareLight`.
///
/// <https://docs.fivem.net/natives/?_0x584B4C99>
#[doc(alias("PrepareLight", "PREPARE_LIGHT", "0x584B4C99"))]
#[inline]
pub fn prepare_light(
    light_type: i32,
    flags: i32,
    x: f32,
    y: f32,
    z: f32,
    r: i32,
    g: i32,
    b: i32,
    intensity: f32,
) {
    call(
        0x00000000584B4C99,
        (light_type, flags, x, y, z, r, g, b, intensity),
    )
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

/// `RegisterArchetypes`.
///
/// What is returned keeps the function alive: the platform calls it for as long as the value lives.
///
/// <https://docs.fivem.net/natives/?_0x3C2F9037>
#[doc(alias("RegisterArchetypes", "REGISTER_ARCHETYPES", "0x3C2F9037"))]
#[must_use = "the platform calls the function as long as this lives"]
#[inline]
pub fn register_archetypes<M: 'static>(
    factory: impl Handler<M, Output: Serialize> + 'static,
) -> FuncRef {
    let factory = FuncRef::new(factory);
    call::<()>(0x000000003C2F9037, (&factory,));
    factory
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

/// `RegisterFontFile`.
///
/// <https://docs.fivem.net/natives/?_0x1B3A363>
#[doc(alias("RegisterFontFile", "REGISTER_FONT_FILE", "0x1B3A363"))]
#[inline]
pub fn register_font_file(file_name: &str) {
    call(0x0000000001B3A363, (file_name,))
}

/// `RegisterFontId`.
///
/// <https://docs.fivem.net/natives/?_0xACF6D8EE>
#[doc(alias("RegisterFontId", "REGISTER_FONT_ID", "0xACF6D8EE"))]
#[inline]
pub fn register_font_id(font_name: &str) -> i32 {
    call(0x00000000ACF6D8EE, (font_name,))
}

/// `RegisterKeyMapping`.
///
/// <https://docs.fivem.net/natives/?_0xD7664FD1>
#[doc(alias("RegisterKeyMapping", "REGISTER_KEY_MAPPING", "0xD7664FD1"))]
#[inline]
pub fn register_key_mapping(
    command_string: &str,
    description: &str,
    default_mapper: &str,
    default_parameter: &str,
) {
    call(
        0x00000000D7664FD1,
        (
            command_string,
            description,
            default_mapper,
            default_parameter,
        ),
    )
}

/// `RegisterNuiCallback`.
///
/// What is returned keeps the function alive: the platform calls it for as long as the value lives.
///
/// <https://docs.fivem.net/natives/?_0xC59B980C>
#[doc(alias("RegisterNuiCallback", "REGISTER_NUI_CALLBACK", "0xC59B980C"))]
#[must_use = "the platform calls the function as long as this lives"]
#[inline]
pub fn register_nui_callback<M: 'static>(
    callback_type: &str,
    callback: impl Handler<M, Output: Serialize> + 'static,
) -> FuncRef {
    let callback = FuncRef::new(callback);
    call::<()>(0x00000000C59B980C, (callback_type, &callback));
    callback
}

/// `RegisterNuiCallbackType`.
///
/// <https://docs.fivem.net/natives/?_0xCD03CDA9>
#[doc(alias("RegisterNuiCallbackType", "REGISTER_NUI_CALLBACK_TYPE", "0xCD03CDA9"))]
#[inline]
pub fn register_nui_callback_type(callback_type: &str) {
    call(0x00000000CD03CDA9, (callback_type,))
}

/// `RegisterRawNuiCallback`.
///
/// What is returned keeps the function alive: the platform calls it for as long as the value lives.
///
/// <https://docs.fivem.net/natives/?_0xA8AE9C2F>
#[doc(alias("RegisterRawNuiCallback", "REGISTER_RAW_NUI_CALLBACK", "0xA8AE9C2F"))]
#[must_use = "the platform calls the function as long as this lives"]
#[inline]
pub fn register_raw_nui_callback<M: 'static>(
    callback_type: &str,
    callback: impl Handler<M, Output: Serialize> + 'static,
) -> FuncRef {
    let callback = FuncRef::new(callback);
    call::<()>(0x00000000A8AE9C2F, (callback_type, &callback));
    callback
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

/// `RegisterRopeData`.
///
/// <https://docs.fivem.net/natives/?_0xF213AE8D>
#[doc(alias("RegisterRopeData", "REGISTER_ROPE_DATA", "0xF213AE8D"))]
#[inline]
pub fn register_rope_data(
    num_sections: i32,
    radius: f32,
    diffuse_texture_name: &str,
    normal_map_name: &str,
    distance_mapping_scale: f32,
    uv_scale_x: f32,
    uv_scale_y: f32,
    specular_fresnel: f32,
    specular_falloff: f32,
    specular_intensity: f32,
    bumpiness: f32,
    color: i32,
) -> i32 {
    call(
        0x00000000F213AE8D,
        (
            num_sections,
            radius,
            diffuse_texture_name,
            normal_map_name,
            distance_mapping_scale,
            uv_scale_x,
            uv_scale_y,
            specular_fresnel,
            specular_falloff,
            specular_intensity,
            bumpiness,
            color,
        ),
    )
}

/// `RegisterStreamingFileFromCache`.
///
/// <https://docs.fivem.net/natives/?_0xCEAD2D4B>
#[doc(alias(
    "RegisterStreamingFileFromCache",
    "REGISTER_STREAMING_FILE_FROM_CACHE",
    "0xCEAD2D4B"
))]
#[inline]
pub fn register_streaming_file_from_cache(
    resource_name: &str,
    file_name: &str,
    cache_string: &str,
) {
    call(0x00000000CEAD2D4B, (resource_name, file_name, cache_string))
}

/// `RegisterStreamingFileFromKvs`.
///
/// <https://docs.fivem.net/natives/?_0x1493DCC1>
#[doc(alias(
    "RegisterStreamingFileFromKvs",
    "REGISTER_STREAMING_FILE_FROM_KVS",
    "0x1493DCC1"
))]
#[inline]
pub fn register_streaming_file_from_kvs(kvs_key: &str) {
    call(0x000000001493DCC1, (kvs_key,))
}

/// `RegisterStreamingFileFromUrl`.
///
/// <https://docs.fivem.net/natives/?_0xF44BFB95>
#[doc(alias(
    "RegisterStreamingFileFromUrl",
    "REGISTER_STREAMING_FILE_FROM_URL",
    "0xF44BFB95"
))]
#[inline]
pub fn register_streaming_file_from_url(register_as: &str, url: &str) {
    call(0x00000000F44BFB95, (register_as, url))
}

/// `RegisterTrackJunction`.
///
/// <https://docs.fivem.net/natives/?_0x35F743B5>
#[doc(alias("RegisterTrackJunction", "REGISTER_TRACK_JUNCTION", "0x35F743B5"))]
#[inline]
pub fn register_track_junction(
    track_index: i32,
    track_node: i32,
    new_index: i32,
    new_node: i32,
    direction: bool,
) -> i32 {
    call(
        0x0000000035F743B5,
        (track_index, track_node, new_index, new_node, direction),
    )
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

/// `RemoveDryVolume`.
///
/// <https://docs.fivem.net/natives/?_0x7BCAA6E7>
#[doc(alias("RemoveDryVolume", "REMOVE_DRY_VOLUME", "0x7BCAA6E7"))]
#[inline]
pub fn remove_dry_volume(handle: i32) {
    call(0x000000007BCAA6E7, (handle,))
}

/// `RemoveHealthConfig`.
///
/// <https://docs.fivem.net/natives/?_0xE0ED5FB>
#[doc(alias("RemoveHealthConfig", "REMOVE_HEALTH_CONFIG", "0xE0ED5FB"))]
#[inline]
pub fn remove_health_config(config_name: &str) {
    call(0x000000000E0ED5FB, (config_name,))
}

/// `RemoveReplaceTexture`.
///
/// <https://docs.fivem.net/natives/?_0xA896B20A>
#[doc(alias("RemoveReplaceTexture", "REMOVE_REPLACE_TEXTURE", "0xA896B20A"))]
#[inline]
pub fn remove_replace_texture(orig_txd: &str, orig_txn: &str) {
    call(0x00000000A896B20A, (orig_txd, orig_txn))
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

/// `RemoveTimecycleModifier`.
///
/// <https://docs.fivem.net/natives/?_0x36DF8612>
#[doc(alias("RemoveTimecycleModifier", "REMOVE_TIMECYCLE_MODIFIER", "0x36DF8612"))]
#[inline]
pub fn remove_timecycle_modifier(modifier_name: &str) {
    call(0x0000000036DF8612, (modifier_name,))
}

/// `RemoveTimecycleModifierVar`.
///
/// <https://docs.fivem.net/natives/?_0x5A5E0D05>
#[doc(alias(
    "RemoveTimecycleModifierVar",
    "REMOVE_TIMECYCLE_MODIFIER_VAR",
    "0x5A5E0D05"
))]
#[inline]
pub fn remove_timecycle_modifier_var(modifier_name: &str, var_name: &str) {
    call(0x000000005A5E0D05, (modifier_name, var_name))
}

/// `RemoveTrackJunction`.
///
/// <https://docs.fivem.net/natives/?_0x4F3D2B2A>
#[doc(alias("RemoveTrackJunction", "REMOVE_TRACK_JUNCTION", "0x4F3D2B2A"))]
#[inline]
pub fn remove_track_junction(junction_index: i32) -> bool {
    call(0x000000004F3D2B2A, (junction_index,))
}

/// `RequestResourceFileSet`.
///
/// <https://docs.fivem.net/natives/?_0xE7490533>
#[doc(alias("RequestResourceFileSet", "REQUEST_RESOURCE_FILE_SET", "0xE7490533"))]
#[inline]
pub fn request_resource_file_set(set_name: &str) -> bool {
    call(0x00000000E7490533, (set_name,))
}

/// `ResetEntityDrawOutlineRenderTechnique`.
///
/// <https://docs.fivem.net/natives/?_0x8EB6EC38>
#[doc(alias(
    "ResetEntityDrawOutlineRenderTechnique",
    "RESET_ENTITY_DRAW_OUTLINE_RENDER_TECHNIQUE",
    "0x8EB6EC38"
))]
#[inline]
pub fn reset_entity_draw_outline_render_technique() {
    call(0x000000008EB6EC38, ())
}

/// `ResetFlyThroughWindscreenParams`.
///
/// <https://docs.fivem.net/natives/?_0x6D712937>
#[doc(alias(
    "ResetFlyThroughWindscreenParams",
    "RESET_FLY_THROUGH_WINDSCREEN_PARAMS",
    "0x6D712937"
))]
#[inline]
pub fn reset_fly_through_windscreen_params() {
    call(0x000000006D712937, ())
}

/// `ResetMapZoomDataLevel`.
///
/// <https://docs.fivem.net/natives/?_0x11A5B7ED>
#[doc(alias("ResetMapZoomDataLevel", "RESET_MAP_ZOOM_DATA_LEVEL", "0x11A5B7ED"))]
#[inline]
pub fn reset_map_zoom_data_level(index: i32) {
    call(0x0000000011A5B7ED, (index,))
}

/// `ResetMapdataEntityMatrix`.
///
/// <https://docs.fivem.net/natives/?_0x8143FA4F>
#[doc(alias(
    "ResetMapdataEntityMatrix",
    "RESET_MAPDATA_ENTITY_MATRIX",
    "0x8143FA4F"
))]
#[inline]
pub fn reset_mapdata_entity_matrix(
    map_data_hash: impl Into<Hash>,
    entity_internal_idx: i32,
) -> bool {
    let map_data_hash: Hash = map_data_hash.into();
    call(0x000000008143FA4F, (map_data_hash, entity_internal_idx))
}

/// `ResetPedModelPersonality`.
///
/// <https://docs.fivem.net/natives/?_0x79A12861>
#[doc(alias(
    "ResetPedModelPersonality",
    "RESET_PED_MODEL_PERSONALITY",
    "0x79A12861"
))]
#[inline]
pub fn reset_ped_model_personality(model_hash: impl Into<Hash>) {
    let model_hash: Hash = model_hash.into();
    call(0x0000000079A12861, (model_hash,))
}

/// `ResetVehiclePedsCanStandOnTopFlag`.
///
/// <https://docs.fivem.net/natives/?_0xDF62CFE2>
#[doc(alias(
    "ResetVehiclePedsCanStandOnTopFlag",
    "RESET_VEHICLE_PEDS_CAN_STAND_ON_TOP_FLAG",
    "0xDF62CFE2"
))]
#[inline]
pub fn reset_vehicle_peds_can_stand_on_top_flag(vehicle: Vehicle) {
    call(0x00000000DF62CFE2, (vehicle,))
}

/// `ResetWater`.
///
/// <https://docs.fivem.net/natives/?_0x1DA4791>
#[doc(alias("ResetWater", "RESET_WATER", "0x1DA4791"))]
#[inline]
pub fn reset_water() {
    call(0x0000000001DA4791, ())
}

/// `SelectEntityAtCursor`.
///
/// <https://docs.fivem.net/natives/?_0x3DD8130F>
#[doc(alias("SelectEntityAtCursor", "SELECT_ENTITY_AT_CURSOR", "0x3DD8130F"))]
#[inline]
pub fn select_entity_at_cursor(hit_flags: i32, precise: bool) -> Entity {
    call(0x000000003DD8130F, (hit_flags, precise))
}

/// `SelectEntityAtPos`.
///
/// <https://docs.fivem.net/natives/?_0xAFE8D405>
#[doc(alias("SelectEntityAtPos", "SELECT_ENTITY_AT_POS", "0xAFE8D405"))]
#[inline]
pub fn select_entity_at_pos(frac_x: f32, frac_y: f32, hit_flags: i32, precise: bool) -> Entity {
    call(0x00000000AFE8D405, (frac_x, frac_y, hit_flags, precise))
}

/// `SendDuiMessage`.
///
/// <https://docs.fivem.net/natives/?_0xCD380DA9>
#[doc(alias("SendDuiMessage", "SEND_DUI_MESSAGE", "0xCD380DA9"))]
#[inline]
pub fn send_dui_message(dui_object: i64, json_string: &str) {
    call(0x00000000CD380DA9, (dui_object, json_string))
}

/// `SendDuiMouseDown`.
///
/// <https://docs.fivem.net/natives/?_0x5D01F191>
#[doc(alias("SendDuiMouseDown", "SEND_DUI_MOUSE_DOWN", "0x5D01F191"))]
#[inline]
pub fn send_dui_mouse_down(dui_object: i64, button: &str) {
    call(0x000000005D01F191, (dui_object, button))
}

/// `SendDuiMouseMove`.
///
/// <https://docs.fivem.net/natives/?_0xD9D7A0AA>
#[doc(alias("SendDuiMouseMove", "SEND_DUI_MOUSE_MOVE", "0xD9D7A0AA"))]
#[inline]
pub fn send_dui_mouse_move(dui_object: i64, x: i32, y: i32) {
    call(0x00000000D9D7A0AA, (dui_object, x, y))
}

/// `SendDuiMouseUp`.
///
/// <https://docs.fivem.net/natives/?_0x1D735B93>
#[doc(alias("SendDuiMouseUp", "SEND_DUI_MOUSE_UP", "0x1D735B93"))]
#[inline]
pub fn send_dui_mouse_up(dui_object: i64, button: &str) {
    call(0x000000001D735B93, (dui_object, button))
}

/// `SendDuiMouseWheel`.
///
/// <https://docs.fivem.net/natives/?_0x2D62133A>
#[doc(alias("SendDuiMouseWheel", "SEND_DUI_MOUSE_WHEEL", "0x2D62133A"))]
#[inline]
pub fn send_dui_mouse_wheel(dui_object: i64, delta_y: i32, delta_x: i32) {
    call(0x000000002D62133A, (dui_object, delta_y, delta_x))
}

/// `SendLoadingScreenMessage`.
///
/// <https://docs.fivem.net/natives/?_0x8BBE6CC0>
#[doc(alias(
    "SendLoadingScreenMessage",
    "SEND_LOADING_SCREEN_MESSAGE",
    "0x8BBE6CC0"
))]
#[inline]
pub fn send_loading_screen_message(json_string: &str) -> bool {
    call(0x000000008BBE6CC0, (json_string,))
}

/// `SendNuiMessage`.
///
/// <https://docs.fivem.net/natives/?_0x78608ACB>
#[doc(alias("SendNuiMessage", "SEND_NUI_MESSAGE", "0x78608ACB"))]
#[inline]
pub fn send_nui_message(json_string: &str) -> bool {
    call(0x0000000078608ACB, (json_string,))
}

/// `SetAimCooldown`.
///
/// <https://docs.fivem.net/natives/?_0xA42A3DBF>
#[doc(alias("SetAimCooldown", "SET_AIM_COOLDOWN", "0xA42A3DBF"))]
#[inline]
pub fn set_aim_cooldown(value: i32) {
    call(0x00000000A42A3DBF, (value,))
}

/// `SetAudioSubmixEffectParamFloat`.
///
/// <https://docs.fivem.net/natives/?_0x9A209B3C>
#[doc(alias(
    "SetAudioSubmixEffectParamFloat",
    "SET_AUDIO_SUBMIX_EFFECT_PARAM_FLOAT",
    "0x9A209B3C"
))]
#[inline]
pub fn set_audio_submix_effect_param_float(
    submix_id: i32,
    effect_slot: i32,
    param_index: i32,
    param_value: f32,
) {
    call(
        0x000000009A209B3C,
        (submix_id, effect_slot, param_index, param_value),
    )
}

/// `SetAudioSubmixEffectParamInt`.
///
/// <https://docs.fivem.net/natives/?_0x77FAE2B8>
#[doc(alias(
    "SetAudioSubmixEffectParamInt",
    "SET_AUDIO_SUBMIX_EFFECT_PARAM_INT",
    "0x77FAE2B8"
))]
#[inline]
pub fn set_audio_submix_effect_param_int(
    submix_id: i32,
    effect_slot: i32,
    param_index: i32,
    param_value: i32,
) {
    call(
        0x0000000077FAE2B8,
        (submix_id, effect_slot, param_index, param_value),
    )
}

/// `SetAudioSubmixEffectRadioFx`.
///
/// <https://docs.fivem.net/natives/?_0xAAA94D53>
#[doc(alias(
    "SetAudioSubmixEffectRadioFx",
    "SET_AUDIO_SUBMIX_EFFECT_RADIO_FX",
    "0xAAA94D53"
))]
#[inline]
pub fn set_audio_submix_effect_radio_fx(submix_id: i32, effect_slot: i32) {
    call(0x00000000AAA94D53, (submix_id, effect_slot))
}

/// `SetAudioSubmixOutputVolumes`.
///
/// <https://docs.fivem.net/natives/?_0x825DC0D1>
#[doc(alias(
    "SetAudioSubmixOutputVolumes",
    "SET_AUDIO_SUBMIX_OUTPUT_VOLUMES",
    "0x825DC0D1"
))]
#[inline]
pub fn set_audio_submix_output_volumes(
    submix_id: i32,
    output_slot: i32,
    front_left_volume: f32,
    front_right_volume: f32,
    rear_left_volume: f32,
    rear_right_volume: f32,
    channel5_volume: f32,
    channel6_volume: f32,
) {
    call(
        0x00000000825DC0D1,
        (
            submix_id,
            output_slot,
            front_left_volume,
            front_right_volume,
            rear_left_volume,
            rear_right_volume,
            channel5_volume,
            channel6_volume,
        ),
    )
}

/// `SetCalmingQuadBounds`.
///
/// <https://docs.fivem.net/natives/?_0xC5945BD9>
#[doc(alias("SetCalmingQuadBounds", "SET_CALMING_QUAD_BOUNDS", "0xC5945BD9"))]
#[inline]
pub fn set_calming_quad_bounds(
    water_quad: i32,
    min_x: i32,
    min_y: i32,
    max_x: i32,
    max_y: i32,
) -> bool {
    call(0x00000000C5945BD9, (water_quad, min_x, min_y, max_x, max_y))
}

/// `SetCalmingQuadDampening`.
///
/// <https://docs.fivem.net/natives/?_0x67977501>
#[doc(alias("SetCalmingQuadDampening", "SET_CALMING_QUAD_DAMPENING", "0x67977501"))]
#[inline]
pub fn set_calming_quad_dampening(calming_quad: i32, dampening: f32) -> bool {
    call(0x0000000067977501, (calming_quad, dampening))
}

/// `SetDefaultVehicleNumberPlateTextPattern`.
///
/// <https://docs.fivem.net/natives/?_0x79780FD2>
#[doc(alias(
    "SetDefaultVehicleNumberPlateTextPattern",
    "SET_DEFAULT_VEHICLE_NUMBER_PLATE_TEXT_PATTERN",
    "0x79780FD2"
))]
#[inline]
pub fn set_default_vehicle_number_plate_text_pattern(plate_index: i32, pattern: &str) {
    call(0x0000000079780FD2, (plate_index, pattern))
}

/// `SetDiscordAppId`.
///
/// <https://docs.fivem.net/natives/?_0x6A02254D>
#[doc(alias("SetDiscordAppId", "SET_DISCORD_APP_ID", "0x6A02254D"))]
#[inline]
pub fn set_discord_app_id(app_id: &str) {
    call(0x000000006A02254D, (app_id,))
}

/// `SetDiscordRichPresenceAction`.
///
/// <https://docs.fivem.net/natives/?_0xCBBC3FAC>
#[doc(alias(
    "SetDiscordRichPresenceAction",
    "SET_DISCORD_RICH_PRESENCE_ACTION",
    "0xCBBC3FAC"
))]
#[inline]
pub fn set_discord_rich_presence_action(index: i32, label: &str, url: &str) {
    call(0x00000000CBBC3FAC, (index, label, url))
}

/// `SetDiscordRichPresenceAsset`.
///
/// <https://docs.fivem.net/natives/?_0x53DFD530>
#[doc(alias(
    "SetDiscordRichPresenceAsset",
    "SET_DISCORD_RICH_PRESENCE_ASSET",
    "0x53DFD530"
))]
#[inline]
pub fn set_discord_rich_presence_asset(asset_name: &str) {
    call(0x0000000053DFD530, (asset_name,))
}

/// `SetDiscordRichPresenceAssetSmall`.
///
/// <https://docs.fivem.net/natives/?_0xF61D04C4>
#[doc(alias(
    "SetDiscordRichPresenceAssetSmall",
    "SET_DISCORD_RICH_PRESENCE_ASSET_SMALL",
    "0xF61D04C4"
))]
#[inline]
pub fn set_discord_rich_presence_asset_small(asset_name: &str) {
    call(0x00000000F61D04C4, (asset_name,))
}

/// `SetDiscordRichPresenceAssetSmallText`.
///
/// <https://docs.fivem.net/natives/?_0x35E62B6A>
#[doc(alias(
    "SetDiscordRichPresenceAssetSmallText",
    "SET_DISCORD_RICH_PRESENCE_ASSET_SMALL_TEXT",
    "0x35E62B6A"
))]
#[inline]
pub fn set_discord_rich_presence_asset_small_text(text: &str) {
    call(0x0000000035E62B6A, (text,))
}

/// `SetDiscordRichPresenceAssetText`.
///
/// <https://docs.fivem.net/natives/?_0xB029D2FA>
#[doc(alias(
    "SetDiscordRichPresenceAssetText",
    "SET_DISCORD_RICH_PRESENCE_ASSET_TEXT",
    "0xB029D2FA"
))]
#[inline]
pub fn set_discord_rich_presence_asset_text(text: &str) {
    call(0x00000000B029D2FA, (text,))
}

/// `SetDuiUrl`.
///
/// <https://docs.fivem.net/natives/?_0xF761D9F3>
#[doc(alias("SetDuiUrl", "SET_DUI_URL", "0xF761D9F3"))]
#[inline]
pub fn set_dui_url(dui_object: i64, url: &str) {
    call(0x00000000F761D9F3, (dui_object, url))
}

/// `SetEmitterProbeLength`.
///
/// <https://docs.fivem.net/natives/?_0x8AA1F3C2>
#[doc(alias("SetEmitterProbeLength", "SET_EMITTER_PROBE_LENGTH", "0x8AA1F3C2"))]
#[inline]
pub fn set_emitter_probe_length(probe_length: f32) {
    call(0x000000008AA1F3C2, (probe_length,))
}

/// `SetEntityDrawOutline`.
///
/// <https://docs.fivem.net/natives/?_0x76180407>
#[doc(alias("SetEntityDrawOutline", "SET_ENTITY_DRAW_OUTLINE", "0x76180407"))]
#[inline]
pub fn set_entity_draw_outline(entity: impl Into<Entity>, enabled: bool) {
    let entity: Entity = entity.into();
    call(0x0000000076180407, (entity, enabled))
}

/// `SetEntityDrawOutlineColor`.
///
/// <https://docs.fivem.net/natives/?_0xB41A56C2>
#[doc(alias(
    "SetEntityDrawOutlineColor",
    "SET_ENTITY_DRAW_OUTLINE_COLOR",
    "0xB41A56C2"
))]
#[inline]
pub fn set_entity_draw_outline_color(red: i32, green: i32, blue: i32, alpha: i32) {
    call(0x00000000B41A56C2, (red, green, blue, alpha))
}

/// `SetEntityDrawOutlineRenderTechnique`.
///
/// <https://docs.fivem.net/natives/?_0x68DFF2DD>
#[doc(alias(
    "SetEntityDrawOutlineRenderTechnique",
    "SET_ENTITY_DRAW_OUTLINE_RENDER_TECHNIQUE",
    "0x68DFF2DD"
))]
#[inline]
pub fn set_entity_draw_outline_render_technique(technique_group: &str) {
    call(0x0000000068DFF2DD, (technique_group,))
}

/// `SetEntityDrawOutlineShader`.
///
/// <https://docs.fivem.net/natives/?_0x5261A01A>
#[doc(alias(
    "SetEntityDrawOutlineShader",
    "SET_ENTITY_DRAW_OUTLINE_SHADER",
    "0x5261A01A"
))]
#[inline]
pub fn set_entity_draw_outline_shader(shader: i32) {
    call(0x000000005261A01A, (shader,))
}

/// `SetEntityMatrix`.
///
/// <https://docs.fivem.net/natives/?_0xFB0639B>
#[doc(alias("SetEntityMatrix", "SET_ENTITY_MATRIX", "0xFB0639B"))]
#[inline]
pub fn set_entity_matrix(
    entity: impl Into<Entity>,
    forward_x: f32,
    forward_y: f32,
    forward_z: f32,
    right_x: f32,
    right_y: f32,
    right_z: f32,
    up_x: f32,
    up_y: f32,
    up_z: f32,
    at_x: f32,
    at_y: f32,
    at_z: f32,
) {
    let entity: Entity = entity.into();
    call(
        0x000000000FB0639B,
        (
            entity, forward_x, forward_y, forward_z, right_x, right_y, right_z, up_x, up_y, up_z,
            at_x, at_y, at_z,
        ),
    )
}

/// `SetFallDamageLandOnFootMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xA9EC9A79>
#[doc(alias(
    "SetFallDamageLandOnFootMultiplier",
    "SET_FALL_DAMAGE_LAND_ON_FOOT_MULTIPLIER",
    "0xA9EC9A79"
))]
#[inline]
pub fn set_fall_damage_land_on_foot_multiplier(multiplier: f32) {
    call(0x00000000A9EC9A79, (multiplier,))
}

/// `SetFallDamageMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xB43B621B>
#[doc(alias("SetFallDamageMultiplier", "SET_FALL_DAMAGE_MULTIPLIER", "0xB43B621B"))]
#[inline]
pub fn set_fall_damage_multiplier(multiplier: f32) {
    call(0x00000000B43B621B, (multiplier,))
}

/// `SetFlashLightKeepOnWhileMoving`.
///
/// <https://docs.fivem.net/natives/?_0x7635B349>
#[doc(alias(
    "SetFlashLightKeepOnWhileMoving",
    "SET_FLASH_LIGHT_KEEP_ON_WHILE_MOVING",
    "0x7635B349"
))]
#[inline]
pub fn set_flash_light_keep_on_while_moving(state: bool) {
    call(0x000000007635B349, (state,))
}

/// `SetFlyThroughWindscreenParams`.
///
/// <https://docs.fivem.net/natives/?_0x4D3118ED>
#[doc(alias(
    "SetFlyThroughWindscreenParams",
    "SET_FLY_THROUGH_WINDSCREEN_PARAMS",
    "0x4D3118ED"
))]
#[inline]
pub fn set_fly_through_windscreen_params(
    veh_min_speed: f32,
    unk_min_speed: f32,
    unk_modifier: f32,
    min_damage: f32,
) -> bool {
    call(
        0x000000004D3118ED,
        (veh_min_speed, unk_min_speed, unk_modifier, min_damage),
    )
}

/// `SetFogVolumeRenderDisabled`.
///
/// <https://docs.fivem.net/natives/?_0xFBC64DA3>
#[doc(alias(
    "SetFogVolumeRenderDisabled",
    "SET_FOG_VOLUME_RENDER_DISABLED",
    "0xFBC64DA3"
))]
#[inline]
pub fn set_fog_volume_render_disabled(state: bool) {
    call(0x00000000FBC64DA3, (state,))
}

/// `SetFuelConsumptionRateMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x845F3E5C>
#[doc(alias(
    "SetFuelConsumptionRateMultiplier",
    "SET_FUEL_CONSUMPTION_RATE_MULTIPLIER",
    "0x845F3E5C"
))]
#[inline]
pub fn set_fuel_consumption_rate_multiplier(multiplier: f32) {
    call(0x00000000845F3E5C, (multiplier,))
}

/// `SetFuelConsumptionState`.
///
/// <https://docs.fivem.net/natives/?_0x81DAD03E>
#[doc(alias("SetFuelConsumptionState", "SET_FUEL_CONSUMPTION_STATE", "0x81DAD03E"))]
#[inline]
pub fn set_fuel_consumption_state(state: bool) {
    call(0x0000000081DAD03E, (state,))
}

/// `SetGlobalPassengerMassMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x1C47F6AC>
#[doc(alias(
    "SetGlobalPassengerMassMultiplier",
    "SET_GLOBAL_PASSENGER_MASS_MULTIPLIER",
    "0x1C47F6AC"
))]
#[inline]
pub fn set_global_passenger_mass_multiplier(mass_mul: f32) {
    call(0x000000001C47F6AC, (mass_mul,))
}

/// `SetHandlingField`.
///
/// <https://docs.fivem.net/natives/?_0xFE8064E3>
#[doc(alias("SetHandlingField", "SET_HANDLING_FIELD", "0xFE8064E3"))]
#[inline]
pub fn set_handling_field(vehicle: &str, class: &str, field_name: &str, value: impl NativeArg) {
    call(0x00000000FE8064E3, (vehicle, class, field_name, value))
}

/// `SetHandlingFloat`.
///
/// <https://docs.fivem.net/natives/?_0x90DD01C>
#[doc(alias("SetHandlingFloat", "SET_HANDLING_FLOAT", "0x90DD01C"))]
#[inline]
pub fn set_handling_float(vehicle: &str, class: &str, field_name: &str, value: f32) {
    call(0x00000000090DD01C, (vehicle, class, field_name, value))
}

/// `SetHandlingInt`.
///
/// <https://docs.fivem.net/natives/?_0x8AB3F46C>
#[doc(alias("SetHandlingInt", "SET_HANDLING_INT", "0x8AB3F46C"))]
#[inline]
pub fn set_handling_int(vehicle: &str, class: &str, field_name: &str, value: i32) {
    call(0x000000008AB3F46C, (vehicle, class, field_name, value))
}

/// `SetHandlingVector`.
///
/// <https://docs.fivem.net/natives/?_0x7F9D543>
#[doc(alias("SetHandlingVector", "SET_HANDLING_VECTOR", "0x7F9D543"))]
#[inline]
pub fn set_handling_vector(vehicle: &str, class: &str, field_name: &str, value: Vector3) {
    call(0x0000000007F9D543, (vehicle, class, field_name, value))
}

/// `SetHealthConfigDefaultArmor`.
///
/// <https://docs.fivem.net/natives/?_0x20A1E6A2>
#[doc(alias(
    "SetHealthConfigDefaultArmor",
    "SET_HEALTH_CONFIG_DEFAULT_ARMOR",
    "0x20A1E6A2"
))]
#[inline]
pub fn set_health_config_default_armor(config_name: &str, new_value: f32) {
    call(0x0000000020A1E6A2, (config_name, new_value))
}

/// `SetHealthConfigDefaultEndurance`.
///
/// <https://docs.fivem.net/natives/?_0x60F20B81>
#[doc(alias(
    "SetHealthConfigDefaultEndurance",
    "SET_HEALTH_CONFIG_DEFAULT_ENDURANCE",
    "0x60F20B81"
))]
#[inline]
pub fn set_health_config_default_endurance(config_name: &str, new_value: f32) {
    call(0x0000000060F20B81, (config_name, new_value))
}

/// `SetHealthConfigDefaultHealth`.
///
/// <https://docs.fivem.net/natives/?_0xC705C778>
#[doc(alias(
    "SetHealthConfigDefaultHealth",
    "SET_HEALTH_CONFIG_DEFAULT_HEALTH",
    "0xC705C778"
))]
#[inline]
pub fn set_health_config_default_health(config_name: &str, new_value: f32) {
    call(0x00000000C705C778, (config_name, new_value))
}

/// `SetHealthConfigDogTakedownThreshold`.
///
/// <https://docs.fivem.net/natives/?_0x9A995E96>
#[doc(alias(
    "SetHealthConfigDogTakedownThreshold",
    "SET_HEALTH_CONFIG_DOG_TAKEDOWN_THRESHOLD",
    "0x9A995E96"
))]
#[inline]
pub fn set_health_config_dog_takedown_threshold(config_name: &str, new_value: f32) {
    call(0x000000009A995E96, (config_name, new_value))
}

/// `SetHealthConfigDyingThreshold`.
///
/// <https://docs.fivem.net/natives/?_0x9B00FD77>
#[doc(alias(
    "SetHealthConfigDyingThreshold",
    "SET_HEALTH_CONFIG_DYING_THRESHOLD",
    "0x9B00FD77"
))]
#[inline]
pub fn set_health_config_dying_threshold(config_name: &str, new_value: f32) {
    call(0x000000009B00FD77, (config_name, new_value))
}

/// `SetHealthConfigFatiguedThreshold`.
///
/// <https://docs.fivem.net/natives/?_0xC58953FD>
#[doc(alias(
    "SetHealthConfigFatiguedThreshold",
    "SET_HEALTH_CONFIG_FATIGUED_THRESHOLD",
    "0xC58953FD"
))]
#[inline]
pub fn set_health_config_fatigued_threshold(config_name: &str, new_value: f32) {
    call(0x00000000C58953FD, (config_name, new_value))
}

/// `SetHealthConfigHurtThreshold`.
///
/// <https://docs.fivem.net/natives/?_0x98DF1A83>
#[doc(alias(
    "SetHealthConfigHurtThreshold",
    "SET_HEALTH_CONFIG_HURT_THRESHOLD",
    "0x98DF1A83"
))]
#[inline]
pub fn set_health_config_hurt_threshold(config_name: &str, new_value: f32) {
    call(0x0000000098DF1A83, (config_name, new_value))
}

/// `SetHealthConfigInjuredThreshold`.
///
/// <https://docs.fivem.net/natives/?_0xF9D9B647>
#[doc(alias(
    "SetHealthConfigInjuredThreshold",
    "SET_HEALTH_CONFIG_INJURED_THRESHOLD",
    "0xF9D9B647"
))]
#[inline]
pub fn set_health_config_injured_threshold(config_name: &str, new_value: f32) {
    call(0x00000000F9D9B647, (config_name, new_value))
}

/// `SetHealthConfigInvincible`.
///
/// <https://docs.fivem.net/natives/?_0x4A9EEDE6>
#[doc(alias(
    "SetHealthConfigInvincible",
    "SET_HEALTH_CONFIG_INVINCIBLE",
    "0x4A9EEDE6"
))]
#[inline]
pub fn set_health_config_invincible(config_name: &str, new_value: bool) {
    call(0x000000004A9EEDE6, (config_name, new_value))
}

/// `SetHealthConfigMeleeFatalAttack`.
///
/// <https://docs.fivem.net/natives/?_0xDD443E53>
#[doc(alias(
    "SetHealthConfigMeleeFatalAttack",
    "SET_HEALTH_CONFIG_MELEE_FATAL_ATTACK",
    "0xDD443E53"
))]
#[inline]
pub fn set_health_config_melee_fatal_attack(config_name: &str, new_value: bool) {
    call(0x00000000DD443E53, (config_name, new_value))
}

/// `SetHealthConfigWritheFromBulletThreshold`.
///
/// <https://docs.fivem.net/natives/?_0xE97633CB>
#[doc(alias(
    "SetHealthConfigWritheFromBulletThreshold",
    "SET_HEALTH_CONFIG_WRITHE_FROM_BULLET_THRESHOLD",
    "0xE97633CB"
))]
#[inline]
pub fn set_health_config_writhe_from_bullet_threshold(config_name: &str, new_value: f32) {
    call(0x00000000E97633CB, (config_name, new_value))
}

/// `SetHudComponentAlign`.
///
/// <https://docs.fivem.net/natives/?_0xEED219F2>
#[doc(alias("SetHudComponentAlign", "SET_HUD_COMPONENT_ALIGN", "0xEED219F2"))]
#[inline]
pub fn set_hud_component_align(id: i32, horizontal_align: i32, vertical_align: i32) {
    call(0x00000000EED219F2, (id, horizontal_align, vertical_align))
}

/// `SetHudComponentSize`.
///
/// <https://docs.fivem.net/natives/?_0x7644A9FA>
#[doc(alias("SetHudComponentSize", "SET_HUD_COMPONENT_SIZE", "0x7644A9FA"))]
#[inline]
pub fn set_hud_component_size(id: i32, x: f32, y: f32) {
    call(0x000000007644A9FA, (id, x, y))
}

/// `SetInteriorPortalCornerPosition`.
///
/// <https://docs.fivem.net/natives/?_0x87F43553>
#[doc(alias(
    "SetInteriorPortalCornerPosition",
    "SET_INTERIOR_PORTAL_CORNER_POSITION",
    "0x87F43553"
))]
#[inline]
pub fn set_interior_portal_corner_position(
    interior_id: i32,
    portal_index: i32,
    corner_index: i32,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
) {
    call(
        0x0000000087F43553,
        (interior_id, portal_index, corner_index, pos_x, pos_y, pos_z),
    )
}

/// `SetInteriorPortalEntityFlag`.
///
/// <https://docs.fivem.net/natives/?_0x8349CD76>
#[doc(alias(
    "SetInteriorPortalEntityFlag",
    "SET_INTERIOR_PORTAL_ENTITY_FLAG",
    "0x8349CD76"
))]
#[inline]
pub fn set_interior_portal_entity_flag(
    interior_id: i32,
    portal_index: i32,
    entity_index: i32,
    flag: i32,
) {
    call(
        0x000000008349CD76,
        (interior_id, portal_index, entity_index, flag),
    )
}

/// `SetInteriorPortalFlag`.
///
/// <https://docs.fivem.net/natives/?_0x88B2355E>
#[doc(alias("SetInteriorPortalFlag", "SET_INTERIOR_PORTAL_FLAG", "0x88B2355E"))]
#[inline]
pub fn set_interior_portal_flag(interior_id: i32, portal_index: i32, flag: i32) {
    call(0x0000000088B2355E, (interior_id, portal_index, flag))
}

/// `SetInteriorPortalRoomFrom`.
///
/// <https://docs.fivem.net/natives/?_0x298FC783>
#[doc(alias(
    "SetInteriorPortalRoomFrom",
    "SET_INTERIOR_PORTAL_ROOM_FROM",
    "0x298FC783"
))]
#[inline]
pub fn set_interior_portal_room_from(interior_id: i32, portal_index: i32, room_from: i32) {
    call(0x00000000298FC783, (interior_id, portal_index, room_from))
}

/// `SetInteriorPortalRoomTo`.
///
/// <https://docs.fivem.net/natives/?_0x58982680>
#[doc(alias("SetInteriorPortalRoomTo", "SET_INTERIOR_PORTAL_ROOM_TO", "0x58982680"))]
#[inline]
pub fn set_interior_portal_room_to(interior_id: i32, portal_index: i32, room_to: i32) {
    call(0x0000000058982680, (interior_id, portal_index, room_to))
}

/// `SetInteriorProbeLength`.
///
/// <https://docs.fivem.net/natives/?_0x423F7E39>
#[doc(alias("SetInteriorProbeLength", "SET_INTERIOR_PROBE_LENGTH", "0x423F7E39"))]
#[inline]
pub fn set_interior_probe_length(probe_length: f32) {
    call(0x00000000423F7E39, (probe_length,))
}

/// `SetInteriorRoomExtents`.
///
/// <https://docs.fivem.net/natives/?_0x4FDCF51E>
#[doc(alias("SetInteriorRoomExtents", "SET_INTERIOR_ROOM_EXTENTS", "0x4FDCF51E"))]
#[inline]
pub fn set_interior_room_extents(
    interior_id: i32,
    room_index: i32,
    bb_min_x: f32,
    bb_min_y: f32,
    bb_min_z: f32,
    bb_max_x: f32,
    bb_max_y: f32,
    bb_max_z: f32,
) {
    call(
        0x000000004FDCF51E,
        (
            interior_id,
            room_index,
            bb_min_x,
            bb_min_y,
            bb_min_z,
            bb_max_x,
            bb_max_y,
            bb_max_z,
        ),
    )
}

/// `SetInteriorRoomFlag`.
///
/// <https://docs.fivem.net/natives/?_0x5518D60B>
#[doc(alias("SetInteriorRoomFlag", "SET_INTERIOR_ROOM_FLAG", "0x5518D60B"))]
#[inline]
pub fn set_interior_room_flag(interior_id: i32, room_index: i32, flag: i32) {
    call(0x000000005518D60B, (interior_id, room_index, flag))
}

/// `SetInteriorRoomTimecycle`.
///
/// <https://docs.fivem.net/natives/?_0x31C9A848>
#[doc(alias(
    "SetInteriorRoomTimecycle",
    "SET_INTERIOR_ROOM_TIMECYCLE",
    "0x31C9A848"
))]
#[inline]
pub fn set_interior_room_timecycle(
    interior_id: i32,
    room_index: i32,
    timecycle_hash: impl Into<Hash>,
) {
    let timecycle_hash: Hash = timecycle_hash.into();
    call(
        0x0000000031C9A848,
        (interior_id, room_index, timecycle_hash),
    )
}

/// `SetKeyMappingHideResources`.
///
/// <https://docs.fivem.net/natives/?_0xCB0241B5>
#[doc(alias(
    "SetKeyMappingHideResources",
    "SET_KEY_MAPPING_HIDE_RESOURCES",
    "0xCB0241B5"
))]
#[inline]
pub fn set_key_mapping_hide_resources(hide: bool) {
    call(0x00000000CB0241B5, (hide,))
}

/// `SetKillFallHeight`.
///
/// <https://docs.fivem.net/natives/?_0x24091E09>
#[doc(alias("SetKillFallHeight", "SET_KILL_FALL_HEIGHT", "0x24091E09"))]
#[inline]
pub fn set_kill_fall_height(height: f32) {
    call(0x0000000024091E09, (height,))
}

/// `SetLightAlpha`.
///
/// <https://docs.fivem.net/natives/?_0xC0EBC38>
#[doc(alias("SetLightAlpha", "SET_LIGHT_ALPHA", "0xC0EBC38"))]
#[inline]
pub fn set_light_alpha(alpha: f32) {
    call(0x000000000C0EBC38, (alpha,))
}

/// `SetLightAo`.
///
/// <https://docs.fivem.net/natives/?_0xE155B53B>
#[doc(alias("SetLightAo", "SET_LIGHT_AO", "0xE155B53B"))]
#[inline]
pub fn set_light_ao(intensity: f32, radius: f32, bias: f32, intensity2: f32) {
    call(0x00000000E155B53B, (intensity, radius, bias, intensity2))
}

/// `SetLightCapsuleSize`.
///
/// <https://docs.fivem.net/natives/?_0xA3881271>
#[doc(alias("SetLightCapsuleSize", "SET_LIGHT_CAPSULE_SIZE", "0xA3881271"))]
#[inline]
pub fn set_light_capsule_size(size: f32) {
    call(0x00000000A3881271, (size,))
}

/// `SetLightClipRect`.
///
/// <https://docs.fivem.net/natives/?_0xD9DD0717>
#[doc(alias("SetLightClipRect", "SET_LIGHT_CLIP_RECT", "0xD9DD0717"))]
#[inline]
pub fn set_light_clip_rect(x: i32, y: i32, width: i32, height: i32) {
    call(0x00000000D9DD0717, (x, y, width, height))
}

/// `SetLightColor`.
///
/// <https://docs.fivem.net/natives/?_0x65FE5132>
#[doc(alias("SetLightColor", "SET_LIGHT_COLOR", "0x65FE5132"))]
#[inline]
pub fn set_light_color(r: i32, g: i32, b: i32) {
    call(0x0000000065FE5132, (r, g, b))
}

/// `SetLightCone`.
///
/// <https://docs.fivem.net/natives/?_0x9FE89EF5>
#[doc(alias("SetLightCone", "SET_LIGHT_CONE", "0x9FE89EF5"))]
#[inline]
pub fn set_light_cone(inner_cone_angle: f32, outer_cone_angle: f32) {
    call(0x000000009FE89EF5, (inner_cone_angle, outer_cone_angle))
}

/// `SetLightCoords`.
///
/// <https://docs.fivem.net/natives/?_0x8950BD08>
#[doc(alias("SetLightCoords", "SET_LIGHT_COORDS", "0x8950BD08"))]
#[inline]
pub fn set_light_coords(x: f32, y: f32, z: f32) {
    call(0x000000008950BD08, (x, y, z))
}

/// `SetLightDirection`.
///
/// <https://docs.fivem.net/natives/?_0xA6FE1977>
#[doc(alias("SetLightDirection", "SET_LIGHT_DIRECTION", "0xA6FE1977"))]
#[inline]
pub fn set_light_direction(
    x_dir: f32,
    y_dir: f32,
    z_dir: f32,
    x_tan_dir: f32,
    y_tan_dir: f32,
    z_tan_dir: f32,
) {
    call(
        0x00000000A6FE1977,
        (x_dir, y_dir, z_dir, x_tan_dir, y_tan_dir, z_tan_dir),
    )
}

/// `SetLightExtraflags`.
///
/// <https://docs.fivem.net/natives/?_0xB2D37E97>
#[doc(alias("SetLightExtraflags", "SET_LIGHT_EXTRAFLAGS", "0xB2D37E97"))]
#[inline]
pub fn set_light_extraflags(extra_flags: i32) {
    call(0x00000000B2D37E97, (extra_flags,))
}

/// `SetLightFadeDistance`.
///
/// <https://docs.fivem.net/natives/?_0xFA46714D>
#[doc(alias("SetLightFadeDistance", "SET_LIGHT_FADE_DISTANCE", "0xFA46714D"))]
#[inline]
pub fn set_light_fade_distance(fade_distance: i32) {
    call(0x00000000FA46714D, (fade_distance,))
}

/// `SetLightFalloff`.
///
/// <https://docs.fivem.net/natives/?_0x4D7F6E03>
#[doc(alias("SetLightFalloff", "SET_LIGHT_FALLOFF", "0x4D7F6E03"))]
#[inline]
pub fn set_light_falloff(falloff: f32) {
    call(0x000000004D7F6E03, (falloff,))
}

/// `SetLightFlags`.
///
/// <https://docs.fivem.net/natives/?_0x28B22733>
#[doc(alias("SetLightFlags", "SET_LIGHT_FLAGS", "0x28B22733"))]
#[inline]
pub fn set_light_flags(flags: i32) {
    call(0x0000000028B22733, (flags,))
}

/// `SetLightHeadlight`.
///
/// <https://docs.fivem.net/natives/?_0xFF44D502>
#[doc(alias("SetLightHeadlight", "SET_LIGHT_HEADLIGHT", "0xFF44D502"))]
#[inline]
pub fn set_light_headlight(intensity: f32, range: f32) {
    call(0x00000000FF44D502, (intensity, range))
}

/// `SetLightIntensity`.
///
/// <https://docs.fivem.net/natives/?_0x2CC9A71C>
#[doc(alias("SetLightIntensity", "SET_LIGHT_INTENSITY", "0x2CC9A71C"))]
#[inline]
pub fn set_light_intensity(intensity: f32) {
    call(0x000000002CC9A71C, (intensity,))
}

/// `SetLightInterior`.
///
/// <https://docs.fivem.net/natives/?_0x1CC72443>
#[doc(alias("SetLightInterior", "SET_LIGHT_INTERIOR", "0x1CC72443"))]
#[inline]
pub fn set_light_interior(interior_id: i32, is_portal: bool, room_index: i32) {
    call(0x000000001CC72443, (interior_id, is_portal, room_index))
}

/// `SetLightPlane`.
///
/// <https://docs.fivem.net/natives/?_0xE46E0CDF>
#[doc(alias("SetLightPlane", "SET_LIGHT_PLANE", "0xE46E0CDF"))]
#[inline]
pub fn set_light_plane(x: f32, y: f32, z: f32, w: f32) {
    call(0x00000000E46E0CDF, (x, y, z, w))
}

/// `SetLightRadius`.
///
/// <https://docs.fivem.net/natives/?_0x4A4B5CBE>
#[doc(alias("SetLightRadius", "SET_LIGHT_RADIUS", "0x4A4B5CBE"))]
#[inline]
pub fn set_light_radius(radius: f32) {
    call(0x000000004A4B5CBE, (radius,))
}

/// `SetLightShadowDetails`.
///
/// <https://docs.fivem.net/natives/?_0xA40EAC1A>
#[doc(alias("SetLightShadowDetails", "SET_LIGHT_SHADOW_DETAILS", "0xA40EAC1A"))]
#[inline]
pub fn set_light_shadow_details(
    shadow_flags: i32,
    shadow_distance: f32,
    shadow_fade: f32,
    shadow_depth_bias_scale: f32,
) {
    call(
        0x00000000A40EAC1A,
        (
            shadow_flags,
            shadow_distance,
            shadow_fade,
            shadow_depth_bias_scale,
        ),
    )
}

/// `SetLightShadowFadeDistance`.
///
/// <https://docs.fivem.net/natives/?_0x3C54C2A8>
#[doc(alias(
    "SetLightShadowFadeDistance",
    "SET_LIGHT_SHADOW_FADE_DISTANCE",
    "0x3C54C2A8"
))]
#[inline]
pub fn set_light_shadow_fade_distance(fade_distance: i32) {
    call(0x000000003C54C2A8, (fade_distance,))
}

/// `SetLightSpecularFadeDistance`.
///
/// <https://docs.fivem.net/natives/?_0xC3A35A50>
#[doc(alias(
    "SetLightSpecularFadeDistance",
    "SET_LIGHT_SPECULAR_FADE_DISTANCE",
    "0xC3A35A50"
))]
#[inline]
pub fn set_light_specular_fade_distance(fade_distance: i32) {
    call(0x00000000C3A35A50, (fade_distance,))
}

/// `SetLightTexture`.
///
/// <https://docs.fivem.net/natives/?_0x55A50736>
#[doc(alias("SetLightTexture", "SET_LIGHT_TEXTURE", "0x55A50736"))]
#[inline]
pub fn set_light_texture(texture_dict: &str, texture_hash: impl Into<Hash>) {
    let texture_hash: Hash = texture_hash.into();
    call(0x0000000055A50736, (texture_dict, texture_hash))
}

/// `SetLightType`.
///
/// <https://docs.fivem.net/natives/?_0xCB58679D>
#[doc(alias("SetLightType", "SET_LIGHT_TYPE", "0xCB58679D"))]
#[inline]
pub fn set_light_type(light_type: i32) {
    call(0x00000000CB58679D, (light_type,))
}

/// `SetLightVolumeDetails`.
///
/// <https://docs.fivem.net/natives/?_0x2F731AE7>
#[doc(alias("SetLightVolumeDetails", "SET_LIGHT_VOLUME_DETAILS", "0x2F731AE7"))]
#[inline]
pub fn set_light_volume_details(
    vol_intensity: f32,
    vol_size_scale: f32,
    r: f32,
    g: f32,
    b: f32,
    i: f32,
    outer_exponent: f32,
) {
    call(
        0x000000002F731AE7,
        (vol_intensity, vol_size_scale, r, g, b, i, outer_exponent),
    )
}

/// `SetLightVolumetricFadeDistance`.
///
/// <https://docs.fivem.net/natives/?_0xE1F41605>
#[doc(alias(
    "SetLightVolumetricFadeDistance",
    "SET_LIGHT_VOLUMETRIC_FADE_DISTANCE",
    "0xE1F41605"
))]
#[inline]
pub fn set_light_volumetric_fade_distance(volumetric_fade_distance: i32) {
    call(0x00000000E1F41605, (volumetric_fade_distance,))
}

/// `SetManualShutdownLoadingScreenNui`.
///
/// <https://docs.fivem.net/natives/?_0x1722C938>
#[doc(alias(
    "SetManualShutdownLoadingScreenNui",
    "SET_MANUAL_SHUTDOWN_LOADING_SCREEN_NUI",
    "0x1722C938"
))]
#[inline]
pub fn set_manual_shutdown_loading_screen_nui(manual_shutdown: bool) {
    call(0x000000001722C938, (manual_shutdown,))
}

/// `SetMapZoomDataLevel`.
///
/// <https://docs.fivem.net/natives/?_0x447C718E>
#[doc(alias("SetMapZoomDataLevel", "SET_MAP_ZOOM_DATA_LEVEL", "0x447C718E"))]
#[inline]
pub fn set_map_zoom_data_level(
    index: i32,
    zoom_scale: f32,
    zoom_speed: f32,
    scroll_speed: f32,
    tiles_x: f32,
    tiles_y: f32,
) {
    call(
        0x00000000447C718E,
        (
            index,
            zoom_scale,
            zoom_speed,
            scroll_speed,
            tiles_x,
            tiles_y,
        ),
    )
}

/// `SetMillisecondsPerGameMinute`.
///
/// <https://docs.fivem.net/natives/?_0x36CA2554>
#[doc(alias(
    "SetMillisecondsPerGameMinute",
    "SET_MILLISECONDS_PER_GAME_MINUTE",
    "0x36CA2554"
))]
#[inline]
pub fn set_milliseconds_per_game_minute(value: i32) {
    call(0x0000000036CA2554, (value,))
}

/// `SetMinimapClipType`.
///
/// <https://docs.fivem.net/natives/?_0xB8B4490C>
#[doc(alias("SetMinimapClipType", "SET_MINIMAP_CLIP_TYPE", "0xB8B4490C"))]
#[inline]
pub fn set_minimap_clip_type(type_: i32) {
    call(0x00000000B8B4490C, (type_,))
}

/// `SetMinimapComponentPosition`.
///
/// <https://docs.fivem.net/natives/?_0x3E882B23>
#[doc(alias(
    "SetMinimapComponentPosition",
    "SET_MINIMAP_COMPONENT_POSITION",
    "0x3E882B23"
))]
#[inline]
pub fn set_minimap_component_position(
    name: &str,
    align_x: &str,
    align_y: &str,
    pos_x: f32,
    pos_y: f32,
    size_x: f32,
    size_y: f32,
) {
    call(
        0x000000003E882B23,
        (name, align_x, align_y, pos_x, pos_y, size_x, size_y),
    )
}

/// `SetMinimapOverlayDisplay`.
///
/// <https://docs.fivem.net/natives/?_0x6A48B3CA>
#[doc(alias(
    "SetMinimapOverlayDisplay",
    "SET_MINIMAP_OVERLAY_DISPLAY",
    "0x6A48B3CA"
))]
#[inline]
pub fn set_minimap_overlay_display(
    mini_map: i32,
    x: f32,
    y: f32,
    x_scale: f32,
    y_scale: f32,
    alpha: f32,
) {
    call(
        0x000000006A48B3CA,
        (mini_map, x, y, x_scale, y_scale, alpha),
    )
}

/// `SetModelHeadlightConfiguration`.
///
/// <https://docs.fivem.net/natives/?_0x7F6B8D75>
#[doc(alias(
    "SetModelHeadlightConfiguration",
    "SET_MODEL_HEADLIGHT_CONFIGURATION",
    "0x7F6B8D75"
))]
#[inline]
pub fn set_model_headlight_configuration(
    model_hash: impl Into<Hash>,
    rate_per_second: f32,
    headlight_rotation: f32,
    invert_rotation: bool,
) {
    let model_hash: Hash = model_hash.into();
    call(
        0x000000007F6B8D75,
        (
            model_hash,
            rate_per_second,
            headlight_rotation,
            invert_rotation,
        ),
    )
}

/// `SetMpGamerTagsUseVehicleBehavior`.
///
/// <https://docs.fivem.net/natives/?_0x7A27BC93>
#[doc(alias(
    "SetMpGamerTagsUseVehicleBehavior",
    "SET_MP_GAMER_TAGS_USE_VEHICLE_BEHAVIOR",
    "0x7A27BC93"
))]
#[inline]
pub fn set_mp_gamer_tags_use_vehicle_behavior(enabled: bool) {
    call(0x000000007A27BC93, (enabled,))
}

/// `SetMpGamerTagsVisibleDistance`.
///
/// <https://docs.fivem.net/natives/?_0xD61676B3>
#[doc(alias(
    "SetMpGamerTagsVisibleDistance",
    "SET_MP_GAMER_TAGS_VISIBLE_DISTANCE",
    "0xD61676B3"
))]
#[inline]
pub fn set_mp_gamer_tags_visible_distance(distance: f32) {
    call(0x00000000D61676B3, (distance,))
}

/// `SetNuiFocus`.
///
/// <https://docs.fivem.net/natives/?_0x5B98AE30>
#[doc(alias("SetNuiFocus", "SET_NUI_FOCUS", "0x5B98AE30"))]
#[inline]
pub fn set_nui_focus(has_focus: bool, has_cursor: bool) {
    call(0x000000005B98AE30, (has_focus, has_cursor))
}

/// `SetNuiFocusKeepInput`.
///
/// <https://docs.fivem.net/natives/?_0x3FF5E5F8>
#[doc(alias("SetNuiFocusKeepInput", "SET_NUI_FOCUS_KEEP_INPUT", "0x3FF5E5F8"))]
#[inline]
pub fn set_nui_focus_keep_input(keep_input: bool) {
    call(0x000000003FF5E5F8, (keep_input,))
}

/// `SetNuiZindex`.
///
/// <https://docs.fivem.net/natives/?_0x3734AAFF>
#[doc(alias("SetNuiZindex", "SET_NUI_ZINDEX", "0x3734AAFF"))]
#[inline]
pub fn set_nui_zindex(z_index: i32) {
    call(0x000000003734AAFF, (z_index,))
}

/// `SetPedCollectionComponentVariation`.
///
/// <https://docs.fivem.net/natives/?_0x88711BBA>
#[doc(alias(
    "SetPedCollectionComponentVariation",
    "SET_PED_COLLECTION_COMPONENT_VARIATION",
    "0x88711BBA"
))]
#[inline]
pub fn set_ped_collection_component_variation(
    ped: Ped,
    component_id: i32,
    collection: &str,
    drawable_id: i32,
    texture_id: i32,
    palette_id: i32,
) {
    call(
        0x0000000088711BBA,
        (
            ped,
            component_id,
            collection,
            drawable_id,
            texture_id,
            palette_id,
        ),
    )
}

/// `SetPedCollectionPreloadPropData`.
///
/// <https://docs.fivem.net/natives/?_0x14B5BBE0>
#[doc(alias(
    "SetPedCollectionPreloadPropData",
    "SET_PED_COLLECTION_PRELOAD_PROP_DATA",
    "0x14B5BBE0"
))]
#[inline]
pub fn set_ped_collection_preload_prop_data(
    ped: Ped,
    anchor_point: i32,
    collection: &str,
    prop_index: i32,
    texture_id: i32,
) {
    call(
        0x0000000014B5BBE0,
        (ped, anchor_point, collection, prop_index, texture_id),
    )
}

/// `SetPedCollectionPreloadVariationData`.
///
/// <https://docs.fivem.net/natives/?_0x3EC75558>
#[doc(alias(
    "SetPedCollectionPreloadVariationData",
    "SET_PED_COLLECTION_PRELOAD_VARIATION_DATA",
    "0x3EC75558"
))]
#[inline]
pub fn set_ped_collection_preload_variation_data(
    ped: Ped,
    component_id: i32,
    collection: &str,
    drawable_id: i32,
    texture_id: i32,
) {
    call(
        0x000000003EC75558,
        (ped, component_id, collection, drawable_id, texture_id),
    )
}

/// `SetPedCollectionPropIndex`.
///
/// <https://docs.fivem.net/natives/?_0x75240BCB>
#[doc(alias(
    "SetPedCollectionPropIndex",
    "SET_PED_COLLECTION_PROP_INDEX",
    "0x75240BCB"
))]
#[inline]
pub fn set_ped_collection_prop_index(
    ped: Ped,
    anchor_point: i32,
    collection: &str,
    prop_index: i32,
    texture_id: i32,
    attach: bool,
) {
    call(
        0x0000000075240BCB,
        (
            ped,
            anchor_point,
            collection,
            prop_index,
            texture_id,
            attach,
        ),
    )
}

/// `SetPedMeleeCombatLimits`.
///
/// <https://docs.fivem.net/natives/?_0x8E51EC29>
#[doc(alias("SetPedMeleeCombatLimits", "SET_PED_MELEE_COMBAT_LIMITS", "0x8E51EC29"))]
#[inline]
pub fn set_ped_melee_combat_limits(
    primary_count: i32,
    secondary_count: i32,
    population_ped_count: i32,
) {
    call(
        0x000000008E51EC29,
        (primary_count, secondary_count, population_ped_count),
    )
}

/// `SetPedModelHealthConfig`.
///
/// <https://docs.fivem.net/natives/?_0xAF12A05D>
#[doc(alias("SetPedModelHealthConfig", "SET_PED_MODEL_HEALTH_CONFIG", "0xAF12A05D"))]
#[inline]
pub fn set_ped_model_health_config(model_hash: impl Into<Hash>, config_name: &str) {
    let model_hash: Hash = model_hash.into();
    call(0x00000000AF12A05D, (model_hash, config_name))
}

/// `SetPedModelPersonality`.
///
/// <https://docs.fivem.net/natives/?_0x46F6B38B>
#[doc(alias("SetPedModelPersonality", "SET_PED_MODEL_PERSONALITY", "0x46F6B38B"))]
#[inline]
pub fn set_ped_model_personality(model_hash: impl Into<Hash>, personality_hash: impl Into<Hash>) {
    let model_hash: Hash = model_hash.into();
    let personality_hash: Hash = personality_hash.into();
    call(0x0000000046F6B38B, (model_hash, personality_hash))
}

/// `SetPedTurningThresholds`.
///
/// <https://docs.fivem.net/natives/?_0xB300F03>
#[doc(alias("SetPedTurningThresholds", "SET_PED_TURNING_THRESHOLDS", "0xB300F03"))]
#[inline]
pub fn set_ped_turning_thresholds(min: f32, max: f32) {
    call(0x000000000B300F03, (min, max))
}

/// `SetPlayerKillFallHeight`.
///
/// <https://docs.fivem.net/natives/?_0x86BD5722>
#[doc(alias("SetPlayerKillFallHeight", "SET_PLAYER_KILL_FALL_HEIGHT", "0x86BD5722"))]
#[inline]
pub fn set_player_kill_fall_height(height: f32) {
    call(0x0000000086BD5722, (height,))
}

/// `SetPlayerMaxStamina`.
///
/// <https://docs.fivem.net/natives/?_0x35594F67>
#[doc(alias("SetPlayerMaxStamina", "SET_PLAYER_MAX_STAMINA", "0x35594F67"))]
#[inline]
pub fn set_player_max_stamina(player_id: Player, max_stamina: f32) -> bool {
    call(0x0000000035594F67, (player_id, max_stamina))
}

/// `SetPlayerStamina`.
///
/// <https://docs.fivem.net/natives/?_0xA9EC16C7>
#[doc(alias("SetPlayerStamina", "SET_PLAYER_STAMINA", "0xA9EC16C7"))]
#[inline]
pub fn set_player_stamina(player_id: Player, stamina: f32) -> bool {
    call(0x00000000A9EC16C7, (player_id, stamina))
}

/// `SetPlayerTalkingOverride`.
///
/// <https://docs.fivem.net/natives/?_0xFC02CAF6>
#[doc(alias(
    "SetPlayerTalkingOverride",
    "SET_PLAYER_TALKING_OVERRIDE",
    "0xFC02CAF6"
))]
#[inline]
pub fn set_player_talking_override(player: Player, state: bool) {
    call(0x00000000FC02CAF6, (player, state))
}

/// `SetReactionToVehicleSirenDisabled`.
///
/// <https://docs.fivem.net/natives/?_0x8C3EC64F>
#[doc(alias(
    "SetReactionToVehicleSirenDisabled",
    "SET_REACTION_TO_VEHICLE_SIREN_DISABLED",
    "0x8C3EC64F",
    "SET_REACTION_TO_VEHICLE_WITH_SIREN_DISABLED",
    "SetReactionToVehicleWithSirenDisabled"
))]
#[inline]
pub fn set_reaction_to_vehicle_siren_disabled(state: bool) {
    call(0x000000008C3EC64F, (state,))
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

/// `SetRichPresence`.
///
/// <https://docs.fivem.net/natives/?_0x7BDCBD45>
#[doc(alias("SetRichPresence", "SET_RICH_PRESENCE", "0x7BDCBD45"))]
#[inline]
pub fn set_rich_presence(presence_state: &str) {
    call(0x000000007BDCBD45, (presence_state,))
}

/// `SetRopeLengthChangeRate`.
///
/// <https://docs.fivem.net/natives/?_0x69B680A7>
#[doc(alias("SetRopeLengthChangeRate", "SET_ROPE_LENGTH_CHANGE_RATE", "0x69B680A7"))]
#[inline]
pub fn set_rope_length_change_rate(rope: i32, length_change_rate: f32) {
    call(0x0000000069B680A7, (rope, length_change_rate))
}

/// `SetRopesCreateNetworkWorldState`.
///
/// <https://docs.fivem.net/natives/?_0xE62FC73>
#[doc(alias(
    "SetRopesCreateNetworkWorldState",
    "SET_ROPES_CREATE_NETWORK_WORLD_STATE",
    "0xE62FC73"
))]
#[inline]
pub fn set_ropes_create_network_world_state(should_create: bool) {
    call(0x000000000E62FC73, (should_create,))
}

/// `SetRuntimeTextureArgbData`.
///
/// <https://docs.fivem.net/natives/?_0x3963D527>
#[doc(alias(
    "SetRuntimeTextureArgbData",
    "SET_RUNTIME_TEXTURE_ARGB_DATA",
    "0x3963D527"
))]
#[inline]
pub fn set_runtime_texture_argb_data(tex: i64, buffer: &[u8]) -> bool {
    call(0x000000003963D527, (tex, buffer, buffer.len()))
}

/// `SetRuntimeTextureImage`.
///
/// <https://docs.fivem.net/natives/?_0x28FC4ECB>
#[doc(alias("SetRuntimeTextureImage", "SET_RUNTIME_TEXTURE_IMAGE", "0x28FC4ECB"))]
#[inline]
pub fn set_runtime_texture_image(tex: i64, file_name: &str) -> bool {
    call(0x0000000028FC4ECB, (tex, file_name))
}

/// `SetRuntimeTexturePixel`.
///
/// <https://docs.fivem.net/natives/?_0xAB65ACEE>
#[doc(alias("SetRuntimeTexturePixel", "SET_RUNTIME_TEXTURE_PIXEL", "0xAB65ACEE"))]
#[inline]
pub fn set_runtime_texture_pixel(tex: i64, x: i32, y: i32, r: i32, g: i32, b: i32, a: i32) {
    call(0x00000000AB65ACEE, (tex, x, y, r, g, b, a))
}

/// `SetSnakeoilForEntry`.
///
/// <https://docs.fivem.net/natives/?_0xA7DD3209>
#[doc(alias("SetSnakeoilForEntry", "SET_SNAKEOIL_FOR_ENTRY", "0xA7DD3209"))]
#[inline]
pub fn set_snakeoil_for_entry(name: &str, path: &str, data: &str) {
    call(0x00000000A7DD3209, (name, path, data))
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

/// `SetTextChatEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x97B2F9F8>
#[doc(alias("SetTextChatEnabled", "SET_TEXT_CHAT_ENABLED", "0x97B2F9F8"))]
#[inline]
pub fn set_text_chat_enabled(enabled: bool) -> bool {
    call(0x0000000097B2F9F8, (enabled,))
}

/// `SetTimecycleModifierVar`.
///
/// <https://docs.fivem.net/natives/?_0x6E0A422B>
#[doc(alias("SetTimecycleModifierVar", "SET_TIMECYCLE_MODIFIER_VAR", "0x6E0A422B"))]
#[inline]
pub fn set_timecycle_modifier_var(modifier_name: &str, var_name: &str, value1: f32, value2: f32) {
    call(
        0x000000006E0A422B,
        (modifier_name, var_name, value1, value2),
    )
}

/// `SetTrackBrakingDistance`.
///
/// <https://docs.fivem.net/natives/?_0x77EB78D0>
#[doc(alias("SetTrackBrakingDistance", "SET_TRACK_BRAKING_DISTANCE", "0x77EB78D0"))]
#[inline]
pub fn set_track_braking_distance(track: i32, braking_distance: f32) {
    call(0x0000000077EB78D0, (track, braking_distance))
}

/// `SetTrackEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x4B41E84C>
#[doc(alias("SetTrackEnabled", "SET_TRACK_ENABLED", "0x4B41E84C"))]
#[inline]
pub fn set_track_enabled(track: i32, enabled: bool) {
    call(0x000000004B41E84C, (track, enabled))
}

/// `SetTrackJunctionActive`.
///
/// <https://docs.fivem.net/natives/?_0x537B449D>
#[doc(alias("SetTrackJunctionActive", "SET_TRACK_JUNCTION_ACTIVE", "0x537B449D"))]
#[inline]
pub fn set_track_junction_active(junction_index: i32, state: bool) -> bool {
    call(0x00000000537B449D, (junction_index, state))
}

/// `SetTrackMaxSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x37BFC732>
#[doc(alias("SetTrackMaxSpeed", "SET_TRACK_MAX_SPEED", "0x37BFC732"))]
#[inline]
pub fn set_track_max_speed(track: i32, new_speed: i32) {
    call(0x0000000037BFC732, (track, new_speed))
}

/// `SetTrainDoorOpenRatio`.
///
/// <https://docs.fivem.net/natives/?_0x2468DBE8>
#[doc(alias("SetTrainDoorOpenRatio", "SET_TRAIN_DOOR_OPEN_RATIO", "0x2468DBE8"))]
#[inline]
pub fn set_train_door_open_ratio(train: Vehicle, door_index: i32, ratio: f32) {
    call(0x000000002468DBE8, (train, door_index, ratio))
}

/// `SetTrainState`.
///
/// <https://docs.fivem.net/natives/?_0x61CB74A0>
#[doc(alias("SetTrainState", "SET_TRAIN_STATE", "0x61CB74A0"))]
#[inline]
pub fn set_train_state(train: Vehicle, state: i32) {
    call(0x0000000061CB74A0, (train, state))
}

/// `SetTrainStopAtStations`.
///
/// <https://docs.fivem.net/natives/?_0xECB8B577>
#[doc(alias("SetTrainStopAtStations", "SET_TRAIN_STOP_AT_STATIONS", "0xECB8B577"))]
#[inline]
pub fn set_train_stop_at_stations(train: Vehicle, state: bool) {
    call(0x00000000ECB8B577, (train, state))
}

/// `SetTrainsForceDoorsOpen`.
///
/// <https://docs.fivem.net/natives/?_0xD4D1BA63>
#[doc(alias("SetTrainsForceDoorsOpen", "SET_TRAINS_FORCE_DOORS_OPEN", "0xD4D1BA63"))]
#[inline]
pub fn set_trains_force_doors_open(force_open: bool) {
    call(0x00000000D4D1BA63, (force_open,))
}

/// `SetVehicleAlarmTimeLeft`.
///
/// <https://docs.fivem.net/natives/?_0xC108EE6F>
#[doc(alias("SetVehicleAlarmTimeLeft", "SET_VEHICLE_ALARM_TIME_LEFT", "0xC108EE6F"))]
#[inline]
pub fn set_vehicle_alarm_time_left(vehicle: Vehicle, time: i32) {
    call(0x00000000C108EE6F, (vehicle, time))
}

/// `SetVehicleAutoRepairDisabled`.
///
/// <https://docs.fivem.net/natives/?_0x5F3A3574>
#[doc(alias(
    "SetVehicleAutoRepairDisabled",
    "SET_VEHICLE_AUTO_REPAIR_DISABLED",
    "0x5F3A3574"
))]
#[inline]
pub fn set_vehicle_auto_repair_disabled(vehicle: Vehicle, value: bool) {
    call(0x000000005F3A3574, (vehicle, value))
}

/// `SetVehicleClutch`.
///
/// <https://docs.fivem.net/natives/?_0x2F70ACED>
#[doc(alias("SetVehicleClutch", "SET_VEHICLE_CLUTCH", "0x2F70ACED"))]
#[inline]
pub fn set_vehicle_clutch(vehicle: Vehicle, clutch: f32) {
    call(0x000000002F70ACED, (vehicle, clutch))
}

/// `SetVehicleCurrentGear`.
///
/// <https://docs.fivem.net/natives/?_0x8923DD42>
#[doc(alias("SetVehicleCurrentGear", "SET_VEHICLE_CURRENT_GEAR", "0x8923DD42"))]
#[inline]
pub fn set_vehicle_current_gear(vehicle: Vehicle, gear: i32) {
    call(0x000000008923DD42, (vehicle, gear))
}

/// `SetVehicleCurrentRpm`.
///
/// <https://docs.fivem.net/natives/?_0x2A01A8FC>
#[doc(alias("SetVehicleCurrentRpm", "SET_VEHICLE_CURRENT_RPM", "0x2A01A8FC"))]
#[inline]
pub fn set_vehicle_current_rpm(vehicle: Vehicle, rpm: f32) {
    call(0x000000002A01A8FC, (vehicle, rpm))
}

/// `SetVehicleEngineTemperature`.
///
/// <https://docs.fivem.net/natives/?_0x6C93C4A9>
#[doc(alias(
    "SetVehicleEngineTemperature",
    "SET_VEHICLE_ENGINE_TEMPERATURE",
    "0x6C93C4A9"
))]
#[inline]
pub fn set_vehicle_engine_temperature(vehicle: Vehicle, temperature: f32) {
    call(0x000000006C93C4A9, (vehicle, temperature))
}

/// `SetVehicleFlag`.
///
/// <https://docs.fivem.net/natives/?_0x63AE1A34>
#[doc(alias("SetVehicleFlag", "SET_VEHICLE_FLAG", "0x63AE1A34"))]
#[inline]
pub fn set_vehicle_flag(vehicle: Vehicle, flag_index: i32, value: bool) -> bool {
    call(0x0000000063AE1A34, (vehicle, flag_index, value))
}

/// `SetVehicleFuelLevel`.
///
/// <https://docs.fivem.net/natives/?_0xBA970511>
#[doc(alias("SetVehicleFuelLevel", "SET_VEHICLE_FUEL_LEVEL", "0xBA970511"))]
#[inline]
pub fn set_vehicle_fuel_level(vehicle: Vehicle, level: f32) {
    call(0x00000000BA970511, (vehicle, level))
}

/// `SetVehicleGearRatio`.
///
/// <https://docs.fivem.net/natives/?_0x496EF2F2>
#[doc(alias("SetVehicleGearRatio", "SET_VEHICLE_GEAR_RATIO", "0x496EF2F2"))]
#[inline]
pub fn set_vehicle_gear_ratio(vehicle: Vehicle, gear: i32, ratio: f32) {
    call(0x00000000496EF2F2, (vehicle, gear, ratio))
}

/// `SetVehicleGravityAmount`.
///
/// <https://docs.fivem.net/natives/?_0x1A963E58>
#[doc(alias("SetVehicleGravityAmount", "SET_VEHICLE_GRAVITY_AMOUNT", "0x1A963E58"))]
#[inline]
pub fn set_vehicle_gravity_amount(vehicle: Vehicle, gravity: f32) {
    call(0x000000001A963E58, (vehicle, gravity))
}

/// `SetVehicleHandlingField`.
///
/// <https://docs.fivem.net/natives/?_0x2BA40795>
#[doc(alias("SetVehicleHandlingField", "SET_VEHICLE_HANDLING_FIELD", "0x2BA40795"))]
#[inline]
pub fn set_vehicle_handling_field(
    vehicle: Vehicle,
    class: &str,
    field_name: &str,
    value: impl NativeArg,
) {
    call(0x000000002BA40795, (vehicle, class, field_name, value))
}

/// `SetVehicleHandlingFloat`.
///
/// <https://docs.fivem.net/natives/?_0x488C86D2>
#[doc(alias("SetVehicleHandlingFloat", "SET_VEHICLE_HANDLING_FLOAT", "0x488C86D2"))]
#[inline]
pub fn set_vehicle_handling_float(vehicle: Vehicle, class: &str, field_name: &str, value: f32) {
    call(0x00000000488C86D2, (vehicle, class, field_name, value))
}

/// `SetVehicleHandlingInt`.
///
/// <https://docs.fivem.net/natives/?_0xC37F4CF9>
#[doc(alias("SetVehicleHandlingInt", "SET_VEHICLE_HANDLING_INT", "0xC37F4CF9"))]
#[inline]
pub fn set_vehicle_handling_int(vehicle: Vehicle, class: &str, field_name: &str, value: i32) {
    call(0x00000000C37F4CF9, (vehicle, class, field_name, value))
}

/// `SetVehicleHandlingVector`.
///
/// <https://docs.fivem.net/natives/?_0x12497890>
#[doc(alias(
    "SetVehicleHandlingVector",
    "SET_VEHICLE_HANDLING_VECTOR",
    "0x12497890"
))]
#[inline]
pub fn set_vehicle_handling_vector(
    vehicle: Vehicle,
    class: &str,
    field_name: &str,
    value: Vector3,
) {
    call(0x0000000012497890, (vehicle, class, field_name, value))
}

/// `SetVehicleHighGear`.
///
/// <https://docs.fivem.net/natives/?_0x20B1B3E6>
#[doc(alias("SetVehicleHighGear", "SET_VEHICLE_HIGH_GEAR", "0x20B1B3E6"))]
#[inline]
pub fn set_vehicle_high_gear(vehicle: Vehicle, gear: i32) {
    call(0x0000000020B1B3E6, (vehicle, gear))
}

/// `SetVehicleNextGear`.
///
/// <https://docs.fivem.net/natives/?_0x3A4566F4>
#[doc(alias("SetVehicleNextGear", "SET_VEHICLE_NEXT_GEAR", "0x3A4566F4"))]
#[inline]
pub fn set_vehicle_next_gear(vehicle: Vehicle, next_gear: i32) {
    call(0x000000003A4566F4, (vehicle, next_gear))
}

/// `SetVehicleNitroPtfxRange`.
///
/// <https://docs.fivem.net/natives/?_0xA40CB822>
#[doc(alias(
    "SetVehicleNitroPtfxRange",
    "SET_VEHICLE_NITRO_PTFX_RANGE",
    "0xA40CB822"
))]
#[inline]
pub fn set_vehicle_nitro_ptfx_range(range: f32) {
    call(0x00000000A40CB822, (range,))
}

/// `SetVehicleOilLevel`.
///
/// <https://docs.fivem.net/natives/?_0x90D1CAD1>
#[doc(alias("SetVehicleOilLevel", "SET_VEHICLE_OIL_LEVEL", "0x90D1CAD1"))]
#[inline]
pub fn set_vehicle_oil_level(vehicle: Vehicle, level: f32) {
    call(0x0000000090D1CAD1, (vehicle, level))
}

/// `SetVehiclePitchBias`.
///
/// <https://docs.fivem.net/natives/?_0x2A6CC9F2>
#[doc(alias("SetVehiclePitchBias", "SET_VEHICLE_PITCH_BIAS", "0x2A6CC9F2"))]
#[inline]
pub fn set_vehicle_pitch_bias(vehicle: Vehicle, value: f32) {
    call(0x000000002A6CC9F2, (vehicle, value))
}

/// `SetVehicleRollBias`.
///
/// <https://docs.fivem.net/natives/?_0x264B45DE>
#[doc(alias("SetVehicleRollBias", "SET_VEHICLE_ROLL_BIAS", "0x264B45DE"))]
#[inline]
pub fn set_vehicle_roll_bias(vehicle: Vehicle, value: f32) {
    call(0x00000000264B45DE, (vehicle, value))
}

/// `SetVehicleSteeringAngle`.
///
/// <https://docs.fivem.net/natives/?_0xFFCCC2EA>
#[doc(alias("SetVehicleSteeringAngle", "SET_VEHICLE_STEERING_ANGLE", "0xFFCCC2EA"))]
#[inline]
pub fn set_vehicle_steering_angle(vehicle: Vehicle, angle: f32) {
    call(0x00000000FFCCC2EA, (vehicle, angle))
}

/// `SetVehicleSteeringScale`.
///
/// <https://docs.fivem.net/natives/?_0xEB46596F>
#[doc(alias("SetVehicleSteeringScale", "SET_VEHICLE_STEERING_SCALE", "0xEB46596F"))]
#[inline]
pub fn set_vehicle_steering_scale(vehicle: Vehicle, scale: f32) {
    call(0x00000000EB46596F, (vehicle, scale))
}

/// `SetVehicleSuspensionHeight`.
///
/// <https://docs.fivem.net/natives/?_0xB3439A01>
#[doc(alias(
    "SetVehicleSuspensionHeight",
    "SET_VEHICLE_SUSPENSION_HEIGHT",
    "0xB3439A01"
))]
#[inline]
pub fn set_vehicle_suspension_height(vehicle: Vehicle, new_height: f32) {
    call(0x00000000B3439A01, (vehicle, new_height))
}

/// `SetVehicleTurboPressure`.
///
/// <https://docs.fivem.net/natives/?_0x6485615E>
#[doc(alias("SetVehicleTurboPressure", "SET_VEHICLE_TURBO_PRESSURE", "0x6485615E"))]
#[inline]
pub fn set_vehicle_turbo_pressure(vehicle: Vehicle, pressure: f32) {
    call(0x000000006485615E, (vehicle, pressure))
}

/// `SetVehicleWheelBrakePressure`.
///
/// <https://docs.fivem.net/natives/?_0xE80F4E31>
#[doc(alias(
    "SetVehicleWheelBrakePressure",
    "SET_VEHICLE_WHEEL_BRAKE_PRESSURE",
    "0xE80F4E31"
))]
#[inline]
pub fn set_vehicle_wheel_brake_pressure(vehicle: Vehicle, wheel_index: i32, pressure: f32) {
    call(0x00000000E80F4E31, (vehicle, wheel_index, pressure))
}

/// `SetVehicleWheelFlags`.
///
/// <https://docs.fivem.net/natives/?_0xD2B9E90D>
#[doc(alias("SetVehicleWheelFlags", "SET_VEHICLE_WHEEL_FLAGS", "0xD2B9E90D"))]
#[inline]
pub fn set_vehicle_wheel_flags(vehicle: Vehicle, wheel_index: i32, flags: i32) {
    call(0x00000000D2B9E90D, (vehicle, wheel_index, flags))
}

/// `SetVehicleWheelHealth`.
///
/// <https://docs.fivem.net/natives/?_0xB22ECEFD>
#[doc(alias("SetVehicleWheelHealth", "SET_VEHICLE_WHEEL_HEALTH", "0xB22ECEFD"))]
#[inline]
pub fn set_vehicle_wheel_health(vehicle: Vehicle, wheel_index: i32, health: f32) {
    call(0x00000000B22ECEFD, (vehicle, wheel_index, health))
}

/// `SetVehicleWheelIsPowered`.
///
/// <https://docs.fivem.net/natives/?_0xBD5291A0>
#[doc(alias(
    "SetVehicleWheelIsPowered",
    "SET_VEHICLE_WHEEL_IS_POWERED",
    "0xBD5291A0"
))]
#[inline]
pub fn set_vehicle_wheel_is_powered(vehicle: Vehicle, wheel_index: i32, powered: bool) {
    call(0x00000000BD5291A0, (vehicle, wheel_index, powered))
}

/// `SetVehicleWheelPower`.
///
/// <https://docs.fivem.net/natives/?_0xC6146043>
#[doc(alias("SetVehicleWheelPower", "SET_VEHICLE_WHEEL_POWER", "0xC6146043"))]
#[inline]
pub fn set_vehicle_wheel_power(vehicle: Vehicle, wheel_index: i32, power: f32) {
    call(0x00000000C6146043, (vehicle, wheel_index, power))
}

/// `SetVehicleWheelRimColliderSize`.
///
/// <https://docs.fivem.net/natives/?_0xF380E184>
#[doc(alias(
    "SetVehicleWheelRimColliderSize",
    "SET_VEHICLE_WHEEL_RIM_COLLIDER_SIZE",
    "0xF380E184"
))]
#[inline]
pub fn set_vehicle_wheel_rim_collider_size(vehicle: Vehicle, wheel_index: i32, value: f32) {
    call(0x00000000F380E184, (vehicle, wheel_index, value))
}

/// `SetVehicleWheelRotationSpeed`.
///
/// <https://docs.fivem.net/natives/?_0x35ED100D>
#[doc(alias(
    "SetVehicleWheelRotationSpeed",
    "SET_VEHICLE_WHEEL_ROTATION_SPEED",
    "0x35ED100D"
))]
#[inline]
pub fn set_vehicle_wheel_rotation_speed(vehicle: Vehicle, wheel_index: i32, speed: f32) {
    call(0x0000000035ED100D, (vehicle, wheel_index, speed))
}

/// `SetVehicleWheelSize`.
///
/// <https://docs.fivem.net/natives/?_0x53AB5C35>
#[doc(alias("SetVehicleWheelSize", "SET_VEHICLE_WHEEL_SIZE", "0x53AB5C35"))]
#[inline]
pub fn set_vehicle_wheel_size(vehicle: Vehicle, size: f32) -> bool {
    call(0x0000000053AB5C35, (vehicle, size))
}

/// `SetVehicleWheelTireColliderSize`.
///
/// <https://docs.fivem.net/natives/?_0xB962D05C>
#[doc(alias(
    "SetVehicleWheelTireColliderSize",
    "SET_VEHICLE_WHEEL_TIRE_COLLIDER_SIZE",
    "0xB962D05C"
))]
#[inline]
pub fn set_vehicle_wheel_tire_collider_size(vehicle: Vehicle, wheel_index: i32, value: f32) {
    call(0x00000000B962D05C, (vehicle, wheel_index, value))
}

/// `SetVehicleWheelTireColliderWidth`.
///
/// <https://docs.fivem.net/natives/?_0x47BD0270>
#[doc(alias(
    "SetVehicleWheelTireColliderWidth",
    "SET_VEHICLE_WHEEL_TIRE_COLLIDER_WIDTH",
    "0x47BD0270"
))]
#[inline]
pub fn set_vehicle_wheel_tire_collider_width(vehicle: Vehicle, wheel_index: i32, value: f32) {
    call(0x0000000047BD0270, (vehicle, wheel_index, value))
}

/// `SetVehicleWheelTractionVectorLength`.
///
/// <https://docs.fivem.net/natives/?_0x85C85A3A>
#[doc(alias(
    "SetVehicleWheelTractionVectorLength",
    "SET_VEHICLE_WHEEL_TRACTION_VECTOR_LENGTH",
    "0x85C85A3A"
))]
#[inline]
pub fn set_vehicle_wheel_traction_vector_length(vehicle: Vehicle, wheel_index: i32, length: f32) {
    call(0x0000000085C85A3A, (vehicle, wheel_index, length))
}

/// `SetVehicleWheelWidth`.
///
/// <https://docs.fivem.net/natives/?_0x64C3F1C0>
#[doc(alias("SetVehicleWheelWidth", "SET_VEHICLE_WHEEL_WIDTH", "0x64C3F1C0"))]
#[inline]
pub fn set_vehicle_wheel_width(vehicle: Vehicle, width: f32) -> bool {
    call(0x0000000064C3F1C0, (vehicle, width))
}

/// `SetVehicleWheelXOffset`.
///
/// <https://docs.fivem.net/natives/?_0xBD6357D>
#[doc(alias("SetVehicleWheelXOffset", "SET_VEHICLE_WHEEL_X_OFFSET", "0xBD6357D"))]
#[inline]
pub fn set_vehicle_wheel_x_offset(vehicle: Vehicle, wheel_index: i32, offset: f32) {
    call(0x000000000BD6357D, (vehicle, wheel_index, offset))
}

/// `SetVehicleWheelYRotation`.
///
/// <https://docs.fivem.net/natives/?_0xC6C2171F>
#[doc(alias(
    "SetVehicleWheelYRotation",
    "SET_VEHICLE_WHEEL_Y_ROTATION",
    "0xC6C2171F",
    "SET_VEHICLE_WHEEL_XROT",
    "SetVehicleWheelXrot"
))]
#[inline]
pub fn set_vehicle_wheel_y_rotation(vehicle: Vehicle, wheel_index: i32, value: f32) {
    call(0x00000000C6C2171F, (vehicle, wheel_index, value))
}

/// `SetVehicleWheelieState`.
///
/// <https://docs.fivem.net/natives/?_0xEAB8DB65>
#[doc(alias("SetVehicleWheelieState", "SET_VEHICLE_WHEELIE_STATE", "0xEAB8DB65"))]
#[inline]
pub fn set_vehicle_wheelie_state(vehicle: Vehicle, state: i32) {
    call(0x00000000EAB8DB65, (vehicle, state))
}

/// `SetVehicleXenonLightsCustomColor`.
///
/// <https://docs.fivem.net/natives/?_0x1683E7F0>
#[doc(alias(
    "SetVehicleXenonLightsCustomColor",
    "SET_VEHICLE_XENON_LIGHTS_CUSTOM_COLOR",
    "0x1683E7F0"
))]
#[inline]
pub fn set_vehicle_xenon_lights_custom_color(vehicle: Vehicle, red: i32, green: i32, blue: i32) {
    call(0x000000001683E7F0, (vehicle, red, green, blue))
}

/// `SetVehicleXmasSnowFactor`.
///
/// <https://docs.fivem.net/natives/?_0x80CC4C9E>
#[doc(alias(
    "SetVehicleXmasSnowFactor",
    "SET_VEHICLE_XMAS_SNOW_FACTOR",
    "0x80CC4C9E"
))]
#[inline]
pub fn set_vehicle_xmas_snow_factor(grip_factor: f32) {
    call(0x0000000080CC4C9E, (grip_factor,))
}

/// `SetVisualSettingFloat`.
///
/// <https://docs.fivem.net/natives/?_0xD1D31681>
#[doc(alias("SetVisualSettingFloat", "SET_VISUAL_SETTING_FLOAT", "0xD1D31681"))]
#[inline]
pub fn set_visual_setting_float(name: &str, value: f32) {
    call(0x00000000D1D31681, (name, value))
}

/// `SetWaterAreaClipRect`.
///
/// <https://docs.fivem.net/natives/?_0x9FCD2EE6>
#[doc(alias("SetWaterAreaClipRect", "SET_WATER_AREA_CLIP_RECT", "0x9FCD2EE6"))]
#[inline]
pub fn set_water_area_clip_rect(min_x: i32, min_y: i32, max_x: i32, max_y: i32) {
    call(0x000000009FCD2EE6, (min_x, min_y, max_x, max_y))
}

/// `SetWaterQuadAlpha`.
///
/// <https://docs.fivem.net/natives/?_0xF49797EB>
#[doc(alias("SetWaterQuadAlpha", "SET_WATER_QUAD_ALPHA", "0xF49797EB"))]
#[inline]
pub fn set_water_quad_alpha(water_quad: i32, a0: i32, a1: i32, a2: i32, a3: i32) -> bool {
    call(0x00000000F49797EB, (water_quad, a0, a1, a2, a3))
}

/// `SetWaterQuadBounds`.
///
/// <https://docs.fivem.net/natives/?_0x80AD144C>
#[doc(alias("SetWaterQuadBounds", "SET_WATER_QUAD_BOUNDS", "0x80AD144C"))]
#[inline]
pub fn set_water_quad_bounds(
    water_quad: i32,
    min_x: i32,
    min_y: i32,
    max_x: i32,
    max_y: i32,
) -> bool {
    call(0x0000000080AD144C, (water_quad, min_x, min_y, max_x, max_y))
}

/// `SetWaterQuadHasLimitedDepth`.
///
/// <https://docs.fivem.net/natives/?_0xD1FDCFC1>
#[doc(alias(
    "SetWaterQuadHasLimitedDepth",
    "SET_WATER_QUAD_HAS_LIMITED_DEPTH",
    "0xD1FDCFC1"
))]
#[inline]
pub fn set_water_quad_has_limited_depth(water_quad: i32, has_limited_depth: bool) -> bool {
    call(0x00000000D1FDCFC1, (water_quad, has_limited_depth))
}

/// `SetWaterQuadIsInvisible`.
///
/// <https://docs.fivem.net/natives/?_0xA387D917>
#[doc(alias("SetWaterQuadIsInvisible", "SET_WATER_QUAD_IS_INVISIBLE", "0xA387D917"))]
#[inline]
pub fn set_water_quad_is_invisible(water_quad: i32, is_invisible: bool) -> bool {
    call(0x00000000A387D917, (water_quad, is_invisible))
}

/// `SetWaterQuadLevel`.
///
/// <https://docs.fivem.net/natives/?_0x6292F7A8>
#[doc(alias("SetWaterQuadLevel", "SET_WATER_QUAD_LEVEL", "0x6292F7A8"))]
#[inline]
pub fn set_water_quad_level(water_quad: i32, level: f32) -> bool {
    call(0x000000006292F7A8, (water_quad, level))
}

/// `SetWaterQuadNoStencil`.
///
/// <https://docs.fivem.net/natives/?_0xC3FF42FF>
#[doc(alias("SetWaterQuadNoStencil", "SET_WATER_QUAD_NO_STENCIL", "0xC3FF42FF"))]
#[inline]
pub fn set_water_quad_no_stencil(water_quad: i32, no_stencil: bool) -> bool {
    call(0x00000000C3FF42FF, (water_quad, no_stencil))
}

/// `SetWaterQuadType`.
///
/// <https://docs.fivem.net/natives/?_0x50131EB2>
#[doc(alias("SetWaterQuadType", "SET_WATER_QUAD_TYPE", "0x50131EB2"))]
#[inline]
pub fn set_water_quad_type(water_quad: i32, type_: i32) -> bool {
    call(0x0000000050131EB2, (water_quad, type_))
}

/// `SetWaveQuadAmplitude`.
///
/// <https://docs.fivem.net/natives/?_0xE4174B7B>
#[doc(alias("SetWaveQuadAmplitude", "SET_WAVE_QUAD_AMPLITUDE", "0xE4174B7B"))]
#[inline]
pub fn set_wave_quad_amplitude(wave_quad: i32, amplitude: f32) -> bool {
    call(0x00000000E4174B7B, (wave_quad, amplitude))
}

/// `SetWaveQuadBounds`.
///
/// <https://docs.fivem.net/natives/?_0x1FCC1FAF>
#[doc(alias("SetWaveQuadBounds", "SET_WAVE_QUAD_BOUNDS", "0x1FCC1FAF"))]
#[inline]
pub fn set_wave_quad_bounds(
    wave_quad: i32,
    min_x: i32,
    min_y: i32,
    max_x: i32,
    max_y: i32,
) -> bool {
    call(0x000000001FCC1FAF, (wave_quad, min_x, min_y, max_x, max_y))
}

/// `SetWaveQuadDirection`.
///
/// <https://docs.fivem.net/natives/?_0xFC9341A3>
#[doc(alias("SetWaveQuadDirection", "SET_WAVE_QUAD_DIRECTION", "0xFC9341A3"))]
#[inline]
pub fn set_wave_quad_direction(wave_quad: i32, direction_x: f32, direction_y: f32) -> bool {
    call(0x00000000FC9341A3, (wave_quad, direction_x, direction_y))
}

/// `SetWeaponAccuracySpread`.
///
/// <https://docs.fivem.net/natives/?_0x598DD6AE>
#[doc(alias("SetWeaponAccuracySpread", "SET_WEAPON_ACCURACY_SPREAD", "0x598DD6AE"))]
#[inline]
pub fn set_weapon_accuracy_spread(weapon_hash: impl Into<Hash>, spread: f32) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x00000000598DD6AE, (weapon_hash, spread))
}

/// `SetWeaponRecoilShakeAmplitude`.
///
/// <https://docs.fivem.net/natives/?_0x9864312F>
#[doc(alias(
    "SetWeaponRecoilShakeAmplitude",
    "SET_WEAPON_RECOIL_SHAKE_AMPLITUDE",
    "0x9864312F"
))]
#[inline]
pub fn set_weapon_recoil_shake_amplitude(weapon_hash: impl Into<Hash>, amplitude: f32) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x000000009864312F, (weapon_hash, amplitude))
}

/// `SetWeaponsNoAimBlocking`.
///
/// <https://docs.fivem.net/natives/?_0xDFD8F6DE>
#[doc(alias("SetWeaponsNoAimBlocking", "SET_WEAPONS_NO_AIM_BLOCKING", "0xDFD8F6DE"))]
#[inline]
pub fn set_weapons_no_aim_blocking(state: bool) {
    call(0x00000000DFD8F6DE, (state,))
}

/// `SetWeaponsNoAutoreload`.
///
/// <https://docs.fivem.net/natives/?_0x311150E5>
#[doc(alias("SetWeaponsNoAutoreload", "SET_WEAPONS_NO_AUTORELOAD", "0x311150E5"))]
#[inline]
pub fn set_weapons_no_autoreload(state: bool) {
    call(0x00000000311150E5, (state,))
}

/// `SetWeaponsNoAutoswap`.
///
/// <https://docs.fivem.net/natives/?_0x2A7B50E>
#[doc(alias("SetWeaponsNoAutoswap", "SET_WEAPONS_NO_AUTOSWAP", "0x2A7B50E"))]
#[inline]
pub fn set_weapons_no_autoswap(state: bool) {
    call(0x0000000002A7B50E, (state,))
}

/// `SetWeatherCycleEntry`.
///
/// <https://docs.fivem.net/natives/?_0xD264D4E1>
#[doc(alias("SetWeatherCycleEntry", "SET_WEATHER_CYCLE_ENTRY", "0xD264D4E1"))]
#[inline]
pub fn set_weather_cycle_entry(index: i32, type_name: &str, time_mult: i32) -> bool {
    call(0x00000000D264D4E1, (index, type_name, time_mult))
}

/// `SetWeatherOwnedByNetwork`.
///
/// <https://docs.fivem.net/natives/?_0x2703D582>
#[doc(alias(
    "SetWeatherOwnedByNetwork",
    "SET_WEATHER_OWNED_BY_NETWORK",
    "0x2703D582"
))]
#[inline]
pub fn set_weather_owned_by_network(network: bool) {
    call(0x000000002703D582, (network,))
}

/// `SetWetClothPinRadiusScale`.
///
/// <https://docs.fivem.net/natives/?_0xF1BD2CEF>
#[doc(alias(
    "SetWetClothPinRadiusScale",
    "SET_WET_CLOTH_PIN_RADIUS_SCALE",
    "0xF1BD2CEF"
))]
#[inline]
pub fn set_wet_cloth_pin_radius_scale(scale: f32) {
    call(0x00000000F1BD2CEF, (scale,))
}

/// `ShutdownLoadingScreenNui`.
///
/// <https://docs.fivem.net/natives/?_0xB9234AFB>
#[doc(alias(
    "ShutdownLoadingScreenNui",
    "SHUTDOWN_LOADING_SCREEN_NUI",
    "0xB9234AFB"
))]
#[inline]
pub fn shutdown_loading_screen_nui() {
    call(0x00000000B9234AFB, ())
}

/// `StartFindExternalKvp`.
///
/// <https://docs.fivem.net/natives/?_0x8F2EECC3>
#[doc(alias("StartFindExternalKvp", "START_FIND_EXTERNAL_KVP", "0x8F2EECC3"))]
#[inline]
pub fn start_find_external_kvp(resource_name: &str, prefix: &str) -> i32 {
    call(0x000000008F2EECC3, (resource_name, prefix))
}

/// `StartFindKvp`.
///
/// <https://docs.fivem.net/natives/?_0xDD379006>
#[doc(alias("StartFindKvp", "START_FIND_KVP", "0xDD379006"))]
#[inline]
pub fn start_find_kvp(prefix: &str) -> i32 {
    call(0x00000000DD379006, (prefix,))
}

/// `StateBagHasKey`.
///
/// <https://docs.fivem.net/natives/?_0x12A330>
#[doc(alias("StateBagHasKey", "STATE_BAG_HAS_KEY", "0x12A330"))]
#[inline]
pub fn state_bag_has_key(bag_name: &str, key: &str) -> bool {
    call(0x000000000012A330, (bag_name, key))
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

/// `TriggerLatentServerEventInternal`.
///
/// <https://docs.fivem.net/natives/?_0x128737EA>
#[doc(alias(
    "TriggerLatentServerEventInternal",
    "TRIGGER_LATENT_SERVER_EVENT_INTERNAL",
    "0x128737EA"
))]
#[inline]
pub fn trigger_latent_server_event_internal(event_name: &str, event_payload: &[u8], bps: i32) {
    call(
        0x00000000128737EA,
        (event_name, event_payload, event_payload.len(), bps),
    )
}

/// `TriggerServerEventInternal`.
///
/// <https://docs.fivem.net/natives/?_0x7FDD1128>
#[doc(alias(
    "TriggerServerEventInternal",
    "TRIGGER_SERVER_EVENT_INTERNAL",
    "0x7FDD1128"
))]
#[inline]
pub fn trigger_server_event_internal(event_name: &str, event_payload: &[u8]) {
    call(
        0x000000007FDD1128,
        (event_name, event_payload, event_payload.len()),
    )
}

/// `UnregisterRawNuiCallback`.
///
/// <https://docs.fivem.net/natives/?_0x7FB46432>
#[doc(alias(
    "UnregisterRawNuiCallback",
    "UNREGISTER_RAW_NUI_CALLBACK",
    "0x7FB46432"
))]
#[inline]
pub fn unregister_raw_nui_callback(callback_type: &str) {
    call(0x000000007FB46432, (callback_type,))
}

/// `UpdateMapdataEntity`.
///
/// <https://docs.fivem.net/natives/?_0xFC52CB91>
#[doc(alias("UpdateMapdataEntity", "UPDATE_MAPDATA_ENTITY", "0xFC52CB91"))]
#[inline]
pub fn update_mapdata_entity(mapdata: i32, entity: i32, entity_def: &(impl Serialize + ?Sized)) {
    call(0x00000000FC52CB91, (mapdata, entity, Packed(entity_def)))
}

/// `WasEventCanceled`.
///
/// <https://docs.fivem.net/natives/?_0x58382A19>
#[doc(alias("WasEventCanceled", "WAS_EVENT_CANCELED", "0x58382A19"))]
#[inline]
pub fn was_event_canceled() -> bool {
    call(0x0000000058382A19, ())
}
