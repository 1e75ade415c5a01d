// Made by native-gen 0.2.0 from data 7f8381c07cd2333d; do not edit.

//! Namespace `ANIMSCENE` of the RedM client.

use crate::prelude::*;

/// `AbortAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x718CF1328D20C2B3>
#[doc(alias("AbortAnimScene", "ABORT_ANIM_SCENE", "0x718CF1328D20C2B3"))]
#[inline]
pub fn abort_anim_scene(anim_scene: AnimScene, p1: bool) {
    call(0x718CF1328D20C2B3, (anim_scene, p1))
}

/// `AttachAnimSceneToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC418495DBA327A1>
#[doc(alias(
    "AttachAnimSceneToEntity",
    "ATTACH_ANIM_SCENE_TO_ENTITY",
    "0xDC418495DBA327A1"
))]
#[inline]
pub fn attach_anim_scene_to_entity(anim_scene: AnimScene, entity: impl Into<Entity>, p2: i32) {
    let entity: Entity = entity.into();
    call(0xDC418495DBA327A1, (anim_scene, entity, p2))
}

/// `AttachAnimSceneToEntityPreservingLocation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1C0B105C3F30B88D>
#[doc(alias(
    "AttachAnimSceneToEntityPreservingLocation",
    "ATTACH_ANIM_SCENE_TO_ENTITY_PRESERVING_LOCATION",
    "0x1C0B105C3F30B88D"
))]
#[inline]
pub fn attach_anim_scene_to_entity_preserving_location(
    anim_scene: AnimScene,
    entity: impl Into<Entity>,
    p2: i32,
) {
    let entity: Entity = entity.into();
    call(0x1C0B105C3F30B88D, (anim_scene, entity, p2))
}

/// `BlockAnimSceneFadingNextFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B70811D3BF75DB9>
#[doc(alias(
    "BlockAnimSceneFadingNextFrame",
    "BLOCK_ANIM_SCENE_FADING_NEXT_FRAME",
    "0x1B70811D3BF75DB9"
))]
#[inline]
pub fn block_anim_scene_fading_next_frame(p0: bool, p1: bool) {
    call(0x1B70811D3BF75DB9, (p0, p1))
}

/// `CheckOwnershipOfAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x661B8683611B9B97>
#[doc(alias(
    "CheckOwnershipOfAnimScene",
    "CHECK_OWNERSHIP_OF_ANIM_SCENE",
    "0x661B8683611B9B97"
))]
#[inline]
pub fn check_ownership_of_anim_scene(anim_scene: AnimScene) -> bool {
    call(0x661B8683611B9B97, (anim_scene,))
}

/// `ClearAnimSceneWasSkipped`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8A8208AE92BF87A5>
#[doc(alias(
    "ClearAnimSceneWasSkipped",
    "_CLEAR_ANIM_SCENE_WAS_SKIPPED",
    "0x8A8208AE92BF87A5"
))]
#[inline]
pub fn clear_anim_scene_was_skipped(anim_scene: AnimScene) {
    call(0x8A8208AE92BF87A5, (anim_scene,))
}

/// `ClearBreakoutArchetype`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC781D24AA11F179>
#[doc(alias(
    "ClearBreakoutArchetype",
    "_CLEAR_BREAKOUT_ARCHETYPE",
    "0xBC781D24AA11F179"
))]
#[inline]
pub fn clear_breakout_archetype(ped: Ped) {
    call(0xBC781D24AA11F179, (ped,))
}

/// `CouldAnimSceneEntityReachExitNextFrame`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73616E64696C616E>
#[doc(alias(
    "CouldAnimSceneEntityReachExitNextFrame",
    "COULD_ANIM_SCENE_ENTITY_REACH_EXIT_NEXT_FRAME",
    "0x73616E64696C616E"
))]
#[inline]
pub fn could_anim_scene_entity_reach_exit_next_frame(
    anim_scene: AnimScene,
    entity_name: &str,
    p2: i32,
    p3: i32,
) -> bool {
    call(0x73616E64696C616E, (anim_scene, entity_name, p2, p3))
}

/// `CreateAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FCA98E33C1437B3>
#[doc(alias("CreateAnimScene", "_CREATE_ANIM_SCENE", "0x1FCA98E33C1437B3"))]
#[inline]
pub fn create_anim_scene(
    anim_dict: &str,
    flags: i32,
    playback_list_name: &str,
    p3: bool,
    p4: bool,
) -> AnimScene {
    call(
        0x1FCA98E33C1437B3,
        (anim_dict, flags, playback_list_name, p3, p4),
    )
}

/// `CreateMgmSystem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1300DE03E5D1973>
#[doc(alias("CreateMgmSystem", "_CREATE_MGM_SYSTEM", "0xA1300DE03E5D1973"))]
#[inline]
pub fn create_mgm_system(mgm_filename: &str) -> i32 {
    call(0xA1300DE03E5D1973, (mgm_filename,))
}

/// `DeleteAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84EEDB2C6E650000>
#[doc(alias("DeleteAnimScene", "_DELETE_ANIM_SCENE", "0x84EEDB2C6E650000"))]
#[inline]
pub fn delete_anim_scene(anim_scene: AnimScene) {
    call(0x84EEDB2C6E650000, (anim_scene,))
}

/// `DeleteMgmSystem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53CB3970BA02E3CC>
#[doc(alias("DeleteMgmSystem", "_DELETE_MGM_SYSTEM", "0x53CB3970BA02E3CC"))]
#[inline]
pub fn delete_mgm_system(mgm_handle: i32) {
    call(0x53CB3970BA02E3CC, (mgm_handle,))
}

/// `DetachAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6843A1AA3A336DFF>
#[doc(alias("DetachAnimScene", "DETACH_ANIM_SCENE", "0x6843A1AA3A336DFF"))]
#[inline]
pub fn detach_anim_scene(anim_scene: AnimScene) {
    call(0x6843A1AA3A336DFF, (anim_scene,))
}

/// `DetachAnimScenePreservingLocation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2507C4948C83D2E>
#[doc(alias(
    "DetachAnimScenePreservingLocation",
    "DETACH_ANIM_SCENE_PRESERVING_LOCATION",
    "0xA2507C4948C83D2E"
))]
#[inline]
pub fn detach_anim_scene_preserving_location(anim_scene: AnimScene) {
    call(0xA2507C4948C83D2E, (anim_scene,))
}

/// `DoesAnimSceneExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x25557E324489393C>
#[doc(alias("DoesAnimSceneExist", "DOES_ANIM_SCENE_EXIST", "0x25557E324489393C"))]
#[inline]
pub fn does_anim_scene_exist(anim_scene: AnimScene) -> bool {
    call(0x25557E324489393C, (anim_scene,))
}

/// `DoesAnimSceneOwnershipOfEntityExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D1ECA9337BE9FC3>
#[doc(alias(
    "DoesAnimSceneOwnershipOfEntityExist",
    "_DOES_ANIM_SCENE_OWNERSHIP_OF_ENTITY_EXIST",
    "0x9D1ECA9337BE9FC3"
))]
#[inline]
pub fn does_anim_scene_ownership_of_entity_exist(anim_scene: AnimScene, entity_name: &str) -> bool {
    call(0x9D1ECA9337BE9FC3, (anim_scene, entity_name))
}

/// `DoesAnimScenePlayListExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9016536015DE29D>
#[doc(alias(
    "DoesAnimScenePlayListExist",
    "_DOES_ANIM_SCENE_PLAY_LIST_EXIST",
    "0xA9016536015DE29D"
))]
#[inline]
pub fn does_anim_scene_play_list_exist(anim_scene: AnimScene, playback_list_name: &str) -> bool {
    call(0xA9016536015DE29D, (anim_scene, playback_list_name))
}

/// `DoesEntityWithIdExistInAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F1F0B17109309DA>
#[doc(alias(
    "DoesEntityWithIdExistInAnimScene",
    "_DOES_ENTITY_WITH_ID_EXIST_IN_ANIM_SCENE",
    "0x6F1F0B17109309DA"
))]
#[inline]
pub fn does_entity_with_id_exist_in_anim_scene(anim_scene: AnimScene, entity_id: &str) -> bool {
    call(0x6F1F0B17109309DA, (anim_scene, entity_id))
}

/// `FadeAnimSceneAudioIn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA41351EA2A18A0AD>
#[doc(alias(
    "FadeAnimSceneAudioIn",
    "FADE_ANIM_SCENE_AUDIO_IN",
    "0xA41351EA2A18A0AD"
))]
#[inline]
pub fn fade_anim_scene_audio_in(anim_scene: AnimScene, p1: f32) {
    call(0xA41351EA2A18A0AD, (anim_scene, p1))
}

/// `FadeAnimSceneAudioOut`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x323E3AD772BA5D57>
#[doc(alias(
    "FadeAnimSceneAudioOut",
    "FADE_ANIM_SCENE_AUDIO_OUT",
    "0x323E3AD772BA5D57"
))]
#[inline]
pub fn fade_anim_scene_audio_out(anim_scene: AnimScene, p1: f32) {
    call(0x323E3AD772BA5D57, (anim_scene, p1))
}

/// `GetAnimSceneBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07A6F6447ECA9B64>
#[doc(alias("GetAnimSceneBool", "GET_ANIM_SCENE_BOOL", "0x07A6F6447ECA9B64"))]
#[inline]
pub fn get_anim_scene_bool(anim_scene: AnimScene, name: &str) -> bool {
    call(0x07A6F6447ECA9B64, (anim_scene, name))
}

/// `GetAnimSceneCurrentActiveCameraCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4822A65D5AF64E69>
#[doc(alias(
    "GetAnimSceneCurrentActiveCameraCount",
    "GET_ANIM_SCENE_CURRENT_ACTIVE_CAMERA_COUNT",
    "0x4822A65D5AF64E69"
))]
#[inline]
pub fn get_anim_scene_current_active_camera_count(anim_scene: AnimScene) -> i32 {
    call(0x4822A65D5AF64E69, (anim_scene,))
}

/// `GetAnimSceneDict`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE5ADA4FE3E21ADC>
#[doc(alias("GetAnimSceneDict", "_GET_ANIM_SCENE_DICT", "0xAE5ADA4FE3E21ADC"))]
#[inline]
pub fn get_anim_scene_dict(anim_scene: AnimScene) -> Hash {
    call(0xAE5ADA4FE3E21ADC, (anim_scene,))
}

/// `GetAnimSceneDuration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49F1D143ADE32656>
#[doc(alias(
    "GetAnimSceneDuration",
    "_GET_ANIM_SCENE_DURATION",
    "0x49F1D143ADE32656"
))]
#[inline]
pub fn get_anim_scene_duration(anim_scene: AnimScene) -> f32 {
    call(0x49F1D143ADE32656, (anim_scene,))
}

/// `GetAnimSceneEntityLocationData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8398438D8F14F56D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `matrix`: there must be as many as it takes.
#[doc(alias(
    "GetAnimSceneEntityLocationData",
    "GET_ANIM_SCENE_ENTITY_LOCATION_DATA",
    "0x8398438D8F14F56D"
))]
#[inline]
pub unsafe fn get_anim_scene_entity_location_data(
    anim_scene: AnimScene,
    entity_name: &str,
    matrix: &mut [u8],
    p3: bool,
    playback_list_name: &str,
    p5: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let matrix = unsafe { Buffer::new(matrix) };
    call(
        0x8398438D8F14F56D,
        (anim_scene, entity_name, matrix, p3, playback_list_name, p5),
    )
}

/// `GetAnimSceneFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC24CB07F60B496E>
#[doc(alias("GetAnimSceneFloat", "GET_ANIM_SCENE_FLOAT", "0xCC24CB07F60B496E"))]
#[inline]
pub fn get_anim_scene_float(anim_scene: AnimScene, name: &str) -> f32 {
    call(0xCC24CB07F60B496E, (anim_scene, name))
}

/// `GetAnimSceneInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2B7277484CC095FD>
#[doc(alias("GetAnimSceneInt", "GET_ANIM_SCENE_INT", "0x2B7277484CC095FD"))]
#[inline]
pub fn get_anim_scene_int(anim_scene: AnimScene, name: &str) -> i32 {
    call(0x2B7277484CC095FD, (anim_scene, name))
}

/// `GetAnimSceneObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB5674687A1B2814>
#[doc(alias("GetAnimSceneObject", "_GET_ANIM_SCENE_OBJECT", "0xFB5674687A1B2814"))]
#[inline]
pub fn get_anim_scene_object(anim_scene: AnimScene, name: &str, is_network: bool) -> Object {
    call(0xFB5674687A1B2814, (anim_scene, name, is_network))
}

/// `GetAnimSceneOrigin`.
///
/// The values: `position`, `rotation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xADF1D53F3B1FE0A7>
#[doc(alias("GetAnimSceneOrigin", "GET_ANIM_SCENE_ORIGIN", "0xADF1D53F3B1FE0A7"))]
#[inline]
pub fn get_anim_scene_origin(anim_scene: AnimScene, order: i32) -> (Vector3, Vector3) {
    let mut position = Out::<Vector3>::default();
    let mut rotation = Out::<Vector3>::default();
    call::<()>(
        0xADF1D53F3B1FE0A7,
        (anim_scene, &mut position, &mut rotation, order),
    );
    (position.get(), rotation.get())
}

/// `GetAnimScenePed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5822422197BBBA3>
#[doc(alias("GetAnimScenePed", "_GET_ANIM_SCENE_PED", "0xE5822422197BBBA3"))]
#[inline]
pub fn get_anim_scene_ped(anim_scene: AnimScene, name: &str, is_network: bool) -> Ped {
    call(0xE5822422197BBBA3, (anim_scene, name, is_network))
}

/// `GetAnimScenePhase`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FBC3F51BF12DFBF>
#[doc(alias("GetAnimScenePhase", "GET_ANIM_SCENE_PHASE", "0x3FBC3F51BF12DFBF"))]
#[inline]
pub fn get_anim_scene_phase(anim_scene: AnimScene) -> f32 {
    call(0x3FBC3F51BF12DFBF, (anim_scene,))
}

/// `GetAnimScenePlaybackListPhaseAudioLoadStress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E036D5204FFBBC8>
#[doc(alias(
    "GetAnimScenePlaybackListPhaseAudioLoadStress",
    "_GET_ANIM_SCENE_PLAYBACK_LIST_PHASE_AUDIO_LOAD_STRESS",
    "0x9E036D5204FFBBC8"
))]
#[inline]
pub fn get_anim_scene_playback_list_phase_audio_load_stress(
    anim_scene: AnimScene,
    phase_name: &str,
) -> i32 {
    call(0x9E036D5204FFBBC8, (anim_scene, phase_name))
}

/// `GetAnimSceneRate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43C21623E42B821B>
#[doc(alias("GetAnimSceneRate", "_GET_ANIM_SCENE_RATE", "0x43C21623E42B821B"))]
#[inline]
pub fn get_anim_scene_rate(anim_scene: AnimScene) -> f32 {
    call(0x43C21623E42B821B, (anim_scene,))
}

/// `GetAnimSceneTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x61BE7D6186260002>
#[doc(alias("GetAnimSceneTime", "_GET_ANIM_SCENE_TIME", "0x61BE7D6186260002"))]
#[inline]
pub fn get_anim_scene_time(anim_scene: AnimScene) -> f32 {
    call(0x61BE7D6186260002, (anim_scene,))
}

/// `GetAnimSceneVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x430EE0A19BC5A287>
#[doc(alias("GetAnimSceneVehicle", "_GET_ANIM_SCENE_VEHICLE", "0x430EE0A19BC5A287"))]
#[inline]
pub fn get_anim_scene_vehicle(anim_scene: AnimScene, name: &str, is_network: bool) -> Vehicle {
    call(0x430EE0A19BC5A287, (anim_scene, name, is_network))
}

/// `HasAnimSceneExited`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF94692EB9DC15D74>
#[doc(alias("HasAnimSceneExited", "HAS_ANIM_SCENE_EXITED", "0xF94692EB9DC15D74"))]
#[inline]
pub fn has_anim_scene_exited(anim_scene: AnimScene, p1: bool) -> bool {
    call(0xF94692EB9DC15D74, (anim_scene, p1))
}

/// `HasEntityEnteredAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x337F1CC8EE895601>
#[doc(alias(
    "HasEntityEnteredAnimScene",
    "_HAS_ENTITY_ENTERED_ANIM_SCENE",
    "0x337F1CC8EE895601"
))]
#[inline]
pub fn has_entity_entered_anim_scene(anim_scene: AnimScene, entity_name: &str) -> bool {
    call(0x337F1CC8EE895601, (anim_scene, entity_name))
}

/// `HasEntityExitedAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB89FCFF19DAFFF28>
#[doc(alias(
    "HasEntityExitedAnimScene",
    "HAS_ENTITY_EXITED_ANIM_SCENE",
    "0xB89FCFF19DAFFF28"
))]
#[inline]
pub fn has_entity_exited_anim_scene(anim_scene: AnimScene, entity_name: &str) -> bool {
    call(0xB89FCFF19DAFFF28, (anim_scene, entity_name))
}

/// `IsAnimSceneAborted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34A0671BE613D3D0>
#[doc(alias("IsAnimSceneAborted", "_IS_ANIM_SCENE_ABORTED", "0x34A0671BE613D3D0"))]
#[inline]
pub fn is_anim_scene_aborted(anim_scene: AnimScene) -> bool {
    call(0x34A0671BE613D3D0, (anim_scene,))
}

/// `IsAnimSceneExitingThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCDC5512A407CF08D>
#[doc(alias(
    "IsAnimSceneExitingThisFrame",
    "IS_ANIM_SCENE_EXITING_THIS_FRAME",
    "0xCDC5512A407CF08D"
))]
#[inline]
pub fn is_anim_scene_exiting_this_frame(anim_scene: AnimScene) -> bool {
    call(0xCDC5512A407CF08D, (anim_scene,))
}

/// `IsAnimSceneFinished`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD8254CB2C586412B>
#[doc(alias("IsAnimSceneFinished", "IS_ANIM_SCENE_FINISHED", "0xD8254CB2C586412B"))]
#[inline]
pub fn is_anim_scene_finished(anim_scene: AnimScene, p1: bool) -> bool {
    call(0xD8254CB2C586412B, (anim_scene, p1))
}

/// `IsAnimSceneInSection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D81E7824B7753F7>
#[doc(alias(
    "IsAnimSceneInSection",
    "IS_ANIM_SCENE_IN_SECTION",
    "0x8D81E7824B7753F7"
))]
#[inline]
pub fn is_anim_scene_in_section(anim_scene: AnimScene, section_name: &str, p2: bool) -> bool {
    call(0x8D81E7824B7753F7, (anim_scene, section_name, p2))
}

/// `IsAnimSceneLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x477122B8D05E7968>
#[doc(alias("IsAnimSceneLoaded", "IS_ANIM_SCENE_LOADED", "0x477122B8D05E7968"))]
#[inline]
pub fn is_anim_scene_loaded(anim_scene: AnimScene, p1: bool, p2: bool) -> bool {
    call(0x477122B8D05E7968, (anim_scene, p1, p2))
}

/// `IsAnimSceneLoading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59606519FF9D3EC2>
#[doc(alias("IsAnimSceneLoading", "_IS_ANIM_SCENE_LOADING", "0x59606519FF9D3EC2"))]
#[inline]
pub fn is_anim_scene_loading(anim_scene: AnimScene, p1: bool) -> bool {
    call(0x59606519FF9D3EC2, (anim_scene, p1))
}

/// `IsAnimSceneMetadataAssetInRangeLoading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8D1D2DAB6007EEF>
#[doc(alias(
    "IsAnimSceneMetadataAssetInRangeLoading",
    "_IS_ANIM_SCENE_METADATA_ASSET_IN_RANGE_LOADING",
    "0xF8D1D2DAB6007EEF"
))]
#[inline]
pub fn is_anim_scene_metadata_asset_in_range_loading(anim_scene: AnimScene, p1: bool) -> bool {
    call(0xF8D1D2DAB6007EEF, (anim_scene, p1))
}

/// `IsAnimSceneMetadataLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x95531A4A20CCE7BC>
#[doc(alias(
    "IsAnimSceneMetadataLoaded",
    "IS_ANIM_SCENE_METADATA_LOADED",
    "0x95531A4A20CCE7BC"
))]
#[inline]
pub fn is_anim_scene_metadata_loaded(anim_scene: AnimScene, p1: bool) -> bool {
    call(0x95531A4A20CCE7BC, (anim_scene, p1))
}

/// `IsAnimScenePaused`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B4038796F0D6566>
#[doc(alias("IsAnimScenePaused", "_IS_ANIM_SCENE_PAUSED", "0x4B4038796F0D6566"))]
#[inline]
pub fn is_anim_scene_paused(anim_scene: AnimScene) -> bool {
    call(0x4B4038796F0D6566, (anim_scene,))
}

/// `IsAnimScenePlaybackListPhaseActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F0E401031E20146>
#[doc(alias(
    "IsAnimScenePlaybackListPhaseActive",
    "_IS_ANIM_SCENE_PLAYBACK_LIST_PHASE_ACTIVE",
    "0x1F0E401031E20146"
))]
#[inline]
pub fn is_anim_scene_playback_list_phase_active(anim_scene: AnimScene, phase_name: &str) -> bool {
    call(0x1F0E401031E20146, (anim_scene, phase_name))
}

/// `IsAnimScenePlaybackListPhaseLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23E33CB9F4A3F547>
#[doc(alias(
    "IsAnimScenePlaybackListPhaseLoaded",
    "_IS_ANIM_SCENE_PLAYBACK_LIST_PHASE_LOADED",
    "0x23E33CB9F4A3F547"
))]
#[inline]
pub fn is_anim_scene_playback_list_phase_loaded(anim_scene: AnimScene, phase_name: &str) -> bool {
    call(0x23E33CB9F4A3F547, (anim_scene, phase_name))
}

/// `IsAnimScenePlaybackListPhaseLoading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0DF57F86FE71DBE5>
#[doc(alias(
    "IsAnimScenePlaybackListPhaseLoading",
    "_IS_ANIM_SCENE_PLAYBACK_LIST_PHASE_LOADING",
    "0x0DF57F86FE71DBE5"
))]
#[inline]
pub fn is_anim_scene_playback_list_phase_loading(anim_scene: AnimScene, phase_name: &str) -> bool {
    call(0x0DF57F86FE71DBE5, (anim_scene, phase_name))
}

/// `IsAnimSceneRunning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBFC7725DE6CE2E0>
#[doc(alias("IsAnimSceneRunning", "IS_ANIM_SCENE_RUNNING", "0xCBFC7725DE6CE2E0"))]
#[inline]
pub fn is_anim_scene_running(anim_scene: AnimScene, p1: bool) -> bool {
    call(0xCBFC7725DE6CE2E0, (anim_scene, p1))
}

/// `IsAnimSceneSkippable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4CDFFE3189EBDBD0>
#[doc(alias(
    "IsAnimSceneSkippable",
    "_IS_ANIM_SCENE_SKIPPABLE",
    "0x4CDFFE3189EBDBD0"
))]
#[inline]
pub fn is_anim_scene_skippable(anim_scene: AnimScene) -> bool {
    call(0x4CDFFE3189EBDBD0, (anim_scene,))
}

/// `IsEntityExitingAnimSceneThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x005E6F28DD7ED58D>
#[doc(alias(
    "IsEntityExitingAnimSceneThisFrame",
    "IS_ENTITY_EXITING_ANIM_SCENE_THIS_FRAME",
    "0x005E6F28DD7ED58D"
))]
#[inline]
pub fn is_entity_exiting_anim_scene_this_frame(anim_scene: AnimScene, entity_name: &str) -> bool {
    call(0x005E6F28DD7ED58D, (anim_scene, entity_name))
}

/// `IsEntityPlayingAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3AB6C7B0BB0DF4B1>
#[doc(alias(
    "IsEntityPlayingAnimScene",
    "IS_ENTITY_PLAYING_ANIM_SCENE",
    "0x3AB6C7B0BB0DF4B1"
))]
#[inline]
pub fn is_entity_playing_anim_scene(entity: impl Into<Entity>, anim_scene: AnimScene) -> bool {
    let entity: Entity = entity.into();
    call(0x3AB6C7B0BB0DF4B1, (entity, anim_scene))
}

/// `IsMgmSystemLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFDFC14799373283F>
#[doc(alias("IsMgmSystemLoaded", "_IS_MGM_SYSTEM_LOADED", "0xFDFC14799373283F"))]
#[inline]
pub fn is_mgm_system_loaded(mgm_filename: &str) -> bool {
    call(0xFDFC14799373283F, (mgm_filename,))
}

/// `LoadAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF068580194D9DC7>
#[doc(alias("LoadAnimScene", "LOAD_ANIM_SCENE", "0xAF068580194D9DC7"))]
#[inline]
pub fn load_anim_scene(anim_scene: AnimScene) {
    call(0xAF068580194D9DC7, (anim_scene,))
}

/// `LoadMgmAssets`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB727A847862CB00A>
#[doc(alias("LoadMgmAssets", "_LOAD_MGM_ASSETS", "0xB727A847862CB00A"))]
#[inline]
pub fn load_mgm_assets(mgm_filename: &str) -> bool {
    call(0xB727A847862CB00A, (mgm_filename,))
}

/// `N_0x1407f5115fb9583e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1407F5115FB9583E>
#[doc(alias("N_0x1407f5115fb9583e", "0x1407F5115FB9583E"))]
#[inline]
pub fn n_0x1407f5115fb9583e(anim_scene: AnimScene, p1: &str) -> bool {
    call(0x1407F5115FB9583E, (anim_scene, p1))
}

/// `N_0x1ad896bf43619551`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1AD896BF43619551>
#[doc(alias("N_0x1ad896bf43619551", "0x1AD896BF43619551"))]
#[inline]
pub fn n_0x1ad896bf43619551() {
    call(0x1AD896BF43619551, ())
}

/// `N_0x1c5d33a4293e6dde`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1C5D33A4293E6DDE>
#[doc(alias("N_0x1c5d33a4293e6dde", "0x1C5D33A4293E6DDE"))]
#[inline]
pub fn n_0x1c5d33a4293e6dde(anim_scene: AnimScene, phase_name: &str) -> bool {
    call(0x1C5D33A4293E6DDE, (anim_scene, phase_name))
}

/// `N_0x2db524750dc41ed4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DB524750DC41ED4>
#[doc(alias("N_0x2db524750dc41ed4", "0x2DB524750DC41ED4"))]
#[inline]
pub fn n_0x2db524750dc41ed4() -> bool {
    call(0x2DB524750DC41ED4, ())
}

/// `N_0x3641fcd53e59b335`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3641FCD53E59B335>
#[doc(alias("N_0x3641fcd53e59b335", "0x3641FCD53E59B335"))]
#[inline]
pub fn n_0x3641fcd53e59b335(mgm_handle: i32, ped: Ped, secondary_voice_string: &str) {
    call(
        0x3641FCD53E59B335,
        (mgm_handle, ped, secondary_voice_string),
    )
}

/// `N_0x3b393716c3fd8237`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B393716C3FD8237>
#[doc(alias("N_0x3b393716c3fd8237", "0x3B393716C3FD8237"))]
#[inline]
pub fn n_0x3b393716c3fd8237(ped: Ped) -> bool {
    call(0x3B393716C3FD8237, (ped,))
}

/// `N_0x4b85b3cf91972222`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B85B3CF91972222>
#[doc(alias("N_0x4b85b3cf91972222", "0x4B85B3CF91972222"))]
#[inline]
pub fn n_0x4b85b3cf91972222(anim_scene: AnimScene) -> bool {
    call(0x4B85B3CF91972222, (anim_scene,))
}

/// `N_0x5d7bfda2290b4e39`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D7BFDA2290B4E39>
#[doc(alias("N_0x5d7bfda2290b4e39", "0x5D7BFDA2290B4E39"))]
#[inline]
pub fn n_0x5d7bfda2290b4e39(p0: &str) -> bool {
    call(0x5D7BFDA2290B4E39, (p0,))
}

/// `N_0x61b2aaef645ddaf0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x61B2AAEF645DDAF0>
#[doc(alias("N_0x61b2aaef645ddaf0", "0x61B2AAEF645DDAF0"))]
#[inline]
pub fn n_0x61b2aaef645ddaf0(
    mgm_event_handle: i32,
    p1: &str,
    seat_id: i32,
    p3: i32,
    p4: bool,
) -> bool {
    call(0x61B2AAEF645DDAF0, (mgm_event_handle, p1, seat_id, p3, p4))
}

/// `N_0x73616e64696c132e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73616E64696C132E>
#[doc(alias("N_0x73616e64696c132e", "0x73616E64696C132E"))]
#[inline]
pub fn n_0x73616e64696c132e(anim_scene: AnimScene, p1: bool) -> bool {
    call(0x73616E64696C132E, (anim_scene, p1))
}

/// `N_0x9aae3c1148a09bca`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9AAE3C1148A09BCA>
#[doc(alias("N_0x9aae3c1148a09bca", "0x9AAE3C1148A09BCA"))]
#[inline]
pub fn n_0x9aae3c1148a09bca(anim_scene: AnimScene) -> bool {
    call(0x9AAE3C1148A09BCA, (anim_scene,))
}

/// `N_0xa96619fe85159ed2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA96619FE85159ED2>
#[doc(alias("N_0xa96619fe85159ed2", "0xA96619FE85159ED2"))]
#[inline]
pub fn n_0xa96619fe85159ed2(anim_scene: AnimScene) -> bool {
    call(0xA96619FE85159ED2, (anim_scene,))
}

/// `N_0xae6de22de0ed4554`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE6DE22DE0ED4554>
#[doc(alias("N_0xae6de22de0ed4554", "0xAE6DE22DE0ED4554"))]
#[inline]
pub fn n_0xae6de22de0ed4554(mgm_handle: i32, ped: Ped) {
    call(0xAE6DE22DE0ED4554, (mgm_handle, ped))
}

/// `N_0xb1a196bafe650402`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB1A196BAFE650402>
#[doc(alias("N_0xb1a196bafe650402", "0xB1A196BAFE650402"))]
#[inline]
pub fn n_0xb1a196bafe650402(mgm_handle: i32, ped: Ped) {
    call(0xB1A196BAFE650402, (mgm_handle, ped))
}

/// `N_0xc1193521e3b9fadd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC1193521E3B9FADD>
#[doc(alias("N_0xc1193521e3b9fadd", "0xC1193521E3B9FADD"))]
#[inline]
pub fn n_0xc1193521e3b9fadd(entity: impl Into<Entity>, p1: bool) {
    let entity: Entity = entity.into();
    call(0xC1193521E3B9FADD, (entity, p1))
}

/// `N_0xcdcd7b2d49aee73a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCDCD7B2D49AEE73A>
#[doc(alias("N_0xcdcd7b2d49aee73a", "0xCDCD7B2D49AEE73A"))]
#[inline]
pub fn n_0xcdcd7b2d49aee73a(p0: bool) {
    call(0xCDCD7B2D49AEE73A, (p0,))
}

/// `N_0xd70c7a30412f8fa0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD70C7A30412F8FA0>
#[doc(alias("N_0xd70c7a30412f8fa0", "0xD70C7A30412F8FA0"))]
#[inline]
pub fn n_0xd70c7a30412f8fa0(anim_scene: AnimScene) -> bool {
    call(0xD70C7A30412F8FA0, (anim_scene,))
}

/// `N_0xe12d7b4b959644cd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE12D7B4B959644CD>
#[doc(alias("N_0xe12d7b4b959644cd", "0xE12D7B4B959644CD"))]
#[inline]
pub fn n_0xe12d7b4b959644cd() {
    call(0xE12D7B4B959644CD, ())
}

/// `N_0xea41d44a8d42057b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA41D44A8D42057B>
#[doc(alias("N_0xea41d44a8d42057b", "0xEA41D44A8D42057B"))]
#[inline]
pub fn n_0xea41d44a8d42057b() -> bool {
    call(0xEA41D44A8D42057B, ())
}

/// `PauseScriptThreads`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37C1257849DEF24A>
#[doc(alias("PauseScriptThreads", "_PAUSE_SCRIPT_THREADS", "0x37C1257849DEF24A"))]
#[inline]
pub fn pause_script_threads(toggle: bool) {
    call(0x37C1257849DEF24A, (toggle,))
}

/// `ReleaseAnimScenePlayList`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE6ADA8FE7E84ACC>
#[doc(alias(
    "ReleaseAnimScenePlayList",
    "_RELEASE_ANIM_SCENE_PLAY_LIST",
    "0xAE6ADA8FE7E84ACC"
))]
#[inline]
pub fn release_anim_scene_play_list(anim_scene: AnimScene, playlist_name: &str) -> bool {
    call(0xAE6ADA8FE7E84ACC, (anim_scene, playlist_name))
}

/// `RemoveAnimSceneEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BF96692C67F3E53>
#[doc(alias(
    "RemoveAnimSceneEntity",
    "REMOVE_ANIM_SCENE_ENTITY",
    "0x2BF96692C67F3E53"
))]
#[inline]
pub fn remove_anim_scene_entity(
    anim_scene: AnimScene,
    entity_name: &str,
    entity: impl Into<Entity>,
) {
    let entity: Entity = entity.into();
    call(0x2BF96692C67F3E53, (anim_scene, entity_name, entity))
}

/// `RequestAnimScenePlayList`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF7B5144E25CD3FE>
#[doc(alias(
    "RequestAnimScenePlayList",
    "REQUEST_ANIM_SCENE_PLAY_LIST",
    "0xDF7B5144E25CD3FE"
))]
#[inline]
pub fn request_anim_scene_play_list(anim_scene: AnimScene, playlist_name: &str) -> bool {
    call(0xDF7B5144E25CD3FE, (anim_scene, playlist_name))
}

/// `RequestPhotoModeDefreeze`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41AFA5F228B0B6B0>
#[doc(alias(
    "RequestPhotoModeDefreeze",
    "_REQUEST_PHOTO_MODE_DEFREEZE",
    "0x41AFA5F228B0B6B0"
))]
#[inline]
pub fn request_photo_mode_defreeze() {
    call(0x41AFA5F228B0B6B0, ())
}

/// `RequestPhotoModeFreeze`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C709C01D43D94CD>
#[doc(alias(
    "RequestPhotoModeFreeze",
    "_REQUEST_PHOTO_MODE_FREEZE",
    "0x7C709C01D43D94CD"
))]
#[inline]
pub fn request_photo_mode_freeze() {
    call(0x7C709C01D43D94CD, ())
}

/// `ResetAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8FDF221F13537936>
#[doc(alias("ResetAnimScene", "RESET_ANIM_SCENE", "0x8FDF221F13537936"))]
#[inline]
pub fn reset_anim_scene(anim_scene: AnimScene, playback_list_name: &str) {
    call(0x8FDF221F13537936, (anim_scene, playback_list_name))
}

/// `ResumeAnimSceneFromLastCheckpoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E1BA705F63C1925>
#[doc(alias(
    "ResumeAnimSceneFromLastCheckpoint",
    "RESUME_ANIM_SCENE_FROM_LAST_CHECKPOINT",
    "0x8E1BA705F63C1925"
))]
#[inline]
pub fn resume_anim_scene_from_last_checkpoint(anim_scene: AnimScene) {
    call(0x8E1BA705F63C1925, (anim_scene,))
}

/// `SetAnimSceneBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x519E96C2C68B404B>
#[doc(alias("SetAnimSceneBool", "SET_ANIM_SCENE_BOOL", "0x519E96C2C68B404B"))]
#[inline]
pub fn set_anim_scene_bool(anim_scene: AnimScene, name: &str, value: bool, p3: bool) {
    call(0x519E96C2C68B404B, (anim_scene, name, value, p3))
}

/// `SetAnimSceneEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B720AD451CA2AB3>
#[doc(alias("SetAnimSceneEntity", "SET_ANIM_SCENE_ENTITY", "0x8B720AD451CA2AB3"))]
#[inline]
pub fn set_anim_scene_entity(
    anim_scene: AnimScene,
    entity_name: &str,
    entity: impl Into<Entity>,
    flags: i32,
) {
    let entity: Entity = entity.into();
    call(0x8B720AD451CA2AB3, (anim_scene, entity_name, entity, flags))
}

/// `SetAnimSceneFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BC5104E68CBEFE8>
#[doc(alias("SetAnimSceneFloat", "SET_ANIM_SCENE_FLOAT", "0x6BC5104E68CBEFE8"))]
#[inline]
pub fn set_anim_scene_float(anim_scene: AnimScene, name: &str, value: f32, p3: bool, p4: bool) {
    call(0x6BC5104E68CBEFE8, (anim_scene, name, value, p3, p4))
}

/// `SetAnimSceneInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A379D2166CF5B92>
#[doc(alias("SetAnimSceneInt", "SET_ANIM_SCENE_INT", "0x3A379D2166CF5B92"))]
#[inline]
pub fn set_anim_scene_int(anim_scene: AnimScene, name: &str, value: i32, p3: bool) {
    call(0x3A379D2166CF5B92, (anim_scene, name, value, p3))
}

/// `SetAnimSceneOrigin`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x020894BF17A02EF2>
#[doc(alias("SetAnimSceneOrigin", "SET_ANIM_SCENE_ORIGIN", "0x020894BF17A02EF2"))]
#[inline]
pub fn set_anim_scene_origin(
    anim_scene: AnimScene,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    order: i32,
) {
    call(
        0x020894BF17A02EF2,
        (anim_scene, pos_x, pos_y, pos_z, rot_x, rot_y, rot_z, order),
    )
}

/// `SetAnimScenePaused`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6824B7D24DC0CE0>
#[doc(alias("SetAnimScenePaused", "SET_ANIM_SCENE_PAUSED", "0xD6824B7D24DC0CE0"))]
#[inline]
pub fn set_anim_scene_paused(anim_scene: AnimScene, toggle: bool) {
    call(0xD6824B7D24DC0CE0, (anim_scene, toggle))
}

/// `SetAnimScenePlayList`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x15598CFB25F3DC7E>
#[doc(alias(
    "SetAnimScenePlayList",
    "SET_ANIM_SCENE_PLAY_LIST",
    "0x15598CFB25F3DC7E"
))]
#[inline]
pub fn set_anim_scene_play_list(anim_scene: AnimScene, playlist_name: &str, p2: bool) {
    call(0x15598CFB25F3DC7E, (anim_scene, playlist_name, p2))
}

/// `SetAnimScenePlaybackList`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB5E7CAB074D6B84>
#[doc(alias(
    "SetAnimScenePlaybackList",
    "SET_ANIM_SCENE_PLAYBACK_LIST",
    "0xAB5E7CAB074D6B84"
))]
#[inline]
pub fn set_anim_scene_playback_list(anim_scene: AnimScene, playback_list_name: &str) {
    call(0xAB5E7CAB074D6B84, (anim_scene, playback_list_name))
}

/// `SetAnimSceneRate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75820B801CFF262A>
#[doc(alias("SetAnimSceneRate", "SET_ANIM_SCENE_RATE", "0x75820B801CFF262A"))]
#[inline]
pub fn set_anim_scene_rate(anim_scene: AnimScene, rate: f32) {
    call(0x75820B801CFF262A, (anim_scene, rate))
}

/// `SetBreakoutArchetype`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x99B2A2E3655DEAF1>
#[doc(alias(
    "SetBreakoutArchetype",
    "_SET_BREAKOUT_ARCHETYPE",
    "0x99B2A2E3655DEAF1"
))]
#[inline]
pub fn set_breakout_archetype(ped: Ped, archetype: &str) {
    call(0x99B2A2E3655DEAF1, (ped, archetype))
}

/// `SetMgmEvent`.
///
/// Of unknown type: `seat_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07706C4CC9C6CC9E>
#[doc(alias("SetMgmEvent", "_SET_MGM_EVENT", "0x07706C4CC9C6CC9E"))]
#[inline]
pub fn set_mgm_event(mgm_event_handle: i32, p1: &str, seat_id: i32, p3: i32, p4: f32) {
    call(0x07706C4CC9C6CC9E, (mgm_event_handle, p1, seat_id, p3, p4))
}

/// `StartAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF4D94AF761768700>
#[doc(alias("StartAnimScene", "START_ANIM_SCENE", "0xF4D94AF761768700"))]
#[inline]
pub fn start_anim_scene(anim_scene: AnimScene) {
    call(0xF4D94AF761768700, (anim_scene,))
}

/// `TakeOwnershipOfAnimScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF7A4C571E572D237>
#[doc(alias(
    "TakeOwnershipOfAnimScene",
    "TAKE_OWNERSHIP_OF_ANIM_SCENE",
    "0xF7A4C571E572D237"
))]
#[inline]
pub fn take_ownership_of_anim_scene(anim_scene: AnimScene) {
    call(0xF7A4C571E572D237, (anim_scene,))
}

/// `TriggerAnimSceneSkip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B85B3CF9197AEDF>
#[doc(alias(
    "TriggerAnimSceneSkip",
    "TRIGGER_ANIM_SCENE_SKIP",
    "0x4B85B3CF9197AEDF"
))]
#[inline]
pub fn trigger_anim_scene_skip(anim_scene: AnimScene) {
    call(0x4B85B3CF9197AEDF, (anim_scene,))
}

/// `WasAnimSceneSkipped`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF324E9550A394D5>
#[doc(alias("WasAnimSceneSkipped", "WAS_ANIM_SCENE_SKIPPED", "0xEF324E9550A394D5"))]
#[inline]
pub fn was_anim_scene_skipped(anim_scene: AnimScene) -> bool {
    call(0xEF324E9550A394D5, (anim_scene,))
}
