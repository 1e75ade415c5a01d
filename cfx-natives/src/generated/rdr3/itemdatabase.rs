// Made by native-gen 0.2.0 from data 9d7611b64e28453e; do not edit.

//! Namespace `ITEMDATABASE` of the RedM client.

use crate::prelude::*;

/// `ItemdatabaseCanEquipItemOnCategory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x856FF92C57742AE5>
#[doc(alias(
    "ItemdatabaseCanEquipItemOnCategory",
    "_ITEMDATABASE_CAN_EQUIP_ITEM_ON_CATEGORY",
    "0x856FF92C57742AE5"
))]
#[inline]
pub fn itemdatabase_can_equip_item_on_category(
    key: impl Into<Hash>,
    category: impl Into<Hash>,
    slot_id: impl Into<Hash>,
) -> bool {
    let key: Hash = key.into();
    let category: Hash = category.into();
    let slot_id: Hash = slot_id.into();
    call(0x856FF92C57742AE5, (key, category, slot_id))
}

/// `ItemdatabaseCreateItemCollection`.
///
/// The values: `result`, `size`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x71EFA7999AE79408>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseCreateItemCollection",
    "_ITEMDATABASE_CREATE_ITEM_COLLECTION",
    "0x71EFA7999AE79408"
))]
#[inline]
pub unsafe fn itemdatabase_create_item_collection(
    data: &mut [u8],
    comparison_type: i32,
) -> (i32, i32) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    let mut size = Out::<i32>::default();
    let result: i32 = call(0x71EFA7999AE79408, (data, &mut size, comparison_type));
    (result, size.get())
}

/// `ItemdatabaseDoesBundleHaveTag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x99C6EA66DFE73757>
#[doc(alias(
    "ItemdatabaseDoesBundleHaveTag",
    "_ITEMDATABASE_DOES_BUNDLE_HAVE_TAG",
    "0x99C6EA66DFE73757"
))]
#[inline]
pub fn itemdatabase_does_bundle_have_tag(
    bundle: impl Into<Hash>,
    tag: impl Into<Hash>,
    tag_type: impl Into<Hash>,
) -> bool {
    let bundle: Hash = bundle.into();
    let tag: Hash = tag.into();
    let tag_type: Hash = tag_type.into();
    call(0x99C6EA66DFE73757, (bundle, tag, tag_type))
}

/// `ItemdatabaseDoesItemHaveTag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF5FB5605AD56856>
#[doc(alias(
    "ItemdatabaseDoesItemHaveTag",
    "_ITEMDATABASE_DOES_ITEM_HAVE_TAG",
    "0xFF5FB5605AD56856"
))]
#[inline]
pub fn itemdatabase_does_item_have_tag(
    item: impl Into<Hash>,
    tag: impl Into<Hash>,
    tag_type: impl Into<Hash>,
) -> bool {
    let item: Hash = item.into();
    let tag: Hash = tag.into();
    let tag_type: Hash = tag_type.into();
    call(0xFF5FB5605AD56856, (item, tag, tag_type))
}

/// `ItemdatabaseFilloutAcquireCost`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74F7928816E4E181>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutAcquireCost",
    "_ITEMDATABASE_FILLOUT_ACQUIRE_COST",
    "0x74F7928816E4E181"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_acquire_cost(
    key: impl Into<Hash>,
    costtype: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let key: Hash = key.into();
    let costtype: Hash = costtype.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x74F7928816E4E181, (key, costtype, out_data))
}

/// `ItemdatabaseFilloutAwardAcquireCost`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF27F01BBF5ACD3F3>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutAwardAcquireCost",
    "_ITEMDATABASE_FILLOUT_AWARD_ACQUIRE_COST",
    "0xF27F01BBF5ACD3F3"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_award_acquire_cost(
    award: impl Into<Hash>,
    costtype: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let award: Hash = award.into();
    let costtype: Hash = costtype.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xF27F01BBF5ACD3F3, (award, costtype, index, out_data))
}

/// `ItemdatabaseFilloutAwardItemInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x121D2005DD64496B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutAwardItemInfo",
    "_ITEMDATABASE_FILLOUT_AWARD_ITEM_INFO",
    "0x121D2005DD64496B"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_award_item_info(
    award: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let award: Hash = award.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x121D2005DD64496B, (award, index, out_data))
}

/// `ItemdatabaseFilloutBundle`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB542632693D53408>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutBundle",
    "_ITEMDATABASE_FILLOUT_BUNDLE",
    "0xB542632693D53408"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_bundle(
    bundle: impl Into<Hash>,
    costtype: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let bundle: Hash = bundle.into();
    let costtype: Hash = costtype.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xB542632693D53408, (bundle, costtype, index, out_data))
}

/// `ItemdatabaseFilloutBundleUiData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74C3B1093728D263>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutBundleUiData",
    "_ITEMDATABASE_FILLOUT_BUNDLE_UI_DATA",
    "0x74C3B1093728D263"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_bundle_ui_data(
    bundle: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let bundle: Hash = bundle.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x74C3B1093728D263, (bundle, out_data))
}

/// `ItemdatabaseFilloutBuyAwardAcquireCosts`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB52E20F6767A09A2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutBuyAwardAcquireCosts",
    "_ITEMDATABASE_FILLOUT_BUY_AWARD_ACQUIRE_COSTS",
    "0xB52E20F6767A09A2"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_buy_award_acquire_costs(
    award: impl Into<Hash>,
    out_data: &mut [u8],
    p3: i32,
) -> Option<i32> {
    let award: Hash = award.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    let mut out_unk = Out::<i32>::default();
    let result: bool = call(0xB52E20F6767A09A2, (award, out_data, &mut out_unk, p3));
    result.then(|| out_unk.get())
}

/// `ItemdatabaseFilloutBuyAwardUiData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8D09EF8CE61D7BF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutBuyAwardUiData",
    "_ITEMDATABASE_FILLOUT_BUY_AWARD_UI_DATA",
    "0xF8D09EF8CE61D7BF"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_buy_award_ui_data(
    award: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let award: Hash = award.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xF8D09EF8CE61D7BF, (award, out_data))
}

/// `ItemdatabaseFilloutItem`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAD73B614DF26CF8A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutItem",
    "_ITEMDATABASE_FILLOUT_ITEM",
    "0xAD73B614DF26CF8A"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_item(
    key: impl Into<Hash>,
    costtype: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let key: Hash = key.into();
    let costtype: Hash = costtype.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xAD73B614DF26CF8A, (key, costtype, index, out_data))
}

/// `ItemdatabaseFilloutItemByName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A610BEE7D341CC4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutItemByName",
    "ITEMDATABASE_FILLOUT_ITEM_BY_NAME",
    "0x2A610BEE7D341CC4"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_item_by_name(key: impl Into<Hash>, out_data: &mut [u8]) -> bool {
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x2A610BEE7D341CC4, (key, out_data))
}

/// `ItemdatabaseFilloutItemEffectIdInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF2D360D27FD1ABF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutItemEffectIdInfo",
    "ITEMDATABASE_FILLOUT_ITEM_EFFECT_ID_INFO",
    "0xCF2D360D27FD1ABF"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_item_effect_id_info(
    key: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xCF2D360D27FD1ABF, (key, out_data))
}

/// `ItemdatabaseFilloutItemEffectIds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9379BE60DC55BBE6>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutItemEffectIds",
    "_ITEMDATABASE_FILLOUT_ITEM_EFFECT_IDS",
    "0x9379BE60DC55BBE6"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_item_effect_ids(
    key: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x9379BE60DC55BBE6, (key, out_data))
}

/// `ItemdatabaseFilloutItemInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE90ABBCBFDC13B2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutItemInfo",
    "ITEMDATABASE_FILLOUT_ITEM_INFO",
    "0xFE90ABBCBFDC13B2"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_item_info(key: impl Into<Hash>, out_data: &mut [u8]) -> bool {
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xFE90ABBCBFDC13B2, (key, out_data))
}

/// `ItemdatabaseFilloutModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x60614A0AB580A2B5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutModifier",
    "_ITEMDATABASE_FILLOUT_MODIFIER",
    "0x60614A0AB580A2B5"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_modifier(
    key: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x60614A0AB580A2B5, (key, index, out_data))
}

/// `ItemdatabaseFilloutPriceModifierByKey`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40C5D95818823C94>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutPriceModifierByKey",
    "_ITEMDATABASE_FILLOUT_PRICE_MODIFIER_BY_KEY",
    "0x40C5D95818823C94"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_price_modifier_by_key(
    key: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x40C5D95818823C94, (key, out_data))
}

/// `ItemdatabaseFilloutSatchelData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4776EFD78F75C23F>
#[doc(alias(
    "ItemdatabaseFilloutSatchelData",
    "_ITEMDATABASE_FILLOUT_SATCHEL_DATA",
    "0x4776EFD78F75C23F"
))]
#[inline]
pub fn itemdatabase_fillout_satchel_data(key: impl Into<Hash>) -> Option<i32> {
    let key: Hash = key.into();
    let mut out_satchel_item_size = Out::<i32>::default();
    let result: bool = call(0x4776EFD78F75C23F, (key, &mut out_satchel_item_size));
    result.then(|| out_satchel_item_size.get())
}

/// `ItemdatabaseFilloutSellPrice`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A62A2EEDE1C3766>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutSellPrice",
    "_ITEMDATABASE_FILLOUT_SELL_PRICE",
    "0x7A62A2EEDE1C3766"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_sell_price(
    key: impl Into<Hash>,
    sell_type: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let key: Hash = key.into();
    let sell_type: Hash = sell_type.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x7A62A2EEDE1C3766, (key, sell_type, out_data))
}

/// `ItemdatabaseFilloutTagData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A11D6EEA17165B0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutTagData",
    "_ITEMDATABASE_FILLOUT_TAG_DATA",
    "0x5A11D6EEA17165B0"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_tag_data(
    key: impl Into<Hash>,
    out_data: &mut [u8],
    p3: i32,
) -> Option<i32> {
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    let mut out_index = Out::<i32>::default();
    let result: bool = call(0x5A11D6EEA17165B0, (key, out_data, &mut out_index, p3));
    result.then(|| out_index.get())
}

/// `ItemdatabaseFilloutUiData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB86F7CC2DC67AC60>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseFilloutUiData",
    "_ITEMDATABASE_FILLOUT_UI_DATA",
    "0xB86F7CC2DC67AC60"
))]
#[inline]
pub unsafe fn itemdatabase_fillout_ui_data(key: impl Into<Hash>, out_data: &mut [u8]) -> bool {
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xB86F7CC2DC67AC60, (key, out_data))
}

/// `ItemdatabaseGetAcquireCost`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6772A83C67A25775>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetAcquireCost",
    "_ITEMDATABASE_GET_ACQUIRE_COST",
    "0x6772A83C67A25775"
))]
#[inline]
pub unsafe fn itemdatabase_get_acquire_cost(
    key: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x6772A83C67A25775, (key, index, out_data))
}

/// `ItemdatabaseGetAcquireCostsCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01FDDAD392D04144>
#[doc(alias(
    "ItemdatabaseGetAcquireCostsCount",
    "_ITEMDATABASE_GET_ACQUIRE_COSTS_COUNT",
    "0x01FDDAD392D04144"
))]
#[inline]
pub fn itemdatabase_get_acquire_costs_count(key: impl Into<Hash>) -> i32 {
    let key: Hash = key.into();
    call(0x01FDDAD392D04144, (key,))
}

/// `ItemdatabaseGetAcquireCostsCountFromCostType`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEE7B3C76ED664BE>
#[doc(alias(
    "ItemdatabaseGetAcquireCostsCountFromCostType",
    "_ITEMDATABASE_GET_ACQUIRE_COSTS_COUNT_FROM_COST_TYPE",
    "0xDEE7B3C76ED664BE"
))]
#[inline]
pub fn itemdatabase_get_acquire_costs_count_from_cost_type(
    key: impl Into<Hash>,
    costtype: impl Into<Hash>,
) -> i32 {
    let key: Hash = key.into();
    let costtype: Hash = costtype.into();
    call(0xDEE7B3C76ED664BE, (key, costtype))
}

/// `ItemdatabaseGetAwardAcquireCost`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FC25AEB5F76B38D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetAwardAcquireCost",
    "_ITEMDATABASE_GET_AWARD_ACQUIRE_COST",
    "0x1FC25AEB5F76B38D"
))]
#[inline]
pub unsafe fn itemdatabase_get_award_acquire_cost(
    award: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let award: Hash = award.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x1FC25AEB5F76B38D, (award, index, out_data))
}

/// `ItemdatabaseGetAwardAcquireCostCount`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12DF9C58201DD19A>
#[doc(alias(
    "ItemdatabaseGetAwardAcquireCostCount",
    "_ITEMDATABASE_GET_AWARD_ACQUIRE_COST_COUNT",
    "0x12DF9C58201DD19A"
))]
#[inline]
pub fn itemdatabase_get_award_acquire_cost_count(key: impl Into<Hash>) -> i32 {
    let key: Hash = key.into();
    call(0x12DF9C58201DD19A, (key,))
}

/// `ItemdatabaseGetAwardAcquireCostCountFromCostType`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF540239F9937033B>
#[doc(alias(
    "ItemdatabaseGetAwardAcquireCostCountFromCostType",
    "_ITEMDATABASE_GET_AWARD_ACQUIRE_COST_COUNT_FROM_COST_TYPE",
    "0xF540239F9937033B"
))]
#[inline]
pub fn itemdatabase_get_award_acquire_cost_count_from_cost_type(
    award: impl Into<Hash>,
    costtype: impl Into<Hash>,
) -> i32 {
    let award: Hash = award.into();
    let costtype: Hash = costtype.into();
    call(0xF540239F9937033B, (award, costtype))
}

/// `ItemdatabaseGetAwardCostModifiers`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE81D0378A384E755>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetAwardCostModifiers",
    "_ITEMDATABASE_GET_AWARD_COST_MODIFIERS",
    "0xE81D0378A384E755"
))]
#[inline]
pub unsafe fn itemdatabase_get_award_cost_modifiers(
    award: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let award: Hash = award.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xE81D0378A384E755, (award, out_data))
}

/// `ItemdatabaseGetAwardInfo`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD076DB9B96FAADF1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetAwardInfo",
    "_ITEMDATABASE_GET_AWARD_INFO",
    "0xD076DB9B96FAADF1"
))]
#[inline]
pub unsafe fn itemdatabase_get_award_info(award: impl Into<Hash>, out_data: &mut [u8]) -> bool {
    let award: Hash = award.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xD076DB9B96FAADF1, (award, out_data))
}

/// `ItemdatabaseGetAwardItemCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FAA928A79591761>
#[doc(alias(
    "ItemdatabaseGetAwardItemCount",
    "_ITEMDATABASE_GET_AWARD_ITEM_COUNT",
    "0x3FAA928A79591761"
))]
#[inline]
pub fn itemdatabase_get_award_item_count(award: impl Into<Hash>) -> i32 {
    let award: Hash = award.into();
    call(0x3FAA928A79591761, (award,))
}

/// `ItemdatabaseGetBundleAcquireCostModifiers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA97EE5E4589FCF5A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetBundleAcquireCostModifiers",
    "_ITEMDATABASE_GET_BUNDLE_ACQUIRE_COST_MODIFIERS",
    "0xA97EE5E4589FCF5A"
))]
#[inline]
pub unsafe fn itemdatabase_get_bundle_acquire_cost_modifiers(
    bundle: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let bundle: Hash = bundle.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xA97EE5E4589FCF5A, (bundle, out_data))
}

/// `ItemdatabaseGetBundleId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x891A45960B6B768A>
#[doc(alias(
    "ItemdatabaseGetBundleId",
    "_ITEMDATABASE_GET_BUNDLE_ID",
    "0x891A45960B6B768A"
))]
#[inline]
pub fn itemdatabase_get_bundle_id(bundle: impl Into<Hash>) -> i32 {
    let bundle: Hash = bundle.into();
    call(0x891A45960B6B768A, (bundle,))
}

/// `ItemdatabaseGetBundleItemCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3332695B01015DF9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetBundleItemCount",
    "_ITEMDATABASE_GET_BUNDLE_ITEM_COUNT",
    "0x3332695B01015DF9"
))]
#[inline]
pub unsafe fn itemdatabase_get_bundle_item_count(bundle_id: i32, data: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x3332695B01015DF9, (bundle_id, data))
}

/// `ItemdatabaseGetBundleItemInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D48A77E4B668B57>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetBundleItemInfo",
    "_ITEMDATABASE_GET_BUNDLE_ITEM_INFO",
    "0x5D48A77E4B668B57"
))]
#[inline]
pub unsafe fn itemdatabase_get_bundle_item_info(
    bundle_id: i32,
    data: &mut [u8],
    index: i32,
) -> Option<Hash> {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    let mut out_bundle = Out::<Hash>::default();
    let result: bool = call(
        0x5D48A77E4B668B57,
        (bundle_id, data, index, &mut out_bundle),
    );
    result.then(|| out_bundle.get())
}

/// `ItemdatabaseGetCollectionSize`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD389A2549C4EFB30>
#[doc(alias(
    "ItemdatabaseGetCollectionSize",
    "_ITEMDATABASE_GET_COLLECTION_SIZE",
    "0xD389A2549C4EFB30"
))]
#[inline]
pub fn itemdatabase_get_collection_size(collection_id: i32) -> i32 {
    call(0xD389A2549C4EFB30, (collection_id,))
}

/// `ItemdatabaseGetComponentItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8750F69A720C2E41>
#[doc(alias(
    "ItemdatabaseGetComponentItem",
    "_ITEMDATABASE_GET_COMPONENT_ITEM",
    "0x8750F69A720C2E41"
))]
#[inline]
pub fn itemdatabase_get_component_item(collection_id: i32, index: i32) -> Option<Hash> {
    let mut out_key = Out::<Hash>::default();
    let result: bool = call(0x8750F69A720C2E41, (collection_id, index, &mut out_key));
    result.then(|| out_key.get())
}

/// `ItemdatabaseGetFitsSlotCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2970D1D6BFCF9B46>
#[doc(alias(
    "ItemdatabaseGetFitsSlotCount",
    "_ITEMDATABASE_GET_FITS_SLOT_COUNT",
    "0x2970D1D6BFCF9B46"
))]
#[inline]
pub fn itemdatabase_get_fits_slot_count(category: impl Into<Hash>) -> i32 {
    let category: Hash = category.into();
    call(0x2970D1D6BFCF9B46, (category,))
}

/// `ItemdatabaseGetFitsSlotInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77210C146CED5261>
#[doc(alias(
    "ItemdatabaseGetFitsSlotInfo",
    "_ITEMDATABASE_GET_FITS_SLOT_INFO",
    "0x77210C146CED5261"
))]
#[inline]
pub fn itemdatabase_get_fits_slot_info(category: impl Into<Hash>, index: i32) -> Option<Hash> {
    let category: Hash = category.into();
    let mut out_slot_id = Out::<Hash>::default();
    let result: bool = call(0x77210C146CED5261, (category, index, &mut out_slot_id));
    result.then(|| out_slot_id.get())
}

/// `ItemdatabaseGetHasSlotCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x44915068579D7710>
#[doc(alias(
    "ItemdatabaseGetHasSlotCount",
    "_ITEMDATABASE_GET_HAS_SLOT_COUNT",
    "0x44915068579D7710"
))]
#[inline]
pub fn itemdatabase_get_has_slot_count(category: impl Into<Hash>) -> i32 {
    let category: Hash = category.into();
    call(0x44915068579D7710, (category,))
}

/// `ItemdatabaseGetHasSlotInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8A9BD0DB7E8376CF>
#[doc(alias(
    "ItemdatabaseGetHasSlotInfo",
    "_ITEMDATABASE_GET_HAS_SLOT_INFO",
    "0x8A9BD0DB7E8376CF"
))]
#[inline]
pub fn itemdatabase_get_has_slot_info(category: impl Into<Hash>, index: i32) -> Option<Hash> {
    let category: Hash = category.into();
    let mut out_slot_id = Out::<Hash>::default();
    let result: bool = call(0x8A9BD0DB7E8376CF, (category, index, &mut out_slot_id));
    result.then(|| out_slot_id.get())
}

/// `ItemdatabaseGetItemPathset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF4452CE83118C738>
#[doc(alias(
    "ItemdatabaseGetItemPathset",
    "_ITEMDATABASE_GET_ITEM_PATHSET",
    "0xF4452CE83118C738"
))]
#[inline]
pub fn itemdatabase_get_item_pathset(
    key: impl Into<Hash>,
    default_pathset: impl Into<Hash>,
) -> i32 {
    let key: Hash = key.into();
    let default_pathset: Hash = default_pathset.into();
    call(0xF4452CE83118C738, (key, default_pathset))
}

/// `ItemdatabaseGetItemPriceModifiers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4EB37AAB79AB0C48>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetItemPriceModifiers",
    "_ITEMDATABASE_GET_ITEM_PRICE_MODIFIERS",
    "0x4EB37AAB79AB0C48"
))]
#[inline]
pub unsafe fn itemdatabase_get_item_price_modifiers(
    key: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x4EB37AAB79AB0C48, (key, out_data))
}

/// `ItemdatabaseGetItemTagType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6111B8F9413F413A>
#[doc(alias(
    "ItemdatabaseGetItemTagType",
    "_ITEMDATABASE_GET_ITEM_TAG_TYPE",
    "0x6111B8F9413F413A"
))]
#[inline]
pub fn itemdatabase_get_item_tag_type(item: impl Into<Hash>, tag: impl Into<Hash>) -> Hash {
    let item: Hash = item.into();
    let tag: Hash = tag.into();
    call(0x6111B8F9413F413A, (item, tag))
}

/// `ItemdatabaseGetModifiedPrice`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB92EC9C004732B4>
#[doc(alias(
    "ItemdatabaseGetModifiedPrice",
    "_ITEMDATABASE_GET_MODIFIED_PRICE",
    "0xCB92EC9C004732B4"
))]
#[inline]
pub fn itemdatabase_get_modified_price(key: impl Into<Hash>, index: i32) -> Hash {
    let key: Hash = key.into();
    call(0xCB92EC9C004732B4, (key, index))
}

/// `ItemdatabaseGetNumberOfModifiedPrices`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AAAF40E9B224F5E>
#[doc(alias(
    "ItemdatabaseGetNumberOfModifiedPrices",
    "_ITEMDATABASE_GET_NUMBER_OF_MODIFIED_PRICES",
    "0x5AAAF40E9B224F5E"
))]
#[inline]
pub fn itemdatabase_get_number_of_modified_prices(key: impl Into<Hash>) -> i32 {
    let key: Hash = key.into();
    call(0x5AAAF40E9B224F5E, (key,))
}

/// `ItemdatabaseGetNumberOfModifiers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1289D8315235856D>
#[doc(alias(
    "ItemdatabaseGetNumberOfModifiers",
    "_ITEMDATABASE_GET_NUMBER_OF_MODIFIERS",
    "0x1289D8315235856D"
))]
#[inline]
pub fn itemdatabase_get_number_of_modifiers(key: impl Into<Hash>) -> i32 {
    let key: Hash = key.into();
    call(0x1289D8315235856D, (key,))
}

/// `ItemdatabaseGetPriorityAccessAward`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF254F1A4C08B7E6>
#[doc(alias(
    "ItemdatabaseGetPriorityAccessAward",
    "_ITEMDATABASE_GET_PRIORITY_ACCESS_AWARD",
    "0xEF254F1A4C08B7E6"
))]
#[inline]
pub fn itemdatabase_get_priority_access_award(award: impl Into<Hash>) -> bool {
    let award: Hash = award.into();
    call(0xEF254F1A4C08B7E6, (award,))
}

/// `ItemdatabaseGetShopInventoriesItemInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A79B41B4EB91F4E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetShopInventoriesItemInfo",
    "_ITEMDATABASE_GET_SHOP_INVENTORIES_ITEM_INFO",
    "0x4A79B41B4EB91F4E"
))]
#[inline]
pub unsafe fn itemdatabase_get_shop_inventories_item_info(
    shop_type: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let shop_type: Hash = shop_type.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x4A79B41B4EB91F4E, (shop_type, index, out_data))
}

/// `ItemdatabaseGetShopInventoriesItemInfoByKey`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCFB06801F5099B25>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetShopInventoriesItemInfoByKey",
    "_ITEMDATABASE_GET_SHOP_INVENTORIES_ITEM_INFO_BY_KEY",
    "0xCFB06801F5099B25"
))]
#[inline]
pub unsafe fn itemdatabase_get_shop_inventories_item_info_by_key(
    shop_type: impl Into<Hash>,
    key: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let shop_type: Hash = shop_type.into();
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xCFB06801F5099B25, (shop_type, key, out_data))
}

/// `ItemdatabaseGetShopInventoriesItemsCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC568B1A0F17C7025>
#[doc(alias(
    "ItemdatabaseGetShopInventoriesItemsCount",
    "_ITEMDATABASE_GET_SHOP_INVENTORIES_ITEMS_COUNT",
    "0xC568B1A0F17C7025"
))]
#[inline]
pub fn itemdatabase_get_shop_inventories_items_count(shop_type: impl Into<Hash>) -> i32 {
    let shop_type: Hash = shop_type.into();
    call(0xC568B1A0F17C7025, (shop_type,))
}

/// `ItemdatabaseGetShopInventoriesRequirementGroupInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x76C752D788A76813>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetShopInventoriesRequirementGroupInfo",
    "_ITEMDATABASE_GET_SHOP_INVENTORIES_REQUIREMENT_GROUP_INFO",
    "0x76C752D788A76813"
))]
#[inline]
pub unsafe fn itemdatabase_get_shop_inventories_requirement_group_info(
    shop_type: impl Into<Hash>,
    key: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let shop_type: Hash = shop_type.into();
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x76C752D788A76813, (shop_type, key, index, out_data))
}

/// `ItemdatabaseGetShopInventoriesRequirementInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE0EA5C031AE5539F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetShopInventoriesRequirementInfo",
    "_ITEMDATABASE_GET_SHOP_INVENTORIES_REQUIREMENT_INFO",
    "0xE0EA5C031AE5539F"
))]
#[inline]
pub unsafe fn itemdatabase_get_shop_inventories_requirement_info(
    shop_type: impl Into<Hash>,
    key: impl Into<Hash>,
    group_index: i32,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let shop_type: Hash = shop_type.into();
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(
        0xE0EA5C031AE5539F,
        (shop_type, key, group_index, index, out_data),
    )
}

/// `ItemdatabaseGetShopLayoutInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66A6D76B6BB999B4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetShopLayoutInfo",
    "_ITEMDATABASE_GET_SHOP_LAYOUT_INFO",
    "0x66A6D76B6BB999B4"
))]
#[inline]
pub unsafe fn itemdatabase_get_shop_layout_info(
    layout: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let layout: Hash = layout.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x66A6D76B6BB999B4, (layout, out_data))
}

/// `ItemdatabaseGetShopLayoutMenuInfoById`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD66114469978B55B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetShopLayoutMenuInfoById",
    "_ITEMDATABASE_GET_SHOP_LAYOUT_MENU_INFO_BY_ID",
    "0xD66114469978B55B"
))]
#[inline]
pub unsafe fn itemdatabase_get_shop_layout_menu_info_by_id(
    layout: impl Into<Hash>,
    menu: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let layout: Hash = layout.into();
    let menu: Hash = menu.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xD66114469978B55B, (layout, menu, out_data))
}

/// `ItemdatabaseGetShopLayoutMenuInfoByIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF04247092F193B75>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetShopLayoutMenuInfoByIndex",
    "_ITEMDATABASE_GET_SHOP_LAYOUT_MENU_INFO_BY_INDEX",
    "0xF04247092F193B75"
))]
#[inline]
pub unsafe fn itemdatabase_get_shop_layout_menu_info_by_index(
    layout: impl Into<Hash>,
    menu: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let layout: Hash = layout.into();
    let menu: Hash = menu.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xF04247092F193B75, (layout, menu, index, out_data))
}

/// `ItemdatabaseGetShopLayoutMenuPageKey`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A60570657A7B635>
#[doc(alias(
    "ItemdatabaseGetShopLayoutMenuPageKey",
    "_ITEMDATABASE_GET_SHOP_LAYOUT_MENU_PAGE_KEY",
    "0x9A60570657A7B635"
))]
#[inline]
pub fn itemdatabase_get_shop_layout_menu_page_key(
    layout: impl Into<Hash>,
    menu: impl Into<Hash>,
    index: i32,
) -> Option<Hash> {
    let layout: Hash = layout.into();
    let menu: Hash = menu.into();
    let mut out_page_key = Out::<Hash>::default();
    let result: bool = call(0x9A60570657A7B635, (layout, menu, index, &mut out_page_key));
    result.then(|| out_page_key.get())
}

/// `ItemdatabaseGetShopLayoutPageInfoByIndex`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDBEADA0DF5F9AB9F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetShopLayoutPageInfoByIndex",
    "_ITEMDATABASE_GET_SHOP_LAYOUT_PAGE_INFO_BY_INDEX",
    "0xDBEADA0DF5F9AB9F"
))]
#[inline]
pub unsafe fn itemdatabase_get_shop_layout_page_info_by_index(
    layout: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let layout: Hash = layout.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xDBEADA0DF5F9AB9F, (layout, index, out_data))
}

/// `ItemdatabaseGetShopLayoutPageInfoByKey`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB347C100DF0C9B7F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetShopLayoutPageInfoByKey",
    "_ITEMDATABASE_GET_SHOP_LAYOUT_PAGE_INFO_BY_KEY",
    "0xB347C100DF0C9B7F"
))]
#[inline]
pub unsafe fn itemdatabase_get_shop_layout_page_info_by_key(
    layout: impl Into<Hash>,
    page_key: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let layout: Hash = layout.into();
    let page_key: Hash = page_key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xB347C100DF0C9B7F, (layout, page_key, out_data))
}

/// `ItemdatabaseGetShopLayoutPageItemKey`.
///
/// The values: `out_item_key`, `out_menu_id`, `out_layout`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF32BEF578B3DBAE8>
#[doc(alias(
    "ItemdatabaseGetShopLayoutPageItemKey",
    "_ITEMDATABASE_GET_SHOP_LAYOUT_PAGE_ITEM_KEY",
    "0xF32BEF578B3DBAE8"
))]
#[inline]
pub fn itemdatabase_get_shop_layout_page_item_key(
    layout: impl Into<Hash>,
    page_key: impl Into<Hash>,
    index: i32,
) -> Option<(Hash, i32, Hash)> {
    let layout: Hash = layout.into();
    let page_key: Hash = page_key.into();
    let mut out_item_key = Out::<Hash>::default();
    let mut out_menu_id = Out::<i32>::default();
    let mut out_layout = Out::<Hash>::default();
    let result: bool = call(
        0xF32BEF578B3DBAE8,
        (
            layout,
            page_key,
            index,
            &mut out_item_key,
            &mut out_menu_id,
            &mut out_layout,
        ),
    );
    result.then(|| (out_item_key.get(), out_menu_id.get(), out_layout.get()))
}

/// `ItemdatabaseGetShopLayoutRootMenuInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86FCB565CCA0CFA7>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ItemdatabaseGetShopLayoutRootMenuInfo",
    "_ITEMDATABASE_GET_SHOP_LAYOUT_ROOT_MENU_INFO",
    "0x86FCB565CCA0CFA7"
))]
#[inline]
pub unsafe fn itemdatabase_get_shop_layout_root_menu_info(
    layout: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let layout: Hash = layout.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x86FCB565CCA0CFA7, (layout, index, out_data))
}

/// `ItemdatabaseIsBundleValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4308812A6E9CA62E>
#[doc(alias(
    "ItemdatabaseIsBundleValid",
    "_ITEMDATABASE_IS_BUNDLE_VALID",
    "0x4308812A6E9CA62E"
))]
#[inline]
pub fn itemdatabase_is_bundle_valid(bundle: impl Into<Hash>, mode: i32) -> bool {
    let bundle: Hash = bundle.into();
    call(0x4308812A6E9CA62E, (bundle, mode))
}

/// `ItemdatabaseIsBuyableAwardValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4CE753203FA42214>
#[doc(alias(
    "ItemdatabaseIsBuyableAwardValid",
    "ITEMDATABASE_IS_BUYABLE_AWARD_VALID",
    "0x4CE753203FA42214"
))]
#[inline]
pub fn itemdatabase_is_buyable_award_valid(award: impl Into<Hash>) -> bool {
    let award: Hash = award.into();
    call(0x4CE753203FA42214, (award,))
}

/// `ItemdatabaseIsIntrinsicItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x337F88E3A063995E>
#[doc(alias(
    "ItemdatabaseIsIntrinsicItem",
    "_ITEMDATABASE_IS_INTRINSIC_ITEM",
    "0x337F88E3A063995E"
))]
#[inline]
pub fn itemdatabase_is_intrinsic_item(key: impl Into<Hash>) -> bool {
    let key: Hash = key.into();
    call(0x337F88E3A063995E, (key,))
}

/// `ItemdatabaseIsKeyValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D5D51B188333FD1>
#[doc(alias(
    "ItemdatabaseIsKeyValid",
    "_ITEMDATABASE_IS_KEY_VALID",
    "0x6D5D51B188333FD1"
))]
#[inline]
pub fn itemdatabase_is_key_valid(key: impl Into<Hash>, mode: i32) -> bool {
    let key: Hash = key.into();
    call(0x6D5D51B188333FD1, (key, mode))
}

/// `ItemdatabaseIsOverpoweredItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x337F88E3A063995F>
#[doc(alias(
    "ItemdatabaseIsOverpoweredItem",
    "_ITEMDATABASE_IS_OVERPOWERED_ITEM",
    "0x337F88E3A063995F"
))]
#[inline]
pub fn itemdatabase_is_overpowered_item(key: impl Into<Hash>) -> bool {
    let key: Hash = key.into();
    call(0x337F88E3A063995F, (key,))
}

/// `ItemdatabaseIsShopKeyValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x00B9507D8E1D8716>
#[doc(alias(
    "ItemdatabaseIsShopKeyValid",
    "_ITEMDATABASE_IS_SHOP_KEY_VALID",
    "0x00B9507D8E1D8716"
))]
#[inline]
pub fn itemdatabase_is_shop_key_valid(shop_type: impl Into<Hash>) -> bool {
    let shop_type: Hash = shop_type.into();
    call(0x00B9507D8E1D8716, (shop_type,))
}

/// `ItemdatabaseIsShopLayoutKeyValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3AFE5182C45A84F6>
#[doc(alias(
    "ItemdatabaseIsShopLayoutKeyValid",
    "_ITEMDATABASE_IS_SHOP_LAYOUT_KEY_VALID",
    "0x3AFE5182C45A84F6"
))]
#[inline]
pub fn itemdatabase_is_shop_layout_key_valid(layout: impl Into<Hash>) -> bool {
    let layout: Hash = layout.into();
    call(0x3AFE5182C45A84F6, (layout,))
}

/// `ItemdatabaseLocalizationGetNumLabelTypes`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCEC6A41E8910486A>
#[doc(alias(
    "ItemdatabaseLocalizationGetNumLabelTypes",
    "_ITEMDATABASE_LOCALIZATION_GET_NUM_LABEL_TYPES",
    "0xCEC6A41E8910486A"
))]
#[inline]
pub fn itemdatabase_localization_get_num_label_types(p0: i32) -> i32 {
    call(0xCEC6A41E8910486A, (p0,))
}

/// `ItemdatabaseLocalizationGetNumValues`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49885D82A13EEAEA>
#[doc(alias(
    "ItemdatabaseLocalizationGetNumValues",
    "_ITEMDATABASE_LOCALIZATION_GET_NUM_VALUES",
    "0x49885D82A13EEAEA"
))]
#[inline]
pub fn itemdatabase_localization_get_num_values(p0: i32, p1: i32) -> i32 {
    call(0x49885D82A13EEAEA, (p0, p1))
}

/// `ItemdatabaseLocalizationGetType`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCABF5D41D0073D4A>
#[doc(alias(
    "ItemdatabaseLocalizationGetType",
    "_ITEMDATABASE_LOCALIZATION_GET_TYPE",
    "0xCABF5D41D0073D4A"
))]
#[inline]
pub fn itemdatabase_localization_get_type(p0: i32, p1: i32) -> i32 {
    call(0xCABF5D41D0073D4A, (p0, p1))
}

/// `ItemdatabaseLocalizationGetValue`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9AE5610FDCED6EA7>
#[doc(alias(
    "ItemdatabaseLocalizationGetValue",
    "_ITEMDATABASE_LOCALIZATION_GET_VALUE",
    "0x9AE5610FDCED6EA7"
))]
#[inline]
pub fn itemdatabase_localization_get_value(p0: i32, label: impl Into<Hash>, p2: i32) -> i32 {
    let label: Hash = label.into();
    call(0x9AE5610FDCED6EA7, (p0, label, p2))
}

/// `ItemdatabaseReleaseItemCollection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBB7B6EDFA933ADE>
#[doc(alias(
    "ItemdatabaseReleaseItemCollection",
    "_ITEMDATABASE_RELEASE_ITEM_COLLECTION",
    "0xCBB7B6EDFA933ADE"
))]
#[inline]
pub fn itemdatabase_release_item_collection(collection_id: i32) -> bool {
    call(0xCBB7B6EDFA933ADE, (collection_id,))
}

/// `N_0x17721003a66c72bf`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x17721003A66C72BF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias("N_0x17721003a66c72bf", "0x17721003A66C72BF"))]
#[inline]
pub unsafe fn n_0x17721003a66c72bf(
    shop_type: impl Into<Hash>,
    key: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let shop_type: Hash = shop_type.into();
    let key: Hash = key.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x17721003A66C72BF, (shop_type, key, out_data))
}

/// `N_0x388088bff3681189`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x388088BFF3681189>
#[doc(alias("N_0x388088bff3681189", "0x388088BFF3681189"))]
#[inline]
pub fn n_0x388088bff3681189(bundle: impl Into<Hash>, costtype: impl Into<Hash>) -> i32 {
    let bundle: Hash = bundle.into();
    let costtype: Hash = costtype.into();
    call(0x388088BFF3681189, (bundle, costtype))
}

/// `N_0x3a0b667abff87f6e`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A0B667ABFF87F6E>
#[doc(alias("N_0x3a0b667abff87f6e", "0x3A0B667ABFF87F6E"))]
#[inline]
pub fn n_0x3a0b667abff87f6e(p0: i32, p1: i32, p2: i32) -> bool {
    call(0x3A0B667ABFF87F6E, (p0, p1, p2))
}

/// `N_0x48229ce0c7938237`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x48229CE0C7938237>
#[doc(alias("N_0x48229ce0c7938237", "0x48229CE0C7938237"))]
#[inline]
pub fn n_0x48229ce0c7938237(award: impl Into<Hash>) -> i32 {
    let award: Hash = award.into();
    call(0x48229CE0C7938237, (award,))
}

/// `N_0x537a0555f62ca01a`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x537A0555F62CA01A>
#[doc(alias("N_0x537a0555f62ca01a", "0x537A0555F62CA01A"))]
#[inline]
pub fn n_0x537a0555f62ca01a(key: impl Into<Hash>, p1: i32) -> bool {
    let key: Hash = key.into();
    call(0x537A0555F62CA01A, (key, p1))
}

/// `N_0x799fcd53358ed5fa`, since game build 1355.
///
/// Of unknown type: `bundle`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x799FCD53358ED5FA>
#[doc(alias("N_0x799fcd53358ed5fa", "0x799FCD53358ED5FA"))]
#[inline]
pub fn n_0x799fcd53358ed5fa(bundle: i32, p1: i32) -> i32 {
    call(0x799FCD53358ED5FA, (bundle, p1))
}

/// `N_0x7a35a72a692be9db`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A35A72A692BE9DB>
#[doc(alias("N_0x7a35a72a692be9db", "0x7A35A72A692BE9DB"))]
#[inline]
pub fn n_0x7a35a72a692be9db(p0: i32) -> i32 {
    call(0x7A35A72A692BE9DB, (p0,))
}

/// `N_0x8870895ba5ed9385`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8870895BA5ED9385>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias("N_0x8870895ba5ed9385", "0x8870895BA5ED9385"))]
#[inline]
pub unsafe fn n_0x8870895ba5ed9385(
    key: impl Into<Hash>,
    tag_type: impl Into<Hash>,
    out_data: &mut [u8],
) -> i32 {
    let key: Hash = key.into();
    let tag_type: Hash = tag_type.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x8870895BA5ED9385, (key, tag_type, out_data))
}

/// `N_0x8d029948ca29409b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D029948CA29409B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias("N_0x8d029948ca29409b", "0x8D029948CA29409B"))]
#[inline]
pub unsafe fn n_0x8d029948ca29409b(
    award: impl Into<Hash>,
    index: i32,
    out_data: &mut [u8],
) -> bool {
    let award: Hash = award.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x8D029948CA29409B, (award, index, out_data))
}

/// `N_0xaa29a5f13b2c20b2`, since game build 1232.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA29A5F13B2C20B2>
#[doc(alias("N_0xaa29a5f13b2c20b2", "0xAA29A5F13B2C20B2"))]
#[inline]
pub fn n_0xaa29a5f13b2c20b2(p0: i32, p1: impl Into<Hash>) -> Hash {
    let p1: Hash = p1.into();
    call(0xAA29A5F13B2C20B2, (p0, p1))
}

/// `N_0xc4146375d8a0b374`, since game build 1355.
///
/// Of unknown type: `bundle`, `p1`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4146375D8A0B374>
#[doc(alias("N_0xc4146375d8a0b374", "0xC4146375D8A0B374"))]
#[inline]
pub fn n_0xc4146375d8a0b374(bundle: i32, p1: i32, index: i32, p3: i32) -> bool {
    call(0xC4146375D8A0B374, (bundle, p1, index, p3))
}
