// Made by native-gen 0.2.0 from data e7dd20c5586edf4d; do not edit.

//! The natives of the server.

#![allow(
    clippy::doc_lazy_continuation,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "natives take, give and are described as they are"
)]

pub mod aliases;

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

/// `DoesEntityExist`.
///
/// <https://docs.fivem.net/natives/?_0x3AC90869>
#[doc(alias("DoesEntityExist", "DOES_ENTITY_EXIST", "0x3AC90869"))]
#[inline]
pub fn does_entity_exist(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x000000003AC90869, (entity,))
}

/// `FormatStackTrace`.
///
/// <https://docs.fivem.net/natives/?_0xD70C3BCA>
#[doc(alias("FormatStackTrace", "FORMAT_STACK_TRACE", "0xD70C3BCA"))]
#[inline]
pub fn format_stack_trace(trace_data: &(impl Serialize + ?Sized)) -> Option<String> {
    call(0x00000000D70C3BCA, (Packed(trace_data),))
}

/// `GetAllVehicles`.
///
/// <https://docs.fivem.net/natives/?_0x332169F5>
#[doc(alias(
    "GetAllVehicles",
    "GET_ALL_VEHICLES",
    "0x332169F5",
    "GET_EVERY_VEHICLE",
    "GetEveryVehicle"
))]
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

/// `GetGameTimer`.
///
/// <https://docs.fivem.net/natives/?_0xA4EA0691>
#[doc(alias("GetGameTimer", "GET_GAME_TIMER", "0xA4EA0691"))]
#[inline]
pub fn get_game_timer() -> i64 {
    call(0x00000000A4EA0691, ())
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
