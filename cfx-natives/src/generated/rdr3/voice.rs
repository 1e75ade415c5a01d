// Made by native-gen 0.2.0 from data 98357374b4ebb804; do not edit.

//! Namespace `VOICE` of the RedM client.

use crate::prelude::*;

/// `N_0x08797a8c03868cb8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x08797A8C03868CB8>
#[doc(alias("N_0x08797a8c03868cb8", "0x08797A8C03868CB8"))]
#[inline]
pub fn n_0x08797a8c03868cb8(threshold: f32) {
    call(0x08797A8C03868CB8, (threshold,))
}

/// `N_0x0ded260a1958a82e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0DED260A1958A82E>
#[doc(alias("N_0x0ded260a1958a82e", "0x0DED260A1958A82E"))]
#[inline]
pub fn n_0x0ded260a1958a82e(player: Player) -> bool {
    call(0x0DED260A1958A82E, (player,))
}

/// `N_0x1c38c3577901af1f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1C38C3577901AF1F>
#[doc(alias("N_0x1c38c3577901af1f", "0x1C38C3577901AF1F"))]
#[inline]
pub fn n_0x1c38c3577901af1f() {
    call(0x1C38C3577901AF1F, ())
}

/// `N_0x1fbf7f5ba7e4be3a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FBF7F5BA7E4BE3A>
#[doc(alias("N_0x1fbf7f5ba7e4be3a", "0x1FBF7F5BA7E4BE3A"))]
#[inline]
pub fn n_0x1fbf7f5ba7e4be3a(p0: i32) {
    call(0x1FBF7F5BA7E4BE3A, (p0,))
}

/// `N_0x2f82cab262c8ae26`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F82CAB262C8AE26>
#[doc(alias("N_0x2f82cab262c8ae26", "0x2F82CAB262C8AE26"))]
#[inline]
pub fn n_0x2f82cab262c8ae26(player: Player) -> f32 {
    call(0x2F82CAB262C8AE26, (player,))
}

/// `N_0x356135b9b10a2a82`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x356135B9B10A2A82>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias("N_0x356135b9b10a2a82", "0x356135B9B10A2A82"))]
#[inline]
pub unsafe fn n_0x356135b9b10a2a82(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x356135B9B10A2A82, (gamer_handle,))
}

/// `N_0x4791899615d70fa2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4791899615D70FA2>
#[doc(alias("N_0x4791899615d70fa2", "0x4791899615D70FA2"))]
#[inline]
pub fn n_0x4791899615d70fa2(player: Player, p1: i32, p2: i32) {
    call(0x4791899615D70FA2, (player, p1, p2))
}

/// `N_0x49623bcfc3a3d829`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49623BCFC3A3D829>
#[doc(alias("N_0x49623bcfc3a3d829", "0x49623BCFC3A3D829"))]
#[inline]
pub fn n_0x49623bcfc3a3d829(player: Player, muted: bool) -> bool {
    call(0x49623BCFC3A3D829, (player, muted))
}

/// `N_0x58125b691f6827d5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58125B691F6827D5>
#[doc(alias("N_0x58125b691f6827d5", "0x58125B691F6827D5"))]
#[inline]
pub fn n_0x58125b691f6827d5(proximity: f32) {
    call(0x58125B691F6827D5, (proximity,))
}

/// `N_0x5ca7fb7d6de49dcc`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CA7FB7D6DE49DCC>
#[doc(alias("N_0x5ca7fb7d6de49dcc", "0x5CA7FB7D6DE49DCC"))]
#[inline]
pub fn n_0x5ca7fb7d6de49dcc(player: Player) -> f32 {
    call(0x5CA7FB7D6DE49DCC, (player,))
}

/// `N_0x767931c727df2ed7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x767931C727DF2ED7>
#[doc(alias("N_0x767931c727df2ed7", "0x767931C727DF2ED7"))]
#[inline]
pub fn n_0x767931c727df2ed7(player: Player, p1: i32) -> i32 {
    call(0x767931C727DF2ED7, (player, p1))
}

/// `N_0x79f478ff5f9f4f05`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x79F478FF5F9F4F05>
#[doc(alias("N_0x79f478ff5f9f4f05", "0x79F478FF5F9F4F05"))]
#[inline]
pub fn n_0x79f478ff5f9f4f05(enabled: bool) {
    call(0x79F478FF5F9F4F05, (enabled,))
}

/// `N_0x8e462db1eaa9c47c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E462DB1EAA9C47C>
#[doc(alias("N_0x8e462db1eaa9c47c", "0x8E462DB1EAA9C47C"))]
#[inline]
pub fn n_0x8e462db1eaa9c47c(player: Player) -> bool {
    call(0x8E462DB1EAA9C47C, (player,))
}

/// `N_0x919af2d93e9aa89d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x919AF2D93E9AA89D>
#[doc(alias("N_0x919af2d93e9aa89d", "0x919AF2D93E9AA89D"))]
#[inline]
pub fn n_0x919af2d93e9aa89d(player: Player) -> bool {
    call(0x919AF2D93E9AA89D, (player,))
}

/// `N_0xaa35fd9abab490a3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA35FD9ABAB490A3>
#[doc(alias("N_0xaa35fd9abab490a3", "0xAA35FD9ABAB490A3"))]
#[inline]
pub fn n_0xaa35fd9abab490a3(player: Player) -> bool {
    call(0xAA35FD9ABAB490A3, (player,))
}

/// `N_0xb3e8841f6bdaf83e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB3E8841F6BDAF83E>
#[doc(alias("N_0xb3e8841f6bdaf83e", "0xB3E8841F6BDAF83E"))]
#[inline]
pub fn n_0xb3e8841f6bdaf83e() {
    call(0xB3E8841F6BDAF83E, ())
}

/// `N_0xb6e79850b759a30e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6E79850B759A30E>
#[doc(alias("N_0xb6e79850b759a30e", "0xB6E79850B759A30E"))]
#[inline]
pub fn n_0xb6e79850b759a30e(team_id: i32, allow: bool) {
    call(0xB6E79850B759A30E, (team_id, allow))
}

/// `N_0xb779f4fa19269aec`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB779F4FA19269AEC>
#[doc(alias("N_0xb779f4fa19269aec", "0xB779F4FA19269AEC"))]
#[inline]
pub fn n_0xb779f4fa19269aec(flag: bool) {
    call(0xB779F4FA19269AEC, (flag,))
}

/// `N_0xccf71fcfa0070b1a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCCF71FCFA0070B1A>
#[doc(alias("N_0xccf71fcfa0070b1a", "0xCCF71FCFA0070B1A"))]
#[inline]
pub fn n_0xccf71fcfa0070b1a() -> bool {
    call(0xCCF71FCFA0070B1A, ())
}

/// `N_0xdb622ecd3dcbe078`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB622ECD3DCBE078>
#[doc(alias("N_0xdb622ecd3dcbe078", "0xDB622ECD3DCBE078"))]
#[inline]
pub fn n_0xdb622ecd3dcbe078(player: Player) -> bool {
    call(0xDB622ECD3DCBE078, (player,))
}

/// `N_0xdc9b361cb7776673`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC9B361CB7776673>
#[doc(alias("N_0xdc9b361cb7776673", "0xDC9B361CB7776673"))]
#[inline]
pub fn n_0xdc9b361cb7776673(player: Player) {
    call(0xDC9B361CB7776673, (player,))
}

/// `N_0xec8703e4536a9952`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC8703E4536A9952>
#[doc(alias("N_0xec8703e4536a9952", "0xEC8703E4536A9952"))]
#[inline]
pub fn n_0xec8703e4536a9952() {
    call(0xEC8703E4536A9952, ())
}

/// `N_0xef6f2a35faaf2ed7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF6F2A35FAAF2ED7>
#[doc(alias("N_0xef6f2a35faaf2ed7", "0xEF6F2A35FAAF2ED7"))]
#[inline]
pub fn n_0xef6f2a35faaf2ed7(player: Player) -> bool {
    call(0xEF6F2A35FAAF2ED7, (player,))
}

/// `N_0xf8938cf3984092a5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8938CF3984092A5>
#[doc(alias("N_0xf8938cf3984092a5", "0xF8938CF3984092A5"))]
#[inline]
pub fn n_0xf8938cf3984092a5(player: Player) {
    call(0xF8938CF3984092A5, (player,))
}
