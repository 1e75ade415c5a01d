// Made by native-gen 0.2.0 from data a79e8ed29e2448e1; do not edit.

//! Namespace `CFX` of the RedM client.

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

/// `CancelEvent`.
///
/// <https://docs.fivem.net/natives/?_0xFA29D35D>
#[doc(alias("CancelEvent", "CANCEL_EVENT", "0xFA29D35D"))]
#[inline]
pub fn cancel_event() {
    call(0x00000000FA29D35D, ())
}

/// `ClearDrawOrigin`.
///
/// <https://docs.fivem.net/natives/?_0xDD76B263>
#[doc(alias("ClearDrawOrigin", "CLEAR_DRAW_ORIGIN", "0xDD76B263"))]
#[inline]
pub fn clear_draw_origin() {
    call(0x00000000DD76B263, ())
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

/// `CreateAudioSubmix`.
///
/// <https://docs.fivem.net/natives/?_0x658D2BC8>
#[doc(alias("CreateAudioSubmix", "CREATE_AUDIO_SUBMIX", "0x658D2BC8"))]
#[inline]
pub fn create_audio_submix(name: &str) -> i32 {
    call(0x00000000658D2BC8, (name,))
}

/// `CreateDui`.
///
/// <https://docs.fivem.net/natives/?_0x23EAF899>
#[doc(alias("CreateDui", "CREATE_DUI", "0x23EAF899"))]
#[inline]
pub fn create_dui(url: &str, width: i32, height: i32) -> i64 {
    call(0x0000000023EAF899, (url, width, height))
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

/// `DisableRawKeyThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x8BCF0014>
#[doc(alias("DisableRawKeyThisFrame", "DISABLE_RAW_KEY_THIS_FRAME", "0x8BCF0014"))]
#[inline]
pub fn disable_raw_key_this_frame(raw_key_index: i32) -> bool {
    call(0x000000008BCF0014, (raw_key_index,))
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

/// `DoesTextureExist`.
///
/// <https://docs.fivem.net/natives/?_0x8B25BC20>
#[doc(alias("DoesTextureExist", "DOES_TEXTURE_EXIST", "0x8B25BC20"))]
#[inline]
pub fn does_texture_exist(texture_id: i32) -> bool {
    call(0x000000008B25BC20, (texture_id,))
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

/// `DrawBox`.
///
/// <https://docs.fivem.net/natives/?_0xCD4D9DD5>
#[doc(alias("DrawBox", "DRAW_BOX", "0xCD4D9DD5"))]
#[inline]
pub fn draw_box(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(
        0x00000000CD4D9DD5,
        (x1, y1, z1, x2, y2, z2, red, green, blue, alpha),
    )
}

/// `DrawLine`.
///
/// <https://docs.fivem.net/natives/?_0xB3426BCC>
#[doc(alias("DrawLine", "DRAW_LINE", "0xB3426BCC"))]
#[inline]
pub fn draw_line(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(
        0x00000000B3426BCC,
        (x1, y1, z1, x2, y2, z2, red, green, blue, alpha),
    )
}

/// `DrawPoly`.
///
/// <https://docs.fivem.net/natives/?_0xABD19253>
#[doc(alias("DrawPoly", "DRAW_POLY", "0xABD19253"))]
#[inline]
pub fn draw_poly(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    x3: f32,
    y3: f32,
    z3: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(
        0x00000000ABD19253,
        (x1, y1, z1, x2, y2, z2, x3, y3, z3, red, green, blue, alpha),
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

/// `GetAspectRatio`.
///
/// <https://docs.fivem.net/natives/?_0x2CA8F641>
#[doc(alias("GetAspectRatio", "GET_ASPECT_RATIO", "0x2CA8F641"))]
#[inline]
pub fn get_aspect_ratio() -> f32 {
    call(0x000000002CA8F641, ())
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

/// `GetClientConfigBool`.
///
/// <https://docs.fivem.net/natives/?_0xADA7DB9D>
#[doc(alias("GetClientConfigBool", "GET_CLIENT_CONFIG_BOOL", "0xADA7DB9D"))]
#[inline]
pub fn get_client_config_bool(flag_index: i32) -> bool {
    call(0x00000000ADA7DB9D, (flag_index,))
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

/// `GetCurrentScreenResolution`.
///
/// The values: `width`, `height`.
///
/// <https://docs.fivem.net/natives/?_0x337F0116>
#[doc(alias(
    "GetCurrentScreenResolution",
    "GET_CURRENT_SCREEN_RESOLUTION",
    "0x337F0116"
))]
#[inline]
pub fn get_current_screen_resolution() -> (i32, i32) {
    let mut width = Out::<i32>::default();
    let mut height = Out::<i32>::default();
    call::<()>(0x00000000337F0116, (&mut width, &mut height));
    (width.get(), height.get())
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

/// `GetMinimapType`.
///
/// <https://docs.fivem.net/natives/?_0xA6FF71C9>
#[doc(alias("GetMinimapType", "GET_MINIMAP_TYPE", "0xA6FF71C9"))]
#[inline]
pub fn get_minimap_type() -> i32 {
    call(0x00000000A6FF71C9, ())
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

/// `GetPedBoneMatrix`.
///
/// The values: `forward_vector`, `right_vector`, `up_vector`, `position`.
///
/// <https://docs.fivem.net/natives/?_0x9C5E7C9C>
#[doc(alias("GetPedBoneMatrix", "GET_PED_BONE_MATRIX", "0x9C5E7C9C"))]
#[inline]
pub fn get_ped_bone_matrix(ped: Ped, bone_id: i32) -> (Vector3, Vector3, Vector3, Vector3) {
    let mut forward_vector = Out::<Vector3>::default();
    let mut right_vector = Out::<Vector3>::default();
    let mut up_vector = Out::<Vector3>::default();
    let mut position = Out::<Vector3>::default();
    call::<()>(
        0x000000009C5E7C9C,
        (
            ped,
            bone_id,
            &mut forward_vector,
            &mut right_vector,
            &mut up_vector,
            &mut position,
        ),
    );
    (
        forward_vector.get(),
        right_vector.get(),
        up_vector.get(),
        position.get(),
    )
}

/// `GetPedScale`.
///
/// <https://docs.fivem.net/natives/?_0xA0F3B420>
#[doc(alias("GetPedScale", "GET_PED_SCALE", "0xA0F3B420"))]
#[inline]
pub fn get_ped_scale(ped: Ped) -> f32 {
    call(0x00000000A0F3B420, (ped,))
}

/// `GetPedWetness`.
///
/// <https://docs.fivem.net/natives/?_0xF402C171>
#[doc(alias("GetPedWetness", "GET_PED_WETNESS", "0xF402C171"))]
#[inline]
pub fn get_ped_wetness(ped: Ped) -> f32 {
    call(0x00000000F402C171, (ped,))
}

/// `GetPedWetnessHeight`.
///
/// <https://docs.fivem.net/natives/?_0x2545ADE0>
#[doc(alias("GetPedWetnessHeight", "GET_PED_WETNESS_HEIGHT", "0x2545ADE0"))]
#[inline]
pub fn get_ped_wetness_height(ped: Ped) -> f32 {
    call(0x000000002545ADE0, (ped,))
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

/// `GetPlayerServerId`.
///
/// <https://docs.fivem.net/natives/?_0x4D97BCC7>
#[doc(alias("GetPlayerServerId", "GET_PLAYER_SERVER_ID", "0x4D97BCC7"))]
#[inline]
pub fn get_player_server_id(player: Player) -> i32 {
    call(0x000000004D97BCC7, (player,))
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

/// `GetShapeTestResultIncludingMaterial`.
///
/// The values: `result`, `hit`, `end_coords`, `surface_normal`, `material_hash`, `entity_hit`.
///
/// <https://docs.fivem.net/natives/?_0x4301E10C>
#[doc(alias(
    "GetShapeTestResultIncludingMaterial",
    "GET_SHAPE_TEST_RESULT_INCLUDING_MATERIAL",
    "0x4301E10C"
))]
#[inline]
pub fn get_shape_test_result_including_material(
    shape_test_handle: i32,
) -> (i32, bool, Vector3, Vector3, Hash, Entity) {
    let mut hit = Out::<bool>::default();
    let mut end_coords = Out::<Vector3>::default();
    let mut surface_normal = Out::<Vector3>::default();
    let mut material_hash = Out::<Hash>::default();
    let mut entity_hit = Out::<Entity>::default();
    let result: i32 = call(
        0x000000004301E10C,
        (
            shape_test_handle,
            &mut hit,
            &mut end_coords,
            &mut surface_normal,
            &mut material_hash,
            &mut entity_hit,
        ),
    );
    (
        result,
        hit.get(),
        end_coords.get(),
        surface_normal.get(),
        material_hash.get(),
        entity_hit.get(),
    )
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

/// `GetVehicleHasFlag`.
///
/// <https://docs.fivem.net/natives/?_0xD85C9F57>
#[doc(alias("GetVehicleHasFlag", "GET_VEHICLE_HAS_FLAG", "0xD85C9F57"))]
#[inline]
pub fn get_vehicle_has_flag(vehicle: Vehicle, flag_index: i32) -> bool {
    call(0x00000000D85C9F57, (vehicle, flag_index))
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

/// `GetVisualSettingFloat`.
///
/// <https://docs.fivem.net/natives/?_0x15346B4D>
#[doc(alias("GetVisualSettingFloat", "GET_VISUAL_SETTING_FLOAT", "0x15346B4D"))]
#[inline]
pub fn get_visual_setting_float(name: &str) -> f32 {
    call(0x0000000015346B4D, (name,))
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

/// `IsAceAllowed`.
///
/// <https://docs.fivem.net/natives/?_0x7EBB9929>
#[doc(alias("IsAceAllowed", "IS_ACE_ALLOWED", "0x7EBB9929"))]
#[inline]
pub fn is_ace_allowed(object: &str) -> bool {
    call(0x000000007EBB9929, (object,))
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

/// `IsVehicleWheelBrokenOff`.
///
/// <https://docs.fivem.net/natives/?_0xCF1BC668>
#[doc(alias("IsVehicleWheelBrokenOff", "IS_VEHICLE_WHEEL_BROKEN_OFF", "0xCF1BC668"))]
#[inline]
pub fn is_vehicle_wheel_broken_off(vehicle: Vehicle, wheel_index: i32) -> bool {
    call(0x00000000CF1BC668, (vehicle, wheel_index))
}

/// `LoadResourceFile`.
///
/// <https://docs.fivem.net/natives/?_0x76A9EE1F>
#[doc(alias("LoadResourceFile", "LOAD_RESOURCE_FILE", "0x76A9EE1F"))]
#[inline]
pub fn load_resource_file(resource_name: &str, file_name: &str) -> Option<Vec<u8>> {
    call(0x0000000076A9EE1F, (resource_name, file_name))
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

/// `NetworkDoesEntityExistWithNetworkId`.
///
/// <https://docs.fivem.net/natives/?_0x1E2E3177>
#[doc(alias(
    "NetworkDoesEntityExistWithNetworkId",
    "NETWORK_DOES_ENTITY_EXIST_WITH_NETWORK_ID",
    "0x1E2E3177"
))]
#[inline]
pub fn network_does_entity_exist_with_network_id(net_id: i32) -> bool {
    call(0x000000001E2E3177, (net_id,))
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

/// `RegisterRawKeymap`.
///
/// The values: `on_key_down`, `on_key_up`.
///
/// What is returned keeps the function alive: the platform calls it for as long as the value lives.
///
/// <https://docs.fivem.net/natives/?_0x49C1F6DC>
#[doc(alias("RegisterRawKeymap", "REGISTER_RAW_KEYMAP", "0x49C1F6DC"))]
#[must_use = "the platform calls the function as long as this lives"]
#[inline]
pub fn register_raw_keymap<M: 'static, M2: 'static>(
    keymap_name: &str,
    on_key_down: impl Handler<M, Output: Serialize> + 'static,
    on_key_up: impl Handler<M2, Output: Serialize> + 'static,
    raw_key_index: i32,
    can_be_disabled: bool,
) -> (FuncRef, FuncRef) {
    let on_key_down = FuncRef::new(on_key_down);
    let on_key_up = FuncRef::new(on_key_up);
    call::<()>(
        0x0000000049C1F6DC,
        (
            keymap_name,
            &on_key_down,
            &on_key_up,
            raw_key_index,
            can_be_disabled,
        ),
    );
    (on_key_down, on_key_up)
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

/// `RemapRawKeymap`.
///
/// <https://docs.fivem.net/natives/?_0x6E38C1B9>
#[doc(alias("RemapRawKeymap", "REMAP_RAW_KEYMAP", "0x6E38C1B9"))]
#[inline]
pub fn remap_raw_keymap(keymap_name: &str, new_raw_key_index: i32) {
    call(0x000000006E38C1B9, (keymap_name, new_raw_key_index))
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

/// `RemoveTexture`.
///
/// <https://docs.fivem.net/natives/?_0x1582C7F2>
#[doc(alias("RemoveTexture", "REMOVE_TEXTURE", "0x1582C7F2"))]
#[inline]
pub fn remove_texture(texture_id: i32) {
    call(0x000000001582C7F2, (texture_id,))
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

/// `RequestResourceFileSet`.
///
/// <https://docs.fivem.net/natives/?_0xE7490533>
#[doc(alias("RequestResourceFileSet", "REQUEST_RESOURCE_FILE_SET", "0xE7490533"))]
#[inline]
pub fn request_resource_file_set(set_name: &str) -> bool {
    call(0x00000000E7490533, (set_name,))
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

/// `SetBackfaceculling`.
///
/// <https://docs.fivem.net/natives/?_0xC44C2F44>
#[doc(alias("SetBackfaceculling", "SET_BACKFACECULLING", "0xC44C2F44"))]
#[inline]
pub fn set_backfaceculling(toggle: bool) {
    call(0x00000000C44C2F44, (toggle,))
}

/// `SetClientConfigBool`.
///
/// <https://docs.fivem.net/natives/?_0xD174EF7E>
#[doc(alias("SetClientConfigBool", "SET_CLIENT_CONFIG_BOOL", "0xD174EF7E"))]
#[inline]
pub fn set_client_config_bool(flag_index: i32, enabled: bool) {
    call(0x00000000D174EF7E, (flag_index, enabled))
}

/// `SetCursorLocation`.
///
/// <https://docs.fivem.net/natives/?_0x8A7A8DAC>
#[doc(alias("SetCursorLocation", "SET_CURSOR_LOCATION", "0x8A7A8DAC"))]
#[inline]
pub fn set_cursor_location(x: f32, y: f32) -> bool {
    call(0x000000008A7A8DAC, (x, y))
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

/// `SetDrawOrigin`.
///
/// <https://docs.fivem.net/natives/?_0xE10198D5>
#[doc(alias("SetDrawOrigin", "SET_DRAW_ORIGIN", "0xE10198D5"))]
#[inline]
pub fn set_draw_origin(x: f32, y: f32, z: f32, is2d: bool) {
    call(0x00000000E10198D5, (x, y, z, is2d))
}

/// `SetDuiUrl`.
///
/// <https://docs.fivem.net/natives/?_0xF761D9F3>
#[doc(alias("SetDuiUrl", "SET_DUI_URL", "0xF761D9F3"))]
#[inline]
pub fn set_dui_url(dui_object: i64, url: &str) {
    call(0x00000000F761D9F3, (dui_object, url))
}

/// `SetIgnoreVehicleOwnershipForStowing`.
///
/// <https://docs.fivem.net/natives/?_0x85A10FFD>
#[doc(alias(
    "SetIgnoreVehicleOwnershipForStowing",
    "SET_IGNORE_VEHICLE_OWNERSHIP_FOR_STOWING",
    "0x85A10FFD"
))]
#[inline]
pub fn set_ignore_vehicle_ownership_for_stowing(ignore: bool) {
    call(0x0000000085A10FFD, (ignore,))
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

/// `SetMinimapType`.
///
/// <https://docs.fivem.net/natives/?_0x5FB53015>
#[doc(alias("SetMinimapType", "SET_MINIMAP_TYPE", "0x5FB53015"))]
#[inline]
pub fn set_minimap_type(type_: i32) {
    call(0x000000005FB53015, (type_,))
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

/// `SetTextFontForCurrentCommand`.
///
/// <https://docs.fivem.net/natives/?_0xADA9255D>
#[doc(alias(
    "SetTextFontForCurrentCommand",
    "SET_TEXT_FONT_FOR_CURRENT_COMMAND",
    "0xADA9255D"
))]
#[inline]
pub fn set_text_font_for_current_command(font_id: i32) {
    call(0x00000000ADA9255D, (font_id,))
}

/// `SetTextJustification`.
///
/// <https://docs.fivem.net/natives/?_0x68CDFA60>
#[doc(alias("SetTextJustification", "SET_TEXT_JUSTIFICATION", "0x68CDFA60"))]
#[inline]
pub fn set_text_justification(justify_type: i32) {
    call(0x0000000068CDFA60, (justify_type,))
}

/// `SetTextWrap`.
///
/// <https://docs.fivem.net/natives/?_0x6F60AB54>
#[doc(alias("SetTextWrap", "SET_TEXT_WRAP", "0x6F60AB54"))]
#[inline]
pub fn set_text_wrap(start: f32, end: f32) {
    call(0x000000006F60AB54, (start, end))
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

/// `SetVehicleCurrentGear`.
///
/// <https://docs.fivem.net/natives/?_0x8923DD42>
#[doc(alias("SetVehicleCurrentGear", "SET_VEHICLE_CURRENT_GEAR", "0x8923DD42"))]
#[inline]
pub fn set_vehicle_current_gear(vehicle: Vehicle, gear: i32) {
    call(0x000000008923DD42, (vehicle, gear))
}

/// `SetVehicleFlag`.
///
/// <https://docs.fivem.net/natives/?_0x63AE1A34>
#[doc(alias("SetVehicleFlag", "SET_VEHICLE_FLAG", "0x63AE1A34"))]
#[inline]
pub fn set_vehicle_flag(vehicle: Vehicle, flag_index: i32, value: bool) -> bool {
    call(0x0000000063AE1A34, (vehicle, flag_index, value))
}

/// `SetVehicleNextGear`.
///
/// <https://docs.fivem.net/natives/?_0x3A4566F4>
#[doc(alias("SetVehicleNextGear", "SET_VEHICLE_NEXT_GEAR", "0x3A4566F4"))]
#[inline]
pub fn set_vehicle_next_gear(vehicle: Vehicle, next_gear: i32) {
    call(0x000000003A4566F4, (vehicle, next_gear))
}

/// `SetVisualSettingFloat`.
///
/// <https://docs.fivem.net/natives/?_0xD1D31681>
#[doc(alias("SetVisualSettingFloat", "SET_VISUAL_SETTING_FLOAT", "0xD1D31681"))]
#[inline]
pub fn set_visual_setting_float(name: &str, value: f32) {
    call(0x00000000D1D31681, (name, value))
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

/// `WasEventCanceled`.
///
/// <https://docs.fivem.net/natives/?_0x58382A19>
#[doc(alias("WasEventCanceled", "WAS_EVENT_CANCELED", "0x58382A19"))]
#[inline]
pub fn was_event_canceled() -> bool {
    call(0x0000000058382A19, ())
}
