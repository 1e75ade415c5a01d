// Made by native-gen 0.2.0 from data 66bbee18bfbe9032; do not edit.

//! Namespace `UNLOCK` of the RedM client.

use crate::prelude::*;

/// `UnlockGetItemRoleUnlockInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C1C2062CFAD06FE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "UnlockGetItemRoleUnlockInfo",
    "_UNLOCK_GET_ITEM_ROLE_UNLOCK_INFO",
    "0x7C1C2062CFAD06FE"
))]
#[inline]
pub unsafe fn unlock_get_item_role_unlock_info(unlock_hash: impl Into<Hash>, out_data: &mut [u8]) {
    let unlock_hash: Hash = unlock_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x7C1C2062CFAD06FE, (unlock_hash, out_data))
}

/// `UnlockIsLootable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66BF197E066050DE>
#[doc(alias("UnlockIsLootable", "_UNLOCK_IS_LOOTABLE", "0x66BF197E066050DE"))]
#[inline]
pub fn unlock_is_lootable(unlock_hash: impl Into<Hash>) -> bool {
    let unlock_hash: Hash = unlock_hash.into();
    call(0x66BF197E066050DE, (unlock_hash,))
}

/// `UnlockIsNew`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x644166BA7AA49DEA>
#[doc(alias("UnlockIsNew", "_UNLOCK_IS_NEW", "0x644166BA7AA49DEA"))]
#[inline]
pub fn unlock_is_new(unlock_hash: impl Into<Hash>) -> bool {
    let unlock_hash: Hash = unlock_hash.into();
    call(0x644166BA7AA49DEA, (unlock_hash,))
}

/// `UnlockIsUnlockFlagSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B6369647F26F09F>
#[doc(alias(
    "UnlockIsUnlockFlagSet",
    "_UNLOCK_IS_UNLOCK_FLAG_SET",
    "0x6B6369647F26F09F"
))]
#[inline]
pub fn unlock_is_unlock_flag_set(unlock_hash: impl Into<Hash>, flag: i32) -> bool {
    let unlock_hash: Hash = unlock_hash.into();
    call(0x6B6369647F26F09F, (unlock_hash, flag))
}

/// `UnlockIsUnlocked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4B660C7B6040E75>
#[doc(alias("UnlockIsUnlocked", "UNLOCK_IS_UNLOCKED", "0xC4B660C7B6040E75"))]
#[inline]
pub fn unlock_is_unlocked(unlock_hash: impl Into<Hash>) -> bool {
    let unlock_hash: Hash = unlock_hash.into();
    call(0xC4B660C7B6040E75, (unlock_hash,))
}

/// `UnlockIsVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8588A14B75AF096B>
#[doc(alias("UnlockIsVisible", "UNLOCK_IS_VISIBLE", "0x8588A14B75AF096B"))]
#[inline]
pub fn unlock_is_visible(unlock_hash: impl Into<Hash>) -> bool {
    let unlock_hash: Hash = unlock_hash.into();
    call(0x8588A14B75AF096B, (unlock_hash,))
}

/// `UnlockSetNew`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6D79C7AEF870A99>
#[doc(alias("UnlockSetNew", "_UNLOCK_SET_NEW", "0xA6D79C7AEF870A99"))]
#[inline]
pub fn unlock_set_new(unlock_hash: impl Into<Hash>, toggle: bool) {
    let unlock_hash: Hash = unlock_hash.into();
    call(0xA6D79C7AEF870A99, (unlock_hash, toggle))
}

/// `UnlockSetUnlocked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B7C5ADA8A6910A0>
#[doc(alias("UnlockSetUnlocked", "UNLOCK_SET_UNLOCKED", "0x1B7C5ADA8A6910A0"))]
#[inline]
pub fn unlock_set_unlocked(unlock_hash: impl Into<Hash>, toggle: bool) {
    let unlock_hash: Hash = unlock_hash.into();
    call(0x1B7C5ADA8A6910A0, (unlock_hash, toggle))
}

/// `UnlockSetVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46B901A8ECDB5A61>
#[doc(alias("UnlockSetVisible", "UNLOCK_SET_VISIBLE", "0x46B901A8ECDB5A61"))]
#[inline]
pub fn unlock_set_visible(unlock_hash: impl Into<Hash>, toggle: bool) {
    let unlock_hash: Hash = unlock_hash.into();
    call(0x46B901A8ECDB5A61, (unlock_hash, toggle))
}
