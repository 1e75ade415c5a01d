// Made by native-gen 0.2.0 from data d9269e684106fa5c; do not edit.

//! Namespace `CAM` of the RedM client.

use crate::prelude::*;

/// `AddCamSplineNode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1F57F9D230F9CD1>
#[doc(alias("AddCamSplineNode", "ADD_CAM_SPLINE_NODE", "0xF1F57F9D230F9CD1"))]
#[inline]
pub fn add_cam_spline_node(
    camera: Cam,
    x: f32,
    y: f32,
    z: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    length: i32,
    p8: i32,
    p9: i32,
) {
    call(
        0xF1F57F9D230F9CD1,
        (camera, x, y, z, x_rot, y_rot, z_rot, length, p8, p9),
    )
}

/// `AllowMotionBlurDecay`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42ED56B02E05D109>
#[doc(alias(
    "AllowMotionBlurDecay",
    "ALLOW_MOTION_BLUR_DECAY",
    "0x42ED56B02E05D109"
))]
#[inline]
pub fn allow_motion_blur_decay(cam: Cam, p1: bool) {
    call(0x42ED56B02E05D109, (cam, p1))
}

/// `AttachCamToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFDC0DF7F6FB0A592>
#[doc(alias("AttachCamToEntity", "ATTACH_CAM_TO_ENTITY", "0xFDC0DF7F6FB0A592"))]
#[inline]
pub fn attach_cam_to_entity(
    cam: Cam,
    entity: impl Into<Entity>,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    is_relative: bool,
) {
    let entity: Entity = entity.into();
    call(
        0xFDC0DF7F6FB0A592,
        (cam, entity, x_offset, y_offset, z_offset, is_relative),
    )
}

/// `AttachCamToPedBone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDFC1E4A44C0324CA>
#[doc(alias("AttachCamToPedBone", "ATTACH_CAM_TO_PED_BONE", "0xDFC1E4A44C0324CA"))]
#[inline]
pub fn attach_cam_to_ped_bone(
    cam: Cam,
    ped: Ped,
    bone_index: i32,
    x: f32,
    y: f32,
    z: f32,
    heading: bool,
) {
    call(0xDFC1E4A44C0324CA, (cam, ped, bone_index, x, y, z, heading))
}

/// `CamCreate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8B207C34285E978>
#[doc(alias("CamCreate", "_CAM_CREATE", "0xB8B207C34285E978"))]
#[inline]
pub fn cam_create(camera_dictionary: &str) {
    call(0xB8B207C34285E978, (camera_dictionary,))
}

/// `CamCreate_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7B0279170961A73F>
#[doc(alias("CamCreate_2", "_CAM_CREATE_2", "0x7B0279170961A73F"))]
#[inline]
pub fn cam_create_2(camera_dictionary: &str) {
    call(0x7B0279170961A73F, (camera_dictionary,))
}

/// `CamDestroy`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A5A4F1979ABB40E>
#[doc(alias("CamDestroy", "_CAM_DESTROY", "0x0A5A4F1979ABB40E"))]
#[inline]
pub fn cam_destroy(camera_dictionary: &str) {
    call(0x0A5A4F1979ABB40E, (camera_dictionary,))
}

/// `CinematicLocationOverrideTargetEntityThisUpdate`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B0F914459731F60>
#[doc(alias(
    "CinematicLocationOverrideTargetEntityThisUpdate",
    "CINEMATIC_LOCATION_OVERRIDE_TARGET_ENTITY_THIS_UPDATE",
    "0x0B0F914459731F60"
))]
#[inline]
pub fn cinematic_location_override_target_entity_this_update(
    name: &str,
    entity: impl Into<Entity>,
) {
    let entity: Entity = entity.into();
    call(0x0B0F914459731F60, (name, entity))
}

/// `CinematicLocationSetLocationAndRotation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E94C95EC3185FA9>
#[doc(alias(
    "CinematicLocationSetLocationAndRotation",
    "_CINEMATIC_LOCATION_SET_LOCATION_AND_ROTATION",
    "0x0E94C95EC3185FA9"
))]
#[inline]
pub fn cinematic_location_set_location_and_rotation(
    name: &str,
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
) {
    call(0x0E94C95EC3185FA9, (name, x, y, z, rot_x, rot_y, rot_z))
}

/// `CinematicLocationStopScriptedShotEvent`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D4D25C2137FF511>
#[doc(alias(
    "CinematicLocationStopScriptedShotEvent",
    "CINEMATIC_LOCATION_STOP_SCRIPTED_SHOT_EVENT",
    "0x6D4D25C2137FF511"
))]
#[inline]
pub fn cinematic_location_stop_scripted_shot_event(p0: i32, p1: i32, p2: i32) {
    call(0x6D4D25C2137FF511, (p0, p1, p2))
}

/// `CinematicLocationTriggerScriptedShotEvent`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02389579A53C3276>
#[doc(alias(
    "CinematicLocationTriggerScriptedShotEvent",
    "CINEMATIC_LOCATION_TRIGGER_SCRIPTED_SHOT_EVENT",
    "0x02389579A53C3276"
))]
#[inline]
pub fn cinematic_location_trigger_scripted_shot_event(
    dictionary: &str,
    shot_name: &str,
    camera_name: &str,
    p3: i32,
) {
    call(0x02389579A53C3276, (dictionary, shot_name, camera_name, p3))
}

/// `CinematicLocationTriggerScriptedShotEvent_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC016635D6A73B31>
#[doc(alias(
    "CinematicLocationTriggerScriptedShotEvent_2",
    "_CINEMATIC_LOCATION_TRIGGER_SCRIPTED_SHOT_EVENT_2",
    "0xBC016635D6A73B31"
))]
#[inline]
pub fn cinematic_location_trigger_scripted_shot_event_2(
    dictionary: &str,
    shot_name: &str,
    duration: i32,
) {
    call(0xBC016635D6A73B31, (dictionary, shot_name, duration))
}

/// `CreateCam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE72CDBA7F0A02DD6>
#[doc(alias("CreateCam", "CREATE_CAM", "0xE72CDBA7F0A02DD6"))]
#[inline]
pub fn create_cam(cam_name: &str, p1: bool) -> Cam {
    call(0xE72CDBA7F0A02DD6, (cam_name, p1))
}

/// `CreateCamWithParams`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40C23491CE83708E>
#[doc(alias("CreateCamWithParams", "CREATE_CAM_WITH_PARAMS", "0x40C23491CE83708E"))]
#[inline]
pub fn create_cam_with_params(
    cam_name: &str,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    fov: f32,
    p8: bool,
    p9: i32,
) -> Cam {
    call(
        0x40C23491CE83708E,
        (
            cam_name, pos_x, pos_y, pos_z, rot_x, rot_y, rot_z, fov, p8, p9,
        ),
    )
}

/// `CreateCamera`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57CDF879EA466C46>
#[doc(alias("CreateCamera", "CREATE_CAMERA", "0x57CDF879EA466C46"))]
#[inline]
pub fn create_camera(cam_hash: impl Into<Hash>, p1: bool) -> Cam {
    let cam_hash: Hash = cam_hash.into();
    call(0x57CDF879EA466C46, (cam_hash, p1))
}

/// `CreateCameraWithParams`.
///
/// Of unknown type: `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x98B99B9F27E2D60B>
#[doc(alias(
    "CreateCameraWithParams",
    "CREATE_CAMERA_WITH_PARAMS",
    "0x98B99B9F27E2D60B"
))]
#[inline]
pub fn create_camera_with_params(
    cam_hash: impl Into<Hash>,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    fov: f32,
    p8: bool,
    p9: i32,
) -> Cam {
    let cam_hash: Hash = cam_hash.into();
    call(
        0x98B99B9F27E2D60B,
        (
            cam_hash, pos_x, pos_y, pos_z, rot_x, rot_y, rot_z, fov, p8, p9,
        ),
    )
}

/// `CreateKillCam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F994CC29CAA9D22>
#[doc(alias("CreateKillCam", "_CREATE_KILL_CAM", "0x2F994CC29CAA9D22"))]
#[inline]
pub fn create_kill_cam(ped: Ped) {
    call(0x2F994CC29CAA9D22, (ped,))
}

/// `DestroyAllCams`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x163600D6E136C9F8>
#[doc(alias("DestroyAllCams", "DESTROY_ALL_CAMS", "0x163600D6E136C9F8"))]
#[inline]
pub fn destroy_all_cams(p0: bool) {
    call(0x163600D6E136C9F8, (p0,))
}

/// `DestroyCam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E67E0B6D7FD5145>
#[doc(alias("DestroyCam", "DESTROY_CAM", "0x4E67E0B6D7FD5145"))]
#[inline]
pub fn destroy_cam(cam: Cam, p1: bool) {
    call(0x4E67E0B6D7FD5145, (cam, p1))
}

/// `DetachCam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x05B41DDBEB559556>
#[doc(alias("DetachCam", "DETACH_CAM", "0x05B41DDBEB559556"))]
#[inline]
pub fn detach_cam(cam: Cam) {
    call(0x05B41DDBEB559556, (cam,))
}

/// `DisableCamCollisionForObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E3F546ACFE6C8D9>
#[doc(alias(
    "DisableCamCollisionForObject",
    "DISABLE_CAM_COLLISION_FOR_OBJECT",
    "0x7E3F546ACFE6C8D9"
))]
#[inline]
pub fn disable_cam_collision_for_object(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x7E3F546ACFE6C8D9, (entity,))
}

/// `DisableCinematicBonnetCameraThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA5929C2E57AC90D1>
#[doc(alias(
    "DisableCinematicBonnetCameraThisUpdate",
    "DISABLE_CINEMATIC_BONNET_CAMERA_THIS_UPDATE",
    "0xA5929C2E57AC90D1"
))]
#[inline]
pub fn disable_cinematic_bonnet_camera_this_update() {
    call(0xA5929C2E57AC90D1, ())
}

/// `DisableCinematicModeThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8910C24B7E0046EC>
#[doc(alias(
    "DisableCinematicModeThisFrame",
    "_DISABLE_CINEMATIC_MODE_THIS_FRAME",
    "0x8910C24B7E0046EC"
))]
#[inline]
pub fn disable_cinematic_mode_this_frame() {
    call(0x8910C24B7E0046EC, ())
}

/// `DisableFirstPersonFlashEffectThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77D65669A05D1A1A>
#[doc(alias(
    "DisableFirstPersonFlashEffectThisUpdate",
    "DISABLE_FIRST_PERSON_FLASH_EFFECT_THIS_UPDATE",
    "0x77D65669A05D1A1A"
))]
#[inline]
pub fn disable_first_person_flash_effect_this_update() {
    call(0x77D65669A05D1A1A, ())
}

/// `DisableOnFootFirstPersonViewThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C473089A934C930>
#[doc(alias(
    "DisableOnFootFirstPersonViewThisUpdate",
    "DISABLE_ON_FOOT_FIRST_PERSON_VIEW_THIS_UPDATE",
    "0x9C473089A934C930"
))]
#[inline]
pub fn disable_on_foot_first_person_view_this_update() {
    call(0x9C473089A934C930, ())
}

/// `DisableOnFootFirstPersonViewThisUpdate_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x05AB44D906738426>
#[doc(alias(
    "DisableOnFootFirstPersonViewThisUpdate_2",
    "_DISABLE_ON_FOOT_FIRST_PERSON_VIEW_THIS_UPDATE_2",
    "0x05AB44D906738426"
))]
#[inline]
pub fn disable_on_foot_first_person_view_this_update_2() {
    call(0x05AB44D906738426, ())
}

/// `DoScreenFadeIn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A053CF596F67DF7>
#[doc(alias("DoScreenFadeIn", "DO_SCREEN_FADE_IN", "0x6A053CF596F67DF7"))]
#[inline]
pub fn do_screen_fade_in(duration: i32) {
    call(0x6A053CF596F67DF7, (duration,))
}

/// `DoScreenFadeOut`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40C719A5E410B9E4>
#[doc(alias("DoScreenFadeOut", "DO_SCREEN_FADE_OUT", "0x40C719A5E410B9E4"))]
#[inline]
pub fn do_screen_fade_out(duration: i32) {
    call(0x40C719A5E410B9E4, (duration,))
}

/// `DoesCamExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x153AD457764FD704>
#[doc(alias("DoesCamExist", "DOES_CAM_EXIST", "0x153AD457764FD704"))]
#[inline]
pub fn does_cam_exist(cam: Cam) -> bool {
    call(0x153AD457764FD704, (cam,))
}

/// `ForceCinematicDeathCamOnPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE3639DB78B3B5400>
#[doc(alias(
    "ForceCinematicDeathCamOnPed",
    "_FORCE_CINEMATIC_DEATH_CAM_ON_PED",
    "0xE3639DB78B3B5400"
))]
#[inline]
pub fn force_cinematic_death_cam_on_ped(target_ped: Ped) {
    call(0xE3639DB78B3B5400, (target_ped,))
}

/// `ForceCinematicRenderingThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x702B75DC9D3EDE56>
#[doc(alias(
    "ForceCinematicRenderingThisUpdate",
    "FORCE_CINEMATIC_RENDERING_THIS_UPDATE",
    "0x702B75DC9D3EDE56"
))]
#[inline]
pub fn force_cinematic_rendering_this_update(p0: bool) {
    call(0x702B75DC9D3EDE56, (p0,))
}

/// `ForceFirstPersonCamThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90DA5BA5C2635416>
#[doc(alias(
    "ForceFirstPersonCamThisFrame",
    "_FORCE_FIRST_PERSON_CAM_THIS_FRAME",
    "0x90DA5BA5C2635416"
))]
#[inline]
pub fn force_first_person_cam_this_frame() -> bool {
    call(0x90DA5BA5C2635416, ())
}

/// `ForceLetterBoxThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC64ABC0676AF262B>
#[doc(alias(
    "ForceLetterBoxThisUpdate",
    "_FORCE_LETTER_BOX_THIS_UPDATE",
    "0xC64ABC0676AF262B"
))]
#[inline]
pub fn force_letter_box_this_update() {
    call(0xC64ABC0676AF262B, ())
}

/// `ForceThirdPersonCamFarThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1CFB749AD4317BDE>
#[doc(alias(
    "ForceThirdPersonCamFarThisFrame",
    "_FORCE_THIRD_PERSON_CAM_FAR_THIS_FRAME",
    "0x1CFB749AD4317BDE"
))]
#[inline]
pub fn force_third_person_cam_far_this_frame() {
    call(0x1CFB749AD4317BDE, ())
}

/// `ForceThirdPersonCamThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8370D34BD2E60B73>
#[doc(alias(
    "ForceThirdPersonCamThisFrame",
    "_FORCE_THIRD_PERSON_CAM_THIS_FRAME",
    "0x8370D34BD2E60B73"
))]
#[inline]
pub fn force_third_person_cam_this_frame() {
    call(0x8370D34BD2E60B73, ())
}

/// `ForceThirdPersonCloseThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x718C6ECF5E8CBDD4>
#[doc(alias(
    "ForceThirdPersonCloseThisFrame",
    "_FORCE_THIRD_PERSON_CLOSE_THIS_FRAME",
    "0x718C6ECF5E8CBDD4"
))]
#[inline]
pub fn force_third_person_close_this_frame() {
    call(0x718C6ECF5E8CBDD4, ())
}

/// `FreezeGameplayCamThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x027CAB2C3AF27010>
#[doc(alias(
    "FreezeGameplayCamThisFrame",
    "_FREEZE_GAMEPLAY_CAM_THIS_FRAME",
    "0x027CAB2C3AF27010"
))]
#[inline]
pub fn freeze_gameplay_cam_this_frame() {
    call(0x027CAB2C3AF27010, ())
}

/// `GetCamCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B12F11C2A9F0344>
#[doc(alias("GetCamCoord", "GET_CAM_COORD", "0x6B12F11C2A9F0344"))]
#[inline]
pub fn get_cam_coord(cam: Cam) -> Vector3 {
    call(0x6B12F11C2A9F0344, (cam,))
}

/// `GetCamFov`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8101D32A0A6B0F60>
#[doc(alias("GetCamFov", "GET_CAM_FOV", "0x8101D32A0A6B0F60"))]
#[inline]
pub fn get_cam_fov(cam: Cam) -> f32 {
    call(0x8101D32A0A6B0F60, (cam,))
}

/// `GetCamRot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9BF96B57254E7889>
#[doc(alias("GetCamRot", "GET_CAM_ROT", "0x9BF96B57254E7889"))]
#[inline]
pub fn get_cam_rot(cam: Cam, rotation_order: i32) -> Vector3 {
    call(0x9BF96B57254E7889, (cam, rotation_order))
}

/// `GetCamSplinePhase`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x095EDCD24D90033A>
#[doc(alias("GetCamSplinePhase", "GET_CAM_SPLINE_PHASE", "0x095EDCD24D90033A"))]
#[inline]
pub fn get_cam_spline_phase(cam: Cam) -> f32 {
    call(0x095EDCD24D90033A, (cam,))
}

/// `GetFinalRenderedCamCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5352E025EC2B416F>
#[doc(alias(
    "GetFinalRenderedCamCoord",
    "GET_FINAL_RENDERED_CAM_COORD",
    "0x5352E025EC2B416F"
))]
#[inline]
pub fn get_final_rendered_cam_coord() -> Vector3 {
    call(0x5352E025EC2B416F, ())
}

/// `GetFinalRenderedCamFov`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04AF77971E508F6A>
#[doc(alias(
    "GetFinalRenderedCamFov",
    "GET_FINAL_RENDERED_CAM_FOV",
    "0x04AF77971E508F6A"
))]
#[inline]
pub fn get_final_rendered_cam_fov() -> f32 {
    call(0x04AF77971E508F6A, ())
}

/// `GetFinalRenderedCamRot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x602685BD85DD26CA>
#[doc(alias(
    "GetFinalRenderedCamRot",
    "GET_FINAL_RENDERED_CAM_ROT",
    "0x602685BD85DD26CA"
))]
#[inline]
pub fn get_final_rendered_cam_rot(rotation_order: i32) -> Vector3 {
    call(0x602685BD85DD26CA, (rotation_order,))
}

/// `GetFirstPersonAimCamZoomFactor`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4132CA1B0EE1365>
#[doc(alias(
    "GetFirstPersonAimCamZoomFactor",
    "GET_FIRST_PERSON_AIM_CAM_ZOOM_FACTOR",
    "0xB4132CA1B0EE1365"
))]
#[inline]
pub fn get_first_person_aim_cam_zoom_factor() -> f32 {
    call(0xB4132CA1B0EE1365, ())
}

/// `GetGameplayCamCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x595320200B98596E>
#[doc(alias("GetGameplayCamCoord", "GET_GAMEPLAY_CAM_COORD", "0x595320200B98596E"))]
#[inline]
pub fn get_gameplay_cam_coord() -> Vector3 {
    call(0x595320200B98596E, ())
}

/// `GetGameplayCamFov`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6A96E5ACEEC6E50>
#[doc(alias("GetGameplayCamFov", "GET_GAMEPLAY_CAM_FOV", "0xF6A96E5ACEEC6E50"))]
#[inline]
pub fn get_gameplay_cam_fov() -> f32 {
    call(0xF6A96E5ACEEC6E50, ())
}

/// `GetGameplayCamRelativeHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4ABF536048998AA>
#[doc(alias(
    "GetGameplayCamRelativeHeading",
    "GET_GAMEPLAY_CAM_RELATIVE_HEADING",
    "0xC4ABF536048998AA"
))]
#[inline]
pub fn get_gameplay_cam_relative_heading() -> f32 {
    call(0xC4ABF536048998AA, ())
}

/// `GetGameplayCamRelativePitch`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x99AADEBBA803F827>
#[doc(alias(
    "GetGameplayCamRelativePitch",
    "GET_GAMEPLAY_CAM_RELATIVE_PITCH",
    "0x99AADEBBA803F827"
))]
#[inline]
pub fn get_gameplay_cam_relative_pitch() -> f32 {
    call(0x99AADEBBA803F827, ())
}

/// `GetGameplayCamRot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0252D2B5582957A6>
#[doc(alias("GetGameplayCamRot", "GET_GAMEPLAY_CAM_ROT", "0x0252D2B5582957A6"))]
#[inline]
pub fn get_gameplay_cam_rot(rotation_order: i32) -> Vector3 {
    call(0x0252D2B5582957A6, (rotation_order,))
}

/// `GetLetterBoxRatio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2B1C7EF759A63CE>
#[doc(alias("GetLetterBoxRatio", "GET_LETTER_BOX_RATIO", "0xA2B1C7EF759A63CE"))]
#[inline]
pub fn get_letter_box_ratio() -> f32 {
    call(0xA2B1C7EF759A63CE, ())
}

/// `GetPhotoModeDof`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4653A741D17F2CD0>
#[doc(alias("GetPhotoModeDof", "_GET_PHOTO_MODE_DOF", "0x4653A741D17F2CD0"))]
#[inline]
pub fn get_photo_mode_dof() -> f32 {
    call(0x4653A741D17F2CD0, ())
}

/// `GetPhotoModeFocalLength`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2533BAFFBE737E54>
#[doc(alias(
    "GetPhotoModeFocalLength",
    "_GET_PHOTO_MODE_FOCAL_LENGTH",
    "0x2533BAFFBE737E54"
))]
#[inline]
pub fn get_photo_mode_focal_length() -> f32 {
    call(0x2533BAFFBE737E54, ())
}

/// `GetPhotoModeFocusDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18FC740FFDCD7454>
#[doc(alias(
    "GetPhotoModeFocusDistance",
    "_GET_PHOTO_MODE_FOCUS_DISTANCE",
    "0x18FC740FFDCD7454"
))]
#[inline]
pub fn get_photo_mode_focus_distance() -> f32 {
    call(0x18FC740FFDCD7454, ())
}

/// `GetRenderingCam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x03A8931ECC8015D6>
#[doc(alias("GetRenderingCam", "GET_RENDERING_CAM", "0x03A8931ECC8015D6"))]
#[inline]
pub fn get_rendering_cam() -> Cam {
    call(0x03A8931ECC8015D6, ())
}

/// `HasLetterBox`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x81DCFD13CF39920E>
#[doc(alias("HasLetterBox", "HAS_LETTER_BOX", "0x81DCFD13CF39920E"))]
#[inline]
pub fn has_letter_box() -> bool {
    call(0x81DCFD13CF39920E, ())
}

/// `InvalidateCinematicVehicleIdleMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x634F4A0562CF19B8>
#[doc(alias(
    "InvalidateCinematicVehicleIdleMode",
    "INVALIDATE_CINEMATIC_VEHICLE_IDLE_MODE",
    "0x634F4A0562CF19B8"
))]
#[inline]
pub fn invalidate_cinematic_vehicle_idle_mode() {
    call(0x634F4A0562CF19B8, ())
}

/// `IsAimCamActive`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x698F456FB909E077>
#[doc(alias("IsAimCamActive", "IS_AIM_CAM_ACTIVE", "0x698F456FB909E077"))]
#[inline]
pub fn is_aim_cam_active() -> bool {
    call(0x698F456FB909E077, ())
}

/// `IsAnimSceneCamActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x20389408F0E93B9A>
#[doc(alias(
    "IsAnimSceneCamActive",
    "_IS_ANIM_SCENE_CAM_ACTIVE",
    "0x20389408F0E93B9A"
))]
#[inline]
pub fn is_anim_scene_cam_active() -> bool {
    call(0x20389408F0E93B9A, ())
}

/// `IsCamActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63EFCC7E1810B8E6>
#[doc(alias("IsCamActive", "IS_CAM_ACTIVE", "0x63EFCC7E1810B8E6"))]
#[inline]
pub fn is_cam_active(cam: Cam) -> bool {
    call(0x63EFCC7E1810B8E6, (cam,))
}

/// `IsCamDataDictLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD0B7C5AE58F721D>
#[doc(alias(
    "IsCamDataDictLoaded",
    "_IS_CAM_DATA_DICT_LOADED",
    "0xDD0B7C5AE58F721D"
))]
#[inline]
pub fn is_cam_data_dict_loaded(camera_dictionary: &str) -> bool {
    call(0xDD0B7C5AE58F721D, (camera_dictionary,))
}

/// `IsCamInterpolating`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x578F8F1CAA17BD2B>
#[doc(alias("IsCamInterpolating", "IS_CAM_INTERPOLATING", "0x578F8F1CAA17BD2B"))]
#[inline]
pub fn is_cam_interpolating(cam: Cam) -> bool {
    call(0x578F8F1CAA17BD2B, (cam,))
}

/// `IsCamPhotofxRunning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA14D5FE82BCB1D9E>
#[doc(alias("IsCamPhotofxRunning", "_IS_CAM_PHOTOFX_RUNNING", "0xA14D5FE82BCB1D9E"))]
#[inline]
pub fn is_cam_photofx_running() -> bool {
    call(0xA14D5FE82BCB1D9E, ())
}

/// `IsCamRendering`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4415F8A6C536D39F>
#[doc(alias("IsCamRendering", "IS_CAM_RENDERING", "0x4415F8A6C536D39F"))]
#[inline]
pub fn is_cam_rendering(cam: Cam) -> bool {
    call(0x4415F8A6C536D39F, (cam,))
}

/// `IsCamShaking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2EEB402BD7320159>
#[doc(alias("IsCamShaking", "IS_CAM_SHAKING", "0x2EEB402BD7320159"))]
#[inline]
pub fn is_cam_shaking(cam: Cam) -> bool {
    call(0x2EEB402BD7320159, (cam,))
}

/// `IsCameraAvailable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x927B810E43E99932>
#[doc(alias("IsCameraAvailable", "_IS_CAMERA_AVAILABLE", "0x927B810E43E99932"))]
#[inline]
pub fn is_camera_available(camera_dictionary: &str) -> bool {
    call(0x927B810E43E99932, (camera_dictionary,))
}

/// `IsCinematicCamLocationLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA235E2F2C09E952>
#[doc(alias(
    "IsCinematicCamLocationLoaded",
    "_IS_CINEMATIC_CAM_LOCATION_LOADED",
    "0xAA235E2F2C09E952"
))]
#[inline]
pub fn is_cinematic_cam_location_loaded(s_location_dict_name: &str) -> bool {
    call(0xAA235E2F2C09E952, (s_location_dict_name,))
}

/// `IsCinematicCamLocationLoaded_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x595550376B7EA230>
#[doc(alias(
    "IsCinematicCamLocationLoaded_2",
    "_IS_CINEMATIC_CAM_LOCATION_LOADED_2",
    "0x595550376B7EA230"
))]
#[inline]
pub fn is_cinematic_cam_location_loaded_2(location_dict_name: &str) -> bool {
    call(0x595550376B7EA230, (location_dict_name,))
}

/// `IsCinematicCamRendering`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF7C780731AADBF8>
#[doc(alias(
    "IsCinematicCamRendering",
    "IS_CINEMATIC_CAM_RENDERING",
    "0xBF7C780731AADBF8"
))]
#[inline]
pub fn is_cinematic_cam_rendering() -> bool {
    call(0xBF7C780731AADBF8, ())
}

/// `IsDeathFailCameraRunning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x139EFB0A71DD9011>
#[doc(alias(
    "IsDeathFailCameraRunning",
    "IS_DEATH_FAIL_CAMERA_RUNNING",
    "0x139EFB0A71DD9011"
))]
#[inline]
pub fn is_death_fail_camera_running() -> bool {
    call(0x139EFB0A71DD9011, ())
}

/// `IsFirstPersonAimCamActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF63134C54B6EC212>
#[doc(alias(
    "IsFirstPersonAimCamActive",
    "IS_FIRST_PERSON_AIM_CAM_ACTIVE",
    "0xF63134C54B6EC212"
))]
#[inline]
pub fn is_first_person_aim_cam_active() -> bool {
    call(0xF63134C54B6EC212, ())
}

/// `IsFirstPersonCameraActive`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA24C1D341C6E0D53>
#[doc(alias(
    "IsFirstPersonCameraActive",
    "IS_FIRST_PERSON_CAMERA_ACTIVE",
    "0xA24C1D341C6E0D53"
))]
#[inline]
pub fn is_first_person_camera_active(p0: i32, p1: i32, p2: i32) -> bool {
    call(0xA24C1D341C6E0D53, (p0, p1, p2))
}

/// `IsFollowVehicleCamActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA40C2F51FB589E9A>
#[doc(alias(
    "IsFollowVehicleCamActive",
    "IS_FOLLOW_VEHICLE_CAM_ACTIVE",
    "0xA40C2F51FB589E9A"
))]
#[inline]
pub fn is_follow_vehicle_cam_active() -> bool {
    call(0xA40C2F51FB589E9A, ())
}

/// `IsGameplayCamLookingBehind`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8FE0D24FFD04D5A2>
#[doc(alias(
    "IsGameplayCamLookingBehind",
    "IS_GAMEPLAY_CAM_LOOKING_BEHIND",
    "0x8FE0D24FFD04D5A2"
))]
#[inline]
pub fn is_gameplay_cam_looking_behind() -> bool {
    call(0x8FE0D24FFD04D5A2, ())
}

/// `IsGameplayCamRendering`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8660EA714834E412>
#[doc(alias(
    "IsGameplayCamRendering",
    "IS_GAMEPLAY_CAM_RENDERING",
    "0x8660EA714834E412"
))]
#[inline]
pub fn is_gameplay_cam_rendering() -> bool {
    call(0x8660EA714834E412, ())
}

/// `IsGameplayCamShaking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA4C5F4AA0A4DBEF>
#[doc(alias(
    "IsGameplayCamShaking",
    "IS_GAMEPLAY_CAM_SHAKING",
    "0xEA4C5F4AA0A4DBEF"
))]
#[inline]
pub fn is_gameplay_cam_shaking() -> bool {
    call(0xEA4C5F4AA0A4DBEF, ())
}

/// `IsGameplayHintActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E04AB5FEE042D4A>
#[doc(alias(
    "IsGameplayHintActive",
    "IS_GAMEPLAY_HINT_ACTIVE",
    "0x2E04AB5FEE042D4A"
))]
#[inline]
pub fn is_gameplay_hint_active() -> bool {
    call(0x2E04AB5FEE042D4A, ())
}

/// `IsInCinematicMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74F1D22EFA71FAB8>
#[doc(alias("IsInCinematicMode", "_IS_IN_CINEMATIC_MODE", "0x74F1D22EFA71FAB8"))]
#[inline]
pub fn is_in_cinematic_mode() -> bool {
    call(0x74F1D22EFA71FAB8, ())
}

/// `IsInFullFirstPersonMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1BA66940E94C547>
#[doc(alias(
    "IsInFullFirstPersonMode",
    "_IS_IN_FULL_FIRST_PERSON_MODE",
    "0xD1BA66940E94C547"
))]
#[inline]
pub fn is_in_full_first_person_mode() -> bool {
    call(0xD1BA66940E94C547, ())
}

/// `IsInterpolatingFromScriptCams`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x251241CAEC707106>
#[doc(alias(
    "IsInterpolatingFromScriptCams",
    "IS_INTERPOLATING_FROM_SCRIPT_CAMS",
    "0x251241CAEC707106"
))]
#[inline]
pub fn is_interpolating_from_script_cams() -> bool {
    call(0x251241CAEC707106, ())
}

/// `IsInterpolatingToScriptCams`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43AB9D5A7D415478>
#[doc(alias(
    "IsInterpolatingToScriptCams",
    "IS_INTERPOLATING_TO_SCRIPT_CAMS",
    "0x43AB9D5A7D415478"
))]
#[inline]
pub fn is_interpolating_to_script_cams() -> bool {
    call(0x43AB9D5A7D415478, ())
}

/// `IsScreenFadedIn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37F9A426FBCF4AF2>
#[doc(alias("IsScreenFadedIn", "IS_SCREEN_FADED_IN", "0x37F9A426FBCF4AF2"))]
#[inline]
pub fn is_screen_faded_in() -> bool {
    call(0x37F9A426FBCF4AF2, ())
}

/// `IsScreenFadedOut`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF5472C80DF2FF847>
#[doc(alias("IsScreenFadedOut", "IS_SCREEN_FADED_OUT", "0xF5472C80DF2FF847"))]
#[inline]
pub fn is_screen_faded_out() -> bool {
    call(0xF5472C80DF2FF847, ())
}

/// `IsScreenFadingIn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CECCC63FFA2EF24>
#[doc(alias("IsScreenFadingIn", "IS_SCREEN_FADING_IN", "0x0CECCC63FFA2EF24"))]
#[inline]
pub fn is_screen_fading_in() -> bool {
    call(0x0CECCC63FFA2EF24, ())
}

/// `IsScreenFadingOut`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02F39BEFE7B88D00>
#[doc(alias("IsScreenFadingOut", "IS_SCREEN_FADING_OUT", "0x02F39BEFE7B88D00"))]
#[inline]
pub fn is_screen_fading_out() -> bool {
    call(0x02F39BEFE7B88D00, ())
}

/// `IsSphereVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E941B5FFA2989C6>
#[doc(alias("IsSphereVisible", "IS_SPHERE_VISIBLE", "0x2E941B5FFA2989C6"))]
#[inline]
pub fn is_sphere_visible(x: f32, y: f32, z: f32, radius: f32) -> bool {
    call(0x2E941B5FFA2989C6, (x, y, z, radius))
}

/// `LoadCameraDataDict`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A4D224FC7643941>
#[doc(alias("LoadCameraDataDict", "_LOAD_CAMERA_DATA_DICT", "0x6A4D224FC7643941"))]
#[inline]
pub fn load_camera_data_dict(camera_dictionary: &str) {
    call(0x6A4D224FC7643941, (camera_dictionary,))
}

/// `LoadCinematicCamLocation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B3C2D961F5FC0E1>
#[doc(alias(
    "LoadCinematicCamLocation",
    "_LOAD_CINEMATIC_CAM_LOCATION",
    "0x1B3C2D961F5FC0E1"
))]
#[inline]
pub fn load_cinematic_cam_location(location_dict_name: &str) {
    call(0x1B3C2D961F5FC0E1, (location_dict_name,))
}

/// `N_0x0060b31968e60e41`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0060B31968E60E41>
#[doc(alias("N_0x0060b31968e60e41", "0x0060B31968E60E41"))]
#[inline]
pub fn n_0x0060b31968e60e41(shake_name: &str) -> bool {
    call(0x0060B31968E60E41, (shake_name,))
}

/// `N_0x04084490cc302cfb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04084490CC302CFB>
#[doc(alias("N_0x04084490cc302cfb", "0x04084490CC302CFB"))]
#[inline]
pub fn n_0x04084490cc302cfb() {
    call(0x04084490CC302CFB, ())
}

/// `N_0x06557f6d96c86881`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06557F6D96C86881>
#[doc(alias("N_0x06557f6d96c86881", "0x06557F6D96C86881"))]
#[inline]
pub fn n_0x06557f6d96c86881() {
    call(0x06557F6D96C86881, ())
}

/// `N_0x0961b089947ba6d0`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0961B089947BA6D0>
#[doc(alias("N_0x0961b089947ba6d0", "0x0961B089947BA6D0"))]
#[inline]
pub fn n_0x0961b089947ba6d0(p0: i32) {
    call(0x0961B089947BA6D0, (p0,))
}

/// `N_0x0f1ffef5d54ae832`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F1FFEF5D54AE832>
#[doc(alias("N_0x0f1ffef5d54ae832", "0x0F1FFEF5D54AE832"))]
#[inline]
pub fn n_0x0f1ffef5d54ae832() {
    call(0x0F1FFEF5D54AE832, ())
}

/// `N_0x0ff7125f07deb84f`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FF7125F07DEB84F>
#[doc(alias("N_0x0ff7125f07deb84f", "0x0FF7125F07DEB84F"))]
#[inline]
pub fn n_0x0ff7125f07deb84f(p0: i32, p1: i32) {
    call(0x0FF7125F07DEB84F, (p0, p1))
}

/// `N_0x1204eb53a5fbc63d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1204EB53A5FBC63D>
#[doc(alias("N_0x1204eb53a5fbc63d", "0x1204EB53A5FBC63D"))]
#[inline]
pub fn n_0x1204eb53a5fbc63d() -> bool {
    call(0x1204EB53A5FBC63D, ())
}

/// `N_0x14c4a49e36c29e49`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x14C4A49E36C29E49>
#[doc(alias("N_0x14c4a49e36c29e49", "0x14C4A49E36C29E49"))]
#[inline]
pub fn n_0x14c4a49e36c29e49() -> i32 {
    call(0x14C4A49E36C29E49, ())
}

/// `N_0x16e9abdd34ddd931`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16E9ABDD34DDD931>
#[doc(alias("N_0x16e9abdd34ddd931", "0x16E9ABDD34DDD931"))]
#[inline]
pub fn n_0x16e9abdd34ddd931() {
    call(0x16E9ABDD34DDD931, ())
}

/// `N_0x1811a02277a9e49d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1811A02277A9E49D>
#[doc(alias("N_0x1811a02277a9e49d", "0x1811A02277A9E49D"))]
#[inline]
pub fn n_0x1811a02277a9e49d() -> bool {
    call(0x1811A02277A9E49D, ())
}

/// `N_0x18c3dfac458783bb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18C3DFAC458783BB>
#[doc(alias("N_0x18c3dfac458783bb", "0x18C3DFAC458783BB"))]
#[inline]
pub fn n_0x18c3dfac458783bb() {
    call(0x18C3DFAC458783BB, ())
}

/// `N_0x190f7da1ac09a8ef`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x190F7DA1AC09A8EF>
#[doc(alias("N_0x190f7da1ac09a8ef", "0x190F7DA1AC09A8EF"))]
#[inline]
pub fn n_0x190f7da1ac09a8ef() -> i32 {
    call(0x190F7DA1AC09A8EF, ())
}

/// `N_0x1d931b7cc0ee3956`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D931B7CC0EE3956>
#[doc(alias("N_0x1d931b7cc0ee3956", "0x1D931B7CC0EE3956"))]
#[inline]
pub fn n_0x1d931b7cc0ee3956(dictionary: &str, shot_name: &str, camera_name: &str) -> bool {
    call(0x1D931B7CC0EE3956, (dictionary, shot_name, camera_name))
}

/// `N_0x1d9f72dd4fd9a9d7`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D9F72DD4FD9A9D7>
#[doc(alias("N_0x1d9f72dd4fd9a9d7", "0x1D9F72DD4FD9A9D7"))]
#[inline]
pub fn n_0x1d9f72dd4fd9a9d7(p0: i32) {
    call(0x1D9F72DD4FD9A9D7, (p0,))
}

/// `N_0x1f6ebd94680252ce`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F6EBD94680252CE>
#[doc(alias("N_0x1f6ebd94680252ce", "0x1F6EBD94680252CE"))]
#[inline]
pub fn n_0x1f6ebd94680252ce(p0: i32, p1: i32) {
    call(0x1F6EBD94680252CE, (p0, p1))
}

/// `N_0x1fc6c727d30ffdde`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FC6C727D30FFDDE>
#[doc(alias("N_0x1fc6c727d30ffdde", "0x1FC6C727D30FFDDE"))]
#[inline]
pub fn n_0x1fc6c727d30ffdde(p0: i32) {
    call(0x1FC6C727D30FFDDE, (p0,))
}

/// `N_0x29e6655df3590b0d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29E6655DF3590B0D>
#[doc(alias("N_0x29e6655df3590b0d", "0x29E6655DF3590B0D"))]
#[inline]
pub fn n_0x29e6655df3590b0d(p0: i32) {
    call(0x29E6655DF3590B0D, (p0,))
}

/// `N_0x2ab7c81b3f70570c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2AB7C81B3F70570C>
#[doc(alias("N_0x2ab7c81b3f70570c", "0x2AB7C81B3F70570C"))]
#[inline]
pub fn n_0x2ab7c81b3f70570c() -> i32 {
    call(0x2AB7C81B3F70570C, ())
}

/// `N_0x2dd3149dc34a3f4c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DD3149DC34A3F4C>
#[doc(alias("N_0x2dd3149dc34a3f4c", "0x2DD3149DC34A3F4C"))]
#[inline]
pub fn n_0x2dd3149dc34a3f4c(p0: i32) {
    call(0x2DD3149DC34A3F4C, (p0,))
}

/// `N_0x39073da4eddbc91d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39073DA4EDDBC91D>
#[doc(alias("N_0x39073da4eddbc91d", "0x39073DA4EDDBC91D"))]
#[inline]
pub fn n_0x39073da4eddbc91d(p0: i32) {
    call(0x39073DA4EDDBC91D, (p0,))
}

/// `N_0x3b8e3ad9677ce12b`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B8E3AD9677CE12B>
#[doc(alias("N_0x3b8e3ad9677ce12b", "0x3B8E3AD9677CE12B"))]
#[inline]
pub fn n_0x3b8e3ad9677ce12b(p0: i32, p1: i32, p2: i32) {
    call(0x3B8E3AD9677CE12B, (p0, p1, p2))
}

/// `N_0x3c486e334520579d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C486E334520579D>
#[doc(alias("N_0x3c486e334520579d", "0x3C486E334520579D"))]
#[inline]
pub fn n_0x3c486e334520579d() {
    call(0x3C486E334520579D, ())
}

/// `N_0x3c8f74e8fe751614`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C8F74E8FE751614>
#[doc(alias("N_0x3c8f74e8fe751614", "0x3C8F74E8FE751614"))]
#[inline]
pub fn n_0x3c8f74e8fe751614() {
    call(0x3C8F74E8FE751614, ())
}

/// `N_0x4138ee36bc3dc0a7`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4138EE36BC3DC0A7>
#[doc(alias("N_0x4138ee36bc3dc0a7", "0x4138EE36BC3DC0A7"))]
#[inline]
pub fn n_0x4138ee36bc3dc0a7(p0: i32, p1: i32) -> i32 {
    call(0x4138EE36BC3DC0A7, (p0, p1))
}

/// `N_0x41e452a3c580d1a7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41E452A3C580D1A7>
#[doc(alias("N_0x41e452a3c580d1a7", "0x41E452A3C580D1A7"))]
#[inline]
pub fn n_0x41e452a3c580d1a7() {
    call(0x41E452A3C580D1A7, ())
}

/// `N_0x450769c833d58844`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x450769C833D58844>
#[doc(alias("N_0x450769c833d58844", "0x450769C833D58844"))]
#[inline]
pub fn n_0x450769c833d58844() -> i32 {
    call(0x450769C833D58844, ())
}

/// `N_0x465f04f68ad38197`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x465F04F68AD38197>
#[doc(alias("N_0x465f04f68ad38197", "0x465F04F68AD38197"))]
#[inline]
pub fn n_0x465f04f68ad38197(dictionary: &str, shot_name: &str, duration: i32) -> i32 {
    call(0x465F04F68AD38197, (dictionary, shot_name, duration))
}

/// `N_0x4d2f46d1b28d90fb`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D2F46D1B28D90FB>
#[doc(alias("N_0x4d2f46d1b28d90fb", "0x4D2F46D1B28D90FB"))]
#[inline]
pub fn n_0x4d2f46d1b28d90fb(p0: i32, p1: i32) {
    call(0x4D2F46D1B28D90FB, (p0, p1))
}

/// `N_0x5060fa977cea4455`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5060FA977CEA4455>
#[doc(alias("N_0x5060fa977cea4455", "0x5060FA977CEA4455"))]
#[inline]
pub fn n_0x5060fa977cea4455() -> i32 {
    call(0x5060FA977CEA4455, ())
}

/// `N_0x5b637d6f3b67716a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B637D6F3B67716A>
#[doc(alias("N_0x5b637d6f3b67716a", "0x5B637D6F3B67716A"))]
#[inline]
pub fn n_0x5b637d6f3b67716a(p0: i32) {
    call(0x5B637D6F3B67716A, (p0,))
}

/// `N_0x6072b7420a83a03f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6072B7420A83A03F>
#[doc(alias("N_0x6072b7420a83a03f", "0x6072B7420A83A03F"))]
#[inline]
pub fn n_0x6072b7420a83a03f() -> i32 {
    call(0x6072B7420A83A03F, ())
}

/// `N_0x632be8d84846fa56`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x632BE8D84846FA56>
#[doc(alias("N_0x632be8d84846fa56", "0x632BE8D84846FA56"))]
#[inline]
pub fn n_0x632be8d84846fa56() {
    call(0x632BE8D84846FA56, ())
}

/// `N_0x63e5841a9264d016`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63E5841A9264D016>
#[doc(alias("N_0x63e5841a9264d016", "0x63E5841A9264D016"))]
#[inline]
pub fn n_0x63e5841a9264d016(toggle: bool) {
    call(0x63E5841A9264D016, (toggle,))
}

/// `N_0x641092322a8852ab`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x641092322A8852AB>
#[doc(alias("N_0x641092322a8852ab", "0x641092322A8852AB"))]
#[inline]
pub fn n_0x641092322a8852ab() {
    call(0x641092322A8852AB, ())
}

/// `N_0x6519238858af5479`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6519238858AF5479>
#[doc(alias("N_0x6519238858af5479", "0x6519238858AF5479"))]
#[inline]
pub fn n_0x6519238858af5479(p0: i32) {
    call(0x6519238858AF5479, (p0,))
}

/// `N_0x6cab0ba160b168d2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6CAB0BA160B168D2>
#[doc(alias("N_0x6cab0ba160b168d2", "0x6CAB0BA160B168D2"))]
#[inline]
pub fn n_0x6cab0ba160b168d2() {
    call(0x6CAB0BA160B168D2, ())
}

/// `N_0x6dfd37e586d4f44f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6DFD37E586D4F44F>
#[doc(alias("N_0x6dfd37e586d4f44f", "0x6DFD37E586D4F44F"))]
#[inline]
pub fn n_0x6dfd37e586d4f44f() -> i32 {
    call(0x6DFD37E586D4F44F, ())
}

/// `N_0x70a6658d476c6187`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x70A6658D476C6187>
#[doc(alias("N_0x70a6658d476c6187", "0x70A6658D476C6187"))]
#[inline]
pub fn n_0x70a6658d476c6187() {
    call(0x70A6658D476C6187, ())
}

/// `N_0x71d71e08a7ed5bd7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x71D71E08A7ED5BD7>
#[doc(alias("N_0x71d71e08a7ed5bd7", "0x71D71E08A7ED5BD7"))]
#[inline]
pub fn n_0x71d71e08a7ed5bd7(toggle: bool) {
    call(0x71D71E08A7ED5BD7, (toggle,))
}

/// `N_0x728491fb3dffef99`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x728491FB3DFFEF99>
#[doc(alias("N_0x728491fb3dffef99", "0x728491FB3DFFEF99"))]
#[inline]
pub fn n_0x728491fb3dffef99(p0: i32) {
    call(0x728491FB3DFFEF99, (p0,))
}

/// `N_0x73ff6be63dc18819`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73FF6BE63DC18819>
#[doc(alias("N_0x73ff6be63dc18819", "0x73FF6BE63DC18819"))]
#[inline]
pub fn n_0x73ff6be63dc18819() -> i32 {
    call(0x73FF6BE63DC18819, ())
}

/// `N_0x796085220adcc847`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x796085220ADCC847>
#[doc(alias("N_0x796085220adcc847", "0x796085220ADCC847"))]
#[inline]
pub fn n_0x796085220adcc847() -> i32 {
    call(0x796085220ADCC847, ())
}

/// `N_0x7ce9dc58e3e4755f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7CE9DC58E3E4755F>
#[doc(alias("N_0x7ce9dc58e3e4755f", "0x7CE9DC58E3E4755F"))]
#[inline]
pub fn n_0x7ce9dc58e3e4755f() -> i32 {
    call(0x7CE9DC58E3E4755F, ())
}

/// `N_0x7e40a01b11398fcb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E40A01B11398FCB>
#[doc(alias("N_0x7e40a01b11398fcb", "0x7E40A01B11398FCB"))]
#[inline]
pub fn n_0x7e40a01b11398fcb() {
    call(0x7E40A01B11398FCB, ())
}

/// `N_0x80d7a3e39b120bc4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80D7A3E39B120BC4>
#[doc(alias("N_0x80d7a3e39b120bc4", "0x80D7A3E39B120BC4"))]
#[inline]
pub fn n_0x80d7a3e39b120bc4() -> i32 {
    call(0x80D7A3E39B120BC4, ())
}

/// `N_0x8505e05fc8822843`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8505E05FC8822843>
#[doc(alias("N_0x8505e05fc8822843", "0x8505E05FC8822843"))]
#[inline]
pub fn n_0x8505e05fc8822843(p0: i32) {
    call(0x8505E05FC8822843, (p0,))
}

/// `N_0x88544c0e3291dcae`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88544C0E3291DCAE>
#[doc(alias("N_0x88544c0e3291dcae", "0x88544C0E3291DCAE"))]
#[inline]
pub fn n_0x88544c0e3291dcae(p0: bool) {
    call(0x88544C0E3291DCAE, (p0,))
}

/// `N_0x8b1a5fe7e41e52b2`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B1A5FE7E41E52B2>
#[doc(alias("N_0x8b1a5fe7e41e52b2", "0x8B1A5FE7E41E52B2"))]
#[inline]
pub fn n_0x8b1a5fe7e41e52b2() -> i32 {
    call(0x8B1A5FE7E41E52B2, ())
}

/// `N_0x8e036b41c37d0e5f`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E036B41C37D0E5F>
#[doc(alias("N_0x8e036b41c37d0e5f", "0x8E036B41C37D0E5F"))]
#[inline]
pub fn n_0x8e036b41c37d0e5f(p0: i32) {
    call(0x8E036B41C37D0E5F, (p0,))
}

/// `N_0x975f6ebb62632fe3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x975F6EBB62632FE3>
#[doc(alias("N_0x975f6ebb62632fe3", "0x975F6EBB62632FE3"))]
#[inline]
pub fn n_0x975f6ebb62632fe3() -> bool {
    call(0x975F6EBB62632FE3, ())
}

/// `N_0x9ac65a36d3c0c189`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9AC65A36D3C0C189>
#[doc(alias("N_0x9ac65a36d3c0c189", "0x9AC65A36D3C0C189"))]
#[inline]
pub fn n_0x9ac65a36d3c0c189(p0: i32) {
    call(0x9AC65A36D3C0C189, (p0,))
}

/// `N_0xa54d643d0773eb65`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA54D643D0773EB65>
#[doc(alias("N_0xa54d643d0773eb65", "0xA54D643D0773EB65"))]
#[inline]
pub fn n_0xa54d643d0773eb65(dictionary: &str, shot_name: &str, duration: i32) {
    call(0xA54D643D0773EB65, (dictionary, shot_name, duration))
}

/// `N_0xa8ba2e0204d8486f`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8BA2E0204D8486F>
#[doc(alias("N_0xa8ba2e0204d8486f", "0xA8BA2E0204D8486F"))]
#[inline]
pub fn n_0xa8ba2e0204d8486f() {
    call(0xA8BA2E0204D8486F, ())
}

/// `N_0xac77757c05de9e5a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC77757C05DE9E5A>
#[doc(alias("N_0xac77757c05de9e5a", "0xAC77757C05DE9E5A"))]
#[inline]
pub fn n_0xac77757c05de9e5a(camera_dictionary: &str) {
    call(0xAC77757C05DE9E5A, (camera_dictionary,))
}

/// `N_0xb6a80e1e3a5444f1`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6A80E1E3A5444F1>
#[doc(alias("N_0xb6a80e1e3a5444f1", "0xB6A80E1E3A5444F1"))]
#[inline]
pub fn n_0xb6a80e1e3a5444f1() -> i32 {
    call(0xB6A80E1E3A5444F1, ())
}

/// `N_0xb85c13e0bf1f2a1c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB85C13E0BF1F2A1C>
#[doc(alias("N_0xb85c13e0bf1f2a1c", "0xB85C13E0BF1F2A1C"))]
#[inline]
pub fn n_0xb85c13e0bf1f2a1c(p0: i32) {
    call(0xB85C13E0BF1F2A1C, (p0,))
}

/// `N_0xc205b3c54c6a4e37`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC205B3C54C6A4E37>
#[doc(alias("N_0xc205b3c54c6a4e37", "0xC205B3C54C6A4E37"))]
#[inline]
pub fn n_0xc205b3c54c6a4e37(p0: i32) {
    call(0xC205B3C54C6A4E37, (p0,))
}

/// `N_0xc252c0cc969af79a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC252C0CC969AF79A>
#[doc(alias("N_0xc252c0cc969af79a", "0xC252C0CC969AF79A"))]
#[inline]
pub fn n_0xc252c0cc969af79a(p0: i32) {
    call(0xC252C0CC969AF79A, (p0,))
}

/// `N_0xc285fd21294a1c49`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC285FD21294A1C49>
#[doc(alias("N_0xc285fd21294a1c49", "0xC285FD21294A1C49"))]
#[inline]
pub fn n_0xc285fd21294a1c49(camera_dictionary: &str) -> bool {
    call(0xC285FD21294A1C49, (camera_dictionary,))
}

/// `N_0xc3742f1fdf0a6824`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3742F1FDF0A6824>
#[doc(alias("N_0xc3742f1fdf0a6824", "0xC3742F1FDF0A6824"))]
#[inline]
pub fn n_0xc3742f1fdf0a6824() {
    call(0xC3742F1FDF0A6824, ())
}

/// `N_0xc3aebb276825a359`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3AEBB276825A359>
#[doc(alias("N_0xc3aebb276825a359", "0xC3AEBB276825A359"))]
#[inline]
pub fn n_0xc3aebb276825a359(dictionary: &str, shot_name: &str, duration: i32) -> bool {
    call(0xC3AEBB276825A359, (dictionary, shot_name, duration))
}

/// `N_0xc3e9e5d4f413b773`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3E9E5D4F413B773>
#[doc(alias("N_0xc3e9e5d4f413b773", "0xC3E9E5D4F413B773"))]
#[inline]
pub fn n_0xc3e9e5d4f413b773(shake_name: &str, intensity: f32) {
    call(0xC3E9E5D4F413B773, (shake_name, intensity))
}

/// `N_0xcf69ea05cd9c33c9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF69EA05CD9C33C9>
#[doc(alias("N_0xcf69ea05cd9c33c9", "0xCF69EA05CD9C33C9"))]
#[inline]
pub fn n_0xcf69ea05cd9c33c9() {
    call(0xCF69EA05CD9C33C9, ())
}

/// `N_0xdb382fe20c2da222`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB382FE20C2DA222>
#[doc(alias("N_0xdb382fe20c2da222", "0xDB382FE20C2DA222"))]
#[inline]
pub fn n_0xdb382fe20c2da222(p0: i32) {
    call(0xDB382FE20C2DA222, (p0,))
}

/// `N_0xdc62cd70658e7a02`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC62CD70658E7A02>
#[doc(alias("N_0xdc62cd70658e7a02", "0xDC62CD70658E7A02"))]
#[inline]
pub fn n_0xdc62cd70658e7a02() -> i32 {
    call(0xDC62CD70658E7A02, ())
}

/// `N_0xdf7f5be9150e47e4`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF7F5BE9150E47E4>
#[doc(alias("N_0xdf7f5be9150e47e4", "0xDF7F5BE9150E47E4"))]
#[inline]
pub fn n_0xdf7f5be9150e47e4(p0: i32) {
    call(0xDF7F5BE9150E47E4, (p0,))
}

/// `N_0xe28f73212a813e82`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE28F73212A813E82>
#[doc(alias("N_0xe28f73212a813e82", "0xE28F73212A813E82"))]
#[inline]
pub fn n_0xe28f73212a813e82(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xE28F73212A813E82, (p0, p1, p2, p3))
}

/// `N_0xe2bb2d6a9fe2ecde`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE2BB2D6A9FE2ECDE>
#[doc(alias("N_0xe2bb2d6a9fe2ecde", "0xE2BB2D6A9FE2ECDE"))]
#[inline]
pub fn n_0xe2bb2d6a9fe2ecde(p0: i32) {
    call(0xE2BB2D6A9FE2ECDE, (p0,))
}

/// `N_0xe6f364de6c2fdefe`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE6F364DE6C2FDEFE>
#[doc(alias("N_0xe6f364de6c2fdefe", "0xE6F364DE6C2FDEFE"))]
#[inline]
pub fn n_0xe6f364de6c2fdefe() {
    call(0xE6F364DE6C2FDEFE, ())
}

/// `N_0xea113bf9b0c0c5d7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA113BF9B0C0C5D7>
#[doc(alias("N_0xea113bf9b0c0c5d7", "0xEA113BF9B0C0C5D7"))]
#[inline]
pub fn n_0xea113bf9b0c0c5d7(dictionary: &str, shot_name: &str, duration: i32) -> i32 {
    call(0xEA113BF9B0C0C5D7, (dictionary, shot_name, duration))
}

/// `N_0xef9a3132a0aa6b19`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF9A3132A0AA6B19>
#[doc(alias("N_0xef9a3132a0aa6b19", "0xEF9A3132A0AA6B19"))]
#[inline]
pub fn n_0xef9a3132a0aa6b19() -> i32 {
    call(0xEF9A3132A0AA6B19, ())
}

/// `N_0xf1a6feedf3776ef9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1A6FEEDF3776EF9>
#[doc(alias("N_0xf1a6feedf3776ef9", "0xF1A6FEEDF3776EF9"))]
#[inline]
pub fn n_0xf1a6feedf3776ef9() {
    call(0xF1A6FEEDF3776EF9, ())
}

/// `N_0xf48664e9c83825e3`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF48664E9C83825E3>
#[doc(alias("N_0xf48664e9c83825e3", "0xF48664E9C83825E3"))]
#[inline]
pub fn n_0xf48664e9c83825e3(p0: i32, p1: i32) {
    call(0xF48664E9C83825E3, (p0, p1))
}

/// `N_0xf824530b612fe0ce`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF824530B612FE0CE>
#[doc(alias("N_0xf824530b612fe0ce", "0xF824530B612FE0CE"))]
#[inline]
pub fn n_0xf824530b612fe0ce() -> i32 {
    call(0xF824530B612FE0CE, ())
}

/// `N_0xfc3f638be2b6bb02`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC3F638BE2B6BB02>
#[doc(alias("N_0xfc3f638be2b6bb02", "0xFC3F638BE2B6BB02"))]
#[inline]
pub fn n_0xfc3f638be2b6bb02() {
    call(0xFC3F638BE2B6BB02, ())
}

/// `N_0xfeb8646818294c75`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFEB8646818294C75>
#[doc(alias("N_0xfeb8646818294c75", "0xFEB8646818294C75"))]
#[inline]
pub fn n_0xfeb8646818294c75(p0: i32, p1: i32) {
    call(0xFEB8646818294C75, (p0, p1))
}

/// `N_0xfefddc6e8fdf8a75`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFEFDDC6E8FDF8A75>
#[doc(alias("N_0xfefddc6e8fdf8a75", "0xFEFDDC6E8FDF8A75"))]
#[inline]
pub fn n_0xfefddc6e8fdf8a75(shake_name: &str, intensity: f32) {
    call(0xFEFDDC6E8FDF8A75, (shake_name, intensity))
}

/// `PauseCameraFocus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F97E85EC142255E>
#[doc(alias("PauseCameraFocus", "_PAUSE_CAMERA_FOCUS", "0x9F97E85EC142255E"))]
#[inline]
pub fn pause_camera_focus(cam: Cam, pause: bool) {
    call(0x9F97E85EC142255E, (cam, pause))
}

/// `PlayCamAnim`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA263DDF694D563F6>
#[doc(alias("PlayCamAnim", "PLAY_CAM_ANIM", "0xA263DDF694D563F6"))]
#[inline]
pub fn play_cam_anim(
    cam: Cam,
    anim_name: &str,
    anim_dictionary: &str,
    x: f32,
    y: f32,
    z: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    anim_flags: i32,
    rot_order: i32,
) -> bool {
    call(
        0xA263DDF694D563F6,
        (
            cam,
            anim_name,
            anim_dictionary,
            x,
            y,
            z,
            x_rot,
            y_rot,
            z_rot,
            anim_flags,
            rot_order,
        ),
    )
}

/// `PointCamAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x948B39341C3A40C2>
#[doc(alias("PointCamAtCoord", "POINT_CAM_AT_COORD", "0x948B39341C3A40C2"))]
#[inline]
pub fn point_cam_at_coord(cam: Cam, x: f32, y: f32, z: f32) {
    call(0x948B39341C3A40C2, (cam, x, y, z))
}

/// `PointCamAtEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC2867E6074D3A61>
#[doc(alias("PointCamAtEntity", "POINT_CAM_AT_ENTITY", "0xFC2867E6074D3A61"))]
#[inline]
pub fn point_cam_at_entity(
    cam: Cam,
    entity: impl Into<Entity>,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: bool,
) {
    let entity: Entity = entity.into();
    call(0xFC2867E6074D3A61, (cam, entity, p2, p3, p4, p5))
}

/// `ReactivatePedHeadshotExecuteSlowcam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x986F7A51EE3E1F92>
#[doc(alias(
    "ReactivatePedHeadshotExecuteSlowcam",
    "_REACTIVATE_PED_HEADSHOT_EXECUTE_SLOWCAM",
    "0x986F7A51EE3E1F92"
))]
#[inline]
pub fn reactivate_ped_headshot_execute_slowcam(ped: Ped, p1: i32) {
    call(0x986F7A51EE3E1F92, (ped, p1))
}

/// `RenderScriptCams`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x33281167E4942E4F>
#[doc(alias("RenderScriptCams", "RENDER_SCRIPT_CAMS", "0x33281167E4942E4F"))]
#[inline]
pub fn render_script_cams(
    render: bool,
    ease: bool,
    ease_time: i32,
    p3: bool,
    p4: bool,
    rendering_flags: i32,
) {
    call(
        0x33281167E4942E4F,
        (render, ease, ease_time, p3, p4, rendering_flags),
    )
}

/// `RequestLetterBoxNow`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x69D65E89FFD72313>
#[doc(alias("RequestLetterBoxNow", "_REQUEST_LETTER_BOX_NOW", "0x69D65E89FFD72313"))]
#[inline]
pub fn request_letter_box_now(p0: bool, p1: bool) {
    call(0x69D65E89FFD72313, (p0, p1))
}

/// `RequestLetterBoxOvertime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE296208C273BD7F0>
#[doc(alias(
    "RequestLetterBoxOvertime",
    "_REQUEST_LETTER_BOX_OVERTIME",
    "0xE296208C273BD7F0"
))]
#[inline]
pub fn request_letter_box_overtime(p0: i32, p1: i32, p2: bool, p3: i32, p4: bool, p5: bool) {
    call(0xE296208C273BD7F0, (p0, p1, p2, p3, p4, p5))
}

/// `SetCamActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87295BCA613800C8>
#[doc(alias("SetCamActive", "SET_CAM_ACTIVE", "0x87295BCA613800C8"))]
#[inline]
pub fn set_cam_active(cam: Cam, active: bool) {
    call(0x87295BCA613800C8, (cam, active))
}

/// `SetCamActiveWithInterp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B15AE2987C1AC8F>
#[doc(alias(
    "SetCamActiveWithInterp",
    "SET_CAM_ACTIVE_WITH_INTERP",
    "0x8B15AE2987C1AC8F"
))]
#[inline]
pub fn set_cam_active_with_interp(
    cam_to: Cam,
    cam_from: Cam,
    duration: i32,
    ease_location: i32,
    ease_rotation: i32,
) {
    call(
        0x8B15AE2987C1AC8F,
        (cam_to, cam_from, duration, ease_location, ease_rotation),
    )
}

/// `SetCamAffectsAiming`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CB9E8BDE5E76F33>
#[doc(alias("SetCamAffectsAiming", "SET_CAM_AFFECTS_AIMING", "0x3CB9E8BDE5E76F33"))]
#[inline]
pub fn set_cam_affects_aiming(cam: Cam, toggle: bool) {
    call(0x3CB9E8BDE5E76F33, (cam, toggle))
}

/// `SetCamControlsMiniMapHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B8F3CE5A6001298>
#[doc(alias(
    "SetCamControlsMiniMapHeading",
    "SET_CAM_CONTROLS_MINI_MAP_HEADING",
    "0x1B8F3CE5A6001298"
))]
#[inline]
pub fn set_cam_controls_mini_map_heading(cam: Cam, p1: bool) {
    call(0x1B8F3CE5A6001298, (cam, p1))
}

/// `SetCamCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9EE7D419EE49DE6>
#[doc(alias("SetCamCoord", "SET_CAM_COORD", "0xF9EE7D419EE49DE6"))]
#[inline]
pub fn set_cam_coord(cam: Cam, pos_x: f32, pos_y: f32, pos_z: f32) {
    call(0xF9EE7D419EE49DE6, (cam, pos_x, pos_y, pos_z))
}

/// `SetCamDofParams`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4B7945EF4F1BFB2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias("SetCamDofParams", "_SET_CAM_DOF_PARAMS", "0xE4B7945EF4F1BFB2"))]
#[inline]
pub unsafe fn set_cam_dof_params(cam: Cam, args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0xE4B7945EF4F1BFB2, (cam, args))
}

/// `SetCamFarClip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E32817BF6302111>
#[doc(alias("SetCamFarClip", "SET_CAM_FAR_CLIP", "0x5E32817BF6302111"))]
#[inline]
pub fn set_cam_far_clip(cam: Cam, far_clip: f32) {
    call(0x5E32817BF6302111, (cam, far_clip))
}

/// `SetCamFocusDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11F32BB61B756732>
#[doc(alias("SetCamFocusDistance", "_SET_CAM_FOCUS_DISTANCE", "0x11F32BB61B756732"))]
#[inline]
pub fn set_cam_focus_distance(cam: Cam, distance: f32) {
    call(0x11F32BB61B756732, (cam, distance))
}

/// `SetCamFov`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27666E5988D9D429>
#[doc(alias("SetCamFov", "SET_CAM_FOV", "0x27666E5988D9D429"))]
#[inline]
pub fn set_cam_fov(cam: Cam, field_of_view: f32) {
    call(0x27666E5988D9D429, (cam, field_of_view))
}

/// `SetCamMotionBlurStrength`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x45FD891364181F9E>
#[doc(alias(
    "SetCamMotionBlurStrength",
    "SET_CAM_MOTION_BLUR_STRENGTH",
    "0x45FD891364181F9E"
))]
#[inline]
pub fn set_cam_motion_blur_strength(cam: Cam, strength: f32) {
    call(0x45FD891364181F9E, (cam, strength))
}

/// `SetCamNearClip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA924028272A61364>
#[doc(alias("SetCamNearClip", "SET_CAM_NEAR_CLIP", "0xA924028272A61364"))]
#[inline]
pub fn set_cam_near_clip(cam: Cam, near_clip: f32) {
    call(0xA924028272A61364, (cam, near_clip))
}

/// `SetCamParams`.
///
/// Of unknown type: `p8`, `p12`, `p13`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA47BBFFFB83D4D0A>
#[doc(alias("SetCamParams", "SET_CAM_PARAMS", "0xA47BBFFFB83D4D0A"))]
#[inline]
pub fn set_cam_params(
    cam: Cam,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    field_of_view: f32,
    p8: i32,
    graph_type1: i32,
    graph_type2: i32,
    rotation_order: i32,
    p12: i32,
    p13: i32,
) {
    call(
        0xA47BBFFFB83D4D0A,
        (
            cam,
            pos_x,
            pos_y,
            pos_z,
            rot_x,
            rot_y,
            rot_z,
            field_of_view,
            p8,
            graph_type1,
            graph_type2,
            rotation_order,
            p12,
            p13,
        ),
    )
}

/// `SetCamRot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63DFA6810AD78719>
#[doc(alias("SetCamRot", "SET_CAM_ROT", "0x63DFA6810AD78719"))]
#[inline]
pub fn set_cam_rot(cam: Cam, rot_x: f32, rot_y: f32, rot_z: f32, rotation_order: i32) {
    call(
        0x63DFA6810AD78719,
        (cam, rot_x, rot_y, rot_z, rotation_order),
    )
}

/// `SetCamSplineDuration`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF6311652CA91015>
#[doc(alias(
    "SetCamSplineDuration",
    "SET_CAM_SPLINE_DURATION",
    "0xFF6311652CA91015"
))]
#[inline]
pub fn set_cam_spline_duration(cam: Cam, time_duration: i32) {
    call(0xFF6311652CA91015, (cam, time_duration))
}

/// `SetCamSplinePhase`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1898A68E7C15636>
#[doc(alias("SetCamSplinePhase", "SET_CAM_SPLINE_PHASE", "0xF1898A68E7C15636"))]
#[inline]
pub fn set_cam_spline_phase(cam: Cam, p1: f32) {
    call(0xF1898A68E7C15636, (cam, p1))
}

/// `SetCamSplineSmoothingStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84B3645618E726B0>
#[doc(alias(
    "SetCamSplineSmoothingStyle",
    "SET_CAM_SPLINE_SMOOTHING_STYLE",
    "0x84B3645618E726B0"
))]
#[inline]
pub fn set_cam_spline_smoothing_style(cam: Cam, smoothing_style: i32) {
    call(0x84B3645618E726B0, (cam, smoothing_style))
}

/// `SetCinematicButtonActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB90411F480457A6C>
#[doc(alias(
    "SetCinematicButtonActive",
    "SET_CINEMATIC_BUTTON_ACTIVE",
    "0xB90411F480457A6C"
))]
#[inline]
pub fn set_cinematic_button_active(p0: bool) {
    call(0xB90411F480457A6C, (p0,))
}

/// `SetCinematicModeActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE7A90B160F75046>
#[doc(alias(
    "SetCinematicModeActive",
    "SET_CINEMATIC_MODE_ACTIVE",
    "0xCE7A90B160F75046"
))]
#[inline]
pub fn set_cinematic_mode_active(p0: bool) {
    call(0xCE7A90B160F75046, (p0,))
}

/// `SetFirstPersonAimCamRelativeHeadingLimitsThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x05BD5E4088B30A66>
#[doc(alias(
    "SetFirstPersonAimCamRelativeHeadingLimitsThisUpdate",
    "SET_FIRST_PERSON_AIM_CAM_RELATIVE_HEADING_LIMITS_THIS_UPDATE",
    "0x05BD5E4088B30A66"
))]
#[inline]
pub fn set_first_person_aim_cam_relative_heading_limits_this_update(p0: f32, p1: f32) {
    call(0x05BD5E4088B30A66, (p0, p1))
}

/// `SetFirstPersonAimCamRelativePitchLimitsThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x715B7F5E8BED32A2>
#[doc(alias(
    "SetFirstPersonAimCamRelativePitchLimitsThisUpdate",
    "SET_FIRST_PERSON_AIM_CAM_RELATIVE_PITCH_LIMITS_THIS_UPDATE",
    "0x715B7F5E8BED32A2"
))]
#[inline]
pub fn set_first_person_aim_cam_relative_pitch_limits_this_update(p0: f32, p1: f32) {
    call(0x715B7F5E8BED32A2, (p0, p1))
}

/// `SetGameplayCamFollowPedThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x82E41D6ADE924FCA>
#[doc(alias(
    "SetGameplayCamFollowPedThisUpdate",
    "SET_GAMEPLAY_CAM_FOLLOW_PED_THIS_UPDATE",
    "0x82E41D6ADE924FCA"
))]
#[inline]
pub fn set_gameplay_cam_follow_ped_this_update(ped: Ped) {
    call(0x82E41D6ADE924FCA, (ped,))
}

/// `SetGameplayCamIgnoreEntityCollisionThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD904F75DBD7AB865>
#[doc(alias(
    "SetGameplayCamIgnoreEntityCollisionThisUpdate",
    "SET_GAMEPLAY_CAM_IGNORE_ENTITY_COLLISION_THIS_UPDATE",
    "0xD904F75DBD7AB865"
))]
#[inline]
pub fn set_gameplay_cam_ignore_entity_collision_this_update(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xD904F75DBD7AB865, (entity,))
}

/// `SetGameplayCamInitialHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C1053C433A573CF>
#[doc(alias(
    "SetGameplayCamInitialHeading",
    "_SET_GAMEPLAY_CAM_INITIAL_HEADING",
    "0x6C1053C433A573CF"
))]
#[inline]
pub fn set_gameplay_cam_initial_heading(cam_initial_heading: f32) {
    call(0x6C1053C433A573CF, (cam_initial_heading,))
}

/// `SetGameplayCamInitialPitch`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x449995EA846D3FC2>
#[doc(alias(
    "SetGameplayCamInitialPitch",
    "_SET_GAMEPLAY_CAM_INITIAL_PITCH",
    "0x449995EA846D3FC2"
))]
#[inline]
pub fn set_gameplay_cam_initial_pitch(cam_initial_pitch: f32) {
    call(0x449995EA846D3FC2, (cam_initial_pitch,))
}

/// `SetGameplayCamInitialZoom`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBCDA0BA8762FACB9>
#[doc(alias(
    "SetGameplayCamInitialZoom",
    "_SET_GAMEPLAY_CAM_INITIAL_ZOOM",
    "0xBCDA0BA8762FACB9"
))]
#[inline]
pub fn set_gameplay_cam_initial_zoom(cam_initial_zoom: f32) {
    call(0xBCDA0BA8762FACB9, (cam_initial_zoom,))
}

/// `SetGameplayCamMaxMotionBlurStrengthThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8459B3E64257B21D>
#[doc(alias(
    "SetGameplayCamMaxMotionBlurStrengthThisUpdate",
    "SET_GAMEPLAY_CAM_MAX_MOTION_BLUR_STRENGTH_THIS_UPDATE",
    "0x8459B3E64257B21D"
))]
#[inline]
pub fn set_gameplay_cam_max_motion_blur_strength_this_update(p0: f32) {
    call(0x8459B3E64257B21D, (p0,))
}

/// `SetGameplayCamParamsThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x066167C63111D8CF>
#[doc(alias(
    "SetGameplayCamParamsThisUpdate",
    "_SET_GAMEPLAY_CAM_PARAMS_THIS_UPDATE",
    "0x066167C63111D8CF"
))]
#[inline]
pub fn set_gameplay_cam_params_this_update(
    speed: f32,
    respect_horizontal_offset: bool,
    horizontal_offset: f32,
    respect_distance: bool,
    distance: f32,
) {
    call(
        0x066167C63111D8CF,
        (
            speed,
            respect_horizontal_offset,
            horizontal_offset,
            respect_distance,
            distance,
        ),
    )
}

/// `SetGameplayCamRelativeHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D1EB123EAC5D071>
#[doc(alias(
    "SetGameplayCamRelativeHeading",
    "SET_GAMEPLAY_CAM_RELATIVE_HEADING",
    "0x5D1EB123EAC5D071"
))]
#[inline]
pub fn set_gameplay_cam_relative_heading(heading: f32, p1: f32) {
    call(0x5D1EB123EAC5D071, (heading, p1))
}

/// `SetGameplayCamRelativePitch`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB760AF4F537B8BF>
#[doc(alias(
    "SetGameplayCamRelativePitch",
    "SET_GAMEPLAY_CAM_RELATIVE_PITCH",
    "0xFB760AF4F537B8BF"
))]
#[inline]
pub fn set_gameplay_cam_relative_pitch(x: f32, value2: f32) {
    call(0xFB760AF4F537B8BF, (x, value2))
}

/// `SetGameplayCamShakeAmplitude`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x570E35F5C4A44838>
#[doc(alias(
    "SetGameplayCamShakeAmplitude",
    "SET_GAMEPLAY_CAM_SHAKE_AMPLITUDE",
    "0x570E35F5C4A44838"
))]
#[inline]
pub fn set_gameplay_cam_shake_amplitude(amplitude: f32) {
    call(0x570E35F5C4A44838, (amplitude,))
}

/// `SetGameplayCoordHint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA33B8C69A4A6A0F>
#[doc(alias(
    "SetGameplayCoordHint",
    "SET_GAMEPLAY_COORD_HINT",
    "0xFA33B8C69A4A6A0F"
))]
#[inline]
pub fn set_gameplay_coord_hint(
    x: f32,
    y: f32,
    z: f32,
    duration: i32,
    blend_out_duration: i32,
    blend_in_duration: i32,
    p6: impl Into<Hash>,
) {
    let p6: Hash = p6.into();
    call(
        0xFA33B8C69A4A6A0F,
        (x, y, z, duration, blend_out_duration, blend_in_duration, p6),
    )
}

/// `SetGameplayEntityHint`.
///
/// Of unknown type: `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1F7F32640ADFD12>
#[doc(alias(
    "SetGameplayEntityHint",
    "SET_GAMEPLAY_ENTITY_HINT",
    "0xD1F7F32640ADFD12"
))]
#[inline]
pub fn set_gameplay_entity_hint(
    entity: impl Into<Entity>,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    p4: bool,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) {
    let entity: Entity = entity.into();
    call(
        0xD1F7F32640ADFD12,
        (entity, x_offset, y_offset, z_offset, p4, p5, p6, p7, p8),
    )
}

/// `SetGameplayHintBaseOrbitPitchOffset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x421192A2DA48FD01>
#[doc(alias(
    "SetGameplayHintBaseOrbitPitchOffset",
    "SET_GAMEPLAY_HINT_BASE_ORBIT_PITCH_OFFSET",
    "0x421192A2DA48FD01"
))]
#[inline]
pub fn set_gameplay_hint_base_orbit_pitch_offset(p0: f32) {
    call(0x421192A2DA48FD01, (p0,))
}

/// `SetGameplayHintCameraRelativeSideOffset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF86B6F93727C59C9>
#[doc(alias(
    "SetGameplayHintCameraRelativeSideOffset",
    "SET_GAMEPLAY_HINT_CAMERA_RELATIVE_SIDE_OFFSET",
    "0xF86B6F93727C59C9"
))]
#[inline]
pub fn set_gameplay_hint_camera_relative_side_offset(p0: f32) {
    call(0xF86B6F93727C59C9, (p0,))
}

/// `SetGameplayHintCameraRelativeVerticalOffset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29E74F819150CC32>
#[doc(alias(
    "SetGameplayHintCameraRelativeVerticalOffset",
    "SET_GAMEPLAY_HINT_CAMERA_RELATIVE_VERTICAL_OFFSET",
    "0x29E74F819150CC32"
))]
#[inline]
pub fn set_gameplay_hint_camera_relative_vertical_offset(p0: f32) {
    call(0x29E74F819150CC32, (p0,))
}

/// `SetGameplayHintFollowDistanceScalar`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDDC54181868F81F>
#[doc(alias(
    "SetGameplayHintFollowDistanceScalar",
    "SET_GAMEPLAY_HINT_FOLLOW_DISTANCE_SCALAR",
    "0xDDDC54181868F81F"
))]
#[inline]
pub fn set_gameplay_hint_follow_distance_scalar(p0: f32) {
    call(0xDDDC54181868F81F, (p0,))
}

/// `SetGameplayHintFov`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x661E58BC6F00A49A>
#[doc(alias("SetGameplayHintFov", "SET_GAMEPLAY_HINT_FOV", "0x661E58BC6F00A49A"))]
#[inline]
pub fn set_gameplay_hint_fov(fov: f32) {
    call(0x661E58BC6F00A49A, (fov,))
}

/// `SetGameplayObjectHint`.
///
/// Of unknown type: `p0`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC40551D65F2BF297>
#[doc(alias(
    "SetGameplayObjectHint",
    "SET_GAMEPLAY_OBJECT_HINT",
    "0xC40551D65F2BF297"
))]
#[inline]
pub fn set_gameplay_object_hint(
    p0: i32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: bool,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0xC40551D65F2BF297, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `SetGameplayPedHint`.
///
/// Of unknown type: `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90FB951648851733>
#[doc(alias("SetGameplayPedHint", "SET_GAMEPLAY_PED_HINT", "0x90FB951648851733"))]
#[inline]
pub fn set_gameplay_ped_hint(
    p0: Ped,
    x1: f32,
    y1: f32,
    z1: f32,
    p4: bool,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0x90FB951648851733, (p0, x1, y1, z1, p4, p5, p6, p7))
}

/// `SetGameplayVehicleHint`.
///
/// Of unknown type: `p0`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE2B2BB7DAC280515>
#[doc(alias(
    "SetGameplayVehicleHint",
    "SET_GAMEPLAY_VEHICLE_HINT",
    "0xE2B2BB7DAC280515"
))]
#[inline]
pub fn set_gameplay_vehicle_hint(
    p0: i32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: bool,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0xE2B2BB7DAC280515, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `SetInVehicleCamStateThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA1D5E8D1C3CCD67>
#[doc(alias(
    "SetInVehicleCamStateThisUpdate",
    "SET_IN_VEHICLE_CAM_STATE_THIS_UPDATE",
    "0xFA1D5E8D1C3CCD67"
))]
#[inline]
pub fn set_in_vehicle_cam_state_this_update(vehicle: Vehicle, p1: i32) {
    call(0xFA1D5E8D1C3CCD67, (vehicle, p1))
}

/// `SetScriptedCameraIsFirstPersonThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1DD95A8D6B24A0C9>
#[doc(alias(
    "SetScriptedCameraIsFirstPersonThisFrame",
    "SET_SCRIPTED_CAMERA_IS_FIRST_PERSON_THIS_FRAME",
    "0x1DD95A8D6B24A0C9"
))]
#[inline]
pub fn set_scripted_camera_is_first_person_this_frame(p0: bool) {
    call(0x1DD95A8D6B24A0C9, (p0,))
}

/// `SetStartCinematicDeathCam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E969927CF632608>
#[doc(alias(
    "SetStartCinematicDeathCam",
    "_SET_START_CINEMATIC_DEATH_CAM",
    "0x6E969927CF632608"
))]
#[inline]
pub fn set_start_cinematic_death_cam(p0: bool) {
    call(0x6E969927CF632608, (p0,))
}

/// `SetThirdPersonCamOrbitDistanceLimitsThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2126C740A4AC370B>
#[doc(alias(
    "SetThirdPersonCamOrbitDistanceLimitsThisUpdate",
    "SET_THIRD_PERSON_CAM_ORBIT_DISTANCE_LIMITS_THIS_UPDATE",
    "0x2126C740A4AC370B"
))]
#[inline]
pub fn set_third_person_cam_orbit_distance_limits_this_update(p0: f32, distance: f32) {
    call(0x2126C740A4AC370B, (p0, distance))
}

/// `SetThirdPersonCamRelativeHeadingLimitsThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x14F3947318CA8AD2>
#[doc(alias(
    "SetThirdPersonCamRelativeHeadingLimitsThisUpdate",
    "SET_THIRD_PERSON_CAM_RELATIVE_HEADING_LIMITS_THIS_UPDATE",
    "0x14F3947318CA8AD2"
))]
#[inline]
pub fn set_third_person_cam_relative_heading_limits_this_update(minimum: f32, maximum: f32) {
    call(0x14F3947318CA8AD2, (minimum, maximum))
}

/// `SetThirdPersonCamRelativePitchLimitsThisUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x326C7AA308F3DF6A>
#[doc(alias(
    "SetThirdPersonCamRelativePitchLimitsThisUpdate",
    "SET_THIRD_PERSON_CAM_RELATIVE_PITCH_LIMITS_THIS_UPDATE",
    "0x326C7AA308F3DF6A"
))]
#[inline]
pub fn set_third_person_cam_relative_pitch_limits_this_update(minimum: f32, maximum: f32) {
    call(0x326C7AA308F3DF6A, (minimum, maximum))
}

/// `SetWidescreenBorders`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7F4D54CF80AFA34>
#[doc(alias("SetWidescreenBorders", "SET_WIDESCREEN_BORDERS", "0xD7F4D54CF80AFA34"))]
#[inline]
pub fn set_widescreen_borders(p0: bool, p1: i32) {
    call(0xD7F4D54CF80AFA34, (p0, p1))
}

/// `ShakeCam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9A7BCF5D050D4E7>
#[doc(alias("ShakeCam", "SHAKE_CAM", "0xF9A7BCF5D050D4E7"))]
#[inline]
pub fn shake_cam(cam: Cam, type_: &str, amplitude: f32) {
    call(0xF9A7BCF5D050D4E7, (cam, type_, amplitude))
}

/// `ShakeGameplayCam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD9B31B4650520529>
#[doc(alias("ShakeGameplayCam", "SHAKE_GAMEPLAY_CAM", "0xD9B31B4650520529"))]
#[inline]
pub fn shake_gameplay_cam(shake_name: &str, intensity: f32) {
    call(0xD9B31B4650520529, (shake_name, intensity))
}

/// `StartCameraOrbit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x65B205BF30C13DDB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("StartCameraOrbit", "_START_CAMERA_ORBIT", "0x65B205BF30C13DDB"))]
#[inline]
pub unsafe fn start_camera_orbit(p0: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x65B205BF30C13DDB, (p0,))
}

/// `StopCamPointing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA1B30A3357C71F1>
#[doc(alias("StopCamPointing", "STOP_CAM_POINTING", "0xCA1B30A3357C71F1"))]
#[inline]
pub fn stop_cam_pointing(cam: Cam) {
    call(0xCA1B30A3357C71F1, (cam,))
}

/// `StopCamShaking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB78CC4B4706614B0>
#[doc(alias("StopCamShaking", "STOP_CAM_SHAKING", "0xB78CC4B4706614B0"))]
#[inline]
pub fn stop_cam_shaking(cam: Cam, p1: bool) {
    call(0xB78CC4B4706614B0, (cam, p1))
}

/// `StopCodeGameplayHint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x93759A83D0D844E7>
#[doc(alias(
    "StopCodeGameplayHint",
    "STOP_CODE_GAMEPLAY_HINT",
    "0x93759A83D0D844E7"
))]
#[inline]
pub fn stop_code_gameplay_hint(p0: bool) {
    call(0x93759A83D0D844E7, (p0,))
}

/// `StopGameplayCamShaking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0DE43D290FB65F9>
#[doc(alias(
    "StopGameplayCamShaking",
    "STOP_GAMEPLAY_CAM_SHAKING",
    "0xE0DE43D290FB65F9"
))]
#[inline]
pub fn stop_gameplay_cam_shaking(p0: bool) {
    call(0xE0DE43D290FB65F9, (p0,))
}

/// `StopGameplayCamShakingWithName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4285804FD65D8066>
#[doc(alias(
    "StopGameplayCamShakingWithName",
    "_STOP_GAMEPLAY_CAM_SHAKING_WITH_NAME",
    "0x4285804FD65D8066"
))]
#[inline]
pub fn stop_gameplay_cam_shaking_with_name(shake_name: &str, p1: bool) {
    call(0x4285804FD65D8066, (shake_name, p1))
}

/// `StopGameplayHint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1BCEC33D54CFCA8A>
#[doc(alias("StopGameplayHint", "STOP_GAMEPLAY_HINT", "0x1BCEC33D54CFCA8A"))]
#[inline]
pub fn stop_gameplay_hint(p0: bool) {
    call(0x1BCEC33D54CFCA8A, (p0,))
}

/// `StopRenderingScriptCamsUsingCatchUp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C7C7FF7CF0E5153>
#[doc(alias(
    "StopRenderingScriptCamsUsingCatchUp",
    "STOP_RENDERING_SCRIPT_CAMS_USING_CATCH_UP",
    "0x8C7C7FF7CF0E5153"
))]
#[inline]
pub fn stop_rendering_script_cams_using_catch_up(
    render: bool,
    distance: f32,
    blend_back_smoothing_type: i32,
    p3: bool,
    p4: bool,
    p5: bool,
) {
    call(
        0x8C7C7FF7CF0E5153,
        (render, distance, blend_back_smoothing_type, p3, p4, p5),
    )
}

/// `TriggerMissionFailedCam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A92C06ACBAF9731>
#[doc(alias(
    "TriggerMissionFailedCam",
    "_TRIGGER_MISSION_FAILED_CAM",
    "0x9A92C06ACBAF9731"
))]
#[inline]
pub fn trigger_mission_failed_cam() {
    call(0x9A92C06ACBAF9731, ())
}

/// `UnloadCameraDataDict`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x798BE43C9393632B>
#[doc(alias(
    "UnloadCameraDataDict",
    "_UNLOAD_CAMERA_DATA_DICT",
    "0x798BE43C9393632B"
))]
#[inline]
pub fn unload_camera_data_dict(camera_dictionary: &str) {
    call(0x798BE43C9393632B, (camera_dictionary,))
}

/// `UnloadCinematicCameraLocation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2412216FCC7B4E3E>
#[doc(alias(
    "UnloadCinematicCameraLocation",
    "_UNLOAD_CINEMATIC_CAMERA_LOCATION",
    "0x2412216FCC7B4E3E"
))]
#[inline]
pub fn unload_cinematic_camera_location(dictionary_name: &str) {
    call(0x2412216FCC7B4E3E, (dictionary_name,))
}
