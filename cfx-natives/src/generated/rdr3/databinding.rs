// Made by native-gen 0.2.0 from data bfa980c62ddaa8f0; do not edit.

//! Namespace `DATABINDING` of the RedM client.

use crate::prelude::*;

/// `DatabindingAddDataBool`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58BAA5F635DA2FF4>
#[doc(alias(
    "DatabindingAddDataBool",
    "_DATABINDING_ADD_DATA_BOOL",
    "0x58BAA5F635DA2FF4"
))]
#[inline]
pub fn databinding_add_data_bool(p0: i32, p1: &str, p2: bool) -> i32 {
    call(0x58BAA5F635DA2FF4, (p0, p1, p2))
}

/// `DatabindingAddDataBoolByHash`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC95D3AE2ECA70D6>
#[doc(alias(
    "DatabindingAddDataBoolByHash",
    "_DATABINDING_ADD_DATA_BOOL_BY_HASH",
    "0xBC95D3AE2ECA70D6"
))]
#[inline]
pub fn databinding_add_data_bool_by_hash(p0: i32, p1: impl Into<Hash>, p2: bool) -> i32 {
    let p1: Hash = p1.into();
    call(0xBC95D3AE2ECA70D6, (p0, p1, p2))
}

/// `DatabindingAddDataBoolFromPath`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37BB86A751148A6A>
#[doc(alias(
    "DatabindingAddDataBoolFromPath",
    "_DATABINDING_ADD_DATA_BOOL_FROM_PATH",
    "0x37BB86A751148A6A"
))]
#[inline]
pub fn databinding_add_data_bool_from_path(p0: &str, p1: &str, p2: bool) -> i32 {
    call(0x37BB86A751148A6A, (p0, p1, p2))
}

/// `DatabindingAddDataContainer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB4F9A3537EEABCD>
#[doc(alias(
    "DatabindingAddDataContainer",
    "_DATABINDING_ADD_DATA_CONTAINER",
    "0xEB4F9A3537EEABCD"
))]
#[inline]
pub fn databinding_add_data_container(entry_id: impl Into<Hash>, p1: &str) -> Hash {
    let entry_id: Hash = entry_id.into();
    call(0xEB4F9A3537EEABCD, (entry_id, p1))
}

/// `DatabindingAddDataContainerByHash`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x98BB14345BB68257>
#[doc(alias(
    "DatabindingAddDataContainerByHash",
    "_DATABINDING_ADD_DATA_CONTAINER_BY_HASH",
    "0x98BB14345BB68257"
))]
#[inline]
pub fn databinding_add_data_container_by_hash(p0: i32, p1: impl Into<Hash>) -> i32 {
    let p1: Hash = p1.into();
    call(0x98BB14345BB68257, (p0, p1))
}

/// `DatabindingAddDataContainerFromPath`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C827D175F1292F4>
#[doc(alias(
    "DatabindingAddDataContainerFromPath",
    "_DATABINDING_ADD_DATA_CONTAINER_FROM_PATH",
    "0x0C827D175F1292F4"
))]
#[inline]
pub fn databinding_add_data_container_from_path(p0: &str, p1: &str) -> Hash {
    call(0x0C827D175F1292F4, (p0, p1))
}

/// `DatabindingAddDataContainerFromPathByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD7DB94AB78E8EBE4>
#[doc(alias(
    "DatabindingAddDataContainerFromPathByHash",
    "_DATABINDING_ADD_DATA_CONTAINER_FROM_PATH_BY_HASH",
    "0xD7DB94AB78E8EBE4"
))]
#[inline]
pub fn databinding_add_data_container_from_path_by_hash(p0: &str, p1: impl Into<Hash>) -> i32 {
    let p1: Hash = p1.into();
    call(0xD7DB94AB78E8EBE4, (p0, p1))
}

/// `DatabindingAddDataFloat`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5154228273ADB9A6>
#[doc(alias(
    "DatabindingAddDataFloat",
    "_DATABINDING_ADD_DATA_FLOAT",
    "0x5154228273ADB9A6"
))]
#[inline]
pub fn databinding_add_data_float(p0: i32, p1: &str, p2: f32) -> i32 {
    call(0x5154228273ADB9A6, (p0, p1, p2))
}

/// `DatabindingAddDataGangId`.
///
/// Of unknown type: `p0`, `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D0F2014DB28DD00>
#[doc(alias(
    "DatabindingAddDataGangId",
    "_DATABINDING_ADD_DATA_GANG_ID",
    "0x7D0F2014DB28DD00"
))]
#[inline]
pub fn databinding_add_data_gang_id(p0: i32, p1: &str, gang_id: i32) -> i32 {
    call(0x7D0F2014DB28DD00, (p0, p1, gang_id))
}

/// `DatabindingAddDataHash`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8538F1205D60ECA6>
#[doc(alias(
    "DatabindingAddDataHash",
    "_DATABINDING_ADD_DATA_HASH",
    "0x8538F1205D60ECA6"
))]
#[inline]
pub fn databinding_add_data_hash(p0: i32, p1: &str, p2: impl Into<Hash>) -> i32 {
    let p2: Hash = p2.into();
    call(0x8538F1205D60ECA6, (p0, p1, p2))
}

/// `DatabindingAddDataHashByHash`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E173DFB041993C6>
#[doc(alias(
    "DatabindingAddDataHashByHash",
    "_DATABINDING_ADD_DATA_HASH_BY_HASH",
    "0x8E173DFB041993C6"
))]
#[inline]
pub fn databinding_add_data_hash_by_hash(p0: i32, p1: impl Into<Hash>, p2: impl Into<Hash>) -> i32 {
    let p1: Hash = p1.into();
    let p2: Hash = p2.into();
    call(0x8E173DFB041993C6, (p0, p1, p2))
}

/// `DatabindingAddDataInt`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x307A3247C5457BDE>
#[doc(alias(
    "DatabindingAddDataInt",
    "_DATABINDING_ADD_DATA_INT",
    "0x307A3247C5457BDE"
))]
#[inline]
pub fn databinding_add_data_int(p0: i32, p1: &str, p2: impl Into<Hash>) -> i32 {
    let p2: Hash = p2.into();
    call(0x307A3247C5457BDE, (p0, p1, p2))
}

/// `DatabindingAddDataIntByHash`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x267F9527F4350ADE>
#[doc(alias(
    "DatabindingAddDataIntByHash",
    "_DATABINDING_ADD_DATA_INT_BY_HASH",
    "0x267F9527F4350ADE"
))]
#[inline]
pub fn databinding_add_data_int_by_hash(p0: i32, p1: impl Into<Hash>, p2: i32) -> i32 {
    let p1: Hash = p1.into();
    call(0x267F9527F4350ADE, (p0, p1, p2))
}

/// `DatabindingAddDataPosseId`.
///
/// Of unknown type: `p0`, `posse_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7D0F2014DB28DD01>
#[doc(alias(
    "DatabindingAddDataPosseId",
    "_DATABINDING_ADD_DATA_POSSE_ID",
    "0x7D0F2014DB28DD01"
))]
#[inline]
pub fn databinding_add_data_posse_id(p0: i32, p1: &str, posse_id: i32) -> i32 {
    call(0x7D0F2014DB28DD01, (p0, p1, posse_id))
}

/// `DatabindingAddDataString`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x617FCA1C5652BBAD>
#[doc(alias(
    "DatabindingAddDataString",
    "_DATABINDING_ADD_DATA_STRING",
    "0x617FCA1C5652BBAD"
))]
#[inline]
pub fn databinding_add_data_string(p0: i32, p1: &str, p2: &str) -> i32 {
    call(0x617FCA1C5652BBAD, (p0, p1, p2))
}

/// `DatabindingAddDataStringByHash`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEAD09E76E22630C3>
#[doc(alias(
    "DatabindingAddDataStringByHash",
    "_DATABINDING_ADD_DATA_STRING_BY_HASH",
    "0xEAD09E76E22630C3"
))]
#[inline]
pub fn databinding_add_data_string_by_hash(p0: i32, p1: impl Into<Hash>, p2: &str) -> i32 {
    let p1: Hash = p1.into();
    call(0xEAD09E76E22630C3, (p0, p1, p2))
}

/// `DatabindingAddDataStringFromPath`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA381DE86EE170C4A>
#[doc(alias(
    "DatabindingAddDataStringFromPath",
    "_DATABINDING_ADD_DATA_STRING_FROM_PATH",
    "0xA381DE86EE170C4A"
))]
#[inline]
pub fn databinding_add_data_string_from_path(p0: &str, p1: &str, p2: &str) -> i32 {
    call(0xA381DE86EE170C4A, (p0, p1, p2))
}

/// `DatabindingAddHashArray`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52F5F08278EA5D75>
#[doc(alias(
    "DatabindingAddHashArray",
    "_DATABINDING_ADD_HASH_ARRAY",
    "0x52F5F08278EA5D75"
))]
#[inline]
pub fn databinding_add_hash_array(p0: i32, p1: &str) -> i32 {
    call(0x52F5F08278EA5D75, (p0, p1))
}

/// `DatabindingAddStringArray`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B23E0627BDBFE85>
#[doc(alias(
    "DatabindingAddStringArray",
    "_DATABINDING_ADD_STRING_ARRAY",
    "0x1B23E0627BDBFE85"
))]
#[inline]
pub fn databinding_add_string_array(p0: i32, p1: &str) -> i32 {
    call(0x1B23E0627BDBFE85, (p0, p1))
}

/// `DatabindingAddUiItemList`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE74FA57E0CE6824>
#[doc(alias(
    "DatabindingAddUiItemList",
    "_DATABINDING_ADD_UI_ITEM_LIST",
    "0xFE74FA57E0CE6824"
))]
#[inline]
pub fn databinding_add_ui_item_list(p0: i32, p1: &str) -> i32 {
    call(0xFE74FA57E0CE6824, (p0, p1))
}

/// `DatabindingAddUiItemListByHash`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C7799283325181B>
#[doc(alias(
    "DatabindingAddUiItemListByHash",
    "_DATABINDING_ADD_UI_ITEM_LIST_BY_HASH",
    "0x3C7799283325181B"
))]
#[inline]
pub fn databinding_add_ui_item_list_by_hash(p0: i32, p1: impl Into<Hash>) -> i32 {
    let p1: Hash = p1.into();
    call(0x3C7799283325181B, (p0, p1))
}

/// `DatabindingAddUiItemListFromPath`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB5B9A474148F699>
#[doc(alias(
    "DatabindingAddUiItemListFromPath",
    "_DATABINDING_ADD_UI_ITEM_LIST_FROM_PATH",
    "0xDB5B9A474148F699"
))]
#[inline]
pub fn databinding_add_ui_item_list_from_path(p0: &str, p1: &str) -> i32 {
    call(0xDB5B9A474148F699, (p0, p1))
}

/// `DatabindingClearBindingArray`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1F15C1D03DF802D>
#[doc(alias(
    "DatabindingClearBindingArray",
    "_DATABINDING_CLEAR_BINDING_ARRAY",
    "0xA1F15C1D03DF802D"
))]
#[inline]
pub fn databinding_clear_binding_array(entry_id: impl Into<Hash>) {
    let entry_id: Hash = entry_id.into();
    call(0xA1F15C1D03DF802D, (entry_id,))
}

/// `DatabindingGetArrayCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD23F5DE04FE717E2>
#[doc(alias(
    "DatabindingGetArrayCount",
    "_DATABINDING_GET_ARRAY_COUNT",
    "0xD23F5DE04FE717E2"
))]
#[inline]
pub fn databinding_get_array_count(entry_id: impl Into<Hash>) -> i32 {
    let entry_id: Hash = entry_id.into();
    call(0xD23F5DE04FE717E2, (entry_id,))
}

/// `DatabindingGetDataContainerFromChildIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C827D175F1292F3>
#[doc(alias(
    "DatabindingGetDataContainerFromChildIndex",
    "_DATABINDING_GET_DATA_CONTAINER_FROM_CHILD_INDEX",
    "0x0C827D175F1292F3"
))]
#[inline]
pub fn databinding_get_data_container_from_child_index(entry_id: impl Into<Hash>, p1: i32) -> i32 {
    let entry_id: Hash = entry_id.into();
    call(0x0C827D175F1292F3, (entry_id, p1))
}

/// `DatabindingGetDataContainerFromPath`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C827D175F1292F2>
#[doc(alias(
    "DatabindingGetDataContainerFromPath",
    "_DATABINDING_GET_DATA_CONTAINER_FROM_PATH",
    "0x0C827D175F1292F2"
))]
#[inline]
pub fn databinding_get_data_container_from_path(p0: &str) -> i32 {
    call(0x0C827D175F1292F2, (p0,))
}

/// `DatabindingGetItemContextByIndex`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE96D7F9FEFCC105F>
#[doc(alias(
    "DatabindingGetItemContextByIndex",
    "_DATABINDING_GET_ITEM_CONTEXT_BY_INDEX",
    "0xE96D7F9FEFCC105F"
))]
#[inline]
pub fn databinding_get_item_context_by_index(p0: i32, index: i32) -> i32 {
    call(0xE96D7F9FEFCC105F, (p0, index))
}

/// `DatabindingInsertUiItemToListFromContextHashAlias`.
///
/// Of unknown type: `p0`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE97A05C05F16E41>
#[doc(alias(
    "DatabindingInsertUiItemToListFromContextHashAlias",
    "_DATABINDING_INSERT_UI_ITEM_TO_LIST_FROM_CONTEXT_HASH_ALIAS",
    "0xEE97A05C05F16E41"
))]
#[inline]
pub fn databinding_insert_ui_item_to_list_from_context_hash_alias(
    p0: i32,
    index: i32,
    p2: impl Into<Hash>,
    p3: i32,
) {
    let p2: Hash = p2.into();
    call(0xEE97A05C05F16E41, (p0, index, p2, p3))
}

/// `DatabindingInsertUiItemToListFromContextStringAlias`.
///
/// Of unknown type: `p0`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5859E970794D92F3>
#[doc(alias(
    "DatabindingInsertUiItemToListFromContextStringAlias",
    "_DATABINDING_INSERT_UI_ITEM_TO_LIST_FROM_CONTEXT_STRING_ALIAS",
    "0x5859E970794D92F3"
))]
#[inline]
pub fn databinding_insert_ui_item_to_list_from_context_string_alias(
    p0: i32,
    index: i32,
    p2: &str,
    p3: i32,
) {
    call(0x5859E970794D92F3, (p0, index, p2, p3))
}

/// `DatabindingInsertUiItemToListFromPathStringAlias`.
///
/// Of unknown type: `p0`, `p1`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5740774F608E4FC8>
#[doc(alias(
    "DatabindingInsertUiItemToListFromPathStringAlias",
    "_DATABINDING_INSERT_UI_ITEM_TO_LIST_FROM_PATH_STRING_ALIAS",
    "0x5740774F608E4FC8"
))]
#[inline]
pub fn databinding_insert_ui_item_to_list_from_path_string_alias(
    p0: i32,
    p1: i32,
    p2: &str,
    p3: i32,
) {
    call(0x5740774F608E4FC8, (p0, p1, p2, p3))
}

/// `DatabindingIsEntryValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E7130793AAAAB8D>
#[doc(alias(
    "DatabindingIsEntryValid",
    "DATABINDING_IS_ENTRY_VALID",
    "0x1E7130793AAAAB8D"
))]
#[inline]
pub fn databinding_is_entry_valid(entry_id: impl Into<Hash>) -> bool {
    let entry_id: Hash = entry_id.into();
    call(0x1E7130793AAAAB8D, (entry_id,))
}

/// `DatabindingReadDataBool`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5EEFBD4B6D7CD6EB>
#[doc(alias(
    "DatabindingReadDataBool",
    "_DATABINDING_READ_DATA_BOOL",
    "0x5EEFBD4B6D7CD6EB"
))]
#[inline]
pub fn databinding_read_data_bool(p0: i32) -> i32 {
    call(0x5EEFBD4B6D7CD6EB, (p0,))
}

/// `DatabindingReadDataBoolFromParent`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8EDE09FE07BD77F>
#[doc(alias(
    "DatabindingReadDataBoolFromParent",
    "_DATABINDING_READ_DATA_BOOL_FROM_PARENT",
    "0xA8EDE09FE07BD77F"
))]
#[inline]
pub fn databinding_read_data_bool_from_parent(p0: i32, p1: &str) -> i32 {
    call(0xA8EDE09FE07BD77F, (p0, p1))
}

/// `DatabindingReadDataBoolFromParentByHash`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4CDC3FDDFAE07EB3>
#[doc(alias(
    "DatabindingReadDataBoolFromParentByHash",
    "_DATABINDING_READ_DATA_BOOL_FROM_PARENT_BY_HASH",
    "0x4CDC3FDDFAE07EB3"
))]
#[inline]
pub fn databinding_read_data_bool_from_parent_by_hash(p0: i32, p1: impl Into<Hash>) -> i32 {
    let p1: Hash = p1.into();
    call(0x4CDC3FDDFAE07EB3, (p0, p1))
}

/// `DatabindingReadDataHashStringFromParent`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B535990B01B62DE>
#[doc(alias(
    "DatabindingReadDataHashStringFromParent",
    "_DATABINDING_READ_DATA_HASH_STRING_FROM_PARENT",
    "0x9B535990B01B62DE"
))]
#[inline]
pub fn databinding_read_data_hash_string_from_parent(p0: i32, p1: &str) -> i32 {
    call(0x9B535990B01B62DE, (p0, p1))
}

/// `DatabindingReadDataHashStringFromParentByHash`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F43BC25A119B252>
#[doc(alias(
    "DatabindingReadDataHashStringFromParentByHash",
    "_DATABINDING_READ_DATA_HASH_STRING_FROM_PARENT_BY_HASH",
    "0x1F43BC25A119B252"
))]
#[inline]
pub fn databinding_read_data_hash_string_from_parent_by_hash(p0: i32, p1: impl Into<Hash>) -> i32 {
    let p1: Hash = p1.into();
    call(0x1F43BC25A119B252, (p0, p1))
}

/// `DatabindingReadDataIntFromParent`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFC566A4801F6B40>
#[doc(alias(
    "DatabindingReadDataIntFromParent",
    "_DATABINDING_READ_DATA_INT_FROM_PARENT",
    "0xFFC566A4801F6B40"
))]
#[inline]
pub fn databinding_read_data_int_from_parent(p0: i32, p1: &str) -> i32 {
    call(0xFFC566A4801F6B40, (p0, p1))
}

/// `DatabindingReadDataIntFromParentByHash`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB5F668B648EC0970>
#[doc(alias(
    "DatabindingReadDataIntFromParentByHash",
    "_DATABINDING_READ_DATA_INT_FROM_PARENT_BY_HASH",
    "0xB5F668B648EC0970"
))]
#[inline]
pub fn databinding_read_data_int_from_parent_by_hash(p0: i32, p1: impl Into<Hash>) -> i32 {
    let p1: Hash = p1.into();
    call(0xB5F668B648EC0970, (p0, p1))
}

/// `DatabindingReadDataString`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D290B5FFA7C5151>
#[doc(alias(
    "DatabindingReadDataString",
    "_DATABINDING_READ_DATA_STRING",
    "0x3D290B5FFA7C5151"
))]
#[inline]
pub fn databinding_read_data_string(p0: i32) -> i32 {
    call(0x3D290B5FFA7C5151, (p0,))
}

/// `DatabindingReadDataStringFromParent`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6323AD277C4A2AFB>
#[doc(alias(
    "DatabindingReadDataStringFromParent",
    "_DATABINDING_READ_DATA_STRING_FROM_PARENT",
    "0x6323AD277C4A2AFB"
))]
#[inline]
pub fn databinding_read_data_string_from_parent(p0: i32, p1: &str) -> i32 {
    call(0x6323AD277C4A2AFB, (p0, p1))
}

/// `DatabindingReadFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5FE444EB67C70AD4>
#[doc(alias(
    "DatabindingReadFloat",
    "_DATABINDING_READ_FLOAT",
    "0x5FE444EB67C70AD4"
))]
#[inline]
pub fn databinding_read_float(entry_id: impl Into<Hash>) -> f32 {
    let entry_id: Hash = entry_id.into();
    call(0x5FE444EB67C70AD4, (entry_id,))
}

/// `DatabindingReadHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x81D7183E7A8ECA72>
#[doc(alias("DatabindingReadHash", "_DATABINDING_READ_HASH", "0x81D7183E7A8ECA72"))]
#[inline]
pub fn databinding_read_hash(entry_id: impl Into<Hash>) -> Hash {
    let entry_id: Hash = entry_id.into();
    call(0x81D7183E7A8ECA72, (entry_id,))
}

/// `DatabindingReadInt`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x570784D782597512>
#[doc(alias("DatabindingReadInt", "DATABINDING_READ_INT", "0x570784D782597512"))]
#[inline]
pub fn databinding_read_int(p0: i32) -> i32 {
    call(0x570784D782597512, (p0,))
}

/// `DatabindingRemoveBindingArrayItemByDataContextId`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF68B1726EAF7B285>
#[doc(alias(
    "DatabindingRemoveBindingArrayItemByDataContextId",
    "_DATABINDING_REMOVE_BINDING_ARRAY_ITEM_BY_DATA_CONTEXT_ID",
    "0xF68B1726EAF7B285"
))]
#[inline]
pub fn databinding_remove_binding_array_item_by_data_context_id(
    p0: i32,
    entry_id: impl Into<Hash>,
) {
    let entry_id: Hash = entry_id.into();
    call(0xF68B1726EAF7B285, (p0, entry_id))
}

/// `DatabindingRemoveDataEntry`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0AE9938D0541F2DA>
#[doc(alias(
    "DatabindingRemoveDataEntry",
    "_DATABINDING_REMOVE_DATA_ENTRY",
    "0x0AE9938D0541F2DA"
))]
#[inline]
pub fn databinding_remove_data_entry(entry_id: impl Into<Hash>) {
    let entry_id: Hash = entry_id.into();
    call(0x0AE9938D0541F2DA, (entry_id,))
}

/// `DatabindingRemoveUiItemFromListByIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6318FB3BE37E11B3>
#[doc(alias(
    "DatabindingRemoveUiItemFromListByIndex",
    "_DATABINDING_REMOVE_UI_ITEM_FROM_LIST_BY_INDEX",
    "0x6318FB3BE37E11B3"
))]
#[inline]
pub fn databinding_remove_ui_item_from_list_by_index(entry_id: impl Into<Hash>, index: i32) {
    let entry_id: Hash = entry_id.into();
    call(0x6318FB3BE37E11B3, (entry_id, index))
}

/// `DatabindingSetTemplatedUiItemHashAlias`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0AE7138D0541F2DE>
#[doc(alias(
    "DatabindingSetTemplatedUiItemHashAlias",
    "_DATABINDING_SET_TEMPLATED_UI_ITEM_HASH_ALIAS",
    "0x0AE7138D0541F2DE"
))]
#[inline]
pub fn databinding_set_templated_ui_item_hash_alias(p0: i32, p1: i32, p2: impl Into<Hash>) {
    let p2: Hash = p2.into();
    call(0x0AE7138D0541F2DE, (p0, p1, p2))
}

/// `DatabindingSetTemplatedUiItemListSize`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE74FA57E0CE6825>
#[doc(alias(
    "DatabindingSetTemplatedUiItemListSize",
    "_DATABINDING_SET_TEMPLATED_UI_ITEM_LIST_SIZE",
    "0xFE74FA57E0CE6825"
))]
#[inline]
pub fn databinding_set_templated_ui_item_list_size(p0: i32, p1: i32) {
    call(0xFE74FA57E0CE6825, (p0, p1))
}

/// `DatabindingWriteDataBool`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB888B4B91046770>
#[doc(alias(
    "DatabindingWriteDataBool",
    "_DATABINDING_WRITE_DATA_BOOL",
    "0xAB888B4B91046770"
))]
#[inline]
pub fn databinding_write_data_bool(p0: i32, p1: bool) {
    call(0xAB888B4B91046770, (p0, p1))
}

/// `DatabindingWriteDataBoolFromParent`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDFE546E4C2D0E21>
#[doc(alias(
    "DatabindingWriteDataBoolFromParent",
    "_DATABINDING_WRITE_DATA_BOOL_FROM_PARENT",
    "0xBDFE546E4C2D0E21"
))]
#[inline]
pub fn databinding_write_data_bool_from_parent(p0: i32, p1: &str, p2: bool) {
    call(0xBDFE546E4C2D0E21, (p0, p1, p2))
}

/// `DatabindingWriteDataFloat`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF504BECEB15DA93>
#[doc(alias(
    "DatabindingWriteDataFloat",
    "_DATABINDING_WRITE_DATA_FLOAT",
    "0xDF504BECEB15DA93"
))]
#[inline]
pub fn databinding_write_data_float(p0: i32, p1: f32) {
    call(0xDF504BECEB15DA93, (p0, p1))
}

/// `DatabindingWriteDataGangId`.
///
/// Of unknown type: `p0`, `gang_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC70041408E16BE2D>
#[doc(alias(
    "DatabindingWriteDataGangId",
    "_DATABINDING_WRITE_DATA_GANG_ID",
    "0xC70041408E16BE2D"
))]
#[inline]
pub fn databinding_write_data_gang_id(p0: i32, p1: &str, gang_id: i32) {
    call(0xC70041408E16BE2D, (p0, p1, gang_id))
}

/// `DatabindingWriteDataHashString`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xACDEF586BD71B1FD>
#[doc(alias(
    "DatabindingWriteDataHashString",
    "_DATABINDING_WRITE_DATA_HASH_STRING",
    "0xACDEF586BD71B1FD"
))]
#[inline]
pub fn databinding_write_data_hash_string(p0: i32, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0xACDEF586BD71B1FD, (p0, p1))
}

/// `DatabindingWriteDataHashStringFromParent`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0971F04E1EAA7AE8>
#[doc(alias(
    "DatabindingWriteDataHashStringFromParent",
    "_DATABINDING_WRITE_DATA_HASH_STRING_FROM_PARENT",
    "0x0971F04E1EAA7AE8"
))]
#[inline]
pub fn databinding_write_data_hash_string_from_parent(p0: i32, p1: &str, p2: impl Into<Hash>) {
    let p2: Hash = p2.into();
    call(0x0971F04E1EAA7AE8, (p0, p1, p2))
}

/// `DatabindingWriteDataHashStringFromParentByHash`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x20209529689E0953>
#[doc(alias(
    "DatabindingWriteDataHashStringFromParentByHash",
    "_DATABINDING_WRITE_DATA_HASH_STRING_FROM_PARENT_BY_HASH",
    "0x20209529689E0953"
))]
#[inline]
pub fn databinding_write_data_hash_string_from_parent_by_hash(
    p0: i32,
    p1: impl Into<Hash>,
    p2: i32,
) {
    let p1: Hash = p1.into();
    call(0x20209529689E0953, (p0, p1, p2))
}

/// `DatabindingWriteDataInt`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x335C3F6B3766B8D9>
#[doc(alias(
    "DatabindingWriteDataInt",
    "_DATABINDING_WRITE_DATA_INT",
    "0x335C3F6B3766B8D9"
))]
#[inline]
pub fn databinding_write_data_int(p0: i32, p1: i32) {
    call(0x335C3F6B3766B8D9, (p0, p1))
}

/// `DatabindingWriteDataIntFromParent`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9EFA98238BA08FC4>
#[doc(alias(
    "DatabindingWriteDataIntFromParent",
    "_DATABINDING_WRITE_DATA_INT_FROM_PARENT",
    "0x9EFA98238BA08FC4"
))]
#[inline]
pub fn databinding_write_data_int_from_parent(p0: i32, p1: &str, p2: i32) {
    call(0x9EFA98238BA08FC4, (p0, p1, p2))
}

/// `DatabindingWriteDataIntFromParentByHash`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D6E10A41D6ED6EC>
#[doc(alias(
    "DatabindingWriteDataIntFromParentByHash",
    "_DATABINDING_WRITE_DATA_INT_FROM_PARENT_BY_HASH",
    "0x9D6E10A41D6ED6EC"
))]
#[inline]
pub fn databinding_write_data_int_from_parent_by_hash(p0: i32, p1: impl Into<Hash>, p2: i32) {
    let p1: Hash = p1.into();
    call(0x9D6E10A41D6ED6EC, (p0, p1, p2))
}

/// `DatabindingWriteDataPosseId`.
///
/// Of unknown type: `p0`, `posse_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC70041408E16BE2E>
#[doc(alias(
    "DatabindingWriteDataPosseId",
    "_DATABINDING_WRITE_DATA_POSSE_ID",
    "0xC70041408E16BE2E"
))]
#[inline]
pub fn databinding_write_data_posse_id(p0: i32, p1: &str, posse_id: i32) {
    call(0xC70041408E16BE2E, (p0, p1, posse_id))
}

/// `DatabindingWriteDataScriptVariables`.
///
/// `arguments` are the further arguments, as a tuple.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB888B4B91046771>
#[doc(alias(
    "DatabindingWriteDataScriptVariables",
    "_DATABINDING_WRITE_DATA_SCRIPT_VARIABLES",
    "0xAB888B4B91046771"
))]
#[inline]
pub fn databinding_write_data_script_variables(p0: i32, p1: i32, arguments: impl NativeArg) {
    call(0xAB888B4B91046771, (p0, p1, arguments))
}

/// `DatabindingWriteDataString`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1BD342F2872AEE9>
#[doc(alias(
    "DatabindingWriteDataString",
    "_DATABINDING_WRITE_DATA_STRING",
    "0xE1BD342F2872AEE9"
))]
#[inline]
pub fn databinding_write_data_string(p0: i32, p1: &str) {
    call(0xE1BD342F2872AEE9, (p0, p1))
}

/// `DatabindingWriteStringFromHash`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3BD6FF95E713EE5>
#[doc(alias(
    "DatabindingWriteStringFromHash",
    "_DATABINDING_WRITE_STRING_FROM_HASH",
    "0xA3BD6FF95E713EE5"
))]
#[inline]
pub fn databinding_write_string_from_hash(p0: i32, p1: impl Into<Hash>, p2: &str) {
    let p1: Hash = p1.into();
    call(0xA3BD6FF95E713EE5, (p0, p1, p2))
}

/// `DatabindingWriteStringFromParent`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4FF713B2F17A391E>
#[doc(alias(
    "DatabindingWriteStringFromParent",
    "DATABINDING_WRITE_STRING_FROM_PARENT",
    "0x4FF713B2F17A391E"
))]
#[inline]
pub fn databinding_write_string_from_parent(p0: i32, p1: &str, p2: &str) {
    call(0x4FF713B2F17A391E, (p0, p1, p2))
}

/// `N_0x02b21b6beedd83cc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x02B21B6BEEDD83CC>
#[doc(alias("N_0x02b21b6beedd83cc", "0x02B21B6BEEDD83CC"))]
#[inline]
pub fn n_0x02b21b6beedd83cc(entry_id: impl Into<Hash>, p1: i32) -> i32 {
    let entry_id: Hash = entry_id.into();
    call(0x02B21B6BEEDD83CC, (entry_id, p1))
}

/// `N_0x05ac9e1e02975afb`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x05AC9E1E02975AFB>
#[doc(alias("N_0x05ac9e1e02975afb", "0x05AC9E1E02975AFB"))]
#[inline]
pub fn n_0x05ac9e1e02975afb(p0: i32, p1: &str, p2: f32) {
    call(0x05AC9E1E02975AFB, (p0, p1, p2))
}

/// `N_0x1919d59e60fd516e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1919D59E60FD516E>
#[doc(alias("N_0x1919d59e60fd516e", "0x1919D59E60FD516E"))]
#[inline]
pub fn n_0x1919d59e60fd516e(p0: i32, p1: i32, p2: i32) {
    call(0x1919D59E60FD516E, (p0, p1, p2))
}

/// `N_0x294af5323f44b053`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x294AF5323F44B053>
#[doc(alias("N_0x294af5323f44b053", "0x294AF5323F44B053"))]
#[inline]
pub fn n_0x294af5323f44b053(p0: i32, p1: &str, p2: i32) -> i32 {
    call(0x294AF5323F44B053, (p0, p1, p2))
}

/// `N_0x3bf0767cf33fcc88`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3BF0767CF33FCC88>
#[doc(alias("N_0x3bf0767cf33fcc88", "0x3BF0767CF33FCC88"))]
#[inline]
pub fn n_0x3bf0767cf33fcc88(entry_id: impl Into<Hash>) {
    let entry_id: Hash = entry_id.into();
    call(0x3BF0767CF33FCC88, (entry_id,))
}

/// `N_0x422179c7f6ad9304`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x422179C7F6AD9304>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `gamer_handle`: there must be as many as it takes.
#[doc(alias("N_0x422179c7f6ad9304", "0x422179C7F6AD9304"))]
#[inline]
pub unsafe fn n_0x422179c7f6ad9304(p0: i32, gamer_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let gamer_handle = unsafe { Buffer::new(gamer_handle) };
    call(0x422179C7F6AD9304, (p0, gamer_handle))
}

/// `N_0x6329c34bee5bff4b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6329C34BEE5BFF4B>
#[doc(alias("N_0x6329c34bee5bff4b", "0x6329C34BEE5BFF4B"))]
#[inline]
pub fn n_0x6329c34bee5bff4b(p0: i32, p1: impl Into<Hash>) -> i32 {
    let p1: Hash = p1.into();
    call(0x6329C34BEE5BFF4B, (p0, p1))
}

/// `N_0x7fc60c94c83c5cd7`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FC60C94C83C5CD7>
#[doc(alias("N_0x7fc60c94c83c5cd7", "0x7FC60C94C83C5CD7"))]
#[inline]
pub fn n_0x7fc60c94c83c5cd7(p0: i32, p1: impl Into<Hash>, p2: i32) {
    let p1: Hash = p1.into();
    call(0x7FC60C94C83C5CD7, (p0, p1, p2))
}

/// `N_0xb138ca787f3dd858`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB138CA787F3DD858>
#[doc(alias("N_0xb138ca787f3dd858", "0xB138CA787F3DD858"))]
#[inline]
pub fn n_0xb138ca787f3dd858(p0: i32, p1: &str, p2: i32) {
    call(0xB138CA787F3DD858, (p0, p1, p2))
}

/// `N_0xbfc83da249befcc9`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBFC83DA249BEFCC9>
#[doc(alias("N_0xbfc83da249befcc9", "0xBFC83DA249BEFCC9"))]
#[inline]
pub fn n_0xbfc83da249befcc9(p0: i32, p1: impl Into<Hash>, p2: i32) {
    let p1: Hash = p1.into();
    call(0xBFC83DA249BEFCC9, (p0, p1, p2))
}

/// `N_0xc900cec8a172375b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC900CEC8A172375B>
#[doc(alias("N_0xc900cec8a172375b", "0xC900CEC8A172375B"))]
#[inline]
pub fn n_0xc900cec8a172375b(p0: i32, p1: &str, p2: i32) {
    call(0xC900CEC8A172375B, (p0, p1, p2))
}

/// `N_0xd48993a61938c64d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD48993A61938C64D>
#[doc(alias("N_0xd48993a61938c64d", "0xD48993A61938C64D"))]
#[inline]
pub fn n_0xd48993a61938c64d(p0: i32, p1: &str) -> i32 {
    call(0xD48993A61938C64D, (p0, p1))
}

/// `N_0xe6aab897120492d6`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE6AAB897120492D6>
#[doc(alias("N_0xe6aab897120492d6", "0xE6AAB897120492D6"))]
#[inline]
pub fn n_0xe6aab897120492d6(p0: i32, p1: &str) -> i32 {
    call(0xE6AAB897120492D6, (p0, p1))
}

/// `N_0xe6aab897120492d7`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE6AAB897120492D7>
#[doc(alias("N_0xe6aab897120492d7", "0xE6AAB897120492D7"))]
#[inline]
pub fn n_0xe6aab897120492d7(p0: i32, p1: &str, p2: i32) {
    call(0xE6AAB897120492D7, (p0, p1, p2))
}

/// `N_0xf47e33f8d2523825`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF47E33F8D2523825>
#[doc(alias("N_0xf47e33f8d2523825", "0xF47E33F8D2523825"))]
#[inline]
pub fn n_0xf47e33f8d2523825(p0: i32, p1: i32) -> i32 {
    call(0xF47E33F8D2523825, (p0, p1))
}

/// `VirtualCollectionExists`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37963B56755BFB35>
#[doc(alias(
    "VirtualCollectionExists",
    "_VIRTUAL_COLLECTION_EXISTS",
    "0x37963B56755BFB35"
))]
#[inline]
pub fn virtual_collection_exists(p0: i32) -> i32 {
    call(0x37963B56755BFB35, (p0,))
}

/// `VirtualCollectionItemAdd`.
///
/// Of unknown type: `p0`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6DCBF187221CF73D>
#[doc(alias(
    "VirtualCollectionItemAdd",
    "_VIRTUAL_COLLECTION_ITEM_ADD",
    "0x6DCBF187221CF73D"
))]
#[inline]
pub fn virtual_collection_item_add(p0: i32, index: i32, p2: impl Into<Hash>, p3: i32) {
    let p2: Hash = p2.into();
    call(0x6DCBF187221CF73D, (p0, index, p2, p3))
}

/// `VirtualCollectionReset`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09D95666ED2B5F60>
#[doc(alias(
    "VirtualCollectionReset",
    "_VIRTUAL_COLLECTION_RESET",
    "0x09D95666ED2B5F60"
))]
#[inline]
pub fn virtual_collection_reset(p0: i32) {
    call(0x09D95666ED2B5F60, (p0,))
}

/// `VirtualCollectionSetInterestIndex`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49A8447533308BCF>
#[doc(alias(
    "VirtualCollectionSetInterestIndex",
    "_VIRTUAL_COLLECTION_SET_INTEREST_INDEX",
    "0x49A8447533308BCF"
))]
#[inline]
pub fn virtual_collection_set_interest_index(p0: i32, interest_index: i32) {
    call(0x49A8447533308BCF, (p0, interest_index))
}

/// `VirtualCollectionSetSize`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9DCE9B01A93B58BC>
#[doc(alias(
    "VirtualCollectionSetSize",
    "_VIRTUAL_COLLECTION_SET_SIZE",
    "0x9DCE9B01A93B58BC"
))]
#[inline]
pub fn virtual_collection_set_size(p0: i32, size: i32) {
    call(0x9DCE9B01A93B58BC, (p0, size))
}
