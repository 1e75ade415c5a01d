// Made by native-gen 0.2.0 from data f4a41ec6bda0a9a2; do not edit.

//! Namespace `DEBUG` of the RedM client.

use crate::prelude::*;

/// `GetGameVersionName`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x05A5F662AD35C573>
#[doc(alias("GetGameVersionName", "GET_GAME_VERSION_NAME", "0x05A5F662AD35C573"))]
#[inline]
pub fn get_game_version_name() -> Option<String> {
    call(0x05A5F662AD35C573, ())
}

/// `N_0xa8d970d8a72640a6`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8D970D8A72640A6>
#[doc(alias("N_0xa8d970d8a72640a6", "0xA8D970D8A72640A6"))]
#[inline]
pub fn n_0xa8d970d8a72640a6() -> i32 {
    call(0xA8D970D8A72640A6, ())
}

/// `N_0xacf9cb705befa8cb`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xACF9CB705BEFA8CB>
#[doc(alias("N_0xacf9cb705befa8cb", "0xACF9CB705BEFA8CB"))]
#[inline]
pub fn n_0xacf9cb705befa8cb() -> i32 {
    call(0xACF9CB705BEFA8CB, ())
}
