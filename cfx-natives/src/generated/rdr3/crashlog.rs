// Made by native-gen 0.2.0 from data ae2bceabe5c3102c; do not edit.

//! Namespace `CRASHLOG` of the RedM client.

use crate::prelude::*;

/// `N_0x0fd3ecf9d0c8655f`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FD3ECF9D0C8655F>
#[doc(alias("N_0x0fd3ecf9d0c8655f", "0x0FD3ECF9D0C8655F"))]
#[inline]
pub fn n_0x0fd3ecf9d0c8655f(p0: &str) {
    call(0x0FD3ECF9D0C8655F, (p0,))
}

/// `N_0x23ccab8f40b9cbee`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23CCAB8F40B9CBEE>
#[doc(alias("N_0x23ccab8f40b9cbee", "0x23CCAB8F40B9CBEE"))]
#[inline]
pub fn n_0x23ccab8f40b9cbee(x: f32, y: f32, z: f32) -> bool {
    call(0x23CCAB8F40B9CBEE, (x, y, z))
}

/// `N_0x33c1d63e55fa4284`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x33C1D63E55FA4284>
#[doc(alias("N_0x33c1d63e55fa4284", "0x33C1D63E55FA4284"))]
#[inline]
pub fn n_0x33c1d63e55fa4284(p0: &str) -> bool {
    call(0x33C1D63E55FA4284, (p0,))
}

/// `N_0x3a66f1963b223f61`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A66F1963B223F61>
#[doc(alias("N_0x3a66f1963b223f61", "0x3A66F1963B223F61"))]
#[inline]
pub fn n_0x3a66f1963b223f61(p0: &str) -> bool {
    call(0x3A66F1963B223F61, (p0,))
}

/// `N_0x4e42ca5bcd45444a`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E42CA5BCD45444A>
#[doc(alias("N_0x4e42ca5bcd45444a", "0x4E42CA5BCD45444A"))]
#[inline]
pub fn n_0x4e42ca5bcd45444a() {
    call(0x4E42CA5BCD45444A, ())
}

/// `N_0x7c680ff55617f82f`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C680FF55617F82F>
#[doc(alias("N_0x7c680ff55617f82f", "0x7C680FF55617F82F"))]
#[inline]
pub fn n_0x7c680ff55617f82f() -> bool {
    call(0x7C680FF55617F82F, ())
}

/// `N_0x87f005c969ef1563`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87F005C969EF1563>
#[doc(alias("N_0x87f005c969ef1563", "0x87F005C969EF1563"))]
#[inline]
pub fn n_0x87f005c969ef1563(p0: f32) -> bool {
    call(0x87F005C969EF1563, (p0,))
}

/// `N_0xa67f0b039d9cd513`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA67F0B039D9CD513>
#[doc(alias("N_0xa67f0b039d9cd513", "0xA67F0B039D9CD513"))]
#[inline]
pub fn n_0xa67f0b039d9cd513(p0: bool) -> bool {
    call(0xA67F0B039D9CD513, (p0,))
}

/// `N_0xca0bac376c541978`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA0BAC376C541978>
#[doc(alias("N_0xca0bac376c541978", "0xCA0BAC376C541978"))]
#[inline]
pub fn n_0xca0bac376c541978(p0: &str) {
    call(0xCA0BAC376C541978, (p0,))
}

/// `N_0xd8e3d22aa4f0e0a5`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD8E3D22AA4F0E0A5>
#[doc(alias("N_0xd8e3d22aa4f0e0a5", "0xD8E3D22AA4F0E0A5"))]
#[inline]
pub fn n_0xd8e3d22aa4f0e0a5(p0: &str) -> bool {
    call(0xD8E3D22AA4F0E0A5, (p0,))
}

/// `N_0xda05310ea94dc8c6`, since game build 1436, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA05310EA94DC8C6>
#[doc(alias("N_0xda05310ea94dc8c6", "0xDA05310EA94DC8C6"))]
#[inline]
pub fn n_0xda05310ea94dc8c6(p0: &str, p1: &str) {
    call(0xDA05310EA94DC8C6, (p0, p1))
}

/// `N_0xe72e234b30da7b7a`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE72E234B30DA7B7A>
#[doc(alias("N_0xe72e234b30da7b7a", "0xE72E234B30DA7B7A"))]
#[inline]
pub fn n_0xe72e234b30da7b7a(p0: i32) -> bool {
    call(0xE72E234B30DA7B7A, (p0,))
}

/// `N_0xf0d545c1eead614a`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0D545C1EEAD614A>
#[doc(alias("N_0xf0d545c1eead614a", "0xF0D545C1EEAD614A"))]
#[inline]
pub fn n_0xf0d545c1eead614a() -> bool {
    call(0xF0D545C1EEAD614A, ())
}
