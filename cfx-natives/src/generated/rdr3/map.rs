// Made by native-gen 0.2.0 from data cc49dbd00ec410f8; do not edit.

//! Namespace `MAP` of the RedM client.

use crate::prelude::*;

/// `AbandonBlip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEEDE7C41742E011>
#[doc(alias("AbandonBlip", "_ABANDON_BLIP", "0xDEEDE7C41742E011"))]
#[inline]
pub fn abandon_blip(blip: Blip) {
    call(0xDEEDE7C41742E011, (blip,))
}

/// `AddPointToGpsMultiRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x64C59DD6834FA942>
#[doc(alias(
    "AddPointToGpsMultiRoute",
    "ADD_POINT_TO_GPS_MULTI_ROUTE",
    "0x64C59DD6834FA942"
))]
#[inline]
pub fn add_point_to_gps_multi_route(x: f32, y: f32, z: f32, p3: bool) {
    call(0x64C59DD6834FA942, (x, y, z, p3))
}

/// `AddPropToMinimap`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1392105DA88BBFFB>
#[doc(alias("AddPropToMinimap", "_ADD_PROP_TO_MINIMAP", "0x1392105DA88BBFFB"))]
#[inline]
pub fn add_prop_to_minimap(minimap_prop: impl Into<Hash>, x: f32, y: f32, rotation: f32, p4: i32) {
    let minimap_prop: Hash = minimap_prop.into();
    call(0x1392105DA88BBFFB, (minimap_prop, x, y, rotation, p4))
}

/// `AllowSonarBlips`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E6E64788C07D2E0>
#[doc(alias("AllowSonarBlips", "ALLOW_SONAR_BLIPS", "0x6E6E64788C07D2E0"))]
#[inline]
pub fn allow_sonar_blips(toggle: bool) {
    call(0x6E6E64788C07D2E0, (toggle,))
}

/// `BlipAddForArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC174ADBCB611ECC>
#[doc(alias("BlipAddForArea", "_BLIP_ADD_FOR_AREA", "0xEC174ADBCB611ECC"))]
#[inline]
pub fn blip_add_for_area(
    blip_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
    p7: i32,
) -> Blip {
    let blip_hash: Hash = blip_hash.into();
    call(
        0xEC174ADBCB611ECC,
        (blip_hash, x, y, z, scale_x, scale_y, scale_z, p7),
    )
}

/// `BlipAddForCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x554D9D53F696D002>
#[doc(alias("BlipAddForCoords", "BLIP_ADD_FOR_COORDS", "0x554D9D53F696D002"))]
#[inline]
pub fn blip_add_for_coords(blip_hash: impl Into<Hash>, x: f32, y: f32, z: f32) -> Blip {
    let blip_hash: Hash = blip_hash.into();
    call(0x554D9D53F696D002, (blip_hash, x, y, z))
}

/// `BlipAddForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23F74C2FDA6E7C61>
#[doc(alias("BlipAddForEntity", "BLIP_ADD_FOR_ENTITY", "0x23F74C2FDA6E7C61"))]
#[inline]
pub fn blip_add_for_entity(blip_hash: impl Into<Hash>, entity: impl Into<Entity>) -> Blip {
    let blip_hash: Hash = blip_hash.into();
    let entity: Entity = entity.into();
    call(0x23F74C2FDA6E7C61, (blip_hash, entity))
}

/// `BlipAddForPickupPlacement`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA486008892065FB9>
#[doc(alias(
    "BlipAddForPickupPlacement",
    "BLIP_ADD_FOR_PICKUP_PLACEMENT",
    "0xA486008892065FB9"
))]
#[inline]
pub fn blip_add_for_pickup_placement(blip_hash: impl Into<Hash>, pickup: Pickup) -> Blip {
    let blip_hash: Hash = blip_hash.into();
    call(0xA486008892065FB9, (blip_hash, pickup))
}

/// `BlipAddForRadius`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x45F13B7E0A15C880>
#[doc(alias("BlipAddForRadius", "BLIP_ADD_FOR_RADIUS", "0x45F13B7E0A15C880"))]
#[inline]
pub fn blip_add_for_radius(
    blip_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
) -> Blip {
    let blip_hash: Hash = blip_hash.into();
    call(0x45F13B7E0A15C880, (blip_hash, x, y, z, radius))
}

/// `BlipAddForStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E593DF9C2962EC6>
#[doc(alias("BlipAddForStyle", "_BLIP_ADD_FOR_STYLE", "0x3E593DF9C2962EC6"))]
#[inline]
pub fn blip_add_for_style(style_hash: impl Into<Hash>) -> Blip {
    let style_hash: Hash = style_hash.into();
    call(0x3E593DF9C2962EC6, (style_hash,))
}

/// `BlipAddForVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6EF0C54A3443E70>
#[doc(alias("BlipAddForVolume", "_BLIP_ADD_FOR_VOLUME", "0xA6EF0C54A3443E70"))]
#[inline]
pub fn blip_add_for_volume(blip_hash: impl Into<Hash>, volume: Volume) -> Blip {
    let blip_hash: Hash = blip_hash.into();
    call(0xA6EF0C54A3443E70, (blip_hash, volume))
}

/// `BlipAddModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x662D364ABF16DE2F>
#[doc(alias("BlipAddModifier", "BLIP_ADD_MODIFIER", "0x662D364ABF16DE2F"))]
#[inline]
pub fn blip_add_modifier(blip: Blip, modifier_hash: impl Into<Hash>) -> bool {
    let modifier_hash: Hash = modifier_hash.into();
    call(0x662D364ABF16DE2F, (blip, modifier_hash))
}

/// `BlipAddStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD62D98799A3DAF0>
#[doc(alias("BlipAddStyle", "_BLIP_ADD_STYLE", "0xBD62D98799A3DAF0"))]
#[inline]
pub fn blip_add_style(blip: Blip, style_hash: impl Into<Hash>) -> bool {
    let style_hash: Hash = style_hash.into();
    call(0xBD62D98799A3DAF0, (blip, style_hash))
}

/// `BlipRemoveModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB059D7BD3D78C16F>
#[doc(alias("BlipRemoveModifier", "BLIP_REMOVE_MODIFIER", "0xB059D7BD3D78C16F"))]
#[inline]
pub fn blip_remove_modifier(blip: Blip, modifier_hash: impl Into<Hash>) -> bool {
    let modifier_hash: Hash = modifier_hash.into();
    call(0xB059D7BD3D78C16F, (blip, modifier_hash))
}

/// `BlipSetStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEDD964B7984AC291>
#[doc(alias("BlipSetStyle", "_BLIP_SET_STYLE", "0xEDD964B7984AC291"))]
#[inline]
pub fn blip_set_style(blip: Blip, style_hash: impl Into<Hash>) -> bool {
    let style_hash: Hash = style_hash.into();
    call(0xEDD964B7984AC291, (blip, style_hash))
}

/// `ClearBlip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01B928CA2E198B01>
#[doc(alias("ClearBlip", "_CLEAR_BLIP", "0x01B928CA2E198B01"))]
#[inline]
pub fn clear_blip(blip: Blip) -> bool {
    call(0x01B928CA2E198B01, (blip,))
}

/// `ClearBlipIconFromLockonEntityPrompt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x44813684F72B563C>
#[doc(alias(
    "ClearBlipIconFromLockonEntityPrompt",
    "_CLEAR_BLIP_ICON_FROM_LOCKON_ENTITY_PROMPT",
    "0x44813684F72B563C"
))]
#[inline]
pub fn clear_blip_icon_from_lockon_entity_prompt(entity: impl Into<Entity>, blip: Blip) {
    let entity: Entity = entity.into();
    call(0x44813684F72B563C, (entity, blip))
}

/// `ClearGpsCustomRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1EAA5674B4D181C5>
#[doc(alias("ClearGpsCustomRoute", "CLEAR_GPS_CUSTOM_ROUTE", "0x1EAA5674B4D181C5"))]
#[inline]
pub fn clear_gps_custom_route() {
    call(0x1EAA5674B4D181C5, ())
}

/// `ClearGpsFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D3771237C79FF41>
#[doc(alias("ClearGpsFlags", "CLEAR_GPS_FLAGS", "0x4D3771237C79FF41"))]
#[inline]
pub fn clear_gps_flags() {
    call(0x4D3771237C79FF41, ())
}

/// `ClearGpsMultiRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E0AB9AAEE87CE28>
#[doc(alias("ClearGpsMultiRoute", "CLEAR_GPS_MULTI_ROUTE", "0x9E0AB9AAEE87CE28"))]
#[inline]
pub fn clear_gps_multi_route() {
    call(0x9E0AB9AAEE87CE28, ())
}

/// `ClearGpsPlayerWaypoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x08FDC6F796E350D1>
#[doc(alias(
    "ClearGpsPlayerWaypoint",
    "CLEAR_GPS_PLAYER_WAYPOINT",
    "0x08FDC6F796E350D1"
))]
#[inline]
pub fn clear_gps_player_waypoint() {
    call(0x08FDC6F796E350D1, ())
}

/// `ClearPausemapCoords`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C9F4CDF402CA82A>
#[doc(alias("ClearPausemapCoords", "_CLEAR_PAUSEMAP_COORDS", "0x7C9F4CDF402CA82A"))]
#[inline]
pub fn clear_pausemap_coords() {
    call(0x7C9F4CDF402CA82A, ())
}

/// `DisplayRadar`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B3DA717B9AFF828>
#[doc(alias("DisplayRadar", "DISPLAY_RADAR", "0x1B3DA717B9AFF828"))]
#[inline]
pub fn display_radar(toggle: bool) {
    call(0x1B3DA717B9AFF828, (toggle,))
}

/// `DoesBlipExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD82FA174080B3B1>
#[doc(alias("DoesBlipExist", "DOES_BLIP_EXIST", "0xCD82FA174080B3B1"))]
#[inline]
pub fn does_blip_exist(blip: Blip) -> bool {
    call(0xCD82FA174080B3B1, (blip,))
}

/// `DoesEntityHaveBlip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9FA00E2FC134A9D0>
#[doc(alias("DoesEntityHaveBlip", "_DOES_ENTITY_HAVE_BLIP", "0x9FA00E2FC134A9D0"))]
#[inline]
pub fn does_entity_have_blip(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x9FA00E2FC134A9D0, (entity,))
}

/// `FindClosestGpsPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FDA2B79AEEE351C>
#[doc(alias(
    "FindClosestGpsPosition",
    "_FIND_CLOSEST_GPS_POSITION",
    "0x3FDA2B79AEEE351C"
))]
#[inline]
pub fn find_closest_gps_position(x: f32, y: f32, z: f32) -> Option<Vector3> {
    let mut out_position = Out::<Vector3>::default();
    let result: bool = call(0x3FDA2B79AEEE351C, (x, y, z, &mut out_position));
    result.then(|| out_position.get())
}

/// `ForceSonarBlipsThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE1C7BA69BB74B08>
#[doc(alias(
    "ForceSonarBlipsThisFrame",
    "FORCE_SONAR_BLIPS_THIS_FRAME",
    "0xEE1C7BA69BB74B08"
))]
#[inline]
pub fn force_sonar_blips_this_frame() -> i32 {
    call(0xEE1C7BA69BB74B08, ())
}

/// `GetBlipCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x201C319797BDA603>
#[doc(alias("GetBlipCoords", "GET_BLIP_COORDS", "0x201C319797BDA603"))]
#[inline]
pub fn get_blip_coords(blip: Blip) -> Vector3 {
    call(0x201C319797BDA603, (blip,))
}

/// `GetBlipFromEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D2C41A8BD6D6FD0>
#[doc(alias("GetBlipFromEntity", "GET_BLIP_FROM_ENTITY", "0x6D2C41A8BD6D6FD0"))]
#[inline]
pub fn get_blip_from_entity(entity: impl Into<Entity>) -> Blip {
    let entity: Entity = entity.into();
    call(0x6D2C41A8BD6D6FD0, (entity,))
}

/// `GetMainPlayerBlipId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CD2889B2B381D45>
#[doc(alias("GetMainPlayerBlipId", "GET_MAIN_PLAYER_BLIP_ID", "0x5CD2889B2B381D45"))]
#[inline]
pub fn get_main_player_blip_id() -> Blip {
    call(0x5CD2889B2B381D45, ())
}

/// `GetWaypointCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29B30D07C3F7873B>
#[doc(alias("GetWaypointCoords", "_GET_WAYPOINT_COORDS", "0x29B30D07C3F7873B"))]
#[inline]
pub fn get_waypoint_coords() -> Vector3 {
    call(0x29B30D07C3F7873B, ())
}

/// `GetWaypointPosition`.
///
/// The values: `x`, `y`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF08E42BFA46BDFF8>
#[doc(alias("GetWaypointPosition", "_GET_WAYPOINT_POSITION", "0xF08E42BFA46BDFF8"))]
#[inline]
pub fn get_waypoint_position() -> Option<(f32, f32)> {
    let mut x = Out::<f32>::default();
    let mut y = Out::<f32>::default();
    let result: bool = call(0xF08E42BFA46BDFF8, (&mut x, &mut y));
    result.then(|| (x.get(), y.get()))
}

/// `HideActivePointsOfInterest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1B4052C2A3DCC1E>
#[doc(alias(
    "HideActivePointsOfInterest",
    "_HIDE_ACTIVE_POINTS_OF_INTEREST",
    "0xA1B4052C2A3DCC1E"
))]
#[inline]
pub fn hide_active_points_of_interest() {
    call(0xA1B4052C2A3DCC1E, ())
}

/// `IsBlipAttachedToAnyEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9F676788F8D5E1E>
#[doc(alias(
    "IsBlipAttachedToAnyEntity",
    "_IS_BLIP_ATTACHED_TO_ANY_ENTITY",
    "0xE9F676788F8D5E1E"
))]
#[inline]
pub fn is_blip_attached_to_any_entity(blip: Blip) -> bool {
    call(0xE9F676788F8D5E1E, (blip,))
}

/// `IsBlipOnMinimap`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46534526B9CD2D17>
#[doc(alias("IsBlipOnMinimap", "IS_BLIP_ON_MINIMAP", "0x46534526B9CD2D17"))]
#[inline]
pub fn is_blip_on_minimap(blip: Blip) -> bool {
    call(0x46534526B9CD2D17, (blip,))
}

/// `IsDisplayBlipIconOnLockonEntityPrompt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CB8859F04763C78>
#[doc(alias(
    "IsDisplayBlipIconOnLockonEntityPrompt",
    "_IS_DISPLAY_BLIP_ICON_ON_LOCKON_ENTITY_PROMPT",
    "0x3CB8859F04763C78"
))]
#[inline]
pub fn is_display_blip_icon_on_lockon_entity_prompt(entity: impl Into<Entity>, blip: Blip) -> bool {
    let entity: Entity = entity.into();
    call(0x3CB8859F04763C78, (entity, blip))
}

/// `IsPathForGpsOnRoad`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF47A1EB2A538A3A3>
#[doc(alias("IsPathForGpsOnRoad", "_IS_PATH_FOR_GPS_ON_ROAD", "0xF47A1EB2A538A3A3"))]
#[inline]
pub fn is_path_for_gps_on_road() -> bool {
    call(0xF47A1EB2A538A3A3, ())
}

/// `IsWaypointActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x202B1BBFC6AB5EE4>
#[doc(alias("IsWaypointActive", "IS_WAYPOINT_ACTIVE", "0x202B1BBFC6AB5EE4"))]
#[inline]
pub fn is_waypoint_active() -> bool {
    call(0x202B1BBFC6AB5EE4, ())
}

/// `LockMinimapAngle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0BFD145EF819FB3A>
#[doc(alias("LockMinimapAngle", "LOCK_MINIMAP_ANGLE", "0x0BFD145EF819FB3A"))]
#[inline]
pub fn lock_minimap_angle(angle: i32) {
    call(0x0BFD145EF819FB3A, (angle,))
}

/// `MapDisableRegionBlip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6786D7AFAC3162B3>
#[doc(alias(
    "MapDisableRegionBlip",
    "_MAP_DISABLE_REGION_BLIP",
    "0x6786D7AFAC3162B3"
))]
#[inline]
pub fn map_disable_region_blip(region_hash: impl Into<Hash>) {
    let region_hash: Hash = region_hash.into();
    call(0x6786D7AFAC3162B3, (region_hash,))
}

/// `MapDiscoverRegion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD8C7162AB2E2AF45>
#[doc(alias("MapDiscoverRegion", "_MAP_DISCOVER_REGION", "0xD8C7162AB2E2AF45"))]
#[inline]
pub fn map_discover_region(discovery_hash: impl Into<Hash>) {
    let discovery_hash: Hash = discovery_hash.into();
    call(0xD8C7162AB2E2AF45, (discovery_hash,))
}

/// `MapDiscoverySetEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA98246C7A3C2189>
#[doc(alias(
    "MapDiscoverySetEnabled",
    "_MAP_DISCOVERY_SET_ENABLED",
    "0xDA98246C7A3C2189"
))]
#[inline]
pub fn map_discovery_set_enabled(discovery_hash: impl Into<Hash>) {
    let discovery_hash: Hash = discovery_hash.into();
    call(0xDA98246C7A3C2189, (discovery_hash,))
}

/// `MapEnableRegionBlip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x563FCB6620523917>
#[doc(alias("MapEnableRegionBlip", "_MAP_ENABLE_REGION_BLIP", "0x563FCB6620523917"))]
#[inline]
pub fn map_enable_region_blip(region_hash: impl Into<Hash>, style_hash: impl Into<Hash>) {
    let region_hash: Hash = region_hash.into();
    let style_hash: Hash = style_hash.into();
    call(0x563FCB6620523917, (region_hash, style_hash))
}

/// `MapIsDiscoveryActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F81EA4275D39D6F>
#[doc(alias(
    "MapIsDiscoveryActive",
    "_MAP_IS_DISCOVERY_ACTIVE",
    "0x3F81EA4275D39D6F"
))]
#[inline]
pub fn map_is_discovery_active(discovery_hash: impl Into<Hash>) -> bool {
    let discovery_hash: Hash = discovery_hash.into();
    call(0x3F81EA4275D39D6F, (discovery_hash,))
}

/// `MapIsRegionHighlightedWithStyle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE38450DBCBC70E3D>
#[doc(alias(
    "MapIsRegionHighlightedWithStyle",
    "_MAP_IS_REGION_HIGHLIGHTED_WITH_STYLE",
    "0xE38450DBCBC70E3D"
))]
#[inline]
pub fn map_is_region_highlighted_with_style(
    region_hash: impl Into<Hash>,
    style_hash: impl Into<Hash>,
) -> bool {
    let region_hash: Hash = region_hash.into();
    let style_hash: Hash = style_hash.into();
    call(0xE38450DBCBC70E3D, (region_hash, style_hash))
}

/// `N_0xd3f58e9316b7fc2a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3F58E9316B7FC2A>
#[doc(alias("N_0xd3f58e9316b7fc2a", "0xD3F58E9316B7FC2A"))]
#[inline]
pub fn n_0xd3f58e9316b7fc2a(p0: i32) {
    call(0xD3F58E9316B7FC2A, (p0,))
}

/// `RemoveBlip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2C3C9DA47AAA54A>
#[doc(alias("RemoveBlip", "REMOVE_BLIP", "0xF2C3C9DA47AAA54A"))]
#[inline]
pub fn remove_blip(blip: Blip) {
    call(0xF2C3C9DA47AAA54A, (&mut Out::new(blip),))
}

/// `RemovePropFromMinimap`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE057FEA9A22EB3EE>
#[doc(alias(
    "RemovePropFromMinimap",
    "_REMOVE_PROP_FROM_MINIMAP",
    "0xE057FEA9A22EB3EE"
))]
#[inline]
pub fn remove_prop_from_minimap(minimap_prop: impl Into<Hash>) {
    let minimap_prop: Hash = minimap_prop.into();
    call(0xE057FEA9A22EB3EE, (minimap_prop,))
}

/// `ResetMinimapFow`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB3CB3386C775D72>
#[doc(alias("ResetMinimapFow", "RESET_MINIMAP_FOW", "0xEB3CB3386C775D72"))]
#[inline]
pub fn reset_minimap_fow(hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0xEB3CB3386C775D72, (hash,))
}

/// `RevealMinimapFow`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8096DF9B87246E3>
#[doc(alias("RevealMinimapFow", "_REVEAL_MINIMAP_FOW", "0xF8096DF9B87246E3"))]
#[inline]
pub fn reveal_minimap_fow(hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0xF8096DF9B87246E3, (hash,))
}

/// `SetBlipCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4FF674F5E23D49CE>
#[doc(alias("SetBlipCoords", "SET_BLIP_COORDS", "0x4FF674F5E23D49CE"))]
#[inline]
pub fn set_blip_coords(blip: Blip, pos_x: f32, pos_y: f32, pos_z: f32) {
    call(0x4FF674F5E23D49CE, (blip, pos_x, pos_y, pos_z))
}

/// `SetBlipFlashTimer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02FF4CF43B7209D1>
#[doc(alias("SetBlipFlashTimer", "SET_BLIP_FLASH_TIMER", "0x02FF4CF43B7209D1"))]
#[inline]
pub fn set_blip_flash_timer(blip: Blip, blip_type: i32, blip_hash: impl Into<Hash>) {
    let blip_hash: Hash = blip_hash.into();
    call(0x02FF4CF43B7209D1, (blip, blip_type, blip_hash))
}

/// `SetBlipFlashes`.
///
/// The values: `result`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0DF2B55F717DDB10>
#[doc(alias("SetBlipFlashes", "SET_BLIP_FLASHES", "0x0DF2B55F717DDB10"))]
#[inline]
pub fn set_blip_flashes(blip: Blip, p1: i32, p2: Hash) -> (bool, i32, Hash) {
    let mut p1 = Out::new(p1);
    let mut p2 = Out::new(p2);
    let result: bool = call(0x0DF2B55F717DDB10, (blip, &mut p1, &mut p2));
    (result, p1.get(), p2.get())
}

/// `SetBlipFrozen`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x250C75EB1728CC0D>
#[doc(alias("SetBlipFrozen", "_SET_BLIP_FROZEN", "0x250C75EB1728CC0D"))]
#[inline]
pub fn set_blip_frozen(blip: Blip) {
    call(0x250C75EB1728CC0D, (blip,))
}

/// `SetBlipName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9CB1A1623062F402>
#[doc(alias("SetBlipName", "_SET_BLIP_NAME", "0x9CB1A1623062F402"))]
#[inline]
pub fn set_blip_name(blip: Blip, name: &str) {
    call(0x9CB1A1623062F402, (blip, name))
}

/// `SetBlipNameFromTextFile`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A062D6D7C0B2C2C>
#[doc(alias(
    "SetBlipNameFromTextFile",
    "SET_BLIP_NAME_FROM_TEXT_FILE",
    "0x0A062D6D7C0B2C2C"
))]
#[inline]
pub fn set_blip_name_from_text_file(blip: Blip, text_label: &str) {
    call(0x0A062D6D7C0B2C2C, (blip, text_label))
}

/// `SetBlipNameToPlayerName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x093DD5A31BC2B459>
#[doc(alias(
    "SetBlipNameToPlayerName",
    "SET_BLIP_NAME_TO_PLAYER_NAME",
    "0x093DD5A31BC2B459"
))]
#[inline]
pub fn set_blip_name_to_player_name(blip: Blip, player: Player) {
    call(0x093DD5A31BC2B459, (blip, player))
}

/// `SetBlipRotation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6049966A94FBE706>
#[doc(alias("SetBlipRotation", "SET_BLIP_ROTATION", "0x6049966A94FBE706"))]
#[inline]
pub fn set_blip_rotation(blip: Blip, rotation: i32) {
    call(0x6049966A94FBE706, (blip, rotation))
}

/// `SetBlipScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD38744167B2FA257>
#[doc(alias("SetBlipScale", "SET_BLIP_SCALE", "0xD38744167B2FA257"))]
#[inline]
pub fn set_blip_scale(blip: Blip, scale: f32) {
    call(0xD38744167B2FA257, (blip, scale))
}

/// `SetBlipSprite`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74F74D3207ED525C>
#[doc(alias("SetBlipSprite", "SET_BLIP_SPRITE", "0x74F74D3207ED525C"))]
#[inline]
pub fn set_blip_sprite(blip: Blip, hash: impl Into<Hash>, p2: bool) {
    let hash: Hash = hash.into();
    call(0x74F74D3207ED525C, (blip, hash, p2))
}

/// `SetDisplayBlipIconForEntityPromptRemoved`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB68D4D3CA3DE402>
#[doc(alias(
    "SetDisplayBlipIconForEntityPromptRemoved",
    "_SET_DISPLAY_BLIP_ICON_FOR_ENTITY_PROMPT_REMOVED",
    "0xBB68D4D3CA3DE402"
))]
#[inline]
pub fn set_display_blip_icon_for_entity_prompt_removed(entity: impl Into<Entity>, p1: i32) {
    let entity: Entity = entity.into();
    call(0xBB68D4D3CA3DE402, (entity, p1))
}

/// `SetDisplayBlipIconForEntityPromptWithLockon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7563CBCA99253D1A>
#[doc(alias(
    "SetDisplayBlipIconForEntityPromptWithLockon",
    "_SET_DISPLAY_BLIP_ICON_FOR_ENTITY_PROMPT_WITH_LOCKON",
    "0x7563CBCA99253D1A"
))]
#[inline]
pub fn set_display_blip_icon_for_entity_prompt_with_lockon(
    entity: impl Into<Entity>,
    blip_icon: impl Into<Hash>,
) {
    let entity: Entity = entity.into();
    let blip_icon: Hash = blip_icon.into();
    call(0x7563CBCA99253D1A, (entity, blip_icon))
}

/// `SetDisplayBlipIconForEntityPromptWithoutLockon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1726963E6049DB53>
#[doc(alias(
    "SetDisplayBlipIconForEntityPromptWithoutLockon",
    "_SET_DISPLAY_BLIP_ICON_FOR_ENTITY_PROMPT_WITHOUT_LOCKON",
    "0x1726963E6049DB53"
))]
#[inline]
pub fn set_display_blip_icon_for_entity_prompt_without_lockon(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x1726963E6049DB53, (entity,))
}

/// `SetDisplayBlipIconToLockonEntityPrompt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97F6F158CC5B5CA2>
#[doc(alias(
    "SetDisplayBlipIconToLockonEntityPrompt",
    "_SET_DISPLAY_BLIP_ICON_TO_LOCKON_ENTITY_PROMPT",
    "0x97F6F158CC5B5CA2"
))]
#[inline]
pub fn set_display_blip_icon_to_lockon_entity_prompt(entity: impl Into<Entity>, blip: Blip) {
    let entity: Entity = entity.into();
    call(0x97F6F158CC5B5CA2, (entity, blip))
}

/// `SetFowUpdatePlayerOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63E7279D04160477>
#[doc(alias(
    "SetFowUpdatePlayerOverride",
    "_SET_FOW_UPDATE_PLAYER_OVERRIDE",
    "0x63E7279D04160477"
))]
#[inline]
pub fn set_fow_update_player_override(toggle: bool, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0x63E7279D04160477, (toggle, p1))
}

/// `SetGpsCustomRouteRender`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6CEF599FC470B33>
#[doc(alias(
    "SetGpsCustomRouteRender",
    "SET_GPS_CUSTOM_ROUTE_RENDER",
    "0xF6CEF599FC470B33"
))]
#[inline]
pub fn set_gps_custom_route_render(p0: bool, p1: i32, p2: i32) {
    call(0xF6CEF599FC470B33, (p0, p1, p2))
}

/// `SetGpsFlags`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5DE61C90DDECFA2D>
#[doc(alias("SetGpsFlags", "SET_GPS_FLAGS", "0x5DE61C90DDECFA2D"))]
#[inline]
pub fn set_gps_flags(p0: i32, p1: f32) {
    call(0x5DE61C90DDECFA2D, (p0, p1))
}

/// `SetGpsMultiRouteRender`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4426D65E029A4DC0>
#[doc(alias(
    "SetGpsMultiRouteRender",
    "SET_GPS_MULTI_ROUTE_RENDER",
    "0x4426D65E029A4DC0"
))]
#[inline]
pub fn set_gps_multi_route_render(toggle: bool) {
    call(0x4426D65E029A4DC0, (toggle,))
}

/// `SetMinimapFowOverrideRevealScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5A7F70B7C0F3271>
#[doc(alias(
    "SetMinimapFowOverrideRevealScale",
    "_SET_MINIMAP_FOW_OVERRIDE_REVEAL_SCALE",
    "0xE5A7F70B7C0F3271"
))]
#[inline]
pub fn set_minimap_fow_override_reveal_scale(scale: f32, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0xE5A7F70B7C0F3271, (scale, p1))
}

/// `SetMinimapFowRevealCoordinate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73348402566ECB6E>
#[doc(alias(
    "SetMinimapFowRevealCoordinate",
    "SET_MINIMAP_FOW_REVEAL_COORDINATE",
    "0x73348402566ECB6E"
))]
#[inline]
pub fn set_minimap_fow_reveal_coordinate(x: f32, y: f32, z: f32, p3: impl Into<Hash>) {
    let p3: Hash = p3.into();
    call(0x73348402566ECB6E, (x, y, z, p3))
}

/// `SetMinimapFowRevealVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63CBBD6CA6F321F9>
#[doc(alias(
    "SetMinimapFowRevealVolume",
    "SET_MINIMAP_FOW_REVEAL_VOLUME",
    "0x63CBBD6CA6F321F9"
))]
#[inline]
pub fn set_minimap_fow_reveal_volume(volume: Volume, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0x63CBBD6CA6F321F9, (volume, p1))
}

/// `SetMinimapFowShouldUpdate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x632AA10BF7EA53D3>
#[doc(alias(
    "SetMinimapFowShouldUpdate",
    "_SET_MINIMAP_FOW_SHOULD_UPDATE",
    "0x632AA10BF7EA53D3"
))]
#[inline]
pub fn set_minimap_fow_should_update(toggle: bool, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0x632AA10BF7EA53D3, (toggle, p1))
}

/// `SetMinimapHideFow`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B8F743A4A6D2FF8>
#[doc(alias("SetMinimapHideFow", "SET_MINIMAP_HIDE_FOW", "0x4B8F743A4A6D2FF8"))]
#[inline]
pub fn set_minimap_hide_fow(toggle: bool) {
    call(0x4B8F743A4A6D2FF8, (toggle,))
}

/// `SetMinimapZone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA657EC9DBC6CC900>
#[doc(alias("SetMinimapZone", "_SET_MINIMAP_ZONE", "0xA657EC9DBC6CC900"))]
#[inline]
pub fn set_minimap_zone(zone: impl Into<Hash>) {
    let zone: Hash = zone.into();
    call(0xA657EC9DBC6CC900, (zone,))
}

/// `SetPausemapCoordsWithRadius`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0884C184728C75B>
#[doc(alias(
    "SetPausemapCoordsWithRadius",
    "_SET_PAUSEMAP_COORDS_WITH_RADIUS",
    "0xE0884C184728C75B"
))]
#[inline]
pub fn set_pausemap_coords_with_radius(x: f32, y: f32, z: f32, radius: f32) {
    call(0xE0884C184728C75B, (x, y, z, radius))
}

/// `SetRadarAsExteriorThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8EBBAE986FB5457>
#[doc(alias(
    "SetRadarAsExteriorThisFrame",
    "SET_RADAR_AS_EXTERIOR_THIS_FRAME",
    "0xA8EBBAE986FB5457"
))]
#[inline]
pub fn set_radar_as_exterior_this_frame() {
    call(0xA8EBBAE986FB5457, ())
}

/// `SetRadarConfigType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C113883487FD53C>
#[doc(alias("SetRadarConfigType", "_SET_RADAR_CONFIG_TYPE", "0x9C113883487FD53C"))]
#[inline]
pub fn set_radar_config_type(config_hash: impl Into<Hash>, p1: impl Into<Hash>) {
    let config_hash: Hash = config_hash.into();
    let p1: Hash = p1.into();
    call(0x9C113883487FD53C, (config_hash, p1))
}

/// `SetRadarZoom`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCAF6489DA2C8DD9E>
#[doc(alias("SetRadarZoom", "SET_RADAR_ZOOM", "0xCAF6489DA2C8DD9E"))]
#[inline]
pub fn set_radar_zoom(zoom_level: i32) {
    call(0xCAF6489DA2C8DD9E, (zoom_level,))
}

/// `SetWaypointOff`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA8C41E8020D3439>
#[doc(alias("SetWaypointOff", "SET_WAYPOINT_OFF", "0xFA8C41E8020D3439"))]
#[inline]
pub fn set_waypoint_off() {
    call(0xFA8C41E8020D3439, ())
}

/// `ShowActivePointsOfInterest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FBB838AEA30C1D8>
#[doc(alias(
    "ShowActivePointsOfInterest",
    "_SHOW_ACTIVE_POINTS_OF_INTEREST",
    "0x3FBB838AEA30C1D8"
))]
#[inline]
pub fn show_active_points_of_interest() {
    call(0x3FBB838AEA30C1D8, ())
}

/// `StartGpsCustomRouteFromWaypointRecordingRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B44F13D888F770D>
#[doc(alias(
    "StartGpsCustomRouteFromWaypointRecordingRoute",
    "_START_GPS_CUSTOM_ROUTE_FROM_WAYPOINT_RECORDING_ROUTE",
    "0x6B44F13D888F770D"
))]
#[inline]
pub fn start_gps_custom_route_from_waypoint_recording_route(
    waypoint_recording: &str,
    point: i32,
    num_points: i32,
    color_name_hash: impl Into<Hash>,
    p4: bool,
    p5: bool,
) {
    let color_name_hash: Hash = color_name_hash.into();
    call(
        0x6B44F13D888F770D,
        (
            waypoint_recording,
            point,
            num_points,
            color_name_hash,
            p4,
            p5,
        ),
    )
}

/// `StartGpsMultiRoute`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D3D15AF7BCAAF83>
#[doc(alias("StartGpsMultiRoute", "START_GPS_MULTI_ROUTE", "0x3D3D15AF7BCAAF83"))]
#[inline]
pub fn start_gps_multi_route(color_name_hash: impl Into<Hash>, on_foot: bool, in_vehicle: bool) {
    let color_name_hash: Hash = color_name_hash.into();
    call(0x3D3D15AF7BCAAF83, (color_name_hash, on_foot, in_vehicle))
}

/// `TriggerSonarBlip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72DD432F3CDFC0EE>
#[doc(alias("TriggerSonarBlip", "TRIGGER_SONAR_BLIP", "0x72DD432F3CDFC0EE"))]
#[inline]
pub fn trigger_sonar_blip(type_hash: impl Into<Hash>, x: f32, y: f32, z: f32) {
    let type_hash: Hash = type_hash.into();
    call(0x72DD432F3CDFC0EE, (type_hash, x, y, z))
}

/// `TriggerSonarBlipOnEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C7A2289A5C4D7C9>
#[doc(alias(
    "TriggerSonarBlipOnEntity",
    "_TRIGGER_SONAR_BLIP_ON_ENTITY",
    "0x0C7A2289A5C4D7C9"
))]
#[inline]
pub fn trigger_sonar_blip_on_entity(type_hash: impl Into<Hash>, entity: impl Into<Entity>) {
    let type_hash: Hash = type_hash.into();
    let entity: Entity = entity.into();
    call(0x0C7A2289A5C4D7C9, (type_hash, entity))
}

/// `UnlockMinimapAngle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5373DE8E179BC2A0>
#[doc(alias("UnlockMinimapAngle", "UNLOCK_MINIMAP_ANGLE", "0x5373DE8E179BC2A0"))]
#[inline]
pub fn unlock_minimap_angle() {
    call(0x5373DE8E179BC2A0, ())
}
