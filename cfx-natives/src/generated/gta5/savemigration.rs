// Made by native-gen 0.2.0 from data 041cfcb40325b72b; do not edit.

//! Namespace `SAVEMIGRATION` of the GTA V client.

use crate::prelude::*;

/// `N_0x690b76bd2763e068`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x690B76BD2763E068>
#[doc(alias(
    "N_0x690b76bd2763e068",
    "SAVEMIGRATION_MP_GET_STATUS",
    "SavemigrationMpGetStatus",
    "0x690B76BD2763E068"
))]
#[inline]
pub fn n_0x690b76bd2763e068() -> i32 {
    call(0x690B76BD2763E068, ())
}

/// `N_0x84b418e93894ac1c`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x84B418E93894AC1C>
#[doc(alias(
    "N_0x84b418e93894ac1c",
    "SAVEMIGRATION_IS_MP_ENABLED",
    "SavemigrationIsMpEnabled",
    "0x84B418E93894AC1C"
))]
#[inline]
pub fn n_0x84b418e93894ac1c() -> i32 {
    call(0x84B418E93894AC1C, ())
}

/// `N_0xe5e9746a66359f9d`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0xE5E9746A66359F9D>
#[doc(alias(
    "N_0xe5e9746a66359f9d",
    "SAVEMIGRATION_MP_REQUEST_STATUS",
    "SavemigrationMpRequestStatus",
    "0xE5E9746A66359F9D"
))]
#[inline]
pub fn n_0xe5e9746a66359f9d() -> i32 {
    call(0xE5E9746A66359F9D, ())
}
