// Made by native-gen 0.2.0 from data f0f628027fbe0b3a; do not edit.

//! Namespace `MISC` of the GTA V client.

use crate::prelude::*;

/// `DrawMany`.
///
/// <https://docs.fivem.net/natives/?_0x28477EC23D892089>
#[doc(alias("DrawMany", "DRAW_MANY", "0x28477EC23D892089"))]
#[inline]
pub fn draw_many(
    value0: f32,
    value1: f32,
    value2: f32,
    value3: f32,
    value4: f32,
    value5: f32,
    value6: f32,
    value7: f32,
    value8: f32,
    value9: f32,
    value10: f32,
    value11: f32,
    value12: f32,
    value13: f32,
    value14: f32,
    value15: f32,
    value16: f32,
    value17: f32,
    value18: f32,
    value19: f32,
) {
    call(
        0x28477EC23D892089,
        (
            (
                value0, value1, value2, value3, value4, value5, value6, value7, value8, value9,
                value10, value11, value12, value13, value14, value15,
            ),
            (value16, value17, value18, value19),
        ),
    )
}

/// `GetGroundAndMore`.
///
/// The values: `ground_z`, `surface_normal`, `material_hash`, `result`.
///
/// <https://docs.fivem.net/natives/?_0x2107A3773771186D>
#[doc(alias("GetGroundAndMore", "GET_GROUND_AND_MORE", "0x2107A3773771186D"))]
#[inline]
pub fn get_ground_and_more(x: f32, y: f32, z: f32) -> Option<(f32, Vector3, Hash, Vector3)> {
    let mut ground_z = Out::<f32>::default();
    let mut surface_normal = Out::<Vector3>::default();
    let mut material_hash = Out::<Hash>::default();
    let mut result = Out::<Vector3>::default();
    let result_: bool = call(
        0x2107A3773771186D,
        (
            x,
            y,
            z,
            &mut ground_z,
            &mut surface_normal,
            &mut material_hash,
            &mut result,
        ),
    );
    result_.then(|| {
        (
            ground_z.get(),
            surface_normal.get(),
            material_hash.get(),
            result.get(),
        )
    })
}

/// `SetBit`.
///
/// <https://docs.fivem.net/natives/?_0x933D6A9EEC1BACD0>
#[doc(alias("SetBit", "SET_BIT", "0x933D6A9EEC1BACD0"))]
#[inline]
pub fn set_bit(address: i32, offset: i32) -> i32 {
    let mut address = Out::new(address);
    call::<()>(0x933D6A9EEC1BACD0, (&mut address, offset));
    address.get()
}
