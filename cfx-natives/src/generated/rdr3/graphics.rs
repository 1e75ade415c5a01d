// Made by native-gen 0.2.0 from data e0ae2f38ff34091d; do not edit.

//! Namespace `GRAPHICS` of the RedM client.

use crate::prelude::*;

/// `AddBloodPool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA2ECC78A6014D4F>
#[doc(alias("AddBloodPool", "_ADD_BLOOD_POOL", "0xFA2ECC78A6014D4F"))]
#[inline]
pub fn add_blood_pool(x: f32, y: f32, z: f32, unused: bool) {
    call(0xFA2ECC78A6014D4F, (x, y, z, unused))
}

/// `AddBloodPool_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF708298675ABDC6A>
#[doc(alias("AddBloodPool_2", "_ADD_BLOOD_POOL_2", "0xF708298675ABDC6A"))]
#[inline]
pub fn add_blood_pool_2(
    x: f32,
    y: f32,
    z: f32,
    p3: f32,
    size: f32,
    p5: f32,
    permanent: bool,
    p7: f32,
    p8: bool,
) {
    call(
        0xF708298675ABDC6A,
        (x, y, z, p3, size, p5, permanent, p7, p8),
    )
}

/// `AddBloodPoolsForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDFCE8CE9F3EBE93F>
#[doc(alias(
    "AddBloodPoolsForPed",
    "_ADD_BLOOD_POOLS_FOR_PED",
    "0xDFCE8CE9F3EBE93F"
))]
#[inline]
pub fn add_blood_pools_for_ped(ped: Ped) {
    call(0xDFCE8CE9F3EBE93F, (ped,))
}

/// `AddBloodPoolsForPedWithParams`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC349EE1E6EFA494B>
#[doc(alias(
    "AddBloodPoolsForPedWithParams",
    "_ADD_BLOOD_POOLS_FOR_PED_WITH_PARAMS",
    "0xC349EE1E6EFA494B"
))]
#[inline]
pub fn add_blood_pools_for_ped_with_params(ped: Ped, p1: f32, size: f32, p3: f32) {
    call(0xC349EE1E6EFA494B, (ped, p1, size, p3))
}

/// `AddBloodTrailPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD9DC1AB63D513CE>
#[doc(alias("AddBloodTrailPoint", "_ADD_BLOOD_TRAIL_POINT", "0xDD9DC1AB63D513CE"))]
#[inline]
pub fn add_blood_trail_point(x: f32, y: f32, z: f32) {
    call(0xDD9DC1AB63D513CE, (x, y, z))
}

/// `AddBloodTrailSplat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF5E45CB1CF965D2D>
#[doc(alias("AddBloodTrailSplat", "_ADD_BLOOD_TRAIL_SPLAT", "0xF5E45CB1CF965D2D"))]
#[inline]
pub fn add_blood_trail_splat(x: f32, y: f32, z: f32) {
    call(0xF5E45CB1CF965D2D, (x, y, z))
}

/// `AddDecal`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`, `p11`, `p12`, `p13`, `p14`, `p15`, `p16`, `p17`, `p18`, `p19`, `p20`, `p21`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57CB267624EF85C0>
#[doc(alias("AddDecal", "ADD_DECAL", "0x57CB267624EF85C0"))]
#[inline]
pub fn add_decal(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
    p10: i32,
    p11: i32,
    p12: i32,
    p13: i32,
    p14: i32,
    p15: i32,
    p16: i32,
    p17: i32,
    p18: i32,
    p19: i32,
    p20: i32,
    p21: i32,
) -> i32 {
    call(
        0x57CB267624EF85C0,
        (
            (
                p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15,
            ),
            (p16, p17, p18, p19, p20, p21),
        ),
    )
}

/// `AddEntityToEntityMask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6F81FCD15350323>
#[doc(alias(
    "AddEntityToEntityMask",
    "_ADD_ENTITY_TO_ENTITY_MASK",
    "0xC6F81FCD15350323"
))]
#[inline]
pub fn add_entity_to_entity_mask(entity: impl Into<Entity>, mask: i32) {
    let entity: Entity = entity.into();
    call(0xC6F81FCD15350323, (entity, mask))
}

/// `AddEntityToEntityMaskWithIntensity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x958DEBD9353C0935>
#[doc(alias(
    "AddEntityToEntityMaskWithIntensity",
    "_ADD_ENTITY_TO_ENTITY_MASK_WITH_INTENSITY",
    "0x958DEBD9353C0935"
))]
#[inline]
pub fn add_entity_to_entity_mask_with_intensity(
    entity: impl Into<Entity>,
    mask: i32,
    intensity: f32,
) {
    let entity: Entity = entity.into();
    call(0x958DEBD9353C0935, (entity, mask, intensity))
}

/// `AddPetrolTrailDecalInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73354FB6D03D2E8A>
#[doc(alias(
    "AddPetrolTrailDecalInfo",
    "ADD_PETROL_TRAIL_DECAL_INFO",
    "0x73354FB6D03D2E8A"
))]
#[inline]
pub fn add_petrol_trail_decal_info(x: f32, y: f32, z: f32, p3: f32) {
    call(0x73354FB6D03D2E8A, (x, y, z, p3))
}

/// `AddVegModifierSphere`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA50F79257745E74>
#[doc(alias(
    "AddVegModifierSphere",
    "ADD_VEG_MODIFIER_SPHERE",
    "0xFA50F79257745E74"
))]
#[inline]
pub fn add_veg_modifier_sphere(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    mod_type: i32,
    flags: i32,
    p6: i32,
) -> i32 {
    call(0xFA50F79257745E74, (x, y, z, radius, mod_type, flags, p6))
}

/// `AddVegModifierZone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD3324281E8B9933>
#[doc(alias("AddVegModifierZone", "_ADD_VEG_MODIFIER_ZONE", "0xBD3324281E8B9933"))]
#[inline]
pub fn add_veg_modifier_zone(volume: Volume, p1: i32, flags: i32, p3: i32) -> i32 {
    call(0xBD3324281E8B9933, (volume, p1, flags, p3))
}

/// `AllowPickupLightSync`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7C348310A6E2FB91>
#[doc(alias(
    "AllowPickupLightSync",
    "ALLOW_PICKUP_LIGHT_SYNC",
    "0x7C348310A6E2FB91"
))]
#[inline]
pub fn allow_pickup_light_sync(pickup_object: Object, allow: bool) {
    call(0x7C348310A6E2FB91, (pickup_object, allow))
}

/// `AnimpostfxClearEffect`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC5CB91D65852ED7E>
#[doc(alias(
    "AnimpostfxClearEffect",
    "_ANIMPOSTFX_CLEAR_EFFECT",
    "0xC5CB91D65852ED7E"
))]
#[inline]
pub fn animpostfx_clear_effect(effect_name: &str) {
    call(0xC5CB91D65852ED7E, (effect_name,))
}

/// `AnimpostfxGetStackhash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x842CCC9491FFCD9B>
#[doc(alias(
    "AnimpostfxGetStackhash",
    "_ANIMPOSTFX_GET_STACKHASH",
    "0x842CCC9491FFCD9B"
))]
#[inline]
pub fn animpostfx_get_stackhash(effect_name: &str) -> Hash {
    call(0x842CCC9491FFCD9B, (effect_name,))
}

/// `AnimpostfxHasEventTriggeredByStackhash`.
///
/// The values: `result`, `b_is_registered`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9AB192A9EF980EED>
#[doc(alias(
    "AnimpostfxHasEventTriggeredByStackhash",
    "ANIMPOSTFX_HAS_EVENT_TRIGGERED_BY_STACKHASH",
    "0x9AB192A9EF980EED"
))]
#[inline]
pub fn animpostfx_has_event_triggered_by_stackhash(
    effect_name_hash: impl Into<Hash>,
    event_type: i32,
    b_peek_only: bool,
) -> (bool, bool) {
    let effect_name_hash: Hash = effect_name_hash.into();
    let mut b_is_registered = Out::<bool>::default();
    let result: bool = call(
        0x9AB192A9EF980EED,
        (
            effect_name_hash,
            event_type,
            b_peek_only,
            &mut b_is_registered,
        ),
    );
    (result, b_is_registered.get())
}

/// `AnimpostfxHasLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF2DD155B2ADCD0A>
#[doc(alias("AnimpostfxHasLoaded", "_ANIMPOSTFX_HAS_LOADED", "0xBF2DD155B2ADCD0A"))]
#[inline]
pub fn animpostfx_has_loaded(effect_name: &str) -> bool {
    call(0xBF2DD155B2ADCD0A, (effect_name,))
}

/// `AnimpostfxIsPreloadingByStackhash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x59EA80079B86D8C7>
#[doc(alias(
    "AnimpostfxIsPreloadingByStackhash",
    "ANIMPOSTFX_IS_PRELOADING_BY_STACKHASH",
    "0x59EA80079B86D8C7"
))]
#[inline]
pub fn animpostfx_is_preloading_by_stackhash(effect_name_hash: impl Into<Hash>) -> bool {
    let effect_name_hash: Hash = effect_name_hash.into();
    call(0x59EA80079B86D8C7, (effect_name_hash,))
}

/// `AnimpostfxIsRunning`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A123E85D7C4CA0B>
#[doc(alias("AnimpostfxIsRunning", "ANIMPOSTFX_IS_RUNNING", "0x4A123E85D7C4CA0B"))]
#[inline]
pub fn animpostfx_is_running(effect_name: &str) -> bool {
    call(0x4A123E85D7C4CA0B, (effect_name,))
}

/// `AnimpostfxIsStackhashPlaying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEEF83A759AE06A27>
#[doc(alias(
    "AnimpostfxIsStackhashPlaying",
    "_ANIMPOSTFX_IS_STACKHASH_PLAYING",
    "0xEEF83A759AE06A27"
))]
#[inline]
pub fn animpostfx_is_stackhash_playing(effect_name_hash: impl Into<Hash>) -> bool {
    let effect_name_hash: Hash = effect_name_hash.into();
    call(0xEEF83A759AE06A27, (effect_name_hash,))
}

/// `AnimpostfxIsTagPlaying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2D4F9C852CE8A253>
#[doc(alias(
    "AnimpostfxIsTagPlaying",
    "_ANIMPOSTFX_IS_TAG_PLAYING",
    "0x2D4F9C852CE8A253"
))]
#[inline]
pub fn animpostfx_is_tag_playing(effect_name: &str) -> bool {
    call(0x2D4F9C852CE8A253, (effect_name,))
}

/// `AnimpostfxPlay`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4102732DF6B4005F>
#[doc(alias("AnimpostfxPlay", "ANIMPOSTFX_PLAY", "0x4102732DF6B4005F"))]
#[inline]
pub fn animpostfx_play(effect_name: &str) {
    call(0x4102732DF6B4005F, (effect_name,))
}

/// `AnimpostfxPlayTag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B8D5D4CB8AF58B3>
#[doc(alias("AnimpostfxPlayTag", "_ANIMPOSTFX_PLAY_TAG", "0x9B8D5D4CB8AF58B3"))]
#[inline]
pub fn animpostfx_play_tag(effect_name_hash: impl Into<Hash>) {
    let effect_name_hash: Hash = effect_name_hash.into();
    call(0x9B8D5D4CB8AF58B3, (effect_name_hash,))
}

/// `AnimpostfxPlayTimed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A9A281FF71249E9>
#[doc(alias("AnimpostfxPlayTimed", "_ANIMPOSTFX_PLAY_TIMED", "0x3A9A281FF71249E9"))]
#[inline]
pub fn animpostfx_play_timed(effect_name: &str, duration: i32) {
    call(0x3A9A281FF71249E9, (effect_name, duration))
}

/// `AnimpostfxPreloadPostfx`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5199405EABFBD7F0>
#[doc(alias(
    "AnimpostfxPreloadPostfx",
    "_ANIMPOSTFX_PRELOAD_POSTFX",
    "0x5199405EABFBD7F0"
))]
#[inline]
pub fn animpostfx_preload_postfx(effect_name: &str) {
    call(0x5199405EABFBD7F0, (effect_name,))
}

/// `AnimpostfxPreloadPostfxByStackhash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3E039322BFBD4D8>
#[doc(alias(
    "AnimpostfxPreloadPostfxByStackhash",
    "_ANIMPOSTFX_PRELOAD_POSTFX_BY_STACKHASH",
    "0xF3E039322BFBD4D8"
))]
#[inline]
pub fn animpostfx_preload_postfx_by_stackhash(effect_name_hash: impl Into<Hash>) {
    let effect_name_hash: Hash = effect_name_hash.into();
    call(0xF3E039322BFBD4D8, (effect_name_hash,))
}

/// `AnimpostfxSetPostfxColor`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x63011D0C7C6519E0>
#[doc(alias(
    "AnimpostfxSetPostfxColor",
    "_ANIMPOSTFX_SET_POSTFX_COLOR",
    "0x63011D0C7C6519E0"
))]
#[inline]
pub fn animpostfx_set_postfx_color(
    effect_name: &str,
    p1: i32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(
        0x63011D0C7C6519E0,
        (effect_name, p1, red, green, blue, alpha),
    )
}

/// `AnimpostfxSetPotency`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF972F0AB16DC5260>
#[doc(alias(
    "AnimpostfxSetPotency",
    "_ANIMPOSTFX_SET_POTENCY",
    "0xF972F0AB16DC5260"
))]
#[inline]
pub fn animpostfx_set_potency(effect_name: &str, p1: i32, potency: f32) {
    call(0xF972F0AB16DC5260, (effect_name, p1, potency))
}

/// `AnimpostfxSetStrength`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCAB4DD2D5B2B7246>
#[doc(alias(
    "AnimpostfxSetStrength",
    "_ANIMPOSTFX_SET_STRENGTH",
    "0xCAB4DD2D5B2B7246"
))]
#[inline]
pub fn animpostfx_set_strength(effect_name: &str, strength: f32) {
    call(0xCAB4DD2D5B2B7246, (effect_name, strength))
}

/// `AnimpostfxSetToUnload`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37D7BDBA89F13959>
#[doc(alias(
    "AnimpostfxSetToUnload",
    "_ANIMPOSTFX_SET_TO_UNLOAD",
    "0x37D7BDBA89F13959"
))]
#[inline]
pub fn animpostfx_set_to_unload(effect_name: &str) {
    call(0x37D7BDBA89F13959, (effect_name,))
}

/// `AnimpostfxStop`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4FD7446BAB2F394>
#[doc(alias("AnimpostfxStop", "ANIMPOSTFX_STOP", "0xB4FD7446BAB2F394"))]
#[inline]
pub fn animpostfx_stop(effect_name: &str) {
    call(0xB4FD7446BAB2F394, (effect_name,))
}

/// `AnimpostfxStopAll`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66560A0D4C64FD21>
#[doc(alias("AnimpostfxStopAll", "ANIMPOSTFX_STOP_ALL", "0x66560A0D4C64FD21"))]
#[inline]
pub fn animpostfx_stop_all() {
    call(0x66560A0D4C64FD21, ())
}

/// `AnimpostfxStopStackhashPostfx`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEDA5CBECF56E1386>
#[doc(alias(
    "AnimpostfxStopStackhashPostfx",
    "_ANIMPOSTFX_STOP_STACKHASH_POSTFX",
    "0xEDA5CBECF56E1386"
))]
#[inline]
pub fn animpostfx_stop_stackhash_postfx(effect_name_hash: impl Into<Hash>) {
    let effect_name_hash: Hash = effect_name_hash.into();
    call(0xEDA5CBECF56E1386, (effect_name_hash,))
}

/// `AnimpostfxStopTag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAD74C22A541AB987>
#[doc(alias("AnimpostfxStopTag", "_ANIMPOSTFX_STOP_TAG", "0xAD74C22A541AB987"))]
#[inline]
pub fn animpostfx_stop_tag(effect_name: &str) {
    call(0xAD74C22A541AB987, (effect_name,))
}

/// `AttachTvAudioToEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40866A418EB8EFDE>
#[doc(alias(
    "AttachTvAudioToEntity",
    "ATTACH_TV_AUDIO_TO_ENTITY",
    "0x40866A418EB8EFDE"
))]
#[inline]
pub fn attach_tv_audio_to_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x40866A418EB8EFDE, (entity,))
}

/// `BeginCreateLowQualityCopyOfPhoto`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x494A9874F17A7D50>
#[doc(alias(
    "BeginCreateLowQualityCopyOfPhoto",
    "BEGIN_CREATE_LOW_QUALITY_COPY_OF_PHOTO",
    "0x494A9874F17A7D50"
))]
#[inline]
pub fn begin_create_low_quality_copy_of_photo(p0: i32) -> bool {
    call(0x494A9874F17A7D50, (p0,))
}

/// `BeginTakeHighQualityPhoto`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA15BFFC0A01B34E1>
#[doc(alias(
    "BeginTakeHighQualityPhoto",
    "BEGIN_TAKE_HIGH_QUALITY_PHOTO",
    "0xA15BFFC0A01B34E1"
))]
#[inline]
pub fn begin_take_high_quality_photo() -> bool {
    call(0xA15BFFC0A01B34E1, ())
}

/// `BlockPickupObjectLight`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x50C14328119E1DD1>
#[doc(alias(
    "BlockPickupObjectLight",
    "_BLOCK_PICKUP_OBJECT_LIGHT",
    "0x50C14328119E1DD1"
))]
#[inline]
pub fn block_pickup_object_light(pickup_object: Object, toggle: bool) {
    call(0x50C14328119E1DD1, (pickup_object, toggle))
}

/// `BlockPickupPlacementLight`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0552AA3FFC5B87AA>
#[doc(alias(
    "BlockPickupPlacementLight",
    "BLOCK_PICKUP_PLACEMENT_LIGHT",
    "0x0552AA3FFC5B87AA"
))]
#[inline]
pub fn block_pickup_placement_light(pickup: Pickup, toggle: bool) {
    call(0x0552AA3FFC5B87AA, (pickup, toggle))
}

/// `BloodTrailForWaypoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB9C92616929CC25D>
#[doc(alias(
    "BloodTrailForWaypoint",
    "_BLOOD_TRAIL_FOR_WAYPOINT",
    "0xB9C92616929CC25D"
))]
#[inline]
pub fn blood_trail_for_waypoint(waypoint_recording: &str, p1: f32) {
    call(0xB9C92616929CC25D, (waypoint_recording, p1))
}

/// `CascadeShadowsClearShadowSampleType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF7C29D7C12C36F03>
#[doc(alias(
    "CascadeShadowsClearShadowSampleType",
    "CASCADE_SHADOWS_CLEAR_SHADOW_SAMPLE_TYPE",
    "0xF7C29D7C12C36F03"
))]
#[inline]
pub fn cascade_shadows_clear_shadow_sample_type() {
    call(0xF7C29D7C12C36F03, ())
}

/// `CascadeShadowsEnableEntityTracker`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8FBFD2AEB196B369>
#[doc(alias(
    "CascadeShadowsEnableEntityTracker",
    "CASCADE_SHADOWS_ENABLE_ENTITY_TRACKER",
    "0x8FBFD2AEB196B369"
))]
#[inline]
pub fn cascade_shadows_enable_entity_tracker(toggle: bool) {
    call(0x8FBFD2AEB196B369, (toggle,))
}

/// `CascadeShadowsSetCascadeBounds`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD9EDB2E4512D563E>
#[doc(alias(
    "CascadeShadowsSetCascadeBounds",
    "CASCADE_SHADOWS_SET_CASCADE_BOUNDS",
    "0xD9EDB2E4512D563E"
))]
#[inline]
pub fn cascade_shadows_set_cascade_bounds(
    p0: i32,
    p1: bool,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: bool,
    p7: f32,
) {
    call(0xD9EDB2E4512D563E, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `CascadeShadowsSetShadowSampleType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE4774E0F9AD48D1>
#[doc(alias(
    "CascadeShadowsSetShadowSampleType",
    "CASCADE_SHADOWS_SET_SHADOW_SAMPLE_TYPE",
    "0xCE4774E0F9AD48D1"
))]
#[inline]
pub fn cascade_shadows_set_shadow_sample_type(type_: &str) {
    call(0xCE4774E0F9AD48D1, (type_,))
}

/// `ChangePhotoModeContrast`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62B9F9A1272AED80>
#[doc(alias(
    "ChangePhotoModeContrast",
    "_CHANGE_PHOTO_MODE_CONTRAST",
    "0x62B9F9A1272AED80"
))]
#[inline]
pub fn change_photo_mode_contrast(value: f32) {
    call(0x62B9F9A1272AED80, (value,))
}

/// `ChangePhotoModeExposure`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC8D0611D9A0CF5D3>
#[doc(alias(
    "ChangePhotoModeExposure",
    "_CHANGE_PHOTO_MODE_EXPOSURE",
    "0xC8D0611D9A0CF5D3"
))]
#[inline]
pub fn change_photo_mode_exposure(value: f32) {
    call(0xC8D0611D9A0CF5D3, (value,))
}

/// `ClearTimecycleModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E3F4AF2D63491FB>
#[doc(alias(
    "ClearTimecycleModifier",
    "CLEAR_TIMECYCLE_MODIFIER",
    "0x0E3F4AF2D63491FB"
))]
#[inline]
pub fn clear_timecycle_modifier() {
    call(0x0E3F4AF2D63491FB, ())
}

/// `CreateCheckpointWithNamehash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x175668836B44CBB0>
#[doc(alias(
    "CreateCheckpointWithNamehash",
    "CREATE_CHECKPOINT_WITH_NAMEHASH",
    "0x175668836B44CBB0"
))]
#[inline]
pub fn create_checkpoint_with_namehash(
    type_hash: impl Into<Hash>,
    pos_x1: f32,
    pos_y1: f32,
    pos_z1: f32,
    pos_x2: f32,
    pos_y2: f32,
    pos_z2: f32,
    radius: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
    reserved: i32,
) -> i32 {
    let type_hash: Hash = type_hash.into();
    call(
        0x175668836B44CBB0,
        (
            type_hash, pos_x1, pos_y1, pos_z1, pos_x2, pos_y2, pos_z2, radius, red, green, blue,
            alpha, reserved,
        ),
    )
}

/// `CreateSwatchTextureDict`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D084D5568FB4028>
#[doc(alias(
    "CreateSwatchTextureDict",
    "_CREATE_SWATCH_TEXTURE_DICT",
    "0x3D084D5568FB4028"
))]
#[inline]
pub fn create_swatch_texture_dict(slots: i32) -> bool {
    call(0x3D084D5568FB4028, (slots,))
}

/// `CreateTrackedPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB405CB357C69CB9>
#[doc(alias("CreateTrackedPoint", "CREATE_TRACKED_POINT", "0xFB405CB357C69CB9"))]
#[inline]
pub fn create_tracked_point() -> i32 {
    call(0xFB405CB357C69CB9, ())
}

/// `DeleteCheckpoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0DED5B0C8EBAAE12>
#[doc(alias("DeleteCheckpoint", "DELETE_CHECKPOINT", "0x0DED5B0C8EBAAE12"))]
#[inline]
pub fn delete_checkpoint(checkpoint: i32) {
    call(0x0DED5B0C8EBAAE12, (checkpoint,))
}

/// `DestroySwatchTextureDict`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDAD7FB8402651654>
#[doc(alias(
    "DestroySwatchTextureDict",
    "_DESTROY_SWATCH_TEXTURE_DICT",
    "0xDAD7FB8402651654"
))]
#[inline]
pub fn destroy_swatch_texture_dict() {
    call(0xDAD7FB8402651654, ())
}

/// `DestroyTrackedPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x37A59922109F8F1C>
#[doc(alias("DestroyTrackedPoint", "DESTROY_TRACKED_POINT", "0x37A59922109F8F1C"))]
#[inline]
pub fn destroy_tracked_point(point: i32) {
    call(0x37A59922109F8F1C, (point,))
}

/// `DisableEntitymask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C9978A2A3DC3D0D>
#[doc(alias("DisableEntitymask", "DISABLE_ENTITYMASK", "0x5C9978A2A3DC3D0D"))]
#[inline]
pub fn disable_entitymask() {
    call(0x5C9978A2A3DC3D0D, ())
}

/// `DisableFarArtificialLights`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD284E2F6AC27EE9>
#[doc(alias(
    "DisableFarArtificialLights",
    "_DISABLE_FAR_ARTIFICIAL_LIGHTS",
    "0xCD284E2F6AC27EE9"
))]
#[inline]
pub fn disable_far_artificial_lights(disable: bool) {
    call(0xCD284E2F6AC27EE9, (disable,))
}

/// `DisableHdtexThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x98A7CD5EA379A854>
#[doc(alias(
    "DisableHdtexThisFrame",
    "DISABLE_HDTEX_THIS_FRAME",
    "0x98A7CD5EA379A854"
))]
#[inline]
pub fn disable_hdtex_this_frame() {
    call(0x98A7CD5EA379A854, ())
}

/// `DisableStaticVegModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDD0BC0EDCB2162F6>
#[doc(alias(
    "DisableStaticVegModifier",
    "_DISABLE_STATIC_VEG_MODIFIER",
    "0xDD0BC0EDCB2162F6"
))]
#[inline]
pub fn disable_static_veg_modifier(p0: impl Into<Hash>) {
    let p0: Hash = p0.into();
    call(0xDD0BC0EDCB2162F6, (p0,))
}

/// `DoesCheckpointHaveFx`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4C11CCACB7C02B6E>
#[doc(alias(
    "DoesCheckpointHaveFx",
    "_DOES_CHECKPOINT_HAVE_FX",
    "0x4C11CCACB7C02B6E"
))]
#[inline]
pub fn does_checkpoint_have_fx(checkpoint: i32) -> bool {
    call(0x4C11CCACB7C02B6E, (checkpoint,))
}

/// `DoesParticleFxLoopedExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9DD5AFF561E88F2A>
#[doc(alias(
    "DoesParticleFxLoopedExist",
    "DOES_PARTICLE_FX_LOOPED_EXIST",
    "0x9DD5AFF561E88F2A"
))]
#[inline]
pub fn does_particle_fx_looped_exist(ptfx_handle: i32) -> bool {
    call(0x9DD5AFF561E88F2A, (ptfx_handle,))
}

/// `DrawLightWithRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD2D9E04C0DF927F4>
#[doc(alias("DrawLightWithRange", "DRAW_LIGHT_WITH_RANGE", "0xD2D9E04C0DF927F4"))]
#[inline]
pub fn draw_light_with_range(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    color_r: i32,
    color_g: i32,
    color_b: i32,
    range: f32,
    intensity: f32,
) {
    call(
        0xD2D9E04C0DF927F4,
        (
            pos_x, pos_y, pos_z, color_r, color_g, color_b, range, intensity,
        ),
    )
}

/// `DrawLowQualityPhotoToPhone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1142E5D64B47802>
#[doc(alias(
    "DrawLowQualityPhotoToPhone",
    "DRAW_LOW_QUALITY_PHOTO_TO_PHONE",
    "0xF1142E5D64B47802"
))]
#[inline]
pub fn draw_low_quality_photo_to_phone(p0: bool, photo_rotation: i32) {
    call(0xF1142E5D64B47802, (p0, photo_rotation))
}

/// `DrawMarker`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A32FAA57B937173>
#[doc(alias("DrawMarker", "_DRAW_MARKER", "0x2A32FAA57B937173"))]
#[inline]
pub fn draw_marker(
    type_: impl Into<Hash>,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    dir_x: f32,
    dir_y: f32,
    dir_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
    bob_up_and_down: bool,
    face_camera: bool,
    p19: i32,
    rotate: bool,
    texture_dict: &str,
    texture_name: &str,
    draw_on_ents: bool,
) {
    let type_: Hash = type_.into();
    call(
        0x2A32FAA57B937173,
        (
            (
                type_, pos_x, pos_y, pos_z, dir_x, dir_y, dir_z, rot_x, rot_y, rot_z, scale_x,
                scale_y, scale_z, red, green, blue,
            ),
            (
                alpha,
                bob_up_and_down,
                face_camera,
                p19,
                rotate,
                texture_dict,
                texture_name,
                draw_on_ents,
            ),
        ),
    )
}

/// `DrawRect`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x405224591DF02025>
#[doc(alias("DrawRect", "DRAW_RECT", "0x405224591DF02025"))]
#[inline]
pub fn draw_rect(
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
    p8: bool,
    p9: bool,
) {
    call(
        0x405224591DF02025,
        (x, y, width, height, red, green, blue, alpha, p8, p9),
    )
}

/// `DrawSprite`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC9884ECADE94CB34>
#[doc(alias("DrawSprite", "DRAW_SPRITE", "0xC9884ECADE94CB34"))]
#[inline]
pub fn draw_sprite(
    texture_dict: &str,
    texture_name: &str,
    screen_x: f32,
    screen_y: f32,
    width: f32,
    height: f32,
    heading: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
    p11: bool,
) {
    call(
        0xC9884ECADE94CB34,
        (
            texture_dict,
            texture_name,
            screen_x,
            screen_y,
            width,
            height,
            heading,
            red,
            green,
            blue,
            alpha,
            p11,
        ),
    )
}

/// `DrawTvChannel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC0A145540254A840>
#[doc(alias("DrawTvChannel", "DRAW_TV_CHANNEL", "0xC0A145540254A840"))]
#[inline]
pub fn draw_tv_channel(
    x_pos: f32,
    y_pos: f32,
    x_scale: f32,
    y_scale: f32,
    rotation: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(
        0xC0A145540254A840,
        (
            x_pos, y_pos, x_scale, y_scale, rotation, red, green, blue, alpha,
        ),
    )
}

/// `EnableEntitymask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFAAD23DE7A54FC14>
#[doc(alias("EnableEntitymask", "ENABLE_ENTITYMASK", "0xFAAD23DE7A54FC14"))]
#[inline]
pub fn enable_entitymask() {
    call(0xFAAD23DE7A54FC14, ())
}

/// `EnableMoonCycleOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FE93BCC7BF12B63>
#[doc(alias(
    "EnableMoonCycleOverride",
    "ENABLE_MOON_CYCLE_OVERRIDE",
    "0x6FE93BCC7BF12B63"
))]
#[inline]
pub fn enable_moon_cycle_override(strength: f32) {
    call(0x6FE93BCC7BF12B63, (strength,))
}

/// `EnableMovieSubtitles`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FC9B065229C0787>
#[doc(alias("EnableMovieSubtitles", "ENABLE_MOVIE_SUBTITLES", "0x6FC9B065229C0787"))]
#[inline]
pub fn enable_movie_subtitles(toggle: bool) {
    call(0x6FC9B065229C0787, (toggle,))
}

/// `EnableStaticVegModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDFEA23EC90113657>
#[doc(alias(
    "EnableStaticVegModifier",
    "_ENABLE_STATIC_VEG_MODIFIER",
    "0xDFEA23EC90113657"
))]
#[inline]
pub fn enable_static_veg_modifier(p0: impl Into<Hash>) {
    let p0: Hash = p0.into();
    call(0xDFEA23EC90113657, (p0,))
}

/// `EndPetrolTrailDecals`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E126AAE933F3B56>
#[doc(alias(
    "EndPetrolTrailDecals",
    "END_PETROL_TRAIL_DECALS",
    "0x0E126AAE933F3B56"
))]
#[inline]
pub fn end_petrol_trail_decals() {
    call(0x0E126AAE933F3B56, ())
}

/// `FreeMemoryForHighQualityPhoto`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD45547D8396F002A>
#[doc(alias(
    "FreeMemoryForHighQualityPhoto",
    "FREE_MEMORY_FOR_HIGH_QUALITY_PHOTO",
    "0xD45547D8396F002A"
))]
#[inline]
pub fn free_memory_for_high_quality_photo() {
    call(0xD45547D8396F002A, ())
}

/// `FreeMemoryForLowQualityPhoto`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x614682E715ADBAAC>
#[doc(alias(
    "FreeMemoryForLowQualityPhoto",
    "FREE_MEMORY_FOR_LOW_QUALITY_PHOTO",
    "0x614682E715ADBAAC"
))]
#[inline]
pub fn free_memory_for_low_quality_photo() {
    call(0x614682E715ADBAAC, ())
}

/// `FreeMemoryForMissionCreatorPhoto`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7DFF8F94937D2659>
#[doc(alias(
    "FreeMemoryForMissionCreatorPhoto",
    "FREE_MEMORY_FOR_MISSION_CREATOR_PHOTO",
    "0x7DFF8F94937D2659"
))]
#[inline]
pub fn free_memory_for_mission_creator_photo() {
    call(0x7DFF8F94937D2659, ())
}

/// `GenerateSwatchTexture`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x160921255327C591>
#[doc(alias(
    "GenerateSwatchTexture",
    "_GENERATE_SWATCH_TEXTURE",
    "0x160921255327C591"
))]
#[inline]
pub fn generate_swatch_texture(
    slot_id: i32,
    component_hash: impl Into<Hash>,
    metaped_type: i32,
    p3: bool,
) {
    let component_hash: Hash = component_hash.into();
    call(
        0x160921255327C591,
        (slot_id, component_hash, metaped_type, p3),
    )
}

/// `GenerateSwatchTextureDirectly`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x646ED1A1D28487DF>
#[doc(alias(
    "GenerateSwatchTextureDirectly",
    "_GENERATE_SWATCH_TEXTURE_DIRECTLY",
    "0x646ED1A1D28487DF"
))]
#[inline]
pub fn generate_swatch_texture_directly(slot: i32, p1: i32) {
    call(0x646ED1A1D28487DF, (slot, p1))
}

/// `GetCurrentNumberOfLocalPhotos`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x78C56B8A7B1D000C>
#[doc(alias(
    "GetCurrentNumberOfLocalPhotos",
    "_GET_CURRENT_NUMBER_OF_LOCAL_PHOTOS",
    "0x78C56B8A7B1D000C"
))]
#[inline]
pub fn get_current_number_of_local_photos() -> i32 {
    call(0x78C56B8A7B1D000C, ())
}

/// `GetEntityMaskLayers`.
///
/// The values: `layer0`, `layer1`, `layer2`, `layer3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8A8378BF651079C>
#[doc(alias("GetEntityMaskLayers", "_GET_ENTITY_MASK_LAYERS", "0xE8A8378BF651079C"))]
#[inline]
pub fn get_entity_mask_layers(entity: impl Into<Entity>) -> Option<(f32, f32, f32, f32)> {
    let entity: Entity = entity.into();
    let mut layer0 = Out::<f32>::default();
    let mut layer1 = Out::<f32>::default();
    let mut layer2 = Out::<f32>::default();
    let mut layer3 = Out::<f32>::default();
    let result: bool = call(
        0xE8A8378BF651079C,
        (entity, &mut layer0, &mut layer1, &mut layer2, &mut layer3),
    );
    result.then(|| (layer0.get(), layer1.get(), layer2.get(), layer3.get()))
}

/// `GetMaxNumberOfLocalPhotos`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E587FCD30E05592>
#[doc(alias(
    "GetMaxNumberOfLocalPhotos",
    "_GET_MAX_NUMBER_OF_LOCAL_PHOTOS",
    "0x8E587FCD30E05592"
))]
#[inline]
pub fn get_max_number_of_local_photos() -> i32 {
    call(0x8E587FCD30E05592, ())
}

/// `GetModifiedVisibilityDistance`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x25CA89B2A39DCC69>
#[doc(alias(
    "GetModifiedVisibilityDistance",
    "_GET_MODIFIED_VISIBILITY_DISTANCE",
    "0x25CA89B2A39DCC69"
))]
#[inline]
pub fn get_modified_visibility_distance() -> f32 {
    call(0x25CA89B2A39DCC69, ())
}

/// `GetPhotoModeContrast`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x98F4154989B81EC6>
#[doc(alias(
    "GetPhotoModeContrast",
    "_GET_PHOTO_MODE_CONTRAST",
    "0x98F4154989B81EC6"
))]
#[inline]
pub fn get_photo_mode_contrast() -> f32 {
    call(0x98F4154989B81EC6, ())
}

/// `GetPhotoModeExposure`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06C0D8BB6B04A709>
#[doc(alias(
    "GetPhotoModeExposure",
    "_GET_PHOTO_MODE_EXPOSURE",
    "0x06C0D8BB6B04A709"
))]
#[inline]
pub fn get_photo_mode_exposure() -> f32 {
    call(0x06C0D8BB6B04A709, ())
}

/// `GetProxyInteriorIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5D1C5D8E62E8EE1C>
#[doc(alias(
    "GetProxyInteriorIndex",
    "_GET_PROXY_INTERIOR_INDEX",
    "0x5D1C5D8E62E8EE1C"
))]
#[inline]
pub fn get_proxy_interior_index(interior_id: i32) -> i32 {
    call(0x5D1C5D8E62E8EE1C, (interior_id,))
}

/// `GetScreenCoordFromWorldCoord`.
///
/// The values: `screen_x`, `screen_y`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCB50D7AFCC8B0EC6>
#[doc(alias(
    "GetScreenCoordFromWorldCoord",
    "GET_SCREEN_COORD_FROM_WORLD_COORD",
    "0xCB50D7AFCC8B0EC6"
))]
#[inline]
pub fn get_screen_coord_from_world_coord(
    world_x: f32,
    world_y: f32,
    world_z: f32,
) -> Option<(f32, f32)> {
    let mut screen_x = Out::<f32>::default();
    let mut screen_y = Out::<f32>::default();
    let result: bool = call(
        0xCB50D7AFCC8B0EC6,
        (world_x, world_y, world_z, &mut screen_x, &mut screen_y),
    );
    result.then(|| (screen_x.get(), screen_y.get()))
}

/// `GetScreenResolution`.
///
/// The values: `x`, `y`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x66773C92835D0909>
#[doc(alias("GetScreenResolution", "GET_SCREEN_RESOLUTION", "0x66773C92835D0909"))]
#[inline]
pub fn get_screen_resolution() -> (i32, i32) {
    let mut x = Out::<i32>::default();
    let mut y = Out::<i32>::default();
    call::<()>(0x66773C92835D0909, (&mut x, &mut y));
    (x.get(), y.get())
}

/// `GetStatusOfCreateLowQualityCopyOfPhoto`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x13430D3D5A45F14B>
#[doc(alias(
    "GetStatusOfCreateLowQualityCopyOfPhoto",
    "GET_STATUS_OF_CREATE_LOW_QUALITY_COPY_OF_PHOTO",
    "0x13430D3D5A45F14B"
))]
#[inline]
pub fn get_status_of_create_low_quality_copy_of_photo(p0: i32) -> i32 {
    call(0x13430D3D5A45F14B, (p0,))
}

/// `GetStatusOfLoadMissionCreatorPhoto`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC71B50AE58D07369>
#[doc(alias(
    "GetStatusOfLoadMissionCreatorPhoto",
    "GET_STATUS_OF_LOAD_MISSION_CREATOR_PHOTO",
    "0xC71B50AE58D07369"
))]
#[inline]
pub fn get_status_of_load_mission_creator_photo(content_id: &str) -> i32 {
    call(0xC71B50AE58D07369, (content_id,))
}

/// `GetStatusOfSaveHighQualityPhoto`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD6663EC374092383>
#[doc(alias(
    "GetStatusOfSaveHighQualityPhoto",
    "GET_STATUS_OF_SAVE_HIGH_QUALITY_PHOTO",
    "0xD6663EC374092383"
))]
#[inline]
pub fn get_status_of_save_high_quality_photo() -> i32 {
    call(0xD6663EC374092383, ())
}

/// `GetStatusOfSortedListOperation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB28894CD7408BD0C>
#[doc(alias(
    "GetStatusOfSortedListOperation",
    "GET_STATUS_OF_SORTED_LIST_OPERATION",
    "0xB28894CD7408BD0C"
))]
#[inline]
pub fn get_status_of_sorted_list_operation() -> i32 {
    call(0xB28894CD7408BD0C, ())
}

/// `GetStatusOfTakeHighQualityPhoto`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A3DA74C3CCB1725>
#[doc(alias(
    "GetStatusOfTakeHighQualityPhoto",
    "GET_STATUS_OF_TAKE_HIGH_QUALITY_PHOTO",
    "0x4A3DA74C3CCB1725"
))]
#[inline]
pub fn get_status_of_take_high_quality_photo() -> i32 {
    call(0x4A3DA74C3CCB1725, ())
}

/// `GetTimecycleModifierIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA705394293E2B3D3>
#[doc(alias(
    "GetTimecycleModifierIndex",
    "GET_TIMECYCLE_MODIFIER_INDEX",
    "0xA705394293E2B3D3"
))]
#[inline]
pub fn get_timecycle_modifier_index() -> i32 {
    call(0xA705394293E2B3D3, ())
}

/// `GetTimecycleTransitionModifierIndex`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DA67BA3C8A6755D>
#[doc(alias(
    "GetTimecycleTransitionModifierIndex",
    "GET_TIMECYCLE_TRANSITION_MODIFIER_INDEX",
    "0x2DA67BA3C8A6755D"
))]
#[inline]
pub fn get_timecycle_transition_modifier_index() -> i32 {
    call(0x2DA67BA3C8A6755D, ())
}

/// `GetTogglePausedRenderphasesStatus`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86ED21BDB2791CE8>
#[doc(alias(
    "GetTogglePausedRenderphasesStatus",
    "GET_TOGGLE_PAUSED_RENDERPHASES_STATUS",
    "0x86ED21BDB2791CE8"
))]
#[inline]
pub fn get_toggle_paused_renderphases_status() -> bool {
    call(0x86ED21BDB2791CE8, ())
}

/// `GetTvChannel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF90FBFD68F3C59AE>
#[doc(alias("GetTvChannel", "GET_TV_CHANNEL", "0xF90FBFD68F3C59AE"))]
#[inline]
pub fn get_tv_channel() -> i32 {
    call(0xF90FBFD68F3C59AE, ())
}

/// `IsDecalAlive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E4B4E5CF5D3EEB5>
#[doc(alias("IsDecalAlive", "IS_DECAL_ALIVE", "0x3E4B4E5CF5D3EEB5"))]
#[inline]
pub fn is_decal_alive(decal: i32) -> bool {
    call(0x3E4B4E5CF5D3EEB5, (decal,))
}

/// `IsPhotoFrame`, since game build 1355.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86076AE35CBBE55F>
#[doc(alias("IsPhotoFrame", "IS_PHOTO_FRAME", "0x86076AE35CBBE55F"))]
#[inline]
pub fn is_photo_frame() -> bool {
    call(0x86076AE35CBBE55F, ())
}

/// `IsProxyInteriorIndexArtificialLightsEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x113857D66A9CABE6>
#[doc(alias(
    "IsProxyInteriorIndexArtificialLightsEnabled",
    "_IS_PROXY_INTERIOR_INDEX_ARTIFICIAL_LIGHTS_ENABLED",
    "0x113857D66A9CABE6"
))]
#[inline]
pub fn is_proxy_interior_index_artificial_lights_enabled(proxy_interior_index: i32) -> bool {
    call(0x113857D66A9CABE6, (proxy_interior_index,))
}

/// `IsStaticVegModifierEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDE9BAD3292AA6D5E>
#[doc(alias(
    "IsStaticVegModifierEnabled",
    "_IS_STATIC_VEG_MODIFIER_ENABLED",
    "0xDE9BAD3292AA6D5E"
))]
#[inline]
pub fn is_static_veg_modifier_enabled(p0: impl Into<Hash>) -> bool {
    let p0: Hash = p0.into();
    call(0xDE9BAD3292AA6D5E, (p0,))
}

/// `IsTextureInDict`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2A51869BDED733B>
#[doc(alias("IsTextureInDict", "_IS_TEXTURE_IN_DICT", "0xA2A51869BDED733B"))]
#[inline]
pub fn is_texture_in_dict(txd_hash: impl Into<Hash>, dict: impl Into<Hash>) -> bool {
    let txd_hash: Hash = txd_hash.into();
    let dict: Hash = dict.into();
    call(0xA2A51869BDED733B, (txd_hash, dict))
}

/// `IsTrackedPointValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2FDDCC8C6BAE1B3>
#[doc(alias("IsTrackedPointValid", "_IS_TRACKED_POINT_VALID", "0xF2FDDCC8C6BAE1B3"))]
#[inline]
pub fn is_tracked_point_valid(point: i32) -> bool {
    call(0xF2FDDCC8C6BAE1B3, (point,))
}

/// `IsTrackedPointVisible`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBB056BA159FB48D>
#[doc(alias(
    "IsTrackedPointVisible",
    "IS_TRACKED_POINT_VISIBLE",
    "0xCBB056BA159FB48D"
))]
#[inline]
pub fn is_tracked_point_visible(point: i32) -> bool {
    call(0xCBB056BA159FB48D, (point,))
}

/// `IsTvshowCurrentlyPlaying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4D562223E0EB65F3>
#[doc(alias(
    "IsTvshowCurrentlyPlaying",
    "IS_TVSHOW_CURRENTLY_PLAYING",
    "0x4D562223E0EB65F3"
))]
#[inline]
pub fn is_tvshow_currently_playing(video_cliphash: impl Into<Hash>) -> bool {
    let video_cliphash: Hash = video_cliphash.into();
    call(0x4D562223E0EB65F3, (video_cliphash,))
}

/// `LoadMissionCreatorPhoto`.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84F0BA7462FF8D58>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "LoadMissionCreatorPhoto",
    "LOAD_MISSION_CREATOR_PHOTO",
    "0x84F0BA7462FF8D58"
))]
#[inline]
pub unsafe fn load_mission_creator_photo(p0: &mut [u8], p1: i32, p2: i32, p3: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x84F0BA7462FF8D58, (p0, p1, p2, p3))
}

/// `N_0x085c5b61a0114f32`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x085C5B61A0114F32>
#[doc(alias("N_0x085c5b61a0114f32", "0x085C5B61A0114F32"))]
#[inline]
pub fn n_0x085c5b61a0114f32(p0: i32, p1: i32) {
    call(0x085C5B61A0114F32, (p0, p1))
}

/// `N_0x0d5b19c34068fee7`, since game build 1311.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D5B19C34068FEE7>
#[doc(alias("N_0x0d5b19c34068fee7", "0x0D5B19C34068FEE7"))]
#[inline]
pub fn n_0x0d5b19c34068fee7(p0: i32) {
    call(0x0D5B19C34068FEE7, (p0,))
}

/// `N_0x1460b644397453eb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1460B644397453EB>
#[doc(alias("N_0x1460b644397453eb", "0x1460B644397453EB"))]
#[inline]
pub fn n_0x1460b644397453eb() {
    call(0x1460B644397453EB, ())
}

/// `N_0x171c18e994c1a395`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x171C18E994C1A395>
#[doc(alias("N_0x171c18e994c1a395", "0x171C18E994C1A395"))]
#[inline]
pub fn n_0x171c18e994c1a395(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x171C18E994C1A395, (p0, p1, p2, p3, p4))
}

/// `N_0x1a9f09ab458d49c6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A9F09AB458D49C6>
#[doc(alias("N_0x1a9f09ab458d49c6", "0x1A9F09AB458D49C6"))]
#[inline]
pub fn n_0x1a9f09ab458d49c6(p0: bool) {
    call(0x1A9F09AB458D49C6, (p0,))
}

/// `N_0x1c6306e5bc25c29c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1C6306E5BC25C29C>
#[doc(alias("N_0x1c6306e5bc25c29c", "0x1C6306E5BC25C29C"))]
#[inline]
pub fn n_0x1c6306e5bc25c29c() {
    call(0x1C6306E5BC25C29C, ())
}

/// `N_0x1ff8731be1dfc0c0`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1FF8731BE1DFC0C0>
#[doc(alias("N_0x1ff8731be1dfc0c0", "0x1FF8731BE1DFC0C0"))]
#[inline]
pub fn n_0x1ff8731be1dfc0c0(p0: i32, p1: i32) {
    call(0x1FF8731BE1DFC0C0, (p0, p1))
}

/// `N_0x21f00e08cbb5f37b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x21F00E08CBB5F37B>
#[doc(alias("N_0x21f00e08cbb5f37b", "0x21F00E08CBB5F37B"))]
#[inline]
pub fn n_0x21f00e08cbb5f37b(component: &str) {
    call(0x21F00E08CBB5F37B, (component,))
}

/// `N_0x26dd2fb0a88cc412`.
///
/// Of unknown type: `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x26DD2FB0A88CC412>
#[doc(alias("N_0x26dd2fb0a88cc412", "0x26DD2FB0A88CC412"))]
#[inline]
pub fn n_0x26dd2fb0a88cc412(effect_name: &str, effect_name2: &str, p2: i32, p3: i32) {
    call(0x26DD2FB0A88CC412, (effect_name, effect_name2, p2, p3))
}

/// `N_0x285438c26c732f9d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x285438C26C732F9D>
#[doc(alias("N_0x285438c26c732f9d", "0x285438C26C732F9D"))]
#[inline]
pub fn n_0x285438c26c732f9d() -> i32 {
    call(0x285438C26C732F9D, ())
}

/// `N_0x32de2bffda43e62a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x32DE2BFFDA43E62A>
#[doc(alias("N_0x32de2bffda43e62a", "0x32DE2BFFDA43E62A"))]
#[inline]
pub fn n_0x32de2bffda43e62a() {
    call(0x32DE2BFFDA43E62A, ())
}

/// `N_0x38d9d50f2085e9b3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x38D9D50F2085E9B3>
#[doc(alias("N_0x38d9d50f2085e9b3", "0x38D9D50F2085E9B3"))]
#[inline]
pub fn n_0x38d9d50f2085e9b3(effect_name_hash: impl Into<Hash>) {
    let effect_name_hash: Hash = effect_name_hash.into();
    call(0x38D9D50F2085E9B3, (effect_name_hash,))
}

/// `N_0x3da7a10583a4bec0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3DA7A10583A4BEC0>
#[doc(alias("N_0x3da7a10583a4bec0", "0x3DA7A10583A4BEC0"))]
#[inline]
pub fn n_0x3da7a10583a4bec0() -> bool {
    call(0x3DA7A10583A4BEC0, ())
}

/// `N_0x402e1a61d2587fcd`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x402E1A61D2587FCD>
#[doc(alias("N_0x402e1a61d2587fcd", "0x402E1A61D2587FCD"))]
#[inline]
pub fn n_0x402e1a61d2587fcd(
    p0: i32,
    x: f32,
    y: f32,
    z: f32,
    p4: f32,
    p5: f32,
    heading: f32,
) -> bool {
    call(0x402E1A61D2587FCD, (p0, x, y, z, p4, p5, heading))
}

/// `N_0x4046493d2eeaca0e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4046493D2EEACA0E>
#[doc(alias("N_0x4046493d2eeaca0e", "0x4046493D2EEACA0E"))]
#[inline]
pub fn n_0x4046493d2eeaca0e() {
    call(0x4046493D2EEACA0E, ())
}

/// `N_0x41f88a85a579a61d`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x41F88A85A579A61D>
#[doc(alias("N_0x41f88a85a579a61d", "0x41F88A85A579A61D"))]
#[inline]
pub fn n_0x41f88a85a579a61d(p0: f32) {
    call(0x41F88A85A579A61D, (p0,))
}

/// `N_0x453d16d41fc51d3e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x453D16D41FC51D3E>
#[doc(alias("N_0x453d16d41fc51d3e", "0x453D16D41FC51D3E"))]
#[inline]
pub fn n_0x453d16d41fc51d3e(p0: bool) {
    call(0x453D16D41FC51D3E, (p0,))
}

/// `N_0x48fe0db54045b975`, since game build 1311.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x48FE0DB54045B975>
#[doc(alias("N_0x48fe0db54045b975", "0x48FE0DB54045B975"))]
#[inline]
pub fn n_0x48fe0db54045b975(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0x48FE0DB54045B975, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0x4bd66b4e3427689b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4BD66B4E3427689B>
#[doc(alias("N_0x4bd66b4e3427689b", "0x4BD66B4E3427689B"))]
#[inline]
pub fn n_0x4bd66b4e3427689b(p0: &str) {
    call(0x4BD66B4E3427689B, (p0,))
}

/// `N_0x4fb67d172c4476f3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4FB67D172C4476F3>
#[doc(alias("N_0x4fb67d172c4476f3", "0x4FB67D172C4476F3"))]
#[inline]
pub fn n_0x4fb67d172c4476f3(entity: impl Into<Entity>, p1: &str, p2: &str, p3: f32) {
    let entity: Entity = entity.into();
    call(0x4FB67D172C4476F3, (entity, p1, p2, p3))
}

/// `N_0x503941f65dba24ec`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x503941F65DBA24EC>
#[doc(alias("N_0x503941f65dba24ec", "0x503941F65DBA24EC"))]
#[inline]
pub fn n_0x503941f65dba24ec(p0: i32) {
    call(0x503941F65DBA24EC, (p0,))
}

/// `N_0x519928df02eb5101`, since game build 1355.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x519928DF02EB5101>
#[doc(alias("N_0x519928df02eb5101", "0x519928DF02EB5101"))]
#[inline]
pub fn n_0x519928df02eb5101(p0: i32) {
    call(0x519928DF02EB5101, (p0,))
}

/// `N_0x5ac6e0fa028369de`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AC6E0FA028369DE>
#[doc(alias("N_0x5ac6e0fa028369de", "0x5AC6E0FA028369DE"))]
#[inline]
pub fn n_0x5ac6e0fa028369de() {
    call(0x5AC6E0FA028369DE, ())
}

/// `N_0x5c674eb487891f6b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C674EB487891F6B>
#[doc(alias("N_0x5c674eb487891f6b", "0x5C674EB487891F6B"))]
#[inline]
pub fn n_0x5c674eb487891f6b() -> i32 {
    call(0x5C674EB487891F6B, ())
}

/// `N_0x5c9c3a466b3296a8`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5C9C3A466B3296A8>
#[doc(alias("N_0x5c9c3a466b3296a8", "0x5C9C3A466B3296A8"))]
#[inline]
pub fn n_0x5c9c3a466b3296a8(p0: i32) -> i32 {
    call(0x5C9C3A466B3296A8, (p0,))
}

/// `N_0x67b0778c62e74423`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67B0778C62E74423>
#[doc(alias("N_0x67b0778c62e74423", "0x67B0778C62E74423"))]
#[inline]
pub fn n_0x67b0778c62e74423(p0: i32) {
    call(0x67B0778C62E74423, (p0,))
}

/// `N_0x6c03118e9e5c1a14`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C03118E9E5C1A14>
#[doc(alias("N_0x6c03118e9e5c1a14", "0x6C03118E9E5C1A14"))]
#[inline]
pub fn n_0x6c03118e9e5c1a14(p0: i32) {
    call(0x6C03118E9E5C1A14, (p0,))
}

/// `N_0x71845905bccde781`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x71845905BCCDE781>
#[doc(alias("N_0x71845905bccde781", "0x71845905BCCDE781"))]
#[inline]
pub fn n_0x71845905bccde781(effect_name_hash: impl Into<Hash>) {
    let effect_name_hash: Hash = effect_name_hash.into();
    call(0x71845905BCCDE781, (effect_name_hash,))
}

/// `N_0x735762e8d7573e42`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x735762E8D7573E42>
#[doc(alias("N_0x735762e8d7573e42", "0x735762E8D7573E42"))]
#[inline]
pub fn n_0x735762e8d7573e42(p0: i32, p1: i32, p2: i32) {
    call(0x735762E8D7573E42, (p0, p1, p2))
}

/// `N_0x812c1563185c6fb2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x812C1563185C6FB2>
#[doc(alias("N_0x812c1563185c6fb2", "0x812C1563185C6FB2"))]
#[inline]
pub fn n_0x812c1563185c6fb2() {
    call(0x812C1563185C6FB2, ())
}

/// `N_0x815653a42c5abe76`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x815653A42C5ABE76>
#[doc(alias("N_0x815653a42c5abe76", "0x815653A42C5ABE76"))]
#[inline]
pub fn n_0x815653a42c5abe76() {
    call(0x815653A42C5ABE76, ())
}

/// `N_0x8996fa6ad9fe4e90`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8996FA6AD9FE4E90>
#[doc(alias("N_0x8996fa6ad9fe4e90", "0x8996FA6AD9FE4E90"))]
#[inline]
pub fn n_0x8996fa6ad9fe4e90(p0: i32) {
    call(0x8996FA6AD9FE4E90, (p0,))
}

/// `N_0x910e260aead855de`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x910E260AEAD855DE>
#[doc(alias("N_0x910e260aead855de", "0x910E260AEAD855DE"))]
#[inline]
pub fn n_0x910e260aead855de() {
    call(0x910E260AEAD855DE, ())
}

/// `N_0x94b261f1f35293e1`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x94B261F1F35293E1>
#[doc(alias("N_0x94b261f1f35293e1", "0x94B261F1F35293E1"))]
#[inline]
pub fn n_0x94b261f1f35293e1(p0: i32) {
    call(0x94B261F1F35293E1, (p0,))
}

/// `N_0x981c7d863980fa51`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x981C7D863980FA51>
#[doc(alias("N_0x981c7d863980fa51", "0x981C7D863980FA51"))]
#[inline]
pub fn n_0x981c7d863980fa51() {
    call(0x981C7D863980FA51, ())
}

/// `N_0x9d1b0b5066205692`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D1B0B5066205692>
#[doc(alias("N_0x9d1b0b5066205692", "0x9D1B0B5066205692"))]
#[inline]
pub fn n_0x9d1b0b5066205692() {
    call(0x9D1B0B5066205692, ())
}

/// `N_0x9f158a49b0d84c3c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F158A49B0D84C3C>
#[doc(alias("N_0x9f158a49b0d84c3c", "0x9F158A49B0D84C3C"))]
#[inline]
pub fn n_0x9f158a49b0d84c3c(p0: i32) {
    call(0x9F158A49B0D84C3C, (p0,))
}

/// `N_0x9f6d859c80708b26`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F6D859C80708B26>
#[doc(alias("N_0x9f6d859c80708b26", "0x9F6D859C80708B26"))]
#[inline]
pub fn n_0x9f6d859c80708b26(p0: bool, p1: bool) {
    call(0x9F6D859C80708B26, (p0, p1))
}

/// `N_0xa04ef43030593abc`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA04EF43030593ABC>
#[doc(alias("N_0xa04ef43030593abc", "0xA04EF43030593ABC"))]
#[inline]
pub fn n_0xa04ef43030593abc(p0: i32, p1: i32) {
    call(0xA04EF43030593ABC, (p0, p1))
}

/// `N_0xa0f4d12d6042f6d5`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA0F4D12D6042F6D5>
#[doc(alias("N_0xa0f4d12d6042f6d5", "0xA0F4D12D6042F6D5"))]
#[inline]
pub fn n_0xa0f4d12d6042f6d5(p0: i32, p1: i32) {
    call(0xA0F4D12D6042F6D5, (p0, p1))
}

/// `N_0xa15ccab8ad038291`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA15CCAB8AD038291>
#[doc(alias("N_0xa15ccab8ad038291", "0xA15CCAB8AD038291"))]
#[inline]
pub fn n_0xa15ccab8ad038291(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0xA15CCAB8AD038291, (p0, p1, p2, p3))
}

/// `N_0xa1a86055792fb249`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA1A86055792FB249>
#[doc(alias("N_0xa1a86055792fb249", "0xA1A86055792FB249"))]
#[inline]
pub fn n_0xa1a86055792fb249(persona_photo_local_cache_type: i32) {
    call(0xA1A86055792FB249, (persona_photo_local_cache_type,))
}

/// `N_0xa201a3d0ac087c37`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA201A3D0AC087C37>
#[doc(alias("N_0xa201a3d0ac087c37", "0xA201A3D0AC087C37"))]
#[inline]
pub fn n_0xa201a3d0ac087c37(effect_name: &str) {
    call(0xA201A3D0AC087C37, (effect_name,))
}

/// `N_0xa21af60c9f99ccc5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA21AF60C9F99CCC5>
#[doc(alias("N_0xa21af60c9f99ccc5", "0xA21AF60C9F99CCC5"))]
#[inline]
pub fn n_0xa21af60c9f99ccc5() {
    call(0xA21AF60C9F99CCC5, ())
}

/// `N_0xb032c085d9a03907`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB032C085D9A03907>
#[doc(alias("N_0xb032c085d9a03907", "0xB032C085D9A03907"))]
#[inline]
pub fn n_0xb032c085d9a03907() {
    call(0xB032C085D9A03907, ())
}

/// `N_0xb958d97a0dfaa0c2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB958D97A0DFAA0C2>
#[doc(alias("N_0xb958d97a0dfaa0c2", "0xB958D97A0DFAA0C2"))]
#[inline]
pub fn n_0xb958d97a0dfaa0c2(effect_name: &str) -> bool {
    call(0xB958D97A0DFAA0C2, (effect_name,))
}

/// `N_0xc06f2f45a73eabcd`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC06F2F45A73EABCD>
#[doc(alias("N_0xc06f2f45a73eabcd", "0xC06F2F45A73EABCD"))]
#[inline]
pub fn n_0xc06f2f45a73eabcd(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xC06F2F45A73EABCD, (entity,))
}

/// `N_0xc28f62ac9774fc1b`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC28F62AC9774FC1B>
#[doc(alias("N_0xc28f62ac9774fc1b", "0xC28F62AC9774FC1B"))]
#[inline]
pub fn n_0xc28f62ac9774fc1b() -> i32 {
    call(0xC28F62AC9774FC1B, ())
}

/// `N_0xc37792a3f9c90771`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC37792A3F9C90771>
#[doc(alias("N_0xc37792a3f9c90771", "0xC37792A3F9C90771"))]
#[inline]
pub fn n_0xc37792a3f9c90771() -> i32 {
    call(0xC37792A3F9C90771, ())
}

/// `N_0xc489fe31ac726512`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC489FE31AC726512>
#[doc(alias("N_0xc489fe31ac726512", "0xC489FE31AC726512"))]
#[inline]
pub fn n_0xc489fe31ac726512(p0: i32, p1: i32) {
    call(0xC489FE31AC726512, (p0, p1))
}

/// `N_0xc76fc4c2fc5f4405`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC76FC4C2FC5F4405>
#[doc(alias("N_0xc76fc4c2fc5f4405", "0xC76FC4C2FC5F4405"))]
#[inline]
pub fn n_0xc76fc4c2fc5f4405(effect_name_hash: impl Into<Hash>) {
    let effect_name_hash: Hash = effect_name_hash.into();
    call(0xC76FC4C2FC5F4405, (effect_name_hash,))
}

/// `N_0xcc3b787e73e64160`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC3B787E73E64160>
#[doc(alias("N_0xcc3b787e73e64160", "0xCC3B787E73E64160"))]
#[inline]
pub fn n_0xcc3b787e73e64160(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xCC3B787E73E64160, (p0, p1, p2, p3, p4))
}

/// `N_0xd1472aff30c103d6`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1472AFF30C103D6>
#[doc(alias("N_0xd1472aff30c103d6", "0xD1472AFF30C103D6"))]
#[inline]
pub fn n_0xd1472aff30c103d6(p0: f32) {
    call(0xD1472AFF30C103D6, (p0,))
}

/// `N_0xd543487a1f12828f`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD543487A1F12828F>
#[doc(alias("N_0xd543487a1f12828f", "0xD543487A1F12828F"))]
#[inline]
pub fn n_0xd543487a1f12828f(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xD543487A1F12828F, (p0, p1, p2, p3))
}

/// `N_0xd9bc98b55bcfaa9b`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD9BC98B55BCFAA9B>
#[doc(alias("N_0xd9bc98b55bcfaa9b", "0xD9BC98B55BCFAA9B"))]
#[inline]
pub fn n_0xd9bc98b55bcfaa9b(p0: i32) {
    call(0xD9BC98B55BCFAA9B, (p0,))
}

/// `N_0xe63d68f455ca0b47`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE63D68F455CA0B47>
#[doc(alias("N_0xe63d68f455ca0b47", "0xE63D68F455CA0B47"))]
#[inline]
pub fn n_0xe63d68f455ca0b47(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) -> i32 {
    call(0xE63D68F455CA0B47, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0xe75cddebf618c8ff`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE75CDDEBF618C8FF>
#[doc(alias("N_0xe75cddebf618c8ff", "0xE75CDDEBF618C8FF"))]
#[inline]
pub fn n_0xe75cddebf618c8ff(effect_name_hash: impl Into<Hash>) -> bool {
    let effect_name_hash: Hash = effect_name_hash.into();
    call(0xE75CDDEBF618C8FF, (effect_name_hash,))
}

/// `N_0xeb48ce48eec41fd4`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB48CE48EEC41FD4>
#[doc(alias("N_0xeb48ce48eec41fd4", "0xEB48CE48EEC41FD4"))]
#[inline]
pub fn n_0xeb48ce48eec41fd4(p0: i32) {
    call(0xEB48CE48EEC41FD4, (p0,))
}

/// `N_0xec3d8c228fe553d7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC3D8C228FE553D7>
#[doc(alias("N_0xec3d8c228fe553d7", "0xEC3D8C228FE553D7"))]
#[inline]
pub fn n_0xec3d8c228fe553d7(p0: bool) -> bool {
    call(0xEC3D8C228FE553D7, (p0,))
}

/// `N_0xec3f7f24eeeb3ba3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEC3F7F24EEEB3BA3>
#[doc(alias("N_0xec3f7f24eeeb3ba3", "0xEC3F7F24EEEB3BA3"))]
#[inline]
pub fn n_0xec3f7f24eeeb3ba3() {
    call(0xEC3F7F24EEEB3BA3, ())
}

/// `N_0xf2f543d48f319a3a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2F543D48F319A3A>
#[doc(alias("N_0xf2f543d48f319a3a", "0xF2F543D48F319A3A"))]
#[inline]
pub fn n_0xf2f543d48f319a3a() {
    call(0xF2F543D48F319A3A, ())
}

/// `N_0xf5793bb386e1ff9c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF5793BB386E1FF9C>
#[doc(alias("N_0xf5793bb386e1ff9c", "0xF5793BB386E1FF9C"))]
#[inline]
pub fn n_0xf5793bb386e1ff9c(p0: i32) {
    call(0xF5793BB386E1FF9C, (p0,))
}

/// `N_0xfb680a9b33d0edbe`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB680A9B33D0EDBE>
#[doc(alias("N_0xfb680a9b33d0edbe", "0xFB680A9B33D0EDBE"))]
#[inline]
pub fn n_0xfb680a9b33d0edbe(p0: bool) {
    call(0xFB680A9B33D0EDBE, (p0,))
}

/// `N_0xfbf161fcfec8589e`.
///
/// The values: `result`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFBF161FCFEC8589E>
#[doc(alias("N_0xfbf161fcfec8589e", "0xFBF161FCFEC8589E"))]
#[inline]
pub fn n_0xfbf161fcfec8589e(effect_name: &str, p1: i32, p2: bool) -> (bool, bool) {
    let mut p3 = Out::<bool>::default();
    let result: bool = call(0xFBF161FCFEC8589E, (effect_name, p1, p2, &mut p3));
    (result, p3.get())
}

/// `N_0xfc9b53c072f418e0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC9B53C072F418E0>
#[doc(alias("N_0xfc9b53c072f418e0", "0xFC9B53C072F418E0"))]
#[inline]
pub fn n_0xfc9b53c072f418e0() -> i32 {
    call(0xFC9B53C072F418E0, ())
}

/// `N_0xfd05b1dde83749fa`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD05B1DDE83749FA>
#[doc(alias("N_0xfd05b1dde83749fa", "0xFD05B1DDE83749FA"))]
#[inline]
pub fn n_0xfd05b1dde83749fa(p0: &str) -> bool {
    call(0xFD05B1DDE83749FA, (p0,))
}

/// `N_0xff584f097c17fa8f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF584F097C17FA8F>
#[doc(alias("N_0xff584f097c17fa8f", "0xFF584F097C17FA8F"))]
#[inline]
pub fn n_0xff584f097c17fa8f() -> bool {
    call(0xFF584F097C17FA8F, ())
}

/// `N_0xff8018c778349234`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF8018C778349234>
#[doc(alias("N_0xff8018c778349234", "0xFF8018C778349234"))]
#[inline]
pub fn n_0xff8018c778349234(p0: i32) {
    call(0xFF8018C778349234, (p0,))
}

/// `NumPixelsVisibleAtTrackedPoint`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDFE332A5DA6FE7C9>
#[doc(alias(
    "NumPixelsVisibleAtTrackedPoint",
    "_NUM_PIXELS_VISIBLE_AT_TRACKED_POINT",
    "0xDFE332A5DA6FE7C9"
))]
#[inline]
pub fn num_pixels_visible_at_tracked_point(i_tracked_point: i32) -> i32 {
    call(0xDFE332A5DA6FE7C9, (i_tracked_point,))
}

/// `PedshotFinishCleanupData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC2B8164C3BE871A4>
#[doc(alias(
    "PedshotFinishCleanupData",
    "_PEDSHOT_FINISH_CLEANUP_DATA",
    "0xC2B8164C3BE871A4"
))]
#[inline]
pub fn pedshot_finish_cleanup_data() {
    call(0xC2B8164C3BE871A4, ())
}

/// `PedshotGeneratePersonaPhoto`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD9C24F53631F2372>
#[doc(alias(
    "PedshotGeneratePersonaPhoto",
    "_PEDSHOT_GENERATE_PERSONA_PHOTO",
    "0xD9C24F53631F2372"
))]
#[inline]
pub fn pedshot_generate_persona_photo(texture: &str, ped: Ped, player_slot: i32) -> bool {
    call(0xD9C24F53631F2372, (texture, ped, player_slot))
}

/// `PedshotInitCleanupData`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x55285F885F662169>
#[doc(alias(
    "PedshotInitCleanupData",
    "_PEDSHOT_INIT_CLEANUP_DATA",
    "0x55285F885F662169"
))]
#[inline]
pub fn pedshot_init_cleanup_data() {
    call(0x55285F885F662169, ())
}

/// `PedshotIsAvailable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF6E67D073D2DCE2>
#[doc(alias("PedshotIsAvailable", "PEDSHOT_IS_AVAILABLE", "0xAF6E67D073D2DCE2"))]
#[inline]
pub fn pedshot_is_available() -> bool {
    call(0xAF6E67D073D2DCE2, ())
}

/// `PedshotPreviousPersonaPhotoDataCleanup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E2FDDBE435A8787>
#[doc(alias(
    "PedshotPreviousPersonaPhotoDataCleanup",
    "_PEDSHOT_PREVIOUS_PERSONA_PHOTO_DATA_CLEANUP",
    "0x3E2FDDBE435A8787"
))]
#[inline]
pub fn pedshot_previous_persona_photo_data_cleanup() {
    call(0x3E2FDDBE435A8787, ())
}

/// `PedshotSetPersonaPhotoType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x196D3ACBEBA4A44B>
#[doc(alias(
    "PedshotSetPersonaPhotoType",
    "_PEDSHOT_SET_PERSONA_PHOTO_TYPE",
    "0x196D3ACBEBA4A44B"
))]
#[inline]
pub fn pedshot_set_persona_photo_type(persona_photo_local_cache_type: i32) {
    call(0x196D3ACBEBA4A44B, (persona_photo_local_cache_type,))
}

/// `QueueOperationToCreateSortedListOfPhotos`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA42EDF1E88734A7E>
#[doc(alias(
    "QueueOperationToCreateSortedListOfPhotos",
    "QUEUE_OPERATION_TO_CREATE_SORTED_LIST_OF_PHOTOS",
    "0xA42EDF1E88734A7E"
))]
#[inline]
pub fn queue_operation_to_create_sorted_list_of_photos() -> bool {
    call(0xA42EDF1E88734A7E, ())
}

/// `RemoveDecal`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49A720552EB0BB88>
#[doc(alias("RemoveDecal", "REMOVE_DECAL", "0x49A720552EB0BB88"))]
#[inline]
pub fn remove_decal(decal: i32) {
    call(0x49A720552EB0BB88, (decal,))
}

/// `RemoveDecalsFromObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB8972BAE0013140>
#[doc(alias(
    "RemoveDecalsFromObject",
    "REMOVE_DECALS_FROM_OBJECT",
    "0xFB8972BAE0013140"
))]
#[inline]
pub fn remove_decals_from_object(obj: Object) {
    call(0xFB8972BAE0013140, (obj,))
}

/// `RemoveDecalsInRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x86DE59FA02902B40>
#[doc(alias("RemoveDecalsInRange", "REMOVE_DECALS_IN_RANGE", "0x86DE59FA02902B40"))]
#[inline]
pub fn remove_decals_in_range(x: f32, y: f32, z: f32, range: f32) {
    call(0x86DE59FA02902B40, (x, y, z, range))
}

/// `RemoveEntityFromEntityMask`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56A786E87FF53478>
#[doc(alias(
    "RemoveEntityFromEntityMask",
    "_REMOVE_ENTITY_FROM_ENTITY_MASK",
    "0x56A786E87FF53478"
))]
#[inline]
pub fn remove_entity_from_entity_mask(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x56A786E87FF53478, (entity,))
}

/// `RemoveGrassCullSphere`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE7BF7CA9E4BA48D>
#[doc(alias(
    "RemoveGrassCullSphere",
    "REMOVE_GRASS_CULL_SPHERE",
    "0xAE7BF7CA9E4BA48D"
))]
#[inline]
pub fn remove_grass_cull_sphere(handle: i32) {
    call(0xAE7BF7CA9E4BA48D, (handle,))
}

/// `RemoveParticleFx`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x459598F579C98929>
#[doc(alias("RemoveParticleFx", "REMOVE_PARTICLE_FX", "0x459598F579C98929"))]
#[inline]
pub fn remove_particle_fx(ptfx_handle: i32, p1: bool) {
    call(0x459598F579C98929, (ptfx_handle, p1))
}

/// `RemoveParticleFxFromEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x92884B4A49D81325>
#[doc(alias(
    "RemoveParticleFxFromEntity",
    "REMOVE_PARTICLE_FX_FROM_ENTITY",
    "0x92884B4A49D81325"
))]
#[inline]
pub fn remove_particle_fx_from_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x92884B4A49D81325, (entity,))
}

/// `RemoveParticleFxInRange`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87B5905ECA623B68>
#[doc(alias(
    "RemoveParticleFxInRange",
    "REMOVE_PARTICLE_FX_IN_RANGE",
    "0x87B5905ECA623B68"
))]
#[inline]
pub fn remove_particle_fx_in_range(x: f32, y: f32, z: f32, radius: f32) {
    call(0x87B5905ECA623B68, (x, y, z, radius))
}

/// `RemoveVegModifierSphere`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9CF1836C03FB67A2>
#[doc(alias(
    "RemoveVegModifierSphere",
    "REMOVE_VEG_MODIFIER_SPHERE",
    "0x9CF1836C03FB67A2"
))]
#[inline]
pub fn remove_veg_modifier_sphere(veg_modifier_handle: i32, p1: i32) {
    call(0x9CF1836C03FB67A2, (veg_modifier_handle, p1))
}

/// `ResetAdaptation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x297B72E2AF094742>
#[doc(alias("ResetAdaptation", "RESET_ADAPTATION", "0x297B72E2AF094742"))]
#[inline]
pub fn reset_adaptation(unk: i32) {
    call(0x297B72E2AF094742, (unk,))
}

/// `ResetEntityAura`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAF4D239B8903FCBE>
#[doc(alias("ResetEntityAura", "_RESET_ENTITY_AURA", "0xAF4D239B8903FCBE"))]
#[inline]
pub fn reset_entity_aura() {
    call(0xAF4D239B8903FCBE, ())
}

/// `ResetParticleFxOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x274B3DABF7E72DEF>
#[doc(alias(
    "ResetParticleFxOverride",
    "RESET_PARTICLE_FX_OVERRIDE",
    "0x274B3DABF7E72DEF"
))]
#[inline]
pub fn reset_particle_fx_override(name: &str) {
    call(0x274B3DABF7E72DEF, (name,))
}

/// `ResetPausedRenderphases`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCCD9AAD85E1B559E>
#[doc(alias(
    "ResetPausedRenderphases",
    "RESET_PAUSED_RENDERPHASES",
    "0xCCD9AAD85E1B559E"
))]
#[inline]
pub fn reset_paused_renderphases() {
    call(0xCCD9AAD85E1B559E, ())
}

/// `SaveHighQualityPhoto`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x57639FD876B68A91>
#[doc(alias(
    "SaveHighQualityPhoto",
    "SAVE_HIGH_QUALITY_PHOTO",
    "0x57639FD876B68A91"
))]
#[inline]
pub fn save_high_quality_photo(unused: i32) -> bool {
    call(0x57639FD876B68A91, (unused,))
}

/// `SetArtificialLightsState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2797619A7C7747B>
#[doc(alias(
    "SetArtificialLightsState",
    "SET_ARTIFICIAL_LIGHTS_STATE",
    "0xB2797619A7C7747B"
))]
#[inline]
pub fn set_artificial_lights_state(state: bool) {
    call(0xB2797619A7C7747B, (state,))
}

/// `SetCheckpointRgba`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCAAFC225E33B1D15>
#[doc(alias("SetCheckpointRgba", "SET_CHECKPOINT_RGBA", "0xCAAFC225E33B1D15"))]
#[inline]
pub fn set_checkpoint_rgba(checkpoint: i32, red: i32, green: i32, blue: i32, alpha: i32) {
    call(0xCAAFC225E33B1D15, (checkpoint, red, green, blue, alpha))
}

/// `SetCheckpointRgba2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x99AFF17222D4DEB4>
#[doc(alias("SetCheckpointRgba2", "SET_CHECKPOINT_RGBA2", "0x99AFF17222D4DEB4"))]
#[inline]
pub fn set_checkpoint_rgba2(checkpoint: i32, red: i32, green: i32, blue: i32, alpha: i32) {
    call(0x99AFF17222D4DEB4, (checkpoint, red, green, blue, alpha))
}

/// `SetCloudHeight`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC332C91388F5580B>
#[doc(alias("SetCloudHeight", "_SET_CLOUD_HEIGHT", "0xC332C91388F5580B"))]
#[inline]
pub fn set_cloud_height(height: f32) {
    call(0xC332C91388F5580B, (height,))
}

/// `SetCloudLayer`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8C984C0D47F4F07>
#[doc(alias("SetCloudLayer", "_SET_CLOUD_LAYER", "0xB8C984C0D47F4F07"))]
#[inline]
pub fn set_cloud_layer(x: f32, y: f32, p2: i32) {
    call(0xB8C984C0D47F4F07, (x, y, p2))
}

/// `SetCloudNoise`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE7966DF01452F32>
#[doc(alias("SetCloudNoise", "_SET_CLOUD_NOISE", "0xFE7966DF01452F32"))]
#[inline]
pub fn set_cloud_noise(x: f32, y: f32, z: f32) {
    call(0xFE7966DF01452F32, (x, y, z))
}

/// `SetCloudPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x10C1767B93257480>
#[doc(alias("SetCloudPosition", "_SET_CLOUD_POSITION", "0x10C1767B93257480"))]
#[inline]
pub fn set_cloud_position(x: f32, y: f32, z: f32) {
    call(0x10C1767B93257480, (x, y, z))
}

/// `SetDisablePetrolDecalsIgnitingThisFrame`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x53ED07BF368EDA59>
#[doc(alias(
    "SetDisablePetrolDecalsIgnitingThisFrame",
    "SET_DISABLE_PETROL_DECALS_IGNITING_THIS_FRAME",
    "0x53ED07BF368EDA59"
))]
#[inline]
pub fn set_disable_petrol_decals_igniting_this_frame() {
    call(0x53ED07BF368EDA59, ())
}

/// `SetDistrictPhotoTakenStat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9937FACBBF267244>
#[doc(alias(
    "SetDistrictPhotoTakenStat",
    "_SET_DISTRICT_PHOTO_TAKEN_STAT",
    "0x9937FACBBF267244"
))]
#[inline]
pub fn set_district_photo_taken_stat(p0: &str) {
    call(0x9937FACBBF267244, (p0,))
}

/// `SetEntityAura`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x249CD6B7285536F2>
#[doc(alias("SetEntityAura", "_SET_ENTITY_AURA", "0x249CD6B7285536F2"))]
#[inline]
pub fn set_entity_aura(p0: f32, p1: f32, p2: f32) {
    call(0x249CD6B7285536F2, (p0, p1, p2))
}

/// `SetEntityMaskLayers`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE92012611461A42A>
#[doc(alias("SetEntityMaskLayers", "_SET_ENTITY_MASK_LAYERS", "0xE92012611461A42A"))]
#[inline]
pub fn set_entity_mask_layers(
    entity: impl Into<Entity>,
    layer0: f32,
    layer1: f32,
    layer2: f32,
    layer3: f32,
) {
    let entity: Entity = entity.into();
    call(
        0xE92012611461A42A,
        (
            entity,
            &mut Out::new(layer0),
            &mut Out::new(layer1),
            &mut Out::new(layer2),
            &mut Out::new(layer3),
        ),
    )
}

/// `SetEntityRenderGuarmaShip`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC38B4952B728397A>
#[doc(alias(
    "SetEntityRenderGuarmaShip",
    "_SET_ENTITY_RENDER_GUARMA_SHIP",
    "0xC38B4952B728397A"
))]
#[inline]
pub fn set_entity_render_guarma_ship(vehicle: Vehicle, toggle: bool) {
    call(0xC38B4952B728397A, (vehicle, toggle))
}

/// `SetGrassCullSphere`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x27219300C36A8D40>
#[doc(alias("SetGrassCullSphere", "SET_GRASS_CULL_SPHERE", "0x27219300C36A8D40"))]
#[inline]
pub fn set_grass_cull_sphere(x: f32, y: f32, z: f32, p3: f32, p4: i32) -> i32 {
    call(0x27219300C36A8D40, (x, y, z, p3, p4))
}

/// `SetHidofOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC23AA1A7CBFE840>
#[doc(alias("SetHidofOverride", "SET_HIDOF_OVERRIDE", "0xCC23AA1A7CBFE840"))]
#[inline]
pub fn set_hidof_override(p0: bool, p1: bool, p2: f32, p3: f32, p4: f32, p5: f32) {
    call(0xCC23AA1A7CBFE840, (p0, p1, p2, p3, p4, p5))
}

/// `SetLightsColorForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6EC2A67962296F49>
#[doc(alias(
    "SetLightsColorForEntity",
    "_SET_LIGHTS_COLOR_FOR_ENTITY",
    "0x6EC2A67962296F49"
))]
#[inline]
pub fn set_lights_color_for_entity(entity: impl Into<Entity>, red: i32, green: i32, blue: i32) {
    let entity: Entity = entity.into();
    call(0x6EC2A67962296F49, (entity, red, green, blue))
}

/// `SetLightsIntensityForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x07C0F87AAC57F2E4>
#[doc(alias(
    "SetLightsIntensityForEntity",
    "_SET_LIGHTS_INTENSITY_FOR_ENTITY",
    "0x07C0F87AAC57F2E4"
))]
#[inline]
pub fn set_lights_intensity_for_entity(entity: impl Into<Entity>, intensity: f32) {
    let entity: Entity = entity.into();
    call(0x07C0F87AAC57F2E4, (entity, intensity))
}

/// `SetLightsTypeForEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB72C67163DC4DB4>
#[doc(alias(
    "SetLightsTypeForEntity",
    "_SET_LIGHTS_TYPE_FOR_ENTITY",
    "0xAB72C67163DC4DB4"
))]
#[inline]
pub fn set_lights_type_for_entity(entity: impl Into<Entity>, type_: i32) {
    let entity: Entity = entity.into();
    call(0xAB72C67163DC4DB4, (entity, type_))
}

/// `SetParticleFxAmbientColour`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3C61B52B00848C26>
#[doc(alias(
    "SetParticleFxAmbientColour",
    "SET_PARTICLE_FX_AMBIENT_COLOUR",
    "0x3C61B52B00848C26"
))]
#[inline]
pub fn set_particle_fx_ambient_colour(entity: impl Into<Entity>, p1: &str, r: f32, g: f32, b: f32) {
    let entity: Entity = entity.into();
    call(0x3C61B52B00848C26, (entity, p1, r, g, b))
}

/// `SetParticleFxBulletImpactLodrangeScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8DCCC98DC0DBF9E4>
#[doc(alias(
    "SetParticleFxBulletImpactLodrangeScale",
    "SET_PARTICLE_FX_BULLET_IMPACT_LODRANGE_SCALE",
    "0x8DCCC98DC0DBF9E4"
))]
#[inline]
pub fn set_particle_fx_bullet_impact_lodrange_scale(p0: f32) {
    call(0x8DCCC98DC0DBF9E4, (p0,))
}

/// `SetParticleFxBulletImpactScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA53C8D7D0F8C74D0>
#[doc(alias(
    "SetParticleFxBulletImpactScale",
    "SET_PARTICLE_FX_BULLET_IMPACT_SCALE",
    "0xA53C8D7D0F8C74D0"
))]
#[inline]
pub fn set_particle_fx_bullet_impact_scale(scale: f32) {
    call(0xA53C8D7D0F8C74D0, (scale,))
}

/// `SetParticleFxFootLodrangeScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A1625858887D4E6>
#[doc(alias(
    "SetParticleFxFootLodrangeScale",
    "SET_PARTICLE_FX_FOOT_LODRANGE_SCALE",
    "0x2A1625858887D4E6"
))]
#[inline]
pub fn set_particle_fx_foot_lodrange_scale(p0: f32) {
    call(0x2A1625858887D4E6, (p0,))
}

/// `SetParticleFxLoopedAlpha`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x88786E76234F7054>
#[doc(alias(
    "SetParticleFxLoopedAlpha",
    "SET_PARTICLE_FX_LOOPED_ALPHA",
    "0x88786E76234F7054"
))]
#[inline]
pub fn set_particle_fx_looped_alpha(ptfx_handle: i32, alpha: f32) {
    call(0x88786E76234F7054, (ptfx_handle, alpha))
}

/// `SetParticleFxLoopedColour`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x239879FC61C610CC>
#[doc(alias(
    "SetParticleFxLoopedColour",
    "SET_PARTICLE_FX_LOOPED_COLOUR",
    "0x239879FC61C610CC"
))]
#[inline]
pub fn set_particle_fx_looped_colour(ptfx_handle: i32, r: f32, g: f32, b: f32, p4: bool) {
    call(0x239879FC61C610CC, (ptfx_handle, r, g, b, p4))
}

/// `SetParticleFxLoopedEvolution`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3674F389B0FACD80>
#[doc(alias(
    "SetParticleFxLoopedEvolution",
    "SET_PARTICLE_FX_LOOPED_EVOLUTION",
    "0x3674F389B0FACD80"
))]
#[inline]
pub fn set_particle_fx_looped_evolution(
    ptfx_handle: i32,
    property_name: &str,
    amount: f32,
    no_network: bool,
) {
    call(
        0x3674F389B0FACD80,
        (ptfx_handle, property_name, amount, no_network),
    )
}

/// `SetParticleFxLoopedFarClipDist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B04D471DA0AD7AA>
#[doc(alias(
    "SetParticleFxLoopedFarClipDist",
    "SET_PARTICLE_FX_LOOPED_FAR_CLIP_DIST",
    "0x9B04D471DA0AD7AA"
))]
#[inline]
pub fn set_particle_fx_looped_far_clip_dist(ptfx_handle: i32, range: f32) {
    call(0x9B04D471DA0AD7AA, (ptfx_handle, range))
}

/// `SetParticleFxLoopedOffsets`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3A4A95FC94FE83B>
#[doc(alias(
    "SetParticleFxLoopedOffsets",
    "SET_PARTICLE_FX_LOOPED_OFFSETS",
    "0xD3A4A95FC94FE83B"
))]
#[inline]
pub fn set_particle_fx_looped_offsets(
    ptfx_handle: i32,
    x: f32,
    y: f32,
    z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
) {
    call(
        0xD3A4A95FC94FE83B,
        (ptfx_handle, x, y, z, rot_x, rot_y, rot_z),
    )
}

/// `SetParticleFxLoopedScale`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1A9E1C0D98D093B7>
#[doc(alias(
    "SetParticleFxLoopedScale",
    "SET_PARTICLE_FX_LOOPED_SCALE",
    "0x1A9E1C0D98D093B7"
))]
#[inline]
pub fn set_particle_fx_looped_scale(ptfx_handle: i32, scale: f32) {
    call(0x1A9E1C0D98D093B7, (ptfx_handle, scale))
}

/// `SetParticleFxLoopedUpdateDistantSmoke`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9DDC222D85D5AF2A>
#[doc(alias(
    "SetParticleFxLoopedUpdateDistantSmoke",
    "_SET_PARTICLE_FX_LOOPED_UPDATE_DISTANT_SMOKE",
    "0x9DDC222D85D5AF2A"
))]
#[inline]
pub fn set_particle_fx_looped_update_distant_smoke(ptfx_handle: i32, scalar: f32) {
    call(0x9DDC222D85D5AF2A, (ptfx_handle, scalar))
}

/// `SetParticleFxNonLoopedAlpha`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8A35938A7026CEA>
#[doc(alias(
    "SetParticleFxNonLoopedAlpha",
    "SET_PARTICLE_FX_NON_LOOPED_ALPHA",
    "0xE8A35938A7026CEA"
))]
#[inline]
pub fn set_particle_fx_non_looped_alpha(alpha: f32) {
    call(0xE8A35938A7026CEA, (alpha,))
}

/// `SetParticleFxNonLoopedColour`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x60B85BED6577A35B>
#[doc(alias(
    "SetParticleFxNonLoopedColour",
    "SET_PARTICLE_FX_NON_LOOPED_COLOUR",
    "0x60B85BED6577A35B"
))]
#[inline]
pub fn set_particle_fx_non_looped_colour(r: f32, g: f32, b: f32) {
    call(0x60B85BED6577A35B, (r, g, b))
}

/// `SetParticleFxNonLoopedEmitterScale`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56C392C2BD78B024>
#[doc(alias(
    "SetParticleFxNonLoopedEmitterScale",
    "_SET_PARTICLE_FX_NON_LOOPED_EMITTER_SCALE",
    "0x56C392C2BD78B024"
))]
#[inline]
pub fn set_particle_fx_non_looped_emitter_scale(p0: f32, p1: f32, p2: f32) {
    call(0x56C392C2BD78B024, (p0, p1, p2))
}

/// `SetParticleFxOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE711A169E9C7E95>
#[doc(alias(
    "SetParticleFxOverride",
    "SET_PARTICLE_FX_OVERRIDE",
    "0xBE711A169E9C7E95"
))]
#[inline]
pub fn set_particle_fx_override(old_asset: &str, new_asset: &str) {
    call(0xBE711A169E9C7E95, (old_asset, new_asset))
}

/// `SetPearlescentFxEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72E30372E7CC4415>
#[doc(alias(
    "SetPearlescentFxEnabled",
    "_SET_PEARLESCENT_FX_ENABLED",
    "0x72E30372E7CC4415"
))]
#[inline]
pub fn set_pearlescent_fx_enabled(object: Object, toggle: bool) {
    call(0x72E30372E7CC4415, (object, toggle))
}

/// `SetPhotoInPhotomodeStat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA91736933AB3D93>
#[doc(alias(
    "SetPhotoInPhotomodeStat",
    "_SET_PHOTO_IN_PHOTOMODE_STAT",
    "0xFA91736933AB3D93"
))]
#[inline]
pub fn set_photo_in_photomode_stat(p0: bool) {
    call(0xFA91736933AB3D93, (p0,))
}

/// `SetPhotoModeExposureLocked`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5CD6A2CCE5087161>
#[doc(alias(
    "SetPhotoModeExposureLocked",
    "_SET_PHOTO_MODE_EXPOSURE_LOCKED",
    "0x5CD6A2CCE5087161"
))]
#[inline]
pub fn set_photo_mode_exposure_locked(locked: bool) {
    call(0x5CD6A2CCE5087161, (locked,))
}

/// `SetPhotoOverlayEffectStat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B3296278328B5EB>
#[doc(alias(
    "SetPhotoOverlayEffectStat",
    "_SET_PHOTO_OVERLAY_EFFECT_STAT",
    "0x8B3296278328B5EB"
))]
#[inline]
pub fn set_photo_overlay_effect_stat(p0: i32) {
    call(0x8B3296278328B5EB, (p0,))
}

/// `SetPhotoSelfStat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2705D18C11B61046>
#[doc(alias("SetPhotoSelfStat", "_SET_PHOTO_SELF_STAT", "0x2705D18C11B61046"))]
#[inline]
pub fn set_photo_self_stat(p0: bool) {
    call(0x2705D18C11B61046, (p0,))
}

/// `SetPhotoStudioStat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E6AFF353C09652E>
#[doc(alias("SetPhotoStudioStat", "_SET_PHOTO_STUDIO_STAT", "0x8E6AFF353C09652E"))]
#[inline]
pub fn set_photo_studio_stat(p0: i32) {
    call(0x8E6AFF353C09652E, (p0,))
}

/// `SetPickupLight`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7DFB49BCDB73089A>
#[doc(alias("SetPickupLight", "SET_PICKUP_LIGHT", "0x7DFB49BCDB73089A"))]
#[inline]
pub fn set_pickup_light(object: Object, toggle: bool) {
    call(0x7DFB49BCDB73089A, (object, toggle))
}

/// `SetPlayerAppearInPhoto`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x75D568607909333E>
#[doc(alias(
    "SetPlayerAppearInPhoto",
    "_SET_PLAYER_APPEAR_IN_PHOTO",
    "0x75D568607909333E"
))]
#[inline]
pub fn set_player_appear_in_photo(player: Player) {
    call(0x75D568607909333E, (player,))
}

/// `SetPosseIdForPhoto`.
///
/// Of unknown type: `posse_id`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x564837D4A9EDE296>
#[doc(alias("SetPosseIdForPhoto", "_SET_POSSE_ID_FOR_PHOTO", "0x564837D4A9EDE296"))]
#[inline]
pub fn set_posse_id_for_photo(posse_id: i32) {
    call(0x564837D4A9EDE296, (posse_id,))
}

/// `SetProxyInteriorIndexArtificialLightsState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBFCB17895BB99E4E>
#[doc(alias(
    "SetProxyInteriorIndexArtificialLightsState",
    "_SET_PROXY_INTERIOR_INDEX_ARTIFICIAL_LIGHTS_STATE",
    "0xBFCB17895BB99E4E"
))]
#[inline]
pub fn set_proxy_interior_index_artificial_lights_state(proxy_interior_index: i32, state: bool) {
    call(0xBFCB17895BB99E4E, (proxy_interior_index, state))
}

/// `SetRegionPhotoTakenStat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD1031B83AC093BC7>
#[doc(alias(
    "SetRegionPhotoTakenStat",
    "_SET_REGION_PHOTO_TAKEN_STAT",
    "0xD1031B83AC093BC7"
))]
#[inline]
pub fn set_region_photo_taken_stat(p0: &str) {
    call(0xD1031B83AC093BC7, (p0,))
}

/// `SetScriptGfxDrawBehindPausemenu`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x906B86E6D7896B9E>
#[doc(alias(
    "SetScriptGfxDrawBehindPausemenu",
    "SET_SCRIPT_GFX_DRAW_BEHIND_PAUSEMENU",
    "0x906B86E6D7896B9E"
))]
#[inline]
pub fn set_script_gfx_draw_behind_pausemenu(toggle: bool) {
    call(0x906B86E6D7896B9E, (toggle,))
}

/// `SetScriptGfxDrawOrder`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCFCC78391C8B3814>
#[doc(alias(
    "SetScriptGfxDrawOrder",
    "SET_SCRIPT_GFX_DRAW_ORDER",
    "0xCFCC78391C8B3814"
))]
#[inline]
pub fn set_script_gfx_draw_order(draw_order: i32) {
    call(0xCFCC78391C8B3814, (draw_order,))
}

/// `SetSniperGlintsEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6E8EB45A4F4460EB>
#[doc(alias(
    "SetSniperGlintsEnabled",
    "_SET_SNIPER_GLINTS_ENABLED",
    "0x6E8EB45A4F4460EB"
))]
#[inline]
pub fn set_sniper_glints_enabled(enabled: bool) {
    call(0x6E8EB45A4F4460EB, (enabled,))
}

/// `SetSnowCoverageType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF02A9C330BBFC5C7>
#[doc(alias("SetSnowCoverageType", "_SET_SNOW_COVERAGE_TYPE", "0xF02A9C330BBFC5C7"))]
#[inline]
pub fn set_snow_coverage_type(type_: i32) {
    call(0xF02A9C330BBFC5C7, (type_,))
}

/// `SetStatePhotoTakenStat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8952E857696B8A79>
#[doc(alias(
    "SetStatePhotoTakenStat",
    "_SET_STATE_PHOTO_TAKEN_STAT",
    "0x8952E857696B8A79"
))]
#[inline]
pub fn set_state_photo_taken_stat(p0: &str) {
    call(0x8952E857696B8A79, (p0,))
}

/// `SetTimecycleModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA08722A5EA82DA7>
#[doc(alias("SetTimecycleModifier", "SET_TIMECYCLE_MODIFIER", "0xFA08722A5EA82DA7"))]
#[inline]
pub fn set_timecycle_modifier(modifier_name: &str) {
    call(0xFA08722A5EA82DA7, (modifier_name,))
}

/// `SetTimecycleModifierStrength`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFDB74C9CC54C3F37>
#[doc(alias(
    "SetTimecycleModifierStrength",
    "SET_TIMECYCLE_MODIFIER_STRENGTH",
    "0xFDB74C9CC54C3F37"
))]
#[inline]
pub fn set_timecycle_modifier_strength(strength: f32) {
    call(0xFDB74C9CC54C3F37, (strength,))
}

/// `SetTrackedPointInfo`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF6FDA3D4404D4F2C>
#[doc(alias("SetTrackedPointInfo", "SET_TRACKED_POINT_INFO", "0xF6FDA3D4404D4F2C"))]
#[inline]
pub fn set_tracked_point_info(point: i32, x: f32, y: f32, z: f32, radius: f32) {
    call(0xF6FDA3D4404D4F2C, (point, x, y, z, radius))
}

/// `SetTransitionOutOfTimecycleModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBB6C707F20D955D4>
#[doc(alias(
    "SetTransitionOutOfTimecycleModifier",
    "SET_TRANSITION_OUT_OF_TIMECYCLE_MODIFIER",
    "0xBB6C707F20D955D4"
))]
#[inline]
pub fn set_transition_out_of_timecycle_modifier(strength: f32) {
    call(0xBB6C707F20D955D4, (strength,))
}

/// `SetTransitionTimecycleModifier`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF927A09F481D80C>
#[doc(alias(
    "SetTransitionTimecycleModifier",
    "SET_TRANSITION_TIMECYCLE_MODIFIER",
    "0xFF927A09F481D80C"
))]
#[inline]
pub fn set_transition_timecycle_modifier(modifier_name: &str, transition_blend: f32) {
    call(0xFF927A09F481D80C, (modifier_name, transition_blend))
}

/// `SetTvAudioFrontend`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x64437C98FCC5F291>
#[doc(alias("SetTvAudioFrontend", "SET_TV_AUDIO_FRONTEND", "0x64437C98FCC5F291"))]
#[inline]
pub fn set_tv_audio_frontend(toggle: bool) {
    call(0x64437C98FCC5F291, (toggle,))
}

/// `SetTvChannel`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x593FAF7FC9401A56>
#[doc(alias("SetTvChannel", "SET_TV_CHANNEL", "0x593FAF7FC9401A56"))]
#[inline]
pub fn set_tv_channel(channel: i32) {
    call(0x593FAF7FC9401A56, (channel,))
}

/// `SetTvChannelPlaylist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDEC6B25F5DC8925B>
#[doc(alias(
    "SetTvChannelPlaylist",
    "SET_TV_CHANNEL_PLAYLIST",
    "0xDEC6B25F5DC8925B"
))]
#[inline]
pub fn set_tv_channel_playlist(tv_channel: i32, playlist_name: &str, restart: bool) {
    call(0xDEC6B25F5DC8925B, (tv_channel, playlist_name, restart))
}

/// `SetTvVolume`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x73A97068787D7231>
#[doc(alias("SetTvVolume", "SET_TV_VOLUME", "0x73A97068787D7231"))]
#[inline]
pub fn set_tv_volume(volume: f32) {
    call(0x73A97068787D7231, (volume,))
}

/// `StartNetworkedParticleFxLoopedOnEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8F90AB32E1944BDE>
#[doc(alias(
    "StartNetworkedParticleFxLoopedOnEntity",
    "START_NETWORKED_PARTICLE_FX_LOOPED_ON_ENTITY",
    "0x8F90AB32E1944BDE"
))]
#[inline]
pub fn start_networked_particle_fx_looped_on_entity(
    effect_name: &str,
    entity: impl Into<Entity>,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    scale: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
) -> i32 {
    let entity: Entity = entity.into();
    call(
        0x8F90AB32E1944BDE,
        (
            effect_name,
            entity,
            x_offset,
            y_offset,
            z_offset,
            x_rot,
            y_rot,
            z_rot,
            scale,
            x_axis,
            y_axis,
            z_axis,
        ),
    )
}

/// `StartNetworkedParticleFxLoopedOnEntityBone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9C56621462FFE7A6>
#[doc(alias(
    "StartNetworkedParticleFxLoopedOnEntityBone",
    "START_NETWORKED_PARTICLE_FX_LOOPED_ON_ENTITY_BONE",
    "0x9C56621462FFE7A6"
))]
#[inline]
pub fn start_networked_particle_fx_looped_on_entity_bone(
    effect_name: &str,
    entity: impl Into<Entity>,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    bone_index: i32,
    scale: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
) -> i32 {
    let entity: Entity = entity.into();
    call(
        0x9C56621462FFE7A6,
        (
            effect_name,
            entity,
            x_offset,
            y_offset,
            z_offset,
            x_rot,
            y_rot,
            z_rot,
            bone_index,
            scale,
            x_axis,
            y_axis,
            z_axis,
        ),
    )
}

/// `StartNetworkedParticleFxNonLoopedAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFB97618457994A62>
#[doc(alias(
    "StartNetworkedParticleFxNonLoopedAtCoord",
    "START_NETWORKED_PARTICLE_FX_NON_LOOPED_AT_COORD",
    "0xFB97618457994A62"
))]
#[inline]
pub fn start_networked_particle_fx_non_looped_at_coord(
    effect_name: &str,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    scale: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
) -> bool {
    call(
        0xFB97618457994A62,
        (
            effect_name,
            x_pos,
            y_pos,
            z_pos,
            x_rot,
            y_rot,
            z_rot,
            scale,
            x_axis,
            y_axis,
            z_axis,
        ),
    )
}

/// `StartNetworkedParticleFxNonLoopedOnEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE6CFE43937061143>
#[doc(alias(
    "StartNetworkedParticleFxNonLoopedOnEntity",
    "START_NETWORKED_PARTICLE_FX_NON_LOOPED_ON_ENTITY",
    "0xE6CFE43937061143"
))]
#[inline]
pub fn start_networked_particle_fx_non_looped_on_entity(
    effect_name: &str,
    entity: impl Into<Entity>,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale: f32,
    axis_x: bool,
    axis_y: bool,
    axis_z: bool,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0xE6CFE43937061143,
        (
            effect_name,
            entity,
            offset_x,
            offset_y,
            offset_z,
            rot_x,
            rot_y,
            rot_z,
            scale,
            axis_x,
            axis_y,
            axis_z,
        ),
    )
}

/// `StartParticleFxLoopedAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA32867E86125D3A>
#[doc(alias(
    "StartParticleFxLoopedAtCoord",
    "START_PARTICLE_FX_LOOPED_AT_COORD",
    "0xBA32867E86125D3A"
))]
#[inline]
pub fn start_particle_fx_looped_at_coord(
    effect_name: &str,
    x: f32,
    y: f32,
    z: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    scale: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
    p11: bool,
) -> i32 {
    call(
        0xBA32867E86125D3A,
        (
            effect_name,
            x,
            y,
            z,
            x_rot,
            y_rot,
            z_rot,
            scale,
            x_axis,
            y_axis,
            z_axis,
            p11,
        ),
    )
}

/// `StartParticleFxLoopedOnEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBD41E1440CE39800>
#[doc(alias(
    "StartParticleFxLoopedOnEntity",
    "START_PARTICLE_FX_LOOPED_ON_ENTITY",
    "0xBD41E1440CE39800"
))]
#[inline]
pub fn start_particle_fx_looped_on_entity(
    effect_name: &str,
    entity: impl Into<Entity>,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    scale: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
) -> i32 {
    let entity: Entity = entity.into();
    call(
        0xBD41E1440CE39800,
        (
            effect_name,
            entity,
            x_offset,
            y_offset,
            z_offset,
            x_rot,
            y_rot,
            z_rot,
            scale,
            x_axis,
            y_axis,
            z_axis,
        ),
    )
}

/// `StartParticleFxLoopedOnEntityBone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD3BA6EC7F2FBD5E9>
#[doc(alias(
    "StartParticleFxLoopedOnEntityBone",
    "START_PARTICLE_FX_LOOPED_ON_ENTITY_BONE",
    "0xD3BA6EC7F2FBD5E9"
))]
#[inline]
pub fn start_particle_fx_looped_on_entity_bone(
    effect_name: &str,
    entity: impl Into<Entity>,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    bone_index: i32,
    scale: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
) -> i32 {
    let entity: Entity = entity.into();
    call(
        0xD3BA6EC7F2FBD5E9,
        (
            effect_name,
            entity,
            x_offset,
            y_offset,
            z_offset,
            x_rot,
            y_rot,
            z_rot,
            bone_index,
            scale,
            x_axis,
            y_axis,
            z_axis,
        ),
    )
}

/// `StartParticleFxLoopedOnPedBone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE689C1B1432BB8AF>
#[doc(alias(
    "StartParticleFxLoopedOnPedBone",
    "START_PARTICLE_FX_LOOPED_ON_PED_BONE",
    "0xE689C1B1432BB8AF"
))]
#[inline]
pub fn start_particle_fx_looped_on_ped_bone(
    effect_name: &str,
    ped: Ped,
    x_offset: f32,
    y_offset: f32,
    z_offset: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    bone_index: i32,
    scale: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
) -> i32 {
    call(
        0xE689C1B1432BB8AF,
        (
            effect_name,
            ped,
            x_offset,
            y_offset,
            z_offset,
            x_rot,
            y_rot,
            z_rot,
            bone_index,
            scale,
            x_axis,
            y_axis,
            z_axis,
        ),
    )
}

/// `StartParticleFxNonLoopedAtCoord`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E80BF72EF7C87AC>
#[doc(alias(
    "StartParticleFxNonLoopedAtCoord",
    "START_PARTICLE_FX_NON_LOOPED_AT_COORD",
    "0x2E80BF72EF7C87AC"
))]
#[inline]
pub fn start_particle_fx_non_looped_at_coord(
    effect_name: &str,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    x_rot: f32,
    y_rot: f32,
    z_rot: f32,
    scale: f32,
    x_axis: bool,
    y_axis: bool,
    z_axis: bool,
) -> bool {
    call(
        0x2E80BF72EF7C87AC,
        (
            effect_name,
            x_pos,
            y_pos,
            z_pos,
            x_rot,
            y_rot,
            z_rot,
            scale,
            x_axis,
            y_axis,
            z_axis,
        ),
    )
}

/// `StartParticleFxNonLoopedOnEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFF4C64C513388C12>
#[doc(alias(
    "StartParticleFxNonLoopedOnEntity",
    "START_PARTICLE_FX_NON_LOOPED_ON_ENTITY",
    "0xFF4C64C513388C12"
))]
#[inline]
pub fn start_particle_fx_non_looped_on_entity(
    effect_name: &str,
    entity: impl Into<Entity>,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    scale: f32,
    axis_x: bool,
    axis_y: bool,
    axis_z: bool,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0xFF4C64C513388C12,
        (
            effect_name,
            entity,
            offset_x,
            offset_y,
            offset_z,
            rot_x,
            rot_y,
            rot_z,
            scale,
            axis_x,
            axis_y,
            axis_z,
        ),
    )
}

/// `StartParticleFxNonLoopedOnPedBone`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3FAA72BD940C3AC0>
#[doc(alias(
    "StartParticleFxNonLoopedOnPedBone",
    "START_PARTICLE_FX_NON_LOOPED_ON_PED_BONE",
    "0x3FAA72BD940C3AC0"
))]
#[inline]
pub fn start_particle_fx_non_looped_on_ped_bone(
    effect_name: &str,
    ped: Ped,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    bone_index: i32,
    scale: f32,
    axis_x: bool,
    axis_y: bool,
    axis_z: bool,
) -> bool {
    call(
        0x3FAA72BD940C3AC0,
        (
            effect_name,
            ped,
            offset_x,
            offset_y,
            offset_z,
            rot_x,
            rot_y,
            rot_z,
            bone_index,
            scale,
            axis_x,
            axis_y,
            axis_z,
        ),
    )
}

/// `StartParticleFxNonLoopedOnPedBone_2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC695870B8A149B96>
#[doc(alias(
    "StartParticleFxNonLoopedOnPedBone_2",
    "_START_PARTICLE_FX_NON_LOOPED_ON_PED_BONE_2",
    "0xC695870B8A149B96"
))]
#[inline]
pub fn start_particle_fx_non_looped_on_ped_bone_2(
    effect_name: &str,
    ped: Ped,
    offset_x: f32,
    offset_y: f32,
    offset_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    bone_index: i32,
    scale: f32,
    axis_x: bool,
    axis_y: bool,
    axis_z: bool,
) -> bool {
    call(
        0xC695870B8A149B96,
        (
            effect_name,
            ped,
            offset_x,
            offset_y,
            offset_z,
            rot_x,
            rot_y,
            rot_z,
            bone_index,
            scale,
            axis_x,
            axis_y,
            axis_z,
        ),
    )
}

/// `StartPetrolTrailDecals`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46F246D6504F0031>
#[doc(alias(
    "StartPetrolTrailDecals",
    "START_PETROL_TRAIL_DECALS",
    "0x46F246D6504F0031"
))]
#[inline]
pub fn start_petrol_trail_decals(p0: i32, p1: i32) {
    call(0x46F246D6504F0031, (p0, p1))
}

/// `StopParticleFxLooped`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x22970F3A088B133B>
#[doc(alias(
    "StopParticleFxLooped",
    "STOP_PARTICLE_FX_LOOPED",
    "0x22970F3A088B133B"
))]
#[inline]
pub fn stop_particle_fx_looped(ptfx_handle: i32, p1: bool) {
    call(0x22970F3A088B133B, (ptfx_handle, p1))
}

/// `TogglePausedRenderphases`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF9E1C45732F55FA>
#[doc(alias(
    "TogglePausedRenderphases",
    "TOGGLE_PAUSED_RENDERPHASES",
    "0xEF9E1C45732F55FA"
))]
#[inline]
pub fn toggle_paused_renderphases(toggle: bool) {
    call(0xEF9E1C45732F55FA, (toggle,))
}

/// `UpdateLightsOnEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDBACB52A03CC760>
#[doc(alias(
    "UpdateLightsOnEntity",
    "UPDATE_LIGHTS_ON_ENTITY",
    "0xBDBACB52A03CC760"
))]
#[inline]
pub fn update_lights_on_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xBDBACB52A03CC760, (entity,))
}

/// `UpdatePhotoModeExposure`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9229ED770975BD9E>
#[doc(alias(
    "UpdatePhotoModeExposure",
    "_UPDATE_PHOTO_MODE_EXPOSURE",
    "0x9229ED770975BD9E"
))]
#[inline]
pub fn update_photo_mode_exposure() {
    call(0x9229ED770975BD9E, ())
}

/// `UseParticleFxAsset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA10DB07FC234DD12>
#[doc(alias("UseParticleFxAsset", "USE_PARTICLE_FX_ASSET", "0xA10DB07FC234DD12"))]
#[inline]
pub fn use_particle_fx_asset(fx_name: &str) {
    call(0xA10DB07FC234DD12, (fx_name,))
}
