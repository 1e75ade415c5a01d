// Made by native-gen 0.2.0 from data c5be6f5c274042a9; do not edit.

//! Namespace `FILES` of the GTA V client.

use crate::prelude::*;

/// `DoesShopPedApparelHaveRestrictionTag`.
///
/// <https://docs.fivem.net/natives/?_0x341DE7ED1D2A1BFD>
#[doc(alias(
    "DoesShopPedApparelHaveRestrictionTag",
    "DOES_SHOP_PED_APPAREL_HAVE_RESTRICTION_TAG",
    "0x341DE7ED1D2A1BFD"
))]
#[inline]
pub fn does_shop_ped_apparel_have_restriction_tag(
    component_hash: impl Into<Hash>,
    restriction_tag_hash: impl Into<Hash>,
    component_id: i32,
) -> bool {
    let component_hash: Hash = component_hash.into();
    let restriction_tag_hash: Hash = restriction_tag_hash.into();
    call(
        0x341DE7ED1D2A1BFD,
        (component_hash, restriction_tag_hash, component_id),
    )
}

/// `GetDlcVehicleData`.
///
/// <https://docs.fivem.net/natives/?_0x33468EDC08E371F6>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias("GetDlcVehicleData", "GET_DLC_VEHICLE_DATA", "0x33468EDC08E371F6"))]
#[inline]
pub unsafe fn get_dlc_vehicle_data(dlc_vehicle_index: i32, out_data: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x33468EDC08E371F6, (dlc_vehicle_index, out_data))
}

/// `GetDlcVehicleFlags`.
///
/// <https://docs.fivem.net/natives/?_0x5549EE11FA22FCF2>
#[doc(alias("GetDlcVehicleFlags", "GET_DLC_VEHICLE_FLAGS", "0x5549EE11FA22FCF2"))]
#[inline]
pub fn get_dlc_vehicle_flags(dlc_vehicle_index: i32) -> i32 {
    call(0x5549EE11FA22FCF2, (dlc_vehicle_index,))
}

/// `GetDlcVehicleModLockHash`.
///
/// <https://docs.fivem.net/natives/?_0xC098810437312FFF>
#[doc(alias(
    "GetDlcVehicleModLockHash",
    "GET_DLC_VEHICLE_MOD_LOCK_HASH",
    "0xC098810437312FFF"
))]
#[inline]
pub fn get_dlc_vehicle_mod_lock_hash(hash: impl Into<Hash>) -> Hash {
    let hash: Hash = hash.into();
    call(0xC098810437312FFF, (hash,))
}

/// `GetDlcVehicleModel`.
///
/// <https://docs.fivem.net/natives/?_0xECC01B7C5763333C>
#[doc(alias("GetDlcVehicleModel", "GET_DLC_VEHICLE_MODEL", "0xECC01B7C5763333C"))]
#[inline]
pub fn get_dlc_vehicle_model(dlc_vehicle_index: i32) -> Hash {
    call(0xECC01B7C5763333C, (dlc_vehicle_index,))
}

/// `GetDlcWeaponComponentData`.
///
/// <https://docs.fivem.net/natives/?_0x6CF598A2957C2BF8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `component_data_ptr`: there must be as many as it takes.
#[doc(alias(
    "GetDlcWeaponComponentData",
    "GET_DLC_WEAPON_COMPONENT_DATA",
    "0x6CF598A2957C2BF8"
))]
#[inline]
pub unsafe fn get_dlc_weapon_component_data(
    dlc_weapon_index: i32,
    dlc_weap_comp_index: i32,
    component_data_ptr: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let component_data_ptr = unsafe { Buffer::new(component_data_ptr) };
    call(
        0x6CF598A2957C2BF8,
        (dlc_weapon_index, dlc_weap_comp_index, component_data_ptr),
    )
}

/// `GetDlcWeaponComponentDataSp`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x31D5E073B6F93CDC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `component_data_ptr`: there must be as many as it takes.
#[doc(alias(
    "GetDlcWeaponComponentDataSp",
    "_GET_DLC_WEAPON_COMPONENT_DATA_SP",
    "GET_DLC_WEAPON_COMPONENT_DATA_SP",
    "0x31D5E073B6F93CDC"
))]
#[inline]
pub unsafe fn get_dlc_weapon_component_data_sp(
    dlc_weapon_index: i32,
    dlc_weap_comp_index: i32,
    component_data_ptr: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let component_data_ptr = unsafe { Buffer::new(component_data_ptr) };
    call(
        0x31D5E073B6F93CDC,
        (dlc_weapon_index, dlc_weap_comp_index, component_data_ptr),
    )
}

/// `GetDlcWeaponData`.
///
/// <https://docs.fivem.net/natives/?_0x79923CD21BECE14E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias("GetDlcWeaponData", "GET_DLC_WEAPON_DATA", "0x79923CD21BECE14E"))]
#[inline]
pub unsafe fn get_dlc_weapon_data(dlc_weapon_index: i32, out_data: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x79923CD21BECE14E, (dlc_weapon_index, out_data))
}

/// `GetDlcWeaponDataSp`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x310836EE7129BA33>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "GetDlcWeaponDataSp",
    "_GET_DLC_WEAPON_DATA_SP",
    "GET_DLC_WEAPON_DATA_SP",
    "0x310836EE7129BA33"
))]
#[inline]
pub unsafe fn get_dlc_weapon_data_sp(dlc_weapon_index: i32, out_data: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x310836EE7129BA33, (dlc_weapon_index, out_data))
}

/// `GetForcedComponent`.
///
/// The values: `name_hash`, `enum_value`, `component_type`.
///
/// <https://docs.fivem.net/natives/?_0x6C93ED8C2F74859B>
#[doc(alias("GetForcedComponent", "GET_FORCED_COMPONENT", "0x6C93ED8C2F74859B"))]
#[inline]
pub fn get_forced_component(
    component_hash: impl Into<Hash>,
    forced_component_index: i32,
) -> (Hash, i32, i32) {
    let component_hash: Hash = component_hash.into();
    let mut name_hash = Out::<Hash>::default();
    let mut enum_value = Out::<i32>::default();
    let mut component_type = Out::<i32>::default();
    call::<()>(
        0x6C93ED8C2F74859B,
        (
            component_hash,
            forced_component_index,
            &mut name_hash,
            &mut enum_value,
            &mut component_type,
        ),
    );
    (name_hash.get(), enum_value.get(), component_type.get())
}

/// `GetForcedProp`.
///
/// The values: `name_hash`, `enum_value`, `anchor_point`.
///
/// <https://docs.fivem.net/natives/?_0xE1CA84EBF72E691D>
#[doc(alias("GetForcedProp", "GET_FORCED_PROP", "0xE1CA84EBF72E691D"))]
#[inline]
pub fn get_forced_prop(
    component_hash: impl Into<Hash>,
    forced_prop_index: i32,
) -> (Hash, i32, i32) {
    let component_hash: Hash = component_hash.into();
    let mut name_hash = Out::<Hash>::default();
    let mut enum_value = Out::<i32>::default();
    let mut anchor_point = Out::<i32>::default();
    call::<()>(
        0xE1CA84EBF72E691D,
        (
            component_hash,
            forced_prop_index,
            &mut name_hash,
            &mut enum_value,
            &mut anchor_point,
        ),
    );
    (name_hash.get(), enum_value.get(), anchor_point.get())
}

/// `GetHashNameForComponent`.
///
/// <https://docs.fivem.net/natives/?_0x0368B3A838070348>
#[doc(alias(
    "GetHashNameForComponent",
    "GET_HASH_NAME_FOR_COMPONENT",
    "0x0368B3A838070348"
))]
#[inline]
pub fn get_hash_name_for_component(
    entity: impl Into<Entity>,
    component_id: i32,
    drawable_variant: i32,
    texture_variant: i32,
) -> Hash {
    let entity: Entity = entity.into();
    call(
        0x0368B3A838070348,
        (entity, component_id, drawable_variant, texture_variant),
    )
}

/// `GetHashNameForProp`.
///
/// <https://docs.fivem.net/natives/?_0x5D6160275CAEC8DD>
#[doc(alias("GetHashNameForProp", "GET_HASH_NAME_FOR_PROP", "0x5D6160275CAEC8DD"))]
#[inline]
pub fn get_hash_name_for_prop(
    entity: impl Into<Entity>,
    component_id: i32,
    prop_index: i32,
    prop_texture_index: i32,
) -> Hash {
    let entity: Entity = entity.into();
    call(
        0x5D6160275CAEC8DD,
        (entity, component_id, prop_index, prop_texture_index),
    )
}

/// `GetNumDlcVehicles`.
///
/// <https://docs.fivem.net/natives/?_0xA7A866D21CD2329B>
#[doc(alias("GetNumDlcVehicles", "GET_NUM_DLC_VEHICLES", "0xA7A866D21CD2329B"))]
#[inline]
pub fn get_num_dlc_vehicles() -> i32 {
    call(0xA7A866D21CD2329B, ())
}

/// `GetNumDlcWeaponComponents`.
///
/// <https://docs.fivem.net/natives/?_0x405425358A7D61FE>
#[doc(alias(
    "GetNumDlcWeaponComponents",
    "GET_NUM_DLC_WEAPON_COMPONENTS",
    "0x405425358A7D61FE"
))]
#[inline]
pub fn get_num_dlc_weapon_components(dlc_weapon_index: i32) -> i32 {
    call(0x405425358A7D61FE, (dlc_weapon_index,))
}

/// `GetNumDlcWeaponComponentsSp`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0xAD2A7A6DFF55841B>
#[doc(alias(
    "GetNumDlcWeaponComponentsSp",
    "_GET_NUM_DLC_WEAPON_COMPONENTS_SP",
    "GET_NUM_DLC_WEAPON_COMPONENTS_SP",
    "0xAD2A7A6DFF55841B"
))]
#[inline]
pub fn get_num_dlc_weapon_components_sp(dlc_weapon_index: i32) -> i32 {
    call(0xAD2A7A6DFF55841B, (dlc_weapon_index,))
}

/// `GetNumDlcWeapons`.
///
/// <https://docs.fivem.net/natives/?_0xEE47635F352DA367>
#[doc(alias("GetNumDlcWeapons", "GET_NUM_DLC_WEAPONS", "0xEE47635F352DA367"))]
#[inline]
pub fn get_num_dlc_weapons() -> i32 {
    call(0xEE47635F352DA367, ())
}

/// `GetNumDlcWeaponsSp`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x4160B65AE085B5A9>
#[doc(alias(
    "GetNumDlcWeaponsSp",
    "_GET_NUM_DLC_WEAPONS_SP",
    "GET_NUM_DLC_WEAPONS_SP",
    "0x4160B65AE085B5A9"
))]
#[inline]
pub fn get_num_dlc_weapons_sp() -> i32 {
    call(0x4160B65AE085B5A9, ())
}

/// `GetNumTattooShopDlcItems`.
///
/// <https://docs.fivem.net/natives/?_0x278F76C3B0A8F109>
#[doc(alias(
    "GetNumTattooShopDlcItems",
    "GET_NUM_TATTOO_SHOP_DLC_ITEMS",
    "0x278F76C3B0A8F109",
    "_GET_NUM_DECORATIONS",
    "GetNumDecorations"
))]
#[inline]
pub fn get_num_tattoo_shop_dlc_items(character: i32) -> i32 {
    call(0x278F76C3B0A8F109, (character,))
}

/// `GetShopPedApparelForcedComponentCount`.
///
/// <https://docs.fivem.net/natives/?_0xC6B9DB42C04DD8C3>
#[doc(alias(
    "GetShopPedApparelForcedComponentCount",
    "GET_SHOP_PED_APPAREL_FORCED_COMPONENT_COUNT",
    "0xC6B9DB42C04DD8C3",
    "_GET_NUM_FORCED_COMPONENTS",
    "GetNumForcedComponents"
))]
#[inline]
pub fn get_shop_ped_apparel_forced_component_count(component_hash: impl Into<Hash>) -> i32 {
    let component_hash: Hash = component_hash.into();
    call(0xC6B9DB42C04DD8C3, (component_hash,))
}

/// `GetShopPedApparelForcedPropCount`.
///
/// <https://docs.fivem.net/natives/?_0x017568A8182D98A6>
#[doc(alias(
    "GetShopPedApparelForcedPropCount",
    "GET_SHOP_PED_APPAREL_FORCED_PROP_COUNT",
    "0x017568A8182D98A6"
))]
#[inline]
pub fn get_shop_ped_apparel_forced_prop_count(component_hash: impl Into<Hash>) -> i32 {
    let component_hash: Hash = component_hash.into();
    call(0x017568A8182D98A6, (component_hash,))
}

/// `GetShopPedApparelVariantComponentCount`.
///
/// <https://docs.fivem.net/natives/?_0xC17AD0E5752BECDA>
#[doc(alias(
    "GetShopPedApparelVariantComponentCount",
    "GET_SHOP_PED_APPAREL_VARIANT_COMPONENT_COUNT",
    "0xC17AD0E5752BECDA"
))]
#[inline]
pub fn get_shop_ped_apparel_variant_component_count(component_hash: impl Into<Hash>) -> i32 {
    let component_hash: Hash = component_hash.into();
    call(0xC17AD0E5752BECDA, (component_hash,))
}

/// `GetShopPedApparelVariantPropCount`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0xD40AAC51E8E4C663>
#[doc(alias(
    "GetShopPedApparelVariantPropCount",
    "_GET_SHOP_PED_APPAREL_VARIANT_PROP_COUNT",
    "GET_SHOP_PED_APPAREL_VARIANT_PROP_COUNT",
    "0xD40AAC51E8E4C663"
))]
#[inline]
pub fn get_shop_ped_apparel_variant_prop_count(prop_hash: impl Into<Hash>) -> i32 {
    let prop_hash: Hash = prop_hash.into();
    call(0xD40AAC51E8E4C663, (prop_hash,))
}

/// `GetShopPedComponent`.
///
/// <https://docs.fivem.net/natives/?_0x74C0E2A57EC66760>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_component`: there must be as many as it takes.
#[doc(alias("GetShopPedComponent", "GET_SHOP_PED_COMPONENT", "0x74C0E2A57EC66760"))]
#[inline]
pub unsafe fn get_shop_ped_component(component_hash: impl Into<Hash>, out_component: &mut [u8]) {
    let component_hash: Hash = component_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_component = unsafe { Buffer::new(out_component) };
    call(0x74C0E2A57EC66760, (component_hash, out_component))
}

/// `GetShopPedOutfit`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB7952076E444979D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("GetShopPedOutfit", "GET_SHOP_PED_OUTFIT", "0xB7952076E444979D"))]
#[inline]
pub unsafe fn get_shop_ped_outfit(p0: i32, p1: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xB7952076E444979D, (p0, p1))
}

/// `GetShopPedOutfitComponentVariant`.
///
/// <https://docs.fivem.net/natives/?_0x19F2A026EDF0013F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_component_variant`: there must be as many as it takes.
#[doc(alias(
    "GetShopPedOutfitComponentVariant",
    "GET_SHOP_PED_OUTFIT_COMPONENT_VARIANT",
    "0x19F2A026EDF0013F",
    "_GET_PROP_FROM_OUTFIT",
    "GetPropFromOutfit"
))]
#[inline]
pub unsafe fn get_shop_ped_outfit_component_variant(
    outfit: impl Into<Hash>,
    slot: i32,
    out_component_variant: &mut [u8],
) -> bool {
    let outfit: Hash = outfit.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_component_variant = unsafe { Buffer::new(out_component_variant) };
    call(0x19F2A026EDF0013F, (outfit, slot, out_component_variant))
}

/// `GetShopPedOutfitLocate`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x073CA26B079F956E>
#[doc(alias(
    "GetShopPedOutfitLocate",
    "GET_SHOP_PED_OUTFIT_LOCATE",
    "0x073CA26B079F956E"
))]
#[inline]
pub fn get_shop_ped_outfit_locate(p0: i32) -> i32 {
    call(0x073CA26B079F956E, (p0,))
}

/// `GetShopPedOutfitPropVariant`.
///
/// <https://docs.fivem.net/natives/?_0xA9F9C2E0FDE11CBB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_prop_variant`: there must be as many as it takes.
#[doc(alias(
    "GetShopPedOutfitPropVariant",
    "GET_SHOP_PED_OUTFIT_PROP_VARIANT",
    "0xA9F9C2E0FDE11CBB"
))]
#[inline]
pub unsafe fn get_shop_ped_outfit_prop_variant(
    outfit_hash: impl Into<Hash>,
    variant_index: i32,
    out_prop_variant: &mut [u8],
) -> bool {
    let outfit_hash: Hash = outfit_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_prop_variant = unsafe { Buffer::new(out_prop_variant) };
    call(
        0xA9F9C2E0FDE11CBB,
        (outfit_hash, variant_index, out_prop_variant),
    )
}

/// `GetShopPedProp`.
///
/// <https://docs.fivem.net/natives/?_0x5D5CAFF661DDF6FC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_prop`: there must be as many as it takes.
#[doc(alias("GetShopPedProp", "GET_SHOP_PED_PROP", "0x5D5CAFF661DDF6FC"))]
#[inline]
pub unsafe fn get_shop_ped_prop(component_hash: impl Into<Hash>, out_prop: &mut [u8]) {
    let component_hash: Hash = component_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_prop = unsafe { Buffer::new(out_prop) };
    call(0x5D5CAFF661DDF6FC, (component_hash, out_prop))
}

/// `GetShopPedQueryComponent`.
///
/// <https://docs.fivem.net/natives/?_0x249E310B2D920699>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_component`: there must be as many as it takes.
#[doc(alias(
    "GetShopPedQueryComponent",
    "GET_SHOP_PED_QUERY_COMPONENT",
    "0x249E310B2D920699"
))]
#[inline]
pub unsafe fn get_shop_ped_query_component(component_id: i32, out_component: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let out_component = unsafe { Buffer::new(out_component) };
    call(0x249E310B2D920699, (component_id, out_component))
}

/// `GetShopPedQueryOutfit`.
///
/// <https://docs.fivem.net/natives/?_0x6D793F03A631FE56>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `outfit`: there must be as many as it takes.
#[doc(alias(
    "GetShopPedQueryOutfit",
    "GET_SHOP_PED_QUERY_OUTFIT",
    "0x6D793F03A631FE56"
))]
#[inline]
pub unsafe fn get_shop_ped_query_outfit(outfit_index: i32, outfit: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let outfit = unsafe { Buffer::new(outfit) };
    call(0x6D793F03A631FE56, (outfit_index, outfit))
}

/// `GetShopPedQueryProp`.
///
/// <https://docs.fivem.net/natives/?_0xDE44A00999B2837D>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_prop`: there must be as many as it takes.
#[doc(alias("GetShopPedQueryProp", "GET_SHOP_PED_QUERY_PROP", "0xDE44A00999B2837D"))]
#[inline]
pub unsafe fn get_shop_ped_query_prop(component_id: i32, out_prop: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let out_prop = unsafe { Buffer::new(out_prop) };
    call(0xDE44A00999B2837D, (component_id, out_prop))
}

/// `GetTattooShopDlcItemData`.
///
/// <https://docs.fivem.net/natives/?_0xFF56381874F82086>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_component`: there must be as many as it takes.
#[doc(alias(
    "GetTattooShopDlcItemData",
    "GET_TATTOO_SHOP_DLC_ITEM_DATA",
    "0xFF56381874F82086",
    "_GET_TATTOO_COLLECTION_DATA",
    "GetTattooCollectionData"
))]
#[inline]
pub unsafe fn get_tattoo_shop_dlc_item_data(
    character_type: i32,
    decoration_index: i32,
    out_component: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_component = unsafe { Buffer::new(out_component) };
    call(
        0xFF56381874F82086,
        (character_type, decoration_index, out_component),
    )
}

/// `GetTattooShopDlcItemIndex`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x10144267DD22866C>
#[doc(alias(
    "GetTattooShopDlcItemIndex",
    "GET_TATTOO_SHOP_DLC_ITEM_INDEX",
    "0x10144267DD22866C"
))]
#[inline]
pub fn get_tattoo_shop_dlc_item_index(character: i32, collection: i32, preset: i32) -> i32 {
    call(0x10144267DD22866C, (character, collection, preset))
}

/// `GetVariantComponent`.
///
/// The values: `name_hash`, `enum_value`, `component_type`.
///
/// <https://docs.fivem.net/natives/?_0x6E11F282F11863B6>
#[doc(alias("GetVariantComponent", "GET_VARIANT_COMPONENT", "0x6E11F282F11863B6"))]
#[inline]
pub fn get_variant_component(
    component_hash: impl Into<Hash>,
    variant_component_index: i32,
) -> (Hash, i32, i32) {
    let component_hash: Hash = component_hash.into();
    let mut name_hash = Out::<Hash>::default();
    let mut enum_value = Out::<i32>::default();
    let mut component_type = Out::<i32>::default();
    call::<()>(
        0x6E11F282F11863B6,
        (
            component_hash,
            variant_component_index,
            &mut name_hash,
            &mut enum_value,
            &mut component_type,
        ),
    );
    (name_hash.get(), enum_value.get(), component_type.get())
}

/// `GetVariantProp`, since game build 791.
///
/// The values: `name_hash`, `enum_value`, `anchor_point`.
///
/// <https://docs.fivem.net/natives/?_0xD81B7F27BC773E66>
#[doc(alias(
    "GetVariantProp",
    "_GET_VARIANT_PROP",
    "GET_VARIANT_PROP",
    "0xD81B7F27BC773E66"
))]
#[inline]
pub fn get_variant_prop(
    component_hash: impl Into<Hash>,
    variant_prop_index: i32,
) -> (Hash, i32, i32) {
    let component_hash: Hash = component_hash.into();
    let mut name_hash = Out::<Hash>::default();
    let mut enum_value = Out::<i32>::default();
    let mut anchor_point = Out::<i32>::default();
    call::<()>(
        0xD81B7F27BC773E66,
        (
            component_hash,
            variant_prop_index,
            &mut name_hash,
            &mut enum_value,
            &mut anchor_point,
        ),
    );
    (name_hash.get(), enum_value.get(), anchor_point.get())
}

/// `InitShopPedComponent`.
///
/// <https://docs.fivem.net/natives/?_0x1E8C308FD312C036>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_component`: there must be as many as it takes.
#[doc(alias(
    "InitShopPedComponent",
    "INIT_SHOP_PED_COMPONENT",
    "0x1E8C308FD312C036"
))]
#[inline]
pub unsafe fn init_shop_ped_component(out_component: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let out_component = unsafe { Buffer::new(out_component) };
    call(0x1E8C308FD312C036, (out_component,))
}

/// `InitShopPedProp`.
///
/// <https://docs.fivem.net/natives/?_0xEB0A2B758F7B850F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_prop`: there must be as many as it takes.
#[doc(alias("InitShopPedProp", "INIT_SHOP_PED_PROP", "0xEB0A2B758F7B850F"))]
#[inline]
pub unsafe fn init_shop_ped_prop(out_prop: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let out_prop = unsafe { Buffer::new(out_prop) };
    call(0xEB0A2B758F7B850F, (out_prop,))
}

/// `IsContentItemLocked`.
///
/// <https://docs.fivem.net/natives/?_0xD4D7B033C3AA243C>
#[doc(alias(
    "IsContentItemLocked",
    "IS_CONTENT_ITEM_LOCKED",
    "0xD4D7B033C3AA243C",
    "_IS_DLC_DATA_EMPTY",
    "IsDlcDataEmpty",
    "_IS_OUTFIT_EMPTY",
    "IsOutfitEmpty"
))]
#[inline]
pub fn is_content_item_locked(item_hash: impl Into<Hash>) -> bool {
    let item_hash: Hash = item_hash.into();
    call(0xD4D7B033C3AA243C, (item_hash,))
}

/// `IsDlcVehicleMod`.
///
/// <https://docs.fivem.net/natives/?_0x0564B9FF9631B82C>
#[doc(alias("IsDlcVehicleMod", "IS_DLC_VEHICLE_MOD", "0x0564B9FF9631B82C"))]
#[inline]
pub fn is_dlc_vehicle_mod(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0x0564B9FF9631B82C, (hash,))
}

/// `LoadContentChangeSetGroup`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x6BEDF5769AC2DC07>
#[doc(alias(
    "LoadContentChangeSetGroup",
    "_LOAD_CONTENT_CHANGE_SET_GROUP",
    "EXECUTE_CONTENT_CHANGESET_GROUP_FOR_ALL",
    "ExecuteContentChangesetGroupForAll",
    "0x6BEDF5769AC2DC07"
))]
#[inline]
pub fn load_content_change_set_group(hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0x6BEDF5769AC2DC07, (hash,))
}

/// `N_0x6cebe002e58dee97`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x6CEBE002E58DEE97>
#[doc(alias(
    "N_0x6cebe002e58dee97",
    "GET_SHOP_PED_QUERY_PROP_INDEX",
    "GetShopPedQueryPropIndex",
    "0x6CEBE002E58DEE97"
))]
#[inline]
pub fn n_0x6cebe002e58dee97(component_hash: impl Into<Hash>) -> i32 {
    let component_hash: Hash = component_hash.into();
    call(0x6CEBE002E58DEE97, (component_hash,))
}

/// `N_0x96e2929292a4db77`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x96E2929292A4DB77>
#[doc(alias(
    "N_0x96e2929292a4db77",
    "GET_SHOP_PED_QUERY_COMPONENT_INDEX",
    "GetShopPedQueryComponentIndex",
    "0x96E2929292A4DB77"
))]
#[inline]
pub fn n_0x96e2929292a4db77(component_hash: impl Into<Hash>) -> i32 {
    let component_hash: Hash = component_hash.into();
    call(0x96E2929292A4DB77, (component_hash,))
}

/// `SetupShopPedApparelQuery`.
///
/// <https://docs.fivem.net/natives/?_0x50F457823CE6EB5F>
#[doc(alias(
    "SetupShopPedApparelQuery",
    "SETUP_SHOP_PED_APPAREL_QUERY",
    "0x50F457823CE6EB5F"
))]
#[inline]
pub fn setup_shop_ped_apparel_query(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0x50F457823CE6EB5F, (p0, p1, p2, p3))
}

/// `SetupShopPedApparelQueryTu`.
///
/// <https://docs.fivem.net/natives/?_0x9BDF59818B1E38C1>
#[doc(alias(
    "SetupShopPedApparelQueryTu",
    "SETUP_SHOP_PED_APPAREL_QUERY_TU",
    "0x9BDF59818B1E38C1",
    "_GET_NUM_PROPS_FROM_OUTFIT",
    "GetNumPropsFromOutfit"
))]
#[inline]
pub fn setup_shop_ped_apparel_query_tu(
    character: i32,
    p1: i32,
    p2: i32,
    p3: bool,
    p4: i32,
    component_id: i32,
) -> i32 {
    call(
        0x9BDF59818B1E38C1,
        (character, p1, p2, p3, p4, component_id),
    )
}

/// `SetupShopPedOutfitQuery`.
///
/// <https://docs.fivem.net/natives/?_0xF3FBE2D50A6A8C28>
#[doc(alias(
    "SetupShopPedOutfitQuery",
    "SETUP_SHOP_PED_OUTFIT_QUERY",
    "0xF3FBE2D50A6A8C28"
))]
#[inline]
pub fn setup_shop_ped_outfit_query(character: i32, p1: bool) -> i32 {
    call(0xF3FBE2D50A6A8C28, (character, p1))
}

/// `UnloadContentChangeSetGroup`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x3C1978285B036B25>
#[doc(alias(
    "UnloadContentChangeSetGroup",
    "_UNLOAD_CONTENT_CHANGE_SET_GROUP",
    "REVERT_CONTENT_CHANGESET_GROUP_FOR_ALL",
    "RevertContentChangesetGroupForAll",
    "0x3C1978285B036B25"
))]
#[inline]
pub fn unload_content_change_set_group(hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0x3C1978285B036B25, (hash,))
}
