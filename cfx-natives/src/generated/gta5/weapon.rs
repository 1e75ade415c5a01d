// Made by native-gen 0.2.0 from data c73d9b65e3364f30; do not edit.

//! Namespace `WEAPON` of the GTA V client.

use crate::prelude::*;

/// `AddAmmoToPed`.
///
/// <https://docs.fivem.net/natives/?_0x78F0424C34306220>
#[doc(alias("AddAmmoToPed", "ADD_AMMO_TO_PED", "0x78F0424C34306220"))]
#[inline]
pub fn add_ammo_to_ped(ped: Ped, weapon_hash: impl Into<Hash>, ammo: i32) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x78F0424C34306220, (ped, weapon_hash, ammo))
}

/// `AddAmmoToPedByType`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x2472622CE1F2D45F>
#[doc(alias(
    "AddAmmoToPedByType",
    "_ADD_AMMO_TO_PED_BY_TYPE",
    "ADD_PED_AMMO_BY_TYPE",
    "AddPedAmmoByType",
    "0x2472622CE1F2D45F",
    "_ADD_PED_AMMO",
    "AddPedAmmo"
))]
#[inline]
pub fn add_ammo_to_ped_by_type(ped: Ped, ammo_type: impl Into<Hash>, ammo: i32) {
    let ammo_type: Hash = ammo_type.into();
    call(0x2472622CE1F2D45F, (ped, ammo_type, ammo))
}

/// `CanUseWeaponOnParachute`.
///
/// <https://docs.fivem.net/natives/?_0xBC7BE5ABC0879F74>
#[doc(alias(
    "CanUseWeaponOnParachute",
    "CAN_USE_WEAPON_ON_PARACHUTE",
    "0xBC7BE5ABC0879F74"
))]
#[inline]
pub fn can_use_weapon_on_parachute(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xBC7BE5ABC0879F74, (weapon_hash,))
}

/// `ClearEntityLastWeaponDamage`.
///
/// <https://docs.fivem.net/natives/?_0xAC678E40BE7C74D2>
#[doc(alias(
    "ClearEntityLastWeaponDamage",
    "CLEAR_ENTITY_LAST_WEAPON_DAMAGE",
    "0xAC678E40BE7C74D2"
))]
#[inline]
pub fn clear_entity_last_weapon_damage(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xAC678E40BE7C74D2, (entity,))
}

/// `ClearPedLastWeaponDamage`.
///
/// <https://docs.fivem.net/natives/?_0x0E98F88A24C5F4B8>
#[doc(alias(
    "ClearPedLastWeaponDamage",
    "CLEAR_PED_LAST_WEAPON_DAMAGE",
    "0x0E98F88A24C5F4B8"
))]
#[inline]
pub fn clear_ped_last_weapon_damage(ped: Ped) {
    call(0x0E98F88A24C5F4B8, (ped,))
}

/// `CreateAirDefenceAngledArea`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x9DA58CDBF6BDBC08>
#[doc(alias(
    "CreateAirDefenceAngledArea",
    "CREATE_AIR_DEFENCE_ANGLED_AREA",
    "0x9DA58CDBF6BDBC08",
    "_CREATE_AIR_DEFENSE_AREA",
    "CreateAirDefenseArea"
))]
#[inline]
pub fn create_air_defence_angled_area(
    src_coord1_x: f32,
    src_coord1_y: f32,
    src_coord1_z: f32,
    src_coord2_x: f32,
    src_coord2_y: f32,
    src_coord2_z: f32,
    f_width: f32,
    weapon_position_x: f32,
    weapon_position_y: f32,
    weapon_position_z: f32,
    weapon_hash: impl Into<Hash>,
) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0x9DA58CDBF6BDBC08,
        (
            src_coord1_x,
            src_coord1_y,
            src_coord1_z,
            src_coord2_x,
            src_coord2_y,
            src_coord2_z,
            f_width,
            weapon_position_x,
            weapon_position_y,
            weapon_position_z,
            weapon_hash,
        ),
    )
}

/// `CreateAirDefenceSphere`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x91EF34584710BE99>
#[doc(alias(
    "CreateAirDefenceSphere",
    "CREATE_AIR_DEFENCE_SPHERE",
    "0x91EF34584710BE99",
    "_CREATE_AIR_DEFENSE_SPHERE",
    "CreateAirDefenseSphere"
))]
#[inline]
pub fn create_air_defence_sphere(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    weapon_position_x: f32,
    weapon_position_y: f32,
    weapon_position_z: f32,
    weapon_hash: impl Into<Hash>,
) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0x91EF34584710BE99,
        (
            x,
            y,
            z,
            radius,
            weapon_position_x,
            weapon_position_y,
            weapon_position_z,
            weapon_hash,
        ),
    )
}

/// `CreateWeaponObject`.
///
/// <https://docs.fivem.net/natives/?_0x9541D3CF0D398F36>
#[doc(alias("CreateWeaponObject", "CREATE_WEAPON_OBJECT", "0x9541D3CF0D398F36"))]
#[inline]
pub fn create_weapon_object(
    weapon_hash: impl Into<Hash>,
    ammo_count: i32,
    x: f32,
    y: f32,
    z: f32,
    b_create_default_components: bool,
    scale: f32,
    custom_model_hash: impl Into<Hash>,
) -> Object {
    let weapon_hash: Hash = weapon_hash.into();
    let custom_model_hash: Hash = custom_model_hash.into();
    call(
        0x9541D3CF0D398F36,
        (
            weapon_hash,
            ammo_count,
            x,
            y,
            z,
            b_create_default_components,
            scale,
            custom_model_hash,
        ),
    )
}

/// `DoesAirDefenseZoneExist`, since game build 678.
///
/// <https://docs.fivem.net/natives/?_0xCD79A550999D7D4F>
#[doc(alias(
    "DoesAirDefenseZoneExist",
    "_DOES_AIR_DEFENSE_ZONE_EXIST",
    "DOES_AIR_DEFENCE_SPHERE_EXIST",
    "DoesAirDefenceSphereExist",
    "0xCD79A550999D7D4F"
))]
#[inline]
pub fn does_air_defense_zone_exist(zone_id: i32) -> bool {
    call(0xCD79A550999D7D4F, (zone_id,))
}

/// `DoesWeaponTakeWeaponComponent`.
///
/// <https://docs.fivem.net/natives/?_0x5CEE3DF569CECAB0>
#[doc(alias(
    "DoesWeaponTakeWeaponComponent",
    "DOES_WEAPON_TAKE_WEAPON_COMPONENT",
    "0x5CEE3DF569CECAB0"
))]
#[inline]
pub fn does_weapon_take_weapon_component(
    weapon_hash: impl Into<Hash>,
    component_hash: impl Into<Hash>,
) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    let component_hash: Hash = component_hash.into();
    call(0x5CEE3DF569CECAB0, (weapon_hash, component_hash))
}

/// `EnableLaserSightRendering`.
///
/// <https://docs.fivem.net/natives/?_0xC8B46D7727D864AA>
#[doc(alias(
    "EnableLaserSightRendering",
    "ENABLE_LASER_SIGHT_RENDERING",
    "0xC8B46D7727D864AA"
))]
#[inline]
pub fn enable_laser_sight_rendering(toggle: bool) {
    call(0xC8B46D7727D864AA, (toggle,))
}

/// `ExplodeProjectiles`.
///
/// <https://docs.fivem.net/natives/?_0xFC4BD125DE7611E4>
#[doc(alias("ExplodeProjectiles", "EXPLODE_PROJECTILES", "0xFC4BD125DE7611E4"))]
#[inline]
pub fn explode_projectiles(ped: Ped, weapon_hash: impl Into<Hash>, p2: bool) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xFC4BD125DE7611E4, (ped, weapon_hash, p2))
}

/// `FireAirDefenseWeapon`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x44F1012B69313374>
#[doc(alias(
    "FireAirDefenseWeapon",
    "_FIRE_AIR_DEFENSE_WEAPON",
    "FIRE_AIR_DEFENCE_SPHERE_WEAPON_AT_POSITION",
    "FireAirDefenceSphereWeaponAtPosition",
    "0x44F1012B69313374"
))]
#[inline]
pub fn fire_air_defense_weapon(zone_id: i32, x: f32, y: f32, z: f32) {
    call(0x44F1012B69313374, (zone_id, x, y, z))
}

/// `GetAmmoInClip`.
///
/// <https://docs.fivem.net/natives/?_0x2E1202248937775C>
#[doc(alias("GetAmmoInClip", "GET_AMMO_IN_CLIP", "0x2E1202248937775C"))]
#[inline]
pub fn get_ammo_in_clip(ped: Ped, weapon_hash: impl Into<Hash>) -> Option<i32> {
    let weapon_hash: Hash = weapon_hash.into();
    let mut ammo = Out::<i32>::default();
    let result: bool = call(0x2E1202248937775C, (ped, weapon_hash, &mut ammo));
    result.then(|| ammo.get())
}

/// `GetAmmoInPedWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x015A522136D7F951>
#[doc(alias("GetAmmoInPedWeapon", "GET_AMMO_IN_PED_WEAPON", "0x015A522136D7F951"))]
#[inline]
pub fn get_ammo_in_ped_weapon(ped: Ped, weaponhash: impl Into<Hash>) -> i32 {
    let weaponhash: Hash = weaponhash.into();
    call(0x015A522136D7F951, (ped, weaponhash))
}

/// `GetAmmoInVehicleWeaponClip`.
///
/// <https://docs.fivem.net/natives/?_0x2857938C5D407AFA>
#[doc(alias(
    "GetAmmoInVehicleWeaponClip",
    "_GET_AMMO_IN_VEHICLE_WEAPON_CLIP",
    "0x2857938C5D407AFA"
))]
#[inline]
pub fn get_ammo_in_vehicle_weapon_clip(vehicle: Vehicle, seat: i32, ammo: i32) -> bool {
    call(0x2857938C5D407AFA, (vehicle, seat, ammo))
}

/// `GetBestPedWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x8483E98E8B888AE2>
#[doc(alias("GetBestPedWeapon", "GET_BEST_PED_WEAPON", "0x8483E98E8B888AE2"))]
#[inline]
pub fn get_best_ped_weapon(ped: Ped, ignore_ammo_count: bool) -> Hash {
    call(0x8483E98E8B888AE2, (ped, ignore_ammo_count))
}

/// `GetCurrentPedVehicleWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x1017582BCD3832DC>
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
/// <https://docs.fivem.net/natives/?_0x3A87E44BB9A01D54>
#[doc(alias("GetCurrentPedWeapon", "GET_CURRENT_PED_WEAPON", "0x3A87E44BB9A01D54"))]
#[inline]
pub fn get_current_ped_weapon(ped: Ped, p2: bool) -> Option<Hash> {
    let mut weapon_hash = Out::<Hash>::default();
    let result: bool = call(0x3A87E44BB9A01D54, (ped, &mut weapon_hash, p2));
    result.then(|| weapon_hash.get())
}

/// `GetCurrentPedWeaponEntityIndex`.
///
/// <https://docs.fivem.net/natives/?_0x3B390A939AF0B5FC>
#[doc(alias(
    "GetCurrentPedWeaponEntityIndex",
    "GET_CURRENT_PED_WEAPON_ENTITY_INDEX",
    "0x3B390A939AF0B5FC"
))]
#[inline]
pub fn get_current_ped_weapon_entity_index(ped: Ped) -> Entity {
    call(0x3B390A939AF0B5FC, (ped,))
}

/// `GetIsPedGadgetEquipped`.
///
/// <https://docs.fivem.net/natives/?_0xF731332072F5156C>
#[doc(alias(
    "GetIsPedGadgetEquipped",
    "GET_IS_PED_GADGET_EQUIPPED",
    "0xF731332072F5156C"
))]
#[inline]
pub fn get_is_ped_gadget_equipped(ped: Ped, gadget_hash: impl Into<Hash>) -> bool {
    let gadget_hash: Hash = gadget_hash.into();
    call(0xF731332072F5156C, (ped, gadget_hash))
}

/// `GetLockonDistanceOfCurrentPedWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x840F03E9041E2C9C>
#[doc(alias(
    "GetLockonDistanceOfCurrentPedWeapon",
    "GET_LOCKON_DISTANCE_OF_CURRENT_PED_WEAPON",
    "0x840F03E9041E2C9C",
    "_GET_LOCKON_RANGE_OF_CURRENT_PED_WEAPON",
    "GetLockonRangeOfCurrentPedWeapon"
))]
#[inline]
pub fn get_lockon_distance_of_current_ped_weapon(ped: Ped) -> f32 {
    call(0x840F03E9041E2C9C, (ped,))
}

/// `GetMaxAmmo`.
///
/// <https://docs.fivem.net/natives/?_0xDC16122C7A20C933>
#[doc(alias("GetMaxAmmo", "GET_MAX_AMMO", "0xDC16122C7A20C933"))]
#[inline]
pub fn get_max_ammo(ped: Ped, weapon_hash: impl Into<Hash>) -> Option<i32> {
    let weapon_hash: Hash = weapon_hash.into();
    let mut ammo = Out::<i32>::default();
    let result: bool = call(0xDC16122C7A20C933, (ped, weapon_hash, &mut ammo));
    result.then(|| ammo.get())
}

/// `GetMaxAmmoByType`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x585847C5E4E11709>
#[doc(alias(
    "GetMaxAmmoByType",
    "_GET_MAX_AMMO_BY_TYPE",
    "GET_MAX_AMMO_BY_TYPE",
    "0x585847C5E4E11709",
    "_GET_MAX_AMMO_2",
    "GetMaxAmmo_2"
))]
#[inline]
pub fn get_max_ammo_by_type(ped: Ped, ammo_type: impl Into<Hash>) -> Option<i32> {
    let ammo_type: Hash = ammo_type.into();
    let mut ammo = Out::<i32>::default();
    let result: bool = call(0x585847C5E4E11709, (ped, ammo_type, &mut ammo));
    result.then(|| ammo.get())
}

/// `GetMaxAmmoInClip`.
///
/// <https://docs.fivem.net/natives/?_0xA38DCFFCEA8962FA>
#[doc(alias("GetMaxAmmoInClip", "GET_MAX_AMMO_IN_CLIP", "0xA38DCFFCEA8962FA"))]
#[inline]
pub fn get_max_ammo_in_clip(ped: Ped, weapon_hash: impl Into<Hash>, p2: bool) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xA38DCFFCEA8962FA, (ped, weapon_hash, p2))
}

/// `GetMaxRangeOfCurrentPedWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x814C9D19DFD69679>
#[doc(alias(
    "GetMaxRangeOfCurrentPedWeapon",
    "GET_MAX_RANGE_OF_CURRENT_PED_WEAPON",
    "0x814C9D19DFD69679"
))]
#[inline]
pub fn get_max_range_of_current_ped_weapon(ped: Ped) -> f32 {
    call(0x814C9D19DFD69679, (ped,))
}

/// `GetPedAmmoByType`.
///
/// <https://docs.fivem.net/natives/?_0x39D22031557946C1>
#[doc(alias("GetPedAmmoByType", "GET_PED_AMMO_BY_TYPE", "0x39D22031557946C1"))]
#[inline]
pub fn get_ped_ammo_by_type(ped: Ped, ammo_type: impl Into<Hash>) -> i32 {
    let ammo_type: Hash = ammo_type.into();
    call(0x39D22031557946C1, (ped, ammo_type))
}

/// `GetPedAmmoTypeFromWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x7FEAD38B326B9F74>
#[doc(alias(
    "GetPedAmmoTypeFromWeapon",
    "GET_PED_AMMO_TYPE_FROM_WEAPON",
    "0x7FEAD38B326B9F74",
    "_GET_PED_AMMO_TYPE",
    "GetPedAmmoType"
))]
#[inline]
pub fn get_ped_ammo_type_from_weapon(ped: Ped, weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x7FEAD38B326B9F74, (ped, weapon_hash))
}

/// `GetPedAmmoTypeFromWeapon_2`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xF489B44DD5AF4BD9>
#[doc(alias(
    "GetPedAmmoTypeFromWeapon_2",
    "_GET_PED_AMMO_TYPE_FROM_WEAPON_2",
    "GET_PED_ORIGINAL_AMMO_TYPE_FROM_WEAPON",
    "GetPedOriginalAmmoTypeFromWeapon",
    "0xF489B44DD5AF4BD9"
))]
#[inline]
pub fn get_ped_ammo_type_from_weapon_2(ped: Ped, weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xF489B44DD5AF4BD9, (ped, weapon_hash))
}

/// `GetPedLastWeaponImpactCoord`.
///
/// <https://docs.fivem.net/natives/?_0x6C4D0409BA1A2BC2>
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

/// `GetPedWeaponLiveryColor`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xF0A60040BE558F2D>
#[doc(alias(
    "GetPedWeaponLiveryColor",
    "_GET_PED_WEAPON_LIVERY_COLOR",
    "GET_PED_WEAPON_COMPONENT_TINT_INDEX",
    "GetPedWeaponComponentTintIndex",
    "0xF0A60040BE558F2D"
))]
#[inline]
pub fn get_ped_weapon_livery_color(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    camo_component_hash: impl Into<Hash>,
) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    let camo_component_hash: Hash = camo_component_hash.into();
    call(0xF0A60040BE558F2D, (ped, weapon_hash, camo_component_hash))
}

/// `GetPedWeaponTintIndex`.
///
/// <https://docs.fivem.net/natives/?_0x2B9EEDC07BD06B9F>
#[doc(alias(
    "GetPedWeaponTintIndex",
    "GET_PED_WEAPON_TINT_INDEX",
    "0x2B9EEDC07BD06B9F"
))]
#[inline]
pub fn get_ped_weapon_tint_index(ped: Ped, weapon_hash: impl Into<Hash>) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x2B9EEDC07BD06B9F, (ped, weapon_hash))
}

/// `GetPedWeapontypeInSlot`.
///
/// <https://docs.fivem.net/natives/?_0xEFFED78E9011134D>
#[doc(alias(
    "GetPedWeapontypeInSlot",
    "GET_PED_WEAPONTYPE_IN_SLOT",
    "0xEFFED78E9011134D"
))]
#[inline]
pub fn get_ped_weapontype_in_slot(ped: Ped, weapon_slot: impl Into<Hash>) -> Hash {
    let weapon_slot: Hash = weapon_slot.into();
    call(0xEFFED78E9011134D, (ped, weapon_slot))
}

/// `GetSelectedPedWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x0A6DB4965674D243>
#[doc(alias(
    "GetSelectedPedWeapon",
    "GET_SELECTED_PED_WEAPON",
    "0x0A6DB4965674D243"
))]
#[inline]
pub fn get_selected_ped_weapon(ped: Ped) -> Hash {
    call(0x0A6DB4965674D243, (ped,))
}

/// `GetTimeBeforeVehicleWeaponReloadFinishes`.
///
/// <https://docs.fivem.net/natives/?_0xC8C6F4B1CDEB40EF>
#[doc(alias(
    "GetTimeBeforeVehicleWeaponReloadFinishes",
    "_GET_TIME_BEFORE_VEHICLE_WEAPON_RELOAD_FINISHES",
    "0xC8C6F4B1CDEB40EF"
))]
#[inline]
pub fn get_time_before_vehicle_weapon_reload_finishes(vehicle: Vehicle, seat: i32) -> i32 {
    call(0xC8C6F4B1CDEB40EF, (vehicle, seat))
}

/// `GetVehicleWeaponReloadTime`.
///
/// <https://docs.fivem.net/natives/?_0xD0AD348FFD7A6868>
#[doc(alias(
    "GetVehicleWeaponReloadTime",
    "_GET_VEHICLE_WEAPON_RELOAD_TIME",
    "0xD0AD348FFD7A6868"
))]
#[inline]
pub fn get_vehicle_weapon_reload_time(vehicle: Vehicle, seat: i32) -> f32 {
    call(0xD0AD348FFD7A6868, (vehicle, seat))
}

/// `GetWeaponClipSize`.
///
/// <https://docs.fivem.net/natives/?_0x583BE370B1EC6EB4>
#[doc(alias("GetWeaponClipSize", "GET_WEAPON_CLIP_SIZE", "0x583BE370B1EC6EB4"))]
#[inline]
pub fn get_weapon_clip_size(weapon_hash: impl Into<Hash>) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x583BE370B1EC6EB4, (weapon_hash,))
}

/// `GetWeaponComponentHudStats`.
///
/// <https://docs.fivem.net/natives/?_0xB3CAF387AE12E9F8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "GetWeaponComponentHudStats",
    "GET_WEAPON_COMPONENT_HUD_STATS",
    "0xB3CAF387AE12E9F8"
))]
#[inline]
pub unsafe fn get_weapon_component_hud_stats(
    component_hash: impl Into<Hash>,
    out_data: &mut [u8],
) -> bool {
    let component_hash: Hash = component_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xB3CAF387AE12E9F8, (component_hash, out_data))
}

/// `GetWeaponComponentTypeModel`.
///
/// <https://docs.fivem.net/natives/?_0x0DB57B41EC1DB083>
#[doc(alias(
    "GetWeaponComponentTypeModel",
    "GET_WEAPON_COMPONENT_TYPE_MODEL",
    "0x0DB57B41EC1DB083"
))]
#[inline]
pub fn get_weapon_component_type_model(component_hash: impl Into<Hash>) -> Hash {
    let component_hash: Hash = component_hash.into();
    call(0x0DB57B41EC1DB083, (component_hash,))
}

/// `GetWeaponComponentVariantExtraComponentCount`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0x6558AC7C17BFEF58>
#[doc(alias(
    "GetWeaponComponentVariantExtraComponentCount",
    "_GET_WEAPON_COMPONENT_VARIANT_EXTRA_COMPONENT_COUNT",
    "GET_WEAPON_COMPONENT_VARIANT_EXTRA_COUNT",
    "GetWeaponComponentVariantExtraCount",
    "0x6558AC7C17BFEF58"
))]
#[inline]
pub fn get_weapon_component_variant_extra_component_count(component_hash: impl Into<Hash>) -> i32 {
    let component_hash: Hash = component_hash.into();
    call(0x6558AC7C17BFEF58, (component_hash,))
}

/// `GetWeaponComponentVariantExtraComponentModel`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0x4D1CB8DC40208A17>
#[doc(alias(
    "GetWeaponComponentVariantExtraComponentModel",
    "_GET_WEAPON_COMPONENT_VARIANT_EXTRA_COMPONENT_MODEL",
    "GET_WEAPON_COMPONENT_VARIANT_EXTRA_MODEL",
    "GetWeaponComponentVariantExtraModel",
    "0x4D1CB8DC40208A17"
))]
#[inline]
pub fn get_weapon_component_variant_extra_component_model(
    component_hash: impl Into<Hash>,
    extra_component_index: i32,
) -> Hash {
    let component_hash: Hash = component_hash.into();
    call(0x4D1CB8DC40208A17, (component_hash, extra_component_index))
}

/// `GetWeaponDamage`.
///
/// <https://docs.fivem.net/natives/?_0x3133B907D8B32053>
#[doc(alias(
    "GetWeaponDamage",
    "GET_WEAPON_DAMAGE",
    "0x3133B907D8B32053",
    "_GET_WEAPON_DAMAGE"
))]
#[inline]
pub fn get_weapon_damage(weapon_hash: impl Into<Hash>, component_hash: impl Into<Hash>) -> f32 {
    let weapon_hash: Hash = weapon_hash.into();
    let component_hash: Hash = component_hash.into();
    call(0x3133B907D8B32053, (weapon_hash, component_hash))
}

/// `GetWeaponDamageType`.
///
/// <https://docs.fivem.net/natives/?_0x3BE0BB12D25FB305>
#[doc(alias("GetWeaponDamageType", "GET_WEAPON_DAMAGE_TYPE", "0x3BE0BB12D25FB305"))]
#[inline]
pub fn get_weapon_damage_type(weapon_hash: impl Into<Hash>) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x3BE0BB12D25FB305, (weapon_hash,))
}

/// `GetWeaponHudStats`.
///
/// <https://docs.fivem.net/natives/?_0xD92C739EE34C9EBA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias("GetWeaponHudStats", "GET_WEAPON_HUD_STATS", "0xD92C739EE34C9EBA"))]
#[inline]
pub unsafe fn get_weapon_hud_stats(weapon_hash: impl Into<Hash>, out_data: &mut [u8]) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0xD92C739EE34C9EBA, (weapon_hash, out_data))
}

/// `GetWeaponObjectFromPed`.
///
/// <https://docs.fivem.net/natives/?_0xCAE1DC9A0E22A16D>
#[doc(alias(
    "GetWeaponObjectFromPed",
    "GET_WEAPON_OBJECT_FROM_PED",
    "0xCAE1DC9A0E22A16D"
))]
#[inline]
pub fn get_weapon_object_from_ped(ped: Ped, p1: bool) -> Object {
    call(0xCAE1DC9A0E22A16D, (ped, p1))
}

/// `GetWeaponObjectLiveryColor`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xB3EA4FEABF41464B>
#[doc(alias(
    "GetWeaponObjectLiveryColor",
    "_GET_WEAPON_OBJECT_LIVERY_COLOR",
    "GET_WEAPON_OBJECT_COMPONENT_TINT_INDEX",
    "GetWeaponObjectComponentTintIndex",
    "0xB3EA4FEABF41464B"
))]
#[inline]
pub fn get_weapon_object_livery_color(
    weapon_object: Object,
    camo_component_hash: impl Into<Hash>,
) -> i32 {
    let camo_component_hash: Hash = camo_component_hash.into();
    call(0xB3EA4FEABF41464B, (weapon_object, camo_component_hash))
}

/// `GetWeaponObjectTintIndex`.
///
/// <https://docs.fivem.net/natives/?_0xCD183314F7CD2E57>
#[doc(alias(
    "GetWeaponObjectTintIndex",
    "GET_WEAPON_OBJECT_TINT_INDEX",
    "0xCD183314F7CD2E57"
))]
#[inline]
pub fn get_weapon_object_tint_index(weapon: Object) -> i32 {
    call(0xCD183314F7CD2E57, (weapon,))
}

/// `GetWeaponTimeBetweenShots`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x065D2AACAD8CF7A4>
#[doc(alias(
    "GetWeaponTimeBetweenShots",
    "_GET_WEAPON_TIME_BETWEEN_SHOTS",
    "GET_WEAPON_TIME_BETWEEN_SHOTS",
    "0x065D2AACAD8CF7A4"
))]
#[inline]
pub fn get_weapon_time_between_shots(weapon_hash: impl Into<Hash>) -> f32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x065D2AACAD8CF7A4, (weapon_hash,))
}

/// `GetWeaponTintCount`.
///
/// <https://docs.fivem.net/natives/?_0x5DCF6C5CAB2E9BF7>
#[doc(alias("GetWeaponTintCount", "GET_WEAPON_TINT_COUNT", "0x5DCF6C5CAB2E9BF7"))]
#[inline]
pub fn get_weapon_tint_count(weapon_hash: impl Into<Hash>) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x5DCF6C5CAB2E9BF7, (weapon_hash,))
}

/// `GetWeapontypeGroup`.
///
/// <https://docs.fivem.net/natives/?_0xC3287EE3050FB74C>
#[doc(alias("GetWeapontypeGroup", "GET_WEAPONTYPE_GROUP", "0xC3287EE3050FB74C"))]
#[inline]
pub fn get_weapontype_group(weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xC3287EE3050FB74C, (weapon_hash,))
}

/// `GetWeapontypeModel`.
///
/// <https://docs.fivem.net/natives/?_0xF46CDC33180FDA94>
#[doc(alias("GetWeapontypeModel", "GET_WEAPONTYPE_MODEL", "0xF46CDC33180FDA94"))]
#[inline]
pub fn get_weapontype_model(weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xF46CDC33180FDA94, (weapon_hash,))
}

/// `GetWeapontypeSlot`.
///
/// <https://docs.fivem.net/natives/?_0x4215460B9B8B7FA0>
#[doc(alias("GetWeapontypeSlot", "GET_WEAPONTYPE_SLOT", "0x4215460B9B8B7FA0"))]
#[inline]
pub fn get_weapontype_slot(weapon_hash: impl Into<Hash>) -> Hash {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x4215460B9B8B7FA0, (weapon_hash,))
}

/// `GiveDelayedWeaponToPed`.
///
/// <https://docs.fivem.net/natives/?_0xB282DC6EBD803C75>
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
    b_force_in_hand: bool,
) {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0xB282DC6EBD803C75,
        (ped, weapon_hash, ammo_count, b_force_in_hand),
    )
}

/// `GiveLoadoutToPed`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x68F8BE6AF5CDF8A6>
#[doc(alias(
    "GiveLoadoutToPed",
    "_GIVE_LOADOUT_TO_PED",
    "GIVE_LOADOUT_TO_PED",
    "0x68F8BE6AF5CDF8A6"
))]
#[inline]
pub fn give_loadout_to_ped(ped: Ped, loadout_hash: impl Into<Hash>) {
    let loadout_hash: Hash = loadout_hash.into();
    call(0x68F8BE6AF5CDF8A6, (ped, loadout_hash))
}

/// `GiveWeaponComponentToPed`.
///
/// <https://docs.fivem.net/natives/?_0xD966D51AA5B28BB9>
#[doc(alias(
    "GiveWeaponComponentToPed",
    "GIVE_WEAPON_COMPONENT_TO_PED",
    "0xD966D51AA5B28BB9"
))]
#[inline]
pub fn give_weapon_component_to_ped(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    component_hash: impl Into<Hash>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let component_hash: Hash = component_hash.into();
    call(0xD966D51AA5B28BB9, (ped, weapon_hash, component_hash))
}

/// `GiveWeaponComponentToWeaponObject`.
///
/// <https://docs.fivem.net/natives/?_0x33E179436C0B31DB>
#[doc(alias(
    "GiveWeaponComponentToWeaponObject",
    "GIVE_WEAPON_COMPONENT_TO_WEAPON_OBJECT",
    "0x33E179436C0B31DB"
))]
#[inline]
pub fn give_weapon_component_to_weapon_object(weapon_object: Object, addon_hash: impl Into<Hash>) {
    let addon_hash: Hash = addon_hash.into();
    call(0x33E179436C0B31DB, (weapon_object, addon_hash))
}

/// `GiveWeaponObjectToPed`.
///
/// <https://docs.fivem.net/natives/?_0xB1FA61371AF7C4B7>
#[doc(alias(
    "GiveWeaponObjectToPed",
    "GIVE_WEAPON_OBJECT_TO_PED",
    "0xB1FA61371AF7C4B7"
))]
#[inline]
pub fn give_weapon_object_to_ped(weapon_object: Object, ped: Ped) {
    call(0xB1FA61371AF7C4B7, (weapon_object, ped))
}

/// `GiveWeaponToPed`.
///
/// <https://docs.fivem.net/natives/?_0xBF0FD6E56C964FCB>
#[doc(alias("GiveWeaponToPed", "GIVE_WEAPON_TO_PED", "0xBF0FD6E56C964FCB"))]
#[inline]
pub fn give_weapon_to_ped(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    ammo_count: i32,
    is_hidden: bool,
    b_force_in_hand: bool,
) {
    let weapon_hash: Hash = weapon_hash.into();
    call(
        0xBF0FD6E56C964FCB,
        (ped, weapon_hash, ammo_count, is_hidden, b_force_in_hand),
    )
}

/// `HasEntityBeenDamagedByWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x131D401334815E94>
#[doc(alias(
    "HasEntityBeenDamagedByWeapon",
    "HAS_ENTITY_BEEN_DAMAGED_BY_WEAPON",
    "0x131D401334815E94"
))]
#[inline]
pub fn has_entity_been_damaged_by_weapon(
    entity: impl Into<Entity>,
    weapon_hash: impl Into<Hash>,
    weapon_type: i32,
) -> bool {
    let entity: Entity = entity.into();
    let weapon_hash: Hash = weapon_hash.into();
    call(0x131D401334815E94, (entity, weapon_hash, weapon_type))
}

/// `HasPedBeenDamagedByWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x2D343D2219CD027A>
#[doc(alias(
    "HasPedBeenDamagedByWeapon",
    "HAS_PED_BEEN_DAMAGED_BY_WEAPON",
    "0x2D343D2219CD027A"
))]
#[inline]
pub fn has_ped_been_damaged_by_weapon(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    weapon_type: i32,
) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x2D343D2219CD027A, (ped, weapon_hash, weapon_type))
}

/// `HasPedGotWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x8DECB02F88F428BC>
#[doc(alias("HasPedGotWeapon", "HAS_PED_GOT_WEAPON", "0x8DECB02F88F428BC"))]
#[inline]
pub fn has_ped_got_weapon(ped: Ped, weapon_hash: impl Into<Hash>, p2: bool) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x8DECB02F88F428BC, (ped, weapon_hash, p2))
}

/// `HasPedGotWeaponComponent`.
///
/// <https://docs.fivem.net/natives/?_0xC593212475FAE340>
#[doc(alias(
    "HasPedGotWeaponComponent",
    "HAS_PED_GOT_WEAPON_COMPONENT",
    "0xC593212475FAE340"
))]
#[inline]
pub fn has_ped_got_weapon_component(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    component_hash: impl Into<Hash>,
) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    let component_hash: Hash = component_hash.into();
    call(0xC593212475FAE340, (ped, weapon_hash, component_hash))
}

/// `HasVehicleGotProjectileAttached`.
///
/// Of unknown type: `p3`.
///
/// <https://docs.fivem.net/natives/?_0x717C8481234E3B88>
#[doc(alias(
    "HasVehicleGotProjectileAttached",
    "HAS_VEHICLE_GOT_PROJECTILE_ATTACHED",
    "0x717C8481234E3B88"
))]
#[inline]
pub fn has_vehicle_got_projectile_attached(
    driver: Ped,
    vehicle: Vehicle,
    weapon_hash: impl Into<Hash>,
    p3: i32,
) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x717C8481234E3B88, (driver, vehicle, weapon_hash, p3))
}

/// `HasWeaponAssetLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x36E353271F0E90EE>
#[doc(alias(
    "HasWeaponAssetLoaded",
    "HAS_WEAPON_ASSET_LOADED",
    "0x36E353271F0E90EE"
))]
#[inline]
pub fn has_weapon_asset_loaded(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x36E353271F0E90EE, (weapon_hash,))
}

/// `HasWeaponGotWeaponComponent`.
///
/// <https://docs.fivem.net/natives/?_0x76A18844E743BF91>
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

/// `HasWeaponReloadingInVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x8062F07153F4446F>
#[doc(alias(
    "HasWeaponReloadingInVehicle",
    "_HAS_WEAPON_RELOADING_IN_VEHICLE",
    "0x8062F07153F4446F"
))]
#[inline]
pub fn has_weapon_reloading_in_vehicle(vehicle: Vehicle, seat: i32) -> bool {
    call(0x8062F07153F4446F, (vehicle, seat))
}

/// `HidePedWeaponForScriptedCutscene`.
///
/// <https://docs.fivem.net/natives/?_0x6F6981D2253C208F>
#[doc(alias(
    "HidePedWeaponForScriptedCutscene",
    "HIDE_PED_WEAPON_FOR_SCRIPTED_CUTSCENE",
    "0x6F6981D2253C208F"
))]
#[inline]
pub fn hide_ped_weapon_for_scripted_cutscene(ped: Ped, toggle: bool) {
    call(0x6F6981D2253C208F, (ped, toggle))
}

/// `IsAnyAirDefenseZoneInsideSphere`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xDAB963831DBFD3F4>
#[doc(alias(
    "IsAnyAirDefenseZoneInsideSphere",
    "_IS_ANY_AIR_DEFENSE_ZONE_INSIDE_SPHERE",
    "IS_AIR_DEFENCE_SPHERE_IN_AREA",
    "IsAirDefenceSphereInArea",
    "0xDAB963831DBFD3F4",
    "_IS_AIR_DEFENSE_ZONE_INSIDE_SPHERE",
    "IsAirDefenseZoneInsideSphere"
))]
#[inline]
pub fn is_any_air_defense_zone_inside_sphere(x: f32, y: f32, z: f32, radius: f32) -> Option<i32> {
    let mut sphere_index = Out::<i32>::default();
    let result: bool = call(0xDAB963831DBFD3F4, (x, y, z, radius, &mut sphere_index));
    result.then(|| sphere_index.get())
}

/// `IsFlashLightOn`.
///
/// <https://docs.fivem.net/natives/?_0x4B7620C47217126C>
#[doc(alias(
    "IsFlashLightOn",
    "IS_FLASH_LIGHT_ON",
    "0x4B7620C47217126C",
    "SET_WEAPON_SMOKEGRENADE_ASSIGNED",
    "SetWeaponSmokegrenadeAssigned"
))]
#[inline]
pub fn is_flash_light_on(ped: Ped) -> bool {
    call(0x4B7620C47217126C, (ped,))
}

/// `IsPedArmed`.
///
/// <https://docs.fivem.net/natives/?_0x475768A975D5AD17>
#[doc(alias("IsPedArmed", "IS_PED_ARMED", "0x475768A975D5AD17"))]
#[inline]
pub fn is_ped_armed(ped: Ped, type_flags: i32) -> bool {
    call(0x475768A975D5AD17, (ped, type_flags))
}

/// `IsPedCurrentWeaponSilenced`.
///
/// <https://docs.fivem.net/natives/?_0x65F0C5AE05943EC7>
#[doc(alias(
    "IsPedCurrentWeaponSilenced",
    "IS_PED_CURRENT_WEAPON_SILENCED",
    "0x65F0C5AE05943EC7"
))]
#[inline]
pub fn is_ped_current_weapon_silenced(ped: Ped) -> bool {
    call(0x65F0C5AE05943EC7, (ped,))
}

/// `IsPedWeaponComponentActive`.
///
/// <https://docs.fivem.net/natives/?_0x0D78DE0572D3969E>
#[doc(alias(
    "IsPedWeaponComponentActive",
    "IS_PED_WEAPON_COMPONENT_ACTIVE",
    "0x0D78DE0572D3969E"
))]
#[inline]
pub fn is_ped_weapon_component_active(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    component_hash: impl Into<Hash>,
) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    let component_hash: Hash = component_hash.into();
    call(0x0D78DE0572D3969E, (ped, weapon_hash, component_hash))
}

/// `IsPedWeaponReadyToShoot`.
///
/// <https://docs.fivem.net/natives/?_0xB80CA294F2F26749>
#[doc(alias(
    "IsPedWeaponReadyToShoot",
    "IS_PED_WEAPON_READY_TO_SHOOT",
    "0xB80CA294F2F26749"
))]
#[inline]
pub fn is_ped_weapon_ready_to_shoot(ped: Ped) -> bool {
    call(0xB80CA294F2F26749, (ped,))
}

/// `IsWeaponValid`.
///
/// <https://docs.fivem.net/natives/?_0x937C71165CF334B3>
#[doc(alias("IsWeaponValid", "IS_WEAPON_VALID", "0x937C71165CF334B3"))]
#[inline]
pub fn is_weapon_valid(weapon_hash: impl Into<Hash>) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x937C71165CF334B3, (weapon_hash,))
}

/// `MakePedReload`.
///
/// <https://docs.fivem.net/natives/?_0x20AE33F3AC9C0033>
#[doc(alias("MakePedReload", "MAKE_PED_RELOAD", "0x20AE33F3AC9C0033"))]
#[inline]
pub fn make_ped_reload(ped: Ped) -> bool {
    call(0x20AE33F3AC9C0033, (ped,))
}

/// `N_0x24c024ba8379a70a`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x24C024BA8379A70A>
#[doc(alias(
    "N_0x24c024ba8379a70a",
    "SET_PED_STUN_GUN_FINITE_AMMO",
    "SetPedStunGunFiniteAmmo",
    "0x24C024BA8379A70A"
))]
#[inline]
pub fn n_0x24c024ba8379a70a(p0: i32, p1: i32) {
    call(0x24C024BA8379A70A, (p0, p1))
}

/// `N_0x977ca98939e82e4b`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x977CA98939E82E4B>
#[doc(alias(
    "N_0x977ca98939e82e4b",
    "SET_WEAPON_OBJECT_CAMO_INDEX",
    "SetWeaponObjectCamoIndex",
    "0x977CA98939E82E4B"
))]
#[inline]
pub fn n_0x977ca98939e82e4b(weapon_object: Object, p1: i32) {
    call(0x977CA98939E82E4B, (weapon_object, p1))
}

/// `N_0xa2c9ac24b4061285`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xA2C9AC24B4061285>
#[doc(alias(
    "N_0xa2c9ac24b4061285",
    "GET_PED_WEAPON_CAMO_INDEX",
    "GetPedWeaponCamoIndex",
    "0xA2C9AC24B4061285"
))]
#[inline]
pub fn n_0xa2c9ac24b4061285(ped: Ped, weapon_hash: impl Into<Hash>) -> i32 {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xA2C9AC24B4061285, (ped, weapon_hash))
}

/// `N_0xe4dcec7fd5b739a5`.
///
/// <https://docs.fivem.net/natives/?_0xE4DCEC7FD5B739A5>
#[doc(alias(
    "N_0xe4dcec7fd5b739a5",
    "SET_EQIPPED_WEAPON_START_SPINNING_AT_FULL_SPEED",
    "SetEqippedWeaponStartSpinningAtFullSpeed",
    "0xE4DCEC7FD5B739A5"
))]
#[inline]
pub fn n_0xe4dcec7fd5b739a5(ped: Ped) {
    call(0xE4DCEC7FD5B739A5, (ped,))
}

/// `N_0xe6d2cedd370ff98e`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xE6D2CEDD370FF98E>
#[doc(alias(
    "N_0xe6d2cedd370ff98e",
    "SET_WEAPON_EFFECT_DURATION_MODIFIER",
    "SetWeaponEffectDurationModifier",
    "0xE6D2CEDD370FF98E"
))]
#[inline]
pub fn n_0xe6d2cedd370ff98e(p0: i32, p1: i32) {
    call(0xE6D2CEDD370FF98E, (p0, p1))
}

/// `RefillAmmoInstantly`.
///
/// <https://docs.fivem.net/natives/?_0x8C0D57EA686FAD87>
#[doc(alias(
    "RefillAmmoInstantly",
    "REFILL_AMMO_INSTANTLY",
    "0x8C0D57EA686FAD87",
    "_PED_SKIP_NEXT_RELOADING",
    "PedSkipNextReloading"
))]
#[inline]
pub fn refill_ammo_instantly(ped: Ped) -> bool {
    call(0x8C0D57EA686FAD87, (ped,))
}

/// `RemoveAirDefenseZone`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x0ABF535877897560>
#[doc(alias(
    "RemoveAirDefenseZone",
    "_REMOVE_AIR_DEFENSE_ZONE",
    "REMOVE_AIR_DEFENCE_SPHERE",
    "RemoveAirDefenceSphere",
    "0x0ABF535877897560"
))]
#[inline]
pub fn remove_air_defense_zone(zone_id: i32) -> bool {
    call(0x0ABF535877897560, (zone_id,))
}

/// `RemoveAllAirDefenseZones`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x1E45B34ADEBEE48E>
#[doc(alias(
    "RemoveAllAirDefenseZones",
    "_REMOVE_ALL_AIR_DEFENSE_ZONES",
    "REMOVE_ALL_AIR_DEFENCE_SPHERES",
    "RemoveAllAirDefenceSpheres",
    "0x1E45B34ADEBEE48E"
))]
#[inline]
pub fn remove_all_air_defense_zones() {
    call(0x1E45B34ADEBEE48E, ())
}

/// `RemoveAllPedWeapons`.
///
/// <https://docs.fivem.net/natives/?_0xF25DF915FA38C5F3>
#[doc(alias("RemoveAllPedWeapons", "REMOVE_ALL_PED_WEAPONS", "0xF25DF915FA38C5F3"))]
#[inline]
pub fn remove_all_ped_weapons(ped: Ped, p1: bool) {
    call(0xF25DF915FA38C5F3, (ped, p1))
}

/// `RemoveAllProjectilesOfType`.
///
/// <https://docs.fivem.net/natives/?_0xFC52E0F37E446528>
#[doc(alias(
    "RemoveAllProjectilesOfType",
    "REMOVE_ALL_PROJECTILES_OF_TYPE",
    "0xFC52E0F37E446528"
))]
#[inline]
pub fn remove_all_projectiles_of_type(weapon_hash: impl Into<Hash>, explode: bool) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xFC52E0F37E446528, (weapon_hash, explode))
}

/// `RemoveWeaponAsset`.
///
/// <https://docs.fivem.net/natives/?_0xAA08EF13F341C8FC>
#[doc(alias("RemoveWeaponAsset", "REMOVE_WEAPON_ASSET", "0xAA08EF13F341C8FC"))]
#[inline]
pub fn remove_weapon_asset(weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xAA08EF13F341C8FC, (weapon_hash,))
}

/// `RemoveWeaponComponentFromPed`.
///
/// <https://docs.fivem.net/natives/?_0x1E8BE90C74FB4C09>
#[doc(alias(
    "RemoveWeaponComponentFromPed",
    "REMOVE_WEAPON_COMPONENT_FROM_PED",
    "0x1E8BE90C74FB4C09"
))]
#[inline]
pub fn remove_weapon_component_from_ped(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    component_hash: impl Into<Hash>,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let component_hash: Hash = component_hash.into();
    call(0x1E8BE90C74FB4C09, (ped, weapon_hash, component_hash))
}

/// `RemoveWeaponComponentFromWeaponObject`.
///
/// <https://docs.fivem.net/natives/?_0xF7D82B0D66777611>
#[doc(alias(
    "RemoveWeaponComponentFromWeaponObject",
    "REMOVE_WEAPON_COMPONENT_FROM_WEAPON_OBJECT",
    "0xF7D82B0D66777611"
))]
#[inline]
pub fn remove_weapon_component_from_weapon_object(
    weapon_object: Object,
    addon_hash: impl Into<Hash>,
) {
    let addon_hash: Hash = addon_hash.into();
    call(0xF7D82B0D66777611, (weapon_object, addon_hash))
}

/// `RemoveWeaponFromPed`.
///
/// <https://docs.fivem.net/natives/?_0x4899CB088EDF59B8>
#[doc(alias("RemoveWeaponFromPed", "REMOVE_WEAPON_FROM_PED", "0x4899CB088EDF59B8"))]
#[inline]
pub fn remove_weapon_from_ped(ped: Ped, weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x4899CB088EDF59B8, (ped, weapon_hash))
}

/// `RequestWeaponAsset`.
///
/// <https://docs.fivem.net/natives/?_0x5443438F033E29C3>
#[doc(alias("RequestWeaponAsset", "REQUEST_WEAPON_ASSET", "0x5443438F033E29C3"))]
#[inline]
pub fn request_weapon_asset(weapon_hash: impl Into<Hash>, p1: i32, p2: i32) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x5443438F033E29C3, (weapon_hash, p1, p2))
}

/// `RequestWeaponHighDetailModel`.
///
/// <https://docs.fivem.net/natives/?_0x48164DBB970AC3F0>
#[doc(alias(
    "RequestWeaponHighDetailModel",
    "REQUEST_WEAPON_HIGH_DETAIL_MODEL",
    "0x48164DBB970AC3F0"
))]
#[inline]
pub fn request_weapon_high_detail_model(weapon_object: impl Into<Entity>) {
    let weapon_object: Entity = weapon_object.into();
    call(0x48164DBB970AC3F0, (weapon_object,))
}

/// `SetAmmoInClip`.
///
/// <https://docs.fivem.net/natives/?_0xDCD2A934D65CB497>
#[doc(alias("SetAmmoInClip", "SET_AMMO_IN_CLIP", "0xDCD2A934D65CB497"))]
#[inline]
pub fn set_ammo_in_clip(ped: Ped, weapon_hash: impl Into<Hash>, ammo: i32) -> bool {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xDCD2A934D65CB497, (ped, weapon_hash, ammo))
}

/// `SetAmmoInVehicleWeaponClip`.
///
/// <https://docs.fivem.net/natives/?_0x873906720EE842C3>
#[doc(alias(
    "SetAmmoInVehicleWeaponClip",
    "_SET_AMMO_IN_VEHICLE_WEAPON_CLIP",
    "0x873906720EE842C3"
))]
#[inline]
pub fn set_ammo_in_vehicle_weapon_clip(vehicle: Vehicle, seat: i32, ammo: i32) -> bool {
    call(0x873906720EE842C3, (vehicle, seat, ammo))
}

/// `SetCanPedEquipAllWeapons`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xEFF296097FF1E509>
#[doc(alias(
    "SetCanPedEquipAllWeapons",
    "_SET_CAN_PED_EQUIP_ALL_WEAPONS",
    "SET_CAN_PED_SELECT_ALL_WEAPONS",
    "SetCanPedSelectAllWeapons",
    "0xEFF296097FF1E509"
))]
#[inline]
pub fn set_can_ped_equip_all_weapons(ped: Ped, toggle: bool) {
    call(0xEFF296097FF1E509, (ped, toggle))
}

/// `SetCanPedEquipWeapon`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0xB4771B9AAF4E68E4>
#[doc(alias(
    "SetCanPedEquipWeapon",
    "_SET_CAN_PED_EQUIP_WEAPON",
    "SET_CAN_PED_SELECT_INVENTORY_WEAPON",
    "SetCanPedSelectInventoryWeapon",
    "0xB4771B9AAF4E68E4",
    "_SET_CAN_PED_SELECT_WEAPON",
    "SetCanPedSelectWeapon"
))]
#[inline]
pub fn set_can_ped_equip_weapon(ped: Ped, weapon_hash: impl Into<Hash>, toggle: bool) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xB4771B9AAF4E68E4, (ped, weapon_hash, toggle))
}

/// `SetCurrentPedVehicleWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x75C55983C2C39DAA>
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
/// <https://docs.fivem.net/natives/?_0xADF692B254977C0C>
#[doc(alias("SetCurrentPedWeapon", "SET_CURRENT_PED_WEAPON", "0xADF692B254977C0C"))]
#[inline]
pub fn set_current_ped_weapon(ped: Ped, weapon_hash: impl Into<Hash>, b_force_in_hand: bool) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0xADF692B254977C0C, (ped, weapon_hash, b_force_in_hand))
}

/// `SetFlashLightEnabled`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0x988DB6FE9B3AC000>
#[doc(alias(
    "SetFlashLightEnabled",
    "_SET_FLASH_LIGHT_ENABLED",
    "SET_FLASH_LIGHT_ACTIVE_HISTORY",
    "SetFlashLightActiveHistory",
    "0x988DB6FE9B3AC000"
))]
#[inline]
pub fn set_flash_light_enabled(ped: Ped, toggle: bool) {
    call(0x988DB6FE9B3AC000, (ped, toggle))
}

/// `SetFlashLightFadeDistance`.
///
/// <https://docs.fivem.net/natives/?_0xCEA66DAD478CD39B>
#[doc(alias(
    "SetFlashLightFadeDistance",
    "SET_FLASH_LIGHT_FADE_DISTANCE",
    "0xCEA66DAD478CD39B"
))]
#[inline]
pub fn set_flash_light_fade_distance(distance: f32) -> i32 {
    call(0xCEA66DAD478CD39B, (distance,))
}

/// `SetPedAmmo`.
///
/// <https://docs.fivem.net/natives/?_0x14E56BC5B5DB6A19>
#[doc(alias("SetPedAmmo", "SET_PED_AMMO", "0x14E56BC5B5DB6A19"))]
#[inline]
pub fn set_ped_ammo(ped: Ped, weapon_hash: impl Into<Hash>, ammo: i32) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x14E56BC5B5DB6A19, (ped, weapon_hash, ammo))
}

/// `SetPedAmmoByType`.
///
/// <https://docs.fivem.net/natives/?_0x5FD1E1F011E76D7E>
#[doc(alias("SetPedAmmoByType", "SET_PED_AMMO_BY_TYPE", "0x5FD1E1F011E76D7E"))]
#[inline]
pub fn set_ped_ammo_by_type(ped: Ped, ammo_type: impl Into<Hash>, ammo: i32) {
    let ammo_type: Hash = ammo_type.into();
    call(0x5FD1E1F011E76D7E, (ped, ammo_type, ammo))
}

/// `SetPedAmmoToDrop`.
///
/// <https://docs.fivem.net/natives/?_0xA4EFEF9440A5B0EF>
#[doc(alias("SetPedAmmoToDrop", "SET_PED_AMMO_TO_DROP", "0xA4EFEF9440A5B0EF"))]
#[inline]
pub fn set_ped_ammo_to_drop(ped: Ped, ammo: i32) {
    call(0xA4EFEF9440A5B0EF, (ped, ammo))
}

/// `SetPedChanceOfFiringBlanks`.
///
/// <https://docs.fivem.net/natives/?_0x8378627201D5497D>
#[doc(alias(
    "SetPedChanceOfFiringBlanks",
    "SET_PED_CHANCE_OF_FIRING_BLANKS",
    "0x8378627201D5497D"
))]
#[inline]
pub fn set_ped_chance_of_firing_blanks(ped: Ped, x_bias: f32, y_bias: f32) {
    call(0x8378627201D5497D, (ped, x_bias, y_bias))
}

/// `SetPedCurrentWeaponVisible`.
///
/// <https://docs.fivem.net/natives/?_0x0725A4CCFDED9A70>
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

/// `SetPedCycleVehicleWeaponsOnly`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x50276EF8172F5F12>
#[doc(alias(
    "SetPedCycleVehicleWeaponsOnly",
    "SET_PED_CYCLE_VEHICLE_WEAPONS_ONLY",
    "0x50276EF8172F5F12"
))]
#[inline]
pub fn set_ped_cycle_vehicle_weapons_only(ped: Ped) {
    call(0x50276EF8172F5F12, (ped,))
}

/// `SetPedDropsInventoryWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x208A1888007FC0E6>
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

/// `SetPedDropsWeapon`.
///
/// <https://docs.fivem.net/natives/?_0x6B7513D9966FBEC0>
#[doc(alias("SetPedDropsWeapon", "SET_PED_DROPS_WEAPON", "0x6B7513D9966FBEC0"))]
#[inline]
pub fn set_ped_drops_weapon(ped: Ped) {
    call(0x6B7513D9966FBEC0, (ped,))
}

/// `SetPedDropsWeaponsWhenDead`.
///
/// <https://docs.fivem.net/natives/?_0x476AE72C1D19D1A8>
#[doc(alias(
    "SetPedDropsWeaponsWhenDead",
    "SET_PED_DROPS_WEAPONS_WHEN_DEAD",
    "0x476AE72C1D19D1A8"
))]
#[inline]
pub fn set_ped_drops_weapons_when_dead(ped: Ped, toggle: bool) {
    call(0x476AE72C1D19D1A8, (ped, toggle))
}

/// `SetPedGadget`.
///
/// <https://docs.fivem.net/natives/?_0xD0D7B1E680ED4A1A>
#[doc(alias("SetPedGadget", "SET_PED_GADGET", "0xD0D7B1E680ED4A1A"))]
#[inline]
pub fn set_ped_gadget(ped: Ped, gadget_hash: impl Into<Hash>, p2: bool) {
    let gadget_hash: Hash = gadget_hash.into();
    call(0xD0D7B1E680ED4A1A, (ped, gadget_hash, p2))
}

/// `SetPedInfiniteAmmo`.
///
/// <https://docs.fivem.net/natives/?_0x3EDCB0505123623B>
#[doc(alias("SetPedInfiniteAmmo", "SET_PED_INFINITE_AMMO", "0x3EDCB0505123623B"))]
#[inline]
pub fn set_ped_infinite_ammo(ped: Ped, toggle: bool, weapon_hash: impl Into<Hash>) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x3EDCB0505123623B, (ped, toggle, weapon_hash))
}

/// `SetPedInfiniteAmmoClip`.
///
/// <https://docs.fivem.net/natives/?_0x183DADC6AA953186>
#[doc(alias(
    "SetPedInfiniteAmmoClip",
    "SET_PED_INFINITE_AMMO_CLIP",
    "0x183DADC6AA953186"
))]
#[inline]
pub fn set_ped_infinite_ammo_clip(ped: Ped, toggle: bool) {
    call(0x183DADC6AA953186, (ped, toggle))
}

/// `SetPedShootOrdnanceWeapon`.
///
/// <https://docs.fivem.net/natives/?_0xB4C8D77C80C0421E>
#[doc(alias(
    "SetPedShootOrdnanceWeapon",
    "SET_PED_SHOOT_ORDNANCE_WEAPON",
    "0xB4C8D77C80C0421E"
))]
#[inline]
pub fn set_ped_shoot_ordnance_weapon(ped: Ped, p1: f32) -> Object {
    call(0xB4C8D77C80C0421E, (ped, p1))
}

/// `SetPedWeaponLiveryColor`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x9FE5633880ECD8ED>
#[doc(alias(
    "SetPedWeaponLiveryColor",
    "_SET_PED_WEAPON_LIVERY_COLOR",
    "SET_PED_WEAPON_COMPONENT_TINT_INDEX",
    "SetPedWeaponComponentTintIndex",
    "0x9FE5633880ECD8ED"
))]
#[inline]
pub fn set_ped_weapon_livery_color(
    ped: Ped,
    weapon_hash: impl Into<Hash>,
    camo_component_hash: impl Into<Hash>,
    color_index: i32,
) {
    let weapon_hash: Hash = weapon_hash.into();
    let camo_component_hash: Hash = camo_component_hash.into();
    call(
        0x9FE5633880ECD8ED,
        (ped, weapon_hash, camo_component_hash, color_index),
    )
}

/// `SetPedWeaponTintIndex`.
///
/// <https://docs.fivem.net/natives/?_0x50969B9B89ED5738>
#[doc(alias(
    "SetPedWeaponTintIndex",
    "SET_PED_WEAPON_TINT_INDEX",
    "0x50969B9B89ED5738"
))]
#[inline]
pub fn set_ped_weapon_tint_index(ped: Ped, weapon_hash: impl Into<Hash>, tint_index: i32) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x50969B9B89ED5738, (ped, weapon_hash, tint_index))
}

/// `SetPickupAmmoAmountScaler`.
///
/// <https://docs.fivem.net/natives/?_0xE620FD3512A04F18>
#[doc(alias(
    "SetPickupAmmoAmountScaler",
    "SET_PICKUP_AMMO_AMOUNT_SCALER",
    "0xE620FD3512A04F18"
))]
#[inline]
pub fn set_pickup_ammo_amount_scaler(p0: f32) {
    call(0xE620FD3512A04F18, (p0,))
}

/// `SetPlayerAirDefenseZoneFlag`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0xECDC202B25E5CF48>
#[doc(alias(
    "SetPlayerAirDefenseZoneFlag",
    "_SET_PLAYER_AIR_DEFENSE_ZONE_FLAG",
    "SET_PLAYER_TARGETTABLE_FOR_AIR_DEFENCE_SPHERE",
    "SetPlayerTargettableForAirDefenceSphere",
    "0xECDC202B25E5CF48"
))]
#[inline]
pub fn set_player_air_defense_zone_flag(player: Player, zone_id: i32, enable: bool) {
    call(0xECDC202B25E5CF48, (player, zone_id, enable))
}

/// `SetWeaponAnimationOverride`.
///
/// <https://docs.fivem.net/natives/?_0x1055AC3A667F09D9>
#[doc(alias(
    "SetWeaponAnimationOverride",
    "SET_WEAPON_ANIMATION_OVERRIDE",
    "0x1055AC3A667F09D9"
))]
#[inline]
pub fn set_weapon_animation_override(ped: Ped, anim_style: impl Into<Hash>) {
    let anim_style: Hash = anim_style.into();
    call(0x1055AC3A667F09D9, (ped, anim_style))
}

/// `SetWeaponDamageModifier`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x4757F00BC6323CFE>
#[doc(alias(
    "SetWeaponDamageModifier",
    "_SET_WEAPON_DAMAGE_MODIFIER",
    "SET_WEAPON_DAMAGE_MODIFIER",
    "0x4757F00BC6323CFE",
    "_SET_WEAPON_DAMAGE_MODIFIER_THIS_FRAME",
    "SetWeaponDamageModifierThisFrame"
))]
#[inline]
pub fn set_weapon_damage_modifier(weapon_hash: impl Into<Hash>, damage_multiplier: f32) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x4757F00BC6323CFE, (weapon_hash, damage_multiplier))
}

/// `SetWeaponExplosionRadiusMultiplier`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x4AE5AC8B852D642C>
#[doc(alias(
    "SetWeaponExplosionRadiusMultiplier",
    "_SET_WEAPON_EXPLOSION_RADIUS_MULTIPLIER",
    "SET_WEAPON_AOE_MODIFIER",
    "SetWeaponAoeModifier",
    "0x4AE5AC8B852D642C"
))]
#[inline]
pub fn set_weapon_explosion_radius_multiplier(weapon_hash: impl Into<Hash>, multiplier: f32) {
    let weapon_hash: Hash = weapon_hash.into();
    call(0x4AE5AC8B852D642C, (weapon_hash, multiplier))
}

/// `SetWeaponObjectLiveryColor`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x5DA825A85D0EA6E6>
#[doc(alias(
    "SetWeaponObjectLiveryColor",
    "_SET_WEAPON_OBJECT_LIVERY_COLOR",
    "SET_WEAPON_OBJECT_COMPONENT_TINT_INDEX",
    "SetWeaponObjectComponentTintIndex",
    "0x5DA825A85D0EA6E6"
))]
#[inline]
pub fn set_weapon_object_livery_color(
    weapon_object: Object,
    camo_component_hash: impl Into<Hash>,
    color_index: i32,
) {
    let camo_component_hash: Hash = camo_component_hash.into();
    call(
        0x5DA825A85D0EA6E6,
        (weapon_object, camo_component_hash, color_index),
    )
}

/// `SetWeaponObjectTintIndex`.
///
/// <https://docs.fivem.net/natives/?_0xF827589017D4E4A9>
#[doc(alias(
    "SetWeaponObjectTintIndex",
    "SET_WEAPON_OBJECT_TINT_INDEX",
    "0xF827589017D4E4A9"
))]
#[inline]
pub fn set_weapon_object_tint_index(weapon: Object, tint_index: i32) {
    call(0xF827589017D4E4A9, (weapon, tint_index))
}

/// `TriggerVehicleWeaponReload`.
///
/// <https://docs.fivem.net/natives/?_0x5B1513F27F279A44>
#[doc(alias(
    "TriggerVehicleWeaponReload",
    "_TRIGGER_VEHICLE_WEAPON_RELOAD",
    "0x5B1513F27F279A44"
))]
#[inline]
pub fn trigger_vehicle_weapon_reload(vehicle: Vehicle, seat: i32, ped: Ped) -> bool {
    call(0x5B1513F27F279A44, (vehicle, seat, ped))
}
