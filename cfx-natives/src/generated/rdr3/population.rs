// Made by native-gen 0.2.0 from data ed3b07aa660f1a11; do not edit.

//! Namespace `POPULATION` of the RedM client.

use crate::prelude::*;

/// `AddAmbientAvoidanceRestriction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB56D41A694E42E86>
#[doc(alias(
    "AddAmbientAvoidanceRestriction",
    "_ADD_AMBIENT_AVOIDANCE_RESTRICTION",
    "0xB56D41A694E42E86"
))]
#[inline]
pub fn add_ambient_avoidance_restriction(
    volume: Volume,
    include_flags: i32,
    exclude_flags: i32,
    p3: impl Into<Hash>,
    p4: impl Into<Hash>,
    p5: impl Into<Hash>,
    p6: i32,
) {
    let p3: Hash = p3.into();
    let p4: Hash = p4.into();
    let p5: Hash = p5.into();
    call(
        0xB56D41A694E42E86,
        (volume, include_flags, exclude_flags, p3, p4, p5, p6),
    )
}

/// `AddAmbientSpawnRestriction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18262CAFEBB5FBE1>
#[doc(alias(
    "AddAmbientSpawnRestriction",
    "_ADD_AMBIENT_SPAWN_RESTRICTION",
    "0x18262CAFEBB5FBE1"
))]
#[inline]
pub fn add_ambient_spawn_restriction(
    volume: Volume,
    include_flags: i32,
    exclude_flags: i32,
    p3: impl Into<Hash>,
    p4: impl Into<Hash>,
    p5: impl Into<Hash>,
    p6: i32,
) {
    let p3: Hash = p3.into();
    let p4: Hash = p4.into();
    let p5: Hash = p5.into();
    call(
        0x18262CAFEBB5FBE1,
        (volume, include_flags, exclude_flags, p3, p4, p5, p6),
    )
}

/// `ClearSpawnerInfoPriority`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x217A54DE2D200305>
#[doc(alias(
    "ClearSpawnerInfoPriority",
    "CLEAR_SPAWNER_INFO_PRIORITY",
    "0x217A54DE2D200305"
))]
#[inline]
pub fn clear_spawner_info_priority(p0: impl Into<Hash>, p1: impl Into<Hash>) {
    let p0: Hash = p0.into();
    let p1: Hash = p1.into();
    call(0x217A54DE2D200305, (p0, p1))
}

/// `CreatePopzoneFromVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9AC1C64FE46B6D09>
#[doc(alias(
    "CreatePopzoneFromVolume",
    "_CREATE_POPZONE_FROM_VOLUME",
    "0x9AC1C64FE46B6D09"
))]
#[inline]
pub fn create_popzone_from_volume(volume: Volume) -> PopZone {
    call(0x9AC1C64FE46B6D09, (volume,))
}

/// `DeleteScriptPopzone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6E6A66FC4CA4224>
#[doc(alias("DeleteScriptPopzone", "_DELETE_SCRIPT_POPZONE", "0xA6E6A66FC4CA4224"))]
#[inline]
pub fn delete_script_popzone(pop_zone: PopZone) {
    call(0xA6E6A66FC4CA4224, (pop_zone,))
}

/// `DisableAmbientRoadPopulation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6DCC2A3A8825C85>
#[doc(alias(
    "DisableAmbientRoadPopulation",
    "DISABLE_AMBIENT_ROAD_POPULATION",
    "0xC6DCC2A3A8825C85"
))]
#[inline]
pub fn disable_ambient_road_population(unk: bool) {
    call(0xC6DCC2A3A8825C85, (unk,))
}

/// `EnableAmbientRoadPopulation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC90BDF4E5228EA1>
#[doc(alias(
    "EnableAmbientRoadPopulation",
    "ENABLE_AMBIENT_ROAD_POPULATION",
    "0xBC90BDF4E5228EA1"
))]
#[inline]
pub fn enable_ambient_road_population() {
    call(0xBC90BDF4E5228EA1, ())
}

/// `GetNumModelsInPopulationSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1E3171ED0E47564>
#[doc(alias(
    "GetNumModelsInPopulationSet",
    "GET_NUM_MODELS_IN_POPULATION_SET",
    "0xA1E3171ED0E47564"
))]
#[inline]
pub fn get_num_models_in_population_set(pop_set_hash: impl Into<Hash>) -> i32 {
    let pop_set_hash: Hash = pop_set_hash.into();
    call(0xA1E3171ED0E47564, (pop_set_hash,))
}

/// `GetPedModelNameInPopulationSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3EAFA1C533B7139E>
#[doc(alias(
    "GetPedModelNameInPopulationSet",
    "GET_PED_MODEL_NAME_IN_POPULATION_SET",
    "0x3EAFA1C533B7139E"
))]
#[inline]
pub fn get_ped_model_name_in_population_set(pop_set_hash: impl Into<Hash>, index: i32) -> Hash {
    let pop_set_hash: Hash = pop_set_hash.into();
    call(0x3EAFA1C533B7139E, (pop_set_hash, index))
}

/// `GetRandomFishTypeForLocation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x595478B3BBC3076D>
#[doc(alias(
    "GetRandomFishTypeForLocation",
    "_GET_RANDOM_FISH_TYPE_FOR_LOCATION",
    "0x595478B3BBC3076D"
))]
#[inline]
pub fn get_random_fish_type_for_location() -> Hash {
    call(0x595478B3BBC3076D, ())
}

/// `GetRandomModelFromPopulationSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B12ED8C77E8567B>
#[doc(alias(
    "GetRandomModelFromPopulationSet",
    "GET_RANDOM_MODEL_FROM_POPULATION_SET",
    "0x6B12ED8C77E8567B"
))]
#[inline]
pub fn get_random_model_from_population_set(
    pop_set_hash: impl Into<Hash>,
    flags: i32,
    p2: impl Into<Hash>,
    p3: bool,
    p4: bool,
    x: f32,
    y: f32,
    z: f32,
) -> Hash {
    let pop_set_hash: Hash = pop_set_hash.into();
    let p2: Hash = p2.into();
    call(
        0x6B12ED8C77E8567B,
        (pop_set_hash, flags, p2, p3, p4, x, y, z),
    )
}

/// `IsPopzoneValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA5BD585005EFCAD4>
#[doc(alias("IsPopzoneValid", "_IS_POPZONE_VALID", "0xA5BD585005EFCAD4"))]
#[inline]
pub fn is_popzone_valid(pop_zone: PopZone) -> bool {
    call(0xA5BD585005EFCAD4, (pop_zone,))
}

/// `N_0x08892122769770d5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x08892122769770D5>
#[doc(alias("N_0x08892122769770d5", "0x08892122769770D5"))]
#[inline]
pub fn n_0x08892122769770d5(pop_zone: PopZone, p1: bool) {
    call(0x08892122769770D5, (pop_zone, p1))
}

/// `N_0x0f1861101c9a9944`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F1861101C9A9944>
#[doc(alias("N_0x0f1861101c9a9944", "0x0F1861101C9A9944"))]
#[inline]
pub fn n_0x0f1861101c9a9944(pop_zone: PopZone, p1: bool) {
    call(0x0F1861101C9A9944, (pop_zone, p1))
}

/// `N_0x2161278c6322f740`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2161278C6322F740>
#[doc(alias("N_0x2161278c6322f740", "0x2161278C6322F740"))]
#[inline]
pub fn n_0x2161278c6322f740(
    include_flags: i32,
    exclude_flags: i32,
    p2: i32,
    p3: impl Into<Hash>,
    p4: i32,
    volume: Volume,
) {
    let p3: Hash = p3.into();
    call(
        0x2161278C6322F740,
        (include_flags, exclude_flags, p2, p3, p4, volume),
    )
}

/// `N_0x247f86595d396344`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x247F86595D396344>
#[doc(alias("N_0x247f86595d396344", "0x247F86595D396344"))]
#[inline]
pub fn n_0x247f86595d396344(p0: i32) {
    call(0x247F86595D396344, (p0,))
}

/// `N_0x2660e7720edc4bd0`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2660E7720EDC4BD0>
#[doc(alias("N_0x2660e7720edc4bd0", "0x2660E7720EDC4BD0"))]
#[inline]
pub fn n_0x2660e7720edc4bd0(p0: i32, p1: i32, p2: i32) {
    call(0x2660E7720EDC4BD0, (p0, p1, p2))
}

/// `N_0x324ab2a68ad8aee5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x324AB2A68AD8AEE5>
#[doc(alias("N_0x324ab2a68ad8aee5", "0x324AB2A68AD8AEE5"))]
#[inline]
pub fn n_0x324ab2a68ad8aee5() {
    call(0x324AB2A68AD8AEE5, ())
}

/// `N_0x578e2fa64e847c60`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x578E2FA64E847C60>
#[doc(alias("N_0x578e2fa64e847c60", "0x578E2FA64E847C60"))]
#[inline]
pub fn n_0x578e2fa64e847c60(pop_zone: PopZone, p1: i32) {
    call(0x578E2FA64E847C60, (pop_zone, p1))
}

/// `N_0x638fcfc6042a9473`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x638FCFC6042A9473>
#[doc(alias("N_0x638fcfc6042a9473", "0x638FCFC6042A9473"))]
#[inline]
pub fn n_0x638fcfc6042a9473(p0: i32, p1: i32) {
    call(0x638FCFC6042A9473, (p0, p1))
}

/// `N_0x7e6bc0b94f5928f0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E6BC0B94F5928F0>
#[doc(alias("N_0x7e6bc0b94f5928f0", "0x7E6BC0B94F5928F0"))]
#[inline]
pub fn n_0x7e6bc0b94f5928f0(pop_zone: PopZone, p1: i32, p2: i32) {
    call(0x7E6BC0B94F5928F0, (pop_zone, p1, p2))
}

/// `N_0x8ec7cd701f872f87`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8EC7CD701F872F87>
#[doc(alias("N_0x8ec7cd701f872f87", "0x8EC7CD701F872F87"))]
#[inline]
pub fn n_0x8ec7cd701f872f87(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x8EC7CD701F872F87, (p0, p1, p2, p3, p4, p5))
}

/// `N_0xc4533e3e87125c9e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4533E3E87125C9E>
#[doc(alias("N_0xc4533e3e87125c9e", "0xC4533E3E87125C9E"))]
#[inline]
pub fn n_0xc4533e3e87125c9e(p0: i32) {
    call(0xC4533E3E87125C9E, (p0,))
}

/// `N_0xdbbf12ea7c1029b2`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDBBF12EA7C1029B2>
#[doc(alias("N_0xdbbf12ea7c1029b2", "0xDBBF12EA7C1029B2"))]
#[inline]
pub fn n_0xdbbf12ea7c1029b2(p0: i32, p1: i32) {
    call(0xDBBF12EA7C1029B2, (p0, p1))
}

/// `N_0xec116edb683ad479`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC116EDB683AD479>
#[doc(alias("N_0xec116edb683ad479", "0xEC116EDB683AD479"))]
#[inline]
pub fn n_0xec116edb683ad479(p0: bool) {
    call(0xEC116EDB683AD479, (p0,))
}

/// `N_0xf45e46deecf7df6e`.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF45E46DEECF7DF6E>
#[doc(alias("N_0xf45e46deecf7df6e", "0xF45E46DEECF7DF6E"))]
#[inline]
pub fn n_0xf45e46deecf7df6e(bit_flag: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xF45E46DEECF7DF6E, (bit_flag, p1, p2, p3, p4))
}

/// `RemoveAmbientAvoidanceRestriction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74C2B3DC0B294102>
#[doc(alias(
    "RemoveAmbientAvoidanceRestriction",
    "_REMOVE_AMBIENT_AVOIDANCE_RESTRICTION",
    "0x74C2B3DC0B294102"
))]
#[inline]
pub fn remove_ambient_avoidance_restriction(volume: Volume) {
    call(0x74C2B3DC0B294102, (volume,))
}

/// `RemoveAmbientSpawnRestriction`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1CFB35069D23C23>
#[doc(alias(
    "RemoveAmbientSpawnRestriction",
    "_REMOVE_AMBIENT_SPAWN_RESTRICTION",
    "0xA1CFB35069D23C23"
))]
#[inline]
pub fn remove_ambient_spawn_restriction(volume: Volume) {
    call(0xA1CFB35069D23C23, (volume,))
}

/// `SetPedShouldIgnoreAvoidanceVolumes`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF74E134F40192884>
#[doc(alias(
    "SetPedShouldIgnoreAvoidanceVolumes",
    "_SET_PED_SHOULD_IGNORE_AVOIDANCE_VOLUMES",
    "0xF74E134F40192884"
))]
#[inline]
pub fn set_ped_should_ignore_avoidance_volumes(ped: Ped, p1: i32) {
    call(0xF74E134F40192884, (ped, p1))
}

/// `SetPopzonePopulationSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E6A49D9B519E85C>
#[doc(alias(
    "SetPopzonePopulationSet",
    "SET_POPZONE_POPULATION_SET",
    "0x3E6A49D9B519E85C"
))]
#[inline]
pub fn set_popzone_population_set(pop_zone: PopZone, population_set_hash: impl Into<Hash>) {
    let population_set_hash: Hash = population_set_hash.into();
    call(0x3E6A49D9B519E85C, (pop_zone, population_set_hash))
}

/// `SetSpawnerInfoPriority`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x60CDE717A6D47769>
#[doc(alias(
    "SetSpawnerInfoPriority",
    "SET_SPAWNER_INFO_PRIORITY",
    "0x60CDE717A6D47769"
))]
#[inline]
pub fn set_spawner_info_priority(p0: impl Into<Hash>, p1: impl Into<Hash>, priority: i32) {
    let p0: Hash = p0.into();
    let p1: Hash = p1.into();
    call(0x60CDE717A6D47769, (p0, p1, priority))
}
