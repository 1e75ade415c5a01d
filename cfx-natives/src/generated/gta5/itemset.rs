// Made by native-gen 0.2.0 from data e8dbb8ce8265e25e; do not edit.

//! Namespace `ITEMSET` of the GTA V client.

use crate::prelude::*;

/// `AddToItemset`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xE3945201F14637DD>
#[doc(alias("AddToItemset", "ADD_TO_ITEMSET", "0xE3945201F14637DD"))]
#[inline]
pub fn add_to_itemset(p0: i32, p1: i32) -> bool {
    call(0xE3945201F14637DD, (p0, p1))
}

/// `CleanItemset`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x41BC0D722FC04221>
#[doc(alias("CleanItemset", "CLEAN_ITEMSET", "0x41BC0D722FC04221"))]
#[inline]
pub fn clean_itemset(p0: i32) {
    call(0x41BC0D722FC04221, (p0,))
}

/// `CreateItemset`.
///
/// <https://docs.fivem.net/natives/?_0x35AD299F50D91B24>
#[doc(alias("CreateItemset", "CREATE_ITEMSET", "0x35AD299F50D91B24"))]
#[inline]
pub fn create_itemset(distri: bool) -> Vehicle {
    call(0x35AD299F50D91B24, (distri,))
}

/// `DestroyItemset`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xDE18220B1C183EDA>
#[doc(alias("DestroyItemset", "DESTROY_ITEMSET", "0xDE18220B1C183EDA"))]
#[inline]
pub fn destroy_itemset(p0: i32) {
    call(0xDE18220B1C183EDA, (p0,))
}

/// `GetIndexedItemInItemset`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x7A197E2521EE2BAB>
#[doc(alias(
    "GetIndexedItemInItemset",
    "GET_INDEXED_ITEM_IN_ITEMSET",
    "0x7A197E2521EE2BAB"
))]
#[inline]
pub fn get_indexed_item_in_itemset(p0: i32, p1: i32) -> i32 {
    call(0x7A197E2521EE2BAB, (p0, p1))
}

/// `GetItemsetSize`.
///
/// <https://docs.fivem.net/natives/?_0xD9127E83ABF7C631>
#[doc(alias("GetItemsetSize", "GET_ITEMSET_SIZE", "0xD9127E83ABF7C631"))]
#[inline]
pub fn get_itemset_size(x: ScrHandle) -> i32 {
    call(0xD9127E83ABF7C631, (x,))
}

/// `IsInItemset`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x2D0FC594D1E9C107>
#[doc(alias("IsInItemset", "IS_IN_ITEMSET", "0x2D0FC594D1E9C107"))]
#[inline]
pub fn is_in_itemset(p0: i32, p1: i32) -> bool {
    call(0x2D0FC594D1E9C107, (p0, p1))
}

/// `IsItemsetValid`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB1B1EA596344DFAB>
#[doc(alias("IsItemsetValid", "IS_ITEMSET_VALID", "0xB1B1EA596344DFAB"))]
#[inline]
pub fn is_itemset_valid(p0: i32) -> bool {
    call(0xB1B1EA596344DFAB, (p0,))
}

/// `RemoveFromItemset`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x25E68244B0177686>
#[doc(alias("RemoveFromItemset", "REMOVE_FROM_ITEMSET", "0x25E68244B0177686"))]
#[inline]
pub fn remove_from_itemset(p0: i32, p1: i32) {
    call(0x25E68244B0177686, (p0, p1))
}
