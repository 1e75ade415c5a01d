// Made by native-gen 0.2.0 from data 943f2201f0beae7c; do not edit.

//! Namespace `COMPENDIUM` of the RedM client.

use crate::prelude::*;

/// `CompendiumAnimalGetSampleInventoryItem`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4E4ACAE1C671A9DA>
#[doc(alias(
    "CompendiumAnimalGetSampleInventoryItem",
    "COMPENDIUM_ANIMAL_GET_SAMPLE_INVENTORY_ITEM",
    "0x4E4ACAE1C671A9DA"
))]
#[inline]
pub fn compendium_animal_get_sample_inventory_item(compendium_entry: i32) -> i32 {
    call(0x4E4ACAE1C671A9DA, (compendium_entry,))
}

/// `CompendiumAnimalHasSample`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FC24625E4FCAC27>
#[doc(alias(
    "CompendiumAnimalHasSample",
    "COMPENDIUM_ANIMAL_HAS_SAMPLE",
    "0x6FC24625E4FCAC27"
))]
#[inline]
pub fn compendium_animal_has_sample(compendium_entry: i32) -> bool {
    call(0x6FC24625E4FCAC27, (compendium_entry,))
}

/// `CompendiumAnimalHasStamp`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBCF569FC32FFF456>
#[doc(alias(
    "CompendiumAnimalHasStamp",
    "COMPENDIUM_ANIMAL_HAS_STAMP",
    "0xBCF569FC32FFF456"
))]
#[inline]
pub fn compendium_animal_has_stamp(compendium_entry: i32) -> bool {
    call(0xBCF569FC32FFF456, (compendium_entry,))
}

/// `CompendiumAnimalObservedByStatName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F26A5E9E10>
#[doc(alias(
    "CompendiumAnimalObservedByStatName",
    "COMPENDIUM_ANIMAL_OBSERVED_BY_STAT_NAME",
    "0x725D52F26A5E9E10"
))]
#[inline]
pub fn compendium_animal_observed_by_stat_name(
    animal_type: impl Into<Hash>,
    disable_compendium_toast: bool,
) {
    let animal_type: Hash = animal_type.into();
    call(0x725D52F26A5E9E10, (animal_type, disable_compendium_toast))
}

/// `CompendiumAnimalSetDiscovered`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67F35C7C9F2BDCFE>
#[doc(alias(
    "CompendiumAnimalSetDiscovered",
    "COMPENDIUM_ANIMAL_SET_DISCOVERED",
    "0x67F35C7C9F2BDCFE"
))]
#[inline]
pub fn compendium_animal_set_discovered(compendium_entry: i32) {
    call(0x67F35C7C9F2BDCFE, (compendium_entry,))
}

/// `CompendiumFishCaught`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F21A5E9E00>
#[doc(alias("CompendiumFishCaught", "COMPENDIUM_FISH_CAUGHT", "0x725D52F21A5E9E00"))]
#[inline]
pub fn compendium_fish_caught(ped: Ped, category: impl Into<Hash>) {
    let category: Hash = category.into();
    call(0x725D52F21A5E9E00, (ped, category))
}

/// `CompendiumFishGetLureSuitabilityByStatItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F21A5E9E81>
#[doc(alias(
    "CompendiumFishGetLureSuitabilityByStatItem",
    "COMPENDIUM_FISH_GET_LURE_SUITABILITY_BY_STAT_ITEM",
    "0x725D52F21A5E9E81"
))]
#[inline]
pub fn compendium_fish_get_lure_suitability_by_stat_item(
    animal_type: impl Into<Hash>,
    bait_type: impl Into<Hash>,
) -> i32 {
    let animal_type: Hash = animal_type.into();
    let bait_type: Hash = bait_type.into();
    call(0x725D52F21A5E9E81, (animal_type, bait_type))
}

/// `CompendiumGangAmbushSurvived`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F21A5E9E04>
#[doc(alias(
    "CompendiumGangAmbushSurvived",
    "COMPENDIUM_GANG_AMBUSH_SURVIVED",
    "0x725D52F21A5E9E04"
))]
#[inline]
pub fn compendium_gang_ambush_survived(p0: i32) {
    call(0x725D52F21A5E9E04, (p0,))
}

/// `CompendiumGangBountyCaptured`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F21A5E9E06>
#[doc(alias(
    "CompendiumGangBountyCaptured",
    "COMPENDIUM_GANG_BOUNTY_CAPTURED",
    "0x725D52F21A5E9E06"
))]
#[inline]
pub fn compendium_gang_bounty_captured(p0: i32) {
    call(0x725D52F21A5E9E06, (p0,))
}

/// `CompendiumGangCampFound`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F21A5E9E03>
#[doc(alias(
    "CompendiumGangCampFound",
    "COMPENDIUM_GANG_CAMP_FOUND",
    "0x725D52F21A5E9E03"
))]
#[inline]
pub fn compendium_gang_camp_found(p0: i32, p1: i32) {
    call(0x725D52F21A5E9E03, (p0, p1))
}

/// `CompendiumGangEncountered`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F21A5E9E05>
#[doc(alias(
    "CompendiumGangEncountered",
    "COMPENDIUM_GANG_ENCOUNTERED",
    "0x725D52F21A5E9E05"
))]
#[inline]
pub fn compendium_gang_encountered(p0: i32) {
    call(0x725D52F21A5E9E05, (p0,))
}

/// `CompendiumGangHideoutFound`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F21A5E9E08>
#[doc(alias(
    "CompendiumGangHideoutFound",
    "COMPENDIUM_GANG_HIDEOUT_FOUND",
    "0x725D52F21A5E9E08"
))]
#[inline]
pub fn compendium_gang_hideout_found(p0: i32, p1: i32) {
    call(0x725D52F21A5E9E08, (p0, p1))
}

/// `CompendiumGangMemberKilled`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F21A5E9E07>
#[doc(alias(
    "CompendiumGangMemberKilled",
    "COMPENDIUM_GANG_MEMBER_KILLED",
    "0x725D52F21A5E9E07"
))]
#[inline]
pub fn compendium_gang_member_killed(p0: i32) {
    call(0x725D52F21A5E9E07, (p0,))
}

/// `CompendiumGetEntryByIndexInSubcategory`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CEB63B2E3D9895F>
#[doc(alias(
    "CompendiumGetEntryByIndexInSubcategory",
    "COMPENDIUM_GET_ENTRY_BY_INDEX_IN_SUBCATEGORY",
    "0x5CEB63B2E3D9895F"
))]
#[inline]
pub fn compendium_get_entry_by_index_in_subcategory(
    category: impl Into<Hash>,
    subcategory: impl Into<Hash>,
    count: i32,
) -> i32 {
    let category: Hash = category.into();
    let subcategory: Hash = subcategory.into();
    call(0x5CEB63B2E3D9895F, (category, subcategory, count))
}

/// `CompendiumGetEntryByPedIndex`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1CFA0219D8E1CF25>
#[doc(alias(
    "CompendiumGetEntryByPedIndex",
    "COMPENDIUM_GET_ENTRY_BY_PED_INDEX",
    "0x1CFA0219D8E1CF25"
))]
#[inline]
pub fn compendium_get_entry_by_ped_index(category: impl Into<Hash>, ped: Ped) -> i32 {
    let category: Hash = category.into();
    call(0x1CFA0219D8E1CF25, (category, ped))
}

/// `CompendiumGetEntryByStatItem`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66EC938394D76C85>
#[doc(alias(
    "CompendiumGetEntryByStatItem",
    "COMPENDIUM_GET_ENTRY_BY_STAT_ITEM",
    "0x66EC938394D76C85"
))]
#[inline]
pub fn compendium_get_entry_by_stat_item(
    category: impl Into<Hash>,
    animal_type: impl Into<Hash>,
) -> i32 {
    let category: Hash = category.into();
    let animal_type: Hash = animal_type.into();
    call(0x66EC938394D76C85, (category, animal_type))
}

/// `CompendiumGetMapDiscoverableFromStatItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x729D54121A5E9E20>
#[doc(alias(
    "CompendiumGetMapDiscoverableFromStatItem",
    "COMPENDIUM_GET_MAP_DISCOVERABLE_FROM_STAT_ITEM",
    "0x729D54121A5E9E20"
))]
#[inline]
pub fn compendium_get_map_discoverable_from_stat_item(
    animal_stat_item: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
) -> Hash {
    let animal_stat_item: Hash = animal_stat_item.into();
    call(0x729D54121A5E9E20, (animal_stat_item, x, y, z))
}

/// `CompendiumGetNumEntriesInSubcategory`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF58A0C0E086E8E36>
#[doc(alias(
    "CompendiumGetNumEntriesInSubcategory",
    "COMPENDIUM_GET_NUM_ENTRIES_IN_SUBCATEGORY",
    "0xF58A0C0E086E8E36"
))]
#[inline]
pub fn compendium_get_num_entries_in_subcategory(
    category: impl Into<Hash>,
    subcategory: impl Into<Hash>,
) -> i32 {
    let category: Hash = category.into();
    let subcategory: Hash = subcategory.into();
    call(0xF58A0C0E086E8E36, (category, subcategory))
}

/// `CompendiumGetNumOfEntriesInCategory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x729D52F61A5A9E22>
#[doc(alias(
    "CompendiumGetNumOfEntriesInCategory",
    "_COMPENDIUM_GET_NUM_OF_ENTRIES_IN_CATEGORY",
    "0x729D52F61A5A9E22"
))]
#[inline]
pub fn compendium_get_num_of_entries_in_category(category: impl Into<Hash>) -> i32 {
    let category: Hash = category.into();
    call(0x729D52F61A5A9E22, (category,))
}

/// `CompendiumGetShortDescriptionFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C5E5D48E48B4C65>
#[doc(alias(
    "CompendiumGetShortDescriptionFromPed",
    "COMPENDIUM_GET_SHORT_DESCRIPTION_FROM_PED",
    "0x6C5E5D48E48B4C65"
))]
#[inline]
pub fn compendium_get_short_description_from_ped(ped: Ped) -> Hash {
    call(0x6C5E5D48E48B4C65, (ped,))
}

/// `CompendiumGetStudyAwardId`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F678782720349E4>
#[doc(alias(
    "CompendiumGetStudyAwardId",
    "COMPENDIUM_GET_STUDY_AWARD_ID",
    "0x9F678782720349E4"
))]
#[inline]
pub fn compendium_get_study_award_id(ped: Ped) -> i32 {
    call(0x9F678782720349E4, (ped,))
}

/// `CompendiumGetSubcategoryHashFromAnimalType`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD278B6BFBDBDC22>
#[doc(alias(
    "CompendiumGetSubcategoryHashFromAnimalType",
    "_COMPENDIUM_GET_SUBCATEGORY_HASH_FROM_ANIMAL_TYPE",
    "0xCD278B6BFBDBDC22"
))]
#[inline]
pub fn compendium_get_subcategory_hash_from_animal_type(
    category: impl Into<Hash>,
    animal_type: impl Into<Hash>,
) -> Hash {
    let category: Hash = category.into();
    let animal_type: Hash = animal_type.into();
    call(0xCD278B6BFBDBDC22, (category, animal_type))
}

/// `CompendiumGetSubcategoryPedIsIn`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B657550DF55EC96>
#[doc(alias(
    "CompendiumGetSubcategoryPedIsIn",
    "COMPENDIUM_GET_SUBCATEGORY_PED_IS_IN",
    "0x9B657550DF55EC96"
))]
#[inline]
pub fn compendium_get_subcategory_ped_is_in(category: impl Into<Hash>, ped: Ped) -> Hash {
    let category: Hash = category.into();
    call(0x9B657550DF55EC96, (category, ped))
}

/// `CompendiumGetSubcategorySampleToastDescComplete`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59D4D68CDB82427C>
#[doc(alias(
    "CompendiumGetSubcategorySampleToastDescComplete",
    "COMPENDIUM_GET_SUBCATEGORY_SAMPLE_TOAST_DESC_COMPLETE",
    "0x59D4D68CDB82427C"
))]
#[inline]
pub fn compendium_get_subcategory_sample_toast_desc_complete(
    category: impl Into<Hash>,
    subcategory: impl Into<Hash>,
) -> Option<String> {
    let category: Hash = category.into();
    let subcategory: Hash = subcategory.into();
    call(0x59D4D68CDB82427C, (category, subcategory))
}

/// `CompendiumGetSubcategorySampleToastDescProgress`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x82BFB5B367957699>
#[doc(alias(
    "CompendiumGetSubcategorySampleToastDescProgress",
    "COMPENDIUM_GET_SUBCATEGORY_SAMPLE_TOAST_DESC_PROGRESS",
    "0x82BFB5B367957699"
))]
#[inline]
pub fn compendium_get_subcategory_sample_toast_desc_progress(
    category: impl Into<Hash>,
    subcategory: impl Into<Hash>,
) -> Option<String> {
    let category: Hash = category.into();
    let subcategory: Hash = subcategory.into();
    call(0x82BFB5B367957699, (category, subcategory))
}

/// `CompendiumGetSubcategorySampleToastTitle`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E50C67EB60951E6>
#[doc(alias(
    "CompendiumGetSubcategorySampleToastTitle",
    "COMPENDIUM_GET_SUBCATEGORY_SAMPLE_TOAST_TITLE",
    "0x5E50C67EB60951E6"
))]
#[inline]
pub fn compendium_get_subcategory_sample_toast_title(
    category: impl Into<Hash>,
    subcategory: impl Into<Hash>,
) -> Option<String> {
    let category: Hash = category.into();
    let subcategory: Hash = subcategory.into();
    call(0x5E50C67EB60951E6, (category, subcategory))
}

/// `CompendiumGetSubcategoryToastAppId`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BF30D9D4D680112>
#[doc(alias(
    "CompendiumGetSubcategoryToastAppId",
    "COMPENDIUM_GET_SUBCATEGORY_TOAST_APP_ID",
    "0x2BF30D9D4D680112"
))]
#[inline]
pub fn compendium_get_subcategory_toast_app_id(
    category: impl Into<Hash>,
    subcategory: impl Into<Hash>,
) -> i32 {
    let category: Hash = category.into();
    let subcategory: Hash = subcategory.into();
    call(0x2BF30D9D4D680112, (category, subcategory))
}

/// `CompendiumHerbPicked`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F21A5E9E09>
#[doc(alias("CompendiumHerbPicked", "COMPENDIUM_HERB_PICKED", "0x725D52F21A5E9E09"))]
#[inline]
pub fn compendium_herb_picked(herb_type: impl Into<Hash>, x: f32, y: f32, z: f32) {
    let herb_type: Hash = herb_type.into();
    call(0x725D52F21A5E9E09, (herb_type, x, y, z))
}

/// `CompendiumHorseBonding`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F21A5E9E50>
#[doc(alias(
    "CompendiumHorseBonding",
    "COMPENDIUM_HORSE_BONDING",
    "0x725D52F21A5E9E50"
))]
#[inline]
pub fn compendium_horse_bonding(ped: Ped, bonding_level: i32) {
    call(0x725D52F21A5E9E50, (ped, bonding_level))
}

/// `CompendiumHorseObserved`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D58F2125E5E50>
#[doc(alias(
    "CompendiumHorseObserved",
    "COMPENDIUM_HORSE_OBSERVED",
    "0x725D58F2125E5E50"
))]
#[inline]
pub fn compendium_horse_observed(ped: Ped, disable_compendium_toast: bool) {
    call(0x725D58F2125E5E50, (ped, disable_compendium_toast))
}

/// `CompendiumHorseWildBroken`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725852D21A2E9E50>
#[doc(alias(
    "CompendiumHorseWildBroken",
    "COMPENDIUM_HORSE_WILD_BROKEN",
    "0x725852D21A2E9E50"
))]
#[inline]
pub fn compendium_horse_wild_broken(ped: Ped) {
    call(0x725852D21A2E9E50, (ped,))
}

/// `CompendiumWasAnimalObserved`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23B5E9C5160BC04F>
#[doc(alias(
    "CompendiumWasAnimalObserved",
    "COMPENDIUM_WAS_ANIMAL_OBSERVED",
    "0x23B5E9C5160BC04F"
))]
#[inline]
pub fn compendium_was_animal_observed(ped: Ped) -> bool {
    call(0x23B5E9C5160BC04F, (ped,))
}

/// `N_0x725d52f21a5e9e22`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F21A5E9E22>
#[doc(alias("N_0x725d52f21a5e9e22", "0x725D52F21A5E9E22"))]
#[inline]
pub fn n_0x725d52f21a5e9e22(category: impl Into<Hash>) -> f32 {
    let category: Hash = category.into();
    call(0x725D52F21A5E9E22, (category,))
}

/// `N_0x729d52461aea9e22`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x729D52461AEA9E22>
#[doc(alias("N_0x729d52461aea9e22", "0x729D52461AEA9E22"))]
#[inline]
pub fn n_0x729d52461aea9e22(category: impl Into<Hash>) -> i32 {
    let category: Hash = category.into();
    call(0x729D52461AEA9E22, (category,))
}
