// Made by native-gen 0.2.0 from data 9328b10996ef0bba; do not edit.

//! Namespace `PAD` of the GTA V client.

use crate::prelude::*;

/// `DisableAllControlActions`.
///
/// <https://docs.fivem.net/natives/?_0x5F4B6931816E599B>
#[doc(alias(
    "DisableAllControlActions",
    "DISABLE_ALL_CONTROL_ACTIONS",
    "0x5F4B6931816E599B"
))]
#[inline]
pub fn disable_all_control_actions(pad_index: i32) {
    call(0x5F4B6931816E599B, (pad_index,))
}

/// `DisableControlAction`.
///
/// <https://docs.fivem.net/natives/?_0xFE99B66D079CF6BC>
#[doc(alias("DisableControlAction", "DISABLE_CONTROL_ACTION", "0xFE99B66D079CF6BC"))]
#[inline]
pub fn disable_control_action(pad_index: i32, control: i32, disable: bool) {
    call(0xFE99B66D079CF6BC, (pad_index, control, disable))
}

/// `DisableInputGroup`.
///
/// <https://docs.fivem.net/natives/?_0x7F4724035FDCA1DD>
#[doc(alias(
    "DisableInputGroup",
    "_DISABLE_INPUT_GROUP",
    "ALLOW_ALTERNATIVE_SCRIPT_CONTROLS_LAYOUT",
    "AllowAlternativeScriptControlsLayout",
    "0x7F4724035FDCA1DD"
))]
#[inline]
pub fn disable_input_group(pad_index: i32) {
    call(0x7F4724035FDCA1DD, (pad_index,))
}

/// `EnableAllControlActions`.
///
/// <https://docs.fivem.net/natives/?_0xA5FFE9B05F199DE7>
#[doc(alias(
    "EnableAllControlActions",
    "ENABLE_ALL_CONTROL_ACTIONS",
    "0xA5FFE9B05F199DE7"
))]
#[inline]
pub fn enable_all_control_actions(pad_index: i32) {
    call(0xA5FFE9B05F199DE7, (pad_index,))
}

/// `EnableControlAction`.
///
/// <https://docs.fivem.net/natives/?_0x351220255D64C155>
#[doc(alias("EnableControlAction", "ENABLE_CONTROL_ACTION", "0x351220255D64C155"))]
#[inline]
pub fn enable_control_action(pad_index: i32, control: i32, enable: bool) {
    call(0x351220255D64C155, (pad_index, control, enable))
}

/// `GetAllowMovementWhileZoomed`.
///
/// <https://docs.fivem.net/natives/?_0xFC859E2374407556>
#[doc(alias(
    "GetAllowMovementWhileZoomed",
    "GET_ALLOW_MOVEMENT_WHILE_ZOOMED",
    "0xFC859E2374407556"
))]
#[inline]
pub fn get_allow_movement_while_zoomed() -> bool {
    call(0xFC859E2374407556, ())
}

/// `GetControlGroupInstructionalButton`.
///
/// <https://docs.fivem.net/natives/?_0x80C2FD58D720C801>
#[doc(alias(
    "GetControlGroupInstructionalButton",
    "GET_CONTROL_GROUP_INSTRUCTIONAL_BUTTON",
    "GET_CONTROL_GROUP_INSTRUCTIONAL_BUTTONS_STRING",
    "GetControlGroupInstructionalButtonsString",
    "0x80C2FD58D720C801"
))]
#[inline]
pub fn get_control_group_instructional_button(
    pad_index: i32,
    control_group: i32,
    p2: bool,
) -> Option<String> {
    call(0x80C2FD58D720C801, (pad_index, control_group, p2))
}

/// `GetControlInstructionalButton`.
///
/// <https://docs.fivem.net/natives/?_0x0499D7B09FC9B407>
#[doc(alias(
    "GetControlInstructionalButton",
    "GET_CONTROL_INSTRUCTIONAL_BUTTON",
    "GET_CONTROL_INSTRUCTIONAL_BUTTONS_STRING",
    "GetControlInstructionalButtonsString",
    "0x0499D7B09FC9B407"
))]
#[inline]
pub fn get_control_instructional_button(pad_index: i32, control: i32, p2: bool) -> Option<String> {
    call(0x0499D7B09FC9B407, (pad_index, control, p2))
}

/// `GetControlNormal`.
///
/// <https://docs.fivem.net/natives/?_0xEC3C9B8D5327B563>
#[doc(alias("GetControlNormal", "GET_CONTROL_NORMAL", "0xEC3C9B8D5327B563"))]
#[inline]
pub fn get_control_normal(pad_index: i32, control: i32) -> f32 {
    call(0xEC3C9B8D5327B563, (pad_index, control))
}

/// `GetControlUnboundNormal`.
///
/// <https://docs.fivem.net/natives/?_0x5B84D09CEC5209C5>
#[doc(alias(
    "GetControlUnboundNormal",
    "GET_CONTROL_UNBOUND_NORMAL",
    "0x5B84D09CEC5209C5"
))]
#[inline]
pub fn get_control_unbound_normal(pad_index: i32, control: i32) -> f32 {
    call(0x5B84D09CEC5209C5, (pad_index, control))
}

/// `GetControlValue`.
///
/// <https://docs.fivem.net/natives/?_0xD95E79E8686D2C27>
#[doc(alias("GetControlValue", "GET_CONTROL_VALUE", "0xD95E79E8686D2C27"))]
#[inline]
pub fn get_control_value(pad_index: i32, control: i32) -> i32 {
    call(0xD95E79E8686D2C27, (pad_index, control))
}

/// `GetDisabledControlNormal`.
///
/// <https://docs.fivem.net/natives/?_0x11E65974A982637C>
#[doc(alias(
    "GetDisabledControlNormal",
    "GET_DISABLED_CONTROL_NORMAL",
    "0x11E65974A982637C"
))]
#[inline]
pub fn get_disabled_control_normal(pad_index: i32, control: i32) -> f32 {
    call(0x11E65974A982637C, (pad_index, control))
}

/// `GetDisabledControlUnboundNormal`.
///
/// <https://docs.fivem.net/natives/?_0x4F8A26A890FD62FB>
#[doc(alias(
    "GetDisabledControlUnboundNormal",
    "GET_DISABLED_CONTROL_UNBOUND_NORMAL",
    "0x4F8A26A890FD62FB"
))]
#[inline]
pub fn get_disabled_control_unbound_normal(pad_index: i32, control: i32) -> f32 {
    call(0x4F8A26A890FD62FB, (pad_index, control))
}

/// `GetIsUsingAlternateDriveby`.
///
/// <https://docs.fivem.net/natives/?_0x0F70731BACCFBB96>
#[doc(alias(
    "GetIsUsingAlternateDriveby",
    "GET_IS_USING_ALTERNATE_DRIVEBY",
    "0x0F70731BACCFBB96"
))]
#[inline]
pub fn get_is_using_alternate_driveby() -> bool {
    call(0x0F70731BACCFBB96, ())
}

/// `GetLocalPlayerAimState`.
///
/// <https://docs.fivem.net/natives/?_0xBB41AFBBBC0A0287>
#[doc(alias(
    "GetLocalPlayerAimState",
    "GET_LOCAL_PLAYER_AIM_STATE",
    "0xBB41AFBBBC0A0287"
))]
#[inline]
pub fn get_local_player_aim_state() -> i32 {
    call(0xBB41AFBBBC0A0287, ())
}

/// `GetLocalPlayerGamepadAimState`.
///
/// <https://docs.fivem.net/natives/?_0x59B9A7AF4C95133C>
#[doc(alias(
    "GetLocalPlayerGamepadAimState",
    "GET_LOCAL_PLAYER_GAMEPAD_AIM_STATE",
    "0x59B9A7AF4C95133C",
    "_GET_LOCAL_PLAYER_AIM_STATE_2",
    "GetLocalPlayerAimState_2"
))]
#[inline]
pub fn get_local_player_gamepad_aim_state() -> i32 {
    call(0x59B9A7AF4C95133C, ())
}

/// `GetTimeSinceLastInput`.
///
/// <https://docs.fivem.net/natives/?_0xD7D22F5592AED8BA>
#[doc(alias(
    "GetTimeSinceLastInput",
    "_GET_TIME_SINCE_LAST_INPUT",
    "GET_CONTROL_HOW_LONG_AGO",
    "GetControlHowLongAgo",
    "0xD7D22F5592AED8BA"
))]
#[inline]
pub fn get_time_since_last_input(pad_index: i32) -> i32 {
    call(0xD7D22F5592AED8BA, (pad_index,))
}

/// `IsControlEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x1CEA6BFDF248E5D9>
#[doc(alias("IsControlEnabled", "IS_CONTROL_ENABLED", "0x1CEA6BFDF248E5D9"))]
#[inline]
pub fn is_control_enabled(pad_index: i32, control: i32) -> bool {
    call(0x1CEA6BFDF248E5D9, (pad_index, control))
}

/// `IsControlJustPressed`.
///
/// <https://docs.fivem.net/natives/?_0x580417101DDB492F>
#[doc(alias(
    "IsControlJustPressed",
    "IS_CONTROL_JUST_PRESSED",
    "0x580417101DDB492F"
))]
#[inline]
pub fn is_control_just_pressed(pad_index: i32, control: i32) -> bool {
    call(0x580417101DDB492F, (pad_index, control))
}

/// `IsControlJustReleased`.
///
/// <https://docs.fivem.net/natives/?_0x50F940259D3841E6>
#[doc(alias(
    "IsControlJustReleased",
    "IS_CONTROL_JUST_RELEASED",
    "0x50F940259D3841E6"
))]
#[inline]
pub fn is_control_just_released(pad_index: i32, control: i32) -> bool {
    call(0x50F940259D3841E6, (pad_index, control))
}

/// `IsControlPressed`.
///
/// <https://docs.fivem.net/natives/?_0xF3A21BCD95725A4A>
#[doc(alias("IsControlPressed", "IS_CONTROL_PRESSED", "0xF3A21BCD95725A4A"))]
#[inline]
pub fn is_control_pressed(pad_index: i32, control: i32) -> bool {
    call(0xF3A21BCD95725A4A, (pad_index, control))
}

/// `IsControlReleased`.
///
/// <https://docs.fivem.net/natives/?_0x648EE3E7F38877DD>
#[doc(alias("IsControlReleased", "IS_CONTROL_RELEASED", "0x648EE3E7F38877DD"))]
#[inline]
pub fn is_control_released(pad_index: i32, control: i32) -> bool {
    call(0x648EE3E7F38877DD, (pad_index, control))
}

/// `IsDisabledControlJustPressed`.
///
/// <https://docs.fivem.net/natives/?_0x91AEF906BCA88877>
#[doc(alias(
    "IsDisabledControlJustPressed",
    "IS_DISABLED_CONTROL_JUST_PRESSED",
    "0x91AEF906BCA88877"
))]
#[inline]
pub fn is_disabled_control_just_pressed(pad_index: i32, control: i32) -> bool {
    call(0x91AEF906BCA88877, (pad_index, control))
}

/// `IsDisabledControlJustReleased`.
///
/// <https://docs.fivem.net/natives/?_0x305C8DCD79DA8B0F>
#[doc(alias(
    "IsDisabledControlJustReleased",
    "IS_DISABLED_CONTROL_JUST_RELEASED",
    "0x305C8DCD79DA8B0F"
))]
#[inline]
pub fn is_disabled_control_just_released(pad_index: i32, control: i32) -> bool {
    call(0x305C8DCD79DA8B0F, (pad_index, control))
}

/// `IsDisabledControlPressed`.
///
/// <https://docs.fivem.net/natives/?_0xE2587F8CBBD87B1D>
#[doc(alias(
    "IsDisabledControlPressed",
    "IS_DISABLED_CONTROL_PRESSED",
    "0xE2587F8CBBD87B1D"
))]
#[inline]
pub fn is_disabled_control_pressed(pad_index: i32, control: i32) -> bool {
    call(0xE2587F8CBBD87B1D, (pad_index, control))
}

/// `IsDisabledControlReleased`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xFB6C4072E9A32E92>
#[doc(alias(
    "IsDisabledControlReleased",
    "_IS_DISABLED_CONTROL_RELEASED",
    "IS_DISABLED_CONTROL_RELEASED",
    "0xFB6C4072E9A32E92"
))]
#[inline]
pub fn is_disabled_control_released(pad_index: i32, control: i32) -> bool {
    call(0xFB6C4072E9A32E92, (pad_index, control))
}

/// `IsLookInverted`.
///
/// <https://docs.fivem.net/natives/?_0x77B612531280010D>
#[doc(alias("IsLookInverted", "IS_LOOK_INVERTED", "0x77B612531280010D"))]
#[inline]
pub fn is_look_inverted() -> bool {
    call(0x77B612531280010D, ())
}

/// `IsUsingKeyboard`.
///
/// <https://docs.fivem.net/natives/?_0xA571D46727E2B718>
#[doc(alias(
    "IsUsingKeyboard",
    "_IS_USING_KEYBOARD",
    "IS_USING_KEYBOARD_AND_MOUSE",
    "IsUsingKeyboardAndMouse",
    "0xA571D46727E2B718",
    "_GET_LAST_INPUT_METHOD",
    "GetLastInputMethod",
    "_IS_INPUT_DISABLED",
    "IsInputDisabled"
))]
#[inline]
pub fn is_using_keyboard(pad_index: i32) -> bool {
    call(0xA571D46727E2B718, (pad_index,))
}

/// `IsUsingKeyboard_2`.
///
/// <https://docs.fivem.net/natives/?_0x13337B38DB572509>
#[doc(alias(
    "IsUsingKeyboard_2",
    "_IS_USING_KEYBOARD_2",
    "IS_USING_CURSOR",
    "IsUsingCursor",
    "0x13337B38DB572509",
    "_IS_INPUT_JUST_DISABLED",
    "IsInputJustDisabled"
))]
#[inline]
pub fn is_using_keyboard_2(pad_index: i32) -> bool {
    call(0x13337B38DB572509, (pad_index,))
}

/// `N_0x14d29bb12d47f68c`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x14D29BB12D47F68C>
#[doc(alias(
    "N_0x14d29bb12d47f68c",
    "SET_CONTROL_TRIGGER_SHAKE",
    "SetControlTriggerShake",
    "0x14D29BB12D47F68C"
))]
#[inline]
pub fn n_0x14d29bb12d47f68c(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x14D29BB12D47F68C, (p0, p1, p2, p3, p4))
}

/// `N_0x23f09eadc01449d6`.
///
/// <https://docs.fivem.net/natives/?_0x23F09EADC01449D6>
#[doc(alias(
    "N_0x23f09eadc01449d6",
    "IS_USING_REMOTE_PLAY",
    "IsUsingRemotePlay",
    "0x23F09EADC01449D6"
))]
#[inline]
pub fn n_0x23f09eadc01449d6(pad_index: i32) -> bool {
    call(0x23F09EADC01449D6, (pad_index,))
}

/// `N_0x25aaa32bdc98f2a3`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0x25AAA32BDC98F2A3>
#[doc(alias(
    "N_0x25aaa32bdc98f2a3",
    "GET_IS_USING_ALTERNATE_HANDBRAKE",
    "GetIsUsingAlternateHandbrake",
    "0x25AAA32BDC98F2A3"
))]
#[inline]
pub fn n_0x25aaa32bdc98f2a3() -> i32 {
    call(0x25AAA32BDC98F2A3, ())
}

/// `N_0x5b73c77d9eb66e24`.
///
/// <https://docs.fivem.net/natives/?_0x5B73C77D9EB66E24>
#[doc(alias(
    "N_0x5b73c77d9eb66e24",
    "SET_USE_ADJUSTED_MOUSE_COORDS",
    "SetUseAdjustedMouseCoords",
    "0x5B73C77D9EB66E24"
))]
#[inline]
pub fn n_0x5b73c77d9eb66e24(p0: bool) {
    call(0x5B73C77D9EB66E24, (p0,))
}

/// `N_0x6cd79468a1e595c6`.
///
/// <https://docs.fivem.net/natives/?_0x6CD79468A1E595C6>
#[doc(alias(
    "N_0x6cd79468a1e595c6",
    "HAVE_CONTROLS_CHANGED",
    "HaveControlsChanged",
    "0x6CD79468A1E595C6"
))]
#[inline]
pub fn n_0x6cd79468a1e595c6(pad_index: i32) -> bool {
    call(0x6CD79468A1E595C6, (pad_index,))
}

/// `N_0xa0cefcea390aab9b`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA0CEFCEA390AAB9B>
#[doc(alias(
    "N_0xa0cefcea390aab9b",
    "CLEAR_CONTROL_SHAKE_SUPPRESSED_ID",
    "ClearControlShakeSuppressedId",
    "0xA0CEFCEA390AAB9B"
))]
#[inline]
pub fn n_0xa0cefcea390aab9b(p0: i32) {
    call(0xA0CEFCEA390AAB9B, (p0,))
}

/// `N_0xcb0360efefb2580d`.
///
/// <https://docs.fivem.net/natives/?_0xCB0360EFEFB2580D>
#[doc(alias(
    "N_0xcb0360efefb2580d",
    "CLEAR_CONTROL_LIGHT_EFFECT",
    "ClearControlLightEffect",
    "0xCB0360EFEFB2580D"
))]
#[inline]
pub fn n_0xcb0360efefb2580d(pad_index: i32) {
    call(0xCB0360EFEFB2580D, (pad_index,))
}

/// `N_0xe1615ec03b3bb4fd`.
///
/// <https://docs.fivem.net/natives/?_0xE1615EC03B3BB4FD>
#[doc(alias(
    "N_0xe1615ec03b3bb4fd",
    "IS_MOUSE_LOOK_INVERTED",
    "IsMouseLookInverted",
    "0xE1615EC03B3BB4FD"
))]
#[inline]
pub fn n_0xe1615ec03b3bb4fd() -> bool {
    call(0xE1615EC03B3BB4FD, ())
}

/// `N_0xf239400e16c23e08`.
///
/// <https://docs.fivem.net/natives/?_0xF239400E16C23E08>
#[doc(alias(
    "N_0xf239400e16c23e08",
    "SET_CONTROL_SHAKE_SUPPRESSED_ID",
    "SetControlShakeSuppressedId",
    "0xF239400E16C23E08"
))]
#[inline]
pub fn n_0xf239400e16c23e08(pad_index: i32, p1: i32) {
    call(0xF239400E16C23E08, (pad_index, p1))
}

/// `ResetInputMappingScheme`.
///
/// <https://docs.fivem.net/natives/?_0x643ED62D5EA3BEBD>
#[doc(alias(
    "ResetInputMappingScheme",
    "_RESET_INPUT_MAPPING_SCHEME",
    "SHUTDOWN_PC_SCRIPTED_CONTROLS",
    "ShutdownPcScriptedControls",
    "0x643ED62D5EA3BEBD"
))]
#[inline]
pub fn reset_input_mapping_scheme() {
    call(0x643ED62D5EA3BEBD, ())
}

/// `SetControlLightEffectColor`.
///
/// <https://docs.fivem.net/natives/?_0x8290252FFF36ACB5>
#[doc(alias(
    "SetControlLightEffectColor",
    "_SET_CONTROL_LIGHT_EFFECT_COLOR",
    "SET_CONTROL_LIGHT_EFFECT_COLOR",
    "0x8290252FFF36ACB5",
    "_SET_CONTROL_GROUP_COLOR",
    "SetControlGroupColor"
))]
#[inline]
pub fn set_control_light_effect_color(pad_index: i32, red: i32, green: i32, blue: i32) {
    call(0x8290252FFF36ACB5, (pad_index, red, green, blue))
}

/// `SetControlNormal`.
///
/// <https://docs.fivem.net/natives/?_0xE8A25867FBA3B05E>
#[doc(alias(
    "SetControlNormal",
    "_SET_CONTROL_NORMAL",
    "SET_CONTROL_VALUE_NEXT_FRAME",
    "SetControlValueNextFrame",
    "0xE8A25867FBA3B05E"
))]
#[inline]
pub fn set_control_normal(pad_index: i32, control: i32, amount: f32) -> bool {
    call(0xE8A25867FBA3B05E, (pad_index, control, amount))
}

/// `SetCursorLocation`.
///
/// <https://docs.fivem.net/natives/?_0xFC695459D4D0E219>
#[doc(alias(
    "SetCursorLocation",
    "_SET_CURSOR_LOCATION",
    "SET_CURSOR_POSITION",
    "SetCursorPosition",
    "0xFC695459D4D0E219"
))]
#[inline]
pub fn set_cursor_location(x: f32, y: f32) -> bool {
    call(0xFC695459D4D0E219, (x, y))
}

/// `SetInputExclusive`.
///
/// <https://docs.fivem.net/natives/?_0xEDE476E5EE29EDB1>
#[doc(alias("SetInputExclusive", "SET_INPUT_EXCLUSIVE", "0xEDE476E5EE29EDB1"))]
#[inline]
pub fn set_input_exclusive(pad_index: i32, control: i32) {
    call(0xEDE476E5EE29EDB1, (pad_index, control))
}

/// `SetPadShake`.
///
/// <https://docs.fivem.net/natives/?_0x48B3886C1358D0D5>
#[doc(alias(
    "SetPadShake",
    "SET_PAD_SHAKE",
    "SET_CONTROL_SHAKE",
    "SetControlShake",
    "0x48B3886C1358D0D5"
))]
#[inline]
pub fn set_pad_shake(pad_index: i32, duration: i32, frequency: i32) {
    call(0x48B3886C1358D0D5, (pad_index, duration, frequency))
}

/// `SetPlayerpadShakesWhenControllerDisabled`.
///
/// <https://docs.fivem.net/natives/?_0x798FDEB5B1575088>
#[doc(alias(
    "SetPlayerpadShakesWhenControllerDisabled",
    "SET_PLAYERPAD_SHAKES_WHEN_CONTROLLER_DISABLED",
    "0x798FDEB5B1575088"
))]
#[inline]
pub fn set_playerpad_shakes_when_controller_disabled(toggle: bool) {
    call(0x798FDEB5B1575088, (toggle,))
}

/// `StopPadShake`.
///
/// <https://docs.fivem.net/natives/?_0x38C16A305E8CDC8D>
#[doc(alias(
    "StopPadShake",
    "STOP_PAD_SHAKE",
    "STOP_CONTROL_SHAKE",
    "StopControlShake",
    "0x38C16A305E8CDC8D"
))]
#[inline]
pub fn stop_pad_shake(pad_index: i32) {
    call(0x38C16A305E8CDC8D, (pad_index,))
}

/// `SwitchToInputMappingScheme`.
///
/// <https://docs.fivem.net/natives/?_0x3D42B92563939375>
#[doc(alias(
    "SwitchToInputMappingScheme",
    "_SWITCH_TO_INPUT_MAPPING_SCHEME",
    "INIT_PC_SCRIPTED_CONTROLS",
    "InitPcScriptedControls",
    "0x3D42B92563939375"
))]
#[inline]
pub fn switch_to_input_mapping_scheme(name: &str) -> bool {
    call(0x3D42B92563939375, (name,))
}

/// `SwitchToInputMappingScheme_2`.
///
/// <https://docs.fivem.net/natives/?_0x4683149ED1DDE7A1>
#[doc(alias(
    "SwitchToInputMappingScheme_2",
    "_SWITCH_TO_INPUT_MAPPING_SCHEME_2",
    "SWITCH_PC_SCRIPTED_CONTROLS",
    "SwitchPcScriptedControls",
    "0x4683149ED1DDE7A1"
))]
#[inline]
pub fn switch_to_input_mapping_scheme_2(name: &str) -> bool {
    call(0x4683149ED1DDE7A1, (name,))
}
