// Made by native-gen 0.2.0 from data a556d0823f500cfc; do not edit.

//! Namespace `STREAMING` of the GTA V client.

use crate::prelude::*;

/// `AddModelToCreatorBudget`.
///
/// <https://docs.fivem.net/natives/?_0x0BC3144DEB678666>
#[doc(alias(
    "AddModelToCreatorBudget",
    "ADD_MODEL_TO_CREATOR_BUDGET",
    "0x0BC3144DEB678666"
))]
#[inline]
pub fn add_model_to_creator_budget(model_hash: impl Into<Hash>) -> bool {
    let model_hash: Hash = model_hash.into();
    call(0x0BC3144DEB678666, (model_hash,))
}

/// `AllowPlayerSwitchAscent`.
///
/// <https://docs.fivem.net/natives/?_0x8E2A065ABDAE6994>
#[doc(alias(
    "AllowPlayerSwitchAscent",
    "ALLOW_PLAYER_SWITCH_ASCENT",
    "0x8E2A065ABDAE6994"
))]
#[inline]
pub fn allow_player_switch_ascent() {
    call(0x8E2A065ABDAE6994, ())
}

/// `AllowPlayerSwitchDescent`.
///
/// <https://docs.fivem.net/natives/?_0xAD5FDF34B81BFE79>
#[doc(alias(
    "AllowPlayerSwitchDescent",
    "ALLOW_PLAYER_SWITCH_DESCENT",
    "0xAD5FDF34B81BFE79"
))]
#[inline]
pub fn allow_player_switch_descent() {
    call(0xAD5FDF34B81BFE79, ())
}

/// `AllowPlayerSwitchOutro`.
///
/// <https://docs.fivem.net/natives/?_0x74DE2E8739086740>
#[doc(alias(
    "AllowPlayerSwitchOutro",
    "ALLOW_PLAYER_SWITCH_OUTRO",
    "0x74DE2E8739086740"
))]
#[inline]
pub fn allow_player_switch_outro() {
    call(0x74DE2E8739086740, ())
}

/// `AllowPlayerSwitchPan`.
///
/// <https://docs.fivem.net/natives/?_0x43D1680C6D19A8E9>
#[doc(alias(
    "AllowPlayerSwitchPan",
    "ALLOW_PLAYER_SWITCH_PAN",
    "0x43D1680C6D19A8E9"
))]
#[inline]
pub fn allow_player_switch_pan() {
    call(0x43D1680C6D19A8E9, ())
}

/// `BeginSrl`.
///
/// <https://docs.fivem.net/natives/?_0x9BADDC94EF83B823>
#[doc(alias("BeginSrl", "BEGIN_SRL", "0x9BADDC94EF83B823"))]
#[inline]
pub fn begin_srl() {
    call(0x9BADDC94EF83B823, ())
}

/// `ClearFocus`.
///
/// <https://docs.fivem.net/natives/?_0x31B73D1EA9F01DA2>
#[doc(alias("ClearFocus", "CLEAR_FOCUS", "0x31B73D1EA9F01DA2"))]
#[inline]
pub fn clear_focus() {
    call(0x31B73D1EA9F01DA2, ())
}

/// `ClearHdArea`.
///
/// <https://docs.fivem.net/natives/?_0xCE58B1CFB9290813>
#[doc(alias("ClearHdArea", "CLEAR_HD_AREA", "0xCE58B1CFB9290813"))]
#[inline]
pub fn clear_hd_area() {
    call(0xCE58B1CFB9290813, ())
}

/// `DisableSwitchOutroFx`.
///
/// <https://docs.fivem.net/natives/?_0xBD605B8E0E18B3BB>
#[doc(alias(
    "DisableSwitchOutroFx",
    "DISABLE_SWITCH_OUTRO_FX",
    "0xBD605B8E0E18B3BB"
))]
#[inline]
pub fn disable_switch_outro_fx() {
    call(0xBD605B8E0E18B3BB, ())
}

/// `DoesAnimDictExist`.
///
/// <https://docs.fivem.net/natives/?_0x2DA49C3B79856961>
#[doc(alias("DoesAnimDictExist", "DOES_ANIM_DICT_EXIST", "0x2DA49C3B79856961"))]
#[inline]
pub fn does_anim_dict_exist(anim_dict: &str) -> bool {
    call(0x2DA49C3B79856961, (anim_dict,))
}

/// `EnableSwitchPauseBeforeDescent`.
///
/// <https://docs.fivem.net/natives/?_0xD4793DFF3AF2ABCD>
#[doc(alias(
    "EnableSwitchPauseBeforeDescent",
    "ENABLE_SWITCH_PAUSE_BEFORE_DESCENT",
    "0xD4793DFF3AF2ABCD"
))]
#[inline]
pub fn enable_switch_pause_before_descent() {
    call(0xD4793DFF3AF2ABCD, ())
}

/// `EndSrl`.
///
/// <https://docs.fivem.net/natives/?_0x0A41540E63C9EE17>
#[doc(alias("EndSrl", "END_SRL", "0x0A41540E63C9EE17"))]
#[inline]
pub fn end_srl() {
    call(0x0A41540E63C9EE17, ())
}

/// `GetGlobalWaterType`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0xF741BD853611592D>
#[doc(alias(
    "GetGlobalWaterType",
    "_GET_GLOBAL_WATER_TYPE",
    "GET_GLOBAL_WATER_FILE",
    "GetGlobalWaterFile",
    "0xF741BD853611592D"
))]
#[inline]
pub fn get_global_water_type() -> i32 {
    call(0xF741BD853611592D, ())
}

/// `GetIdealPlayerSwitchType`.
///
/// <https://docs.fivem.net/natives/?_0xB5D7B26B45720E05>
#[doc(alias(
    "GetIdealPlayerSwitchType",
    "GET_IDEAL_PLAYER_SWITCH_TYPE",
    "0xB5D7B26B45720E05"
))]
#[inline]
pub fn get_ideal_player_switch_type(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) -> i32 {
    call(0xB5D7B26B45720E05, (x1, y1, z1, x2, y2, z2))
}

/// `GetLodscale`.
///
/// <https://docs.fivem.net/natives/?_0x0C15B0E443B2349D>
#[doc(alias("GetLodscale", "GET_LODSCALE", "0x0C15B0E443B2349D"))]
#[inline]
pub fn get_lodscale() -> f32 {
    call(0x0C15B0E443B2349D, ())
}

/// `GetNumberOfStreamingRequests`.
///
/// <https://docs.fivem.net/natives/?_0x4060057271CEBC89>
#[doc(alias(
    "GetNumberOfStreamingRequests",
    "GET_NUMBER_OF_STREAMING_REQUESTS",
    "0x4060057271CEBC89"
))]
#[inline]
pub fn get_number_of_streaming_requests() -> i32 {
    call(0x4060057271CEBC89, ())
}

/// `GetPlayerShortSwitchState`.
///
/// <https://docs.fivem.net/natives/?_0x20F898A5D9782800>
#[doc(alias(
    "GetPlayerShortSwitchState",
    "GET_PLAYER_SHORT_SWITCH_STATE",
    "0x20F898A5D9782800"
))]
#[inline]
pub fn get_player_short_switch_state() -> i32 {
    call(0x20F898A5D9782800, ())
}

/// `GetPlayerSwitchInterpOutCurrentTime`.
///
/// <https://docs.fivem.net/natives/?_0x5B48A06DD0E792A5>
#[doc(alias(
    "GetPlayerSwitchInterpOutCurrentTime",
    "GET_PLAYER_SWITCH_INTERP_OUT_CURRENT_TIME",
    "0x5B48A06DD0E792A5"
))]
#[inline]
pub fn get_player_switch_interp_out_current_time() -> i32 {
    call(0x5B48A06DD0E792A5, ())
}

/// `GetPlayerSwitchInterpOutDuration`.
///
/// <https://docs.fivem.net/natives/?_0x08C2D6C52A3104BB>
#[doc(alias(
    "GetPlayerSwitchInterpOutDuration",
    "GET_PLAYER_SWITCH_INTERP_OUT_DURATION",
    "0x08C2D6C52A3104BB",
    "SET_PLAYER_INVERTED_UP",
    "SetPlayerInvertedUp"
))]
#[inline]
pub fn get_player_switch_interp_out_duration() -> i32 {
    call(0x08C2D6C52A3104BB, ())
}

/// `GetPlayerSwitchJumpCutIndex`.
///
/// <https://docs.fivem.net/natives/?_0x78C0D93253149435>
#[doc(alias(
    "GetPlayerSwitchJumpCutIndex",
    "GET_PLAYER_SWITCH_JUMP_CUT_INDEX",
    "0x78C0D93253149435"
))]
#[inline]
pub fn get_player_switch_jump_cut_index() -> i32 {
    call(0x78C0D93253149435, ())
}

/// `GetPlayerSwitchState`.
///
/// <https://docs.fivem.net/natives/?_0x470555300D10B2A5>
#[doc(alias(
    "GetPlayerSwitchState",
    "GET_PLAYER_SWITCH_STATE",
    "0x470555300D10B2A5"
))]
#[inline]
pub fn get_player_switch_state() -> i32 {
    call(0x470555300D10B2A5, ())
}

/// `GetPlayerSwitchType`.
///
/// <https://docs.fivem.net/natives/?_0xB3C94A90D9FC9E62>
#[doc(alias("GetPlayerSwitchType", "GET_PLAYER_SWITCH_TYPE", "0xB3C94A90D9FC9E62"))]
#[inline]
pub fn get_player_switch_type() -> i32 {
    call(0xB3C94A90D9FC9E62, ())
}

/// `GetUsedCreatorModelMemoryPercentage`.
///
/// <https://docs.fivem.net/natives/?_0x3D3D8B3BE5A83D35>
#[doc(alias(
    "GetUsedCreatorModelMemoryPercentage",
    "_GET_USED_CREATOR_MODEL_MEMORY_PERCENTAGE",
    "GET_USED_CREATOR_BUDGET",
    "GetUsedCreatorBudget",
    "0x3D3D8B3BE5A83D35"
))]
#[inline]
pub fn get_used_creator_model_memory_percentage() -> f32 {
    call(0x3D3D8B3BE5A83D35, ())
}

/// `HasAnimDictLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xD031A9162D01088C>
#[doc(alias("HasAnimDictLoaded", "HAS_ANIM_DICT_LOADED", "0xD031A9162D01088C"))]
#[inline]
pub fn has_anim_dict_loaded(anim_dict: &str) -> bool {
    call(0xD031A9162D01088C, (anim_dict,))
}

/// `HasAnimSetLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xC4EA073D86FB29B0>
#[doc(alias("HasAnimSetLoaded", "HAS_ANIM_SET_LOADED", "0xC4EA073D86FB29B0"))]
#[inline]
pub fn has_anim_set_loaded(anim_set: &str) -> bool {
    call(0xC4EA073D86FB29B0, (anim_set,))
}

/// `HasClipSetLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x318234F4F3738AF3>
#[doc(alias("HasClipSetLoaded", "HAS_CLIP_SET_LOADED", "0x318234F4F3738AF3"))]
#[inline]
pub fn has_clip_set_loaded(clip_set: &str) -> bool {
    call(0x318234F4F3738AF3, (clip_set,))
}

/// `HasCollisionForModelLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x22CCA434E368F03A>
#[doc(alias(
    "HasCollisionForModelLoaded",
    "HAS_COLLISION_FOR_MODEL_LOADED",
    "0x22CCA434E368F03A"
))]
#[inline]
pub fn has_collision_for_model_loaded(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x22CCA434E368F03A, (model,))
}

/// `HasModelLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x98A4EB5D89A0C952>
#[doc(alias("HasModelLoaded", "HAS_MODEL_LOADED", "0x98A4EB5D89A0C952"))]
#[inline]
pub fn has_model_loaded(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x98A4EB5D89A0C952, (model,))
}

/// `HasNamedPtfxAssetLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x8702416E512EC454>
#[doc(alias(
    "HasNamedPtfxAssetLoaded",
    "HAS_NAMED_PTFX_ASSET_LOADED",
    "0x8702416E512EC454"
))]
#[inline]
pub fn has_named_ptfx_asset_loaded(fx_name: &str) -> bool {
    call(0x8702416E512EC454, (fx_name,))
}

/// `HasPtfxAssetLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xCA7D9B86ECA7481B>
#[doc(alias("HasPtfxAssetLoaded", "HAS_PTFX_ASSET_LOADED", "0xCA7D9B86ECA7481B"))]
#[inline]
pub fn has_ptfx_asset_loaded() -> bool {
    call(0xCA7D9B86ECA7481B, ())
}

/// `InitCreatorBudget`.
///
/// <https://docs.fivem.net/natives/?_0xB5A4DB34FE89B88A>
#[doc(alias(
    "InitCreatorBudget",
    "INIT_CREATOR_BUDGET",
    "0xB5A4DB34FE89B88A",
    "_LOAD_MISSION_CREATOR_DATA",
    "LoadMissionCreatorData"
))]
#[inline]
pub fn init_creator_budget() {
    call(0xB5A4DB34FE89B88A, ())
}

/// `IsEntityFocus`.
///
/// <https://docs.fivem.net/natives/?_0x2DDFF3FB9075D747>
#[doc(alias("IsEntityFocus", "IS_ENTITY_FOCUS", "0x2DDFF3FB9075D747"))]
#[inline]
pub fn is_entity_focus(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x2DDFF3FB9075D747, (entity,))
}

/// `IsIplActive`.
///
/// <https://docs.fivem.net/natives/?_0x88A741E44A2B3495>
#[doc(alias("IsIplActive", "IS_IPL_ACTIVE", "0x88A741E44A2B3495"))]
#[inline]
pub fn is_ipl_active(ipl_name: &str) -> bool {
    call(0x88A741E44A2B3495, (ipl_name,))
}

/// `IsModelAPed`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x75816577FEA6DAD5>
#[doc(alias(
    "IsModelAPed",
    "_IS_MODEL_A_PED",
    "IS_MODEL_A_PED",
    "0x75816577FEA6DAD5"
))]
#[inline]
pub fn is_model_a_ped(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x75816577FEA6DAD5, (model,))
}

/// `IsModelAVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x19AAC8F07BFEC53E>
#[doc(alias("IsModelAVehicle", "IS_MODEL_A_VEHICLE", "0x19AAC8F07BFEC53E"))]
#[inline]
pub fn is_model_a_vehicle(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x19AAC8F07BFEC53E, (model,))
}

/// `IsModelInCdimage`.
///
/// <https://docs.fivem.net/natives/?_0x35B9E0803292B641>
#[doc(alias("IsModelInCdimage", "IS_MODEL_IN_CDIMAGE", "0x35B9E0803292B641"))]
#[inline]
pub fn is_model_in_cdimage(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x35B9E0803292B641, (model,))
}

/// `IsModelValid`.
///
/// <https://docs.fivem.net/natives/?_0xC0296A2EDF545E92>
#[doc(alias("IsModelValid", "IS_MODEL_VALID", "0xC0296A2EDF545E92"))]
#[inline]
pub fn is_model_valid(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0xC0296A2EDF545E92, (model,))
}

/// `IsNetworkLoadingScene`.
///
/// <https://docs.fivem.net/natives/?_0x41CA5A33160EA4AB>
#[doc(alias(
    "IsNetworkLoadingScene",
    "IS_NETWORK_LOADING_SCENE",
    "0x41CA5A33160EA4AB"
))]
#[inline]
pub fn is_network_loading_scene() -> bool {
    call(0x41CA5A33160EA4AB, ())
}

/// `IsNewLoadSceneActive`.
///
/// <https://docs.fivem.net/natives/?_0xA41A05B6CB741B85>
#[doc(alias(
    "IsNewLoadSceneActive",
    "IS_NEW_LOAD_SCENE_ACTIVE",
    "0xA41A05B6CB741B85"
))]
#[inline]
pub fn is_new_load_scene_active() -> bool {
    call(0xA41A05B6CB741B85, ())
}

/// `IsNewLoadSceneLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x01B8247A7A8B9AD1>
#[doc(alias(
    "IsNewLoadSceneLoaded",
    "IS_NEW_LOAD_SCENE_LOADED",
    "0x01B8247A7A8B9AD1"
))]
#[inline]
pub fn is_new_load_scene_loaded() -> bool {
    call(0x01B8247A7A8B9AD1, ())
}

/// `IsPlayerSwitchInProgress`.
///
/// <https://docs.fivem.net/natives/?_0xD9D2CFFF49FAB35F>
#[doc(alias(
    "IsPlayerSwitchInProgress",
    "IS_PLAYER_SWITCH_IN_PROGRESS",
    "0xD9D2CFFF49FAB35F"
))]
#[inline]
pub fn is_player_switch_in_progress() -> bool {
    call(0xD9D2CFFF49FAB35F, ())
}

/// `IsSrlLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xD0263801A4C5B0BB>
#[doc(alias("IsSrlLoaded", "IS_SRL_LOADED", "0xD0263801A4C5B0BB"))]
#[inline]
pub fn is_srl_loaded() -> bool {
    call(0xD0263801A4C5B0BB, ())
}

/// `IsStreamvolActive`.
///
/// <https://docs.fivem.net/natives/?_0xBC9823AB80A3DCAC>
#[doc(alias("IsStreamvolActive", "IS_STREAMVOL_ACTIVE", "0xBC9823AB80A3DCAC"))]
#[inline]
pub fn is_streamvol_active() -> bool {
    call(0xBC9823AB80A3DCAC, ())
}

/// `IsSwitchReadyForDescent`.
///
/// <https://docs.fivem.net/natives/?_0xDFA80CB25D0A19B3>
#[doc(alias(
    "IsSwitchReadyForDescent",
    "IS_SWITCH_READY_FOR_DESCENT",
    "0xDFA80CB25D0A19B3"
))]
#[inline]
pub fn is_switch_ready_for_descent() -> bool {
    call(0xDFA80CB25D0A19B3, ())
}

/// `IsSwitchSkippingDescent`.
///
/// <https://docs.fivem.net/natives/?_0x5B74EA8CFD5E3E7E>
#[doc(alias(
    "IsSwitchSkippingDescent",
    "IS_SWITCH_SKIPPING_DESCENT",
    "0x5B74EA8CFD5E3E7E",
    "DESTROY_PLAYER_IN_PAUSE_MENU",
    "DestroyPlayerInPauseMenu"
))]
#[inline]
pub fn is_switch_skipping_descent() -> bool {
    call(0x5B74EA8CFD5E3E7E, ())
}

/// `LoadAllObjectsNow`.
///
/// <https://docs.fivem.net/natives/?_0xBD6E84632DD4CB3F>
#[doc(alias("LoadAllObjectsNow", "LOAD_ALL_OBJECTS_NOW", "0xBD6E84632DD4CB3F"))]
#[inline]
pub fn load_all_objects_now() {
    call(0xBD6E84632DD4CB3F, ())
}

/// `LoadGlobalWaterType`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x7E3F55ED251B76D3>
#[doc(alias(
    "LoadGlobalWaterType",
    "_LOAD_GLOBAL_WATER_TYPE",
    "LOAD_GLOBAL_WATER_FILE",
    "LoadGlobalWaterFile",
    "0x7E3F55ED251B76D3"
))]
#[inline]
pub fn load_global_water_type(water_type: i32) {
    call(0x7E3F55ED251B76D3, (water_type,))
}

/// `LoadScene`.
///
/// <https://docs.fivem.net/natives/?_0x4448EB75B4904BDB>
#[doc(alias("LoadScene", "LOAD_SCENE", "0x4448EB75B4904BDB"))]
#[inline]
pub fn load_scene(x: f32, y: f32, z: f32) {
    call(0x4448EB75B4904BDB, (x, y, z))
}

/// `N_0x03f1a106bda7dd3e`.
///
/// <https://docs.fivem.net/natives/?_0x03F1A106BDA7DD3E>
#[doc(alias(
    "N_0x03f1a106bda7dd3e",
    "FORCE_ALLOW_TIME_BASED_FADING_THIS_FRAME",
    "ForceAllowTimeBasedFadingThisFrame",
    "0x03F1A106BDA7DD3E"
))]
#[inline]
pub fn n_0x03f1a106bda7dd3e() {
    call(0x03F1A106BDA7DD3E, ())
}

/// `N_0x0811381ef5062fec`.
///
/// <https://docs.fivem.net/natives/?_0x0811381EF5062FEC>
#[doc(alias(
    "N_0x0811381ef5062fec",
    "SET_RESTORE_FOCUS_ENTITY",
    "SetRestoreFocusEntity",
    "0x0811381EF5062FEC"
))]
#[inline]
pub fn n_0x0811381ef5062fec(p0: impl Into<Entity>) {
    let p0: Entity = p0.into();
    call(0x0811381EF5062FEC, (p0,))
}

/// `N_0x1e9057a74fd73e23`.
///
/// <https://docs.fivem.net/natives/?_0x1E9057A74FD73E23>
#[doc(alias(
    "N_0x1e9057a74fd73e23",
    "SET_SCENE_STREAMING_TRACKS_CAM_POS_THIS_FRAME",
    "SetSceneStreamingTracksCamPosThisFrame",
    "0x1E9057A74FD73E23"
))]
#[inline]
pub fn n_0x1e9057a74fd73e23() {
    call(0x1E9057A74FD73E23, ())
}

/// `N_0x20c6c7e4eb082a7f`.
///
/// <https://docs.fivem.net/natives/?_0x20C6C7E4EB082A7F>
#[doc(alias(
    "N_0x20c6c7e4eb082a7f",
    "SET_SRL_LONG_JUMP_MODE",
    "SetSrlLongJumpMode",
    "0x20C6C7E4EB082A7F"
))]
#[inline]
pub fn n_0x20c6c7e4eb082a7f(p0: bool) {
    call(0x20C6C7E4EB082A7F, (p0,))
}

/// `N_0x472397322e92a856`.
///
/// <https://docs.fivem.net/natives/?_0x472397322E92A856>
#[doc(alias(
    "N_0x472397322e92a856",
    "SUPPRESS_HD_MAP_STREAMING_THIS_FRAME",
    "SuppressHdMapStreamingThisFrame",
    "0x472397322E92A856"
))]
#[inline]
pub fn n_0x472397322e92a856() {
    call(0x472397322E92A856, ())
}

/// `N_0x4e52e752c76e7e7a`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x4E52E752C76E7E7A>
#[doc(alias(
    "N_0x4e52e752c76e7e7a",
    "SET_ALL_MAPDATA_CULLED",
    "SetAllMapdataCulled",
    "0x4E52E752C76E7E7A"
))]
#[inline]
pub fn n_0x4e52e752c76e7e7a(p0: i32) {
    call(0x4E52E752C76E7E7A, (p0,))
}

/// `N_0x5068f488ddb54dd8`.
///
/// <https://docs.fivem.net/natives/?_0x5068F488DDB54DD8>
#[doc(alias(
    "N_0x5068f488ddb54dd8",
    "IPL_GROUP_SWAP_IS_ACTIVE",
    "IplGroupSwapIsActive",
    "0x5068F488DDB54DD8"
))]
#[inline]
pub fn n_0x5068f488ddb54dd8() -> i32 {
    call(0x5068F488DDB54DD8, ())
}

/// `N_0x63eb2b972a218cac`.
///
/// <https://docs.fivem.net/natives/?_0x63EB2B972A218CAC>
#[doc(alias(
    "N_0x63eb2b972a218cac",
    "IPL_GROUP_SWAP_CANCEL",
    "IplGroupSwapCancel",
    "0x63EB2B972A218CAC"
))]
#[inline]
pub fn n_0x63eb2b972a218cac() {
    call(0x63EB2B972A218CAC, ())
}

/// `N_0x71e7b2e657449aad`.
///
/// <https://docs.fivem.net/natives/?_0x71E7B2E657449AAD>
#[doc(alias(
    "N_0x71e7b2e657449aad",
    "IS_SAFE_TO_START_PLAYER_SWITCH",
    "IsSafeToStartPlayerSwitch",
    "0x71E7B2E657449AAD"
))]
#[inline]
pub fn n_0x71e7b2e657449aad() -> i32 {
    call(0x71E7B2E657449AAD, ())
}

/// `N_0x933bbeeb8c61b5f4`.
///
/// <https://docs.fivem.net/natives/?_0x933BBEEB8C61B5F4>
#[doc(alias(
    "N_0x933bbeeb8c61b5f4",
    "IS_SWITCH_TO_MULTI_FIRSTPART_FINISHED",
    "IsSwitchToMultiFirstpartFinished",
    "0x933BBEEB8C61B5F4"
))]
#[inline]
pub fn n_0x933bbeeb8c61b5f4() -> bool {
    call(0x933BBEEB8C61B5F4, ())
}

/// `N_0x95a7dabddbb78ae7`.
///
/// <https://docs.fivem.net/natives/?_0x95A7DABDDBB78AE7>
#[doc(alias(
    "N_0x95a7dabddbb78ae7",
    "IPL_GROUP_SWAP_START",
    "IplGroupSwapStart",
    "0x95A7DABDDBB78AE7"
))]
#[inline]
pub fn n_0x95a7dabddbb78ae7(ipl_name1: &str, ipl_name2: &str) {
    call(0x95A7DABDDBB78AE7, (ipl_name1, ipl_name2))
}

/// `N_0xbeb2d9a1d9a8f55a`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xBEB2D9A1D9A8F55A>
#[doc(alias(
    "N_0xbeb2d9a1d9a8f55a",
    "SET_SRL_READAHEAD_TIMES",
    "SetSrlReadaheadTimes",
    "0xBEB2D9A1D9A8F55A"
))]
#[inline]
pub fn n_0xbeb2d9a1d9a8f55a(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xBEB2D9A1D9A8F55A, (p0, p1, p2, p3))
}

/// `N_0xbed8ca5ff5e04113`.
///
/// <https://docs.fivem.net/natives/?_0xBED8CA5FF5E04113>
#[doc(alias(
    "N_0xbed8ca5ff5e04113",
    "REMAP_LODSCALE_RANGE_THIS_FRAME",
    "RemapLodscaleRangeThisFrame",
    "0xBED8CA5FF5E04113"
))]
#[inline]
pub fn n_0xbed8ca5ff5e04113(p0: f32, p1: f32, p2: f32, p3: f32) {
    call(0xBED8CA5FF5E04113, (p0, p1, p2, p3))
}

/// `N_0xef39ee20c537e98c`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0xEF39EE20C537E98C>
#[doc(alias(
    "N_0xef39ee20c537e98c",
    "SET_SRL_POST_CUTSCENE_CAMERA",
    "SetSrlPostCutsceneCamera",
    "0xEF39EE20C537E98C"
))]
#[inline]
pub fn n_0xef39ee20c537e98c(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0xEF39EE20C537E98C, (p0, p1, p2, p3, p4, p5))
}

/// `N_0xf4a0dadb70f57fa6`.
///
/// <https://docs.fivem.net/natives/?_0xF4A0DADB70F57FA6>
#[doc(alias(
    "N_0xf4a0dadb70f57fa6",
    "IPL_GROUP_SWAP_FINISH",
    "IplGroupSwapFinish",
    "0xF4A0DADB70F57FA6"
))]
#[inline]
pub fn n_0xf4a0dadb70f57fa6() {
    call(0xF4A0DADB70F57FA6, ())
}

/// `N_0xf8155a7f03ddfc8e`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF8155A7F03DDFC8E>
#[doc(alias(
    "N_0xf8155a7f03ddfc8e",
    "SET_SRL_FORCE_PRESTREAM",
    "SetSrlForcePrestream",
    "0xF8155A7F03DDFC8E"
))]
#[inline]
pub fn n_0xf8155a7f03ddfc8e(p0: i32) {
    call(0xF8155A7F03DDFC8E, (p0,))
}

/// `N_0xfb199266061f820a`.
///
/// <https://docs.fivem.net/natives/?_0xFB199266061F820A>
#[doc(alias(
    "N_0xfb199266061f820a",
    "IPL_GROUP_SWAP_IS_READY",
    "IplGroupSwapIsReady",
    "0xFB199266061F820A"
))]
#[inline]
pub fn n_0xfb199266061f820a() -> bool {
    call(0xFB199266061F820A, ())
}

/// `NetworkStopLoadScene`.
///
/// <https://docs.fivem.net/natives/?_0x64E630FAF5F60F44>
#[doc(alias(
    "NetworkStopLoadScene",
    "NETWORK_STOP_LOAD_SCENE",
    "0x64E630FAF5F60F44"
))]
#[inline]
pub fn network_stop_load_scene() {
    call(0x64E630FAF5F60F44, ())
}

/// `NetworkUpdateLoadScene`.
///
/// <https://docs.fivem.net/natives/?_0xC4582015556D1C46>
#[doc(alias(
    "NetworkUpdateLoadScene",
    "NETWORK_UPDATE_LOAD_SCENE",
    "0xC4582015556D1C46"
))]
#[inline]
pub fn network_update_load_scene() -> bool {
    call(0xC4582015556D1C46, ())
}

/// `NewLoadSceneStart`.
///
/// <https://docs.fivem.net/natives/?_0x212A8D0D2BABFAC2>
#[doc(alias("NewLoadSceneStart", "NEW_LOAD_SCENE_START", "0x212A8D0D2BABFAC2"))]
#[inline]
pub fn new_load_scene_start(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    radius: f32,
    p7: i32,
) -> bool {
    call(
        0x212A8D0D2BABFAC2,
        (
            pos_x, pos_y, pos_z, offset_x, offset_y, offset_z, radius, p7,
        ),
    )
}

/// `NewLoadSceneStartSphere`.
///
/// Of unknown type: `p4`.
///
/// <https://docs.fivem.net/natives/?_0xACCFB4ACF53551B0>
#[doc(alias(
    "NewLoadSceneStartSphere",
    "NEW_LOAD_SCENE_START_SPHERE",
    "0xACCFB4ACF53551B0"
))]
#[inline]
pub fn new_load_scene_start_sphere(x: f32, y: f32, z: f32, radius: f32, p4: i32) -> bool {
    call(0xACCFB4ACF53551B0, (x, y, z, radius, p4))
}

/// `NewLoadSceneStop`.
///
/// <https://docs.fivem.net/natives/?_0xC197616D221FF4A4>
#[doc(alias("NewLoadSceneStop", "NEW_LOAD_SCENE_STOP", "0xC197616D221FF4A4"))]
#[inline]
pub fn new_load_scene_stop() {
    call(0xC197616D221FF4A4, ())
}

/// `OverrideLodscaleThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xA76359FC80B2438E>
#[doc(alias(
    "OverrideLodscaleThisFrame",
    "OVERRIDE_LODSCALE_THIS_FRAME",
    "0xA76359FC80B2438E"
))]
#[inline]
pub fn override_lodscale_this_frame(scaling: f32) {
    call(0xA76359FC80B2438E, (scaling,))
}

/// `PrefetchSrl`.
///
/// <https://docs.fivem.net/natives/?_0x3D245789CE12982C>
#[doc(alias("PrefetchSrl", "PREFETCH_SRL", "0x3D245789CE12982C"))]
#[inline]
pub fn prefetch_srl(srl: &str) {
    call(0x3D245789CE12982C, (srl,))
}

/// `RemoveAnimDict`.
///
/// <https://docs.fivem.net/natives/?_0xF66A602F829E2A06>
#[doc(alias("RemoveAnimDict", "REMOVE_ANIM_DICT", "0xF66A602F829E2A06"))]
#[inline]
pub fn remove_anim_dict(anim_dict: &str) {
    call(0xF66A602F829E2A06, (anim_dict,))
}

/// `RemoveAnimSet`.
///
/// <https://docs.fivem.net/natives/?_0x16350528F93024B3>
#[doc(alias("RemoveAnimSet", "REMOVE_ANIM_SET", "0x16350528F93024B3"))]
#[inline]
pub fn remove_anim_set(anim_set: &str) {
    call(0x16350528F93024B3, (anim_set,))
}

/// `RemoveClipSet`.
///
/// <https://docs.fivem.net/natives/?_0x01F73A131C18CD94>
#[doc(alias("RemoveClipSet", "REMOVE_CLIP_SET", "0x01F73A131C18CD94"))]
#[inline]
pub fn remove_clip_set(clip_set: &str) {
    call(0x01F73A131C18CD94, (clip_set,))
}

/// `RemoveIpl`.
///
/// <https://docs.fivem.net/natives/?_0xEE6C5AD3ECE0A82D>
#[doc(alias("RemoveIpl", "REMOVE_IPL", "0xEE6C5AD3ECE0A82D"))]
#[inline]
pub fn remove_ipl(ipl_name: &str) {
    call(0xEE6C5AD3ECE0A82D, (ipl_name,))
}

/// `RemoveModelFromCreatorBudget`.
///
/// <https://docs.fivem.net/natives/?_0xF086AD9354FAC3A3>
#[doc(alias(
    "RemoveModelFromCreatorBudget",
    "REMOVE_MODEL_FROM_CREATOR_BUDGET",
    "0xF086AD9354FAC3A3"
))]
#[inline]
pub fn remove_model_from_creator_budget(model_hash: impl Into<Hash>) {
    let model_hash: Hash = model_hash.into();
    call(0xF086AD9354FAC3A3, (model_hash,))
}

/// `RemoveNamedPtfxAsset`.
///
/// <https://docs.fivem.net/natives/?_0x5F61EBBE1A00F96D>
#[doc(alias(
    "RemoveNamedPtfxAsset",
    "REMOVE_NAMED_PTFX_ASSET",
    "0x5F61EBBE1A00F96D",
    "_REMOVE_NAMED_PTFX_ASSET"
))]
#[inline]
pub fn remove_named_ptfx_asset(fx_name: &str) {
    call(0x5F61EBBE1A00F96D, (fx_name,))
}

/// `RemovePtfxAsset`.
///
/// <https://docs.fivem.net/natives/?_0x88C6814073DD4A73>
#[doc(alias("RemovePtfxAsset", "REMOVE_PTFX_ASSET", "0x88C6814073DD4A73"))]
#[inline]
pub fn remove_ptfx_asset() {
    call(0x88C6814073DD4A73, ())
}

/// `RequestAdditionalCollisionAtCoord`.
///
/// <https://docs.fivem.net/natives/?_0xC9156DC11411A9EA>
#[doc(alias(
    "RequestAdditionalCollisionAtCoord",
    "REQUEST_ADDITIONAL_COLLISION_AT_COORD",
    "0xC9156DC11411A9EA"
))]
#[inline]
pub fn request_additional_collision_at_coord(x: f32, y: f32, z: f32) {
    call(0xC9156DC11411A9EA, (x, y, z))
}

/// `RequestAnimDict`.
///
/// <https://docs.fivem.net/natives/?_0xD3BD40951412FEF6>
#[doc(alias("RequestAnimDict", "REQUEST_ANIM_DICT", "0xD3BD40951412FEF6"))]
#[inline]
pub fn request_anim_dict(anim_dict: &str) {
    call(0xD3BD40951412FEF6, (anim_dict,))
}

/// `RequestAnimSet`.
///
/// <https://docs.fivem.net/natives/?_0x6EA47DAE7FAD0EED>
#[doc(alias("RequestAnimSet", "REQUEST_ANIM_SET", "0x6EA47DAE7FAD0EED"))]
#[inline]
pub fn request_anim_set(anim_set: &str) {
    call(0x6EA47DAE7FAD0EED, (anim_set,))
}

/// `RequestClipSet`.
///
/// <https://docs.fivem.net/natives/?_0xD2A71E1A77418A49>
#[doc(alias("RequestClipSet", "REQUEST_CLIP_SET", "0xD2A71E1A77418A49"))]
#[inline]
pub fn request_clip_set(clip_set: &str) {
    call(0xD2A71E1A77418A49, (clip_set,))
}

/// `RequestCollisionAtCoord`.
///
/// <https://docs.fivem.net/natives/?_0x07503F7948F491A7>
#[doc(alias(
    "RequestCollisionAtCoord",
    "REQUEST_COLLISION_AT_COORD",
    "0x07503F7948F491A7"
))]
#[inline]
pub fn request_collision_at_coord(x: f32, y: f32, z: f32) {
    call(0x07503F7948F491A7, (x, y, z))
}

/// `RequestCollisionForModel`.
///
/// <https://docs.fivem.net/natives/?_0x923CB32A3B874FCB>
#[doc(alias(
    "RequestCollisionForModel",
    "REQUEST_COLLISION_FOR_MODEL",
    "0x923CB32A3B874FCB"
))]
#[inline]
pub fn request_collision_for_model(model: impl Into<Hash>) {
    let model: Hash = model.into();
    call(0x923CB32A3B874FCB, (model,))
}

/// `RequestIpl`.
///
/// <https://docs.fivem.net/natives/?_0x41B4893843BBDB74>
#[doc(alias("RequestIpl", "REQUEST_IPL", "0x41B4893843BBDB74"))]
#[inline]
pub fn request_ipl(ipl_name: &str) {
    call(0x41B4893843BBDB74, (ipl_name,))
}

/// `RequestMenuPedModel`.
///
/// <https://docs.fivem.net/natives/?_0xA0261AEF7ACFC51E>
#[doc(alias("RequestMenuPedModel", "REQUEST_MENU_PED_MODEL", "0xA0261AEF7ACFC51E"))]
#[inline]
pub fn request_menu_ped_model(model: impl Into<Hash>) {
    let model: Hash = model.into();
    call(0xA0261AEF7ACFC51E, (model,))
}

/// `RequestModel`.
///
/// <https://docs.fivem.net/natives/?_0x963D27A58DF860AC>
#[doc(alias("RequestModel", "REQUEST_MODEL", "0x963D27A58DF860AC"))]
#[inline]
pub fn request_model(model: impl Into<Hash>) {
    let model: Hash = model.into();
    call(0x963D27A58DF860AC, (model,))
}

/// `RequestModelsInRoom`.
///
/// <https://docs.fivem.net/natives/?_0x8A7A40100EDFEC58>
#[doc(alias(
    "RequestModelsInRoom",
    "REQUEST_MODELS_IN_ROOM",
    "0x8A7A40100EDFEC58",
    "_REQUEST_INTERIOR_ROOM_BY_NAME",
    "RequestInteriorRoomByName"
))]
#[inline]
pub fn request_models_in_room(interior: i32, room_name: &str) {
    call(0x8A7A40100EDFEC58, (interior, room_name))
}

/// `RequestNamedPtfxAsset`.
///
/// <https://docs.fivem.net/natives/?_0xB80D8756B4668AB6>
#[doc(alias(
    "RequestNamedPtfxAsset",
    "REQUEST_NAMED_PTFX_ASSET",
    "0xB80D8756B4668AB6"
))]
#[inline]
pub fn request_named_ptfx_asset(fx_name: &str) {
    call(0xB80D8756B4668AB6, (fx_name,))
}

/// `RequestPtfxAsset`.
///
/// <https://docs.fivem.net/natives/?_0x944955FB2A3935C8>
#[doc(alias("RequestPtfxAsset", "REQUEST_PTFX_ASSET", "0x944955FB2A3935C8"))]
#[inline]
pub fn request_ptfx_asset() {
    call(0x944955FB2A3935C8, ())
}

/// `SetDitchPoliceModels`.
///
/// <https://docs.fivem.net/natives/?_0x42CBE54462D92634>
#[doc(alias(
    "SetDitchPoliceModels",
    "SET_DITCH_POLICE_MODELS",
    "0x42CBE54462D92634"
))]
#[inline]
pub fn set_ditch_police_models(toggle: bool) {
    call(0x42CBE54462D92634, (toggle,))
}

/// `SetFocusEntity`.
///
/// <https://docs.fivem.net/natives/?_0x198F77705FA0931D>
#[doc(alias("SetFocusEntity", "SET_FOCUS_ENTITY", "0x198F77705FA0931D"))]
#[inline]
pub fn set_focus_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x198F77705FA0931D, (entity,))
}

/// `SetFocusPosAndVel`.
///
/// <https://docs.fivem.net/natives/?_0xBB7454BAFF08FE25>
#[doc(alias(
    "SetFocusPosAndVel",
    "SET_FOCUS_POS_AND_VEL",
    "0xBB7454BAFF08FE25",
    "_SET_FOCUS_AREA",
    "SetFocusArea"
))]
#[inline]
pub fn set_focus_pos_and_vel(x: f32, y: f32, z: f32, offset_x: f32, offset_y: f32, offset_z: f32) {
    call(0xBB7454BAFF08FE25, (x, y, z, offset_x, offset_y, offset_z))
}

/// `SetGamePausesForStreaming`.
///
/// <https://docs.fivem.net/natives/?_0x717CD6E6FAEBBEDC>
#[doc(alias(
    "SetGamePausesForStreaming",
    "SET_GAME_PAUSES_FOR_STREAMING",
    "0x717CD6E6FAEBBEDC"
))]
#[inline]
pub fn set_game_pauses_for_streaming(toggle: bool) {
    call(0x717CD6E6FAEBBEDC, (toggle,))
}

/// `SetHdArea`.
///
/// <https://docs.fivem.net/natives/?_0xB85F26619073E775>
#[doc(alias("SetHdArea", "SET_HD_AREA", "0xB85F26619073E775"))]
#[inline]
pub fn set_hd_area(x: f32, y: f32, z: f32, radius: f32) {
    call(0xB85F26619073E775, (x, y, z, radius))
}

/// `SetInteriorActive`.
///
/// <https://docs.fivem.net/natives/?_0xE37B76C387BE28ED>
#[doc(alias("SetInteriorActive", "SET_INTERIOR_ACTIVE", "0xE37B76C387BE28ED"))]
#[inline]
pub fn set_interior_active(interior_id: i32, toggle: bool) {
    call(0xE37B76C387BE28ED, (interior_id, toggle))
}

/// `SetIslandEnabled`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x9A9D1BA639675CF1>
#[doc(alias(
    "SetIslandEnabled",
    "SET_ISLAND_ENABLED",
    "0x9A9D1BA639675CF1",
    "_SET_ISLAND_HOPPER_ENABLED",
    "SetIslandHopperEnabled"
))]
#[inline]
pub fn set_island_enabled(island_name: &str, toggle: bool) {
    call(0x9A9D1BA639675CF1, (island_name, toggle))
}

/// `SetMapdatacullboxEnabled`.
///
/// <https://docs.fivem.net/natives/?_0xAF12610C644A35C9>
#[doc(alias(
    "SetMapdatacullboxEnabled",
    "SET_MAPDATACULLBOX_ENABLED",
    "0xAF12610C644A35C9"
))]
#[inline]
pub fn set_mapdatacullbox_enabled(name: &str, toggle: bool) {
    call(0xAF12610C644A35C9, (name, toggle))
}

/// `SetModelAsNoLongerNeeded`.
///
/// <https://docs.fivem.net/natives/?_0xE532F5D78798DAAB>
#[doc(alias(
    "SetModelAsNoLongerNeeded",
    "SET_MODEL_AS_NO_LONGER_NEEDED",
    "0xE532F5D78798DAAB"
))]
#[inline]
pub fn set_model_as_no_longer_needed(model: impl Into<Hash>) {
    let model: Hash = model.into();
    call(0xE532F5D78798DAAB, (model,))
}

/// `SetPedPopulationBudget`.
///
/// <https://docs.fivem.net/natives/?_0x8C95333CFC3340F3>
#[doc(alias(
    "SetPedPopulationBudget",
    "SET_PED_POPULATION_BUDGET",
    "0x8C95333CFC3340F3"
))]
#[inline]
pub fn set_ped_population_budget(budget_level: i32) {
    call(0x8C95333CFC3340F3, (budget_level,))
}

/// `SetPlayerShortSwitchStyle`.
///
/// <https://docs.fivem.net/natives/?_0x5F2013F8BC24EE69>
#[doc(alias(
    "SetPlayerShortSwitchStyle",
    "SET_PLAYER_SHORT_SWITCH_STYLE",
    "0x5F2013F8BC24EE69"
))]
#[inline]
pub fn set_player_short_switch_style(style: i32) {
    call(0x5F2013F8BC24EE69, (style,))
}

/// `SetPlayerSwitchEstablishingShot`.
///
/// <https://docs.fivem.net/natives/?_0x0FDE9DBFC0A6BC65>
#[doc(alias(
    "SetPlayerSwitchEstablishingShot",
    "SET_PLAYER_SWITCH_ESTABLISHING_SHOT",
    "0x0FDE9DBFC0A6BC65"
))]
#[inline]
pub fn set_player_switch_establishing_shot(name: &str) {
    call(0x0FDE9DBFC0A6BC65, (name,))
}

/// `SetPlayerSwitchOutro`.
///
/// <https://docs.fivem.net/natives/?_0xC208B673CE446B61>
#[doc(alias(
    "SetPlayerSwitchOutro",
    "SET_PLAYER_SWITCH_OUTRO",
    "0xC208B673CE446B61"
))]
#[inline]
pub fn set_player_switch_outro(
    camera_coord_x: f32,
    camera_coord_y: f32,
    camera_coord_z: f32,
    cam_rotation_x: f32,
    cam_rotation_y: f32,
    cam_rotation_z: f32,
    cam_fov: f32,
    cam_far_clip: f32,
    rotation_order: i32,
) {
    call(
        0xC208B673CE446B61,
        (
            camera_coord_x,
            camera_coord_y,
            camera_coord_z,
            cam_rotation_x,
            cam_rotation_y,
            cam_rotation_z,
            cam_fov,
            cam_far_clip,
            rotation_order,
        ),
    )
}

/// `SetReducePedModelBudget`.
///
/// <https://docs.fivem.net/natives/?_0x77B5F9A36BF96710>
#[doc(alias(
    "SetReducePedModelBudget",
    "SET_REDUCE_PED_MODEL_BUDGET",
    "0x77B5F9A36BF96710"
))]
#[inline]
pub fn set_reduce_ped_model_budget(toggle: bool) {
    call(0x77B5F9A36BF96710, (toggle,))
}

/// `SetReduceVehicleModelBudget`.
///
/// <https://docs.fivem.net/natives/?_0x80C527893080CCF3>
#[doc(alias(
    "SetReduceVehicleModelBudget",
    "SET_REDUCE_VEHICLE_MODEL_BUDGET",
    "0x80C527893080CCF3"
))]
#[inline]
pub fn set_reduce_vehicle_model_budget(toggle: bool) {
    call(0x80C527893080CCF3, (toggle,))
}

/// `SetRenderHdOnly`.
///
/// <https://docs.fivem.net/natives/?_0x40AEFD1A244741F2>
#[doc(alias("SetRenderHdOnly", "SET_RENDER_HD_ONLY", "0x40AEFD1A244741F2"))]
#[inline]
pub fn set_render_hd_only(toggle: bool) {
    call(0x40AEFD1A244741F2, (toggle,))
}

/// `SetSrlTime`.
///
/// <https://docs.fivem.net/natives/?_0xA74A541C6884E7B8>
#[doc(alias("SetSrlTime", "SET_SRL_TIME", "0xA74A541C6884E7B8"))]
#[inline]
pub fn set_srl_time(p0: f32) {
    call(0xA74A541C6884E7B8, (p0,))
}

/// `SetStreaming`.
///
/// <https://docs.fivem.net/natives/?_0x6E0C692677008888>
#[doc(alias("SetStreaming", "SET_STREAMING", "0x6E0C692677008888"))]
#[inline]
pub fn set_streaming(toggle: bool) {
    call(0x6E0C692677008888, (toggle,))
}

/// `SetVehiclePopulationBudget`.
///
/// <https://docs.fivem.net/natives/?_0xCB9E1EB3BE2AF4E9>
#[doc(alias(
    "SetVehiclePopulationBudget",
    "SET_VEHICLE_POPULATION_BUDGET",
    "0xCB9E1EB3BE2AF4E9"
))]
#[inline]
pub fn set_vehicle_population_budget(p0: i32) {
    call(0xCB9E1EB3BE2AF4E9, (p0,))
}

/// `ShutdownCreatorBudget`.
///
/// <https://docs.fivem.net/natives/?_0xCCE26000E9A6FAD7>
#[doc(alias(
    "ShutdownCreatorBudget",
    "SHUTDOWN_CREATOR_BUDGET",
    "0xCCE26000E9A6FAD7"
))]
#[inline]
pub fn shutdown_creator_budget() {
    call(0xCCE26000E9A6FAD7, ())
}

/// `StartPlayerSwitch`.
///
/// <https://docs.fivem.net/natives/?_0xFAA23F2CBA159D67>
#[doc(alias("StartPlayerSwitch", "START_PLAYER_SWITCH", "0xFAA23F2CBA159D67"))]
#[inline]
pub fn start_player_switch(from: Ped, to: Ped, flags: i32, switch_type: i32) {
    call(0xFAA23F2CBA159D67, (from, to, flags, switch_type))
}

/// `StopPlayerSwitch`.
///
/// <https://docs.fivem.net/natives/?_0x95C0A5BBDC189AA1>
#[doc(alias("StopPlayerSwitch", "STOP_PLAYER_SWITCH", "0x95C0A5BBDC189AA1"))]
#[inline]
pub fn stop_player_switch() {
    call(0x95C0A5BBDC189AA1, ())
}

/// `StreamvolCreateFrustum`.
///
/// Of unknown type: `p7`, `p8`.
///
/// <https://docs.fivem.net/natives/?_0x1F3F018BC3AFA77C>
#[doc(alias(
    "StreamvolCreateFrustum",
    "STREAMVOL_CREATE_FRUSTUM",
    "0x1F3F018BC3AFA77C"
))]
#[inline]
pub fn streamvol_create_frustum(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: i32,
    p8: i32,
) -> i32 {
    call(0x1F3F018BC3AFA77C, (p0, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `StreamvolCreateLine`.
///
/// Of unknown type: `p6`.
///
/// <https://docs.fivem.net/natives/?_0x0AD9710CEE2F590F>
#[doc(alias("StreamvolCreateLine", "STREAMVOL_CREATE_LINE", "0x0AD9710CEE2F590F"))]
#[inline]
pub fn streamvol_create_line(p0: f32, p1: f32, p2: f32, p3: f32, p4: f32, p5: f32, p6: i32) -> i32 {
    call(0x0AD9710CEE2F590F, (p0, p1, p2, p3, p4, p5, p6))
}

/// `StreamvolCreateSphere`.
///
/// Of unknown type: `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x219C7B8D53E429FD>
#[doc(alias(
    "StreamvolCreateSphere",
    "STREAMVOL_CREATE_SPHERE",
    "0x219C7B8D53E429FD",
    "FORMAT_FOCUS_HEADING",
    "FormatFocusHeading"
))]
#[inline]
pub fn streamvol_create_sphere(x: f32, y: f32, z: f32, rad: f32, p4: i32, p5: i32) -> i32 {
    call(0x219C7B8D53E429FD, (x, y, z, rad, p4, p5))
}

/// `StreamvolDelete`.
///
/// Of unknown type: `unused`.
///
/// <https://docs.fivem.net/natives/?_0x1EE7D8DF4425F053>
#[doc(alias("StreamvolDelete", "STREAMVOL_DELETE", "0x1EE7D8DF4425F053"))]
#[inline]
pub fn streamvol_delete(unused: i32) {
    call(0x1EE7D8DF4425F053, (unused,))
}

/// `StreamvolHasLoaded`.
///
/// Of unknown type: `unused`.
///
/// <https://docs.fivem.net/natives/?_0x7D41E9D2D17C5B2D>
#[doc(alias("StreamvolHasLoaded", "STREAMVOL_HAS_LOADED", "0x7D41E9D2D17C5B2D"))]
#[inline]
pub fn streamvol_has_loaded(unused: i32) -> bool {
    call(0x7D41E9D2D17C5B2D, (unused,))
}

/// `StreamvolIsValid`.
///
/// Of unknown type: `unused`.
///
/// <https://docs.fivem.net/natives/?_0x07C313F94746702C>
#[doc(alias("StreamvolIsValid", "STREAMVOL_IS_VALID", "0x07C313F94746702C"))]
#[inline]
pub fn streamvol_is_valid(unused: i32) -> bool {
    call(0x07C313F94746702C, (unused,))
}

/// `SwitchToMultiFirstpart`.
///
/// <https://docs.fivem.net/natives/?_0xAAB3200ED59016BC>
#[doc(alias(
    "SwitchToMultiFirstpart",
    "SWITCH_TO_MULTI_FIRSTPART",
    "0xAAB3200ED59016BC",
    "_SWITCH_OUT_PLAYER",
    "SwitchOutPlayer"
))]
#[inline]
pub fn switch_to_multi_firstpart(ped: Ped, flags: i32, switch_type: i32) {
    call(0xAAB3200ED59016BC, (ped, flags, switch_type))
}

/// `SwitchToMultiSecondpart`.
///
/// <https://docs.fivem.net/natives/?_0xD8295AF639FD9CB8>
#[doc(alias(
    "SwitchToMultiSecondpart",
    "SWITCH_TO_MULTI_SECONDPART",
    "0xD8295AF639FD9CB8",
    "_SWITCH_IN_PLAYER",
    "SwitchInPlayer"
))]
#[inline]
pub fn switch_to_multi_secondpart(ped: Ped) {
    call(0xD8295AF639FD9CB8, (ped,))
}
