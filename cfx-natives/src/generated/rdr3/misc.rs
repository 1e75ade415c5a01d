// Made by native-gen 0.2.0 from data 164a2e641aab0961; do not edit.

//! Namespace `MISC` of the RedM client.

use crate::prelude::*;

/// `Absf`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x134549B388167CBF>
#[doc(alias("Absf", "ABSF", "0x134549B388167CBF"))]
#[inline]
pub fn absf(value: f32) -> f32 {
    call(0x134549B388167CBF, (value,))
}

/// `Absi`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C214D5B8A38C828>
#[doc(alias("Absi", "ABSI", "0x0C214D5B8A38C828"))]
#[inline]
pub fn absi(value: i32) -> i32 {
    call(0x0C214D5B8A38C828, (value,))
}

/// `Acos`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x586690F0176DC575>
#[doc(alias("Acos", "ACOS", "0x586690F0176DC575"))]
#[inline]
pub fn acos(p0: f32) -> f32 {
    call(0x586690F0176DC575, (p0,))
}

/// `ActionManagerEnableAction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7ACF124C12A2B045>
#[doc(alias(
    "ActionManagerEnableAction",
    "ACTION_MANAGER_ENABLE_ACTION",
    "0x7ACF124C12A2B045"
))]
#[inline]
pub fn action_manager_enable_action(hash: impl Into<Hash>, enable: bool) {
    let hash: Hash = hash.into();
    call(0x7ACF124C12A2B045, (hash, enable))
}

/// `ActionManagerIsActionEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD0759658268FD8E>
#[doc(alias(
    "ActionManagerIsActionEnabled",
    "ACTION_MANAGER_IS_ACTION_ENABLED",
    "0xFD0759658268FD8E"
))]
#[inline]
pub fn action_manager_is_action_enabled(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0xFD0759658268FD8E, (hash,))
}

/// `ActivityFeedActionStartWithCommandLine`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x91D657230BC208D2>
#[doc(alias(
    "ActivityFeedActionStartWithCommandLine",
    "ACTIVITY_FEED_ACTION_START_WITH_COMMAND_LINE",
    "0x91D657230BC208D2"
))]
#[inline]
pub fn activity_feed_action_start_with_command_line(p0: &str, p1: &str) {
    call(0x91D657230BC208D2, (p0, p1))
}

/// `ActivityFeedActionStartWithCommandLineAdd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1694A053DFB61A34>
#[doc(alias(
    "ActivityFeedActionStartWithCommandLineAdd",
    "ACTIVITY_FEED_ACTION_START_WITH_COMMAND_LINE_ADD",
    "0x1694A053DFB61A34"
))]
#[inline]
pub fn activity_feed_action_start_with_command_line_add(p0: &str) {
    call(0x1694A053DFB61A34, (p0,))
}

/// `ActivityFeedAddSubstringToCaption`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9935F76407C32539>
#[doc(alias(
    "ActivityFeedAddSubstringToCaption",
    "ACTIVITY_FEED_ADD_SUBSTRING_TO_CAPTION",
    "0x9935F76407C32539"
))]
#[inline]
pub fn activity_feed_add_substring_to_caption(p0: &str) {
    call(0x9935F76407C32539, (p0,))
}

/// `ActivityFeedCreate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC7FC854B956A128>
#[doc(alias("ActivityFeedCreate", "ACTIVITY_FEED_CREATE", "0xCC7FC854B956A128"))]
#[inline]
pub fn activity_feed_create(p0: &str, p1: &str) {
    call(0xCC7FC854B956A128, (p0, p1))
}

/// `ActivityFeedPost`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB16FC7B364D86585>
#[doc(alias("ActivityFeedPost", "ACTIVITY_FEED_POST", "0xB16FC7B364D86585"))]
#[inline]
pub fn activity_feed_post() {
    call(0xB16FC7B364D86585, ())
}

/// `AddDispatchSpawnBlockingArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2D5A26208421426>
#[doc(alias(
    "AddDispatchSpawnBlockingArea",
    "_ADD_DISPATCH_SPAWN_BLOCKING_AREA",
    "0xA2D5A26208421426"
))]
#[inline]
pub fn add_dispatch_spawn_blocking_area(volume: Volume) -> i32 {
    call(0xA2D5A26208421426, (volume,))
}

/// `AddPopMultiplierArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5EBDA1A3B8CB5EF7>
#[doc(alias(
    "AddPopMultiplierArea",
    "ADD_POP_MULTIPLIER_AREA",
    "0x5EBDA1A3B8CB5EF7"
))]
#[inline]
pub fn add_pop_multiplier_area(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    ped_density: f32,
    traffic_density: f32,
    p8: bool,
    p9: bool,
) -> i32 {
    call(
        0x5EBDA1A3B8CB5EF7,
        (x1, y1, z1, x2, y2, z2, ped_density, traffic_density, p8, p9),
    )
}

/// `AddPopMultiplierVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3233C4EC0514C7EC>
#[doc(alias(
    "AddPopMultiplierVolume",
    "_ADD_POP_MULTIPLIER_VOLUME",
    "0x3233C4EC0514C7EC"
))]
#[inline]
pub fn add_pop_multiplier_volume(
    volume: Volume,
    ped_density: f32,
    vehicle_density: f32,
    p3: bool,
    p4: bool,
) -> i32 {
    call(
        0x3233C4EC0514C7EC,
        (volume, ped_density, vehicle_density, p3, p4),
    )
}

/// `AddTacticalNavMeshPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4EE55E63FA9AF45>
#[doc(alias(
    "AddTacticalNavMeshPoint",
    "ADD_TACTICAL_NAV_MESH_POINT",
    "0xE4EE55E63FA9AF45"
))]
#[inline]
pub fn add_tactical_nav_mesh_point(x: f32, y: f32, z: f32, p3: i32) {
    call(0xE4EE55E63FA9AF45, (x, y, z, p3))
}

/// `AreStringsEqual`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3852F22AB713A1F>
#[doc(alias("AreStringsEqual", "ARE_STRINGS_EQUAL", "0xD3852F22AB713A1F"))]
#[inline]
pub fn are_strings_equal(string1: &str, string2: &str) -> bool {
    call(0xD3852F22AB713A1F, (string1, string2))
}

/// `Asin`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E3C15D296C15583>
#[doc(alias("Asin", "ASIN", "0x6E3C15D296C15583"))]
#[inline]
pub fn asin(p0: f32) -> f32 {
    call(0x6E3C15D296C15583, (p0,))
}

/// `Atan`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x503054DED0B78027>
#[doc(alias("Atan", "ATAN", "0x503054DED0B78027"))]
#[inline]
pub fn atan(p0: f32) -> f32 {
    call(0x503054DED0B78027, (p0,))
}

/// `Atan2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x965B220A066E3F07>
#[doc(alias("Atan2", "ATAN2", "0x965B220A066E3F07"))]
#[inline]
pub fn atan2(p0: f32, p1: f32) -> f32 {
    call(0x965B220A066E3F07, (p0, p1))
}

/// `BlockDispatchServiceResourceCreation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66947E61A44DE2C6>
#[doc(alias(
    "BlockDispatchServiceResourceCreation",
    "BLOCK_DISPATCH_SERVICE_RESOURCE_CREATION",
    "0x66947E61A44DE2C6"
))]
#[inline]
pub fn block_dispatch_service_resource_creation(dispatch_service: i32, toggle: bool) {
    call(0x66947E61A44DE2C6, (dispatch_service, toggle))
}

/// `CancelOnscreenKeyboard`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58A39BE597CE99CD>
#[doc(alias(
    "CancelOnscreenKeyboard",
    "CANCEL_ONSCREEN_KEYBOARD",
    "0x58A39BE597CE99CD"
))]
#[inline]
pub fn cancel_onscreen_keyboard() {
    call(0x58A39BE597CE99CD, ())
}

/// `ClearAllBitFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD2D74F89DF844A50>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `bit_flags`: there must be as many as it takes.
#[doc(alias("ClearAllBitFlags", "_CLEAR_ALL_BIT_FLAGS", "0xD2D74F89DF844A50"))]
#[inline]
pub unsafe fn clear_all_bit_flags(bit_flags: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let bit_flags = unsafe { Buffer::new(bit_flags) };
    call(0xD2D74F89DF844A50, (bit_flags,))
}

/// `ClearAngledAreaOfVehicles`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4D83115C1E02F8A>
#[doc(alias(
    "ClearAngledAreaOfVehicles",
    "CLEAR_ANGLED_AREA_OF_VEHICLES",
    "0xA4D83115C1E02F8A"
))]
#[inline]
pub fn clear_angled_area_of_vehicles(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0xA4D83115C1E02F8A, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `ClearArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B882A96EA77D5B1>
#[doc(alias("ClearArea", "CLEAR_AREA", "0x3B882A96EA77D5B1"))]
#[inline]
pub fn clear_area(x: f32, y: f32, z: f32, radius: f32, flag: i32) {
    call(0x3B882A96EA77D5B1, (x, y, z, radius, flag))
}

/// `ClearBit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D1D4A3602B6AD4E>
#[doc(alias("ClearBit", "CLEAR_BIT", "0x7D1D4A3602B6AD4E"))]
#[inline]
pub fn clear_bit(address: i32, offset: i32) -> i32 {
    let mut address = Out::new(address);
    call::<()>(0x7D1D4A3602B6AD4E, (&mut address, offset));
    address.get()
}

/// `ClearBitFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB909149F2BB5F6DA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `bit_flags`: there must be as many as it takes.
#[doc(alias("ClearBitFlag", "_CLEAR_BIT_FLAG", "0xB909149F2BB5F6DA"))]
#[inline]
pub unsafe fn clear_bit_flag(bit_flags: &mut [u8], flag: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let bit_flags = unsafe { Buffer::new(bit_flags) };
    call(0xB909149F2BB5F6DA, (bit_flags, flag))
}

/// `ClearOverrideWeather`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80A398F16FFE3CC3>
#[doc(alias("ClearOverrideWeather", "CLEAR_OVERRIDE_WEATHER", "0x80A398F16FFE3CC3"))]
#[inline]
pub fn clear_override_weather() {
    call(0x80A398F16FFE3CC3, ())
}

/// `ClearTacticalNavMeshPoints`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD93B6516C6878267>
#[doc(alias(
    "ClearTacticalNavMeshPoints",
    "CLEAR_TACTICAL_NAV_MESH_POINTS",
    "0xD93B6516C6878267"
))]
#[inline]
pub fn clear_tactical_nav_mesh_points() {
    call(0xD93B6516C6878267, ())
}

/// `ClearVolumeArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2FCD528A397E5C88>
#[doc(alias("ClearVolumeArea", "_CLEAR_VOLUME_AREA", "0x2FCD528A397E5C88"))]
#[inline]
pub fn clear_volume_area(volume: Volume, flag: i32) {
    call(0x2FCD528A397E5C88, (volume, flag))
}

/// `ClearWeatherTypePersist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD85DFE5C131E4AE9>
#[doc(alias(
    "ClearWeatherTypePersist",
    "CLEAR_WEATHER_TYPE_PERSIST",
    "0xD85DFE5C131E4AE9"
))]
#[inline]
pub fn clear_weather_type_persist() {
    call(0xD85DFE5C131E4AE9, ())
}

/// `ClearWeatherTypePersistOvertime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE7690C0A0D1C36D>
#[doc(alias(
    "ClearWeatherTypePersistOvertime",
    "_CLEAR_WEATHER_TYPE_PERSIST_OVERTIME",
    "0xCE7690C0A0D1C36D"
))]
#[inline]
pub fn clear_weather_type_persist_overtime(milliseconds: i32) {
    call(0xCE7690C0A0D1C36D, (milliseconds,))
}

/// `ClearWeatherVariation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E71C80FA4EC8147>
#[doc(alias(
    "ClearWeatherVariation",
    "_CLEAR_WEATHER_VARIATION",
    "0x0E71C80FA4EC8147"
))]
#[inline]
pub fn clear_weather_variation(weather_type: &str, p1: bool) {
    call(0x0E71C80FA4EC8147, (weather_type, p1))
}

/// `CompareStrings`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBFBB74A15EFC149B>
#[doc(alias("CompareStrings", "COMPARE_STRINGS", "0xBFBB74A15EFC149B"))]
#[inline]
pub fn compare_strings(str1: &str, str2: &str, match_case: bool, max_length: i32) -> i32 {
    call(0xBFBB74A15EFC149B, (str1, str2, match_case, max_length))
}

/// `CopyScriptStruct`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF7AC7DC0DEE7C9BE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `dst`, `src`: there must be as many as it takes.
#[doc(alias("CopyScriptStruct", "COPY_SCRIPT_STRUCT", "0xF7AC7DC0DEE7C9BE"))]
#[inline]
pub unsafe fn copy_script_struct(dst: &mut [u8], src: &mut [u8], size: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let dst = unsafe { Buffer::new(dst) };
    // SAFETY: the caller promises that the native stays inside.
    let src = unsafe { Buffer::new(src) };
    call(0xF7AC7DC0DEE7C9BE, (dst, src, size))
}

/// `CountBitFlags`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE704838F36F93B7B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `bit_flags`: there must be as many as it takes.
#[doc(alias("CountBitFlags", "_COUNT_BIT_FLAGS", "0xE704838F36F93B7B"))]
#[inline]
pub unsafe fn count_bit_flags(bit_flags: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let bit_flags = unsafe { Buffer::new(bit_flags) };
    call(0xE704838F36F93B7B, (bit_flags,))
}

/// `CreateAiMemory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88BC5F4AEF77FC4E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias("CreateAiMemory", "_CREATE_AI_MEMORY", "0x88BC5F4AEF77FC4E"))]
#[inline]
pub unsafe fn create_ai_memory(args: &mut [u8], ai_memory_type: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0x88BC5F4AEF77FC4E, (args, ai_memory_type))
}

/// `CreateColorString`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBCC2CFADEA1AEA6C>
#[doc(alias("CreateColorString", "_CREATE_COLOR_STRING", "0xBCC2CFADEA1AEA6C"))]
#[inline]
pub fn create_color_string(rgb: i32) -> Option<String> {
    call(0xBCC2CFADEA1AEA6C, (rgb,))
}

/// `CreateIncident`.
///
/// Of unknown type: `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F892CAF67444AE7>
#[doc(alias("CreateIncident", "CREATE_INCIDENT", "0x3F892CAF67444AE7"))]
#[inline]
pub fn create_incident(
    dispatch_service: i32,
    x: f32,
    y: f32,
    z: f32,
    num_units: i32,
    radius: f32,
    p7: i32,
    p8: i32,
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
            p7,
            p8,
        ),
    );
    result.then(|| out_incident_id.get())
}

/// `CreateIncidentWithEntities`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB3D3F45436DB1D8>
#[doc(alias(
    "CreateIncidentWithEntities",
    "_CREATE_INCIDENT_WITH_ENTITIES",
    "0xAB3D3F45436DB1D8"
))]
#[inline]
pub fn create_incident_with_entities(
    dispatch_service: i32,
    x: f32,
    y: f32,
    z: f32,
    item_set: ItemSet,
    radius: f32,
) -> Option<i32> {
    let mut out_incident_id = Out::<i32>::default();
    let result: bool = call(
        0xAB3D3F45436DB1D8,
        (
            dispatch_service,
            x,
            y,
            z,
            item_set,
            radius,
            &mut out_incident_id,
        ),
    );
    result.then(|| out_incident_id.get())
}

/// `DeleteIncident`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CFD0F0D6AAE0AEE>
#[doc(alias("DeleteIncident", "DELETE_INCIDENT", "0x5CFD0F0D6AAE0AEE"))]
#[inline]
pub fn delete_incident(incident_id: i32) {
    call(0x5CFD0F0D6AAE0AEE, (incident_id,))
}

/// `DisableLootingCompositeLootableThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40D72189F46D2E15>
#[doc(alias(
    "DisableLootingCompositeLootableThisFrame",
    "DISABLE_LOOTING_COMPOSITE_LOOTABLE_THIS_FRAME",
    "0x40D72189F46D2E15"
))]
#[inline]
pub fn disable_looting_composite_lootable_this_frame(composite_id: i32, p1: bool) {
    call(0x40D72189F46D2E15, (composite_id, p1))
}

/// `DisableLootingCompositePickableThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x082C043C7AFC3747>
#[doc(alias(
    "DisableLootingCompositePickableThisFrame",
    "_DISABLE_LOOTING_COMPOSITE_PICKABLE_THIS_FRAME",
    "0x082C043C7AFC3747"
))]
#[inline]
pub fn disable_looting_composite_pickable_this_frame(composite_id: i32, p1: bool) {
    call(0x082C043C7AFC3747, (composite_id, p1))
}

/// `DisplayOnscreenKeyboard`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x044131118D8DB3CD>
#[doc(alias(
    "DisplayOnscreenKeyboard",
    "DISPLAY_ONSCREEN_KEYBOARD",
    "0x044131118D8DB3CD"
))]
#[inline]
pub fn display_onscreen_keyboard(
    text_type: i32,
    window_title: &str,
    p2: &str,
    default_text: &str,
    default_concat1: &str,
    default_concat2: &str,
    default_concat3: &str,
    max_input_length: i32,
) {
    call(
        0x044131118D8DB3CD,
        (
            text_type,
            window_title,
            p2,
            default_text,
            default_concat1,
            default_concat2,
            default_concat3,
            max_input_length,
        ),
    )
}

/// `DoesItemHaveValidBase`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDC6E364C9C78178>
#[doc(alias(
    "DoesItemHaveValidBase",
    "_DOES_ITEM_HAVE_VALID_BASE",
    "0xBDC6E364C9C78178"
))]
#[inline]
pub fn does_item_have_valid_base(item: ScrHandle) -> bool {
    call(0xBDC6E364C9C78178, (item,))
}

/// `DoesPopMultiplierAreaExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x03BA619C81A646B3>
#[doc(alias(
    "DoesPopMultiplierAreaExist",
    "DOES_POP_MULTIPLIER_AREA_EXIST",
    "0x03BA619C81A646B3"
))]
#[inline]
pub fn does_pop_multiplier_area_exist(id: i32) -> bool {
    call(0x03BA619C81A646B3, (id,))
}

/// `DoesPopMultiplierAreaExistForVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39D6DACE323A20B6>
#[doc(alias(
    "DoesPopMultiplierAreaExistForVolume",
    "_DOES_POP_MULTIPLIER_AREA_EXIST_FOR_VOLUME",
    "0x39D6DACE323A20B6"
))]
#[inline]
pub fn does_pop_multiplier_area_exist_for_volume(volume: Volume) -> bool {
    call(0x39D6DACE323A20B6, (volume,))
}

/// `DoesStringExistInString`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9382D5D43D2AA6FF>
#[doc(alias(
    "DoesStringExistInString",
    "_DOES_STRING_EXIST_IN_STRING",
    "0x9382D5D43D2AA6FF"
))]
#[inline]
pub fn does_string_exist_in_string(string1: &str, string2: &str) -> bool {
    call(0x9382D5D43D2AA6FF, (string1, string2))
}

/// `EnableDispatchService`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x50E52637EF70EF77>
#[doc(alias(
    "EnableDispatchService",
    "ENABLE_DISPATCH_SERVICE",
    "0x50E52637EF70EF77"
))]
#[inline]
pub fn enable_dispatch_service(dispatch_service: i32, toggle: bool) {
    call(0x50E52637EF70EF77, (dispatch_service, toggle))
}

/// `FireSingleBullet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBC9A21F6A2A679C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias("FireSingleBullet", "FIRE_SINGLE_BULLET", "0xCBC9A21F6A2A679C"))]
#[inline]
pub unsafe fn fire_single_bullet(args: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0xCBC9A21F6A2A679C, (args,))
}

/// `ForceLightningFlash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x369DB5B2510FA080>
#[doc(alias("ForceLightningFlash", "FORCE_LIGHTNING_FLASH", "0x369DB5B2510FA080"))]
#[inline]
pub fn force_lightning_flash() {
    call(0x369DB5B2510FA080, ())
}

/// `ForceLightningFlashAtCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67943537D179597C>
#[doc(alias(
    "ForceLightningFlashAtCoords",
    "_FORCE_LIGHTNING_FLASH_AT_COORDS",
    "0x67943537D179597C"
))]
#[inline]
pub fn force_lightning_flash_at_coords(x: f32, y: f32, z: f32, p3: f32) {
    call(0x67943537D179597C, (x, y, z, p3))
}

/// `GameFrameworkManagerGetMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFAED234C7F53ABEB>
#[doc(alias(
    "GameFrameworkManagerGetMode",
    "_GAME_FRAMEWORK_MANAGER_GET_MODE",
    "0xFAED234C7F53ABEB"
))]
#[inline]
pub fn game_framework_manager_get_mode() -> Hash {
    call(0xFAED234C7F53ABEB, ())
}

/// `GameFrameworkManagerInit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4CABE596D632E4B0>
#[doc(alias(
    "GameFrameworkManagerInit",
    "GAME_FRAMEWORK_MANAGER_INIT",
    "0x4CABE596D632E4B0"
))]
#[inline]
pub fn game_framework_manager_init(transition_mode: impl Into<Hash>) -> bool {
    let transition_mode: Hash = transition_mode.into();
    call(0x4CABE596D632E4B0, (transition_mode,))
}

/// `GameFrameworkManagerShutdown`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAFF2FD8ADD927585>
#[doc(alias(
    "GameFrameworkManagerShutdown",
    "_GAME_FRAMEWORK_MANAGER_SHUTDOWN",
    "0xAFF2FD8ADD927585"
))]
#[inline]
pub fn game_framework_manager_shutdown() {
    call(0xAFF2FD8ADD927585, ())
}

/// `GetAiPedDoesHaveEventMemory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFDF38E2B711BF78E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "GetAiPedDoesHaveEventMemory",
    "_GET_AI_PED_DOES_HAVE_EVENT_MEMORY",
    "0xFDF38E2B711BF78E"
))]
#[inline]
pub unsafe fn get_ai_ped_does_have_event_memory(args: &mut [u8], p1: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(0xFDF38E2B711BF78E, (args, p1))
}

/// `GetAngleBetween_2dVectors`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0DFE1C486097BBB>
#[doc(alias(
    "GetAngleBetween_2dVectors",
    "GET_ANGLE_BETWEEN_2D_VECTORS",
    "0xD0DFE1C486097BBB"
))]
#[inline]
pub fn get_angle_between_2d_vectors(x1: f32, y1: f32, x2: f32, y2: f32) -> f32 {
    call(0xD0DFE1C486097BBB, (x1, y1, x2, y2))
}

/// `GetBenchmarkIterations`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22FC52CF470CC98D>
#[doc(alias(
    "GetBenchmarkIterations",
    "GET_BENCHMARK_ITERATIONS",
    "0x22FC52CF470CC98D"
))]
#[inline]
pub fn get_benchmark_iterations() -> i32 {
    call(0x22FC52CF470CC98D, ())
}

/// `GetBenchmarkPass`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9297DACF3A2CDFF7>
#[doc(alias("GetBenchmarkPass", "GET_BENCHMARK_PASS", "0x9297DACF3A2CDFF7"))]
#[inline]
pub fn get_benchmark_pass() -> i32 {
    call(0x9297DACF3A2CDFF7, ())
}

/// `GetBitsInRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x68E1352AF48F905D>
#[doc(alias("GetBitsInRange", "GET_BITS_IN_RANGE", "0x68E1352AF48F905D"))]
#[inline]
pub fn get_bits_in_range(var: i32, range_start: i32, range_end: i32) -> i32 {
    call(0x68E1352AF48F905D, (var, range_start, range_end))
}

/// `GetClosestPointOnLine`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83ACC65D9ACEC5EF>
#[doc(alias(
    "GetClosestPointOnLine",
    "GET_CLOSEST_POINT_ON_LINE",
    "0x83ACC65D9ACEC5EF"
))]
#[inline]
pub fn get_closest_point_on_line(
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
    call(0x83ACC65D9ACEC5EF, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `GetCoordsOfProjectileTypeWithinDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD73C960A681052DF>
#[doc(alias(
    "GetCoordsOfProjectileTypeWithinDistance",
    "GET_COORDS_OF_PROJECTILE_TYPE_WITHIN_DISTANCE",
    "0xD73C960A681052DF"
))]
#[inline]
pub fn get_coords_of_projectile_type_within_distance(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    distance: f32,
    p4: bool,
    must_be_owned_by_this_ped: bool,
) -> Option<Vector3> {
    let weapon_hash: Hash = weapon_hash.into();
    let mut out_coords = Out::<Vector3>::default();
    let result: bool = call(
        0xD73C960A681052DF,
        (
            ped,
            weapon_hash,
            distance,
            &mut out_coords,
            p4,
            must_be_owned_by_this_ped,
        ),
    );
    result.then(|| out_coords.get())
}

/// `GetCurrWeatherState`.
///
/// The values: `weather_type1`, `weather_type2`, `percent_weather2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0AC679B2342F14F2>
#[doc(alias("GetCurrWeatherState", "GET_CURR_WEATHER_STATE", "0x0AC679B2342F14F2"))]
#[inline]
pub fn get_curr_weather_state() -> (Hash, Hash, f32) {
    let mut weather_type1 = Out::<Hash>::default();
    let mut weather_type2 = Out::<Hash>::default();
    let mut percent_weather2 = Out::<f32>::default();
    call::<()>(
        0x0AC679B2342F14F2,
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

/// `GetDistanceBetweenCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0BE7F4E3CDBAFB28>
#[doc(alias(
    "GetDistanceBetweenCoords",
    "GET_DISTANCE_BETWEEN_COORDS",
    "0x0BE7F4E3CDBAFB28"
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
    call(0x0BE7F4E3CDBAFB28, (x1, y1, z1, x2, y2, z2, use_z))
}

/// `GetEasingCurveValue`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF50E344A8F93784>
#[doc(alias("GetEasingCurveValue", "_GET_EASING_CURVE_VALUE", "0xEF50E344A8F93784"))]
#[inline]
pub fn get_easing_curve_value(t: f32, b: f32, d: f32, easing_curve_type: i32) -> f32 {
    call(0xEF50E344A8F93784, (t, b, d, easing_curve_type))
}

/// `GetEntityFromItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE04C0AFD4EFAF0E>
#[doc(alias("GetEntityFromItem", "_GET_ENTITY_FROM_ITEM", "0xEE04C0AFD4EFAF0E"))]
#[inline]
pub fn get_entity_from_item(item: ScrHandle) -> Entity {
    call(0xEE04C0AFD4EFAF0E, (item,))
}

/// `GetForcedWeather`.
///
/// The values: `weather`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD560ABEF5D3784C>
#[doc(alias("GetForcedWeather", "_GET_FORCED_WEATHER", "0xDD560ABEF5D3784C"))]
#[inline]
pub fn get_forced_weather() -> (Hash, Hash) {
    let mut weather = Out::<Hash>::default();
    let mut p1 = Out::<Hash>::default();
    call::<()>(0xDD560ABEF5D3784C, (&mut weather, &mut p1));
    (weather.get(), p1.get())
}

/// `GetFrameCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77DFA958FCF100C1>
#[doc(alias("GetFrameCount", "GET_FRAME_COUNT", "0x77DFA958FCF100C1"))]
#[inline]
pub fn get_frame_count() -> i32 {
    call(0x77DFA958FCF100C1, ())
}

/// `GetFrameTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E72022914CE3C38>
#[doc(alias("GetFrameTime", "GET_FRAME_TIME", "0x5E72022914CE3C38"))]
#[inline]
pub fn get_frame_time() -> f32 {
    call(0x5E72022914CE3C38, ())
}

/// `GetGameTimer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F67E8ECA7D3F667>
#[doc(alias("GetGameTimer", "GET_GAME_TIMER", "0x4F67E8ECA7D3F667"))]
#[inline]
pub fn get_game_timer() -> i32 {
    call(0x4F67E8ECA7D3F667, ())
}

/// `GetGameTimerNonScaledClipped`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x483B8C542103AD72>
#[doc(alias(
    "GetGameTimerNonScaledClipped",
    "_GET_GAME_TIMER_NON_SCALED_CLIPPED",
    "0x483B8C542103AD72"
))]
#[inline]
pub fn get_game_timer_non_scaled_clipped() -> i32 {
    call(0x483B8C542103AD72, ())
}

/// `GetGroundZAndMaterialFor_3dCoord`.
///
/// The values: `out_ground_z`, `out_material_hash`, `out_flags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBBE5B63EFFB08E68>
#[doc(alias(
    "GetGroundZAndMaterialFor_3dCoord",
    "_GET_GROUND_Z_AND_MATERIAL_FOR_3D_COORD",
    "0xBBE5B63EFFB08E68"
))]
#[inline]
pub fn get_ground_z_and_material_for_3d_coord(
    x: f32,
    y: f32,
    z: f32,
    flags: i32,
) -> Option<(f32, Hash, i32)> {
    let mut out_ground_z = Out::<f32>::default();
    let mut out_material_hash = Out::<Hash>::default();
    let mut out_flags = Out::<i32>::default();
    let result: bool = call(
        0xBBE5B63EFFB08E68,
        (
            x,
            y,
            z,
            flags,
            &mut out_ground_z,
            &mut out_material_hash,
            &mut out_flags,
        ),
    );
    result.then(|| (out_ground_z.get(), out_material_hash.get(), out_flags.get()))
}

/// `GetGroundZAndNormalFor_3dCoord`.
///
/// The values: `ground_z`, `normal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A29CA9A6319E6AB>
#[doc(alias(
    "GetGroundZAndNormalFor_3dCoord",
    "GET_GROUND_Z_AND_NORMAL_FOR_3D_COORD",
    "0x2A29CA9A6319E6AB"
))]
#[inline]
pub fn get_ground_z_and_normal_for_3d_coord(x: f32, y: f32, z: f32) -> Option<(f32, Vector3)> {
    let mut ground_z = Out::<f32>::default();
    let mut normal = Out::<Vector3>::default();
    let result: bool = call(0x2A29CA9A6319E6AB, (x, y, z, &mut ground_z, &mut normal));
    result.then(|| (ground_z.get(), normal.get()))
}

/// `GetGroundZFor_3dCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x24FA4267BB8D2431>
#[doc(alias(
    "GetGroundZFor_3dCoord",
    "GET_GROUND_Z_FOR_3D_COORD",
    "0x24FA4267BB8D2431"
))]
#[inline]
pub fn get_ground_z_for_3d_coord(x: f32, y: f32, z: f32, p4: bool) -> Option<f32> {
    let mut ground_z = Out::<f32>::default();
    let result: bool = call(0x24FA4267BB8D2431, (x, y, z, &mut ground_z, p4));
    result.then(|| ground_z.get())
}

/// `GetHashKey`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD340785ADF8CFB7>
#[doc(alias("GetHashKey", "GET_HASH_KEY", "0xFD340785ADF8CFB7"))]
#[inline]
pub fn get_hash_key(string: &str) -> Hash {
    call(0xFD340785ADF8CFB7, (string,))
}

/// `GetHeadingFromVector_2d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x38D5202FF9271C62>
#[doc(alias(
    "GetHeadingFromVector_2d",
    "GET_HEADING_FROM_VECTOR_2D",
    "0x38D5202FF9271C62"
))]
#[inline]
pub fn get_heading_from_vector_2d(dx: f32, dy: f32) -> f32 {
    call(0x38D5202FF9271C62, (dx, dy))
}

/// `GetItemType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC8D2FF478DF9553>
#[doc(alias("GetItemType", "_GET_ITEM_TYPE", "0xDC8D2FF478DF9553"))]
#[inline]
pub fn get_item_type(handle: ScrHandle) -> i32 {
    call(0xDC8D2FF478DF9553, (handle,))
}

/// `GetLinePlaneIntersection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB6A04CEC428258B>
#[doc(alias(
    "GetLinePlaneIntersection",
    "GET_LINE_PLANE_INTERSECTION",
    "0xAB6A04CEC428258B"
))]
#[inline]
pub fn get_line_plane_intersection(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: f32,
    p9: f32,
    p10: f32,
    p11: f32,
) -> Option<f32> {
    let mut p12 = Out::<f32>::default();
    let result: bool = call(
        0xAB6A04CEC428258B,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, &mut p12),
    );
    result.then(|| p12.get())
}

/// `GetLootingEventHasFired`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9B91C5129EABC08>
#[doc(alias(
    "GetLootingEventHasFired",
    "_GET_LOOTING_EVENT_HAS_FIRED",
    "0xF9B91C5129EABC08"
))]
#[inline]
pub fn get_looting_event_has_fired(ped: Ped, event_name: &str) -> bool {
    call(0xF9B91C5129EABC08, (ped, event_name))
}

/// `GetMaxNumInstructions`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC43CD2668B204419>
#[doc(alias(
    "GetMaxNumInstructions",
    "_GET_MAX_NUM_INSTRUCTIONS",
    "0xC43CD2668B204419"
))]
#[inline]
pub fn get_max_num_instructions() -> i32 {
    call(0xC43CD2668B204419, ())
}

/// `GetMissionFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB15CD1CF58771DE1>
#[doc(alias("GetMissionFlag", "GET_MISSION_FLAG", "0xB15CD1CF58771DE1"))]
#[inline]
pub fn get_mission_flag() -> bool {
    call(0xB15CD1CF58771DE1, ())
}

/// `GetModelDimensions`.
///
/// The values: `minimum`, `maximum`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCB8DDD5D054A7E7>
#[doc(alias("GetModelDimensions", "GET_MODEL_DIMENSIONS", "0xDCB8DDD5D054A7E7"))]
#[inline]
pub fn get_model_dimensions(model_hash: impl Into<Hash>) -> (Vector3, Vector3) {
    let model_hash: Hash = model_hash.into();
    let mut minimum = Out::<Vector3>::default();
    let mut maximum = Out::<Vector3>::default();
    call::<()>(0xDCB8DDD5D054A7E7, (model_hash, &mut minimum, &mut maximum));
    (minimum.get(), maximum.get())
}

/// `GetNextWeatherTypeHashName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51021D36F62AAA83>
#[doc(alias(
    "GetNextWeatherTypeHashName",
    "_GET_NEXT_WEATHER_TYPE_HASH_NAME",
    "0x51021D36F62AAA83"
))]
#[inline]
pub fn get_next_weather_type_hash_name() -> Hash {
    call(0x51021D36F62AAA83, ())
}

/// `GetNumberOfFreeStacksOfThisSize`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40DC2907A9697EF7>
#[doc(alias(
    "GetNumberOfFreeStacksOfThisSize",
    "GET_NUMBER_OF_FREE_STACKS_OF_THIS_SIZE",
    "0x40DC2907A9697EF7"
))]
#[inline]
pub fn get_number_of_free_stacks_of_this_size(stack_size: i32) -> i32 {
    call(0x40DC2907A9697EF7, (stack_size,))
}

/// `GetNumberOfInstructions`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72904D3D62AF5839>
#[doc(alias(
    "GetNumberOfInstructions",
    "_GET_NUMBER_OF_INSTRUCTIONS",
    "0x72904D3D62AF5839"
))]
#[inline]
pub fn get_number_of_instructions() -> i32 {
    call(0x72904D3D62AF5839, ())
}

/// `GetNumberOfMicrosecondsSinceLastCall`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB0CE5E5ED8BB3581>
#[doc(alias(
    "GetNumberOfMicrosecondsSinceLastCall",
    "GET_NUMBER_OF_MICROSECONDS_SINCE_LAST_CALL",
    "0xB0CE5E5ED8BB3581"
))]
#[inline]
pub fn get_number_of_microseconds_since_last_call() -> i32 {
    call(0xB0CE5E5ED8BB3581, ())
}

/// `GetObjectFromIndexedItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18013392501CE5DC>
#[doc(alias(
    "GetObjectFromIndexedItem",
    "_GET_OBJECT_FROM_INDEXED_ITEM",
    "0x18013392501CE5DC"
))]
#[inline]
pub fn get_object_from_indexed_item(item: ScrHandle) -> Object {
    call(0x18013392501CE5DC, (item,))
}

/// `GetOnscreenKeyboardResult`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAFB4CF58A4A292B1>
#[doc(alias(
    "GetOnscreenKeyboardResult",
    "GET_ONSCREEN_KEYBOARD_RESULT",
    "0xAFB4CF58A4A292B1"
))]
#[inline]
pub fn get_onscreen_keyboard_result() -> Option<String> {
    call(0xAFB4CF58A4A292B1, ())
}

/// `GetPedFromIndexedItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FFB15534067DCD4>
#[doc(alias(
    "GetPedFromIndexedItem",
    "_GET_PED_FROM_INDEXED_ITEM",
    "0x3FFB15534067DCD4"
))]
#[inline]
pub fn get_ped_from_indexed_item(item: ScrHandle) -> Ped {
    call(0x3FFB15534067DCD4, (item,))
}

/// `GetPrevWeatherTypeHashName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4BEB42AEBCA732E9>
#[doc(alias(
    "GetPrevWeatherTypeHashName",
    "_GET_PREV_WEATHER_TYPE_HASH_NAME",
    "0x4BEB42AEBCA732E9"
))]
#[inline]
pub fn get_prev_weather_type_hash_name() -> Hash {
    call(0x4BEB42AEBCA732E9, ())
}

/// `GetProjectileOfProjectileTypeWithinDistance`.
///
/// The values: `out_coords`, `out_projectile`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9578986A6105A6AD>
#[doc(alias(
    "GetProjectileOfProjectileTypeWithinDistance",
    "GET_PROJECTILE_OF_PROJECTILE_TYPE_WITHIN_DISTANCE",
    "0x9578986A6105A6AD"
))]
#[inline]
pub fn get_projectile_of_projectile_type_within_distance(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    distance: f32,
    p5: bool,
    must_be_owned_by_this_ped: bool,
) -> Option<(Vector3, Object)> {
    let weapon_hash: Hash = weapon_hash.into();
    let mut out_coords = Out::<Vector3>::default();
    let mut out_projectile = Out::<Object>::default();
    let result: bool = call(
        0x9578986A6105A6AD,
        (
            ped,
            weapon_hash,
            distance,
            &mut out_coords,
            &mut out_projectile,
            p5,
            must_be_owned_by_this_ped,
        ),
    );
    result.then(|| (out_coords.get(), out_projectile.get()))
}

/// `GetRainLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x931B5F4CC130224B>
#[doc(alias("GetRainLevel", "GET_RAIN_LEVEL", "0x931B5F4CC130224B"))]
#[inline]
pub fn get_rain_level() -> f32 {
    call(0x931B5F4CC130224B, ())
}

/// `GetRandomEventFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x924D54E5698AE3E0>
#[doc(alias("GetRandomEventFlag", "GET_RANDOM_EVENT_FLAG", "0x924D54E5698AE3E0"))]
#[inline]
pub fn get_random_event_flag() -> bool {
    call(0x924D54E5698AE3E0, ())
}

/// `GetRandomFloatInRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE29F927A961F8AAA>
#[doc(alias(
    "GetRandomFloatInRange",
    "GET_RANDOM_FLOAT_IN_RANGE",
    "0xE29F927A961F8AAA"
))]
#[inline]
pub fn get_random_float_in_range(start_range: f32, end_range: f32) -> f32 {
    call(0xE29F927A961F8AAA, (start_range, end_range))
}

/// `GetRandomIntInRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD53343AA4FB7DD28>
#[doc(alias("GetRandomIntInRange", "GET_RANDOM_INT_IN_RANGE", "0xD53343AA4FB7DD28"))]
#[inline]
pub fn get_random_int_in_range(start_range: i32, end_range: i32) -> i32 {
    call(0xD53343AA4FB7DD28, (start_range, end_range))
}

/// `GetRandomWeatherType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1359C181BC625503>
#[doc(alias(
    "GetRandomWeatherType",
    "_GET_RANDOM_WEATHER_TYPE",
    "0x1359C181BC625503"
))]
#[inline]
pub fn get_random_weather_type() -> Hash {
    call(0x1359C181BC625503, ())
}

/// `GetRandomWeatherTypeIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7F4CE164D9A11DFE>
#[doc(alias(
    "GetRandomWeatherTypeIndex",
    "_GET_RANDOM_WEATHER_TYPE_INDEX",
    "0x7F4CE164D9A11DFE"
))]
#[inline]
pub fn get_random_weather_type_index() -> i32 {
    call(0x7F4CE164D9A11DFE, ())
}

/// `GetRealWorldTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E036F0480B8BF02>
#[doc(alias("GetRealWorldTime", "GET_REAL_WORLD_TIME", "0x2E036F0480B8BF02"))]
#[inline]
pub fn get_real_world_time() -> i32 {
    call(0x2E036F0480B8BF02, ())
}

/// `GetScriptTimeWithinFrameInMicroseconds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63219768C586667C>
#[doc(alias(
    "GetScriptTimeWithinFrameInMicroseconds",
    "GET_SCRIPT_TIME_WITHIN_FRAME_IN_MICROSECONDS",
    "0x63219768C586667C"
))]
#[inline]
pub fn get_script_time_within_frame_in_microseconds() -> i32 {
    call(0x63219768C586667C, ())
}

/// `GetSnowLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E5D727041BE1709>
#[doc(alias("GetSnowLevel", "GET_SNOW_LEVEL", "0x1E5D727041BE1709"))]
#[inline]
pub fn get_snow_level() -> f32 {
    call(0x1E5D727041BE1709, ())
}

/// `GetStatusOfSavegameOperation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B065A2BF7953815>
#[doc(alias(
    "GetStatusOfSavegameOperation",
    "_GET_STATUS_OF_SAVEGAME_OPERATION",
    "0x1B065A2BF7953815"
))]
#[inline]
pub fn get_status_of_savegame_operation(p0: i32) -> i32 {
    call(0x1B065A2BF7953815, (p0,))
}

/// `GetStringFromBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF216F74101968DB0>
#[doc(alias("GetStringFromBool", "_GET_STRING_FROM_BOOL", "0xF216F74101968DB0"))]
#[inline]
pub fn get_string_from_bool(value: bool) -> Option<String> {
    call(0xF216F74101968DB0, (value,))
}

/// `GetStringFromFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2B6846401D68E563>
#[doc(alias("GetStringFromFloat", "_GET_STRING_FROM_FLOAT", "0x2B6846401D68E563"))]
#[inline]
pub fn get_string_from_float(value: f32, digits: i32) -> Option<String> {
    call(0x2B6846401D68E563, (value, digits))
}

/// `GetStringFromVector`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C4DBF553885F9EB>
#[doc(alias("GetStringFromVector", "_GET_STRING_FROM_VECTOR", "0x6C4DBF553885F9EB"))]
#[inline]
pub fn get_string_from_vector(x: f32, y: f32, z: f32) -> Option<String> {
    call(0x6C4DBF553885F9EB, (x, y, z))
}

/// `GetSystemTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE7F225417E35A7C>
#[doc(alias("GetSystemTime", "GET_SYSTEM_TIME", "0xBE7F225417E35A7C"))]
#[inline]
pub fn get_system_time() -> i32 {
    call(0xBE7F225417E35A7C, ())
}

/// `GetSystemTimeStep`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F3172FEAE3AFE1C>
#[doc(alias("GetSystemTimeStep", "GET_SYSTEM_TIME_STEP", "0x3F3172FEAE3AFE1C"))]
#[inline]
pub fn get_system_time_step() -> f32 {
    call(0x3F3172FEAE3AFE1C, ())
}

/// `GetTemperatureAtCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB98B78C3768AF6E0>
#[doc(alias(
    "GetTemperatureAtCoords",
    "_GET_TEMPERATURE_AT_COORDS",
    "0xB98B78C3768AF6E0"
))]
#[inline]
pub fn get_temperature_at_coords(x: f32, y: f32, z: f32) -> f32 {
    call(0xB98B78C3768AF6E0, (x, y, z))
}

/// `GetVehicleFromIndexedItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE578C8AE173719B3>
#[doc(alias(
    "GetVehicleFromIndexedItem",
    "_GET_VEHICLE_FROM_INDEXED_ITEM",
    "0xE578C8AE173719B3"
))]
#[inline]
pub fn get_vehicle_from_indexed_item(item: ScrHandle) -> Vehicle {
    call(0xE578C8AE173719B3, (item,))
}

/// `GetVolumeFromIndexedItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF18AF483DF70BBDE>
#[doc(alias(
    "GetVolumeFromIndexedItem",
    "_GET_VOLUME_FROM_INDEXED_ITEM",
    "0xF18AF483DF70BBDE"
))]
#[inline]
pub fn get_volume_from_indexed_item(item: ScrHandle) -> Volume {
    call(0xF18AF483DF70BBDE, (item,))
}

/// `GetWindDirection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF703E82F3FE14A5F>
#[doc(alias("GetWindDirection", "GET_WIND_DIRECTION", "0xF703E82F3FE14A5F"))]
#[inline]
pub fn get_wind_direction() -> Vector3 {
    call(0xF703E82F3FE14A5F, ())
}

/// `GetWindSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFB7E74E041150A4>
#[doc(alias("GetWindSpeed", "GET_WIND_SPEED", "0xFFB7E74E041150A4"))]
#[inline]
pub fn get_wind_speed() -> f32 {
    call(0xFFB7E74E041150A4, ())
}

/// `HasBulletImpactedInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC153E5BCCF411814>
#[doc(alias(
    "HasBulletImpactedInArea",
    "HAS_BULLET_IMPACTED_IN_AREA",
    "0xC153E5BCCF411814"
))]
#[inline]
pub fn has_bullet_impacted_in_area(x: f32, y: f32, z: f32, p3: f32, p4: bool, p5: bool) -> bool {
    call(0xC153E5BCCF411814, (x, y, z, p3, p4, p5))
}

/// `HasBulletImpactedInBox`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B6A4C05FB2B33AC>
#[doc(alias(
    "HasBulletImpactedInBox",
    "HAS_BULLET_IMPACTED_IN_BOX",
    "0x3B6A4C05FB2B33AC"
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
    call(0x3B6A4C05FB2B33AC, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `IgnoreNextRestart`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C9FF40FF1B69F8F>
#[doc(alias("IgnoreNextRestart", "IGNORE_NEXT_RESTART", "0x6C9FF40FF1B69F8F"))]
#[inline]
pub fn ignore_next_restart(toggle: bool) {
    call(0x6C9FF40FF1B69F8F, (toggle,))
}

/// `InformCodeOfContentIdOfCurrentUgcMission`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x708DF841B8F27AA2>
#[doc(alias(
    "InformCodeOfContentIdOfCurrentUgcMission",
    "INFORM_CODE_OF_CONTENT_ID_OF_CURRENT_UGC_MISSION",
    "0x708DF841B8F27AA2"
))]
#[inline]
pub fn inform_code_of_content_id_of_current_ugc_mission(p0: &str) {
    call(0x708DF841B8F27AA2, (p0,))
}

/// `IntToString`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF11C0CEB40C401B>
#[doc(alias("IntToString", "_INT_TO_STRING", "0xCF11C0CEB40C401B"))]
#[inline]
pub fn int_to_string(value: i32, format: &str) -> String {
    let mut buffer = TextBuffer::new(1024);
    call::<()>(0xCF11C0CEB40C401B, (value, format, buffer.buffer()));
    buffer.into_text()
}

/// `IsAnyBitFlagSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80E9C316EF84DD81>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `bit_flags`: there must be as many as it takes.
#[doc(alias("IsAnyBitFlagSet", "_IS_ANY_BIT_FLAG_SET", "0x80E9C316EF84DD81"))]
#[inline]
pub unsafe fn is_any_bit_flag_set(bit_flags: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let bit_flags = unsafe { Buffer::new(bit_flags) };
    call(0x80E9C316EF84DD81, (bit_flags,))
}

/// `IsBaseACoverPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFEC1D4B5C82C176F>
#[doc(alias("IsBaseACoverPoint", "_IS_BASE_A_COVER_POINT", "0xFEC1D4B5C82C176F"))]
#[inline]
pub fn is_base_a_cover_point(handle: ScrHandle) -> bool {
    call(0xFEC1D4B5C82C176F, (handle,))
}

/// `IsBaseAPersistentCharacter`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x716F17F8A0419F95>
#[doc(alias(
    "IsBaseAPersistentCharacter",
    "_IS_BASE_A_PERSISTENT_CHARACTER",
    "0x716F17F8A0419F95"
))]
#[inline]
pub fn is_base_a_persistent_character(handle: ScrHandle) -> bool {
    call(0x716F17F8A0419F95, (handle,))
}

/// `IsBitFlagSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8F4F050054005C27>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `bit_flags`: there must be as many as it takes.
#[doc(alias("IsBitFlagSet", "_IS_BIT_FLAG_SET", "0x8F4F050054005C27"))]
#[inline]
pub unsafe fn is_bit_flag_set(bit_flags: &mut [u8], flag: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let bit_flags = unsafe { Buffer::new(bit_flags) };
    call(0x8F4F050054005C27, (bit_flags, flag))
}

/// `IsBitSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4ED6CFDFE8D4131A>
#[doc(alias("IsBitSet", "IS_BIT_SET", "0x4ED6CFDFE8D4131A"))]
#[inline]
pub fn is_bit_set(address: i32, offset: i32) -> bool {
    call(0x4ED6CFDFE8D4131A, (address, offset))
}

/// `IsBulletInAngledArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D09D8493747CF02>
#[doc(alias(
    "IsBulletInAngledArea",
    "IS_BULLET_IN_ANGLED_AREA",
    "0x9D09D8493747CF02"
))]
#[inline]
pub fn is_bullet_in_angled_area(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: bool,
) -> bool {
    call(0x9D09D8493747CF02, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `IsBulletInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC652FD308772D79E>
#[doc(alias("IsBulletInArea", "IS_BULLET_IN_AREA", "0xC652FD308772D79E"))]
#[inline]
pub fn is_bullet_in_area(p0: f32, p1: f32, p2: f32, p3: f32, p4: bool) -> bool {
    call(0xC652FD308772D79E, (p0, p1, p2, p3, p4))
}

/// `IsBulletInBox`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC128137C52152741>
#[doc(alias("IsBulletInBox", "IS_BULLET_IN_BOX", "0xC128137C52152741"))]
#[inline]
pub fn is_bullet_in_box(p0: f32, p1: f32, p2: f32, p3: f32, p4: f32, p5: f32, p6: bool) -> bool {
    call(0xC128137C52152741, (p0, p1, p2, p3, p4, p5, p6))
}

/// `IsDurangoVersion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1CCC2A2639D325F>
#[doc(alias("IsDurangoVersion", "IS_DURANGO_VERSION", "0xD1CCC2A2639D325F"))]
#[inline]
pub fn is_durango_version() -> bool {
    call(0xD1CCC2A2639D325F, ())
}

/// `IsGameSessionStateMachineIdle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9E7DBB39080640B>
#[doc(alias(
    "IsGameSessionStateMachineIdle",
    "IS_GAME_SESSION_STATE_MACHINE_IDLE",
    "0xF9E7DBB39080640B"
))]
#[inline]
pub fn is_game_session_state_machine_idle() -> bool {
    call(0xF9E7DBB39080640B, ())
}

/// `IsGlobalBlockValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xACB7E1418A8B6E32>
#[doc(alias("IsGlobalBlockValid", "_IS_GLOBAL_BLOCK_VALID", "0xACB7E1418A8B6E32"))]
#[inline]
pub fn is_global_block_valid(index: i32) -> bool {
    call(0xACB7E1418A8B6E32, (index,))
}

/// `IsIncidentValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39F2B1BAD412246A>
#[doc(alias("IsIncidentValid", "IS_INCIDENT_VALID", "0x39F2B1BAD412246A"))]
#[inline]
pub fn is_incident_valid(incident_id: i32) -> bool {
    call(0x39F2B1BAD412246A, (incident_id,))
}

/// `IsMagDemo_1Active`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5FC9357C26DAEFCE>
#[doc(alias("IsMagDemo_1Active", "IS_MAG_DEMO_1_ACTIVE", "0x5FC9357C26DAEFCE"))]
#[inline]
pub fn is_mag_demo_1_active() -> bool {
    call(0x5FC9357C26DAEFCE, ())
}

/// `IsMinigameInProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF4D8BCD052E7EA1B>
#[doc(alias(
    "IsMinigameInProgress",
    "IS_MINIGAME_IN_PROGRESS",
    "0xF4D8BCD052E7EA1B"
))]
#[inline]
pub fn is_minigame_in_progress() -> bool {
    call(0xF4D8BCD052E7EA1B, ())
}

/// `IsMissionCreatorActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF236C84C6ADFCB2F>
#[doc(alias(
    "IsMissionCreatorActive",
    "_IS_MISSION_CREATOR_ACTIVE",
    "0xF236C84C6ADFCB2F"
))]
#[inline]
pub fn is_mission_creator_active() -> bool {
    call(0xF236C84C6ADFCB2F, ())
}

/// `IsOrbisVersion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88CFAE250D3E0C71>
#[doc(alias("IsOrbisVersion", "IS_ORBIS_VERSION", "0x88CFAE250D3E0C71"))]
#[inline]
pub fn is_orbis_version() -> bool {
    call(0x88CFAE250D3E0C71, ())
}

/// `IsPcVersion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB0FB6CFAA5A1C833>
#[doc(alias("IsPcVersion", "IS_PC_VERSION", "0xB0FB6CFAA5A1C833"))]
#[inline]
pub fn is_pc_version() -> bool {
    call(0xB0FB6CFAA5A1C833, ())
}

/// `IsPedDecomposed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5170DDA6D63ACAAA>
#[doc(alias("IsPedDecomposed", "_IS_PED_DECOMPOSED", "0x5170DDA6D63ACAAA"))]
#[inline]
pub fn is_ped_decomposed(ped: Ped) -> bool {
    call(0x5170DDA6D63ACAAA, (ped,))
}

/// `IsPlayerOwningStandaloneSp`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36040772DF5E59A0>
#[doc(alias(
    "IsPlayerOwningStandaloneSp",
    "_IS_PLAYER_OWNING_STANDALONE_SP",
    "0x36040772DF5E59A0"
))]
#[inline]
pub fn is_player_owning_standalone_sp() -> bool {
    call(0x36040772DF5E59A0, ())
}

/// `IsPositionOccupied`.
///
/// Of unknown type: `p9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x825CA3ED43831015>
#[doc(alias("IsPositionOccupied", "IS_POSITION_OCCUPIED", "0x825CA3ED43831015"))]
#[inline]
pub fn is_position_occupied(
    x: f32,
    y: f32,
    z: f32,
    range: f32,
    p4: bool,
    p5: bool,
    p6: bool,
    p7: bool,
    p8: bool,
    p9: i32,
    p10: bool,
) -> bool {
    call(
        0x825CA3ED43831015,
        (x, y, z, range, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `IsProjectileInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x05B0061EFDFC8941>
#[doc(alias("IsProjectileInArea", "IS_PROJECTILE_IN_AREA", "0x05B0061EFDFC8941"))]
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
        0x05B0061EFDFC8941,
        (x1, y1, z1, x2, y2, z2, owned_by_player),
    )
}

/// `IsProjectileTypeInAngledArea`.
///
/// Of unknown type: `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x928431F4133CD3D4>
#[doc(alias(
    "IsProjectileTypeInAngledArea",
    "IS_PROJECTILE_TYPE_IN_ANGLED_AREA",
    "0x928431F4133CD3D4"
))]
#[inline]
pub fn is_projectile_type_in_angled_area(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: i32,
    p8: bool,
) -> bool {
    call(0x928431F4133CD3D4, (p0, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `IsProjectileTypeInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04965FB9E14235C7>
#[doc(alias(
    "IsProjectileTypeInArea",
    "IS_PROJECTILE_TYPE_IN_AREA",
    "0x04965FB9E14235C7"
))]
#[inline]
pub fn is_projectile_type_in_area(
    x_min: f32,
    y_min: f32,
    z_min: f32,
    x_max: f32,
    y_max: f32,
    z_max: f32,
    weapon_type: impl Into<Hash>,
    is_player: bool,
) -> bool {
    let weapon_type: Hash = weapon_type.into();
    call(
        0x04965FB9E14235C7,
        (
            x_min,
            y_min,
            z_min,
            x_max,
            y_max,
            z_max,
            weapon_type,
            is_player,
        ),
    )
}

/// `IsProjectileTypeWithinDistance`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF51C9BAAD9ED64C4>
#[doc(alias(
    "IsProjectileTypeWithinDistance",
    "IS_PROJECTILE_TYPE_WITHIN_DISTANCE",
    "0xF51C9BAAD9ED64C4"
))]
#[inline]
pub fn is_projectile_type_within_distance(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: i32,
    p4: f32,
    p5: bool,
) -> bool {
    call(0xF51C9BAAD9ED64C4, (p0, p1, p2, p3, p4, p5))
}

/// `IsStadiaVersion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x268AB8420A9E4ED7>
#[doc(alias("IsStadiaVersion", "IS_STADIA_VERSION", "0x268AB8420A9E4ED7"))]
#[inline]
pub fn is_stadia_version() -> bool {
    call(0x268AB8420A9E4ED7, ())
}

/// `IsStringNull`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x602102324604D96B>
#[doc(alias("IsStringNull", "IS_STRING_NULL", "0x602102324604D96B"))]
#[inline]
pub fn is_string_null(string: &str) -> bool {
    call(0x602102324604D96B, (string,))
}

/// `IsStringNullOrEmpty`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2CF12F9ACF18F048>
#[doc(alias("IsStringNullOrEmpty", "IS_STRING_NULL_OR_EMPTY", "0x2CF12F9ACF18F048"))]
#[inline]
pub fn is_string_null_or_empty(string: &str) -> bool {
    call(0x2CF12F9ACF18F048, (string,))
}

/// `IsStringNullOrEmptyOrSpaces`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x375F5870A7B8BEC1>
#[doc(alias(
    "IsStringNullOrEmptyOrSpaces",
    "IS_STRING_NULL_OR_EMPTY_OR_SPACES",
    "0x375F5870A7B8BEC1"
))]
#[inline]
pub fn is_string_null_or_empty_or_spaces(string: &str) -> bool {
    call(0x375F5870A7B8BEC1, (string,))
}

/// `LootTablesGetInfo`.
///
/// Of unknown type: `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x48E4D50F87A96AA5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p4`: there must be as many as it takes.
#[doc(alias("LootTablesGetInfo", "_LOOT_TABLES_GET_INFO", "0x48E4D50F87A96AA5"))]
#[inline]
pub unsafe fn loot_tables_get_info(
    ped: Ped,
    p1: bool,
    p2: bool,
    loot_table_key: impl Into<Hash>,
    p4: &mut [u8],
    p5: i32,
) {
    let loot_table_key: Hash = loot_table_key.into();
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(0x48E4D50F87A96AA5, (ped, p1, p2, loot_table_key, p4, p5))
}

/// `N_0x0358b8a41916c613`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0358B8A41916C613>
#[doc(alias("N_0x0358b8a41916c613", "0x0358B8A41916C613"))]
#[inline]
pub fn n_0x0358b8a41916c613(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0x0358B8A41916C613, (p0, p1, p2, p3))
}

/// `N_0x0730e518486deec3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0730E518486DEEC3>
#[doc(alias("N_0x0730e518486deec3", "0x0730E518486DEEC3"))]
#[inline]
pub fn n_0x0730e518486deec3(p0: i32) {
    call(0x0730E518486DEEC3, (p0,))
}

/// `N_0x0a487cc74a517fb5`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A487CC74A517FB5>
#[doc(alias("N_0x0a487cc74a517fb5", "0x0A487CC74A517FB5"))]
#[inline]
pub fn n_0x0a487cc74a517fb5(p0: i32) {
    call(0x0A487CC74A517FB5, (p0,))
}

/// `N_0x0d0ae5081f88cfe1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D0AE5081F88CFE1>
#[doc(alias("N_0x0d0ae5081f88cfe1", "0x0D0AE5081F88CFE1"))]
#[inline]
pub fn n_0x0d0ae5081f88cfe1(p0: impl Into<Hash>) -> bool {
    let p0: Hash = p0.into();
    call(0x0D0AE5081F88CFE1, (p0,))
}

/// `N_0x1096603b519c905f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1096603B519C905F>
#[doc(alias("N_0x1096603b519c905f", "0x1096603B519C905F"))]
#[inline]
pub fn n_0x1096603b519c905f(name: &str) {
    call(0x1096603B519C905F, (name,))
}

/// `N_0x154340e87d8cc178`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x154340E87D8CC178>
#[doc(alias("N_0x154340e87d8cc178", "0x154340E87D8CC178"))]
#[inline]
pub fn n_0x154340e87d8cc178(p0: i32) {
    call(0x154340E87D8CC178, (p0,))
}

/// `N_0x183672fe838a661b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x183672FE838A661B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias("N_0x183672fe838a661b", "0x183672FE838A661B"))]
#[inline]
pub unsafe fn n_0x183672fe838a661b(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x183672FE838A661B, (data,))
}

/// `N_0x243cede8f916b994`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x243CEDE8F916B994>
#[doc(alias("N_0x243cede8f916b994", "0x243CEDE8F916B994"))]
#[inline]
pub fn n_0x243cede8f916b994() {
    call(0x243CEDE8F916B994, ())
}

/// `N_0x2916b30dc6c41179`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2916B30DC6C41179>
#[doc(alias("N_0x2916b30dc6c41179", "0x2916B30DC6C41179"))]
#[inline]
pub fn n_0x2916b30dc6c41179(weather_type: impl Into<Hash>) {
    let weather_type: Hash = weather_type.into();
    call(0x2916B30DC6C41179, (weather_type,))
}

/// `N_0x33982467b1e349ef`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x33982467B1E349EF>
#[doc(alias("N_0x33982467b1e349ef", "0x33982467B1E349EF"))]
#[inline]
pub fn n_0x33982467b1e349ef(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) -> i32 {
    call(0x33982467B1E349EF, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0x35165c658077cd0b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x35165C658077CD0B>
#[doc(alias("N_0x35165c658077cd0b", "0x35165C658077CD0B"))]
#[inline]
pub fn n_0x35165c658077cd0b() -> i32 {
    call(0x35165C658077CD0B, ())
}

/// `N_0x38c0c9cae1544500`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x38C0C9CAE1544500>
#[doc(alias("N_0x38c0c9cae1544500", "0x38C0C9CAE1544500"))]
#[inline]
pub fn n_0x38c0c9cae1544500(p0: impl Into<Hash>) {
    let p0: Hash = p0.into();
    call(0x38C0C9CAE1544500, (p0,))
}

/// `N_0x38c2bf94d15f464d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x38C2BF94D15F464D>
#[doc(alias("N_0x38c2bf94d15f464d", "0x38C2BF94D15F464D"))]
#[inline]
pub fn n_0x38c2bf94d15f464d(p0: i32) -> i32 {
    call(0x38C2BF94D15F464D, (p0,))
}

/// `N_0x3a87fda8f1b6cdfb`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A87FDA8F1B6CDFB>
#[doc(alias("N_0x3a87fda8f1b6cdfb", "0x3A87FDA8F1B6CDFB"))]
#[inline]
pub fn n_0x3a87fda8f1b6cdfb(p0: i32, p1: i32, p2: i32) {
    call(0x3A87FDA8F1B6CDFB, (p0, p1, p2))
}

/// `N_0x3c3c7b1b5ec08764`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C3C7B1B5EC08764>
#[doc(alias("N_0x3c3c7b1b5ec08764", "0x3C3C7B1B5EC08764"))]
#[inline]
pub fn n_0x3c3c7b1b5ec08764() {
    call(0x3C3C7B1B5EC08764, ())
}

/// `N_0x4647842fe8f31c1e`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4647842FE8F31C1E>
#[doc(alias("N_0x4647842fe8f31c1e", "0x4647842FE8F31C1E"))]
#[inline]
pub fn n_0x4647842fe8f31c1e(p0: i32, p1: i32) {
    call(0x4647842FE8F31C1E, (p0, p1))
}

/// `N_0x49c44fe78a135a1d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49C44FE78A135A1D>
#[doc(alias("N_0x49c44fe78a135a1d", "0x49C44FE78A135A1D"))]
#[inline]
pub fn n_0x49c44fe78a135a1d(p0: i32) {
    call(0x49C44FE78A135A1D, (p0,))
}

/// `N_0x49f3241c28ebbfbc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49F3241C28EBBFBC>
#[doc(alias("N_0x49f3241c28ebbfbc", "0x49F3241C28EBBFBC"))]
#[inline]
pub fn n_0x49f3241c28ebbfbc(p0: i32) {
    call(0x49F3241C28EBBFBC, (p0,))
}

/// `N_0x4b0501a468b749f8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B0501A468B749F8>
#[doc(alias("N_0x4b0501a468b749f8", "0x4B0501A468B749F8"))]
#[inline]
pub fn n_0x4b0501a468b749f8() {
    call(0x4B0501A468B749F8, ())
}

/// `N_0x4b101dbcc9482f2d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B101DBCC9482F2D>
#[doc(alias("N_0x4b101dbcc9482f2d", "0x4B101DBCC9482F2D"))]
#[inline]
pub fn n_0x4b101dbcc9482f2d(ped: Ped) -> bool {
    call(0x4B101DBCC9482F2D, (ped,))
}

/// `N_0x4d5c9cc7e7e23e09`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D5C9CC7E7E23E09>
#[doc(alias("N_0x4d5c9cc7e7e23e09", "0x4D5C9CC7E7E23E09"))]
#[inline]
pub fn n_0x4d5c9cc7e7e23e09() {
    call(0x4D5C9CC7E7E23E09, ())
}

/// `N_0x553d67295ddd2309`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x553D67295DDD2309>
#[doc(alias("N_0x553d67295ddd2309", "0x553D67295DDD2309"))]
#[inline]
pub fn n_0x553d67295ddd2309(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x553D67295DDD2309, (entity,))
}

/// `N_0x5801be2df2af07ec`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5801BE2DF2AF07EC>
#[doc(alias("N_0x5801be2df2af07ec", "0x5801BE2DF2AF07EC"))]
#[inline]
pub fn n_0x5801be2df2af07ec(p0: i32) {
    call(0x5801BE2DF2AF07EC, (p0,))
}

/// `N_0x5b4a8121a47d844d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B4A8121A47D844D>
#[doc(alias("N_0x5b4a8121a47d844d", "0x5B4A8121A47D844D"))]
#[inline]
pub fn n_0x5b4a8121a47d844d(p0: i32) -> i32 {
    call(0x5B4A8121A47D844D, (p0,))
}

/// `N_0x627b68d9ce6ee8de`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x627B68D9CE6EE8DE>
#[doc(alias("N_0x627b68d9ce6ee8de", "0x627B68D9CE6EE8DE"))]
#[inline]
pub fn n_0x627b68d9ce6ee8de(p0: i32) -> i32 {
    call(0x627B68D9CE6EE8DE, (p0,))
}

/// `N_0x68319452c5064aba`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x68319452C5064ABA>
#[doc(alias("N_0x68319452c5064aba", "0x68319452C5064ABA"))]
#[inline]
pub fn n_0x68319452c5064aba(p0: i32, p1: i32) {
    call(0x68319452C5064ABA, (p0, p1))
}

/// `N_0x6bcf7b5cd338281a`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BCF7B5CD338281A>
#[doc(alias("N_0x6bcf7b5cd338281a", "0x6BCF7B5CD338281A"))]
#[inline]
pub fn n_0x6bcf7b5cd338281a(p0: i32, p1: i32, p2: i32) {
    call(0x6BCF7B5CD338281A, (p0, p1, p2))
}

/// `N_0x6bed40493a1afdb8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BED40493A1AFDB8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("N_0x6bed40493a1afdb8", "0x6BED40493A1AFDB8"))]
#[inline]
pub unsafe fn n_0x6bed40493a1afdb8(p0: &mut [u8], p1: f32) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x6BED40493A1AFDB8, (p0, p1))
}

/// `N_0x6c7b68d3ce60e8de`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C7B68D3CE60E8DE>
#[doc(alias("N_0x6c7b68d3ce60e8de", "0x6C7B68D3CE60E8DE"))]
#[inline]
pub fn n_0x6c7b68d3ce60e8de(p0: i32) -> i32 {
    call(0x6C7B68D3CE60E8DE, (p0,))
}

/// `N_0x6f02b5e50511721e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F02B5E50511721E>
#[doc(alias("N_0x6f02b5e50511721e", "0x6F02B5E50511721E"))]
#[inline]
pub fn n_0x6f02b5e50511721e(p0: i32) -> i32 {
    call(0x6F02B5E50511721E, (p0,))
}

/// `N_0x745808bb01cec6b9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x745808BB01CEC6B9>
#[doc(alias("N_0x745808bb01cec6b9", "0x745808BB01CEC6B9"))]
#[inline]
pub fn n_0x745808bb01cec6b9(p0: f32) {
    call(0x745808BB01CEC6B9, (p0,))
}

/// `N_0x74aca66484cebaf0`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74ACA66484CEBAF0>
#[doc(alias("N_0x74aca66484cebaf0", "0x74ACA66484CEBAF0"))]
#[inline]
pub fn n_0x74aca66484cebaf0(p0: i32) {
    call(0x74ACA66484CEBAF0, (p0,))
}

/// `N_0x7a76104cc2cc69e8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A76104CC2CC69E8>
#[doc(alias("N_0x7a76104cc2cc69e8", "0x7A76104CC2CC69E8"))]
#[inline]
pub fn n_0x7a76104cc2cc69e8(entity: impl Into<Entity>, p1: i32, p2: i32) -> i32 {
    let entity: Entity = entity.into();
    call(0x7A76104CC2CC69E8, (entity, p1, p2))
}

/// `N_0x7cf96f1250ef3221`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7CF96F1250EF3221>
#[doc(alias("N_0x7cf96f1250ef3221", "0x7CF96F1250EF3221"))]
#[inline]
pub fn n_0x7cf96f1250ef3221(p0: i32) -> i32 {
    call(0x7CF96F1250EF3221, (p0,))
}

/// `N_0x7fa58ced69405f9a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FA58CED69405F9A>
#[doc(alias("N_0x7fa58ced69405f9a", "0x7FA58CED69405F9A"))]
#[inline]
pub fn n_0x7fa58ced69405f9a(p0: i32, p1: i32) {
    call(0x7FA58CED69405F9A, (p0, p1))
}

/// `N_0x8314fc2013ece2da`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8314FC2013ECE2DA>
#[doc(alias("N_0x8314fc2013ece2da", "0x8314FC2013ECE2DA"))]
#[inline]
pub fn n_0x8314fc2013ece2da(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x8314FC2013ECE2DA, (p0, p1, p2))
}

/// `N_0x8bb99b85444544d9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8BB99B85444544D9>
#[doc(alias("N_0x8bb99b85444544d9", "0x8BB99B85444544D9"))]
#[inline]
pub fn n_0x8bb99b85444544d9(p0: i32, p1: i32) -> i32 {
    call(0x8BB99B85444544D9, (p0, p1))
}

/// `N_0x8c0f6a3d7236deeb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C0F6A3D7236DEEB>
#[doc(alias("N_0x8c0f6a3d7236deeb", "0x8C0F6A3D7236DEEB"))]
#[inline]
pub fn n_0x8c0f6a3d7236deeb(entity: impl Into<Entity>, string: &str) {
    let entity: Entity = entity.into();
    call(0x8C0F6A3D7236DEEB, (entity, string))
}

/// `N_0x8db104ccebcd58c5`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DB104CCEBCD58C5>
#[doc(alias("N_0x8db104ccebcd58c5", "0x8DB104CCEBCD58C5"))]
#[inline]
pub fn n_0x8db104ccebcd58c5(p0: i32, p1: i32) -> i32 {
    call(0x8DB104CCEBCD58C5, (p0, p1))
}

/// `N_0x94fcadcf9f0c368e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94FCADCF9F0C368E>
#[doc(alias("N_0x94fcadcf9f0c368e", "0x94FCADCF9F0C368E"))]
#[inline]
pub fn n_0x94fcadcf9f0c368e(p0: i32) {
    call(0x94FCADCF9F0C368E, (p0,))
}

/// `N_0x96282005c5c6801f`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x96282005C5C6801F>
#[doc(alias("N_0x96282005c5c6801f", "0x96282005C5C6801F"))]
#[inline]
pub fn n_0x96282005c5c6801f(p0: i32, p1: i32) {
    call(0x96282005C5C6801F, (p0, p1))
}

/// `N_0x970339efa4fde518`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x970339EFA4FDE518>
#[doc(alias("N_0x970339efa4fde518", "0x970339EFA4FDE518"))]
#[inline]
pub fn n_0x970339efa4fde518(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x970339EFA4FDE518, (p0, p1, p2))
}

/// `N_0x9a252aa23d7098f2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A252AA23D7098F2>
#[doc(alias("N_0x9a252aa23d7098f2", "0x9A252AA23D7098F2"))]
#[inline]
pub fn n_0x9a252aa23d7098f2() {
    call(0x9A252AA23D7098F2, ())
}

/// `N_0x9bf2c0c568c61641`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9BF2C0C568C61641>
#[doc(alias("N_0x9bf2c0c568c61641", "0x9BF2C0C568C61641"))]
#[inline]
pub fn n_0x9bf2c0c568c61641(p0: i32) {
    call(0x9BF2C0C568C61641, (p0,))
}

/// `N_0xa08111b053d84b4d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA08111B053D84B4D>
#[doc(alias("N_0xa08111b053d84b4d", "0xA08111B053D84B4D"))]
#[inline]
pub fn n_0xa08111b053d84b4d(p0: i32) {
    call(0xA08111B053D84B4D, (p0,))
}

/// `N_0xa3a8926951471c82`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3A8926951471C82>
#[doc(alias("N_0xa3a8926951471c82", "0xA3A8926951471C82"))]
#[inline]
pub fn n_0xa3a8926951471c82() {
    call(0xA3A8926951471C82, ())
}

/// `N_0xa9342743b634a462`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9342743B634A462>
#[doc(alias("N_0xa9342743b634a462", "0xA9342743B634A462"))]
#[inline]
pub fn n_0xa9342743b634a462(p0: i32) {
    call(0xA9342743B634A462, (p0,))
}

/// `N_0xab26deee120fd3fd`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB26DEEE120FD3FD>
#[doc(alias("N_0xab26deee120fd3fd", "0xAB26DEEE120FD3FD"))]
#[inline]
pub fn n_0xab26deee120fd3fd(p0: i32, p1: i32) {
    call(0xAB26DEEE120FD3FD, (p0, p1))
}

/// `N_0xad44856a1cd29635`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAD44856A1CD29635>
#[doc(alias("N_0xad44856a1cd29635", "0xAD44856A1CD29635"))]
#[inline]
pub fn n_0xad44856a1cd29635(p0: i32, p1: i32, p2: i32) {
    call(0xAD44856A1CD29635, (p0, p1, p2))
}

/// `N_0xaf3a84c7de6a1dc5`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF3A84C7DE6A1DC5>
#[doc(alias("N_0xaf3a84c7de6a1dc5", "0xAF3A84C7DE6A1DC5"))]
#[inline]
pub fn n_0xaf3a84c7de6a1dc5(p0: i32, p1: i32) {
    call(0xAF3A84C7DE6A1DC5, (p0, p1))
}

/// `N_0xaf530e56505d1bd6`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF530E56505D1BD6>
#[doc(alias("N_0xaf530e56505d1bd6", "0xAF530E56505D1BD6"))]
#[inline]
pub fn n_0xaf530e56505d1bd6(p0: i32) -> i32 {
    call(0xAF530E56505D1BD6, (p0,))
}

/// `N_0xb08c4fa25bc29db9`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB08C4FA25BC29DB9>
#[doc(alias("N_0xb08c4fa25bc29db9", "0xB08C4FA25BC29DB9"))]
#[inline]
pub fn n_0xb08c4fa25bc29db9(p0: i32) {
    call(0xB08C4FA25BC29DB9, (p0,))
}

/// `N_0xb1f6665aa54dcd5c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB1F6665AA54DCD5C>
#[doc(alias("N_0xb1f6665aa54dcd5c", "0xB1F6665AA54DCD5C"))]
#[inline]
pub fn n_0xb1f6665aa54dcd5c(p0: i32) -> i32 {
    call(0xB1F6665AA54DCD5C, (p0,))
}

/// `N_0xb711eb4bc8d06013`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB711EB4BC8D06013>
#[doc(alias("N_0xb711eb4bc8d06013", "0xB711EB4BC8D06013"))]
#[inline]
pub fn n_0xb711eb4bc8d06013() {
    call(0xB711EB4BC8D06013, ())
}

/// `N_0xbb282cf5d2333fb8`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB282CF5D2333FB8>
#[doc(alias("N_0xbb282cf5d2333fb8", "0xBB282CF5D2333FB8"))]
#[inline]
pub fn n_0xbb282cf5d2333fb8(p0: i32, p1: i32) {
    call(0xBB282CF5D2333FB8, (p0, p1))
}

/// `N_0xcc1baf72d571db8d`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC1BAF72D571DB8D>
#[doc(alias("N_0xcc1baf72d571db8d", "0xCC1BAF72D571DB8D"))]
#[inline]
pub fn n_0xcc1baf72d571db8d(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xCC1BAF72D571DB8D, (p0, p1, p2))
}

/// `N_0xcc3edc5614b03f61`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC3EDC5614B03F61>
#[doc(alias("N_0xcc3edc5614b03f61", "0xCC3EDC5614B03F61"))]
#[inline]
pub fn n_0xcc3edc5614b03f61(p0: i32) {
    call(0xCC3EDC5614B03F61, (p0,))
}

/// `N_0xd3f943b88f55376a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3F943B88F55376A>
#[doc(alias("N_0xd3f943b88f55376a", "0xD3F943B88F55376A"))]
#[inline]
pub fn n_0xd3f943b88f55376a(weather_type: impl Into<Hash>) {
    let weather_type: Hash = weather_type.into();
    call(0xD3F943B88F55376A, (weather_type,))
}

/// `N_0xda4d8eb04e8e2928`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA4D8EB04E8E2928>
#[doc(alias("N_0xda4d8eb04e8e2928", "0xDA4D8EB04E8E2928"))]
#[inline]
pub fn n_0xda4d8eb04e8e2928(p0: i32) {
    call(0xDA4D8EB04E8E2928, (p0,))
}

/// `N_0xdbda48ec456ed908`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDBDA48EC456ED908>
#[doc(alias("N_0xdbda48ec456ed908", "0xDBDA48EC456ED908"))]
#[inline]
pub fn n_0xdbda48ec456ed908() {
    call(0xDBDA48EC456ED908, ())
}

/// `N_0xdc057b86fc157031`, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC057B86FC157031>
#[doc(alias("N_0xdc057b86fc157031", "0xDC057B86FC157031"))]
#[inline]
pub fn n_0xdc057b86fc157031() -> i32 {
    call(0xDC057B86FC157031, ())
}

/// `N_0xdc416ca762bc4f43`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC416CA762BC4F43>
#[doc(alias("N_0xdc416ca762bc4f43", "0xDC416CA762BC4F43"))]
#[inline]
pub fn n_0xdc416ca762bc4f43(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) -> i32 {
    call(0xDC416CA762BC4F43, (p0, p1, p2, p3, p4, p5))
}

/// `N_0xde2c3b74d2b3705c`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE2C3B74D2B3705C>
#[doc(alias("N_0xde2c3b74d2b3705c", "0xDE2C3B74D2B3705C"))]
#[inline]
pub fn n_0xde2c3b74d2b3705c(p0: i32, p1: i32) {
    call(0xDE2C3B74D2B3705C, (p0, p1))
}

/// `N_0xeb946b9e579729ad`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB946B9E579729AD>
#[doc(alias("N_0xeb946b9e579729ad", "0xEB946B9E579729AD"))]
#[inline]
pub fn n_0xeb946b9e579729ad(ped: Ped, p1: i32) {
    call(0xEB946B9E579729AD, (ped, p1))
}

/// `N_0xf569e33fb72ed28e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF569E33FB72ED28E>
#[doc(alias("N_0xf569e33fb72ed28e", "0xF569E33FB72ED28E"))]
#[inline]
pub fn n_0xf569e33fb72ed28e() {
    call(0xF569E33FB72ED28E, ())
}

/// `N_0xf63fa29d4a9aca86`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF63FA29D4A9ACA86>
#[doc(alias("N_0xf63fa29d4a9aca86", "0xF63FA29D4A9ACA86"))]
#[inline]
pub fn n_0xf63fa29d4a9aca86(entity: impl Into<Entity>, string: &str) {
    let entity: Entity = entity.into();
    call(0xF63FA29D4A9ACA86, (entity, string))
}

/// `N_0xf650dcf5d6f312c1`, since game build 1232.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF650DCF5D6F312C1>
#[doc(alias("N_0xf650dcf5d6f312c1", "0xF650DCF5D6F312C1"))]
#[inline]
pub fn n_0xf650dcf5d6f312c1(p0: i32) {
    call(0xF650DCF5D6F312C1, (p0,))
}

/// `N_0xf81c53561d15f330`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF81C53561D15F330>
#[doc(alias("N_0xf81c53561d15f330", "0xF81C53561D15F330"))]
#[inline]
pub fn n_0xf81c53561d15f330() -> Option<String> {
    call(0xF81C53561D15F330, ())
}

/// `N_0xfc6ecb9170145ece`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC6ECB9170145ECE>
#[doc(alias("N_0xfc6ecb9170145ece", "0xFC6ECB9170145ECE"))]
#[inline]
pub fn n_0xfc6ecb9170145ece() {
    call(0xFC6ECB9170145ECE, ())
}

/// `N_0xff252e2bafb7330f`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF252E2BAFB7330F>
#[doc(alias("N_0xff252e2bafb7330f", "0xFF252E2BAFB7330F"))]
#[inline]
pub fn n_0xff252e2bafb7330f(p0: i32) {
    call(0xFF252E2BAFB7330F, (p0,))
}

/// `NetworkSetScriptIsSafeForNetworkGame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D0EAC6385DD6100>
#[doc(alias(
    "NetworkSetScriptIsSafeForNetworkGame",
    "NETWORK_SET_SCRIPT_IS_SAFE_FOR_NETWORK_GAME",
    "0x3D0EAC6385DD6100"
))]
#[inline]
pub fn network_set_script_is_safe_for_network_game() {
    call(0x3D0EAC6385DD6100, ())
}

/// `NextOnscreenKeyboardResultWillDisplayUsingTheseFonts`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CB71EAA1429A358>
#[doc(alias(
    "NextOnscreenKeyboardResultWillDisplayUsingTheseFonts",
    "NEXT_ONSCREEN_KEYBOARD_RESULT_WILL_DISPLAY_USING_THESE_FONTS",
    "0x5CB71EAA1429A358"
))]
#[inline]
pub fn next_onscreen_keyboard_result_will_display_using_these_fonts(font_bit_field: i32) {
    call(0x5CB71EAA1429A358, (font_bit_field,))
}

/// `OverrideSaveHouse`.
///
/// The values: `return_coords`, `return_heading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2C69E11A37B5AF0>
#[doc(alias("OverrideSaveHouse", "OVERRIDE_SAVE_HOUSE", "0xB2C69E11A37B5AF0"))]
#[inline]
pub fn override_save_house(
    override_: bool,
    x: f32,
    y: f32,
    z: f32,
    heading: f32,
    is_autosave: bool,
) -> Option<(Vector3, f32)> {
    let mut return_coords = Out::<Vector3>::default();
    let mut return_heading = Out::<f32>::default();
    let result: bool = call(
        0xB2C69E11A37B5AF0,
        (
            override_,
            x,
            y,
            z,
            heading,
            is_autosave,
            &mut return_coords,
            &mut return_heading,
        ),
    );
    result.then(|| (return_coords.get(), return_heading.get()))
}

/// `PauseDeathArrestRestart`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66AB6B6C7E72F393>
#[doc(alias(
    "PauseDeathArrestRestart",
    "PAUSE_DEATH_ARREST_RESTART",
    "0x66AB6B6C7E72F393"
))]
#[inline]
pub fn pause_death_arrest_restart(toggle: bool) {
    call(0x66AB6B6C7E72F393, (toggle,))
}

/// `PopulateNow`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA6DC3A8ADD2005F>
#[doc(alias("PopulateNow", "POPULATE_NOW", "0xEA6DC3A8ADD2005F"))]
#[inline]
pub fn populate_now() {
    call(0xEA6DC3A8ADD2005F, ())
}

/// `QueueSavegameOperation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x279B0696DA4657EB>
#[doc(alias(
    "QueueSavegameOperation",
    "_QUEUE_SAVEGAME_OPERATION",
    "0x279B0696DA4657EB"
))]
#[inline]
pub fn queue_savegame_operation(p0: i32) -> bool {
    call(0x279B0696DA4657EB, (p0,))
}

/// `ReadIntAsFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD2C9126410DFA1B2>
#[doc(alias("ReadIntAsFloat", "_READ_INT_AS_FLOAT", "0xD2C9126410DFA1B2"))]
#[inline]
pub fn read_int_as_float(value: i32) -> f32 {
    call(0xD2C9126410DFA1B2, (value,))
}

/// `RegisterInteractionLockonPrompt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x870708A6E147A9AD>
#[doc(alias(
    "RegisterInteractionLockonPrompt",
    "REGISTER_INTERACTION_LOCKON_PROMPT",
    "0x870708A6E147A9AD"
))]
#[inline]
pub fn register_interaction_lockon_prompt(
    entity: impl Into<Entity>,
    text: &str,
    radius: f32,
    p3: f32,
    flag: i32,
    p5: f32,
    p6: f32,
    prompt: Prompt,
    p8: bool,
    p9: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0x870708A6E147A9AD,
        (entity, text, radius, p3, flag, p5, p6, prompt, p8, p9),
    )
}

/// `RemoveDispatchSpawnBlockingArea`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49F751F6868DDC5B>
#[doc(alias(
    "RemoveDispatchSpawnBlockingArea",
    "REMOVE_DISPATCH_SPAWN_BLOCKING_AREA",
    "0x49F751F6868DDC5B"
))]
#[inline]
pub fn remove_dispatch_spawn_blocking_area(p0: i32) {
    call(0x49F751F6868DDC5B, (p0,))
}

/// `RemovePopMultiplierArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88CB484364EFB37A>
#[doc(alias(
    "RemovePopMultiplierArea",
    "REMOVE_POP_MULTIPLIER_AREA",
    "0x88CB484364EFB37A"
))]
#[inline]
pub fn remove_pop_multiplier_area(id: i32, p1: bool) {
    call(0x88CB484364EFB37A, (id, p1))
}

/// `RemovePopMultiplierAreaForVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD090F5B1DB82189>
#[doc(alias(
    "RemovePopMultiplierAreaForVolume",
    "_REMOVE_POP_MULTIPLIER_AREA_FOR_VOLUME",
    "0xBD090F5B1DB82189"
))]
#[inline]
pub fn remove_pop_multiplier_area_for_volume(volume: Volume, p1: i32) {
    call(0xBD090F5B1DB82189, (volume, p1))
}

/// `ResetDispatchIdealSpawnDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC7817264BC4B6377>
#[doc(alias(
    "ResetDispatchIdealSpawnDistance",
    "RESET_DISPATCH_IDEAL_SPAWN_DISTANCE",
    "0xC7817264BC4B6377"
))]
#[inline]
pub fn reset_dispatch_ideal_spawn_distance() {
    call(0xC7817264BC4B6377, ())
}

/// `ResetDispatchMaxSpawnDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x54EC7B6BC72BAD69>
#[doc(alias(
    "ResetDispatchMaxSpawnDistance",
    "_RESET_DISPATCH_MAX_SPAWN_DISTANCE",
    "0x54EC7B6BC72BAD69"
))]
#[inline]
pub fn reset_dispatch_max_spawn_distance() {
    call(0x54EC7B6BC72BAD69, ())
}

/// `ResetDispatchMinSpawnDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x96498D922D8D0D0A>
#[doc(alias(
    "ResetDispatchMinSpawnDistance",
    "_RESET_DISPATCH_MIN_SPAWN_DISTANCE",
    "0x96498D922D8D0D0A"
))]
#[inline]
pub fn reset_dispatch_min_spawn_distance() {
    call(0x96498D922D8D0D0A, ())
}

/// `ResetEndUserBenchmark`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xECBABD0307FB216F>
#[doc(alias(
    "ResetEndUserBenchmark",
    "RESET_END_USER_BENCHMARK",
    "0xECBABD0307FB216F"
))]
#[inline]
pub fn reset_end_user_benchmark() {
    call(0xECBABD0307FB216F, ())
}

/// `ResetScriptTimeWithinFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1411A7CBC3A6EB7B>
#[doc(alias(
    "ResetScriptTimeWithinFrame",
    "RESET_SCRIPT_TIME_WITHIN_FRAME",
    "0x1411A7CBC3A6EB7B"
))]
#[inline]
pub fn reset_script_time_within_frame() {
    call(0x1411A7CBC3A6EB7B, ())
}

/// `ResetWantedResponseNumPedsToSpawn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF42F56F69877125>
#[doc(alias(
    "ResetWantedResponseNumPedsToSpawn",
    "RESET_WANTED_RESPONSE_NUM_PEDS_TO_SPAWN",
    "0xEF42F56F69877125"
))]
#[inline]
pub fn reset_wanted_response_num_peds_to_spawn() {
    call(0xEF42F56F69877125, ())
}

/// `SaveEndUserBenchmark`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF4743E2ECC02B3DA>
#[doc(alias(
    "SaveEndUserBenchmark",
    "SAVE_END_USER_BENCHMARK",
    "0xF4743E2ECC02B3DA"
))]
#[inline]
pub fn save_end_user_benchmark() {
    call(0xF4743E2ECC02B3DA, ())
}

/// `ScriptRaceGetPlayerSplitTime`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x769E848C66E3C2BB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`, `p2`: there must be as many as it takes.
#[doc(alias(
    "ScriptRaceGetPlayerSplitTime",
    "SCRIPT_RACE_GET_PLAYER_SPLIT_TIME",
    "0x769E848C66E3C2BB"
))]
#[inline]
pub unsafe fn script_race_get_player_split_time(p0: i32, p1: &mut [u8], p2: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x769E848C66E3C2BB, (p0, p1, p2))
}

/// `ScriptRaceInit`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8AE059F47158417E>
#[doc(alias("ScriptRaceInit", "SCRIPT_RACE_INIT", "0x8AE059F47158417E"))]
#[inline]
pub fn script_race_init(num_checkpoints: i32, num_laps: i32, num_players: i32, p3: i32) {
    call(
        0x8AE059F47158417E,
        (num_checkpoints, num_laps, num_players, p3),
    )
}

/// `ScriptRacePlayerHitCheckpoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA62B4D80FA66BD6>
#[doc(alias(
    "ScriptRacePlayerHitCheckpoint",
    "SCRIPT_RACE_PLAYER_HIT_CHECKPOINT",
    "0xBA62B4D80FA66BD6"
))]
#[inline]
pub fn script_race_player_hit_checkpoint(part: i32, checkpoint: i32, lap: i32, time: i32) {
    call(0xBA62B4D80FA66BD6, (part, checkpoint, lap, time))
}

/// `ScriptRaceShutdown`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x334CE0DA4FAF330C>
#[doc(alias("ScriptRaceShutdown", "SCRIPT_RACE_SHUTDOWN", "0x334CE0DA4FAF330C"))]
#[inline]
pub fn script_race_shutdown() {
    call(0x334CE0DA4FAF330C, ())
}

/// `SetAiMemoryReactionsEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6AC4AF46A6B8DFB2>
#[doc(alias(
    "SetAiMemoryReactionsEnabled",
    "_SET_AI_MEMORY_REACTIONS_ENABLED",
    "0x6AC4AF46A6B8DFB2"
))]
#[inline]
pub fn set_ai_memory_reactions_enabled(enabled: bool) {
    call(0x6AC4AF46A6B8DFB2, (enabled,))
}

/// `SetBit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF73FBE4845C43B5B>
#[doc(alias("SetBit", "SET_BIT", "0xF73FBE4845C43B5B"))]
#[inline]
pub fn set_bit(address: i32, offset: i32) -> i32 {
    let mut address = Out::new(address);
    call::<()>(0xF73FBE4845C43B5B, (&mut address, offset));
    address.get()
}

/// `SetBitFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE84AAC1B22A73E99>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `bit_flags`: there must be as many as it takes.
#[doc(alias("SetBitFlag", "_SET_BIT_FLAG", "0xE84AAC1B22A73E99"))]
#[inline]
pub unsafe fn set_bit_flag(bit_flags: &mut [u8], flag: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let bit_flags = unsafe { Buffer::new(bit_flags) };
    call(0xE84AAC1B22A73E99, (bit_flags, flag))
}

/// `SetBitsInRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x324DC1CEF57F31E6>
#[doc(alias("SetBitsInRange", "SET_BITS_IN_RANGE", "0x324DC1CEF57F31E6"))]
#[inline]
pub fn set_bits_in_range(var: i32, range_start: i32, range_end: i32, p3: i32) -> i32 {
    let mut var = Out::new(var);
    call::<()>(0x324DC1CEF57F31E6, (&mut var, range_start, range_end, p3));
    var.get()
}

/// `SetCheatActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4958E8CF0DE0DD0>
#[doc(alias("SetCheatActive", "SET_CHEAT_ACTIVE", "0xD4958E8CF0DE0DD0"))]
#[inline]
pub fn set_cheat_active(cheat_id: i32) {
    call(0xD4958E8CF0DE0DD0, (cheat_id,))
}

/// `SetCreditsActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD37BECF862DA726F>
#[doc(alias("SetCreditsActive", "SET_CREDITS_ACTIVE", "0xD37BECF862DA726F"))]
#[inline]
pub fn set_credits_active(toggle: bool) {
    call(0xD37BECF862DA726F, (toggle,))
}

/// `SetCurrWeatherState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA3E3CA8A1DE6D5D>
#[doc(alias("SetCurrWeatherState", "SET_CURR_WEATHER_STATE", "0xFA3E3CA8A1DE6D5D"))]
#[inline]
pub fn set_curr_weather_state(
    weather_type1: impl Into<Hash>,
    weather_type2: impl Into<Hash>,
    percent_weather2: f32,
    enabled: bool,
) {
    let weather_type1: Hash = weather_type1.into();
    let weather_type2: Hash = weather_type2.into();
    call(
        0xFA3E3CA8A1DE6D5D,
        (weather_type1, weather_type2, percent_weather2, enabled),
    )
}

/// `SetDispatchIdealSpawnDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEAB6823B82FBD283>
#[doc(alias(
    "SetDispatchIdealSpawnDistance",
    "SET_DISPATCH_IDEAL_SPAWN_DISTANCE",
    "0xEAB6823B82FBD283"
))]
#[inline]
pub fn set_dispatch_ideal_spawn_distance(f_ideal_spawn_distance: f32) {
    call(0xEAB6823B82FBD283, (f_ideal_spawn_distance,))
}

/// `SetDispatchMaxSpawnDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89314FB3463E28DE>
#[doc(alias(
    "SetDispatchMaxSpawnDistance",
    "_SET_DISPATCH_MAX_SPAWN_DISTANCE",
    "0x89314FB3463E28DE"
))]
#[inline]
pub fn set_dispatch_max_spawn_distance(max_spawn_distance: f32) {
    call(0x89314FB3463E28DE, (max_spawn_distance,))
}

/// `SetDispatchMinSpawnDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27A1B170AA8AF84C>
#[doc(alias(
    "SetDispatchMinSpawnDistance",
    "_SET_DISPATCH_MIN_SPAWN_DISTANCE",
    "0x27A1B170AA8AF84C"
))]
#[inline]
pub fn set_dispatch_min_spawn_distance(min_spawn_distance: f32) {
    call(0x27A1B170AA8AF84C, (min_spawn_distance,))
}

/// `SetFadeInAfterDeathArrest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF3B5846DE5904AF>
#[doc(alias(
    "SetFadeInAfterDeathArrest",
    "SET_FADE_IN_AFTER_DEATH_ARREST",
    "0xDF3B5846DE5904AF"
))]
#[inline]
pub fn set_fade_in_after_death_arrest(toggle: bool) {
    call(0xDF3B5846DE5904AF, (toggle,))
}

/// `SetFadeInAfterLoad`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC806C4CAB973517>
#[doc(alias("SetFadeInAfterLoad", "SET_FADE_IN_AFTER_LOAD", "0xAC806C4CAB973517"))]
#[inline]
pub fn set_fade_in_after_load(toggle: bool) {
    call(0xAC806C4CAB973517, (toggle,))
}

/// `SetGameLogicPaused`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x550F05CFFBD63C8C>
#[doc(alias("SetGameLogicPaused", "_SET_GAME_LOGIC_PAUSED", "0x550F05CFFBD63C8C"))]
#[inline]
pub fn set_game_logic_paused() {
    call(0x550F05CFFBD63C8C, ())
}

/// `SetGamePaused`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFAEC088D28B1DE4A>
#[doc(alias("SetGamePaused", "SET_GAME_PAUSED", "0xFAEC088D28B1DE4A"))]
#[inline]
pub fn set_game_paused(toggle: bool) {
    call(0xFAEC088D28B1DE4A, (toggle,))
}

/// `SetGlobalBlockIsLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE97240065406CB80>
#[doc(alias(
    "SetGlobalBlockIsLoaded",
    "_SET_GLOBAL_BLOCK_IS_LOADED",
    "0xE97240065406CB80"
))]
#[inline]
pub fn set_global_block_is_loaded(index: i32, toggle: bool) {
    call(0xE97240065406CB80, (index, toggle))
}

/// `SetIncidentUnk`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9617B6E5F6537B63>
#[doc(alias("SetIncidentUnk", "_SET_INCIDENT_UNK", "0x9617B6E5F6537B63"))]
#[inline]
pub fn set_incident_unk(incident_id: i32) {
    call(0x9617B6E5F6537B63, (incident_id,))
}

/// `SetLootPeltSatchelItem`.
///
/// Of unknown type: `item`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B47971234169990>
#[doc(alias(
    "SetLootPeltSatchelItem",
    "_SET_LOOT_PELT_SATCHEL_ITEM",
    "0x9B47971234169990"
))]
#[inline]
pub fn set_loot_pelt_satchel_item(ped: Ped, item: i32) {
    call(0x9B47971234169990, (ped, item))
}

/// `SetMissionFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36694B456BE80D0A>
#[doc(alias("SetMissionFlag", "SET_MISSION_FLAG", "0x36694B456BE80D0A"))]
#[inline]
pub fn set_mission_flag(toggle: bool) {
    call(0x36694B456BE80D0A, (toggle,))
}

/// `SetOverrideWeather`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE83CAE8ED77A94F>
#[doc(alias("SetOverrideWeather", "_SET_OVERRIDE_WEATHER", "0xBE83CAE8ED77A94F"))]
#[inline]
pub fn set_override_weather(weather_type: impl Into<Hash>) {
    let weather_type: Hash = weather_type.into();
    call(0xBE83CAE8ED77A94F, (weather_type,))
}

/// `SetPedDecomposed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x674B90BE1115846D>
#[doc(alias("SetPedDecomposed", "SET_PED_DECOMPOSED", "0x674B90BE1115846D"))]
#[inline]
pub fn set_ped_decomposed(ped: Ped, toggle: bool) {
    call(0x674B90BE1115846D, (ped, toggle))
}

/// `SetRain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x193DFC0526830FD6>
#[doc(alias("SetRain", "SET_RAIN", "0x193DFC0526830FD6"))]
#[inline]
pub fn set_rain(intensity: f32) {
    call(0x193DFC0526830FD6, (intensity,))
}

/// `SetRandomEventFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB1ADCCC4150C6473>
#[doc(alias("SetRandomEventFlag", "SET_RANDOM_EVENT_FLAG", "0xB1ADCCC4150C6473"))]
#[inline]
pub fn set_random_event_flag(toggle: bool) {
    call(0xB1ADCCC4150C6473, (toggle,))
}

/// `SetRandomSeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CD7A49104AFCB6B>
#[doc(alias("SetRandomSeed", "SET_RANDOM_SEED", "0x5CD7A49104AFCB6B"))]
#[inline]
pub fn set_random_seed(seed: i32) {
    call(0x5CD7A49104AFCB6B, (seed,))
}

/// `SetRandomWeatherType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E5A7FBEECAB3C72>
#[doc(alias(
    "SetRandomWeatherType",
    "SET_RANDOM_WEATHER_TYPE",
    "0x6E5A7FBEECAB3C72"
))]
#[inline]
pub fn set_random_weather_type(p0: bool, p1: bool) {
    call(0x6E5A7FBEECAB3C72, (p0, p1))
}

/// `SetSnowLevel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6BEE7E80EC5CA40>
#[doc(alias("SetSnowLevel", "_SET_SNOW_LEVEL", "0xF6BEE7E80EC5CA40"))]
#[inline]
pub fn set_snow_level(level: f32) {
    call(0xF6BEE7E80EC5CA40, (level,))
}

/// `SetSuperJumpThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB3E9BE963F10C445>
#[doc(alias(
    "SetSuperJumpThisFrame",
    "SET_SUPER_JUMP_THIS_FRAME",
    "0xB3E9BE963F10C445"
))]
#[inline]
pub fn set_super_jump_this_frame(player: Player) {
    call(0xB3E9BE963F10C445, (player,))
}

/// `SetThisScriptCanBePaused`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3215376E79F6EA18>
#[doc(alias(
    "SetThisScriptCanBePaused",
    "SET_THIS_SCRIPT_CAN_BE_PAUSED",
    "0x3215376E79F6EA18"
))]
#[inline]
pub fn set_this_script_can_be_paused(toggle: bool) {
    call(0x3215376E79F6EA18, (toggle,))
}

/// `SetThisScriptCanRemoveBlipsCreatedByAnyScript`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8ABD939C2E5D00ED>
#[doc(alias(
    "SetThisScriptCanRemoveBlipsCreatedByAnyScript",
    "SET_THIS_SCRIPT_CAN_REMOVE_BLIPS_CREATED_BY_ANY_SCRIPT",
    "0x8ABD939C2E5D00ED"
))]
#[inline]
pub fn set_this_script_can_remove_blips_created_by_any_script(toggle: bool) {
    call(0x8ABD939C2E5D00ED, (toggle,))
}

/// `SetTimeScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9682AF6050854856>
#[doc(alias("SetTimeScale", "SET_TIME_SCALE", "0x9682AF6050854856"))]
#[inline]
pub fn set_time_scale(time_scale: f32) {
    call(0x9682AF6050854856, (time_scale,))
}

/// `SetWeatherType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59174F1AFE095B5A>
#[doc(alias("SetWeatherType", "SET_WEATHER_TYPE", "0x59174F1AFE095B5A"))]
#[inline]
pub fn set_weather_type(
    weather_type: impl Into<Hash>,
    p1: bool,
    p2: bool,
    transition: bool,
    transition_time: f32,
    p5: bool,
) {
    let weather_type: Hash = weather_type.into();
    call(
        0x59174F1AFE095B5A,
        (weather_type, p1, p2, transition, transition_time, p5),
    )
}

/// `SetWeatherType_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C6A07AF9AEDABD8>
#[doc(alias("SetWeatherType_2", "_SET_WEATHER_TYPE_2", "0x2C6A07AF9AEDABD8"))]
#[inline]
pub fn set_weather_type_2(weather_type: impl Into<Hash>, p1: i32, p2: i32, p3: i32, p4: bool) {
    let weather_type: Hash = weather_type.into();
    call(0x2C6A07AF9AEDABD8, (weather_type, p1, p2, p3, p4))
}

/// `SetWeatherTypeFrozen`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD74ACDF7DB8114AF>
#[doc(alias(
    "SetWeatherTypeFrozen",
    "_SET_WEATHER_TYPE_FROZEN",
    "0xD74ACDF7DB8114AF"
))]
#[inline]
pub fn set_weather_type_frozen(toggle: bool) {
    call(0xD74ACDF7DB8114AF, (toggle,))
}

/// `SetWeatherVariation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3373779BAF7CAF48>
#[doc(alias("SetWeatherVariation", "_SET_WEATHER_VARIATION", "0x3373779BAF7CAF48"))]
#[inline]
pub fn set_weather_variation(weather_type: &str, variation: &str) {
    call(0x3373779BAF7CAF48, (weather_type, variation))
}

/// `SetWindDirection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB56C4F5F57A45600>
#[doc(alias("SetWindDirection", "SET_WIND_DIRECTION", "0xB56C4F5F57A45600"))]
#[inline]
pub fn set_wind_direction(direction: f32) {
    call(0xB56C4F5F57A45600, (direction,))
}

/// `SetWindSpeed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD00C2D82DC04A99F>
#[doc(alias("SetWindSpeed", "SET_WIND_SPEED", "0xD00C2D82DC04A99F"))]
#[inline]
pub fn set_wind_speed(speed: f32) {
    call(0xD00C2D82DC04A99F, (speed,))
}

/// `ShootSingleBulletBetweenCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x867654CBC7606F2C>
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
    p7: bool,
    weapon_hash: impl Into<Hash>,
    owner_ped: Ped,
    is_audible: bool,
    is_invisible: bool,
    speed: f32,
    p13: bool,
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
            p7,
            weapon_hash,
            owner_ped,
            is_audible,
            is_invisible,
            speed,
            p13,
        ),
    )
}

/// `ShouldUse_24HourClock`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0177CF20345F44DD>
#[doc(alias(
    "ShouldUse_24HourClock",
    "_SHOULD_USE_24_HOUR_CLOCK",
    "0x0177CF20345F44DD"
))]
#[inline]
pub fn should_use_24_hour_clock() -> bool {
    call(0x0177CF20345F44DD, ())
}

/// `ShouldUseMetricMeasurements`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4FB556ACEFA93098>
#[doc(alias(
    "ShouldUseMetricMeasurements",
    "SHOULD_USE_METRIC_MEASUREMENTS",
    "0x4FB556ACEFA93098"
))]
#[inline]
pub fn should_use_metric_measurements() -> bool {
    call(0x4FB556ACEFA93098, ())
}

/// `ShouldUseMetricMeasurements_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58BCDC75BA52110A>
#[doc(alias(
    "ShouldUseMetricMeasurements_2",
    "_SHOULD_USE_METRIC_MEASUREMENTS_2",
    "0x58BCDC75BA52110A"
))]
#[inline]
pub fn should_use_metric_measurements_2() -> bool {
    call(0x58BCDC75BA52110A, ())
}

/// `ShouldUseMetricTemperature`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF4AAF3275BAAB4F>
#[doc(alias(
    "ShouldUseMetricTemperature",
    "_SHOULD_USE_METRIC_TEMPERATURE",
    "0xFF4AAF3275BAAB4F"
))]
#[inline]
pub fn should_use_metric_temperature() -> bool {
    call(0xFF4AAF3275BAAB4F, ())
}

/// `ShouldUseMetricWeight`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8F24157FEDB85EA2>
#[doc(alias(
    "ShouldUseMetricWeight",
    "_SHOULD_USE_METRIC_WEIGHT",
    "0x8F24157FEDB85EA2"
))]
#[inline]
pub fn should_use_metric_weight() -> bool {
    call(0x8F24157FEDB85EA2, ())
}

/// `StartEndUserBenchmark`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29D1F6DF864A094E>
#[doc(alias(
    "StartEndUserBenchmark",
    "START_END_USER_BENCHMARK",
    "0x29D1F6DF864A094E"
))]
#[inline]
pub fn start_end_user_benchmark() {
    call(0x29D1F6DF864A094E, ())
}

/// `StopCurrentLoadingProgressTimer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA565FAC215CBC77D>
#[doc(alias(
    "StopCurrentLoadingProgressTimer",
    "STOP_CURRENT_LOADING_PROGRESS_TIMER",
    "0xA565FAC215CBC77D"
))]
#[inline]
pub fn stop_current_loading_progress_timer() {
    call(0xA565FAC215CBC77D, ())
}

/// `StopEndUserBenchmark`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB89AEC71AFF2B599>
#[doc(alias(
    "StopEndUserBenchmark",
    "STOP_END_USER_BENCHMARK",
    "0xB89AEC71AFF2B599"
))]
#[inline]
pub fn stop_end_user_benchmark() {
    call(0xB89AEC71AFF2B599, ())
}

/// `StringSplitAndCountSegments`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94E8CA3DEE952789>
#[doc(alias(
    "StringSplitAndCountSegments",
    "_STRING_SPLIT_AND_COUNT_SEGMENTS",
    "0x94E8CA3DEE952789"
))]
#[inline]
pub fn string_split_and_count_segments(input_string: &str, delimiters: &str) -> i32 {
    call(0x94E8CA3DEE952789, (input_string, delimiters))
}

/// `StringToInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2DD2298B3AF23E2>
#[doc(alias("StringToInt", "STRING_TO_INT", "0xF2DD2298B3AF23E2"))]
#[inline]
pub fn string_to_int(string: &str) -> Option<i32> {
    let mut out_integer = Out::<i32>::default();
    let result: bool = call(0xF2DD2298B3AF23E2, (string, &mut out_integer));
    result.then(|| out_integer.get())
}

/// `Tan`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C13DB96497B7ABF>
#[doc(alias("Tan", "TAN", "0x8C13DB96497B7ABF"))]
#[inline]
pub fn tan(p0: f32) -> f32 {
    call(0x8C13DB96497B7ABF, (p0,))
}

/// `UiStartedEndUserBenchmark`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4FFA0386A6216113>
#[doc(alias(
    "UiStartedEndUserBenchmark",
    "UI_STARTED_END_USER_BENCHMARK",
    "0x4FFA0386A6216113"
))]
#[inline]
pub fn ui_started_end_user_benchmark() -> bool {
    call(0x4FFA0386A6216113, ())
}

/// `UnregisterInteractionLockonPrompt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE98D55C5983F2509>
#[doc(alias(
    "UnregisterInteractionLockonPrompt",
    "UNREGISTER_INTERACTION_LOCKON_PROMPT",
    "0xE98D55C5983F2509"
))]
#[inline]
pub fn unregister_interaction_lockon_prompt(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xE98D55C5983F2509, (entity,))
}

/// `UpdateOnscreenKeyboard`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37DF360F235A3893>
#[doc(alias(
    "UpdateOnscreenKeyboard",
    "UPDATE_ONSCREEN_KEYBOARD",
    "0x37DF360F235A3893"
))]
#[inline]
pub fn update_onscreen_keyboard() -> i32 {
    call(0x37DF360F235A3893, ())
}

/// `VarString`.
///
/// `arguments` are the further arguments, as a tuple.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA925AC00EB830B9>
#[doc(alias("VarString", "VAR_STRING", "0xFA925AC00EB830B9"))]
#[inline]
pub fn var_string(flags: i32, arguments: impl NativeArg) -> Option<String> {
    call(0xFA925AC00EB830B9, (flags, arguments))
}

/// `WaterOverrideSetOceanwavemaxamplitude`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF06C5B66DE20B2B8>
#[doc(alias(
    "WaterOverrideSetOceanwavemaxamplitude",
    "WATER_OVERRIDE_SET_OCEANWAVEMAXAMPLITUDE",
    "0xF06C5B66DE20B2B8"
))]
#[inline]
pub fn water_override_set_oceanwavemaxamplitude(max_amplitude: f32) {
    call(0xF06C5B66DE20B2B8, (max_amplitude,))
}

/// `WaterOverrideSetShorewaveamplitude`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x55123D5A7D9D3C42>
#[doc(alias(
    "WaterOverrideSetShorewaveamplitude",
    "WATER_OVERRIDE_SET_SHOREWAVEAMPLITUDE",
    "0x55123D5A7D9D3C42"
))]
#[inline]
pub fn water_override_set_shorewaveamplitude(amplitude: f32) {
    call(0x55123D5A7D9D3C42, (amplitude,))
}
