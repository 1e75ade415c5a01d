// Made by native-gen 0.2.0 from data 83305894fcbdd8d0; do not edit.

//! Namespace `NETWORK` of the GTA V client.

use crate::prelude::*;

/// `ActivateDamageTrackerOnNetworkId`.
///
/// <https://docs.fivem.net/natives/?_0xD45B1FFCCD52FF19>
#[doc(alias(
    "ActivateDamageTrackerOnNetworkId",
    "ACTIVATE_DAMAGE_TRACKER_ON_NETWORK_ID",
    "0xD45B1FFCCD52FF19"
))]
#[inline]
pub fn activate_damage_tracker_on_network_id(net_id: i32, toggle: bool) {
    call(0xD45B1FFCCD52FF19, (net_id, toggle))
}

/// `ActivateDamageTrackerOnPlayer`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xBEC0816FF5ACBCDA>
#[doc(alias(
    "ActivateDamageTrackerOnPlayer",
    "_ACTIVATE_DAMAGE_TRACKER_ON_PLAYER",
    "ACTIVATE_DAMAGE_TRACKER_ON_PLAYER",
    "0xBEC0816FF5ACBCDA"
))]
#[inline]
pub fn activate_damage_tracker_on_player(player: Player, toggle: bool) {
    call(0xBEC0816FF5ACBCDA, (player, toggle))
}

/// `BadSportPlayerLeftDetected`.
///
/// <https://docs.fivem.net/natives/?_0xEC5E3AF5289DCA81>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "BadSportPlayerLeftDetected",
    "BAD_SPORT_PLAYER_LEFT_DETECTED",
    "0xEC5E3AF5289DCA81"
))]
#[inline]
pub unsafe fn bad_sport_player_left_detected(
    network_handle: &mut [u8],
    event: i32,
    amount_received: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xEC5E3AF5289DCA81, (network_handle, event, amount_received))
}

/// `CanRegisterMissionEntities`.
///
/// <https://docs.fivem.net/natives/?_0x69778E7564BADE6D>
#[doc(alias(
    "CanRegisterMissionEntities",
    "CAN_REGISTER_MISSION_ENTITIES",
    "0x69778E7564BADE6D"
))]
#[inline]
pub fn can_register_mission_entities(
    ped_amt: i32,
    vehicle_amt: i32,
    object_amt: i32,
    pickup_amt: i32,
) -> bool {
    call(
        0x69778E7564BADE6D,
        (ped_amt, vehicle_amt, object_amt, pickup_amt),
    )
}

/// `CanRegisterMissionObjects`.
///
/// <https://docs.fivem.net/natives/?_0x800DD4721A8B008B>
#[doc(alias(
    "CanRegisterMissionObjects",
    "CAN_REGISTER_MISSION_OBJECTS",
    "0x800DD4721A8B008B"
))]
#[inline]
pub fn can_register_mission_objects(amount: i32) -> bool {
    call(0x800DD4721A8B008B, (amount,))
}

/// `CanRegisterMissionPeds`.
///
/// <https://docs.fivem.net/natives/?_0xBCBF4FEF9FA5D781>
#[doc(alias(
    "CanRegisterMissionPeds",
    "CAN_REGISTER_MISSION_PEDS",
    "0xBCBF4FEF9FA5D781"
))]
#[inline]
pub fn can_register_mission_peds(amount: i32) -> bool {
    call(0xBCBF4FEF9FA5D781, (amount,))
}

/// `CanRegisterMissionPickups`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x0A49D1CB6E34AF72>
#[doc(alias(
    "CanRegisterMissionPickups",
    "_CAN_REGISTER_MISSION_PICKUPS",
    "CAN_REGISTER_MISSION_PICKUPS",
    "0x0A49D1CB6E34AF72"
))]
#[inline]
pub fn can_register_mission_pickups(amount: i32) -> bool {
    call(0x0A49D1CB6E34AF72, (amount,))
}

/// `CanRegisterMissionVehicles`.
///
/// <https://docs.fivem.net/natives/?_0x7277F1F2E085EE74>
#[doc(alias(
    "CanRegisterMissionVehicles",
    "CAN_REGISTER_MISSION_VEHICLES",
    "0x7277F1F2E085EE74"
))]
#[inline]
pub fn can_register_mission_vehicles(amount: i32) -> bool {
    call(0x7277F1F2E085EE74, (amount,))
}

/// `ClearLaunchParams`.
///
/// <https://docs.fivem.net/natives/?_0x966DD84FB6A46017>
#[doc(alias(
    "ClearLaunchParams",
    "_CLEAR_LAUNCH_PARAMS",
    "CLEAR_SERVICE_EVENT_ARGUMENTS",
    "ClearServiceEventArguments",
    "0x966DD84FB6A46017"
))]
#[inline]
pub fn clear_launch_params() {
    call(0x966DD84FB6A46017, ())
}

/// `CloudCheckAvailability`.
///
/// <https://docs.fivem.net/natives/?_0x4F18196C8D38768D>
#[doc(alias(
    "CloudCheckAvailability",
    "CLOUD_CHECK_AVAILABILITY",
    "0x4F18196C8D38768D",
    "_DOWNLOAD_CHECK",
    "DownloadCheck"
))]
#[inline]
pub fn cloud_check_availability() {
    call(0x4F18196C8D38768D, ())
}

/// `CloudDeleteMemberFile`.
///
/// <https://docs.fivem.net/natives/?_0xC64DED7EF0D2FE37>
#[doc(alias(
    "CloudDeleteMemberFile",
    "CLOUD_DELETE_MEMBER_FILE",
    "0xC64DED7EF0D2FE37"
))]
#[inline]
pub fn cloud_delete_member_file(p0: &str) -> i32 {
    call(0xC64DED7EF0D2FE37, (p0,))
}

/// `CloudDidRequestSucceed`.
///
/// <https://docs.fivem.net/natives/?_0x3A3D5568AF297CD5>
#[doc(alias(
    "CloudDidRequestSucceed",
    "CLOUD_DID_REQUEST_SUCCEED",
    "0x3A3D5568AF297CD5"
))]
#[inline]
pub fn cloud_did_request_succeed(handle: i32) -> bool {
    call(0x3A3D5568AF297CD5, (handle,))
}

/// `CloudGetAvailabilityCheckResult`.
///
/// <https://docs.fivem.net/natives/?_0x0B0CC10720653F3B>
#[doc(alias(
    "CloudGetAvailabilityCheckResult",
    "CLOUD_GET_AVAILABILITY_CHECK_RESULT",
    "0x0B0CC10720653F3B",
    "NETWORK_ENABLE_MOTION_DRUGGED",
    "NetworkEnableMotionDrugged"
))]
#[inline]
pub fn cloud_get_availability_check_result() -> bool {
    call(0x0B0CC10720653F3B, ())
}

/// `CloudHasRequestCompleted`.
///
/// <https://docs.fivem.net/natives/?_0x4C61B39930D045DA>
#[doc(alias(
    "CloudHasRequestCompleted",
    "CLOUD_HAS_REQUEST_COMPLETED",
    "0x4C61B39930D045DA"
))]
#[inline]
pub fn cloud_has_request_completed(handle: i32) -> bool {
    call(0x4C61B39930D045DA, (handle,))
}

/// `CloudIsCheckingAvailability`.
///
/// <https://docs.fivem.net/natives/?_0xC7ABAC5DE675EE3B>
#[doc(alias(
    "CloudIsCheckingAvailability",
    "CLOUD_IS_CHECKING_AVAILABILITY",
    "0xC7ABAC5DE675EE3B"
))]
#[inline]
pub fn cloud_is_checking_availability() -> bool {
    call(0xC7ABAC5DE675EE3B, ())
}

/// `ConvertPosixTime`.
///
/// <https://docs.fivem.net/natives/?_0xAC97AF97FA68E5D5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `time_structure`: there must be as many as it takes.
#[doc(alias(
    "ConvertPosixTime",
    "CONVERT_POSIX_TIME",
    "0xAC97AF97FA68E5D5",
    "_GET_DATE_AND_TIME_FROM_UNIX_EPOCH",
    "GetDateAndTimeFromUnixEpoch"
))]
#[inline]
pub unsafe fn convert_posix_time(posix_time: i32, time_structure: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let time_structure = unsafe { Buffer::new(time_structure) };
    call(0xAC97AF97FA68E5D5, (posix_time, time_structure))
}

/// `FacebookDoUnkCheck`.
///
/// <https://docs.fivem.net/natives/?_0xA75E2B6733DA5142>
#[doc(alias(
    "FacebookDoUnkCheck",
    "_FACEBOOK_DO_UNK_CHECK",
    "FACEBOOK_DID_POST_SUCCEED",
    "FacebookDidPostSucceed",
    "0xA75E2B6733DA5142"
))]
#[inline]
pub fn facebook_do_unk_check() -> bool {
    call(0xA75E2B6733DA5142, ())
}

/// `FacebookIsAvailable`.
///
/// <https://docs.fivem.net/natives/?_0x43865688AE10F0D7>
#[doc(alias(
    "FacebookIsAvailable",
    "_FACEBOOK_IS_AVAILABLE",
    "FACEBOOK_CAN_POST_TO_FACEBOOK",
    "FacebookCanPostToFacebook",
    "0x43865688AE10F0D7"
))]
#[inline]
pub fn facebook_is_available() -> bool {
    call(0x43865688AE10F0D7, ())
}

/// `FacebookIsSendingData`.
///
/// <https://docs.fivem.net/natives/?_0x62B9FEC9A11F10EF>
#[doc(alias(
    "FacebookIsSendingData",
    "_FACEBOOK_IS_SENDING_DATA",
    "FACEBOOK_HAS_POST_COMPLETED",
    "FacebookHasPostCompleted",
    "0x62B9FEC9A11F10EF"
))]
#[inline]
pub fn facebook_is_sending_data() -> bool {
    call(0x62B9FEC9A11F10EF, ())
}

/// `FacebookSetCreateCharacterComplete`.
///
/// <https://docs.fivem.net/natives/?_0xDC48473142545431>
#[doc(alias(
    "FacebookSetCreateCharacterComplete",
    "_FACEBOOK_SET_CREATE_CHARACTER_COMPLETE",
    "FACEBOOK_POST_CREATE_CHARACTER",
    "FacebookPostCreateCharacter",
    "0xDC48473142545431"
))]
#[inline]
pub fn facebook_set_create_character_complete() -> bool {
    call(0xDC48473142545431, ())
}

/// `FacebookSetHeistComplete`.
///
/// <https://docs.fivem.net/natives/?_0x098AB65B9ED9A9EC>
#[doc(alias(
    "FacebookSetHeistComplete",
    "_FACEBOOK_SET_HEIST_COMPLETE",
    "FACEBOOK_POST_COMPLETED_HEIST",
    "FacebookPostCompletedHeist",
    "0x098AB65B9ED9A9EC"
))]
#[inline]
pub fn facebook_set_heist_complete(heist_name: &str, cash_earned: i32, xp_earned: i32) -> bool {
    call(0x098AB65B9ED9A9EC, (heist_name, cash_earned, xp_earned))
}

/// `FacebookSetMilestoneComplete`.
///
/// <https://docs.fivem.net/natives/?_0x0AE1F1653B554AB9>
#[doc(alias(
    "FacebookSetMilestoneComplete",
    "_FACEBOOK_SET_MILESTONE_COMPLETE",
    "FACEBOOK_POST_COMPLETED_MILESTONE",
    "FacebookPostCompletedMilestone",
    "0x0AE1F1653B554AB9"
))]
#[inline]
pub fn facebook_set_milestone_complete(milestone_id: i32) -> bool {
    call(0x0AE1F1653B554AB9, (milestone_id,))
}

/// `FadeOutLocalPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x416DBD4CD6ED8DD2>
#[doc(alias("FadeOutLocalPlayer", "FADE_OUT_LOCAL_PLAYER", "0x416DBD4CD6ED8DD2"))]
#[inline]
pub fn fade_out_local_player(p0: bool) {
    call(0x416DBD4CD6ED8DD2, (p0,))
}

/// `FilloutPmPlayerList`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xCBBD7C4991B64809>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias("FilloutPmPlayerList", "FILLOUT_PM_PLAYER_LIST", "0xCBBD7C4991B64809"))]
#[inline]
pub unsafe fn fillout_pm_player_list(network_handle: &mut [u8], p1: i32, p2: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xCBBD7C4991B64809, (network_handle, p1, p2))
}

/// `FilloutPmPlayerListWithNames`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x716B6DB9D1886106>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "FilloutPmPlayerListWithNames",
    "FILLOUT_PM_PLAYER_LIST_WITH_NAMES",
    "0x716B6DB9D1886106"
))]
#[inline]
pub unsafe fn fillout_pm_player_list_with_names(
    p0: &mut [u8],
    p1: &mut [u8],
    p2: i32,
    p3: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x716B6DB9D1886106, (p0, p1, p2, p3))
}

/// `GetCloudTimeAsInt`.
///
/// <https://docs.fivem.net/natives/?_0x9A73240B49945C76>
#[doc(alias("GetCloudTimeAsInt", "GET_CLOUD_TIME_AS_INT", "0x9A73240B49945C76"))]
#[inline]
pub fn get_cloud_time_as_int() -> i32 {
    call(0x9A73240B49945C76, ())
}

/// `GetCloudTimeAsString`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xF12E6CD06C73D69E>
#[doc(alias(
    "GetCloudTimeAsString",
    "_GET_CLOUD_TIME_AS_STRING",
    "GET_CLOUD_TIME_AS_STRING",
    "0xF12E6CD06C73D69E"
))]
#[inline]
pub fn get_cloud_time_as_string() -> Option<String> {
    call(0xF12E6CD06C73D69E, ())
}

/// `GetCommerceItemCat`.
///
/// <https://docs.fivem.net/natives/?_0x6F44CBF56D79FAC0>
#[doc(alias("GetCommerceItemCat", "GET_COMMERCE_ITEM_CAT", "0x6F44CBF56D79FAC0"))]
#[inline]
pub fn get_commerce_item_cat(index: i32, index2: i32) -> Option<String> {
    call(0x6F44CBF56D79FAC0, (index, index2))
}

/// `GetCommerceItemId`.
///
/// <https://docs.fivem.net/natives/?_0x662635855957C411>
#[doc(alias("GetCommerceItemId", "GET_COMMERCE_ITEM_ID", "0x662635855957C411"))]
#[inline]
pub fn get_commerce_item_id(index: i32) -> Option<String> {
    call(0x662635855957C411, (index,))
}

/// `GetCommerceItemName`.
///
/// <https://docs.fivem.net/natives/?_0xB4271092CA7EDF48>
#[doc(alias("GetCommerceItemName", "GET_COMMERCE_ITEM_NAME", "0xB4271092CA7EDF48"))]
#[inline]
pub fn get_commerce_item_name(index: i32) -> Option<String> {
    call(0xB4271092CA7EDF48, (index,))
}

/// `GetCommerceItemNumCats`.
///
/// <https://docs.fivem.net/natives/?_0x2A7776C709904AB0>
#[doc(alias(
    "GetCommerceItemNumCats",
    "GET_COMMERCE_ITEM_NUM_CATS",
    "0x2A7776C709904AB0"
))]
#[inline]
pub fn get_commerce_item_num_cats(index: i32) -> i32 {
    call(0x2A7776C709904AB0, (index,))
}

/// `GetCommerceItemTexturename`.
///
/// <https://docs.fivem.net/natives/?_0x722F5D28B61C5EA8>
#[doc(alias(
    "GetCommerceItemTexturename",
    "GET_COMMERCE_ITEM_TEXTURENAME",
    "0x722F5D28B61C5EA8"
))]
#[inline]
pub fn get_commerce_item_texturename(index: i32) -> Option<String> {
    call(0x722F5D28B61C5EA8, (index,))
}

/// `GetCommerceProductPrice`.
///
/// <https://docs.fivem.net/natives/?_0xCA94551B50B4932C>
#[doc(alias(
    "GetCommerceProductPrice",
    "GET_COMMERCE_PRODUCT_PRICE",
    "0xCA94551B50B4932C"
))]
#[inline]
pub fn get_commerce_product_price(index: i32) -> Option<String> {
    call(0xCA94551B50B4932C, (index,))
}

/// `GetMaxNumNetworkObjects`.
///
/// <https://docs.fivem.net/natives/?_0xC7BE335216B5EC7C>
#[doc(alias(
    "GetMaxNumNetworkObjects",
    "GET_MAX_NUM_NETWORK_OBJECTS",
    "0xC7BE335216B5EC7C"
))]
#[inline]
pub fn get_max_num_network_objects() -> i32 {
    call(0xC7BE335216B5EC7C, ())
}

/// `GetMaxNumNetworkPeds`.
///
/// <https://docs.fivem.net/natives/?_0x0C1F7D49C39D2289>
#[doc(alias(
    "GetMaxNumNetworkPeds",
    "GET_MAX_NUM_NETWORK_PEDS",
    "0x0C1F7D49C39D2289"
))]
#[inline]
pub fn get_max_num_network_peds() -> i32 {
    call(0x0C1F7D49C39D2289, ())
}

/// `GetMaxNumNetworkPickups`.
///
/// <https://docs.fivem.net/natives/?_0xA72835064DD63E4C>
#[doc(alias(
    "GetMaxNumNetworkPickups",
    "GET_MAX_NUM_NETWORK_PICKUPS",
    "0xA72835064DD63E4C"
))]
#[inline]
pub fn get_max_num_network_pickups() -> i32 {
    call(0xA72835064DD63E4C, ())
}

/// `GetMaxNumNetworkVehicles`.
///
/// <https://docs.fivem.net/natives/?_0x0AFCE529F69B21FF>
#[doc(alias(
    "GetMaxNumNetworkVehicles",
    "GET_MAX_NUM_NETWORK_VEHICLES",
    "0x0AFCE529F69B21FF"
))]
#[inline]
pub fn get_max_num_network_vehicles() -> i32 {
    call(0x0AFCE529F69B21FF, ())
}

/// `GetNetworkTime`.
///
/// <https://docs.fivem.net/natives/?_0x7A5487FE9FAA6B48>
#[doc(alias("GetNetworkTime", "GET_NETWORK_TIME", "0x7A5487FE9FAA6B48"))]
#[inline]
pub fn get_network_time() -> i32 {
    call(0x7A5487FE9FAA6B48, ())
}

/// `GetNetworkTimeAccurate`.
///
/// <https://docs.fivem.net/natives/?_0x89023FBBF9200E9F>
#[doc(alias(
    "GetNetworkTimeAccurate",
    "GET_NETWORK_TIME_ACCURATE",
    "0x89023FBBF9200E9F"
))]
#[inline]
pub fn get_network_time_accurate() -> i32 {
    call(0x89023FBBF9200E9F, ())
}

/// `GetNumCommerceItems`.
///
/// <https://docs.fivem.net/natives/?_0xF2EAC213D5EA0623>
#[doc(alias("GetNumCommerceItems", "GET_NUM_COMMERCE_ITEMS", "0xF2EAC213D5EA0623"))]
#[inline]
pub fn get_num_commerce_items() -> i32 {
    call(0xF2EAC213D5EA0623, ())
}

/// `GetNumCreatedMissionObjects`.
///
/// <https://docs.fivem.net/natives/?_0x12B6281B6C6706C0>
#[doc(alias(
    "GetNumCreatedMissionObjects",
    "GET_NUM_CREATED_MISSION_OBJECTS",
    "0x12B6281B6C6706C0"
))]
#[inline]
pub fn get_num_created_mission_objects(p0: bool) -> i32 {
    call(0x12B6281B6C6706C0, (p0,))
}

/// `GetNumCreatedMissionPeds`.
///
/// <https://docs.fivem.net/natives/?_0xCB215C4B56A7FAE7>
#[doc(alias(
    "GetNumCreatedMissionPeds",
    "GET_NUM_CREATED_MISSION_PEDS",
    "0xCB215C4B56A7FAE7"
))]
#[inline]
pub fn get_num_created_mission_peds(p0: bool) -> i32 {
    call(0xCB215C4B56A7FAE7, (p0,))
}

/// `GetNumCreatedMissionVehicles`.
///
/// <https://docs.fivem.net/natives/?_0x0CD9AB83489430EA>
#[doc(alias(
    "GetNumCreatedMissionVehicles",
    "GET_NUM_CREATED_MISSION_VEHICLES",
    "0x0CD9AB83489430EA"
))]
#[inline]
pub fn get_num_created_mission_vehicles(p0: bool) -> i32 {
    call(0x0CD9AB83489430EA, (p0,))
}

/// `GetNumReservedMissionObjects`.
///
/// <https://docs.fivem.net/natives/?_0xAA81B5F10BC43AC2>
#[doc(alias(
    "GetNumReservedMissionObjects",
    "GET_NUM_RESERVED_MISSION_OBJECTS",
    "0xAA81B5F10BC43AC2"
))]
#[inline]
pub fn get_num_reserved_mission_objects(p0: bool) -> i32 {
    call(0xAA81B5F10BC43AC2, (p0,))
}

/// `GetNumReservedMissionPeds`.
///
/// <https://docs.fivem.net/natives/?_0x1F13D5AE5CB17E17>
#[doc(alias(
    "GetNumReservedMissionPeds",
    "GET_NUM_RESERVED_MISSION_PEDS",
    "0x1F13D5AE5CB17E17"
))]
#[inline]
pub fn get_num_reserved_mission_peds(p0: bool) -> i32 {
    call(0x1F13D5AE5CB17E17, (p0,))
}

/// `GetNumReservedMissionVehicles`.
///
/// <https://docs.fivem.net/natives/?_0xCF3A965906452031>
#[doc(alias(
    "GetNumReservedMissionVehicles",
    "GET_NUM_RESERVED_MISSION_VEHICLES",
    "0xCF3A965906452031"
))]
#[inline]
pub fn get_num_reserved_mission_vehicles(p0: bool) -> i32 {
    call(0xCF3A965906452031, (p0,))
}

/// `GetOnlineVersion`.
///
/// <https://docs.fivem.net/natives/?_0xFCA9373EF340AC0A>
#[doc(alias(
    "GetOnlineVersion",
    "_GET_ONLINE_VERSION",
    "GET_ONLINE_VERSION",
    "0xFCA9373EF340AC0A",
    "_GET_GAME_VERSION",
    "GetGameVersion"
))]
#[inline]
pub fn get_online_version() -> Option<String> {
    call(0xFCA9373EF340AC0A, ())
}

/// `GetStatusOfTextureDownload`.
///
/// <https://docs.fivem.net/natives/?_0x8BD6C6DEA20E82C6>
#[doc(alias(
    "GetStatusOfTextureDownload",
    "GET_STATUS_OF_TEXTURE_DOWNLOAD",
    "0x8BD6C6DEA20E82C6",
    "_GET_STATUS_OF_TEXTURE_DOWNLOAD"
))]
#[inline]
pub fn get_status_of_texture_download(p0: i32) -> i32 {
    call(0x8BD6C6DEA20E82C6, (p0,))
}

/// `GetTimeAsString`.
///
/// <https://docs.fivem.net/natives/?_0x9E23B1777A927DAD>
#[doc(alias(
    "GetTimeAsString",
    "GET_TIME_AS_STRING",
    "0x9E23B1777A927DAD",
    "_FORMAT_TIME",
    "FormatTime"
))]
#[inline]
pub fn get_time_as_string(time: i32) -> Option<String> {
    call(0x9E23B1777A927DAD, (time,))
}

/// `GetTimeDifference`.
///
/// <https://docs.fivem.net/natives/?_0xA2C6FC031D46FFF0>
#[doc(alias("GetTimeDifference", "GET_TIME_DIFFERENCE", "0xA2C6FC031D46FFF0"))]
#[inline]
pub fn get_time_difference(time_a: i32, time_b: i32) -> i32 {
    call(0xA2C6FC031D46FFF0, (time_a, time_b))
}

/// `GetTimeOffset`.
///
/// <https://docs.fivem.net/natives/?_0x017008CCDAD48503>
#[doc(alias("GetTimeOffset", "GET_TIME_OFFSET", "0x017008CCDAD48503"))]
#[inline]
pub fn get_time_offset(time_a: i32, time_b: i32) -> i32 {
    call(0x017008CCDAD48503, (time_a, time_b))
}

/// `HasNetworkTimeStarted`.
///
/// <https://docs.fivem.net/natives/?_0x46718ACEEDEAFC84>
#[doc(alias(
    "HasNetworkTimeStarted",
    "HAS_NETWORK_TIME_STARTED",
    "0x46718ACEEDEAFC84"
))]
#[inline]
pub fn has_network_time_started() -> bool {
    call(0x46718ACEEDEAFC84, ())
}

/// `IsCommerceDataValid`.
///
/// <https://docs.fivem.net/natives/?_0xEA14EEF5B7CD2C30>
#[doc(alias("IsCommerceDataValid", "IS_COMMERCE_DATA_VALID", "0xEA14EEF5B7CD2C30"))]
#[inline]
pub fn is_commerce_data_valid() -> bool {
    call(0xEA14EEF5B7CD2C30, ())
}

/// `IsCommerceStoreOpen`.
///
/// <https://docs.fivem.net/natives/?_0x2EAC52B4019E2782>
#[doc(alias("IsCommerceStoreOpen", "IS_COMMERCE_STORE_OPEN", "0x2EAC52B4019E2782"))]
#[inline]
pub fn is_commerce_store_open() -> bool {
    call(0x2EAC52B4019E2782, ())
}

/// `IsDamageTrackerActiveOnNetworkId`.
///
/// <https://docs.fivem.net/natives/?_0x6E192E33AD436366>
#[doc(alias(
    "IsDamageTrackerActiveOnNetworkId",
    "IS_DAMAGE_TRACKER_ACTIVE_ON_NETWORK_ID",
    "0x6E192E33AD436366"
))]
#[inline]
pub fn is_damage_tracker_active_on_network_id(net_id: i32) -> bool {
    call(0x6E192E33AD436366, (net_id,))
}

/// `IsDamageTrackerActiveOnPlayer`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xB2092A1EAA7FD45F>
#[doc(alias(
    "IsDamageTrackerActiveOnPlayer",
    "_IS_DAMAGE_TRACKER_ACTIVE_ON_PLAYER",
    "IS_DAMAGE_TRACKER_ACTIVE_ON_PLAYER",
    "0xB2092A1EAA7FD45F"
))]
#[inline]
pub fn is_damage_tracker_active_on_player(player: Player) -> bool {
    call(0xB2092A1EAA7FD45F, (player,))
}

/// `IsEntityGhostedToLocalPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x21D04D7BC538C146>
#[doc(alias(
    "IsEntityGhostedToLocalPlayer",
    "_IS_ENTITY_GHOSTED_TO_LOCAL_PLAYER",
    "IS_ENTITY_A_GHOST",
    "IsEntityAGhost",
    "0x21D04D7BC538C146",
    "_IS_ENTITY_A_GHOST"
))]
#[inline]
pub fn is_entity_ghosted_to_local_player(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x21D04D7BC538C146, (entity,))
}

/// `IsNetworkIdOwnedByParticipant`.
///
/// <https://docs.fivem.net/natives/?_0xA1607996431332DF>
#[doc(alias(
    "IsNetworkIdOwnedByParticipant",
    "IS_NETWORK_ID_OWNED_BY_PARTICIPANT",
    "0xA1607996431332DF",
    "_NETWORK_CAN_NETWORK_ID_BE_SEEN",
    "NetworkCanNetworkIdBeSeen"
))]
#[inline]
pub fn is_network_id_owned_by_participant(net_id: i32) -> bool {
    call(0xA1607996431332DF, (net_id,))
}

/// `IsPlayerInCutscene`.
///
/// <https://docs.fivem.net/natives/?_0xE73092F4157CD126>
#[doc(alias("IsPlayerInCutscene", "IS_PLAYER_IN_CUTSCENE", "0xE73092F4157CD126"))]
#[inline]
pub fn is_player_in_cutscene(player: Player) -> bool {
    call(0xE73092F4157CD126, (player,))
}

/// `IsSphereVisibleToAnotherMachine`.
///
/// <https://docs.fivem.net/natives/?_0xD82CF8E64C8729D8>
#[doc(alias(
    "IsSphereVisibleToAnotherMachine",
    "IS_SPHERE_VISIBLE_TO_ANOTHER_MACHINE",
    "0xD82CF8E64C8729D8"
))]
#[inline]
pub fn is_sphere_visible_to_another_machine(p0: f32, p1: f32, p2: f32, p3: f32) -> bool {
    call(0xD82CF8E64C8729D8, (p0, p1, p2, p3))
}

/// `IsSphereVisibleToPlayer`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xDC3A310219E5DA62>
#[doc(alias(
    "IsSphereVisibleToPlayer",
    "IS_SPHERE_VISIBLE_TO_PLAYER",
    "0xDC3A310219E5DA62"
))]
#[inline]
pub fn is_sphere_visible_to_player(p0: i32, p1: f32, p2: f32, p3: f32, p4: f32) -> bool {
    call(0xDC3A310219E5DA62, (p0, p1, p2, p3, p4))
}

/// `IsStoreAvailableToUser`.
///
/// <https://docs.fivem.net/natives/?_0x883D79C4071E18B3>
#[doc(alias(
    "IsStoreAvailableToUser",
    "IS_STORE_AVAILABLE_TO_USER",
    "0x883D79C4071E18B3"
))]
#[inline]
pub fn is_store_available_to_user() -> bool {
    call(0x883D79C4071E18B3, ())
}

/// `IsTimeEqualTo`.
///
/// <https://docs.fivem.net/natives/?_0xF5BC95857BD6D512>
#[doc(alias(
    "IsTimeEqualTo",
    "IS_TIME_EQUAL_TO",
    "0xF5BC95857BD6D512",
    "_ARE_INTEGERS_EQUAL",
    "AreIntegersEqual"
))]
#[inline]
pub fn is_time_equal_to(time_a: i32, time_b: i32) -> bool {
    call(0xF5BC95857BD6D512, (time_a, time_b))
}

/// `IsTimeLessThan`.
///
/// <https://docs.fivem.net/natives/?_0xCB2CF5148012C8D0>
#[doc(alias(
    "IsTimeLessThan",
    "IS_TIME_LESS_THAN",
    "0xCB2CF5148012C8D0",
    "_SUBTRACT_B_FROM_A_AND_CHECK_IF_NEGATIVE",
    "SubtractBFromAAndCheckIfNegative"
))]
#[inline]
pub fn is_time_less_than(time_a: i32, time_b: i32) -> bool {
    call(0xCB2CF5148012C8D0, (time_a, time_b))
}

/// `IsTimeMoreThan`.
///
/// <https://docs.fivem.net/natives/?_0xDE350F8651E4346C>
#[doc(alias(
    "IsTimeMoreThan",
    "IS_TIME_MORE_THAN",
    "0xDE350F8651E4346C",
    "_SUBTRACT_A_FROM_B_AND_CHECK_IF_NEGATIVE",
    "SubtractAFromBAndCheckIfNegative"
))]
#[inline]
pub fn is_time_more_than(time_a: i32, time_b: i32) -> bool {
    call(0xDE350F8651E4346C, (time_a, time_b))
}

/// `N_0x023acab2dc9dc4a4`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x023ACAB2DC9DC4A4>
#[doc(alias(
    "N_0x023acab2dc9dc4a4",
    "NETWORK_SHOULD_SHOW_PROMOTION_ALERT_SCREEN",
    "NetworkShouldShowPromotionAlertScreen",
    "0x023ACAB2DC9DC4A4"
))]
#[inline]
pub fn n_0x023acab2dc9dc4a4() -> i32 {
    call(0x023ACAB2DC9DC4A4, ())
}

/// `N_0x041c7f2a6c9894e6`, since game build 463.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x041C7F2A6C9894E6>
#[doc(alias(
    "N_0x041c7f2a6c9894e6",
    "NETWORK_SESSION_RESERVE_SLOTS_TRANSITION",
    "NetworkSessionReserveSlotsTransition",
    "0x041C7F2A6C9894E6"
))]
#[inline]
pub fn n_0x041c7f2a6c9894e6(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x041C7F2A6C9894E6, (p0, p1, p2))
}

/// `N_0x04918a41bc9b8157`, since game build 617.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x04918A41BC9B8157>
#[doc(alias(
    "N_0x04918a41bc9b8157",
    "NETWORK_TRANSITION_FINISH",
    "NetworkTransitionFinish",
    "0x04918A41BC9B8157"
))]
#[inline]
pub fn n_0x04918a41bc9b8157(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x04918A41BC9B8157, (p0, p1, p2))
}

/// `N_0x07eab372c8841d99`, since game build 1011.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x07EAB372C8841D99>
#[doc(alias(
    "N_0x07eab372c8841d99",
    "NETWORK_CHECK_TEXT_COMMUNICATION_PRIVILEGES",
    "NetworkCheckTextCommunicationPrivileges",
    "0x07EAB372C8841D99"
))]
#[inline]
pub fn n_0x07eab372c8841d99(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x07EAB372C8841D99, (p0, p1, p2))
}

/// `N_0x0cf6cc51aa18f0f8`, since game build 1180.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x0CF6CC51AA18F0F8>
#[doc(alias(
    "N_0x0cf6cc51aa18f0f8",
    "NETWORK_CHECK_PRIVILEGES",
    "NetworkCheckPrivileges",
    "0x0CF6CC51AA18F0F8"
))]
#[inline]
pub fn n_0x0cf6cc51aa18f0f8(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x0CF6CC51AA18F0F8, (p0, p1, p2))
}

/// `N_0x0d77a82dc2d0da59`.
///
/// <https://docs.fivem.net/natives/?_0x0D77A82DC2D0DA59>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "N_0x0d77a82dc2d0da59",
    "NETWORK_SET_INVITE_FAILED_MESSAGE_FOR_INVITE_MENU",
    "NetworkSetInviteFailedMessageForInviteMenu",
    "0x0D77A82DC2D0DA59"
))]
#[inline]
pub unsafe fn n_0x0d77a82dc2d0da59(p0: &mut [u8], p1: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x0D77A82DC2D0DA59, (p0, p1))
}

/// `N_0x0ede326d47cd0f3e`.
///
/// <https://docs.fivem.net/natives/?_0x0EDE326D47CD0F3E>
#[doc(alias(
    "N_0x0ede326d47cd0f3e",
    "NETWORK_SET_ATTRIBUTE_DAMAGE_TO_PLAYER",
    "NetworkSetAttributeDamageToPlayer",
    "0x0EDE326D47CD0F3E"
))]
#[inline]
pub fn n_0x0ede326d47cd0f3e(ped: Ped, player: Player) -> bool {
    call(0x0EDE326D47CD0F3E, (ped, player))
}

/// `N_0x0f1a4b45b7693b95`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x0F1A4B45B7693B95>
#[doc(alias(
    "N_0x0f1a4b45b7693b95",
    "NETWORK_ALLOW_CLONING_WHILE_IN_TUTORIAL",
    "NetworkAllowCloningWhileInTutorial",
    "0x0F1A4B45B7693B95"
))]
#[inline]
pub fn n_0x0f1a4b45b7693b95(p0: i32, p1: i32) {
    call(0x0F1A4B45B7693B95, (p0, p1))
}

/// `N_0x1153fa02a659051c`.
///
/// <https://docs.fivem.net/natives/?_0x1153FA02A659051C>
#[doc(alias(
    "N_0x1153fa02a659051c",
    "NETWORK_SESSION_SET_SCRIPT_VALIDATE_JOIN",
    "NetworkSessionSetScriptValidateJoin",
    "0x1153FA02A659051C"
))]
#[inline]
pub fn n_0x1153fa02a659051c() {
    call(0x1153FA02A659051C, ())
}

/// `N_0x1171a97a3d3981b6`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x1171A97A3D3981B6>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "N_0x1171a97a3d3981b6",
    "NETWORK_SEND_IMPORTANT_TRANSITION_INVITE_VIA_PRESENCE",
    "NetworkSendImportantTransitionInviteViaPresence",
    "0x1171A97A3D3981B6"
))]
#[inline]
pub unsafe fn n_0x1171a97a3d3981b6(p0: &mut [u8], p1: &mut [u8], p2: i32, p3: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x1171A97A3D3981B6, (p0, p1, p2, p3))
}

/// `N_0x1398582b7f72b3ed`, since game build 505.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x1398582B7F72B3ED>
#[doc(alias(
    "N_0x1398582b7f72b3ed",
    "NETWORK_TRANSITION_SET_IN_PROGRESS",
    "NetworkTransitionSetInProgress",
    "0x1398582B7F72B3ED"
))]
#[inline]
pub fn n_0x1398582b7f72b3ed(p0: i32) {
    call(0x1398582B7F72B3ED, (p0,))
}

/// `N_0x13f1fcb111b820b0`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x13F1FCB111B820B0>
#[doc(alias(
    "N_0x13f1fcb111b820b0",
    "SET_NON_PARTICIPANTS_OF_THIS_SCRIPT_AS_GHOSTS",
    "SetNonParticipantsOfThisScriptAsGhosts",
    "0x13F1FCB111B820B0"
))]
#[inline]
pub fn n_0x13f1fcb111b820b0(p0: bool) {
    call(0x13F1FCB111B820B0, (p0,))
}

/// `N_0x140e6a44870a11ce`.
///
/// <https://docs.fivem.net/natives/?_0x140E6A44870A11CE>
#[doc(alias(
    "N_0x140e6a44870a11ce",
    "NETWORK_CLEAR_OFFLINE_INVITE_PENDING",
    "NetworkClearOfflineInvitePending",
    "0x140E6A44870A11CE"
))]
#[inline]
pub fn n_0x140e6a44870a11ce() {
    call(0x140E6A44870A11CE, ())
}

/// `N_0x144da052257ae7d8`, since game build 1103.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x144DA052257AE7D8>
#[doc(alias(
    "N_0x144da052257ae7d8",
    "NETWORK_ALLOW_REMOTE_SYNCED_SCENE_LOCAL_PLAYER_REQUESTS",
    "NetworkAllowRemoteSyncedSceneLocalPlayerRequests",
    "0x144DA052257AE7D8"
))]
#[inline]
pub fn n_0x144da052257ae7d8(p0: i32) {
    call(0x144DA052257AE7D8, (p0,))
}

/// `N_0x14922ed3e38761f0`.
///
/// <https://docs.fivem.net/natives/?_0x14922ED3E38761F0>
#[doc(alias(
    "N_0x14922ed3e38761f0",
    "NETWORK_IS_QUEUING_FOR_SESSION_JOIN",
    "NetworkIsQueuingForSessionJoin",
    "0x14922ED3E38761F0"
))]
#[inline]
pub fn n_0x14922ed3e38761f0() -> bool {
    call(0x14922ED3E38761F0, ())
}

/// `N_0x155467aca0f55705`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x155467ACA0F55705>
#[doc(alias(
    "N_0x155467aca0f55705",
    "GET_USER_STARTER_ACCESS",
    "GetUserStarterAccess",
    "0x155467ACA0F55705"
))]
#[inline]
pub fn n_0x155467aca0f55705() -> i32 {
    call(0x155467ACA0F55705, ())
}

/// `N_0x162c23ca83ed0a62`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x162C23CA83ED0A62>
#[doc(alias(
    "N_0x162c23ca83ed0a62",
    "UGC_DID_DESCRIPTION_REQUEST_SUCCEED",
    "UgcDidDescriptionRequestSucceed",
    "0x162C23CA83ED0A62"
))]
#[inline]
pub fn n_0x162c23ca83ed0a62(p0: i32) -> bool {
    call(0x162C23CA83ED0A62, (p0,))
}

/// `N_0x17c9e241111a674d`, since game build 2060.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x17C9E241111A674D>
#[doc(alias(
    "N_0x17c9e241111a674d",
    "NETWORK_KEEP_ENTITY_COLLISION_DISABLED_AFTER_ANIM_SCENE",
    "NetworkKeepEntityCollisionDisabledAfterAnimScene",
    "0x17C9E241111A674D"
))]
#[inline]
pub fn n_0x17c9e241111a674d(p0: i32, p1: i32) {
    call(0x17C9E241111A674D, (p0, p1))
}

/// `N_0x1d4dc17c38feaff0`.
///
/// <https://docs.fivem.net/natives/?_0x1D4DC17C38FEAFF0>
#[doc(alias(
    "N_0x1d4dc17c38feaff0",
    "IS_COMMERCE_DATA_FETCH_IN_PROGRESS",
    "IsCommerceDataFetchInProgress",
    "0x1D4DC17C38FEAFF0"
))]
#[inline]
pub fn n_0x1d4dc17c38feaff0() -> bool {
    call(0x1D4DC17C38FEAFF0, ())
}

/// `N_0x1d610eb0fea716d9`.
///
/// <https://docs.fivem.net/natives/?_0x1D610EB0FEA716D9>
#[doc(alias(
    "N_0x1d610eb0fea716d9",
    "UGC_GET_CONTENT_HAS_LO_RES_PHOTO",
    "UgcGetContentHasLoResPhoto",
    "0x1D610EB0FEA716D9"
))]
#[inline]
pub fn n_0x1d610eb0fea716d9(p0: i32) -> bool {
    call(0x1D610EB0FEA716D9, (p0,))
}

/// `N_0x1f7bc3539f9e0224`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x1F7BC3539F9E0224>
#[doc(alias(
    "N_0x1f7bc3539f9e0224",
    "NETWORK_SET_PRIVILEGE_CHECK_RESULT_NOT_NEEDED",
    "NetworkSetPrivilegeCheckResultNotNeeded",
    "0x1F7BC3539F9E0224"
))]
#[inline]
pub fn n_0x1f7bc3539f9e0224() {
    call(0x1F7BC3539F9E0224, ())
}

/// `N_0x1f8e00fb18239600`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x1F8E00FB18239600>
#[doc(alias(
    "N_0x1f8e00fb18239600",
    "NETWORK_TRANSITION_SET_CONTENT_CREATOR",
    "NetworkTransitionSetContentCreator",
    "0x1F8E00FB18239600"
))]
#[inline]
pub fn n_0x1f8e00fb18239600(p0: i32) {
    call(0x1F8E00FB18239600, (p0,))
}

/// `N_0x2302c0264ea58d31`.
///
/// <https://docs.fivem.net/natives/?_0x2302C0264EA58D31>
#[doc(alias(
    "N_0x2302c0264ea58d31",
    "NETWORK_PREVENT_SCRIPT_HOST_MIGRATION",
    "NetworkPreventScriptHostMigration",
    "0x2302C0264EA58D31"
))]
#[inline]
pub fn n_0x2302c0264ea58d31() {
    call(0x2302C0264EA58D31, ())
}

/// `N_0x24e4e51fc16305f9`.
///
/// <https://docs.fivem.net/natives/?_0x24E4E51FC16305F9>
#[doc(alias(
    "N_0x24e4e51fc16305f9",
    "UGC_DID_CREATE_SUCCEED",
    "UgcDidCreateSucceed",
    "0x24E4E51FC16305F9"
))]
#[inline]
pub fn n_0x24e4e51fc16305f9() -> i32 {
    call(0x24E4E51FC16305F9, ())
}

/// `N_0x2555cf7da5473794`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x2555CF7DA5473794>
#[doc(alias(
    "N_0x2555cf7da5473794",
    "NETWORK_GET_SIGNALLING_INFO",
    "NetworkGetSignallingInfo",
    "0x2555CF7DA5473794"
))]
#[inline]
pub fn n_0x2555cf7da5473794() {
    call(0x2555CF7DA5473794, ())
}

/// `N_0x25d990f8e0e3f13c`.
///
/// <https://docs.fivem.net/natives/?_0x25D990F8E0E3F13C>
#[doc(alias(
    "N_0x25d990f8e0e3f13c",
    "NETWORK_REMOVE_ALL_QUEUED_JOIN_REQUESTS",
    "NetworkRemoveAllQueuedJoinRequests",
    "0x25D990F8E0E3F13C"
))]
#[inline]
pub fn n_0x25d990f8e0e3f13c() {
    call(0x25D990F8E0E3F13C, ())
}

/// `N_0x261e97ad7bcf3d40`.
///
/// <https://docs.fivem.net/natives/?_0x261E97AD7BCF3D40>
#[doc(alias(
    "N_0x261e97ad7bcf3d40",
    "NETWORK_MARK_AS_PREFERRED_ACTIVITY",
    "NetworkMarkAsPreferredActivity",
    "0x261E97AD7BCF3D40"
))]
#[inline]
pub fn n_0x261e97ad7bcf3d40(p0: bool) {
    call(0x261E97AD7BCF3D40, (p0,))
}

/// `N_0x265559da40b3f327`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x265559DA40B3F327>
#[doc(alias(
    "N_0x265559da40b3f327",
    "NETWORK_SET_SCRIPT_CONTROLLING_TEAMS",
    "NetworkSetScriptControllingTeams",
    "0x265559DA40B3F327"
))]
#[inline]
pub fn n_0x265559da40b3f327(p0: i32) {
    call(0x265559DA40B3F327, (p0,))
}

/// `N_0x265635150fb0d82e`.
///
/// <https://docs.fivem.net/natives/?_0x265635150FB0D82E>
#[doc(alias(
    "N_0x265635150fb0d82e",
    "DELAY_MP_STORE_OPEN",
    "DelayMpStoreOpen",
    "0x265635150FB0D82E"
))]
#[inline]
pub fn n_0x265635150fb0d82e() {
    call(0x265635150FB0D82E, ())
}

/// `N_0x26f07dd83a5f7f98`.
///
/// <https://docs.fivem.net/natives/?_0x26F07DD83A5F7F98>
#[doc(alias(
    "N_0x26f07dd83a5f7f98",
    "NETWORK_HAS_AUTOMUTE_OVERRIDE",
    "NetworkHasAutomuteOverride",
    "0x26F07DD83A5F7F98"
))]
#[inline]
pub fn n_0x26f07dd83a5f7f98() -> i32 {
    call(0x26F07DD83A5F7F98, ())
}

/// `N_0x283b6062a2c01e9b`.
///
/// <https://docs.fivem.net/natives/?_0x283B6062A2C01E9B>
#[doc(alias(
    "N_0x283b6062a2c01e9b",
    "NETWORK_ON_RETURN_TO_SINGLE_PLAYER",
    "NetworkOnReturnToSinglePlayer",
    "0x283B6062A2C01E9B"
))]
#[inline]
pub fn n_0x283b6062a2c01e9b() {
    call(0x283B6062A2C01E9B, ())
}

/// `N_0x2b1c623823db0d9d`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0x2B1C623823DB0D9D>
#[doc(alias(
    "N_0x2b1c623823db0d9d",
    "NETWORK_ADD_CLIENT_ENTITY_ANGLED_AREA",
    "NetworkAddClientEntityAngledArea",
    "0x2B1C623823DB0D9D"
))]
#[inline]
pub fn n_0x2b1c623823db0d9d(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) -> i32 {
    call(0x2B1C623823DB0D9D, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0x2b51edbefc301339`.
///
/// <https://docs.fivem.net/natives/?_0x2B51EDBEFC301339>
#[doc(alias(
    "N_0x2b51edbefc301339",
    "NETWORK_CLAN_CREWINFO_GET_CREWRANKTITLE",
    "NetworkClanCrewinfoGetCrewranktitle",
    "0x2B51EDBEFC301339"
))]
#[inline]
pub fn n_0x2b51edbefc301339(p0: i32, p1: &str) -> bool {
    call(0x2B51EDBEFC301339, (p0, p1))
}

/// `N_0x2bf66d2e7414f686`.
///
/// <https://docs.fivem.net/natives/?_0x2BF66D2E7414F686>
#[doc(alias(
    "N_0x2bf66d2e7414f686",
    "NETWORK_CAN_QUEUE_FOR_PREVIOUS_SESSION_JOIN",
    "NetworkCanQueueForPreviousSessionJoin",
    "0x2BF66D2E7414F686"
))]
#[inline]
pub fn n_0x2bf66d2e7414f686() -> i32 {
    call(0x2BF66D2E7414F686, ())
}

/// `N_0x2ce9d95e4051aecd`, since game build 678.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2CE9D95E4051AECD>
#[doc(alias(
    "N_0x2ce9d95e4051aecd",
    "NETWORK_SET_IN_PROGRESS_FINISH_TIME",
    "NetworkSetInProgressFinishTime",
    "0x2CE9D95E4051AECD"
))]
#[inline]
pub fn n_0x2ce9d95e4051aecd(p0: i32) {
    call(0x2CE9D95E4051AECD, (p0,))
}

/// `N_0x2d5dc831176d0114`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2D5DC831176D0114>
#[doc(alias(
    "N_0x2d5dc831176d0114",
    "UGC_IS_DESCRIPTION_REQUEST_IN_PROGRESS",
    "UgcIsDescriptionRequestInProgress",
    "0x2D5DC831176D0114"
))]
#[inline]
pub fn n_0x2d5dc831176d0114(p0: i32) -> bool {
    call(0x2D5DC831176D0114, (p0,))
}

/// `N_0x2da41ed6e1fcd7a5`, since game build 463.
///
/// The values: `result`, `type_of_weapon`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2DA41ED6E1FCD7A5>
#[doc(alias(
    "N_0x2da41ed6e1fcd7a5",
    "NETWORK_GET_KILLER_OF_PLAYER",
    "NetworkGetKillerOfPlayer",
    "0x2DA41ED6E1FCD7A5"
))]
#[inline]
pub fn n_0x2da41ed6e1fcd7a5(p0: i32) -> (i32, i32) {
    let mut type_of_weapon = Out::<i32>::default();
    let result: i32 = call(0x2DA41ED6E1FCD7A5, (p0, &mut type_of_weapon));
    (result, type_of_weapon.get())
}

/// `N_0x2e0bf682cc778d49`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2E0BF682CC778D49>
#[doc(alias(
    "N_0x2e0bf682cc778d49",
    "NETWORK_HAS_BONE_BEEN_HIT_BY_KILLER",
    "NetworkHasBoneBeenHitByKiller",
    "0x2E0BF682CC778D49"
))]
#[inline]
pub fn n_0x2e0bf682cc778d49(p0: i32) -> bool {
    call(0x2E0BF682CC778D49, (p0,))
}

/// `N_0x2e4c123d1c8a710e`, since game build 505.
///
/// The values: `result`, `ret_number`.
///
/// Of unknown type: `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0x2E4C123D1C8A710E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `ret_player_ids`: there must be as many as it takes.
#[doc(alias(
    "N_0x2e4c123d1c8a710e",
    "NETWORK_IS_ANY_PLAYER_NEAR",
    "NetworkIsAnyPlayerNear",
    "0x2E4C123D1C8A710E"
))]
#[inline]
pub unsafe fn n_0x2e4c123d1c8a710e(
    ret_player_ids: &mut [u8],
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
) -> (i32, i32) {
    // SAFETY: the caller promises that the native stays inside.
    let ret_player_ids = unsafe { Buffer::new(ret_player_ids) };
    let mut ret_number = Out::<i32>::default();
    let result: i32 = call(
        0x2E4C123D1C8A710E,
        (ret_player_ids, &mut ret_number, p2, p3, p4, p5, p6),
    );
    (result, ret_number.get())
}

/// `N_0x32ebd154cb6b8b99`, since game build 505.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x32EBD154CB6B8B99>
#[doc(alias(
    "N_0x32ebd154cb6b8b99",
    "SET_NETWORK_ID_VISIBLE_IN_CUTSCENE_HACK",
    "SetNetworkIdVisibleInCutsceneHack",
    "0x32EBD154CB6B8B99"
))]
#[inline]
pub fn n_0x32ebd154cb6b8b99(p0: i32, p1: i32, p2: i32) {
    call(0x32EBD154CB6B8B99, (p0, p1, p2))
}

/// `N_0x36391f397731595d`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x36391F397731595D>
#[doc(alias(
    "N_0x36391f397731595d",
    "NETWORK_START_COMMUNICATION_PERMISSIONS_CHECK",
    "NetworkStartCommunicationPermissionsCheck",
    "0x36391F397731595D"
))]
#[inline]
pub fn n_0x36391f397731595d(p0: i32) -> i32 {
    call(0x36391F397731595D, (p0,))
}

/// `N_0x367ef5e2f439b4c6`.
///
/// <https://docs.fivem.net/natives/?_0x367EF5E2F439B4C6>
#[doc(alias(
    "N_0x367ef5e2f439b4c6",
    "NETWORK_SET_PLAYER_MENTAL_STATE",
    "NetworkSetPlayerMentalState",
    "0x367EF5E2F439B4C6"
))]
#[inline]
pub fn n_0x367ef5e2f439b4c6(p0: i32) {
    call(0x367EF5E2F439B4C6, (p0,))
}

/// `N_0x37d5f739fd494675`, since game build 505.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x37D5F739FD494675>
#[doc(alias(
    "N_0x37d5f739fd494675",
    "NETWORK_GET_ENTITY_FROM_OBJECT_ID",
    "NetworkGetEntityFromObjectId",
    "0x37D5F739FD494675"
))]
#[inline]
pub fn n_0x37d5f739fd494675(p0: i32) -> i32 {
    call(0x37D5F739FD494675, (p0,))
}

/// `N_0x3855fb5eb2c5e8b2`, since game build 505.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x3855FB5EB2C5E8B2>
#[doc(alias(
    "N_0x3855fb5eb2c5e8b2",
    "NETWORK_GET_INVITE_REPLY_STATUS",
    "NetworkGetInviteReplyStatus",
    "0x3855FB5EB2C5E8B2"
))]
#[inline]
pub fn n_0x3855fb5eb2c5e8b2(p0: i32) -> i32 {
    call(0x3855FB5EB2C5E8B2, (p0,))
}

/// `N_0x38b7c51ab1edc7d8`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x38B7C51AB1EDC7D8>
#[doc(alias(
    "N_0x38b7c51ab1edc7d8",
    "NETWORK_TRIGGER_DAMAGE_EVENT_FOR_ZERO_WEAPON_HASH",
    "NetworkTriggerDamageEventForZeroWeaponHash",
    "0x38B7C51AB1EDC7D8"
))]
#[inline]
pub fn n_0x38b7c51ab1edc7d8(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x38B7C51AB1EDC7D8, (entity, toggle))
}

/// `N_0x39917e1b4cb0f911`.
///
/// <https://docs.fivem.net/natives/?_0x39917E1B4CB0F911>
#[doc(alias(
    "N_0x39917e1b4cb0f911",
    "NETWORK_MARK_AS_WAITING_ASYNC",
    "NetworkMarkAsWaitingAsync",
    "0x39917E1B4CB0F911"
))]
#[inline]
pub fn n_0x39917e1b4cb0f911(p0: bool) {
    call(0x39917E1B4CB0F911, (p0,))
}

/// `N_0x3c5c1e2c2ff814b1`.
///
/// <https://docs.fivem.net/natives/?_0x3C5C1E2C2FF814B1>
#[doc(alias(
    "N_0x3c5c1e2c2ff814b1",
    "NETWORK_SET_OVERRIDE_TUTORIAL_SESSION_CHAT",
    "NetworkSetOverrideTutorialSessionChat",
    "0x3C5C1E2C2FF814B1"
))]
#[inline]
pub fn n_0x3c5c1e2c2ff814b1(toggle: bool) {
    call(0x3C5C1E2C2FF814B1, (toggle,))
}

/// `N_0x3fa36981311fa4ff`.
///
/// <https://docs.fivem.net/natives/?_0x3FA36981311FA4FF>
#[doc(alias(
    "N_0x3fa36981311fa4ff",
    "SET_NETWORK_ID_PASS_CONTROL_IN_TUTORIAL",
    "SetNetworkIdPassControlInTutorial",
    "0x3FA36981311FA4FF"
))]
#[inline]
pub fn n_0x3fa36981311fa4ff(net_id: i32, state: bool) {
    call(0x3FA36981311FA4FF, (net_id, state))
}

/// `N_0x3fc795691834481d`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x3FC795691834481D>
#[doc(alias(
    "N_0x3fc795691834481d",
    "NETWORK_SET_NO_LONGER_NEEDED",
    "NetworkSetNoLongerNeeded",
    "0x3FC795691834481D"
))]
#[inline]
pub fn n_0x3fc795691834481d(p0: i32, p1: i32) {
    call(0x3FC795691834481D, (p0, p1))
}

/// `N_0x4237e822315d8ba9`.
///
/// <https://docs.fivem.net/natives/?_0x4237E822315D8BA9>
#[doc(alias(
    "N_0x4237e822315d8ba9",
    "NETWORK_WAS_GAME_SUSPENDED",
    "NetworkWasGameSuspended",
    "0x4237E822315D8BA9"
))]
#[inline]
pub fn n_0x4237e822315d8ba9() -> bool {
    call(0x4237E822315D8BA9, ())
}

/// `N_0x4348bfda56023a2f`, since game build 573.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x4348BFDA56023A2F>
#[doc(alias(
    "N_0x4348bfda56023a2f",
    "NETWORK_SET_SAME_TEAM_AS_LOCAL_PLAYER",
    "NetworkSetSameTeamAsLocalPlayer",
    "0x4348BFDA56023A2F"
))]
#[inline]
pub fn n_0x4348bfda56023a2f(p0: i32, p1: i32) -> i32 {
    call(0x4348BFDA56023A2F, (p0, p1))
}

/// `N_0x444c4525ece0a4b9`.
///
/// <https://docs.fivem.net/natives/?_0x444C4525ECE0A4B9>
#[doc(alias(
    "N_0x444c4525ece0a4b9",
    "RESET_STORE_NETWORK_GAME_TRACKING",
    "ResetStoreNetworkGameTracking",
    "0x444C4525ECE0A4B9"
))]
#[inline]
pub fn n_0x444c4525ece0a4b9() {
    call(0x444C4525ECE0A4B9, ())
}

/// `N_0x45e816772e93a9db`.
///
/// <https://docs.fivem.net/natives/?_0x45E816772E93A9DB>
#[doc(alias(
    "N_0x45e816772e93a9db",
    "UGC_IS_MODIFYING",
    "UgcIsModifying",
    "0x45E816772E93A9DB"
))]
#[inline]
pub fn n_0x45e816772e93a9db() -> i32 {
    call(0x45E816772E93A9DB, ())
}

/// `N_0x4811bbac21c5fcd5`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x4811BBAC21C5FCD5>
#[doc(alias(
    "N_0x4811bbac21c5fcd5",
    "NETWORK_SESSION_SET_UNIQUE_CREW_LIMIT_TRANSITION",
    "NetworkSessionSetUniqueCrewLimitTransition",
    "0x4811BBAC21C5FCD5"
))]
#[inline]
pub fn n_0x4811bbac21c5fcd5(p0: i32) {
    call(0x4811BBAC21C5FCD5, (p0,))
}

/// `N_0x4a9fde3a5a6d0437`.
///
/// <https://docs.fivem.net/natives/?_0x4A9FDE3A5A6D0437>
#[doc(alias(
    "N_0x4a9fde3a5a6d0437",
    "NETWORK_SET_PRESENCE_SESSION_INVITES_BLOCKED",
    "NetworkSetPresenceSessionInvitesBlocked",
    "0x4A9FDE3A5A6D0437"
))]
#[inline]
pub fn n_0x4a9fde3a5a6d0437(toggle: bool) {
    call(0x4A9FDE3A5A6D0437, (toggle,))
}

/// `N_0x4ad490ae1536933b`, since game build 372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x4AD490AE1536933B>
#[doc(alias(
    "N_0x4ad490ae1536933b",
    "NETWORK_CHECK_DATA_MANAGER_FOR_HANDLE",
    "NetworkCheckDataManagerForHandle",
    "0x4AD490AE1536933B"
))]
#[inline]
pub fn n_0x4ad490ae1536933b(p0: i32, p1: i32) -> i32 {
    call(0x4AD490AE1536933B, (p0, p1))
}

/// `N_0x4c2a9fdc22377075`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0x4C2A9FDC22377075>
#[doc(alias(
    "N_0x4c2a9fdc22377075",
    "NETWORK_IGNORE_REMOTE_WAYPOINTS",
    "NetworkIgnoreRemoteWaypoints",
    "0x4C2A9FDC22377075"
))]
#[inline]
pub fn n_0x4c2a9fdc22377075() {
    call(0x4C2A9FDC22377075, ())
}

/// `N_0x4c9034162368e206`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x4C9034162368E206>
#[doc(alias(
    "N_0x4c9034162368e206",
    "NETWORK_GET_GAME_MODE",
    "NetworkGetGameMode",
    "0x4C9034162368E206"
))]
#[inline]
pub fn n_0x4c9034162368e206() -> i32 {
    call(0x4C9034162368E206, ())
}

/// `N_0x4d02279c83be69fe`.
///
/// <https://docs.fivem.net/natives/?_0x4D02279C83BE69FE>
#[doc(alias(
    "N_0x4d02279c83be69fe",
    "UGC_DID_QUERY_CREATORS_SUCCEED",
    "UgcDidQueryCreatorsSucceed",
    "0x4D02279C83BE69FE"
))]
#[inline]
pub fn n_0x4d02279c83be69fe() -> i32 {
    call(0x4D02279C83BE69FE, ())
}

/// `N_0x4df7cfff471a7fb1`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x4DF7CFFF471A7FB1>
#[doc(alias(
    "N_0x4df7cfff471a7fb1",
    "NETWORK_ENTITY_AREA_HAVE_ALL_REPLIED",
    "NetworkEntityAreaHaveAllReplied",
    "0x4DF7CFFF471A7FB1"
))]
#[inline]
pub fn n_0x4df7cfff471a7fb1(p0: i32) -> bool {
    call(0x4DF7CFFF471A7FB1, (p0,))
}

/// `N_0x5324a0e3e4ce3570`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x5324A0E3E4CE3570>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`, `p3`: there must be as many as it takes.
#[doc(alias(
    "N_0x5324a0e3e4ce3570",
    "UGC_GET_TOP_RATED_CONTENT",
    "UgcGetTopRatedContent",
    "0x5324A0E3E4CE3570"
))]
#[inline]
pub unsafe fn n_0x5324a0e3e4ce3570(p0: i32, p1: i32, p2: &mut [u8], p3: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x5324A0E3E4CE3570, (p0, p1, p2, p3))
}

/// `N_0x53c10c8bd774f2c9`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x53C10C8BD774F2C9>
#[doc(alias(
    "N_0x53c10c8bd774f2c9",
    "NETWORK_NEED_TO_START_NEW_GAME_BUT_BLOCKED",
    "NetworkNeedToStartNewGameButBlocked",
    "0x53C10C8BD774F2C9"
))]
#[inline]
pub fn n_0x53c10c8bd774f2c9() -> i32 {
    call(0x53C10C8BD774F2C9, ())
}

/// `N_0x5539c3ebf104a53a`.
///
/// <https://docs.fivem.net/natives/?_0x5539C3EBF104A53A>
#[doc(alias(
    "N_0x5539c3ebf104a53a",
    "NETWORK_SESSION_SET_UNIQUE_CREW_ONLY_CREWS_TRANSITION",
    "NetworkSessionSetUniqueCrewOnlyCrewsTransition",
    "0x5539C3EBF104A53A"
))]
#[inline]
pub fn n_0x5539c3ebf104a53a(p0: bool) {
    call(0x5539C3EBF104A53A, (p0,))
}

/// `N_0x559ebf901a8c68e0`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x559EBF901A8C68E0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias(
    "N_0x559ebf901a8c68e0",
    "NETWORK_PERMISSIONS_HAS_GAMER_RECORD",
    "NetworkPermissionsHasGamerRecord",
    "0x559EBF901A8C68E0"
))]
#[inline]
pub unsafe fn n_0x559ebf901a8c68e0(gamer_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x559EBF901A8C68E0, (gamer_handle,))
}

/// `N_0x560b423d73015e77`, since game build 1604.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x560B423D73015E77>
#[doc(alias(
    "N_0x560b423d73015e77",
    "NETWORK_IS_THREAD_A_NETWORK_SCRIPT",
    "NetworkIsThreadANetworkScript",
    "0x560B423D73015E77"
))]
#[inline]
pub fn n_0x560b423d73015e77(p0: i32) -> i32 {
    call(0x560B423D73015E77, (p0,))
}

/// `N_0x584770794d758c18`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x584770794D758C18>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "N_0x584770794d758c18",
    "UGC_GET_CONTENT_CREATOR_GAMER_HANDLE",
    "UgcGetContentCreatorGamerHandle",
    "0x584770794D758C18"
))]
#[inline]
pub unsafe fn n_0x584770794d758c18(p0: i32, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x584770794D758C18, (p0, p1))
}

/// `N_0x59328eb08c5ceb2b`.
///
/// <https://docs.fivem.net/natives/?_0x59328EB08C5CEB2B>
#[doc(alias(
    "N_0x59328eb08c5ceb2b",
    "IS_USER_OLD_ENOUGH_TO_ACCESS_STORE",
    "IsUserOldEnoughToAccessStore",
    "0x59328EB08C5CEB2B"
))]
#[inline]
pub fn n_0x59328eb08c5ceb2b() -> bool {
    call(0x59328EB08C5CEB2B, ())
}

/// `N_0x59d421683d31835a`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x59D421683D31835A>
#[doc(alias(
    "N_0x59d421683d31835a",
    "NETWORK_SESSION_SET_NUM_BOSSES",
    "NetworkSessionSetNumBosses",
    "0x59D421683D31835A"
))]
#[inline]
pub fn n_0x59d421683d31835a(p0: i32) {
    call(0x59D421683D31835A, (p0,))
}

/// `N_0x5a34cd9c3c5bec44`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5A34CD9C3C5BEC44>
#[doc(alias(
    "N_0x5a34cd9c3c5bec44",
    "UGC_RELEASE_CACHED_DESCRIPTION",
    "UgcReleaseCachedDescription",
    "0x5A34CD9C3C5BEC44"
))]
#[inline]
pub fn n_0x5a34cd9c3c5bec44(p0: i32) -> bool {
    call(0x5A34CD9C3C5BEC44, (p0,))
}

/// `N_0x5c497525f803486b`.
///
/// <https://docs.fivem.net/natives/?_0x5C497525F803486B>
#[doc(alias(
    "N_0x5c497525f803486b",
    "NETWORK_SHOW_PSN_UGC_RESTRICTION",
    "NetworkShowPsnUgcRestriction",
    "0x5C497525F803486B"
))]
#[inline]
pub fn n_0x5c497525f803486b() {
    call(0x5C497525F803486B, ())
}

/// `N_0x5e3aa4ca2b6fb0ee`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5E3AA4CA2B6FB0EE>
#[doc(alias(
    "N_0x5e3aa4ca2b6fb0ee",
    "NETWORK_ENABLE_VOICE_BANDWIDTH_RESTRICTION",
    "NetworkEnableVoiceBandwidthRestriction",
    "0x5E3AA4CA2B6FB0EE"
))]
#[inline]
pub fn n_0x5e3aa4ca2b6fb0ee(p0: i32) {
    call(0x5E3AA4CA2B6FB0EE, (p0,))
}

/// `N_0x5ecd378ee64450ab`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5ECD378EE64450AB>
#[doc(alias("N_0x5ecd378ee64450ab", "0x5ECD378EE64450AB"))]
#[inline]
pub fn n_0x5ecd378ee64450ab(p0: i32) {
    call(0x5ECD378EE64450AB, (p0,))
}

/// `N_0x600f8cb31c7aab6e`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x600F8CB31C7AAB6E>
#[doc(alias(
    "N_0x600f8cb31c7aab6e",
    "NETWORK_SESSION_SET_GAMEMODE",
    "NetworkSessionSetGamemode",
    "0x600F8CB31C7AAB6E"
))]
#[inline]
pub fn n_0x600f8cb31c7aab6e(p0: i32) {
    call(0x600F8CB31C7AAB6E, (p0,))
}

/// `N_0x60edd13eb3ac1ff3`.
///
/// <https://docs.fivem.net/natives/?_0x60EDD13EB3AC1FF3>
#[doc(alias(
    "N_0x60edd13eb3ac1ff3",
    "NETWORK_CHECK_ROS_LINK_WENTDOWN_NOT_NET",
    "NetworkCheckRosLinkWentdownNotNet",
    "0x60EDD13EB3AC1FF3"
))]
#[inline]
pub fn n_0x60edd13eb3ac1ff3() -> bool {
    call(0x60EDD13EB3AC1FF3, ())
}

/// `N_0x617f49c2668e6155`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x617F49C2668E6155>
#[doc(alias(
    "N_0x617f49c2668e6155",
    "NETWORK_GET_NUM_TRANSITION_NON_ASYNC_GAMERS",
    "NetworkGetNumTransitionNonAsyncGamers",
    "0x617F49C2668E6155"
))]
#[inline]
pub fn n_0x617f49c2668e6155() -> i32 {
    call(0x617F49C2668E6155, ())
}

/// `N_0x63b406d7884bfa95`.
///
/// <https://docs.fivem.net/natives/?_0x63B406D7884BFA95>
#[doc(alias(
    "N_0x63b406d7884bfa95",
    "UGC_HAS_QUERY_CREATORS_FINISHED",
    "UgcHasQueryCreatorsFinished",
    "0x63B406D7884BFA95"
))]
#[inline]
pub fn n_0x63b406d7884bfa95() -> i32 {
    call(0x63B406D7884BFA95, ())
}

/// `N_0x64d779659bc37b19`, since game build 393.
///
/// <https://docs.fivem.net/natives/?_0x64D779659BC37B19>
#[doc(alias(
    "N_0x64d779659bc37b19",
    "NETWORK_GET_LAST_ENTITY_POS_RECEIVED_OVER_NETWORK",
    "NetworkGetLastEntityPosReceivedOverNetwork",
    "0x64D779659BC37B19"
))]
#[inline]
pub fn n_0x64d779659bc37b19(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x64D779659BC37B19, (entity,))
}

/// `N_0x64e5c4cc82847b73`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x64E5C4CC82847B73>
#[doc(alias(
    "N_0x64e5c4cc82847b73",
    "NETWORK_IS_PRIVILEGE_CHECK_IN_PROGRESS",
    "NetworkIsPrivilegeCheckInProgress",
    "0x64E5C4CC82847B73"
))]
#[inline]
pub fn n_0x64e5c4cc82847b73() -> bool {
    call(0x64E5C4CC82847B73, ())
}

/// `N_0x67fc09bc554a75e5`.
///
/// <https://docs.fivem.net/natives/?_0x67FC09BC554A75E5>
#[doc(alias(
    "N_0x67fc09bc554a75e5",
    "GET_IS_LIVE_AREA_LAUNCH_WITH_CONTENT",
    "GetIsLiveAreaLaunchWithContent",
    "0x67FC09BC554A75E5"
))]
#[inline]
pub fn n_0x67fc09bc554a75e5() -> i32 {
    call(0x67FC09BC554A75E5, ())
}

/// `N_0x68103e2247887242`.
///
/// <https://docs.fivem.net/natives/?_0x68103E2247887242>
#[doc(alias(
    "N_0x68103e2247887242",
    "UGC_RELEASE_ALL_CACHED_DESCRIPTIONS",
    "UgcReleaseAllCachedDescriptions",
    "0x68103E2247887242"
))]
#[inline]
pub fn n_0x68103e2247887242() {
    call(0x68103E2247887242, ())
}

/// `N_0x692d58df40657e8c`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x692D58DF40657E8C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p3`: there must be as many as it takes.
#[doc(alias(
    "N_0x692d58df40657e8c",
    "UGC_QUERY_BY_CATEGORY",
    "UgcQueryByCategory",
    "0x692D58DF40657E8C"
))]
#[inline]
pub unsafe fn n_0x692d58df40657e8c(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: &mut [u8],
    p4: i32,
    p5: bool,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x692D58DF40657E8C, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x6a5d89d7769a40d8`.
///
/// <https://docs.fivem.net/natives/?_0x6A5D89D7769A40D8>
#[doc(alias(
    "N_0x6a5d89d7769a40d8",
    "NETWORK_SET_IGNORE_SPECTATOR_CHAT_LIMITS_SAME_TEAM",
    "NetworkSetIgnoreSpectatorChatLimitsSameTeam",
    "0x6A5D89D7769A40D8"
))]
#[inline]
pub fn n_0x6a5d89d7769a40d8(toggle: bool) {
    call(0x6A5D89D7769A40D8, (toggle,))
}

/// `N_0x6bff5f84102df80a`.
///
/// <https://docs.fivem.net/natives/?_0x6BFF5F84102DF80A>
#[doc(alias(
    "N_0x6bff5f84102df80a",
    "NETWORK_SHOW_CHAT_RESTRICTION_MSC",
    "NetworkShowChatRestrictionMsc",
    "0x6BFF5F84102DF80A"
))]
#[inline]
pub fn n_0x6bff5f84102df80a(player: Player) {
    call(0x6BFF5F84102DF80A, (player,))
}

/// `N_0x6ce50e47f5543d0c`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x6CE50E47F5543D0C>
#[doc(alias(
    "N_0x6ce50e47f5543d0c",
    "NETWORK_CLEAR_QUEUED_JOIN_REQUEST",
    "NetworkClearQueuedJoinRequest",
    "0x6CE50E47F5543D0C"
))]
#[inline]
pub fn n_0x6ce50e47f5543d0c() {
    call(0x6CE50E47F5543D0C, ())
}

/// `N_0x6fb7bb3607d27fa2`.
///
/// <https://docs.fivem.net/natives/?_0x6FB7BB3607D27FA2>
#[doc(alias(
    "N_0x6fb7bb3607d27fa2",
    "NETWORK_IS_TITLE_UPDATE_REQUIRED",
    "NetworkIsTitleUpdateRequired",
    "0x6FB7BB3607D27FA2"
))]
#[inline]
pub fn n_0x6fb7bb3607d27fa2() -> i32 {
    call(0x6FB7BB3607D27FA2, ())
}

/// `N_0x6fd992c4a1c1b986`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x6FD992C4A1C1B986>
#[doc(alias(
    "N_0x6fd992c4a1c1b986",
    "NETWORK_GET_NET_STATISTICS_INFO",
    "NetworkGetNetStatisticsInfo",
    "0x6FD992C4A1C1B986"
))]
#[inline]
pub fn n_0x6fd992c4a1c1b986() {
    call(0x6FD992C4A1C1B986, ())
}

/// `N_0x702bc4d605522539`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x702BC4D605522539>
#[doc(alias(
    "N_0x702bc4d605522539",
    "NETWORK_SESSION_SET_CREW_LIMIT_MAX_MEMBERS_TRANSITION",
    "NetworkSessionSetCrewLimitMaxMembersTransition",
    "0x702BC4D605522539"
))]
#[inline]
pub fn n_0x702bc4d605522539(p0: i32) {
    call(0x702BC4D605522539, (p0,))
}

/// `N_0x741a3d8380319a81`.
///
/// <https://docs.fivem.net/natives/?_0x741A3D8380319A81>
#[doc(alias(
    "N_0x741a3d8380319a81",
    "NETWORK_REQUEST_TO_BE_HOST_OF_THIS_SCRIPT",
    "NetworkRequestToBeHostOfThisScript",
    "0x741A3D8380319A81"
))]
#[inline]
pub fn n_0x741a3d8380319a81() {
    call(0x741A3D8380319A81, ())
}

/// `N_0x742b58f723233ed9`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x742B58F723233ED9>
#[doc(alias(
    "N_0x742b58f723233ed9",
    "NETWORK_GET_PRESENCE_INVITE_INDEX_BY_ID",
    "NetworkGetPresenceInviteIndexById",
    "0x742B58F723233ED9"
))]
#[inline]
pub fn n_0x742b58f723233ed9(p0: i32) -> i32 {
    call(0x742B58F723233ED9, (p0,))
}

/// `N_0x74fb3e29e6d10fa9`.
///
/// <https://docs.fivem.net/natives/?_0x74FB3E29E6D10FA9>
#[doc(alias(
    "N_0x74fb3e29e6d10fa9",
    "NETWORK_GET_NP_UNAVAILABLE_REASON",
    "NetworkGetNpUnavailableReason",
    "0x74FB3E29E6D10FA9"
))]
#[inline]
pub fn n_0x74fb3e29e6d10fa9() -> i32 {
    call(0x74FB3E29E6D10FA9, ())
}

/// `N_0x754615490a029508`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x754615490A029508>
#[doc(alias(
    "N_0x754615490a029508",
    "GET_USER_PREMIUM_ACCESS",
    "GetUserPremiumAccess",
    "0x754615490A029508"
))]
#[inline]
pub fn n_0x754615490a029508() -> i32 {
    call(0x754615490A029508, ())
}

/// `N_0x76b3f29d3f967692`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x76B3F29D3F967692>
#[doc(alias(
    "N_0x76b3f29d3f967692",
    "SET_NETWORK_ID_VISIBLE_IN_CUTSCENE_REMAIN_HACK",
    "SetNetworkIdVisibleInCutsceneRemainHack",
    "0x76B3F29D3F967692"
))]
#[inline]
pub fn n_0x76b3f29d3f967692(p0: i32, p1: i32) {
    call(0x76B3F29D3F967692, (p0, p1))
}

/// `N_0x77faddcbe3499df7`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x77FADDCBE3499DF7>
#[doc(alias("N_0x77faddcbe3499df7", "0x77FADDCBE3499DF7"))]
#[inline]
pub fn n_0x77faddcbe3499df7(p0: i32) {
    call(0x77FADDCBE3499DF7, (p0,))
}

/// `N_0x7808619f31ff22db`.
///
/// <https://docs.fivem.net/natives/?_0x7808619F31FF22DB>
#[doc(alias(
    "N_0x7808619f31ff22db",
    "NETWORK_IS_CONNETED_TO_NP_PRESENCE",
    "NetworkIsConnetedToNpPresence",
    "0x7808619F31FF22DB"
))]
#[inline]
pub fn n_0x7808619f31ff22db() -> i32 {
    call(0x7808619F31FF22DB, ())
}

/// `N_0x78321bea235fd8cd`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x78321BEA235FD8CD>
#[doc(alias(
    "N_0x78321bea235fd8cd",
    "NETWORK_CHECK_ONLINE_PRIVILEGES",
    "NetworkCheckOnlinePrivileges",
    "0x78321BEA235FD8CD"
))]
#[inline]
pub fn n_0x78321bea235fd8cd(p0: i32, p1: bool) -> bool {
    call(0x78321BEA235FD8CD, (p0, p1))
}

/// `N_0x793ff272d5b365f4`.
///
/// <https://docs.fivem.net/natives/?_0x793FF272D5B365F4>
#[doc(alias(
    "N_0x793ff272d5b365f4",
    "UGC_DID_MODIFY_SUCCEED",
    "UgcDidModifySucceed",
    "0x793FF272D5B365F4"
))]
#[inline]
pub fn n_0x793ff272d5b365f4() -> i32 {
    call(0x793FF272D5B365F4, ())
}

/// `N_0x7d395ea61622e116`.
///
/// <https://docs.fivem.net/natives/?_0x7D395EA61622E116>
#[doc(alias(
    "N_0x7d395ea61622e116",
    "NETWORK_SET_LOOK_AT_TALKERS",
    "NetworkSetLookAtTalkers",
    "0x7D395EA61622E116"
))]
#[inline]
pub fn n_0x7d395ea61622e116(p0: bool) {
    call(0x7D395EA61622E116, (p0,))
}

/// `N_0x7db53b37a2f211a0`.
///
/// <https://docs.fivem.net/natives/?_0x7DB53B37A2F211A0>
#[doc(alias(
    "N_0x7db53b37a2f211a0",
    "NETWORK_GET_BONE_ID_OF_FATAL_HIT",
    "NetworkGetBoneIdOfFatalHit",
    "0x7DB53B37A2F211A0"
))]
#[inline]
pub fn n_0x7db53b37a2f211a0() -> i32 {
    call(0x7DB53B37A2F211A0, ())
}

/// `N_0x7ef7649b64d7ff10`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x7EF7649B64D7FF10>
#[doc(alias(
    "N_0x7ef7649b64d7ff10",
    "IS_ENTITY_IN_GHOST_COLLISION",
    "IsEntityInGhostCollision",
    "0x7EF7649B64D7FF10"
))]
#[inline]
pub fn n_0x7ef7649b64d7ff10(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x7EF7649B64D7FF10, (entity,))
}

/// `N_0x7fcc39c46c3c03bd`.
///
/// <https://docs.fivem.net/natives/?_0x7FCC39C46C3C03BD>
#[doc(alias(
    "N_0x7fcc39c46c3c03bd",
    "UGC_GET_CONTENT_HAS_HI_RES_PHOTO",
    "UgcGetContentHasHiResPhoto",
    "0x7FCC39C46C3C03BD"
))]
#[inline]
pub fn n_0x7fcc39c46c3c03bd(p0: i32) -> bool {
    call(0x7FCC39C46C3C03BD, (p0,))
}

/// `N_0x83660b734994124d`, since game build 463.
///
/// The values: `result`, `damage_dealt`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x83660B734994124D>
#[doc(alias(
    "N_0x83660b734994124d",
    "NETWORK_GET_ASSISTED_KILL_OF_ENTITY",
    "NetworkGetAssistedKillOfEntity",
    "0x83660B734994124D"
))]
#[inline]
pub fn n_0x83660b734994124d(p0: i32, p1: i32) -> (i32, i32) {
    let mut damage_dealt = Out::<i32>::default();
    let result: i32 = call(0x83660B734994124D, (p0, p1, &mut damage_dealt));
    (result, damage_dealt.get())
}

/// `N_0x83fe8d7229593017`.
///
/// <https://docs.fivem.net/natives/?_0x83FE8D7229593017>
#[doc(alias(
    "N_0x83fe8d7229593017",
    "NETWORK_SHOW_ACCOUNT_UPGRADE_UI",
    "NetworkShowAccountUpgradeUi",
    "0x83FE8D7229593017"
))]
#[inline]
pub fn n_0x83fe8d7229593017() {
    call(0x83FE8D7229593017, ())
}

/// `N_0x88b588b41ff7868e`.
///
/// <https://docs.fivem.net/natives/?_0x88B588B41FF7868E>
#[doc(alias(
    "N_0x88b588b41ff7868e",
    "GET_IS_LAUNCH_FROM_LIVE_AREA",
    "GetIsLaunchFromLiveArea",
    "0x88B588B41FF7868E"
))]
#[inline]
pub fn n_0x88b588b41ff7868e() -> i32 {
    call(0x88B588B41FF7868E, ())
}

/// `N_0x8b0c2964ba471961`.
///
/// <https://docs.fivem.net/natives/?_0x8B0C2964BA471961>
#[doc(alias(
    "N_0x8b0c2964ba471961",
    "GET_CONTENT_TO_LOAD_TYPE",
    "GetContentToLoadType",
    "0x8B0C2964BA471961"
))]
#[inline]
pub fn n_0x8b0c2964ba471961() -> i32 {
    call(0x8B0C2964BA471961, ())
}

/// `N_0x8b4ffc790ca131ef`, since game build 617.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x8B4FFC790CA131EF>
#[doc(alias(
    "N_0x8b4ffc790ca131ef",
    "NETWORK_TRANSITION_START",
    "NetworkTransitionStart",
    "0x8B4FFC790CA131EF"
))]
#[inline]
pub fn n_0x8b4ffc790ca131ef(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0x8B4FFC790CA131EF, (p0, p1, p2, p3))
}

/// `N_0x8c8d2739ba44af0f`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x8C8D2739BA44AF0F>
#[doc(alias(
    "N_0x8c8d2739ba44af0f",
    "UGC_GET_CONTENT_CREATED_BY_LOCAL_PLAYER",
    "UgcGetContentCreatedByLocalPlayer",
    "0x8C8D2739BA44AF0F"
))]
#[inline]
pub fn n_0x8c8d2739ba44af0f(p0: i32) -> bool {
    call(0x8C8D2739BA44AF0F, (p0,))
}

/// `N_0x8ef52acaecc51d9c`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x8EF52ACAECC51D9C>
#[doc(alias(
    "N_0x8ef52acaecc51d9c",
    "NETWORK_SET_SPECTATOR_TO_NON_SPECTATOR_TEXT_CHAT",
    "NetworkSetSpectatorToNonSpectatorTextChat",
    "0x8EF52ACAECC51D9C"
))]
#[inline]
pub fn n_0x8ef52acaecc51d9c(toggle: bool) {
    call(0x8EF52ACAECC51D9C, (toggle,))
}

/// `N_0x906ca41a4b74eca4`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x906CA41A4B74ECA4>
#[doc(alias(
    "N_0x906ca41a4b74eca4",
    "NETWORK_IS_USING_ONLINE_PROMOTION",
    "NetworkIsUsingOnlinePromotion",
    "0x906CA41A4B74ECA4"
))]
#[inline]
pub fn n_0x906ca41a4b74eca4() -> i32 {
    call(0x906CA41A4B74ECA4, ())
}

/// `N_0x94538037ee44f5cf`.
///
/// <https://docs.fivem.net/natives/?_0x94538037EE44F5CF>
#[doc(alias(
    "N_0x94538037ee44f5cf",
    "NETWORK_SET_MINIMUM_RANK_FOR_MISSION",
    "NetworkSetMinimumRankForMission",
    "0x94538037EE44F5CF"
))]
#[inline]
pub fn n_0x94538037ee44f5cf(p0: bool) {
    call(0x94538037EE44F5CF, (p0,))
}

/// `N_0x9465e683b12d3f6b`.
///
/// <https://docs.fivem.net/natives/?_0x9465E683B12D3F6B>
#[doc(alias(
    "N_0x9465e683b12d3f6b",
    "NETWORK_SKIP_RADIO_RESET_NEXT_CLOSE",
    "NetworkSkipRadioResetNextClose",
    "0x9465E683B12D3F6B"
))]
#[inline]
pub fn n_0x9465e683b12d3f6b() {
    call(0x9465E683B12D3F6B, ())
}

/// `N_0x95baf97c82464629`, since game build 1604.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x95BAF97C82464629>
#[doc(alias(
    "N_0x95baf97c82464629",
    "NETWORK_ENTITY_USE_HIGH_PRECISION_ROTATION",
    "NetworkEntityUseHighPrecisionRotation",
    "0x95BAF97C82464629"
))]
#[inline]
pub fn n_0x95baf97c82464629(p0: i32, p1: i32) {
    call(0x95BAF97C82464629, (p0, p1))
}

/// `N_0x973d76aa760a6cb6`.
///
/// <https://docs.fivem.net/natives/?_0x973D76AA760A6CB6>
#[doc(alias(
    "N_0x973d76aa760a6cb6",
    "NETWORK_TRANSITION_BLOCK_JOIN_REQUESTS",
    "NetworkTransitionBlockJoinRequests",
    "0x973D76AA760A6CB6"
))]
#[inline]
pub fn n_0x973d76aa760a6cb6(p0: bool) {
    call(0x973D76AA760A6CB6, (p0,))
}

/// `N_0x9d724b400a7e8ffc`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x9D724B400A7E8FFC>
#[doc(alias(
    "N_0x9d724b400a7e8ffc",
    "SET_NETWORK_ID_CAN_BE_REASSIGNED",
    "SetNetworkIdCanBeReassigned",
    "0x9D724B400A7E8FFC"
))]
#[inline]
pub fn n_0x9d724b400a7e8ffc(p0: i32, p1: i32) {
    call(0x9D724B400A7E8FFC, (p0, p1))
}

/// `N_0x9d7afcbf21c51712`.
///
/// <https://docs.fivem.net/natives/?_0x9D7AFCBF21C51712>
#[doc(alias(
    "N_0x9d7afcbf21c51712",
    "NETWORK_SET_PROXIMITY_AFFECTS_TEAM",
    "NetworkSetProximityAffectsTeam",
    "0x9D7AFCBF21C51712"
))]
#[inline]
pub fn n_0x9d7afcbf21c51712(toggle: bool) {
    call(0x9D7AFCBF21C51712, (toggle,))
}

/// `N_0x9fedf86898f100e9`.
///
/// <https://docs.fivem.net/natives/?_0x9FEDF86898F100E9>
#[doc(alias(
    "N_0x9fedf86898f100e9",
    "UGC_IS_CREATING",
    "UgcIsCreating",
    "0x9FEDF86898F100E9"
))]
#[inline]
pub fn n_0x9fedf86898f100e9() -> i32 {
    call(0x9FEDF86898F100E9, ())
}

/// `N_0xa0fa4ec6a05da44e`.
///
/// <https://docs.fivem.net/natives/?_0xA0FA4EC6A05DA44E>
#[doc(alias(
    "N_0xa0fa4ec6a05da44e",
    "NETWORK_IS_LOGGED_IN_TO_PSN",
    "NetworkIsLoggedInToPsn",
    "0xA0FA4EC6A05DA44E"
))]
#[inline]
pub fn n_0xa0fa4ec6a05da44e() -> i32 {
    call(0xA0FA4EC6A05DA44E, ())
}

/// `N_0xa12d3a5a3753cc23`.
///
/// <https://docs.fivem.net/natives/?_0xA12D3A5A3753CC23>
#[doc(alias("N_0xa12d3a5a3753cc23", "0xA12D3A5A3753CC23"))]
#[inline]
pub fn n_0xa12d3a5a3753cc23() -> i32 {
    call(0xA12D3A5A3753CC23, ())
}

/// `N_0xa2e9c1ab8a92e8cd`.
///
/// <https://docs.fivem.net/natives/?_0xA2E9C1AB8A92E8CD>
#[doc(alias(
    "N_0xa2e9c1ab8a92e8cd",
    "NETWORK_SET_DO_NOT_LAUNCH_FROM_JOIN_AS_MIGRATED_HOST",
    "NetworkSetDoNotLaunchFromJoinAsMigratedHost",
    "0xA2E9C1AB8A92E8CD"
))]
#[inline]
pub fn n_0xa2e9c1ab8a92e8cd(toggle: bool) {
    call(0xA2E9C1AB8A92E8CD, (toggle,))
}

/// `N_0xa306f470d1660581`.
///
/// <https://docs.fivem.net/natives/?_0xA306F470D1660581>
#[doc(alias("N_0xa306f470d1660581", "0xA306F470D1660581"))]
#[inline]
pub fn n_0xa306f470d1660581() -> i32 {
    call(0xA306F470D1660581, ())
}

/// `N_0xa6fceccf4721d679`, since game build 1604.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA6FCECCF4721D679>
#[doc(alias(
    "N_0xa6fceccf4721d679",
    "NETWORK_SET_CUSTOM_ARENA_BALL_PARAMS",
    "NetworkSetCustomArenaBallParams",
    "0xA6FCECCF4721D679"
))]
#[inline]
pub fn n_0xa6fceccf4721d679(p0: i32) {
    call(0xA6FCECCF4721D679, (p0,))
}

/// `N_0xa7862bc5ed1dfd7e`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xA7862BC5ED1DFD7E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`, `p3`: there must be as many as it takes.
#[doc(alias(
    "N_0xa7862bc5ed1dfd7e",
    "UGC_GET_MOST_RECENTLY_CREATED_CONTENT",
    "UgcGetMostRecentlyCreatedContent",
    "0xA7862BC5ED1DFD7E"
))]
#[inline]
pub unsafe fn n_0xa7862bc5ed1dfd7e(p0: i32, p1: i32, p2: &mut [u8], p3: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0xA7862BC5ED1DFD7E, (p0, p1, p2, p3))
}

/// `N_0xa8acb6459542a8c8`.
///
/// <https://docs.fivem.net/natives/?_0xA8ACB6459542A8C8>
#[doc(alias(
    "N_0xa8acb6459542a8c8",
    "NETWORK_IS_PLATFORM_SUBSCRIPTION_CHECK_PENDING",
    "NetworkIsPlatformSubscriptionCheckPending",
    "0xA8ACB6459542A8C8"
))]
#[inline]
pub fn n_0xa8acb6459542a8c8() -> i32 {
    call(0xA8ACB6459542A8C8, ())
}

/// `N_0xaa5fafcd2c5f5e47`, since game build 1103, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xAA5FAFCD2C5F5E47>
#[doc(alias(
    "N_0xaa5fafcd2c5f5e47",
    "NETWORK_GET_PREDICTED_VELOCITY",
    "NetworkGetPredictedVelocity",
    "0xAA5FAFCD2C5F5E47"
))]
#[inline]
pub fn n_0xaa5fafcd2c5f5e47() -> Vector3 {
    call(0xAA5FAFCD2C5F5E47, ())
}

/// `N_0xadb57e5b663cca8b`.
///
/// The values: `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xADB57E5B663CCA8B>
#[doc(alias(
    "N_0xadb57e5b663cca8b",
    "NETWORK_GET_MUTE_COUNT_FOR_PLAYER",
    "NetworkGetMuteCountForPlayer",
    "0xADB57E5B663CCA8B"
))]
#[inline]
pub fn n_0xadb57e5b663cca8b(p0: Player) -> (f32, f32) {
    let mut p1 = Out::<f32>::default();
    let mut p2 = Out::<f32>::default();
    call::<()>(0xADB57E5B663CCA8B, (p0, &mut p1, &mut p2));
    (p1.get(), p2.get())
}

/// `N_0xaeab987727c5a8a4`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xAEAB987727C5A8A4>
#[doc(alias(
    "N_0xaeab987727c5a8a4",
    "UGC_GET_CONTENT_IS_USING_SC_NICKNAME",
    "UgcGetContentIsUsingScNickname",
    "0xAEAB987727C5A8A4"
))]
#[inline]
pub fn n_0xaeab987727c5a8a4(p0: i32) -> bool {
    call(0xAEAB987727C5A8A4, (p0,))
}

/// `N_0xaedf1bc1c133d6e3`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xAEDF1BC1C133D6E3>
#[doc(alias(
    "N_0xaedf1bc1c133d6e3",
    "NETWORK_DUMP_NET_IF_CONFIG",
    "NetworkDumpNetIfConfig",
    "0xAEDF1BC1C133D6E3"
))]
#[inline]
pub fn n_0xaedf1bc1c133d6e3() {
    call(0xAEDF1BC1C133D6E3, ())
}

/// `N_0xb13e88e655e5a3bc`.
///
/// <https://docs.fivem.net/natives/?_0xB13E88E655E5A3BC>
#[doc(alias(
    "N_0xb13e88e655e5a3bc",
    "NETWORK_RETAIN_ACTIVITY_GROUP",
    "NetworkRetainActivityGroup",
    "0xB13E88E655E5A3BC"
))]
#[inline]
pub fn n_0xb13e88e655e5a3bc() {
    call(0xB13E88E655E5A3BC, ())
}

/// `N_0xb309ebea797e001f`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB309EBEA797E001F>
#[doc(alias(
    "N_0xb309ebea797e001f",
    "NETWORK_SET_SCRIPT_AUTOMUTED",
    "NetworkSetScriptAutomuted",
    "0xB309EBEA797E001F"
))]
#[inline]
pub fn n_0xb309ebea797e001f(p0: i32) -> i32 {
    call(0xB309EBEA797E001F, (p0,))
}

/// `N_0xb37e4e6a2388ca7b`.
///
/// <https://docs.fivem.net/natives/?_0xB37E4E6A2388CA7B>
#[doc(alias(
    "N_0xb37e4e6a2388ca7b",
    "NETWORK_WAITING_POP_CLEAR_TUTORIAL_SESSION",
    "NetworkWaitingPopClearTutorialSession",
    "0xB37E4E6A2388CA7B"
))]
#[inline]
pub fn n_0xb37e4e6a2388ca7b() -> bool {
    call(0xB37E4E6A2388CA7B, ())
}

/// `N_0xb5d3453c98456528`.
///
/// <https://docs.fivem.net/natives/?_0xB5D3453C98456528>
#[doc(alias(
    "N_0xb5d3453c98456528",
    "NETWORK_SESSION_IS_VOICE_SESSION_ACTIVE",
    "NetworkSessionIsVoiceSessionActive",
    "0xB5D3453C98456528"
))]
#[inline]
pub fn n_0xb5d3453c98456528() -> i32 {
    call(0xB5D3453C98456528, ())
}

/// `N_0xb606e6cc59664972`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB606E6CC59664972>
#[doc(alias(
    "N_0xb606e6cc59664972",
    "TRIGGER_COMMERCE_DATA_FETCH",
    "TriggerCommerceDataFetch",
    "0xB606E6CC59664972"
))]
#[inline]
pub fn n_0xb606e6cc59664972(p0: i32) {
    call(0xB606E6CC59664972, (p0,))
}

/// `N_0xb746d20b17f2a229`.
///
/// <https://docs.fivem.net/natives/?_0xB746D20B17F2A229>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "N_0xb746d20b17f2a229",
    "UGC_GET_CREATORS_BY_USER_ID",
    "UgcGetCreatorsByUserId",
    "0xB746D20B17F2A229"
))]
#[inline]
pub unsafe fn n_0xb746d20b17f2a229(p0: &mut [u8], p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xB746D20B17F2A229, (p0, p1))
}

/// `N_0xb9351a07a0d458b1`, since game build 2060.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB9351A07A0D458B1>
#[doc(alias(
    "N_0xb9351a07a0d458b1",
    "NETWORK_SESSION_LEAVE",
    "NetworkSessionLeave",
    "0xB9351A07A0D458B1"
))]
#[inline]
pub fn n_0xb9351a07a0d458b1(p0: i32) -> i32 {
    call(0xB9351A07A0D458B1, (p0,))
}

/// `N_0xba7f0b77d80a4eb7`, since game build 372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xBA7F0B77D80A4EB7>
#[doc(alias(
    "N_0xba7f0b77d80a4eb7",
    "NETWORK_SET_OBJECT_SCOPE_DISTANCE",
    "NetworkSetObjectScopeDistance",
    "0xBA7F0B77D80A4EB7"
))]
#[inline]
pub fn n_0xba7f0b77d80a4eb7(p0: i32, p1: i32) {
    call(0xBA7F0B77D80A4EB7, (p0, p1))
}

/// `N_0xbd545d44cce70597`.
///
/// <https://docs.fivem.net/natives/?_0xBD545D44CCE70597>
#[doc(alias(
    "N_0xbd545d44cce70597",
    "NETWORK_IS_NP_AVAILABLE",
    "NetworkIsNpAvailable",
    "0xBD545D44CCE70597"
))]
#[inline]
pub fn n_0xbd545d44cce70597() -> bool {
    call(0xBD545D44CCE70597, ())
}

/// `N_0xbdb6f89c729cf388`.
///
/// <https://docs.fivem.net/natives/?_0xBDB6F89C729CF388>
#[doc(alias(
    "N_0xbdb6f89c729cf388",
    "NETWORK_SESSION_IS_DISPLAYING_INVITE_CONFIRMATION",
    "NetworkSessionIsDisplayingInviteConfirmation",
    "0xBDB6F89C729CF388"
))]
#[inline]
pub fn n_0xbdb6f89c729cf388() -> bool {
    call(0xBDB6F89C729CF388, ())
}

/// `N_0xbf22e0f32968e967`.
///
/// <https://docs.fivem.net/natives/?_0xBF22E0F32968E967>
#[doc(alias(
    "N_0xbf22e0f32968e967",
    "NETWORK_LEAVE_PED_BEHIND_BEFORE_CUTSCENE",
    "NetworkLeavePedBehindBeforeCutscene",
    "0xBF22E0F32968E967"
))]
#[inline]
pub fn n_0xbf22e0f32968e967(player: Player, p1: bool) {
    call(0xBF22E0F32968E967, (player, p1))
}

/// `N_0xc32ea7a2f6ca7557`.
///
/// <https://docs.fivem.net/natives/?_0xC32EA7A2F6CA7557>
#[doc(alias(
    "N_0xc32ea7a2f6ca7557",
    "NETWORK_CLAN_HAS_CREWINFO_METADATA_BEEN_RECEIVED",
    "NetworkClanHasCrewinfoMetadataBeenReceived",
    "0xC32EA7A2F6CA7557"
))]
#[inline]
pub fn n_0xc32ea7a2f6ca7557() -> i32 {
    call(0xC32EA7A2F6CA7557, ())
}

/// `N_0xc42dd763159f3461`.
///
/// <https://docs.fivem.net/natives/?_0xC42DD763159F3461>
#[doc(alias(
    "N_0xc42dd763159f3461",
    "NETWORK_HAS_CONFIRMED_INVITE",
    "NetworkHasConfirmedInvite",
    "0xC42DD763159F3461"
))]
#[inline]
pub fn n_0xc42dd763159f3461() -> bool {
    call(0xC42DD763159F3461, ())
}

/// `N_0xc434133d9ba52777`, since game build 463.
///
/// The values: `result`, `type_of_weapon`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xC434133D9BA52777>
#[doc(alias(
    "N_0xc434133d9ba52777",
    "NETWORK_GET_DESTROYER_OF_ENTITY",
    "NetworkGetDestroyerOfEntity",
    "0xC434133D9BA52777"
))]
#[inline]
pub fn n_0xc434133d9ba52777(p0: i32) -> (i32, i32) {
    let mut type_of_weapon = Out::<i32>::default();
    let result: i32 = call(0xC434133D9BA52777, (p0, &mut type_of_weapon));
    (result, type_of_weapon.get())
}

/// `N_0xc571d0e77d8bbc29`.
///
/// <https://docs.fivem.net/natives/?_0xC571D0E77D8BBC29>
#[doc(alias(
    "N_0xc571d0e77d8bbc29",
    "NETWORK_IS_TRANSITION_LEAVE_POSTPONED",
    "NetworkIsTransitionLeavePostponed",
    "0xC571D0E77D8BBC29"
))]
#[inline]
pub fn n_0xc571d0e77d8bbc29() -> bool {
    call(0xC571D0E77D8BBC29, ())
}

/// `N_0xc87e740d9f3872cc`.
///
/// <https://docs.fivem.net/natives/?_0xC87E740D9F3872CC>
#[doc(alias(
    "N_0xc87e740d9f3872cc",
    "UGC_WAS_QUERY_FORCE_CANCELLED",
    "UgcWasQueryForceCancelled",
    "0xC87E740D9F3872CC"
))]
#[inline]
pub fn n_0xc87e740d9f3872cc() -> i32 {
    call(0xC87E740D9F3872CC, ())
}

/// `N_0xca575c391fea25cc`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xCA575C391FEA25CC>
#[doc(alias(
    "N_0xca575c391fea25cc",
    "NETWORK_DISABLE_VOICE_BANDWIDTH_RESTRICTION",
    "NetworkDisableVoiceBandwidthRestriction",
    "0xCA575C391FEA25CC"
))]
#[inline]
pub fn n_0xca575c391fea25cc(p0: i32) {
    call(0xCA575C391FEA25CC, (p0,))
}

/// `N_0xca59ccae5d01e4ce`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xCA59CCAE5D01E4CE>
#[doc(alias(
    "N_0xca59ccae5d01e4ce",
    "NETWORK_SKIP_RADIO_RESET_NEXT_OPEN",
    "NetworkSkipRadioResetNextOpen",
    "0xCA59CCAE5D01E4CE"
))]
#[inline]
pub fn n_0xca59ccae5d01e4ce() {
    call(0xCA59CCAE5D01E4CE, ())
}

/// `N_0xcfeb46dcd7d8d5eb`.
///
/// <https://docs.fivem.net/natives/?_0xCFEB46DCD7D8D5EB>
#[doc(alias(
    "N_0xcfeb46dcd7d8d5eb",
    "NETWORK_REMAIN_IN_GAME_CHAT",
    "NetworkRemainInGameChat",
    "0xCFEB46DCD7D8D5EB"
))]
#[inline]
pub fn n_0xcfeb46dcd7d8d5eb(p0: bool) {
    call(0xCFEB46DCD7D8D5EB, (p0,))
}

/// `N_0xd313de83394af134`.
///
/// <https://docs.fivem.net/natives/?_0xD313DE83394AF134>
#[doc(alias(
    "N_0xd313de83394af134",
    "NETWORK_SESSION_IS_AWAITING_INVITE_RESPONSE",
    "NetworkSessionIsAwaitingInviteResponse",
    "0xD313DE83394AF134"
))]
#[inline]
pub fn n_0xd313de83394af134() -> bool {
    call(0xD313DE83394AF134, ())
}

/// `N_0xd6d7478ca62b8d41`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xD6D7478CA62B8D41>
#[doc(alias(
    "N_0xd6d7478ca62b8d41",
    "NETWORK_REGISTER_HIGH_FREQUENCY_PLAYER_BROADCAST_VARIABLES",
    "NetworkRegisterHighFrequencyPlayerBroadcastVariables",
    "0xD6D7478CA62B8D41"
))]
#[inline]
pub fn n_0xd6d7478ca62b8d41(p0: i32, p1: i32) {
    call(0xD6D7478CA62B8D41, (p0, p1))
}

/// `N_0xd7b6c73cad419bcf`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xD7B6C73CAD419BCF>
#[doc(alias(
    "N_0xd7b6c73cad419bcf",
    "SET_INVERT_GHOSTING",
    "SetInvertGhosting",
    "0xD7B6C73CAD419BCF"
))]
#[inline]
pub fn n_0xd7b6c73cad419bcf(p0: bool) {
    call(0xD7B6C73CAD419BCF, (p0,))
}

/// `N_0xdb663cc9ff3407a9`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xDB663CC9FF3407A9>
#[doc(alias(
    "N_0xdb663cc9ff3407a9",
    "NETWORK_GET_PLAYER_ACCOUNT_ID",
    "NetworkGetPlayerAccountId",
    "0xDB663CC9FF3407A9"
))]
#[inline]
pub fn n_0xdb663cc9ff3407a9(player: Player) -> i32 {
    call(0xDB663CC9FF3407A9, (player,))
}

/// `N_0xe16aa70ce9beedc3`, since game build 877.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE16AA70CE9BEEDC3>
#[doc(alias(
    "N_0xe16aa70ce9beedc3",
    "CAN_REGISTER_MISSION_DOORS",
    "CanRegisterMissionDoors",
    "0xE16AA70CE9BEEDC3"
))]
#[inline]
pub fn n_0xe16aa70ce9beedc3(p0: i32) -> i32 {
    call(0xE16AA70CE9BEEDC3, (p0,))
}

/// `N_0xe42d626eec94e5d9`, since game build 1290.
///
/// The values: `num_reserved_peds`, `num_reserved_vehicles`, `num_reserved_objects`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xE42D626EEC94E5D9>
#[doc(alias(
    "N_0xe42d626eec94e5d9",
    "GET_RESERVED_MISSION_ENTITIES_IN_AREA",
    "GetReservedMissionEntitiesInArea",
    "0xE42D626EEC94E5D9"
))]
#[inline]
pub fn n_0xe42d626eec94e5d9(p0: i32, p1: i32, p2: i32, p3: i32) -> (i32, i32, i32) {
    let mut num_reserved_peds = Out::<i32>::default();
    let mut num_reserved_vehicles = Out::<i32>::default();
    let mut num_reserved_objects = Out::<i32>::default();
    call::<()>(
        0xE42D626EEC94E5D9,
        (
            p0,
            p1,
            p2,
            p3,
            &mut num_reserved_peds,
            &mut num_reserved_vehicles,
            &mut num_reserved_objects,
        ),
    );
    (
        num_reserved_peds.get(),
        num_reserved_vehicles.get(),
        num_reserved_objects.get(),
    )
}

/// `N_0xe6717e652b8c8d8a`, since game build 617.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xE6717E652B8C8D8A>
#[doc(alias(
    "N_0xe6717e652b8c8d8a",
    "NETWORK_ENABLE_EXTRA_VEHICLE_ORIENTATION_BLEND_CHECKS",
    "NetworkEnableExtraVehicleOrientationBlendChecks",
    "0xE6717E652B8C8D8A"
))]
#[inline]
pub fn n_0xe6717e652b8c8d8a(p0: i32, p1: i32) {
    call(0xE6717E652B8C8D8A, (p0, p1))
}

/// `N_0xea8c0ddb10e2822a`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xEA8C0DDB10E2822A>
#[doc(alias(
    "N_0xea8c0ddb10e2822a",
    "NETWORK_REGISTER_HIGH_FREQUENCY_HOST_BROADCAST_VARIABLES",
    "NetworkRegisterHighFrequencyHostBroadcastVariables",
    "0xEA8C0DDB10E2822A"
))]
#[inline]
pub fn n_0xea8c0ddb10e2822a(p0: i32, p1: i32) {
    call(0xEA8C0DDB10E2822A, (p0, p1))
}

/// `N_0xebcab9e5048434f4`.
///
/// <https://docs.fivem.net/natives/?_0xEBCAB9E5048434F4>
#[doc(alias(
    "N_0xebcab9e5048434f4",
    "NETWORK_IS_NP_PENDING",
    "NetworkIsNpPending",
    "0xEBCAB9E5048434F4"
))]
#[inline]
pub fn n_0xebcab9e5048434f4() -> i32 {
    call(0xEBCAB9E5048434F4, ())
}

/// `N_0xebf8284d8cadeb53`.
///
/// <https://docs.fivem.net/natives/?_0xEBF8284D8CADEB53>
#[doc(alias(
    "N_0xebf8284d8cadeb53",
    "NETWORK_REMOVE_AND_CANCEL_ALL_INVITES",
    "NetworkRemoveAndCancelAllInvites",
    "0xEBF8284D8CADEB53"
))]
#[inline]
pub fn n_0xebf8284d8cadeb53() {
    call(0xEBF8284D8CADEB53, ())
}

/// `N_0xebfa8d50addc54c4`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xEBFA8D50ADDC54C4>
#[doc(alias(
    "N_0xebfa8d50addc54c4",
    "UGC_HAS_DESCRIPTION_REQUEST_FINISHED",
    "UgcHasDescriptionRequestFinished",
    "0xEBFA8D50ADDC54C4"
))]
#[inline]
pub fn n_0xebfa8d50addc54c4(p0: i32) -> bool {
    call(0xEBFA8D50ADDC54C4, (p0,))
}

/// `N_0xf083835b70ba9bfe`.
///
/// <https://docs.fivem.net/natives/?_0xF083835B70BA9BFE>
#[doc(alias(
    "N_0xf083835b70ba9bfe",
    "NETWORK_REMOVE_AND_CANCEL_ALL_TRANSITION_INVITES",
    "NetworkRemoveAndCancelAllTransitionInvites",
    "0xF083835B70BA9BFE"
))]
#[inline]
pub fn n_0xf083835b70ba9bfe() {
    call(0xF083835B70BA9BFE, ())
}

/// `N_0xf287f506767cc8a9`.
///
/// <https://docs.fivem.net/natives/?_0xF287F506767CC8A9>
#[doc(alias("N_0xf287f506767cc8a9", "0xF287F506767CC8A9"))]
#[inline]
pub fn n_0xf287f506767cc8a9() -> i32 {
    call(0xF287F506767CC8A9, ())
}

/// `N_0xf49abc20d8552257`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF49ABC20D8552257>
#[doc(alias(
    "N_0xf49abc20d8552257",
    "NETWORK_SESSION_SET_UNIQUE_CREW_LIMIT",
    "NetworkSessionSetUniqueCrewLimit",
    "0xF49ABC20D8552257"
))]
#[inline]
pub fn n_0xf49abc20d8552257(p0: i32) {
    call(0xF49ABC20D8552257, (p0,))
}

/// `N_0xf6f4383b7c92f11a`, since game build 573.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF6F4383B7C92F11A>
#[doc(alias(
    "N_0xf6f4383b7c92f11a",
    "NETWORK_TRANSITION_SET_ACTIVITY_ISLAND",
    "NetworkTransitionSetActivityIsland",
    "0xF6F4383B7C92F11A"
))]
#[inline]
pub fn n_0xf6f4383b7c92f11a(p0: i32) {
    call(0xF6F4383B7C92F11A, (p0,))
}

/// `N_0xf814fec6a19fd6e0`.
///
/// <https://docs.fivem.net/natives/?_0xF814FEC6A19FD6E0>
#[doc(alias(
    "N_0xf814fec6a19fd6e0",
    "NETWORK_STORE_INVITE_THROUGH_RESTART",
    "NetworkStoreInviteThroughRestart",
    "0xF814FEC6A19FD6E0"
))]
#[inline]
pub fn n_0xf814fec6a19fd6e0() {
    call(0xF814FEC6A19FD6E0, ())
}

/// `N_0xfa2888e3833c8e96`.
///
/// <https://docs.fivem.net/natives/?_0xFA2888E3833C8E96>
#[doc(alias(
    "N_0xfa2888e3833c8e96",
    "NETWORK_SEND_QUEUED_JOIN_REQUEST",
    "NetworkSendQueuedJoinRequest",
    "0xFA2888E3833C8E96"
))]
#[inline]
pub fn n_0xfa2888e3833c8e96() {
    call(0xFA2888E3833C8E96, ())
}

/// `N_0xfac18e7356bd3210`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xFAC18E7356BD3210>
#[doc(alias(
    "N_0xfac18e7356bd3210",
    "NETWORK_HIDE_PROJECTILE_IN_CUTSCENE",
    "NetworkHideProjectileInCutscene",
    "0xFAC18E7356BD3210"
))]
#[inline]
pub fn n_0xfac18e7356bd3210() {
    call(0xFAC18E7356BD3210, ())
}

/// `N_0xfae628f1e9adb239`.
///
/// <https://docs.fivem.net/natives/?_0xFAE628F1E9ADB239>
#[doc(alias(
    "N_0xfae628f1e9adb239",
    "SET_LAST_VIEWED_SHOP_ITEM",
    "SetLastViewedShopItem",
    "0xFAE628F1E9ADB239"
))]
#[inline]
pub fn n_0xfae628f1e9adb239(p0: impl Into<Hash>, p1: i32, p2: impl Into<Hash>) {
    let p0: Hash = p0.into();
    let p2: Hash = p2.into();
    call(0xFAE628F1E9ADB239, (p0, p1, p2))
}

/// `N_0xfb1f9381e80fa13f`.
///
/// <https://docs.fivem.net/natives/?_0xFB1F9381E80FA13F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "N_0xfb1f9381e80fa13f",
    "NETWORK_FIND_LARGEST_BUNCH_OF_PLAYERS",
    "NetworkFindLargestBunchOfPlayers",
    "0xFB1F9381E80FA13F"
))]
#[inline]
pub unsafe fn n_0xfb1f9381e80fa13f(p0: i32, p1: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xFB1F9381E80FA13F, (p0, p1))
}

/// `N_0xfb680d403909dc70`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xFB680D403909DC70>
#[doc(alias(
    "N_0xfb680d403909dc70",
    "NETWORK_ALLOW_GANG_TO_JOIN_TUTORIAL_SESSION",
    "NetworkAllowGangToJoinTutorialSession",
    "0xFB680D403909DC70"
))]
#[inline]
pub fn n_0xfb680d403909dc70(p0: i32, p1: i32) {
    call(0xFB680D403909DC70, (p0, p1))
}

/// `N_0xfd75dabc0957bf33`.
///
/// <https://docs.fivem.net/natives/?_0xFD75DABC0957BF33>
#[doc(alias(
    "N_0xfd75dabc0957bf33",
    "UGC_SET_USING_OFFLINE_CONTENT",
    "UgcSetUsingOfflineContent",
    "0xFD75DABC0957BF33"
))]
#[inline]
pub fn n_0xfd75dabc0957bf33(p0: bool) {
    call(0xFD75DABC0957BF33, (p0,))
}

/// `NetToEnt`.
///
/// <https://docs.fivem.net/natives/?_0xBFFEAB45A9A9094A>
#[doc(alias("NetToEnt", "NET_TO_ENT", "0xBFFEAB45A9A9094A"))]
#[inline]
pub fn net_to_ent(net_handle: i32) -> Entity {
    call(0xBFFEAB45A9A9094A, (net_handle,))
}

/// `NetToObj`.
///
/// <https://docs.fivem.net/natives/?_0xD8515F5FEA14CB3F>
#[doc(alias("NetToObj", "NET_TO_OBJ", "0xD8515F5FEA14CB3F"))]
#[inline]
pub fn net_to_obj(net_handle: i32) -> Object {
    call(0xD8515F5FEA14CB3F, (net_handle,))
}

/// `NetToPed`.
///
/// <https://docs.fivem.net/natives/?_0xBDCD95FC216A8B3E>
#[doc(alias("NetToPed", "NET_TO_PED", "0xBDCD95FC216A8B3E"))]
#[inline]
pub fn net_to_ped(net_handle: i32) -> Ped {
    call(0xBDCD95FC216A8B3E, (net_handle,))
}

/// `NetToVeh`.
///
/// <https://docs.fivem.net/natives/?_0x367B936610BA360C>
#[doc(alias("NetToVeh", "NET_TO_VEH", "0x367B936610BA360C"))]
#[inline]
pub fn net_to_veh(net_handle: i32) -> Vehicle {
    call(0x367B936610BA360C, (net_handle,))
}

/// `NetworkAcceptInvite`.
///
/// <https://docs.fivem.net/natives/?_0x62A0296C1BB1CEB3>
#[doc(alias(
    "NetworkAcceptInvite",
    "_NETWORK_ACCEPT_INVITE",
    "NETWORK_REQUEST_INVITE_CONFIRMED_EVENT",
    "NetworkRequestInviteConfirmedEvent",
    "0x62A0296C1BB1CEB3"
))]
#[inline]
pub fn network_accept_invite() -> bool {
    call(0x62A0296C1BB1CEB3, ())
}

/// `NetworkAcceptPresenceInvite`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xFA91550DF9318B22>
#[doc(alias(
    "NetworkAcceptPresenceInvite",
    "NETWORK_ACCEPT_PRESENCE_INVITE",
    "0xFA91550DF9318B22"
))]
#[inline]
pub fn network_accept_presence_invite(p0: i32) -> bool {
    call(0xFA91550DF9318B22, (p0,))
}

/// `NetworkAccessTunableBool`.
///
/// <https://docs.fivem.net/natives/?_0xAA6A47A573ABB75A>
#[doc(alias(
    "NetworkAccessTunableBool",
    "NETWORK_ACCESS_TUNABLE_BOOL",
    "0xAA6A47A573ABB75A"
))]
#[inline]
pub fn network_access_tunable_bool(tunable_context: &str, tunable_name: &str) -> bool {
    call(0xAA6A47A573ABB75A, (tunable_context, tunable_name))
}

/// `NetworkAccessTunableBoolHash`.
///
/// <https://docs.fivem.net/natives/?_0xEA16B69D93D71A45>
#[doc(alias(
    "NetworkAccessTunableBoolHash",
    "NETWORK_ACCESS_TUNABLE_BOOL_HASH",
    "0xEA16B69D93D71A45",
    "_NETWORK_ACCESS_TUNABLE_BOOL_HASH"
))]
#[inline]
pub fn network_access_tunable_bool_hash(
    tunable_context: impl Into<Hash>,
    tunable_name: impl Into<Hash>,
) -> bool {
    let tunable_context: Hash = tunable_context.into();
    let tunable_name: Hash = tunable_name.into();
    call(0xEA16B69D93D71A45, (tunable_context, tunable_name))
}

/// `NetworkAccessTunableFloat`.
///
/// <https://docs.fivem.net/natives/?_0xE5608CA7BC163A5F>
#[doc(alias(
    "NetworkAccessTunableFloat",
    "NETWORK_ACCESS_TUNABLE_FLOAT",
    "0xE5608CA7BC163A5F"
))]
#[inline]
pub fn network_access_tunable_float(tunable_context: &str, tunable_name: &str) -> Option<f32> {
    let mut value = Out::<f32>::default();
    let result: bool = call(
        0xE5608CA7BC163A5F,
        (tunable_context, tunable_name, &mut value),
    );
    result.then(|| value.get())
}

/// `NetworkAccessTunableFloatHash`.
///
/// <https://docs.fivem.net/natives/?_0x972BC203BBC4C4D5>
#[doc(alias(
    "NetworkAccessTunableFloatHash",
    "NETWORK_ACCESS_TUNABLE_FLOAT_HASH",
    "0x972BC203BBC4C4D5",
    "_NETWORK_ACCESS_TUNABLE_FLOAT_HASH"
))]
#[inline]
pub fn network_access_tunable_float_hash(
    tunable_context: impl Into<Hash>,
    tunable_name: impl Into<Hash>,
) -> Option<f32> {
    let tunable_context: Hash = tunable_context.into();
    let tunable_name: Hash = tunable_name.into();
    let mut value = Out::<f32>::default();
    let result: bool = call(
        0x972BC203BBC4C4D5,
        (tunable_context, tunable_name, &mut value),
    );
    result.then(|| value.get())
}

/// `NetworkAccessTunableInt`.
///
/// <https://docs.fivem.net/natives/?_0x8BE1146DFD5D4468>
#[doc(alias(
    "NetworkAccessTunableInt",
    "NETWORK_ACCESS_TUNABLE_INT",
    "0x8BE1146DFD5D4468"
))]
#[inline]
pub fn network_access_tunable_int(tunable_context: &str, tunable_name: &str) -> Option<i32> {
    let mut value = Out::<i32>::default();
    let result: bool = call(
        0x8BE1146DFD5D4468,
        (tunable_context, tunable_name, &mut value),
    );
    result.then(|| value.get())
}

/// `NetworkAccessTunableIntHash`.
///
/// <https://docs.fivem.net/natives/?_0x40FCE03E50E8DBE8>
#[doc(alias(
    "NetworkAccessTunableIntHash",
    "NETWORK_ACCESS_TUNABLE_INT_HASH",
    "0x40FCE03E50E8DBE8",
    "_NETWORK_ACCESS_TUNABLE_INT_HASH"
))]
#[inline]
pub fn network_access_tunable_int_hash(
    tunable_context: impl Into<Hash>,
    tunable_name: impl Into<Hash>,
) -> Option<i32> {
    let tunable_context: Hash = tunable_context.into();
    let tunable_name: Hash = tunable_name.into();
    let mut value = Out::<i32>::default();
    let result: bool = call(
        0x40FCE03E50E8DBE8,
        (tunable_context, tunable_name, &mut value),
    );
    result.then(|| value.get())
}

/// `NetworkActionFollowInvite`.
///
/// <https://docs.fivem.net/natives/?_0xC88156EBB786F8D5>
#[doc(alias(
    "NetworkActionFollowInvite",
    "NETWORK_ACTION_FOLLOW_INVITE",
    "0xC88156EBB786F8D5"
))]
#[inline]
pub fn network_action_follow_invite() -> i32 {
    call(0xC88156EBB786F8D5, ())
}

/// `NetworkAddEntityAngledArea`.
///
/// <https://docs.fivem.net/natives/?_0x376C6375BA60293A>
#[doc(alias(
    "NetworkAddEntityAngledArea",
    "NETWORK_ADD_ENTITY_ANGLED_AREA",
    "0x376C6375BA60293A",
    "_NETWORK_ADD_ENTITY_ANGLED_AREA"
))]
#[inline]
pub fn network_add_entity_angled_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    width: f32,
) -> i32 {
    call(0x376C6375BA60293A, (x1, y1, z1, x2, y2, z2, width))
}

/// `NetworkAddEntityArea`.
///
/// <https://docs.fivem.net/natives/?_0x494C8FB299290269>
#[doc(alias(
    "NetworkAddEntityArea",
    "NETWORK_ADD_ENTITY_AREA",
    "0x494C8FB299290269"
))]
#[inline]
pub fn network_add_entity_area(p0: f32, p1: f32, p2: f32, p3: f32, p4: f32, p5: f32) -> i32 {
    call(0x494C8FB299290269, (p0, p1, p2, p3, p4, p5))
}

/// `NetworkAddEntityDisplayedBoundaries`.
///
/// <https://docs.fivem.net/natives/?_0x25B99872D588A101>
#[doc(alias(
    "NetworkAddEntityDisplayedBoundaries",
    "NETWORK_ADD_ENTITY_DISPLAYED_BOUNDARIES",
    "NETWORK_ADD_CLIENT_ENTITY_AREA",
    "NetworkAddClientEntityArea",
    "0x25B99872D588A101"
))]
#[inline]
pub fn network_add_entity_displayed_boundaries(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
) -> i32 {
    call(0x25B99872D588A101, (p0, p1, p2, p3, p4, p5))
}

/// `NetworkAddEntityToSynchronisedScene`.
///
/// <https://docs.fivem.net/natives/?_0xF2404D68CBC855FA>
#[doc(alias(
    "NetworkAddEntityToSynchronisedScene",
    "NETWORK_ADD_ENTITY_TO_SYNCHRONISED_SCENE",
    "0xF2404D68CBC855FA"
))]
#[inline]
pub fn network_add_entity_to_synchronised_scene(
    entity: impl Into<Entity>,
    net_scene: i32,
    anim_dict: &str,
    anim_name: &str,
    blend_in: f32,
    blend_out: f32,
    flag: i32,
) {
    let entity: Entity = entity.into();
    call(
        0xF2404D68CBC855FA,
        (
            entity, net_scene, anim_dict, anim_name, blend_in, blend_out, flag,
        ),
    )
}

/// `NetworkAddFollowers`.
///
/// <https://docs.fivem.net/natives/?_0x236406F60CF216D6>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("NetworkAddFollowers", "NETWORK_ADD_FOLLOWERS", "0x236406F60CF216D6"))]
#[inline]
pub unsafe fn network_add_followers(p0: &mut [u8], p1: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x236406F60CF216D6, (p0, p1))
}

/// `NetworkAddFriend`.
///
/// <https://docs.fivem.net/natives/?_0x8E02D73914064223>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias("NetworkAddFriend", "NETWORK_ADD_FRIEND", "0x8E02D73914064223"))]
#[inline]
pub unsafe fn network_add_friend(network_handle: &mut [u8], message: &str) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x8E02D73914064223, (network_handle, message))
}

/// `NetworkAddMapEntityToSynchronisedScene`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x45F35C0EDC33B03B>
#[doc(alias(
    "NetworkAddMapEntityToSynchronisedScene",
    "NETWORK_ADD_MAP_ENTITY_TO_SYNCHRONISED_SCENE",
    "0x45F35C0EDC33B03B"
))]
#[inline]
pub fn network_add_map_entity_to_synchronised_scene(
    net_scene: i32,
    model_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    anim_dict: &str,
    anim_name: &str,
    blend_in_speed: f32,
    blend_out_speed: f32,
    flags: i32,
) {
    let model_hash: Hash = model_hash.into();
    call(
        0x45F35C0EDC33B03B,
        (
            net_scene,
            model_hash,
            x,
            y,
            z,
            anim_dict,
            anim_name,
            blend_in_speed,
            blend_out_speed,
            flags,
        ),
    )
}

/// `NetworkAddPedToSynchronisedScene`.
///
/// <https://docs.fivem.net/natives/?_0x742A637471BCECD9>
#[doc(alias(
    "NetworkAddPedToSynchronisedScene",
    "NETWORK_ADD_PED_TO_SYNCHRONISED_SCENE",
    "0x742A637471BCECD9"
))]
#[inline]
pub fn network_add_ped_to_synchronised_scene(
    ped: Ped,
    net_scene: i32,
    anim_dict: &str,
    anim_clip: &str,
    blend_in_speed: f32,
    blend_out_speed: f32,
    synced_scene_flags: i32,
    ragdoll_flags: i32,
    mover_blend_in_delta: f32,
    ik_flags: i32,
) {
    call(
        0x742A637471BCECD9,
        (
            ped,
            net_scene,
            anim_dict,
            anim_clip,
            blend_in_speed,
            blend_out_speed,
            synced_scene_flags,
            ragdoll_flags,
            mover_blend_in_delta,
            ik_flags,
        ),
    )
}

/// `NetworkAddPedToSynchronisedSceneWithIk`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xA5EAFE473E45C442>
#[doc(alias(
    "NetworkAddPedToSynchronisedSceneWithIk",
    "NETWORK_ADD_PED_TO_SYNCHRONISED_SCENE_WITH_IK",
    "0xA5EAFE473E45C442"
))]
#[inline]
pub fn network_add_ped_to_synchronised_scene_with_ik(
    ped: Ped,
    net_scene_id: i32,
    anim_dict: &str,
    anim_clip: &str,
    blend_in: f32,
    blend_out: f32,
    scene_flags: i32,
    ragdoll_flags: i32,
    mover_blend_in_delta: f32,
    ik_flags: i32,
) {
    call(
        0xA5EAFE473E45C442,
        (
            ped,
            net_scene_id,
            anim_dict,
            anim_clip,
            blend_in,
            blend_out,
            scene_flags,
            ragdoll_flags,
            mover_blend_in_delta,
            ik_flags,
        ),
    )
}

/// `NetworkAddSynchronisedSceneCamera`.
///
/// <https://docs.fivem.net/natives/?_0xCF8BD3B0BD6D42D7>
#[doc(alias(
    "NetworkAddSynchronisedSceneCamera",
    "NETWORK_ADD_SYNCHRONISED_SCENE_CAMERA",
    "0xCF8BD3B0BD6D42D7"
))]
#[inline]
pub fn network_add_synchronised_scene_camera(net_scene: i32, anim_dict: &str, anim_name: &str) {
    call(0xCF8BD3B0BD6D42D7, (net_scene, anim_dict, anim_name))
}

/// `NetworkAllocateTunablesRegistrationDataMap`, since game build 393.
///
/// <https://docs.fivem.net/natives/?_0xFAFC23AEE23868DB>
#[doc(alias(
    "NetworkAllocateTunablesRegistrationDataMap",
    "_NETWORK_ALLOCATE_TUNABLES_REGISTRATION_DATA_MAP",
    "NETWORK_ACCESS_TUNABLE_MODIFICATION_DETECTION_CLEAR",
    "NetworkAccessTunableModificationDetectionClear",
    "0xFAFC23AEE23868DB"
))]
#[inline]
pub fn network_allocate_tunables_registration_data_map() -> bool {
    call(0xFAFC23AEE23868DB, ())
}

/// `NetworkAllowRemoteAttachmentModification`.
///
/// <https://docs.fivem.net/natives/?_0x267C78C60E806B9A>
#[doc(alias(
    "NetworkAllowRemoteAttachmentModification",
    "NETWORK_ALLOW_REMOTE_ATTACHMENT_MODIFICATION",
    "0x267C78C60E806B9A",
    "_NETWORK_ALLOW_LOCAL_ENTITY_ATTACHMENT",
    "NetworkAllowLocalEntityAttachment"
))]
#[inline]
pub fn network_allow_remote_attachment_modification(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x267C78C60E806B9A, (entity, toggle))
}

/// `NetworkAmIBlockedByGamer`.
///
/// <https://docs.fivem.net/natives/?_0x15337C7C268A27B2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkAmIBlockedByGamer",
    "NETWORK_AM_I_BLOCKED_BY_GAMER",
    "0x15337C7C268A27B2"
))]
#[inline]
pub unsafe fn network_am_i_blocked_by_gamer(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x15337C7C268A27B2, (network_handle,))
}

/// `NetworkAmIBlockedByPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x87F395D957D4353D>
#[doc(alias(
    "NetworkAmIBlockedByPlayer",
    "NETWORK_AM_I_BLOCKED_BY_PLAYER",
    "0x87F395D957D4353D"
))]
#[inline]
pub fn network_am_i_blocked_by_player(player: Player) -> bool {
    call(0x87F395D957D4353D, (player,))
}

/// `NetworkAmIMutedByGamer`.
///
/// <https://docs.fivem.net/natives/?_0xDF02A2C93F1F26DA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkAmIMutedByGamer",
    "NETWORK_AM_I_MUTED_BY_GAMER",
    "0xDF02A2C93F1F26DA"
))]
#[inline]
pub unsafe fn network_am_i_muted_by_gamer(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xDF02A2C93F1F26DA, (network_handle,))
}

/// `NetworkAmIMutedByPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x9D6981DFC91A8604>
#[doc(alias(
    "NetworkAmIMutedByPlayer",
    "NETWORK_AM_I_MUTED_BY_PLAYER",
    "0x9D6981DFC91A8604"
))]
#[inline]
pub fn network_am_i_muted_by_player(player: Player) -> bool {
    call(0x9D6981DFC91A8604, (player,))
}

/// `NetworkApplyCachedPlayerHeadBlendData`.
///
/// <https://docs.fivem.net/natives/?_0x99B72C7ABDE5C910>
#[doc(alias(
    "NetworkApplyCachedPlayerHeadBlendData",
    "NETWORK_APPLY_CACHED_PLAYER_HEAD_BLEND_DATA",
    "0x99B72C7ABDE5C910",
    "_NETWORK_COPY_PED_BLEND_DATA",
    "NetworkCopyPedBlendData"
))]
#[inline]
pub fn network_apply_cached_player_head_blend_data(ped: Ped, player: Player) -> bool {
    call(0x99B72C7ABDE5C910, (ped, player))
}

/// `NetworkApplyPedScarData`.
///
/// <https://docs.fivem.net/natives/?_0xE66C690248F11150>
#[doc(alias(
    "NetworkApplyPedScarData",
    "NETWORK_APPLY_PED_SCAR_DATA",
    "0xE66C690248F11150"
))]
#[inline]
pub fn network_apply_ped_scar_data(ped: Ped, p1: i32) {
    call(0xE66C690248F11150, (ped, p1))
}

/// `NetworkApplyTransitionParameter`.
///
/// <https://docs.fivem.net/natives/?_0x521638ADA1BA0D18>
#[doc(alias(
    "NetworkApplyTransitionParameter",
    "NETWORK_APPLY_TRANSITION_PARAMETER",
    "0x521638ADA1BA0D18"
))]
#[inline]
pub fn network_apply_transition_parameter(p0: i32, p1: i32) {
    call(0x521638ADA1BA0D18, (p0, p1))
}

/// `NetworkApplyTransitionParameterString`.
///
/// <https://docs.fivem.net/natives/?_0xEBEFC2E77084F599>
#[doc(alias(
    "NetworkApplyTransitionParameterString",
    "NETWORK_APPLY_TRANSITION_PARAMETER_STRING",
    "0xEBEFC2E77084F599"
))]
#[inline]
pub fn network_apply_transition_parameter_string(p0: i32, string: &str, p2: bool) {
    call(0xEBEFC2E77084F599, (p0, string, p2))
}

/// `NetworkApplyVoiceProximityOverride`.
///
/// <https://docs.fivem.net/natives/?_0xDBD2056652689917>
#[doc(alias(
    "NetworkApplyVoiceProximityOverride",
    "NETWORK_APPLY_VOICE_PROXIMITY_OVERRIDE",
    "0xDBD2056652689917",
    "IS_NETWORK_VEHICLE_BEEN_DAMAGED_BY_ANY_OBJECT",
    "IsNetworkVehicleBeenDamagedByAnyObject"
))]
#[inline]
pub fn network_apply_voice_proximity_override(x: f32, y: f32, z: f32) {
    call(0xDBD2056652689917, (x, y, z))
}

/// `NetworkAreCutsceneEntities`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x66D6A5E9C511214A>
#[doc(alias(
    "NetworkAreCutsceneEntities",
    "_NETWORK_ARE_CUTSCENE_ENTITIES",
    "ARE_CUTSCENE_ENTITIES_NETWORKED",
    "AreCutsceneEntitiesNetworked",
    "0x66D6A5E9C511214A"
))]
#[inline]
pub fn network_are_cutscene_entities() -> bool {
    call(0x66D6A5E9C511214A, ())
}

/// `NetworkAreHandlesTheSame`.
///
/// <https://docs.fivem.net/natives/?_0x57DBA049E110F217>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `net_handle1`, `net_handle2`: there must be as many as it takes.
#[doc(alias(
    "NetworkAreHandlesTheSame",
    "NETWORK_ARE_HANDLES_THE_SAME",
    "0x57DBA049E110F217"
))]
#[inline]
pub unsafe fn network_are_handles_the_same(net_handle1: &mut [u8], net_handle2: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let net_handle1 = unsafe { Buffer::new(net_handle1) };
    // SAFETY: the caller promises that the native stays inside.
    let net_handle2 = unsafe { Buffer::new(net_handle2) };
    call(0x57DBA049E110F217, (net_handle1, net_handle2))
}

/// `NetworkAreSocialClubPoliciesCurrent`.
///
/// <https://docs.fivem.net/natives/?_0xBA9775570DB788CF>
#[doc(alias(
    "NetworkAreSocialClubPoliciesCurrent",
    "NETWORK_ARE_SOCIAL_CLUB_POLICIES_CURRENT",
    "0xBA9775570DB788CF"
))]
#[inline]
pub fn network_are_social_club_policies_current() -> bool {
    call(0xBA9775570DB788CF, ())
}

/// `NetworkAreTransitionDetailsValid`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2615AA2A695930C1>
#[doc(alias(
    "NetworkAreTransitionDetailsValid",
    "NETWORK_ARE_TRANSITION_DETAILS_VALID",
    "0x2615AA2A695930C1"
))]
#[inline]
pub fn network_are_transition_details_valid(p0: i32) -> bool {
    call(0x2615AA2A695930C1, (p0,))
}

/// `NetworkAttachSynchronisedSceneToEntity`.
///
/// <https://docs.fivem.net/natives/?_0x478DCBD2A98B705A>
#[doc(alias(
    "NetworkAttachSynchronisedSceneToEntity",
    "NETWORK_ATTACH_SYNCHRONISED_SCENE_TO_ENTITY",
    "0x478DCBD2A98B705A"
))]
#[inline]
pub fn network_attach_synchronised_scene_to_entity(
    net_scene: i32,
    entity: impl Into<Entity>,
    bone: i32,
) {
    let entity: Entity = entity.into();
    call(0x478DCBD2A98B705A, (net_scene, entity, bone))
}

/// `NetworkBail`.
///
/// <https://docs.fivem.net/natives/?_0x95914459A87EBA28>
#[doc(alias("NetworkBail", "NETWORK_BAIL", "0x95914459A87EBA28"))]
#[inline]
pub fn network_bail() {
    call(0x95914459A87EBA28, ())
}

/// `NetworkBailTransition`.
///
/// <https://docs.fivem.net/natives/?_0xEAA572036990CD1B>
#[doc(alias(
    "NetworkBailTransition",
    "NETWORK_BAIL_TRANSITION",
    "0xEAA572036990CD1B"
))]
#[inline]
pub fn network_bail_transition() {
    call(0xEAA572036990CD1B, ())
}

/// `NetworkBailTransitionQuickmatch`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x023782EFC70585EE>
#[doc(alias(
    "NetworkBailTransitionQuickmatch",
    "_NETWORK_BAIL_TRANSITION_QUICKMATCH",
    "NETWORK_CANCEL_TRANSITION_MATCHMAKING",
    "NetworkCancelTransitionMatchmaking",
    "0x023782EFC70585EE"
))]
#[inline]
pub fn network_bail_transition_quickmatch() {
    call(0x023782EFC70585EE, ())
}

/// `NetworkBlockInvites`.
///
/// <https://docs.fivem.net/natives/?_0x34F9E9049454A7A0>
#[doc(alias("NetworkBlockInvites", "NETWORK_BLOCK_INVITES", "0x34F9E9049454A7A0"))]
#[inline]
pub fn network_block_invites(toggle: bool) {
    call(0x34F9E9049454A7A0, (toggle,))
}

/// `NetworkBlockJoinQueueInvites`.
///
/// <https://docs.fivem.net/natives/?_0xCFEB8AF24FC1D0BB>
#[doc(alias(
    "NetworkBlockJoinQueueInvites",
    "NETWORK_BLOCK_JOIN_QUEUE_INVITES",
    "0xCFEB8AF24FC1D0BB",
    "_NETWORK_BLOCK_INVITES_2",
    "NetworkBlockInvites_2"
))]
#[inline]
pub fn network_block_join_queue_invites(toggle: bool) {
    call(0xCFEB8AF24FC1D0BB, (toggle,))
}

/// `NetworkBlockKickedPlayers`.
///
/// <https://docs.fivem.net/natives/?_0x6B07B9CE4D390375>
#[doc(alias(
    "NetworkBlockKickedPlayers",
    "_NETWORK_BLOCK_KICKED_PLAYERS",
    "NETWORK_ALLOW_INVITE_PROCESS_IN_PLAYER_SWITCH",
    "NetworkAllowInviteProcessInPlayerSwitch",
    "0x6B07B9CE4D390375"
))]
#[inline]
pub fn network_block_kicked_players(p0: bool) {
    call(0x6B07B9CE4D390375, (p0,))
}

/// `NetworkCacheLocalPlayerHeadBlendData`.
///
/// <https://docs.fivem.net/natives/?_0xBD0BE0BFC927EAC1>
#[doc(alias(
    "NetworkCacheLocalPlayerHeadBlendData",
    "NETWORK_CACHE_LOCAL_PLAYER_HEAD_BLEND_DATA",
    "0xBD0BE0BFC927EAC1"
))]
#[inline]
pub fn network_cache_local_player_head_blend_data() {
    call(0xBD0BE0BFC927EAC1, ())
}

/// `NetworkCanAccessMultiplayer`.
///
/// The values: `result`, `loading_state`.
///
/// <https://docs.fivem.net/natives/?_0xAF50DA1A3F8B1BA4>
#[doc(alias(
    "NetworkCanAccessMultiplayer",
    "NETWORK_CAN_ACCESS_MULTIPLAYER",
    "0xAF50DA1A3F8B1BA4"
))]
#[inline]
pub fn network_can_access_multiplayer() -> (bool, i32) {
    let mut loading_state = Out::<i32>::default();
    let result: bool = call(0xAF50DA1A3F8B1BA4, (&mut loading_state,));
    (result, loading_state.get())
}

/// `NetworkCanBail`.
///
/// <https://docs.fivem.net/natives/?_0x580CE4438479CC61>
#[doc(alias("NetworkCanBail", "NETWORK_CAN_BAIL", "0x580CE4438479CC61"))]
#[inline]
pub fn network_can_bail() -> bool {
    call(0x580CE4438479CC61, ())
}

/// `NetworkCanCommunicateWithGamer`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0xA150A4F065806B1F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkCanCommunicateWithGamer",
    "NETWORK_CAN_COMMUNICATE_WITH_GAMER",
    "NETWORK_CAN_TEXT_CHAT_WITH_GAMER",
    "NetworkCanTextChatWithGamer",
    "0xA150A4F065806B1F"
))]
#[inline]
pub unsafe fn network_can_communicate_with_gamer(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xA150A4F065806B1F, (network_handle,))
}

/// `NetworkCanCommunicateWithGamer_2`.
///
/// <https://docs.fivem.net/natives/?_0x8F5D1AD832AEB06C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkCanCommunicateWithGamer_2",
    "_NETWORK_CAN_COMMUNICATE_WITH_GAMER_2",
    "NETWORK_CAN_COMMUNICATE_WITH_GAMER",
    "NetworkCanCommunicateWithGamer",
    "0x8F5D1AD832AEB06C"
))]
#[inline]
pub unsafe fn network_can_communicate_with_gamer_2(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x8F5D1AD832AEB06C, (network_handle,))
}

/// `NetworkCanEnterMultiplayer`.
///
/// <https://docs.fivem.net/natives/?_0x7E782A910C362C25>
#[doc(alias(
    "NetworkCanEnterMultiplayer",
    "NETWORK_CAN_ENTER_MULTIPLAYER",
    "0x7E782A910C362C25"
))]
#[inline]
pub fn network_can_enter_multiplayer() -> bool {
    call(0x7E782A910C362C25, ())
}

/// `NetworkCanGamerPlayMultiplayerWithMe`.
///
/// <https://docs.fivem.net/natives/?_0x135F9B7B7ADD2185>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkCanGamerPlayMultiplayerWithMe",
    "_NETWORK_CAN_GAMER_PLAY_MULTIPLAYER_WITH_ME",
    "NETWORK_CAN_GAMER_PLAY_MULTIPLAYER_WITH_ME",
    "0x135F9B7B7ADD2185"
))]
#[inline]
pub unsafe fn network_can_gamer_play_multiplayer_with_me(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x135F9B7B7ADD2185, (network_handle,))
}

/// `NetworkCanPlayMultiplayerWithGamer`.
///
/// <https://docs.fivem.net/natives/?_0x07DD29D5E22763F1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkCanPlayMultiplayerWithGamer",
    "_NETWORK_CAN_PLAY_MULTIPLAYER_WITH_GAMER",
    "NETWORK_CAN_PLAY_MULTIPLAYER_WITH_GAMER",
    "0x07DD29D5E22763F1"
))]
#[inline]
pub unsafe fn network_can_play_multiplayer_with_gamer(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x07DD29D5E22763F1, (network_handle,))
}

/// `NetworkCanSessionEnd`.
///
/// <https://docs.fivem.net/natives/?_0x4EEBC3694E49C572>
#[doc(alias(
    "NetworkCanSessionEnd",
    "NETWORK_CAN_SESSION_END",
    "0x4EEBC3694E49C572"
))]
#[inline]
pub fn network_can_session_end() -> bool {
    call(0x4EEBC3694E49C572, ())
}

/// `NetworkCanSetWaypoint`.
///
/// <https://docs.fivem.net/natives/?_0xC927EC229934AF60>
#[doc(alias(
    "NetworkCanSetWaypoint",
    "NETWORK_CAN_SET_WAYPOINT",
    "0xC927EC229934AF60"
))]
#[inline]
pub fn network_can_set_waypoint() -> bool {
    call(0xC927EC229934AF60, ())
}

/// `NetworkCanViewGamerUserContent`.
///
/// <https://docs.fivem.net/natives/?_0xB57A49545BA53CE7>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkCanViewGamerUserContent",
    "_NETWORK_CAN_VIEW_GAMER_USER_CONTENT",
    "NETWORK_CAN_VIEW_GAMER_USER_CONTENT",
    "0xB57A49545BA53CE7"
))]
#[inline]
pub unsafe fn network_can_view_gamer_user_content(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xB57A49545BA53CE7, (network_handle,))
}

/// `NetworkCancelRespawnSearch`.
///
/// <https://docs.fivem.net/natives/?_0xFB8F2A6F3DF08CBE>
#[doc(alias(
    "NetworkCancelRespawnSearch",
    "NETWORK_CANCEL_RESPAWN_SEARCH",
    "0xFB8F2A6F3DF08CBE"
))]
#[inline]
pub fn network_cancel_respawn_search() {
    call(0xFB8F2A6F3DF08CBE, ())
}

/// `NetworkChangeTransitionSlots`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xEEEDA5E6D7080987>
#[doc(alias(
    "NetworkChangeTransitionSlots",
    "NETWORK_CHANGE_TRANSITION_SLOTS",
    "0xEEEDA5E6D7080987"
))]
#[inline]
pub fn network_change_transition_slots(p0: i32, p1: i32) {
    call(0xEEEDA5E6D7080987, (p0, p1))
}

/// `NetworkCheckCommunicationPrivileges`.
///
/// <https://docs.fivem.net/natives/?_0x83F28CE49FBBFFBA>
#[doc(alias(
    "NetworkCheckCommunicationPrivileges",
    "NETWORK_CHECK_COMMUNICATION_PRIVILEGES",
    "0x83F28CE49FBBFFBA"
))]
#[inline]
pub fn network_check_communication_privileges(p0: i32, p1: i32, p2: bool) -> bool {
    call(0x83F28CE49FBBFFBA, (p0, p1, p2))
}

/// `NetworkCheckDataManagerSucceededForHandle`.
///
/// <https://docs.fivem.net/natives/?_0x44B37CDCAE765AAE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkCheckDataManagerSucceededForHandle",
    "NETWORK_CHECK_DATA_MANAGER_SUCCEEDED_FOR_HANDLE",
    "0x44B37CDCAE765AAE"
))]
#[inline]
pub unsafe fn network_check_data_manager_succeeded_for_handle(
    friend_data_index: i32,
    network_handle: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x44B37CDCAE765AAE, (friend_data_index, network_handle))
}

/// `NetworkCheckUserContentPrivileges`.
///
/// <https://docs.fivem.net/natives/?_0x595F028698072DD9>
#[doc(alias(
    "NetworkCheckUserContentPrivileges",
    "NETWORK_CHECK_USER_CONTENT_PRIVILEGES",
    "0x595F028698072DD9"
))]
#[inline]
pub fn network_check_user_content_privileges(p0: i32, p1: i32, p2: bool) -> bool {
    call(0x595F028698072DD9, (p0, p1, p2))
}

/// `NetworkClanAnimation`.
///
/// <https://docs.fivem.net/natives/?_0x729E3401F0430686>
#[doc(alias(
    "NetworkClanAnimation",
    "_NETWORK_CLAN_ANIMATION",
    "NETWORK_CLAN_CREWINFO_GET_STRING_VALUE",
    "NetworkClanCrewinfoGetStringValue",
    "0x729E3401F0430686"
))]
#[inline]
pub fn network_clan_animation(anim_dict: &str, anim_name: &str) -> bool {
    call(0x729E3401F0430686, (anim_dict, anim_name))
}

/// `NetworkClanAnyDownloadMembershipPending`.
///
/// <https://docs.fivem.net/natives/?_0xB3F64A6A91432477>
#[doc(alias(
    "NetworkClanAnyDownloadMembershipPending",
    "NETWORK_CLAN_ANY_DOWNLOAD_MEMBERSHIP_PENDING",
    "0xB3F64A6A91432477",
    "_NETWORK_IS_CLAN_MEMBERSHIP_FINISHED_DOWNLOADING",
    "NetworkIsClanMembershipFinishedDownloading"
))]
#[inline]
pub fn network_clan_any_download_membership_pending() -> bool {
    call(0xB3F64A6A91432477, ())
}

/// `NetworkClanDownloadMembership`.
///
/// <https://docs.fivem.net/natives/?_0xA989044E70010ABE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanDownloadMembership",
    "NETWORK_CLAN_DOWNLOAD_MEMBERSHIP",
    "0xA989044E70010ABE"
))]
#[inline]
pub unsafe fn network_clan_download_membership(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xA989044E70010ABE, (network_handle,))
}

/// `NetworkClanDownloadMembershipPending`.
///
/// <https://docs.fivem.net/natives/?_0x5B9E023DC6EBEDC0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanDownloadMembershipPending",
    "NETWORK_CLAN_DOWNLOAD_MEMBERSHIP_PENDING",
    "0x5B9E023DC6EBEDC0"
))]
#[inline]
pub unsafe fn network_clan_download_membership_pending(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x5B9E023DC6EBEDC0, (p0,))
}

/// `NetworkClanGetEmblemTxdName`.
///
/// <https://docs.fivem.net/natives/?_0x5835D9CD92E83184>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `net_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanGetEmblemTxdName",
    "NETWORK_CLAN_GET_EMBLEM_TXD_NAME",
    "0x5835D9CD92E83184",
    "_NETWORK_GET_PLAYER_CREW_EMBLEM_TXD_NAME",
    "NetworkGetPlayerCrewEmblemTxdName"
))]
#[inline]
pub unsafe fn network_clan_get_emblem_txd_name(net_handle: &mut [u8]) -> Option<String> {
    // SAFETY: the caller promises that the native stays inside.
    let net_handle = unsafe { Buffer::new(net_handle) };
    let mut txd_name = TextBuffer::new(1024);
    let result: bool = call(0x5835D9CD92E83184, (net_handle, txd_name.buffer()));
    result.then(|| txd_name.into_text())
}

/// `NetworkClanGetLocalMembershipsCount`.
///
/// <https://docs.fivem.net/natives/?_0x1F471B79ACC90BEF>
#[doc(alias(
    "NetworkClanGetLocalMembershipsCount",
    "NETWORK_CLAN_GET_LOCAL_MEMBERSHIPS_COUNT",
    "0x1F471B79ACC90BEF",
    "_GET_NUM_MEMBERSHIP_DESC",
    "GetNumMembershipDesc",
    "_NETWORK_CLAN_GET_NUM_MEMBERSHIP_DESC",
    "NetworkClanGetNumMembershipDesc"
))]
#[inline]
pub fn network_clan_get_local_memberships_count() -> i32 {
    call(0x1F471B79ACC90BEF, ())
}

/// `NetworkClanGetMembership`.
///
/// <https://docs.fivem.net/natives/?_0xC8BC2011F67B3411>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`, `clan_membership`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanGetMembership",
    "NETWORK_CLAN_GET_MEMBERSHIP",
    "0xC8BC2011F67B3411"
))]
#[inline]
pub unsafe fn network_clan_get_membership(
    network_handle: &mut [u8],
    clan_membership: &mut [u8],
    membership_index: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    // SAFETY: the caller promises that the native stays inside.
    let clan_membership = unsafe { Buffer::new(clan_membership) };
    call(
        0xC8BC2011F67B3411,
        (network_handle, clan_membership, membership_index),
    )
}

/// `NetworkClanGetMembershipCount`.
///
/// <https://docs.fivem.net/natives/?_0xAAB11F6C4ADBC2C1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanGetMembershipCount",
    "NETWORK_CLAN_GET_MEMBERSHIP_COUNT",
    "0xAAB11F6C4ADBC2C1"
))]
#[inline]
pub unsafe fn network_clan_get_membership_count(p0: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xAAB11F6C4ADBC2C1, (p0,))
}

/// `NetworkClanGetMembershipDesc`.
///
/// <https://docs.fivem.net/natives/?_0x48DE78AF2C8885B8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `member_desc`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanGetMembershipDesc",
    "NETWORK_CLAN_GET_MEMBERSHIP_DESC",
    "0x48DE78AF2C8885B8"
))]
#[inline]
pub unsafe fn network_clan_get_membership_desc(member_desc: &mut [u8], p1: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let member_desc = unsafe { Buffer::new(member_desc) };
    call(0x48DE78AF2C8885B8, (member_desc, p1))
}

/// `NetworkClanGetMembershipValid`.
///
/// <https://docs.fivem.net/natives/?_0x48A59CF88D43DF0E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanGetMembershipValid",
    "NETWORK_CLAN_GET_MEMBERSHIP_VALID",
    "0x48A59CF88D43DF0E"
))]
#[inline]
pub unsafe fn network_clan_get_membership_valid(
    network_handle: &mut [u8],
    membership_index: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x48A59CF88D43DF0E, (network_handle, membership_index))
}

/// `NetworkClanGetUiFormattedTag`.
///
/// <https://docs.fivem.net/natives/?_0xF45352426FF3A4F0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `clan_desc`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanGetUiFormattedTag",
    "NETWORK_CLAN_GET_UI_FORMATTED_TAG",
    "0xF45352426FF3A4F0"
))]
#[inline]
pub unsafe fn network_clan_get_ui_formatted_tag(clan_desc: &mut [u8], buffer_size: i32) -> String {
    // SAFETY: the caller promises that the native stays inside.
    let clan_desc = unsafe { Buffer::new(clan_desc) };
    let mut formatted_tag = TextBuffer::new(1024);
    call::<()>(
        0xF45352426FF3A4F0,
        (clan_desc, buffer_size, formatted_tag.buffer()),
    );
    formatted_tag.into_text()
}

/// `NetworkClanIsEmblemReady`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA134777FF7F33331>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanIsEmblemReady",
    "NETWORK_CLAN_IS_EMBLEM_READY",
    "0xA134777FF7F33331"
))]
#[inline]
pub unsafe fn network_clan_is_emblem_ready(p0: i32, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xA134777FF7F33331, (p0, p1))
}

/// `NetworkClanIsRockstarClan`.
///
/// <https://docs.fivem.net/natives/?_0x7543BB439F63792B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `clan_desc`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanIsRockstarClan",
    "NETWORK_CLAN_IS_ROCKSTAR_CLAN",
    "0x7543BB439F63792B"
))]
#[inline]
pub unsafe fn network_clan_is_rockstar_clan(clan_desc: &mut [u8], buffer_size: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let clan_desc = unsafe { Buffer::new(clan_desc) };
    call(0x7543BB439F63792B, (clan_desc, buffer_size))
}

/// `NetworkClanJoin`.
///
/// <https://docs.fivem.net/natives/?_0x9FAAA4F4FC71F87F>
#[doc(alias("NetworkClanJoin", "NETWORK_CLAN_JOIN", "0x9FAAA4F4FC71F87F"))]
#[inline]
pub fn network_clan_join(clan_desc: i32) -> bool {
    call(0x9FAAA4F4FC71F87F, (clan_desc,))
}

/// `NetworkClanPlayerGetDesc`.
///
/// <https://docs.fivem.net/natives/?_0xEEE6EACBE8874FBA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `clan_desc`, `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanPlayerGetDesc",
    "NETWORK_CLAN_PLAYER_GET_DESC",
    "0xEEE6EACBE8874FBA"
))]
#[inline]
pub unsafe fn network_clan_player_get_desc(
    clan_desc: &mut [u8],
    buffer_size: i32,
    network_handle: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let clan_desc = unsafe { Buffer::new(clan_desc) };
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xEEE6EACBE8874FBA, (clan_desc, buffer_size, network_handle))
}

/// `NetworkClanPlayerIsActive`.
///
/// <https://docs.fivem.net/natives/?_0xB124B57F571D8F18>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanPlayerIsActive",
    "NETWORK_CLAN_PLAYER_IS_ACTIVE",
    "0xB124B57F571D8F18"
))]
#[inline]
pub unsafe fn network_clan_player_is_active(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xB124B57F571D8F18, (network_handle,))
}

/// `NetworkClanReleaseEmblem`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x113E6E3E50E286B0>
#[doc(alias(
    "NetworkClanReleaseEmblem",
    "NETWORK_CLAN_RELEASE_EMBLEM",
    "0x113E6E3E50E286B0"
))]
#[inline]
pub fn network_clan_release_emblem(p0: i32) {
    call(0x113E6E3E50E286B0, (p0,))
}

/// `NetworkClanRemoteMembershipsAreInCache`.
///
/// <https://docs.fivem.net/natives/?_0xBB6E6FEE99D866B2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkClanRemoteMembershipsAreInCache",
    "NETWORK_CLAN_REMOTE_MEMBERSHIPS_ARE_IN_CACHE",
    "0xBB6E6FEE99D866B2"
))]
#[inline]
pub unsafe fn network_clan_remote_memberships_are_in_cache(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xBB6E6FEE99D866B2, (p0,))
}

/// `NetworkClanRequestEmblem`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x13518FF1C6B28938>
#[doc(alias(
    "NetworkClanRequestEmblem",
    "NETWORK_CLAN_REQUEST_EMBLEM",
    "0x13518FF1C6B28938"
))]
#[inline]
pub fn network_clan_request_emblem(p0: i32) -> bool {
    call(0x13518FF1C6B28938, (p0,))
}

/// `NetworkClanServiceIsValid`.
///
/// <https://docs.fivem.net/natives/?_0x579CCED0265D4896>
#[doc(alias(
    "NetworkClanServiceIsValid",
    "NETWORK_CLAN_SERVICE_IS_VALID",
    "0x579CCED0265D4896",
    "_NETWORK_PLAYER_IS_IN_CLAN",
    "NetworkPlayerIsInClan"
))]
#[inline]
pub fn network_clan_service_is_valid() -> bool {
    call(0x579CCED0265D4896, ())
}

/// `NetworkClearClockTimeOverride`.
///
/// <https://docs.fivem.net/natives/?_0xD972DF67326F966E>
#[doc(alias(
    "NetworkClearClockTimeOverride",
    "NETWORK_CLEAR_CLOCK_TIME_OVERRIDE",
    "0xD972DF67326F966E"
))]
#[inline]
pub fn network_clear_clock_time_override() {
    call(0xD972DF67326F966E, ())
}

/// `NetworkClearFollowInvite`.
///
/// <https://docs.fivem.net/natives/?_0x439BFDE3CD0610F6>
#[doc(alias(
    "NetworkClearFollowInvite",
    "NETWORK_CLEAR_FOLLOW_INVITE",
    "0x439BFDE3CD0610F6"
))]
#[inline]
pub fn network_clear_follow_invite() -> i32 {
    call(0x439BFDE3CD0610F6, ())
}

/// `NetworkClearFollowers`.
///
/// <https://docs.fivem.net/natives/?_0x058F43EC59A8631A>
#[doc(alias(
    "NetworkClearFollowers",
    "NETWORK_CLEAR_FOLLOWERS",
    "0x058F43EC59A8631A"
))]
#[inline]
pub fn network_clear_followers() {
    call(0x058F43EC59A8631A, ())
}

/// `NetworkClearFoundGamers`.
///
/// <https://docs.fivem.net/natives/?_0x6D14CCEE1B40381A>
#[doc(alias(
    "NetworkClearFoundGamers",
    "NETWORK_CLEAR_FOUND_GAMERS",
    "0x6D14CCEE1B40381A"
))]
#[inline]
pub fn network_clear_found_gamers() {
    call(0x6D14CCEE1B40381A, ())
}

/// `NetworkClearGetGamerStatus`.
///
/// <https://docs.fivem.net/natives/?_0x86E0660E4F5C956D>
#[doc(alias(
    "NetworkClearGetGamerStatus",
    "NETWORK_CLEAR_GET_GAMER_STATUS",
    "0x86E0660E4F5C956D"
))]
#[inline]
pub fn network_clear_get_gamer_status() {
    call(0x86E0660E4F5C956D, ())
}

/// `NetworkClearGroupActivity`, since game build 393.
///
/// <https://docs.fivem.net/natives/?_0x1888694923EF4591>
#[doc(alias(
    "NetworkClearGroupActivity",
    "NETWORK_CLEAR_GROUP_ACTIVITY",
    "0x1888694923EF4591"
))]
#[inline]
pub fn network_clear_group_activity() {
    call(0x1888694923EF4591, ())
}

/// `NetworkClearPropertyId`.
///
/// <https://docs.fivem.net/natives/?_0xC2B82527CA77053E>
#[doc(alias(
    "NetworkClearPropertyId",
    "NETWORK_CLEAR_PROPERTY_ID",
    "0xC2B82527CA77053E"
))]
#[inline]
pub fn network_clear_property_id() {
    call(0xC2B82527CA77053E, ())
}

/// `NetworkClearTransitionCreatorHandle`.
///
/// <https://docs.fivem.net/natives/?_0xFB3272229A82C759>
#[doc(alias(
    "NetworkClearTransitionCreatorHandle",
    "NETWORK_CLEAR_TRANSITION_CREATOR_HANDLE",
    "0xFB3272229A82C759"
))]
#[inline]
pub fn network_clear_transition_creator_handle() {
    call(0xFB3272229A82C759, ())
}

/// `NetworkClearVoiceChannel`.
///
/// <https://docs.fivem.net/natives/?_0xE036A705F989E049>
#[doc(alias(
    "NetworkClearVoiceChannel",
    "NETWORK_CLEAR_VOICE_CHANNEL",
    "0xE036A705F989E049"
))]
#[inline]
pub fn network_clear_voice_channel() {
    call(0xE036A705F989E049, ())
}

/// `NetworkClearVoiceProximityOverride`.
///
/// <https://docs.fivem.net/natives/?_0xF03755696450470C>
#[doc(alias(
    "NetworkClearVoiceProximityOverride",
    "NETWORK_CLEAR_VOICE_PROXIMITY_OVERRIDE",
    "0xF03755696450470C"
))]
#[inline]
pub fn network_clear_voice_proximity_override() {
    call(0xF03755696450470C, ())
}

/// `NetworkCloseTransitionMatchmaking`.
///
/// <https://docs.fivem.net/natives/?_0x43F4DBA69710E01E>
#[doc(alias(
    "NetworkCloseTransitionMatchmaking",
    "NETWORK_CLOSE_TRANSITION_MATCHMAKING",
    "0x43F4DBA69710E01E"
))]
#[inline]
pub fn network_close_transition_matchmaking() {
    call(0x43F4DBA69710E01E, ())
}

/// `NetworkConcealEntity`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x1632BE0AC1E62876>
#[doc(alias(
    "NetworkConcealEntity",
    "_NETWORK_CONCEAL_ENTITY",
    "NETWORK_CONCEAL_ENTITY",
    "0x1632BE0AC1E62876"
))]
#[inline]
pub fn network_conceal_entity(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0x1632BE0AC1E62876, (entity, toggle))
}

/// `NetworkConcealPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xBBDF066252829606>
#[doc(alias("NetworkConcealPlayer", "NETWORK_CONCEAL_PLAYER", "0xBBDF066252829606"))]
#[inline]
pub fn network_conceal_player(
    player: Player,
    toggle: bool,
    b_allow_damaging_while_concealed: bool,
) {
    call(
        0xBBDF066252829606,
        (player, toggle, b_allow_damaging_while_concealed),
    )
}

/// `NetworkCreateSynchronisedScene`.
///
/// <https://docs.fivem.net/natives/?_0x7CD6BC4C2BBDD526>
#[doc(alias(
    "NetworkCreateSynchronisedScene",
    "NETWORK_CREATE_SYNCHRONISED_SCENE",
    "0x7CD6BC4C2BBDD526"
))]
#[inline]
pub fn network_create_synchronised_scene(
    x: f32,
    y: f32,
    z: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    rotation_order: i32,
    hold_last_frame: bool,
    looped: bool,
    phase_to_stop_scene: f32,
    phase_to_start_scene: f32,
    anim_speed: f32,
) -> i32 {
    call(
        0x7CD6BC4C2BBDD526,
        (
            x,
            y,
            z,
            x_rot,
            y_rot,
            z_rot,
            rotation_order,
            hold_last_frame,
            looped,
            phase_to_stop_scene,
            phase_to_start_scene,
            anim_speed,
        ),
    )
}

/// `NetworkDidFindGamersSucceed`.
///
/// <https://docs.fivem.net/natives/?_0xF9B83B77929D8863>
#[doc(alias(
    "NetworkDidFindGamersSucceed",
    "NETWORK_DID_FIND_GAMERS_SUCCEED",
    "0xF9B83B77929D8863"
))]
#[inline]
pub fn network_did_find_gamers_succeed() -> bool {
    call(0xF9B83B77929D8863, ())
}

/// `NetworkDidGetGamerStatusSucceed`.
///
/// <https://docs.fivem.net/natives/?_0x5AE17C6B0134B7F1>
#[doc(alias(
    "NetworkDidGetGamerStatusSucceed",
    "NETWORK_DID_GET_GAMER_STATUS_SUCCEED",
    "0x5AE17C6B0134B7F1"
))]
#[inline]
pub fn network_did_get_gamer_status_succeed() -> bool {
    call(0x5AE17C6B0134B7F1, ())
}

/// `NetworkDisableInvincibleFlashing`.
///
/// <https://docs.fivem.net/natives/?_0x9DD368BF06983221>
#[doc(alias(
    "NetworkDisableInvincibleFlashing",
    "NETWORK_DISABLE_INVINCIBLE_FLASHING",
    "0x9DD368BF06983221"
))]
#[inline]
pub fn network_disable_invincible_flashing(player: Player, toggle: bool) {
    call(0x9DD368BF06983221, (player, toggle))
}

/// `NetworkDisableLeaveRemotePedBehind`.
///
/// <https://docs.fivem.net/natives/?_0xC505036A35AFD01B>
#[doc(alias(
    "NetworkDisableLeaveRemotePedBehind",
    "NETWORK_DISABLE_LEAVE_REMOTE_PED_BEHIND",
    "0xC505036A35AFD01B"
))]
#[inline]
pub fn network_disable_leave_remote_ped_behind(toggle: bool) {
    call(0xC505036A35AFD01B, (toggle,))
}

/// `NetworkDisableProximityMigration`.
///
/// <https://docs.fivem.net/natives/?_0x407091CF6037118E>
#[doc(alias(
    "NetworkDisableProximityMigration",
    "NETWORK_DISABLE_PROXIMITY_MIGRATION",
    "0x407091CF6037118E"
))]
#[inline]
pub fn network_disable_proximity_migration(net_id: i32) {
    call(0x407091CF6037118E, (net_id,))
}

/// `NetworkDisplaynamesFromHandlesStart`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xD66C9E72B3CC4982>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkDisplaynamesFromHandlesStart",
    "_NETWORK_DISPLAYNAMES_FROM_HANDLES_START",
    "NETWORK_DISPLAYNAMES_FROM_HANDLES_START",
    "0xD66C9E72B3CC4982"
))]
#[inline]
pub unsafe fn network_displaynames_from_handles_start(p0: &mut [u8], p1: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xD66C9E72B3CC4982, (p0, p1))
}

/// `NetworkDoTransitionQuickmatch`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x71FB0EBCD4915D56>
#[doc(alias(
    "NetworkDoTransitionQuickmatch",
    "NETWORK_DO_TRANSITION_QUICKMATCH",
    "0x71FB0EBCD4915D56"
))]
#[inline]
pub fn network_do_transition_quickmatch(p0: i32, p1: i32, p2: i32, p3: i32) -> bool {
    call(0x71FB0EBCD4915D56, (p0, p1, p2, p3))
}

/// `NetworkDoTransitionQuickmatchAsync`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xA091A5E44F0072E5>
#[doc(alias(
    "NetworkDoTransitionQuickmatchAsync",
    "NETWORK_DO_TRANSITION_QUICKMATCH_ASYNC",
    "0xA091A5E44F0072E5"
))]
#[inline]
pub fn network_do_transition_quickmatch_async(p0: i32, p1: i32, p2: i32, p3: i32) -> bool {
    call(0xA091A5E44F0072E5, (p0, p1, p2, p3))
}

/// `NetworkDoTransitionQuickmatchWithGroup`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x9C4AB58491FDC98A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p4`: there must be as many as it takes.
#[doc(alias(
    "NetworkDoTransitionQuickmatchWithGroup",
    "NETWORK_DO_TRANSITION_QUICKMATCH_WITH_GROUP",
    "0x9C4AB58491FDC98A"
))]
#[inline]
pub unsafe fn network_do_transition_quickmatch_with_group(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: &mut [u8],
    p5: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(0x9C4AB58491FDC98A, (p0, p1, p2, p3, p4, p5))
}

/// `NetworkDoTransitionToFreemode`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x3AAD8B2FCA1E289F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkDoTransitionToFreemode",
    "NETWORK_DO_TRANSITION_TO_FREEMODE",
    "0x3AAD8B2FCA1E289F"
))]
#[inline]
pub unsafe fn network_do_transition_to_freemode(
    p0: &mut [u8],
    p1: i32,
    p2: bool,
    players: i32,
    p4: bool,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x3AAD8B2FCA1E289F, (p0, p1, p2, players, p4))
}

/// `NetworkDoTransitionToGame`.
///
/// <https://docs.fivem.net/natives/?_0x3E9BB38102A589B0>
#[doc(alias(
    "NetworkDoTransitionToGame",
    "NETWORK_DO_TRANSITION_TO_GAME",
    "0x3E9BB38102A589B0"
))]
#[inline]
pub fn network_do_transition_to_game(p0: bool, max_players: i32) -> bool {
    call(0x3E9BB38102A589B0, (p0, max_players))
}

/// `NetworkDoTransitionToNewFreemode`.
///
/// <https://docs.fivem.net/natives/?_0x9E80A5BA8109F974>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkDoTransitionToNewFreemode",
    "NETWORK_DO_TRANSITION_TO_NEW_FREEMODE",
    "0x9E80A5BA8109F974"
))]
#[inline]
pub unsafe fn network_do_transition_to_new_freemode(
    p0: &mut [u8],
    p1: &mut [u8],
    players: i32,
    p3: bool,
    p4: bool,
    p5: bool,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x9E80A5BA8109F974, (p0, p1, players, p3, p4, p5))
}

/// `NetworkDoTransitionToNewGame`.
///
/// <https://docs.fivem.net/natives/?_0x4665F51EFED00034>
#[doc(alias(
    "NetworkDoTransitionToNewGame",
    "NETWORK_DO_TRANSITION_TO_NEW_GAME",
    "0x4665F51EFED00034"
))]
#[inline]
pub fn network_do_transition_to_new_game(p0: bool, max_players: i32, p2: bool) -> bool {
    call(0x4665F51EFED00034, (p0, max_players, p2))
}

/// `NetworkDoesEntityExistWithNetworkId`.
///
/// <https://docs.fivem.net/natives/?_0x18A47D074708FD68>
#[doc(alias(
    "NetworkDoesEntityExistWithNetworkId",
    "NETWORK_DOES_ENTITY_EXIST_WITH_NETWORK_ID",
    "0x18A47D074708FD68"
))]
#[inline]
pub fn network_does_entity_exist_with_network_id(net_id: i32) -> bool {
    call(0x18A47D074708FD68, (net_id,))
}

/// `NetworkDoesNetworkIdExist`.
///
/// <https://docs.fivem.net/natives/?_0x38CE16C96BD11344>
#[doc(alias(
    "NetworkDoesNetworkIdExist",
    "NETWORK_DOES_NETWORK_ID_EXIST",
    "0x38CE16C96BD11344"
))]
#[inline]
pub fn network_does_network_id_exist(net_id: i32) -> bool {
    call(0x38CE16C96BD11344, (net_id,))
}

/// `NetworkDoesTunableExist`.
///
/// <https://docs.fivem.net/natives/?_0x85E5F8B9B898B20A>
#[doc(alias(
    "NetworkDoesTunableExist",
    "NETWORK_DOES_TUNABLE_EXIST",
    "0x85E5F8B9B898B20A"
))]
#[inline]
pub fn network_does_tunable_exist(tunable_context: &str, tunable_name: &str) -> bool {
    call(0x85E5F8B9B898B20A, (tunable_context, tunable_name))
}

/// `NetworkDoesTunableExistHash`.
///
/// <https://docs.fivem.net/natives/?_0xE4E53E1419D81127>
#[doc(alias(
    "NetworkDoesTunableExistHash",
    "NETWORK_DOES_TUNABLE_EXIST_HASH",
    "0xE4E53E1419D81127",
    "_NETWORK_DOES_TUNABLE_EXIST_HASH"
))]
#[inline]
pub fn network_does_tunable_exist_hash(
    tunable_context: impl Into<Hash>,
    tunable_name: impl Into<Hash>,
) -> bool {
    let tunable_context: Hash = tunable_context.into();
    let tunable_name: Hash = tunable_name.into();
    call(0xE4E53E1419D81127, (tunable_context, tunable_name))
}

/// `NetworkEndTutorialSession`.
///
/// <https://docs.fivem.net/natives/?_0xD0AFAFF5A51D72F7>
#[doc(alias(
    "NetworkEndTutorialSession",
    "NETWORK_END_TUTORIAL_SESSION",
    "0xD0AFAFF5A51D72F7"
))]
#[inline]
pub fn network_end_tutorial_session() {
    call(0xD0AFAFF5A51D72F7, ())
}

/// `NetworkEntityAreaDoesExist`.
///
/// <https://docs.fivem.net/natives/?_0xE64A3CA08DFA37A9>
#[doc(alias(
    "NetworkEntityAreaDoesExist",
    "NETWORK_ENTITY_AREA_DOES_EXIST",
    "0xE64A3CA08DFA37A9"
))]
#[inline]
pub fn network_entity_area_does_exist(area_handle: i32) -> bool {
    call(0xE64A3CA08DFA37A9, (area_handle,))
}

/// `NetworkEntityAreaIsOccupied`.
///
/// <https://docs.fivem.net/natives/?_0x4A2D4E8BF4265B0F>
#[doc(alias(
    "NetworkEntityAreaIsOccupied",
    "NETWORK_ENTITY_AREA_IS_OCCUPIED",
    "0x4A2D4E8BF4265B0F"
))]
#[inline]
pub fn network_entity_area_is_occupied(area_handle: i32) -> bool {
    call(0x4A2D4E8BF4265B0F, (area_handle,))
}

/// `NetworkExplodeHeli`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x2A5E0621DD815A9A>
#[doc(alias("NetworkExplodeHeli", "NETWORK_EXPLODE_HELI", "0x2A5E0621DD815A9A"))]
#[inline]
pub fn network_explode_heli(
    heli: Vehicle,
    is_audible: bool,
    is_invisible: bool,
    net_script_entity_id: i32,
) {
    call(
        0x2A5E0621DD815A9A,
        (heli, is_audible, is_invisible, net_script_entity_id),
    )
}

/// `NetworkExplodeVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x301A42153C9AD707>
#[doc(alias(
    "NetworkExplodeVehicle",
    "NETWORK_EXPLODE_VEHICLE",
    "0x301A42153C9AD707"
))]
#[inline]
pub fn network_explode_vehicle(vehicle: Vehicle, is_audible: bool, is_invisible: bool, p3: bool) {
    call(0x301A42153C9AD707, (vehicle, is_audible, is_invisible, p3))
}

/// `NetworkFadeInEntity`.
///
/// <https://docs.fivem.net/natives/?_0x1F4ED342ACEFE62D>
#[doc(alias("NetworkFadeInEntity", "NETWORK_FADE_IN_ENTITY", "0x1F4ED342ACEFE62D"))]
#[inline]
pub fn network_fade_in_entity(entity: impl Into<Entity>, b_network: bool) {
    let entity: Entity = entity.into();
    call(0x1F4ED342ACEFE62D, (entity, b_network))
}

/// `NetworkFadeOutEntity`.
///
/// <https://docs.fivem.net/natives/?_0xDE564951F95E09ED>
#[doc(alias(
    "NetworkFadeOutEntity",
    "NETWORK_FADE_OUT_ENTITY",
    "0xDE564951F95E09ED"
))]
#[inline]
pub fn network_fade_out_entity(entity: impl Into<Entity>, normal: bool, slow: bool) {
    let entity: Entity = entity.into();
    call(0xDE564951F95E09ED, (entity, normal, slow))
}

/// `NetworkFindGamersInCrew`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE532D6811B3A4D2A>
#[doc(alias(
    "NetworkFindGamersInCrew",
    "NETWORK_FIND_GAMERS_IN_CREW",
    "0xE532D6811B3A4D2A",
    "NETWORK_X_AFFECTS_GAMERS",
    "NetworkXAffectsGamers"
))]
#[inline]
pub fn network_find_gamers_in_crew(p0: i32) -> bool {
    call(0xE532D6811B3A4D2A, (p0,))
}

/// `NetworkFindMatchedGamers`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF7B2CFDE5C9F700D>
#[doc(alias(
    "NetworkFindMatchedGamers",
    "NETWORK_FIND_MATCHED_GAMERS",
    "0xF7B2CFDE5C9F700D"
))]
#[inline]
pub fn network_find_matched_gamers(p0: i32, p1: f32, p2: f32, p3: f32) -> bool {
    call(0xF7B2CFDE5C9F700D, (p0, p1, p2, p3))
}

/// `NetworkFinishBroadcastingData`.
///
/// <https://docs.fivem.net/natives/?_0x64F62AFB081E260D>
#[doc(alias(
    "NetworkFinishBroadcastingData",
    "NETWORK_FINISH_BROADCASTING_DATA",
    "0x64F62AFB081E260D"
))]
#[inline]
pub fn network_finish_broadcasting_data() {
    call(0x64F62AFB081E260D, ())
}

/// `NetworkForceLocalUseOfSyncedSceneCamera`.
///
/// <https://docs.fivem.net/natives/?_0xC9B43A33D09CADA7>
#[doc(alias(
    "NetworkForceLocalUseOfSyncedSceneCamera",
    "NETWORK_FORCE_LOCAL_USE_OF_SYNCED_SCENE_CAMERA",
    "0xC9B43A33D09CADA7"
))]
#[inline]
pub fn network_force_local_use_of_synced_scene_camera(scene_id: i32) {
    call(0xC9B43A33D09CADA7, (scene_id,))
}

/// `NetworkGamerHasHeadset`.
///
/// <https://docs.fivem.net/natives/?_0xF2FD55CB574BCC55>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGamerHasHeadset",
    "NETWORK_GAMER_HAS_HEADSET",
    "0xF2FD55CB574BCC55"
))]
#[inline]
pub unsafe fn network_gamer_has_headset(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xF2FD55CB574BCC55, (network_handle,))
}

/// `NetworkGamertagFromHandlePending`.
///
/// <https://docs.fivem.net/natives/?_0xB071E27958EF4CF0>
#[doc(alias(
    "NetworkGamertagFromHandlePending",
    "NETWORK_GAMERTAG_FROM_HANDLE_PENDING",
    "0xB071E27958EF4CF0"
))]
#[inline]
pub fn network_gamertag_from_handle_pending() -> bool {
    call(0xB071E27958EF4CF0, ())
}

/// `NetworkGamertagFromHandleStart`.
///
/// <https://docs.fivem.net/natives/?_0x9F0C0A981D73FA56>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGamertagFromHandleStart",
    "NETWORK_GAMERTAG_FROM_HANDLE_START",
    "0x9F0C0A981D73FA56"
))]
#[inline]
pub unsafe fn network_gamertag_from_handle_start(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x9F0C0A981D73FA56, (network_handle,))
}

/// `NetworkGamertagFromHandleSucceeded`.
///
/// <https://docs.fivem.net/natives/?_0xFD00798DBA7523DD>
#[doc(alias(
    "NetworkGamertagFromHandleSucceeded",
    "NETWORK_GAMERTAG_FROM_HANDLE_SUCCEEDED",
    "0xFD00798DBA7523DD"
))]
#[inline]
pub fn network_gamertag_from_handle_succeeded() -> bool {
    call(0xFD00798DBA7523DD, ())
}

/// `NetworkGetActivityPlayerNum`.
///
/// <https://docs.fivem.net/natives/?_0x73E2B500410DA5A2>
#[doc(alias(
    "NetworkGetActivityPlayerNum",
    "NETWORK_GET_ACTIVITY_PLAYER_NUM",
    "0x73E2B500410DA5A2"
))]
#[inline]
pub fn network_get_activity_player_num(p0: bool) -> i32 {
    call(0x73E2B500410DA5A2, (p0,))
}

/// `NetworkGetAgeGroup`.
///
/// <https://docs.fivem.net/natives/?_0x9614B71F8ADB982B>
#[doc(alias("NetworkGetAgeGroup", "NETWORK_GET_AGE_GROUP", "0x9614B71F8ADB982B"))]
#[inline]
pub fn network_get_age_group() -> i32 {
    call(0x9614B71F8ADB982B, ())
}

/// `NetworkGetAverageLatencyForPlayer`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xD414BE129BB81B32>
#[doc(alias(
    "NetworkGetAverageLatencyForPlayer",
    "_NETWORK_GET_AVERAGE_LATENCY_FOR_PLAYER",
    "NETWORK_GET_AVERAGE_LATENCY",
    "NetworkGetAverageLatency",
    "0xD414BE129BB81B32"
))]
#[inline]
pub fn network_get_average_latency_for_player(player: Player) -> f32 {
    call(0xD414BE129BB81B32, (player,))
}

/// `NetworkGetAverageLatencyForPlayer_2`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x0E3A041ED6AC2B45>
#[doc(alias(
    "NetworkGetAverageLatencyForPlayer_2",
    "_NETWORK_GET_AVERAGE_LATENCY_FOR_PLAYER_2",
    "NETWORK_GET_AVERAGE_PING",
    "NetworkGetAveragePing",
    "0x0E3A041ED6AC2B45"
))]
#[inline]
pub fn network_get_average_latency_for_player_2(player: Player) -> f32 {
    call(0x0E3A041ED6AC2B45, (player,))
}

/// `NetworkGetAveragePacketLossForPlayer`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x350C23949E43686C>
#[doc(alias(
    "NetworkGetAveragePacketLossForPlayer",
    "_NETWORK_GET_AVERAGE_PACKET_LOSS_FOR_PLAYER",
    "NETWORK_GET_AVERAGE_PACKET_LOSS",
    "NetworkGetAveragePacketLoss",
    "0x350C23949E43686C"
))]
#[inline]
pub fn network_get_average_packet_loss_for_player(player: Player) -> f32 {
    call(0x350C23949E43686C, (player,))
}

/// `NetworkGetBackgroundLoadingRecipients`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x97A770BEEF227E2B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`, `p3`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetBackgroundLoadingRecipients",
    "NETWORK_GET_BACKGROUND_LOADING_RECIPIENTS",
    "UGC_GET_MOST_RECENTLY_PLAYED_CONTENT",
    "UgcGetMostRecentlyPlayedContent",
    "0x97A770BEEF227E2B"
))]
#[inline]
pub unsafe fn network_get_background_loading_recipients(
    p0: i32,
    p1: i32,
    p2: &mut [u8],
    p3: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x97A770BEEF227E2B, (p0, p1, p2, p3))
}

/// `NetworkGetContentModifierListId`.
///
/// <https://docs.fivem.net/natives/?_0x187382F8A3E0A6C3>
#[doc(alias(
    "NetworkGetContentModifierListId",
    "NETWORK_GET_CONTENT_MODIFIER_LIST_ID",
    "0x187382F8A3E0A6C3",
    "_GET_TUNABLES_CONTENT_MODIFIER_ID",
    "GetTunablesContentModifierId"
))]
#[inline]
pub fn network_get_content_modifier_list_id(content_hash: impl Into<Hash>) -> i32 {
    let content_hash: Hash = content_hash.into();
    call(0x187382F8A3E0A6C3, (content_hash,))
}

/// `NetworkGetCurrentlySelectedGamerHandleFromInviteMenu`.
///
/// <https://docs.fivem.net/natives/?_0x74881E6BCAE2327C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetCurrentlySelectedGamerHandleFromInviteMenu",
    "NETWORK_GET_CURRENTLY_SELECTED_GAMER_HANDLE_FROM_INVITE_MENU",
    "0x74881E6BCAE2327C"
))]
#[inline]
pub unsafe fn network_get_currently_selected_gamer_handle_from_invite_menu(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x74881E6BCAE2327C, (p0,))
}

/// `NetworkGetDestroyerOfEntity`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x4CACA84440FA26F6>
#[doc(alias(
    "NetworkGetDestroyerOfEntity",
    "_NETWORK_GET_DESTROYER_OF_ENTITY",
    "NETWORK_GET_ASSISTED_DAMAGE_OF_ENTITY",
    "NetworkGetAssistedDamageOfEntity",
    "0x4CACA84440FA26F6",
    "_NETWORK_GET_DESROYER_OF_ENTITY",
    "NetworkGetDesroyerOfEntity"
))]
#[inline]
pub fn network_get_destroyer_of_entity(p0: i32, p1: i32) -> Option<Hash> {
    let mut weapon_hash = Out::<Hash>::default();
    let result: bool = call(0x4CACA84440FA26F6, (p0, p1, &mut weapon_hash));
    result.then(|| weapon_hash.get())
}

/// `NetworkGetDestroyerOfNetworkId`.
///
/// The values: `result`, `weapon_hash`.
///
/// <https://docs.fivem.net/natives/?_0x7A1ADEEF01740A24>
#[doc(alias(
    "NetworkGetDestroyerOfNetworkId",
    "NETWORK_GET_DESTROYER_OF_NETWORK_ID",
    "0x7A1ADEEF01740A24"
))]
#[inline]
pub fn network_get_destroyer_of_network_id(net_id: i32) -> (i32, Hash) {
    let mut weapon_hash = Out::<Hash>::default();
    let result: i32 = call(0x7A1ADEEF01740A24, (net_id, &mut weapon_hash));
    (result, weapon_hash.get())
}

/// `NetworkGetDisplaynamesFromHandles`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x58CC181719256197>
#[doc(alias(
    "NetworkGetDisplaynamesFromHandles",
    "_NETWORK_GET_DISPLAYNAMES_FROM_HANDLES",
    "NETWORK_GET_DISPLAYNAMES_FROM_HANDLES",
    "0x58CC181719256197"
))]
#[inline]
pub fn network_get_displaynames_from_handles(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x58CC181719256197, (p0, p1, p2))
}

/// `NetworkGetEntityFromNetworkId`.
///
/// <https://docs.fivem.net/natives/?_0xCE4E5D9B0A4FF560>
#[doc(alias(
    "NetworkGetEntityFromNetworkId",
    "NETWORK_GET_ENTITY_FROM_NETWORK_ID",
    "0xCE4E5D9B0A4FF560"
))]
#[inline]
pub fn network_get_entity_from_network_id(net_id: i32) -> Entity {
    call(0xCE4E5D9B0A4FF560, (net_id,))
}

/// `NetworkGetEntityIsLocal`.
///
/// <https://docs.fivem.net/natives/?_0x0991549DE4D64762>
#[doc(alias(
    "NetworkGetEntityIsLocal",
    "NETWORK_GET_ENTITY_IS_LOCAL",
    "0x0991549DE4D64762"
))]
#[inline]
pub fn network_get_entity_is_local(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x0991549DE4D64762, (entity,))
}

/// `NetworkGetEntityIsNetworked`.
///
/// <https://docs.fivem.net/natives/?_0xC7827959479DCC78>
#[doc(alias(
    "NetworkGetEntityIsNetworked",
    "NETWORK_GET_ENTITY_IS_NETWORKED",
    "0xC7827959479DCC78"
))]
#[inline]
pub fn network_get_entity_is_networked(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xC7827959479DCC78, (entity,))
}

/// `NetworkGetEntityKillerOfPlayer`.
///
/// The values: `result`, `weapon_hash`.
///
/// <https://docs.fivem.net/natives/?_0x42B2DAA6B596F5F8>
#[doc(alias(
    "NetworkGetEntityKillerOfPlayer",
    "NETWORK_GET_ENTITY_KILLER_OF_PLAYER",
    "0x42B2DAA6B596F5F8"
))]
#[inline]
pub fn network_get_entity_killer_of_player(player: Player) -> (Entity, Hash) {
    let mut weapon_hash = Out::<Hash>::default();
    let result: Entity = call(0x42B2DAA6B596F5F8, (player, &mut weapon_hash));
    (result, weapon_hash.get())
}

/// `NetworkGetEntityNetScriptId`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x815F18AD865F057F>
#[doc(alias(
    "NetworkGetEntityNetScriptId",
    "_NETWORK_GET_ENTITY_NET_SCRIPT_ID",
    "NETWORK_ENTITY_GET_OBJECT_ID",
    "NetworkEntityGetObjectId",
    "0x815F18AD865F057F"
))]
#[inline]
pub fn network_get_entity_net_script_id(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x815F18AD865F057F, (entity,))
}

/// `NetworkGetFoundGamer`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x9DCFF2AFB68B3476>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetFoundGamer",
    "NETWORK_GET_FOUND_GAMER",
    "0x9DCFF2AFB68B3476"
))]
#[inline]
pub unsafe fn network_get_found_gamer(p0: &mut [u8], p1: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x9DCFF2AFB68B3476, (p0, p1))
}

/// `NetworkGetFriendCount`.
///
/// <https://docs.fivem.net/natives/?_0x203F1CFD823B27A4>
#[doc(alias(
    "NetworkGetFriendCount",
    "NETWORK_GET_FRIEND_COUNT",
    "0x203F1CFD823B27A4"
))]
#[inline]
pub fn network_get_friend_count() -> i32 {
    call(0x203F1CFD823B27A4, ())
}

/// `NetworkGetFriendName`.
///
/// <https://docs.fivem.net/natives/?_0xE11EBBB2A783FE8B>
#[doc(alias(
    "NetworkGetFriendName",
    "NETWORK_GET_FRIEND_NAME",
    "0xE11EBBB2A783FE8B"
))]
#[inline]
pub fn network_get_friend_name(friend_index: i32) -> Option<String> {
    call(0xE11EBBB2A783FE8B, (friend_index,))
}

/// `NetworkGetFriendNameFromIndex`.
///
/// <https://docs.fivem.net/natives/?_0x4164F227D052E293>
#[doc(alias(
    "NetworkGetFriendNameFromIndex",
    "_NETWORK_GET_FRIEND_NAME_FROM_INDEX",
    "NETWORK_GET_FRIEND_DISPLAY_NAME",
    "NetworkGetFriendDisplayName",
    "0x4164F227D052E293"
))]
#[inline]
pub fn network_get_friend_name_from_index(friend_index: i32) -> Option<String> {
    call(0x4164F227D052E293, (friend_index,))
}

/// `NetworkGetGamerStatusFromQueue`.
///
/// <https://docs.fivem.net/natives/?_0x2CC848A861D01493>
#[doc(alias(
    "NetworkGetGamerStatusFromQueue",
    "NETWORK_GET_GAMER_STATUS_FROM_QUEUE",
    "0x2CC848A861D01493"
))]
#[inline]
pub fn network_get_gamer_status_from_queue() -> bool {
    call(0x2CC848A861D01493, ())
}

/// `NetworkGetGamerStatusResult`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x02A8BEC6FD9AF660>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetGamerStatusResult",
    "NETWORK_GET_GAMER_STATUS_RESULT",
    "0x02A8BEC6FD9AF660"
))]
#[inline]
pub unsafe fn network_get_gamer_status_result(p0: &mut [u8], p1: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x02A8BEC6FD9AF660, (p0, p1))
}

/// `NetworkGetGamertagFromHandle`.
///
/// <https://docs.fivem.net/natives/?_0x426141162EBE5CDB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetGamertagFromHandle",
    "NETWORK_GET_GAMERTAG_FROM_HANDLE",
    "0x426141162EBE5CDB"
))]
#[inline]
pub unsafe fn network_get_gamertag_from_handle(network_handle: &mut [u8]) -> Option<String> {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x426141162EBE5CDB, (network_handle,))
}

/// `NetworkGetGlobalMultiplayerClock`.
///
/// The values: `hours`, `minutes`, `seconds`.
///
/// <https://docs.fivem.net/natives/?_0x6D03BFBD643B2A02>
#[doc(alias(
    "NetworkGetGlobalMultiplayerClock",
    "NETWORK_GET_GLOBAL_MULTIPLAYER_CLOCK",
    "0x6D03BFBD643B2A02",
    "_NETWORK_GET_SERVER_TIME",
    "NetworkGetServerTime"
))]
#[inline]
pub fn network_get_global_multiplayer_clock() -> (i32, i32, i32) {
    let mut hours = Out::<i32>::default();
    let mut minutes = Out::<i32>::default();
    let mut seconds = Out::<i32>::default();
    call::<()>(0x6D03BFBD643B2A02, (&mut hours, &mut minutes, &mut seconds));
    (hours.get(), minutes.get(), seconds.get())
}

/// `NetworkGetHostOfScript`.
///
/// <https://docs.fivem.net/natives/?_0x1D6A14F1F9A736FC>
#[doc(alias(
    "NetworkGetHostOfScript",
    "NETWORK_GET_HOST_OF_SCRIPT",
    "0x1D6A14F1F9A736FC"
))]
#[inline]
pub fn network_get_host_of_script(script_name: &str, p1: i32, p2: i32) -> Player {
    call(0x1D6A14F1F9A736FC, (script_name, p1, p2))
}

/// `NetworkGetHostOfThisScript`.
///
/// <https://docs.fivem.net/natives/?_0xC7B4D79B01FA7A5C>
#[doc(alias(
    "NetworkGetHostOfThisScript",
    "NETWORK_GET_HOST_OF_THIS_SCRIPT",
    "0xC7B4D79B01FA7A5C"
))]
#[inline]
pub fn network_get_host_of_this_script() -> Player {
    call(0xC7B4D79B01FA7A5C, ())
}

/// `NetworkGetInstanceIdOfThisScript`.
///
/// <https://docs.fivem.net/natives/?_0x638A3A81733086DB>
#[doc(alias(
    "NetworkGetInstanceIdOfThisScript",
    "NETWORK_GET_INSTANCE_ID_OF_THIS_SCRIPT",
    "0x638A3A81733086DB"
))]
#[inline]
pub fn network_get_instance_id_of_this_script() -> i32 {
    call(0x638A3A81733086DB, ())
}

/// `NetworkGetLastVelocityReceived`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x33DE49EDF4DDE77A>
#[doc(alias(
    "NetworkGetLastVelocityReceived",
    "_NETWORK_GET_LAST_VELOCITY_RECEIVED",
    "NETWORK_GET_LAST_VEL_RECEIVED_OVER_NETWORK",
    "NetworkGetLastVelReceivedOverNetwork",
    "0x33DE49EDF4DDE77A"
))]
#[inline]
pub fn network_get_last_velocity_received(entity: impl Into<Entity>) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x33DE49EDF4DDE77A, (entity,))
}

/// `NetworkGetLocalHandle`.
///
/// <https://docs.fivem.net/natives/?_0xE86051786B66CD8E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetLocalHandle",
    "NETWORK_GET_LOCAL_HANDLE",
    "0xE86051786B66CD8E"
))]
#[inline]
pub unsafe fn network_get_local_handle(network_handle: &mut [u8], buffer_size: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xE86051786B66CD8E, (network_handle, buffer_size))
}

/// `NetworkGetLocalSceneFromNetworkId`.
///
/// <https://docs.fivem.net/natives/?_0x02C40BF885C567B6>
#[doc(alias(
    "NetworkGetLocalSceneFromNetworkId",
    "NETWORK_GET_LOCAL_SCENE_FROM_NETWORK_ID",
    "0x02C40BF885C567B6",
    "_NETWORK_CONVERT_SYNCHRONISED_SCENE_TO_SYNCHRONIZED_SCENE",
    "NetworkConvertSynchronisedSceneToSynchronizedScene",
    "_NETWORK_UNLINK_NETWORKED_SYNCHRONISED_SCENE",
    "NetworkUnlinkNetworkedSynchronisedScene"
))]
#[inline]
pub fn network_get_local_scene_from_network_id(net_scene_id: i32) -> i32 {
    call(0x02C40BF885C567B6, (net_scene_id,))
}

/// `NetworkGetMaxFriends`.
///
/// <https://docs.fivem.net/natives/?_0xAFEBB0D5D8F687D2>
#[doc(alias(
    "NetworkGetMaxFriends",
    "NETWORK_GET_MAX_FRIENDS",
    "0xAFEBB0D5D8F687D2"
))]
#[inline]
pub fn network_get_max_friends() -> i32 {
    call(0xAFEBB0D5D8F687D2, ())
}

/// `NetworkGetMaxNumParticipants`.
///
/// <https://docs.fivem.net/natives/?_0xA6C90FBC38E395EE>
#[doc(alias(
    "NetworkGetMaxNumParticipants",
    "NETWORK_GET_MAX_NUM_PARTICIPANTS",
    "0xA6C90FBC38E395EE",
    "_NETWORK_GET_NUM_PARTICIPANTS_HOST",
    "NetworkGetNumParticipantsHost"
))]
#[inline]
pub fn network_get_max_num_participants() -> i32 {
    call(0xA6C90FBC38E395EE, ())
}

/// `NetworkGetNetworkIdFromEntity`.
///
/// <https://docs.fivem.net/natives/?_0xA11700682F3AD45C>
#[doc(alias(
    "NetworkGetNetworkIdFromEntity",
    "NETWORK_GET_NETWORK_ID_FROM_ENTITY",
    "0xA11700682F3AD45C"
))]
#[inline]
pub fn network_get_network_id_from_entity(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0xA11700682F3AD45C, (entity,))
}

/// `NetworkGetNumBodyTrackers`.
///
/// <https://docs.fivem.net/natives/?_0xD38C4A6D047C019D>
#[doc(alias(
    "NetworkGetNumBodyTrackers",
    "_NETWORK_GET_NUM_BODY_TRACKERS",
    "NETWORK_GET_NUMBER_BODY_TRACKER_HITS",
    "NetworkGetNumberBodyTrackerHits",
    "0xD38C4A6D047C019D"
))]
#[inline]
pub fn network_get_num_body_trackers() -> i32 {
    call(0xD38C4A6D047C019D, ())
}

/// `NetworkGetNumConnectedPlayers`.
///
/// <https://docs.fivem.net/natives/?_0xA4A79DD2D9600654>
#[doc(alias(
    "NetworkGetNumConnectedPlayers",
    "NETWORK_GET_NUM_CONNECTED_PLAYERS",
    "0xA4A79DD2D9600654"
))]
#[inline]
pub fn network_get_num_connected_players() -> i32 {
    call(0xA4A79DD2D9600654, ())
}

/// `NetworkGetNumFoundGamers`.
///
/// <https://docs.fivem.net/natives/?_0xA1B043EE79A916FB>
#[doc(alias(
    "NetworkGetNumFoundGamers",
    "NETWORK_GET_NUM_FOUND_GAMERS",
    "0xA1B043EE79A916FB"
))]
#[inline]
pub fn network_get_num_found_gamers() -> i32 {
    call(0xA1B043EE79A916FB, ())
}

/// `NetworkGetNumParticipants`.
///
/// <https://docs.fivem.net/natives/?_0x18D0456E86604654>
#[doc(alias(
    "NetworkGetNumParticipants",
    "NETWORK_GET_NUM_PARTICIPANTS",
    "0x18D0456E86604654"
))]
#[inline]
pub fn network_get_num_participants() -> i32 {
    call(0x18D0456E86604654, ())
}

/// `NetworkGetNumPresenceInvites`.
///
/// <https://docs.fivem.net/natives/?_0xCEFA968912D0F78D>
#[doc(alias(
    "NetworkGetNumPresenceInvites",
    "NETWORK_GET_NUM_PRESENCE_INVITES",
    "0xCEFA968912D0F78D"
))]
#[inline]
pub fn network_get_num_presence_invites() -> i32 {
    call(0xCEFA968912D0F78D, ())
}

/// `NetworkGetNumScriptParticipants`.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x3658E8CD94FC121A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetNumScriptParticipants",
    "NETWORK_GET_NUM_SCRIPT_PARTICIPANTS",
    "0x3658E8CD94FC121A"
))]
#[inline]
pub unsafe fn network_get_num_script_participants(p0: &mut [u8], p1: i32, p2: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x3658E8CD94FC121A, (p0, p1, p2))
}

/// `NetworkGetNumUnackedForPlayer`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xFF8FCF9FFC458A1C>
#[doc(alias(
    "NetworkGetNumUnackedForPlayer",
    "_NETWORK_GET_NUM_UNACKED_FOR_PLAYER",
    "NETWORK_GET_NUM_UNACKED_RELIABLES",
    "NetworkGetNumUnackedReliables",
    "0xFF8FCF9FFC458A1C"
))]
#[inline]
pub fn network_get_num_unacked_for_player(player: Player) -> i32 {
    call(0xFF8FCF9FFC458A1C, (player,))
}

/// `NetworkGetOldestResendCountForPlayer`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x52C1EADAF7B10302>
#[doc(alias(
    "NetworkGetOldestResendCountForPlayer",
    "_NETWORK_GET_OLDEST_RESEND_COUNT_FOR_PLAYER",
    "NETWORK_GET_HIGHEST_RELIABLE_RESEND_COUNT",
    "NetworkGetHighestReliableResendCount",
    "0x52C1EADAF7B10302"
))]
#[inline]
pub fn network_get_oldest_resend_count_for_player(player: Player) -> i32 {
    call(0x52C1EADAF7B10302, (player,))
}

/// `NetworkGetParticipantIndex`.
///
/// <https://docs.fivem.net/natives/?_0x1B84DF6AF2A46938>
#[doc(alias(
    "NetworkGetParticipantIndex",
    "NETWORK_GET_PARTICIPANT_INDEX",
    "0x1B84DF6AF2A46938"
))]
#[inline]
pub fn network_get_participant_index(index: i32) -> i32 {
    call(0x1B84DF6AF2A46938, (index,))
}

/// `NetworkGetPlatformPartyMembers`.
///
/// <https://docs.fivem.net/natives/?_0x120364DE2845DAF8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetPlatformPartyMembers",
    "NETWORK_GET_PLATFORM_PARTY_MEMBERS",
    "0x120364DE2845DAF8"
))]
#[inline]
pub unsafe fn network_get_platform_party_members(data: &mut [u8], data_size: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x120364DE2845DAF8, (data, data_size))
}

/// `NetworkGetPlatformPartyUnk`.
///
/// <https://docs.fivem.net/natives/?_0x01ABCE5E7CBDA196>
#[doc(alias(
    "NetworkGetPlatformPartyUnk",
    "_NETWORK_GET_PLATFORM_PARTY_UNK",
    "NETWORK_GET_PLATFORM_PARTY_MEMBER_COUNT",
    "NetworkGetPlatformPartyMemberCount",
    "0x01ABCE5E7CBDA196"
))]
#[inline]
pub fn network_get_platform_party_unk() -> i32 {
    call(0x01ABCE5E7CBDA196, ())
}

/// `NetworkGetPlayerCoords`, since game build 393.
///
/// <https://docs.fivem.net/natives/?_0x125E6D638B8605D4>
#[doc(alias(
    "NetworkGetPlayerCoords",
    "_NETWORK_GET_PLAYER_COORDS",
    "NETWORK_GET_LAST_PLAYER_POS_RECEIVED_OVER_NETWORK",
    "NetworkGetLastPlayerPosReceivedOverNetwork",
    "0x125E6D638B8605D4"
))]
#[inline]
pub fn network_get_player_coords(player: Player) -> Vector3 {
    call(0x125E6D638B8605D4, (player,))
}

/// `NetworkGetPlayerFromGamerHandle`.
///
/// <https://docs.fivem.net/natives/?_0xCE5F689CF5A0A49D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetPlayerFromGamerHandle",
    "NETWORK_GET_PLAYER_FROM_GAMER_HANDLE",
    "0xCE5F689CF5A0A49D"
))]
#[inline]
pub unsafe fn network_get_player_from_gamer_handle(network_handle: &mut [u8]) -> Player {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xCE5F689CF5A0A49D, (network_handle,))
}

/// `NetworkGetPlayerIndex`.
///
/// <https://docs.fivem.net/natives/?_0x24FB80D107371267>
#[doc(alias(
    "NetworkGetPlayerIndex",
    "NETWORK_GET_PLAYER_INDEX",
    "0x24FB80D107371267"
))]
#[inline]
pub fn network_get_player_index(player: Player) -> i32 {
    call(0x24FB80D107371267, (player,))
}

/// `NetworkGetPlayerIndexFromPed`.
///
/// <https://docs.fivem.net/natives/?_0x6C0E2E0125610278>
#[doc(alias(
    "NetworkGetPlayerIndexFromPed",
    "NETWORK_GET_PLAYER_INDEX_FROM_PED",
    "0x6C0E2E0125610278"
))]
#[inline]
pub fn network_get_player_index_from_ped(ped: Ped) -> Player {
    call(0x6C0E2E0125610278, (ped,))
}

/// `NetworkGetPlayerLoudness`.
///
/// <https://docs.fivem.net/natives/?_0x21A1684A25C2867F>
#[doc(alias(
    "NetworkGetPlayerLoudness",
    "NETWORK_GET_PLAYER_LOUDNESS",
    "0x21A1684A25C2867F"
))]
#[inline]
pub fn network_get_player_loudness(player: Player) -> f32 {
    call(0x21A1684A25C2867F, (player,))
}

/// `NetworkGetPlayerOwnsWaypoint`.
///
/// <https://docs.fivem.net/natives/?_0x82377B65E943F72D>
#[doc(alias(
    "NetworkGetPlayerOwnsWaypoint",
    "NETWORK_GET_PLAYER_OWNS_WAYPOINT",
    "0x82377B65E943F72D"
))]
#[inline]
pub fn network_get_player_owns_waypoint(player: Player) -> bool {
    call(0x82377B65E943F72D, (player,))
}

/// `NetworkGetPlayerTutorialSessionInstance`.
///
/// <https://docs.fivem.net/natives/?_0x3B39236746714134>
#[doc(alias(
    "NetworkGetPlayerTutorialSessionInstance",
    "NETWORK_GET_PLAYER_TUTORIAL_SESSION_INSTANCE",
    "0x3B39236746714134"
))]
#[inline]
pub fn network_get_player_tutorial_session_instance(player: Player) -> i32 {
    call(0x3B39236746714134, (player,))
}

/// `NetworkGetPositionHashOfThisScript`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x257ED0FADF750BCF>
#[doc(alias(
    "NetworkGetPositionHashOfThisScript",
    "_NETWORK_GET_POSITION_HASH_OF_THIS_SCRIPT",
    "NETWORK_GET_POSITION_HASH_OF_THIS_SCRIPT",
    "0x257ED0FADF750BCF"
))]
#[inline]
pub fn network_get_position_hash_of_this_script() -> i32 {
    call(0x257ED0FADF750BCF, ())
}

/// `NetworkGetPresenceInviteContentId`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x24409FC4C55CB22D>
#[doc(alias(
    "NetworkGetPresenceInviteContentId",
    "NETWORK_GET_PRESENCE_INVITE_CONTENT_ID",
    "0x24409FC4C55CB22D"
))]
#[inline]
pub fn network_get_presence_invite_content_id(p0: i32) -> Option<String> {
    call(0x24409FC4C55CB22D, (p0,))
}

/// `NetworkGetPresenceInviteFromAdmin`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x3DBF2DF0AEB7D289>
#[doc(alias(
    "NetworkGetPresenceInviteFromAdmin",
    "NETWORK_GET_PRESENCE_INVITE_FROM_ADMIN",
    "0x3DBF2DF0AEB7D289"
))]
#[inline]
pub fn network_get_presence_invite_from_admin(p0: i32) -> bool {
    call(0x3DBF2DF0AEB7D289, (p0,))
}

/// `NetworkGetPresenceInviteHandle`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x38D5B0FEBB086F75>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetPresenceInviteHandle",
    "NETWORK_GET_PRESENCE_INVITE_HANDLE",
    "0x38D5B0FEBB086F75"
))]
#[inline]
pub unsafe fn network_get_presence_invite_handle(p0: i32, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x38D5B0FEBB086F75, (p0, p1))
}

/// `NetworkGetPresenceInviteId`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xDFF09646E12EC386>
#[doc(alias(
    "NetworkGetPresenceInviteId",
    "NETWORK_GET_PRESENCE_INVITE_ID",
    "0xDFF09646E12EC386"
))]
#[inline]
pub fn network_get_presence_invite_id(p0: i32) -> i32 {
    call(0xDFF09646E12EC386, (p0,))
}

/// `NetworkGetPresenceInviteInviter`.
///
/// <https://docs.fivem.net/natives/?_0x4962CC4AA2F345B7>
#[doc(alias(
    "NetworkGetPresenceInviteInviter",
    "NETWORK_GET_PRESENCE_INVITE_INVITER",
    "0x4962CC4AA2F345B7"
))]
#[inline]
pub fn network_get_presence_invite_inviter(invite_index: i32) -> Option<String> {
    call(0x4962CC4AA2F345B7, (invite_index,))
}

/// `NetworkGetPresenceInviteIsTournament`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x8806CEBFABD3CE05>
#[doc(alias(
    "NetworkGetPresenceInviteIsTournament",
    "NETWORK_GET_PRESENCE_INVITE_IS_TOURNAMENT",
    "0x8806CEBFABD3CE05"
))]
#[inline]
pub fn network_get_presence_invite_is_tournament(p0: i32) -> bool {
    call(0x8806CEBFABD3CE05, (p0,))
}

/// `NetworkGetPresenceInvitePlaylistCurrent`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x728C4CC7920CD102>
#[doc(alias(
    "NetworkGetPresenceInvitePlaylistCurrent",
    "NETWORK_GET_PRESENCE_INVITE_PLAYLIST_CURRENT",
    "0x728C4CC7920CD102"
))]
#[inline]
pub fn network_get_presence_invite_playlist_current(p0: i32) -> i32 {
    call(0x728C4CC7920CD102, (p0,))
}

/// `NetworkGetPresenceInvitePlaylistLength`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xD39B3FFF8FFDD5BF>
#[doc(alias(
    "NetworkGetPresenceInvitePlaylistLength",
    "NETWORK_GET_PRESENCE_INVITE_PLAYLIST_LENGTH",
    "0xD39B3FFF8FFDD5BF"
))]
#[inline]
pub fn network_get_presence_invite_playlist_length(p0: i32) -> i32 {
    call(0xD39B3FFF8FFDD5BF, (p0,))
}

/// `NetworkGetPresenceInviteSessionId`.
///
/// <https://docs.fivem.net/natives/?_0x26E1CD96B0903D60>
#[doc(alias(
    "NetworkGetPresenceInviteSessionId",
    "NETWORK_GET_PRESENCE_INVITE_SESSION_ID",
    "0x26E1CD96B0903D60"
))]
#[inline]
pub fn network_get_presence_invite_session_id(invite_index: i32) -> Hash {
    call(0x26E1CD96B0903D60, (invite_index,))
}

/// `NetworkGetPrimaryClanDataCancel`.
///
/// <https://docs.fivem.net/natives/?_0x042E4B70B93E6054>
#[doc(alias(
    "NetworkGetPrimaryClanDataCancel",
    "NETWORK_GET_PRIMARY_CLAN_DATA_CANCEL",
    "0x042E4B70B93E6054"
))]
#[inline]
pub fn network_get_primary_clan_data_cancel() {
    call(0x042E4B70B93E6054, ())
}

/// `NetworkGetPrimaryClanDataClear`.
///
/// <https://docs.fivem.net/natives/?_0x9AA46BADAD0E27ED>
#[doc(alias(
    "NetworkGetPrimaryClanDataClear",
    "NETWORK_GET_PRIMARY_CLAN_DATA_CLEAR",
    "0x9AA46BADAD0E27ED"
))]
#[inline]
pub fn network_get_primary_clan_data_clear() -> i32 {
    call(0x9AA46BADAD0E27ED, ())
}

/// `NetworkGetPrimaryClanDataNew`.
///
/// <https://docs.fivem.net/natives/?_0xC080FF658B2E41DA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetPrimaryClanDataNew",
    "NETWORK_GET_PRIMARY_CLAN_DATA_NEW",
    "0xC080FF658B2E41DA"
))]
#[inline]
pub unsafe fn network_get_primary_clan_data_new(p0: &mut [u8], p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xC080FF658B2E41DA, (p0, p1))
}

/// `NetworkGetPrimaryClanDataPending`.
///
/// <https://docs.fivem.net/natives/?_0xB5074DB804E28CE7>
#[doc(alias(
    "NetworkGetPrimaryClanDataPending",
    "NETWORK_GET_PRIMARY_CLAN_DATA_PENDING",
    "0xB5074DB804E28CE7"
))]
#[inline]
pub fn network_get_primary_clan_data_pending() -> i32 {
    call(0xB5074DB804E28CE7, ())
}

/// `NetworkGetPrimaryClanDataStart`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xCE86D8191B762107>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetPrimaryClanDataStart",
    "NETWORK_GET_PRIMARY_CLAN_DATA_START",
    "0xCE86D8191B762107"
))]
#[inline]
pub unsafe fn network_get_primary_clan_data_start(p0: &mut [u8], p1: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xCE86D8191B762107, (p0, p1))
}

/// `NetworkGetPrimaryClanDataSuccess`.
///
/// <https://docs.fivem.net/natives/?_0x5B4F04F19376A0BA>
#[doc(alias(
    "NetworkGetPrimaryClanDataSuccess",
    "NETWORK_GET_PRIMARY_CLAN_DATA_SUCCESS",
    "0x5B4F04F19376A0BA"
))]
#[inline]
pub fn network_get_primary_clan_data_success() -> i32 {
    call(0x5B4F04F19376A0BA, ())
}

/// `NetworkGetRandomInt`.
///
/// <https://docs.fivem.net/natives/?_0x599E4FA1F87EB5FF>
#[doc(alias("NetworkGetRandomInt", "NETWORK_GET_RANDOM_INT", "0x599E4FA1F87EB5FF"))]
#[inline]
pub fn network_get_random_int() -> i32 {
    call(0x599E4FA1F87EB5FF, ())
}

/// `NetworkGetRandomIntRanged`.
///
/// <https://docs.fivem.net/natives/?_0xE30CF56F1EFA5F43>
#[doc(alias(
    "NetworkGetRandomIntRanged",
    "NETWORK_GET_RANDOM_INT_RANGED",
    "0xE30CF56F1EFA5F43",
    "_NETWORK_GET_RANDOM_INT_IN_RANGE",
    "NetworkGetRandomIntInRange"
))]
#[inline]
pub fn network_get_random_int_ranged(range_start: i32, range_end: i32) -> i32 {
    call(0xE30CF56F1EFA5F43, (range_start, range_end))
}

/// `NetworkGetRespawnResult`.
///
/// The values: `coordinates`, `heading`.
///
/// <https://docs.fivem.net/natives/?_0x371EA43692861CF1>
#[doc(alias(
    "NetworkGetRespawnResult",
    "NETWORK_GET_RESPAWN_RESULT",
    "0x371EA43692861CF1"
))]
#[inline]
pub fn network_get_respawn_result(random_int: i32) -> (Vector3, f32) {
    let mut coordinates = Out::<Vector3>::default();
    let mut heading = Out::<f32>::default();
    call::<()>(
        0x371EA43692861CF1,
        (random_int, &mut coordinates, &mut heading),
    );
    (coordinates.get(), heading.get())
}

/// `NetworkGetRespawnResultFlags`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6C34F1208B8923FD>
#[doc(alias(
    "NetworkGetRespawnResultFlags",
    "NETWORK_GET_RESPAWN_RESULT_FLAGS",
    "0x6C34F1208B8923FD"
))]
#[inline]
pub fn network_get_respawn_result_flags(p0: i32) -> i32 {
    call(0x6C34F1208B8923FD, (p0,))
}

/// `NetworkGetRosPrivilege_24`.
///
/// <https://docs.fivem.net/natives/?_0x593570C289A77688>
#[doc(alias(
    "NetworkGetRosPrivilege_24",
    "_NETWORK_GET_ROS_PRIVILEGE_24",
    "NETWORK_HAS_ROS_PRIVILEGE_PLAYED_LAST_GEN",
    "NetworkHasRosPrivilegePlayedLastGen",
    "0x593570C289A77688"
))]
#[inline]
pub fn network_get_ros_privilege_24() -> bool {
    call(0x593570C289A77688, ())
}

/// `NetworkGetRosPrivilege_25`.
///
/// <https://docs.fivem.net/natives/?_0x91B87C55093DE351>
#[doc(alias(
    "NetworkGetRosPrivilege_25",
    "_NETWORK_GET_ROS_PRIVILEGE_25",
    "NETWORK_HAS_ROS_PRIVILEGE_SPECIAL_EDITION_CONTENT",
    "NetworkHasRosPrivilegeSpecialEditionContent",
    "0x91B87C55093DE351"
))]
#[inline]
pub fn network_get_ros_privilege_25() -> bool {
    call(0x91B87C55093DE351, ())
}

/// `NetworkGetRosPrivilege_9`.
///
/// <https://docs.fivem.net/natives/?_0x66B59CFFD78467AF>
#[doc(alias(
    "NetworkGetRosPrivilege_9",
    "_NETWORK_GET_ROS_PRIVILEGE_9",
    "NETWORK_HAVE_SCS_PRIVATE_MSG_PRIV",
    "NetworkHaveScsPrivateMsgPriv",
    "0x66B59CFFD78467AF"
))]
#[inline]
pub fn network_get_ros_privilege_9() -> bool {
    call(0x66B59CFFD78467AF, ())
}

/// `NetworkGetScriptStatus`.
///
/// <https://docs.fivem.net/natives/?_0x57D158647A6BFABF>
#[doc(alias(
    "NetworkGetScriptStatus",
    "NETWORK_GET_SCRIPT_STATUS",
    "0x57D158647A6BFABF"
))]
#[inline]
pub fn network_get_script_status() -> i32 {
    call(0x57D158647A6BFABF, ())
}

/// `NetworkGetTalkerProximity`.
///
/// <https://docs.fivem.net/natives/?_0x84F0F13120B4E098>
#[doc(alias(
    "NetworkGetTalkerProximity",
    "NETWORK_GET_TALKER_PROXIMITY",
    "0x84F0F13120B4E098"
))]
#[inline]
pub fn network_get_talker_proximity() -> f32 {
    call(0x84F0F13120B4E098, ())
}

/// `NetworkGetTargetingMode`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xDFFA5BE8381C3314>
#[doc(alias(
    "NetworkGetTargetingMode",
    "_NETWORK_GET_TARGETING_MODE",
    "NETWORK_SESSION_GET_HOST_AIM_PREFERENCE",
    "NetworkSessionGetHostAimPreference",
    "0xDFFA5BE8381C3314"
))]
#[inline]
pub fn network_get_targeting_mode() -> i32 {
    call(0xDFFA5BE8381C3314, ())
}

/// `NetworkGetThisScriptIsNetworkScript`.
///
/// <https://docs.fivem.net/natives/?_0x2910669969E9535E>
#[doc(alias(
    "NetworkGetThisScriptIsNetworkScript",
    "NETWORK_GET_THIS_SCRIPT_IS_NETWORK_SCRIPT",
    "0x2910669969E9535E"
))]
#[inline]
pub fn network_get_this_script_is_network_script() -> bool {
    call(0x2910669969E9535E, ())
}

/// `NetworkGetTimeoutTime`.
///
/// <https://docs.fivem.net/natives/?_0x5ED0356A0CE3A34F>
#[doc(alias(
    "NetworkGetTimeoutTime",
    "NETWORK_GET_TIMEOUT_TIME",
    "0x5ED0356A0CE3A34F"
))]
#[inline]
pub fn network_get_timeout_time() -> i32 {
    call(0x5ED0356A0CE3A34F, ())
}

/// `NetworkGetTotalNumPlayers`.
///
/// <https://docs.fivem.net/natives/?_0xCF61D4B4702EE9EB>
#[doc(alias(
    "NetworkGetTotalNumPlayers",
    "NETWORK_GET_TOTAL_NUM_PLAYERS",
    "0xCF61D4B4702EE9EB"
))]
#[inline]
pub fn network_get_total_num_players() -> i32 {
    call(0xCF61D4B4702EE9EB, ())
}

/// `NetworkGetTransitionHost`.
///
/// <https://docs.fivem.net/natives/?_0x65042B9774C4435E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetTransitionHost",
    "NETWORK_GET_TRANSITION_HOST",
    "0x65042B9774C4435E"
))]
#[inline]
pub unsafe fn network_get_transition_host(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x65042B9774C4435E, (network_handle,))
}

/// `NetworkGetTransitionMembers`.
///
/// <https://docs.fivem.net/natives/?_0x73B000F7FBC55829>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetTransitionMembers",
    "NETWORK_GET_TRANSITION_MEMBERS",
    "0x73B000F7FBC55829"
))]
#[inline]
pub unsafe fn network_get_transition_members(data: &mut [u8], data_count: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x73B000F7FBC55829, (data, data_count))
}

/// `NetworkGetTunableCloudCrc`.
///
/// <https://docs.fivem.net/natives/?_0x10BD227A753B0D84>
#[doc(alias(
    "NetworkGetTunableCloudCrc",
    "NETWORK_GET_TUNABLE_CLOUD_CRC",
    "0x10BD227A753B0D84",
    "_NETWORK_GET_TUNABLES_VERSION",
    "NetworkGetTunablesVersion"
))]
#[inline]
pub fn network_get_tunable_cloud_crc() -> i32 {
    call(0x10BD227A753B0D84, ())
}

/// `NetworkGetUnreliableResendCountForPlayer`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x3765C3A3E8192E10>
#[doc(alias(
    "NetworkGetUnreliableResendCountForPlayer",
    "_NETWORK_GET_UNRELIABLE_RESEND_COUNT_FOR_PLAYER",
    "NETWORK_GET_UNRELIABLE_RESEND_COUNT",
    "NetworkGetUnreliableResendCount",
    "0x3765C3A3E8192E10"
))]
#[inline]
pub fn network_get_unreliable_resend_count_for_player(player: Player) -> i32 {
    call(0x3765C3A3E8192E10, (player,))
}

/// `NetworkHandleFromFriend`.
///
/// <https://docs.fivem.net/natives/?_0xD45CB817D7E177D2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkHandleFromFriend",
    "NETWORK_HANDLE_FROM_FRIEND",
    "0xD45CB817D7E177D2"
))]
#[inline]
pub unsafe fn network_handle_from_friend(
    friend_index: i32,
    network_handle: &mut [u8],
    buffer_size: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(
        0xD45CB817D7E177D2,
        (friend_index, network_handle, buffer_size),
    )
}

/// `NetworkHandleFromMemberId`.
///
/// <https://docs.fivem.net/natives/?_0xA0FD21BED61E5C4C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkHandleFromMemberId",
    "NETWORK_HANDLE_FROM_MEMBER_ID",
    "0xA0FD21BED61E5C4C"
))]
#[inline]
pub unsafe fn network_handle_from_member_id(
    member_id: &str,
    network_handle: &mut [u8],
    buffer_size: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xA0FD21BED61E5C4C, (member_id, network_handle, buffer_size))
}

/// `NetworkHandleFromPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x388EB2B86C73B6B3>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkHandleFromPlayer",
    "NETWORK_HANDLE_FROM_PLAYER",
    "0x388EB2B86C73B6B3"
))]
#[inline]
pub unsafe fn network_handle_from_player(
    player: Player,
    network_handle: &mut [u8],
    buffer_size: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x388EB2B86C73B6B3, (player, network_handle, buffer_size))
}

/// `NetworkHandleFromUserId`.
///
/// <https://docs.fivem.net/natives/?_0xDCD51DD8F87AEC5C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkHandleFromUserId",
    "NETWORK_HANDLE_FROM_USER_ID",
    "0xDCD51DD8F87AEC5C"
))]
#[inline]
pub unsafe fn network_handle_from_user_id(
    user_id: &str,
    network_handle: &mut [u8],
    buffer_size: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xDCD51DD8F87AEC5C, (user_id, network_handle, buffer_size))
}

/// `NetworkHasAgeRestrictedProfile`.
///
/// <https://docs.fivem.net/natives/?_0x1353F87E89946207>
#[doc(alias(
    "NetworkHasAgeRestrictedProfile",
    "_NETWORK_HAS_AGE_RESTRICTED_PROFILE",
    "NETWORK_HAS_AGE_RESTRICTIONS",
    "NetworkHasAgeRestrictions",
    "0x1353F87E89946207"
))]
#[inline]
pub fn network_has_age_restricted_profile() -> bool {
    call(0x1353F87E89946207, ())
}

/// `NetworkHasCachedPlayerHeadBlendData`.
///
/// <https://docs.fivem.net/natives/?_0x237D5336A9A54108>
#[doc(alias(
    "NetworkHasCachedPlayerHeadBlendData",
    "NETWORK_HAS_CACHED_PLAYER_HEAD_BLEND_DATA",
    "0x237D5336A9A54108"
))]
#[inline]
pub fn network_has_cached_player_head_blend_data(player: Player) -> bool {
    call(0x237D5336A9A54108, (player,))
}

/// `NetworkHasControlOfDoor`.
///
/// <https://docs.fivem.net/natives/?_0xCB3C68ADB06195DF>
#[doc(alias(
    "NetworkHasControlOfDoor",
    "NETWORK_HAS_CONTROL_OF_DOOR",
    "0xCB3C68ADB06195DF"
))]
#[inline]
pub fn network_has_control_of_door(door_hash: impl Into<Hash>) -> bool {
    let door_hash: Hash = door_hash.into();
    call(0xCB3C68ADB06195DF, (door_hash,))
}

/// `NetworkHasControlOfEntity`.
///
/// <https://docs.fivem.net/natives/?_0x01BF60A500E28887>
#[doc(alias(
    "NetworkHasControlOfEntity",
    "NETWORK_HAS_CONTROL_OF_ENTITY",
    "0x01BF60A500E28887"
))]
#[inline]
pub fn network_has_control_of_entity(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x01BF60A500E28887, (entity,))
}

/// `NetworkHasControlOfNetworkId`.
///
/// <https://docs.fivem.net/natives/?_0x4D36070FE0215186>
#[doc(alias(
    "NetworkHasControlOfNetworkId",
    "NETWORK_HAS_CONTROL_OF_NETWORK_ID",
    "0x4D36070FE0215186"
))]
#[inline]
pub fn network_has_control_of_network_id(net_id: i32) -> bool {
    call(0x4D36070FE0215186, (net_id,))
}

/// `NetworkHasControlOfPickup`.
///
/// <https://docs.fivem.net/natives/?_0x5BC9495F0B3B6FA6>
#[doc(alias(
    "NetworkHasControlOfPickup",
    "NETWORK_HAS_CONTROL_OF_PICKUP",
    "0x5BC9495F0B3B6FA6"
))]
#[inline]
pub fn network_has_control_of_pickup(pickup: Pickup) -> bool {
    call(0x5BC9495F0B3B6FA6, (pickup,))
}

/// `NetworkHasEntityBeenRegisteredWithThisThread`.
///
/// <https://docs.fivem.net/natives/?_0xB07D3185E11657A5>
#[doc(alias(
    "NetworkHasEntityBeenRegisteredWithThisThread",
    "NETWORK_HAS_ENTITY_BEEN_REGISTERED_WITH_THIS_THREAD",
    "0xB07D3185E11657A5"
))]
#[inline]
pub fn network_has_entity_been_registered_with_this_thread(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xB07D3185E11657A5, (entity,))
}

/// `NetworkHasFollowInvite`.
///
/// <https://docs.fivem.net/natives/?_0x76D9B976C4C09FDE>
#[doc(alias(
    "NetworkHasFollowInvite",
    "NETWORK_HAS_FOLLOW_INVITE",
    "0x76D9B976C4C09FDE"
))]
#[inline]
pub fn network_has_follow_invite() -> bool {
    call(0x76D9B976C4C09FDE, ())
}

/// `NetworkHasGameBeenAltered`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x659CF2EF7F550C4F>
#[doc(alias(
    "NetworkHasGameBeenAltered",
    "_NETWORK_HAS_GAME_BEEN_ALTERED",
    "NETWORK_SKIP_RADIO_WARNING",
    "NetworkSkipRadioWarning",
    "0x659CF2EF7F550C4F"
))]
#[inline]
pub fn network_has_game_been_altered() -> bool {
    call(0x659CF2EF7F550C4F, ())
}

/// `NetworkHasHeadset`.
///
/// <https://docs.fivem.net/natives/?_0xE870F9F1F7B4F1FA>
#[doc(alias("NetworkHasHeadset", "NETWORK_HAS_HEADSET", "0xE870F9F1F7B4F1FA"))]
#[inline]
pub fn network_has_headset() -> bool {
    call(0xE870F9F1F7B4F1FA, ())
}

/// `NetworkHasInviteBeenAcked`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x71DC455F5CD1C2B1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkHasInviteBeenAcked",
    "NETWORK_HAS_INVITE_BEEN_ACKED",
    "NETWORK_HAS_MADE_INVITE_DECISION",
    "NetworkHasMadeInviteDecision",
    "0x71DC455F5CD1C2B1"
))]
#[inline]
pub unsafe fn network_has_invite_been_acked(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x71DC455F5CD1C2B1, (network_handle,))
}

/// `NetworkHasInvitedGamer`.
///
/// <https://docs.fivem.net/natives/?_0x4D86CD31E8976ECE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkHasInvitedGamer",
    "NETWORK_HAS_INVITED_GAMER",
    "0x4D86CD31E8976ECE"
))]
#[inline]
pub unsafe fn network_has_invited_gamer(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x4D86CD31E8976ECE, (p0,))
}

/// `NetworkHasInvitedGamerToTransition`.
///
/// <https://docs.fivem.net/natives/?_0x7284A47B3540E6CF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkHasInvitedGamerToTransition",
    "NETWORK_HAS_INVITED_GAMER_TO_TRANSITION",
    "0x7284A47B3540E6CF"
))]
#[inline]
pub unsafe fn network_has_invited_gamer_to_transition(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x7284A47B3540E6CF, (p0,))
}

/// `NetworkHasPendingInvite`.
///
/// <https://docs.fivem.net/natives/?_0xAC8C7B9B88C4A668>
#[doc(alias(
    "NetworkHasPendingInvite",
    "NETWORK_HAS_PENDING_INVITE",
    "0xAC8C7B9B88C4A668"
))]
#[inline]
pub fn network_has_pending_invite() -> bool {
    call(0xAC8C7B9B88C4A668, ())
}

/// `NetworkHasPlayerStartedTransition`.
///
/// <https://docs.fivem.net/natives/?_0x9AC9CCBFA8C29795>
#[doc(alias(
    "NetworkHasPlayerStartedTransition",
    "NETWORK_HAS_PLAYER_STARTED_TRANSITION",
    "0x9AC9CCBFA8C29795"
))]
#[inline]
pub fn network_has_player_started_transition(player: Player) -> bool {
    call(0x9AC9CCBFA8C29795, (player,))
}

/// `NetworkHasReceivedHostBroadcastData`.
///
/// <https://docs.fivem.net/natives/?_0x5D10B3795F3FC886>
#[doc(alias(
    "NetworkHasReceivedHostBroadcastData",
    "NETWORK_HAS_RECEIVED_HOST_BROADCAST_DATA",
    "0x5D10B3795F3FC886"
))]
#[inline]
pub fn network_has_received_host_broadcast_data() -> bool {
    call(0x5D10B3795F3FC886, ())
}

/// `NetworkHasRosPrivilege`.
///
/// <https://docs.fivem.net/natives/?_0xA699957E60D80214>
#[doc(alias(
    "NetworkHasRosPrivilege",
    "NETWORK_HAS_ROS_PRIVILEGE",
    "0xA699957E60D80214"
))]
#[inline]
pub fn network_has_ros_privilege(index: i32) -> bool {
    call(0xA699957E60D80214, (index,))
}

/// `NetworkHasRosPrivilegeEndDate`.
///
/// <https://docs.fivem.net/natives/?_0xC22912B1D85F26B1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `time_data`: there must be as many as it takes.
#[doc(alias(
    "NetworkHasRosPrivilegeEndDate",
    "NETWORK_HAS_ROS_PRIVILEGE_END_DATE",
    "0xC22912B1D85F26B1",
    "_NETWORK_GET_BAN_DATA",
    "NetworkGetBanData"
))]
#[inline]
pub unsafe fn network_has_ros_privilege_end_date(
    privilege: i32,
    time_data: &mut [u8],
) -> Option<i32> {
    let mut ban_type = Out::<i32>::default();
    // SAFETY: the caller promises that the native stays inside.
    let time_data = unsafe { Buffer::new(time_data) };
    let result: bool = call(0xC22912B1D85F26B1, (privilege, &mut ban_type, time_data));
    result.then(|| ban_type.get())
}

/// `NetworkHasSocialClubAccount`.
///
/// <https://docs.fivem.net/natives/?_0x67A5589628E0CFF6>
#[doc(alias(
    "NetworkHasSocialClubAccount",
    "NETWORK_HAS_SOCIAL_CLUB_ACCOUNT",
    "0x67A5589628E0CFF6"
))]
#[inline]
pub fn network_has_social_club_account() -> bool {
    call(0x67A5589628E0CFF6, ())
}

/// `NetworkHasSocialNetworkingSharingPriv`.
///
/// <https://docs.fivem.net/natives/?_0x76BF03FADBF154F5>
#[doc(alias(
    "NetworkHasSocialNetworkingSharingPriv",
    "NETWORK_HAS_SOCIAL_NETWORKING_SHARING_PRIV",
    "0x76BF03FADBF154F5"
))]
#[inline]
pub fn network_has_social_networking_sharing_priv() -> bool {
    call(0x76BF03FADBF154F5, ())
}

/// `NetworkHasTransitionInviteBeenAcked`.
///
/// <https://docs.fivem.net/natives/?_0x3F9990BF5F22759C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkHasTransitionInviteBeenAcked",
    "NETWORK_HAS_TRANSITION_INVITE_BEEN_ACKED",
    "0x3F9990BF5F22759C"
))]
#[inline]
pub unsafe fn network_has_transition_invite_been_acked(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x3F9990BF5F22759C, (network_handle,))
}

/// `NetworkHasValidRosCredentials`.
///
/// <https://docs.fivem.net/natives/?_0x85443FF4C328F53B>
#[doc(alias(
    "NetworkHasValidRosCredentials",
    "NETWORK_HAS_VALID_ROS_CREDENTIALS",
    "0x85443FF4C328F53B",
    "NETWORK_HAVE_JUST_UPLOAD_LATER",
    "NetworkHaveJustUploadLater",
    "_NETWORK_ARE_ROS_AVAILABLE",
    "NetworkAreRosAvailable"
))]
#[inline]
pub fn network_has_valid_ros_credentials() -> bool {
    call(0x85443FF4C328F53B, ())
}

/// `NetworkHasViewGamerUserContentResult`.
///
/// <https://docs.fivem.net/natives/?_0xCCA4318E1AB03F1F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkHasViewGamerUserContentResult",
    "_NETWORK_HAS_VIEW_GAMER_USER_CONTENT_RESULT",
    "NETWORK_HAS_VIEW_GAMER_USER_CONTENT_RESULT",
    "0xCCA4318E1AB03F1F"
))]
#[inline]
pub unsafe fn network_has_view_gamer_user_content_result(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xCCA4318E1AB03F1F, (network_handle,))
}

/// `NetworkHashFromGamerHandle`.
///
/// <https://docs.fivem.net/natives/?_0x58575AC3CF2CA8EC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkHashFromGamerHandle",
    "NETWORK_HASH_FROM_GAMER_HANDLE",
    "0x58575AC3CF2CA8EC",
    "_NETWORK_HASH_FROM_GAMER_HANDLE"
))]
#[inline]
pub unsafe fn network_hash_from_gamer_handle(network_handle: &mut [u8]) -> Hash {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x58575AC3CF2CA8EC, (network_handle,))
}

/// `NetworkHashFromPlayerHandle`.
///
/// <https://docs.fivem.net/natives/?_0xBC1D768F2F5D6C05>
#[doc(alias(
    "NetworkHashFromPlayerHandle",
    "NETWORK_HASH_FROM_PLAYER_HANDLE",
    "0xBC1D768F2F5D6C05",
    "_NETWORK_HASH_FROM_PLAYER_HANDLE"
))]
#[inline]
pub fn network_hash_from_player_handle(player: Player) -> Hash {
    call(0xBC1D768F2F5D6C05, (player,))
}

/// `NetworkHaveCommunicationPrivileges`.
///
/// <https://docs.fivem.net/natives/?_0xAEEF48CDF5B6CE7C>
#[doc(alias(
    "NetworkHaveCommunicationPrivileges",
    "NETWORK_HAVE_COMMUNICATION_PRIVILEGES",
    "0xAEEF48CDF5B6CE7C"
))]
#[inline]
pub fn network_have_communication_privileges(p0: i32, player: Player) -> bool {
    call(0xAEEF48CDF5B6CE7C, (p0, player))
}

/// `NetworkHaveOnlinePrivilege_2`.
///
/// <https://docs.fivem.net/natives/?_0x5EA784D197556507>
#[doc(alias(
    "NetworkHaveOnlinePrivilege_2",
    "_NETWORK_HAVE_ONLINE_PRIVILEGE_2",
    "NETWORK_HAVE_PLATFORM_SUBSCRIPTION",
    "NetworkHavePlatformSubscription",
    "0x5EA784D197556507"
))]
#[inline]
pub fn network_have_online_privilege_2() -> bool {
    call(0x5EA784D197556507, ())
}

/// `NetworkHaveOnlinePrivileges`.
///
/// <https://docs.fivem.net/natives/?_0x25CB5A9F37BFD063>
#[doc(alias(
    "NetworkHaveOnlinePrivileges",
    "NETWORK_HAVE_ONLINE_PRIVILEGES",
    "0x25CB5A9F37BFD063"
))]
#[inline]
pub fn network_have_online_privileges() -> bool {
    call(0x25CB5A9F37BFD063, ())
}

/// `NetworkHaveRosBannedPriv`.
///
/// <https://docs.fivem.net/natives/?_0x8020A73847E0CA7D>
#[doc(alias(
    "NetworkHaveRosBannedPriv",
    "NETWORK_HAVE_ROS_BANNED_PRIV",
    "0x8020A73847E0CA7D",
    "_IS_ROCKSTAR_BANNED",
    "IsRockstarBanned",
    "_NETWORK_HAS_PLAYER_BEEN_BANNED",
    "NetworkHasPlayerBeenBanned"
))]
#[inline]
pub fn network_have_ros_banned_priv() -> bool {
    call(0x8020A73847E0CA7D, ())
}

/// `NetworkHaveRosCreateTicketPriv`.
///
/// <https://docs.fivem.net/natives/?_0xA0AD7E2AF5349F61>
#[doc(alias(
    "NetworkHaveRosCreateTicketPriv",
    "NETWORK_HAVE_ROS_CREATE_TICKET_PRIV",
    "0xA0AD7E2AF5349F61",
    "_IS_SOCIALCLUB_BANNED",
    "IsSocialclubBanned",
    "_NETWORK_HAVE_SOCIAL_CLUB_PRIVILEGE",
    "NetworkHaveSocialClubPrivilege"
))]
#[inline]
pub fn network_have_ros_create_ticket_priv() -> bool {
    call(0xA0AD7E2AF5349F61, ())
}

/// `NetworkHaveRosLeaderboardWritePriv`.
///
/// <https://docs.fivem.net/natives/?_0x422D396F80A96547>
#[doc(alias(
    "NetworkHaveRosLeaderboardWritePriv",
    "NETWORK_HAVE_ROS_LEADERBOARD_WRITE_PRIV",
    "0x422D396F80A96547",
    "_NETWORK_GET_ROS_PRIVILEGE_4",
    "NetworkGetRosPrivilege_4"
))]
#[inline]
pub fn network_have_ros_leaderboard_write_priv() -> bool {
    call(0x422D396F80A96547, ())
}

/// `NetworkHaveRosMultiplayerPriv`.
///
/// <https://docs.fivem.net/natives/?_0x5F91D5D0B36AA310>
#[doc(alias(
    "NetworkHaveRosMultiplayerPriv",
    "NETWORK_HAVE_ROS_MULTIPLAYER_PRIV",
    "0x5F91D5D0B36AA310",
    "_CAN_PLAY_ONLINE",
    "CanPlayOnline",
    "_IS_PLAYER_BANNED",
    "IsPlayerBanned",
    "_NETWORK_GET_ROS_PRIVILEGE_3",
    "NetworkGetRosPrivilege_3"
))]
#[inline]
pub fn network_have_ros_multiplayer_priv() -> bool {
    call(0x5F91D5D0B36AA310, ())
}

/// `NetworkHaveRosSocialClubPriv`.
///
/// <https://docs.fivem.net/natives/?_0x606E4D3E3CCCF3EB>
#[doc(alias(
    "NetworkHaveRosSocialClubPriv",
    "NETWORK_HAVE_ROS_SOCIAL_CLUB_PRIV",
    "0x606E4D3E3CCCF3EB",
    "_NETWORK_GET_ROS_PRIVILEGE_10",
    "NetworkGetRosPrivilege_10"
))]
#[inline]
pub fn network_have_ros_social_club_priv() -> bool {
    call(0x606E4D3E3CCCF3EB, ())
}

/// `NetworkHaveUserContentPrivileges`.
///
/// <https://docs.fivem.net/natives/?_0x72D918C99BCACC54>
#[doc(alias(
    "NetworkHaveUserContentPrivileges",
    "NETWORK_HAVE_USER_CONTENT_PRIVILEGES",
    "0x72D918C99BCACC54"
))]
#[inline]
pub fn network_have_user_content_privileges(p0: i32) -> bool {
    call(0x72D918C99BCACC54, (p0,))
}

/// `NetworkHostTransition`.
///
/// Of unknown type: `p4`, `p8`.
///
/// <https://docs.fivem.net/natives/?_0xA60BB5CE242BB254>
#[doc(alias(
    "NetworkHostTransition",
    "NETWORK_HOST_TRANSITION",
    "0xA60BB5CE242BB254"
))]
#[inline]
pub fn network_host_transition(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: bool,
    p6: bool,
    p7: i32,
    p8: i32,
    p9: i32,
) -> bool {
    call(0xA60BB5CE242BB254, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `NetworkInviteGamers`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x9D80CD1D0E6327DE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p2`, `p3`: there must be as many as it takes.
#[doc(alias("NetworkInviteGamers", "NETWORK_INVITE_GAMERS", "0x9D80CD1D0E6327DE"))]
#[inline]
pub unsafe fn network_invite_gamers(p0: &mut [u8], p1: i32, p2: &mut [u8], p3: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x9D80CD1D0E6327DE, (p0, p1, p2, p3))
}

/// `NetworkInviteGamersToTransition`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x4A595C32F77DFF76>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkInviteGamersToTransition",
    "NETWORK_INVITE_GAMERS_TO_TRANSITION",
    "0x4A595C32F77DFF76"
))]
#[inline]
pub unsafe fn network_invite_gamers_to_transition(p0: &mut [u8], p1: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x4A595C32F77DFF76, (p0, p1))
}

/// `NetworkIsActivitySession`.
///
/// <https://docs.fivem.net/natives/?_0x05095437424397FA>
#[doc(alias(
    "NetworkIsActivitySession",
    "NETWORK_IS_ACTIVITY_SESSION",
    "0x05095437424397FA"
))]
#[inline]
pub fn network_is_activity_session() -> bool {
    call(0x05095437424397FA, ())
}

/// `NetworkIsActivitySpectator`.
///
/// <https://docs.fivem.net/natives/?_0x12103B9E0C9F92FB>
#[doc(alias(
    "NetworkIsActivitySpectator",
    "NETWORK_IS_ACTIVITY_SPECTATOR",
    "0x12103B9E0C9F92FB"
))]
#[inline]
pub fn network_is_activity_spectator() -> bool {
    call(0x12103B9E0C9F92FB, ())
}

/// `NetworkIsActivitySpectatorFromHandle`.
///
/// <https://docs.fivem.net/natives/?_0x2763BBAA72A7BCB9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsActivitySpectatorFromHandle",
    "NETWORK_IS_ACTIVITY_SPECTATOR_FROM_HANDLE",
    "0x2763BBAA72A7BCB9"
))]
#[inline]
pub unsafe fn network_is_activity_spectator_from_handle(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x2763BBAA72A7BCB9, (network_handle,))
}

/// `NetworkIsAddingFriend`.
///
/// <https://docs.fivem.net/natives/?_0x6EA101606F6E4D81>
#[doc(alias(
    "NetworkIsAddingFriend",
    "NETWORK_IS_ADDING_FRIEND",
    "0x6EA101606F6E4D81"
))]
#[inline]
pub fn network_is_adding_friend() -> i32 {
    call(0x6EA101606F6E4D81, ())
}

/// `NetworkIsCableConnected`.
///
/// <https://docs.fivem.net/natives/?_0xEFFB25453D8600F9>
#[doc(alias(
    "NetworkIsCableConnected",
    "NETWORK_IS_CABLE_CONNECTED",
    "0xEFFB25453D8600F9"
))]
#[inline]
pub fn network_is_cable_connected() -> bool {
    call(0xEFFB25453D8600F9, ())
}

/// `NetworkIsChattingInPlatformParty`.
///
/// <https://docs.fivem.net/natives/?_0x8DE9945BCC9AEC52>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsChattingInPlatformParty",
    "NETWORK_IS_CHATTING_IN_PLATFORM_PARTY",
    "0x8DE9945BCC9AEC52"
))]
#[inline]
pub unsafe fn network_is_chatting_in_platform_party(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x8DE9945BCC9AEC52, (network_handle,))
}

/// `NetworkIsClockTimeOverridden`.
///
/// <https://docs.fivem.net/natives/?_0xD7C95D322FF57522>
#[doc(alias(
    "NetworkIsClockTimeOverridden",
    "NETWORK_IS_CLOCK_TIME_OVERRIDDEN",
    "0xD7C95D322FF57522"
))]
#[inline]
pub fn network_is_clock_time_overridden() -> bool {
    call(0xD7C95D322FF57522, ())
}

/// `NetworkIsCloudAvailable`.
///
/// <https://docs.fivem.net/natives/?_0x9A4CF4F48AD77302>
#[doc(alias(
    "NetworkIsCloudAvailable",
    "NETWORK_IS_CLOUD_AVAILABLE",
    "0x9A4CF4F48AD77302"
))]
#[inline]
pub fn network_is_cloud_available() -> bool {
    call(0x9A4CF4F48AD77302, ())
}

/// `NetworkIsCloudBackgroundScriptRequestPending`.
///
/// <https://docs.fivem.net/natives/?_0x8132C0EB8B2B3293>
#[doc(alias(
    "NetworkIsCloudBackgroundScriptRequestPending",
    "NETWORK_IS_CLOUD_BACKGROUND_SCRIPT_REQUEST_PENDING",
    "0x8132C0EB8B2B3293",
    "_HAS_BG_SCRIPT_BEEN_DOWNLOADED",
    "HasBgScriptBeenDownloaded",
    "_NETWORK_IS_CLOUD_BACKGROUND_SCRIPTS_REQUEST_PENDING",
    "NetworkIsCloudBackgroundScriptsRequestPending"
))]
#[inline]
pub fn network_is_cloud_background_script_request_pending() -> bool {
    call(0x8132C0EB8B2B3293, ())
}

/// `NetworkIsConnectionEndpointRelayServer`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x16D3D49902F697BB>
#[doc(alias(
    "NetworkIsConnectionEndpointRelayServer",
    "_NETWORK_IS_CONNECTION_ENDPOINT_RELAY_SERVER",
    "NETWORK_IS_CONNECTED_VIA_RELAY",
    "NetworkIsConnectedViaRelay",
    "0x16D3D49902F697BB"
))]
#[inline]
pub fn network_is_connection_endpoint_relay_server(player: Player) -> bool {
    call(0x16D3D49902F697BB, (player,))
}

/// `NetworkIsDoorNetworked`.
///
/// <https://docs.fivem.net/natives/?_0xC01E93FAC20C3346>
#[doc(alias(
    "NetworkIsDoorNetworked",
    "NETWORK_IS_DOOR_NETWORKED",
    "0xC01E93FAC20C3346",
    "_NETWORK_HAS_CONTROL_OF_PAVEMENT_STATS",
    "NetworkHasControlOfPavementStats"
))]
#[inline]
pub fn network_is_door_networked(door_hash: impl Into<Hash>) -> bool {
    let door_hash: Hash = door_hash.into();
    call(0xC01E93FAC20C3346, (door_hash,))
}

/// `NetworkIsEntityConcealed`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x71302EC70689052A>
#[doc(alias(
    "NetworkIsEntityConcealed",
    "_NETWORK_IS_ENTITY_CONCEALED",
    "NETWORK_IS_ENTITY_CONCEALED",
    "0x71302EC70689052A"
))]
#[inline]
pub fn network_is_entity_concealed(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x71302EC70689052A, (entity,))
}

/// `NetworkIsEntityFading`.
///
/// <https://docs.fivem.net/natives/?_0x422F32CC7E56ABAD>
#[doc(alias(
    "NetworkIsEntityFading",
    "NETWORK_IS_ENTITY_FADING",
    "0x422F32CC7E56ABAD"
))]
#[inline]
pub fn network_is_entity_fading(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x422F32CC7E56ABAD, (entity,))
}

/// `NetworkIsFindingGamers`.
///
/// <https://docs.fivem.net/natives/?_0xDDDF64C91BFCF0AA>
#[doc(alias(
    "NetworkIsFindingGamers",
    "NETWORK_IS_FINDING_GAMERS",
    "0xDDDF64C91BFCF0AA"
))]
#[inline]
pub fn network_is_finding_gamers() -> bool {
    call(0xDDDF64C91BFCF0AA, ())
}

/// `NetworkIsFriend`.
///
/// <https://docs.fivem.net/natives/?_0x1A24A179F9B31654>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias("NetworkIsFriend", "NETWORK_IS_FRIEND", "0x1A24A179F9B31654"))]
#[inline]
pub unsafe fn network_is_friend(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x1A24A179F9B31654, (network_handle,))
}

/// `NetworkIsFriendHandleOnline`.
///
/// <https://docs.fivem.net/natives/?_0x87EB7A3FFCB314DB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsFriendHandleOnline",
    "_NETWORK_IS_FRIEND_HANDLE_ONLINE",
    "NETWORK_IS_FRIEND_HANDLE_ONLINE",
    "0x87EB7A3FFCB314DB",
    "_NETWORK_IS_FRIEND_ONLINE_2",
    "NetworkIsFriendOnline_2"
))]
#[inline]
pub unsafe fn network_is_friend_handle_online(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x87EB7A3FFCB314DB, (network_handle,))
}

/// `NetworkIsFriendInMultiplayer`.
///
/// <https://docs.fivem.net/natives/?_0x57005C18827F3A28>
#[doc(alias(
    "NetworkIsFriendInMultiplayer",
    "NETWORK_IS_FRIEND_IN_MULTIPLAYER",
    "0x57005C18827F3A28"
))]
#[inline]
pub fn network_is_friend_in_multiplayer(friend_name: &str) -> bool {
    call(0x57005C18827F3A28, (friend_name,))
}

/// `NetworkIsFriendInSameTitle`.
///
/// <https://docs.fivem.net/natives/?_0x2EA9A3BEDF3F17B8>
#[doc(alias(
    "NetworkIsFriendInSameTitle",
    "NETWORK_IS_FRIEND_IN_SAME_TITLE",
    "0x2EA9A3BEDF3F17B8"
))]
#[inline]
pub fn network_is_friend_in_same_title(friend_name: &str) -> bool {
    call(0x2EA9A3BEDF3F17B8, (friend_name,))
}

/// `NetworkIsFriendIndexOnline`.
///
/// <https://docs.fivem.net/natives/?_0xBAD8F2A42B844821>
#[doc(alias(
    "NetworkIsFriendIndexOnline",
    "NETWORK_IS_FRIEND_INDEX_ONLINE",
    "0xBAD8F2A42B844821"
))]
#[inline]
pub fn network_is_friend_index_online(friend_index: i32) -> bool {
    call(0xBAD8F2A42B844821, (friend_index,))
}

/// `NetworkIsFriendOnline`.
///
/// <https://docs.fivem.net/natives/?_0x425A44533437B64D>
#[doc(alias(
    "NetworkIsFriendOnline",
    "NETWORK_IS_FRIEND_ONLINE",
    "0x425A44533437B64D"
))]
#[inline]
pub fn network_is_friend_online(name: &str) -> bool {
    call(0x425A44533437B64D, (name,))
}

/// `NetworkIsGameInProgress`.
///
/// <https://docs.fivem.net/natives/?_0x10FAB35428CCC9D7>
#[doc(alias(
    "NetworkIsGameInProgress",
    "NETWORK_IS_GAME_IN_PROGRESS",
    "0x10FAB35428CCC9D7"
))]
#[inline]
pub fn network_is_game_in_progress() -> bool {
    call(0x10FAB35428CCC9D7, ())
}

/// `NetworkIsGamerBlockedByMe`.
///
/// <https://docs.fivem.net/natives/?_0xE944C4F5AF1B5883>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsGamerBlockedByMe",
    "NETWORK_IS_GAMER_BLOCKED_BY_ME",
    "0xE944C4F5AF1B5883"
))]
#[inline]
pub unsafe fn network_is_gamer_blocked_by_me(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xE944C4F5AF1B5883, (network_handle,))
}

/// `NetworkIsGamerInMySession`.
///
/// <https://docs.fivem.net/natives/?_0x0F10B05DDF8D16E9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsGamerInMySession",
    "NETWORK_IS_GAMER_IN_MY_SESSION",
    "0x0F10B05DDF8D16E9"
))]
#[inline]
pub unsafe fn network_is_gamer_in_my_session(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x0F10B05DDF8D16E9, (network_handle,))
}

/// `NetworkIsGamerMutedByMe`.
///
/// <https://docs.fivem.net/natives/?_0xCE60DE011B6C7978>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsGamerMutedByMe",
    "NETWORK_IS_GAMER_MUTED_BY_ME",
    "0xCE60DE011B6C7978"
))]
#[inline]
pub unsafe fn network_is_gamer_muted_by_me(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xCE60DE011B6C7978, (network_handle,))
}

/// `NetworkIsGamerTalking`.
///
/// <https://docs.fivem.net/natives/?_0x71C33B22606CD88A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsGamerTalking",
    "NETWORK_IS_GAMER_TALKING",
    "0x71C33B22606CD88A"
))]
#[inline]
pub unsafe fn network_is_gamer_talking(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x71C33B22606CD88A, (network_handle,))
}

/// `NetworkIsGettingGamerStatus`.
///
/// <https://docs.fivem.net/natives/?_0x94A8394D150B013A>
#[doc(alias(
    "NetworkIsGettingGamerStatus",
    "NETWORK_IS_GETTING_GAMER_STATUS",
    "0x94A8394D150B013A"
))]
#[inline]
pub fn network_is_getting_gamer_status() -> bool {
    call(0x94A8394D150B013A, ())
}

/// `NetworkIsHandleValid`.
///
/// <https://docs.fivem.net/natives/?_0x6F79B93B0A8E4133>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsHandleValid",
    "NETWORK_IS_HANDLE_VALID",
    "0x6F79B93B0A8E4133"
))]
#[inline]
pub unsafe fn network_is_handle_valid(network_handle: &mut [u8], buffer_size: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x6F79B93B0A8E4133, (network_handle, buffer_size))
}

/// `NetworkIsHost`.
///
/// <https://docs.fivem.net/natives/?_0x8DB296B814EDDA07>
#[doc(alias("NetworkIsHost", "NETWORK_IS_HOST", "0x8DB296B814EDDA07"))]
#[inline]
pub fn network_is_host() -> bool {
    call(0x8DB296B814EDDA07, ())
}

/// `NetworkIsHostOfThisScript`.
///
/// <https://docs.fivem.net/natives/?_0x83CD99A1E6061AB5>
#[doc(alias(
    "NetworkIsHostOfThisScript",
    "NETWORK_IS_HOST_OF_THIS_SCRIPT",
    "0x83CD99A1E6061AB5"
))]
#[inline]
pub fn network_is_host_of_this_script() -> bool {
    call(0x83CD99A1E6061AB5, ())
}

/// `NetworkIsInMpCutscene`.
///
/// <https://docs.fivem.net/natives/?_0x6CC27C9FA2040220>
#[doc(alias(
    "NetworkIsInMpCutscene",
    "NETWORK_IS_IN_MP_CUTSCENE",
    "0x6CC27C9FA2040220"
))]
#[inline]
pub fn network_is_in_mp_cutscene() -> bool {
    call(0x6CC27C9FA2040220, ())
}

/// `NetworkIsInParty`.
///
/// <https://docs.fivem.net/natives/?_0x966C2BC2A7FE3F30>
#[doc(alias("NetworkIsInParty", "NETWORK_IS_IN_PARTY", "0x966C2BC2A7FE3F30"))]
#[inline]
pub fn network_is_in_party() -> bool {
    call(0x966C2BC2A7FE3F30, ())
}

/// `NetworkIsInPlatformParty`.
///
/// <https://docs.fivem.net/natives/?_0x2FC5650B0271CB57>
#[doc(alias(
    "NetworkIsInPlatformParty",
    "NETWORK_IS_IN_PLATFORM_PARTY",
    "0x2FC5650B0271CB57"
))]
#[inline]
pub fn network_is_in_platform_party() -> bool {
    call(0x2FC5650B0271CB57, ())
}

/// `NetworkIsInPlatformPartyChat`.
///
/// <https://docs.fivem.net/natives/?_0xFD8B834A8BA05048>
#[doc(alias(
    "NetworkIsInPlatformPartyChat",
    "NETWORK_IS_IN_PLATFORM_PARTY_CHAT",
    "0xFD8B834A8BA05048"
))]
#[inline]
pub fn network_is_in_platform_party_chat() -> bool {
    call(0xFD8B834A8BA05048, ())
}

/// `NetworkIsInSession`.
///
/// <https://docs.fivem.net/natives/?_0xCA97246103B63917>
#[doc(alias("NetworkIsInSession", "NETWORK_IS_IN_SESSION", "0xCA97246103B63917"))]
#[inline]
pub fn network_is_in_session() -> bool {
    call(0xCA97246103B63917, ())
}

/// `NetworkIsInSpectatorMode`.
///
/// <https://docs.fivem.net/natives/?_0x048746E388762E11>
#[doc(alias(
    "NetworkIsInSpectatorMode",
    "NETWORK_IS_IN_SPECTATOR_MODE",
    "0x048746E388762E11"
))]
#[inline]
pub fn network_is_in_spectator_mode() -> bool {
    call(0x048746E388762E11, ())
}

/// `NetworkIsInTransition`.
///
/// <https://docs.fivem.net/natives/?_0x68049AEFF83D8F0A>
#[doc(alias(
    "NetworkIsInTransition",
    "NETWORK_IS_IN_TRANSITION",
    "0x68049AEFF83D8F0A"
))]
#[inline]
pub fn network_is_in_transition() -> bool {
    call(0x68049AEFF83D8F0A, ())
}

/// `NetworkIsInTutorialSession`.
///
/// <https://docs.fivem.net/natives/?_0xADA24309FE08DACF>
#[doc(alias(
    "NetworkIsInTutorialSession",
    "NETWORK_IS_IN_TUTORIAL_SESSION",
    "0xADA24309FE08DACF"
))]
#[inline]
pub fn network_is_in_tutorial_session() -> bool {
    call(0xADA24309FE08DACF, ())
}

/// `NetworkIsInactiveProfile`.
///
/// <https://docs.fivem.net/natives/?_0x7E58745504313A2E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsInactiveProfile",
    "NETWORK_IS_INACTIVE_PROFILE",
    "0x7E58745504313A2E"
))]
#[inline]
pub unsafe fn network_is_inactive_profile(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x7E58745504313A2E, (network_handle,))
}

/// `NetworkIsLocalPlayerInvincible`.
///
/// <https://docs.fivem.net/natives/?_0x8A8694B48715B000>
#[doc(alias(
    "NetworkIsLocalPlayerInvincible",
    "NETWORK_IS_LOCAL_PLAYER_INVINCIBLE",
    "0x8A8694B48715B000"
))]
#[inline]
pub fn network_is_local_player_invincible() -> bool {
    call(0x8A8694B48715B000, ())
}

/// `NetworkIsLocalTalking`.
///
/// <https://docs.fivem.net/natives/?_0xC0D2AF00BCC234CA>
#[doc(alias(
    "NetworkIsLocalTalking",
    "NETWORK_IS_LOCAL_TALKING",
    "NETWORK_IS_PUSH_TO_TALK_ACTIVE",
    "NetworkIsPushToTalkActive",
    "0xC0D2AF00BCC234CA"
))]
#[inline]
pub fn network_is_local_talking() -> bool {
    call(0xC0D2AF00BCC234CA, ())
}

/// `NetworkIsMultiplayerDisabled`.
///
/// <https://docs.fivem.net/natives/?_0x9747292807126EDA>
#[doc(alias(
    "NetworkIsMultiplayerDisabled",
    "NETWORK_IS_MULTIPLAYER_DISABLED",
    "0x9747292807126EDA"
))]
#[inline]
pub fn network_is_multiplayer_disabled() -> bool {
    call(0x9747292807126EDA, ())
}

/// `NetworkIsNetworkIdAClone`, since game build 678.
///
/// <https://docs.fivem.net/natives/?_0x7242F8B741CE1086>
#[doc(alias(
    "NetworkIsNetworkIdAClone",
    "_NETWORK_IS_NETWORK_ID_A_CLONE",
    "NETWORK_IS_NETWORK_ID_REMOTELY_CONTROLLED",
    "NetworkIsNetworkIdRemotelyControlled",
    "0x7242F8B741CE1086"
))]
#[inline]
pub fn network_is_network_id_a_clone(net_id: i32) -> bool {
    call(0x7242F8B741CE1086, (net_id,))
}

/// `NetworkIsOfflineInvitePending`.
///
/// <https://docs.fivem.net/natives/?_0x74698374C45701D2>
#[doc(alias(
    "NetworkIsOfflineInvitePending",
    "NETWORK_IS_OFFLINE_INVITE_PENDING",
    "0x74698374C45701D2"
))]
#[inline]
pub fn network_is_offline_invite_pending() -> bool {
    call(0x74698374C45701D2, ())
}

/// `NetworkIsParticipantActive`.
///
/// <https://docs.fivem.net/natives/?_0x6FF8FF40B6357D45>
#[doc(alias(
    "NetworkIsParticipantActive",
    "NETWORK_IS_PARTICIPANT_ACTIVE",
    "0x6FF8FF40B6357D45"
))]
#[inline]
pub fn network_is_participant_active(p0: i32) -> bool {
    call(0x6FF8FF40B6357D45, (p0,))
}

/// `NetworkIsPartyMember`.
///
/// <https://docs.fivem.net/natives/?_0x676ED266AADD31E0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsPartyMember",
    "NETWORK_IS_PARTY_MEMBER",
    "0x676ED266AADD31E0"
))]
#[inline]
pub unsafe fn network_is_party_member(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x676ED266AADD31E0, (network_handle,))
}

/// `NetworkIsPendingFriend`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x0BE73DA6984A6E33>
#[doc(alias(
    "NetworkIsPendingFriend",
    "NETWORK_IS_PENDING_FRIEND",
    "0x0BE73DA6984A6E33"
))]
#[inline]
pub fn network_is_pending_friend(p0: i32) -> i32 {
    call(0x0BE73DA6984A6E33, (p0,))
}

/// `NetworkIsPlayerAParticipant`.
///
/// <https://docs.fivem.net/natives/?_0x3CA58F6CB7CBD784>
#[doc(alias(
    "NetworkIsPlayerAParticipant",
    "NETWORK_IS_PLAYER_A_PARTICIPANT",
    "0x3CA58F6CB7CBD784"
))]
#[inline]
pub fn network_is_player_a_participant(player: Player) -> bool {
    call(0x3CA58F6CB7CBD784, (player,))
}

/// `NetworkIsPlayerAParticipantOnScript`.
///
/// <https://docs.fivem.net/natives/?_0x1AD5B71586B94820>
#[doc(alias(
    "NetworkIsPlayerAParticipantOnScript",
    "NETWORK_IS_PLAYER_A_PARTICIPANT_ON_SCRIPT",
    "0x1AD5B71586B94820"
))]
#[inline]
pub fn network_is_player_a_participant_on_script(
    player1: Player,
    script: &str,
    player2: Player,
) -> bool {
    call(0x1AD5B71586B94820, (player1, script, player2))
}

/// `NetworkIsPlayerActive`.
///
/// <https://docs.fivem.net/natives/?_0xB8DFD30D6973E135>
#[doc(alias(
    "NetworkIsPlayerActive",
    "NETWORK_IS_PLAYER_ACTIVE",
    "0xB8DFD30D6973E135"
))]
#[inline]
pub fn network_is_player_active(player: Player) -> bool {
    call(0xB8DFD30D6973E135, (player,))
}

/// `NetworkIsPlayerBlockedByMe`.
///
/// <https://docs.fivem.net/natives/?_0x57AF1F8E27483721>
#[doc(alias(
    "NetworkIsPlayerBlockedByMe",
    "NETWORK_IS_PLAYER_BLOCKED_BY_ME",
    "0x57AF1F8E27483721"
))]
#[inline]
pub fn network_is_player_blocked_by_me(player: Player) -> bool {
    call(0x57AF1F8E27483721, (player,))
}

/// `NetworkIsPlayerConcealed`.
///
/// <https://docs.fivem.net/natives/?_0x919B3C98ED8292F9>
#[doc(alias(
    "NetworkIsPlayerConcealed",
    "NETWORK_IS_PLAYER_CONCEALED",
    "0x919B3C98ED8292F9"
))]
#[inline]
pub fn network_is_player_concealed(player: Player) -> bool {
    call(0x919B3C98ED8292F9, (player,))
}

/// `NetworkIsPlayerConnected`.
///
/// <https://docs.fivem.net/natives/?_0x93DC1BE4E1ABE9D1>
#[doc(alias(
    "NetworkIsPlayerConnected",
    "NETWORK_IS_PLAYER_CONNECTED",
    "0x93DC1BE4E1ABE9D1"
))]
#[inline]
pub fn network_is_player_connected(player: Player) -> bool {
    call(0x93DC1BE4E1ABE9D1, (player,))
}

/// `NetworkIsPlayerEqualToIndex`.
///
/// <https://docs.fivem.net/natives/?_0x9DE986FC9A87C474>
#[doc(alias(
    "NetworkIsPlayerEqualToIndex",
    "_NETWORK_IS_PLAYER_EQUAL_TO_INDEX",
    "NETWORK_ARE_PLAYERS_IN_SAME_TUTORIAL_SESSION",
    "NetworkArePlayersInSameTutorialSession",
    "0x9DE986FC9A87C474"
))]
#[inline]
pub fn network_is_player_equal_to_index(player: Player, index: i32) -> bool {
    call(0x9DE986FC9A87C474, (player, index))
}

/// `NetworkIsPlayerFading`.
///
/// <https://docs.fivem.net/natives/?_0x631DC5DFF4B110E3>
#[doc(alias(
    "NetworkIsPlayerFading",
    "NETWORK_IS_PLAYER_FADING",
    "0x631DC5DFF4B110E3"
))]
#[inline]
pub fn network_is_player_fading(player: Player) -> bool {
    call(0x631DC5DFF4B110E3, (player,))
}

/// `NetworkIsPlayerInMpCutscene`.
///
/// <https://docs.fivem.net/natives/?_0x63F9EE203C3619F2>
#[doc(alias(
    "NetworkIsPlayerInMpCutscene",
    "NETWORK_IS_PLAYER_IN_MP_CUTSCENE",
    "0x63F9EE203C3619F2"
))]
#[inline]
pub fn network_is_player_in_mp_cutscene(player: Player) -> bool {
    call(0x63F9EE203C3619F2, (player,))
}

/// `NetworkIsPlayerMutedByMe`.
///
/// <https://docs.fivem.net/natives/?_0x8C71288AE68EDE39>
#[doc(alias(
    "NetworkIsPlayerMutedByMe",
    "NETWORK_IS_PLAYER_MUTED_BY_ME",
    "0x8C71288AE68EDE39"
))]
#[inline]
pub fn network_is_player_muted_by_me(player: Player) -> bool {
    call(0x8C71288AE68EDE39, (player,))
}

/// `NetworkIsPlayerTalking`.
///
/// <https://docs.fivem.net/natives/?_0x031E11F3D447647E>
#[doc(alias(
    "NetworkIsPlayerTalking",
    "NETWORK_IS_PLAYER_TALKING",
    "0x031E11F3D447647E"
))]
#[inline]
pub fn network_is_player_talking(player: Player) -> bool {
    call(0x031E11F3D447647E, (player,))
}

/// `NetworkIsPsnAvailable`.
///
/// <https://docs.fivem.net/natives/?_0x8D11E61A4ABF49CC>
#[doc(alias(
    "NetworkIsPsnAvailable",
    "_NETWORK_IS_PSN_AVAILABLE",
    "NETWORK_IS_REFRESHING_ROS_CREDENTIALS",
    "NetworkIsRefreshingRosCredentials",
    "0x8D11E61A4ABF49CC"
))]
#[inline]
pub fn network_is_psn_available() -> bool {
    call(0x8D11E61A4ABF49CC, ())
}

/// `NetworkIsScriptActive`.
///
/// Of unknown type: `p3`.
///
/// <https://docs.fivem.net/natives/?_0x9D40DF90FAD26098>
#[doc(alias(
    "NetworkIsScriptActive",
    "NETWORK_IS_SCRIPT_ACTIVE",
    "0x9D40DF90FAD26098"
))]
#[inline]
pub fn network_is_script_active(script_name: &str, player: Player, p2: bool, p3: i32) -> bool {
    call(0x9D40DF90FAD26098, (script_name, player, p2, p3))
}

/// `NetworkIsScriptActiveByHash`, since game build 2245.
///
/// <https://docs.fivem.net/natives/?_0xDA7DE67F5FE5EE13>
#[doc(alias(
    "NetworkIsScriptActiveByHash",
    "_NETWORK_IS_SCRIPT_ACTIVE_BY_HASH",
    "NETWORK_IS_SCRIPT_ACTIVE_BY_HASH",
    "0xDA7DE67F5FE5EE13"
))]
#[inline]
pub fn network_is_script_active_by_hash(
    script_hash: impl Into<Hash>,
    p1: i32,
    p2: bool,
    p3: i32,
) -> bool {
    let script_hash: Hash = script_hash.into();
    call(0xDA7DE67F5FE5EE13, (script_hash, p1, p2, p3))
}

/// `NetworkIsSessionActive`.
///
/// <https://docs.fivem.net/natives/?_0xD83C2B94E7508980>
#[doc(alias(
    "NetworkIsSessionActive",
    "NETWORK_IS_SESSION_ACTIVE",
    "0xD83C2B94E7508980"
))]
#[inline]
pub fn network_is_session_active() -> bool {
    call(0xD83C2B94E7508980, ())
}

/// `NetworkIsSessionBusy`.
///
/// <https://docs.fivem.net/natives/?_0xF4435D66A8E2905E>
#[doc(alias(
    "NetworkIsSessionBusy",
    "NETWORK_IS_SESSION_BUSY",
    "0xF4435D66A8E2905E"
))]
#[inline]
pub fn network_is_session_busy() -> bool {
    call(0xF4435D66A8E2905E, ())
}

/// `NetworkIsSessionStarted`.
///
/// <https://docs.fivem.net/natives/?_0x9DE624D2FC4B603F>
#[doc(alias(
    "NetworkIsSessionStarted",
    "NETWORK_IS_SESSION_STARTED",
    "0x9DE624D2FC4B603F"
))]
#[inline]
pub fn network_is_session_started() -> bool {
    call(0x9DE624D2FC4B603F, ())
}

/// `NetworkIsSignedIn`.
///
/// <https://docs.fivem.net/natives/?_0x054354A99211EB96>
#[doc(alias("NetworkIsSignedIn", "NETWORK_IS_SIGNED_IN", "0x054354A99211EB96"))]
#[inline]
pub fn network_is_signed_in() -> bool {
    call(0x054354A99211EB96, ())
}

/// `NetworkIsSignedOnline`.
///
/// <https://docs.fivem.net/natives/?_0x1077788E268557C2>
#[doc(alias(
    "NetworkIsSignedOnline",
    "NETWORK_IS_SIGNED_ONLINE",
    "0x1077788E268557C2"
))]
#[inline]
pub fn network_is_signed_online() -> bool {
    call(0x1077788E268557C2, ())
}

/// `NetworkIsTextChatActive`.
///
/// <https://docs.fivem.net/natives/?_0x5FCF4D7069B09026>
#[doc(alias(
    "NetworkIsTextChatActive",
    "_NETWORK_IS_TEXT_CHAT_ACTIVE",
    "NETWORK_TEXT_CHAT_IS_TYPING",
    "NetworkTextChatIsTyping",
    "0x5FCF4D7069B09026"
))]
#[inline]
pub fn network_is_text_chat_active() -> bool {
    call(0x5FCF4D7069B09026, ())
}

/// `NetworkIsThisScriptMarked`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xD1110739EEADB592>
#[doc(alias(
    "NetworkIsThisScriptMarked",
    "_NETWORK_IS_THIS_SCRIPT_MARKED",
    "NETWORK_TRY_TO_SET_THIS_SCRIPT_IS_NETWORK_SCRIPT",
    "NetworkTryToSetThisScriptIsNetworkScript",
    "0xD1110739EEADB592",
    "_NETWORK_SET_THIS_SCRIPT_MARKED",
    "NetworkSetThisScriptMarked"
))]
#[inline]
pub fn network_is_this_script_marked(p0: i32, p1: bool, p2: i32) -> bool {
    call(0xD1110739EEADB592, (p0, p1, p2))
}

/// `NetworkIsTransitionBusy`.
///
/// <https://docs.fivem.net/natives/?_0x520F3282A53D26B7>
#[doc(alias(
    "NetworkIsTransitionBusy",
    "NETWORK_IS_TRANSITION_BUSY",
    "0x520F3282A53D26B7"
))]
#[inline]
pub fn network_is_transition_busy() -> bool {
    call(0x520F3282A53D26B7, ())
}

/// `NetworkIsTransitionClosedCrew`.
///
/// <https://docs.fivem.net/natives/?_0x0DBD5D7E3C5BEC3B>
#[doc(alias(
    "NetworkIsTransitionClosedCrew",
    "NETWORK_IS_TRANSITION_CLOSED_CREW",
    "0x0DBD5D7E3C5BEC3B"
))]
#[inline]
pub fn network_is_transition_closed_crew() -> bool {
    call(0x0DBD5D7E3C5BEC3B, ())
}

/// `NetworkIsTransitionClosedFriends`.
///
/// <https://docs.fivem.net/natives/?_0x6512765E3BE78C50>
#[doc(alias(
    "NetworkIsTransitionClosedFriends",
    "NETWORK_IS_TRANSITION_CLOSED_FRIENDS",
    "0x6512765E3BE78C50"
))]
#[inline]
pub fn network_is_transition_closed_friends() -> bool {
    call(0x6512765E3BE78C50, ())
}

/// `NetworkIsTransitionHost`.
///
/// <https://docs.fivem.net/natives/?_0x0B824797C9BF2159>
#[doc(alias(
    "NetworkIsTransitionHost",
    "NETWORK_IS_TRANSITION_HOST",
    "0x0B824797C9BF2159"
))]
#[inline]
pub fn network_is_transition_host() -> bool {
    call(0x0B824797C9BF2159, ())
}

/// `NetworkIsTransitionHostFromHandle`.
///
/// <https://docs.fivem.net/natives/?_0x6B5C83BA3EFE6A10>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkIsTransitionHostFromHandle",
    "NETWORK_IS_TRANSITION_HOST_FROM_HANDLE",
    "0x6B5C83BA3EFE6A10"
))]
#[inline]
pub unsafe fn network_is_transition_host_from_handle(network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x6B5C83BA3EFE6A10, (network_handle,))
}

/// `NetworkIsTransitionMatchmaking`.
///
/// <https://docs.fivem.net/natives/?_0x292564C735375EDF>
#[doc(alias(
    "NetworkIsTransitionMatchmaking",
    "NETWORK_IS_TRANSITION_MATCHMAKING",
    "0x292564C735375EDF"
))]
#[inline]
pub fn network_is_transition_matchmaking() -> bool {
    call(0x292564C735375EDF, ())
}

/// `NetworkIsTransitionOpenToMatchmaking`.
///
/// <https://docs.fivem.net/natives/?_0x37A4494483B9F5C9>
#[doc(alias(
    "NetworkIsTransitionOpenToMatchmaking",
    "NETWORK_IS_TRANSITION_OPEN_TO_MATCHMAKING",
    "0x37A4494483B9F5C9"
))]
#[inline]
pub fn network_is_transition_open_to_matchmaking() -> bool {
    call(0x37A4494483B9F5C9, ())
}

/// `NetworkIsTransitionPrivate`.
///
/// <https://docs.fivem.net/natives/?_0x5A6AA44FF8E931E6>
#[doc(alias(
    "NetworkIsTransitionPrivate",
    "NETWORK_IS_TRANSITION_PRIVATE",
    "0x5A6AA44FF8E931E6"
))]
#[inline]
pub fn network_is_transition_private() -> bool {
    call(0x5A6AA44FF8E931E6, ())
}

/// `NetworkIsTransitionSolo`.
///
/// <https://docs.fivem.net/natives/?_0x5DC577201723960A>
#[doc(alias(
    "NetworkIsTransitionSolo",
    "NETWORK_IS_TRANSITION_SOLO",
    "0x5DC577201723960A"
))]
#[inline]
pub fn network_is_transition_solo() -> bool {
    call(0x5DC577201723960A, ())
}

/// `NetworkIsTransitionStarted`.
///
/// <https://docs.fivem.net/natives/?_0x53FA83401D9C07FE>
#[doc(alias(
    "NetworkIsTransitionStarted",
    "NETWORK_IS_TRANSITION_STARTED",
    "0x53FA83401D9C07FE"
))]
#[inline]
pub fn network_is_transition_started() -> bool {
    call(0x53FA83401D9C07FE, ())
}

/// `NetworkIsTransitionToGame`.
///
/// <https://docs.fivem.net/natives/?_0x9D7696D8F4FA6CB7>
#[doc(alias(
    "NetworkIsTransitionToGame",
    "NETWORK_IS_TRANSITION_TO_GAME",
    "0x9D7696D8F4FA6CB7"
))]
#[inline]
pub fn network_is_transition_to_game() -> bool {
    call(0x9D7696D8F4FA6CB7, ())
}

/// `NetworkIsTransitionVisibilityLocked`.
///
/// <https://docs.fivem.net/natives/?_0xD0A484CB2F829FBE>
#[doc(alias(
    "NetworkIsTransitionVisibilityLocked",
    "NETWORK_IS_TRANSITION_VISIBILITY_LOCKED",
    "0xD0A484CB2F829FBE"
))]
#[inline]
pub fn network_is_transition_visibility_locked() -> bool {
    call(0xD0A484CB2F829FBE, ())
}

/// `NetworkIsTunableCloudRequestPending`.
///
/// <https://docs.fivem.net/natives/?_0x0467C11ED88B7D28>
#[doc(alias(
    "NetworkIsTunableCloudRequestPending",
    "NETWORK_IS_TUNABLE_CLOUD_REQUEST_PENDING",
    "0x0467C11ED88B7D28",
    "_HAS_TUNABLES_BEEN_DOWNLOADED",
    "HasTunablesBeenDownloaded"
))]
#[inline]
pub fn network_is_tunable_cloud_request_pending() -> bool {
    call(0x0467C11ED88B7D28, ())
}

/// `NetworkIsTutorialSessionChangePending`.
///
/// <https://docs.fivem.net/natives/?_0x35F0B98A8387274D>
#[doc(alias(
    "NetworkIsTutorialSessionChangePending",
    "NETWORK_IS_TUTORIAL_SESSION_CHANGE_PENDING",
    "0x35F0B98A8387274D"
))]
#[inline]
pub fn network_is_tutorial_session_change_pending() -> bool {
    call(0x35F0B98A8387274D, ())
}

/// `NetworkJoinGroupActivity`.
///
/// <https://docs.fivem.net/natives/?_0xA06509A691D12BE4>
#[doc(alias(
    "NetworkJoinGroupActivity",
    "NETWORK_JOIN_GROUP_ACTIVITY",
    "0xA06509A691D12BE4"
))]
#[inline]
pub fn network_join_group_activity() -> i32 {
    call(0xA06509A691D12BE4, ())
}

/// `NetworkJoinPreviouslyFailedSession`.
///
/// <https://docs.fivem.net/natives/?_0x59DF79317F85A7E0>
#[doc(alias(
    "NetworkJoinPreviouslyFailedSession",
    "NETWORK_JOIN_PREVIOUSLY_FAILED_SESSION",
    "0x59DF79317F85A7E0"
))]
#[inline]
pub fn network_join_previously_failed_session() -> bool {
    call(0x59DF79317F85A7E0, ())
}

/// `NetworkJoinPreviouslyFailedTransition`.
///
/// <https://docs.fivem.net/natives/?_0xFFE1E5B792D92B34>
#[doc(alias(
    "NetworkJoinPreviouslyFailedTransition",
    "NETWORK_JOIN_PREVIOUSLY_FAILED_TRANSITION",
    "0xFFE1E5B792D92B34"
))]
#[inline]
pub fn network_join_previously_failed_transition() -> bool {
    call(0xFFE1E5B792D92B34, ())
}

/// `NetworkJoinTransition`.
///
/// <https://docs.fivem.net/natives/?_0x9D060B08CD63321A>
#[doc(alias(
    "NetworkJoinTransition",
    "NETWORK_JOIN_TRANSITION",
    "0x9D060B08CD63321A"
))]
#[inline]
pub fn network_join_transition(player: Player) -> bool {
    call(0x9D060B08CD63321A, (player,))
}

/// `NetworkLaunchTransition`.
///
/// <https://docs.fivem.net/natives/?_0x2DCF46CB1A4F0884>
#[doc(alias(
    "NetworkLaunchTransition",
    "NETWORK_LAUNCH_TRANSITION",
    "0x2DCF46CB1A4F0884"
))]
#[inline]
pub fn network_launch_transition() -> bool {
    call(0x2DCF46CB1A4F0884, ())
}

/// `NetworkLeaveTransition`.
///
/// <https://docs.fivem.net/natives/?_0xD23A1A815D21DB19>
#[doc(alias(
    "NetworkLeaveTransition",
    "NETWORK_LEAVE_TRANSITION",
    "0xD23A1A815D21DB19"
))]
#[inline]
pub fn network_leave_transition() -> bool {
    call(0xD23A1A815D21DB19, ())
}

/// `NetworkMarkTransitionGamerAsFullyJoined`.
///
/// <https://docs.fivem.net/natives/?_0x5728BB6D63E3FF1D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkMarkTransitionGamerAsFullyJoined",
    "NETWORK_MARK_TRANSITION_GAMER_AS_FULLY_JOINED",
    "0x5728BB6D63E3FF1D"
))]
#[inline]
pub unsafe fn network_mark_transition_gamer_as_fully_joined(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x5728BB6D63E3FF1D, (p0,))
}

/// `NetworkMemberIdFromGamerHandle`.
///
/// <https://docs.fivem.net/natives/?_0xC82630132081BB6F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkMemberIdFromGamerHandle",
    "NETWORK_MEMBER_ID_FROM_GAMER_HANDLE",
    "0xC82630132081BB6F"
))]
#[inline]
pub unsafe fn network_member_id_from_gamer_handle(network_handle: &mut [u8]) -> Option<String> {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xC82630132081BB6F, (network_handle,))
}

/// `NetworkOpenTransitionMatchmaking`.
///
/// <https://docs.fivem.net/natives/?_0x2B3A8F7CA3A38FDE>
#[doc(alias(
    "NetworkOpenTransitionMatchmaking",
    "NETWORK_OPEN_TRANSITION_MATCHMAKING",
    "0x2B3A8F7CA3A38FDE"
))]
#[inline]
pub fn network_open_transition_matchmaking() {
    call(0x2B3A8F7CA3A38FDE, ())
}

/// `NetworkOverrideChatRestrictions`.
///
/// <https://docs.fivem.net/natives/?_0x3039AE5AD2C9C0C4>
#[doc(alias(
    "NetworkOverrideChatRestrictions",
    "NETWORK_OVERRIDE_CHAT_RESTRICTIONS",
    "0x3039AE5AD2C9C0C4"
))]
#[inline]
pub fn network_override_chat_restrictions(player: Player, toggle: bool) {
    call(0x3039AE5AD2C9C0C4, (player, toggle))
}

/// `NetworkOverrideClockMillisecondsPerGameMinute`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x42BF1D2E723B6D7E>
#[doc(alias(
    "NetworkOverrideClockMillisecondsPerGameMinute",
    "_NETWORK_OVERRIDE_CLOCK_MILLISECONDS_PER_GAME_MINUTE",
    "NETWORK_OVERRIDE_CLOCK_RATE",
    "NetworkOverrideClockRate",
    "0x42BF1D2E723B6D7E"
))]
#[inline]
pub fn network_override_clock_milliseconds_per_game_minute(ms: i32) {
    call(0x42BF1D2E723B6D7E, (ms,))
}

/// `NetworkOverrideClockTime`.
///
/// <https://docs.fivem.net/natives/?_0xE679E3E06E363892>
#[doc(alias(
    "NetworkOverrideClockTime",
    "NETWORK_OVERRIDE_CLOCK_TIME",
    "0xE679E3E06E363892"
))]
#[inline]
pub fn network_override_clock_time(hours: i32, minutes: i32, seconds: i32) {
    call(0xE679E3E06E363892, (hours, minutes, seconds))
}

/// `NetworkOverrideCoordsAndHeading`.
///
/// <https://docs.fivem.net/natives/?_0xA7E30DE9272B6D49>
#[doc(alias(
    "NetworkOverrideCoordsAndHeading",
    "NETWORK_OVERRIDE_COORDS_AND_HEADING",
    "0xA7E30DE9272B6D49"
))]
#[inline]
pub fn network_override_coords_and_heading(
    entity: impl Into<Entity>,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
) {
    let entity: Entity = entity.into();
    call(0xA7E30DE9272B6D49, (entity, x, y, z, heading))
}

/// `NetworkOverrideReceiveRestrictions`.
///
/// <https://docs.fivem.net/natives/?_0xDDF73E2B1FEC5AB4>
#[doc(alias(
    "NetworkOverrideReceiveRestrictions",
    "NETWORK_OVERRIDE_RECEIVE_RESTRICTIONS",
    "0xDDF73E2B1FEC5AB4"
))]
#[inline]
pub fn network_override_receive_restrictions(player: Player, toggle: bool) {
    call(0xDDF73E2B1FEC5AB4, (player, toggle))
}

/// `NetworkOverrideReceiveRestrictionsAll`.
///
/// <https://docs.fivem.net/natives/?_0x0FF2862B61A58AF9>
#[doc(alias(
    "NetworkOverrideReceiveRestrictionsAll",
    "NETWORK_OVERRIDE_RECEIVE_RESTRICTIONS_ALL",
    "0x0FF2862B61A58AF9"
))]
#[inline]
pub fn network_override_receive_restrictions_all(toggle: bool) {
    call(0x0FF2862B61A58AF9, (toggle,))
}

/// `NetworkOverrideSendRestrictions`.
///
/// <https://docs.fivem.net/natives/?_0x97DD4C5944CC2E6A>
#[doc(alias(
    "NetworkOverrideSendRestrictions",
    "NETWORK_OVERRIDE_SEND_RESTRICTIONS",
    "0x97DD4C5944CC2E6A",
    "_NETWORK_OVERRIDE_SEND_RESTRICTIONS"
))]
#[inline]
pub fn network_override_send_restrictions(player: Player, toggle: bool) {
    call(0x97DD4C5944CC2E6A, (player, toggle))
}

/// `NetworkOverrideSendRestrictionsAll`.
///
/// <https://docs.fivem.net/natives/?_0x57B192B4D4AD23D5>
#[doc(alias(
    "NetworkOverrideSendRestrictionsAll",
    "NETWORK_OVERRIDE_SEND_RESTRICTIONS_ALL",
    "0x57B192B4D4AD23D5",
    "_NETWORK_CHAT_MUTE",
    "NetworkChatMute"
))]
#[inline]
pub fn network_override_send_restrictions_all(toggle: bool) {
    call(0x57B192B4D4AD23D5, (toggle,))
}

/// `NetworkOverrideTeamRestrictions`.
///
/// <https://docs.fivem.net/natives/?_0x6F697A66CE78674E>
#[doc(alias(
    "NetworkOverrideTeamRestrictions",
    "NETWORK_OVERRIDE_TEAM_RESTRICTIONS",
    "0x6F697A66CE78674E"
))]
#[inline]
pub fn network_override_team_restrictions(team: i32, toggle: bool) {
    call(0x6F697A66CE78674E, (team, toggle))
}

/// `NetworkOverrideTransitionChat`.
///
/// <https://docs.fivem.net/natives/?_0xAF66059A131AA269>
#[doc(alias(
    "NetworkOverrideTransitionChat",
    "NETWORK_OVERRIDE_TRANSITION_CHAT",
    "0xAF66059A131AA269"
))]
#[inline]
pub fn network_override_transition_chat(p0: bool) {
    call(0xAF66059A131AA269, (p0,))
}

/// `NetworkPedForceGameStateUpdate`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0xF0BC9BCD24A511D5>
#[doc(alias(
    "NetworkPedForceGameStateUpdate",
    "_NETWORK_PED_FORCE_GAME_STATE_UPDATE",
    "NETWORK_PATCH_POST_CUTSCENE_HS4F_TUN_ENT",
    "NetworkPatchPostCutsceneHs4fTunEnt",
    "0xF0BC9BCD24A511D5"
))]
#[inline]
pub fn network_ped_force_game_state_update(ped: Ped) {
    call(0xF0BC9BCD24A511D5, (ped,))
}

/// `NetworkPlayerGetCheaterReason`.
///
/// <https://docs.fivem.net/natives/?_0x172F75B6EE2233BA>
#[doc(alias(
    "NetworkPlayerGetCheaterReason",
    "NETWORK_PLAYER_GET_CHEATER_REASON",
    "0x172F75B6EE2233BA",
    "_NETWORK_PLAYER_IS_UNK",
    "NetworkPlayerIsUnk"
))]
#[inline]
pub fn network_player_get_cheater_reason() -> i32 {
    call(0x172F75B6EE2233BA, ())
}

/// `NetworkPlayerGetName`.
///
/// <https://docs.fivem.net/natives/?_0x7718D2E2060837D2>
#[doc(alias(
    "NetworkPlayerGetName",
    "NETWORK_PLAYER_GET_NAME",
    "0x7718D2E2060837D2"
))]
#[inline]
pub fn network_player_get_name(player: Player) -> Option<String> {
    call(0x7718D2E2060837D2, (player,))
}

/// `NetworkPlayerGetUserid`.
///
/// <https://docs.fivem.net/natives/?_0x4927FC39CD0869A0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `user_id`: there must be as many as it takes.
#[doc(alias(
    "NetworkPlayerGetUserid",
    "NETWORK_PLAYER_GET_USERID",
    "0x4927FC39CD0869A0",
    "_NETWORK_PLAYER_GET_USER_ID",
    "NetworkPlayerGetUserId"
))]
#[inline]
pub unsafe fn network_player_get_userid(player: Player, user_id: &mut [u8]) -> Option<String> {
    // SAFETY: the caller promises that the native stays inside.
    let user_id = unsafe { Buffer::new(user_id) };
    call(0x4927FC39CD0869A0, (player, user_id))
}

/// `NetworkPlayerHasHeadset`.
///
/// <https://docs.fivem.net/natives/?_0x3FB99A8B08D18FD6>
#[doc(alias(
    "NetworkPlayerHasHeadset",
    "NETWORK_PLAYER_HAS_HEADSET",
    "0x3FB99A8B08D18FD6"
))]
#[inline]
pub fn network_player_has_headset(player: Player) -> bool {
    call(0x3FB99A8B08D18FD6, (player,))
}

/// `NetworkPlayerIndexIsCheater`.
///
/// <https://docs.fivem.net/natives/?_0x565E430DB3B05BEC>
#[doc(alias(
    "NetworkPlayerIndexIsCheater",
    "NETWORK_PLAYER_INDEX_IS_CHEATER",
    "0x565E430DB3B05BEC",
    "_NETWORK_PLAYER_SOMETHING",
    "NetworkPlayerSomething"
))]
#[inline]
pub fn network_player_index_is_cheater(player: Player) -> bool {
    call(0x565E430DB3B05BEC, (player,))
}

/// `NetworkPlayerIsBadsport`.
///
/// <https://docs.fivem.net/natives/?_0x19D8DA0E5A68045A>
#[doc(alias(
    "NetworkPlayerIsBadsport",
    "NETWORK_PLAYER_IS_BADSPORT",
    "0x19D8DA0E5A68045A"
))]
#[inline]
pub fn network_player_is_badsport() -> bool {
    call(0x19D8DA0E5A68045A, ())
}

/// `NetworkPlayerIsCheater`.
///
/// <https://docs.fivem.net/natives/?_0x655B91F1495A9090>
#[doc(alias(
    "NetworkPlayerIsCheater",
    "NETWORK_PLAYER_IS_CHEATER",
    "0x655B91F1495A9090"
))]
#[inline]
pub fn network_player_is_cheater() -> bool {
    call(0x655B91F1495A9090, ())
}

/// `NetworkPlayerIsRockstarDev`.
///
/// <https://docs.fivem.net/natives/?_0x544ABDDA3B409B6D>
#[doc(alias(
    "NetworkPlayerIsRockstarDev",
    "NETWORK_PLAYER_IS_ROCKSTAR_DEV",
    "0x544ABDDA3B409B6D"
))]
#[inline]
pub fn network_player_is_rockstar_dev(player: Player) -> bool {
    call(0x544ABDDA3B409B6D, (player,))
}

/// `NetworkQueryRespawnResults`.
///
/// <https://docs.fivem.net/natives/?_0x3C891A251567DFCE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkQueryRespawnResults",
    "NETWORK_QUERY_RESPAWN_RESULTS",
    "0x3C891A251567DFCE"
))]
#[inline]
pub unsafe fn network_query_respawn_results(p0: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x3C891A251567DFCE, (p0,))
}

/// `NetworkQueueGamerForStatus`.
///
/// <https://docs.fivem.net/natives/?_0x85A0EF54A500882C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkQueueGamerForStatus",
    "NETWORK_QUEUE_GAMER_FOR_STATUS",
    "0x85A0EF54A500882C",
    "_NETWORK_GET_GAMER_STATUS",
    "NetworkGetGamerStatus"
))]
#[inline]
pub unsafe fn network_queue_gamer_for_status(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x85A0EF54A500882C, (p0,))
}

/// `NetworkQuitMpToDesktop`.
///
/// <https://docs.fivem.net/natives/?_0x45A83257ED02D9BC>
#[doc(alias(
    "NetworkQuitMpToDesktop",
    "NETWORK_QUIT_MP_TO_DESKTOP",
    "0x45A83257ED02D9BC"
))]
#[inline]
pub fn network_quit_mp_to_desktop() {
    call(0x45A83257ED02D9BC, ())
}

/// `NetworkRegisterEntityAsNetworked`.
///
/// <https://docs.fivem.net/natives/?_0x06FAACD625D80CAA>
#[doc(alias(
    "NetworkRegisterEntityAsNetworked",
    "NETWORK_REGISTER_ENTITY_AS_NETWORKED",
    "0x06FAACD625D80CAA"
))]
#[inline]
pub fn network_register_entity_as_networked(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x06FAACD625D80CAA, (entity,))
}

/// `NetworkRegisterHostBroadcastVariables`.
///
/// <https://docs.fivem.net/natives/?_0x3E9B2F01C50DF595>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `vars`: there must be as many as it takes.
#[doc(alias(
    "NetworkRegisterHostBroadcastVariables",
    "NETWORK_REGISTER_HOST_BROADCAST_VARIABLES",
    "0x3E9B2F01C50DF595"
))]
#[inline]
pub unsafe fn network_register_host_broadcast_variables(vars: &mut [u8], num_vars: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let vars = unsafe { Buffer::new(vars) };
    call(0x3E9B2F01C50DF595, (vars, num_vars))
}

/// `NetworkRegisterPlayerBroadcastVariables`.
///
/// <https://docs.fivem.net/natives/?_0x3364AA97340CA215>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `vars`: there must be as many as it takes.
#[doc(alias(
    "NetworkRegisterPlayerBroadcastVariables",
    "NETWORK_REGISTER_PLAYER_BROADCAST_VARIABLES",
    "0x3364AA97340CA215"
))]
#[inline]
pub unsafe fn network_register_player_broadcast_variables(vars: &mut [u8], num_vars: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let vars = unsafe { Buffer::new(vars) };
    call(0x3364AA97340CA215, (vars, num_vars))
}

/// `NetworkRegisterTunableBoolHash`, since game build 393.
///
/// <https://docs.fivem.net/natives/?_0x697F508861875B42>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias(
    "NetworkRegisterTunableBoolHash",
    "_NETWORK_REGISTER_TUNABLE_BOOL_HASH",
    "NETWORK_ACCESS_TUNABLE_BOOL_MODIFICATION_DETECTION_REGISTRATION_HASH",
    "NetworkAccessTunableBoolModificationDetectionRegistrationHash",
    "0x697F508861875B42"
))]
#[inline]
pub unsafe fn network_register_tunable_bool_hash(
    context_hash: impl Into<Hash>,
    name_hash: impl Into<Hash>,
    value: &mut [u8],
) -> bool {
    let context_hash: Hash = context_hash.into();
    let name_hash: Hash = name_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0x697F508861875B42, (context_hash, name_hash, value))
}

/// `NetworkRegisterTunableFloatHash`, since game build 393.
///
/// <https://docs.fivem.net/natives/?_0x1950DAE9848A4739>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias(
    "NetworkRegisterTunableFloatHash",
    "_NETWORK_REGISTER_TUNABLE_FLOAT_HASH",
    "NETWORK_ACCESS_TUNABLE_FLOAT_MODIFICATION_DETECTION_REGISTRATION_HASH",
    "NetworkAccessTunableFloatModificationDetectionRegistrationHash",
    "0x1950DAE9848A4739"
))]
#[inline]
pub unsafe fn network_register_tunable_float_hash(
    context_hash: impl Into<Hash>,
    name_hash: impl Into<Hash>,
    value: &mut [u8],
) -> bool {
    let context_hash: Hash = context_hash.into();
    let name_hash: Hash = name_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0x1950DAE9848A4739, (context_hash, name_hash, value))
}

/// `NetworkRegisterTunableIntHash`, since game build 393.
///
/// <https://docs.fivem.net/natives/?_0x3A8B55FDA4C8DDEF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `value`: there must be as many as it takes.
#[doc(alias(
    "NetworkRegisterTunableIntHash",
    "_NETWORK_REGISTER_TUNABLE_INT_HASH",
    "NETWORK_ACCESS_TUNABLE_INT_MODIFICATION_DETECTION_REGISTRATION_HASH",
    "NetworkAccessTunableIntModificationDetectionRegistrationHash",
    "0x3A8B55FDA4C8DDEF"
))]
#[inline]
pub unsafe fn network_register_tunable_int_hash(
    context_hash: impl Into<Hash>,
    name_hash: impl Into<Hash>,
    value: &mut [u8],
) -> bool {
    let context_hash: Hash = context_hash.into();
    let name_hash: Hash = name_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let value = unsafe { Buffer::new(value) };
    call(0x3A8B55FDA4C8DDEF, (context_hash, name_hash, value))
}

/// `NetworkRemoveAllTransitionInvite`.
///
/// <https://docs.fivem.net/natives/?_0x726E0375C7A26368>
#[doc(alias(
    "NetworkRemoveAllTransitionInvite",
    "NETWORK_REMOVE_ALL_TRANSITION_INVITE",
    "0x726E0375C7A26368"
))]
#[inline]
pub fn network_remove_all_transition_invite() {
    call(0x726E0375C7A26368, ())
}

/// `NetworkRemoveEntityArea`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x93CF869BAA0C4874>
#[doc(alias(
    "NetworkRemoveEntityArea",
    "NETWORK_REMOVE_ENTITY_AREA",
    "0x93CF869BAA0C4874"
))]
#[inline]
pub fn network_remove_entity_area(p0: i32) -> bool {
    call(0x93CF869BAA0C4874, (p0,))
}

/// `NetworkRemovePresenceInvite`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF0210268DB0974B1>
#[doc(alias(
    "NetworkRemovePresenceInvite",
    "NETWORK_REMOVE_PRESENCE_INVITE",
    "0xF0210268DB0974B1"
))]
#[inline]
pub fn network_remove_presence_invite(p0: i32) -> bool {
    call(0xF0210268DB0974B1, (p0,))
}

/// `NetworkRemoveTransitionInvite`.
///
/// <https://docs.fivem.net/natives/?_0x7524B431B2E6F7EE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkRemoveTransitionInvite",
    "NETWORK_REMOVE_TRANSITION_INVITE",
    "0x7524B431B2E6F7EE"
))]
#[inline]
pub unsafe fn network_remove_transition_invite(p0: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x7524B431B2E6F7EE, (p0,))
}

/// `NetworkReportMyself`, since game build 350, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x5626D9D6810730D5>
#[doc(alias(
    "NetworkReportMyself",
    "_NETWORK_REPORT_MYSELF",
    "NETWORK_REPORT_CODE_TAMPER",
    "NetworkReportCodeTamper",
    "0x5626D9D6810730D5"
))]
#[inline]
pub fn network_report_myself() {
    call(0x5626D9D6810730D5, ())
}

/// `NetworkRequestCloudBackgroundScripts`.
///
/// <https://docs.fivem.net/natives/?_0x924426BFFD82E915>
#[doc(alias(
    "NetworkRequestCloudBackgroundScripts",
    "NETWORK_REQUEST_CLOUD_BACKGROUND_SCRIPTS",
    "0x924426BFFD82E915",
    "_NETWORK_REQUEST_CLOUD_BACKGROUND_SCRIPTS"
))]
#[inline]
pub fn network_request_cloud_background_scripts() -> bool {
    call(0x924426BFFD82E915, ())
}

/// `NetworkRequestCloudTunables`.
///
/// <https://docs.fivem.net/natives/?_0x42FB3B532D526E6C>
#[doc(alias(
    "NetworkRequestCloudTunables",
    "NETWORK_REQUEST_CLOUD_TUNABLES",
    "0x42FB3B532D526E6C"
))]
#[inline]
pub fn network_request_cloud_tunables() {
    call(0x42FB3B532D526E6C, ())
}

/// `NetworkRequestControlOfDoor`.
///
/// <https://docs.fivem.net/natives/?_0x870DDFD5A4A796E4>
#[doc(alias(
    "NetworkRequestControlOfDoor",
    "NETWORK_REQUEST_CONTROL_OF_DOOR",
    "0x870DDFD5A4A796E4"
))]
#[inline]
pub fn network_request_control_of_door(door_id: i32) -> bool {
    call(0x870DDFD5A4A796E4, (door_id,))
}

/// `NetworkRequestControlOfEntity`.
///
/// <https://docs.fivem.net/natives/?_0xB69317BF5E782347>
#[doc(alias(
    "NetworkRequestControlOfEntity",
    "NETWORK_REQUEST_CONTROL_OF_ENTITY",
    "0xB69317BF5E782347"
))]
#[inline]
pub fn network_request_control_of_entity(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xB69317BF5E782347, (entity,))
}

/// `NetworkRequestControlOfNetworkId`.
///
/// <https://docs.fivem.net/natives/?_0xA670B3662FAFFBD0>
#[doc(alias(
    "NetworkRequestControlOfNetworkId",
    "NETWORK_REQUEST_CONTROL_OF_NETWORK_ID",
    "0xA670B3662FAFFBD0"
))]
#[inline]
pub fn network_request_control_of_network_id(net_id: i32) -> bool {
    call(0xA670B3662FAFFBD0, (net_id,))
}

/// `NetworkResetBodyTracker`.
///
/// <https://docs.fivem.net/natives/?_0x72433699B4E6DD64>
#[doc(alias(
    "NetworkResetBodyTracker",
    "NETWORK_RESET_BODY_TRACKER",
    "0x72433699B4E6DD64"
))]
#[inline]
pub fn network_reset_body_tracker() {
    call(0x72433699B4E6DD64, ())
}

/// `NetworkRespawnCoords`.
///
/// <https://docs.fivem.net/natives/?_0x9769F811D1785B03>
#[doc(alias(
    "NetworkRespawnCoords",
    "_NETWORK_RESPAWN_COORDS",
    "NETWORK_LEAVE_PED_BEHIND_BEFORE_WARP",
    "NetworkLeavePedBehindBeforeWarp",
    "0x9769F811D1785B03"
))]
#[inline]
pub fn network_respawn_coords(player: Player, x: f32, y: f32, z: f32, p4: bool, p5: bool) {
    call(0x9769F811D1785B03, (player, x, y, z, p4, p5))
}

/// `NetworkResurrectLocalPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xEA23C49EAA83ACFB>
#[doc(alias(
    "NetworkResurrectLocalPlayer",
    "NETWORK_RESURRECT_LOCAL_PLAYER",
    "0xEA23C49EAA83ACFB"
))]
#[inline]
pub fn network_resurrect_local_player(
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    n_invincibility_time: i32,
    b_leave_dead_ped: bool,
) {
    call(
        0xEA23C49EAA83ACFB,
        (x, y, z, heading, n_invincibility_time, b_leave_dead_ped),
    )
}

/// `NetworkSeedRandomNumberGenerator`.
///
/// <https://docs.fivem.net/natives/?_0xF1B84178F8674195>
#[doc(alias(
    "NetworkSeedRandomNumberGenerator",
    "NETWORK_SEED_RANDOM_NUMBER_GENERATOR",
    "0xF1B84178F8674195"
))]
#[inline]
pub fn network_seed_random_number_generator(seed: i32) {
    call(0xF1B84178F8674195, (seed,))
}

/// `NetworkSendInviteViaPresence`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xC3C7A6AFDB244624>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`, `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkSendInviteViaPresence",
    "NETWORK_SEND_INVITE_VIA_PRESENCE",
    "0xC3C7A6AFDB244624",
    "_NETWORK_SEND_PRESENCE_INVITE",
    "NetworkSendPresenceInvite"
))]
#[inline]
pub unsafe fn network_send_invite_via_presence(
    network_handle: &mut [u8],
    p1: &mut [u8],
    p2: i32,
    p3: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xC3C7A6AFDB244624, (network_handle, p1, p2, p3))
}

/// `NetworkSendPresenceTransitionInvite`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xC116FF9B4D488291>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkSendPresenceTransitionInvite",
    "_NETWORK_SEND_PRESENCE_TRANSITION_INVITE",
    "NETWORK_SEND_TRANSITION_INVITE_VIA_PRESENCE",
    "NetworkSendTransitionInviteViaPresence",
    "0xC116FF9B4D488291"
))]
#[inline]
pub unsafe fn network_send_presence_transition_invite(
    p0: &mut [u8],
    p1: &mut [u8],
    p2: i32,
    p3: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xC116FF9B4D488291, (p0, p1, p2, p3))
}

/// `NetworkSendTextMessage`.
///
/// <https://docs.fivem.net/natives/?_0x3A214F2EC889B100>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkSendTextMessage",
    "NETWORK_SEND_TEXT_MESSAGE",
    "0x3A214F2EC889B100"
))]
#[inline]
pub unsafe fn network_send_text_message(message: &str, network_handle: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x3A214F2EC889B100, (message, network_handle))
}

/// `NetworkSendTransitionGamerInstruction`.
///
/// <https://docs.fivem.net/natives/?_0x31D1D2B858D25E6B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkSendTransitionGamerInstruction",
    "NETWORK_SEND_TRANSITION_GAMER_INSTRUCTION",
    "0x31D1D2B858D25E6B"
))]
#[inline]
pub unsafe fn network_send_transition_gamer_instruction(
    network_handle: &mut [u8],
    p1: &str,
    p2: i32,
    p3: i32,
    p4: bool,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x31D1D2B858D25E6B, (network_handle, p1, p2, p3, p4))
}

/// `NetworkSessionActivityQuickmatch`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xBE3E347A87ACEB82>
#[doc(alias(
    "NetworkSessionActivityQuickmatch",
    "NETWORK_SESSION_ACTIVITY_QUICKMATCH",
    "NETWORK_SESSION_DO_ACTIVITY_QUICKMATCH",
    "NetworkSessionDoActivityQuickmatch",
    "0xBE3E347A87ACEB82"
))]
#[inline]
pub fn network_session_activity_quickmatch(p0: i32, p1: i32, p2: i32, p3: i32) -> bool {
    call(0xBE3E347A87ACEB82, (p0, p1, p2, p3))
}

/// `NetworkSessionAddActiveMatchmakingGroup`.
///
/// <https://docs.fivem.net/natives/?_0xCAE55F48D3D7875C>
#[doc(alias(
    "NetworkSessionAddActiveMatchmakingGroup",
    "NETWORK_SESSION_ADD_ACTIVE_MATCHMAKING_GROUP",
    "0xCAE55F48D3D7875C"
))]
#[inline]
pub fn network_session_add_active_matchmaking_group(group_id: i32) {
    call(0xCAE55F48D3D7875C, (group_id,))
}

/// `NetworkSessionBlockJoinRequests`.
///
/// <https://docs.fivem.net/natives/?_0xA73667484D7037C3>
#[doc(alias(
    "NetworkSessionBlockJoinRequests",
    "NETWORK_SESSION_BLOCK_JOIN_REQUESTS",
    "0xA73667484D7037C3"
))]
#[inline]
pub fn network_session_block_join_requests(toggle: bool) {
    call(0xA73667484D7037C3, (toggle,))
}

/// `NetworkSessionCancelInvite`.
///
/// <https://docs.fivem.net/natives/?_0x2FBF47B1B36D36F9>
#[doc(alias(
    "NetworkSessionCancelInvite",
    "NETWORK_SESSION_CANCEL_INVITE",
    "0x2FBF47B1B36D36F9"
))]
#[inline]
pub fn network_session_cancel_invite() {
    call(0x2FBF47B1B36D36F9, ())
}

/// `NetworkSessionChangeSlots`.
///
/// <https://docs.fivem.net/natives/?_0xB4AB419E0D86ACAE>
#[doc(alias(
    "NetworkSessionChangeSlots",
    "NETWORK_SESSION_CHANGE_SLOTS",
    "0xB4AB419E0D86ACAE"
))]
#[inline]
pub fn network_session_change_slots(p0: i32, p1: bool) {
    call(0xB4AB419E0D86ACAE, (p0, p1))
}

/// `NetworkSessionCrewMatchmaking`.
///
/// <https://docs.fivem.net/natives/?_0x94BC51E9449D917F>
#[doc(alias(
    "NetworkSessionCrewMatchmaking",
    "NETWORK_SESSION_CREW_MATCHMAKING",
    "NETWORK_SESSION_DO_CREW_MATCHMAKING",
    "NetworkSessionDoCrewMatchmaking",
    "0x94BC51E9449D917F"
))]
#[inline]
pub fn network_session_crew_matchmaking(
    p0: i32,
    p1: i32,
    p2: i32,
    max_players: i32,
    p4: bool,
) -> bool {
    call(0x94BC51E9449D917F, (p0, p1, p2, max_players, p4))
}

/// `NetworkSessionEnd`.
///
/// <https://docs.fivem.net/natives/?_0xA02E59562D711006>
#[doc(alias("NetworkSessionEnd", "NETWORK_SESSION_END", "0xA02E59562D711006"))]
#[inline]
pub fn network_session_end(p0: bool, p1: bool) -> bool {
    call(0xA02E59562D711006, (p0, p1))
}

/// `NetworkSessionEnter`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x330ED4D05491934F>
#[doc(alias(
    "NetworkSessionEnter",
    "NETWORK_SESSION_ENTER",
    "NETWORK_SESSION_DO_FREEROAM_QUICKMATCH",
    "NetworkSessionDoFreeroamQuickmatch",
    "0x330ED4D05491934F"
))]
#[inline]
pub fn network_session_enter(p0: i32, p1: i32, p2: i32, max_players: i32, p4: i32, p5: i32) -> i32 {
    call(0x330ED4D05491934F, (p0, p1, p2, max_players, p4, p5))
}

/// `NetworkSessionForceCancelInvite`.
///
/// <https://docs.fivem.net/natives/?_0xA29177F7703B5644>
#[doc(alias(
    "NetworkSessionForceCancelInvite",
    "NETWORK_SESSION_FORCE_CANCEL_INVITE",
    "0xA29177F7703B5644"
))]
#[inline]
pub fn network_session_force_cancel_invite() {
    call(0xA29177F7703B5644, ())
}

/// `NetworkSessionFriendMatchmaking`.
///
/// <https://docs.fivem.net/natives/?_0x2CFC76E0D087C994>
#[doc(alias(
    "NetworkSessionFriendMatchmaking",
    "NETWORK_SESSION_FRIEND_MATCHMAKING",
    "NETWORK_SESSION_DO_FRIEND_MATCHMAKING",
    "NetworkSessionDoFriendMatchmaking",
    "0x2CFC76E0D087C994"
))]
#[inline]
pub fn network_session_friend_matchmaking(p0: i32, p1: i32, max_players: i32, p3: bool) -> bool {
    call(0x2CFC76E0D087C994, (p0, p1, max_players, p3))
}

/// `NetworkSessionGetInviter`.
///
/// <https://docs.fivem.net/natives/?_0xE57397B4A3429DD0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionGetInviter",
    "NETWORK_SESSION_GET_INVITER",
    "0xE57397B4A3429DD0"
))]
#[inline]
pub unsafe fn network_session_get_inviter(network_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xE57397B4A3429DD0, (network_handle,))
}

/// `NetworkSessionGetKickVote`.
///
/// <https://docs.fivem.net/natives/?_0xD6D09A6F32F49EF1>
#[doc(alias(
    "NetworkSessionGetKickVote",
    "NETWORK_SESSION_GET_KICK_VOTE",
    "0xD6D09A6F32F49EF1",
    "_NETWORK_SESSION_ARE_PLAYERS_VOTING_TO_KICK",
    "NetworkSessionArePlayersVotingToKick",
    "_NETWORK_SESSION_IS_PLAYER_VOTED_TO_KICK",
    "NetworkSessionIsPlayerVotedToKick"
))]
#[inline]
pub fn network_session_get_kick_vote(player: Player) -> bool {
    call(0xD6D09A6F32F49EF1, (player,))
}

/// `NetworkSessionGetMatchmakingGroupFree`.
///
/// <https://docs.fivem.net/natives/?_0x56CE820830EF040B>
#[doc(alias(
    "NetworkSessionGetMatchmakingGroupFree",
    "NETWORK_SESSION_GET_MATCHMAKING_GROUP_FREE",
    "0x56CE820830EF040B",
    "_NETWORK_SESSION_GET_UNK",
    "NetworkSessionGetUnk"
))]
#[inline]
pub fn network_session_get_matchmaking_group_free(p0: i32) -> i32 {
    call(0x56CE820830EF040B, (p0,))
}

/// `NetworkSessionGetPrivateSlots`.
///
/// <https://docs.fivem.net/natives/?_0x53AFD64C6758F2F9>
#[doc(alias(
    "NetworkSessionGetPrivateSlots",
    "NETWORK_SESSION_GET_PRIVATE_SLOTS",
    "0x53AFD64C6758F2F9"
))]
#[inline]
pub fn network_session_get_private_slots() -> i32 {
    call(0x53AFD64C6758F2F9, ())
}

/// `NetworkSessionHost`.
///
/// <https://docs.fivem.net/natives/?_0x6F3D4ED9BEE4E61D>
#[doc(alias("NetworkSessionHost", "NETWORK_SESSION_HOST", "0x6F3D4ED9BEE4E61D"))]
#[inline]
pub fn network_session_host(p0: i32, max_players: i32, p2: bool) -> bool {
    call(0x6F3D4ED9BEE4E61D, (p0, max_players, p2))
}

/// `NetworkSessionHostClosed`.
///
/// <https://docs.fivem.net/natives/?_0xED34C0C02C098BB7>
#[doc(alias(
    "NetworkSessionHostClosed",
    "NETWORK_SESSION_HOST_CLOSED",
    "0xED34C0C02C098BB7"
))]
#[inline]
pub fn network_session_host_closed(p0: i32, max_players: i32) -> bool {
    call(0xED34C0C02C098BB7, (p0, max_players))
}

/// `NetworkSessionHostFriendsOnly`.
///
/// <https://docs.fivem.net/natives/?_0xB9CFD27A5D578D83>
#[doc(alias(
    "NetworkSessionHostFriendsOnly",
    "NETWORK_SESSION_HOST_FRIENDS_ONLY",
    "0xB9CFD27A5D578D83"
))]
#[inline]
pub fn network_session_host_friends_only(p0: i32, max_players: i32) -> bool {
    call(0xB9CFD27A5D578D83, (p0, max_players))
}

/// `NetworkSessionHostSinglePlayer`.
///
/// <https://docs.fivem.net/natives/?_0xC74C33FCA52856D5>
#[doc(alias(
    "NetworkSessionHostSinglePlayer",
    "NETWORK_SESSION_HOST_SINGLE_PLAYER",
    "0xC74C33FCA52856D5"
))]
#[inline]
pub fn network_session_host_single_player(p0: i32) {
    call(0xC74C33FCA52856D5, (p0,))
}

/// `NetworkSessionIsClosedCrew`.
///
/// <https://docs.fivem.net/natives/?_0x74732C6CA90DA2B4>
#[doc(alias(
    "NetworkSessionIsClosedCrew",
    "NETWORK_SESSION_IS_CLOSED_CREW",
    "0x74732C6CA90DA2B4"
))]
#[inline]
pub fn network_session_is_closed_crew() -> bool {
    call(0x74732C6CA90DA2B4, ())
}

/// `NetworkSessionIsClosedFriends`.
///
/// <https://docs.fivem.net/natives/?_0xFBCFA2EA2E206890>
#[doc(alias(
    "NetworkSessionIsClosedFriends",
    "NETWORK_SESSION_IS_CLOSED_FRIENDS",
    "0xFBCFA2EA2E206890"
))]
#[inline]
pub fn network_session_is_closed_friends() -> bool {
    call(0xFBCFA2EA2E206890, ())
}

/// `NetworkSessionIsInVoiceSession`.
///
/// <https://docs.fivem.net/natives/?_0x855BC38818F6F684>
#[doc(alias(
    "NetworkSessionIsInVoiceSession",
    "NETWORK_SESSION_IS_IN_VOICE_SESSION",
    "0x855BC38818F6F684"
))]
#[inline]
pub fn network_session_is_in_voice_session() -> bool {
    call(0x855BC38818F6F684, ())
}

/// `NetworkSessionIsPrivate`.
///
/// <https://docs.fivem.net/natives/?_0xCEF70AA5B3F89BA1>
#[doc(alias(
    "NetworkSessionIsPrivate",
    "NETWORK_SESSION_IS_PRIVATE",
    "0xCEF70AA5B3F89BA1"
))]
#[inline]
pub fn network_session_is_private() -> bool {
    call(0xCEF70AA5B3F89BA1, ())
}

/// `NetworkSessionIsSolo`.
///
/// <https://docs.fivem.net/natives/?_0xF3929C2379B60CCE>
#[doc(alias(
    "NetworkSessionIsSolo",
    "NETWORK_SESSION_IS_SOLO",
    "0xF3929C2379B60CCE"
))]
#[inline]
pub fn network_session_is_solo() -> bool {
    call(0xF3929C2379B60CCE, ())
}

/// `NetworkSessionIsVisible`.
///
/// <https://docs.fivem.net/natives/?_0xBA416D68C631496A>
#[doc(alias(
    "NetworkSessionIsVisible",
    "NETWORK_SESSION_IS_VISIBLE",
    "0xBA416D68C631496A"
))]
#[inline]
pub fn network_session_is_visible() -> bool {
    call(0xBA416D68C631496A, ())
}

/// `NetworkSessionIsVoiceSessionBusy`.
///
/// <https://docs.fivem.net/natives/?_0xEF0912DDF7C4CB4B>
#[doc(alias(
    "NetworkSessionIsVoiceSessionBusy",
    "NETWORK_SESSION_IS_VOICE_SESSION_BUSY",
    "0xEF0912DDF7C4CB4B"
))]
#[inline]
pub fn network_session_is_voice_session_busy() -> bool {
    call(0xEF0912DDF7C4CB4B, ())
}

/// `NetworkSessionJoinInvite`.
///
/// <https://docs.fivem.net/natives/?_0xC6F8AB8A4189CF3A>
#[doc(alias(
    "NetworkSessionJoinInvite",
    "NETWORK_SESSION_JOIN_INVITE",
    "0xC6F8AB8A4189CF3A",
    "NETWORK_IS_PLAYER_ANIMATION_DRAWING_SYNCHRONIZED",
    "NetworkIsPlayerAnimationDrawingSynchronized"
))]
#[inline]
pub fn network_session_join_invite() {
    call(0xC6F8AB8A4189CF3A, ())
}

/// `NetworkSessionKickPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xFA8904DC5F304220>
#[doc(alias(
    "NetworkSessionKickPlayer",
    "NETWORK_SESSION_KICK_PLAYER",
    "0xFA8904DC5F304220"
))]
#[inline]
pub fn network_session_kick_player(player: Player) {
    call(0xFA8904DC5F304220, (player,))
}

/// `NetworkSessionLeaveSinglePlayer`.
///
/// <https://docs.fivem.net/natives/?_0x3442775428FD2DAA>
#[doc(alias(
    "NetworkSessionLeaveSinglePlayer",
    "NETWORK_SESSION_LEAVE_SINGLE_PLAYER",
    "0x3442775428FD2DAA"
))]
#[inline]
pub fn network_session_leave_single_player() {
    call(0x3442775428FD2DAA, ())
}

/// `NetworkSessionMarkVisible`.
///
/// <https://docs.fivem.net/natives/?_0x271CC6AB59EBF9A5>
#[doc(alias(
    "NetworkSessionMarkVisible",
    "NETWORK_SESSION_MARK_VISIBLE",
    "0x271CC6AB59EBF9A5"
))]
#[inline]
pub fn network_session_mark_visible(toggle: bool) {
    call(0x271CC6AB59EBF9A5, (toggle,))
}

/// `NetworkSessionSetMatchmakingGroup`.
///
/// <https://docs.fivem.net/natives/?_0x49EC8030F5015F8B>
#[doc(alias(
    "NetworkSessionSetMatchmakingGroup",
    "NETWORK_SESSION_SET_MATCHMAKING_GROUP",
    "0x49EC8030F5015F8B",
    "_NETWORK_SCTV_SLOTS",
    "NetworkSctvSlots"
))]
#[inline]
pub fn network_session_set_matchmaking_group(matchmaking_group: i32) {
    call(0x49EC8030F5015F8B, (matchmaking_group,))
}

/// `NetworkSessionSetMatchmakingGroupMax`.
///
/// <https://docs.fivem.net/natives/?_0x8B6A4DD0AF9CE215>
#[doc(alias(
    "NetworkSessionSetMatchmakingGroupMax",
    "NETWORK_SESSION_SET_MATCHMAKING_GROUP_MAX",
    "0x8B6A4DD0AF9CE215",
    "_NETWORK_SESSION_SET_MAX_PLAYERS",
    "NetworkSessionSetMaxPlayers"
))]
#[inline]
pub fn network_session_set_matchmaking_group_max(player_type: i32, player_count: i32) {
    call(0x8B6A4DD0AF9CE215, (player_type, player_count))
}

/// `NetworkSessionSetMatchmakingMentalState`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF1EEA2DDA9FFA69D>
#[doc(alias(
    "NetworkSessionSetMatchmakingMentalState",
    "NETWORK_SESSION_SET_MATCHMAKING_MENTAL_STATE",
    "0xF1EEA2DDA9FFA69D"
))]
#[inline]
pub fn network_session_set_matchmaking_mental_state(p0: i32) {
    call(0xF1EEA2DDA9FFA69D, (p0,))
}

/// `NetworkSessionSetMatchmakingPropertyId`.
///
/// <https://docs.fivem.net/natives/?_0x3F52E880AAF6C8CA>
#[doc(alias(
    "NetworkSessionSetMatchmakingPropertyId",
    "NETWORK_SESSION_SET_MATCHMAKING_PROPERTY_ID",
    "0x3F52E880AAF6C8CA"
))]
#[inline]
pub fn network_session_set_matchmaking_property_id(p0: bool) {
    call(0x3F52E880AAF6C8CA, (p0,))
}

/// `NetworkSessionValidateJoin`.
///
/// <https://docs.fivem.net/natives/?_0xC19F6C8E7865A6FF>
#[doc(alias(
    "NetworkSessionValidateJoin",
    "NETWORK_SESSION_VALIDATE_JOIN",
    "0xC19F6C8E7865A6FF",
    "_NETWORK_SESSION_HOSTED",
    "NetworkSessionHosted"
))]
#[inline]
pub fn network_session_validate_join(p0: bool) {
    call(0xC19F6C8E7865A6FF, (p0,))
}

/// `NetworkSessionVoiceConnectToPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xABD5E88B8A2D3DB2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `global_ptr`: there must be as many as it takes.
#[doc(alias(
    "NetworkSessionVoiceConnectToPlayer",
    "NETWORK_SESSION_VOICE_CONNECT_TO_PLAYER",
    "0xABD5E88B8A2D3DB2",
    "_NETWORK_VOICE_CONNECT_TO_PLAYER",
    "NetworkVoiceConnectToPlayer"
))]
#[inline]
pub unsafe fn network_session_voice_connect_to_player(global_ptr: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let global_ptr = unsafe { Buffer::new(global_ptr) };
    call(0xABD5E88B8A2D3DB2, (global_ptr,))
}

/// `NetworkSessionVoiceHost`.
///
/// <https://docs.fivem.net/natives/?_0x9C1556705F864230>
#[doc(alias(
    "NetworkSessionVoiceHost",
    "NETWORK_SESSION_VOICE_HOST",
    "0x9C1556705F864230"
))]
#[inline]
pub fn network_session_voice_host() {
    call(0x9C1556705F864230, ())
}

/// `NetworkSessionVoiceLeave`.
///
/// <https://docs.fivem.net/natives/?_0x6793E42BE02B575D>
#[doc(alias(
    "NetworkSessionVoiceLeave",
    "NETWORK_SESSION_VOICE_LEAVE",
    "0x6793E42BE02B575D"
))]
#[inline]
pub fn network_session_voice_leave() {
    call(0x6793E42BE02B575D, ())
}

/// `NetworkSessionVoiceRespondToRequest`.
///
/// <https://docs.fivem.net/natives/?_0x7F8413B7FC2AA6B9>
#[doc(alias(
    "NetworkSessionVoiceRespondToRequest",
    "NETWORK_SESSION_VOICE_RESPOND_TO_REQUEST",
    "0x7F8413B7FC2AA6B9",
    "NETWORK_SET_KEEP_FOCUSPOINT",
    "NetworkSetKeepFocuspoint"
))]
#[inline]
pub fn network_session_voice_respond_to_request(p0: bool, p1: i32) {
    call(0x7F8413B7FC2AA6B9, (p0, p1))
}

/// `NetworkSessionVoiceSetTimeout`.
///
/// <https://docs.fivem.net/natives/?_0x5B8ED3DB018927B1>
#[doc(alias(
    "NetworkSessionVoiceSetTimeout",
    "NETWORK_SESSION_VOICE_SET_TIMEOUT",
    "0x5B8ED3DB018927B1"
))]
#[inline]
pub fn network_session_voice_set_timeout(timeout: i32) {
    call(0x5B8ED3DB018927B1, (timeout,))
}

/// `NetworkSessionWasInvited`.
///
/// <https://docs.fivem.net/natives/?_0x23DFB504655D0CE4>
#[doc(alias(
    "NetworkSessionWasInvited",
    "NETWORK_SESSION_WAS_INVITED",
    "0x23DFB504655D0CE4"
))]
#[inline]
pub fn network_session_was_invited() -> bool {
    call(0x23DFB504655D0CE4, ())
}

/// `NetworkSetActivityPlayerMax`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x0E4F77F7B9D74D84>
#[doc(alias(
    "NetworkSetActivityPlayerMax",
    "NETWORK_SET_ACTIVITY_PLAYER_MAX",
    "0x0E4F77F7B9D74D84"
))]
#[inline]
pub fn network_set_activity_player_max(player_count: i32) {
    call(0x0E4F77F7B9D74D84, (player_count,))
}

/// `NetworkSetActivitySpectator`.
///
/// <https://docs.fivem.net/natives/?_0x75138790B4359A74>
#[doc(alias(
    "NetworkSetActivitySpectator",
    "NETWORK_SET_ACTIVITY_SPECTATOR",
    "0x75138790B4359A74"
))]
#[inline]
pub fn network_set_activity_spectator(toggle: bool) {
    call(0x75138790B4359A74, (toggle,))
}

/// `NetworkSetActivitySpectatorMax`.
///
/// <https://docs.fivem.net/natives/?_0x9D277B76D1D12222>
#[doc(alias(
    "NetworkSetActivitySpectatorMax",
    "NETWORK_SET_ACTIVITY_SPECTATOR_MAX",
    "0x9D277B76D1D12222"
))]
#[inline]
pub fn network_set_activity_spectator_max(max_spectators: i32) {
    call(0x9D277B76D1D12222, (max_spectators,))
}

/// `NetworkSetChoiceMigrateOptions`.
///
/// <https://docs.fivem.net/natives/?_0x5C707A667DF8B9FA>
#[doc(alias(
    "NetworkSetChoiceMigrateOptions",
    "NETWORK_SET_CHOICE_MIGRATE_OPTIONS",
    "NETWORK_SET_ANTAGONISTIC_TO_PLAYER",
    "NetworkSetAntagonisticToPlayer",
    "0x5C707A667DF8B9FA"
))]
#[inline]
pub fn network_set_choice_migrate_options(toggle: bool, player: Player) {
    call(0x5C707A667DF8B9FA, (toggle, player))
}

/// `NetworkSetCurrentDataManagerHandle`.
///
/// <https://docs.fivem.net/natives/?_0x796A87B3B68D1F3D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkSetCurrentDataManagerHandle",
    "_NETWORK_SET_CURRENT_DATA_MANAGER_HANDLE",
    "NETWORK_SET_CURRENT_DATA_MANAGER_HANDLE",
    "0x796A87B3B68D1F3D",
    "_NETWORK_CHECK_DATA_MANAGER_FOR_HANDLE",
    "NetworkCheckDataManagerForHandle"
))]
#[inline]
pub unsafe fn network_set_current_data_manager_handle(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x796A87B3B68D1F3D, (p0,))
}

/// `NetworkSetCurrentMissionId`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x2C863ACDCD12B3DB>
#[doc(alias(
    "NetworkSetCurrentMissionId",
    "_NETWORK_SET_CURRENT_MISSION_ID",
    "NETWORK_SET_CURRENT_PUBLIC_CONTENT_ID",
    "NetworkSetCurrentPublicContentId",
    "0x2C863ACDCD12B3DB"
))]
#[inline]
pub fn network_set_current_mission_id(mission_id: &str) {
    call(0x2C863ACDCD12B3DB, (mission_id,))
}

/// `NetworkSetCurrentSpawnSetting`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0xAA6D5451DC3448B6>
#[doc(alias(
    "NetworkSetCurrentSpawnSetting",
    "_NETWORK_SET_CURRENT_SPAWN_SETTING",
    "NETWORK_SET_CURRENT_SPAWN_LOCATION_OPTION",
    "NetworkSetCurrentSpawnLocationOption",
    "0xAA6D5451DC3448B6"
))]
#[inline]
pub fn network_set_current_spawn_setting(mp_setting_spawn: impl Into<Hash>) {
    let mp_setting_spawn: Hash = mp_setting_spawn.into();
    call(0xAA6D5451DC3448B6, (mp_setting_spawn,))
}

/// `NetworkSetCurrentlySelectedGamerHandleFromInviteMenu`.
///
/// <https://docs.fivem.net/natives/?_0x7206F674F2A3B1BB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkSetCurrentlySelectedGamerHandleFromInviteMenu",
    "NETWORK_SET_CURRENTLY_SELECTED_GAMER_HANDLE_FROM_INVITE_MENU",
    "0x7206F674F2A3B1BB"
))]
#[inline]
pub unsafe fn network_set_currently_selected_gamer_handle_from_invite_menu(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x7206F674F2A3B1BB, (p0,))
}

/// `NetworkSetEntityCanBlend`.
///
/// <https://docs.fivem.net/natives/?_0xD830567D88A1E873>
#[doc(alias(
    "NetworkSetEntityCanBlend",
    "NETWORK_SET_ENTITY_CAN_BLEND",
    "0xD830567D88A1E873"
))]
#[inline]
pub fn network_set_entity_can_blend(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xD830567D88A1E873, (entity, toggle))
}

/// `NetworkSetEntityGhostedWithOwner`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x4BA166079D658ED4>
#[doc(alias(
    "NetworkSetEntityGhostedWithOwner",
    "_NETWORK_SET_ENTITY_GHOSTED_WITH_OWNER",
    "SET_ENTITY_GHOSTED_FOR_GHOST_PLAYERS",
    "SetEntityGhostedForGhostPlayers",
    "0x4BA166079D658ED4"
))]
#[inline]
pub fn network_set_entity_ghosted_with_owner(entity: impl Into<Entity>, p1: bool) {
    let entity: Entity = entity.into();
    call(0x4BA166079D658ED4, (entity, p1))
}

/// `NetworkSetEntityInvisibleToNetwork`.
///
/// <https://docs.fivem.net/natives/?_0xF1CA12B18AEF5298>
#[doc(alias(
    "NetworkSetEntityInvisibleToNetwork",
    "_NETWORK_SET_ENTITY_INVISIBLE_TO_NETWORK",
    "NETWORK_SET_ENTITY_ONLY_EXISTS_FOR_PARTICIPANTS",
    "NetworkSetEntityOnlyExistsForParticipants",
    "0xF1CA12B18AEF5298",
    "_NETWORK_SET_ENTITY_VISIBLE_TO_NETWORK",
    "NetworkSetEntityVisibleToNetwork"
))]
#[inline]
pub fn network_set_entity_invisible_to_network(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xF1CA12B18AEF5298, (entity, toggle))
}

/// `NetworkSetFriendlyFireOption`.
///
/// <https://docs.fivem.net/natives/?_0xF808475FA571D823>
#[doc(alias(
    "NetworkSetFriendlyFireOption",
    "NETWORK_SET_FRIENDLY_FIRE_OPTION",
    "0xF808475FA571D823"
))]
#[inline]
pub fn network_set_friendly_fire_option(toggle: bool) {
    call(0xF808475FA571D823, (toggle,))
}

/// `NetworkSetGamerInvitedToTransition`.
///
/// <https://docs.fivem.net/natives/?_0xCA2C8073411ECDB6>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkSetGamerInvitedToTransition",
    "NETWORK_SET_GAMER_INVITED_TO_TRANSITION",
    "0xCA2C8073411ECDB6"
))]
#[inline]
pub unsafe fn network_set_gamer_invited_to_transition(network_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xCA2C8073411ECDB6, (network_handle,))
}

/// `NetworkSetInFreeCamMode`.
///
/// <https://docs.fivem.net/natives/?_0xFC18DB55AE19E046>
#[doc(alias(
    "NetworkSetInFreeCamMode",
    "NETWORK_SET_IN_FREE_CAM_MODE",
    "0xFC18DB55AE19E046"
))]
#[inline]
pub fn network_set_in_free_cam_mode(toggle: bool) {
    call(0xFC18DB55AE19E046, (toggle,))
}

/// `NetworkSetInMpCutscene`.
///
/// <https://docs.fivem.net/natives/?_0x9CA5DE655269FEC4>
#[doc(alias(
    "NetworkSetInMpCutscene",
    "NETWORK_SET_IN_MP_CUTSCENE",
    "0x9CA5DE655269FEC4"
))]
#[inline]
pub fn network_set_in_mp_cutscene(p0: bool, p1: bool) {
    call(0x9CA5DE655269FEC4, (p0, p1))
}

/// `NetworkSetInSpectatorMode`.
///
/// <https://docs.fivem.net/natives/?_0x423DE3854BB50894>
#[doc(alias(
    "NetworkSetInSpectatorMode",
    "NETWORK_SET_IN_SPECTATOR_MODE",
    "0x423DE3854BB50894"
))]
#[inline]
pub fn network_set_in_spectator_mode(toggle: bool, player_ped: Ped) {
    call(0x423DE3854BB50894, (toggle, player_ped))
}

/// `NetworkSetInSpectatorModeExtended`.
///
/// <https://docs.fivem.net/natives/?_0x419594E137637120>
#[doc(alias(
    "NetworkSetInSpectatorModeExtended",
    "NETWORK_SET_IN_SPECTATOR_MODE_EXTENDED",
    "0x419594E137637120"
))]
#[inline]
pub fn network_set_in_spectator_mode_extended(toggle: bool, player_ped: Ped, p2: bool) {
    call(0x419594E137637120, (toggle, player_ped, p2))
}

/// `NetworkSetInviteOnCallForInviteMenu`.
///
/// <https://docs.fivem.net/natives/?_0x66F010A4B031A331>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkSetInviteOnCallForInviteMenu",
    "NETWORK_SET_INVITE_ON_CALL_FOR_INVITE_MENU",
    "0x66F010A4B031A331"
))]
#[inline]
pub unsafe fn network_set_invite_on_call_for_invite_menu(network_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x66F010A4B031A331, (network_handle,))
}

/// `NetworkSetLocalPlayerInvincibleTime`.
///
/// <https://docs.fivem.net/natives/?_0x2D95C7E2D7E07307>
#[doc(alias(
    "NetworkSetLocalPlayerInvincibleTime",
    "NETWORK_SET_LOCAL_PLAYER_INVINCIBLE_TIME",
    "0x2D95C7E2D7E07307"
))]
#[inline]
pub fn network_set_local_player_invincible_time(time: i32) {
    call(0x2D95C7E2D7E07307, (time,))
}

/// `NetworkSetLocalPlayerSyncLookAt`.
///
/// <https://docs.fivem.net/natives/?_0x524FF0AEFF9C3973>
#[doc(alias(
    "NetworkSetLocalPlayerSyncLookAt",
    "NETWORK_SET_LOCAL_PLAYER_SYNC_LOOK_AT",
    "0x524FF0AEFF9C3973"
))]
#[inline]
pub fn network_set_local_player_sync_look_at(toggle: bool) {
    call(0x524FF0AEFF9C3973, (toggle,))
}

/// `NetworkSetMissionFinished`.
///
/// <https://docs.fivem.net/natives/?_0x3B3D11CD9FFCDFC9>
#[doc(alias(
    "NetworkSetMissionFinished",
    "NETWORK_SET_MISSION_FINISHED",
    "0x3B3D11CD9FFCDFC9"
))]
#[inline]
pub fn network_set_mission_finished() {
    call(0x3B3D11CD9FFCDFC9, ())
}

/// `NetworkSetNoSpectatorChat`.
///
/// <https://docs.fivem.net/natives/?_0xF46A1E03E8755980>
#[doc(alias(
    "NetworkSetNoSpectatorChat",
    "NETWORK_SET_NO_SPECTATOR_CHAT",
    "0xF46A1E03E8755980"
))]
#[inline]
pub fn network_set_no_spectator_chat(toggle: bool) {
    call(0xF46A1E03E8755980, (toggle,))
}

/// `NetworkSetObjectForceStaticBlend`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x0379DAF89BA09AA5>
#[doc(alias(
    "NetworkSetObjectForceStaticBlend",
    "_NETWORK_SET_OBJECT_FORCE_STATIC_BLEND",
    "NETWORK_SET_OBJECT_CAN_BLEND_WHEN_FIXED",
    "NetworkSetObjectCanBlendWhenFixed",
    "0x0379DAF89BA09AA5"
))]
#[inline]
pub fn network_set_object_force_static_blend(object: Object, enabled: bool) {
    call(0x0379DAF89BA09AA5, (object, enabled))
}

/// `NetworkSetOverrideSpectatorMode`.
///
/// <https://docs.fivem.net/natives/?_0x70DA3BF8DACD3210>
#[doc(alias(
    "NetworkSetOverrideSpectatorMode",
    "NETWORK_SET_OVERRIDE_SPECTATOR_MODE",
    "0x70DA3BF8DACD3210"
))]
#[inline]
pub fn network_set_override_spectator_mode(toggle: bool) {
    call(0x70DA3BF8DACD3210, (toggle,))
}

/// `NetworkSetPlayerIsPassive`.
///
/// <https://docs.fivem.net/natives/?_0x1B857666604B1A74>
#[doc(alias(
    "NetworkSetPlayerIsPassive",
    "NETWORK_SET_PLAYER_IS_PASSIVE",
    "0x1B857666604B1A74"
))]
#[inline]
pub fn network_set_player_is_passive(toggle: bool) {
    call(0x1B857666604B1A74, (toggle,))
}

/// `NetworkSetPropertyId`.
///
/// <https://docs.fivem.net/natives/?_0x1775961C2FBBCB5C>
#[doc(alias(
    "NetworkSetPropertyId",
    "NETWORK_SET_PROPERTY_ID",
    "0x1775961C2FBBCB5C"
))]
#[inline]
pub fn network_set_property_id(id: i32) {
    call(0x1775961C2FBBCB5C, (id,))
}

/// `NetworkSetRichPresence`.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x1DCCACDCFC569362>
#[doc(alias(
    "NetworkSetRichPresence",
    "NETWORK_SET_RICH_PRESENCE",
    "0x1DCCACDCFC569362"
))]
#[inline]
pub fn network_set_rich_presence(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x1DCCACDCFC569362, (p0, p1, p2, p3))
}

/// `NetworkSetRichPresenceString`.
///
/// <https://docs.fivem.net/natives/?_0x3E200C2BCF4164EB>
#[doc(alias(
    "NetworkSetRichPresenceString",
    "NETWORK_SET_RICH_PRESENCE_STRING",
    "0x3E200C2BCF4164EB",
    "_NETWORK_SET_RICH_PRESENCE_2",
    "NetworkSetRichPresence_2"
))]
#[inline]
pub fn network_set_rich_presence_string(p0: i32, text_label: &str) {
    call(0x3E200C2BCF4164EB, (p0, text_label))
}

/// `NetworkSetScriptReadyForEvents`.
///
/// <https://docs.fivem.net/natives/?_0x7AC752103856FB20>
#[doc(alias(
    "NetworkSetScriptReadyForEvents",
    "NETWORK_SET_SCRIPT_READY_FOR_EVENTS",
    "0x7AC752103856FB20"
))]
#[inline]
pub fn network_set_script_ready_for_events(toggle: bool) {
    call(0x7AC752103856FB20, (toggle,))
}

/// `NetworkSetTalkerProximity`.
///
/// <https://docs.fivem.net/natives/?_0xCBF12D65F95AD686>
#[doc(alias(
    "NetworkSetTalkerProximity",
    "NETWORK_SET_TALKER_PROXIMITY",
    "0xCBF12D65F95AD686"
))]
#[inline]
pub fn network_set_talker_proximity(value: f32) {
    call(0xCBF12D65F95AD686, (value,))
}

/// `NetworkSetTeamOnlyChat`.
///
/// <https://docs.fivem.net/natives/?_0xD5B4883AC32F24C3>
#[doc(alias(
    "NetworkSetTeamOnlyChat",
    "NETWORK_SET_TEAM_ONLY_CHAT",
    "0xD5B4883AC32F24C3"
))]
#[inline]
pub fn network_set_team_only_chat(toggle: bool) {
    call(0xD5B4883AC32F24C3, (toggle,))
}

/// `NetworkSetThisScriptIsNetworkScript`.
///
/// <https://docs.fivem.net/natives/?_0x1CA59E306ECB80A5>
#[doc(alias(
    "NetworkSetThisScriptIsNetworkScript",
    "NETWORK_SET_THIS_SCRIPT_IS_NETWORK_SCRIPT",
    "0x1CA59E306ECB80A5"
))]
#[inline]
pub fn network_set_this_script_is_network_script(
    max_num_mission_participants: i32,
    p1: bool,
    instance_id: i32,
) {
    call(
        0x1CA59E306ECB80A5,
        (max_num_mission_participants, p1, instance_id),
    )
}

/// `NetworkSetTransitionActivityId`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x30DE938B516F0AD2>
#[doc(alias(
    "NetworkSetTransitionActivityId",
    "NETWORK_SET_TRANSITION_ACTIVITY_ID",
    "0x30DE938B516F0AD2"
))]
#[inline]
pub fn network_set_transition_activity_id(p0: i32) {
    call(0x30DE938B516F0AD2, (p0,))
}

/// `NetworkSetTransitionCreatorHandle`.
///
/// <https://docs.fivem.net/natives/?_0xEF26739BCD9907D5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "NetworkSetTransitionCreatorHandle",
    "NETWORK_SET_TRANSITION_CREATOR_HANDLE",
    "0xEF26739BCD9907D5"
))]
#[inline]
pub unsafe fn network_set_transition_creator_handle(p0: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xEF26739BCD9907D5, (p0,))
}

/// `NetworkSetTransitionVisibilityLock`.
///
/// <https://docs.fivem.net/natives/?_0x0C978FDA19692C2C>
#[doc(alias(
    "NetworkSetTransitionVisibilityLock",
    "NETWORK_SET_TRANSITION_VISIBILITY_LOCK",
    "0x0C978FDA19692C2C"
))]
#[inline]
pub fn network_set_transition_visibility_lock(p0: bool, p1: bool) {
    call(0x0C978FDA19692C2C, (p0, p1))
}

/// `NetworkSetVehicleTestDrive`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x8C70252FC40F320B>
#[doc(alias(
    "NetworkSetVehicleTestDrive",
    "_NETWORK_SET_VEHICLE_TEST_DRIVE",
    "NETWORK_SET_VEHICLE_DRIVEN_IN_TEST_DRIVE",
    "NetworkSetVehicleDrivenInTestDrive",
    "0x8C70252FC40F320B"
))]
#[inline]
pub fn network_set_vehicle_test_drive(toggle: bool) {
    call(0x8C70252FC40F320B, (toggle,))
}

/// `NetworkSetVehicleWheelsDestructible`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0x890E2C5ABED7236D>
#[doc(alias(
    "NetworkSetVehicleWheelsDestructible",
    "_NETWORK_SET_VEHICLE_WHEELS_DESTRUCTIBLE",
    "NETWORK_TRIGGER_DAMAGE_EVENT_FOR_ZERO_DAMAGE",
    "NetworkTriggerDamageEventForZeroDamage",
    "0x890E2C5ABED7236D"
))]
#[inline]
pub fn network_set_vehicle_wheels_destructible(vehicle: Vehicle, toggle: bool) {
    call(0x890E2C5ABED7236D, (vehicle, toggle))
}

/// `NetworkSetVoiceActive`.
///
/// <https://docs.fivem.net/natives/?_0xBABEC9E69A91C57B>
#[doc(alias(
    "NetworkSetVoiceActive",
    "NETWORK_SET_VOICE_ACTIVE",
    "0xBABEC9E69A91C57B"
))]
#[inline]
pub fn network_set_voice_active(toggle: bool) {
    call(0xBABEC9E69A91C57B, (toggle,))
}

/// `NetworkSetVoiceChannel`.
///
/// <https://docs.fivem.net/natives/?_0xEF6212C2EFEF1A23>
#[doc(alias(
    "NetworkSetVoiceChannel",
    "NETWORK_SET_VOICE_CHANNEL",
    "0xEF6212C2EFEF1A23"
))]
#[inline]
pub fn network_set_voice_channel(channel: i32) {
    call(0xEF6212C2EFEF1A23, (channel,))
}

/// `NetworkShouldShowConnectivityTroubleshooting`, since game build 393.
///
/// <https://docs.fivem.net/natives/?_0x82A2B386716608F1>
#[doc(alias(
    "NetworkShouldShowConnectivityTroubleshooting",
    "_NETWORK_SHOULD_SHOW_CONNECTIVITY_TROUBLESHOOTING",
    "NETWORK_SHOULD_SHOW_STRICT_NAT_WARNING",
    "NetworkShouldShowStrictNatWarning",
    "0x82A2B386716608F1"
))]
#[inline]
pub fn network_should_show_connectivity_troubleshooting() -> bool {
    call(0x82A2B386716608F1, ())
}

/// `NetworkShowProfileUi`.
///
/// <https://docs.fivem.net/natives/?_0x859ED1CEA343FCA8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkShowProfileUi",
    "NETWORK_SHOW_PROFILE_UI",
    "0x859ED1CEA343FCA8"
))]
#[inline]
pub unsafe fn network_show_profile_ui(network_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x859ED1CEA343FCA8, (network_handle,))
}

/// `NetworkStartRespawnSearchForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x5A6FFA2433E2F14C>
#[doc(alias(
    "NetworkStartRespawnSearchForPlayer",
    "NETWORK_START_RESPAWN_SEARCH_FOR_PLAYER",
    "0x5A6FFA2433E2F14C"
))]
#[inline]
pub fn network_start_respawn_search_for_player(
    player: Player,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    flags: i32,
) -> bool {
    call(
        0x5A6FFA2433E2F14C,
        (player, x, y, z, radius, p5, p6, p7, flags),
    )
}

/// `NetworkStartRespawnSearchInAngledAreaForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x4BA92A18502BCA61>
#[doc(alias(
    "NetworkStartRespawnSearchInAngledAreaForPlayer",
    "NETWORK_START_RESPAWN_SEARCH_IN_ANGLED_AREA_FOR_PLAYER",
    "0x4BA92A18502BCA61"
))]
#[inline]
pub fn network_start_respawn_search_in_angled_area_for_player(
    player: Player,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    width: f32,
    p8: f32,
    p9: f32,
    p10: f32,
    flags: i32,
) -> bool {
    call(
        0x4BA92A18502BCA61,
        (player, x1, y1, z1, x2, y2, z2, width, p8, p9, p10, flags),
    )
}

/// `NetworkStartSoloTutorialSession`.
///
/// <https://docs.fivem.net/natives/?_0x17E0198B3882C2CB>
#[doc(alias(
    "NetworkStartSoloTutorialSession",
    "NETWORK_START_SOLO_TUTORIAL_SESSION",
    "0x17E0198B3882C2CB"
))]
#[inline]
pub fn network_start_solo_tutorial_session() {
    call(0x17E0198B3882C2CB, ())
}

/// `NetworkStartSynchronisedScene`.
///
/// <https://docs.fivem.net/natives/?_0x9A1B3FCDB36C8697>
#[doc(alias(
    "NetworkStartSynchronisedScene",
    "NETWORK_START_SYNCHRONISED_SCENE",
    "0x9A1B3FCDB36C8697"
))]
#[inline]
pub fn network_start_synchronised_scene(net_scene: i32) {
    call(0x9A1B3FCDB36C8697, (net_scene,))
}

/// `NetworkStartUserContentPermissionsCheck`.
///
/// Of unknown type: `net_handle`.
///
/// <https://docs.fivem.net/natives/?_0xDEB2B99A1AF1A2A6>
#[doc(alias(
    "NetworkStartUserContentPermissionsCheck",
    "_NETWORK_START_USER_CONTENT_PERMISSIONS_CHECK",
    "NETWORK_START_USER_CONTENT_PERMISSIONS_CHECK",
    "0xDEB2B99A1AF1A2A6"
))]
#[inline]
pub fn network_start_user_content_permissions_check(net_handle: i32) -> i32 {
    call(0xDEB2B99A1AF1A2A6, (net_handle,))
}

/// `NetworkStopSynchronisedScene`.
///
/// <https://docs.fivem.net/natives/?_0xC254481A4574CB2F>
#[doc(alias(
    "NetworkStopSynchronisedScene",
    "NETWORK_STOP_SYNCHRONISED_SCENE",
    "0xC254481A4574CB2F"
))]
#[inline]
pub fn network_stop_synchronised_scene(net_scene: i32) {
    call(0xC254481A4574CB2F, (net_scene,))
}

/// `NetworkSuppressInvite`.
///
/// <https://docs.fivem.net/natives/?_0xA0682D67EF1FBA3D>
#[doc(alias(
    "NetworkSuppressInvite",
    "NETWORK_SUPPRESS_INVITE",
    "0xA0682D67EF1FBA3D"
))]
#[inline]
pub fn network_suppress_invite(toggle: bool) {
    call(0xA0682D67EF1FBA3D, (toggle,))
}

/// `NetworkTransitionTrack`, since game build 617.
///
/// <https://docs.fivem.net/natives/?_0xC3BFED92026A2AAD>
#[doc(alias(
    "NetworkTransitionTrack",
    "_NETWORK_TRANSITION_TRACK",
    "NETWORK_TRANSITION_ADD_STAGE",
    "NetworkTransitionAddStage",
    "0xC3BFED92026A2AAD"
))]
#[inline]
pub fn network_transition_track(hash: impl Into<Hash>, p1: i32, p2: i32, state: i32, p4: i32) {
    let hash: Hash = hash.into();
    call(0xC3BFED92026A2AAD, (hash, p1, p2, state, p4))
}

/// `NetworkTryAccessTunableBoolHash`.
///
/// <https://docs.fivem.net/natives/?_0xC7420099936CE286>
#[doc(alias(
    "NetworkTryAccessTunableBoolHash",
    "NETWORK_TRY_ACCESS_TUNABLE_BOOL_HASH",
    "0xC7420099936CE286",
    "_NETWORK_ACCESS_TUNABLE_BOOL_HASH_FAIL_VAL",
    "NetworkAccessTunableBoolHashFailVal"
))]
#[inline]
pub fn network_try_access_tunable_bool_hash(
    tunable_context: impl Into<Hash>,
    tunable_name: impl Into<Hash>,
    default_value: bool,
) -> bool {
    let tunable_context: Hash = tunable_context.into();
    let tunable_name: Hash = tunable_name.into();
    call(
        0xC7420099936CE286,
        (tunable_context, tunable_name, default_value),
    )
}

/// `NetworkUgcNav`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xC1447451DDB512F0>
#[doc(alias(
    "NetworkUgcNav",
    "_NETWORK_UGC_NAV",
    "NETWORK_UGC_NAV",
    "0xC1447451DDB512F0"
))]
#[inline]
pub fn network_ugc_nav(p0: i32, p1: i32) {
    call(0xC1447451DDB512F0, (p0, p1))
}

/// `NetworkUnregisterNetworkedEntity`.
///
/// <https://docs.fivem.net/natives/?_0x7368E683BB9038D6>
#[doc(alias(
    "NetworkUnregisterNetworkedEntity",
    "NETWORK_UNREGISTER_NETWORKED_ENTITY",
    "0x7368E683BB9038D6"
))]
#[inline]
pub fn network_unregister_networked_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x7368E683BB9038D6, (entity,))
}

/// `NetworkUpdatePlayerScars`.
///
/// <https://docs.fivem.net/natives/?_0xB7C7F6AD6424304B>
#[doc(alias(
    "NetworkUpdatePlayerScars",
    "_NETWORK_UPDATE_PLAYER_SCARS",
    "NETWORK_FORCE_LOCAL_PLAYER_SCAR_SYNC",
    "NetworkForceLocalPlayerScarSync",
    "0xB7C7F6AD6424304B"
))]
#[inline]
pub fn network_update_player_scars() {
    call(0xB7C7F6AD6424304B, ())
}

/// `NetworkUseHighPrecisionBlending`.
///
/// <https://docs.fivem.net/natives/?_0x2B1813ABA29016C5>
#[doc(alias(
    "NetworkUseHighPrecisionBlending",
    "NETWORK_USE_HIGH_PRECISION_BLENDING",
    "0x2B1813ABA29016C5",
    "_NETWORK_SET_NETWORK_ID_DYNAMIC",
    "NetworkSetNetworkIdDynamic"
))]
#[inline]
pub fn network_use_high_precision_blending(net_id: i32, toggle: bool) {
    call(0x2B1813ABA29016C5, (net_id, toggle))
}

/// `NetworkUseLogarithmicBlendingThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xCD71A4ECAB22709E>
#[doc(alias(
    "NetworkUseLogarithmicBlendingThisFrame",
    "NETWORK_USE_LOGARITHMIC_BLENDING_THIS_FRAME",
    "0xCD71A4ECAB22709E"
))]
#[inline]
pub fn network_use_logarithmic_blending_this_frame(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xCD71A4ECAB22709E, (entity,))
}

/// `ObjToNet`.
///
/// <https://docs.fivem.net/natives/?_0x99BFDC94A603E541>
#[doc(alias("ObjToNet", "OBJ_TO_NET", "0x99BFDC94A603E541"))]
#[inline]
pub fn obj_to_net(object: Object) -> i32 {
    call(0x99BFDC94A603E541, (object,))
}

/// `OpenCommerceStore`.
///
/// <https://docs.fivem.net/natives/?_0x58C21165F6545892>
#[doc(alias("OpenCommerceStore", "OPEN_COMMERCE_STORE", "0x58C21165F6545892"))]
#[inline]
pub fn open_commerce_store(p0: &str, p1: &str) {
    call(0x58C21165F6545892, (p0, p1))
}

/// `ParticipantId`.
///
/// <https://docs.fivem.net/natives/?_0x90986E8876CE0A83>
#[doc(alias("ParticipantId", "PARTICIPANT_ID", "0x90986E8876CE0A83"))]
#[inline]
pub fn participant_id() -> Player {
    call(0x90986E8876CE0A83, ())
}

/// `ParticipantIdToInt`.
///
/// <https://docs.fivem.net/natives/?_0x57A3BDDAD8E5AA0A>
#[doc(alias("ParticipantIdToInt", "PARTICIPANT_ID_TO_INT", "0x57A3BDDAD8E5AA0A"))]
#[inline]
pub fn participant_id_to_int() -> i32 {
    call(0x57A3BDDAD8E5AA0A, ())
}

/// `PedToNet`.
///
/// <https://docs.fivem.net/natives/?_0x0EDEC3C276198689>
#[doc(alias("PedToNet", "PED_TO_NET", "0x0EDEC3C276198689"))]
#[inline]
pub fn ped_to_net(ped: Ped) -> i32 {
    call(0x0EDEC3C276198689, (ped,))
}

/// `RefreshPlayerListStats`.
///
/// <https://docs.fivem.net/natives/?_0xE26CCFF8094D8C74>
#[doc(alias(
    "RefreshPlayerListStats",
    "REFRESH_PLAYER_LIST_STATS",
    "0xE26CCFF8094D8C74",
    "USING_NETWORK_WEAPONTYPE",
    "UsingNetworkWeapontype"
))]
#[inline]
pub fn refresh_player_list_stats(p0: i32) -> bool {
    call(0xE26CCFF8094D8C74, (p0,))
}

/// `ReleaseAllCommerceItemImages`.
///
/// <https://docs.fivem.net/natives/?_0x72D0706CD6CCDB58>
#[doc(alias(
    "ReleaseAllCommerceItemImages",
    "RELEASE_ALL_COMMERCE_ITEM_IMAGES",
    "0x72D0706CD6CCDB58"
))]
#[inline]
pub fn release_all_commerce_item_images() {
    call(0x72D0706CD6CCDB58, ())
}

/// `RemoteCheatDetected`, since game build 1103, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x472841A026D26D8B>
#[doc(alias(
    "RemoteCheatDetected",
    "_REMOTE_CHEAT_DETECTED",
    "REMOTE_CHEATER_PLAYER_DETECTED",
    "RemoteCheaterPlayerDetected",
    "0x472841A026D26D8B"
))]
#[inline]
pub fn remote_cheat_detected() -> bool {
    call(0x472841A026D26D8B, ())
}

/// `RemoveAllStickyBombsFromEntity`.
///
/// <https://docs.fivem.net/natives/?_0x715135F4B82AC90D>
#[doc(alias(
    "RemoveAllStickyBombsFromEntity",
    "REMOVE_ALL_STICKY_BOMBS_FROM_ENTITY",
    "0x715135F4B82AC90D"
))]
#[inline]
pub fn remove_all_sticky_bombs_from_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x715135F4B82AC90D, (entity,))
}

/// `RequestCommerceItemImage`.
///
/// <https://docs.fivem.net/natives/?_0xA2F952104FC6DD4B>
#[doc(alias(
    "RequestCommerceItemImage",
    "REQUEST_COMMERCE_ITEM_IMAGE",
    "0xA2F952104FC6DD4B"
))]
#[inline]
pub fn request_commerce_item_image(index: i32) -> bool {
    call(0xA2F952104FC6DD4B, (index,))
}

/// `ReserveNetworkLocalObjects`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x797F9C5E661D920E>
#[doc(alias(
    "ReserveNetworkLocalObjects",
    "_RESERVE_NETWORK_LOCAL_OBJECTS",
    "RESERVE_LOCAL_NETWORK_MISSION_OBJECTS",
    "ReserveLocalNetworkMissionObjects",
    "0x797F9C5E661D920E"
))]
#[inline]
pub fn reserve_network_local_objects(amount: i32) {
    call(0x797F9C5E661D920E, (amount,))
}

/// `ReserveNetworkLocalPeds`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x2C8DF5D129595281>
#[doc(alias(
    "ReserveNetworkLocalPeds",
    "_RESERVE_NETWORK_LOCAL_PEDS",
    "RESERVE_LOCAL_NETWORK_MISSION_PEDS",
    "ReserveLocalNetworkMissionPeds",
    "0x2C8DF5D129595281"
))]
#[inline]
pub fn reserve_network_local_peds(amount: i32) {
    call(0x2C8DF5D129595281, (amount,))
}

/// `ReserveNetworkLocalVehicles`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x42613035157E4208>
#[doc(alias(
    "ReserveNetworkLocalVehicles",
    "_RESERVE_NETWORK_LOCAL_VEHICLES",
    "RESERVE_LOCAL_NETWORK_MISSION_VEHICLES",
    "ReserveLocalNetworkMissionVehicles",
    "0x42613035157E4208"
))]
#[inline]
pub fn reserve_network_local_vehicles(amount: i32) {
    call(0x42613035157E4208, (amount,))
}

/// `ReserveNetworkMissionObjects`.
///
/// <https://docs.fivem.net/natives/?_0x4E5C93BD0C32FBF8>
#[doc(alias(
    "ReserveNetworkMissionObjects",
    "RESERVE_NETWORK_MISSION_OBJECTS",
    "0x4E5C93BD0C32FBF8"
))]
#[inline]
pub fn reserve_network_mission_objects(amount: i32) {
    call(0x4E5C93BD0C32FBF8, (amount,))
}

/// `ReserveNetworkMissionPeds`.
///
/// <https://docs.fivem.net/natives/?_0xB60FEBA45333D36F>
#[doc(alias(
    "ReserveNetworkMissionPeds",
    "RESERVE_NETWORK_MISSION_PEDS",
    "0xB60FEBA45333D36F"
))]
#[inline]
pub fn reserve_network_mission_peds(amount: i32) {
    call(0xB60FEBA45333D36F, (amount,))
}

/// `ReserveNetworkMissionVehicles`.
///
/// <https://docs.fivem.net/natives/?_0x76B02E21ED27A469>
#[doc(alias(
    "ReserveNetworkMissionVehicles",
    "RESERVE_NETWORK_MISSION_VEHICLES",
    "0x76B02E21ED27A469"
))]
#[inline]
pub fn reserve_network_mission_vehicles(amount: i32) {
    call(0x76B02E21ED27A469, (amount,))
}

/// `ResetGhostedEntityAlpha`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x17330EBF2F2124A8>
#[doc(alias(
    "ResetGhostedEntityAlpha",
    "_RESET_GHOSTED_ENTITY_ALPHA",
    "RESET_GHOST_ALPHA",
    "ResetGhostAlpha",
    "0x17330EBF2F2124A8"
))]
#[inline]
pub fn reset_ghosted_entity_alpha() {
    call(0x17330EBF2F2124A8, ())
}

/// `SetBalanceAddMachine`.
///
/// <https://docs.fivem.net/natives/?_0x815E5E3073DA1D67>
#[doc(alias(
    "SetBalanceAddMachine",
    "SET_BALANCE_ADD_MACHINE",
    "UGC_GET_GET_BY_CONTENT_ID",
    "UgcGetGetByContentId",
    "0x815E5E3073DA1D67"
))]
#[inline]
pub fn set_balance_add_machine(content_id: &str, content_type_name: &str) -> bool {
    call(0x815E5E3073DA1D67, (content_id, content_type_name))
}

/// `SetBalanceAddMachines`.
///
/// <https://docs.fivem.net/natives/?_0xB8322EEB38BE7C26>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "SetBalanceAddMachines",
    "SET_BALANCE_ADD_MACHINES",
    "UGC_GET_GET_BY_CONTENT_IDS",
    "UgcGetGetByContentIds",
    "0xB8322EEB38BE7C26"
))]
#[inline]
pub unsafe fn set_balance_add_machines(
    data: &mut [u8],
    data_count: i32,
    content_type_name: &str,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0xB8322EEB38BE7C26, (data, data_count, content_type_name))
}

/// `SetEntityLocallyInvisible`.
///
/// <https://docs.fivem.net/natives/?_0xE135A9FF3F5D05D8>
#[doc(alias(
    "SetEntityLocallyInvisible",
    "SET_ENTITY_LOCALLY_INVISIBLE",
    "0xE135A9FF3F5D05D8"
))]
#[inline]
pub fn set_entity_locally_invisible(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xE135A9FF3F5D05D8, (entity,))
}

/// `SetEntityLocallyVisible`.
///
/// <https://docs.fivem.net/natives/?_0x241E289B5C059EDC>
#[doc(alias(
    "SetEntityLocallyVisible",
    "SET_ENTITY_LOCALLY_VISIBLE",
    "0x241E289B5C059EDC"
))]
#[inline]
pub fn set_entity_locally_visible(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x241E289B5C059EDC, (entity,))
}

/// `SetEntityVisibleInCutscene`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE0031D3C8F36AB82>
#[doc(alias(
    "SetEntityVisibleInCutscene",
    "SET_ENTITY_VISIBLE_IN_CUTSCENE",
    "0xE0031D3C8F36AB82"
))]
#[inline]
pub fn set_entity_visible_in_cutscene(p0: i32, p1: bool, p2: bool) {
    call(0xE0031D3C8F36AB82, (p0, p1, p2))
}

/// `SetGhostedEntityAlpha`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x658500AE6D723A7E>
#[doc(alias(
    "SetGhostedEntityAlpha",
    "_SET_GHOSTED_ENTITY_ALPHA",
    "SET_GHOST_ALPHA",
    "SetGhostAlpha",
    "0x658500AE6D723A7E"
))]
#[inline]
pub fn set_ghosted_entity_alpha(alpha: i32) {
    call(0x658500AE6D723A7E, (alpha,))
}

/// `SetLocalPlayerAsGhost`.
///
/// <https://docs.fivem.net/natives/?_0x5FFE9B4144F9712F>
#[doc(alias(
    "SetLocalPlayerAsGhost",
    "_SET_LOCAL_PLAYER_AS_GHOST",
    "SET_LOCAL_PLAYER_AS_GHOST",
    "0x5FFE9B4144F9712F"
))]
#[inline]
pub fn set_local_player_as_ghost(toggle: bool) {
    call(0x5FFE9B4144F9712F, (toggle,))
}

/// `SetLocalPlayerInvisibleLocally`.
///
/// <https://docs.fivem.net/natives/?_0xE5F773C1A1D9D168>
#[doc(alias(
    "SetLocalPlayerInvisibleLocally",
    "SET_LOCAL_PLAYER_INVISIBLE_LOCALLY",
    "0xE5F773C1A1D9D168"
))]
#[inline]
pub fn set_local_player_invisible_locally(p0: bool) {
    call(0xE5F773C1A1D9D168, (p0,))
}

/// `SetLocalPlayerVisibleInCutscene`.
///
/// <https://docs.fivem.net/natives/?_0xD1065D68947E7B6E>
#[doc(alias(
    "SetLocalPlayerVisibleInCutscene",
    "SET_LOCAL_PLAYER_VISIBLE_IN_CUTSCENE",
    "0xD1065D68947E7B6E"
))]
#[inline]
pub fn set_local_player_visible_in_cutscene(p0: bool, p1: bool) {
    call(0xD1065D68947E7B6E, (p0, p1))
}

/// `SetLocalPlayerVisibleLocally`.
///
/// <https://docs.fivem.net/natives/?_0x7619364C82D3BF14>
#[doc(alias(
    "SetLocalPlayerVisibleLocally",
    "SET_LOCAL_PLAYER_VISIBLE_LOCALLY",
    "0x7619364C82D3BF14"
))]
#[inline]
pub fn set_local_player_visible_locally(p0: bool) {
    call(0x7619364C82D3BF14, (p0,))
}

/// `SetNetworkCutsceneEntities`.
///
/// <https://docs.fivem.net/natives/?_0xAAA553E7DD28A457>
#[doc(alias(
    "SetNetworkCutsceneEntities",
    "SET_NETWORK_CUTSCENE_ENTITIES",
    "0xAAA553E7DD28A457"
))]
#[inline]
pub fn set_network_cutscene_entities(toggle: bool) {
    call(0xAAA553E7DD28A457, (toggle,))
}

/// `SetNetworkEnableVehiclePositionCorrection`, since game build 944.
///
/// <https://docs.fivem.net/natives/?_0x838DA0936A24ED4D>
#[doc(alias(
    "SetNetworkEnableVehiclePositionCorrection",
    "_SET_NETWORK_ENABLE_VEHICLE_POSITION_CORRECTION",
    "SET_NETWORK_ENABLE_HIGH_SPEED_EDGE_FALL_DETECTION",
    "SetNetworkEnableHighSpeedEdgeFallDetection",
    "0x838DA0936A24ED4D"
))]
#[inline]
pub fn set_network_enable_vehicle_position_correction(vehicle: Vehicle, toggle: bool) {
    call(0x838DA0936A24ED4D, (vehicle, toggle))
}

/// `SetNetworkIdAlwaysExistsForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xA8A024587329F36A>
#[doc(alias(
    "SetNetworkIdAlwaysExistsForPlayer",
    "SET_NETWORK_ID_ALWAYS_EXISTS_FOR_PLAYER",
    "0xA8A024587329F36A",
    "_SET_NETWORK_ID_SYNC_TO_PLAYER",
    "SetNetworkIdSyncToPlayer"
))]
#[inline]
pub fn set_network_id_always_exists_for_player(net_id: i32, player: Player, toggle: bool) {
    call(0xA8A024587329F36A, (net_id, player, toggle))
}

/// `SetNetworkIdCanMigrate`.
///
/// <https://docs.fivem.net/natives/?_0x299EEB23175895FC>
#[doc(alias(
    "SetNetworkIdCanMigrate",
    "SET_NETWORK_ID_CAN_MIGRATE",
    "0x299EEB23175895FC"
))]
#[inline]
pub fn set_network_id_can_migrate(net_id: i32, toggle: bool) {
    call(0x299EEB23175895FC, (net_id, toggle))
}

/// `SetNetworkIdExistsOnAllMachines`.
///
/// <https://docs.fivem.net/natives/?_0xE05E81A888FA63C8>
#[doc(alias(
    "SetNetworkIdExistsOnAllMachines",
    "SET_NETWORK_ID_EXISTS_ON_ALL_MACHINES",
    "0xE05E81A888FA63C8"
))]
#[inline]
pub fn set_network_id_exists_on_all_machines(net_id: i32, toggle: bool) {
    call(0xE05E81A888FA63C8, (net_id, toggle))
}

/// `SetNetworkIdVisibleInCutscene`.
///
/// <https://docs.fivem.net/natives/?_0xA6928482543022B4>
#[doc(alias(
    "SetNetworkIdVisibleInCutscene",
    "SET_NETWORK_ID_VISIBLE_IN_CUTSCENE",
    "0xA6928482543022B4"
))]
#[inline]
pub fn set_network_id_visible_in_cutscene(net_id: i32, p1: bool, p2: bool) {
    call(0xA6928482543022B4, (net_id, p1, p2))
}

/// `SetNetworkVehicleAsGhost`.
///
/// <https://docs.fivem.net/natives/?_0x6274C4712850841E>
#[doc(alias(
    "SetNetworkVehicleAsGhost",
    "SET_NETWORK_VEHICLE_AS_GHOST",
    "0x6274C4712850841E",
    "_SET_NETWORK_OBJECT_NON_CONTACT",
    "SetNetworkObjectNonContact"
))]
#[inline]
pub fn set_network_vehicle_as_ghost(vehicle: Vehicle, toggle: bool) {
    call(0x6274C4712850841E, (vehicle, toggle))
}

/// `SetNetworkVehiclePositionUpdateMultiplier`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0xA2A707979FE754DC>
#[doc(alias(
    "SetNetworkVehiclePositionUpdateMultiplier",
    "_SET_NETWORK_VEHICLE_POSITION_UPDATE_MULTIPLIER",
    "SET_NETWORK_VEHICLE_MAX_POSITION_DELTA_MULTIPLIER",
    "SetNetworkVehicleMaxPositionDeltaMultiplier",
    "0xA2A707979FE754DC",
    "_SET_NETWORK_VEHICLE_BLENDER_DISTANCE_MULTIPLIER",
    "SetNetworkVehicleBlenderDistanceMultiplier"
))]
#[inline]
pub fn set_network_vehicle_position_update_multiplier(vehicle: Vehicle, multiplier: f32) {
    call(0xA2A707979FE754DC, (vehicle, multiplier))
}

/// `SetNetworkVehicleRespotTimer`.
///
/// <https://docs.fivem.net/natives/?_0xEC51713AB6EC36E8>
#[doc(alias(
    "SetNetworkVehicleRespotTimer",
    "SET_NETWORK_VEHICLE_RESPOT_TIMER",
    "0xEC51713AB6EC36E8"
))]
#[inline]
pub fn set_network_vehicle_respot_timer(net_id: i32, time: i32) {
    call(0xEC51713AB6EC36E8, (net_id, time))
}

/// `SetPlayerInvisibleLocally`.
///
/// <https://docs.fivem.net/natives/?_0x12B37D54667DB0B8>
#[doc(alias(
    "SetPlayerInvisibleLocally",
    "SET_PLAYER_INVISIBLE_LOCALLY",
    "0x12B37D54667DB0B8"
))]
#[inline]
pub fn set_player_invisible_locally(player: Player, toggle: bool) {
    call(0x12B37D54667DB0B8, (player, toggle))
}

/// `SetPlayerVisibleLocally`.
///
/// <https://docs.fivem.net/natives/?_0xFAA10F1FAFB11AF2>
#[doc(alias(
    "SetPlayerVisibleLocally",
    "SET_PLAYER_VISIBLE_LOCALLY",
    "0xFAA10F1FAFB11AF2"
))]
#[inline]
pub fn set_player_visible_locally(player: Player, toggle: bool) {
    call(0xFAA10F1FAFB11AF2, (player, toggle))
}

/// `SetRelationshipToPlayer`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0xA7C511FA1C5BDA38>
#[doc(alias(
    "SetRelationshipToPlayer",
    "_SET_RELATIONSHIP_TO_PLAYER",
    "SET_REMOTE_PLAYER_AS_GHOST",
    "SetRemotePlayerAsGhost",
    "0xA7C511FA1C5BDA38"
))]
#[inline]
pub fn set_relationship_to_player(player: Player, p1: bool) {
    call(0xA7C511FA1C5BDA38, (player, p1))
}

/// `SetStoreEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x9641A9FF718E9C5E>
#[doc(alias("SetStoreEnabled", "SET_STORE_ENABLED", "0x9641A9FF718E9C5E"))]
#[inline]
pub fn set_store_enabled(toggle: bool) {
    call(0x9641A9FF718E9C5E, (toggle,))
}

/// `ShutdownAndLaunchSinglePlayerGame`.
///
/// <https://docs.fivem.net/natives/?_0x593850C16A36B692>
#[doc(alias(
    "ShutdownAndLaunchSinglePlayerGame",
    "SHUTDOWN_AND_LAUNCH_SINGLE_PLAYER_GAME",
    "0x593850C16A36B692"
))]
#[inline]
pub fn shutdown_and_launch_single_player_game() {
    call(0x593850C16A36B692, ())
}

/// `ShutdownAndLoadMostRecentSave`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x9ECA15ADFE141431>
#[doc(alias(
    "ShutdownAndLoadMostRecentSave",
    "_SHUTDOWN_AND_LOAD_MOST_RECENT_SAVE",
    "SHUTDOWN_AND_LOAD_MOST_RECENT_SAVE",
    "0x9ECA15ADFE141431"
))]
#[inline]
pub fn shutdown_and_load_most_recent_save() -> bool {
    call(0x9ECA15ADFE141431, ())
}

/// `TextureDownloadGetName`.
///
/// <https://docs.fivem.net/natives/?_0x3448505B6E35262D>
#[doc(alias(
    "TextureDownloadGetName",
    "TEXTURE_DOWNLOAD_GET_NAME",
    "0x3448505B6E35262D"
))]
#[inline]
pub fn texture_download_get_name(p0: i32) -> Option<String> {
    call(0x3448505B6E35262D, (p0,))
}

/// `TextureDownloadHasFailed`.
///
/// <https://docs.fivem.net/natives/?_0x5776ED562C134687>
#[doc(alias(
    "TextureDownloadHasFailed",
    "TEXTURE_DOWNLOAD_HAS_FAILED",
    "0x5776ED562C134687"
))]
#[inline]
pub fn texture_download_has_failed(p0: i32) -> bool {
    call(0x5776ED562C134687, (p0,))
}

/// `TextureDownloadRelease`.
///
/// <https://docs.fivem.net/natives/?_0x487EB90B98E9FB19>
#[doc(alias(
    "TextureDownloadRelease",
    "TEXTURE_DOWNLOAD_RELEASE",
    "0x487EB90B98E9FB19"
))]
#[inline]
pub fn texture_download_release(p0: i32) {
    call(0x487EB90B98E9FB19, (p0,))
}

/// `TextureDownloadRequest`.
///
/// <https://docs.fivem.net/natives/?_0x16160DA74A8E74A2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `player_handle`: there must be as many as it takes.
#[doc(alias(
    "TextureDownloadRequest",
    "TEXTURE_DOWNLOAD_REQUEST",
    "0x16160DA74A8E74A2"
))]
#[inline]
pub unsafe fn texture_download_request(
    player_handle: &mut [u8],
    file_path: &str,
    name: &str,
    p3: bool,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let player_handle = unsafe { Buffer::new(player_handle) };
    call(0x16160DA74A8E74A2, (player_handle, file_path, name, p3))
}

/// `TitleTextureDownloadRequest`.
///
/// <https://docs.fivem.net/natives/?_0x0B203B4AFDE53A4F>
#[doc(alias(
    "TitleTextureDownloadRequest",
    "TITLE_TEXTURE_DOWNLOAD_REQUEST",
    "0x0B203B4AFDE53A4F"
))]
#[inline]
pub fn title_texture_download_request(file_path: &str, name: &str, p2: bool) -> i32 {
    call(0x0B203B4AFDE53A4F, (file_path, name, p2))
}

/// `TriggerScriptCrcCheckOnPlayer`.
///
/// <https://docs.fivem.net/natives/?_0x46FB3ED415C7641C>
#[doc(alias(
    "TriggerScriptCrcCheckOnPlayer",
    "_TRIGGER_SCRIPT_CRC_CHECK_ON_PLAYER",
    "0x46FB3ED415C7641C",
    "_NETWORK_IS_PLAYER_IN_SCRIPT",
    "NetworkIsPlayerInScript"
))]
#[inline]
pub fn trigger_script_crc_check_on_player(
    player: Player,
    p1: i32,
    script_hash: impl Into<Hash>,
) -> bool {
    let script_hash: Hash = script_hash.into();
    call(0x46FB3ED415C7641C, (player, p1, script_hash))
}

/// `UgcCancelQuery`.
///
/// <https://docs.fivem.net/natives/?_0xE9B99B6853181409>
#[doc(alias("UgcCancelQuery", "UGC_CANCEL_QUERY", "0xE9B99B6853181409"))]
#[inline]
pub fn ugc_cancel_query() {
    call(0xE9B99B6853181409, ())
}

/// `UgcClearCreateResult`.
///
/// <https://docs.fivem.net/natives/?_0x17440AA15D1D3739>
#[doc(alias(
    "UgcClearCreateResult",
    "UGC_CLEAR_CREATE_RESULT",
    "0x17440AA15D1D3739"
))]
#[inline]
pub fn ugc_clear_create_result() {
    call(0x17440AA15D1D3739, ())
}

/// `UgcClearModifyResult`.
///
/// <https://docs.fivem.net/natives/?_0xA1E5E0204A6FCC70>
#[doc(alias(
    "UgcClearModifyResult",
    "UGC_CLEAR_MODIFY_RESULT",
    "0xA1E5E0204A6FCC70"
))]
#[inline]
pub fn ugc_clear_modify_result() {
    call(0xA1E5E0204A6FCC70, ())
}

/// `UgcClearOfflineQuery`.
///
/// <https://docs.fivem.net/natives/?_0x61A885D3F7CFEE9A>
#[doc(alias(
    "UgcClearOfflineQuery",
    "UGC_CLEAR_OFFLINE_QUERY",
    "0x61A885D3F7CFEE9A"
))]
#[inline]
pub fn ugc_clear_offline_query() {
    call(0x61A885D3F7CFEE9A, ())
}

/// `UgcClearQueryResults`.
///
/// <https://docs.fivem.net/natives/?_0xBA96394A0EECFA65>
#[doc(alias(
    "UgcClearQueryResults",
    "UGC_CLEAR_QUERY_RESULTS",
    "0xBA96394A0EECFA65"
))]
#[inline]
pub fn ugc_clear_query_results() {
    call(0xBA96394A0EECFA65, ())
}

/// `UgcCopyContent`.
///
/// <https://docs.fivem.net/natives/?_0x152D90E4C1B4738A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias("UgcCopyContent", "UGC_COPY_CONTENT", "0x152D90E4C1B4738A"))]
#[inline]
pub unsafe fn ugc_copy_content(p0: &mut [u8], p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x152D90E4C1B4738A, (p0, p1))
}

/// `UgcDidGetSucceed`.
///
/// <https://docs.fivem.net/natives/?_0x941E5306BCD7C2C7>
#[doc(alias("UgcDidGetSucceed", "UGC_DID_GET_SUCCEED", "0x941E5306BCD7C2C7"))]
#[inline]
pub fn ugc_did_get_succeed() -> i32 {
    call(0x941E5306BCD7C2C7, ())
}

/// `UgcGetBookmarkedContent`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xD5A4B59980401588>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`, `p3`: there must be as many as it takes.
#[doc(alias(
    "UgcGetBookmarkedContent",
    "UGC_GET_BOOKMARKED_CONTENT",
    "0xD5A4B59980401588"
))]
#[inline]
pub unsafe fn ugc_get_bookmarked_content(p0: i32, p1: i32, p2: &mut [u8], p3: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0xD5A4B59980401588, (p0, p1, p2, p3))
}

/// `UgcGetCachedDescription`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x40F7E66472DF3E5C>
#[doc(alias(
    "UgcGetCachedDescription",
    "UGC_GET_CACHED_DESCRIPTION",
    "0x40F7E66472DF3E5C"
))]
#[inline]
pub fn ugc_get_cached_description(p0: i32, p1: i32) -> Option<String> {
    call(0x40F7E66472DF3E5C, (p0, p1))
}

/// `UgcGetContentCategory`.
///
/// <https://docs.fivem.net/natives/?_0xA7BAB11E7C9C6C5A>
#[doc(alias(
    "UgcGetContentCategory",
    "UGC_GET_CONTENT_CATEGORY",
    "0xA7BAB11E7C9C6C5A",
    "_GET_CONTENT_CATEGORY",
    "GetContentCategory"
))]
#[inline]
pub fn ugc_get_content_category(p0: i32) -> i32 {
    call(0xA7BAB11E7C9C6C5A, (p0,))
}

/// `UgcGetContentDescriptionHash`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7CF0448787B23758>
#[doc(alias(
    "UgcGetContentDescriptionHash",
    "UGC_GET_CONTENT_DESCRIPTION_HASH",
    "0x7CF0448787B23758",
    "_GET_CONTENT_DESCRIPTION_HASH",
    "GetContentDescriptionHash"
))]
#[inline]
pub fn ugc_get_content_description_hash(p0: i32) -> i32 {
    call(0x7CF0448787B23758, (p0,))
}

/// `UgcGetContentFileVersion`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x37025B27D9B658B1>
#[doc(alias(
    "UgcGetContentFileVersion",
    "UGC_GET_CONTENT_FILE_VERSION",
    "0x37025B27D9B658B1",
    "_GET_CONTENT_FILE_VERSION",
    "GetContentFileVersion"
))]
#[inline]
pub fn ugc_get_content_file_version(p0: i32, p1: i32) -> i32 {
    call(0x37025B27D9B658B1, (p0, p1))
}

/// `UgcGetContentHasPlayerBookmarked`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x993CBE59D350D225>
#[doc(alias(
    "UgcGetContentHasPlayerBookmarked",
    "UGC_GET_CONTENT_HAS_PLAYER_BOOKMARKED",
    "0x993CBE59D350D225"
))]
#[inline]
pub fn ugc_get_content_has_player_bookmarked(p0: i32) -> bool {
    call(0x993CBE59D350D225, (p0,))
}

/// `UgcGetContentHasPlayerRecord`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x70EA8DA57840F9BE>
#[doc(alias(
    "UgcGetContentHasPlayerRecord",
    "UGC_GET_CONTENT_HAS_PLAYER_RECORD",
    "0x70EA8DA57840F9BE"
))]
#[inline]
pub fn ugc_get_content_has_player_record(p0: i32) -> bool {
    call(0x70EA8DA57840F9BE, (p0,))
}

/// `UgcGetContentHash`.
///
/// <https://docs.fivem.net/natives/?_0x3A17A27D75C74887>
#[doc(alias("UgcGetContentHash", "UGC_GET_CONTENT_HASH", "0x3A17A27D75C74887"))]
#[inline]
pub fn ugc_get_content_hash() -> Hash {
    call(0x3A17A27D75C74887, ())
}

/// `UgcGetContentId`.
///
/// <https://docs.fivem.net/natives/?_0x55AA95F481D694D2>
#[doc(alias(
    "UgcGetContentId",
    "UGC_GET_CONTENT_ID",
    "0x55AA95F481D694D2",
    "_GET_CONTENT_ID",
    "GetContentId"
))]
#[inline]
pub fn ugc_get_content_id(p0: i32) -> Option<String> {
    call(0x55AA95F481D694D2, (p0,))
}

/// `UgcGetContentIsPublished`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x3054F114121C21EA>
#[doc(alias(
    "UgcGetContentIsPublished",
    "UGC_GET_CONTENT_IS_PUBLISHED",
    "0x3054F114121C21EA"
))]
#[inline]
pub fn ugc_get_content_is_published(p0: i32) -> bool {
    call(0x3054F114121C21EA, (p0,))
}

/// `UgcGetContentIsVerified`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA9240A96C74CCA13>
#[doc(alias(
    "UgcGetContentIsVerified",
    "UGC_GET_CONTENT_IS_VERIFIED",
    "0xA9240A96C74CCA13"
))]
#[inline]
pub fn ugc_get_content_is_verified(p0: i32) -> bool {
    call(0xA9240A96C74CCA13, (p0,))
}

/// `UgcGetContentLanguage`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x32DD916F3F7C9672>
#[doc(alias(
    "UgcGetContentLanguage",
    "UGC_GET_CONTENT_LANGUAGE",
    "0x32DD916F3F7C9672"
))]
#[inline]
pub fn ugc_get_content_language(p0: i32) -> i32 {
    call(0x32DD916F3F7C9672, (p0,))
}

/// `UgcGetContentName`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xBF09786A7FCAB582>
#[doc(alias("UgcGetContentName", "UGC_GET_CONTENT_NAME", "0xBF09786A7FCAB582"))]
#[inline]
pub fn ugc_get_content_name(p0: i32) -> Option<String> {
    call(0xBF09786A7FCAB582, (p0,))
}

/// `UgcGetContentNum`.
///
/// <https://docs.fivem.net/natives/?_0xE0A6138401BCB837>
#[doc(alias("UgcGetContentNum", "UGC_GET_CONTENT_NUM", "0xE0A6138401BCB837"))]
#[inline]
pub fn ugc_get_content_num() -> i32 {
    call(0xE0A6138401BCB837, ())
}

/// `UgcGetContentPath`.
///
/// <https://docs.fivem.net/natives/?_0xBAF6BABF9E7CCC13>
#[doc(alias(
    "UgcGetContentPath",
    "UGC_GET_CONTENT_PATH",
    "0xBAF6BABF9E7CCC13",
    "_UGC_GET_CLOUD_PATH",
    "UgcGetCloudPath"
))]
#[inline]
pub fn ugc_get_content_path(p0: i32, p1: i32) -> Option<String> {
    call(0xBAF6BABF9E7CCC13, (p0, p1))
}

/// `UgcGetContentRating`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x1ACCFBA3D8DAB2EE>
#[doc(alias("UgcGetContentRating", "UGC_GET_CONTENT_RATING", "0x1ACCFBA3D8DAB2EE"))]
#[inline]
pub fn ugc_get_content_rating(p0: i32, p1: i32) -> i32 {
    call(0x1ACCFBA3D8DAB2EE, (p0, p1))
}

/// `UgcGetContentRatingCount`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x759299C5BB31D2A9>
#[doc(alias(
    "UgcGetContentRatingCount",
    "UGC_GET_CONTENT_RATING_COUNT",
    "0x759299C5BB31D2A9"
))]
#[inline]
pub fn ugc_get_content_rating_count(p0: i32, p1: i32) -> i32 {
    call(0x759299C5BB31D2A9, (p0, p1))
}

/// `UgcGetContentRatingNegativeCount`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x4E548C0D7AE39FF9>
#[doc(alias(
    "UgcGetContentRatingNegativeCount",
    "UGC_GET_CONTENT_RATING_NEGATIVE_COUNT",
    "0x4E548C0D7AE39FF9"
))]
#[inline]
pub fn ugc_get_content_rating_negative_count(p0: i32, p1: i32) -> i32 {
    call(0x4E548C0D7AE39FF9, (p0, p1))
}

/// `UgcGetContentRatingPositiveCount`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x87E5C46C187FE0AE>
#[doc(alias(
    "UgcGetContentRatingPositiveCount",
    "UGC_GET_CONTENT_RATING_POSITIVE_COUNT",
    "0x87E5C46C187FE0AE"
))]
#[inline]
pub fn ugc_get_content_rating_positive_count(p0: i32, p1: i32) -> i32 {
    call(0x87E5C46C187FE0AE, (p0, p1))
}

/// `UgcGetContentTotal`.
///
/// <https://docs.fivem.net/natives/?_0x769951E2455E2EB5>
#[doc(alias("UgcGetContentTotal", "UGC_GET_CONTENT_TOTAL", "0x769951E2455E2EB5"))]
#[inline]
pub fn ugc_get_content_total() -> i32 {
    call(0x769951E2455E2EB5, ())
}

/// `UgcGetContentUpdatedDate`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xCFD115B373C0DF63>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "UgcGetContentUpdatedDate",
    "UGC_GET_CONTENT_UPDATED_DATE",
    "0xCFD115B373C0DF63"
))]
#[inline]
pub unsafe fn ugc_get_content_updated_date(p0: i32, p1: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xCFD115B373C0DF63, (p0, p1))
}

/// `UgcGetContentUserId`.
///
/// <https://docs.fivem.net/natives/?_0xCD67AD041A394C9C>
#[doc(alias(
    "UgcGetContentUserId",
    "UGC_GET_CONTENT_USER_ID",
    "0xCD67AD041A394C9C",
    "GET_PLAYER_ADVANCED_MODIFIER_PRIVILEGES",
    "GetPlayerAdvancedModifierPrivileges",
    "_GET_CONTENT_USER_ID",
    "GetContentUserId"
))]
#[inline]
pub fn ugc_get_content_user_id(p0: i32) -> Option<String> {
    call(0xCD67AD041A394C9C, (p0,))
}

/// `UgcGetContentUserName`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x703F12425ECA8BF5>
#[doc(alias(
    "UgcGetContentUserName",
    "UGC_GET_CONTENT_USER_NAME",
    "0x703F12425ECA8BF5"
))]
#[inline]
pub fn ugc_get_content_user_name(p0: i32) -> Option<String> {
    call(0x703F12425ECA8BF5, (p0,))
}

/// `UgcGetCreateContentId`.
///
/// <https://docs.fivem.net/natives/?_0xC55A0B40FFB1ED23>
#[doc(alias(
    "UgcGetCreateContentId",
    "UGC_GET_CREATE_CONTENT_ID",
    "0xC55A0B40FFB1ED23"
))]
#[inline]
pub fn ugc_get_create_content_id() -> Option<String> {
    call(0xC55A0B40FFB1ED23, ())
}

/// `UgcGetCreateResult`.
///
/// <https://docs.fivem.net/natives/?_0xFBC5E768C7A77A6A>
#[doc(alias("UgcGetCreateResult", "UGC_GET_CREATE_RESULT", "0xFBC5E768C7A77A6A"))]
#[inline]
pub fn ugc_get_create_result() -> i32 {
    call(0xFBC5E768C7A77A6A, ())
}

/// `UgcGetCreatorNum`.
///
/// <https://docs.fivem.net/natives/?_0x597F8DBA9B206FC7>
#[doc(alias("UgcGetCreatorNum", "UGC_GET_CREATOR_NUM", "0x597F8DBA9B206FC7"))]
#[inline]
pub fn ugc_get_creator_num() -> i32 {
    call(0x597F8DBA9B206FC7, ())
}

/// `UgcGetCrewContent`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x9F6E2821885CAEE2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p3`, `p4`: there must be as many as it takes.
#[doc(alias("UgcGetCrewContent", "UGC_GET_CREW_CONTENT", "0x9F6E2821885CAEE2"))]
#[inline]
pub unsafe fn ugc_get_crew_content(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: &mut [u8],
    p4: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(0x9F6E2821885CAEE2, (p0, p1, p2, p3, p4))
}

/// `UgcGetFriendContent`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xF9E1CCAE8BA4C281>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`, `p3`: there must be as many as it takes.
#[doc(alias("UgcGetFriendContent", "UGC_GET_FRIEND_CONTENT", "0xF9E1CCAE8BA4C281"))]
#[inline]
pub unsafe fn ugc_get_friend_content(p0: i32, p1: i32, p2: &mut [u8], p3: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0xF9E1CCAE8BA4C281, (p0, p1, p2, p3))
}

/// `UgcGetGetByCategory`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x678BB03C1A3BD51E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p3`, `p4`: there must be as many as it takes.
#[doc(alias("UgcGetGetByCategory", "UGC_GET_GET_BY_CATEGORY", "0x678BB03C1A3BD51E"))]
#[inline]
pub unsafe fn ugc_get_get_by_category(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: &mut [u8],
    p4: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(0x678BB03C1A3BD51E, (p0, p1, p2, p3, p4))
}

/// `UgcGetModifyResult`.
///
/// <https://docs.fivem.net/natives/?_0x5A0A3D1A186A5508>
#[doc(alias("UgcGetModifyResult", "UGC_GET_MODIFY_RESULT", "0x5A0A3D1A186A5508"))]
#[inline]
pub fn ugc_get_modify_result() -> i32 {
    call(0x5A0A3D1A186A5508, ())
}

/// `UgcGetMyContent`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x3195F8DD0D531052>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`, `p3`: there must be as many as it takes.
#[doc(alias("UgcGetMyContent", "UGC_GET_MY_CONTENT", "0x3195F8DD0D531052"))]
#[inline]
pub unsafe fn ugc_get_my_content(p0: i32, p1: i32, p2: &mut [u8], p3: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x3195F8DD0D531052, (p0, p1, p2, p3))
}

/// `UgcGetQueryResult`.
///
/// <https://docs.fivem.net/natives/?_0xEDF7F927136C224B>
#[doc(alias("UgcGetQueryResult", "UGC_GET_QUERY_RESULT", "0xEDF7F927136C224B"))]
#[inline]
pub fn ugc_get_query_result() -> i32 {
    call(0xEDF7F927136C224B, ())
}

/// `UgcGetRootContentId`.
///
/// <https://docs.fivem.net/natives/?_0xC0173D6BFF4E0348>
#[doc(alias(
    "UgcGetRootContentId",
    "UGC_GET_ROOT_CONTENT_ID",
    "0xC0173D6BFF4E0348",
    "_GET_ROOT_CONTENT_ID",
    "GetRootContentId"
))]
#[inline]
pub fn ugc_get_root_content_id(p0: i32) -> Option<String> {
    call(0xC0173D6BFF4E0348, (p0,))
}

/// `UgcHasCreateFinished`.
///
/// <https://docs.fivem.net/natives/?_0x5E24341A7F92A74B>
#[doc(alias(
    "UgcHasCreateFinished",
    "UGC_HAS_CREATE_FINISHED",
    "0x5E24341A7F92A74B"
))]
#[inline]
pub fn ugc_has_create_finished() -> bool {
    call(0x5E24341A7F92A74B, ())
}

/// `UgcHasGetFinished`.
///
/// <https://docs.fivem.net/natives/?_0x02ADA21EA2F6918F>
#[doc(alias("UgcHasGetFinished", "UGC_HAS_GET_FINISHED", "0x02ADA21EA2F6918F"))]
#[inline]
pub fn ugc_has_get_finished() -> bool {
    call(0x02ADA21EA2F6918F, ())
}

/// `UgcHasModifyFinished`.
///
/// <https://docs.fivem.net/natives/?_0x299EF3C576773506>
#[doc(alias(
    "UgcHasModifyFinished",
    "UGC_HAS_MODIFY_FINISHED",
    "0x299EF3C576773506"
))]
#[inline]
pub fn ugc_has_modify_finished() -> bool {
    call(0x299EF3C576773506, ())
}

/// `UgcIsGetting`.
///
/// <https://docs.fivem.net/natives/?_0xD53ACDBEF24A46E8>
#[doc(alias("UgcIsGetting", "UGC_IS_GETTING", "0xD53ACDBEF24A46E8"))]
#[inline]
pub fn ugc_is_getting() -> bool {
    call(0xD53ACDBEF24A46E8, ())
}

/// `UgcIsLanguageSupported`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF53E48461B71EECB>
#[doc(alias(
    "UgcIsLanguageSupported",
    "UGC_IS_LANGUAGE_SUPPORTED",
    "0xF53E48461B71EECB"
))]
#[inline]
pub fn ugc_is_language_supported(p0: i32) -> bool {
    call(0xF53E48461B71EECB, (p0,))
}

/// `UgcPoliciesMakePrivate`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5CAE833B0EE0C500>
#[doc(alias(
    "UgcPoliciesMakePrivate",
    "UGC_POLICIES_MAKE_PRIVATE",
    "UGC_LOAD_OFFLINE_QUERY",
    "UgcLoadOfflineQuery",
    "0x5CAE833B0EE0C500"
))]
#[inline]
pub fn ugc_policies_make_private(p0: i32) -> bool {
    call(0x5CAE833B0EE0C500, (p0,))
}

/// `UgcPublish`.
///
/// <https://docs.fivem.net/natives/?_0x1DE0F5F50D723CAA>
#[doc(alias("UgcPublish", "UGC_PUBLISH", "0x1DE0F5F50D723CAA"))]
#[inline]
pub fn ugc_publish(content_id: &str, base_content_id: &str, content_type_name: &str) -> bool {
    call(
        0x1DE0F5F50D723CAA,
        (content_id, base_content_id, content_type_name),
    )
}

/// `UgcQueryByContentId`.
///
/// <https://docs.fivem.net/natives/?_0x158EC424F35EC469>
#[doc(alias("UgcQueryByContentId", "UGC_QUERY_BY_CONTENT_ID", "0x158EC424F35EC469"))]
#[inline]
pub fn ugc_query_by_content_id(
    content_id: &str,
    latest_version: bool,
    content_type_name: &str,
) -> bool {
    call(
        0x158EC424F35EC469,
        (content_id, latest_version, content_type_name),
    )
}

/// `UgcQueryByContentIds`.
///
/// <https://docs.fivem.net/natives/?_0xC7397A83F7A2A462>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "UgcQueryByContentIds",
    "UGC_QUERY_BY_CONTENT_IDS",
    "0xC7397A83F7A2A462"
))]
#[inline]
pub unsafe fn ugc_query_by_content_ids(
    data: &mut [u8],
    count: i32,
    latest_version: bool,
    content_type_name: &str,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(
        0xC7397A83F7A2A462,
        (data, count, latest_version, content_type_name),
    )
}

/// `UgcQueryMyContent`.
///
/// Of unknown type: `p0`, `p1`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x9BF438815F5D96EA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`: there must be as many as it takes.
#[doc(alias("UgcQueryMyContent", "UGC_QUERY_MY_CONTENT", "0x9BF438815F5D96EA"))]
#[inline]
pub unsafe fn ugc_query_my_content(
    p0: i32,
    p1: i32,
    p2: &mut [u8],
    p3: i32,
    p4: i32,
    p5: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x9BF438815F5D96EA, (p0, p1, p2, p3, p4, p5))
}

/// `UgcQueryRecentlyCreatedContent`.
///
/// <https://docs.fivem.net/natives/?_0x6D4CB481FAC835E8>
#[doc(alias(
    "UgcQueryRecentlyCreatedContent",
    "_UGC_QUERY_RECENTLY_CREATED_CONTENT",
    "UGC_QUERY_MOST_RECENTLY_CREATED_CONTENT",
    "UgcQueryMostRecentlyCreatedContent",
    "0x6D4CB481FAC835E8"
))]
#[inline]
pub fn ugc_query_recently_created_content(
    offset: i32,
    count: i32,
    content_type_name: &str,
    p3: i32,
) -> bool {
    call(0x6D4CB481FAC835E8, (offset, count, content_type_name, p3))
}

/// `UgcRequestCachedDescription`.
///
/// <https://docs.fivem.net/natives/?_0x5E0165278F6339EE>
#[doc(alias(
    "UgcRequestCachedDescription",
    "UGC_REQUEST_CACHED_DESCRIPTION",
    "0x5E0165278F6339EE"
))]
#[inline]
pub fn ugc_request_cached_description(p0: i32) -> i32 {
    call(0x5E0165278F6339EE, (p0,))
}

/// `UgcRequestContentDataFromIndex`.
///
/// <https://docs.fivem.net/natives/?_0x171DF6A0C07FB3DC>
#[doc(alias(
    "UgcRequestContentDataFromIndex",
    "UGC_REQUEST_CONTENT_DATA_FROM_INDEX",
    "0x171DF6A0C07FB3DC"
))]
#[inline]
pub fn ugc_request_content_data_from_index(p0: i32, p1: i32) -> i32 {
    call(0x171DF6A0C07FB3DC, (p0, p1))
}

/// `UgcRequestContentDataFromParams`.
///
/// <https://docs.fivem.net/natives/?_0x7FD2990AF016795E>
#[doc(alias(
    "UgcRequestContentDataFromParams",
    "UGC_REQUEST_CONTENT_DATA_FROM_PARAMS",
    "0x7FD2990AF016795E"
))]
#[inline]
pub fn ugc_request_content_data_from_params(
    content_type_name: &str,
    content_id: &str,
    p2: i32,
    p3: i32,
    p4: i32,
) -> i32 {
    call(
        0x7FD2990AF016795E,
        (content_type_name, content_id, p2, p3, p4),
    )
}

/// `UgcSetBookmarked`.
///
/// <https://docs.fivem.net/natives/?_0x274A1519DFC1094F>
#[doc(alias("UgcSetBookmarked", "UGC_SET_BOOKMARKED", "0x274A1519DFC1094F"))]
#[inline]
pub fn ugc_set_bookmarked(content_id: &str, bookmarked: bool, content_type_name: &str) -> bool {
    call(
        0x274A1519DFC1094F,
        (content_id, bookmarked, content_type_name),
    )
}

/// `UgcSetDeleted`.
///
/// <https://docs.fivem.net/natives/?_0xD05D1A6C74DA3498>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p2`: there must be as many as it takes.
#[doc(alias("UgcSetDeleted", "UGC_SET_DELETED", "0xD05D1A6C74DA3498"))]
#[inline]
pub unsafe fn ugc_set_deleted(p0: &mut [u8], p1: bool, p2: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0xD05D1A6C74DA3498, (p0, p1, p2))
}

/// `UgcSetQueryDataFromOffline`.
///
/// <https://docs.fivem.net/natives/?_0xF98DDE0A8ED09323>
#[doc(alias(
    "UgcSetQueryDataFromOffline",
    "UGC_SET_QUERY_DATA_FROM_OFFLINE",
    "0xF98DDE0A8ED09323"
))]
#[inline]
pub fn ugc_set_query_data_from_offline(p0: bool) {
    call(0xF98DDE0A8ED09323, (p0,))
}

/// `UgcTextureDownloadRequest`.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x308F96458B7087CC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p4`: there must be as many as it takes.
#[doc(alias(
    "UgcTextureDownloadRequest",
    "UGC_TEXTURE_DOWNLOAD_REQUEST",
    "0x308F96458B7087CC"
))]
#[inline]
pub unsafe fn ugc_texture_download_request(
    p0: &mut [u8],
    p1: i32,
    p2: i32,
    p3: i32,
    p4: &mut [u8],
    p5: bool,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(0x308F96458B7087CC, (p0, p1, p2, p3, p4, p5))
}

/// `UsePlayerColourInsteadOfTeamColour`.
///
/// <https://docs.fivem.net/natives/?_0x77758139EC9B66C7>
#[doc(alias(
    "UsePlayerColourInsteadOfTeamColour",
    "USE_PLAYER_COLOUR_INSTEAD_OF_TEAM_COLOUR",
    "0x77758139EC9B66C7"
))]
#[inline]
pub fn use_player_colour_instead_of_team_colour(toggle: bool) {
    call(0x77758139EC9B66C7, (toggle,))
}

/// `VehToNet`.
///
/// <https://docs.fivem.net/natives/?_0xB4C94523F023419C>
#[doc(alias("VehToNet", "VEH_TO_NET", "0xB4C94523F023419C"))]
#[inline]
pub fn veh_to_net(vehicle: Vehicle) -> i32 {
    call(0xB4C94523F023419C, (vehicle,))
}
