// Made by native-gen 0.2.0 from data 87671c065d006b51; do not edit.

//! Namespace `GRAPHICS` of the GTA V client.

use crate::prelude::*;

/// `AddDecal`.
///
/// <https://docs.fivem.net/natives/?_0xB302244A1839BDAD>
#[doc(alias("AddDecal", "ADD_DECAL", "0xB302244A1839BDAD"))]
#[inline]
pub fn add_decal(
    decal_type: i32,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    dir_x: f32,
    dir_y: f32,
    dir_z: f32,
    side_x: f32,
    side_y: f32,
    side_z: f32,
    width: f32,
    height: f32,
    r_coef: f32,
    g_coef: f32,
    b_coef: f32,
    opacity: f32,
    timeout: f32,
    is_long_range: bool,
    is_dynamic: bool,
    use_complex_coln: bool,
) -> i32 {
    call(
        0xB302244A1839BDAD,
        (
            (
                decal_type, pos_x, pos_y, pos_z, dir_x, dir_y, dir_z, side_x, side_y, side_z,
                width, height, r_coef, g_coef, b_coef, opacity,
            ),
            (timeout, is_long_range, is_dynamic, use_complex_coln),
        ),
    )
}

/// `AddEntityIcon`.
///
/// <https://docs.fivem.net/natives/?_0x9CD43EEE12BF4DD0>
#[doc(alias("AddEntityIcon", "ADD_ENTITY_ICON", "0x9CD43EEE12BF4DD0"))]
#[inline]
pub fn add_entity_icon(entity: impl Into<Entity>, icon: &str) -> i32 {
    let entity: Entity = entity.into();
    call(0x9CD43EEE12BF4DD0, (entity, icon))
}

/// `AddOilDecal`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x126D7F89FE859A5E>
#[doc(alias("AddOilDecal", "_ADD_OIL_DECAL", "ADD_OIL_DECAL", "0x126D7F89FE859A5E"))]
#[inline]
pub fn add_oil_decal(
    x: f32,
    y: f32,
    z: f32,
    ground_lvl: f32,
    width: f32,
    transparency: f32,
) -> i32 {
    call(
        0x126D7F89FE859A5E,
        (x, y, z, ground_lvl, width, transparency),
    )
}

/// `AddPetrolDecal`.
///
/// <https://docs.fivem.net/natives/?_0x4F5212C7AD880DF8>
#[doc(alias("AddPetrolDecal", "ADD_PETROL_DECAL", "0x4F5212C7AD880DF8"))]
#[inline]
pub fn add_petrol_decal(
    x: f32,
    y: f32,
    z: f32,
    ground_lvl: f32,
    width: f32,
    transparency: f32,
) -> i32 {
    call(
        0x4F5212C7AD880DF8,
        (x, y, z, ground_lvl, width, transparency),
    )
}

/// `AddPetrolTrailDecalInfo`.
///
/// <https://docs.fivem.net/natives/?_0x967278682CB6967A>
#[doc(alias(
    "AddPetrolTrailDecalInfo",
    "ADD_PETROL_TRAIL_DECAL_INFO",
    "0x967278682CB6967A"
))]
#[inline]
pub fn add_petrol_trail_decal_info(x: f32, y: f32, z: f32, p3: f32) {
    call(0x967278682CB6967A, (x, y, z, p3))
}

/// `AddTcmodifierOverride`.
///
/// <https://docs.fivem.net/natives/?_0x1A8E2C8B9CF4549C>
#[doc(alias(
    "AddTcmodifierOverride",
    "ADD_TCMODIFIER_OVERRIDE",
    "0x1A8E2C8B9CF4549C"
))]
#[inline]
pub fn add_tcmodifier_override(modifier_name1: &str, modifier_name2: &str) {
    call(0x1A8E2C8B9CF4549C, (modifier_name1, modifier_name2))
}

/// `AddVehicleCrewEmblem`.
///
/// Of unknown type: `p13`.
///
/// <https://docs.fivem.net/natives/?_0x428BDCB9DA58DA53>
#[doc(alias(
    "AddVehicleCrewEmblem",
    "ADD_VEHICLE_CREW_EMBLEM",
    "0x428BDCB9DA58DA53",
    "_ADD_CLAN_DECAL_TO_VEHICLE",
    "AddClanDecalToVehicle"
))]
#[inline]
pub fn add_vehicle_crew_emblem(
    vehicle: Vehicle,
    ped: Ped,
    bone_index: i32,
    x1: f32,
    x2: f32,
    x3: f32,
    y1: f32,
    y2: f32,
    y3: f32,
    z1: f32,
    z2: f32,
    z3: f32,
    scale: f32,
    p13: i32,
    alpha: i32,
) -> bool {
    call(
        0x428BDCB9DA58DA53,
        (
            vehicle, ped, bone_index, x1, x2, x3, y1, y2, y3, z1, z2, z3, scale, p13, alpha,
        ),
    )
}

/// `AdjustNextPosSizeAsNormalized_16_9`.
///
/// <https://docs.fivem.net/natives/?_0xEFABC7722293DA7C>
#[doc(alias(
    "AdjustNextPosSizeAsNormalized_16_9",
    "ADJUST_NEXT_POS_SIZE_AS_NORMALIZED_16_9",
    "0xEFABC7722293DA7C"
))]
#[inline]
pub fn adjust_next_pos_size_as_normalized_16_9() {
    call(0xEFABC7722293DA7C, ())
}

/// `AnimpostfxGetUnk`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0xE35B38A27E8E7179>
#[doc(alias(
    "AnimpostfxGetUnk",
    "_ANIMPOSTFX_GET_UNK",
    "ANIMPOSTFX_GET_CURRENT_TIME",
    "AnimpostfxGetCurrentTime",
    "0xE35B38A27E8E7179"
))]
#[inline]
pub fn animpostfx_get_unk(effect_name: &str) -> f32 {
    call(0xE35B38A27E8E7179, (effect_name,))
}

/// `AnimpostfxIsRunning`.
///
/// <https://docs.fivem.net/natives/?_0x36AD3E690DA5ACEB>
#[doc(alias(
    "AnimpostfxIsRunning",
    "ANIMPOSTFX_IS_RUNNING",
    "0x36AD3E690DA5ACEB",
    "_GET_SCREEN_EFFECT_IS_ACTIVE",
    "GetScreenEffectIsActive"
))]
#[inline]
pub fn animpostfx_is_running(effect_name: &str) -> bool {
    call(0x36AD3E690DA5ACEB, (effect_name,))
}

/// `AnimpostfxPlay`.
///
/// <https://docs.fivem.net/natives/?_0x2206BF9A37B7F724>
#[doc(alias(
    "AnimpostfxPlay",
    "ANIMPOSTFX_PLAY",
    "0x2206BF9A37B7F724",
    "_START_SCREEN_EFFECT",
    "StartScreenEffect"
))]
#[inline]
pub fn animpostfx_play(effect_name: &str, duration: i32, looped: bool) {
    call(0x2206BF9A37B7F724, (effect_name, duration, looped))
}

/// `AnimpostfxStop`.
///
/// <https://docs.fivem.net/natives/?_0x068E835A1D0DC0E3>
#[doc(alias(
    "AnimpostfxStop",
    "ANIMPOSTFX_STOP",
    "0x068E835A1D0DC0E3",
    "_STOP_SCREEN_EFFECT",
    "StopScreenEffect"
))]
#[inline]
pub fn animpostfx_stop(effect_name: &str) {
    call(0x068E835A1D0DC0E3, (effect_name,))
}

/// `AnimpostfxStopAll`.
///
/// <https://docs.fivem.net/natives/?_0xB4EDDC19532BFB85>
#[doc(alias(
    "AnimpostfxStopAll",
    "ANIMPOSTFX_STOP_ALL",
    "0xB4EDDC19532BFB85",
    "_STOP_ALL_SCREEN_EFFECTS",
    "StopAllScreenEffects"
))]
#[inline]
pub fn animpostfx_stop_all() {
    call(0xB4EDDC19532BFB85, ())
}

/// `AnimpostfxStopAndDoUnk`.
///
/// <https://docs.fivem.net/natives/?_0xD2209BE128B5418C>
#[doc(alias(
    "AnimpostfxStopAndDoUnk",
    "_ANIMPOSTFX_STOP_AND_DO_UNK",
    "ANIMPOSTFX_STOP_AND_FLUSH_REQUESTS",
    "AnimpostfxStopAndFlushRequests",
    "0xD2209BE128B5418C"
))]
#[inline]
pub fn animpostfx_stop_and_do_unk(effect_name: &str) {
    call(0xD2209BE128B5418C, (effect_name,))
}

/// `AttachTvAudioToEntity`.
///
/// <https://docs.fivem.net/natives/?_0x845BAD77CC770633>
#[doc(alias(
    "AttachTvAudioToEntity",
    "ATTACH_TV_AUDIO_TO_ENTITY",
    "0x845BAD77CC770633"
))]
#[inline]
pub fn attach_tv_audio_to_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x845BAD77CC770633, (entity,))
}

/// `BeginScaleformMovieMethod`.
///
/// <https://docs.fivem.net/natives/?_0xF6E48914C7A8694E>
#[doc(alias(
    "BeginScaleformMovieMethod",
    "BEGIN_SCALEFORM_MOVIE_METHOD",
    "0xF6E48914C7A8694E",
    "_PUSH_SCALEFORM_MOVIE_FUNCTION",
    "PushScaleformMovieFunction"
))]
#[inline]
pub fn begin_scaleform_movie_method(scaleform: i32, method_name: &str) -> bool {
    call(0xF6E48914C7A8694E, (scaleform, method_name))
}

/// `BeginScaleformMovieMethodOnFrontend`.
///
/// <https://docs.fivem.net/natives/?_0xAB58C27C2E6123C6>
#[doc(alias(
    "BeginScaleformMovieMethodOnFrontend",
    "BEGIN_SCALEFORM_MOVIE_METHOD_ON_FRONTEND",
    "0xAB58C27C2E6123C6",
    "_BEGIN_SCALEFORM_MOVIE_METHOD_N",
    "BeginScaleformMovieMethodN",
    "_PUSH_SCALEFORM_MOVIE_FUNCTION_N",
    "PushScaleformMovieFunctionN"
))]
#[inline]
pub fn begin_scaleform_movie_method_on_frontend(function_name: &str) -> bool {
    call(0xAB58C27C2E6123C6, (function_name,))
}

/// `BeginScaleformMovieMethodOnFrontendHeader`.
///
/// <https://docs.fivem.net/natives/?_0xB9449845F73F5E9C>
#[doc(alias(
    "BeginScaleformMovieMethodOnFrontendHeader",
    "BEGIN_SCALEFORM_MOVIE_METHOD_ON_FRONTEND_HEADER",
    "0xB9449845F73F5E9C",
    "_BEGIN_SCALEFORM_MOVIE_METHOD_V",
    "BeginScaleformMovieMethodV"
))]
#[inline]
pub fn begin_scaleform_movie_method_on_frontend_header(function_name: &str) -> bool {
    call(0xB9449845F73F5E9C, (function_name,))
}

/// `BeginScaleformScriptHudMovieMethod`.
///
/// <https://docs.fivem.net/natives/?_0x98C494FD5BDFBFD5>
#[doc(alias(
    "BeginScaleformScriptHudMovieMethod",
    "BEGIN_SCALEFORM_SCRIPT_HUD_MOVIE_METHOD",
    "0x98C494FD5BDFBFD5",
    "_BEGIN_SCALEFORM_MOVIE_METHOD_HUD_COMPONENT",
    "BeginScaleformMovieMethodHudComponent",
    "_PUSH_SCALEFORM_MOVIE_FUNCTION_FROM_HUD_COMPONENT",
    "PushScaleformMovieFunctionFromHudComponent"
))]
#[inline]
pub fn begin_scaleform_script_hud_movie_method(hud_component: i32, method_name: &str) -> bool {
    call(0x98C494FD5BDFBFD5, (hud_component, method_name))
}

/// `BeginTakeHighQualityPhoto`.
///
/// <https://docs.fivem.net/natives/?_0xA67C35C56EB1BD9D>
#[doc(alias(
    "BeginTakeHighQualityPhoto",
    "BEGIN_TAKE_HIGH_QUALITY_PHOTO",
    "0xA67C35C56EB1BD9D"
))]
#[inline]
pub fn begin_take_high_quality_photo() -> bool {
    call(0xA67C35C56EB1BD9D, ())
}

/// `BeginTakeMissionCreatorPhoto`.
///
/// <https://docs.fivem.net/natives/?_0x1DD2139A9A20DCE8>
#[doc(alias(
    "BeginTakeMissionCreatorPhoto",
    "BEGIN_TAKE_MISSION_CREATOR_PHOTO",
    "0x1DD2139A9A20DCE8"
))]
#[inline]
pub fn begin_take_mission_creator_photo() -> bool {
    call(0x1DD2139A9A20DCE8, ())
}

/// `BeginTextCommandScaleformString`.
///
/// <https://docs.fivem.net/natives/?_0x80338406F3475E55>
#[doc(alias(
    "BeginTextCommandScaleformString",
    "BEGIN_TEXT_COMMAND_SCALEFORM_STRING",
    "0x80338406F3475E55",
    "_BEGIN_TEXT_COMPONENT",
    "BeginTextComponent"
))]
#[inline]
pub fn begin_text_command_scaleform_string(text_label: &str) {
    call(0x80338406F3475E55, (text_label,))
}

/// `CallScaleformMovieMethod`.
///
/// <https://docs.fivem.net/natives/?_0xFBD96D87AC96D533>
#[doc(alias(
    "CallScaleformMovieMethod",
    "CALL_SCALEFORM_MOVIE_METHOD",
    "0xFBD96D87AC96D533",
    "_CALL_SCALEFORM_MOVIE_FUNCTION_VOID",
    "CallScaleformMovieFunctionVoid"
))]
#[inline]
pub fn call_scaleform_movie_method(scaleform: i32, method: &str) {
    call(0xFBD96D87AC96D533, (scaleform, method))
}

/// `CallScaleformMovieMethodWithNumber`.
///
/// <https://docs.fivem.net/natives/?_0xD0837058AE2E4BEE>
#[doc(alias(
    "CallScaleformMovieMethodWithNumber",
    "CALL_SCALEFORM_MOVIE_METHOD_WITH_NUMBER",
    "0xD0837058AE2E4BEE",
    "_CALL_SCALEFORM_MOVIE_FUNCTION_FLOAT_PARAMS",
    "CallScaleformMovieFunctionFloatParams"
))]
#[inline]
pub fn call_scaleform_movie_method_with_number(
    scaleform: i32,
    method_name: &str,
    param1: f32,
    param2: f32,
    param3: f32,
    param4: f32,
    param5: f32,
) {
    call(
        0xD0837058AE2E4BEE,
        (
            scaleform,
            method_name,
            param1,
            param2,
            param3,
            param4,
            param5,
        ),
    )
}

/// `CallScaleformMovieMethodWithNumberAndString`.
///
/// <https://docs.fivem.net/natives/?_0xEF662D8D57E290B1>
#[doc(alias(
    "CallScaleformMovieMethodWithNumberAndString",
    "CALL_SCALEFORM_MOVIE_METHOD_WITH_NUMBER_AND_STRING",
    "0xEF662D8D57E290B1",
    "_CALL_SCALEFORM_MOVIE_FUNCTION_MIXED_PARAMS",
    "CallScaleformMovieFunctionMixedParams"
))]
#[inline]
pub fn call_scaleform_movie_method_with_number_and_string(
    scaleform: i32,
    method_name: &str,
    float_param1: f32,
    float_param2: f32,
    float_param3: f32,
    float_param4: f32,
    float_param5: f32,
    string_param1: &str,
    string_param2: &str,
    string_param3: &str,
    string_param4: &str,
    string_param5: &str,
) {
    call(
        0xEF662D8D57E290B1,
        (
            scaleform,
            method_name,
            float_param1,
            float_param2,
            float_param3,
            float_param4,
            float_param5,
            string_param1,
            string_param2,
            string_param3,
            string_param4,
            string_param5,
        ),
    )
}

/// `CallScaleformMovieMethodWithString`.
///
/// <https://docs.fivem.net/natives/?_0x51BC1ED3CC44E8F7>
#[doc(alias(
    "CallScaleformMovieMethodWithString",
    "CALL_SCALEFORM_MOVIE_METHOD_WITH_STRING",
    "0x51BC1ED3CC44E8F7",
    "_CALL_SCALEFORM_MOVIE_FUNCTION_STRING_PARAMS",
    "CallScaleformMovieFunctionStringParams"
))]
#[inline]
pub fn call_scaleform_movie_method_with_string(
    scaleform: i32,
    method_name: &str,
    param1: &str,
    param2: &str,
    param3: &str,
    param4: &str,
    param5: &str,
) {
    call(
        0x51BC1ED3CC44E8F7,
        (
            scaleform,
            method_name,
            param1,
            param2,
            param3,
            param4,
            param5,
        ),
    )
}

/// `CascadeShadowsClearShadowSampleType`.
///
/// <https://docs.fivem.net/natives/?_0x27CB772218215325>
#[doc(alias(
    "CascadeShadowsClearShadowSampleType",
    "_CASCADE_SHADOWS_CLEAR_SHADOW_SAMPLE_TYPE",
    "CASCADE_SHADOWS_CLEAR_SHADOW_SAMPLE_TYPE",
    "0x27CB772218215325",
    "_CASCADESHADOWS_RESET_TYPE",
    "CascadeshadowsResetType"
))]
#[inline]
pub fn cascade_shadows_clear_shadow_sample_type() {
    call(0x27CB772218215325, ())
}

/// `CascadeShadowsEnableEntityTracker`.
///
/// <https://docs.fivem.net/natives/?_0x80ECBC0C856D3B0B>
#[doc(alias(
    "CascadeShadowsEnableEntityTracker",
    "CASCADE_SHADOWS_ENABLE_ENTITY_TRACKER",
    "0x80ECBC0C856D3B0B",
    "_SET_FAR_SHADOWS_SUPPRESSED",
    "SetFarShadowsSuppressed"
))]
#[inline]
pub fn cascade_shadows_enable_entity_tracker(toggle: bool) {
    call(0x80ECBC0C856D3B0B, (toggle,))
}

/// `CascadeShadowsInitSession`.
///
/// <https://docs.fivem.net/natives/?_0x03FC694AE06C5A20>
#[doc(alias(
    "CascadeShadowsInitSession",
    "CASCADE_SHADOWS_INIT_SESSION",
    "0x03FC694AE06C5A20"
))]
#[inline]
pub fn cascade_shadows_init_session() {
    call(0x03FC694AE06C5A20, ())
}

/// `CascadeShadowsSetAircraftMode`.
///
/// <https://docs.fivem.net/natives/?_0x6DDBF9DFFC4AC080>
#[doc(alias(
    "CascadeShadowsSetAircraftMode",
    "CASCADE_SHADOWS_SET_AIRCRAFT_MODE",
    "0x6DDBF9DFFC4AC080"
))]
#[inline]
pub fn cascade_shadows_set_aircraft_mode(p0: bool) {
    call(0x6DDBF9DFFC4AC080, (p0,))
}

/// `CascadeShadowsSetCascadeBounds`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xD2936CAB8B58FCBD>
#[doc(alias(
    "CascadeShadowsSetCascadeBounds",
    "CASCADE_SHADOWS_SET_CASCADE_BOUNDS",
    "0xD2936CAB8B58FCBD"
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
    call(0xD2936CAB8B58FCBD, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `CascadeShadowsSetCascadeBoundsScale`.
///
/// <https://docs.fivem.net/natives/?_0x5F0F3F56635809EF>
#[doc(alias(
    "CascadeShadowsSetCascadeBoundsScale",
    "CASCADE_SHADOWS_SET_CASCADE_BOUNDS_SCALE",
    "0x5F0F3F56635809EF"
))]
#[inline]
pub fn cascade_shadows_set_cascade_bounds_scale(p0: f32) {
    call(0x5F0F3F56635809EF, (p0,))
}

/// `CascadeShadowsSetDynamicDepthMode`.
///
/// <https://docs.fivem.net/natives/?_0xD39D13C9FEBF0511>
#[doc(alias(
    "CascadeShadowsSetDynamicDepthMode",
    "CASCADE_SHADOWS_SET_DYNAMIC_DEPTH_MODE",
    "0xD39D13C9FEBF0511"
))]
#[inline]
pub fn cascade_shadows_set_dynamic_depth_mode(p0: bool) {
    call(0xD39D13C9FEBF0511, (p0,))
}

/// `CascadeShadowsSetDynamicDepthValue`.
///
/// <https://docs.fivem.net/natives/?_0x02AC28F3A01FA04A>
#[doc(alias(
    "CascadeShadowsSetDynamicDepthValue",
    "CASCADE_SHADOWS_SET_DYNAMIC_DEPTH_VALUE",
    "0x02AC28F3A01FA04A"
))]
#[inline]
pub fn cascade_shadows_set_dynamic_depth_value(p0: f32) {
    call(0x02AC28F3A01FA04A, (p0,))
}

/// `CascadeShadowsSetEntityTrackerScale`.
///
/// <https://docs.fivem.net/natives/?_0x5E9DAF5A20F15908>
#[doc(alias(
    "CascadeShadowsSetEntityTrackerScale",
    "CASCADE_SHADOWS_SET_ENTITY_TRACKER_SCALE",
    "0x5E9DAF5A20F15908"
))]
#[inline]
pub fn cascade_shadows_set_entity_tracker_scale(p0: f32) {
    call(0x5E9DAF5A20F15908, (p0,))
}

/// `CascadeShadowsSetShadowSampleType`.
///
/// <https://docs.fivem.net/natives/?_0xB11D94BC55F41932>
#[doc(alias(
    "CascadeShadowsSetShadowSampleType",
    "CASCADE_SHADOWS_SET_SHADOW_SAMPLE_TYPE",
    "0xB11D94BC55F41932",
    "_CASCADESHADOWS_SET_TYPE",
    "CascadeshadowsSetType"
))]
#[inline]
pub fn cascade_shadows_set_shadow_sample_type(type_: &str) {
    call(0xB11D94BC55F41932, (type_,))
}

/// `ClearDrawOrigin`.
///
/// <https://docs.fivem.net/natives/?_0xFF0B610F6BE0D7AF>
#[doc(alias("ClearDrawOrigin", "CLEAR_DRAW_ORIGIN", "0xFF0B610F6BE0D7AF"))]
#[inline]
pub fn clear_draw_origin() {
    call(0xFF0B610F6BE0D7AF, ())
}

/// `ClearExtraTimecycleModifier`.
///
/// <https://docs.fivem.net/natives/?_0x92CCC17A7A2285DA>
#[doc(alias(
    "ClearExtraTimecycleModifier",
    "_CLEAR_EXTRA_TIMECYCLE_MODIFIER",
    "CLEAR_EXTRA_TCMODIFIER",
    "ClearExtraTcmodifier",
    "0x92CCC17A7A2285DA"
))]
#[inline]
pub fn clear_extra_timecycle_modifier() {
    call(0x92CCC17A7A2285DA, ())
}

/// `ClearTimecycleModifier`.
///
/// <https://docs.fivem.net/natives/?_0x0F07E7745A236711>
#[doc(alias(
    "ClearTimecycleModifier",
    "CLEAR_TIMECYCLE_MODIFIER",
    "0x0F07E7745A236711"
))]
#[inline]
pub fn clear_timecycle_modifier() {
    call(0x0F07E7745A236711, ())
}

/// `ClearTvChannelPlaylist`.
///
/// <https://docs.fivem.net/natives/?_0xBEB3D46BB7F043C0>
#[doc(alias(
    "ClearTvChannelPlaylist",
    "CLEAR_TV_CHANNEL_PLAYLIST",
    "0xBEB3D46BB7F043C0"
))]
#[inline]
pub fn clear_tv_channel_playlist(tv_channel: i32) {
    call(0xBEB3D46BB7F043C0, (tv_channel,))
}

/// `CreateCheckpoint`.
///
/// <https://docs.fivem.net/natives/?_0x0134F0835AB6BFCB>
#[doc(alias("CreateCheckpoint", "CREATE_CHECKPOINT", "0x0134F0835AB6BFCB"))]
#[inline]
pub fn create_checkpoint(
    type_: i32,
    pos_x1: f32,
    pos_y1: f32,
    pos_z1: f32,
    pos_x2: f32,
    pos_y2: f32,
    pos_z2: f32,
    diameter: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
    reserved: i32,
) -> i32 {
    call(
        0x0134F0835AB6BFCB,
        (
            type_, pos_x1, pos_y1, pos_z1, pos_x2, pos_y2, pos_z2, diameter, red, green, blue,
            alpha, reserved,
        ),
    )
}

/// `CreateTrackedPoint`.
///
/// <https://docs.fivem.net/natives/?_0xE2C9439ED45DEA60>
#[doc(alias("CreateTrackedPoint", "CREATE_TRACKED_POINT", "0xE2C9439ED45DEA60"))]
#[inline]
pub fn create_tracked_point() -> i32 {
    call(0xE2C9439ED45DEA60, ())
}

/// `DeleteCheckpoint`.
///
/// <https://docs.fivem.net/natives/?_0xF5ED37F54CD4D52E>
#[doc(alias("DeleteCheckpoint", "DELETE_CHECKPOINT", "0xF5ED37F54CD4D52E"))]
#[inline]
pub fn delete_checkpoint(checkpoint: i32) {
    call(0xF5ED37F54CD4D52E, (checkpoint,))
}

/// `DestroyTrackedPoint`.
///
/// <https://docs.fivem.net/natives/?_0xB25DC90BAD56CA42>
#[doc(alias("DestroyTrackedPoint", "DESTROY_TRACKED_POINT", "0xB25DC90BAD56CA42"))]
#[inline]
pub fn destroy_tracked_point(point: i32) {
    call(0xB25DC90BAD56CA42, (point,))
}

/// `DisableMoonCycleOverride`.
///
/// <https://docs.fivem.net/natives/?_0x2BF72AD5B41AA739>
#[doc(alias(
    "DisableMoonCycleOverride",
    "DISABLE_MOON_CYCLE_OVERRIDE",
    "0x2BF72AD5B41AA739",
    "_RESET_EXTRA_TIMECYCLE_MODIFIER_STRENGTH",
    "ResetExtraTimecycleModifierStrength"
))]
#[inline]
pub fn disable_moon_cycle_override() {
    call(0x2BF72AD5B41AA739, ())
}

/// `DisableOcclusionThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x3669F1B198DCAA4F>
#[doc(alias(
    "DisableOcclusionThisFrame",
    "DISABLE_OCCLUSION_THIS_FRAME",
    "0x3669F1B198DCAA4F"
))]
#[inline]
pub fn disable_occlusion_this_frame() {
    call(0x3669F1B198DCAA4F, ())
}

/// `DisableScreenblurFade`.
///
/// <https://docs.fivem.net/natives/?_0xDE81239437E8C5A8>
#[doc(alias(
    "DisableScreenblurFade",
    "DISABLE_SCREENBLUR_FADE",
    "0xDE81239437E8C5A8",
    "PAUSED_SCREENBLUR_LOADED",
    "PausedScreenblurLoaded"
))]
#[inline]
pub fn disable_screenblur_fade() {
    call(0xDE81239437E8C5A8, ())
}

/// `DisableScriptAmbientEffects`, since game build 791.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xEFD97FF47B745B8D>
#[doc(alias(
    "DisableScriptAmbientEffects",
    "_DISABLE_SCRIPT_AMBIENT_EFFECTS",
    "DISABLE_REGION_VFX",
    "DisableRegionVfx",
    "0xEFD97FF47B745B8D"
))]
#[inline]
pub fn disable_script_ambient_effects(p0: i32) {
    call(0xEFD97FF47B745B8D, (p0,))
}

/// `DisableVehicleDistantlights`.
///
/// <https://docs.fivem.net/natives/?_0xC9F98AC1884E73A2>
#[doc(alias(
    "DisableVehicleDistantlights",
    "DISABLE_VEHICLE_DISTANTLIGHTS",
    "0xC9F98AC1884E73A2"
))]
#[inline]
pub fn disable_vehicle_distantlights(toggle: bool) {
    call(0xC9F98AC1884E73A2, (toggle,))
}

/// `DoesLatestBriefStringExist`.
///
/// <https://docs.fivem.net/natives/?_0x5E657EF1099EDD65>
#[doc(alias(
    "DoesLatestBriefStringExist",
    "DOES_LATEST_BRIEF_STRING_EXIST",
    "0x5E657EF1099EDD65"
))]
#[inline]
pub fn does_latest_brief_string_exist(brief_value: i32) -> bool {
    call(0x5E657EF1099EDD65, (brief_value,))
}

/// `DoesParticleFxLoopedExist`.
///
/// <https://docs.fivem.net/natives/?_0x74AFEF0D2E1E409B>
#[doc(alias(
    "DoesParticleFxLoopedExist",
    "DOES_PARTICLE_FX_LOOPED_EXIST",
    "0x74AFEF0D2E1E409B"
))]
#[inline]
pub fn does_particle_fx_looped_exist(ptfx_handle: i32) -> bool {
    call(0x74AFEF0D2E1E409B, (ptfx_handle,))
}

/// `DoesVehicleHaveCrewEmblem`.
///
/// <https://docs.fivem.net/natives/?_0x060D935D3981A275>
#[doc(alias(
    "DoesVehicleHaveCrewEmblem",
    "DOES_VEHICLE_HAVE_CREW_EMBLEM",
    "0x060D935D3981A275",
    "_DOES_VEHICLE_HAVE_DECAL",
    "DoesVehicleHaveDecal",
    "_HAS_VEHICLE_GOT_DECAL",
    "HasVehicleGotDecal"
))]
#[inline]
pub fn does_vehicle_have_crew_emblem(vehicle: Vehicle, p1: i32) -> bool {
    call(0x060D935D3981A275, (vehicle, p1))
}

/// `DontRenderInGameUi`.
///
/// <https://docs.fivem.net/natives/?_0x22A249A53034450A>
#[doc(alias("DontRenderInGameUi", "DONT_RENDER_IN_GAME_UI", "0x22A249A53034450A"))]
#[inline]
pub fn dont_render_in_game_ui(p0: bool) {
    call(0x22A249A53034450A, (p0,))
}

/// `DrawBinkMovie`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x7118E83EEB9F7238>
#[doc(alias(
    "DrawBinkMovie",
    "_DRAW_BINK_MOVIE",
    "DRAW_BINK_MOVIE",
    "0x7118E83EEB9F7238"
))]
#[inline]
pub fn draw_bink_movie(
    bink_movie: i32,
    pos_x: f32,
    pos_y: f32,
    scale_x: f32,
    scale_y: f32,
    rotation: f32,
    r: i32,
    g: i32,
    b: i32,
    a: i32,
) {
    call(
        0x7118E83EEB9F7238,
        (
            bink_movie, pos_x, pos_y, scale_x, scale_y, rotation, r, g, b, a,
        ),
    )
}

/// `DrawBox`.
///
/// <https://docs.fivem.net/natives/?_0xD3A9971CADAC7252>
#[doc(alias("DrawBox", "DRAW_BOX", "0xD3A9971CADAC7252"))]
#[inline]
pub fn draw_box(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(
        0xD3A9971CADAC7252,
        (x1, y1, z1, x2, y2, z2, red, green, blue, alpha),
    )
}

/// `DrawDebugBox`.
///
/// <https://docs.fivem.net/natives/?_0x083A2CA4F2E573BD>
#[doc(alias("DrawDebugBox", "DRAW_DEBUG_BOX", "0x083A2CA4F2E573BD"))]
#[inline]
pub fn draw_debug_box(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    r: i32,
    g: i32,
    b: i32,
    a: i32,
) {
    call(0x083A2CA4F2E573BD, (x1, y1, z1, x2, y2, z2, r, g, b, a))
}

/// `DrawDebugCross`.
///
/// <https://docs.fivem.net/natives/?_0x73B1189623049839>
#[doc(alias("DrawDebugCross", "DRAW_DEBUG_CROSS", "0x73B1189623049839"))]
#[inline]
pub fn draw_debug_cross(
    x: f32,
    y: f32,
    z: f32,
    size: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(0x73B1189623049839, (x, y, z, size, red, green, blue, alpha))
}

/// `DrawDebugLine`.
///
/// <https://docs.fivem.net/natives/?_0x7FDFADE676AA3CB0>
#[doc(alias("DrawDebugLine", "DRAW_DEBUG_LINE", "0x7FDFADE676AA3CB0"))]
#[inline]
pub fn draw_debug_line(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    r: i32,
    g: i32,
    b: i32,
    a: i32,
) {
    call(0x7FDFADE676AA3CB0, (x1, y1, z1, x2, y2, z2, r, g, b, a))
}

/// `DrawDebugLineWithTwoColours`.
///
/// <https://docs.fivem.net/natives/?_0xD8B9A8AC5608FF94>
#[doc(alias(
    "DrawDebugLineWithTwoColours",
    "DRAW_DEBUG_LINE_WITH_TWO_COLOURS",
    "0xD8B9A8AC5608FF94"
))]
#[inline]
pub fn draw_debug_line_with_two_colours(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    r1: i32,
    g1: i32,
    b1: i32,
    r2: i32,
    g2: i32,
    b2: i32,
    alpha1: i32,
    alpha2: i32,
) {
    call(
        0xD8B9A8AC5608FF94,
        (
            x1, y1, z1, x2, y2, z2, r1, g1, b1, r2, g2, b2, alpha1, alpha2,
        ),
    )
}

/// `DrawDebugSphere`.
///
/// <https://docs.fivem.net/natives/?_0xAAD68E1AB39DA632>
#[doc(alias("DrawDebugSphere", "DRAW_DEBUG_SPHERE", "0xAAD68E1AB39DA632"))]
#[inline]
pub fn draw_debug_sphere(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(
        0xAAD68E1AB39DA632,
        (x, y, z, radius, red, green, blue, alpha),
    )
}

/// `DrawDebugText`.
///
/// <https://docs.fivem.net/natives/?_0x3903E216620488E8>
#[doc(alias("DrawDebugText", "DRAW_DEBUG_TEXT", "0x3903E216620488E8"))]
#[inline]
pub fn draw_debug_text(
    text: &str,
    x: f32,
    y: f32,
    z: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(0x3903E216620488E8, (text, x, y, z, red, green, blue, alpha))
}

/// `DrawDebugText_2d`.
///
/// <https://docs.fivem.net/natives/?_0xA3BB2E9555C05A8F>
#[doc(alias("DrawDebugText_2d", "DRAW_DEBUG_TEXT_2D", "0xA3BB2E9555C05A8F"))]
#[inline]
pub fn draw_debug_text_2d(
    text: &str,
    x: f32,
    y: f32,
    z: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(0xA3BB2E9555C05A8F, (text, x, y, z, red, green, blue, alpha))
}

/// `DrawInteractiveSprite`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x2BC54A8188768488>
#[doc(alias(
    "DrawInteractiveSprite",
    "_DRAW_INTERACTIVE_SPRITE",
    "DRAW_SPRITE_NAMED_RENDERTARGET",
    "DrawSpriteNamedRendertarget",
    "0x2BC54A8188768488"
))]
#[inline]
pub fn draw_interactive_sprite(
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
) {
    call(
        0x2BC54A8188768488,
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
        ),
    )
}

/// `DrawLightWithRange`.
///
/// <https://docs.fivem.net/natives/?_0xF2A1B2771A01DBD4>
#[doc(alias("DrawLightWithRange", "DRAW_LIGHT_WITH_RANGE", "0xF2A1B2771A01DBD4"))]
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
        0xF2A1B2771A01DBD4,
        (
            pos_x, pos_y, pos_z, color_r, color_g, color_b, range, intensity,
        ),
    )
}

/// `DrawLightWithRangeAndShadow`.
///
/// <https://docs.fivem.net/natives/?_0xF49E9A9716A04595>
#[doc(alias(
    "DrawLightWithRangeAndShadow",
    "_DRAW_LIGHT_WITH_RANGE_AND_SHADOW",
    "DRAW_LIGHT_WITH_RANGEEX",
    "DrawLightWithRangeex",
    "0xF49E9A9716A04595",
    "_DRAW_LIGHT_WITH_RANGE_WITH_SHADOW",
    "DrawLightWithRangeWithShadow"
))]
#[inline]
pub fn draw_light_with_range_and_shadow(
    x: f32,
    y: f32,
    z: f32,
    r: i32,
    g: i32,
    b: i32,
    range: f32,
    intensity: f32,
    shadow: f32,
) {
    call(
        0xF49E9A9716A04595,
        (x, y, z, r, g, b, range, intensity, shadow),
    )
}

/// `DrawLine`.
///
/// <https://docs.fivem.net/natives/?_0x6B7256074AE34680>
#[doc(alias("DrawLine", "DRAW_LINE", "0x6B7256074AE34680"))]
#[inline]
pub fn draw_line(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(
        0x6B7256074AE34680,
        (x1, y1, z1, x2, y2, z2, red, green, blue, alpha),
    )
}

/// `DrawLowQualityPhotoToPhone`.
///
/// <https://docs.fivem.net/natives/?_0x1072F115DAB0717E>
#[doc(alias(
    "DrawLowQualityPhotoToPhone",
    "DRAW_LOW_QUALITY_PHOTO_TO_PHONE",
    "0x1072F115DAB0717E"
))]
#[inline]
pub fn draw_low_quality_photo_to_phone(p0: bool, p1: bool) {
    call(0x1072F115DAB0717E, (p0, p1))
}

/// `DrawMarker`.
///
/// <https://docs.fivem.net/natives/?_0x28477EC23D892089>
#[doc(alias("DrawMarker", "DRAW_MARKER", "0x28477EC23D892089"))]
#[inline]
pub fn draw_marker(
    type_: i32,
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
    rotation_order: i32,
    rotate: bool,
    texture_dict: &str,
    texture_name: &str,
    draw_on_ents: bool,
) {
    call(
        0x28477EC23D892089,
        (
            (
                type_, pos_x, pos_y, pos_z, dir_x, dir_y, dir_z, rot_x, rot_y, rot_z, scale_x,
                scale_y, scale_z, red, green, blue,
            ),
            (
                alpha,
                bob_up_and_down,
                face_camera,
                rotation_order,
                rotate,
                texture_dict,
                texture_name,
                draw_on_ents,
            ),
        ),
    )
}

/// `DrawMarker_2`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0xE82728F0DE75D13A>
#[doc(alias(
    "DrawMarker_2",
    "_DRAW_MARKER_2",
    "DRAW_MARKER_EX",
    "DrawMarkerEx",
    "0xE82728F0DE75D13A"
))]
#[inline]
pub fn draw_marker_2(
    type_: i32,
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
    rotation_order: i32,
    rotate: bool,
    texture_dict: &str,
    texture_name: &str,
    draw_on_ents: bool,
    p24: bool,
) {
    call(
        0xE82728F0DE75D13A,
        (
            (
                type_, pos_x, pos_y, pos_z, dir_x, dir_y, dir_z, rot_x, rot_y, rot_z, scale_x,
                scale_y, scale_z, red, green, blue,
            ),
            (
                alpha,
                bob_up_and_down,
                face_camera,
                rotation_order,
                rotate,
                texture_dict,
                texture_name,
                draw_on_ents,
                p24,
            ),
        ),
    )
}

/// `DrawPoly`.
///
/// <https://docs.fivem.net/natives/?_0xAC26716048436851>
#[doc(alias("DrawPoly", "DRAW_POLY", "0xAC26716048436851"))]
#[inline]
pub fn draw_poly(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    x3: f32,
    y3: f32,
    z3: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(
        0xAC26716048436851,
        (x1, y1, z1, x2, y2, z2, x3, y3, z3, red, green, blue, alpha),
    )
}

/// `DrawRect`.
///
/// <https://docs.fivem.net/natives/?_0x3A618A217E5154F0>
#[doc(alias("DrawRect", "DRAW_RECT", "0x3A618A217E5154F0"))]
#[inline]
pub fn draw_rect(x: f32, y: f32, width: f32, height: f32, r: i32, g: i32, b: i32, a: i32) {
    call(0x3A618A217E5154F0, (x, y, width, height, r, g, b, a))
}

/// `DrawScaleformMovie`.
///
/// <https://docs.fivem.net/natives/?_0x54972ADAF0294A93>
#[doc(alias("DrawScaleformMovie", "DRAW_SCALEFORM_MOVIE", "0x54972ADAF0294A93"))]
#[inline]
pub fn draw_scaleform_movie(
    scaleform_handle: i32,
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
    unk: i32,
) {
    call(
        0x54972ADAF0294A93,
        (
            scaleform_handle,
            x,
            y,
            width,
            height,
            red,
            green,
            blue,
            alpha,
            unk,
        ),
    )
}

/// `DrawScaleformMovie_3d`.
///
/// Of unknown type: `p13`.
///
/// <https://docs.fivem.net/natives/?_0x87D51D72255D4E78>
#[doc(alias(
    "DrawScaleformMovie_3d",
    "DRAW_SCALEFORM_MOVIE_3D",
    "0x87D51D72255D4E78"
))]
#[inline]
pub fn draw_scaleform_movie_3d(
    scaleform: i32,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    p7: f32,
    sharpness: f32,
    p9: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
    p13: i32,
) {
    call(
        0x87D51D72255D4E78,
        (
            scaleform, pos_x, pos_y, pos_z, rot_x, rot_y, rot_z, p7, sharpness, p9, scale_x,
            scale_y, scale_z, p13,
        ),
    )
}

/// `DrawScaleformMovie_3dSolid`.
///
/// Of unknown type: `p13`.
///
/// <https://docs.fivem.net/natives/?_0x1CE592FDC749D6F5>
#[doc(alias(
    "DrawScaleformMovie_3dSolid",
    "DRAW_SCALEFORM_MOVIE_3D_SOLID",
    "0x1CE592FDC749D6F5",
    "_DRAW_SCALEFORM_MOVIE_3D_NON_ADDITIVE",
    "DrawScaleformMovie_3dNonAdditive"
))]
#[inline]
pub fn draw_scaleform_movie_3d_solid(
    scaleform: i32,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    rot_x: f32,
    rot_y: f32,
    rot_z: f32,
    p7: f32,
    p8: f32,
    p9: f32,
    scale_x: f32,
    scale_y: f32,
    scale_z: f32,
    p13: i32,
) {
    call(
        0x1CE592FDC749D6F5,
        (
            scaleform, pos_x, pos_y, pos_z, rot_x, rot_y, rot_z, p7, p8, p9, scale_x, scale_y,
            scale_z, p13,
        ),
    )
}

/// `DrawScaleformMovieFullscreen`.
///
/// <https://docs.fivem.net/natives/?_0x0DF606929C105BE1>
#[doc(alias(
    "DrawScaleformMovieFullscreen",
    "DRAW_SCALEFORM_MOVIE_FULLSCREEN",
    "0x0DF606929C105BE1"
))]
#[inline]
pub fn draw_scaleform_movie_fullscreen(
    scaleform: i32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
    unk: i32,
) {
    call(
        0x0DF606929C105BE1,
        (scaleform, red, green, blue, alpha, unk),
    )
}

/// `DrawScaleformMovieFullscreenMasked`.
///
/// <https://docs.fivem.net/natives/?_0xCF537FDE4FBD4CE5>
#[doc(alias(
    "DrawScaleformMovieFullscreenMasked",
    "DRAW_SCALEFORM_MOVIE_FULLSCREEN_MASKED",
    "0xCF537FDE4FBD4CE5"
))]
#[inline]
pub fn draw_scaleform_movie_fullscreen_masked(
    scaleform1: i32,
    scaleform2: i32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(
        0xCF537FDE4FBD4CE5,
        (scaleform1, scaleform2, red, green, blue, alpha),
    )
}

/// `DrawShowroom`.
///
/// <https://docs.fivem.net/natives/?_0x98C4FE6EC34154CA>
#[doc(alias(
    "DrawShowroom",
    "_DRAW_SHOWROOM",
    "UI3DSCENE_ASSIGN_PED_TO_SLOT",
    "Ui3dsceneAssignPedToSlot",
    "0x98C4FE6EC34154CA"
))]
#[inline]
pub fn draw_showroom(p0: &str, ped: Ped, p2: i32, pos_x: f32, pos_y: f32, pos_z: f32) -> bool {
    call(0x98C4FE6EC34154CA, (p0, ped, p2, pos_x, pos_y, pos_z))
}

/// `DrawSphere`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x799017F9E3B10112>
#[doc(alias(
    "DrawSphere",
    "_DRAW_SPHERE",
    "DRAW_MARKER_SPHERE",
    "DrawMarkerSphere",
    "0x799017F9E3B10112"
))]
#[inline]
pub fn draw_sphere(x: f32, y: f32, z: f32, radius: f32, r: i32, g: i32, b: i32, opacity: f32) {
    call(0x799017F9E3B10112, (x, y, z, radius, r, g, b, opacity))
}

/// `DrawSpotLight`.
///
/// <https://docs.fivem.net/natives/?_0xD0F64B265C8C8B33>
#[doc(alias("DrawSpotLight", "DRAW_SPOT_LIGHT", "0xD0F64B265C8C8B33"))]
#[inline]
pub fn draw_spot_light(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    dir_x: f32,
    dir_y: f32,
    dir_z: f32,
    color_r: i32,
    color_g: i32,
    color_b: i32,
    distance: f32,
    brightness: f32,
    hardness: f32,
    radius: f32,
    falloff: f32,
) {
    call(
        0xD0F64B265C8C8B33,
        (
            pos_x, pos_y, pos_z, dir_x, dir_y, dir_z, color_r, color_g, color_b, distance,
            brightness, hardness, radius, falloff,
        ),
    )
}

/// `DrawSpotLightWithShadow`.
///
/// <https://docs.fivem.net/natives/?_0x5BCA583A583194DB>
#[doc(alias(
    "DrawSpotLightWithShadow",
    "_DRAW_SPOT_LIGHT_WITH_SHADOW",
    "DRAW_SHADOWED_SPOT_LIGHT",
    "DrawShadowedSpotLight",
    "0x5BCA583A583194DB"
))]
#[inline]
pub fn draw_spot_light_with_shadow(
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    dir_x: f32,
    dir_y: f32,
    dir_z: f32,
    color_r: i32,
    color_g: i32,
    color_b: i32,
    distance: f32,
    brightness: f32,
    roundness: f32,
    radius: f32,
    falloff: f32,
    shadow_id: i32,
) {
    call(
        0x5BCA583A583194DB,
        (
            pos_x, pos_y, pos_z, dir_x, dir_y, dir_z, color_r, color_g, color_b, distance,
            brightness, roundness, radius, falloff, shadow_id,
        ),
    )
}

/// `DrawSprite`.
///
/// <https://docs.fivem.net/natives/?_0xE7FFAE5EBF23D890>
#[doc(alias("DrawSprite", "DRAW_SPRITE", "0xE7FFAE5EBF23D890"))]
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
) {
    call(
        0xE7FFAE5EBF23D890,
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
        ),
    )
}

/// `DrawSpritePoly_2`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x736D7AA1B750856B>
#[doc(alias(
    "DrawSpritePoly_2",
    "_DRAW_SPRITE_POLY_2",
    "DRAW_TEXTURED_POLY_WITH_THREE_COLOURS",
    "DrawTexturedPolyWithThreeColours",
    "0x736D7AA1B750856B"
))]
#[inline]
pub fn draw_sprite_poly_2(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    x3: f32,
    y3: f32,
    z3: f32,
    red1: f32,
    green1: f32,
    blue1: f32,
    alpha1: i32,
    red2: f32,
    green2: f32,
    blue2: f32,
    alpha2: i32,
    red3: f32,
    green3: f32,
    blue3: f32,
    alpha3: i32,
    texture_dict: &str,
    texture_name: &str,
    u1: f32,
    v1: f32,
    w1: f32,
    u2: f32,
    v2: f32,
    w2: f32,
    u3: f32,
    v3: f32,
    w3: f32,
) {
    call(
        0x736D7AA1B750856B,
        (
            (
                x1, y1, z1, x2, y2, z2, x3, y3, z3, red1, green1, blue1, alpha1, red2, green2,
                blue2,
            ),
            (
                alpha2,
                red3,
                green3,
                blue3,
                alpha3,
                texture_dict,
                texture_name,
                u1,
                v1,
                w1,
                u2,
                v2,
                w2,
                u3,
                v3,
                w3,
            ),
        ),
    )
}

/// `DrawSpriteUv`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0x95812F9B26074726>
#[doc(alias(
    "DrawSpriteUv",
    "_DRAW_SPRITE_UV",
    "DRAW_SPRITE_ARX_WITH_UV",
    "DrawSpriteArxWithUv",
    "0x95812F9B26074726"
))]
#[inline]
pub fn draw_sprite_uv(
    texture_dict: &str,
    texture_name: &str,
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    u1: f32,
    v1: f32,
    u2: f32,
    v2: f32,
    heading: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(
        0x95812F9B26074726,
        (
            texture_dict,
            texture_name,
            x,
            y,
            width,
            height,
            u1,
            v1,
            u2,
            v2,
            heading,
            red,
            green,
            blue,
            alpha,
        ),
    )
}

/// `DrawTexturedPoly`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x29280002282F1928>
#[doc(alias(
    "DrawTexturedPoly",
    "DRAW_TEXTURED_POLY",
    "0x29280002282F1928",
    "_DRAW_SPRITE_POLY",
    "DrawSpritePoly"
))]
#[inline]
pub fn draw_textured_poly(
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    x3: f32,
    y3: f32,
    z3: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
    texture_dict: &str,
    texture_name: &str,
    u1: f32,
    v1: f32,
    w1: f32,
    u2: f32,
    v2: f32,
    w2: f32,
    u3: f32,
    v3: f32,
    w3: f32,
) {
    call(
        0x29280002282F1928,
        (
            (
                x1,
                y1,
                z1,
                x2,
                y2,
                z2,
                x3,
                y3,
                z3,
                red,
                green,
                blue,
                alpha,
                texture_dict,
                texture_name,
                u1,
            ),
            (v1, w1, u2, v2, w2, u3, v3, w3),
        ),
    )
}

/// `DrawTvChannel`.
///
/// <https://docs.fivem.net/natives/?_0xFDDC2B4ED3C69DF0>
#[doc(alias("DrawTvChannel", "DRAW_TV_CHANNEL", "0xFDDC2B4ED3C69DF0"))]
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
        0xFDDC2B4ED3C69DF0,
        (
            x_pos, y_pos, x_scale, y_scale, rotation, red, green, blue, alpha,
        ),
    )
}

/// `EnableAlienBloodVfx`.
///
/// <https://docs.fivem.net/natives/?_0x9DCE1F0F78260875>
#[doc(alias("EnableAlienBloodVfx", "ENABLE_ALIEN_BLOOD_VFX", "0x9DCE1F0F78260875"))]
#[inline]
pub fn enable_alien_blood_vfx(toggle: bool) {
    call(0x9DCE1F0F78260875, (toggle,))
}

/// `EnableClownBloodVfx`.
///
/// <https://docs.fivem.net/natives/?_0xD821490579791273>
#[doc(alias(
    "EnableClownBloodVfx",
    "ENABLE_CLOWN_BLOOD_VFX",
    "0xD821490579791273",
    "SET_CAMERA_ENDTIME",
    "SetCameraEndtime"
))]
#[inline]
pub fn enable_clown_blood_vfx(toggle: bool) {
    call(0xD821490579791273, (toggle,))
}

/// `EnableMoonCycleOverride`.
///
/// <https://docs.fivem.net/natives/?_0x2C328AF17210F009>
#[doc(alias(
    "EnableMoonCycleOverride",
    "ENABLE_MOON_CYCLE_OVERRIDE",
    "0x2C328AF17210F009",
    "_SET_EXTRA_TIMECYCLE_MODIFIER_STRENGTH",
    "SetExtraTimecycleModifierStrength"
))]
#[inline]
pub fn enable_moon_cycle_override(phase: f32) {
    call(0x2C328AF17210F009, (phase,))
}

/// `EnableMovieKeyframeWait`.
///
/// <https://docs.fivem.net/natives/?_0x74C180030FDE4B69>
#[doc(alias(
    "EnableMovieKeyframeWait",
    "ENABLE_MOVIE_KEYFRAME_WAIT",
    "0x74C180030FDE4B69"
))]
#[inline]
pub fn enable_movie_keyframe_wait(toggle: bool) {
    call(0x74C180030FDE4B69, (toggle,))
}

/// `EnableMovieSubtitles`.
///
/// <https://docs.fivem.net/natives/?_0x873FA65C778AD970>
#[doc(alias("EnableMovieSubtitles", "ENABLE_MOVIE_SUBTITLES", "0x873FA65C778AD970"))]
#[inline]
pub fn enable_movie_subtitles(toggle: bool) {
    call(0x873FA65C778AD970, (toggle,))
}

/// `EndPetrolTrailDecals`.
///
/// <https://docs.fivem.net/natives/?_0x0A123435A26C36CD>
#[doc(alias(
    "EndPetrolTrailDecals",
    "END_PETROL_TRAIL_DECALS",
    "0x0A123435A26C36CD"
))]
#[inline]
pub fn end_petrol_trail_decals() {
    call(0x0A123435A26C36CD, ())
}

/// `EndScaleformMovieMethod`.
///
/// <https://docs.fivem.net/natives/?_0xC6796A8FFA375E53>
#[doc(alias(
    "EndScaleformMovieMethod",
    "END_SCALEFORM_MOVIE_METHOD",
    "0xC6796A8FFA375E53",
    "_POP_SCALEFORM_MOVIE_FUNCTION_VOID",
    "PopScaleformMovieFunctionVoid"
))]
#[inline]
pub fn end_scaleform_movie_method() {
    call(0xC6796A8FFA375E53, ())
}

/// `EndScaleformMovieMethodReturnValue`.
///
/// <https://docs.fivem.net/natives/?_0xC50AA39A577AF886>
#[doc(alias(
    "EndScaleformMovieMethodReturnValue",
    "END_SCALEFORM_MOVIE_METHOD_RETURN_VALUE",
    "0xC50AA39A577AF886",
    "_END_SCALEFORM_MOVIE_METHOD_RETURN",
    "EndScaleformMovieMethodReturn",
    "_POP_SCALEFORM_MOVIE_FUNCTION",
    "PopScaleformMovieFunction"
))]
#[inline]
pub fn end_scaleform_movie_method_return_value() -> i32 {
    call(0xC50AA39A577AF886, ())
}

/// `EndTextCommandScaleformString`.
///
/// <https://docs.fivem.net/natives/?_0x362E2D3FE93A9959>
#[doc(alias(
    "EndTextCommandScaleformString",
    "END_TEXT_COMMAND_SCALEFORM_STRING",
    "0x362E2D3FE93A9959",
    "_END_TEXT_COMPONENT",
    "EndTextComponent"
))]
#[inline]
pub fn end_text_command_scaleform_string() {
    call(0x362E2D3FE93A9959, ())
}

/// `EndTextCommandUnparsedScaleformString`.
///
/// <https://docs.fivem.net/natives/?_0xAE4E8157D9ECF087>
#[doc(alias(
    "EndTextCommandUnparsedScaleformString",
    "END_TEXT_COMMAND_UNPARSED_SCALEFORM_STRING",
    "0xAE4E8157D9ECF087",
    "_END_TEXT_COMMAND_SCALEFORM_STRING_2",
    "EndTextCommandScaleformString_2"
))]
#[inline]
pub fn end_text_command_unparsed_scaleform_string() {
    call(0xAE4E8157D9ECF087, ())
}

/// `FadeDecalsInRange`.
///
/// <https://docs.fivem.net/natives/?_0xD77EDADB0420E6E0>
#[doc(alias("FadeDecalsInRange", "FADE_DECALS_IN_RANGE", "0xD77EDADB0420E6E0"))]
#[inline]
pub fn fade_decals_in_range(x: f32, y: f32, z: f32, radius: f32, duration: f32) {
    call(0xD77EDADB0420E6E0, (x, y, z, radius, duration))
}

/// `FadeUpPedLight`.
///
/// <https://docs.fivem.net/natives/?_0xC9B18B4619F48F7B>
#[doc(alias("FadeUpPedLight", "FADE_UP_PED_LIGHT", "0xC9B18B4619F48F7B"))]
#[inline]
pub fn fade_up_ped_light(p0: f32) {
    call(0xC9B18B4619F48F7B, (p0,))
}

/// `ForceRenderInGameUi`.
///
/// <https://docs.fivem.net/natives/?_0xDC459CFA0CCE245B>
#[doc(alias("ForceRenderInGameUi", "FORCE_RENDER_IN_GAME_UI", "0xDC459CFA0CCE245B"))]
#[inline]
pub fn force_render_in_game_ui(toggle: bool) {
    call(0xDC459CFA0CCE245B, (toggle,))
}

/// `FreeMemoryForHighQualityPhoto`.
///
/// <https://docs.fivem.net/natives/?_0xD801CC02177FA3F1>
#[doc(alias(
    "FreeMemoryForHighQualityPhoto",
    "FREE_MEMORY_FOR_HIGH_QUALITY_PHOTO",
    "0xD801CC02177FA3F1"
))]
#[inline]
pub fn free_memory_for_high_quality_photo() {
    call(0xD801CC02177FA3F1, ())
}

/// `FreeMemoryForLowQualityPhoto`.
///
/// <https://docs.fivem.net/natives/?_0x6A12D88881435DCA>
#[doc(alias(
    "FreeMemoryForLowQualityPhoto",
    "FREE_MEMORY_FOR_LOW_QUALITY_PHOTO",
    "0x6A12D88881435DCA"
))]
#[inline]
pub fn free_memory_for_low_quality_photo() {
    call(0x6A12D88881435DCA, ())
}

/// `FreeMemoryForMissionCreatorPhoto`.
///
/// <https://docs.fivem.net/natives/?_0x0A46AF8A78DC5E0A>
#[doc(alias(
    "FreeMemoryForMissionCreatorPhoto",
    "FREE_MEMORY_FOR_MISSION_CREATOR_PHOTO",
    "0x0A46AF8A78DC5E0A"
))]
#[inline]
pub fn free_memory_for_mission_creator_photo() {
    call(0x0A46AF8A78DC5E0A, ())
}

/// `GetActualScreenResolution`.
///
/// The values: `x`, `y`.
///
/// <https://docs.fivem.net/natives/?_0x873C9F3104101DD3>
#[doc(alias(
    "GetActualScreenResolution",
    "GET_ACTUAL_SCREEN_RESOLUTION",
    "0x873C9F3104101DD3",
    "_GET_ACTIVE_SCREEN_RESOLUTION",
    "GetActiveScreenResolution",
    "_GET_SCREEN_ACTIVE_RESOLUTION",
    "GetScreenActiveResolution"
))]
#[inline]
pub fn get_actual_screen_resolution() -> (i32, i32) {
    let mut x = Out::<i32>::default();
    let mut y = Out::<i32>::default();
    call::<()>(0x873C9F3104101DD3, (&mut x, &mut y));
    (x.get(), y.get())
}

/// `GetAspectRatio`.
///
/// <https://docs.fivem.net/natives/?_0xF1307EF624A80D87>
#[doc(alias(
    "GetAspectRatio",
    "GET_ASPECT_RATIO",
    "0xF1307EF624A80D87",
    "_GET_ASPECT_RATIO",
    "_GET_SCREEN_ASPECT_RATIO",
    "GetScreenAspectRatio"
))]
#[inline]
pub fn get_aspect_ratio(physical_aspect: bool) -> f32 {
    call(0xF1307EF624A80D87, (physical_aspect,))
}

/// `GetBinkMovieTime`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x8E17DDD6B9D5BF29>
#[doc(alias(
    "GetBinkMovieTime",
    "_GET_BINK_MOVIE_TIME",
    "GET_BINK_MOVIE_TIME",
    "0x8E17DDD6B9D5BF29"
))]
#[inline]
pub fn get_bink_movie_time(bink_movie: i32) -> f32 {
    call(0x8E17DDD6B9D5BF29, (bink_movie,))
}

/// `GetCurrentNumberOfCloudPhotos`.
///
/// <https://docs.fivem.net/natives/?_0x473151EBC762C6DA>
#[doc(alias(
    "GetCurrentNumberOfCloudPhotos",
    "GET_CURRENT_NUMBER_OF_CLOUD_PHOTOS",
    "0x473151EBC762C6DA",
    "_GET_CURRENT_NUMBER_OF_PHOTOS",
    "GetCurrentNumberOfPhotos",
    "_GET_NUMBER_OF_PHOTOS",
    "GetNumberOfPhotos"
))]
#[inline]
pub fn get_current_number_of_cloud_photos() -> i32 {
    call(0x473151EBC762C6DA, ())
}

/// `GetDecalWashLevel`.
///
/// <https://docs.fivem.net/natives/?_0x323F647679A09103>
#[doc(alias("GetDecalWashLevel", "GET_DECAL_WASH_LEVEL", "0x323F647679A09103"))]
#[inline]
pub fn get_decal_wash_level(decal: i32) -> f32 {
    call(0x323F647679A09103, (decal,))
}

/// `GetExtraTimecycleModifierIndex`.
///
/// <https://docs.fivem.net/natives/?_0xBB0527EC6341496D>
#[doc(alias(
    "GetExtraTimecycleModifierIndex",
    "_GET_EXTRA_TIMECYCLE_MODIFIER_INDEX",
    "GET_EXTRA_TCMODIFIER",
    "GetExtraTcmodifier",
    "0xBB0527EC6341496D"
))]
#[inline]
pub fn get_extra_timecycle_modifier_index() -> i32 {
    call(0xBB0527EC6341496D, ())
}

/// `GetIsHidef`.
///
/// <https://docs.fivem.net/natives/?_0x84ED31191CC5D2C9>
#[doc(alias("GetIsHidef", "GET_IS_HIDEF", "0x84ED31191CC5D2C9"))]
#[inline]
pub fn get_is_hidef() -> bool {
    call(0x84ED31191CC5D2C9, ())
}

/// `GetIsPetrolDecalInRange`.
///
/// <https://docs.fivem.net/natives/?_0x2F09F7976C512404>
#[doc(alias(
    "GetIsPetrolDecalInRange",
    "GET_IS_PETROL_DECAL_IN_RANGE",
    "0x2F09F7976C512404"
))]
#[inline]
pub fn get_is_petrol_decal_in_range(x_coord: f32, y_coord: f32, z_coord: f32, radius: f32) -> bool {
    call(0x2F09F7976C512404, (x_coord, y_coord, z_coord, radius))
}

/// `GetIsWidescreen`.
///
/// <https://docs.fivem.net/natives/?_0x30CF4BDA4FCB1905>
#[doc(alias("GetIsWidescreen", "GET_IS_WIDESCREEN", "0x30CF4BDA4FCB1905"))]
#[inline]
pub fn get_is_widescreen() -> bool {
    call(0x30CF4BDA4FCB1905, ())
}

/// `GetMaximumNumberOfCloudPhotos`.
///
/// <https://docs.fivem.net/natives/?_0xDC54A7AF8B3A14EF>
#[doc(alias(
    "GetMaximumNumberOfCloudPhotos",
    "GET_MAXIMUM_NUMBER_OF_CLOUD_PHOTOS",
    "0xDC54A7AF8B3A14EF",
    "_GET_MAXIMUM_NUMBER_OF_PHOTOS_2",
    "GetMaximumNumberOfPhotos_2"
))]
#[inline]
pub fn get_maximum_number_of_cloud_photos() -> i32 {
    call(0xDC54A7AF8B3A14EF, ())
}

/// `GetMaximumNumberOfPhotos`.
///
/// <https://docs.fivem.net/natives/?_0x34D23450F028B0BF>
#[doc(alias(
    "GetMaximumNumberOfPhotos",
    "GET_MAXIMUM_NUMBER_OF_PHOTOS",
    "0x34D23450F028B0BF"
))]
#[inline]
pub fn get_maximum_number_of_photos() -> i32 {
    call(0x34D23450F028B0BF, ())
}

/// `GetRequestingnightvision`.
///
/// <https://docs.fivem.net/natives/?_0x35FB78DC42B7BD21>
#[doc(alias(
    "GetRequestingnightvision",
    "GET_REQUESTINGNIGHTVISION",
    "0x35FB78DC42B7BD21"
))]
#[inline]
pub fn get_requestingnightvision() -> bool {
    call(0x35FB78DC42B7BD21, ())
}

/// `GetSafeZoneSize`.
///
/// <https://docs.fivem.net/natives/?_0xBAF107B6BB2C97F0>
#[doc(alias("GetSafeZoneSize", "GET_SAFE_ZONE_SIZE", "0xBAF107B6BB2C97F0"))]
#[inline]
pub fn get_safe_zone_size() -> f32 {
    call(0xBAF107B6BB2C97F0, ())
}

/// `GetScaleformMovieMethodReturnValueBool`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0xD80A80346A45D761>
#[doc(alias(
    "GetScaleformMovieMethodReturnValueBool",
    "GET_SCALEFORM_MOVIE_METHOD_RETURN_VALUE_BOOL",
    "0xD80A80346A45D761",
    "_GET_SCALEFORM_MOVIE_METHOD_RETURN_VALUE_BOOL"
))]
#[inline]
pub fn get_scaleform_movie_method_return_value_bool(method_return: i32) -> bool {
    call(0xD80A80346A45D761, (method_return,))
}

/// `GetScaleformMovieMethodReturnValueInt`.
///
/// <https://docs.fivem.net/natives/?_0x2DE7EFA66B906036>
#[doc(alias(
    "GetScaleformMovieMethodReturnValueInt",
    "GET_SCALEFORM_MOVIE_METHOD_RETURN_VALUE_INT",
    "0x2DE7EFA66B906036",
    "_GET_SCALEFORM_MOVIE_FUNCTION_RETURN_INT",
    "GetScaleformMovieFunctionReturnInt"
))]
#[inline]
pub fn get_scaleform_movie_method_return_value_int(method_return: i32) -> i32 {
    call(0x2DE7EFA66B906036, (method_return,))
}

/// `GetScaleformMovieMethodReturnValueString`.
///
/// <https://docs.fivem.net/natives/?_0xE1E258829A885245>
#[doc(alias(
    "GetScaleformMovieMethodReturnValueString",
    "GET_SCALEFORM_MOVIE_METHOD_RETURN_VALUE_STRING",
    "0xE1E258829A885245",
    "SITTING_TV",
    "SittingTv",
    "_GET_SCALEFORM_MOVIE_FUNCTION_RETURN_STRING",
    "GetScaleformMovieFunctionReturnString"
))]
#[inline]
pub fn get_scaleform_movie_method_return_value_string(method_return: i32) -> Option<String> {
    call(0xE1E258829A885245, (method_return,))
}

/// `GetScreenCoordFromWorldCoord`.
///
/// The values: `screen_x`, `screen_y`.
///
/// <https://docs.fivem.net/natives/?_0x34E82F05DF2974F5>
#[doc(alias(
    "GetScreenCoordFromWorldCoord",
    "GET_SCREEN_COORD_FROM_WORLD_COORD",
    "0x34E82F05DF2974F5",
    "_WORLD3D_TO_SCREEN2D",
    "World3dToScreen2d"
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
        0x34E82F05DF2974F5,
        (world_x, world_y, world_z, &mut screen_x, &mut screen_y),
    );
    result.then(|| (screen_x.get(), screen_y.get()))
}

/// `GetScreenResolution`.
///
/// The values: `x`, `y`.
///
/// <https://docs.fivem.net/natives/?_0x888D57E407E63624>
#[doc(alias("GetScreenResolution", "GET_SCREEN_RESOLUTION", "0x888D57E407E63624"))]
#[inline]
pub fn get_screen_resolution() -> (i32, i32) {
    let mut x = Out::<i32>::default();
    let mut y = Out::<i32>::default();
    call::<()>(0x888D57E407E63624, (&mut x, &mut y));
    (x.get(), y.get())
}

/// `GetScreenblurFadeCurrentTime`.
///
/// <https://docs.fivem.net/natives/?_0x5CCABFFCA31DDE33>
#[doc(alias(
    "GetScreenblurFadeCurrentTime",
    "GET_SCREENBLUR_FADE_CURRENT_TIME",
    "0x5CCABFFCA31DDE33",
    "IS_PARTICLE_FX_DELAYED_BLINK",
    "IsParticleFxDelayedBlink"
))]
#[inline]
pub fn get_screenblur_fade_current_time() -> f32 {
    call(0x5CCABFFCA31DDE33, ())
}

/// `GetScriptGfxPosition`.
///
/// The values: `calculated_x`, `calculated_y`.
///
/// <https://docs.fivem.net/natives/?_0x6DD8F5AA635EB4B2>
#[doc(alias(
    "GetScriptGfxPosition",
    "_GET_SCRIPT_GFX_POSITION",
    "GET_SCRIPT_GFX_ALIGN_POSITION",
    "GetScriptGfxAlignPosition",
    "0x6DD8F5AA635EB4B2"
))]
#[inline]
pub fn get_script_gfx_position(x: f32, y: f32) -> (f32, f32) {
    let mut calculated_x = Out::<f32>::default();
    let mut calculated_y = Out::<f32>::default();
    call::<()>(
        0x6DD8F5AA635EB4B2,
        (x, y, &mut calculated_x, &mut calculated_y),
    );
    (calculated_x.get(), calculated_y.get())
}

/// `GetStatusOfLoadMissionCreatorPhoto`.
///
/// <https://docs.fivem.net/natives/?_0x1670F8D05056F257>
#[doc(alias(
    "GetStatusOfLoadMissionCreatorPhoto",
    "GET_STATUS_OF_LOAD_MISSION_CREATOR_PHOTO",
    "0x1670F8D05056F257"
))]
#[inline]
pub fn get_status_of_load_mission_creator_photo(p0: &str) -> i32 {
    call(0x1670F8D05056F257, (p0,))
}

/// `GetStatusOfSaveHighQualityPhoto`.
///
/// <https://docs.fivem.net/natives/?_0x0C0C4E81E1AC60A0>
#[doc(alias(
    "GetStatusOfSaveHighQualityPhoto",
    "GET_STATUS_OF_SAVE_HIGH_QUALITY_PHOTO",
    "0x0C0C4E81E1AC60A0"
))]
#[inline]
pub fn get_status_of_save_high_quality_photo() -> i32 {
    call(0x0C0C4E81E1AC60A0, ())
}

/// `GetStatusOfSortedListOperation`.
///
/// <https://docs.fivem.net/natives/?_0xF5BED327CEA362B1>
#[doc(alias(
    "GetStatusOfSortedListOperation",
    "GET_STATUS_OF_SORTED_LIST_OPERATION",
    "0xF5BED327CEA362B1"
))]
#[inline]
pub fn get_status_of_sorted_list_operation(scan_for_saving: bool) -> i32 {
    call(0xF5BED327CEA362B1, (scan_for_saving,))
}

/// `GetStatusOfTakeHighQualityPhoto`.
///
/// <https://docs.fivem.net/natives/?_0x0D6CA79EEEBD8CA3>
#[doc(alias(
    "GetStatusOfTakeHighQualityPhoto",
    "GET_STATUS_OF_TAKE_HIGH_QUALITY_PHOTO",
    "0x0D6CA79EEEBD8CA3"
))]
#[inline]
pub fn get_status_of_take_high_quality_photo() -> i32 {
    call(0x0D6CA79EEEBD8CA3, ())
}

/// `GetStatusOfTakeMissionCreatorPhoto`.
///
/// <https://docs.fivem.net/natives/?_0x90A78ECAA4E78453>
#[doc(alias(
    "GetStatusOfTakeMissionCreatorPhoto",
    "GET_STATUS_OF_TAKE_MISSION_CREATOR_PHOTO",
    "0x90A78ECAA4E78453"
))]
#[inline]
pub fn get_status_of_take_mission_creator_photo() -> i32 {
    call(0x90A78ECAA4E78453, ())
}

/// `GetTextureResolution`.
///
/// <https://docs.fivem.net/natives/?_0x35736EE65BD00C11>
#[doc(alias("GetTextureResolution", "GET_TEXTURE_RESOLUTION", "0x35736EE65BD00C11"))]
#[inline]
pub fn get_texture_resolution(texture_dict: &str, texture_name: &str) -> Vector3 {
    call(0x35736EE65BD00C11, (texture_dict, texture_name))
}

/// `GetTimecycleModifierIndex`.
///
/// <https://docs.fivem.net/natives/?_0xFDF3D97C674AFB66>
#[doc(alias(
    "GetTimecycleModifierIndex",
    "GET_TIMECYCLE_MODIFIER_INDEX",
    "0xFDF3D97C674AFB66"
))]
#[inline]
pub fn get_timecycle_modifier_index() -> i32 {
    call(0xFDF3D97C674AFB66, ())
}

/// `GetTimecycleTransitionModifierIndex`.
///
/// <https://docs.fivem.net/natives/?_0x459FD2C8D0AB78BC>
#[doc(alias(
    "GetTimecycleTransitionModifierIndex",
    "GET_TIMECYCLE_TRANSITION_MODIFIER_INDEX",
    "0x459FD2C8D0AB78BC"
))]
#[inline]
pub fn get_timecycle_transition_modifier_index() -> i32 {
    call(0x459FD2C8D0AB78BC, ())
}

/// `GetTogglePausedRenderphasesStatus`.
///
/// <https://docs.fivem.net/natives/?_0xEB3DAC2C86001E5E>
#[doc(alias(
    "GetTogglePausedRenderphasesStatus",
    "GET_TOGGLE_PAUSED_RENDERPHASES_STATUS",
    "0xEB3DAC2C86001E5E"
))]
#[inline]
pub fn get_toggle_paused_renderphases_status() -> bool {
    call(0xEB3DAC2C86001E5E, ())
}

/// `GetTvChannel`.
///
/// <https://docs.fivem.net/natives/?_0xFC1E275A90D39995>
#[doc(alias("GetTvChannel", "GET_TV_CHANNEL", "0xFC1E275A90D39995"))]
#[inline]
pub fn get_tv_channel() -> i32 {
    call(0xFC1E275A90D39995, ())
}

/// `GetTvVolume`.
///
/// <https://docs.fivem.net/natives/?_0x2170813D3DD8661B>
#[doc(alias("GetTvVolume", "GET_TV_VOLUME", "0x2170813D3DD8661B"))]
#[inline]
pub fn get_tv_volume() -> f32 {
    call(0x2170813D3DD8661B, ())
}

/// `GetUsingnightvision`.
///
/// <https://docs.fivem.net/natives/?_0x2202A3F42C8E5F79>
#[doc(alias(
    "GetUsingnightvision",
    "GET_USINGNIGHTVISION",
    "0x2202A3F42C8E5F79",
    "_IS_NIGHTVISION_ACTIVE",
    "IsNightvisionActive",
    "_IS_NIGHTVISION_INACTIVE",
    "IsNightvisionInactive"
))]
#[inline]
pub fn get_usingnightvision() -> bool {
    call(0x2202A3F42C8E5F79, ())
}

/// `GetUsingseethrough`.
///
/// <https://docs.fivem.net/natives/?_0x44B80ABAB9D80BD3>
#[doc(alias(
    "GetUsingseethrough",
    "GET_USINGSEETHROUGH",
    "0x44B80ABAB9D80BD3",
    "_IS_SEETHROUGH_ACTIVE",
    "IsSeethroughActive"
))]
#[inline]
pub fn get_usingseethrough() -> bool {
    call(0x44B80ABAB9D80BD3, ())
}

/// `GetVehicleCrewEmblemRequestState`.
///
/// <https://docs.fivem.net/natives/?_0xFE26117A5841B2FF>
#[doc(alias(
    "GetVehicleCrewEmblemRequestState",
    "GET_VEHICLE_CREW_EMBLEM_REQUEST_STATE",
    "0xFE26117A5841B2FF"
))]
#[inline]
pub fn get_vehicle_crew_emblem_request_state(vehicle: Vehicle, p1: i32) -> i32 {
    call(0xFE26117A5841B2FF, (vehicle, p1))
}

/// `GolfTrailGetMaxHeight`.
///
/// <https://docs.fivem.net/natives/?_0xA4819F5E23E2FFAD>
#[doc(alias(
    "GolfTrailGetMaxHeight",
    "GOLF_TRAIL_GET_MAX_HEIGHT",
    "0xA4819F5E23E2FFAD"
))]
#[inline]
pub fn golf_trail_get_max_height() -> f32 {
    call(0xA4819F5E23E2FFAD, ())
}

/// `GolfTrailGetVisualControlPoint`.
///
/// <https://docs.fivem.net/natives/?_0xA4664972A9B8F8BA>
#[doc(alias(
    "GolfTrailGetVisualControlPoint",
    "GOLF_TRAIL_GET_VISUAL_CONTROL_POINT",
    "0xA4664972A9B8F8BA"
))]
#[inline]
pub fn golf_trail_get_visual_control_point(p0: i32) -> Vector3 {
    call(0xA4664972A9B8F8BA, (p0,))
}

/// `GolfTrailSetColour`.
///
/// <https://docs.fivem.net/natives/?_0x12995F2E53FFA601>
#[doc(alias("GolfTrailSetColour", "GOLF_TRAIL_SET_COLOUR", "0x12995F2E53FFA601"))]
#[inline]
pub fn golf_trail_set_colour(
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
) {
    call(
        0x12995F2E53FFA601,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11),
    )
}

/// `GolfTrailSetEnabled`.
///
/// <https://docs.fivem.net/natives/?_0xA51C4B86B71652AE>
#[doc(alias("GolfTrailSetEnabled", "GOLF_TRAIL_SET_ENABLED", "0xA51C4B86B71652AE"))]
#[inline]
pub fn golf_trail_set_enabled(toggle: bool) {
    call(0xA51C4B86B71652AE, (toggle,))
}

/// `GolfTrailSetFacing`.
///
/// <https://docs.fivem.net/natives/?_0x06F761EA47C1D3ED>
#[doc(alias("GolfTrailSetFacing", "GOLF_TRAIL_SET_FACING", "0x06F761EA47C1D3ED"))]
#[inline]
pub fn golf_trail_set_facing(p0: bool) {
    call(0x06F761EA47C1D3ED, (p0,))
}

/// `GolfTrailSetFixedControlPoint`.
///
/// <https://docs.fivem.net/natives/?_0xB1BB03742917A5D6>
#[doc(alias(
    "GolfTrailSetFixedControlPoint",
    "GOLF_TRAIL_SET_FIXED_CONTROL_POINT",
    "0xB1BB03742917A5D6"
))]
#[inline]
pub fn golf_trail_set_fixed_control_point(
    type_: i32,
    x_pos: f32,
    y_pos: f32,
    z_pos: f32,
    p4: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    call(
        0xB1BB03742917A5D6,
        (type_, x_pos, y_pos, z_pos, p4, red, green, blue, alpha),
    )
}

/// `GolfTrailSetPath`.
///
/// <https://docs.fivem.net/natives/?_0x312342E1A4874F3F>
#[doc(alias("GolfTrailSetPath", "GOLF_TRAIL_SET_PATH", "0x312342E1A4874F3F"))]
#[inline]
pub fn golf_trail_set_path(
    p0: f32,
    p1: f32,
    p2: f32,
    p3: f32,
    p4: f32,
    p5: f32,
    p6: f32,
    p7: f32,
    p8: bool,
) {
    call(0x312342E1A4874F3F, (p0, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `GolfTrailSetRadius`.
///
/// <https://docs.fivem.net/natives/?_0x2485D34E50A22E84>
#[doc(alias("GolfTrailSetRadius", "GOLF_TRAIL_SET_RADIUS", "0x2485D34E50A22E84"))]
#[inline]
pub fn golf_trail_set_radius(p0: f32, p1: f32, p2: f32) {
    call(0x2485D34E50A22E84, (p0, p1, p2))
}

/// `GolfTrailSetShaderParams`.
///
/// <https://docs.fivem.net/natives/?_0x9CFDD90B2B844BF7>
#[doc(alias(
    "GolfTrailSetShaderParams",
    "GOLF_TRAIL_SET_SHADER_PARAMS",
    "0x9CFDD90B2B844BF7"
))]
#[inline]
pub fn golf_trail_set_shader_params(p0: f32, p1: f32, p2: f32, p3: f32, p4: f32) {
    call(0x9CFDD90B2B844BF7, (p0, p1, p2, p3, p4))
}

/// `GolfTrailSetTessellation`.
///
/// <https://docs.fivem.net/natives/?_0xDBAA5EC848BA2D46>
#[doc(alias(
    "GolfTrailSetTessellation",
    "GOLF_TRAIL_SET_TESSELLATION",
    "0xDBAA5EC848BA2D46"
))]
#[inline]
pub fn golf_trail_set_tessellation(p0: i32, p1: i32) {
    call(0xDBAA5EC848BA2D46, (p0, p1))
}

/// `GrassLodResetScriptAreas`.
///
/// <https://docs.fivem.net/natives/?_0x302C91AB2D477F7E>
#[doc(alias(
    "GrassLodResetScriptAreas",
    "_GRASS_LOD_RESET_SCRIPT_AREAS",
    "GRASSBATCH_DISABLE_FLATTENING",
    "GrassbatchDisableFlattening",
    "0x302C91AB2D477F7E"
))]
#[inline]
pub fn grass_lod_reset_script_areas() {
    call(0x302C91AB2D477F7E, ())
}

/// `GrassLodShrinkScriptAreas`.
///
/// <https://docs.fivem.net/natives/?_0x6D955F6A9E0295B1>
#[doc(alias(
    "GrassLodShrinkScriptAreas",
    "_GRASS_LOD_SHRINK_SCRIPT_AREAS",
    "GRASSBATCH_ENABLE_FLATTENING_IN_SPHERE",
    "GrassbatchEnableFlatteningInSphere",
    "0x6D955F6A9E0295B1"
))]
#[inline]
pub fn grass_lod_shrink_script_areas(
    x: f32,
    y: f32,
    z: f32,
    radius: f32,
    p4: f32,
    p5: f32,
    p6: f32,
) {
    call(0x6D955F6A9E0295B1, (x, y, z, radius, p4, p5, p6))
}

/// `HasScaleformContainerMovieLoadedIntoParent`.
///
/// <https://docs.fivem.net/natives/?_0x8217150E1217EBFD>
#[doc(alias(
    "HasScaleformContainerMovieLoadedIntoParent",
    "HAS_SCALEFORM_CONTAINER_MOVIE_LOADED_INTO_PARENT",
    "0x8217150E1217EBFD"
))]
#[inline]
pub fn has_scaleform_container_movie_loaded_into_parent(scaleform_handle: i32) -> bool {
    call(0x8217150E1217EBFD, (scaleform_handle,))
}

/// `HasScaleformMovieFilenameLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x0C1C5D756FB5F337>
#[doc(alias(
    "HasScaleformMovieFilenameLoaded",
    "HAS_SCALEFORM_MOVIE_FILENAME_LOADED",
    "0x0C1C5D756FB5F337",
    "_HAS_NAMED_SCALEFORM_MOVIE_LOADED",
    "HasNamedScaleformMovieLoaded"
))]
#[inline]
pub fn has_scaleform_movie_filename_loaded(scaleform_name: &str) -> bool {
    call(0x0C1C5D756FB5F337, (scaleform_name,))
}

/// `HasScaleformMovieLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x85F01B8D5B90570E>
#[doc(alias(
    "HasScaleformMovieLoaded",
    "HAS_SCALEFORM_MOVIE_LOADED",
    "0x85F01B8D5B90570E"
))]
#[inline]
pub fn has_scaleform_movie_loaded(scaleform_handle: i32) -> bool {
    call(0x85F01B8D5B90570E, (scaleform_handle,))
}

/// `HasScaleformMovieNamedLoaded`.
///
/// The values: `result`, `scaleform_handle`.
///
/// <https://docs.fivem.net/natives/?_0x9743BCCF7CD6E1F6>
#[doc(alias(
    "HasScaleformMovieNamedLoaded",
    "_HAS_SCALEFORM_MOVIE_NAMED_LOADED",
    "0x9743BCCF7CD6E1F6"
))]
#[inline]
pub fn has_scaleform_movie_named_loaded(
    scaleform_handle: i32,
    scaleform_name: &str,
) -> (bool, i32) {
    let mut scaleform_handle = Out::new(scaleform_handle);
    let result: bool = call(0x9743BCCF7CD6E1F6, (&mut scaleform_handle, scaleform_name));
    (result, scaleform_handle.get())
}

/// `HasScaleformScriptHudMovieLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xDF6E5987D2B4D140>
#[doc(alias(
    "HasScaleformScriptHudMovieLoaded",
    "HAS_SCALEFORM_SCRIPT_HUD_MOVIE_LOADED",
    "0xDF6E5987D2B4D140",
    "_HAS_HUD_SCALEFORM_LOADED",
    "HasHudScaleformLoaded"
))]
#[inline]
pub fn has_scaleform_script_hud_movie_loaded(hud_component: i32) -> bool {
    call(0xDF6E5987D2B4D140, (hud_component,))
}

/// `HasStreamedTextureDictLoaded`.
///
/// <https://docs.fivem.net/natives/?_0x0145F696AAAAD2E4>
#[doc(alias(
    "HasStreamedTextureDictLoaded",
    "HAS_STREAMED_TEXTURE_DICT_LOADED",
    "0x0145F696AAAAD2E4"
))]
#[inline]
pub fn has_streamed_texture_dict_loaded(texture_dict: &str) -> bool {
    call(0x0145F696AAAAD2E4, (texture_dict,))
}

/// `IsDecalAlive`.
///
/// <https://docs.fivem.net/natives/?_0xC694D74949CAFD0C>
#[doc(alias("IsDecalAlive", "IS_DECAL_ALIVE", "0xC694D74949CAFD0C"))]
#[inline]
pub fn is_decal_alive(decal: i32) -> bool {
    call(0xC694D74949CAFD0C, (decal,))
}

/// `IsPlaylistUnk`, since game build 1604.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x1F710BFF7DAE6261>
#[doc(alias(
    "IsPlaylistUnk",
    "_IS_PLAYLIST_UNK",
    "IS_PLAYLIST_ON_CHANNEL",
    "IsPlaylistOnChannel",
    "0x1F710BFF7DAE6261"
))]
#[inline]
pub fn is_playlist_unk(tv_channel: i32, p1: i32) -> bool {
    call(0x1F710BFF7DAE6261, (tv_channel, p1))
}

/// `IsScaleformMovieDeleting`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x86255B1FC929E33E>
#[doc(alias(
    "IsScaleformMovieDeleting",
    "IS_SCALEFORM_MOVIE_DELETING",
    "0x86255B1FC929E33E"
))]
#[inline]
pub fn is_scaleform_movie_deleting(scaleform_index: i32) -> bool {
    call(0x86255B1FC929E33E, (scaleform_index,))
}

/// `IsScaleformMovieMethodReturnValueReady`.
///
/// <https://docs.fivem.net/natives/?_0x768FF8961BA904D6>
#[doc(alias(
    "IsScaleformMovieMethodReturnValueReady",
    "IS_SCALEFORM_MOVIE_METHOD_RETURN_VALUE_READY",
    "0x768FF8961BA904D6",
    "_GET_SCALEFORM_MOVIE_FUNCTION_RETURN_BOOL",
    "GetScaleformMovieFunctionReturnBool"
))]
#[inline]
pub fn is_scaleform_movie_method_return_value_ready(method_return: i32) -> bool {
    call(0x768FF8961BA904D6, (method_return,))
}

/// `IsScreenblurFadeRunning`.
///
/// <https://docs.fivem.net/natives/?_0x7B226C785A52A0A9>
#[doc(alias(
    "IsScreenblurFadeRunning",
    "IS_SCREENBLUR_FADE_RUNNING",
    "0x7B226C785A52A0A9"
))]
#[inline]
pub fn is_screenblur_fade_running() -> bool {
    call(0x7B226C785A52A0A9, ())
}

/// `IsTrackedPointVisible`.
///
/// <https://docs.fivem.net/natives/?_0xC45CCDAAC9221CA8>
#[doc(alias(
    "IsTrackedPointVisible",
    "IS_TRACKED_POINT_VISIBLE",
    "0xC45CCDAAC9221CA8"
))]
#[inline]
pub fn is_tracked_point_visible(point: i32) -> bool {
    call(0xC45CCDAAC9221CA8, (point,))
}

/// `IsTvPlaylistItemPlaying`.
///
/// <https://docs.fivem.net/natives/?_0x0AD973CA1E077B60>
#[doc(alias(
    "IsTvPlaylistItemPlaying",
    "_IS_TV_PLAYLIST_ITEM_PLAYING",
    "IS_TVSHOW_CURRENTLY_PLAYING",
    "IsTvshowCurrentlyPlaying",
    "0x0AD973CA1E077B60",
    "_LOAD_TV_CHANNEL",
    "LoadTvChannel"
))]
#[inline]
pub fn is_tv_playlist_item_playing(video_cliphash: impl Into<Hash>) -> bool {
    let video_cliphash: Hash = video_cliphash.into();
    call(0x0AD973CA1E077B60, (video_cliphash,))
}

/// `LoadMissionCreatorPhoto`.
///
/// <https://docs.fivem.net/natives/?_0x4862437A486F91B0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`, `p2`: there must be as many as it takes.
#[doc(alias(
    "LoadMissionCreatorPhoto",
    "LOAD_MISSION_CREATOR_PHOTO",
    "0x4862437A486F91B0"
))]
#[inline]
pub unsafe fn load_mission_creator_photo(p0: &str, p1: &mut [u8], p2: &mut [u8], p3: bool) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x4862437A486F91B0, (p0, p1, p2, p3))
}

/// `LoadMovieMeshSet`.
///
/// <https://docs.fivem.net/natives/?_0xB66064452270E8F1>
#[doc(alias("LoadMovieMeshSet", "LOAD_MOVIE_MESH_SET", "0xB66064452270E8F1"))]
#[inline]
pub fn load_movie_mesh_set(movie_mesh_set_name: &str) -> i32 {
    call(0xB66064452270E8F1, (movie_mesh_set_name,))
}

/// `MoveVehicleDecals`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x84C8D7C2D30D3280>
#[doc(alias("MoveVehicleDecals", "MOVE_VEHICLE_DECALS", "0x84C8D7C2D30D3280"))]
#[inline]
pub fn move_vehicle_decals(p0: i32, p1: i32) {
    call(0x84C8D7C2D30D3280, (p0, p1))
}

/// `N_0x0218ba067d249dea`.
///
/// <https://docs.fivem.net/natives/?_0x0218BA067D249DEA>
#[doc(alias(
    "N_0x0218ba067d249dea",
    "PROCGRASS_DISABLE_AMBSCALESCAN",
    "ProcgrassDisableAmbscalescan",
    "0x0218BA067D249DEA"
))]
#[inline]
pub fn n_0x0218ba067d249dea() {
    call(0x0218BA067D249DEA, ())
}

/// `N_0x02369d5c8a51fdcf`.
///
/// <https://docs.fivem.net/natives/?_0x02369D5C8A51FDCF>
#[doc(alias(
    "N_0x02369d5c8a51fdcf",
    "DISABLE_SCUFF_DECALS",
    "DisableScuffDecals",
    "0x02369D5C8A51FDCF"
))]
#[inline]
pub fn n_0x02369d5c8a51fdcf(toggle: bool) {
    call(0x02369D5C8A51FDCF, (toggle,))
}

/// `N_0x03300b57fcac6ddb`.
///
/// <https://docs.fivem.net/natives/?_0x03300B57FCAC6DDB>
#[doc(alias(
    "N_0x03300b57fcac6ddb",
    "RENDER_SHADOWED_LIGHTS_WITH_NO_SHADOWS",
    "RenderShadowedLightsWithNoShadows",
    "0x03300B57FCAC6DDB"
))]
#[inline]
pub fn n_0x03300b57fcac6ddb(p0: bool) {
    call(0x03300B57FCAC6DDB, (p0,))
}

/// `N_0x0ae73d8df3a762b2`.
///
/// <https://docs.fivem.net/natives/?_0x0AE73D8DF3A762B2>
#[doc(alias(
    "N_0x0ae73d8df3a762b2",
    "CASCADE_SHADOWS_ENABLE_FREEZER",
    "CascadeShadowsEnableFreezer",
    "0x0AE73D8DF3A762B2"
))]
#[inline]
pub fn n_0x0ae73d8df3a762b2(p0: bool) {
    call(0x0AE73D8DF3A762B2, (p0,))
}

/// `N_0x0e4299c549f0d1f1`.
///
/// <https://docs.fivem.net/natives/?_0x0E4299C549F0D1F1>
#[doc(alias(
    "N_0x0e4299c549f0d1f1",
    "DISABLE_COMPOSITE_SHOTGUN_DECALS",
    "DisableCompositeShotgunDecals",
    "0x0E4299C549F0D1F1"
))]
#[inline]
pub fn n_0x0e4299c549f0d1f1(toggle: bool) {
    call(0x0E4299C549F0D1F1, (toggle,))
}

/// `N_0x108be26959a9d9bb`.
///
/// <https://docs.fivem.net/natives/?_0x108BE26959A9D9BB>
#[doc(alias(
    "N_0x108be26959a9d9bb",
    "UI3DSCENE_MAKE_PUSHED_PRESET_PERSISTENT",
    "Ui3dsceneMakePushedPresetPersistent",
    "0x108BE26959A9D9BB"
))]
#[inline]
pub fn n_0x108be26959a9d9bb(toggle: bool) {
    call(0x108BE26959A9D9BB, (toggle,))
}

/// `N_0x14fc5833464340a8`.
///
/// <https://docs.fivem.net/natives/?_0x14FC5833464340A8>
#[doc(alias(
    "N_0x14fc5833464340a8",
    "PROCGRASS_ENABLE_AMBSCALESCAN",
    "ProcgrassEnableAmbscalescan",
    "0x14FC5833464340A8"
))]
#[inline]
pub fn n_0x14fc5833464340a8() {
    call(0x14FC5833464340A8, ())
}

/// `N_0x1612c45f9e3e0d44`.
///
/// <https://docs.fivem.net/natives/?_0x1612C45F9E3E0D44>
#[doc(alias(
    "N_0x1612c45f9e3e0d44",
    "DISABLE_PROCOBJ_CREATION",
    "DisableProcobjCreation",
    "0x1612C45F9E3E0D44"
))]
#[inline]
pub fn n_0x1612c45f9e3e0d44() {
    call(0x1612C45F9E3E0D44, ())
}

/// `N_0x1bbc135a4d25edde`.
///
/// <https://docs.fivem.net/natives/?_0x1BBC135A4D25EDDE>
#[doc(alias(
    "N_0x1bbc135a4d25edde",
    "SET_TAKEN_PHOTO_IS_MUGSHOT",
    "SetTakenPhotoIsMugshot",
    "0x1BBC135A4D25EDDE"
))]
#[inline]
pub fn n_0x1bbc135a4d25edde(p0: bool) {
    call(0x1BBC135A4D25EDDE, (p0,))
}

/// `N_0x259ba6d4e6f808f1`, since game build 1011.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x259BA6D4E6F808F1>
#[doc(alias(
    "N_0x259ba6d4e6f808f1",
    "CASCADE_SHADOWS_SET_BOUND_POSITION",
    "CascadeShadowsSetBoundPosition",
    "0x259BA6D4E6F808F1"
))]
#[inline]
pub fn n_0x259ba6d4e6f808f1(p0: i32) {
    call(0x259BA6D4E6F808F1, (p0,))
}

/// `N_0x25fc3e33a31ad0c9`.
///
/// <https://docs.fivem.net/natives/?_0x25FC3E33A31AD0C9>
#[doc(alias(
    "N_0x25fc3e33a31ad0c9",
    "CASCADE_SHADOWS_SET_SCREEN_SIZE_CHECK_ENABLED",
    "CascadeShadowsSetScreenSizeCheckEnabled",
    "0x25FC3E33A31AD0C9"
))]
#[inline]
pub fn n_0x25fc3e33a31ad0c9(p0: bool) {
    call(0x25FC3E33A31AD0C9, (p0,))
}

/// `N_0x27cfb1b1e078cb2d`.
///
/// <https://docs.fivem.net/natives/?_0x27CFB1B1E078CB2D>
#[doc(alias(
    "N_0x27cfb1b1e078cb2d",
    "SET_DISABLE_PETROL_DECALS_RECYCLING_THIS_FRAME",
    "SetDisablePetrolDecalsRecyclingThisFrame",
    "0x27CFB1B1E078CB2D"
))]
#[inline]
pub fn n_0x27cfb1b1e078cb2d() {
    call(0x27CFB1B1E078CB2D, ())
}

/// `N_0x27feb5254759cde3`.
///
/// <https://docs.fivem.net/natives/?_0x27FEB5254759CDE3>
#[doc(alias(
    "N_0x27feb5254759cde3",
    "PHONEPHOTOEDITOR_SET_FRAME_TXD",
    "PhonephotoeditorSetFrameTxd",
    "0x27FEB5254759CDE3"
))]
#[inline]
pub fn n_0x27feb5254759cde3(texture_dict: &str, p1: bool) -> bool {
    call(0x27FEB5254759CDE3, (texture_dict, p1))
}

/// `N_0x2a251aa48b2b46db`.
///
/// <https://docs.fivem.net/natives/?_0x2A251AA48B2B46DB>
#[doc(alias(
    "N_0x2a251aa48b2b46db",
    "CLEAR_PARTICLE_FX_SHOOTOUT_BOAT",
    "ClearParticleFxShootoutBoat",
    "0x2A251AA48B2B46DB"
))]
#[inline]
pub fn n_0x2a251aa48b2b46db() {
    call(0x2A251AA48B2B46DB, ())
}

/// `N_0x2b40a97646381508`, since game build 1011.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2B40A97646381508>
#[doc(alias(
    "N_0x2b40a97646381508",
    "SET_PARTICLE_FX_SLIPSTREAM_LODRANGE_SCALE",
    "SetParticleFxSlipstreamLodrangeScale",
    "0x2B40A97646381508"
))]
#[inline]
pub fn n_0x2b40a97646381508(p0: i32) {
    call(0x2B40A97646381508, (p0,))
}

/// `N_0x2c42340f916c5930`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2C42340F916C5930>
#[doc(alias(
    "N_0x2c42340f916c5930",
    "PROCGRASS_IS_CULLSPHERE_ENABLED",
    "ProcgrassIsCullsphereEnabled",
    "0x2C42340F916C5930"
))]
#[inline]
pub fn n_0x2c42340f916c5930(p0: i32) -> i32 {
    call(0x2C42340F916C5930, (p0,))
}

/// `N_0x2d3b147afad49de0`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x2D3B147AFAD49DE0>
#[doc(alias(
    "N_0x2d3b147afad49de0",
    "DRAW_SPRITE_ARX",
    "DrawSpriteArx",
    "0x2D3B147AFAD49DE0"
))]
#[inline]
pub fn n_0x2d3b147afad49de0(
    texture_dict: &str,
    texture_name: &str,
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    p6: f32,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
    p11: i32,
) {
    call(
        0x2D3B147AFAD49DE0,
        (
            texture_dict,
            texture_name,
            x,
            y,
            width,
            height,
            p6,
            red,
            green,
            blue,
            alpha,
            p11,
        ),
    )
}

/// `N_0x2fcb133ca50a49eb`, since game build 1290.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2FCB133CA50A49EB>
#[doc(alias(
    "N_0x2fcb133ca50a49eb",
    "IS_ACTIVE_SCALEFORM_MOVIE_DELETING",
    "IsActiveScaleformMovieDeleting",
    "0x2FCB133CA50A49EB"
))]
#[inline]
pub fn n_0x2fcb133ca50a49eb(p0: i32) -> i32 {
    call(0x2FCB133CA50A49EB, (p0,))
}

/// `N_0x30432a0118736e00`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x30432A0118736E00>
#[doc(alias(
    "N_0x30432a0118736e00",
    "GET_CURRENT_TV_CLIP_NAMEHASH",
    "GetCurrentTvClipNamehash",
    "0x30432A0118736E00"
))]
#[inline]
pub fn n_0x30432a0118736e00() -> Hash {
    call(0x30432A0118736E00, ())
}

/// `N_0x346ef3ecaaab149e`.
///
/// <https://docs.fivem.net/natives/?_0x346EF3ECAAAB149E>
#[doc(alias(
    "N_0x346ef3ecaaab149e",
    "FREE_MEMORY_FOR_MISSION_CREATOR_PHOTO_PREVIEW",
    "FreeMemoryForMissionCreatorPhotoPreview",
    "0x346EF3ECAAAB149E"
))]
#[inline]
pub fn n_0x346ef3ecaaab149e() {
    call(0x346EF3ECAAAB149E, ())
}

/// `N_0x36f6626459d91457`.
///
/// <https://docs.fivem.net/natives/?_0x36F6626459D91457>
#[doc(alias(
    "N_0x36f6626459d91457",
    "CASCADE_SHADOWS_SET_SPLIT_Z_EXP_WEIGHT",
    "CascadeShadowsSetSplitZExpWeight",
    "0x36F6626459D91457"
))]
#[inline]
pub fn n_0x36f6626459d91457(p0: f32) {
    call(0x36F6626459D91457, (p0,))
}

/// `N_0x393bd2275ceb7793`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x393BD2275CEB7793>
#[doc(alias(
    "N_0x393bd2275ceb7793",
    "GET_LIGHT_OVERRIDE_MAX_INTENSITY_SCALE",
    "GetLightOverrideMaxIntensityScale",
    "0x393BD2275CEB7793"
))]
#[inline]
pub fn n_0x393bd2275ceb7793() -> i32 {
    call(0x393BD2275CEB7793, ())
}

/// `N_0x3c788e7f6438754d`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x3C788E7F6438754D>
#[doc(alias(
    "N_0x3c788e7f6438754d",
    "SET_CHECKPOINT_DIRECTION",
    "SetCheckpointDirection",
    "0x3C788E7F6438754D"
))]
#[inline]
pub fn n_0x3c788e7f6438754d(checkpoint_handle: i32, x: f32, y: f32, z: f32) {
    call(0x3C788E7F6438754D, (checkpoint_handle, x, y, z))
}

/// `N_0x43fa7cbe20dab219`, since game build 1290.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x43FA7CBE20DAB219>
#[doc(alias(
    "N_0x43fa7cbe20dab219",
    "OVERRIDE_NIGHTVISION_LIGHT_RANGE",
    "OverrideNightvisionLightRange",
    "0x43FA7CBE20DAB219"
))]
#[inline]
pub fn n_0x43fa7cbe20dab219(p0: i32) {
    call(0x43FA7CBE20DAB219, (p0,))
}

/// `N_0x46d1a61a21f566fc`.
///
/// <https://docs.fivem.net/natives/?_0x46D1A61A21F566FC>
#[doc(alias(
    "N_0x46d1a61a21f566fc",
    "SET_DECAL_BULLET_IMPACT_RANGE_SCALE",
    "SetDecalBulletImpactRangeScale",
    "0x46D1A61A21F566FC"
))]
#[inline]
pub fn n_0x46d1a61a21f566fc(p0: f32) {
    call(0x46D1A61A21F566FC, (p0,))
}

/// `N_0x4af92acd3141d96c`.
///
/// <https://docs.fivem.net/natives/?_0x4AF92ACD3141D96C>
#[doc(alias(
    "N_0x4af92acd3141d96c",
    "CLEAR_STATUS_OF_SORTED_LIST_OPERATION",
    "ClearStatusOfSortedListOperation",
    "0x4AF92ACD3141D96C"
))]
#[inline]
pub fn n_0x4af92acd3141d96c() {
    call(0x4AF92ACD3141D96C, ())
}

/// `N_0x54e22ea2c1956a8d`.
///
/// <https://docs.fivem.net/natives/?_0x54E22EA2C1956A8D>
#[doc(alias(
    "N_0x54e22ea2c1956a8d",
    "SET_PARTICLE_FX_BANG_SCRAPE_LODRANGE_SCALE",
    "SetParticleFxBangScrapeLodrangeScale",
    "0x54E22EA2C1956A8D"
))]
#[inline]
pub fn n_0x54e22ea2c1956a8d(p0: f32) {
    call(0x54E22EA2C1956A8D, (p0,))
}

/// `N_0x5b0316762afd4a64`.
///
/// <https://docs.fivem.net/natives/?_0x5B0316762AFD4A64>
#[doc(alias(
    "N_0x5b0316762afd4a64",
    "GET_STATUS_OF_CREATE_MISSION_CREATOR_PHOTO_PREVIEW",
    "GetStatusOfCreateMissionCreatorPhotoPreview",
    "0x5B0316762AFD4A64"
))]
#[inline]
pub fn n_0x5b0316762afd4a64() -> i32 {
    call(0x5B0316762AFD4A64, ())
}

/// `N_0x5dbf05db5926d089`, since game build 1011.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5DBF05DB5926D089>
#[doc(alias(
    "N_0x5dbf05db5926d089",
    "SET_SKIDMARK_RANGE_SCALE",
    "SetSkidmarkRangeScale",
    "0x5DBF05DB5926D089"
))]
#[inline]
pub fn n_0x5dbf05db5926d089(p0: i32) {
    call(0x5DBF05DB5926D089, (p0,))
}

/// `N_0x5debd9c4dc995692`.
///
/// <https://docs.fivem.net/natives/?_0x5DEBD9C4DC995692>
#[doc(alias(
    "N_0x5debd9c4dc995692",
    "ENABLE_PROCOBJ_CREATION",
    "EnableProcobjCreation",
    "0x5DEBD9C4DC995692"
))]
#[inline]
pub fn n_0x5debd9c4dc995692() {
    call(0x5DEBD9C4DC995692, ())
}

/// `N_0x5f6df3d92271e8a1`.
///
/// <https://docs.fivem.net/natives/?_0x5F6DF3D92271E8A1>
#[doc(alias(
    "N_0x5f6df3d92271e8a1",
    "DISABLE_DOWNWASH_PTFX",
    "DisableDownwashPtfx",
    "0x5F6DF3D92271E8A1",
    "SET_PARTICLE_FX_BLOOD_SCALE",
    "SetParticleFxBloodScale"
))]
#[inline]
pub fn n_0x5f6df3d92271e8a1(toggle: bool) {
    call(0x5F6DF3D92271E8A1, (toggle,))
}

/// `N_0x615d3925e87a3b26`.
///
/// <https://docs.fivem.net/natives/?_0x615D3925E87A3B26>
#[doc(alias(
    "N_0x615d3925e87a3b26",
    "SET_CHECKPOINT_DECAL_ROT_ALIGNED_TO_CAMERA_ROT",
    "SetCheckpointDecalRotAlignedToCameraRot",
    "0x615D3925E87A3B26"
))]
#[inline]
pub fn n_0x615d3925e87a3b26(checkpoint: i32) {
    call(0x615D3925E87A3B26, (checkpoint,))
}

/// `N_0x61f95e5bb3e0a8c6`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x61F95E5BB3E0A8C6>
#[doc(alias(
    "N_0x61f95e5bb3e0a8c6",
    "REMOVE_GRASS_CULL_SPHERE",
    "RemoveGrassCullSphere",
    "0x61F95E5BB3E0A8C6"
))]
#[inline]
pub fn n_0x61f95e5bb3e0a8c6(p0: i32) {
    call(0x61F95E5BB3E0A8C6, (p0,))
}

/// `N_0x649c97d52332341a`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x649C97D52332341A>
#[doc(alias(
    "N_0x649c97d52332341a",
    "PROCGRASS_DISABLE_CULLSPHERE",
    "ProcgrassDisableCullsphere",
    "0x649C97D52332341A"
))]
#[inline]
pub fn n_0x649c97d52332341a(p0: i32) {
    call(0x649C97D52332341A, (p0,))
}

/// `N_0x6a51f78772175a51`, since game build 1011.
///
/// <https://docs.fivem.net/natives/?_0x6A51F78772175A51>
#[doc(alias(
    "N_0x6a51f78772175a51",
    "SET_FORCE_MOTIONBLUR",
    "SetForceMotionblur",
    "0x6A51F78772175A51"
))]
#[inline]
pub fn n_0x6a51f78772175a51(toggle: bool) {
    call(0x6A51F78772175A51, (toggle,))
}

/// `N_0x759650634f07b6b4`.
///
/// <https://docs.fivem.net/natives/?_0x759650634F07B6B4>
#[doc(alias(
    "N_0x759650634f07b6b4",
    "BEGIN_CREATE_LOW_QUALITY_COPY_OF_PHOTO",
    "BeginCreateLowQualityCopyOfPhoto",
    "0x759650634F07B6B4"
))]
#[inline]
pub fn n_0x759650634f07b6b4(p0: i32) -> bool {
    call(0x759650634F07B6B4, (p0,))
}

/// `N_0x7a42b2e236e71415`.
///
/// <https://docs.fivem.net/natives/?_0x7A42B2E236E71415>
#[doc(alias(
    "N_0x7a42b2e236e71415",
    "UI3DSCENE_CLEAR_PATCHED_DATA",
    "Ui3dsceneClearPatchedData",
    "0x7A42B2E236E71415"
))]
#[inline]
pub fn n_0x7a42b2e236e71415() {
    call(0x7A42B2E236E71415, ())
}

/// `N_0x7ac24eab6d74118d`.
///
/// <https://docs.fivem.net/natives/?_0x7AC24EAB6D74118D>
#[doc(alias(
    "N_0x7ac24eab6d74118d",
    "PHONEPHOTOEDITOR_TOGGLE",
    "PhonephotoeditorToggle",
    "0x7AC24EAB6D74118D"
))]
#[inline]
pub fn n_0x7ac24eab6d74118d(p0: bool) -> bool {
    call(0x7AC24EAB6D74118D, (p0,))
}

/// `N_0x7fa5d82b8f58ec06`.
///
/// <https://docs.fivem.net/natives/?_0x7FA5D82B8F58EC06>
#[doc(alias(
    "N_0x7fa5d82b8f58ec06",
    "BEGIN_CREATE_MISSION_CREATOR_PHOTO_PREVIEW",
    "BeginCreateMissionCreatorPhotoPreview",
    "0x7FA5D82B8F58EC06"
))]
#[inline]
pub fn n_0x7fa5d82b8f58ec06() -> bool {
    call(0x7FA5D82B8F58EC06, ())
}

/// `N_0x814af7dcaacc597b`, since game build 372.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x814AF7DCAACC597B>
#[doc(alias(
    "N_0x814af7dcaacc597b",
    "FORCE_EXPOSURE_READBACK",
    "ForceExposureReadback",
    "0x814AF7DCAACC597B"
))]
#[inline]
pub fn n_0x814af7dcaacc597b(p0: i32) {
    call(0x814AF7DCAACC597B, (p0,))
}

/// `N_0x82acc484ffa3b05f`, since game build 372.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x82ACC484FFA3B05F>
#[doc(alias(
    "N_0x82acc484ffa3b05f",
    "ABORT_VEHICLE_CREW_EMBLEM_REQUEST",
    "AbortVehicleCrewEmblemRequest",
    "0x82ACC484FFA3B05F"
))]
#[inline]
pub fn n_0x82acc484ffa3b05f(p0: i32) -> i32 {
    call(0x82ACC484FFA3B05F, (p0,))
}

/// `N_0x851cd923176eba7c`.
///
/// <https://docs.fivem.net/natives/?_0x851CD923176EBA7C>
#[doc(alias(
    "N_0x851cd923176eba7c",
    "GRAB_PAUSEMENU_OWNERSHIP",
    "GrabPausemenuOwnership",
    "0x851CD923176EBA7C"
))]
#[inline]
pub fn n_0x851cd923176eba7c() {
    call(0x851CD923176EBA7C, ())
}

/// `N_0x8cde909a0370bb3a`.
///
/// <https://docs.fivem.net/natives/?_0x8CDE909A0370BB3A>
#[doc(alias(
    "N_0x8cde909a0370bb3a",
    "SET_PARTICLE_FX_FORCE_VEHICLE_INTERIOR",
    "SetParticleFxForceVehicleInterior",
    "0x8CDE909A0370BB3A"
))]
#[inline]
pub fn n_0x8cde909a0370bb3a(toggle: bool) {
    call(0x8CDE909A0370BB3A, (toggle,))
}

/// `N_0x908311265d42a820`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x908311265D42A820>
#[doc(alias(
    "N_0x908311265d42a820",
    "SET_PARTICLE_FX_BLOOD_SCALE",
    "SetParticleFxBloodScale",
    "0x908311265D42A820"
))]
#[inline]
pub fn n_0x908311265d42a820(p0: i32) {
    call(0x908311265D42A820, (p0,))
}

/// `N_0x949f397a288b28b3`.
///
/// <https://docs.fivem.net/natives/?_0x949F397A288B28B3>
#[doc(alias(
    "N_0x949f397a288b28b3",
    "SET_PARTICLE_FX_FOOT_LODRANGE_SCALE",
    "SetParticleFxFootLodrangeScale",
    "0x949F397A288B28B3"
))]
#[inline]
pub fn n_0x949f397a288b28b3(p0: f32) {
    call(0x949F397A288B28B3, (p0,))
}

/// `N_0x9641588dab93b4b5`, since game build 877.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x9641588DAB93B4B5>
#[doc(alias(
    "N_0x9641588dab93b4b5",
    "SET_LIGHT_OVERRIDE_MAX_INTENSITY_SCALE",
    "SetLightOverrideMaxIntensityScale",
    "0x9641588DAB93B4B5"
))]
#[inline]
pub fn n_0x9641588dab93b4b5(p0: i32) {
    call(0x9641588DAB93B4B5, (p0,))
}

/// `N_0x98d18905bf723b99`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x98D18905BF723B99>
#[doc(alias(
    "N_0x98d18905bf723b99",
    "GET_IS_TIMECYCLE_TRANSITIONING_OUT",
    "GetIsTimecycleTransitioningOut",
    "0x98D18905BF723B99"
))]
#[inline]
pub fn n_0x98d18905bf723b99() -> i32 {
    call(0x98D18905BF723B99, ())
}

/// `N_0x98edf76a7271e4f2`.
///
/// <https://docs.fivem.net/natives/?_0x98EDF76A7271E4F2>
#[doc(alias(
    "N_0x98edf76a7271e4f2",
    "REQUEST_EARLY_LIGHT_CHECK",
    "RequestEarlyLightCheck",
    "0x98EDF76A7271E4F2"
))]
#[inline]
pub fn n_0x98edf76a7271e4f2() {
    call(0x98EDF76A7271E4F2, ())
}

/// `N_0x9b079e5221d984d3`.
///
/// <https://docs.fivem.net/natives/?_0x9B079E5221D984D3>
#[doc(alias(
    "N_0x9b079e5221d984d3",
    "FORCE_POSTFX_BULLET_IMPACTS_AFTER_HUD",
    "ForcePostfxBulletImpactsAfterHud",
    "0x9B079E5221D984D3"
))]
#[inline]
pub fn n_0x9b079e5221d984d3(p0: bool) {
    call(0x9B079E5221D984D3, (p0,))
}

/// `N_0xa46b73faa3460ae1`.
///
/// <https://docs.fivem.net/natives/?_0xA46B73FAA3460AE1>
#[doc(alias(
    "N_0xa46b73faa3460ae1",
    "SET_WEATHER_PTFX_USE_OVERRIDE_SETTINGS",
    "SetWeatherPtfxUseOverrideSettings",
    "0xA46B73FAA3460AE1"
))]
#[inline]
pub fn n_0xa46b73faa3460ae1(p0: bool) {
    call(0xA46B73FAA3460AE1, (p0,))
}

/// `N_0xaae9be70ec7c69ab`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://docs.fivem.net/natives/?_0xAAE9BE70EC7C69AB>
#[doc(alias(
    "N_0xaae9be70ec7c69ab",
    "GRASSBATCH_ENABLE_FLATTENING_EXT_IN_SPHERE",
    "GrassbatchEnableFlatteningExtInSphere",
    "0xAAE9BE70EC7C69AB"
))]
#[inline]
pub fn n_0xaae9be70ec7c69ab(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0xAAE9BE70EC7C69AB, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `N_0xadd6627c4d325458`, since game build 2189.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xADD6627C4D325458>
#[doc(alias(
    "N_0xadd6627c4d325458",
    "SET_ON_ISLAND_X_FOR_TAKEN_PHOTO",
    "SetOnIslandXForTakenPhoto",
    "0xADD6627C4D325458"
))]
#[inline]
pub fn n_0xadd6627c4d325458(p0: i32) {
    call(0xADD6627C4D325458, (p0,))
}

/// `N_0xae51bc858f32ba66`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xAE51BC858F32BA66>
#[doc(alias(
    "N_0xae51bc858f32ba66",
    "PROCGRASS_ENABLE_CULLSPHERE",
    "ProcgrassEnableCullsphere",
    "0xAE51BC858F32BA66"
))]
#[inline]
pub fn n_0xae51bc858f32ba66(p0: i32, p1: f32, p2: f32, p3: f32, p4: f32) {
    call(0xAE51BC858F32BA66, (p0, p1, p2, p3, p4))
}

/// `N_0xb2ebe8cbc58b90e9`.
///
/// <https://docs.fivem.net/natives/?_0xB2EBE8CBC58B90E9>
#[doc(alias(
    "N_0xb2ebe8cbc58b90e9",
    "GET_SCREEN_ASPECT_RATIO",
    "GetScreenAspectRatio",
    "0xB2EBE8CBC58B90E9"
))]
#[inline]
pub fn n_0xb2ebe8cbc58b90e9() -> i32 {
    call(0xB2EBE8CBC58B90E9, ())
}

/// `N_0xb3c641f3630bf6da`.
///
/// <https://docs.fivem.net/natives/?_0xB3C641F3630BF6DA>
#[doc(alias(
    "N_0xb3c641f3630bf6da",
    "SET_MOTIONBLUR_MAX_VEL_SCALER",
    "SetMotionblurMaxVelScaler",
    "0xB3C641F3630BF6DA"
))]
#[inline]
pub fn n_0xb3c641f3630bf6da(p0: f32) {
    call(0xB3C641F3630BF6DA, (p0,))
}

/// `N_0xb569f41f3e7e83a4`, since game build 1103.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB569F41F3E7E83A4>
#[doc(alias(
    "N_0xb569f41f3e7e83a4",
    "SET_LOCK_ADAPTIVE_DOF_DISTANCE",
    "SetLockAdaptiveDofDistance",
    "0xB569F41F3E7E83A4"
))]
#[inline]
pub fn n_0xb569f41f3e7e83a4(p0: i32) {
    call(0xB569F41F3E7E83A4, (p0,))
}

/// `N_0xba0127da25fd54c9`, since game build 372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xBA0127DA25FD54C9>
#[doc(alias(
    "N_0xba0127da25fd54c9",
    "FORCE_PARTICLE_FX_IN_VEHICLE_INTERIOR",
    "ForceParticleFxInVehicleInterior",
    "0xBA0127DA25FD54C9"
))]
#[inline]
pub fn n_0xba0127da25fd54c9(p0: i32, p1: i32) {
    call(0xBA0127DA25FD54C9, (p0, p1))
}

/// `N_0xba3d194057c79a7b`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0xBA3D194057C79A7B>
#[doc(alias(
    "N_0xba3d194057c79a7b",
    "SET_PARTICLE_FX_FOOT_OVERRIDE_NAME",
    "SetParticleFxFootOverrideName",
    "0xBA3D194057C79A7B"
))]
#[inline]
pub fn n_0xba3d194057c79a7b(p0: &str) {
    call(0xBA3D194057C79A7B, (p0,))
}

/// `N_0xbb90e12cac1dab25`.
///
/// <https://docs.fivem.net/natives/?_0xBB90E12CAC1DAB25>
#[doc(alias(
    "N_0xbb90e12cac1dab25",
    "SET_PARTICLE_FX_BULLET_IMPACT_LODRANGE_SCALE",
    "SetParticleFxBulletImpactLodrangeScale",
    "0xBB90E12CAC1DAB25"
))]
#[inline]
pub fn n_0xbb90e12cac1dab25(p0: f32) {
    call(0xBB90E12CAC1DAB25, (p0,))
}

/// `N_0xbcedb009461da156`.
///
/// <https://docs.fivem.net/natives/?_0xBCEDB009461DA156>
#[doc(alias(
    "N_0xbcedb009461da156",
    "PHONEPHOTOEDITOR_IS_ACTIVE",
    "PhonephotoeditorIsActive",
    "0xBCEDB009461DA156"
))]
#[inline]
pub fn n_0xbcedb009461da156() -> i32 {
    call(0xBCEDB009461DA156, ())
}

/// `N_0xbe197eaa669238f4`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xBE197EAA669238F4>
#[doc(alias(
    "N_0xbe197eaa669238f4",
    "SET_GRASS_CULL_SPHERE",
    "SetGrassCullSphere",
    "0xBE197EAA669238F4"
))]
#[inline]
pub fn n_0xbe197eaa669238f4(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0xBE197EAA669238F4, (p0, p1, p2, p3))
}

/// `N_0xc0416b061f2b7e5e`.
///
/// <https://docs.fivem.net/natives/?_0xC0416B061F2B7E5E>
#[doc(alias(
    "N_0xc0416b061f2b7e5e",
    "GOLF_TRAIL_SET_FIXED_CONTROL_POINT_ENABLE",
    "GolfTrailSetFixedControlPointEnable",
    "0xC0416B061F2B7E5E"
))]
#[inline]
pub fn n_0xc0416b061f2b7e5e(p0: bool) {
    call(0xC0416B061F2B7E5E, (p0,))
}

/// `N_0xc35a6d07c93802b2`.
///
/// <https://docs.fivem.net/natives/?_0xC35A6D07C93802B2>
#[doc(alias(
    "N_0xc35a6d07c93802b2",
    "DISABLE_HDTEX_THIS_FRAME",
    "DisableHdtexThisFrame",
    "0xC35A6D07C93802B2"
))]
#[inline]
pub fn n_0xc35a6d07c93802b2() {
    call(0xC35A6D07C93802B2, ())
}

/// `N_0xc5c8f970d4edff71`, since game build 877.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xC5C8F970D4EDFF71>
#[doc(alias(
    "N_0xc5c8f970d4edff71",
    "SET_DEPTHWRITING",
    "SetDepthwriting",
    "0xC5C8F970D4EDFF71"
))]
#[inline]
pub fn n_0xc5c8f970d4edff71(p0: i32) {
    call(0xC5C8F970D4EDFF71, (p0,))
}

/// `N_0xca465d9cc0d231ba`, since game build 1011.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xCA465D9CC0D231BA>
#[doc(alias(
    "N_0xca465d9cc0d231ba",
    "WATER_REFLECTION_SET_SCRIPT_OBJECT_VISIBILITY",
    "WaterReflectionSetScriptObjectVisibility",
    "0xCA465D9CC0D231BA"
))]
#[inline]
pub fn n_0xca465d9cc0d231ba(p0: i32) {
    call(0xCA465D9CC0D231BA, (p0,))
}

/// `N_0xca4ae345a153d573`.
///
/// <https://docs.fivem.net/natives/?_0xCA4AE345A153D573>
#[doc(alias(
    "N_0xca4ae345a153d573",
    "SET_PARTICLE_FX_BULLET_TRACE_NO_ANGLE_REJECT",
    "SetParticleFxBulletTraceNoAngleReject",
    "0xCA4AE345A153D573"
))]
#[inline]
pub fn n_0xca4ae345a153d573(p0: bool) {
    call(0xCA4AE345A153D573, (p0,))
}

/// `N_0xcb82a0bf0e3e3265`.
///
/// <https://docs.fivem.net/natives/?_0xCB82A0BF0E3E3265>
#[doc(alias(
    "N_0xcb82a0bf0e3e3265",
    "GET_STATUS_OF_CREATE_LOW_QUALITY_COPY_OF_PHOTO",
    "GetStatusOfCreateLowQualityCopyOfPhoto",
    "0xCB82A0BF0E3E3265"
))]
#[inline]
pub fn n_0xcb82a0bf0e3e3265(p0: i32) -> i32 {
    call(0xCB82A0BF0E3E3265, (p0,))
}

/// `N_0xcfd16f0db5a3535c`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0xCFD16F0DB5A3535C>
#[doc(alias(
    "N_0xcfd16f0db5a3535c",
    "DISABLE_IN_WATER_PTFX",
    "DisableInWaterPtfx",
    "0xCFD16F0DB5A3535C"
))]
#[inline]
pub fn n_0xcfd16f0db5a3535c(toggle: bool) {
    call(0xCFD16F0DB5A3535C, (toggle,))
}

/// `N_0xd1c55b110e4df534`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xD1C55B110E4DF534>
#[doc(alias(
    "N_0xd1c55b110e4df534",
    "SET_TV_PLAYER_WATCHING_THIS_FRAME",
    "SetTvPlayerWatchingThisFrame",
    "0xD1C55B110E4DF534"
))]
#[inline]
pub fn n_0xd1c55b110e4df534(p0: i32) {
    call(0xD1C55B110E4DF534, (p0,))
}

/// `N_0xdb1ea9411c8911ec`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xDB1EA9411C8911EC>
#[doc(alias(
    "N_0xdb1ea9411c8911ec",
    "SET_CHECKPOINT_FORCE_DIRECTION",
    "SetCheckpointForceDirection",
    "0xDB1EA9411C8911EC"
))]
#[inline]
pub fn n_0xdb1ea9411c8911ec(checkpoint_handle: i32) {
    call(0xDB1EA9411C8911EC, (checkpoint_handle,))
}

/// `N_0xe2892e7e55d7073a`.
///
/// <https://docs.fivem.net/natives/?_0xE2892E7E55D7073A>
#[doc(alias(
    "N_0xe2892e7e55d7073a",
    "SET_DISTANCE_BLUR_STRENGTH_OVERRIDE",
    "SetDistanceBlurStrengthOverride",
    "0xE2892E7E55D7073A"
))]
#[inline]
pub fn n_0xe2892e7e55d7073a(p0: f32) {
    call(0xE2892E7E55D7073A, (p0,))
}

/// `N_0xe59343e9e96529e7`.
///
/// <https://docs.fivem.net/natives/?_0xE59343E9E96529E7>
#[doc(alias(
    "N_0xe59343e9e96529e7",
    "GET_MOTIONBLUR_MAX_VEL_SCALER",
    "GetMotionblurMaxVelScaler",
    "0xE59343E9E96529E7"
))]
#[inline]
pub fn n_0xe59343e9e96529e7() -> f32 {
    call(0xE59343E9E96529E7, ())
}

/// `N_0xe63d7c6eececb66b`.
///
/// <https://docs.fivem.net/natives/?_0xE63D7C6EECECB66B>
#[doc(alias(
    "N_0xe63d7c6eececb66b",
    "TOGGLE_PLAYER_DAMAGE_OVERLAY",
    "TogglePlayerDamageOverlay",
    "0xE63D7C6EECECB66B"
))]
#[inline]
pub fn n_0xe63d7c6eececb66b(toggle: bool) {
    call(0xE63D7C6EECECB66B, (toggle,))
}

/// `N_0xe791df1f73ed2c8b`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE791DF1F73ED2C8B>
#[doc(alias(
    "N_0xe791df1f73ed2c8b",
    "DOES_THIS_PHOTO_SLOT_CONTAIN_A_VALID_PHOTO",
    "DoesThisPhotoSlotContainAValidPhoto",
    "0xE791DF1F73ED2C8B"
))]
#[inline]
pub fn n_0xe791df1f73ed2c8b(p0: i32) -> i32 {
    call(0xE791DF1F73ED2C8B, (p0,))
}

/// `N_0xec72c258667be5ea`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xEC72C258667BE5EA>
#[doc(alias(
    "N_0xec72c258667be5ea",
    "LOAD_HIGH_QUALITY_PHOTO",
    "LoadHighQualityPhoto",
    "0xEC72C258667BE5EA"
))]
#[inline]
pub fn n_0xec72c258667be5ea(p0: i32) -> i32 {
    call(0xEC72C258667BE5EA, (p0,))
}

/// `N_0xef398beee4ef45f9`.
///
/// <https://docs.fivem.net/natives/?_0xEF398BEEE4EF45F9>
#[doc(alias(
    "N_0xef398beee4ef45f9",
    "SET_EXPOSURETWEAK",
    "SetExposuretweak",
    "0xEF398BEEE4EF45F9"
))]
#[inline]
pub fn n_0xef398beee4ef45f9(p0: bool) {
    call(0xEF398BEEE4EF45F9, (p0,))
}

/// `N_0xf3f776ada161e47d`, since game build 1604.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xF3F776ADA161E47D>
#[doc(alias(
    "N_0xf3f776ada161e47d",
    "SET_ARENA_THEME_AND_VARIATION_FOR_TAKEN_PHOTO",
    "SetArenaThemeAndVariationForTakenPhoto",
    "0xF3F776ADA161E47D"
))]
#[inline]
pub fn n_0xf3f776ada161e47d(p0: i32, p1: i32) {
    call(0xF3F776ADA161E47D, (p0, p1))
}

/// `N_0xf51d36185993515d`.
///
/// <https://docs.fivem.net/natives/?_0xF51D36185993515D>
#[doc(alias(
    "N_0xf51d36185993515d",
    "SET_CHECKPOINT_CLIPPLANE_WITH_POS_NORM",
    "SetCheckpointClipplaneWithPosNorm",
    "0xF51D36185993515D"
))]
#[inline]
pub fn n_0xf51d36185993515d(
    checkpoint: i32,
    pos_x: f32,
    pos_y: f32,
    pos_z: f32,
    unk_x: f32,
    unk_y: f32,
    unk_z: f32,
) {
    call(
        0xF51D36185993515D,
        (checkpoint, pos_x, pos_y, pos_z, unk_x, unk_y, unk_z),
    )
}

/// `N_0xf78b803082d4386f`.
///
/// <https://docs.fivem.net/natives/?_0xF78B803082D4386F>
#[doc(alias(
    "N_0xf78b803082d4386f",
    "SET_WEATHER_PTFX_OVERRIDE_CURR_LEVEL",
    "SetWeatherPtfxOverrideCurrLevel",
    "0xF78B803082D4386F"
))]
#[inline]
pub fn n_0xf78b803082d4386f(p0: f32) {
    call(0xF78B803082D4386F, (p0,))
}

/// `N_0xfcf6788fc4860cd4`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xFCF6788FC4860CD4>
#[doc(alias(
    "N_0xfcf6788fc4860cd4",
    "SET_CHECKPOINT_FORCE_OLD_ARROW_POINTING",
    "SetCheckpointForceOldArrowPointing",
    "0xFCF6788FC4860CD4"
))]
#[inline]
pub fn n_0xfcf6788fc4860cd4(checkpoint: i32) {
    call(0xFCF6788FC4860CD4, (checkpoint,))
}

/// `OverrideInteriorSmokeEnd`.
///
/// <https://docs.fivem.net/natives/?_0xEFB55E7C25D3B3BE>
#[doc(alias(
    "OverrideInteriorSmokeEnd",
    "OVERRIDE_INTERIOR_SMOKE_END",
    "0xEFB55E7C25D3B3BE"
))]
#[inline]
pub fn override_interior_smoke_end() {
    call(0xEFB55E7C25D3B3BE, ())
}

/// `OverrideInteriorSmokeLevel`.
///
/// <https://docs.fivem.net/natives/?_0x1600FD8CF72EBC12>
#[doc(alias(
    "OverrideInteriorSmokeLevel",
    "OVERRIDE_INTERIOR_SMOKE_LEVEL",
    "0x1600FD8CF72EBC12"
))]
#[inline]
pub fn override_interior_smoke_level(level: f32) {
    call(0x1600FD8CF72EBC12, (level,))
}

/// `OverrideInteriorSmokeName`.
///
/// <https://docs.fivem.net/natives/?_0x2A2A52824DB96700>
#[doc(alias(
    "OverrideInteriorSmokeName",
    "OVERRIDE_INTERIOR_SMOKE_NAME",
    "0x2A2A52824DB96700"
))]
#[inline]
pub fn override_interior_smoke_name(name: &str) {
    call(0x2A2A52824DB96700, (name,))
}

/// `OverridePedBadgeTexture`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x95EB5E34F821BABE>
#[doc(alias(
    "OverridePedBadgeTexture",
    "_OVERRIDE_PED_BADGE_TEXTURE",
    "OVERRIDE_PED_CREW_LOGO_TEXTURE",
    "OverridePedCrewLogoTexture",
    "0x95EB5E34F821BABE"
))]
#[inline]
pub fn override_ped_badge_texture(ped: Ped, txd: &str, txn: &str) -> bool {
    call(0x95EB5E34F821BABE, (ped, txd, txn))
}

/// `PassKeyboardInputToScaleform`.
///
/// <https://docs.fivem.net/natives/?_0xD1C7CB175E012964>
#[doc(alias(
    "PassKeyboardInputToScaleform",
    "PASS_KEYBOARD_INPUT_TO_SCALEFORM",
    "0xD1C7CB175E012964"
))]
#[inline]
pub fn pass_keyboard_input_to_scaleform(scaleform_handle: i32) -> bool {
    call(0xD1C7CB175E012964, (scaleform_handle,))
}

/// `PatchDecalDiffuseMap`.
///
/// <https://docs.fivem.net/natives/?_0x8A35C742130C6080>
#[doc(alias(
    "PatchDecalDiffuseMap",
    "PATCH_DECAL_DIFFUSE_MAP",
    "0x8A35C742130C6080",
    "_ADD_DECAL_TO_MARKER",
    "AddDecalToMarker",
    "_OVERRIDE_DECAL_TEXTURE",
    "OverrideDecalTexture"
))]
#[inline]
pub fn patch_decal_diffuse_map(decal_type: i32, texture_dict: &str, texture_name: &str) {
    call(0x8A35C742130C6080, (decal_type, texture_dict, texture_name))
}

/// `PlayBinkMovie`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x70D2CC8A542A973C>
#[doc(alias(
    "PlayBinkMovie",
    "_PLAY_BINK_MOVIE",
    "PLAY_BINK_MOVIE",
    "0x70D2CC8A542A973C"
))]
#[inline]
pub fn play_bink_movie(bink_movie: i32) {
    call(0x70D2CC8A542A973C, (bink_movie,))
}

/// `PopTimecycleModifier`.
///
/// <https://docs.fivem.net/natives/?_0x3C8938D7D872211E>
#[doc(alias("PopTimecycleModifier", "POP_TIMECYCLE_MODIFIER", "0x3C8938D7D872211E"))]
#[inline]
pub fn pop_timecycle_modifier() {
    call(0x3C8938D7D872211E, ())
}

/// `PresetInteriorAmbientCache`.
///
/// <https://docs.fivem.net/natives/?_0xD7021272EB0A451E>
#[doc(alias(
    "PresetInteriorAmbientCache",
    "PRESET_INTERIOR_AMBIENT_CACHE",
    "0xD7021272EB0A451E",
    "_PRESET_INTERIOR_AMBIENT_CACHE"
))]
#[inline]
pub fn preset_interior_ambient_cache(timecycle_modifier_name: &str) {
    call(0xD7021272EB0A451E, (timecycle_modifier_name,))
}

/// `PushTimecycleModifier`.
///
/// <https://docs.fivem.net/natives/?_0x58F735290861E6B4>
#[doc(alias(
    "PushTimecycleModifier",
    "PUSH_TIMECYCLE_MODIFIER",
    "0x58F735290861E6B4"
))]
#[inline]
pub fn push_timecycle_modifier() {
    call(0x58F735290861E6B4, ())
}

/// `QueryMovieMeshSetState`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x9B6E70C5CEEF4EEB>
#[doc(alias(
    "QueryMovieMeshSetState",
    "QUERY_MOVIE_MESH_SET_STATE",
    "0x9B6E70C5CEEF4EEB"
))]
#[inline]
pub fn query_movie_mesh_set_state(p0: i32) -> i32 {
    call(0x9B6E70C5CEEF4EEB, (p0,))
}

/// `QueueOperationToCreateSortedListOfPhotos`.
///
/// <https://docs.fivem.net/natives/?_0x2A893980E96B659A>
#[doc(alias(
    "QueueOperationToCreateSortedListOfPhotos",
    "QUEUE_OPERATION_TO_CREATE_SORTED_LIST_OF_PHOTOS",
    "0x2A893980E96B659A"
))]
#[inline]
pub fn queue_operation_to_create_sorted_list_of_photos(scan_for_saving: bool) -> bool {
    call(0x2A893980E96B659A, (scan_for_saving,))
}

/// `RegisterNoirScreenEffectThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xA44FF770DFBC5DAE>
#[doc(alias(
    "RegisterNoirScreenEffectThisFrame",
    "_REGISTER_NOIR_SCREEN_EFFECT_THIS_FRAME",
    "REGISTER_NOIR_LENS_EFFECT",
    "RegisterNoirLensEffect",
    "0xA44FF770DFBC5DAE"
))]
#[inline]
pub fn register_noir_screen_effect_this_frame() {
    call(0xA44FF770DFBC5DAE, ())
}

/// `ReleaseBinkMovie`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x04D950EEFA4EED8C>
#[doc(alias(
    "ReleaseBinkMovie",
    "_RELEASE_BINK_MOVIE",
    "RELEASE_BINK_MOVIE",
    "0x04D950EEFA4EED8C"
))]
#[inline]
pub fn release_bink_movie(bink_movie: i32) {
    call(0x04D950EEFA4EED8C, (bink_movie,))
}

/// `ReleaseMovieMeshSet`.
///
/// <https://docs.fivem.net/natives/?_0xEB119AA014E89183>
#[doc(alias("ReleaseMovieMeshSet", "RELEASE_MOVIE_MESH_SET", "0xEB119AA014E89183"))]
#[inline]
pub fn release_movie_mesh_set(movie_mesh_set: i32) {
    call(0xEB119AA014E89183, (movie_mesh_set,))
}

/// `RemoveDecal`.
///
/// <https://docs.fivem.net/natives/?_0xED3F346429CCD659>
#[doc(alias("RemoveDecal", "REMOVE_DECAL", "0xED3F346429CCD659"))]
#[inline]
pub fn remove_decal(decal: i32) {
    call(0xED3F346429CCD659, (decal,))
}

/// `RemoveDecalsFromObject`.
///
/// <https://docs.fivem.net/natives/?_0xCCF71CBDDF5B6CB9>
#[doc(alias(
    "RemoveDecalsFromObject",
    "REMOVE_DECALS_FROM_OBJECT",
    "0xCCF71CBDDF5B6CB9"
))]
#[inline]
pub fn remove_decals_from_object(obj: Object) {
    call(0xCCF71CBDDF5B6CB9, (obj,))
}

/// `RemoveDecalsFromObjectFacing`.
///
/// <https://docs.fivem.net/natives/?_0xA6F6F70FDC6D144C>
#[doc(alias(
    "RemoveDecalsFromObjectFacing",
    "REMOVE_DECALS_FROM_OBJECT_FACING",
    "0xA6F6F70FDC6D144C"
))]
#[inline]
pub fn remove_decals_from_object_facing(obj: Object, x: f32, y: f32, z: f32) {
    call(0xA6F6F70FDC6D144C, (obj, x, y, z))
}

/// `RemoveDecalsFromVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xE91F1B65F2B48D57>
#[doc(alias(
    "RemoveDecalsFromVehicle",
    "REMOVE_DECALS_FROM_VEHICLE",
    "0xE91F1B65F2B48D57"
))]
#[inline]
pub fn remove_decals_from_vehicle(vehicle: Vehicle) {
    call(0xE91F1B65F2B48D57, (vehicle,))
}

/// `RemoveDecalsInRange`.
///
/// <https://docs.fivem.net/natives/?_0x5D6B2D4830A67C62>
#[doc(alias("RemoveDecalsInRange", "REMOVE_DECALS_IN_RANGE", "0x5D6B2D4830A67C62"))]
#[inline]
pub fn remove_decals_in_range(x: f32, y: f32, z: f32, range: f32) {
    call(0x5D6B2D4830A67C62, (x, y, z, range))
}

/// `RemoveParticleFx`.
///
/// <https://docs.fivem.net/natives/?_0xC401503DFE8D53CF>
#[doc(alias("RemoveParticleFx", "REMOVE_PARTICLE_FX", "0xC401503DFE8D53CF"))]
#[inline]
pub fn remove_particle_fx(ptfx_handle: i32, p1: bool) {
    call(0xC401503DFE8D53CF, (ptfx_handle, p1))
}

/// `RemoveParticleFxFromEntity`.
///
/// <https://docs.fivem.net/natives/?_0xB8FEAEEBCC127425>
#[doc(alias(
    "RemoveParticleFxFromEntity",
    "REMOVE_PARTICLE_FX_FROM_ENTITY",
    "0xB8FEAEEBCC127425"
))]
#[inline]
pub fn remove_particle_fx_from_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xB8FEAEEBCC127425, (entity,))
}

/// `RemoveParticleFxInRange`.
///
/// <https://docs.fivem.net/natives/?_0xDD19FA1C6D657305>
#[doc(alias(
    "RemoveParticleFxInRange",
    "REMOVE_PARTICLE_FX_IN_RANGE",
    "0xDD19FA1C6D657305"
))]
#[inline]
pub fn remove_particle_fx_in_range(x: f32, y: f32, z: f32, radius: f32) {
    call(0xDD19FA1C6D657305, (x, y, z, radius))
}

/// `RemoveScaleformScriptHudMovie`.
///
/// <https://docs.fivem.net/natives/?_0xF44A5456AC3F4F97>
#[doc(alias(
    "RemoveScaleformScriptHudMovie",
    "REMOVE_SCALEFORM_SCRIPT_HUD_MOVIE",
    "0xF44A5456AC3F4F97"
))]
#[inline]
pub fn remove_scaleform_script_hud_movie(hud_component: i32) {
    call(0xF44A5456AC3F4F97, (hud_component,))
}

/// `RemoveTcmodifierOverride`.
///
/// <https://docs.fivem.net/natives/?_0x15E33297C3E8DC60>
#[doc(alias(
    "RemoveTcmodifierOverride",
    "REMOVE_TCMODIFIER_OVERRIDE",
    "CLEAR_ALL_TCMODIFIER_OVERRIDES",
    "ClearAllTcmodifierOverrides",
    "0x15E33297C3E8DC60"
))]
#[inline]
pub fn remove_tcmodifier_override(p0: &str) {
    call(0x15E33297C3E8DC60, (p0,))
}

/// `RemoveVehicleCrewEmblem`.
///
/// <https://docs.fivem.net/natives/?_0xD2300034310557E4>
#[doc(alias(
    "RemoveVehicleCrewEmblem",
    "REMOVE_VEHICLE_CREW_EMBLEM",
    "0xD2300034310557E4"
))]
#[inline]
pub fn remove_vehicle_crew_emblem(vehicle: Vehicle, p1: i32) {
    call(0xD2300034310557E4, (vehicle, p1))
}

/// `RequestScaleformMovie`.
///
/// <https://docs.fivem.net/natives/?_0x11FE353CF9733E6F>
#[doc(alias(
    "RequestScaleformMovie",
    "REQUEST_SCALEFORM_MOVIE",
    "0x11FE353CF9733E6F"
))]
#[inline]
pub fn request_scaleform_movie(scaleform_name: &str) -> i32 {
    call(0x11FE353CF9733E6F, (scaleform_name,))
}

/// `RequestScaleformMovieInstance`.
///
/// <https://docs.fivem.net/natives/?_0xC514489CFB8AF806>
#[doc(alias(
    "RequestScaleformMovieInstance",
    "REQUEST_SCALEFORM_MOVIE_INSTANCE",
    "0xC514489CFB8AF806"
))]
#[inline]
pub fn request_scaleform_movie_instance(scaleform_name: &str) -> i32 {
    call(0xC514489CFB8AF806, (scaleform_name,))
}

/// `RequestScaleformMovieSkipRenderWhilePaused`.
///
/// <https://docs.fivem.net/natives/?_0xBD06C611BB9048C2>
#[doc(alias(
    "RequestScaleformMovieSkipRenderWhilePaused",
    "REQUEST_SCALEFORM_MOVIE_SKIP_RENDER_WHILE_PAUSED",
    "0xBD06C611BB9048C2",
    "_REQUEST_SCALEFORM_MOVIE3",
    "RequestScaleformMovie3",
    "_REQUEST_SCALEFORM_MOVIE_INTERACTIVE",
    "RequestScaleformMovieInteractive"
))]
#[inline]
pub fn request_scaleform_movie_skip_render_while_paused(scaleform_name: &str) -> i32 {
    call(0xBD06C611BB9048C2, (scaleform_name,))
}

/// `RequestScaleformMovieWithIgnoreSuperWidescreen`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0x65E7E78842E74CDB>
#[doc(alias(
    "RequestScaleformMovieWithIgnoreSuperWidescreen",
    "REQUEST_SCALEFORM_MOVIE_WITH_IGNORE_SUPER_WIDESCREEN",
    "0x65E7E78842E74CDB",
    "_REQUEST_SCALEFORM_MOVIE_2",
    "RequestScaleformMovie_2"
))]
#[inline]
pub fn request_scaleform_movie_with_ignore_super_widescreen(scaleform_name: &str) -> i32 {
    call(0x65E7E78842E74CDB, (scaleform_name,))
}

/// `RequestScaleformScriptHudMovie`.
///
/// <https://docs.fivem.net/natives/?_0x9304881D6F6537EA>
#[doc(alias(
    "RequestScaleformScriptHudMovie",
    "REQUEST_SCALEFORM_SCRIPT_HUD_MOVIE",
    "0x9304881D6F6537EA",
    "_REQUEST_HUD_SCALEFORM",
    "RequestHudScaleform"
))]
#[inline]
pub fn request_scaleform_script_hud_movie(hud_component: i32) {
    call(0x9304881D6F6537EA, (hud_component,))
}

/// `RequestStreamedTextureDict`.
///
/// <https://docs.fivem.net/natives/?_0xDFA2EF8E04127DD5>
#[doc(alias(
    "RequestStreamedTextureDict",
    "REQUEST_STREAMED_TEXTURE_DICT",
    "0xDFA2EF8E04127DD5"
))]
#[inline]
pub fn request_streamed_texture_dict(texture_dict: &str, p1: bool) {
    call(0xDFA2EF8E04127DD5, (texture_dict, p1))
}

/// `ResetAdaptation`.
///
/// <https://docs.fivem.net/natives/?_0xE3E2C1B4C59DBC77>
#[doc(alias("ResetAdaptation", "RESET_ADAPTATION", "0xE3E2C1B4C59DBC77"))]
#[inline]
pub fn reset_adaptation(num_frames: i32) {
    call(0xE3E2C1B4C59DBC77, (num_frames,))
}

/// `ResetParticleFxOverride`.
///
/// <https://docs.fivem.net/natives/?_0x89C8553DD3274AAE>
#[doc(alias(
    "ResetParticleFxOverride",
    "RESET_PARTICLE_FX_OVERRIDE",
    "0x89C8553DD3274AAE",
    "_RESET_PARTICLE_FX_ASSET_OLD_TO_NEW",
    "ResetParticleFxAssetOldToNew"
))]
#[inline]
pub fn reset_particle_fx_override(name: &str) {
    call(0x89C8553DD3274AAE, (name,))
}

/// `ResetPausedRenderphases`.
///
/// <https://docs.fivem.net/natives/?_0xE1C8709406F2C41C>
#[doc(alias(
    "ResetPausedRenderphases",
    "RESET_PAUSED_RENDERPHASES",
    "0xE1C8709406F2C41C"
))]
#[inline]
pub fn reset_paused_renderphases() {
    call(0xE1C8709406F2C41C, ())
}

/// `ResetScriptGfxAlign`.
///
/// <https://docs.fivem.net/natives/?_0xE3A3DB414A373DAB>
#[doc(alias(
    "ResetScriptGfxAlign",
    "RESET_SCRIPT_GFX_ALIGN",
    "0xE3A3DB414A373DAB",
    "_SCREEN_DRAW_POSITION_END",
    "ScreenDrawPositionEnd"
))]
#[inline]
pub fn reset_script_gfx_align() {
    call(0xE3A3DB414A373DAB, ())
}

/// `ReturnTwo`.
///
/// <https://docs.fivem.net/natives/?_0x40AFB081F8ADD4EE>
#[doc(alias(
    "ReturnTwo",
    "_RETURN_TWO",
    "GET_LOAD_HIGH_QUALITY_PHOTO_STATUS",
    "GetLoadHighQualityPhotoStatus",
    "0x40AFB081F8ADD4EE"
))]
#[inline]
pub fn return_two(p0: i32) -> i32 {
    call(0x40AFB081F8ADD4EE, (p0,))
}

/// `SaveHighQualityPhoto`.
///
/// <https://docs.fivem.net/natives/?_0x3DEC726C25A11BAC>
#[doc(alias(
    "SaveHighQualityPhoto",
    "SAVE_HIGH_QUALITY_PHOTO",
    "0x3DEC726C25A11BAC"
))]
#[inline]
pub fn save_high_quality_photo(unused: i32) -> bool {
    call(0x3DEC726C25A11BAC, (unused,))
}

/// `ScaleformMovieMethodAddParamBool`.
///
/// <https://docs.fivem.net/natives/?_0xC58424BA936EB458>
#[doc(alias(
    "ScaleformMovieMethodAddParamBool",
    "SCALEFORM_MOVIE_METHOD_ADD_PARAM_BOOL",
    "0xC58424BA936EB458",
    "_PUSH_SCALEFORM_MOVIE_FUNCTION_PARAMETER_BOOL",
    "PushScaleformMovieFunctionParameterBool",
    "_PUSH_SCALEFORM_MOVIE_METHOD_PARAMETER_BOOL",
    "PushScaleformMovieMethodParameterBool"
))]
#[inline]
pub fn scaleform_movie_method_add_param_bool(value: bool) {
    call(0xC58424BA936EB458, (value,))
}

/// `ScaleformMovieMethodAddParamFloat`.
///
/// <https://docs.fivem.net/natives/?_0xD69736AAE04DB51A>
#[doc(alias(
    "ScaleformMovieMethodAddParamFloat",
    "SCALEFORM_MOVIE_METHOD_ADD_PARAM_FLOAT",
    "0xD69736AAE04DB51A",
    "_PUSH_SCALEFORM_MOVIE_FUNCTION_PARAMETER_FLOAT",
    "PushScaleformMovieFunctionParameterFloat",
    "_PUSH_SCALEFORM_MOVIE_METHOD_PARAMETER_FLOAT",
    "PushScaleformMovieMethodParameterFloat"
))]
#[inline]
pub fn scaleform_movie_method_add_param_float(value: f32) {
    call(0xD69736AAE04DB51A, (value,))
}

/// `ScaleformMovieMethodAddParamInt`.
///
/// <https://docs.fivem.net/natives/?_0xC3D0841A0CC546A6>
#[doc(alias(
    "ScaleformMovieMethodAddParamInt",
    "SCALEFORM_MOVIE_METHOD_ADD_PARAM_INT",
    "0xC3D0841A0CC546A6",
    "_PUSH_SCALEFORM_MOVIE_FUNCTION_PARAMETER_INT",
    "PushScaleformMovieFunctionParameterInt",
    "_PUSH_SCALEFORM_MOVIE_METHOD_PARAMETER_INT",
    "PushScaleformMovieMethodParameterInt"
))]
#[inline]
pub fn scaleform_movie_method_add_param_int(value: i32) {
    call(0xC3D0841A0CC546A6, (value,))
}

/// `ScaleformMovieMethodAddParamLatestBriefString`.
///
/// <https://docs.fivem.net/natives/?_0xEC52C631A1831C03>
#[doc(alias(
    "ScaleformMovieMethodAddParamLatestBriefString",
    "SCALEFORM_MOVIE_METHOD_ADD_PARAM_LATEST_BRIEF_STRING",
    "0xEC52C631A1831C03",
    "_SCALEFORM_MOVIE_METHOD_ADD_PARAM_INT_STRING",
    "ScaleformMovieMethodAddParamIntString"
))]
#[inline]
pub fn scaleform_movie_method_add_param_latest_brief_string(value: i32) {
    call(0xEC52C631A1831C03, (value,))
}

/// `ScaleformMovieMethodAddParamLiteralString`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x77FE3402004CD1B0>
#[doc(alias(
    "ScaleformMovieMethodAddParamLiteralString",
    "SCALEFORM_MOVIE_METHOD_ADD_PARAM_LITERAL_STRING",
    "0x77FE3402004CD1B0",
    "_PUSH_SCALEFORM_MOVIE_METHOD_PARAMETER_STRING_2",
    "PushScaleformMovieMethodParameterString_2",
    "_SCALEFORM_MOVIE_METHOD_ADD_PARAM_TEXTURE_NAME_STRING_2",
    "ScaleformMovieMethodAddParamTextureNameString_2"
))]
#[inline]
pub fn scaleform_movie_method_add_param_literal_string(string: &str) {
    call(0x77FE3402004CD1B0, (string,))
}

/// `ScaleformMovieMethodAddParamPlayerNameString`.
///
/// <https://docs.fivem.net/natives/?_0xE83A3E3557A56640>
#[doc(alias(
    "ScaleformMovieMethodAddParamPlayerNameString",
    "SCALEFORM_MOVIE_METHOD_ADD_PARAM_PLAYER_NAME_STRING",
    "0xE83A3E3557A56640",
    "_PUSH_SCALEFORM_MOVIE_METHOD_PARAMETER_BUTTON_NAME",
    "PushScaleformMovieMethodParameterButtonName"
))]
#[inline]
pub fn scaleform_movie_method_add_param_player_name_string(string: &str) {
    call(0xE83A3E3557A56640, (string,))
}

/// `ScaleformMovieMethodAddParamTextureNameString`.
///
/// <https://docs.fivem.net/natives/?_0xBA7148484BD90365>
#[doc(alias(
    "ScaleformMovieMethodAddParamTextureNameString",
    "SCALEFORM_MOVIE_METHOD_ADD_PARAM_TEXTURE_NAME_STRING",
    "0xBA7148484BD90365",
    "_PUSH_SCALEFORM_MOVIE_FUNCTION_PARAMETER_STRING",
    "PushScaleformMovieFunctionParameterString",
    "_PUSH_SCALEFORM_MOVIE_METHOD_PARAMETER_STRING",
    "PushScaleformMovieMethodParameterString"
))]
#[inline]
pub fn scaleform_movie_method_add_param_texture_name_string(string: &str) {
    call(0xBA7148484BD90365, (string,))
}

/// `SeethroughGetMaxThickness`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x43DBAE39626CE83F>
#[doc(alias(
    "SeethroughGetMaxThickness",
    "_SEETHROUGH_GET_MAX_THICKNESS",
    "SEETHROUGH_GET_MAX_THICKNESS",
    "0x43DBAE39626CE83F"
))]
#[inline]
pub fn seethrough_get_max_thickness() -> f32 {
    call(0x43DBAE39626CE83F, ())
}

/// `SeethroughReset`.
///
/// <https://docs.fivem.net/natives/?_0x70A64C0234EF522C>
#[doc(alias("SeethroughReset", "SEETHROUGH_RESET", "0x70A64C0234EF522C"))]
#[inline]
pub fn seethrough_reset() {
    call(0x70A64C0234EF522C, ())
}

/// `SeethroughSetColorNear`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x1086127B3A63505E>
#[doc(alias(
    "SeethroughSetColorNear",
    "SEETHROUGH_SET_COLOR_NEAR",
    "0x1086127B3A63505E"
))]
#[inline]
pub fn seethrough_set_color_near(red: i32, green: i32, blue: i32) {
    call(0x1086127B3A63505E, (red, green, blue))
}

/// `SeethroughSetFadeEndDistance`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x9D75795B9DC6EBBF>
#[doc(alias(
    "SeethroughSetFadeEndDistance",
    "_SEETHROUGH_SET_FADE_END_DISTANCE",
    "SEETHROUGH_SET_FADE_ENDDISTANCE",
    "SeethroughSetFadeEnddistance",
    "0x9D75795B9DC6EBBF"
))]
#[inline]
pub fn seethrough_set_fade_end_distance(distance: f32) {
    call(0x9D75795B9DC6EBBF, (distance,))
}

/// `SeethroughSetFadeStartDistance`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0xA78DE25577300BA1>
#[doc(alias(
    "SeethroughSetFadeStartDistance",
    "_SEETHROUGH_SET_FADE_START_DISTANCE",
    "SEETHROUGH_SET_FADE_STARTDISTANCE",
    "SeethroughSetFadeStartdistance",
    "0xA78DE25577300BA1"
))]
#[inline]
pub fn seethrough_set_fade_start_distance(distance: f32) {
    call(0xA78DE25577300BA1, (distance,))
}

/// `SeethroughSetHeatscale`.
///
/// <https://docs.fivem.net/natives/?_0xD7D0B00177485411>
#[doc(alias(
    "SeethroughSetHeatscale",
    "SEETHROUGH_SET_HEATSCALE",
    "0xD7D0B00177485411"
))]
#[inline]
pub fn seethrough_set_heatscale(index: i32, heat_scale: f32) {
    call(0xD7D0B00177485411, (index, heat_scale))
}

/// `SeethroughSetHiLightIntensity`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x19E50EB6E33E1D28>
#[doc(alias(
    "SeethroughSetHiLightIntensity",
    "_SEETHROUGH_SET_HI_LIGHT_INTENSITY",
    "SEETHROUGH_SET_HILIGHT_INTENSITY",
    "SeethroughSetHilightIntensity",
    "0x19E50EB6E33E1D28"
))]
#[inline]
pub fn seethrough_set_hi_light_intensity(intensity: f32) {
    call(0x19E50EB6E33E1D28, (intensity,))
}

/// `SeethroughSetHiLightNoise`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x1636D7FC127B10D2>
#[doc(alias(
    "SeethroughSetHiLightNoise",
    "_SEETHROUGH_SET_HI_LIGHT_NOISE",
    "SEETHROUGH_SET_HIGHLIGHT_NOISE",
    "SeethroughSetHighlightNoise",
    "0x1636D7FC127B10D2"
))]
#[inline]
pub fn seethrough_set_hi_light_noise(noise: f32) {
    call(0x1636D7FC127B10D2, (noise,))
}

/// `SeethroughSetMaxThickness`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x0C8FAC83902A62DF>
#[doc(alias(
    "SeethroughSetMaxThickness",
    "_SEETHROUGH_SET_MAX_THICKNESS",
    "SEETHROUGH_SET_MAX_THICKNESS",
    "0x0C8FAC83902A62DF"
))]
#[inline]
pub fn seethrough_set_max_thickness(thickness: f32) {
    call(0x0C8FAC83902A62DF, (thickness,))
}

/// `SeethroughSetNoiseAmountMax`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0xFEBFBFDFB66039DE>
#[doc(alias(
    "SeethroughSetNoiseAmountMax",
    "_SEETHROUGH_SET_NOISE_AMOUNT_MAX",
    "SEETHROUGH_SET_NOISE_MAX",
    "SeethroughSetNoiseMax",
    "0xFEBFBFDFB66039DE"
))]
#[inline]
pub fn seethrough_set_noise_amount_max(amount: f32) {
    call(0xFEBFBFDFB66039DE, (amount,))
}

/// `SeethroughSetNoiseAmountMin`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0xFF5992E1C9E65D05>
#[doc(alias(
    "SeethroughSetNoiseAmountMin",
    "_SEETHROUGH_SET_NOISE_AMOUNT_MIN",
    "SEETHROUGH_SET_NOISE_MIN",
    "SeethroughSetNoiseMin",
    "0xFF5992E1C9E65D05"
))]
#[inline]
pub fn seethrough_set_noise_amount_min(amount: f32) {
    call(0xFF5992E1C9E65D05, (amount,))
}

/// `SetArtificialLightsState`.
///
/// <https://docs.fivem.net/natives/?_0x1268615ACE24D504>
#[doc(alias(
    "SetArtificialLightsState",
    "SET_ARTIFICIAL_LIGHTS_STATE",
    "0x1268615ACE24D504",
    "_SET_BLACKOUT",
    "SetBlackout"
))]
#[inline]
pub fn set_artificial_lights_state(state: bool) {
    call(0x1268615ACE24D504, (state,))
}

/// `SetArtificialLightsStateAffectsVehicles`, since game build 2060.
///
/// <https://docs.fivem.net/natives/?_0xE2B187C0939B3D32>
#[doc(alias(
    "SetArtificialLightsStateAffectsVehicles",
    "_SET_ARTIFICIAL_LIGHTS_STATE_AFFECTS_VEHICLES",
    "SET_ARTIFICIAL_VEHICLE_LIGHTS_STATE",
    "SetArtificialVehicleLightsState",
    "0xE2B187C0939B3D32"
))]
#[inline]
pub fn set_artificial_lights_state_affects_vehicles(toggle: bool) {
    call(0xE2B187C0939B3D32, (toggle,))
}

/// `SetBackfaceculling`.
///
/// <https://docs.fivem.net/natives/?_0x23BA6B0C2AD7B0D3>
#[doc(alias("SetBackfaceculling", "SET_BACKFACECULLING", "0x23BA6B0C2AD7B0D3"))]
#[inline]
pub fn set_backfaceculling(toggle: bool) {
    call(0x23BA6B0C2AD7B0D3, (toggle,))
}

/// `SetBinkMovie`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x338D9F609FD632DB>
#[doc(alias(
    "SetBinkMovie",
    "_SET_BINK_MOVIE",
    "SET_BINK_MOVIE",
    "0x338D9F609FD632DB",
    "_SET_BINK_MOVIE_REQUESTED",
    "SetBinkMovieRequested"
))]
#[inline]
pub fn set_bink_movie(name: &str) -> i32 {
    call(0x338D9F609FD632DB, (name,))
}

/// `SetBinkMovieTime`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x0CB6B3446855B57A>
#[doc(alias(
    "SetBinkMovieTime",
    "_SET_BINK_MOVIE_TIME",
    "SET_BINK_MOVIE_TIME",
    "0x0CB6B3446855B57A",
    "_SET_BINK_MOVIE_PROGRESS",
    "SetBinkMovieProgress"
))]
#[inline]
pub fn set_bink_movie_time(bink_movie: i32, progress: f32) {
    call(0x0CB6B3446855B57A, (bink_movie, progress))
}

/// `SetBinkMovieUnk_2`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0xF816F2933752322D>
#[doc(alias(
    "SetBinkMovieUnk_2",
    "_SET_BINK_MOVIE_UNK_2",
    "SET_BINK_MOVIE_AUDIO_FRONTEND",
    "SetBinkMovieAudioFrontend",
    "0xF816F2933752322D"
))]
#[inline]
pub fn set_bink_movie_unk_2(bink_movie: i32, p1: bool) {
    call(0xF816F2933752322D, (bink_movie, p1))
}

/// `SetBinkMovieVolume`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xAFF33B1178172223>
#[doc(alias(
    "SetBinkMovieVolume",
    "_SET_BINK_MOVIE_VOLUME",
    "SET_BINK_MOVIE_VOLUME",
    "0xAFF33B1178172223",
    "_SET_BINK_MOVIE_UNK",
    "SetBinkMovieUnk"
))]
#[inline]
pub fn set_bink_movie_volume(bink_movie: i32, value: f32) {
    call(0xAFF33B1178172223, (bink_movie, value))
}

/// `SetBinkShouldSkip`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x6805D58CAA427B72>
#[doc(alias(
    "SetBinkShouldSkip",
    "_SET_BINK_SHOULD_SKIP",
    "SET_BINK_SHOULD_SKIP",
    "0x6805D58CAA427B72"
))]
#[inline]
pub fn set_bink_should_skip(bink_movie: i32, should_skip: bool) {
    call(0x6805D58CAA427B72, (bink_movie, should_skip))
}

/// `SetCheckpointCylinderHeight`.
///
/// <https://docs.fivem.net/natives/?_0x2707AAE9D9297D89>
#[doc(alias(
    "SetCheckpointCylinderHeight",
    "SET_CHECKPOINT_CYLINDER_HEIGHT",
    "0x2707AAE9D9297D89"
))]
#[inline]
pub fn set_checkpoint_cylinder_height(
    checkpoint: i32,
    near_height: f32,
    far_height: f32,
    radius: f32,
) {
    call(
        0x2707AAE9D9297D89,
        (checkpoint, near_height, far_height, radius),
    )
}

/// `SetCheckpointIconHeight`.
///
/// <https://docs.fivem.net/natives/?_0x4B5B4DA5D79F1943>
#[doc(alias(
    "SetCheckpointIconHeight",
    "_SET_CHECKPOINT_ICON_HEIGHT",
    "SET_CHECKPOINT_INSIDE_CYLINDER_HEIGHT_SCALE",
    "SetCheckpointInsideCylinderHeightScale",
    "0x4B5B4DA5D79F1943",
    "_SET_CHECKPOINT_SCALE",
    "SetCheckpointScale"
))]
#[inline]
pub fn set_checkpoint_icon_height(checkpoint: i32, height_multiplier: f32) {
    call(0x4B5B4DA5D79F1943, (checkpoint, height_multiplier))
}

/// `SetCheckpointIconScale`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x44621483FF966526>
#[doc(alias(
    "SetCheckpointIconScale",
    "_SET_CHECKPOINT_ICON_SCALE",
    "SET_CHECKPOINT_INSIDE_CYLINDER_SCALE",
    "SetCheckpointInsideCylinderScale",
    "0x44621483FF966526"
))]
#[inline]
pub fn set_checkpoint_icon_scale(checkpoint: i32, scale: f32) {
    call(0x44621483FF966526, (checkpoint, scale))
}

/// `SetCheckpointRgba`.
///
/// <https://docs.fivem.net/natives/?_0x7167371E8AD747F7>
#[doc(alias("SetCheckpointRgba", "SET_CHECKPOINT_RGBA", "0x7167371E8AD747F7"))]
#[inline]
pub fn set_checkpoint_rgba(checkpoint: i32, red: i32, green: i32, blue: i32, alpha: i32) {
    call(0x7167371E8AD747F7, (checkpoint, red, green, blue, alpha))
}

/// `SetCheckpointRgba2`.
///
/// <https://docs.fivem.net/natives/?_0xB9EA40907C680580>
#[doc(alias(
    "SetCheckpointRgba2",
    "SET_CHECKPOINT_RGBA2",
    "0xB9EA40907C680580",
    "_SET_CHECKPOINT_ICON_RGBA",
    "SetCheckpointIconRgba"
))]
#[inline]
pub fn set_checkpoint_rgba2(checkpoint: i32, red: i32, green: i32, blue: i32, alpha: i32) {
    call(0xB9EA40907C680580, (checkpoint, red, green, blue, alpha))
}

/// `SetCurrentPlayerTcmodifier`.
///
/// <https://docs.fivem.net/natives/?_0xBBF327DED94E4DEB>
#[doc(alias(
    "SetCurrentPlayerTcmodifier",
    "SET_CURRENT_PLAYER_TCMODIFIER",
    "0xBBF327DED94E4DEB"
))]
#[inline]
pub fn set_current_player_tcmodifier(modifier_name: &str) {
    call(0xBBF327DED94E4DEB, (modifier_name,))
}

/// `SetDebugLinesAndSpheresDrawingActive`.
///
/// <https://docs.fivem.net/natives/?_0x175B6BFC15CDD0C5>
#[doc(alias(
    "SetDebugLinesAndSpheresDrawingActive",
    "SET_DEBUG_LINES_AND_SPHERES_DRAWING_ACTIVE",
    "0x175B6BFC15CDD0C5"
))]
#[inline]
pub fn set_debug_lines_and_spheres_drawing_active(enabled: bool) {
    call(0x175B6BFC15CDD0C5, (enabled,))
}

/// `SetDisableDecalRenderingThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x4B5CFC83122DF602>
#[doc(alias(
    "SetDisableDecalRenderingThisFrame",
    "SET_DISABLE_DECAL_RENDERING_THIS_FRAME",
    "0x4B5CFC83122DF602"
))]
#[inline]
pub fn set_disable_decal_rendering_this_frame() {
    call(0x4B5CFC83122DF602, ())
}

/// `SetDisablePetrolDecalsIgnitingThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0xD9454B5752C857DC>
#[doc(alias(
    "SetDisablePetrolDecalsIgnitingThisFrame",
    "SET_DISABLE_PETROL_DECALS_IGNITING_THIS_FRAME",
    "0xD9454B5752C857DC"
))]
#[inline]
pub fn set_disable_petrol_decals_igniting_this_frame() {
    call(0xD9454B5752C857DC, ())
}

/// `SetDrawOrigin`.
///
/// Of unknown type: `p3`.
///
/// <https://docs.fivem.net/natives/?_0xAA0008F3BBB8F416>
#[doc(alias("SetDrawOrigin", "SET_DRAW_ORIGIN", "0xAA0008F3BBB8F416"))]
#[inline]
pub fn set_draw_origin(x: f32, y: f32, z: f32, p3: i32) {
    call(0xAA0008F3BBB8F416, (x, y, z, p3))
}

/// `SetEntityIconColor`.
///
/// <https://docs.fivem.net/natives/?_0x1D5F595CCAE2E238>
#[doc(alias("SetEntityIconColor", "SET_ENTITY_ICON_COLOR", "0x1D5F595CCAE2E238"))]
#[inline]
pub fn set_entity_icon_color(
    entity: impl Into<Entity>,
    red: i32,
    green: i32,
    blue: i32,
    alpha: i32,
) {
    let entity: Entity = entity.into();
    call(0x1D5F595CCAE2E238, (entity, red, green, blue, alpha))
}

/// `SetEntityIconVisibility`.
///
/// <https://docs.fivem.net/natives/?_0xE0E8BEECCA96BA31>
#[doc(alias(
    "SetEntityIconVisibility",
    "SET_ENTITY_ICON_VISIBILITY",
    "0xE0E8BEECCA96BA31"
))]
#[inline]
pub fn set_entity_icon_visibility(entity: impl Into<Entity>, toggle: bool) {
    let entity: Entity = entity.into();
    call(0xE0E8BEECCA96BA31, (entity, toggle))
}

/// `SetExtraTimecycleModifier`.
///
/// <https://docs.fivem.net/natives/?_0x5096FD9CCB49056D>
#[doc(alias(
    "SetExtraTimecycleModifier",
    "_SET_EXTRA_TIMECYCLE_MODIFIER",
    "SET_EXTRA_TCMODIFIER",
    "SetExtraTcmodifier",
    "0x5096FD9CCB49056D"
))]
#[inline]
pub fn set_extra_timecycle_modifier(modifier_name: &str) {
    call(0x5096FD9CCB49056D, (modifier_name,))
}

/// `SetFlash`.
///
/// <https://docs.fivem.net/natives/?_0x0AB84296FED9CFC6>
#[doc(alias("SetFlash", "SET_FLASH", "0x0AB84296FED9CFC6"))]
#[inline]
pub fn set_flash(p0: f32, p1: f32, fade_in: f32, duration: f32, fade_out: f32) {
    call(0x0AB84296FED9CFC6, (p0, p1, fade_in, duration, fade_out))
}

/// `SetForcePedFootstepsTracks`.
///
/// <https://docs.fivem.net/natives/?_0xAEEDAD1420C65CC0>
#[doc(alias(
    "SetForcePedFootstepsTracks",
    "_SET_FORCE_PED_FOOTSTEPS_TRACKS",
    "USE_SNOW_FOOT_VFX_WHEN_UNSHELTERED",
    "UseSnowFootVfxWhenUnsheltered",
    "0xAEEDAD1420C65CC0"
))]
#[inline]
pub fn set_force_ped_footsteps_tracks(toggle: bool) {
    call(0xAEEDAD1420C65CC0, (toggle,))
}

/// `SetForceVehicleTrails`.
///
/// <https://docs.fivem.net/natives/?_0x4CC7F0FEA5283FE0>
#[doc(alias(
    "SetForceVehicleTrails",
    "_SET_FORCE_VEHICLE_TRAILS",
    "USE_SNOW_WHEEL_VFX_WHEN_UNSHELTERED",
    "UseSnowWheelVfxWhenUnsheltered",
    "0x4CC7F0FEA5283FE0"
))]
#[inline]
pub fn set_force_vehicle_trails(toggle: bool) {
    call(0x4CC7F0FEA5283FE0, (toggle,))
}

/// `SetHidofOverride`.
///
/// <https://docs.fivem.net/natives/?_0xBA3D65906822BED5>
#[doc(alias(
    "SetHidofOverride",
    "SET_HIDOF_OVERRIDE",
    "0xBA3D65906822BED5",
    "_SET_HIDOF_ENV_BLUR_PARAMS",
    "SetHidofEnvBlurParams"
))]
#[inline]
pub fn set_hidof_override(
    p0: bool,
    p1: bool,
    nearplane_out: f32,
    nearplane_in: f32,
    farplane_out: f32,
    farplane_in: f32,
) {
    call(
        0xBA3D65906822BED5,
        (
            p0,
            p1,
            nearplane_out,
            nearplane_in,
            farplane_out,
            farplane_in,
        ),
    )
}

/// `SetNextPlayerTcmodifier`.
///
/// <https://docs.fivem.net/natives/?_0xBF59707B3E5ED531>
#[doc(alias(
    "SetNextPlayerTcmodifier",
    "SET_NEXT_PLAYER_TCMODIFIER",
    "0xBF59707B3E5ED531"
))]
#[inline]
pub fn set_next_player_tcmodifier(modifier_name: &str) {
    call(0xBF59707B3E5ED531, (modifier_name,))
}

/// `SetNightvision`.
///
/// <https://docs.fivem.net/natives/?_0x18F621F7A5B1F85D>
#[doc(alias("SetNightvision", "SET_NIGHTVISION", "0x18F621F7A5B1F85D"))]
#[inline]
pub fn set_nightvision(toggle: bool) {
    call(0x18F621F7A5B1F85D, (toggle,))
}

/// `SetNoiseoveride`.
///
/// <https://docs.fivem.net/natives/?_0xE787BF1C5CF823C9>
#[doc(alias("SetNoiseoveride", "SET_NOISEOVERIDE", "0xE787BF1C5CF823C9"))]
#[inline]
pub fn set_noiseoveride(toggle: bool) {
    call(0xE787BF1C5CF823C9, (toggle,))
}

/// `SetNoisinessoveride`.
///
/// <https://docs.fivem.net/natives/?_0xCB6A7C3BB17A0C67>
#[doc(alias("SetNoisinessoveride", "SET_NOISINESSOVERIDE", "0xCB6A7C3BB17A0C67"))]
#[inline]
pub fn set_noisinessoveride(value: f32) {
    call(0xCB6A7C3BB17A0C67, (value,))
}

/// `SetParticleFxBulletImpactScale`.
///
/// <https://docs.fivem.net/natives/?_0x27E32866E9A5C416>
#[doc(alias(
    "SetParticleFxBulletImpactScale",
    "SET_PARTICLE_FX_BULLET_IMPACT_SCALE",
    "0x27E32866E9A5C416"
))]
#[inline]
pub fn set_particle_fx_bullet_impact_scale(scale: f32) {
    call(0x27E32866E9A5C416, (scale,))
}

/// `SetParticleFxCamInsideNonplayerVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xACEE6F360FC1F6B6>
#[doc(alias(
    "SetParticleFxCamInsideNonplayerVehicle",
    "SET_PARTICLE_FX_CAM_INSIDE_NONPLAYER_VEHICLE",
    "0xACEE6F360FC1F6B6"
))]
#[inline]
pub fn set_particle_fx_cam_inside_nonplayer_vehicle(vehicle: Vehicle, p1: bool) {
    call(0xACEE6F360FC1F6B6, (vehicle, p1))
}

/// `SetParticleFxCamInsideVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xEEC4047028426510>
#[doc(alias(
    "SetParticleFxCamInsideVehicle",
    "SET_PARTICLE_FX_CAM_INSIDE_VEHICLE",
    "0xEEC4047028426510"
))]
#[inline]
pub fn set_particle_fx_cam_inside_vehicle(p0: bool) {
    call(0xEEC4047028426510, (p0,))
}

/// `SetParticleFxLoopedAlpha`.
///
/// <https://docs.fivem.net/natives/?_0x726845132380142E>
#[doc(alias(
    "SetParticleFxLoopedAlpha",
    "SET_PARTICLE_FX_LOOPED_ALPHA",
    "0x726845132380142E"
))]
#[inline]
pub fn set_particle_fx_looped_alpha(ptfx_handle: i32, alpha: f32) {
    call(0x726845132380142E, (ptfx_handle, alpha))
}

/// `SetParticleFxLoopedColour`.
///
/// <https://docs.fivem.net/natives/?_0x7F8F65877F88783B>
#[doc(alias(
    "SetParticleFxLoopedColour",
    "SET_PARTICLE_FX_LOOPED_COLOUR",
    "0x7F8F65877F88783B"
))]
#[inline]
pub fn set_particle_fx_looped_colour(ptfx_handle: i32, r: f32, g: f32, b: f32, b_local_only: bool) {
    call(0x7F8F65877F88783B, (ptfx_handle, r, g, b, b_local_only))
}

/// `SetParticleFxLoopedEvolution`.
///
/// <https://docs.fivem.net/natives/?_0x5F0C4B5B1C393BE2>
#[doc(alias(
    "SetParticleFxLoopedEvolution",
    "SET_PARTICLE_FX_LOOPED_EVOLUTION",
    "0x5F0C4B5B1C393BE2"
))]
#[inline]
pub fn set_particle_fx_looped_evolution(
    ptfx_handle: i32,
    property_name: &str,
    amount: f32,
    no_network: bool,
) {
    call(
        0x5F0C4B5B1C393BE2,
        (ptfx_handle, property_name, amount, no_network),
    )
}

/// `SetParticleFxLoopedFarClipDist`.
///
/// <https://docs.fivem.net/natives/?_0xDCB194B85EF7B541>
#[doc(alias(
    "SetParticleFxLoopedFarClipDist",
    "SET_PARTICLE_FX_LOOPED_FAR_CLIP_DIST",
    "0xDCB194B85EF7B541",
    "_SET_PARTICLE_FX_LOOPED_RANGE",
    "SetParticleFxLoopedRange"
))]
#[inline]
pub fn set_particle_fx_looped_far_clip_dist(ptfx_handle: i32, range: f32) {
    call(0xDCB194B85EF7B541, (ptfx_handle, range))
}

/// `SetParticleFxLoopedOffsets`.
///
/// <https://docs.fivem.net/natives/?_0xF7DDEBEC43483C43>
#[doc(alias(
    "SetParticleFxLoopedOffsets",
    "SET_PARTICLE_FX_LOOPED_OFFSETS",
    "0xF7DDEBEC43483C43"
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
        0xF7DDEBEC43483C43,
        (ptfx_handle, x, y, z, rot_x, rot_y, rot_z),
    )
}

/// `SetParticleFxLoopedScale`.
///
/// <https://docs.fivem.net/natives/?_0xB44250AAA456492D>
#[doc(alias(
    "SetParticleFxLoopedScale",
    "SET_PARTICLE_FX_LOOPED_SCALE",
    "0xB44250AAA456492D"
))]
#[inline]
pub fn set_particle_fx_looped_scale(ptfx_handle: i32, scale: f32) {
    call(0xB44250AAA456492D, (ptfx_handle, scale))
}

/// `SetParticleFxNonLoopedAlpha`.
///
/// <https://docs.fivem.net/natives/?_0x77168D722C58B2FC>
#[doc(alias(
    "SetParticleFxNonLoopedAlpha",
    "SET_PARTICLE_FX_NON_LOOPED_ALPHA",
    "0x77168D722C58B2FC"
))]
#[inline]
pub fn set_particle_fx_non_looped_alpha(alpha: f32) {
    call(0x77168D722C58B2FC, (alpha,))
}

/// `SetParticleFxNonLoopedColour`.
///
/// <https://docs.fivem.net/natives/?_0x26143A59EF48B262>
#[doc(alias(
    "SetParticleFxNonLoopedColour",
    "SET_PARTICLE_FX_NON_LOOPED_COLOUR",
    "0x26143A59EF48B262"
))]
#[inline]
pub fn set_particle_fx_non_looped_colour(r: f32, g: f32, b: f32) {
    call(0x26143A59EF48B262, (r, g, b))
}

/// `SetParticleFxNonLoopedEmitterScale`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x1E2E01C00837D26E>
#[doc(alias(
    "SetParticleFxNonLoopedEmitterScale",
    "_SET_PARTICLE_FX_NON_LOOPED_EMITTER_SCALE",
    "SET_PARTICLE_FX_NON_LOOPED_EMITTER_SIZE",
    "SetParticleFxNonLoopedEmitterSize",
    "0x1E2E01C00837D26E"
))]
#[inline]
pub fn set_particle_fx_non_looped_emitter_scale(p0: f32, p1: f32, scale: f32) {
    call(0x1E2E01C00837D26E, (p0, p1, scale))
}

/// `SetParticleFxOverride`.
///
/// <https://docs.fivem.net/natives/?_0xEA1E2D93F6F75ED9>
#[doc(alias(
    "SetParticleFxOverride",
    "SET_PARTICLE_FX_OVERRIDE",
    "0xEA1E2D93F6F75ED9",
    "_SET_PARTICLE_FX_ASSET_OLD_TO_NEW",
    "SetParticleFxAssetOldToNew",
    "_SET_PTFX_ASSET_OLD_2_NEW",
    "SetPtfxAssetOld_2New"
))]
#[inline]
pub fn set_particle_fx_override(old_asset: &str, new_asset: &str) {
    call(0xEA1E2D93F6F75ED9, (old_asset, new_asset))
}

/// `SetParticleFxShootoutBoat`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x96EF97DAEB89BEF5>
#[doc(alias(
    "SetParticleFxShootoutBoat",
    "SET_PARTICLE_FX_SHOOTOUT_BOAT",
    "0x96EF97DAEB89BEF5"
))]
#[inline]
pub fn set_particle_fx_shootout_boat(p0: i32) {
    call(0x96EF97DAEB89BEF5, (p0,))
}

/// `SetPlayerTcmodifierTransition`.
///
/// <https://docs.fivem.net/natives/?_0xBDEB86F4D5809204>
#[doc(alias(
    "SetPlayerTcmodifierTransition",
    "SET_PLAYER_TCMODIFIER_TRANSITION",
    "0xBDEB86F4D5809204"
))]
#[inline]
pub fn set_player_tcmodifier_transition(value: f32) {
    call(0xBDEB86F4D5809204, (value,))
}

/// `SetScaleformMovieAsNoLongerNeeded`.
///
/// <https://docs.fivem.net/natives/?_0x1D132D614DD86811>
#[doc(alias(
    "SetScaleformMovieAsNoLongerNeeded",
    "SET_SCALEFORM_MOVIE_AS_NO_LONGER_NEEDED",
    "0x1D132D614DD86811"
))]
#[inline]
pub fn set_scaleform_movie_as_no_longer_needed(scaleform_handle: i32) {
    call(0x1D132D614DD86811, (&mut Out::new(scaleform_handle),))
}

/// `SetScaleformMovieToUseLargeRt`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x32F34FF7F617643B>
#[doc(alias(
    "SetScaleformMovieToUseLargeRt",
    "SET_SCALEFORM_MOVIE_TO_USE_LARGE_RT",
    "0x32F34FF7F617643B"
))]
#[inline]
pub fn set_scaleform_movie_to_use_large_rt(scaleform_movie_id: i32, use_large_rt: bool) {
    call(0x32F34FF7F617643B, (scaleform_movie_id, use_large_rt))
}

/// `SetScaleformMovieToUseSuperLargeRt`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0xE6A9F00D4240B519>
#[doc(alias(
    "SetScaleformMovieToUseSuperLargeRt",
    "SET_SCALEFORM_MOVIE_TO_USE_SUPER_LARGE_RT",
    "0xE6A9F00D4240B519",
    "_SET_SCALEFORM_FIT_RENDERTARGET",
    "SetScaleformFitRendertarget"
))]
#[inline]
pub fn set_scaleform_movie_to_use_super_large_rt(scaleform_handle: i32, toggle: bool) {
    call(0xE6A9F00D4240B519, (scaleform_handle, toggle))
}

/// `SetScaleformMovieToUseSystemTime`.
///
/// <https://docs.fivem.net/natives/?_0x6D8EB211944DCE08>
#[doc(alias(
    "SetScaleformMovieToUseSystemTime",
    "SET_SCALEFORM_MOVIE_TO_USE_SYSTEM_TIME",
    "0x6D8EB211944DCE08"
))]
#[inline]
pub fn set_scaleform_movie_to_use_system_time(scaleform: i32, toggle: bool) {
    call(0x6D8EB211944DCE08, (scaleform, toggle))
}

/// `SetScriptGfxAlign`.
///
/// <https://docs.fivem.net/natives/?_0xB8A850F20A067EB6>
#[doc(alias(
    "SetScriptGfxAlign",
    "SET_SCRIPT_GFX_ALIGN",
    "0xB8A850F20A067EB6",
    "_SCREEN_DRAW_POSITION_BEGIN",
    "ScreenDrawPositionBegin",
    "_SET_SCREEN_DRAW_POSITION",
    "SetScreenDrawPosition"
))]
#[inline]
pub fn set_script_gfx_align(horizontal_align: i32, vertical_align: i32) {
    call(0xB8A850F20A067EB6, (horizontal_align, vertical_align))
}

/// `SetScriptGfxAlignParams`.
///
/// <https://docs.fivem.net/natives/?_0xF5A2C681787E579D>
#[doc(alias(
    "SetScriptGfxAlignParams",
    "SET_SCRIPT_GFX_ALIGN_PARAMS",
    "0xF5A2C681787E579D",
    "_SCREEN_DRAW_POSITION_RATIO",
    "ScreenDrawPositionRatio"
))]
#[inline]
pub fn set_script_gfx_align_params(x: f32, y: f32, w: f32, h: f32) {
    call(0xF5A2C681787E579D, (x, y, w, h))
}

/// `SetScriptGfxDrawBehindPausemenu`.
///
/// <https://docs.fivem.net/natives/?_0xC6372ECD45D73BCD>
#[doc(alias(
    "SetScriptGfxDrawBehindPausemenu",
    "SET_SCRIPT_GFX_DRAW_BEHIND_PAUSEMENU",
    "0xC6372ECD45D73BCD"
))]
#[inline]
pub fn set_script_gfx_draw_behind_pausemenu(flag: bool) {
    call(0xC6372ECD45D73BCD, (flag,))
}

/// `SetScriptGfxDrawOrder`.
///
/// <https://docs.fivem.net/natives/?_0x61BB1D9B3A95D802>
#[doc(alias(
    "SetScriptGfxDrawOrder",
    "SET_SCRIPT_GFX_DRAW_ORDER",
    "0x61BB1D9B3A95D802",
    "_SET_2D_LAYER",
    "Set_2dLayer",
    "_SET_UI_LAYER",
    "SetUiLayer"
))]
#[inline]
pub fn set_script_gfx_draw_order(order: i32) {
    call(0x61BB1D9B3A95D802, (order,))
}

/// `SetSeethrough`.
///
/// <https://docs.fivem.net/natives/?_0x7E08924259E08CE0>
#[doc(alias("SetSeethrough", "SET_SEETHROUGH", "0x7E08924259E08CE0"))]
#[inline]
pub fn set_seethrough(toggle: bool) {
    call(0x7E08924259E08CE0, (toggle,))
}

/// `SetStreamedTextureDictAsNoLongerNeeded`.
///
/// <https://docs.fivem.net/natives/?_0xBE2CACCF5A8AA805>
#[doc(alias(
    "SetStreamedTextureDictAsNoLongerNeeded",
    "SET_STREAMED_TEXTURE_DICT_AS_NO_LONGER_NEEDED",
    "0xBE2CACCF5A8AA805"
))]
#[inline]
pub fn set_streamed_texture_dict_as_no_longer_needed(texture_dict: &str) {
    call(0xBE2CACCF5A8AA805, (texture_dict,))
}

/// `SetTimecycleModifier`.
///
/// <https://docs.fivem.net/natives/?_0x2C933ABF17A1DF41>
#[doc(alias("SetTimecycleModifier", "SET_TIMECYCLE_MODIFIER", "0x2C933ABF17A1DF41"))]
#[inline]
pub fn set_timecycle_modifier(modifier_name: &str) {
    call(0x2C933ABF17A1DF41, (modifier_name,))
}

/// `SetTimecycleModifierStrength`.
///
/// <https://docs.fivem.net/natives/?_0x82E7FFCD5B2326B3>
#[doc(alias(
    "SetTimecycleModifierStrength",
    "SET_TIMECYCLE_MODIFIER_STRENGTH",
    "0x82E7FFCD5B2326B3"
))]
#[inline]
pub fn set_timecycle_modifier_strength(strength: f32) {
    call(0x82E7FFCD5B2326B3, (strength,))
}

/// `SetTrackedPointInfo`.
///
/// <https://docs.fivem.net/natives/?_0x164ECBB3CF750CB0>
#[doc(alias("SetTrackedPointInfo", "SET_TRACKED_POINT_INFO", "0x164ECBB3CF750CB0"))]
#[inline]
pub fn set_tracked_point_info(point: i32, x: f32, y: f32, z: f32, radius: f32) {
    call(0x164ECBB3CF750CB0, (point, x, y, z, radius))
}

/// `SetTransitionOutOfTimecycleModifier`.
///
/// <https://docs.fivem.net/natives/?_0x1CBA05AE7BD7EE05>
#[doc(alias(
    "SetTransitionOutOfTimecycleModifier",
    "SET_TRANSITION_OUT_OF_TIMECYCLE_MODIFIER",
    "0x1CBA05AE7BD7EE05"
))]
#[inline]
pub fn set_transition_out_of_timecycle_modifier(transition_time: f32) {
    call(0x1CBA05AE7BD7EE05, (transition_time,))
}

/// `SetTransitionTimecycleModifier`.
///
/// <https://docs.fivem.net/natives/?_0x3BCF567485E1971C>
#[doc(alias(
    "SetTransitionTimecycleModifier",
    "SET_TRANSITION_TIMECYCLE_MODIFIER",
    "0x3BCF567485E1971C"
))]
#[inline]
pub fn set_transition_timecycle_modifier(modifier_name: &str, transition: f32) {
    call(0x3BCF567485E1971C, (modifier_name, transition))
}

/// `SetTvAudioFrontend`.
///
/// <https://docs.fivem.net/natives/?_0x113D2C5DC57E1774>
#[doc(alias("SetTvAudioFrontend", "SET_TV_AUDIO_FRONTEND", "0x113D2C5DC57E1774"))]
#[inline]
pub fn set_tv_audio_frontend(toggle: bool) {
    call(0x113D2C5DC57E1774, (toggle,))
}

/// `SetTvChannel`.
///
/// <https://docs.fivem.net/natives/?_0xBAABBB23EB6E484E>
#[doc(alias("SetTvChannel", "SET_TV_CHANNEL", "0xBAABBB23EB6E484E"))]
#[inline]
pub fn set_tv_channel(channel: i32) {
    call(0xBAABBB23EB6E484E, (channel,))
}

/// `SetTvChannelPlaylist`.
///
/// <https://docs.fivem.net/natives/?_0xF7B38B8305F1FE8B>
#[doc(alias(
    "SetTvChannelPlaylist",
    "SET_TV_CHANNEL_PLAYLIST",
    "0xF7B38B8305F1FE8B",
    "_LOAD_TV_CHANNEL_SEQUENCE",
    "LoadTvChannelSequence"
))]
#[inline]
pub fn set_tv_channel_playlist(tv_channel: i32, playlist_name: &str, restart: bool) {
    call(0xF7B38B8305F1FE8B, (tv_channel, playlist_name, restart))
}

/// `SetTvChannelPlaylistAtHour`.
///
/// <https://docs.fivem.net/natives/?_0x2201C576FACAEBE8>
#[doc(alias(
    "SetTvChannelPlaylistAtHour",
    "SET_TV_CHANNEL_PLAYLIST_AT_HOUR",
    "0x2201C576FACAEBE8"
))]
#[inline]
pub fn set_tv_channel_playlist_at_hour(tv_channel: i32, playlist_name: &str, hour: i32) {
    call(0x2201C576FACAEBE8, (tv_channel, playlist_name, hour))
}

/// `SetTvVolume`.
///
/// <https://docs.fivem.net/natives/?_0x2982BF73F66E9DDC>
#[doc(alias("SetTvVolume", "SET_TV_VOLUME", "0x2982BF73F66E9DDC"))]
#[inline]
pub fn set_tv_volume(volume: f32) {
    call(0x2982BF73F66E9DDC, (volume,))
}

/// `StartNetworkedParticleFxLoopedOnEntity`.
///
/// <https://docs.fivem.net/natives/?_0x6F60E89A7B64EE1D>
#[doc(alias(
    "StartNetworkedParticleFxLoopedOnEntity",
    "START_NETWORKED_PARTICLE_FX_LOOPED_ON_ENTITY",
    "0x6F60E89A7B64EE1D",
    "_START_PARTICLE_FX_LOOPED_ON_ENTITY_2",
    "StartParticleFxLoopedOnEntity_2"
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
        0x6F60E89A7B64EE1D,
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
/// <https://docs.fivem.net/natives/?_0xDDE23F30CC5A0F03>
#[doc(alias(
    "StartNetworkedParticleFxLoopedOnEntityBone",
    "START_NETWORKED_PARTICLE_FX_LOOPED_ON_ENTITY_BONE",
    "0xDDE23F30CC5A0F03",
    "_START_PARTICLE_FX_LOOPED_ON_ENTITY_BONE_2",
    "StartParticleFxLoopedOnEntityBone_2"
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
        0xDDE23F30CC5A0F03,
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
/// <https://docs.fivem.net/natives/?_0xF56B8137DF10135D>
#[doc(alias(
    "StartNetworkedParticleFxNonLoopedAtCoord",
    "START_NETWORKED_PARTICLE_FX_NON_LOOPED_AT_COORD",
    "0xF56B8137DF10135D",
    "_START_PARTICLE_FX_NON_LOOPED_AT_COORD_2",
    "StartParticleFxNonLoopedAtCoord_2"
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
        0xF56B8137DF10135D,
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
/// <https://docs.fivem.net/natives/?_0xC95EB1DB6E92113D>
#[doc(alias(
    "StartNetworkedParticleFxNonLoopedOnEntity",
    "START_NETWORKED_PARTICLE_FX_NON_LOOPED_ON_ENTITY",
    "0xC95EB1DB6E92113D",
    "_START_PARTICLE_FX_NON_LOOPED_ON_ENTITY_2",
    "StartParticleFxNonLoopedOnEntity_2"
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
        0xC95EB1DB6E92113D,
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

/// `StartNetworkedParticleFxNonLoopedOnEntityBone`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x02B1F2A72E0F5325>
#[doc(alias(
    "StartNetworkedParticleFxNonLoopedOnEntityBone",
    "_START_NETWORKED_PARTICLE_FX_NON_LOOPED_ON_ENTITY_BONE",
    "START_PARTICLE_FX_NON_LOOPED_ON_ENTITY_BONE",
    "StartParticleFxNonLoopedOnEntityBone",
    "0x02B1F2A72E0F5325"
))]
#[inline]
pub fn start_networked_particle_fx_non_looped_on_entity_bone(
    effect_name: &str,
    entity: impl Into<Entity>,
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
    let entity: Entity = entity.into();
    call(
        0x02B1F2A72E0F5325,
        (
            effect_name,
            entity,
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

/// `StartNetworkedParticleFxNonLoopedOnPedBone`.
///
/// <https://docs.fivem.net/natives/?_0xA41B6A43642AC2CF>
#[doc(alias(
    "StartNetworkedParticleFxNonLoopedOnPedBone",
    "START_NETWORKED_PARTICLE_FX_NON_LOOPED_ON_PED_BONE",
    "0xA41B6A43642AC2CF",
    "_START_PARTICLE_FX_NON_LOOPED_ON_PED_BONE_2",
    "StartParticleFxNonLoopedOnPedBone_2"
))]
#[inline]
pub fn start_networked_particle_fx_non_looped_on_ped_bone(
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
        0xA41B6A43642AC2CF,
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

/// `StartParticleFxLoopedAtCoord`.
///
/// <https://docs.fivem.net/natives/?_0xE184F4F0DC5910E7>
#[doc(alias(
    "StartParticleFxLoopedAtCoord",
    "START_PARTICLE_FX_LOOPED_AT_COORD",
    "0xE184F4F0DC5910E7"
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
        0xE184F4F0DC5910E7,
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
/// <https://docs.fivem.net/natives/?_0x1AE42C1660FD6517>
#[doc(alias(
    "StartParticleFxLoopedOnEntity",
    "START_PARTICLE_FX_LOOPED_ON_ENTITY",
    "0x1AE42C1660FD6517"
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
        0x1AE42C1660FD6517,
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
/// <https://docs.fivem.net/natives/?_0xC6EB449E33977F0B>
#[doc(alias(
    "StartParticleFxLoopedOnEntityBone",
    "START_PARTICLE_FX_LOOPED_ON_ENTITY_BONE",
    "0xC6EB449E33977F0B"
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
        0xC6EB449E33977F0B,
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
/// <https://docs.fivem.net/natives/?_0xF28DA9F38CD1787C>
#[doc(alias(
    "StartParticleFxLoopedOnPedBone",
    "START_PARTICLE_FX_LOOPED_ON_PED_BONE",
    "0xF28DA9F38CD1787C"
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
        0xF28DA9F38CD1787C,
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
/// <https://docs.fivem.net/natives/?_0x25129531F77B9ED3>
#[doc(alias(
    "StartParticleFxNonLoopedAtCoord",
    "START_PARTICLE_FX_NON_LOOPED_AT_COORD",
    "0x25129531F77B9ED3"
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
) -> i32 {
    call(
        0x25129531F77B9ED3,
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
/// <https://docs.fivem.net/natives/?_0x0D53A3B8DA0809D2>
#[doc(alias(
    "StartParticleFxNonLoopedOnEntity",
    "START_PARTICLE_FX_NON_LOOPED_ON_ENTITY",
    "0x0D53A3B8DA0809D2"
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
        0x0D53A3B8DA0809D2,
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
/// <https://docs.fivem.net/natives/?_0x0E7E72961BA18619>
#[doc(alias(
    "StartParticleFxNonLoopedOnPedBone",
    "START_PARTICLE_FX_NON_LOOPED_ON_PED_BONE",
    "0x0E7E72961BA18619"
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
        0x0E7E72961BA18619,
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
/// <https://docs.fivem.net/natives/?_0x99AC7F0D8B9C893D>
#[doc(alias(
    "StartPetrolTrailDecals",
    "START_PETROL_TRAIL_DECALS",
    "0x99AC7F0D8B9C893D"
))]
#[inline]
pub fn start_petrol_trail_decals(p0: f32) {
    call(0x99AC7F0D8B9C893D, (p0,))
}

/// `StopBinkMovie`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x63606A61DE68898A>
#[doc(alias(
    "StopBinkMovie",
    "_STOP_BINK_MOVIE",
    "STOP_BINK_MOVIE",
    "0x63606A61DE68898A"
))]
#[inline]
pub fn stop_bink_movie(bink_movie: i32) {
    call(0x63606A61DE68898A, (bink_movie,))
}

/// `StopParticleFxLooped`.
///
/// <https://docs.fivem.net/natives/?_0x8F75998877616996>
#[doc(alias(
    "StopParticleFxLooped",
    "STOP_PARTICLE_FX_LOOPED",
    "0x8F75998877616996"
))]
#[inline]
pub fn stop_particle_fx_looped(ptfx_handle: i32, p1: bool) {
    call(0x8F75998877616996, (ptfx_handle, p1))
}

/// `TerraingridActivate`.
///
/// <https://docs.fivem.net/natives/?_0xA356990E161C9E65>
#[doc(alias("TerraingridActivate", "TERRAINGRID_ACTIVATE", "0xA356990E161C9E65"))]
#[inline]
pub fn terraingrid_activate(toggle: bool) {
    call(0xA356990E161C9E65, (toggle,))
}

/// `TerraingridSetColours`.
///
/// <https://docs.fivem.net/natives/?_0x5CE62918F8D703C7>
#[doc(alias(
    "TerraingridSetColours",
    "TERRAINGRID_SET_COLOURS",
    "0x5CE62918F8D703C7"
))]
#[inline]
pub fn terraingrid_set_colours(
    low_r: i32,
    low_g: i32,
    low_b: i32,
    low_alpha: i32,
    r: i32,
    g: i32,
    b: i32,
    alpha: i32,
    high_r: i32,
    high_g: i32,
    high_b: i32,
    high_alpha: i32,
) {
    call(
        0x5CE62918F8D703C7,
        (
            low_r, low_g, low_b, low_alpha, r, g, b, alpha, high_r, high_g, high_b, high_alpha,
        ),
    )
}

/// `TerraingridSetParams`.
///
/// <https://docs.fivem.net/natives/?_0x1C4FC5752BCD8E48>
#[doc(alias("TerraingridSetParams", "TERRAINGRID_SET_PARAMS", "0x1C4FC5752BCD8E48"))]
#[inline]
pub fn terraingrid_set_params(
    x: f32,
    y: f32,
    z: f32,
    p3: f32,
    rotation: f32,
    p5: f32,
    width: f32,
    height: f32,
    p8: f32,
    scale: f32,
    glow_intensity: f32,
    normal_height: f32,
    height_diff: f32,
) {
    call(
        0x1C4FC5752BCD8E48,
        (
            x,
            y,
            z,
            p3,
            rotation,
            p5,
            width,
            height,
            p8,
            scale,
            glow_intensity,
            normal_height,
            height_diff,
        ),
    )
}

/// `TogglePausedRenderphases`.
///
/// <https://docs.fivem.net/natives/?_0xDFC252D8A3E15AB7>
#[doc(alias(
    "TogglePausedRenderphases",
    "TOGGLE_PAUSED_RENDERPHASES",
    "0xDFC252D8A3E15AB7",
    "_ENABLE_GAMEPLAY_CAM",
    "EnableGameplayCam",
    "_SET_FROZEN_RENDERING_DISABLED",
    "SetFrozenRenderingDisabled"
))]
#[inline]
pub fn toggle_paused_renderphases(toggle: bool) {
    call(0xDFC252D8A3E15AB7, (toggle,))
}

/// `TriggerScreenblurFadeIn`.
///
/// <https://docs.fivem.net/natives/?_0xA328A24AAA6B7FDC>
#[doc(alias(
    "TriggerScreenblurFadeIn",
    "TRIGGER_SCREENBLUR_FADE_IN",
    "0xA328A24AAA6B7FDC",
    "_TRANSITION_TO_BLURRED",
    "TransitionToBlurred"
))]
#[inline]
pub fn trigger_screenblur_fade_in(transition_time: f32) -> bool {
    call(0xA328A24AAA6B7FDC, (transition_time,))
}

/// `TriggerScreenblurFadeOut`.
///
/// <https://docs.fivem.net/natives/?_0xEFACC8AEF94430D5>
#[doc(alias(
    "TriggerScreenblurFadeOut",
    "TRIGGER_SCREENBLUR_FADE_OUT",
    "0xEFACC8AEF94430D5",
    "_TRANSITION_FROM_BLURRED",
    "TransitionFromBlurred"
))]
#[inline]
pub fn trigger_screenblur_fade_out(transition_time: f32) -> bool {
    call(0xEFACC8AEF94430D5, (transition_time,))
}

/// `Ui3dsceneIsAvailable`.
///
/// <https://docs.fivem.net/natives/?_0xD3A10FC7FD8D98CD>
#[doc(alias("Ui3dsceneIsAvailable", "UI3DSCENE_IS_AVAILABLE", "0xD3A10FC7FD8D98CD"))]
#[inline]
pub fn ui3dscene_is_available() -> bool {
    call(0xD3A10FC7FD8D98CD, ())
}

/// `Ui3dscenePushPreset`.
///
/// <https://docs.fivem.net/natives/?_0xF1CEA8A4198D8E9A>
#[doc(alias("Ui3dscenePushPreset", "UI3DSCENE_PUSH_PRESET", "0xF1CEA8A4198D8E9A"))]
#[inline]
pub fn ui3dscene_push_preset(preset_name: &str) -> bool {
    call(0xF1CEA8A4198D8E9A, (preset_name,))
}

/// `UnpatchDecalDiffuseMap`.
///
/// <https://docs.fivem.net/natives/?_0xB7ED70C49521A61D>
#[doc(alias(
    "UnpatchDecalDiffuseMap",
    "UNPATCH_DECAL_DIFFUSE_MAP",
    "0xB7ED70C49521A61D",
    "_UNDO_DECAL_TEXTURE_OVERRIDE",
    "UndoDecalTextureOverride"
))]
#[inline]
pub fn unpatch_decal_diffuse_map(decal_type: i32) {
    call(0xB7ED70C49521A61D, (decal_type,))
}

/// `UpdateLightsOnEntity`.
///
/// <https://docs.fivem.net/natives/?_0xDEADC0DEDEADC0DE>
#[doc(alias(
    "UpdateLightsOnEntity",
    "UPDATE_LIGHTS_ON_ENTITY",
    "0xDEADC0DEDEADC0DE",
    "_ENTITY_DESCRIPTION_TEXT",
    "EntityDescriptionText"
))]
#[inline]
pub fn update_lights_on_entity(entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0xDEADC0DEDEADC0DE, (entity,))
}

/// `UseParticleFxAsset`.
///
/// <https://docs.fivem.net/natives/?_0x6C38AF3693A69A91>
#[doc(alias(
    "UseParticleFxAsset",
    "USE_PARTICLE_FX_ASSET",
    "0x6C38AF3693A69A91",
    "_SET_PTFX_ASSET_NEXT_CALL",
    "SetPtfxAssetNextCall",
    "_USE_PARTICLE_FX_ASSET_NEXT_CALL",
    "UseParticleFxAssetNextCall"
))]
#[inline]
pub fn use_particle_fx_asset(name: &str) {
    call(0x6C38AF3693A69A91, (name,))
}

/// `WashDecalsFromVehicle`.
///
/// <https://docs.fivem.net/natives/?_0x5B712761429DBC14>
#[doc(alias(
    "WashDecalsFromVehicle",
    "WASH_DECALS_FROM_VEHICLE",
    "0x5B712761429DBC14"
))]
#[inline]
pub fn wash_decals_from_vehicle(vehicle: Vehicle, p1: f32) {
    call(0x5B712761429DBC14, (vehicle, p1))
}

/// `WashDecalsInRange`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x9C30613D50A6ADEF>
#[doc(alias("WashDecalsInRange", "WASH_DECALS_IN_RANGE", "0x9C30613D50A6ADEF"))]
#[inline]
pub fn wash_decals_in_range(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x9C30613D50A6ADEF, (p0, p1, p2, p3, p4))
}
