// Made by native-gen 0.2.0 from data a6f695b04394eeef; do not edit.

//! Namespace `PLAYER` of the RedM client.

use crate::prelude::*;

/// `AddAmbientPlayerInteractiveFocusPreset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3946FC742AC305CD>
#[doc(alias(
    "AddAmbientPlayerInteractiveFocusPreset",
    "_ADD_AMBIENT_PLAYER_INTERACTIVE_FOCUS_PRESET",
    "0x3946FC742AC305CD"
))]
#[inline]
pub fn add_ambient_player_interactive_focus_preset(
    player: Player,
    ped: Ped,
    preset: &str,
    x: f32,
    y: f32,
    z: f32,
    target_entity: impl Into<Entity>,
    name: &str,
) {
    let target_entity: Entity = target_entity.into();
    call(
        0x3946FC742AC305CD,
        (player, ped, preset, x, y, z, target_entity, name),
    )
}

/// `AddAmbientPlayerInteractiveFocusPresetAtCoords`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD48227263E3D06AE>
#[doc(alias(
    "AddAmbientPlayerInteractiveFocusPresetAtCoords",
    "_ADD_AMBIENT_PLAYER_INTERACTIVE_FOCUS_PRESET_AT_COORDS",
    "0xD48227263E3D06AE"
))]
#[inline]
pub fn add_ambient_player_interactive_focus_preset_at_coords(
    player: Player,
    x1: f32,
    y1: f32,
    z1: f32,
    preset: &str,
    x2: f32,
    y2: f32,
    z2: f32,
    target_entity: impl Into<Entity>,
    name: &str,
) {
    let target_entity: Entity = target_entity.into();
    call(
        0xD48227263E3D06AE,
        (player, x1, y1, z1, preset, x2, y2, z2, target_entity, name),
    )
}

/// `AddPlayerAsFollowTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC22AA6DF4D1C1DE>
#[doc(alias(
    "AddPlayerAsFollowTarget",
    "_ADD_PLAYER_AS_FOLLOW_TARGET",
    "0xAC22AA6DF4D1C1DE"
))]
#[inline]
pub fn add_player_as_follow_target(
    player: Player,
    ped: Ped,
    p2: f32,
    p3: f32,
    follow_mode: i32,
    follow_priority: i32,
    p6: bool,
) {
    call(
        0xAC22AA6DF4D1C1DE,
        (player, ped, p2, p3, follow_mode, follow_priority, p6),
    )
}

/// `BoostPlayerHorseSpeedForTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09C28F828EE674FA>
#[doc(alias(
    "BoostPlayerHorseSpeedForTime",
    "BOOST_PLAYER_HORSE_SPEED_FOR_TIME",
    "0x09C28F828EE674FA"
))]
#[inline]
pub fn boost_player_horse_speed_for_time(player: Player, speed_boost: f32, duration: i32) {
    call(0x09C28F828EE674FA, (player, speed_boost, duration))
}

/// `CanPlayerStartMission`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DF170B1185AF777>
#[doc(alias(
    "CanPlayerStartMission",
    "CAN_PLAYER_START_MISSION",
    "0x2DF170B1185AF777"
))]
#[inline]
pub fn can_player_start_mission(player: Player) -> bool {
    call(0x2DF170B1185AF777, (player,))
}

/// `ClearBountyTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8F2A81C09DA9124A>
#[doc(alias("ClearBountyTarget", "_CLEAR_BOUNTY_TARGET", "0x8F2A81C09DA9124A"))]
#[inline]
pub fn clear_bounty_target(player: Player) {
    call(0x8F2A81C09DA9124A, (player,))
}

/// `ClearDeadeyeAuraEffectIntensity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E9057A9DA78D0F8>
#[doc(alias(
    "ClearDeadeyeAuraEffectIntensity",
    "_CLEAR_DEADEYE_AURA_EFFECT_INTENSITY",
    "0x0E9057A9DA78D0F8"
))]
#[inline]
pub fn clear_deadeye_aura_effect_intensity(player: Player, flag: i32) {
    call(0x0E9057A9DA78D0F8, (player, flag))
}

/// `ClearPedEagleEyeTrailsForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5D3EB37ABC1EB03>
#[doc(alias(
    "ClearPedEagleEyeTrailsForPlayer",
    "_CLEAR_PED_EAGLE_EYE_TRAILS_FOR_PLAYER",
    "0xE5D3EB37ABC1EB03"
))]
#[inline]
pub fn clear_ped_eagle_eye_trails_for_player(player: Player) {
    call(0xE5D3EB37ABC1EB03, (player,))
}

/// `ClearPlayerHasDamagedAtLeastOneNonAnimalPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0361096D6CE4372C>
#[doc(alias(
    "ClearPlayerHasDamagedAtLeastOneNonAnimalPed",
    "CLEAR_PLAYER_HAS_DAMAGED_AT_LEAST_ONE_NON_ANIMAL_PED",
    "0x0361096D6CE4372C"
))]
#[inline]
pub fn clear_player_has_damaged_at_least_one_non_animal_ped(player: Player) {
    call(0x0361096D6CE4372C, (player,))
}

/// `ClearPlayerHasDamagedAtLeastOnePed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x270B63A641BE32F2>
#[doc(alias(
    "ClearPlayerHasDamagedAtLeastOnePed",
    "CLEAR_PLAYER_HAS_DAMAGED_AT_LEAST_ONE_PED",
    "0x270B63A641BE32F2"
))]
#[inline]
pub fn clear_player_has_damaged_at_least_one_ped(player: Player) {
    call(0x270B63A641BE32F2, (player,))
}

/// `ClearPlayerWantedLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E4B996C928C7AA6>
#[doc(alias(
    "ClearPlayerWantedLevel",
    "CLEAR_PLAYER_WANTED_LEVEL",
    "0x4E4B996C928C7AA6"
))]
#[inline]
pub fn clear_player_wanted_level(player: Player) {
    call(0x4E4B996C928C7AA6, (player,))
}

/// `DisablePlayerFiring`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2970929FD5F9FC89>
#[doc(alias("DisablePlayerFiring", "DISABLE_PLAYER_FIRING", "0x2970929FD5F9FC89"))]
#[inline]
pub fn disable_player_firing(player: Player, toggle: bool) {
    call(0x2970929FD5F9FC89, (player, toggle))
}

/// `DisablePlayerInteractiveFocusPreset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC67A4910425F11F1>
#[doc(alias(
    "DisablePlayerInteractiveFocusPreset",
    "_DISABLE_PLAYER_INTERACTIVE_FOCUS_PRESET",
    "0xC67A4910425F11F1"
))]
#[inline]
pub fn disable_player_interactive_focus_preset(player: Player, name: &str) {
    call(0xC67A4910425F11F1, (player, name))
}

/// `EagleEyeAddFocusSkill`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC02B3D151D3859F>
#[doc(alias(
    "EagleEyeAddFocusSkill",
    "_EAGLE_EYE_ADD_FOCUS_SKILL",
    "0xBC02B3D151D3859F"
))]
#[inline]
pub fn eagle_eye_add_focus_skill(entity: impl Into<Entity>, enable: bool) {
    let entity: Entity = entity.into();
    call(0xBC02B3D151D3859F, (entity, enable))
}

/// `EagleEyeAreAllTrailsHidden`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA62BBAAE67A05BB0>
#[doc(alias(
    "EagleEyeAreAllTrailsHidden",
    "_EAGLE_EYE_ARE_ALL_TRAILS_HIDDEN",
    "0xA62BBAAE67A05BB0"
))]
#[inline]
pub fn eagle_eye_are_all_trails_hidden(player: Player) -> bool {
    call(0xA62BBAAE67A05BB0, (player,))
}

/// `EagleEyeCanPlayerFocusOnTrack`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1DA5C5B0923E1B85>
#[doc(alias(
    "EagleEyeCanPlayerFocusOnTrack",
    "_EAGLE_EYE_CAN_PLAYER_FOCUS_ON_TRACK",
    "0x1DA5C5B0923E1B85"
))]
#[inline]
pub fn eagle_eye_can_player_focus_on_track(player: Player) -> bool {
    call(0x1DA5C5B0923E1B85, (player,))
}

/// `EagleEyeDisableTrackingTrail`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40AB73092C95B5F5>
#[doc(alias(
    "EagleEyeDisableTrackingTrail",
    "_EAGLE_EYE_DISABLE_TRACKING_TRAIL",
    "0x40AB73092C95B5F5"
))]
#[inline]
pub fn eagle_eye_disable_tracking_trail(entity: impl Into<Entity>, trail: &str, p2: i32, p3: i32) {
    let entity: Entity = entity.into();
    call(0x40AB73092C95B5F5, (entity, trail, p2, p3))
}

/// `EagleEyeGetTrackedPedId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3813E11A378958A5>
#[doc(alias(
    "EagleEyeGetTrackedPedId",
    "_EAGLE_EYE_GET_TRACKED_PED_ID",
    "0x3813E11A378958A5"
))]
#[inline]
pub fn eagle_eye_get_tracked_ped_id(player: Player) -> Ped {
    call(0x3813E11A378958A5, (player,))
}

/// `EagleEyeRemoveParticleFxFromEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC5E09D012D759C4>
#[doc(alias(
    "EagleEyeRemoveParticleFxFromEntity",
    "_EAGLE_EYE_REMOVE_PARTICLE_FX_FROM_ENTITY",
    "0xDC5E09D012D759C4"
))]
#[inline]
pub fn eagle_eye_remove_particle_fx_from_entity(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    p2: i32,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0xDC5E09D012D759C4, (entity1, entity2, p2))
}

/// `EagleEyeSetColor`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C41D93F550D5E37>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`: there must be as many as it takes.
#[doc(alias("EagleEyeSetColor", "_EAGLE_EYE_SET_COLOR", "0x2C41D93F550D5E37"))]
#[inline]
pub unsafe fn eagle_eye_set_color(player: Player, p1: bool, p2: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x2C41D93F550D5E37, (player, p1, p2))
}

/// `EagleEyeSetCustomDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x907B16B3834C69E2>
#[doc(alias(
    "EagleEyeSetCustomDistance",
    "_EAGLE_EYE_SET_CUSTOM_DISTANCE",
    "0x907B16B3834C69E2"
))]
#[inline]
pub fn eagle_eye_set_custom_distance(entity: impl Into<Entity>, distance: f32) {
    let entity: Entity = entity.into();
    call(0x907B16B3834C69E2, (entity, distance))
}

/// `EagleEyeSetCustomEntityTint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62ED71E133B6C9F1>
#[doc(alias(
    "EagleEyeSetCustomEntityTint",
    "EAGLE_EYE_SET_CUSTOM_ENTITY_TINT",
    "0x62ED71E133B6C9F1"
))]
#[inline]
pub fn eagle_eye_set_custom_entity_tint(
    entity: impl Into<Entity>,
    red: i32,
    green: i32,
    blue: i32,
) {
    let entity: Entity = entity.into();
    call(0x62ED71E133B6C9F1, (entity, red, green, blue))
}

/// `EagleEyeSetDrainRateModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0D6C2A146A5C993>
#[doc(alias(
    "EagleEyeSetDrainRateModifier",
    "_EAGLE_EYE_SET_DRAIN_RATE_MODIFIER",
    "0xE0D6C2A146A5C993"
))]
#[inline]
pub fn eagle_eye_set_drain_rate_modifier(player: Player, modifier: f32) {
    call(0xE0D6C2A146A5C993, (player, modifier))
}

/// `EagleEyeSetFocusOnAssociatedClueTrail`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2AF423D6ECB2C485>
#[doc(alias(
    "EagleEyeSetFocusOnAssociatedClueTrail",
    "_EAGLE_EYE_SET_FOCUS_ON_ASSOCIATED_CLUE_TRAIL",
    "0x2AF423D6ECB2C485"
))]
#[inline]
pub fn eagle_eye_set_focus_on_associated_clue_trail(
    player: Player,
    linked_waypoint_ped: impl Into<Entity>,
) {
    let linked_waypoint_ped: Entity = linked_waypoint_ped.into();
    call(0x2AF423D6ECB2C485, (player, linked_waypoint_ped))
}

/// `EagleEyeSetHideAllTrails`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x330CA55A3647FA1C>
#[doc(alias(
    "EagleEyeSetHideAllTrails",
    "_EAGLE_EYE_SET_HIDE_ALL_TRAILS",
    "0x330CA55A3647FA1C"
))]
#[inline]
pub fn eagle_eye_set_hide_all_trails(player: Player, hide_trails: bool) {
    call(0x330CA55A3647FA1C, (player, hide_trails))
}

/// `EagleEyeSetParticleFxToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6ECFC621A168424C>
#[doc(alias(
    "EagleEyeSetParticleFxToEntity",
    "_EAGLE_EYE_SET_PARTICLE_FX_TO_ENTITY",
    "0x6ECFC621A168424C"
))]
#[inline]
pub fn eagle_eye_set_particle_fx_to_entity(
    entity1: impl Into<Entity>,
    entity2: impl Into<Entity>,
    p2: i32,
    heading: f32,
) {
    let entity1: Entity = entity1.into();
    let entity2: Entity = entity2.into();
    call(0x6ECFC621A168424C, (entity1, entity2, p2, heading))
}

/// `EagleEyeSetPlusFlagDisabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE285A4413B00B7F>
#[doc(alias(
    "EagleEyeSetPlusFlagDisabled",
    "_EAGLE_EYE_SET_PLUS_FLAG_DISABLED",
    "0xCE285A4413B00B7F"
))]
#[inline]
pub fn eagle_eye_set_plus_flag_disabled(player: Player, disabled: bool) {
    call(0xCE285A4413B00B7F, (player, disabled))
}

/// `EagleEyeSetRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22C8B10802301381>
#[doc(alias("EagleEyeSetRange", "_EAGLE_EYE_SET_RANGE", "0x22C8B10802301381"))]
#[inline]
pub fn eagle_eye_set_range(player: Player, range: f32) {
    call(0x22C8B10802301381, (player, range))
}

/// `EagleEyeSetTrackingUpgrade`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDFC85C5199045026>
#[doc(alias(
    "EagleEyeSetTrackingUpgrade",
    "_EAGLE_EYE_SET_TRACKING_UPGRADE",
    "0xDFC85C5199045026"
))]
#[inline]
pub fn eagle_eye_set_tracking_upgrade(player: Player, p1: f32) {
    call(0xDFC85C5199045026, (player, p1))
}

/// `EagleEyeSetTrackingUpgrade_2`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FA957D1B55941C1>
#[doc(alias(
    "EagleEyeSetTrackingUpgrade_2",
    "_EAGLE_EYE_SET_TRACKING_UPGRADE_2",
    "0x6FA957D1B55941C1"
))]
#[inline]
pub fn eagle_eye_set_tracking_upgrade_2(player: Player, p1: f32) {
    call(0x6FA957D1B55941C1, (player, p1))
}

/// `EnableCustomDeadeyeAbility`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x95EE1DEE1DCD9070>
#[doc(alias(
    "EnableCustomDeadeyeAbility",
    "_ENABLE_CUSTOM_DEADEYE_ABILITY",
    "0x95EE1DEE1DCD9070"
))]
#[inline]
pub fn enable_custom_deadeye_ability(player: Player, enable: bool) {
    call(0x95EE1DEE1DCD9070, (player, enable))
}

/// `EnableEagleeye`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA63FCAD3A6FEC6D2>
#[doc(alias("EnableEagleeye", "_ENABLE_EAGLEEYE", "0xA63FCAD3A6FEC6D2"))]
#[inline]
pub fn enable_eagleeye(player: Player, enable: bool) {
    call(0xA63FCAD3A6FEC6D2, (player, enable))
}

/// `ForceCleanup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x768C017FB878E4F4>
#[doc(alias("ForceCleanup", "FORCE_CLEANUP", "0x768C017FB878E4F4"))]
#[inline]
pub fn force_cleanup(cleanup_flags: i32) {
    call(0x768C017FB878E4F4, (cleanup_flags,))
}

/// `ForceCleanupForAllThreadsWithThisName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDAACAF8B687F2353>
#[doc(alias(
    "ForceCleanupForAllThreadsWithThisName",
    "FORCE_CLEANUP_FOR_ALL_THREADS_WITH_THIS_NAME",
    "0xDAACAF8B687F2353"
))]
#[inline]
pub fn force_cleanup_for_all_threads_with_this_name(name: &str, cleanup_flags: i32) {
    call(0xDAACAF8B687F2353, (name, cleanup_flags))
}

/// `ForceCleanupForThreadWithThisId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF4C9512A2F0A3031>
#[doc(alias(
    "ForceCleanupForThreadWithThisId",
    "FORCE_CLEANUP_FOR_THREAD_WITH_THIS_ID",
    "0xF4C9512A2F0A3031"
))]
#[inline]
pub fn force_cleanup_for_thread_with_this_id(id: i32, cleanup_flags: i32) {
    call(0xF4C9512A2F0A3031, (id, cleanup_flags))
}

/// `ForceRestScenario`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5A3DD2FF84E1A4B>
#[doc(alias("ForceRestScenario", "_FORCE_REST_SCENARIO", "0xE5A3DD2FF84E1A4B"))]
#[inline]
pub fn force_rest_scenario(toggle: bool) {
    call(0xE5A3DD2FF84E1A4B, (toggle,))
}

/// `FormatPlayerNameString`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B6193813E03E4E9>
#[doc(alias(
    "FormatPlayerNameString",
    "_FORMAT_PLAYER_NAME_STRING",
    "0x5B6193813E03E4E9"
))]
#[inline]
pub fn format_player_name_string(string: &str) -> Option<String> {
    call(0x5B6193813E03E4E9, (string,))
}

/// `GetActiveHorseForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46FA0AE18F4C7FA9>
#[doc(alias(
    "GetActiveHorseForPlayer",
    "_GET_ACTIVE_HORSE_FOR_PLAYER",
    "0x46FA0AE18F4C7FA9"
))]
#[inline]
pub fn get_active_horse_for_player(player: Player) -> Ped {
    call(0x46FA0AE18F4C7FA9, (player,))
}

/// `GetAiPlayerDefenseModifierAgainstAi`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E78D822208E740A>
#[doc(alias(
    "GetAiPlayerDefenseModifierAgainstAi",
    "_GET_AI_PLAYER_DEFENSE_MODIFIER_AGAINST_AI",
    "0x2E78D822208E740A"
))]
#[inline]
pub fn get_ai_player_defense_modifier_against_ai(player: Player) -> f32 {
    call(0x2E78D822208E740A, (player,))
}

/// `GetCauseOfMostRecentForceCleanup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84E8E29EBD4A46D2>
#[doc(alias(
    "GetCauseOfMostRecentForceCleanup",
    "GET_CAUSE_OF_MOST_RECENT_FORCE_CLEANUP",
    "0x84E8E29EBD4A46D2"
))]
#[inline]
pub fn get_cause_of_most_recent_force_cleanup() -> i32 {
    call(0x84E8E29EBD4A46D2, ())
}

/// `GetConstructedDiscoveredCharacterName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E84119A23C16623>
#[doc(alias(
    "GetConstructedDiscoveredCharacterName",
    "_GET_CONSTRUCTED_DISCOVERED_CHARACTER_NAME",
    "0x8E84119A23C16623"
))]
#[inline]
pub fn get_constructed_discovered_character_name(
    p0: impl Into<Hash>,
    model: bool,
    outfit: bool,
) -> Hash {
    let p0: Hash = p0.into();
    call(0x8E84119A23C16623, (p0, model, outfit))
}

/// `GetDeadeyeAbilityDepletionDelay`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE92261BD28C0878F>
#[doc(alias(
    "GetDeadeyeAbilityDepletionDelay",
    "_GET_DEADEYE_ABILITY_DEPLETION_DELAY",
    "0xE92261BD28C0878F"
))]
#[inline]
pub fn get_deadeye_ability_depletion_delay(player: Player) -> f32 {
    call(0xE92261BD28C0878F, (player,))
}

/// `GetDeadeyeAbilityLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCCE7C695C164C35F>
#[doc(alias(
    "GetDeadeyeAbilityLevel",
    "_GET_DEADEYE_ABILITY_LEVEL",
    "0xCCE7C695C164C35F"
))]
#[inline]
pub fn get_deadeye_ability_level(player: Player) -> i32 {
    call(0xCCE7C695C164C35F, (player,))
}

/// `GetDiscoverableNameHashAndTypeForEntity`.
///
/// The values: `result`, `type_`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0139637A3BFF8B6D>
#[doc(alias(
    "GetDiscoverableNameHashAndTypeForEntity",
    "GET_DISCOVERABLE_NAME_HASH_AND_TYPE_FOR_ENTITY",
    "0x0139637A3BFF8B6D"
))]
#[inline]
pub fn get_discoverable_name_hash_and_type_for_entity(entity: impl Into<Entity>) -> (Hash, Hash) {
    let entity: Entity = entity.into();
    let mut type_ = Out::<Hash>::default();
    let result: Hash = call(0x0139637A3BFF8B6D, (entity, &mut type_));
    (result, type_.get())
}

/// `GetEntityPlayerIsFreeAimingAt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6817C110B830EAD>
#[doc(alias(
    "GetEntityPlayerIsFreeAimingAt",
    "GET_ENTITY_PLAYER_IS_FREE_AIMING_AT",
    "0xA6817C110B830EAD"
))]
#[inline]
pub fn get_entity_player_is_free_aiming_at(player: Player) -> Option<Entity> {
    let mut entity = Out::<Entity>::default();
    let result: bool = call(0xA6817C110B830EAD, (player, &mut entity));
    result.then(|| entity.get())
}

/// `GetHasPlayerDiscoveredCharacterNameMp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x354F689C4FFAAB37>
#[doc(alias(
    "GetHasPlayerDiscoveredCharacterNameMp",
    "GET_HAS_PLAYER_DISCOVERED_CHARACTER_NAME_MP",
    "0x354F689C4FFAAB37"
))]
#[inline]
pub fn get_has_player_discovered_character_name_mp(discovery_hash: impl Into<Hash>) -> bool {
    let discovery_hash: Hash = discovery_hash.into();
    call(0x354F689C4FFAAB37, (discovery_hash,))
}

/// `GetHasPlayerDiscoveredCharacterNameSp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0772F87D7B07719A>
#[doc(alias(
    "GetHasPlayerDiscoveredCharacterNameSp",
    "_GET_HAS_PLAYER_DISCOVERED_CHARACTER_NAME_SP",
    "0x0772F87D7B07719A"
))]
#[inline]
pub fn get_has_player_discovered_character_name_sp(
    player: Player,
    p1: i32,
    discovery_hash: impl Into<Hash>,
) -> bool {
    let discovery_hash: Hash = discovery_hash.into();
    call(0x0772F87D7B07719A, (player, p1, discovery_hash))
}

/// `GetIsDeadeyeTaggingEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32348719DCED2969>
#[doc(alias(
    "GetIsDeadeyeTaggingEnabled",
    "_GET_IS_DEADEYE_TAGGING_ENABLED",
    "0x32348719DCED2969"
))]
#[inline]
pub fn get_is_deadeye_tagging_enabled(player: Player) -> bool {
    call(0x32348719DCED2969, (player,))
}

/// `GetIsPlayerUiPromptActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51BEA356B1C60225>
#[doc(alias(
    "GetIsPlayerUiPromptActive",
    "GET_IS_PLAYER_UI_PROMPT_ACTIVE",
    "0x51BEA356B1C60225"
))]
#[inline]
pub fn get_is_player_ui_prompt_active(player: Player, p1: i32) -> bool {
    call(0x51BEA356B1C60225, (player, p1))
}

/// `GetMaxWantedLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD04CFAD1E2B7984A>
#[doc(alias("GetMaxWantedLevel", "GET_MAX_WANTED_LEVEL", "0xD04CFAD1E2B7984A"))]
#[inline]
pub fn get_max_wanted_level() -> i32 {
    call(0xD04CFAD1E2B7984A, ())
}

/// `GetMountOwnedByPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF49F14462F0AE27C>
#[doc(alias(
    "GetMountOwnedByPlayer",
    "GET_MOUNT_OWNED_BY_PLAYER",
    "0xF49F14462F0AE27C"
))]
#[inline]
pub fn get_mount_owned_by_player(player: Player) -> Ped {
    call(0xF49F14462F0AE27C, (player,))
}

/// `GetNumDeadeyeMarksOnPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27AD7162D3FED01E>
#[doc(alias(
    "GetNumDeadeyeMarksOnPed",
    "_GET_NUM_DEADEYE_MARKS_ON_PED",
    "0x27AD7162D3FED01E"
))]
#[inline]
pub fn get_num_deadeye_marks_on_ped(player: Player, ped: Ped) -> i32 {
    call(0x27AD7162D3FED01E, (player, ped))
}

/// `GetNumMarkedDeadeyeTargets`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCCD9B77F70D31C9D>
#[doc(alias(
    "GetNumMarkedDeadeyeTargets",
    "_GET_NUM_MARKED_DEADEYE_TARGETS",
    "0xCCD9B77F70D31C9D"
))]
#[inline]
pub fn get_num_marked_deadeye_targets(player: Player) -> i32 {
    call(0xCCD9B77F70D31C9D, (player,))
}

/// `GetPedsInCombatWithRecently`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A6E84F13C952094>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_array`: there must be as many as it takes.
#[doc(alias(
    "GetPedsInCombatWithRecently",
    "_GET_PEDS_IN_COMBAT_WITH_RECENTLY",
    "0x1A6E84F13C952094"
))]
#[inline]
pub unsafe fn get_peds_in_combat_with_recently(
    player: Player,
    recently_ms: i32,
    out_array: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_array = unsafe { Buffer::new(out_array) };
    call(0x1A6E84F13C952094, (player, recently_ms, out_array))
}

/// `GetPlayerCachedDeadEyeAmount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF66A37936D5F3D9>
#[doc(alias(
    "GetPlayerCachedDeadEyeAmount",
    "_GET_PLAYER_CACHED_DEAD_EYE_AMOUNT",
    "0xDF66A37936D5F3D9"
))]
#[inline]
pub fn get_player_cached_dead_eye_amount(player: Player) -> f32 {
    call(0xDF66A37936D5F3D9, (player,))
}

/// `GetPlayerCurrentStealthNoise`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7ECC25E176ECBA5>
#[doc(alias(
    "GetPlayerCurrentStealthNoise",
    "GET_PLAYER_CURRENT_STEALTH_NOISE",
    "0xD7ECC25E176ECBA5"
))]
#[inline]
pub fn get_player_current_stealth_noise(player: Player) -> f32 {
    call(0xD7ECC25E176ECBA5, (player,))
}

/// `GetPlayerDeadEye`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA81D24AE0AF99A5E>
#[doc(alias("GetPlayerDeadEye", "_GET_PLAYER_DEAD_EYE", "0xA81D24AE0AF99A5E"))]
#[inline]
pub fn get_player_dead_eye(player: Player) -> f32 {
    call(0xA81D24AE0AF99A5E, (player,))
}

/// `GetPlayerDeadEyeMeterLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A6AE4EEE30370FE>
#[doc(alias(
    "GetPlayerDeadEyeMeterLevel",
    "_GET_PLAYER_DEAD_EYE_METER_LEVEL",
    "0x3A6AE4EEE30370FE"
))]
#[inline]
pub fn get_player_dead_eye_meter_level(player: Player, p1: bool) -> f32 {
    call(0x3A6AE4EEE30370FE, (player, p1))
}

/// `GetPlayerGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9BAB31815159ABCF>
#[doc(alias("GetPlayerGroup", "GET_PLAYER_GROUP", "0x9BAB31815159ABCF"))]
#[inline]
pub fn get_player_group(player: Player) -> i32 {
    call(0x9BAB31815159ABCF, (player,))
}

/// `GetPlayerHealth`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0317C947D062854E>
#[doc(alias("GetPlayerHealth", "_GET_PLAYER_HEALTH", "0x0317C947D062854E"))]
#[inline]
pub fn get_player_health(player: Player) -> f32 {
    call(0x0317C947D062854E, (player,))
}

/// `GetPlayerHealthRechargeMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22CD23BB0C45E0CD>
#[doc(alias(
    "GetPlayerHealthRechargeMultiplier",
    "_GET_PLAYER_HEALTH_RECHARGE_MULTIPLIER",
    "0x22CD23BB0C45E0CD"
))]
#[inline]
pub fn get_player_health_recharge_multiplier(player: Player) -> f32 {
    call(0x22CD23BB0C45E0CD, (player,))
}

/// `GetPlayerHuntingWagon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CA6BBD4A7D8145E>
#[doc(alias(
    "GetPlayerHuntingWagon",
    "_GET_PLAYER_HUNTING_WAGON",
    "0x5CA6BBD4A7D8145E"
))]
#[inline]
pub fn get_player_hunting_wagon(player: Player) -> Vehicle {
    call(0x5CA6BBD4A7D8145E, (player,))
}

/// `GetPlayerIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x47E385B0D957C8D4>
#[doc(alias("GetPlayerIndex", "GET_PLAYER_INDEX", "0x47E385B0D957C8D4"))]
#[inline]
pub fn get_player_index() -> Player {
    call(0x47E385B0D957C8D4, ())
}

/// `GetPlayerInteractionAimEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBEA3A6E5F5F79A6F>
#[doc(alias(
    "GetPlayerInteractionAimEntity",
    "_GET_PLAYER_INTERACTION_AIM_ENTITY",
    "0xBEA3A6E5F5F79A6F"
))]
#[inline]
pub fn get_player_interaction_aim_entity(player: Player) -> Option<Entity> {
    let mut out_entity = Out::<Entity>::default();
    let result: bool = call(0xBEA3A6E5F5F79A6F, (player, &mut out_entity));
    result.then(|| out_entity.get())
}

/// `GetPlayerInteractionTargetEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3EE1F7A8C32F24E1>
#[doc(alias(
    "GetPlayerInteractionTargetEntity",
    "GET_PLAYER_INTERACTION_TARGET_ENTITY",
    "0x3EE1F7A8C32F24E1"
))]
#[inline]
pub fn get_player_interaction_target_entity(player: Player, p2: bool, p3: bool) -> Option<Entity> {
    let mut out_entity = Out::<Entity>::default();
    let result: bool = call(0x3EE1F7A8C32F24E1, (player, &mut out_entity, p2, p3));
    result.then(|| out_entity.get())
}

/// `GetPlayerInvincible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CBBCB2CCFA7DC4E>
#[doc(alias("GetPlayerInvincible", "GET_PLAYER_INVINCIBLE", "0x0CBBCB2CCFA7DC4E"))]
#[inline]
pub fn get_player_invincible(player: Player) -> bool {
    call(0x0CBBCB2CCFA7DC4E, (player,))
}

/// `GetPlayerMaxDeadEye`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x592F58BC4D2A2CF3>
#[doc(alias(
    "GetPlayerMaxDeadEye",
    "_GET_PLAYER_MAX_DEAD_EYE",
    "0x592F58BC4D2A2CF3"
))]
#[inline]
pub fn get_player_max_dead_eye(player: Player, p1: i32) -> f32 {
    call(0x592F58BC4D2A2CF3, (player, p1))
}

/// `GetPlayerMood`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x054473164C012699>
#[doc(alias("GetPlayerMood", "_GET_PLAYER_MOOD", "0x054473164C012699"))]
#[inline]
pub fn get_player_mood(player: Player) -> i32 {
    call(0x054473164C012699, (player,))
}

/// `GetPlayerMountIsSprintingOnRoad`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE631EAF35828FA67>
#[doc(alias(
    "GetPlayerMountIsSprintingOnRoad",
    "_GET_PLAYER_MOUNT_IS_SPRINTING_ON_ROAD",
    "0xE631EAF35828FA67"
))]
#[inline]
pub fn get_player_mount_is_sprinting_on_road(player: Player) -> bool {
    call(0xE631EAF35828FA67, (player,))
}

/// `GetPlayerName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7124FD9AC0E01BA0>
#[doc(alias("GetPlayerName", "GET_PLAYER_NAME", "0x7124FD9AC0E01BA0"))]
#[inline]
pub fn get_player_name(player: Player) -> Option<String> {
    call(0x7124FD9AC0E01BA0, (player,))
}

/// `GetPlayerOwnerOfMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAD03B03737CE6810>
#[doc(alias(
    "GetPlayerOwnerOfMount",
    "_GET_PLAYER_OWNER_OF_MOUNT",
    "0xAD03B03737CE6810"
))]
#[inline]
pub fn get_player_owner_of_mount(mount: Ped) -> Player {
    call(0xAD03B03737CE6810, (mount,))
}

/// `GetPlayerOwnerOfVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C803BDC8343228D>
#[doc(alias(
    "GetPlayerOwnerOfVehicle",
    "_GET_PLAYER_OWNER_OF_VEHICLE",
    "0x7C803BDC8343228D"
))]
#[inline]
pub fn get_player_owner_of_vehicle(vehicle: Vehicle) -> Player {
    call(0x7C803BDC8343228D, (vehicle,))
}

/// `GetPlayerPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x275F255ED201B937>
#[doc(alias("GetPlayerPed", "GET_PLAYER_PED", "0x275F255ED201B937"))]
#[inline]
pub fn get_player_ped(player: Player) -> Ped {
    call(0x275F255ED201B937, (player,))
}

/// `GetPlayerPed_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5EBE38A20BC51C27>
#[doc(alias("GetPlayerPed_2", "_GET_PLAYER_PED_2", "0x5EBE38A20BC51C27"))]
#[inline]
pub fn get_player_ped_2(player: Player) -> Ped {
    call(0x5EBE38A20BC51C27, (player,))
}

/// `GetPlayerPedScriptIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C880F9056D784C8>
#[doc(alias(
    "GetPlayerPedScriptIndex",
    "GET_PLAYER_PED_SCRIPT_INDEX",
    "0x5C880F9056D784C8"
))]
#[inline]
pub fn get_player_ped_script_index(player: Player) -> Ped {
    call(0x5C880F9056D784C8, (player,))
}

/// `GetPlayerReceivedBattleEventRecently`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB6EB8785F808551>
#[doc(alias(
    "GetPlayerReceivedBattleEventRecently",
    "GET_PLAYER_RECEIVED_BATTLE_EVENT_RECENTLY",
    "0xFB6EB8785F808551"
))]
#[inline]
pub fn get_player_received_battle_event_recently(player: Player, p1: i32, p2: bool) -> bool {
    call(0xFB6EB8785F808551, (player, p1, p2))
}

/// `GetPlayerRequiredDeadEyeAmount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x811A748B1BE231BA>
#[doc(alias(
    "GetPlayerRequiredDeadEyeAmount",
    "_GET_PLAYER_REQUIRED_DEAD_EYE_AMOUNT",
    "0x811A748B1BE231BA"
))]
#[inline]
pub fn get_player_required_dead_eye_amount(player: Player) -> f32 {
    call(0x811A748B1BE231BA, (player,))
}

/// `GetPlayerResetFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE691E89C08937B6>
#[doc(alias("GetPlayerResetFlag", "_GET_PLAYER_RESET_FLAG", "0xFE691E89C08937B6"))]
#[inline]
pub fn get_player_reset_flag(player: Player, player_reset_flag: i32) -> bool {
    call(0xFE691E89C08937B6, (player, player_reset_flag))
}

/// `GetPlayerSpecialAbilityMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB3773E7AA1E9DCC>
#[doc(alias(
    "GetPlayerSpecialAbilityMultiplier",
    "_GET_PLAYER_SPECIAL_ABILITY_MULTIPLIER",
    "0xAB3773E7AA1E9DCC"
))]
#[inline]
pub fn get_player_special_ability_multiplier(player: Player) -> f32 {
    call(0xAB3773E7AA1E9DCC, (player,))
}

/// `GetPlayerStamina`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FF421E467373FCF>
#[doc(alias("GetPlayerStamina", "_GET_PLAYER_STAMINA", "0x0FF421E467373FCF"))]
#[inline]
pub fn get_player_stamina(player: Player) -> f32 {
    call(0x0FF421E467373FCF, (player,))
}

/// `GetPlayerStaminaDepletionMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x68A0389E0718AC8F>
#[doc(alias(
    "GetPlayerStaminaDepletionMultiplier",
    "_GET_PLAYER_STAMINA_DEPLETION_MULTIPLIER",
    "0x68A0389E0718AC8F"
))]
#[inline]
pub fn get_player_stamina_depletion_multiplier(player: Player) -> f32 {
    call(0x68A0389E0718AC8F, (player,))
}

/// `GetPlayerStaminaRechargeMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x617D3494AD58200F>
#[doc(alias(
    "GetPlayerStaminaRechargeMultiplier",
    "_GET_PLAYER_STAMINA_RECHARGE_MULTIPLIER",
    "0x617D3494AD58200F"
))]
#[inline]
pub fn get_player_stamina_recharge_multiplier(player: Player) -> f32 {
    call(0x617D3494AD58200F, (player,))
}

/// `GetPlayerTargetEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE663DDD99C8A670>
#[doc(alias(
    "GetPlayerTargetEntity",
    "GET_PLAYER_TARGET_ENTITY",
    "0xAE663DDD99C8A670"
))]
#[inline]
pub fn get_player_target_entity(player: Player) -> Option<Entity> {
    let mut entity = Out::<Entity>::default();
    let result: bool = call(0xAE663DDD99C8A670, (player, &mut entity));
    result.then(|| entity.get())
}

/// `GetPlayerTeam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB464EB6A40C7975B>
#[doc(alias("GetPlayerTeam", "GET_PLAYER_TEAM", "0xB464EB6A40C7975B"))]
#[inline]
pub fn get_player_team(player: Player) -> i32 {
    call(0xB464EB6A40C7975B, (player,))
}

/// `GetPlayerUiPromptForPedIsEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA8F168A76A0B9BC>
#[doc(alias(
    "GetPlayerUiPromptForPedIsEnabled",
    "_GET_PLAYER_UI_PROMPT_FOR_PED_IS_ENABLED",
    "0xEA8F168A76A0B9BC"
))]
#[inline]
pub fn get_player_ui_prompt_for_ped_is_enabled(
    player: Player,
    ped: Ped,
    prompt_type: i32,
    prompt_mode: i32,
) -> bool {
    call(0xEA8F168A76A0B9BC, (player, ped, prompt_type, prompt_mode))
}

/// `GetPlayerUiPromptIsDisabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6614F9039BD31931>
#[doc(alias(
    "GetPlayerUiPromptIsDisabled",
    "_GET_PLAYER_UI_PROMPT_IS_DISABLED",
    "0x6614F9039BD31931"
))]
#[inline]
pub fn get_player_ui_prompt_is_disabled(
    player: Player,
    prompt_type: i32,
    prompt_mode: i32,
) -> bool {
    call(0x6614F9039BD31931, (player, prompt_type, prompt_mode))
}

/// `GetPlayerWantedLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xABC532F9098BFD9D>
#[doc(alias(
    "GetPlayerWantedLevel",
    "GET_PLAYER_WANTED_LEVEL",
    "0xABC532F9098BFD9D"
))]
#[inline]
pub fn get_player_wanted_level(player: Player) -> i32 {
    call(0xABC532F9098BFD9D, (player,))
}

/// `GetPlayerWeaponDamage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE0304050261442C>
#[doc(alias(
    "GetPlayerWeaponDamage",
    "_GET_PLAYER_WEAPON_DAMAGE",
    "0xFE0304050261442C"
))]
#[inline]
pub fn get_player_weapon_damage(player: Player, weapon_hash: impl Into<Hash>) -> f32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xFE0304050261442C, (player, weapon_hash))
}

/// `GetPlayersLastVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F96E7720B0B19EA>
#[doc(alias(
    "GetPlayersLastVehicle",
    "GET_PLAYERS_LAST_VEHICLE",
    "0x2F96E7720B0B19EA"
))]
#[inline]
pub fn get_players_last_vehicle() -> Vehicle {
    call(0x2F96E7720B0B19EA, ())
}

/// `GetSaddleHorseForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB48050D326E9A2F3>
#[doc(alias(
    "GetSaddleHorseForPlayer",
    "_GET_SADDLE_HORSE_FOR_PLAYER",
    "0xB48050D326E9A2F3"
))]
#[inline]
pub fn get_saddle_horse_for_player(player: Player) -> Ped {
    call(0xB48050D326E9A2F3, (player,))
}

/// `GetTargetCharacterNameForLocalPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36E3D8B5A6552FE8>
#[doc(alias(
    "GetTargetCharacterNameForLocalPlayer",
    "GET_TARGET_CHARACTER_NAME_FOR_LOCAL_PLAYER",
    "0x36E3D8B5A6552FE8"
))]
#[inline]
pub fn get_target_character_name_for_local_player(ped: Ped) -> Hash {
    call(0x36E3D8B5A6552FE8, (ped,))
}

/// `GetTargetCharacterNameScriptOverrideHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0335106F3ACABBED>
#[doc(alias(
    "GetTargetCharacterNameScriptOverrideHash",
    "GET_TARGET_CHARACTER_NAME_SCRIPT_OVERRIDE_HASH",
    "0x0335106F3ACABBED"
))]
#[inline]
pub fn get_target_character_name_script_override_hash(ped: Ped) -> Hash {
    call(0x0335106F3ACABBED, (ped,))
}

/// `GetTargetCharacterNameScriptOverrideRawString`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x755E08680F21EF30>
#[doc(alias(
    "GetTargetCharacterNameScriptOverrideRawString",
    "GET_TARGET_CHARACTER_NAME_SCRIPT_OVERRIDE_RAW_STRING",
    "0x755E08680F21EF30"
))]
#[inline]
pub fn get_target_character_name_script_override_raw_string(ped: Ped) -> Option<String> {
    call(0x755E08680F21EF30, (ped,))
}

/// `GetTempPlayerHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3F7445CEA2E5035>
#[doc(alias("GetTempPlayerHorse", "_GET_TEMP_PLAYER_HORSE", "0xD3F7445CEA2E5035"))]
#[inline]
pub fn get_temp_player_horse(player: Player) -> Ped {
    call(0xD3F7445CEA2E5035, (player,))
}

/// `GetVehicleOwnedByPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB9050A97594C8832>
#[doc(alias(
    "GetVehicleOwnedByPlayer",
    "_GET_VEHICLE_OWNED_BY_PLAYER",
    "0xB9050A97594C8832"
))]
#[inline]
pub fn get_vehicle_owned_by_player(player: Player) -> Vehicle {
    call(0xB9050A97594C8832, (player,))
}

/// `GetWantedLevelMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA82964B9D8D6A983>
#[doc(alias(
    "GetWantedLevelMultiplier",
    "_GET_WANTED_LEVEL_MULTIPLIER",
    "0xA82964B9D8D6A983"
))]
#[inline]
pub fn get_wanted_level_multiplier() -> f32 {
    call(0xA82964B9D8D6A983, ())
}

/// `GetWantedLevelRadius`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80B00EB26D9521C7>
#[doc(alias(
    "GetWantedLevelRadius",
    "GET_WANTED_LEVEL_RADIUS",
    "0x80B00EB26D9521C7"
))]
#[inline]
pub fn get_wanted_level_radius(p0: i32) -> f32 {
    call(0x80B00EB26D9521C7, (p0,))
}

/// `GetWantedLevelThreshold`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B1A3B358F7D8F07>
#[doc(alias(
    "GetWantedLevelThreshold",
    "GET_WANTED_LEVEL_THRESHOLD",
    "0x1B1A3B358F7D8F07"
))]
#[inline]
pub fn get_wanted_level_threshold(wanted_level: i32) -> i32 {
    call(0x1B1A3B358F7D8F07, (wanted_level,))
}

/// `HasForceCleanupOccurred`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC11469DCA6FC3BB5>
#[doc(alias(
    "HasForceCleanupOccurred",
    "HAS_FORCE_CLEANUP_OCCURRED",
    "0xC11469DCA6FC3BB5"
))]
#[inline]
pub fn has_force_cleanup_occurred(cleanup_flags: i32) -> bool {
    call(0xC11469DCA6FC3BB5, (cleanup_flags,))
}

/// `HasPlayerBeenSpottedInStolenVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC932F57F31EA9152>
#[doc(alias(
    "HasPlayerBeenSpottedInStolenVehicle",
    "HAS_PLAYER_BEEN_SPOTTED_IN_STOLEN_VEHICLE",
    "0xC932F57F31EA9152"
))]
#[inline]
pub fn has_player_been_spotted_in_stolen_vehicle(player: Player) -> bool {
    call(0xC932F57F31EA9152, (player,))
}

/// `HasPlayerDamagedAtLeastOneNonAnimalPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16C8D205DD5A2E90>
#[doc(alias(
    "HasPlayerDamagedAtLeastOneNonAnimalPed",
    "HAS_PLAYER_DAMAGED_AT_LEAST_ONE_NON_ANIMAL_PED",
    "0x16C8D205DD5A2E90"
))]
#[inline]
pub fn has_player_damaged_at_least_one_non_animal_ped(player: Player) -> bool {
    call(0x16C8D205DD5A2E90, (player,))
}

/// `HasPlayerDamagedAtLeastOnePed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA4A4B9B96E20092>
#[doc(alias(
    "HasPlayerDamagedAtLeastOnePed",
    "HAS_PLAYER_DAMAGED_AT_LEAST_ONE_PED",
    "0xDA4A4B9B96E20092"
))]
#[inline]
pub fn has_player_damaged_at_least_one_ped(player: Player) -> bool {
    call(0xDA4A4B9B96E20092, (player,))
}

/// `HasPlayerDamagedRecentlyAttackedPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72AD59F7B7FB6E24>
#[doc(alias(
    "HasPlayerDamagedRecentlyAttackedPed",
    "_HAS_PLAYER_DAMAGED_RECENTLY_ATTACKED_PED",
    "0x72AD59F7B7FB6E24"
))]
#[inline]
pub fn has_player_damaged_recently_attacked_ped(player: Player, recently_ms: i32) -> bool {
    call(0x72AD59F7B7FB6E24, (player, recently_ms))
}

/// `IntToParticipantindex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58FF971FC8F2702C>
#[doc(alias(
    "IntToParticipantindex",
    "INT_TO_PARTICIPANTINDEX",
    "0x58FF971FC8F2702C"
))]
#[inline]
pub fn int_to_participantindex(value: i32) -> i32 {
    call(0x58FF971FC8F2702C, (value,))
}

/// `IntToPlayerindex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x748B3A65C2604C33>
#[doc(alias("IntToPlayerindex", "INT_TO_PLAYERINDEX", "0x748B3A65C2604C33"))]
#[inline]
pub fn int_to_playerindex(value: i32) -> Player {
    call(0x748B3A65C2604C33, (value,))
}

/// `IsDeadeyeAbilityLocked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8A0643B0B4CA276B>
#[doc(alias(
    "IsDeadeyeAbilityLocked",
    "_IS_DEADEYE_ABILITY_LOCKED",
    "0x8A0643B0B4CA276B"
))]
#[inline]
pub fn is_deadeye_ability_locked(player: Player, ability_type: i32) -> bool {
    call(0x8A0643B0B4CA276B, (player, ability_type))
}

/// `IsEagleEyeRegisteredForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E6846476906C9DD>
#[doc(alias(
    "IsEagleEyeRegisteredForEntity",
    "_IS_EAGLE_EYE_REGISTERED_FOR_ENTITY",
    "0x0E6846476906C9DD"
))]
#[inline]
pub fn is_eagle_eye_registered_for_entity(player: Player, entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x0E6846476906C9DD, (player, entity))
}

/// `IsPlayerBeingArrested`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC8183AE963C58374>
#[doc(alias(
    "IsPlayerBeingArrested",
    "IS_PLAYER_BEING_ARRESTED",
    "0xC8183AE963C58374"
))]
#[inline]
pub fn is_player_being_arrested(player: Player, at_arresting: bool) -> bool {
    call(0xC8183AE963C58374, (player, at_arresting))
}

/// `IsPlayerClimbing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8A70C22FD48197A>
#[doc(alias("IsPlayerClimbing", "IS_PLAYER_CLIMBING", "0xB8A70C22FD48197A"))]
#[inline]
pub fn is_player_climbing(player: Player) -> bool {
    call(0xB8A70C22FD48197A, (player,))
}

/// `IsPlayerControlOn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7964097FCE4C244B>
#[doc(alias("IsPlayerControlOn", "IS_PLAYER_CONTROL_ON", "0x7964097FCE4C244B"))]
#[inline]
pub fn is_player_control_on(player: Player) -> bool {
    call(0x7964097FCE4C244B, (player,))
}

/// `IsPlayerDead`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E9C3FCB6798F397>
#[doc(alias("IsPlayerDead", "IS_PLAYER_DEAD", "0x2E9C3FCB6798F397"))]
#[inline]
pub fn is_player_dead(player: Player) -> bool {
    call(0x2E9C3FCB6798F397, (player,))
}

/// `IsPlayerFollowingTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE24C64D9ADED2EF5>
#[doc(alias(
    "IsPlayerFollowingTarget",
    "_IS_PLAYER_FOLLOWING_TARGET",
    "0xE24C64D9ADED2EF5"
))]
#[inline]
pub fn is_player_following_target(player: Player, ped: Ped) -> bool {
    call(0xE24C64D9ADED2EF5, (player, ped))
}

/// `IsPlayerFreeAiming`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x936F967D4BE1CE9D>
#[doc(alias("IsPlayerFreeAiming", "IS_PLAYER_FREE_AIMING", "0x936F967D4BE1CE9D"))]
#[inline]
pub fn is_player_free_aiming(player: Player) -> bool {
    call(0x936F967D4BE1CE9D, (player,))
}

/// `IsPlayerFreeAimingAtEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C67C11C68713D25>
#[doc(alias(
    "IsPlayerFreeAimingAtEntity",
    "IS_PLAYER_FREE_AIMING_AT_ENTITY",
    "0x8C67C11C68713D25"
))]
#[inline]
pub fn is_player_free_aiming_at_entity(player: Player, entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x8C67C11C68713D25, (player, entity))
}

/// `IsPlayerFreeFocusing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A51BFE60708E482>
#[doc(alias(
    "IsPlayerFreeFocusing",
    "_IS_PLAYER_FREE_FOCUSING",
    "0x1A51BFE60708E482"
))]
#[inline]
pub fn is_player_free_focusing(player: Player) -> bool {
    call(0x1A51BFE60708E482, (player,))
}

/// `IsPlayerInScope`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04D7F33640662FA2>
#[doc(alias("IsPlayerInScope", "_IS_PLAYER_IN_SCOPE", "0x04D7F33640662FA2"))]
#[inline]
pub fn is_player_in_scope(player: Player) -> bool {
    call(0x04D7F33640662FA2, (player,))
}

/// `IsPlayerLockedOnEntityOnHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2009F8AB7A5E9D6D>
#[doc(alias(
    "IsPlayerLockedOnEntityOnHorse",
    "_IS_PLAYER_LOCKED_ON_ENTITY_ON_HORSE",
    "0x2009F8AB7A5E9D6D"
))]
#[inline]
pub fn is_player_locked_on_entity_on_horse(player: Player) -> bool {
    call(0x2009F8AB7A5E9D6D, (player,))
}

/// `IsPlayerPlaying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBFFB35986CAAE58C>
#[doc(alias("IsPlayerPlaying", "IS_PLAYER_PLAYING", "0xBFFB35986CAAE58C"))]
#[inline]
pub fn is_player_playing(player: Player) -> bool {
    call(0xBFFB35986CAAE58C, (player,))
}

/// `IsPlayerReadyForCutscene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA67BCB0097F2FA3>
#[doc(alias(
    "IsPlayerReadyForCutscene",
    "IS_PLAYER_READY_FOR_CUTSCENE",
    "0xAA67BCB0097F2FA3"
))]
#[inline]
pub fn is_player_ready_for_cutscene(player: Player) -> bool {
    call(0xAA67BCB0097F2FA3, (player,))
}

/// `IsPlayerRidingTrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2FB0ACADA6A238DD>
#[doc(alias("IsPlayerRidingTrain", "IS_PLAYER_RIDING_TRAIN", "0x2FB0ACADA6A238DD"))]
#[inline]
pub fn is_player_riding_train(player: Player) -> bool {
    call(0x2FB0ACADA6A238DD, (player,))
}

/// `IsPlayerScriptControlOn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB78350754157C00F>
#[doc(alias(
    "IsPlayerScriptControlOn",
    "IS_PLAYER_SCRIPT_CONTROL_ON",
    "0xB78350754157C00F"
))]
#[inline]
pub fn is_player_script_control_on(player: Player) -> bool {
    call(0xB78350754157C00F, (player,))
}

/// `IsPlayerTargettingAnything`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4605C66E0F935F83>
#[doc(alias(
    "IsPlayerTargettingAnything",
    "IS_PLAYER_TARGETTING_ANYTHING",
    "0x4605C66E0F935F83"
))]
#[inline]
pub fn is_player_targetting_anything(player: Player) -> bool {
    call(0x4605C66E0F935F83, (player,))
}

/// `IsPlayerTargettingEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27F89FDC16688A7A>
#[doc(alias(
    "IsPlayerTargettingEntity",
    "IS_PLAYER_TARGETTING_ENTITY",
    "0x27F89FDC16688A7A"
))]
#[inline]
pub fn is_player_targetting_entity(player: Player, entity: impl Into<Entity>, p2: bool) -> bool {
    let entity: Entity = entity.into();
    call(0x27F89FDC16688A7A, (player, entity, p2))
}

/// `IsPlayerTeleportActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x085EEAEB8783FEB5>
#[doc(alias(
    "IsPlayerTeleportActive",
    "IS_PLAYER_TELEPORT_ACTIVE",
    "0x085EEAEB8783FEB5"
))]
#[inline]
pub fn is_player_teleport_active() -> bool {
    call(0x085EEAEB8783FEB5, ())
}

/// `IsPlayerWantedLevelGreater`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1C0AD4C24324C36>
#[doc(alias(
    "IsPlayerWantedLevelGreater",
    "IS_PLAYER_WANTED_LEVEL_GREATER",
    "0xE1C0AD4C24324C36"
))]
#[inline]
pub fn is_player_wanted_level_greater(player: Player, wanted_level: i32) -> bool {
    call(0xE1C0AD4C24324C36, (player, wanted_level))
}

/// `IsSecondarySpecialAbilityActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x45AB66D02B601FA7>
#[doc(alias(
    "IsSecondarySpecialAbilityActive",
    "_IS_SECONDARY_SPECIAL_ABILITY_ACTIVE",
    "0x45AB66D02B601FA7"
))]
#[inline]
pub fn is_secondary_special_ability_active(player: Player) -> bool {
    call(0x45AB66D02B601FA7, (player,))
}

/// `IsSecondarySpecialAbilityEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE022CC1B545F1D9F>
#[doc(alias(
    "IsSecondarySpecialAbilityEnabled",
    "_IS_SECONDARY_SPECIAL_ABILITY_ENABLED",
    "0xE022CC1B545F1D9F"
))]
#[inline]
pub fn is_secondary_special_ability_enabled(player: Player) -> bool {
    call(0xE022CC1B545F1D9F, (player,))
}

/// `IsSpecialAbilityActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB16223CB7DA965F0>
#[doc(alias(
    "IsSpecialAbilityActive",
    "_IS_SPECIAL_ABILITY_ACTIVE",
    "0xB16223CB7DA965F0"
))]
#[inline]
pub fn is_special_ability_active(player: Player) -> bool {
    call(0xB16223CB7DA965F0, (player,))
}

/// `IsSpecialAbilityEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE6C85975F9D4894>
#[doc(alias(
    "IsSpecialAbilityEnabled",
    "_IS_SPECIAL_ABILITY_ENABLED",
    "0xDE6C85975F9D4894"
))]
#[inline]
pub fn is_special_ability_enabled(player: Player) -> bool {
    call(0xDE6C85975F9D4894, (player,))
}

/// `IsSystemUiBeingDisplayed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x908258B6209E71F7>
#[doc(alias(
    "IsSystemUiBeingDisplayed",
    "IS_SYSTEM_UI_BEING_DISPLAYED",
    "0x908258B6209E71F7"
))]
#[inline]
pub fn is_system_ui_being_displayed() -> bool {
    call(0x908258B6209E71F7, ())
}

/// `ModifyInfiniteTrailVision`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x28A13BF6B05C3D83>
#[doc(alias(
    "ModifyInfiniteTrailVision",
    "_MODIFY_INFINITE_TRAIL_VISION",
    "0x28A13BF6B05C3D83"
))]
#[inline]
pub fn modify_infinite_trail_vision(player: Player, toggle: bool) {
    call(0x28A13BF6B05C3D83, (player, toggle))
}

/// `ModifyPlayerDiscoveredCharacterNameMpSetUndiscovered`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB0E622B401884D3>
#[doc(alias(
    "ModifyPlayerDiscoveredCharacterNameMpSetUndiscovered",
    "_MODIFY_PLAYER_DISCOVERED_CHARACTER_NAME_MP_SET_UNDISCOVERED",
    "0xFB0E622B401884D3"
))]
#[inline]
pub fn modify_player_discovered_character_name_mp_set_undiscovered(
    discovery_hash: impl Into<Hash>,
) {
    let discovery_hash: Hash = discovery_hash.into();
    call(0xFB0E622B401884D3, (discovery_hash,))
}

/// `ModifyPlayerUiPrompt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0751D461F06E41CE>
#[doc(alias(
    "ModifyPlayerUiPrompt",
    "_MODIFY_PLAYER_UI_PROMPT",
    "0x0751D461F06E41CE"
))]
#[inline]
pub fn modify_player_ui_prompt(player: Player, prompt_type: i32, prompt_mode: i32, disabled: bool) {
    call(
        0x0751D461F06E41CE,
        (player, prompt_type, prompt_mode, disabled),
    )
}

/// `ModifyPlayerUiPromptForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3DB37EDF9A74635>
#[doc(alias(
    "ModifyPlayerUiPromptForPed",
    "_MODIFY_PLAYER_UI_PROMPT_FOR_PED",
    "0xA3DB37EDF9A74635"
))]
#[inline]
pub fn modify_player_ui_prompt_for_ped(
    player: Player,
    ped: Ped,
    prompt_type: i32,
    prompt_mode: i32,
    enabled: bool,
) {
    call(
        0xA3DB37EDF9A74635,
        (player, ped, prompt_type, prompt_mode, enabled),
    )
}

/// `N_0x00b156afebcc5ae0`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00B156AFEBCC5AE0>
#[doc(alias("N_0x00b156afebcc5ae0", "0x00B156AFEBCC5AE0"))]
#[inline]
pub fn n_0x00b156afebcc5ae0(p0: i32) {
    call(0x00B156AFEBCC5AE0, (p0,))
}

/// `N_0x03b4b759a8990505`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x03B4B759A8990505>
#[doc(alias("N_0x03b4b759a8990505", "0x03B4B759A8990505"))]
#[inline]
pub fn n_0x03b4b759a8990505(p0: i32) -> i32 {
    call(0x03B4B759A8990505, (p0,))
}

/// `N_0x06e1fb78b1e59ca5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06E1FB78B1E59CA5>
#[doc(alias("N_0x06e1fb78b1e59ca5", "0x06E1FB78B1E59CA5"))]
#[inline]
pub fn n_0x06e1fb78b1e59ca5(ped: Ped, p1: bool) {
    call(0x06E1FB78B1E59CA5, (ped, p1))
}

/// `N_0x086549f3b0381cb1`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x086549F3B0381CB1>
#[doc(alias("N_0x086549f3b0381cb1", "0x086549F3B0381CB1"))]
#[inline]
pub fn n_0x086549f3b0381cb1(p0: i32, p1: i32) {
    call(0x086549F3B0381CB1, (p0, p1))
}

/// `N_0x0869d499a7848309`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0869D499A7848309>
#[doc(alias("N_0x0869d499a7848309", "0x0869D499A7848309"))]
#[inline]
pub fn n_0x0869d499a7848309(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0x0869D499A7848309, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `N_0x08e22898a6af4905`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x08E22898A6AF4905>
#[doc(alias("N_0x08e22898a6af4905", "0x08E22898A6AF4905"))]
#[inline]
pub fn n_0x08e22898a6af4905(p0: i32, p1: i32) {
    call(0x08E22898A6AF4905, (p0, p1))
}

/// `N_0x0b7803f6f7bb43e0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B7803F6F7BB43E0>
#[doc(alias("N_0x0b7803f6f7bb43e0", "0x0B7803F6F7BB43E0"))]
#[inline]
pub fn n_0x0b7803f6f7bb43e0() -> i32 {
    call(0x0B7803F6F7BB43E0, ())
}

/// `N_0x0f4eaf69da41af43`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F4EAF69DA41AF43>
#[doc(alias("N_0x0f4eaf69da41af43", "0x0F4EAF69DA41AF43"))]
#[inline]
pub fn n_0x0f4eaf69da41af43(p0: i32) -> i32 {
    call(0x0F4EAF69DA41AF43, (p0,))
}

/// `N_0x0f9cf06986300875`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F9CF06986300875>
#[doc(alias("N_0x0f9cf06986300875", "0x0F9CF06986300875"))]
#[inline]
pub fn n_0x0f9cf06986300875(p0: i32) {
    call(0x0F9CF06986300875, (p0,))
}

/// `N_0x107f2a66e1c4c83a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x107F2A66E1C4C83A>
#[doc(alias("N_0x107f2a66e1c4c83a", "0x107F2A66E1C4C83A"))]
#[inline]
pub fn n_0x107f2a66e1c4c83a(p0: i32) {
    call(0x107F2A66E1C4C83A, (p0,))
}

/// `N_0x113ef458ab6cda67`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x113EF458AB6CDA67>
#[doc(alias("N_0x113ef458ab6cda67", "0x113EF458AB6CDA67"))]
#[inline]
pub fn n_0x113ef458ab6cda67(p0: i32, p1: i32) {
    call(0x113EF458AB6CDA67, (p0, p1))
}

/// `N_0x12e09e278c6c29b7`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12E09E278C6C29B7>
#[doc(alias("N_0x12e09e278c6c29b7", "0x12E09E278C6C29B7"))]
#[inline]
pub fn n_0x12e09e278c6c29b7(p0: i32) {
    call(0x12E09E278C6C29B7, (p0,))
}

/// `N_0x14e57f88ba0a07fc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x14E57F88BA0A07FC>
#[doc(alias("N_0x14e57f88ba0a07fc", "0x14E57F88BA0A07FC"))]
#[inline]
pub fn n_0x14e57f88ba0a07fc(location: impl Into<Hash>) {
    let location: Hash = location.into();
    call(0x14E57F88BA0A07FC, (location,))
}

/// `N_0x19b2c7a6c34fad54`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19B2C7A6C34FAD54>
#[doc(alias("N_0x19b2c7a6c34fad54", "0x19B2C7A6C34FAD54"))]
#[inline]
pub fn n_0x19b2c7a6c34fad54(p0: i32, p1: i32) -> i32 {
    call(0x19B2C7A6C34FAD54, (p0, p1))
}

/// `N_0x1ad8ad999c27f44a`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1AD8AD999C27F44A>
#[doc(alias("N_0x1ad8ad999c27f44a", "0x1AD8AD999C27F44A"))]
#[inline]
pub fn n_0x1ad8ad999c27f44a(p0: i32) {
    call(0x1AD8AD999C27F44A, (p0,))
}

/// `N_0x1d256eed194f5b58`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D256EED194F5B58>
#[doc(alias("N_0x1d256eed194f5b58", "0x1D256EED194F5B58"))]
#[inline]
pub fn n_0x1d256eed194f5b58(p0: i32) {
    call(0x1D256EED194F5B58, (p0,))
}

/// `N_0x1e8099f449abb0ba`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E8099F449ABB0BA>
#[doc(alias("N_0x1e8099f449abb0ba", "0x1E8099F449ABB0BA"))]
#[inline]
pub fn n_0x1e8099f449abb0ba(p0: i32) -> i32 {
    call(0x1E8099F449ABB0BA, (p0,))
}

/// `N_0x1f488807bc8e0630`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F488807BC8E0630>
#[doc(alias("N_0x1f488807bc8e0630", "0x1F488807BC8E0630"))]
#[inline]
pub fn n_0x1f488807bc8e0630(player: Player) {
    call(0x1F488807BC8E0630, (player,))
}

/// `N_0x1fda57e8908f2609`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FDA57E8908F2609>
#[doc(alias("N_0x1fda57e8908f2609", "0x1FDA57E8908F2609"))]
#[inline]
pub fn n_0x1fda57e8908f2609(player: Player, ped: Ped, use_steerassist: bool) {
    call(0x1FDA57E8908F2609, (player, ped, use_steerassist))
}

/// `N_0x21091b4beb6376ee`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x21091B4BEB6376EE>
#[doc(alias("N_0x21091b4beb6376ee", "0x21091B4BEB6376EE"))]
#[inline]
pub fn n_0x21091b4beb6376ee(p0: i32) -> i32 {
    call(0x21091B4BEB6376EE, (p0,))
}

/// `N_0x216bc0d3d2e413d2`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x216BC0D3D2E413D2>
#[doc(alias("N_0x216bc0d3d2e413d2", "0x216BC0D3D2E413D2"))]
#[inline]
pub fn n_0x216bc0d3d2e413d2(player: Player, p1: i32) {
    call(0x216BC0D3D2E413D2, (player, p1))
}

/// `N_0x22b3cabeddb538b2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22B3CABEDDB538B2>
#[doc(alias("N_0x22b3cabeddb538b2", "0x22B3CABEDDB538B2"))]
#[inline]
pub fn n_0x22b3cabeddb538b2(player: Player, p1: f32) {
    call(0x22B3CABEDDB538B2, (player, p1))
}

/// `N_0x263d69767f76059c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x263D69767F76059C>
#[doc(alias("N_0x263d69767f76059c", "0x263D69767F76059C"))]
#[inline]
pub fn n_0x263d69767f76059c(player: Player, p1: i32) {
    call(0x263D69767F76059C, (player, p1))
}

/// `N_0x2bb8d58e88777499`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BB8D58E88777499>
#[doc(alias("N_0x2bb8d58e88777499", "0x2BB8D58E88777499"))]
#[inline]
pub fn n_0x2bb8d58e88777499(p0: i32) {
    call(0x2BB8D58E88777499, (p0,))
}

/// `N_0x2beed53b912537d0`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BEED53B912537D0>
#[doc(alias("N_0x2beed53b912537d0", "0x2BEED53B912537D0"))]
#[inline]
pub fn n_0x2beed53b912537d0(p0: i32, p1: i32, p2: i32) {
    call(0x2BEED53B912537D0, (p0, p1, p2))
}

/// `N_0x2c2d287748e8e9b7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C2D287748E8E9B7>
#[doc(alias("N_0x2c2d287748e8e9b7", "0x2C2D287748E8E9B7"))]
#[inline]
pub fn n_0x2c2d287748e8e9b7(p0: bool) {
    call(0x2C2D287748E8E9B7, (p0,))
}

/// `N_0x2e1abe627c95ed9b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E1ABE627C95ED9B>
#[doc(alias("N_0x2e1abe627c95ed9b", "0x2E1ABE627C95ED9B"))]
#[inline]
pub fn n_0x2e1abe627c95ed9b() -> i32 {
    call(0x2E1ABE627C95ED9B, ())
}

/// `N_0x2e67707bec52ca4b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E67707BEC52CA4B>
#[doc(alias("N_0x2e67707bec52ca4b", "0x2E67707BEC52CA4B"))]
#[inline]
pub fn n_0x2e67707bec52ca4b(p0: i32) {
    call(0x2E67707BEC52CA4B, (p0,))
}

/// `N_0x310ce349e0c0ec4b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x310CE349E0C0EC4B>
#[doc(alias("N_0x310ce349e0c0ec4b", "0x310CE349E0C0EC4B"))]
#[inline]
pub fn n_0x310ce349e0c0ec4b(player: Player, ped: Ped, p2: i32) {
    call(0x310CE349E0C0EC4B, (player, ped, p2))
}

/// `N_0x325434c68358d282`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x325434C68358D282>
#[doc(alias("N_0x325434c68358d282", "0x325434C68358D282"))]
#[inline]
pub fn n_0x325434c68358d282(toggle: bool) {
    call(0x325434C68358D282, (toggle,))
}

/// `N_0x35a33783ec3c3448`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x35A33783EC3C3448>
#[doc(alias("N_0x35a33783ec3c3448", "0x35A33783EC3C3448"))]
#[inline]
pub fn n_0x35a33783ec3c3448(p0: i32) {
    call(0x35A33783EC3C3448, (p0,))
}

/// `N_0x39d8d7082bc34b72`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39D8D7082BC34B72>
#[doc(alias("N_0x39d8d7082bc34b72", "0x39D8D7082BC34B72"))]
#[inline]
pub fn n_0x39d8d7082bc34b72(p0: i32) {
    call(0x39D8D7082BC34B72, (p0,))
}

/// `N_0x3a8611bd7bde84f7`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A8611BD7BDE84F7>
#[doc(alias("N_0x3a8611bd7bde84f7", "0x3A8611BD7BDE84F7"))]
#[inline]
pub fn n_0x3a8611bd7bde84f7(p0: i32, p1: i32) {
    call(0x3A8611BD7BDE84F7, (p0, p1))
}

/// `N_0x3acac8832e77bc93`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3ACAC8832E77BC93>
#[doc(alias("N_0x3acac8832e77bc93", "0x3ACAC8832E77BC93"))]
#[inline]
pub fn n_0x3acac8832e77bc93(player: Player, p1: bool) {
    call(0x3ACAC8832E77BC93, (player, p1))
}

/// `N_0x3ad212429e095efb`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3AD212429E095EFB>
#[doc(alias("N_0x3ad212429e095efb", "0x3AD212429E095EFB"))]
#[inline]
pub fn n_0x3ad212429e095efb(p0: i32, p1: i32) {
    call(0x3AD212429E095EFB, (p0, p1))
}

/// `N_0x3b296934db026873`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B296934DB026873>
#[doc(alias("N_0x3b296934db026873", "0x3B296934DB026873"))]
#[inline]
pub fn n_0x3b296934db026873(p0: i32, p1: i32) {
    call(0x3B296934DB026873, (p0, p1))
}

/// `N_0x3bb84f812e052c90`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3BB84F812E052C90>
#[doc(alias("N_0x3bb84f812e052c90", "0x3BB84F812E052C90"))]
#[inline]
pub fn n_0x3bb84f812e052c90(p0: i32) {
    call(0x3BB84F812E052C90, (p0,))
}

/// `N_0x3c4ae8506638c7e2`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C4AE8506638C7E2>
#[doc(alias("N_0x3c4ae8506638c7e2", "0x3C4AE8506638C7E2"))]
#[inline]
pub fn n_0x3c4ae8506638c7e2(p0: i32, p1: i32) {
    call(0x3C4AE8506638C7E2, (p0, p1))
}

/// `N_0x3d9da5c9efd20d88`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D9DA5C9EFD20D88>
#[doc(alias("N_0x3d9da5c9efd20d88", "0x3D9DA5C9EFD20D88"))]
#[inline]
pub fn n_0x3d9da5c9efd20d88(p0: i32, p1: i32) {
    call(0x3D9DA5C9EFD20D88, (p0, p1))
}

/// `N_0x3daabe78a23694bc`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3DAABE78A23694BC>
#[doc(alias("N_0x3daabe78a23694bc", "0x3DAABE78A23694BC"))]
#[inline]
pub fn n_0x3daabe78a23694bc(p0: i32, p1: i32) {
    call(0x3DAABE78A23694BC, (p0, p1))
}

/// `N_0x45ef176b532ca851`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x45EF176B532CA851>
#[doc(alias("N_0x45ef176b532ca851", "0x45EF176B532CA851"))]
#[inline]
pub fn n_0x45ef176b532ca851(p0: i32, p1: i32) {
    call(0x45EF176B532CA851, (p0, p1))
}

/// `N_0x497a18f8f88aa9d8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x497A18F8F88AA9D8>
#[doc(alias("N_0x497a18f8f88aa9d8", "0x497A18F8F88AA9D8"))]
#[inline]
pub fn n_0x497a18f8f88aa9d8() {
    call(0x497A18F8F88AA9D8, ())
}

/// `N_0x4d1699543b1c023c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D1699543B1C023C>
#[doc(alias("N_0x4d1699543b1c023c", "0x4D1699543B1C023C"))]
#[inline]
pub fn n_0x4d1699543b1c023c(player: Player, p1: f32) {
    call(0x4D1699543B1C023C, (player, p1))
}

/// `N_0x4dbc4873707e8fd6`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4DBC4873707E8FD6>
#[doc(alias("N_0x4dbc4873707e8fd6", "0x4DBC4873707E8FD6"))]
#[inline]
pub fn n_0x4dbc4873707e8fd6(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x4DBC4873707E8FD6, (p0, p1, p2, p3))
}

/// `N_0x4ec8be63b8a5d4ef`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4EC8BE63B8A5D4EF>
#[doc(alias("N_0x4ec8be63b8a5d4ef", "0x4EC8BE63B8A5D4EF"))]
#[inline]
pub fn n_0x4ec8be63b8a5d4ef(player: Player, p1: i32) {
    call(0x4EC8BE63B8A5D4EF, (player, p1))
}

/// `N_0x4f0d2256aae94eda`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F0D2256AAE94EDA>
#[doc(alias("N_0x4f0d2256aae94eda", "0x4F0D2256AAE94EDA"))]
#[inline]
pub fn n_0x4f0d2256aae94eda(p0: i32) {
    call(0x4F0D2256AAE94EDA, (p0,))
}

/// `N_0x51139d8c17b16fbc`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51139D8C17B16FBC>
#[doc(alias("N_0x51139d8c17b16fbc", "0x51139D8C17B16FBC"))]
#[inline]
pub fn n_0x51139d8c17b16fbc(p0: i32) -> i32 {
    call(0x51139D8C17B16FBC, (p0,))
}

/// `N_0x57028fd99886f6f9`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57028FD99886F6F9>
#[doc(alias("N_0x57028fd99886f6f9", "0x57028FD99886F6F9"))]
#[inline]
pub fn n_0x57028fd99886f6f9() -> bool {
    call(0x57028FD99886F6F9, ())
}

/// `N_0x570a13a4ca2799bb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x570A13A4CA2799BB>
#[doc(alias("N_0x570a13a4ca2799bb", "0x570A13A4CA2799BB"))]
#[inline]
pub fn n_0x570a13a4ca2799bb(player: Player, p1: bool) {
    call(0x570A13A4CA2799BB, (player, p1))
}

/// `N_0x57d9991dc1334151`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57D9991DC1334151>
#[doc(alias("N_0x57d9991dc1334151", "0x57D9991DC1334151"))]
#[inline]
pub fn n_0x57d9991dc1334151(p0: i32) -> i32 {
    call(0x57D9991DC1334151, (p0,))
}

/// `N_0x585ce159db46fadb`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x585CE159DB46FADB>
#[doc(alias("N_0x585ce159db46fadb", "0x585CE159DB46FADB"))]
#[inline]
pub fn n_0x585ce159db46fadb(p0: i32, p1: i32) {
    call(0x585CE159DB46FADB, (p0, p1))
}

/// `N_0x5b7b97e99f84138b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B7B97E99F84138B>
#[doc(alias("N_0x5b7b97e99f84138b", "0x5B7B97E99F84138B"))]
#[inline]
pub fn n_0x5b7b97e99f84138b(p0: i32) -> i32 {
    call(0x5B7B97E99F84138B, (p0,))
}

/// `N_0x5c2e5e3caeeb1f58`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C2E5E3CAEEB1F58>
#[doc(alias("N_0x5c2e5e3caeeb1f58", "0x5C2E5E3CAEEB1F58"))]
#[inline]
pub fn n_0x5c2e5e3caeeb1f58(p0: i32, p1: i32, p2: i32) {
    call(0x5C2E5E3CAEEB1F58, (p0, p1, p2))
}

/// `N_0x621d1b289caf5978`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x621D1B289CAF5978>
#[doc(alias("N_0x621d1b289caf5978", "0x621D1B289CAF5978"))]
#[inline]
pub fn n_0x621d1b289caf5978(player: Player) -> bool {
    call(0x621D1B289CAF5978, (player,))
}

/// `N_0x628e742fe1f79c4a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x628E742FE1F79C4A>
#[doc(alias("N_0x628e742fe1f79c4a", "0x628E742FE1F79C4A"))]
#[inline]
pub fn n_0x628e742fe1f79c4a(p0: i32, p1: i32) {
    call(0x628E742FE1F79C4A, (p0, p1))
}

/// `N_0x65887eac535a0b0c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x65887EAC535A0B0C>
#[doc(alias("N_0x65887eac535a0b0c", "0x65887EAC535A0B0C"))]
#[inline]
pub fn n_0x65887eac535a0b0c(p0: i32) {
    call(0x65887EAC535A0B0C, (p0,))
}

/// `N_0x67659a8f248e0141`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67659A8F248E0141>
#[doc(alias("N_0x67659a8f248e0141", "0x67659A8F248E0141"))]
#[inline]
pub fn n_0x67659a8f248e0141(p0: i32, p1: i32) {
    call(0x67659A8F248E0141, (p0, p1))
}

/// `N_0x6852288340b43239`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6852288340B43239>
#[doc(alias("N_0x6852288340b43239", "0x6852288340B43239"))]
#[inline]
pub fn n_0x6852288340b43239(p0: i32, p1: i32) -> i32 {
    call(0x6852288340B43239, (p0, p1))
}

/// `N_0x694ffa4308060cd1`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x694FFA4308060CD1>
#[doc(alias("N_0x694ffa4308060cd1", "0x694FFA4308060CD1"))]
#[inline]
pub fn n_0x694ffa4308060cd1(p0: i32, p1: i32) {
    call(0x694FFA4308060CD1, (p0, p1))
}

/// `N_0x6c54e69516cc56bd`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C54E69516CC56BD>
#[doc(alias("N_0x6c54e69516cc56bd", "0x6C54E69516CC56BD"))]
#[inline]
pub fn n_0x6c54e69516cc56bd(p0: i32) -> i32 {
    call(0x6C54E69516CC56BD, (p0,))
}

/// `N_0x6edb5d08cb03e763`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6EDB5D08CB03E763>
#[doc(alias("N_0x6edb5d08cb03e763", "0x6EDB5D08CB03E763"))]
#[inline]
pub fn n_0x6edb5d08cb03e763(p0: i32, p1: i32) {
    call(0x6EDB5D08CB03E763, (p0, p1))
}

/// `N_0x73eb2ef2e92d23bf`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73EB2EF2E92D23BF>
#[doc(alias("N_0x73eb2ef2e92d23bf", "0x73EB2EF2E92D23BF"))]
#[inline]
pub fn n_0x73eb2ef2e92d23bf() -> bool {
    call(0x73EB2EF2E92D23BF, ())
}

/// `N_0x747257807b8721ce`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x747257807B8721CE>
#[doc(alias("N_0x747257807b8721ce", "0x747257807B8721CE"))]
#[inline]
pub fn n_0x747257807b8721ce(p0: i32, p1: i32) -> i32 {
    call(0x747257807B8721CE, (p0, p1))
}

/// `N_0x76f7e1bcd623a429`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x76F7E1BCD623A429>
#[doc(alias("N_0x76f7e1bcd623a429", "0x76F7E1BCD623A429"))]
#[inline]
pub fn n_0x76f7e1bcd623a429(p0: i32) {
    call(0x76F7E1BCD623A429, (p0,))
}

/// `N_0x77b0b6d17a3ac9aa`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77B0B6D17A3AC9AA>
#[doc(alias("N_0x77b0b6d17a3ac9aa", "0x77B0B6D17A3AC9AA"))]
#[inline]
pub fn n_0x77b0b6d17a3ac9aa(p0: i32, p1: i32) {
    call(0x77B0B6D17A3AC9AA, (p0, p1))
}

/// `N_0x77e83c315a3b31ca`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77E83C315A3B31CA>
#[doc(alias("N_0x77e83c315a3b31ca", "0x77E83C315A3B31CA"))]
#[inline]
pub fn n_0x77e83c315a3b31ca(p0: i32) {
    call(0x77E83C315A3B31CA, (p0,))
}

/// `N_0x7ae93c45ec14a166`.
///
/// The values: `result`, `ped`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7AE93C45EC14A166>
#[doc(alias("N_0x7ae93c45ec14a166", "0x7AE93C45EC14A166"))]
#[inline]
pub fn n_0x7ae93c45ec14a166(player: Player) -> (bool, Ped) {
    let mut ped = Out::<Ped>::default();
    let result: bool = call(0x7AE93C45EC14A166, (player, &mut ped));
    (result, ped.get())
}

/// `N_0x818241b3eda84191`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x818241B3EDA84191>
#[doc(alias("N_0x818241b3eda84191", "0x818241B3EDA84191"))]
#[inline]
pub fn n_0x818241b3eda84191(player: Player, p1: bool) {
    call(0x818241B3EDA84191, (player, p1))
}

/// `N_0x83c989d5b5b5b466`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83C989D5B5B5B466>
#[doc(alias("N_0x83c989d5b5b5b466", "0x83C989D5B5B5B466"))]
#[inline]
pub fn n_0x83c989d5b5b5b466(p0: i32, p1: i32) {
    call(0x83C989D5B5B5B466, (p0, p1))
}

/// `N_0x84481018e668e1b8`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84481018E668E1B8>
#[doc(alias("N_0x84481018e668e1b8", "0x84481018E668E1B8"))]
#[inline]
pub fn n_0x84481018e668e1b8(player: Player, ped: Ped, p2: i32) {
    call(0x84481018E668E1B8, (player, ped, p2))
}

/// `N_0x8591ee69cc3ed257`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8591EE69CC3ED257>
#[doc(alias("N_0x8591ee69cc3ed257", "0x8591EE69CC3ED257"))]
#[inline]
pub fn n_0x8591ee69cc3ed257(player: Player, toggle: bool) {
    call(0x8591EE69CC3ED257, (player, toggle))
}

/// `N_0x8702d9150d9fbb3d`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8702D9150D9FBB3D>
#[doc(alias("N_0x8702d9150d9fbb3d", "0x8702D9150D9FBB3D"))]
#[inline]
pub fn n_0x8702d9150d9fbb3d(p0: i32, p1: i32) -> i32 {
    call(0x8702D9150D9FBB3D, (p0, p1))
}

/// `N_0x8f44ebb3ba8f6d44`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8F44EBB3BA8F6D44>
#[doc(alias("N_0x8f44ebb3ba8f6d44", "0x8F44EBB3BA8F6D44"))]
#[inline]
pub fn n_0x8f44ebb3ba8f6d44(p0: i32, p1: i32) {
    call(0x8F44EBB3BA8F6D44, (p0, p1))
}

/// `N_0x9044835be9d9dbfe`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9044835BE9D9DBFE>
#[doc(alias("N_0x9044835be9d9dbfe", "0x9044835BE9D9DBFE"))]
#[inline]
pub fn n_0x9044835be9d9dbfe(p0: i32, p1: i32) {
    call(0x9044835BE9D9DBFE, (p0, p1))
}

/// `N_0x9073ec5456651a90`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9073EC5456651A90>
#[doc(alias("N_0x9073ec5456651a90", "0x9073EC5456651A90"))]
#[inline]
pub fn n_0x9073ec5456651a90(p0: i32, p1: i32) {
    call(0x9073EC5456651A90, (p0, p1))
}

/// `N_0x908d4b72854c8f62`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x908D4B72854C8F62>
#[doc(alias("N_0x908d4b72854c8f62", "0x908D4B72854C8F62"))]
#[inline]
pub fn n_0x908d4b72854c8f62(p0: i32) {
    call(0x908D4B72854C8F62, (p0,))
}

/// `N_0x927861b2c08dbea5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x927861B2C08DBEA5>
#[doc(alias("N_0x927861b2c08dbea5", "0x927861B2C08DBEA5"))]
#[inline]
pub fn n_0x927861b2c08dbea5(player: Player) -> bool {
    call(0x927861B2C08DBEA5, (player,))
}

/// `N_0x929ddd5538f3df1f`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x929DDD5538F3DF1F>
#[doc(alias("N_0x929ddd5538f3df1f", "0x929DDD5538F3DF1F"))]
#[inline]
pub fn n_0x929ddd5538f3df1f(p0: i32, p1: i32) {
    call(0x929DDD5538F3DF1F, (p0, p1))
}

/// `N_0x93624b36e8851b42`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x93624B36E8851B42>
#[doc(alias("N_0x93624b36e8851b42", "0x93624B36E8851B42"))]
#[inline]
pub fn n_0x93624b36e8851b42(player: Player) {
    call(0x93624B36E8851B42, (player,))
}

/// `N_0x9422743a5ba50e10`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9422743A5BA50E10>
#[doc(alias("N_0x9422743a5ba50e10", "0x9422743A5BA50E10"))]
#[inline]
pub fn n_0x9422743a5ba50e10(p0: i32) -> i32 {
    call(0x9422743A5BA50E10, (p0,))
}

/// `N_0x9461a8fab0378e5b`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9461A8FAB0378E5B>
#[doc(alias("N_0x9461a8fab0378e5b", "0x9461A8FAB0378E5B"))]
#[inline]
pub fn n_0x9461a8fab0378e5b(p0: i32, p1: i32) {
    call(0x9461A8FAB0378E5B, (p0, p1))
}

/// `N_0x9afcf9fe1884bf62`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9AFCF9FE1884BF62>
#[doc(alias("N_0x9afcf9fe1884bf62", "0x9AFCF9FE1884BF62"))]
#[inline]
pub fn n_0x9afcf9fe1884bf62(p0: i32, p1: i32) {
    call(0x9AFCF9FE1884BF62, (p0, p1))
}

/// `N_0x9fc5a003fb76edbd`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9FC5A003FB76EDBD>
#[doc(alias("N_0x9fc5a003fb76edbd", "0x9FC5A003FB76EDBD"))]
#[inline]
pub fn n_0x9fc5a003fb76edbd(p0: i32, p1: i32) {
    call(0x9FC5A003FB76EDBD, (p0, p1))
}

/// `N_0xa28056cd1b04b250`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA28056CD1B04B250>
#[doc(alias("N_0xa28056cd1b04b250", "0xA28056CD1B04B250"))]
#[inline]
pub fn n_0xa28056cd1b04b250(
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
        0xA28056CD1B04B250,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `N_0xa342495f93b7b838`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA342495F93B7B838>
#[doc(alias("N_0xa342495f93b7b838", "0xA342495F93B7B838"))]
#[inline]
pub fn n_0xa342495f93b7b838(p0: i32, p1: i32) {
    call(0xA342495F93B7B838, (p0, p1))
}

/// `N_0xa54000d4bfd90bde`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA54000D4BFD90BDE>
#[doc(alias("N_0xa54000d4bfd90bde", "0xA54000D4BFD90BDE"))]
#[inline]
pub fn n_0xa54000d4bfd90bde(p0: i32) -> i32 {
    call(0xA54000D4BFD90BDE, (p0,))
}

/// `N_0xaaed694ce814817f`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAAED694CE814817F>
#[doc(alias("N_0xaaed694ce814817f", "0xAAED694CE814817F"))]
#[inline]
pub fn n_0xaaed694ce814817f(p0: i32) -> i32 {
    call(0xAAED694CE814817F, (p0,))
}

/// `N_0xb15cd2f9932c9ab5`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB15CD2F9932C9AB5>
#[doc(alias("N_0xb15cd2f9932c9ab5", "0xB15CD2F9932C9AB5"))]
#[inline]
pub fn n_0xb15cd2f9932c9ab5(p0: i32) -> i32 {
    call(0xB15CD2F9932C9AB5, (p0,))
}

/// `N_0xb331d8a73f9d2bdf`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB331D8A73F9D2BDF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("N_0xb331d8a73f9d2bdf", "0xB331D8A73F9D2BDF"))]
#[inline]
pub unsafe fn n_0xb331d8a73f9d2bdf(player: Player, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xB331D8A73F9D2BDF, (player, p1))
}

/// `N_0xba5ca1feb5de0df6`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA5CA1FEB5DE0DF6>
#[doc(alias("N_0xba5ca1feb5de0df6", "0xBA5CA1FEB5DE0DF6"))]
#[inline]
pub fn n_0xba5ca1feb5de0df6(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0xBA5CA1FEB5DE0DF6, (p0, p1, p2, p3, p4, p5))
}

/// `N_0xbb6ea5d59e926095`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB6EA5D59E926095>
#[doc(alias("N_0xbb6ea5d59e926095", "0xBB6EA5D59E926095"))]
#[inline]
pub fn n_0xbb6ea5d59e926095(category: i32, emote: impl Into<Hash>) {
    let emote: Hash = emote.into();
    call(0xBB6EA5D59E926095, (category, emote))
}

/// `N_0xbd96185264ddaaea`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD96185264DDAAEA>
#[doc(alias("N_0xbd96185264ddaaea", "0xBD96185264DDAAEA"))]
#[inline]
pub fn n_0xbd96185264ddaaea(p0: i32, p1: i32) {
    call(0xBD96185264DDAAEA, (p0, p1))
}

/// `N_0xbed386157f65942c`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBED386157F65942C>
#[doc(alias("N_0xbed386157f65942c", "0xBED386157F65942C"))]
#[inline]
pub fn n_0xbed386157f65942c(p0: i32, p1: i32) {
    call(0xBED386157F65942C, (p0, p1))
}

/// `N_0xbefed69ce8317f91`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBEFED69CE8317F91>
#[doc(alias("N_0xbefed69ce8317f91", "0xBEFED69CE8317F91"))]
#[inline]
pub fn n_0xbefed69ce8317f91(p0: i32) -> i32 {
    call(0xBEFED69CE8317F91, (p0,))
}

/// `N_0xc177c827cefc0aa4`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC177C827CEFC0AA4>
#[doc(alias("N_0xc177c827cefc0aa4", "0xC177C827CEFC0AA4"))]
#[inline]
pub fn n_0xc177c827cefc0aa4(p0: i32, p1: i32) {
    call(0xC177C827CEFC0AA4, (p0, p1))
}

/// `N_0xc4873b053054c04b`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4873B053054C04B>
#[doc(alias("N_0xc4873b053054c04b", "0xC4873B053054C04B"))]
#[inline]
pub fn n_0xc4873b053054c04b(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0xC4873B053054C04B, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `N_0xc58ce6824e604dec`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC58CE6824E604DEC>
#[doc(alias("N_0xc58ce6824e604dec", "0xC58CE6824E604DEC"))]
#[inline]
pub fn n_0xc58ce6824e604dec(p0: i32) {
    call(0xC58CE6824E604DEC, (p0,))
}

/// `N_0xc71d07c96946e263`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC71D07C96946E263>
#[doc(alias("N_0xc71d07c96946e263", "0xC71D07C96946E263"))]
#[inline]
pub fn n_0xc71d07c96946e263(p0: i32, p1: i32) {
    call(0xC71D07C96946E263, (p0, p1))
}

/// `N_0xc74eb3f2ec169f6b`, since game build 1232.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC74EB3F2EC169F6B>
#[doc(alias("N_0xc74eb3f2ec169f6b", "0xC74EB3F2EC169F6B"))]
#[inline]
pub fn n_0xc74eb3f2ec169f6b(p0: i32) -> i32 {
    call(0xC74EB3F2EC169F6B, (p0,))
}

/// `N_0xc900a465364a85d6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC900A465364A85D6>
#[doc(alias("N_0xc900a465364a85d6", "0xC900A465364A85D6"))]
#[inline]
pub fn n_0xc900a465364a85d6(player: Player) {
    call(0xC900A465364A85D6, (player,))
}

/// `N_0xc93a9a45430d484e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC93A9A45430D484E>
#[doc(alias("N_0xc93a9a45430d484e", "0xC93A9A45430D484E"))]
#[inline]
pub fn n_0xc93a9a45430d484e(p0: i32) -> i32 {
    call(0xC93A9A45430D484E, (p0,))
}

/// `N_0xca59808e51fd67c4`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA59808E51FD67C4>
#[doc(alias("N_0xca59808e51fd67c4", "0xCA59808E51FD67C4"))]
#[inline]
pub fn n_0xca59808e51fd67c4(p0: i32, p1: i32) {
    call(0xCA59808E51FD67C4, (p0, p1))
}

/// `N_0xcb0b9506bc91e441`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB0B9506BC91E441>
#[doc(alias("N_0xcb0b9506bc91e441", "0xCB0B9506BC91E441"))]
#[inline]
pub fn n_0xcb0b9506bc91e441(p0: i32, p1: i32) {
    call(0xCB0B9506BC91E441, (p0, p1))
}

/// `N_0xcb61a63aa53d7d22`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB61A63AA53D7D22>
#[doc(alias("N_0xcb61a63aa53d7d22", "0xCB61A63AA53D7D22"))]
#[inline]
pub fn n_0xcb61a63aa53d7d22(p0: i32, p1: i32) {
    call(0xCB61A63AA53D7D22, (p0, p1))
}

/// `N_0xcd7ca3013fd12749`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD7CA3013FD12749>
#[doc(alias("N_0xcd7ca3013fd12749", "0xCD7CA3013FD12749"))]
#[inline]
pub fn n_0xcd7ca3013fd12749(p0: i32, p1: i32) {
    call(0xCD7CA3013FD12749, (p0, p1))
}

/// `N_0xcddd4b74660e2335`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCDDD4B74660E2335>
#[doc(alias("N_0xcddd4b74660e2335", "0xCDDD4B74660E2335"))]
#[inline]
pub fn n_0xcddd4b74660e2335(p0: i32, p1: i32, p2: i32) {
    call(0xCDDD4B74660E2335, (p0, p1, p2))
}

/// `N_0xcedc16930526f728`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCEDC16930526F728>
#[doc(alias("N_0xcedc16930526f728", "0xCEDC16930526F728"))]
#[inline]
pub fn n_0xcedc16930526f728(p0: i32) {
    call(0xCEDC16930526F728, (p0,))
}

/// `N_0xcfb2eed4fcb7bd77`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCFB2EED4FCB7BD77>
#[doc(alias("N_0xcfb2eed4fcb7bd77", "0xCFB2EED4FCB7BD77"))]
#[inline]
pub fn n_0xcfb2eed4fcb7bd77(p0: i32, p1: i32, p2: i32) {
    call(0xCFB2EED4FCB7BD77, (p0, p1, p2))
}

/// `N_0xd1f6b912785bfd35`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1F6B912785BFD35>
#[doc(alias("N_0xd1f6b912785bfd35", "0xD1F6B912785BFD35"))]
#[inline]
pub fn n_0xd1f6b912785bfd35(p0: i32) -> i32 {
    call(0xD1F6B912785BFD35, (p0,))
}

/// `N_0xd288e02e364972d2`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD288E02E364972D2>
#[doc(alias("N_0xd288e02e364972d2", "0xD288E02E364972D2"))]
#[inline]
pub fn n_0xd288e02e364972d2(p0: i32, p1: i32, p2: i32) {
    call(0xD288E02E364972D2, (p0, p1, p2))
}

/// `N_0xda9d7be231fe865f`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA9D7BE231FE865F>
#[doc(alias("N_0xda9d7be231fe865f", "0xDA9D7BE231FE865F"))]
#[inline]
pub fn n_0xda9d7be231fe865f(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xDA9D7BE231FE865F, (p0, p1, p2))
}

/// `N_0xdab6a2fc56b7de65`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDAB6A2FC56B7DE65>
#[doc(alias("N_0xdab6a2fc56b7de65", "0xDAB6A2FC56B7DE65"))]
#[inline]
pub fn n_0xdab6a2fc56b7de65(p0: i32) -> i32 {
    call(0xDAB6A2FC56B7DE65, (p0,))
}

/// `N_0xdd33a82352c4652f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD33A82352C4652F>
#[doc(alias("N_0xdd33a82352c4652f", "0xDD33A82352C4652F"))]
#[inline]
pub fn n_0xdd33a82352c4652f(player: Player, ped: Ped, p2: i32) {
    call(0xDD33A82352C4652F, (player, ped, p2))
}

/// `N_0xe1d356f5a66d0ffa`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1D356F5A66D0FFA>
#[doc(alias("N_0xe1d356f5a66d0ffa", "0xE1D356F5A66D0FFA"))]
#[inline]
pub fn n_0xe1d356f5a66d0ffa(emote: impl Into<Hash>) -> bool {
    let emote: Hash = emote.into();
    call(0xE1D356F5A66D0FFA, (emote,))
}

/// `N_0xe50a67c33514a390`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE50A67C33514A390>
#[doc(alias("N_0xe50a67c33514a390", "0xE50A67C33514A390"))]
#[inline]
pub fn n_0xe50a67c33514a390(p0: i32, p1: i32) -> i32 {
    call(0xE50A67C33514A390, (p0, p1))
}

/// `N_0xe7f8707269544b29`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE7F8707269544B29>
#[doc(alias("N_0xe7f8707269544b29", "0xE7F8707269544B29"))]
#[inline]
pub fn n_0xe7f8707269544b29(player: Player, ped: Ped) -> bool {
    call(0xE7F8707269544B29, (player, ped))
}

/// `N_0xe956c2340a76272e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE956C2340A76272E>
#[doc(alias("N_0xe956c2340a76272e", "0xE956C2340A76272E"))]
#[inline]
pub fn n_0xe956c2340a76272e(p0: i32) -> i32 {
    call(0xE956C2340A76272E, (p0,))
}

/// `N_0xeacebaae0a33fb3f`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEACEBAAE0A33FB3F>
#[doc(alias("N_0xeacebaae0a33fb3f", "0xEACEBAAE0A33FB3F"))]
#[inline]
pub fn n_0xeacebaae0a33fb3f(p0: i32) {
    call(0xEACEBAAE0A33FB3F, (p0,))
}

/// `N_0xebb6e27ac2ff32da`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBB6E27AC2FF32DA>
#[doc(alias("N_0xebb6e27ac2ff32da", "0xEBB6E27AC2FF32DA"))]
#[inline]
pub fn n_0xebb6e27ac2ff32da(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xEBB6E27AC2FF32DA, (p0, p1, p2, p3, p4))
}

/// `N_0xebff94328ff7a18a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBFF94328FF7A18A>
#[doc(alias("N_0xebff94328ff7a18a", "0xEBFF94328FF7A18A"))]
#[inline]
pub fn n_0xebff94328ff7a18a(p0: i32, p1: i32) {
    call(0xEBFF94328FF7A18A, (p0, p1))
}

/// `N_0xf21c7a3f3ffba629`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF21C7A3F3FFBA629>
#[doc(alias("N_0xf21c7a3f3ffba629", "0xF21C7A3F3FFBA629"))]
#[inline]
pub fn n_0xf21c7a3f3ffba629(player: Player) {
    call(0xF21C7A3F3FFBA629, (player,))
}

/// `N_0xf4cb347d7b5eb0fd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF4CB347D7B5EB0FD>
#[doc(alias("N_0xf4cb347d7b5eb0fd", "0xF4CB347D7B5EB0FD"))]
#[inline]
pub fn n_0xf4cb347d7b5eb0fd() -> i32 {
    call(0xF4CB347D7B5EB0FD, ())
}

/// `N_0xf993373285053d77`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF993373285053D77>
#[doc(alias("N_0xf993373285053d77", "0xF993373285053D77"))]
#[inline]
pub fn n_0xf993373285053d77(p0: i32, p1: i32, p2: i32) {
    call(0xF993373285053D77, (p0, p1, p2))
}

/// `N_0xfa437fa0738c370c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA437FA0738C370C>
#[doc(alias("N_0xfa437fa0738c370c", "0xFA437FA0738C370C"))]
#[inline]
pub fn n_0xfa437fa0738c370c(player: Player, p1: f32, p2: i32, p3: i32, p4: i32) {
    call(0xFA437FA0738C370C, (player, p1, p2, p3, p4))
}

/// `N_0xfa7daae3959e6c7b`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA7DAAE3959E6C7B>
#[doc(alias("N_0xfa7daae3959e6c7b", "0xFA7DAAE3959E6C7B"))]
#[inline]
pub fn n_0xfa7daae3959e6c7b(p0: i32, p1: i32) {
    call(0xFA7DAAE3959E6C7B, (p0, p1))
}

/// `NetworkHasPlayerValidPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0760D6F70EBCC05C>
#[doc(alias(
    "NetworkHasPlayerValidPed",
    "_NETWORK_HAS_PLAYER_VALID_PED",
    "0x0760D6F70EBCC05C"
))]
#[inline]
pub fn network_has_player_valid_ped(player: Player) -> bool {
    call(0x0760D6F70EBCC05C, (player,))
}

/// `NetworkPlayerIdToInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8A9386F0749A17FA>
#[doc(alias(
    "NetworkPlayerIdToInt",
    "NETWORK_PLAYER_ID_TO_INT",
    "0x8A9386F0749A17FA"
))]
#[inline]
pub fn network_player_id_to_int() -> i32 {
    call(0x8A9386F0749A17FA, ())
}

/// `PlayerId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x217E9DC48139933D>
#[doc(alias("PlayerId", "PLAYER_ID", "0x217E9DC48139933D"))]
#[inline]
pub fn player_id() -> Player {
    call(0x217E9DC48139933D, ())
}

/// `PlayerPedId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x096275889B8E0EE0>
#[doc(alias("PlayerPedId", "PLAYER_PED_ID", "0x096275889B8E0EE0"))]
#[inline]
pub fn player_ped_id() -> Ped {
    call(0x096275889B8E0EE0, ())
}

/// `RegisterEagleEyeForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x543DFE14BE720027>
#[doc(alias(
    "RegisterEagleEyeForEntity",
    "_REGISTER_EAGLE_EYE_FOR_ENTITY",
    "0x543DFE14BE720027"
))]
#[inline]
pub fn register_eagle_eye_for_entity(player: Player, entity: impl Into<Entity>, p2: bool) {
    let entity: Entity = entity.into();
    call(0x543DFE14BE720027, (player, entity, p2))
}

/// `RegisterEagleEyeTrailsForEntity`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC67098A1E54ABB0>
#[doc(alias(
    "RegisterEagleEyeTrailsForEntity",
    "_REGISTER_EAGLE_EYE_TRAILS_FOR_ENTITY",
    "0xAC67098A1E54ABB0"
))]
#[inline]
pub fn register_eagle_eye_trails_for_entity(player: Player, entity: impl Into<Entity>, p2: i32) {
    let entity: Entity = entity.into();
    call(0xAC67098A1E54ABB0, (player, entity, p2))
}

/// `RemovePlayerAsFollowTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C6B89876262A99D>
#[doc(alias(
    "RemovePlayerAsFollowTarget",
    "_REMOVE_PLAYER_AS_FOLLOW_TARGET",
    "0x0C6B89876262A99D"
))]
#[inline]
pub fn remove_player_as_follow_target(player: Player, ped: Ped) {
    call(0x0C6B89876262A99D, (player, ped))
}

/// `ReportPoliceSpottedPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBCCF73FFA69CC6B>
#[doc(alias(
    "ReportPoliceSpottedPlayer",
    "REPORT_POLICE_SPOTTED_PLAYER",
    "0xCBCCF73FFA69CC6B"
))]
#[inline]
pub fn report_police_spotted_player(player: Player) {
    call(0xCBCCF73FFA69CC6B, (player,))
}

/// `ResetDeadeyeAuraEffect`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE910932F4B30BE23>
#[doc(alias(
    "ResetDeadeyeAuraEffect",
    "_RESET_DEADEYE_AURA_EFFECT",
    "0xE910932F4B30BE23"
))]
#[inline]
pub fn reset_deadeye_aura_effect(player: Player) {
    call(0xE910932F4B30BE23, (player,))
}

/// `ResetLawResponseDelayOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CE5CACC01D0F985>
#[doc(alias(
    "ResetLawResponseDelayOverride",
    "RESET_LAW_RESPONSE_DELAY_OVERRIDE",
    "0x5CE5CACC01D0F985"
))]
#[inline]
pub fn reset_law_response_delay_override() {
    call(0x5CE5CACC01D0F985, ())
}

/// `ResetPlayerArrestState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12917931C31F1750>
#[doc(alias(
    "ResetPlayerArrestState",
    "RESET_PLAYER_ARREST_STATE",
    "0x12917931C31F1750"
))]
#[inline]
pub fn reset_player_arrest_state(player: Player) {
    call(0x12917931C31F1750, (player,))
}

/// `ResetPlayerInputGait`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x61A2EECAB274829B>
#[doc(alias(
    "ResetPlayerInputGait",
    "RESET_PLAYER_INPUT_GAIT",
    "0x61A2EECAB274829B"
))]
#[inline]
pub fn reset_player_input_gait(player: Player) {
    call(0x61A2EECAB274829B, (player,))
}

/// `ResetWantedLevelDifficulty`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x062D14F18E8B0CAE>
#[doc(alias(
    "ResetWantedLevelDifficulty",
    "RESET_WANTED_LEVEL_DIFFICULTY",
    "0x062D14F18E8B0CAE"
))]
#[inline]
pub fn reset_wanted_level_difficulty(player: Player) {
    call(0x062D14F18E8B0CAE, (player,))
}

/// `RestorePlayerStamina`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC41F4B6E23FE6A4A>
#[doc(alias("RestorePlayerStamina", "RESTORE_PLAYER_STAMINA", "0xC41F4B6E23FE6A4A"))]
#[inline]
pub fn restore_player_stamina(player: Player, p1: f32) {
    call(0xC41F4B6E23FE6A4A, (player, p1))
}

/// `SecondarySpecialAbilitySetActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1710BC33CFB83634>
#[doc(alias(
    "SecondarySpecialAbilitySetActive",
    "_SECONDARY_SPECIAL_ABILITY_SET_ACTIVE",
    "0x1710BC33CFB83634"
))]
#[inline]
pub fn secondary_special_ability_set_active(player: Player) {
    call(0x1710BC33CFB83634, (player,))
}

/// `SecondarySpecialAbilitySetDisabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x64FF4BF9AF59E139>
#[doc(alias(
    "SecondarySpecialAbilitySetDisabled",
    "_SECONDARY_SPECIAL_ABILITY_SET_DISABLED",
    "0x64FF4BF9AF59E139"
))]
#[inline]
pub fn secondary_special_ability_set_disabled(player: Player, disabled: bool) {
    call(0x64FF4BF9AF59E139, (player, disabled))
}

/// `SetAiPlayerDefenseModifierAgainstAi`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x914071FF93AF2692>
#[doc(alias(
    "SetAiPlayerDefenseModifierAgainstAi",
    "_SET_AI_PLAYER_DEFENSE_MODIFIER_AGAINST_AI",
    "0x914071FF93AF2692"
))]
#[inline]
pub fn set_ai_player_defense_modifier_against_ai(player: Player, modifier: f32) {
    call(0x914071FF93AF2692, (player, modifier))
}

/// `SetAirDragMultiplierForPlayersVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5DA6500FE849DA16>
#[doc(alias(
    "SetAirDragMultiplierForPlayersVehicle",
    "SET_AIR_DRAG_MULTIPLIER_FOR_PLAYERS_VEHICLE",
    "0x5DA6500FE849DA16"
))]
#[inline]
pub fn set_air_drag_multiplier_for_players_vehicle(player: Player, multiplier: f32) {
    call(0x5DA6500FE849DA16, (player, multiplier))
}

/// `SetAllNeutralRandomPedsFleeThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16752DAA7E6D3F72>
#[doc(alias(
    "SetAllNeutralRandomPedsFleeThisFrame",
    "SET_ALL_NEUTRAL_RANDOM_PEDS_FLEE_THIS_FRAME",
    "0x16752DAA7E6D3F72"
))]
#[inline]
pub fn set_all_neutral_random_peds_flee_this_frame(player: Player) {
    call(0x16752DAA7E6D3F72, (player,))
}

/// `SetAllRandomPedsFlee`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE705309B8C6445A4>
#[doc(alias(
    "SetAllRandomPedsFlee",
    "SET_ALL_RANDOM_PEDS_FLEE",
    "0xE705309B8C6445A4"
))]
#[inline]
pub fn set_all_random_peds_flee(player: Player, toggle: bool) {
    call(0xE705309B8C6445A4, (player, toggle))
}

/// `SetAllRandomPedsFleeThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD5C198A62F1DEB0A>
#[doc(alias(
    "SetAllRandomPedsFleeThisFrame",
    "SET_ALL_RANDOM_PEDS_FLEE_THIS_FRAME",
    "0xD5C198A62F1DEB0A"
))]
#[inline]
pub fn set_all_random_peds_flee_this_frame(player: Player) {
    call(0xD5C198A62F1DEB0A, (player,))
}

/// `SetBountyTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6ADF821FBF21920E>
#[doc(alias("SetBountyTarget", "_SET_BOUNTY_TARGET", "0x6ADF821FBF21920E"))]
#[inline]
pub fn set_bounty_target(player: Player, target: Player) {
    call(0x6ADF821FBF21920E, (player, target))
}

/// `SetBowDrawReductionTimeInDeadeye`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE0C524970892D41>
#[doc(alias(
    "SetBowDrawReductionTimeInDeadeye",
    "_SET_BOW_DRAW_REDUCTION_TIME_IN_DEADEYE",
    "0xBE0C524970892D41"
))]
#[inline]
pub fn set_bow_draw_reduction_time_in_deadeye(player: Player, draw_reduction_time: f32) {
    call(0xBE0C524970892D41, (player, draw_reduction_time))
}

/// `SetBowStaminaDrainSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE7C9CF376D23342>
#[doc(alias(
    "SetBowStaminaDrainSpeed",
    "_SET_BOW_STAMINA_DRAIN_SPEED",
    "0xFE7C9CF376D23342"
))]
#[inline]
pub fn set_bow_stamina_drain_speed(player: Player, stamina_drain: f32) {
    call(0xFE7C9CF376D23342, (player, stamina_drain))
}

/// `SetDamageCloseDistanceBonus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7761A30432C91297>
#[doc(alias(
    "SetDamageCloseDistanceBonus",
    "_SET_DAMAGE_CLOSE_DISTANCE_BONUS",
    "0x7761A30432C91297"
))]
#[inline]
pub fn set_damage_close_distance_bonus(
    player: Player,
    close_range_lower_bound: f32,
    close_range_upper_bound: f32,
) {
    call(
        0x7761A30432C91297,
        (player, close_range_lower_bound, close_range_upper_bound),
    )
}

/// `SetDamageCloseDistanceBonusTotal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5006C36652D6EC56>
#[doc(alias(
    "SetDamageCloseDistanceBonusTotal",
    "_SET_DAMAGE_CLOSE_DISTANCE_BONUS_TOTAL",
    "0x5006C36652D6EC56"
))]
#[inline]
pub fn set_damage_close_distance_bonus_total(player: Player, close_damage_bonus: f32) {
    call(0x5006C36652D6EC56, (player, close_damage_bonus))
}

/// `SetDamageFarDistanceBonus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED591CB17C8BA216>
#[doc(alias(
    "SetDamageFarDistanceBonus",
    "_SET_DAMAGE_FAR_DISTANCE_BONUS",
    "0xED591CB17C8BA216"
))]
#[inline]
pub fn set_damage_far_distance_bonus(
    player: Player,
    far_range_lower_bound: f32,
    far_range_upper_bound: f32,
) {
    call(
        0xED591CB17C8BA216,
        (player, far_range_lower_bound, far_range_upper_bound),
    )
}

/// `SetDamageFarDistanceBonusTotal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F0E3A4434565F8F>
#[doc(alias(
    "SetDamageFarDistanceBonusTotal",
    "_SET_DAMAGE_FAR_DISTANCE_BONUS_TOTAL",
    "0x1F0E3A4434565F8F"
))]
#[inline]
pub fn set_damage_far_distance_bonus_total(player: Player, far_damage_bonus: f32) {
    call(0x1F0E3A4434565F8F, (player, far_damage_bonus))
}

/// `SetDeadeyeAbilityDepletionDelay`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x870634493CB4372C>
#[doc(alias(
    "SetDeadeyeAbilityDepletionDelay",
    "_SET_DEADEYE_ABILITY_DEPLETION_DELAY",
    "0x870634493CB4372C"
))]
#[inline]
pub fn set_deadeye_ability_depletion_delay(player: Player, delay: f32) {
    call(0x870634493CB4372C, (player, delay))
}

/// `SetDeadeyeAbilityLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0FE8E790BFEB5BB>
#[doc(alias(
    "SetDeadeyeAbilityLevel",
    "_SET_DEADEYE_ABILITY_LEVEL",
    "0xF0FE8E790BFEB5BB"
))]
#[inline]
pub fn set_deadeye_ability_level(player: Player, level: i32) {
    call(0xF0FE8E790BFEB5BB, (player, level))
}

/// `SetDeadeyeAbilityLocked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2797B8D66DD0EBB8>
#[doc(alias(
    "SetDeadeyeAbilityLocked",
    "_SET_DEADEYE_ABILITY_LOCKED",
    "0x2797B8D66DD0EBB8"
))]
#[inline]
pub fn set_deadeye_ability_locked(player: Player, ability_type: i32, toggle: bool) {
    call(0x2797B8D66DD0EBB8, (player, ability_type, toggle))
}

/// `SetDeadeyeEntityAuraEffect`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2B12B6FC8B8772AB>
#[doc(alias(
    "SetDeadeyeEntityAuraEffect",
    "_SET_DEADEYE_ENTITY_AURA_EFFECT",
    "0x2B12B6FC8B8772AB"
))]
#[inline]
pub fn set_deadeye_entity_aura_effect(player: Player, flag: i32) {
    call(0x2B12B6FC8B8772AB, (player, flag))
}

/// `SetDeadeyeEntityAuraEffectIntensity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x131E294EF60160DF>
#[doc(alias(
    "SetDeadeyeEntityAuraEffectIntensity",
    "_SET_DEADEYE_ENTITY_AURA_EFFECT_INTENSITY",
    "0x131E294EF60160DF"
))]
#[inline]
pub fn set_deadeye_entity_aura_effect_intensity(
    player: Player,
    p1: f32,
    p2: f32,
    p3: f32,
    aura_intensity: f32,
    flag: i32,
) {
    call(
        0x131E294EF60160DF,
        (player, p1, p2, p3, aura_intensity, flag),
    )
}

/// `SetDeadeyeTaggingConfig`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83FCD6921FC8FD05>
#[doc(alias(
    "SetDeadeyeTaggingConfig",
    "_SET_DEADEYE_TAGGING_CONFIG",
    "0x83FCD6921FC8FD05"
))]
#[inline]
pub fn set_deadeye_tagging_config(player: Player, filter: i32) {
    call(0x83FCD6921FC8FD05, (player, filter))
}

/// `SetDeadeyeTaggingEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B5DDFB967E5073D>
#[doc(alias(
    "SetDeadeyeTaggingEnabled",
    "_SET_DEADEYE_TAGGING_ENABLED",
    "0x6B5DDFB967E5073D"
))]
#[inline]
pub fn set_deadeye_tagging_enabled(player: Player, toggle: bool) {
    call(0x6B5DDFB967E5073D, (player, toggle))
}

/// `SetDisablePlayerWantedLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8674D138391FFB1B>
#[doc(alias(
    "SetDisablePlayerWantedLevel",
    "_SET_DISABLE_PLAYER_WANTED_LEVEL",
    "0x8674D138391FFB1B"
))]
#[inline]
pub fn set_disable_player_wanted_level(player: Player, disable: bool) {
    call(0x8674D138391FFB1B, (player, disable))
}

/// `SetEveryoneIgnorePlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34630A768925B852>
#[doc(alias(
    "SetEveryoneIgnorePlayer",
    "SET_EVERYONE_IGNORE_PLAYER",
    "0x34630A768925B852"
))]
#[inline]
pub fn set_everyone_ignore_player(player: Player, toggle: bool) {
    call(0x34630A768925B852, (player, toggle))
}

/// `SetLawResponseDelayOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD2DFC9CCA5596A11>
#[doc(alias(
    "SetLawResponseDelayOverride",
    "SET_LAW_RESPONSE_DELAY_OVERRIDE",
    "0xD2DFC9CCA5596A11"
))]
#[inline]
pub fn set_law_response_delay_override(p0: f32) {
    call(0xD2DFC9CCA5596A11, (p0,))
}

/// `SetLocalPlayerPersonaAbilityFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7146CF430965927C>
#[doc(alias(
    "SetLocalPlayerPersonaAbilityFlag",
    "_SET_LOCAL_PLAYER_PERSONA_ABILITY_FLAG",
    "0x7146CF430965927C"
))]
#[inline]
pub fn set_local_player_persona_ability_flag(flag_id: i32, toggle: bool) {
    call(0x7146CF430965927C, (flag_id, toggle))
}

/// `SetLockonFocusFireVfx`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5F8E0303C229C84B>
#[doc(alias(
    "SetLockonFocusFireVfx",
    "_SET_LOCKON_FOCUS_FIRE_VFX",
    "0x5F8E0303C229C84B"
))]
#[inline]
pub fn set_lockon_focus_fire_vfx(player: Player, p1: &str) {
    call(0x5F8E0303C229C84B, (player, p1))
}

/// `SetLockonToFriendlyPlayers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A056257802DD3E5>
#[doc(alias(
    "SetLockonToFriendlyPlayers",
    "SET_LOCKON_TO_FRIENDLY_PLAYERS",
    "0x4A056257802DD3E5"
))]
#[inline]
pub fn set_lockon_to_friendly_players(player: Player, toggle: bool) {
    call(0x4A056257802DD3E5, (player, toggle))
}

/// `SetMaxWantedLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x28A4BD2CEE236E19>
#[doc(alias("SetMaxWantedLevel", "SET_MAX_WANTED_LEVEL", "0x28A4BD2CEE236E19"))]
#[inline]
pub fn set_max_wanted_level(max_wanted_level: i32) {
    call(0x28A4BD2CEE236E19, (max_wanted_level,))
}

/// `SetMaxWantedLevel_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA6DE0CD15AECBE2>
#[doc(alias("SetMaxWantedLevel_2", "_SET_MAX_WANTED_LEVEL_2", "0xEA6DE0CD15AECBE2"))]
#[inline]
pub fn set_max_wanted_level_2(max_wanted_level: i32) {
    call(0xEA6DE0CD15AECBE2, (max_wanted_level,))
}

/// `SetMinTimeBeforeHorseBucking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x506CE71FB6E8CF5E>
#[doc(alias(
    "SetMinTimeBeforeHorseBucking",
    "SET_MIN_TIME_BEFORE_HORSE_BUCKING",
    "0x506CE71FB6E8CF5E"
))]
#[inline]
pub fn set_min_time_before_horse_bucking(mount: Ped, i_min_buck_time: i32) {
    call(0x506CE71FB6E8CF5E, (mount, i_min_buck_time))
}

/// `SetMountPromptDisabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B9813ECF7633FE8>
#[doc(alias(
    "SetMountPromptDisabled",
    "_SET_MOUNT_PROMPT_DISABLED",
    "0x5B9813ECF7633FE8"
))]
#[inline]
pub fn set_mount_prompt_disabled(disabled: bool) {
    call(0x5B9813ECF7633FE8, (disabled,))
}

/// `SetPedActivePlayerHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8FBF9EDB378CCB8C>
#[doc(alias(
    "SetPedActivePlayerHorse",
    "_SET_PED_ACTIVE_PLAYER_HORSE",
    "0x8FBF9EDB378CCB8C"
))]
#[inline]
pub fn set_ped_active_player_horse(player: Player, horse: Ped) {
    call(0x8FBF9EDB378CCB8C, (player, horse))
}

/// `SetPedAsSaddleHorseForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD2CB0FB0FDCB473D>
#[doc(alias(
    "SetPedAsSaddleHorseForPlayer",
    "_SET_PED_AS_SADDLE_HORSE_FOR_PLAYER",
    "0xD2CB0FB0FDCB473D"
))]
#[inline]
pub fn set_ped_as_saddle_horse_for_player(player: Player, mount: Ped) {
    call(0xD2CB0FB0FDCB473D, (player, mount))
}

/// `SetPedAsTempPlayerHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x227B06324234FB09>
#[doc(alias(
    "SetPedAsTempPlayerHorse",
    "SET_PED_AS_TEMP_PLAYER_HORSE",
    "0x227B06324234FB09"
))]
#[inline]
pub fn set_ped_as_temp_player_horse(player: Player, horse: Ped) -> bool {
    call(0x227B06324234FB09, (player, horse))
}

/// `SetPlayerAimWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCFFC3ECCD7A5CCEB>
#[doc(alias("SetPlayerAimWeapon", "_SET_PLAYER_AIM_WEAPON", "0xCFFC3ECCD7A5CCEB"))]
#[inline]
pub fn set_player_aim_weapon(player: Player, weapon: impl Into<Hash>, weapon_draw_order: i32) {
    let weapon: Hash = weapon.into();
    call(0xCFFC3ECCD7A5CCEB, (player, weapon, weapon_draw_order))
}

/// `SetPlayerCanBeHassledByGangs`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC7FE774412046825>
#[doc(alias(
    "SetPlayerCanBeHassledByGangs",
    "SET_PLAYER_CAN_BE_HASSLED_BY_GANGS",
    "0xC7FE774412046825"
))]
#[inline]
pub fn set_player_can_be_hassled_by_gangs(player: Player, toggle: bool) {
    call(0xC7FE774412046825, (player, toggle))
}

/// `SetPlayerCanMercyKill`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39363DFD04E91496>
#[doc(alias(
    "SetPlayerCanMercyKill",
    "_SET_PLAYER_CAN_MERCY_KILL",
    "0x39363DFD04E91496"
))]
#[inline]
pub fn set_player_can_mercy_kill(player: Player, toggle: bool) {
    call(0x39363DFD04E91496, (player, toggle))
}

/// `SetPlayerCanPickupAbility`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1A70C1E8D1031FE>
#[doc(alias(
    "SetPlayerCanPickupAbility",
    "_SET_PLAYER_CAN_PICKUP_ABILITY",
    "0xD1A70C1E8D1031FE"
))]
#[inline]
pub fn set_player_can_pickup_ability(player: Player, is_visible: bool) {
    call(0xD1A70C1E8D1031FE, (player, is_visible))
}

/// `SetPlayerCanPickupHat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xACA45DDCEF6071C4>
#[doc(alias(
    "SetPlayerCanPickupHat",
    "_SET_PLAYER_CAN_PICKUP_HAT",
    "0xACA45DDCEF6071C4"
))]
#[inline]
pub fn set_player_can_pickup_hat(player: Player, enable: bool) {
    call(0xACA45DDCEF6071C4, (player, enable))
}

/// `SetPlayerCanUseCover`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5EDA520F7A3BAF4E>
#[doc(alias(
    "SetPlayerCanUseCover",
    "SET_PLAYER_CAN_USE_COVER",
    "0x5EDA520F7A3BAF4E"
))]
#[inline]
pub fn set_player_can_use_cover(player: Player, toggle: bool) {
    call(0x5EDA520F7A3BAF4E, (player, toggle))
}

/// `SetPlayerClothPinFrames`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0D9317DFEEF9A66>
#[doc(alias(
    "SetPlayerClothPinFrames",
    "SET_PLAYER_CLOTH_PIN_FRAMES",
    "0xD0D9317DFEEF9A66"
))]
#[inline]
pub fn set_player_cloth_pin_frames(ped: Ped, p1: i32) {
    call(0xD0D9317DFEEF9A66, (ped, p1))
}

/// `SetPlayerControl`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D51E59243281D80>
#[doc(alias("SetPlayerControl", "SET_PLAYER_CONTROL", "0x4D51E59243281D80"))]
#[inline]
pub fn set_player_control(
    player: Player,
    toggle: bool,
    flags: i32,
    b_prevent_heading_change: bool,
) {
    call(
        0x4D51E59243281D80,
        (player, toggle, flags, b_prevent_heading_change),
    )
}

/// `SetPlayerCooperatePromptThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBB54CC7FFFFAB86>
#[doc(alias(
    "SetPlayerCooperatePromptThisFrame",
    "_SET_PLAYER_COOPERATE_PROMPT_THIS_FRAME",
    "0xCBB54CC7FFFFAB86"
))]
#[inline]
pub fn set_player_cooperate_prompt_this_frame(
    player: Player,
    target_ped: Ped,
    prompt_order: i32,
    unknown_flag: bool,
) {
    call(
        0xCBB54CC7FFFFAB86,
        (player, target_ped, prompt_order, unknown_flag),
    )
}

/// `SetPlayerDamageInfoOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78B3D19AF6391A55>
#[doc(alias(
    "SetPlayerDamageInfoOverride",
    "_SET_PLAYER_DAMAGE_INFO_OVERRIDE",
    "0x78B3D19AF6391A55"
))]
#[inline]
pub fn set_player_damage_info_override(player: Player, damage_info: &str) {
    call(0x78B3D19AF6391A55, (player, damage_info))
}

/// `SetPlayerDeadEyeAuraByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x768E81AE285A4B67>
#[doc(alias(
    "SetPlayerDeadEyeAuraByHash",
    "_SET_PLAYER_DEAD_EYE_AURA_BY_HASH",
    "0x768E81AE285A4B67"
))]
#[inline]
pub fn set_player_dead_eye_aura_by_hash(player: Player, aura_hash: impl Into<Hash>) {
    let aura_hash: Hash = aura_hash.into();
    call(0x768E81AE285A4B67, (player, aura_hash))
}

/// `SetPlayerDefenseModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x497A6539BB0E8787>
#[doc(alias(
    "SetPlayerDefenseModifier",
    "_SET_PLAYER_DEFENSE_MODIFIER",
    "0x497A6539BB0E8787"
))]
#[inline]
pub fn set_player_defense_modifier(
    player: Player,
    weapon_defense_mod: f32,
    melee_defense_mod: f32,
) {
    call(
        0x497A6539BB0E8787,
        (player, weapon_defense_mod, melee_defense_mod),
    )
}

/// `SetPlayerDefenseTypeModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x93F499CAE53FCD05>
#[doc(alias(
    "SetPlayerDefenseTypeModifier",
    "_SET_PLAYER_DEFENSE_TYPE_MODIFIER",
    "0x93F499CAE53FCD05"
))]
#[inline]
pub fn set_player_defense_type_modifier(player: Player, type_: i32, defense_modifier: f32) {
    call(0x93F499CAE53FCD05, (player, type_, defense_modifier))
}

/// `SetPlayerExplosiveWeaponDamageModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D3ACE3DE0A2B622>
#[doc(alias(
    "SetPlayerExplosiveWeaponDamageModifier",
    "_SET_PLAYER_EXPLOSIVE_WEAPON_DAMAGE_MODIFIER",
    "0x2D3ACE3DE0A2B622"
))]
#[inline]
pub fn set_player_explosive_weapon_damage_modifier(player: Player, modifier: f32) {
    call(0x2D3ACE3DE0A2B622, (player, modifier))
}

/// `SetPlayerForcedAim`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD5FCC166AEB2FD0F>
#[doc(alias("SetPlayerForcedAim", "SET_PLAYER_FORCED_AIM", "0xD5FCC166AEB2FD0F"))]
#[inline]
pub fn set_player_forced_aim(player: Player, toggle: bool, ped: Ped, p3: i32, p4: bool) {
    call(0xD5FCC166AEB2FD0F, (player, toggle, ped, p3, p4))
}

/// `SetPlayerHasDiscoveredCharacterNameMp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C32191D9FB2BDEA>
#[doc(alias(
    "SetPlayerHasDiscoveredCharacterNameMp",
    "_SET_PLAYER_HAS_DISCOVERED_CHARACTER_NAME_MP",
    "0x7C32191D9FB2BDEA"
))]
#[inline]
pub fn set_player_has_discovered_character_name_mp(discovery_hash: impl Into<Hash>) {
    let discovery_hash: Hash = discovery_hash.into();
    call(0x7C32191D9FB2BDEA, (discovery_hash,))
}

/// `SetPlayerHasDiscoveredCharacterNameSp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x946D46CD6DFB9742>
#[doc(alias(
    "SetPlayerHasDiscoveredCharacterNameSp",
    "_SET_PLAYER_HAS_DISCOVERED_CHARACTER_NAME_SP",
    "0x946D46CD6DFB9742"
))]
#[inline]
pub fn set_player_has_discovered_character_name_sp(
    player: Player,
    p1: i32,
    discovery_hash: impl Into<Hash>,
) {
    let discovery_hash: Hash = discovery_hash.into();
    call(0x946D46CD6DFB9742, (player, p1, discovery_hash))
}

/// `SetPlayerHatAccess`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA0C683284DF027C7>
#[doc(alias("SetPlayerHatAccess", "_SET_PLAYER_HAT_ACCESS", "0xA0C683284DF027C7"))]
#[inline]
pub fn set_player_hat_access(player: Player, flag: i32, enable: bool) {
    call(0xA0C683284DF027C7, (player, flag, enable))
}

/// `SetPlayerHealthRechargeMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8899C244EBCF70DE>
#[doc(alias(
    "SetPlayerHealthRechargeMultiplier",
    "SET_PLAYER_HEALTH_RECHARGE_MULTIPLIER",
    "0x8899C244EBCF70DE"
))]
#[inline]
pub fn set_player_health_recharge_multiplier(player: Player, regen_rate: f32) {
    call(0x8899C244EBCF70DE, (player, regen_rate))
}

/// `SetPlayerHealthRechargeTimeModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x535ED4605F89AB6E>
#[doc(alias(
    "SetPlayerHealthRechargeTimeModifier",
    "_SET_PLAYER_HEALTH_RECHARGE_TIME_MODIFIER",
    "0x535ED4605F89AB6E"
))]
#[inline]
pub fn set_player_health_recharge_time_modifier(player: Player, modifier: f32) {
    call(0x535ED4605F89AB6E, (player, modifier))
}

/// `SetPlayerHuntingWagon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A4404BDFA62CE2C>
#[doc(alias(
    "SetPlayerHuntingWagon",
    "_SET_PLAYER_HUNTING_WAGON",
    "0x6A4404BDFA62CE2C"
))]
#[inline]
pub fn set_player_hunting_wagon(player: Player, wagon: Vehicle) {
    call(0x6A4404BDFA62CE2C, (player, wagon))
}

/// `SetPlayerInVehicleTargetingMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19B4F71703902238>
#[doc(alias(
    "SetPlayerInVehicleTargetingMode",
    "_SET_PLAYER_IN_VEHICLE_TARGETING_MODE",
    "0x19B4F71703902238"
))]
#[inline]
pub fn set_player_in_vehicle_targeting_mode(target_mode: i32) {
    call(0x19B4F71703902238, (target_mode,))
}

/// `SetPlayerInteractionNegativeResponse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x98CD760DE43B612E>
#[doc(alias(
    "SetPlayerInteractionNegativeResponse",
    "_SET_PLAYER_INTERACTION_NEGATIVE_RESPONSE",
    "0x98CD760DE43B612E"
))]
#[inline]
pub fn set_player_interaction_negative_response(player: Player, speech: &str) {
    call(0x98CD760DE43B612E, (player, speech))
}

/// `SetPlayerInteractionPositiveResponse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6366A585659D15C>
#[doc(alias(
    "SetPlayerInteractionPositiveResponse",
    "_SET_PLAYER_INTERACTION_POSITIVE_RESPONSE",
    "0xC6366A585659D15C"
))]
#[inline]
pub fn set_player_interaction_positive_response(player: Player, speech: &str) {
    call(0xC6366A585659D15C, (player, speech))
}

/// `SetPlayerInvincible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFEBEEBC9CBDF4B12>
#[doc(alias("SetPlayerInvincible", "SET_PLAYER_INVINCIBLE", "0xFEBEEBC9CBDF4B12"))]
#[inline]
pub fn set_player_invincible(player: Player, toggle: bool) {
    call(0xFEBEEBC9CBDF4B12, (player, toggle))
}

/// `SetPlayerLassoDamagePerSecond`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43F50A7CD2482156>
#[doc(alias(
    "SetPlayerLassoDamagePerSecond",
    "_SET_PLAYER_LASSO_DAMAGE_PER_SECOND",
    "0x43F50A7CD2482156"
))]
#[inline]
pub fn set_player_lasso_damage_per_second(player: Player, damage: f32) {
    call(0x43F50A7CD2482156, (player, damage))
}

/// `SetPlayerLocalAccuracyFloorModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4EA69188FBCE6A7D>
#[doc(alias(
    "SetPlayerLocalAccuracyFloorModifier",
    "_SET_PLAYER_LOCAL_ACCURACY_FLOOR_MODIFIER",
    "0x4EA69188FBCE6A7D"
))]
#[inline]
pub fn set_player_local_accuracy_floor_modifier(player: Player, accuracy: f32) {
    call(0x4EA69188FBCE6A7D, (player, accuracy))
}

/// `SetPlayerLockon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x462AA1973CBBA75E>
#[doc(alias("SetPlayerLockon", "SET_PLAYER_LOCKON", "0x462AA1973CBBA75E"))]
#[inline]
pub fn set_player_lockon(player: Player, toggle: bool) {
    call(0x462AA1973CBBA75E, (player, toggle))
}

/// `SetPlayerLockonRangeOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A3CD06597388322>
#[doc(alias(
    "SetPlayerLockonRangeOverride",
    "SET_PLAYER_LOCKON_RANGE_OVERRIDE",
    "0x3A3CD06597388322"
))]
#[inline]
pub fn set_player_lockon_range_override(player: Player, range: f32) {
    call(0x3A3CD06597388322, (player, range))
}

/// `SetPlayerManageBuffSuperJump`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x292F0B6EDC82E3A4>
#[doc(alias(
    "SetPlayerManageBuffSuperJump",
    "_SET_PLAYER_MANAGE_BUFF_SUPER_JUMP",
    "0x292F0B6EDC82E3A4"
))]
#[inline]
pub fn set_player_manage_buff_super_jump(player: Player, p1: f32) {
    call(0x292F0B6EDC82E3A4, (player, p1))
}

/// `SetPlayerMaxAmmoOverrideForAmmoType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE133C1EC5300F740>
#[doc(alias(
    "SetPlayerMaxAmmoOverrideForAmmoType",
    "_SET_PLAYER_MAX_AMMO_OVERRIDE_FOR_AMMO_TYPE",
    "0xE133C1EC5300F740"
))]
#[inline]
pub fn set_player_max_ammo_override_for_ammo_type(
    player: Player,
    ammo_type: impl Into<Hash>,
    amount: i32,
) {
    let ammo_type: Hash = ammo_type.into();
    call(0xE133C1EC5300F740, (player, ammo_type, amount))
}

/// `SetPlayerMayNotEnterAnyVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBEC463B3A11C909E>
#[doc(alias(
    "SetPlayerMayNotEnterAnyVehicle",
    "SET_PLAYER_MAY_NOT_ENTER_ANY_VEHICLE",
    "0xBEC463B3A11C909E"
))]
#[inline]
pub fn set_player_may_not_enter_any_vehicle(player: Player) {
    call(0xBEC463B3A11C909E, (player,))
}

/// `SetPlayerMayOnlyEnterThisVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA35A134038557EC>
#[doc(alias(
    "SetPlayerMayOnlyEnterThisVehicle",
    "SET_PLAYER_MAY_ONLY_ENTER_THIS_VEHICLE",
    "0xDA35A134038557EC"
))]
#[inline]
pub fn set_player_may_only_enter_this_vehicle(player: Player, vehicle: Vehicle) {
    call(0xDA35A134038557EC, (player, vehicle))
}

/// `SetPlayerMeleeWeaponDamageModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4CB5A3F18170381>
#[doc(alias(
    "SetPlayerMeleeWeaponDamageModifier",
    "SET_PLAYER_MELEE_WEAPON_DAMAGE_MODIFIER",
    "0xE4CB5A3F18170381"
))]
#[inline]
pub fn set_player_melee_weapon_damage_modifier(player: Player, modifier: f32) {
    call(0xE4CB5A3F18170381, (player, modifier))
}

/// `SetPlayerModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED40380076A31506>
#[doc(alias("SetPlayerModel", "SET_PLAYER_MODEL", "0xED40380076A31506"))]
#[inline]
pub fn set_player_model(player: Player, model_hash: impl Into<Hash>, p2: bool) {
    let model_hash: Hash = model_hash.into();
    call(0xED40380076A31506, (player, model_hash, p2))
}

/// `SetPlayerMood`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39BED552DB46FFA9>
#[doc(alias("SetPlayerMood", "_SET_PLAYER_MOOD", "0x39BED552DB46FFA9"))]
#[inline]
pub fn set_player_mood(player: Player, mood: i32) {
    call(0x39BED552DB46FFA9, (player, mood))
}

/// `SetPlayerMountStateActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF93973251FB2CA5>
#[doc(alias(
    "SetPlayerMountStateActive",
    "_SET_PLAYER_MOUNT_STATE_ACTIVE",
    "0xDF93973251FB2CA5"
))]
#[inline]
pub fn set_player_mount_state_active(player: Player, active: bool) {
    call(0xDF93973251FB2CA5, (player, active))
}

/// `SetPlayerNoiseMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5EC6BDAEBCA454C>
#[doc(alias(
    "SetPlayerNoiseMultiplier",
    "SET_PLAYER_NOISE_MULTIPLIER",
    "0xB5EC6BDAEBCA454C"
))]
#[inline]
pub fn set_player_noise_multiplier(player: Player, multiplier: f32) {
    call(0xB5EC6BDAEBCA454C, (player, multiplier))
}

/// `SetPlayerOwnsMount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE6D4E435B56D5BD0>
#[doc(alias("SetPlayerOwnsMount", "_SET_PLAYER_OWNS_MOUNT", "0xE6D4E435B56D5BD0"))]
#[inline]
pub fn set_player_owns_mount(player: Player, mount: Ped) {
    call(0xE6D4E435B56D5BD0, (player, mount))
}

/// `SetPlayerOwnsVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0E02AA618020D17>
#[doc(alias(
    "SetPlayerOwnsVehicle",
    "_SET_PLAYER_OWNS_VEHICLE",
    "0xD0E02AA618020D17"
))]
#[inline]
pub fn set_player_owns_vehicle(player: Player, vehicle: Vehicle) {
    call(0xD0E02AA618020D17, (player, vehicle))
}

/// `SetPlayerPromptLeaveText`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06C3DB00B69D5435>
#[doc(alias(
    "SetPlayerPromptLeaveText",
    "_SET_PLAYER_PROMPT_LEAVE_TEXT",
    "0x06C3DB00B69D5435"
))]
#[inline]
pub fn set_player_prompt_leave_text(player: Player, prompt_text_key: &str) {
    call(0x06C3DB00B69D5435, (player, prompt_text_key))
}

/// `SetPlayerPromptMeleeText`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FAF95D71ED67ADE>
#[doc(alias(
    "SetPlayerPromptMeleeText",
    "_SET_PLAYER_PROMPT_MELEE_TEXT",
    "0x0FAF95D71ED67ADE"
))]
#[inline]
pub fn set_player_prompt_melee_text(player: Player, prompt_text_key: &str) {
    call(0x0FAF95D71ED67ADE, (player, prompt_text_key))
}

/// `SetPlayerPromptSitText`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x988C9045531B9FCE>
#[doc(alias(
    "SetPlayerPromptSitText",
    "_SET_PLAYER_PROMPT_SIT_TEXT",
    "0x988C9045531B9FCE"
))]
#[inline]
pub fn set_player_prompt_sit_text(player: Player, prompt_text_key: &str) {
    call(0x988C9045531B9FCE, (player, prompt_text_key))
}

/// `SetPlayerRemoteAccuracyFloorModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEE80FEDFDD43C9B>
#[doc(alias(
    "SetPlayerRemoteAccuracyFloorModifier",
    "_SET_PLAYER_REMOTE_ACCURACY_FLOOR_MODIFIER",
    "0xDEE80FEDFDD43C9B"
))]
#[inline]
pub fn set_player_remote_accuracy_floor_modifier(player: Player, accuracy: f32) {
    call(0xDEE80FEDFDD43C9B, (player, accuracy))
}

/// `SetPlayerResetFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F9A829C6751F3C7>
#[doc(alias("SetPlayerResetFlag", "_SET_PLAYER_RESET_FLAG", "0x9F9A829C6751F3C7"))]
#[inline]
pub fn set_player_reset_flag(player: Player, player_reset_flag: i32, p2: bool) {
    call(0x9F9A829C6751F3C7, (player, player_reset_flag, p2))
}

/// `SetPlayerSimulateAiming`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0447DEF81CCDFD2>
#[doc(alias(
    "SetPlayerSimulateAiming",
    "SET_PLAYER_SIMULATE_AIMING",
    "0xE0447DEF81CCDFD2"
))]
#[inline]
pub fn set_player_simulate_aiming(player: Player, toggle: bool) {
    call(0xE0447DEF81CCDFD2, (player, toggle))
}

/// `SetPlayerSneakingNoiseMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4DE44FA389DCA565>
#[doc(alias(
    "SetPlayerSneakingNoiseMultiplier",
    "SET_PLAYER_SNEAKING_NOISE_MULTIPLIER",
    "0x4DE44FA389DCA565"
))]
#[inline]
pub fn set_player_sneaking_noise_multiplier(player: Player, multiplier: f32) {
    call(0x4DE44FA389DCA565, (player, multiplier))
}

/// `SetPlayerStaminaRechargeMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFECA17CF3343694B>
#[doc(alias(
    "SetPlayerStaminaRechargeMultiplier",
    "SET_PLAYER_STAMINA_RECHARGE_MULTIPLIER",
    "0xFECA17CF3343694B"
))]
#[inline]
pub fn set_player_stamina_recharge_multiplier(player: Player, multiplier: f32) {
    call(0xFECA17CF3343694B, (player, multiplier))
}

/// `SetPlayerStaminaSprintDepletionMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBBADFB5E5E5766FB>
#[doc(alias(
    "SetPlayerStaminaSprintDepletionMultiplier",
    "_SET_PLAYER_STAMINA_SPRINT_DEPLETION_MULTIPLIER",
    "0xBBADFB5E5E5766FB"
))]
#[inline]
pub fn set_player_stamina_sprint_depletion_multiplier(player: Player, multiplier: f32) {
    call(0xBBADFB5E5E5766FB, (player, multiplier))
}

/// `SetPlayerTargetingMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD66A941F401E7302>
#[doc(alias(
    "SetPlayerTargetingMode",
    "SET_PLAYER_TARGETING_MODE",
    "0xD66A941F401E7302"
))]
#[inline]
pub fn set_player_targeting_mode(target_mode: i32) {
    call(0xD66A941F401E7302, (target_mode,))
}

/// `SetPlayerTeam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8DD8536F01DE600>
#[doc(alias("SetPlayerTeam", "SET_PLAYER_TEAM", "0xE8DD8536F01DE600"))]
#[inline]
pub fn set_player_team(player: Player, team: i32, b_restrict_to_this_script: bool) {
    call(
        0xE8DD8536F01DE600,
        (player, team, b_restrict_to_this_script),
    )
}

/// `SetPlayerTotalAccuracyModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x967FF5BC0CFE6D26>
#[doc(alias(
    "SetPlayerTotalAccuracyModifier",
    "_SET_PLAYER_TOTAL_ACCURACY_MODIFIER",
    "0x967FF5BC0CFE6D26"
))]
#[inline]
pub fn set_player_total_accuracy_modifier(player: Player, accuracy: f32) {
    call(0x967FF5BC0CFE6D26, (player, accuracy))
}

/// `SetPlayerTrampleDamageModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF341032E97FB061>
#[doc(alias(
    "SetPlayerTrampleDamageModifier",
    "_SET_PLAYER_TRAMPLE_DAMAGE_MODIFIER",
    "0xAF341032E97FB061"
))]
#[inline]
pub fn set_player_trample_damage_modifier(player: Player, modifier: f32) {
    call(0xAF341032E97FB061, (player, modifier))
}

/// `SetPlayerWantedLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x384D4765395E006C>
#[doc(alias(
    "SetPlayerWantedLevel",
    "SET_PLAYER_WANTED_LEVEL",
    "0x384D4765395E006C"
))]
#[inline]
pub fn set_player_wanted_level(player: Player, wanted_level: i32, disable_no_mission: bool) {
    call(
        0x384D4765395E006C,
        (player, wanted_level, disable_no_mission),
    )
}

/// `SetPlayerWeaponDamageModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94D529F7B73D7A85>
#[doc(alias(
    "SetPlayerWeaponDamageModifier",
    "SET_PLAYER_WEAPON_DAMAGE_MODIFIER",
    "0x94D529F7B73D7A85"
))]
#[inline]
pub fn set_player_weapon_damage_modifier(player: Player, modifier: f32) {
    call(0x94D529F7B73D7A85, (player, modifier))
}

/// `SetPlayerWeaponDefenseModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD15CC2D493160BE3>
#[doc(alias(
    "SetPlayerWeaponDefenseModifier",
    "SET_PLAYER_WEAPON_DEFENSE_MODIFIER",
    "0xD15CC2D493160BE3"
))]
#[inline]
pub fn set_player_weapon_defense_modifier(player: Player, modifier: f32) {
    call(0xD15CC2D493160BE3, (player, modifier))
}

/// `SetPlayerWeaponGroupAsInstantKill`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59F0AFF3E0A1B019>
#[doc(alias(
    "SetPlayerWeaponGroupAsInstantKill",
    "_SET_PLAYER_WEAPON_GROUP_AS_INSTANT_KILL",
    "0x59F0AFF3E0A1B019"
))]
#[inline]
pub fn set_player_weapon_group_as_instant_kill(
    player: Player,
    weapon_group: impl Into<Hash>,
    toggle: bool,
) {
    let weapon_group: Hash = weapon_group.into();
    call(0x59F0AFF3E0A1B019, (player, weapon_group, toggle))
}

/// `SetPlayerWeaponGroupDamageModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC79DCC94D0A5897>
#[doc(alias(
    "SetPlayerWeaponGroupDamageModifier",
    "_SET_PLAYER_WEAPON_GROUP_DAMAGE_MODIFIER",
    "0xFC79DCC94D0A5897"
))]
#[inline]
pub fn set_player_weapon_group_damage_modifier(
    player: Player,
    weapon_group: impl Into<Hash>,
    modifier: f32,
) {
    let weapon_group: Hash = weapon_group.into();
    call(0xFC79DCC94D0A5897, (player, weapon_group, modifier))
}

/// `SetPlayerWeaponTypeDamageModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD04AD186CE8BB129>
#[doc(alias(
    "SetPlayerWeaponTypeDamageModifier",
    "SET_PLAYER_WEAPON_TYPE_DAMAGE_MODIFIER",
    "0xD04AD186CE8BB129"
))]
#[inline]
pub fn set_player_weapon_type_damage_modifier(
    player: Player,
    weapon_hash: impl Into<Hash>,
    damage_modifier: f32,
) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xD04AD186CE8BB129, (player, weapon_hash, damage_modifier))
}

/// `SetPoliceRadarBlips`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FD7DD6B63F2820E>
#[doc(alias("SetPoliceRadarBlips", "SET_POLICE_RADAR_BLIPS", "0x6FD7DD6B63F2820E"))]
#[inline]
pub fn set_police_radar_blips(toggle: bool) {
    call(0x6FD7DD6B63F2820E, (toggle,))
}

/// `SetReceivedDamageTakenOnHorsebackModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB427911EA6DFFEF3>
#[doc(alias(
    "SetReceivedDamageTakenOnHorsebackModifier",
    "_SET_RECEIVED_DAMAGE_TAKEN_ON_HORSEBACK_MODIFIER",
    "0xB427911EA6DFFEF3"
))]
#[inline]
pub fn set_received_damage_taken_on_horseback_modifier(player: Player, damage_decrease: f32) {
    call(0xB427911EA6DFFEF3, (player, damage_decrease))
}

/// `SetShowInfoCard`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC68829BB3F37023>
#[doc(alias("SetShowInfoCard", "_SET_SHOW_INFO_CARD", "0xDC68829BB3F37023"))]
#[inline]
pub fn set_show_info_card(player: Player, showing_info_card: bool) {
    call(0xDC68829BB3F37023, (player, showing_info_card))
}

/// `SetSpecialAbilityActivationCost`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE4BCC79C587EBBF>
#[doc(alias(
    "SetSpecialAbilityActivationCost",
    "_SET_SPECIAL_ABILITY_ACTIVATION_COST",
    "0xAE4BCC79C587EBBF"
))]
#[inline]
pub fn set_special_ability_activation_cost(player: Player, activation_cost: f32, p2: i32) {
    call(0xAE4BCC79C587EBBF, (player, activation_cost, p2))
}

/// `SetSpecialAbilityDisableTimer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0B1C05B313693D1>
#[doc(alias(
    "SetSpecialAbilityDisableTimer",
    "_SET_SPECIAL_ABILITY_DISABLE_TIMER",
    "0xC0B1C05B313693D1"
))]
#[inline]
pub fn set_special_ability_disable_timer(player: Player, timer: f32) {
    call(0xC0B1C05B313693D1, (player, timer))
}

/// `SetSpecialAbilityDurationCost`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB783F75940B23014>
#[doc(alias(
    "SetSpecialAbilityDurationCost",
    "_SET_SPECIAL_ABILITY_DURATION_COST",
    "0xB783F75940B23014"
))]
#[inline]
pub fn set_special_ability_duration_cost(player: Player, duration_cost: f32) {
    call(0xB783F75940B23014, (player, duration_cost))
}

/// `SetSpecialAbilityMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A498FCA232F71E1>
#[doc(alias(
    "SetSpecialAbilityMultiplier",
    "_SET_SPECIAL_ABILITY_MULTIPLIER",
    "0x5A498FCA232F71E1"
))]
#[inline]
pub fn set_special_ability_multiplier(player: Player, multiplier: f32) {
    call(0x5A498FCA232F71E1, (player, multiplier))
}

/// `SetSpecialAbilityType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00BA333DA05ADC23>
#[doc(alias(
    "SetSpecialAbilityType",
    "_SET_SPECIAL_ABILITY_TYPE",
    "0x00BA333DA05ADC23"
))]
#[inline]
pub fn set_special_ability_type(player: Player, type_: i32) {
    call(0x00BA333DA05ADC23, (player, type_))
}

/// `SetSwimMultiplierForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBFCEABDE34DA5085>
#[doc(alias(
    "SetSwimMultiplierForPlayer",
    "SET_SWIM_MULTIPLIER_FOR_PLAYER",
    "0xBFCEABDE34DA5085"
))]
#[inline]
pub fn set_swim_multiplier_for_player(player: Player, multiplier: f32) {
    call(0xBFCEABDE34DA5085, (player, multiplier))
}

/// `SetUsedItemEffect`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E1DB1F8F5B561DC>
#[doc(alias("SetUsedItemEffect", "_SET_USED_ITEM_EFFECT", "0x0E1DB1F8F5B561DC"))]
#[inline]
pub fn set_used_item_effect(
    health: f32,
    stamina: f32,
    deadeye: f32,
    health_core: i32,
    stamina_core: i32,
    deadeye_core: i32,
) {
    call(
        0x0E1DB1F8F5B561DC,
        (
            health,
            stamina,
            deadeye,
            health_core,
            stamina_core,
            deadeye_core,
        ),
    )
}

/// `SetWantedLevelMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7FA719CB54866C2>
#[doc(alias(
    "SetWantedLevelMultiplier",
    "SET_WANTED_LEVEL_MULTIPLIER",
    "0xD7FA719CB54866C2"
))]
#[inline]
pub fn set_wanted_level_multiplier(multiplier: f32) {
    call(0xD7FA719CB54866C2, (multiplier,))
}

/// `SetWeaponDegradationModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11A7FF918EF6BC66>
#[doc(alias(
    "SetWeaponDegradationModifier",
    "_SET_WEAPON_DEGRADATION_MODIFIER",
    "0x11A7FF918EF6BC66"
))]
#[inline]
pub fn set_weapon_degradation_modifier(player: Player, modifier: f32) {
    call(0x11A7FF918EF6BC66, (player, modifier))
}

/// `SetWeaponDrawSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00EB5A760638DB55>
#[doc(alias("SetWeaponDrawSpeed", "_SET_WEAPON_DRAW_SPEED", "0x00EB5A760638DB55"))]
#[inline]
pub fn set_weapon_draw_speed(player: Player, weapon_hash: impl Into<Hash>, modifier: f32) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x00EB5A760638DB55, (player, weapon_hash, modifier))
}

/// `SimulatePlayerInputGait`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA0C063C422C4355>
#[doc(alias(
    "SimulatePlayerInputGait",
    "SIMULATE_PLAYER_INPUT_GAIT",
    "0xFA0C063C422C4355"
))]
#[inline]
pub fn simulate_player_input_gait(
    player: Player,
    speed: f32,
    duration: i32,
    heading: f32,
    p4: bool,
    p5: bool,
) {
    call(
        0xFA0C063C422C4355,
        (player, speed, duration, heading, p4, p5),
    )
}

/// `SpecialAbilityDrainByAmount`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x200114E99552462B>
#[doc(alias(
    "SpecialAbilityDrainByAmount",
    "_SPECIAL_ABILITY_DRAIN_BY_AMOUNT",
    "0x200114E99552462B"
))]
#[inline]
pub fn special_ability_drain_by_amount(player: Player, amount: f32, p2: i32) {
    call(0x200114E99552462B, (player, amount, p2))
}

/// `SpecialAbilityGetAmountCached`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x029884FB65821B07>
#[doc(alias(
    "SpecialAbilityGetAmountCached",
    "_SPECIAL_ABILITY_GET_AMOUNT_CACHED",
    "0x029884FB65821B07"
))]
#[inline]
pub fn special_ability_get_amount_cached(player: Player) -> f32 {
    call(0x029884FB65821B07, (player,))
}

/// `SpecialAbilityRestoreByAmount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51345AE20F22C261>
#[doc(alias(
    "SpecialAbilityRestoreByAmount",
    "_SPECIAL_ABILITY_RESTORE_BY_AMOUNT",
    "0x51345AE20F22C261"
))]
#[inline]
pub fn special_ability_restore_by_amount(player: Player, amount: f32, p2: i32, p3: i32, p4: i32) {
    call(0x51345AE20F22C261, (player, amount, p2, p3, p4))
}

/// `SpecialAbilityRestoreOuterRing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2498035289B5688F>
#[doc(alias(
    "SpecialAbilityRestoreOuterRing",
    "_SPECIAL_ABILITY_RESTORE_OUTER_RING",
    "0x2498035289B5688F"
))]
#[inline]
pub fn special_ability_restore_outer_ring(player: Player, amount: f32) {
    call(0x2498035289B5688F, (player, amount))
}

/// `SpecialAbilitySetActivate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBBA140062B15A8AC>
#[doc(alias(
    "SpecialAbilitySetActivate",
    "_SPECIAL_ABILITY_SET_ACTIVATE",
    "0xBBA140062B15A8AC"
))]
#[inline]
pub fn special_ability_set_activate(player: Player) {
    call(0xBBA140062B15A8AC, (player,))
}

/// `SpecialAbilitySetDisabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE637BB8EF017875>
#[doc(alias(
    "SpecialAbilitySetDisabled",
    "_SPECIAL_ABILITY_SET_DISABLED",
    "0xAE637BB8EF017875"
))]
#[inline]
pub fn special_ability_set_disabled(player: Player, disabled: bool) {
    call(0xAE637BB8EF017875, (player, disabled))
}

/// `SpecialAbilitySetEagleEyeDisabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0B21F235C02139C>
#[doc(alias(
    "SpecialAbilitySetEagleEyeDisabled",
    "_SPECIAL_ABILITY_SET_EAGLE_EYE_DISABLED",
    "0xC0B21F235C02139C"
))]
#[inline]
pub fn special_ability_set_eagle_eye_disabled(player: Player) {
    call(0xC0B21F235C02139C, (player,))
}

/// `SpecialAbilityStartRestore`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D77B47AFA584E90>
#[doc(alias(
    "SpecialAbilityStartRestore",
    "_SPECIAL_ABILITY_START_RESTORE",
    "0x1D77B47AFA584E90"
))]
#[inline]
pub fn special_ability_start_restore(player: Player, ability_type: i32, p2: bool) {
    call(0x1D77B47AFA584E90, (player, ability_type, p2))
}

/// `StartPlayerTeleport`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF8822C55EDDA65B>
#[doc(alias("StartPlayerTeleport", "START_PLAYER_TELEPORT", "0xDF8822C55EDDA65B"))]
#[inline]
pub fn start_player_teleport(
    player: Player,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    p5: bool,
    p6: bool,
    p7: bool,
    p8: bool,
) {
    call(
        0xDF8822C55EDDA65B,
        (player, x, y, z, heading, p5, p6, p7, p8),
    )
}

/// `StopPlayerTeleport`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0858B86146601BE8>
#[doc(alias("StopPlayerTeleport", "STOP_PLAYER_TELEPORT", "0x0858B86146601BE8"))]
#[inline]
pub fn stop_player_teleport() {
    call(0x0858B86146601BE8, ())
}

/// `SuppressWitnessesCallingPoliceThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x96722257E5381E00>
#[doc(alias(
    "SuppressWitnessesCallingPoliceThisFrame",
    "SUPPRESS_WITNESSES_CALLING_POLICE_THIS_FRAME",
    "0x96722257E5381E00"
))]
#[inline]
pub fn suppress_witnesses_calling_police_this_frame(player: Player) {
    call(0x96722257E5381E00, (player,))
}

/// `UnregisterEagleEyeForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9DAE1380CC5C6451>
#[doc(alias(
    "UnregisterEagleEyeForEntity",
    "_UNREGISTER_EAGLE_EYE_FOR_ENTITY",
    "0x9DAE1380CC5C6451"
))]
#[inline]
pub fn unregister_eagle_eye_for_entity(player: Player, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x9DAE1380CC5C6451, (player, entity))
}

/// `UnregisterEagleEyeTrailsForEntity`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A957912CE2EABD1>
#[doc(alias(
    "UnregisterEagleEyeTrailsForEntity",
    "_UNREGISTER_EAGLE_EYE_TRAILS_FOR_ENTITY",
    "0x9A957912CE2EABD1"
))]
#[inline]
pub fn unregister_eagle_eye_trails_for_entity(player: Player, entity: impl Into<Entity>, p2: i32) {
    let entity: Entity = entity.into();
    call(0x9A957912CE2EABD1, (player, entity, p2))
}

/// `UpdatePlayerTeleport`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC39DCE4672CBFBC1>
#[doc(alias("UpdatePlayerTeleport", "UPDATE_PLAYER_TELEPORT", "0xC39DCE4672CBFBC1"))]
#[inline]
pub fn update_player_teleport(player: Player) -> bool {
    call(0xC39DCE4672CBFBC1, (player,))
}

/// `UpdateWantedPositionThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0B0B044112BF424>
#[doc(alias(
    "UpdateWantedPositionThisFrame",
    "UPDATE_WANTED_POSITION_THIS_FRAME",
    "0xD0B0B044112BF424"
))]
#[inline]
pub fn update_wanted_position_this_frame(player: Player) {
    call(0xD0B0B044112BF424, (player,))
}
