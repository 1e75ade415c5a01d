// Made by native-gen 0.2.0 from data 2e2d02fa69537fb0; do not edit.

//! Namespace `FLOCK` of the RedM client.

use crate::prelude::*;

/// `AddPedToFlock`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x933E5D31A7D13069>
#[doc(alias("AddPedToFlock", "_ADD_PED_TO_FLOCK", "0x933E5D31A7D13069"))]
#[inline]
pub fn add_ped_to_flock(p0: i32, ped: Ped) {
    call(0x933E5D31A7D13069, (p0, ped))
}

/// `ClearHerd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67A43EA3F6FE0076>
#[doc(alias("ClearHerd", "_CLEAR_HERD", "0x67A43EA3F6FE0076"))]
#[inline]
pub fn clear_herd(herd_handle: ScrHandle) {
    call(0x67A43EA3F6FE0076, (herd_handle,))
}

/// `CreateHerd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB4EF7EDAE2E16F1>
#[doc(alias("CreateHerd", "_CREATE_HERD", "0xCB4EF7EDAE2E16F1"))]
#[inline]
pub fn create_herd() -> ScrHandle {
    call(0xCB4EF7EDAE2E16F1, ())
}

/// `DeleteHerd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0961AED72642B80>
#[doc(alias("DeleteHerd", "_DELETE_HERD", "0xE0961AED72642B80"))]
#[inline]
pub fn delete_herd(herd_handle: ScrHandle) {
    call(0xE0961AED72642B80, (herd_handle,))
}

/// `GetAnimalIsWild`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B005FF0538ED2A9>
#[doc(alias("GetAnimalIsWild", "_GET_ANIMAL_IS_WILD", "0x3B005FF0538ED2A9"))]
#[inline]
pub fn get_animal_is_wild(ped: Ped) -> bool {
    call(0x3B005FF0538ED2A9, (ped,))
}

/// `GetAnimalRarity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8B48A361DC388AE>
#[doc(alias("GetAnimalRarity", "_GET_ANIMAL_RARITY", "0xF8B48A361DC388AE"))]
#[inline]
pub fn get_animal_rarity(ped: Ped) -> i32 {
    call(0xF8B48A361DC388AE, (ped,))
}

/// `GetAnimalTuningBoolParam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1C1993824A396603>
#[doc(alias(
    "GetAnimalTuningBoolParam",
    "GET_ANIMAL_TUNING_BOOL_PARAM",
    "0x1C1993824A396603"
))]
#[inline]
pub fn get_animal_tuning_bool_param(animal: Ped, index: i32) -> bool {
    call(0x1C1993824A396603, (animal, index))
}

/// `GetAnimalTuningFloatParam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4BC3ECFDA0297E27>
#[doc(alias(
    "GetAnimalTuningFloatParam",
    "GET_ANIMAL_TUNING_FLOAT_PARAM",
    "0x4BC3ECFDA0297E27"
))]
#[inline]
pub fn get_animal_tuning_float_param(animal: Ped, index: i32) -> f32 {
    call(0x4BC3ECFDA0297E27, (animal, index))
}

/// `GetSpeciesTuningFloatParam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE108489621422F91>
#[doc(alias(
    "GetSpeciesTuningFloatParam",
    "GET_SPECIES_TUNING_FLOAT_PARAM",
    "0xE108489621422F91"
))]
#[inline]
pub fn get_species_tuning_float_param(p0: impl Into<Hash>, p1: i32, p2: i32) -> f32 {
    let p0: Hash = p0.into();
    call(0xE108489621422F91, (p0, p1, p2))
}

/// `IsHerdValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D913E493BAFE0A3>
#[doc(alias("IsHerdValid", "_IS_HERD_VALID", "0x8D913E493BAFE0A3"))]
#[inline]
pub fn is_herd_valid(herd_handle: ScrHandle) -> bool {
    call(0x8D913E493BAFE0A3, (herd_handle,))
}

/// `IsPedInHerd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E13ACC38BA8F9C3>
#[doc(alias("IsPedInHerd", "_IS_PED_IN_HERD", "0x9E13ACC38BA8F9C3"))]
#[inline]
pub fn is_ped_in_herd(herd_handle: ScrHandle, ped: Ped) -> bool {
    call(0x9E13ACC38BA8F9C3, (herd_handle, ped))
}

/// `N_0x0816c31480764ab0`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0816C31480764AB0>
#[doc(alias("N_0x0816c31480764ab0", "0x0816C31480764AB0"))]
#[inline]
pub fn n_0x0816c31480764ab0(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x0816C31480764AB0, (p0, p1, p2, p3))
}

/// `N_0x09ee00b8f858e0be`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09EE00B8F858E0BE>
#[doc(alias("N_0x09ee00b8f858e0be", "0x09EE00B8F858E0BE"))]
#[inline]
pub fn n_0x09ee00b8f858e0be(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) -> i32 {
    call(0x09EE00B8F858E0BE, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0x1520626ffafffa8f`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1520626FFAFFFA8F>
#[doc(alias("N_0x1520626ffafffa8f", "0x1520626FFAFFFA8F"))]
#[inline]
pub fn n_0x1520626ffafffa8f(p0: i32, p1: i32) {
    call(0x1520626FFAFFFA8F, (p0, p1))
}

/// `N_0x17e3e5c46eccd308`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x17E3E5C46ECCD308>
#[doc(alias("N_0x17e3e5c46eccd308", "0x17E3E5C46ECCD308"))]
#[inline]
pub fn n_0x17e3e5c46eccd308(p0: i32, p1: i32, p2: i32) {
    call(0x17E3E5C46ECCD308, (p0, p1, p2))
}

/// `N_0x19870c40c7ee15be`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19870C40C7EE15BE>
#[doc(alias("N_0x19870c40c7ee15be", "0x19870C40C7EE15BE"))]
#[inline]
pub fn n_0x19870c40c7ee15be(p0: i32, p1: i32) -> i32 {
    call(0x19870C40C7EE15BE, (p0, p1))
}

/// `N_0x1da6cb02071055d5`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1DA6CB02071055D5>
#[doc(alias("N_0x1da6cb02071055d5", "0x1DA6CB02071055D5"))]
#[inline]
pub fn n_0x1da6cb02071055d5(p0: i32) -> Vector3 {
    call(0x1DA6CB02071055D5, (p0,))
}

/// `N_0x2df3d457d86f8e57`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DF3D457D86F8E57>
#[doc(alias("N_0x2df3d457d86f8e57", "0x2DF3D457D86F8E57"))]
#[inline]
pub fn n_0x2df3d457d86f8e57(p0: i32, p1: i32) {
    call(0x2DF3D457D86F8E57, (p0, p1))
}

/// `N_0x34b9c4d86df2c2f3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x34B9C4D86DF2C2F3>
#[doc(alias("N_0x34b9c4d86df2c2f3", "0x34B9C4D86DF2C2F3"))]
#[inline]
pub fn n_0x34b9c4d86df2c2f3(p0: i32) -> i32 {
    call(0x34B9C4D86DF2C2F3, (p0,))
}

/// `N_0x36486af7da93a464`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36486AF7DA93A464>
#[doc(alias("N_0x36486af7da93a464", "0x36486AF7DA93A464"))]
#[inline]
pub fn n_0x36486af7da93a464(p0: i32) -> i32 {
    call(0x36486AF7DA93A464, (p0,))
}

/// `N_0x53187e563f938e76`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53187E563F938E76>
#[doc(alias("N_0x53187e563f938e76", "0x53187E563F938E76"))]
#[inline]
pub fn n_0x53187e563f938e76(p0: i32) -> i32 {
    call(0x53187E563F938E76, (p0,))
}

/// `N_0x6c57bea886a20c6b`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C57BEA886A20C6B>
#[doc(alias("N_0x6c57bea886a20c6b", "0x6C57BEA886A20C6B"))]
#[inline]
pub fn n_0x6c57bea886a20c6b(p0: i32, p1: i32) {
    call(0x6C57BEA886A20C6B, (p0, p1))
}

/// `N_0x706b434fefad6a24`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x706B434FEFAD6A24>
#[doc(alias("N_0x706b434fefad6a24", "0x706B434FEFAD6A24"))]
#[inline]
pub fn n_0x706b434fefad6a24(p0: i32) {
    call(0x706B434FEFAD6A24, (p0,))
}

/// `N_0x8049b17bec937662`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8049B17BEC937662>
#[doc(alias("N_0x8049b17bec937662", "0x8049B17BEC937662"))]
#[inline]
pub fn n_0x8049b17bec937662(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) -> i32 {
    call(0x8049B17BEC937662, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0xa881f5c77a560906`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA881F5C77A560906>
#[doc(alias("N_0xa881f5c77a560906", "0xA881F5C77A560906"))]
#[inline]
pub fn n_0xa881f5c77a560906(p0: i32) {
    call(0xA881F5C77A560906, (p0,))
}

/// `N_0xc3d581a34bc0a1f0`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3D581A34BC0A1F0>
#[doc(alias("N_0xc3d581a34bc0a1f0", "0xC3D581A34BC0A1F0"))]
#[inline]
pub fn n_0xc3d581a34bc0a1f0(p0: i32, p1: i32) {
    call(0xC3D581A34BC0A1F0, (p0, p1))
}

/// `N_0xc72ce37081dae625`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC72CE37081DAE625>
#[doc(alias("N_0xc72ce37081dae625", "0xC72CE37081DAE625"))]
#[inline]
pub fn n_0xc72ce37081dae625(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xC72CE37081DAE625, (p0, p1, p2, p3))
}

/// `N_0xc95611869e14f8af`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC95611869E14F8AF>
#[doc(alias("N_0xc95611869e14f8af", "0xC95611869E14F8AF"))]
#[inline]
pub fn n_0xc95611869e14f8af(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xC95611869E14F8AF, (p0, p1, p2, p3))
}

/// `N_0xcc6b5aafc87bfc7b`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC6B5AAFC87BFC7B>
#[doc(alias("N_0xcc6b5aafc87bfc7b", "0xCC6B5AAFC87BFC7B"))]
#[inline]
pub fn n_0xcc6b5aafc87bfc7b(p0: i32, p1: i32, p2: i32) {
    call(0xCC6B5AAFC87BFC7B, (p0, p1, p2))
}

/// `N_0xd95f04a4e73be85e`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD95F04A4E73BE85E>
#[doc(alias("N_0xd95f04a4e73be85e", "0xD95F04A4E73BE85E"))]
#[inline]
pub fn n_0xd95f04a4e73be85e(p0: i32, p1: i32) -> i32 {
    call(0xD95F04A4E73BE85E, (p0, p1))
}

/// `N_0xe36d2cb540597ef7`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE36D2CB540597EF7>
#[doc(alias("N_0xe36d2cb540597ef7", "0xE36D2CB540597EF7"))]
#[inline]
pub fn n_0xe36d2cb540597ef7(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0xE36D2CB540597EF7, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `N_0xe93415b3307208e5`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE93415B3307208E5>
#[doc(alias("N_0xe93415b3307208e5", "0xE93415B3307208E5"))]
#[inline]
pub fn n_0xe93415b3307208e5(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) -> i32 {
    call(0xE93415B3307208E5, (p0, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `N_0xf2cca7b68cfab2b9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2CCA7B68CFAB2B9>
#[doc(alias("N_0xf2cca7b68cfab2b9", "0xF2CCA7B68CFAB2B9"))]
#[inline]
pub fn n_0xf2cca7b68cfab2b9(
    species: impl Into<Hash>,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    x3: f32,
    y3: f32,
    z3: f32,
    p10: f32,
    p11: f32,
    p12: f32,
    p13: f32,
) {
    let species: Hash = species.into();
    call(
        0xF2CCA7B68CFAB2B9,
        (
            species, x1, y1, z1, x2, y2, z2, x3, y3, z3, p10, p11, p12, p13,
        ),
    )
}

/// `N_0xfa821997794f48e7`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA821997794F48E7>
#[doc(alias("N_0xfa821997794f48e7", "0xFA821997794F48E7"))]
#[inline]
pub fn n_0xfa821997794f48e7(p0: i32, p1: i32, p2: i32) {
    call(0xFA821997794F48E7, (p0, p1, p2))
}

/// `N_0xfb16f08f47b83b4c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB16F08F47B83B4C>
#[doc(alias("N_0xfb16f08f47b83b4c", "0xFB16F08F47B83B4C"))]
#[inline]
pub fn n_0xfb16f08f47b83b4c(p0: i32) {
    call(0xFB16F08F47B83B4C, (p0,))
}

/// `N_0xfdb008b3bcf5992f`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFDB008B3BCF5992F>
#[doc(alias("N_0xfdb008b3bcf5992f", "0xFDB008B3BCF5992F"))]
#[inline]
pub fn n_0xfdb008b3bcf5992f(p0: i32, p1: i32, p2: i32) {
    call(0xFDB008B3BCF5992F, (p0, p1, p2))
}

/// `N_0xff1e339ce40eaaaf`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF1E339CE40EAAAF>
#[doc(alias("N_0xff1e339ce40eaaaf", "0xFF1E339CE40EAAAF"))]
#[inline]
pub fn n_0xff1e339ce40eaaaf(p0: i32, p1: i32) {
    call(0xFF1E339CE40EAAAF, (p0, p1))
}

/// `RemoveHerdPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x408D1149C5E39C1E>
#[doc(alias("RemoveHerdPed", "_REMOVE_HERD_PED", "0x408D1149C5E39C1E"))]
#[inline]
pub fn remove_herd_ped(herd_handle: ScrHandle, ped: Ped) {
    call(0x408D1149C5E39C1E, (herd_handle, ped))
}

/// `ResetAnimalTuningBoolParam`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x96AA1304D30E6BC3>
#[doc(alias(
    "ResetAnimalTuningBoolParam",
    "RESET_ANIMAL_TUNING_BOOL_PARAM",
    "0x96AA1304D30E6BC3"
))]
#[inline]
pub fn reset_animal_tuning_bool_param(animal: Ped, index: i32) {
    call(0x96AA1304D30E6BC3, (animal, index))
}

/// `ResetAnimalTuningFloatParam`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE776A195488FC520>
#[doc(alias(
    "ResetAnimalTuningFloatParam",
    "RESET_ANIMAL_TUNING_FLOAT_PARAM",
    "0xE776A195488FC520"
))]
#[inline]
pub fn reset_animal_tuning_float_param(animal: Ped, index: i32) {
    call(0xE776A195488FC520, (animal, index))
}

/// `SetAnimalIsWild`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAEB97D84CDF3C00B>
#[doc(alias("SetAnimalIsWild", "_SET_ANIMAL_IS_WILD", "0xAEB97D84CDF3C00B"))]
#[inline]
pub fn set_animal_is_wild(ped: Ped, toggle: bool) {
    call(0xAEB97D84CDF3C00B, (ped, toggle))
}

/// `SetAnimalRarity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B6F0F59B1B99801>
#[doc(alias("SetAnimalRarity", "_SET_ANIMAL_RARITY", "0x8B6F0F59B1B99801"))]
#[inline]
pub fn set_animal_rarity(ped: Ped, rarity_level: i32) {
    call(0x8B6F0F59B1B99801, (ped, rarity_level))
}

/// `SetAnimalTuningBoolParam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9FF1E042FA597187>
#[doc(alias(
    "SetAnimalTuningBoolParam",
    "SET_ANIMAL_TUNING_BOOL_PARAM",
    "0x9FF1E042FA597187"
))]
#[inline]
pub fn set_animal_tuning_bool_param(animal: Ped, index: i32, value: bool) {
    call(0x9FF1E042FA597187, (animal, index, value))
}

/// `SetAnimalTuningFloatParam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBDA22C87977244F>
#[doc(alias(
    "SetAnimalTuningFloatParam",
    "SET_ANIMAL_TUNING_FLOAT_PARAM",
    "0xCBDA22C87977244F"
))]
#[inline]
pub fn set_animal_tuning_float_param(animal: Ped, index: i32, value: f32) {
    call(0xCBDA22C87977244F, (animal, index, value))
}

/// `SetSpeciesTuningBoolParam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D1D94C2459B42EE>
#[doc(alias(
    "SetSpeciesTuningBoolParam",
    "SET_SPECIES_TUNING_BOOL_PARAM",
    "0x6D1D94C2459B42EE"
))]
#[inline]
pub fn set_species_tuning_bool_param(p0: impl Into<Hash>, p1: i32, p2: i32, p3: bool) {
    let p0: Hash = p0.into();
    call(0x6D1D94C2459B42EE, (p0, p1, p2, p3))
}

/// `SetSpeciesTuningFloatParam`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x963240B6C252BA49>
#[doc(alias(
    "SetSpeciesTuningFloatParam",
    "SET_SPECIES_TUNING_FLOAT_PARAM",
    "0x963240B6C252BA49"
))]
#[inline]
pub fn set_species_tuning_float_param(p0: impl Into<Hash>, p1: i32, p2: i32, p3: f32) {
    let p0: Hash = p0.into();
    call(0x963240B6C252BA49, (p0, p1, p2, p3))
}
