// Made by native-gen 0.2.0 from data f7a214eed3d00130; do not edit.

//! Namespace `INVENTORY` of the RedM client.

use crate::prelude::*;

/// `GetDefaultItemSlotInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6452B1D357D81742>
#[doc(alias(
    "GetDefaultItemSlotInfo",
    "_GET_DEFAULT_ITEM_SLOT_INFO",
    "0x6452B1D357D81742"
))]
#[inline]
pub fn get_default_item_slot_info(item: impl Into<Hash>, p1: impl Into<Hash>) -> Hash {
    let item: Hash = item.into();
    let p1: Hash = p1.into();
    call(0x6452B1D357D81742, (item, p1))
}

/// `GetItemRoleMaxLevelCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xADDD1E7C0ECF7D95>
#[doc(alias(
    "GetItemRoleMaxLevelCount",
    "_GET_ITEM_ROLE_MAX_LEVEL_COUNT",
    "0xADDD1E7C0ECF7D95"
))]
#[inline]
pub fn get_item_role_max_level_count(inventory_id: i32, e_role_max_level: impl Into<Hash>) -> i32 {
    let e_role_max_level: Hash = e_role_max_level.into();
    call(0xADDD1E7C0ECF7D95, (inventory_id, e_role_max_level))
}

/// `GetItemSlotMaxCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE80E50BEE276A54A>
#[doc(alias(
    "GetItemSlotMaxCount",
    "_GET_ITEM_SLOT_MAX_COUNT",
    "0xE80E50BEE276A54A"
))]
#[inline]
pub fn get_item_slot_max_count(provision: impl Into<Hash>, slot_id: impl Into<Hash>) -> i32 {
    let provision: Hash = provision.into();
    let slot_id: Hash = slot_id.into();
    call(0xE80E50BEE276A54A, (provision, slot_id))
}

/// `InventoryAddItemWithGuid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB5D11F9508A928D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid1`, `guid2`: there must be as many as it takes.
#[doc(alias(
    "InventoryAddItemWithGuid",
    "_INVENTORY_ADD_ITEM_WITH_GUID",
    "0xCB5D11F9508A928D"
))]
#[inline]
pub unsafe fn inventory_add_item_with_guid(
    inventory_id: i32,
    guid1: &mut [u8],
    guid2: &mut [u8],
    item: impl Into<Hash>,
    inventory_item_slot: impl Into<Hash>,
    p5: i32,
    add_reason: impl Into<Hash>,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid1 = unsafe { Buffer::new(guid1) };
    // SAFETY: the caller promises that the native stays inside.
    let guid2 = unsafe { Buffer::new(guid2) };
    let item: Hash = item.into();
    let inventory_item_slot: Hash = inventory_item_slot.into();
    let add_reason: Hash = add_reason.into();
    call(
        0xCB5D11F9508A928D,
        (
            inventory_id,
            guid1,
            guid2,
            item,
            inventory_item_slot,
            p5,
            add_reason,
        ),
    )
}

/// `InventoryApplyWeaponStatsToEntry`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75CFAC49301E134E>
#[doc(alias(
    "InventoryApplyWeaponStatsToEntry",
    "_INVENTORY_APPLY_WEAPON_STATS_TO_ENTRY",
    "0x75CFAC49301E134E"
))]
#[inline]
pub fn inventory_apply_weapon_stats_to_entry(
    databinding_entry_id: impl Into<Hash>,
    p1: bool,
    ped: Ped,
) {
    let databinding_entry_id: Hash = databinding_entry_id.into();
    call(0x75CFAC49301E134E, (databinding_entry_id, p1, ped))
}

/// `InventoryAreLocalChangesAllowed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FBBFFC891A97C81>
#[doc(alias(
    "InventoryAreLocalChangesAllowed",
    "_INVENTORY_ARE_LOCAL_CHANGES_ALLOWED",
    "0x0FBBFFC891A97C81"
))]
#[inline]
pub fn inventory_are_local_changes_allowed(inventory_id: i32) -> bool {
    call(0x0FBBFFC891A97C81, (inventory_id,))
}

/// `InventoryCompareGuids`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C543D5DFCD2DAFD>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid1`, `guid2`: there must be as many as it takes.
#[doc(alias(
    "InventoryCompareGuids",
    "_INVENTORY_COMPARE_GUIDS",
    "0x4C543D5DFCD2DAFD"
))]
#[inline]
pub unsafe fn inventory_compare_guids(guid1: &mut [u8], guid2: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid1 = unsafe { Buffer::new(guid1) };
    // SAFETY: the caller promises that the native stays inside.
    let guid2 = unsafe { Buffer::new(guid2) };
    call(0x4C543D5DFCD2DAFD, (guid1, guid2))
}

/// `InventoryCopyItemToInventory`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC04F47D488EF9EBA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`: there must be as many as it takes.
#[doc(alias(
    "InventoryCopyItemToInventory",
    "_INVENTORY_COPY_ITEM_TO_INVENTORY",
    "0xC04F47D488EF9EBA"
))]
#[inline]
pub unsafe fn inventory_copy_item_to_inventory(
    inventory_id: i32,
    inventory_id_cloned: i32,
    p2: &mut [u8],
    p3: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(
        0xC04F47D488EF9EBA,
        (inventory_id, inventory_id_cloned, p2, p3),
    )
}

/// `InventoryCopyItemToMissionInventory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3112ADB9D5F3426B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryCopyItemToMissionInventory",
    "_INVENTORY_COPY_ITEM_TO_MISSION_INVENTORY",
    "0x3112ADB9D5F3426B"
))]
#[inline]
pub unsafe fn inventory_copy_item_to_mission_inventory(guid: &mut [u8], p1: bool) {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0x3112ADB9D5F3426B, (guid, p1))
}

/// `InventoryCopyMpInventoryToMissionInventory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x644CCB76A76CFBD6>
#[doc(alias(
    "InventoryCopyMpInventoryToMissionInventory",
    "INVENTORY_COPY_MP_INVENTORY_TO_MISSION_INVENTORY",
    "0x644CCB76A76CFBD6"
))]
#[inline]
pub fn inventory_copy_mp_inventory_to_mission_inventory(
    p0: bool,
    p1: bool,
    b_copy_satchel_items: bool,
    b_copy_emotes: bool,
    b_copy_horse: bool,
    p5: bool,
) {
    call(
        0x644CCB76A76CFBD6,
        (
            p0,
            p1,
            b_copy_satchel_items,
            b_copy_emotes,
            b_copy_horse,
            p5,
        ),
    )
}

/// `InventoryCreateCatalogItemInspectionEffectsEntry`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D21B185ABC2DBC4>
#[doc(alias(
    "InventoryCreateCatalogItemInspectionEffectsEntry",
    "_INVENTORY_CREATE_CATALOG_ITEM_INSPECTION_EFFECTS_ENTRY",
    "0x9D21B185ABC2DBC4"
))]
#[inline]
pub fn inventory_create_catalog_item_inspection_effects_entry(
    data: i32,
    name: &str,
    p2: bool,
    p3: bool,
) -> Hash {
    call(0x9D21B185ABC2DBC4, (data, name, p2, p3))
}

/// `InventoryCreateCatalogItemInspectionStatsEntry`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D21B185ABC2DBC5>
#[doc(alias(
    "InventoryCreateCatalogItemInspectionStatsEntry",
    "_INVENTORY_CREATE_CATALOG_ITEM_INSPECTION_STATS_ENTRY",
    "0x9D21B185ABC2DBC5"
))]
#[inline]
pub fn inventory_create_catalog_item_inspection_stats_entry(
    data: i32,
    name: &str,
    p2: i32,
    p3: i32,
) -> Hash {
    call(0x9D21B185ABC2DBC5, (data, name, p2, p3))
}

/// `InventoryCreateItemCollection`.
///
/// The values: `result`, `size`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80D78BDC9D88EF07>
#[doc(alias(
    "InventoryCreateItemCollection",
    "_INVENTORY_CREATE_ITEM_COLLECTION",
    "0x80D78BDC9D88EF07"
))]
#[inline]
pub fn inventory_create_item_collection(
    inventory_id: i32,
    filter_name: &str,
    slot_id: impl Into<Hash>,
) -> (i32, i32) {
    let slot_id: Hash = slot_id.into();
    let mut size = Out::<i32>::default();
    let result: i32 = call(
        0x80D78BDC9D88EF07,
        (inventory_id, filter_name, slot_id, &mut size),
    );
    (result, size.get())
}

/// `InventoryCreateItemCollection_2`, since game build 1232.
///
/// The values: `result`, `collection_size`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97A3646645727F42>
#[doc(alias(
    "InventoryCreateItemCollection_2",
    "_INVENTORY_CREATE_ITEM_COLLECTION_2",
    "0x97A3646645727F42"
))]
#[inline]
pub fn inventory_create_item_collection_2() -> (i32, i32) {
    let mut collection_size = Out::<i32>::default();
    let result: i32 = call(0x97A3646645727F42, (&mut collection_size,));
    (result, collection_size.get())
}

/// `InventoryCreateItemCollectionWithFilter`.
///
/// The values: `result`, `num_in_collection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x640F890C3E5A3FFD>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `filter`: there must be as many as it takes.
#[doc(alias(
    "InventoryCreateItemCollectionWithFilter",
    "_INVENTORY_CREATE_ITEM_COLLECTION_WITH_FILTER",
    "0x640F890C3E5A3FFD"
))]
#[inline]
pub unsafe fn inventory_create_item_collection_with_filter(
    inventory_id: i32,
    filter: &mut [u8],
) -> (i32, i32) {
    // SAFETY: the caller promises that the native stays inside.
    let filter = unsafe { Buffer::new(filter) };
    let mut num_in_collection = Out::<i32>::default();
    let result: i32 = call(
        0x640F890C3E5A3FFD,
        (inventory_id, filter, &mut num_in_collection),
    );
    (result, num_in_collection.get())
}

/// `InventoryCreateSortedCollection`, since game build 1311.
///
/// The values: `result`, `size`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB7F968675B34B0C>
#[doc(alias(
    "InventoryCreateSortedCollection",
    "_INVENTORY_CREATE_SORTED_COLLECTION",
    "0xBB7F968675B34B0C"
))]
#[inline]
pub fn inventory_create_sorted_collection(inventory_id: i32, p1: i32) -> (i32, i32) {
    let mut size = Out::<i32>::default();
    let result: i32 = call(0xBB7F968675B34B0C, (inventory_id, p1, &mut size));
    (result, size.get())
}

/// `InventoryDisableItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x766315A564594401>
#[doc(alias(
    "InventoryDisableItem",
    "_INVENTORY_DISABLE_ITEM",
    "0x766315A564594401"
))]
#[inline]
pub fn inventory_disable_item(
    inventory_id: i32,
    item: impl Into<Hash>,
    gtx_reason: impl Into<Hash>,
) {
    let item: Hash = item.into();
    let gtx_reason: Hash = gtx_reason.into();
    call(0x766315A564594401, (inventory_id, item, gtx_reason))
}

/// `InventoryDisableMissionInventoryPickups`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1F389F03DC83673>
#[doc(alias(
    "InventoryDisableMissionInventoryPickups",
    "INVENTORY_DISABLE_MISSION_INVENTORY_PICKUPS",
    "0xE1F389F03DC83673"
))]
#[inline]
pub fn inventory_disable_mission_inventory_pickups() {
    call(0xE1F389F03DC83673, ())
}

/// `InventoryDisableWeapons`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE3A46370F70F3607>
#[doc(alias(
    "InventoryDisableWeapons",
    "_INVENTORY_DISABLE_WEAPONS",
    "0xE3A46370F70F3607"
))]
#[inline]
pub fn inventory_disable_weapons(inventory_id: i32, p1: i32) {
    call(0xE3A46370F70F3607, (inventory_id, p1))
}

/// `InventoryDoesItemOwnEquipment`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88B58B83A43A8CAB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryDoesItemOwnEquipment",
    "_INVENTORY_DOES_ITEM_OWN_EQUIPMENT",
    "0x88B58B83A43A8CAB"
))]
#[inline]
pub unsafe fn inventory_does_item_own_equipment(
    inventory_id: i32,
    guid: &mut [u8],
    item: impl Into<Hash>,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    let item: Hash = item.into();
    call(0x88B58B83A43A8CAB, (inventory_id, guid, item))
}

/// `InventoryEnableItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A564540FAC12211>
#[doc(alias("InventoryEnableItem", "_INVENTORY_ENABLE_ITEM", "0x6A564540FAC12211"))]
#[inline]
pub fn inventory_enable_item(inventory_id: i32, item: impl Into<Hash>) {
    let item: Hash = item.into();
    call(0x6A564540FAC12211, (inventory_id, item))
}

/// `InventoryEnableWeapons`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD5D72F1624F3BA7C>
#[doc(alias(
    "InventoryEnableWeapons",
    "_INVENTORY_ENABLE_WEAPONS",
    "0xD5D72F1624F3BA7C"
))]
#[inline]
pub fn inventory_enable_weapons(inventory_id: i32) {
    call(0xD5D72F1624F3BA7C, (inventory_id,))
}

/// `InventoryEquipItemWithGuid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x734311E2852760D0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryEquipItemWithGuid",
    "_INVENTORY_EQUIP_ITEM_WITH_GUID",
    "0x734311E2852760D0"
))]
#[inline]
pub unsafe fn inventory_equip_item_with_guid(
    inventory_id: i32,
    guid: &mut [u8],
    b_equipped: bool,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0x734311E2852760D0, (inventory_id, guid, b_equipped))
}

/// `InventoryFitsSlotId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x780C5B9AE2819807>
#[doc(alias("InventoryFitsSlotId", "_INVENTORY_FITS_SLOT_ID", "0x780C5B9AE2819807"))]
#[inline]
pub fn inventory_fits_slot_id(item: impl Into<Hash>, slot_id: impl Into<Hash>) -> bool {
    let item: Hash = item.into();
    let slot_id: Hash = slot_id.into();
    call(0x780C5B9AE2819807, (item, slot_id))
}

/// `InventoryGetChildrenCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE843D21A8E2498AA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `parent_guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetChildrenCount",
    "_INVENTORY_GET_CHILDREN_COUNT",
    "0xE843D21A8E2498AA"
))]
#[inline]
pub unsafe fn inventory_get_children_count(inventory_id: i32, parent_guid: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let parent_guid = unsafe { Buffer::new(parent_guid) };
    call(0xE843D21A8E2498AA, (inventory_id, parent_guid))
}

/// `InventoryGetChildrenInSlotCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x033EE4B89F3AC545>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetChildrenInSlotCount",
    "INVENTORY_GET_CHILDREN_IN_SLOT_COUNT",
    "0x033EE4B89F3AC545"
))]
#[inline]
pub unsafe fn inventory_get_children_in_slot_count(
    inventory_id: i32,
    guid: &mut [u8],
    slot_id: impl Into<Hash>,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    let slot_id: Hash = slot_id.into();
    call(0x033EE4B89F3AC545, (inventory_id, guid, slot_id))
}

/// `InventoryGetFullInventoryItemData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x025A1B1FB03FBF61>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`, `p2`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetFullInventoryItemData",
    "_INVENTORY_GET_FULL_INVENTORY_ITEM_DATA",
    "0x025A1B1FB03FBF61"
))]
#[inline]
pub unsafe fn inventory_get_full_inventory_item_data(
    inventory_id: i32,
    guid: &mut [u8],
    p2: &mut [u8],
    p3: i32,
    p4: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x025A1B1FB03FBF61, (inventory_id, guid, p2, p3, p4))
}

/// `InventoryGetGuidFromItemid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x886DFD3E185C8A89>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`, `out_guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetGuidFromItemid",
    "INVENTORY_GET_GUID_FROM_ITEMID",
    "0x886DFD3E185C8A89"
))]
#[inline]
pub unsafe fn inventory_get_guid_from_itemid(
    inventory_id: i32,
    guid: &mut [u8],
    p2: impl Into<Hash>,
    slot_id: impl Into<Hash>,
    out_guid: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    let p2: Hash = p2.into();
    let slot_id: Hash = slot_id.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_guid = unsafe { Buffer::new(out_guid) };
    call(
        0x886DFD3E185C8A89,
        (inventory_id, guid, p2, slot_id, out_guid),
    )
}

/// `InventoryGetInventoryIdFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13D234A2A3F66E63>
#[doc(alias(
    "InventoryGetInventoryIdFromPed",
    "_INVENTORY_GET_INVENTORY_ID_FROM_PED",
    "0x13D234A2A3F66E63"
))]
#[inline]
pub fn inventory_get_inventory_id_from_ped(ped: Ped) -> i32 {
    call(0x13D234A2A3F66E63, (ped,))
}

/// `InventoryGetInventoryItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9700E8EFC4AB9089>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `in_data`, `out_data`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetInventoryItem",
    "INVENTORY_GET_INVENTORY_ITEM",
    "0x9700E8EFC4AB9089"
))]
#[inline]
pub unsafe fn inventory_get_inventory_item(
    inventory_id: i32,
    in_data: &mut [u8],
    out_data: &mut [u8],
    p3: bool,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let in_data = unsafe { Buffer::new(in_data) };
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x9700E8EFC4AB9089, (inventory_id, in_data, out_data, p3))
}

/// `InventoryGetInventoryItemChild`.
///
/// Of unknown type: `child_index`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD9A485F2B383B44>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `parent_guid`, `out_inventory_item`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetInventoryItemChild",
    "_INVENTORY_GET_INVENTORY_ITEM_CHILD",
    "0xCD9A485F2B383B44"
))]
#[inline]
pub unsafe fn inventory_get_inventory_item_child(
    inventory_id: i32,
    parent_guid: &mut [u8],
    child_index: i32,
    out_inventory_item: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let parent_guid = unsafe { Buffer::new(parent_guid) };
    // SAFETY: the caller promises that the native stays inside.
    let out_inventory_item = unsafe { Buffer::new(out_inventory_item) };
    call(
        0xCD9A485F2B383B44,
        (inventory_id, parent_guid, child_index, out_inventory_item),
    )
}

/// `InventoryGetInventoryItemCompatibleSlots`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9AC53CB6907B4428>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_slot_ids`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetInventoryItemCompatibleSlots",
    "_INVENTORY_GET_INVENTORY_ITEM_COMPATIBLE_SLOTS",
    "0x9AC53CB6907B4428"
))]
#[inline]
pub unsafe fn inventory_get_inventory_item_compatible_slots(
    item: impl Into<Hash>,
    out_slot_ids: &mut [u8],
    max_results: i32,
) -> bool {
    let item: Hash = item.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_slot_ids = unsafe { Buffer::new(out_slot_ids) };
    call(0x9AC53CB6907B4428, (item, out_slot_ids, max_results))
}

/// `InventoryGetInventoryItemCountWithGuid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC97E0D2302382211>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetInventoryItemCountWithGuid",
    "_INVENTORY_GET_INVENTORY_ITEM_COUNT_WITH_GUID",
    "0xC97E0D2302382211"
))]
#[inline]
pub unsafe fn inventory_get_inventory_item_count_with_guid(
    inventory_id: i32,
    guid: &mut [u8],
    p2: bool,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0xC97E0D2302382211, (inventory_id, guid, p2))
}

/// `InventoryGetInventoryItemCountWithItemid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE787F05DFC977BDE>
#[doc(alias(
    "InventoryGetInventoryItemCountWithItemid",
    "_INVENTORY_GET_INVENTORY_ITEM_COUNT_WITH_ITEMID",
    "0xE787F05DFC977BDE"
))]
#[inline]
pub fn inventory_get_inventory_item_count_with_itemid(
    inventory_id: i32,
    e_inventory_item: impl Into<Hash>,
    p2: bool,
) -> i32 {
    let e_inventory_item: Hash = e_inventory_item.into();
    call(0xE787F05DFC977BDE, (inventory_id, e_inventory_item, p2))
}

/// `InventoryGetInventoryItemDescriptionHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4550FE9C512E3DD>
#[doc(alias(
    "InventoryGetInventoryItemDescriptionHash",
    "_INVENTORY_GET_INVENTORY_ITEM_DESCRIPTION_HASH",
    "0xA4550FE9C512E3DD"
))]
#[inline]
pub fn inventory_get_inventory_item_description_hash(item: impl Into<Hash>) -> Hash {
    let item: Hash = item.into();
    call(0xA4550FE9C512E3DD, (item,))
}

/// `InventoryGetInventoryItemEquippedInSlot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE012571B25F5ACA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`, `p4`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetInventoryItemEquippedInSlot",
    "_INVENTORY_GET_INVENTORY_ITEM_EQUIPPED_IN_SLOT",
    "0xBE012571B25F5ACA"
))]
#[inline]
pub unsafe fn inventory_get_inventory_item_equipped_in_slot(
    inventory_id: i32,
    guid: &mut [u8],
    slot_id: impl Into<Hash>,
    p3: i32,
    p4: &mut [u8],
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    let slot_id: Hash = slot_id.into();
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(0xBE012571B25F5ACA, (inventory_id, guid, slot_id, p3, p4))
}

/// `InventoryGetInventoryItemEquippedInSlotByRef`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22E590F108289A9D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`, `out_guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetInventoryItemEquippedInSlotByRef",
    "_INVENTORY_GET_INVENTORY_ITEM_EQUIPPED_IN_SLOT_BY_REF",
    "0x22E590F108289A9D"
))]
#[inline]
pub unsafe fn inventory_get_inventory_item_equipped_in_slot_by_ref(
    inventory_id: i32,
    guid: &mut [u8],
    slot_id: impl Into<Hash>,
    out_guid: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    let slot_id: Hash = slot_id.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_guid = unsafe { Buffer::new(out_guid) };
    call(0x22E590F108289A9D, (inventory_id, guid, slot_id, out_guid))
}

/// `InventoryGetInventoryItemFitSlot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB991FE166FAF84FD>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetInventoryItemFitSlot",
    "_INVENTORY_GET_INVENTORY_ITEM_FIT_SLOT",
    "0xB991FE166FAF84FD"
))]
#[inline]
pub unsafe fn inventory_get_inventory_item_fit_slot(
    p0: impl Into<Hash>,
    p1: &mut [u8],
    p2: i32,
) -> bool {
    let p0: Hash = p0.into();
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xB991FE166FAF84FD, (p0, p1, p2))
}

/// `InventoryGetInventoryItemHidden`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF9933164965533B7>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetInventoryItemHidden",
    "_INVENTORY_GET_INVENTORY_ITEM_HIDDEN",
    "0xF9933164965533B7"
))]
#[inline]
pub unsafe fn inventory_get_inventory_item_hidden(inventory_id: i32, guid: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0xF9933164965533B7, (inventory_id, guid))
}

/// `InventoryGetInventoryItemInUse`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x70E3A884ED000A01>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetInventoryItemInUse",
    "_INVENTORY_GET_INVENTORY_ITEM_IN_USE",
    "0x70E3A884ED000A01"
))]
#[inline]
pub unsafe fn inventory_get_inventory_item_in_use(inventory_id: i32, guid: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0x70E3A884ED000A01, (inventory_id, guid))
}

/// `InventoryGetInventoryItemInspectionInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0C093C1787F18519>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `info`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetInventoryItemInspectionInfo",
    "_INVENTORY_GET_INVENTORY_ITEM_INSPECTION_INFO",
    "0x0C093C1787F18519"
))]
#[inline]
pub unsafe fn inventory_get_inventory_item_inspection_info(
    item: impl Into<Hash>,
    info: &mut [u8],
) -> bool {
    let item: Hash = item.into();
    // SAFETY: the caller promises that the native stays inside.
    let info = unsafe { Buffer::new(info) };
    call(0x0C093C1787F18519, (item, info))
}

/// `InventoryGetInventoryItemIsAnimalPelt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AEF1FB5B9011D75>
#[doc(alias(
    "InventoryGetInventoryItemIsAnimalPelt",
    "_INVENTORY_GET_INVENTORY_ITEM_IS_ANIMAL_PELT",
    "0x4AEF1FB5B9011D75"
))]
#[inline]
pub fn inventory_get_inventory_item_is_animal_pelt(item: impl Into<Hash>) -> bool {
    let item: Hash = item.into();
    call(0x4AEF1FB5B9011D75, (item,))
}

/// `InventoryGetInventoryItemLastCreation`.
///
/// The values: `year`, `month`, `day`, `hour`, `minute`, `second`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x112BCA290D2EB53C>
#[doc(alias(
    "InventoryGetInventoryItemLastCreation",
    "_INVENTORY_GET_INVENTORY_ITEM_LAST_CREATION",
    "0x112BCA290D2EB53C"
))]
#[inline]
pub fn inventory_get_inventory_item_last_creation(
    inventory_id: i32,
    item: impl Into<Hash>,
) -> Option<(i32, i32, i32, i32, i32, i32)> {
    let item: Hash = item.into();
    let mut year = Out::<i32>::default();
    let mut month = Out::<i32>::default();
    let mut day = Out::<i32>::default();
    let mut hour = Out::<i32>::default();
    let mut minute = Out::<i32>::default();
    let mut second = Out::<i32>::default();
    let result: bool = call(
        0x112BCA290D2EB53C,
        (
            inventory_id,
            item,
            &mut year,
            &mut month,
            &mut day,
            &mut hour,
            &mut minute,
            &mut second,
        ),
    );
    result.then(|| {
        (
            year.get(),
            month.get(),
            day.get(),
            hour.get(),
            minute.get(),
            second.get(),
        )
    })
}

/// `InventoryGetInventoryItemSound`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E1CDC1FF3B8473E>
#[doc(alias(
    "InventoryGetInventoryItemSound",
    "_INVENTORY_GET_INVENTORY_ITEM_SOUND",
    "0x2E1CDC1FF3B8473E"
))]
#[inline]
pub fn inventory_get_inventory_item_sound(item: impl Into<Hash>, sound_type: i32) -> Hash {
    let item: Hash = item.into();
    call(0x2E1CDC1FF3B8473E, (item, sound_type))
}

/// `InventoryGetInventoryItemWeaponCopyId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB5F12746A099A0E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetInventoryItemWeaponCopyId",
    "_INVENTORY_GET_INVENTORY_ITEM_WEAPON_COPY_ID",
    "0xAB5F12746A099A0E"
))]
#[inline]
pub unsafe fn inventory_get_inventory_item_weapon_copy_id(
    inventory_id: i32,
    guid: &mut [u8],
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0xAB5F12746A099A0E, (inventory_id, guid))
}

/// `InventoryGetIsInventoryItemSoundValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2BAE4880DCDD560B>
#[doc(alias(
    "InventoryGetIsInventoryItemSoundValid",
    "_INVENTORY_GET_IS_INVENTORY_ITEM_SOUND_VALID",
    "0x2BAE4880DCDD560B"
))]
#[inline]
pub fn inventory_get_is_inventory_item_sound_valid(item: impl Into<Hash>, sound_type: i32) -> bool {
    let item: Hash = item.into();
    call(0x2BAE4880DCDD560B, (item, sound_type))
}

/// `InventoryGetItemExpiryTime`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A606C17276E1BCC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `item_guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetItemExpiryTime",
    "_INVENTORY_GET_ITEM_EXPIRY_TIME",
    "0x4A606C17276E1BCC"
))]
#[inline]
pub unsafe fn inventory_get_item_expiry_time(item_guid: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let item_guid = unsafe { Buffer::new(item_guid) };
    call(0x4A606C17276E1BCC, (item_guid,))
}

/// `InventoryGetItemFromCollectionIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x82FA24C3D3FCD9B7>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `item_data`: there must be as many as it takes.
#[doc(alias(
    "InventoryGetItemFromCollectionIndex",
    "_INVENTORY_GET_ITEM_FROM_COLLECTION_INDEX",
    "0x82FA24C3D3FCD9B7"
))]
#[inline]
pub unsafe fn inventory_get_item_from_collection_index(
    collection_id: i32,
    item_index: i32,
    item_data: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let item_data = unsafe { Buffer::new(item_data) };
    call(0x82FA24C3D3FCD9B7, (collection_id, item_index, item_data))
}

/// `InventoryIsGuidValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB881CA836CC4B6D4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryIsGuidValid",
    "_INVENTORY_IS_GUID_VALID",
    "0xB881CA836CC4B6D4"
))]
#[inline]
pub unsafe fn inventory_is_guid_valid(guid: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0xB881CA836CC4B6D4, (guid,))
}

/// `InventoryIsInventoryItemEquipped`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D10D7179D7034AF>
#[doc(alias(
    "InventoryIsInventoryItemEquipped",
    "_INVENTORY_IS_INVENTORY_ITEM_EQUIPPED",
    "0x3D10D7179D7034AF"
))]
#[inline]
pub fn inventory_is_inventory_item_equipped(
    inventory_id: i32,
    item: impl Into<Hash>,
    p2: bool,
) -> bool {
    let item: Hash = item.into();
    call(0x3D10D7179D7034AF, (inventory_id, item, p2))
}

/// `InventoryIsInventoryItemFlagEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x245D07651B1D183B>
#[doc(alias(
    "InventoryIsInventoryItemFlagEnabled",
    "_INVENTORY_IS_INVENTORY_ITEM_FLAG_ENABLED",
    "0x245D07651B1D183B"
))]
#[inline]
pub fn inventory_is_inventory_item_flag_enabled(item: impl Into<Hash>, flag: i32) -> bool {
    let item: Hash = item.into();
    call(0x245D07651B1D183B, (item, flag))
}

/// `InventoryIsItemExpired`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0137C77A2EC64536>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `item_guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryIsItemExpired",
    "_INVENTORY_IS_ITEM_EXPIRED",
    "0x0137C77A2EC64536"
))]
#[inline]
pub unsafe fn inventory_is_item_expired(item_guid: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let item_guid = unsafe { Buffer::new(item_guid) };
    call(0x0137C77A2EC64536, (item_guid,))
}

/// `InventoryIsPlayerInventoryMirroringTransactions`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC7563F482781A3D>
#[doc(alias(
    "InventoryIsPlayerInventoryMirroringTransactions",
    "_INVENTORY_IS_PLAYER_INVENTORY_MIRRORING_TRANSACTIONS",
    "0xFC7563F482781A3D"
))]
#[inline]
pub fn inventory_is_player_inventory_mirroring_transactions() -> bool {
    call(0xFC7563F482781A3D, ())
}

/// `InventoryIsUsingBackupInventory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C7E4AB748EA3B07>
#[doc(alias(
    "InventoryIsUsingBackupInventory",
    "_INVENTORY_IS_USING_BACKUP_INVENTORY",
    "0x7C7E4AB748EA3B07"
))]
#[inline]
pub fn inventory_is_using_backup_inventory() -> bool {
    call(0x7C7E4AB748EA3B07, ())
}

/// `InventoryMoveInventoryItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCCAA7C3BFD88862>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid1`, `guid2`, `out_guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryMoveInventoryItem",
    "_INVENTORY_MOVE_INVENTORY_ITEM",
    "0xDCCAA7C3BFD88862"
))]
#[inline]
pub unsafe fn inventory_move_inventory_item(
    inventory_id: i32,
    guid1: &mut [u8],
    guid2: &mut [u8],
    slot_id: impl Into<Hash>,
    quantity: i32,
    out_guid: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid1 = unsafe { Buffer::new(guid1) };
    // SAFETY: the caller promises that the native stays inside.
    let guid2 = unsafe { Buffer::new(guid2) };
    let slot_id: Hash = slot_id.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_guid = unsafe { Buffer::new(out_guid) };
    call(
        0xDCCAA7C3BFD88862,
        (inventory_id, guid1, guid2, slot_id, quantity, out_guid),
    )
}

/// `InventoryReleaseItemCollection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42A2F33A1942E865>
#[doc(alias(
    "InventoryReleaseItemCollection",
    "_INVENTORY_RELEASE_ITEM_COLLECTION",
    "0x42A2F33A1942E865"
))]
#[inline]
pub fn inventory_release_item_collection(collection_id: i32) -> bool {
    call(0x42A2F33A1942E865, (collection_id,))
}

/// `InventoryRemoveInventoryItemWithGuid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E4E811480B3AE79>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventoryRemoveInventoryItemWithGuid",
    "_INVENTORY_REMOVE_INVENTORY_ITEM_WITH_GUID",
    "0x3E4E811480B3AE79"
))]
#[inline]
pub unsafe fn inventory_remove_inventory_item_with_guid(
    inventory_id: i32,
    guid: &mut [u8],
    quantity: i32,
    remove_reason: impl Into<Hash>,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    let remove_reason: Hash = remove_reason.into();
    call(
        0x3E4E811480B3AE79,
        (inventory_id, guid, quantity, remove_reason),
    )
}

/// `InventoryRemoveInventoryItemWithItemid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4158C8C9A3B5DCE>
#[doc(alias(
    "InventoryRemoveInventoryItemWithItemid",
    "_INVENTORY_REMOVE_INVENTORY_ITEM_WITH_ITEMID",
    "0xB4158C8C9A3B5DCE"
))]
#[inline]
pub fn inventory_remove_inventory_item_with_itemid(
    inventory_id: i32,
    item: impl Into<Hash>,
    quantity: i32,
    remove_reason: impl Into<Hash>,
) -> bool {
    let item: Hash = item.into();
    let remove_reason: Hash = remove_reason.into();
    call(
        0xB4158C8C9A3B5DCE,
        (inventory_id, item, quantity, remove_reason),
    )
}

/// `InventoryRemoveInventoryItems`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D6182F3BCE1333B>
#[doc(alias(
    "InventoryRemoveInventoryItems",
    "_INVENTORY_REMOVE_INVENTORY_ITEMS",
    "0x5D6182F3BCE1333B"
))]
#[inline]
pub fn inventory_remove_inventory_items(inventory_id: i32, remove_reason: impl Into<Hash>) -> bool {
    let remove_reason: Hash = remove_reason.into();
    call(0x5D6182F3BCE1333B, (inventory_id, remove_reason))
}

/// `InventorySetInventoryItemHidden`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9A113C660AEA3832>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventorySetInventoryItemHidden",
    "_INVENTORY_SET_INVENTORY_ITEM_HIDDEN",
    "0x9A113C660AEA3832"
))]
#[inline]
pub unsafe fn inventory_set_inventory_item_hidden(
    inventory_id: i32,
    guid: &mut [u8],
    hidden: bool,
) {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0x9A113C660AEA3832, (inventory_id, guid, hidden))
}

/// `InventorySetInventoryItemHidden_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD740F11FBC8AEF43>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventorySetInventoryItemHidden_2",
    "_INVENTORY_SET_INVENTORY_ITEM_HIDDEN_2",
    "0xD740F11FBC8AEF43"
))]
#[inline]
pub unsafe fn inventory_set_inventory_item_hidden_2(
    inventory_id: i32,
    guid: &mut [u8],
    hidden: bool,
) {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0xD740F11FBC8AEF43, (inventory_id, guid, hidden))
}

/// `InventorySetInventoryItemInUse`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x65A5F70F4A292EBE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventorySetInventoryItemInUse",
    "_INVENTORY_SET_INVENTORY_ITEM_IN_USE",
    "0x65A5F70F4A292EBE"
))]
#[inline]
pub unsafe fn inventory_set_inventory_item_in_use(
    inventory_id: i32,
    guid: &mut [u8],
    in_use: bool,
) {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0x65A5F70F4A292EBE, (inventory_id, guid, in_use))
}

/// `InventorySetInventoryItemInspectionEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x227522FD59DDB7E8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "InventorySetInventoryItemInspectionEnabled",
    "_INVENTORY_SET_INVENTORY_ITEM_INSPECTION_ENABLED",
    "0x227522FD59DDB7E8"
))]
#[inline]
pub unsafe fn inventory_set_inventory_item_inspection_enabled(
    inventory_id: i32,
    p1: &mut [u8],
    enabled: bool,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x227522FD59DDB7E8, (inventory_id, p1, enabled))
}

/// `InventorySetInventoryItemWeatherEffectiveness`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D2F987736A42D4C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "InventorySetInventoryItemWeatherEffectiveness",
    "_INVENTORY_SET_INVENTORY_ITEM_WEATHER_EFFECTIVENESS",
    "0x6D2F987736A42D4C"
))]
#[inline]
pub unsafe fn inventory_set_inventory_item_weather_effectiveness(
    inventory_id: i32,
    guid: &mut [u8],
    weather_effectiveness: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(
        0x6D2F987736A42D4C,
        (inventory_id, guid, weather_effectiveness),
    )
}

/// `InventorySwapInventoryItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2753D691BCDA314>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid1`, `guid2`: there must be as many as it takes.
#[doc(alias(
    "InventorySwapInventoryItem",
    "_INVENTORY_SWAP_INVENTORY_ITEM",
    "0xF2753D691BCDA314"
))]
#[inline]
pub unsafe fn inventory_swap_inventory_item(
    inventory_id: i32,
    guid1: &mut [u8],
    guid2: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid1 = unsafe { Buffer::new(guid1) };
    // SAFETY: the caller promises that the native stays inside.
    let guid2 = unsafe { Buffer::new(guid2) };
    call(0xF2753D691BCDA314, (inventory_id, guid1, guid2))
}

/// `InventoryUpdateInventoryItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD80A8854DB5CFBA5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid1`, `guid2`: there must be as many as it takes.
#[doc(alias(
    "InventoryUpdateInventoryItem",
    "_INVENTORY_UPDATE_INVENTORY_ITEM",
    "0xD80A8854DB5CFBA5"
))]
#[inline]
pub unsafe fn inventory_update_inventory_item(
    inventory_id: i32,
    guid1: &mut [u8],
    guid2: &mut [u8],
    p3: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid1 = unsafe { Buffer::new(guid1) };
    // SAFETY: the caller promises that the native stays inside.
    let guid2 = unsafe { Buffer::new(guid2) };
    call(0xD80A8854DB5CFBA5, (inventory_id, guid1, guid2, p3))
}

/// `InventoryUseBackupInventory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE36D4A38D28D9CFB>
#[doc(alias(
    "InventoryUseBackupInventory",
    "_INVENTORY_USE_BACKUP_INVENTORY",
    "0xE36D4A38D28D9CFB"
))]
#[inline]
pub fn inventory_use_backup_inventory(p0: bool) {
    call(0xE36D4A38D28D9CFB, (p0,))
}

/// `InventoryUseMissionInventory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6AA9F56BC6CFF58>
#[doc(alias(
    "InventoryUseMissionInventory",
    "_INVENTORY_USE_MISSION_INVENTORY",
    "0xA6AA9F56BC6CFF58"
))]
#[inline]
pub fn inventory_use_mission_inventory(enable: bool, mirror_transactions: bool) {
    call(0xA6AA9F56BC6CFF58, (enable, mirror_transactions))
}

/// `InventoryUseSatchelItem`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46743BBFEDBC859E>
#[doc(alias(
    "InventoryUseSatchelItem",
    "_INVENTORY_USE_SATCHEL_ITEM",
    "0x46743BBFEDBC859E"
))]
#[inline]
pub fn inventory_use_satchel_item(inventory_id: i32, e_inventory_item: impl Into<Hash>, p2: bool) {
    let e_inventory_item: Hash = e_inventory_item.into();
    call(0x46743BBFEDBC859E, (inventory_id, e_inventory_item, p2))
}

/// `N_0x0349404a22736740`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0349404A22736740>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias("N_0x0349404a22736740", "0x0349404A22736740"))]
#[inline]
pub unsafe fn n_0x0349404a22736740(p0: bool, inventory_id: i32, guid: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0x0349404A22736740, (p0, inventory_id, guid))
}

/// `N_0x46db71883ee9d5af`.
///
/// Of unknown type: `data`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46DB71883EE9D5AF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias("N_0x46db71883ee9d5af", "0x46DB71883EE9D5AF"))]
#[inline]
pub unsafe fn n_0x46db71883ee9d5af(data: i32, stats: &str, guid: &mut [u8], ped: Ped) -> Hash {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0x46DB71883EE9D5AF, (data, stats, guid, ped))
}

/// `N_0x6862e4d93f64cf01`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6862E4D93F64CF01>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`, `p3`: there must be as many as it takes.
#[doc(alias("N_0x6862e4d93f64cf01", "0x6862E4D93F64CF01"))]
#[inline]
pub unsafe fn n_0x6862e4d93f64cf01(
    inventory_id: i32,
    guid: &mut [u8],
    p2: impl Into<Hash>,
    p3: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    let p2: Hash = p2.into();
    // SAFETY: the caller promises that the native stays inside.
    let p3 = unsafe { Buffer::new(p3) };
    call(0x6862E4D93F64CF01, (inventory_id, guid, p2, p3))
}

/// `N_0x6968ce7ac32f6788`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6968CE7AC32F6788>
#[doc(alias("N_0x6968ce7ac32f6788", "0x6968CE7AC32F6788"))]
#[inline]
pub fn n_0x6968ce7ac32f6788(inventory_id: i32) {
    call(0x6968CE7AC32F6788, (inventory_id,))
}

/// `N_0x75cfac49301e134f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75CFAC49301E134F>
#[doc(alias("N_0x75cfac49301e134f", "0x75CFAC49301E134F"))]
#[inline]
pub fn n_0x75cfac49301e134f(databinding_entry_id: impl Into<Hash>, p1: bool, p2: bool) {
    let databinding_entry_id: Hash = databinding_entry_id.into();
    call(0x75CFAC49301E134F, (databinding_entry_id, p1, p2))
}

/// `N_0x951847cef3d829ff`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x951847CEF3D829FF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_guid`: there must be as many as it takes.
#[doc(alias("N_0x951847cef3d829ff", "0x951847CEF3D829FF"))]
#[inline]
pub unsafe fn n_0x951847cef3d829ff(p0: i32, out_guid: &mut [u8], ped: Ped) {
    // SAFETY: the caller promises that the native stays inside.
    let out_guid = unsafe { Buffer::new(out_guid) };
    call(0x951847CEF3D829FF, (p0, out_guid, ped))
}

/// `N_0x9b4e793b1cb6550a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B4E793B1CB6550A>
#[doc(alias("N_0x9b4e793b1cb6550a", "0x9B4E793B1CB6550A"))]
#[inline]
pub fn n_0x9b4e793b1cb6550a() {
    call(0x9B4E793B1CB6550A, ())
}

/// `N_0x9e58207b194488ac`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E58207B194488AC>
#[doc(alias("N_0x9e58207b194488ac", "0x9E58207B194488AC"))]
#[inline]
pub fn n_0x9e58207b194488ac(ped: Ped, p1: i32) {
    call(0x9E58207B194488AC, (ped, p1))
}

/// `N_0xb1dd74a1f5536622`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB1DD74A1F5536622>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `item_guid`: there must be as many as it takes.
#[doc(alias("N_0xb1dd74a1f5536622", "0xB1DD74A1F5536622"))]
#[inline]
pub unsafe fn n_0xb1dd74a1f5536622(inventory_id: i32, item_guid: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let item_guid = unsafe { Buffer::new(item_guid) };
    call(0xB1DD74A1F5536622, (inventory_id, item_guid))
}

/// `N_0xd08685ba892dbfab`.
///
/// The values: `result`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD08685BA892DBFAB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias("N_0xd08685ba892dbfab", "0xD08685BA892DBFAB"))]
#[inline]
pub unsafe fn n_0xd08685ba892dbfab(inventory_id: i32, guid: &mut [u8]) -> (bool, i32, i32) {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    let mut p2 = Out::<i32>::default();
    let mut p3 = Out::<i32>::default();
    let result: bool = call(0xD08685BA892DBFAB, (inventory_id, guid, &mut p2, &mut p3));
    (result, p2.get(), p3.get())
}

/// `N_0xe1f45a67a9f0dcbc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE1F45A67A9F0DCBC>
#[doc(alias("N_0xe1f45a67a9f0dcbc", "0xE1F45A67A9F0DCBC"))]
#[inline]
pub fn n_0xe1f45a67a9f0dcbc(inventory_id: i32) {
    call(0xE1F45A67A9F0DCBC, (inventory_id,))
}

/// `SetCarriableCarryActionPromptOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF666EF30F4F0AC4E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "SetCarriableCarryActionPromptOverride",
    "_SET_CARRIABLE_CARRY_ACTION_PROMPT_OVERRIDE",
    "0xF666EF30F4F0AC4E"
))]
#[inline]
pub unsafe fn set_carriable_carry_action_prompt_override(data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0xF666EF30F4F0AC4E, (data,))
}

/// `SetItemPromptInfoRequest`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD41D1D4350F6413>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "SetItemPromptInfoRequest",
    "_SET_ITEM_PROMPT_INFO_REQUEST",
    "0xFD41D1D4350F6413"
))]
#[inline]
pub unsafe fn set_item_prompt_info_request(p0: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xFD41D1D4350F6413, (p0,))
}

/// `SetUseMissionInventory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x597F571DDEE3FFAC>
#[doc(alias(
    "SetUseMissionInventory",
    "_SET_USE_MISSION_INVENTORY",
    "0x597F571DDEE3FFAC"
))]
#[inline]
pub fn set_use_mission_inventory(toggle: bool) {
    call(0x597F571DDEE3FFAC, (toggle,))
}
