// Made by native-gen 0.2.0 from data 8afc410c6b206907; do not edit.

//! Namespace `PERSCHAR` of the RedM client.

use crate::prelude::*;

/// `CreatePersistentCharacter`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F76E3676583D951>
#[doc(alias(
    "CreatePersistentCharacter",
    "_CREATE_PERSISTENT_CHARACTER",
    "0x4F76E3676583D951"
))]
#[inline]
pub fn create_persistent_character(hash: impl Into<Hash>) -> PersChar {
    let hash: Hash = hash.into();
    call(0x4F76E3676583D951, (hash,))
}

/// `DeletePerschar`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC77C5B44D5FF7C0>
#[doc(alias("DeletePerschar", "_DELETE_PERSCHAR", "0xFC77C5B44D5FF7C0"))]
#[inline]
pub fn delete_perschar(pers_char: PersChar) {
    call(0xFC77C5B44D5FF7C0, (pers_char,))
}

/// `ForceDespawnPerschar`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7B204F88F6C3D287>
#[doc(alias(
    "ForceDespawnPerschar",
    "_FORCE_DESPAWN_PERSCHAR",
    "0x7B204F88F6C3D287"
))]
#[inline]
pub fn force_despawn_perschar(pers_char: PersChar) {
    call(0x7B204F88F6C3D287, (pers_char,))
}

/// `ForceSpawnPerschar`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CADC3A977997472>
#[doc(alias("ForceSpawnPerschar", "_FORCE_SPAWN_PERSCHAR", "0x0CADC3A977997472"))]
#[inline]
pub fn force_spawn_perschar(pers_char: PersChar, p1: bool) -> Entity {
    call(0x0CADC3A977997472, (pers_char, p1))
}

/// `GetPerscharIndexFromPedIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32A1E3B83D501096>
#[doc(alias(
    "GetPerscharIndexFromPedIndex",
    "_GET_PERSCHAR_INDEX_FROM_PED_INDEX",
    "0x32A1E3B83D501096"
))]
#[inline]
pub fn get_perschar_index_from_ped_index(ped: Ped) -> PersChar {
    call(0x32A1E3B83D501096, (ped,))
}

/// `GetPerscharModelName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA00DF706C60173D1>
#[doc(alias(
    "GetPerscharModelName",
    "_GET_PERSCHAR_MODEL_NAME",
    "0xA00DF706C60173D1"
))]
#[inline]
pub fn get_perschar_model_name(pers_char_hash: impl Into<Hash>) -> Hash {
    let pers_char_hash: Hash = pers_char_hash.into();
    call(0xA00DF706C60173D1, (pers_char_hash,))
}

/// `GetPerscharOutfit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC9655D47DEC0353>
#[doc(alias("GetPerscharOutfit", "_GET_PERSCHAR_OUTFIT", "0xDC9655D47DEC0353"))]
#[inline]
pub fn get_perschar_outfit(pers_char_hash: impl Into<Hash>) -> Hash {
    let pers_char_hash: Hash = pers_char_hash.into();
    call(0xDC9655D47DEC0353, (pers_char_hash,))
}

/// `GetPerscharPedIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31C70A716CAE1FEE>
#[doc(alias("GetPerscharPedIndex", "_GET_PERSCHAR_PED_INDEX", "0x31C70A716CAE1FEE"))]
#[inline]
pub fn get_perschar_ped_index(pers_char: PersChar) -> Ped {
    call(0x31C70A716CAE1FEE, (pers_char,))
}

/// `IsPersistentCharacterDead`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB98B38CA60742D7>
#[doc(alias(
    "IsPersistentCharacterDead",
    "_IS_PERSISTENT_CHARACTER_DEAD",
    "0xEB98B38CA60742D7"
))]
#[inline]
pub fn is_persistent_character_dead(pers_char: PersChar) -> bool {
    call(0xEB98B38CA60742D7, (pers_char,))
}

/// `IsPersistentCharacterValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x800DF3FC913355F3>
#[doc(alias(
    "IsPersistentCharacterValid",
    "_IS_PERSISTENT_CHARACTER_VALID",
    "0x800DF3FC913355F3"
))]
#[inline]
pub fn is_persistent_character_valid(pers_char: PersChar) -> bool {
    call(0x800DF3FC913355F3, (pers_char,))
}

/// `N_0x08fc896d2cb31fcc`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x08FC896D2CB31FCC>
#[doc(alias("N_0x08fc896d2cb31fcc", "0x08FC896D2CB31FCC"))]
#[inline]
pub fn n_0x08fc896d2cb31fcc(p0: i32, p1: bool) -> Entity {
    call(0x08FC896D2CB31FCC, (p0, p1))
}

/// `N_0x0b3a99ab6713aa52`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B3A99AB6713AA52>
#[doc(alias("N_0x0b3a99ab6713aa52", "0x0B3A99AB6713AA52"))]
#[inline]
pub fn n_0x0b3a99ab6713aa52(p0: i32) {
    call(0x0B3A99AB6713AA52, (p0,))
}

/// `N_0x112ddf56300bc6e5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x112DDF56300BC6E5>
#[doc(alias("N_0x112ddf56300bc6e5", "0x112DDF56300BC6E5"))]
#[inline]
pub fn n_0x112ddf56300bc6e5(pers_char_hash: impl Into<Hash>) -> PersChar {
    let pers_char_hash: Hash = pers_char_hash.into();
    call(0x112DDF56300BC6E5, (pers_char_hash,))
}

/// `N_0x2e957aa81f2c61c9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E957AA81F2C61C9>
#[doc(alias("N_0x2e957aa81f2c61c9", "0x2E957AA81F2C61C9"))]
#[inline]
pub fn n_0x2e957aa81f2c61c9() {
    call(0x2E957AA81F2C61C9, ())
}

/// `N_0x406808610220405b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x406808610220405B>
#[doc(alias("N_0x406808610220405b", "0x406808610220405B"))]
#[inline]
pub fn n_0x406808610220405b(p0: i32) {
    call(0x406808610220405B, (p0,))
}

/// `N_0x4afc7288c77238b3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AFC7288C77238B3>
#[doc(alias("N_0x4afc7288c77238b3", "0x4AFC7288C77238B3"))]
#[inline]
pub fn n_0x4afc7288c77238b3(p0: i32) -> i32 {
    call(0x4AFC7288C77238B3, (p0,))
}

/// `N_0x4f81ead1de8fa19b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F81EAD1DE8FA19B>
#[doc(alias("N_0x4f81ead1de8fa19b", "0x4F81EAD1DE8FA19B"))]
#[inline]
pub fn n_0x4f81ead1de8fa19b(pers_char: PersChar) {
    call(0x4F81EAD1DE8FA19B, (pers_char,))
}

/// `N_0x535a66aad2bf68f9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x535A66AAD2BF68F9>
#[doc(alias("N_0x535a66aad2bf68f9", "0x535A66AAD2BF68F9"))]
#[inline]
pub fn n_0x535a66aad2bf68f9(p0: i32, p1: i32) {
    call(0x535A66AAD2BF68F9, (p0, p1))
}

/// `N_0x59c7ad6fea2ac449`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59C7AD6FEA2AC449>
#[doc(alias("N_0x59c7ad6fea2ac449", "0x59C7AD6FEA2AC449"))]
#[inline]
pub fn n_0x59c7ad6fea2ac449(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x59C7AD6FEA2AC449, (p0, p1, p2, p3))
}

/// `N_0x5ee6fccc9c832ca2`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5EE6FCCC9C832CA2>
#[doc(alias("N_0x5ee6fccc9c832ca2", "0x5EE6FCCC9C832CA2"))]
#[inline]
pub fn n_0x5ee6fccc9c832ca2(p0: i32) -> Vector3 {
    call(0x5EE6FCCC9C832CA2, (p0,))
}

/// `N_0x63aa2b8eb087886a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63AA2B8EB087886A>
#[doc(alias("N_0x63aa2b8eb087886a", "0x63AA2B8EB087886A"))]
#[inline]
pub fn n_0x63aa2b8eb087886a(p0: i32, p1: i32) {
    call(0x63AA2B8EB087886A, (p0, p1))
}

/// `N_0x669c25840c6f7ae2`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x669C25840C6F7AE2>
#[doc(alias("N_0x669c25840c6f7ae2", "0x669C25840C6F7AE2"))]
#[inline]
pub fn n_0x669c25840c6f7ae2(p0: i32, p1: i32) {
    call(0x669C25840C6F7AE2, (p0, p1))
}

/// `N_0x6759bee6762e140b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6759BEE6762E140B>
#[doc(alias("N_0x6759bee6762e140b", "0x6759BEE6762E140B"))]
#[inline]
pub fn n_0x6759bee6762e140b(pers_char: PersChar) {
    call(0x6759BEE6762E140B, (pers_char,))
}

/// `N_0x69786495c92a3044`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x69786495C92A3044>
#[doc(alias("N_0x69786495c92a3044", "0x69786495C92A3044"))]
#[inline]
pub fn n_0x69786495c92a3044(p0: i32) -> i32 {
    call(0x69786495C92A3044, (p0,))
}

/// `N_0x70605812abc9ff0f`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x70605812ABC9FF0F>
#[doc(alias("N_0x70605812abc9ff0f", "0x70605812ABC9FF0F"))]
#[inline]
pub fn n_0x70605812abc9ff0f(p0: i32, p1: i32) {
    call(0x70605812ABC9FF0F, (p0, p1))
}

/// `N_0x8ae4efa464dae42d`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8AE4EFA464DAE42D>
#[doc(alias("N_0x8ae4efa464dae42d", "0x8AE4EFA464DAE42D"))]
#[inline]
pub fn n_0x8ae4efa464dae42d(p0: i32, p1: i32) {
    call(0x8AE4EFA464DAE42D, (p0, p1))
}

/// `N_0x8bc555034a5a5e8c`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8BC555034A5A5E8C>
#[doc(alias("N_0x8bc555034a5a5e8c", "0x8BC555034A5A5E8C"))]
#[inline]
pub fn n_0x8bc555034a5a5e8c(p0: i32, p1: i32) {
    call(0x8BC555034A5A5E8C, (p0, p1))
}

/// `N_0x92690b0822493ce0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x92690B0822493CE0>
#[doc(alias("N_0x92690b0822493ce0", "0x92690B0822493CE0"))]
#[inline]
pub fn n_0x92690b0822493ce0() {
    call(0x92690B0822493CE0, ())
}

/// `N_0x94995829ed15a598`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94995829ED15A598>
#[doc(alias("N_0x94995829ed15a598", "0x94995829ED15A598"))]
#[inline]
pub fn n_0x94995829ed15a598(p0: i32) -> Vector3 {
    call(0x94995829ED15A598, (p0,))
}

/// `N_0x9c7f95946e304778`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C7F95946E304778>
#[doc(alias("N_0x9c7f95946e304778", "0x9C7F95946E304778"))]
#[inline]
pub fn n_0x9c7f95946e304778(p0: i32, p1: i32) -> i32 {
    call(0x9C7F95946E304778, (p0, p1))
}

/// `N_0xa2b18ff8d39f6d87`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2B18FF8D39F6D87>
#[doc(alias("N_0xa2b18ff8d39f6d87", "0xA2B18FF8D39F6D87"))]
#[inline]
pub fn n_0xa2b18ff8d39f6d87(p0: i32) {
    call(0xA2B18FF8D39F6D87, (p0,))
}

/// `N_0xa4dcb3f0dd7488bd`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4DCB3F0DD7488BD>
#[doc(alias("N_0xa4dcb3f0dd7488bd", "0xA4DCB3F0DD7488BD"))]
#[inline]
pub fn n_0xa4dcb3f0dd7488bd(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xA4DCB3F0DD7488BD, (p0, p1, p2, p3, p4))
}

/// `N_0xa8120ebeaf290c7a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8120EBEAF290C7A>
#[doc(alias("N_0xa8120ebeaf290c7a", "0xA8120EBEAF290C7A"))]
#[inline]
pub fn n_0xa8120ebeaf290c7a(p0: i32) -> i32 {
    call(0xA8120EBEAF290C7A, (p0,))
}

/// `N_0xa8c406c2a56edc16`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8C406C2A56EDC16>
#[doc(alias("N_0xa8c406c2a56edc16", "0xA8C406C2A56EDC16"))]
#[inline]
pub fn n_0xa8c406c2a56edc16(pers_char: PersChar) {
    call(0xA8C406C2A56EDC16, (pers_char,))
}

/// `N_0xb173599d61faeb31`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB173599D61FAEB31>
#[doc(alias("N_0xb173599d61faeb31", "0xB173599D61FAEB31"))]
#[inline]
pub fn n_0xb173599d61faeb31() {
    call(0xB173599D61FAEB31, ())
}

/// `N_0xb65e7f733956cf25`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB65E7F733956CF25>
#[doc(alias("N_0xb65e7f733956cf25", "0xB65E7F733956CF25"))]
#[inline]
pub fn n_0xb65e7f733956cf25(pers_char: PersChar) {
    call(0xB65E7F733956CF25, (pers_char,))
}

/// `N_0xbb68908cd11aebdc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB68908CD11AEBDC>
#[doc(alias("N_0xbb68908cd11aebdc", "0xBB68908CD11AEBDC"))]
#[inline]
pub fn n_0xbb68908cd11aebdc(pers_char: PersChar) {
    call(0xBB68908CD11AEBDC, (pers_char,))
}

/// `N_0xceb40b678e403759`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCEB40B678E403759>
#[doc(alias("N_0xceb40b678e403759", "0xCEB40B678E403759"))]
#[inline]
pub fn n_0xceb40b678e403759(p0: i32) -> i32 {
    call(0xCEB40B678E403759, (p0,))
}

/// `N_0xd4b614179bcd0654`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4B614179BCD0654>
#[doc(alias("N_0xd4b614179bcd0654", "0xD4B614179BCD0654"))]
#[inline]
pub fn n_0xd4b614179bcd0654(p0: i32) {
    call(0xD4B614179BCD0654, (p0,))
}

/// `N_0xd95d777f828b2bbb`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD95D777F828B2BBB>
#[doc(alias("N_0xd95d777f828b2bbb", "0xD95D777F828B2BBB"))]
#[inline]
pub fn n_0xd95d777f828b2bbb(p0: i32) {
    call(0xD95D777F828B2BBB, (p0,))
}

/// `N_0xe0e65e0d261f7507`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0E65E0D261F7507>
#[doc(alias("N_0xe0e65e0d261f7507", "0xE0E65E0D261F7507"))]
#[inline]
pub fn n_0xe0e65e0d261f7507(p0: i32) {
    call(0xE0E65E0D261F7507, (p0,))
}

/// `N_0xe4c51a8a3bd1664c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE4C51A8A3BD1664C>
#[doc(alias("N_0xe4c51a8a3bd1664c", "0xE4C51A8A3BD1664C"))]
#[inline]
pub fn n_0xe4c51a8a3bd1664c(p0: i32) -> i32 {
    call(0xE4C51A8A3BD1664C, (p0,))
}

/// `N_0xec254c2c9b0f08f1`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC254C2C9B0F08F1>
#[doc(alias("N_0xec254c2c9b0f08f1", "0xEC254C2C9B0F08F1"))]
#[inline]
pub fn n_0xec254c2c9b0f08f1(p0: i32, p1: i32) -> i32 {
    call(0xEC254C2C9B0F08F1, (p0, p1))
}

/// `N_0xefc5c6670e0b99ba`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEFC5C6670E0B99BA>
#[doc(alias("N_0xefc5c6670e0b99ba", "0xEFC5C6670E0B99BA"))]
#[inline]
pub fn n_0xefc5c6670e0b99ba() {
    call(0xEFC5C6670E0B99BA, ())
}

/// `N_0xf8de7154f7d1458f`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8DE7154F7D1458F>
#[doc(alias("N_0xf8de7154f7d1458f", "0xF8DE7154F7D1458F"))]
#[inline]
pub fn n_0xf8de7154f7d1458f(p0: i32) -> i32 {
    call(0xF8DE7154F7D1458F, (p0,))
}

/// `N_0xfcc6db8dbe709bc8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFCC6DB8DBE709BC8>
#[doc(alias("N_0xfcc6db8dbe709bc8", "0xFCC6DB8DBE709BC8"))]
#[inline]
pub fn n_0xfcc6db8dbe709bc8(pers_char: PersChar) {
    call(0xFCC6DB8DBE709BC8, (pers_char,))
}

/// `ResetPerscharSchedule`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B44273A92CD406C>
#[doc(alias(
    "ResetPerscharSchedule",
    "_RESET_PERSCHAR_SCHEDULE",
    "0x8B44273A92CD406C"
))]
#[inline]
pub fn reset_perschar_schedule(pers_char_hash: impl Into<Hash>) {
    let pers_char_hash: Hash = pers_char_hash.into();
    call(0x8B44273A92CD406C, (pers_char_hash,))
}

/// `RetaskPersistentCharacter`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x631CD2D77FDC0316>
#[doc(alias(
    "RetaskPersistentCharacter",
    "_RETASK_PERSISTENT_CHARACTER",
    "0x631CD2D77FDC0316"
))]
#[inline]
pub fn retask_persistent_character(pers_char: PersChar) {
    call(0x631CD2D77FDC0316, (pers_char,))
}

/// `RevivePerschar`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49A8C2CD97815215>
#[doc(alias("RevivePerschar", "_REVIVE_PERSCHAR", "0x49A8C2CD97815215"))]
#[inline]
pub fn revive_perschar(pers_char: PersChar) -> bool {
    call(0x49A8C2CD97815215, (pers_char,))
}

/// `SetPerscharOutfit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DF89CD2ED1D0BDE>
#[doc(alias("SetPerscharOutfit", "_SET_PERSCHAR_OUTFIT", "0x2DF89CD2ED1D0BDE"))]
#[inline]
pub fn set_perschar_outfit(pers_char_hash: impl Into<Hash>, outfit: impl Into<Hash>) {
    let pers_char_hash: Hash = pers_char_hash.into();
    let outfit: Hash = outfit.into();
    call(0x2DF89CD2ED1D0BDE, (pers_char_hash, outfit))
}

/// `SetPerscharSchedule`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x187D65F3AEC5D679>
#[doc(alias("SetPerscharSchedule", "_SET_PERSCHAR_SCHEDULE", "0x187D65F3AEC5D679"))]
#[inline]
pub fn set_perschar_schedule(pers_char_hash: impl Into<Hash>, schedule: &str) {
    let pers_char_hash: Hash = pers_char_hash.into();
    call(0x187D65F3AEC5D679, (pers_char_hash, schedule))
}
