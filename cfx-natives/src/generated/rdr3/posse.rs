// Made by native-gen 0.2.0 from data 529eac35a1d6138e; do not edit.

//! Namespace `POSSE` of the RedM client.

use crate::prelude::*;

/// `N_0xc06cff658b2e51da`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC06CFF658B2E51DA>
#[doc(alias("N_0xc06cff658b2e51da", "0xC06CFF658B2E51DA"))]
#[inline]
pub fn n_0xc06cff658b2e51da(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xC06CFF658B2E51DA, (p0, p1, p2))
}

/// `N_0xc07cff658b2e51da`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC07CFF658B2E51DA>
#[doc(alias("N_0xc07cff658b2e51da", "0xC07CFF658B2E51DA"))]
#[inline]
pub fn n_0xc07cff658b2e51da(p0: i32, p1: i32) -> i32 {
    call(0xC07CFF658B2E51DA, (p0, p1))
}

/// `N_0xc084ff658b2e52da`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC084FF658B2E52DA>
#[doc(alias("N_0xc084ff658b2e52da", "0xC084FF658B2E52DA"))]
#[inline]
pub fn n_0xc084ff658b2e52da(p0: i32) -> i32 {
    call(0xC084FF658B2E52DA, (p0,))
}

/// `N_0xc084ff658b2e53da`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC084FF658B2E53DA>
#[doc(alias("N_0xc084ff658b2e53da", "0xC084FF658B2E53DA"))]
#[inline]
pub fn n_0xc084ff658b2e53da() -> i32 {
    call(0xC084FF658B2E53DA, ())
}

/// `N_0xc084ff658b2e54da`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC084FF658B2E54DA>
#[doc(alias("N_0xc084ff658b2e54da", "0xC084FF658B2E54DA"))]
#[inline]
pub fn n_0xc084ff658b2e54da(p0: i32) -> i32 {
    call(0xC084FF658B2E54DA, (p0,))
}

/// `N_0xc084ff658b2e55da`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC084FF658B2E55DA>
#[doc(alias("N_0xc084ff658b2e55da", "0xC084FF658B2E55DA"))]
#[inline]
pub fn n_0xc084ff658b2e55da(p0: i32, p1: i32) -> i32 {
    call(0xC084FF658B2E55DA, (p0, p1))
}

/// `N_0xc084ff658b2e61da`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC084FF658B2E61DA>
#[doc(alias("N_0xc084ff658b2e61da", "0xC084FF658B2E61DA"))]
#[inline]
pub fn n_0xc084ff658b2e61da(p0: i32) -> i32 {
    call(0xC084FF658B2E61DA, (p0,))
}

/// `N_0xc084ff658b2e71da`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC084FF658B2E71DA>
#[doc(alias("N_0xc084ff658b2e71da", "0xC084FF658B2E71DA"))]
#[inline]
pub fn n_0xc084ff658b2e71da(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xC084FF658B2E71DA, (p0, p1, p2))
}

/// `N_0xc084ff658b2e81da`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC084FF658B2E81DA>
#[doc(alias("N_0xc084ff658b2e81da", "0xC084FF658B2E81DA"))]
#[inline]
pub fn n_0xc084ff658b2e81da(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xC084FF658B2E81DA, (p0, p1, p2))
}

/// `N_0xc086ff658b2e51da`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC086FF658B2E51DA>
#[doc(alias("N_0xc086ff658b2e51da", "0xC086FF658B2E51DA"))]
#[inline]
pub fn n_0xc086ff658b2e51da(p0: i32) -> i32 {
    call(0xC086FF658B2E51DA, (p0,))
}

/// `N_0xc086ff658b2e51db`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC086FF658B2E51DB>
#[doc(alias("N_0xc086ff658b2e51db", "0xC086FF658B2E51DB"))]
#[inline]
pub fn n_0xc086ff658b2e51db() -> i32 {
    call(0xC086FF658B2E51DB, ())
}

/// `N_0xc087ff658b2e51da`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC087FF658B2E51DA>
#[doc(alias("N_0xc087ff658b2e51da", "0xC087FF658B2E51DA"))]
#[inline]
pub fn n_0xc087ff658b2e51da(p0: i32, p1: i32) -> i32 {
    call(0xC087FF658B2E51DA, (p0, p1))
}

/// `N_0xc089ff658b2e51da`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC089FF658B2E51DA>
#[doc(alias("N_0xc089ff658b2e51da", "0xC089FF658B2E51DA"))]
#[inline]
pub fn n_0xc089ff658b2e51da(p0: i32, p1: i32) -> i32 {
    call(0xC089FF658B2E51DA, (p0, p1))
}

/// `N_0xc08aff658b2e51da`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC08AFF658B2E51DA>
#[doc(alias("N_0xc08aff658b2e51da", "0xC08AFF658B2E51DA"))]
#[inline]
pub fn n_0xc08aff658b2e51da(p0: i32) {
    call(0xC08AFF658B2E51DA, (p0,))
}

/// `N_0xc08aff658b2e51db`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC08AFF658B2E51DB>
#[doc(alias("N_0xc08aff658b2e51db", "0xC08AFF658B2E51DB"))]
#[inline]
pub fn n_0xc08aff658b2e51db(p0: i32) {
    call(0xC08AFF658B2E51DB, (p0,))
}

/// `N_0xc08bff658b2e51da`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC08BFF658B2E51DA>
#[doc(alias("N_0xc08bff658b2e51da", "0xC08BFF658B2E51DA"))]
#[inline]
pub fn n_0xc08bff658b2e51da(p0: i32) -> i32 {
    call(0xC08BFF658B2E51DA, (p0,))
}

/// `N_0xc08cff658b2e51da`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC08CFF658B2E51DA>
#[doc(alias("N_0xc08cff658b2e51da", "0xC08CFF658B2E51DA"))]
#[inline]
pub fn n_0xc08cff658b2e51da(p0: i32, p1: i32) -> i32 {
    call(0xC08CFF658B2E51DA, (p0, p1))
}

/// `N_0xc08def658b2e51da`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC08DEF658B2E51DA>
#[doc(alias("N_0xc08def658b2e51da", "0xC08DEF658B2E51DA"))]
#[inline]
pub fn n_0xc08def658b2e51da(p0: i32) -> i32 {
    call(0xC08DEF658B2E51DA, (p0,))
}

/// `N_0xc08dff658b2e51da`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC08DFF658B2E51DA>
#[doc(alias("N_0xc08dff658b2e51da", "0xC08DFF658B2E51DA"))]
#[inline]
pub fn n_0xc08dff658b2e51da() -> i32 {
    call(0xC08DFF658B2E51DA, ())
}

/// `N_0xc08dff658b2e51db`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC08DFF658B2E51DB>
#[doc(alias("N_0xc08dff658b2e51db", "0xC08DFF658B2E51DB"))]
#[inline]
pub fn n_0xc08dff658b2e51db(p0: i32) -> i32 {
    call(0xC08DFF658B2E51DB, (p0,))
}

/// `N_0xc08eff658b2e51db`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC08EFF658B2E51DB>
#[doc(alias("N_0xc08eff658b2e51db", "0xC08EFF658B2E51DB"))]
#[inline]
pub fn n_0xc08eff658b2e51db(p0: i32, p1: i32) -> i32 {
    call(0xC08EFF658B2E51DB, (p0, p1))
}

/// `N_0xc08fff658b2e51da`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC08FFF658B2E51DA>
#[doc(alias("N_0xc08fff658b2e51da", "0xC08FFF658B2E51DA"))]
#[inline]
pub fn n_0xc08fff658b2e51da() -> i32 {
    call(0xC08FFF658B2E51DA, ())
}

/// `N_0xc08fff658b2e51db`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC08FFF658B2E51DB>
#[doc(alias("N_0xc08fff658b2e51db", "0xC08FFF658B2E51DB"))]
#[inline]
pub fn n_0xc08fff658b2e51db(p0: i32) -> i32 {
    call(0xC08FFF658B2E51DB, (p0,))
}

/// `N_0xc09cff658b2e51da`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC09CFF658B2E51DA>
#[doc(alias("N_0xc09cff658b2e51da", "0xC09CFF658B2E51DA"))]
#[inline]
pub fn n_0xc09cff658b2e51da(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xC09CFF658B2E51DA, (p0, p1, p2))
}

/// `N_0xc184ff658b2e55da`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC184FF658B2E55DA>
#[doc(alias("N_0xc184ff658b2e55da", "0xC184FF658B2E55DA"))]
#[inline]
pub fn n_0xc184ff658b2e55da(p0: i32, p1: i32) -> i32 {
    call(0xC184FF658B2E55DA, (p0, p1))
}

/// `N_0xc284ff658b2e55da`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC284FF658B2E55DA>
#[doc(alias("N_0xc284ff658b2e55da", "0xC284FF658B2E55DA"))]
#[inline]
pub fn n_0xc284ff658b2e55da(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xC284FF658B2E55DA, (p0, p1, p2))
}

/// `N_0xc394ff658b2e55da`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC394FF658B2E55DA>
#[doc(alias("N_0xc394ff658b2e55da", "0xC394FF658B2E55DA"))]
#[inline]
pub fn n_0xc394ff658b2e55da(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0xC394FF658B2E55DA, (p0, p1, p2, p3))
}

/// `N_0xc484ff658b2e55da`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC484FF658B2E55DA>
#[doc(alias("N_0xc484ff658b2e55da", "0xC484FF658B2E55DA"))]
#[inline]
pub fn n_0xc484ff658b2e55da(p0: i32) {
    call(0xC484FF658B2E55DA, (p0,))
}

/// `N_0xc584ff658b2e55da`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC584FF658B2E55DA>
#[doc(alias("N_0xc584ff658b2e55da", "0xC584FF658B2E55DA"))]
#[inline]
pub fn n_0xc584ff658b2e55da(p0: i32) {
    call(0xC584FF658B2E55DA, (p0,))
}

/// `N_0xc684ff658b2e55da`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC684FF658B2E55DA>
#[doc(alias("N_0xc684ff658b2e55da", "0xC684FF658B2E55DA"))]
#[inline]
pub fn n_0xc684ff658b2e55da(p0: i32) {
    call(0xC684FF658B2E55DA, (p0,))
}

/// `PosseGetPosseMembershipCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC088FF658B2E51DA>
#[doc(alias(
    "PosseGetPosseMembershipCount",
    "POSSE_GET_POSSE_MEMBERSHIP_COUNT",
    "0xC088FF658B2E51DA"
))]
#[inline]
pub fn posse_get_posse_membership_count() -> i32 {
    call(0xC088FF658B2E51DA, ())
}
