// Made by native-gen 0.2.0 from data c28450b1882426a8; do not edit.

//! Namespace `UIDEBUG` of the RedM client.

use crate::prelude::*;

/// `BgDisplayText`, since game build 1355, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16794E044C9EFB58>
#[doc(alias("BgDisplayText", "_BG_DISPLAY_TEXT", "0x16794E044C9EFB58"))]
#[inline]
pub fn bg_display_text(text: &str, x: f32, y: f32) {
    call(0x16794E044C9EFB58, (text, x, y))
}

/// `BgSetTextColor`, since game build 1355, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16FA5CE47F184F1E>
#[doc(alias("BgSetTextColor", "_BG_SET_TEXT_COLOR", "0x16FA5CE47F184F1E"))]
#[inline]
pub fn bg_set_text_color(red: i32, green: i32, blue: i32, alpha: i32) {
    call(0x16FA5CE47F184F1E, (red, green, blue, alpha))
}

/// `BgSetTextScale`, since game build 1355, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1253A3C870B6843>
#[doc(alias("BgSetTextScale", "_BG_SET_TEXT_SCALE", "0xA1253A3C870B6843"))]
#[inline]
pub fn bg_set_text_scale(scale_x: f32, scale_y: f32) {
    call(0xA1253A3C870B6843, (scale_x, scale_y))
}
