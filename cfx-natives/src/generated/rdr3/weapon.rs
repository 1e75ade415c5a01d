// Made by native-gen 0.2.0 from data 401394ed55afd1a3; do not edit.

//! Namespace `WEAPON` of the RedM client.

use crate::prelude::*;

/// `AddAmmoToPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB190BCA3F4042F95>
#[doc(alias("AddAmmoToPed", "_ADD_AMMO_TO_PED", "0xB190BCA3F4042F95"))]
#[inline]
pub fn add_ammo_to_ped(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    amount: i32,
    add_reason: impl Into<Hash>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let add_reason: Hash = add_reason.into();
    call(0xB190BCA3F4042F95, (ped, weapon_hash, amount, add_reason))
}

/// `AddAmmoToPedByType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x106A811C6D3035F3>
#[doc(alias("AddAmmoToPedByType", "_ADD_AMMO_TO_PED_BY_TYPE", "0x106A811C6D3035F3"))]
#[inline]
pub fn add_ammo_to_ped_by_type(
    ped: Ped,
    ammo_type: impl Into<Hash>,
    amount: i32,
    add_reason: impl Into<Hash>,
) {
    let ammo_type: Hash = ammo_type.into();
    let add_reason: Hash = add_reason.into();
    call(0x106A811C6D3035F3, (ped, ammo_type, amount, add_reason))
}

/// `AttachWeaponToHorseHolster`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x14FF0C2545527F9B>
#[doc(alias(
    "AttachWeaponToHorseHolster",
    "_ATTACH_WEAPON_TO_HORSE_HOLSTER",
    "0x14FF0C2545527F9B"
))]
#[inline]
pub fn attach_weapon_to_horse_holster(horse: Ped, weapon_hash: impl Into<Hash>, owner_ped: Ped) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x14FF0C2545527F9B, (horse, weapon_hash, owner_ped))
}

/// `CanPedAccessMountWeapons`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23BF601A42F329A0>
#[doc(alias(
    "CanPedAccessMountWeapons",
    "_CAN_PED_ACCESS_MOUNT_WEAPONS",
    "0x23BF601A42F329A0"
))]
#[inline]
pub fn can_ped_access_mount_weapons(ped: Ped) -> bool {
    call(0x23BF601A42F329A0, (ped,))
}

/// `ClearPedLastWeaponDamage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x087D8F4BC65F68E4>
#[doc(alias(
    "ClearPedLastWeaponDamage",
    "_CLEAR_PED_LAST_WEAPON_DAMAGE",
    "0x087D8F4BC65F68E4"
))]
#[inline]
pub fn clear_ped_last_weapon_damage(ped: Ped) {
    call(0x087D8F4BC65F68E4, (ped,))
}

/// `CreateWeaponObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9888652B8BA77F73>
#[doc(alias("CreateWeaponObject", "_CREATE_WEAPON_OBJECT", "0x9888652B8BA77F73"))]
#[inline]
pub fn create_weapon_object(
    weapon_hash: impl Into<Hash>,
    ammo_count: i32,
    x: f32,
    y: f32,
    z: f32,
    show_world_model: bool,
    scale: f32,
) -> Object {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0x9888652B8BA77F73,
        (weapon_hash, ammo_count, x, y, z, show_world_model, scale),
    )
}

/// `DeleteWeaponObjectsOnHorse`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4C6E24D955FF061>
#[doc(alias(
    "DeleteWeaponObjectsOnHorse",
    "_DELETE_WEAPON_OBJECTS_ON_HORSE",
    "0xD4C6E24D955FF061"
))]
#[inline]
pub fn delete_weapon_objects_on_horse(horse: Ped) {
    call(0xD4C6E24D955FF061, (horse,))
}

/// `DisableAllSpecialAmmoForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD63B4BA3A02A99E0>
#[doc(alias(
    "DisableAllSpecialAmmoForPed",
    "_DISABLE_ALL_SPECIAL_AMMO_FOR_PED",
    "0xD63B4BA3A02A99E0"
))]
#[inline]
pub fn disable_all_special_ammo_for_ped(ped: Ped, weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xD63B4BA3A02A99E0, (ped, weapon_hash))
}

/// `DisableAmmoTypeForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAA5A52204E077883>
#[doc(alias(
    "DisableAmmoTypeForPed",
    "_DISABLE_AMMO_TYPE_FOR_PED",
    "0xAA5A52204E077883"
))]
#[inline]
pub fn disable_ammo_type_for_ped(ped: Ped, ammo_hash: impl Into<Hash>) {
    let ammo_hash: Hash = ammo_hash.into();
    call(0xAA5A52204E077883, (ped, ammo_hash))
}

/// `DisableAmmoTypeForPedWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0D728EEA3C99775>
#[doc(alias(
    "DisableAmmoTypeForPedWeapon",
    "_DISABLE_AMMO_TYPE_FOR_PED_WEAPON",
    "0xF0D728EEA3C99775"
))]
#[inline]
pub fn disable_ammo_type_for_ped_weapon(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    ammo_hash: impl Into<Hash>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let ammo_hash: Hash = ammo_hash.into();
    call(0xF0D728EEA3C99775, (ped, weapon_hash, ammo_hash))
}

/// `DoesPedHavePistol`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBFCA7AFABF9D7967>
#[doc(alias("DoesPedHavePistol", "_DOES_PED_HAVE_PISTOL", "0xBFCA7AFABF9D7967"))]
#[inline]
pub fn does_ped_have_pistol(ped: Ped, p1: bool) -> bool {
    call(0xBFCA7AFABF9D7967, (ped, p1))
}

/// `DoesPedHaveRepeater`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x495A04CAEC263AF8>
#[doc(alias("DoesPedHaveRepeater", "_DOES_PED_HAVE_REPEATER", "0x495A04CAEC263AF8"))]
#[inline]
pub fn does_ped_have_repeater(ped: Ped, p1: bool) -> bool {
    call(0x495A04CAEC263AF8, (ped, p1))
}

/// `DoesPedHaveRevolver`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B235F24472F2C3B>
#[doc(alias("DoesPedHaveRevolver", "_DOES_PED_HAVE_REVOLVER", "0x5B235F24472F2C3B"))]
#[inline]
pub fn does_ped_have_revolver(ped: Ped, p1: bool) -> bool {
    call(0x5B235F24472F2C3B, (ped, p1))
}

/// `DoesPedHaveRifle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x95CA12E2C68043E5>
#[doc(alias("DoesPedHaveRifle", "_DOES_PED_HAVE_RIFLE", "0x95CA12E2C68043E5"))]
#[inline]
pub fn does_ped_have_rifle(ped: Ped, p1: bool) -> bool {
    call(0x95CA12E2C68043E5, (ped, p1))
}

/// `DoesPedHaveShotgun`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xABC18A28BAD4B46F>
#[doc(alias("DoesPedHaveShotgun", "_DOES_PED_HAVE_SHOTGUN", "0xABC18A28BAD4B46F"))]
#[inline]
pub fn does_ped_have_shotgun(ped: Ped, p1: bool) -> bool {
    call(0xABC18A28BAD4B46F, (ped, p1))
}

/// `DoesPedHaveSniper`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80BB243789008A82>
#[doc(alias("DoesPedHaveSniper", "_DOES_PED_HAVE_SNIPER", "0x80BB243789008A82"))]
#[inline]
pub fn does_ped_have_sniper(ped: Ped, p1: bool) -> bool {
    call(0x80BB243789008A82, (ped, p1))
}

/// `EnableAllSpecialAmmoForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x404514D231DB27A0>
#[doc(alias(
    "EnableAllSpecialAmmoForPed",
    "_ENABLE_ALL_SPECIAL_AMMO_FOR_PED",
    "0x404514D231DB27A0"
))]
#[inline]
pub fn enable_all_special_ammo_for_ped(ped: Ped, weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x404514D231DB27A0, (ped, weapon_hash))
}

/// `EnableAmmoTypeForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B7B7908B7ADFB4B>
#[doc(alias(
    "EnableAmmoTypeForPed",
    "_ENABLE_AMMO_TYPE_FOR_PED",
    "0x3B7B7908B7ADFB4B"
))]
#[inline]
pub fn enable_ammo_type_for_ped(ped: Ped, weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x3B7B7908B7ADFB4B, (ped, weapon_hash))
}

/// `EnableAmmoTypeForPedWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23FB9FACA28779C1>
#[doc(alias(
    "EnableAmmoTypeForPedWeapon",
    "_ENABLE_AMMO_TYPE_FOR_PED_WEAPON",
    "0x23FB9FACA28779C1"
))]
#[inline]
pub fn enable_ammo_type_for_ped_weapon(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    ammo_hash: impl Into<Hash>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let ammo_hash: Hash = ammo_hash.into();
    call(0x23FB9FACA28779C1, (ped, weapon_hash, ammo_hash))
}

/// `EnableWeaponRestore`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC395355843BE134B>
#[doc(alias("EnableWeaponRestore", "_ENABLE_WEAPON_RESTORE", "0xC395355843BE134B"))]
#[inline]
pub fn enable_weapon_restore(ped: Ped) -> bool {
    call(0xC395355843BE134B, (ped,))
}

/// `ExplodePedAmmoType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x44C8F4908F1B2622>
#[doc(alias("ExplodePedAmmoType", "_EXPLODE_PED_AMMO_TYPE", "0x44C8F4908F1B2622"))]
#[inline]
pub fn explode_ped_ammo_type(ped: Ped, ammo_hash: impl Into<Hash>) -> bool {
    let ammo_hash: Hash = ammo_hash.into();
    call(0x44C8F4908F1B2622, (ped, ammo_hash))
}

/// `GetAllowDualWield`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x918990BD9CE08582>
#[doc(alias("GetAllowDualWield", "GET_ALLOW_DUAL_WIELD", "0x918990BD9CE08582"))]
#[inline]
pub fn get_allow_dual_wield(ped: Ped) -> bool {
    call(0x918990BD9CE08582, (ped,))
}

/// `GetAmmoInClip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E1202248937775C>
#[doc(alias("GetAmmoInClip", "GET_AMMO_IN_CLIP", "0x2E1202248937775C"))]
#[inline]
pub fn get_ammo_in_clip(ped: Ped, weapon_hash: impl Into<Hash>) -> Option<i32> {
    let mut ammo = Out::<i32>::default();
    let weapon_hash: Hash = weapon_hash.into();
    let result: bool = call(0x2E1202248937775C, (ped, &mut ammo, weapon_hash));
    result.then(|| ammo.get())
}

/// `GetAmmoInClipByInventoryUid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x678F00858980F516>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `inventory_uid`: there must be as many as it takes.
#[doc(alias(
    "GetAmmoInClipByInventoryUid",
    "_GET_AMMO_IN_CLIP_BY_INVENTORY_UID",
    "0x678F00858980F516"
))]
#[inline]
pub unsafe fn get_ammo_in_clip_by_inventory_uid(ped: Ped, inventory_uid: &mut [u8]) -> Option<i32> {
    let mut ammo = Out::<i32>::default();
    // SAFETY: the caller promises that the native stays inside.
    let inventory_uid = unsafe { Buffer::new(inventory_uid) };
    let result: bool = call(0x678F00858980F516, (ped, &mut ammo, inventory_uid));
    result.then(|| ammo.get())
}

/// `GetAmmoInPedWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x015A522136D7F951>
#[doc(alias("GetAmmoInPedWeapon", "GET_AMMO_IN_PED_WEAPON", "0x015A522136D7F951"))]
#[inline]
pub fn get_ammo_in_ped_weapon(ped: Ped, weapon_hash: impl Into<Hash>) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x015A522136D7F951, (ped, weapon_hash))
}

/// `GetAmmoInPedWeaponFromGuid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4823F13A21F51964>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid`: there must be as many as it takes.
#[doc(alias(
    "GetAmmoInPedWeaponFromGuid",
    "_GET_AMMO_IN_PED_WEAPON_FROM_GUID",
    "0x4823F13A21F51964"
))]
#[inline]
pub unsafe fn get_ammo_in_ped_weapon_from_guid(ped: Ped, guid: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let guid = unsafe { Buffer::new(guid) };
    call(0x4823F13A21F51964, (ped, guid))
}

/// `GetAmmoRecommendedTypeForWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC97101A8F311282>
#[doc(alias(
    "GetAmmoRecommendedTypeForWeapon",
    "_GET_AMMO_RECOMMENDED_TYPE_FOR_WEAPON",
    "0xEC97101A8F311282"
))]
#[inline]
pub fn get_ammo_recommended_type_for_weapon(weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xEC97101A8F311282, (weapon_hash,))
}

/// `GetAmmoTypeForWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C2EA6C44F515F34>
#[doc(alias(
    "GetAmmoTypeForWeapon",
    "_GET_AMMO_TYPE_FOR_WEAPON",
    "0x5C2EA6C44F515F34"
))]
#[inline]
pub fn get_ammo_type_for_weapon(weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x5C2EA6C44F515F34, (weapon_hash,))
}

/// `GetBestPedShortarmGuid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF52BD94B47CCF736>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_guid`: there must be as many as it takes.
#[doc(alias(
    "GetBestPedShortarmGuid",
    "GET_BEST_PED_SHORTARM_GUID",
    "0xF52BD94B47CCF736"
))]
#[inline]
pub unsafe fn get_best_ped_shortarm_guid(ped: Ped, out_guid: &mut [u8], p2: bool, p3: bool) {
    // SAFETY: the caller promises that the native stays inside.
    let out_guid = unsafe { Buffer::new(out_guid) };
    call(0xF52BD94B47CCF736, (ped, out_guid, p2, p3))
}

/// `GetBestPedWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8483E98E8B888AE2>
#[doc(alias("GetBestPedWeapon", "GET_BEST_PED_WEAPON", "0x8483E98E8B888AE2"))]
#[inline]
pub fn get_best_ped_weapon(ped: Ped, p1: bool, p2: bool) -> Hash {
    call(0x8483E98E8B888AE2, (ped, p1, p2))
}

/// `GetBestPedWeaponInGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F67929D98E7C6E8>
#[doc(alias(
    "GetBestPedWeaponInGroup",
    "_GET_BEST_PED_WEAPON_IN_GROUP",
    "0x9F67929D98E7C6E8"
))]
#[inline]
pub fn get_best_ped_weapon_in_group(
    ped: Ped,
    weapon_group: impl Into<Hash>,
    p2: bool,
    p3: bool,
) -> Hash {
    let weapon_group: Hash = weapon_group.into();
    call(0x9F67929D98E7C6E8, (ped, weapon_group, p2, p3))
}

/// `GetBestPedWeaponInInventory`, since game build 1232.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7B98500614C8E8B8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid_primary`: there must be as many as it takes.
#[doc(alias(
    "GetBestPedWeaponInInventory",
    "_GET_BEST_PED_WEAPON_IN_INVENTORY",
    "0x7B98500614C8E8B8"
))]
#[inline]
pub unsafe fn get_best_ped_weapon_in_inventory(ped: Ped, p1: i32, guid_primary: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let guid_primary = unsafe { Buffer::new(guid_primary) };
    call(0x7B98500614C8E8B8, (ped, p1, guid_primary))
}

/// `GetCanSwitchWeapon`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC9444F2FF94A9C0>
#[doc(alias("GetCanSwitchWeapon", "_GET_CAN_SWITCH_WEAPON", "0xBC9444F2FF94A9C0"))]
#[inline]
pub fn get_can_switch_weapon(ped: Ped) -> bool {
    call(0xBC9444F2FF94A9C0, (ped,))
}

/// `GetCanTwirlWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6554ECCE226F2A2A>
#[doc(alias("GetCanTwirlWeapon", "_GET_CAN_TWIRL_WEAPON", "0x6554ECCE226F2A2A"))]
#[inline]
pub fn get_can_twirl_weapon(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x6554ECCE226F2A2A, (weapon_hash,))
}

/// `GetCorrectKitEmoteTwirlGun`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD356B42C57BFE01>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `weapon_guid`: there must be as many as it takes.
#[doc(alias(
    "GetCorrectKitEmoteTwirlGun",
    "_GET_CORRECT_KIT_EMOTE_TWIRL_GUN",
    "0xCD356B42C57BFE01"
))]
#[inline]
pub unsafe fn get_correct_kit_emote_twirl_gun(ped: Ped, weapon_guid: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let weapon_guid = unsafe { Buffer::new(weapon_guid) };
    call(0xCD356B42C57BFE01, (ped, weapon_guid))
}

/// `GetCurrentAmmoTypeFromGuid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF9D167A5656D6A6>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `weapon_guid`: there must be as many as it takes.
#[doc(alias(
    "GetCurrentAmmoTypeFromGuid",
    "_GET_CURRENT_AMMO_TYPE_FROM_GUID",
    "0xAF9D167A5656D6A6"
))]
#[inline]
pub unsafe fn get_current_ammo_type_from_guid(ped: Ped, weapon_guid: &mut [u8]) -> Hash {
    // SAFETY: the caller promises that the native stays inside.
    let weapon_guid = unsafe { Buffer::new(weapon_guid) };
    call(0xAF9D167A5656D6A6, (ped, weapon_guid))
}

/// `GetCurrentPedVehicleWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1017582BCD3832DC>
#[doc(alias(
    "GetCurrentPedVehicleWeapon",
    "GET_CURRENT_PED_VEHICLE_WEAPON",
    "0x1017582BCD3832DC"
))]
#[inline]
pub fn get_current_ped_vehicle_weapon(ped: Ped) -> Option<Hash> {
    let mut weapon_hash = Out::<Hash>::default();
    let result: bool = call(0x1017582BCD3832DC, (ped, &mut weapon_hash));
    result.then(|| weapon_hash.get())
}

/// `GetCurrentPedWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A87E44BB9A01D54>
#[doc(alias("GetCurrentPedWeapon", "GET_CURRENT_PED_WEAPON", "0x3A87E44BB9A01D54"))]
#[inline]
pub fn get_current_ped_weapon(ped: Ped, p2: bool, attach_point: i32, p4: bool) -> Option<Hash> {
    let mut weapon_hash = Out::<Hash>::default();
    let result: bool = call(
        0x3A87E44BB9A01D54,
        (ped, &mut weapon_hash, p2, attach_point, p4),
    );
    result.then(|| weapon_hash.get())
}

/// `GetCurrentPedWeaponAmmoType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E7B19A4355FEE13>
#[doc(alias(
    "GetCurrentPedWeaponAmmoType",
    "_GET_CURRENT_PED_WEAPON_AMMO_TYPE",
    "0x7E7B19A4355FEE13"
))]
#[inline]
pub fn get_current_ped_weapon_ammo_type(ped: Ped, weapon_object: Object) -> Hash {
    call(0x7E7B19A4355FEE13, (ped, weapon_object))
}

/// `GetCurrentPedWeaponEntityIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B390A939AF0B5FC>
#[doc(alias(
    "GetCurrentPedWeaponEntityIndex",
    "GET_CURRENT_PED_WEAPON_ENTITY_INDEX",
    "0x3B390A939AF0B5FC"
))]
#[inline]
pub fn get_current_ped_weapon_entity_index(ped: Ped, attach_point: i32) -> Entity {
    call(0x3B390A939AF0B5FC, (ped, attach_point))
}

/// `GetDefaultPedWeaponCollection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD42514C182121C23>
#[doc(alias(
    "GetDefaultPedWeaponCollection",
    "_GET_DEFAULT_PED_WEAPON_COLLECTION",
    "0xD42514C182121C23"
))]
#[inline]
pub fn get_default_ped_weapon_collection(ped_model: impl Into<Hash>) -> Hash {
    let ped_model: Hash = ped_model.into();
    call(0xD42514C182121C23, (ped_model,))
}

/// `GetDefaultUnarmedWeaponHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x08FF1099ED2E6E21>
#[doc(alias(
    "GetDefaultUnarmedWeaponHash",
    "_GET_DEFAULT_UNARMED_WEAPON_HASH",
    "0x08FF1099ED2E6E21"
))]
#[inline]
pub fn get_default_unarmed_weapon_hash(ped: Ped) -> Hash {
    call(0x08FF1099ED2E6E21, (ped,))
}

/// `GetDefaultWeaponAttachPoint`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x65DC4AC5B96614CB>
#[doc(alias(
    "GetDefaultWeaponAttachPoint",
    "_GET_DEFAULT_WEAPON_ATTACH_POINT",
    "0x65DC4AC5B96614CB"
))]
#[inline]
pub fn get_default_weapon_attach_point(weapon_hash: impl Into<Hash>) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x65DC4AC5B96614CB, (weapon_hash,))
}

/// `GetIsPedTakingPoisonGasDamage`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0DE0944ECCB3DF5D>
#[doc(alias(
    "GetIsPedTakingPoisonGasDamage",
    "_GET_IS_PED_TAKING_POISON_GAS_DAMAGE",
    "0x0DE0944ECCB3DF5D"
))]
#[inline]
pub fn get_is_ped_taking_poison_gas_damage(ped: Ped) -> bool {
    call(0x0DE0944ECCB3DF5D, (ped,))
}

/// `GetLockonRangeCurrentWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3799EFCC3C8CD5E1>
#[doc(alias(
    "GetLockonRangeCurrentWeapon",
    "_GET_LOCKON_RANGE_CURRENT_WEAPON",
    "0x3799EFCC3C8CD5E1"
))]
#[inline]
pub fn get_lockon_range_current_weapon(ped: Ped) -> f32 {
    call(0x3799EFCC3C8CD5E1, (ped,))
}

/// `GetLongarmsInstantlyStoreOnDismount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A695BD328586B44>
#[doc(alias(
    "GetLongarmsInstantlyStoreOnDismount",
    "_GET_LONGARMS_INSTANTLY_STORE_ON_DISMOUNT",
    "0x5A695BD328586B44"
))]
#[inline]
pub fn get_longarms_instantly_store_on_dismount(ped: Ped, p1: i32) -> bool {
    call(0x5A695BD328586B44, (ped, p1))
}

/// `GetMaxAmmo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC16122C7A20C933>
#[doc(alias("GetMaxAmmo", "GET_MAX_AMMO", "0xDC16122C7A20C933"))]
#[inline]
pub fn get_max_ammo(ped: Ped, weapon_hash: impl Into<Hash>) -> Option<i32> {
    let mut ammo = Out::<i32>::default();
    let weapon_hash: Hash = weapon_hash.into();
    let result: bool = call(0xDC16122C7A20C933, (ped, &mut ammo, weapon_hash));
    result.then(|| ammo.get())
}

/// `GetMaxAmmoInClip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA38DCFFCEA8962FA>
#[doc(alias("GetMaxAmmoInClip", "GET_MAX_AMMO_IN_CLIP", "0xA38DCFFCEA8962FA"))]
#[inline]
pub fn get_max_ammo_in_clip(ped: Ped, weapon_hash: impl Into<Hash>, p2: bool) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xA38DCFFCEA8962FA, (ped, weapon_hash, p2))
}

/// `GetMaxLockonDistanceOfCurrentPedWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x79B1A6E780266DB0>
#[doc(alias(
    "GetMaxLockonDistanceOfCurrentPedWeapon",
    "_GET_MAX_LOCKON_DISTANCE_OF_CURRENT_PED_WEAPON",
    "0x79B1A6E780266DB0"
))]
#[inline]
pub fn get_max_lockon_distance_of_current_ped_weapon(ped: Ped) -> f32 {
    call(0x79B1A6E780266DB0, (ped,))
}

/// `GetNumPedsRestrainedFromBolas`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46D42883E873C1D7>
#[doc(alias(
    "GetNumPedsRestrainedFromBolas",
    "_GET_NUM_PEDS_RESTRAINED_FROM_BOLAS",
    "0x46D42883E873C1D7"
))]
#[inline]
pub fn get_num_peds_restrained_from_bolas(ped: Ped) -> i32 {
    call(0x46D42883E873C1D7, (ped,))
}

/// `GetPedAmmoByType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x39D22031557946C1>
#[doc(alias("GetPedAmmoByType", "GET_PED_AMMO_BY_TYPE", "0x39D22031557946C1"))]
#[inline]
pub fn get_ped_ammo_by_type(ped: Ped, ammo_type: impl Into<Hash>) -> i32 {
    let ammo_type: Hash = ammo_type.into();
    call(0x39D22031557946C1, (ped, ammo_type))
}

/// `GetPedAmmoTypeFromWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FEAD38B326B9F74>
#[doc(alias(
    "GetPedAmmoTypeFromWeapon",
    "GET_PED_AMMO_TYPE_FROM_WEAPON",
    "0x7FEAD38B326B9F74"
))]
#[inline]
pub fn get_ped_ammo_type_from_weapon(ped: Ped, weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x7FEAD38B326B9F74, (ped, weapon_hash))
}

/// `GetPedBackupWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC71FE230A513C30F>
#[doc(alias("GetPedBackupWeapon", "GET_PED_BACKUP_WEAPON", "0xC71FE230A513C30F"))]
#[inline]
pub fn get_ped_backup_weapon(ped: Ped, p1: bool) -> Hash {
    call(0xC71FE230A513C30F, (ped, p1))
}

/// `GetPedCurrentHeldWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8425C5F057012DAB>
#[doc(alias(
    "GetPedCurrentHeldWeapon",
    "_GET_PED_CURRENT_HELD_WEAPON",
    "0x8425C5F057012DAB"
))]
#[inline]
pub fn get_ped_current_held_weapon(ped: Ped) -> Hash {
    call(0x8425C5F057012DAB, (ped,))
}

/// `GetPedGunSpinningEquippedKitEmoteTwirl`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C4FEC3D0EFA9FC0>
#[doc(alias(
    "GetPedGunSpinningEquippedKitEmoteTwirl",
    "_GET_PED_GUN_SPINNING_EQUIPPED_KIT_EMOTE_TWIRL",
    "0x2C4FEC3D0EFA9FC0"
))]
#[inline]
pub fn get_ped_gun_spinning_equipped_kit_emote_twirl(ped: Ped) -> Hash {
    call(0x2C4FEC3D0EFA9FC0, (ped,))
}

/// `GetPedGunSpinningHashFromWeaponEmoteVariation`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3B1620B920D1708>
#[doc(alias(
    "GetPedGunSpinningHashFromWeaponEmoteVariation",
    "_GET_PED_GUN_SPINNING_HASH_FROM_WEAPON_EMOTE_VARIATION",
    "0xF3B1620B920D1708"
))]
#[inline]
pub fn get_ped_gun_spinning_hash_from_weapon_emote_variation(
    ped: Ped,
    weapon_emote_variation: i32,
) -> Hash {
    call(0xF3B1620B920D1708, (ped, weapon_emote_variation))
}

/// `GetPedHogtieWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90EB1CB189923587>
#[doc(alias("GetPedHogtieWeapon", "_GET_PED_HOGTIE_WEAPON", "0x90EB1CB189923587"))]
#[inline]
pub fn get_ped_hogtie_weapon(ped: Ped) -> Hash {
    call(0x90EB1CB189923587, (ped,))
}

/// `GetPedLastWeaponImpactCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C4D0409BA1A2BC2>
#[doc(alias(
    "GetPedLastWeaponImpactCoord",
    "GET_PED_LAST_WEAPON_IMPACT_COORD",
    "0x6C4D0409BA1A2BC2"
))]
#[inline]
pub fn get_ped_last_weapon_impact_coord(ped: Ped) -> Option<Vector3> {
    let mut coords = Out::<Vector3>::default();
    let result: bool = call(0x6C4D0409BA1A2BC2, (ped, &mut coords));
    result.then(|| coords.get())
}

/// `GetPedWeaponGuidAtAttachPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6929E22158E52265>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `weapon_guid`: there must be as many as it takes.
#[doc(alias(
    "GetPedWeaponGuidAtAttachPoint",
    "GET_PED_WEAPON_GUID_AT_ATTACH_POINT",
    "0x6929E22158E52265"
))]
#[inline]
pub unsafe fn get_ped_weapon_guid_at_attach_point(
    ped: Ped,
    attach_point: i32,
    weapon_guid: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let weapon_guid = unsafe { Buffer::new(weapon_guid) };
    call(0x6929E22158E52265, (ped, attach_point, weapon_guid))
}

/// `GetPedWeaponInSlot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDBC4B552B2AE9A83>
#[doc(alias("GetPedWeaponInSlot", "_GET_PED_WEAPON_IN_SLOT", "0xDBC4B552B2AE9A83"))]
#[inline]
pub fn get_ped_weapon_in_slot(ped: Ped, slot_hash: impl Into<Hash>) -> Hash {
    let slot_hash: Hash = slot_hash.into();
    call(0xDBC4B552B2AE9A83, (ped, slot_hash))
}

/// `GetPedWeaponObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6CA484C9A7377E4F>
#[doc(alias("GetPedWeaponObject", "_GET_PED_WEAPON_OBJECT", "0x6CA484C9A7377E4F"))]
#[inline]
pub fn get_ped_weapon_object(ped: Ped, p1: bool) -> Object {
    call(0x6CA484C9A7377E4F, (ped, p1))
}

/// `GetPedWorstWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA37A053C1522F5D>
#[doc(alias("GetPedWorstWeapon", "_GET_PED_WORST_WEAPON", "0xDA37A053C1522F5D"))]
#[inline]
pub fn get_ped_worst_weapon(ped: Ped, p1: bool, p2: bool, p3: bool) -> Hash {
    call(0xDA37A053C1522F5D, (ped, p1, p2, p3))
}

/// `GetPlayerPedQuickSwapWeaponByGuid`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB7E52A058B07C7E2>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid_primary`, `guid_secondary`: there must be as many as it takes.
#[doc(alias(
    "GetPlayerPedQuickSwapWeaponByGuid",
    "_GET_PLAYER_PED_QUICK_SWAP_WEAPON_BY_GUID",
    "0xB7E52A058B07C7E2"
))]
#[inline]
pub unsafe fn get_player_ped_quick_swap_weapon_by_guid(
    ped: Ped,
    guid_primary: &mut [u8],
    guid_secondary: &mut [u8],
) {
    // SAFETY: the caller promises that the native stays inside.
    let guid_primary = unsafe { Buffer::new(guid_primary) };
    // SAFETY: the caller promises that the native stays inside.
    let guid_secondary = unsafe { Buffer::new(guid_secondary) };
    call(0xB7E52A058B07C7E2, (ped, guid_primary, guid_secondary))
}

/// `GetProjectileIgnitedInVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74C8000FDD1BB111>
#[doc(alias(
    "GetProjectileIgnitedInVolume",
    "_GET_PROJECTILE_IGNITED_IN_VOLUME",
    "0x74C8000FDD1BB111"
))]
#[inline]
pub fn get_projectile_ignited_in_volume(volume: Volume) -> Option<Entity> {
    let mut out_entity = Out::<Entity>::default();
    let result: bool = call(0x74C8000FDD1BB111, (volume, &mut out_entity));
    result.then(|| out_entity.get())
}

/// `GetProjectileInVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74C8000FDD1BB222>
#[doc(alias(
    "GetProjectileInVolume",
    "_GET_PROJECTILE_IN_VOLUME",
    "0x74C8000FDD1BB222"
))]
#[inline]
pub fn get_projectile_in_volume(volume: Volume) -> Option<Entity> {
    let mut out_entity = Out::<Entity>::default();
    let result: bool = call(0x74C8000FDD1BB222, (volume, &mut out_entity));
    result.then(|| out_entity.get())
}

/// `GetWeaponAttachPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCAD4FE9398820D24>
#[doc(alias(
    "GetWeaponAttachPoint",
    "_GET_WEAPON_ATTACH_POINT",
    "0xCAD4FE9398820D24"
))]
#[inline]
pub fn get_weapon_attach_point(ped: Ped, attach_point: i32) -> i32 {
    call(0xCAD4FE9398820D24, (ped, attach_point))
}

/// `GetWeaponClipSize`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3750CCC00635FC2>
#[doc(alias("GetWeaponClipSize", "GET_WEAPON_CLIP_SIZE", "0xD3750CCC00635FC2"))]
#[inline]
pub fn get_weapon_clip_size(weapon_hash: impl Into<Hash>) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xD3750CCC00635FC2, (weapon_hash,))
}

/// `GetWeaponComponentTypeModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59DE03442B6C9598>
#[doc(alias(
    "GetWeaponComponentTypeModel",
    "_GET_WEAPON_COMPONENT_TYPE_MODEL",
    "0x59DE03442B6C9598"
))]
#[inline]
pub fn get_weapon_component_type_model(component_hash: impl Into<Hash>) -> Hash {
    let component_hash: Hash = component_hash.into();
    call(0x59DE03442B6C9598, (component_hash,))
}

/// `GetWeaponDamage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x904103D5D2333977>
#[doc(alias("GetWeaponDamage", "_GET_WEAPON_DAMAGE", "0x904103D5D2333977"))]
#[inline]
pub fn get_weapon_damage(weapon_object: Object) -> f32 {
    call(0x904103D5D2333977, (weapon_object,))
}

/// `GetWeaponDegradation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D78E1097F89E637>
#[doc(alias("GetWeaponDegradation", "GET_WEAPON_DEGRADATION", "0x0D78E1097F89E637"))]
#[inline]
pub fn get_weapon_degradation(weapon_object: Object) -> f32 {
    call(0x0D78E1097F89E637, (weapon_object,))
}

/// `GetWeaponDirt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x810E8AE9AFEA7E54>
#[doc(alias("GetWeaponDirt", "_GET_WEAPON_DIRT", "0x810E8AE9AFEA7E54"))]
#[inline]
pub fn get_weapon_dirt(weapon_object: Object) -> f32 {
    call(0x810E8AE9AFEA7E54, (weapon_object,))
}

/// `GetWeaponEmoteVariation`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86147D05FA831D3A>
#[doc(alias(
    "GetWeaponEmoteVariation",
    "_GET_WEAPON_EMOTE_VARIATION",
    "0x86147D05FA831D3A"
))]
#[inline]
pub fn get_weapon_emote_variation(ped: Ped, variation: i32) -> i32 {
    call(0x86147D05FA831D3A, (ped, variation))
}

/// `GetWeaponFromDefaultPedWeaponCollection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9EEFD670F10656D7>
#[doc(alias(
    "GetWeaponFromDefaultPedWeaponCollection",
    "_GET_WEAPON_FROM_DEFAULT_PED_WEAPON_COLLECTION",
    "0x9EEFD670F10656D7"
))]
#[inline]
pub fn get_weapon_from_default_ped_weapon_collection(
    weapon_collection: impl Into<Hash>,
    weapon_group: impl Into<Hash>,
) -> Hash {
    let weapon_collection: Hash = weapon_collection.into();
    let weapon_group: Hash = weapon_group.into();
    call(0x9EEFD670F10656D7, (weapon_collection, weapon_group))
}

/// `GetWeaponFromHorseHolster`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAFFD0CCF31F469B8>
#[doc(alias(
    "GetWeaponFromHorseHolster",
    "_GET_WEAPON_FROM_HORSE_HOLSTER",
    "0xAFFD0CCF31F469B8"
))]
#[inline]
pub fn get_weapon_from_horse_holster(horse: Ped) -> Hash {
    call(0xAFFD0CCF31F469B8, (horse,))
}

/// `GetWeaponGunSpinningWeaponEmoteTrickTypeHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF4601C1203B1A78D>
#[doc(alias(
    "GetWeaponGunSpinningWeaponEmoteTrickTypeHash",
    "_GET_WEAPON_GUN_SPINNING_WEAPON_EMOTE_TRICK_TYPE_HASH",
    "0xF4601C1203B1A78D"
))]
#[inline]
pub fn get_weapon_gun_spinning_weapon_emote_trick_type_hash(
    emote: impl Into<Hash>,
    weapon_emote_trick_type: i32,
) -> Hash {
    let emote: Hash = emote.into();
    call(0xF4601C1203B1A78D, (emote, weapon_emote_trick_type))
}

/// `GetWeaponHasMultipleAmmoTypes`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58425FCA3D3A2D15>
#[doc(alias(
    "GetWeaponHasMultipleAmmoTypes",
    "_GET_WEAPON_HAS_MULTIPLE_AMMO_TYPES",
    "0x58425FCA3D3A2D15"
))]
#[inline]
pub fn get_weapon_has_multiple_ammo_types(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x58425FCA3D3A2D15, (weapon_hash,))
}

/// `GetWeaponName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89CF5FF3D363311E>
#[doc(alias("GetWeaponName", "_GET_WEAPON_NAME", "0x89CF5FF3D363311E"))]
#[inline]
pub fn get_weapon_name(weapon_hash: impl Into<Hash>) -> Option<String> {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x89CF5FF3D363311E, (weapon_hash,))
}

/// `GetWeaponName_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6D3AC61694A791C5>
#[doc(alias("GetWeaponName_2", "_GET_WEAPON_NAME_2", "0x6D3AC61694A791C5"))]
#[inline]
pub fn get_weapon_name_2(weapon_hash: impl Into<Hash>) -> Option<String> {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x6D3AC61694A791C5, (weapon_hash,))
}

/// `GetWeaponNameWithPermanentDegradation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A56D66C78D8EF8E>
#[doc(alias(
    "GetWeaponNameWithPermanentDegradation",
    "_GET_WEAPON_NAME_WITH_PERMANENT_DEGRADATION",
    "0x7A56D66C78D8EF8E"
))]
#[inline]
pub fn get_weapon_name_with_permanent_degradation(
    weapon_hash: impl Into<Hash>,
    permanent_degradation_level: f32,
) -> Option<String> {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0x7A56D66C78D8EF8E,
        (weapon_hash, permanent_degradation_level),
    )
}

/// `GetWeaponObjectFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6A6789BB405D11C>
#[doc(alias(
    "GetWeaponObjectFromPed",
    "_GET_WEAPON_OBJECT_FROM_PED",
    "0xC6A6789BB405D11C"
))]
#[inline]
pub fn get_weapon_object_from_ped(ped: Ped, p1: bool) -> Object {
    call(0xC6A6789BB405D11C, (ped, p1))
}

/// `GetWeaponPermanentDegradation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD56E5F336C675EFA>
#[doc(alias(
    "GetWeaponPermanentDegradation",
    "GET_WEAPON_PERMANENT_DEGRADATION",
    "0xD56E5F336C675EFA"
))]
#[inline]
pub fn get_weapon_permanent_degradation(weapon_object: Object) -> f32 {
    call(0xD56E5F336C675EFA, (weapon_object,))
}

/// `GetWeaponReplacedHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F0E1892C7F228A8>
#[doc(alias(
    "GetWeaponReplacedHash",
    "_GET_WEAPON_REPLACED_HASH",
    "0x9F0E1892C7F228A8"
))]
#[inline]
pub fn get_weapon_replaced_hash(clear: bool) -> Hash {
    call(0x9F0E1892C7F228A8, (clear,))
}

/// `GetWeaponScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22084CA699219624>
#[doc(alias("GetWeaponScale", "_GET_WEAPON_SCALE", "0x22084CA699219624"))]
#[inline]
pub fn get_weapon_scale(weapon_object: Object) -> f32 {
    call(0x22084CA699219624, (weapon_object,))
}

/// `GetWeaponSoot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4BF66F8878F67663>
#[doc(alias("GetWeaponSoot", "_GET_WEAPON_SOOT", "0x4BF66F8878F67663"))]
#[inline]
pub fn get_weapon_soot(weapon_object: Object) -> f32 {
    call(0x4BF66F8878F67663, (weapon_object,))
}

/// `GetWeaponStatId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8EC44AE8DECFF841>
#[doc(alias("GetWeaponStatId", "_GET_WEAPON_STAT_ID", "0x8EC44AE8DECFF841"))]
#[inline]
pub fn get_weapon_stat_id(weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x8EC44AE8DECFF841, (weapon_hash,))
}

/// `GetWeaponTypeFromAmmoType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7AA043F6C41D151E>
#[doc(alias(
    "GetWeaponTypeFromAmmoType",
    "_GET_WEAPON_TYPE_FROM_AMMO_TYPE",
    "0x7AA043F6C41D151E"
))]
#[inline]
pub fn get_weapon_type_from_ammo_type(ammo_type: impl Into<Hash>) -> Hash {
    let ammo_type: Hash = ammo_type.into();
    call(0x7AA043F6C41D151E, (ammo_type,))
}

/// `GetWeaponUnlock`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x865F36299079FB75>
#[doc(alias("GetWeaponUnlock", "_GET_WEAPON_UNLOCK", "0x865F36299079FB75"))]
#[inline]
pub fn get_weapon_unlock(weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x865F36299079FB75, (weapon_hash,))
}

/// `GetWeapontypeGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEDCA14CA5199FF25>
#[doc(alias("GetWeapontypeGroup", "GET_WEAPONTYPE_GROUP", "0xEDCA14CA5199FF25"))]
#[inline]
pub fn get_weapontype_group(weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xEDCA14CA5199FF25, (weapon_hash,))
}

/// `GetWeapontypeModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF70825EB340E7D15>
#[doc(alias("GetWeapontypeModel", "_GET_WEAPONTYPE_MODEL", "0xF70825EB340E7D15"))]
#[inline]
pub fn get_weapontype_model(weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xF70825EB340E7D15, (weapon_hash,))
}

/// `GetWeapontypeSlot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46F032B8DDF46CDE>
#[doc(alias("GetWeapontypeSlot", "_GET_WEAPONTYPE_SLOT", "0x46F032B8DDF46CDE"))]
#[inline]
pub fn get_weapontype_slot(weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x46F032B8DDF46CDE, (weapon_hash,))
}

/// `GiveDelayedWeaponToPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB282DC6EBD803C75>
#[doc(alias(
    "GiveDelayedWeaponToPed",
    "GIVE_DELAYED_WEAPON_TO_PED",
    "0xB282DC6EBD803C75"
))]
#[inline]
pub fn give_delayed_weapon_to_ped(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    ammo_count: i32,
    p3: bool,
    add_reason: impl Into<Hash>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let add_reason: Hash = add_reason.into();
    call(
        0xB282DC6EBD803C75,
        (ped, weapon_hash, ammo_count, p3, add_reason),
    )
}

/// `GiveWeaponCollectionToPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x899A04AFCC725D04>
#[doc(alias(
    "GiveWeaponCollectionToPed",
    "_GIVE_WEAPON_COLLECTION_TO_PED",
    "0x899A04AFCC725D04"
))]
#[inline]
pub fn give_weapon_collection_to_ped(ped: Ped, weapon_collection: impl Into<Hash>) {
    let weapon_collection: Hash = weapon_collection.into();
    call(0x899A04AFCC725D04, (ped, weapon_collection))
}

/// `GiveWeaponComponentToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74C9090FDD1BB48E>
#[doc(alias(
    "GiveWeaponComponentToEntity",
    "_GIVE_WEAPON_COMPONENT_TO_ENTITY",
    "0x74C9090FDD1BB48E"
))]
#[inline]
pub fn give_weapon_component_to_entity(
    entity: impl Into<Entity>,
    component_hash: impl Into<Hash>,
    weapon_hash: impl Into<Hash>,
    p3: bool,
) {
    let entity: Entity = entity.into();
    let component_hash: Hash = component_hash.into();
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0x74C9090FDD1BB48E,
        (entity, component_hash, weapon_hash, p3),
    )
}

/// `GiveWeaponComponentToWeaponObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A47699E8D533E8F>
#[doc(alias(
    "GiveWeaponComponentToWeaponObject",
    "_GIVE_WEAPON_COMPONENT_TO_WEAPON_OBJECT",
    "0x1A47699E8D533E8F"
))]
#[inline]
pub fn give_weapon_component_to_weapon_object(
    weapon_object: Object,
    ped: Ped,
    component_hash: impl Into<Hash>,
    p3: bool,
) -> Object {
    let mut weapon_object = Out::new(weapon_object);
    let component_hash: Hash = component_hash.into();
    call::<()>(
        0x1A47699E8D533E8F,
        (&mut weapon_object, ped, component_hash, p3),
    );
    weapon_object.get()
}

/// `GiveWeaponToPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E3BDDBCB83F3D84>
#[doc(alias("GiveWeaponToPed", "GIVE_WEAPON_TO_PED", "0x5E3BDDBCB83F3D84"))]
#[inline]
pub fn give_weapon_to_ped(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    ammo_count: i32,
    b_force_in_hand: bool,
    b_force_in_holster: bool,
    attach_point: i32,
    b_allow_multiple_copies: bool,
    p7: f32,
    p8: f32,
    add_reason: impl Into<Hash>,
    b_ignore_unlocks: bool,
    permanent_degradation: f32,
    p12: bool,
) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    let add_reason: Hash = add_reason.into();
    call(
        0x5E3BDDBCB83F3D84,
        (
            ped,
            weapon_hash,
            ammo_count,
            b_force_in_hand,
            b_force_in_holster,
            attach_point,
            b_allow_multiple_copies,
            p7,
            p8,
            add_reason,
            b_ignore_unlocks,
            permanent_degradation,
            p12,
        ),
    )
}

/// `GiveWeaponToPedWithOptions`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE7E42B07FD317AC>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `in_data`, `out_data`: there must be as many as it takes.
#[doc(alias(
    "GiveWeaponToPedWithOptions",
    "GIVE_WEAPON_TO_PED_WITH_OPTIONS",
    "0xBE7E42B07FD317AC"
))]
#[inline]
pub unsafe fn give_weapon_to_ped_with_options(
    ped: Ped,
    in_data: &mut [u8],
    out_data: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let in_data = unsafe { Buffer::new(in_data) };
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xBE7E42B07FD317AC, (ped, in_data, out_data))
}

/// `HasEntityBeenDamagedByWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCF06D0CDFF68424>
#[doc(alias(
    "HasEntityBeenDamagedByWeapon",
    "_HAS_ENTITY_BEEN_DAMAGED_BY_WEAPON",
    "0xDCF06D0CDFF68424"
))]
#[inline]
pub fn has_entity_been_damaged_by_weapon(
    entity: impl Into<Entity>,
    weapon_name: impl Into<Hash>,
    weapon_type: i32,
) -> bool {
    let entity: Entity = entity.into();
    let weapon_name: Hash = weapon_name.into();
    call(0xDCF06D0CDFF68424, (entity, weapon_name, weapon_type))
}

/// `HasEntityBeenDamagedByWeaponRecently`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E2D5D6BC97A5F1E>
#[doc(alias(
    "HasEntityBeenDamagedByWeaponRecently",
    "_HAS_ENTITY_BEEN_DAMAGED_BY_WEAPON_RECENTLY",
    "0x9E2D5D6BC97A5F1E"
))]
#[inline]
pub fn has_entity_been_damaged_by_weapon_recently(
    entity: impl Into<Entity>,
    weapon_hash: impl Into<Hash>,
    ms: i32,
) -> bool {
    let entity: Entity = entity.into();
    let weapon_hash: Hash = weapon_hash.into();
    call(0x9E2D5D6BC97A5F1E, (entity, weapon_hash, ms))
}

/// `HasPedGotWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DECB02F88F428BC>
#[doc(alias("HasPedGotWeapon", "HAS_PED_GOT_WEAPON", "0x8DECB02F88F428BC"))]
#[inline]
pub fn has_ped_got_weapon(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    p2: i32,
    only_check_player_inventory: bool,
) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0x8DECB02F88F428BC,
        (ped, weapon_hash, p2, only_check_player_inventory),
    )
}

/// `HasPedGotWeaponComponent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBBC67A6F965C688A>
#[doc(alias(
    "HasPedGotWeaponComponent",
    "_HAS_PED_GOT_WEAPON_COMPONENT",
    "0xBBC67A6F965C688A"
))]
#[inline]
pub fn has_ped_got_weapon_component(
    ped: Ped,
    component_hash: impl Into<Hash>,
    weapon_hash: impl Into<Hash>,
) -> bool {
    let component_hash: Hash = component_hash.into();
    let weapon_hash: Hash = weapon_hash.into();
    call(0xBBC67A6F965C688A, (ped, component_hash, weapon_hash))
}

/// `HasWeaponAssetLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF07CF465F48B830>
#[doc(alias(
    "HasWeaponAssetLoaded",
    "_HAS_WEAPON_ASSET_LOADED",
    "0xFF07CF465F48B830"
))]
#[inline]
pub fn has_weapon_asset_loaded(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xFF07CF465F48B830, (weapon_hash,))
}

/// `HasWeaponGotWeaponComponent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x76A18844E743BF91>
#[doc(alias(
    "HasWeaponGotWeaponComponent",
    "HAS_WEAPON_GOT_WEAPON_COMPONENT",
    "0x76A18844E743BF91"
))]
#[inline]
pub fn has_weapon_got_weapon_component(weapon: Object, addon_hash: impl Into<Hash>) -> bool {
    let addon_hash: Hash = addon_hash.into();
    call(0x76A18844E743BF91, (weapon, addon_hash))
}

/// `HidePedWeaponForScriptedCutscene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6F6981D2253C208F>
#[doc(alias(
    "HidePedWeaponForScriptedCutscene",
    "HIDE_PED_WEAPON_FOR_SCRIPTED_CUTSCENE",
    "0x6F6981D2253C208F"
))]
#[inline]
pub fn hide_ped_weapon_for_scripted_cutscene(ped: Ped, toggle: bool) {
    call(0x6F6981D2253C208F, (ped, toggle))
}

/// `HidePedWeapons`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFCCC886EDE3C63EC>
#[doc(alias("HidePedWeapons", "_HIDE_PED_WEAPONS", "0xFCCC886EDE3C63EC"))]
#[inline]
pub fn hide_ped_weapons(ped: Ped, p0: i32, immediately: bool) {
    call(0xFCCC886EDE3C63EC, (ped, p0, immediately))
}

/// `HolsterPedWeapons`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94A3C1B804D291EC>
#[doc(alias("HolsterPedWeapons", "_HOLSTER_PED_WEAPONS", "0x94A3C1B804D291EC"))]
#[inline]
pub fn holster_ped_weapons(ped: Ped, p1: bool, p2: bool, p3: bool, immediately: bool) {
    call(0x94A3C1B804D291EC, (ped, p1, p2, p3, immediately))
}

/// `IsAmmoSilent`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD2866CBA797E872E>
#[doc(alias("IsAmmoSilent", "_IS_AMMO_SILENT", "0xD2866CBA797E872E"))]
#[inline]
pub fn is_ammo_silent(ammo_hash: impl Into<Hash>) -> bool {
    let ammo_hash: Hash = ammo_hash.into();
    call(0xD2866CBA797E872E, (ammo_hash,))
}

/// `IsAmmoSilent_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7EFACC589B98C488>
#[doc(alias("IsAmmoSilent_2", "_IS_AMMO_SILENT_2", "0x7EFACC589B98C488"))]
#[inline]
pub fn is_ammo_silent_2(ammo_hash: impl Into<Hash>) -> bool {
    let ammo_hash: Hash = ammo_hash.into();
    call(0x7EFACC589B98C488, (ammo_hash,))
}

/// `IsAmmoTypeValidForWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC570B881754DF609>
#[doc(alias(
    "IsAmmoTypeValidForWeapon",
    "_IS_AMMO_TYPE_VALID_FOR_WEAPON",
    "0xC570B881754DF609"
))]
#[inline]
pub fn is_ammo_type_valid_for_weapon(
    weapon_hash: impl Into<Hash>,
    ammo_hash: impl Into<Hash>,
) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    let ammo_hash: Hash = ammo_hash.into();
    call(0xC570B881754DF609, (weapon_hash, ammo_hash))
}

/// `IsAmmoValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F7977C9101F807F>
#[doc(alias("IsAmmoValid", "_IS_AMMO_VALID", "0x1F7977C9101F807F"))]
#[inline]
pub fn is_ammo_valid(ammo_hash: impl Into<Hash>) -> bool {
    let ammo_hash: Hash = ammo_hash.into();
    call(0x1F7977C9101F807F, (ammo_hash,))
}

/// `IsPedArmed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB690F680A3EA971>
#[doc(alias("IsPedArmed", "IS_PED_ARMED", "0xCB690F680A3EA971"))]
#[inline]
pub fn is_ped_armed(ped: Ped, flags: i32) -> bool {
    call(0xCB690F680A3EA971, (ped, flags))
}

/// `IsPedCarryingWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF29A186ED428B552>
#[doc(alias("IsPedCarryingWeapon", "IS_PED_CARRYING_WEAPON", "0xF29A186ED428B552"))]
#[inline]
pub fn is_ped_carrying_weapon(ped: Ped, weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xF29A186ED428B552, (ped, weapon_hash))
}

/// `IsPedCarryingWeaponSniperAtAttachPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD2209866B0CB72EA>
#[doc(alias(
    "IsPedCarryingWeaponSniperAtAttachPoint",
    "_IS_PED_CARRYING_WEAPON_SNIPER_AT_ATTACH_POINT",
    "0xD2209866B0CB72EA"
))]
#[inline]
pub fn is_ped_carrying_weapon_sniper_at_attach_point(ped: Ped, attach_point: i32) -> bool {
    call(0xD2209866B0CB72EA, (ped, attach_point))
}

/// `IsPedCurrentWeaponHolstered`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDD9C235D8D1052E>
#[doc(alias(
    "IsPedCurrentWeaponHolstered",
    "_IS_PED_CURRENT_WEAPON_HOLSTERED",
    "0xBDD9C235D8D1052E"
))]
#[inline]
pub fn is_ped_current_weapon_holstered(ped: Ped) -> bool {
    call(0xBDD9C235D8D1052E, (ped,))
}

/// `IsPedWeaponReadyToShoot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB80CA294F2F26749>
#[doc(alias(
    "IsPedWeaponReadyToShoot",
    "IS_PED_WEAPON_READY_TO_SHOOT",
    "0xB80CA294F2F26749"
))]
#[inline]
pub fn is_ped_weapon_ready_to_shoot(ped: Ped) -> bool {
    call(0xB80CA294F2F26749, (ped,))
}

/// `IsTargetPedConstrainedByPedUsingBolas`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D50F43298AB9545>
#[doc(alias(
    "IsTargetPedConstrainedByPedUsingBolas",
    "_IS_TARGET_PED_CONSTRAINED_BY_PED_USING_BOLAS",
    "0x8D50F43298AB9545"
))]
#[inline]
pub fn is_target_ped_constrained_by_ped_using_bolas(ped: Ped, target_ped: Ped) -> bool {
    call(0x8D50F43298AB9545, (ped, target_ped))
}

/// `IsWeaponAGun`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x705BE297EEBDB95D>
#[doc(alias("IsWeaponAGun", "IS_WEAPON_A_GUN", "0x705BE297EEBDB95D"))]
#[inline]
pub fn is_weapon_a_gun(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x705BE297EEBDB95D, (weapon_hash,))
}

/// `IsWeaponBinoculars`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC853230E76A152DF>
#[doc(alias("IsWeaponBinoculars", "_IS_WEAPON_BINOCULARS", "0xC853230E76A152DF"))]
#[inline]
pub fn is_weapon_binoculars(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xC853230E76A152DF, (weapon_hash,))
}

/// `IsWeaponBow`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4DEC3CA8C365A5D>
#[doc(alias("IsWeaponBow", "IS_WEAPON_BOW", "0xC4DEC3CA8C365A5D"))]
#[inline]
pub fn is_weapon_bow(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xC4DEC3CA8C365A5D, (weapon_hash,))
}

/// `IsWeaponCloseRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA522F991E120D45>
#[doc(alias("IsWeaponCloseRange", "_IS_WEAPON_CLOSE_RANGE", "0xEA522F991E120D45"))]
#[inline]
pub fn is_weapon_close_range(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xEA522F991E120D45, (weapon_hash,))
}

/// `IsWeaponHolsterStateChanging`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2387D6E9C6B478AA>
#[doc(alias(
    "IsWeaponHolsterStateChanging",
    "_IS_WEAPON_HOLSTER_STATE_CHANGING",
    "0x2387D6E9C6B478AA"
))]
#[inline]
pub fn is_weapon_holster_state_changing(ped: Ped) -> bool {
    call(0x2387D6E9C6B478AA, (ped,))
}

/// `IsWeaponKit`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6ABAD7B0A854F8FB>
#[doc(alias("IsWeaponKit", "_IS_WEAPON_KIT", "0x6ABAD7B0A854F8FB"))]
#[inline]
pub fn is_weapon_kit(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x6ABAD7B0A854F8FB, (weapon_hash,))
}

/// `IsWeaponKit_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49E40483948AF062>
#[doc(alias("IsWeaponKit_2", "_IS_WEAPON_KIT_2", "0x49E40483948AF062"))]
#[inline]
pub fn is_weapon_kit_2(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x49E40483948AF062, (weapon_hash,))
}

/// `IsWeaponKnife`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x792E3EF76C911959>
#[doc(alias("IsWeaponKnife", "_IS_WEAPON_KNIFE", "0x792E3EF76C911959"))]
#[inline]
pub fn is_weapon_knife(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x792E3EF76C911959, (weapon_hash,))
}

/// `IsWeaponLantern`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x79407D33328286C6>
#[doc(alias("IsWeaponLantern", "_IS_WEAPON_LANTERN", "0x79407D33328286C6"))]
#[inline]
pub fn is_weapon_lantern(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x79407D33328286C6, (weapon_hash,))
}

/// `IsWeaponLasso`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E4E1A82081EABED>
#[doc(alias("IsWeaponLasso", "_IS_WEAPON_LASSO", "0x6E4E1A82081EABED"))]
#[inline]
pub fn is_weapon_lasso(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x6E4E1A82081EABED, (weapon_hash,))
}

/// `IsWeaponMeleeWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x959383DCD42040DA>
#[doc(alias("IsWeaponMeleeWeapon", "IS_WEAPON_MELEE_WEAPON", "0x959383DCD42040DA"))]
#[inline]
pub fn is_weapon_melee_weapon(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x959383DCD42040DA, (weapon_hash,))
}

/// `IsWeaponOneHanded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD955FEE4B87AFA07>
#[doc(alias("IsWeaponOneHanded", "_IS_WEAPON_ONE_HANDED", "0xD955FEE4B87AFA07"))]
#[inline]
pub fn is_weapon_one_handed(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xD955FEE4B87AFA07, (weapon_hash,))
}

/// `IsWeaponPistol`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDC64F5E31EEDAB6>
#[doc(alias("IsWeaponPistol", "IS_WEAPON_PISTOL", "0xDDC64F5E31EEDAB6"))]
#[inline]
pub fn is_weapon_pistol(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xDDC64F5E31EEDAB6, (weapon_hash,))
}

/// `IsWeaponRepeater`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDDB2578E95EF7138>
#[doc(alias("IsWeaponRepeater", "IS_WEAPON_REPEATER", "0xDDB2578E95EF7138"))]
#[inline]
pub fn is_weapon_repeater(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xDDB2578E95EF7138, (weapon_hash,))
}

/// `IsWeaponRevolver`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC212F1D05A8232BB>
#[doc(alias("IsWeaponRevolver", "IS_WEAPON_REVOLVER", "0xC212F1D05A8232BB"))]
#[inline]
pub fn is_weapon_revolver(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xC212F1D05A8232BB, (weapon_hash,))
}

/// `IsWeaponRifle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A82317B7EBFC420>
#[doc(alias("IsWeaponRifle", "IS_WEAPON_RIFLE", "0x0A82317B7EBFC420"))]
#[inline]
pub fn is_weapon_rifle(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x0A82317B7EBFC420, (weapon_hash,))
}

/// `IsWeaponShotgun`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC75386174ECE95D5>
#[doc(alias("IsWeaponShotgun", "IS_WEAPON_SHOTGUN", "0xC75386174ECE95D5"))]
#[inline]
pub fn is_weapon_shotgun(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xC75386174ECE95D5, (weapon_hash,))
}

/// `IsWeaponSilent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5809DBCA0A37C82B>
#[doc(alias("IsWeaponSilent", "_IS_WEAPON_SILENT", "0x5809DBCA0A37C82B"))]
#[inline]
pub fn is_weapon_silent(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x5809DBCA0A37C82B, (weapon_hash,))
}

/// `IsWeaponSniper`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6AD66548840472E5>
#[doc(alias("IsWeaponSniper", "_IS_WEAPON_SNIPER", "0x6AD66548840472E5"))]
#[inline]
pub fn is_weapon_sniper(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x6AD66548840472E5, (weapon_hash,))
}

/// `IsWeaponThrowable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x30E7C16B12DA8211>
#[doc(alias("IsWeaponThrowable", "_IS_WEAPON_THROWABLE", "0x30E7C16B12DA8211"))]
#[inline]
pub fn is_weapon_throwable(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x30E7C16B12DA8211, (weapon_hash,))
}

/// `IsWeaponTorch`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x506F1DE1BFC75304>
#[doc(alias("IsWeaponTorch", "_IS_WEAPON_TORCH", "0x506F1DE1BFC75304"))]
#[inline]
pub fn is_weapon_torch(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x506F1DE1BFC75304, (weapon_hash,))
}

/// `IsWeaponTwoHanded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0556E9D2ECF39D01>
#[doc(alias("IsWeaponTwoHanded", "_IS_WEAPON_TWO_HANDED", "0x0556E9D2ECF39D01"))]
#[inline]
pub fn is_weapon_two_handed(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x0556E9D2ECF39D01, (weapon_hash,))
}

/// `IsWeaponValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x937C71165CF334B3>
#[doc(alias("IsWeaponValid", "IS_WEAPON_VALID", "0x937C71165CF334B3"))]
#[inline]
pub fn is_weapon_valid(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x937C71165CF334B3, (weapon_hash,))
}

/// `ListenProjectileHitEvents`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA5D3F2C6DD5B5D4>
#[doc(alias(
    "ListenProjectileHitEvents",
    "_LISTEN_PROJECTILE_HIT_EVENTS",
    "0xDA5D3F2C6DD5B5D4"
))]
#[inline]
pub fn listen_projectile_hit_events(listen: bool) {
    call(0xDA5D3F2C6DD5B5D4, (listen,))
}

/// `MakePedDropWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCEF4C65DE502D367>
#[doc(alias("MakePedDropWeapon", "MAKE_PED_DROP_WEAPON", "0xCEF4C65DE502D367"))]
#[inline]
pub fn make_ped_drop_weapon(ped: Ped, p1: bool, attach_point: i32, p3: bool, p4: bool) -> Entity {
    call(0xCEF4C65DE502D367, (ped, p1, attach_point, p3, p4))
}

/// `MakePedReload`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x79E1E511FF7EFB13>
#[doc(alias("MakePedReload", "_MAKE_PED_RELOAD", "0x79E1E511FF7EFB13"))]
#[inline]
pub fn make_ped_reload(ped: Ped) -> i32 {
    call(0x79E1E511FF7EFB13, (ped,))
}

/// `N_0x000fa7a4a8443af7`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x000FA7A4A8443AF7>
#[doc(alias("N_0x000fa7a4a8443af7", "0x000FA7A4A8443AF7"))]
#[inline]
pub fn n_0x000fa7a4a8443af7(p0: i32) {
    call(0x000FA7A4A8443AF7, (p0,))
}

/// `N_0x07e1c35f0078c3f9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07E1C35F0078C3F9>
#[doc(alias("N_0x07e1c35f0078c3f9", "0x07E1C35F0078C3F9"))]
#[inline]
pub fn n_0x07e1c35f0078c3f9(ped: Ped, weapon: impl Into<Hash>) -> bool {
    let weapon: Hash = weapon.into();
    call(0x07E1C35F0078C3F9, (ped, weapon))
}

/// `N_0x16d9841a85fa627e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x16D9841A85FA627E>
#[doc(alias("N_0x16d9841a85fa627e", "0x16D9841A85FA627E"))]
#[inline]
pub fn n_0x16d9841a85fa627e(ped: Ped, toggle: bool) {
    call(0x16D9841A85FA627E, (ped, toggle))
}

/// `N_0x183ce355115b6e75`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x183CE355115B6E75>
#[doc(alias("N_0x183ce355115b6e75", "0x183CE355115B6E75"))]
#[inline]
pub fn n_0x183ce355115b6e75(p0: i32, p1: i32) {
    call(0x183CE355115B6E75, (p0, p1))
}

/// `N_0x431240a58484d5d0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x431240A58484D5D0>
#[doc(alias("N_0x431240a58484d5d0", "0x431240A58484D5D0"))]
#[inline]
pub fn n_0x431240a58484d5d0(ped: Ped, toggle: bool) {
    call(0x431240A58484D5D0, (ped, toggle))
}

/// `N_0x457b16951ad77c1b`, since game build 1436.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x457B16951AD77C1B>
#[doc(alias("N_0x457b16951ad77c1b", "0x457B16951AD77C1B"))]
#[inline]
pub fn n_0x457b16951ad77c1b(p0: i32) {
    call(0x457B16951AD77C1B, (p0,))
}

/// `N_0x45e57fdd531c9477`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x45E57FDD531C9477>
#[doc(alias("N_0x45e57fdd531c9477", "0x45E57FDD531C9477"))]
#[inline]
pub fn n_0x45e57fdd531c9477(ped: Ped, toggle: bool) {
    call(0x45E57FDD531C9477, (ped, toggle))
}

/// `N_0x486c96a0dcd2bc92`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x486C96A0DCD2BC92>
#[doc(alias("N_0x486c96a0dcd2bc92", "0x486C96A0DCD2BC92"))]
#[inline]
pub fn n_0x486c96a0dcd2bc92(p0: i32, p1: i32) -> i32 {
    call(0x486C96A0DCD2BC92, (p0, p1))
}

/// `N_0x63b83a526329afbc`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63B83A526329AFBC>
#[doc(alias("N_0x63b83a526329afbc", "0x63B83A526329AFBC"))]
#[inline]
pub fn n_0x63b83a526329afbc(p0: i32) {
    call(0x63B83A526329AFBC, (p0,))
}

/// `N_0x641351e9ad103890`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x641351E9AD103890>
#[doc(alias("N_0x641351e9ad103890", "0x641351E9AD103890"))]
#[inline]
pub fn n_0x641351e9ad103890(p0: i32, p1: i32) {
    call(0x641351E9AD103890, (p0, p1))
}

/// `N_0x74c2365fdd1bb48f`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74C2365FDD1BB48F>
#[doc(alias("N_0x74c2365fdd1bb48f", "0x74C2365FDD1BB48F"))]
#[inline]
pub fn n_0x74c2365fdd1bb48f(p0: i32, p1: i32) {
    call(0x74C2365FDD1BB48F, (p0, p1))
}

/// `N_0x9409c62504a8f9e9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9409C62504A8F9E9>
#[doc(alias("N_0x9409c62504a8f9e9", "0x9409C62504A8F9E9"))]
#[inline]
pub fn n_0x9409c62504a8f9e9(vehicle: Vehicle, p1: bool) {
    call(0x9409C62504A8F9E9, (vehicle, p1))
}

/// `N_0x9cca3131e6b53c68`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9CCA3131E6B53C68>
#[doc(alias("N_0x9cca3131e6b53c68", "0x9CCA3131E6B53C68"))]
#[inline]
pub fn n_0x9cca3131e6b53c68(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x9CCA3131E6B53C68, (p0, p1, p2))
}

/// `N_0xa2091482ed42ef85`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2091482ED42EF85>
#[doc(alias("N_0xa2091482ed42ef85", "0xA2091482ED42EF85"))]
#[inline]
pub fn n_0xa2091482ed42ef85(p0: i32, p1: i32) -> i32 {
    call(0xA2091482ED42EF85, (p0, p1))
}

/// `N_0xa3716a77dcf17424`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA3716A77DCF17424>
#[doc(alias("N_0xa3716a77dcf17424", "0xA3716A77DCF17424"))]
#[inline]
pub fn n_0xa3716a77dcf17424(p0: i32, p1: i32, p2: i32) {
    call(0xA3716A77DCF17424, (p0, p1, p2))
}

/// `N_0xa769d753922b031b`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA769D753922B031B>
#[doc(alias("N_0xa769d753922b031b", "0xA769D753922B031B"))]
#[inline]
pub fn n_0xa769d753922b031b(p0: i32, p1: i32, p2: i32) {
    call(0xA769D753922B031B, (p0, p1, p2))
}

/// `N_0xb0fb9b196a3d13f0`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB0FB9B196A3D13F0>
#[doc(alias("N_0xb0fb9b196a3d13f0", "0xB0FB9B196A3D13F0"))]
#[inline]
pub fn n_0xb0fb9b196a3d13f0(p0: i32, p1: i32, p2: i32) {
    call(0xB0FB9B196A3D13F0, (p0, p1, p2))
}

/// `N_0xc5899c4cd2e2495d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5899C4CD2E2495D>
#[doc(alias("N_0xc5899c4cd2e2495d", "0xC5899C4CD2E2495D"))]
#[inline]
pub fn n_0xc5899c4cd2e2495d(p0: i32) {
    call(0xC5899C4CD2E2495D, (p0,))
}

/// `N_0xd53846b9c931c181`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD53846B9C931C181>
#[doc(alias("N_0xd53846b9c931c181", "0xD53846B9C931C181"))]
#[inline]
pub fn n_0xd53846b9c931c181(p0: i32, p1: i32, p2: i32) {
    call(0xD53846B9C931C181, (p0, p1, p2))
}

/// `N_0xe9b3fec825668291`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9B3FEC825668291>
#[doc(alias("N_0xe9b3fec825668291", "0xE9B3FEC825668291"))]
#[inline]
pub fn n_0xe9b3fec825668291(p0: i32, p1: i32, p2: i32) {
    call(0xE9B3FEC825668291, (p0, p1, p2))
}

/// `N_0xecbb26529a737ef6`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xECBB26529A737EF6>
#[doc(alias("N_0xecbb26529a737ef6", "0xECBB26529A737EF6"))]
#[inline]
pub fn n_0xecbb26529a737ef6(p0: i32) {
    call(0xECBB26529A737EF6, (p0,))
}

/// `N_0xf08d8feb455f2c8c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF08D8FEB455F2C8C>
#[doc(alias("N_0xf08d8feb455f2c8c", "0xF08D8FEB455F2C8C"))]
#[inline]
pub fn n_0xf08d8feb455f2c8c(ped: Ped, toggle: bool) {
    call(0xF08D8FEB455F2C8C, (ped, toggle))
}

/// `N_0xf252a85b8f3f8c58`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF252A85B8F3F8C58>
#[doc(alias("N_0xf252a85b8f3f8c58", "0xF252A85B8F3F8C58"))]
#[inline]
pub fn n_0xf252a85b8f3f8c58(
    weapon_collection: impl Into<Hash>,
    dualwield_variant: impl Into<Hash>,
) -> bool {
    let weapon_collection: Hash = weapon_collection.into();
    let dualwield_variant: Hash = dualwield_variant.into();
    call(0xF252A85B8F3F8C58, (weapon_collection, dualwield_variant))
}

/// `N_0xf2f585411e748b9c`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2F585411E748B9C>
#[doc(alias("N_0xf2f585411e748b9c", "0xF2F585411E748B9C"))]
#[inline]
pub fn n_0xf2f585411e748b9c(p0: i32, p1: i32) -> i32 {
    call(0xF2F585411E748B9C, (p0, p1))
}

/// `N_0xf8204ef17410bf43`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF8204EF17410BF43>
#[doc(alias("N_0xf8204ef17410bf43", "0xF8204EF17410BF43"))]
#[inline]
pub fn n_0xf8204ef17410bf43(weapon_group_hash: impl Into<Hash>, p1: f32, p2: f32, p3: i32) -> Hash {
    let weapon_group_hash: Hash = weapon_group_hash.into();
    call(0xF8204EF17410BF43, (weapon_group_hash, p1, p2, p3))
}

/// `RefillAmmoInClip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF4A3404D022ADDE>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `clip_inventory_uid`: there must be as many as it takes.
#[doc(alias("RefillAmmoInClip", "_REFILL_AMMO_IN_CLIP", "0xDF4A3404D022ADDE"))]
#[inline]
pub unsafe fn refill_ammo_in_clip(ped: Ped, clip_inventory_uid: &mut [u8], p2: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let clip_inventory_uid = unsafe { Buffer::new(clip_inventory_uid) };
    call(0xDF4A3404D022ADDE, (ped, clip_inventory_uid, p2))
}

/// `RefillAmmoInCurrentPedWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A2AB7B7ABC055F4>
#[doc(alias(
    "RefillAmmoInCurrentPedWeapon",
    "_REFILL_AMMO_IN_CURRENT_PED_WEAPON",
    "0x0A2AB7B7ABC055F4"
))]
#[inline]
pub fn refill_ammo_in_current_ped_weapon(ped: Ped) -> i32 {
    call(0x0A2AB7B7ABC055F4, (ped,))
}

/// `RegisterWeaponObjectForIgnition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74C90AAACC1DD48F>
#[doc(alias(
    "RegisterWeaponObjectForIgnition",
    "_REGISTER_WEAPON_OBJECT_FOR_IGNITION",
    "0x74C90AAACC1DD48F"
))]
#[inline]
pub fn register_weapon_object_for_ignition(weapon_object: impl Into<Entity>) {
    let weapon_object: Entity = weapon_object.into();
    call(0x74C90AAACC1DD48F, (weapon_object,))
}

/// `RemoveAllPedAmmo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1B83C0DEEBCBB214>
#[doc(alias("RemoveAllPedAmmo", "_REMOVE_ALL_PED_AMMO", "0x1B83C0DEEBCBB214"))]
#[inline]
pub fn remove_all_ped_ammo(ped: Ped) {
    call(0x1B83C0DEEBCBB214, (ped,))
}

/// `RemoveAllPedWeapons`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF25DF915FA38C5F3>
#[doc(alias("RemoveAllPedWeapons", "REMOVE_ALL_PED_WEAPONS", "0xF25DF915FA38C5F3"))]
#[inline]
pub fn remove_all_ped_weapons(ped: Ped, p1: bool, p2: bool) {
    call(0xF25DF915FA38C5F3, (ped, p1, p2))
}

/// `RemoveAmmoFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF4823C813CB8277D>
#[doc(alias("RemoveAmmoFromPed", "_REMOVE_AMMO_FROM_PED", "0xF4823C813CB8277D"))]
#[inline]
pub fn remove_ammo_from_ped(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    amount: i32,
    remove_reason: impl Into<Hash>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let remove_reason: Hash = remove_reason.into();
    call(
        0xF4823C813CB8277D,
        (ped, weapon_hash, amount, remove_reason),
    )
}

/// `RemoveAmmoFromPedByType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6CFEC32E3742779>
#[doc(alias(
    "RemoveAmmoFromPedByType",
    "_REMOVE_AMMO_FROM_PED_BY_TYPE",
    "0xB6CFEC32E3742779"
))]
#[inline]
pub fn remove_ammo_from_ped_by_type(
    ped: Ped,
    ammo_hash: impl Into<Hash>,
    amount: i32,
    remove_reason: impl Into<Hash>,
) {
    let ammo_hash: Hash = ammo_hash.into();
    let remove_reason: Hash = remove_reason.into();
    call(0xB6CFEC32E3742779, (ped, ammo_hash, amount, remove_reason))
}

/// `RemoveWeaponAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3896D03E2852236>
#[doc(alias("RemoveWeaponAsset", "_REMOVE_WEAPON_ASSET", "0xC3896D03E2852236"))]
#[inline]
pub fn remove_weapon_asset(weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xC3896D03E2852236, (weapon_hash,))
}

/// `RemoveWeaponComponentFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19F70C4D80494FF8>
#[doc(alias(
    "RemoveWeaponComponentFromPed",
    "_REMOVE_WEAPON_COMPONENT_FROM_PED",
    "0x19F70C4D80494FF8"
))]
#[inline]
pub fn remove_weapon_component_from_ped(
    ped: Ped,
    component_hash: impl Into<Hash>,
    weapon_hash: impl Into<Hash>,
) {
    let component_hash: Hash = component_hash.into();
    let weapon_hash: Hash = weapon_hash.into();
    call(0x19F70C4D80494FF8, (ped, component_hash, weapon_hash))
}

/// `RemoveWeaponComponentFromWeaponObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF7D82B0D66777611>
#[doc(alias(
    "RemoveWeaponComponentFromWeaponObject",
    "REMOVE_WEAPON_COMPONENT_FROM_WEAPON_OBJECT",
    "0xF7D82B0D66777611"
))]
#[inline]
pub fn remove_weapon_component_from_weapon_object(
    weapon_object: Object,
    component: impl Into<Hash>,
) {
    let component: Hash = component.into();
    call(0xF7D82B0D66777611, (weapon_object, component))
}

/// `RemoveWeaponFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4899CB088EDF59B8>
#[doc(alias("RemoveWeaponFromPed", "REMOVE_WEAPON_FROM_PED", "0x4899CB088EDF59B8"))]
#[inline]
pub fn remove_weapon_from_ped(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    p2: bool,
    remove_reason: impl Into<Hash>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let remove_reason: Hash = remove_reason.into();
    call(0x4899CB088EDF59B8, (ped, weapon_hash, p2, remove_reason))
}

/// `RemoveWeaponFromPedByGuid`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x51C3B71591811485>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `weapon_guid`: there must be as many as it takes.
#[doc(alias(
    "RemoveWeaponFromPedByGuid",
    "_REMOVE_WEAPON_FROM_PED_BY_GUID",
    "0x51C3B71591811485"
))]
#[inline]
pub unsafe fn remove_weapon_from_ped_by_guid(
    ped: Ped,
    weapon_guid: &mut [u8],
    remove_reason: impl Into<Hash>,
) {
    // SAFETY: the caller promises that the native stays inside.
    let weapon_guid = unsafe { Buffer::new(weapon_guid) };
    let remove_reason: Hash = remove_reason.into();
    call(0x51C3B71591811485, (ped, weapon_guid, remove_reason))
}

/// `RequestWeaponAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72D4CB5DB927009C>
#[doc(alias("RequestWeaponAsset", "_REQUEST_WEAPON_ASSET", "0x72D4CB5DB927009C"))]
#[inline]
pub fn request_weapon_asset(weapon_hash: impl Into<Hash>, p1: i32, p2: bool) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x72D4CB5DB927009C, (weapon_hash, p1, p2))
}

/// `SendWeaponToInventory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9BD19F8121ADE3E>
#[doc(alias(
    "SendWeaponToInventory",
    "_SEND_WEAPON_TO_INVENTORY",
    "0xE9BD19F8121ADE3E"
))]
#[inline]
pub fn send_weapon_to_inventory(ped: Ped, weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xE9BD19F8121ADE3E, (ped, weapon_hash))
}

/// `SetActiveGunSpinningEquipKitEmoteTwirl`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBCFFF805F1B4596>
#[doc(alias(
    "SetActiveGunSpinningEquipKitEmoteTwirl",
    "_SET_ACTIVE_GUN_SPINNING_EQUIP_KIT_EMOTE_TWIRL",
    "0xCBCFFF805F1B4596"
))]
#[inline]
pub fn set_active_gun_spinning_equip_kit_emote_twirl(ped: Ped, emote: impl Into<Hash>) {
    let emote: Hash = emote.into();
    call(0xCBCFFF805F1B4596, (ped, emote))
}

/// `SetActiveGunSpinningKitEmoteTwirl`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x01F661BB9C71B465>
#[doc(alias(
    "SetActiveGunSpinningKitEmoteTwirl",
    "_SET_ACTIVE_GUN_SPINNING_KIT_EMOTE_TWIRL",
    "0x01F661BB9C71B465"
))]
#[inline]
pub fn set_active_gun_spinning_kit_emote_twirl(
    ped: Ped,
    weapon_emote_trick_type: i32,
    spin: impl Into<Hash>,
) {
    let spin: Hash = spin.into();
    call(0x01F661BB9C71B465, (ped, weapon_emote_trick_type, spin))
}

/// `SetAllowAnyWeaponDrop`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78030C7867D8B9B6>
#[doc(alias(
    "SetAllowAnyWeaponDrop",
    "SET_ALLOW_ANY_WEAPON_DROP",
    "0x78030C7867D8B9B6"
))]
#[inline]
pub fn set_allow_any_weapon_drop(ped: Ped, toggle: bool) {
    call(0x78030C7867D8B9B6, (ped, toggle))
}

/// `SetAllowDualWield`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83B8D50EB9446BBA>
#[doc(alias("SetAllowDualWield", "_SET_ALLOW_DUAL_WIELD", "0x83B8D50EB9446BBA"))]
#[inline]
pub fn set_allow_dual_wield(ped: Ped, allow: bool) {
    call(0x83B8D50EB9446BBA, (ped, allow))
}

/// `SetAmmoInClip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCD2A934D65CB497>
#[doc(alias("SetAmmoInClip", "SET_AMMO_IN_CLIP", "0xDCD2A934D65CB497"))]
#[inline]
pub fn set_ammo_in_clip(ped: Ped, weapon_hash: impl Into<Hash>, ammo: i32) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xDCD2A934D65CB497, (ped, weapon_hash, ammo))
}

/// `SetAmmoInTurret`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDDA0C290C228159>
#[doc(alias("SetAmmoInTurret", "_SET_AMMO_IN_TURRET", "0xBDDA0C290C228159"))]
#[inline]
pub fn set_ammo_in_turret(vehicle: Vehicle, turret_hash: impl Into<Hash>, ammo: i32) {
    let turret_hash: Hash = turret_hash.into();
    call(0xBDDA0C290C228159, (vehicle, turret_hash, ammo))
}

/// `SetAmmoTypeForPedWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC9C4393523833E2>
#[doc(alias(
    "SetAmmoTypeForPedWeapon",
    "_SET_AMMO_TYPE_FOR_PED_WEAPON",
    "0xCC9C4393523833E2"
))]
#[inline]
pub fn set_ammo_type_for_ped_weapon(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    ammo_hash: impl Into<Hash>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let ammo_hash: Hash = ammo_hash.into();
    call(0xCC9C4393523833E2, (ped, weapon_hash, ammo_hash))
}

/// `SetAmmoTypeForPedWeaponInventory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEBE46B501BC3FBCF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `weapon_inventory_uid`: there must be as many as it takes.
#[doc(alias(
    "SetAmmoTypeForPedWeaponInventory",
    "_SET_AMMO_TYPE_FOR_PED_WEAPON_INVENTORY",
    "0xEBE46B501BC3FBCF"
))]
#[inline]
pub unsafe fn set_ammo_type_for_ped_weapon_inventory(
    ped: Ped,
    weapon_inventory_uid: &mut [u8],
    ammo_hash: impl Into<Hash>,
) {
    // SAFETY: the caller promises that the native stays inside.
    let weapon_inventory_uid = unsafe { Buffer::new(weapon_inventory_uid) };
    let ammo_hash: Hash = ammo_hash.into();
    call(0xEBE46B501BC3FBCF, (ped, weapon_inventory_uid, ammo_hash))
}

/// `SetArrowTrailFx`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2EBF70E1D8C06683>
#[doc(alias("SetArrowTrailFx", "_SET_ARROW_TRAIL_FX", "0x2EBF70E1D8C06683"))]
#[inline]
pub fn set_arrow_trail_fx(ped: Ped, trail_hash: impl Into<Hash>) {
    let trail_hash: Hash = trail_hash.into();
    call(0x2EBF70E1D8C06683, (ped, trail_hash))
}

/// `SetCurrentPedVehicleWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75C55983C2C39DAA>
#[doc(alias(
    "SetCurrentPedVehicleWeapon",
    "SET_CURRENT_PED_VEHICLE_WEAPON",
    "0x75C55983C2C39DAA"
))]
#[inline]
pub fn set_current_ped_vehicle_weapon(ped: Ped, weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x75C55983C2C39DAA, (ped, weapon_hash))
}

/// `SetCurrentPedWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xADF692B254977C0C>
#[doc(alias("SetCurrentPedWeapon", "SET_CURRENT_PED_WEAPON", "0xADF692B254977C0C"))]
#[inline]
pub fn set_current_ped_weapon(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    equip_now: bool,
    attach_point: i32,
    p4: bool,
    p5: bool,
) {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0xADF692B254977C0C,
        (ped, weapon_hash, equip_now, attach_point, p4, p5),
    )
}

/// `SetCurrentPedWeaponByGuid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x12FB95FE3D579238>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `weapon_uid`: there must be as many as it takes.
#[doc(alias(
    "SetCurrentPedWeaponByGuid",
    "SET_CURRENT_PED_WEAPON_BY_GUID",
    "0x12FB95FE3D579238"
))]
#[inline]
pub unsafe fn set_current_ped_weapon_by_guid(
    ped: Ped,
    weapon_uid: &mut [u8],
    p2: bool,
    p3: bool,
    p4: bool,
    p5: bool,
) {
    // SAFETY: the caller promises that the native stays inside.
    let weapon_uid = unsafe { Buffer::new(weapon_uid) };
    call(0x12FB95FE3D579238, (ped, weapon_uid, p2, p3, p4, p5))
}

/// `SetForceAutoEquip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE711B14A159E84F>
#[doc(alias("SetForceAutoEquip", "_SET_FORCE_AUTO_EQUIP", "0xBE711B14A159E84F"))]
#[inline]
pub fn set_force_auto_equip(ped: Ped, toggle: bool) {
    call(0xBE711B14A159E84F, (ped, toggle))
}

/// `SetForceCurrentWeaponIntoCockedState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5230D3F6EE56CFE6>
#[doc(alias(
    "SetForceCurrentWeaponIntoCockedState",
    "_SET_FORCE_CURRENT_WEAPON_INTO_COCKED_STATE",
    "0x5230D3F6EE56CFE6"
))]
#[inline]
pub fn set_force_current_weapon_into_cocked_state(ped: Ped, attach_point: i32) {
    call(0x5230D3F6EE56CFE6, (ped, attach_point))
}

/// `SetGunSpinningInventorySlotIdActivate`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x408CF580C5E96D49>
#[doc(alias(
    "SetGunSpinningInventorySlotIdActivate",
    "_SET_GUN_SPINNING_INVENTORY_SLOT_ID_ACTIVATE",
    "0x408CF580C5E96D49"
))]
#[inline]
pub fn set_gun_spinning_inventory_slot_id_activate(ped: Ped, emote_type: i32) {
    call(0x408CF580C5E96D49, (ped, emote_type))
}

/// `SetInstantlyEquipWeaponPickups`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x739B9C6D0E7F7F93>
#[doc(alias(
    "SetInstantlyEquipWeaponPickups",
    "SET_INSTANTLY_EQUIP_WEAPON_PICKUPS",
    "0x739B9C6D0E7F7F93"
))]
#[inline]
pub fn set_instantly_equip_weapon_pickups(ped: Ped, toggle: bool) {
    call(0x739B9C6D0E7F7F93, (ped, toggle))
}

/// `SetInstantlyStoreLongarmsOnDismount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB832F1A686B9B810>
#[doc(alias(
    "SetInstantlyStoreLongarmsOnDismount",
    "_SET_INSTANTLY_STORE_LONGARMS_ON_DISMOUNT",
    "0xB832F1A686B9B810"
))]
#[inline]
pub fn set_instantly_store_longarms_on_dismount(ped: Ped, store_longarms: bool, p2: i32) {
    call(0xB832F1A686B9B810, (ped, store_longarms, p2))
}

/// `SetPedAllWeaponsVisibility`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F806A6CFED89468>
#[doc(alias(
    "SetPedAllWeaponsVisibility",
    "_SET_PED_ALL_WEAPONS_VISIBILITY",
    "0x4F806A6CFED89468"
))]
#[inline]
pub fn set_ped_all_weapons_visibility(ped: Ped, visible: bool) {
    call(0x4F806A6CFED89468, (ped, visible))
}

/// `SetPedAmmo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x14E56BC5B5DB6A19>
#[doc(alias("SetPedAmmo", "SET_PED_AMMO", "0x14E56BC5B5DB6A19"))]
#[inline]
pub fn set_ped_ammo(ped: Ped, weapon_hash: impl Into<Hash>, ammo: i32) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x14E56BC5B5DB6A19, (ped, weapon_hash, ammo))
}

/// `SetPedAmmoByType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5FD1E1F011E76D7E>
#[doc(alias("SetPedAmmoByType", "SET_PED_AMMO_BY_TYPE", "0x5FD1E1F011E76D7E"))]
#[inline]
pub fn set_ped_ammo_by_type(ped: Ped, ammo_type: impl Into<Hash>, ammo: i32) {
    let ammo_type: Hash = ammo_type.into();
    call(0x5FD1E1F011E76D7E, (ped, ammo_type, ammo))
}

/// `SetPedAmmoToDrop`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4EFEF9440A5B0EF>
#[doc(alias("SetPedAmmoToDrop", "SET_PED_AMMO_TO_DROP", "0xA4EFEF9440A5B0EF"))]
#[inline]
pub fn set_ped_ammo_to_drop(ped: Ped, p1: i32, p2: i32) {
    call(0xA4EFEF9440A5B0EF, (ped, p1, p2))
}

/// `SetPedCurrentWeaponVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0725A4CCFDED9A70>
#[doc(alias(
    "SetPedCurrentWeaponVisible",
    "SET_PED_CURRENT_WEAPON_VISIBLE",
    "0x0725A4CCFDED9A70"
))]
#[inline]
pub fn set_ped_current_weapon_visible(
    ped: Ped,
    visible: bool,
    deselect_weapon: bool,
    p3: bool,
    p4: bool,
) {
    call(0x0725A4CCFDED9A70, (ped, visible, deselect_weapon, p3, p4))
}

/// `SetPedDropsInventoryWeapon`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x208A1888007FC0E6>
#[doc(alias(
    "SetPedDropsInventoryWeapon",
    "SET_PED_DROPS_INVENTORY_WEAPON",
    "0x208A1888007FC0E6"
))]
#[inline]
pub fn set_ped_drops_inventory_weapon(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    ammo_count: i32,
) {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0x208A1888007FC0E6,
        (ped, weapon_hash, x_offset, y_offset, z_offset, ammo_count),
    )
}

/// `SetPedDropsWeaponsWhenDead`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x476AE72C1D19D1A8>
#[doc(alias(
    "SetPedDropsWeaponsWhenDead",
    "SET_PED_DROPS_WEAPONS_WHEN_DEAD",
    "0x476AE72C1D19D1A8"
))]
#[inline]
pub fn set_ped_drops_weapons_when_dead(ped: Ped, toggle: bool) {
    call(0x476AE72C1D19D1A8, (ped, toggle))
}

/// `SetPedInfiniteAmmo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3EDCB0505123623B>
#[doc(alias("SetPedInfiniteAmmo", "SET_PED_INFINITE_AMMO", "0x3EDCB0505123623B"))]
#[inline]
pub fn set_ped_infinite_ammo(ped: Ped, toggle: bool, weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x3EDCB0505123623B, (ped, toggle, weapon_hash))
}

/// `SetPedInfiniteAmmoClip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFBAA1E06B6BCA741>
#[doc(alias(
    "SetPedInfiniteAmmoClip",
    "_SET_PED_INFINITE_AMMO_CLIP",
    "0xFBAA1E06B6BCA741"
))]
#[inline]
pub fn set_ped_infinite_ammo_clip(ped: Ped, toggle: bool) {
    call(0xFBAA1E06B6BCA741, (ped, toggle))
}

/// `SetPedWeaponAttachPointVisibility`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67E21ACC5C0C970C>
#[doc(alias(
    "SetPedWeaponAttachPointVisibility",
    "_SET_PED_WEAPON_ATTACH_POINT_VISIBILITY",
    "0x67E21ACC5C0C970C"
))]
#[inline]
pub fn set_ped_weapon_attach_point_visibility(ped: Ped, attach_point: i32, visible: bool) {
    call(0x67E21ACC5C0C970C, (ped, attach_point, visible))
}

/// `SetPlayerPedQuickSwapWeaponByGuid`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC1F85DA51D3D6C4>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `guid_primary`, `guid_secondary`: there must be as many as it takes.
#[doc(alias(
    "SetPlayerPedQuickSwapWeaponByGuid",
    "SET_PLAYER_PED_QUICK_SWAP_WEAPON_BY_GUID",
    "0xEC1F85DA51D3D6C4"
))]
#[inline]
pub unsafe fn set_player_ped_quick_swap_weapon_by_guid(
    ped: Ped,
    guid_primary: &mut [u8],
    guid_secondary: &mut [u8],
) {
    // SAFETY: the caller promises that the native stays inside.
    let guid_primary = unsafe { Buffer::new(guid_primary) };
    // SAFETY: the caller promises that the native stays inside.
    let guid_secondary = unsafe { Buffer::new(guid_secondary) };
    call(0xEC1F85DA51D3D6C4, (ped, guid_primary, guid_secondary))
}

/// `SetProjectileEffectRadius`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74C9080FDD1BB48F>
#[doc(alias(
    "SetProjectileEffectRadius",
    "_SET_PROJECTILE_EFFECT_RADIUS",
    "0x74C9080FDD1BB48F"
))]
#[inline]
pub fn set_projectile_effect_radius(projectile: impl Into<Entity>, radius: f32) {
    let projectile: Entity = projectile.into();
    call(0x74C9080FDD1BB48F, (projectile, radius))
}

/// `SetProjectileFuseTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74C9080FDD1BB48E>
#[doc(alias(
    "SetProjectileFuseTime",
    "_SET_PROJECTILE_FUSE_TIME",
    "0x74C9080FDD1BB48E"
))]
#[inline]
pub fn set_projectile_fuse_time(projectile: impl Into<Entity>, time: f32) {
    let projectile: Entity = projectile.into();
    call(0x74C9080FDD1BB48E, (projectile, time))
}

/// `SetVehicleWeaponHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x194D877FC5597B7D>
#[doc(alias(
    "SetVehicleWeaponHeading",
    "SET_VEHICLE_WEAPON_HEADING",
    "0x194D877FC5597B7D"
))]
#[inline]
pub fn set_vehicle_weapon_heading(vehicle: Vehicle, seat_index: i32, heading: f32, p3: bool) {
    call(0x194D877FC5597B7D, (vehicle, seat_index, heading, p3))
}

/// `SetVehicleWeaponHeadingLimits`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56CB3B4305A4F7CE>
#[doc(alias(
    "SetVehicleWeaponHeadingLimits",
    "_SET_VEHICLE_WEAPON_HEADING_LIMITS",
    "0x56CB3B4305A4F7CE"
))]
#[inline]
pub fn set_vehicle_weapon_heading_limits(
    vehicle: Vehicle,
    p1: i32,
    min_heading: f32,
    max_heading: f32,
) {
    call(0x56CB3B4305A4F7CE, (vehicle, p1, min_heading, max_heading))
}

/// `SetVehicleWeaponHeadingLimits_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF5987E1CDE63501>
#[doc(alias(
    "SetVehicleWeaponHeadingLimits_2",
    "_SET_VEHICLE_WEAPON_HEADING_LIMITS_2",
    "0xBF5987E1CDE63501"
))]
#[inline]
pub fn set_vehicle_weapon_heading_limits_2(
    vehicle: Vehicle,
    p1: i32,
    min_heading: f32,
    max_heading: f32,
) -> i32 {
    call(0xBF5987E1CDE63501, (vehicle, p1, min_heading, max_heading))
}

/// `SetVehicleWeaponReloadMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8A779706DA5CA3DD>
#[doc(alias(
    "SetVehicleWeaponReloadMode",
    "_SET_VEHICLE_WEAPON_RELOAD_MODE",
    "0x8A779706DA5CA3DD"
))]
#[inline]
pub fn set_vehicle_weapon_reload_mode(vehicle: Vehicle, no_reload: bool, p2: i32) {
    call(0x8A779706DA5CA3DD, (vehicle, no_reload, p2))
}

/// `SetWeaponDamage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE22060121602493B>
#[doc(alias("SetWeaponDamage", "_SET_WEAPON_DAMAGE", "0xE22060121602493B"))]
#[inline]
pub fn set_weapon_damage(weapon_object: Object, level: f32, p2: bool) {
    call(0xE22060121602493B, (weapon_object, level, p2))
}

/// `SetWeaponDegradation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA7A57E89E965D839>
#[doc(alias(
    "SetWeaponDegradation",
    "_SET_WEAPON_DEGRADATION",
    "0xA7A57E89E965D839"
))]
#[inline]
pub fn set_weapon_degradation(weapon_object: Object, level: f32) {
    call(0xA7A57E89E965D839, (weapon_object, level))
}

/// `SetWeaponDirt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x812CE61DEBCAB948>
#[doc(alias("SetWeaponDirt", "_SET_WEAPON_DIRT", "0x812CE61DEBCAB948"))]
#[inline]
pub fn set_weapon_dirt(weapon_object: Object, level: f32, p2: bool) {
    call(0x812CE61DEBCAB948, (weapon_object, level, p2))
}

/// `SetWeaponHolstered`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4820A6939D7CEF28>
#[doc(alias("SetWeaponHolstered", "_SET_WEAPON_HOLSTERED", "0x4820A6939D7CEF28"))]
#[inline]
pub fn set_weapon_holstered(ped: Ped, disable_anim: bool) {
    call(0x4820A6939D7CEF28, (ped, disable_anim))
}

/// `SetWeaponLevelThreshold`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD4071EFC83794B2F>
#[doc(alias(
    "SetWeaponLevelThreshold",
    "_SET_WEAPON_LEVEL_THRESHOLD",
    "0xD4071EFC83794B2F"
))]
#[inline]
pub fn set_weapon_level_threshold(weapon_object: Object, threshold: f32) {
    call(0xD4071EFC83794B2F, (weapon_object, threshold))
}

/// `SetWeaponScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3544AD0522E69B4>
#[doc(alias("SetWeaponScale", "_SET_WEAPON_SCALE", "0xC3544AD0522E69B4"))]
#[inline]
pub fn set_weapon_scale(weapon_object: Object, scale: f32) {
    call(0xC3544AD0522E69B4, (weapon_object, scale))
}

/// `SetWeaponSoot`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9EF4AD10BDDDB57>
#[doc(alias("SetWeaponSoot", "_SET_WEAPON_SOOT", "0xA9EF4AD10BDDDB57"))]
#[inline]
pub fn set_weapon_soot(weapon_object: Object, level: f32, p2: bool) {
    call(0xA9EF4AD10BDDDB57, (weapon_object, level, p2))
}

/// `ShouldWeaponBeDiscardedWhenSwapped`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C83212A7AA51D3D>
#[doc(alias(
    "ShouldWeaponBeDiscardedWhenSwapped",
    "SHOULD_WEAPON_BE_DISCARDED_WHEN_SWAPPED",
    "0x2C83212A7AA51D3D"
))]
#[inline]
pub fn should_weapon_be_discarded_when_swapped(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x2C83212A7AA51D3D, (weapon_hash,))
}
