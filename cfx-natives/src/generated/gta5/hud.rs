// Made by native-gen 0.2.0 from data afe784bbf5373fb1; do not edit.

//! Namespace `HUD` of the GTA V client.

use crate::prelude::*;

/// `ActivateFrontendMenu`.
///
/// <https://docs.fivem.net/natives/?_0xEF01D36B9C9D0C7B>
#[doc(alias("ActivateFrontendMenu", "ACTIVATE_FRONTEND_MENU", "0xEF01D36B9C9D0C7B"))]
#[inline]
pub fn activate_frontend_menu(menuhash: impl Into<Hash>, toggle_pause: bool, component: i32) {
    let menuhash: Hash = menuhash.into();
    call(0xEF01D36B9C9D0C7B, (menuhash, toggle_pause, component))
}

/// `AddBlipForArea`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xCE5D0E5E315DB238>
#[doc(alias(
    "AddBlipForArea",
    "_ADD_BLIP_FOR_AREA",
    "ADD_BLIP_FOR_AREA",
    "0xCE5D0E5E315DB238"
))]
#[inline]
pub fn add_blip_for_area(x: f32, y: f32, z: f32, width: f32, height: f32) -> Blip {
    call(0xCE5D0E5E315DB238, (x, y, z, width, height))
}

/// `AddBlipForCoord`.
///
/// <https://docs.fivem.net/natives/?_0x5A039BB0BCA604B6>
#[doc(alias("AddBlipForCoord", "ADD_BLIP_FOR_COORD", "0x5A039BB0BCA604B6"))]
#[inline]
pub fn add_blip_for_coord(x: f32, y: f32, z: f32) -> Blip {
    call(0x5A039BB0BCA604B6, (x, y, z))
}

/// `AddBlipForEntity`.
///
/// <https://docs.fivem.net/natives/?_0x5CDE92C702A8FCE7>
#[doc(alias("AddBlipForEntity", "ADD_BLIP_FOR_ENTITY", "0x5CDE92C702A8FCE7"))]
#[inline]
pub fn add_blip_for_entity(entity: impl Into<Entity>) -> Blip {
    let entity: Entity = entity.into();
    call(0x5CDE92C702A8FCE7, (entity,))
}

/// `AddBlipForPickup`.
///
/// <https://docs.fivem.net/natives/?_0xBE339365C863BD36>
#[doc(alias("AddBlipForPickup", "ADD_BLIP_FOR_PICKUP", "0xBE339365C863BD36"))]
#[inline]
pub fn add_blip_for_pickup(pickup: Pickup) -> Blip {
    call(0xBE339365C863BD36, (pickup,))
}

/// `AddBlipForRadius`.
///
/// <https://docs.fivem.net/natives/?_0x46818D79B1F7499A>
#[doc(alias("AddBlipForRadius", "ADD_BLIP_FOR_RADIUS", "0x46818D79B1F7499A"))]
#[inline]
pub fn add_blip_for_radius(pos_x: f32, pos_y: f32, pos_z: f32, radius: f32) -> Blip {
    call(0x46818D79B1F7499A, (pos_x, pos_y, pos_z, radius))
}

/// `AddNextMessageToPreviousBriefs`.
///
/// <https://docs.fivem.net/natives/?_0x60296AF4BA14ABC5>
#[doc(alias(
    "AddNextMessageToPreviousBriefs",
    "ADD_NEXT_MESSAGE_TO_PREVIOUS_BRIEFS",
    "0x60296AF4BA14ABC5"
))]
#[inline]
pub fn add_next_message_to_previous_briefs(add_to_brief: bool) {
    call(0x60296AF4BA14ABC5, (add_to_brief,))
}

/// `AddPointToGpsCustomRoute`.
///
/// <https://docs.fivem.net/natives/?_0x311438A071DD9B1A>
#[doc(alias(
    "AddPointToGpsCustomRoute",
    "ADD_POINT_TO_GPS_CUSTOM_ROUTE",
    "0x311438A071DD9B1A"
))]
#[inline]
pub fn add_point_to_gps_custom_route(x: f32, y: f32, z: f32) {
    call(0x311438A071DD9B1A, (x, y, z))
}

/// `AddPointToGpsMultiRoute`.
///
/// <https://docs.fivem.net/natives/?_0xA905192A6781C41B>
#[doc(alias(
    "AddPointToGpsMultiRoute",
    "ADD_POINT_TO_GPS_MULTI_ROUTE",
    "0xA905192A6781C41B"
))]
#[inline]
pub fn add_point_to_gps_multi_route(x: f32, y: f32, z: f32) {
    call(0xA905192A6781C41B, (x, y, z))
}

/// `AddTextComponentFloat`.
///
/// <https://docs.fivem.net/natives/?_0xE7DCB5B874BCD96E>
#[doc(alias(
    "AddTextComponentFloat",
    "ADD_TEXT_COMPONENT_FLOAT",
    "0xE7DCB5B874BCD96E"
))]
#[inline]
pub fn add_text_component_float(value: f32, decimal_places: i32) {
    call(0xE7DCB5B874BCD96E, (value, decimal_places))
}

/// `AddTextComponentFormattedInteger`.
///
/// <https://docs.fivem.net/natives/?_0x0E4C749FF9DE9CC4>
#[doc(alias(
    "AddTextComponentFormattedInteger",
    "ADD_TEXT_COMPONENT_FORMATTED_INTEGER",
    "0x0E4C749FF9DE9CC4"
))]
#[inline]
pub fn add_text_component_formatted_integer(value: i32, comma_separated: bool) {
    call(0x0E4C749FF9DE9CC4, (value, comma_separated))
}

/// `AddTextComponentInteger`.
///
/// <https://docs.fivem.net/natives/?_0x03B504CF259931BC>
#[doc(alias(
    "AddTextComponentInteger",
    "ADD_TEXT_COMPONENT_INTEGER",
    "0x03B504CF259931BC"
))]
#[inline]
pub fn add_text_component_integer(value: i32) {
    call(0x03B504CF259931BC, (value,))
}

/// `AddTextComponentSubstringBlipName`.
///
/// <https://docs.fivem.net/natives/?_0x80EAD8E2E1D5D52E>
#[doc(alias(
    "AddTextComponentSubstringBlipName",
    "ADD_TEXT_COMPONENT_SUBSTRING_BLIP_NAME",
    "0x80EAD8E2E1D5D52E"
))]
#[inline]
pub fn add_text_component_substring_blip_name(blip: Blip) {
    call(0x80EAD8E2E1D5D52E, (blip,))
}

/// `AddTextComponentSubstringKeyboardDisplay`.
///
/// <https://docs.fivem.net/natives/?_0x5F68520888E69014>
#[doc(alias(
    "AddTextComponentSubstringKeyboardDisplay",
    "ADD_TEXT_COMPONENT_SUBSTRING_KEYBOARD_DISPLAY",
    "0x5F68520888E69014",
    "_ADD_TEXT_COMPONENT_SCALEFORM",
    "AddTextComponentScaleform",
    "_ADD_TEXT_COMPONENT_STRING3",
    "AddTextComponentString3"
))]
#[inline]
pub fn add_text_component_substring_keyboard_display(string: &str) {
    call(0x5F68520888E69014, (string,))
}

/// `AddTextComponentSubstringPhoneNumber`.
///
/// <https://docs.fivem.net/natives/?_0x761B77454205A61D>
#[doc(alias(
    "AddTextComponentSubstringPhoneNumber",
    "ADD_TEXT_COMPONENT_SUBSTRING_PHONE_NUMBER",
    "0x761B77454205A61D",
    "_ADD_TEXT_COMPONENT_APP_TITLE",
    "AddTextComponentAppTitle"
))]
#[inline]
pub fn add_text_component_substring_phone_number(p0: &str, p1: i32) {
    call(0x761B77454205A61D, (p0, p1))
}

/// `AddTextComponentSubstringPlayerName`.
///
/// <https://docs.fivem.net/natives/?_0x6C188BE134E074AA>
#[doc(alias(
    "AddTextComponentSubstringPlayerName",
    "ADD_TEXT_COMPONENT_SUBSTRING_PLAYER_NAME",
    "0x6C188BE134E074AA",
    "_ADD_TEXT_COMPONENT_STRING",
    "AddTextComponentString"
))]
#[inline]
pub fn add_text_component_substring_player_name(text: &str) {
    call(0x6C188BE134E074AA, (text,))
}

/// `AddTextComponentSubstringTextLabel`.
///
/// <https://docs.fivem.net/natives/?_0xC63CD5D2920ACBE7>
#[doc(alias(
    "AddTextComponentSubstringTextLabel",
    "ADD_TEXT_COMPONENT_SUBSTRING_TEXT_LABEL",
    "0xC63CD5D2920ACBE7",
    "_ADD_TEXT_COMPONENT_ITEM_STRING",
    "AddTextComponentItemString"
))]
#[inline]
pub fn add_text_component_substring_text_label(label_name: &str) {
    call(0xC63CD5D2920ACBE7, (label_name,))
}

/// `AddTextComponentSubstringTextLabelHashKey`.
///
/// <https://docs.fivem.net/natives/?_0x17299B63C7683A2B>
#[doc(alias(
    "AddTextComponentSubstringTextLabelHashKey",
    "ADD_TEXT_COMPONENT_SUBSTRING_TEXT_LABEL_HASH_KEY",
    "0x17299B63C7683A2B"
))]
#[inline]
pub fn add_text_component_substring_text_label_hash_key(gxt_entry_hash: impl Into<Hash>) {
    let gxt_entry_hash: Hash = gxt_entry_hash.into();
    call(0x17299B63C7683A2B, (gxt_entry_hash,))
}

/// `AddTextComponentSubstringTime`.
///
/// <https://docs.fivem.net/natives/?_0x1115F16B8AB9E8BF>
#[doc(alias(
    "AddTextComponentSubstringTime",
    "ADD_TEXT_COMPONENT_SUBSTRING_TIME",
    "0x1115F16B8AB9E8BF"
))]
#[inline]
pub fn add_text_component_substring_time(timestamp: i32, format: i32) {
    call(0x1115F16B8AB9E8BF, (timestamp, format))
}

/// `AddTextComponentSubstringWebsite`.
///
/// <https://docs.fivem.net/natives/?_0x94CF4AC034C9C986>
#[doc(alias(
    "AddTextComponentSubstringWebsite",
    "ADD_TEXT_COMPONENT_SUBSTRING_WEBSITE",
    "0x94CF4AC034C9C986",
    "_ADD_TEXT_COMPONENT_STRING2",
    "AddTextComponentString2"
))]
#[inline]
pub fn add_text_component_substring_website(website: &str) {
    call(0x94CF4AC034C9C986, (website,))
}

/// `AllowDisplayOfMultiplayerCashText`.
///
/// <https://docs.fivem.net/natives/?_0xE67C6DFD386EA5E7>
#[doc(alias(
    "AllowDisplayOfMultiplayerCashText",
    "ALLOW_DISPLAY_OF_MULTIPLAYER_CASH_TEXT",
    "0xE67C6DFD386EA5E7"
))]
#[inline]
pub fn allow_display_of_multiplayer_cash_text(allow: bool) {
    call(0xE67C6DFD386EA5E7, (allow,))
}

/// `AllowPauseMenuWhenDeadThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xCC3FDDED67BCFC63>
#[doc(alias(
    "AllowPauseMenuWhenDeadThisFrame",
    "_ALLOW_PAUSE_MENU_WHEN_DEAD_THIS_FRAME",
    "ALLOW_PAUSE_WHEN_NOT_IN_STATE_OF_PLAY_THIS_FRAME",
    "AllowPauseWhenNotInStateOfPlayThisFrame",
    "0xCC3FDDED67BCFC63"
))]
#[inline]
pub fn allow_pause_menu_when_dead_this_frame() {
    call(0xCC3FDDED67BCFC63, ())
}

/// `AllowSonarBlips`.
///
/// <https://docs.fivem.net/natives/?_0x60734CC207C9833C>
#[doc(alias("AllowSonarBlips", "ALLOW_SONAR_BLIPS", "0x60734CC207C9833C"))]
#[inline]
pub fn allow_sonar_blips(toggle: bool) {
    call(0x60734CC207C9833C, (toggle,))
}

/// `BeginTextCommandBusyspinnerOn`.
///
/// <https://docs.fivem.net/natives/?_0xABA17D7CE615ADBF>
#[doc(alias(
    "BeginTextCommandBusyspinnerOn",
    "BEGIN_TEXT_COMMAND_BUSYSPINNER_ON",
    "0xABA17D7CE615ADBF",
    "_BEGIN_TEXT_COMMAND_BUSY_STRING",
    "BeginTextCommandBusyString",
    "_SET_LOADING_PROMPT_TEXT_ENTRY",
    "SetLoadingPromptTextEntry"
))]
#[inline]
pub fn begin_text_command_busyspinner_on(string: &str) {
    call(0xABA17D7CE615ADBF, (string,))
}

/// `BeginTextCommandClearPrint`.
///
/// <https://docs.fivem.net/natives/?_0xE124FA80A759019C>
#[doc(alias(
    "BeginTextCommandClearPrint",
    "BEGIN_TEXT_COMMAND_CLEAR_PRINT",
    "0xE124FA80A759019C"
))]
#[inline]
pub fn begin_text_command_clear_print(text: &str) {
    call(0xE124FA80A759019C, (text,))
}

/// `BeginTextCommandDisplayHelp`.
///
/// <https://docs.fivem.net/natives/?_0x8509B634FBE7DA11>
#[doc(alias(
    "BeginTextCommandDisplayHelp",
    "BEGIN_TEXT_COMMAND_DISPLAY_HELP",
    "0x8509B634FBE7DA11",
    "_SET_TEXT_COMPONENT_FORMAT",
    "SetTextComponentFormat"
))]
#[inline]
pub fn begin_text_command_display_help(input_type: &str) {
    call(0x8509B634FBE7DA11, (input_type,))
}

/// `BeginTextCommandDisplayText`.
///
/// <https://docs.fivem.net/natives/?_0x25FBB336DF1804CB>
#[doc(alias(
    "BeginTextCommandDisplayText",
    "BEGIN_TEXT_COMMAND_DISPLAY_TEXT",
    "0x25FBB336DF1804CB",
    "_SET_TEXT_ENTRY",
    "SetTextEntry"
))]
#[inline]
pub fn begin_text_command_display_text(text: &str) {
    call(0x25FBB336DF1804CB, (text,))
}

/// `BeginTextCommandGetWidth`.
///
/// <https://docs.fivem.net/natives/?_0x54CE8AC98E120CAB>
#[doc(alias(
    "BeginTextCommandGetWidth",
    "_BEGIN_TEXT_COMMAND_GET_WIDTH",
    "BEGIN_TEXT_COMMAND_GET_SCREEN_WIDTH_OF_DISPLAY_TEXT",
    "BeginTextCommandGetScreenWidthOfDisplayText",
    "0x54CE8AC98E120CAB",
    "_BEGIN_TEXT_COMMAND_WIDTH",
    "BeginTextCommandWidth",
    "_SET_TEXT_ENTRY_FOR_WIDTH",
    "SetTextEntryForWidth"
))]
#[inline]
pub fn begin_text_command_get_width(text: &str) {
    call(0x54CE8AC98E120CAB, (text,))
}

/// `BeginTextCommandIsMessageDisplayed`.
///
/// <https://docs.fivem.net/natives/?_0x853648FD1063A213>
#[doc(alias(
    "BeginTextCommandIsMessageDisplayed",
    "BEGIN_TEXT_COMMAND_IS_MESSAGE_DISPLAYED",
    "0x853648FD1063A213"
))]
#[inline]
pub fn begin_text_command_is_message_displayed(text: &str) {
    call(0x853648FD1063A213, (text,))
}

/// `BeginTextCommandIsThisHelpMessageBeingDisplayed`.
///
/// <https://docs.fivem.net/natives/?_0x0A24DA3A41B718F5>
#[doc(alias(
    "BeginTextCommandIsThisHelpMessageBeingDisplayed",
    "BEGIN_TEXT_COMMAND_IS_THIS_HELP_MESSAGE_BEING_DISPLAYED",
    "0x0A24DA3A41B718F5"
))]
#[inline]
pub fn begin_text_command_is_this_help_message_being_displayed(label_name: &str) {
    call(0x0A24DA3A41B718F5, (label_name,))
}

/// `BeginTextCommandLineCount`.
///
/// <https://docs.fivem.net/natives/?_0x521FB041D93DD0E4>
#[doc(alias(
    "BeginTextCommandLineCount",
    "_BEGIN_TEXT_COMMAND_LINE_COUNT",
    "BEGIN_TEXT_COMMAND_GET_NUMBER_OF_LINES_FOR_STRING",
    "BeginTextCommandGetNumberOfLinesForString",
    "0x521FB041D93DD0E4",
    "_SET_TEXT_GXT_ENTRY",
    "SetTextGxtEntry"
))]
#[inline]
pub fn begin_text_command_line_count(entry: &str) {
    call(0x521FB041D93DD0E4, (entry,))
}

/// `BeginTextCommandObjective`.
///
/// <https://docs.fivem.net/natives/?_0x23D69E0465570028>
#[doc(alias(
    "BeginTextCommandObjective",
    "_BEGIN_TEXT_COMMAND_OBJECTIVE",
    "BEGIN_TEXT_COMMAND_ADD_DIRECTLY_TO_PREVIOUS_BRIEFS",
    "BeginTextCommandAddDirectlyToPreviousBriefs",
    "0x23D69E0465570028"
))]
#[inline]
pub fn begin_text_command_objective(p0: &str) {
    call(0x23D69E0465570028, (p0,))
}

/// `BeginTextCommandOverrideButtonText`.
///
/// <https://docs.fivem.net/natives/?_0x8F9EE5687F8EECCD>
#[doc(alias(
    "BeginTextCommandOverrideButtonText",
    "BEGIN_TEXT_COMMAND_OVERRIDE_BUTTON_TEXT",
    "0x8F9EE5687F8EECCD",
    "_BEGIN_TEXT_COMMAND_TIMER",
    "BeginTextCommandTimer"
))]
#[inline]
pub fn begin_text_command_override_button_text(gxt_entry: &str) {
    call(0x8F9EE5687F8EECCD, (gxt_entry,))
}

/// `BeginTextCommandPrint`.
///
/// <https://docs.fivem.net/natives/?_0xB87A37EEB7FAA67D>
#[doc(alias(
    "BeginTextCommandPrint",
    "BEGIN_TEXT_COMMAND_PRINT",
    "0xB87A37EEB7FAA67D",
    "_SET_TEXT_ENTRY_2",
    "SetTextEntry_2"
))]
#[inline]
pub fn begin_text_command_print(gxt_entry: &str) {
    call(0xB87A37EEB7FAA67D, (gxt_entry,))
}

/// `BeginTextCommandSetBlipName`.
///
/// <https://docs.fivem.net/natives/?_0xF9113A30DE5C6670>
#[doc(alias(
    "BeginTextCommandSetBlipName",
    "BEGIN_TEXT_COMMAND_SET_BLIP_NAME",
    "0xF9113A30DE5C6670"
))]
#[inline]
pub fn begin_text_command_set_blip_name(text_label: &str) {
    call(0xF9113A30DE5C6670, (text_label,))
}

/// `BeginTextCommandThefeedPost`.
///
/// <https://docs.fivem.net/natives/?_0x202709F4C58A0424>
#[doc(alias(
    "BeginTextCommandThefeedPost",
    "BEGIN_TEXT_COMMAND_THEFEED_POST",
    "0x202709F4C58A0424",
    "_SET_NOTIFICATION_TEXT_ENTRY",
    "SetNotificationTextEntry"
))]
#[inline]
pub fn begin_text_command_thefeed_post(text: &str) {
    call(0x202709F4C58A0424, (text,))
}

/// `BusyspinnerIsDisplaying`.
///
/// <https://docs.fivem.net/natives/?_0xB2A592B04648A9CB>
#[doc(alias(
    "BusyspinnerIsDisplaying",
    "BUSYSPINNER_IS_DISPLAYING",
    "0xB2A592B04648A9CB"
))]
#[inline]
pub fn busyspinner_is_displaying() -> bool {
    call(0xB2A592B04648A9CB, ())
}

/// `BusyspinnerIsOn`.
///
/// <https://docs.fivem.net/natives/?_0xD422FCC5F239A915>
#[doc(alias(
    "BusyspinnerIsOn",
    "BUSYSPINNER_IS_ON",
    "0xD422FCC5F239A915",
    "_IS_LOADING_PROMPT_BEING_DISPLAYED",
    "IsLoadingPromptBeingDisplayed"
))]
#[inline]
pub fn busyspinner_is_on() -> bool {
    call(0xD422FCC5F239A915, ())
}

/// `BusyspinnerOff`.
///
/// <https://docs.fivem.net/natives/?_0x10D373323E5B9C0D>
#[doc(alias(
    "BusyspinnerOff",
    "BUSYSPINNER_OFF",
    "0x10D373323E5B9C0D",
    "_REMOVE_LOADING_PROMPT",
    "RemoveLoadingPrompt"
))]
#[inline]
pub fn busyspinner_off() {
    call(0x10D373323E5B9C0D, ())
}

/// `ChangeFakeMpCash`.
///
/// <https://docs.fivem.net/natives/?_0x0772DF77852C2E30>
#[doc(alias(
    "ChangeFakeMpCash",
    "CHANGE_FAKE_MP_CASH",
    "0x0772DF77852C2E30",
    "_SET_PLAYER_CASH_CHANGE",
    "SetPlayerCashChange",
    "_SET_SINGLEPLAYER_HUD_CASH",
    "SetSingleplayerHudCash"
))]
#[inline]
pub fn change_fake_mp_cash(cash: i32, bank: i32) {
    call(0x0772DF77852C2E30, (cash, bank))
}

/// `ClearAdditionalText`.
///
/// <https://docs.fivem.net/natives/?_0x2A179DF17CCF04CD>
#[doc(alias("ClearAdditionalText", "CLEAR_ADDITIONAL_TEXT", "0x2A179DF17CCF04CD"))]
#[inline]
pub fn clear_additional_text(p0: i32, p1: bool) {
    call(0x2A179DF17CCF04CD, (p0, p1))
}

/// `ClearAllBlipRoutes`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0xD12882D3FF82BF11>
#[doc(alias(
    "ClearAllBlipRoutes",
    "_CLEAR_ALL_BLIP_ROUTES",
    "CLEAR_ALL_BLIP_ROUTES",
    "0xD12882D3FF82BF11"
))]
#[inline]
pub fn clear_all_blip_routes() {
    call(0xD12882D3FF82BF11, ())
}

/// `ClearAllHelpMessages`.
///
/// <https://docs.fivem.net/natives/?_0x6178F68A87A4D3A0>
#[doc(alias(
    "ClearAllHelpMessages",
    "CLEAR_ALL_HELP_MESSAGES",
    "0x6178F68A87A4D3A0"
))]
#[inline]
pub fn clear_all_help_messages() {
    call(0x6178F68A87A4D3A0, ())
}

/// `ClearBrief`.
///
/// <https://docs.fivem.net/natives/?_0x9D292F73ADBD9313>
#[doc(alias("ClearBrief", "CLEAR_BRIEF", "0x9D292F73ADBD9313"))]
#[inline]
pub fn clear_brief() {
    call(0x9D292F73ADBD9313, ())
}

/// `ClearDynamicPauseMenuErrorMessage`.
///
/// <https://docs.fivem.net/natives/?_0x7792424AA0EAC32E>
#[doc(alias(
    "ClearDynamicPauseMenuErrorMessage",
    "CLEAR_DYNAMIC_PAUSE_MENU_ERROR_MESSAGE",
    "0x7792424AA0EAC32E"
))]
#[inline]
pub fn clear_dynamic_pause_menu_error_message() {
    call(0x7792424AA0EAC32E, ())
}

/// `ClearFloatingHelp`.
///
/// <https://docs.fivem.net/natives/?_0x50085246ABD3FEFA>
#[doc(alias("ClearFloatingHelp", "CLEAR_FLOATING_HELP", "0x50085246ABD3FEFA"))]
#[inline]
pub fn clear_floating_help(hud_index: i32, p1: bool) {
    call(0x50085246ABD3FEFA, (hud_index, p1))
}

/// `ClearGpsCustomRoute`.
///
/// <https://docs.fivem.net/natives/?_0xE6DE0561D9232A64>
#[doc(alias("ClearGpsCustomRoute", "CLEAR_GPS_CUSTOM_ROUTE", "0xE6DE0561D9232A64"))]
#[inline]
pub fn clear_gps_custom_route() {
    call(0xE6DE0561D9232A64, ())
}

/// `ClearGpsFlags`.
///
/// <https://docs.fivem.net/natives/?_0x21986729D6A3A830>
#[doc(alias("ClearGpsFlags", "CLEAR_GPS_FLAGS", "0x21986729D6A3A830"))]
#[inline]
pub fn clear_gps_flags() {
    call(0x21986729D6A3A830, ())
}

/// `ClearGpsMultiRoute`.
///
/// <https://docs.fivem.net/natives/?_0x67EEDEA1B9BAFD94>
#[doc(alias("ClearGpsMultiRoute", "CLEAR_GPS_MULTI_ROUTE", "0x67EEDEA1B9BAFD94"))]
#[inline]
pub fn clear_gps_multi_route() {
    call(0x67EEDEA1B9BAFD94, ())
}

/// `ClearGpsPlayerWaypoint`.
///
/// <https://docs.fivem.net/natives/?_0xFF4FB7C8CDFA3DA7>
#[doc(alias(
    "ClearGpsPlayerWaypoint",
    "CLEAR_GPS_PLAYER_WAYPOINT",
    "0xFF4FB7C8CDFA3DA7"
))]
#[inline]
pub fn clear_gps_player_waypoint() {
    call(0xFF4FB7C8CDFA3DA7, ())
}

/// `ClearGpsRaceTrack`.
///
/// <https://docs.fivem.net/natives/?_0x7AA5B4CE533C858B>
#[doc(alias("ClearGpsRaceTrack", "CLEAR_GPS_RACE_TRACK", "0x7AA5B4CE533C858B"))]
#[inline]
pub fn clear_gps_race_track() {
    call(0x7AA5B4CE533C858B, ())
}

/// `ClearHelp`.
///
/// <https://docs.fivem.net/natives/?_0x8DFCED7A656F8802>
#[doc(alias("ClearHelp", "CLEAR_HELP", "0x8DFCED7A656F8802"))]
#[inline]
pub fn clear_help(toggle: bool) {
    call(0x8DFCED7A656F8802, (toggle,))
}

/// `ClearPedInPauseMenu`.
///
/// <https://docs.fivem.net/natives/?_0x5E62BE5DC58E9E06>
#[doc(alias("ClearPedInPauseMenu", "CLEAR_PED_IN_PAUSE_MENU", "0x5E62BE5DC58E9E06"))]
#[inline]
pub fn clear_ped_in_pause_menu() {
    call(0x5E62BE5DC58E9E06, ())
}

/// `ClearPrints`.
///
/// <https://docs.fivem.net/natives/?_0xCC33FA791322B9D9>
#[doc(alias("ClearPrints", "CLEAR_PRINTS", "0xCC33FA791322B9D9"))]
#[inline]
pub fn clear_prints() {
    call(0xCC33FA791322B9D9, ())
}

/// `ClearRaceGalleryBlips`.
///
/// <https://docs.fivem.net/natives/?_0x2708FC083123F9FF>
#[doc(alias(
    "ClearRaceGalleryBlips",
    "_CLEAR_RACE_GALLERY_BLIPS",
    "CUSTOM_MINIMAP_CLEAR_BLIPS",
    "CustomMinimapClearBlips",
    "0x2708FC083123F9FF"
))]
#[inline]
pub fn clear_race_gallery_blips() {
    call(0x2708FC083123F9FF, ())
}

/// `ClearReminderMessage`.
///
/// <https://docs.fivem.net/natives/?_0xB57D8DD645CFA2CF>
#[doc(alias("ClearReminderMessage", "CLEAR_REMINDER_MESSAGE", "0xB57D8DD645CFA2CF"))]
#[inline]
pub fn clear_reminder_message() {
    call(0xB57D8DD645CFA2CF, ())
}

/// `ClearSmallPrints`.
///
/// <https://docs.fivem.net/natives/?_0x2CEA2839313C09AC>
#[doc(alias("ClearSmallPrints", "CLEAR_SMALL_PRINTS", "0x2CEA2839313C09AC"))]
#[inline]
pub fn clear_small_prints() {
    call(0x2CEA2839313C09AC, ())
}

/// `ClearThisPrint`.
///
/// <https://docs.fivem.net/natives/?_0xCF708001E1E536DD>
#[doc(alias("ClearThisPrint", "CLEAR_THIS_PRINT", "0xCF708001E1E536DD"))]
#[inline]
pub fn clear_this_print(p0: &str) {
    call(0xCF708001E1E536DD, (p0,))
}

/// `CloseMultiplayerChat`.
///
/// <https://docs.fivem.net/natives/?_0x1AC8F4AD40E22127>
#[doc(alias(
    "CloseMultiplayerChat",
    "_CLOSE_MULTIPLAYER_CHAT",
    "CLOSE_MP_TEXT_CHAT",
    "CloseMpTextChat",
    "0x1AC8F4AD40E22127",
    "_ABORT_TEXT_CHAT",
    "AbortTextChat"
))]
#[inline]
pub fn close_multiplayer_chat() {
    call(0x1AC8F4AD40E22127, ())
}

/// `CloseSocialClubMenu`.
///
/// <https://docs.fivem.net/natives/?_0xD2B32BE3FC1626C6>
#[doc(alias("CloseSocialClubMenu", "CLOSE_SOCIAL_CLUB_MENU", "0xD2B32BE3FC1626C6"))]
#[inline]
pub fn close_social_club_menu() {
    call(0xD2B32BE3FC1626C6, ())
}

/// `CreateFakeMpGamerTag`.
///
/// <https://docs.fivem.net/natives/?_0xBFEFE3321A3F5015>
#[doc(alias(
    "CreateFakeMpGamerTag",
    "CREATE_FAKE_MP_GAMER_TAG",
    "0xBFEFE3321A3F5015",
    "_CREATE_MP_GAMER_TAG",
    "CreateMpGamerTag"
))]
#[inline]
pub fn create_fake_mp_gamer_tag(
    ped: Ped,
    username: &str,
    crew_is_private: bool,
    crew_is_rockstar: bool,
    crew_name: &str,
    crew_rank: i32,
) -> i32 {
    call(
        0xBFEFE3321A3F5015,
        (
            ped,
            username,
            crew_is_private,
            crew_is_rockstar,
            crew_name,
            crew_rank,
        ),
    )
}

/// `CreateMpGamerTagWithCrewColor`.
///
/// <https://docs.fivem.net/natives/?_0x6DD05E9D83EFA4C9>
#[doc(alias(
    "CreateMpGamerTagWithCrewColor",
    "CREATE_MP_GAMER_TAG_WITH_CREW_COLOR",
    "0x6DD05E9D83EFA4C9",
    "_CREATE_MP_GAMER_TAG_COLOR",
    "CreateMpGamerTagColor",
    "_CREATE_MP_GAMER_TAG_FOR_NET_PLAYER",
    "CreateMpGamerTagForNetPlayer",
    "_SET_MP_GAMER_TAG_COLOR",
    "SetMpGamerTagColor"
))]
#[inline]
pub fn create_mp_gamer_tag_with_crew_color(
    player: Player,
    username: &str,
    crew_is_private: bool,
    crew_is_rockstar: bool,
    crew_name: &str,
    crew_rank: i32,
    crew_r: i32,
    crew_g: i32,
    crew_b: i32,
) {
    call(
        0x6DD05E9D83EFA4C9,
        (
            player,
            username,
            crew_is_private,
            crew_is_rockstar,
            crew_name,
            crew_rank,
            crew_r,
            crew_g,
            crew_b,
        ),
    )
}

/// `DeleteWaypointsFromThisPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xD8E694757BCEA8E9>
#[doc(alias(
    "DeleteWaypointsFromThisPlayer",
    "DELETE_WAYPOINTS_FROM_THIS_PLAYER",
    "0xD8E694757BCEA8E9",
    "_DELETE_WAYPOINT",
    "DeleteWaypoint"
))]
#[inline]
pub fn delete_waypoints_from_this_player() {
    call(0xD8E694757BCEA8E9, ())
}

/// `DisableFrontendThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x6D3465A73092F0E6>
#[doc(alias(
    "DisableFrontendThisFrame",
    "DISABLE_FRONTEND_THIS_FRAME",
    "0x6D3465A73092F0E6"
))]
#[inline]
pub fn disable_frontend_this_frame() {
    call(0x6D3465A73092F0E6, ())
}

/// `DisableMultiplayerChat`.
///
/// <https://docs.fivem.net/natives/?_0x1DB21A44B09E8BA3>
#[doc(alias(
    "DisableMultiplayerChat",
    "_DISABLE_MULTIPLAYER_CHAT",
    "MP_TEXT_CHAT_DISABLE",
    "MpTextChatDisable",
    "0x1DB21A44B09E8BA3",
    "_SET_TEXT_CHAT_UNK",
    "SetTextChatUnk"
))]
#[inline]
pub fn disable_multiplayer_chat(disable: bool) {
    call(0x1DB21A44B09E8BA3, (disable,))
}

/// `DisplayAmmoThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xA5E78BA2B1331C55>
#[doc(alias(
    "DisplayAmmoThisFrame",
    "DISPLAY_AMMO_THIS_FRAME",
    "0xA5E78BA2B1331C55"
))]
#[inline]
pub fn display_ammo_this_frame(display: bool) {
    call(0xA5E78BA2B1331C55, (display,))
}

/// `DisplayAreaName`.
///
/// <https://docs.fivem.net/natives/?_0x276B6CE369C33678>
#[doc(alias("DisplayAreaName", "DISPLAY_AREA_NAME", "0x276B6CE369C33678"))]
#[inline]
pub fn display_area_name(toggle: bool) {
    call(0x276B6CE369C33678, (toggle,))
}

/// `DisplayCash`.
///
/// <https://docs.fivem.net/natives/?_0x96DEC8D5430208B7>
#[doc(alias("DisplayCash", "DISPLAY_CASH", "0x96DEC8D5430208B7"))]
#[inline]
pub fn display_cash(display: bool) {
    call(0x96DEC8D5430208B7, (display,))
}

/// `DisplayHelpTextThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x960C9FF8F616E41C>
#[doc(alias(
    "DisplayHelpTextThisFrame",
    "DISPLAY_HELP_TEXT_THIS_FRAME",
    "0x960C9FF8F616E41C"
))]
#[inline]
pub fn display_help_text_this_frame(p_text_label: &str, b_curved_window: bool) {
    call(0x960C9FF8F616E41C, (p_text_label, b_curved_window))
}

/// `DisplayHud`.
///
/// <https://docs.fivem.net/natives/?_0xA6294919E56FF02A>
#[doc(alias("DisplayHud", "DISPLAY_HUD", "0xA6294919E56FF02A"))]
#[inline]
pub fn display_hud(toggle: bool) {
    call(0xA6294919E56FF02A, (toggle,))
}

/// `DisplayHudWhenDeadThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x7669F9E39DC17063>
#[doc(alias(
    "DisplayHudWhenDeadThisFrame",
    "_DISPLAY_HUD_WHEN_DEAD_THIS_FRAME",
    "DISPLAY_HUD_WHEN_NOT_IN_STATE_OF_PLAY_THIS_FRAME",
    "DisplayHudWhenNotInStateOfPlayThisFrame",
    "0x7669F9E39DC17063"
))]
#[inline]
pub fn display_hud_when_dead_this_frame() {
    call(0x7669F9E39DC17063, ())
}

/// `DisplayHudWhenPausedThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x402F9ED62087E898>
#[doc(alias(
    "DisplayHudWhenPausedThisFrame",
    "DISPLAY_HUD_WHEN_PAUSED_THIS_FRAME",
    "0x402F9ED62087E898"
))]
#[inline]
pub fn display_hud_when_paused_this_frame() {
    call(0x402F9ED62087E898, ())
}

/// `DisplayPlayerNameTagsOnBlips`.
///
/// <https://docs.fivem.net/natives/?_0x82CEDC33687E1F50>
#[doc(alias(
    "DisplayPlayerNameTagsOnBlips",
    "DISPLAY_PLAYER_NAME_TAGS_ON_BLIPS",
    "0x82CEDC33687E1F50"
))]
#[inline]
pub fn display_player_name_tags_on_blips(toggle: bool) {
    call(0x82CEDC33687E1F50, (toggle,))
}

/// `DisplayRadar`.
///
/// <https://docs.fivem.net/natives/?_0xA0EBB943C300E693>
#[doc(alias("DisplayRadar", "DISPLAY_RADAR", "0xA0EBB943C300E693"))]
#[inline]
pub fn display_radar(toggle: bool) {
    call(0xA0EBB943C300E693, (toggle,))
}

/// `DisplaySniperScopeThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x73115226F4814E62>
#[doc(alias(
    "DisplaySniperScopeThisFrame",
    "DISPLAY_SNIPER_SCOPE_THIS_FRAME",
    "0x73115226F4814E62"
))]
#[inline]
pub fn display_sniper_scope_this_frame() {
    call(0x73115226F4814E62, ())
}

/// `DoesBlipExist`.
///
/// <https://docs.fivem.net/natives/?_0xA6DB27D19ECBB7DA>
#[doc(alias("DoesBlipExist", "DOES_BLIP_EXIST", "0xA6DB27D19ECBB7DA"))]
#[inline]
pub fn does_blip_exist(blip: Blip) -> bool {
    call(0xA6DB27D19ECBB7DA, (blip,))
}

/// `DoesBlipHaveGpsRoute`.
///
/// <https://docs.fivem.net/natives/?_0xDD2238F57B977751>
#[doc(alias(
    "DoesBlipHaveGpsRoute",
    "DOES_BLIP_HAVE_GPS_ROUTE",
    "0xDD2238F57B977751"
))]
#[inline]
pub fn does_blip_have_gps_route(blip: Blip) -> bool {
    call(0xDD2238F57B977751, (blip,))
}

/// `DoesPedHaveAiBlip`.
///
/// <https://docs.fivem.net/natives/?_0x15B8ECF844EE67ED>
#[doc(alias("DoesPedHaveAiBlip", "DOES_PED_HAVE_AI_BLIP", "0x15B8ECF844EE67ED"))]
#[inline]
pub fn does_ped_have_ai_blip(ped: Ped) -> bool {
    call(0x15B8ECF844EE67ED, (ped,))
}

/// `DoesTextBlockExist`.
///
/// <https://docs.fivem.net/natives/?_0x1C7302E725259789>
#[doc(alias("DoesTextBlockExist", "DOES_TEXT_BLOCK_EXIST", "0x1C7302E725259789"))]
#[inline]
pub fn does_text_block_exist(gxt: &str) -> bool {
    call(0x1C7302E725259789, (gxt,))
}

/// `DoesTextLabelExist`.
///
/// <https://docs.fivem.net/natives/?_0xAC09CA973C564252>
#[doc(alias("DoesTextLabelExist", "DOES_TEXT_LABEL_EXIST", "0xAC09CA973C564252"))]
#[inline]
pub fn does_text_label_exist(gxt: &str) -> bool {
    call(0xAC09CA973C564252, (gxt,))
}

/// `DontTiltMinimapThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x6D14BFDC33B34F55>
#[doc(alias(
    "DontTiltMinimapThisFrame",
    "DONT_TILT_MINIMAP_THIS_FRAME",
    "0x6D14BFDC33B34F55",
    "_CENTER_PLAYER_ON_RADAR_THIS_FRAME",
    "CenterPlayerOnRadarThisFrame"
))]
#[inline]
pub fn dont_tilt_minimap_this_frame() {
    call(0x6D14BFDC33B34F55, ())
}

/// `DrawHudOverFadeThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xBF4F34A85CA2970C>
#[doc(alias(
    "DrawHudOverFadeThisFrame",
    "DRAW_HUD_OVER_FADE_THIS_FRAME",
    "0xBF4F34A85CA2970C"
))]
#[inline]
pub fn draw_hud_over_fade_this_frame() {
    call(0xBF4F34A85CA2970C, ())
}

/// `EndTextCommandBusyspinnerOn`.
///
/// <https://docs.fivem.net/natives/?_0xBD12F8228410D9B4>
#[doc(alias(
    "EndTextCommandBusyspinnerOn",
    "END_TEXT_COMMAND_BUSYSPINNER_ON",
    "0xBD12F8228410D9B4",
    "_END_TEXT_COMMAND_BUSY_STRING",
    "EndTextCommandBusyString",
    "_SHOW_LOADING_PROMPT",
    "ShowLoadingPrompt"
))]
#[inline]
pub fn end_text_command_busyspinner_on(busy_spinner_type: i32) {
    call(0xBD12F8228410D9B4, (busy_spinner_type,))
}

/// `EndTextCommandClearPrint`.
///
/// <https://docs.fivem.net/natives/?_0xFCC75460ABA29378>
#[doc(alias(
    "EndTextCommandClearPrint",
    "END_TEXT_COMMAND_CLEAR_PRINT",
    "0xFCC75460ABA29378"
))]
#[inline]
pub fn end_text_command_clear_print() {
    call(0xFCC75460ABA29378, ())
}

/// `EndTextCommandDisplayHelp`.
///
/// <https://docs.fivem.net/natives/?_0x238FFE5C7B0498A6>
#[doc(alias(
    "EndTextCommandDisplayHelp",
    "END_TEXT_COMMAND_DISPLAY_HELP",
    "0x238FFE5C7B0498A6",
    "_DISPLAY_HELP_TEXT_FROM_STRING_LABEL",
    "DisplayHelpTextFromStringLabel"
))]
#[inline]
pub fn end_text_command_display_help(shape: i32, loop_: bool, beep: bool, duration: i32) {
    call(0x238FFE5C7B0498A6, (shape, loop_, beep, duration))
}

/// `EndTextCommandDisplayText`.
///
/// <https://docs.fivem.net/natives/?_0xCD015E5BB0D96A57>
#[doc(alias(
    "EndTextCommandDisplayText",
    "END_TEXT_COMMAND_DISPLAY_TEXT",
    "0xCD015E5BB0D96A57",
    "_DRAW_TEXT",
    "DrawText"
))]
#[inline]
pub fn end_text_command_display_text(x: f32, y: f32) {
    call(0xCD015E5BB0D96A57, (x, y))
}

/// `EndTextCommandGetWidth`.
///
/// <https://docs.fivem.net/natives/?_0x85F061DA64ED2F67>
#[doc(alias(
    "EndTextCommandGetWidth",
    "_END_TEXT_COMMAND_GET_WIDTH",
    "END_TEXT_COMMAND_GET_SCREEN_WIDTH_OF_DISPLAY_TEXT",
    "EndTextCommandGetScreenWidthOfDisplayText",
    "0x85F061DA64ED2F67",
    "_GET_TEXT_SCREEN_WIDTH",
    "GetTextScreenWidth"
))]
#[inline]
pub fn end_text_command_get_width(p0: bool) -> f32 {
    call(0x85F061DA64ED2F67, (p0,))
}

/// `EndTextCommandIsMessageDisplayed`.
///
/// <https://docs.fivem.net/natives/?_0x8A9BA1AB3E237613>
#[doc(alias(
    "EndTextCommandIsMessageDisplayed",
    "END_TEXT_COMMAND_IS_MESSAGE_DISPLAYED",
    "0x8A9BA1AB3E237613"
))]
#[inline]
pub fn end_text_command_is_message_displayed() -> bool {
    call(0x8A9BA1AB3E237613, ())
}

/// `EndTextCommandIsThisHelpMessageBeingDisplayed`.
///
/// <https://docs.fivem.net/natives/?_0x10BDDBFC529428DD>
#[doc(alias(
    "EndTextCommandIsThisHelpMessageBeingDisplayed",
    "END_TEXT_COMMAND_IS_THIS_HELP_MESSAGE_BEING_DISPLAYED",
    "0x10BDDBFC529428DD"
))]
#[inline]
pub fn end_text_command_is_this_help_message_being_displayed(hud_index: i32) -> bool {
    call(0x10BDDBFC529428DD, (hud_index,))
}

/// `EndTextCommandLineCount`.
///
/// <https://docs.fivem.net/natives/?_0x9040DFB09BE75706>
#[doc(alias(
    "EndTextCommandLineCount",
    "_END_TEXT_COMMAND_LINE_COUNT",
    "END_TEXT_COMMAND_GET_NUMBER_OF_LINES_FOR_STRING",
    "EndTextCommandGetNumberOfLinesForString",
    "0x9040DFB09BE75706",
    "_END_TEXT_COMMAND_GET_LINE_COUNT",
    "EndTextCommandGetLineCount",
    "_GET_TEXT_SCREEN_LINE_COUNT",
    "GetTextScreenLineCount"
))]
#[inline]
pub fn end_text_command_line_count(x: f32, y: f32) -> i32 {
    call(0x9040DFB09BE75706, (x, y))
}

/// `EndTextCommandObjective`.
///
/// <https://docs.fivem.net/natives/?_0xCFDBDF5AE59BA0F4>
#[doc(alias(
    "EndTextCommandObjective",
    "_END_TEXT_COMMAND_OBJECTIVE",
    "END_TEXT_COMMAND_ADD_DIRECTLY_TO_PREVIOUS_BRIEFS",
    "EndTextCommandAddDirectlyToPreviousBriefs",
    "0xCFDBDF5AE59BA0F4"
))]
#[inline]
pub fn end_text_command_objective(p0: bool) {
    call(0xCFDBDF5AE59BA0F4, (p0,))
}

/// `EndTextCommandOverrideButtonText`.
///
/// <https://docs.fivem.net/natives/?_0xA86911979638106F>
#[doc(alias(
    "EndTextCommandOverrideButtonText",
    "END_TEXT_COMMAND_OVERRIDE_BUTTON_TEXT",
    "0xA86911979638106F",
    "_END_TEXT_COMMAND_TIMER",
    "EndTextCommandTimer"
))]
#[inline]
pub fn end_text_command_override_button_text(button_index: i32) {
    call(0xA86911979638106F, (button_index,))
}

/// `EndTextCommandPrint`.
///
/// <https://docs.fivem.net/natives/?_0x9D77056A530643F6>
#[doc(alias(
    "EndTextCommandPrint",
    "END_TEXT_COMMAND_PRINT",
    "0x9D77056A530643F6",
    "_DRAW_SUBTITLE_TIMED",
    "DrawSubtitleTimed"
))]
#[inline]
pub fn end_text_command_print(duration: i32, draw_immediately: bool) {
    call(0x9D77056A530643F6, (duration, draw_immediately))
}

/// `EndTextCommandSetBlipName`.
///
/// <https://docs.fivem.net/natives/?_0xBC38B49BCB83BC9B>
#[doc(alias(
    "EndTextCommandSetBlipName",
    "END_TEXT_COMMAND_SET_BLIP_NAME",
    "0xBC38B49BCB83BC9B"
))]
#[inline]
pub fn end_text_command_set_blip_name(blip: Blip) {
    call(0xBC38B49BCB83BC9B, (blip,))
}

/// `EndTextCommandThefeedPostAward`.
///
/// <https://docs.fivem.net/natives/?_0xAA295B6F28BD587D>
#[doc(alias(
    "EndTextCommandThefeedPostAward",
    "END_TEXT_COMMAND_THEFEED_POST_AWARD",
    "0xAA295B6F28BD587D",
    "_DRAW_NOTIFICATION_AWARD",
    "DrawNotificationAward",
    "_DRAW_NOTIFICATION_ICON",
    "DrawNotificationIcon"
))]
#[inline]
pub fn end_text_command_thefeed_post_award(
    texture_dict: &str,
    texture_name: &str,
    rp_bonus: i32,
    color_overlay: i32,
    title_label: &str,
) -> i32 {
    call(
        0xAA295B6F28BD587D,
        (
            texture_dict,
            texture_name,
            rp_bonus,
            color_overlay,
            title_label,
        ),
    )
}

/// `EndTextCommandThefeedPostCrewRankup`.
///
/// <https://docs.fivem.net/natives/?_0x8EFCCF6EC66D85E4>
#[doc(alias(
    "EndTextCommandThefeedPostCrewRankup",
    "END_TEXT_COMMAND_THEFEED_POST_CREW_RANKUP",
    "END_TEXT_COMMAND_THEFEED_POST_CREW_RANKUP_WITH_LITERAL_FLAG",
    "EndTextCommandThefeedPostCrewRankupWithLiteralFlag",
    "0x8EFCCF6EC66D85E4"
))]
#[inline]
pub fn end_text_command_thefeed_post_crew_rankup(
    ch_title: &str,
    clan_txd: &str,
    clan_txn: &str,
    is_important: bool,
    show_subtitle: bool,
) -> i32 {
    call(
        0x8EFCCF6EC66D85E4,
        (ch_title, clan_txd, clan_txn, is_important, show_subtitle),
    )
}

/// `EndTextCommandThefeedPostCrewtag`.
///
/// <https://docs.fivem.net/natives/?_0x97C9E4E7024A8F2C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `crew_tag`: there must be as many as it takes.
#[doc(alias(
    "EndTextCommandThefeedPostCrewtag",
    "END_TEXT_COMMAND_THEFEED_POST_CREWTAG",
    "0x97C9E4E7024A8F2C",
    "_DRAW_NOTIFICATION_APARTMENT_INVITE",
    "DrawNotificationApartmentInvite",
    "_NOTIFICATION_SEND_APARTMENT_INVITE",
    "NotificationSendApartmentInvite"
))]
#[inline]
pub unsafe fn end_text_command_thefeed_post_crewtag(
    crew_type_is_private: bool,
    crew_tag_contains_rockstar: bool,
    crew_tag: &mut [u8],
    rank: i32,
    has_founder_status: bool,
    is_important: bool,
    clan_handle: i32,
    r: i32,
    g: i32,
    b: i32,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let crew_tag = unsafe { Buffer::new(crew_tag) };
    call(
        0x97C9E4E7024A8F2C,
        (
            crew_type_is_private,
            crew_tag_contains_rockstar,
            crew_tag,
            rank,
            has_founder_status,
            is_important,
            clan_handle,
            r,
            g,
            b,
        ),
    )
}

/// `EndTextCommandThefeedPostCrewtagWithGameName`.
///
/// <https://docs.fivem.net/natives/?_0x137BC35589E34E1E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `crew_tag`: there must be as many as it takes.
#[doc(alias(
    "EndTextCommandThefeedPostCrewtagWithGameName",
    "END_TEXT_COMMAND_THEFEED_POST_CREWTAG_WITH_GAME_NAME",
    "0x137BC35589E34E1E",
    "_DRAW_NOTIFICATION_CLAN_INVITE",
    "DrawNotificationClanInvite",
    "_NOTIFICATION_SEND_CLAN_INVITE",
    "NotificationSendClanInvite"
))]
#[inline]
pub unsafe fn end_text_command_thefeed_post_crewtag_with_game_name(
    crew_type_is_private: bool,
    crew_tag_contains_rockstar: bool,
    crew_tag: &mut [u8],
    rank: i32,
    is_leader: bool,
    is_important: bool,
    clan_handle: i32,
    gamer_str: &str,
    r: i32,
    g: i32,
    b: i32,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let crew_tag = unsafe { Buffer::new(crew_tag) };
    call(
        0x137BC35589E34E1E,
        (
            crew_type_is_private,
            crew_tag_contains_rockstar,
            crew_tag,
            rank,
            is_leader,
            is_important,
            clan_handle,
            gamer_str,
            r,
            g,
            b,
        ),
    )
}

/// `EndTextCommandThefeedPostMessagetext`.
///
/// <https://docs.fivem.net/natives/?_0x1CCD9A37359072CF>
#[doc(alias(
    "EndTextCommandThefeedPostMessagetext",
    "END_TEXT_COMMAND_THEFEED_POST_MESSAGETEXT",
    "0x1CCD9A37359072CF",
    "_SET_NOTIFICATION_MESSAGE",
    "SetNotificationMessage"
))]
#[inline]
pub fn end_text_command_thefeed_post_messagetext(
    texture_dict: &str,
    texture_name: &str,
    flash: bool,
    icon_type: i32,
    sender: &str,
    subject: &str,
) -> i32 {
    call(
        0x1CCD9A37359072CF,
        (
            texture_dict,
            texture_name,
            flash,
            icon_type,
            sender,
            subject,
        ),
    )
}

/// `EndTextCommandThefeedPostMessagetextGxtEntry`.
///
/// <https://docs.fivem.net/natives/?_0xC6F580E4C94926AC>
#[doc(alias(
    "EndTextCommandThefeedPostMessagetextGxtEntry",
    "_END_TEXT_COMMAND_THEFEED_POST_MESSAGETEXT_GXT_ENTRY",
    "END_TEXT_COMMAND_THEFEED_POST_MESSAGETEXT_SUBTITLE_LABEL",
    "EndTextCommandThefeedPostMessagetextSubtitleLabel",
    "0xC6F580E4C94926AC",
    "_END_TEXT_COMMAND_THEFEED_POST_MESSAGETEXT_ENTRY",
    "EndTextCommandThefeedPostMessagetextEntry",
    "_SET_NOTIFICATION_MESSAGE_3",
    "SetNotificationMessage_3"
))]
#[inline]
pub fn end_text_command_thefeed_post_messagetext_gxt_entry(
    txd_name: &str,
    texture_name: &str,
    flash: bool,
    icon_type: i32,
    sender: &str,
    subject: &str,
) -> i32 {
    call(
        0xC6F580E4C94926AC,
        (txd_name, texture_name, flash, icon_type, sender, subject),
    )
}

/// `EndTextCommandThefeedPostMessagetextTu`.
///
/// <https://docs.fivem.net/natives/?_0x1E6611149DB3DB6B>
#[doc(alias(
    "EndTextCommandThefeedPostMessagetextTu",
    "END_TEXT_COMMAND_THEFEED_POST_MESSAGETEXT_TU",
    "0x1E6611149DB3DB6B",
    "_SET_NOTIFICATION_MESSAGE_4",
    "SetNotificationMessage_4"
))]
#[inline]
pub fn end_text_command_thefeed_post_messagetext_tu(
    pic_txd: &str,
    pic_txn: &str,
    flash: bool,
    icon_type: i32,
    name_str: &str,
    subtitle_str: &str,
    duration_multiplier: f32,
) -> i32 {
    call(
        0x1E6611149DB3DB6B,
        (
            pic_txd,
            pic_txn,
            flash,
            icon_type,
            name_str,
            subtitle_str,
            duration_multiplier,
        ),
    )
}

/// `EndTextCommandThefeedPostMessagetextWithCrewTag`.
///
/// <https://docs.fivem.net/natives/?_0x5CBF7BADE20DB93E>
#[doc(alias(
    "EndTextCommandThefeedPostMessagetextWithCrewTag",
    "END_TEXT_COMMAND_THEFEED_POST_MESSAGETEXT_WITH_CREW_TAG",
    "0x5CBF7BADE20DB93E",
    "_SET_NOTIFICATION_MESSAGE_CLAN_TAG",
    "SetNotificationMessageClanTag"
))]
#[inline]
pub fn end_text_command_thefeed_post_messagetext_with_crew_tag(
    pic_txd: &str,
    pic_txn: &str,
    flash: bool,
    icon_type: i32,
    name_str: &str,
    subtitle_str: &str,
    duration: f32,
    crew_packed_str: &str,
) -> i32 {
    call(
        0x5CBF7BADE20DB93E,
        (
            pic_txd,
            pic_txn,
            flash,
            icon_type,
            name_str,
            subtitle_str,
            duration,
            crew_packed_str,
        ),
    )
}

/// `EndTextCommandThefeedPostMessagetextWithCrewTagAndAdditionalIcon`.
///
/// <https://docs.fivem.net/natives/?_0x531B84E7DA981FB6>
#[doc(alias(
    "EndTextCommandThefeedPostMessagetextWithCrewTagAndAdditionalIcon",
    "END_TEXT_COMMAND_THEFEED_POST_MESSAGETEXT_WITH_CREW_TAG_AND_ADDITIONAL_ICON",
    "0x531B84E7DA981FB6",
    "_SET_NOTIFICATION_MESSAGE_CLAN_TAG_2",
    "SetNotificationMessageClanTag_2"
))]
#[inline]
pub fn end_text_command_thefeed_post_messagetext_with_crew_tag_and_additional_icon(
    pic_txd: &str,
    pic_txn: &str,
    flash: bool,
    icon_type1: i32,
    name_str: &str,
    subtitle_str: &str,
    duration: f32,
    crew_packed_str: &str,
    icon_type2: i32,
    text_color: i32,
) -> i32 {
    call(
        0x531B84E7DA981FB6,
        (
            pic_txd,
            pic_txn,
            flash,
            icon_type1,
            name_str,
            subtitle_str,
            duration,
            crew_packed_str,
            icon_type2,
            text_color,
        ),
    )
}

/// `EndTextCommandThefeedPostMpticker`.
///
/// <https://docs.fivem.net/natives/?_0xF020C96915705B3A>
#[doc(alias(
    "EndTextCommandThefeedPostMpticker",
    "END_TEXT_COMMAND_THEFEED_POST_MPTICKER",
    "0xF020C96915705B3A",
    "_DRAW_NOTIFICATION_4",
    "DrawNotification_4"
))]
#[inline]
pub fn end_text_command_thefeed_post_mpticker(is_important: bool, show_in_brief: bool) -> i32 {
    call(0xF020C96915705B3A, (is_important, show_in_brief))
}

/// `EndTextCommandThefeedPostReplayIcon`.
///
/// <https://docs.fivem.net/natives/?_0xD202B92CBF1D816F>
#[doc(alias(
    "EndTextCommandThefeedPostReplayIcon",
    "_END_TEXT_COMMAND_THEFEED_POST_REPLAY_ICON",
    "END_TEXT_COMMAND_THEFEED_POST_REPLAY",
    "EndTextCommandThefeedPostReplay",
    "0xD202B92CBF1D816F",
    "_DRAW_NOTIFICATION_WITH_ICON",
    "DrawNotificationWithIcon"
))]
#[inline]
pub fn end_text_command_thefeed_post_replay_icon(e_type: i32, i_icon: i32, s_title: &str) -> i32 {
    call(0xD202B92CBF1D816F, (e_type, i_icon, s_title))
}

/// `EndTextCommandThefeedPostReplayInput`.
///
/// <https://docs.fivem.net/natives/?_0xDD6CB2CCE7C2735C>
#[doc(alias(
    "EndTextCommandThefeedPostReplayInput",
    "_END_TEXT_COMMAND_THEFEED_POST_REPLAY_INPUT",
    "END_TEXT_COMMAND_THEFEED_POST_REPLAY_INPUT",
    "0xDD6CB2CCE7C2735C",
    "_DRAW_NOTIFICATION_WITH_BUTTON",
    "DrawNotificationWithButton"
))]
#[inline]
pub fn end_text_command_thefeed_post_replay_input(type_: i32, button: &str, text: &str) -> i32 {
    call(0xDD6CB2CCE7C2735C, (type_, button, text))
}

/// `EndTextCommandThefeedPostStats`.
///
/// <https://docs.fivem.net/natives/?_0x2B7E9A4EAAA93C89>
#[doc(alias(
    "EndTextCommandThefeedPostStats",
    "END_TEXT_COMMAND_THEFEED_POST_STATS",
    "0x2B7E9A4EAAA93C89",
    "_SET_NOTIFICATION_MESSAGE_2",
    "SetNotificationMessage_2"
))]
#[inline]
pub fn end_text_command_thefeed_post_stats(
    stat_title: &str,
    icon_enum: i32,
    step_val: bool,
    bar_value: i32,
    is_important: bool,
    pic_txd: &str,
    pic_txn: &str,
) -> i32 {
    call(
        0x2B7E9A4EAAA93C89,
        (
            stat_title,
            icon_enum,
            step_val,
            bar_value,
            is_important,
            pic_txd,
            pic_txn,
        ),
    )
}

/// `EndTextCommandThefeedPostTicker`.
///
/// <https://docs.fivem.net/natives/?_0x2ED7843F8F801023>
#[doc(alias(
    "EndTextCommandThefeedPostTicker",
    "END_TEXT_COMMAND_THEFEED_POST_TICKER",
    "0x2ED7843F8F801023",
    "_DRAW_NOTIFICATION",
    "DrawNotification"
))]
#[inline]
pub fn end_text_command_thefeed_post_ticker(is_important: bool, show_in_brief: bool) -> i32 {
    call(0x2ED7843F8F801023, (is_important, show_in_brief))
}

/// `EndTextCommandThefeedPostTickerForced`.
///
/// <https://docs.fivem.net/natives/?_0x44FA03975424A0EE>
#[doc(alias(
    "EndTextCommandThefeedPostTickerForced",
    "END_TEXT_COMMAND_THEFEED_POST_TICKER_FORCED",
    "0x44FA03975424A0EE",
    "_DRAW_NOTIFICATION_2",
    "DrawNotification_2"
))]
#[inline]
pub fn end_text_command_thefeed_post_ticker_forced(is_important: bool, show_in_brief: bool) -> i32 {
    call(0x44FA03975424A0EE, (is_important, show_in_brief))
}

/// `EndTextCommandThefeedPostTickerWithTokens`.
///
/// <https://docs.fivem.net/natives/?_0x378E809BF61EC840>
#[doc(alias(
    "EndTextCommandThefeedPostTickerWithTokens",
    "END_TEXT_COMMAND_THEFEED_POST_TICKER_WITH_TOKENS",
    "0x378E809BF61EC840",
    "_DRAW_NOTIFICATION_3",
    "DrawNotification_3"
))]
#[inline]
pub fn end_text_command_thefeed_post_ticker_with_tokens(
    is_important: bool,
    show_in_brief: bool,
) -> i32 {
    call(0x378E809BF61EC840, (is_important, show_in_brief))
}

/// `EndTextCommandThefeedPostUnlock`.
///
/// <https://docs.fivem.net/natives/?_0x33EE12743CCD6343>
#[doc(alias(
    "EndTextCommandThefeedPostUnlock",
    "END_TEXT_COMMAND_THEFEED_POST_UNLOCK",
    "0x33EE12743CCD6343"
))]
#[inline]
pub fn end_text_command_thefeed_post_unlock(
    ch_title: &str,
    icon_type: i32,
    ch_subtitle: &str,
) -> i32 {
    call(0x33EE12743CCD6343, (ch_title, icon_type, ch_subtitle))
}

/// `EndTextCommandThefeedPostUnlockTu`.
///
/// <https://docs.fivem.net/natives/?_0xC8F3AAF93D0600BF>
#[doc(alias(
    "EndTextCommandThefeedPostUnlockTu",
    "END_TEXT_COMMAND_THEFEED_POST_UNLOCK_TU",
    "0xC8F3AAF93D0600BF"
))]
#[inline]
pub fn end_text_command_thefeed_post_unlock_tu(
    ch_title: &str,
    icon_type: i32,
    ch_subtitle: &str,
    is_important: bool,
) -> i32 {
    call(
        0xC8F3AAF93D0600BF,
        (ch_title, icon_type, ch_subtitle, is_important),
    )
}

/// `EndTextCommandThefeedPostUnlockTuWithColor`.
///
/// <https://docs.fivem.net/natives/?_0x7AE0589093A2E088>
#[doc(alias(
    "EndTextCommandThefeedPostUnlockTuWithColor",
    "END_TEXT_COMMAND_THEFEED_POST_UNLOCK_TU_WITH_COLOR",
    "0x7AE0589093A2E088"
))]
#[inline]
pub fn end_text_command_thefeed_post_unlock_tu_with_color(
    ch_title: &str,
    icon_type: i32,
    ch_subtitle: &str,
    is_important: bool,
    title_color: i32,
    p5: bool,
) -> i32 {
    call(
        0x7AE0589093A2E088,
        (
            ch_title,
            icon_type,
            ch_subtitle,
            is_important,
            title_color,
            p5,
        ),
    )
}

/// `EndTextCommandThefeedPostVersusTu`.
///
/// <https://docs.fivem.net/natives/?_0xB6871B0555B02996>
#[doc(alias(
    "EndTextCommandThefeedPostVersusTu",
    "END_TEXT_COMMAND_THEFEED_POST_VERSUS_TU",
    "0xB6871B0555B02996"
))]
#[inline]
pub fn end_text_command_thefeed_post_versus_tu(
    ch1_txd: &str,
    ch1_txn: &str,
    val1: i32,
    ch2_txd: &str,
    ch2_txn: &str,
    val2: i32,
) -> i32 {
    call(
        0xB6871B0555B02996,
        (ch1_txd, ch1_txn, val1, ch2_txd, ch2_txn, val2),
    )
}

/// `FlagPlayerContextInTournament`.
///
/// <https://docs.fivem.net/natives/?_0xCEF214315D276FD1>
#[doc(alias(
    "FlagPlayerContextInTournament",
    "FLAG_PLAYER_CONTEXT_IN_TOURNAMENT",
    "0xCEF214315D276FD1",
    "_SET_IS_IN_TOURNAMENT",
    "SetIsInTournament"
))]
#[inline]
pub fn flag_player_context_in_tournament(toggle: bool) {
    call(0xCEF214315D276FD1, (toggle,))
}

/// `FlashAbilityBar`.
///
/// <https://docs.fivem.net/natives/?_0x02CFBA0C9E9275CE>
#[doc(alias("FlashAbilityBar", "FLASH_ABILITY_BAR", "0x02CFBA0C9E9275CE"))]
#[inline]
pub fn flash_ability_bar(milliseconds_to_flash: i32) {
    call(0x02CFBA0C9E9275CE, (milliseconds_to_flash,))
}

/// `FlashMinimapDisplay`.
///
/// <https://docs.fivem.net/natives/?_0xF2DD778C22B15BDA>
#[doc(alias("FlashMinimapDisplay", "FLASH_MINIMAP_DISPLAY", "0xF2DD778C22B15BDA"))]
#[inline]
pub fn flash_minimap_display() {
    call(0xF2DD778C22B15BDA, ())
}

/// `FlashMinimapDisplayWithColor`.
///
/// <https://docs.fivem.net/natives/?_0x6B1DE27EE78E6A19>
#[doc(alias(
    "FlashMinimapDisplayWithColor",
    "FLASH_MINIMAP_DISPLAY_WITH_COLOR",
    "0x6B1DE27EE78E6A19"
))]
#[inline]
pub fn flash_minimap_display_with_color(hud_color_index: i32) {
    call(0x6B1DE27EE78E6A19, (hud_color_index,))
}

/// `FlashWantedDisplay`.
///
/// <https://docs.fivem.net/natives/?_0xA18AFB39081B6A1F>
#[doc(alias("FlashWantedDisplay", "FLASH_WANTED_DISPLAY", "0xA18AFB39081B6A1F"))]
#[inline]
pub fn flash_wanted_display(p0: bool) {
    call(0xA18AFB39081B6A1F, (p0,))
}

/// `ForceCloseReportugcMenu`.
///
/// <https://docs.fivem.net/natives/?_0xEE4C0E6DBC6F2C6F>
#[doc(alias(
    "ForceCloseReportugcMenu",
    "FORCE_CLOSE_REPORTUGC_MENU",
    "0xEE4C0E6DBC6F2C6F"
))]
#[inline]
pub fn force_close_reportugc_menu() {
    call(0xEE4C0E6DBC6F2C6F, ())
}

/// `ForceCloseTextInputBox`.
///
/// <https://docs.fivem.net/natives/?_0x8817605C2BA76200>
#[doc(alias(
    "ForceCloseTextInputBox",
    "FORCE_CLOSE_TEXT_INPUT_BOX",
    "0x8817605C2BA76200",
    "_FORCE_CLOSE_TEXT_INPUT_BOX"
))]
#[inline]
pub fn force_close_text_input_box() {
    call(0x8817605C2BA76200, ())
}

/// `ForceSonarBlipsThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x1121BFA1A1A522A8>
#[doc(alias(
    "ForceSonarBlipsThisFrame",
    "FORCE_SONAR_BLIPS_THIS_FRAME",
    "0x1121BFA1A1A522A8"
))]
#[inline]
pub fn force_sonar_blips_this_frame() -> i32 {
    call(0x1121BFA1A1A522A8, ())
}

/// `GetAiBlip`.
///
/// <https://docs.fivem.net/natives/?_0x56176892826A4FE8>
#[doc(alias(
    "GetAiBlip",
    "_GET_AI_BLIP",
    "GET_AI_PED_VEHICLE_BLIP_INDEX",
    "GetAiPedVehicleBlipIndex",
    "0x56176892826A4FE8"
))]
#[inline]
pub fn get_ai_blip(ped: Ped) -> Blip {
    call(0x56176892826A4FE8, (ped,))
}

/// `GetAiBlip_2`.
///
/// <https://docs.fivem.net/natives/?_0x7CD934010E115C2C>
#[doc(alias(
    "GetAiBlip_2",
    "_GET_AI_BLIP_2",
    "GET_AI_PED_PED_BLIP_INDEX",
    "GetAiPedPedBlipIndex",
    "0x7CD934010E115C2C"
))]
#[inline]
pub fn get_ai_blip_2(ped: Ped) -> Blip {
    call(0x7CD934010E115C2C, (ped,))
}

/// `GetBlipAlpha`.
///
/// <https://docs.fivem.net/natives/?_0x970F608F0EE6C885>
#[doc(alias("GetBlipAlpha", "GET_BLIP_ALPHA", "0x970F608F0EE6C885"))]
#[inline]
pub fn get_blip_alpha(blip: Blip) -> i32 {
    call(0x970F608F0EE6C885, (blip,))
}

/// `GetBlipColour`.
///
/// <https://docs.fivem.net/natives/?_0xDF729E8D20CF7327>
#[doc(alias("GetBlipColour", "GET_BLIP_COLOUR", "0xDF729E8D20CF7327"))]
#[inline]
pub fn get_blip_colour(blip: Blip) -> i32 {
    call(0xDF729E8D20CF7327, (blip,))
}

/// `GetBlipCoords`.
///
/// <https://docs.fivem.net/natives/?_0x586AFE3FF72D996E>
#[doc(alias("GetBlipCoords", "GET_BLIP_COORDS", "0x586AFE3FF72D996E"))]
#[inline]
pub fn get_blip_coords(blip: Blip) -> Vector3 {
    call(0x586AFE3FF72D996E, (blip,))
}

/// `GetBlipFromEntity`.
///
/// <https://docs.fivem.net/natives/?_0xBC8DBDCA2436F7E8>
#[doc(alias("GetBlipFromEntity", "GET_BLIP_FROM_ENTITY", "0xBC8DBDCA2436F7E8"))]
#[inline]
pub fn get_blip_from_entity(entity: impl Into<Entity>) -> Blip {
    let entity: Entity = entity.into();
    call(0xBC8DBDCA2436F7E8, (entity,))
}

/// `GetBlipHudColour`.
///
/// <https://docs.fivem.net/natives/?_0x729B5F1EFBC0AAEE>
#[doc(alias("GetBlipHudColour", "GET_BLIP_HUD_COLOUR", "0x729B5F1EFBC0AAEE"))]
#[inline]
pub fn get_blip_hud_colour(blip: Blip) -> i32 {
    call(0x729B5F1EFBC0AAEE, (blip,))
}

/// `GetBlipInfoIdCoord`.
///
/// <https://docs.fivem.net/natives/?_0xFA7C7F0AADF25D09>
#[doc(alias("GetBlipInfoIdCoord", "GET_BLIP_INFO_ID_COORD", "0xFA7C7F0AADF25D09"))]
#[inline]
pub fn get_blip_info_id_coord(blip: Blip) -> Vector3 {
    call(0xFA7C7F0AADF25D09, (blip,))
}

/// `GetBlipInfoIdDisplay`.
///
/// <https://docs.fivem.net/natives/?_0x1E314167F701DC3B>
#[doc(alias(
    "GetBlipInfoIdDisplay",
    "GET_BLIP_INFO_ID_DISPLAY",
    "0x1E314167F701DC3B"
))]
#[inline]
pub fn get_blip_info_id_display(blip: Blip) -> i32 {
    call(0x1E314167F701DC3B, (blip,))
}

/// `GetBlipInfoIdEntityIndex`.
///
/// <https://docs.fivem.net/natives/?_0x4BA4E2553AFEDC2C>
#[doc(alias(
    "GetBlipInfoIdEntityIndex",
    "GET_BLIP_INFO_ID_ENTITY_INDEX",
    "0x4BA4E2553AFEDC2C"
))]
#[inline]
pub fn get_blip_info_id_entity_index(blip: Blip) -> Entity {
    call(0x4BA4E2553AFEDC2C, (blip,))
}

/// `GetBlipInfoIdPickupIndex`.
///
/// <https://docs.fivem.net/natives/?_0x9B6786E4C03DD382>
#[doc(alias(
    "GetBlipInfoIdPickupIndex",
    "GET_BLIP_INFO_ID_PICKUP_INDEX",
    "0x9B6786E4C03DD382"
))]
#[inline]
pub fn get_blip_info_id_pickup_index(blip: Blip) -> Pickup {
    call(0x9B6786E4C03DD382, (blip,))
}

/// `GetBlipInfoIdType`.
///
/// <https://docs.fivem.net/natives/?_0xBE9B0959FFD0779B>
#[doc(alias("GetBlipInfoIdType", "GET_BLIP_INFO_ID_TYPE", "0xBE9B0959FFD0779B"))]
#[inline]
pub fn get_blip_info_id_type(blip: Blip) -> i32 {
    call(0xBE9B0959FFD0779B, (blip,))
}

/// `GetBlipRotation`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x003E92BA477F9D7F>
#[doc(alias(
    "GetBlipRotation",
    "_GET_BLIP_ROTATION",
    "GET_BLIP_ROTATION",
    "0x003E92BA477F9D7F"
))]
#[inline]
pub fn get_blip_rotation(blip: Blip) -> i32 {
    call(0x003E92BA477F9D7F, (blip,))
}

/// `GetBlipSprite`.
///
/// <https://docs.fivem.net/natives/?_0x1FC877464A04FC4F>
#[doc(alias("GetBlipSprite", "GET_BLIP_SPRITE", "0x1FC877464A04FC4F"))]
#[inline]
pub fn get_blip_sprite(blip: Blip) -> i32 {
    call(0x1FC877464A04FC4F, (blip,))
}

/// `GetClosestBlipOfType`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xD484BF71050CA1EE>
#[doc(alias(
    "GetClosestBlipOfType",
    "_GET_CLOSEST_BLIP_OF_TYPE",
    "GET_CLOSEST_BLIP_INFO_ID",
    "GetClosestBlipInfoId",
    "0xD484BF71050CA1EE"
))]
#[inline]
pub fn get_closest_blip_of_type(blip_sprite: i32) -> Blip {
    call(0xD484BF71050CA1EE, (blip_sprite,))
}

/// `GetCurrentFrontendMenuVersion`.
///
/// <https://docs.fivem.net/natives/?_0x2309595AD6145265>
#[doc(alias(
    "GetCurrentFrontendMenuVersion",
    "GET_CURRENT_FRONTEND_MENU_VERSION",
    "0x2309595AD6145265",
    "_GET_CURRENT_FRONTEND_MENU",
    "GetCurrentFrontendMenu"
))]
#[inline]
pub fn get_current_frontend_menu_version() -> Hash {
    call(0x2309595AD6145265, ())
}

/// `GetCurrentWebpageId`.
///
/// <https://docs.fivem.net/natives/?_0x01A358D9128B7A86>
#[doc(alias(
    "GetCurrentWebpageId",
    "GET_CURRENT_WEBPAGE_ID",
    "0x01A358D9128B7A86",
    "_GET_ACTIVE_WEBSITE_ID",
    "GetActiveWebsiteId"
))]
#[inline]
pub fn get_current_webpage_id() -> i32 {
    call(0x01A358D9128B7A86, ())
}

/// `GetCurrentWebsiteId`.
///
/// <https://docs.fivem.net/natives/?_0x97D47996FC48CBAD>
#[doc(alias("GetCurrentWebsiteId", "GET_CURRENT_WEBSITE_ID", "0x97D47996FC48CBAD"))]
#[inline]
pub fn get_current_website_id() -> i32 {
    call(0x97D47996FC48CBAD, ())
}

/// `GetDefaultScriptRendertargetRenderId`.
///
/// <https://docs.fivem.net/natives/?_0x52F0982D7FD156B6>
#[doc(alias(
    "GetDefaultScriptRendertargetRenderId",
    "GET_DEFAULT_SCRIPT_RENDERTARGET_RENDER_ID",
    "0x52F0982D7FD156B6"
))]
#[inline]
pub fn get_default_script_rendertarget_render_id() -> i32 {
    call(0x52F0982D7FD156B6, ())
}

/// `GetFilenameForAudioConversation`.
///
/// <https://docs.fivem.net/natives/?_0x7B5280EBA9840C72>
#[doc(alias(
    "GetFilenameForAudioConversation",
    "GET_FILENAME_FOR_AUDIO_CONVERSATION",
    "0x7B5280EBA9840C72",
    "_GET_LABEL_TEXT",
    "GetLabelText"
))]
#[inline]
pub fn get_filename_for_audio_conversation(label_name: &str) -> Option<String> {
    call(0x7B5280EBA9840C72, (label_name,))
}

/// `GetFirstBlipInfoId`.
///
/// <https://docs.fivem.net/natives/?_0x1BEDE233E6CD2A1F>
#[doc(alias("GetFirstBlipInfoId", "GET_FIRST_BLIP_INFO_ID", "0x1BEDE233E6CD2A1F"))]
#[inline]
pub fn get_first_blip_info_id(blip_sprite: i32) -> Blip {
    call(0x1BEDE233E6CD2A1F, (blip_sprite,))
}

/// `GetGlobalActionscriptFlag`.
///
/// <https://docs.fivem.net/natives/?_0xE3B05614DCE1D014>
#[doc(alias(
    "GetGlobalActionscriptFlag",
    "GET_GLOBAL_ACTIONSCRIPT_FLAG",
    "0xE3B05614DCE1D014"
))]
#[inline]
pub fn get_global_actionscript_flag(flag_index: i32) -> i32 {
    call(0xE3B05614DCE1D014, (flag_index,))
}

/// `GetHudColour`.
///
/// The values: `r`, `g`, `b`, `a`.
///
/// <https://docs.fivem.net/natives/?_0x7C9C91AB74A0360F>
#[doc(alias("GetHudColour", "GET_HUD_COLOUR", "0x7C9C91AB74A0360F"))]
#[inline]
pub fn get_hud_colour(hud_color_index: i32) -> (i32, i32, i32, i32) {
    let mut r = Out::<i32>::default();
    let mut g = Out::<i32>::default();
    let mut b = Out::<i32>::default();
    let mut a = Out::<i32>::default();
    call::<()>(
        0x7C9C91AB74A0360F,
        (hud_color_index, &mut r, &mut g, &mut b, &mut a),
    );
    (r.get(), g.get(), b.get(), a.get())
}

/// `GetHudComponentPosition`.
///
/// <https://docs.fivem.net/natives/?_0x223CA69A8C4417FD>
#[doc(alias(
    "GetHudComponentPosition",
    "GET_HUD_COMPONENT_POSITION",
    "0x223CA69A8C4417FD"
))]
#[inline]
pub fn get_hud_component_position(id: i32) -> Vector3 {
    call(0x223CA69A8C4417FD, (id,))
}

/// `GetHudScreenPositionFromWorldPosition`.
///
/// The values: `screen_x`, `screen_y`.
///
/// <https://docs.fivem.net/natives/?_0xF9904D11F1ACBEC3>
#[doc(alias(
    "GetHudScreenPositionFromWorldPosition",
    "GET_HUD_SCREEN_POSITION_FROM_WORLD_POSITION",
    "0xF9904D11F1ACBEC3",
    "_GET_2D_COORD_FROM_3D_COORD",
    "Get_2dCoordFrom_3dCoord"
))]
#[inline]
pub fn get_hud_screen_position_from_world_position(
    world_x: f32,
    world_y: f32,
    world_z: f32,
) -> Option<(f32, f32)> {
    let mut screen_x = Out::<f32>::default();
    let mut screen_y = Out::<f32>::default();
    let result: bool = call(
        0xF9904D11F1ACBEC3,
        (world_x, world_y, world_z, &mut screen_x, &mut screen_y),
    );
    result.then(|| (screen_x.get(), screen_y.get()))
}

/// `GetLengthOfLiteralString`.
///
/// <https://docs.fivem.net/natives/?_0xF030907CCBB8A9FD>
#[doc(alias(
    "GetLengthOfLiteralString",
    "GET_LENGTH_OF_LITERAL_STRING",
    "0xF030907CCBB8A9FD"
))]
#[inline]
pub fn get_length_of_literal_string(string: &str) -> i32 {
    call(0xF030907CCBB8A9FD, (string,))
}

/// `GetLengthOfLiteralStringInBytes`.
///
/// <https://docs.fivem.net/natives/?_0x43E4111189E54F0E>
#[doc(alias(
    "GetLengthOfLiteralStringInBytes",
    "GET_LENGTH_OF_LITERAL_STRING_IN_BYTES",
    "0x43E4111189E54F0E",
    "_GET_LENGTH_OF_STRING",
    "GetLengthOfString"
))]
#[inline]
pub fn get_length_of_literal_string_in_bytes(string: &str) -> i32 {
    call(0x43E4111189E54F0E, (string,))
}

/// `GetLengthOfStringWithThisTextLabel`.
///
/// <https://docs.fivem.net/natives/?_0x801BD273D3A23F74>
#[doc(alias(
    "GetLengthOfStringWithThisTextLabel",
    "GET_LENGTH_OF_STRING_WITH_THIS_TEXT_LABEL",
    "0x801BD273D3A23F74"
))]
#[inline]
pub fn get_length_of_string_with_this_text_label(gxt: &str) -> i32 {
    call(0x801BD273D3A23F74, (gxt,))
}

/// `GetMainPlayerBlipId`.
///
/// <https://docs.fivem.net/natives/?_0xDCD4EC3F419D02FA>
#[doc(alias("GetMainPlayerBlipId", "GET_MAIN_PLAYER_BLIP_ID", "0xDCD4EC3F419D02FA"))]
#[inline]
pub fn get_main_player_blip_id() -> Blip {
    call(0xDCD4EC3F419D02FA, ())
}

/// `GetMenuLayoutChangedEventDetails`.
///
/// The values: `previous_screen`, `current_screen`, `unique_id`.
///
/// <https://docs.fivem.net/natives/?_0x7E17BE53E1AAABAF>
#[doc(alias(
    "GetMenuLayoutChangedEventDetails",
    "GET_MENU_LAYOUT_CHANGED_EVENT_DETAILS",
    "0x7E17BE53E1AAABAF",
    "_GET_PAUSE_MENU_SELECTION_DATA",
    "GetPauseMenuSelectionData"
))]
#[inline]
pub fn get_menu_layout_changed_event_details() -> (i32, i32, i32) {
    let mut previous_screen = Out::<i32>::default();
    let mut current_screen = Out::<i32>::default();
    let mut unique_id = Out::<i32>::default();
    call::<()>(
        0x7E17BE53E1AAABAF,
        (&mut previous_screen, &mut current_screen, &mut unique_id),
    );
    (previous_screen.get(), current_screen.get(), unique_id.get())
}

/// `GetMenuPedBoolStat`.
///
/// <https://docs.fivem.net/natives/?_0x052991E59076E4E4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("GetMenuPedBoolStat", "GET_MENU_PED_BOOL_STAT", "0x052991E59076E4E4"))]
#[inline]
pub unsafe fn get_menu_ped_bool_stat(p0: impl Into<Hash>, p1: &mut [u8]) -> bool {
    let p0: Hash = p0.into();
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x052991E59076E4E4, (p0, p1))
}

/// `GetMenuPedFloatStat`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5FBD7095FE7AE57F>
#[doc(alias("GetMenuPedFloatStat", "GET_MENU_PED_FLOAT_STAT", "0x5FBD7095FE7AE57F"))]
#[inline]
pub fn get_menu_ped_float_stat(p0: i32) -> Option<f32> {
    let mut p1 = Out::<f32>::default();
    let result: bool = call(0x5FBD7095FE7AE57F, (p0, &mut p1));
    result.then(|| p1.get())
}

/// `GetMenuPedIntStat`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xEF4CED81CEBEDC6D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "GetMenuPedIntStat",
    "GET_MENU_PED_INT_STAT",
    "0xEF4CED81CEBEDC6D",
    "SET_USERIDS_UIHIDDEN",
    "SetUseridsUihidden"
))]
#[inline]
pub unsafe fn get_menu_ped_int_stat(p0: i32, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xEF4CED81CEBEDC6D, (p0, p1))
}

/// `GetMenuPedMaskedIntStat`.
///
/// Of unknown type: `p0`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x90A6526CF0381030>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "GetMenuPedMaskedIntStat",
    "GET_MENU_PED_MASKED_INT_STAT",
    "0x90A6526CF0381030"
))]
#[inline]
pub unsafe fn get_menu_ped_masked_int_stat(p0: i32, p1: &mut [u8], p2: i32, p3: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x90A6526CF0381030, (p0, p1, p2, p3))
}

/// `GetMinimapFowCoordinateIsRevealed`.
///
/// <https://docs.fivem.net/natives/?_0x6E31B91145873922>
#[doc(alias(
    "GetMinimapFowCoordinateIsRevealed",
    "GET_MINIMAP_FOW_COORDINATE_IS_REVEALED",
    "0x6E31B91145873922",
    "_IS_MINIMAP_AREA_REVEALED",
    "IsMinimapAreaRevealed"
))]
#[inline]
pub fn get_minimap_fow_coordinate_is_revealed(x: f32, y: f32, z: f32) -> bool {
    call(0x6E31B91145873922, (x, y, z))
}

/// `GetMinimapFowDiscoveryRatio`.
///
/// <https://docs.fivem.net/natives/?_0xE0130B41D3CF4574>
#[doc(alias(
    "GetMinimapFowDiscoveryRatio",
    "GET_MINIMAP_FOW_DISCOVERY_RATIO",
    "0xE0130B41D3CF4574",
    "_GET_MINIMAP_REVEAL_PERCENTAGE",
    "GetMinimapRevealPercentage"
))]
#[inline]
pub fn get_minimap_fow_discovery_ratio() -> f32 {
    call(0xE0130B41D3CF4574, ())
}

/// `GetMouseEvent`.
///
/// The values: `received`, `selection_type`, `context`, `slot_index`.
///
/// <https://docs.fivem.net/natives/?_0x632B2940C67F4EA9>
#[doc(alias(
    "GetMouseEvent",
    "GET_MOUSE_EVENT",
    "0x632B2940C67F4EA9",
    "_GET_SCALEFORM_MOVIE_CURSOR_SELECTION",
    "GetScaleformMovieCursorSelection"
))]
#[inline]
pub fn get_mouse_event(scaleform_handle: i32) -> Option<(bool, i32, i32, i32)> {
    let mut received = Out::<bool>::default();
    let mut selection_type = Out::<i32>::default();
    let mut context = Out::<i32>::default();
    let mut slot_index = Out::<i32>::default();
    let result: bool = call(
        0x632B2940C67F4EA9,
        (
            scaleform_handle,
            &mut received,
            &mut selection_type,
            &mut context,
            &mut slot_index,
        ),
    );
    result.then(|| {
        (
            received.get(),
            selection_type.get(),
            context.get(),
            slot_index.get(),
        )
    })
}

/// `GetNamedRendertargetRenderId`.
///
/// <https://docs.fivem.net/natives/?_0x1A6478B61C6BDC3B>
#[doc(alias(
    "GetNamedRendertargetRenderId",
    "GET_NAMED_RENDERTARGET_RENDER_ID",
    "0x1A6478B61C6BDC3B"
))]
#[inline]
pub fn get_named_rendertarget_render_id(name: &str) -> i32 {
    call(0x1A6478B61C6BDC3B, (name,))
}

/// `GetNewSelectedMissionCreatorBlip`.
///
/// <https://docs.fivem.net/natives/?_0x5C90988E7C8E1AF4>
#[doc(alias(
    "GetNewSelectedMissionCreatorBlip",
    "GET_NEW_SELECTED_MISSION_CREATOR_BLIP",
    "0x5C90988E7C8E1AF4",
    "DISABLE_BLIP_NAME_FOR_VAR",
    "DisableBlipNameForVar"
))]
#[inline]
pub fn get_new_selected_mission_creator_blip() -> Blip {
    call(0x5C90988E7C8E1AF4, ())
}

/// `GetNextBlipInfoId`.
///
/// <https://docs.fivem.net/natives/?_0x14F96AA50D6FBEA7>
#[doc(alias("GetNextBlipInfoId", "GET_NEXT_BLIP_INFO_ID", "0x14F96AA50D6FBEA7"))]
#[inline]
pub fn get_next_blip_info_id(blip_sprite: i32) -> Blip {
    call(0x14F96AA50D6FBEA7, (blip_sprite,))
}

/// `GetNorthRadarBlip`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x3F0CF9CB7E589B88>
#[doc(alias(
    "GetNorthRadarBlip",
    "_GET_NORTH_RADAR_BLIP",
    "GET_NORTH_BLID_INDEX",
    "GetNorthBlidIndex",
    "0x3F0CF9CB7E589B88"
))]
#[inline]
pub fn get_north_radar_blip() -> Blip {
    call(0x3F0CF9CB7E589B88, ())
}

/// `GetNumberOfActiveBlips`.
///
/// <https://docs.fivem.net/natives/?_0x9A3FF3DE163034E8>
#[doc(alias(
    "GetNumberOfActiveBlips",
    "GET_NUMBER_OF_ACTIVE_BLIPS",
    "0x9A3FF3DE163034E8"
))]
#[inline]
pub fn get_number_of_active_blips() -> i32 {
    call(0x9A3FF3DE163034E8, ())
}

/// `GetPauseMenuPosition`.
///
/// <https://docs.fivem.net/natives/?_0x5BFF36D6ED83E0AE>
#[doc(alias(
    "GetPauseMenuPosition",
    "GET_PAUSE_MENU_POSITION",
    "0x5BFF36D6ED83E0AE",
    "_GET_PAUSE_MENU_CURSOR_POSITION",
    "GetPauseMenuCursorPosition"
))]
#[inline]
pub fn get_pause_menu_position() -> Vector3 {
    call(0x5BFF36D6ED83E0AE, ())
}

/// `GetPauseMenuSelection`.
///
/// The values: `last_item_menu_id`, `selected_item_unique_id`.
///
/// <https://docs.fivem.net/natives/?_0x36C1451A88A09630>
#[doc(alias(
    "GetPauseMenuSelection",
    "_GET_PAUSE_MENU_SELECTION",
    "GET_MENU_TRIGGER_EVENT_DETAILS",
    "GetMenuTriggerEventDetails",
    "0x36C1451A88A09630"
))]
#[inline]
pub fn get_pause_menu_selection() -> (i32, i32) {
    let mut last_item_menu_id = Out::<i32>::default();
    let mut selected_item_unique_id = Out::<i32>::default();
    call::<()>(
        0x36C1451A88A09630,
        (&mut last_item_menu_id, &mut selected_item_unique_id),
    );
    (last_item_menu_id.get(), selected_item_unique_id.get())
}

/// `GetPauseMenuState`.
///
/// <https://docs.fivem.net/natives/?_0x272ACD84970869C5>
#[doc(alias("GetPauseMenuState", "GET_PAUSE_MENU_STATE", "0x272ACD84970869C5"))]
#[inline]
pub fn get_pause_menu_state() -> i32 {
    call(0x272ACD84970869C5, ())
}

/// `GetRenderedCharacterHeight`.
///
/// <https://docs.fivem.net/natives/?_0xDB88A37483346780>
#[doc(alias(
    "GetRenderedCharacterHeight",
    "GET_RENDERED_CHARACTER_HEIGHT",
    "0xDB88A37483346780",
    "_GET_TEXT_SCALE_HEIGHT",
    "GetTextScaleHeight"
))]
#[inline]
pub fn get_rendered_character_height(size: f32, font: i32) -> f32 {
    call(0xDB88A37483346780, (size, font))
}

/// `GetStandardBlipEnumId`.
///
/// <https://docs.fivem.net/natives/?_0x4A9923385BDB9DAD>
#[doc(alias(
    "GetStandardBlipEnumId",
    "GET_STANDARD_BLIP_ENUM_ID",
    "0x4A9923385BDB9DAD",
    "_GET_LEVEL_BLIP_SPRITE",
    "GetLevelBlipSprite"
))]
#[inline]
pub fn get_standard_blip_enum_id() -> i32 {
    call(0x4A9923385BDB9DAD, ())
}

/// `GetStreetNameFromHashKey`.
///
/// <https://docs.fivem.net/natives/?_0xD0EF8A959B8A4CB9>
#[doc(alias(
    "GetStreetNameFromHashKey",
    "GET_STREET_NAME_FROM_HASH_KEY",
    "0xD0EF8A959B8A4CB9"
))]
#[inline]
pub fn get_street_name_from_hash_key(hash: impl Into<Hash>) -> Option<String> {
    let hash: Hash = hash.into();
    call(0xD0EF8A959B8A4CB9, (hash,))
}

/// `GetTextSubstring`.
///
/// <https://docs.fivem.net/natives/?_0x169BD9382084C8C0>
#[doc(alias(
    "GetTextSubstring",
    "_GET_TEXT_SUBSTRING",
    "GET_CHARACTER_FROM_AUDIO_CONVERSATION_FILENAME",
    "GetCharacterFromAudioConversationFilename",
    "0x169BD9382084C8C0"
))]
#[inline]
pub fn get_text_substring(text: &str, position: i32, length: i32) -> Option<String> {
    call(0x169BD9382084C8C0, (text, position, length))
}

/// `GetTextSubstringSafe`.
///
/// <https://docs.fivem.net/natives/?_0xB2798643312205C5>
#[doc(alias(
    "GetTextSubstringSafe",
    "_GET_TEXT_SUBSTRING_SAFE",
    "GET_CHARACTER_FROM_AUDIO_CONVERSATION_FILENAME_WITH_BYTE_LIMIT",
    "GetCharacterFromAudioConversationFilenameWithByteLimit",
    "0xB2798643312205C5"
))]
#[inline]
pub fn get_text_substring_safe(
    text: &str,
    position: i32,
    length: i32,
    max_length: i32,
) -> Option<String> {
    call(0xB2798643312205C5, (text, position, length, max_length))
}

/// `GetTextSubstringSlice`.
///
/// <https://docs.fivem.net/natives/?_0xCE94AEBA5D82908A>
#[doc(alias(
    "GetTextSubstringSlice",
    "_GET_TEXT_SUBSTRING_SLICE",
    "GET_CHARACTER_FROM_AUDIO_CONVERSATION_FILENAME_BYTES",
    "GetCharacterFromAudioConversationFilenameBytes",
    "0xCE94AEBA5D82908A"
))]
#[inline]
pub fn get_text_substring_slice(
    text: &str,
    start_position: i32,
    end_position: i32,
) -> Option<String> {
    call(0xCE94AEBA5D82908A, (text, start_position, end_position))
}

/// `GetWarningMessageTitleHash`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x81DF9ABA6C83DFF9>
#[doc(alias(
    "GetWarningMessageTitleHash",
    "_GET_WARNING_MESSAGE_TITLE_HASH",
    "GET_WARNING_SCREEN_MESSAGE_HASH",
    "GetWarningScreenMessageHash",
    "0x81DF9ABA6C83DFF9"
))]
#[inline]
pub fn get_warning_message_title_hash() -> Hash {
    call(0x81DF9ABA6C83DFF9, ())
}

/// `GetWaypointBlipEnumId`.
///
/// <https://docs.fivem.net/natives/?_0x186E5D252FA50E7D>
#[doc(alias(
    "GetWaypointBlipEnumId",
    "GET_WAYPOINT_BLIP_ENUM_ID",
    "0x186E5D252FA50E7D",
    "_GET_BLIP_INFO_ID_ITERATOR",
    "GetBlipInfoIdIterator"
))]
#[inline]
pub fn get_waypoint_blip_enum_id() -> i32 {
    call(0x186E5D252FA50E7D, ())
}

/// `GivePedToPauseMenu`.
///
/// <https://docs.fivem.net/natives/?_0xAC0BFBDC3BE00E14>
#[doc(alias("GivePedToPauseMenu", "GIVE_PED_TO_PAUSE_MENU", "0xAC0BFBDC3BE00E14"))]
#[inline]
pub fn give_ped_to_pause_menu(ped: Ped, p1: i32) {
    call(0xAC0BFBDC3BE00E14, (ped, p1))
}

/// `HasAdditionalTextLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x02245FE4BED318B8>
#[doc(alias(
    "HasAdditionalTextLoaded",
    "HAS_ADDITIONAL_TEXT_LOADED",
    "0x02245FE4BED318B8"
))]
#[inline]
pub fn has_additional_text_loaded(slot: i32) -> bool {
    call(0x02245FE4BED318B8, (slot,))
}

/// `HasDirectorModeBeenTriggered`.
///
/// <https://docs.fivem.net/natives/?_0xA277800A9EAE340E>
#[doc(alias(
    "HasDirectorModeBeenTriggered",
    "_HAS_DIRECTOR_MODE_BEEN_TRIGGERED",
    "HAS_DIRECTOR_MODE_BEEN_LAUNCHED_BY_CODE",
    "HasDirectorModeBeenLaunchedByCode",
    "0xA277800A9EAE340E"
))]
#[inline]
pub fn has_director_mode_been_triggered() -> bool {
    call(0xA277800A9EAE340E, ())
}

/// `HasMenuLayoutChangedEventOccurred`.
///
/// <https://docs.fivem.net/natives/?_0x2E22FEFA0100275E>
#[doc(alias(
    "HasMenuLayoutChangedEventOccurred",
    "HAS_MENU_LAYOUT_CHANGED_EVENT_OCCURRED",
    "0x2E22FEFA0100275E"
))]
#[inline]
pub fn has_menu_layout_changed_event_occurred() -> bool {
    call(0x2E22FEFA0100275E, ())
}

/// `HasThisAdditionalTextLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xADBF060E2B30C5BC>
#[doc(alias(
    "HasThisAdditionalTextLoaded",
    "HAS_THIS_ADDITIONAL_TEXT_LOADED",
    "0xADBF060E2B30C5BC"
))]
#[inline]
pub fn has_this_additional_text_loaded(gxt: &str, slot: i32) -> bool {
    call(0xADBF060E2B30C5BC, (gxt, slot))
}

/// `HideAreaAndVehicleNameThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xA4DEDE28B1814289>
#[doc(alias(
    "HideAreaAndVehicleNameThisFrame",
    "_HIDE_AREA_AND_VEHICLE_NAME_THIS_FRAME",
    "HIDE_STREET_AND_CAR_NAMES_THIS_FRAME",
    "HideStreetAndCarNamesThisFrame",
    "0xA4DEDE28B1814289"
))]
#[inline]
pub fn hide_area_and_vehicle_name_this_frame() {
    call(0xA4DEDE28B1814289, ())
}

/// `HideHelpTextThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xD46923FC481CA285>
#[doc(alias(
    "HideHelpTextThisFrame",
    "HIDE_HELP_TEXT_THIS_FRAME",
    "0xD46923FC481CA285"
))]
#[inline]
pub fn hide_help_text_this_frame() {
    call(0xD46923FC481CA285, ())
}

/// `HideHudAndRadarThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x719FF505F097FD20>
#[doc(alias(
    "HideHudAndRadarThisFrame",
    "HIDE_HUD_AND_RADAR_THIS_FRAME",
    "0x719FF505F097FD20"
))]
#[inline]
pub fn hide_hud_and_radar_this_frame() {
    call(0x719FF505F097FD20, ())
}

/// `HideHudComponentThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x6806C51AD12B83B8>
#[doc(alias(
    "HideHudComponentThisFrame",
    "HIDE_HUD_COMPONENT_THIS_FRAME",
    "0x6806C51AD12B83B8"
))]
#[inline]
pub fn hide_hud_component_this_frame(id: i32) {
    call(0x6806C51AD12B83B8, (id,))
}

/// `HideLoadingOnFadeThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x4B0311D3CDC4648F>
#[doc(alias(
    "HideLoadingOnFadeThisFrame",
    "HIDE_LOADING_ON_FADE_THIS_FRAME",
    "0x4B0311D3CDC4648F"
))]
#[inline]
pub fn hide_loading_on_fade_this_frame() {
    call(0x4B0311D3CDC4648F, ())
}

/// `HideMinimapExteriorMapThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x5FBAE526203990C9>
#[doc(alias(
    "HideMinimapExteriorMapThisFrame",
    "HIDE_MINIMAP_EXTERIOR_MAP_THIS_FRAME",
    "0x5FBAE526203990C9",
    "_DISABLE_RADAR_THIS_FRAME",
    "DisableRadarThisFrame"
))]
#[inline]
pub fn hide_minimap_exterior_map_this_frame() {
    call(0x5FBAE526203990C9, ())
}

/// `HideMinimapInteriorMapThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x20FE7FDFEEAD38C0>
#[doc(alias(
    "HideMinimapInteriorMapThisFrame",
    "HIDE_MINIMAP_INTERIOR_MAP_THIS_FRAME",
    "0x20FE7FDFEEAD38C0"
))]
#[inline]
pub fn hide_minimap_interior_map_this_frame() {
    call(0x20FE7FDFEEAD38C0, ())
}

/// `HideNumberOnBlip`.
///
/// <https://docs.fivem.net/natives/?_0x532CFF637EF80148>
#[doc(alias("HideNumberOnBlip", "HIDE_NUMBER_ON_BLIP", "0x532CFF637EF80148"))]
#[inline]
pub fn hide_number_on_blip(blip: Blip) {
    call(0x532CFF637EF80148, (blip,))
}

/// `HideScriptedHudComponentThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xE374C498D8BADC14>
#[doc(alias(
    "HideScriptedHudComponentThisFrame",
    "HIDE_SCRIPTED_HUD_COMPONENT_THIS_FRAME",
    "0xE374C498D8BADC14"
))]
#[inline]
pub fn hide_scripted_hud_component_this_frame(id: i32) {
    call(0xE374C498D8BADC14, (id,))
}

/// `HudDisplayLoadingScreenTips`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x488043841BBE156F>
#[doc(alias(
    "HudDisplayLoadingScreenTips",
    "_HUD_DISPLAY_LOADING_SCREEN_TIPS",
    "HUD_FORCE_SPECIAL_VEHICLE_WEAPON_WHEEL",
    "HudForceSpecialVehicleWeaponWheel",
    "0x488043841BBE156F"
))]
#[inline]
pub fn hud_display_loading_screen_tips() {
    call(0x488043841BBE156F, ())
}

/// `HudForceWeaponWheel`.
///
/// <https://docs.fivem.net/natives/?_0xEB354E5376BC81A7>
#[doc(alias(
    "HudForceWeaponWheel",
    "HUD_FORCE_WEAPON_WHEEL",
    "0xEB354E5376BC81A7",
    "_SHOW_WEAPON_WHEEL",
    "ShowWeaponWheel"
))]
#[inline]
pub fn hud_force_weapon_wheel(show: bool) {
    call(0xEB354E5376BC81A7, (show,))
}

/// `HudSetWeaponWheelTopSlot`.
///
/// <https://docs.fivem.net/natives/?_0x72C1056D678BB7D8>
#[doc(alias(
    "HudSetWeaponWheelTopSlot",
    "HUD_SET_WEAPON_WHEEL_TOP_SLOT",
    "0x72C1056D678BB7D8",
    "_HUD_WEAPON_WHEEL_SET_SLOT_HASH",
    "HudWeaponWheelSetSlotHash"
))]
#[inline]
pub fn hud_set_weapon_wheel_top_slot(weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x72C1056D678BB7D8, (weapon_hash,))
}

/// `HudWeaponWheelGetSelectedHash`.
///
/// <https://docs.fivem.net/natives/?_0xA48931185F0536FE>
#[doc(alias(
    "HudWeaponWheelGetSelectedHash",
    "_HUD_WEAPON_WHEEL_GET_SELECTED_HASH",
    "HUD_GET_WEAPON_WHEEL_CURRENTLY_HIGHLIGHTED",
    "HudGetWeaponWheelCurrentlyHighlighted",
    "0xA48931185F0536FE"
))]
#[inline]
pub fn hud_weapon_wheel_get_selected_hash() -> Hash {
    call(0xA48931185F0536FE, ())
}

/// `HudWeaponWheelGetSlotHash`.
///
/// <https://docs.fivem.net/natives/?_0xA13E93403F26C812>
#[doc(alias(
    "HudWeaponWheelGetSlotHash",
    "_HUD_WEAPON_WHEEL_GET_SLOT_HASH",
    "HUD_GET_WEAPON_WHEEL_TOP_SLOT",
    "HudGetWeaponWheelTopSlot",
    "0xA13E93403F26C812"
))]
#[inline]
pub fn hud_weapon_wheel_get_slot_hash(weapon_type_index: i32) -> Hash {
    call(0xA13E93403F26C812, (weapon_type_index,))
}

/// `HudWeaponWheelIgnoreControlInput`.
///
/// <https://docs.fivem.net/natives/?_0x14C9FDCC41F81F63>
#[doc(alias(
    "HudWeaponWheelIgnoreControlInput",
    "_HUD_WEAPON_WHEEL_IGNORE_CONTROL_INPUT",
    "HUD_SHOWING_CHARACTER_SWITCH_SELECTION",
    "HudShowingCharacterSwitchSelection",
    "0x14C9FDCC41F81F63"
))]
#[inline]
pub fn hud_weapon_wheel_ignore_control_input(toggle: bool) {
    call(0x14C9FDCC41F81F63, (toggle,))
}

/// `HudWeaponWheelIgnoreSelection`.
///
/// <https://docs.fivem.net/natives/?_0x0AFC4AF510774B47>
#[doc(alias(
    "HudWeaponWheelIgnoreSelection",
    "_HUD_WEAPON_WHEEL_IGNORE_SELECTION",
    "HUD_SUPPRESS_WEAPON_WHEEL_RESULTS_THIS_FRAME",
    "HudSuppressWeaponWheelResultsThisFrame",
    "0x0AFC4AF510774B47",
    "_BLOCK_WEAPON_WHEEL_THIS_FRAME",
    "BlockWeaponWheelThisFrame"
))]
#[inline]
pub fn hud_weapon_wheel_ignore_selection() {
    call(0x0AFC4AF510774B47, ())
}

/// `IsBlipFlashing`.
///
/// <https://docs.fivem.net/natives/?_0xA5E41FD83AD6CEF0>
#[doc(alias("IsBlipFlashing", "IS_BLIP_FLASHING", "0xA5E41FD83AD6CEF0"))]
#[inline]
pub fn is_blip_flashing(blip: Blip) -> bool {
    call(0xA5E41FD83AD6CEF0, (blip,))
}

/// `IsBlipOnMinimap`.
///
/// <https://docs.fivem.net/natives/?_0xE41CA53051197A27>
#[doc(alias("IsBlipOnMinimap", "IS_BLIP_ON_MINIMAP", "0xE41CA53051197A27"))]
#[inline]
pub fn is_blip_on_minimap(blip: Blip) -> bool {
    call(0xE41CA53051197A27, (blip,))
}

/// `IsBlipShortRange`.
///
/// <https://docs.fivem.net/natives/?_0xDA5F8727EB75B926>
#[doc(alias("IsBlipShortRange", "IS_BLIP_SHORT_RANGE", "0xDA5F8727EB75B926"))]
#[inline]
pub fn is_blip_short_range(blip: Blip) -> bool {
    call(0xDA5F8727EB75B926, (blip,))
}

/// `IsFloatingHelpTextOnScreen`.
///
/// <https://docs.fivem.net/natives/?_0x2432784ACA090DA4>
#[doc(alias(
    "IsFloatingHelpTextOnScreen",
    "IS_FLOATING_HELP_TEXT_ON_SCREEN",
    "0x2432784ACA090DA4"
))]
#[inline]
pub fn is_floating_help_text_on_screen(hud_index: i32) -> bool {
    call(0x2432784ACA090DA4, (hud_index,))
}

/// `IsFrontendReadyForControl`.
///
/// <https://docs.fivem.net/natives/?_0x3BAB9A4E4F2FF5C7>
#[doc(alias(
    "IsFrontendReadyForControl",
    "IS_FRONTEND_READY_FOR_CONTROL",
    "0x3BAB9A4E4F2FF5C7"
))]
#[inline]
pub fn is_frontend_ready_for_control() -> bool {
    call(0x3BAB9A4E4F2FF5C7, ())
}

/// `IsHelpMessageBeingDisplayed`.
///
/// <https://docs.fivem.net/natives/?_0x4D79439A6B55AC67>
#[doc(alias(
    "IsHelpMessageBeingDisplayed",
    "IS_HELP_MESSAGE_BEING_DISPLAYED",
    "0x4D79439A6B55AC67"
))]
#[inline]
pub fn is_help_message_being_displayed() -> bool {
    call(0x4D79439A6B55AC67, ())
}

/// `IsHelpMessageFadingOut`.
///
/// <https://docs.fivem.net/natives/?_0x327EDEEEAC55C369>
#[doc(alias(
    "IsHelpMessageFadingOut",
    "IS_HELP_MESSAGE_FADING_OUT",
    "0x327EDEEEAC55C369"
))]
#[inline]
pub fn is_help_message_fading_out() -> bool {
    call(0x327EDEEEAC55C369, ())
}

/// `IsHelpMessageOnScreen`.
///
/// <https://docs.fivem.net/natives/?_0xDAD37F45428801AE>
#[doc(alias(
    "IsHelpMessageOnScreen",
    "IS_HELP_MESSAGE_ON_SCREEN",
    "0xDAD37F45428801AE"
))]
#[inline]
pub fn is_help_message_on_screen() -> bool {
    call(0xDAD37F45428801AE, ())
}

/// `IsHoveringOverMissionCreatorBlip`.
///
/// <https://docs.fivem.net/natives/?_0x4167EFE0527D706E>
#[doc(alias(
    "IsHoveringOverMissionCreatorBlip",
    "IS_HOVERING_OVER_MISSION_CREATOR_BLIP",
    "0x4167EFE0527D706E"
))]
#[inline]
pub fn is_hovering_over_mission_creator_blip() -> bool {
    call(0x4167EFE0527D706E, ())
}

/// `IsHudComponentActive`.
///
/// <https://docs.fivem.net/natives/?_0xBC4C9EA5391ECC0D>
#[doc(alias(
    "IsHudComponentActive",
    "IS_HUD_COMPONENT_ACTIVE",
    "0xBC4C9EA5391ECC0D"
))]
#[inline]
pub fn is_hud_component_active(id: i32) -> bool {
    call(0xBC4C9EA5391ECC0D, (id,))
}

/// `IsHudHidden`.
///
/// <https://docs.fivem.net/natives/?_0xA86478C6958735C5>
#[doc(alias("IsHudHidden", "IS_HUD_HIDDEN", "0xA86478C6958735C5"))]
#[inline]
pub fn is_hud_hidden() -> bool {
    call(0xA86478C6958735C5, ())
}

/// `IsHudPreferenceSwitchedOn`.
///
/// <https://docs.fivem.net/natives/?_0x1930DFA731813EC4>
#[doc(alias(
    "IsHudPreferenceSwitchedOn",
    "IS_HUD_PREFERENCE_SWITCHED_ON",
    "0x1930DFA731813EC4"
))]
#[inline]
pub fn is_hud_preference_switched_on() -> bool {
    call(0x1930DFA731813EC4, ())
}

/// `IsMessageBeingDisplayed`.
///
/// <https://docs.fivem.net/natives/?_0x7984C03AA5CC2F41>
#[doc(alias(
    "IsMessageBeingDisplayed",
    "IS_MESSAGE_BEING_DISPLAYED",
    "0x7984C03AA5CC2F41"
))]
#[inline]
pub fn is_message_being_displayed() -> bool {
    call(0x7984C03AA5CC2F41, ())
}

/// `IsMinimapRendering`.
///
/// <https://docs.fivem.net/natives/?_0xAF754F20EB5CD51A>
#[doc(alias(
    "IsMinimapRendering",
    "IS_MINIMAP_RENDERING",
    "0xAF754F20EB5CD51A",
    "_IS_RADAR_ENABLED",
    "IsRadarEnabled"
))]
#[inline]
pub fn is_minimap_rendering() -> bool {
    call(0xAF754F20EB5CD51A, ())
}

/// `IsMissionCreatorBlip`.
///
/// <https://docs.fivem.net/natives/?_0x26F49BF3381D933D>
#[doc(alias(
    "IsMissionCreatorBlip",
    "IS_MISSION_CREATOR_BLIP",
    "0x26F49BF3381D933D"
))]
#[inline]
pub fn is_mission_creator_blip(blip: Blip) -> bool {
    call(0x26F49BF3381D933D, (blip,))
}

/// `IsMouseRolledOverInstructionalButtons`.
///
/// <https://docs.fivem.net/natives/?_0x3D9ACB1EB139E702>
#[doc(alias(
    "IsMouseRolledOverInstructionalButtons",
    "IS_MOUSE_ROLLED_OVER_INSTRUCTIONAL_BUTTONS",
    "0x3D9ACB1EB139E702",
    "_IS_MOUSE_CURSOR_ABOVE_INSTRUCTIONAL_BUTTONS",
    "IsMouseCursorAboveInstructionalButtons"
))]
#[inline]
pub fn is_mouse_rolled_over_instructional_buttons() -> bool {
    call(0x3D9ACB1EB139E702, ())
}

/// `IsMpGamerTagActive`.
///
/// <https://docs.fivem.net/natives/?_0x4E929E7A5796FD26>
#[doc(alias("IsMpGamerTagActive", "IS_MP_GAMER_TAG_ACTIVE", "0x4E929E7A5796FD26"))]
#[inline]
pub fn is_mp_gamer_tag_active(gamer_tag_id: i32) -> bool {
    call(0x4E929E7A5796FD26, (gamer_tag_id,))
}

/// `IsMpGamerTagFree`.
///
/// <https://docs.fivem.net/natives/?_0x595B5178E412E199>
#[doc(alias(
    "IsMpGamerTagFree",
    "IS_MP_GAMER_TAG_FREE",
    "0x595B5178E412E199",
    "ADD_TREVOR_RANDOM_MODIFIER",
    "AddTrevorRandomModifier"
))]
#[inline]
pub fn is_mp_gamer_tag_free(gamer_tag_id: i32) -> bool {
    call(0x595B5178E412E199, (gamer_tag_id,))
}

/// `IsMpGamerTagMovieActive`.
///
/// <https://docs.fivem.net/natives/?_0x6E0EB3EB47C8D7AA>
#[doc(alias(
    "IsMpGamerTagMovieActive",
    "IS_MP_GAMER_TAG_MOVIE_ACTIVE",
    "0x6E0EB3EB47C8D7AA",
    "_HAS_MP_GAMER_TAG",
    "HasMpGamerTag"
))]
#[inline]
pub fn is_mp_gamer_tag_movie_active() -> bool {
    call(0x6E0EB3EB47C8D7AA, ())
}

/// `IsMultiplayerChatActive`.
///
/// <https://docs.fivem.net/natives/?_0xB118AF58B5F332A1>
#[doc(alias(
    "IsMultiplayerChatActive",
    "_IS_MULTIPLAYER_CHAT_ACTIVE",
    "IS_MP_TEXT_CHAT_TYPING",
    "IsMpTextChatTyping",
    "0xB118AF58B5F332A1",
    "_IS_TEXT_CHAT_ACTIVE",
    "IsTextChatActive"
))]
#[inline]
pub fn is_multiplayer_chat_active() -> bool {
    call(0xB118AF58B5F332A1, ())
}

/// `IsNamedRendertargetLinked`.
///
/// <https://docs.fivem.net/natives/?_0x113750538FA31298>
#[doc(alias(
    "IsNamedRendertargetLinked",
    "IS_NAMED_RENDERTARGET_LINKED",
    "0x113750538FA31298"
))]
#[inline]
pub fn is_named_rendertarget_linked(model_hash: impl Into<Hash>) -> bool {
    let model_hash: Hash = model_hash.into();
    call(0x113750538FA31298, (model_hash,))
}

/// `IsNamedRendertargetRegistered`.
///
/// <https://docs.fivem.net/natives/?_0x78DCDC15C9F116B4>
#[doc(alias(
    "IsNamedRendertargetRegistered",
    "IS_NAMED_RENDERTARGET_REGISTERED",
    "0x78DCDC15C9F116B4"
))]
#[inline]
pub fn is_named_rendertarget_registered(name: &str) -> bool {
    call(0x78DCDC15C9F116B4, (name,))
}

/// `IsNavigatingMenuContent`.
///
/// <https://docs.fivem.net/natives/?_0x4E3CD0EF8A489541>
#[doc(alias(
    "IsNavigatingMenuContent",
    "IS_NAVIGATING_MENU_CONTENT",
    "0x4E3CD0EF8A489541"
))]
#[inline]
pub fn is_navigating_menu_content() -> i32 {
    call(0x4E3CD0EF8A489541, ())
}

/// `IsOnlinePoliciesMenuActive`.
///
/// <https://docs.fivem.net/natives/?_0x6F72CD94F7B5B68C>
#[doc(alias(
    "IsOnlinePoliciesMenuActive",
    "IS_ONLINE_POLICIES_MENU_ACTIVE",
    "0x6F72CD94F7B5B68C"
))]
#[inline]
pub fn is_online_policies_menu_active() -> bool {
    call(0x6F72CD94F7B5B68C, ())
}

/// `IsPauseMenuActive`.
///
/// <https://docs.fivem.net/natives/?_0xB0034A223497FFCB>
#[doc(alias("IsPauseMenuActive", "IS_PAUSE_MENU_ACTIVE", "0xB0034A223497FFCB"))]
#[inline]
pub fn is_pause_menu_active() -> bool {
    call(0xB0034A223497FFCB, ())
}

/// `IsPauseMenuRestarting`.
///
/// <https://docs.fivem.net/natives/?_0x1C491717107431C7>
#[doc(alias(
    "IsPauseMenuRestarting",
    "IS_PAUSE_MENU_RESTARTING",
    "0x1C491717107431C7"
))]
#[inline]
pub fn is_pause_menu_restarting() -> bool {
    call(0x1C491717107431C7, ())
}

/// `IsPausemapInInteriorMode`.
///
/// <https://docs.fivem.net/natives/?_0x9049FE339D5F6F6F>
#[doc(alias(
    "IsPausemapInInteriorMode",
    "IS_PAUSEMAP_IN_INTERIOR_MODE",
    "0x9049FE339D5F6F6F",
    "_IS_MINIMAP_IN_INTERIOR",
    "IsMinimapInInterior"
))]
#[inline]
pub fn is_pausemap_in_interior_mode() -> bool {
    call(0x9049FE339D5F6F6F, ())
}

/// `IsRadarHidden`.
///
/// <https://docs.fivem.net/natives/?_0x157F93B036700462>
#[doc(alias("IsRadarHidden", "IS_RADAR_HIDDEN", "0x157F93B036700462"))]
#[inline]
pub fn is_radar_hidden() -> bool {
    call(0x157F93B036700462, ())
}

/// `IsRadarPreferenceSwitchedOn`.
///
/// <https://docs.fivem.net/natives/?_0x9EB6522EA68F22FE>
#[doc(alias(
    "IsRadarPreferenceSwitchedOn",
    "IS_RADAR_PREFERENCE_SWITCHED_ON",
    "0x9EB6522EA68F22FE"
))]
#[inline]
pub fn is_radar_preference_switched_on() -> bool {
    call(0x9EB6522EA68F22FE, ())
}

/// `IsReportugcMenuOpen`.
///
/// <https://docs.fivem.net/natives/?_0x9135584D09A3437E>
#[doc(alias("IsReportugcMenuOpen", "IS_REPORTUGC_MENU_OPEN", "0x9135584D09A3437E"))]
#[inline]
pub fn is_reportugc_menu_open() -> bool {
    call(0x9135584D09A3437E, ())
}

/// `IsScriptedHudComponentActive`.
///
/// <https://docs.fivem.net/natives/?_0xDD100EB17A94FF65>
#[doc(alias(
    "IsScriptedHudComponentActive",
    "IS_SCRIPTED_HUD_COMPONENT_ACTIVE",
    "0xDD100EB17A94FF65"
))]
#[inline]
pub fn is_scripted_hud_component_active(id: i32) -> bool {
    call(0xDD100EB17A94FF65, (id,))
}

/// `IsScriptedHudComponentHiddenThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x09C0403ED9A751C2>
#[doc(alias(
    "IsScriptedHudComponentHiddenThisFrame",
    "IS_SCRIPTED_HUD_COMPONENT_HIDDEN_THIS_FRAME",
    "0x09C0403ED9A751C2"
))]
#[inline]
pub fn is_scripted_hud_component_hidden_this_frame(id: i32) -> bool {
    call(0x09C0403ED9A751C2, (id,))
}

/// `IsSocialClubActive`.
///
/// <https://docs.fivem.net/natives/?_0xC406BE343FC4B9AF>
#[doc(alias("IsSocialClubActive", "IS_SOCIAL_CLUB_ACTIVE", "0xC406BE343FC4B9AF"))]
#[inline]
pub fn is_social_club_active() -> bool {
    call(0xC406BE343FC4B9AF, ())
}

/// `IsStreamingAdditionalText`.
///
/// <https://docs.fivem.net/natives/?_0x8B6817B71B85EBF0>
#[doc(alias(
    "IsStreamingAdditionalText",
    "IS_STREAMING_ADDITIONAL_TEXT",
    "0x8B6817B71B85EBF0"
))]
#[inline]
pub fn is_streaming_additional_text(p0: i32) -> bool {
    call(0x8B6817B71B85EBF0, (p0,))
}

/// `IsSubtitlePreferenceSwitchedOn`.
///
/// <https://docs.fivem.net/natives/?_0xAD6DACA4BA53E0A4>
#[doc(alias(
    "IsSubtitlePreferenceSwitchedOn",
    "IS_SUBTITLE_PREFERENCE_SWITCHED_ON",
    "0xAD6DACA4BA53E0A4"
))]
#[inline]
pub fn is_subtitle_preference_switched_on() -> bool {
    call(0xAD6DACA4BA53E0A4, ())
}

/// `IsUpdatingMpGamerTagNameAndCrewDetails`.
///
/// <https://docs.fivem.net/natives/?_0xEB709A36958ABE0D>
#[doc(alias(
    "IsUpdatingMpGamerTagNameAndCrewDetails",
    "IS_UPDATING_MP_GAMER_TAG_NAME_AND_CREW_DETAILS",
    "0xEB709A36958ABE0D",
    "_HAS_MP_GAMER_TAG_2",
    "HasMpGamerTag_2",
    "_HAS_MP_GAMER_TAG_CREW_FLAGS_SET",
    "HasMpGamerTagCrewFlagsSet",
    "_IS_VALID_MP_GAMER_TAG_MOVIE",
    "IsValidMpGamerTagMovie"
))]
#[inline]
pub fn is_updating_mp_gamer_tag_name_and_crew_details(player_id: i32) -> bool {
    call(0xEB709A36958ABE0D, (player_id,))
}

/// `IsWarningMessageActive`.
///
/// <https://docs.fivem.net/natives/?_0xE18B138FABC53103>
#[doc(alias(
    "IsWarningMessageActive",
    "IS_WARNING_MESSAGE_ACTIVE",
    "0xE18B138FABC53103",
    "IS_MEDICAL_DISABLED",
    "IsMedicalDisabled"
))]
#[inline]
pub fn is_warning_message_active() -> bool {
    call(0xE18B138FABC53103, ())
}

/// `IsWarningMessageReadyForControl`.
///
/// <https://docs.fivem.net/natives/?_0xAF42195A42C63BBA>
#[doc(alias(
    "IsWarningMessageReadyForControl",
    "IS_WARNING_MESSAGE_READY_FOR_CONTROL",
    "0xAF42195A42C63BBA",
    "_IS_WARNING_MESSAGE_ACTIVE_2",
    "IsWarningMessageActive_2"
))]
#[inline]
pub fn is_warning_message_ready_for_control() -> bool {
    call(0xAF42195A42C63BBA, ())
}

/// `IsWaypointActive`.
///
/// <https://docs.fivem.net/natives/?_0x1DD1F58F493F1DA5>
#[doc(alias("IsWaypointActive", "IS_WAYPOINT_ACTIVE", "0x1DD1F58F493F1DA5"))]
#[inline]
pub fn is_waypoint_active() -> bool {
    call(0x1DD1F58F493F1DA5, ())
}

/// `LinkNamedRendertarget`.
///
/// <https://docs.fivem.net/natives/?_0xF6C09E276AEB3F2D>
#[doc(alias(
    "LinkNamedRendertarget",
    "LINK_NAMED_RENDERTARGET",
    "0xF6C09E276AEB3F2D"
))]
#[inline]
pub fn link_named_rendertarget(model_hash: impl Into<Hash>) {
    let model_hash: Hash = model_hash.into();
    call(0xF6C09E276AEB3F2D, (model_hash,))
}

/// `LockMinimapAngle`.
///
/// <https://docs.fivem.net/natives/?_0x299FAEBB108AE05B>
#[doc(alias("LockMinimapAngle", "LOCK_MINIMAP_ANGLE", "0x299FAEBB108AE05B"))]
#[inline]
pub fn lock_minimap_angle(angle: i32) {
    call(0x299FAEBB108AE05B, (angle,))
}

/// `LockMinimapPosition`.
///
/// <https://docs.fivem.net/natives/?_0x1279E861A329E73F>
#[doc(alias("LockMinimapPosition", "LOCK_MINIMAP_POSITION", "0x1279E861A329E73F"))]
#[inline]
pub fn lock_minimap_position(x: f32, y: f32) {
    call(0x1279E861A329E73F, (x, y))
}

/// `LogDebugInfo`.
///
/// <https://docs.fivem.net/natives/?_0x2162C446DFDF38FD>
#[doc(alias(
    "LogDebugInfo",
    "_LOG_DEBUG_INFO",
    "FORCE_SCRIPTED_GFX_WHEN_FRONTEND_ACTIVE",
    "ForceScriptedGfxWhenFrontendActive",
    "0x2162C446DFDF38FD"
))]
#[inline]
pub fn log_debug_info(p0: &str) {
    call(0x2162C446DFDF38FD, (p0,))
}

/// `N_0x04655f9d075d0ae5`.
///
/// <https://docs.fivem.net/natives/?_0x04655F9D075D0AE5>
#[doc(alias(
    "N_0x04655f9d075d0ae5",
    "SET_DIRECTOR_MODE_AVAILABLE",
    "SetDirectorModeAvailable",
    "0x04655F9D075D0AE5"
))]
#[inline]
pub fn n_0x04655f9d075d0ae5(toggle: bool) {
    call(0x04655F9D075D0AE5, (toggle,))
}

/// `N_0x0c698d8f099174c7`, since game build 1180.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x0C698D8F099174C7>
#[doc(alias(
    "N_0x0c698d8f099174c7",
    "USE_VEHICLE_TARGETING_RETICULE",
    "UseVehicleTargetingReticule",
    "0x0C698D8F099174C7"
))]
#[inline]
pub fn n_0x0c698d8f099174c7(p0: i32) {
    call(0x0C698D8F099174C7, (p0,))
}

/// `N_0x0cf54f20de43879c`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x0CF54F20DE43879C>
#[doc(alias(
    "N_0x0cf54f20de43879c",
    "SET_SAVEGAME_LIST_UNIQUE_ID",
    "SetSavegameListUniqueId",
    "0x0CF54F20DE43879C"
))]
#[inline]
pub fn n_0x0cf54f20de43879c(p0: i32) {
    call(0x0CF54F20DE43879C, (p0,))
}

/// `N_0x211c4ef450086857`.
///
/// <https://docs.fivem.net/natives/?_0x211C4EF450086857>
#[doc(alias(
    "N_0x211c4ef450086857",
    "DRAW_FRONTEND_BACKGROUND_THIS_FRAME",
    "DrawFrontendBackgroundThisFrame",
    "0x211C4EF450086857"
))]
#[inline]
pub fn n_0x211c4ef450086857() {
    call(0x211C4EF450086857, ())
}

/// `N_0x214cd562a939246a`.
///
/// <https://docs.fivem.net/natives/?_0x214CD562A939246A>
#[doc(alias(
    "N_0x214cd562a939246a",
    "HAS_SCRIPT_HIDDEN_HELP_THIS_FRAME",
    "HasScriptHiddenHelpThisFrame",
    "0x214CD562A939246A"
))]
#[inline]
pub fn n_0x214cd562a939246a() -> bool {
    call(0x214CD562A939246A, ())
}

/// `N_0x243296a510b562b6`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x243296A510B562B6>
#[doc(alias(
    "N_0x243296a510b562b6",
    "HIDE_HUDMARKERS_THIS_FRAME",
    "HideHudmarkersThisFrame",
    "0x243296A510B562B6"
))]
#[inline]
pub fn n_0x243296a510b562b6() {
    call(0x243296A510B562B6, ())
}

/// `N_0x24a49beaf468dc90`.
///
/// Of unknown type: `p0`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x24A49BEAF468DC90>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "N_0x24a49beaf468dc90",
    "GET_CHARACTER_MENU_PED_MASKED_INT_STAT",
    "GetCharacterMenuPedMaskedIntStat",
    "0x24A49BEAF468DC90"
))]
#[inline]
pub unsafe fn n_0x24a49beaf468dc90(p0: i32, p1: &mut [u8], p2: i32, p3: i32, p4: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x24A49BEAF468DC90, (p0, p1, p2, p3, p4))
}

/// `N_0x2790f4b17d098e26`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x2790F4B17D098E26>
#[doc(alias(
    "N_0x2790f4b17d098e26",
    "SET_FORCE_SHOW_GPS",
    "SetForceShowGps",
    "0x2790F4B17D098E26"
))]
#[inline]
pub fn n_0x2790f4b17d098e26(toggle: bool) {
    call(0x2790F4B17D098E26, (toggle,))
}

/// `N_0x2c173ae2bdb9385e`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x2C173AE2BDB9385E>
#[doc(alias(
    "N_0x2c173ae2bdb9385e",
    "GET_BLIP_FADE_DIRECTION",
    "GetBlipFadeDirection",
    "0x2C173AE2BDB9385E"
))]
#[inline]
pub fn n_0x2c173ae2bdb9385e(blip: Blip) -> i32 {
    call(0x2C173AE2BDB9385E, (blip,))
}

/// `N_0x2c9f302398e13141`, since game build 1103.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x2C9F302398E13141>
#[doc(alias(
    "N_0x2c9f302398e13141",
    "SET_BLIP_USE_HEIGHT_INDICATOR_ON_EDGE",
    "SetBlipUseHeightIndicatorOnEdge",
    "0x2C9F302398E13141"
))]
#[inline]
pub fn n_0x2c9f302398e13141(blip: Blip, p1: i32) {
    call(0x2C9F302398E13141, (blip, p1))
}

/// `N_0x2f057596f2bd0061`.
///
/// <https://docs.fivem.net/natives/?_0x2F057596F2BD0061>
#[doc(alias(
    "N_0x2f057596f2bd0061",
    "IS_STORE_PENDING_NETWORK_SHUTDOWN_TO_OPEN",
    "IsStorePendingNetworkShutdownToOpen",
    "0x2F057596F2BD0061"
))]
#[inline]
pub fn n_0x2f057596f2bd0061() -> bool {
    call(0x2F057596F2BD0061, ())
}

/// `N_0x35a3cd97b2c0a6d2`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x35A3CD97B2C0A6D2>
#[doc(alias(
    "N_0x35a3cd97b2c0a6d2",
    "REMOVE_FAKE_CONE_DATA",
    "RemoveFakeConeData",
    "0x35A3CD97B2C0A6D2"
))]
#[inline]
pub fn n_0x35a3cd97b2c0a6d2(blip: Blip) {
    call(0x35A3CD97B2C0A6D2, (blip,))
}

/// `N_0x4b5b620c9b59ed34`, since game build 678.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x4B5B620C9B59ED34>
#[doc(alias(
    "N_0x4b5b620c9b59ed34",
    "SET_BLIP_SHORT_HEIGHT_THRESHOLD",
    "SetBlipShortHeightThreshold",
    "0x4B5B620C9B59ED34"
))]
#[inline]
pub fn n_0x4b5b620c9b59ed34(p0: i32, p1: i32) {
    call(0x4B5B620C9B59ED34, (p0, p1))
}

/// `N_0x55f5a5f07134de60`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x55F5A5F07134DE60>
#[doc(alias(
    "N_0x55f5a5f07134de60",
    "DONT_ZOOM_MINIMAP_WHEN_SNIPING_THIS_FRAME",
    "DontZoomMinimapWhenSnipingThisFrame",
    "0x55F5A5F07134DE60"
))]
#[inline]
pub fn n_0x55f5a5f07134de60() {
    call(0x55F5A5F07134DE60, ())
}

/// `N_0x57d760d55f54e071`.
///
/// <https://docs.fivem.net/natives/?_0x57D760D55F54E071>
#[doc(alias(
    "N_0x57d760d55f54e071",
    "FORCE_NEXT_MESSAGE_TO_PREVIOUS_BRIEFS_LIST",
    "ForceNextMessageToPreviousBriefsList",
    "0x57D760D55F54E071"
))]
#[inline]
pub fn n_0x57d760d55f54e071(p0: i32) {
    call(0x57D760D55F54E071, (p0,))
}

/// `N_0x593feae1f73392d4`.
///
/// <https://docs.fivem.net/natives/?_0x593FEAE1F73392D4>
#[doc(alias(
    "N_0x593feae1f73392d4",
    "GET_SCREEN_CODE_WANTS_SCRIPT_TO_CONTROL",
    "GetScreenCodeWantsScriptToControl",
    "0x593FEAE1F73392D4"
))]
#[inline]
pub fn n_0x593feae1f73392d4() -> i32 {
    call(0x593FEAE1F73392D4, ())
}

/// `N_0x62e849b7eb28e770`.
///
/// <https://docs.fivem.net/natives/?_0x62E849B7EB28E770>
#[doc(alias(
    "N_0x62e849b7eb28e770",
    "SET_MINIMAP_FOW_DO_NOT_UPDATE",
    "SetMinimapFowDoNotUpdate",
    "0x62E849B7EB28E770"
))]
#[inline]
pub fn n_0x62e849b7eb28e770(p0: bool) {
    call(0x62E849B7EB28E770, (p0,))
}

/// `N_0x66e7cb63c97b7d20`.
///
/// <https://docs.fivem.net/natives/?_0x66E7CB63C97B7D20>
#[doc(alias(
    "N_0x66e7cb63c97b7d20",
    "CODE_WANTS_SCRIPT_TO_TAKE_CONTROL",
    "CodeWantsScriptToTakeControl",
    "0x66E7CB63C97B7D20"
))]
#[inline]
pub fn n_0x66e7cb63c97b7d20() -> i32 {
    call(0x66E7CB63C97B7D20, ())
}

/// `N_0x7c226d5346d4d10a`, since game build 372.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7C226D5346D4D10A>
#[doc(alias(
    "N_0x7c226d5346d4d10a",
    "MP_TEXT_CHAT_IS_TEAM_JOB",
    "MpTextChatIsTeamJob",
    "0x7C226D5346D4D10A"
))]
#[inline]
pub fn n_0x7c226d5346d4d10a(p0: i32) {
    call(0x7C226D5346D4D10A, (p0,))
}

/// `N_0x801879a9b4f4b2fb`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0x801879A9B4F4B2FB>
#[doc(alias(
    "N_0x801879a9b4f4b2fb",
    "IS_IME_IN_PROGRESS",
    "IsImeInProgress",
    "0x801879A9B4F4B2FB"
))]
#[inline]
pub fn n_0x801879a9b4f4b2fb() -> bool {
    call(0x801879A9B4F4B2FB, ())
}

/// `N_0x817b86108eb94e51`.
///
/// <https://docs.fivem.net/natives/?_0x817B86108EB94E51>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`: there must be as many as it takes.
#[doc(alias(
    "N_0x817b86108eb94e51",
    "SET_DESCRIPTION_FOR_UGC_MISSION_EIGHT_STRINGS",
    "SetDescriptionForUgcMissionEightStrings",
    "0x817B86108EB94E51"
))]
#[inline]
pub unsafe fn n_0x817b86108eb94e51(
    p0: bool,
    p1: &mut [u8],
    p2: &mut [u8],
    p3: &mut [u8],
    p4: &mut [u8],
    p5: &mut [u8],
    p6: &mut [u8],
    p7: &mut [u8],
    p8: &mut [u8],
) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    // SAFETY: the caller promises that the native stays inside.
    let p5 = unsafe { Buffer::new(p5) };
    // SAFETY: the caller promises that the native stays inside.
    let p6 = unsafe { Buffer::new(p6) };
    // SAFETY: the caller promises that the native stays inside.
    let p7 = unsafe { Buffer::new(p7) };
    // SAFETY: the caller promises that the native stays inside.
    let p8 = unsafe { Buffer::new(p8) };
    call(0x817B86108EB94E51, (p0, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `N_0x8410c5e0cd847b9d`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x8410C5E0CD847B9D>
#[doc(alias(
    "N_0x8410c5e0cd847b9d",
    "CLEAR_FAKE_CONE_ARRAY",
    "ClearFakeConeArray",
    "0x8410C5E0CD847B9D"
))]
#[inline]
pub fn n_0x8410c5e0cd847b9d() {
    call(0x8410C5E0CD847B9D, ())
}

/// `N_0x8f08017f9d7c47bd`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x8F08017F9D7C47BD>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "N_0x8f08017f9d7c47bd",
    "GET_CHARACTER_MENU_PED_FLOAT_STAT",
    "GetCharacterMenuPedFloatStat",
    "0x8F08017F9D7C47BD"
))]
#[inline]
pub unsafe fn n_0x8f08017f9d7c47bd(p0: i32, p1: &mut [u8], p2: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x8F08017F9D7C47BD, (p0, p1, p2))
}

/// `N_0x98c3cf913d895111`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x98C3CF913D895111>
#[doc(alias(
    "N_0x98c3cf913d895111",
    "GET_FIRST_N_CHARACTERS_OF_LITERAL_STRING",
    "GetFirstNCharactersOfLiteralString",
    "0x98C3CF913D895111"
))]
#[inline]
pub fn n_0x98c3cf913d895111(string: &str, length: i32) -> Option<String> {
    call(0x98C3CF913D895111, (string, length))
}

/// `N_0x9fcb3cbfb3ead69a`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x9FCB3CBFB3EAD69A>
#[doc(alias(
    "N_0x9fcb3cbfb3ead69a",
    "SET_COP_BLIP_SPRITE",
    "SetCopBlipSprite",
    "0x9FCB3CBFB3EAD69A"
))]
#[inline]
pub fn n_0x9fcb3cbfb3ead69a(p0: i32, p1: f32) {
    call(0x9FCB3CBFB3EAD69A, (p0, p1))
}

/// `N_0xa17784fca9548d15`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xA17784FCA9548D15>
#[doc(alias(
    "N_0xa17784fca9548d15",
    "SET_FAKE_GPS_PLAYER_POSITION_THIS_FRAME",
    "SetFakeGpsPlayerPositionThisFrame",
    "0xA17784FCA9548D15"
))]
#[inline]
pub fn n_0xa17784fca9548d15(p0: i32, p1: i32, p2: i32) {
    call(0xA17784FCA9548D15, (p0, p1, p2))
}

/// `N_0xa238192f33110615`.
///
/// The values: `result`, `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xA238192F33110615>
#[doc(alias(
    "N_0xa238192f33110615",
    "GET_PM_PLAYER_CREW_COLOR",
    "GetPmPlayerCrewColor",
    "0xA238192F33110615"
))]
#[inline]
pub fn n_0xa238192f33110615() -> (bool, i32, i32, i32) {
    let mut p0 = Out::<i32>::default();
    let mut p1 = Out::<i32>::default();
    let mut p2 = Out::<i32>::default();
    let result: bool = call(0xA238192F33110615, (&mut p0, &mut p1, &mut p2));
    (result, p0.get(), p1.get(), p2.get())
}

/// `N_0xb552929b85fc27ec`, since game build 573.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xB552929B85FC27EC>
#[doc(alias(
    "N_0xb552929b85fc27ec",
    "SET_BLIP_MARKER_LONG_DISTANCE",
    "SetBlipMarkerLongDistance",
    "0xB552929B85FC27EC"
))]
#[inline]
pub fn n_0xb552929b85fc27ec(p0: i32, p1: i32) {
    call(0xB552929B85FC27EC, (p0, p1))
}

/// `N_0xb7b873520c84c118`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xB7B873520C84C118>
#[doc(alias(
    "N_0xb7b873520c84c118",
    "SET_COP_BLIP_SPRITE_AS_STANDARD",
    "SetCopBlipSpriteAsStandard",
    "0xB7B873520C84C118"
))]
#[inline]
pub fn n_0xb7b873520c84c118() {
    call(0xB7B873520C84C118, ())
}

/// `N_0xba8d65c1c65702e5`.
///
/// <https://docs.fivem.net/natives/?_0xBA8D65C1C65702E5>
#[doc(alias(
    "N_0xba8d65c1c65702e5",
    "FORCE_OFF_WANTED_STAR_FLASH",
    "ForceOffWantedStarFlash",
    "0xBA8D65C1C65702E5"
))]
#[inline]
pub fn n_0xba8d65c1c65702e5(toggle: bool) {
    call(0xBA8D65C1C65702E5, (toggle,))
}

/// `N_0xc2d2ad9eaae265b8`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xC2D2AD9EAAE265B8>
#[doc(alias(
    "N_0xc2d2ad9eaae265b8",
    "GET_FAKE_SPECTATOR_MODE",
    "GetFakeSpectatorMode",
    "0xC2D2AD9EAAE265B8"
))]
#[inline]
pub fn n_0xc2d2ad9eaae265b8() -> bool {
    call(0xC2D2AD9EAAE265B8, ())
}

/// `N_0xc594b315edf2d4af`.
///
/// <https://docs.fivem.net/natives/?_0xC594B315EDF2D4AF>
#[doc(alias(
    "N_0xc594b315edf2d4af",
    "REMOVE_COP_BLIP_FROM_PED",
    "RemoveCopBlipFromPed",
    "0xC594B315EDF2D4AF"
))]
#[inline]
pub fn n_0xc594b315edf2d4af(ped: Ped) {
    call(0xC594B315EDF2D4AF, (ped,))
}

/// `N_0xc8e1071177a23be5`.
///
/// <https://docs.fivem.net/natives/?_0xC8E1071177A23BE5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`, `p2`: there must be as many as it takes.
#[doc(alias(
    "N_0xc8e1071177a23be5",
    "PAUSE_MENU_GET_MOUSE_CLICK_EVENT",
    "PauseMenuGetMouseClickEvent",
    "0xC8E1071177A23BE5"
))]
#[inline]
pub unsafe fn n_0xc8e1071177a23be5(p0: &mut [u8], p1: &mut [u8], p2: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0xC8E1071177A23BE5, (p0, p1, p2))
}

/// `N_0xca6b2f7ce32ab653`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xCA6B2F7CE32AB653>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "N_0xca6b2f7ce32ab653",
    "GET_CHARACTER_MENU_PED_INT_STAT",
    "GetCharacterMenuPedIntStat",
    "0xCA6B2F7CE32AB653"
))]
#[inline]
pub unsafe fn n_0xca6b2f7ce32ab653(p0: i32, p1: &mut [u8], p2: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xCA6B2F7CE32AB653, (p0, p1, p2))
}

/// `N_0xcd74233600c4ea6b`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xCD74233600C4EA6B>
#[doc(alias(
    "N_0xcd74233600c4ea6b",
    "SET_FAKE_SPECTATOR_MODE",
    "SetFakeSpectatorMode",
    "0xCD74233600C4EA6B"
))]
#[inline]
pub fn n_0xcd74233600c4ea6b(toggle: bool) {
    call(0xCD74233600C4EA6B, (toggle,))
}

/// `N_0xd1942374085c8469`, since game build 505.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xD1942374085C8469>
#[doc(alias(
    "N_0xd1942374085c8469",
    "SET_BLOCK_WANTED_FLASH",
    "SetBlockWantedFlash",
    "0xD1942374085C8469"
))]
#[inline]
pub fn n_0xd1942374085c8469(p0: i32) {
    call(0xD1942374085C8469, (p0,))
}

/// `N_0xd2049635deb9c375`.
///
/// <https://docs.fivem.net/natives/?_0xD2049635DEB9C375>
#[doc(alias(
    "N_0xd2049635deb9c375",
    "UPDATE_RADAR_ZOOM_TO_BLIP",
    "UpdateRadarZoomToBlip",
    "0xD2049635DEB9C375"
))]
#[inline]
pub fn n_0xd2049635deb9c375() {
    call(0xD2049635DEB9C375, ())
}

/// `N_0xdaf87174be7454ff`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xDAF87174BE7454FF>
#[doc(alias(
    "N_0xdaf87174be7454ff",
    "SET_WARNING_MESSAGE_OPTION_HIGHLIGHT",
    "SetWarningMessageOptionHighlight",
    "0xDAF87174BE7454FF"
))]
#[inline]
pub fn n_0xdaf87174be7454ff(p0: i32) -> bool {
    call(0xDAF87174BE7454FF, (p0,))
}

/// `N_0xde03620f8703a9df`.
///
/// <https://docs.fivem.net/natives/?_0xDE03620F8703A9DF>
#[doc(alias(
    "N_0xde03620f8703a9df",
    "PAUSE_MENU_GET_HAIR_COLOUR_INDEX",
    "PauseMenuGetHairColourIndex",
    "0xDE03620F8703A9DF"
))]
#[inline]
pub fn n_0xde03620f8703a9df() -> i32 {
    call(0xDE03620F8703A9DF, ())
}

/// `N_0xe4c3b169876d33d7`, since game build 1290.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE4C3B169876D33D7>
#[doc(alias(
    "N_0xe4c3b169876d33d7",
    "ADD_VALID_VEHICLE_HIT_HASH",
    "AddValidVehicleHitHash",
    "0xE4C3B169876D33D7"
))]
#[inline]
pub fn n_0xe4c3b169876d33d7(p0: i32) {
    call(0xE4C3B169876D33D7, (p0,))
}

/// `N_0xeb81a3dadd503187`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xEB81A3DADD503187>
#[doc(alias(
    "N_0xeb81a3dadd503187",
    "CLEAR_VALID_VEHICLE_HIT_HASHES",
    "ClearValidVehicleHitHashes",
    "0xEB81A3DADD503187"
))]
#[inline]
pub fn n_0xeb81a3dadd503187() {
    call(0xEB81A3DADD503187, ())
}

/// `N_0xf13fe2a80c05c561`.
///
/// <https://docs.fivem.net/natives/?_0xF13FE2A80C05C561>
#[doc(alias(
    "N_0xf13fe2a80c05c561",
    "ARE_ONLINE_POLICIES_UP_TO_DATE",
    "AreOnlinePoliciesUpToDate",
    "0xF13FE2A80C05C561"
))]
#[inline]
pub fn n_0xf13fe2a80c05c561() -> bool {
    call(0xF13FE2A80C05C561, ())
}

/// `N_0xf284ac67940c6812`.
///
/// <https://docs.fivem.net/natives/?_0xF284AC67940C6812>
#[doc(alias(
    "N_0xf284ac67940c6812",
    "HAS_MENU_TRIGGER_EVENT_OCCURRED",
    "HasMenuTriggerEventOccurred",
    "0xF284AC67940C6812"
))]
#[inline]
pub fn n_0xf284ac67940c6812() -> i32 {
    call(0xF284AC67940C6812, ())
}

/// `N_0xf83d0febe75e62c9`, since game build 1290.
///
/// Of unknown type: `p1`, `p2`, `p4`, `p7`.
///
/// <https://docs.fivem.net/natives/?_0xF83D0FEBE75E62C9>
#[doc(alias(
    "N_0xf83d0febe75e62c9",
    "SETUP_FAKE_CONE_DATA",
    "SetupFakeConeData",
    "0xF83D0FEBE75E62C9"
))]
#[inline]
pub fn n_0xf83d0febe75e62c9(
    blip: Blip,
    p1: i32,
    p2: i32,
    width: f32,
    p4: i32,
    length: f32,
    heading: f32,
    p7: i32,
) {
    call(
        0xF83D0FEBE75E62C9,
        (blip, p1, p2, width, p4, length, heading, p7),
    )
}

/// `OpenOnlinePoliciesMenu`.
///
/// <https://docs.fivem.net/natives/?_0x805D7CBB36FD6C4C>
#[doc(alias(
    "OpenOnlinePoliciesMenu",
    "OPEN_ONLINE_POLICIES_MENU",
    "0x805D7CBB36FD6C4C",
    "_SHOW_SOCIAL_CLUB_LEGAL_SCREEN",
    "ShowSocialClubLegalScreen"
))]
#[inline]
pub fn open_online_policies_menu() {
    call(0x805D7CBB36FD6C4C, ())
}

/// `OpenReportugcMenu`.
///
/// <https://docs.fivem.net/natives/?_0x523A590C1A3CC0D3>
#[doc(alias(
    "OpenReportugcMenu",
    "OPEN_REPORTUGC_MENU",
    "0x523A590C1A3CC0D3",
    "_DISPLAY_JOB_REPORT",
    "DisplayJobReport"
))]
#[inline]
pub fn open_reportugc_menu() {
    call(0x523A590C1A3CC0D3, ())
}

/// `OpenSocialClubMenu`.
///
/// <https://docs.fivem.net/natives/?_0x75D3691713C3B05A>
#[doc(alias("OpenSocialClubMenu", "OPEN_SOCIAL_CLUB_MENU", "0x75D3691713C3B05A"))]
#[inline]
pub fn open_social_club_menu() {
    call(0x75D3691713C3B05A, ())
}

/// `OverrideMultiplayerChatColour`, since game build 678.
///
/// <https://docs.fivem.net/natives/?_0xF47E567B3630DD12>
#[doc(alias(
    "OverrideMultiplayerChatColour",
    "_OVERRIDE_MULTIPLAYER_CHAT_COLOUR",
    "OVERRIDE_MP_TEXT_CHAT_COLOR",
    "OverrideMpTextChatColor",
    "0xF47E567B3630DD12"
))]
#[inline]
pub fn override_multiplayer_chat_colour(p0: i32, hud_color: i32) {
    call(0xF47E567B3630DD12, (p0, hud_color))
}

/// `OverrideMultiplayerChatPrefix`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x6A1738B4323FE2D9>
#[doc(alias(
    "OverrideMultiplayerChatPrefix",
    "_OVERRIDE_MULTIPLAYER_CHAT_PREFIX",
    "OVERRIDE_MP_TEXT_CHAT_TEAM_STRING",
    "OverrideMpTextChatTeamString",
    "0x6A1738B4323FE2D9"
))]
#[inline]
pub fn override_multiplayer_chat_prefix(gxt_entry_hash: impl Into<Hash>) {
    let gxt_entry_hash: Hash = gxt_entry_hash.into();
    call(0x6A1738B4323FE2D9, (gxt_entry_hash,))
}

/// `PauseMenuActivateContext`.
///
/// <https://docs.fivem.net/natives/?_0xDD564BDD0472C936>
#[doc(alias(
    "PauseMenuActivateContext",
    "PAUSE_MENU_ACTIVATE_CONTEXT",
    "0xDD564BDD0472C936",
    "_ADD_FRONTEND_MENU_CONTEXT",
    "AddFrontendMenuContext"
))]
#[inline]
pub fn pause_menu_activate_context(hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0xDD564BDD0472C936, (hash,))
}

/// `PauseMenuDeactivateContext`.
///
/// <https://docs.fivem.net/natives/?_0x444D8CF241EC25C5>
#[doc(alias(
    "PauseMenuDeactivateContext",
    "PAUSE_MENU_DEACTIVATE_CONTEXT",
    "0x444D8CF241EC25C5",
    "OBJECT_DECAL_TOGGLE",
    "ObjectDecalToggle"
))]
#[inline]
pub fn pause_menu_deactivate_context(context_hash: impl Into<Hash>) {
    let context_hash: Hash = context_hash.into();
    call(0x444D8CF241EC25C5, (context_hash,))
}

/// `PauseMenuDisableBusyspinner`.
///
/// <https://docs.fivem.net/natives/?_0x9245E81072704B8A>
#[doc(alias(
    "PauseMenuDisableBusyspinner",
    "_PAUSE_MENU_DISABLE_BUSYSPINNER",
    "DISABLE_PAUSEMENU_SPINNER",
    "DisablePausemenuSpinner",
    "0x9245E81072704B8A"
))]
#[inline]
pub fn pause_menu_disable_busyspinner(toggle: bool) {
    call(0x9245E81072704B8A, (toggle,))
}

/// `PauseMenuGetMouseHoverIndex`.
///
/// <https://docs.fivem.net/natives/?_0x359AF31A4B52F5ED>
#[doc(alias(
    "PauseMenuGetMouseHoverIndex",
    "PAUSE_MENU_GET_MOUSE_HOVER_INDEX",
    "0x359AF31A4B52F5ED",
    "_PAUSE_MENU_GET_INDEX_OF_MOUSE_HOVERED_SLOT",
    "PauseMenuGetIndexOfMouseHoveredSlot"
))]
#[inline]
pub fn pause_menu_get_mouse_hover_index() -> i32 {
    call(0x359AF31A4B52F5ED, ())
}

/// `PauseMenuGetMouseHoverUniqueId`.
///
/// <https://docs.fivem.net/natives/?_0x13C4B962653A5280>
#[doc(alias(
    "PauseMenuGetMouseHoverUniqueId",
    "PAUSE_MENU_GET_MOUSE_HOVER_UNIQUE_ID",
    "0x13C4B962653A5280",
    "_PAUSE_MENU_GET_UNIQUE_ID_OF_MOUSE_HOVERED_SLOT",
    "PauseMenuGetUniqueIdOfMouseHoveredSlot"
))]
#[inline]
pub fn pause_menu_get_mouse_hover_unique_id() -> i32 {
    call(0x13C4B962653A5280, ())
}

/// `PauseMenuIsContextActive`.
///
/// <https://docs.fivem.net/natives/?_0x84698AB38D0C6636>
#[doc(alias(
    "PauseMenuIsContextActive",
    "PAUSE_MENU_IS_CONTEXT_ACTIVE",
    "0x84698AB38D0C6636"
))]
#[inline]
pub fn pause_menu_is_context_active(context_hash: impl Into<Hash>) -> bool {
    let context_hash: Hash = context_hash.into();
    call(0x84698AB38D0C6636, (context_hash,))
}

/// `PauseMenuIsContextMenuActive`.
///
/// <https://docs.fivem.net/natives/?_0x2A25ADC48F87841F>
#[doc(alias(
    "PauseMenuIsContextMenuActive",
    "PAUSE_MENU_IS_CONTEXT_MENU_ACTIVE",
    "0x2A25ADC48F87841F"
))]
#[inline]
pub fn pause_menu_is_context_menu_active() -> i32 {
    call(0x2A25ADC48F87841F, ())
}

/// `PauseMenuRedrawInstructionalButtons`.
///
/// <https://docs.fivem.net/natives/?_0x4895BDEA16E7C080>
#[doc(alias(
    "PauseMenuRedrawInstructionalButtons",
    "PAUSE_MENU_REDRAW_INSTRUCTIONAL_BUTTONS",
    "0x4895BDEA16E7C080",
    "_ENABLE_DEATHBLOOD_SEETHROUGH",
    "EnableDeathbloodSeethrough"
))]
#[inline]
pub fn pause_menu_redraw_instructional_buttons(p0: i32) {
    call(0x4895BDEA16E7C080, (p0,))
}

/// `PauseMenuSetBusySpinner`.
///
/// <https://docs.fivem.net/natives/?_0xC78E239AC5B2DDB9>
#[doc(alias(
    "PauseMenuSetBusySpinner",
    "PAUSE_MENU_SET_BUSY_SPINNER",
    "0xC78E239AC5B2DDB9"
))]
#[inline]
pub fn pause_menu_set_busy_spinner(b_visible: bool, i_column_id: i32, i_spinner_index: i32) {
    call(
        0xC78E239AC5B2DDB9,
        (b_visible, i_column_id, i_spinner_index),
    )
}

/// `PauseMenuSetWarnOnTabChange`.
///
/// <https://docs.fivem.net/natives/?_0xF06EBB91A81E09E3>
#[doc(alias(
    "PauseMenuSetWarnOnTabChange",
    "PAUSE_MENU_SET_WARN_ON_TAB_CHANGE",
    "0xF06EBB91A81E09E3"
))]
#[inline]
pub fn pause_menu_set_warn_on_tab_change(set_warn: bool) {
    call(0xF06EBB91A81E09E3, (set_warn,))
}

/// `PauseMenuceptionGoDeeper`.
///
/// <https://docs.fivem.net/natives/?_0x77F16B447824DA6C>
#[doc(alias(
    "PauseMenuceptionGoDeeper",
    "PAUSE_MENUCEPTION_GO_DEEPER",
    "0x77F16B447824DA6C"
))]
#[inline]
pub fn pause_menuception_go_deeper(page_id: i32) {
    call(0x77F16B447824DA6C, (page_id,))
}

/// `PauseMenuceptionTheKick`.
///
/// <https://docs.fivem.net/natives/?_0xCDCA26E80FAECB8F>
#[doc(alias(
    "PauseMenuceptionTheKick",
    "PAUSE_MENUCEPTION_THE_KICK",
    "0xCDCA26E80FAECB8F"
))]
#[inline]
pub fn pause_menuception_the_kick() {
    call(0xCDCA26E80FAECB8F, ())
}

/// `PauseToggleFullscreenMap`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0x2DE6C5E2E996F178>
#[doc(alias(
    "PauseToggleFullscreenMap",
    "PAUSE_TOGGLE_FULLSCREEN_MAP",
    "0x2DE6C5E2E996F178"
))]
#[inline]
pub fn pause_toggle_fullscreen_map(enabled: bool) {
    call(0x2DE6C5E2E996F178, (enabled,))
}

/// `PreloadBusyspinner`.
///
/// <https://docs.fivem.net/natives/?_0xC65AB383CD91DF98>
#[doc(alias("PreloadBusyspinner", "PRELOAD_BUSYSPINNER", "0xC65AB383CD91DF98"))]
#[inline]
pub fn preload_busyspinner() {
    call(0xC65AB383CD91DF98, ())
}

/// `PulseBlip`.
///
/// <https://docs.fivem.net/natives/?_0x742D6FD43115AF73>
#[doc(alias("PulseBlip", "PULSE_BLIP", "0x742D6FD43115AF73"))]
#[inline]
pub fn pulse_blip(blip: Blip) {
    call(0x742D6FD43115AF73, (blip,))
}

/// `RaceGalleryAddBlip`.
///
/// <https://docs.fivem.net/natives/?_0x551DF99658DB6EE8>
#[doc(alias(
    "RaceGalleryAddBlip",
    "_RACE_GALLERY_ADD_BLIP",
    "CUSTOM_MINIMAP_CREATE_BLIP",
    "CustomMinimapCreateBlip",
    "0x551DF99658DB6EE8"
))]
#[inline]
pub fn race_gallery_add_blip(x: f32, y: f32, z: f32) -> i32 {
    call(0x551DF99658DB6EE8, (x, y, z))
}

/// `RaceGalleryFullscreen`.
///
/// <https://docs.fivem.net/natives/?_0x5354C5BA2EA868A4>
#[doc(alias(
    "RaceGalleryFullscreen",
    "_RACE_GALLERY_FULLSCREEN",
    "CUSTOM_MINIMAP_SET_ACTIVE",
    "CustomMinimapSetActive",
    "0x5354C5BA2EA868A4",
    "_SET_MAP_FULL_SCREEN",
    "SetMapFullScreen"
))]
#[inline]
pub fn race_gallery_fullscreen(toggle: bool) {
    call(0x5354C5BA2EA868A4, (toggle,))
}

/// `RaceGalleryNextBlipSprite`.
///
/// <https://docs.fivem.net/natives/?_0x1EAE6DD17B7A5EFA>
#[doc(alias(
    "RaceGalleryNextBlipSprite",
    "_RACE_GALLERY_NEXT_BLIP_SPRITE",
    "CUSTOM_MINIMAP_SET_BLIP_OBJECT",
    "CustomMinimapSetBlipObject",
    "0x1EAE6DD17B7A5EFA"
))]
#[inline]
pub fn race_gallery_next_blip_sprite(sprite_id: i32) {
    call(0x1EAE6DD17B7A5EFA, (sprite_id,))
}

/// `RefreshWaypoint`.
///
/// <https://docs.fivem.net/natives/?_0x81FA173F170560D1>
#[doc(alias("RefreshWaypoint", "REFRESH_WAYPOINT", "0x81FA173F170560D1"))]
#[inline]
pub fn refresh_waypoint() {
    call(0x81FA173F170560D1, ())
}

/// `RegisterNamedRendertarget`.
///
/// <https://docs.fivem.net/natives/?_0x57D9C12635E25CE3>
#[doc(alias(
    "RegisterNamedRendertarget",
    "REGISTER_NAMED_RENDERTARGET",
    "0x57D9C12635E25CE3"
))]
#[inline]
pub fn register_named_rendertarget(name: &str, p1: bool) -> bool {
    call(0x57D9C12635E25CE3, (name, p1))
}

/// `ReleaseControlOfFrontend`.
///
/// <https://docs.fivem.net/natives/?_0x14621BB1DF14E2B2>
#[doc(alias(
    "ReleaseControlOfFrontend",
    "RELEASE_CONTROL_OF_FRONTEND",
    "0x14621BB1DF14E2B2"
))]
#[inline]
pub fn release_control_of_frontend() {
    call(0x14621BB1DF14E2B2, ())
}

/// `ReleaseNamedRendertarget`.
///
/// <https://docs.fivem.net/natives/?_0xE9F6FFE837354DD4>
#[doc(alias(
    "ReleaseNamedRendertarget",
    "RELEASE_NAMED_RENDERTARGET",
    "0xE9F6FFE837354DD4"
))]
#[inline]
pub fn release_named_rendertarget(name: &str) -> bool {
    call(0xE9F6FFE837354DD4, (name,))
}

/// `ReloadMapMenu`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x2916A928514C9827>
#[doc(alias("ReloadMapMenu", "RELOAD_MAP_MENU", "0x2916A928514C9827"))]
#[inline]
pub fn reload_map_menu() {
    call(0x2916A928514C9827, ())
}

/// `RemoveBlip`.
///
/// <https://docs.fivem.net/natives/?_0x86A652570E5F25DD>
#[doc(alias("RemoveBlip", "REMOVE_BLIP", "0x86A652570E5F25DD"))]
#[inline]
pub fn remove_blip(blip: Blip) {
    call(0x86A652570E5F25DD, (&mut Out::new(blip),))
}

/// `RemoveMpGamerTag`.
///
/// <https://docs.fivem.net/natives/?_0x31698AA80E0223F8>
#[doc(alias("RemoveMpGamerTag", "REMOVE_MP_GAMER_TAG", "0x31698AA80E0223F8"))]
#[inline]
pub fn remove_mp_gamer_tag(gamer_tag_id: i32) {
    call(0x31698AA80E0223F8, (gamer_tag_id,))
}

/// `RemoveMultiplayerBankCash`.
///
/// <https://docs.fivem.net/natives/?_0xC7C6789AA1CFEDD0>
#[doc(alias(
    "RemoveMultiplayerBankCash",
    "REMOVE_MULTIPLAYER_BANK_CASH",
    "0xC7C6789AA1CFEDD0"
))]
#[inline]
pub fn remove_multiplayer_bank_cash() {
    call(0xC7C6789AA1CFEDD0, ())
}

/// `RemoveMultiplayerHudCash`.
///
/// <https://docs.fivem.net/natives/?_0x968F270E39141ECA>
#[doc(alias(
    "RemoveMultiplayerHudCash",
    "REMOVE_MULTIPLAYER_HUD_CASH",
    "0x968F270E39141ECA"
))]
#[inline]
pub fn remove_multiplayer_hud_cash() {
    call(0x968F270E39141ECA, ())
}

/// `RemoveMultiplayerWalletCash`.
///
/// <https://docs.fivem.net/natives/?_0x95CF81BD06EE1887>
#[doc(alias(
    "RemoveMultiplayerWalletCash",
    "REMOVE_MULTIPLAYER_WALLET_CASH",
    "0x95CF81BD06EE1887"
))]
#[inline]
pub fn remove_multiplayer_wallet_cash() {
    call(0x95CF81BD06EE1887, ())
}

/// `RemoveWarningMessageListItems`.
///
/// <https://docs.fivem.net/natives/?_0x6EF54AB721DC6242>
#[doc(alias(
    "RemoveWarningMessageListItems",
    "_REMOVE_WARNING_MESSAGE_LIST_ITEMS",
    "REMOVE_WARNING_MESSAGE_OPTION_ITEMS",
    "RemoveWarningMessageOptionItems",
    "0x6EF54AB721DC6242"
))]
#[inline]
pub fn remove_warning_message_list_items() {
    call(0x6EF54AB721DC6242, ())
}

/// `ReplaceHudColour`.
///
/// <https://docs.fivem.net/natives/?_0x1CCC708F0F850613>
#[doc(alias(
    "ReplaceHudColour",
    "REPLACE_HUD_COLOUR",
    "0x1CCC708F0F850613",
    "_SET_HUD_COLOURS_SWITCH",
    "SetHudColoursSwitch"
))]
#[inline]
pub fn replace_hud_colour(hud_color_index: i32, hud_color_index2: i32) {
    call(0x1CCC708F0F850613, (hud_color_index, hud_color_index2))
}

/// `ReplaceHudColourWithRgba`.
///
/// <https://docs.fivem.net/natives/?_0xF314CF4F0211894E>
#[doc(alias(
    "ReplaceHudColourWithRgba",
    "REPLACE_HUD_COLOUR_WITH_RGBA",
    "0xF314CF4F0211894E",
    "_SET_HUD_COLOUR",
    "SetHudColour"
))]
#[inline]
pub fn replace_hud_colour_with_rgba(hud_color_index: i32, r: i32, g: i32, b: i32, a: i32) {
    call(0xF314CF4F0211894E, (hud_color_index, r, g, b, a))
}

/// `RequestAdditionalText`.
///
/// <https://docs.fivem.net/natives/?_0x71A78003C8E71424>
#[doc(alias(
    "RequestAdditionalText",
    "REQUEST_ADDITIONAL_TEXT",
    "0x71A78003C8E71424"
))]
#[inline]
pub fn request_additional_text(gxt: &str, slot: i32) {
    call(0x71A78003C8E71424, (gxt, slot))
}

/// `RequestAdditionalTextForDlc`.
///
/// <https://docs.fivem.net/natives/?_0x6009F9F1AE90D8A6>
#[doc(alias(
    "RequestAdditionalTextForDlc",
    "REQUEST_ADDITIONAL_TEXT_FOR_DLC",
    "0x6009F9F1AE90D8A6",
    "_REQUEST_ADDITIONAL_TEXT_2",
    "RequestAdditionalText_2"
))]
#[inline]
pub fn request_additional_text_for_dlc(gxt: &str, slot: i32) {
    call(0x6009F9F1AE90D8A6, (gxt, slot))
}

/// `ResetGlobalActionscriptFlag`.
///
/// <https://docs.fivem.net/natives/?_0xB99C4E4D9499DF29>
#[doc(alias(
    "ResetGlobalActionscriptFlag",
    "RESET_GLOBAL_ACTIONSCRIPT_FLAG",
    "0xB99C4E4D9499DF29"
))]
#[inline]
pub fn reset_global_actionscript_flag(flag_index: i32) {
    call(0xB99C4E4D9499DF29, (flag_index,))
}

/// `ResetHudComponentValues`.
///
/// <https://docs.fivem.net/natives/?_0x450930E616475D0D>
#[doc(alias(
    "ResetHudComponentValues",
    "RESET_HUD_COMPONENT_VALUES",
    "0x450930E616475D0D"
))]
#[inline]
pub fn reset_hud_component_values(id: i32) {
    call(0x450930E616475D0D, (id,))
}

/// `ResetReticuleValues`.
///
/// <https://docs.fivem.net/natives/?_0x12782CE0A636E9F0>
#[doc(alias("ResetReticuleValues", "RESET_RETICULE_VALUES", "0x12782CE0A636E9F0"))]
#[inline]
pub fn reset_reticule_values() {
    call(0x12782CE0A636E9F0, ())
}

/// `RestartFrontendMenu`.
///
/// <https://docs.fivem.net/natives/?_0x10706DC6AD2D49C0>
#[doc(alias("RestartFrontendMenu", "RESTART_FRONTEND_MENU", "0x10706DC6AD2D49C0"))]
#[inline]
pub fn restart_frontend_menu(menu_hash: impl Into<Hash>, highlighted_tab: i32) {
    let menu_hash: Hash = menu_hash.into();
    call(0x10706DC6AD2D49C0, (menu_hash, highlighted_tab))
}

/// `SetAbilityBarValue`.
///
/// <https://docs.fivem.net/natives/?_0x9969599CCFF5D85E>
#[doc(alias("SetAbilityBarValue", "SET_ABILITY_BAR_VALUE", "0x9969599CCFF5D85E"))]
#[inline]
pub fn set_ability_bar_value(value: f32, max_value: f32) {
    call(0x9969599CCFF5D85E, (value, max_value))
}

/// `SetAbilityBarVisibilityInMultiplayer`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x1DFEDD15019315A9>
#[doc(alias(
    "SetAbilityBarVisibilityInMultiplayer",
    "_SET_ABILITY_BAR_VISIBILITY_IN_MULTIPLAYER",
    "SET_ABILITY_BAR_VISIBILITY",
    "SetAbilityBarVisibility",
    "0x1DFEDD15019315A9"
))]
#[inline]
pub fn set_ability_bar_visibility_in_multiplayer(visible: bool) {
    call(0x1DFEDD15019315A9, (visible,))
}

/// `SetAllowAbilityBarInMultiplayer`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0x889329C80FE5963C>
#[doc(alias(
    "SetAllowAbilityBarInMultiplayer",
    "_SET_ALLOW_ABILITY_BAR_IN_MULTIPLAYER",
    "SET_ALLOW_ABILITY_BAR",
    "SetAllowAbilityBar",
    "0x889329C80FE5963C"
))]
#[inline]
pub fn set_allow_ability_bar_in_multiplayer(toggle: bool) {
    call(0x889329C80FE5963C, (toggle,))
}

/// `SetAllowCommaOnTextInput`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x577599CCED639CA2>
#[doc(alias(
    "SetAllowCommaOnTextInput",
    "SET_ALLOW_COMMA_ON_TEXT_INPUT",
    "0x577599CCED639CA2"
))]
#[inline]
pub fn set_allow_comma_on_text_input(allow: bool) {
    call(0x577599CCED639CA2, (allow,))
}

/// `SetBigmapActive`.
///
/// <https://docs.fivem.net/natives/?_0x231C8F89D0539D8F>
#[doc(alias(
    "SetBigmapActive",
    "SET_BIGMAP_ACTIVE",
    "0x231C8F89D0539D8F",
    "_SET_RADAR_BIGMAP_ENABLED",
    "SetRadarBigmapEnabled"
))]
#[inline]
pub fn set_bigmap_active(toggle_big_map: bool, show_full_map: bool) {
    call(0x231C8F89D0539D8F, (toggle_big_map, show_full_map))
}

/// `SetBlipAlpha`.
///
/// <https://docs.fivem.net/natives/?_0x45FF974EEE1C8734>
#[doc(alias("SetBlipAlpha", "SET_BLIP_ALPHA", "0x45FF974EEE1C8734"))]
#[inline]
pub fn set_blip_alpha(blip: Blip, alpha: i32) {
    call(0x45FF974EEE1C8734, (blip, alpha))
}

/// `SetBlipAsFriendly`.
///
/// <https://docs.fivem.net/natives/?_0x6F6F290102C02AB4>
#[doc(alias("SetBlipAsFriendly", "SET_BLIP_AS_FRIENDLY", "0x6F6F290102C02AB4"))]
#[inline]
pub fn set_blip_as_friendly(blip: Blip, toggle: bool) {
    call(0x6F6F290102C02AB4, (blip, toggle))
}

/// `SetBlipAsMissionCreatorBlip`.
///
/// <https://docs.fivem.net/natives/?_0x24AC0137444F9FD5>
#[doc(alias(
    "SetBlipAsMissionCreatorBlip",
    "SET_BLIP_AS_MISSION_CREATOR_BLIP",
    "0x24AC0137444F9FD5"
))]
#[inline]
pub fn set_blip_as_mission_creator_blip(blip: Blip, toggle: bool) {
    call(0x24AC0137444F9FD5, (blip, toggle))
}

/// `SetBlipAsShortRange`.
///
/// <https://docs.fivem.net/natives/?_0xBE8BE4FE60E27B72>
#[doc(alias("SetBlipAsShortRange", "SET_BLIP_AS_SHORT_RANGE", "0xBE8BE4FE60E27B72"))]
#[inline]
pub fn set_blip_as_short_range(blip: Blip, toggle: bool) {
    call(0xBE8BE4FE60E27B72, (blip, toggle))
}

/// `SetBlipBright`.
///
/// <https://docs.fivem.net/natives/?_0xB203913733F27884>
#[doc(alias("SetBlipBright", "SET_BLIP_BRIGHT", "0xB203913733F27884"))]
#[inline]
pub fn set_blip_bright(blip: Blip, toggle: bool) {
    call(0xB203913733F27884, (blip, toggle))
}

/// `SetBlipCategory`.
///
/// <https://docs.fivem.net/natives/?_0x234CDD44D996FD9A>
#[doc(alias("SetBlipCategory", "SET_BLIP_CATEGORY", "0x234CDD44D996FD9A"))]
#[inline]
pub fn set_blip_category(blip: Blip, index: i32) {
    call(0x234CDD44D996FD9A, (blip, index))
}

/// `SetBlipColour`.
///
/// <https://docs.fivem.net/natives/?_0x03D7FB09E75D6B7E>
#[doc(alias("SetBlipColour", "SET_BLIP_COLOUR", "0x03D7FB09E75D6B7E"))]
#[inline]
pub fn set_blip_colour(blip: Blip, color: i32) {
    call(0x03D7FB09E75D6B7E, (blip, color))
}

/// `SetBlipCoords`.
///
/// <https://docs.fivem.net/natives/?_0xAE2AF67E9D9AF65D>
#[doc(alias("SetBlipCoords", "SET_BLIP_COORDS", "0xAE2AF67E9D9AF65D"))]
#[inline]
pub fn set_blip_coords(blip: Blip, pos_x: f32, pos_y: f32, pos_z: f32) {
    call(0xAE2AF67E9D9AF65D, (blip, pos_x, pos_y, pos_z))
}

/// `SetBlipDisplay`.
///
/// <https://docs.fivem.net/natives/?_0x9029B2F3DA924928>
#[doc(alias("SetBlipDisplay", "SET_BLIP_DISPLAY", "0x9029B2F3DA924928"))]
#[inline]
pub fn set_blip_display(blip: Blip, display_id: i32) {
    call(0x9029B2F3DA924928, (blip, display_id))
}

/// `SetBlipDisplayIndicatorOnBlip`.
///
/// <https://docs.fivem.net/natives/?_0xC4278F70131BAA6D>
#[doc(alias(
    "SetBlipDisplayIndicatorOnBlip",
    "_SET_BLIP_DISPLAY_INDICATOR_ON_BLIP",
    "SET_BLIP_EXTENDED_HEIGHT_THRESHOLD",
    "SetBlipExtendedHeightThreshold",
    "0xC4278F70131BAA6D"
))]
#[inline]
pub fn set_blip_display_indicator_on_blip(blip: Blip, toggle: bool) {
    call(0xC4278F70131BAA6D, (blip, toggle))
}

/// `SetBlipFade`.
///
/// <https://docs.fivem.net/natives/?_0x2AEE8F8390D2298C>
#[doc(alias("SetBlipFade", "SET_BLIP_FADE", "0x2AEE8F8390D2298C"))]
#[inline]
pub fn set_blip_fade(blip: Blip, opacity: i32, duration: i32) {
    call(0x2AEE8F8390D2298C, (blip, opacity, duration))
}

/// `SetBlipFlashInterval`.
///
/// <https://docs.fivem.net/natives/?_0xAA51DB313C010A7E>
#[doc(alias(
    "SetBlipFlashInterval",
    "SET_BLIP_FLASH_INTERVAL",
    "0xAA51DB313C010A7E"
))]
#[inline]
pub fn set_blip_flash_interval(blip: Blip, interval: i32) {
    call(0xAA51DB313C010A7E, (blip, interval))
}

/// `SetBlipFlashTimer`.
///
/// <https://docs.fivem.net/natives/?_0xD3CD6FD297AE87CC>
#[doc(alias("SetBlipFlashTimer", "SET_BLIP_FLASH_TIMER", "0xD3CD6FD297AE87CC"))]
#[inline]
pub fn set_blip_flash_timer(blip: Blip, duration: i32) {
    call(0xD3CD6FD297AE87CC, (blip, duration))
}

/// `SetBlipFlashes`.
///
/// <https://docs.fivem.net/natives/?_0xB14552383D39CE3E>
#[doc(alias("SetBlipFlashes", "SET_BLIP_FLASHES", "0xB14552383D39CE3E"))]
#[inline]
pub fn set_blip_flashes(blip: Blip, toggle: bool) {
    call(0xB14552383D39CE3E, (blip, toggle))
}

/// `SetBlipFlashesAlternate`.
///
/// <https://docs.fivem.net/natives/?_0x2E8D9498C56DD0D1>
#[doc(alias(
    "SetBlipFlashesAlternate",
    "SET_BLIP_FLASHES_ALTERNATE",
    "0x2E8D9498C56DD0D1"
))]
#[inline]
pub fn set_blip_flashes_alternate(blip: Blip, toggle: bool) {
    call(0x2E8D9498C56DD0D1, (blip, toggle))
}

/// `SetBlipHiddenOnLegend`.
///
/// <https://docs.fivem.net/natives/?_0x54318C915D27E4CE>
#[doc(alias(
    "SetBlipHiddenOnLegend",
    "SET_BLIP_HIDDEN_ON_LEGEND",
    "0x54318C915D27E4CE"
))]
#[inline]
pub fn set_blip_hidden_on_legend(blip: Blip, toggle: bool) {
    call(0x54318C915D27E4CE, (blip, toggle))
}

/// `SetBlipHighDetail`.
///
/// <https://docs.fivem.net/natives/?_0xE2590BC29220CEBB>
#[doc(alias("SetBlipHighDetail", "SET_BLIP_HIGH_DETAIL", "0xE2590BC29220CEBB"))]
#[inline]
pub fn set_blip_high_detail(blip: Blip, toggle: bool) {
    call(0xE2590BC29220CEBB, (blip, toggle))
}

/// `SetBlipNameFromTextFile`.
///
/// <https://docs.fivem.net/natives/?_0xEAA0FFE120D92784>
#[doc(alias(
    "SetBlipNameFromTextFile",
    "SET_BLIP_NAME_FROM_TEXT_FILE",
    "0xEAA0FFE120D92784"
))]
#[inline]
pub fn set_blip_name_from_text_file(blip: Blip, gxt_entry: &str) {
    call(0xEAA0FFE120D92784, (blip, gxt_entry))
}

/// `SetBlipNameToPlayerName`.
///
/// <https://docs.fivem.net/natives/?_0x127DE7B20C60A6A3>
#[doc(alias(
    "SetBlipNameToPlayerName",
    "SET_BLIP_NAME_TO_PLAYER_NAME",
    "0x127DE7B20C60A6A3"
))]
#[inline]
pub fn set_blip_name_to_player_name(blip: Blip, player: Player) {
    call(0x127DE7B20C60A6A3, (blip, player))
}

/// `SetBlipPriority`.
///
/// <https://docs.fivem.net/natives/?_0xAE9FC9EF6A9FAC79>
#[doc(alias("SetBlipPriority", "SET_BLIP_PRIORITY", "0xAE9FC9EF6A9FAC79"))]
#[inline]
pub fn set_blip_priority(blip: Blip, priority: i32) {
    call(0xAE9FC9EF6A9FAC79, (blip, priority))
}

/// `SetBlipRotation`.
///
/// <https://docs.fivem.net/natives/?_0xF87683CDF73C3F6E>
#[doc(alias("SetBlipRotation", "SET_BLIP_ROTATION", "0xF87683CDF73C3F6E"))]
#[inline]
pub fn set_blip_rotation(blip: Blip, rotation: i32) {
    call(0xF87683CDF73C3F6E, (blip, rotation))
}

/// `SetBlipRoute`.
///
/// <https://docs.fivem.net/natives/?_0x4F7D8A9BFB0B43E9>
#[doc(alias("SetBlipRoute", "SET_BLIP_ROUTE", "0x4F7D8A9BFB0B43E9"))]
#[inline]
pub fn set_blip_route(blip: Blip, enabled: bool) {
    call(0x4F7D8A9BFB0B43E9, (blip, enabled))
}

/// `SetBlipRouteColour`.
///
/// <https://docs.fivem.net/natives/?_0x837155CD2F63DA09>
#[doc(alias("SetBlipRouteColour", "SET_BLIP_ROUTE_COLOUR", "0x837155CD2F63DA09"))]
#[inline]
pub fn set_blip_route_colour(blip: Blip, colour: i32) {
    call(0x837155CD2F63DA09, (blip, colour))
}

/// `SetBlipScale`.
///
/// <https://docs.fivem.net/natives/?_0xD38744167B2FA257>
#[doc(alias("SetBlipScale", "SET_BLIP_SCALE", "0xD38744167B2FA257"))]
#[inline]
pub fn set_blip_scale(blip: Blip, scale: f32) {
    call(0xD38744167B2FA257, (blip, scale))
}

/// `SetBlipScaleTransformation`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xCD6524439909C979>
#[doc(alias(
    "SetBlipScaleTransformation",
    "_SET_BLIP_SCALE_TRANSFORMATION",
    "SET_BLIP_SCALE_2D",
    "SetBlipScale_2d",
    "0xCD6524439909C979"
))]
#[inline]
pub fn set_blip_scale_transformation(blip: Blip, x_scale: f32, y_scale: f32) {
    call(0xCD6524439909C979, (blip, x_scale, y_scale))
}

/// `SetBlipSecondaryColour`.
///
/// <https://docs.fivem.net/natives/?_0x14892474891E09EB>
#[doc(alias(
    "SetBlipSecondaryColour",
    "SET_BLIP_SECONDARY_COLOUR",
    "0x14892474891E09EB"
))]
#[inline]
pub fn set_blip_secondary_colour(blip: Blip, r: i32, g: i32, b: i32) {
    call(0x14892474891E09EB, (blip, r, g, b))
}

/// `SetBlipShowCone`.
///
/// <https://docs.fivem.net/natives/?_0x13127EC3665E8EE1>
#[doc(alias("SetBlipShowCone", "SET_BLIP_SHOW_CONE", "0x13127EC3665E8EE1"))]
#[inline]
pub fn set_blip_show_cone(blip: Blip, toggle: bool) {
    call(0x13127EC3665E8EE1, (blip, toggle))
}

/// `SetBlipShrink`.
///
/// <https://docs.fivem.net/natives/?_0x2B6D467DAB714E8D>
#[doc(alias(
    "SetBlipShrink",
    "_SET_BLIP_SHRINK",
    "SET_BLIP_AS_MINIMAL_ON_EDGE",
    "SetBlipAsMinimalOnEdge",
    "0x2B6D467DAB714E8D"
))]
#[inline]
pub fn set_blip_shrink(blip: Blip, toggle: bool) {
    call(0x2B6D467DAB714E8D, (blip, toggle))
}

/// `SetBlipSprite`.
///
/// <https://docs.fivem.net/natives/?_0xDF735600A4696DAF>
#[doc(alias("SetBlipSprite", "SET_BLIP_SPRITE", "0xDF735600A4696DAF"))]
#[inline]
pub fn set_blip_sprite(blip: Blip, sprite_id: i32) {
    call(0xDF735600A4696DAF, (blip, sprite_id))
}

/// `SetBlipSquaredRotation`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0xA8B6AFDAC320AC87>
#[doc(alias(
    "SetBlipSquaredRotation",
    "_SET_BLIP_SQUARED_ROTATION",
    "SET_BLIP_ROTATION_WITH_FLOAT",
    "SetBlipRotationWithFloat",
    "0xA8B6AFDAC320AC87"
))]
#[inline]
pub fn set_blip_squared_rotation(blip: Blip, heading: f32) {
    call(0xA8B6AFDAC320AC87, (blip, heading))
}

/// `SetColourOfNextTextComponent`.
///
/// <https://docs.fivem.net/natives/?_0x39BBF623FC803EAC>
#[doc(alias(
    "SetColourOfNextTextComponent",
    "SET_COLOUR_OF_NEXT_TEXT_COMPONENT",
    "0x39BBF623FC803EAC",
    "_SET_NOTIFICATION_COLOR_NEXT",
    "SetNotificationColorNext"
))]
#[inline]
pub fn set_colour_of_next_text_component(hud_color: i32) {
    call(0x39BBF623FC803EAC, (hud_color,))
}

/// `SetCustomMpHudColor`, since game build 2545.
///
/// <https://docs.fivem.net/natives/?_0x2ACCB195F3CCD9DE>
#[doc(alias("SetCustomMpHudColor", "SET_CUSTOM_MP_HUD_COLOR", "0x2ACCB195F3CCD9DE"))]
#[inline]
pub fn set_custom_mp_hud_color(hud_color_id: i32) {
    call(0x2ACCB195F3CCD9DE, (hud_color_id,))
}

/// `SetDirectorModeClearTriggeredFlag`.
///
/// <https://docs.fivem.net/natives/?_0x2632482FD6B9AB87>
#[doc(alias(
    "SetDirectorModeClearTriggeredFlag",
    "_SET_DIRECTOR_MODE_CLEAR_TRIGGERED_FLAG",
    "SET_DIRECTOR_MODE_LAUNCHED_BY_SCRIPT",
    "SetDirectorModeLaunchedByScript",
    "0x2632482FD6B9AB87"
))]
#[inline]
pub fn set_director_mode_clear_triggered_flag() {
    call(0x2632482FD6B9AB87, ())
}

/// `SetFakePausemapPlayerPositionThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x77E2DD177910E1CF>
#[doc(alias(
    "SetFakePausemapPlayerPositionThisFrame",
    "SET_FAKE_PAUSEMAP_PLAYER_POSITION_THIS_FRAME",
    "0x77E2DD177910E1CF",
    "_SET_PLAYER_BLIP_POSITION_THIS_FRAME",
    "SetPlayerBlipPositionThisFrame"
))]
#[inline]
pub fn set_fake_pausemap_player_position_this_frame(x: f32, y: f32) {
    call(0x77E2DD177910E1CF, (x, y))
}

/// `SetFloatingHelpTextScreenPosition`.
///
/// <https://docs.fivem.net/natives/?_0x7679CC1BCEBE3D4C>
#[doc(alias(
    "SetFloatingHelpTextScreenPosition",
    "SET_FLOATING_HELP_TEXT_SCREEN_POSITION",
    "0x7679CC1BCEBE3D4C"
))]
#[inline]
pub fn set_floating_help_text_screen_position(hud_index: i32, x: f32, y: f32) {
    call(0x7679CC1BCEBE3D4C, (hud_index, x, y))
}

/// `SetFloatingHelpTextStyle`.
///
/// <https://docs.fivem.net/natives/?_0x788E7FD431BD67F1>
#[doc(alias(
    "SetFloatingHelpTextStyle",
    "SET_FLOATING_HELP_TEXT_STYLE",
    "0x788E7FD431BD67F1"
))]
#[inline]
pub fn set_floating_help_text_style(
    hud_index: i32,
    style: i32,
    hud_color: i32,
    alpha: i32,
    arrow_position: i32,
    box_offset: i32,
) {
    call(
        0x788E7FD431BD67F1,
        (
            hud_index,
            style,
            hud_color,
            alpha,
            arrow_position,
            box_offset,
        ),
    )
}

/// `SetFloatingHelpTextToEntity`.
///
/// <https://docs.fivem.net/natives/?_0xB094BC1DB4018240>
#[doc(alias(
    "SetFloatingHelpTextToEntity",
    "SET_FLOATING_HELP_TEXT_TO_ENTITY",
    "0xB094BC1DB4018240"
))]
#[inline]
pub fn set_floating_help_text_to_entity(
    hud_index: i32,
    entity: impl Into<Entity>,
    offset_x: f32,
    offset_y: f32,
) {
    let entity: Entity = entity.into();
    call(0xB094BC1DB4018240, (hud_index, entity, offset_x, offset_y))
}

/// `SetFloatingHelpTextWorldPosition`.
///
/// <https://docs.fivem.net/natives/?_0x784BA7E0ECEB4178>
#[doc(alias(
    "SetFloatingHelpTextWorldPosition",
    "SET_FLOATING_HELP_TEXT_WORLD_POSITION",
    "0x784BA7E0ECEB4178"
))]
#[inline]
pub fn set_floating_help_text_world_position(hud_index: i32, x: f32, y: f32, z: f32) {
    call(0x784BA7E0ECEB4178, (hud_index, x, y, z))
}

/// `SetFrontendActive`.
///
/// <https://docs.fivem.net/natives/?_0x745711A75AB09277>
#[doc(alias("SetFrontendActive", "SET_FRONTEND_ACTIVE", "0x745711A75AB09277"))]
#[inline]
pub fn set_frontend_active(active: bool) {
    call(0x745711A75AB09277, (active,))
}

/// `SetGpsCustomRouteRender`.
///
/// <https://docs.fivem.net/natives/?_0x900086F371220B6F>
#[doc(alias(
    "SetGpsCustomRouteRender",
    "SET_GPS_CUSTOM_ROUTE_RENDER",
    "0x900086F371220B6F"
))]
#[inline]
pub fn set_gps_custom_route_render(toggle: bool, radar_thickness: i32, map_thickness: i32) {
    call(0x900086F371220B6F, (toggle, radar_thickness, map_thickness))
}

/// `SetGpsFlags`.
///
/// <https://docs.fivem.net/natives/?_0x5B440763A4C8D15B>
#[doc(alias("SetGpsFlags", "SET_GPS_FLAGS", "0x5B440763A4C8D15B"))]
#[inline]
pub fn set_gps_flags(p0: i32, p1: f32) {
    call(0x5B440763A4C8D15B, (p0, p1))
}

/// `SetGpsFlashes`.
///
/// <https://docs.fivem.net/natives/?_0x320D0E0D936A0E9B>
#[doc(alias("SetGpsFlashes", "SET_GPS_FLASHES", "0x320D0E0D936A0E9B"))]
#[inline]
pub fn set_gps_flashes(toggle: bool) {
    call(0x320D0E0D936A0E9B, (toggle,))
}

/// `SetGpsMultiRouteRender`.
///
/// <https://docs.fivem.net/natives/?_0x3DDA37128DD1ACA8>
#[doc(alias(
    "SetGpsMultiRouteRender",
    "SET_GPS_MULTI_ROUTE_RENDER",
    "0x3DDA37128DD1ACA8"
))]
#[inline]
pub fn set_gps_multi_route_render(toggle: bool) {
    call(0x3DDA37128DD1ACA8, (toggle,))
}

/// `SetHealthHudDisplayValues`.
///
/// <https://docs.fivem.net/natives/?_0x3F5CC444DCAAA8F2>
#[doc(alias(
    "SetHealthHudDisplayValues",
    "SET_HEALTH_HUD_DISPLAY_VALUES",
    "0x3F5CC444DCAAA8F2"
))]
#[inline]
pub fn set_health_hud_display_values(health: i32, capacity: i32, was_added: bool) {
    call(0x3F5CC444DCAAA8F2, (health, capacity, was_added))
}

/// `SetHelpMessageTextStyle`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xB9C362BABECDDC7A>
#[doc(alias(
    "SetHelpMessageTextStyle",
    "_SET_HELP_MESSAGE_TEXT_STYLE",
    "SET_HELP_MESSAGE_STYLE",
    "SetHelpMessageStyle",
    "0xB9C362BABECDDC7A"
))]
#[inline]
pub fn set_help_message_text_style(style: i32, hud_color: i32, alpha: i32, p3: i32, p4: i32) {
    call(0xB9C362BABECDDC7A, (style, hud_color, alpha, p3, p4))
}

/// `SetHudComponentPosition`.
///
/// <https://docs.fivem.net/natives/?_0xAABB1F56E2A17CED>
#[doc(alias(
    "SetHudComponentPosition",
    "SET_HUD_COMPONENT_POSITION",
    "0xAABB1F56E2A17CED"
))]
#[inline]
pub fn set_hud_component_position(id: i32, x: f32, y: f32) {
    call(0xAABB1F56E2A17CED, (id, x, y))
}

/// `SetInteriorZoomLevelDecreased`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x7EC8ABA5E74B3D7A>
#[doc(alias(
    "SetInteriorZoomLevelDecreased",
    "_SET_INTERIOR_ZOOM_LEVEL_DECREASED",
    "SET_INSIDE_VERY_LARGE_INTERIOR",
    "SetInsideVeryLargeInterior",
    "0x7EC8ABA5E74B3D7A"
))]
#[inline]
pub fn set_interior_zoom_level_decreased(toggle: bool) {
    call(0x7EC8ABA5E74B3D7A, (toggle,))
}

/// `SetInteriorZoomLevelIncreased`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x504DFE62A1692296>
#[doc(alias(
    "SetInteriorZoomLevelIncreased",
    "_SET_INTERIOR_ZOOM_LEVEL_INCREASED",
    "SET_INSIDE_VERY_SMALL_INTERIOR",
    "SetInsideVerySmallInterior",
    "0x504DFE62A1692296"
))]
#[inline]
pub fn set_interior_zoom_level_increased(toggle: bool) {
    call(0x504DFE62A1692296, (toggle,))
}

/// `SetMainPlayerBlipColour`.
///
/// <https://docs.fivem.net/natives/?_0x7B21E0BB01E8224A>
#[doc(alias(
    "SetMainPlayerBlipColour",
    "_SET_MAIN_PLAYER_BLIP_COLOUR",
    "SET_PLAYER_ICON_COLOUR",
    "SetPlayerIconColour",
    "0x7B21E0BB01E8224A"
))]
#[inline]
pub fn set_main_player_blip_colour(color: i32) {
    call(0x7B21E0BB01E8224A, (color,))
}

/// `SetMaxArmourHudDisplay`.
///
/// <https://docs.fivem.net/natives/?_0x06A320535F5F0248>
#[doc(alias(
    "SetMaxArmourHudDisplay",
    "SET_MAX_ARMOUR_HUD_DISPLAY",
    "0x06A320535F5F0248"
))]
#[inline]
pub fn set_max_armour_hud_display(maximum_value: i32) {
    call(0x06A320535F5F0248, (maximum_value,))
}

/// `SetMaxHealthHudDisplay`.
///
/// <https://docs.fivem.net/natives/?_0x975D66A0BC17064C>
#[doc(alias(
    "SetMaxHealthHudDisplay",
    "SET_MAX_HEALTH_HUD_DISPLAY",
    "0x975D66A0BC17064C"
))]
#[inline]
pub fn set_max_health_hud_display(maximum_value: i32) {
    call(0x975D66A0BC17064C, (maximum_value,))
}

/// `SetMinimapAltitudeIndicatorLevel`.
///
/// <https://docs.fivem.net/natives/?_0xD201F3FF917A506D>
#[doc(alias(
    "SetMinimapAltitudeIndicatorLevel",
    "_SET_MINIMAP_ALTITUDE_INDICATOR_LEVEL",
    "SET_FAKE_MINIMAP_MAX_ALTIMETER_HEIGHT",
    "SetFakeMinimapMaxAltimeterHeight",
    "0xD201F3FF917A506D",
    "_SET_MINIMAP_ATTITUDE_INDICATOR_LEVEL",
    "SetMinimapAttitudeIndicatorLevel"
))]
#[inline]
pub fn set_minimap_altitude_indicator_level(altitude: f32, p1: bool) {
    call(0xD201F3FF917A506D, (altitude, p1))
}

/// `SetMinimapBlockWaypoint`.
///
/// <https://docs.fivem.net/natives/?_0x58FADDED207897DC>
#[doc(alias(
    "SetMinimapBlockWaypoint",
    "SET_MINIMAP_BLOCK_WAYPOINT",
    "0x58FADDED207897DC"
))]
#[inline]
pub fn set_minimap_block_waypoint(toggle: bool) {
    call(0x58FADDED207897DC, (toggle,))
}

/// `SetMinimapComponent`.
///
/// <https://docs.fivem.net/natives/?_0x75A9A10948D1DEA6>
#[doc(alias("SetMinimapComponent", "SET_MINIMAP_COMPONENT", "0x75A9A10948D1DEA6"))]
#[inline]
pub fn set_minimap_component(component_id: i32, toggle: bool, hud_color: i32) -> i32 {
    call(0x75A9A10948D1DEA6, (component_id, toggle, hud_color))
}

/// `SetMinimapFowRevealCoordinate`.
///
/// <https://docs.fivem.net/natives/?_0x0923DBF87DFF735E>
#[doc(alias(
    "SetMinimapFowRevealCoordinate",
    "SET_MINIMAP_FOW_REVEAL_COORDINATE",
    "0x0923DBF87DFF735E"
))]
#[inline]
pub fn set_minimap_fow_reveal_coordinate(x: f32, y: f32, z: f32) {
    call(0x0923DBF87DFF735E, (x, y, z))
}

/// `SetMinimapGolfCourse`.
///
/// <https://docs.fivem.net/natives/?_0x71BDB63DBAF8DA59>
#[doc(alias(
    "SetMinimapGolfCourse",
    "SET_MINIMAP_GOLF_COURSE",
    "0x71BDB63DBAF8DA59"
))]
#[inline]
pub fn set_minimap_golf_course(hole: i32) {
    call(0x71BDB63DBAF8DA59, (hole,))
}

/// `SetMinimapGolfCourseOff`.
///
/// <https://docs.fivem.net/natives/?_0x35EDD5B2E3FF01C0>
#[doc(alias(
    "SetMinimapGolfCourseOff",
    "SET_MINIMAP_GOLF_COURSE_OFF",
    "0x35EDD5B2E3FF01C0"
))]
#[inline]
pub fn set_minimap_golf_course_off() {
    call(0x35EDD5B2E3FF01C0, ())
}

/// `SetMinimapHideFow`.
///
/// <https://docs.fivem.net/natives/?_0xF8DEE0A5600CBB93>
#[doc(alias(
    "SetMinimapHideFow",
    "SET_MINIMAP_HIDE_FOW",
    "0xF8DEE0A5600CBB93",
    "_SET_MINIMAP_REVEALED",
    "SetMinimapRevealed"
))]
#[inline]
pub fn set_minimap_hide_fow(toggle: bool) {
    call(0xF8DEE0A5600CBB93, (toggle,))
}

/// `SetMinimapInPrologue`.
///
/// <https://docs.fivem.net/natives/?_0x9133955F1A2DA957>
#[doc(alias(
    "SetMinimapInPrologue",
    "SET_MINIMAP_IN_PROLOGUE",
    "0x9133955F1A2DA957",
    "_SET_DRAW_MAP_VISIBLE",
    "SetDrawMapVisible",
    "_SET_NORTH_YANKTON_MAP",
    "SetNorthYanktonMap"
))]
#[inline]
pub fn set_minimap_in_prologue(toggle: bool) {
    call(0x9133955F1A2DA957, (toggle,))
}

/// `SetMinimapInSpectatorMode`.
///
/// <https://docs.fivem.net/natives/?_0x1A5CD7752DD28CD3>
#[doc(alias(
    "SetMinimapInSpectatorMode",
    "SET_MINIMAP_IN_SPECTATOR_MODE",
    "0x1A5CD7752DD28CD3",
    "KEY_HUD_COLOUR",
    "KeyHudColour"
))]
#[inline]
pub fn set_minimap_in_spectator_mode(toggle: bool, ped: Ped) {
    call(0x1A5CD7752DD28CD3, (toggle, ped))
}

/// `SetMinimapSonarSweep`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x6B50FC8749632EC1>
#[doc(alias(
    "SetMinimapSonarSweep",
    "SET_MINIMAP_SONAR_SWEEP",
    "0x6B50FC8749632EC1",
    "_SET_MINIMAP_SONAR_ENABLED",
    "SetMinimapSonarEnabled"
))]
#[inline]
pub fn set_minimap_sonar_sweep(toggle: bool) {
    call(0x6B50FC8749632EC1, (toggle,))
}

/// `SetMissionName`.
///
/// <https://docs.fivem.net/natives/?_0x5F28ECF5FC84772F>
#[doc(alias("SetMissionName", "SET_MISSION_NAME", "0x5F28ECF5FC84772F"))]
#[inline]
pub fn set_mission_name(p0: bool, name: &str) {
    call(0x5F28ECF5FC84772F, (p0, name))
}

/// `SetMissionName_2`.
///
/// <https://docs.fivem.net/natives/?_0xE45087D85F468BC2>
#[doc(alias(
    "SetMissionName_2",
    "_SET_MISSION_NAME_2",
    "SET_MISSION_NAME_FOR_UGC_MISSION",
    "SetMissionNameForUgcMission",
    "0xE45087D85F468BC2"
))]
#[inline]
pub fn set_mission_name_2(p0: bool, name: &str) {
    call(0xE45087D85F468BC2, (p0, name))
}

/// `SetMouseCursorStyle`.
///
/// <https://docs.fivem.net/natives/?_0x8DB8CFFD58B62552>
#[doc(alias(
    "SetMouseCursorStyle",
    "SET_MOUSE_CURSOR_STYLE",
    "0x8DB8CFFD58B62552",
    "_SET_CURSOR_SPRITE",
    "SetCursorSprite",
    "_SET_MOUSE_CURSOR_SPRITE",
    "SetMouseCursorSprite"
))]
#[inline]
pub fn set_mouse_cursor_style(style: i32) {
    call(0x8DB8CFFD58B62552, (style,))
}

/// `SetMouseCursorThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xAAE7CE1D63167423>
#[doc(alias(
    "SetMouseCursorThisFrame",
    "SET_MOUSE_CURSOR_THIS_FRAME",
    "0xAAE7CE1D63167423",
    "_SET_MOUSE_CURSOR_ACTIVE_THIS_FRAME",
    "SetMouseCursorActiveThisFrame",
    "_SHOW_CURSOR_THIS_FRAME",
    "ShowCursorThisFrame"
))]
#[inline]
pub fn set_mouse_cursor_this_frame() {
    call(0xAAE7CE1D63167423, ())
}

/// `SetMouseCursorVisible`.
///
/// <https://docs.fivem.net/natives/?_0x98215325A695E78A>
#[doc(alias(
    "SetMouseCursorVisible",
    "SET_MOUSE_CURSOR_VISIBLE",
    "0x98215325A695E78A",
    "_SET_MOUSE_CURSOR_VISIBLE_IN_MENUS",
    "SetMouseCursorVisibleInMenus"
))]
#[inline]
pub fn set_mouse_cursor_visible(is_visible: bool) {
    call(0x98215325A695E78A, (is_visible,))
}

/// `SetMpGamerTagAlpha`.
///
/// <https://docs.fivem.net/natives/?_0xD48FE545CD46F857>
#[doc(alias("SetMpGamerTagAlpha", "SET_MP_GAMER_TAG_ALPHA", "0xD48FE545CD46F857"))]
#[inline]
pub fn set_mp_gamer_tag_alpha(gamer_tag_id: i32, component: i32, alpha: i32) {
    call(0xD48FE545CD46F857, (gamer_tag_id, component, alpha))
}

/// `SetMpGamerTagBigText`.
///
/// <https://docs.fivem.net/natives/?_0x7B7723747CCB55B6>
#[doc(alias(
    "SetMpGamerTagBigText",
    "SET_MP_GAMER_TAG_BIG_TEXT",
    "0x7B7723747CCB55B6",
    "_SET_MP_GAMER_TAG_CHATTING",
    "SetMpGamerTagChatting"
))]
#[inline]
pub fn set_mp_gamer_tag_big_text(gamer_tag_id: i32, string: &str) {
    call(0x7B7723747CCB55B6, (gamer_tag_id, string))
}

/// `SetMpGamerTagColour`.
///
/// <https://docs.fivem.net/natives/?_0x613ED644950626AE>
#[doc(alias("SetMpGamerTagColour", "SET_MP_GAMER_TAG_COLOUR", "0x613ED644950626AE"))]
#[inline]
pub fn set_mp_gamer_tag_colour(gamer_tag_id: i32, component: i32, hud_color_index: i32) {
    call(
        0x613ED644950626AE,
        (gamer_tag_id, component, hud_color_index),
    )
}

/// `SetMpGamerTagDisablePlayerHealthSync`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0xD29EC58C2F6B5014>
#[doc(alias(
    "SetMpGamerTagDisablePlayerHealthSync",
    "_SET_MP_GAMER_TAG_DISABLE_PLAYER_HEALTH_SYNC",
    "SET_MP_GAMER_TAGS_SHOULD_USE_POINTS_HEALTH",
    "SetMpGamerTagsShouldUsePointsHealth",
    "0xD29EC58C2F6B5014",
    "_SET_MP_GAMER_HEALTH_BAR_DISPLAY",
    "SetMpGamerHealthBarDisplay"
))]
#[inline]
pub fn set_mp_gamer_tag_disable_player_health_sync(gamer_tag_id: i32, toggle: bool) {
    call(0xD29EC58C2F6B5014, (gamer_tag_id, toggle))
}

/// `SetMpGamerTagHealthBarColour`.
///
/// <https://docs.fivem.net/natives/?_0x3158C77A7E888AB4>
#[doc(alias(
    "SetMpGamerTagHealthBarColour",
    "SET_MP_GAMER_TAG_HEALTH_BAR_COLOUR",
    "0x3158C77A7E888AB4",
    "_SET_MP_GAMER_TAG_HEALTH_BAR_COLOR",
    "SetMpGamerTagHealthBarColor"
))]
#[inline]
pub fn set_mp_gamer_tag_health_bar_colour(gamer_tag_id: i32, hud_color_index: i32) {
    call(0x3158C77A7E888AB4, (gamer_tag_id, hud_color_index))
}

/// `SetMpGamerTagMpBagLargeCount`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x9C16459B2324B2CF>
#[doc(alias(
    "SetMpGamerTagMpBagLargeCount",
    "_SET_MP_GAMER_TAG_MP_BAG_LARGE_COUNT",
    "SET_MP_GAMER_TAG_NUM_PACKAGES",
    "SetMpGamerTagNumPackages",
    "0x9C16459B2324B2CF",
    "0x9B9AA95688F78DD3",
    "_SET_MP_GAMER_TAG_UNK",
    "SetMpGamerTagUnk"
))]
#[inline]
pub fn set_mp_gamer_tag_mp_bag_large_count(gamer_tag_id: i32, count: i32) {
    call(0x9C16459B2324B2CF, (gamer_tag_id, count))
}

/// `SetMpGamerTagName`.
///
/// <https://docs.fivem.net/natives/?_0xDEA2B8283BAA3944>
#[doc(alias("SetMpGamerTagName", "SET_MP_GAMER_TAG_NAME", "0xDEA2B8283BAA3944"))]
#[inline]
pub fn set_mp_gamer_tag_name(gamer_tag_id: i32, string: &str) {
    call(0xDEA2B8283BAA3944, (gamer_tag_id, string))
}

/// `SetMpGamerTagOverridePlayerHealth`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0x1563FE35E9928E67>
#[doc(alias(
    "SetMpGamerTagOverridePlayerHealth",
    "_SET_MP_GAMER_TAG_OVERRIDE_PLAYER_HEALTH",
    "SET_MP_GAMER_TAGS_POINT_HEALTH",
    "SetMpGamerTagsPointHealth",
    "0x1563FE35E9928E67",
    "_SET_MP_GAMER_HEALTH_BAR_MAX",
    "SetMpGamerHealthBarMax"
))]
#[inline]
pub fn set_mp_gamer_tag_override_player_health(
    gamer_tag_id: i32,
    health: i32,
    maximum_health: i32,
) {
    call(0x1563FE35E9928E67, (gamer_tag_id, health, maximum_health))
}

/// `SetMpGamerTagUseVehicleHealth`.
///
/// <https://docs.fivem.net/natives/?_0xA67F9C46D612B6F1>
#[doc(alias(
    "SetMpGamerTagUseVehicleHealth",
    "_SET_MP_GAMER_TAG_USE_VEHICLE_HEALTH",
    "SET_MP_GAMER_TAGS_SHOULD_USE_VEHICLE_HEALTH",
    "SetMpGamerTagsShouldUseVehicleHealth",
    "0xA67F9C46D612B6F1",
    "_SET_MP_GAMER_TAG_ICONS",
    "SetMpGamerTagIcons"
))]
#[inline]
pub fn set_mp_gamer_tag_use_vehicle_health(gamer_tag_id: i32, toggle: bool) {
    call(0xA67F9C46D612B6F1, (gamer_tag_id, toggle))
}

/// `SetMpGamerTagVisibility`.
///
/// <https://docs.fivem.net/natives/?_0x63BB75ABEDC1F6A0>
#[doc(alias(
    "SetMpGamerTagVisibility",
    "SET_MP_GAMER_TAG_VISIBILITY",
    "0x63BB75ABEDC1F6A0"
))]
#[inline]
pub fn set_mp_gamer_tag_visibility(gamer_tag_id: i32, component: i32, toggle: bool) {
    call(0x63BB75ABEDC1F6A0, (gamer_tag_id, component, toggle))
}

/// `SetMpGamerTagVisibilityAll`.
///
/// <https://docs.fivem.net/natives/?_0xEE76FF7E6A0166B0>
#[doc(alias(
    "SetMpGamerTagVisibilityAll",
    "_SET_MP_GAMER_TAG_VISIBILITY_ALL",
    "SET_ALL_MP_GAMER_TAGS_VISIBILITY",
    "SetAllMpGamerTagsVisibility",
    "0xEE76FF7E6A0166B0",
    "_SET_MP_GAMER_TAG",
    "SetMpGamerTag",
    "_SET_MP_GAMER_TAG_",
    "_SET_MP_GAMER_TAG_ENABLED",
    "SetMpGamerTagEnabled"
))]
#[inline]
pub fn set_mp_gamer_tag_visibility_all(gamer_tag_id: i32, toggle: bool) {
    call(0xEE76FF7E6A0166B0, (gamer_tag_id, toggle))
}

/// `SetMpGamerTagWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0xCF228E2AA03099C3>
#[doc(alias(
    "SetMpGamerTagWantedLevel",
    "SET_MP_GAMER_TAG_WANTED_LEVEL",
    "0xCF228E2AA03099C3"
))]
#[inline]
pub fn set_mp_gamer_tag_wanted_level(gamer_tag_id: i32, wantedlvl: i32) {
    call(0xCF228E2AA03099C3, (gamer_tag_id, wantedlvl))
}

/// `SetMultiplayerBankCash`.
///
/// <https://docs.fivem.net/natives/?_0xDD21B55DF695CD0A>
#[doc(alias(
    "SetMultiplayerBankCash",
    "SET_MULTIPLAYER_BANK_CASH",
    "0xDD21B55DF695CD0A"
))]
#[inline]
pub fn set_multiplayer_bank_cash() {
    call(0xDD21B55DF695CD0A, ())
}

/// `SetMultiplayerHudCash`.
///
/// <https://docs.fivem.net/natives/?_0xFD1D220394BCB824>
#[doc(alias(
    "SetMultiplayerHudCash",
    "SET_MULTIPLAYER_HUD_CASH",
    "0xFD1D220394BCB824"
))]
#[inline]
pub fn set_multiplayer_hud_cash(p0: i32, p1: i32) {
    call(0xFD1D220394BCB824, (p0, p1))
}

/// `SetMultiplayerWalletCash`.
///
/// <https://docs.fivem.net/natives/?_0xC2D15BEF167E27BC>
#[doc(alias(
    "SetMultiplayerWalletCash",
    "SET_MULTIPLAYER_WALLET_CASH",
    "0xC2D15BEF167E27BC"
))]
#[inline]
pub fn set_multiplayer_wallet_cash() {
    call(0xC2D15BEF167E27BC, ())
}

/// `SetNewWaypoint`.
///
/// <https://docs.fivem.net/natives/?_0xFE43368D2AA4F2FC>
#[doc(alias("SetNewWaypoint", "SET_NEW_WAYPOINT", "0xFE43368D2AA4F2FC"))]
#[inline]
pub fn set_new_waypoint(x: f32, y: f32) {
    call(0xFE43368D2AA4F2FC, (x, y))
}

/// `SetPauseMenuActive`.
///
/// <https://docs.fivem.net/natives/?_0xDF47FC56C71569CF>
#[doc(alias("SetPauseMenuActive", "SET_PAUSE_MENU_ACTIVE", "0xDF47FC56C71569CF"))]
#[inline]
pub fn set_pause_menu_active(toggle: bool) {
    call(0xDF47FC56C71569CF, (toggle,))
}

/// `SetPauseMenuPedLighting`.
///
/// <https://docs.fivem.net/natives/?_0x3CA6050692BC61B0>
#[doc(alias(
    "SetPauseMenuPedLighting",
    "SET_PAUSE_MENU_PED_LIGHTING",
    "0x3CA6050692BC61B0"
))]
#[inline]
pub fn set_pause_menu_ped_lighting(state: bool) {
    call(0x3CA6050692BC61B0, (state,))
}

/// `SetPauseMenuPedSleepState`.
///
/// <https://docs.fivem.net/natives/?_0xECF128344E9FF9F1>
#[doc(alias(
    "SetPauseMenuPedSleepState",
    "SET_PAUSE_MENU_PED_SLEEP_STATE",
    "0xECF128344E9FF9F1"
))]
#[inline]
pub fn set_pause_menu_ped_sleep_state(state: bool) {
    call(0xECF128344E9FF9F1, (state,))
}

/// `SetPedAiBlipForcedOn`.
///
/// <https://docs.fivem.net/natives/?_0x0C4BBF625CA98C4E>
#[doc(alias(
    "SetPedAiBlipForcedOn",
    "SET_PED_AI_BLIP_FORCED_ON",
    "0x0C4BBF625CA98C4E",
    "_IS_AI_BLIP_ALWAYS_SHOWN",
    "IsAiBlipAlwaysShown"
))]
#[inline]
pub fn set_ped_ai_blip_forced_on(ped: Ped, toggle: bool) {
    call(0x0C4BBF625CA98C4E, (ped, toggle))
}

/// `SetPedAiBlipGangId`.
///
/// <https://docs.fivem.net/natives/?_0xE52B8E7F85D39A08>
#[doc(alias(
    "SetPedAiBlipGangId",
    "SET_PED_AI_BLIP_GANG_ID",
    "0xE52B8E7F85D39A08",
    "_SET_AI_BLIP_TYPE",
    "SetAiBlipType"
))]
#[inline]
pub fn set_ped_ai_blip_gang_id(ped: Ped, gang_id: i32) {
    call(0xE52B8E7F85D39A08, (ped, gang_id))
}

/// `SetPedAiBlipHasCone`.
///
/// <https://docs.fivem.net/natives/?_0x3EED80DFF7325CAA>
#[doc(alias(
    "SetPedAiBlipHasCone",
    "SET_PED_AI_BLIP_HAS_CONE",
    "0x3EED80DFF7325CAA",
    "HIDE_SPECIAL_ABILITY_LOCKON_OPERATION",
    "HideSpecialAbilityLockonOperation"
))]
#[inline]
pub fn set_ped_ai_blip_has_cone(ped: Ped, toggle: bool) {
    call(0x3EED80DFF7325CAA, (ped, toggle))
}

/// `SetPedAiBlipNoticeRange`.
///
/// <https://docs.fivem.net/natives/?_0x97C65887D4B37FA9>
#[doc(alias(
    "SetPedAiBlipNoticeRange",
    "SET_PED_AI_BLIP_NOTICE_RANGE",
    "0x97C65887D4B37FA9",
    "_SET_AI_BLIP_MAX_DISTANCE",
    "SetAiBlipMaxDistance"
))]
#[inline]
pub fn set_ped_ai_blip_notice_range(ped: Ped, range: f32) {
    call(0x97C65887D4B37FA9, (ped, range))
}

/// `SetPedAiBlipSprite`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0xFCFACD0DB9D7A57D>
#[doc(alias(
    "SetPedAiBlipSprite",
    "_SET_PED_AI_BLIP_SPRITE",
    "SET_PED_AI_BLIP_SPRITE",
    "0xFCFACD0DB9D7A57D"
))]
#[inline]
pub fn set_ped_ai_blip_sprite(ped: Ped, sprite_id: i32) {
    call(0xFCFACD0DB9D7A57D, (ped, sprite_id))
}

/// `SetPedHasAiBlip`.
///
/// <https://docs.fivem.net/natives/?_0xD30C50DF888D58B5>
#[doc(alias(
    "SetPedHasAiBlip",
    "SET_PED_HAS_AI_BLIP",
    "0xD30C50DF888D58B5",
    "_SET_PED_AI_BLIP",
    "SetPedAiBlip",
    "_SET_PED_ENEMY_AI_BLIP",
    "SetPedEnemyAiBlip"
))]
#[inline]
pub fn set_ped_has_ai_blip(ped: Ped, has_cone: bool) {
    call(0xD30C50DF888D58B5, (ped, has_cone))
}

/// `SetPedHasAiBlipWithColor`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xB13DCB4C6FAAD238>
#[doc(alias(
    "SetPedHasAiBlipWithColor",
    "_SET_PED_HAS_AI_BLIP_WITH_COLOR",
    "SET_PED_HAS_AI_BLIP_WITH_COLOUR",
    "SetPedHasAiBlipWithColour",
    "0xB13DCB4C6FAAD238"
))]
#[inline]
pub fn set_ped_has_ai_blip_with_color(ped: Ped, has_cone: bool, color: i32) {
    call(0xB13DCB4C6FAAD238, (ped, has_cone, color))
}

/// `SetPlayerIsInDirectorMode`.
///
/// <https://docs.fivem.net/natives/?_0x808519373FD336A3>
#[doc(alias(
    "SetPlayerIsInDirectorMode",
    "_SET_PLAYER_IS_IN_DIRECTOR_MODE",
    "SET_PLAYER_IS_IN_DIRECTOR_MODE",
    "0x808519373FD336A3",
    "_SET_DIRECTOR_MODE",
    "SetDirectorMode"
))]
#[inline]
pub fn set_player_is_in_director_mode(toggle: bool) {
    call(0x808519373FD336A3, (toggle,))
}

/// `SetPmWarningscreenActive`.
///
/// <https://docs.fivem.net/natives/?_0x41350B4FC28E3941>
#[doc(alias(
    "SetPmWarningscreenActive",
    "SET_PM_WARNINGSCREEN_ACTIVE",
    "0x41350B4FC28E3941"
))]
#[inline]
pub fn set_pm_warningscreen_active(is_active: bool) {
    call(0x41350B4FC28E3941, (is_active,))
}

/// `SetRaceTrackRender`.
///
/// <https://docs.fivem.net/natives/?_0x1EAC5F91BCBC5073>
#[doc(alias("SetRaceTrackRender", "SET_RACE_TRACK_RENDER", "0x1EAC5F91BCBC5073"))]
#[inline]
pub fn set_race_track_render(toggle: bool) {
    call(0x1EAC5F91BCBC5073, (toggle,))
}

/// `SetRadarAsExteriorThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xE81B7D2A3DAB2D81>
#[doc(alias(
    "SetRadarAsExteriorThisFrame",
    "SET_RADAR_AS_EXTERIOR_THIS_FRAME",
    "0xE81B7D2A3DAB2D81"
))]
#[inline]
pub fn set_radar_as_exterior_this_frame() {
    call(0xE81B7D2A3DAB2D81, ())
}

/// `SetRadarAsInteriorThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x59E727A1C9D3E31A>
#[doc(alias(
    "SetRadarAsInteriorThisFrame",
    "SET_RADAR_AS_INTERIOR_THIS_FRAME",
    "0x59E727A1C9D3E31A"
))]
#[inline]
pub fn set_radar_as_interior_this_frame(
    interior: impl Into<Hash>,
    x: f32,
    y: f32,
    heading: i32,
    zoom: i32,
) {
    let interior: Hash = interior.into();
    call(0x59E727A1C9D3E31A, (interior, x, y, heading, zoom))
}

/// `SetRadarZoom`.
///
/// <https://docs.fivem.net/natives/?_0x096EF57A0C999BBA>
#[doc(alias("SetRadarZoom", "SET_RADAR_ZOOM", "0x096EF57A0C999BBA"))]
#[inline]
pub fn set_radar_zoom(zoom_level: i32) {
    call(0x096EF57A0C999BBA, (zoom_level,))
}

/// `SetRadarZoomPrecise`.
///
/// <https://docs.fivem.net/natives/?_0xBD12C5EEE184C337>
#[doc(alias(
    "SetRadarZoomPrecise",
    "SET_RADAR_ZOOM_PRECISE",
    "0xBD12C5EEE184C337",
    "RESPONDING_AS_TEMP",
    "RespondingAsTemp"
))]
#[inline]
pub fn set_radar_zoom_precise(zoom: f32) {
    call(0xBD12C5EEE184C337, (zoom,))
}

/// `SetRadarZoomToBlip`.
///
/// <https://docs.fivem.net/natives/?_0xF98E4B3E56AFC7B1>
#[doc(alias("SetRadarZoomToBlip", "SET_RADAR_ZOOM_TO_BLIP", "0xF98E4B3E56AFC7B1"))]
#[inline]
pub fn set_radar_zoom_to_blip(blip: Blip, zoom: f32) {
    call(0xF98E4B3E56AFC7B1, (blip, zoom))
}

/// `SetRadarZoomToDistance`.
///
/// <https://docs.fivem.net/natives/?_0xCB7CC0D58405AD41>
#[doc(alias(
    "SetRadarZoomToDistance",
    "SET_RADAR_ZOOM_TO_DISTANCE",
    "0xCB7CC0D58405AD41",
    "_SET_RADAR_ZOOM_LEVEL_THIS_FRAME",
    "SetRadarZoomLevelThisFrame"
))]
#[inline]
pub fn set_radar_zoom_to_distance(zoom: f32) {
    call(0xCB7CC0D58405AD41, (zoom,))
}

/// `SetRadiusBlipEdge`.
///
/// <https://docs.fivem.net/natives/?_0x25615540D894B814>
#[doc(alias("SetRadiusBlipEdge", "SET_RADIUS_BLIP_EDGE", "0x25615540D894B814"))]
#[inline]
pub fn set_radius_blip_edge(blip: Blip, toggle: bool) {
    call(0x25615540D894B814, (blip, toggle))
}

/// `SetScriptVariable_2HudColour`.
///
/// <https://docs.fivem.net/natives/?_0x16A304E6CB2BFAB9>
#[doc(alias(
    "SetScriptVariable_2HudColour",
    "_SET_SCRIPT_VARIABLE_2_HUD_COLOUR",
    "SET_SECOND_SCRIPT_VARIABLE_HUD_COLOUR",
    "SetSecondScriptVariableHudColour",
    "0x16A304E6CB2BFAB9"
))]
#[inline]
pub fn set_script_variable_2_hud_colour(r: i32, g: i32, b: i32, a: i32) {
    call(0x16A304E6CB2BFAB9, (r, g, b, a))
}

/// `SetScriptVariableHudColour`.
///
/// <https://docs.fivem.net/natives/?_0xD68A5FF8A3A89874>
#[doc(alias(
    "SetScriptVariableHudColour",
    "SET_SCRIPT_VARIABLE_HUD_COLOUR",
    "0xD68A5FF8A3A89874"
))]
#[inline]
pub fn set_script_variable_hud_colour(r: i32, g: i32, b: i32, a: i32) {
    call(0xD68A5FF8A3A89874, (r, g, b, a))
}

/// `SetSocialClubTour`.
///
/// <https://docs.fivem.net/natives/?_0x9E778248D6685FE0>
#[doc(alias("SetSocialClubTour", "SET_SOCIAL_CLUB_TOUR", "0x9E778248D6685FE0"))]
#[inline]
pub fn set_social_club_tour(name: &str) {
    call(0x9E778248D6685FE0, (name,))
}

/// `SetTextCentre`.
///
/// <https://docs.fivem.net/natives/?_0xC02F4DBFB51D988B>
#[doc(alias("SetTextCentre", "SET_TEXT_CENTRE", "0xC02F4DBFB51D988B"))]
#[inline]
pub fn set_text_centre(align: bool) {
    call(0xC02F4DBFB51D988B, (align,))
}

/// `SetTextColour`.
///
/// <https://docs.fivem.net/natives/?_0xBE6B23FFA53FB442>
#[doc(alias("SetTextColour", "SET_TEXT_COLOUR", "0xBE6B23FFA53FB442"))]
#[inline]
pub fn set_text_colour(red: i32, green: i32, blue: i32, alpha: i32) {
    call(0xBE6B23FFA53FB442, (red, green, blue, alpha))
}

/// `SetTextDropShadow`.
///
/// <https://docs.fivem.net/natives/?_0x1CA3E9EAC9D93E5E>
#[doc(alias("SetTextDropShadow", "SET_TEXT_DROP_SHADOW", "0x1CA3E9EAC9D93E5E"))]
#[inline]
pub fn set_text_drop_shadow() {
    call(0x1CA3E9EAC9D93E5E, ())
}

/// `SetTextDropshadow`.
///
/// <https://docs.fivem.net/natives/?_0x465C84BC39F1C351>
#[doc(alias("SetTextDropshadow", "SET_TEXT_DROPSHADOW", "0x465C84BC39F1C351"))]
#[inline]
pub fn set_text_dropshadow(distance: i32, r: i32, g: i32, b: i32, a: i32) {
    call(0x465C84BC39F1C351, (distance, r, g, b, a))
}

/// `SetTextEdge`.
///
/// <https://docs.fivem.net/natives/?_0x441603240D202FA6>
#[doc(alias("SetTextEdge", "SET_TEXT_EDGE", "0x441603240D202FA6"))]
#[inline]
pub fn set_text_edge(p0: i32, r: i32, g: i32, b: i32, a: i32) {
    call(0x441603240D202FA6, (p0, r, g, b, a))
}

/// `SetTextFont`.
///
/// <https://docs.fivem.net/natives/?_0x66E0276CC5F6B9DA>
#[doc(alias("SetTextFont", "SET_TEXT_FONT", "0x66E0276CC5F6B9DA"))]
#[inline]
pub fn set_text_font(font_type: i32) {
    call(0x66E0276CC5F6B9DA, (font_type,))
}

/// `SetTextInputBoxEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x1185A8087587322C>
#[doc(alias(
    "SetTextInputBoxEnabled",
    "SET_TEXT_INPUT_BOX_ENABLED",
    "0x1185A8087587322C"
))]
#[inline]
pub fn set_text_input_box_enabled(state: bool) {
    call(0x1185A8087587322C, (state,))
}

/// `SetTextJustification`.
///
/// <https://docs.fivem.net/natives/?_0x4E096588B13FFECA>
#[doc(alias("SetTextJustification", "SET_TEXT_JUSTIFICATION", "0x4E096588B13FFECA"))]
#[inline]
pub fn set_text_justification(justify_type: i32) {
    call(0x4E096588B13FFECA, (justify_type,))
}

/// `SetTextLeading`.
///
/// <https://docs.fivem.net/natives/?_0xA50ABC31E3CDFAFF>
#[doc(alias("SetTextLeading", "SET_TEXT_LEADING", "0xA50ABC31E3CDFAFF"))]
#[inline]
pub fn set_text_leading(p0: i32) {
    call(0xA50ABC31E3CDFAFF, (p0,))
}

/// `SetTextOutline`.
///
/// <https://docs.fivem.net/natives/?_0x2513DFB0FB8400FE>
#[doc(alias("SetTextOutline", "SET_TEXT_OUTLINE", "0x2513DFB0FB8400FE"))]
#[inline]
pub fn set_text_outline() {
    call(0x2513DFB0FB8400FE, ())
}

/// `SetTextProportional`.
///
/// <https://docs.fivem.net/natives/?_0x038C1F517D7FDCF8>
#[doc(alias("SetTextProportional", "SET_TEXT_PROPORTIONAL", "0x038C1F517D7FDCF8"))]
#[inline]
pub fn set_text_proportional(p0: bool) {
    call(0x038C1F517D7FDCF8, (p0,))
}

/// `SetTextRenderId`.
///
/// <https://docs.fivem.net/natives/?_0x5F15302936E07111>
#[doc(alias("SetTextRenderId", "SET_TEXT_RENDER_ID", "0x5F15302936E07111"))]
#[inline]
pub fn set_text_render_id(render_id: i32) {
    call(0x5F15302936E07111, (render_id,))
}

/// `SetTextRightJustify`.
///
/// <https://docs.fivem.net/natives/?_0x6B3C4650BC8BEE47>
#[doc(alias("SetTextRightJustify", "SET_TEXT_RIGHT_JUSTIFY", "0x6B3C4650BC8BEE47"))]
#[inline]
pub fn set_text_right_justify(toggle: bool) {
    call(0x6B3C4650BC8BEE47, (toggle,))
}

/// `SetTextScale`.
///
/// <https://docs.fivem.net/natives/?_0x07C837F9A01C34C9>
#[doc(alias("SetTextScale", "SET_TEXT_SCALE", "0x07C837F9A01C34C9"))]
#[inline]
pub fn set_text_scale(scale: f32, size: f32) {
    call(0x07C837F9A01C34C9, (scale, size))
}

/// `SetTextWrap`.
///
/// <https://docs.fivem.net/natives/?_0x63145D9C883A1A70>
#[doc(alias("SetTextWrap", "SET_TEXT_WRAP", "0x63145D9C883A1A70"))]
#[inline]
pub fn set_text_wrap(start: f32, end: f32) {
    call(0x63145D9C883A1A70, (start, end))
}

/// `SetUseIslandMap`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x5E1460624D194A38>
#[doc(alias(
    "SetUseIslandMap",
    "SET_USE_ISLAND_MAP",
    "0x5E1460624D194A38",
    "_SET_TOGGLE_MINIMAP_HEIST_ISLAND",
    "SetToggleMinimapHeistIsland"
))]
#[inline]
pub fn set_use_island_map(toggle: bool) {
    call(0x5E1460624D194A38, (toggle,))
}

/// `SetUseWaypointAsDestination`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x6CDD58146A436083>
#[doc(alias(
    "SetUseWaypointAsDestination",
    "_SET_USE_WAYPOINT_AS_DESTINATION",
    "SET_USE_SET_DESTINATION_IN_PAUSE_MAP",
    "SetUseSetDestinationInPauseMap",
    "0x6CDD58146A436083"
))]
#[inline]
pub fn set_use_waypoint_as_destination(toggle: bool) {
    call(0x6CDD58146A436083, (toggle,))
}

/// `SetWarningMessage`.
///
/// <https://docs.fivem.net/natives/?_0x7B1776B3B53F8D74>
#[doc(alias("SetWarningMessage", "SET_WARNING_MESSAGE", "0x7B1776B3B53F8D74"))]
#[inline]
pub fn set_warning_message(
    entry_line1: &str,
    instructional_key: i32,
    entry_line2: &str,
    p3: bool,
    p4: i32,
    background: &str,
    p6: &str,
    show_bg: bool,
    error_code: i32,
) {
    call(
        0x7B1776B3B53F8D74,
        (
            entry_line1,
            instructional_key,
            entry_line2,
            p3,
            p4,
            background,
            p6,
            show_bg,
            error_code,
        ),
    )
}

/// `SetWarningMessageOptionItems`.
///
/// <https://docs.fivem.net/natives/?_0x0C5A80A9E096D529>
#[doc(alias(
    "SetWarningMessageOptionItems",
    "SET_WARNING_MESSAGE_OPTION_ITEMS",
    "0x0C5A80A9E096D529",
    "_SET_WARNING_MESSAGE_LIST_ROW",
    "SetWarningMessageListRow"
))]
#[inline]
pub fn set_warning_message_option_items(
    index: i32,
    name: &str,
    cash: i32,
    rp: i32,
    lvl: i32,
    colour: i32,
) -> bool {
    call(0x0C5A80A9E096D529, (index, name, cash, rp, lvl, colour))
}

/// `SetWarningMessageWithAlert`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x15803FEC3B9A872B>
#[doc(alias(
    "SetWarningMessageWithAlert",
    "_SET_WARNING_MESSAGE_WITH_ALERT",
    "SET_WARNING_MESSAGE_WITH_HEADER_AND_SUBSTRING_FLAGS_EXTENDED",
    "SetWarningMessageWithHeaderAndSubstringFlagsExtended",
    "0x15803FEC3B9A872B",
    "_DRAW_FRONTEND_ALERT",
    "DrawFrontendAlert"
))]
#[inline]
pub fn set_warning_message_with_alert(
    label_title: &str,
    label_msg: &str,
    p2: i32,
    p3: i32,
    label_msg2: &str,
    p5: bool,
    p6: i32,
    p7: i32,
    p8: &str,
    p9: &str,
    background: bool,
    error_code: i32,
) {
    call(
        0x15803FEC3B9A872B,
        (
            label_title,
            label_msg,
            p2,
            p3,
            label_msg2,
            p5,
            p6,
            p7,
            p8,
            p9,
            background,
            error_code,
        ),
    )
}

/// `SetWarningMessageWithHeader`.
///
/// Of unknown type: `p5`.
///
/// <https://docs.fivem.net/natives/?_0xDC38CC1E35B6A5D7>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p7`: there must be as many as it takes.
#[doc(alias(
    "SetWarningMessageWithHeader",
    "SET_WARNING_MESSAGE_WITH_HEADER",
    "0xDC38CC1E35B6A5D7",
    "_SET_WARNING_MESSAGE_2",
    "SetWarningMessage_2"
))]
#[inline]
pub unsafe fn set_warning_message_with_header(
    title_msg: &str,
    entry_line1: &str,
    flags: i32,
    prompt_msg: &str,
    p4: bool,
    p5: i32,
    background: bool,
    p7: &mut [u8],
    show_bg: bool,
) {
    // SAFETY: the caller promises that the native stays inside.
    let p7 = unsafe { Buffer::new(p7) };
    call(
        0xDC38CC1E35B6A5D7,
        (
            title_msg,
            entry_line1,
            flags,
            prompt_msg,
            p4,
            p5,
            background,
            p7,
            show_bg,
        ),
    )
}

/// `SetWarningMessageWithHeaderAndSubstringFlags`.
///
/// Of unknown type: `instructional_key`, `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0x701919482C74B5AB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p7`, `p8`: there must be as many as it takes.
#[doc(alias(
    "SetWarningMessageWithHeaderAndSubstringFlags",
    "SET_WARNING_MESSAGE_WITH_HEADER_AND_SUBSTRING_FLAGS",
    "0x701919482C74B5AB",
    "_SET_WARNING_MESSAGE_3",
    "SetWarningMessage_3"
))]
#[inline]
pub unsafe fn set_warning_message_with_header_and_substring_flags(
    entry_header: &str,
    entry_line1: &str,
    instructional_key: i32,
    entry_line2: &str,
    p4: bool,
    p5: i32,
    p6: i32,
    p7: &mut [u8],
    p8: &mut [u8],
    p9: bool,
) {
    // SAFETY: the caller promises that the native stays inside.
    let p7 = unsafe { Buffer::new(p7) };
    // SAFETY: the caller promises that the native stays inside.
    let p8 = unsafe { Buffer::new(p8) };
    call(
        0x701919482C74B5AB,
        (
            entry_header,
            entry_line1,
            instructional_key,
            entry_line2,
            p4,
            p5,
            p6,
            p7,
            p8,
            p9,
        ),
    )
}

/// `SetWarningMessageWithHeaderExtended`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x38B55259C2E078ED>
#[doc(alias(
    "SetWarningMessageWithHeaderExtended",
    "SET_WARNING_MESSAGE_WITH_HEADER_EXTENDED",
    "0x38B55259C2E078ED",
    "_SET_WARNING_MESSAGE_WITH_HEADER_UNK",
    "SetWarningMessageWithHeaderUnk"
))]
#[inline]
pub fn set_warning_message_with_header_extended(
    header_text_label: &str,
    line1_text_label: &str,
    buttons_bit_field: i32,
    buttons_bit_field_upper: i32,
    line2_text_label: &str,
    add_number: bool,
    number_to_add: i32,
    first_substring: &str,
    second_substring: &str,
    show_background: bool,
    error_code: i32,
) {
    call(
        0x38B55259C2E078ED,
        (
            header_text_label,
            line1_text_label,
            buttons_bit_field,
            buttons_bit_field_upper,
            line2_text_label,
            add_number,
            number_to_add,
            first_substring,
            second_substring,
            show_background,
            error_code,
        ),
    )
}

/// `SetWaypointOff`.
///
/// <https://docs.fivem.net/natives/?_0xA7E4E2D361C2627F>
#[doc(alias("SetWaypointOff", "SET_WAYPOINT_OFF", "0xA7E4E2D361C2627F"))]
#[inline]
pub fn set_waypoint_off() {
    call(0xA7E4E2D361C2627F, ())
}

/// `SetWidescreenFormat`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xC3B07BA00A83B0F1>
#[doc(alias("SetWidescreenFormat", "SET_WIDESCREEN_FORMAT", "0xC3B07BA00A83B0F1"))]
#[inline]
pub fn set_widescreen_format(p0: i32) {
    call(0xC3B07BA00A83B0F1, (p0,))
}

/// `ShowContactInstructionalButton`, since game build 2545.
///
/// <https://docs.fivem.net/natives/?_0xC772A904CDE1186F>
#[doc(alias(
    "ShowContactInstructionalButton",
    "SHOW_CONTACT_INSTRUCTIONAL_BUTTON",
    "0xC772A904CDE1186F"
))]
#[inline]
pub fn show_contact_instructional_button(toggle: bool) {
    call(0xC772A904CDE1186F, (toggle,))
}

/// `ShowCrewIndicatorOnBlip`.
///
/// <https://docs.fivem.net/natives/?_0xDCFB5D4DB8BF367E>
#[doc(alias(
    "ShowCrewIndicatorOnBlip",
    "SHOW_CREW_INDICATOR_ON_BLIP",
    "0xDCFB5D4DB8BF367E",
    "SET_BLIP_CREW",
    "SetBlipCrew"
))]
#[inline]
pub fn show_crew_indicator_on_blip(blip: Blip, toggle: bool) {
    call(0xDCFB5D4DB8BF367E, (blip, toggle))
}

/// `ShowFriendIndicatorOnBlip`.
///
/// <https://docs.fivem.net/natives/?_0x23C3EB807312F01A>
#[doc(alias(
    "ShowFriendIndicatorOnBlip",
    "SHOW_FRIEND_INDICATOR_ON_BLIP",
    "0x23C3EB807312F01A",
    "SET_BLIP_FRIEND",
    "SetBlipFriend"
))]
#[inline]
pub fn show_friend_indicator_on_blip(blip: Blip, toggle: bool) {
    call(0x23C3EB807312F01A, (blip, toggle))
}

/// `ShowHasCompletedIndicatorOnBlip`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0xCAC2031EBF79B1A8>
#[doc(alias(
    "ShowHasCompletedIndicatorOnBlip",
    "_SHOW_HAS_COMPLETED_INDICATOR_ON_BLIP",
    "SHOW_GOLD_TICK_ON_BLIP",
    "ShowGoldTickOnBlip",
    "0xCAC2031EBF79B1A8"
))]
#[inline]
pub fn show_has_completed_indicator_on_blip(blip: Blip, toggle: bool) {
    call(0xCAC2031EBF79B1A8, (blip, toggle))
}

/// `ShowHeadingIndicatorOnBlip`.
///
/// <https://docs.fivem.net/natives/?_0x5FBCA48327B914DF>
#[doc(alias(
    "ShowHeadingIndicatorOnBlip",
    "SHOW_HEADING_INDICATOR_ON_BLIP",
    "0x5FBCA48327B914DF"
))]
#[inline]
pub fn show_heading_indicator_on_blip(blip: Blip, toggle: bool) {
    call(0x5FBCA48327B914DF, (blip, toggle))
}

/// `ShowHeightOnBlip`.
///
/// <https://docs.fivem.net/natives/?_0x75A16C3DA34F1245>
#[doc(alias("ShowHeightOnBlip", "SHOW_HEIGHT_ON_BLIP", "0x75A16C3DA34F1245"))]
#[inline]
pub fn show_height_on_blip(blip: Blip, toggle: bool) {
    call(0x75A16C3DA34F1245, (blip, toggle))
}

/// `ShowHudComponentThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x0B4DF1FA60C0E664>
#[doc(alias(
    "ShowHudComponentThisFrame",
    "SHOW_HUD_COMPONENT_THIS_FRAME",
    "0x0B4DF1FA60C0E664"
))]
#[inline]
pub fn show_hud_component_this_frame(id: i32) {
    call(0x0B4DF1FA60C0E664, (id,))
}

/// `ShowNumberOnBlip`.
///
/// <https://docs.fivem.net/natives/?_0xA3C0B359DCB848B6>
#[doc(alias("ShowNumberOnBlip", "SHOW_NUMBER_ON_BLIP", "0xA3C0B359DCB848B6"))]
#[inline]
pub fn show_number_on_blip(blip: Blip, number: i32) {
    call(0xA3C0B359DCB848B6, (blip, number))
}

/// `ShowOutlineIndicatorOnBlip`.
///
/// <https://docs.fivem.net/natives/?_0xB81656BC81FE24D1>
#[doc(alias(
    "ShowOutlineIndicatorOnBlip",
    "SHOW_OUTLINE_INDICATOR_ON_BLIP",
    "0xB81656BC81FE24D1",
    "SET_BLIP_FRIENDLY",
    "SetBlipFriendly"
))]
#[inline]
pub fn show_outline_indicator_on_blip(blip: Blip, toggle: bool) {
    call(0xB81656BC81FE24D1, (blip, toggle))
}

/// `ShowPurchaseInstructionalButton`.
///
/// <https://docs.fivem.net/natives/?_0xF6865E26067B708C>
#[doc(alias(
    "ShowPurchaseInstructionalButton",
    "_SHOW_PURCHASE_INSTRUCTIONAL_BUTTON",
    "0xF6865E26067B708C"
))]
#[inline]
pub fn show_purchase_instructional_button(toggle: bool) {
    call(0xF6865E26067B708C, (toggle,))
}

/// `ShowScriptedHudComponentThisFrame`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x4F38DCA127DAAEA2>
#[doc(alias(
    "ShowScriptedHudComponentThisFrame",
    "_SHOW_SCRIPTED_HUD_COMPONENT_THIS_FRAME",
    "SHOW_SCRIPTED_HUD_COMPONENT_THIS_FRAME",
    "0x4F38DCA127DAAEA2"
))]
#[inline]
pub fn show_scripted_hud_component_this_frame(id: i32) {
    call(0x4F38DCA127DAAEA2, (id,))
}

/// `ShowSigninUi`.
///
/// <https://docs.fivem.net/natives/?_0x60E892BA4F5BDCA4>
#[doc(alias(
    "ShowSigninUi",
    "_SHOW_SIGNIN_UI",
    "SHOW_ACCOUNT_PICKER",
    "ShowAccountPicker",
    "0x60E892BA4F5BDCA4"
))]
#[inline]
pub fn show_signin_ui() {
    call(0x60E892BA4F5BDCA4, ())
}

/// `ShowStartMissionInstructionalButton`.
///
/// <https://docs.fivem.net/natives/?_0xF1A6C18B35BCADE6>
#[doc(alias(
    "ShowStartMissionInstructionalButton",
    "SHOW_START_MISSION_INSTRUCTIONAL_BUTTON",
    "0xF1A6C18B35BCADE6"
))]
#[inline]
pub fn show_start_mission_instructional_button(p0: bool) {
    call(0xF1A6C18B35BCADE6, (p0,))
}

/// `ShowTickOnBlip`.
///
/// <https://docs.fivem.net/natives/?_0x74513EA3E505181E>
#[doc(alias(
    "ShowTickOnBlip",
    "SHOW_TICK_ON_BLIP",
    "0x74513EA3E505181E",
    "_SET_BLIP_CHECKED",
    "SetBlipChecked"
))]
#[inline]
pub fn show_tick_on_blip(blip: Blip, toggle: bool) {
    call(0x74513EA3E505181E, (blip, toggle))
}

/// `StartGpsCustomRoute`.
///
/// <https://docs.fivem.net/natives/?_0xDB34E8D56FC13B08>
#[doc(alias("StartGpsCustomRoute", "START_GPS_CUSTOM_ROUTE", "0xDB34E8D56FC13B08"))]
#[inline]
pub fn start_gps_custom_route(hud_color: i32, display_on_foot: bool, follow_player: bool) {
    call(
        0xDB34E8D56FC13B08,
        (hud_color, display_on_foot, follow_player),
    )
}

/// `StartGpsMultiRoute`.
///
/// <https://docs.fivem.net/natives/?_0x3D3D15AF7BCAAF83>
#[doc(alias("StartGpsMultiRoute", "START_GPS_MULTI_ROUTE", "0x3D3D15AF7BCAAF83"))]
#[inline]
pub fn start_gps_multi_route(hud_color: i32, route_from_player: bool, display_on_foot: bool) {
    call(
        0x3D3D15AF7BCAAF83,
        (hud_color, route_from_player, display_on_foot),
    )
}

/// `SuppressFrontendRenderingThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xBA751764F0821256>
#[doc(alias(
    "SuppressFrontendRenderingThisFrame",
    "SUPPRESS_FRONTEND_RENDERING_THIS_FRAME",
    "0xBA751764F0821256"
))]
#[inline]
pub fn suppress_frontend_rendering_this_frame() {
    call(0xBA751764F0821256, ())
}

/// `TakeControlOfFrontend`.
///
/// <https://docs.fivem.net/natives/?_0xEC9264727EEC0F28>
#[doc(alias(
    "TakeControlOfFrontend",
    "TAKE_CONTROL_OF_FRONTEND",
    "0xEC9264727EEC0F28"
))]
#[inline]
pub fn take_control_of_frontend() {
    call(0xEC9264727EEC0F28, ())
}

/// `ThefeedAutoPostGametipsOff`.
///
/// <https://docs.fivem.net/natives/?_0xADED7F5748ACAFE6>
#[doc(alias(
    "ThefeedAutoPostGametipsOff",
    "THEFEED_AUTO_POST_GAMETIPS_OFF",
    "0xADED7F5748ACAFE6",
    "_THEFEED_COMMENT_TELEPORT_POOL_OFF",
    "ThefeedCommentTeleportPoolOff",
    "_THEFEED_SHOW_GTAO_TOOLTIPS",
    "ThefeedShowGtaoTooltips"
))]
#[inline]
pub fn thefeed_auto_post_gametips_off() {
    call(0xADED7F5748ACAFE6, ())
}

/// `ThefeedAutoPostGametipsOn`.
///
/// <https://docs.fivem.net/natives/?_0x56C8B608CFD49854>
#[doc(alias(
    "ThefeedAutoPostGametipsOn",
    "THEFEED_AUTO_POST_GAMETIPS_ON",
    "0x56C8B608CFD49854",
    "_THEFEED_COMMENT_TELEPORT_POOL_ON",
    "ThefeedCommentTeleportPoolOn"
))]
#[inline]
pub fn thefeed_auto_post_gametips_on() {
    call(0x56C8B608CFD49854, ())
}

/// `ThefeedClearFrozenPost`.
///
/// <https://docs.fivem.net/natives/?_0x80FE4F3AB4E1B62A>
#[doc(alias(
    "ThefeedClearFrozenPost",
    "THEFEED_CLEAR_FROZEN_POST",
    "0x80FE4F3AB4E1B62A",
    "_THEFEED_FLUSH_PERSISTENT",
    "ThefeedFlushPersistent"
))]
#[inline]
pub fn thefeed_clear_frozen_post() {
    call(0x80FE4F3AB4E1B62A, ())
}

/// `ThefeedDisableLoadingScreenTips`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x32888337579A5970>
#[doc(alias(
    "ThefeedDisableLoadingScreenTips",
    "_THEFEED_DISABLE_LOADING_SCREEN_TIPS",
    "THEFEED_HIDE",
    "ThefeedHide",
    "0x32888337579A5970",
    "_THEFEED_DISABLE",
    "ThefeedDisable"
))]
#[inline]
pub fn thefeed_disable_loading_screen_tips() {
    call(0x32888337579A5970, ())
}

/// `ThefeedDisplayLoadingScreenTips`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x15CFA549788D35EF>
#[doc(alias(
    "ThefeedDisplayLoadingScreenTips",
    "_THEFEED_DISPLAY_LOADING_SCREEN_TIPS",
    "THEFEED_SHOW",
    "ThefeedShow",
    "0x15CFA549788D35EF",
    "_THEFEED_ENABLE",
    "ThefeedEnable"
))]
#[inline]
pub fn thefeed_display_loading_screen_tips() {
    call(0x15CFA549788D35EF, ())
}

/// `ThefeedFlushQueue`.
///
/// <https://docs.fivem.net/natives/?_0xA8FDB297A8D25FBA>
#[doc(alias("ThefeedFlushQueue", "THEFEED_FLUSH_QUEUE", "0xA8FDB297A8D25FBA"))]
#[inline]
pub fn thefeed_flush_queue() {
    call(0xA8FDB297A8D25FBA, ())
}

/// `ThefeedForceRenderOff`.
///
/// <https://docs.fivem.net/natives/?_0x583049884A2EEE3C>
#[doc(alias(
    "ThefeedForceRenderOff",
    "THEFEED_FORCE_RENDER_OFF",
    "0x583049884A2EEE3C",
    "_THEFEED_HIDE_GTAO_TOOLTIPS",
    "ThefeedHideGtaoTooltips"
))]
#[inline]
pub fn thefeed_force_render_off() {
    call(0x583049884A2EEE3C, ())
}

/// `ThefeedForceRenderOn`.
///
/// <https://docs.fivem.net/natives/?_0xA13C11E1B5C06BFC>
#[doc(alias(
    "ThefeedForceRenderOn",
    "THEFEED_FORCE_RENDER_ON",
    "0xA13C11E1B5C06BFC"
))]
#[inline]
pub fn thefeed_force_render_on() {
    call(0xA13C11E1B5C06BFC, ())
}

/// `ThefeedFreezeNextPost`.
///
/// <https://docs.fivem.net/natives/?_0xFDEC055AB549E328>
#[doc(alias(
    "ThefeedFreezeNextPost",
    "THEFEED_FREEZE_NEXT_POST",
    "0xFDEC055AB549E328",
    "_THEFEED_SET_NEXT_POST_PERSISTENT",
    "ThefeedSetNextPostPersistent"
))]
#[inline]
pub fn thefeed_freeze_next_post() {
    call(0xFDEC055AB549E328, ())
}

/// `ThefeedGetFirstVisibleDeleteRemaining`.
///
/// <https://docs.fivem.net/natives/?_0x82352748437638CA>
#[doc(alias(
    "ThefeedGetFirstVisibleDeleteRemaining",
    "THEFEED_GET_FIRST_VISIBLE_DELETE_REMAINING",
    "THEFEED_GET_LAST_SHOWN_PHONE_ACTIVATABLE_FEED_ID",
    "ThefeedGetLastShownPhoneActivatableFeedId",
    "0x82352748437638CA",
    "_GET_CURRENT_NOTIFICATION",
    "GetCurrentNotification",
    "_THEFEED_GET_CURRENT_NOTIFICATION",
    "ThefeedGetCurrentNotification"
))]
#[inline]
pub fn thefeed_get_first_visible_delete_remaining() -> i32 {
    call(0x82352748437638CA, ())
}

/// `ThefeedHideThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x25F87B30C382FCA7>
#[doc(alias(
    "ThefeedHideThisFrame",
    "THEFEED_HIDE_THIS_FRAME",
    "0x25F87B30C382FCA7",
    "_HIDE_HUD_NOTIFICATIONS_THIS_FRAME",
    "HideHudNotificationsThisFrame"
))]
#[inline]
pub fn thefeed_hide_this_frame() {
    call(0x25F87B30C382FCA7, ())
}

/// `ThefeedIsPaused`.
///
/// <https://docs.fivem.net/natives/?_0xA9CBFD40B3FA3010>
#[doc(alias("ThefeedIsPaused", "THEFEED_IS_PAUSED", "0xA9CBFD40B3FA3010"))]
#[inline]
pub fn thefeed_is_paused() -> bool {
    call(0xA9CBFD40B3FA3010, ())
}

/// `ThefeedOnlyShowTooltips`.
///
/// <https://docs.fivem.net/natives/?_0x6F1554B0CC2089FA>
#[doc(alias(
    "ThefeedOnlyShowTooltips",
    "THEFEED_ONLY_SHOW_TOOLTIPS",
    "0x6F1554B0CC2089FA"
))]
#[inline]
pub fn thefeed_only_show_tooltips(toggle: bool) {
    call(0x6F1554B0CC2089FA, (toggle,))
}

/// `ThefeedPause`.
///
/// <https://docs.fivem.net/natives/?_0xFDB423997FA30340>
#[doc(alias("ThefeedPause", "THEFEED_PAUSE", "0xFDB423997FA30340"))]
#[inline]
pub fn thefeed_pause() {
    call(0xFDB423997FA30340, ())
}

/// `ThefeedRemoveItem`.
///
/// <https://docs.fivem.net/natives/?_0xBE4390CB40B3E627>
#[doc(alias(
    "ThefeedRemoveItem",
    "THEFEED_REMOVE_ITEM",
    "0xBE4390CB40B3E627",
    "_REMOVE_NOTIFICATION",
    "RemoveNotification"
))]
#[inline]
pub fn thefeed_remove_item(notification_id: i32) {
    call(0xBE4390CB40B3E627, (notification_id,))
}

/// `ThefeedResetAllParameters`.
///
/// <https://docs.fivem.net/natives/?_0xFDD85225B2DEA55E>
#[doc(alias(
    "ThefeedResetAllParameters",
    "THEFEED_RESET_ALL_PARAMETERS",
    "0xFDD85225B2DEA55E",
    "_THEFEED_CLEAR_ANIMPOSTFX",
    "ThefeedClearAnimpostfx"
))]
#[inline]
pub fn thefeed_reset_all_parameters() {
    call(0xFDD85225B2DEA55E, ())
}

/// `ThefeedResume`.
///
/// <https://docs.fivem.net/natives/?_0xE1CD1E48E025E661>
#[doc(alias("ThefeedResume", "THEFEED_RESUME", "0xE1CD1E48E025E661"))]
#[inline]
pub fn thefeed_resume() {
    call(0xE1CD1E48E025E661, ())
}

/// `ThefeedSetAnimpostfxColor`.
///
/// <https://docs.fivem.net/natives/?_0x17430B918701C342>
#[doc(alias(
    "ThefeedSetAnimpostfxColor",
    "_THEFEED_SET_ANIMPOSTFX_COLOR",
    "THEFEED_SET_RGBA_PARAMETER_FOR_NEXT_MESSAGE",
    "ThefeedSetRgbaParameterForNextMessage",
    "0x17430B918701C342",
    "_SET_NOTIFICATION_FLASH_COLOR",
    "SetNotificationFlashColor"
))]
#[inline]
pub fn thefeed_set_animpostfx_color(red: i32, green: i32, blue: i32, alpha: i32) {
    call(0x17430B918701C342, (red, green, blue, alpha))
}

/// `ThefeedSetAnimpostfxCount`.
///
/// <https://docs.fivem.net/natives/?_0x17AD8C9706BDD88A>
#[doc(alias(
    "ThefeedSetAnimpostfxCount",
    "_THEFEED_SET_ANIMPOSTFX_COUNT",
    "THEFEED_SET_FLASH_DURATION_PARAMETER_FOR_NEXT_MESSAGE",
    "ThefeedSetFlashDurationParameterForNextMessage",
    "0x17AD8C9706BDD88A"
))]
#[inline]
pub fn thefeed_set_animpostfx_count(count: i32) {
    call(0x17AD8C9706BDD88A, (count,))
}

/// `ThefeedSetAnimpostfxSound`.
///
/// <https://docs.fivem.net/natives/?_0x4A0C7C9BB10ABB36>
#[doc(alias(
    "ThefeedSetAnimpostfxSound",
    "_THEFEED_SET_ANIMPOSTFX_SOUND",
    "THEFEED_SET_VIBRATE_PARAMETER_FOR_NEXT_MESSAGE",
    "ThefeedSetVibrateParameterForNextMessage",
    "0x4A0C7C9BB10ABB36"
))]
#[inline]
pub fn thefeed_set_animpostfx_sound(toggle: bool) {
    call(0x4A0C7C9BB10ABB36, (toggle,))
}

/// `ThefeedSetFlushAnimpostfx`.
///
/// <https://docs.fivem.net/natives/?_0xBAE4F9B97CD43B30>
#[doc(alias(
    "ThefeedSetFlushAnimpostfx",
    "_THEFEED_SET_FLUSH_ANIMPOSTFX",
    "THEFEED_SET_SNAP_FEED_ITEM_POSITIONS",
    "ThefeedSetSnapFeedItemPositions",
    "0xBAE4F9B97CD43B30"
))]
#[inline]
pub fn thefeed_set_flush_animpostfx(toggle: bool) {
    call(0xBAE4F9B97CD43B30, (toggle,))
}

/// `ThefeedSetNextPostBackgroundColor`.
///
/// <https://docs.fivem.net/natives/?_0x92F0DA1E27DB96DC>
#[doc(alias(
    "ThefeedSetNextPostBackgroundColor",
    "_THEFEED_SET_NEXT_POST_BACKGROUND_COLOR",
    "THEFEED_SET_BACKGROUND_COLOR_FOR_NEXT_POST",
    "ThefeedSetBackgroundColorForNextPost",
    "0x92F0DA1E27DB96DC",
    "_SET_NOTIFICATION_BACKGROUND_COLOR",
    "SetNotificationBackgroundColor",
    "_THEFEED_NEXT_POST_BACKGROUND_COLOR",
    "ThefeedNextPostBackgroundColor"
))]
#[inline]
pub fn thefeed_set_next_post_background_color(hud_color_index: i32) {
    call(0x92F0DA1E27DB96DC, (hud_color_index,))
}

/// `ThefeedSetScriptedMenuHeight`.
///
/// <https://docs.fivem.net/natives/?_0x55598D21339CB998>
#[doc(alias(
    "ThefeedSetScriptedMenuHeight",
    "THEFEED_SET_SCRIPTED_MENU_HEIGHT",
    "0x55598D21339CB998",
    "_CLEAR_NOTIFICATIONS_POS",
    "ClearNotificationsPos"
))]
#[inline]
pub fn thefeed_set_scripted_menu_height(pos: f32) {
    call(0x55598D21339CB998, (pos,))
}

/// `ThefeedSpsExtendWidescreenOff`.
///
/// <https://docs.fivem.net/natives/?_0xB695E2CD0A2DA9EE>
#[doc(alias(
    "ThefeedSpsExtendWidescreenOff",
    "THEFEED_SPS_EXTEND_WIDESCREEN_OFF",
    "THEFEED_REPORT_LOGO_OFF",
    "ThefeedReportLogoOff",
    "0xB695E2CD0A2DA9EE",
    "_THEFEED_DISABLE_BASELINE_OFFSET",
    "ThefeedDisableBaselineOffset"
))]
#[inline]
pub fn thefeed_sps_extend_widescreen_off() {
    call(0xB695E2CD0A2DA9EE, ())
}

/// `ThefeedSpsExtendWidescreenOn`.
///
/// <https://docs.fivem.net/natives/?_0xD4438C0564490E63>
#[doc(alias(
    "ThefeedSpsExtendWidescreenOn",
    "THEFEED_SPS_EXTEND_WIDESCREEN_ON",
    "THEFEED_REPORT_LOGO_ON",
    "ThefeedReportLogoOn",
    "0xD4438C0564490E63",
    "_THEFEED_ENABLE_BASELINE_OFFSET",
    "ThefeedEnableBaselineOffset"
))]
#[inline]
pub fn thefeed_sps_extend_widescreen_on() {
    call(0xD4438C0564490E63, ())
}

/// `ThefeedUpdateItemTexture`.
///
/// <https://docs.fivem.net/natives/?_0x317EBA71D7543F52>
#[doc(alias(
    "ThefeedUpdateItemTexture",
    "THEFEED_UPDATE_ITEM_TEXTURE",
    "0x317EBA71D7543F52",
    "_THEFEED_ADD_TXD_REF",
    "ThefeedAddTxdRef"
))]
#[inline]
pub fn thefeed_update_item_texture(
    txd_string1: &str,
    txn_string1: &str,
    txd_string2: &str,
    txn_string2: &str,
) {
    call(
        0x317EBA71D7543F52,
        (txd_string1, txn_string1, txd_string2, txn_string2),
    )
}

/// `ToggleStealthRadar`.
///
/// <https://docs.fivem.net/natives/?_0x6AFDFB93754950C7>
#[doc(alias("ToggleStealthRadar", "TOGGLE_STEALTH_RADAR", "0x6AFDFB93754950C7"))]
#[inline]
pub fn toggle_stealth_radar(toggle: bool) {
    call(0x6AFDFB93754950C7, (toggle,))
}

/// `TriggerSonarBlip`.
///
/// <https://docs.fivem.net/natives/?_0x72DD432F3CDFC0EE>
#[doc(alias("TriggerSonarBlip", "TRIGGER_SONAR_BLIP", "0x72DD432F3CDFC0EE"))]
#[inline]
pub fn trigger_sonar_blip(pos_x: f32, pos_y: f32, pos_z: f32, radius: f32, p4: i32) {
    call(0x72DD432F3CDFC0EE, (pos_x, pos_y, pos_z, radius, p4))
}

/// `UnlockMinimapAngle`.
///
/// <https://docs.fivem.net/natives/?_0x8183455E16C42E3A>
#[doc(alias("UnlockMinimapAngle", "UNLOCK_MINIMAP_ANGLE", "0x8183455E16C42E3A"))]
#[inline]
pub fn unlock_minimap_angle() {
    call(0x8183455E16C42E3A, ())
}

/// `UnlockMinimapPosition`.
///
/// <https://docs.fivem.net/natives/?_0x3E93E06DB8EF1F30>
#[doc(alias(
    "UnlockMinimapPosition",
    "UNLOCK_MINIMAP_POSITION",
    "0x3E93E06DB8EF1F30"
))]
#[inline]
pub fn unlock_minimap_position() {
    call(0x3E93E06DB8EF1F30, ())
}

/// `UseFakeMpCash`.
///
/// <https://docs.fivem.net/natives/?_0x170F541E1CADD1DE>
#[doc(alias("UseFakeMpCash", "USE_FAKE_MP_CASH", "0x170F541E1CADD1DE"))]
#[inline]
pub fn use_fake_mp_cash(p0: bool) {
    call(0x170F541E1CADD1DE, (p0,))
}
