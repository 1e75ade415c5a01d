// Made by native-gen 0.2.0 from data 2efe36038d97d6a5; do not edit.

//! Namespace `STATS` of the RedM client.

use crate::prelude::*;

/// `ChalAchievementGetProgressInt`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x808712E428F697B8>
#[doc(alias(
    "ChalAchievementGetProgressInt",
    "CHAL_ACHIEVEMENT_GET_PROGRESS_INT",
    "0x808712E428F697B8"
))]
#[inline]
pub fn chal_achievement_get_progress_int(p0: impl Into<Hash>, p1: impl Into<Hash>) -> i32 {
    let p0: Hash = p0.into();
    let p1: Hash = p1.into();
    call(0x808712E428F697B8, (p0, p1))
}

/// `ChalAchievementIsComplete`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77B97A827739D434>
#[doc(alias(
    "ChalAchievementIsComplete",
    "CHAL_ACHIEVEMENT_IS_COMPLETE",
    "0x77B97A827739D434"
))]
#[inline]
pub fn chal_achievement_is_complete(p0: impl Into<Hash>, p1: impl Into<Hash>) -> bool {
    let p0: Hash = p0.into();
    let p1: Hash = p1.into();
    call(0x77B97A827739D434, (p0, p1))
}

/// `ChalAddGoalProgressFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86922D8C02FB7703>
#[doc(alias(
    "ChalAddGoalProgressFloat",
    "CHAL_ADD_GOAL_PROGRESS_FLOAT",
    "0x86922D8C02FB7703"
))]
#[inline]
pub fn chal_add_goal_progress_float(
    chal_hash: impl Into<Hash>,
    goal_hash: impl Into<Hash>,
    value: f32,
) {
    let chal_hash: Hash = chal_hash.into();
    let goal_hash: Hash = goal_hash.into();
    call(0x86922D8C02FB7703, (chal_hash, goal_hash, value))
}

/// `ChalAddGoalProgressFloatByScoreId`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86922D8C02FB7705>
#[doc(alias(
    "ChalAddGoalProgressFloatByScoreId",
    "CHAL_ADD_GOAL_PROGRESS_FLOAT_BY_SCORE_ID",
    "0x86922D8C02FB7705"
))]
#[inline]
pub fn chal_add_goal_progress_float_by_score_id(p0: impl Into<Hash>, value: f32) {
    let p0: Hash = p0.into();
    call(0x86922D8C02FB7705, (p0, value))
}

/// `ChalAddGoalProgressInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDBD560745B1EE9A>
#[doc(alias(
    "ChalAddGoalProgressInt",
    "CHAL_ADD_GOAL_PROGRESS_INT",
    "0xDDBD560745B1EE9A"
))]
#[inline]
pub fn chal_add_goal_progress_int(
    chal_hash: impl Into<Hash>,
    goal_hash: impl Into<Hash>,
    value: i32,
) {
    let chal_hash: Hash = chal_hash.into();
    let goal_hash: Hash = goal_hash.into();
    call(0xDDBD560745B1EE9A, (chal_hash, goal_hash, value))
}

/// `ChalAddGoalProgressIntByScoreId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDBD560745B1EE9C>
#[doc(alias(
    "ChalAddGoalProgressIntByScoreId",
    "CHAL_ADD_GOAL_PROGRESS_INT_BY_SCORE_ID",
    "0xDDBD560745B1EE9C"
))]
#[inline]
pub fn chal_add_goal_progress_int_by_score_id(p0: impl Into<Hash>, value: i32) {
    let p0: Hash = p0.into();
    call(0xDDBD560745B1EE9C, (p0, value))
}

/// `ChalGetMaxRanks`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58CB53DB63F84DEA>
#[doc(alias("ChalGetMaxRanks", "CHAL_GET_MAX_RANKS", "0x58CB53DB63F84DEA"))]
#[inline]
pub fn chal_get_max_ranks(chal_hash: impl Into<Hash>) -> i32 {
    let chal_hash: Hash = chal_hash.into();
    call(0x58CB53DB63F84DEA, (chal_hash,))
}

/// `ChalGetNumRanksCompleted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58CB53DB63F84DE9>
#[doc(alias(
    "ChalGetNumRanksCompleted",
    "CHAL_GET_NUM_RANKS_COMPLETED",
    "0x58CB53DB63F84DE9"
))]
#[inline]
pub fn chal_get_num_ranks_completed(chal_hash: impl Into<Hash>) -> i32 {
    let chal_hash: Hash = chal_hash.into();
    call(0x58CB53DB63F84DE9, (chal_hash,))
}

/// `ChalIsGoalActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x04DAC3929796EB87>
#[doc(alias("ChalIsGoalActive", "CHAL_IS_GOAL_ACTIVE", "0x04DAC3929796EB87"))]
#[inline]
pub fn chal_is_goal_active(chal_hash: impl Into<Hash>, goal_hash: impl Into<Hash>) -> bool {
    let chal_hash: Hash = chal_hash.into();
    let goal_hash: Hash = goal_hash.into();
    call(0x04DAC3929796EB87, (chal_hash, goal_hash))
}

/// `ChalMissionAddGoalProgressInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97E18E7C098626DE>
#[doc(alias(
    "ChalMissionAddGoalProgressInt",
    "CHAL_MISSION_ADD_GOAL_PROGRESS_INT",
    "0x97E18E7C098626DE"
))]
#[inline]
pub fn chal_mission_add_goal_progress_int(
    mission_hash: impl Into<Hash>,
    goal_hash: impl Into<Hash>,
    value: i32,
) {
    let mission_hash: Hash = mission_hash.into();
    let goal_hash: Hash = goal_hash.into();
    call(0x97E18E7C098626DE, (mission_hash, goal_hash, value))
}

/// `ChalMissionGetNumGoals`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B0576DD3A75E58D>
#[doc(alias(
    "ChalMissionGetNumGoals",
    "CHAL_MISSION_GET_NUM_GOALS",
    "0x0B0576DD3A75E58D"
))]
#[inline]
pub fn chal_mission_get_num_goals(mission_hash: impl Into<Hash>) -> i32 {
    let mission_hash: Hash = mission_hash.into();
    call(0x0B0576DD3A75E58D, (mission_hash,))
}

/// `ChalMissionGetNumGoalsComplete`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA785A52B59B7E7B2>
#[doc(alias(
    "ChalMissionGetNumGoalsComplete",
    "CHAL_MISSION_GET_NUM_GOALS_COMPLETE",
    "0xA785A52B59B7E7B2"
))]
#[inline]
pub fn chal_mission_get_num_goals_complete(mission_hash: impl Into<Hash>) -> i32 {
    let mission_hash: Hash = mission_hash.into();
    call(0xA785A52B59B7E7B2, (mission_hash,))
}

/// `ChalMissionIsGoalComplete`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0BB774787BBF301>
#[doc(alias(
    "ChalMissionIsGoalComplete",
    "CHAL_MISSION_IS_GOAL_COMPLETE",
    "0xC0BB774787BBF301"
))]
#[inline]
pub fn chal_mission_is_goal_complete(
    mission_hash: impl Into<Hash>,
    goal_hash: impl Into<Hash>,
) -> bool {
    let mission_hash: Hash = mission_hash.into();
    let goal_hash: Hash = goal_hash.into();
    call(0xC0BB774787BBF301, (mission_hash, goal_hash))
}

/// `ChalNetStartChal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4ABF7E4DB6279E8F>
#[doc(alias("ChalNetStartChal", "CHAL_NET_START_CHAL", "0x4ABF7E4DB6279E8F"))]
#[inline]
pub fn chal_net_start_chal(chal_hash: impl Into<Hash>) {
    let chal_hash: Hash = chal_hash.into();
    call(0x4ABF7E4DB6279E8F, (chal_hash,))
}

/// `ChalNetStartGoal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3FCB47344DCB638>
#[doc(alias("ChalNetStartGoal", "CHAL_NET_START_GOAL", "0xC3FCB47344DCB638"))]
#[inline]
pub fn chal_net_start_goal(chal_hash: impl Into<Hash>, goal_hash: impl Into<Hash>) {
    let chal_hash: Hash = chal_hash.into();
    let goal_hash: Hash = goal_hash.into();
    call(0xC3FCB47344DCB638, (chal_hash, goal_hash))
}

/// `ChalNetStopChal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43B0163154A50C86>
#[doc(alias("ChalNetStopChal", "CHAL_NET_STOP_CHAL", "0x43B0163154A50C86"))]
#[inline]
pub fn chal_net_stop_chal(chal_hash: impl Into<Hash>) {
    let chal_hash: Hash = chal_hash.into();
    call(0x43B0163154A50C86, (chal_hash,))
}

/// `ChalNetStopGoal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00CE6A93324A590B>
#[doc(alias("ChalNetStopGoal", "CHAL_NET_STOP_GOAL", "0x00CE6A93324A590B"))]
#[inline]
pub fn chal_net_stop_goal(chal_hash: impl Into<Hash>, goal_hash: impl Into<Hash>) {
    let chal_hash: Hash = chal_hash.into();
    let goal_hash: Hash = goal_hash.into();
    call(0x00CE6A93324A590B, (chal_hash, goal_hash))
}

/// `ChalSetGoalDisabled`, since game build 1436, does nothing any more.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF63DF9EE16393343>
#[doc(alias("ChalSetGoalDisabled", "CHAL_SET_GOAL_DISABLED", "0xF63DF9EE16393343"))]
#[inline]
pub fn chal_set_goal_disabled(
    chal_hash: impl Into<Hash>,
    goal_hash: impl Into<Hash>,
    disabled: bool,
) {
    let chal_hash: Hash = chal_hash.into();
    let goal_hash: Hash = goal_hash.into();
    call(0xF63DF9EE16393343, (chal_hash, goal_hash, disabled))
}

/// `ChalSetGoalProgressInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDBD560745B1EE9B>
#[doc(alias(
    "ChalSetGoalProgressInt",
    "CHAL_SET_GOAL_PROGRESS_INT",
    "0xDDBD560745B1EE9B"
))]
#[inline]
pub fn chal_set_goal_progress_int(
    chal_hash: impl Into<Hash>,
    goal_hash: impl Into<Hash>,
    value: i32,
) {
    let chal_hash: Hash = chal_hash.into();
    let goal_hash: Hash = goal_hash.into();
    call(0xDDBD560745B1EE9B, (chal_hash, goal_hash, value))
}

/// `N_0x025e98e317652cdd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x025E98E317652CDD>
#[doc(alias("N_0x025e98e317652cdd", "0x025E98E317652CDD"))]
#[inline]
pub fn n_0x025e98e317652cdd(p0: i32) {
    call(0x025E98E317652CDD, (p0,))
}

/// `N_0x0fee2561120f3333`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FEE2561120F3333>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("N_0x0fee2561120f3333", "0x0FEE2561120F3333"))]
#[inline]
pub unsafe fn n_0x0fee2561120f3333(stat_id: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0x0FEE2561120F3333, (stat_id,))
}

/// `N_0x218f7710a139d012`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x218F7710A139D012>
#[doc(alias("N_0x218f7710a139d012", "0x218F7710A139D012"))]
#[inline]
pub fn n_0x218f7710a139d012() {
    call(0x218F7710A139D012, ())
}

/// `N_0x302e71c1d9ee75b9`.
///
/// The values: `result`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x302E71C1D9EE75B9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("N_0x302e71c1d9ee75b9", "0x302E71C1D9EE75B9"))]
#[inline]
pub unsafe fn n_0x302e71c1d9ee75b9(stat_id: &mut [u8], p1: impl Into<Hash>) -> (bool, i32) {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    let p1: Hash = p1.into();
    let mut p2 = Out::<i32>::default();
    let result: bool = call(0x302E71C1D9EE75B9, (stat_id, p1, &mut p2));
    (result, p2.get())
}

/// `N_0x378d3b1b11d9385b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x378D3B1B11D9385B>
#[doc(alias("N_0x378d3b1b11d9385b", "0x378D3B1B11D9385B"))]
#[inline]
pub fn n_0x378d3b1b11d9385b(p0: i32) {
    call(0x378D3B1B11D9385B, (p0,))
}

/// `N_0x3aeabae3f3c7600c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3AEABAE3F3C7600C>
#[doc(alias("N_0x3aeabae3f3c7600c", "0x3AEABAE3F3C7600C"))]
#[inline]
pub fn n_0x3aeabae3f3c7600c() -> bool {
    call(0x3AEABAE3F3C7600C, ())
}

/// `N_0x3eb2791a1fbc8a42`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3EB2791A1FBC8A42>
#[doc(alias("N_0x3eb2791a1fbc8a42", "0x3EB2791A1FBC8A42"))]
#[inline]
pub fn n_0x3eb2791a1fbc8a42(stat_item: impl Into<Hash>, p1: i32) {
    let stat_item: Hash = stat_item.into();
    call(0x3EB2791A1FBC8A42, (stat_item, p1))
}

/// `N_0x3f6fd87d2030adc6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3F6FD87D2030ADC6>
#[doc(alias("N_0x3f6fd87d2030adc6", "0x3F6FD87D2030ADC6"))]
#[inline]
pub fn n_0x3f6fd87d2030adc6() -> Option<String> {
    call(0x3F6FD87D2030ADC6, ())
}

/// `N_0x4dac398297981b87`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4DAC398297981B87>
#[doc(alias("N_0x4dac398297981b87", "0x4DAC398297981B87"))]
#[inline]
pub fn n_0x4dac398297981b87(p0: i32) -> bool {
    call(0x4DAC398297981B87, (p0,))
}

/// `N_0x4e463a3cdefffe96`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E463A3CDEFFFE96>
#[doc(alias("N_0x4e463a3cdefffe96", "0x4E463A3CDEFFFE96"))]
#[inline]
pub fn n_0x4e463a3cdefffe96() {
    call(0x4E463A3CDEFFFE96, ())
}

/// `N_0x4f2d5fa23db992de`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F2D5FA23DB992DE>
#[doc(alias("N_0x4f2d5fa23db992de", "0x4F2D5FA23DB992DE"))]
#[inline]
pub fn n_0x4f2d5fa23db992de() {
    call(0x4F2D5FA23DB992DE, ())
}

/// `N_0x4fcbcc0584cd08e9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4FCBCC0584CD08E9>
#[doc(alias("N_0x4fcbcc0584cd08e9", "0x4FCBCC0584CD08E9"))]
#[inline]
pub fn n_0x4fcbcc0584cd08e9(p0: impl Into<Hash>) {
    let p0: Hash = p0.into();
    call(0x4FCBCC0584CD08E9, (p0,))
}

/// `N_0x6123e2832c34243d`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6123E2832C34243D>
#[doc(alias("N_0x6123e2832c34243d", "0x6123E2832C34243D"))]
#[inline]
pub fn n_0x6123e2832c34243d(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x6123E2832C34243D, (p0, p1, p2, p3, p4))
}

/// `N_0x8312f09c56149a8a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8312F09C56149A8A>
#[doc(alias("N_0x8312f09c56149a8a", "0x8312F09C56149A8A"))]
#[inline]
pub fn n_0x8312f09c56149a8a(animal_type: impl Into<Hash>) {
    let animal_type: Hash = animal_type.into();
    call(0x8312F09C56149A8A, (animal_type,))
}

/// `N_0x8ba3d7b1e83ef803`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8BA3D7B1E83EF803>
#[doc(alias("N_0x8ba3d7b1e83ef803", "0x8BA3D7B1E83EF803"))]
#[inline]
pub fn n_0x8ba3d7b1e83ef803(p0: impl Into<Hash>) -> Hash {
    let p0: Hash = p0.into();
    call(0x8BA3D7B1E83EF803, (p0,))
}

/// `N_0x8c889e4cbb4b2356`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C889E4CBB4B2356>
#[doc(alias("N_0x8c889e4cbb4b2356", "0x8C889E4CBB4B2356"))]
#[inline]
pub fn n_0x8c889e4cbb4b2356(p0: i32, ped: Ped) {
    call(0x8C889E4CBB4B2356, (p0, ped))
}

/// `N_0x91a4f58e01ed5e4c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x91A4F58E01ED5E4C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("N_0x91a4f58e01ed5e4c", "0x91A4F58E01ED5E4C"))]
#[inline]
pub unsafe fn n_0x91a4f58e01ed5e4c(stat_id: &mut [u8], value: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0x91A4F58E01ED5E4C, (stat_id, value))
}

/// `N_0x99230691875fc218`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x99230691875FC218>
#[doc(alias("N_0x99230691875fc218", "0x99230691875FC218"))]
#[inline]
pub fn n_0x99230691875fc218(p0: i32, p1: impl Into<Hash>, x: f32, y: f32, z: f32) {
    let p1: Hash = p1.into();
    call(0x99230691875FC218, (p0, p1, x, y, z))
}

/// `N_0x9d0f5d2e1951cd84`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D0F5D2E1951CD84>
#[doc(alias("N_0x9d0f5d2e1951cd84", "0x9D0F5D2E1951CD84"))]
#[inline]
pub fn n_0x9d0f5d2e1951cd84() -> f32 {
    call(0x9D0F5D2E1951CD84, ())
}

/// `N_0xa2e2bea4e83f6270`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2E2BEA4E83F6270>
#[doc(alias("N_0xa2e2bea4e83f6270", "0xA2E2BEA4E83F6270"))]
#[inline]
pub fn n_0xa2e2bea4e83f6270(p0: impl Into<Hash>) -> i32 {
    let p0: Hash = p0.into();
    call(0xA2E2BEA4E83F6270, (p0,))
}

/// `N_0xa59590050f80ff2e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA59590050F80FF2E>
#[doc(alias("N_0xa59590050f80ff2e", "0xA59590050F80FF2E"))]
#[inline]
pub fn n_0xa59590050f80ff2e(p0: i32, p1: bool, p2: bool, p3: bool) {
    call(0xA59590050F80FF2E, (p0, p1, p2, p3))
}

/// `N_0xa596890cf55b5095`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA596890CF55B5095>
#[doc(alias("N_0xa596890cf55b5095", "0xA596890CF55B5095"))]
#[inline]
pub fn n_0xa596890cf55b5095(ped: Ped, p1: bool) {
    call(0xA596890CF55B5095, (ped, p1))
}

/// `N_0xb112b9262ec29c20`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB112B9262EC29C20>
#[doc(alias("N_0xb112b9262ec29c20", "0xB112B9262EC29C20"))]
#[inline]
pub fn n_0xb112b9262ec29c20(p0: impl Into<Hash>, p1: i32) -> Option<String> {
    let p0: Hash = p0.into();
    call(0xB112B9262EC29C20, (p0, p1))
}

/// `N_0xb5e2eda2135e0fa1`.
///
/// The values: `result`, `schedule_location`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5E2EDA2135E0FA1>
#[doc(alias("N_0xb5e2eda2135e0fa1", "0xB5E2EDA2135E0FA1"))]
#[inline]
pub fn n_0xb5e2eda2135e0fa1(p0: impl Into<Hash>, p1: i32) -> (bool, Hash) {
    let p0: Hash = p0.into();
    let mut schedule_location = Out::<Hash>::default();
    let result: bool = call(0xB5E2EDA2135E0FA1, (p0, p1, &mut schedule_location));
    (result, schedule_location.get())
}

/// `N_0xbe66b26b6529e943`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE66B26B6529E943>
#[doc(alias("N_0xbe66b26b6529e943", "0xBE66B26B6529E943"))]
#[inline]
pub fn n_0xbe66b26b6529e943(unlock_hash: impl Into<Hash>, ped: Ped, animal_type: impl Into<Hash>) {
    let unlock_hash: Hash = unlock_hash.into();
    let animal_type: Hash = animal_type.into();
    call(0xBE66B26B6529E943, (unlock_hash, ped, animal_type))
}

/// `N_0xca1f0b5103936891`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA1F0B5103936891>
#[doc(alias("N_0xca1f0b5103936891", "0xCA1F0B5103936891"))]
#[inline]
pub fn n_0xca1f0b5103936891(p0: impl Into<Hash>) -> bool {
    let p0: Hash = p0.into();
    call(0xCA1F0B5103936891, (p0,))
}

/// `N_0xca41e86545413b5b`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA41E86545413B5B>
#[doc(alias("N_0xca41e86545413b5b", "0xCA41E86545413B5B"))]
#[inline]
pub fn n_0xca41e86545413b5b(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0xCA41E86545413B5B, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0xd64dbc8b0424135f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD64DBC8B0424135F>
#[doc(alias("N_0xd64dbc8b0424135f", "0xD64DBC8B0424135F"))]
#[inline]
pub fn n_0xd64dbc8b0424135f(ped: Ped, animal_type: impl Into<Hash>) {
    let animal_type: Hash = animal_type.into();
    call(0xD64DBC8B0424135F, (ped, animal_type))
}

/// `N_0xda26263c07cce9c2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA26263C07CCE9C2>
#[doc(alias("N_0xda26263c07cce9c2", "0xDA26263C07CCE9C2"))]
#[inline]
pub fn n_0xda26263c07cce9c2(p0: i32) {
    call(0xDA26263C07CCE9C2, (p0,))
}

/// `N_0xddbd560745b1ee98`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDBD560745B1EE98>
#[doc(alias("N_0xddbd560745b1ee98", "0xDDBD560745B1EE98"))]
#[inline]
pub fn n_0xddbd560745b1ee98(
    chal_hash: impl Into<Hash>,
    goal_hash: impl Into<Hash>,
    player: Player,
) -> i32 {
    let chal_hash: Hash = chal_hash.into();
    let goal_hash: Hash = goal_hash.into();
    call(0xDDBD560745B1EE98, (chal_hash, goal_hash, player))
}

/// `N_0xdf95df488a645ce7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF95DF488A645CE7>
#[doc(alias("N_0xdf95df488a645ce7", "0xDF95DF488A645CE7"))]
#[inline]
pub fn n_0xdf95df488a645ce7() {
    call(0xDF95DF488A645CE7, ())
}

/// `N_0xe141f6b40b1e3683`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE141F6B40B1E3683>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("N_0xe141f6b40b1e3683", "0xE141F6B40B1E3683"))]
#[inline]
pub unsafe fn n_0xe141f6b40b1e3683(stat_id: &mut [u8], value: f32) {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0xE141F6B40B1E3683, (stat_id, value))
}

/// `N_0xe5a680a5d8b1f687`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5A680A5D8B1F687>
#[doc(alias("N_0xe5a680a5d8b1f687", "0xE5A680A5D8B1F687"))]
#[inline]
pub fn n_0xe5a680a5d8b1f687(p0: i32) {
    call(0xE5A680A5D8B1F687, (p0,))
}

/// `N_0xf21a5d66874fcedd`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF21A5D66874FCEDD>
#[doc(alias("N_0xf21a5d66874fcedd", "0xF21A5D66874FCEDD"))]
#[inline]
pub fn n_0xf21a5d66874fcedd(p0: i32, p1: impl Into<Hash>, p2: impl Into<Hash>) {
    let p1: Hash = p1.into();
    let p2: Hash = p2.into();
    call(0xF21A5D66874FCEDD, (p0, p1, p2))
}

/// `N_0xf2b5abde09958689`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2B5ABDE09958689>
#[doc(alias("N_0xf2b5abde09958689", "0xF2B5ABDE09958689"))]
#[inline]
pub fn n_0xf2b5abde09958689(unlock_hash: impl Into<Hash>, ped1: Ped, ped2: Ped) {
    let unlock_hash: Hash = unlock_hash.into();
    call(0xF2B5ABDE09958689, (unlock_hash, ped1, ped2))
}

/// `N_0xf8181b5ef156862c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8181B5EF156862C>
#[doc(alias("N_0xf8181b5ef156862c", "0xF8181B5EF156862C"))]
#[inline]
pub fn n_0xf8181b5ef156862c(ped: Ped) {
    call(0xF8181B5EF156862C, (ped,))
}

/// `StatAddAnimalSampleTarget`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90E9A5DADBABC918>
#[doc(alias(
    "StatAddAnimalSampleTarget",
    "_STAT_ADD_ANIMAL_SAMPLE_TARGET",
    "0x90E9A5DADBABC918"
))]
#[inline]
pub fn stat_add_animal_sample_target(animal_type: impl Into<Hash>) {
    let animal_type: Hash = animal_type.into();
    call(0x90E9A5DADBABC918, (animal_type,))
}

/// `StatAddBountyTarget`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B1044FDC2B09101>
#[doc(alias("StatAddBountyTarget", "STAT_ADD_BOUNTY_TARGET", "0x6B1044FDC2B09101"))]
#[inline]
pub fn stat_add_bounty_target(unlock_hash: impl Into<Hash>, ped: Ped) {
    let unlock_hash: Hash = unlock_hash.into();
    call(0x6B1044FDC2B09101, (unlock_hash, ped))
}

/// `StatBountyCaptured`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x262EF7CF49CF1EB9>
#[doc(alias("StatBountyCaptured", "STAT_BOUNTY_CAPTURED", "0x262EF7CF49CF1EB9"))]
#[inline]
pub fn stat_bounty_captured(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x262EF7CF49CF1EB9, (entity,))
}

/// `StatBountyEscaped`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB22F05732F72F70C>
#[doc(alias("StatBountyEscaped", "STAT_BOUNTY_ESCAPED", "0xB22F05732F72F70C"))]
#[inline]
pub fn stat_bounty_escaped(ped: Ped) {
    call(0xB22F05732F72F70C, (ped,))
}

/// `StatCalculateCooldown`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E7384AB5D4F4581>
#[doc(alias(
    "StatCalculateCooldown",
    "_STAT_CALCULATE_COOLDOWN",
    "0x1E7384AB5D4F4581"
))]
#[inline]
pub fn stat_calculate_cooldown(value: i32) -> i32 {
    call(0x1E7384AB5D4F4581, (value,))
}

/// `StatCarriedSatchelItemFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x831BF01C56149A8A>
#[doc(alias(
    "StatCarriedSatchelItemFromPed",
    "_STAT_CARRIED_SATCHEL_ITEM_FROM_PED",
    "0x831BF01C56149A8A"
))]
#[inline]
pub fn stat_carried_satchel_item_from_ped(ped: Ped) {
    call(0x831BF01C56149A8A, (ped,))
}

/// `StatDonateIncrementItem`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C2ABF6E556B21FC>
#[doc(alias(
    "StatDonateIncrementItem",
    "_STAT_DONATE_INCREMENT_ITEM",
    "0x7C2ABF6E556B21FC"
))]
#[inline]
pub fn stat_donate_increment_item(item: i32, slot: i32, p2: i32, p3: i32) {
    call(0x7C2ABF6E556B21FC, (item, slot, p2, p3))
}

/// `StatIdDecrementInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD861AE8A5181ED7>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("StatIdDecrementInt", "_STAT_ID_DECREMENT_INT", "0xBD861AE8A5181ED7"))]
#[inline]
pub unsafe fn stat_id_decrement_int(stat_id: &mut [u8], value: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0xBD861AE8A5181ED7, (stat_id, value))
}

/// `StatIdGetBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11B5E6D2AE73F48F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("StatIdGetBool", "STAT_ID_GET_BOOL", "0x11B5E6D2AE73F48F"))]
#[inline]
pub unsafe fn stat_id_get_bool(stat_id: &mut [u8]) -> Option<bool> {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    let mut value = Out::<bool>::default();
    let result: bool = call(0x11B5E6D2AE73F48F, (stat_id, &mut value));
    result.then(|| value.get())
}

/// `StatIdGetDate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B0FACEFC36C824C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`, `date`: there must be as many as it takes.
#[doc(alias("StatIdGetDate", "STAT_ID_GET_DATE", "0x8B0FACEFC36C824C"))]
#[inline]
pub unsafe fn stat_id_get_date(stat_id: &mut [u8], date: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    // SAFETY: the caller promises that the native stays inside.
    let date = unsafe { Buffer::new(date) };
    call(0x8B0FACEFC36C824C, (stat_id, date))
}

/// `StatIdGetFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7AE6C9C9C6AC54D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("StatIdGetFloat", "STAT_ID_GET_FLOAT", "0xD7AE6C9C9C6AC54D"))]
#[inline]
pub unsafe fn stat_id_get_float(stat_id: &mut [u8]) -> Option<f32> {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    let mut value = Out::<f32>::default();
    let result: bool = call(0xD7AE6C9C9C6AC54D, (stat_id, &mut value));
    result.then(|| value.get())
}

/// `StatIdGetInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x767FBC2AC802EF3E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("StatIdGetInt", "STAT_ID_GET_INT", "0x767FBC2AC802EF3E"))]
#[inline]
pub unsafe fn stat_id_get_int(stat_id: &mut [u8]) -> Option<i32> {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    let mut p1 = Out::<i32>::default();
    let result: bool = call(0x767FBC2AC802EF3E, (stat_id, &mut p1));
    result.then(|| p1.get())
}

/// `StatIdIncrementFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A47E38EA3D60939>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias(
    "StatIdIncrementFloat",
    "_STAT_ID_INCREMENT_FLOAT",
    "0x4A47E38EA3D60939"
))]
#[inline]
pub unsafe fn stat_id_increment_float(stat_id: &mut [u8], value: f32) {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0x4A47E38EA3D60939, (stat_id, value))
}

/// `StatIdIncrementInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A0184E904CDF25E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("StatIdIncrementInt", "_STAT_ID_INCREMENT_INT", "0x6A0184E904CDF25E"))]
#[inline]
pub unsafe fn stat_id_increment_int(stat_id: &mut [u8], value: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0x6A0184E904CDF25E, (stat_id, value))
}

/// `StatIdIsValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC48FE1971C9743FF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("StatIdIsValid", "STAT_ID_IS_VALID", "0xC48FE1971C9743FF"))]
#[inline]
pub unsafe fn stat_id_is_valid(stat_id: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0xC48FE1971C9743FF, (stat_id,))
}

/// `StatIdSetBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B5107353267D7A1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("StatIdSetBool", "STAT_ID_SET_BOOL", "0x3B5107353267D7A1"))]
#[inline]
pub unsafe fn stat_id_set_bool(stat_id: &mut [u8], value: bool, p2: bool) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0x3B5107353267D7A1, (stat_id, value, p2))
}

/// `StatIdSetDate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FAE9B2FAA2DFE06>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`, `date`: there must be as many as it takes.
#[doc(alias("StatIdSetDate", "STAT_ID_SET_DATE", "0x1FAE9B2FAA2DFE06"))]
#[inline]
pub unsafe fn stat_id_set_date(stat_id: &mut [u8], date: &mut [u8], p2: bool) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    // SAFETY: the caller promises that the native stays inside.
    let date = unsafe { Buffer::new(date) };
    call(0x1FAE9B2FAA2DFE06, (stat_id, date, p2))
}

/// `StatIdSetFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x481BDF6A10C5EF68>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("StatIdSetFloat", "STAT_ID_SET_FLOAT", "0x481BDF6A10C5EF68"))]
#[inline]
pub unsafe fn stat_id_set_float(stat_id: &mut [u8], value: f32, p2: bool) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0x481BDF6A10C5EF68, (stat_id, value, p2))
}

/// `StatIdSetGxtLabel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x05060A54834F2382>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("StatIdSetGxtLabel", "STAT_ID_SET_GXT_LABEL", "0x05060A54834F2382"))]
#[inline]
pub unsafe fn stat_id_set_gxt_label(stat_id: &mut [u8], label: &str, p2: bool) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0x05060A54834F2382, (stat_id, label, p2))
}

/// `StatIdSetInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4DDF5DF95E65EEE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("StatIdSetInt", "STAT_ID_SET_INT", "0xA4DDF5DF95E65EEE"))]
#[inline]
pub unsafe fn stat_id_set_int(stat_id: &mut [u8], value: i32, p2: bool) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0xA4DDF5DF95E65EEE, (stat_id, value, p2))
}

/// `StatIdSetToPosseId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34B22DE38477EDB4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias("StatIdSetToPosseId", "STAT_ID_SET_TO_POSSE_ID", "0x34B22DE38477EDB4"))]
#[inline]
pub unsafe fn stat_id_set_to_posse_id(stat_id: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0x34B22DE38477EDB4, (stat_id,))
}

/// `StatItemFishCaught`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA26263C87CCE9C1>
#[doc(alias("StatItemFishCaught", "_STAT_ITEM_FISH_CAUGHT", "0xDA26263C87CCE9C1"))]
#[inline]
pub fn stat_item_fish_caught(
    fish: Ped,
    weight: f32,
    category: impl Into<Hash>,
    subcategory: impl Into<Hash>,
) {
    let category: Hash = category.into();
    let subcategory: Hash = subcategory.into();
    call(0xDA26263C87CCE9C1, (fish, weight, category, subcategory))
}

/// `StatPheromoneCooldownLegendaryAnimal`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5420D398A42917FC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `stat_id`: there must be as many as it takes.
#[doc(alias(
    "StatPheromoneCooldownLegendaryAnimal",
    "_STAT_PHEROMONE_COOLDOWN_LEGENDARY_ANIMAL",
    "0x5420D398A42917FC"
))]
#[inline]
pub unsafe fn stat_pheromone_cooldown_legendary_animal(
    entity: impl Into<Entity>,
    stat_id: &mut [u8],
) -> bool {
    let entity: Entity = entity.into();
    // SAFETY: the caller promises that the native stays inside.
    let stat_id = unsafe { Buffer::new(stat_id) };
    call(0x5420D398A42917FC, (entity, stat_id))
}

/// `StatPhotographTaken`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D31051A4CA83787>
#[doc(alias("StatPhotographTaken", "STAT_PHOTOGRAPH_TAKEN", "0x4D31051A4CA83787"))]
#[inline]
pub fn stat_photograph_taken(itemset: ItemSet) {
    call(0x4D31051A4CA83787, (itemset,))
}

/// `StatRegisterLegendaryAnimalDeed`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD0D69C65BB0E8B9>
#[doc(alias(
    "StatRegisterLegendaryAnimalDeed",
    "STAT_REGISTER_LEGENDARY_ANIMAL_DEED",
    "0xCD0D69C65BB0E8B9"
))]
#[inline]
pub fn stat_register_legendary_animal_deed(deed_hash: impl Into<Hash>) {
    let deed_hash: Hash = deed_hash.into();
    call(0xCD0D69C65BB0E8B9, (deed_hash,))
}

/// `StatstrackerDeedStarted`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2A38826E5886E83>
#[doc(alias(
    "StatstrackerDeedStarted",
    "STATSTRACKER_DEED_STARTED",
    "0xB2A38826E5886E83"
))]
#[inline]
pub fn statstracker_deed_started(p0: impl Into<Hash>, p1: i32) {
    let p0: Hash = p0.into();
    call(0xB2A38826E5886E83, (p0, p1))
}

/// `StatstrackerDeedStatus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD5910ECF81A2278C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "StatstrackerDeedStatus",
    "_STATSTRACKER_DEED_STATUS",
    "0xD5910ECF81A2278C"
))]
#[inline]
pub unsafe fn statstracker_deed_status(
    deed_type: i32,
    deed_hash: impl Into<Hash>,
    mission_status: i32,
    data: &mut [u8],
) {
    let deed_hash: Hash = deed_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(
        0xD5910ECF81A2278C,
        (deed_type, deed_hash, mission_status, data),
    )
}

/// `StatstrackerIsInitialized`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01F4D242765C6B24>
#[doc(alias(
    "StatstrackerIsInitialized",
    "STATSTRACKER_IS_INITIALIZED",
    "0x01F4D242765C6B24"
))]
#[inline]
pub fn statstracker_is_initialized(p0: impl Into<Hash>) -> bool {
    let p0: Hash = p0.into();
    call(0x01F4D242765C6B24, (p0,))
}

/// `WeeklyCollectibleGetItemInSet`.
///
/// The values: `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA61BA6205A3F5A8>
#[doc(alias(
    "WeeklyCollectibleGetItemInSet",
    "WEEKLY_COLLECTIBLE_GET_ITEM_IN_SET",
    "0xBA61BA6205A3F5A8"
))]
#[inline]
pub fn weekly_collectible_get_item_in_set(
    chal_hash: impl Into<Hash>,
    set_index: i32,
    item_index: i32,
) -> Option<(Hash, i32)> {
    let chal_hash: Hash = chal_hash.into();
    let mut p3 = Out::<Hash>::default();
    let mut p4 = Out::<i32>::default();
    let result: bool = call(
        0xBA61BA6205A3F5A8,
        (chal_hash, set_index, item_index, &mut p3, &mut p4),
    );
    result.then(|| (p3.get(), p4.get()))
}

/// `WeeklyCollectibleGetItemSetBuyAward`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x610783F646894D25>
#[doc(alias(
    "WeeklyCollectibleGetItemSetBuyAward",
    "WEEKLY_COLLECTIBLE_GET_ITEM_SET_BUY_AWARD",
    "0x610783F646894D25"
))]
#[inline]
pub fn weekly_collectible_get_item_set_buy_award(chal_hash: impl Into<Hash>, index: i32) -> Hash {
    let chal_hash: Hash = chal_hash.into();
    call(0x610783F646894D25, (chal_hash, index))
}

/// `WeeklyCollectibleGetItemSetLabel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBFFA88522FF0F730>
#[doc(alias(
    "WeeklyCollectibleGetItemSetLabel",
    "WEEKLY_COLLECTIBLE_GET_ITEM_SET_LABEL",
    "0xBFFA88522FF0F730"
))]
#[inline]
pub fn weekly_collectible_get_item_set_label(chal_hash: impl Into<Hash>, index: i32) -> Hash {
    let chal_hash: Hash = chal_hash.into();
    call(0xBFFA88522FF0F730, (chal_hash, index))
}

/// `WeeklyCollectibleGetNumItemsInSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D675C9DDDB365BE>
#[doc(alias(
    "WeeklyCollectibleGetNumItemsInSet",
    "WEEKLY_COLLECTIBLE_GET_NUM_ITEMS_IN_SET",
    "0x7D675C9DDDB365BE"
))]
#[inline]
pub fn weekly_collectible_get_num_items_in_set(chal_hash: impl Into<Hash>, index: i32) -> i32 {
    let chal_hash: Hash = chal_hash.into();
    call(0x7D675C9DDDB365BE, (chal_hash, index))
}

/// `WeeklyCollectibleGetNumSets`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8F5317729F791D10>
#[doc(alias(
    "WeeklyCollectibleGetNumSets",
    "WEEKLY_COLLECTIBLE_GET_NUM_SETS",
    "0x8F5317729F791D10"
))]
#[inline]
pub fn weekly_collectible_get_num_sets(chal_hash: impl Into<Hash>) -> i32 {
    let chal_hash: Hash = chal_hash.into();
    call(0x8F5317729F791D10, (chal_hash,))
}
