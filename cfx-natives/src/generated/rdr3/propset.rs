// Made by native-gen 0.2.0 from data 40d33b8163572127; do not edit.

//! Namespace `PROPSET` of the RedM client.

use crate::prelude::*;

/// `AddAdditionalPropSetForVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75F90E4051CC084C>
#[doc(alias(
    "AddAdditionalPropSetForVehicle",
    "_ADD_ADDITIONAL_PROP_SET_FOR_VEHICLE",
    "0x75F90E4051CC084C"
))]
#[inline]
pub fn add_additional_prop_set_for_vehicle(vehicle: Vehicle, propset: impl Into<Hash>) {
    let propset: Hash = propset.into();
    call(0x75F90E4051CC084C, (vehicle, propset))
}

/// `AddLightPropSetToVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0F0417A90402742>
#[doc(alias(
    "AddLightPropSetToVehicle",
    "_ADD_LIGHT_PROP_SET_TO_VEHICLE",
    "0xC0F0417A90402742"
))]
#[inline]
pub fn add_light_prop_set_to_vehicle(vehicle: Vehicle, light_propset: impl Into<Hash>) {
    let light_propset: Hash = light_propset.into();
    call(0xC0F0417A90402742, (vehicle, light_propset))
}

/// `AddPropSetForVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD80FAF919A2E56EA>
#[doc(alias(
    "AddPropSetForVehicle",
    "_ADD_PROP_SET_FOR_VEHICLE",
    "0xD80FAF919A2E56EA"
))]
#[inline]
pub fn add_prop_set_for_vehicle(vehicle: Vehicle, propset: impl Into<Hash>) {
    let propset: Hash = propset.into();
    call(0xD80FAF919A2E56EA, (vehicle, propset))
}

/// `CreatePropSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE65C5CBA95F0E510>
#[doc(alias("CreatePropSet", "_CREATE_PROP_SET", "0xE65C5CBA95F0E510"))]
#[inline]
pub fn create_prop_set(
    propset_type: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    placement_type: i32,
    heading: f32,
    z_probe: f32,
    p7: bool,
    use_veg_mod: bool,
) -> PropSet {
    let propset_type: Hash = propset_type.into();
    call(
        0xE65C5CBA95F0E510,
        (
            propset_type,
            x,
            y,
            z,
            placement_type,
            heading,
            z_probe,
            p7,
            use_veg_mod,
        ),
    )
}

/// `CreatePropSet_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x899C97A1CCE7D483>
#[doc(alias("CreatePropSet_2", "_CREATE_PROP_SET_2", "0x899C97A1CCE7D483"))]
#[inline]
pub fn create_prop_set_2(
    propset_type: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    placement_type: i32,
    heading: f32,
    z_probe: f32,
    p7: bool,
    use_veg_mod: bool,
) -> PropSet {
    let propset_type: Hash = propset_type.into();
    call(
        0x899C97A1CCE7D483,
        (
            propset_type,
            x,
            y,
            z,
            placement_type,
            heading,
            z_probe,
            p7,
            use_veg_mod,
        ),
    )
}

/// `CreatePropSetInstanceAttachedToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9609DBDDE18FAD8C>
#[doc(alias(
    "CreatePropSetInstanceAttachedToEntity",
    "CREATE_PROP_SET_INSTANCE_ATTACHED_TO_ENTITY",
    "0x9609DBDDE18FAD8C"
))]
#[inline]
pub fn create_prop_set_instance_attached_to_entity(
    hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    entity: impl Into<Entity>,
    p5: f32,
    p6: bool,
    p7: i32,
    p8: bool,
) -> PropSet {
    let hash: Hash = hash.into();
    let entity: Entity = entity.into();
    call(0x9609DBDDE18FAD8C, (hash, x, y, z, entity, p5, p6, p7, p8))
}

/// `CreatePropSetInstanceAttachedToEntity_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xACA7FB30269096D4>
#[doc(alias(
    "CreatePropSetInstanceAttachedToEntity_2",
    "_CREATE_PROP_SET_INSTANCE_ATTACHED_TO_ENTITY_2",
    "0xACA7FB30269096D4"
))]
#[inline]
pub fn create_prop_set_instance_attached_to_entity_2(
    hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
    entity: impl Into<Entity>,
    p5: f32,
    p6: bool,
    p7: i32,
    p8: bool,
) -> PropSet {
    let hash: Hash = hash.into();
    let entity: Entity = entity.into();
    call(0xACA7FB30269096D4, (hash, x, y, z, entity, p5, p6, p7, p8))
}

/// `DeletePropSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58AC173A55D9D7B4>
#[doc(alias("DeletePropSet", "_DELETE_PROP_SET", "0x58AC173A55D9D7B4"))]
#[inline]
pub fn delete_prop_set(prop_set: PropSet, p1: bool, p2: bool) {
    call(0x58AC173A55D9D7B4, (prop_set, p1, p2))
}

/// `DoesPropSetExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7DDDCF815E650FF5>
#[doc(alias("DoesPropSetExist", "DOES_PROP_SET_EXIST", "0x7DDDCF815E650FF5"))]
#[inline]
pub fn does_prop_set_exist(prop_set: PropSet) -> bool {
    call(0x7DDDCF815E650FF5, (prop_set,))
}

/// `DoesPropSetOfTypeExistNearCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72068021F498E6E3>
#[doc(alias(
    "DoesPropSetOfTypeExistNearCoords",
    "_DOES_PROP_SET_OF_TYPE_EXIST_NEAR_COORDS",
    "0x72068021F498E6E3"
))]
#[inline]
pub fn does_prop_set_of_type_exist_near_coords(
    propset_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
) -> bool {
    let propset_hash: Hash = propset_hash.into();
    call(0x72068021F498E6E3, (propset_hash, x, y, z))
}

/// `DoesVehicleHaveAnyLightPropSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC9B4B3A36F81FD75>
#[doc(alias(
    "DoesVehicleHaveAnyLightPropSet",
    "_DOES_VEHICLE_HAVE_ANY_LIGHT_PROP_SET",
    "0xC9B4B3A36F81FD75"
))]
#[inline]
pub fn does_vehicle_have_any_light_prop_set(vehicle: Vehicle) -> bool {
    call(0xC9B4B3A36F81FD75, (vehicle,))
}

/// `DoesVehicleHaveAnyPropSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53784CEA0159439B>
#[doc(alias(
    "DoesVehicleHaveAnyPropSet",
    "_DOES_VEHICLE_HAVE_ANY_PROP_SET",
    "0x53784CEA0159439B"
))]
#[inline]
pub fn does_vehicle_have_any_prop_set(vehicle: Vehicle) -> bool {
    call(0x53784CEA0159439B, (vehicle,))
}

/// `GetEntitiesFromPropSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x738271B660FE0695>
#[doc(alias(
    "GetEntitiesFromPropSet",
    "_GET_ENTITIES_FROM_PROP_SET",
    "0x738271B660FE0695"
))]
#[inline]
pub fn get_entities_from_prop_set(
    prop_set: PropSet,
    item_set: ItemSet,
    model: impl Into<Hash>,
    p3: bool,
    p4: bool,
) -> i32 {
    let model: Hash = model.into();
    call(0x738271B660FE0695, (prop_set, item_set, model, p3, p4))
}

/// `GetPropSetAtCoords`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC061E50F8D299F95>
#[doc(alias("GetPropSetAtCoords", "_GET_PROP_SET_AT_COORDS", "0xC061E50F8D299F95"))]
#[inline]
pub fn get_prop_set_at_coords(propset_hash: impl Into<Hash>, x: f32, y: f32, z: f32) -> PropSet {
    let propset_hash: Hash = propset_hash.into();
    call(0xC061E50F8D299F95, (propset_hash, x, y, z))
}

/// `GetPropSetModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6A9712955F53D9C>
#[doc(alias("GetPropSetModel", "_GET_PROP_SET_MODEL", "0xA6A9712955F53D9C"))]
#[inline]
pub fn get_prop_set_model(prop_set: PropSet) -> Hash {
    call(0xA6A9712955F53D9C, (prop_set,))
}

/// `GetTrainCarriagePropSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCFC0BD09BB1B73FF>
#[doc(alias(
    "GetTrainCarriagePropSet",
    "_GET_TRAIN_CARRIAGE_PROP_SET",
    "0xCFC0BD09BB1B73FF"
))]
#[inline]
pub fn get_train_carriage_prop_set(train_carriage: impl Into<Entity>) -> PropSet {
    let train_carriage: Entity = train_carriage.into();
    call(0xCFC0BD09BB1B73FF, (train_carriage,))
}

/// `GetVehicleLightPropSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA079300AF757FB1A>
#[doc(alias(
    "GetVehicleLightPropSet",
    "_GET_VEHICLE_LIGHT_PROP_SET",
    "0xA079300AF757FB1A"
))]
#[inline]
pub fn get_vehicle_light_prop_set(vehicle: Vehicle) -> PropSet {
    call(0xA079300AF757FB1A, (vehicle,))
}

/// `GetVehiclePropSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE2ACD6F602803E5>
#[doc(alias("GetVehiclePropSet", "_GET_VEHICLE_PROP_SET", "0xCE2ACD6F602803E5"))]
#[inline]
pub fn get_vehicle_prop_set(vehicle: Vehicle) -> PropSet {
    call(0xCE2ACD6F602803E5, (vehicle,))
}

/// `GetVehiclePropSetHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36F69E7A22655653>
#[doc(alias(
    "GetVehiclePropSetHash",
    "_GET_VEHICLE_PROP_SET_HASH",
    "0x36F69E7A22655653"
))]
#[inline]
pub fn get_vehicle_prop_set_hash(vehicle: Vehicle) -> Hash {
    call(0x36F69E7A22655653, (vehicle,))
}

/// `HasPropSetLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x48A88FC684C55FDC>
#[doc(alias("HasPropSetLoaded", "_HAS_PROP_SET_LOADED", "0x48A88FC684C55FDC"))]
#[inline]
pub fn has_prop_set_loaded(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0x48A88FC684C55FDC, (hash,))
}

/// `HasPropSetLoaded_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD090ABEF4D6A7D96>
#[doc(alias("HasPropSetLoaded_2", "_HAS_PROP_SET_LOADED_2", "0xD090ABEF4D6A7D96"))]
#[inline]
pub fn has_prop_set_loaded_2(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0xD090ABEF4D6A7D96, (hash,))
}

/// `HasVehicleTrailerPropSetLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8F3333F0A6900B3C>
#[doc(alias(
    "HasVehicleTrailerPropSetLoaded",
    "_HAS_VEHICLE_TRAILER_PROP_SET_LOADED",
    "0x8F3333F0A6900B3C"
))]
#[inline]
pub fn has_vehicle_trailer_prop_set_loaded(vehicle: Vehicle, wagon_index: i32) -> bool {
    call(0x8F3333F0A6900B3C, (vehicle, wagon_index))
}

/// `IsPropSetFullyLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF42DB680A8B2A4D9>
#[doc(alias(
    "IsPropSetFullyLoaded",
    "IS_PROP_SET_FULLY_LOADED",
    "0xF42DB680A8B2A4D9"
))]
#[inline]
pub fn is_prop_set_fully_loaded(prop_set: PropSet) -> bool {
    call(0xF42DB680A8B2A4D9, (prop_set,))
}

/// `IsPropSetVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CE8AAFE9E433A23>
#[doc(alias("IsPropSetVisible", "_IS_PROP_SET_VISIBLE", "0x0CE8AAFE9E433A23"))]
#[inline]
pub fn is_prop_set_visible(prop_set: PropSet) -> bool {
    call(0x0CE8AAFE9E433A23, (prop_set,))
}

/// `IsVehicleLightPropSetLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0790473EEE1977D3>
#[doc(alias(
    "IsVehicleLightPropSetLoaded",
    "_IS_VEHICLE_LIGHT_PROP_SET_LOADED",
    "0x0790473EEE1977D3"
))]
#[inline]
pub fn is_vehicle_light_prop_set_loaded(vehicle: Vehicle) -> bool {
    call(0x0790473EEE1977D3, (vehicle,))
}

/// `IsVehiclePropSetLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x155B2FBE72D7D1D0>
#[doc(alias(
    "IsVehiclePropSetLoaded",
    "_IS_VEHICLE_PROP_SET_LOADED",
    "0x155B2FBE72D7D1D0"
))]
#[inline]
pub fn is_vehicle_prop_set_loaded(vehicle: Vehicle) -> bool {
    call(0x155B2FBE72D7D1D0, (vehicle,))
}

/// `IsVehiclePropSetLoadedAdditional`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7264F9CA87A9830B>
#[doc(alias(
    "IsVehiclePropSetLoadedAdditional",
    "_IS_VEHICLE_PROP_SET_LOADED_ADDITIONAL",
    "0x7264F9CA87A9830B"
))]
#[inline]
pub fn is_vehicle_prop_set_loaded_additional(vehicle: Vehicle) -> bool {
    call(0x7264F9CA87A9830B, (vehicle,))
}

/// `MovePropsetCoordsAndHeading`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4B67EF3FD65622D>
#[doc(alias(
    "MovePropsetCoordsAndHeading",
    "_MOVE_PROPSET_COORDS_AND_HEADING",
    "0xC4B67EF3FD65622D"
))]
#[inline]
pub fn move_propset_coords_and_heading(
    prop_set: PropSet,
    x: f32,
    y: f32,
    z: f32,
    on_ground_properly: bool,
    heading: f32,
) {
    call(
        0xC4B67EF3FD65622D,
        (prop_set, x, y, z, on_ground_properly, heading),
    )
}

/// `N_0x58e0b01d45ca7357`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58E0B01D45CA7357>
#[doc(alias("N_0x58e0b01d45ca7357", "0x58E0B01D45CA7357"))]
#[inline]
pub fn n_0x58e0b01d45ca7357(p0: i32) {
    call(0x58E0B01D45CA7357, (p0,))
}

/// `ReleasePropSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB1964A83B345B4AB>
#[doc(alias("ReleasePropSet", "_RELEASE_PROP_SET", "0xB1964A83B345B4AB"))]
#[inline]
pub fn release_prop_set(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0xB1964A83B345B4AB, (hash,))
}

/// `RemoveVehicleLightPropSets`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE31C0CB1C3186D40>
#[doc(alias(
    "RemoveVehicleLightPropSets",
    "_REMOVE_VEHICLE_LIGHT_PROP_SETS",
    "0xE31C0CB1C3186D40"
))]
#[inline]
pub fn remove_vehicle_light_prop_sets(vehicle: Vehicle) {
    call(0xE31C0CB1C3186D40, (vehicle,))
}

/// `RemoveVehiclePropSets`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3BCF32FF37EA9F1D>
#[doc(alias(
    "RemoveVehiclePropSets",
    "_REMOVE_VEHICLE_PROP_SETS",
    "0x3BCF32FF37EA9F1D"
))]
#[inline]
pub fn remove_vehicle_prop_sets(vehicle: Vehicle) {
    call(0x3BCF32FF37EA9F1D, (vehicle,))
}

/// `RequestPropSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3DE57A46D5585E9>
#[doc(alias("RequestPropSet", "_REQUEST_PROP_SET", "0xF3DE57A46D5585E9"))]
#[inline]
pub fn request_prop_set(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0xF3DE57A46D5585E9, (hash,))
}

/// `RequestPropSet_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE72F591958F3ACAB>
#[doc(alias("RequestPropSet_2", "_REQUEST_PROP_SET_2", "0xE72F591958F3ACAB"))]
#[inline]
pub fn request_prop_set_2(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0xE72F591958F3ACAB, (hash,))
}

/// `SetPropSetAsNoLongerNeeded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x909E3C7FAE539FB1>
#[doc(alias(
    "SetPropSetAsNoLongerNeeded",
    "_SET_PROP_SET_AS_NO_LONGER_NEEDED",
    "0x909E3C7FAE539FB1"
))]
#[inline]
pub fn set_prop_set_as_no_longer_needed(prop_set: PropSet) {
    call(0x909E3C7FAE539FB1, (prop_set,))
}

/// `SetPropSetFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC1AB7EEFD3E6EE49>
#[doc(alias("SetPropSetFlag", "_SET_PROP_SET_FLAG", "0xC1AB7EEFD3E6EE49"))]
#[inline]
pub fn set_prop_set_flag(prop_set: PropSet, flag: i32) {
    call(0xC1AB7EEFD3E6EE49, (prop_set, flag))
}

/// `SetPropSetVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D096A5BD02F953E>
#[doc(alias("SetPropSetVisible", "_SET_PROP_SET_VISIBLE", "0x9D096A5BD02F953E"))]
#[inline]
pub fn set_prop_set_visible(prop_set: PropSet, toggle: bool) {
    call(0x9D096A5BD02F953E, (prop_set, toggle))
}
