// Made by native-gen 0.2.0 from data 1b61de3b5d7bc225; do not edit.

//! Namespace `SAVE` of the RedM client.

use crate::prelude::*;

/// `N_0x443174c20b8b9e7f`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x443174C20B8B9E7F>
#[doc(alias("N_0x443174c20b8b9e7f", "0x443174C20B8B9E7F"))]
#[inline]
pub fn n_0x443174c20b8b9e7f(p0: i32, p1: i32, p2: i32) {
    call(0x443174C20B8B9E7F, (p0, p1, p2))
}

/// `N_0x4fb5869e2b37fc00`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4FB5869E2B37FC00>
#[doc(alias("N_0x4fb5869e2b37fc00", "0x4FB5869E2B37FC00"))]
#[inline]
pub fn n_0x4fb5869e2b37fc00() {
    call(0x4FB5869E2B37FC00, ())
}

/// `N_0x81f4e92be3958364`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x81F4E92BE3958364>
#[doc(alias("N_0x81f4e92be3958364", "0x81F4E92BE3958364"))]
#[inline]
pub fn n_0x81f4e92be3958364(p0: i32, p1: i32, p2: i32) {
    call(0x81F4E92BE3958364, (p0, p1, p2))
}

/// `N_0x8e8ffb9e4ad051d2`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E8FFB9E4AD051D2>
#[doc(alias("N_0x8e8ffb9e4ad051d2", "0x8E8FFB9E4AD051D2"))]
#[inline]
pub fn n_0x8e8ffb9e4ad051d2(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x8E8FFB9E4AD051D2, (p0, p1, p2, p3))
}

/// `N_0x9bb83c4dd7be0802`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9BB83C4DD7BE0802>
#[doc(alias("N_0x9bb83c4dd7be0802", "0x9BB83C4DD7BE0802"))]
#[inline]
pub fn n_0x9bb83c4dd7be0802(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x9BB83C4DD7BE0802, (p0, p1, p2, p3, p4))
}

/// `N_0xa7ecebafbaf997a5`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA7ECEBAFBAF997A5>
#[doc(alias("N_0xa7ecebafbaf997a5", "0xA7ECEBAFBAF997A5"))]
#[inline]
pub fn n_0xa7ecebafbaf997a5(savegame_type: impl Into<Hash>) -> i32 {
    let savegame_type: Hash = savegame_type.into();
    call(0xA7ECEBAFBAF997A5, (savegame_type,))
}

/// `N_0xa844feb5c22c2c74`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA844FEB5C22C2C74>
#[doc(alias("N_0xa844feb5c22c2c74", "0xA844FEB5C22C2C74"))]
#[inline]
pub fn n_0xa844feb5c22c2c74() {
    call(0xA844FEB5C22C2C74, ())
}

/// `N_0xb00ce33465b5406d`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB00CE33465B5406D>
#[doc(alias("N_0xb00ce33465b5406d", "0xB00CE33465B5406D"))]
#[inline]
pub fn n_0xb00ce33465b5406d(p0: i32, p1: i32) -> i32 {
    call(0xB00CE33465B5406D, (p0, p1))
}

/// `N_0xc0abf784590798a9`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0ABF784590798A9>
#[doc(alias("N_0xc0abf784590798a9", "0xC0ABF784590798A9"))]
#[inline]
pub fn n_0xc0abf784590798a9(p0: i32) {
    call(0xC0ABF784590798A9, (p0,))
}

/// `N_0xe0b45e983bfc0768`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0B45E983BFC0768>
#[doc(alias("N_0xe0b45e983bfc0768", "0xE0B45E983BFC0768"))]
#[inline]
pub fn n_0xe0b45e983bfc0768() {
    call(0xE0B45E983BFC0768, ())
}

/// `N_0xe8346e62fd7fb962`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8346E62FD7FB962>
#[doc(alias("N_0xe8346e62fd7fb962", "0xE8346E62FD7FB962"))]
#[inline]
pub fn n_0xe8346e62fd7fb962() {
    call(0xE8346E62FD7FB962, ())
}

/// `N_0xed4b0c1057892b2e`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED4B0C1057892B2E>
#[doc(alias("N_0xed4b0c1057892b2e", "0xED4B0C1057892B2E"))]
#[inline]
pub fn n_0xed4b0c1057892b2e(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xED4B0C1057892B2E, (p0, p1, p2, p3))
}

/// `SavegameGetBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB7F4273C186BC4B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("SavegameGetBool", "_SAVEGAME_GET_BOOL", "0xBB7F4273C186BC4B"))]
#[inline]
pub unsafe fn savegame_get_bool(p0: &mut [u8], variable_name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xBB7F4273C186BC4B, (p0, variable_name))
}

/// `SavegameGetFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x35DEFECAE36D4FAE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("SavegameGetFloat", "_SAVEGAME_GET_FLOAT", "0x35DEFECAE36D4FAE"))]
#[inline]
pub unsafe fn savegame_get_float(p0: &mut [u8], variable_name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x35DEFECAE36D4FAE, (p0, variable_name))
}

/// `SavegameGetInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x529B9CCD0972AF4E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("SavegameGetInt", "_SAVEGAME_GET_INT", "0x529B9CCD0972AF4E"))]
#[inline]
pub unsafe fn savegame_get_int(p0: &mut [u8], variable_name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x529B9CCD0972AF4E, (p0, variable_name))
}

/// `SavegameGetInt_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x529B9CCD0972AF4D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("SavegameGetInt_2", "_SAVEGAME_GET_INT_2", "0x529B9CCD0972AF4D"))]
#[inline]
pub unsafe fn savegame_get_int_2(p0: &mut [u8], variable_name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x529B9CCD0972AF4D, (p0, variable_name))
}

/// `SavegameGetInt_3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB25B5A375BE5BE26>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("SavegameGetInt_3", "_SAVEGAME_GET_INT_3", "0xB25B5A375BE5BE26"))]
#[inline]
pub unsafe fn savegame_get_int_3(p0: &mut [u8], variable_name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xB25B5A375BE5BE26, (p0, variable_name))
}

/// `SavegameGetTextLabel_23`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A10D6506B2F2C63>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "SavegameGetTextLabel_23",
    "_SAVEGAME_GET_TEXT_LABEL_23",
    "0x5A10D6506B2F2C63"
))]
#[inline]
pub unsafe fn savegame_get_text_label_23(p0: &mut [u8], variable_name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x5A10D6506B2F2C63, (p0, variable_name))
}

/// `SavegameGetTextLabel_31`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4845E7E7643A908C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "SavegameGetTextLabel_31",
    "_SAVEGAME_GET_TEXT_LABEL_31",
    "0x4845E7E7643A908C"
))]
#[inline]
pub unsafe fn savegame_get_text_label_31(p0: &mut [u8], variable_name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x4845E7E7643A908C, (p0, variable_name))
}

/// `SavegameGetTextLabel_63`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x186608A2AC6F9E88>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "SavegameGetTextLabel_63",
    "_SAVEGAME_GET_TEXT_LABEL_63",
    "0x186608A2AC6F9E88"
))]
#[inline]
pub unsafe fn savegame_get_text_label_63(p0: &mut [u8], variable_name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x186608A2AC6F9E88, (p0, variable_name))
}

/// `SavegameHasSaveFailed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1431540BCA1A1BD2>
#[doc(alias(
    "SavegameHasSaveFailed",
    "_SAVEGAME_HAS_SAVE_FAILED",
    "0x1431540BCA1A1BD2"
))]
#[inline]
pub fn savegame_has_save_failed() -> bool {
    call(0x1431540BCA1A1BD2, ())
}

/// `SavegameIsSavePending`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CF46F55C6585590>
#[doc(alias(
    "SavegameIsSavePending",
    "SAVEGAME_IS_SAVE_PENDING",
    "0x3CF46F55C6585590"
))]
#[inline]
pub fn savegame_is_save_pending() -> bool {
    call(0x3CF46F55C6585590, ())
}

/// `SavegameSaveMp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1840F3B30ED0105F>
#[doc(alias("SavegameSaveMp", "SAVEGAME_SAVE_MP", "0x1840F3B30ED0105F"))]
#[inline]
pub fn savegame_save_mp(savegame_type: impl Into<Hash>) -> bool {
    let savegame_type: Hash = savegame_type.into();
    call(0x1840F3B30ED0105F, (savegame_type,))
}

/// `SavegameSaveSp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62C9EB51656D68CE>
#[doc(alias("SavegameSaveSp", "SAVEGAME_SAVE_SP", "0x62C9EB51656D68CE"))]
#[inline]
pub fn savegame_save_sp(savegame_type: impl Into<Hash>) -> bool {
    let savegame_type: Hash = savegame_type.into();
    call(0x62C9EB51656D68CE, (savegame_type,))
}
