// Made by native-gen 0.2.0 from data 98b92e894e9ca414; do not edit.

//! Namespace `VEHICLE` of the GTA V client.

use crate::prelude::*;

/// `GetVehicleColours`.
///
/// The values: `color_primary`, `color_secondary`.
///
/// <https://docs.fivem.net/natives/?_0xA19435F193E081AC>
#[doc(alias("GetVehicleColours", "GET_VEHICLE_COLOURS", "0xA19435F193E081AC"))]
#[inline]
pub fn get_vehicle_colours(vehicle: Vehicle) -> (i32, i32) {
    let mut color_primary = Out::<i32>::default();
    let mut color_secondary = Out::<i32>::default();
    call::<()>(
        0xA19435F193E081AC,
        (vehicle, &mut color_primary, &mut color_secondary),
    );
    (color_primary.get(), color_secondary.get())
}

/// `GetVehicleLockOnTarget`.
///
/// <https://docs.fivem.net/natives/?_0x1F25887F3C104278>
#[doc(alias(
    "GetVehicleLockOnTarget",
    "GET_VEHICLE_LOCK_ON_TARGET",
    "0x1F25887F3C104278"
))]
#[inline]
pub fn get_vehicle_lock_on_target(vehicle: Vehicle) -> Option<Entity> {
    let mut entity = Out::<Entity>::default();
    let result: bool = call(0x1F25887F3C104278, (vehicle, &mut entity));
    result.then(|| entity.get())
}

/// `GetVehicleOwnerPlayer`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x1C89F2BE6A1C8BFF>
#[doc(alias(
    "GetVehicleOwnerPlayer",
    "GET_VEHICLE_OWNER_PLAYER",
    "0x1C89F2BE6A1C8BFF"
))]
#[inline]
pub fn get_vehicle_owner_player() -> Player {
    call(0x1C89F2BE6A1C8BFF, ())
}

/// `N_0x0032a6dba562c518`, since game build 2699.
///
/// The values: `result`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x0032A6DBA562C518>
#[doc(alias(
    "N_0x0032a6dba562c518",
    "GET_LATER_NAME",
    "GetLaterName",
    "0x0032A6DBA562C518"
))]
#[inline]
pub fn n_0x0032a6dba562c518(vehicle: Vehicle) -> (bool, f32) {
    let mut p1 = Out::<f32>::default();
    let result: bool = call(0x0032A6DBA562C518, (vehicle, &mut p1));
    (result, p1.get())
}

/// `SetVehicleModColor_1`.
///
/// <https://docs.fivem.net/natives/?_0x43FEB945EE7F85B8>
#[doc(alias(
    "SetVehicleModColor_1",
    "SET_VEHICLE_MOD_COLOR_1",
    "0x43FEB945EE7F85B8"
))]
#[inline]
pub fn set_vehicle_mod_color_1(vehicle: Vehicle, paint_type: i32, color: i32, p3: i32) {
    call(0x43FEB945EE7F85B8, (vehicle, paint_type, color, p3))
}
