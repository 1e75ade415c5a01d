// Made by native-gen 0.2.0 from data a6a0468c8482dbc3; do not edit.

//! Namespace `INTERACTION` of the RedM client.

use crate::prelude::*;

/// `PointerIsBeingMoved`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2B8B605F2A9E64BF>
#[doc(alias("PointerIsBeingMoved", "_POINTER_IS_BEING_MOVED", "0x2B8B605F2A9E64BF"))]
#[inline]
pub fn pointer_is_being_moved() -> bool {
    call(0x2B8B605F2A9E64BF, ())
}

/// `PointerIsLeftButtonHeld`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x61CAE9D1FD055E44>
#[doc(alias(
    "PointerIsLeftButtonHeld",
    "_POINTER_IS_LEFT_BUTTON_HELD",
    "0x61CAE9D1FD055E44"
))]
#[inline]
pub fn pointer_is_left_button_held() -> bool {
    call(0x61CAE9D1FD055E44, ())
}

/// `PointerIsLeftButtonJustReleased`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF7F51A57349739F2>
#[doc(alias(
    "PointerIsLeftButtonJustReleased",
    "_POINTER_IS_LEFT_BUTTON_JUST_RELEASED",
    "0xF7F51A57349739F2"
))]
#[inline]
pub fn pointer_is_left_button_just_released() -> bool {
    call(0xF7F51A57349739F2, ())
}

/// `SetAllowFirstPersonMouseCameraMovement`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0546B117BB17548B>
#[doc(alias(
    "SetAllowFirstPersonMouseCameraMovement",
    "_SET_ALLOW_FIRST_PERSON_MOUSE_CAMERA_MOVEMENT",
    "0x0546B117BB17548B"
))]
#[inline]
pub fn set_allow_first_person_mouse_camera_movement() {
    call(0x0546B117BB17548B, ())
}

/// `SetMouseCursorStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7F5858AAB5A58CCE>
#[doc(alias("SetMouseCursorStyle", "SET_MOUSE_CURSOR_STYLE", "0x7F5858AAB5A58CCE"))]
#[inline]
pub fn set_mouse_cursor_style(sprite_id: i32) {
    call(0x7F5858AAB5A58CCE, (sprite_id,))
}

/// `SetMouseCursorThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF12E4CCAF249DC10>
#[doc(alias(
    "SetMouseCursorThisFrame",
    "SET_MOUSE_CURSOR_THIS_FRAME",
    "0xF12E4CCAF249DC10"
))]
#[inline]
pub fn set_mouse_cursor_this_frame() {
    call(0xF12E4CCAF249DC10, ())
}
