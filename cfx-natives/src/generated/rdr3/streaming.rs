// Made by native-gen 0.2.0 from data e7a403f1ba5ecff3; do not edit.

//! Namespace `STREAMING` of the RedM client.

use crate::prelude::*;

/// `BeginSrl`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0360710033BE60D9>
#[doc(alias("BeginSrl", "BEGIN_SRL", "0x0360710033BE60D9"))]
#[inline]
pub fn begin_srl() {
    call(0x0360710033BE60D9, ())
}

/// `ClearFocus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86CCAF7CE493EFBE>
#[doc(alias("ClearFocus", "CLEAR_FOCUS", "0x86CCAF7CE493EFBE"))]
#[inline]
pub fn clear_focus() {
    call(0x86CCAF7CE493EFBE, ())
}

/// `ClearHdArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD83B22434E52728D>
#[doc(alias("ClearHdArea", "CLEAR_HD_AREA", "0xD83B22434E52728D"))]
#[inline]
pub fn clear_hd_area() {
    call(0xD83B22434E52728D, ())
}

/// `DoesAnimDictExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x537F44CB0D7F150D>
#[doc(alias("DoesAnimDictExist", "DOES_ANIM_DICT_EXIST", "0x537F44CB0D7F150D"))]
#[inline]
pub fn does_anim_dict_exist(anim_dict: &str) -> bool {
    call(0x537F44CB0D7F150D, (anim_dict,))
}

/// `EndSrl`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1CE71FB33CA079FE>
#[doc(alias("EndSrl", "END_SRL", "0x1CE71FB33CA079FE"))]
#[inline]
pub fn end_srl() {
    call(0x1CE71FB33CA079FE, ())
}

/// `GetIplBoundingSphere`.
///
/// The values: `position`, `radius`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C77964B0E07B633>
#[doc(alias(
    "GetIplBoundingSphere",
    "_GET_IPL_BOUNDING_SPHERE",
    "0x9C77964B0E07B633"
))]
#[inline]
pub fn get_ipl_bounding_sphere(ipl_hash: impl Into<Hash>) -> Option<(Vector3, f32)> {
    let ipl_hash: Hash = ipl_hash.into();
    let mut position = Out::<Vector3>::default();
    let mut radius = Out::<f32>::default();
    let result: bool = call(0x9C77964B0E07B633, (ipl_hash, &mut position, &mut radius));
    result.then(|| (position.get(), radius.get()))
}

/// `GetNumberOfStreamingRequests`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x30CCCC4D88E654CA>
#[doc(alias(
    "GetNumberOfStreamingRequests",
    "GET_NUMBER_OF_STREAMING_REQUESTS",
    "0x30CCCC4D88E654CA"
))]
#[inline]
pub fn get_number_of_streaming_requests() -> i32 {
    call(0x30CCCC4D88E654CA, ())
}

/// `GetPopulationBudgetMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8A3945405B31048F>
#[doc(alias(
    "GetPopulationBudgetMultiplier",
    "GET_POPULATION_BUDGET_MULTIPLIER",
    "0x8A3945405B31048F"
))]
#[inline]
pub fn get_population_budget_multiplier() -> f32 {
    call(0x8A3945405B31048F, ())
}

/// `HasAnimDictLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27FF6FE8009B40CA>
#[doc(alias("HasAnimDictLoaded", "HAS_ANIM_DICT_LOADED", "0x27FF6FE8009B40CA"))]
#[inline]
pub fn has_anim_dict_loaded(anim_dict: &str) -> bool {
    call(0x27FF6FE8009B40CA, (anim_dict,))
}

/// `HasClipSetLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F23D6B6DA1CC3B2>
#[doc(alias("HasClipSetLoaded", "HAS_CLIP_SET_LOADED", "0x1F23D6B6DA1CC3B2"))]
#[inline]
pub fn has_clip_set_loaded(clip_set: &str) -> bool {
    call(0x1F23D6B6DA1CC3B2, (clip_set,))
}

/// `HasCollisionForModelLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x210A79C9EC89778F>
#[doc(alias(
    "HasCollisionForModelLoaded",
    "HAS_COLLISION_FOR_MODEL_LOADED",
    "0x210A79C9EC89778F"
))]
#[inline]
pub fn has_collision_for_model_loaded(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x210A79C9EC89778F, (model,))
}

/// `HasCollisionLoadedAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA8B2EAF29E872E2>
#[doc(alias(
    "HasCollisionLoadedAtCoord",
    "_HAS_COLLISION_LOADED_AT_COORD",
    "0xDA8B2EAF29E872E2"
))]
#[inline]
pub fn has_collision_loaded_at_coord(x: f32, y: f32, z: f32) -> bool {
    call(0xDA8B2EAF29E872E2, (x, y, z))
}

/// `HasModelLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1283B8B89DD5D1B6>
#[doc(alias("HasModelLoaded", "HAS_MODEL_LOADED", "0x1283B8B89DD5D1B6"))]
#[inline]
pub fn has_model_loaded(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x1283B8B89DD5D1B6, (model,))
}

/// `HasMoveNetworkDefLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2C04D89A0FB4E244>
#[doc(alias(
    "HasMoveNetworkDefLoaded",
    "HAS_MOVE_NETWORK_DEF_LOADED",
    "0x2C04D89A0FB4E244"
))]
#[inline]
pub fn has_move_network_def_loaded(name: &str) -> bool {
    call(0x2C04D89A0FB4E244, (name,))
}

/// `HasNamedPtfxAssetLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x65BB72F29138F5D6>
#[doc(alias(
    "HasNamedPtfxAssetLoaded",
    "HAS_NAMED_PTFX_ASSET_LOADED",
    "0x65BB72F29138F5D6"
))]
#[inline]
pub fn has_named_ptfx_asset_loaded(fx_name_hash: impl Into<Hash>) -> bool {
    let fx_name_hash: Hash = fx_name_hash.into();
    call(0x65BB72F29138F5D6, (fx_name_hash,))
}

/// `HasPtfxAssetLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13A3F30A9ED0BC31>
#[doc(alias("HasPtfxAssetLoaded", "HAS_PTFX_ASSET_LOADED", "0x13A3F30A9ED0BC31"))]
#[inline]
pub fn has_ptfx_asset_loaded() -> bool {
    call(0x13A3F30A9ED0BC31, ())
}

/// `HasScenarioTypeLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9427C94D2E4094A4>
#[doc(alias(
    "HasScenarioTypeLoaded",
    "_HAS_SCENARIO_TYPE_LOADED",
    "0x9427C94D2E4094A4"
))]
#[inline]
pub fn has_scenario_type_loaded(scenario_type: impl Into<Hash>, p1: bool) -> bool {
    let scenario_type: Hash = scenario_type.into();
    call(0x9427C94D2E4094A4, (scenario_type, p1))
}

/// `IplGroupSwapCancel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x31108BB5715D035F>
#[doc(alias("IplGroupSwapCancel", "IPL_GROUP_SWAP_CANCEL", "0x31108BB5715D035F"))]
#[inline]
pub fn ipl_group_swap_cancel() {
    call(0x31108BB5715D035F, ())
}

/// `IplGroupSwapFinish`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x040EE319EFD1D3B5>
#[doc(alias("IplGroupSwapFinish", "IPL_GROUP_SWAP_FINISH", "0x040EE319EFD1D3B5"))]
#[inline]
pub fn ipl_group_swap_finish() {
    call(0x040EE319EFD1D3B5, ())
}

/// `IplGroupSwapIsActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC464598F6EE97B0>
#[doc(alias(
    "IplGroupSwapIsActive",
    "IPL_GROUP_SWAP_IS_ACTIVE",
    "0xFC464598F6EE97B0"
))]
#[inline]
pub fn ipl_group_swap_is_active() -> bool {
    call(0xFC464598F6EE97B0, ())
}

/// `IplGroupSwapIsReady`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC2C05DEFE85A0B64>
#[doc(alias("IplGroupSwapIsReady", "IPL_GROUP_SWAP_IS_READY", "0xC2C05DEFE85A0B64"))]
#[inline]
pub fn ipl_group_swap_is_ready() -> bool {
    call(0xC2C05DEFE85A0B64, ())
}

/// `IplGroupSwapStart`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x20D504994FDC4412>
#[doc(alias("IplGroupSwapStart", "IPL_GROUP_SWAP_START", "0x20D504994FDC4412"))]
#[inline]
pub fn ipl_group_swap_start(ipl_name1: &str, ipl_name2: &str) {
    call(0x20D504994FDC4412, (ipl_name1, ipl_name2))
}

/// `IsEntityFocus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF87DE697E9A06EC6>
#[doc(alias("IsEntityFocus", "IS_ENTITY_FOCUS", "0xF87DE697E9A06EC6"))]
#[inline]
pub fn is_entity_focus(entity: impl Into<Entity>) -> bool {
    let entity: Entity = entity.into();
    call(0xF87DE697E9A06EC6, (entity,))
}

/// `IsIplActiveByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x93AC1B91CB6D9913>
#[doc(alias("IsIplActiveByHash", "IS_IPL_ACTIVE_BY_HASH", "0x93AC1B91CB6D9913"))]
#[inline]
pub fn is_ipl_active_by_hash(ipl_hash: impl Into<Hash>) -> bool {
    let ipl_hash: Hash = ipl_hash.into();
    call(0x93AC1B91CB6D9913, (ipl_hash,))
}

/// `IsIplActiveHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD779B9B910BD3B7C>
#[doc(alias("IsIplActiveHash", "IS_IPL_ACTIVE_HASH", "0xD779B9B910BD3B7C"))]
#[inline]
pub fn is_ipl_active_hash(ipl_hash: impl Into<Hash>) -> bool {
    let ipl_hash: Hash = ipl_hash.into();
    call(0xD779B9B910BD3B7C, (ipl_hash,))
}

/// `IsLoadSceneActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCF45DF50C7775F2A>
#[doc(alias("IsLoadSceneActive", "IS_LOAD_SCENE_ACTIVE", "0xCF45DF50C7775F2A"))]
#[inline]
pub fn is_load_scene_active() -> bool {
    call(0xCF45DF50C7775F2A, ())
}

/// `IsLoadSceneLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0909F71B5C070797>
#[doc(alias("IsLoadSceneLoaded", "IS_LOAD_SCENE_LOADED", "0x0909F71B5C070797"))]
#[inline]
pub fn is_load_scene_loaded() -> bool {
    call(0x0909F71B5C070797, ())
}

/// `IsModelAPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC3F09DE9D6D17DDA>
#[doc(alias("IsModelAPed", "IS_MODEL_A_PED", "0xC3F09DE9D6D17DDA"))]
#[inline]
pub fn is_model_a_ped(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0xC3F09DE9D6D17DDA, (model,))
}

/// `IsModelAVehicle`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x354F62672DE7DB0A>
#[doc(alias("IsModelAVehicle", "IS_MODEL_A_VEHICLE", "0x354F62672DE7DB0A"))]
#[inline]
pub fn is_model_a_vehicle(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x354F62672DE7DB0A, (model,))
}

/// `IsModelAnObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x274EE1B90CFA669E>
#[doc(alias("IsModelAnObject", "_IS_MODEL_AN_OBJECT", "0x274EE1B90CFA669E"))]
#[inline]
pub fn is_model_an_object(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x274EE1B90CFA669E, (model,))
}

/// `IsModelInCdimage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6F3B6D7716CFF8E>
#[doc(alias("IsModelInCdimage", "IS_MODEL_IN_CDIMAGE", "0xD6F3B6D7716CFF8E"))]
#[inline]
pub fn is_model_in_cdimage(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0xD6F3B6D7716CFF8E, (model,))
}

/// `IsModelValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x392C8D8E07B70EFC>
#[doc(alias("IsModelValid", "IS_MODEL_VALID", "0x392C8D8E07B70EFC"))]
#[inline]
pub fn is_model_valid(model: impl Into<Hash>) -> bool {
    let model: Hash = model.into();
    call(0x392C8D8E07B70EFC, (model,))
}

/// `IsPlayerSwitchInProgress`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED20CB1F5297791D>
#[doc(alias(
    "IsPlayerSwitchInProgress",
    "IS_PLAYER_SWITCH_IN_PROGRESS",
    "0xED20CB1F5297791D"
))]
#[inline]
pub fn is_player_switch_in_progress() -> bool {
    call(0xED20CB1F5297791D, ())
}

/// `IsPositionInsideIplStreamingExtents`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73B40D97D7BAAD77>
#[doc(alias(
    "IsPositionInsideIplStreamingExtents",
    "_IS_POSITION_INSIDE_IPL_STREAMING_EXTENTS",
    "0x73B40D97D7BAAD77"
))]
#[inline]
pub fn is_position_inside_ipl_streaming_extents(
    ipl_hash: impl Into<Hash>,
    x: f32,
    y: f32,
    z: f32,
) -> bool {
    let ipl_hash: Hash = ipl_hash.into();
    call(0x73B40D97D7BAAD77, (ipl_hash, x, y, z))
}

/// `IsRenderedSceneLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x45BF3A6239A576B7>
#[doc(alias(
    "IsRenderedSceneLoaded",
    "IS_RENDERED_SCENE_LOADED",
    "0x45BF3A6239A576B7"
))]
#[inline]
pub fn is_rendered_scene_loaded() -> bool {
    call(0x45BF3A6239A576B7, ())
}

/// `IsSrlLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C2C88512CF6DAFB>
#[doc(alias("IsSrlLoaded", "IS_SRL_LOADED", "0x5C2C88512CF6DAFB"))]
#[inline]
pub fn is_srl_loaded() -> bool {
    call(0x5C2C88512CF6DAFB, ())
}

/// `LoadSceneStart`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x387AD749E3B69B70>
#[doc(alias("LoadSceneStart", "LOAD_SCENE_START", "0x387AD749E3B69B70"))]
#[inline]
pub fn load_scene_start(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    radius: f32,
    p7: i32,
) -> bool {
    call(
        0x387AD749E3B69B70,
        (
            pos_x, pos_y, pos_z, offset_x, offset_y, offset_z, radius, p7,
        ),
    )
}

/// `LoadSceneStartSphere`.
///
/// Of unknown type: `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x513F8AA5BF2F17CF>
#[doc(alias(
    "LoadSceneStartSphere",
    "LOAD_SCENE_START_SPHERE",
    "0x513F8AA5BF2F17CF"
))]
#[inline]
pub fn load_scene_start_sphere(x: f32, y: f32, z: f32, radius: f32, p4: i32) -> bool {
    call(0x513F8AA5BF2F17CF, (x, y, z, radius, p4))
}

/// `LoadSceneStop`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A8B01199C3E79C3>
#[doc(alias("LoadSceneStop", "LOAD_SCENE_STOP", "0x5A8B01199C3E79C3"))]
#[inline]
pub fn load_scene_stop() {
    call(0x5A8B01199C3E79C3, ())
}

/// `N_0x032a14d082a9b269`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x032A14D082A9B269>
#[doc(alias("N_0x032a14d082a9b269", "0x032A14D082A9B269"))]
#[inline]
pub fn n_0x032a14d082a9b269(p0: impl Into<Hash>) {
    let p0: Hash = p0.into();
    call(0x032A14D082A9B269, (p0,))
}

/// `N_0x03ddbf2d73799f9e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x03DDBF2D73799F9E>
#[doc(alias("N_0x03ddbf2d73799f9e", "0x03DDBF2D73799F9E"))]
#[inline]
pub fn n_0x03ddbf2d73799f9e(p0: i32) {
    call(0x03DDBF2D73799F9E, (p0,))
}

/// `N_0x05dd384f39de1c8c`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x05DD384F39DE1C8C>
#[doc(alias("N_0x05dd384f39de1c8c", "0x05DD384F39DE1C8C"))]
#[inline]
pub fn n_0x05dd384f39de1c8c(p0: i32, p1: i32) -> i32 {
    call(0x05DD384F39DE1C8C, (p0, p1))
}

/// `N_0x071769bcb24379e5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x071769BCB24379E5>
#[doc(alias("N_0x071769bcb24379e5", "0x071769BCB24379E5"))]
#[inline]
pub fn n_0x071769bcb24379e5() -> i32 {
    call(0x071769BCB24379E5, ())
}

/// `N_0x07559b29950301ff`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07559B29950301FF>
#[doc(alias("N_0x07559b29950301ff", "0x07559B29950301FF"))]
#[inline]
pub fn n_0x07559b29950301ff(p0: i32, p1: i32) {
    call(0x07559B29950301FF, (p0, p1))
}

/// `N_0x09fbf15d73efc900`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x09FBF15D73EFC900>
#[doc(alias("N_0x09fbf15d73efc900", "0x09FBF15D73EFC900"))]
#[inline]
pub fn n_0x09fbf15d73efc900() {
    call(0x09FBF15D73EFC900, ())
}

/// `N_0x198b85cc3c7a4593`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x198B85CC3C7A4593>
#[doc(alias("N_0x198b85cc3c7a4593", "0x198B85CC3C7A4593"))]
#[inline]
pub fn n_0x198b85cc3c7a4593(p0: i32, p1: i32) -> i32 {
    call(0x198B85CC3C7A4593, (p0, p1))
}

/// `N_0x27af48c62b281341`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27AF48C62B281341>
#[doc(alias("N_0x27af48c62b281341", "0x27AF48C62B281341"))]
#[inline]
pub fn n_0x27af48c62b281341() -> i32 {
    call(0x27AF48C62B281341, ())
}

/// `N_0x2a6d1daab9ebb262`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A6D1DAAB9EBB262>
#[doc(alias("N_0x2a6d1daab9ebb262", "0x2A6D1DAAB9EBB262"))]
#[inline]
pub fn n_0x2a6d1daab9ebb262(p0: i32) -> i32 {
    call(0x2A6D1DAAB9EBB262, (p0,))
}

/// `N_0x2e24c27b112b5b12`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E24C27B112B5B12>
#[doc(alias("N_0x2e24c27b112b5b12", "0x2E24C27B112B5B12"))]
#[inline]
pub fn n_0x2e24c27b112b5b12(p0: i32) {
    call(0x2E24C27B112B5B12, (p0,))
}

/// `N_0x2f4d53023f826ff0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F4D53023F826FF0>
#[doc(alias("N_0x2f4d53023f826ff0", "0x2F4D53023F826FF0"))]
#[inline]
pub fn n_0x2f4d53023f826ff0() -> i32 {
    call(0x2F4D53023F826FF0, ())
}

/// `N_0x5288b7f0690f7c1f`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5288B7F0690F7C1F>
#[doc(alias("N_0x5288b7f0690f7c1f", "0x5288B7F0690F7C1F"))]
#[inline]
pub fn n_0x5288b7f0690f7c1f(p0: i32) -> i32 {
    call(0x5288B7F0690F7C1F, (p0,))
}

/// `N_0x53764309c4618087`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53764309C4618087>
#[doc(alias("N_0x53764309c4618087", "0x53764309C4618087"))]
#[inline]
pub fn n_0x53764309c4618087(p0: i32) -> i32 {
    call(0x53764309C4618087, (p0,))
}

/// `N_0x5d5e2102b174b8d2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D5E2102B174B8D2>
#[doc(alias("N_0x5d5e2102b174b8d2", "0x5D5E2102B174B8D2"))]
#[inline]
pub fn n_0x5d5e2102b174b8d2() -> i32 {
    call(0x5D5E2102B174B8D2, ())
}

/// `N_0x62d5f0588915b277`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62D5F0588915B277>
#[doc(alias("N_0x62d5f0588915b277", "0x62D5F0588915B277"))]
#[inline]
pub fn n_0x62d5f0588915b277() {
    call(0x62D5F0588915B277, ())
}

/// `N_0x66bc28e50e85270e`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66BC28E50E85270E>
#[doc(alias("N_0x66bc28e50e85270e", "0x66BC28E50E85270E"))]
#[inline]
pub fn n_0x66bc28e50e85270e(p0: i32) -> i32 {
    call(0x66BC28E50E85270E, (p0,))
}

/// `N_0x6a6e79fbe8678c98`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A6E79FBE8678C98>
#[doc(alias("N_0x6a6e79fbe8678c98", "0x6A6E79FBE8678C98"))]
#[inline]
pub fn n_0x6a6e79fbe8678c98() {
    call(0x6A6E79FBE8678C98, ())
}

/// `N_0x7b8c2b846c05e5ad`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7B8C2B846C05E5AD>
#[doc(alias("N_0x7b8c2b846c05e5ad", "0x7B8C2B846C05E5AD"))]
#[inline]
pub fn n_0x7b8c2b846c05e5ad() -> i32 {
    call(0x7B8C2B846C05E5AD, ())
}

/// `N_0x80b3e0597366adf1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x80B3E0597366ADF1>
#[doc(alias("N_0x80b3e0597366adf1", "0x80B3E0597366ADF1"))]
#[inline]
pub fn n_0x80b3e0597366adf1() {
    call(0x80B3E0597366ADF1, ())
}

/// `N_0x85b8f04555ab49b8`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x85B8F04555AB49B8>
#[doc(alias("N_0x85b8f04555ab49b8", "0x85B8F04555AB49B8"))]
#[inline]
pub fn n_0x85b8f04555ab49b8(p0: i32) -> i32 {
    call(0x85B8F04555AB49B8, (p0,))
}

/// `N_0x8d56bda343d9519f`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D56BDA343D9519F>
#[doc(alias("N_0x8d56bda343d9519f", "0x8D56BDA343D9519F"))]
#[inline]
pub fn n_0x8d56bda343d9519f(p0: i32) -> i32 {
    call(0x8D56BDA343D9519F, (p0,))
}

/// `N_0x99f92061efe908ba`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x99F92061EFE908BA>
#[doc(alias("N_0x99f92061efe908ba", "0x99F92061EFE908BA"))]
#[inline]
pub fn n_0x99f92061efe908ba() -> i32 {
    call(0x99F92061EFE908BA, ())
}

/// `N_0x9f348de670423460`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F348DE670423460>
#[doc(alias("N_0x9f348de670423460", "0x9F348DE670423460"))]
#[inline]
pub fn n_0x9f348de670423460(p0: i32) {
    call(0x9F348DE670423460, (p0,))
}

/// `N_0xa0ae7653e8181725`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA0AE7653E8181725>
#[doc(alias("N_0xa0ae7653e8181725", "0xA0AE7653E8181725"))]
#[inline]
pub fn n_0xa0ae7653e8181725(p0: i32) -> i32 {
    call(0xA0AE7653E8181725, (p0,))
}

/// `N_0xae00387e53b1e9fc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE00387E53B1E9FC>
#[doc(alias("N_0xae00387e53b1e9fc", "0xAE00387E53B1E9FC"))]
#[inline]
pub fn n_0xae00387e53b1e9fc() {
    call(0xAE00387E53B1E9FC, ())
}

/// `N_0xafa87a7d41ee346a`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAFA87A7D41EE346A>
#[doc(alias("N_0xafa87a7d41ee346a", "0xAFA87A7D41EE346A"))]
#[inline]
pub fn n_0xafa87a7d41ee346a(p0: i32) {
    call(0xAFA87A7D41EE346A, (p0,))
}

/// `N_0xb223249b7798eeed`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB223249B7798EEED>
#[doc(alias("N_0xb223249b7798eeed", "0xB223249B7798EEED"))]
#[inline]
pub fn n_0xb223249b7798eeed(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0xB223249B7798EEED, (p0, p1, p2, p3))
}

/// `N_0xb9b9e47edb9d63db`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB9B9E47EDB9D63DB>
#[doc(alias("N_0xb9b9e47edb9d63db", "0xB9B9E47EDB9D63DB"))]
#[inline]
pub fn n_0xb9b9e47edb9d63db() {
    call(0xB9B9E47EDB9D63DB, ())
}

/// `N_0xbe8daa9d8d01da6a`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE8DAA9D8D01DA6A>
#[doc(alias("N_0xbe8daa9d8d01da6a", "0xBE8DAA9D8D01DA6A"))]
#[inline]
pub fn n_0xbe8daa9d8d01da6a(p0: i32, p1: i32, p2: i32) {
    call(0xBE8DAA9D8D01DA6A, (p0, p1, p2))
}

/// `N_0xcc61d8d6c19d9f14`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC61D8D6C19D9F14>
#[doc(alias("N_0xcc61d8d6c19d9f14", "0xCC61D8D6C19D9F14"))]
#[inline]
pub fn n_0xcc61d8d6c19d9f14(p0: i32) {
    call(0xCC61D8D6C19D9F14, (p0,))
}

/// `N_0xd6e39dc5d46df4ab`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6E39DC5D46DF4AB>
#[doc(alias("N_0xd6e39dc5d46df4ab", "0xD6E39DC5D46DF4AB"))]
#[inline]
pub fn n_0xd6e39dc5d46df4ab(p0: i32) -> i32 {
    call(0xD6E39DC5D46DF4AB, (p0,))
}

/// `N_0xd840c130d7aacfa5`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD840C130D7AACFA5>
#[doc(alias("N_0xd840c130d7aacfa5", "0xD840C130D7AACFA5"))]
#[inline]
pub fn n_0xd840c130d7aacfa5(p0: i32, p1: i32, p2: i32) {
    call(0xD840C130D7AACFA5, (p0, p1, p2))
}

/// `N_0xd9f2ff4af394d926`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD9F2FF4AF394D926>
#[doc(alias("N_0xd9f2ff4af394d926", "0xD9F2FF4AF394D926"))]
#[inline]
pub fn n_0xd9f2ff4af394d926() {
    call(0xD9F2FF4AF394D926, ())
}

/// `N_0xda7fdeff4de86839`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDA7FDEFF4DE86839>
#[doc(alias("N_0xda7fdeff4de86839", "0xDA7FDEFF4DE86839"))]
#[inline]
pub fn n_0xda7fdeff4de86839() -> i32 {
    call(0xDA7FDEFF4DE86839, ())
}

/// `N_0xdabfe48ba0d457aa`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDABFE48BA0D457AA>
#[doc(alias("N_0xdabfe48ba0d457aa", "0xDABFE48BA0D457AA"))]
#[inline]
pub fn n_0xdabfe48ba0d457aa() -> i32 {
    call(0xDABFE48BA0D457AA, ())
}

/// `N_0xdeee1f265b7ecef5`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEEE1F265B7ECEF5>
#[doc(alias("N_0xdeee1f265b7ecef5", "0xDEEE1F265B7ECEF5"))]
#[inline]
pub fn n_0xdeee1f265b7ecef5() {
    call(0xDEEE1F265B7ECEF5, ())
}

/// `N_0xe5b76e5b56cd77dd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5B76E5B56CD77DD>
#[doc(alias("N_0xe5b76e5b56cd77dd", "0xE5B76E5B56CD77DD"))]
#[inline]
pub fn n_0xe5b76e5b56cd77dd() -> i32 {
    call(0xE5B76E5B56CD77DD, ())
}

/// `N_0xef1a8a484118735e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF1A8A484118735E>
#[doc(alias("N_0xef1a8a484118735e", "0xEF1A8A484118735E"))]
#[inline]
pub fn n_0xef1a8a484118735e() {
    call(0xEF1A8A484118735E, ())
}

/// `N_0xf01d21df39554115`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF01D21DF39554115>
#[doc(alias("N_0xf01d21df39554115", "0xF01D21DF39554115"))]
#[inline]
pub fn n_0xf01d21df39554115(p0: i32) {
    call(0xF01D21DF39554115, (p0,))
}

/// `N_0xf11d7cb962fcd747`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF11D7CB962FCD747>
#[doc(alias("N_0xf11d7cb962fcd747", "0xF11D7CB962FCD747"))]
#[inline]
pub fn n_0xf11d7cb962fcd747(p0: i32) {
    call(0xF11D7CB962FCD747, (p0,))
}

/// `PrefetchSrl`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x354837E5A5BAA5AF>
#[doc(alias("PrefetchSrl", "PREFETCH_SRL", "0x354837E5A5BAA5AF"))]
#[inline]
pub fn prefetch_srl(srl: &str) {
    call(0x354837E5A5BAA5AF, (srl,))
}

/// `RemoveAnimDict`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4763145053A33D46>
#[doc(alias("RemoveAnimDict", "REMOVE_ANIM_DICT", "0x4763145053A33D46"))]
#[inline]
pub fn remove_anim_dict(anim_dict: &str) {
    call(0x4763145053A33D46, (anim_dict,))
}

/// `RemoveClipSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x817FA1B1EE7CD6F0>
#[doc(alias("RemoveClipSet", "REMOVE_CLIP_SET", "0x817FA1B1EE7CD6F0"))]
#[inline]
pub fn remove_clip_set(clip_set: &str) {
    call(0x817FA1B1EE7CD6F0, (clip_set,))
}

/// `RemoveIplByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x431E3AB760629B34>
#[doc(alias("RemoveIplByHash", "REMOVE_IPL_BY_HASH", "0x431E3AB760629B34"))]
#[inline]
pub fn remove_ipl_by_hash(ipl_hash: impl Into<Hash>) {
    let ipl_hash: Hash = ipl_hash.into();
    call(0x431E3AB760629B34, (ipl_hash,))
}

/// `RemoveIplHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A3E5CF7B4014B96>
#[doc(alias("RemoveIplHash", "REMOVE_IPL_HASH", "0x5A3E5CF7B4014B96"))]
#[inline]
pub fn remove_ipl_hash(ipl_hash: impl Into<Hash>) {
    let ipl_hash: Hash = ipl_hash.into();
    call(0x5A3E5CF7B4014B96, (ipl_hash,))
}

/// `RemoveMoveNetworkDef`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57A197AD83F66BBF>
#[doc(alias(
    "RemoveMoveNetworkDef",
    "REMOVE_MOVE_NETWORK_DEF",
    "0x57A197AD83F66BBF"
))]
#[inline]
pub fn remove_move_network_def(name: &str) {
    call(0x57A197AD83F66BBF, (name,))
}

/// `RemoveNamedPtfxAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF20866829E1C81A2>
#[doc(alias(
    "RemoveNamedPtfxAsset",
    "REMOVE_NAMED_PTFX_ASSET",
    "0xF20866829E1C81A2"
))]
#[inline]
pub fn remove_named_ptfx_asset(fx_name_hash: impl Into<Hash>) {
    let fx_name_hash: Hash = fx_name_hash.into();
    call(0xF20866829E1C81A2, (fx_name_hash,))
}

/// `RemovePtfxAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x042F9049EA419E86>
#[doc(alias("RemovePtfxAsset", "REMOVE_PTFX_ASSET", "0x042F9049EA419E86"))]
#[inline]
pub fn remove_ptfx_asset() {
    call(0x042F9049EA419E86, ())
}

/// `RemoveScenarioAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4EDDD9E9CA5AF985>
#[doc(alias("RemoveScenarioAsset", "_REMOVE_SCENARIO_ASSET", "0x4EDDD9E9CA5AF985"))]
#[inline]
pub fn remove_scenario_asset(scenario_type: impl Into<Hash>) -> i32 {
    let scenario_type: Hash = scenario_type.into();
    call(0x4EDDD9E9CA5AF985, (scenario_type,))
}

/// `RequestAdditionalCollisionAtCoord`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83A8D71650D1894F>
#[doc(alias(
    "RequestAdditionalCollisionAtCoord",
    "REQUEST_ADDITIONAL_COLLISION_AT_COORD",
    "0x83A8D71650D1894F"
))]
#[inline]
pub fn request_additional_collision_at_coord(x: f32, y: f32, z: f32) {
    call(0x83A8D71650D1894F, (x, y, z))
}

/// `RequestAnimDict`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA862A2AD321F94B4>
#[doc(alias("RequestAnimDict", "REQUEST_ANIM_DICT", "0xA862A2AD321F94B4"))]
#[inline]
pub fn request_anim_dict(anim_dict: &str) {
    call(0xA862A2AD321F94B4, (anim_dict,))
}

/// `RequestClipSet`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF7611B57A820126>
#[doc(alias("RequestClipSet", "REQUEST_CLIP_SET", "0xEF7611B57A820126"))]
#[inline]
pub fn request_clip_set(clip_set: &str) {
    call(0xEF7611B57A820126, (clip_set,))
}

/// `RequestClipSetByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC37644A538F7524>
#[doc(alias(
    "RequestClipSetByHash",
    "_REQUEST_CLIP_SET_BY_HASH",
    "0xAC37644A538F7524"
))]
#[inline]
pub fn request_clip_set_by_hash(clip_set_hash: impl Into<Hash>) {
    let clip_set_hash: Hash = clip_set_hash.into();
    call(0xAC37644A538F7524, (clip_set_hash,))
}

/// `RequestCollisionAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0A3720F162A033C9>
#[doc(alias(
    "RequestCollisionAtCoord",
    "REQUEST_COLLISION_AT_COORD",
    "0x0A3720F162A033C9"
))]
#[inline]
pub fn request_collision_at_coord(x: f32, y: f32, z: f32) {
    call(0x0A3720F162A033C9, (x, y, z))
}

/// `RequestCollisionForModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1767BE37F661551>
#[doc(alias(
    "RequestCollisionForModel",
    "REQUEST_COLLISION_FOR_MODEL",
    "0xF1767BE37F661551"
))]
#[inline]
pub fn request_collision_for_model(model: impl Into<Hash>) {
    let model: Hash = model.into();
    call(0xF1767BE37F661551, (model,))
}

/// `RequestIplByHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9E211A378F95C97C>
#[doc(alias("RequestIplByHash", "REQUEST_IPL_BY_HASH", "0x9E211A378F95C97C"))]
#[inline]
pub fn request_ipl_by_hash(ipl_hash: impl Into<Hash>) {
    let ipl_hash: Hash = ipl_hash.into();
    call(0x9E211A378F95C97C, (ipl_hash,))
}

/// `RequestIplHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59767C5A7A9AE6DA>
#[doc(alias("RequestIplHash", "REQUEST_IPL_HASH", "0x59767C5A7A9AE6DA"))]
#[inline]
pub fn request_ipl_hash(ipl_hash: impl Into<Hash>) {
    let ipl_hash: Hash = ipl_hash.into();
    call(0x59767C5A7A9AE6DA, (ipl_hash,))
}

/// `RequestMetadataAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8432A14D4DC2101>
#[doc(alias(
    "RequestMetadataAtCoord",
    "_REQUEST_METADATA_AT_COORD",
    "0xA8432A14D4DC2101"
))]
#[inline]
pub fn request_metadata_at_coord(x: f32, y: f32, z: f32) {
    call(0xA8432A14D4DC2101, (x, y, z))
}

/// `RequestModel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA28FE3A6246FC30>
#[doc(alias("RequestModel", "REQUEST_MODEL", "0xFA28FE3A6246FC30"))]
#[inline]
pub fn request_model(model: impl Into<Hash>, p1: bool) {
    let model: Hash = model.into();
    call(0xFA28FE3A6246FC30, (model, p1))
}

/// `RequestMoveNetworkDef`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2B6529C54D29037A>
#[doc(alias(
    "RequestMoveNetworkDef",
    "REQUEST_MOVE_NETWORK_DEF",
    "0x2B6529C54D29037A"
))]
#[inline]
pub fn request_move_network_def(name: &str) {
    call(0x2B6529C54D29037A, (name,))
}

/// `RequestNamedPtfxAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2B2353BBC0D4E8F>
#[doc(alias(
    "RequestNamedPtfxAsset",
    "REQUEST_NAMED_PTFX_ASSET",
    "0xF2B2353BBC0D4E8F"
))]
#[inline]
pub fn request_named_ptfx_asset(fx_name_hash: impl Into<Hash>) {
    let fx_name_hash: Hash = fx_name_hash.into();
    call(0xF2B2353BBC0D4E8F, (fx_name_hash,))
}

/// `RequestPtfxAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x001FF43843028E0C>
#[doc(alias("RequestPtfxAsset", "REQUEST_PTFX_ASSET", "0x001FF43843028E0C"))]
#[inline]
pub fn request_ptfx_asset() {
    call(0x001FF43843028E0C, ())
}

/// `RequestScenarioType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19A6BE7D9C6884D3>
#[doc(alias("RequestScenarioType", "_REQUEST_SCENARIO_TYPE", "0x19A6BE7D9C6884D3"))]
#[inline]
pub fn request_scenario_type(
    scenario_type: impl Into<Hash>,
    p1: i32,
    entity_model: impl Into<Hash>,
    conditional_anim: impl Into<Hash>,
) -> i32 {
    let scenario_type: Hash = scenario_type.into();
    let entity_model: Hash = entity_model.into();
    let conditional_anim: Hash = conditional_anim.into();
    call(
        0x19A6BE7D9C6884D3,
        (scenario_type, p1, entity_model, conditional_anim),
    )
}

/// `SetAllMapdataCulled`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x19ABCC581D28E6F9>
#[doc(alias("SetAllMapdataCulled", "SET_ALL_MAPDATA_CULLED", "0x19ABCC581D28E6F9"))]
#[inline]
pub fn set_all_mapdata_culled(p0: i32) {
    call(0x19ABCC581D28E6F9, (p0,))
}

/// `SetFocusEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x955AEDD58F4BD309>
#[doc(alias("SetFocusEntity", "SET_FOCUS_ENTITY", "0x955AEDD58F4BD309"))]
#[inline]
pub fn set_focus_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x955AEDD58F4BD309, (entity,))
}

/// `SetFocusPosAndVel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x25F6EF88664540E2>
#[doc(alias("SetFocusPosAndVel", "SET_FOCUS_POS_AND_VEL", "0x25F6EF88664540E2"))]
#[inline]
pub fn set_focus_pos_and_vel(x: f32, y: f32, z: f32, offset_x: f32, offset_y: f32, offset_z: f32) {
    call(0x25F6EF88664540E2, (x, y, z, offset_x, offset_y, offset_z))
}

/// `SetGamePausesForStreaming`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB3BC8250F4FE8B63>
#[doc(alias(
    "SetGamePausesForStreaming",
    "SET_GAME_PAUSES_FOR_STREAMING",
    "0xB3BC8250F4FE8B63"
))]
#[inline]
pub fn set_game_pauses_for_streaming(toggle: bool) {
    call(0xB3BC8250F4FE8B63, (toggle,))
}

/// `SetGuarmaWorldhorizonActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x74E2261D2A66849A>
#[doc(alias(
    "SetGuarmaWorldhorizonActive",
    "_SET_GUARMA_WORLDHORIZON_ACTIVE",
    "0x74E2261D2A66849A"
))]
#[inline]
pub fn set_guarma_worldhorizon_active(toggle: bool) {
    call(0x74E2261D2A66849A, (toggle,))
}

/// `SetHdArea`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB88B905AFA35CB4D>
#[doc(alias("SetHdArea", "SET_HD_AREA", "0xB88B905AFA35CB4D"))]
#[inline]
pub fn set_hd_area(x: f32, y: f32, z: f32, radius: f32) {
    call(0xB88B905AFA35CB4D, (x, y, z, radius))
}

/// `SetMapdatacullboxEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3CACC83F6FED837C>
#[doc(alias(
    "SetMapdatacullboxEnabled",
    "SET_MAPDATACULLBOX_ENABLED",
    "0x3CACC83F6FED837C"
))]
#[inline]
pub fn set_mapdatacullbox_enabled(name: &str, toggle: bool) {
    call(0x3CACC83F6FED837C, (name, toggle))
}

/// `SetModelAsNoLongerNeeded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AD96EF928BD4F9A>
#[doc(alias(
    "SetModelAsNoLongerNeeded",
    "SET_MODEL_AS_NO_LONGER_NEEDED",
    "0x4AD96EF928BD4F9A"
))]
#[inline]
pub fn set_model_as_no_longer_needed(model: impl Into<Hash>) {
    let model: Hash = model.into();
    call(0x4AD96EF928BD4F9A, (model,))
}

/// `SetPopulationBudgetMultiplier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F9AC754FE179D58>
#[doc(alias(
    "SetPopulationBudgetMultiplier",
    "SET_POPULATION_BUDGET_MULTIPLIER",
    "0x2F9AC754FE179D58"
))]
#[inline]
pub fn set_population_budget_multiplier(f_budget_multiplier: f32) {
    call(0x2F9AC754FE179D58, (f_budget_multiplier,))
}

/// `SetSceneStreamingTracksCamPosThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA03A6812529AD9C8>
#[doc(alias(
    "SetSceneStreamingTracksCamPosThisFrame",
    "SET_SCENE_STREAMING_TRACKS_CAM_POS_THIS_FRAME",
    "0xA03A6812529AD9C8"
))]
#[inline]
pub fn set_scene_streaming_tracks_cam_pos_this_frame() {
    call(0xA03A6812529AD9C8, ())
}

/// `SetSrlLongJumpMode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C907E8A725E5FD2>
#[doc(alias("SetSrlLongJumpMode", "SET_SRL_LONG_JUMP_MODE", "0x7C907E8A725E5FD2"))]
#[inline]
pub fn set_srl_long_jump_mode(p0: bool) {
    call(0x7C907E8A725E5FD2, (p0,))
}

/// `SetSrlReadaheadTimes`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD346248C1DCE0D76>
#[doc(alias(
    "SetSrlReadaheadTimes",
    "SET_SRL_READAHEAD_TIMES",
    "0xD346248C1DCE0D76"
))]
#[inline]
pub fn set_srl_readahead_times(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xD346248C1DCE0D76, (p0, p1, p2, p3))
}

/// `SetSrlTime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18231AEF458BCFF2>
#[doc(alias("SetSrlTime", "SET_SRL_TIME", "0x18231AEF458BCFF2"))]
#[inline]
pub fn set_srl_time(p0: f32) {
    call(0x18231AEF458BCFF2, (p0,))
}
