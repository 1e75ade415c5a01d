// Made by native-gen 0.2.0 from data 9b420767fca0e8db; do not edit.

//! Namespace `CFX` of the GTA V client.

use crate::prelude::*;

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

/// `AddNewWord`.
///
/// <https://docs.fivem.net/natives/?_0x6C5CCC58>
#[doc(alias("AddNewWord", "ADD_NEW_WORD", "0x6C5CCC58"))]
#[inline]
pub fn add_new_word(word: i32) {
    call(0x000000006C5CCC58, (word,))
}

/// `DrawGizmo`.
///
/// <https://docs.fivem.net/natives/?_0xEB2EDCA2>
#[doc(alias("DrawGizmo", "DRAW_GIZMO", "0xEB2EDCA2"))]
#[inline]
pub fn draw_gizmo(matrix_ptr: &mut [f32; 16], id: &str) -> bool {
    call(0x00000000EB2EDCA2, (matrix(matrix_ptr), id))
}

/// `FormatStackTrace`.
///
/// <https://docs.fivem.net/natives/?_0xD70C3BCA>
#[doc(alias("FormatStackTrace", "FORMAT_STACK_TRACE", "0xD70C3BCA"))]
#[inline]
pub fn format_stack_trace(trace_data: &(impl Serialize + ?Sized)) -> Option<String> {
    call(0x00000000D70C3BCA, (Packed(trace_data),))
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

/// `LoadResourceFile`.
///
/// <https://docs.fivem.net/natives/?_0x76A9EE1F>
#[doc(alias("LoadResourceFile", "LOAD_RESOURCE_FILE", "0x76A9EE1F"))]
#[inline]
pub fn load_resource_file(resource_name: &str, file_name: &str) -> Option<Vec<u8>> {
    call(0x0000000076A9EE1F, (resource_name, file_name))
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

/// `SetHandlingField`.
///
/// <https://docs.fivem.net/natives/?_0xFE8064E3>
#[doc(alias("SetHandlingField", "SET_HANDLING_FIELD", "0xFE8064E3"))]
#[inline]
pub fn set_handling_field(vehicle: &str, class: &str, field_name: &str, value: impl NativeArg) {
    call(0x00000000FE8064E3, (vehicle, class, field_name, value))
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
