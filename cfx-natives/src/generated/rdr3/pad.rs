// Made by native-gen 0.2.0 from data 0735dbf74486d6e9; do not edit.

//! Namespace `PAD` of the RedM client.

use crate::prelude::*;

/// `ClearControlLightEffect`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB0360EFEFB2580D>
#[doc(alias(
    "ClearControlLightEffect",
    "CLEAR_CONTROL_LIGHT_EFFECT",
    "0xCB0360EFEFB2580D"
))]
#[inline]
pub fn clear_control_light_effect(control: i32) {
    call(0xCB0360EFEFB2580D, (control,))
}

/// `ClearControlShakeSuppressedId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA0CEFCEA390AAB9B>
#[doc(alias(
    "ClearControlShakeSuppressedId",
    "CLEAR_CONTROL_SHAKE_SUPPRESSED_ID",
    "0xA0CEFCEA390AAB9B"
))]
#[inline]
pub fn clear_control_shake_suppressed_id(control: i32) {
    call(0xA0CEFCEA390AAB9B, (control,))
}

/// `DisableAllControlActions`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5F4B6931816E599B>
#[doc(alias(
    "DisableAllControlActions",
    "DISABLE_ALL_CONTROL_ACTIONS",
    "0x5F4B6931816E599B"
))]
#[inline]
pub fn disable_all_control_actions(control: i32) {
    call(0x5F4B6931816E599B, (control,))
}

/// `DisableControlAction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE99B66D079CF6BC>
#[doc(alias("DisableControlAction", "DISABLE_CONTROL_ACTION", "0xFE99B66D079CF6BC"))]
#[inline]
pub fn disable_control_action(
    control: i32,
    action: impl Into<Hash>,
    disable_related_actions: bool,
) {
    let action: Hash = action.into();
    call(
        0xFE99B66D079CF6BC,
        (control, action, disable_related_actions),
    )
}

/// `EnableControlAction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x351220255D64C155>
#[doc(alias("EnableControlAction", "ENABLE_CONTROL_ACTION", "0x351220255D64C155"))]
#[inline]
pub fn enable_control_action(control: i32, action: impl Into<Hash>, enable_related_actions: bool) {
    let action: Hash = action.into();
    call(
        0x351220255D64C155,
        (control, action, enable_related_actions),
    )
}

/// `GetControlHowLongAgo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7D22F5592AED8BA>
#[doc(alias(
    "GetControlHowLongAgo",
    "GET_CONTROL_HOW_LONG_AGO",
    "0xD7D22F5592AED8BA"
))]
#[inline]
pub fn get_control_how_long_ago(control: i32) -> i32 {
    call(0xD7D22F5592AED8BA, (control,))
}

/// `GetControlNormal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC3C9B8D5327B563>
#[doc(alias("GetControlNormal", "GET_CONTROL_NORMAL", "0xEC3C9B8D5327B563"))]
#[inline]
pub fn get_control_normal(control: i32, action: impl Into<Hash>) -> f32 {
    let action: Hash = action.into();
    call(0xEC3C9B8D5327B563, (control, action))
}

/// `GetControlUnboundNormal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B84D09CEC5209C5>
#[doc(alias(
    "GetControlUnboundNormal",
    "GET_CONTROL_UNBOUND_NORMAL",
    "0x5B84D09CEC5209C5"
))]
#[inline]
pub fn get_control_unbound_normal(control: i32, action: impl Into<Hash>) -> f32 {
    let action: Hash = action.into();
    call(0x5B84D09CEC5209C5, (control, action))
}

/// `GetControlValue`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD95E79E8686D2C27>
#[doc(alias("GetControlValue", "GET_CONTROL_VALUE", "0xD95E79E8686D2C27"))]
#[inline]
pub fn get_control_value(control: i32, action: impl Into<Hash>) -> i32 {
    let action: Hash = action.into();
    call(0xD95E79E8686D2C27, (control, action))
}

/// `GetCurrentControlContext`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDCEB0F26C89C00F>
#[doc(alias(
    "GetCurrentControlContext",
    "_GET_CURRENT_CONTROL_CONTEXT",
    "0xDDCEB0F26C89C00F"
))]
#[inline]
pub fn get_current_control_context(control: i32) -> Hash {
    call(0xDDCEB0F26C89C00F, (control,))
}

/// `GetDisabledControlHowLongAgo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x771DFCB24D19C2F6>
#[doc(alias(
    "GetDisabledControlHowLongAgo",
    "_GET_DISABLED_CONTROL_HOW_LONG_AGO",
    "0x771DFCB24D19C2F6"
))]
#[inline]
pub fn get_disabled_control_how_long_ago(control: i32) -> i32 {
    call(0x771DFCB24D19C2F6, (control,))
}

/// `GetDisabledControlNormal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11E65974A982637C>
#[doc(alias(
    "GetDisabledControlNormal",
    "GET_DISABLED_CONTROL_NORMAL",
    "0x11E65974A982637C"
))]
#[inline]
pub fn get_disabled_control_normal(control: i32, action: impl Into<Hash>) -> f32 {
    let action: Hash = action.into();
    call(0x11E65974A982637C, (control, action))
}

/// `GetDisabledControlUnboundNormal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F8A26A890FD62FB>
#[doc(alias(
    "GetDisabledControlUnboundNormal",
    "GET_DISABLED_CONTROL_UNBOUND_NORMAL",
    "0x4F8A26A890FD62FB"
))]
#[inline]
pub fn get_disabled_control_unbound_normal(control: i32, action: impl Into<Hash>) -> f32 {
    let action: Hash = action.into();
    call(0x4F8A26A890FD62FB, (control, action))
}

/// `HaveControlsChanged`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6CD79468A1E595C6>
#[doc(alias("HaveControlsChanged", "HAVE_CONTROLS_CHANGED", "0x6CD79468A1E595C6"))]
#[inline]
pub fn have_controls_changed(control: i32) -> bool {
    call(0x6CD79468A1E595C6, (control,))
}

/// `IsControlActionValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC0884BC590951C7>
#[doc(alias(
    "IsControlActionValid",
    "_IS_CONTROL_ACTION_VALID",
    "0xBC0884BC590951C7"
))]
#[inline]
pub fn is_control_action_valid(action: impl Into<Hash>, control: i32) -> bool {
    let action: Hash = action.into();
    call(0xBC0884BC590951C7, (action, control))
}

/// `IsControlEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1CEA6BFDF248E5D9>
#[doc(alias("IsControlEnabled", "IS_CONTROL_ENABLED", "0x1CEA6BFDF248E5D9"))]
#[inline]
pub fn is_control_enabled(control: i32, action: impl Into<Hash>) -> bool {
    let action: Hash = action.into();
    call(0x1CEA6BFDF248E5D9, (control, action))
}

/// `IsControlJustPressed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x580417101DDB492F>
#[doc(alias(
    "IsControlJustPressed",
    "IS_CONTROL_JUST_PRESSED",
    "0x580417101DDB492F"
))]
#[inline]
pub fn is_control_just_pressed(control: i32, action: impl Into<Hash>) -> bool {
    let action: Hash = action.into();
    call(0x580417101DDB492F, (control, action))
}

/// `IsControlJustReleased`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x50F940259D3841E6>
#[doc(alias(
    "IsControlJustReleased",
    "IS_CONTROL_JUST_RELEASED",
    "0x50F940259D3841E6"
))]
#[inline]
pub fn is_control_just_released(control: i32, action: impl Into<Hash>) -> bool {
    let action: Hash = action.into();
    call(0x50F940259D3841E6, (control, action))
}

/// `IsControlPressed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3A21BCD95725A4A>
#[doc(alias("IsControlPressed", "IS_CONTROL_PRESSED", "0xF3A21BCD95725A4A"))]
#[inline]
pub fn is_control_pressed(control: i32, action: impl Into<Hash>) -> bool {
    let action: Hash = action.into();
    call(0xF3A21BCD95725A4A, (control, action))
}

/// `IsControlReleased`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x648EE3E7F38877DD>
#[doc(alias("IsControlReleased", "IS_CONTROL_RELEASED", "0x648EE3E7F38877DD"))]
#[inline]
pub fn is_control_released(control: i32, action: impl Into<Hash>) -> bool {
    let action: Hash = action.into();
    call(0x648EE3E7F38877DD, (control, action))
}

/// `IsDisabledControlJustPressed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x91AEF906BCA88877>
#[doc(alias(
    "IsDisabledControlJustPressed",
    "IS_DISABLED_CONTROL_JUST_PRESSED",
    "0x91AEF906BCA88877"
))]
#[inline]
pub fn is_disabled_control_just_pressed(control: i32, action: impl Into<Hash>) -> bool {
    let action: Hash = action.into();
    call(0x91AEF906BCA88877, (control, action))
}

/// `IsDisabledControlJustReleased`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x305C8DCD79DA8B0F>
#[doc(alias(
    "IsDisabledControlJustReleased",
    "IS_DISABLED_CONTROL_JUST_RELEASED",
    "0x305C8DCD79DA8B0F"
))]
#[inline]
pub fn is_disabled_control_just_released(control: i32, action: impl Into<Hash>) -> bool {
    let action: Hash = action.into();
    call(0x305C8DCD79DA8B0F, (control, action))
}

/// `IsDisabledControlPressed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE2587F8CBBD87B1D>
#[doc(alias(
    "IsDisabledControlPressed",
    "IS_DISABLED_CONTROL_PRESSED",
    "0xE2587F8CBBD87B1D"
))]
#[inline]
pub fn is_disabled_control_pressed(control: i32, action: impl Into<Hash>) -> bool {
    let action: Hash = action.into();
    call(0xE2587F8CBBD87B1D, (control, action))
}

/// `IsLookInverted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77B612531280010D>
#[doc(alias("IsLookInverted", "IS_LOOK_INVERTED", "0x77B612531280010D"))]
#[inline]
pub fn is_look_inverted() -> bool {
    call(0x77B612531280010D, ())
}

/// `IsUsingKeyboardAndMouse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA571D46727E2B718>
#[doc(alias(
    "IsUsingKeyboardAndMouse",
    "IS_USING_KEYBOARD_AND_MOUSE",
    "0xA571D46727E2B718"
))]
#[inline]
pub fn is_using_keyboard_and_mouse(control: i32) -> bool {
    call(0xA571D46727E2B718, (control,))
}

/// `N_0x1252c029fc8ebb4d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1252C029FC8EBB4D>
#[doc(alias("N_0x1252c029fc8ebb4d", "0x1252C029FC8EBB4D"))]
#[inline]
pub fn n_0x1252c029fc8ebb4d() -> bool {
    call(0x1252C029FC8EBB4D, ())
}

/// `N_0x43f35ddb2905d945`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43F35DDB2905D945>
#[doc(alias("N_0x43f35ddb2905d945", "0x43F35DDB2905D945"))]
#[inline]
pub fn n_0x43f35ddb2905d945(p0: i32, p1: i32) -> i32 {
    call(0x43F35DDB2905D945, (p0, p1))
}

/// `N_0x52c68e92d6e23add`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52C68E92D6E23ADD>
#[doc(alias("N_0x52c68e92d6e23add", "0x52C68E92D6E23ADD"))]
#[inline]
pub fn n_0x52c68e92d6e23add(p0: i32) {
    call(0x52C68E92D6E23ADD, (p0,))
}

/// `N_0x5f217bc1190503d8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5F217BC1190503D8>
#[doc(alias("N_0x5f217bc1190503d8", "0x5F217BC1190503D8"))]
#[inline]
pub fn n_0x5f217bc1190503d8(rumble_curve: &str, p1: f32) {
    call(0x5F217BC1190503D8, (rumble_curve, p1))
}

/// `N_0x709ba8c08c5c008d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x709BA8C08C5C008D>
#[doc(alias("N_0x709ba8c08c5c008d", "0x709BA8C08C5C008D"))]
#[inline]
pub fn n_0x709ba8c08c5c008d() {
    call(0x709BA8C08C5C008D, ())
}

/// `N_0xbd629c1c4f501c80`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD629C1C4F501C80>
#[doc(alias("N_0xbd629c1c4f501c80", "0xBD629C1C4F501C80"))]
#[inline]
pub fn n_0xbd629c1c4f501c80(p0: i32) -> i32 {
    call(0xBD629C1C4F501C80, (p0,))
}

/// `SetControlContext`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2804658EB7D8A50B>
#[doc(alias("SetControlContext", "_SET_CONTROL_CONTEXT", "0x2804658EB7D8A50B"))]
#[inline]
pub fn set_control_context(control: i32, context: impl Into<Hash>) {
    let context: Hash = context.into();
    call(0x2804658EB7D8A50B, (control, context))
}

/// `SetControlLightEffectColor`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8290252FFF36ACB5>
#[doc(alias(
    "SetControlLightEffectColor",
    "SET_CONTROL_LIGHT_EFFECT_COLOR",
    "0x8290252FFF36ACB5"
))]
#[inline]
pub fn set_control_light_effect_color(control: i32, red: i32, green: i32, blue: i32) {
    call(0x8290252FFF36ACB5, (control, red, green, blue))
}

/// `SetControlLightEffectFlashingColor`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA45884DB10EC7EE3>
#[doc(alias(
    "SetControlLightEffectFlashingColor",
    "SET_CONTROL_LIGHT_EFFECT_FLASHING_COLOR",
    "0xA45884DB10EC7EE3"
))]
#[inline]
pub fn set_control_light_effect_flashing_color(control: i32, red: i32, green: i32, blue: i32) {
    call(0xA45884DB10EC7EE3, (control, red, green, blue))
}

/// `SetControlShake`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x48B3886C1358D0D5>
#[doc(alias("SetControlShake", "SET_CONTROL_SHAKE", "0x48B3886C1358D0D5"))]
#[inline]
pub fn set_control_shake(control: i32, duration: i32, frequency: i32) {
    call(0x48B3886C1358D0D5, (control, duration, frequency))
}

/// `SetControlShakeSuppressedId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF239400E16C23E08>
#[doc(alias(
    "SetControlShakeSuppressedId",
    "SET_CONTROL_SHAKE_SUPPRESSED_ID",
    "0xF239400E16C23E08"
))]
#[inline]
pub fn set_control_shake_suppressed_id(control: i32, unique_id: i32) {
    call(0xF239400E16C23E08, (control, unique_id))
}

/// `SetControlTriggerShake`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x14D29BB12D47F68C>
#[doc(alias(
    "SetControlTriggerShake",
    "SET_CONTROL_TRIGGER_SHAKE",
    "0x14D29BB12D47F68C"
))]
#[inline]
pub fn set_control_trigger_shake(
    control: i32,
    left_duration: i32,
    left_frequency: i32,
    right_duration: i32,
    right_frequency: i32,
) {
    call(
        0x14D29BB12D47F68C,
        (
            control,
            left_duration,
            left_frequency,
            right_duration,
            right_frequency,
        ),
    )
}

/// `SetControlValueNextFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8A25867FBA3B05E>
#[doc(alias(
    "SetControlValueNextFrame",
    "SET_CONTROL_VALUE_NEXT_FRAME",
    "0xE8A25867FBA3B05E"
))]
#[inline]
pub fn set_control_value_next_frame(control: i32, action: impl Into<Hash>, value: f32) -> bool {
    let action: Hash = action.into();
    call(0xE8A25867FBA3B05E, (control, action, value))
}

/// `SetInputExclusive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEDE476E5EE29EDB1>
#[doc(alias("SetInputExclusive", "SET_INPUT_EXCLUSIVE", "0xEDE476E5EE29EDB1"))]
#[inline]
pub fn set_input_exclusive(control: i32, action: impl Into<Hash>) {
    let action: Hash = action.into();
    call(0xEDE476E5EE29EDB1, (control, action))
}

/// `StopControlShake`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x38C16A305E8CDC8D>
#[doc(alias("StopControlShake", "STOP_CONTROL_SHAKE", "0x38C16A305E8CDC8D"))]
#[inline]
pub fn stop_control_shake(control: i32) {
    call(0x38C16A305E8CDC8D, (control,))
}
