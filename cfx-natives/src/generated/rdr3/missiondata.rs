// Made by native-gen 0.2.0 from data 99b384a8ee21bc2e; do not edit.

//! Namespace `MISSIONDATA` of the RedM client.

use crate::prelude::*;

/// `MissiondataGetCatagory`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57E798B65C45EE17>
#[doc(alias(
    "MissiondataGetCatagory",
    "MISSIONDATA_GET_CATAGORY",
    "0x57E798B65C45EE17"
))]
#[inline]
pub fn missiondata_get_catagory(mission_id: impl Into<Hash>) -> Hash {
    let mission_id: Hash = mission_id.into();
    call(0x57E798B65C45EE17, (mission_id,))
}

/// `MissiondataGetHighScore`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9AABABF8313C3516>
#[doc(alias(
    "MissiondataGetHighScore",
    "MISSIONDATA_GET_HIGH_SCORE",
    "0x9AABABF8313C3516"
))]
#[inline]
pub fn missiondata_get_high_score(mission_id: impl Into<Hash>) -> i32 {
    let mission_id: Hash = mission_id.into();
    call(0x9AABABF8313C3516, (mission_id,))
}

/// `MissiondataGetRating`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57E798B54C45EE1A>
#[doc(alias("MissiondataGetRating", "MISSIONDATA_GET_RATING", "0x57E798B54C45EE1A"))]
#[inline]
pub fn missiondata_get_rating(mission_id: impl Into<Hash>) -> i32 {
    let mission_id: Hash = mission_id.into();
    call(0x57E798B54C45EE1A, (mission_id,))
}

/// `MissiondataGetReplayState`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8C32D86E9556ED86>
#[doc(alias(
    "MissiondataGetReplayState",
    "MISSIONDATA_GET_REPLAY_STATE",
    "0x8C32D86E9556ED86"
))]
#[inline]
pub fn missiondata_get_replay_state(p0: i32) -> i32 {
    call(0x8C32D86E9556ED86, (p0,))
}

/// `MissiondataGetTextureName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57E798B56C45EE15>
#[doc(alias(
    "MissiondataGetTextureName",
    "MISSIONDATA_GET_TEXTURE_NAME",
    "0x57E798B56C45EE15"
))]
#[inline]
pub fn missiondata_get_texture_name(mission_id: impl Into<Hash>) -> Hash {
    let mission_id: Hash = mission_id.into();
    call(0x57E798B56C45EE15, (mission_id,))
}

/// `MissiondataGetTextureTxd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57E798B57C45EE16>
#[doc(alias(
    "MissiondataGetTextureTxd",
    "MISSIONDATA_GET_TEXTURE_TXD",
    "0x57E798B57C45EE16"
))]
#[inline]
pub fn missiondata_get_texture_txd(mission_id: impl Into<Hash>) -> Hash {
    let mission_id: Hash = mission_id.into();
    call(0x57E798B57C45EE16, (mission_id,))
}

/// `MissiondataIsReplayCategoryLocked`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE145864DECC34219>
#[doc(alias(
    "MissiondataIsReplayCategoryLocked",
    "_MISSIONDATA_IS_REPLAY_CATEGORY_LOCKED",
    "0xE145864DECC34219"
))]
#[inline]
pub fn missiondata_is_replay_category_locked(category: impl Into<Hash>) -> bool {
    let category: Hash = category.into();
    call(0xE145864DECC34219, (category,))
}

/// `MissiondataIsRequiredStoryMission`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE824CE7D13FCB35E>
#[doc(alias(
    "MissiondataIsRequiredStoryMission",
    "MISSIONDATA_IS_REQUIRED_STORY_MISSION",
    "0xE824CE7D13FCB35E"
))]
#[inline]
pub fn missiondata_is_required_story_mission(mission_id: impl Into<Hash>) -> bool {
    let mission_id: Hash = mission_id.into();
    call(0xE824CE7D13FCB35E, (mission_id,))
}

/// `MissiondataIsValid`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE54DC27571D5EDC5>
#[doc(alias("MissiondataIsValid", "MISSIONDATA_IS_VALID", "0xE54DC27571D5EDC5"))]
#[inline]
pub fn missiondata_is_valid(p0: i32) -> bool {
    call(0xE54DC27571D5EDC5, (p0,))
}

/// `MissiondataSetHighScore`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A04F0169DA87A9D>
#[doc(alias(
    "MissiondataSetHighScore",
    "MISSIONDATA_SET_HIGH_SCORE",
    "0x3A04F0169DA87A9D"
))]
#[inline]
pub fn missiondata_set_high_score(mission_id: impl Into<Hash>, score: i32) {
    let mission_id: Hash = mission_id.into();
    call(0x3A04F0169DA87A9D, (mission_id, score))
}

/// `MissiondataSetMissionRating`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE824CE7D13FCB300>
#[doc(alias(
    "MissiondataSetMissionRating",
    "_MISSIONDATA_SET_MISSION_RATING",
    "0xE824CE7D13FCB300"
))]
#[inline]
pub fn missiondata_set_mission_rating(mission_id: impl Into<Hash>, rating: i32) {
    let mission_id: Hash = mission_id.into();
    call(0xE824CE7D13FCB300, (mission_id, rating))
}

/// `MissiondataSetRatingScores`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12F65317708749A5>
#[doc(alias(
    "MissiondataSetRatingScores",
    "MISSIONDATA_SET_RATING_SCORES",
    "0x12F65317708749A5"
))]
#[inline]
pub fn missiondata_set_rating_scores(
    mission_id: impl Into<Hash>,
    bronze_score: i32,
    silver_score: i32,
    gold_score: i32,
) {
    let mission_id: Hash = mission_id.into();
    call(
        0x12F65317708749A5,
        (mission_id, bronze_score, silver_score, gold_score),
    )
}

/// `MissiondataSetReplayLockedForCategory`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x957A830C9B4B99EA>
#[doc(alias(
    "MissiondataSetReplayLockedForCategory",
    "MISSIONDATA_SET_REPLAY_LOCKED_FOR_CATEGORY",
    "0x957A830C9B4B99EA"
))]
#[inline]
pub fn missiondata_set_replay_locked_for_category(category: impl Into<Hash>, locked: bool) {
    let category: Hash = category.into();
    call(0x957A830C9B4B99EA, (category, locked))
}

/// `MissiondataSetReplayStateLocked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4E2C581F127A11C>
#[doc(alias(
    "MissiondataSetReplayStateLocked",
    "_MISSIONDATA_SET_REPLAY_STATE_LOCKED",
    "0xE4E2C581F127A11C"
))]
#[inline]
pub fn missiondata_set_replay_state_locked(mission_id: impl Into<Hash>, replay_state: i32) {
    let mission_id: Hash = mission_id.into();
    call(0xE4E2C581F127A11C, (mission_id, replay_state))
}

/// `MissiondataTimecycleBoxDelete`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7F89E15A8FB8DE97>
#[doc(alias(
    "MissiondataTimecycleBoxDelete",
    "_MISSIONDATA_TIMECYCLE_BOX_DELETE",
    "0x7F89E15A8FB8DE97"
))]
#[inline]
pub fn missiondata_timecycle_box_delete() {
    call(0x7F89E15A8FB8DE97, ())
}

/// `MissiondataTimecycleBoxExists`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E8F86A4FA33033C>
#[doc(alias(
    "MissiondataTimecycleBoxExists",
    "_MISSIONDATA_TIMECYCLE_BOX_EXISTS",
    "0x7E8F86A4FA33033C"
))]
#[inline]
pub fn missiondata_timecycle_box_exists() -> bool {
    call(0x7E8F86A4FA33033C, ())
}

/// `MissiondataTimecycleBoxSetModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x25855B1574BF8CD5>
#[doc(alias(
    "MissiondataTimecycleBoxSetModifier",
    "_MISSIONDATA_TIMECYCLE_BOX_SET_MODIFIER",
    "0x25855B1574BF8CD5"
))]
#[inline]
pub fn missiondata_timecycle_box_set_modifier(timecycle_name: &str) {
    call(0x25855B1574BF8CD5, (timecycle_name,))
}

/// `MissiondataWasCompleted`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE54DC27571D5EDC4>
#[doc(alias(
    "MissiondataWasCompleted",
    "MISSIONDATA_WAS_COMPLETED",
    "0xE54DC27571D5EDC4"
))]
#[inline]
pub fn missiondata_was_completed(mission_id: impl Into<Hash>) -> bool {
    let mission_id: Hash = mission_id.into();
    call(0xE54DC27571D5EDC4, (mission_id,))
}
