// Made by native-gen 0.2.0 from data 9f0cab589a68337f; do not edit.

//! Namespace `SCRIPTS` of the RedM client.

use crate::prelude::*;

/// `ActivateGoalContext`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D654266025E921B>
#[doc(alias("ActivateGoalContext", "_ACTIVATE_GOAL_CONTEXT", "0x7D654266025E921B"))]
#[inline]
pub fn activate_goal_context(goal_context: impl Into<Hash>) {
    let goal_context: Hash = goal_context.into();
    call(0x7D654266025E921B, (goal_context,))
}

/// `AwardsGetResultItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC8FAB22A914AE34>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `rpc_guid`, `out_result_item`: there must be as many as it takes.
#[doc(alias("AwardsGetResultItem", "AWARDS_GET_RESULT_ITEM", "0xAC8FAB22A914AE34"))]
#[inline]
pub unsafe fn awards_get_result_item(
    rpc_guid: &mut [u8],
    award_hash: impl Into<Hash>,
    item_index: i32,
    out_result_item: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let rpc_guid = unsafe { Buffer::new(rpc_guid) };
    let award_hash: Hash = award_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_result_item = unsafe { Buffer::new(out_result_item) };
    call(
        0xAC8FAB22A914AE34,
        (rpc_guid, award_hash, item_index, out_result_item),
    )
}

/// `AwardsGetUnlockClaimData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB9467E41DAB1CF2C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `rpc_guid`, `out_unlock_data`: there must be as many as it takes.
#[doc(alias(
    "AwardsGetUnlockClaimData",
    "_AWARDS_GET_UNLOCK_CLAIM_DATA",
    "0xB9467E41DAB1CF2C"
))]
#[inline]
pub unsafe fn awards_get_unlock_claim_data(
    rpc_guid: &mut [u8],
    award_hash: impl Into<Hash>,
    data_index: i32,
    out_unlock_data: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let rpc_guid = unsafe { Buffer::new(rpc_guid) };
    let award_hash: Hash = award_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_unlock_data = unsafe { Buffer::new(out_unlock_data) };
    call(
        0xB9467E41DAB1CF2C,
        (rpc_guid, award_hash, data_index, out_unlock_data),
    )
}

/// `BailToLandingPage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC2C927F5C264243>
#[doc(alias("BailToLandingPage", "BAIL_TO_LANDING_PAGE", "0xBC2C927F5C264243"))]
#[inline]
pub fn bail_to_landing_page(bail_code: i32) {
    call(0xBC2C927F5C264243, (bail_code,))
}

/// `BailWithPassThroughParams`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE98204D3C25AE14C>
#[doc(alias(
    "BailWithPassThroughParams",
    "BAIL_WITH_PASS_THROUGH_PARAMS",
    "0xE98204D3C25AE14C"
))]
#[inline]
pub fn bail_with_pass_through_params(params: &str) {
    call(0xE98204D3C25AE14C, (params,))
}

/// `BgDoesLaunchParamExist`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AE1DFF337A86FDE>
#[doc(alias(
    "BgDoesLaunchParamExist",
    "BG_DOES_LAUNCH_PARAM_EXIST",
    "0x4AE1DFF337A86FDE"
))]
#[inline]
pub fn bg_does_launch_param_exist(script_index: i32, p1: &str) -> bool {
    call(0x4AE1DFF337A86FDE, (script_index, p1))
}

/// `BgEndContext`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3ABF7BA1C3E2C8CF>
#[doc(alias("BgEndContext", "BG_END_CONTEXT", "0x3ABF7BA1C3E2C8CF"))]
#[inline]
pub fn bg_end_context(context_name: &str) {
    call(0x3ABF7BA1C3E2C8CF, (context_name,))
}

/// `BgEndContextHash`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D1431744182CDE8>
#[doc(alias("BgEndContextHash", "BG_END_CONTEXT_HASH", "0x6D1431744182CDE8"))]
#[inline]
pub fn bg_end_context_hash(context_hash: impl Into<Hash>) {
    let context_hash: Hash = context_hash.into();
    call(0x6D1431744182CDE8, (context_hash,))
}

/// `BgGetLaunchParamValue`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x55C40B7592BAD213>
#[doc(alias(
    "BgGetLaunchParamValue",
    "BG_GET_LAUNCH_PARAM_VALUE",
    "0x55C40B7592BAD213"
))]
#[inline]
pub fn bg_get_launch_param_value(script_index: i32, p1: &str) -> i32 {
    call(0x55C40B7592BAD213, (script_index, p1))
}

/// `BgGetScriptIdFromNameHash`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x829CD22E043A2577>
#[doc(alias(
    "BgGetScriptIdFromNameHash",
    "BG_GET_SCRIPT_ID_FROM_NAME_HASH",
    "0x829CD22E043A2577"
))]
#[inline]
pub fn bg_get_script_id_from_name_hash(p0: impl Into<Hash>) -> i32 {
    let p0: Hash = p0.into();
    call(0x829CD22E043A2577, (p0,))
}

/// `BgIsExitflagSet`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2238EC3EC631AB1F>
#[doc(alias("BgIsExitflagSet", "BG_IS_EXITFLAG_SET", "0x2238EC3EC631AB1F"))]
#[inline]
pub fn bg_is_exitflag_set() -> bool {
    call(0x2238EC3EC631AB1F, ())
}

/// `BgReloadAllBackgroundScripts`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE7D814CFA181B56>
#[doc(alias(
    "BgReloadAllBackgroundScripts",
    "_BG_RELOAD_ALL_BACKGROUND_SCRIPTS",
    "0xBE7D814CFA181B56"
))]
#[inline]
pub fn bg_reload_all_background_scripts() {
    call(0xBE7D814CFA181B56, ())
}

/// `BgSetExitflagResponse`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4858148E3B8A75D0>
#[doc(alias(
    "BgSetExitflagResponse",
    "BG_SET_EXITFLAG_RESPONSE",
    "0x4858148E3B8A75D0"
))]
#[inline]
pub fn bg_set_exitflag_response() {
    call(0x4858148E3B8A75D0, ())
}

/// `BgStartContext`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49BA5678BA040CA7>
#[doc(alias("BgStartContext", "BG_START_CONTEXT", "0x49BA5678BA040CA7"))]
#[inline]
pub fn bg_start_context(context_name: &str) {
    call(0x49BA5678BA040CA7, (context_name,))
}

/// `BgStartContextHash`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2EB67D564DCC09D5>
#[doc(alias("BgStartContextHash", "BG_START_CONTEXT_HASH", "0x2EB67D564DCC09D5"))]
#[inline]
pub fn bg_start_context_hash(context_hash: impl Into<Hash>) {
    let context_hash: Hash = context_hash.into();
    call(0x2EB67D564DCC09D5, (context_hash,))
}

/// `ClearAllPlayerBits`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE544B7EC0C187CC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias("ClearAllPlayerBits", "_CLEAR_ALL_PLAYER_BITS", "0xDE544B7EC0C187CC"))]
#[inline]
pub unsafe fn clear_all_player_bits(value: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0xDE544B7EC0C187CC, (value,))
}

/// `ClearPlayerBitAtIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD426E2E3288469D6>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias(
    "ClearPlayerBitAtIndex",
    "_CLEAR_PLAYER_BIT_AT_INDEX",
    "0xD426E2E3288469D6"
))]
#[inline]
pub unsafe fn clear_player_bit_at_index(value: &mut [u8], bit_index: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0xD426E2E3288469D6, (value, bit_index))
}

/// `CountParticipantBits`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F050A3FF8738245>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias("CountParticipantBits", "COUNT_PARTICIPANT_BITS", "0x2F050A3FF8738245"))]
#[inline]
pub unsafe fn count_participant_bits(value: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0x2F050A3FF8738245, (value,))
}

/// `CountPlayerBits`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x462C687BEA254BD9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias("CountPlayerBits", "COUNT_PLAYER_BITS", "0x462C687BEA254BD9"))]
#[inline]
pub unsafe fn count_player_bits(value: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0x462C687BEA254BD9, (value,))
}

/// `DeactivateGoalContext`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x50B72A754EE64A71>
#[doc(alias(
    "DeactivateGoalContext",
    "_DEACTIVATE_GOAL_CONTEXT",
    "0x50B72A754EE64A71"
))]
#[inline]
pub fn deactivate_goal_context(goal_context: impl Into<Hash>) {
    let goal_context: Hash = goal_context.into();
    call(0x50B72A754EE64A71, (goal_context,))
}

/// `DisplayLoadingScreens`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E5B70E53DB661E5>
#[doc(alias(
    "DisplayLoadingScreens",
    "_DISPLAY_LOADING_SCREENS",
    "0x1E5B70E53DB661E5"
))]
#[inline]
pub fn display_loading_screens(
    p0: impl Into<Hash>,
    p1: impl Into<Hash>,
    p2: impl Into<Hash>,
    gamemode_name: &str,
    title: &str,
    subtitle: &str,
) {
    let p0: Hash = p0.into();
    let p1: Hash = p1.into();
    let p2: Hash = p2.into();
    call(
        0x1E5B70E53DB661E5,
        (p0, p1, p2, gamemode_name, title, subtitle),
    )
}

/// `DoesCompressedGlobalBlockBufferExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66EE5B93C308F734>
#[doc(alias(
    "DoesCompressedGlobalBlockBufferExist",
    "_DOES_COMPRESSED_GLOBAL_BLOCK_BUFFER_EXIST",
    "0x66EE5B93C308F734"
))]
#[inline]
pub fn does_compressed_global_block_buffer_exist(index: i32) -> bool {
    call(0x66EE5B93C308F734, (index,))
}

/// `DoesScriptExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x552B171E3F69E5AE>
#[doc(alias("DoesScriptExist", "DOES_SCRIPT_EXIST", "0x552B171E3F69E5AE"))]
#[inline]
pub fn does_script_exist(script_name: &str) -> bool {
    call(0x552B171E3F69E5AE, (script_name,))
}

/// `DoesScriptWithNameHashExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA34E89749F628284>
#[doc(alias(
    "DoesScriptWithNameHashExist",
    "DOES_SCRIPT_WITH_NAME_HASH_EXIST",
    "0xA34E89749F628284"
))]
#[inline]
pub fn does_script_with_name_hash_exist(script_hash: impl Into<Hash>) -> bool {
    let script_hash: Hash = script_hash.into();
    call(0xA34E89749F628284, (script_hash,))
}

/// `DoesThreadExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF975BC4435A0FA3>
#[doc(alias("DoesThreadExist", "DOES_THREAD_EXIST", "0xFF975BC4435A0FA3"))]
#[inline]
pub fn does_thread_exist(thread_id: i32) -> bool {
    call(0xFF975BC4435A0FA3, (thread_id,))
}

/// `GetBlockOfPlayerBits`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA3B530A5CC693D5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias(
    "GetBlockOfPlayerBits",
    "GET_BLOCK_OF_PLAYER_BITS",
    "0xFA3B530A5CC693D5"
))]
#[inline]
pub unsafe fn get_block_of_player_bits(value: &mut [u8], p1: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0xFA3B530A5CC693D5, (value, p1))
}

/// `GetEventAtIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA85E614430EFF816>
#[doc(alias("GetEventAtIndex", "GET_EVENT_AT_INDEX", "0xA85E614430EFF816"))]
#[inline]
pub fn get_event_at_index(event_group: i32, event_index: i32) -> Hash {
    call(0xA85E614430EFF816, (event_group, event_index))
}

/// `GetEventData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57EC5FA4D4D6AFCA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `event_data`: there must be as many as it takes.
#[doc(alias("GetEventData", "GET_EVENT_DATA", "0x57EC5FA4D4D6AFCA"))]
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
        0x57EC5FA4D4D6AFCA,
        (event_group, event_index, event_data, event_data_size),
    )
}

/// `GetEventExists`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC9F59C0A710ECD34>
#[doc(alias("GetEventExists", "GET_EVENT_EXISTS", "0xC9F59C0A710ECD34"))]
#[inline]
pub fn get_event_exists(event_group: i32, event_type: impl Into<Hash>) -> bool {
    let event_type: Hash = event_type.into();
    call(0xC9F59C0A710ECD34, (event_group, event_type))
}

/// `GetGlobalBlockCanBeAccessed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42A7EB5C814C2DE0>
#[doc(alias(
    "GetGlobalBlockCanBeAccessed",
    "_GET_GLOBAL_BLOCK_CAN_BE_ACCESSED",
    "0x42A7EB5C814C2DE0"
))]
#[inline]
pub fn get_global_block_can_be_accessed(index: i32) -> bool {
    call(0x42A7EB5C814C2DE0, (index,))
}

/// `GetHashOfThisScriptName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC2C927F5C264960>
#[doc(alias(
    "GetHashOfThisScriptName",
    "GET_HASH_OF_THIS_SCRIPT_NAME",
    "0xBC2C927F5C264960"
))]
#[inline]
pub fn get_hash_of_this_script_name() -> Hash {
    call(0xBC2C927F5C264960, ())
}

/// `GetHashOfThread`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x724CB89D35B283D0>
#[doc(alias("GetHashOfThread", "_GET_HASH_OF_THREAD", "0x724CB89D35B283D0"))]
#[inline]
pub fn get_hash_of_thread(thread_id: i32) -> Hash {
    call(0x724CB89D35B283D0, (thread_id,))
}

/// `GetIdOfThisThread`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x55525C346BEF6960>
#[doc(alias("GetIdOfThisThread", "GET_ID_OF_THIS_THREAD", "0x55525C346BEF6960"))]
#[inline]
pub fn get_id_of_this_thread() -> i32 {
    call(0x55525C346BEF6960, ())
}

/// `GetNoLoadingScreen`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x323DAF00687E0F28>
#[doc(alias("GetNoLoadingScreen", "GET_NO_LOADING_SCREEN", "0x323DAF00687E0F28"))]
#[inline]
pub fn get_no_loading_screen() -> bool {
    call(0x323DAF00687E0F28, ())
}

/// `GetNumberOfEvents`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CE8DE5909565748>
#[doc(alias("GetNumberOfEvents", "GET_NUMBER_OF_EVENTS", "0x5CE8DE5909565748"))]
#[inline]
pub fn get_number_of_events(event_group: i32) -> i32 {
    call(0x5CE8DE5909565748, (event_group,))
}

/// `GetNumberOfThreadsRunningTheScriptWithThisHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E34C953364A76DD>
#[doc(alias(
    "GetNumberOfThreadsRunningTheScriptWithThisHash",
    "GET_NUMBER_OF_THREADS_RUNNING_THE_SCRIPT_WITH_THIS_HASH",
    "0x8E34C953364A76DD"
))]
#[inline]
pub fn get_number_of_threads_running_the_script_with_this_hash(
    script_hash: impl Into<Hash>,
) -> i32 {
    let script_hash: Hash = script_hash.into();
    call(0x8E34C953364A76DD, (script_hash,))
}

/// `GetThreadExistenceDetails`.
///
/// The values: `thread_exists`, `has_script_handler`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD92FA81B64920E85>
#[doc(alias(
    "GetThreadExistenceDetails",
    "GET_THREAD_EXISTENCE_DETAILS",
    "0xD92FA81B64920E85"
))]
#[inline]
pub fn get_thread_existence_details(thread_id: i32) -> (bool, bool) {
    let mut thread_exists = Out::<bool>::default();
    let mut has_script_handler = Out::<bool>::default();
    call::<()>(
        0xD92FA81B64920E85,
        (thread_id, &mut thread_exists, &mut has_script_handler),
    );
    (thread_exists.get(), has_script_handler.get())
}

/// `GetThreadExitReason`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x54AE4FDEEFEAB77E>
#[doc(alias("GetThreadExitReason", "_GET_THREAD_EXIT_REASON", "0x54AE4FDEEFEAB77E"))]
#[inline]
pub fn get_thread_exit_reason() -> i32 {
    call(0x54AE4FDEEFEAB77E, ())
}

/// `HasScriptLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE97BD36574F8B0A6>
#[doc(alias("HasScriptLoaded", "HAS_SCRIPT_LOADED", "0xE97BD36574F8B0A6"))]
#[inline]
pub fn has_script_loaded(script_name: &str) -> bool {
    call(0xE97BD36574F8B0A6, (script_name,))
}

/// `HasScriptWithNameHashLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA5D8E0C2F3C7EEBC>
#[doc(alias(
    "HasScriptWithNameHashLoaded",
    "HAS_SCRIPT_WITH_NAME_HASH_LOADED",
    "0xA5D8E0C2F3C7EEBC"
))]
#[inline]
pub fn has_script_with_name_hash_loaded(script_hash: impl Into<Hash>) -> bool {
    let script_hash: Hash = script_hash.into();
    call(0xA5D8E0C2F3C7EEBC, (script_hash,))
}

/// `HaveAllChildScriptsTerminated`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x380FFA15B72408FB>
#[doc(alias(
    "HaveAllChildScriptsTerminated",
    "HAVE_ALL_CHILD_SCRIPTS_TERMINATED",
    "0x380FFA15B72408FB"
))]
#[inline]
pub fn have_all_child_scripts_terminated(p0: i32) -> bool {
    call(0x380FFA15B72408FB, (p0,))
}

/// `IsAnyPlayerBitSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x179A6F0EE2E79026>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `player_bits`: there must be as many as it takes.
#[doc(alias("IsAnyPlayerBitSet", "_IS_ANY_PLAYER_BIT_SET", "0x179A6F0EE2E79026"))]
#[inline]
pub unsafe fn is_any_player_bit_set(player_bits: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let player_bits = unsafe { Buffer::new(player_bits) };
    call(0x179A6F0EE2E79026, (player_bits,))
}

/// `IsBackgroundScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x20B7F69B40C6B755>
#[doc(alias("IsBackgroundScript", "_IS_BACKGROUND_SCRIPT", "0x20B7F69B40C6B755"))]
#[inline]
pub fn is_background_script(thread_id: i32) -> bool {
    call(0x20B7F69B40C6B755, (thread_id,))
}

/// `IsGoalContextActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7409669C5ED50144>
#[doc(alias("IsGoalContextActive", "_IS_GOAL_CONTEXT_ACTIVE", "0x7409669C5ED50144"))]
#[inline]
pub fn is_goal_context_active(goal_context: impl Into<Hash>) -> bool {
    let goal_context: Hash = goal_context.into();
    call(0x7409669C5ED50144, (goal_context,))
}

/// `IsLoadingScreenVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB54ADBE65D528FCB>
#[doc(alias(
    "IsLoadingScreenVisible",
    "IS_LOADING_SCREEN_VISIBLE",
    "0xB54ADBE65D528FCB"
))]
#[inline]
pub fn is_loading_screen_visible() -> bool {
    call(0xB54ADBE65D528FCB, ())
}

/// `IsPlayerBitSetAtIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72B2E00C9BAC6789>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias(
    "IsPlayerBitSetAtIndex",
    "_IS_PLAYER_BIT_SET_AT_INDEX",
    "0x72B2E00C9BAC6789"
))]
#[inline]
pub unsafe fn is_player_bit_set_at_index(value: &mut [u8], bit_index: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0x72B2E00C9BAC6789, (value, bit_index))
}

/// `IsThreadActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46E9AE36D8FA6417>
#[doc(alias("IsThreadActive", "IS_THREAD_ACTIVE", "0x46E9AE36D8FA6417"))]
#[inline]
pub fn is_thread_active(thread_id: i32, ignore_killed_state: bool) -> bool {
    call(0x46E9AE36D8FA6417, (thread_id, ignore_killed_state))
}

/// `IsThreadExitRequested`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E4EF615E307FBBE>
#[doc(alias(
    "IsThreadExitRequested",
    "IS_THREAD_EXIT_REQUESTED",
    "0x9E4EF615E307FBBE"
))]
#[inline]
pub fn is_thread_exit_requested() -> bool {
    call(0x9E4EF615E307FBBE, ())
}

/// `IsThreadExitRequestedForThreadWithThisId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x30BED53646C86D11>
#[doc(alias(
    "IsThreadExitRequestedForThreadWithThisId",
    "_IS_THREAD_EXIT_REQUESTED_FOR_THREAD_WITH_THIS_ID",
    "0x30BED53646C86D11"
))]
#[inline]
pub fn is_thread_exit_requested_for_thread_with_this_id(thread_id: i32) -> bool {
    call(0x30BED53646C86D11, (thread_id,))
}

/// `LootGetLootClaimData`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1E9045F5AA9E428>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `rpc_guid`, `out_loot_data`: there must be as many as it takes.
#[doc(alias(
    "LootGetLootClaimData",
    "_LOOT_GET_LOOT_CLAIM_DATA",
    "0xF1E9045F5AA9E428"
))]
#[inline]
pub unsafe fn loot_get_loot_claim_data(
    rpc_guid: &mut [u8],
    data_index: i32,
    out_loot_data: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let rpc_guid = unsafe { Buffer::new(rpc_guid) };
    // SAFETY: the caller promises that the native stays inside.
    let out_loot_data = unsafe { Buffer::new(out_loot_data) };
    call(0xF1E9045F5AA9E428, (rpc_guid, data_index, out_loot_data))
}

/// `LootGetResultItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4293B44A855F82CC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `rpc_guid`, `out_result_item`: there must be as many as it takes.
#[doc(alias("LootGetResultItem", "_LOOT_GET_RESULT_ITEM", "0x4293B44A855F82CC"))]
#[inline]
pub unsafe fn loot_get_result_item(
    rpc_guid: &mut [u8],
    item_index: i32,
    out_result_item: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let rpc_guid = unsafe { Buffer::new(rpc_guid) };
    // SAFETY: the caller promises that the native stays inside.
    let out_result_item = unsafe { Buffer::new(out_result_item) };
    call(0x4293B44A855F82CC, (rpc_guid, item_index, out_result_item))
}

/// `N_0x0a79c81c418f5d38`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A79C81C418F5D38>
#[doc(alias("N_0x0a79c81c418f5d38", "0x0A79C81C418F5D38"))]
#[inline]
pub fn n_0x0a79c81c418f5d38(p0: i32, p1: i32) -> i32 {
    call(0x0A79C81C418F5D38, (p0, p1))
}

/// `N_0x11b0a0b282fa9b10`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11B0A0B282FA9B10>
#[doc(alias("N_0x11b0a0b282fa9b10", "0x11B0A0B282FA9B10"))]
#[inline]
pub fn n_0x11b0a0b282fa9b10(p0: bool) {
    call(0x11B0A0B282FA9B10, (p0,))
}

/// `N_0x1bdb5a07307f6929`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1BDB5A07307F6929>
#[doc(alias("N_0x1bdb5a07307f6929", "0x1BDB5A07307F6929"))]
#[inline]
pub fn n_0x1bdb5a07307f6929(p0: i32, p1: i32) {
    call(0x1BDB5A07307F6929, (p0, p1))
}

/// `N_0x1c5eb3c27f7508cb`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1C5EB3C27F7508CB>
#[doc(alias("N_0x1c5eb3c27f7508cb", "0x1C5EB3C27F7508CB"))]
#[inline]
pub fn n_0x1c5eb3c27f7508cb(p0: i32, p1: i32) {
    call(0x1C5EB3C27F7508CB, (p0, p1))
}

/// `N_0x29fb4ce89472c3cb`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29FB4CE89472C3CB>
#[doc(alias("N_0x29fb4ce89472c3cb", "0x29FB4CE89472C3CB"))]
#[inline]
pub fn n_0x29fb4ce89472c3cb(
    p0: i32,
    p1: i32,
    p2: f32,
    p3: f32,
    p4: &str,
    p5: &str,
    p6: &str,
    p7: i32,
) {
    call(0x29FB4CE89472C3CB, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `N_0x42a429cdfed6d99d`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42A429CDFED6D99D>
#[doc(alias("N_0x42a429cdfed6d99d", "0x42A429CDFED6D99D"))]
#[inline]
pub fn n_0x42a429cdfed6d99d(p0: i32, p1: i32, p2: i32) {
    call(0x42A429CDFED6D99D, (p0, p1, p2))
}

/// `N_0x5827be85a87b073d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5827BE85A87B073D>
#[doc(alias("N_0x5827be85a87b073d", "0x5827BE85A87B073D"))]
#[inline]
pub fn n_0x5827be85a87b073d(p0: i32) {
    call(0x5827BE85A87B073D, (p0,))
}

/// `N_0x64f765d9a1f8f02c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x64F765D9A1F8F02C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`, `p2`: there must be as many as it takes.
#[doc(alias("N_0x64f765d9a1f8f02c", "0x64F765D9A1F8F02C"))]
#[inline]
pub unsafe fn n_0x64f765d9a1f8f02c(p0: &mut [u8], p1: &mut [u8], p2: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x64F765D9A1F8F02C, (p0, p1, p2))
}

/// `N_0x6f700a4bf7c3331b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F700A4BF7C3331B>
#[doc(alias("N_0x6f700a4bf7c3331b", "0x6F700A4BF7C3331B"))]
#[inline]
pub fn n_0x6f700a4bf7c3331b(p0: bool) {
    call(0x6F700A4BF7C3331B, (p0,))
}

/// `N_0x76cbcd9eadc00955`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x76CBCD9EADC00955>
#[doc(alias("N_0x76cbcd9eadc00955", "0x76CBCD9EADC00955"))]
#[inline]
pub fn n_0x76cbcd9eadc00955() {
    call(0x76CBCD9EADC00955, ())
}

/// `N_0xa88e1d7fa1e20080`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA88E1D7FA1E20080>
#[doc(alias("N_0xa88e1d7fa1e20080", "0xA88E1D7FA1E20080"))]
#[inline]
pub fn n_0xa88e1d7fa1e20080(p0: i32) -> i32 {
    call(0xA88E1D7FA1E20080, (p0,))
}

/// `N_0xe4abe20dce7c7cfe`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4ABE20DCE7C7CFE>
#[doc(alias("N_0xe4abe20dce7c7cfe", "0xE4ABE20DCE7C7CFE"))]
#[inline]
pub fn n_0xe4abe20dce7c7cfe(p0: i32, p1: i32, p2: i32) {
    call(0xE4ABE20DCE7C7CFE, (p0, p1, p2))
}

/// `N_0xe7282390542f570d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE7282390542F570D>
#[doc(alias("N_0xe7282390542f570d", "0xE7282390542F570D"))]
#[inline]
pub fn n_0xe7282390542f570d(p0: i32) -> i32 {
    call(0xE7282390542F570D, (p0,))
}

/// `N_0xf9e951a1e5517c06`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9E951A1E5517C06>
#[doc(alias("N_0xf9e951a1e5517c06", "0xF9E951A1E5517C06"))]
#[inline]
pub fn n_0xf9e951a1e5517c06() {
    call(0xF9E951A1E5517C06, ())
}

/// `N_0xffddf802279be128`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFDDF802279BE128>
#[doc(alias("N_0xffddf802279be128", "0xFFDDF802279BE128"))]
#[inline]
pub fn n_0xffddf802279be128(p0: i32, p1: i32, p2: i32) {
    call(0xFFDDF802279BE128, (p0, p1, p2))
}

/// `NetRpcGuidToString`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC9FF854BD4BA9B5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `net_rpc_guid`: there must be as many as it takes.
#[doc(alias("NetRpcGuidToString", "_NET_RPC_GUID_TO_STRING", "0xAC9FF854BD4BA9B5"))]
#[inline]
pub unsafe fn net_rpc_guid_to_string(net_rpc_guid: &mut [u8]) -> Option<String> {
    // SAFETY: the caller promises that the native stays inside.
    let net_rpc_guid = unsafe { Buffer::new(net_rpc_guid) };
    call(0xAC9FF854BD4BA9B5, (net_rpc_guid,))
}

/// `RequestScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46ED607DDD40D7FE>
#[doc(alias("RequestScript", "REQUEST_SCRIPT", "0x46ED607DDD40D7FE"))]
#[inline]
pub fn request_script(script_name: &str) {
    call(0x46ED607DDD40D7FE, (script_name,))
}

/// `RequestScriptWithNameHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6B9CE3F8D5B9B74>
#[doc(alias(
    "RequestScriptWithNameHash",
    "REQUEST_SCRIPT_WITH_NAME_HASH",
    "0xF6B9CE3F8D5B9B74"
))]
#[inline]
pub fn request_script_with_name_hash(script_hash: impl Into<Hash>) {
    let script_hash: Hash = script_hash.into();
    call(0xF6B9CE3F8D5B9B74, (script_hash,))
}

/// `RequestThreadExit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7DE4643157AD646C>
#[doc(alias("RequestThreadExit", "_REQUEST_THREAD_EXIT", "0x7DE4643157AD646C"))]
#[inline]
pub fn request_thread_exit(thread_id: i32) {
    call(0x7DE4643157AD646C, (thread_id,))
}

/// `RequestThreadExitForAllThreadsWithThisName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7423F7835770F619>
#[doc(alias(
    "RequestThreadExitForAllThreadsWithThisName",
    "_REQUEST_THREAD_EXIT_FOR_ALL_THREADS_WITH_THIS_NAME",
    "0x7423F7835770F619"
))]
#[inline]
pub fn request_thread_exit_for_all_threads_with_this_name(name_hash: impl Into<Hash>) {
    let name_hash: Hash = name_hash.into();
    call(0x7423F7835770F619, (name_hash,))
}

/// `RestoreGlobalBlock`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC3914A99B4A5FDF>
#[doc(alias("RestoreGlobalBlock", "_RESTORE_GLOBAL_BLOCK", "0xDC3914A99B4A5FDF"))]
#[inline]
pub fn restore_global_block(index: i32) -> bool {
    call(0xDC3914A99B4A5FDF, (index,))
}

/// `ScriptThreadIteratorGetNextThreadId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CE3FB167E837D7C>
#[doc(alias(
    "ScriptThreadIteratorGetNextThreadId",
    "SCRIPT_THREAD_ITERATOR_GET_NEXT_THREAD_ID",
    "0x3CE3FB167E837D7C"
))]
#[inline]
pub fn script_thread_iterator_get_next_thread_id() -> i32 {
    call(0x3CE3FB167E837D7C, ())
}

/// `ScriptThreadIteratorReset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39382EB8DCD8684D>
#[doc(alias(
    "ScriptThreadIteratorReset",
    "SCRIPT_THREAD_ITERATOR_RESET",
    "0x39382EB8DCD8684D"
))]
#[inline]
pub fn script_thread_iterator_reset() {
    call(0x39382EB8DCD8684D, ())
}

/// `SetAllGlobalBlocksHaveBeenLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11986B05885564D2>
#[doc(alias(
    "SetAllGlobalBlocksHaveBeenLoaded",
    "_SET_ALL_GLOBAL_BLOCKS_HAVE_BEEN_LOADED",
    "0x11986B05885564D2"
))]
#[inline]
pub fn set_all_global_blocks_have_been_loaded(toggle: bool) {
    call(0x11986B05885564D2, (toggle,))
}

/// `SetAllPlayerBits`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x20F4CB76689ACDBC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias("SetAllPlayerBits", "_SET_ALL_PLAYER_BITS", "0x20F4CB76689ACDBC"))]
#[inline]
pub unsafe fn set_all_player_bits(value: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0x20F4CB76689ACDBC, (value,))
}

/// `SetBlockOfPlayerBits`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6DFB8C04C86D5A5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias(
    "SetBlockOfPlayerBits",
    "SET_BLOCK_OF_PLAYER_BITS",
    "0xC6DFB8C04C86D5A5"
))]
#[inline]
pub unsafe fn set_block_of_player_bits(value: &mut [u8], p1: i32, p2: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0xC6DFB8C04C86D5A5, (value, p1, p2))
}

/// `SetEventFlagForDeletion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4768D5252EAEB76F>
#[doc(alias(
    "SetEventFlagForDeletion",
    "SET_EVENT_FLAG_FOR_DELETION",
    "0x4768D5252EAEB76F"
))]
#[inline]
pub fn set_event_flag_for_deletion(event_group: i32, event_index: i32, p2: bool) {
    call(0x4768D5252EAEB76F, (event_group, event_index, p2))
}

/// `SetGlobalBlockCanBeAccessed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE66F392BFCE734AF>
#[doc(alias(
    "SetGlobalBlockCanBeAccessed",
    "_SET_GLOBAL_BLOCK_CAN_BE_ACCESSED",
    "0xE66F392BFCE734AF"
))]
#[inline]
pub fn set_global_block_can_be_accessed(index: i32, toggle: bool) {
    call(0xE66F392BFCE734AF, (index, toggle))
}

/// `SetNoLoadingScreen`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CB83156AA038F95>
#[doc(alias("SetNoLoadingScreen", "SET_NO_LOADING_SCREEN", "0x5CB83156AA038F95"))]
#[inline]
pub fn set_no_loading_screen(toggle: bool) {
    call(0x5CB83156AA038F95, (toggle,))
}

/// `SetPlayerBitAtIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31010318BA9897AC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias(
    "SetPlayerBitAtIndex",
    "_SET_PLAYER_BIT_AT_INDEX",
    "0x31010318BA9897AC"
))]
#[inline]
pub unsafe fn set_player_bit_at_index(value: &mut [u8], bit_index: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0x31010318BA9897AC, (value, bit_index))
}

/// `SetScriptAsNoLongerNeeded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0086D3067E1CFD1C>
#[doc(alias(
    "SetScriptAsNoLongerNeeded",
    "SET_SCRIPT_AS_NO_LONGER_NEEDED",
    "0x0086D3067E1CFD1C"
))]
#[inline]
pub fn set_script_as_no_longer_needed(script_name: &str) {
    call(0x0086D3067E1CFD1C, (script_name,))
}

/// `SetScriptWithNameHashAsNoLongerNeeded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x50723A1567C8361E>
#[doc(alias(
    "SetScriptWithNameHashAsNoLongerNeeded",
    "SET_SCRIPT_WITH_NAME_HASH_AS_NO_LONGER_NEEDED",
    "0x50723A1567C8361E"
))]
#[inline]
pub fn set_script_with_name_hash_as_no_longer_needed(script_hash: impl Into<Hash>) {
    let script_hash: Hash = script_hash.into();
    call(0x50723A1567C8361E, (script_hash,))
}

/// `ShutdownLoadingScreen`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC179D7E8886DADF>
#[doc(alias(
    "ShutdownLoadingScreen",
    "SHUTDOWN_LOADING_SCREEN",
    "0xFC179D7E8886DADF"
))]
#[inline]
pub fn shutdown_loading_screen() {
    call(0xFC179D7E8886DADF, ())
}

/// `StartNewScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE81651AD79516E48>
#[doc(alias("StartNewScript", "START_NEW_SCRIPT", "0xE81651AD79516E48"))]
#[inline]
pub fn start_new_script(script_name: &str, stack_size: i32) -> i32 {
    call(0xE81651AD79516E48, (script_name, stack_size))
}

/// `StartNewScriptWithArgs`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8BA7F44DF1575E1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "StartNewScriptWithArgs",
    "START_NEW_SCRIPT_WITH_ARGS",
    "0xB8BA7F44DF1575E1"
))]
#[inline]
pub unsafe fn start_new_script_with_args(
    script_name: &str,
    args: &mut [u8],
    arg_count: i32,
    stack_size: i32,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(
        0xB8BA7F44DF1575E1,
        (script_name, args, arg_count, stack_size),
    )
}

/// `StartNewScriptWithNameHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB1C67C3A5333A92>
#[doc(alias(
    "StartNewScriptWithNameHash",
    "START_NEW_SCRIPT_WITH_NAME_HASH",
    "0xEB1C67C3A5333A92"
))]
#[inline]
pub fn start_new_script_with_name_hash(script_hash: impl Into<Hash>, stack_size: i32) -> i32 {
    let script_hash: Hash = script_hash.into();
    call(0xEB1C67C3A5333A92, (script_hash, stack_size))
}

/// `StartNewScriptWithNameHashAndArgs`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4BB298BD441BE78>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "StartNewScriptWithNameHashAndArgs",
    "START_NEW_SCRIPT_WITH_NAME_HASH_AND_ARGS",
    "0xC4BB298BD441BE78"
))]
#[inline]
pub unsafe fn start_new_script_with_name_hash_and_args(
    script_hash: impl Into<Hash>,
    args: &mut [u8],
    arg_count: i32,
    stack_size: i32,
) -> i32 {
    let script_hash: Hash = script_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(
        0xC4BB298BD441BE78,
        (script_hash, args, arg_count, stack_size),
    )
}

/// `StopDisplayingMpTransitionLoadingScreens`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x778D4733E0F2F265>
#[doc(alias(
    "StopDisplayingMpTransitionLoadingScreens",
    "STOP_DISPLAYING_MP_TRANSITION_LOADING_SCREENS",
    "0x778D4733E0F2F265"
))]
#[inline]
pub fn stop_displaying_mp_transition_loading_screens(p0: i32) {
    call(0x778D4733E0F2F265, (p0,))
}

/// `StoreGlobalBlock`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB952A3AC41D58F2F>
#[doc(alias("StoreGlobalBlock", "_STORE_GLOBAL_BLOCK", "0xB952A3AC41D58F2F"))]
#[inline]
pub fn store_global_block(index: i32) -> bool {
    call(0xB952A3AC41D58F2F, (index,))
}

/// `TerminateThisThread`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E8B6D17FF91CD59>
#[doc(alias("TerminateThisThread", "TERMINATE_THIS_THREAD", "0x5E8B6D17FF91CD59"))]
#[inline]
pub fn terminate_this_thread() {
    call(0x5E8B6D17FF91CD59, ())
}

/// `TerminateThread`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87ED52AE40EA1A52>
#[doc(alias("TerminateThread", "TERMINATE_THREAD", "0x87ED52AE40EA1A52"))]
#[inline]
pub fn terminate_thread(thread_id: i32) {
    call(0x87ED52AE40EA1A52, (thread_id,))
}

/// `TriggerScriptEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AE99C571D5BBE5D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `event_data`, `player_bits`: there must be as many as it takes.
#[doc(alias("TriggerScriptEvent", "TRIGGER_SCRIPT_EVENT", "0x5AE99C571D5BBE5D"))]
#[inline]
pub unsafe fn trigger_script_event(
    event_group: i32,
    event_data: &mut [u8],
    event_data_size: i32,
    script_metadata_index: i32,
    player_bits: &mut [u8],
) {
    // SAFETY: the caller promises that the native stays inside.
    let event_data = unsafe { Buffer::new(event_data) };
    // SAFETY: the caller promises that the native stays inside.
    let player_bits = unsafe { Buffer::new(player_bits) };
    call(
        0x5AE99C571D5BBE5D,
        (
            event_group,
            event_data,
            event_data_size,
            script_metadata_index,
            player_bits,
        ),
    )
}

/// `TriggerScriptEvent_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B61C950A148FFA2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `event_data`: there must be as many as it takes.
#[doc(alias(
    "TriggerScriptEvent_2",
    "_TRIGGER_SCRIPT_EVENT_2",
    "0x8B61C950A148FFA2"
))]
#[inline]
pub unsafe fn trigger_script_event_2(
    event_data: &mut [u8],
    event_data_size: i32,
    script_metadata_index: i32,
    thread_id: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let event_data = unsafe { Buffer::new(event_data) };
    call(
        0x8B61C950A148FFA2,
        (
            event_data,
            event_data_size,
            script_metadata_index,
            thread_id,
        ),
    )
}
