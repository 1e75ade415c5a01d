// Made by native-gen 0.2.0 from data 20cc2f574efe983a; do not edit.

//! Namespace `APP` of the GTA V client.

use crate::prelude::*;

/// `AppGetFloat`.
///
/// <https://docs.fivem.net/natives/?_0x1514FB24C02C2322>
#[doc(alias("AppGetFloat", "APP_GET_FLOAT", "0x1514FB24C02C2322"))]
#[inline]
pub fn app_get_float(property: &str) -> f32 {
    call(0x1514FB24C02C2322, (property,))
}
