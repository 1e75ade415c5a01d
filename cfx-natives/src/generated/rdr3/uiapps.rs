// Made by native-gen 0.2.0 from data bf965db603def35b; do not edit.

//! Namespace `UIAPPS` of the RedM client.

use crate::prelude::*;

/// `CanLaunchUiappByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE555EC27D65EDE80>
#[doc(alias(
    "CanLaunchUiappByHash",
    "CAN_LAUNCH_UIAPP_BY_HASH",
    "0xE555EC27D65EDE80"
))]
#[inline]
pub fn can_launch_uiapp_by_hash(app_name_hash: impl Into<Hash>) -> bool {
    let app_name_hash: Hash = app_name_hash.into();
    call(0xE555EC27D65EDE80, (app_name_hash,))
}

/// `CanLaunchUiappByHashWithEntry`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16F47D434B6086BF>
#[doc(alias(
    "CanLaunchUiappByHashWithEntry",
    "CAN_LAUNCH_UIAPP_BY_HASH_WITH_ENTRY",
    "0x16F47D434B6086BF"
))]
#[inline]
pub fn can_launch_uiapp_by_hash_with_entry(
    app_name_hash: impl Into<Hash>,
    entry_hash: impl Into<Hash>,
) -> bool {
    let app_name_hash: Hash = app_name_hash.into();
    let entry_hash: Hash = entry_hash.into();
    call(0x16F47D434B6086BF, (app_name_hash, entry_hash))
}

/// `CloseAllUiapps`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAD7B70F7230C5A12>
#[doc(alias("CloseAllUiapps", "_CLOSE_ALL_UIAPPS", "0xAD7B70F7230C5A12"))]
#[inline]
pub fn close_all_uiapps() {
    call(0xAD7B70F7230C5A12, ())
}

/// `CloseAllUiappsImmediate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12769EEB8DBD7A7B>
#[doc(alias(
    "CloseAllUiappsImmediate",
    "_CLOSE_ALL_UIAPPS_IMMEDIATE",
    "0x12769EEB8DBD7A7B"
))]
#[inline]
pub fn close_all_uiapps_immediate() {
    call(0x12769EEB8DBD7A7B, ())
}

/// `CloseUiapp`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x818C6CA9B659E8EC>
#[doc(alias("CloseUiapp", "_CLOSE_UIAPP", "0x818C6CA9B659E8EC"))]
#[inline]
pub fn close_uiapp(app_name: &str) {
    call(0x818C6CA9B659E8EC, (app_name,))
}

/// `CloseUiappByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2FF10C9C3F92277E>
#[doc(alias("CloseUiappByHash", "_CLOSE_UIAPP_BY_HASH", "0x2FF10C9C3F92277E"))]
#[inline]
pub fn close_uiapp_by_hash(app_name_hash: impl Into<Hash>) {
    let app_name_hash: Hash = app_name_hash.into();
    call(0x2FF10C9C3F92277E, (app_name_hash,))
}

/// `CloseUiappByHashImmediate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04428420A248A354>
#[doc(alias(
    "CloseUiappByHashImmediate",
    "_CLOSE_UIAPP_BY_HASH_IMMEDIATE",
    "0x04428420A248A354"
))]
#[inline]
pub fn close_uiapp_by_hash_immediate(app_name_hash: impl Into<Hash>) {
    let app_name_hash: Hash = app_name_hash.into();
    call(0x04428420A248A354, (app_name_hash,))
}

/// `CloseUiappImmediate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3015635426D1B17C>
#[doc(alias("CloseUiappImmediate", "_CLOSE_UIAPP_IMMEDIATE", "0x3015635426D1B17C"))]
#[inline]
pub fn close_uiapp_immediate(app_name: &str) {
    call(0x3015635426D1B17C, (app_name,))
}

/// `GetUiappCurrentActivityByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x96FD694FE5BE55DC>
#[doc(alias(
    "GetUiappCurrentActivityByHash",
    "_GET_UIAPP_CURRENT_ACTIVITY_BY_HASH",
    "0x96FD694FE5BE55DC"
))]
#[inline]
pub fn get_uiapp_current_activity_by_hash(app_name_hash: impl Into<Hash>) -> Hash {
    let app_name_hash: Hash = app_name_hash.into();
    call(0x96FD694FE5BE55DC, (app_name_hash,))
}

/// `IsAnyUiappActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC959AB99AAF3D9F>
#[doc(alias("IsAnyUiappActive", "IS_ANY_UIAPP_ACTIVE", "0xAC959AB99AAF3D9F"))]
#[inline]
pub fn is_any_uiapp_active() -> bool {
    call(0xAC959AB99AAF3D9F, ())
}

/// `IsAnyUiappRunning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB30BEC7A7A5CBD3>
#[doc(alias("IsAnyUiappRunning", "IS_ANY_UIAPP_RUNNING", "0xDB30BEC7A7A5CBD3"))]
#[inline]
pub fn is_any_uiapp_running() -> bool {
    call(0xDB30BEC7A7A5CBD3, ())
}

/// `IsUiappActiveByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x25B7A0206BDFAC76>
#[doc(alias("IsUiappActiveByHash", "IS_UIAPP_ACTIVE_BY_HASH", "0x25B7A0206BDFAC76"))]
#[inline]
pub fn is_uiapp_active_by_hash(app_name_hash: impl Into<Hash>) -> bool {
    let app_name_hash: Hash = app_name_hash.into();
    call(0x25B7A0206BDFAC76, (app_name_hash,))
}

/// `IsUiappRunning`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE4A9B35D028979F>
#[doc(alias("IsUiappRunning", "IS_UIAPP_RUNNING", "0xDE4A9B35D028979F"))]
#[inline]
pub fn is_uiapp_running(app_name: &str) -> bool {
    call(0xDE4A9B35D028979F, (app_name,))
}

/// `IsUiappRunningByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E511D093A86AD49>
#[doc(alias(
    "IsUiappRunningByHash",
    "IS_UIAPP_RUNNING_BY_HASH",
    "0x4E511D093A86AD49"
))]
#[inline]
pub fn is_uiapp_running_by_hash(app_name_hash: impl Into<Hash>) -> bool {
    let app_name_hash: Hash = app_name_hash.into();
    call(0x4E511D093A86AD49, (app_name_hash,))
}

/// `IsUiappTransitioningByHash`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42095B886D30DE66>
#[doc(alias(
    "IsUiappTransitioningByHash",
    "IS_UIAPP_TRANSITIONING_BY_HASH",
    "0x42095B886D30DE66"
))]
#[inline]
pub fn is_uiapp_transitioning_by_hash(app_name_hash: impl Into<Hash>) -> bool {
    let app_name_hash: Hash = app_name_hash.into();
    call(0x42095B886D30DE66, (app_name_hash,))
}

/// `LaunchUiappByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC8FC7F4E4CF4F581>
#[doc(alias("LaunchUiappByHash", "LAUNCH_UIAPP_BY_HASH", "0xC8FC7F4E4CF4F581"))]
#[inline]
pub fn launch_uiapp_by_hash(app_name_hash: impl Into<Hash>) -> i32 {
    let app_name_hash: Hash = app_name_hash.into();
    call(0xC8FC7F4E4CF4F581, (app_name_hash,))
}

/// `LaunchUiappByHashWithEntry`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC1BCF31E975B3195>
#[doc(alias(
    "LaunchUiappByHashWithEntry",
    "LAUNCH_UIAPP_BY_HASH_WITH_ENTRY",
    "0xC1BCF31E975B3195"
))]
#[inline]
pub fn launch_uiapp_by_hash_with_entry(
    app_name_hash: impl Into<Hash>,
    entry_hash: impl Into<Hash>,
) -> i32 {
    let app_name_hash: Hash = app_name_hash.into();
    let entry_hash: Hash = entry_hash.into();
    call(0xC1BCF31E975B3195, (app_name_hash, entry_hash))
}

/// `LaunchUiappWithEntry`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7B2027BAC5C8EC89>
#[doc(alias(
    "LaunchUiappWithEntry",
    "LAUNCH_UIAPP_WITH_ENTRY",
    "0x7B2027BAC5C8EC89"
))]
#[inline]
pub fn launch_uiapp_with_entry(app_name: &str, entry: &str) -> i32 {
    call(0x7B2027BAC5C8EC89, (app_name, entry))
}

/// `RequestUiappTransitionByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7689CD255655BFD7>
#[doc(alias(
    "RequestUiappTransitionByHash",
    "REQUEST_UIAPP_TRANSITION_BY_HASH",
    "0x7689CD255655BFD7"
))]
#[inline]
pub fn request_uiapp_transition_by_hash(
    app_name_hash: impl Into<Hash>,
    transition_hash: impl Into<Hash>,
) -> bool {
    let app_name_hash: Hash = app_name_hash.into();
    let transition_hash: Hash = transition_hash.into();
    call(0x7689CD255655BFD7, (app_name_hash, transition_hash))
}
