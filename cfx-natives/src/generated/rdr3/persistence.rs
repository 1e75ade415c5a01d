// Made by native-gen 0.2.0 from data b69ddaff045f1331; do not edit.

//! Namespace `PERSISTENCE` of the RedM client.

use crate::prelude::*;

/// `N_0x065887b694359799`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x065887B694359799>
#[doc(alias("N_0x065887b694359799", "0x065887B694359799"))]
#[inline]
pub fn n_0x065887b694359799(p0: i32) {
    call(0x065887B694359799, (p0,))
}

/// `N_0x1f56fb3fdb4eaf65`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F56FB3FDB4EAF65>
#[doc(alias("N_0x1f56fb3fdb4eaf65", "0x1F56FB3FDB4EAF65"))]
#[inline]
pub fn n_0x1f56fb3fdb4eaf65(p0: i32) -> i32 {
    call(0x1F56FB3FDB4EAF65, (p0,))
}

/// `N_0x291cc21d1fb6790e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x291CC21D1FB6790E>
#[doc(alias("N_0x291cc21d1fb6790e", "0x291CC21D1FB6790E"))]
#[inline]
pub fn n_0x291cc21d1fb6790e(p0: i32) {
    call(0x291CC21D1FB6790E, (p0,))
}

/// `N_0x2e545965df98d476`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E545965DF98D476>
#[doc(alias("N_0x2e545965df98d476", "0x2E545965DF98D476"))]
#[inline]
pub fn n_0x2e545965df98d476(p0: i32) -> i32 {
    call(0x2E545965DF98D476, (p0,))
}

/// `N_0x3ca5e58c9731a16b`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CA5E58C9731A16B>
#[doc(alias("N_0x3ca5e58c9731a16b", "0x3CA5E58C9731A16B"))]
#[inline]
pub fn n_0x3ca5e58c9731a16b(p0: i32, p1: i32) {
    call(0x3CA5E58C9731A16B, (p0, p1))
}

/// `N_0x5a79220f6d38d7c3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A79220F6D38D7C3>
#[doc(alias("N_0x5a79220f6d38d7c3", "0x5A79220F6D38D7C3"))]
#[inline]
pub fn n_0x5a79220f6d38d7c3(p0: i32) -> i32 {
    call(0x5A79220F6D38D7C3, (p0,))
}

/// `N_0x66daa3a9274e8e82`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66DAA3A9274E8E82>
#[doc(alias("N_0x66daa3a9274e8e82", "0x66DAA3A9274E8E82"))]
#[inline]
pub fn n_0x66daa3a9274e8e82() {
    call(0x66DAA3A9274E8E82, ())
}

/// `N_0x7a1bd123e5cdb6e5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A1BD123E5CDB6E5>
#[doc(alias("N_0x7a1bd123e5cdb6e5", "0x7A1BD123E5CDB6E5"))]
#[inline]
pub fn n_0x7a1bd123e5cdb6e5() {
    call(0x7A1BD123E5CDB6E5, ())
}

/// `N_0x8de104bec243a73b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DE104BEC243A73B>
#[doc(alias("N_0x8de104bec243a73b", "0x8DE104BEC243A73B"))]
#[inline]
pub fn n_0x8de104bec243a73b(p0: i32) {
    call(0x8DE104BEC243A73B, (p0,))
}

/// `N_0xb03140014aca6c40`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB03140014ACA6C40>
#[doc(alias("N_0xb03140014aca6c40", "0xB03140014ACA6C40"))]
#[inline]
pub fn n_0xb03140014aca6c40(p0: i32, p1: i32) {
    call(0xB03140014ACA6C40, (p0, p1))
}

/// `N_0xba2c49ea6a8d24ff`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA2C49EA6A8D24FF>
#[doc(alias("N_0xba2c49ea6a8d24ff", "0xBA2C49EA6A8D24FF"))]
#[inline]
pub fn n_0xba2c49ea6a8d24ff(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) -> i32 {
    call(0xBA2C49EA6A8D24FF, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0xcfda2518f322d836`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCFDA2518F322D836>
#[doc(alias("N_0xcfda2518f322d836", "0xCFDA2518F322D836"))]
#[inline]
pub fn n_0xcfda2518f322d836(p0: i32) -> i32 {
    call(0xCFDA2518F322D836, (p0,))
}

/// `N_0xdc0a1f0ecec9f0c0`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC0A1F0ECEC9F0C0>
#[doc(alias("N_0xdc0a1f0ecec9f0c0", "0xDC0A1F0ECEC9F0C0"))]
#[inline]
pub fn n_0xdc0a1f0ecec9f0c0(p0: i32, p1: i32) {
    call(0xDC0A1F0ECEC9F0C0, (p0, p1))
}

/// `N_0xe225cef1901f6108`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE225CEF1901F6108>
#[doc(alias("N_0xe225cef1901f6108", "0xE225CEF1901F6108"))]
#[inline]
pub fn n_0xe225cef1901f6108(p0: i32, p1: i32) {
    call(0xE225CEF1901F6108, (p0, p1))
}

/// `N_0xf5622fa6acfca7db`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF5622FA6ACFCA7DB>
#[doc(alias("N_0xf5622fa6acfca7db", "0xF5622FA6ACFCA7DB"))]
#[inline]
pub fn n_0xf5622fa6acfca7db(p0: i32, p1: i32) {
    call(0xF5622FA6ACFCA7DB, (p0, p1))
}

/// `N_0xfc9806da9a460093`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC9806DA9A460093>
#[doc(alias("N_0xfc9806da9a460093", "0xFC9806DA9A460093"))]
#[inline]
pub fn n_0xfc9806da9a460093(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) {
    call(0xFC9806DA9A460093, (x1, y1, z1, x2, y2, z2))
}

/// `PersistenceAddScenarioLooted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8245C1F3262F4AC2>
#[doc(alias(
    "PersistenceAddScenarioLooted",
    "PERSISTENCE_ADD_SCENARIO_LOOTED",
    "0x8245C1F3262F4AC2"
))]
#[inline]
pub fn persistence_add_scenario_looted(scenario: i32) {
    call(0x8245C1F3262F4AC2, (scenario,))
}

/// `PersistenceIsScenarioMarkedAsLooted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB7CF1DE938A3E22>
#[doc(alias(
    "PersistenceIsScenarioMarkedAsLooted",
    "_PERSISTENCE_IS_SCENARIO_MARKED_AS_LOOTED",
    "0xFB7CF1DE938A3E22"
))]
#[inline]
pub fn persistence_is_scenario_marked_as_looted(scenario: i32) -> bool {
    call(0xFB7CF1DE938A3E22, (scenario,))
}

/// `PersistenceIsScenarioMarkedAsLootedAtCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6E1A185C2B9319A>
#[doc(alias(
    "PersistenceIsScenarioMarkedAsLootedAtCoords",
    "_PERSISTENCE_IS_SCENARIO_MARKED_AS_LOOTED_AT_COORDS",
    "0xB6E1A185C2B9319A"
))]
#[inline]
pub fn persistence_is_scenario_marked_as_looted_at_coords(x: f32, y: f32, z: f32) -> bool {
    call(0xB6E1A185C2B9319A, (x, y, z))
}

/// `PersistenceIsScenarioMarkedAsLootedAtCoordsWithModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x188313616D184213>
#[doc(alias(
    "PersistenceIsScenarioMarkedAsLootedAtCoordsWithModel",
    "_PERSISTENCE_IS_SCENARIO_MARKED_AS_LOOTED_AT_COORDS_WITH_MODEL",
    "0x188313616D184213"
))]
#[inline]
pub fn persistence_is_scenario_marked_as_looted_at_coords_with_model(
    x: f32,
    y: f32,
    z: f32,
    model: impl Into<Hash>,
) -> bool {
    let model: Hash = model.into();
    call(0x188313616D184213, (x, y, z, model))
}

/// `PersistenceRefreshTownVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEFB5F34CC0953B27>
#[doc(alias(
    "PersistenceRefreshTownVolume",
    "_PERSISTENCE_REFRESH_TOWN_VOLUME",
    "0xEFB5F34CC0953B27"
))]
#[inline]
pub fn persistence_refresh_town_volume(volume: Volume) {
    call(0xEFB5F34CC0953B27, (volume,))
}

/// `PersistenceRemoveAllEntitiesInArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D16896F0DBE78A2>
#[doc(alias(
    "PersistenceRemoveAllEntitiesInArea",
    "PERSISTENCE_REMOVE_ALL_ENTITIES_IN_AREA",
    "0x9D16896F0DBE78A2"
))]
#[inline]
pub fn persistence_remove_all_entities_in_area(x: f32, y: f32, z: f32, radius: f32) {
    call(0x9D16896F0DBE78A2, (x, y, z, radius))
}
