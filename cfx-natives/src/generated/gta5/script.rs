// Made by native-gen 0.2.0 from data 44bf571685a4c303; do not edit.

//! Namespace `SCRIPT` of the GTA V client.

use crate::prelude::*;

/// `BgEndContext`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xDC2BACD920D0A0DD>
#[doc(alias("BgEndContext", "BG_END_CONTEXT", "0xDC2BACD920D0A0DD"))]
#[inline]
pub fn bg_end_context(context_name: &str) {
    call(0xDC2BACD920D0A0DD, (context_name,))
}

/// `BgEndContextHash`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x107E5CC7CA942BC1>
#[doc(alias("BgEndContextHash", "BG_END_CONTEXT_HASH", "0x107E5CC7CA942BC1"))]
#[inline]
pub fn bg_end_context_hash(context_hash: impl Into<Hash>) {
    let context_hash: Hash = context_hash.into();
    call(0x107E5CC7CA942BC1, (context_hash,))
}

/// `BgStartContext`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x9D5A25BADB742ACD>
#[doc(alias("BgStartContext", "BG_START_CONTEXT", "0x9D5A25BADB742ACD"))]
#[inline]
pub fn bg_start_context(context_name: &str) {
    call(0x9D5A25BADB742ACD, (context_name,))
}

/// `BgStartContextHash`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x75B18E49607874C7>
#[doc(alias("BgStartContextHash", "BG_START_CONTEXT_HASH", "0x75B18E49607874C7"))]
#[inline]
pub fn bg_start_context_hash(context_hash: impl Into<Hash>) {
    let context_hash: Hash = context_hash.into();
    call(0x75B18E49607874C7, (context_hash,))
}

/// `DoesScriptExist`.
///
/// <https://docs.fivem.net/natives/?_0xFC04745FBE67C19A>
#[doc(alias("DoesScriptExist", "DOES_SCRIPT_EXIST", "0xFC04745FBE67C19A"))]
#[inline]
pub fn does_script_exist(script_name: &str) -> bool {
    call(0xFC04745FBE67C19A, (script_name,))
}

/// `DoesScriptWithNameHashExist`.
///
/// <https://docs.fivem.net/natives/?_0xF86AA3C56BA31381>
#[doc(alias(
    "DoesScriptWithNameHashExist",
    "DOES_SCRIPT_WITH_NAME_HASH_EXIST",
    "0xF86AA3C56BA31381",
    "_DOES_SCRIPT_WITH_NAME_HASH_EXIST"
))]
#[inline]
pub fn does_script_with_name_hash_exist(script_hash: impl Into<Hash>) -> bool {
    let script_hash: Hash = script_hash.into();
    call(0xF86AA3C56BA31381, (script_hash,))
}

/// `GetEventAtIndex`.
///
/// <https://docs.fivem.net/natives/?_0xD8F66A3A60C62153>
#[doc(alias("GetEventAtIndex", "GET_EVENT_AT_INDEX", "0xD8F66A3A60C62153"))]
#[inline]
pub fn get_event_at_index(event_group: i32, event_index: i32) -> i32 {
    call(0xD8F66A3A60C62153, (event_group, event_index))
}

/// `GetEventData`.
///
/// <https://docs.fivem.net/natives/?_0x2902843FCD2B2D79>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `event_data`: there must be as many as it takes.
#[doc(alias("GetEventData", "GET_EVENT_DATA", "0x2902843FCD2B2D79"))]
#[inline]
pub unsafe fn get_event_data(
    event_group: i32,
    event_index: i32,
    event_data: &mut [u8],
    event_data_size: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let event_data = unsafe { Buffer::new(event_data) };
    call(
        0x2902843FCD2B2D79,
        (event_group, event_index, event_data, event_data_size),
    )
}

/// `GetEventExists`.
///
/// <https://docs.fivem.net/natives/?_0x936E6168A9BCEDB5>
#[doc(alias("GetEventExists", "GET_EVENT_EXISTS", "0x936E6168A9BCEDB5"))]
#[inline]
pub fn get_event_exists(event_group: i32, event_index: i32) -> bool {
    call(0x936E6168A9BCEDB5, (event_group, event_index))
}

/// `GetHashOfThisScriptName`.
///
/// <https://docs.fivem.net/natives/?_0x8A1C8B1738FFE87E>
#[doc(alias(
    "GetHashOfThisScriptName",
    "GET_HASH_OF_THIS_SCRIPT_NAME",
    "0x8A1C8B1738FFE87E",
    "_GET_THIS_SCRIPT_HASH",
    "GetThisScriptHash"
))]
#[inline]
pub fn get_hash_of_this_script_name() -> Hash {
    call(0x8A1C8B1738FFE87E, ())
}

/// `GetIdOfThisThread`.
///
/// <https://docs.fivem.net/natives/?_0xC30338E8088E2E21>
#[doc(alias("GetIdOfThisThread", "GET_ID_OF_THIS_THREAD", "0xC30338E8088E2E21"))]
#[inline]
pub fn get_id_of_this_thread() -> i32 {
    call(0xC30338E8088E2E21, ())
}

/// `GetNameOfThread`.
///
/// <https://docs.fivem.net/natives/?_0x05A42BA9FC8DA96B>
#[doc(alias(
    "GetNameOfThread",
    "_GET_NAME_OF_THREAD",
    "GET_NAME_OF_SCRIPT_WITH_THIS_ID",
    "GetNameOfScriptWithThisId",
    "0x05A42BA9FC8DA96B",
    "_GET_THREAD_NAME",
    "GetThreadName"
))]
#[inline]
pub fn get_name_of_thread(thread_id: i32) -> Option<String> {
    call(0x05A42BA9FC8DA96B, (thread_id,))
}

/// `GetNoLoadingScreen`.
///
/// <https://docs.fivem.net/natives/?_0x18C1270EA7F199BC>
#[doc(alias(
    "GetNoLoadingScreen",
    "GET_NO_LOADING_SCREEN",
    "0x18C1270EA7F199BC",
    "_GET_NO_LOADING_SCREEN"
))]
#[inline]
pub fn get_no_loading_screen() -> bool {
    call(0x18C1270EA7F199BC, ())
}

/// `GetNumberOfEvents`.
///
/// <https://docs.fivem.net/natives/?_0x5F92A689A06620AA>
#[doc(alias("GetNumberOfEvents", "GET_NUMBER_OF_EVENTS", "0x5F92A689A06620AA"))]
#[inline]
pub fn get_number_of_events(event_group: i32) -> i32 {
    call(0x5F92A689A06620AA, (event_group,))
}

/// `GetNumberOfReferencesOfScriptWithNameHash`.
///
/// <https://docs.fivem.net/natives/?_0x2C83A9DA6BFFC4F9>
#[doc(alias(
    "GetNumberOfReferencesOfScriptWithNameHash",
    "_GET_NUMBER_OF_REFERENCES_OF_SCRIPT_WITH_NAME_HASH",
    "GET_NUMBER_OF_THREADS_RUNNING_THE_SCRIPT_WITH_THIS_HASH",
    "GetNumberOfThreadsRunningTheScriptWithThisHash",
    "0x2C83A9DA6BFFC4F9",
    "_GET_NUMBER_OF_INSTANCES_OF_SCRIPT_WITH_NAME_HASH",
    "GetNumberOfInstancesOfScriptWithNameHash",
    "_GET_NUMBER_OF_INSTANCES_OF_STREAMED_SCRIPT",
    "GetNumberOfInstancesOfStreamedScript"
))]
#[inline]
pub fn get_number_of_references_of_script_with_name_hash(script_hash: impl Into<Hash>) -> i32 {
    let script_hash: Hash = script_hash.into();
    call(0x2C83A9DA6BFFC4F9, (script_hash,))
}

/// `GetThisScriptName`.
///
/// <https://docs.fivem.net/natives/?_0x442E0A7EDE4A738A>
#[doc(alias("GetThisScriptName", "GET_THIS_SCRIPT_NAME", "0x442E0A7EDE4A738A"))]
#[inline]
pub fn get_this_script_name() -> Option<String> {
    call(0x442E0A7EDE4A738A, ())
}

/// `HasScriptLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xE6CC9F3BA0FB9EF1>
#[doc(alias("HasScriptLoaded", "HAS_SCRIPT_LOADED", "0xE6CC9F3BA0FB9EF1"))]
#[inline]
pub fn has_script_loaded(script_name: &str) -> bool {
    call(0xE6CC9F3BA0FB9EF1, (script_name,))
}

/// `HasScriptWithNameHashLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x5F0F0C783EB16C04>
#[doc(alias(
    "HasScriptWithNameHashLoaded",
    "HAS_SCRIPT_WITH_NAME_HASH_LOADED",
    "0x5F0F0C783EB16C04",
    "_HAS_STREAMED_SCRIPT_LOADED",
    "HasStreamedScriptLoaded"
))]
#[inline]
pub fn has_script_with_name_hash_loaded(script_hash: impl Into<Hash>) -> bool {
    let script_hash: Hash = script_hash.into();
    call(0x5F0F0C783EB16C04, (script_hash,))
}

/// `IsThreadActive`.
///
/// <https://docs.fivem.net/natives/?_0x46E9AE36D8FA6417>
#[doc(alias("IsThreadActive", "IS_THREAD_ACTIVE", "0x46E9AE36D8FA6417"))]
#[inline]
pub fn is_thread_active(thread_id: i32) -> bool {
    call(0x46E9AE36D8FA6417, (thread_id,))
}

/// `LockLoadingScreenButtons`.
///
/// <https://docs.fivem.net/natives/?_0xB1577667C3708F9B>
#[doc(alias(
    "LockLoadingScreenButtons",
    "_LOCK_LOADING_SCREEN_BUTTONS",
    "COMMIT_TO_LOADINGSCREEN_SELCTION",
    "CommitToLoadingscreenSelction",
    "0xB1577667C3708F9B"
))]
#[inline]
pub fn lock_loading_screen_buttons() {
    call(0xB1577667C3708F9B, ())
}

/// `N_0x0f6f1ebbc4e1d5e6`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x0F6F1EBBC4E1D5E6>
#[doc(alias(
    "N_0x0f6f1ebbc4e1d5e6",
    "BG_DOES_LAUNCH_PARAM_EXIST",
    "BgDoesLaunchParamExist",
    "0x0F6F1EBBC4E1D5E6"
))]
#[inline]
pub fn n_0x0f6f1ebbc4e1d5e6(script_index: i32, p1: &str) -> bool {
    call(0x0F6F1EBBC4E1D5E6, (script_index, p1))
}

/// `N_0x22e21fbcfc88c149`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x22E21FBCFC88C149>
#[doc(alias(
    "N_0x22e21fbcfc88c149",
    "BG_GET_LAUNCH_PARAM_VALUE",
    "BgGetLaunchParamValue",
    "0x22E21FBCFC88C149"
))]
#[inline]
pub fn n_0x22e21fbcfc88c149(script_index: i32, p1: &str) -> i32 {
    call(0x22E21FBCFC88C149, (script_index, p1))
}

/// `N_0x760910b49d2b98ea`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x760910B49D2B98EA>
#[doc(alias(
    "N_0x760910b49d2b98ea",
    "BG_SET_EXITFLAG_RESPONSE",
    "BgSetExitflagResponse",
    "0x760910B49D2B98EA"
))]
#[inline]
pub fn n_0x760910b49d2b98ea() {
    call(0x760910B49D2B98EA, ())
}

/// `N_0x829cd22e043a2577`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x829CD22E043A2577>
#[doc(alias(
    "N_0x829cd22e043a2577",
    "BG_GET_SCRIPT_ID_FROM_NAME_HASH",
    "BgGetScriptIdFromNameHash",
    "0x829CD22E043A2577"
))]
#[inline]
pub fn n_0x829cd22e043a2577(p0: impl Into<Hash>) -> i32 {
    let p0: Hash = p0.into();
    call(0x829CD22E043A2577, (p0,))
}

/// `N_0x836b62713e0534ca`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x836B62713E0534CA>
#[doc(alias(
    "N_0x836b62713e0534ca",
    "BG_IS_EXITFLAG_SET",
    "BgIsExitflagSet",
    "0x836B62713E0534CA"
))]
#[inline]
pub fn n_0x836b62713e0534ca() -> bool {
    call(0x836B62713E0534CA, ())
}

/// `RequestScript`.
///
/// <https://docs.fivem.net/natives/?_0x6EB5F71AA68F2E8E>
#[doc(alias("RequestScript", "REQUEST_SCRIPT", "0x6EB5F71AA68F2E8E"))]
#[inline]
pub fn request_script(script_name: &str) {
    call(0x6EB5F71AA68F2E8E, (script_name,))
}

/// `RequestScriptWithNameHash`.
///
/// <https://docs.fivem.net/natives/?_0xD62A67D26D9653E6>
#[doc(alias(
    "RequestScriptWithNameHash",
    "REQUEST_SCRIPT_WITH_NAME_HASH",
    "0xD62A67D26D9653E6",
    "_REQUEST_STREAMED_SCRIPT",
    "RequestStreamedScript"
))]
#[inline]
pub fn request_script_with_name_hash(script_hash: impl Into<Hash>) {
    let script_hash: Hash = script_hash.into();
    call(0xD62A67D26D9653E6, (script_hash,))
}

/// `ScriptThreadIteratorGetNextThreadId`.
///
/// <https://docs.fivem.net/natives/?_0x30B4FA1C82DD4B9F>
#[doc(alias(
    "ScriptThreadIteratorGetNextThreadId",
    "SCRIPT_THREAD_ITERATOR_GET_NEXT_THREAD_ID",
    "0x30B4FA1C82DD4B9F",
    "_GET_ID_OF_NEXT_THREAD_IN_ENUMERATION",
    "GetIdOfNextThreadInEnumeration"
))]
#[inline]
pub fn script_thread_iterator_get_next_thread_id() -> i32 {
    call(0x30B4FA1C82DD4B9F, ())
}

/// `ScriptThreadIteratorReset`.
///
/// <https://docs.fivem.net/natives/?_0xDADFADA5A20143A8>
#[doc(alias(
    "ScriptThreadIteratorReset",
    "SCRIPT_THREAD_ITERATOR_RESET",
    "0xDADFADA5A20143A8",
    "_BEGIN_ENUMERATING_THREADS",
    "BeginEnumeratingThreads"
))]
#[inline]
pub fn script_thread_iterator_reset() {
    call(0xDADFADA5A20143A8, ())
}

/// `SetNoLoadingScreen`.
///
/// <https://docs.fivem.net/natives/?_0x5262CC1995D07E09>
#[doc(alias("SetNoLoadingScreen", "SET_NO_LOADING_SCREEN", "0x5262CC1995D07E09"))]
#[inline]
pub fn set_no_loading_screen(toggle: bool) {
    call(0x5262CC1995D07E09, (toggle,))
}

/// `SetScriptAsNoLongerNeeded`.
///
/// <https://docs.fivem.net/natives/?_0xC90D2DCACD56184C>
#[doc(alias(
    "SetScriptAsNoLongerNeeded",
    "SET_SCRIPT_AS_NO_LONGER_NEEDED",
    "0xC90D2DCACD56184C"
))]
#[inline]
pub fn set_script_as_no_longer_needed(script_name: &str) {
    call(0xC90D2DCACD56184C, (script_name,))
}

/// `SetScriptWithNameHashAsNoLongerNeeded`.
///
/// <https://docs.fivem.net/natives/?_0xC5BC038960E9DB27>
#[doc(alias(
    "SetScriptWithNameHashAsNoLongerNeeded",
    "SET_SCRIPT_WITH_NAME_HASH_AS_NO_LONGER_NEEDED",
    "0xC5BC038960E9DB27",
    "_SET_STREAMED_SCRIPT_AS_NO_LONGER_NEEDED",
    "SetStreamedScriptAsNoLongerNeeded"
))]
#[inline]
pub fn set_script_with_name_hash_as_no_longer_needed(script_hash: impl Into<Hash>) {
    let script_hash: Hash = script_hash.into();
    call(0xC5BC038960E9DB27, (script_hash,))
}

/// `ShutdownLoadingScreen`.
///
/// <https://docs.fivem.net/natives/?_0x078EBE9809CCD637>
#[doc(alias(
    "ShutdownLoadingScreen",
    "SHUTDOWN_LOADING_SCREEN",
    "0x078EBE9809CCD637"
))]
#[inline]
pub fn shutdown_loading_screen() {
    call(0x078EBE9809CCD637, ())
}

/// `TerminateThisThread`.
///
/// <https://docs.fivem.net/natives/?_0x1090044AD1DA76FA>
#[doc(alias("TerminateThisThread", "TERMINATE_THIS_THREAD", "0x1090044AD1DA76FA"))]
#[inline]
pub fn terminate_this_thread() {
    call(0x1090044AD1DA76FA, ())
}

/// `TerminateThread`.
///
/// <https://docs.fivem.net/natives/?_0xC8B189ED9138BCD4>
#[doc(alias("TerminateThread", "TERMINATE_THREAD", "0xC8B189ED9138BCD4"))]
#[inline]
pub fn terminate_thread(thread_id: i32) {
    call(0xC8B189ED9138BCD4, (thread_id,))
}

/// `TriggerScriptEvent`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x5AE99C571D5BBE5D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `event_data`: there must be as many as it takes.
#[doc(alias("TriggerScriptEvent", "TRIGGER_SCRIPT_EVENT", "0x5AE99C571D5BBE5D"))]
#[inline]
pub unsafe fn trigger_script_event(
    event_group: i32,
    event_data: &mut [u8],
    event_data_size: i32,
    player_bits: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let event_data = unsafe { Buffer::new(event_data) };
    call(
        0x5AE99C571D5BBE5D,
        (event_group, event_data, event_data_size, player_bits),
    )
}

/// `TriggerScriptEvent_2`.
///
/// <https://docs.fivem.net/natives/?_0xA40CC53DF8E50837>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `event_data`: there must be as many as it takes.
#[doc(alias(
    "TriggerScriptEvent_2",
    "_TRIGGER_SCRIPT_EVENT_2",
    "0xA40CC53DF8E50837"
))]
#[inline]
pub unsafe fn trigger_script_event_2(
    event_group: i32,
    event_data: &mut [u8],
    event_data_size: i32,
    player_bits: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let event_data = unsafe { Buffer::new(event_data) };
    call(
        0xA40CC53DF8E50837,
        (event_group, event_data, event_data_size, player_bits),
    )
}
