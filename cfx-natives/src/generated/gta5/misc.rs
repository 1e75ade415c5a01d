// Made by native-gen 0.2.0 from data 2ad7804ed5e97f26; do not edit.

//! Namespace `MISC` of the GTA V client.

use crate::prelude::*;

/// `Absf`.
///
/// <https://docs.fivem.net/natives/?_0x73D57CFFDD12C355>
#[doc(alias("Absf", "ABSF", "0x73D57CFFDD12C355"))]
#[inline]
pub fn absf(value: f32) -> f32 {
    call(0x73D57CFFDD12C355, (value,))
}

/// `Absi`.
///
/// <https://docs.fivem.net/natives/?_0xF0D31AD191A74F87>
#[doc(alias("Absi", "ABSI", "0xF0D31AD191A74F87"))]
#[inline]
pub fn absi(value: i32) -> i32 {
    call(0xF0D31AD191A74F87, (value,))
}

/// `Acos`.
///
/// <https://docs.fivem.net/natives/?_0x1D08B970013C34B6>
#[doc(alias("Acos", "ACOS", "0x1D08B970013C34B6"))]
#[inline]
pub fn acos(p0: f32) -> f32 {
    call(0x1D08B970013C34B6, (p0,))
}

/// `ActivityFeedCreate`.
///
/// <https://docs.fivem.net/natives/?_0x4DCDF92BF64236CD>
#[doc(alias("ActivityFeedCreate", "ACTIVITY_FEED_CREATE", "0x4DCDF92BF64236CD"))]
#[inline]
pub fn activity_feed_create(caption_string: &str, condensed_caption_string: &str) {
    call(
        0x4DCDF92BF64236CD,
        (caption_string, condensed_caption_string),
    )
}

/// `AddDispatchSpawnBlockingAngledArea`.
///
/// <https://docs.fivem.net/natives/?_0x918C7B2D2FF3928B>
#[doc(alias(
    "AddDispatchSpawnBlockingAngledArea",
    "_ADD_DISPATCH_SPAWN_BLOCKING_ANGLED_AREA",
    "ADD_DISPATCH_SPAWN_ANGLED_BLOCKING_AREA",
    "AddDispatchSpawnAngledBlockingArea",
    "0x918C7B2D2FF3928B"
))]
#[inline]
pub fn add_dispatch_spawn_blocking_angled_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    width: f32,
) -> i32 {
    call(0x918C7B2D2FF3928B, (x1, y1, z1, x2, y2, z2, width))
}

/// `AddDispatchSpawnBlockingArea`.
///
/// <https://docs.fivem.net/natives/?_0x2D4259F1FEB81DA9>
#[doc(alias(
    "AddDispatchSpawnBlockingArea",
    "_ADD_DISPATCH_SPAWN_BLOCKING_AREA",
    "ADD_DISPATCH_SPAWN_SPHERE_BLOCKING_AREA",
    "AddDispatchSpawnSphereBlockingArea",
    "0x2D4259F1FEB81DA9"
))]
#[inline]
pub fn add_dispatch_spawn_blocking_area(x1: f32, y1: f32, x2: f32, y2: f32) -> i32 {
    call(0x2D4259F1FEB81DA9, (x1, y1, x2, y2))
}

/// `AddHospitalRestart`.
///
/// Of unknown type: `p4`.
///
/// <https://docs.fivem.net/natives/?_0x1F464EF988465A81>
#[doc(alias("AddHospitalRestart", "ADD_HOSPITAL_RESTART", "0x1F464EF988465A81"))]
#[inline]
pub fn add_hospital_restart(x: f32, y: f32, z: f32, p3: f32, p4: i32) -> i32 {
    call(0x1F464EF988465A81, (x, y, z, p3, p4))
}

/// `AddPoliceRestart`.
///
/// Of unknown type: `p4`.
///
/// <https://docs.fivem.net/natives/?_0x452736765B31FC4B>
#[doc(alias("AddPoliceRestart", "ADD_POLICE_RESTART", "0x452736765B31FC4B"))]
#[inline]
pub fn add_police_restart(p0: f32, p1: f32, p2: f32, p3: f32, p4: i32) -> i32 {
    call(0x452736765B31FC4B, (p0, p1, p2, p3, p4))
}

/// `AddPopMultiplierArea`.
///
/// <https://docs.fivem.net/natives/?_0x67F6413D3220E18D>
#[doc(alias(
    "AddPopMultiplierArea",
    "ADD_POP_MULTIPLIER_AREA",
    "0x67F6413D3220E18D"
))]
#[inline]
pub fn add_pop_multiplier_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    p6: f32,
    p7: f32,
    p8: bool,
) -> i32 {
    call(0x67F6413D3220E18D, (x1, y1, z1, x2, y2, z2, p6, p7, p8))
}

/// `AddPopMultiplierSphere`.
///
/// <https://docs.fivem.net/natives/?_0x32C7A7E8C43A1F80>
#[doc(alias(
    "AddPopMultiplierSphere",
    "ADD_POP_MULTIPLIER_SPHERE",
    "0x32C7A7E8C43A1F80"
))]
#[inline]
pub fn add_pop_multiplier_sphere(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    ped_multiplier: f32,
    vehicle_multiplier: f32,
    p6: bool,
    p7: bool,
) -> i32 {
    call(
        0x32C7A7E8C43A1F80,
        (x, y, z, radius, ped_multiplier, vehicle_multiplier, p6, p7),
    )
}

/// `AddReplayStatValue`.
///
/// Of unknown type: `value`.
///
/// <https://docs.fivem.net/natives/?_0x69FE6DC87BD2A5E9>
#[doc(alias("AddReplayStatValue", "ADD_REPLAY_STAT_VALUE", "0x69FE6DC87BD2A5E9"))]
#[inline]
pub fn add_replay_stat_value(value: i32) {
    call(0x69FE6DC87BD2A5E9, (value,))
}

/// `AddStuntJump`.
///
/// <https://docs.fivem.net/natives/?_0x1A992DA297A4630C>
#[doc(alias("AddStuntJump", "ADD_STUNT_JUMP", "0x1A992DA297A4630C"))]
#[inline]
pub fn add_stunt_jump(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    x3: f32,
    y3: f32,
    z3: f32,
    x4: f32,
    y4: f32,
    z4: f32,
    cam_x: f32,
    cam_y: f32,
    cam_z: f32,
    unk1: i32,
    unk2: i32,
    unk3: i32,
) -> i32 {
    call(
        0x1A992DA297A4630C,
        (
            (
                x1, y1, z1, x2, y2, z2, x3, y3, z3, x4, y4, z4, cam_x, cam_y, cam_z, unk1,
            ),
            (unk2, unk3),
        ),
    )
}

/// `AddStuntJumpAngled`.
///
/// <https://docs.fivem.net/natives/?_0xBBE5D803A5360CBF>
#[doc(alias("AddStuntJumpAngled", "ADD_STUNT_JUMP_ANGLED", "0xBBE5D803A5360CBF"))]
#[inline]
pub fn add_stunt_jump_angled(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    radius1: f32,
    x3: f32,
    y3: f32,
    z3: f32,
    x4: f32,
    y4: f32,
    z4: f32,
    radius2: f32,
    cam_x: f32,
    cam_y: f32,
    cam_z: f32,
    unk1: i32,
    unk2: i32,
    unk3: i32,
) -> i32 {
    call(
        0xBBE5D803A5360CBF,
        (
            (
                x1, y1, z1, x2, y2, z2, radius1, x3, y3, z3, x4, y4, z4, radius2, cam_x, cam_y,
            ),
            (cam_z, unk1, unk2, unk3),
        ),
    )
}

/// `AddTacticalAnalysisPoint`.
///
/// <https://docs.fivem.net/natives/?_0xB8721407EE9C3FF6>
#[doc(alias(
    "AddTacticalAnalysisPoint",
    "_ADD_TACTICAL_ANALYSIS_POINT",
    "ADD_TACTICAL_NAV_MESH_POINT",
    "AddTacticalNavMeshPoint",
    "0xB8721407EE9C3FF6"
))]
#[inline]
pub fn add_tactical_analysis_point(x: f32, y: f32, z: f32) {
    call(0xB8721407EE9C3FF6, (x, y, z))
}

/// `AllowMissionCreatorWarp`.
///
/// <https://docs.fivem.net/natives/?_0xDEA36202FC3382DF>
#[doc(alias(
    "AllowMissionCreatorWarp",
    "ALLOW_MISSION_CREATOR_WARP",
    "0xDEA36202FC3382DF"
))]
#[inline]
pub fn allow_mission_creator_warp(toggle: bool) {
    call(0xDEA36202FC3382DF, (toggle,))
}

/// `AreProfileSettingsValid`.
///
/// <https://docs.fivem.net/natives/?_0x5AA3BEFA29F03AD4>
#[doc(alias(
    "AreProfileSettingsValid",
    "ARE_PROFILE_SETTINGS_VALID",
    "0x5AA3BEFA29F03AD4"
))]
#[inline]
pub fn are_profile_settings_valid() -> bool {
    call(0x5AA3BEFA29F03AD4, ())
}

/// `AreStringsEqual`.
///
/// <https://docs.fivem.net/natives/?_0x0C515FAB3FF9EA92>
#[doc(alias("AreStringsEqual", "ARE_STRINGS_EQUAL", "0x0C515FAB3FF9EA92"))]
#[inline]
pub fn are_strings_equal(string1: &str, string2: &str) -> bool {
    call(0x0C515FAB3FF9EA92, (string1, string2))
}

/// `Asin`.
///
/// <https://docs.fivem.net/natives/?_0xC843060B5765DCE7>
#[doc(alias("Asin", "ASIN", "0xC843060B5765DCE7"))]
#[inline]
pub fn asin(value: f32) -> f32 {
    call(0xC843060B5765DCE7, (value,))
}

/// `Atan`.
///
/// <https://docs.fivem.net/natives/?_0xA9D1795CD5043663>
#[doc(alias("Atan", "ATAN", "0xA9D1795CD5043663"))]
#[inline]
pub fn atan(p0: f32) -> f32 {
    call(0xA9D1795CD5043663, (p0,))
}

/// `Atan2`.
///
/// <https://docs.fivem.net/natives/?_0x8927CBF9D22261A4>
#[doc(alias("Atan2", "ATAN2", "0x8927CBF9D22261A4"))]
#[inline]
pub fn atan2(p0: f32, p1: f32) -> f32 {
    call(0x8927CBF9D22261A4, (p0, p1))
}

/// `BeginReplayStats`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xE0E500246FF73D66>
#[doc(alias("BeginReplayStats", "BEGIN_REPLAY_STATS", "0xE0E500246FF73D66"))]
#[inline]
pub fn begin_replay_stats(p0: i32, p1: i32) {
    call(0xE0E500246FF73D66, (p0, p1))
}

/// `BlockDispatchServiceResourceCreation`.
///
/// <https://docs.fivem.net/natives/?_0x9B2BD3773123EA2F>
#[doc(alias(
    "BlockDispatchServiceResourceCreation",
    "BLOCK_DISPATCH_SERVICE_RESOURCE_CREATION",
    "0x9B2BD3773123EA2F"
))]
#[inline]
pub fn block_dispatch_service_resource_creation(dispatch_service: i32, toggle: bool) {
    call(0x9B2BD3773123EA2F, (dispatch_service, toggle))
}

/// `CancelOnscreenKeyboard`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x58A39BE597CE99CD>
#[doc(alias(
    "CancelOnscreenKeyboard",
    "CANCEL_ONSCREEN_KEYBOARD",
    "0x58A39BE597CE99CD",
    "_CANCEL_ONSCREEN_KEYBOARD"
))]
#[inline]
pub fn cancel_onscreen_keyboard() {
    call(0x58A39BE597CE99CD, ())
}

/// `CancelStuntJump`.
///
/// <https://docs.fivem.net/natives/?_0xE6B7B0ACD4E4B75E>
#[doc(alias("CancelStuntJump", "CANCEL_STUNT_JUMP", "0xE6B7B0ACD4E4B75E"))]
#[inline]
pub fn cancel_stunt_jump() {
    call(0xE6B7B0ACD4E4B75E, ())
}

/// `CleanupAsyncInstall`.
///
/// <https://docs.fivem.net/natives/?_0xC79AE21974B01FB2>
#[doc(alias(
    "CleanupAsyncInstall",
    "_CLEANUP_ASYNC_INSTALL",
    "CLEANUP_ASYNC_INSTALL",
    "0xC79AE21974B01FB2"
))]
#[inline]
pub fn cleanup_async_install() {
    call(0xC79AE21974B01FB2, ())
}

/// `ClearAngledAreaOfVehicles`.
///
/// <https://docs.fivem.net/natives/?_0x11DB3500F042A8AA>
#[doc(alias(
    "ClearAngledAreaOfVehicles",
    "CLEAR_ANGLED_AREA_OF_VEHICLES",
    "0x11DB3500F042A8AA"
))]
#[inline]
pub fn clear_angled_area_of_vehicles(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    width: f32,
    p7: bool,
    p8: bool,
    p9: bool,
    p10: bool,
    p11: bool,
) {
    call(
        0x11DB3500F042A8AA,
        (x1, y1, z1, x2, y2, z2, width, p7, p8, p9, p10, p11),
    )
}

/// `ClearArea`.
///
/// <https://docs.fivem.net/natives/?_0xA56F01F3765B93A0>
#[doc(alias("ClearArea", "CLEAR_AREA", "0xA56F01F3765B93A0"))]
#[inline]
pub fn clear_area(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p4: bool,
    ignore_cop_cars: bool,
    ignore_objects: bool,
    p7: bool,
) {
    call(
        0xA56F01F3765B93A0,
        (x, y, z, radius, p4, ignore_cop_cars, ignore_objects, p7),
    )
}

/// `ClearAreaLeaveVehicleHealth`.
///
/// <https://docs.fivem.net/natives/?_0x957838AAF91BD12D>
#[doc(alias(
    "ClearAreaLeaveVehicleHealth",
    "CLEAR_AREA_LEAVE_VEHICLE_HEALTH",
    "0x957838AAF91BD12D",
    "_CLEAR_AREA_OF_EVERYTHING",
    "ClearAreaOfEverything"
))]
#[inline]
pub fn clear_area_leave_vehicle_health(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p4: bool,
    p5: bool,
    p6: bool,
    p7: bool,
) {
    call(0x957838AAF91BD12D, (x, y, z, radius, p4, p5, p6, p7))
}

/// `ClearAreaOfCops`.
///
/// <https://docs.fivem.net/natives/?_0x04F8FC8FCF58F88D>
#[doc(alias("ClearAreaOfCops", "CLEAR_AREA_OF_COPS", "0x04F8FC8FCF58F88D"))]
#[inline]
pub fn clear_area_of_cops(x: f32, y: f32, z: f32, radius: f32, create_net_event: bool) {
    call(0x04F8FC8FCF58F88D, (x, y, z, radius, create_net_event))
}

/// `ClearAreaOfObjects`.
///
/// <https://docs.fivem.net/natives/?_0xDD9B9B385AAC7F5B>
#[doc(alias("ClearAreaOfObjects", "CLEAR_AREA_OF_OBJECTS", "0xDD9B9B385AAC7F5B"))]
#[inline]
pub fn clear_area_of_objects(x: f32, y: f32, z: f32, radius: f32, flags: i32) {
    call(0xDD9B9B385AAC7F5B, (x, y, z, radius, flags))
}

/// `ClearAreaOfPeds`.
///
/// <https://docs.fivem.net/natives/?_0xBE31FD6CE464AC59>
#[doc(alias("ClearAreaOfPeds", "CLEAR_AREA_OF_PEDS", "0xBE31FD6CE464AC59"))]
#[inline]
pub fn clear_area_of_peds(x: f32, y: f32, z: f32, radius: f32, create_net_event: bool) {
    call(0xBE31FD6CE464AC59, (x, y, z, radius, create_net_event))
}

/// `ClearAreaOfProjectiles`.
///
/// <https://docs.fivem.net/natives/?_0x0A1CB9094635D1A6>
#[doc(alias(
    "ClearAreaOfProjectiles",
    "CLEAR_AREA_OF_PROJECTILES",
    "0x0A1CB9094635D1A6"
))]
#[inline]
pub fn clear_area_of_projectiles(x: f32, y: f32, z: f32, radius: f32, create_net_event: bool) {
    call(0x0A1CB9094635D1A6, (x, y, z, radius, create_net_event))
}

/// `ClearAreaOfVehicles`.
///
/// <https://docs.fivem.net/natives/?_0x01C7B9B38428AEB6>
#[doc(alias("ClearAreaOfVehicles", "CLEAR_AREA_OF_VEHICLES", "0x01C7B9B38428AEB6"))]
#[inline]
pub fn clear_area_of_vehicles(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p4: bool,
    p5: bool,
    p6: bool,
    p7: bool,
    p8: bool,
) {
    call(0x01C7B9B38428AEB6, (x, y, z, radius, p4, p5, p6, p7, p8))
}

/// `ClearBit`.
///
/// <https://docs.fivem.net/natives/?_0xE80492A9AC099A93>
#[doc(alias("ClearBit", "CLEAR_BIT", "0xE80492A9AC099A93"))]
#[inline]
pub fn clear_bit(address: i32, offset: i32) -> i32 {
    let mut address = Out::new(address);
    call::<()>(0xE80492A9AC099A93, (&mut address, offset));
    address.get()
}

/// `ClearCloudHat`.
///
/// <https://docs.fivem.net/natives/?_0x957E790EA1727B64>
#[doc(alias(
    "ClearCloudHat",
    "_CLEAR_CLOUD_HAT",
    "UNLOAD_ALL_CLOUD_HATS",
    "UnloadAllCloudHats",
    "0x957E790EA1727B64"
))]
#[inline]
pub fn clear_cloud_hat() {
    call(0x957E790EA1727B64, ())
}

/// `ClearOverrideWeather`.
///
/// <https://docs.fivem.net/natives/?_0x338D2E3477711050>
#[doc(alias("ClearOverrideWeather", "CLEAR_OVERRIDE_WEATHER", "0x338D2E3477711050"))]
#[inline]
pub fn clear_override_weather() {
    call(0x338D2E3477711050, ())
}

/// `ClearReplayStats`.
///
/// <https://docs.fivem.net/natives/?_0x1B1AB132A16FDA55>
#[doc(alias("ClearReplayStats", "CLEAR_REPLAY_STATS", "0x1B1AB132A16FDA55"))]
#[inline]
pub fn clear_replay_stats() {
    call(0x1B1AB132A16FDA55, ())
}

/// `ClearRestartCustomPosition`.
///
/// <https://docs.fivem.net/natives/?_0xA2716D40842EAF79>
#[doc(alias(
    "ClearRestartCustomPosition",
    "_CLEAR_RESTART_CUSTOM_POSITION",
    "CLEAR_RESTART_COORD_OVERRIDE",
    "ClearRestartCoordOverride",
    "0xA2716D40842EAF79",
    "_SET_NEXT_RESPAWN_TO_CUSTOM",
    "SetNextRespawnToCustom"
))]
#[inline]
pub fn clear_restart_custom_position() {
    call(0xA2716D40842EAF79, ())
}

/// `ClearTacticalAnalysisPoints`.
///
/// <https://docs.fivem.net/natives/?_0xB3CD58CCA6CDA852>
#[doc(alias(
    "ClearTacticalAnalysisPoints",
    "_CLEAR_TACTICAL_ANALYSIS_POINTS",
    "CLEAR_TACTICAL_NAV_MESH_POINTS",
    "ClearTacticalNavMeshPoints",
    "0xB3CD58CCA6CDA852"
))]
#[inline]
pub fn clear_tactical_analysis_points() {
    call(0xB3CD58CCA6CDA852, ())
}

/// `ClearWeatherTypeNowPersistNetwork`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x0CF97F497FE7D048>
#[doc(alias(
    "ClearWeatherTypeNowPersistNetwork",
    "CLEAR_WEATHER_TYPE_NOW_PERSIST_NETWORK",
    "0x0CF97F497FE7D048"
))]
#[inline]
pub fn clear_weather_type_now_persist_network(transition_time_in_ms: i32) {
    call(0x0CF97F497FE7D048, (transition_time_in_ms,))
}

/// `ClearWeatherTypePersist`.
///
/// <https://docs.fivem.net/natives/?_0xCCC39339BEF76CF5>
#[doc(alias(
    "ClearWeatherTypePersist",
    "CLEAR_WEATHER_TYPE_PERSIST",
    "0xCCC39339BEF76CF5"
))]
#[inline]
pub fn clear_weather_type_persist() {
    call(0xCCC39339BEF76CF5, ())
}

/// `CompareStrings`.
///
/// <https://docs.fivem.net/natives/?_0x1E34710ECD4AB0EB>
#[doc(alias("CompareStrings", "COMPARE_STRINGS", "0x1E34710ECD4AB0EB"))]
#[inline]
pub fn compare_strings(str1: &str, str2: &str, match_case: bool, max_length: i32) -> i32 {
    call(0x1E34710ECD4AB0EB, (str1, str2, match_case, max_length))
}

/// `CopyMemory`, since game build 877.
///
/// Of unknown type: `src`.
///
/// <https://docs.fivem.net/natives/?_0x213AEB2B90CBA7AC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `dst`: there must be as many as it takes.
#[doc(alias(
    "CopyMemory",
    "_COPY_MEMORY",
    "COPY_SCRIPT_STRUCT",
    "CopyScriptStruct",
    "0x213AEB2B90CBA7AC"
))]
#[inline]
pub unsafe fn copy_memory(dst: &mut [u8], src: i32, size: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let dst = unsafe { Buffer::new(dst) };
    call(0x213AEB2B90CBA7AC, (dst, src, size))
}

/// `CreateIncident`.
///
/// <https://docs.fivem.net/natives/?_0x3F892CAF67444AE7>
#[doc(alias("CreateIncident", "CREATE_INCIDENT", "0x3F892CAF67444AE7"))]
#[inline]
pub fn create_incident(
    dispatch_service: i32,
    x: f32,
    y: f32,
    z: f32,
    num_units: i32,
    radius: f32,
) -> Option<i32> {
    let mut out_incident_id = Out::<i32>::default();
    let result: bool = call(
        0x3F892CAF67444AE7,
        (
            dispatch_service,
            x,
            y,
            z,
            num_units,
            radius,
            &mut out_incident_id,
        ),
    );
    result.then(|| out_incident_id.get())
}

/// `CreateIncidentWithEntity`.
///
/// <https://docs.fivem.net/natives/?_0x05983472F0494E60>
#[doc(alias(
    "CreateIncidentWithEntity",
    "CREATE_INCIDENT_WITH_ENTITY",
    "0x05983472F0494E60"
))]
#[inline]
pub fn create_incident_with_entity(
    dispatch_service: i32,
    ped: Ped,
    num_units: i32,
    radius: f32,
) -> Option<i32> {
    let mut out_incident_id = Out::<i32>::default();
    let result: bool = call(
        0x05983472F0494E60,
        (
            dispatch_service,
            ped,
            num_units,
            radius,
            &mut out_incident_id,
        ),
    );
    result.then(|| out_incident_id.get())
}

/// `DeleteIncident`.
///
/// <https://docs.fivem.net/natives/?_0x556C1AA270D5A207>
#[doc(alias("DeleteIncident", "DELETE_INCIDENT", "0x556C1AA270D5A207"))]
#[inline]
pub fn delete_incident(incident_id: i32) {
    call(0x556C1AA270D5A207, (incident_id,))
}

/// `DeleteStuntJump`.
///
/// <https://docs.fivem.net/natives/?_0xDC518000E39DAE1F>
#[doc(alias("DeleteStuntJump", "DELETE_STUNT_JUMP", "0xDC518000E39DAE1F"))]
#[inline]
pub fn delete_stunt_jump(p0: i32) {
    call(0xDC518000E39DAE1F, (p0,))
}

/// `DisableHospitalRestart`.
///
/// <https://docs.fivem.net/natives/?_0xC8535819C450EBA8>
#[doc(alias(
    "DisableHospitalRestart",
    "DISABLE_HOSPITAL_RESTART",
    "0xC8535819C450EBA8"
))]
#[inline]
pub fn disable_hospital_restart(hospital_index: i32, toggle: bool) {
    call(0xC8535819C450EBA8, (hospital_index, toggle))
}

/// `DisablePoliceRestart`.
///
/// <https://docs.fivem.net/natives/?_0x23285DED6EBD7EA3>
#[doc(alias("DisablePoliceRestart", "DISABLE_POLICE_RESTART", "0x23285DED6EBD7EA3"))]
#[inline]
pub fn disable_police_restart(police_index: i32, toggle: bool) {
    call(0x23285DED6EBD7EA3, (police_index, toggle))
}

/// `DisableStuntJumpSet`.
///
/// <https://docs.fivem.net/natives/?_0xA5272EBEDD4747F6>
#[doc(alias("DisableStuntJumpSet", "DISABLE_STUNT_JUMP_SET", "0xA5272EBEDD4747F6"))]
#[inline]
pub fn disable_stunt_jump_set(p0: i32) {
    call(0xA5272EBEDD4747F6, (p0,))
}

/// `DisplayOnscreenKeyboard`.
///
/// <https://docs.fivem.net/natives/?_0x00DC833F2568DBF6>
#[doc(alias(
    "DisplayOnscreenKeyboard",
    "DISPLAY_ONSCREEN_KEYBOARD",
    "0x00DC833F2568DBF6"
))]
#[inline]
pub fn display_onscreen_keyboard(
    keyboard_type: i32,
    window_title: &str,
    description: &str,
    default_text: &str,
    default_concat1: &str,
    default_concat2: &str,
    default_concat3: &str,
    max_input_length: i32,
) {
    call(
        0x00DC833F2568DBF6,
        (
            keyboard_type,
            window_title,
            description,
            default_text,
            default_concat1,
            default_concat2,
            default_concat3,
            max_input_length,
        ),
    )
}

/// `DisplayOnscreenKeyboardWithLongerInitialString`.
///
/// <https://docs.fivem.net/natives/?_0xCA78CFA0366592FE>
#[doc(alias(
    "DisplayOnscreenKeyboardWithLongerInitialString",
    "DISPLAY_ONSCREEN_KEYBOARD_WITH_LONGER_INITIAL_STRING",
    "0xCA78CFA0366592FE",
    "_DISPLAY_ONSCREEN_KEYBOARD_2",
    "DisplayOnscreenKeyboard_2"
))]
#[inline]
pub fn display_onscreen_keyboard_with_longer_initial_string(
    keyboard_type: i32,
    window_title: &str,
    description: &str,
    default_text: &str,
    default_concat1: &str,
    default_concat2: &str,
    default_concat3: &str,
    default_concat4: &str,
    default_concat5: &str,
    default_concat6: &str,
    default_concat7: &str,
    max_input_length: i32,
) {
    call(
        0xCA78CFA0366592FE,
        (
            keyboard_type,
            window_title,
            description,
            default_text,
            default_concat1,
            default_concat2,
            default_concat3,
            default_concat4,
            default_concat5,
            default_concat6,
            default_concat7,
            max_input_length,
        ),
    )
}

/// `DoAutoSave`.
///
/// <https://docs.fivem.net/natives/?_0x50EEAAD86232EE55>
#[doc(alias("DoAutoSave", "DO_AUTO_SAVE", "0x50EEAAD86232EE55"))]
#[inline]
pub fn do_auto_save() {
    call(0x50EEAAD86232EE55, ())
}

/// `DoesPopMultiplierAreaExist`.
///
/// <https://docs.fivem.net/natives/?_0x1327E2FE9746BAEE>
#[doc(alias(
    "DoesPopMultiplierAreaExist",
    "DOES_POP_MULTIPLIER_AREA_EXIST",
    "0x1327E2FE9746BAEE"
))]
#[inline]
pub fn does_pop_multiplier_area_exist(id: i32) -> bool {
    call(0x1327E2FE9746BAEE, (id,))
}

/// `DoesPopMultiplierSphereExist`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x171BAFB3C60389F4>
#[doc(alias(
    "DoesPopMultiplierSphereExist",
    "DOES_POP_MULTIPLIER_SPHERE_EXIST",
    "0x171BAFB3C60389F4"
))]
#[inline]
pub fn does_pop_multiplier_sphere_exist(id: i32) -> bool {
    call(0x171BAFB3C60389F4, (id,))
}

/// `EnableDispatchService`.
///
/// <https://docs.fivem.net/natives/?_0xDC0F817884CDD856>
#[doc(alias(
    "EnableDispatchService",
    "ENABLE_DISPATCH_SERVICE",
    "0xDC0F817884CDD856"
))]
#[inline]
pub fn enable_dispatch_service(dispatch_service: i32, toggle: bool) {
    call(0xDC0F817884CDD856, (dispatch_service, toggle))
}

/// `EnableStuntJumpSet`.
///
/// <https://docs.fivem.net/natives/?_0xE369A5783B866016>
#[doc(alias("EnableStuntJumpSet", "ENABLE_STUNT_JUMP_SET", "0xE369A5783B866016"))]
#[inline]
pub fn enable_stunt_jump_set(p0: i32) {
    call(0xE369A5783B866016, (p0,))
}

/// `EnableTennisMode`.
///
/// <https://docs.fivem.net/natives/?_0x28A04B411933F8A6>
#[doc(alias("EnableTennisMode", "ENABLE_TENNIS_MODE", "0x28A04B411933F8A6"))]
#[inline]
pub fn enable_tennis_mode(ped: Ped, toggle: bool, p2: bool) {
    call(0x28A04B411933F8A6, (ped, toggle, p2))
}

/// `EndReplayStats`.
///
/// <https://docs.fivem.net/natives/?_0xA23E821FBDF8A5F2>
#[doc(alias("EndReplayStats", "END_REPLAY_STATS", "0xA23E821FBDF8A5F2"))]
#[inline]
pub fn end_replay_stats() {
    call(0xA23E821FBDF8A5F2, ())
}

/// `FindSpawnPointInDirection`.
///
/// <https://docs.fivem.net/natives/?_0x6874E2190B0C1972>
#[doc(alias(
    "FindSpawnPointInDirection",
    "FIND_SPAWN_POINT_IN_DIRECTION",
    "0x6874E2190B0C1972"
))]
#[inline]
pub fn find_spawn_point_in_direction(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    dir_x: f32,
    dir_y: f32,
    dir_z: f32,
    distance: f32,
) -> Option<Vector3> {
    let mut spawn_point = Out::<Vector3>::default();
    let result: bool = call(
        0x6874E2190B0C1972,
        (
            pos_x,
            pos_y,
            pos_z,
            dir_x,
            dir_y,
            dir_z,
            distance,
            &mut spawn_point,
        ),
    );
    result.then(|| spawn_point.get())
}

/// `ForceGameStatePlaying`.
///
/// <https://docs.fivem.net/natives/?_0xC0AA53F866B3134D>
#[doc(alias(
    "ForceGameStatePlaying",
    "FORCE_GAME_STATE_PLAYING",
    "0xC0AA53F866B3134D",
    "_RESET_LOCALPLAYER_STATE",
    "ResetLocalplayerState"
))]
#[inline]
pub fn force_game_state_playing() {
    call(0xC0AA53F866B3134D, ())
}

/// `ForceLightningFlash`.
///
/// <https://docs.fivem.net/natives/?_0xF6062E089251C898>
#[doc(alias(
    "ForceLightningFlash",
    "FORCE_LIGHTNING_FLASH",
    "0xF6062E089251C898",
    "_CREATE_LIGHTNING_THUNDER",
    "CreateLightningThunder"
))]
#[inline]
pub fn force_lightning_flash() {
    call(0xF6062E089251C898, ())
}

/// `GetAllocatedStackSize`.
///
/// <https://docs.fivem.net/natives/?_0x8B3CA62B1EF19B62>
#[doc(alias(
    "GetAllocatedStackSize",
    "GET_ALLOCATED_STACK_SIZE",
    "0x8B3CA62B1EF19B62"
))]
#[inline]
pub fn get_allocated_stack_size() -> i32 {
    call(0x8B3CA62B1EF19B62, ())
}

/// `GetAngleBetween_2dVectors`.
///
/// <https://docs.fivem.net/natives/?_0x186FC4BE848E1C92>
#[doc(alias(
    "GetAngleBetween_2dVectors",
    "GET_ANGLE_BETWEEN_2D_VECTORS",
    "0x186FC4BE848E1C92"
))]
#[inline]
pub fn get_angle_between_2d_vectors(x1: f32, y1: f32, x2: f32, y2: f32) -> f32 {
    call(0x186FC4BE848E1C92, (x1, y1, x2, y2))
}

/// `GetBaseElementMetadata`.
///
/// Of unknown type: `p3`.
///
/// <https://docs.fivem.net/natives/?_0xB335F761606DB47C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`, `p2`: there must be as many as it takes.
#[doc(alias(
    "GetBaseElementMetadata",
    "_GET_BASE_ELEMENT_METADATA",
    "GET_BASE_ELEMENT_LOCATION_FROM_METADATA_BLOCK",
    "GetBaseElementLocationFromMetadataBlock",
    "0xB335F761606DB47C"
))]
#[inline]
pub unsafe fn get_base_element_metadata(p1: &mut [u8], p2: &mut [u8], p3: i32, p4: bool) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0xB335F761606DB47C, (p1, p2, p3, p4))
}

/// `GetBenchmarkIterationsFromCommandLine`.
///
/// <https://docs.fivem.net/natives/?_0x4750FC27570311EC>
#[doc(alias(
    "GetBenchmarkIterationsFromCommandLine",
    "_GET_BENCHMARK_ITERATIONS_FROM_COMMAND_LINE",
    "GET_BENCHMARK_ITERATIONS",
    "GetBenchmarkIterations",
    "0x4750FC27570311EC"
))]
#[inline]
pub fn get_benchmark_iterations_from_command_line() -> i32 {
    call(0x4750FC27570311EC, ())
}

/// `GetBenchmarkPassFromCommandLine`.
///
/// <https://docs.fivem.net/natives/?_0x1B2366C3F2A5C8DF>
#[doc(alias(
    "GetBenchmarkPassFromCommandLine",
    "_GET_BENCHMARK_PASS_FROM_COMMAND_LINE",
    "GET_BENCHMARK_PASS",
    "GetBenchmarkPass",
    "0x1B2366C3F2A5C8DF"
))]
#[inline]
pub fn get_benchmark_pass_from_command_line() -> i32 {
    call(0x1B2366C3F2A5C8DF, ())
}

/// `GetBenchmarkTime`.
///
/// <https://docs.fivem.net/natives/?_0xE599A503B3837E1B>
#[doc(alias(
    "GetBenchmarkTime",
    "_GET_BENCHMARK_TIME",
    "GET_SYSTEM_TIME_STEP",
    "GetSystemTimeStep",
    "0xE599A503B3837E1B"
))]
#[inline]
pub fn get_benchmark_time() -> f32 {
    call(0xE599A503B3837E1B, ())
}

/// `GetBitsInRange`.
///
/// <https://docs.fivem.net/natives/?_0x53158863FCC0893A>
#[doc(alias("GetBitsInRange", "GET_BITS_IN_RANGE", "0x53158863FCC0893A"))]
#[inline]
pub fn get_bits_in_range(var: i32, range_start: i32, range_end: i32) -> i32 {
    call(0x53158863FCC0893A, (var, range_start, range_end))
}

/// `GetCloudHatOpacity`.
///
/// <https://docs.fivem.net/natives/?_0x20AC25E781AE4A84>
#[doc(alias(
    "GetCloudHatOpacity",
    "_GET_CLOUD_HAT_OPACITY",
    "GET_CLOUDS_ALPHA",
    "GetCloudsAlpha",
    "0x20AC25E781AE4A84"
))]
#[inline]
pub fn get_cloud_hat_opacity() -> f32 {
    call(0x20AC25E781AE4A84, ())
}

/// `GetCoordsOfProjectileTypeInArea`.
///
/// <https://docs.fivem.net/natives/?_0x8D7A43EC6A5FEA45>
#[doc(alias(
    "GetCoordsOfProjectileTypeInArea",
    "GET_COORDS_OF_PROJECTILE_TYPE_IN_AREA",
    "0x8D7A43EC6A5FEA45",
    "_GET_IS_PROJECTILE_TYPE_IN_AREA",
    "GetIsProjectileTypeInArea"
))]
#[inline]
pub fn get_coords_of_projectile_type_in_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    projectile_hash: impl Into<Hash>,
    owned_by_player: bool,
) -> Option<Vector3> {
    let projectile_hash: Hash = projectile_hash.into();
    let mut projectile_pos = Out::<Vector3>::default();
    let result: bool = call(
        0x8D7A43EC6A5FEA45,
        (
            x1,
            y1,
            z1,
            x2,
            y2,
            z2,
            projectile_hash,
            &mut projectile_pos,
            owned_by_player,
        ),
    );
    result.then(|| projectile_pos.get())
}

/// `GetCoordsOfProjectileTypeWithinDistance`.
///
/// <https://docs.fivem.net/natives/?_0xDFB4138EEFED7B81>
#[doc(alias(
    "GetCoordsOfProjectileTypeWithinDistance",
    "GET_COORDS_OF_PROJECTILE_TYPE_WITHIN_DISTANCE",
    "0xDFB4138EEFED7B81",
    "_GET_PROJECTILE_NEAR_PED_COORDS",
    "GetProjectileNearPedCoords"
))]
#[inline]
pub fn get_coords_of_projectile_type_within_distance(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    distance: f32,
    owned_by_player: bool,
) -> Option<Vector3> {
    let weapon_hash: Hash = weapon_hash.into();
    let mut out_coords = Out::<Vector3>::default();
    let result: bool = call(
        0xDFB4138EEFED7B81,
        (ped, weapon_hash, distance, &mut out_coords, owned_by_player),
    );
    result.then(|| out_coords.get())
}

/// `GetDistanceBetweenCoords`.
///
/// <https://docs.fivem.net/natives/?_0xF1B760881820C952>
#[doc(alias(
    "GetDistanceBetweenCoords",
    "GET_DISTANCE_BETWEEN_COORDS",
    "0xF1B760881820C952"
))]
#[inline]
pub fn get_distance_between_coords(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    use_z: bool,
) -> f32 {
    call(0xF1B760881820C952, (x1, y1, z1, x2, y2, z2, use_z))
}

/// `GetFakeWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0x4C9296CBCD1B971E>
#[doc(alias("GetFakeWantedLevel", "GET_FAKE_WANTED_LEVEL", "0x4C9296CBCD1B971E"))]
#[inline]
pub fn get_fake_wanted_level() -> i32 {
    call(0x4C9296CBCD1B971E, ())
}

/// `GetFrameCount`.
///
/// <https://docs.fivem.net/natives/?_0xFC8202EFC642E6F2>
#[doc(alias("GetFrameCount", "GET_FRAME_COUNT", "0xFC8202EFC642E6F2"))]
#[inline]
pub fn get_frame_count() -> i32 {
    call(0xFC8202EFC642E6F2, ())
}

/// `GetFrameTime`.
///
/// <https://docs.fivem.net/natives/?_0x15C40837039FFAF7>
#[doc(alias("GetFrameTime", "GET_FRAME_TIME", "0x15C40837039FFAF7"))]
#[inline]
pub fn get_frame_time() -> f32 {
    call(0x15C40837039FFAF7, ())
}

/// `GetGameTimer`.
///
/// <https://docs.fivem.net/natives/?_0x9CD27B0045628463>
#[doc(alias("GetGameTimer", "GET_GAME_TIMER", "0x9CD27B0045628463"))]
#[inline]
pub fn get_game_timer() -> i32 {
    call(0x9CD27B0045628463, ())
}

/// `GetGlobalCharBuffer`.
///
/// <https://docs.fivem.net/natives/?_0x24DA7D7667FD7B09>
#[doc(alias(
    "GetGlobalCharBuffer",
    "_GET_GLOBAL_CHAR_BUFFER",
    "GET_CONTENT_TO_LOAD",
    "GetContentToLoad",
    "0x24DA7D7667FD7B09"
))]
#[inline]
pub fn get_global_char_buffer() -> Option<String> {
    call(0x24DA7D7667FD7B09, ())
}

/// `GetGroundZAndNormalFor_3dCoord`.
///
/// The values: `ground_z`, `normal`.
///
/// <https://docs.fivem.net/natives/?_0x8BDC7BFC57A81E76>
#[doc(alias(
    "GetGroundZAndNormalFor_3dCoord",
    "GET_GROUND_Z_AND_NORMAL_FOR_3D_COORD",
    "0x8BDC7BFC57A81E76",
    "_GET_GROUND_Z_COORD_WITH_OFFSETS",
    "GetGroundZCoordWithOffsets"
))]
#[inline]
pub fn get_ground_z_and_normal_for_3d_coord(x: f32, y: f32, z: f32) -> Option<(f32, Vector3)> {
    let mut ground_z = Out::<f32>::default();
    let mut normal = Out::<Vector3>::default();
    let result: bool = call(0x8BDC7BFC57A81E76, (x, y, z, &mut ground_z, &mut normal));
    result.then(|| (ground_z.get(), normal.get()))
}

/// `GetGroundZExcludingObjectsFor_3dCoord`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x9E82F0F362881B29>
#[doc(alias(
    "GetGroundZExcludingObjectsFor_3dCoord",
    "GET_GROUND_Z_EXCLUDING_OBJECTS_FOR_3D_COORD",
    "0x9E82F0F362881B29",
    "_GET_GROUND_Z_FOR_3D_COORD_2",
    "GetGroundZFor_3dCoord_2"
))]
#[inline]
pub fn get_ground_z_excluding_objects_for_3d_coord(
    x: f32,
    y: f32,
    z: f32,
    water_as_ground: bool,
) -> Option<f32> {
    let mut ground_z = Out::<f32>::default();
    let result: bool = call(
        0x9E82F0F362881B29,
        (x, y, z, &mut ground_z, water_as_ground),
    );
    result.then(|| ground_z.get())
}

/// `GetGroundZFor_3dCoord`.
///
/// <https://docs.fivem.net/natives/?_0xC906A7DAB05C8D2B>
#[doc(alias(
    "GetGroundZFor_3dCoord",
    "GET_GROUND_Z_FOR_3D_COORD",
    "0xC906A7DAB05C8D2B"
))]
#[inline]
pub fn get_ground_z_for_3d_coord(x: f32, y: f32, z: f32, include_water: bool) -> Option<f32> {
    let mut ground_z = Out::<f32>::default();
    let result: bool = call(0xC906A7DAB05C8D2B, (x, y, z, &mut ground_z, include_water));
    result.then(|| ground_z.get())
}

/// `GetHashKey`.
///
/// <https://docs.fivem.net/natives/?_0xD24D37CC275948CC>
#[doc(alias("GetHashKey", "GET_HASH_KEY", "0xD24D37CC275948CC"))]
#[inline]
pub fn get_hash_key(string: &str) -> Hash {
    call(0xD24D37CC275948CC, (string,))
}

/// `GetHeadingFromVector_2d`.
///
/// <https://docs.fivem.net/natives/?_0x2FFB6B224F4B2926>
#[doc(alias(
    "GetHeadingFromVector_2d",
    "GET_HEADING_FROM_VECTOR_2D",
    "0x2FFB6B224F4B2926"
))]
#[inline]
pub fn get_heading_from_vector_2d(dx: f32, dy: f32) -> f32 {
    call(0x2FFB6B224F4B2926, (dx, dy))
}

/// `GetIndexOfCurrentLevel`.
///
/// <https://docs.fivem.net/natives/?_0xCBAD6729F7B1F4FC>
#[doc(alias(
    "GetIndexOfCurrentLevel",
    "GET_INDEX_OF_CURRENT_LEVEL",
    "0xCBAD6729F7B1F4FC"
))]
#[inline]
pub fn get_index_of_current_level() -> i32 {
    call(0xCBAD6729F7B1F4FC, ())
}

/// `GetIsAutoSaveOff`.
///
/// <https://docs.fivem.net/natives/?_0x6E04F06094C87047>
#[doc(alias("GetIsAutoSaveOff", "GET_IS_AUTO_SAVE_OFF", "0x6E04F06094C87047"))]
#[inline]
pub fn get_is_auto_save_off() -> bool {
    call(0x6E04F06094C87047, ())
}

/// `GetIsPlayerInAnimalForm`.
///
/// <https://docs.fivem.net/natives/?_0x9689123E3F213AA5>
#[doc(alias(
    "GetIsPlayerInAnimalForm",
    "_GET_IS_PLAYER_IN_ANIMAL_FORM",
    "GET_IS_PLAYER_IN_ANIMAL_FORM",
    "0x9689123E3F213AA5"
))]
#[inline]
pub fn get_is_player_in_animal_form() -> bool {
    call(0x9689123E3F213AA5, ())
}

/// `GetLinePlaneIntersection`.
///
/// <https://docs.fivem.net/natives/?_0xF56DFB7B61BE7276>
#[doc(alias(
    "GetLinePlaneIntersection",
    "GET_LINE_PLANE_INTERSECTION",
    "0xF56DFB7B61BE7276"
))]
#[inline]
pub fn get_line_plane_intersection(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    plane_x: f32,
    plane_y: f32,
    plane_z: f32,
    plane_normal_x: f32,
    plane_normal_y: f32,
    plane_normal_z: f32,
) -> Option<f32> {
    let mut intersection_parameter = Out::<f32>::default();
    let result: bool = call(
        0xF56DFB7B61BE7276,
        (
            x1,
            y1,
            z1,
            x2,
            y2,
            z2,
            plane_x,
            plane_y,
            plane_z,
            plane_normal_x,
            plane_normal_y,
            plane_normal_z,
            &mut intersection_parameter,
        ),
    );
    result.then(|| intersection_parameter.get())
}

/// `GetMissionFlag`.
///
/// <https://docs.fivem.net/natives/?_0xA33CDCCDA663159E>
#[doc(alias("GetMissionFlag", "GET_MISSION_FLAG", "0xA33CDCCDA663159E"))]
#[inline]
pub fn get_mission_flag() -> bool {
    call(0xA33CDCCDA663159E, ())
}

/// `GetModelDimensions`.
///
/// The values: `minimum`, `maximum`.
///
/// <https://docs.fivem.net/natives/?_0x03E8D3D5F549087A>
#[doc(alias("GetModelDimensions", "GET_MODEL_DIMENSIONS", "0x03E8D3D5F549087A"))]
#[inline]
pub fn get_model_dimensions(model_hash: impl Into<Hash>) -> (Vector3, Vector3) {
    let model_hash: Hash = model_hash.into();
    let mut minimum = Out::<Vector3>::default();
    let mut maximum = Out::<Vector3>::default();
    call::<()>(0x03E8D3D5F549087A, (model_hash, &mut minimum, &mut maximum));
    (minimum.get(), maximum.get())
}

/// `GetNextWeatherTypeHashName`.
///
/// <https://docs.fivem.net/natives/?_0x711327CD09C8F162>
#[doc(alias(
    "GetNextWeatherTypeHashName",
    "GET_NEXT_WEATHER_TYPE_HASH_NAME",
    "0x711327CD09C8F162",
    "_GET_NEXT_WEATHER_TYPE",
    "GetNextWeatherType"
))]
#[inline]
pub fn get_next_weather_type_hash_name() -> Hash {
    call(0x711327CD09C8F162, ())
}

/// `GetNumDispatchedUnitsForPlayer`.
///
/// <https://docs.fivem.net/natives/?_0xEB4A0C2D56441717>
#[doc(alias(
    "GetNumDispatchedUnitsForPlayer",
    "_GET_NUM_DISPATCHED_UNITS_FOR_PLAYER",
    "GET_NUMBER_RESOURCES_ALLOCATED_TO_WANTED_LEVEL",
    "GetNumberResourcesAllocatedToWantedLevel",
    "0xEB4A0C2D56441717",
    "_GET_NUMBER_OF_DISPATCHED_UNITS_FOR_PLAYER",
    "GetNumberOfDispatchedUnitsForPlayer"
))]
#[inline]
pub fn get_num_dispatched_units_for_player(dispatch_service: i32) -> i32 {
    call(0xEB4A0C2D56441717, (dispatch_service,))
}

/// `GetNumSuccessfulStuntJumps`.
///
/// <https://docs.fivem.net/natives/?_0x996DD1E1E02F1008>
#[doc(alias(
    "GetNumSuccessfulStuntJumps",
    "GET_NUM_SUCCESSFUL_STUNT_JUMPS",
    "0x996DD1E1E02F1008"
))]
#[inline]
pub fn get_num_successful_stunt_jumps() -> i32 {
    call(0x996DD1E1E02F1008, ())
}

/// `GetNumberOfFreeStacksOfThisSize`.
///
/// <https://docs.fivem.net/natives/?_0xFEAD16FC8F9DFC0F>
#[doc(alias(
    "GetNumberOfFreeStacksOfThisSize",
    "GET_NUMBER_OF_FREE_STACKS_OF_THIS_SIZE",
    "0xFEAD16FC8F9DFC0F",
    "_GET_FREE_STACK_SLOTS_COUNT",
    "GetFreeStackSlotsCount"
))]
#[inline]
pub fn get_number_of_free_stacks_of_this_size(stack_size: i32) -> i32 {
    call(0xFEAD16FC8F9DFC0F, (stack_size,))
}

/// `GetOnscreenKeyboardResult`.
///
/// <https://docs.fivem.net/natives/?_0x8362B09B91893647>
#[doc(alias(
    "GetOnscreenKeyboardResult",
    "GET_ONSCREEN_KEYBOARD_RESULT",
    "0x8362B09B91893647"
))]
#[inline]
pub fn get_onscreen_keyboard_result() -> Option<String> {
    call(0x8362B09B91893647, ())
}

/// `GetPowerSavingModeDuration`.
///
/// <https://docs.fivem.net/natives/?_0xABB2FA71C83A1B72>
#[doc(alias(
    "GetPowerSavingModeDuration",
    "_GET_POWER_SAVING_MODE_DURATION",
    "PLM_GET_CONSTRAINED_DURATION_MS",
    "PlmGetConstrainedDurationMs",
    "0xABB2FA71C83A1B72"
))]
#[inline]
pub fn get_power_saving_mode_duration() -> i32 {
    call(0xABB2FA71C83A1B72, ())
}

/// `GetPrevWeatherTypeHashName`.
///
/// <https://docs.fivem.net/natives/?_0x564B884A05EC45A3>
#[doc(alias(
    "GetPrevWeatherTypeHashName",
    "GET_PREV_WEATHER_TYPE_HASH_NAME",
    "0x564B884A05EC45A3",
    "_GET_PREV_WEATHER_TYPE",
    "GetPrevWeatherType"
))]
#[inline]
pub fn get_prev_weather_type_hash_name() -> Hash {
    call(0x564B884A05EC45A3, ())
}

/// `GetProfileSetting`.
///
/// <https://docs.fivem.net/natives/?_0xC488FF2356EA7791>
#[doc(alias("GetProfileSetting", "GET_PROFILE_SETTING", "0xC488FF2356EA7791"))]
#[inline]
pub fn get_profile_setting(profile_setting: i32) -> i32 {
    call(0xC488FF2356EA7791, (profile_setting,))
}

/// `GetProjectileNearPed`.
///
/// The values: `out_coords`, `out_projectile`.
///
/// <https://docs.fivem.net/natives/?_0x82FDE6A57EE4EE44>
#[doc(alias(
    "GetProjectileNearPed",
    "_GET_PROJECTILE_NEAR_PED",
    "GET_PROJECTILE_OF_PROJECTILE_TYPE_WITHIN_DISTANCE",
    "GetProjectileOfProjectileTypeWithinDistance",
    "0x82FDE6A57EE4EE44"
))]
#[inline]
pub fn get_projectile_near_ped(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    distance: f32,
    owned_by_player: bool,
) -> Option<(Vector3, Object)> {
    let weapon_hash: Hash = weapon_hash.into();
    let mut out_coords = Out::<Vector3>::default();
    let mut out_projectile = Out::<Object>::default();
    let result: bool = call(
        0x82FDE6A57EE4EE44,
        (
            ped,
            weapon_hash,
            distance,
            &mut out_coords,
            &mut out_projectile,
            owned_by_player,
        ),
    );
    result.then(|| (out_coords.get(), out_projectile.get()))
}

/// `GetRainLevel`.
///
/// <https://docs.fivem.net/natives/?_0x96695E368AD855F3>
#[doc(alias("GetRainLevel", "GET_RAIN_LEVEL", "0x96695E368AD855F3"))]
#[inline]
pub fn get_rain_level() -> f32 {
    call(0x96695E368AD855F3, ())
}

/// `GetRandomEventFlag`.
///
/// <https://docs.fivem.net/natives/?_0xD2D57F1D764117B1>
#[doc(alias("GetRandomEventFlag", "GET_RANDOM_EVENT_FLAG", "0xD2D57F1D764117B1"))]
#[inline]
pub fn get_random_event_flag() -> bool {
    call(0xD2D57F1D764117B1, ())
}

/// `GetRandomFloatInRange`.
///
/// <https://docs.fivem.net/natives/?_0x313CE5879CEB6FCD>
#[doc(alias(
    "GetRandomFloatInRange",
    "GET_RANDOM_FLOAT_IN_RANGE",
    "0x313CE5879CEB6FCD"
))]
#[inline]
pub fn get_random_float_in_range(start_range: f32, end_range: f32) -> f32 {
    call(0x313CE5879CEB6FCD, (start_range, end_range))
}

/// `GetRandomIntInRange`.
///
/// <https://docs.fivem.net/natives/?_0xD53343AA4FB7DD28>
#[doc(alias("GetRandomIntInRange", "GET_RANDOM_INT_IN_RANGE", "0xD53343AA4FB7DD28"))]
#[inline]
pub fn get_random_int_in_range(start_range: i32, end_range: i32) -> i32 {
    call(0xD53343AA4FB7DD28, (start_range, end_range))
}

/// `GetRandomIntInRange_2`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xF2D49816A804D134>
#[doc(alias(
    "GetRandomIntInRange_2",
    "_GET_RANDOM_INT_IN_RANGE_2",
    "GET_RANDOM_MWC_INT_IN_RANGE",
    "GetRandomMwcIntInRange",
    "0xF2D49816A804D134"
))]
#[inline]
pub fn get_random_int_in_range_2(start_range: i32, end_range: i32) -> i32 {
    call(0xF2D49816A804D134, (start_range, end_range))
}

/// `GetReplayStatAtIndex`.
///
/// <https://docs.fivem.net/natives/?_0x8098C8D6597AAE18>
#[doc(alias(
    "GetReplayStatAtIndex",
    "GET_REPLAY_STAT_AT_INDEX",
    "0x8098C8D6597AAE18"
))]
#[inline]
pub fn get_replay_stat_at_index(index: i32) -> i32 {
    call(0x8098C8D6597AAE18, (index,))
}

/// `GetReplayStatCount`.
///
/// <https://docs.fivem.net/natives/?_0xDC9274A7EF6B2867>
#[doc(alias("GetReplayStatCount", "GET_REPLAY_STAT_COUNT", "0xDC9274A7EF6B2867"))]
#[inline]
pub fn get_replay_stat_count() -> i32 {
    call(0xDC9274A7EF6B2867, ())
}

/// `GetReplayStatMissionType`.
///
/// <https://docs.fivem.net/natives/?_0x2B626A0150E4D449>
#[doc(alias(
    "GetReplayStatMissionType",
    "GET_REPLAY_STAT_MISSION_TYPE",
    "0x2B626A0150E4D449"
))]
#[inline]
pub fn get_replay_stat_mission_type() -> i32 {
    call(0x2B626A0150E4D449, ())
}

/// `GetSizeOfSaveData`.
///
/// <https://docs.fivem.net/natives/?_0xA09F896CE912481F>
#[doc(alias("GetSizeOfSaveData", "GET_SIZE_OF_SAVE_DATA", "0xA09F896CE912481F"))]
#[inline]
pub fn get_size_of_save_data(p0: bool) -> i32 {
    call(0xA09F896CE912481F, (p0,))
}

/// `GetSnowLevel`.
///
/// <https://docs.fivem.net/natives/?_0xC5868A966E5BE3AE>
#[doc(alias("GetSnowLevel", "GET_SNOW_LEVEL", "0xC5868A966E5BE3AE"))]
#[inline]
pub fn get_snow_level() -> f32 {
    call(0xC5868A966E5BE3AE, ())
}

/// `GetStatusOfMissionRepeatSave`.
///
/// <https://docs.fivem.net/natives/?_0x2B5E102E4A42F2BF>
#[doc(alias(
    "GetStatusOfMissionRepeatSave",
    "GET_STATUS_OF_MISSION_REPEAT_SAVE",
    "0x2B5E102E4A42F2BF"
))]
#[inline]
pub fn get_status_of_mission_repeat_save() -> i32 {
    call(0x2B5E102E4A42F2BF, ())
}

/// `GetTennisSwingAnimComplete`.
///
/// <https://docs.fivem.net/natives/?_0x17DF68D720AA77F8>
#[doc(alias(
    "GetTennisSwingAnimComplete",
    "GET_TENNIS_SWING_ANIM_COMPLETE",
    "0x17DF68D720AA77F8"
))]
#[inline]
pub fn get_tennis_swing_anim_complete(ped: Ped) -> bool {
    call(0x17DF68D720AA77F8, (ped,))
}

/// `GetTotalSuccessfulStuntJumps`.
///
/// <https://docs.fivem.net/natives/?_0x6856EC3D35C81EA4>
#[doc(alias(
    "GetTotalSuccessfulStuntJumps",
    "GET_TOTAL_SUCCESSFUL_STUNT_JUMPS",
    "0x6856EC3D35C81EA4"
))]
#[inline]
pub fn get_total_successful_stunt_jumps() -> i32 {
    call(0x6856EC3D35C81EA4, ())
}

/// `GetWeatherTypeTransition`.
///
/// The values: `weather_type1`, `weather_type2`, `percent_weather2`.
///
/// <https://docs.fivem.net/natives/?_0xF3BBE884A14BB413>
#[doc(alias(
    "GetWeatherTypeTransition",
    "_GET_WEATHER_TYPE_TRANSITION",
    "GET_CURR_WEATHER_STATE",
    "GetCurrWeatherState",
    "0xF3BBE884A14BB413"
))]
#[inline]
pub fn get_weather_type_transition() -> (Hash, Hash, f32) {
    let mut weather_type1 = Out::<Hash>::default();
    let mut weather_type2 = Out::<Hash>::default();
    let mut percent_weather2 = Out::<f32>::default();
    call::<()>(
        0xF3BBE884A14BB413,
        (
            &mut weather_type1,
            &mut weather_type2,
            &mut percent_weather2,
        ),
    );
    (
        weather_type1.get(),
        weather_type2.get(),
        percent_weather2.get(),
    )
}

/// `GetWindDirection`.
///
/// <https://docs.fivem.net/natives/?_0x1F400FEF721170DA>
#[doc(alias("GetWindDirection", "GET_WIND_DIRECTION", "0x1F400FEF721170DA"))]
#[inline]
pub fn get_wind_direction() -> Vector3 {
    call(0x1F400FEF721170DA, ())
}

/// `GetWindSpeed`.
///
/// <https://docs.fivem.net/natives/?_0xA8CF1CC0AFCD3F12>
#[doc(alias("GetWindSpeed", "GET_WIND_SPEED", "0xA8CF1CC0AFCD3F12"))]
#[inline]
pub fn get_wind_speed() -> f32 {
    call(0xA8CF1CC0AFCD3F12, ())
}

/// `HasAsyncInstallFinished`.
///
/// <https://docs.fivem.net/natives/?_0x14832BF2ABA53FC5>
#[doc(alias(
    "HasAsyncInstallFinished",
    "_HAS_ASYNC_INSTALL_FINISHED",
    "HAS_ASYNC_INSTALL_FINISHED",
    "0x14832BF2ABA53FC5"
))]
#[inline]
pub fn has_async_install_finished() -> bool {
    call(0x14832BF2ABA53FC5, ())
}

/// `HasBulletImpactedInArea`.
///
/// <https://docs.fivem.net/natives/?_0x9870ACFB89A90995>
#[doc(alias(
    "HasBulletImpactedInArea",
    "HAS_BULLET_IMPACTED_IN_AREA",
    "0x9870ACFB89A90995"
))]
#[inline]
pub fn has_bullet_impacted_in_area(x: f32, y: f32, z: f32, p3: f32, p4: bool, p5: bool) -> bool {
    call(0x9870ACFB89A90995, (x, y, z, p3, p4, p5))
}

/// `HasBulletImpactedInBox`.
///
/// <https://docs.fivem.net/natives/?_0xDC8C5D7CFEAB8394>
#[doc(alias(
    "HasBulletImpactedInBox",
    "HAS_BULLET_IMPACTED_IN_BOX",
    "0xDC8C5D7CFEAB8394"
))]
#[inline]
pub fn has_bullet_impacted_in_box(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: bool,
    p7: bool,
) -> bool {
    call(0xDC8C5D7CFEAB8394, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `HasButtonCombinationJustBeenEntered`.
///
/// <https://docs.fivem.net/natives/?_0x071E2A839DE82D90>
#[doc(alias(
    "HasButtonCombinationJustBeenEntered",
    "_HAS_BUTTON_COMBINATION_JUST_BEEN_ENTERED",
    "HAS_CHEAT_WITH_HASH_BEEN_ACTIVATED",
    "HasCheatWithHashBeenActivated",
    "0x071E2A839DE82D90"
))]
#[inline]
pub fn has_button_combination_just_been_entered(hash: impl Into<Hash>, amount: i32) -> bool {
    let hash: Hash = hash.into();
    call(0x071E2A839DE82D90, (hash, amount))
}

/// `HasCheatStringJustBeenEntered`.
///
/// <https://docs.fivem.net/natives/?_0x557E43C447E700A8>
#[doc(alias(
    "HasCheatStringJustBeenEntered",
    "_HAS_CHEAT_STRING_JUST_BEEN_ENTERED",
    "HAS_PC_CHEAT_WITH_HASH_BEEN_ACTIVATED",
    "HasPcCheatWithHashBeenActivated",
    "0x557E43C447E700A8"
))]
#[inline]
pub fn has_cheat_string_just_been_entered(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0x557E43C447E700A8, (hash,))
}

/// `HasResumedFromSuspend`.
///
/// <https://docs.fivem.net/natives/?_0xE8B9C0EC9E183F35>
#[doc(alias(
    "HasResumedFromSuspend",
    "_HAS_RESUMED_FROM_SUSPEND",
    "HAS_RESUMED_FROM_SUSPEND",
    "0xE8B9C0EC9E183F35"
))]
#[inline]
pub fn has_resumed_from_suspend() -> bool {
    call(0xE8B9C0EC9E183F35, ())
}

/// `HaveCreditsReachedEnd`.
///
/// <https://docs.fivem.net/natives/?_0x075F1D57402C93BA>
#[doc(alias(
    "HaveCreditsReachedEnd",
    "HAVE_CREDITS_REACHED_END",
    "0x075F1D57402C93BA"
))]
#[inline]
pub fn have_credits_reached_end() -> bool {
    call(0x075F1D57402C93BA, ())
}

/// `IgnoreNextRestart`.
///
/// <https://docs.fivem.net/natives/?_0x21FFB63D8C615361>
#[doc(alias("IgnoreNextRestart", "IGNORE_NEXT_RESTART", "0x21FFB63D8C615361"))]
#[inline]
pub fn ignore_next_restart(toggle: bool) {
    call(0x21FFB63D8C615361, (toggle,))
}

/// `IsAreaOccupied`.
///
/// Of unknown type: `p11`.
///
/// <https://docs.fivem.net/natives/?_0xA61B4DF533DCB56E>
#[doc(alias("IsAreaOccupied", "IS_AREA_OCCUPIED", "0xA61B4DF533DCB56E"))]
#[inline]
pub fn is_area_occupied(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: bool,
    p7: bool,
    p8: bool,
    p9: bool,
    p10: bool,
    p11: i32,
    p12: bool,
) -> bool {
    call(
        0xA61B4DF533DCB56E,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12),
    )
}

/// `IsAussieVersion`.
///
/// <https://docs.fivem.net/natives/?_0x9F1935CA1F724008>
#[doc(alias("IsAussieVersion", "IS_AUSSIE_VERSION", "0x9F1935CA1F724008"))]
#[inline]
pub fn is_aussie_version() -> bool {
    call(0x9F1935CA1F724008, ())
}

/// `IsAutoSaveInProgress`.
///
/// <https://docs.fivem.net/natives/?_0x69240733738C19A0>
#[doc(alias(
    "IsAutoSaveInProgress",
    "IS_AUTO_SAVE_IN_PROGRESS",
    "0x69240733738C19A0"
))]
#[inline]
pub fn is_auto_save_in_progress() -> bool {
    call(0x69240733738C19A0, ())
}

/// `IsBitSet`.
///
/// <https://docs.fivem.net/natives/?_0xA921AA820C25702F>
#[doc(alias("IsBitSet", "IS_BIT_SET", "0xA921AA820C25702F"))]
#[inline]
pub fn is_bit_set(address: i32, offset: i32) -> bool {
    call(0xA921AA820C25702F, (address, offset))
}

/// `IsBulletInAngledArea`.
///
/// <https://docs.fivem.net/natives/?_0x1A8B5F3C01E2B477>
#[doc(alias(
    "IsBulletInAngledArea",
    "IS_BULLET_IN_ANGLED_AREA",
    "0x1A8B5F3C01E2B477"
))]
#[inline]
pub fn is_bullet_in_angled_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    width: f32,
    owned_by_player: bool,
) -> bool {
    call(
        0x1A8B5F3C01E2B477,
        (x1, y1, z1, x2, y2, z2, width, owned_by_player),
    )
}

/// `IsBulletInArea`.
///
/// <https://docs.fivem.net/natives/?_0x3F2023999AD51C1F>
#[doc(alias("IsBulletInArea", "IS_BULLET_IN_AREA", "0x3F2023999AD51C1F"))]
#[inline]
pub fn is_bullet_in_area(x: f32, y: f32, z: f32, radius: f32, owned_by_player: bool) -> bool {
    call(0x3F2023999AD51C1F, (x, y, z, radius, owned_by_player))
}

/// `IsBulletInBox`.
///
/// <https://docs.fivem.net/natives/?_0xDE0F6D7450D37351>
#[doc(alias("IsBulletInBox", "IS_BULLET_IN_BOX", "0xDE0F6D7450D37351"))]
#[inline]
pub fn is_bullet_in_box(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    owned_by_player: bool,
) -> bool {
    call(
        0xDE0F6D7450D37351,
        (x1, y1, z1, x2, y2, z2, owned_by_player),
    )
}

/// `IsCommandLineBenchmarkValueSet`.
///
/// <https://docs.fivem.net/natives/?_0xA049A5BE0F04F2F8>
#[doc(alias(
    "IsCommandLineBenchmarkValueSet",
    "_IS_COMMAND_LINE_BENCHMARK_VALUE_SET",
    "IS_COMMANDLINE_END_USER_BENCHMARK",
    "IsCommandlineEndUserBenchmark",
    "0xA049A5BE0F04F2F8"
))]
#[inline]
pub fn is_command_line_benchmark_value_set() -> bool {
    call(0xA049A5BE0F04F2F8, ())
}

/// `IsDurangoVersion`.
///
/// <https://docs.fivem.net/natives/?_0x4D982ADB1978442D>
#[doc(alias("IsDurangoVersion", "IS_DURANGO_VERSION", "0x4D982ADB1978442D"))]
#[inline]
pub fn is_durango_version() -> bool {
    call(0x4D982ADB1978442D, ())
}

/// `IsFrontendFading`.
///
/// <https://docs.fivem.net/natives/?_0x7EA2B6AF97ECA6ED>
#[doc(alias("IsFrontendFading", "IS_FRONTEND_FADING", "0x7EA2B6AF97ECA6ED"))]
#[inline]
pub fn is_frontend_fading() -> bool {
    call(0x7EA2B6AF97ECA6ED, ())
}

/// `IsInPowerSavingMode`.
///
/// <https://docs.fivem.net/natives/?_0x684A41975F077262>
#[doc(alias(
    "IsInPowerSavingMode",
    "_IS_IN_POWER_SAVING_MODE",
    "PLM_IS_IN_CONSTRAINED_MODE",
    "PlmIsInConstrainedMode",
    "0x684A41975F077262"
))]
#[inline]
pub fn is_in_power_saving_mode() -> bool {
    call(0x684A41975F077262, ())
}

/// `IsIncidentValid`.
///
/// <https://docs.fivem.net/natives/?_0xC8BC6461E629BEAA>
#[doc(alias("IsIncidentValid", "IS_INCIDENT_VALID", "0xC8BC6461E629BEAA"))]
#[inline]
pub fn is_incident_valid(incident_id: i32) -> bool {
    call(0xC8BC6461E629BEAA, (incident_id,))
}

/// `IsJapaneseVersion`, since game build 2545.
///
/// <https://docs.fivem.net/natives/?_0xB8C0BB75D8A77DB3>
#[doc(alias("IsJapaneseVersion", "IS_JAPANESE_VERSION", "0xB8C0BB75D8A77DB3"))]
#[inline]
pub fn is_japanese_version() -> bool {
    call(0xB8C0BB75D8A77DB3, ())
}

/// `IsMemoryCardInUse`.
///
/// <https://docs.fivem.net/natives/?_0x8A75CE2956274ADD>
#[doc(alias("IsMemoryCardInUse", "IS_MEMORY_CARD_IN_USE", "0x8A75CE2956274ADD"))]
#[inline]
pub fn is_memory_card_in_use() -> bool {
    call(0x8A75CE2956274ADD, ())
}

/// `IsMinigameInProgress`.
///
/// <https://docs.fivem.net/natives/?_0x2B4A15E44DE0F478>
#[doc(alias(
    "IsMinigameInProgress",
    "IS_MINIGAME_IN_PROGRESS",
    "0x2B4A15E44DE0F478"
))]
#[inline]
pub fn is_minigame_in_progress() -> bool {
    call(0x2B4A15E44DE0F478, ())
}

/// `IsNextWeatherType`.
///
/// <https://docs.fivem.net/natives/?_0x2FAA3A30BEC0F25D>
#[doc(alias("IsNextWeatherType", "IS_NEXT_WEATHER_TYPE", "0x2FAA3A30BEC0F25D"))]
#[inline]
pub fn is_next_weather_type(weather_type: &str) -> bool {
    call(0x2FAA3A30BEC0F25D, (weather_type,))
}

/// `IsOrbisVersion`.
///
/// <https://docs.fivem.net/natives/?_0xA72BC0B675B1519E>
#[doc(alias("IsOrbisVersion", "IS_ORBIS_VERSION", "0xA72BC0B675B1519E"))]
#[inline]
pub fn is_orbis_version() -> bool {
    call(0xA72BC0B675B1519E, ())
}

/// `IsPcVersion`.
///
/// <https://docs.fivem.net/natives/?_0x48AF36444B965238>
#[doc(alias("IsPcVersion", "IS_PC_VERSION", "0x48AF36444B965238"))]
#[inline]
pub fn is_pc_version() -> bool {
    call(0x48AF36444B965238, ())
}

/// `IsPointObscuredByAMissionEntity`.
///
/// Of unknown type: `p6`.
///
/// <https://docs.fivem.net/natives/?_0xE54E209C35FFA18D>
#[doc(alias(
    "IsPointObscuredByAMissionEntity",
    "IS_POINT_OBSCURED_BY_A_MISSION_ENTITY",
    "0xE54E209C35FFA18D"
))]
#[inline]
pub fn is_point_obscured_by_a_mission_entity(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: i32,
) -> bool {
    call(0xE54E209C35FFA18D, (p0, p1, p2, p3, p4, p5, p6))
}

/// `IsPopMultiplierAreaUnk`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x1312F4B242609CE3>
#[doc(alias(
    "IsPopMultiplierAreaUnk",
    "_IS_POP_MULTIPLIER_AREA_UNK",
    "IS_POP_MULTIPLIER_AREA_NETWORKED",
    "IsPopMultiplierAreaNetworked",
    "0x1312F4B242609CE3"
))]
#[inline]
pub fn is_pop_multiplier_area_unk(id: i32) -> bool {
    call(0x1312F4B242609CE3, (id,))
}

/// `IsPositionOccupied`.
///
/// <https://docs.fivem.net/natives/?_0xADCDE75E1C60F32D>
#[doc(alias("IsPositionOccupied", "IS_POSITION_OCCUPIED", "0xADCDE75E1C60F32D"))]
#[inline]
pub fn is_position_occupied(
    x: f32,
    y: f32,
    z: f32,
    range: f32,
    p4: bool,
    check_vehicles: bool,
    check_peds: bool,
    p7: bool,
    p8: bool,
    ignore_entity: impl Into<Entity>,
    p10: bool,
) -> bool {
    let ignore_entity: Entity = ignore_entity.into();
    call(
        0xADCDE75E1C60F32D,
        (
            x,
            y,
            z,
            range,
            p4,
            check_vehicles,
            check_peds,
            p7,
            p8,
            ignore_entity,
            p10,
        ),
    )
}

/// `IsPrevWeatherType`.
///
/// <https://docs.fivem.net/natives/?_0x44F28F86433B10A9>
#[doc(alias("IsPrevWeatherType", "IS_PREV_WEATHER_TYPE", "0x44F28F86433B10A9"))]
#[inline]
pub fn is_prev_weather_type(weather_type: &str) -> bool {
    call(0x44F28F86433B10A9, (weather_type,))
}

/// `IsProjectileInArea`.
///
/// <https://docs.fivem.net/natives/?_0x5270A8FBC098C3F8>
#[doc(alias("IsProjectileInArea", "IS_PROJECTILE_IN_AREA", "0x5270A8FBC098C3F8"))]
#[inline]
pub fn is_projectile_in_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    owned_by_player: bool,
) -> bool {
    call(
        0x5270A8FBC098C3F8,
        (x1, y1, z1, x2, y2, z2, owned_by_player),
    )
}

/// `IsProjectileTypeInAngledArea`.
///
/// <https://docs.fivem.net/natives/?_0xF0BC12401061DEA0>
#[doc(alias(
    "IsProjectileTypeInAngledArea",
    "IS_PROJECTILE_TYPE_IN_ANGLED_AREA",
    "0xF0BC12401061DEA0"
))]
#[inline]
pub fn is_projectile_type_in_angled_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    width: f32,
    p7: f32,
    weapon_hash: impl Into<Hash>,
    owned_by_player: bool,
) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0xF0BC12401061DEA0,
        (
            x1,
            y1,
            z1,
            x2,
            y2,
            z2,
            width,
            p7,
            weapon_hash,
            owned_by_player,
        ),
    )
}

/// `IsProjectileTypeInArea`.
///
/// <https://docs.fivem.net/natives/?_0x2E0DC353342C4A6D>
#[doc(alias(
    "IsProjectileTypeInArea",
    "IS_PROJECTILE_TYPE_IN_AREA",
    "0x2E0DC353342C4A6D"
))]
#[inline]
pub fn is_projectile_type_in_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    type_: i32,
    owned_by_player: bool,
) -> bool {
    call(
        0x2E0DC353342C4A6D,
        (x1, y1, z1, x2, y2, z2, type_, owned_by_player),
    )
}

/// `IsProjectileTypeWithinDistance`.
///
/// <https://docs.fivem.net/natives/?_0x34318593248C8FB2>
#[doc(alias(
    "IsProjectileTypeWithinDistance",
    "IS_PROJECTILE_TYPE_WITHIN_DISTANCE",
    "0x34318593248C8FB2",
    "_IS_PROJECTILE_TYPE_IN_RADIUS",
    "IsProjectileTypeInRadius"
))]
#[inline]
pub fn is_projectile_type_within_distance(
    x: f32,
    y: f32,
    z: f32,
    proj_hash: impl Into<Hash>,
    radius: f32,
    owned_by_player: bool,
) -> bool {
    let proj_hash: Hash = proj_hash.into();
    call(
        0x34318593248C8FB2,
        (x, y, z, proj_hash, radius, owned_by_player),
    )
}

/// `IsPs3Version`.
///
/// <https://docs.fivem.net/natives/?_0xCCA1072C29D096C2>
#[doc(alias("IsPs3Version", "IS_PS3_VERSION", "0xCCA1072C29D096C2"))]
#[inline]
pub fn is_ps3_version() -> bool {
    call(0xCCA1072C29D096C2, ())
}

/// `IsSniperBulletInArea`.
///
/// <https://docs.fivem.net/natives/?_0xFEFCF11B01287125>
#[doc(alias(
    "IsSniperBulletInArea",
    "IS_SNIPER_BULLET_IN_AREA",
    "0xFEFCF11B01287125"
))]
#[inline]
pub fn is_sniper_bullet_in_area(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) -> bool {
    call(0xFEFCF11B01287125, (x1, y1, z1, x2, y2, z2))
}

/// `IsSniperInverted`.
///
/// <https://docs.fivem.net/natives/?_0x61A23B7EDA9BDA24>
#[doc(alias("IsSniperInverted", "IS_SNIPER_INVERTED", "0x61A23B7EDA9BDA24"))]
#[inline]
pub fn is_sniper_inverted() -> bool {
    call(0x61A23B7EDA9BDA24, ())
}

/// `IsSteamVersion`, since game build 2545.
///
/// <https://docs.fivem.net/natives/?_0x0A27B2B6282F7169>
#[doc(alias("IsSteamVersion", "IS_STEAM_VERSION", "0x0A27B2B6282F7169"))]
#[inline]
pub fn is_steam_version() -> bool {
    call(0x0A27B2B6282F7169, ())
}

/// `IsStringNull`.
///
/// <https://docs.fivem.net/natives/?_0xF22B6C47C6EAB066>
#[doc(alias("IsStringNull", "IS_STRING_NULL", "0xF22B6C47C6EAB066"))]
#[inline]
pub fn is_string_null(string: &str) -> bool {
    call(0xF22B6C47C6EAB066, (string,))
}

/// `IsStringNullOrEmpty`.
///
/// <https://docs.fivem.net/natives/?_0xCA042B6957743895>
#[doc(alias("IsStringNullOrEmpty", "IS_STRING_NULL_OR_EMPTY", "0xCA042B6957743895"))]
#[inline]
pub fn is_string_null_or_empty(string: &str) -> bool {
    call(0xCA042B6957743895, (string,))
}

/// `IsStuntJumpInProgress`.
///
/// <https://docs.fivem.net/natives/?_0x7A3F19700A4D0525>
#[doc(alias(
    "IsStuntJumpInProgress",
    "IS_STUNT_JUMP_IN_PROGRESS",
    "0x7A3F19700A4D0525"
))]
#[inline]
pub fn is_stunt_jump_in_progress() -> bool {
    call(0x7A3F19700A4D0525, ())
}

/// `IsStuntJumpMessageShowing`.
///
/// <https://docs.fivem.net/natives/?_0x2272B0A1343129F4>
#[doc(alias(
    "IsStuntJumpMessageShowing",
    "IS_STUNT_JUMP_MESSAGE_SHOWING",
    "0x2272B0A1343129F4"
))]
#[inline]
pub fn is_stunt_jump_message_showing() -> bool {
    call(0x2272B0A1343129F4, ())
}

/// `IsTennisMode`.
///
/// <https://docs.fivem.net/natives/?_0x5D5479D115290C3F>
#[doc(alias("IsTennisMode", "IS_TENNIS_MODE", "0x5D5479D115290C3F"))]
#[inline]
pub fn is_tennis_mode(ped: Ped) -> bool {
    call(0x5D5479D115290C3F, (ped,))
}

/// `IsThisAMinigameScript`.
///
/// <https://docs.fivem.net/natives/?_0x7B30F65D7B710098>
#[doc(alias(
    "IsThisAMinigameScript",
    "IS_THIS_A_MINIGAME_SCRIPT",
    "0x7B30F65D7B710098"
))]
#[inline]
pub fn is_this_a_minigame_script() -> bool {
    call(0x7B30F65D7B710098, ())
}

/// `IsXbox360Version`.
///
/// <https://docs.fivem.net/natives/?_0xF6201B4DAF662A9D>
#[doc(alias("IsXbox360Version", "IS_XBOX360_VERSION", "0xF6201B4DAF662A9D"))]
#[inline]
pub fn is_xbox360_version() -> bool {
    call(0xF6201B4DAF662A9D, ())
}

/// `LandingMenuIsActive`.
///
/// <https://docs.fivem.net/natives/?_0x3BBBD13E5041A79E>
#[doc(alias(
    "LandingMenuIsActive",
    "_LANDING_MENU_IS_ACTIVE",
    "LANDING_SCREEN_STARTED_END_USER_BENCHMARK",
    "LandingScreenStartedEndUserBenchmark",
    "0x3BBBD13E5041A79E"
))]
#[inline]
pub fn landing_menu_is_active() -> bool {
    call(0x3BBBD13E5041A79E, ())
}

/// `LoadCloudHat`.
///
/// <https://docs.fivem.net/natives/?_0xFC4842A34657BFCB>
#[doc(alias(
    "LoadCloudHat",
    "LOAD_CLOUD_HAT",
    "0xFC4842A34657BFCB",
    "_SET_CLOUD_HAT_TRANSITION",
    "SetCloudHatTransition"
))]
#[inline]
pub fn load_cloud_hat(name: &str, transition_time: f32) {
    call(0xFC4842A34657BFCB, (name, transition_time))
}

/// `N_0x06462a961e94b67c`.
///
/// <https://docs.fivem.net/natives/?_0x06462A961E94B67C>
#[doc(alias(
    "N_0x06462a961e94b67c",
    "CLEAR_CODE_REQUESTED_AUTOSAVE",
    "ClearCodeRequestedAutosave",
    "0x06462A961E94B67C"
))]
#[inline]
pub fn n_0x06462a961e94b67c() {
    call(0x06462A961E94B67C, ())
}

/// `N_0x1178e104409fe58c`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x1178E104409FE58C>
#[doc(alias(
    "N_0x1178e104409fe58c",
    "SET_OVERRIDE_WEATHEREX",
    "SetOverrideWeatherex",
    "0x1178E104409FE58C"
))]
#[inline]
pub fn n_0x1178e104409fe58c(p0: i32, p1: i32) {
    call(0x1178E104409FE58C, (p0, p1))
}

/// `N_0x19bfed045c647c49`.
///
/// <https://docs.fivem.net/natives/?_0x19BFED045C647C49>
#[doc(alias(
    "N_0x19bfed045c647c49",
    "GET_TENNIS_SWING_ANIM_CAN_BE_INTERRUPTED",
    "GetTennisSwingAnimCanBeInterrupted",
    "0x19BFED045C647C49"
))]
#[inline]
pub fn n_0x19bfed045c647c49(ped: Ped) -> bool {
    call(0x19BFED045C647C49, (ped,))
}

/// `N_0x2107a3773771186d`.
///
/// <https://docs.fivem.net/natives/?_0x2107A3773771186D>
#[doc(alias(
    "N_0x2107a3773771186d",
    "HAS_CODE_REQUESTED_AUTOSAVE",
    "HasCodeRequestedAutosave",
    "0x2107A3773771186D"
))]
#[inline]
pub fn n_0x2107a3773771186d() -> bool {
    call(0x2107A3773771186D, ())
}

/// `N_0x21c235bc64831e5a`.
///
/// <https://docs.fivem.net/natives/?_0x21C235BC64831E5A>
#[doc(alias(
    "N_0x21c235bc64831e5a",
    "GET_CLOSEST_POINT_ON_LINE",
    "GetClosestPointOnLine",
    "0x21C235BC64831E5A"
))]
#[inline]
pub fn n_0x21c235bc64831e5a(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: bool,
) -> Vector3 {
    call(0x21C235BC64831E5A, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `N_0x23227df0b2115469`.
///
/// <https://docs.fivem.net/natives/?_0x23227DF0B2115469>
#[doc(alias(
    "N_0x23227df0b2115469",
    "DISABLE_SCREEN_DIMMING_THIS_FRAME",
    "DisableScreenDimmingThisFrame",
    "0x23227DF0B2115469"
))]
#[inline]
pub fn n_0x23227df0b2115469() {
    call(0x23227DF0B2115469, ())
}

/// `N_0x31125fd509d9043f`.
///
/// <https://docs.fivem.net/natives/?_0x31125FD509D9043F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "N_0x31125fd509d9043f",
    "ACTIVITY_FEED_ADD_SUBSTRING_TO_CAPTION",
    "ActivityFeedAddSubstringToCaption",
    "0x31125FD509D9043F"
))]
#[inline]
pub unsafe fn n_0x31125fd509d9043f(p0: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x31125FD509D9043F, (p0,))
}

/// `N_0x39455bf4f4f55186`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`.
///
/// <https://docs.fivem.net/natives/?_0x39455BF4F4F55186>
#[doc(alias(
    "N_0x39455bf4f4f55186",
    "IS_AREA_OCCUPIED_SLOW",
    "IsAreaOccupiedSlow",
    "0x39455BF4F4F55186"
))]
#[inline]
pub fn n_0x39455bf4f4f55186(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
    p10: i32,
    p11: i32,
    p12: i32,
) -> i32 {
    call(
        0x39455BF4F4F55186,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12),
    )
}

/// `N_0x397baa01068baa96`.
///
/// <https://docs.fivem.net/natives/?_0x397BAA01068BAA96>
#[doc(alias(
    "N_0x397baa01068baa96",
    "GET_STATUS_OF_MANUAL_SAVE",
    "GetStatusOfManualSave",
    "0x397BAA01068BAA96"
))]
#[inline]
pub fn n_0x397baa01068baa96() -> i32 {
    call(0x397BAA01068BAA96, ())
}

/// `N_0x48f069265a0e4bec`.
///
/// <https://docs.fivem.net/natives/?_0x48F069265A0E4BEC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "N_0x48f069265a0e4bec",
    "REGISTER_TEXT_LABEL_23_TO_SAVE",
    "RegisterTextLabel_23ToSave",
    "0x48F069265A0E4BEC"
))]
#[inline]
pub unsafe fn n_0x48f069265a0e4bec(p0: &mut [u8], name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x48F069265A0E4BEC, (p0, name))
}

/// `N_0x54f157e0336a3822`.
///
/// <https://docs.fivem.net/natives/?_0x54F157E0336A3822>
#[doc(alias(
    "N_0x54f157e0336a3822",
    "SET_TENNIS_MOVE_NETWORK_SIGNAL_FLOAT",
    "SetTennisMoveNetworkSignalFloat",
    "0x54F157E0336A3822"
))]
#[inline]
pub fn n_0x54f157e0336a3822(ped: Ped, p1: &str, p2: f32) {
    call(0x54F157E0336A3822, (ped, p1, p2))
}

/// `N_0x5b1f2e327b6b6fe1`.
///
/// <https://docs.fivem.net/natives/?_0x5B1F2E327B6B6FE1>
#[doc(alias(
    "N_0x5b1f2e327b6b6fe1",
    "GET_REPLAY_STAT_MISSION_ID",
    "GetReplayStatMissionId",
    "0x5B1F2E327B6B6FE1"
))]
#[inline]
pub fn n_0x5b1f2e327b6b6fe1() -> i32 {
    call(0x5B1F2E327B6B6FE1, ())
}

/// `N_0x65d2ebb47e1cec21`.
///
/// <https://docs.fivem.net/natives/?_0x65D2EBB47E1CEC21>
#[doc(alias(
    "N_0x65d2ebb47e1cec21",
    "SET_SCRIPT_HIGH_PRIO",
    "SetScriptHighPrio",
    "0x65D2EBB47E1CEC21"
))]
#[inline]
pub fn n_0x65d2ebb47e1cec21(toggle: bool) {
    call(0x65D2EBB47E1CEC21, (toggle,))
}

/// `N_0x693478acbd7f18e7`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x693478ACBD7F18E7>
#[doc(alias(
    "N_0x693478acbd7f18e7",
    "USE_ACTIVE_CAMERA_FOR_TIMESLICING_CENTRE",
    "UseActiveCameraForTimeslicingCentre",
    "0x693478ACBD7F18E7"
))]
#[inline]
pub fn n_0x693478acbd7f18e7() {
    call(0x693478ACBD7F18E7, ())
}

/// `N_0x6f2135b6129620c1`.
///
/// <https://docs.fivem.net/natives/?_0x6F2135B6129620C1>
#[doc(alias(
    "N_0x6f2135b6129620c1",
    "SET_THIS_IS_A_TRIGGER_SCRIPT",
    "SetThisIsATriggerScript",
    "0x6F2135B6129620C1"
))]
#[inline]
pub fn n_0x6f2135b6129620c1(toggle: bool) {
    call(0x6F2135B6129620C1, (toggle,))
}

/// `N_0x6fddf453c0c756ec`.
///
/// <https://docs.fivem.net/natives/?_0x6FDDF453C0C756EC>
#[doc(alias(
    "N_0x6fddf453c0c756ec",
    "HAS_GAME_INSTALLED_THIS_SESSION",
    "HasGameInstalledThisSession",
    "0x6FDDF453C0C756EC"
))]
#[inline]
pub fn n_0x6fddf453c0c756ec() -> bool {
    call(0x6FDDF453C0C756EC, ())
}

/// `N_0x703cc7f60cbb2b57`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x703CC7F60CBB2B57>
#[doc(alias(
    "N_0x703cc7f60cbb2b57",
    "ACTIVITY_FEED_ACTION_START_WITH_COMMAND_LINE_ADD",
    "ActivityFeedActionStartWithCommandLineAdd",
    "0x703CC7F60CBB2B57"
))]
#[inline]
pub fn n_0x703cc7f60cbb2b57(p0: i32) {
    call(0x703CC7F60CBB2B57, (p0,))
}

/// `N_0x7ec6f9a478a6a512`.
///
/// <https://docs.fivem.net/natives/?_0x7EC6F9A478A6A512>
#[doc(alias(
    "N_0x7ec6f9a478a6a512",
    "CLEAR_SCENARIO_SPAWN_HISTORY",
    "ClearScenarioSpawnHistory",
    "0x7EC6F9A478A6A512"
))]
#[inline]
pub fn n_0x7ec6f9a478a6a512() {
    call(0x7EC6F9A478A6A512, ())
}

/// `N_0x7f8f6405f4777af6`.
///
/// <https://docs.fivem.net/natives/?_0x7F8F6405F4777AF6>
#[doc(alias(
    "N_0x7f8f6405f4777af6",
    "GET_RATIO_OF_CLOSEST_POINT_ON_LINE",
    "GetRatioOfClosestPointOnLine",
    "0x7F8F6405F4777AF6"
))]
#[inline]
pub fn n_0x7f8f6405f4777af6(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: bool,
) -> f32 {
    call(0x7F8F6405F4777AF6, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `N_0x8269816f6cfd40f8`.
///
/// <https://docs.fivem.net/natives/?_0x8269816F6CFD40F8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "N_0x8269816f6cfd40f8",
    "REGISTER_TEXT_LABEL_31_TO_SAVE",
    "RegisterTextLabel_31ToSave",
    "0x8269816F6CFD40F8"
))]
#[inline]
pub unsafe fn n_0x8269816f6cfd40f8(p0: &mut [u8], name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x8269816F6CFD40F8, (p0, name))
}

/// `N_0x8951eb9c6906d3c8`.
///
/// <https://docs.fivem.net/natives/?_0x8951EB9C6906D3C8>
#[doc(alias(
    "N_0x8951eb9c6906d3c8",
    "ACTIVITY_FEED_POST",
    "ActivityFeedPost",
    "0x8951EB9C6906D3C8"
))]
#[inline]
pub fn n_0x8951eb9c6906d3c8() {
    call(0x8951EB9C6906D3C8, ())
}

/// `N_0x8d74e26f54b4e5c3`.
///
/// <https://docs.fivem.net/natives/?_0x8D74E26F54B4E5C3>
#[doc(alias(
    "N_0x8d74e26f54b4e5c3",
    "INFORM_CODE_OF_CONTENT_ID_OF_CURRENT_UGC_MISSION",
    "InformCodeOfContentIdOfCurrentUgcMission",
    "0x8D74E26F54B4E5C3"
))]
#[inline]
pub fn n_0x8d74e26f54b4e5c3(p0: &str) {
    call(0x8D74E26F54B4E5C3, (p0,))
}

/// `N_0x916ca67d26fd1e37`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x916CA67D26FD1E37>
#[doc(alias(
    "N_0x916ca67d26fd1e37",
    "ACTIVITY_FEED_LARGE_IMAGE_URL",
    "ActivityFeedLargeImageUrl",
    "0x916CA67D26FD1E37"
))]
#[inline]
pub fn n_0x916ca67d26fd1e37(p0: &str) {
    call(0x916CA67D26FD1E37, (p0,))
}

/// `N_0x97e7e2c04245115b`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x97E7E2C04245115B>
#[doc(alias(
    "N_0x97e7e2c04245115b",
    "ACTIVITY_FEED_ADD_INT_TO_CAPTION",
    "ActivityFeedAddIntToCaption",
    "0x97E7E2C04245115B"
))]
#[inline]
pub fn n_0x97e7e2c04245115b(p0: i32) {
    call(0x97E7E2C04245115B, (p0,))
}

/// `N_0xa0ad167e4b39d9a2`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`, `p13`.
///
/// <https://docs.fivem.net/natives/?_0xA0AD167E4B39D9A2>
#[doc(alias(
    "N_0xa0ad167e4b39d9a2",
    "GET_POINT_AREA_OVERLAP",
    "GetPointAreaOverlap",
    "0xA0AD167E4B39D9A2"
))]
#[inline]
pub fn n_0xa0ad167e4b39d9a2(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
    p10: i32,
    p11: i32,
    p12: i32,
    p13: i32,
) -> i32 {
    call(
        0xA0AD167E4B39D9A2,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13),
    )
}

/// `N_0xa4a0065e39c9f25c`.
///
/// The values: `result`, `p0`, `p1`, `fade_in_after_load`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xA4A0065E39C9F25C>
#[doc(alias(
    "N_0xa4a0065e39c9f25c",
    "GET_SAVE_HOUSE_DETAILS_AFTER_SUCCESSFUL_LOAD",
    "GetSaveHouseDetailsAfterSuccessfulLoad",
    "0xA4A0065E39C9F25C"
))]
#[inline]
pub fn n_0xa4a0065e39c9f25c() -> (bool, Vector3, f32, bool, bool) {
    let mut p0 = Out::<Vector3>::default();
    let mut p1 = Out::<f32>::default();
    let mut fade_in_after_load = Out::<bool>::default();
    let mut p3 = Out::<bool>::default();
    let result: bool = call(
        0xA4A0065E39C9F25C,
        (&mut p0, &mut p1, &mut fade_in_after_load, &mut p3),
    );
    (
        result,
        p0.get(),
        p1.get(),
        fade_in_after_load.get(),
        p3.get(),
    )
}

/// `N_0xb51b9ab9ef81868c`.
///
/// <https://docs.fivem.net/natives/?_0xB51B9AB9EF81868C>
#[doc(alias(
    "N_0xb51b9ab9ef81868c",
    "SET_CREDITS_FADE_OUT_WITH_SCREEN",
    "SetCreditsFadeOutWithScreen",
    "0xB51B9AB9EF81868C"
))]
#[inline]
pub fn n_0xb51b9ab9ef81868c(toggle: bool) {
    call(0xB51B9AB9EF81868C, (toggle,))
}

/// `N_0xba4b8d83bdc75551`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xBA4B8D83BDC75551>
#[doc(alias(
    "N_0xba4b8d83bdc75551",
    "ACTIVITY_FEED_ONLINE_PLAYED_WITH_POST",
    "ActivityFeedOnlinePlayedWithPost",
    "0xBA4B8D83BDC75551"
))]
#[inline]
pub fn n_0xba4b8d83bdc75551(p0: i32) {
    call(0xBA4B8D83BDC75551, (p0,))
}

/// `N_0xd10282b6e3751ba0`.
///
/// <https://docs.fivem.net/natives/?_0xD10282B6E3751BA0>
#[doc(alias(
    "N_0xd10282b6e3751ba0",
    "GET_CITY_DENSITY",
    "GetCityDensity",
    "0xD10282B6E3751BA0"
))]
#[inline]
pub fn n_0xd10282b6e3751ba0() -> i32 {
    call(0xD10282B6E3751BA0, ())
}

/// `N_0xd642319c54aadeb6`.
///
/// <https://docs.fivem.net/natives/?_0xD642319C54AADEB6>
#[doc(alias(
    "N_0xd642319c54aadeb6",
    "HAVE_REPLAY_STATS_BEEN_STORED",
    "HaveReplayStatsBeenStored",
    "0xD642319C54AADEB6"
))]
#[inline]
pub fn n_0xd642319c54aadeb6() -> i32 {
    call(0xD642319C54AADEB6, ())
}

/// `N_0xd9f692d349249528`.
///
/// <https://docs.fivem.net/natives/?_0xD9F692D349249528>
#[doc(alias(
    "N_0xd9f692d349249528",
    "RESET_WANTED_RESPONSE_NUM_PEDS_TO_SPAWN",
    "ResetWantedResponseNumPedsToSpawn",
    "0xD9F692D349249528"
))]
#[inline]
pub fn n_0xd9f692d349249528() {
    call(0xD9F692D349249528, ())
}

/// `N_0xe3d969d2785ffb5e`.
///
/// <https://docs.fivem.net/natives/?_0xE3D969D2785FFB5E>
#[doc(alias(
    "N_0xe3d969d2785ffb5e",
    "PREVENT_ARREST_STATE_THIS_FRAME",
    "PreventArrestStateThisFrame",
    "0xE3D969D2785FFB5E"
))]
#[inline]
pub fn n_0xe3d969d2785ffb5e() {
    call(0xE3D969D2785FFB5E, ())
}

/// `N_0xe532ec1a63231b4f`.
///
/// <https://docs.fivem.net/natives/?_0xE532EC1A63231B4F>
#[doc(alias(
    "N_0xe532ec1a63231b4f",
    "SET_WANTED_RESPONSE_NUM_PEDS_TO_SPAWN",
    "SetWantedResponseNumPedsToSpawn",
    "0xE532EC1A63231B4F"
))]
#[inline]
pub fn n_0xe532ec1a63231b4f(p0: i32, p1: i32) {
    call(0xE532EC1A63231B4F, (p0, p1))
}

/// `N_0xe95b0c7d5ba3b96b`.
///
/// <https://docs.fivem.net/natives/?_0xE95B0C7D5BA3B96B>
#[doc(alias(
    "N_0xe95b0c7d5ba3b96b",
    "GET_TENNIS_SWING_ANIM_SWUNG",
    "GetTennisSwingAnimSwung",
    "0xE95B0C7D5BA3B96B"
))]
#[inline]
pub fn n_0xe95b0c7d5ba3b96b(ped: Ped) -> bool {
    call(0xE95B0C7D5BA3B96B, (ped,))
}

/// `N_0xeb078ca2b5e82add`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xEB078CA2B5E82ADD>
#[doc(alias(
    "N_0xeb078ca2b5e82add",
    "ACTIVITY_FEED_ACTION_START_WITH_COMMAND_LINE",
    "ActivityFeedActionStartWithCommandLine",
    "0xEB078CA2B5E82ADD"
))]
#[inline]
pub fn n_0xeb078ca2b5e82add(p0: i32, p1: i32) {
    call(0xEB078CA2B5E82ADD, (p0, p1))
}

/// `N_0xeb2104e905c6f2e9`.
///
/// <https://docs.fivem.net/natives/?_0xEB2104E905C6F2E9>
#[doc(alias(
    "N_0xeb2104e905c6f2e9",
    "QUEUE_MISSION_REPEAT_SAVE_FOR_BENCHMARK_TEST",
    "QueueMissionRepeatSaveForBenchmarkTest",
    "0xEB2104E905C6F2E9"
))]
#[inline]
pub fn n_0xeb2104e905c6f2e9() -> i32 {
    call(0xEB2104E905C6F2E9, ())
}

/// `N_0xebd3205a207939ed`.
///
/// <https://docs.fivem.net/natives/?_0xEBD3205A207939ED>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "N_0xebd3205a207939ed",
    "ACTIVITY_FEED_ADD_LITERAL_SUBSTRING_TO_CAPTION",
    "ActivityFeedAddLiteralSubstringToCaption",
    "0xEBD3205A207939ED"
))]
#[inline]
pub unsafe fn n_0xebd3205a207939ed(p0: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xEBD3205A207939ED, (p0,))
}

/// `N_0xfa3ffb0eebc288a3`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0xFA3FFB0EEBC288A3>
#[doc(alias(
    "N_0xfa3ffb0eebc288a3",
    "OVERRIDE_FREEZE_FLAGS",
    "OverrideFreezeFlags",
    "0xFA3FFB0EEBC288A3"
))]
#[inline]
pub fn n_0xfa3ffb0eebc288a3(p0: bool) {
    call(0xFA3FFB0EEBC288A3, (p0,))
}

/// `N_0xfaa457ef263e8763`.
///
/// <https://docs.fivem.net/natives/?_0xFAA457EF263E8763>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "N_0xfaa457ef263e8763",
    "REGISTER_TEXT_LABEL_63_TO_SAVE",
    "RegisterTextLabel_63ToSave",
    "0xFAA457EF263E8763"
))]
#[inline]
pub unsafe fn n_0xfaa457ef263e8763(p0: &mut [u8], name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xFAA457EF263E8763, (p0, name))
}

/// `N_0xfb00ca71da386228`.
///
/// <https://docs.fivem.net/natives/?_0xFB00CA71DA386228>
#[doc(alias(
    "N_0xfb00ca71da386228",
    "SET_TICKER_JOHNMARSTON_IS_DONE",
    "SetTickerJohnmarstonIsDone",
    "0xFB00CA71DA386228"
))]
#[inline]
pub fn n_0xfb00ca71da386228() {
    call(0xFB00CA71DA386228, ())
}

/// `NetworkSetScriptIsSafeForNetworkGame`.
///
/// <https://docs.fivem.net/natives/?_0x9243BAC96D64C050>
#[doc(alias(
    "NetworkSetScriptIsSafeForNetworkGame",
    "NETWORK_SET_SCRIPT_IS_SAFE_FOR_NETWORK_GAME",
    "0x9243BAC96D64C050"
))]
#[inline]
pub fn network_set_script_is_safe_for_network_game() {
    call(0x9243BAC96D64C050, ())
}

/// `NextOnscreenKeyboardResultWillDisplayUsingTheseFonts`.
///
/// <https://docs.fivem.net/natives/?_0x3ED1438C1F5C6612>
#[doc(alias(
    "NextOnscreenKeyboardResultWillDisplayUsingTheseFonts",
    "NEXT_ONSCREEN_KEYBOARD_RESULT_WILL_DISPLAY_USING_THESE_FONTS",
    "0x3ED1438C1F5C6612"
))]
#[inline]
pub fn next_onscreen_keyboard_result_will_display_using_these_fonts(font_bit_field: i32) {
    call(0x3ED1438C1F5C6612, (font_bit_field,))
}

/// `OverrideSaveHouse`.
///
/// The values: `p6`, `p7`.
///
/// <https://docs.fivem.net/natives/?_0x1162EA8AE9D24EEA>
#[doc(alias("OverrideSaveHouse", "OVERRIDE_SAVE_HOUSE", "0x1162EA8AE9D24EEA"))]
#[inline]
pub fn override_save_house(
    p0: bool,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: bool,
) -> Option<(Vector3, f32)> {
    let mut p6 = Out::<Vector3>::default();
    let mut p7 = Out::<f32>::default();
    let result: bool = call(
        0x1162EA8AE9D24EEA,
        (p0, p1, p2, p3, p4, p5, &mut p6, &mut p7),
    );
    result.then(|| (p6.get(), p7.get()))
}

/// `PauseDeathArrestRestart`.
///
/// <https://docs.fivem.net/natives/?_0x2C2B3493FBF51C71>
#[doc(alias(
    "PauseDeathArrestRestart",
    "PAUSE_DEATH_ARREST_RESTART",
    "0x2C2B3493FBF51C71",
    "_DISABLE_AUTOMATIC_RESPAWN",
    "DisableAutomaticRespawn"
))]
#[inline]
pub fn pause_death_arrest_restart(toggle: bool) {
    call(0x2C2B3493FBF51C71, (toggle,))
}

/// `PlayTennisDiveAnim`.
///
/// <https://docs.fivem.net/natives/?_0x8FA9C42FC5D7C64B>
#[doc(alias("PlayTennisDiveAnim", "PLAY_TENNIS_DIVE_ANIM", "0x8FA9C42FC5D7C64B"))]
#[inline]
pub fn play_tennis_dive_anim(ped: Ped, p1: i32, p2: f32, p3: f32, p4: f32, p5: bool) {
    call(0x8FA9C42FC5D7C64B, (ped, p1, p2, p3, p4, p5))
}

/// `PlayTennisSwingAnim`.
///
/// <https://docs.fivem.net/natives/?_0xE266ED23311F24D4>
#[doc(alias("PlayTennisSwingAnim", "PLAY_TENNIS_SWING_ANIM", "0xE266ED23311F24D4"))]
#[inline]
pub fn play_tennis_swing_anim(
    ped: Ped,
    anim_dict: &str,
    anim_name: &str,
    p3: f32,
    p4: f32,
    p5: bool,
) {
    call(0xE266ED23311F24D4, (ped, anim_dict, anim_name, p3, p4, p5))
}

/// `PopulateNow`.
///
/// <https://docs.fivem.net/natives/?_0x7472BB270D7B4F3E>
#[doc(alias("PopulateNow", "POPULATE_NOW", "0x7472BB270D7B4F3E"))]
#[inline]
pub fn populate_now() {
    call(0x7472BB270D7B4F3E, ())
}

/// `PreloadCloudHat`.
///
/// <https://docs.fivem.net/natives/?_0x11B56FBBF7224868>
#[doc(alias("PreloadCloudHat", "PRELOAD_CLOUD_HAT", "0x11B56FBBF7224868"))]
#[inline]
pub fn preload_cloud_hat(name: &str) {
    call(0x11B56FBBF7224868, (name,))
}

/// `QueueMissionRepeatLoad`.
///
/// <https://docs.fivem.net/natives/?_0x72DE52178C291CB5>
#[doc(alias(
    "QueueMissionRepeatLoad",
    "QUEUE_MISSION_REPEAT_LOAD",
    "0x72DE52178C291CB5"
))]
#[inline]
pub fn queue_mission_repeat_load() -> bool {
    call(0x72DE52178C291CB5, ())
}

/// `QueueMissionRepeatSave`.
///
/// <https://docs.fivem.net/natives/?_0x44A0BDC559B35F6E>
#[doc(alias(
    "QueueMissionRepeatSave",
    "QUEUE_MISSION_REPEAT_SAVE",
    "0x44A0BDC559B35F6E"
))]
#[inline]
pub fn queue_mission_repeat_save() -> bool {
    call(0x44A0BDC559B35F6E, ())
}

/// `QuitGame`.
///
/// <https://docs.fivem.net/natives/?_0xEB6891F03362FB12>
#[doc(alias(
    "QuitGame",
    "QUIT_GAME",
    "0xEB6891F03362FB12",
    "_FORCE_SOCIAL_CLUB_UPDATE",
    "ForceSocialClubUpdate"
))]
#[inline]
pub fn quit_game() {
    call(0xEB6891F03362FB12, ())
}

/// `RegisterBoolToSave`.
///
/// <https://docs.fivem.net/natives/?_0xC8F4131414C835A1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("RegisterBoolToSave", "REGISTER_BOOL_TO_SAVE", "0xC8F4131414C835A1"))]
#[inline]
pub unsafe fn register_bool_to_save(p0: &mut [u8], name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xC8F4131414C835A1, (p0, name))
}

/// `RegisterEnumToSave`.
///
/// <https://docs.fivem.net/natives/?_0x10C2FA78D0E128A1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("RegisterEnumToSave", "REGISTER_ENUM_TO_SAVE", "0x10C2FA78D0E128A1"))]
#[inline]
pub unsafe fn register_enum_to_save(p0: &mut [u8], name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x10C2FA78D0E128A1, (p0, name))
}

/// `RegisterFloatToSave`.
///
/// <https://docs.fivem.net/natives/?_0x7CAEC29ECB5DFEBB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("RegisterFloatToSave", "REGISTER_FLOAT_TO_SAVE", "0x7CAEC29ECB5DFEBB"))]
#[inline]
pub unsafe fn register_float_to_save(p0: &mut [u8], name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x7CAEC29ECB5DFEBB, (p0, name))
}

/// `RegisterInt64ToSave`.
///
/// <https://docs.fivem.net/natives/?_0xA735353C77334EA0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "RegisterInt64ToSave",
    "_REGISTER_INT64_TO_SAVE",
    "REGISTER_INT64_TO_SAVE",
    "0xA735353C77334EA0"
))]
#[inline]
pub unsafe fn register_int64_to_save(p0: &mut [u8], name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xA735353C77334EA0, (p0, name))
}

/// `RegisterIntToSave`.
///
/// <https://docs.fivem.net/natives/?_0x34C9EE5986258415>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("RegisterIntToSave", "REGISTER_INT_TO_SAVE", "0x34C9EE5986258415"))]
#[inline]
pub unsafe fn register_int_to_save(p0: &mut [u8], name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x34C9EE5986258415, (p0, name))
}

/// `RegisterSaveHouse`.
///
/// Of unknown type: `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0xC0714D0A7EEECA54>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p4`: there must be as many as it takes.
#[doc(alias("RegisterSaveHouse", "REGISTER_SAVE_HOUSE", "0xC0714D0A7EEECA54"))]
#[inline]
pub unsafe fn register_save_house(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: &mut [u8],
    p5: i32,
    p6: i32,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(0xC0714D0A7EEECA54, (p0, p1, p2, p3, p4, p5, p6))
}

/// `RegisterTextLabelToSave`.
///
/// <https://docs.fivem.net/natives/?_0xEDB1232C5BEAE62F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "RegisterTextLabelToSave",
    "REGISTER_TEXT_LABEL_TO_SAVE",
    "0xEDB1232C5BEAE62F"
))]
#[inline]
pub unsafe fn register_text_label_to_save(p0: &mut [u8], name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xEDB1232C5BEAE62F, (p0, name))
}

/// `RegisterTextLabelToSave_2`.
///
/// <https://docs.fivem.net/natives/?_0x6F7794F28C6B2535>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "RegisterTextLabelToSave_2",
    "_REGISTER_TEXT_LABEL_TO_SAVE_2",
    "REGISTER_TEXT_LABEL_15_TO_SAVE",
    "RegisterTextLabel_15ToSave",
    "0x6F7794F28C6B2535"
))]
#[inline]
pub unsafe fn register_text_label_to_save_2(p0: &mut [u8], name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x6F7794F28C6B2535, (p0, name))
}

/// `RemoveDispatchSpawnBlockingArea`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x264AC28B01B353A5>
#[doc(alias(
    "RemoveDispatchSpawnBlockingArea",
    "REMOVE_DISPATCH_SPAWN_BLOCKING_AREA",
    "0x264AC28B01B353A5"
))]
#[inline]
pub fn remove_dispatch_spawn_blocking_area(p0: i32) {
    call(0x264AC28B01B353A5, (p0,))
}

/// `RemovePopMultiplierArea`.
///
/// <https://docs.fivem.net/natives/?_0xB129E447A2EDA4BF>
#[doc(alias(
    "RemovePopMultiplierArea",
    "REMOVE_POP_MULTIPLIER_AREA",
    "0xB129E447A2EDA4BF"
))]
#[inline]
pub fn remove_pop_multiplier_area(id: i32, p1: bool) {
    call(0xB129E447A2EDA4BF, (id, p1))
}

/// `RemovePopMultiplierSphere`.
///
/// <https://docs.fivem.net/natives/?_0xE6869BECDD8F2403>
#[doc(alias(
    "RemovePopMultiplierSphere",
    "REMOVE_POP_MULTIPLIER_SPHERE",
    "0xE6869BECDD8F2403"
))]
#[inline]
pub fn remove_pop_multiplier_sphere(id: i32, p1: bool) {
    call(0xE6869BECDD8F2403, (id, p1))
}

/// `RemoveStealthKill`.
///
/// <https://docs.fivem.net/natives/?_0xA6A12939F16D85BE>
#[doc(alias(
    "RemoveStealthKill",
    "_REMOVE_STEALTH_KILL",
    "ACTION_MANAGER_ENABLE_ACTION",
    "ActionManagerEnableAction",
    "0xA6A12939F16D85BE"
))]
#[inline]
pub fn remove_stealth_kill(hash: impl Into<Hash>, p1: bool) {
    let hash: Hash = hash.into();
    call(0xA6A12939F16D85BE, (hash, p1))
}

/// `ResetBenchmarkRecording`.
///
/// <https://docs.fivem.net/natives/?_0x437138B6A830166A>
#[doc(alias(
    "ResetBenchmarkRecording",
    "_RESET_BENCHMARK_RECORDING",
    "RESET_END_USER_BENCHMARK",
    "ResetEndUserBenchmark",
    "0x437138B6A830166A"
))]
#[inline]
pub fn reset_benchmark_recording() {
    call(0x437138B6A830166A, ())
}

/// `ResetDispatchIdealSpawnDistance`.
///
/// <https://docs.fivem.net/natives/?_0x77A84429DD9F0A15>
#[doc(alias(
    "ResetDispatchIdealSpawnDistance",
    "RESET_DISPATCH_IDEAL_SPAWN_DISTANCE",
    "0x77A84429DD9F0A15"
))]
#[inline]
pub fn reset_dispatch_ideal_spawn_distance() {
    call(0x77A84429DD9F0A15, ())
}

/// `ResetDispatchSpawnBlockingAreas`.
///
/// <https://docs.fivem.net/natives/?_0xAC7BFD5C1D83EA75>
#[doc(alias(
    "ResetDispatchSpawnBlockingAreas",
    "RESET_DISPATCH_SPAWN_BLOCKING_AREAS",
    "0xAC7BFD5C1D83EA75"
))]
#[inline]
pub fn reset_dispatch_spawn_blocking_areas() {
    call(0xAC7BFD5C1D83EA75, ())
}

/// `ResetDispatchSpawnLocation`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0x5896F2BD5683A4E1>
#[doc(alias(
    "ResetDispatchSpawnLocation",
    "_RESET_DISPATCH_SPAWN_LOCATION",
    "RESET_DISPATCH_SPAWN_LOCATION",
    "0x5896F2BD5683A4E1"
))]
#[inline]
pub fn reset_dispatch_spawn_location() {
    call(0x5896F2BD5683A4E1, ())
}

/// `ResetDispatchTimeBetweenSpawnAttempts`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xEB2DB0CAD13154B3>
#[doc(alias(
    "ResetDispatchTimeBetweenSpawnAttempts",
    "RESET_DISPATCH_TIME_BETWEEN_SPAWN_ATTEMPTS",
    "0xEB2DB0CAD13154B3"
))]
#[inline]
pub fn reset_dispatch_time_between_spawn_attempts(p0: i32) {
    call(0xEB2DB0CAD13154B3, (p0,))
}

/// `RestartGame`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0xE574A662ACAEFBB1>
#[doc(alias("RestartGame", "RESTART_GAME", "0xE574A662ACAEFBB1", "_RESTART_GAME"))]
#[inline]
pub fn restart_game() {
    call(0xE574A662ACAEFBB1, ())
}

/// `SaveBenchmarkRecording`.
///
/// <https://docs.fivem.net/natives/?_0x37DEB0AA183FB6D8>
#[doc(alias(
    "SaveBenchmarkRecording",
    "_SAVE_BENCHMARK_RECORDING",
    "SAVE_END_USER_BENCHMARK",
    "SaveEndUserBenchmark",
    "0x37DEB0AA183FB6D8"
))]
#[inline]
pub fn save_benchmark_recording() {
    call(0x37DEB0AA183FB6D8, ())
}

/// `ScriptRaceGetPlayerSplitTime`.
///
/// The values: `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x8EF5573A1F801A5C>
#[doc(alias(
    "ScriptRaceGetPlayerSplitTime",
    "SCRIPT_RACE_GET_PLAYER_SPLIT_TIME",
    "0x8EF5573A1F801A5C"
))]
#[inline]
pub fn script_race_get_player_split_time(player: Player) -> Option<(i32, i32)> {
    let mut p1 = Out::<i32>::default();
    let mut p2 = Out::<i32>::default();
    let result: bool = call(0x8EF5573A1F801A5C, (player, &mut p1, &mut p2));
    result.then(|| (p1.get(), p2.get()))
}

/// `ScriptRaceInit`.
///
/// <https://docs.fivem.net/natives/?_0x0A60017F841A54F2>
#[doc(alias("ScriptRaceInit", "SCRIPT_RACE_INIT", "0x0A60017F841A54F2"))]
#[inline]
pub fn script_race_init(
    num_checkpoints: i32,
    num_laps: i32,
    num_players: i32,
    local_player: Player,
) {
    call(
        0x0A60017F841A54F2,
        (num_checkpoints, num_laps, num_players, local_player),
    )
}

/// `ScriptRacePlayerHitCheckpoint`.
///
/// <https://docs.fivem.net/natives/?_0x1BB299305C3E8C13>
#[doc(alias(
    "ScriptRacePlayerHitCheckpoint",
    "SCRIPT_RACE_PLAYER_HIT_CHECKPOINT",
    "0x1BB299305C3E8C13"
))]
#[inline]
pub fn script_race_player_hit_checkpoint(ped: Ped, checkpoint: i32, lap: i32, time: i32) {
    call(0x1BB299305C3E8C13, (ped, checkpoint, lap, time))
}

/// `ScriptRaceShutdown`.
///
/// <https://docs.fivem.net/natives/?_0x1FF6BF9A63E5757F>
#[doc(alias("ScriptRaceShutdown", "SCRIPT_RACE_SHUTDOWN", "0x1FF6BF9A63E5757F"))]
#[inline]
pub fn script_race_shutdown() {
    call(0x1FF6BF9A63E5757F, ())
}

/// `SetBeastModeActive`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x438822C279B73B93>
#[doc(alias(
    "SetBeastModeActive",
    "_SET_BEAST_MODE_ACTIVE",
    "SET_BEAST_JUMP_THIS_FRAME",
    "SetBeastJumpThisFrame",
    "0x438822C279B73B93"
))]
#[inline]
pub fn set_beast_mode_active(player: Player) {
    call(0x438822C279B73B93, (player,))
}

/// `SetBit`.
///
/// <https://docs.fivem.net/natives/?_0x933D6A9EEC1BACD0>
#[doc(alias("SetBit", "SET_BIT", "0x933D6A9EEC1BACD0"))]
#[inline]
pub fn set_bit(address: i32, offset: i32) -> i32 {
    let mut address = Out::new(address);
    call::<()>(0x933D6A9EEC1BACD0, (&mut address, offset));
    address.get()
}

/// `SetBitsInRange`.
///
/// <https://docs.fivem.net/natives/?_0x8EF07E15701D61ED>
#[doc(alias("SetBitsInRange", "SET_BITS_IN_RANGE", "0x8EF07E15701D61ED"))]
#[inline]
pub fn set_bits_in_range(var: i32, range_start: i32, range_end: i32, p3: i32) -> i32 {
    let mut var = Out::new(var);
    call::<()>(0x8EF07E15701D61ED, (&mut var, range_start, range_end, p3));
    var.get()
}

/// `SetCloudSettingsOverride`.
///
/// <https://docs.fivem.net/natives/?_0x02DEAAC8F8EA7FE7>
#[doc(alias(
    "SetCloudSettingsOverride",
    "SET_CLOUD_SETTINGS_OVERRIDE",
    "0x02DEAAC8F8EA7FE7"
))]
#[inline]
pub fn set_cloud_settings_override(override_settings_name: &str) {
    call(0x02DEAAC8F8EA7FE7, (override_settings_name,))
}

/// `SetCloudsAlpha`.
///
/// <https://docs.fivem.net/natives/?_0xF36199225D6D8C86>
#[doc(alias(
    "SetCloudsAlpha",
    "SET_CLOUDS_ALPHA",
    "0xF36199225D6D8C86",
    "_SET_CLOUD_HAT_OPACITY",
    "SetCloudHatOpacity"
))]
#[inline]
pub fn set_clouds_alpha(opacity: f32) {
    call(0xF36199225D6D8C86, (opacity,))
}

/// `SetCreditsActive`.
///
/// <https://docs.fivem.net/natives/?_0xB938B7E6D3C0620C>
#[doc(alias("SetCreditsActive", "SET_CREDITS_ACTIVE", "0xB938B7E6D3C0620C"))]
#[inline]
pub fn set_credits_active(toggle: bool) {
    call(0xB938B7E6D3C0620C, (toggle,))
}

/// `SetDispatchIdealSpawnDistance`.
///
/// <https://docs.fivem.net/natives/?_0x6FE601A64180D423>
#[doc(alias(
    "SetDispatchIdealSpawnDistance",
    "SET_DISPATCH_IDEAL_SPAWN_DISTANCE",
    "0x6FE601A64180D423"
))]
#[inline]
pub fn set_dispatch_ideal_spawn_distance(p0: f32) {
    call(0x6FE601A64180D423, (p0,))
}

/// `SetDispatchSpawnLocation`.
///
/// <https://docs.fivem.net/natives/?_0xD10F442036302D50>
#[doc(alias(
    "SetDispatchSpawnLocation",
    "SET_DISPATCH_SPAWN_LOCATION",
    "0xD10F442036302D50"
))]
#[inline]
pub fn set_dispatch_spawn_location(x: f32, y: f32, z: f32) {
    call(0xD10F442036302D50, (x, y, z))
}

/// `SetDispatchTimeBetweenSpawnAttempts`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x44F7CBC1BEB3327D>
#[doc(alias(
    "SetDispatchTimeBetweenSpawnAttempts",
    "SET_DISPATCH_TIME_BETWEEN_SPAWN_ATTEMPTS",
    "0x44F7CBC1BEB3327D"
))]
#[inline]
pub fn set_dispatch_time_between_spawn_attempts(p0: i32, p1: f32) {
    call(0x44F7CBC1BEB3327D, (p0, p1))
}

/// `SetDispatchTimeBetweenSpawnAttemptsMultiplier`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x48838ED9937A15D1>
#[doc(alias(
    "SetDispatchTimeBetweenSpawnAttemptsMultiplier",
    "SET_DISPATCH_TIME_BETWEEN_SPAWN_ATTEMPTS_MULTIPLIER",
    "0x48838ED9937A15D1"
))]
#[inline]
pub fn set_dispatch_time_between_spawn_attempts_multiplier(p0: i32, p1: f32) {
    call(0x48838ED9937A15D1, (p0, p1))
}

/// `SetExplosiveAmmoThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xA66C71C98D5F2CFB>
#[doc(alias(
    "SetExplosiveAmmoThisFrame",
    "SET_EXPLOSIVE_AMMO_THIS_FRAME",
    "0xA66C71C98D5F2CFB"
))]
#[inline]
pub fn set_explosive_ammo_this_frame(player: Player) {
    call(0xA66C71C98D5F2CFB, (player,))
}

/// `SetExplosiveMeleeThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xFF1BED81BFDC0FE0>
#[doc(alias(
    "SetExplosiveMeleeThisFrame",
    "SET_EXPLOSIVE_MELEE_THIS_FRAME",
    "0xFF1BED81BFDC0FE0"
))]
#[inline]
pub fn set_explosive_melee_this_frame(player: Player) {
    call(0xFF1BED81BFDC0FE0, (player,))
}

/// `SetFadeInAfterDeathArrest`.
///
/// <https://docs.fivem.net/natives/?_0xDA66D2796BA33F12>
#[doc(alias(
    "SetFadeInAfterDeathArrest",
    "SET_FADE_IN_AFTER_DEATH_ARREST",
    "0xDA66D2796BA33F12"
))]
#[inline]
pub fn set_fade_in_after_death_arrest(toggle: bool) {
    call(0xDA66D2796BA33F12, (toggle,))
}

/// `SetFadeInAfterLoad`.
///
/// <https://docs.fivem.net/natives/?_0xF3D78F59DFE18D79>
#[doc(alias("SetFadeInAfterLoad", "SET_FADE_IN_AFTER_LOAD", "0xF3D78F59DFE18D79"))]
#[inline]
pub fn set_fade_in_after_load(toggle: bool) {
    call(0xF3D78F59DFE18D79, (toggle,))
}

/// `SetFadeOutAfterArrest`.
///
/// <https://docs.fivem.net/natives/?_0x1E0B4DC0D990A4E7>
#[doc(alias(
    "SetFadeOutAfterArrest",
    "SET_FADE_OUT_AFTER_ARREST",
    "0x1E0B4DC0D990A4E7"
))]
#[inline]
pub fn set_fade_out_after_arrest(toggle: bool) {
    call(0x1E0B4DC0D990A4E7, (toggle,))
}

/// `SetFadeOutAfterDeath`.
///
/// <https://docs.fivem.net/natives/?_0x4A18E01DF2C87B86>
#[doc(alias(
    "SetFadeOutAfterDeath",
    "SET_FADE_OUT_AFTER_DEATH",
    "0x4A18E01DF2C87B86"
))]
#[inline]
pub fn set_fade_out_after_death(toggle: bool) {
    call(0x4A18E01DF2C87B86, (toggle,))
}

/// `SetFakeWantedLevel`.
///
/// <https://docs.fivem.net/natives/?_0x1454F2448DE30163>
#[doc(alias("SetFakeWantedLevel", "SET_FAKE_WANTED_LEVEL", "0x1454F2448DE30163"))]
#[inline]
pub fn set_fake_wanted_level(fake_wanted_level: i32) {
    call(0x1454F2448DE30163, (fake_wanted_level,))
}

/// `SetFireAmmoThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x11879CDD803D30F4>
#[doc(alias(
    "SetFireAmmoThisFrame",
    "SET_FIRE_AMMO_THIS_FRAME",
    "0x11879CDD803D30F4"
))]
#[inline]
pub fn set_fire_ammo_this_frame(player: Player) {
    call(0x11879CDD803D30F4, (player,))
}

/// `SetForcePlayerToJump`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xA1183BCFEE0F93D1>
#[doc(alias(
    "SetForcePlayerToJump",
    "_SET_FORCE_PLAYER_TO_JUMP",
    "SET_FORCED_JUMP_THIS_FRAME",
    "SetForcedJumpThisFrame",
    "0xA1183BCFEE0F93D1"
))]
#[inline]
pub fn set_force_player_to_jump(player: Player) {
    call(0xA1183BCFEE0F93D1, (player,))
}

/// `SetGamePaused`.
///
/// <https://docs.fivem.net/natives/?_0x577D1284D6873711>
#[doc(alias("SetGamePaused", "SET_GAME_PAUSED", "0x577D1284D6873711"))]
#[inline]
pub fn set_game_paused(toggle: bool) {
    call(0x577D1284D6873711, (toggle,))
}

/// `SetGravityLevel`.
///
/// <https://docs.fivem.net/natives/?_0x740E14FAD5842351>
#[doc(alias("SetGravityLevel", "SET_GRAVITY_LEVEL", "0x740E14FAD5842351"))]
#[inline]
pub fn set_gravity_level(level: i32) {
    call(0x740E14FAD5842351, (level,))
}

/// `SetIncidentRequestedUnits`.
///
/// <https://docs.fivem.net/natives/?_0xB08B85D860E7BA3C>
#[doc(alias(
    "SetIncidentRequestedUnits",
    "SET_INCIDENT_REQUESTED_UNITS",
    "0xB08B85D860E7BA3C"
))]
#[inline]
pub fn set_incident_requested_units(incident_id: i32, dispatch_service: i32, num_units: i32) {
    call(
        0xB08B85D860E7BA3C,
        (incident_id, dispatch_service, num_units),
    )
}

/// `SetIncidentUnk`.
///
/// <https://docs.fivem.net/natives/?_0xD261BA3E7E998072>
#[doc(alias(
    "SetIncidentUnk",
    "_SET_INCIDENT_UNK",
    "SET_IDEAL_SPAWN_DISTANCE_FOR_INCIDENT",
    "SetIdealSpawnDistanceForIncident",
    "0xD261BA3E7E998072"
))]
#[inline]
pub fn set_incident_unk(incident_id: i32, p1: f32) {
    call(0xD261BA3E7E998072, (incident_id, p1))
}

/// `SetInstancePriorityHint`.
///
/// <https://docs.fivem.net/natives/?_0xC5F0A8EBD3F361CE>
#[doc(alias(
    "SetInstancePriorityHint",
    "SET_INSTANCE_PRIORITY_HINT",
    "0xC5F0A8EBD3F361CE",
    "_SET_UNK_MAP_FLAG",
    "SetUnkMapFlag"
))]
#[inline]
pub fn set_instance_priority_hint(flag: i32) {
    call(0xC5F0A8EBD3F361CE, (flag,))
}

/// `SetInstancePriorityMode`.
///
/// <https://docs.fivem.net/natives/?_0x9BAE5AD2508DF078>
#[doc(alias(
    "SetInstancePriorityMode",
    "SET_INSTANCE_PRIORITY_MODE",
    "0x9BAE5AD2508DF078",
    "_ENABLE_MP_DLC_MAPS",
    "EnableMpDlcMaps",
    "_LOWER_MAP_PROP_DENSITY",
    "LowerMapPropDensity",
    "_USE_FREEMODE_MAP_BEHAVIOR",
    "UseFreemodeMapBehavior"
))]
#[inline]
pub fn set_instance_priority_mode(toggle: i32) {
    call(0x9BAE5AD2508DF078, (toggle,))
}

/// `SetMinigameInProgress`.
///
/// <https://docs.fivem.net/natives/?_0x19E00D7322C6F85B>
#[doc(alias(
    "SetMinigameInProgress",
    "SET_MINIGAME_IN_PROGRESS",
    "0x19E00D7322C6F85B"
))]
#[inline]
pub fn set_minigame_in_progress(toggle: bool) {
    call(0x19E00D7322C6F85B, (toggle,))
}

/// `SetMissionFlag`.
///
/// <https://docs.fivem.net/natives/?_0xC4301E5121A0ED73>
#[doc(alias("SetMissionFlag", "SET_MISSION_FLAG", "0xC4301E5121A0ED73"))]
#[inline]
pub fn set_mission_flag(toggle: bool) {
    call(0xC4301E5121A0ED73, (toggle,))
}

/// `SetOverrideWeather`.
///
/// <https://docs.fivem.net/natives/?_0xA43D5C6FE51ADBEF>
#[doc(alias("SetOverrideWeather", "SET_OVERRIDE_WEATHER", "0xA43D5C6FE51ADBEF"))]
#[inline]
pub fn set_override_weather(weather_type: &str) {
    call(0xA43D5C6FE51ADBEF, (weather_type,))
}

/// `SetPlayerIsInAnimalForm`.
///
/// <https://docs.fivem.net/natives/?_0x4EBB7E87AA0DBED4>
#[doc(alias(
    "SetPlayerIsInAnimalForm",
    "_SET_PLAYER_IS_IN_ANIMAL_FORM",
    "SET_PLAYER_IS_IN_ANIMAL_FORM",
    "0x4EBB7E87AA0DBED4",
    "_SHOW_PED_IN_PAUSE_MENU",
    "ShowPedInPauseMenu"
))]
#[inline]
pub fn set_player_is_in_animal_form(toggle: bool) {
    call(0x4EBB7E87AA0DBED4, (toggle,))
}

/// `SetPlayerRockstarEditorDisabled`.
///
/// <https://docs.fivem.net/natives/?_0x9D8D44ADBBA61EF2>
#[doc(alias(
    "SetPlayerRockstarEditorDisabled",
    "_SET_PLAYER_ROCKSTAR_EDITOR_DISABLED",
    "SET_PLAYER_IS_REPEATING_A_MISSION",
    "SetPlayerIsRepeatingAMission",
    "0x9D8D44ADBBA61EF2"
))]
#[inline]
pub fn set_player_rockstar_editor_disabled(toggle: bool) {
    call(0x9D8D44ADBBA61EF2, (toggle,))
}

/// `SetRainLevel`.
///
/// <https://docs.fivem.net/natives/?_0x643E26EA6E024D92>
#[doc(alias(
    "SetRainLevel",
    "_SET_RAIN_LEVEL",
    "SET_RAIN",
    "SetRain",
    "0x643E26EA6E024D92",
    "_SET_RAIN_FX_INTENSITY",
    "SetRainFxIntensity"
))]
#[inline]
pub fn set_rain_level(level: f32) {
    call(0x643E26EA6E024D92, (level,))
}

/// `SetRandomEventFlag`.
///
/// <https://docs.fivem.net/natives/?_0x971927086CFD2158>
#[doc(alias("SetRandomEventFlag", "SET_RANDOM_EVENT_FLAG", "0x971927086CFD2158"))]
#[inline]
pub fn set_random_event_flag(toggle: bool) {
    call(0x971927086CFD2158, (toggle,))
}

/// `SetRandomSeed`.
///
/// <https://docs.fivem.net/natives/?_0x444D98F98C11F3EC>
#[doc(alias("SetRandomSeed", "SET_RANDOM_SEED", "0x444D98F98C11F3EC"))]
#[inline]
pub fn set_random_seed(seed: i32) {
    call(0x444D98F98C11F3EC, (seed,))
}

/// `SetRandomWeatherType`.
///
/// <https://docs.fivem.net/natives/?_0x8B05F884CF7E8020>
#[doc(alias(
    "SetRandomWeatherType",
    "SET_RANDOM_WEATHER_TYPE",
    "0x8B05F884CF7E8020"
))]
#[inline]
pub fn set_random_weather_type() {
    call(0x8B05F884CF7E8020, ())
}

/// `SetRestartCustomPosition`.
///
/// <https://docs.fivem.net/natives/?_0x706B5EDCAA7FA663>
#[doc(alias(
    "SetRestartCustomPosition",
    "_SET_RESTART_CUSTOM_POSITION",
    "SET_RESTART_COORD_OVERRIDE",
    "SetRestartCoordOverride",
    "0x706B5EDCAA7FA663",
    "_SET_CUSTOM_RESPAWN_POSITION",
    "SetCustomRespawnPosition"
))]
#[inline]
pub fn set_restart_custom_position(x: f32, y: f32, z: f32, heading: f32) {
    call(0x706B5EDCAA7FA663, (x, y, z, heading))
}

/// `SetRiotModeEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x2587A48BC88DFADF>
#[doc(alias("SetRiotModeEnabled", "SET_RIOT_MODE_ENABLED", "0x2587A48BC88DFADF"))]
#[inline]
pub fn set_riot_mode_enabled(toggle: bool) {
    call(0x2587A48BC88DFADF, (toggle,))
}

/// `SetSaveHouse`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x4F548CABEAE553BC>
#[doc(alias("SetSaveHouse", "SET_SAVE_HOUSE", "0x4F548CABEAE553BC"))]
#[inline]
pub fn set_save_house(p0: i32, p1: bool, p2: bool) {
    call(0x4F548CABEAE553BC, (p0, p1, p2))
}

/// `SetSaveMenuActive`.
///
/// <https://docs.fivem.net/natives/?_0xC9BF75D28165FF77>
#[doc(alias("SetSaveMenuActive", "SET_SAVE_MENU_ACTIVE", "0xC9BF75D28165FF77"))]
#[inline]
pub fn set_save_menu_active(ignore_vehicle: bool) {
    call(0xC9BF75D28165FF77, (ignore_vehicle,))
}

/// `SetSnowLevel`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0x7F06937B0CDCBC1A>
#[doc(alias(
    "SetSnowLevel",
    "_SET_SNOW_LEVEL",
    "SET_SNOW",
    "SetSnow",
    "0x7F06937B0CDCBC1A"
))]
#[inline]
pub fn set_snow_level(level: f32) {
    call(0x7F06937B0CDCBC1A, (level,))
}

/// `SetStuntJumpsCanTrigger`.
///
/// <https://docs.fivem.net/natives/?_0xD79185689F8FD5DF>
#[doc(alias(
    "SetStuntJumpsCanTrigger",
    "SET_STUNT_JUMPS_CAN_TRIGGER",
    "0xD79185689F8FD5DF"
))]
#[inline]
pub fn set_stunt_jumps_can_trigger(toggle: bool) {
    call(0xD79185689F8FD5DF, (toggle,))
}

/// `SetSuperJumpThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x57FFF03E423A4C0B>
#[doc(alias(
    "SetSuperJumpThisFrame",
    "SET_SUPER_JUMP_THIS_FRAME",
    "0x57FFF03E423A4C0B"
))]
#[inline]
pub fn set_super_jump_this_frame(player: Player) {
    call(0x57FFF03E423A4C0B, (player,))
}

/// `SetThisScriptCanBePaused`.
///
/// <https://docs.fivem.net/natives/?_0xAA391C728106F7AF>
#[doc(alias(
    "SetThisScriptCanBePaused",
    "SET_THIS_SCRIPT_CAN_BE_PAUSED",
    "0xAA391C728106F7AF"
))]
#[inline]
pub fn set_this_script_can_be_paused(toggle: bool) {
    call(0xAA391C728106F7AF, (toggle,))
}

/// `SetThisScriptCanRemoveBlipsCreatedByAnyScript`.
///
/// <https://docs.fivem.net/natives/?_0xB98236CAAECEF897>
#[doc(alias(
    "SetThisScriptCanRemoveBlipsCreatedByAnyScript",
    "SET_THIS_SCRIPT_CAN_REMOVE_BLIPS_CREATED_BY_ANY_SCRIPT",
    "0xB98236CAAECEF897"
))]
#[inline]
pub fn set_this_script_can_remove_blips_created_by_any_script(toggle: bool) {
    call(0xB98236CAAECEF897, (toggle,))
}

/// `SetTimeScale`.
///
/// <https://docs.fivem.net/natives/?_0x1D408577D440E81E>
#[doc(alias("SetTimeScale", "SET_TIME_SCALE", "0x1D408577D440E81E"))]
#[inline]
pub fn set_time_scale(time_scale: f32) {
    call(0x1D408577D440E81E, (time_scale,))
}

/// `SetWeatherTypeNow`.
///
/// <https://docs.fivem.net/natives/?_0x29B487C359E19889>
#[doc(alias("SetWeatherTypeNow", "SET_WEATHER_TYPE_NOW", "0x29B487C359E19889"))]
#[inline]
pub fn set_weather_type_now(weather_type: &str) {
    call(0x29B487C359E19889, (weather_type,))
}

/// `SetWeatherTypeNowPersist`.
///
/// <https://docs.fivem.net/natives/?_0xED712CA327900C8A>
#[doc(alias(
    "SetWeatherTypeNowPersist",
    "SET_WEATHER_TYPE_NOW_PERSIST",
    "0xED712CA327900C8A"
))]
#[inline]
pub fn set_weather_type_now_persist(weather_type: &str) {
    call(0xED712CA327900C8A, (weather_type,))
}

/// `SetWeatherTypeOvertimePersist`.
///
/// <https://docs.fivem.net/natives/?_0xFB5045B7C42B75BF>
#[doc(alias(
    "SetWeatherTypeOvertimePersist",
    "SET_WEATHER_TYPE_OVERTIME_PERSIST",
    "0xFB5045B7C42B75BF",
    "_SET_WEATHER_TYPE_OVER_TIME",
    "SetWeatherTypeOverTime"
))]
#[inline]
pub fn set_weather_type_overtime_persist(weather_type: &str, time: f32) {
    call(0xFB5045B7C42B75BF, (weather_type, time))
}

/// `SetWeatherTypePersist`.
///
/// <https://docs.fivem.net/natives/?_0x704983DF373B198F>
#[doc(alias(
    "SetWeatherTypePersist",
    "SET_WEATHER_TYPE_PERSIST",
    "0x704983DF373B198F"
))]
#[inline]
pub fn set_weather_type_persist(weather_type: &str) {
    call(0x704983DF373B198F, (weather_type,))
}

/// `SetWeatherTypeTransition`.
///
/// <https://docs.fivem.net/natives/?_0x578C752848ECFA0C>
#[doc(alias(
    "SetWeatherTypeTransition",
    "_SET_WEATHER_TYPE_TRANSITION",
    "SET_CURR_WEATHER_STATE",
    "SetCurrWeatherState",
    "0x578C752848ECFA0C"
))]
#[inline]
pub fn set_weather_type_transition(
    weather_type1: impl Into<Hash>,
    weather_type2: impl Into<Hash>,
    percent_weather2: f32,
) {
    let weather_type1: Hash = weather_type1.into();
    let weather_type2: Hash = weather_type2.into();
    call(
        0x578C752848ECFA0C,
        (weather_type1, weather_type2, percent_weather2),
    )
}

/// `SetWind`.
///
/// <https://docs.fivem.net/natives/?_0xAC3A74E8384A9919>
#[doc(alias("SetWind", "SET_WIND", "0xAC3A74E8384A9919"))]
#[inline]
pub fn set_wind(speed: f32) {
    call(0xAC3A74E8384A9919, (speed,))
}

/// `SetWindDirection`.
///
/// <https://docs.fivem.net/natives/?_0xEB0F4468467B4528>
#[doc(alias("SetWindDirection", "SET_WIND_DIRECTION", "0xEB0F4468467B4528"))]
#[inline]
pub fn set_wind_direction(direction: f32) {
    call(0xEB0F4468467B4528, (direction,))
}

/// `SetWindSpeed`.
///
/// <https://docs.fivem.net/natives/?_0xEE09ECEDBABE47FC>
#[doc(alias("SetWindSpeed", "SET_WIND_SPEED", "0xEE09ECEDBABE47FC"))]
#[inline]
pub fn set_wind_speed(speed: f32) {
    call(0xEE09ECEDBABE47FC, (speed,))
}

/// `ShootSingleBulletBetweenCoords`.
///
/// <https://docs.fivem.net/natives/?_0x867654CBC7606F2C>
#[doc(alias(
    "ShootSingleBulletBetweenCoords",
    "SHOOT_SINGLE_BULLET_BETWEEN_COORDS",
    "0x867654CBC7606F2C"
))]
#[inline]
pub fn shoot_single_bullet_between_coords(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    damage: i32,
    pure_accuracy: bool,
    weapon_hash: impl Into<Hash>,
    owner_ped: Ped,
    is_audible: bool,
    is_invisible: bool,
    speed: f32,
) {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0x867654CBC7606F2C,
        (
            x1,
            y1,
            z1,
            x2,
            y2,
            z2,
            damage,
            pure_accuracy,
            weapon_hash,
            owner_ped,
            is_audible,
            is_invisible,
            speed,
        ),
    )
}

/// `ShootSingleBulletBetweenCoordsIgnoreEntity`.
///
/// <https://docs.fivem.net/natives/?_0xE3A7742E0B7A2F8B>
#[doc(alias(
    "ShootSingleBulletBetweenCoordsIgnoreEntity",
    "SHOOT_SINGLE_BULLET_BETWEEN_COORDS_IGNORE_ENTITY",
    "0xE3A7742E0B7A2F8B",
    "_SHOOT_SINGLE_BULLET_BETWEEN_COORDS_PRESET_PARAMS",
    "ShootSingleBulletBetweenCoordsPresetParams"
))]
#[inline]
pub fn shoot_single_bullet_between_coords_ignore_entity(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    damage: i32,
    p7: bool,
    weapon_hash: impl Into<Hash>,
    owner_ped: Ped,
    is_audible: bool,
    is_invisible: bool,
    speed: f32,
    entity: impl Into<Entity>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let entity: Entity = entity.into();
    call(
        0xE3A7742E0B7A2F8B,
        (
            x1,
            y1,
            z1,
            x2,
            y2,
            z2,
            damage,
            p7,
            weapon_hash,
            owner_ped,
            is_audible,
            is_invisible,
            speed,
            entity,
        ),
    )
}

/// `ShootSingleBulletBetweenCoordsIgnoreEntityNew`.
///
/// <https://docs.fivem.net/natives/?_0xBFE5756E7407064A>
#[doc(alias(
    "ShootSingleBulletBetweenCoordsIgnoreEntityNew",
    "SHOOT_SINGLE_BULLET_BETWEEN_COORDS_IGNORE_ENTITY_NEW",
    "0xBFE5756E7407064A",
    "_SHOOT_SINGLE_BULLET_BETWEEN_COORDS_WITH_EXTRA_PARAMS",
    "ShootSingleBulletBetweenCoordsWithExtraParams"
))]
#[inline]
pub fn shoot_single_bullet_between_coords_ignore_entity_new(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    damage: i32,
    p7: bool,
    weapon_hash: impl Into<Hash>,
    owner_ped: Ped,
    is_audible: bool,
    is_invisible: bool,
    speed: f32,
    entity: impl Into<Entity>,
    p14: bool,
    p15: bool,
    p16: bool,
    p17: bool,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let entity: Entity = entity.into();
    call(
        0xBFE5756E7407064A,
        (
            (
                x1,
                y1,
                z1,
                x2,
                y2,
                z2,
                damage,
                p7,
                weapon_hash,
                owner_ped,
                is_audible,
                is_invisible,
                speed,
                entity,
                p14,
                p15,
            ),
            (p16, p17),
        ),
    )
}

/// `ShouldUseMetricMeasurements`.
///
/// <https://docs.fivem.net/natives/?_0xD3D15555431AB793>
#[doc(alias(
    "ShouldUseMetricMeasurements",
    "SHOULD_USE_METRIC_MEASUREMENTS",
    "0xD3D15555431AB793",
    "_IS_GAME_USING_METRIC_MEASUREMENT_SYSTEM",
    "IsGameUsingMetricMeasurementSystem"
))]
#[inline]
pub fn should_use_metric_measurements() -> bool {
    call(0xD3D15555431AB793, ())
}

/// `SlerpNearQuaternion`.
///
/// The values: `out_x`, `out_y`, `out_z`, `out_w`.
///
/// <https://docs.fivem.net/natives/?_0xF2F6A2FA49278625>
#[doc(alias("SlerpNearQuaternion", "SLERP_NEAR_QUATERNION", "0xF2F6A2FA49278625"))]
#[inline]
pub fn slerp_near_quaternion(
    t: f32,
    x: f32,
    y: f32,
    z: f32,
    w: f32,
    x1: f32,
    y1: f32,
    z1: f32,
    w1: f32,
) -> (f32, f32, f32, f32) {
    let mut out_x = Out::<f32>::default();
    let mut out_y = Out::<f32>::default();
    let mut out_z = Out::<f32>::default();
    let mut out_w = Out::<f32>::default();
    call::<()>(
        0xF2F6A2FA49278625,
        (
            t, x, y, z, w, x1, y1, z1, w1, &mut out_x, &mut out_y, &mut out_z, &mut out_w,
        ),
    );
    (out_x.get(), out_y.get(), out_z.get(), out_w.get())
}

/// `StartBenchmarkRecording`.
///
/// <https://docs.fivem.net/natives/?_0x92790862E36C2ADA>
#[doc(alias(
    "StartBenchmarkRecording",
    "_START_BENCHMARK_RECORDING",
    "START_END_USER_BENCHMARK",
    "StartEndUserBenchmark",
    "0x92790862E36C2ADA"
))]
#[inline]
pub fn start_benchmark_recording() {
    call(0x92790862E36C2ADA, ())
}

/// `StartSaveArrayWithSize`.
///
/// <https://docs.fivem.net/natives/?_0x60FE567DF1B1AF9D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "StartSaveArrayWithSize",
    "START_SAVE_ARRAY_WITH_SIZE",
    "0x60FE567DF1B1AF9D",
    "_START_SAVE_ARRAY",
    "StartSaveArray"
))]
#[inline]
pub unsafe fn start_save_array_with_size(p0: &mut [u8], size: i32, array_name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x60FE567DF1B1AF9D, (p0, size, array_name))
}

/// `StartSaveData`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xA9575F812C6A7997>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("StartSaveData", "START_SAVE_DATA", "0xA9575F812C6A7997"))]
#[inline]
pub unsafe fn start_save_data(p0: &mut [u8], p1: i32, p2: bool) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xA9575F812C6A7997, (p0, p1, p2))
}

/// `StartSaveStructWithSize`.
///
/// <https://docs.fivem.net/natives/?_0xBF737600CDDBEADD>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "StartSaveStructWithSize",
    "START_SAVE_STRUCT_WITH_SIZE",
    "0xBF737600CDDBEADD",
    "_START_SAVE_STRUCT",
    "StartSaveStruct"
))]
#[inline]
pub unsafe fn start_save_struct_with_size(p0: &mut [u8], size: i32, struct_name: &str) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xBF737600CDDBEADD, (p0, size, struct_name))
}

/// `StopBenchmarkRecording`.
///
/// <https://docs.fivem.net/natives/?_0xC7DB36C24634F52B>
#[doc(alias(
    "StopBenchmarkRecording",
    "_STOP_BENCHMARK_RECORDING",
    "STOP_END_USER_BENCHMARK",
    "StopEndUserBenchmark",
    "0xC7DB36C24634F52B"
))]
#[inline]
pub fn stop_benchmark_recording() {
    call(0xC7DB36C24634F52B, ())
}

/// `StopSaveArray`.
///
/// <https://docs.fivem.net/natives/?_0x04456F95153C6BE4>
#[doc(alias("StopSaveArray", "STOP_SAVE_ARRAY", "0x04456F95153C6BE4"))]
#[inline]
pub fn stop_save_array() {
    call(0x04456F95153C6BE4, ())
}

/// `StopSaveData`.
///
/// <https://docs.fivem.net/natives/?_0x74E20C9145FB66FD>
#[doc(alias("StopSaveData", "STOP_SAVE_DATA", "0x74E20C9145FB66FD"))]
#[inline]
pub fn stop_save_data() {
    call(0x74E20C9145FB66FD, ())
}

/// `StopSaveStruct`.
///
/// <https://docs.fivem.net/natives/?_0xEB1774DF12BB9F12>
#[doc(alias("StopSaveStruct", "STOP_SAVE_STRUCT", "0xEB1774DF12BB9F12"))]
#[inline]
pub fn stop_save_struct() {
    call(0xEB1774DF12BB9F12, ())
}

/// `StringToInt`.
///
/// <https://docs.fivem.net/natives/?_0x5A5F40FE637EB584>
#[doc(alias("StringToInt", "STRING_TO_INT", "0x5A5F40FE637EB584"))]
#[inline]
pub fn string_to_int(string: &str) -> Option<i32> {
    let mut out_integer = Out::<i32>::default();
    let result: bool = call(0x5A5F40FE637EB584, (string, &mut out_integer));
    result.then(|| out_integer.get())
}

/// `SupressRandomEventThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x1EAE0A6E978894A2>
#[doc(alias(
    "SupressRandomEventThisFrame",
    "SUPRESS_RANDOM_EVENT_THIS_FRAME",
    "0x1EAE0A6E978894A2"
))]
#[inline]
pub fn supress_random_event_this_frame(event_type: i32, enable: bool) {
    call(0x1EAE0A6E978894A2, (event_type, enable))
}

/// `Tan`.
///
/// <https://docs.fivem.net/natives/?_0x632106CC96E82E91>
#[doc(alias("Tan", "TAN", "0x632106CC96E82E91"))]
#[inline]
pub fn tan(p0: f32) -> f32 {
    call(0x632106CC96E82E91, (p0,))
}

/// `TerminateAllScriptsWithThisName`.
///
/// <https://docs.fivem.net/natives/?_0x9DC711BC69C548DF>
#[doc(alias(
    "TerminateAllScriptsWithThisName",
    "TERMINATE_ALL_SCRIPTS_WITH_THIS_NAME",
    "0x9DC711BC69C548DF"
))]
#[inline]
pub fn terminate_all_scripts_with_this_name(script_name: &str) {
    call(0x9DC711BC69C548DF, (script_name,))
}

/// `ToggleShowOptionalStuntJumpCamera`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xFB80AB299D2EE1BD>
#[doc(alias(
    "ToggleShowOptionalStuntJumpCamera",
    "TOGGLE_SHOW_OPTIONAL_STUNT_JUMP_CAMERA",
    "0xFB80AB299D2EE1BD"
))]
#[inline]
pub fn toggle_show_optional_stunt_jump_camera(toggle: bool) {
    call(0xFB80AB299D2EE1BD, (toggle,))
}

/// `UiStartedEndUserBenchmark`.
///
/// <https://docs.fivem.net/natives/?_0xEA2F2061875EED90>
#[doc(alias(
    "UiStartedEndUserBenchmark",
    "UI_STARTED_END_USER_BENCHMARK",
    "0xEA2F2061875EED90",
    "_UI_IS_SINGLEPLAYER_PAUSE_MENU_ACTIVE",
    "UiIsSingleplayerPauseMenuActive"
))]
#[inline]
pub fn ui_started_end_user_benchmark() -> bool {
    call(0xEA2F2061875EED90, ())
}

/// `UnloadCloudHat`.
///
/// <https://docs.fivem.net/natives/?_0xA74802FB8D0B7814>
#[doc(alias("UnloadCloudHat", "UNLOAD_CLOUD_HAT", "0xA74802FB8D0B7814"))]
#[inline]
pub fn unload_cloud_hat(name: &str, p1: f32) {
    call(0xA74802FB8D0B7814, (name, p1))
}

/// `UpdateOnscreenKeyboard`.
///
/// <https://docs.fivem.net/natives/?_0x0CF2B696BBF945AE>
#[doc(alias(
    "UpdateOnscreenKeyboard",
    "UPDATE_ONSCREEN_KEYBOARD",
    "0x0CF2B696BBF945AE"
))]
#[inline]
pub fn update_onscreen_keyboard() -> i32 {
    call(0x0CF2B696BBF945AE, ())
}

/// `UsingMissionCreator`.
///
/// <https://docs.fivem.net/natives/?_0xF14878FC50BEC6EE>
#[doc(alias("UsingMissionCreator", "USING_MISSION_CREATOR", "0xF14878FC50BEC6EE"))]
#[inline]
pub fn using_mission_creator(toggle: bool) {
    call(0xF14878FC50BEC6EE, (toggle,))
}

/// `WaterOverrideFadeIn`.
///
/// <https://docs.fivem.net/natives/?_0xA8434F1DFF41D6E7>
#[doc(alias("WaterOverrideFadeIn", "WATER_OVERRIDE_FADE_IN", "0xA8434F1DFF41D6E7"))]
#[inline]
pub fn water_override_fade_in(p0: f32) {
    call(0xA8434F1DFF41D6E7, (p0,))
}

/// `WaterOverrideFadeOut`.
///
/// <https://docs.fivem.net/natives/?_0xC3C221ADDDE31A11>
#[doc(alias(
    "WaterOverrideFadeOut",
    "WATER_OVERRIDE_FADE_OUT",
    "0xC3C221ADDDE31A11"
))]
#[inline]
pub fn water_override_fade_out(p0: f32) {
    call(0xC3C221ADDDE31A11, (p0,))
}

/// `WaterOverrideSetOceannoiseminamplitude`.
///
/// <https://docs.fivem.net/natives/?_0x31727907B2C43C55>
#[doc(alias(
    "WaterOverrideSetOceannoiseminamplitude",
    "WATER_OVERRIDE_SET_OCEANNOISEMINAMPLITUDE",
    "0x31727907B2C43C55"
))]
#[inline]
pub fn water_override_set_oceannoiseminamplitude(min_amplitude: f32) {
    call(0x31727907B2C43C55, (min_amplitude,))
}

/// `WaterOverrideSetOceanwaveamplitude`.
///
/// <https://docs.fivem.net/natives/?_0x405591EC8FD9096D>
#[doc(alias(
    "WaterOverrideSetOceanwaveamplitude",
    "WATER_OVERRIDE_SET_OCEANWAVEAMPLITUDE",
    "0x405591EC8FD9096D"
))]
#[inline]
pub fn water_override_set_oceanwaveamplitude(amplitude: f32) {
    call(0x405591EC8FD9096D, (amplitude,))
}

/// `WaterOverrideSetOceanwavemaxamplitude`.
///
/// <https://docs.fivem.net/natives/?_0xB3E6360DDE733E82>
#[doc(alias(
    "WaterOverrideSetOceanwavemaxamplitude",
    "WATER_OVERRIDE_SET_OCEANWAVEMAXAMPLITUDE",
    "0xB3E6360DDE733E82"
))]
#[inline]
pub fn water_override_set_oceanwavemaxamplitude(max_amplitude: f32) {
    call(0xB3E6360DDE733E82, (max_amplitude,))
}

/// `WaterOverrideSetOceanwaveminamplitude`.
///
/// <https://docs.fivem.net/natives/?_0xF751B16FB32ABC1D>
#[doc(alias(
    "WaterOverrideSetOceanwaveminamplitude",
    "WATER_OVERRIDE_SET_OCEANWAVEMINAMPLITUDE",
    "0xF751B16FB32ABC1D"
))]
#[inline]
pub fn water_override_set_oceanwaveminamplitude(min_amplitude: f32) {
    call(0xF751B16FB32ABC1D, (min_amplitude,))
}

/// `WaterOverrideSetRipplebumpiness`.
///
/// <https://docs.fivem.net/natives/?_0x7C9C0B1EEB1F9072>
#[doc(alias(
    "WaterOverrideSetRipplebumpiness",
    "WATER_OVERRIDE_SET_RIPPLEBUMPINESS",
    "0x7C9C0B1EEB1F9072"
))]
#[inline]
pub fn water_override_set_ripplebumpiness(bumpiness: f32) {
    call(0x7C9C0B1EEB1F9072, (bumpiness,))
}

/// `WaterOverrideSetRippledisturb`.
///
/// <https://docs.fivem.net/natives/?_0xB9854DFDE0D833D6>
#[doc(alias(
    "WaterOverrideSetRippledisturb",
    "WATER_OVERRIDE_SET_RIPPLEDISTURB",
    "0xB9854DFDE0D833D6"
))]
#[inline]
pub fn water_override_set_rippledisturb(disturb: f32) {
    call(0xB9854DFDE0D833D6, (disturb,))
}

/// `WaterOverrideSetRipplemaxbumpiness`.
///
/// <https://docs.fivem.net/natives/?_0x9F5E6BB6B34540DA>
#[doc(alias(
    "WaterOverrideSetRipplemaxbumpiness",
    "WATER_OVERRIDE_SET_RIPPLEMAXBUMPINESS",
    "0x9F5E6BB6B34540DA"
))]
#[inline]
pub fn water_override_set_ripplemaxbumpiness(max_bumpiness: f32) {
    call(0x9F5E6BB6B34540DA, (max_bumpiness,))
}

/// `WaterOverrideSetRippleminbumpiness`.
///
/// <https://docs.fivem.net/natives/?_0x6216B116083A7CB4>
#[doc(alias(
    "WaterOverrideSetRippleminbumpiness",
    "WATER_OVERRIDE_SET_RIPPLEMINBUMPINESS",
    "0x6216B116083A7CB4"
))]
#[inline]
pub fn water_override_set_rippleminbumpiness(min_bumpiness: f32) {
    call(0x6216B116083A7CB4, (min_bumpiness,))
}

/// `WaterOverrideSetShorewaveamplitude`.
///
/// <https://docs.fivem.net/natives/?_0xB8F87EAD7533B176>
#[doc(alias(
    "WaterOverrideSetShorewaveamplitude",
    "WATER_OVERRIDE_SET_SHOREWAVEAMPLITUDE",
    "0xB8F87EAD7533B176"
))]
#[inline]
pub fn water_override_set_shorewaveamplitude(amplitude: f32) {
    call(0xB8F87EAD7533B176, (amplitude,))
}

/// `WaterOverrideSetShorewavemaxamplitude`.
///
/// <https://docs.fivem.net/natives/?_0xA7A1127490312C36>
#[doc(alias(
    "WaterOverrideSetShorewavemaxamplitude",
    "WATER_OVERRIDE_SET_SHOREWAVEMAXAMPLITUDE",
    "0xA7A1127490312C36"
))]
#[inline]
pub fn water_override_set_shorewavemaxamplitude(max_amplitude: f32) {
    call(0xA7A1127490312C36, (max_amplitude,))
}

/// `WaterOverrideSetShorewaveminamplitude`.
///
/// <https://docs.fivem.net/natives/?_0xC3EAD29AB273ECE8>
#[doc(alias(
    "WaterOverrideSetShorewaveminamplitude",
    "WATER_OVERRIDE_SET_SHOREWAVEMINAMPLITUDE",
    "0xC3EAD29AB273ECE8"
))]
#[inline]
pub fn water_override_set_shorewaveminamplitude(min_amplitude: f32) {
    call(0xC3EAD29AB273ECE8, (min_amplitude,))
}

/// `WaterOverrideSetStrength`.
///
/// <https://docs.fivem.net/natives/?_0xC54A08C85AE4D410>
#[doc(alias(
    "WaterOverrideSetStrength",
    "WATER_OVERRIDE_SET_STRENGTH",
    "0xC54A08C85AE4D410"
))]
#[inline]
pub fn water_override_set_strength(strength: f32) {
    call(0xC54A08C85AE4D410, (strength,))
}
