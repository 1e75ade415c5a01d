// Made by native-gen 0.2.0 from data 8fc909e4215b2de5; do not edit.

//! Namespace `COMPANION` of the RedM client.

use crate::prelude::*;

/// `ActivateCompanionAnalysis`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBD9EC60495C728C>
#[doc(alias(
    "ActivateCompanionAnalysis",
    "_ACTIVATE_COMPANION_ANALYSIS",
    "0xCBD9EC60495C728C"
))]
#[inline]
pub fn activate_companion_analysis(group_id: i32) {
    call(0xCBD9EC60495C728C, (group_id,))
}

/// `AddCompanionFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEB369F6AD168C58>
#[doc(alias("AddCompanionFlag", "_ADD_COMPANION_FLAG", "0xDEB369F6AD168C58"))]
#[inline]
pub fn add_companion_flag(ped: Ped, p1: i32) {
    call(0xDEB369F6AD168C58, (ped, p1))
}

/// `DeactivateCompanionAnalysis`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72B7F65F11FC8896>
#[doc(alias(
    "DeactivateCompanionAnalysis",
    "_DEACTIVATE_COMPANION_ANALYSIS",
    "0x72B7F65F11FC8896"
))]
#[inline]
pub fn deactivate_companion_analysis(group_id: i32) {
    call(0x72B7F65F11FC8896, (group_id,))
}

/// `GetCompanionActivity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB7E0590C86E1711F>
#[doc(alias(
    "GetCompanionActivity",
    "_GET_COMPANION_ACTIVITY",
    "0xB7E0590C86E1711F"
))]
#[inline]
pub fn get_companion_activity(group_id: i32) -> Hash {
    call(0xB7E0590C86E1711F, (group_id,))
}

/// `N_0x0a8fd91ede7b328a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A8FD91EDE7B328A>
#[doc(alias("N_0x0a8fd91ede7b328a", "0x0A8FD91EDE7B328A"))]
#[inline]
pub fn n_0x0a8fd91ede7b328a(p0: i32, p1: i32) {
    call(0x0A8FD91EDE7B328A, (p0, p1))
}

/// `N_0x0c6a00dae896614c`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C6A00DAE896614C>
#[doc(alias("N_0x0c6a00dae896614c", "0x0C6A00DAE896614C"))]
#[inline]
pub fn n_0x0c6a00dae896614c(p0: i32, p1: i32) {
    call(0x0C6A00DAE896614C, (p0, p1))
}

/// `N_0x0de02da3c0f66955`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0DE02DA3C0F66955>
#[doc(alias("N_0x0de02da3c0f66955", "0x0DE02DA3C0F66955"))]
#[inline]
pub fn n_0x0de02da3c0f66955(ped: Ped, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0x0DE02DA3C0F66955, (ped, p1))
}

/// `N_0x2917e634206b9e17`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2917E634206B9E17>
#[doc(alias("N_0x2917e634206b9e17", "0x2917E634206B9E17"))]
#[inline]
pub fn n_0x2917e634206b9e17(ped: Ped, p1: i32) {
    call(0x2917E634206B9E17, (ped, p1))
}

/// `N_0x3caad93fa5b9579a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CAAD93FA5B9579A>
#[doc(alias("N_0x3caad93fa5b9579a", "0x3CAAD93FA5B9579A"))]
#[inline]
pub fn n_0x3caad93fa5b9579a(volume: Volume, p1: i32, p2: i32) {
    call(0x3CAAD93FA5B9579A, (volume, p1, p2))
}

/// `N_0x61bda07407754a5c`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x61BDA07407754A5C>
#[doc(alias("N_0x61bda07407754a5c", "0x61BDA07407754A5C"))]
#[inline]
pub fn n_0x61bda07407754a5c(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x61BDA07407754A5C, (p0, p1, p2, p3))
}

/// `N_0x722fbe08ef5b87bd`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x722FBE08EF5B87BD>
#[doc(alias("N_0x722fbe08ef5b87bd", "0x722FBE08EF5B87BD"))]
#[inline]
pub fn n_0x722fbe08ef5b87bd(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) -> i32 {
    call(0x722FBE08EF5B87BD, (p0, p1, p2, p3, p4))
}

/// `N_0x7274f84b1501b523`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7274F84B1501B523>
#[doc(alias("N_0x7274f84b1501b523", "0x7274F84B1501B523"))]
#[inline]
pub fn n_0x7274f84b1501b523(p0: i32) {
    call(0x7274F84B1501B523, (p0,))
}

/// `N_0x8fb98b719aa0075a`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8FB98B719AA0075A>
#[doc(alias("N_0x8fb98b719aa0075a", "0x8FB98B719AA0075A"))]
#[inline]
pub fn n_0x8fb98b719aa0075a(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x8FB98B719AA0075A, (p0, p1, p2, p3, p4))
}

/// `N_0x991e3346d788f20f`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x991E3346D788F20F>
#[doc(alias("N_0x991e3346d788f20f", "0x991E3346D788F20F"))]
#[inline]
pub fn n_0x991e3346d788f20f(p0: i32, p1: i32) {
    call(0x991E3346D788F20F, (p0, p1))
}

/// `N_0x9c902084f48d2e6c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C902084F48D2E6C>
#[doc(alias("N_0x9c902084f48d2e6c", "0x9C902084F48D2E6C"))]
#[inline]
pub fn n_0x9c902084f48d2e6c(p0: i32) {
    call(0x9C902084F48D2E6C, (p0,))
}

/// `N_0xa079ff7cfb9ac8bd`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA079FF7CFB9AC8BD>
#[doc(alias("N_0xa079ff7cfb9ac8bd", "0xA079FF7CFB9AC8BD"))]
#[inline]
pub fn n_0xa079ff7cfb9ac8bd(p0: i32, p1: i32) {
    call(0xA079FF7CFB9AC8BD, (p0, p1))
}

/// `N_0xbf6583e926d13890`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF6583E926D13890>
#[doc(alias("N_0xbf6583e926d13890", "0xBF6583E926D13890"))]
#[inline]
pub fn n_0xbf6583e926d13890(p0: i32, p1: i32) {
    call(0xBF6583E926D13890, (p0, p1))
}

/// `N_0xce27824b5968b79a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE27824B5968B79A>
#[doc(alias("N_0xce27824b5968b79a", "0xCE27824B5968B79A"))]
#[inline]
pub fn n_0xce27824b5968b79a(p0: i32, p1: i32) {
    call(0xCE27824B5968B79A, (p0, p1))
}

/// `N_0xd428c3f92fc3f6f8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD428C3F92FC3F6F8>
#[doc(alias("N_0xd428c3f92fc3f6f8", "0xD428C3F92FC3F6F8"))]
#[inline]
pub fn n_0xd428c3f92fc3f6f8(ped: Ped, p1: &str) {
    call(0xD428C3F92FC3F6F8, (ped, p1))
}

/// `N_0xd55a871e1ce3481b`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD55A871E1CE3481B>
#[doc(alias("N_0xd55a871e1ce3481b", "0xD55A871E1CE3481B"))]
#[inline]
pub fn n_0xd55a871e1ce3481b(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xD55A871E1CE3481B, (p0, p1, p2, p3))
}

/// `N_0xd730281e496621fb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD730281E496621FB>
#[doc(alias("N_0xd730281e496621fb", "0xD730281E496621FB"))]
#[inline]
pub fn n_0xd730281e496621fb(ped: Ped, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0xD730281E496621FB, (ped, p1))
}

/// `N_0xd747979c053efa7a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD747979C053EFA7A>
#[doc(alias("N_0xd747979c053efa7a", "0xD747979C053EFA7A"))]
#[inline]
pub fn n_0xd747979c053efa7a(p0: i32) {
    call(0xD747979C053EFA7A, (p0,))
}

/// `N_0xf06cbb8ccca823c0`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF06CBB8CCCA823C0>
#[doc(alias("N_0xf06cbb8ccca823c0", "0xF06CBB8CCCA823C0"))]
#[inline]
pub fn n_0xf06cbb8ccca823c0(p0: i32, p1: i32) {
    call(0xF06CBB8CCCA823C0, (p0, p1))
}

/// `RemoveCompanionFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1740E3DEE0AE4D27>
#[doc(alias("RemoveCompanionFlag", "_REMOVE_COMPANION_FLAG", "0x1740E3DEE0AE4D27"))]
#[inline]
pub fn remove_companion_flag(ped: Ped, p1: i32) {
    call(0x1740E3DEE0AE4D27, (ped, p1))
}

/// `SetCompanionActivity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F1CD8CA9E65D5F6>
#[doc(alias(
    "SetCompanionActivity",
    "_SET_COMPANION_ACTIVITY",
    "0x0F1CD8CA9E65D5F6"
))]
#[inline]
pub fn set_companion_activity(group_id: i32, activity: impl Into<Hash>) {
    let activity: Hash = activity.into();
    call(0x0F1CD8CA9E65D5F6, (group_id, activity))
}
