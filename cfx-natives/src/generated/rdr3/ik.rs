// Made by native-gen 0.2.0 from data f9e15ad6baf244a1; do not edit.

//! Namespace `IK` of the RedM client.

use crate::prelude::*;

/// `InverseKinematicsRequestLookAt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66F9EB44342BB4C5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "InverseKinematicsRequestLookAt",
    "_INVERSE_KINEMATICS_REQUEST_LOOK_AT",
    "0x66F9EB44342BB4C5"
))]
#[inline]
pub unsafe fn inverse_kinematics_request_look_at(ped: Ped, args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x66F9EB44342BB4C5, (ped, args))
}

/// `InverseKinematicsSetDisabledForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0EABF182FBB63D72>
#[doc(alias(
    "InverseKinematicsSetDisabledForPed",
    "_INVERSE_KINEMATICS_SET_DISABLED_FOR_PED",
    "0x0EABF182FBB63D72"
))]
#[inline]
pub fn inverse_kinematics_set_disabled_for_ped(ped: Ped, p1: i32, p2: bool) {
    call(0x0EABF182FBB63D72, (ped, p1, p2))
}

/// `N_0x0b9f7a01ec50448d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B9F7A01EC50448D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias("N_0x0b9f7a01ec50448d", "0x0B9F7A01EC50448D"))]
#[inline]
pub unsafe fn n_0x0b9f7a01ec50448d(ped: Ped, args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x0B9F7A01EC50448D, (ped, args))
}

/// `N_0x6098139150dcc745`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6098139150DCC745>
#[doc(alias("N_0x6098139150dcc745", "0x6098139150DCC745"))]
#[inline]
pub fn n_0x6098139150dcc745(ped: Ped, p1: i32) -> bool {
    call(0x6098139150DCC745, (ped, p1))
}

/// `N_0x873c792e07a32c8b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x873C792E07A32C8B>
#[doc(alias("N_0x873c792e07a32c8b", "0x873C792E07A32C8B"))]
#[inline]
pub fn n_0x873c792e07a32c8b(ped1: Ped, ped2: Ped) {
    call(0x873C792E07A32C8B, (ped1, ped2))
}
