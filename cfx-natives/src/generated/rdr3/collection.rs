// Made by native-gen 0.2.0 from data c0513874a02e2dc1; do not edit.

//! Namespace `COLLECTION` of the RedM client.

use crate::prelude::*;

/// `CollectableCategoryGetNumCollectables`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62CAB7DB62EAD434>
#[doc(alias(
    "CollectableCategoryGetNumCollectables",
    "_COLLECTABLE_CATEGORY_GET_NUM_COLLECTABLES",
    "0x62CAB7DB62EAD434"
))]
#[inline]
pub fn collectable_category_get_num_collectables(
    collectable_category: impl Into<Hash>,
    collectable_subcategory: impl Into<Hash>,
) -> i32 {
    let collectable_category: Hash = collectable_category.into();
    let collectable_subcategory: Hash = collectable_subcategory.into();
    call(
        0x62CAB7DB62EAD434,
        (collectable_category, collectable_subcategory),
    )
}

/// `CollectableCategoryGetNumFound`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5461C821D00FE15A>
#[doc(alias(
    "CollectableCategoryGetNumFound",
    "_COLLECTABLE_CATEGORY_GET_NUM_FOUND",
    "0x5461C821D00FE15A"
))]
#[inline]
pub fn collectable_category_get_num_found(
    collectable_category: impl Into<Hash>,
    collectable_subcategory: impl Into<Hash>,
) -> i32 {
    let collectable_category: Hash = collectable_category.into();
    let collectable_subcategory: Hash = collectable_subcategory.into();
    call(
        0x5461C821D00FE15A,
        (collectable_category, collectable_subcategory),
    )
}

/// `CollectableCategoryGetNumTurnedIn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A65F4844913A047>
#[doc(alias(
    "CollectableCategoryGetNumTurnedIn",
    "_COLLECTABLE_CATEGORY_GET_NUM_TURNED_IN",
    "0x3A65F4844913A047"
))]
#[inline]
pub fn collectable_category_get_num_turned_in(
    collectable_category: impl Into<Hash>,
    collectable_subcategory: impl Into<Hash>,
) -> i32 {
    let collectable_category: Hash = collectable_category.into();
    let collectable_subcategory: Hash = collectable_subcategory.into();
    call(
        0x3A65F4844913A047,
        (collectable_category, collectable_subcategory),
    )
}

/// `CollectableCategoryGetToastTextureDictionary`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13AAECDA43318BFE>
#[doc(alias(
    "CollectableCategoryGetToastTextureDictionary",
    "_COLLECTABLE_CATEGORY_GET_TOAST_TEXTURE_DICTIONARY",
    "0x13AAECDA43318BFE"
))]
#[inline]
pub fn collectable_category_get_toast_texture_dictionary(
    collectable_category: impl Into<Hash>,
    collectable_subcategory: impl Into<Hash>,
) -> Hash {
    let collectable_category: Hash = collectable_category.into();
    let collectable_subcategory: Hash = collectable_subcategory.into();
    call(
        0x13AAECDA43318BFE,
        (collectable_category, collectable_subcategory),
    )
}

/// `CollectableCategoryGetToastTextureName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD52D20B0C76BB26D>
#[doc(alias(
    "CollectableCategoryGetToastTextureName",
    "_COLLECTABLE_CATEGORY_GET_TOAST_TEXTURE_NAME",
    "0xD52D20B0C76BB26D"
))]
#[inline]
pub fn collectable_category_get_toast_texture_name(
    collectable_category: impl Into<Hash>,
    collectable_subcategory: impl Into<Hash>,
) -> Hash {
    let collectable_category: Hash = collectable_category.into();
    let collectable_subcategory: Hash = collectable_subcategory.into();
    call(
        0xD52D20B0C76BB26D,
        (collectable_category, collectable_subcategory),
    )
}

/// `CollectableCategorySetHasReceivedList`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0B6D275D2F242E17>
#[doc(alias(
    "CollectableCategorySetHasReceivedList",
    "COLLECTABLE_CATEGORY_SET_HAS_RECEIVED_LIST",
    "0x0B6D275D2F242E17"
))]
#[inline]
pub fn collectable_category_set_has_received_list(p0: i32, p1: i32, p2: i32) {
    call(0x0B6D275D2F242E17, (p0, p1, p2))
}

/// `CollectableGetCategory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x725D52F21A5E9EF6>
#[doc(alias(
    "CollectableGetCategory",
    "_COLLECTABLE_GET_CATEGORY",
    "0x725D52F21A5E9EF6"
))]
#[inline]
pub fn collectable_get_category(collectable_item: impl Into<Hash>) -> Hash {
    let collectable_item: Hash = collectable_item.into();
    call(0x725D52F21A5E9EF6, (collectable_item,))
}

/// `CollectableGetCategoryItemSetBuyAward`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC644BC1DD655269>
#[doc(alias(
    "CollectableGetCategoryItemSetBuyAward",
    "COLLECTABLE_GET_CATEGORY_ITEM_SET_BUY_AWARD",
    "0xCC644BC1DD655269"
))]
#[inline]
pub fn collectable_get_category_item_set_buy_award(
    collectable_category: impl Into<Hash>,
    p1: impl Into<Hash>,
) -> Hash {
    let collectable_category: Hash = collectable_category.into();
    let p1: Hash = p1.into();
    call(0xCC644BC1DD655269, (collectable_category, p1))
}

/// `CollectableGetCollectableItemHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x126CBEBBA46693CF>
#[doc(alias(
    "CollectableGetCollectableItemHash",
    "_COLLECTABLE_GET_COLLECTABLE_ITEM_HASH",
    "0x126CBEBBA46693CF"
))]
#[inline]
pub fn collectable_get_collectable_item_hash(
    index: i32,
    collectable_category: impl Into<Hash>,
    collectable_subcategory: impl Into<Hash>,
) -> Hash {
    let collectable_category: Hash = collectable_category.into();
    let collectable_subcategory: Hash = collectable_subcategory.into();
    call(
        0x126CBEBBA46693CF,
        (index, collectable_category, collectable_subcategory),
    )
}

/// `CollectableGetIpl`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x922A79CD4A033B8B>
#[doc(alias("CollectableGetIpl", "_COLLECTABLE_GET_IPL", "0x922A79CD4A033B8B"))]
#[inline]
pub fn collectable_get_ipl(collectable_item: impl Into<Hash>) -> Hash {
    let collectable_item: Hash = collectable_item.into();
    call(0x922A79CD4A033B8B, (collectable_item,))
}

/// `CollectableGetNumFound`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF83D3DDA4D3C8169>
#[doc(alias(
    "CollectableGetNumFound",
    "_COLLECTABLE_GET_NUM_FOUND",
    "0xF83D3DDA4D3C8169"
))]
#[inline]
pub fn collectable_get_num_found(collectable_item: impl Into<Hash>) -> i32 {
    let collectable_item: Hash = collectable_item.into();
    call(0xF83D3DDA4D3C8169, (collectable_item,))
}

/// `CollectableGetNumTurnedIn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A03F22AD446EEAC>
#[doc(alias(
    "CollectableGetNumTurnedIn",
    "_COLLECTABLE_GET_NUM_TURNED_IN",
    "0x9A03F22AD446EEAC"
))]
#[inline]
pub fn collectable_get_num_turned_in(collectable_item: impl Into<Hash>) -> i32 {
    let collectable_item: Hash = collectable_item.into();
    call(0x9A03F22AD446EEAC, (collectable_item,))
}

/// `CollectableGetPlacementLocation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F1DD794908C2BFA>
#[doc(alias(
    "CollectableGetPlacementLocation",
    "_COLLECTABLE_GET_PLACEMENT_LOCATION",
    "0x1F1DD794908C2BFA"
))]
#[inline]
pub fn collectable_get_placement_location(collectable_item: impl Into<Hash>) -> Vector3 {
    let collectable_item: Hash = collectable_item.into();
    call(0x1F1DD794908C2BFA, (collectable_item,))
}

/// `CollectableGetSubcategory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6052B4DE6657684F>
#[doc(alias(
    "CollectableGetSubcategory",
    "_COLLECTABLE_GET_SUBCATEGORY",
    "0x6052B4DE6657684F"
))]
#[inline]
pub fn collectable_get_subcategory(collectable_item: impl Into<Hash>) -> Hash {
    let collectable_item: Hash = collectable_item.into();
    call(0x6052B4DE6657684F, (collectable_item,))
}

/// `CollectableIncrementNumFound`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3EA62E56F386C997>
#[doc(alias(
    "CollectableIncrementNumFound",
    "_COLLECTABLE_INCREMENT_NUM_FOUND",
    "0x3EA62E56F386C997"
))]
#[inline]
pub fn collectable_increment_num_found(collectable_item: impl Into<Hash>, amount: i32) {
    let collectable_item: Hash = collectable_item.into();
    call(0x3EA62E56F386C997, (collectable_item, amount))
}

/// `CollectableIncrementNumTurnedIn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x398FAB9C96A81924>
#[doc(alias(
    "CollectableIncrementNumTurnedIn",
    "_COLLECTABLE_INCREMENT_NUM_TURNED_IN",
    "0x398FAB9C96A81924"
))]
#[inline]
pub fn collectable_increment_num_turned_in(collectable_item: impl Into<Hash>, amount: i32) {
    let collectable_item: Hash = collectable_item.into();
    call(0x398FAB9C96A81924, (collectable_item, amount))
}

/// `CollectableSetItemHashDiscovered`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC3959E9950BF56B>
#[doc(alias(
    "CollectableSetItemHashDiscovered",
    "_COLLECTABLE_SET_ITEM_HASH_DISCOVERED",
    "0xEC3959E9950BF56B"
))]
#[inline]
pub fn collectable_set_item_hash_discovered(collectable_item: impl Into<Hash>) -> Hash {
    let collectable_item: Hash = collectable_item.into();
    call(0xEC3959E9950BF56B, (collectable_item,))
}

/// `N_0x33825a7388a6b9f6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x33825A7388A6B9F6>
#[doc(alias("N_0x33825a7388a6b9f6", "0x33825A7388A6B9F6"))]
#[inline]
pub fn n_0x33825a7388a6b9f6(collectable_category: impl Into<Hash>, p1: i32) -> i32 {
    let collectable_category: Hash = collectable_category.into();
    call(0x33825A7388A6B9F6, (collectable_category, p1))
}

/// `N_0x3fd91f1a148a0468`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FD91F1A148A0468>
#[doc(alias("N_0x3fd91f1a148a0468", "0x3FD91F1A148A0468"))]
#[inline]
pub fn n_0x3fd91f1a148a0468(collectable_category: impl Into<Hash>, p1: i32) -> i32 {
    let collectable_category: Hash = collectable_category.into();
    call(0x3FD91F1A148A0468, (collectable_category, p1))
}

/// `N_0x61befba3ce7a3bc8`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x61BEFBA3CE7A3BC8>
#[doc(alias("N_0x61befba3ce7a3bc8", "0x61BEFBA3CE7A3BC8"))]
#[inline]
pub fn n_0x61befba3ce7a3bc8(collectable_category: impl Into<Hash>, p1: i32) -> bool {
    let collectable_category: Hash = collectable_category.into();
    call(0x61BEFBA3CE7A3BC8, (collectable_category, p1))
}

/// `N_0x6bab7aced1017204`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BAB7ACED1017204>
#[doc(alias("N_0x6bab7aced1017204", "0x6BAB7ACED1017204"))]
#[inline]
pub fn n_0x6bab7aced1017204(collectable_category: impl Into<Hash>, p1: i32) -> bool {
    let collectable_category: Hash = collectable_category.into();
    call(0x6BAB7ACED1017204, (collectable_category, p1))
}

/// `N_0x755901c7598b97bc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x755901C7598B97BC>
#[doc(alias("N_0x755901c7598b97bc", "0x755901C7598B97BC"))]
#[inline]
pub fn n_0x755901c7598b97bc(collectable_category: impl Into<Hash>, p1: i32) -> i32 {
    let collectable_category: Hash = collectable_category.into();
    call(0x755901C7598B97BC, (collectable_category, p1))
}

/// `N_0x775fa1fc87666847`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x775FA1FC87666847>
#[doc(alias("N_0x775fa1fc87666847", "0x775FA1FC87666847"))]
#[inline]
pub fn n_0x775fa1fc87666847(collectable_category: impl Into<Hash>, p1: i32) -> i32 {
    let collectable_category: Hash = collectable_category.into();
    call(0x775FA1FC87666847, (collectable_category, p1))
}

/// `N_0x93f2e7b5db85657b`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x93F2E7B5DB85657B>
#[doc(alias("N_0x93f2e7b5db85657b", "0x93F2E7B5DB85657B"))]
#[inline]
pub fn n_0x93f2e7b5db85657b(p0: i32, p1: i32) -> i32 {
    call(0x93F2E7B5DB85657B, (p0, p1))
}

/// `N_0x9adee485726025d4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9ADEE485726025D4>
#[doc(alias("N_0x9adee485726025d4", "0x9ADEE485726025D4"))]
#[inline]
pub fn n_0x9adee485726025d4(collectable_category: impl Into<Hash>) -> Hash {
    let collectable_category: Hash = collectable_category.into();
    call(0x9ADEE485726025D4, (collectable_category,))
}

/// `N_0xb9020ec89c07df04`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB9020EC89C07DF04>
#[doc(alias("N_0xb9020ec89c07df04", "0xB9020EC89C07DF04"))]
#[inline]
pub fn n_0xb9020ec89c07df04(collectable_category: impl Into<Hash>, p1: i32, index: i32) -> i32 {
    let collectable_category: Hash = collectable_category.into();
    call(0xB9020EC89C07DF04, (collectable_category, p1, index))
}

/// `N_0xc3ca424e1f12ed0c`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3CA424E1F12ED0C>
#[doc(alias("N_0xc3ca424e1f12ed0c", "0xC3CA424E1F12ED0C"))]
#[inline]
pub fn n_0xc3ca424e1f12ed0c(collectable_category: impl Into<Hash>, p1: i32) -> i32 {
    let collectable_category: Hash = collectable_category.into();
    call(0xC3CA424E1F12ED0C, (collectable_category, p1))
}

/// `N_0xc4ac39719c1bb559`, since game build 1232.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4AC39719C1BB559>
#[doc(alias("N_0xc4ac39719c1bb559", "0xC4AC39719C1BB559"))]
#[inline]
pub fn n_0xc4ac39719c1bb559(collectable_category: impl Into<Hash>, p1: i32) -> i32 {
    let collectable_category: Hash = collectable_category.into();
    call(0xC4AC39719C1BB559, (collectable_category, p1))
}

/// `N_0xd1806fb3eded6d11`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1806FB3EDED6D11>
#[doc(alias("N_0xd1806fb3eded6d11", "0xD1806FB3EDED6D11"))]
#[inline]
pub fn n_0xd1806fb3eded6d11(collectable_category: impl Into<Hash>, p1: i32) -> i32 {
    let collectable_category: Hash = collectable_category.into();
    call(0xD1806FB3EDED6D11, (collectable_category, p1))
}

/// `N_0xd297f68928a58130`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD297F68928A58130>
#[doc(alias("N_0xd297f68928a58130", "0xD297F68928A58130"))]
#[inline]
pub fn n_0xd297f68928a58130(collectable_category: impl Into<Hash>, p1: i32) -> i32 {
    let collectable_category: Hash = collectable_category.into();
    call(0xD297F68928A58130, (collectable_category, p1))
}

/// `N_0xfc832b06127d8e99`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC832B06127D8E99>
#[doc(alias("N_0xfc832b06127d8e99", "0xFC832B06127D8E99"))]
#[inline]
pub fn n_0xfc832b06127d8e99(collectable_category: impl Into<Hash>, p1: i32) -> bool {
    let collectable_category: Hash = collectable_category.into();
    call(0xFC832B06127D8E99, (collectable_category, p1))
}
