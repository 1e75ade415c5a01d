// Made by native-gen 0.2.0 from data 9f96c71a9c8466db; do not edit.

//! Namespace `HUD` of the RedM client.

use crate::prelude::*;

/// `AllowPauseWhenNotInStateOfPlayThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x30996422DF1EE561>
#[doc(alias(
    "AllowPauseWhenNotInStateOfPlayThisFrame",
    "ALLOW_PAUSE_WHEN_NOT_IN_STATE_OF_PLAY_THIS_FRAME",
    "0x30996422DF1EE561"
))]
#[inline]
pub fn allow_pause_when_not_in_state_of_play_this_frame() {
    call(0x30996422DF1EE561, ())
}

/// `BusyspinnerIsOn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x823BF7B1DF613A21>
#[doc(alias("BusyspinnerIsOn", "BUSYSPINNER_IS_ON", "0x823BF7B1DF613A21"))]
#[inline]
pub fn busyspinner_is_on() -> bool {
    call(0x823BF7B1DF613A21, ())
}

/// `BusyspinnerOff`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58F441B90EA84D06>
#[doc(alias("BusyspinnerOff", "BUSYSPINNER_OFF", "0x58F441B90EA84D06"))]
#[inline]
pub fn busyspinner_off() {
    call(0x58F441B90EA84D06, ())
}

/// `BusyspinnerSetText`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7F78CD75CC4539E4>
#[doc(alias("BusyspinnerSetText", "_BUSYSPINNER_SET_TEXT", "0x7F78CD75CC4539E4"))]
#[inline]
pub fn busyspinner_set_text(text: &str) {
    call(0x7F78CD75CC4539E4, (text,))
}

/// `ClearAllHelpMessages`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x916ED8321F087059>
#[doc(alias(
    "ClearAllHelpMessages",
    "CLEAR_ALL_HELP_MESSAGES",
    "0x916ED8321F087059"
))]
#[inline]
pub fn clear_all_help_messages() {
    call(0x916ED8321F087059, ())
}

/// `CreateFakeMpGamerTag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53CB4B502E1C57EA>
#[doc(alias(
    "CreateFakeMpGamerTag",
    "CREATE_FAKE_MP_GAMER_TAG",
    "0x53CB4B502E1C57EA"
))]
#[inline]
pub fn create_fake_mp_gamer_tag(
    ped: Ped,
    username: &str,
    pointed_clan_tag: bool,
    is_rockstar_clan: bool,
    clan_tag: &str,
    clan_flag: i32,
) -> i32 {
    call(
        0x53CB4B502E1C57EA,
        (
            ped,
            username,
            pointed_clan_tag,
            is_rockstar_clan,
            clan_tag,
            clan_flag,
        ),
    )
}

/// `CreateMpGamerTag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD877AF112AD2B41B>
#[doc(alias("CreateMpGamerTag", "_CREATE_MP_GAMER_TAG", "0xD877AF112AD2B41B"))]
#[inline]
pub fn create_mp_gamer_tag(
    player: Player,
    username: &str,
    pointed_clan_tag: bool,
    is_rockstar_clan: bool,
    clan_tag: &str,
    clan_flag: i32,
) -> i32 {
    call(
        0xD877AF112AD2B41B,
        (
            player,
            username,
            pointed_clan_tag,
            is_rockstar_clan,
            clan_tag,
            clan_flag,
        ),
    )
}

/// `CreateMpGamerTagOnEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE961BF23EAB76B12>
#[doc(alias(
    "CreateMpGamerTagOnEntity",
    "_CREATE_MP_GAMER_TAG_ON_ENTITY",
    "0xE961BF23EAB76B12"
))]
#[inline]
pub fn create_mp_gamer_tag_on_entity(entity: impl Into<Entity>, text: &str) -> i32 {
    let entity: Entity = entity.into();
    call(0xE961BF23EAB76B12, (entity, text))
}

/// `DisableFrontendThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56CE42A528156A67>
#[doc(alias(
    "DisableFrontendThisFrame",
    "DISABLE_FRONTEND_THIS_FRAME",
    "0x56CE42A528156A67"
))]
#[inline]
pub fn disable_frontend_this_frame() {
    call(0x56CE42A528156A67, ())
}

/// `DisableHudContext`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8BC7C1F929D07BF3>
#[doc(alias("DisableHudContext", "_DISABLE_HUD_CONTEXT", "0x8BC7C1F929D07BF3"))]
#[inline]
pub fn disable_hud_context(component: impl Into<Hash>) {
    let component: Hash = component.into();
    call(0x8BC7C1F929D07BF3, (component,))
}

/// `DisableReducedMenuTimeScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5C7A2F6567FCCBC>
#[doc(alias(
    "DisableReducedMenuTimeScale",
    "_DISABLE_REDUCED_MENU_TIME_SCALE",
    "0xC5C7A2F6567FCCBC"
))]
#[inline]
pub fn disable_reduced_menu_time_scale() {
    call(0xC5C7A2F6567FCCBC, ())
}

/// `DisplayHud`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD63FE3AF9FB3D53F>
#[doc(alias("DisplayHud", "DISPLAY_HUD", "0xD63FE3AF9FB3D53F"))]
#[inline]
pub fn display_hud(toggle: bool) {
    call(0xD63FE3AF9FB3D53F, (toggle,))
}

/// `DisplayText`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD79334A4BB99BAD1>
#[doc(alias("DisplayText", "_DISPLAY_TEXT", "0xD79334A4BB99BAD1"))]
#[inline]
pub fn display_text(text: &str, x_pos: f32, y_pos: f32) {
    call(0xD79334A4BB99BAD1, (text, x_pos, y_pos))
}

/// `DoesTextBlockExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C729F2B94CEA911>
#[doc(alias("DoesTextBlockExist", "_DOES_TEXT_BLOCK_EXIST", "0x2C729F2B94CEA911"))]
#[inline]
pub fn does_text_block_exist(text_database: &str) -> bool {
    call(0x2C729F2B94CEA911, (text_database,))
}

/// `DoesTextLabelExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73C258C68D6F55B6>
#[doc(alias("DoesTextLabelExist", "DOES_TEXT_LABEL_EXIST", "0x73C258C68D6F55B6"))]
#[inline]
pub fn does_text_label_exist(label: &str) -> bool {
    call(0x73C258C68D6F55B6, (label,))
}

/// `EnableHudContext`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4CC5F2FC1332577F>
#[doc(alias("EnableHudContext", "_ENABLE_HUD_CONTEXT", "0x4CC5F2FC1332577F"))]
#[inline]
pub fn enable_hud_context(component: impl Into<Hash>) {
    let component: Hash = component.into();
    call(0x4CC5F2FC1332577F, (component,))
}

/// `EnableHudContextThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC9CAEAEEC1256E54>
#[doc(alias(
    "EnableHudContextThisFrame",
    "_ENABLE_HUD_CONTEXT_THIS_FRAME",
    "0xC9CAEAEEC1256E54"
))]
#[inline]
pub fn enable_hud_context_this_frame(component: impl Into<Hash>) {
    let component: Hash = component.into();
    call(0xC9CAEAEEC1256E54, (component,))
}

/// `EnableReducedMenuTimeScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x26F6BBEA2CE3E3DC>
#[doc(alias(
    "EnableReducedMenuTimeScale",
    "_ENABLE_REDUCED_MENU_TIME_SCALE",
    "0x26F6BBEA2CE3E3DC"
))]
#[inline]
pub fn enable_reduced_menu_time_scale() {
    call(0x26F6BBEA2CE3E3DC, ())
}

/// `GetCharacterFromAudioConversationFilename`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D7E12EC6A1EE4E5>
#[doc(alias(
    "GetCharacterFromAudioConversationFilename",
    "GET_CHARACTER_FROM_AUDIO_CONVERSATION_FILENAME",
    "0x9D7E12EC6A1EE4E5"
))]
#[inline]
pub fn get_character_from_audio_conversation_filename(
    text: &str,
    position: i32,
    length: i32,
) -> Option<String> {
    call(0x9D7E12EC6A1EE4E5, (text, position, length))
}

/// `GetColorFromName`.
///
/// The values: `red`, `green`, `blue`, `alpha`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB981DD2DFAF9B1C9>
#[doc(alias("GetColorFromName", "_GET_COLOR_FROM_NAME", "0xB981DD2DFAF9B1C9"))]
#[inline]
pub fn get_color_from_name(color_name_hash: impl Into<Hash>) -> (i32, i32, i32, i32) {
    let color_name_hash: Hash = color_name_hash.into();
    let mut red = Out::<i32>::default();
    let mut green = Out::<i32>::default();
    let mut blue = Out::<i32>::default();
    let mut alpha = Out::<i32>::default();
    call::<()>(
        0xB981DD2DFAF9B1C9,
        (color_name_hash, &mut red, &mut green, &mut blue, &mut alpha),
    );
    (red.get(), green.get(), blue.get(), alpha.get())
}

/// `GetFilenameForAudioConversation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCFEDCCAD3C5BA90D>
#[doc(alias(
    "GetFilenameForAudioConversation",
    "GET_FILENAME_FOR_AUDIO_CONVERSATION",
    "0xCFEDCCAD3C5BA90D"
))]
#[inline]
pub fn get_filename_for_audio_conversation(label_name: &str) -> Option<String> {
    call(0xCFEDCCAD3C5BA90D, (label_name,))
}

/// `GetHudScreenPositionFromWorldPosition`.
///
/// The values: `result`, `screen_x`, `screen_y`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB39C81628EF10B42>
#[doc(alias(
    "GetHudScreenPositionFromWorldPosition",
    "GET_HUD_SCREEN_POSITION_FROM_WORLD_POSITION",
    "0xB39C81628EF10B42"
))]
#[inline]
pub fn get_hud_screen_position_from_world_position(
    world_x: f32,
    world_y: f32,
    world_z: f32,
) -> (i32, f32, f32) {
    let mut screen_x = Out::<f32>::default();
    let mut screen_y = Out::<f32>::default();
    let result: i32 = call(
        0xB39C81628EF10B42,
        (world_x, world_y, world_z, &mut screen_x, &mut screen_y),
    );
    (result, screen_x.get(), screen_y.get())
}

/// `GetHudVisibilitySlotState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7EC0D68233E391AC>
#[doc(alias(
    "GetHudVisibilitySlotState",
    "_GET_HUD_VISIBILITY_SLOT_STATE",
    "0x7EC0D68233E391AC"
))]
#[inline]
pub fn get_hud_visibility_slot_state(hud_slot: i32) -> i32 {
    call(0x7EC0D68233E391AC, (hud_slot,))
}

/// `GetLabelText_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3429670F9B9EF2D3>
#[doc(alias("GetLabelText_2", "_GET_LABEL_TEXT_2", "0x3429670F9B9EF2D3"))]
#[inline]
pub fn get_label_text_2(label: &str) -> Option<String> {
    call(0x3429670F9B9EF2D3, (label,))
}

/// `GetLengthOfLiteralString`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x481FBF588B0B76DB>
#[doc(alias(
    "GetLengthOfLiteralString",
    "GET_LENGTH_OF_LITERAL_STRING",
    "0x481FBF588B0B76DB"
))]
#[inline]
pub fn get_length_of_literal_string(string: &str) -> i32 {
    call(0x481FBF588B0B76DB, (string,))
}

/// `GetLengthOfLiteralStringInBytes`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC5AD6B7AB8184F5>
#[doc(alias(
    "GetLengthOfLiteralStringInBytes",
    "GET_LENGTH_OF_LITERAL_STRING_IN_BYTES",
    "0xDC5AD6B7AB8184F5"
))]
#[inline]
pub fn get_length_of_literal_string_in_bytes(string: &str) -> i32 {
    call(0xDC5AD6B7AB8184F5, (string,))
}

/// `GetNamedRendertargetRenderId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6762A85EE29AA60>
#[doc(alias(
    "GetNamedRendertargetRenderId",
    "GET_NAMED_RENDERTARGET_RENDER_ID",
    "0xB6762A85EE29AA60"
))]
#[inline]
pub fn get_named_rendertarget_render_id(name: &str) -> i32 {
    call(0xB6762A85EE29AA60, (name,))
}

/// `GetStringFromHashKey`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD5DD5EAE2B6CE14>
#[doc(alias(
    "GetStringFromHashKey",
    "GET_STRING_FROM_HASH_KEY",
    "0xBD5DD5EAE2B6CE14"
))]
#[inline]
pub fn get_string_from_hash_key(label_hash: impl Into<Hash>) -> Option<String> {
    let label_hash: Hash = label_hash.into();
    call(0xBD5DD5EAE2B6CE14, (label_hash,))
}

/// `GetTextSubstring_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD8402B858F4DDD88>
#[doc(alias("GetTextSubstring_2", "_GET_TEXT_SUBSTRING_2", "0xD8402B858F4DDD88"))]
#[inline]
pub fn get_text_substring_2(text: &str, length: i32) -> Option<String> {
    call(0xD8402B858F4DDD88, (text, length))
}

/// `GetTextSubstring_3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x806862E5D266CF38>
#[doc(alias("GetTextSubstring_3", "_GET_TEXT_SUBSTRING_3", "0x806862E5D266CF38"))]
#[inline]
pub fn get_text_substring_3(text: &str, begin: i32, length: i32) -> Option<String> {
    call(0x806862E5D266CF38, (text, begin, length))
}

/// `HideHudAndRadarThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36CDD81627A6FCD2>
#[doc(alias(
    "HideHudAndRadarThisFrame",
    "HIDE_HUD_AND_RADAR_THIS_FRAME",
    "0x36CDD81627A6FCD2"
))]
#[inline]
pub fn hide_hud_and_radar_this_frame() {
    call(0x36CDD81627A6FCD2, ())
}

/// `HideLoadingOnFadeThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA600AABAF4B9084>
#[doc(alias(
    "HideLoadingOnFadeThisFrame",
    "HIDE_LOADING_ON_FADE_THIS_FRAME",
    "0xEA600AABAF4B9084"
))]
#[inline]
pub fn hide_loading_on_fade_this_frame() {
    call(0xEA600AABAF4B9084, ())
}

/// `HudCheckClosestHorse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0501D52D24EA8934>
#[doc(alias(
    "HudCheckClosestHorse",
    "_HUD_CHECK_CLOSEST_HORSE",
    "0x0501D52D24EA8934"
))]
#[inline]
pub fn hud_check_closest_horse(p0: bool) -> Entity {
    call(0x0501D52D24EA8934, (p0,))
}

/// `HudGetInventoryWheelCurrentlyHighlighted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C409BBC492CB5B1>
#[doc(alias(
    "HudGetInventoryWheelCurrentlyHighlighted",
    "_HUD_GET_INVENTORY_WHEEL_CURRENTLY_HIGHLIGHTED",
    "0x9C409BBC492CB5B1"
))]
#[inline]
pub fn hud_get_inventory_wheel_currently_highlighted() -> Hash {
    call(0x9C409BBC492CB5B1, ())
}

/// `HudHideThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF4F34A85CA2970D>
#[doc(alias("HudHideThisFrame", "_HUD_HIDE_THIS_FRAME", "0xBF4F34A85CA2970D"))]
#[inline]
pub fn hud_hide_this_frame() {
    call(0xBF4F34A85CA2970D, ())
}

/// `IsHudHidden`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x71B72B478F8189DC>
#[doc(alias("IsHudHidden", "IS_HUD_HIDDEN", "0x71B72B478F8189DC"))]
#[inline]
pub fn is_hud_hidden() -> bool {
    call(0x71B72B478F8189DC, ())
}

/// `IsMpGamerTagActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E1C31E14C7A5F97>
#[doc(alias("IsMpGamerTagActive", "IS_MP_GAMER_TAG_ACTIVE", "0x6E1C31E14C7A5F97"))]
#[inline]
pub fn is_mp_gamer_tag_active(gamer_tag_id: i32) -> bool {
    call(0x6E1C31E14C7A5F97, (gamer_tag_id,))
}

/// `IsMpGamerTagActiveOnEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x502E1591A504F843>
#[doc(alias(
    "IsMpGamerTagActiveOnEntity",
    "_IS_MP_GAMER_TAG_ACTIVE_ON_ENTITY",
    "0x502E1591A504F843"
))]
#[inline]
pub fn is_mp_gamer_tag_active_on_entity(gamer_tag_id: i32, entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x502E1591A504F843, (gamer_tag_id, entity))
}

/// `IsNamedRendertargetLinked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x707032835FF09AE7>
#[doc(alias(
    "IsNamedRendertargetLinked",
    "IS_NAMED_RENDERTARGET_LINKED",
    "0x707032835FF09AE7"
))]
#[inline]
pub fn is_named_rendertarget_linked(model_hash: impl Into<Hash>) -> bool {
    let model_hash: Hash = model_hash.into();
    call(0x707032835FF09AE7, (model_hash,))
}

/// `IsNamedRendertargetRegistered`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3EE32F7964C40FE6>
#[doc(alias(
    "IsNamedRendertargetRegistered",
    "IS_NAMED_RENDERTARGET_REGISTERED",
    "0x3EE32F7964C40FE6"
))]
#[inline]
pub fn is_named_rendertarget_registered(name: &str) -> bool {
    call(0x3EE32F7964C40FE6, (name,))
}

/// `IsPauseMenuActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x535384D6067BA42E>
#[doc(alias("IsPauseMenuActive", "IS_PAUSE_MENU_ACTIVE", "0x535384D6067BA42E"))]
#[inline]
pub fn is_pause_menu_active() -> bool {
    call(0x535384D6067BA42E, ())
}

/// `IsRadarHidden`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B82FD5FFA4D666E>
#[doc(alias("IsRadarHidden", "IS_RADAR_HIDDEN", "0x1B82FD5FFA4D666E"))]
#[inline]
pub fn is_radar_hidden() -> bool {
    call(0x1B82FD5FFA4D666E, ())
}

/// `IsRadarHiddenByScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66F35DD9D2B58579>
#[doc(alias(
    "IsRadarHiddenByScript",
    "IS_RADAR_HIDDEN_BY_SCRIPT",
    "0x66F35DD9D2B58579"
))]
#[inline]
pub fn is_radar_hidden_by_script() -> bool {
    call(0x66F35DD9D2B58579, ())
}

/// `IsRadarPreferenceSwitchedOn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x81E47F0EE1F2B21E>
#[doc(alias(
    "IsRadarPreferenceSwitchedOn",
    "IS_RADAR_PREFERENCE_SWITCHED_ON",
    "0x81E47F0EE1F2B21E"
))]
#[inline]
pub fn is_radar_preference_switched_on() -> bool {
    call(0x81E47F0EE1F2B21E, ())
}

/// `IsSubtitlePreferenceSwitchedOn`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C4AC9573587F2DF>
#[doc(alias(
    "IsSubtitlePreferenceSwitchedOn",
    "IS_SUBTITLE_PREFERENCE_SWITCHED_ON",
    "0x7C4AC9573587F2DF"
))]
#[inline]
pub fn is_subtitle_preference_switched_on() -> bool {
    call(0x7C4AC9573587F2DF, ())
}

/// `JournalCanWriteEntry`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF782691D91F270E>
#[doc(alias(
    "JournalCanWriteEntry",
    "_JOURNAL_CAN_WRITE_ENTRY",
    "0xCF782691D91F270E"
))]
#[inline]
pub fn journal_can_write_entry(p0: i32) -> i32 {
    call(0xCF782691D91F270E, (p0,))
}

/// `JournalClearAllProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF402978DE6F88D6E>
#[doc(alias(
    "JournalClearAllProgress",
    "_JOURNAL_CLEAR_ALL_PROGRESS",
    "0xF402978DE6F88D6E"
))]
#[inline]
pub fn journal_clear_all_progress() {
    call(0xF402978DE6F88D6E, ())
}

/// `JournalGetEntryAtIndex`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D16ABD7A1FD8C96>
#[doc(alias(
    "JournalGetEntryAtIndex",
    "_JOURNAL_GET_ENTRY_AT_INDEX",
    "0x3D16ABD7A1FD8C96"
))]
#[inline]
pub fn journal_get_entry_at_index(p0: i32) -> i32 {
    call(0x3D16ABD7A1FD8C96, (p0,))
}

/// `JournalGetEntryCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE65B5DE53351BE22>
#[doc(alias(
    "JournalGetEntryCount",
    "_JOURNAL_GET_ENTRY_COUNT",
    "0xE65B5DE53351BE22"
))]
#[inline]
pub fn journal_get_entry_count() -> i32 {
    call(0xE65B5DE53351BE22, ())
}

/// `JournalGetEntryInfo`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5514C3E60673530F>
#[doc(alias("JournalGetEntryInfo", "_JOURNAL_GET_ENTRY_INFO", "0x5514C3E60673530F"))]
#[inline]
pub fn journal_get_entry_info(p0: i32, p1: i32) -> i32 {
    call(0x5514C3E60673530F, (p0, p1))
}

/// `JournalGetGrimeAtIndex`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB5945E1B855852F>
#[doc(alias(
    "JournalGetGrimeAtIndex",
    "_JOURNAL_GET_GRIME_AT_INDEX",
    "0xCB5945E1B855852F"
))]
#[inline]
pub fn journal_get_grime_at_index(p0: i32) -> i32 {
    call(0xCB5945E1B855852F, (p0,))
}

/// `JournalGetTextureWithLayout`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62CC549B3B8EA2AA>
#[doc(alias(
    "JournalGetTextureWithLayout",
    "_JOURNAL_GET_TEXTURE_WITH_LAYOUT",
    "0x62CC549B3B8EA2AA"
))]
#[inline]
pub fn journal_get_texture_with_layout(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x62CC549B3B8EA2AA, (p0, p1, p2))
}

/// `JournalMarkRead`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4509BABE59BD24E>
#[doc(alias("JournalMarkRead", "_JOURNAL_MARK_READ", "0xE4509BABE59BD24E"))]
#[inline]
pub fn journal_mark_read(p0: i32) {
    call(0xE4509BABE59BD24E, (p0,))
}

/// `JournalWriteEntry`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6DFDD665E416B093>
#[doc(alias("JournalWriteEntry", "_JOURNAL_WRITE_ENTRY", "0x6DFDD665E416B093"))]
#[inline]
pub fn journal_write_entry(p0: i32) {
    call(0x6DFDD665E416B093, (p0,))
}

/// `LinkNamedRendertarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F506B8556242DDB>
#[doc(alias(
    "LinkNamedRendertarget",
    "LINK_NAMED_RENDERTARGET",
    "0x2F506B8556242DDB"
))]
#[inline]
pub fn link_named_rendertarget(model_hash: impl Into<Hash>) {
    let model_hash: Hash = model_hash.into();
    call(0x2F506B8556242DDB, (model_hash,))
}

/// `MpGamerTagDisableReviveTopIcon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F9A64C2804B3471>
#[doc(alias(
    "MpGamerTagDisableReviveTopIcon",
    "_MP_GAMER_TAG_DISABLE_REVIVE_TOP_ICON",
    "0x1F9A64C2804B3471"
))]
#[inline]
pub fn mp_gamer_tag_disable_revive_top_icon(gamer_tag_id: i32) {
    call(0x1F9A64C2804B3471, (gamer_tag_id,))
}

/// `MpGamerTagEnableReviveTopIcon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFF6579CF0139FCE>
#[doc(alias(
    "MpGamerTagEnableReviveTopIcon",
    "_MP_GAMER_TAG_ENABLE_REVIVE_TOP_ICON",
    "0xFFF6579CF0139FCE"
))]
#[inline]
pub fn mp_gamer_tag_enable_revive_top_icon(gamer_tag_id: i32) {
    call(0xFFF6579CF0139FCE, (gamer_tag_id,))
}

/// `N_0x052d4ac0922af91a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x052D4AC0922AF91A>
#[doc(alias("N_0x052d4ac0922af91a", "0x052D4AC0922AF91A"))]
#[inline]
pub fn n_0x052d4ac0922af91a(p0: i32, p1: i32) {
    call(0x052D4AC0922AF91A, (p0, p1))
}

/// `N_0x066725a9d52b3641`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x066725A9D52B3641>
#[doc(alias("N_0x066725a9d52b3641", "0x066725A9D52B3641"))]
#[inline]
pub fn n_0x066725a9d52b3641() -> i32 {
    call(0x066725A9D52B3641, ())
}

/// `N_0x100157d6d7fe32ca`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x100157D6D7FE32CA>
#[doc(alias("N_0x100157d6d7fe32ca", "0x100157D6D7FE32CA"))]
#[inline]
pub fn n_0x100157d6d7fe32ca(p0: i32, p1: i32) -> i32 {
    call(0x100157D6D7FE32CA, (p0, p1))
}

/// `N_0x160825dadf1b04b3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x160825DADF1B04B3>
#[doc(alias("N_0x160825dadf1b04b3", "0x160825DADF1B04B3"))]
#[inline]
pub fn n_0x160825dadf1b04b3() {
    call(0x160825DADF1B04B3, ())
}

/// `N_0x28ae29d909c8fdce`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x28AE29D909C8FDCE>
#[doc(alias("N_0x28ae29d909c8fdce", "0x28AE29D909C8FDCE"))]
#[inline]
pub fn n_0x28ae29d909c8fdce(p0: i32) -> i32 {
    call(0x28AE29D909C8FDCE, (p0,))
}

/// `N_0x2f7bb105144acf30`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F7BB105144ACF30>
#[doc(alias("N_0x2f7bb105144acf30", "0x2F7BB105144ACF30"))]
#[inline]
pub fn n_0x2f7bb105144acf30() {
    call(0x2F7BB105144ACF30, ())
}

/// `N_0x3fe4fb41ef7d2196`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FE4FB41EF7D2196>
#[doc(alias("N_0x3fe4fb41ef7d2196", "0x3FE4FB41EF7D2196"))]
#[inline]
pub fn n_0x3fe4fb41ef7d2196(p0: i32) {
    call(0x3FE4FB41EF7D2196, (p0,))
}

/// `N_0x53ce46c01a089da1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53CE46C01A089DA1>
#[doc(alias("N_0x53ce46c01a089da1", "0x53CE46C01A089DA1"))]
#[inline]
pub fn n_0x53ce46c01a089da1(prompt: Prompt, p1: bool) {
    call(0x53CE46C01A089DA1, (prompt, p1))
}

/// `N_0x5651516d947abc53`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5651516D947ABC53>
#[doc(alias("N_0x5651516d947abc53", "0x5651516D947ABC53"))]
#[inline]
pub fn n_0x5651516d947abc53() {
    call(0x5651516D947ABC53, ())
}

/// `N_0x8a59d44189af2bc5`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8A59D44189AF2BC5>
#[doc(alias("N_0x8a59d44189af2bc5", "0x8A59D44189AF2BC5"))]
#[inline]
pub fn n_0x8a59d44189af2bc5(p0: i32, p1: i32) {
    call(0x8A59D44189AF2BC5, (p0, p1))
}

/// `N_0x8b55b324a9123f6b`, since game build 1232.
///
/// Of unknown type: `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B55B324A9123F6B>
#[doc(alias("N_0x8b55b324a9123f6b", "0x8B55B324A9123F6B"))]
#[inline]
pub fn n_0x8b55b324a9123f6b(
    group_id: i32,
    volume: Volume,
    p2: &str,
    p3: i32,
    p4: i32,
    p5: i32,
) -> i32 {
    call(0x8B55B324A9123F6B, (group_id, volume, p2, p3, p4, p5))
}

/// `N_0x958278b97c4affd8`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x958278B97C4AFFD8>
#[doc(alias("N_0x958278b97c4affd8", "0x958278B97C4AFFD8"))]
#[inline]
pub fn n_0x958278b97c4affd8(p0: i32, p1: i32) {
    call(0x958278B97C4AFFD8, (p0, p1))
}

/// `N_0x9d37eb5003e0f2cf`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D37EB5003E0F2CF>
#[doc(alias("N_0x9d37eb5003e0f2cf", "0x9D37EB5003E0F2CF"))]
#[inline]
pub fn n_0x9d37eb5003e0f2cf(p0: i32, p1: i32) {
    call(0x9D37EB5003E0F2CF, (p0, p1))
}

/// `N_0xbfff81e12a745a5f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBFFF81E12A745A5F>
#[doc(alias("N_0xbfff81e12a745a5f", "0xBFFF81E12A745A5F"))]
#[inline]
pub fn n_0xbfff81e12a745a5f() {
    call(0xBFFF81E12A745A5F, ())
}

/// `N_0xd6bd313cfa41e57a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6BD313CFA41E57A>
#[doc(alias("N_0xd6bd313cfa41e57a", "0xD6BD313CFA41E57A"))]
#[inline]
pub fn n_0xd6bd313cfa41e57a(p0: i32) -> i32 {
    call(0xD6BD313CFA41E57A, (p0,))
}

/// `N_0xf1e6979c0b779985`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1E6979C0B779985>
#[doc(alias("N_0xf1e6979c0b779985", "0xF1E6979C0B779985"))]
#[inline]
pub fn n_0xf1e6979c0b779985(uiscene: i32) {
    call(0xF1E6979C0B779985, (uiscene,))
}

/// `RegisterNamedRendertarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x98AF2BB6F62BD588>
#[doc(alias(
    "RegisterNamedRendertarget",
    "REGISTER_NAMED_RENDERTARGET",
    "0x98AF2BB6F62BD588"
))]
#[inline]
pub fn register_named_rendertarget(name: &str, p1: bool) -> bool {
    call(0x98AF2BB6F62BD588, (name, p1))
}

/// `ReleaseNamedRendertarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E692EE61761361F>
#[doc(alias(
    "ReleaseNamedRendertarget",
    "RELEASE_NAMED_RENDERTARGET",
    "0x0E692EE61761361F"
))]
#[inline]
pub fn release_named_rendertarget(name: &str) -> bool {
    call(0x0E692EE61761361F, (name,))
}

/// `RemoveMpGamerTag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x839BFD7D7E49FE09>
#[doc(alias("RemoveMpGamerTag", "REMOVE_MP_GAMER_TAG", "0x839BFD7D7E49FE09"))]
#[inline]
pub fn remove_mp_gamer_tag(gamer_tag_id: i32) {
    call(0x839BFD7D7E49FE09, (gamer_tag_id,))
}

/// `SetCurrentUgcMissionDescription`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE0D2F5586627CCE>
#[doc(alias(
    "SetCurrentUgcMissionDescription",
    "_SET_CURRENT_UGC_MISSION_DESCRIPTION",
    "0xCE0D2F5586627CCE"
))]
#[inline]
pub fn set_current_ugc_mission_description(
    active: bool,
    string1: &str,
    string2: &str,
    string3: &str,
    string4: &str,
) {
    call(
        0xCE0D2F5586627CCE,
        (active, string1, string2, string3, string4),
    )
}

/// `SetFrontendActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE47C21C0687EBC2>
#[doc(alias("SetFrontendActive", "SET_FRONTEND_ACTIVE", "0xCE47C21C0687EBC2"))]
#[inline]
pub fn set_frontend_active(active: bool) {
    call(0xCE47C21C0687EBC2, (active,))
}

/// `SetMissionName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x402669A4BDAA72DA>
#[doc(alias("SetMissionName", "SET_MISSION_NAME", "0x402669A4BDAA72DA"))]
#[inline]
pub fn set_mission_name(p0: bool, name: &str) {
    call(0x402669A4BDAA72DA, (p0, name))
}

/// `SetMissionNameForUgcMission`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD98630CE73C61E98>
#[doc(alias(
    "SetMissionNameForUgcMission",
    "SET_MISSION_NAME_FOR_UGC_MISSION",
    "0xD98630CE73C61E98"
))]
#[inline]
pub fn set_mission_name_for_ugc_mission(p0: bool, name: &str) {
    call(0xD98630CE73C61E98, (p0, name))
}

/// `SetMpGamerTagBigText`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA0D7CE5F83259663>
#[doc(alias(
    "SetMpGamerTagBigText",
    "SET_MP_GAMER_TAG_BIG_TEXT",
    "0xA0D7CE5F83259663"
))]
#[inline]
pub fn set_mp_gamer_tag_big_text(gamer_tag_id: i32, string: &str) {
    call(0xA0D7CE5F83259663, (gamer_tag_id, string))
}

/// `SetMpGamerTagColour`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84BD27DDF9575816>
#[doc(alias(
    "SetMpGamerTagColour",
    "_SET_MP_GAMER_TAG_COLOUR",
    "0x84BD27DDF9575816"
))]
#[inline]
pub fn set_mp_gamer_tag_colour(gamer_tag_id: i32, colour: impl Into<Hash>) {
    let colour: Hash = colour.into();
    call(0x84BD27DDF9575816, (gamer_tag_id, colour))
}

/// `SetMpGamerTagName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA6F4B8D4B4B5B3E>
#[doc(alias("SetMpGamerTagName", "SET_MP_GAMER_TAG_NAME", "0xEA6F4B8D4B4B5B3E"))]
#[inline]
pub fn set_mp_gamer_tag_name(gamer_tag_id: i32, string: &str) {
    call(0xEA6F4B8D4B4B5B3E, (gamer_tag_id, string))
}

/// `SetMpGamerTagNamePosse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1EA716E0628A6F44>
#[doc(alias(
    "SetMpGamerTagNamePosse",
    "_SET_MP_GAMER_TAG_NAME_POSSE",
    "0x1EA716E0628A6F44"
))]
#[inline]
pub fn set_mp_gamer_tag_name_posse(gamer_tag_id: i32, text: &str) {
    call(0x1EA716E0628A6F44, (gamer_tag_id, text))
}

/// `SetMpGamerTagSecondaryIcon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x95384C6CE1526EFF>
#[doc(alias(
    "SetMpGamerTagSecondaryIcon",
    "_SET_MP_GAMER_TAG_SECONDARY_ICON",
    "0x95384C6CE1526EFF"
))]
#[inline]
pub fn set_mp_gamer_tag_secondary_icon(gamer_tag_id: i32, icon: impl Into<Hash>) {
    let icon: Hash = icon.into();
    call(0x95384C6CE1526EFF, (gamer_tag_id, icon))
}

/// `SetMpGamerTagTopIcon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5F57522BC1EB9D9D>
#[doc(alias(
    "SetMpGamerTagTopIcon",
    "_SET_MP_GAMER_TAG_TOP_ICON",
    "0x5F57522BC1EB9D9D"
))]
#[inline]
pub fn set_mp_gamer_tag_top_icon(gamer_tag_id: i32, icon: impl Into<Hash>) {
    let icon: Hash = icon.into();
    call(0x5F57522BC1EB9D9D, (gamer_tag_id, icon))
}

/// `SetMpGamerTagType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x25B9C78A25105C35>
#[doc(alias("SetMpGamerTagType", "_SET_MP_GAMER_TAG_TYPE", "0x25B9C78A25105C35"))]
#[inline]
pub fn set_mp_gamer_tag_type(gamer_tag_id: i32, type_: impl Into<Hash>) {
    let type_: Hash = type_.into();
    call(0x25B9C78A25105C35, (gamer_tag_id, type_))
}

/// `SetMpGamerTagUnkAllowLocalized`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF7AB1A0E8C86170>
#[doc(alias(
    "SetMpGamerTagUnkAllowLocalized",
    "_SET_MP_GAMER_TAG_UNK_ALLOW_LOCALIZED",
    "0xEF7AB1A0E8C86170"
))]
#[inline]
pub fn set_mp_gamer_tag_unk_allow_localized(gamer_tag_id: i32, allow: bool) {
    call(0xEF7AB1A0E8C86170, (gamer_tag_id, allow))
}

/// `SetMpGamerTagVisibility`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x93171DDDAB274EB8>
#[doc(alias(
    "SetMpGamerTagVisibility",
    "_SET_MP_GAMER_TAG_VISIBILITY",
    "0x93171DDDAB274EB8"
))]
#[inline]
pub fn set_mp_gamer_tag_visibility(gamer_tag_id: i32, visibility: i32) {
    call(0x93171DDDAB274EB8, (gamer_tag_id, visibility))
}

/// `SetTextColor`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x50A41AD966910F03>
#[doc(alias("SetTextColor", "_SET_TEXT_COLOR", "0x50A41AD966910F03"))]
#[inline]
pub fn set_text_color(r: i32, g: i32, b: i32, a: i32) {
    call(0x50A41AD966910F03, (r, g, b, a))
}

/// `SetTextRenderId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE550CDE128D56757>
#[doc(alias("SetTextRenderId", "SET_TEXT_RENDER_ID", "0xE550CDE128D56757"))]
#[inline]
pub fn set_text_render_id(render_id: i32) {
    call(0xE550CDE128D56757, (render_id,))
}

/// `ShowHorseCores`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4EE21B7CC7FD350>
#[doc(alias("ShowHorseCores", "_SHOW_HORSE_CORES", "0xD4EE21B7CC7FD350"))]
#[inline]
pub fn show_horse_cores(state: bool) {
    call(0xD4EE21B7CC7FD350, (state,))
}

/// `ShowPlayerCores`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x50C803A4CD5932C5>
#[doc(alias("ShowPlayerCores", "_SHOW_PLAYER_CORES", "0x50C803A4CD5932C5"))]
#[inline]
pub fn show_player_cores(state: bool) {
    call(0x50C803A4CD5932C5, (state,))
}

/// `TextBlockDelete`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA03F130A637D923>
#[doc(alias("TextBlockDelete", "_TEXT_BLOCK_DELETE", "0xAA03F130A637D923"))]
#[inline]
pub fn text_block_delete(text_block: &str) {
    call(0xAA03F130A637D923, (text_block,))
}

/// `TextBlockIsLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0976CC34002DB57>
#[doc(alias("TextBlockIsLoaded", "TEXT_BLOCK_IS_LOADED", "0xD0976CC34002DB57"))]
#[inline]
pub fn text_block_is_loaded(text_block: &str) -> bool {
    call(0xD0976CC34002DB57, (text_block,))
}

/// `TextBlockIsStreamed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CF96E16265B7DC8>
#[doc(alias("TextBlockIsStreamed", "_TEXT_BLOCK_IS_STREAMED", "0x3CF96E16265B7DC8"))]
#[inline]
pub fn text_block_is_streamed(text_block: &str) -> bool {
    call(0x3CF96E16265B7DC8, (text_block,))
}

/// `TextBlockRequest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF66090013DE648D5>
#[doc(alias("TextBlockRequest", "TEXT_BLOCK_REQUEST", "0xF66090013DE648D5"))]
#[inline]
pub fn text_block_request(text_block: &str) {
    call(0xF66090013DE648D5, (text_block,))
}

/// `UiGetSceneUiobject`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE1067CD1C9570F6>
#[doc(alias("UiGetSceneUiobject", "UI_GET_SCENE_UIOBJECT", "0xBE1067CD1C9570F6"))]
#[inline]
pub fn ui_get_scene_uiobject(p0: i32) -> i32 {
    call(0xBE1067CD1C9570F6, (p0,))
}

/// `UiMovieviewSetRenderTarget`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51DE09A2196BD951>
#[doc(alias(
    "UiMovieviewSetRenderTarget",
    "UI_MOVIEVIEW_SET_RENDER_TARGET",
    "0x51DE09A2196BD951"
))]
#[inline]
pub fn ui_movieview_set_render_target(p0: i32, p1: i32) {
    call(0x51DE09A2196BD951, (p0, p1))
}

/// `UiPromptAddGroupLink`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x684C96CC7C66E8EF>
#[doc(alias(
    "UiPromptAddGroupLink",
    "_UI_PROMPT_ADD_GROUP_LINK",
    "0x684C96CC7C66E8EF"
))]
#[inline]
pub fn ui_prompt_add_group_link(p0: i32, prompt: Prompt, p2: i32) {
    call(0x684C96CC7C66E8EF, (p0, prompt, p2))
}

/// `UiPromptAddGroupReturnLink`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x837972ED28159536>
#[doc(alias(
    "UiPromptAddGroupReturnLink",
    "_UI_PROMPT_ADD_GROUP_RETURN_LINK",
    "0x837972ED28159536"
))]
#[inline]
pub fn ui_prompt_add_group_return_link(p0: i32, prompt: Prompt) {
    call(0x837972ED28159536, (p0, prompt))
}

/// `UiPromptClearHorizontalOrientation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6095358C4142932A>
#[doc(alias(
    "UiPromptClearHorizontalOrientation",
    "_UI_PROMPT_CLEAR_HORIZONTAL_ORIENTATION",
    "0x6095358C4142932A"
))]
#[inline]
pub fn ui_prompt_clear_horizontal_orientation(id: i32) {
    call(0x6095358C4142932A, (id,))
}

/// `UiPromptClearPromptPriorityPreference`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51259AE5C72D4A1B>
#[doc(alias(
    "UiPromptClearPromptPriorityPreference",
    "_UI_PROMPT_CLEAR_PROMPT_PRIORITY_PREFERENCE",
    "0x51259AE5C72D4A1B"
))]
#[inline]
pub fn ui_prompt_clear_prompt_priority_preference() {
    call(0x51259AE5C72D4A1B, ())
}

/// `UiPromptContextSetPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE84C5EE2C384FB3>
#[doc(alias(
    "UiPromptContextSetPoint",
    "_UI_PROMPT_CONTEXT_SET_POINT",
    "0xAE84C5EE2C384FB3"
))]
#[inline]
pub fn ui_prompt_context_set_point(prompt: Prompt, x: f32, y: f32, z: f32) {
    call(0xAE84C5EE2C384FB3, (prompt, x, y, z))
}

/// `UiPromptContextSetRadius`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C718001B77CA468>
#[doc(alias(
    "UiPromptContextSetRadius",
    "_UI_PROMPT_CONTEXT_SET_RADIUS",
    "0x0C718001B77CA468"
))]
#[inline]
pub fn ui_prompt_context_set_radius(prompt: Prompt, radius: f32) {
    call(0x0C718001B77CA468, (prompt, radius))
}

/// `UiPromptContextSetVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D107406667423BE>
#[doc(alias(
    "UiPromptContextSetVolume",
    "_UI_PROMPT_CONTEXT_SET_VOLUME",
    "0x4D107406667423BE"
))]
#[inline]
pub fn ui_prompt_context_set_volume(prompt: Prompt, volume: Volume) {
    call(0x4D107406667423BE, (prompt, volume))
}

/// `UiPromptCreate`.
///
/// Of unknown type: `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29FA7910726C3889>
#[doc(alias("UiPromptCreate", "_UI_PROMPT_CREATE", "0x29FA7910726C3889"))]
#[inline]
pub fn ui_prompt_create(
    input_hash: impl Into<Hash>,
    label_name: &str,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
) -> Prompt {
    let input_hash: Hash = input_hash.into();
    call(0x29FA7910726C3889, (input_hash, label_name, p2, p3, p4, p5))
}

/// `UiPromptDelete`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00EDE88D4D13CF59>
#[doc(alias("UiPromptDelete", "_UI_PROMPT_DELETE", "0x00EDE88D4D13CF59"))]
#[inline]
pub fn ui_prompt_delete(prompt: Prompt) {
    call(0x00EDE88D4D13CF59, (prompt,))
}

/// `UiPromptDisablePromptTypeThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC094EF26DD153FA>
#[doc(alias(
    "UiPromptDisablePromptTypeThisFrame",
    "_UI_PROMPT_DISABLE_PROMPT_TYPE_THIS_FRAME",
    "0xFC094EF26DD153FA"
))]
#[inline]
pub fn ui_prompt_disable_prompt_type_this_frame(p0: i32) {
    call(0xFC094EF26DD153FA, (p0,))
}

/// `UiPromptDisablePromptsThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1622CE88A1946FB>
#[doc(alias(
    "UiPromptDisablePromptsThisFrame",
    "_UI_PROMPT_DISABLE_PROMPTS_THIS_FRAME",
    "0xF1622CE88A1946FB"
))]
#[inline]
pub fn ui_prompt_disable_prompts_this_frame() {
    call(0xF1622CE88A1946FB, ())
}

/// `UiPromptDoesAmbientGroupExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB550B927B34A1BB>
#[doc(alias(
    "UiPromptDoesAmbientGroupExist",
    "_UI_PROMPT_DOES_AMBIENT_GROUP_EXIST",
    "0xEB550B927B34A1BB"
))]
#[inline]
pub fn ui_prompt_does_ambient_group_exist(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0xEB550B927B34A1BB, (hash,))
}

/// `UiPromptEnablePromptTypeThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06565032897BA861>
#[doc(alias(
    "UiPromptEnablePromptTypeThisFrame",
    "_UI_PROMPT_ENABLE_PROMPT_TYPE_THIS_FRAME",
    "0x06565032897BA861"
))]
#[inline]
pub fn ui_prompt_enable_prompt_type_this_frame(p0: i32) {
    call(0x06565032897BA861, (p0,))
}

/// `UiPromptFilterClear`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A2F820452017EA2>
#[doc(alias("UiPromptFilterClear", "_UI_PROMPT_FILTER_CLEAR", "0x6A2F820452017EA2"))]
#[inline]
pub fn ui_prompt_filter_clear() {
    call(0x6A2F820452017EA2, ())
}

/// `UiPromptGetGroupActivePage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC1FCC36C3F7286C8>
#[doc(alias(
    "UiPromptGetGroupActivePage",
    "_UI_PROMPT_GET_GROUP_ACTIVE_PAGE",
    "0xC1FCC36C3F7286C8"
))]
#[inline]
pub fn ui_prompt_get_group_active_page(hash: impl Into<Hash>) -> i32 {
    let hash: Hash = hash.into();
    call(0xC1FCC36C3F7286C8, (hash,))
}

/// `UiPromptGetGroupIdForScenarioPoint`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB73D7521E7103F0>
#[doc(alias(
    "UiPromptGetGroupIdForScenarioPoint",
    "_UI_PROMPT_GET_GROUP_ID_FOR_SCENARIO_POINT",
    "0xCB73D7521E7103F0"
))]
#[inline]
pub fn ui_prompt_get_group_id_for_scenario_point(p0: i32, p1: i32) -> i32 {
    call(0xCB73D7521E7103F0, (p0, p1))
}

/// `UiPromptGetGroupIdForTargetEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB796970BD125FCE8>
#[doc(alias(
    "UiPromptGetGroupIdForTargetEntity",
    "_UI_PROMPT_GET_GROUP_ID_FOR_TARGET_ENTITY",
    "0xB796970BD125FCE8"
))]
#[inline]
pub fn ui_prompt_get_group_id_for_target_entity(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0xB796970BD125FCE8, (entity,))
}

/// `UiPromptGetMashModeProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8A9585293863B8A5>
#[doc(alias(
    "UiPromptGetMashModeProgress",
    "_UI_PROMPT_GET_MASH_MODE_PROGRESS",
    "0x8A9585293863B8A5"
))]
#[inline]
pub fn ui_prompt_get_mash_mode_progress(prompt: Prompt) -> f32 {
    call(0x8A9585293863B8A5, (prompt,))
}

/// `UiPromptGetProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x81801291806DBC50>
#[doc(alias("UiPromptGetProgress", "_UI_PROMPT_GET_PROGRESS", "0x81801291806DBC50"))]
#[inline]
pub fn ui_prompt_get_progress(prompt: Prompt) -> f32 {
    call(0x81801291806DBC50, (prompt,))
}

/// `UiPromptGetUrgentPulsingEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FBA0DABECDDB52B>
#[doc(alias(
    "UiPromptGetUrgentPulsingEnabled",
    "_UI_PROMPT_GET_URGENT_PULSING_ENABLED",
    "0x1FBA0DABECDDB52B"
))]
#[inline]
pub fn ui_prompt_get_urgent_pulsing_enabled(prompt: Prompt) -> bool {
    call(0x1FBA0DABECDDB52B, (prompt,))
}

/// `UiPromptHasHoldAutoFillMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8010BEBD0D5ED5BC>
#[doc(alias(
    "UiPromptHasHoldAutoFillMode",
    "_UI_PROMPT_HAS_HOLD_AUTO_FILL_MODE",
    "0x8010BEBD0D5ED5BC"
))]
#[inline]
pub fn ui_prompt_has_hold_auto_fill_mode(prompt: Prompt) -> bool {
    call(0x8010BEBD0D5ED5BC, (prompt,))
}

/// `UiPromptHasHoldMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB60C9F9ED47ABB76>
#[doc(alias(
    "UiPromptHasHoldMode",
    "_UI_PROMPT_HAS_HOLD_MODE",
    "0xB60C9F9ED47ABB76"
))]
#[inline]
pub fn ui_prompt_has_hold_mode(prompt: Prompt) -> bool {
    call(0xB60C9F9ED47ABB76, (prompt,))
}

/// `UiPromptHasHoldModeCompleted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0F65F0640EF0617>
#[doc(alias(
    "UiPromptHasHoldModeCompleted",
    "_UI_PROMPT_HAS_HOLD_MODE_COMPLETED",
    "0xE0F65F0640EF0617"
))]
#[inline]
pub fn ui_prompt_has_hold_mode_completed(prompt: Prompt) -> bool {
    call(0xE0F65F0640EF0617, (prompt,))
}

/// `UiPromptHasManualMashMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6C6A4ADB3BAC409>
#[doc(alias(
    "UiPromptHasManualMashMode",
    "_UI_PROMPT_HAS_MANUAL_MASH_MODE",
    "0xA6C6A4ADB3BAC409"
))]
#[inline]
pub fn ui_prompt_has_manual_mash_mode(prompt: Prompt) -> bool {
    call(0xA6C6A4ADB3BAC409, (prompt,))
}

/// `UiPromptHasMashMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD072523791DDC1B>
#[doc(alias(
    "UiPromptHasMashMode",
    "_UI_PROMPT_HAS_MASH_MODE",
    "0xCD072523791DDC1B"
))]
#[inline]
pub fn ui_prompt_has_mash_mode(prompt: Prompt) -> bool {
    call(0xCD072523791DDC1B, (prompt,))
}

/// `UiPromptHasMashModeCompleted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x845CE958416DC473>
#[doc(alias(
    "UiPromptHasMashModeCompleted",
    "_UI_PROMPT_HAS_MASH_MODE_COMPLETED",
    "0x845CE958416DC473"
))]
#[inline]
pub fn ui_prompt_has_mash_mode_completed(prompt: Prompt) -> bool {
    call(0x845CE958416DC473, (prompt,))
}

/// `UiPromptHasMashModeFailed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x25B18E530CF39D6F>
#[doc(alias(
    "UiPromptHasMashModeFailed",
    "_UI_PROMPT_HAS_MASH_MODE_FAILED",
    "0x25B18E530CF39D6F"
))]
#[inline]
pub fn ui_prompt_has_mash_mode_failed(prompt: Prompt) -> bool {
    call(0x25B18E530CF39D6F, (prompt,))
}

/// `UiPromptHasMashModeJustPressed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB0E8599243B3F568>
#[doc(alias(
    "UiPromptHasMashModeJustPressed",
    "_UI_PROMPT_HAS_MASH_MODE_JUST_PRESSED",
    "0xB0E8599243B3F568"
))]
#[inline]
pub fn ui_prompt_has_mash_mode_just_pressed(prompt: Prompt) -> bool {
    call(0xB0E8599243B3F568, (prompt,))
}

/// `UiPromptHasPressedTimedModeCompleted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CE854D250A88DAF>
#[doc(alias(
    "UiPromptHasPressedTimedModeCompleted",
    "_UI_PROMPT_HAS_PRESSED_TIMED_MODE_COMPLETED",
    "0x3CE854D250A88DAF"
))]
#[inline]
pub fn ui_prompt_has_pressed_timed_mode_completed(prompt: Prompt) -> bool {
    call(0x3CE854D250A88DAF, (prompt,))
}

/// `UiPromptHasPressedTimedModeFailed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A17B9ECFF617562>
#[doc(alias(
    "UiPromptHasPressedTimedModeFailed",
    "_UI_PROMPT_HAS_PRESSED_TIMED_MODE_FAILED",
    "0x1A17B9ECFF617562"
))]
#[inline]
pub fn ui_prompt_has_pressed_timed_mode_failed(prompt: Prompt) -> bool {
    call(0x1A17B9ECFF617562, (prompt,))
}

/// `UiPromptHasStandardModeCompleted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC92AC953F0A982AE>
#[doc(alias(
    "UiPromptHasStandardModeCompleted",
    "_UI_PROMPT_HAS_STANDARD_MODE_COMPLETED",
    "0xC92AC953F0A982AE"
))]
#[inline]
pub fn ui_prompt_has_standard_mode_completed(prompt: Prompt, p1: i32) -> bool {
    call(0xC92AC953F0A982AE, (prompt, p1))
}

/// `UiPromptIsActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x546E342E01DE71CF>
#[doc(alias("UiPromptIsActive", "_UI_PROMPT_IS_ACTIVE", "0x546E342E01DE71CF"))]
#[inline]
pub fn ui_prompt_is_active(prompt: Prompt) -> bool {
    call(0x546E342E01DE71CF, (prompt,))
}

/// `UiPromptIsControlActionActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1BE19185B8AFE299>
#[doc(alias(
    "UiPromptIsControlActionActive",
    "UI_PROMPT_IS_CONTROL_ACTION_ACTIVE",
    "0x1BE19185B8AFE299"
))]
#[inline]
pub fn ui_prompt_is_control_action_active(control_action: impl Into<Hash>) -> bool {
    let control_action: Hash = control_action.into();
    call(0x1BE19185B8AFE299, (control_action,))
}

/// `UiPromptIsEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D00EDDFB58B7F28>
#[doc(alias("UiPromptIsEnabled", "_UI_PROMPT_IS_ENABLED", "0x0D00EDDFB58B7F28"))]
#[inline]
pub fn ui_prompt_is_enabled(prompt: Prompt) -> bool {
    call(0x0D00EDDFB58B7F28, (prompt,))
}

/// `UiPromptIsHoldModeRunning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC7D70EAEF92EFF48>
#[doc(alias(
    "UiPromptIsHoldModeRunning",
    "_UI_PROMPT_IS_HOLD_MODE_RUNNING",
    "0xC7D70EAEF92EFF48"
))]
#[inline]
pub fn ui_prompt_is_hold_mode_running(prompt: Prompt) -> bool {
    call(0xC7D70EAEF92EFF48, (prompt,))
}

/// `UiPromptIsJustPressed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2787CC611D3FACC5>
#[doc(alias(
    "UiPromptIsJustPressed",
    "_UI_PROMPT_IS_JUST_PRESSED",
    "0x2787CC611D3FACC5"
))]
#[inline]
pub fn ui_prompt_is_just_pressed(prompt: Prompt) -> bool {
    call(0x2787CC611D3FACC5, (prompt,))
}

/// `UiPromptIsJustReleased`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x635CC82FA297A827>
#[doc(alias(
    "UiPromptIsJustReleased",
    "_UI_PROMPT_IS_JUST_RELEASED",
    "0x635CC82FA297A827"
))]
#[inline]
pub fn ui_prompt_is_just_released(prompt: Prompt) -> bool {
    call(0x635CC82FA297A827, (prompt,))
}

/// `UiPromptIsPressed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x21E60E230086697F>
#[doc(alias("UiPromptIsPressed", "_UI_PROMPT_IS_PRESSED", "0x21E60E230086697F"))]
#[inline]
pub fn ui_prompt_is_pressed(prompt: Prompt) -> bool {
    call(0x21E60E230086697F, (prompt,))
}

/// `UiPromptIsReleased`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAFC887BA7A7756D6>
#[doc(alias("UiPromptIsReleased", "_UI_PROMPT_IS_RELEASED", "0xAFC887BA7A7756D6"))]
#[inline]
pub fn ui_prompt_is_released(prompt: Prompt) -> bool {
    call(0xAFC887BA7A7756D6, (prompt,))
}

/// `UiPromptIsValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x347469FBDD1589A9>
#[doc(alias("UiPromptIsValid", "_UI_PROMPT_IS_VALID", "0x347469FBDD1589A9"))]
#[inline]
pub fn ui_prompt_is_valid(prompt: Prompt) -> bool {
    call(0x347469FBDD1589A9, (prompt,))
}

/// `UiPromptRegisterBegin`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04F97DE45A519419>
#[doc(alias(
    "UiPromptRegisterBegin",
    "_UI_PROMPT_REGISTER_BEGIN",
    "0x04F97DE45A519419"
))]
#[inline]
pub fn ui_prompt_register_begin() -> Prompt {
    call(0x04F97DE45A519419, ())
}

/// `UiPromptRegisterEnd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF7AA2696A22AD8B9>
#[doc(alias("UiPromptRegisterEnd", "_UI_PROMPT_REGISTER_END", "0xF7AA2696A22AD8B9"))]
#[inline]
pub fn ui_prompt_register_end(prompt: Prompt) {
    call(0xF7AA2696A22AD8B9, (prompt,))
}

/// `UiPromptRemoveGroup`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E52C800A28F7BE8>
#[doc(alias("UiPromptRemoveGroup", "_UI_PROMPT_REMOVE_GROUP", "0x4E52C800A28F7BE8"))]
#[inline]
pub fn ui_prompt_remove_group(prompt: Prompt, p1: i32) {
    call(0x4E52C800A28F7BE8, (prompt, p1))
}

/// `UiPromptRestartModes`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC6C55DFA2C24EE5>
#[doc(alias(
    "UiPromptRestartModes",
    "_UI_PROMPT_RESTART_MODES",
    "0xDC6C55DFA2C24EE5"
))]
#[inline]
pub fn ui_prompt_restart_modes(prompt: Prompt) {
    call(0xDC6C55DFA2C24EE5, (prompt,))
}

/// `UiPromptSetActiveGroupThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC65A45D4453C2627>
#[doc(alias(
    "UiPromptSetActiveGroupThisFrame",
    "_UI_PROMPT_SET_ACTIVE_GROUP_THIS_FRAME",
    "0xC65A45D4453C2627"
))]
#[inline]
pub fn ui_prompt_set_active_group_this_frame(
    hash: impl Into<Hash>,
    name: &str,
    tab_amount: i32,
    tab_default_index: i32,
    p4: i32,
    prompt: Prompt,
) -> i32 {
    let hash: Hash = hash.into();
    call(
        0xC65A45D4453C2627,
        (hash, name, tab_amount, tab_default_index, p4, prompt),
    )
}

/// `UiPromptSetAllowedAction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x565C1CE183CB0EAF>
#[doc(alias(
    "UiPromptSetAllowedAction",
    "_UI_PROMPT_SET_ALLOWED_ACTION",
    "0x565C1CE183CB0EAF"
))]
#[inline]
pub fn ui_prompt_set_allowed_action(prompt: Prompt, action: impl Into<Hash>) {
    let action: Hash = action.into();
    call(0x565C1CE183CB0EAF, (prompt, action))
}

/// `UiPromptSetAmbientGroupThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x315C81D760609108>
#[doc(alias(
    "UiPromptSetAmbientGroupThisFrame",
    "_UI_PROMPT_SET_AMBIENT_GROUP_THIS_FRAME",
    "0x315C81D760609108"
))]
#[inline]
pub fn ui_prompt_set_ambient_group_this_frame(
    entity: impl Into<Entity>,
    p1: f32,
    p2: i32,
    p3: i32,
    p4: impl Into<Hash>,
    name: &str,
    p6: i32,
) -> i32 {
    let entity: Entity = entity.into();
    let p4: Hash = p4.into();
    call(0x315C81D760609108, (entity, p1, p2, p3, p4, name, p6))
}

/// `UiPromptSetAttribute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x560E76D5E2E1803F>
#[doc(alias(
    "UiPromptSetAttribute",
    "_UI_PROMPT_SET_ATTRIBUTE",
    "0x560E76D5E2E1803F"
))]
#[inline]
pub fn ui_prompt_set_attribute(prompt: Prompt, attribute: i32, enabled: bool) {
    call(0x560E76D5E2E1803F, (prompt, attribute, enabled))
}

/// `UiPromptSetBeatMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF957A1654C6322FE>
#[doc(alias(
    "UiPromptSetBeatMode",
    "_UI_PROMPT_SET_BEAT_MODE",
    "0xF957A1654C6322FE"
))]
#[inline]
pub fn ui_prompt_set_beat_mode(prompt: Prompt, toggle: bool) {
    call(0xF957A1654C6322FE, (prompt, toggle))
}

/// `UiPromptSetBeatModeGrayedOut`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB487A4936FBF40AC>
#[doc(alias(
    "UiPromptSetBeatModeGrayedOut",
    "_UI_PROMPT_SET_BEAT_MODE_GRAYED_OUT",
    "0xB487A4936FBF40AC"
))]
#[inline]
pub fn ui_prompt_set_beat_mode_grayed_out(prompt: Prompt, p1: i32) {
    call(0xB487A4936FBF40AC, (prompt, p1))
}

/// `UiPromptSetControlAction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5352B7494A08258>
#[doc(alias(
    "UiPromptSetControlAction",
    "_UI_PROMPT_SET_CONTROL_ACTION",
    "0xB5352B7494A08258"
))]
#[inline]
pub fn ui_prompt_set_control_action(prompt: Prompt, action: impl Into<Hash>) -> i32 {
    let action: Hash = action.into();
    call(0xB5352B7494A08258, (prompt, action))
}

/// `UiPromptSetEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8A0FB4D03A630D21>
#[doc(alias("UiPromptSetEnabled", "_UI_PROMPT_SET_ENABLED", "0x8A0FB4D03A630D21"))]
#[inline]
pub fn ui_prompt_set_enabled(prompt: Prompt, toggle: bool) {
    call(0x8A0FB4D03A630D21, (prompt, toggle))
}

/// `UiPromptSetGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F11D3A254169EA4>
#[doc(alias("UiPromptSetGroup", "_UI_PROMPT_SET_GROUP", "0x2F11D3A254169EA4"))]
#[inline]
pub fn ui_prompt_set_group(prompt: Prompt, group_id: i32, tab_index: i32) {
    call(0x2F11D3A254169EA4, (prompt, group_id, tab_index))
}

/// `UiPromptSetHoldAutoFillMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CE932E737C145D6>
#[doc(alias(
    "UiPromptSetHoldAutoFillMode",
    "_UI_PROMPT_SET_HOLD_AUTO_FILL_MODE",
    "0x3CE932E737C145D6"
))]
#[inline]
pub fn ui_prompt_set_hold_auto_fill_mode(
    prompt: Prompt,
    auto_fill_time_ms: i32,
    hold_time_ms: i32,
) {
    call(
        0x3CE932E737C145D6,
        (prompt, auto_fill_time_ms, hold_time_ms),
    )
}

/// `UiPromptSetHoldAutoFillWithDecayMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3F2149AA24F3D8E>
#[doc(alias(
    "UiPromptSetHoldAutoFillWithDecayMode",
    "_UI_PROMPT_SET_HOLD_AUTO_FILL_WITH_DECAY_MODE",
    "0xA3F2149AA24F3D8E"
))]
#[inline]
pub fn ui_prompt_set_hold_auto_fill_with_decay_mode(
    prompt: Prompt,
    auto_fill_time_ms: i32,
    hold_time_ms: i32,
) {
    call(
        0xA3F2149AA24F3D8E,
        (prompt, auto_fill_time_ms, hold_time_ms),
    )
}

/// `UiPromptSetHoldIndefinitelyMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA5CCF4EEB2F82D1>
#[doc(alias(
    "UiPromptSetHoldIndefinitelyMode",
    "_UI_PROMPT_SET_HOLD_INDEFINITELY_MODE",
    "0xEA5CCF4EEB2F82D1"
))]
#[inline]
pub fn ui_prompt_set_hold_indefinitely_mode(prompt: Prompt) {
    call(0xEA5CCF4EEB2F82D1, (prompt,))
}

/// `UiPromptSetHoldMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94073D5CA3F16B7B>
#[doc(alias(
    "UiPromptSetHoldMode",
    "_UI_PROMPT_SET_HOLD_MODE",
    "0x94073D5CA3F16B7B"
))]
#[inline]
pub fn ui_prompt_set_hold_mode(prompt: Prompt, hold_time_ms: i32) {
    call(0x94073D5CA3F16B7B, (prompt, hold_time_ms))
}

/// `UiPromptSetManualResolved`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA520C7B05FA4EB2A>
#[doc(alias(
    "UiPromptSetManualResolved",
    "_UI_PROMPT_SET_MANUAL_RESOLVED",
    "0xA520C7B05FA4EB2A"
))]
#[inline]
pub fn ui_prompt_set_manual_resolved(prompt: Prompt, p1: i32) {
    call(0xA520C7B05FA4EB2A, (prompt, p1))
}

/// `UiPromptSetMashAutoFillMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C39587D7CC66801>
#[doc(alias(
    "UiPromptSetMashAutoFillMode",
    "_UI_PROMPT_SET_MASH_AUTO_FILL_MODE",
    "0x6C39587D7CC66801"
))]
#[inline]
pub fn ui_prompt_set_mash_auto_fill_mode(prompt: Prompt, auto_fill_time_ms: i32, mashes: i32) {
    call(0x6C39587D7CC66801, (prompt, auto_fill_time_ms, mashes))
}

/// `UiPromptSetMashIndefinitelyMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7B66E89312727274>
#[doc(alias(
    "UiPromptSetMashIndefinitelyMode",
    "_UI_PROMPT_SET_MASH_INDEFINITELY_MODE",
    "0x7B66E89312727274"
))]
#[inline]
pub fn ui_prompt_set_mash_indefinitely_mode(prompt: Prompt) {
    call(0x7B66E89312727274, (prompt,))
}

/// `UiPromptSetMashManualCanFailMode`.
///
/// Of unknown type: `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x179DCF71F705DA20>
#[doc(alias(
    "UiPromptSetMashManualCanFailMode",
    "_UI_PROMPT_SET_MASH_MANUAL_CAN_FAIL_MODE",
    "0x179DCF71F705DA20"
))]
#[inline]
pub fn ui_prompt_set_mash_manual_can_fail_mode(prompt: Prompt, p1: f32, p2: f32, p3: f32, p4: i32) {
    call(0x179DCF71F705DA20, (prompt, p1, p2, p3, p4))
}

/// `UiPromptSetMashManualMode`.
///
/// Of unknown type: `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32DF729D8BD3C1C6>
#[doc(alias(
    "UiPromptSetMashManualMode",
    "_UI_PROMPT_SET_MASH_MANUAL_MODE",
    "0x32DF729D8BD3C1C6"
))]
#[inline]
pub fn ui_prompt_set_mash_manual_mode(prompt: Prompt, p1: f32, p2: f32, p3: f32, p4: i32) {
    call(0x32DF729D8BD3C1C6, (prompt, p1, p2, p3, p4))
}

/// `UiPromptSetMashManualModeDecaySpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D393C247FB9B431>
#[doc(alias(
    "UiPromptSetMashManualModeDecaySpeed",
    "_UI_PROMPT_SET_MASH_MANUAL_MODE_DECAY_SPEED",
    "0x7D393C247FB9B431"
))]
#[inline]
pub fn ui_prompt_set_mash_manual_mode_decay_speed(prompt: Prompt, speed: f32) {
    call(0x7D393C247FB9B431, (prompt, speed))
}

/// `UiPromptSetMashManualModeIncreasePerPress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA0D1D79C6036A855>
#[doc(alias(
    "UiPromptSetMashManualModeIncreasePerPress",
    "_UI_PROMPT_SET_MASH_MANUAL_MODE_INCREASE_PER_PRESS",
    "0xA0D1D79C6036A855"
))]
#[inline]
pub fn ui_prompt_set_mash_manual_mode_increase_per_press(prompt: Prompt, rate: f32) {
    call(0xA0D1D79C6036A855, (prompt, rate))
}

/// `UiPromptSetMashManualModePressedGrowthSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56DBB26F98582C29>
#[doc(alias(
    "UiPromptSetMashManualModePressedGrowthSpeed",
    "_UI_PROMPT_SET_MASH_MANUAL_MODE_PRESSED_GROWTH_SPEED",
    "0x56DBB26F98582C29"
))]
#[inline]
pub fn ui_prompt_set_mash_manual_mode_pressed_growth_speed(prompt: Prompt, speed: f32) {
    call(0x56DBB26F98582C29, (prompt, speed))
}

/// `UiPromptSetMashMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF6423BF071C7F71>
#[doc(alias(
    "UiPromptSetMashMode",
    "_UI_PROMPT_SET_MASH_MODE",
    "0xDF6423BF071C7F71"
))]
#[inline]
pub fn ui_prompt_set_mash_mode(prompt: Prompt, mashes: i32) {
    call(0xDF6423BF071C7F71, (prompt, mashes))
}

/// `UiPromptSetMashWithResistanceCanFailMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC0CB602DEADBA53>
#[doc(alias(
    "UiPromptSetMashWithResistanceCanFailMode",
    "_UI_PROMPT_SET_MASH_WITH_RESISTANCE_CAN_FAIL_MODE",
    "0xDC0CB602DEADBA53"
))]
#[inline]
pub fn ui_prompt_set_mash_with_resistance_can_fail_mode(
    prompt: Prompt,
    mashes: i32,
    decrease_speed: f32,
    start_progress: f32,
) {
    call(
        0xDC0CB602DEADBA53,
        (prompt, mashes, decrease_speed, start_progress),
    )
}

/// `UiPromptSetMashWithResistanceMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD1BDFF15EFA79F5>
#[doc(alias(
    "UiPromptSetMashWithResistanceMode",
    "_UI_PROMPT_SET_MASH_WITH_RESISTANCE_MODE",
    "0xCD1BDFF15EFA79F5"
))]
#[inline]
pub fn ui_prompt_set_mash_with_resistance_mode(prompt: Prompt, mashes: i32, p2: f32, p3: f32) {
    call(0xCD1BDFF15EFA79F5, (prompt, mashes, p2, p3))
}

/// `UiPromptSetOrderingAsInputType`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F385ECC5200938D>
#[doc(alias(
    "UiPromptSetOrderingAsInputType",
    "_UI_PROMPT_SET_ORDERING_AS_INPUT_TYPE",
    "0x2F385ECC5200938D"
))]
#[inline]
pub fn ui_prompt_set_ordering_as_input_type(prompt: Prompt, p1: i32) {
    call(0x2F385ECC5200938D, (prompt, p1))
}

/// `UiPromptSetPressedTimedMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1473D3AF51D54276>
#[doc(alias(
    "UiPromptSetPressedTimedMode",
    "_UI_PROMPT_SET_PRESSED_TIMED_MODE",
    "0x1473D3AF51D54276"
))]
#[inline]
pub fn ui_prompt_set_pressed_timed_mode(prompt: Prompt, depletion_time_ms: i32) {
    call(0x1473D3AF51D54276, (prompt, depletion_time_ms))
}

/// `UiPromptSetPriority`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA24F528D0D16289>
#[doc(alias("UiPromptSetPriority", "_UI_PROMPT_SET_PRIORITY", "0xCA24F528D0D16289"))]
#[inline]
pub fn ui_prompt_set_priority(prompt: Prompt, priority: i32) {
    call(0xCA24F528D0D16289, (prompt, priority))
}

/// `UiPromptSetPromptPriorityPreference`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x530A428705BE5DEF>
#[doc(alias(
    "UiPromptSetPromptPriorityPreference",
    "_UI_PROMPT_SET_PROMPT_PRIORITY_PREFERENCE",
    "0x530A428705BE5DEF"
))]
#[inline]
pub fn ui_prompt_set_prompt_priority_preference(ped: Ped) {
    call(0x530A428705BE5DEF, (ped,))
}

/// `UiPromptSetRegisterHorizontalOrientation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD9459157EB22C895>
#[doc(alias(
    "UiPromptSetRegisterHorizontalOrientation",
    "_UI_PROMPT_SET_REGISTER_HORIZONTAL_ORIENTATION",
    "0xD9459157EB22C895"
))]
#[inline]
pub fn ui_prompt_set_register_horizontal_orientation() -> i32 {
    call(0xD9459157EB22C895, ())
}

/// `UiPromptSetRotateMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7ABE7095FB3D2581>
#[doc(alias(
    "UiPromptSetRotateMode",
    "_UI_PROMPT_SET_ROTATE_MODE",
    "0x7ABE7095FB3D2581"
))]
#[inline]
pub fn ui_prompt_set_rotate_mode(prompt: Prompt, p1: f32, counterclockwise: bool) {
    call(0x7ABE7095FB3D2581, (prompt, p1, counterclockwise))
}

/// `UiPromptSetSpinnerPosition`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x832CB510DE546282>
#[doc(alias(
    "UiPromptSetSpinnerPosition",
    "_UI_PROMPT_SET_SPINNER_POSITION",
    "0x832CB510DE546282"
))]
#[inline]
pub fn ui_prompt_set_spinner_position(prompt: Prompt, p1: i32) {
    call(0x832CB510DE546282, (prompt, p1))
}

/// `UiPromptSetSpinnerSpeed`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC6586A7FDCD4B68>
#[doc(alias(
    "UiPromptSetSpinnerSpeed",
    "_UI_PROMPT_SET_SPINNER_SPEED",
    "0xAC6586A7FDCD4B68"
))]
#[inline]
pub fn ui_prompt_set_spinner_speed(prompt: Prompt, p1: i32) {
    call(0xAC6586A7FDCD4B68, (prompt, p1))
}

/// `UiPromptSetStandardMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC6656799977741B>
#[doc(alias(
    "UiPromptSetStandardMode",
    "_UI_PROMPT_SET_STANDARD_MODE",
    "0xCC6656799977741B"
))]
#[inline]
pub fn ui_prompt_set_standard_mode(prompt: Prompt, release_mode: bool) {
    call(0xCC6656799977741B, (prompt, release_mode))
}

/// `UiPromptSetStandardizedHoldMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74C7D7B72ED0D3CF>
#[doc(alias(
    "UiPromptSetStandardizedHoldMode",
    "_UI_PROMPT_SET_STANDARDIZED_HOLD_MODE",
    "0x74C7D7B72ED0D3CF"
))]
#[inline]
pub fn ui_prompt_set_standardized_hold_mode(prompt: Prompt, hold_type: impl Into<Hash>) {
    let hold_type: Hash = hold_type.into();
    call(0x74C7D7B72ED0D3CF, (prompt, hold_type))
}

/// `UiPromptSetTag`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEC85C174751292B>
#[doc(alias("UiPromptSetTag", "_UI_PROMPT_SET_TAG", "0xDEC85C174751292B"))]
#[inline]
pub fn ui_prompt_set_tag(prompt: Prompt, p1: i32) {
    call(0xDEC85C174751292B, (prompt, p1))
}

/// `UiPromptSetTargetMode`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5F6503D9CD2754EB>
#[doc(alias(
    "UiPromptSetTargetMode",
    "_UI_PROMPT_SET_TARGET_MODE",
    "0x5F6503D9CD2754EB"
))]
#[inline]
pub fn ui_prompt_set_target_mode(prompt: Prompt, p1: f32, p2: f32, p3: i32) {
    call(0x5F6503D9CD2754EB, (prompt, p1, p2, p3))
}

/// `UiPromptSetTargetModeProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00123054BEC8A30F>
#[doc(alias(
    "UiPromptSetTargetModeProgress",
    "_UI_PROMPT_SET_TARGET_MODE_PROGRESS",
    "0x00123054BEC8A30F"
))]
#[inline]
pub fn ui_prompt_set_target_mode_progress(prompt: Prompt, progress: f32) {
    call(0x00123054BEC8A30F, (prompt, progress))
}

/// `UiPromptSetTargetModeTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E019C45DD3B6A14>
#[doc(alias(
    "UiPromptSetTargetModeTarget",
    "_UI_PROMPT_SET_TARGET_MODE_TARGET",
    "0x5E019C45DD3B6A14"
))]
#[inline]
pub fn ui_prompt_set_target_mode_target(prompt: Prompt, p1: f32, p2: f32) {
    call(0x5E019C45DD3B6A14, (prompt, p1, p2))
}

/// `UiPromptSetText`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5DD02A8318420DD7>
#[doc(alias("UiPromptSetText", "_UI_PROMPT_SET_TEXT", "0x5DD02A8318420DD7"))]
#[inline]
pub fn ui_prompt_set_text(prompt: Prompt, text: &str) {
    call(0x5DD02A8318420DD7, (prompt, text))
}

/// `UiPromptSetTransportMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x876E4A35C73A6655>
#[doc(alias(
    "UiPromptSetTransportMode",
    "_UI_PROMPT_SET_TRANSPORT_MODE",
    "0x876E4A35C73A6655"
))]
#[inline]
pub fn ui_prompt_set_transport_mode(prompt: Prompt, mode: i32) {
    call(0x876E4A35C73A6655, (prompt, mode))
}

/// `UiPromptSetType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF4A5C4509BF923B1>
#[doc(alias("UiPromptSetType", "_UI_PROMPT_SET_TYPE", "0xF4A5C4509BF923B1"))]
#[inline]
pub fn ui_prompt_set_type(prompt: Prompt, type_: i32) {
    call(0xF4A5C4509BF923B1, (prompt, type_))
}

/// `UiPromptSetUrgentPulsingEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5F428EE08FA7F2C>
#[doc(alias(
    "UiPromptSetUrgentPulsingEnabled",
    "_UI_PROMPT_SET_URGENT_PULSING_ENABLED",
    "0xC5F428EE08FA7F2C"
))]
#[inline]
pub fn ui_prompt_set_urgent_pulsing_enabled(prompt: Prompt, toggle: bool) {
    call(0xC5F428EE08FA7F2C, (prompt, toggle))
}

/// `UiPromptSetVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x71215ACCFDE075EE>
#[doc(alias("UiPromptSetVisible", "_UI_PROMPT_SET_VISIBLE", "0x71215ACCFDE075EE"))]
#[inline]
pub fn ui_prompt_set_visible(prompt: Prompt, toggle: bool) {
    call(0x71215ACCFDE075EE, (prompt, toggle))
}

/// `UiPromptWasBeatModePressedInTimeWindow`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FE4788AB1430C55>
#[doc(alias(
    "UiPromptWasBeatModePressedInTimeWindow",
    "_UI_PROMPT_WAS_BEAT_MODE_PRESSED_IN_TIME_WINDOW",
    "0x1FE4788AB1430C55"
))]
#[inline]
pub fn ui_prompt_was_beat_mode_pressed_in_time_window(prompt: Prompt) -> bool {
    call(0x1FE4788AB1430C55, (prompt,))
}

/// `UiRequestScene`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6857100F8FD433C>
#[doc(alias("UiRequestScene", "UI_REQUEST_SCENE", "0xB6857100F8FD433C"))]
#[inline]
pub fn ui_request_scene(p0: i32, p1: i32) -> i32 {
    call(0xB6857100F8FD433C, (p0, p1))
}
