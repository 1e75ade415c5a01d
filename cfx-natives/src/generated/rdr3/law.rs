// Made by native-gen 0.2.0 from data 214c1cb234b6653e; do not edit.

//! Namespace `LAW` of the RedM client.

use crate::prelude::*;

/// `AddBounty`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E3BDEED21BEB945>
#[doc(alias("AddBounty", "ADD_BOUNTY", "0x0E3BDEED21BEB945"))]
#[inline]
pub fn add_bounty(player: Player, item_value_amount: i32) {
    call(0x0E3BDEED21BEB945, (player, item_value_amount))
}

/// `AddWitnessResponse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10827B5A0AAC56A7>
#[doc(alias("AddWitnessResponse", "_ADD_WITNESS_RESPONSE", "0x10827B5A0AAC56A7"))]
#[inline]
pub fn add_witness_response(player: Player, crime_type: impl Into<Hash>, ped_group: Ped) {
    let crime_type: Hash = crime_type.into();
    call(0x10827B5A0AAC56A7, (player, crime_type, ped_group))
}

/// `AreAnyLawPedsInvestigating`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xECE3C34B270428D5>
#[doc(alias(
    "AreAnyLawPedsInvestigating",
    "_ARE_ANY_LAW_PEDS_INVESTIGATING",
    "0xECE3C34B270428D5"
))]
#[inline]
pub fn are_any_law_peds_investigating() -> bool {
    call(0xECE3C34B270428D5, ())
}

/// `AreInvestigatorsActive`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0FBFB9AB15F7734>
#[doc(alias(
    "AreInvestigatorsActive",
    "_ARE_INVESTIGATORS_ACTIVE",
    "0xF0FBFB9AB15F7734"
))]
#[inline]
pub fn are_investigators_active(player: Player, are_investigators_active: bool, p2: i32) -> bool {
    call(0xF0FBFB9AB15F7734, (player, are_investigators_active, p2))
}

/// `AreLawPedsEnabledForTrain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA22C46F16359471C>
#[doc(alias(
    "AreLawPedsEnabledForTrain",
    "_ARE_LAW_PEDS_ENABLED_FOR_TRAIN",
    "0xA22C46F16359471C"
))]
#[inline]
pub fn are_law_peds_enabled_for_train() -> bool {
    call(0xA22C46F16359471C, ())
}

/// `AreWitnessesActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x69E181772886F48B>
#[doc(alias("AreWitnessesActive", "ARE_WITNESSES_ACTIVE", "0x69E181772886F48B"))]
#[inline]
pub fn are_witnesses_active(player: Player) -> bool {
    call(0x69E181772886F48B, (player,))
}

/// `AreWitnessesPending`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0BB6DE7D23C60626>
#[doc(alias("AreWitnessesPending", "_ARE_WITNESSES_PENDING", "0x0BB6DE7D23C60626"))]
#[inline]
pub fn are_witnesses_pending(player: Player) -> bool {
    call(0x0BB6DE7D23C60626, (player,))
}

/// `ClearBounty`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC76F252371150D9A>
#[doc(alias("ClearBounty", "CLEAR_BOUNTY", "0xC76F252371150D9A"))]
#[inline]
pub fn clear_bounty(player: Player) {
    call(0xC76F252371150D9A, (player,))
}

/// `ClearPlayerPastCrimes`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBCC6DC59E32A2BDC>
#[doc(alias(
    "ClearPlayerPastCrimes",
    "CLEAR_PLAYER_PAST_CRIMES",
    "0xBCC6DC59E32A2BDC"
))]
#[inline]
pub fn clear_player_past_crimes(player: Player) {
    call(0xBCC6DC59E32A2BDC, (player,))
}

/// `ClearWantedScore`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x062B4A4A3396351D>
#[doc(alias("ClearWantedScore", "CLEAR_WANTED_SCORE", "0x062B4A4A3396351D"))]
#[inline]
pub fn clear_wanted_score(player: Player) {
    call(0x062B4A4A3396351D, (player,))
}

/// `CreateGuardZone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8F9DE75680275C9F>
#[doc(alias("CreateGuardZone", "_CREATE_GUARD_ZONE", "0x8F9DE75680275C9F"))]
#[inline]
pub fn create_guard_zone(name: &str) {
    call(0x8F9DE75680275C9F, (name,))
}

/// `CreateGuardZoneForEntity`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D4B77E862475ED3>
#[doc(alias(
    "CreateGuardZoneForEntity",
    "_CREATE_GUARD_ZONE_FOR_ENTITY",
    "0x0D4B77E862475ED3"
))]
#[inline]
pub fn create_guard_zone_for_entity(
    guard_zone_name: &str,
    entity: impl Into<Entity>,
    x: f32,
    y: f32,
    z: f32,
) -> bool {
    let entity: Entity = entity.into();
    call(0x0D4B77E862475ED3, (guard_zone_name, entity, x, y, z))
}

/// `CreateLawDispatchResponseForCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75CBF20BA47E4F89>
#[doc(alias(
    "CreateLawDispatchResponseForCoords",
    "_CREATE_LAW_DISPATCH_RESPONSE_FOR_COORDS",
    "0x75CBF20BA47E4F89"
))]
#[inline]
pub fn create_law_dispatch_response_for_coords(
    x: f32,
    y: f32,
    z: f32,
    dispatch_response_hash: impl Into<Hash>,
) -> i32 {
    let dispatch_response_hash: Hash = dispatch_response_hash.into();
    call(0x75CBF20BA47E4F89, (x, y, z, dispatch_response_hash))
}

/// `DisableGuardZone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x26D558692B25DD95>
#[doc(alias("DisableGuardZone", "_DISABLE_GUARD_ZONE", "0x26D558692B25DD95"))]
#[inline]
pub fn disable_guard_zone(name: &str) {
    call(0x26D558692B25DD95, (name,))
}

/// `EnableDispatchLaw`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC805EB785824F712>
#[doc(alias("EnableDispatchLaw", "_ENABLE_DISPATCH_LAW", "0xC805EB785824F712"))]
#[inline]
pub fn enable_dispatch_law(toggle: bool) {
    call(0xC805EB785824F712, (toggle,))
}

/// `EnableDispatchLaw_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x710448D44A64C213>
#[doc(alias("EnableDispatchLaw_2", "_ENABLE_DISPATCH_LAW_2", "0x710448D44A64C213"))]
#[inline]
pub fn enable_dispatch_law_2(toggle: bool) {
    call(0x710448D44A64C213, (toggle,))
}

/// `ForceLawOnLocalPlayerImmediately`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x956510F8C36B5C64>
#[doc(alias(
    "ForceLawOnLocalPlayerImmediately",
    "_FORCE_LAW_ON_LOCAL_PLAYER_IMMEDIATELY",
    "0x956510F8C36B5C64"
))]
#[inline]
pub fn force_law_on_local_player_immediately() {
    call(0x956510F8C36B5C64, ())
}

/// `GetBounty`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x54310AAB97B92816>
#[doc(alias("GetBounty", "GET_BOUNTY", "0x54310AAB97B92816"))]
#[inline]
pub fn get_bounty(player: Player) -> i32 {
    call(0x54310AAB97B92816, (player,))
}

/// `GetBountyHunterGlobalCooldown`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x76CF93D4B416B288>
#[doc(alias(
    "GetBountyHunterGlobalCooldown",
    "_GET_BOUNTY_HUNTER_GLOBAL_COOLDOWN",
    "0x76CF93D4B416B288"
))]
#[inline]
pub fn get_bounty_hunter_global_cooldown(p0: impl Into<Hash>) -> i32 {
    let p0: Hash = p0.into();
    call(0x76CF93D4B416B288, (p0,))
}

/// `GetCrimeBountyAmountByType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x35E5E21F9159849C>
#[doc(alias(
    "GetCrimeBountyAmountByType",
    "_GET_CRIME_BOUNTY_AMOUNT_BY_TYPE",
    "0x35E5E21F9159849C"
))]
#[inline]
pub fn get_crime_bounty_amount_by_type(crime_type: impl Into<Hash>) -> i32 {
    let crime_type: Hash = crime_type.into();
    call(0x35E5E21F9159849C, (crime_type,))
}

/// `GetCrimeDispatchTypeForPlayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x148E7AC8141C9E64>
#[doc(alias(
    "GetCrimeDispatchTypeForPlayer",
    "_GET_CRIME_DISPATCH_TYPE_FOR_PLAYER",
    "0x148E7AC8141C9E64"
))]
#[inline]
pub fn get_crime_dispatch_type_for_player(player: Player) -> Hash {
    call(0x148E7AC8141C9E64, (player,))
}

/// `GetHudPlayerCrimeType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x259CE340A8738814>
#[doc(alias(
    "GetHudPlayerCrimeType",
    "_GET_HUD_PLAYER_CRIME_TYPE",
    "0x259CE340A8738814"
))]
#[inline]
pub fn get_hud_player_crime_type(player: Player) -> Hash {
    call(0x259CE340A8738814, (player,))
}

/// `GetPlayerRegisteredCrime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x532C5FDDB986EE5C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "GetPlayerRegisteredCrime",
    "GET_PLAYER_REGISTERED_CRIME",
    "0x532C5FDDB986EE5C"
))]
#[inline]
pub unsafe fn get_player_registered_crime(player: Player, index: i32, out_data: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x532C5FDDB986EE5C, (player, index, out_data))
}

/// `GetTimeSinceLastSeenByLaw`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x717DA2281DF90855>
#[doc(alias(
    "GetTimeSinceLastSeenByLaw",
    "_GET_TIME_SINCE_LAST_SEEN_BY_LAW",
    "0x717DA2281DF90855"
))]
#[inline]
pub fn get_time_since_last_seen_by_law(player: Player) -> f32 {
    call(0x717DA2281DF90855, (player,))
}

/// `GetWantedScore`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD5FD601481F648B>
#[doc(alias("GetWantedScore", "GET_WANTED_SCORE", "0xDD5FD601481F648B"))]
#[inline]
pub fn get_wanted_score(player: Player) -> i32 {
    call(0xDD5FD601481F648B, (player,))
}

/// `IsGuardPedInvestigating`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD743C4293F47AFAD>
#[doc(alias(
    "IsGuardPedInvestigating",
    "_IS_GUARD_PED_INVESTIGATING",
    "0xD743C4293F47AFAD"
))]
#[inline]
pub fn is_guard_ped_investigating(ped: Ped) -> bool {
    call(0xD743C4293F47AFAD, (ped,))
}

/// `IsLawIncidentActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAD401C63158ACBAA>
#[doc(alias("IsLawIncidentActive", "IS_LAW_INCIDENT_ACTIVE", "0xAD401C63158ACBAA"))]
#[inline]
pub fn is_law_incident_active(player: Player) -> bool {
    call(0xAD401C63158ACBAA, (player,))
}

/// `LawWitnessResponseTask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0B67BAD53C35BD9>
#[doc(alias(
    "LawWitnessResponseTask",
    "_LAW_WITNESS_RESPONSE_TASK",
    "0xF0B67BAD53C35BD9"
))]
#[inline]
pub fn law_witness_response_task(
    ped_group1: Ped,
    ped: Ped,
    ped_group2: Ped,
    x: f32,
    y: f32,
    z: f32,
    crime_type: impl Into<Hash>,
) -> bool {
    let crime_type: Hash = crime_type.into();
    call(
        0xF0B67BAD53C35BD9,
        (ped_group1, ped, ped_group2, x, y, z, crime_type),
    )
}

/// `N_0x00db0bc05e3faa4e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00DB0BC05E3FAA4E>
#[doc(alias("N_0x00db0bc05e3faa4e", "0x00DB0BC05E3FAA4E"))]
#[inline]
pub fn n_0x00db0bc05e3faa4e(ped: Ped, bitset: i32) {
    call(0x00DB0BC05E3FAA4E, (ped, bitset))
}

/// `N_0x018f30d762e62df8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x018F30D762E62DF8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("N_0x018f30d762e62df8", "0x018F30D762E62DF8"))]
#[inline]
pub unsafe fn n_0x018f30d762e62df8(ped: Ped, p1: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x018F30D762E62DF8, (ped, p1))
}

/// `N_0x07e8b8b20570271c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07E8B8B20570271C>
#[doc(alias("N_0x07e8b8b20570271c", "0x07E8B8B20570271C"))]
#[inline]
pub fn n_0x07e8b8b20570271c(player: Player) {
    call(0x07E8B8B20570271C, (player,))
}

/// `N_0x0bdfebcf40a5f7e3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0BDFEBCF40A5F7E3>
#[doc(alias("N_0x0bdfebcf40a5f7e3", "0x0BDFEBCF40A5F7E3"))]
#[inline]
pub fn n_0x0bdfebcf40a5f7e3(crime_type: impl Into<Hash>) -> i32 {
    let crime_type: Hash = crime_type.into();
    call(0x0BDFEBCF40A5F7E3, (crime_type,))
}

/// `N_0x0c392db374655176`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C392DB374655176>
#[doc(alias("N_0x0c392db374655176", "0x0C392DB374655176"))]
#[inline]
pub fn n_0x0c392db374655176(x: f32, y: f32, z: f32, p3: f32, item_set: ItemSet) {
    call(0x0C392DB374655176, (x, y, z, p3, item_set))
}

/// `N_0x0dbaca9c38c9a686`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0DBACA9C38C9A686>
#[doc(alias("N_0x0dbaca9c38c9a686", "0x0DBACA9C38C9A686"))]
#[inline]
pub fn n_0x0dbaca9c38c9a686(name: &str) -> bool {
    call(0x0DBACA9C38C9A686, (name,))
}

/// `N_0x0eaf918f751f27ba`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0EAF918F751F27BA>
#[doc(alias("N_0x0eaf918f751f27ba", "0x0EAF918F751F27BA"))]
#[inline]
pub fn n_0x0eaf918f751f27ba(ped: Ped) -> bool {
    call(0x0EAF918F751F27BA, (ped,))
}

/// `N_0x0f230de0ddbe3649`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F230DE0DDBE3649>
#[doc(alias("N_0x0f230de0ddbe3649", "0x0F230DE0DDBE3649"))]
#[inline]
pub fn n_0x0f230de0ddbe3649(player: Player) -> bool {
    call(0x0F230DE0DDBE3649, (player,))
}

/// `N_0x15abd5004cad2d99`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x15ABD5004CAD2D99>
#[doc(alias("N_0x15abd5004cad2d99", "0x15ABD5004CAD2D99"))]
#[inline]
pub fn n_0x15abd5004cad2d99(p0: i32) {
    call(0x15ABD5004CAD2D99, (p0,))
}

/// `N_0x2001687f9562fd9d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2001687F9562FD9D>
#[doc(alias("N_0x2001687f9562fd9d", "0x2001687F9562FD9D"))]
#[inline]
pub fn n_0x2001687f9562fd9d(p0: i32) {
    call(0x2001687F9562FD9D, (p0,))
}

/// `N_0x21213b833ef4dae7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x21213B833EF4DAE7>
#[doc(alias("N_0x21213b833ef4dae7", "0x21213B833EF4DAE7"))]
#[inline]
pub fn n_0x21213b833ef4dae7(player: Player, ped: Ped) -> Vector3 {
    let mut out_coords = Out::<Vector3>::default();
    call::<()>(0x21213B833EF4DAE7, (player, ped, &mut out_coords));
    out_coords.get()
}

/// `N_0x22741652985c84d0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22741652985C84D0>
#[doc(alias("N_0x22741652985c84d0", "0x22741652985C84D0"))]
#[inline]
pub fn n_0x22741652985c84d0(player: Player, law_region_hash: impl Into<Hash>) {
    let law_region_hash: Hash = law_region_hash.into();
    call(0x22741652985C84D0, (player, law_region_hash))
}

/// `N_0x26934083d3f2579c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x26934083D3F2579C>
#[doc(alias("N_0x26934083d3f2579c", "0x26934083D3F2579C"))]
#[inline]
pub fn n_0x26934083d3f2579c(player: Player) -> bool {
    call(0x26934083D3F2579C, (player,))
}

/// `N_0x292ad61a33a7a485`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x292AD61A33A7A485>
#[doc(alias("N_0x292ad61a33a7a485", "0x292AD61A33A7A485"))]
#[inline]
pub fn n_0x292ad61a33a7a485() {
    call(0x292AD61A33A7A485, ())
}

/// `N_0x29cd4896ecb66c12`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x29CD4896ECB66C12>
#[doc(alias("N_0x29cd4896ecb66c12", "0x29CD4896ECB66C12"))]
#[inline]
pub fn n_0x29cd4896ecb66c12() {
    call(0x29CD4896ECB66C12, ())
}

/// `N_0x318f0f9a4426cfa2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x318F0F9A4426CFA2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("N_0x318f0f9a4426cfa2", "0x318F0F9A4426CFA2"))]
#[inline]
pub unsafe fn n_0x318f0f9a4426cfa2(ped: Ped, p1: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x318F0F9A4426CFA2, (ped, p1))
}

/// `N_0x331d349e0380b097`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x331D349E0380B097>
#[doc(alias("N_0x331d349e0380b097", "0x331D349E0380B097"))]
#[inline]
pub fn n_0x331d349e0380b097(p0: i32) {
    call(0x331D349E0380B097, (p0,))
}

/// `N_0x3738b784ddd35cc6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3738B784DDD35CC6>
#[doc(alias("N_0x3738b784ddd35cc6", "0x3738B784DDD35CC6"))]
#[inline]
pub fn n_0x3738b784ddd35cc6(player: Player, p1: i32, p2: i32) -> bool {
    call(0x3738B784DDD35CC6, (player, p1, p2))
}

/// `N_0x3852237a3d9df145`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3852237A3D9DF145>
#[doc(alias("N_0x3852237a3d9df145", "0x3852237A3D9DF145"))]
#[inline]
pub fn n_0x3852237a3d9df145(p0: i32) {
    call(0x3852237A3D9DF145, (p0,))
}

/// `N_0x390710d2dafa6bff`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x390710D2DAFA6BFF>
#[doc(alias("N_0x390710d2dafa6bff", "0x390710D2DAFA6BFF"))]
#[inline]
pub fn n_0x390710d2dafa6bff(player: Player, p1: bool) {
    call(0x390710D2DAFA6BFF, (player, p1))
}

/// `N_0x3d2674828a4e6b3c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D2674828A4E6B3C>
#[doc(alias("N_0x3d2674828a4e6b3c", "0x3D2674828A4E6B3C"))]
#[inline]
pub fn n_0x3d2674828a4e6b3c() -> bool {
    call(0x3D2674828A4E6B3C, ())
}

/// `N_0x40851bcc33acd9ab`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40851BCC33ACD9AB>
#[doc(alias("N_0x40851bcc33acd9ab", "0x40851BCC33ACD9AB"))]
#[inline]
pub fn n_0x40851bcc33acd9ab(ped: Ped) -> bool {
    call(0x40851BCC33ACD9AB, (ped,))
}

/// `N_0x522f74636df10201`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x522F74636DF10201>
#[doc(alias("N_0x522f74636df10201", "0x522F74636DF10201"))]
#[inline]
pub fn n_0x522f74636df10201(player: Player, item_set: ItemSet) {
    call(0x522F74636DF10201, (player, item_set))
}

/// `N_0x5e6f375ca101c108`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E6F375CA101C108>
#[doc(alias("N_0x5e6f375ca101c108", "0x5E6F375CA101C108"))]
#[inline]
pub fn n_0x5e6f375ca101c108(player: Player, p1: bool) {
    call(0x5E6F375CA101C108, (player, p1))
}

/// `N_0x61b98367d93f012f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x61B98367D93F012F>
#[doc(alias("N_0x61b98367d93f012f", "0x61B98367D93F012F"))]
#[inline]
pub fn n_0x61b98367d93f012f(player: Player) {
    call(0x61B98367D93F012F, (player,))
}

/// `N_0x6abc50979655bee7`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6ABC50979655BEE7>
#[doc(alias("N_0x6abc50979655bee7", "0x6ABC50979655BEE7"))]
#[inline]
pub fn n_0x6abc50979655bee7(player: Player, p2: i32) -> Hash {
    let mut crime_type = Out::<Hash>::default();
    call::<()>(0x6ABC50979655BEE7, (player, &mut crime_type, p2));
    crime_type.get()
}

/// `N_0x7351da734f989f4e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7351DA734F989F4E>
#[doc(alias("N_0x7351da734f989f4e", "0x7351DA734F989F4E"))]
#[inline]
pub fn n_0x7351da734f989f4e(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0x7351DA734F989F4E, (entity,))
}

/// `N_0x7803436e68c32b26`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7803436E68C32B26>
#[doc(alias("N_0x7803436e68c32b26", "0x7803436E68C32B26"))]
#[inline]
pub fn n_0x7803436e68c32b26() {
    call(0x7803436E68C32B26, ())
}

/// `N_0x7ef2a2fe38d74456`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7EF2A2FE38D74456>
#[doc(alias("N_0x7ef2a2fe38d74456", "0x7EF2A2FE38D74456"))]
#[inline]
pub fn n_0x7ef2a2fe38d74456(flag: i32, p1: bool) {
    call(0x7EF2A2FE38D74456, (flag, p1))
}

/// `N_0x7fc667f6ddfbcdcc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FC667F6DDFBCDCC>
#[doc(alias("N_0x7fc667f6ddfbcdcc", "0x7FC667F6DDFBCDCC"))]
#[inline]
pub fn n_0x7fc667f6ddfbcdcc(player: Player) -> i32 {
    call(0x7FC667F6DDFBCDCC, (player,))
}

/// `N_0x82f11e1296996574`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x82F11E1296996574>
#[doc(alias("N_0x82f11e1296996574", "0x82F11E1296996574"))]
#[inline]
pub fn n_0x82f11e1296996574(p0: i32) {
    call(0x82F11E1296996574, (p0,))
}

/// `N_0x856ce8fde2416602`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x856CE8FDE2416602>
#[doc(alias("N_0x856ce8fde2416602", "0x856CE8FDE2416602"))]
#[inline]
pub fn n_0x856ce8fde2416602(ped: Ped) -> bool {
    call(0x856CE8FDE2416602, (ped,))
}

/// `N_0x89e005b1662f6e48`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89E005B1662F6E48>
#[doc(alias("N_0x89e005b1662f6e48", "0x89E005B1662F6E48"))]
#[inline]
pub fn n_0x89e005b1662f6e48(player: Player, p1: i32, p2: i32) -> bool {
    call(0x89E005B1662F6E48, (player, p1, p2))
}

/// `N_0x95878b13e272ef1f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x95878B13E272EF1F>
#[doc(alias("N_0x95878b13e272ef1f", "0x95878B13E272EF1F"))]
#[inline]
pub fn n_0x95878b13e272ef1f(
    entity: impl Into<Entity>,
    ped: Ped,
    p2: bool,
    x: f32,
    y: f32,
    z: f32,
    crime_type: impl Into<Hash>,
) -> i32 {
    let entity: Entity = entity.into();
    let crime_type: Hash = crime_type.into();
    call(0x95878B13E272EF1F, (entity, ped, p2, x, y, z, crime_type))
}

/// `N_0x9772395cc73e8d1f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9772395CC73E8D1F>
#[doc(alias("N_0x9772395cc73e8d1f", "0x9772395CC73E8D1F"))]
#[inline]
pub fn n_0x9772395cc73e8d1f(ped: Ped, name: &str) {
    call(0x9772395CC73E8D1F, (ped, name))
}

/// `N_0x987be590fb9d41e5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x987BE590FB9D41E5>
#[doc(alias("N_0x987be590fb9d41e5", "0x987BE590FB9D41E5"))]
#[inline]
pub fn n_0x987be590fb9d41e5(p0: bool) {
    call(0x987BE590FB9D41E5, (p0,))
}

/// `N_0x9945a3e2528a02e8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9945A3E2528A02E8>
#[doc(alias("N_0x9945a3e2528a02e8", "0x9945A3E2528A02E8"))]
#[inline]
pub fn n_0x9945a3e2528a02e8(player: Player) -> bool {
    call(0x9945A3E2528A02E8, (player,))
}

/// `N_0x9b4c564bfa7cff37`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B4C564BFA7CFF37>
#[doc(alias("N_0x9b4c564bfa7cff37", "0x9B4C564BFA7CFF37"))]
#[inline]
pub fn n_0x9b4c564bfa7cff37(p0: f32) {
    call(0x9B4C564BFA7CFF37, (p0,))
}

/// `N_0x9c5bd8c562565ce6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C5BD8C562565CE6>
#[doc(alias("N_0x9c5bd8c562565ce6", "0x9C5BD8C562565CE6"))]
#[inline]
pub fn n_0x9c5bd8c562565ce6() -> Hash {
    let mut crime_type = Out::<Hash>::default();
    call::<()>(0x9C5BD8C562565CE6, (&mut crime_type,));
    crime_type.get()
}

/// `N_0x9c8a2bf37e966464`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C8A2BF37E966464>
#[doc(alias("N_0x9c8a2bf37e966464", "0x9C8A2BF37E966464"))]
#[inline]
pub fn n_0x9c8a2bf37e966464(player: Player, item_set: ItemSet) {
    call(0x9C8A2BF37E966464, (player, item_set))
}

/// `N_0x9d5c9a5a3321b128`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D5C9A5A3321B128>
#[doc(alias("N_0x9d5c9a5a3321b128", "0x9D5C9A5A3321B128"))]
#[inline]
pub fn n_0x9d5c9a5a3321b128(player: Player) -> bool {
    call(0x9D5C9A5A3321B128, (player,))
}

/// `N_0x9ef07cfbb19a9733`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9EF07CFBB19A9733>
#[doc(alias("N_0x9ef07cfbb19a9733", "0x9EF07CFBB19A9733"))]
#[inline]
pub fn n_0x9ef07cfbb19a9733() -> bool {
    call(0x9EF07CFBB19A9733, ())
}

/// `N_0xb527099d1e1eed49`.
///
/// The values: `result`, `crime_type`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB527099D1E1EED49>
#[doc(alias("N_0xb527099d1e1eed49", "0xB527099D1E1EED49"))]
#[inline]
pub fn n_0xb527099d1e1eed49(player: Player, p1: i32) -> (bool, Hash) {
    let mut crime_type = Out::<Hash>::default();
    let result: bool = call(0xB527099D1E1EED49, (player, p1, &mut crime_type));
    (result, crime_type.get())
}

/// `N_0xbd944a3d36e992de`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD944A3D36E992DE>
#[doc(alias("N_0xbd944a3d36e992de", "0xBD944A3D36E992DE"))]
#[inline]
pub fn n_0xbd944a3d36e992de() {
    call(0xBD944A3D36E992DE, ())
}

/// `N_0xc0df161950fb101e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0DF161950FB101E>
#[doc(alias("N_0xc0df161950fb101e", "0xC0DF161950FB101E"))]
#[inline]
pub fn n_0xc0df161950fb101e(ped: Ped) -> bool {
    call(0xC0DF161950FB101E, (ped,))
}

/// `N_0xc310239acccf5579`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC310239ACCCF5579>
#[doc(alias("N_0xc310239acccf5579", "0xC310239ACCCF5579"))]
#[inline]
pub fn n_0xc310239acccf5579() {
    call(0xC310239ACCCF5579, ())
}

/// `N_0xc5eb2755fa25f1e9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5EB2755FA25F1E9>
#[doc(alias("N_0xc5eb2755fa25f1e9", "0xC5EB2755FA25F1E9"))]
#[inline]
pub fn n_0xc5eb2755fa25f1e9(p0: bool) {
    call(0xC5EB2755FA25F1E9, (p0,))
}

/// `N_0xc687a23e166dcf68`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC687A23E166DCF68>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("N_0xc687a23e166dcf68", "0xC687A23E166DCF68"))]
#[inline]
pub unsafe fn n_0xc687a23e166dcf68(p0: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xC687A23E166DCF68, (p0,))
}

/// `N_0xc7dc5a0a7df608cb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC7DC5A0A7DF608CB>
#[doc(alias("N_0xc7dc5a0a7df608cb", "0xC7DC5A0A7DF608CB"))]
#[inline]
pub fn n_0xc7dc5a0a7df608cb(flag: i32) -> bool {
    call(0xC7DC5A0A7DF608CB, (flag,))
}

/// `N_0xcbfb4951f2e3934c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBFB4951F2E3934C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias("N_0xcbfb4951f2e3934c", "0xCBFB4951F2E3934C"))]
#[inline]
pub unsafe fn n_0xcbfb4951f2e3934c(player: Player, data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0xCBFB4951F2E3934C, (player, data))
}

/// `N_0xd6c0a8c7c0b2f82c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6C0A8C7C0B2F82C>
#[doc(alias("N_0xd6c0a8c7c0b2f82c", "0xD6C0A8C7C0B2F82C"))]
#[inline]
pub fn n_0xd6c0a8c7c0b2f82c(player: Player, p1: bool) {
    call(0xD6C0A8C7C0B2F82C, (player, p1))
}

/// `N_0xd7494ded50c6ef52`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7494DED50C6EF52>
#[doc(alias("N_0xd7494ded50c6ef52", "0xD7494DED50C6EF52"))]
#[inline]
pub fn n_0xd7494ded50c6ef52(player: Player, crime_type: impl Into<Hash>, p2: i32) {
    let crime_type: Hash = crime_type.into();
    call(0xD7494DED50C6EF52, (player, crime_type, p2))
}

/// `N_0xda1a9adc4e3d4b16`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA1A9ADC4E3D4B16>
#[doc(alias("N_0xda1a9adc4e3d4b16", "0xDA1A9ADC4E3D4B16"))]
#[inline]
pub fn n_0xda1a9adc4e3d4b16(item_set: ItemSet, p1: bool, p2: bool) {
    call(0xDA1A9ADC4E3D4B16, (item_set, p1, p2))
}

/// `N_0xdaefdfdb2aeece37`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDAEFDFDB2AEECE37>
#[doc(alias("N_0xdaefdfdb2aeece37", "0xDAEFDFDB2AEECE37"))]
#[inline]
pub fn n_0xdaefdfdb2aeece37(crime_type: impl Into<Hash>, p1: i32) -> i32 {
    let crime_type: Hash = crime_type.into();
    call(0xDAEFDFDB2AEECE37, (crime_type, p1))
}

/// `N_0xdcf12b89624aac96`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCF12B89624AAC96>
#[doc(alias("N_0xdcf12b89624aac96", "0xDCF12B89624AAC96"))]
#[inline]
pub fn n_0xdcf12b89624aac96(p0: bool) {
    call(0xDCF12B89624AAC96, (p0,))
}

/// `N_0xdea083c16bb91345`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEA083C16BB91345>
#[doc(alias("N_0xdea083c16bb91345", "0xDEA083C16BB91345"))]
#[inline]
pub fn n_0xdea083c16bb91345() {
    call(0xDEA083C16BB91345, ())
}

/// `N_0xe083beda81709891`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE083BEDA81709891>
#[doc(alias("N_0xe083beda81709891", "0xE083BEDA81709891"))]
#[inline]
pub fn n_0xe083beda81709891(player: Player) -> i32 {
    call(0xE083BEDA81709891, (player,))
}

/// `N_0xe4d6e45f491a66cb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4D6E45F491A66CB>
#[doc(alias("N_0xe4d6e45f491a66cb", "0xE4D6E45F491A66CB"))]
#[inline]
pub fn n_0xe4d6e45f491a66cb(player: Player, p1: i32) -> i32 {
    call(0xE4D6E45F491A66CB, (player, p1))
}

/// `N_0xe94b5e938619712e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE94B5E938619712E>
#[doc(alias("N_0xe94b5e938619712e", "0xE94B5E938619712E"))]
#[inline]
pub fn n_0xe94b5e938619712e() {
    call(0xE94B5E938619712E, ())
}

/// `N_0xe9ac8466abe484bb`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9AC8466ABE484BB>
#[doc(alias("N_0xe9ac8466abe484bb", "0xE9AC8466ABE484BB"))]
#[inline]
pub fn n_0xe9ac8466abe484bb(p0: bool, p1: i32) {
    call(0xE9AC8466ABE484BB, (p0, p1))
}

/// `N_0xe9eb79cbf9c0f58a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9EB79CBF9C0F58A>
#[doc(alias("N_0xe9eb79cbf9c0f58a", "0xE9EB79CBF9C0F58A"))]
#[inline]
pub fn n_0xe9eb79cbf9c0f58a(player: Player) -> i32 {
    call(0xE9EB79CBF9C0F58A, (player,))
}

/// `N_0xedfc6c1fd1c964f5`.
///
/// Of unknown type: `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEDFC6C1FD1C964F5>
#[doc(alias("N_0xedfc6c1fd1c964f5", "0xEDFC6C1FD1C964F5"))]
#[inline]
pub fn n_0xedfc6c1fd1c964f5(
    player: Player,
    crime_type: impl Into<Hash>,
    bounty: i32,
    p3: f32,
    p4: f32,
    p5: bool,
    p6: f32,
    p7: f32,
    p8: i32,
) {
    let crime_type: Hash = crime_type.into();
    call(
        0xEDFC6C1FD1C964F5,
        (player, crime_type, bounty, p3, p4, p5, p6, p7, p8),
    )
}

/// `N_0xf46108c50a22b029`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF46108C50A22B029>
#[doc(alias("N_0xf46108c50a22b029", "0xF46108C50A22B029"))]
#[inline]
pub fn n_0xf46108c50a22b029() -> bool {
    call(0xF46108C50A22B029, ())
}

/// `N_0xf611de44aeb36a1d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF611DE44AEB36A1D>
#[doc(alias("N_0xf611de44aeb36a1d", "0xF611DE44AEB36A1D"))]
#[inline]
pub fn n_0xf611de44aeb36a1d(crime_type: impl Into<Hash>, p1: bool) {
    let crime_type: Hash = crime_type.into();
    call(0xF611DE44AEB36A1D, (crime_type, p1))
}

/// `N_0xffebe5aa96bc2e4e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFEBE5AA96BC2E4E>
#[doc(alias("N_0xffebe5aa96bc2e4e", "0xFFEBE5AA96BC2E4E"))]
#[inline]
pub fn n_0xffebe5aa96bc2e4e(ped: Ped, crime_type: impl Into<Hash>, p2: bool) -> i32 {
    let crime_type: Hash = crime_type.into();
    call(0xFFEBE5AA96BC2E4E, (ped, crime_type, p2))
}

/// `NumCrimesSuppressed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC08E804C91F47C80>
#[doc(alias("NumCrimesSuppressed", "NUM_CRIMES_SUPPRESSED", "0xC08E804C91F47C80"))]
#[inline]
pub fn num_crimes_suppressed(player: Player, crime_type: impl Into<Hash>) -> i32 {
    let crime_type: Hash = crime_type.into();
    call(0xC08E804C91F47C80, (player, crime_type))
}

/// `PauseBountyHunterCooldown`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC61EDEBF16CD9668>
#[doc(alias(
    "PauseBountyHunterCooldown",
    "_PAUSE_BOUNTY_HUNTER_COOLDOWN",
    "0xC61EDEBF16CD9668"
))]
#[inline]
pub fn pause_bounty_hunter_cooldown(p0: impl Into<Hash>, p1: bool, p2: i32) {
    let p0: Hash = p0.into();
    call(0xC61EDEBF16CD9668, (p0, p1, p2))
}

/// `RemoveGuardZone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67EBDD958835956C>
#[doc(alias("RemoveGuardZone", "_REMOVE_GUARD_ZONE", "0x67EBDD958835956C"))]
#[inline]
pub fn remove_guard_zone(name: &str) {
    call(0x67EBDD958835956C, (name,))
}

/// `ReportCrime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF60386770878A98F>
#[doc(alias("ReportCrime", "_REPORT_CRIME", "0xF60386770878A98F"))]
#[inline]
pub fn report_crime(
    player: Player,
    crime_type: impl Into<Hash>,
    bounty: i32,
    entity: impl Into<Entity>,
    is_known_suspect: bool,
) {
    let crime_type: Hash = crime_type.into();
    let entity: Entity = entity.into();
    call(
        0xF60386770878A98F,
        (player, crime_type, bounty, entity, is_known_suspect),
    )
}

/// `ReportPlayerLawDispatchResponseOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C4352134B2835FB>
#[doc(alias(
    "ReportPlayerLawDispatchResponseOverride",
    "_REPORT_PLAYER_LAW_DISPATCH_RESPONSE_OVERRIDE",
    "0x9C4352134B2835FB"
))]
#[inline]
pub fn report_player_law_dispatch_response_override(
    player: Player,
    dispatch_response_hash: impl Into<Hash>,
) {
    let dispatch_response_hash: Hash = dispatch_response_hash.into();
    call(0x9C4352134B2835FB, (player, dispatch_response_hash))
}

/// `ResetWantedForNewIncident`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2728C77FBC4B9796>
#[doc(alias(
    "ResetWantedForNewIncident",
    "RESET_WANTED_FOR_NEW_INCIDENT",
    "0x2728C77FBC4B9796"
))]
#[inline]
pub fn reset_wanted_for_new_incident(player: Player) {
    call(0x2728C77FBC4B9796, (player,))
}

/// `SetAllowDisabledLawResponses`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4B52BF96E225D230>
#[doc(alias(
    "SetAllowDisabledLawResponses",
    "_SET_ALLOW_DISABLED_LAW_RESPONSES",
    "0x4B52BF96E225D230"
))]
#[inline]
pub fn set_allow_disabled_law_responses(toggle: bool) {
    call(0x4B52BF96E225D230, (toggle,))
}

/// `SetBounty`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x093A9D1F72DF0D19>
#[doc(alias("SetBounty", "SET_BOUNTY", "0x093A9D1F72DF0D19"))]
#[inline]
pub fn set_bounty(player: Player, amount: i32) {
    call(0x093A9D1F72DF0D19, (player, amount))
}

/// `SetBountyHunterGlobalCooldown`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF19706B1F8FFA88F>
#[doc(alias(
    "SetBountyHunterGlobalCooldown",
    "_SET_BOUNTY_HUNTER_GLOBAL_COOLDOWN",
    "0xF19706B1F8FFA88F"
))]
#[inline]
pub fn set_bounty_hunter_global_cooldown(p0: impl Into<Hash>, p1: i32) {
    let p0: Hash = p0.into();
    call(0xF19706B1F8FFA88F, (p0, p1))
}

/// `SetBountyHunterPursuitCleared`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x55F37F5F3F2475E1>
#[doc(alias(
    "SetBountyHunterPursuitCleared",
    "_SET_BOUNTY_HUNTER_PURSUIT_CLEARED",
    "0x55F37F5F3F2475E1"
))]
#[inline]
pub fn set_bounty_hunter_pursuit_cleared() {
    call(0x55F37F5F3F2475E1, ())
}

/// `SetCantLoseLawThisResponse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDCE8E960D1DE240>
#[doc(alias(
    "SetCantLoseLawThisResponse",
    "_SET_CANT_LOSE_LAW_THIS_RESPONSE",
    "0xDDCE8E960D1DE240"
))]
#[inline]
pub fn set_cant_lose_law_this_response(enabled: bool) {
    call(0xDDCE8E960D1DE240, (enabled,))
}

/// `SetCustomLawDispatchResponse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x009CF9A29972C298>
#[doc(alias(
    "SetCustomLawDispatchResponse",
    "_SET_CUSTOM_LAW_DISPATCH_RESPONSE",
    "0x009CF9A29972C298"
))]
#[inline]
pub fn set_custom_law_dispatch_response(dispatch_response_hash: impl Into<Hash>) {
    let dispatch_response_hash: Hash = dispatch_response_hash.into();
    call(0x009CF9A29972C298, (dispatch_response_hash,))
}

/// `SetDisableDisturbanceCrimes`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE5FAA741A781F73>
#[doc(alias(
    "SetDisableDisturbanceCrimes",
    "SET_DISABLE_DISTURBANCE_CRIMES",
    "0xDE5FAA741A781F73"
))]
#[inline]
pub fn set_disable_disturbance_crimes(player: Player, p1: bool) {
    call(0xDE5FAA741A781F73, (player, p1))
}

/// `SetDispatchMultiplierOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x002BABE0B7D53136>
#[doc(alias(
    "SetDispatchMultiplierOverride",
    "_SET_DISPATCH_MULTIPLIER_OVERRIDE",
    "0x002BABE0B7D53136"
))]
#[inline]
pub fn set_dispatch_multiplier_override(multiplier: f32) {
    call(0x002BABE0B7D53136, (multiplier,))
}

/// `SetGuardZonePosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E7BF59F89FC6C6D>
#[doc(alias(
    "SetGuardZonePosition",
    "_SET_GUARD_ZONE_POSITION",
    "0x7E7BF59F89FC6C6D"
))]
#[inline]
pub fn set_guard_zone_position(name: &str, x: f32, y: f32, z: f32) {
    call(0x7E7BF59F89FC6C6D, (name, x, y, z))
}

/// `SetGuardZonePosition_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F9005E2EA4E5EE4>
#[doc(alias(
    "SetGuardZonePosition_2",
    "_SET_GUARD_ZONE_POSITION_2",
    "0x2F9005E2EA4E5EE4"
))]
#[inline]
pub fn set_guard_zone_position_2(name: &str, x: f32, y: f32, z: f32) {
    call(0x2F9005E2EA4E5EE4, (name, x, y, z))
}

/// `SetGuardZoneVolumeRegistrationEnd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8A74AA79FB67159>
#[doc(alias(
    "SetGuardZoneVolumeRegistrationEnd",
    "_SET_GUARD_ZONE_VOLUME_REGISTRATION_END",
    "0xA8A74AA79FB67159"
))]
#[inline]
pub fn set_guard_zone_volume_registration_end(name: &str, volume: Volume) {
    call(0xA8A74AA79FB67159, (name, volume))
}

/// `SetGuardZoneVolumeRegistrationStart`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C598A930F471938>
#[doc(alias(
    "SetGuardZoneVolumeRegistrationStart",
    "_SET_GUARD_ZONE_VOLUME_REGISTRATION_START",
    "0x8C598A930F471938"
))]
#[inline]
pub fn set_guard_zone_volume_registration_start(name: &str, volume: Volume) {
    call(0x8C598A930F471938, (name, volume))
}

/// `SetGuardZoneVolumeRestricted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x35815F372D43E1E5>
#[doc(alias(
    "SetGuardZoneVolumeRestricted",
    "_SET_GUARD_ZONE_VOLUME_RESTRICTED",
    "0x35815F372D43E1E5"
))]
#[inline]
pub fn set_guard_zone_volume_restricted(name: &str, volume: Volume) {
    call(0x35815F372D43E1E5, (name, volume))
}

/// `SetGuardZoneVolumeThreat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1B0E6301E2E02A6>
#[doc(alias(
    "SetGuardZoneVolumeThreat",
    "_SET_GUARD_ZONE_VOLUME_THREAT",
    "0xA1B0E6301E2E02A6"
))]
#[inline]
pub fn set_guard_zone_volume_threat(name: &str, volume: Volume) {
    call(0xA1B0E6301E2E02A6, (name, volume))
}

/// `SetGuardZoneVolumeWarning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAD3E07C37A7C1ADC>
#[doc(alias(
    "SetGuardZoneVolumeWarning",
    "_SET_GUARD_ZONE_VOLUME_WARNING",
    "0xAD3E07C37A7C1ADC"
))]
#[inline]
pub fn set_guard_zone_volume_warning(name: &str, volume: Volume) {
    call(0xAD3E07C37A7C1ADC, (name, volume))
}

/// `SetLawDisabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DE82BC774F3B862>
#[doc(alias("SetLawDisabled", "_SET_LAW_DISABLED", "0x8DE82BC774F3B862"))]
#[inline]
pub fn set_law_disabled(toggle: bool) {
    call(0x8DE82BC774F3B862, (toggle,))
}

/// `SetLawRbsVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9BBDCB8DF789EBC1>
#[doc(alias("SetLawRbsVolume", "_SET_LAW_RBS_VOLUME", "0x9BBDCB8DF789EBC1"))]
#[inline]
pub fn set_law_rbs_volume(player: Player, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0x9BBDCB8DF789EBC1, (player, p1))
}

/// `SetLawRegion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4752F68EB7F2D280>
#[doc(alias("SetLawRegion", "_SET_LAW_REGION", "0x4752F68EB7F2D280"))]
#[inline]
pub fn set_law_region(
    player: Player,
    law_region_hash: impl Into<Hash>,
    state_hash: impl Into<Hash>,
) {
    let law_region_hash: Hash = law_region_hash.into();
    let state_hash: Hash = state_hash.into();
    call(0x4752F68EB7F2D280, (player, law_region_hash, state_hash))
}

/// `SetLawSenseRangeModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFEC85339AACA2A35>
#[doc(alias(
    "SetLawSenseRangeModifier",
    "SET_LAW_SENSE_RANGE_MODIFIER",
    "0xFEC85339AACA2A35"
))]
#[inline]
pub fn set_law_sense_range_modifier(player: Player, range: f32) {
    call(0xFEC85339AACA2A35, (player, range))
}

/// `SetPedLawBehaviour`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x819ADD5EF1742F47>
#[doc(alias("SetPedLawBehaviour", "_SET_PED_LAW_BEHAVIOUR", "0x819ADD5EF1742F47"))]
#[inline]
pub fn set_ped_law_behaviour(ped: Ped, behaviour: i32) {
    call(0x819ADD5EF1742F47, (ped, behaviour))
}

/// `SetPlayerArrestedInRegion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0FA74AA3CCE650B>
#[doc(alias(
    "SetPlayerArrestedInRegion",
    "SET_PLAYER_ARRESTED_IN_REGION",
    "0xE0FA74AA3CCE650B"
))]
#[inline]
pub fn set_player_arrested_in_region(player: Player, law_region_hash: impl Into<Hash>) {
    let law_region_hash: Hash = law_region_hash.into();
    call(0xE0FA74AA3CCE650B, (player, law_region_hash))
}

/// `SetPlayerTurnedInBountyInRegion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73BAD7B2F2DB50DE>
#[doc(alias(
    "SetPlayerTurnedInBountyInRegion",
    "SET_PLAYER_TURNED_IN_BOUNTY_IN_REGION",
    "0x73BAD7B2F2DB50DE"
))]
#[inline]
pub fn set_player_turned_in_bounty_in_region(player: Player, law_region_hash: impl Into<Hash>) {
    let law_region_hash: Hash = law_region_hash.into();
    call(0x73BAD7B2F2DB50DE, (player, law_region_hash))
}

/// `SetPostponeDisturbanceCrimesDuringCombat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x362086B911657B1A>
#[doc(alias(
    "SetPostponeDisturbanceCrimesDuringCombat",
    "SET_POSTPONE_DISTURBANCE_CRIMES_DURING_COMBAT",
    "0x362086B911657B1A"
))]
#[inline]
pub fn set_postpone_disturbance_crimes_during_combat(player: Player, p1: bool) {
    call(0x362086B911657B1A, (player, p1))
}

/// `SetWantedScore`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA80FF73F772ACF6A>
#[doc(alias("SetWantedScore", "SET_WANTED_SCORE", "0xA80FF73F772ACF6A"))]
#[inline]
pub fn set_wanted_score(player: Player, intensity: i32) {
    call(0xA80FF73F772ACF6A, (player, intensity))
}

/// `SuppressCrimeThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x785177E4D57D7389>
#[doc(alias(
    "SuppressCrimeThisFrame",
    "SUPPRESS_CRIME_THIS_FRAME",
    "0x785177E4D57D7389"
))]
#[inline]
pub fn suppress_crime_this_frame(
    player: Player,
    crime_type: impl Into<Hash>,
    p2: i32,
    p3: i32,
    p4: i32,
) {
    let crime_type: Hash = crime_type.into();
    call(0x785177E4D57D7389, (player, crime_type, p2, p3, p4))
}
