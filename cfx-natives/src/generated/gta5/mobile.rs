// Made by native-gen 0.2.0 from data 7abb44235ffa8963; do not edit.

//! Namespace `MOBILE` of the GTA V client.

use crate::prelude::*;

/// `CanPhoneBeSeenOnScreen`.
///
/// <https://docs.fivem.net/natives/?_0xC4E2813898C97A4B>
#[doc(alias(
    "CanPhoneBeSeenOnScreen",
    "CAN_PHONE_BE_SEEN_ON_SCREEN",
    "0xC4E2813898C97A4B"
))]
#[inline]
pub fn can_phone_be_seen_on_screen() -> bool {
    call(0xC4E2813898C97A4B, ())
}

/// `CellCamActivate`.
///
/// <https://docs.fivem.net/natives/?_0xFDE8F069C542D126>
#[doc(alias("CellCamActivate", "CELL_CAM_ACTIVATE", "0xFDE8F069C542D126"))]
#[inline]
pub fn cell_cam_activate(active: bool, b_go_first_person: bool) {
    call(0xFDE8F069C542D126, (active, b_go_first_person))
}

/// `CellCamActivateSelfieMode`.
///
/// <https://docs.fivem.net/natives/?_0x015C49A93E3E086E>
#[doc(alias(
    "CellCamActivateSelfieMode",
    "CELL_CAM_ACTIVATE_SELFIE_MODE",
    "0x015C49A93E3E086E",
    "_CELL_CAM_DISABLE_THIS_FRAME",
    "CellCamDisableThisFrame",
    "_DISABLE_PHONE_THIS_FRAME",
    "DisablePhoneThisFrame"
))]
#[inline]
pub fn cell_cam_activate_selfie_mode(toggle: bool) {
    call(0x015C49A93E3E086E, (toggle,))
}

/// `CellCamIsCharVisibleNoFaceCheck`.
///
/// <https://docs.fivem.net/natives/?_0x439E9BC95B7E7FBE>
#[doc(alias(
    "CellCamIsCharVisibleNoFaceCheck",
    "CELL_CAM_IS_CHAR_VISIBLE_NO_FACE_CHECK",
    "0x439E9BC95B7E7FBE"
))]
#[inline]
pub fn cell_cam_is_char_visible_no_face_check(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x439E9BC95B7E7FBE, (entity,))
}

/// `CellCamMoveFinger`.
///
/// <https://docs.fivem.net/natives/?_0x95C9E72F3D7DEC9B>
#[doc(alias(
    "CellCamMoveFinger",
    "_CELL_CAM_MOVE_FINGER",
    "CELL_SET_INPUT",
    "CellSetInput",
    "0x95C9E72F3D7DEC9B",
    "_MOVE_FINGER",
    "MoveFinger"
))]
#[inline]
pub fn cell_cam_move_finger(direction: i32) {
    call(0x95C9E72F3D7DEC9B, (direction,))
}

/// `CellCamSetDistance`.
///
/// <https://docs.fivem.net/natives/?_0x53F4892D18EC90A4>
#[doc(alias(
    "CellCamSetDistance",
    "_CELL_CAM_SET_DISTANCE",
    "CELL_CAM_SET_SELFIE_MODE_HORZ_PAN_OFFSET",
    "CellCamSetSelfieModeHorzPanOffset",
    "0x53F4892D18EC90A4"
))]
#[inline]
pub fn cell_cam_set_distance(p0: f32) {
    call(0x53F4892D18EC90A4, (p0,))
}

/// `CellCamSetHeadHeight`.
///
/// <https://docs.fivem.net/natives/?_0x466DA42C89865553>
#[doc(alias(
    "CellCamSetHeadHeight",
    "_CELL_CAM_SET_HEAD_HEIGHT",
    "CELL_CAM_SET_SELFIE_MODE_HEAD_PITCH_OFFSET",
    "CellCamSetSelfieModeHeadPitchOffset",
    "0x466DA42C89865553"
))]
#[inline]
pub fn cell_cam_set_head_height(p0: f32) {
    call(0x466DA42C89865553, (p0,))
}

/// `CellCamSetHeadPitch`.
///
/// <https://docs.fivem.net/natives/?_0xD6ADE981781FCA09>
#[doc(alias(
    "CellCamSetHeadPitch",
    "_CELL_CAM_SET_HEAD_PITCH",
    "CELL_CAM_SET_SELFIE_MODE_HEAD_YAW_OFFSET",
    "CellCamSetSelfieModeHeadYawOffset",
    "0xD6ADE981781FCA09"
))]
#[inline]
pub fn cell_cam_set_head_pitch(p0: f32) {
    call(0xD6ADE981781FCA09, (p0,))
}

/// `CellCamSetHeadRoll`.
///
/// <https://docs.fivem.net/natives/?_0xF1E22DC13F5EEBAD>
#[doc(alias(
    "CellCamSetHeadRoll",
    "_CELL_CAM_SET_HEAD_ROLL",
    "CELL_CAM_SET_SELFIE_MODE_HEAD_ROLL_OFFSET",
    "CellCamSetSelfieModeHeadRollOffset",
    "0xF1E22DC13F5EEBAD"
))]
#[inline]
pub fn cell_cam_set_head_roll(p0: f32) {
    call(0xF1E22DC13F5EEBAD, (p0,))
}

/// `CellCamSetHorizontalOffset`.
///
/// <https://docs.fivem.net/natives/?_0x1B0B4AEED5B9B41C>
#[doc(alias(
    "CellCamSetHorizontalOffset",
    "_CELL_CAM_SET_HORIZONTAL_OFFSET",
    "CELL_CAM_SET_SELFIE_MODE_SIDE_OFFSET_SCALING",
    "CellCamSetSelfieModeSideOffsetScaling",
    "0x1B0B4AEED5B9B41C"
))]
#[inline]
pub fn cell_cam_set_horizontal_offset(p0: f32) {
    call(0x1B0B4AEED5B9B41C, (p0,))
}

/// `CellCamSetLean`.
///
/// <https://docs.fivem.net/natives/?_0x44E44169EF70138E>
#[doc(alias(
    "CellCamSetLean",
    "_CELL_CAM_SET_LEAN",
    "CELL_HORIZONTAL_MODE_TOGGLE",
    "CellHorizontalModeToggle",
    "0x44E44169EF70138E",
    "_SET_PHONE_LEAN",
    "SetPhoneLean"
))]
#[inline]
pub fn cell_cam_set_lean(toggle: bool) {
    call(0x44E44169EF70138E, (toggle,))
}

/// `CellCamSetRoll`.
///
/// <https://docs.fivem.net/natives/?_0x15E69E2802C24B8D>
#[doc(alias(
    "CellCamSetRoll",
    "_CELL_CAM_SET_ROLL",
    "CELL_CAM_SET_SELFIE_MODE_ROLL_OFFSET",
    "CellCamSetSelfieModeRollOffset",
    "0x15E69E2802C24B8D"
))]
#[inline]
pub fn cell_cam_set_roll(p0: f32) {
    call(0x15E69E2802C24B8D, (p0,))
}

/// `CellCamSetVerticalOffset`.
///
/// <https://docs.fivem.net/natives/?_0x3117D84EFA60F77B>
#[doc(alias(
    "CellCamSetVerticalOffset",
    "_CELL_CAM_SET_VERTICAL_OFFSET",
    "CELL_CAM_SET_SELFIE_MODE_VERT_PAN_OFFSET",
    "CellCamSetSelfieModeVertPanOffset",
    "0x3117D84EFA60F77B"
))]
#[inline]
pub fn cell_cam_set_vertical_offset(p0: f32) {
    call(0x3117D84EFA60F77B, (p0,))
}

/// `CreateMobilePhone`.
///
/// <https://docs.fivem.net/natives/?_0xA4E8E696C532FBC7>
#[doc(alias("CreateMobilePhone", "CREATE_MOBILE_PHONE", "0xA4E8E696C532FBC7"))]
#[inline]
pub fn create_mobile_phone(phone_type: i32) {
    call(0xA4E8E696C532FBC7, (phone_type,))
}

/// `DestroyMobilePhone`.
///
/// <https://docs.fivem.net/natives/?_0x3BC861DF703E5097>
#[doc(alias("DestroyMobilePhone", "DESTROY_MOBILE_PHONE", "0x3BC861DF703E5097"))]
#[inline]
pub fn destroy_mobile_phone() {
    call(0x3BC861DF703E5097, ())
}

/// `GetMobilePhonePosition`.
///
/// <https://docs.fivem.net/natives/?_0x584FDFDA48805B86>
#[doc(alias(
    "GetMobilePhonePosition",
    "GET_MOBILE_PHONE_POSITION",
    "0x584FDFDA48805B86"
))]
#[inline]
pub fn get_mobile_phone_position() -> Vector3 {
    let mut position = Out::<Vector3>::default();
    call::<()>(0x584FDFDA48805B86, (&mut position,));
    position.get()
}

/// `GetMobilePhoneRenderId`.
///
/// <https://docs.fivem.net/natives/?_0xB4A53E05F68B6FA1>
#[doc(alias(
    "GetMobilePhoneRenderId",
    "GET_MOBILE_PHONE_RENDER_ID",
    "0xB4A53E05F68B6FA1"
))]
#[inline]
pub fn get_mobile_phone_render_id() -> i32 {
    let mut render_id = Out::<i32>::default();
    call::<()>(0xB4A53E05F68B6FA1, (&mut render_id,));
    render_id.get()
}

/// `GetMobilePhoneRotation`.
///
/// <https://docs.fivem.net/natives/?_0x1CEFB61F193070AE>
#[doc(alias(
    "GetMobilePhoneRotation",
    "GET_MOBILE_PHONE_ROTATION",
    "0x1CEFB61F193070AE"
))]
#[inline]
pub fn get_mobile_phone_rotation(p1: Vehicle) -> Vector3 {
    let mut rotation = Out::<Vector3>::default();
    call::<()>(0x1CEFB61F193070AE, (&mut rotation, p1));
    rotation.get()
}

/// `N_0xa2ccbe62cd4c91a4`.
///
/// <https://docs.fivem.net/natives/?_0xA2CCBE62CD4C91A4>
#[doc(alias(
    "N_0xa2ccbe62cd4c91a4",
    "CELL_CAM_ACTIVATE_SHALLOW_DOF_MODE",
    "CellCamActivateShallowDofMode",
    "0xA2CCBE62CD4C91A4"
))]
#[inline]
pub fn n_0xa2ccbe62cd4c91a4() -> i32 {
    let mut toggle = Out::<i32>::default();
    call::<()>(0xA2CCBE62CD4C91A4, (&mut toggle,));
    toggle.get()
}

/// `N_0xac2890471901861c`.
///
/// <https://docs.fivem.net/natives/?_0xAC2890471901861C>
#[doc(alias(
    "N_0xac2890471901861c",
    "CELL_CAM_SET_SELFIE_MODE_DISTANCE_SCALING",
    "CellCamSetSelfieModeDistanceScaling",
    "0xAC2890471901861C"
))]
#[inline]
pub fn n_0xac2890471901861c(p0: f32) {
    call(0xAC2890471901861C, (p0,))
}

/// `ScriptIsMovingMobilePhoneOffscreen`.
///
/// <https://docs.fivem.net/natives/?_0xF511F759238A5122>
#[doc(alias(
    "ScriptIsMovingMobilePhoneOffscreen",
    "SCRIPT_IS_MOVING_MOBILE_PHONE_OFFSCREEN",
    "0xF511F759238A5122"
))]
#[inline]
pub fn script_is_moving_mobile_phone_offscreen(toggle: bool) {
    call(0xF511F759238A5122, (toggle,))
}

/// `SetMobilePhoneDofState`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0x375A706A5C2FD084>
#[doc(alias(
    "SetMobilePhoneDofState",
    "SET_MOBILE_PHONE_DOF_STATE",
    "0x375A706A5C2FD084",
    "_SET_MOBILE_PHONE_UNK",
    "SetMobilePhoneUnk"
))]
#[inline]
pub fn set_mobile_phone_dof_state(toggle: bool) {
    call(0x375A706A5C2FD084, (toggle,))
}

/// `SetMobilePhonePosition`.
///
/// <https://docs.fivem.net/natives/?_0x693A5C6D6734085B>
#[doc(alias(
    "SetMobilePhonePosition",
    "SET_MOBILE_PHONE_POSITION",
    "0x693A5C6D6734085B"
))]
#[inline]
pub fn set_mobile_phone_position(pos_x: f32, pos_y: f32, pos_z: f32) {
    call(0x693A5C6D6734085B, (pos_x, pos_y, pos_z))
}

/// `SetMobilePhoneRotation`.
///
/// Of unknown type: `p3`.
///
/// <https://docs.fivem.net/natives/?_0xBB779C0CA917E865>
#[doc(alias(
    "SetMobilePhoneRotation",
    "SET_MOBILE_PHONE_ROTATION",
    "0xBB779C0CA917E865"
))]
#[inline]
pub fn set_mobile_phone_rotation(rot_x: f32, rot_y: f32, rot_z: f32, p3: i32) {
    call(0xBB779C0CA917E865, (rot_x, rot_y, rot_z, p3))
}

/// `SetMobilePhoneScale`.
///
/// <https://docs.fivem.net/natives/?_0xCBDD322A73D6D932>
#[doc(alias("SetMobilePhoneScale", "SET_MOBILE_PHONE_SCALE", "0xCBDD322A73D6D932"))]
#[inline]
pub fn set_mobile_phone_scale(scale: f32) {
    call(0xCBDD322A73D6D932, (scale,))
}
