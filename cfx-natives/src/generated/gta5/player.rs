// Made by native-gen 0.2.0 from data d97192e01d8b1251; do not edit.

//! Namespace `PLAYER` of the GTA V client.

use crate::prelude::*;

/// `ArePlayerFlashingStarsAboutToDrop`.
///
/// <https://docs.fivem.net/natives/?_0xAFAF86043E5874E9>
#[doc(alias(
    "ArePlayerFlashingStarsAboutToDrop",
    "ARE_PLAYER_FLASHING_STARS_ABOUT_TO_DROP",
    "0xAFAF86043E5874E9"
))]
#[inline]
pub fn are_player_flashing_stars_about_to_drop(player: Player) -> bool {
    call(0xAFAF86043E5874E9, (player,))
}

/// `ArePlayerStarsGreyedOut`.
///
/// <https://docs.fivem.net/natives/?_0x0A6EB355EE14A2DB>
#[doc(alias(
    "ArePlayerStarsGreyedOut",
    "ARE_PLAYER_STARS_GREYED_OUT",
    "0x0A6EB355EE14A2DB"
))]
#[inline]
pub fn are_player_stars_greyed_out(player: Player) -> bool {
    call(0x0A6EB355EE14A2DB, (player,))
}

/// `AssistedMovementCloseRoute`.
///
/// <https://docs.fivem.net/natives/?_0xAEBF081FFC0A0E5E>
#[doc(alias(
    "AssistedMovementCloseRoute",
    "ASSISTED_MOVEMENT_CLOSE_ROUTE",
    "0xAEBF081FFC0A0E5E"
))]
#[inline]
pub fn assisted_movement_close_route() {
    call(0xAEBF081FFC0A0E5E, ())
}

/// `AssistedMovementFlushRoute`.
///
/// <https://docs.fivem.net/natives/?_0x8621390F0CDCFE1F>
#[doc(alias(
    "AssistedMovementFlushRoute",
    "ASSISTED_MOVEMENT_FLUSH_ROUTE",
    "0x8621390F0CDCFE1F"
))]
#[inline]
pub fn assisted_movement_flush_route() {
    call(0x8621390F0CDCFE1F, ())
}

/// `CanPedHearPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xF297383AA91DCA29>
#[doc(alias("CanPedHearPlayer", "CAN_PED_HEAR_PLAYER", "0xF297383AA91DCA29"))]
#[inline]
pub fn can_ped_hear_player(player: Player, ped: Ped) -> bool {
    call(0xF297383AA91DCA29, (player, ped))
}

/// `CanPlayerStartMission`.
///
/// <https://docs.fivem.net/natives/?_0xDE7465A27D403C06>
#[doc(alias(
    "CanPlayerStartMission",
    "CAN_PLAYER_START_MISSION",
    "0xDE7465A27D403C06"
))]
#[inline]
pub fn can_player_start_mission(player: Player) -> bool {
    call(0xDE7465A27D403C06, (player,))
}

/// `ChangePlayerPed`.
///
/// <https://docs.fivem.net/natives/?_0x048189FAC643DEEE>
#[doc(alias("ChangePlayerPed", "CHANGE_PLAYER_PED", "0x048189FAC643DEEE"))]
#[inline]
pub fn change_player_ped(player: Player, ped: Ped, b2: bool, reset_damage: bool) {
    call(0x048189FAC643DEEE, (player, ped, b2, reset_damage))
}

/// `ClearPlayerHasDamagedAtLeastOneNonAnimalPed`.
///
/// <https://docs.fivem.net/natives/?_0x4AACB96203D11A31>
#[doc(alias(
    "ClearPlayerHasDamagedAtLeastOneNonAnimalPed",
    "CLEAR_PLAYER_HAS_DAMAGED_AT_LEAST_ONE_NON_ANIMAL_PED",
    "0x4AACB96203D11A31"
))]
#[inline]
pub fn clear_player_has_damaged_at_least_one_non_animal_ped(player: Player) {
    call(0x4AACB96203D11A31, (player,))
}

/// `ClearPlayerHasDamagedAtLeastOnePed`.
///
/// <https://docs.fivem.net/natives/?_0xF0B67A4DE6AB5F98>
#[doc(alias(
    "ClearPlayerHasDamagedAtLeastOnePed",
    "CLEAR_PLAYER_HAS_DAMAGED_AT_LEAST_ONE_PED",
    "0xF0B67A4DE6AB5F98"
))]
#[inline]
pub fn clear_player_has_damaged_at_least_one_ped(player: Player) {
    call(0xF0B67A4DE6AB5F98, (player,))
}

/// `ClearPlayerParachuteModelOverride`.
///
/// <https://docs.fivem.net/natives/?_0x8753997EB5F6EE3F>
#[doc(alias(
    "ClearPlayerParachuteModelOverride",
    "CLEAR_PLAYER_PARACHUTE_MODEL_OVERRIDE",
    "0x8753997EB5F6EE3F"
))]
#[inline]
pub fn clear_player_parachute_model_override(player: Player) {
    call(0x8753997EB5F6EE3F, (player,))
}

/// `ClearPlayerParachutePackModelOverride`.
///
/// <https://docs.fivem.net/natives/?_0x10C54E4389C12B42>
#[doc(alias(
    "ClearPlayerParachutePackModelOverride",
    "CLEAR_PLAYER_PARACHUTE_PACK_MODEL_OVERRIDE",
    "0x10C54E4389C12B42"
))]
#[inline]
pub fn clear_player_parachute_pack_model_override(player: Player) {
    call(0x10C54E4389C12B42, (player,))
}

/// `ClearPlayerParachuteVariationOverride`.
///
/// <https://docs.fivem.net/natives/?_0x0F4CC924CF8C7B21>
#[doc(alias(
    "ClearPlayerParachuteVariationOverride",
    "CLEAR_PLAYER_PARACHUTE_VARIATION_OVERRIDE",
    "0x0F4CC924CF8C7B21"
))]
#[inline]
pub fn clear_player_parachute_variation_override(player: Player) {
    call(0x0F4CC924CF8C7B21, (player,))
}

/// `ClearPlayerReserveParachuteModelOverride`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x290D248E25815AE8>
#[doc(alias(
    "ClearPlayerReserveParachuteModelOverride",
    "_CLEAR_PLAYER_RESERVE_PARACHUTE_MODEL_OVERRIDE",
    "CLEAR_PLAYER_RESERVE_PARACHUTE_MODEL_OVERRIDE",
    "0x290D248E25815AE8"
))]
#[inline]
pub fn clear_player_reserve_parachute_model_override(player: Player) {
    call(0x290D248E25815AE8, (player,))
}

/// `ClearPlayerWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0xB302540597885499>
#[doc(alias(
    "ClearPlayerWantedLevel",
    "CLEAR_PLAYER_WANTED_LEVEL",
    "0xB302540597885499"
))]
#[inline]
pub fn clear_player_wanted_level(player: Player) {
    call(0xB302540597885499, (player,))
}

/// `DisablePlayerFiring`.
///
/// <https://docs.fivem.net/natives/?_0x5E6CC07646BBEAB8>
#[doc(alias("DisablePlayerFiring", "DISABLE_PLAYER_FIRING", "0x5E6CC07646BBEAB8"))]
#[inline]
pub fn disable_player_firing(player: Player, toggle: bool) {
    call(0x5E6CC07646BBEAB8, (player, toggle))
}

/// `DisablePlayerVehicleRewards`.
///
/// <https://docs.fivem.net/natives/?_0xC142BE3BB9CE125F>
#[doc(alias(
    "DisablePlayerVehicleRewards",
    "DISABLE_PLAYER_VEHICLE_REWARDS",
    "0xC142BE3BB9CE125F"
))]
#[inline]
pub fn disable_player_vehicle_rewards(player: Player) {
    call(0xC142BE3BB9CE125F, (player,))
}

/// `DisplaySystemSigninUi`.
///
/// <https://docs.fivem.net/natives/?_0x94DD7888C10A979E>
#[doc(alias(
    "DisplaySystemSigninUi",
    "DISPLAY_SYSTEM_SIGNIN_UI",
    "0x94DD7888C10A979E"
))]
#[inline]
pub fn display_system_signin_ui(unk: bool) {
    call(0x94DD7888C10A979E, (unk,))
}

/// `EnableSpecialAbility`.
///
/// <https://docs.fivem.net/natives/?_0x181EC197DAEFE121>
#[doc(alias("EnableSpecialAbility", "ENABLE_SPECIAL_ABILITY", "0x181EC197DAEFE121"))]
#[inline]
pub fn enable_special_ability(player: Player, toggle: bool) {
    call(0x181EC197DAEFE121, (player, toggle))
}

/// `ExtendWorldBoundaryForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x5006D96C995A5827>
#[doc(alias(
    "ExtendWorldBoundaryForPlayer",
    "EXTEND_WORLD_BOUNDARY_FOR_PLAYER",
    "0x5006D96C995A5827",
    "_EXPAND_WORLD_LIMITS",
    "ExpandWorldLimits"
))]
#[inline]
pub fn extend_world_boundary_for_player(x: f32, y: f32, z: f32) {
    call(0x5006D96C995A5827, (x, y, z))
}

/// `ForceCleanup`.
///
/// <https://docs.fivem.net/natives/?_0xBC8983F38F78ED51>
#[doc(alias("ForceCleanup", "FORCE_CLEANUP", "0xBC8983F38F78ED51"))]
#[inline]
pub fn force_cleanup(cleanup_flags: i32) {
    call(0xBC8983F38F78ED51, (cleanup_flags,))
}

/// `ForceCleanupForAllThreadsWithThisName`.
///
/// <https://docs.fivem.net/natives/?_0x4C68DDDDF0097317>
#[doc(alias(
    "ForceCleanupForAllThreadsWithThisName",
    "FORCE_CLEANUP_FOR_ALL_THREADS_WITH_THIS_NAME",
    "0x4C68DDDDF0097317"
))]
#[inline]
pub fn force_cleanup_for_all_threads_with_this_name(name: &str, cleanup_flags: i32) {
    call(0x4C68DDDDF0097317, (name, cleanup_flags))
}

/// `ForceCleanupForThreadWithThisId`.
///
/// <https://docs.fivem.net/natives/?_0xF745B37630DF176B>
#[doc(alias(
    "ForceCleanupForThreadWithThisId",
    "FORCE_CLEANUP_FOR_THREAD_WITH_THIS_ID",
    "0xF745B37630DF176B"
))]
#[inline]
pub fn force_cleanup_for_thread_with_this_id(id: i32, cleanup_flags: i32) {
    call(0xF745B37630DF176B, (id, cleanup_flags))
}

/// `GetAchievementProgress`.
///
/// <https://docs.fivem.net/natives/?_0x1C186837D0619335>
#[doc(alias(
    "GetAchievementProgress",
    "_GET_ACHIEVEMENT_PROGRESS",
    "GET_ACHIEVEMENT_PROGRESS",
    "0x1C186837D0619335",
    "_GET_ACHIEVEMENT_PROGRESSION",
    "GetAchievementProgression"
))]
#[inline]
pub fn get_achievement_progress(achievement: i32) -> i32 {
    call(0x1C186837D0619335, (achievement,))
}

/// `GetAreCameraControlsDisabled`.
///
/// <https://docs.fivem.net/natives/?_0x7C814D2FB49F40C0>
#[doc(alias(
    "GetAreCameraControlsDisabled",
    "GET_ARE_CAMERA_CONTROLS_DISABLED",
    "0x7C814D2FB49F40C0",
    "_IS_PLAYER_CAM_CONTROL_DISABLED",
    "IsPlayerCamControlDisabled"
))]
#[inline]
pub fn get_are_camera_controls_disabled() -> bool {
    call(0x7C814D2FB49F40C0, ())
}

/// `GetCauseOfMostRecentForceCleanup`.
///
/// <https://docs.fivem.net/natives/?_0x9A41CF4674A12272>
#[doc(alias(
    "GetCauseOfMostRecentForceCleanup",
    "GET_CAUSE_OF_MOST_RECENT_FORCE_CLEANUP",
    "0x9A41CF4674A12272"
))]
#[inline]
pub fn get_cause_of_most_recent_force_cleanup() -> i32 {
    call(0x9A41CF4674A12272, ())
}

/// `GetEntityPlayerIsFreeAimingAt`.
///
/// <https://docs.fivem.net/natives/?_0x2975C866E6713290>
#[doc(alias(
    "GetEntityPlayerIsFreeAimingAt",
    "GET_ENTITY_PLAYER_IS_FREE_AIMING_AT",
    "0x2975C866E6713290"
))]
#[inline]
pub fn get_entity_player_is_free_aiming_at(player: Player) -> Option<Entity> {
    let mut entity = Out::<Entity>::default();
    let result: bool = call(0x2975C866E6713290, (player, &mut entity));
    result.then(|| entity.get())
}

/// `GetIsPlayerDrivingOnHighway`.
///
/// <https://docs.fivem.net/natives/?_0x5FC472C501CCADB3>
#[doc(alias(
    "GetIsPlayerDrivingOnHighway",
    "GET_IS_PLAYER_DRIVING_ON_HIGHWAY",
    "0x5FC472C501CCADB3"
))]
#[inline]
pub fn get_is_player_driving_on_highway(player_id: Player) -> bool {
    call(0x5FC472C501CCADB3, (player_id,))
}

/// `GetMaxWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0x462E0DB9B137DC5F>
#[doc(alias("GetMaxWantedLevel", "GET_MAX_WANTED_LEVEL", "0x462E0DB9B137DC5F"))]
#[inline]
pub fn get_max_wanted_level() -> i32 {
    call(0x462E0DB9B137DC5F, ())
}

/// `GetNumberOfPlayers`.
///
/// <https://docs.fivem.net/natives/?_0x407C7F91DDB46C16>
#[doc(alias("GetNumberOfPlayers", "GET_NUMBER_OF_PLAYERS", "0x407C7F91DDB46C16"))]
#[inline]
pub fn get_number_of_players() -> i32 {
    call(0x407C7F91DDB46C16, ())
}

/// `GetNumberOfPlayersInTeam`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x1FC200409F10E6F1>
#[doc(alias(
    "GetNumberOfPlayersInTeam",
    "_GET_NUMBER_OF_PLAYERS_IN_TEAM",
    "GET_NUMBER_OF_PLAYERS_IN_TEAM",
    "0x1FC200409F10E6F1"
))]
#[inline]
pub fn get_number_of_players_in_team(team: i32) -> i32 {
    call(0x1FC200409F10E6F1, (team,))
}

/// `GetPlayerCurrentStealthNoise`.
///
/// <https://docs.fivem.net/natives/?_0x2F395D61F3A1F877>
#[doc(alias(
    "GetPlayerCurrentStealthNoise",
    "GET_PLAYER_CURRENT_STEALTH_NOISE",
    "0x2F395D61F3A1F877"
))]
#[inline]
pub fn get_player_current_stealth_noise(player: Player) -> f32 {
    call(0x2F395D61F3A1F877, (player,))
}

/// `GetPlayerFakeWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0x56105E599CAB0EFA>
#[doc(alias(
    "GetPlayerFakeWantedLevel",
    "GET_PLAYER_FAKE_WANTED_LEVEL",
    "0x56105E599CAB0EFA"
))]
#[inline]
pub fn get_player_fake_wanted_level(player: Player) -> i32 {
    call(0x56105E599CAB0EFA, (player,))
}

/// `GetPlayerGroup`.
///
/// <https://docs.fivem.net/natives/?_0x0D127585F77030AF>
#[doc(alias("GetPlayerGroup", "GET_PLAYER_GROUP", "0x0D127585F77030AF"))]
#[inline]
pub fn get_player_group(player: Player) -> i32 {
    call(0x0D127585F77030AF, (player,))
}

/// `GetPlayerHasReserveParachute`.
///
/// <https://docs.fivem.net/natives/?_0x5DDFE2FF727F3CA3>
#[doc(alias(
    "GetPlayerHasReserveParachute",
    "GET_PLAYER_HAS_RESERVE_PARACHUTE",
    "0x5DDFE2FF727F3CA3"
))]
#[inline]
pub fn get_player_has_reserve_parachute(player: Player) -> bool {
    call(0x5DDFE2FF727F3CA3, (player,))
}

/// `GetPlayerHealthRechargeLimit`, since game build 617.
///
/// <https://docs.fivem.net/natives/?_0x8BC515BAE4AAF8FF>
#[doc(alias(
    "GetPlayerHealthRechargeLimit",
    "_GET_PLAYER_HEALTH_RECHARGE_LIMIT",
    "GET_PLAYER_HEALTH_RECHARGE_MAX_PERCENT",
    "GetPlayerHealthRechargeMaxPercent",
    "0x8BC515BAE4AAF8FF"
))]
#[inline]
pub fn get_player_health_recharge_limit(player: Player) -> f32 {
    call(0x8BC515BAE4AAF8FF, (player,))
}

/// `GetPlayerIndex`.
///
/// <https://docs.fivem.net/natives/?_0xA5EDC40EF369B48D>
#[doc(alias("GetPlayerIndex", "GET_PLAYER_INDEX", "0xA5EDC40EF369B48D"))]
#[inline]
pub fn get_player_index() -> Player {
    call(0xA5EDC40EF369B48D, ())
}

/// `GetPlayerInvincible`.
///
/// <https://docs.fivem.net/natives/?_0xB721981B2B939E07>
#[doc(alias("GetPlayerInvincible", "GET_PLAYER_INVINCIBLE", "0xB721981B2B939E07"))]
#[inline]
pub fn get_player_invincible(player: Player) -> bool {
    call(0xB721981B2B939E07, (player,))
}

/// `GetPlayerMaxArmour`.
///
/// <https://docs.fivem.net/natives/?_0x92659B4CE1863CB3>
#[doc(alias("GetPlayerMaxArmour", "GET_PLAYER_MAX_ARMOUR", "0x92659B4CE1863CB3"))]
#[inline]
pub fn get_player_max_armour(player: Player) -> i32 {
    call(0x92659B4CE1863CB3, (player,))
}

/// `GetPlayerName`.
///
/// <https://docs.fivem.net/natives/?_0x6D0DE6A7B5DA71F8>
#[doc(alias("GetPlayerName", "GET_PLAYER_NAME", "0x6D0DE6A7B5DA71F8"))]
#[inline]
pub fn get_player_name(player: Player) -> Option<String> {
    call(0x6D0DE6A7B5DA71F8, (player,))
}

/// `GetPlayerParachuteModelOverride`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0xC219887CA3E65C41>
#[doc(alias(
    "GetPlayerParachuteModelOverride",
    "_GET_PLAYER_PARACHUTE_MODEL_OVERRIDE",
    "GET_PLAYER_PARACHUTE_MODEL_OVERRIDE",
    "0xC219887CA3E65C41"
))]
#[inline]
pub fn get_player_parachute_model_override(player: Player) -> Hash {
    call(0xC219887CA3E65C41, (player,))
}

/// `GetPlayerParachutePackTintIndex`.
///
/// <https://docs.fivem.net/natives/?_0x6E9C742F340CE5A2>
#[doc(alias(
    "GetPlayerParachutePackTintIndex",
    "GET_PLAYER_PARACHUTE_PACK_TINT_INDEX",
    "0x6E9C742F340CE5A2"
))]
#[inline]
pub fn get_player_parachute_pack_tint_index(player: Player) -> i32 {
    let mut tint_index = Out::<i32>::default();
    call::<()>(0x6E9C742F340CE5A2, (player, &mut tint_index));
    tint_index.get()
}

/// `GetPlayerParachuteSmokeTrailColor`.
///
/// The values: `r`, `g`, `b`.
///
/// <https://docs.fivem.net/natives/?_0xEF56DBABD3CD4887>
#[doc(alias(
    "GetPlayerParachuteSmokeTrailColor",
    "GET_PLAYER_PARACHUTE_SMOKE_TRAIL_COLOR",
    "0xEF56DBABD3CD4887"
))]
#[inline]
pub fn get_player_parachute_smoke_trail_color(player: Player) -> (i32, i32, i32) {
    let mut r = Out::<i32>::default();
    let mut g = Out::<i32>::default();
    let mut b = Out::<i32>::default();
    call::<()>(0xEF56DBABD3CD4887, (player, &mut r, &mut g, &mut b));
    (r.get(), g.get(), b.get())
}

/// `GetPlayerParachuteTintIndex`.
///
/// <https://docs.fivem.net/natives/?_0x75D3F7A1B0D9B145>
#[doc(alias(
    "GetPlayerParachuteTintIndex",
    "GET_PLAYER_PARACHUTE_TINT_INDEX",
    "0x75D3F7A1B0D9B145"
))]
#[inline]
pub fn get_player_parachute_tint_index(player: Player) -> i32 {
    let mut tint_index = Out::<i32>::default();
    call::<()>(0x75D3F7A1B0D9B145, (player, &mut tint_index));
    tint_index.get()
}

/// `GetPlayerPed`.
///
/// <https://docs.fivem.net/natives/?_0x43A66C31C68491C0>
#[doc(alias("GetPlayerPed", "GET_PLAYER_PED", "0x43A66C31C68491C0"))]
#[inline]
pub fn get_player_ped(player_id: Player) -> Ped {
    call(0x43A66C31C68491C0, (player_id,))
}

/// `GetPlayerPedScriptIndex`.
///
/// <https://docs.fivem.net/natives/?_0x50FAC3A3E030A6E1>
#[doc(alias(
    "GetPlayerPedScriptIndex",
    "GET_PLAYER_PED_SCRIPT_INDEX",
    "0x50FAC3A3E030A6E1"
))]
#[inline]
pub fn get_player_ped_script_index(player: Player) -> Ped {
    call(0x50FAC3A3E030A6E1, (player,))
}

/// `GetPlayerReserveParachuteModelOverride`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x37FAAA68DCA9D08D>
#[doc(alias(
    "GetPlayerReserveParachuteModelOverride",
    "_GET_PLAYER_RESERVE_PARACHUTE_MODEL_OVERRIDE",
    "GET_PLAYER_RESERVE_PARACHUTE_MODEL_OVERRIDE",
    "0x37FAAA68DCA9D08D"
))]
#[inline]
pub fn get_player_reserve_parachute_model_override(player: Player) -> Hash {
    call(0x37FAAA68DCA9D08D, (player,))
}

/// `GetPlayerReserveParachuteTintIndex`.
///
/// <https://docs.fivem.net/natives/?_0xD5A016BC3C09CF40>
#[doc(alias(
    "GetPlayerReserveParachuteTintIndex",
    "GET_PLAYER_RESERVE_PARACHUTE_TINT_INDEX",
    "0xD5A016BC3C09CF40"
))]
#[inline]
pub fn get_player_reserve_parachute_tint_index(player: Player) -> i32 {
    let mut index = Out::<i32>::default();
    call::<()>(0xD5A016BC3C09CF40, (player, &mut index));
    index.get()
}

/// `GetPlayerRgbColour`.
///
/// The values: `r`, `g`, `b`.
///
/// <https://docs.fivem.net/natives/?_0xE902EF951DCE178F>
#[doc(alias("GetPlayerRgbColour", "GET_PLAYER_RGB_COLOUR", "0xE902EF951DCE178F"))]
#[inline]
pub fn get_player_rgb_colour(player: Player) -> (i32, i32, i32) {
    let mut r = Out::<i32>::default();
    let mut g = Out::<i32>::default();
    let mut b = Out::<i32>::default();
    call::<()>(0xE902EF951DCE178F, (player, &mut r, &mut g, &mut b));
    (r.get(), g.get(), b.get())
}

/// `GetPlayerSprintStaminaRemaining`.
///
/// <https://docs.fivem.net/natives/?_0x3F9F16F8E65A7ED7>
#[doc(alias(
    "GetPlayerSprintStaminaRemaining",
    "GET_PLAYER_SPRINT_STAMINA_REMAINING",
    "0x3F9F16F8E65A7ED7"
))]
#[inline]
pub fn get_player_sprint_stamina_remaining(player: Player) -> f32 {
    call(0x3F9F16F8E65A7ED7, (player,))
}

/// `GetPlayerSprintTimeRemaining`.
///
/// <https://docs.fivem.net/natives/?_0x1885BC9B108B4C99>
#[doc(alias(
    "GetPlayerSprintTimeRemaining",
    "GET_PLAYER_SPRINT_TIME_REMAINING",
    "0x1885BC9B108B4C99"
))]
#[inline]
pub fn get_player_sprint_time_remaining(player: Player) -> f32 {
    call(0x1885BC9B108B4C99, (player,))
}

/// `GetPlayerTargetEntity`.
///
/// <https://docs.fivem.net/natives/?_0x13EDE1A5DBF797C9>
#[doc(alias(
    "GetPlayerTargetEntity",
    "GET_PLAYER_TARGET_ENTITY",
    "0x13EDE1A5DBF797C9"
))]
#[inline]
pub fn get_player_target_entity(player: Player) -> Option<Entity> {
    let mut entity = Out::<Entity>::default();
    let result: bool = call(0x13EDE1A5DBF797C9, (player, &mut entity));
    result.then(|| entity.get())
}

/// `GetPlayerTeam`.
///
/// <https://docs.fivem.net/natives/?_0x37039302F4E0A008>
#[doc(alias("GetPlayerTeam", "GET_PLAYER_TEAM", "0x37039302F4E0A008"))]
#[inline]
pub fn get_player_team(player: Player) -> i32 {
    call(0x37039302F4E0A008, (player,))
}

/// `GetPlayerUnderwaterTimeRemaining`.
///
/// <https://docs.fivem.net/natives/?_0xA1FCF8E6AF40B731>
#[doc(alias(
    "GetPlayerUnderwaterTimeRemaining",
    "GET_PLAYER_UNDERWATER_TIME_REMAINING",
    "0xA1FCF8E6AF40B731"
))]
#[inline]
pub fn get_player_underwater_time_remaining(player: Player) -> f32 {
    call(0xA1FCF8E6AF40B731, (player,))
}

/// `GetPlayerWantedCentrePosition`.
///
/// <https://docs.fivem.net/natives/?_0x0C92BA89F1AF26F8>
#[doc(alias(
    "GetPlayerWantedCentrePosition",
    "GET_PLAYER_WANTED_CENTRE_POSITION",
    "0x0C92BA89F1AF26F8"
))]
#[inline]
pub fn get_player_wanted_centre_position(player: Player) -> Vector3 {
    call(0x0C92BA89F1AF26F8, (player,))
}

/// `GetPlayerWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0xE28E54788CE8F12D>
#[doc(alias(
    "GetPlayerWantedLevel",
    "GET_PLAYER_WANTED_LEVEL",
    "0xE28E54788CE8F12D"
))]
#[inline]
pub fn get_player_wanted_level(player: Player) -> i32 {
    call(0xE28E54788CE8F12D, (player,))
}

/// `GetPlayersLastVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xB6997A7EB3F5C8C0>
#[doc(alias(
    "GetPlayersLastVehicle",
    "GET_PLAYERS_LAST_VEHICLE",
    "0xB6997A7EB3F5C8C0"
))]
#[inline]
pub fn get_players_last_vehicle() -> Vehicle {
    call(0xB6997A7EB3F5C8C0, ())
}

/// `GetTimeSinceLastArrest`.
///
/// <https://docs.fivem.net/natives/?_0x5063F92F07C2A316>
#[doc(alias(
    "GetTimeSinceLastArrest",
    "GET_TIME_SINCE_LAST_ARREST",
    "0x5063F92F07C2A316"
))]
#[inline]
pub fn get_time_since_last_arrest() -> i32 {
    call(0x5063F92F07C2A316, ())
}

/// `GetTimeSinceLastDeath`.
///
/// <https://docs.fivem.net/natives/?_0xC7034807558DDFCA>
#[doc(alias(
    "GetTimeSinceLastDeath",
    "GET_TIME_SINCE_LAST_DEATH",
    "0xC7034807558DDFCA"
))]
#[inline]
pub fn get_time_since_last_death() -> i32 {
    call(0xC7034807558DDFCA, ())
}

/// `GetTimeSincePlayerDroveAgainstTraffic`.
///
/// <https://docs.fivem.net/natives/?_0xDB89591E290D9182>
#[doc(alias(
    "GetTimeSincePlayerDroveAgainstTraffic",
    "GET_TIME_SINCE_PLAYER_DROVE_AGAINST_TRAFFIC",
    "0xDB89591E290D9182"
))]
#[inline]
pub fn get_time_since_player_drove_against_traffic(player: Player) -> i32 {
    call(0xDB89591E290D9182, (player,))
}

/// `GetTimeSincePlayerDroveOnPavement`.
///
/// <https://docs.fivem.net/natives/?_0xD559D2BE9E37853B>
#[doc(alias(
    "GetTimeSincePlayerDroveOnPavement",
    "GET_TIME_SINCE_PLAYER_DROVE_ON_PAVEMENT",
    "0xD559D2BE9E37853B"
))]
#[inline]
pub fn get_time_since_player_drove_on_pavement(player: Player) -> i32 {
    call(0xD559D2BE9E37853B, (player,))
}

/// `GetTimeSincePlayerHitPed`.
///
/// <https://docs.fivem.net/natives/?_0xE36A25322DC35F42>
#[doc(alias(
    "GetTimeSincePlayerHitPed",
    "GET_TIME_SINCE_PLAYER_HIT_PED",
    "0xE36A25322DC35F42"
))]
#[inline]
pub fn get_time_since_player_hit_ped(player: Player) -> i32 {
    call(0xE36A25322DC35F42, (player,))
}

/// `GetTimeSincePlayerHitVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x5D35ECF3A81A0EE0>
#[doc(alias(
    "GetTimeSincePlayerHitVehicle",
    "GET_TIME_SINCE_PLAYER_HIT_VEHICLE",
    "0x5D35ECF3A81A0EE0"
))]
#[inline]
pub fn get_time_since_player_hit_vehicle(player: Player) -> i32 {
    call(0x5D35ECF3A81A0EE0, (player,))
}

/// `GetWantedLevelParoleDuration`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0xA72200F51875FEA4>
#[doc(alias(
    "GetWantedLevelParoleDuration",
    "_GET_WANTED_LEVEL_PAROLE_DURATION",
    "GET_WANTED_LEVEL_TIME_TO_ESCAPE",
    "GetWantedLevelTimeToEscape",
    "0xA72200F51875FEA4"
))]
#[inline]
pub fn get_wanted_level_parole_duration() -> i32 {
    call(0xA72200F51875FEA4, ())
}

/// `GetWantedLevelRadius`.
///
/// <https://docs.fivem.net/natives/?_0x085DEB493BE80812>
#[doc(alias(
    "GetWantedLevelRadius",
    "GET_WANTED_LEVEL_RADIUS",
    "0x085DEB493BE80812"
))]
#[inline]
pub fn get_wanted_level_radius(player: Player) -> f32 {
    call(0x085DEB493BE80812, (player,))
}

/// `GetWantedLevelThreshold`.
///
/// <https://docs.fivem.net/natives/?_0xFDD179EAF45B556C>
#[doc(alias(
    "GetWantedLevelThreshold",
    "GET_WANTED_LEVEL_THRESHOLD",
    "0xFDD179EAF45B556C"
))]
#[inline]
pub fn get_wanted_level_threshold(wanted_level: i32) -> i32 {
    call(0xFDD179EAF45B556C, (wanted_level,))
}

/// `GiveAchievementToPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xBEC7076D64130195>
#[doc(alias(
    "GiveAchievementToPlayer",
    "GIVE_ACHIEVEMENT_TO_PLAYER",
    "0xBEC7076D64130195"
))]
#[inline]
pub fn give_achievement_to_player(achievement: i32) -> bool {
    call(0xBEC7076D64130195, (achievement,))
}

/// `GivePlayerRagdollControl`.
///
/// <https://docs.fivem.net/natives/?_0x3C49C870E66F0A28>
#[doc(alias(
    "GivePlayerRagdollControl",
    "GIVE_PLAYER_RAGDOLL_CONTROL",
    "0x3C49C870E66F0A28"
))]
#[inline]
pub fn give_player_ragdoll_control(player: Player, toggle: bool) {
    call(0x3C49C870E66F0A28, (player, toggle))
}

/// `HasAchievementBeenPassed`.
///
/// <https://docs.fivem.net/natives/?_0x867365E111A3B6EB>
#[doc(alias(
    "HasAchievementBeenPassed",
    "HAS_ACHIEVEMENT_BEEN_PASSED",
    "0x867365E111A3B6EB"
))]
#[inline]
pub fn has_achievement_been_passed(achievement: i32) -> bool {
    call(0x867365E111A3B6EB, (achievement,))
}

/// `HasForceCleanupOccurred`.
///
/// <https://docs.fivem.net/natives/?_0xC968670BFACE42D9>
#[doc(alias(
    "HasForceCleanupOccurred",
    "HAS_FORCE_CLEANUP_OCCURRED",
    "0xC968670BFACE42D9"
))]
#[inline]
pub fn has_force_cleanup_occurred(cleanup_flags: i32) -> bool {
    call(0xC968670BFACE42D9, (cleanup_flags,))
}

/// `HasPlayerBeenShotByCop`.
///
/// <https://docs.fivem.net/natives/?_0xBC0753C9CA14B506>
#[doc(alias(
    "HasPlayerBeenShotByCop",
    "_HAS_PLAYER_BEEN_SHOT_BY_COP",
    "GET_PLAYER_RECEIVED_BATTLE_EVENT_RECENTLY",
    "GetPlayerReceivedBattleEventRecently",
    "0xBC0753C9CA14B506"
))]
#[inline]
pub fn has_player_been_shot_by_cop(player: Player, ms: i32, p2: bool) -> bool {
    call(0xBC0753C9CA14B506, (player, ms, p2))
}

/// `HasPlayerBeenSpottedInStolenVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xD705740BB0A1CF4C>
#[doc(alias(
    "HasPlayerBeenSpottedInStolenVehicle",
    "HAS_PLAYER_BEEN_SPOTTED_IN_STOLEN_VEHICLE",
    "0xD705740BB0A1CF4C"
))]
#[inline]
pub fn has_player_been_spotted_in_stolen_vehicle(player: Player) -> bool {
    call(0xD705740BB0A1CF4C, (player,))
}

/// `HasPlayerDamagedAtLeastOneNonAnimalPed`.
///
/// <https://docs.fivem.net/natives/?_0xE4B90F367BD81752>
#[doc(alias(
    "HasPlayerDamagedAtLeastOneNonAnimalPed",
    "HAS_PLAYER_DAMAGED_AT_LEAST_ONE_NON_ANIMAL_PED",
    "0xE4B90F367BD81752"
))]
#[inline]
pub fn has_player_damaged_at_least_one_non_animal_ped(player: Player) -> bool {
    call(0xE4B90F367BD81752, (player,))
}

/// `HasPlayerDamagedAtLeastOnePed`.
///
/// <https://docs.fivem.net/natives/?_0x20CE80B0C2BF4ACC>
#[doc(alias(
    "HasPlayerDamagedAtLeastOnePed",
    "HAS_PLAYER_DAMAGED_AT_LEAST_ONE_PED",
    "0x20CE80B0C2BF4ACC"
))]
#[inline]
pub fn has_player_damaged_at_least_one_ped(player: Player) -> bool {
    call(0x20CE80B0C2BF4ACC, (player,))
}

/// `HasPlayerLeftTheWorld`.
///
/// <https://docs.fivem.net/natives/?_0xD55DDFB47991A294>
#[doc(alias(
    "HasPlayerLeftTheWorld",
    "HAS_PLAYER_LEFT_THE_WORLD",
    "0xD55DDFB47991A294"
))]
#[inline]
pub fn has_player_left_the_world(player: Player) -> bool {
    call(0xD55DDFB47991A294, (player,))
}

/// `IntToParticipantindex`.
///
/// <https://docs.fivem.net/natives/?_0x9EC6603812C24710>
#[doc(alias(
    "IntToParticipantindex",
    "INT_TO_PARTICIPANTINDEX",
    "0x9EC6603812C24710"
))]
#[inline]
pub fn int_to_participantindex(value: i32) -> i32 {
    call(0x9EC6603812C24710, (value,))
}

/// `IntToPlayerindex`.
///
/// <https://docs.fivem.net/natives/?_0x41BD2A6B006AF756>
#[doc(alias("IntToPlayerindex", "INT_TO_PLAYERINDEX", "0x41BD2A6B006AF756"))]
#[inline]
pub fn int_to_playerindex(value: i32) -> Player {
    call(0x41BD2A6B006AF756, (value,))
}

/// `IsPlayerBattleAware`.
///
/// <https://docs.fivem.net/natives/?_0x38D28DA81E4E9BF9>
#[doc(alias("IsPlayerBattleAware", "IS_PLAYER_BATTLE_AWARE", "0x38D28DA81E4E9BF9"))]
#[inline]
pub fn is_player_battle_aware(player: Player) -> bool {
    call(0x38D28DA81E4E9BF9, (player,))
}

/// `IsPlayerBeingArrested`.
///
/// <https://docs.fivem.net/natives/?_0x388A47C51ABDAC8E>
#[doc(alias(
    "IsPlayerBeingArrested",
    "IS_PLAYER_BEING_ARRESTED",
    "0x388A47C51ABDAC8E"
))]
#[inline]
pub fn is_player_being_arrested(player: Player, at_arresting: bool) -> bool {
    call(0x388A47C51ABDAC8E, (player, at_arresting))
}

/// `IsPlayerBluetoothEnable`.
///
/// <https://docs.fivem.net/natives/?_0x65FAEE425DE637B0>
#[doc(alias(
    "IsPlayerBluetoothEnable",
    "IS_PLAYER_BLUETOOTH_ENABLE",
    "0x65FAEE425DE637B0"
))]
#[inline]
pub fn is_player_bluetooth_enable(player: Player) -> bool {
    call(0x65FAEE425DE637B0, (player,))
}

/// `IsPlayerClimbing`.
///
/// <https://docs.fivem.net/natives/?_0x95E8F73DC65EFB9C>
#[doc(alias("IsPlayerClimbing", "IS_PLAYER_CLIMBING", "0x95E8F73DC65EFB9C"))]
#[inline]
pub fn is_player_climbing(player: Player) -> bool {
    call(0x95E8F73DC65EFB9C, (player,))
}

/// `IsPlayerControlOn`.
///
/// <https://docs.fivem.net/natives/?_0x49C32D60007AFA47>
#[doc(alias("IsPlayerControlOn", "IS_PLAYER_CONTROL_ON", "0x49C32D60007AFA47"))]
#[inline]
pub fn is_player_control_on(player: Player) -> bool {
    call(0x49C32D60007AFA47, (player,))
}

/// `IsPlayerDead`.
///
/// <https://docs.fivem.net/natives/?_0x424D4687FA1E5652>
#[doc(alias("IsPlayerDead", "IS_PLAYER_DEAD", "0x424D4687FA1E5652"))]
#[inline]
pub fn is_player_dead(player: Player) -> bool {
    call(0x424D4687FA1E5652, (player,))
}

/// `IsPlayerDrivingDangerously`.
///
/// <https://docs.fivem.net/natives/?_0xF10B44FD479D69F3>
#[doc(alias(
    "IsPlayerDrivingDangerously",
    "_IS_PLAYER_DRIVING_DANGEROUSLY",
    "GET_IS_PLAYER_DRIVING_WRECKLESS",
    "GetIsPlayerDrivingWreckless",
    "0xF10B44FD479D69F3"
))]
#[inline]
pub fn is_player_driving_dangerously(player: Player, type_: i32) -> bool {
    call(0xF10B44FD479D69F3, (player, type_))
}

/// `IsPlayerFreeAiming`.
///
/// <https://docs.fivem.net/natives/?_0x2E397FD2ECD37C87>
#[doc(alias("IsPlayerFreeAiming", "IS_PLAYER_FREE_AIMING", "0x2E397FD2ECD37C87"))]
#[inline]
pub fn is_player_free_aiming(player: Player) -> bool {
    call(0x2E397FD2ECD37C87, (player,))
}

/// `IsPlayerFreeAimingAtEntity`.
///
/// <https://docs.fivem.net/natives/?_0x3C06B5C839B38F7B>
#[doc(alias(
    "IsPlayerFreeAimingAtEntity",
    "IS_PLAYER_FREE_AIMING_AT_ENTITY",
    "0x3C06B5C839B38F7B"
))]
#[inline]
pub fn is_player_free_aiming_at_entity(player: Player, entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x3C06B5C839B38F7B, (player, entity))
}

/// `IsPlayerFreeForAmbientTask`.
///
/// <https://docs.fivem.net/natives/?_0xDCCFD3F106C36AB4>
#[doc(alias(
    "IsPlayerFreeForAmbientTask",
    "IS_PLAYER_FREE_FOR_AMBIENT_TASK",
    "0xDCCFD3F106C36AB4"
))]
#[inline]
pub fn is_player_free_for_ambient_task(player: Player) -> bool {
    call(0xDCCFD3F106C36AB4, (player,))
}

/// `IsPlayerLoggingInNp`.
///
/// <https://docs.fivem.net/natives/?_0x74556E1420867ECA>
#[doc(alias("IsPlayerLoggingInNp", "IS_PLAYER_LOGGING_IN_NP", "0x74556E1420867ECA"))]
#[inline]
pub fn is_player_logging_in_np() -> bool {
    call(0x74556E1420867ECA, ())
}

/// `IsPlayerOnline`.
///
/// <https://docs.fivem.net/natives/?_0xF25D331DC2627BBC>
#[doc(alias("IsPlayerOnline", "IS_PLAYER_ONLINE", "0xF25D331DC2627BBC"))]
#[inline]
pub fn is_player_online() -> bool {
    call(0xF25D331DC2627BBC, ())
}

/// `IsPlayerPlaying`.
///
/// <https://docs.fivem.net/natives/?_0x5E9564D8246B909A>
#[doc(alias("IsPlayerPlaying", "IS_PLAYER_PLAYING", "0x5E9564D8246B909A"))]
#[inline]
pub fn is_player_playing(player: Player) -> bool {
    call(0x5E9564D8246B909A, (player,))
}

/// `IsPlayerPressingHorn`.
///
/// <https://docs.fivem.net/natives/?_0xFA1E2BF8B10598F9>
#[doc(alias(
    "IsPlayerPressingHorn",
    "IS_PLAYER_PRESSING_HORN",
    "0xFA1E2BF8B10598F9"
))]
#[inline]
pub fn is_player_pressing_horn(player: Player) -> bool {
    call(0xFA1E2BF8B10598F9, (player,))
}

/// `IsPlayerReadyForCutscene`.
///
/// <https://docs.fivem.net/natives/?_0x908CBECC2CAA3690>
#[doc(alias(
    "IsPlayerReadyForCutscene",
    "IS_PLAYER_READY_FOR_CUTSCENE",
    "0x908CBECC2CAA3690"
))]
#[inline]
pub fn is_player_ready_for_cutscene(player: Player) -> bool {
    call(0x908CBECC2CAA3690, (player,))
}

/// `IsPlayerRidingTrain`.
///
/// <https://docs.fivem.net/natives/?_0x4EC12697209F2196>
#[doc(alias("IsPlayerRidingTrain", "IS_PLAYER_RIDING_TRAIN", "0x4EC12697209F2196"))]
#[inline]
pub fn is_player_riding_train(player: Player) -> bool {
    call(0x4EC12697209F2196, (player,))
}

/// `IsPlayerScriptControlOn`.
///
/// <https://docs.fivem.net/natives/?_0x8A876A65283DD7D7>
#[doc(alias(
    "IsPlayerScriptControlOn",
    "IS_PLAYER_SCRIPT_CONTROL_ON",
    "0x8A876A65283DD7D7"
))]
#[inline]
pub fn is_player_script_control_on(player: Player) -> bool {
    call(0x8A876A65283DD7D7, (player,))
}

/// `IsPlayerTargettingAnything`.
///
/// <https://docs.fivem.net/natives/?_0x78CFE51896B6B8A4>
#[doc(alias(
    "IsPlayerTargettingAnything",
    "IS_PLAYER_TARGETTING_ANYTHING",
    "0x78CFE51896B6B8A4"
))]
#[inline]
pub fn is_player_targetting_anything(player: Player) -> bool {
    call(0x78CFE51896B6B8A4, (player,))
}

/// `IsPlayerTargettingEntity`.
///
/// <https://docs.fivem.net/natives/?_0x7912F7FC4F6264B6>
#[doc(alias(
    "IsPlayerTargettingEntity",
    "IS_PLAYER_TARGETTING_ENTITY",
    "0x7912F7FC4F6264B6"
))]
#[inline]
pub fn is_player_targetting_entity(player: Player, entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x7912F7FC4F6264B6, (player, entity))
}

/// `IsPlayerTeleportActive`.
///
/// <https://docs.fivem.net/natives/?_0x02B15662D7F8886F>
#[doc(alias(
    "IsPlayerTeleportActive",
    "IS_PLAYER_TELEPORT_ACTIVE",
    "0x02B15662D7F8886F"
))]
#[inline]
pub fn is_player_teleport_active() -> bool {
    call(0x02B15662D7F8886F, ())
}

/// `IsPlayerWantedLevelGreater`.
///
/// <https://docs.fivem.net/natives/?_0x238DB2A2C23EE9EF>
#[doc(alias(
    "IsPlayerWantedLevelGreater",
    "IS_PLAYER_WANTED_LEVEL_GREATER",
    "0x238DB2A2C23EE9EF"
))]
#[inline]
pub fn is_player_wanted_level_greater(player: Player, wanted_level: i32) -> bool {
    call(0x238DB2A2C23EE9EF, (player, wanted_level))
}

/// `IsSpecialAbilityActive`.
///
/// <https://docs.fivem.net/natives/?_0x3E5F7FC85D854E15>
#[doc(alias(
    "IsSpecialAbilityActive",
    "IS_SPECIAL_ABILITY_ACTIVE",
    "0x3E5F7FC85D854E15"
))]
#[inline]
pub fn is_special_ability_active(player: Player) -> bool {
    call(0x3E5F7FC85D854E15, (player,))
}

/// `IsSpecialAbilityEnabled`.
///
/// <https://docs.fivem.net/natives/?_0xB1D200FE26AEF3CB>
#[doc(alias(
    "IsSpecialAbilityEnabled",
    "IS_SPECIAL_ABILITY_ENABLED",
    "0xB1D200FE26AEF3CB"
))]
#[inline]
pub fn is_special_ability_enabled(player: Player) -> bool {
    call(0xB1D200FE26AEF3CB, (player,))
}

/// `IsSpecialAbilityMeterFull`.
///
/// <https://docs.fivem.net/natives/?_0x05A1FE504B7F2587>
#[doc(alias(
    "IsSpecialAbilityMeterFull",
    "IS_SPECIAL_ABILITY_METER_FULL",
    "0x05A1FE504B7F2587"
))]
#[inline]
pub fn is_special_ability_meter_full(player: Player) -> bool {
    call(0x05A1FE504B7F2587, (player,))
}

/// `IsSpecialAbilityUnlocked`.
///
/// <https://docs.fivem.net/natives/?_0xC6017F6A6CDFA694>
#[doc(alias(
    "IsSpecialAbilityUnlocked",
    "IS_SPECIAL_ABILITY_UNLOCKED",
    "0xC6017F6A6CDFA694"
))]
#[inline]
pub fn is_special_ability_unlocked(player_model: impl Into<Hash>) -> bool {
    let player_model: Hash = player_model.into();
    call(0xC6017F6A6CDFA694, (player_model,))
}

/// `IsSystemUiBeingDisplayed`.
///
/// <https://docs.fivem.net/natives/?_0x5D511E3867C87139>
#[doc(alias(
    "IsSystemUiBeingDisplayed",
    "IS_SYSTEM_UI_BEING_DISPLAYED",
    "0x5D511E3867C87139"
))]
#[inline]
pub fn is_system_ui_being_displayed() -> bool {
    call(0x5D511E3867C87139, ())
}

/// `N_0x0032a6dba562c518`.
///
/// <https://docs.fivem.net/natives/?_0x0032A6DBA562C518>
#[doc(alias(
    "N_0x0032a6dba562c518",
    "RESET_LAW_RESPONSE_DELAY_OVERRIDE",
    "ResetLawResponseDelayOverride",
    "0x0032A6DBA562C518"
))]
#[inline]
pub fn n_0x0032a6dba562c518() {
    call(0x0032A6DBA562C518, ())
}

/// `N_0x237440e46d918649`, since game build 1290.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x237440E46D918649>
#[doc(alias(
    "N_0x237440e46d918649",
    "SET_PLAYER_VEHICLE_WEAPON_TO_NON_HOMING",
    "SetPlayerVehicleWeaponToNonHoming",
    "0x237440E46D918649"
))]
#[inline]
pub fn n_0x237440e46d918649(p0: i32) {
    call(0x237440E46D918649, (p0,))
}

/// `N_0x2382ab11450ae7ba`, since game build 877.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x2382AB11450AE7BA>
#[doc(alias(
    "N_0x2382ab11450ae7ba",
    "SET_APPLY_WAYPOINT_OF_PLAYER",
    "SetApplyWaypointOfPlayer",
    "0x2382AB11450AE7BA"
))]
#[inline]
pub fn n_0x2382ab11450ae7ba(p0: i32, p1: i32) {
    call(0x2382AB11450AE7BA, (p0, p1))
}

/// `N_0x2f41a3bae005e5fa`, since game build 372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x2F41A3BAE005E5FA>
#[doc(alias(
    "N_0x2f41a3bae005e5fa",
    "ALLOW_EVASION_HUD_IF_DISABLING_HIDDEN_EVASION_THIS_FRAME",
    "AllowEvasionHudIfDisablingHiddenEvasionThisFrame",
    "0x2F41A3BAE005E5FA"
))]
#[inline]
pub fn n_0x2f41a3bae005e5fa(p0: i32, p1: i32) {
    call(0x2F41A3BAE005E5FA, (p0, p1))
}

/// `N_0x2f7ceb6520288061`.
///
/// <https://docs.fivem.net/natives/?_0x2F7CEB6520288061>
#[doc(alias(
    "N_0x2f7ceb6520288061",
    "SET_PLAYER_SPECTATED_VEHICLE_RADIO_OVERRIDE",
    "SetPlayerSpectatedVehicleRadioOverride",
    "0x2F7CEB6520288061"
))]
#[inline]
pub fn n_0x2f7ceb6520288061(p0: bool) {
    call(0x2F7CEB6520288061, (p0,))
}

/// `N_0x31e90b8873a4cd3b`, since game build 617.
///
/// <https://docs.fivem.net/natives/?_0x31E90B8873A4CD3B>
#[doc(alias(
    "N_0x31e90b8873a4cd3b",
    "SET_PLAYER_WEAPON_TAKEDOWN_DEFENSE_MODIFIER",
    "SetPlayerWeaponTakedownDefenseModifier",
    "0x31E90B8873A4CD3B"
))]
#[inline]
pub fn n_0x31e90b8873a4cd3b(player: Player, p1: f32) {
    call(0x31E90B8873A4CD3B, (player, p1))
}

/// `N_0x36f1b38855f2a8df`.
///
/// <https://docs.fivem.net/natives/?_0x36F1B38855F2A8DF>
#[doc(alias(
    "N_0x36f1b38855f2a8df",
    "SUPPRESS_WITNESSES_CALLING_POLICE_THIS_FRAME",
    "SuppressWitnessesCallingPoliceThisFrame",
    "0x36F1B38855F2A8DF"
))]
#[inline]
pub fn n_0x36f1b38855f2a8df(player: Player) {
    call(0x36F1B38855F2A8DF, (player,))
}

/// `N_0x4669b3ed80f24b4e`.
///
/// <https://docs.fivem.net/natives/?_0x4669B3ED80F24B4E>
#[doc(alias(
    "N_0x4669b3ed80f24b4e",
    "SUPPRESS_LOSING_WANTED_LEVEL_IF_HIDDEN_THIS_FRAME",
    "SuppressLosingWantedLevelIfHiddenThisFrame",
    "0x4669B3ED80F24B4E"
))]
#[inline]
pub fn n_0x4669b3ed80f24b4e(player: Player) {
    call(0x4669B3ED80F24B4E, (player,))
}

/// `N_0x5501b7a5cdb79d37`.
///
/// <https://docs.fivem.net/natives/?_0x5501B7A5CDB79D37>
#[doc(alias(
    "N_0x5501b7a5cdb79d37",
    "DISABLE_CAMERA_VIEW_MODE_CYCLE",
    "DisableCameraViewModeCycle",
    "0x5501B7A5CDB79D37"
))]
#[inline]
pub fn n_0x5501b7a5cdb79d37(player: Player) {
    call(0x5501B7A5CDB79D37, (player,))
}

/// `N_0x55fcc0c390620314`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x55FCC0C390620314>
#[doc(alias(
    "N_0x55fcc0c390620314",
    "SET_PLAYER_CAN_DAMAGE_PLAYER",
    "SetPlayerCanDamagePlayer",
    "0x55FCC0C390620314"
))]
#[inline]
pub fn n_0x55fcc0c390620314(player1: Player, player2: Player, toggle: bool) {
    call(0x55FCC0C390620314, (player1, player2, toggle))
}

/// `N_0x690a61a6d13583f6`.
///
/// <https://docs.fivem.net/natives/?_0x690A61A6D13583F6>
#[doc(alias(
    "N_0x690a61a6d13583f6",
    "IS_REMOTE_PLAYER_IN_NON_CLONED_VEHICLE",
    "IsRemotePlayerInNonClonedVehicle",
    "0x690A61A6D13583F6"
))]
#[inline]
pub fn n_0x690a61a6d13583f6(player: Player) -> bool {
    call(0x690A61A6D13583F6, (player,))
}

/// `N_0x6e4361ff3e8cd7ca`, since game build 1011.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6E4361FF3E8CD7CA>
#[doc(alias(
    "N_0x6e4361ff3e8cd7ca",
    "IS_PLAYER_VEHICLE_WEAPON_TOGGLED_TO_NON_HOMING",
    "IsPlayerVehicleWeaponToggledToNonHoming",
    "0x6E4361FF3E8CD7CA"
))]
#[inline]
pub fn n_0x6e4361ff3e8cd7ca(p0: i32) -> i32 {
    call(0x6E4361FF3E8CD7CA, (p0,))
}

/// `N_0x70a382adec069dd3`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x70A382ADEC069DD3>
#[doc(alias(
    "N_0x70a382adec069dd3",
    "SET_SCRIPT_FIRE_POSITION",
    "SetScriptFirePosition",
    "0x70A382ADEC069DD3"
))]
#[inline]
pub fn n_0x70a382adec069dd3(coord_x: f32, coord_y: f32, coord_z: f32) {
    call(0x70A382ADEC069DD3, (coord_x, coord_y, coord_z))
}

/// `N_0x7148e0f43d11f0d9`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x7148E0F43D11F0D9>
#[doc(alias(
    "N_0x7148e0f43d11f0d9",
    "REMOVE_SCRIPT_FIRE_POSITION",
    "RemoveScriptFirePosition",
    "0x7148E0F43D11F0D9"
))]
#[inline]
pub fn n_0x7148e0f43d11f0d9() {
    call(0x7148E0F43D11F0D9, ())
}

/// `N_0x7bae68775557ae0b`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x7BAE68775557AE0B>
#[doc(alias(
    "N_0x7bae68775557ae0b",
    "SET_PLAYER_PREVIOUS_VARIATION_DATA",
    "SetPlayerPreviousVariationData",
    "0x7BAE68775557AE0B"
))]
#[inline]
pub fn n_0x7bae68775557ae0b(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x7BAE68775557AE0B, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x7e07c78925d5fd96`, since game build 372.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7E07C78925D5FD96>
#[doc(alias(
    "N_0x7e07c78925d5fd96",
    "IS_WANTED_AND_HAS_BEEN_SEEN_BY_COPS",
    "IsWantedAndHasBeenSeenByCops",
    "0x7E07C78925D5FD96"
))]
#[inline]
pub fn n_0x7e07c78925d5fd96(p0: i32) -> i32 {
    call(0x7E07C78925D5FD96, (p0,))
}

/// `N_0x823ec8e82ba45986`, since game build 2060.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x823EC8E82BA45986>
#[doc(alias(
    "N_0x823ec8e82ba45986",
    "RESET_WANTED_LEVEL_HIDDEN_ESCAPE_TIME",
    "ResetWantedLevelHiddenEscapeTime",
    "0x823EC8E82BA45986"
))]
#[inline]
pub fn n_0x823ec8e82ba45986(p0: i32) {
    call(0x823EC8E82BA45986, (p0,))
}

/// `N_0x8d768602adef2245`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x8D768602ADEF2245>
#[doc(alias(
    "N_0x8d768602adef2245",
    "SET_PLAYER_MAX_EXPLOSIVE_DAMAGE",
    "SetPlayerMaxExplosiveDamage",
    "0x8D768602ADEF2245"
))]
#[inline]
pub fn n_0x8d768602adef2245(player: Player, p1: f32) {
    call(0x8D768602ADEF2245, (player, p1))
}

/// `N_0x9097eb6d4bb9a12a`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0x9097EB6D4BB9A12A>
#[doc(alias(
    "N_0x9097eb6d4bb9a12a",
    "ADD_PLAYER_TARGETABLE_ENTITY",
    "AddPlayerTargetableEntity",
    "0x9097EB6D4BB9A12A"
))]
#[inline]
pub fn n_0x9097eb6d4bb9a12a(player: Player, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x9097EB6D4BB9A12A, (player, entity))
}

/// `N_0x9edd76e87d5d51ba`.
///
/// <https://docs.fivem.net/natives/?_0x9EDD76E87D5D51BA>
#[doc(alias(
    "N_0x9edd76e87d5d51ba",
    "INCREASE_PLAYER_JUMP_SUPPRESSION_RANGE",
    "IncreasePlayerJumpSuppressionRange",
    "0x9EDD76E87D5D51BA"
))]
#[inline]
pub fn n_0x9edd76e87d5d51ba(player: Player) {
    call(0x9EDD76E87D5D51BA, (player,))
}

/// `N_0x9f260bfb59adbca3`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0x9F260BFB59ADBCA3>
#[doc(alias(
    "N_0x9f260bfb59adbca3",
    "REMOVE_PLAYER_TARGETABLE_ENTITY",
    "RemovePlayerTargetableEntity",
    "0x9F260BFB59ADBCA3"
))]
#[inline]
pub fn n_0x9f260bfb59adbca3(player: Player, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x9F260BFB59ADBCA3, (player, entity))
}

/// `N_0xad73ce5a09e42d12`.
///
/// <https://docs.fivem.net/natives/?_0xAD73CE5A09E42D12>
#[doc(alias(
    "N_0xad73ce5a09e42d12",
    "FORCE_START_HIDDEN_EVASION",
    "ForceStartHiddenEvasion",
    "0xAD73CE5A09E42D12"
))]
#[inline]
pub fn n_0xad73ce5a09e42d12(player: Player) {
    call(0xAD73CE5A09E42D12, (player,))
}

/// `N_0xb45eff719d8427a6`.
///
/// <https://docs.fivem.net/natives/?_0xB45EFF719D8427A6>
#[doc(alias(
    "N_0xb45eff719d8427a6",
    "SET_LAW_RESPONSE_DELAY_OVERRIDE",
    "SetLawResponseDelayOverride",
    "0xB45EFF719D8427A6"
))]
#[inline]
pub fn n_0xb45eff719d8427a6(p0: f32) {
    call(0xB45EFF719D8427A6, (p0,))
}

/// `N_0xb885852c39cc265d`.
///
/// <https://docs.fivem.net/natives/?_0xB885852C39CC265D>
#[doc(alias(
    "N_0xb885852c39cc265d",
    "DISABLE_PLAYER_THROW_GRENADE_WHILE_USING_GUN",
    "DisablePlayerThrowGrenadeWhileUsingGun",
    "0xB885852C39CC265D"
))]
#[inline]
pub fn n_0xb885852c39cc265d() {
    call(0xB885852C39CC265D, ())
}

/// `N_0xb9cf1f793a9f1bf1`.
///
/// <https://docs.fivem.net/natives/?_0xB9CF1F793A9F1BF1>
#[doc(alias(
    "N_0xb9cf1f793a9f1bf1",
    "GET_IS_USING_FPS_THIRD_PERSON_COVER",
    "GetIsUsingFpsThirdPersonCover",
    "0xB9CF1F793A9F1BF1"
))]
#[inline]
pub fn n_0xb9cf1f793a9f1bf1() -> bool {
    call(0xB9CF1F793A9F1BF1, ())
}

/// `N_0xbc9490ca15aea8fb`.
///
/// <https://docs.fivem.net/natives/?_0xBC9490CA15AEA8FB>
#[doc(alias(
    "N_0xbc9490ca15aea8fb",
    "UPDATE_WANTED_POSITION_THIS_FRAME",
    "UpdateWantedPositionThisFrame",
    "0xBC9490CA15AEA8FB"
))]
#[inline]
pub fn n_0xbc9490ca15aea8fb(player: Player) {
    call(0xBC9490CA15AEA8FB, (player,))
}

/// `N_0xc3376f42b1faccc6`.
///
/// <https://docs.fivem.net/natives/?_0xC3376F42B1FACCC6>
#[doc(alias(
    "N_0xc3376f42b1faccc6",
    "SET_ALL_NEUTRAL_RANDOM_PEDS_FLEE_THIS_FRAME",
    "SetAllNeutralRandomPedsFleeThisFrame",
    "0xC3376F42B1FACCC6",
    "SET_AREAS_GENERATOR_ORIENTATION",
    "SetAreasGeneratorOrientation"
))]
#[inline]
pub fn n_0xc3376f42b1faccc6(player: Player) {
    call(0xC3376F42B1FACCC6, (player,))
}

/// `N_0xcac57395b151135f`.
///
/// <https://docs.fivem.net/natives/?_0xCAC57395B151135F>
#[doc(alias(
    "N_0xcac57395b151135f",
    "SET_PLAYER_CAN_COLLECT_DROPPED_MONEY",
    "SetPlayerCanCollectDroppedMoney",
    "0xCAC57395B151135F"
))]
#[inline]
pub fn n_0xcac57395b151135f(player: Player, p1: bool) {
    call(0xCAC57395B151135F, (player, p1))
}

/// `N_0xcb645e85e97ea48b`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0xCB645E85E97EA48B>
#[doc(alias(
    "N_0xcb645e85e97ea48b",
    "GET_IS_USING_HOOD_CAMERA",
    "GetIsUsingHoodCamera",
    "0xCB645E85E97EA48B"
))]
#[inline]
pub fn n_0xcb645e85e97ea48b() -> bool {
    call(0xCB645E85E97EA48B, ())
}

/// `N_0xd821056b9acf8052`, since game build 1011.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xD821056B9ACF8052>
#[doc(alias(
    "N_0xd821056b9acf8052",
    "SET_PLAYER_EXPLOSIVE_DAMAGE_MODIFIER",
    "SetPlayerExplosiveDamageModifier",
    "0xD821056B9ACF8052"
))]
#[inline]
pub fn n_0xd821056b9acf8052(player: Player, p1: i32) {
    call(0xD821056B9ACF8052, (player, p1))
}

/// `N_0xdcc07526b8ec45af`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0xDCC07526B8EC45AF>
#[doc(alias(
    "N_0xdcc07526b8ec45af",
    "GET_PLAYER_DEBUG_INVINCIBLE",
    "GetPlayerDebugInvincible",
    "0xDCC07526B8EC45AF"
))]
#[inline]
pub fn n_0xdcc07526b8ec45af(player: Player) -> bool {
    call(0xDCC07526B8EC45AF, (player,))
}

/// `N_0xdd2620b7b9d16ff1`.
///
/// <https://docs.fivem.net/natives/?_0xDD2620B7B9D16FF1>
#[doc(alias(
    "N_0xdd2620b7b9d16ff1",
    "GET_IS_MOPPING_AREA_FREE_IN_FRONT_OF_PLAYER",
    "GetIsMoppingAreaFreeInFrontOfPlayer",
    "0xDD2620B7B9D16FF1"
))]
#[inline]
pub fn n_0xdd2620b7b9d16ff1(player: Player, p1: f32) -> bool {
    call(0xDD2620B7B9D16FF1, (player, p1))
}

/// `N_0xde45d1a1ef45ee61`.
///
/// <https://docs.fivem.net/natives/?_0xDE45D1A1EF45EE61>
#[doc(alias(
    "N_0xde45d1a1ef45ee61",
    "SET_ALL_NEUTRAL_RANDOM_PEDS_FLEE",
    "SetAllNeutralRandomPedsFlee",
    "0xDE45D1A1EF45EE61",
    "SET_HUD_ANIM_STOP_LEVEL",
    "SetHudAnimStopLevel"
))]
#[inline]
pub fn n_0xde45d1a1ef45ee61(player: Player, toggle: bool) {
    call(0xDE45D1A1EF45EE61, (player, toggle))
}

/// `N_0xfac75988a7d078d3`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xFAC75988A7D078D3>
#[doc(alias(
    "N_0xfac75988a7d078d3",
    "SET_LAW_PEDS_CAN_ATTACK_NON_WANTED_PLAYER_THIS_FRAME",
    "SetLawPedsCanAttackNonWantedPlayerThisFrame",
    "0xFAC75988A7D078D3"
))]
#[inline]
pub fn n_0xfac75988a7d078d3(player: Player) {
    call(0xFAC75988A7D078D3, (player,))
}

/// `N_0xffee8fa29ab9a18e`.
///
/// <https://docs.fivem.net/natives/?_0xFFEE8FA29AB9A18E>
#[doc(alias(
    "N_0xffee8fa29ab9a18e",
    "UPDATE_SPECIAL_ABILITY_FROM_STAT",
    "UpdateSpecialAbilityFromStat",
    "0xFFEE8FA29AB9A18E"
))]
#[inline]
pub fn n_0xffee8fa29ab9a18e(player: Player) {
    call(0xFFEE8FA29AB9A18E, (player,))
}

/// `NetworkPlayerIdToInt`.
///
/// <https://docs.fivem.net/natives/?_0xEE68096F9F37341E>
#[doc(alias(
    "NetworkPlayerIdToInt",
    "NETWORK_PLAYER_ID_TO_INT",
    "0xEE68096F9F37341E"
))]
#[inline]
pub fn network_player_id_to_int() -> i32 {
    call(0xEE68096F9F37341E, ())
}

/// `PlayerAttachVirtualBound`.
///
/// <https://docs.fivem.net/natives/?_0xED51733DC73AED51>
#[doc(alias(
    "PlayerAttachVirtualBound",
    "PLAYER_ATTACH_VIRTUAL_BOUND",
    "0xED51733DC73AED51"
))]
#[inline]
pub fn player_attach_virtual_bound(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
) {
    call(0xED51733DC73AED51, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `PlayerDetachVirtualBound`.
///
/// <https://docs.fivem.net/natives/?_0x1DD5897E2FA6E7C9>
#[doc(alias(
    "PlayerDetachVirtualBound",
    "PLAYER_DETACH_VIRTUAL_BOUND",
    "0x1DD5897E2FA6E7C9"
))]
#[inline]
pub fn player_detach_virtual_bound() {
    call(0x1DD5897E2FA6E7C9, ())
}

/// `PlayerId`.
///
/// <https://docs.fivem.net/natives/?_0x4F8644AF03D0E0D6>
#[doc(alias("PlayerId", "PLAYER_ID", "0x4F8644AF03D0E0D6"))]
#[inline]
pub fn player_id() -> Player {
    call(0x4F8644AF03D0E0D6, ())
}

/// `PlayerPedId`.
///
/// <https://docs.fivem.net/natives/?_0xD80958FC74E988A6>
#[doc(alias("PlayerPedId", "PLAYER_PED_ID", "0xD80958FC74E988A6"))]
#[inline]
pub fn player_ped_id() -> Ped {
    call(0xD80958FC74E988A6, ())
}

/// `RemovePlayerHelmet`.
///
/// <https://docs.fivem.net/natives/?_0xF3AC26D3CC576528>
#[doc(alias("RemovePlayerHelmet", "REMOVE_PLAYER_HELMET", "0xF3AC26D3CC576528"))]
#[inline]
pub fn remove_player_helmet(player: Player, p2: bool) {
    call(0xF3AC26D3CC576528, (player, p2))
}

/// `ReportCrime`.
///
/// <https://docs.fivem.net/natives/?_0xE9B09589827545E7>
#[doc(alias("ReportCrime", "REPORT_CRIME", "0xE9B09589827545E7"))]
#[inline]
pub fn report_crime(player: Player, crime_type: i32, wanted_lvl_thresh: i32) {
    call(0xE9B09589827545E7, (player, crime_type, wanted_lvl_thresh))
}

/// `ReportPoliceSpottedPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xDC64D2C53493ED12>
#[doc(alias(
    "ReportPoliceSpottedPlayer",
    "REPORT_POLICE_SPOTTED_PLAYER",
    "0xDC64D2C53493ED12"
))]
#[inline]
pub fn report_police_spotted_player(player: Player) {
    call(0xDC64D2C53493ED12, (player,))
}

/// `ResetPlayerArrestState`.
///
/// <https://docs.fivem.net/natives/?_0x2D03E13C460760D6>
#[doc(alias(
    "ResetPlayerArrestState",
    "RESET_PLAYER_ARREST_STATE",
    "0x2D03E13C460760D6"
))]
#[inline]
pub fn reset_player_arrest_state(player: Player) {
    call(0x2D03E13C460760D6, (player,))
}

/// `ResetPlayerInputGait`.
///
/// <https://docs.fivem.net/natives/?_0x19531C47A2ABD691>
#[doc(alias(
    "ResetPlayerInputGait",
    "RESET_PLAYER_INPUT_GAIT",
    "0x19531C47A2ABD691"
))]
#[inline]
pub fn reset_player_input_gait(player: Player) {
    call(0x19531C47A2ABD691, (player,))
}

/// `ResetPlayerStamina`.
///
/// <https://docs.fivem.net/natives/?_0xA6F312FCCE9C1DFE>
#[doc(alias("ResetPlayerStamina", "RESET_PLAYER_STAMINA", "0xA6F312FCCE9C1DFE"))]
#[inline]
pub fn reset_player_stamina(player: Player) {
    call(0xA6F312FCCE9C1DFE, (player,))
}

/// `ResetWantedLevelDifficulty`.
///
/// <https://docs.fivem.net/natives/?_0xB9D0DD990DC141DD>
#[doc(alias(
    "ResetWantedLevelDifficulty",
    "RESET_WANTED_LEVEL_DIFFICULTY",
    "0xB9D0DD990DC141DD"
))]
#[inline]
pub fn reset_wanted_level_difficulty(player: Player) {
    call(0xB9D0DD990DC141DD, (player,))
}

/// `ResetWorldBoundaryForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xDA1DF03D5A315F4E>
#[doc(alias(
    "ResetWorldBoundaryForPlayer",
    "RESET_WORLD_BOUNDARY_FOR_PLAYER",
    "0xDA1DF03D5A315F4E"
))]
#[inline]
pub fn reset_world_boundary_for_player() {
    call(0xDA1DF03D5A315F4E, ())
}

/// `RestorePlayerStamina`.
///
/// <https://docs.fivem.net/natives/?_0xA352C1B864CAFD33>
#[doc(alias("RestorePlayerStamina", "RESTORE_PLAYER_STAMINA", "0xA352C1B864CAFD33"))]
#[inline]
pub fn restore_player_stamina(player: Player, percentage: f32) {
    call(0xA352C1B864CAFD33, (player, percentage))
}

/// `SetAchievementProgress`.
///
/// <https://docs.fivem.net/natives/?_0xC2AFFFDABBDC2C5C>
#[doc(alias(
    "SetAchievementProgress",
    "_SET_ACHIEVEMENT_PROGRESS",
    "SET_ACHIEVEMENT_PROGRESS",
    "0xC2AFFFDABBDC2C5C",
    "_SET_ACHIEVEMENT_PROGRESSION",
    "SetAchievementProgression"
))]
#[inline]
pub fn set_achievement_progress(achievement: i32, progress: i32) -> bool {
    call(0xC2AFFFDABBDC2C5C, (achievement, progress))
}

/// `SetAirDragMultiplierForPlayersVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xCA7DC8329F0A1E9E>
#[doc(alias(
    "SetAirDragMultiplierForPlayersVehicle",
    "SET_AIR_DRAG_MULTIPLIER_FOR_PLAYERS_VEHICLE",
    "0xCA7DC8329F0A1E9E"
))]
#[inline]
pub fn set_air_drag_multiplier_for_players_vehicle(player: Player, multiplier: f32) {
    call(0xCA7DC8329F0A1E9E, (player, multiplier))
}

/// `SetAllRandomPedsFlee`.
///
/// <https://docs.fivem.net/natives/?_0x056E0FE8534C2949>
#[doc(alias(
    "SetAllRandomPedsFlee",
    "SET_ALL_RANDOM_PEDS_FLEE",
    "0x056E0FE8534C2949"
))]
#[inline]
pub fn set_all_random_peds_flee(player: Player, toggle: bool) {
    call(0x056E0FE8534C2949, (player, toggle))
}

/// `SetAllRandomPedsFleeThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x471D2FF42A94B4F2>
#[doc(alias(
    "SetAllRandomPedsFleeThisFrame",
    "SET_ALL_RANDOM_PEDS_FLEE_THIS_FRAME",
    "0x471D2FF42A94B4F2"
))]
#[inline]
pub fn set_all_random_peds_flee_this_frame(player: Player) {
    call(0x471D2FF42A94B4F2, (player,))
}

/// `SetAutoGiveParachuteWhenEnterPlane`.
///
/// <https://docs.fivem.net/natives/?_0x9F343285A00B4BB6>
#[doc(alias(
    "SetAutoGiveParachuteWhenEnterPlane",
    "SET_AUTO_GIVE_PARACHUTE_WHEN_ENTER_PLANE",
    "0x9F343285A00B4BB6"
))]
#[inline]
pub fn set_auto_give_parachute_when_enter_plane(player: Player, toggle: bool) {
    call(0x9F343285A00B4BB6, (player, toggle))
}

/// `SetAutoGiveScubaGearWhenExitVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xD2B315B6689D537D>
#[doc(alias(
    "SetAutoGiveScubaGearWhenExitVehicle",
    "SET_AUTO_GIVE_SCUBA_GEAR_WHEN_EXIT_VEHICLE",
    "0xD2B315B6689D537D"
))]
#[inline]
pub fn set_auto_give_scuba_gear_when_exit_vehicle(player: Player, toggle: bool) {
    call(0xD2B315B6689D537D, (player, toggle))
}

/// `SetDisableAmbientMeleeMove`.
///
/// <https://docs.fivem.net/natives/?_0x2E8AABFA40A84F8C>
#[doc(alias(
    "SetDisableAmbientMeleeMove",
    "SET_DISABLE_AMBIENT_MELEE_MOVE",
    "0x2E8AABFA40A84F8C"
))]
#[inline]
pub fn set_disable_ambient_melee_move(player: Player, toggle: bool) {
    call(0x2E8AABFA40A84F8C, (player, toggle))
}

/// `SetDispatchCopsForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xDB172424876553F4>
#[doc(alias(
    "SetDispatchCopsForPlayer",
    "SET_DISPATCH_COPS_FOR_PLAYER",
    "0xDB172424876553F4"
))]
#[inline]
pub fn set_dispatch_cops_for_player(player: Player, toggle: bool) {
    call(0xDB172424876553F4, (player, toggle))
}

/// `SetEveryoneIgnorePlayer`.
///
/// <https://docs.fivem.net/natives/?_0x8EEDA153AD141BA4>
#[doc(alias(
    "SetEveryoneIgnorePlayer",
    "SET_EVERYONE_IGNORE_PLAYER",
    "0x8EEDA153AD141BA4"
))]
#[inline]
pub fn set_everyone_ignore_player(player: Player, toggle: bool) {
    call(0x8EEDA153AD141BA4, (player, toggle))
}

/// `SetIgnoreLowPriorityShockingEvents`.
///
/// <https://docs.fivem.net/natives/?_0x596976B02B6B5700>
#[doc(alias(
    "SetIgnoreLowPriorityShockingEvents",
    "SET_IGNORE_LOW_PRIORITY_SHOCKING_EVENTS",
    "0x596976B02B6B5700"
))]
#[inline]
pub fn set_ignore_low_priority_shocking_events(player: Player, toggle: bool) {
    call(0x596976B02B6B5700, (player, toggle))
}

/// `SetMaxWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0xAA5F02DB48D704B9>
#[doc(alias("SetMaxWantedLevel", "SET_MAX_WANTED_LEVEL", "0xAA5F02DB48D704B9"))]
#[inline]
pub fn set_max_wanted_level(max_wanted_level: i32) {
    call(0xAA5F02DB48D704B9, (max_wanted_level,))
}

/// `SetPlayerBluetoothState`.
///
/// <https://docs.fivem.net/natives/?_0x5DC40A8869C22141>
#[doc(alias(
    "SetPlayerBluetoothState",
    "SET_PLAYER_BLUETOOTH_STATE",
    "0x5DC40A8869C22141"
))]
#[inline]
pub fn set_player_bluetooth_state(player: Player, state: bool) {
    call(0x5DC40A8869C22141, (player, state))
}

/// `SetPlayerCanBeHassledByGangs`.
///
/// <https://docs.fivem.net/natives/?_0xD5E460AD7020A246>
#[doc(alias(
    "SetPlayerCanBeHassledByGangs",
    "SET_PLAYER_CAN_BE_HASSLED_BY_GANGS",
    "0xD5E460AD7020A246"
))]
#[inline]
pub fn set_player_can_be_hassled_by_gangs(player: Player, toggle: bool) {
    call(0xD5E460AD7020A246, (player, toggle))
}

/// `SetPlayerCanDoDriveBy`.
///
/// <https://docs.fivem.net/natives/?_0x6E8834B52EC20C77>
#[doc(alias(
    "SetPlayerCanDoDriveBy",
    "SET_PLAYER_CAN_DO_DRIVE_BY",
    "0x6E8834B52EC20C77"
))]
#[inline]
pub fn set_player_can_do_drive_by(player: Player, toggle: bool) {
    call(0x6E8834B52EC20C77, (player, toggle))
}

/// `SetPlayerCanLeaveParachuteSmokeTrail`.
///
/// <https://docs.fivem.net/natives/?_0xF401B182DBA8AF53>
#[doc(alias(
    "SetPlayerCanLeaveParachuteSmokeTrail",
    "SET_PLAYER_CAN_LEAVE_PARACHUTE_SMOKE_TRAIL",
    "0xF401B182DBA8AF53"
))]
#[inline]
pub fn set_player_can_leave_parachute_smoke_trail(player: Player, enabled: bool) {
    call(0xF401B182DBA8AF53, (player, enabled))
}

/// `SetPlayerCanUseCover`.
///
/// <https://docs.fivem.net/natives/?_0xD465A8599DFF6814>
#[doc(alias(
    "SetPlayerCanUseCover",
    "SET_PLAYER_CAN_USE_COVER",
    "0xD465A8599DFF6814"
))]
#[inline]
pub fn set_player_can_use_cover(player: Player, toggle: bool) {
    call(0xD465A8599DFF6814, (player, toggle))
}

/// `SetPlayerClothLockCounter`.
///
/// <https://docs.fivem.net/natives/?_0x14D913B777DFF5DA>
#[doc(alias(
    "SetPlayerClothLockCounter",
    "SET_PLAYER_CLOTH_LOCK_COUNTER",
    "0x14D913B777DFF5DA"
))]
#[inline]
pub fn set_player_cloth_lock_counter(value: i32) {
    call(0x14D913B777DFF5DA, (value,))
}

/// `SetPlayerClothPackageIndex`.
///
/// <https://docs.fivem.net/natives/?_0x9F7BBA2EA6372500>
#[doc(alias(
    "SetPlayerClothPackageIndex",
    "SET_PLAYER_CLOTH_PACKAGE_INDEX",
    "0x9F7BBA2EA6372500"
))]
#[inline]
pub fn set_player_cloth_package_index(index: i32) {
    call(0x9F7BBA2EA6372500, (index,))
}

/// `SetPlayerClothPinFrames`.
///
/// <https://docs.fivem.net/natives/?_0x749FADDF97DFE930>
#[doc(alias(
    "SetPlayerClothPinFrames",
    "SET_PLAYER_CLOTH_PIN_FRAMES",
    "0x749FADDF97DFE930"
))]
#[inline]
pub fn set_player_cloth_pin_frames(player: Player, p1: i32) {
    call(0x749FADDF97DFE930, (player, p1))
}

/// `SetPlayerControl`.
///
/// <https://docs.fivem.net/natives/?_0x8D32347D6D4C40A2>
#[doc(alias("SetPlayerControl", "SET_PLAYER_CONTROL", "0x8D32347D6D4C40A2"))]
#[inline]
pub fn set_player_control(player: Player, b_has_control: bool, flags: i32) {
    call(0x8D32347D6D4C40A2, (player, b_has_control, flags))
}

/// `SetPlayerFallDistance`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0xEFD79FA81DFBA9CB>
#[doc(alias(
    "SetPlayerFallDistance",
    "_SET_PLAYER_FALL_DISTANCE",
    "SET_PLAYER_FALL_DISTANCE_TO_TRIGGER_RAGDOLL_OVERRIDE",
    "SetPlayerFallDistanceToTriggerRagdollOverride",
    "0xEFD79FA81DFBA9CB"
))]
#[inline]
pub fn set_player_fall_distance(player: Player, distance: f32) {
    call(0xEFD79FA81DFBA9CB, (player, distance))
}

/// `SetPlayerForceSkipAimIntro`.
///
/// <https://docs.fivem.net/natives/?_0x7651BC64AE59E128>
#[doc(alias(
    "SetPlayerForceSkipAimIntro",
    "SET_PLAYER_FORCE_SKIP_AIM_INTRO",
    "0x7651BC64AE59E128"
))]
#[inline]
pub fn set_player_force_skip_aim_intro(player: Player, toggle: bool) {
    call(0x7651BC64AE59E128, (player, toggle))
}

/// `SetPlayerForcedAim`.
///
/// <https://docs.fivem.net/natives/?_0x0FEE4F80AC44A726>
#[doc(alias("SetPlayerForcedAim", "SET_PLAYER_FORCED_AIM", "0x0FEE4F80AC44A726"))]
#[inline]
pub fn set_player_forced_aim(player: Player, toggle: bool) {
    call(0x0FEE4F80AC44A726, (player, toggle))
}

/// `SetPlayerForcedZoom`.
///
/// <https://docs.fivem.net/natives/?_0x75E7D505F2B15902>
#[doc(alias("SetPlayerForcedZoom", "SET_PLAYER_FORCED_ZOOM", "0x75E7D505F2B15902"))]
#[inline]
pub fn set_player_forced_zoom(player: Player, toggle: bool) {
    call(0x75E7D505F2B15902, (player, toggle))
}

/// `SetPlayerHasReserveParachute`.
///
/// <https://docs.fivem.net/natives/?_0x7DDAB28D31FAC363>
#[doc(alias(
    "SetPlayerHasReserveParachute",
    "SET_PLAYER_HAS_RESERVE_PARACHUTE",
    "0x7DDAB28D31FAC363"
))]
#[inline]
pub fn set_player_has_reserve_parachute(player: Player) {
    call(0x7DDAB28D31FAC363, (player,))
}

/// `SetPlayerHealthRechargeLimit`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0xC388A0F065F5BC34>
#[doc(alias(
    "SetPlayerHealthRechargeLimit",
    "_SET_PLAYER_HEALTH_RECHARGE_LIMIT",
    "SET_PLAYER_HEALTH_RECHARGE_MAX_PERCENT",
    "SetPlayerHealthRechargeMaxPercent",
    "0xC388A0F065F5BC34"
))]
#[inline]
pub fn set_player_health_recharge_limit(player: Player, limit: f32) {
    call(0xC388A0F065F5BC34, (player, limit))
}

/// `SetPlayerHealthRechargeMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x5DB660B38DD98A31>
#[doc(alias(
    "SetPlayerHealthRechargeMultiplier",
    "SET_PLAYER_HEALTH_RECHARGE_MULTIPLIER",
    "0x5DB660B38DD98A31"
))]
#[inline]
pub fn set_player_health_recharge_multiplier(player: Player, regen_rate: f32) {
    call(0x5DB660B38DD98A31, (player, regen_rate))
}

/// `SetPlayerHomingRocketDisabled`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xEE4EBDD2593BA844>
#[doc(alias(
    "SetPlayerHomingRocketDisabled",
    "_SET_PLAYER_HOMING_ROCKET_DISABLED",
    "SET_PLAYER_HOMING_DISABLED_FOR_ALL_VEHICLE_WEAPONS",
    "SetPlayerHomingDisabledForAllVehicleWeapons",
    "0xEE4EBDD2593BA844"
))]
#[inline]
pub fn set_player_homing_rocket_disabled(player: Player, p1: bool) {
    call(0xEE4EBDD2593BA844, (player, p1))
}

/// `SetPlayerInvincible`.
///
/// <https://docs.fivem.net/natives/?_0x239528EACDC3E7DE>
#[doc(alias("SetPlayerInvincible", "SET_PLAYER_INVINCIBLE", "0x239528EACDC3E7DE"))]
#[inline]
pub fn set_player_invincible(player: Player, b_invincible: bool) {
    call(0x239528EACDC3E7DE, (player, b_invincible))
}

/// `SetPlayerInvincibleKeepRagdollEnabled`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x6BC97F4F4BB3C04B>
#[doc(alias(
    "SetPlayerInvincibleKeepRagdollEnabled",
    "_SET_PLAYER_INVINCIBLE_KEEP_RAGDOLL_ENABLED",
    "SET_PLAYER_INVINCIBLE_BUT_HAS_REACTIONS",
    "SetPlayerInvincibleButHasReactions",
    "0x6BC97F4F4BB3C04B"
))]
#[inline]
pub fn set_player_invincible_keep_ragdoll_enabled(player: Player, toggle: bool) {
    call(0x6BC97F4F4BB3C04B, (player, toggle))
}

/// `SetPlayerLeavePedBehind`.
///
/// <https://docs.fivem.net/natives/?_0xFF300C7649724A0B>
#[doc(alias(
    "SetPlayerLeavePedBehind",
    "SET_PLAYER_LEAVE_PED_BEHIND",
    "0xFF300C7649724A0B"
))]
#[inline]
pub fn set_player_leave_ped_behind(player: Player, toggle: bool) {
    call(0xFF300C7649724A0B, (player, toggle))
}

/// `SetPlayerLockon`.
///
/// <https://docs.fivem.net/natives/?_0x5C8B2F450EE4328E>
#[doc(alias("SetPlayerLockon", "SET_PLAYER_LOCKON", "0x5C8B2F450EE4328E"))]
#[inline]
pub fn set_player_lockon(player: Player, toggle: bool) {
    call(0x5C8B2F450EE4328E, (player, toggle))
}

/// `SetPlayerLockonRangeOverride`.
///
/// <https://docs.fivem.net/natives/?_0x29961D490E5814FD>
#[doc(alias(
    "SetPlayerLockonRangeOverride",
    "SET_PLAYER_LOCKON_RANGE_OVERRIDE",
    "0x29961D490E5814FD"
))]
#[inline]
pub fn set_player_lockon_range_override(player: Player, range: f32) {
    call(0x29961D490E5814FD, (player, range))
}

/// `SetPlayerMaxArmour`.
///
/// <https://docs.fivem.net/natives/?_0x77DFCCF5948B8C71>
#[doc(alias("SetPlayerMaxArmour", "SET_PLAYER_MAX_ARMOUR", "0x77DFCCF5948B8C71"))]
#[inline]
pub fn set_player_max_armour(player: Player, value: i32) {
    call(0x77DFCCF5948B8C71, (player, value))
}

/// `SetPlayerMayNotEnterAnyVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x1DE37BBF9E9CC14A>
#[doc(alias(
    "SetPlayerMayNotEnterAnyVehicle",
    "SET_PLAYER_MAY_NOT_ENTER_ANY_VEHICLE",
    "0x1DE37BBF9E9CC14A"
))]
#[inline]
pub fn set_player_may_not_enter_any_vehicle(player: Player) {
    call(0x1DE37BBF9E9CC14A, (player,))
}

/// `SetPlayerMayOnlyEnterThisVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x8026FF78F208978A>
#[doc(alias(
    "SetPlayerMayOnlyEnterThisVehicle",
    "SET_PLAYER_MAY_ONLY_ENTER_THIS_VEHICLE",
    "0x8026FF78F208978A"
))]
#[inline]
pub fn set_player_may_only_enter_this_vehicle(player: Player, vehicle: Vehicle) {
    call(0x8026FF78F208978A, (player, vehicle))
}

/// `SetPlayerMeleeWeaponDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0x4A3DC7ECCC321032>
#[doc(alias(
    "SetPlayerMeleeWeaponDamageModifier",
    "SET_PLAYER_MELEE_WEAPON_DAMAGE_MODIFIER",
    "0x4A3DC7ECCC321032"
))]
#[inline]
pub fn set_player_melee_weapon_damage_modifier(player: Player, modifier: f32) {
    call(0x4A3DC7ECCC321032, (player, modifier))
}

/// `SetPlayerMeleeWeaponDefenseModifier`.
///
/// <https://docs.fivem.net/natives/?_0xAE540335B4ABC4E2>
#[doc(alias(
    "SetPlayerMeleeWeaponDefenseModifier",
    "SET_PLAYER_MELEE_WEAPON_DEFENSE_MODIFIER",
    "0xAE540335B4ABC4E2"
))]
#[inline]
pub fn set_player_melee_weapon_defense_modifier(player: Player, modifier: f32) {
    call(0xAE540335B4ABC4E2, (player, modifier))
}

/// `SetPlayerModel`.
///
/// <https://docs.fivem.net/natives/?_0x00A1CADD00108836>
#[doc(alias("SetPlayerModel", "SET_PLAYER_MODEL", "0x00A1CADD00108836"))]
#[inline]
pub fn set_player_model(player: Player, model: impl Into<Hash>) {
    let model: Hash = model.into();
    call(0x00A1CADD00108836, (player, model))
}

/// `SetPlayerNoiseMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xDB89EF50FF25FCE9>
#[doc(alias(
    "SetPlayerNoiseMultiplier",
    "SET_PLAYER_NOISE_MULTIPLIER",
    "0xDB89EF50FF25FCE9"
))]
#[inline]
pub fn set_player_noise_multiplier(player: Player, multiplier: f32) {
    call(0xDB89EF50FF25FCE9, (player, multiplier))
}

/// `SetPlayerParachuteModelOverride`.
///
/// <https://docs.fivem.net/natives/?_0x977DB4641F6FC3DB>
#[doc(alias(
    "SetPlayerParachuteModelOverride",
    "SET_PLAYER_PARACHUTE_MODEL_OVERRIDE",
    "0x977DB4641F6FC3DB"
))]
#[inline]
pub fn set_player_parachute_model_override(player: Player, model: impl Into<Hash>) {
    let model: Hash = model.into();
    call(0x977DB4641F6FC3DB, (player, model))
}

/// `SetPlayerParachutePackModelOverride`.
///
/// <https://docs.fivem.net/natives/?_0xDC80A4C2F18A2B64>
#[doc(alias(
    "SetPlayerParachutePackModelOverride",
    "SET_PLAYER_PARACHUTE_PACK_MODEL_OVERRIDE",
    "0xDC80A4C2F18A2B64"
))]
#[inline]
pub fn set_player_parachute_pack_model_override(player: Player, model: impl Into<Hash>) {
    let model: Hash = model.into();
    call(0xDC80A4C2F18A2B64, (player, model))
}

/// `SetPlayerParachutePackTintIndex`.
///
/// <https://docs.fivem.net/natives/?_0x93B0FB27C9A04060>
#[doc(alias(
    "SetPlayerParachutePackTintIndex",
    "SET_PLAYER_PARACHUTE_PACK_TINT_INDEX",
    "0x93B0FB27C9A04060"
))]
#[inline]
pub fn set_player_parachute_pack_tint_index(player: Player, tint_index: i32) {
    call(0x93B0FB27C9A04060, (player, tint_index))
}

/// `SetPlayerParachuteSmokeTrailColor`.
///
/// <https://docs.fivem.net/natives/?_0x8217FD371A4625CF>
#[doc(alias(
    "SetPlayerParachuteSmokeTrailColor",
    "SET_PLAYER_PARACHUTE_SMOKE_TRAIL_COLOR",
    "0x8217FD371A4625CF"
))]
#[inline]
pub fn set_player_parachute_smoke_trail_color(player: Player, r: i32, g: i32, b: i32) {
    call(0x8217FD371A4625CF, (player, r, g, b))
}

/// `SetPlayerParachuteTintIndex`.
///
/// <https://docs.fivem.net/natives/?_0xA3D0E54541D9A5E5>
#[doc(alias(
    "SetPlayerParachuteTintIndex",
    "SET_PLAYER_PARACHUTE_TINT_INDEX",
    "0xA3D0E54541D9A5E5"
))]
#[inline]
pub fn set_player_parachute_tint_index(player: Player, tint_index: i32) {
    call(0xA3D0E54541D9A5E5, (player, tint_index))
}

/// `SetPlayerParachuteVariationOverride`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xD9284A8C0D48352C>
#[doc(alias(
    "SetPlayerParachuteVariationOverride",
    "SET_PLAYER_PARACHUTE_VARIATION_OVERRIDE",
    "0xD9284A8C0D48352C"
))]
#[inline]
pub fn set_player_parachute_variation_override(
    player: Player,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: bool,
) {
    call(0xD9284A8C0D48352C, (player, p1, p2, p3, p4))
}

/// `SetPlayerReserveParachuteModelOverride`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x0764486AEDE748DB>
#[doc(alias(
    "SetPlayerReserveParachuteModelOverride",
    "_SET_PLAYER_RESERVE_PARACHUTE_MODEL_OVERRIDE",
    "SET_PLAYER_RESERVE_PARACHUTE_MODEL_OVERRIDE",
    "0x0764486AEDE748DB"
))]
#[inline]
pub fn set_player_reserve_parachute_model_override(player: Player, model: impl Into<Hash>) {
    let model: Hash = model.into();
    call(0x0764486AEDE748DB, (player, model))
}

/// `SetPlayerReserveParachuteTintIndex`.
///
/// <https://docs.fivem.net/natives/?_0xAF04C87F5DC1DF38>
#[doc(alias(
    "SetPlayerReserveParachuteTintIndex",
    "SET_PLAYER_RESERVE_PARACHUTE_TINT_INDEX",
    "0xAF04C87F5DC1DF38"
))]
#[inline]
pub fn set_player_reserve_parachute_tint_index(player: Player, index: i32) {
    call(0xAF04C87F5DC1DF38, (player, index))
}

/// `SetPlayerResetFlagPreferRearSeats`.
///
/// <https://docs.fivem.net/natives/?_0x11D5F725F0E780E0>
#[doc(alias(
    "SetPlayerResetFlagPreferRearSeats",
    "SET_PLAYER_RESET_FLAG_PREFER_REAR_SEATS",
    "SET_PLAYER_PHONE_PALETTE_IDX",
    "SetPlayerPhonePaletteIdx",
    "0x11D5F725F0E780E0"
))]
#[inline]
pub fn set_player_reset_flag_prefer_rear_seats(player: Player, flags: i32) {
    call(0x11D5F725F0E780E0, (player, flags))
}

/// `SetPlayerSimulateAiming`.
///
/// <https://docs.fivem.net/natives/?_0xC54C95DA968EC5B5>
#[doc(alias(
    "SetPlayerSimulateAiming",
    "SET_PLAYER_SIMULATE_AIMING",
    "0xC54C95DA968EC5B5"
))]
#[inline]
pub fn set_player_simulate_aiming(player: Player, toggle: bool) {
    call(0xC54C95DA968EC5B5, (player, toggle))
}

/// `SetPlayerSneakingNoiseMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xB2C1A29588A9F47C>
#[doc(alias(
    "SetPlayerSneakingNoiseMultiplier",
    "SET_PLAYER_SNEAKING_NOISE_MULTIPLIER",
    "0xB2C1A29588A9F47C"
))]
#[inline]
pub fn set_player_sneaking_noise_multiplier(player: Player, multiplier: f32) {
    call(0xB2C1A29588A9F47C, (player, multiplier))
}

/// `SetPlayerSprint`.
///
/// <https://docs.fivem.net/natives/?_0xA01B8075D8B92DF4>
#[doc(alias("SetPlayerSprint", "SET_PLAYER_SPRINT", "0xA01B8075D8B92DF4"))]
#[inline]
pub fn set_player_sprint(player: Player, toggle: bool) {
    call(0xA01B8075D8B92DF4, (player, toggle))
}

/// `SetPlayerStealthPerceptionModifier`.
///
/// <https://docs.fivem.net/natives/?_0x4E9021C1FCDD507A>
#[doc(alias(
    "SetPlayerStealthPerceptionModifier",
    "SET_PLAYER_STEALTH_PERCEPTION_MODIFIER",
    "0x4E9021C1FCDD507A"
))]
#[inline]
pub fn set_player_stealth_perception_modifier(player: Player, value: f32) {
    call(0x4E9021C1FCDD507A, (player, value))
}

/// `SetPlayerTargetLevel`.
///
/// <https://docs.fivem.net/natives/?_0x5702B917B99DB1CD>
#[doc(alias(
    "SetPlayerTargetLevel",
    "SET_PLAYER_TARGET_LEVEL",
    "0x5702B917B99DB1CD"
))]
#[inline]
pub fn set_player_target_level(target_level: i32) {
    call(0x5702B917B99DB1CD, (target_level,))
}

/// `SetPlayerTargetingMode`.
///
/// <https://docs.fivem.net/natives/?_0xB1906895227793F3>
#[doc(alias(
    "SetPlayerTargetingMode",
    "SET_PLAYER_TARGETING_MODE",
    "0xB1906895227793F3"
))]
#[inline]
pub fn set_player_targeting_mode(target_mode: i32) {
    call(0xB1906895227793F3, (target_mode,))
}

/// `SetPlayerTeam`.
///
/// <https://docs.fivem.net/natives/?_0x0299FA38396A4940>
#[doc(alias("SetPlayerTeam", "SET_PLAYER_TEAM", "0x0299FA38396A4940"))]
#[inline]
pub fn set_player_team(player: Player, team: i32) {
    call(0x0299FA38396A4940, (player, team))
}

/// `SetPlayerUnderwaterTimeRemaining`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xA0D3E4F7AAFB7E78>
#[doc(alias(
    "SetPlayerUnderwaterTimeRemaining",
    "_SET_PLAYER_UNDERWATER_TIME_REMAINING",
    "SET_PLAYER_UNDERWATER_BREATH_PERCENT_REMAINING",
    "SetPlayerUnderwaterBreathPercentRemaining",
    "0xA0D3E4F7AAFB7E78"
))]
#[inline]
pub fn set_player_underwater_time_remaining(player: Player, percentage: f32) -> i32 {
    call(0xA0D3E4F7AAFB7E78, (player, percentage))
}

/// `SetPlayerVehicleDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0xA50E117CDDF82F0C>
#[doc(alias(
    "SetPlayerVehicleDamageModifier",
    "SET_PLAYER_VEHICLE_DAMAGE_MODIFIER",
    "0xA50E117CDDF82F0C"
))]
#[inline]
pub fn set_player_vehicle_damage_modifier(player: Player, modifier: f32) {
    call(0xA50E117CDDF82F0C, (player, modifier))
}

/// `SetPlayerVehicleDefenseModifier`.
///
/// <https://docs.fivem.net/natives/?_0x4C60E6EFDAFF2462>
#[doc(alias(
    "SetPlayerVehicleDefenseModifier",
    "SET_PLAYER_VEHICLE_DEFENSE_MODIFIER",
    "0x4C60E6EFDAFF2462"
))]
#[inline]
pub fn set_player_vehicle_defense_modifier(player: Player, modifier: f32) {
    call(0x4C60E6EFDAFF2462, (player, modifier))
}

/// `SetPlayerWantedCentrePosition`.
///
/// <https://docs.fivem.net/natives/?_0x520E541A97A13354>
#[doc(alias(
    "SetPlayerWantedCentrePosition",
    "SET_PLAYER_WANTED_CENTRE_POSITION",
    "0x520E541A97A13354"
))]
#[inline]
pub fn set_player_wanted_centre_position(
    player: Player,
    position: Vector3,
    p2: bool,
    p3: bool,
) -> Vector3 {
    let mut position = Out::new(position);
    call::<()>(0x520E541A97A13354, (player, &mut position, p2, p3));
    position.get()
}

/// `SetPlayerWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0x39FF19C64EF7DA5B>
#[doc(alias(
    "SetPlayerWantedLevel",
    "SET_PLAYER_WANTED_LEVEL",
    "0x39FF19C64EF7DA5B"
))]
#[inline]
pub fn set_player_wanted_level(player: Player, wanted_level: i32, delayed_response: bool) {
    call(0x39FF19C64EF7DA5B, (player, wanted_level, delayed_response))
}

/// `SetPlayerWantedLevelNoDrop`.
///
/// <https://docs.fivem.net/natives/?_0x340E61DE7F471565>
#[doc(alias(
    "SetPlayerWantedLevelNoDrop",
    "SET_PLAYER_WANTED_LEVEL_NO_DROP",
    "0x340E61DE7F471565"
))]
#[inline]
pub fn set_player_wanted_level_no_drop(player: Player, wanted_level: i32, delayed_response: bool) {
    call(0x340E61DE7F471565, (player, wanted_level, delayed_response))
}

/// `SetPlayerWantedLevelNow`.
///
/// <https://docs.fivem.net/natives/?_0xE0A7D1E497FFCD6F>
#[doc(alias(
    "SetPlayerWantedLevelNow",
    "SET_PLAYER_WANTED_LEVEL_NOW",
    "0xE0A7D1E497FFCD6F"
))]
#[inline]
pub fn set_player_wanted_level_now(player: Player, p1: bool) {
    call(0xE0A7D1E497FFCD6F, (player, p1))
}

/// `SetPlayerWeaponDamageModifier`.
///
/// <https://docs.fivem.net/natives/?_0xCE07B9F7817AADA3>
#[doc(alias(
    "SetPlayerWeaponDamageModifier",
    "SET_PLAYER_WEAPON_DAMAGE_MODIFIER",
    "0xCE07B9F7817AADA3"
))]
#[inline]
pub fn set_player_weapon_damage_modifier(player: Player, modifier: f32) {
    call(0xCE07B9F7817AADA3, (player, modifier))
}

/// `SetPlayerWeaponDefenseModifier`.
///
/// <https://docs.fivem.net/natives/?_0x2D83BC011CA14A3C>
#[doc(alias(
    "SetPlayerWeaponDefenseModifier",
    "SET_PLAYER_WEAPON_DEFENSE_MODIFIER",
    "0x2D83BC011CA14A3C"
))]
#[inline]
pub fn set_player_weapon_defense_modifier(player: Player, modifier: f32) {
    call(0x2D83BC011CA14A3C, (player, modifier))
}

/// `SetPlayerWeaponDefenseModifier_2`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xBCFDE9EDE4CF27DC>
#[doc(alias(
    "SetPlayerWeaponDefenseModifier_2",
    "_SET_PLAYER_WEAPON_DEFENSE_MODIFIER_2",
    "SET_PLAYER_WEAPON_MINIGUN_DEFENSE_MODIFIER",
    "SetPlayerWeaponMinigunDefenseModifier",
    "0xBCFDE9EDE4CF27DC"
))]
#[inline]
pub fn set_player_weapon_defense_modifier_2(player: Player, modifier: f32) {
    call(0xBCFDE9EDE4CF27DC, (player, modifier))
}

/// `SetPoliceIgnorePlayer`.
///
/// <https://docs.fivem.net/natives/?_0x32C62AA929C2DA6A>
#[doc(alias(
    "SetPoliceIgnorePlayer",
    "SET_POLICE_IGNORE_PLAYER",
    "0x32C62AA929C2DA6A"
))]
#[inline]
pub fn set_police_ignore_player(player: Player, toggle: bool) {
    call(0x32C62AA929C2DA6A, (player, toggle))
}

/// `SetPoliceRadarBlips`.
///
/// <https://docs.fivem.net/natives/?_0x43286D561B72B8BF>
#[doc(alias("SetPoliceRadarBlips", "SET_POLICE_RADAR_BLIPS", "0x43286D561B72B8BF"))]
#[inline]
pub fn set_police_radar_blips(toggle: bool) {
    call(0x43286D561B72B8BF, (toggle,))
}

/// `SetRunSprintMultiplierForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x6DB47AA77FD94E09>
#[doc(alias(
    "SetRunSprintMultiplierForPlayer",
    "SET_RUN_SPRINT_MULTIPLIER_FOR_PLAYER",
    "0x6DB47AA77FD94E09"
))]
#[inline]
pub fn set_run_sprint_multiplier_for_player(player: Player, multiplier: f32) {
    call(0x6DB47AA77FD94E09, (player, multiplier))
}

/// `SetSpecialAbility`, since game build 678.
///
/// <https://docs.fivem.net/natives/?_0xB214D570EAD7F81A>
#[doc(alias(
    "SetSpecialAbility",
    "_SET_SPECIAL_ABILITY",
    "SET_SPECIAL_ABILITY_MP",
    "SetSpecialAbilityMp",
    "0xB214D570EAD7F81A"
))]
#[inline]
pub fn set_special_ability(player: Player, p1: i32) {
    call(0xB214D570EAD7F81A, (player, p1))
}

/// `SetSpecialAbilityMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0xA49C426ED0CA4AB7>
#[doc(alias(
    "SetSpecialAbilityMultiplier",
    "SET_SPECIAL_ABILITY_MULTIPLIER",
    "0xA49C426ED0CA4AB7"
))]
#[inline]
pub fn set_special_ability_multiplier(multiplier: f32) {
    call(0xA49C426ED0CA4AB7, (multiplier,))
}

/// `SetSwimMultiplierForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xA91C6F0FF7D16A13>
#[doc(alias(
    "SetSwimMultiplierForPlayer",
    "SET_SWIM_MULTIPLIER_FOR_PLAYER",
    "0xA91C6F0FF7D16A13"
))]
#[inline]
pub fn set_swim_multiplier_for_player(player: Player, multiplier: f32) {
    call(0xA91C6F0FF7D16A13, (player, multiplier))
}

/// `SetWantedLevelDifficulty`.
///
/// <https://docs.fivem.net/natives/?_0x9B0BB33B04405E7A>
#[doc(alias(
    "SetWantedLevelDifficulty",
    "SET_WANTED_LEVEL_DIFFICULTY",
    "0x9B0BB33B04405E7A"
))]
#[inline]
pub fn set_wanted_level_difficulty(player: Player, difficulty: f32) {
    call(0x9B0BB33B04405E7A, (player, difficulty))
}

/// `SetWantedLevelHiddenEvasionTime`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x49B856B1360C47C7>
#[doc(alias(
    "SetWantedLevelHiddenEvasionTime",
    "_SET_WANTED_LEVEL_HIDDEN_EVASION_TIME",
    "SET_WANTED_LEVEL_HIDDEN_ESCAPE_TIME",
    "SetWantedLevelHiddenEscapeTime",
    "0x49B856B1360C47C7"
))]
#[inline]
pub fn set_wanted_level_hidden_evasion_time(player: Player, wanted_level: i32, loss_time: i32) {
    call(0x49B856B1360C47C7, (player, wanted_level, loss_time))
}

/// `SetWantedLevelMultiplier`.
///
/// <https://docs.fivem.net/natives/?_0x020E5F00CDA207BA>
#[doc(alias(
    "SetWantedLevelMultiplier",
    "SET_WANTED_LEVEL_MULTIPLIER",
    "0x020E5F00CDA207BA"
))]
#[inline]
pub fn set_wanted_level_multiplier(multiplier: f32) {
    call(0x020E5F00CDA207BA, (multiplier,))
}

/// `SimulatePlayerInputGait`.
///
/// <https://docs.fivem.net/natives/?_0x477D5D63E63ECA5D>
#[doc(alias(
    "SimulatePlayerInputGait",
    "SIMULATE_PLAYER_INPUT_GAIT",
    "0x477D5D63E63ECA5D"
))]
#[inline]
pub fn simulate_player_input_gait(
    player: Player,
    amount: f32,
    gait_type: i32,
    rotation_speed: f32,
    p4: bool,
    p5: bool,
) {
    call(
        0x477D5D63E63ECA5D,
        (player, amount, gait_type, rotation_speed, p4, p5),
    )
}

/// `SpecialAbilityActivate`, since game build 678.
///
/// Of unknown type: `player`.
///
/// <https://docs.fivem.net/natives/?_0x821FDC827D6F4090>
#[doc(alias(
    "SpecialAbilityActivate",
    "_SPECIAL_ABILITY_ACTIVATE",
    "SPECIAL_ABILITY_ACTIVATE",
    "0x821FDC827D6F4090"
))]
#[inline]
pub fn special_ability_activate(player: i32) {
    call(0x821FDC827D6F4090, (player,))
}

/// `SpecialAbilityChargeAbsolute`.
///
/// <https://docs.fivem.net/natives/?_0xB7B0870EB531D08D>
#[doc(alias(
    "SpecialAbilityChargeAbsolute",
    "SPECIAL_ABILITY_CHARGE_ABSOLUTE",
    "0xB7B0870EB531D08D"
))]
#[inline]
pub fn special_ability_charge_absolute(player: Player, p1: i32, p2: bool) {
    call(0xB7B0870EB531D08D, (player, p1, p2))
}

/// `SpecialAbilityChargeContinuous`.
///
/// <https://docs.fivem.net/natives/?_0xED481732DFF7E997>
#[doc(alias(
    "SpecialAbilityChargeContinuous",
    "SPECIAL_ABILITY_CHARGE_CONTINUOUS",
    "0xED481732DFF7E997"
))]
#[inline]
pub fn special_ability_charge_continuous(player: Player, p2: Ped) {
    call(0xED481732DFF7E997, (player, p2))
}

/// `SpecialAbilityChargeLarge`.
///
/// <https://docs.fivem.net/natives/?_0xF733F45FA4497D93>
#[doc(alias(
    "SpecialAbilityChargeLarge",
    "SPECIAL_ABILITY_CHARGE_LARGE",
    "0xF733F45FA4497D93"
))]
#[inline]
pub fn special_ability_charge_large(player: Player, p1: bool, p2: bool) {
    call(0xF733F45FA4497D93, (player, p1, p2))
}

/// `SpecialAbilityChargeMedium`.
///
/// <https://docs.fivem.net/natives/?_0xF113E3AA9BC54613>
#[doc(alias(
    "SpecialAbilityChargeMedium",
    "SPECIAL_ABILITY_CHARGE_MEDIUM",
    "0xF113E3AA9BC54613"
))]
#[inline]
pub fn special_ability_charge_medium(player: Player, p1: bool, p2: bool) {
    call(0xF113E3AA9BC54613, (player, p1, p2))
}

/// `SpecialAbilityChargeNormalized`.
///
/// <https://docs.fivem.net/natives/?_0xA0696A65F009EE18>
#[doc(alias(
    "SpecialAbilityChargeNormalized",
    "SPECIAL_ABILITY_CHARGE_NORMALIZED",
    "0xA0696A65F009EE18",
    "RESET_SPECIAL_ABILITY_CONTROLS_CINEMATIC",
    "ResetSpecialAbilityControlsCinematic"
))]
#[inline]
pub fn special_ability_charge_normalized(player: Player, normalized_value: f32, p2: bool) {
    call(0xA0696A65F009EE18, (player, normalized_value, p2))
}

/// `SpecialAbilityChargeOnMissionFailed`.
///
/// <https://docs.fivem.net/natives/?_0xC9A763D8FE87436A>
#[doc(alias(
    "SpecialAbilityChargeOnMissionFailed",
    "SPECIAL_ABILITY_CHARGE_ON_MISSION_FAILED",
    "0xC9A763D8FE87436A"
))]
#[inline]
pub fn special_ability_charge_on_mission_failed(player: Player) {
    call(0xC9A763D8FE87436A, (player,))
}

/// `SpecialAbilityChargeSmall`.
///
/// <https://docs.fivem.net/natives/?_0x2E7B9B683481687D>
#[doc(alias(
    "SpecialAbilityChargeSmall",
    "SPECIAL_ABILITY_CHARGE_SMALL",
    "0x2E7B9B683481687D"
))]
#[inline]
pub fn special_ability_charge_small(player: Player, p1: bool, p2: bool) {
    call(0x2E7B9B683481687D, (player, p1, p2))
}

/// `SpecialAbilityDeactivate`.
///
/// <https://docs.fivem.net/natives/?_0xD6A953C6D1492057>
#[doc(alias(
    "SpecialAbilityDeactivate",
    "SPECIAL_ABILITY_DEACTIVATE",
    "0xD6A953C6D1492057"
))]
#[inline]
pub fn special_ability_deactivate(player: Player) {
    call(0xD6A953C6D1492057, (player,))
}

/// `SpecialAbilityDeactivateFast`.
///
/// <https://docs.fivem.net/natives/?_0x9CB5CE07A3968D5A>
#[doc(alias(
    "SpecialAbilityDeactivateFast",
    "SPECIAL_ABILITY_DEACTIVATE_FAST",
    "0x9CB5CE07A3968D5A"
))]
#[inline]
pub fn special_ability_deactivate_fast(player: Player) {
    call(0x9CB5CE07A3968D5A, (player,))
}

/// `SpecialAbilityDeplete`, since game build 678.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x17F7471EACA78290>
#[doc(alias(
    "SpecialAbilityDeplete",
    "_SPECIAL_ABILITY_DEPLETE",
    "SPECIAL_ABILITY_DEACTIVATE_MP",
    "SpecialAbilityDeactivateMp",
    "0x17F7471EACA78290"
))]
#[inline]
pub fn special_ability_deplete(p0: i32) {
    call(0x17F7471EACA78290, (p0,))
}

/// `SpecialAbilityDepleteMeter`.
///
/// <https://docs.fivem.net/natives/?_0x1D506DBBBC51E64B>
#[doc(alias(
    "SpecialAbilityDepleteMeter",
    "SPECIAL_ABILITY_DEPLETE_METER",
    "0x1D506DBBBC51E64B"
))]
#[inline]
pub fn special_ability_deplete_meter(player: Player, p1: bool) {
    call(0x1D506DBBBC51E64B, (player, p1))
}

/// `SpecialAbilityFillMeter`.
///
/// <https://docs.fivem.net/natives/?_0x3DACA8DDC6FD4980>
#[doc(alias(
    "SpecialAbilityFillMeter",
    "SPECIAL_ABILITY_FILL_METER",
    "0x3DACA8DDC6FD4980"
))]
#[inline]
pub fn special_ability_fill_meter(player: Player, p1: bool) {
    call(0x3DACA8DDC6FD4980, (player, p1))
}

/// `SpecialAbilityLock`.
///
/// <https://docs.fivem.net/natives/?_0x6A09D0D590A47D13>
#[doc(alias("SpecialAbilityLock", "SPECIAL_ABILITY_LOCK", "0x6A09D0D590A47D13"))]
#[inline]
pub fn special_ability_lock(player_model: impl Into<Hash>) {
    let player_model: Hash = player_model.into();
    call(0x6A09D0D590A47D13, (player_model,))
}

/// `SpecialAbilityReset`.
///
/// <https://docs.fivem.net/natives/?_0x375F0E738F861A94>
#[doc(alias("SpecialAbilityReset", "SPECIAL_ABILITY_RESET", "0x375F0E738F861A94"))]
#[inline]
pub fn special_ability_reset(player: Player) {
    call(0x375F0E738F861A94, (player,))
}

/// `SpecialAbilityUnlock`.
///
/// <https://docs.fivem.net/natives/?_0xF145F3BE2EFA9A3B>
#[doc(alias("SpecialAbilityUnlock", "SPECIAL_ABILITY_UNLOCK", "0xF145F3BE2EFA9A3B"))]
#[inline]
pub fn special_ability_unlock(player_model: impl Into<Hash>) {
    let player_model: Hash = player_model.into();
    call(0xF145F3BE2EFA9A3B, (player_model,))
}

/// `StartFiringAmnesty`.
///
/// <https://docs.fivem.net/natives/?_0xBF9BD71691857E48>
#[doc(alias("StartFiringAmnesty", "START_FIRING_AMNESTY", "0xBF9BD71691857E48"))]
#[inline]
pub fn start_firing_amnesty(duration: i32) {
    call(0xBF9BD71691857E48, (duration,))
}

/// `StartPlayerTeleport`.
///
/// <https://docs.fivem.net/natives/?_0xAD15F075A4DA0FDE>
#[doc(alias("StartPlayerTeleport", "START_PLAYER_TELEPORT", "0xAD15F075A4DA0FDE"))]
#[inline]
pub fn start_player_teleport(
    player: Player,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    teleport_with_vehicle: bool,
    find_collision_land: bool,
    p7: bool,
) {
    call(
        0xAD15F075A4DA0FDE,
        (
            player,
            x,
            y,
            z,
            heading,
            teleport_with_vehicle,
            find_collision_land,
            p7,
        ),
    )
}

/// `StopPlayerTeleport`.
///
/// <https://docs.fivem.net/natives/?_0xC449EDED9D73009C>
#[doc(alias("StopPlayerTeleport", "STOP_PLAYER_TELEPORT", "0xC449EDED9D73009C"))]
#[inline]
pub fn stop_player_teleport() {
    call(0xC449EDED9D73009C, ())
}

/// `SuppressCrimeThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x9A987297ED8BD838>
#[doc(alias(
    "SuppressCrimeThisFrame",
    "SUPPRESS_CRIME_THIS_FRAME",
    "0x9A987297ED8BD838",
    "_SWITCH_CRIME_TYPE",
    "SwitchCrimeType"
))]
#[inline]
pub fn suppress_crime_this_frame(player: Player, crime_type: i32) {
    call(0x9A987297ED8BD838, (player, crime_type))
}

/// `UpdatePlayerTeleport`.
///
/// <https://docs.fivem.net/natives/?_0xE23D5873C2394C61>
#[doc(alias(
    "UpdatePlayerTeleport",
    "_UPDATE_PLAYER_TELEPORT",
    "UPDATE_PLAYER_TELEPORT",
    "0xE23D5873C2394C61",
    "_HAS_PLAYER_TELEPORT_FINISHED",
    "HasPlayerTeleportFinished"
))]
#[inline]
pub fn update_player_teleport(player: Player) -> bool {
    call(0xE23D5873C2394C61, (player,))
}
