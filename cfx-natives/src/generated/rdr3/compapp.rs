// Made by native-gen 0.2.0 from data 88580ba50797db22; do not edit.

//! Namespace `COMPAPP` of the RedM client.

use crate::prelude::*;

/// `N_0x29c733459a9011eb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29C733459A9011EB>
#[doc(alias("N_0x29c733459a9011eb", "0x29C733459A9011EB"))]
#[inline]
pub fn n_0x29c733459a9011eb(p0: impl Into<Hash>, p1: &str) {
    let p0: Hash = p0.into();
    call(0x29C733459A9011EB, (p0, p1))
}

/// `N_0x74bcceb233ad95b2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74BCCEB233AD95B2>
#[doc(alias("N_0x74bcceb233ad95b2", "0x74BCCEB233AD95B2"))]
#[inline]
pub fn n_0x74bcceb233ad95b2(p0: impl Into<Hash>, p1: impl Into<Hash>) {
    let p0: Hash = p0.into();
    let p1: Hash = p1.into();
    call(0x74BCCEB233AD95B2, (p0, p1))
}

/// `N_0x7af1bb4504ea5ed9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7AF1BB4504EA5ED9>
#[doc(alias("N_0x7af1bb4504ea5ed9", "0x7AF1BB4504EA5ED9"))]
#[inline]
pub fn n_0x7af1bb4504ea5ed9() -> bool {
    call(0x7AF1BB4504EA5ED9, ())
}

/// `N_0xb6fd96420c0126a1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6FD96420C0126A1>
#[doc(alias("N_0xb6fd96420c0126a1", "0xB6FD96420C0126A1"))]
#[inline]
pub fn n_0xb6fd96420c0126a1(p0: impl Into<Hash>, p1: bool) {
    let p0: Hash = p0.into();
    call(0xB6FD96420C0126A1, (p0, p1))
}

/// `N_0xccb4635a071fb62d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCCB4635A071FB62D>
#[doc(alias("N_0xccb4635a071fb62d", "0xCCB4635A071FB62D"))]
#[inline]
pub fn n_0xccb4635a071fb62d() {
    call(0xCCB4635A071FB62D, ())
}
