// Made by native-gen 0.2.0 from data c3c0e04e4bda8577; do not edit.

//! Namespace `CUTSCENE` of the GTA V client.

use crate::prelude::*;

/// `CanRequestAssetsForCutsceneEntity`.
///
/// <https://docs.fivem.net/natives/?_0xB56BBBCC2955D9CB>
#[doc(alias(
    "CanRequestAssetsForCutsceneEntity",
    "CAN_REQUEST_ASSETS_FOR_CUTSCENE_ENTITY",
    "0xB56BBBCC2955D9CB"
))]
#[inline]
pub fn can_request_assets_for_cutscene_entity() -> bool {
    call(0xB56BBBCC2955D9CB, ())
}

/// `CanSetEnterStateForRegisteredEntity`.
///
/// <https://docs.fivem.net/natives/?_0x645D0B458D8E17B5>
#[doc(alias(
    "CanSetEnterStateForRegisteredEntity",
    "CAN_SET_ENTER_STATE_FOR_REGISTERED_ENTITY",
    "0x645D0B458D8E17B5"
))]
#[inline]
pub fn can_set_enter_state_for_registered_entity(
    cutscene_ent_name: &str,
    model_hash: impl Into<Hash>,
) -> bool {
    let model_hash: Hash = model_hash.into();
    call(0x645D0B458D8E17B5, (cutscene_ent_name, model_hash))
}

/// `CanSetExitStateForCamera`.
///
/// <https://docs.fivem.net/natives/?_0xB2CBCD0930DFB420>
#[doc(alias(
    "CanSetExitStateForCamera",
    "CAN_SET_EXIT_STATE_FOR_CAMERA",
    "0xB2CBCD0930DFB420"
))]
#[inline]
pub fn can_set_exit_state_for_camera(p0: bool) -> bool {
    call(0xB2CBCD0930DFB420, (p0,))
}

/// `CanSetExitStateForRegisteredEntity`.
///
/// <https://docs.fivem.net/natives/?_0x4C6A6451C79E4662>
#[doc(alias(
    "CanSetExitStateForRegisteredEntity",
    "CAN_SET_EXIT_STATE_FOR_REGISTERED_ENTITY",
    "0x4C6A6451C79E4662"
))]
#[inline]
pub fn can_set_exit_state_for_registered_entity(
    cutscene_ent_name: &str,
    model_hash: impl Into<Hash>,
) -> bool {
    let model_hash: Hash = model_hash.into();
    call(0x4C6A6451C79E4662, (cutscene_ent_name, model_hash))
}

/// `DoesCutsceneEntityExist`.
///
/// <https://docs.fivem.net/natives/?_0x499EF20C5DB25C59>
#[doc(alias(
    "DoesCutsceneEntityExist",
    "DOES_CUTSCENE_ENTITY_EXIST",
    "0x499EF20C5DB25C59"
))]
#[inline]
pub fn does_cutscene_entity_exist(cutscene_ent_name: &str, model_hash: impl Into<Hash>) -> bool {
    let model_hash: Hash = model_hash.into();
    call(0x499EF20C5DB25C59, (cutscene_ent_name, model_hash))
}

/// `GetCutFileNumSections`.
///
/// <https://docs.fivem.net/natives/?_0x0ABC54DE641DC0FC>
#[doc(alias(
    "GetCutFileNumSections",
    "_GET_CUT_FILE_NUM_SECTIONS",
    "GET_CUT_FILE_CONCAT_COUNT",
    "GetCutFileConcatCount",
    "0x0ABC54DE641DC0FC"
))]
#[inline]
pub fn get_cut_file_num_sections(cutscene_name: &str) -> i32 {
    call(0x0ABC54DE641DC0FC, (cutscene_name,))
}

/// `GetCutsceneEndTime`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x971D7B15BCDBEF99>
#[doc(alias(
    "GetCutsceneEndTime",
    "GET_CUTSCENE_END_TIME",
    "0x971D7B15BCDBEF99",
    "_GET_CUTSCENE_END_TIME"
))]
#[inline]
pub fn get_cutscene_end_time() -> i32 {
    call(0x971D7B15BCDBEF99, ())
}

/// `GetCutscenePlayTime`.
///
/// <https://docs.fivem.net/natives/?_0x710286BC5EF4D6E1>
#[doc(alias("GetCutscenePlayTime", "GET_CUTSCENE_PLAY_TIME", "0x710286BC5EF4D6E1"))]
#[inline]
pub fn get_cutscene_play_time() -> i32 {
    call(0x710286BC5EF4D6E1, ())
}

/// `GetCutsceneSectionPlaying`.
///
/// <https://docs.fivem.net/natives/?_0x49010A6A396553D8>
#[doc(alias(
    "GetCutsceneSectionPlaying",
    "GET_CUTSCENE_SECTION_PLAYING",
    "0x49010A6A396553D8"
))]
#[inline]
pub fn get_cutscene_section_playing() -> i32 {
    call(0x49010A6A396553D8, ())
}

/// `GetCutsceneTime`.
///
/// <https://docs.fivem.net/natives/?_0xE625BEABBAFFDAB9>
#[doc(alias("GetCutsceneTime", "GET_CUTSCENE_TIME", "0xE625BEABBAFFDAB9"))]
#[inline]
pub fn get_cutscene_time() -> i32 {
    call(0xE625BEABBAFFDAB9, ())
}

/// `GetCutsceneTotalDuration`.
///
/// <https://docs.fivem.net/natives/?_0xEE53B14A19E480D4>
#[doc(alias(
    "GetCutsceneTotalDuration",
    "GET_CUTSCENE_TOTAL_DURATION",
    "0xEE53B14A19E480D4"
))]
#[inline]
pub fn get_cutscene_total_duration() -> i32 {
    call(0xEE53B14A19E480D4, ())
}

/// `GetEntityIndexOfCutsceneEntity`.
///
/// <https://docs.fivem.net/natives/?_0x0A2E9FDB9A8C62F6>
#[doc(alias(
    "GetEntityIndexOfCutsceneEntity",
    "GET_ENTITY_INDEX_OF_CUTSCENE_ENTITY",
    "0x0A2E9FDB9A8C62F6"
))]
#[inline]
pub fn get_entity_index_of_cutscene_entity(
    cutscene_ent_name: &str,
    model_hash: impl Into<Hash>,
) -> Entity {
    let model_hash: Hash = model_hash.into();
    call(0x0A2E9FDB9A8C62F6, (cutscene_ent_name, model_hash))
}

/// `GetEntityIndexOfRegisteredEntity`.
///
/// <https://docs.fivem.net/natives/?_0xC0741A26499654CD>
#[doc(alias(
    "GetEntityIndexOfRegisteredEntity",
    "GET_ENTITY_INDEX_OF_REGISTERED_ENTITY",
    "0xC0741A26499654CD"
))]
#[inline]
pub fn get_entity_index_of_registered_entity(
    cutscene_ent_name: &str,
    model_hash: impl Into<Hash>,
) -> Entity {
    let model_hash: Hash = model_hash.into();
    call(0xC0741A26499654CD, (cutscene_ent_name, model_hash))
}

/// `HasCutFileLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xA1C996C2A744262E>
#[doc(alias("HasCutFileLoaded", "HAS_CUT_FILE_LOADED", "0xA1C996C2A744262E"))]
#[inline]
pub fn has_cut_file_loaded(cutscene_name: &str) -> bool {
    call(0xA1C996C2A744262E, (cutscene_name,))
}

/// `HasCutsceneCutThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x708BDD8CD795B043>
#[doc(alias(
    "HasCutsceneCutThisFrame",
    "HAS_CUTSCENE_CUT_THIS_FRAME",
    "0x708BDD8CD795B043"
))]
#[inline]
pub fn has_cutscene_cut_this_frame() -> bool {
    call(0x708BDD8CD795B043, ())
}

/// `HasCutsceneFinished`.
///
/// <https://docs.fivem.net/natives/?_0x7C0A893088881D57>
#[doc(alias("HasCutsceneFinished", "HAS_CUTSCENE_FINISHED", "0x7C0A893088881D57"))]
#[inline]
pub fn has_cutscene_finished() -> bool {
    call(0x7C0A893088881D57, ())
}

/// `HasCutsceneLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xC59F528E9AB9F339>
#[doc(alias("HasCutsceneLoaded", "HAS_CUTSCENE_LOADED", "0xC59F528E9AB9F339"))]
#[inline]
pub fn has_cutscene_loaded() -> bool {
    call(0xC59F528E9AB9F339, ())
}

/// `HasThisCutsceneLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x228D3D94F8A11C3C>
#[doc(alias(
    "HasThisCutsceneLoaded",
    "HAS_THIS_CUTSCENE_LOADED",
    "0x228D3D94F8A11C3C"
))]
#[inline]
pub fn has_this_cutscene_loaded(cutscene_name: &str) -> bool {
    call(0x228D3D94F8A11C3C, (cutscene_name,))
}

/// `IsCutsceneActive`.
///
/// <https://docs.fivem.net/natives/?_0x991251AFC3981F84>
#[doc(alias("IsCutsceneActive", "IS_CUTSCENE_ACTIVE", "0x991251AFC3981F84"))]
#[inline]
pub fn is_cutscene_active() -> bool {
    call(0x991251AFC3981F84, ())
}

/// `IsCutscenePlaybackFlagSet`.
///
/// <https://docs.fivem.net/natives/?_0x71B74D2AE19338D0>
#[doc(alias(
    "IsCutscenePlaybackFlagSet",
    "IS_CUTSCENE_PLAYBACK_FLAG_SET",
    "0x71B74D2AE19338D0"
))]
#[inline]
pub fn is_cutscene_playback_flag_set(flag: i32) -> bool {
    call(0x71B74D2AE19338D0, (flag,))
}

/// `IsCutscenePlaying`.
///
/// <https://docs.fivem.net/natives/?_0xD3C2E180A40F031E>
#[doc(alias("IsCutscenePlaying", "IS_CUTSCENE_PLAYING", "0xD3C2E180A40F031E"))]
#[inline]
pub fn is_cutscene_playing() -> bool {
    call(0xD3C2E180A40F031E, ())
}

/// `N_0x06ee9048fd080382`.
///
/// <https://docs.fivem.net/natives/?_0x06EE9048FD080382>
#[doc(alias(
    "N_0x06ee9048fd080382",
    "SET_CUTSCENE_MULTIHEAD_FADE_MANUAL",
    "SetCutsceneMultiheadFadeManual",
    "0x06EE9048FD080382"
))]
#[inline]
pub fn n_0x06ee9048fd080382(p0: bool) {
    call(0x06EE9048FD080382, (p0,))
}

/// `N_0x20746f7b1032a3c7`.
///
/// <https://docs.fivem.net/natives/?_0x20746F7B1032A3C7>
#[doc(alias(
    "N_0x20746f7b1032a3c7",
    "SET_CUTSCENE_MULTIHEAD_FADE",
    "SetCutsceneMultiheadFade",
    "0x20746F7B1032A3C7"
))]
#[inline]
pub fn n_0x20746f7b1032a3c7(p0: bool, p1: bool, p2: bool, p3: bool) {
    call(0x20746F7B1032A3C7, (p0, p1, p2, p3))
}

/// `N_0x2f137b508de238f2`.
///
/// <https://docs.fivem.net/natives/?_0x2F137B508DE238F2>
#[doc(alias(
    "N_0x2f137b508de238f2",
    "NETWORK_SET_MOCAP_CUTSCENE_CAN_BE_SKIPPED",
    "NetworkSetMocapCutsceneCanBeSkipped",
    "0x2F137B508DE238F2"
))]
#[inline]
pub fn n_0x2f137b508de238f2(p0: bool) {
    call(0x2F137B508DE238F2, (p0,))
}

/// `N_0x4cebc1ed31e8925e`.
///
/// <https://docs.fivem.net/natives/?_0x4CEBC1ED31E8925E>
#[doc(alias(
    "N_0x4cebc1ed31e8925e",
    "IS_CUTSCENE_AUTHORIZED",
    "IsCutsceneAuthorized",
    "0x4CEBC1ED31E8925E"
))]
#[inline]
pub fn n_0x4cebc1ed31e8925e(cutscene_name: &str) -> bool {
    call(0x4CEBC1ED31E8925E, (cutscene_name,))
}

/// `N_0x4fcd976da686580c`, since game build 1290.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x4FCD976DA686580C>
#[doc(alias(
    "N_0x4fcd976da686580c",
    "DOES_CUTSCENE_HANDLE_EXIST",
    "DoesCutsceneHandleExist",
    "0x4FCD976DA686580C"
))]
#[inline]
pub fn n_0x4fcd976da686580c(p0: i32) -> i32 {
    call(0x4FCD976DA686580C, (p0,))
}

/// `N_0x583df8e3d4afbd98`.
///
/// <https://docs.fivem.net/natives/?_0x583DF8E3D4AFBD98>
#[doc(alias(
    "N_0x583df8e3d4afbd98",
    "GET_CUTSCENE_CONCAT_SECTION_PLAYING",
    "GetCutsceneConcatSectionPlaying",
    "0x583DF8E3D4AFBD98"
))]
#[inline]
pub fn n_0x583df8e3d4afbd98() -> i32 {
    call(0x583DF8E3D4AFBD98, ())
}

/// `N_0x5edef0cf8c1dab3c`.
///
/// <https://docs.fivem.net/natives/?_0x5EDEF0CF8C1DAB3C>
#[doc(alias(
    "N_0x5edef0cf8c1dab3c",
    "CAN_USE_MOBILE_PHONE_DURING_CUTSCENE",
    "CanUseMobilePhoneDuringCutscene",
    "0x5EDEF0CF8C1DAB3C"
))]
#[inline]
pub fn n_0x5edef0cf8c1dab3c() -> bool {
    call(0x5EDEF0CF8C1DAB3C, ())
}

/// `N_0x7f96f23fa9b73327`.
///
/// <https://docs.fivem.net/natives/?_0x7F96F23FA9B73327>
#[doc(alias(
    "N_0x7f96f23fa9b73327",
    "SET_VEHICLE_MODEL_PLAYER_WILL_EXIT_SCENE",
    "SetVehicleModelPlayerWillExitScene",
    "0x7F96F23FA9B73327"
))]
#[inline]
pub fn n_0x7f96f23fa9b73327(model_hash: impl Into<Hash>) {
    let model_hash: Hash = model_hash.into();
    call(0x7F96F23FA9B73327, (model_hash,))
}

/// `N_0x8d9df6eca8768583`.
///
/// <https://docs.fivem.net/natives/?_0x8D9DF6ECA8768583>
#[doc(alias(
    "N_0x8d9df6eca8768583",
    "SET_SCRIPT_CAN_START_CUTSCENE",
    "SetScriptCanStartCutscene",
    "0x8D9DF6ECA8768583"
))]
#[inline]
pub fn n_0x8d9df6eca8768583(thread_id: i32) {
    call(0x8D9DF6ECA8768583, (thread_id,))
}

/// `N_0xa0fe76168a189ddb`.
///
/// <https://docs.fivem.net/natives/?_0xA0FE76168A189DDB>
#[doc(alias(
    "N_0xa0fe76168a189ddb",
    "IS_MULTIHEAD_FADE_UP",
    "IsMultiheadFadeUp",
    "0xA0FE76168A189DDB"
))]
#[inline]
pub fn n_0xa0fe76168a189ddb() -> i32 {
    call(0xA0FE76168A189DDB, ())
}

/// `N_0xc61b86c9f61eb404`.
///
/// <https://docs.fivem.net/natives/?_0xC61B86C9F61EB404>
#[doc(alias(
    "N_0xc61b86c9f61eb404",
    "SET_PAD_CAN_SHAKE_DURING_CUTSCENE",
    "SetPadCanShakeDuringCutscene",
    "0xC61B86C9F61EB404"
))]
#[inline]
pub fn n_0xc61b86c9f61eb404(toggle: bool) {
    call(0xC61B86C9F61EB404, (toggle,))
}

/// `N_0xe36a98d8ab3d3c66`.
///
/// <https://docs.fivem.net/natives/?_0xE36A98D8AB3D3C66>
#[doc(alias(
    "N_0xe36a98d8ab3d3c66",
    "SET_CAR_GENERATORS_CAN_UPDATE_DURING_CUTSCENE",
    "SetCarGeneratorsCanUpdateDuringCutscene",
    "0xE36A98D8AB3D3C66"
))]
#[inline]
pub fn n_0xe36a98d8ab3d3c66(p0: bool) {
    call(0xE36A98D8AB3D3C66, (p0,))
}

/// `RegisterEntityForCutscene`.
///
/// <https://docs.fivem.net/natives/?_0xE40C1C56DF95C2E8>
#[doc(alias(
    "RegisterEntityForCutscene",
    "REGISTER_ENTITY_FOR_CUTSCENE",
    "0xE40C1C56DF95C2E8"
))]
#[inline]
pub fn register_entity_for_cutscene(
    cutscene_entity: impl Into<Entity>,
    cutscene_ent_name: &str,
    p2: i32,
    model_hash: impl Into<Hash>,
    p4: i32,
) {
    let cutscene_entity: Entity = cutscene_entity.into();
    let model_hash: Hash = model_hash.into();
    call(
        0xE40C1C56DF95C2E8,
        (cutscene_entity, cutscene_ent_name, p2, model_hash, p4),
    )
}

/// `RegisterSynchronisedScriptSpeech`.
///
/// <https://docs.fivem.net/natives/?_0x2131046957F31B04>
#[doc(alias(
    "RegisterSynchronisedScriptSpeech",
    "REGISTER_SYNCHRONISED_SCRIPT_SPEECH",
    "SET_CAN_DISPLAY_MINIMAP_DURING_CUTSCENE_THIS_UPDATE",
    "SetCanDisplayMinimapDuringCutsceneThisUpdate",
    "0x2131046957F31B04"
))]
#[inline]
pub fn register_synchronised_script_speech() {
    call(0x2131046957F31B04, ())
}

/// `RemoveCutFile`.
///
/// <https://docs.fivem.net/natives/?_0xD00D76A7DFC9D852>
#[doc(alias("RemoveCutFile", "REMOVE_CUT_FILE", "0xD00D76A7DFC9D852"))]
#[inline]
pub fn remove_cut_file(cutscene_name: &str) {
    call(0xD00D76A7DFC9D852, (cutscene_name,))
}

/// `RemoveCutscene`.
///
/// <https://docs.fivem.net/natives/?_0x440AF51A3462B86F>
#[doc(alias("RemoveCutscene", "REMOVE_CUTSCENE", "0x440AF51A3462B86F"))]
#[inline]
pub fn remove_cutscene() {
    call(0x440AF51A3462B86F, ())
}

/// `RequestCutFile`.
///
/// <https://docs.fivem.net/natives/?_0x06A3524161C502BA>
#[doc(alias("RequestCutFile", "REQUEST_CUT_FILE", "0x06A3524161C502BA"))]
#[inline]
pub fn request_cut_file(cutscene_name: &str) {
    call(0x06A3524161C502BA, (cutscene_name,))
}

/// `RequestCutscene`.
///
/// <https://docs.fivem.net/natives/?_0x7A86743F475D9E09>
#[doc(alias("RequestCutscene", "REQUEST_CUTSCENE", "0x7A86743F475D9E09"))]
#[inline]
pub fn request_cutscene(cutscene_name: &str, flags: i32) {
    call(0x7A86743F475D9E09, (cutscene_name, flags))
}

/// `RequestCutsceneWithPlaybackList`.
///
/// <https://docs.fivem.net/natives/?_0xC23DE0E91C30B58C>
#[doc(alias(
    "RequestCutsceneWithPlaybackList",
    "REQUEST_CUTSCENE_WITH_PLAYBACK_LIST",
    "0xC23DE0E91C30B58C",
    "_REQUEST_CUTSCENE_EX",
    "RequestCutsceneEx"
))]
#[inline]
pub fn request_cutscene_with_playback_list(cutscene_name: &str, playback_flags: i32, flags: i32) {
    call(0xC23DE0E91C30B58C, (cutscene_name, playback_flags, flags))
}

/// `SetCutsceneCanBeSkipped`.
///
/// <https://docs.fivem.net/natives/?_0x41FAA8FB2ECE8720>
#[doc(alias(
    "SetCutsceneCanBeSkipped",
    "SET_CUTSCENE_CAN_BE_SKIPPED",
    "0x41FAA8FB2ECE8720"
))]
#[inline]
pub fn set_cutscene_can_be_skipped(p0: bool) {
    call(0x41FAA8FB2ECE8720, (p0,))
}

/// `SetCutsceneEntityStreamingFlags`.
///
/// <https://docs.fivem.net/natives/?_0x4C61C75BEE8184C2>
#[doc(alias(
    "SetCutsceneEntityStreamingFlags",
    "SET_CUTSCENE_ENTITY_STREAMING_FLAGS",
    "0x4C61C75BEE8184C2"
))]
#[inline]
pub fn set_cutscene_entity_streaming_flags(cutscene_ent_name: &str, p1: i32, p2: i32) {
    call(0x4C61C75BEE8184C2, (cutscene_ent_name, p1, p2))
}

/// `SetCutsceneFadeValues`.
///
/// <https://docs.fivem.net/natives/?_0x8093F23ABACCC7D4>
#[doc(alias(
    "SetCutsceneFadeValues",
    "SET_CUTSCENE_FADE_VALUES",
    "0x8093F23ABACCC7D4"
))]
#[inline]
pub fn set_cutscene_fade_values(p0: bool, p1: bool, p2: bool, p3: bool) {
    call(0x8093F23ABACCC7D4, (p0, p1, p2, p3))
}

/// `SetCutsceneOrigin`.
///
/// <https://docs.fivem.net/natives/?_0xB812B3FD1C01CF27>
#[doc(alias("SetCutsceneOrigin", "SET_CUTSCENE_ORIGIN", "0xB812B3FD1C01CF27"))]
#[inline]
pub fn set_cutscene_origin(x: f32, y: f32, z: f32, heading: f32, p4: i32) {
    call(0xB812B3FD1C01CF27, (x, y, z, heading, p4))
}

/// `SetCutsceneOriginAndOrientation`.
///
/// <https://docs.fivem.net/natives/?_0x011883F41211432A>
#[doc(alias(
    "SetCutsceneOriginAndOrientation",
    "SET_CUTSCENE_ORIGIN_AND_ORIENTATION",
    "0x011883F41211432A"
))]
#[inline]
pub fn set_cutscene_origin_and_orientation(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    p6: i32,
) {
    call(0x011883F41211432A, (x1, y1, z1, x2, y2, z2, p6))
}

/// `SetCutscenePedComponentVariation`.
///
/// <https://docs.fivem.net/natives/?_0xBA01E7B6DEEFBBC9>
#[doc(alias(
    "SetCutscenePedComponentVariation",
    "SET_CUTSCENE_PED_COMPONENT_VARIATION",
    "0xBA01E7B6DEEFBBC9"
))]
#[inline]
pub fn set_cutscene_ped_component_variation(
    cutscene_ent_name: &str,
    component_id: i32,
    drawable_id: i32,
    texture_id: i32,
    model_hash: impl Into<Hash>,
) {
    let model_hash: Hash = model_hash.into();
    call(
        0xBA01E7B6DEEFBBC9,
        (
            cutscene_ent_name,
            component_id,
            drawable_id,
            texture_id,
            model_hash,
        ),
    )
}

/// `SetCutscenePedComponentVariationFromPed`.
///
/// <https://docs.fivem.net/natives/?_0x2A56C06EBEF2B0D9>
#[doc(alias(
    "SetCutscenePedComponentVariationFromPed",
    "SET_CUTSCENE_PED_COMPONENT_VARIATION_FROM_PED",
    "0x2A56C06EBEF2B0D9"
))]
#[inline]
pub fn set_cutscene_ped_component_variation_from_ped(
    cutscene_ent_name: &str,
    ped: Ped,
    model_hash: impl Into<Hash>,
) {
    let model_hash: Hash = model_hash.into();
    call(0x2A56C06EBEF2B0D9, (cutscene_ent_name, ped, model_hash))
}

/// `SetCutscenePedPropVariation`.
///
/// <https://docs.fivem.net/natives/?_0x0546524ADE2E9723>
#[doc(alias(
    "SetCutscenePedPropVariation",
    "SET_CUTSCENE_PED_PROP_VARIATION",
    "0x0546524ADE2E9723"
))]
#[inline]
pub fn set_cutscene_ped_prop_variation(
    cutscene_ent_name: &str,
    component_id: i32,
    drawable_id: i32,
    texture_id: i32,
    model_hash: impl Into<Hash>,
) {
    let model_hash: Hash = model_hash.into();
    call(
        0x0546524ADE2E9723,
        (
            cutscene_ent_name,
            component_id,
            drawable_id,
            texture_id,
            model_hash,
        ),
    )
}

/// `SetCutsceneTriggerArea`.
///
/// <https://docs.fivem.net/natives/?_0x9896CE4721BE84BA>
#[doc(alias(
    "SetCutsceneTriggerArea",
    "SET_CUTSCENE_TRIGGER_AREA",
    "0x9896CE4721BE84BA"
))]
#[inline]
pub fn set_cutscene_trigger_area(p0: f32, p1: f32, p2: f32, p3: f32, p4: f32, p5: f32) {
    call(0x9896CE4721BE84BA, (p0, p1, p2, p3, p4, p5))
}

/// `StartCutscene`.
///
/// <https://docs.fivem.net/natives/?_0x186D5CB5E7B0FF7B>
#[doc(alias("StartCutscene", "START_CUTSCENE", "0x186D5CB5E7B0FF7B"))]
#[inline]
pub fn start_cutscene(flags: i32) {
    call(0x186D5CB5E7B0FF7B, (flags,))
}

/// `StartCutsceneAtCoords`.
///
/// <https://docs.fivem.net/natives/?_0x1C9ADDA3244A1FBF>
#[doc(alias(
    "StartCutsceneAtCoords",
    "START_CUTSCENE_AT_COORDS",
    "0x1C9ADDA3244A1FBF"
))]
#[inline]
pub fn start_cutscene_at_coords(x: f32, y: f32, z: f32, flags: i32) {
    call(0x1C9ADDA3244A1FBF, (x, y, z, flags))
}

/// `StopCutscene`.
///
/// <https://docs.fivem.net/natives/?_0xC7272775B4DC786E>
#[doc(alias("StopCutscene", "STOP_CUTSCENE", "0xC7272775B4DC786E"))]
#[inline]
pub fn stop_cutscene(p0: bool) {
    call(0xC7272775B4DC786E, (p0,))
}

/// `StopCutsceneImmediately`.
///
/// <https://docs.fivem.net/natives/?_0xD220BDD222AC4A1E>
#[doc(alias(
    "StopCutsceneImmediately",
    "STOP_CUTSCENE_IMMEDIATELY",
    "0xD220BDD222AC4A1E"
))]
#[inline]
pub fn stop_cutscene_immediately() {
    call(0xD220BDD222AC4A1E, ())
}

/// `WasCutsceneSkipped`.
///
/// <https://docs.fivem.net/natives/?_0x40C8656EDAEDD569>
#[doc(alias("WasCutsceneSkipped", "WAS_CUTSCENE_SKIPPED", "0x40C8656EDAEDD569"))]
#[inline]
pub fn was_cutscene_skipped() -> bool {
    call(0x40C8656EDAEDD569, ())
}
