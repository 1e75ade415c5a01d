// Made by native-gen 0.2.0 from data d7d8e8668d987d29; do not edit.

//! Namespace `ITEMSET` of the RedM client.

use crate::prelude::*;

/// `AddToItemset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xABE74510883C7950>
#[doc(alias("AddToItemset", "ADD_TO_ITEMSET", "0xABE74510883C7950"))]
#[inline]
pub fn add_to_itemset(entity: impl Into<Entity>, itemset: ItemSet) -> bool {
    let entity: Entity = entity.into();
    call(0xABE74510883C7950, (entity, itemset))
}

/// `CleanItemset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x85F3A86CA9021FB0>
#[doc(alias("CleanItemset", "CLEAN_ITEMSET", "0x85F3A86CA9021FB0"))]
#[inline]
pub fn clean_itemset(itemset: ItemSet) {
    call(0x85F3A86CA9021FB0, (itemset,))
}

/// `ClearItemset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x20A4BF0E09BEE146>
#[doc(alias("ClearItemset", "_CLEAR_ITEMSET", "0x20A4BF0E09BEE146"))]
#[inline]
pub fn clear_itemset(itemset: ItemSet) {
    call(0x20A4BF0E09BEE146, (itemset,))
}

/// `CreateItemset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1AF16083320065A>
#[doc(alias("CreateItemset", "CREATE_ITEMSET", "0xA1AF16083320065A"))]
#[inline]
pub fn create_itemset(p0: bool) -> ItemSet {
    call(0xA1AF16083320065A, (p0,))
}

/// `DestroyItemset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x712BC69F10549B92>
#[doc(alias("DestroyItemset", "DESTROY_ITEMSET", "0x712BC69F10549B92"))]
#[inline]
pub fn destroy_itemset(itemset: ItemSet) {
    call(0x712BC69F10549B92, (itemset,))
}

/// `GetIndexedItemInItemset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x275A2E2C0FAB7612>
#[doc(alias(
    "GetIndexedItemInItemset",
    "GET_INDEXED_ITEM_IN_ITEMSET",
    "0x275A2E2C0FAB7612"
))]
#[inline]
pub fn get_indexed_item_in_itemset(index: i32, itemset: ItemSet) -> ScrHandle {
    call(0x275A2E2C0FAB7612, (index, itemset))
}

/// `GetIndexedScenarioPointIndexInItemset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9FC3CDB5CE815901>
#[doc(alias(
    "GetIndexedScenarioPointIndexInItemset",
    "GET_INDEXED_SCENARIO_POINT_INDEX_IN_ITEMSET",
    "0x9FC3CDB5CE815901"
))]
#[inline]
pub fn get_indexed_scenario_point_index_in_itemset(index: i32, itemset: ItemSet) -> i32 {
    call(0x9FC3CDB5CE815901, (index, itemset))
}

/// `GetItemsetSize`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x55F2E375AC6018A9>
#[doc(alias("GetItemsetSize", "GET_ITEMSET_SIZE", "0x55F2E375AC6018A9"))]
#[inline]
pub fn get_itemset_size(itemset: ItemSet) -> i32 {
    call(0x55F2E375AC6018A9, (itemset,))
}

/// `IsInItemset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1503C2EE2FE688C>
#[doc(alias("IsInItemset", "IS_IN_ITEMSET", "0xD1503C2EE2FE688C"))]
#[inline]
pub fn is_in_itemset(entity: impl Into<Entity>, itemset: ItemSet) -> bool {
    let entity: Entity = entity.into();
    call(0xD1503C2EE2FE688C, (entity, itemset))
}

/// `IsItemsetValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD30765D153EF5C76>
#[doc(alias("IsItemsetValid", "IS_ITEMSET_VALID", "0xD30765D153EF5C76"))]
#[inline]
pub fn is_itemset_valid(itemset: ItemSet) -> bool {
    call(0xD30765D153EF5C76, (itemset,))
}

/// `RemoveFromItemset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5BAA432B429DC24>
#[doc(alias("RemoveFromItemset", "REMOVE_FROM_ITEMSET", "0xC5BAA432B429DC24"))]
#[inline]
pub fn remove_from_itemset(entity: impl Into<Entity>, itemset: ItemSet) {
    let entity: Entity = entity.into();
    call(0xC5BAA432B429DC24, (entity, itemset))
}
