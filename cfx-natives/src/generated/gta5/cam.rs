// Made by native-gen 0.2.0 from data e0a734c3bc01b705; do not edit.

//! Namespace `CAM` of the GTA V client.

use crate::prelude::*;

/// `ActivateCamWithInterpAndFovCurve`.
///
/// <https://docs.fivem.net/natives/?_0x34CFC4C2A38E83E3>
#[doc(alias(
    "ActivateCamWithInterpAndFovCurve",
    "_ACTIVATE_CAM_WITH_INTERP_AND_FOV_CURVE",
    "0x34CFC4C2A38E83E3"
))]
#[inline]
pub fn activate_cam_with_interp_and_fov_curve(
    cam_to: Cam,
    cam_from: Cam,
    duration: i32,
    ease_location: i32,
    ease_rotation: i32,
    ease_fove: i32,
) {
    call(
        0x34CFC4C2A38E83E3,
        (
            cam_to,
            cam_from,
            duration,
            ease_location,
            ease_rotation,
            ease_fove,
        ),
    )
}

/// `AddCamSplineNode`.
///
/// <https://docs.fivem.net/natives/?_0x8609C75EC438FB3B>
#[doc(alias("AddCamSplineNode", "ADD_CAM_SPLINE_NODE", "0x8609C75EC438FB3B"))]
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
    transition_type: i32,
) {
    call(
        0x8609C75EC438FB3B,
        (
            camera,
            x,
            y,
            z,
            x_rot,
            y_rot,
            z_rot,
            length,
            p8,
            transition_type,
        ),
    )
}

/// `AddCamSplineNodeUsingCamera`.
///
/// <https://docs.fivem.net/natives/?_0x0FB82563989CF4FB>
#[doc(alias(
    "AddCamSplineNodeUsingCamera",
    "ADD_CAM_SPLINE_NODE_USING_CAMERA",
    "0x0FB82563989CF4FB"
))]
#[inline]
pub fn add_cam_spline_node_using_camera(cam: Cam, cam2: Cam, length: i32, p3: i32) {
    call(0x0FB82563989CF4FB, (cam, cam2, length, p3))
}

/// `AddCamSplineNodeUsingCameraFrame`.
///
/// <https://docs.fivem.net/natives/?_0x0A9F2A468B328E74>
#[doc(alias(
    "AddCamSplineNodeUsingCameraFrame",
    "ADD_CAM_SPLINE_NODE_USING_CAMERA_FRAME",
    "0x0A9F2A468B328E74"
))]
#[inline]
pub fn add_cam_spline_node_using_camera_frame(cam: Cam, cam2: Cam, p2: i32, p3: i32) {
    call(0x0A9F2A468B328E74, (cam, cam2, p2, p3))
}

/// `AddCamSplineNodeUsingGameplayFrame`.
///
/// <https://docs.fivem.net/natives/?_0x609278246A29CA34>
#[doc(alias(
    "AddCamSplineNodeUsingGameplayFrame",
    "ADD_CAM_SPLINE_NODE_USING_GAMEPLAY_FRAME",
    "0x609278246A29CA34"
))]
#[inline]
pub fn add_cam_spline_node_using_gameplay_frame(cam: Cam, p1: i32, p2: i32) {
    call(0x609278246A29CA34, (cam, p1, p2))
}

/// `AnimateGameplayCamZoom`.
///
/// <https://docs.fivem.net/natives/?_0xDF2E1F7742402E81>
#[doc(alias(
    "AnimateGameplayCamZoom",
    "_ANIMATE_GAMEPLAY_CAM_ZOOM",
    "SET_THIRD_PERSON_CAM_ORBIT_DISTANCE_LIMITS_THIS_UPDATE",
    "SetThirdPersonCamOrbitDistanceLimitsThisUpdate",
    "0xDF2E1F7742402E81"
))]
#[inline]
pub fn animate_gameplay_cam_zoom(p0: f32, distance: f32) {
    call(0xDF2E1F7742402E81, (p0, distance))
}

/// `AnimatedShakeCam`.
///
/// <https://docs.fivem.net/natives/?_0xA2746EEAE3E577CD>
#[doc(alias("AnimatedShakeCam", "ANIMATED_SHAKE_CAM", "0xA2746EEAE3E577CD"))]
#[inline]
pub fn animated_shake_cam(cam: Cam, p1: &str, p2: &str, p3: &str, amplitude: f32) {
    call(0xA2746EEAE3E577CD, (cam, p1, p2, p3, amplitude))
}

/// `AnimatedShakeScriptGlobal`.
///
/// <https://docs.fivem.net/natives/?_0xC2EAE3FB8CDBED31>
#[doc(alias(
    "AnimatedShakeScriptGlobal",
    "ANIMATED_SHAKE_SCRIPT_GLOBAL",
    "0xC2EAE3FB8CDBED31"
))]
#[inline]
pub fn animated_shake_script_global(p0: &str, p1: &str, p2: &str, p3: f32) {
    call(0xC2EAE3FB8CDBED31, (p0, p1, p2, p3))
}

/// `AttachCamToEntity`.
///
/// <https://docs.fivem.net/natives/?_0xFEDB7D269E8C60E3>
#[doc(alias("AttachCamToEntity", "ATTACH_CAM_TO_ENTITY", "0xFEDB7D269E8C60E3"))]
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
        0xFEDB7D269E8C60E3,
        (cam, entity, x_offset, y_offset, z_offset, is_relative),
    )
}

/// `AttachCamToPedBone`.
///
/// <https://docs.fivem.net/natives/?_0x61A3DBA14AB7F411>
#[doc(alias("AttachCamToPedBone", "ATTACH_CAM_TO_PED_BONE", "0x61A3DBA14AB7F411"))]
#[inline]
pub fn attach_cam_to_ped_bone(
    cam: Cam,
    ped: Ped,
    bone_index: i32,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    is_relative: bool,
) {
    call(
        0x61A3DBA14AB7F411,
        (
            cam,
            ped,
            bone_index,
            x_offset,
            y_offset,
            z_offset,
            is_relative,
        ),
    )
}

/// `AttachCamToVehicleBone`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x8DB3F12A02CAEF72>
#[doc(alias(
    "AttachCamToVehicleBone",
    "_ATTACH_CAM_TO_VEHICLE_BONE",
    "ATTACH_CAM_TO_VEHICLE_BONE",
    "0x8DB3F12A02CAEF72"
))]
#[inline]
pub fn attach_cam_to_vehicle_bone(
    cam: Cam,
    vehicle: Vehicle,
    bone_index: i32,
    relative_rotation: bool,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    off_x: f32,
    off_y: f32,
    off_z: f32,
    fixed_direction: bool,
) {
    call(
        0x8DB3F12A02CAEF72,
        (
            cam,
            vehicle,
            bone_index,
            relative_rotation,
            rot_x,
            rot_y,
            rot_z,
            off_x,
            off_y,
            off_z,
            fixed_direction,
        ),
    )
}

/// `ClampGameplayCamPitch`.
///
/// <https://docs.fivem.net/natives/?_0xA516C198B7DCA1E1>
#[doc(alias(
    "ClampGameplayCamPitch",
    "_CLAMP_GAMEPLAY_CAM_PITCH",
    "SET_THIRD_PERSON_CAM_RELATIVE_PITCH_LIMITS_THIS_UPDATE",
    "SetThirdPersonCamRelativePitchLimitsThisUpdate",
    "0xA516C198B7DCA1E1"
))]
#[inline]
pub fn clamp_gameplay_cam_pitch(minimum: f32, maximum: f32) {
    call(0xA516C198B7DCA1E1, (minimum, maximum))
}

/// `ClampGameplayCamYaw`.
///
/// <https://docs.fivem.net/natives/?_0x8F993D26E0CA5E8E>
#[doc(alias(
    "ClampGameplayCamYaw",
    "_CLAMP_GAMEPLAY_CAM_YAW",
    "SET_THIRD_PERSON_CAM_RELATIVE_HEADING_LIMITS_THIS_UPDATE",
    "SetThirdPersonCamRelativeHeadingLimitsThisUpdate",
    "0x8F993D26E0CA5E8E"
))]
#[inline]
pub fn clamp_gameplay_cam_yaw(minimum: f32, maximum: f32) {
    call(0x8F993D26E0CA5E8E, (minimum, maximum))
}

/// `CreateCam`.
///
/// <https://docs.fivem.net/natives/?_0xC3981DCE61D9E13F>
#[doc(alias("CreateCam", "CREATE_CAM", "0xC3981DCE61D9E13F"))]
#[inline]
pub fn create_cam(cam_name: &str, active: bool) -> Cam {
    call(0xC3981DCE61D9E13F, (cam_name, active))
}

/// `CreateCamWithParams`.
///
/// <https://docs.fivem.net/natives/?_0xB51194800B257161>
#[doc(alias("CreateCamWithParams", "CREATE_CAM_WITH_PARAMS", "0xB51194800B257161"))]
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
    active: bool,
    rotation_order: i32,
) -> Cam {
    call(
        0xB51194800B257161,
        (
            cam_name,
            pos_x,
            pos_y,
            pos_z,
            rot_x,
            rot_y,
            rot_z,
            fov,
            active,
            rotation_order,
        ),
    )
}

/// `CreateCamera`.
///
/// <https://docs.fivem.net/natives/?_0x5E3CF89C6BCCA67D>
#[doc(alias("CreateCamera", "CREATE_CAMERA", "0x5E3CF89C6BCCA67D"))]
#[inline]
pub fn create_camera(cam_hash: impl Into<Hash>, active: bool) -> Cam {
    let cam_hash: Hash = cam_hash.into();
    call(0x5E3CF89C6BCCA67D, (cam_hash, active))
}

/// `CreateCameraWithParams`.
///
/// <https://docs.fivem.net/natives/?_0x6ABFA3E16460F22D>
#[doc(alias(
    "CreateCameraWithParams",
    "CREATE_CAMERA_WITH_PARAMS",
    "0x6ABFA3E16460F22D"
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
    active: bool,
    rotation_order: i32,
) -> Cam {
    let cam_hash: Hash = cam_hash.into();
    call(
        0x6ABFA3E16460F22D,
        (
            cam_hash,
            pos_x,
            pos_y,
            pos_z,
            rot_x,
            rot_y,
            rot_z,
            fov,
            active,
            rotation_order,
        ),
    )
}

/// `CreateCinematicShot`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x741B0129D4560F31>
#[doc(alias("CreateCinematicShot", "CREATE_CINEMATIC_SHOT", "0x741B0129D4560F31"))]
#[inline]
pub fn create_cinematic_shot(p0: i32, p1: i32, p2: i32, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x741B0129D4560F31, (p0, p1, p2, entity))
}

/// `CustomMenuCoordinates`.
///
/// <https://docs.fivem.net/natives/?_0x487A82C650EB7799>
#[doc(alias(
    "CustomMenuCoordinates",
    "CUSTOM_MENU_COORDINATES",
    "SET_GAMEPLAY_CAM_MOTION_BLUR_SCALING_THIS_UPDATE",
    "SetGameplayCamMotionBlurScalingThisUpdate",
    "0x487A82C650EB7799"
))]
#[inline]
pub fn custom_menu_coordinates(p0: f32) {
    call(0x487A82C650EB7799, (p0,))
}

/// `DestroyAllCams`.
///
/// <https://docs.fivem.net/natives/?_0x8E5FB15663F79120>
#[doc(alias("DestroyAllCams", "DESTROY_ALL_CAMS", "0x8E5FB15663F79120"))]
#[inline]
pub fn destroy_all_cams(b_script_host_cam: bool) {
    call(0x8E5FB15663F79120, (b_script_host_cam,))
}

/// `DestroyCam`.
///
/// <https://docs.fivem.net/natives/?_0x865908C81A2C22E9>
#[doc(alias("DestroyCam", "DESTROY_CAM", "0x865908C81A2C22E9"))]
#[inline]
pub fn destroy_cam(cam: Cam, b_script_host_cam: bool) {
    call(0x865908C81A2C22E9, (cam, b_script_host_cam))
}

/// `DetachCam`.
///
/// <https://docs.fivem.net/natives/?_0xA2FABBE87F4BAD82>
#[doc(alias("DetachCam", "DETACH_CAM", "0xA2FABBE87F4BAD82"))]
#[inline]
pub fn detach_cam(cam: Cam) {
    call(0xA2FABBE87F4BAD82, (cam,))
}

/// `DisableAimCamThisUpdate`.
///
/// <https://docs.fivem.net/natives/?_0x1A31FE0049E542F6>
#[doc(alias(
    "DisableAimCamThisUpdate",
    "DISABLE_AIM_CAM_THIS_UPDATE",
    "0x1A31FE0049E542F6"
))]
#[inline]
pub fn disable_aim_cam_this_update() {
    call(0x1A31FE0049E542F6, ())
}

/// `DisableCamCollisionForEntity`.
///
/// <https://docs.fivem.net/natives/?_0x2AED6301F67007D5>
#[doc(alias(
    "DisableCamCollisionForEntity",
    "_DISABLE_CAM_COLLISION_FOR_ENTITY",
    "SET_GAMEPLAY_CAM_IGNORE_ENTITY_COLLISION_THIS_UPDATE",
    "SetGameplayCamIgnoreEntityCollisionThisUpdate",
    "0x2AED6301F67007D5"
))]
#[inline]
pub fn disable_cam_collision_for_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x2AED6301F67007D5, (entity,))
}

/// `DisableCamCollisionForObject`.
///
/// <https://docs.fivem.net/natives/?_0x49482F9FCD825AAA>
#[doc(alias(
    "DisableCamCollisionForObject",
    "DISABLE_CAM_COLLISION_FOR_OBJECT",
    "0x49482F9FCD825AAA"
))]
#[inline]
pub fn disable_cam_collision_for_object(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x49482F9FCD825AAA, (entity,))
}

/// `DisableCinematicBonnetCameraThisUpdate`.
///
/// <https://docs.fivem.net/natives/?_0xADFF1B2A555F5FBA>
#[doc(alias(
    "DisableCinematicBonnetCameraThisUpdate",
    "DISABLE_CINEMATIC_BONNET_CAMERA_THIS_UPDATE",
    "0xADFF1B2A555F5FBA",
    "_DISABLE_VEHICLE_FIRST_PERSON_CAM_THIS_FRAME",
    "DisableVehicleFirstPersonCamThisFrame"
))]
#[inline]
pub fn disable_cinematic_bonnet_camera_this_update() {
    call(0xADFF1B2A555F5FBA, ())
}

/// `DisableOnFootFirstPersonViewThisUpdate`.
///
/// <https://docs.fivem.net/natives/?_0xDE2EF5DA284CC8DF>
#[doc(alias(
    "DisableOnFootFirstPersonViewThisUpdate",
    "DISABLE_ON_FOOT_FIRST_PERSON_VIEW_THIS_UPDATE",
    "0xDE2EF5DA284CC8DF",
    "_DISABLE_FIRST_PERSON_CAM_THIS_FRAME",
    "DisableFirstPersonCamThisFrame"
))]
#[inline]
pub fn disable_on_foot_first_person_view_this_update() {
    call(0xDE2EF5DA284CC8DF, ())
}

/// `DoScreenFadeIn`.
///
/// <https://docs.fivem.net/natives/?_0xD4E8E24955024033>
#[doc(alias("DoScreenFadeIn", "DO_SCREEN_FADE_IN", "0xD4E8E24955024033"))]
#[inline]
pub fn do_screen_fade_in(duration: i32) {
    call(0xD4E8E24955024033, (duration,))
}

/// `DoScreenFadeOut`.
///
/// <https://docs.fivem.net/natives/?_0x891B5B39AC6302AF>
#[doc(alias("DoScreenFadeOut", "DO_SCREEN_FADE_OUT", "0x891B5B39AC6302AF"))]
#[inline]
pub fn do_screen_fade_out(duration: i32) {
    call(0x891B5B39AC6302AF, (duration,))
}

/// `DoesCamExist`.
///
/// <https://docs.fivem.net/natives/?_0xA7A932170592B50E>
#[doc(alias("DoesCamExist", "DOES_CAM_EXIST", "0xA7A932170592B50E"))]
#[inline]
pub fn does_cam_exist(cam: Cam) -> bool {
    call(0xA7A932170592B50E, (cam,))
}

/// `EnableCrosshairThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xEA7F0AD7E9BA676F>
#[doc(alias(
    "EnableCrosshairThisFrame",
    "_ENABLE_CROSSHAIR_THIS_FRAME",
    "DISABLE_GAMEPLAY_CAM_ALTITUDE_FOV_SCALING_THIS_UPDATE",
    "DisableGameplayCamAltitudeFovScalingThisUpdate",
    "0xEA7F0AD7E9BA676F"
))]
#[inline]
pub fn enable_crosshair_this_frame() {
    call(0xEA7F0AD7E9BA676F, ())
}

/// `ForceCinematicRenderingThisUpdate`.
///
/// <https://docs.fivem.net/natives/?_0xA41BCD7213805AAC>
#[doc(alias(
    "ForceCinematicRenderingThisUpdate",
    "FORCE_CINEMATIC_RENDERING_THIS_UPDATE",
    "0xA41BCD7213805AAC"
))]
#[inline]
pub fn force_cinematic_rendering_this_update(enable: bool) {
    call(0xA41BCD7213805AAC, (enable,))
}

/// `GetCamActiveViewModeContext`.
///
/// <https://docs.fivem.net/natives/?_0x19CAFA3C87F7C2FF>
#[doc(alias(
    "GetCamActiveViewModeContext",
    "_GET_CAM_ACTIVE_VIEW_MODE_CONTEXT",
    "GET_CAM_ACTIVE_VIEW_MODE_CONTEXT",
    "0x19CAFA3C87F7C2FF"
))]
#[inline]
pub fn get_cam_active_view_mode_context() -> i32 {
    call(0x19CAFA3C87F7C2FF, ())
}

/// `GetCamAnimCurrentPhase`.
///
/// <https://docs.fivem.net/natives/?_0xA10B2DB49E92A6B0>
#[doc(alias(
    "GetCamAnimCurrentPhase",
    "GET_CAM_ANIM_CURRENT_PHASE",
    "0xA10B2DB49E92A6B0"
))]
#[inline]
pub fn get_cam_anim_current_phase(cam: Cam) -> f32 {
    call(0xA10B2DB49E92A6B0, (cam,))
}

/// `GetCamCoord`.
///
/// <https://docs.fivem.net/natives/?_0xBAC038F7459AE5AE>
#[doc(alias("GetCamCoord", "GET_CAM_COORD", "0xBAC038F7459AE5AE"))]
#[inline]
pub fn get_cam_coord(cam: Cam) -> Vector3 {
    call(0xBAC038F7459AE5AE, (cam,))
}

/// `GetCamDofStrength`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x06D153C0B99B6128>
#[doc(alias(
    "GetCamDofStrength",
    "_GET_CAM_DOF_STRENGTH",
    "GET_CAM_DOF_STRENGTH",
    "0x06D153C0B99B6128"
))]
#[inline]
pub fn get_cam_dof_strength(cam: Cam) -> f32 {
    call(0x06D153C0B99B6128, (cam,))
}

/// `GetCamFarClip`.
///
/// <https://docs.fivem.net/natives/?_0xB60A9CFEB21CA6AA>
#[doc(alias("GetCamFarClip", "GET_CAM_FAR_CLIP", "0xB60A9CFEB21CA6AA"))]
#[inline]
pub fn get_cam_far_clip(cam: Cam) -> f32 {
    call(0xB60A9CFEB21CA6AA, (cam,))
}

/// `GetCamFarDof`.
///
/// <https://docs.fivem.net/natives/?_0x255F8DAFD540D397>
#[doc(alias("GetCamFarDof", "GET_CAM_FAR_DOF", "0x255F8DAFD540D397"))]
#[inline]
pub fn get_cam_far_dof(cam: Cam) -> f32 {
    call(0x255F8DAFD540D397, (cam,))
}

/// `GetCamFov`.
///
/// <https://docs.fivem.net/natives/?_0xC3330A45CCCDB26A>
#[doc(alias("GetCamFov", "GET_CAM_FOV", "0xC3330A45CCCDB26A"))]
#[inline]
pub fn get_cam_fov(cam: Cam) -> f32 {
    call(0xC3330A45CCCDB26A, (cam,))
}

/// `GetCamNearClip`.
///
/// <https://docs.fivem.net/natives/?_0xC520A34DAFBF24B1>
#[doc(alias("GetCamNearClip", "GET_CAM_NEAR_CLIP", "0xC520A34DAFBF24B1"))]
#[inline]
pub fn get_cam_near_clip(cam: Cam) -> f32 {
    call(0xC520A34DAFBF24B1, (cam,))
}

/// `GetCamNearDof`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0xC2612D223D915A1C>
#[doc(alias(
    "GetCamNearDof",
    "_GET_CAM_NEAR_DOF",
    "GET_CAM_NEAR_DOF",
    "0xC2612D223D915A1C"
))]
#[inline]
pub fn get_cam_near_dof(cam: Cam) -> f32 {
    call(0xC2612D223D915A1C, (cam,))
}

/// `GetCamRot`.
///
/// <https://docs.fivem.net/natives/?_0x7D304C1C955E3E12>
#[doc(alias("GetCamRot", "GET_CAM_ROT", "0x7D304C1C955E3E12"))]
#[inline]
pub fn get_cam_rot(cam: Cam, rotation_order: i32) -> Vector3 {
    call(0x7D304C1C955E3E12, (cam, rotation_order))
}

/// `GetCamSplineNodeIndex`.
///
/// <https://docs.fivem.net/natives/?_0xB22B17DF858716A6>
#[doc(alias(
    "GetCamSplineNodeIndex",
    "GET_CAM_SPLINE_NODE_INDEX",
    "0xB22B17DF858716A6"
))]
#[inline]
pub fn get_cam_spline_node_index(cam: Cam) -> i32 {
    call(0xB22B17DF858716A6, (cam,))
}

/// `GetCamSplineNodePhase`.
///
/// <https://docs.fivem.net/natives/?_0xD9D0E694C8282C96>
#[doc(alias(
    "GetCamSplineNodePhase",
    "GET_CAM_SPLINE_NODE_PHASE",
    "0xD9D0E694C8282C96"
))]
#[inline]
pub fn get_cam_spline_node_phase(cam: Cam) -> f32 {
    call(0xD9D0E694C8282C96, (cam,))
}

/// `GetCamSplinePhase`.
///
/// <https://docs.fivem.net/natives/?_0xB5349E36C546509A>
#[doc(alias("GetCamSplinePhase", "GET_CAM_SPLINE_PHASE", "0xB5349E36C546509A"))]
#[inline]
pub fn get_cam_spline_phase(cam: Cam) -> f32 {
    call(0xB5349E36C546509A, (cam,))
}

/// `GetCamViewModeForContext`.
///
/// <https://docs.fivem.net/natives/?_0xEE778F8C7E1142E2>
#[doc(alias(
    "GetCamViewModeForContext",
    "GET_CAM_VIEW_MODE_FOR_CONTEXT",
    "0xEE778F8C7E1142E2"
))]
#[inline]
pub fn get_cam_view_mode_for_context(context: i32) -> i32 {
    call(0xEE778F8C7E1142E2, (context,))
}

/// `GetDebugCamera`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x77C3CEC46BE286F6>
#[doc(alias(
    "GetDebugCamera",
    "_GET_DEBUG_CAMERA",
    "GET_DEBUG_CAM",
    "GetDebugCam",
    "0x77C3CEC46BE286F6"
))]
#[inline]
pub fn get_debug_camera() -> Cam {
    call(0x77C3CEC46BE286F6, ())
}

/// `GetFinalRenderedCamCoord`.
///
/// <https://docs.fivem.net/natives/?_0xA200EB1EE790F448>
#[doc(alias(
    "GetFinalRenderedCamCoord",
    "GET_FINAL_RENDERED_CAM_COORD",
    "0xA200EB1EE790F448",
    "_GET_GAMEPLAY_CAM_COORDS",
    "GetGameplayCamCoords"
))]
#[inline]
pub fn get_final_rendered_cam_coord() -> Vector3 {
    call(0xA200EB1EE790F448, ())
}

/// `GetFinalRenderedCamFarClip`.
///
/// <https://docs.fivem.net/natives/?_0xDFC8CBC606FDB0FC>
#[doc(alias(
    "GetFinalRenderedCamFarClip",
    "GET_FINAL_RENDERED_CAM_FAR_CLIP",
    "0xDFC8CBC606FDB0FC",
    "_GET_GAMEPLAY_CAM_FAR_CLIP",
    "GetGameplayCamFarClip"
))]
#[inline]
pub fn get_final_rendered_cam_far_clip() -> f32 {
    call(0xDFC8CBC606FDB0FC, ())
}

/// `GetFinalRenderedCamFarDof`.
///
/// <https://docs.fivem.net/natives/?_0x9780F32BCAF72431>
#[doc(alias(
    "GetFinalRenderedCamFarDof",
    "GET_FINAL_RENDERED_CAM_FAR_DOF",
    "0x9780F32BCAF72431",
    "_GET_GAMEPLAY_CAM_FAR_DOF",
    "GetGameplayCamFarDof"
))]
#[inline]
pub fn get_final_rendered_cam_far_dof() -> f32 {
    call(0x9780F32BCAF72431, ())
}

/// `GetFinalRenderedCamFov`.
///
/// <https://docs.fivem.net/natives/?_0x80EC114669DAEFF4>
#[doc(alias(
    "GetFinalRenderedCamFov",
    "GET_FINAL_RENDERED_CAM_FOV",
    "0x80EC114669DAEFF4"
))]
#[inline]
pub fn get_final_rendered_cam_fov() -> f32 {
    call(0x80EC114669DAEFF4, ())
}

/// `GetFinalRenderedCamMotionBlurStrength`.
///
/// <https://docs.fivem.net/natives/?_0x162F9D995753DC19>
#[doc(alias(
    "GetFinalRenderedCamMotionBlurStrength",
    "GET_FINAL_RENDERED_CAM_MOTION_BLUR_STRENGTH",
    "0x162F9D995753DC19",
    "_GET_GAMEPLAY_CAM_FAR_CLIP_2",
    "GetGameplayCamFarClip_2"
))]
#[inline]
pub fn get_final_rendered_cam_motion_blur_strength() -> f32 {
    call(0x162F9D995753DC19, ())
}

/// `GetFinalRenderedCamNearClip`.
///
/// <https://docs.fivem.net/natives/?_0xD0082607100D7193>
#[doc(alias(
    "GetFinalRenderedCamNearClip",
    "GET_FINAL_RENDERED_CAM_NEAR_CLIP",
    "0xD0082607100D7193",
    "_GET_GAMEPLAY_CAM_NEAR_CLIP",
    "GetGameplayCamNearClip"
))]
#[inline]
pub fn get_final_rendered_cam_near_clip() -> f32 {
    call(0xD0082607100D7193, ())
}

/// `GetFinalRenderedCamNearDof`.
///
/// <https://docs.fivem.net/natives/?_0xA03502FC581F7D9B>
#[doc(alias(
    "GetFinalRenderedCamNearDof",
    "GET_FINAL_RENDERED_CAM_NEAR_DOF",
    "0xA03502FC581F7D9B",
    "_GET_GAMEPLAY_CAM_NEAR_DOF",
    "GetGameplayCamNearDof"
))]
#[inline]
pub fn get_final_rendered_cam_near_dof() -> f32 {
    call(0xA03502FC581F7D9B, ())
}

/// `GetFinalRenderedCamRot`.
///
/// <https://docs.fivem.net/natives/?_0x5B4E4C817FCC2DFB>
#[doc(alias(
    "GetFinalRenderedCamRot",
    "GET_FINAL_RENDERED_CAM_ROT",
    "0x5B4E4C817FCC2DFB",
    "_GET_GAMEPLAY_CAM_ROT_2",
    "GetGameplayCamRot_2"
))]
#[inline]
pub fn get_final_rendered_cam_rot(rotation_order: i32) -> Vector3 {
    call(0x5B4E4C817FCC2DFB, (rotation_order,))
}

/// `GetFinalRenderedInWhenFriendlyFov`.
///
/// <https://docs.fivem.net/natives/?_0x5F35F6732C3FBBA0>
#[doc(alias(
    "GetFinalRenderedInWhenFriendlyFov",
    "GET_FINAL_RENDERED_IN_WHEN_FRIENDLY_FOV",
    "GET_FINAL_RENDERED_REMOTE_PLAYER_CAM_FOV",
    "GetFinalRenderedRemotePlayerCamFov",
    "0x5F35F6732C3FBBA0"
))]
#[inline]
pub fn get_final_rendered_in_when_friendly_fov(player: Player) -> f32 {
    call(0x5F35F6732C3FBBA0, (player,))
}

/// `GetFinalRenderedInWhenFriendlyRot`.
///
/// <https://docs.fivem.net/natives/?_0x26903D9CD1175F2C>
#[doc(alias(
    "GetFinalRenderedInWhenFriendlyRot",
    "GET_FINAL_RENDERED_IN_WHEN_FRIENDLY_ROT",
    "GET_FINAL_RENDERED_REMOTE_PLAYER_CAM_ROT",
    "GetFinalRenderedRemotePlayerCamRot",
    "0x26903D9CD1175F2C"
))]
#[inline]
pub fn get_final_rendered_in_when_friendly_rot(player: Player, rotation_order: i32) -> Vector3 {
    call(0x26903D9CD1175F2C, (player, rotation_order))
}

/// `GetFirstPersonAimCamZoomFactor`.
///
/// <https://docs.fivem.net/natives/?_0x7EC52CC40597D170>
#[doc(alias(
    "GetFirstPersonAimCamZoomFactor",
    "GET_FIRST_PERSON_AIM_CAM_ZOOM_FACTOR",
    "0x7EC52CC40597D170",
    "_GET_GAMEPLAY_CAM_ZOOM",
    "GetGameplayCamZoom"
))]
#[inline]
pub fn get_first_person_aim_cam_zoom_factor() -> f32 {
    call(0x7EC52CC40597D170, ())
}

/// `GetFocusPedOnScreen`.
///
/// <https://docs.fivem.net/natives/?_0x89215EC747DF244A>
#[doc(alias("GetFocusPedOnScreen", "GET_FOCUS_PED_ON_SCREEN", "0x89215EC747DF244A"))]
#[inline]
pub fn get_focus_ped_on_screen(
    p0: f32,
    p1: i32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: i32,
    p8: i32,
) -> Ped {
    call(0x89215EC747DF244A, (p0, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `GetFollowPedCamViewMode`.
///
/// <https://docs.fivem.net/natives/?_0x8D4D46230B2C353A>
#[doc(alias(
    "GetFollowPedCamViewMode",
    "GET_FOLLOW_PED_CAM_VIEW_MODE",
    "0x8D4D46230B2C353A"
))]
#[inline]
pub fn get_follow_ped_cam_view_mode() -> i32 {
    call(0x8D4D46230B2C353A, ())
}

/// `GetFollowPedCamZoomLevel`.
///
/// <https://docs.fivem.net/natives/?_0x33E6C8EFD0CD93E9>
#[doc(alias(
    "GetFollowPedCamZoomLevel",
    "GET_FOLLOW_PED_CAM_ZOOM_LEVEL",
    "0x33E6C8EFD0CD93E9"
))]
#[inline]
pub fn get_follow_ped_cam_zoom_level() -> i32 {
    call(0x33E6C8EFD0CD93E9, ())
}

/// `GetFollowVehicleCamViewMode`.
///
/// <https://docs.fivem.net/natives/?_0xA4FF579AC0E3AAAE>
#[doc(alias(
    "GetFollowVehicleCamViewMode",
    "GET_FOLLOW_VEHICLE_CAM_VIEW_MODE",
    "0xA4FF579AC0E3AAAE"
))]
#[inline]
pub fn get_follow_vehicle_cam_view_mode() -> i32 {
    call(0xA4FF579AC0E3AAAE, ())
}

/// `GetFollowVehicleCamZoomLevel`.
///
/// <https://docs.fivem.net/natives/?_0xEE82280AB767B690>
#[doc(alias(
    "GetFollowVehicleCamZoomLevel",
    "GET_FOLLOW_VEHICLE_CAM_ZOOM_LEVEL",
    "0xEE82280AB767B690"
))]
#[inline]
pub fn get_follow_vehicle_cam_zoom_level() -> i32 {
    call(0xEE82280AB767B690, ())
}

/// `GetGameplayCamCoord`.
///
/// <https://docs.fivem.net/natives/?_0x14D6F5678D8F1B37>
#[doc(alias("GetGameplayCamCoord", "GET_GAMEPLAY_CAM_COORD", "0x14D6F5678D8F1B37"))]
#[inline]
pub fn get_gameplay_cam_coord() -> Vector3 {
    call(0x14D6F5678D8F1B37, ())
}

/// `GetGameplayCamFov`.
///
/// <https://docs.fivem.net/natives/?_0x65019750A0324133>
#[doc(alias("GetGameplayCamFov", "GET_GAMEPLAY_CAM_FOV", "0x65019750A0324133"))]
#[inline]
pub fn get_gameplay_cam_fov() -> f32 {
    call(0x65019750A0324133, ())
}

/// `GetGameplayCamRelativeHeading`.
///
/// <https://docs.fivem.net/natives/?_0x743607648ADD4587>
#[doc(alias(
    "GetGameplayCamRelativeHeading",
    "GET_GAMEPLAY_CAM_RELATIVE_HEADING",
    "0x743607648ADD4587"
))]
#[inline]
pub fn get_gameplay_cam_relative_heading() -> f32 {
    call(0x743607648ADD4587, ())
}

/// `GetGameplayCamRelativePitch`.
///
/// <https://docs.fivem.net/natives/?_0x3A6867B4845BEDA2>
#[doc(alias(
    "GetGameplayCamRelativePitch",
    "GET_GAMEPLAY_CAM_RELATIVE_PITCH",
    "0x3A6867B4845BEDA2"
))]
#[inline]
pub fn get_gameplay_cam_relative_pitch() -> f32 {
    call(0x3A6867B4845BEDA2, ())
}

/// `GetGameplayCamRot`.
///
/// <https://docs.fivem.net/natives/?_0x837765A25378F0BB>
#[doc(alias("GetGameplayCamRot", "GET_GAMEPLAY_CAM_ROT", "0x837765A25378F0BB"))]
#[inline]
pub fn get_gameplay_cam_rot(rotation_order: i32) -> Vector3 {
    call(0x837765A25378F0BB, (rotation_order,))
}

/// `GetRenderingCam`.
///
/// <https://docs.fivem.net/natives/?_0x5234F9F10919EABA>
#[doc(alias("GetRenderingCam", "GET_RENDERING_CAM", "0x5234F9F10919EABA"))]
#[inline]
pub fn get_rendering_cam() -> Cam {
    call(0x5234F9F10919EABA, ())
}

/// `HardAttachCamToEntity`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x202A5ED9CE01D6E7>
#[doc(alias(
    "HardAttachCamToEntity",
    "HARD_ATTACH_CAM_TO_ENTITY",
    "0x202A5ED9CE01D6E7"
))]
#[inline]
pub fn hard_attach_cam_to_entity(
    cam: Cam,
    entity: impl Into<Entity>,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    is_relative: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x202A5ED9CE01D6E7,
        (
            cam,
            entity,
            x_rot,
            y_rot,
            z_rot,
            x_offset,
            y_offset,
            z_offset,
            is_relative,
        ),
    )
}

/// `HardAttachCamToPedBone`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x149916F50C34A40D>
#[doc(alias(
    "HardAttachCamToPedBone",
    "HARD_ATTACH_CAM_TO_PED_BONE",
    "0x149916F50C34A40D",
    "_ATTACH_CAM_TO_PED_BONE_2",
    "AttachCamToPedBone_2"
))]
#[inline]
pub fn hard_attach_cam_to_ped_bone(
    cam: Cam,
    ped: Ped,
    bone_index: i32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    is_relative: bool,
) {
    call(
        0x149916F50C34A40D,
        (
            cam,
            ped,
            bone_index,
            x_rot,
            y_rot,
            z_rot,
            x_offset,
            y_offset,
            z_offset,
            is_relative,
        ),
    )
}

/// `IgnoreMenuPreferenceForBonnetCameraThisUpdate`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x7B8A361C1813FBEF>
#[doc(alias(
    "IgnoreMenuPreferenceForBonnetCameraThisUpdate",
    "IGNORE_MENU_PREFERENCE_FOR_BONNET_CAMERA_THIS_UPDATE",
    "0x7B8A361C1813FBEF"
))]
#[inline]
pub fn ignore_menu_preference_for_bonnet_camera_this_update() {
    call(0x7B8A361C1813FBEF, ())
}

/// `InterpolateCamWithParams`.
///
/// <https://docs.fivem.net/natives/?_0xDDA77EE33C005AAF>
#[doc(alias(
    "InterpolateCamWithParams",
    "_INTERPOLATE_CAM_WITH_PARAMS",
    "0xDDA77EE33C005AAF"
))]
#[inline]
pub fn interpolate_cam_with_params(
    camera: Cam,
    cam_pos_x: f32,
    cam_pos_y: f32,
    cam_pos_z: f32,
    cam_rot_x: f32,
    cam_rot_y: f32,
    cam_rot_z: f32,
    fov: f32,
    duration: i32,
    pos_curve_type: i32,
    rot_curve_type: i32,
    rot_order: i32,
    fov_curve_type: i32,
) {
    call(
        0xDDA77EE33C005AAF,
        (
            camera,
            cam_pos_x,
            cam_pos_y,
            cam_pos_z,
            cam_rot_x,
            cam_rot_y,
            cam_rot_z,
            fov,
            duration,
            pos_curve_type,
            rot_curve_type,
            rot_order,
            fov_curve_type,
        ),
    )
}

/// `InvalidateIdleCam`.
///
/// <https://docs.fivem.net/natives/?_0xF4F2C0D4EE209E20>
#[doc(alias("InvalidateIdleCam", "INVALIDATE_IDLE_CAM", "0xF4F2C0D4EE209E20"))]
#[inline]
pub fn invalidate_idle_cam() {
    call(0xF4F2C0D4EE209E20, ())
}

/// `InvalidateVehicleIdleCam`.
///
/// <https://docs.fivem.net/natives/?_0x9E4CFFF989258472>
#[doc(alias(
    "InvalidateVehicleIdleCam",
    "_INVALIDATE_VEHICLE_IDLE_CAM",
    "INVALIDATE_CINEMATIC_VEHICLE_IDLE_MODE",
    "InvalidateCinematicVehicleIdleMode",
    "0x9E4CFFF989258472"
))]
#[inline]
pub fn invalidate_vehicle_idle_cam() {
    call(0x9E4CFFF989258472, ())
}

/// `IsAimCamActive`.
///
/// <https://docs.fivem.net/natives/?_0x68EDDA28A5976D07>
#[doc(alias("IsAimCamActive", "IS_AIM_CAM_ACTIVE", "0x68EDDA28A5976D07"))]
#[inline]
pub fn is_aim_cam_active() -> bool {
    call(0x68EDDA28A5976D07, ())
}

/// `IsAimCamThirdPersonActive`.
///
/// <https://docs.fivem.net/natives/?_0x74BD83EA840F6BC9>
#[doc(alias(
    "IsAimCamThirdPersonActive",
    "_IS_AIM_CAM_THIRD_PERSON_ACTIVE",
    "IS_AIM_CAM_ACTIVE_IN_ACCURATE_MODE",
    "IsAimCamActiveInAccurateMode",
    "0x74BD83EA840F6BC9"
))]
#[inline]
pub fn is_aim_cam_third_person_active() -> bool {
    call(0x74BD83EA840F6BC9, ())
}

/// `IsAllowedIndependentCameraModes`.
///
/// <https://docs.fivem.net/natives/?_0xEAF0FA793D05C592>
#[doc(alias(
    "IsAllowedIndependentCameraModes",
    "IS_ALLOWED_INDEPENDENT_CAMERA_MODES",
    "0xEAF0FA793D05C592"
))]
#[inline]
pub fn is_allowed_independent_camera_modes() -> bool {
    call(0xEAF0FA793D05C592, ())
}

/// `IsBonnetCinematicCamRendering`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0xD7360051C885628B>
#[doc(alias(
    "IsBonnetCinematicCamRendering",
    "IS_BONNET_CINEMATIC_CAM_RENDERING",
    "0xD7360051C885628B"
))]
#[inline]
pub fn is_bonnet_cinematic_cam_rendering() -> bool {
    call(0xD7360051C885628B, ())
}

/// `IsCamActive`.
///
/// <https://docs.fivem.net/natives/?_0xDFB2B516207D3534>
#[doc(alias("IsCamActive", "IS_CAM_ACTIVE", "0xDFB2B516207D3534"))]
#[inline]
pub fn is_cam_active(cam: Cam) -> bool {
    call(0xDFB2B516207D3534, (cam,))
}

/// `IsCamInterpolating`.
///
/// <https://docs.fivem.net/natives/?_0x036F97C908C2B52C>
#[doc(alias("IsCamInterpolating", "IS_CAM_INTERPOLATING", "0x036F97C908C2B52C"))]
#[inline]
pub fn is_cam_interpolating(cam: Cam) -> bool {
    call(0x036F97C908C2B52C, (cam,))
}

/// `IsCamPlayingAnim`.
///
/// <https://docs.fivem.net/natives/?_0xC90621D8A0CEECF2>
#[doc(alias("IsCamPlayingAnim", "IS_CAM_PLAYING_ANIM", "0xC90621D8A0CEECF2"))]
#[inline]
pub fn is_cam_playing_anim(cam: Cam, anim_name: &str, anim_dictionary: &str) -> bool {
    call(0xC90621D8A0CEECF2, (cam, anim_name, anim_dictionary))
}

/// `IsCamRendering`.
///
/// <https://docs.fivem.net/natives/?_0x02EC0AF5C5A49B7A>
#[doc(alias("IsCamRendering", "IS_CAM_RENDERING", "0x02EC0AF5C5A49B7A"))]
#[inline]
pub fn is_cam_rendering(cam: Cam) -> bool {
    call(0x02EC0AF5C5A49B7A, (cam,))
}

/// `IsCamShaking`.
///
/// <https://docs.fivem.net/natives/?_0x6B24BFE83A2BE47B>
#[doc(alias("IsCamShaking", "IS_CAM_SHAKING", "0x6B24BFE83A2BE47B"))]
#[inline]
pub fn is_cam_shaking(cam: Cam) -> bool {
    call(0x6B24BFE83A2BE47B, (cam,))
}

/// `IsCamSplinePaused`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x0290F35C0AD97864>
#[doc(alias("IsCamSplinePaused", "IS_CAM_SPLINE_PAUSED", "0x0290F35C0AD97864"))]
#[inline]
pub fn is_cam_spline_paused(p0: i32) -> bool {
    call(0x0290F35C0AD97864, (p0,))
}

/// `IsCinematicCamInputActive`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0xF5F1E89A970B7796>
#[doc(alias(
    "IsCinematicCamInputActive",
    "IS_CINEMATIC_CAM_INPUT_ACTIVE",
    "0xF5F1E89A970B7796",
    "_IS_CINEMATIC_CAM_ACTIVE",
    "IsCinematicCamActive"
))]
#[inline]
pub fn is_cinematic_cam_input_active() -> bool {
    call(0xF5F1E89A970B7796, ())
}

/// `IsCinematicCamRendering`.
///
/// <https://docs.fivem.net/natives/?_0xB15162CB5826E9E8>
#[doc(alias(
    "IsCinematicCamRendering",
    "IS_CINEMATIC_CAM_RENDERING",
    "0xB15162CB5826E9E8"
))]
#[inline]
pub fn is_cinematic_cam_rendering() -> bool {
    call(0xB15162CB5826E9E8, ())
}

/// `IsCinematicCamShaking`.
///
/// <https://docs.fivem.net/natives/?_0xBBC08F6B4CB8FF0A>
#[doc(alias(
    "IsCinematicCamShaking",
    "IS_CINEMATIC_CAM_SHAKING",
    "0xBBC08F6B4CB8FF0A"
))]
#[inline]
pub fn is_cinematic_cam_shaking() -> bool {
    call(0xBBC08F6B4CB8FF0A, ())
}

/// `IsCinematicIdleCamRendering`.
///
/// <https://docs.fivem.net/natives/?_0xCA9D2AA3E326D720>
#[doc(alias(
    "IsCinematicIdleCamRendering",
    "IS_CINEMATIC_IDLE_CAM_RENDERING",
    "0xCA9D2AA3E326D720"
))]
#[inline]
pub fn is_cinematic_idle_cam_rendering() -> bool {
    call(0xCA9D2AA3E326D720, ())
}

/// `IsCinematicShotActive`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xCC9F3371A7C28BC9>
#[doc(alias(
    "IsCinematicShotActive",
    "IS_CINEMATIC_SHOT_ACTIVE",
    "0xCC9F3371A7C28BC9"
))]
#[inline]
pub fn is_cinematic_shot_active(p0: i32) -> bool {
    call(0xCC9F3371A7C28BC9, (p0,))
}

/// `IsFirstPersonAimCamActive`.
///
/// <https://docs.fivem.net/natives/?_0x5E346D934122613F>
#[doc(alias(
    "IsFirstPersonAimCamActive",
    "IS_FIRST_PERSON_AIM_CAM_ACTIVE",
    "0x5E346D934122613F"
))]
#[inline]
pub fn is_first_person_aim_cam_active() -> bool {
    call(0x5E346D934122613F, ())
}

/// `IsFollowPedCamActive`.
///
/// <https://docs.fivem.net/natives/?_0xC6D3D26810C8E0F9>
#[doc(alias(
    "IsFollowPedCamActive",
    "IS_FOLLOW_PED_CAM_ACTIVE",
    "0xC6D3D26810C8E0F9"
))]
#[inline]
pub fn is_follow_ped_cam_active() -> bool {
    call(0xC6D3D26810C8E0F9, ())
}

/// `IsFollowVehicleCamActive`.
///
/// <https://docs.fivem.net/natives/?_0xCBBDE6D335D6D496>
#[doc(alias(
    "IsFollowVehicleCamActive",
    "IS_FOLLOW_VEHICLE_CAM_ACTIVE",
    "0xCBBDE6D335D6D496"
))]
#[inline]
pub fn is_follow_vehicle_cam_active() -> bool {
    call(0xCBBDE6D335D6D496, ())
}

/// `IsGameplayCamLookingBehind`.
///
/// <https://docs.fivem.net/natives/?_0x70FDA869F3317EA9>
#[doc(alias(
    "IsGameplayCamLookingBehind",
    "IS_GAMEPLAY_CAM_LOOKING_BEHIND",
    "0x70FDA869F3317EA9"
))]
#[inline]
pub fn is_gameplay_cam_looking_behind() -> bool {
    call(0x70FDA869F3317EA9, ())
}

/// `IsGameplayCamRendering`.
///
/// <https://docs.fivem.net/natives/?_0x39B5D1B10383F0C8>
#[doc(alias(
    "IsGameplayCamRendering",
    "IS_GAMEPLAY_CAM_RENDERING",
    "0x39B5D1B10383F0C8"
))]
#[inline]
pub fn is_gameplay_cam_rendering() -> bool {
    call(0x39B5D1B10383F0C8, ())
}

/// `IsGameplayCamShaking`.
///
/// <https://docs.fivem.net/natives/?_0x016C090630DF1F89>
#[doc(alias(
    "IsGameplayCamShaking",
    "IS_GAMEPLAY_CAM_SHAKING",
    "0x016C090630DF1F89"
))]
#[inline]
pub fn is_gameplay_cam_shaking() -> bool {
    call(0x016C090630DF1F89, ())
}

/// `IsGameplayHintActive`.
///
/// <https://docs.fivem.net/natives/?_0xE520FF1AD2785B40>
#[doc(alias(
    "IsGameplayHintActive",
    "IS_GAMEPLAY_HINT_ACTIVE",
    "0xE520FF1AD2785B40"
))]
#[inline]
pub fn is_gameplay_hint_active() -> bool {
    call(0xE520FF1AD2785B40, ())
}

/// `IsInVehicleCamDisabled`.
///
/// <https://docs.fivem.net/natives/?_0x4F32C0D5A90A9B40>
#[doc(alias(
    "IsInVehicleCamDisabled",
    "_IS_IN_VEHICLE_CAM_DISABLED",
    "IS_CINEMATIC_FIRST_PERSON_VEHICLE_INTERIOR_CAM_RENDERING",
    "IsCinematicFirstPersonVehicleInteriorCamRendering",
    "0x4F32C0D5A90A9B40"
))]
#[inline]
pub fn is_in_vehicle_cam_disabled() -> bool {
    call(0x4F32C0D5A90A9B40, ())
}

/// `IsScreenFadedIn`.
///
/// <https://docs.fivem.net/natives/?_0x5A859503B0C08678>
#[doc(alias("IsScreenFadedIn", "IS_SCREEN_FADED_IN", "0x5A859503B0C08678"))]
#[inline]
pub fn is_screen_faded_in() -> bool {
    call(0x5A859503B0C08678, ())
}

/// `IsScreenFadedOut`.
///
/// <https://docs.fivem.net/natives/?_0xB16FCE9DDC7BA182>
#[doc(alias("IsScreenFadedOut", "IS_SCREEN_FADED_OUT", "0xB16FCE9DDC7BA182"))]
#[inline]
pub fn is_screen_faded_out() -> bool {
    call(0xB16FCE9DDC7BA182, ())
}

/// `IsScreenFadingIn`.
///
/// <https://docs.fivem.net/natives/?_0x5C544BC6C57AC575>
#[doc(alias("IsScreenFadingIn", "IS_SCREEN_FADING_IN", "0x5C544BC6C57AC575"))]
#[inline]
pub fn is_screen_fading_in() -> bool {
    call(0x5C544BC6C57AC575, ())
}

/// `IsScreenFadingOut`.
///
/// <https://docs.fivem.net/natives/?_0x797AC7CB535BA28F>
#[doc(alias("IsScreenFadingOut", "IS_SCREEN_FADING_OUT", "0x797AC7CB535BA28F"))]
#[inline]
pub fn is_screen_fading_out() -> bool {
    call(0x797AC7CB535BA28F, ())
}

/// `IsScriptGlobalShaking`.
///
/// <https://docs.fivem.net/natives/?_0xC912AF078AF19212>
#[doc(alias(
    "IsScriptGlobalShaking",
    "IS_SCRIPT_GLOBAL_SHAKING",
    "0xC912AF078AF19212"
))]
#[inline]
pub fn is_script_global_shaking() -> bool {
    call(0xC912AF078AF19212, ())
}

/// `IsSphereVisible`.
///
/// <https://docs.fivem.net/natives/?_0xE33D59DA70B58FDF>
#[doc(alias("IsSphereVisible", "IS_SPHERE_VISIBLE", "0xE33D59DA70B58FDF"))]
#[inline]
pub fn is_sphere_visible(x: f32, y: f32, z: f32, radius: f32) -> bool {
    call(0xE33D59DA70B58FDF, (x, y, z, radius))
}

/// `N_0x0225778816fdc28c`.
///
/// <https://docs.fivem.net/natives/?_0x0225778816FDC28C>
#[doc(alias(
    "N_0x0225778816fdc28c",
    "SET_GAMEPLAY_CAM_MAX_MOTION_BLUR_STRENGTH_THIS_UPDATE",
    "SetGameplayCamMaxMotionBlurStrengthThisUpdate",
    "0x0225778816FDC28C"
))]
#[inline]
pub fn n_0x0225778816fdc28c(p0: f32) {
    call(0x0225778816FDC28C, (p0,))
}

/// `N_0x0aa27680a0bd43fa`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x0AA27680A0BD43FA>
#[doc(alias(
    "N_0x0aa27680a0bd43fa",
    "FORCE_VEHICLE_CAM_STUNT_SETTINGS_THIS_UPDATE",
    "ForceVehicleCamStuntSettingsThisUpdate",
    "0x0AA27680A0BD43FA"
))]
#[inline]
pub fn n_0x0aa27680a0bd43fa() {
    call(0x0AA27680A0BD43FA, ())
}

/// `N_0x12ded8ca53d47ea5`.
///
/// <https://docs.fivem.net/natives/?_0x12DED8CA53D47EA5>
#[doc(alias(
    "N_0x12ded8ca53d47ea5",
    "SET_CUTSCENE_CAM_FAR_CLIP_THIS_UPDATE",
    "SetCutsceneCamFarClipThisUpdate",
    "0x12DED8CA53D47EA5"
))]
#[inline]
pub fn n_0x12ded8ca53d47ea5(p0: f32) {
    call(0x12DED8CA53D47EA5, (p0,))
}

/// `N_0x17fca7199a530203`.
///
/// <https://docs.fivem.net/natives/?_0x17FCA7199A530203>
#[doc(alias(
    "N_0x17fca7199a530203",
    "DISABLE_CINEMATIC_SLOW_MO_THIS_UPDATE",
    "DisableCinematicSlowMoThisUpdate",
    "0x17FCA7199A530203"
))]
#[inline]
pub fn n_0x17fca7199a530203() {
    call(0x17FCA7199A530203, ())
}

/// `N_0x1f2300cb7fa7b7f6`.
///
/// <https://docs.fivem.net/natives/?_0x1F2300CB7FA7B7F6>
#[doc(alias(
    "N_0x1f2300cb7fa7b7f6",
    "IS_IN_VEHICLE_MOBILE_PHONE_CAMERA_RENDERING",
    "IsInVehicleMobilePhoneCameraRendering",
    "0x1F2300CB7FA7B7F6"
))]
#[inline]
pub fn n_0x1f2300cb7fa7b7f6() -> i32 {
    call(0x1F2300CB7FA7B7F6, ())
}

/// `N_0x247acbc4abbc9d1c`.
///
/// <https://docs.fivem.net/natives/?_0x247ACBC4ABBC9D1C>
#[doc(alias(
    "N_0x247acbc4abbc9d1c",
    "STOP_CODE_GAMEPLAY_HINT",
    "StopCodeGameplayHint",
    "0x247ACBC4ABBC9D1C"
))]
#[inline]
pub fn n_0x247acbc4abbc9d1c(p0: bool) {
    call(0x247ACBC4ABBC9D1C, (p0,))
}

/// `N_0x271017b9ba825366`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x271017B9BA825366>
#[doc(alias(
    "N_0x271017b9ba825366",
    "ALLOW_MOTION_BLUR_DECAY",
    "AllowMotionBlurDecay",
    "0x271017B9BA825366"
))]
#[inline]
pub fn n_0x271017b9ba825366(p0: i32, p1: bool) {
    call(0x271017B9BA825366, (p0, p1))
}

/// `N_0x28b022a17b068a3a`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x28B022A17B068A3A>
#[doc(alias(
    "N_0x28b022a17b068a3a",
    "FORCE_BONNET_CAMERA_RELATIVE_HEADING_AND_PITCH",
    "ForceBonnetCameraRelativeHeadingAndPitch",
    "0x28B022A17B068A3A"
))]
#[inline]
pub fn n_0x28b022a17b068a3a(p0: f32, p1: f32) {
    call(0x28B022A17B068A3A, (p0, p1))
}

/// `N_0x2f7f2b26dd3f18ee`.
///
/// <https://docs.fivem.net/natives/?_0x2F7F2B26DD3F18EE>
#[doc(alias(
    "N_0x2f7f2b26dd3f18ee",
    "SET_FIRST_PERSON_AIM_CAM_RELATIVE_HEADING_LIMITS_THIS_UPDATE",
    "SetFirstPersonAimCamRelativeHeadingLimitsThisUpdate",
    "0x2F7F2B26DD3F18EE"
))]
#[inline]
pub fn n_0x2f7f2b26dd3f18ee(p0: f32, p1: f32) {
    call(0x2F7F2B26DD3F18EE, (p0, p1))
}

/// `N_0x3044240d2e0fa842`.
///
/// <https://docs.fivem.net/natives/?_0x3044240D2E0FA842>
#[doc(alias(
    "N_0x3044240d2e0fa842",
    "IS_INTERPOLATING_FROM_SCRIPT_CAMS",
    "IsInterpolatingFromScriptCams",
    "0x3044240D2E0FA842"
))]
#[inline]
pub fn n_0x3044240d2e0fa842() -> bool {
    call(0x3044240D2E0FA842, ())
}

/// `N_0x324c5aa411da7737`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x324C5AA411DA7737>
#[doc(alias(
    "N_0x324c5aa411da7737",
    "STOP_CUTSCENE_CAM_SHAKING",
    "StopCutsceneCamShaking",
    "0x324C5AA411DA7737"
))]
#[inline]
pub fn n_0x324c5aa411da7737(p0: i32) {
    call(0x324C5AA411DA7737, (p0,))
}

/// `N_0x380b4968d1e09e55`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x380B4968D1E09E55>
#[doc(alias(
    "N_0x380b4968d1e09e55",
    "FORCE_TIGHTSPACE_CUSTOM_FRAMING_THIS_UPDATE",
    "ForceTightspaceCustomFramingThisUpdate",
    "0x380B4968D1E09E55"
))]
#[inline]
pub fn n_0x380b4968d1e09e55() {
    call(0x380B4968D1E09E55, ())
}

/// `N_0x4008edf7d6e48175`.
///
/// <https://docs.fivem.net/natives/?_0x4008EDF7D6E48175>
#[doc(alias(
    "N_0x4008edf7d6e48175",
    "SET_ALLOW_CUSTOM_VEHICLE_DRIVE_BY_CAM_THIS_UPDATE",
    "SetAllowCustomVehicleDriveByCamThisUpdate",
    "0x4008EDF7D6E48175"
))]
#[inline]
pub fn n_0x4008edf7d6e48175(p0: bool) {
    call(0x4008EDF7D6E48175, (p0,))
}

/// `N_0x469f2ecdec046337`.
///
/// <https://docs.fivem.net/natives/?_0x469F2ECDEC046337>
#[doc(alias(
    "N_0x469f2ecdec046337",
    "SET_SCRIPTED_CAMERA_IS_FIRST_PERSON_THIS_FRAME",
    "SetScriptedCameraIsFirstPersonThisFrame",
    "0x469F2ECDEC046337"
))]
#[inline]
pub fn n_0x469f2ecdec046337(p0: bool) {
    call(0x469F2ECDEC046337, (p0,))
}

/// `N_0x4879e4fe39074cdf`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0x4879E4FE39074CDF>
#[doc(alias(
    "N_0x4879e4fe39074cdf",
    "ARE_WIDESCREEN_BORDERS_ACTIVE",
    "AreWidescreenBordersActive",
    "0x4879E4FE39074CDF"
))]
#[inline]
pub fn n_0x4879e4fe39074cdf() -> bool {
    call(0x4879E4FE39074CDF, ())
}

/// `N_0x59424bd75174c9b1`.
///
/// <https://docs.fivem.net/natives/?_0x59424BD75174C9B1>
#[doc(alias(
    "N_0x59424bd75174c9b1",
    "DISABLE_FIRST_PERSON_FLASH_EFFECT_THIS_UPDATE",
    "DisableFirstPersonFlashEffectThisUpdate",
    "0x59424BD75174C9B1"
))]
#[inline]
pub fn n_0x59424bd75174c9b1() {
    call(0x59424BD75174C9B1, ())
}

/// `N_0x5a43c76f7fc7ba5f`.
///
/// <https://docs.fivem.net/natives/?_0x5A43C76F7FC7BA5F>
#[doc(alias(
    "N_0x5a43c76f7fc7ba5f",
    "DISABLE_NEAR_CLIP_SCAN_THIS_UPDATE",
    "DisableNearClipScanThisUpdate",
    "0x5A43C76F7FC7BA5F"
))]
#[inline]
pub fn n_0x5a43c76f7fc7ba5f() {
    call(0x5A43C76F7FC7BA5F, ())
}

/// `N_0x5c41e6babc9e2112`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5C41E6BABC9E2112>
#[doc(alias(
    "N_0x5c41e6babc9e2112",
    "SET_FIRST_PERSON_FLASH_EFFECT_TYPE",
    "SetFirstPersonFlashEffectType",
    "0x5C41E6BABC9E2112"
))]
#[inline]
pub fn n_0x5c41e6babc9e2112(p0: i32) {
    call(0x5C41E6BABC9E2112, (p0,))
}

/// `N_0x5c48a1d6e3b33179`.
///
/// <https://docs.fivem.net/natives/?_0x5C48A1D6E3B33179>
#[doc(alias(
    "N_0x5c48a1d6e3b33179",
    "WAS_FLY_CAM_CONSTRAINED_ON_PREVIOUS_UDPATE",
    "WasFlyCamConstrainedOnPreviousUdpate",
    "0x5C48A1D6E3B33179"
))]
#[inline]
pub fn n_0x5c48a1d6e3b33179(cam: Cam) -> bool {
    call(0x5C48A1D6E3B33179, (cam,))
}

/// `N_0x5d96cfb59da076a0`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x5D96CFB59DA076A0>
#[doc(alias(
    "N_0x5d96cfb59da076a0",
    "TRIGGER_VEHICLE_PART_BROKEN_CAMERA_SHAKE",
    "TriggerVehiclePartBrokenCameraShake",
    "0x5D96CFB59DA076A0"
))]
#[inline]
pub fn n_0x5d96cfb59da076a0(vehicle: Vehicle, p1: i32, p2: f32) {
    call(0x5D96CFB59DA076A0, (vehicle, p1, p2))
}

/// `N_0x62374889a4d59f72`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x62374889A4D59F72>
#[doc(alias(
    "N_0x62374889a4d59f72",
    "CAMERA_PREVENT_COLLISION_SETTINGS_FOR_TRIPLEHEAD_IN_INTERIORS_THIS_UPDATE",
    "CameraPreventCollisionSettingsForTripleheadInInteriorsThisUpdate",
    "0x62374889A4D59F72"
))]
#[inline]
pub fn n_0x62374889a4d59f72() {
    call(0x62374889A4D59F72, ())
}

/// `N_0x62ecfcfdee7885d6`.
///
/// <https://docs.fivem.net/natives/?_0x62ECFCFDEE7885D6>
#[doc(alias(
    "N_0x62ecfcfdee7885d6",
    "DISABLE_CINEMATIC_VEHICLE_IDLE_MODE_THIS_UPDATE",
    "DisableCinematicVehicleIdleModeThisUpdate",
    "0x62ECFCFDEE7885D6"
))]
#[inline]
pub fn n_0x62ecfcfdee7885d6() {
    call(0x62ECFCFDEE7885D6, ())
}

/// `N_0x705a276ebff3133d`.
///
/// <https://docs.fivem.net/natives/?_0x705A276EBFF3133D>
#[doc(alias(
    "N_0x705a276ebff3133d",
    "IS_INTERPOLATING_TO_SCRIPT_CAMS",
    "IsInterpolatingToScriptCams",
    "0x705A276EBFF3133D"
))]
#[inline]
pub fn n_0x705a276ebff3133d() -> bool {
    call(0x705A276EBFF3133D, ())
}

/// `N_0x7295c203dd659dfe`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x7295C203DD659DFE>
#[doc(alias(
    "N_0x7295c203dd659dfe",
    "RESET_GAMEPLAY_CAM_FULL_ATTACH_PARENT_TRANSFORM_TIMER",
    "ResetGameplayCamFullAttachParentTransformTimer",
    "0x7295C203DD659DFE"
))]
#[inline]
pub fn n_0x7295c203dd659dfe() {
    call(0x7295C203DD659DFE, ())
}

/// `N_0x91ef6ee6419e5b97`.
///
/// <https://docs.fivem.net/natives/?_0x91EF6EE6419E5B97>
#[doc(alias(
    "N_0x91ef6ee6419e5b97",
    "SET_FOLLOW_VEHICLE_CAM_HIGH_ANGLE_MODE_THIS_UPDATE",
    "SetFollowVehicleCamHighAngleModeThisUpdate",
    "0x91EF6EE6419E5B97"
))]
#[inline]
pub fn n_0x91ef6ee6419e5b97(p0: bool) {
    call(0x91EF6EE6419E5B97, (p0,))
}

/// `N_0x9dfe13ecdc1ec196`.
///
/// <https://docs.fivem.net/natives/?_0x9DFE13ECDC1EC196>
#[doc(alias(
    "N_0x9dfe13ecdc1ec196",
    "SET_FOLLOW_VEHICLE_CAM_HIGH_ANGLE_MODE_EVERY_UPDATE",
    "SetFollowVehicleCamHighAngleModeEveryUpdate",
    "0x9DFE13ECDC1EC196",
    "SET_TIME_IDLE_DROP",
    "SetTimeIdleDrop"
))]
#[inline]
pub fn n_0x9dfe13ecdc1ec196(p0: bool, p1: bool) {
    call(0x9DFE13ECDC1EC196, (p0, p1))
}

/// `N_0x9f97da93681f87ea`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x9F97DA93681F87EA>
#[doc(alias(
    "N_0x9f97da93681f87ea",
    "BLOCK_FIRST_PERSON_ORIENTATION_RESET_THIS_UPDATE",
    "BlockFirstPersonOrientationResetThisUpdate",
    "0x9F97DA93681F87EA"
))]
#[inline]
pub fn n_0x9f97da93681f87ea() {
    call(0x9F97DA93681F87EA, ())
}

/// `N_0xa2767257a320fc82`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA2767257A320FC82>
#[doc(alias(
    "N_0xa2767257a320fc82",
    "SET_CAM_IS_INSIDE_VEHICLE",
    "SetCamIsInsideVehicle",
    "0xA2767257A320FC82"
))]
#[inline]
pub fn n_0xa2767257a320fc82(p0: i32, p1: bool) {
    call(0xA2767257A320FC82, (p0, p1))
}

/// `N_0xa7092afe81944852`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0xA7092AFE81944852>
#[doc(alias(
    "N_0xa7092afe81944852",
    "BYPASS_CAMERA_COLLISION_BUOYANCY_TEST_THIS_UPDATE",
    "BypassCameraCollisionBuoyancyTestThisUpdate",
    "0xA7092AFE81944852"
))]
#[inline]
pub fn n_0xa7092afe81944852() {
    call(0xA7092AFE81944852, ())
}

/// `N_0xaabd62873ffb1a33`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xAABD62873FFB1A33>
#[doc(alias(
    "N_0xaabd62873ffb1a33",
    "FORCE_CAM_FAR_CLIP",
    "ForceCamFarClip",
    "0xAABD62873FFB1A33"
))]
#[inline]
pub fn n_0xaabd62873ffb1a33(p0: i32, p1: i32) {
    call(0xAABD62873FFB1A33, (p0, p1))
}

/// `N_0xb1381b97f70c7b30`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xB1381B97F70C7B30>
#[doc(alias(
    "N_0xb1381b97f70c7b30",
    "DISABLE_FIRST_PERSON_CAMERA_WATER_CLIPPING_TEST_THIS_UPDATE",
    "DisableFirstPersonCameraWaterClippingTestThisUpdate",
    "0xB1381B97F70C7B30"
))]
#[inline]
pub fn n_0xb1381b97f70c7b30() {
    call(0xB1381B97F70C7B30, ())
}

/// `N_0xbf72910d0f26f025`.
///
/// <https://docs.fivem.net/natives/?_0xBF72910D0F26F025>
#[doc(alias(
    "N_0xbf72910d0f26f025",
    "IS_CODE_GAMEPLAY_HINT_ACTIVE",
    "IsCodeGameplayHintActive",
    "0xBF72910D0F26F025"
))]
#[inline]
pub fn n_0xbf72910d0f26f025() -> i32 {
    call(0xBF72910D0F26F025, ())
}

/// `N_0xc8391c309684595a`.
///
/// <https://docs.fivem.net/natives/?_0xC8391C309684595A>
#[doc(alias(
    "N_0xc8391c309684595a",
    "SET_FOLLOW_PED_CAM_LADDER_ALIGN_THIS_UPDATE",
    "SetFollowPedCamLadderAlignThisUpdate",
    "0xC8391C309684595A"
))]
#[inline]
pub fn n_0xc8391c309684595a() {
    call(0xC8391C309684595A, ())
}

/// `N_0xc8b5c4a79cc18b94`.
///
/// <https://docs.fivem.net/natives/?_0xC8B5C4A79CC18B94>
#[doc(alias(
    "N_0xc8b5c4a79cc18b94",
    "SET_FLY_CAM_VERTICAL_CONTROLS_THIS_UPDATE",
    "SetFlyCamVerticalControlsThisUpdate",
    "0xC8B5C4A79CC18B94"
))]
#[inline]
pub fn n_0xc8b5c4a79cc18b94(cam: Cam) {
    call(0xC8B5C4A79CC18B94, (cam,))
}

/// `N_0xccd078c2665d2973`.
///
/// <https://docs.fivem.net/natives/?_0xCCD078C2665D2973>
#[doc(alias(
    "N_0xccd078c2665d2973",
    "STOP_GAMEPLAY_HINT_BEING_CANCELLED_THIS_UPDATE",
    "StopGameplayHintBeingCancelledThisUpdate",
    "0xCCD078C2665D2973"
))]
#[inline]
pub fn n_0xccd078c2665d2973(p0: bool) {
    call(0xCCD078C2665D2973, (p0,))
}

/// `N_0xced08cbe8ebb97c7`.
///
/// <https://docs.fivem.net/natives/?_0xCED08CBE8EBB97C7>
#[doc(alias(
    "N_0xced08cbe8ebb97c7",
    "SET_FIRST_PERSON_AIM_CAM_ZOOM_FACTOR_LIMITS_THIS_UPDATE",
    "SetFirstPersonAimCamZoomFactorLimitsThisUpdate",
    "0xCED08CBE8EBB97C7"
))]
#[inline]
pub fn n_0xced08cbe8ebb97c7(p0: f32, p1: f32) {
    call(0xCED08CBE8EBB97C7, (p0, p1))
}

/// `N_0xdb90c6cca48940f1`.
///
/// <https://docs.fivem.net/natives/?_0xDB90C6CCA48940F1>
#[doc(alias(
    "N_0xdb90c6cca48940f1",
    "SET_GAMEPLAY_CAM_ALTITUDE_FOV_SCALING_STATE",
    "SetGameplayCamAltitudeFovScalingState",
    "0xDB90C6CCA48940F1"
))]
#[inline]
pub fn n_0xdb90c6cca48940f1(p0: bool) {
    call(0xDB90C6CCA48940F1, (p0,))
}

/// `N_0xdd79df9f4d26e1c9`.
///
/// <https://docs.fivem.net/natives/?_0xDD79DF9F4D26E1C9>
#[doc(alias(
    "N_0xdd79df9f4d26e1c9",
    "SET_FOLLOW_CAM_IGNORE_ATTACH_PARENT_MOVEMENT_THIS_UPDATE",
    "SetFollowCamIgnoreAttachParentMovementThisUpdate",
    "0xDD79DF9F4D26E1C9"
))]
#[inline]
pub fn n_0xdd79df9f4d26e1c9() {
    call(0xDD79DF9F4D26E1C9, ())
}

/// `N_0xe111a7c0d200cbc5`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE111A7C0D200CBC5>
#[doc(alias(
    "N_0xe111a7c0d200cbc5",
    "SET_CAM_DOF_OVERRIDDEN_FOCUS_DISTANCE_BLEND_LEVEL",
    "SetCamDofOverriddenFocusDistanceBlendLevel",
    "0xE111A7C0D200CBC5"
))]
#[inline]
pub fn n_0xe111a7c0d200cbc5(p0: i32, p1: f32) {
    call(0xE111A7C0D200CBC5, (p0, p1))
}

/// `N_0xf55e4046f6f831dc`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF55E4046F6F831DC>
#[doc(alias(
    "N_0xf55e4046f6f831dc",
    "SET_CAM_DOF_OVERRIDDEN_FOCUS_DISTANCE",
    "SetCamDofOverriddenFocusDistance",
    "0xF55E4046F6F831DC"
))]
#[inline]
pub fn n_0xf55e4046f6f831dc(p0: i32, p1: f32) {
    call(0xF55E4046F6F831DC, (p0, p1))
}

/// `N_0xfd3151cd37ea2245`.
///
/// <https://docs.fivem.net/natives/?_0xFD3151CD37EA2245>
#[doc(alias(
    "N_0xfd3151cd37ea2245",
    "SET_GAMEPLAY_CAM_ENTITY_TO_LIMIT_FOCUS_OVER_BOUNDING_SPHERE_THIS_UPDATE",
    "SetGameplayCamEntityToLimitFocusOverBoundingSphereThisUpdate",
    "0xFD3151CD37EA2245"
))]
#[inline]
pub fn n_0xfd3151cd37ea2245(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xFD3151CD37EA2245, (entity,))
}

/// `OverrideCamSplineMotionBlur`.
///
/// <https://docs.fivem.net/natives/?_0x7DCF7C708D292D55>
#[doc(alias(
    "OverrideCamSplineMotionBlur",
    "OVERRIDE_CAM_SPLINE_MOTION_BLUR",
    "0x7DCF7C708D292D55"
))]
#[inline]
pub fn override_cam_spline_motion_blur(cam: Cam, p1: i32, p2: f32, p3: f32) {
    call(0x7DCF7C708D292D55, (cam, p1, p2, p3))
}

/// `OverrideCamSplineVelocity`.
///
/// <https://docs.fivem.net/natives/?_0x40B62FA033EB0346>
#[doc(alias(
    "OverrideCamSplineVelocity",
    "OVERRIDE_CAM_SPLINE_VELOCITY",
    "0x40B62FA033EB0346"
))]
#[inline]
pub fn override_cam_spline_velocity(cam: Cam, p1: i32, p2: f32, p3: f32) {
    call(0x40B62FA033EB0346, (cam, p1, p2, p3))
}

/// `PlayCamAnim`.
///
/// <https://docs.fivem.net/natives/?_0x9A2D0FB2E7852392>
#[doc(alias("PlayCamAnim", "PLAY_CAM_ANIM", "0x9A2D0FB2E7852392"))]
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
    p9: bool,
    p10: i32,
) -> bool {
    call(
        0x9A2D0FB2E7852392,
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
            p9,
            p10,
        ),
    )
}

/// `PlaySynchronizedCamAnim`.
///
/// <https://docs.fivem.net/natives/?_0xE32EFE9AB4A9AA0C>
#[doc(alias(
    "PlaySynchronizedCamAnim",
    "PLAY_SYNCHRONIZED_CAM_ANIM",
    "0xE32EFE9AB4A9AA0C"
))]
#[inline]
pub fn play_synchronized_cam_anim(
    camera: Cam,
    scene: i32,
    anim_name: &str,
    anim_dictionary: &str,
) -> bool {
    call(
        0xE32EFE9AB4A9AA0C,
        (camera, scene, anim_name, anim_dictionary),
    )
}

/// `PointCamAtCoord`.
///
/// <https://docs.fivem.net/natives/?_0xF75497BB865F0803>
#[doc(alias("PointCamAtCoord", "POINT_CAM_AT_COORD", "0xF75497BB865F0803"))]
#[inline]
pub fn point_cam_at_coord(cam: Cam, x: f32, y: f32, z: f32) {
    call(0xF75497BB865F0803, (cam, x, y, z))
}

/// `PointCamAtEntity`.
///
/// <https://docs.fivem.net/natives/?_0x5640BFF86B16E8DC>
#[doc(alias("PointCamAtEntity", "POINT_CAM_AT_ENTITY", "0x5640BFF86B16E8DC"))]
#[inline]
pub fn point_cam_at_entity(
    cam: Cam,
    entity: impl Into<Entity>,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    p5: bool,
) {
    let entity: Entity = entity.into();
    call(
        0x5640BFF86B16E8DC,
        (cam, entity, offset_x, offset_y, offset_z, p5),
    )
}

/// `PointCamAtPedBone`.
///
/// <https://docs.fivem.net/natives/?_0x68B2B5F33BA63C41>
#[doc(alias("PointCamAtPedBone", "POINT_CAM_AT_PED_BONE", "0x68B2B5F33BA63C41"))]
#[inline]
pub fn point_cam_at_ped_bone(
    cam: Cam,
    ped: Ped,
    bone_index: i32,
    x: f32,
    y: f32,
    z: f32,
    p6: bool,
) {
    call(0x68B2B5F33BA63C41, (cam, ped, bone_index, x, y, z, p6))
}

/// `RenderScriptCams`.
///
/// <https://docs.fivem.net/natives/?_0x07E5B515DB0636FC>
#[doc(alias("RenderScriptCams", "RENDER_SCRIPT_CAMS", "0x07E5B515DB0636FC"))]
#[inline]
pub fn render_script_cams(
    render: bool,
    ease: bool,
    ease_time: i32,
    ease_coords_anim: bool,
    p4: bool,
) {
    call(
        0x07E5B515DB0636FC,
        (render, ease, ease_time, ease_coords_anim, p4),
    )
}

/// `ReplayFreeCamGetMaxRange`.
///
/// <https://docs.fivem.net/natives/?_0x8BFCEB5EA1B161B6>
#[doc(alias(
    "ReplayFreeCamGetMaxRange",
    "_REPLAY_FREE_CAM_GET_MAX_RANGE",
    "REPLAY_GET_MAX_DISTANCE_ALLOWED_FROM_PLAYER",
    "ReplayGetMaxDistanceAllowedFromPlayer",
    "0x8BFCEB5EA1B161B6"
))]
#[inline]
pub fn replay_free_cam_get_max_range() -> f32 {
    call(0x8BFCEB5EA1B161B6, ())
}

/// `SetCamActive`.
///
/// <https://docs.fivem.net/natives/?_0x026FB97D0A425F84>
#[doc(alias("SetCamActive", "SET_CAM_ACTIVE", "0x026FB97D0A425F84"))]
#[inline]
pub fn set_cam_active(cam: Cam, active: bool) {
    call(0x026FB97D0A425F84, (cam, active))
}

/// `SetCamActiveWithInterp`.
///
/// <https://docs.fivem.net/natives/?_0x9FBDA379383A52A4>
#[doc(alias(
    "SetCamActiveWithInterp",
    "SET_CAM_ACTIVE_WITH_INTERP",
    "0x9FBDA379383A52A4"
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
        0x9FBDA379383A52A4,
        (cam_to, cam_from, duration, ease_location, ease_rotation),
    )
}

/// `SetCamAffectsAiming`.
///
/// <https://docs.fivem.net/natives/?_0x8C1DC7770C51DC8D>
#[doc(alias("SetCamAffectsAiming", "SET_CAM_AFFECTS_AIMING", "0x8C1DC7770C51DC8D"))]
#[inline]
pub fn set_cam_affects_aiming(cam: Cam, toggle: bool) {
    call(0x8C1DC7770C51DC8D, (cam, toggle))
}

/// `SetCamAnimCurrentPhase`.
///
/// <https://docs.fivem.net/natives/?_0x4145A4C44FF3B5A6>
#[doc(alias(
    "SetCamAnimCurrentPhase",
    "SET_CAM_ANIM_CURRENT_PHASE",
    "0x4145A4C44FF3B5A6"
))]
#[inline]
pub fn set_cam_anim_current_phase(cam: Cam, phase: f32) {
    call(0x4145A4C44FF3B5A6, (cam, phase))
}

/// `SetCamControlsMiniMapHeading`.
///
/// <https://docs.fivem.net/natives/?_0x661B5C8654ADD825>
#[doc(alias(
    "SetCamControlsMiniMapHeading",
    "SET_CAM_CONTROLS_MINI_MAP_HEADING",
    "0x661B5C8654ADD825"
))]
#[inline]
pub fn set_cam_controls_mini_map_heading(cam: Cam, toggle: bool) {
    call(0x661B5C8654ADD825, (cam, toggle))
}

/// `SetCamCoord`.
///
/// <https://docs.fivem.net/natives/?_0x4D41783FB745E42E>
#[doc(alias("SetCamCoord", "SET_CAM_COORD", "0x4D41783FB745E42E"))]
#[inline]
pub fn set_cam_coord(cam: Cam, pos_x: f32, pos_y: f32, pos_z: f32) {
    call(0x4D41783FB745E42E, (cam, pos_x, pos_y, pos_z))
}

/// `SetCamDebugName`.
///
/// <https://docs.fivem.net/natives/?_0x1B93E0107865DD40>
#[doc(alias("SetCamDebugName", "SET_CAM_DEBUG_NAME", "0x1B93E0107865DD40"))]
#[inline]
pub fn set_cam_debug_name(camera: Cam, name: &str) {
    call(0x1B93E0107865DD40, (camera, name))
}

/// `SetCamDofFnumberOfLens`.
///
/// <https://docs.fivem.net/natives/?_0x7DD234D6F3914C5B>
#[doc(alias(
    "SetCamDofFnumberOfLens",
    "_SET_CAM_DOF_FNUMBER_OF_LENS",
    "SET_CAM_DOF_FNUMBER_OF_LENS",
    "0x7DD234D6F3914C5B"
))]
#[inline]
pub fn set_cam_dof_fnumber_of_lens(camera: Cam, p1: f32) {
    call(0x7DD234D6F3914C5B, (camera, p1))
}

/// `SetCamDofFocalLengthMultiplier`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x47B595D60664CFFA>
#[doc(alias(
    "SetCamDofFocalLengthMultiplier",
    "_SET_CAM_DOF_FOCAL_LENGTH_MULTIPLIER",
    "SET_CAM_DOF_FOCAL_LENGTH_MULTIPLIER",
    "0x47B595D60664CFFA"
))]
#[inline]
pub fn set_cam_dof_focal_length_multiplier(camera: Cam, multiplier: f32) {
    call(0x47B595D60664CFFA, (camera, multiplier))
}

/// `SetCamDofFocusDistanceBias`.
///
/// <https://docs.fivem.net/natives/?_0xC669EEA5D031B7DE>
#[doc(alias(
    "SetCamDofFocusDistanceBias",
    "_SET_CAM_DOF_FOCUS_DISTANCE_BIAS",
    "SET_CAM_DOF_FOCUS_DISTANCE_BIAS",
    "0xC669EEA5D031B7DE"
))]
#[inline]
pub fn set_cam_dof_focus_distance_bias(camera: Cam, p1: f32) {
    call(0xC669EEA5D031B7DE, (camera, p1))
}

/// `SetCamDofMaxNearInFocusDistance`.
///
/// <https://docs.fivem.net/natives/?_0xC3654A441402562D>
#[doc(alias(
    "SetCamDofMaxNearInFocusDistance",
    "_SET_CAM_DOF_MAX_NEAR_IN_FOCUS_DISTANCE",
    "SET_CAM_DOF_MAX_NEAR_IN_FOCUS_DISTANCE",
    "0xC3654A441402562D"
))]
#[inline]
pub fn set_cam_dof_max_near_in_focus_distance(camera: Cam, p1: f32) {
    call(0xC3654A441402562D, (camera, p1))
}

/// `SetCamDofMaxNearInFocusDistanceBlendLevel`.
///
/// <https://docs.fivem.net/natives/?_0x2C654B4943BDDF7C>
#[doc(alias(
    "SetCamDofMaxNearInFocusDistanceBlendLevel",
    "_SET_CAM_DOF_MAX_NEAR_IN_FOCUS_DISTANCE_BLEND_LEVEL",
    "SET_CAM_DOF_MAX_NEAR_IN_FOCUS_DISTANCE_BLEND_LEVEL",
    "0x2C654B4943BDDF7C"
))]
#[inline]
pub fn set_cam_dof_max_near_in_focus_distance_blend_level(camera: Cam, p1: f32) {
    call(0x2C654B4943BDDF7C, (camera, p1))
}

/// `SetCamDofPlanes`.
///
/// <https://docs.fivem.net/natives/?_0x3CF48F6F96E749DC>
#[doc(alias("SetCamDofPlanes", "SET_CAM_DOF_PLANES", "0x3CF48F6F96E749DC"))]
#[inline]
pub fn set_cam_dof_planes(cam: Cam, p1: f32, p2: f32, p3: f32, p4: f32) {
    call(0x3CF48F6F96E749DC, (cam, p1, p2, p3, p4))
}

/// `SetCamDofStrength`.
///
/// <https://docs.fivem.net/natives/?_0x5EE29B4D7D5DF897>
#[doc(alias("SetCamDofStrength", "SET_CAM_DOF_STRENGTH", "0x5EE29B4D7D5DF897"))]
#[inline]
pub fn set_cam_dof_strength(cam: Cam, dof_strength: f32) {
    call(0x5EE29B4D7D5DF897, (cam, dof_strength))
}

/// `SetCamEffect`.
///
/// <https://docs.fivem.net/natives/?_0x80C8B1846639BB19>
#[doc(alias(
    "SetCamEffect",
    "_SET_CAM_EFFECT",
    "SET_CAM_DEATH_FAIL_EFFECT_STATE",
    "SetCamDeathFailEffectState",
    "0x80C8B1846639BB19"
))]
#[inline]
pub fn set_cam_effect(p0: i32) {
    call(0x80C8B1846639BB19, (p0,))
}

/// `SetCamFarClip`.
///
/// <https://docs.fivem.net/natives/?_0xAE306F2A904BF86E>
#[doc(alias("SetCamFarClip", "SET_CAM_FAR_CLIP", "0xAE306F2A904BF86E"))]
#[inline]
pub fn set_cam_far_clip(cam: Cam, far_clip: f32) {
    call(0xAE306F2A904BF86E, (cam, far_clip))
}

/// `SetCamFarDof`.
///
/// <https://docs.fivem.net/natives/?_0xEDD91296CD01AEE0>
#[doc(alias("SetCamFarDof", "SET_CAM_FAR_DOF", "0xEDD91296CD01AEE0"))]
#[inline]
pub fn set_cam_far_dof(cam: Cam, far_dof: f32) {
    call(0xEDD91296CD01AEE0, (cam, far_dof))
}

/// `SetCamFov`.
///
/// <https://docs.fivem.net/natives/?_0xB13C14F66A00D047>
#[doc(alias("SetCamFov", "SET_CAM_FOV", "0xB13C14F66A00D047"))]
#[inline]
pub fn set_cam_fov(cam: Cam, field_of_view: f32) {
    call(0xB13C14F66A00D047, (cam, field_of_view))
}

/// `SetCamInheritRollVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x45F1DE9C34B93AE6>
#[doc(alias(
    "SetCamInheritRollVehicle",
    "SET_CAM_INHERIT_ROLL_VEHICLE",
    "0x45F1DE9C34B93AE6"
))]
#[inline]
pub fn set_cam_inherit_roll_vehicle(cam: Cam, p1: bool) {
    call(0x45F1DE9C34B93AE6, (cam, p1))
}

/// `SetCamMotionBlurStrength`.
///
/// <https://docs.fivem.net/natives/?_0x6F0F77FBA9A8F2E6>
#[doc(alias(
    "SetCamMotionBlurStrength",
    "SET_CAM_MOTION_BLUR_STRENGTH",
    "0x6F0F77FBA9A8F2E6"
))]
#[inline]
pub fn set_cam_motion_blur_strength(cam: Cam, strength: f32) {
    call(0x6F0F77FBA9A8F2E6, (cam, strength))
}

/// `SetCamNearClip`.
///
/// <https://docs.fivem.net/natives/?_0xC7848EFCCC545182>
#[doc(alias("SetCamNearClip", "SET_CAM_NEAR_CLIP", "0xC7848EFCCC545182"))]
#[inline]
pub fn set_cam_near_clip(cam: Cam, near_clip: f32) {
    call(0xC7848EFCCC545182, (cam, near_clip))
}

/// `SetCamNearDof`.
///
/// <https://docs.fivem.net/natives/?_0x3FA4BF0A7AB7DE2C>
#[doc(alias("SetCamNearDof", "SET_CAM_NEAR_DOF", "0x3FA4BF0A7AB7DE2C"))]
#[inline]
pub fn set_cam_near_dof(cam: Cam, near_dof: f32) {
    call(0x3FA4BF0A7AB7DE2C, (cam, near_dof))
}

/// `SetCamParams`.
///
/// <https://docs.fivem.net/natives/?_0xBFD8727AEA3CCEBA>
#[doc(alias("SetCamParams", "SET_CAM_PARAMS", "0xBFD8727AEA3CCEBA"))]
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
    transition_speed: i32,
    p9: i32,
    p10: i32,
    rotation_order: i32,
) {
    call(
        0xBFD8727AEA3CCEBA,
        (
            cam,
            pos_x,
            pos_y,
            pos_z,
            rot_x,
            rot_y,
            rot_z,
            field_of_view,
            transition_speed,
            p9,
            p10,
            rotation_order,
        ),
    )
}

/// `SetCamRot`.
///
/// <https://docs.fivem.net/natives/?_0x85973643155D0B07>
#[doc(alias("SetCamRot", "SET_CAM_ROT", "0x85973643155D0B07"))]
#[inline]
pub fn set_cam_rot(cam: Cam, rot_x: f32, rot_y: f32, rot_z: f32, rotation_order: i32) {
    call(
        0x85973643155D0B07,
        (cam, rot_x, rot_y, rot_z, rotation_order),
    )
}

/// `SetCamShakeAmplitude`.
///
/// <https://docs.fivem.net/natives/?_0xD93DB43B82BC0D00>
#[doc(alias(
    "SetCamShakeAmplitude",
    "SET_CAM_SHAKE_AMPLITUDE",
    "0xD93DB43B82BC0D00"
))]
#[inline]
pub fn set_cam_shake_amplitude(cam: Cam, amplitude: f32) {
    call(0xD93DB43B82BC0D00, (cam, amplitude))
}

/// `SetCamSplineDuration`.
///
/// <https://docs.fivem.net/natives/?_0x1381539FEE034CDA>
#[doc(alias(
    "SetCamSplineDuration",
    "SET_CAM_SPLINE_DURATION",
    "0x1381539FEE034CDA"
))]
#[inline]
pub fn set_cam_spline_duration(cam: Cam, time_duration: i32) {
    call(0x1381539FEE034CDA, (cam, time_duration))
}

/// `SetCamSplineNodeEase`.
///
/// <https://docs.fivem.net/natives/?_0x83B8201ED82A9A2D>
#[doc(alias(
    "SetCamSplineNodeEase",
    "SET_CAM_SPLINE_NODE_EASE",
    "0x83B8201ED82A9A2D"
))]
#[inline]
pub fn set_cam_spline_node_ease(cam: Cam, p1: i32, p2: i32, p3: f32) {
    call(0x83B8201ED82A9A2D, (cam, p1, p2, p3))
}

/// `SetCamSplineNodeExtraFlags`.
///
/// <https://docs.fivem.net/natives/?_0x7BF1A54AE67AC070>
#[doc(alias(
    "SetCamSplineNodeExtraFlags",
    "SET_CAM_SPLINE_NODE_EXTRA_FLAGS",
    "0x7BF1A54AE67AC070"
))]
#[inline]
pub fn set_cam_spline_node_extra_flags(cam: Cam, p1: i32, flags: i32) {
    call(0x7BF1A54AE67AC070, (cam, p1, flags))
}

/// `SetCamSplineNodeVelocityScale`.
///
/// <https://docs.fivem.net/natives/?_0xA6385DEB180F319F>
#[doc(alias(
    "SetCamSplineNodeVelocityScale",
    "SET_CAM_SPLINE_NODE_VELOCITY_SCALE",
    "0xA6385DEB180F319F"
))]
#[inline]
pub fn set_cam_spline_node_velocity_scale(cam: Cam, p1: i32, scale: f32) {
    call(0xA6385DEB180F319F, (cam, p1, scale))
}

/// `SetCamSplinePhase`.
///
/// <https://docs.fivem.net/natives/?_0x242B5874F0A4E052>
#[doc(alias("SetCamSplinePhase", "SET_CAM_SPLINE_PHASE", "0x242B5874F0A4E052"))]
#[inline]
pub fn set_cam_spline_phase(cam: Cam, p1: f32) {
    call(0x242B5874F0A4E052, (cam, p1))
}

/// `SetCamSplineSmoothingStyle`.
///
/// <https://docs.fivem.net/natives/?_0xD1B0F412F109EA5D>
#[doc(alias(
    "SetCamSplineSmoothingStyle",
    "SET_CAM_SPLINE_SMOOTHING_STYLE",
    "0xD1B0F412F109EA5D"
))]
#[inline]
pub fn set_cam_spline_smoothing_style(cam: Cam, smoothing_style: i32) {
    call(0xD1B0F412F109EA5D, (cam, smoothing_style))
}

/// `SetCamUseShallowDofMode`.
///
/// <https://docs.fivem.net/natives/?_0x16A96863A17552BB>
#[doc(alias(
    "SetCamUseShallowDofMode",
    "SET_CAM_USE_SHALLOW_DOF_MODE",
    "0x16A96863A17552BB"
))]
#[inline]
pub fn set_cam_use_shallow_dof_mode(cam: Cam, toggle: bool) {
    call(0x16A96863A17552BB, (cam, toggle))
}

/// `SetCamViewModeForContext`.
///
/// <https://docs.fivem.net/natives/?_0x2A2173E46DAECD12>
#[doc(alias(
    "SetCamViewModeForContext",
    "SET_CAM_VIEW_MODE_FOR_CONTEXT",
    "0x2A2173E46DAECD12"
))]
#[inline]
pub fn set_cam_view_mode_for_context(context: i32, view_mode: i32) {
    call(0x2A2173E46DAECD12, (context, view_mode))
}

/// `SetCinematicButtonActive`.
///
/// <https://docs.fivem.net/natives/?_0x51669F7D1FB53D9F>
#[doc(alias(
    "SetCinematicButtonActive",
    "SET_CINEMATIC_BUTTON_ACTIVE",
    "0x51669F7D1FB53D9F"
))]
#[inline]
pub fn set_cinematic_button_active(p0: bool) {
    call(0x51669F7D1FB53D9F, (p0,))
}

/// `SetCinematicCamShakeAmplitude`.
///
/// <https://docs.fivem.net/natives/?_0xC724C701C30B2FE7>
#[doc(alias(
    "SetCinematicCamShakeAmplitude",
    "SET_CINEMATIC_CAM_SHAKE_AMPLITUDE",
    "0xC724C701C30B2FE7"
))]
#[inline]
pub fn set_cinematic_cam_shake_amplitude(p0: f32) {
    call(0xC724C701C30B2FE7, (p0,))
}

/// `SetCinematicModeActive`.
///
/// <https://docs.fivem.net/natives/?_0xDCF0754AC3D6FD4E>
#[doc(alias(
    "SetCinematicModeActive",
    "SET_CINEMATIC_MODE_ACTIVE",
    "0xDCF0754AC3D6FD4E"
))]
#[inline]
pub fn set_cinematic_mode_active(toggle: bool) {
    call(0xDCF0754AC3D6FD4E, (toggle,))
}

/// `SetCinematicNewsChannelActiveThisUpdate`.
///
/// <https://docs.fivem.net/natives/?_0xDC9DA9E8789F5246>
#[doc(alias(
    "SetCinematicNewsChannelActiveThisUpdate",
    "SET_CINEMATIC_NEWS_CHANNEL_ACTIVE_THIS_UPDATE",
    "0xDC9DA9E8789F5246"
))]
#[inline]
pub fn set_cinematic_news_channel_active_this_update() {
    call(0xDC9DA9E8789F5246, ())
}

/// `SetFirstPersonAimCamNearClipThisUpdate`.
///
/// <https://docs.fivem.net/natives/?_0x0AF7B437918103B3>
#[doc(alias(
    "SetFirstPersonAimCamNearClipThisUpdate",
    "SET_FIRST_PERSON_AIM_CAM_NEAR_CLIP_THIS_UPDATE",
    "0x0AF7B437918103B3",
    "_SET_FIRST_PERSON_CAM_NEAR_CLIP",
    "SetFirstPersonCamNearClip"
))]
#[inline]
pub fn set_first_person_aim_cam_near_clip_this_update(distance: f32) {
    call(0x0AF7B437918103B3, (distance,))
}

/// `SetFirstPersonAimCamZoomFactor`.
///
/// <https://docs.fivem.net/natives/?_0x70894BD0915C5BCA>
#[doc(alias(
    "SetFirstPersonAimCamZoomFactor",
    "SET_FIRST_PERSON_AIM_CAM_ZOOM_FACTOR",
    "0x70894BD0915C5BCA"
))]
#[inline]
pub fn set_first_person_aim_cam_zoom_factor(zoom_factor: f32) {
    call(0x70894BD0915C5BCA, (zoom_factor,))
}

/// `SetFirstPersonCamPitchRange`.
///
/// <https://docs.fivem.net/natives/?_0xBCFC632DB7673BF0>
#[doc(alias(
    "SetFirstPersonCamPitchRange",
    "_SET_FIRST_PERSON_CAM_PITCH_RANGE",
    "SET_FIRST_PERSON_AIM_CAM_RELATIVE_PITCH_LIMITS_THIS_UPDATE",
    "SetFirstPersonAimCamRelativePitchLimitsThisUpdate",
    "0xBCFC632DB7673BF0"
))]
#[inline]
pub fn set_first_person_cam_pitch_range(min_angle: f32, max_angle: f32) {
    call(0xBCFC632DB7673BF0, (min_angle, max_angle))
}

/// `SetFlyCamCoordAndConstrain`.
///
/// <https://docs.fivem.net/natives/?_0xC91C6C55199308CA>
#[doc(alias(
    "SetFlyCamCoordAndConstrain",
    "SET_FLY_CAM_COORD_AND_CONSTRAIN",
    "0xC91C6C55199308CA"
))]
#[inline]
pub fn set_fly_cam_coord_and_constrain(cam: Cam, x: f32, y: f32, z: f32) {
    call(0xC91C6C55199308CA, (cam, x, y, z))
}

/// `SetFlyCamHorizontalResponse`.
///
/// <https://docs.fivem.net/natives/?_0x503F5920162365B2>
#[doc(alias(
    "SetFlyCamHorizontalResponse",
    "SET_FLY_CAM_HORIZONTAL_RESPONSE",
    "0x503F5920162365B2"
))]
#[inline]
pub fn set_fly_cam_horizontal_response(cam: Cam, p1: f32, p2: f32, p3: f32) {
    call(0x503F5920162365B2, (cam, p1, p2, p3))
}

/// `SetFlyCamMaxHeight`.
///
/// <https://docs.fivem.net/natives/?_0xF9D02130ECDD1D77>
#[doc(alias(
    "SetFlyCamMaxHeight",
    "SET_FLY_CAM_MAX_HEIGHT",
    "0xF9D02130ECDD1D77",
    "_SET_CAMERA_RANGE",
    "SetCameraRange"
))]
#[inline]
pub fn set_fly_cam_max_height(cam: Cam, height: f32) {
    call(0xF9D02130ECDD1D77, (cam, height))
}

/// `SetFlyCamVerticalSpeedMultiplier`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0xE827B9382CFB41BA>
#[doc(alias(
    "SetFlyCamVerticalSpeedMultiplier",
    "_SET_FLY_CAM_VERTICAL_SPEED_MULTIPLIER",
    "SET_FLY_CAM_VERTICAL_RESPONSE",
    "SetFlyCamVerticalResponse",
    "0xE827B9382CFB41BA"
))]
#[inline]
pub fn set_fly_cam_vertical_speed_multiplier(cam: Cam, p1: f32, p2: f32, p3: f32) {
    call(0xE827B9382CFB41BA, (cam, p1, p2, p3))
}

/// `SetFollowPedCamThisUpdate`.
///
/// <https://docs.fivem.net/natives/?_0x44A113DD6FFC48D1>
#[doc(alias(
    "SetFollowPedCamThisUpdate",
    "SET_FOLLOW_PED_CAM_THIS_UPDATE",
    "0x44A113DD6FFC48D1",
    "SET_FOLLOW_PED_CAM_CUTSCENE_CHAT",
    "SetFollowPedCamCutsceneChat"
))]
#[inline]
pub fn set_follow_ped_cam_this_update(cam_name: &str, ease_time: i32) -> bool {
    call(0x44A113DD6FFC48D1, (cam_name, ease_time))
}

/// `SetFollowPedCamViewMode`.
///
/// <https://docs.fivem.net/natives/?_0x5A4F9EDF1673F704>
#[doc(alias(
    "SetFollowPedCamViewMode",
    "SET_FOLLOW_PED_CAM_VIEW_MODE",
    "0x5A4F9EDF1673F704"
))]
#[inline]
pub fn set_follow_ped_cam_view_mode(view_mode: i32) {
    call(0x5A4F9EDF1673F704, (view_mode,))
}

/// `SetFollowTurretSeatCam`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0x5C90CAB09951A12F>
#[doc(alias(
    "SetFollowTurretSeatCam",
    "_SET_FOLLOW_TURRET_SEAT_CAM",
    "SET_FOLLOW_VEHICLE_CAM_SEAT_THIS_UPDATE",
    "SetFollowVehicleCamSeatThisUpdate",
    "0x5C90CAB09951A12F"
))]
#[inline]
pub fn set_follow_turret_seat_cam(seat_index: i32) {
    call(0x5C90CAB09951A12F, (seat_index,))
}

/// `SetFollowVehicleCamViewMode`.
///
/// <https://docs.fivem.net/natives/?_0xAC253D7842768F48>
#[doc(alias(
    "SetFollowVehicleCamViewMode",
    "SET_FOLLOW_VEHICLE_CAM_VIEW_MODE",
    "0xAC253D7842768F48"
))]
#[inline]
pub fn set_follow_vehicle_cam_view_mode(view_mode: i32) {
    call(0xAC253D7842768F48, (view_mode,))
}

/// `SetFollowVehicleCamZoomLevel`.
///
/// <https://docs.fivem.net/natives/?_0x19464CB6E4078C8A>
#[doc(alias(
    "SetFollowVehicleCamZoomLevel",
    "SET_FOLLOW_VEHICLE_CAM_ZOOM_LEVEL",
    "0x19464CB6E4078C8A"
))]
#[inline]
pub fn set_follow_vehicle_cam_zoom_level(zoom_level: i32) {
    call(0x19464CB6E4078C8A, (zoom_level,))
}

/// `SetGameplayCamFollowPedThisUpdate`.
///
/// <https://docs.fivem.net/natives/?_0x8BBACBF51DA047A8>
#[doc(alias(
    "SetGameplayCamFollowPedThisUpdate",
    "SET_GAMEPLAY_CAM_FOLLOW_PED_THIS_UPDATE",
    "0x8BBACBF51DA047A8"
))]
#[inline]
pub fn set_gameplay_cam_follow_ped_this_update(ped: Ped) {
    call(0x8BBACBF51DA047A8, (ped,))
}

/// `SetGameplayCamHash`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x425A920FDB9A0DDA>
#[doc(alias(
    "SetGameplayCamHash",
    "_SET_GAMEPLAY_CAM_HASH",
    "USE_DEDICATED_STUNT_CAMERA_THIS_UPDATE",
    "UseDedicatedStuntCameraThisUpdate",
    "0x425A920FDB9A0DDA"
))]
#[inline]
pub fn set_gameplay_cam_hash(cam_name: &str) {
    call(0x425A920FDB9A0DDA, (cam_name,))
}

/// `SetGameplayCamRawPitch`.
///
/// <https://docs.fivem.net/natives/?_0x759E13EBC1C15C5A>
#[doc(alias(
    "SetGameplayCamRawPitch",
    "_SET_GAMEPLAY_CAM_RAW_PITCH",
    "SET_FIRST_PERSON_SHOOTER_CAMERA_PITCH",
    "SetFirstPersonShooterCameraPitch",
    "0x759E13EBC1C15C5A"
))]
#[inline]
pub fn set_gameplay_cam_raw_pitch(pitch: f32) {
    call(0x759E13EBC1C15C5A, (pitch,))
}

/// `SetGameplayCamRawYaw`.
///
/// <https://docs.fivem.net/natives/?_0x103991D4A307D472>
#[doc(alias(
    "SetGameplayCamRawYaw",
    "_SET_GAMEPLAY_CAM_RAW_YAW",
    "SET_FIRST_PERSON_SHOOTER_CAMERA_HEADING",
    "SetFirstPersonShooterCameraHeading",
    "0x103991D4A307D472"
))]
#[inline]
pub fn set_gameplay_cam_raw_yaw(yaw: f32) {
    call(0x103991D4A307D472, (yaw,))
}

/// `SetGameplayCamRelativeHeading`.
///
/// <https://docs.fivem.net/natives/?_0xB4EC2312F4E5B1F1>
#[doc(alias(
    "SetGameplayCamRelativeHeading",
    "SET_GAMEPLAY_CAM_RELATIVE_HEADING",
    "0xB4EC2312F4E5B1F1"
))]
#[inline]
pub fn set_gameplay_cam_relative_heading(heading: f32) {
    call(0xB4EC2312F4E5B1F1, (heading,))
}

/// `SetGameplayCamRelativePitch`.
///
/// <https://docs.fivem.net/natives/?_0x6D0858B8EDFD2B7D>
#[doc(alias(
    "SetGameplayCamRelativePitch",
    "SET_GAMEPLAY_CAM_RELATIVE_PITCH",
    "0x6D0858B8EDFD2B7D"
))]
#[inline]
pub fn set_gameplay_cam_relative_pitch(angle: f32, scaling_factor: f32) {
    call(0x6D0858B8EDFD2B7D, (angle, scaling_factor))
}

/// `SetGameplayCamRelativeRotation`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x48608C3464F58AB4>
#[doc(alias(
    "SetGameplayCamRelativeRotation",
    "_SET_GAMEPLAY_CAM_RELATIVE_ROTATION",
    "FORCE_CAMERA_RELATIVE_HEADING_AND_PITCH",
    "ForceCameraRelativeHeadingAndPitch",
    "0x48608C3464F58AB4"
))]
#[inline]
pub fn set_gameplay_cam_relative_rotation(roll: f32, pitch: f32, yaw: f32) {
    call(0x48608C3464F58AB4, (roll, pitch, yaw))
}

/// `SetGameplayCamShakeAmplitude`.
///
/// <https://docs.fivem.net/natives/?_0xA87E00932DB4D85D>
#[doc(alias(
    "SetGameplayCamShakeAmplitude",
    "SET_GAMEPLAY_CAM_SHAKE_AMPLITUDE",
    "0xA87E00932DB4D85D"
))]
#[inline]
pub fn set_gameplay_cam_shake_amplitude(amplitude: f32) {
    call(0xA87E00932DB4D85D, (amplitude,))
}

/// `SetGameplayCamVehicleCamera`.
///
/// <https://docs.fivem.net/natives/?_0x21E253A7F8DA5DFB>
#[doc(alias(
    "SetGameplayCamVehicleCamera",
    "_SET_GAMEPLAY_CAM_VEHICLE_CAMERA",
    "SET_FIRST_PERSON_FLASH_EFFECT_VEHICLE_MODEL_NAME",
    "SetFirstPersonFlashEffectVehicleModelName",
    "0x21E253A7F8DA5DFB"
))]
#[inline]
pub fn set_gameplay_cam_vehicle_camera(vehicle_name: &str) {
    call(0x21E253A7F8DA5DFB, (vehicle_name,))
}

/// `SetGameplayCamVehicleCameraName`.
///
/// <https://docs.fivem.net/natives/?_0x11FA5D3479C7DD47>
#[doc(alias(
    "SetGameplayCamVehicleCameraName",
    "_SET_GAMEPLAY_CAM_VEHICLE_CAMERA_NAME",
    "SET_FIRST_PERSON_FLASH_EFFECT_VEHICLE_MODEL_HASH",
    "SetFirstPersonFlashEffectVehicleModelHash",
    "0x11FA5D3479C7DD47"
))]
#[inline]
pub fn set_gameplay_cam_vehicle_camera_name(vehicle_model: impl Into<Hash>) {
    let vehicle_model: Hash = vehicle_model.into();
    call(0x11FA5D3479C7DD47, (vehicle_model,))
}

/// `SetGameplayCoordHint`.
///
/// <https://docs.fivem.net/natives/?_0xD51ADCD2D8BC0FB3>
#[doc(alias(
    "SetGameplayCoordHint",
    "SET_GAMEPLAY_COORD_HINT",
    "0xD51ADCD2D8BC0FB3"
))]
#[inline]
pub fn set_gameplay_coord_hint(
    x: f32,
    y: f32,
    z: f32,
    duration: i32,
    blend_out_duration: i32,
    blend_in_duration: i32,
    unk: i32,
) {
    call(
        0xD51ADCD2D8BC0FB3,
        (
            x,
            y,
            z,
            duration,
            blend_out_duration,
            blend_in_duration,
            unk,
        ),
    )
}

/// `SetGameplayEntityHint`.
///
/// Of unknown type: `p8`.
///
/// <https://docs.fivem.net/natives/?_0x189E955A8313E298>
#[doc(alias(
    "SetGameplayEntityHint",
    "SET_GAMEPLAY_ENTITY_HINT",
    "0x189E955A8313E298"
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
        0x189E955A8313E298,
        (entity, x_offset, y_offset, z_offset, p4, p5, p6, p7, p8),
    )
}

/// `SetGameplayHintAnimCloseup`.
///
/// <https://docs.fivem.net/natives/?_0xE3433EADAAF7EE40>
#[doc(alias(
    "SetGameplayHintAnimCloseup",
    "_SET_GAMEPLAY_HINT_ANIM_CLOSEUP",
    "SET_GAMEPLAY_HINT_CAMERA_BLEND_TO_FOLLOW_PED_MEDIUM_VIEW_MODE",
    "SetGameplayHintCameraBlendToFollowPedMediumViewMode",
    "0xE3433EADAAF7EE40",
    "GET_IS_MULTIPLAYER_BRIEF",
    "GetIsMultiplayerBrief"
))]
#[inline]
pub fn set_gameplay_hint_anim_closeup(toggle: bool) {
    call(0xE3433EADAAF7EE40, (toggle,))
}

/// `SetGameplayHintAnimOffsetx`.
///
/// <https://docs.fivem.net/natives/?_0x5D7B620DAE436138>
#[doc(alias(
    "SetGameplayHintAnimOffsetx",
    "_SET_GAMEPLAY_HINT_ANIM_OFFSETX",
    "SET_GAMEPLAY_HINT_CAMERA_RELATIVE_SIDE_OFFSET",
    "SetGameplayHintCameraRelativeSideOffset",
    "0x5D7B620DAE436138"
))]
#[inline]
pub fn set_gameplay_hint_anim_offsetx(x_offset: f32) {
    call(0x5D7B620DAE436138, (x_offset,))
}

/// `SetGameplayHintAnimOffsety`.
///
/// <https://docs.fivem.net/natives/?_0xC92717EF615B6704>
#[doc(alias(
    "SetGameplayHintAnimOffsety",
    "_SET_GAMEPLAY_HINT_ANIM_OFFSETY",
    "SET_GAMEPLAY_HINT_CAMERA_RELATIVE_VERTICAL_OFFSET",
    "SetGameplayHintCameraRelativeVerticalOffset",
    "0xC92717EF615B6704"
))]
#[inline]
pub fn set_gameplay_hint_anim_offsety(y_offset: f32) {
    call(0xC92717EF615B6704, (y_offset,))
}

/// `SetGameplayHintBaseOrbitPitchOffset`.
///
/// <https://docs.fivem.net/natives/?_0xD1F8363DFAD03848>
#[doc(alias(
    "SetGameplayHintBaseOrbitPitchOffset",
    "SET_GAMEPLAY_HINT_BASE_ORBIT_PITCH_OFFSET",
    "0xD1F8363DFAD03848",
    "_SET_GAMEPLAY_HINT_ANGLE",
    "SetGameplayHintAngle"
))]
#[inline]
pub fn set_gameplay_hint_base_orbit_pitch_offset(value: f32) {
    call(0xD1F8363DFAD03848, (value,))
}

/// `SetGameplayHintFollowDistanceScalar`.
///
/// <https://docs.fivem.net/natives/?_0xF8BDBF3D573049A1>
#[doc(alias(
    "SetGameplayHintFollowDistanceScalar",
    "SET_GAMEPLAY_HINT_FOLLOW_DISTANCE_SCALAR",
    "0xF8BDBF3D573049A1",
    "_SET_GAMEPLAY_HINT_ANIM_OFFSETZ",
    "SetGameplayHintAnimOffsetz"
))]
#[inline]
pub fn set_gameplay_hint_follow_distance_scalar(value: f32) {
    call(0xF8BDBF3D573049A1, (value,))
}

/// `SetGameplayHintFov`.
///
/// <https://docs.fivem.net/natives/?_0x513403FB9C56211F>
#[doc(alias("SetGameplayHintFov", "SET_GAMEPLAY_HINT_FOV", "0x513403FB9C56211F"))]
#[inline]
pub fn set_gameplay_hint_fov(fov: f32) {
    call(0x513403FB9C56211F, (fov,))
}

/// `SetGameplayObjectHint`.
///
/// Of unknown type: `p0`, `p5`, `p6`, `p7`.
///
/// <https://docs.fivem.net/natives/?_0x83E87508A2CA2AC6>
#[doc(alias(
    "SetGameplayObjectHint",
    "SET_GAMEPLAY_OBJECT_HINT",
    "0x83E87508A2CA2AC6"
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
    call(0x83E87508A2CA2AC6, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `SetGameplayPedHint`.
///
/// <https://docs.fivem.net/natives/?_0x2B486269ACD548D3>
#[doc(alias("SetGameplayPedHint", "SET_GAMEPLAY_PED_HINT", "0x2B486269ACD548D3"))]
#[inline]
pub fn set_gameplay_ped_hint(
    p0: Ped,
    x1: f32,
    y1: f32,
    z1: f32,
    p4: bool,
    duration: i32,
    blend_out_duration: i32,
    blend_in_duration: i32,
) {
    call(
        0x2B486269ACD548D3,
        (
            p0,
            x1,
            y1,
            z1,
            p4,
            duration,
            blend_out_duration,
            blend_in_duration,
        ),
    )
}

/// `SetGameplayVehicleHint`.
///
/// <https://docs.fivem.net/natives/?_0xA2297E18F3E71C2E>
#[doc(alias(
    "SetGameplayVehicleHint",
    "SET_GAMEPLAY_VEHICLE_HINT",
    "0xA2297E18F3E71C2E"
))]
#[inline]
pub fn set_gameplay_vehicle_hint(
    vehicle: Vehicle,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    p4: bool,
    time: i32,
    ease_in_time: i32,
    ease_out_time: i32,
) {
    call(
        0xA2297E18F3E71C2E,
        (
            vehicle,
            offset_x,
            offset_y,
            offset_z,
            p4,
            time,
            ease_in_time,
            ease_out_time,
        ),
    )
}

/// `SetInVehicleCamStateThisUpdate`.
///
/// <https://docs.fivem.net/natives/?_0xE9EA16D6E54CDCA4>
#[doc(alias(
    "SetInVehicleCamStateThisUpdate",
    "SET_IN_VEHICLE_CAM_STATE_THIS_UPDATE",
    "0xE9EA16D6E54CDCA4"
))]
#[inline]
pub fn set_in_vehicle_cam_state_this_update(p0: Vehicle, p1: i32) {
    call(0xE9EA16D6E54CDCA4, (p0, p1))
}

/// `SetTableGamesCameraThisUpdate`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x79C0E43EB9B944E2>
#[doc(alias(
    "SetTableGamesCameraThisUpdate",
    "SET_TABLE_GAMES_CAMERA_THIS_UPDATE",
    "0x79C0E43EB9B944E2"
))]
#[inline]
pub fn set_table_games_camera_this_update(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0x79C0E43EB9B944E2, (hash,))
}

/// `SetThirdPersonAimCamNearClipThisUpdate`.
///
/// <https://docs.fivem.net/natives/?_0x42156508606DE65E>
#[doc(alias(
    "SetThirdPersonAimCamNearClipThisUpdate",
    "SET_THIRD_PERSON_AIM_CAM_NEAR_CLIP_THIS_UPDATE",
    "0x42156508606DE65E",
    "_SET_THIRD_PERSON_AIM_CAM_NEAR_CLIP",
    "SetThirdPersonAimCamNearClip"
))]
#[inline]
pub fn set_third_person_aim_cam_near_clip_this_update(distance: f32) {
    call(0x42156508606DE65E, (distance,))
}

/// `SetUseHiDof`.
///
/// <https://docs.fivem.net/natives/?_0xA13B0222F3D94A94>
#[doc(alias("SetUseHiDof", "SET_USE_HI_DOF", "0xA13B0222F3D94A94"))]
#[inline]
pub fn set_use_hi_dof() {
    call(0xA13B0222F3D94A94, ())
}

/// `SetUseHiDofInCutscene`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x731A880555DA3647>
#[doc(alias(
    "SetUseHiDofInCutscene",
    "_SET_USE_HI_DOF_IN_CUTSCENE",
    "SET_USE_HI_DOF_ON_SYNCED_SCENE_THIS_UPDATE",
    "SetUseHiDofOnSyncedSceneThisUpdate",
    "0x731A880555DA3647"
))]
#[inline]
pub fn set_use_hi_dof_in_cutscene() {
    call(0x731A880555DA3647, ())
}

/// `SetWidescreenBorders`.
///
/// <https://docs.fivem.net/natives/?_0xDCD4EA924F42D01A>
#[doc(alias("SetWidescreenBorders", "SET_WIDESCREEN_BORDERS", "0xDCD4EA924F42D01A"))]
#[inline]
pub fn set_widescreen_borders(p0: bool, p1: i32) {
    call(0xDCD4EA924F42D01A, (p0, p1))
}

/// `ShakeCam`.
///
/// <https://docs.fivem.net/natives/?_0x6A25241C340D3822>
#[doc(alias("ShakeCam", "SHAKE_CAM", "0x6A25241C340D3822"))]
#[inline]
pub fn shake_cam(cam: Cam, shake_name: &str, intensity: f32) {
    call(0x6A25241C340D3822, (cam, shake_name, intensity))
}

/// `ShakeCinematicCam`.
///
/// <https://docs.fivem.net/natives/?_0xDCE214D9ED58F3CF>
#[doc(alias("ShakeCinematicCam", "SHAKE_CINEMATIC_CAM", "0xDCE214D9ED58F3CF"))]
#[inline]
pub fn shake_cinematic_cam(shake_name: &str, intensity: f32) {
    call(0xDCE214D9ED58F3CF, (shake_name, intensity))
}

/// `ShakeGameplayCam`.
///
/// <https://docs.fivem.net/natives/?_0xFD55E49555E017CF>
#[doc(alias("ShakeGameplayCam", "SHAKE_GAMEPLAY_CAM", "0xFD55E49555E017CF"))]
#[inline]
pub fn shake_gameplay_cam(shake_name: &str, intensity: f32) {
    call(0xFD55E49555E017CF, (shake_name, intensity))
}

/// `ShakeScriptGlobal`.
///
/// <https://docs.fivem.net/natives/?_0xF4C8CF9E353AFECA>
#[doc(alias("ShakeScriptGlobal", "SHAKE_SCRIPT_GLOBAL", "0xF4C8CF9E353AFECA"))]
#[inline]
pub fn shake_script_global(p0: &str, p1: f32) {
    call(0xF4C8CF9E353AFECA, (p0, p1))
}

/// `StopCamPointing`.
///
/// <https://docs.fivem.net/natives/?_0xF33AB75780BA57DE>
#[doc(alias("StopCamPointing", "STOP_CAM_POINTING", "0xF33AB75780BA57DE"))]
#[inline]
pub fn stop_cam_pointing(cam: Cam) {
    call(0xF33AB75780BA57DE, (cam,))
}

/// `StopCamShaking`.
///
/// <https://docs.fivem.net/natives/?_0xBDECF64367884AC3>
#[doc(alias("StopCamShaking", "STOP_CAM_SHAKING", "0xBDECF64367884AC3"))]
#[inline]
pub fn stop_cam_shaking(cam: Cam, p1: bool) {
    call(0xBDECF64367884AC3, (cam, p1))
}

/// `StopCinematicCamShaking`.
///
/// <https://docs.fivem.net/natives/?_0x2238E588E588A6D7>
#[doc(alias(
    "StopCinematicCamShaking",
    "STOP_CINEMATIC_CAM_SHAKING",
    "0x2238E588E588A6D7"
))]
#[inline]
pub fn stop_cinematic_cam_shaking(p0: bool) {
    call(0x2238E588E588A6D7, (p0,))
}

/// `StopCinematicShot`.
///
/// <https://docs.fivem.net/natives/?_0x7660C6E75D3A078E>
#[doc(alias("StopCinematicShot", "STOP_CINEMATIC_SHOT", "0x7660C6E75D3A078E"))]
#[inline]
pub fn stop_cinematic_shot(p0: impl Into<Hash>) {
    let p0: Hash = p0.into();
    call(0x7660C6E75D3A078E, (p0,))
}

/// `StopCutsceneCamShaking`.
///
/// <https://docs.fivem.net/natives/?_0xDB629FFD9285FA06>
#[doc(alias(
    "StopCutsceneCamShaking",
    "STOP_CUTSCENE_CAM_SHAKING",
    "BYPASS_CUTSCENE_CAM_RENDERING_THIS_UPDATE",
    "BypassCutsceneCamRenderingThisUpdate",
    "0xDB629FFD9285FA06"
))]
#[inline]
pub fn stop_cutscene_cam_shaking() {
    call(0xDB629FFD9285FA06, ())
}

/// `StopGameplayCamShaking`.
///
/// <https://docs.fivem.net/natives/?_0x0EF93E9F3D08C178>
#[doc(alias(
    "StopGameplayCamShaking",
    "STOP_GAMEPLAY_CAM_SHAKING",
    "0x0EF93E9F3D08C178"
))]
#[inline]
pub fn stop_gameplay_cam_shaking(b_stop_immediately: bool) {
    call(0x0EF93E9F3D08C178, (b_stop_immediately,))
}

/// `StopGameplayHint`.
///
/// <https://docs.fivem.net/natives/?_0xF46C581C61718916>
#[doc(alias("StopGameplayHint", "STOP_GAMEPLAY_HINT", "0xF46C581C61718916"))]
#[inline]
pub fn stop_gameplay_hint(b_stop_immediately: bool) {
    call(0xF46C581C61718916, (b_stop_immediately,))
}

/// `StopRenderingScriptCamsUsingCatchUp`.
///
/// <https://docs.fivem.net/natives/?_0xC819F3CBB62BF692>
#[doc(alias(
    "StopRenderingScriptCamsUsingCatchUp",
    "STOP_RENDERING_SCRIPT_CAMS_USING_CATCH_UP",
    "0xC819F3CBB62BF692",
    "_RENDER_FIRST_PERSON_CAM",
    "RenderFirstPersonCam"
))]
#[inline]
pub fn stop_rendering_script_cams_using_catch_up(
    b_should_apply_across_all_threads: bool,
    distance_to_blend: f32,
    blend_type: i32,
) {
    call(
        0xC819F3CBB62BF692,
        (
            b_should_apply_across_all_threads,
            distance_to_blend,
            blend_type,
        ),
    )
}

/// `StopScriptGlobalShaking`.
///
/// <https://docs.fivem.net/natives/?_0x1C9D7949FA533490>
#[doc(alias(
    "StopScriptGlobalShaking",
    "STOP_SCRIPT_GLOBAL_SHAKING",
    "0x1C9D7949FA533490"
))]
#[inline]
pub fn stop_script_global_shaking(b_stop_immediately: bool) {
    call(0x1C9D7949FA533490, (b_stop_immediately,))
}

/// `UseScriptCamForAmbientPopulationOriginThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x271401846BD26E92>
#[doc(alias(
    "UseScriptCamForAmbientPopulationOriginThisFrame",
    "USE_SCRIPT_CAM_FOR_AMBIENT_POPULATION_ORIGIN_THIS_FRAME",
    "0x271401846BD26E92"
))]
#[inline]
pub fn use_script_cam_for_ambient_population_origin_this_frame(vehicles: bool, peds: bool) {
    call(0x271401846BD26E92, (vehicles, peds))
}

/// `UseVehicleCamStuntSettingsThisUpdate`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x6493CF69859B116A>
#[doc(alias(
    "UseVehicleCamStuntSettingsThisUpdate",
    "USE_VEHICLE_CAM_STUNT_SETTINGS_THIS_UPDATE",
    "0x6493CF69859B116A",
    "_USE_STUNT_CAMERA_THIS_FRAME",
    "UseStuntCameraThisFrame"
))]
#[inline]
pub fn use_vehicle_cam_stunt_settings_this_update() {
    call(0x6493CF69859B116A, ())
}
