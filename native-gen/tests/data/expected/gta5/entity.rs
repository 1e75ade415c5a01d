// Made by native-gen 0.2.0 from data 3d128012b170f042; do not edit.

//! Namespace `ENTITY` of the GTA V client.

use crate::prelude::*;

/// `DeleteEntity`.
///
/// <https://docs.fivem.net/natives/?_0xAE3CBE5BF394C9C9>
#[doc(alias("DeleteEntity", "DELETE_ENTITY", "0xAE3CBE5BF394C9C9"))]
#[inline]
pub fn delete_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xAE3CBE5BF394C9C9, (&mut Out::new(entity),))
}

/// `GetEntityCoords`.
///
/// Where the entity is.
///
/// See [the list](https://example.org/list), or <https://example.org/x>.
///
/// Indented \<b\>text\</b\>, an array\[0\] and `code[1]`.
///
/// ```c
/// int a[2];
/// ```
///
/// - `entity`: The entity. Any entity.
///
/// Returns: The coordinates.
///
/// ```lua
/// local at = GetEntityCoords(1, true)
/// ```
///
/// <https://docs.fivem.net/natives/?_0x3FEF770D40960D5A>
#[doc(alias("GetEntityCoords", "GET_ENTITY_COORDS", "0x3FEF770D40960D5A"))]
#[inline]
pub fn get_entity_coords(entity: impl Into<Entity>, alive: bool) -> Vector3 {
    let entity: Entity = entity.into();
    call(0x3FEF770D40960D5A, (entity, alive))
}

/// `GetEntityScript`.
///
/// The values: `result`, `script`.
///
/// <https://docs.fivem.net/natives/?_0xA6E9C38DB51D7748>
#[doc(alias("GetEntityScript", "GET_ENTITY_SCRIPT", "0xA6E9C38DB51D7748"))]
#[inline]
pub fn get_entity_script(entity: impl Into<Entity>) -> (Option<String>, ScrHandle) {
    let entity: Entity = entity.into();
    let mut script = Out::<ScrHandle>::default();
    let result: Option<String> = call(0xA6E9C38DB51D7748, (entity, &mut script));
    (result, script.get())
}

/// `GetThing`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x75DFB96D68E1ACC8>
#[doc(alias(
    "GetThing",
    "_GET_THING",
    "0x75DFB96D68E1ACC8",
    "0x1111111111111111",
    "GET_THING",
    "_GET_OLD_THING",
    "GetOldThing"
))]
#[inline]
pub fn get_thing(
    p0: i32,
    type_: i32,
    model_name: &str,
    model: impl Into<Hash>,
    name_hash: impl Into<Hash>,
) {
    let model: Hash = model.into();
    let name_hash: Hash = name_hash.into();
    call(
        0x75DFB96D68E1ACC8,
        (p0, type_, model_name, model, name_hash),
    )
}
