// Made by native-gen 0.2.0 from data e812083605f85f28; do not edit.

//! Namespace `AUDIO` of the GTA V client.

use crate::prelude::*;

/// `ActivateAudioSlowmoMode`.
///
/// <https://docs.fivem.net/natives/?_0xD01005D2BA2EB778>
#[doc(alias(
    "ActivateAudioSlowmoMode",
    "ACTIVATE_AUDIO_SLOWMO_MODE",
    "0xD01005D2BA2EB778"
))]
#[inline]
pub fn activate_audio_slowmo_mode(mode: &str) {
    call(0xD01005D2BA2EB778, (mode,))
}

/// `AddEntityToAudioMixGroup`.
///
/// <https://docs.fivem.net/natives/?_0x153973AB99FE8980>
#[doc(alias(
    "AddEntityToAudioMixGroup",
    "ADD_ENTITY_TO_AUDIO_MIX_GROUP",
    "0x153973AB99FE8980",
    "_DYNAMIC_MIXER_RELATED_FN",
    "DynamicMixerRelatedFn"
))]
#[inline]
pub fn add_entity_to_audio_mix_group(entity: impl Into<Entity>, group_name: &str, fade_in: f32) {
    let entity: Entity = entity.into();
    call(0x153973AB99FE8980, (entity, group_name, fade_in))
}

/// `AddLineToConversation`.
///
/// <https://docs.fivem.net/natives/?_0xC5EF963405593646>
#[doc(alias(
    "AddLineToConversation",
    "ADD_LINE_TO_CONVERSATION",
    "0xC5EF963405593646"
))]
#[inline]
pub fn add_line_to_conversation(
    speaker_conversation_index: i32,
    context: &str,
    subtitle: &str,
    listener_number: i32,
    volume_type: i32,
    is_random: bool,
    interruptible: bool,
    ducks_radio: bool,
    ducks_score: bool,
    audibility: i32,
    headset: bool,
    dont_interrupt_for_special_ability: bool,
    is_pad_speaker_route: bool,
) {
    call(
        0xC5EF963405593646,
        (
            speaker_conversation_index,
            context,
            subtitle,
            listener_number,
            volume_type,
            is_random,
            interruptible,
            ducks_radio,
            ducks_score,
            audibility,
            headset,
            dont_interrupt_for_special_ability,
            is_pad_speaker_route,
        ),
    )
}

/// `AddPedToConversation`.
///
/// <https://docs.fivem.net/natives/?_0x95D9F4BC443956E7>
#[doc(alias(
    "AddPedToConversation",
    "ADD_PED_TO_CONVERSATION",
    "0x95D9F4BC443956E7"
))]
#[inline]
pub fn add_ped_to_conversation(speaker_conversation_index: i32, ped: Ped, voice_name: &str) {
    call(
        0x95D9F4BC443956E7,
        (speaker_conversation_index, ped, voice_name),
    )
}

/// `AudioIsScriptedMusicPlaying`.
///
/// <https://docs.fivem.net/natives/?_0x845FFC3A4FEEFA3E>
#[doc(alias(
    "AudioIsScriptedMusicPlaying",
    "AUDIO_IS_SCRIPTED_MUSIC_PLAYING",
    "AUDIO_IS_MUSIC_PLAYING",
    "AudioIsMusicPlaying",
    "0x845FFC3A4FEEFA3E",
    "0x3D120012440E6683"
))]
#[inline]
pub fn audio_is_scripted_music_playing() -> bool {
    call(0x845FFC3A4FEEFA3E, ())
}

/// `BlipSiren`.
///
/// <https://docs.fivem.net/natives/?_0x1B9025BDA76822B6>
#[doc(alias("BlipSiren", "BLIP_SIREN", "0x1B9025BDA76822B6"))]
#[inline]
pub fn blip_siren(vehicle: Vehicle) {
    call(0x1B9025BDA76822B6, (vehicle,))
}

/// `BlockAllSpeechFromPed`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xF8AD2EED7C47E8FE>
#[doc(alias(
    "BlockAllSpeechFromPed",
    "BLOCK_ALL_SPEECH_FROM_PED",
    "0xF8AD2EED7C47E8FE"
))]
#[inline]
pub fn block_all_speech_from_ped(
    ped: Ped,
    should_block: bool,
    suppress_outgoing_network_speech: bool,
) {
    call(
        0xF8AD2EED7C47E8FE,
        (ped, should_block, suppress_outgoing_network_speech),
    )
}

/// `BlockDeathJingle`.
///
/// <https://docs.fivem.net/natives/?_0xF154B8D1775B2DEC>
#[doc(alias("BlockDeathJingle", "BLOCK_DEATH_JINGLE", "0xF154B8D1775B2DEC"))]
#[inline]
pub fn block_death_jingle(blocked: bool) {
    call(0xF154B8D1775B2DEC, (blocked,))
}

/// `BlockSpeechContextGroup`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0xA8A7D434AFB4B97B>
#[doc(alias(
    "BlockSpeechContextGroup",
    "BLOCK_SPEECH_CONTEXT_GROUP",
    "0xA8A7D434AFB4B97B"
))]
#[inline]
pub fn block_speech_context_group(group_name: &str, context_block_target: i32) {
    call(0xA8A7D434AFB4B97B, (group_name, context_block_target))
}

/// `CanVehicleReceiveCbRadio`.
///
/// <https://docs.fivem.net/natives/?_0x032A116663A4D5AC>
#[doc(alias(
    "CanVehicleReceiveCbRadio",
    "CAN_VEHICLE_RECEIVE_CB_RADIO",
    "0x032A116663A4D5AC",
    "_IS_VEHICLE_RADIO_LOUD",
    "IsVehicleRadioLoud"
))]
#[inline]
pub fn can_vehicle_receive_cb_radio(vehicle: Vehicle) -> bool {
    call(0x032A116663A4D5AC, (vehicle,))
}

/// `CancelAllPoliceReports`.
///
/// <https://docs.fivem.net/natives/?_0xB4F90FAF7670B16F>
#[doc(alias(
    "CancelAllPoliceReports",
    "CANCEL_ALL_POLICE_REPORTS",
    "0xB4F90FAF7670B16F",
    "_CANCEL_CURRENT_POLICE_REPORT",
    "CancelCurrentPoliceReport",
    "_DISABLE_POLICE_REPORTS",
    "DisablePoliceReports"
))]
#[inline]
pub fn cancel_all_police_reports() {
    call(0xB4F90FAF7670B16F, ())
}

/// `CancelMusicEvent`.
///
/// <https://docs.fivem.net/natives/?_0x5B17A90291133DA5>
#[doc(alias("CancelMusicEvent", "CANCEL_MUSIC_EVENT", "0x5B17A90291133DA5"))]
#[inline]
pub fn cancel_music_event(event_name: &str) -> bool {
    call(0x5B17A90291133DA5, (event_name,))
}

/// `ClearAllBrokenGlass`.
///
/// <https://docs.fivem.net/natives/?_0xB32209EFFDC04913>
#[doc(alias("ClearAllBrokenGlass", "CLEAR_ALL_BROKEN_GLASS", "0xB32209EFFDC04913"))]
#[inline]
pub fn clear_all_broken_glass() {
    call(0xB32209EFFDC04913, ())
}

/// `ClearAmbientZoneListState`.
///
/// <https://docs.fivem.net/natives/?_0x120C48C614909FA4>
#[doc(alias(
    "ClearAmbientZoneListState",
    "CLEAR_AMBIENT_ZONE_LIST_STATE",
    "0x120C48C614909FA4"
))]
#[inline]
pub fn clear_ambient_zone_list_state(zone_list_name: &str, force_update: bool) {
    call(0x120C48C614909FA4, (zone_list_name, force_update))
}

/// `ClearAmbientZoneState`.
///
/// <https://docs.fivem.net/natives/?_0x218DD44AAAC964FF>
#[doc(alias(
    "ClearAmbientZoneState",
    "CLEAR_AMBIENT_ZONE_STATE",
    "0x218DD44AAAC964FF"
))]
#[inline]
pub fn clear_ambient_zone_state(zone_name: &str, force_update: bool) {
    call(0x218DD44AAAC964FF, (zone_name, force_update))
}

/// `ClearCustomRadioTrackList`.
///
/// <https://docs.fivem.net/natives/?_0x1654F24A88A8E3FE>
#[doc(alias(
    "ClearCustomRadioTrackList",
    "CLEAR_CUSTOM_RADIO_TRACK_LIST",
    "0x1654F24A88A8E3FE"
))]
#[inline]
pub fn clear_custom_radio_track_list(radio_station: &str) {
    call(0x1654F24A88A8E3FE, (radio_station,))
}

/// `CreateNewScriptedConversation`.
///
/// <https://docs.fivem.net/natives/?_0xD2C91A0B572AAE56>
#[doc(alias(
    "CreateNewScriptedConversation",
    "CREATE_NEW_SCRIPTED_CONVERSATION",
    "0xD2C91A0B572AAE56"
))]
#[inline]
pub fn create_new_scripted_conversation() {
    call(0xD2C91A0B572AAE56, ())
}

/// `DeactivateAudioSlowmoMode`.
///
/// <https://docs.fivem.net/natives/?_0xDDC635D5B3262C56>
#[doc(alias(
    "DeactivateAudioSlowmoMode",
    "DEACTIVATE_AUDIO_SLOWMO_MODE",
    "0xDDC635D5B3262C56"
))]
#[inline]
pub fn deactivate_audio_slowmo_mode(mode: &str) {
    call(0xDDC635D5B3262C56, (mode,))
}

/// `DisablePedPainAudio`.
///
/// <https://docs.fivem.net/natives/?_0xA9A41C1E940FB0E8>
#[doc(alias("DisablePedPainAudio", "DISABLE_PED_PAIN_AUDIO", "0xA9A41C1E940FB0E8"))]
#[inline]
pub fn disable_ped_pain_audio(ped: Ped, should_disable: bool) {
    call(0xA9A41C1E940FB0E8, (ped, should_disable))
}

/// `DistantCopCarSirens`.
///
/// <https://docs.fivem.net/natives/?_0x552369F549563AD5>
#[doc(alias(
    "DistantCopCarSirens",
    "DISTANT_COP_CAR_SIRENS",
    "0x552369F549563AD5",
    "_FORCE_AMBIENT_SIREN",
    "ForceAmbientSiren"
))]
#[inline]
pub fn distant_cop_car_sirens(should_play: bool) {
    call(0x552369F549563AD5, (should_play,))
}

/// `DoesContextExistForThisPed`.
///
/// <https://docs.fivem.net/natives/?_0x49B99BF3FDA89A7A>
#[doc(alias(
    "DoesContextExistForThisPed",
    "DOES_CONTEXT_EXIST_FOR_THIS_PED",
    "0x49B99BF3FDA89A7A",
    "_CAN_PED_SPEAK",
    "CanPedSpeak"
))]
#[inline]
pub fn does_context_exist_for_this_ped(
    ped: Ped,
    speech_name: &str,
    allow_backup_pv_gs: bool,
) -> bool {
    call(0x49B99BF3FDA89A7A, (ped, speech_name, allow_backup_pv_gs))
}

/// `DoesPlayerVehHaveRadio`.
///
/// <https://docs.fivem.net/natives/?_0x109697E2FFBAC8A1>
#[doc(alias(
    "DoesPlayerVehHaveRadio",
    "DOES_PLAYER_VEH_HAVE_RADIO",
    "0x109697E2FFBAC8A1"
))]
#[inline]
pub fn does_player_veh_have_radio() -> bool {
    call(0x109697E2FFBAC8A1, ())
}

/// `EnableStallWarningSounds`.
///
/// <https://docs.fivem.net/natives/?_0xC15907D667F7CFB2>
#[doc(alias(
    "EnableStallWarningSounds",
    "ENABLE_STALL_WARNING_SOUNDS",
    "0xC15907D667F7CFB2"
))]
#[inline]
pub fn enable_stall_warning_sounds(vehicle: Vehicle, enable: bool) {
    call(0xC15907D667F7CFB2, (vehicle, enable))
}

/// `EnableStuntJumpAudio`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0xB81CF134AEB56FFB>
#[doc(alias(
    "EnableStuntJumpAudio",
    "ENABLE_STUNT_JUMP_AUDIO",
    "0xB81CF134AEB56FFB"
))]
#[inline]
pub fn enable_stunt_jump_audio() {
    call(0xB81CF134AEB56FFB, ())
}

/// `EnableVehicleExhaustPops`.
///
/// <https://docs.fivem.net/natives/?_0x2BE4BC731D039D5A>
#[doc(alias(
    "EnableVehicleExhaustPops",
    "ENABLE_VEHICLE_EXHAUST_POPS",
    "0x2BE4BC731D039D5A"
))]
#[inline]
pub fn enable_vehicle_exhaust_pops(vehicle: Vehicle, toggle: bool) {
    call(0x2BE4BC731D039D5A, (vehicle, toggle))
}

/// `EnableVehicleFanbeltDamage`.
///
/// <https://docs.fivem.net/natives/?_0x1C073274E065C6D2>
#[doc(alias(
    "EnableVehicleFanbeltDamage",
    "ENABLE_VEHICLE_FANBELT_DAMAGE",
    "0x1C073274E065C6D2"
))]
#[inline]
pub fn enable_vehicle_fanbelt_damage(vehicle: Vehicle, enable_fanbelt_damage: bool) {
    call(0x1C073274E065C6D2, (vehicle, enable_fanbelt_damage))
}

/// `FindRadioStationIndex`.
///
/// <https://docs.fivem.net/natives/?_0x8D67489793FF428B>
#[doc(alias(
    "FindRadioStationIndex",
    "FIND_RADIO_STATION_INDEX",
    "0x8D67489793FF428B"
))]
#[inline]
pub fn find_radio_station_index(station_name_hash: impl Into<Hash>) -> i32 {
    let station_name_hash: Hash = station_name_hash.into();
    call(0x8D67489793FF428B, (station_name_hash,))
}

/// `ForceMusicTrackList`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x4E0AF9114608257C>
#[doc(alias(
    "ForceMusicTrackList",
    "FORCE_MUSIC_TRACK_LIST",
    "0x4E0AF9114608257C",
    "_FORCE_RADIO_TRACK_LIST_POSITION",
    "ForceRadioTrackListPosition"
))]
#[inline]
pub fn force_music_track_list(
    radio_station: &str,
    track_list_name: &str,
    time_offset_milliseconds: i32,
) {
    call(
        0x4E0AF9114608257C,
        (radio_station, track_list_name, time_offset_milliseconds),
    )
}

/// `ForcePedPanicWalla`.
///
/// <https://docs.fivem.net/natives/?_0x062D5EAD4DA2FA6A>
#[doc(alias("ForcePedPanicWalla", "FORCE_PED_PANIC_WALLA", "0x062D5EAD4DA2FA6A"))]
#[inline]
pub fn force_ped_panic_walla() {
    call(0x062D5EAD4DA2FA6A, ())
}

/// `ForceUseAudioGameObject`.
///
/// <https://docs.fivem.net/natives/?_0x4F0C413926060B38>
#[doc(alias(
    "ForceUseAudioGameObject",
    "FORCE_USE_AUDIO_GAME_OBJECT",
    "0x4F0C413926060B38",
    "_FORCE_VEHICLE_ENGINE_AUDIO",
    "ForceVehicleEngineAudio",
    "_SET_VEHICLE_AUDIO",
    "SetVehicleAudio"
))]
#[inline]
pub fn force_use_audio_game_object(vehicle: Vehicle, game_object_name: &str) {
    call(0x4F0C413926060B38, (vehicle, game_object_name))
}

/// `ForceVehicleEngineSynth`.
///
/// <https://docs.fivem.net/natives/?_0xEB7D0E1FCC8FE17A>
#[doc(alias(
    "ForceVehicleEngineSynth",
    "_FORCE_VEHICLE_ENGINE_SYNTH",
    "0xEB7D0E1FCC8FE17A"
))]
#[inline]
pub fn force_vehicle_engine_synth(vehicle: Vehicle, force: bool) {
    call(0xEB7D0E1FCC8FE17A, (vehicle, force))
}

/// `FreezeMicrophone`.
///
/// <https://docs.fivem.net/natives/?_0xD57AAAE0E2214D11>
#[doc(alias("FreezeMicrophone", "FREEZE_MICROPHONE", "0xD57AAAE0E2214D11"))]
#[inline]
pub fn freeze_microphone() {
    call(0xD57AAAE0E2214D11, ())
}

/// `FreezeRadioStation`.
///
/// <https://docs.fivem.net/natives/?_0x344F393B027E38C3>
#[doc(alias("FreezeRadioStation", "FREEZE_RADIO_STATION", "0x344F393B027E38C3"))]
#[inline]
pub fn freeze_radio_station(radio_station: &str) {
    call(0x344F393B027E38C3, (radio_station,))
}

/// `GetAmbientVoiceNameHash`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x5E203DA2BA15D436>
#[doc(alias(
    "GetAmbientVoiceNameHash",
    "GET_AMBIENT_VOICE_NAME_HASH",
    "0x5E203DA2BA15D436",
    "_GET_AMBIENT_VOICE_NAME_HASH"
))]
#[inline]
pub fn get_ambient_voice_name_hash(ped: Ped) -> Hash {
    call(0x5E203DA2BA15D436, (ped,))
}

/// `GetAudibleMusicTrackTextId`.
///
/// <https://docs.fivem.net/natives/?_0x50B196FC9ED6545B>
#[doc(alias(
    "GetAudibleMusicTrackTextId",
    "GET_AUDIBLE_MUSIC_TRACK_TEXT_ID",
    "0x50B196FC9ED6545B"
))]
#[inline]
pub fn get_audible_music_track_text_id() -> i32 {
    call(0x50B196FC9ED6545B, ())
}

/// `GetCurrentRadioTrackPlaybackTime`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x3E65CDE5215832C1>
#[doc(alias(
    "GetCurrentRadioTrackPlaybackTime",
    "_GET_CURRENT_RADIO_TRACK_PLAYBACK_TIME",
    "GET_CURRENT_TRACK_PLAY_TIME",
    "GetCurrentTrackPlayTime",
    "0x3E65CDE5215832C1",
    "_GET_CURRENT_RADIO_STATION_HASH",
    "GetCurrentRadioStationHash"
))]
#[inline]
pub fn get_current_radio_track_playback_time(radio_station_name: &str) -> i32 {
    call(0x3E65CDE5215832C1, (radio_station_name,))
}

/// `GetCurrentScriptedConversationLine`.
///
/// <https://docs.fivem.net/natives/?_0x480357EE890C295A>
#[doc(alias(
    "GetCurrentScriptedConversationLine",
    "GET_CURRENT_SCRIPTED_CONVERSATION_LINE",
    "0x480357EE890C295A"
))]
#[inline]
pub fn get_current_scripted_conversation_line() -> i32 {
    call(0x480357EE890C295A, ())
}

/// `GetCurrentTrackSoundName`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x34D66BC058019CE0>
#[doc(alias(
    "GetCurrentTrackSoundName",
    "GET_CURRENT_TRACK_SOUND_NAME",
    "0x34D66BC058019CE0",
    "_GET_CURRENT_RADIO_TRACK_NAME",
    "GetCurrentRadioTrackName"
))]
#[inline]
pub fn get_current_track_sound_name(radio_station_name: &str) -> Hash {
    call(0x34D66BC058019CE0, (radio_station_name,))
}

/// `GetIsPreloadedConversationReady`.
///
/// <https://docs.fivem.net/natives/?_0xE73364DB90778FFA>
#[doc(alias(
    "GetIsPreloadedConversationReady",
    "GET_IS_PRELOADED_CONVERSATION_READY",
    "0xE73364DB90778FFA"
))]
#[inline]
pub fn get_is_preloaded_conversation_ready() -> bool {
    call(0xE73364DB90778FFA, ())
}

/// `GetMusicPlaytime`.
///
/// <https://docs.fivem.net/natives/?_0xE7A0D23DC414507B>
#[doc(alias("GetMusicPlaytime", "GET_MUSIC_PLAYTIME", "0xE7A0D23DC414507B"))]
#[inline]
pub fn get_music_playtime() -> i32 {
    call(0xE7A0D23DC414507B, ())
}

/// `GetMusicVolSlider`.
///
/// <https://docs.fivem.net/natives/?_0x3A48AB4445D499BE>
#[doc(alias("GetMusicVolSlider", "GET_MUSIC_VOL_SLIDER", "0x3A48AB4445D499BE"))]
#[inline]
pub fn get_music_vol_slider() -> i32 {
    call(0x3A48AB4445D499BE, ())
}

/// `GetNetworkIdFromSoundId`.
///
/// <https://docs.fivem.net/natives/?_0x2DE3F0A134FFBC0D>
#[doc(alias(
    "GetNetworkIdFromSoundId",
    "GET_NETWORK_ID_FROM_SOUND_ID",
    "0x2DE3F0A134FFBC0D"
))]
#[inline]
pub fn get_network_id_from_sound_id(sound_id: i32) -> i32 {
    call(0x2DE3F0A134FFBC0D, (sound_id,))
}

/// `GetNextAudibleBeat`, since game build 1493.
///
/// The values: `time_in_seconds`, `bpm`, `beat_num`.
///
/// <https://docs.fivem.net/natives/?_0xC64A06D939F826F5>
#[doc(alias("GetNextAudibleBeat", "GET_NEXT_AUDIBLE_BEAT", "0xC64A06D939F826F5"))]
#[inline]
pub fn get_next_audible_beat() -> Option<(f32, f32, i32)> {
    let mut time_in_seconds = Out::<f32>::default();
    let mut bpm = Out::<f32>::default();
    let mut beat_num = Out::<i32>::default();
    let result: bool = call(
        0xC64A06D939F826F5,
        (&mut time_in_seconds, &mut bpm, &mut beat_num),
    );
    result.then(|| (time_in_seconds.get(), bpm.get(), beat_num.get()))
}

/// `GetNumUnlockedRadioStations`.
///
/// <https://docs.fivem.net/natives/?_0xF1620ECB50E01DE7>
#[doc(alias(
    "GetNumUnlockedRadioStations",
    "GET_NUM_UNLOCKED_RADIO_STATIONS",
    "0xF1620ECB50E01DE7",
    "_MAX_RADIO_STATION_INDEX",
    "MaxRadioStationIndex"
))]
#[inline]
pub fn get_num_unlocked_radio_stations() -> i32 {
    call(0xF1620ECB50E01DE7, ())
}

/// `GetPlayerRadioStationGenre`.
///
/// <https://docs.fivem.net/natives/?_0xA571991A7FE6CCEB>
#[doc(alias(
    "GetPlayerRadioStationGenre",
    "GET_PLAYER_RADIO_STATION_GENRE",
    "0xA571991A7FE6CCEB"
))]
#[inline]
pub fn get_player_radio_station_genre() -> i32 {
    call(0xA571991A7FE6CCEB, ())
}

/// `GetPlayerRadioStationIndex`.
///
/// <https://docs.fivem.net/natives/?_0xE8AF77C4C06ADC93>
#[doc(alias(
    "GetPlayerRadioStationIndex",
    "GET_PLAYER_RADIO_STATION_INDEX",
    "0xE8AF77C4C06ADC93"
))]
#[inline]
pub fn get_player_radio_station_index() -> i32 {
    call(0xE8AF77C4C06ADC93, ())
}

/// `GetPlayerRadioStationName`.
///
/// <https://docs.fivem.net/natives/?_0xF6D733C32076AD03>
#[doc(alias(
    "GetPlayerRadioStationName",
    "GET_PLAYER_RADIO_STATION_NAME",
    "0xF6D733C32076AD03"
))]
#[inline]
pub fn get_player_radio_station_name() -> Option<String> {
    call(0xF6D733C32076AD03, ())
}

/// `GetRadioStationName`.
///
/// <https://docs.fivem.net/natives/?_0xB28ECA15046CA8B9>
#[doc(alias("GetRadioStationName", "GET_RADIO_STATION_NAME", "0xB28ECA15046CA8B9"))]
#[inline]
pub fn get_radio_station_name(station_index: i32) -> Option<String> {
    call(0xB28ECA15046CA8B9, (station_index,))
}

/// `GetSoundId`.
///
/// <https://docs.fivem.net/natives/?_0x430386FE9BF80B45>
#[doc(alias("GetSoundId", "GET_SOUND_ID", "0x430386FE9BF80B45"))]
#[inline]
pub fn get_sound_id() -> i32 {
    call(0x430386FE9BF80B45, ())
}

/// `GetSoundIdFromNetworkId`.
///
/// <https://docs.fivem.net/natives/?_0x75262FD12D0A1C84>
#[doc(alias(
    "GetSoundIdFromNetworkId",
    "GET_SOUND_ID_FROM_NETWORK_ID",
    "0x75262FD12D0A1C84"
))]
#[inline]
pub fn get_sound_id_from_network_id(net_id: i32) -> i32 {
    call(0x75262FD12D0A1C84, (net_id,))
}

/// `GetStreamPlayTime`.
///
/// <https://docs.fivem.net/natives/?_0x4E72BBDBCA58A3DB>
#[doc(alias("GetStreamPlayTime", "GET_STREAM_PLAY_TIME", "0x4E72BBDBCA58A3DB"))]
#[inline]
pub fn get_stream_play_time() -> i32 {
    call(0x4E72BBDBCA58A3DB, ())
}

/// `GetVariationChosenForScriptedLine`.
///
/// <https://docs.fivem.net/natives/?_0xAA19F5572C38B564>
#[doc(alias(
    "GetVariationChosenForScriptedLine",
    "GET_VARIATION_CHOSEN_FOR_SCRIPTED_LINE",
    "0xAA19F5572C38B564"
))]
#[inline]
pub fn get_variation_chosen_for_scripted_line(text_label: &str) -> i32 {
    call(0xAA19F5572C38B564, (text_label,))
}

/// `GetVehicleDefaultHorn`.
///
/// <https://docs.fivem.net/natives/?_0x02165D55000219AC>
#[doc(alias(
    "GetVehicleDefaultHorn",
    "GET_VEHICLE_DEFAULT_HORN",
    "0x02165D55000219AC"
))]
#[inline]
pub fn get_vehicle_default_horn(vehicle: Vehicle) -> Hash {
    call(0x02165D55000219AC, (vehicle,))
}

/// `GetVehicleDefaultHornIgnoreMods`.
///
/// <https://docs.fivem.net/natives/?_0xACB5DCCA1EC76840>
#[doc(alias(
    "GetVehicleDefaultHornIgnoreMods",
    "GET_VEHICLE_DEFAULT_HORN_IGNORE_MODS",
    "0xACB5DCCA1EC76840",
    "_GET_VEHICLE_HORN_HASH",
    "GetVehicleHornHash"
))]
#[inline]
pub fn get_vehicle_default_horn_ignore_mods(vehicle: Vehicle) -> Hash {
    call(0xACB5DCCA1EC76840, (vehicle,))
}

/// `GetVehicleHornSoundIndex`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0xD53F3A29BCE2580E>
#[doc(alias(
    "GetVehicleHornSoundIndex",
    "GET_VEHICLE_HORN_SOUND_INDEX",
    "0xD53F3A29BCE2580E",
    "0x22FECB546C276A30",
    "_GET_VEHICLE_DEFAULT_HORN_VARIATION",
    "GetVehicleDefaultHornVariation"
))]
#[inline]
pub fn get_vehicle_horn_sound_index(vehicle: Vehicle) -> i32 {
    call(0xD53F3A29BCE2580E, (vehicle,))
}

/// `HasLoadedMpDataSet`.
///
/// <https://docs.fivem.net/natives/?_0x544810ED9DB6BBE6>
#[doc(alias(
    "HasLoadedMpDataSet",
    "HAS_LOADED_MP_DATA_SET",
    "0x544810ED9DB6BBE6",
    "_HAS_MULTIPLAYER_AUDIO_DATA_LOADED",
    "HasMultiplayerAudioDataLoaded"
))]
#[inline]
pub fn has_loaded_mp_data_set() -> bool {
    call(0x544810ED9DB6BBE6, ())
}

/// `HasLoadedSpDataSet`.
///
/// <https://docs.fivem.net/natives/?_0x5B50ABB1FE3746F4>
#[doc(alias(
    "HasLoadedSpDataSet",
    "HAS_LOADED_SP_DATA_SET",
    "0x5B50ABB1FE3746F4",
    "_HAS_MULTIPLAYER_AUDIO_DATA_UNLOADED",
    "HasMultiplayerAudioDataUnloaded"
))]
#[inline]
pub fn has_loaded_sp_data_set() -> bool {
    call(0x5B50ABB1FE3746F4, ())
}

/// `HasSoundFinished`.
///
/// <https://docs.fivem.net/natives/?_0xFCBDCE714A7C88E5>
#[doc(alias("HasSoundFinished", "HAS_SOUND_FINISHED", "0xFCBDCE714A7C88E5"))]
#[inline]
pub fn has_sound_finished(sound_id: i32) -> bool {
    call(0xFCBDCE714A7C88E5, (sound_id,))
}

/// `HintAmbientAudioBank`.
///
/// <https://docs.fivem.net/natives/?_0x8F8C0E370AE62F5C>
#[doc(alias(
    "HintAmbientAudioBank",
    "HINT_AMBIENT_AUDIO_BANK",
    "0x8F8C0E370AE62F5C"
))]
#[inline]
pub fn hint_ambient_audio_bank(bank_name: &str, b_over_network: bool) -> bool {
    call(0x8F8C0E370AE62F5C, (bank_name, b_over_network))
}

/// `HintMissionAudioBank`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x40763EA7B9B783E7>
#[doc(alias(
    "HintMissionAudioBank",
    "HINT_MISSION_AUDIO_BANK",
    "0x40763EA7B9B783E7"
))]
#[inline]
pub fn hint_mission_audio_bank(bank_name: &str, b_over_network: bool, player_bits: i32) -> bool {
    call(0x40763EA7B9B783E7, (bank_name, b_over_network, player_bits))
}

/// `HintScriptAudioBank`.
///
/// <https://docs.fivem.net/natives/?_0xFB380A29641EC31A>
#[doc(alias("HintScriptAudioBank", "HINT_SCRIPT_AUDIO_BANK", "0xFB380A29641EC31A"))]
#[inline]
pub fn hint_script_audio_bank(bank_name: &str, b_over_network: bool) -> bool {
    call(0xFB380A29641EC31A, (bank_name, b_over_network))
}

/// `InitSynchSceneAudioWithEntity`.
///
/// <https://docs.fivem.net/natives/?_0x950A154B8DAB6185>
#[doc(alias(
    "InitSynchSceneAudioWithEntity",
    "INIT_SYNCH_SCENE_AUDIO_WITH_ENTITY",
    "0x950A154B8DAB6185",
    "_SET_SYNCHRONIZED_AUDIO_EVENT_POSITION_THIS_FRAME",
    "SetSynchronizedAudioEventPositionThisFrame"
))]
#[inline]
pub fn init_synch_scene_audio_with_entity(audio_name: &str, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x950A154B8DAB6185, (audio_name, entity))
}

/// `InitSynchSceneAudioWithPosition`.
///
/// <https://docs.fivem.net/natives/?_0xC8EDE9BDBCCBA6D4>
#[doc(alias(
    "InitSynchSceneAudioWithPosition",
    "INIT_SYNCH_SCENE_AUDIO_WITH_POSITION",
    "0xC8EDE9BDBCCBA6D4"
))]
#[inline]
pub fn init_synch_scene_audio_with_position(audio_name: &str, x: f32, y: f32, z: f32) {
    call(0xC8EDE9BDBCCBA6D4, (audio_name, x, y, z))
}

/// `InterruptConversation`.
///
/// <https://docs.fivem.net/natives/?_0xA018A12E5C5C2FA6>
#[doc(alias(
    "InterruptConversation",
    "INTERRUPT_CONVERSATION",
    "0xA018A12E5C5C2FA6"
))]
#[inline]
pub fn interrupt_conversation(interrupter_ped: Ped, context: &str, voice_name: &str) {
    call(0xA018A12E5C5C2FA6, (interrupter_ped, context, voice_name))
}

/// `InterruptConversationAndPause`.
///
/// <https://docs.fivem.net/natives/?_0x8A694D7A68F8DC38>
#[doc(alias(
    "InterruptConversationAndPause",
    "INTERRUPT_CONVERSATION_AND_PAUSE",
    "0x8A694D7A68F8DC38"
))]
#[inline]
pub fn interrupt_conversation_and_pause(interrupter_ped: Ped, context: &str, voice_name: &str) {
    call(0x8A694D7A68F8DC38, (interrupter_ped, context, voice_name))
}

/// `IsAlarmPlaying`.
///
/// <https://docs.fivem.net/natives/?_0x226435CB96CCFC8C>
#[doc(alias("IsAlarmPlaying", "IS_ALARM_PLAYING", "0x226435CB96CCFC8C"))]
#[inline]
pub fn is_alarm_playing(alarm_name: &str) -> bool {
    call(0x226435CB96CCFC8C, (alarm_name,))
}

/// `IsAmbientSpeechDisabled`.
///
/// <https://docs.fivem.net/natives/?_0x932C2D096A2C3FFF>
#[doc(alias(
    "IsAmbientSpeechDisabled",
    "IS_AMBIENT_SPEECH_DISABLED",
    "0x932C2D096A2C3FFF"
))]
#[inline]
pub fn is_ambient_speech_disabled(ped: Ped) -> bool {
    call(0x932C2D096A2C3FFF, (ped,))
}

/// `IsAmbientSpeechPlaying`.
///
/// <https://docs.fivem.net/natives/?_0x9072C8B49907BFAD>
#[doc(alias(
    "IsAmbientSpeechPlaying",
    "IS_AMBIENT_SPEECH_PLAYING",
    "0x9072C8B49907BFAD"
))]
#[inline]
pub fn is_ambient_speech_playing(ped: Ped) -> bool {
    call(0x9072C8B49907BFAD, (ped,))
}

/// `IsAmbientZoneEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x01E2817A479A7F9B>
#[doc(alias(
    "IsAmbientZoneEnabled",
    "IS_AMBIENT_ZONE_ENABLED",
    "0x01E2817A479A7F9B"
))]
#[inline]
pub fn is_ambient_zone_enabled(ambient_zone: &str) -> bool {
    call(0x01E2817A479A7F9B, (ambient_zone,))
}

/// `IsAnimalVocalizationPlaying`.
///
/// <https://docs.fivem.net/natives/?_0xC265DF9FB44A9FBD>
#[doc(alias(
    "IsAnimalVocalizationPlaying",
    "IS_ANIMAL_VOCALIZATION_PLAYING",
    "0xC265DF9FB44A9FBD"
))]
#[inline]
pub fn is_animal_vocalization_playing(ped_handle: Ped) -> bool {
    call(0xC265DF9FB44A9FBD, (ped_handle,))
}

/// `IsAnyPositionalSpeechPlaying`, since game build 2189.
///
/// <https://docs.fivem.net/natives/?_0x30CA2EF91D15ADF8>
#[doc(alias(
    "IsAnyPositionalSpeechPlaying",
    "IS_ANY_POSITIONAL_SPEECH_PLAYING",
    "0x30CA2EF91D15ADF8"
))]
#[inline]
pub fn is_any_positional_speech_playing() -> bool {
    call(0x30CA2EF91D15ADF8, ())
}

/// `IsAnySpeechPlaying`.
///
/// <https://docs.fivem.net/natives/?_0x729072355FA39EC9>
#[doc(alias("IsAnySpeechPlaying", "IS_ANY_SPEECH_PLAYING", "0x729072355FA39EC9"))]
#[inline]
pub fn is_any_speech_playing(ped: Ped) -> bool {
    call(0x729072355FA39EC9, (ped,))
}

/// `IsAudioSceneActive`.
///
/// <https://docs.fivem.net/natives/?_0xB65B60556E2A9225>
#[doc(alias("IsAudioSceneActive", "IS_AUDIO_SCENE_ACTIVE", "0xB65B60556E2A9225"))]
#[inline]
pub fn is_audio_scene_active(scene: &str) -> bool {
    call(0xB65B60556E2A9225, (scene,))
}

/// `IsGameInControlOfMusic`.
///
/// <https://docs.fivem.net/natives/?_0x6D28DC1671E334FD>
#[doc(alias(
    "IsGameInControlOfMusic",
    "IS_GAME_IN_CONTROL_OF_MUSIC",
    "0x6D28DC1671E334FD"
))]
#[inline]
pub fn is_game_in_control_of_music() -> bool {
    call(0x6D28DC1671E334FD, ())
}

/// `IsHornActive`.
///
/// <https://docs.fivem.net/natives/?_0x9D6BFC12B05C6121>
#[doc(alias("IsHornActive", "IS_HORN_ACTIVE", "0x9D6BFC12B05C6121"))]
#[inline]
pub fn is_horn_active(vehicle: Vehicle) -> bool {
    call(0x9D6BFC12B05C6121, (vehicle,))
}

/// `IsMissionCompletePlaying`.
///
/// <https://docs.fivem.net/natives/?_0x19A30C23F5827F8A>
#[doc(alias(
    "IsMissionCompletePlaying",
    "IS_MISSION_COMPLETE_PLAYING",
    "0x19A30C23F5827F8A"
))]
#[inline]
pub fn is_mission_complete_playing() -> bool {
    call(0x19A30C23F5827F8A, ())
}

/// `IsMissionCompleteReadyForUi`.
///
/// <https://docs.fivem.net/natives/?_0x6F259F82D873B8B8>
#[doc(alias(
    "IsMissionCompleteReadyForUi",
    "IS_MISSION_COMPLETE_READY_FOR_UI",
    "0x6F259F82D873B8B8"
))]
#[inline]
pub fn is_mission_complete_ready_for_ui() -> bool {
    call(0x6F259F82D873B8B8, ())
}

/// `IsMissionNewsStoryUnlocked`.
///
/// <https://docs.fivem.net/natives/?_0x66E49BF55B4B1874>
#[doc(alias(
    "IsMissionNewsStoryUnlocked",
    "IS_MISSION_NEWS_STORY_UNLOCKED",
    "0x66E49BF55B4B1874",
    "GET_NUMBER_OF_PASSENGER_VOICE_VARIATIONS",
    "GetNumberOfPassengerVoiceVariations"
))]
#[inline]
pub fn is_mission_news_story_unlocked(news_story: i32) -> bool {
    call(0x66E49BF55B4B1874, (news_story,))
}

/// `IsMobileInterferenceActive`.
///
/// <https://docs.fivem.net/natives/?_0xC8B1B2425604CDD0>
#[doc(alias(
    "IsMobileInterferenceActive",
    "IS_MOBILE_INTERFERENCE_ACTIVE",
    "0xC8B1B2425604CDD0"
))]
#[inline]
pub fn is_mobile_interference_active() -> bool {
    call(0xC8B1B2425604CDD0, ())
}

/// `IsMobilePhoneCallOngoing`.
///
/// <https://docs.fivem.net/natives/?_0x7497D2CE2C30D24C>
#[doc(alias(
    "IsMobilePhoneCallOngoing",
    "IS_MOBILE_PHONE_CALL_ONGOING",
    "0x7497D2CE2C30D24C"
))]
#[inline]
pub fn is_mobile_phone_call_ongoing() -> bool {
    call(0x7497D2CE2C30D24C, ())
}

/// `IsMobilePhoneRadioActive`.
///
/// <https://docs.fivem.net/natives/?_0xB35CE999E8EF317E>
#[doc(alias(
    "IsMobilePhoneRadioActive",
    "IS_MOBILE_PHONE_RADIO_ACTIVE",
    "0xB35CE999E8EF317E"
))]
#[inline]
pub fn is_mobile_phone_radio_active() -> bool {
    call(0xB35CE999E8EF317E, ())
}

/// `IsMusicOneshotPlaying`.
///
/// <https://docs.fivem.net/natives/?_0xA097AB275061FB21>
#[doc(alias(
    "IsMusicOneshotPlaying",
    "IS_MUSIC_ONESHOT_PLAYING",
    "0xA097AB275061FB21"
))]
#[inline]
pub fn is_music_oneshot_playing() -> bool {
    call(0xA097AB275061FB21, ())
}

/// `IsPedInCurrentConversation`.
///
/// <https://docs.fivem.net/natives/?_0x049E937F18F4020C>
#[doc(alias(
    "IsPedInCurrentConversation",
    "IS_PED_IN_CURRENT_CONVERSATION",
    "0x049E937F18F4020C"
))]
#[inline]
pub fn is_ped_in_current_conversation(ped: Ped) -> bool {
    call(0x049E937F18F4020C, (ped,))
}

/// `IsPedRingtonePlaying`.
///
/// <https://docs.fivem.net/natives/?_0x1E8E5E20937E3137>
#[doc(alias(
    "IsPedRingtonePlaying",
    "IS_PED_RINGTONE_PLAYING",
    "0x1E8E5E20937E3137"
))]
#[inline]
pub fn is_ped_ringtone_playing(ped: Ped) -> bool {
    call(0x1E8E5E20937E3137, (ped,))
}

/// `IsPlayerVehRadioEnable`.
///
/// <https://docs.fivem.net/natives/?_0x5F43D83FD6738741>
#[doc(alias(
    "IsPlayerVehRadioEnable",
    "IS_PLAYER_VEH_RADIO_ENABLE",
    "0x5F43D83FD6738741",
    "_IS_PLAYER_VEHICLE_RADIO_ENABLED",
    "IsPlayerVehicleRadioEnabled"
))]
#[inline]
pub fn is_player_veh_radio_enable() -> bool {
    call(0x5F43D83FD6738741, ())
}

/// `IsRadioFadedOut`.
///
/// <https://docs.fivem.net/natives/?_0x0626A247D2405330>
#[doc(alias("IsRadioFadedOut", "IS_RADIO_FADED_OUT", "0x0626A247D2405330"))]
#[inline]
pub fn is_radio_faded_out() -> bool {
    call(0x0626A247D2405330, ())
}

/// `IsRadioRetuning`.
///
/// <https://docs.fivem.net/natives/?_0xA151A7394A214E65>
#[doc(alias("IsRadioRetuning", "IS_RADIO_RETUNING", "0xA151A7394A214E65"))]
#[inline]
pub fn is_radio_retuning() -> bool {
    call(0xA151A7394A214E65, ())
}

/// `IsRadioStationFavourited`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x2B1784DB08AFEA79>
#[doc(alias(
    "IsRadioStationFavourited",
    "IS_RADIO_STATION_FAVOURITED",
    "0x2B1784DB08AFEA79",
    "_IS_RADIO_STATION_VISIBLE",
    "IsRadioStationVisible"
))]
#[inline]
pub fn is_radio_station_favourited(radio_station: &str) -> bool {
    call(0x2B1784DB08AFEA79, (radio_station,))
}

/// `IsScriptedConversationLoaded`.
///
/// <https://docs.fivem.net/natives/?_0xDF0D54BE7A776737>
#[doc(alias(
    "IsScriptedConversationLoaded",
    "IS_SCRIPTED_CONVERSATION_LOADED",
    "0xDF0D54BE7A776737"
))]
#[inline]
pub fn is_scripted_conversation_loaded() -> bool {
    call(0xDF0D54BE7A776737, ())
}

/// `IsScriptedConversationOngoing`.
///
/// <https://docs.fivem.net/natives/?_0x16754C556D2EDE3D>
#[doc(alias(
    "IsScriptedConversationOngoing",
    "IS_SCRIPTED_CONVERSATION_ONGOING",
    "0x16754C556D2EDE3D"
))]
#[inline]
pub fn is_scripted_conversation_ongoing() -> bool {
    call(0x16754C556D2EDE3D, ())
}

/// `IsScriptedSpeechPlaying`.
///
/// <https://docs.fivem.net/natives/?_0xCC9AA18DCC7084F4>
#[doc(alias(
    "IsScriptedSpeechPlaying",
    "IS_SCRIPTED_SPEECH_PLAYING",
    "0xCC9AA18DCC7084F4"
))]
#[inline]
pub fn is_scripted_speech_playing(ped: Ped) -> bool {
    call(0xCC9AA18DCC7084F4, (ped,))
}

/// `IsStreamPlaying`.
///
/// <https://docs.fivem.net/natives/?_0xD11FA52EB849D978>
#[doc(alias("IsStreamPlaying", "IS_STREAM_PLAYING", "0xD11FA52EB849D978"))]
#[inline]
pub fn is_stream_playing() -> bool {
    call(0xD11FA52EB849D978, ())
}

/// `IsVehicleAudiblyDamaged`.
///
/// <https://docs.fivem.net/natives/?_0x5DB8010EE71FDEF2>
#[doc(alias(
    "IsVehicleAudiblyDamaged",
    "IS_VEHICLE_AUDIBLY_DAMAGED",
    "0x5DB8010EE71FDEF2"
))]
#[inline]
pub fn is_vehicle_audibly_damaged(vehicle: Vehicle) -> bool {
    call(0x5DB8010EE71FDEF2, (vehicle,))
}

/// `IsVehicleRadioOn`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x0BE4BE946463F917>
#[doc(alias(
    "IsVehicleRadioOn",
    "IS_VEHICLE_RADIO_ON",
    "0x0BE4BE946463F917",
    "_IS_VEHICLE_RADIO_ENABLED",
    "IsVehicleRadioEnabled"
))]
#[inline]
pub fn is_vehicle_radio_on(vehicle: Vehicle) -> bool {
    call(0x0BE4BE946463F917, (vehicle,))
}

/// `LinkStaticEmitterToEntity`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x651D3228960D08AF>
#[doc(alias(
    "LinkStaticEmitterToEntity",
    "LINK_STATIC_EMITTER_TO_ENTITY",
    "0x651D3228960D08AF",
    "_LINK_STATIC_EMITTER_TO_ENTITY"
))]
#[inline]
pub fn link_static_emitter_to_entity(emitter_name: &str, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x651D3228960D08AF, (emitter_name, entity))
}

/// `LoadStream`.
///
/// <https://docs.fivem.net/natives/?_0x1F1F957154EC51DF>
#[doc(alias("LoadStream", "LOAD_STREAM", "0x1F1F957154EC51DF"))]
#[inline]
pub fn load_stream(stream_name: &str, sound_set: &str) -> bool {
    call(0x1F1F957154EC51DF, (stream_name, sound_set))
}

/// `LoadStreamWithStartOffset`.
///
/// <https://docs.fivem.net/natives/?_0x59C16B79F53B3712>
#[doc(alias(
    "LoadStreamWithStartOffset",
    "LOAD_STREAM_WITH_START_OFFSET",
    "0x59C16B79F53B3712"
))]
#[inline]
pub fn load_stream_with_start_offset(
    stream_name: &str,
    start_offset: i32,
    sound_set: &str,
) -> bool {
    call(0x59C16B79F53B3712, (stream_name, start_offset, sound_set))
}

/// `LockRadioStation`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x477D9DB48F889591>
#[doc(alias(
    "LockRadioStation",
    "LOCK_RADIO_STATION",
    "0x477D9DB48F889591",
    "0x94F2E83EAD7E6B82",
    "_LOCK_RADIO_STATION",
    "_SET_RADIO_STATION_DISABLED",
    "SetRadioStationDisabled"
))]
#[inline]
pub fn lock_radio_station(radio_station_name: &str, toggle: bool) {
    call(0x477D9DB48F889591, (radio_station_name, toggle))
}

/// `LockRadioStationTrackList`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0xFF5E5EA2DCEEACF3>
#[doc(alias(
    "LockRadioStationTrackList",
    "LOCK_RADIO_STATION_TRACK_LIST",
    "0xFF5E5EA2DCEEACF3"
))]
#[inline]
pub fn lock_radio_station_track_list(radio_station: &str, track_list_name: &str) {
    call(0xFF5E5EA2DCEEACF3, (radio_station, track_list_name))
}

/// `N_0x02e93c796abd3a97`.
///
/// <https://docs.fivem.net/natives/?_0x02E93C796ABD3A97>
#[doc(alias(
    "N_0x02e93c796abd3a97",
    "SET_RADIO_POSITION_AUDIO_MUTE",
    "SetRadioPositionAudioMute",
    "0x02E93C796ABD3A97"
))]
#[inline]
pub fn n_0x02e93c796abd3a97(p0: bool) {
    call(0x02E93C796ABD3A97, (p0,))
}

/// `N_0x11579d940949c49e`, since game build 678.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x11579D940949C49E>
#[doc(alias(
    "N_0x11579d940949c49e",
    "UNHINT_NAMED_SCRIPT_AUDIO_BANK",
    "UnhintNamedScriptAudioBank",
    "0x11579D940949C49E"
))]
#[inline]
pub fn n_0x11579d940949c49e(p0: i32) {
    call(0x11579D940949C49E, (p0,))
}

/// `N_0x19af7ed9b9d23058`.
///
/// <https://docs.fivem.net/natives/?_0x19AF7ED9B9D23058>
#[doc(alias(
    "N_0x19af7ed9b9d23058",
    "UNHINT_AMBIENT_AUDIO_BANK",
    "UnhintAmbientAudioBank",
    "0x19AF7ED9B9D23058"
))]
#[inline]
pub fn n_0x19af7ed9b9d23058() {
    call(0x19AF7ED9B9D23058, ())
}

/// `N_0x2dd39bf3e2f9c47f`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x2DD39BF3E2F9C47F>
#[doc(alias(
    "N_0x2dd39bf3e2f9c47f",
    "AUDIO_IS_SCRIPTED_MUSIC_PLAYING",
    "AudioIsScriptedMusicPlaying",
    "0x2DD39BF3E2F9C47F"
))]
#[inline]
pub fn n_0x2dd39bf3e2f9c47f() -> i32 {
    call(0x2DD39BF3E2F9C47F, ())
}

/// `N_0x43fa0dfc5df87815`.
///
/// <https://docs.fivem.net/natives/?_0x43FA0DFC5DF87815>
#[doc(alias(
    "N_0x43fa0dfc5df87815",
    "SET_SIREN_CAN_BE_CONTROLLED_BY_AUDIO",
    "SetSirenCanBeControlledByAudio",
    "0x43FA0DFC5DF87815"
))]
#[inline]
pub fn n_0x43fa0dfc5df87815(vehicle: Vehicle, p1: bool) {
    call(0x43FA0DFC5DF87815, (vehicle, p1))
}

/// `N_0x55ecf4d13d9903b0`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x55ECF4D13D9903B0>
#[doc(alias(
    "N_0x55ecf4d13d9903b0",
    "SET_NEXT_RADIO_TRACK",
    "SetNextRadioTrack",
    "0x55ECF4D13D9903B0"
))]
#[inline]
pub fn n_0x55ecf4d13d9903b0(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x55ECF4D13D9903B0, (p0, p1, p2, p3))
}

/// `N_0x58bb377bec7cd5f4`.
///
/// <https://docs.fivem.net/natives/?_0x58BB377BEC7CD5F4>
#[doc(alias(
    "N_0x58bb377bec7cd5f4",
    "SET_VEHICLE_CONVERSATIONS_PERSIST",
    "SetVehicleConversationsPersist",
    "0x58BB377BEC7CD5F4"
))]
#[inline]
pub fn n_0x58bb377bec7cd5f4(p0: bool, p1: bool) {
    call(0x58BB377BEC7CD5F4, (p0, p1))
}

/// `N_0x5b9853296731e88d`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x5B9853296731E88D>
#[doc(alias(
    "N_0x5b9853296731e88d",
    "PLAY_SOUND_FROM_ENTITY_HASH",
    "PlaySoundFromEntityHash",
    "0x5B9853296731E88D"
))]
#[inline]
pub fn n_0x5b9853296731e88d(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x5B9853296731E88D, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x8bf907833be275de`.
///
/// <https://docs.fivem.net/natives/?_0x8BF907833BE275DE>
#[doc(alias(
    "N_0x8bf907833be275de",
    "SET_PED_INTERIOR_WALLA_DENSITY",
    "SetPedInteriorWallaDensity",
    "0x8BF907833BE275DE"
))]
#[inline]
pub fn n_0x8bf907833be275de(p0: f32, p1: f32) {
    call(0x8BF907833BE275DE, (p0, p1))
}

/// `N_0x97ffb4adeed08066`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x97FFB4ADEED08066>
#[doc(alias(
    "N_0x97ffb4adeed08066",
    "SET_VEHICLE_FORCE_REVERSE_WARNING",
    "SetVehicleForceReverseWarning",
    "0x97FFB4ADEED08066"
))]
#[inline]
pub fn n_0x97ffb4adeed08066(p0: i32, p1: i32) {
    call(0x97FFB4ADEED08066, (p0, p1))
}

/// `N_0x9ac92eed5e4793ab`.
///
/// <https://docs.fivem.net/natives/?_0x9AC92EED5E4793AB>
#[doc(alias(
    "N_0x9ac92eed5e4793ab",
    "UNHINT_SCRIPT_AUDIO_BANK",
    "UnhintScriptAudioBank",
    "0x9AC92EED5E4793AB"
))]
#[inline]
pub fn n_0x9ac92eed5e4793ab() {
    call(0x9AC92EED5E4793AB, ())
}

/// `N_0x9bd7bd55e4533183`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x9BD7BD55E4533183>
#[doc(alias(
    "N_0x9bd7bd55e4533183",
    "SET_VEHICLE_CONVERSATIONS_PERSIST_NEW",
    "SetVehicleConversationsPersistNew",
    "0x9BD7BD55E4533183"
))]
#[inline]
pub fn n_0x9bd7bd55e4533183(p0: i32, p1: i32, p2: i32) {
    call(0x9BD7BD55E4533183, (p0, p1, p2))
}

/// `N_0xb542de8c3d1cb210`.
///
/// <https://docs.fivem.net/natives/?_0xB542DE8C3D1CB210>
#[doc(alias(
    "N_0xb542de8c3d1cb210",
    "SET_NO_DUCKING_FOR_CONVERSATION",
    "SetNoDuckingForConversation",
    "0xB542DE8C3D1CB210"
))]
#[inline]
pub fn n_0xb542de8c3d1cb210(p0: bool) {
    call(0xB542DE8C3D1CB210, (p0,))
}

/// `N_0xbef34b1d9624d5dd`.
///
/// <https://docs.fivem.net/natives/?_0xBEF34B1D9624D5DD>
#[doc(alias(
    "N_0xbef34b1d9624d5dd",
    "SET_SKIP_MINIGUN_SPIN_UP_AUDIO",
    "SetSkipMinigunSpinUpAudio",
    "0xBEF34B1D9624D5DD"
))]
#[inline]
pub fn n_0xbef34b1d9624d5dd(p0: bool) {
    call(0xBEF34B1D9624D5DD, (p0,))
}

/// `N_0xc1805d05e6d4fe10`.
///
/// <https://docs.fivem.net/natives/?_0xC1805D05E6D4FE10>
#[doc(alias(
    "N_0xc1805d05e6d4fe10",
    "SET_VEH_FORCED_RADIO_THIS_FRAME",
    "SetVehForcedRadioThisFrame",
    "0xC1805D05E6D4FE10"
))]
#[inline]
pub fn n_0xc1805d05e6d4fe10(vehicle: Vehicle) {
    call(0xC1805D05E6D4FE10, (vehicle,))
}

/// `OverrideMicrophoneSettings`.
///
/// <https://docs.fivem.net/natives/?_0x75773E11BA459E90>
#[doc(alias(
    "OverrideMicrophoneSettings",
    "OVERRIDE_MICROPHONE_SETTINGS",
    "0x75773E11BA459E90",
    "_OVERRIDE_MICROPHONE_SETTINGS"
))]
#[inline]
pub fn override_microphone_settings(hash: impl Into<Hash>, toggle: bool) {
    let hash: Hash = hash.into();
    call(0x75773E11BA459E90, (hash, toggle))
}

/// `OverridePlayerGroundMaterial`.
///
/// <https://docs.fivem.net/natives/?_0xD2CC78CD3D0B50F9>
#[doc(alias(
    "OverridePlayerGroundMaterial",
    "OVERRIDE_PLAYER_GROUND_MATERIAL",
    "0xD2CC78CD3D0B50F9"
))]
#[inline]
pub fn override_player_ground_material(
    overridden_material_hash: impl Into<Hash>,
    script_overrides: bool,
) {
    let overridden_material_hash: Hash = overridden_material_hash.into();
    call(
        0xD2CC78CD3D0B50F9,
        (overridden_material_hash, script_overrides),
    )
}

/// `OverrideTrevorRage`.
///
/// <https://docs.fivem.net/natives/?_0x13AD665062541A7E>
#[doc(alias("OverrideTrevorRage", "OVERRIDE_TREVOR_RAGE", "0x13AD665062541A7E"))]
#[inline]
pub fn override_trevor_rage(voice_effect: &str) {
    call(0x13AD665062541A7E, (voice_effect,))
}

/// `OverrideUnderwaterStream`.
///
/// <https://docs.fivem.net/natives/?_0xF2A9CDABCEA04BD6>
#[doc(alias(
    "OverrideUnderwaterStream",
    "OVERRIDE_UNDERWATER_STREAM",
    "0xF2A9CDABCEA04BD6"
))]
#[inline]
pub fn override_underwater_stream(stream_name: &str, override_: bool) {
    call(0xF2A9CDABCEA04BD6, (stream_name, override_))
}

/// `OverrideVehHorn`.
///
/// <https://docs.fivem.net/natives/?_0x3CDC1E622CCE0356>
#[doc(alias("OverrideVehHorn", "OVERRIDE_VEH_HORN", "0x3CDC1E622CCE0356"))]
#[inline]
pub fn override_veh_horn(vehicle: Vehicle, override_: bool, horn_hash: impl Into<Hash>) {
    let horn_hash: Hash = horn_hash.into();
    call(0x3CDC1E622CCE0356, (vehicle, override_, horn_hash))
}

/// `PauseScriptedConversation`.
///
/// <https://docs.fivem.net/natives/?_0x8530AD776CD72B12>
#[doc(alias(
    "PauseScriptedConversation",
    "PAUSE_SCRIPTED_CONVERSATION",
    "0x8530AD776CD72B12"
))]
#[inline]
pub fn pause_scripted_conversation(finish_current_line: bool) {
    call(0x8530AD776CD72B12, (finish_current_line,))
}

/// `PlayAmbientSpeechFromPositionNative`.
///
/// <https://docs.fivem.net/natives/?_0xED640017ED337E45>
#[doc(alias(
    "PlayAmbientSpeechFromPositionNative",
    "PLAY_AMBIENT_SPEECH_FROM_POSITION_NATIVE",
    "0xED640017ED337E45",
    "_PLAY_AMBIENT_SPEECH_AT_COORDS",
    "PlayAmbientSpeechAtCoords"
))]
#[inline]
pub fn play_ambient_speech_from_position_native(
    speech_name: &str,
    voice_name: &str,
    x: f32,
    y: f32,
    z: f32,
    speech_param: &str,
) {
    call(
        0xED640017ED337E45,
        (speech_name, voice_name, x, y, z, speech_param),
    )
}

/// `PlayAnimalVocalization`.
///
/// <https://docs.fivem.net/natives/?_0xEE066C7006C49C0A>
#[doc(alias(
    "PlayAnimalVocalization",
    "PLAY_ANIMAL_VOCALIZATION",
    "0xEE066C7006C49C0A"
))]
#[inline]
pub fn play_animal_vocalization(ped_handle: Ped, animal_type: i32, speech_name: &str) {
    call(0xEE066C7006C49C0A, (ped_handle, animal_type, speech_name))
}

/// `PlayDeferredSoundFrontend`.
///
/// <https://docs.fivem.net/natives/?_0xCADA5A0D0702381E>
#[doc(alias(
    "PlayDeferredSoundFrontend",
    "PLAY_DEFERRED_SOUND_FRONTEND",
    "0xCADA5A0D0702381E"
))]
#[inline]
pub fn play_deferred_sound_frontend(sound_name: &str, soundset_name: &str) {
    call(0xCADA5A0D0702381E, (sound_name, soundset_name))
}

/// `PlayEndCreditsMusic`.
///
/// <https://docs.fivem.net/natives/?_0xCD536C4D33DCC900>
#[doc(alias("PlayEndCreditsMusic", "PLAY_END_CREDITS_MUSIC", "0xCD536C4D33DCC900"))]
#[inline]
pub fn play_end_credits_music(b_active: bool) {
    call(0xCD536C4D33DCC900, (b_active,))
}

/// `PlayMissionCompleteAudio`.
///
/// <https://docs.fivem.net/natives/?_0xB138AAB8A70D3C69>
#[doc(alias(
    "PlayMissionCompleteAudio",
    "PLAY_MISSION_COMPLETE_AUDIO",
    "0xB138AAB8A70D3C69"
))]
#[inline]
pub fn play_mission_complete_audio(audio_name: &str) {
    call(0xB138AAB8A70D3C69, (audio_name,))
}

/// `PlayPain`.
///
/// <https://docs.fivem.net/natives/?_0xBC9AE166038A5CEC>
#[doc(alias("PlayPain", "PLAY_PAIN", "0xBC9AE166038A5CEC"))]
#[inline]
pub fn play_pain(ped: Ped, damage_reason: i32, raw_damage: f32) {
    call(0xBC9AE166038A5CEC, (ped, damage_reason, raw_damage))
}

/// `PlayPedAmbientSpeechAndCloneNative`.
///
/// <https://docs.fivem.net/natives/?_0xC6941B4A3A8FBBB9>
#[doc(alias(
    "PlayPedAmbientSpeechAndCloneNative",
    "PLAY_PED_AMBIENT_SPEECH_AND_CLONE_NATIVE",
    "0xC6941B4A3A8FBBB9",
    "_PLAY_AMBIENT_SPEECH2",
    "PlayAmbientSpeech2"
))]
#[inline]
pub fn play_ped_ambient_speech_and_clone_native(ped: Ped, speech_name: &str, speech_param: &str) {
    call(0xC6941B4A3A8FBBB9, (ped, speech_name, speech_param))
}

/// `PlayPedAmbientSpeechNative`.
///
/// <https://docs.fivem.net/natives/?_0x8E04FEDD28D42462>
#[doc(alias(
    "PlayPedAmbientSpeechNative",
    "PLAY_PED_AMBIENT_SPEECH_NATIVE",
    "0x8E04FEDD28D42462",
    "_PLAY_AMBIENT_SPEECH1",
    "PlayAmbientSpeech1"
))]
#[inline]
pub fn play_ped_ambient_speech_native(ped: Ped, speech_name: &str, speech_param: &str) {
    call(0x8E04FEDD28D42462, (ped, speech_name, speech_param))
}

/// `PlayPedAmbientSpeechWithVoiceNative`.
///
/// <https://docs.fivem.net/natives/?_0x3523634255FC3318>
#[doc(alias(
    "PlayPedAmbientSpeechWithVoiceNative",
    "PLAY_PED_AMBIENT_SPEECH_WITH_VOICE_NATIVE",
    "0x3523634255FC3318",
    "_PLAY_AMBIENT_SPEECH_WITH_VOICE",
    "PlayAmbientSpeechWithVoice"
))]
#[inline]
pub fn play_ped_ambient_speech_with_voice_native(
    ped: Ped,
    speech_name: &str,
    voice_name: &str,
    speech_param: &str,
    p4: bool,
) {
    call(
        0x3523634255FC3318,
        (ped, speech_name, voice_name, speech_param, p4),
    )
}

/// `PlayPedRingtone`.
///
/// <https://docs.fivem.net/natives/?_0xF9E56683CA8E11A5>
#[doc(alias("PlayPedRingtone", "PLAY_PED_RINGTONE", "0xF9E56683CA8E11A5"))]
#[inline]
pub fn play_ped_ringtone(ringtone_name: &str, ped: Ped, p2: bool) {
    call(0xF9E56683CA8E11A5, (ringtone_name, ped, p2))
}

/// `PlayPoliceReport`.
///
/// <https://docs.fivem.net/natives/?_0xDFEBD56D9BD1EB16>
#[doc(alias("PlayPoliceReport", "PLAY_POLICE_REPORT", "0xDFEBD56D9BD1EB16"))]
#[inline]
pub fn play_police_report(name: &str, p1: f32) -> i32 {
    call(0xDFEBD56D9BD1EB16, (name, p1))
}

/// `PlaySound`.
///
/// Of unknown type: `p4`.
///
/// <https://docs.fivem.net/natives/?_0x7FF4944CC209192D>
#[doc(alias("PlaySound", "PLAY_SOUND", "0x7FF4944CC209192D"))]
#[inline]
pub fn play_sound(sound_id: i32, audio_name: &str, audio_ref: &str, p3: bool, p4: i32, p5: bool) {
    call(
        0x7FF4944CC209192D,
        (sound_id, audio_name, audio_ref, p3, p4, p5),
    )
}

/// `PlaySoundFromCoord`.
///
/// <https://docs.fivem.net/natives/?_0x8D8686B622B88120>
#[doc(alias("PlaySoundFromCoord", "PLAY_SOUND_FROM_COORD", "0x8D8686B622B88120"))]
#[inline]
pub fn play_sound_from_coord(
    sound_id: i32,
    audio_name: &str,
    x: f32,
    y: f32,
    z: f32,
    audio_ref: &str,
    is_network: bool,
    range: i32,
    p8: bool,
) {
    call(
        0x8D8686B622B88120,
        (
            sound_id, audio_name, x, y, z, audio_ref, is_network, range, p8,
        ),
    )
}

/// `PlaySoundFromEntity`.
///
/// Of unknown type: `p5`.
///
/// <https://docs.fivem.net/natives/?_0xE65F427EB70AB1ED>
#[doc(alias("PlaySoundFromEntity", "PLAY_SOUND_FROM_ENTITY", "0xE65F427EB70AB1ED"))]
#[inline]
pub fn play_sound_from_entity(
    sound_id: i32,
    audio_name: &str,
    entity: impl Into<Entity>,
    audio_ref: &str,
    is_network: bool,
    p5: i32,
) {
    let entity: Entity = entity.into();
    call(
        0xE65F427EB70AB1ED,
        (sound_id, audio_name, entity, audio_ref, is_network, p5),
    )
}

/// `PlaySoundFrontend`.
///
/// <https://docs.fivem.net/natives/?_0x67C540AA08E4A6F5>
#[doc(alias("PlaySoundFrontend", "PLAY_SOUND_FRONTEND", "0x67C540AA08E4A6F5"))]
#[inline]
pub fn play_sound_frontend(sound_id: i32, audio_name: &str, audio_ref: &str, p3: bool) {
    call(0x67C540AA08E4A6F5, (sound_id, audio_name, audio_ref, p3))
}

/// `PlayStreamFromObject`.
///
/// <https://docs.fivem.net/natives/?_0xEBAA9B64D76356FD>
#[doc(alias(
    "PlayStreamFromObject",
    "PLAY_STREAM_FROM_OBJECT",
    "0xEBAA9B64D76356FD"
))]
#[inline]
pub fn play_stream_from_object(object: Object) {
    call(0xEBAA9B64D76356FD, (object,))
}

/// `PlayStreamFromPed`.
///
/// <https://docs.fivem.net/natives/?_0x89049DD63C08B5D1>
#[doc(alias("PlayStreamFromPed", "PLAY_STREAM_FROM_PED", "0x89049DD63C08B5D1"))]
#[inline]
pub fn play_stream_from_ped(ped: Ped) {
    call(0x89049DD63C08B5D1, (ped,))
}

/// `PlayStreamFromPosition`.
///
/// <https://docs.fivem.net/natives/?_0x21442F412E8DE56B>
#[doc(alias(
    "PlayStreamFromPosition",
    "PLAY_STREAM_FROM_POSITION",
    "0x21442F412E8DE56B",
    "SPECIAL_FRONTEND_EQUAL",
    "SpecialFrontendEqual"
))]
#[inline]
pub fn play_stream_from_position(x: f32, y: f32, z: f32) {
    call(0x21442F412E8DE56B, (x, y, z))
}

/// `PlayStreamFromVehicle`.
///
/// <https://docs.fivem.net/natives/?_0xB70374A758007DFA>
#[doc(alias(
    "PlayStreamFromVehicle",
    "PLAY_STREAM_FROM_VEHICLE",
    "0xB70374A758007DFA"
))]
#[inline]
pub fn play_stream_from_vehicle(vehicle: Vehicle) {
    call(0xB70374A758007DFA, (vehicle,))
}

/// `PlayStreamFrontend`.
///
/// <https://docs.fivem.net/natives/?_0x58FCE43488F9F5F4>
#[doc(alias("PlayStreamFrontend", "PLAY_STREAM_FRONTEND", "0x58FCE43488F9F5F4"))]
#[inline]
pub fn play_stream_frontend() {
    call(0x58FCE43488F9F5F4, ())
}

/// `PlaySynchronizedAudioEvent`.
///
/// <https://docs.fivem.net/natives/?_0x8B2FD4560E55DD2D>
#[doc(alias(
    "PlaySynchronizedAudioEvent",
    "PLAY_SYNCHRONIZED_AUDIO_EVENT",
    "0x8B2FD4560E55DD2D"
))]
#[inline]
pub fn play_synchronized_audio_event(scene_id: i32) -> bool {
    call(0x8B2FD4560E55DD2D, (scene_id,))
}

/// `PlayVehicleDoorCloseSound`.
///
/// <https://docs.fivem.net/natives/?_0x62A456AA4769EF34>
#[doc(alias(
    "PlayVehicleDoorCloseSound",
    "PLAY_VEHICLE_DOOR_CLOSE_SOUND",
    "0x62A456AA4769EF34"
))]
#[inline]
pub fn play_vehicle_door_close_sound(vehicle: Vehicle, door_index: i32) {
    call(0x62A456AA4769EF34, (vehicle, door_index))
}

/// `PlayVehicleDoorOpenSound`.
///
/// <https://docs.fivem.net/natives/?_0x3A539D52857EA82D>
#[doc(alias(
    "PlayVehicleDoorOpenSound",
    "PLAY_VEHICLE_DOOR_OPEN_SOUND",
    "0x3A539D52857EA82D"
))]
#[inline]
pub fn play_vehicle_door_open_sound(vehicle: Vehicle, door_index: i32) {
    call(0x3A539D52857EA82D, (vehicle, door_index))
}

/// `PreloadScriptConversation`.
///
/// <https://docs.fivem.net/natives/?_0x3B3CAD6166916D87>
#[doc(alias(
    "PreloadScriptConversation",
    "PRELOAD_SCRIPT_CONVERSATION",
    "0x3B3CAD6166916D87"
))]
#[inline]
pub fn preload_script_conversation(
    display_subtitles: bool,
    add_to_brief_screen: bool,
    clone_conversation: bool,
    interruptible: bool,
) {
    call(
        0x3B3CAD6166916D87,
        (
            display_subtitles,
            add_to_brief_screen,
            clone_conversation,
            interruptible,
        ),
    )
}

/// `PreloadScriptPhoneConversation`.
///
/// <https://docs.fivem.net/natives/?_0x6004BCB0E226AAEA>
#[doc(alias(
    "PreloadScriptPhoneConversation",
    "PRELOAD_SCRIPT_PHONE_CONVERSATION",
    "0x6004BCB0E226AAEA"
))]
#[inline]
pub fn preload_script_phone_conversation(display_subtitles: bool, add_to_brief_screen: bool) {
    call(0x6004BCB0E226AAEA, (display_subtitles, add_to_brief_screen))
}

/// `PreloadVehicleAudioBank`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0xCA4CEA6AE0000A7E>
#[doc(alias(
    "PreloadVehicleAudioBank",
    "PRELOAD_VEHICLE_AUDIO_BANK",
    "0xCA4CEA6AE0000A7E",
    "_PRELOAD_VEHICLE_AUDIO",
    "PreloadVehicleAudio"
))]
#[inline]
pub fn preload_vehicle_audio_bank(model: impl Into<Hash>) {
    let model: Hash = model.into();
    call(0xCA4CEA6AE0000A7E, (model,))
}

/// `PrepareAlarm`.
///
/// <https://docs.fivem.net/natives/?_0x9D74AE343DB65533>
#[doc(alias("PrepareAlarm", "PREPARE_ALARM", "0x9D74AE343DB65533"))]
#[inline]
pub fn prepare_alarm(alarm_name: &str) -> bool {
    call(0x9D74AE343DB65533, (alarm_name,))
}

/// `PrepareMusicEvent`.
///
/// <https://docs.fivem.net/natives/?_0x1E5185B72EF5158A>
#[doc(alias("PrepareMusicEvent", "PREPARE_MUSIC_EVENT", "0x1E5185B72EF5158A"))]
#[inline]
pub fn prepare_music_event(event_name: &str) -> bool {
    call(0x1E5185B72EF5158A, (event_name,))
}

/// `PrepareSynchronizedAudioEvent`.
///
/// <https://docs.fivem.net/natives/?_0xC7ABCACA4985A766>
#[doc(alias(
    "PrepareSynchronizedAudioEvent",
    "PREPARE_SYNCHRONIZED_AUDIO_EVENT",
    "0xC7ABCACA4985A766"
))]
#[inline]
pub fn prepare_synchronized_audio_event(audio_event: &str, start_offset_ms: i32) -> bool {
    call(0xC7ABCACA4985A766, (audio_event, start_offset_ms))
}

/// `PrepareSynchronizedAudioEventForScene`.
///
/// <https://docs.fivem.net/natives/?_0x029FE7CD1B7E2E75>
#[doc(alias(
    "PrepareSynchronizedAudioEventForScene",
    "PREPARE_SYNCHRONIZED_AUDIO_EVENT_FOR_SCENE",
    "0x029FE7CD1B7E2E75"
))]
#[inline]
pub fn prepare_synchronized_audio_event_for_scene(scene_id: i32, audio_event: &str) -> bool {
    call(0x029FE7CD1B7E2E75, (scene_id, audio_event))
}

/// `RecordBrokenGlass`.
///
/// <https://docs.fivem.net/natives/?_0xFBE20329593DEC9D>
#[doc(alias("RecordBrokenGlass", "RECORD_BROKEN_GLASS", "0xFBE20329593DEC9D"))]
#[inline]
pub fn record_broken_glass(x: f32, y: f32, z: f32, radius: f32) {
    call(0xFBE20329593DEC9D, (x, y, z, radius))
}

/// `RefreshClosestOceanShoreline`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x5D2BFAAB8D956E0E>
#[doc(alias(
    "RefreshClosestOceanShoreline",
    "REFRESH_CLOSEST_OCEAN_SHORELINE",
    "0x5D2BFAAB8D956E0E"
))]
#[inline]
pub fn refresh_closest_ocean_shoreline() {
    call(0x5D2BFAAB8D956E0E, ())
}

/// `RegisterScriptWithAudio`.
///
/// <https://docs.fivem.net/natives/?_0xC6ED9D5092438D91>
#[doc(alias(
    "RegisterScriptWithAudio",
    "REGISTER_SCRIPT_WITH_AUDIO",
    "0xC6ED9D5092438D91"
))]
#[inline]
pub fn register_script_with_audio(in_charge_of_audio: bool) {
    call(0xC6ED9D5092438D91, (in_charge_of_audio,))
}

/// `ReleaseAmbientAudioBank`.
///
/// <https://docs.fivem.net/natives/?_0x65475A218FFAA93D>
#[doc(alias(
    "ReleaseAmbientAudioBank",
    "RELEASE_AMBIENT_AUDIO_BANK",
    "0x65475A218FFAA93D"
))]
#[inline]
pub fn release_ambient_audio_bank() {
    call(0x65475A218FFAA93D, ())
}

/// `ReleaseMissionAudioBank`.
///
/// <https://docs.fivem.net/natives/?_0x0EC92A1BF0857187>
#[doc(alias(
    "ReleaseMissionAudioBank",
    "RELEASE_MISSION_AUDIO_BANK",
    "0x0EC92A1BF0857187"
))]
#[inline]
pub fn release_mission_audio_bank() {
    call(0x0EC92A1BF0857187, ())
}

/// `ReleaseNamedScriptAudioBank`.
///
/// <https://docs.fivem.net/natives/?_0x77ED170667F50170>
#[doc(alias(
    "ReleaseNamedScriptAudioBank",
    "RELEASE_NAMED_SCRIPT_AUDIO_BANK",
    "0x77ED170667F50170"
))]
#[inline]
pub fn release_named_script_audio_bank(audio_bank: &str) {
    call(0x77ED170667F50170, (audio_bank,))
}

/// `ReleaseScriptAudioBank`.
///
/// <https://docs.fivem.net/natives/?_0x7A2D8AD0A9EB9C3F>
#[doc(alias(
    "ReleaseScriptAudioBank",
    "RELEASE_SCRIPT_AUDIO_BANK",
    "0x7A2D8AD0A9EB9C3F"
))]
#[inline]
pub fn release_script_audio_bank() {
    call(0x7A2D8AD0A9EB9C3F, ())
}

/// `ReleaseSoundId`.
///
/// <https://docs.fivem.net/natives/?_0x353FC880830B88FA>
#[doc(alias("ReleaseSoundId", "RELEASE_SOUND_ID", "0x353FC880830B88FA"))]
#[inline]
pub fn release_sound_id(sound_id: i32) {
    call(0x353FC880830B88FA, (sound_id,))
}

/// `ReleaseWeaponAudio`.
///
/// <https://docs.fivem.net/natives/?_0xCE4AC0439F607045>
#[doc(alias("ReleaseWeaponAudio", "RELEASE_WEAPON_AUDIO", "0xCE4AC0439F607045"))]
#[inline]
pub fn release_weapon_audio() {
    call(0xCE4AC0439F607045, ())
}

/// `RemoveEntityFromAudioMixGroup`.
///
/// <https://docs.fivem.net/natives/?_0x18EB48CFC41F2EA0>
#[doc(alias(
    "RemoveEntityFromAudioMixGroup",
    "REMOVE_ENTITY_FROM_AUDIO_MIX_GROUP",
    "0x18EB48CFC41F2EA0"
))]
#[inline]
pub fn remove_entity_from_audio_mix_group(entity: impl Into<Entity>, fade_out: f32) {
    let entity: Entity = entity.into();
    call(0x18EB48CFC41F2EA0, (entity, fade_out))
}

/// `RemovePortalSettingsOverride`.
///
/// <https://docs.fivem.net/natives/?_0xB4BBFD9CD8B3922B>
#[doc(alias(
    "RemovePortalSettingsOverride",
    "REMOVE_PORTAL_SETTINGS_OVERRIDE",
    "0xB4BBFD9CD8B3922B"
))]
#[inline]
pub fn remove_portal_settings_override(portal_settings_name: &str) {
    call(0xB4BBFD9CD8B3922B, (portal_settings_name,))
}

/// `RequestAmbientAudioBank`.
///
/// <https://docs.fivem.net/natives/?_0xFE02FFBED8CA9D99>
#[doc(alias(
    "RequestAmbientAudioBank",
    "REQUEST_AMBIENT_AUDIO_BANK",
    "0xFE02FFBED8CA9D99"
))]
#[inline]
pub fn request_ambient_audio_bank(bank_name: &str, b_over_network: bool) -> bool {
    call(0xFE02FFBED8CA9D99, (bank_name, b_over_network))
}

/// `RequestMissionAudioBank`.
///
/// <https://docs.fivem.net/natives/?_0x7345BDD95E62E0F2>
#[doc(alias(
    "RequestMissionAudioBank",
    "REQUEST_MISSION_AUDIO_BANK",
    "0x7345BDD95E62E0F2"
))]
#[inline]
pub fn request_mission_audio_bank(bank_name: &str, b_over_network: bool) -> bool {
    call(0x7345BDD95E62E0F2, (bank_name, b_over_network))
}

/// `RequestScriptAudioBank`.
///
/// <https://docs.fivem.net/natives/?_0x2F844A8B08D76685>
#[doc(alias(
    "RequestScriptAudioBank",
    "REQUEST_SCRIPT_AUDIO_BANK",
    "0x2F844A8B08D76685"
))]
#[inline]
pub fn request_script_audio_bank(bank_name: &str, b_over_network: bool) -> bool {
    call(0x2F844A8B08D76685, (bank_name, b_over_network))
}

/// `RequestTennisBanks`.
///
/// <https://docs.fivem.net/natives/?_0x4ADA3F19BE4A6047>
#[doc(alias(
    "RequestTennisBanks",
    "REQUEST_TENNIS_BANKS",
    "0x4ADA3F19BE4A6047",
    "_SET_PED_TALK",
    "SetPedTalk"
))]
#[inline]
pub fn request_tennis_banks(opponent_ped: Ped) {
    call(0x4ADA3F19BE4A6047, (opponent_ped,))
}

/// `ResetPedAudioFlags`.
///
/// <https://docs.fivem.net/natives/?_0xF54BB7B61036F335>
#[doc(alias("ResetPedAudioFlags", "RESET_PED_AUDIO_FLAGS", "0xF54BB7B61036F335"))]
#[inline]
pub fn reset_ped_audio_flags(ped: Ped) {
    call(0xF54BB7B61036F335, (ped,))
}

/// `ResetTrevorRage`.
///
/// <https://docs.fivem.net/natives/?_0xE78503B10C4314E0>
#[doc(alias("ResetTrevorRage", "RESET_TREVOR_RAGE", "0xE78503B10C4314E0"))]
#[inline]
pub fn reset_trevor_rage() {
    call(0xE78503B10C4314E0, ())
}

/// `ResetVehicleStartupRevSound`.
///
/// <https://docs.fivem.net/natives/?_0xD2DCCD8E16E20997>
#[doc(alias(
    "ResetVehicleStartupRevSound",
    "RESET_VEHICLE_STARTUP_REV_SOUND",
    "0xD2DCCD8E16E20997"
))]
#[inline]
pub fn reset_vehicle_startup_rev_sound(vehicle: Vehicle) {
    call(0xD2DCCD8E16E20997, (vehicle,))
}

/// `RestartScriptedConversation`.
///
/// <https://docs.fivem.net/natives/?_0x9AEB285D1818C9AC>
#[doc(alias(
    "RestartScriptedConversation",
    "RESTART_SCRIPTED_CONVERSATION",
    "0x9AEB285D1818C9AC"
))]
#[inline]
pub fn restart_scripted_conversation() {
    call(0x9AEB285D1818C9AC, ())
}

/// `ScriptOverridesWindElevation`.
///
/// <https://docs.fivem.net/natives/?_0x70B8EC8FC108A634>
#[doc(alias(
    "ScriptOverridesWindElevation",
    "SCRIPT_OVERRIDES_WIND_ELEVATION",
    "0x70B8EC8FC108A634"
))]
#[inline]
pub fn script_overrides_wind_elevation(override_: bool, wind_elevation_hash_name: impl Into<Hash>) {
    let wind_elevation_hash_name: Hash = wind_elevation_hash_name.into();
    call(0x70B8EC8FC108A634, (override_, wind_elevation_hash_name))
}

/// `SetAggressiveHorns`.
///
/// <https://docs.fivem.net/natives/?_0x395BF71085D1B1D9>
#[doc(alias("SetAggressiveHorns", "SET_AGGRESSIVE_HORNS", "0x395BF71085D1B1D9"))]
#[inline]
pub fn set_aggressive_horns(toggle: bool) {
    call(0x395BF71085D1B1D9, (toggle,))
}

/// `SetAmbientVoiceName`.
///
/// <https://docs.fivem.net/natives/?_0x6C8065A3B780185B>
#[doc(alias("SetAmbientVoiceName", "SET_AMBIENT_VOICE_NAME", "0x6C8065A3B780185B"))]
#[inline]
pub fn set_ambient_voice_name(ped: Ped, voice_name: &str) {
    call(0x6C8065A3B780185B, (ped, voice_name))
}

/// `SetAmbientVoiceNameHash`, since game build 463.
///
/// <https://docs.fivem.net/natives/?_0x9A53DED9921DE990>
#[doc(alias(
    "SetAmbientVoiceNameHash",
    "SET_AMBIENT_VOICE_NAME_HASH",
    "0x9A53DED9921DE990",
    "_SET_AMBIENT_VOICE_NAME_HASH"
))]
#[inline]
pub fn set_ambient_voice_name_hash(ped: Ped, hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0x9A53DED9921DE990, (ped, hash))
}

/// `SetAmbientZoneListState`.
///
/// <https://docs.fivem.net/natives/?_0x9748FA4DE50CCE3E>
#[doc(alias(
    "SetAmbientZoneListState",
    "SET_AMBIENT_ZONE_LIST_STATE",
    "0x9748FA4DE50CCE3E"
))]
#[inline]
pub fn set_ambient_zone_list_state(zone_list_name: &str, enabled: bool, force_update: bool) {
    call(0x9748FA4DE50CCE3E, (zone_list_name, enabled, force_update))
}

/// `SetAmbientZoneListStatePersistent`.
///
/// <https://docs.fivem.net/natives/?_0xF3638DAE8C4045E1>
#[doc(alias(
    "SetAmbientZoneListStatePersistent",
    "SET_AMBIENT_ZONE_LIST_STATE_PERSISTENT",
    "0xF3638DAE8C4045E1"
))]
#[inline]
pub fn set_ambient_zone_list_state_persistent(
    ambient_zone: &str,
    enabled: bool,
    force_update: bool,
) {
    call(0xF3638DAE8C4045E1, (ambient_zone, enabled, force_update))
}

/// `SetAmbientZoneState`.
///
/// <https://docs.fivem.net/natives/?_0xBDA07E5950085E46>
#[doc(alias("SetAmbientZoneState", "SET_AMBIENT_ZONE_STATE", "0xBDA07E5950085E46"))]
#[inline]
pub fn set_ambient_zone_state(zone_name: &str, enabled: bool, force_update: bool) {
    call(0xBDA07E5950085E46, (zone_name, enabled, force_update))
}

/// `SetAmbientZoneStatePersistent`.
///
/// <https://docs.fivem.net/natives/?_0x1D6650420CEC9D3B>
#[doc(alias(
    "SetAmbientZoneStatePersistent",
    "SET_AMBIENT_ZONE_STATE_PERSISTENT",
    "0x1D6650420CEC9D3B"
))]
#[inline]
pub fn set_ambient_zone_state_persistent(zone_name: &str, enabled: bool, force_update: bool) {
    call(0x1D6650420CEC9D3B, (zone_name, enabled, force_update))
}

/// `SetAnimalMood`.
///
/// <https://docs.fivem.net/natives/?_0xCC97B29285B1DC3B>
#[doc(alias("SetAnimalMood", "SET_ANIMAL_MOOD", "0xCC97B29285B1DC3B"))]
#[inline]
pub fn set_animal_mood(animal: Ped, mood: i32) {
    call(0xCC97B29285B1DC3B, (animal, mood))
}

/// `SetAudioFlag`.
///
/// <https://docs.fivem.net/natives/?_0xB9EFD5C25018725A>
#[doc(alias("SetAudioFlag", "SET_AUDIO_FLAG", "0xB9EFD5C25018725A"))]
#[inline]
pub fn set_audio_flag(flag_name: &str, toggle: bool) {
    call(0xB9EFD5C25018725A, (flag_name, toggle))
}

/// `SetAudioSceneVariable`.
///
/// <https://docs.fivem.net/natives/?_0xEF21A9EF089A2668>
#[doc(alias(
    "SetAudioSceneVariable",
    "SET_AUDIO_SCENE_VARIABLE",
    "0xEF21A9EF089A2668"
))]
#[inline]
pub fn set_audio_scene_variable(scene: &str, variable_name: &str, value: f32) {
    call(0xEF21A9EF089A2668, (scene, variable_name, value))
}

/// `SetAudioScriptCleanupTime`.
///
/// <https://docs.fivem.net/natives/?_0xA5F377B175A699C5>
#[doc(alias(
    "SetAudioScriptCleanupTime",
    "SET_AUDIO_SCRIPT_CLEANUP_TIME",
    "0xA5F377B175A699C5"
))]
#[inline]
pub fn set_audio_script_cleanup_time(time_ms: i32) {
    call(0xA5F377B175A699C5, (time_ms,))
}

/// `SetAudioSpecialEffectMode`.
///
/// <https://docs.fivem.net/natives/?_0x12561FCBB62D5B9C>
#[doc(alias(
    "SetAudioSpecialEffectMode",
    "SET_AUDIO_SPECIAL_EFFECT_MODE",
    "0x12561FCBB62D5B9C"
))]
#[inline]
pub fn set_audio_special_effect_mode(mode: i32) {
    call(0x12561FCBB62D5B9C, (mode,))
}

/// `SetAudioVehiclePriority`.
///
/// <https://docs.fivem.net/natives/?_0xE5564483E407F914>
#[doc(alias(
    "SetAudioVehiclePriority",
    "SET_AUDIO_VEHICLE_PRIORITY",
    "0xE5564483E407F914"
))]
#[inline]
pub fn set_audio_vehicle_priority(vehicle: Vehicle, priority: i32) {
    call(0xE5564483E407F914, (vehicle, priority))
}

/// `SetConversationAudioControlledByAnim`.
///
/// <https://docs.fivem.net/natives/?_0x0B568201DD99F0EB>
#[doc(alias(
    "SetConversationAudioControlledByAnim",
    "SET_CONVERSATION_AUDIO_CONTROLLED_BY_ANIM",
    "0x0B568201DD99F0EB"
))]
#[inline]
pub fn set_conversation_audio_controlled_by_anim(enable: bool) {
    call(0x0B568201DD99F0EB, (enable,))
}

/// `SetConversationAudioPlaceholder`.
///
/// <https://docs.fivem.net/natives/?_0x61631F5DF50D1C34>
#[doc(alias(
    "SetConversationAudioPlaceholder",
    "SET_CONVERSATION_AUDIO_PLACEHOLDER",
    "0x61631F5DF50D1C34"
))]
#[inline]
pub fn set_conversation_audio_placeholder(is_place_holder: bool) {
    call(0x61631F5DF50D1C34, (is_place_holder,))
}

/// `SetCustomRadioTrackList`.
///
/// <https://docs.fivem.net/natives/?_0x4E404A9361F75BB2>
#[doc(alias(
    "SetCustomRadioTrackList",
    "SET_CUSTOM_RADIO_TRACK_LIST",
    "0x4E404A9361F75BB2"
))]
#[inline]
pub fn set_custom_radio_track_list(radio_station: &str, track_list_name: &str, force_now: bool) {
    call(
        0x4E404A9361F75BB2,
        (radio_station, track_list_name, force_now),
    )
}

/// `SetCutsceneAudioOverride`.
///
/// <https://docs.fivem.net/natives/?_0x3B4BF5F0859204D9>
#[doc(alias(
    "SetCutsceneAudioOverride",
    "SET_CUTSCENE_AUDIO_OVERRIDE",
    "0x3B4BF5F0859204D9"
))]
#[inline]
pub fn set_cutscene_audio_override(name: &str) {
    call(0x3B4BF5F0859204D9, (name,))
}

/// `SetEmitterRadioStation`.
///
/// <https://docs.fivem.net/natives/?_0xACF57305B12AF907>
#[doc(alias(
    "SetEmitterRadioStation",
    "SET_EMITTER_RADIO_STATION",
    "0xACF57305B12AF907"
))]
#[inline]
pub fn set_emitter_radio_station(emitter_name: &str, radio_station: &str) {
    call(0xACF57305B12AF907, (emitter_name, radio_station))
}

/// `SetEntityForNullConvPed`.
///
/// <https://docs.fivem.net/natives/?_0x892B6AB8F33606F5>
#[doc(alias(
    "SetEntityForNullConvPed",
    "SET_ENTITY_FOR_NULL_CONV_PED",
    "0x892B6AB8F33606F5"
))]
#[inline]
pub fn set_entity_for_null_conv_ped(speaker_conversation_index: i32, entity: impl Into<Entity>) {
    let entity: Entity = entity.into();
    call(0x892B6AB8F33606F5, (speaker_conversation_index, entity))
}

/// `SetFrontendRadioActive`.
///
/// <https://docs.fivem.net/natives/?_0xF7F26C6E9CC9EBB8>
#[doc(alias(
    "SetFrontendRadioActive",
    "SET_FRONTEND_RADIO_ACTIVE",
    "0xF7F26C6E9CC9EBB8"
))]
#[inline]
pub fn set_frontend_radio_active(active: bool) {
    call(0xF7F26C6E9CC9EBB8, (active,))
}

/// `SetGlobalRadioSignalLevel`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x159B7318403A1CD8>
#[doc(alias(
    "SetGlobalRadioSignalLevel",
    "SET_GLOBAL_RADIO_SIGNAL_LEVEL",
    "0x159B7318403A1CD8"
))]
#[inline]
pub fn set_global_radio_signal_level(signal_level: f32) {
    call(0x159B7318403A1CD8, (signal_level,))
}

/// `SetGpsActive`.
///
/// <https://docs.fivem.net/natives/?_0x3BD3F52BA9B1E4E8>
#[doc(alias("SetGpsActive", "SET_GPS_ACTIVE", "0x3BD3F52BA9B1E4E8"))]
#[inline]
pub fn set_gps_active(active: bool) {
    call(0x3BD3F52BA9B1E4E8, (active,))
}

/// `SetHornEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x76D683C108594D0E>
#[doc(alias("SetHornEnabled", "SET_HORN_ENABLED", "0x76D683C108594D0E"))]
#[inline]
pub fn set_horn_enabled(vehicle: Vehicle, toggle: bool) {
    call(0x76D683C108594D0E, (vehicle, toggle))
}

/// `SetHornPermanentlyOnTime`.
///
/// <https://docs.fivem.net/natives/?_0x9D3AF56E94C9AE98>
#[doc(alias(
    "SetHornPermanentlyOnTime",
    "SET_HORN_PERMANENTLY_ON_TIME",
    "0x9D3AF56E94C9AE98"
))]
#[inline]
pub fn set_horn_permanently_on_time(vehicle: Vehicle, time: f32) {
    call(0x9D3AF56E94C9AE98, (vehicle, time))
}

/// `SetInitialPlayerStation`.
///
/// <https://docs.fivem.net/natives/?_0x88795F13FACDA88D>
#[doc(alias(
    "SetInitialPlayerStation",
    "SET_INITIAL_PLAYER_STATION",
    "0x88795F13FACDA88D"
))]
#[inline]
pub fn set_initial_player_station(radio_station: &str) {
    call(0x88795F13FACDA88D, (radio_station,))
}

/// `SetMicrophonePosition`.
///
/// <https://docs.fivem.net/natives/?_0xB6AE90EDDE95C762>
#[doc(alias(
    "SetMicrophonePosition",
    "SET_MICROPHONE_POSITION",
    "0xB6AE90EDDE95C762"
))]
#[inline]
pub fn set_microphone_position(
    p0: bool,
    x1: f32,
    y1: f32,
    z1: f32,
    x2: f32,
    y2: f32,
    z2: f32,
    x3: f32,
    y3: f32,
    z3: f32,
) {
    call(0xB6AE90EDDE95C762, (p0, x1, y1, z1, x2, y2, z2, x3, y3, z3))
}

/// `SetMobilePhoneRadioState`.
///
/// <https://docs.fivem.net/natives/?_0xBF286C554784F3DF>
#[doc(alias(
    "SetMobilePhoneRadioState",
    "SET_MOBILE_PHONE_RADIO_STATE",
    "0xBF286C554784F3DF"
))]
#[inline]
pub fn set_mobile_phone_radio_state(state: bool) {
    call(0xBF286C554784F3DF, (state,))
}

/// `SetMobileRadioEnabledDuringGameplay`.
///
/// <https://docs.fivem.net/natives/?_0x1098355A16064BB3>
#[doc(alias(
    "SetMobileRadioEnabledDuringGameplay",
    "SET_MOBILE_RADIO_ENABLED_DURING_GAMEPLAY",
    "0x1098355A16064BB3"
))]
#[inline]
pub fn set_mobile_radio_enabled_during_gameplay(toggle: bool) {
    call(0x1098355A16064BB3, (toggle,))
}

/// `SetPedAudioFootstepLoud`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x0653B735BFBDFE87>
#[doc(alias(
    "SetPedAudioFootstepLoud",
    "_SET_PED_AUDIO_FOOTSTEP_LOUD",
    "SET_PED_FOOTSTEPS_EVENTS_ENABLED",
    "SetPedFootstepsEventsEnabled",
    "0x0653B735BFBDFE87"
))]
#[inline]
pub fn set_ped_audio_footstep_loud(ped: Ped, toggle: bool) {
    call(0x0653B735BFBDFE87, (ped, toggle))
}

/// `SetPedAudioGender`.
///
/// <https://docs.fivem.net/natives/?_0xA5342D390CDA41D6>
#[doc(alias(
    "SetPedAudioGender",
    "_SET_PED_AUDIO_GENDER",
    "SET_PED_GENDER",
    "SetPedGender",
    "0xA5342D390CDA41D6"
))]
#[inline]
pub fn set_ped_audio_gender(ped: Ped, p1: bool) {
    call(0xA5342D390CDA41D6, (ped, p1))
}

/// `SetPedClothEventsEnabled`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x29DA3CA8D8B2692D>
#[doc(alias(
    "SetPedClothEventsEnabled",
    "SET_PED_CLOTH_EVENTS_ENABLED",
    "0x29DA3CA8D8B2692D",
    "_SET_PED_AUDIO_FOOTSTEP_QUIET",
    "SetPedAudioFootstepQuiet"
))]
#[inline]
pub fn set_ped_cloth_events_enabled(ped: Ped, enabled: bool) {
    call(0x29DA3CA8D8B2692D, (ped, enabled))
}

/// `SetPedIsDrunk`.
///
/// <https://docs.fivem.net/natives/?_0x95D2D383D5396B8A>
#[doc(alias("SetPedIsDrunk", "SET_PED_IS_DRUNK", "0x95D2D383D5396B8A"))]
#[inline]
pub fn set_ped_is_drunk(ped: Ped, toggle: bool) {
    call(0x95D2D383D5396B8A, (ped, toggle))
}

/// `SetPedRaceAndVoiceGroup`, since game build 372.
///
/// <https://docs.fivem.net/natives/?_0x1B7ABE26CBCBF8C7>
#[doc(alias(
    "SetPedRaceAndVoiceGroup",
    "SET_PED_RACE_AND_VOICE_GROUP",
    "0x1B7ABE26CBCBF8C7"
))]
#[inline]
pub fn set_ped_race_and_voice_group(ped: Ped, ped_race: i32, pvg_hash: impl Into<Hash>) {
    let pvg_hash: Hash = pvg_hash.into();
    call(0x1B7ABE26CBCBF8C7, (ped, ped_race, pvg_hash))
}

/// `SetPedVoiceFull`.
///
/// <https://docs.fivem.net/natives/?_0x40CF0D12D142A9E8>
#[doc(alias(
    "SetPedVoiceFull",
    "SET_PED_VOICE_FULL",
    "0x40CF0D12D142A9E8",
    "_SET_PED_SCREAM",
    "SetPedScream"
))]
#[inline]
pub fn set_ped_voice_full(ped: Ped) {
    call(0x40CF0D12D142A9E8, (ped,))
}

/// `SetPedVoiceGroup`.
///
/// <https://docs.fivem.net/natives/?_0x7CDC8C3B89F661B3>
#[doc(alias(
    "SetPedVoiceGroup",
    "_SET_PED_VOICE_GROUP",
    "SET_PED_VOICE_GROUP",
    "0x7CDC8C3B89F661B3"
))]
#[inline]
pub fn set_ped_voice_group(ped: Ped, voice_group_hash: impl Into<Hash>) {
    let voice_group_hash: Hash = voice_group_hash.into();
    call(0x7CDC8C3B89F661B3, (ped, voice_group_hash))
}

/// `SetPedVoiceGroupRace`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x0BABC1345ABBFB16>
#[doc(alias(
    "SetPedVoiceGroupRace",
    "_SET_PED_VOICE_GROUP_RACE",
    "SET_PED_VOICE_GROUP_FROM_RACE_TO_PVG",
    "SetPedVoiceGroupFromRaceToPvg",
    "0x0BABC1345ABBFB16"
))]
#[inline]
pub fn set_ped_voice_group_race(ped: Ped, voice_group_hash: impl Into<Hash>) {
    let voice_group_hash: Hash = voice_group_hash.into();
    call(0x0BABC1345ABBFB16, (ped, voice_group_hash))
}

/// `SetPedWallaDensity`.
///
/// <https://docs.fivem.net/natives/?_0x149AEE66F0CB3A99>
#[doc(alias("SetPedWallaDensity", "SET_PED_WALLA_DENSITY", "0x149AEE66F0CB3A99"))]
#[inline]
pub fn set_ped_walla_density(density: f32, apply_value: f32) {
    call(0x149AEE66F0CB3A99, (density, apply_value))
}

/// `SetPlayerAngry`.
///
/// <https://docs.fivem.net/natives/?_0xEA241BB04110F091>
#[doc(alias("SetPlayerAngry", "SET_PLAYER_ANGRY", "0xEA241BB04110F091"))]
#[inline]
pub fn set_player_angry(ped: Ped, is_angry: bool) {
    call(0xEA241BB04110F091, (ped, is_angry))
}

/// `SetPlayerVehicleAlarmAudioActive`.
///
/// <https://docs.fivem.net/natives/?_0x6FDDAD856E36988A>
#[doc(alias(
    "SetPlayerVehicleAlarmAudioActive",
    "SET_PLAYER_VEHICLE_ALARM_AUDIO_ACTIVE",
    "0x6FDDAD856E36988A"
))]
#[inline]
pub fn set_player_vehicle_alarm_audio_active(vehicle: Vehicle, active: bool) {
    call(0x6FDDAD856E36988A, (vehicle, active))
}

/// `SetPortalSettingsOverride`.
///
/// <https://docs.fivem.net/natives/?_0x044DBAD7A7FA2BE5>
#[doc(alias(
    "SetPortalSettingsOverride",
    "SET_PORTAL_SETTINGS_OVERRIDE",
    "0x044DBAD7A7FA2BE5"
))]
#[inline]
pub fn set_portal_settings_override(
    old_portal_settings_name: &str,
    new_portal_settings_name: &str,
) {
    call(
        0x044DBAD7A7FA2BE5,
        (old_portal_settings_name, new_portal_settings_name),
    )
}

/// `SetPositionForNullConvPed`.
///
/// <https://docs.fivem.net/natives/?_0x33E3C6C6F2F0B506>
#[doc(alias(
    "SetPositionForNullConvPed",
    "SET_POSITION_FOR_NULL_CONV_PED",
    "0x33E3C6C6F2F0B506"
))]
#[inline]
pub fn set_position_for_null_conv_ped(speaker_conversation_index: i32, x: f32, y: f32, z: f32) {
    call(0x33E3C6C6F2F0B506, (speaker_conversation_index, x, y, z))
}

/// `SetPositionedPlayerVehicleRadioEmitterEnabled`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0xDA07819E452FFE8F>
#[doc(alias(
    "SetPositionedPlayerVehicleRadioEmitterEnabled",
    "SET_POSITIONED_PLAYER_VEHICLE_RADIO_EMITTER_ENABLED",
    "0xDA07819E452FFE8F"
))]
#[inline]
pub fn set_positioned_player_vehicle_radio_emitter_enabled(enabled: bool) {
    call(0xDA07819E452FFE8F, (enabled,))
}

/// `SetRadioAutoUnfreeze`.
///
/// <https://docs.fivem.net/natives/?_0xC1AA9F53CE982990>
#[doc(alias(
    "SetRadioAutoUnfreeze",
    "SET_RADIO_AUTO_UNFREEZE",
    "0xC1AA9F53CE982990"
))]
#[inline]
pub fn set_radio_auto_unfreeze(toggle: bool) {
    call(0xC1AA9F53CE982990, (toggle,))
}

/// `SetRadioFrontendFadeTime`.
///
/// <https://docs.fivem.net/natives/?_0x2C96CDB04FCA358E>
#[doc(alias(
    "SetRadioFrontendFadeTime",
    "SET_RADIO_FRONTEND_FADE_TIME",
    "0x2C96CDB04FCA358E"
))]
#[inline]
pub fn set_radio_frontend_fade_time(fade_time: f32) {
    call(0x2C96CDB04FCA358E, (fade_time,))
}

/// `SetRadioRetuneDown`.
///
/// <https://docs.fivem.net/natives/?_0xDD6BCF9E94425DF9>
#[doc(alias("SetRadioRetuneDown", "SET_RADIO_RETUNE_DOWN", "0xDD6BCF9E94425DF9"))]
#[inline]
pub fn set_radio_retune_down() {
    call(0xDD6BCF9E94425DF9, ())
}

/// `SetRadioRetuneUp`.
///
/// <https://docs.fivem.net/natives/?_0xFF266D1D0EB1195D>
#[doc(alias("SetRadioRetuneUp", "SET_RADIO_RETUNE_UP", "0xFF266D1D0EB1195D"))]
#[inline]
pub fn set_radio_retune_up() {
    call(0xFF266D1D0EB1195D, ())
}

/// `SetRadioStationIsVisible`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x4CAFEBFA21EC188D>
#[doc(alias(
    "SetRadioStationIsVisible",
    "_SET_RADIO_STATION_IS_VISIBLE",
    "SET_RADIO_STATION_AS_FAVOURITE",
    "SetRadioStationAsFavourite",
    "0x4CAFEBFA21EC188D"
))]
#[inline]
pub fn set_radio_station_is_visible(radio_station: &str, toggle: bool) {
    call(0x4CAFEBFA21EC188D, (radio_station, toggle))
}

/// `SetRadioStationMusicOnly`.
///
/// <https://docs.fivem.net/natives/?_0x774BD811F656A122>
#[doc(alias(
    "SetRadioStationMusicOnly",
    "SET_RADIO_STATION_MUSIC_ONLY",
    "0x774BD811F656A122"
))]
#[inline]
pub fn set_radio_station_music_only(radio_station: &str, toggle: bool) {
    call(0x774BD811F656A122, (radio_station, toggle))
}

/// `SetRadioToStationIndex`.
///
/// <https://docs.fivem.net/natives/?_0xA619B168B8A8570F>
#[doc(alias(
    "SetRadioToStationIndex",
    "SET_RADIO_TO_STATION_INDEX",
    "0xA619B168B8A8570F"
))]
#[inline]
pub fn set_radio_to_station_index(radio_station: i32) {
    call(0xA619B168B8A8570F, (radio_station,))
}

/// `SetRadioToStationName`.
///
/// <https://docs.fivem.net/natives/?_0xC69EDA28699D5107>
#[doc(alias(
    "SetRadioToStationName",
    "SET_RADIO_TO_STATION_NAME",
    "0xC69EDA28699D5107"
))]
#[inline]
pub fn set_radio_to_station_name(station_name: &str) {
    call(0xC69EDA28699D5107, (station_name,))
}

/// `SetRadioTrack`.
///
/// <https://docs.fivem.net/natives/?_0xB39786F201FEE30B>
#[doc(alias("SetRadioTrack", "SET_RADIO_TRACK", "0xB39786F201FEE30B"))]
#[inline]
pub fn set_radio_track(radio_station: &str, radio_track: &str) {
    call(0xB39786F201FEE30B, (radio_station, radio_track))
}

/// `SetRadioTrackMix`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x2CB0075110BE1E56>
#[doc(alias(
    "SetRadioTrackMix",
    "_SET_RADIO_TRACK_MIX",
    "SET_RADIO_TRACK_WITH_START_OFFSET",
    "SetRadioTrackWithStartOffset",
    "0x2CB0075110BE1E56"
))]
#[inline]
pub fn set_radio_track_mix(radio_station_name: &str, mix_name: &str, p2: i32) {
    call(0x2CB0075110BE1E56, (radio_station_name, mix_name, p2))
}

/// `SetScriptUpdateDoorAudio`.
///
/// <https://docs.fivem.net/natives/?_0x06C0023BED16DD6B>
#[doc(alias(
    "SetScriptUpdateDoorAudio",
    "SET_SCRIPT_UPDATE_DOOR_AUDIO",
    "0x06C0023BED16DD6B"
))]
#[inline]
pub fn set_script_update_door_audio(door_hash: impl Into<Hash>, toggle: bool) {
    let door_hash: Hash = door_hash.into();
    call(0x06C0023BED16DD6B, (door_hash, toggle))
}

/// `SetSirenKeepOn`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0xF584CF8529B51434>
#[doc(alias(
    "SetSirenKeepOn",
    "_SET_SIREN_KEEP_ON",
    "SET_SIREN_BYPASS_MP_DRIVER_CHECK",
    "SetSirenBypassMpDriverCheck",
    "0xF584CF8529B51434"
))]
#[inline]
pub fn set_siren_keep_on(vehicle: Vehicle, toggle: bool) {
    call(0xF584CF8529B51434, (vehicle, toggle))
}

/// `SetSirenWithNoDriver`.
///
/// <https://docs.fivem.net/natives/?_0x1FEF0683B96EBCF2>
#[doc(alias(
    "SetSirenWithNoDriver",
    "SET_SIREN_WITH_NO_DRIVER",
    "0x1FEF0683B96EBCF2"
))]
#[inline]
pub fn set_siren_with_no_driver(vehicle: Vehicle, toggle: bool) {
    call(0x1FEF0683B96EBCF2, (vehicle, toggle))
}

/// `SetStaticEmitterEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x399D2D3B33F1B8EB>
#[doc(alias(
    "SetStaticEmitterEnabled",
    "SET_STATIC_EMITTER_ENABLED",
    "0x399D2D3B33F1B8EB"
))]
#[inline]
pub fn set_static_emitter_enabled(emitter_name: &str, toggle: bool) {
    call(0x399D2D3B33F1B8EB, (emitter_name, toggle))
}

/// `SetUserRadioControlEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x19F21E63AE6EAE4E>
#[doc(alias(
    "SetUserRadioControlEnabled",
    "SET_USER_RADIO_CONTROL_ENABLED",
    "0x19F21E63AE6EAE4E"
))]
#[inline]
pub fn set_user_radio_control_enabled(toggle: bool) {
    call(0x19F21E63AE6EAE4E, (toggle,))
}

/// `SetVariableOnCutsceneAudio`.
///
/// <https://docs.fivem.net/natives/?_0xBCC29F935ED07688>
#[doc(alias(
    "SetVariableOnCutsceneAudio",
    "_SET_VARIABLE_ON_CUTSCENE_AUDIO",
    "SET_VARIABLE_ON_SYNCH_SCENE_AUDIO",
    "SetVariableOnSynchSceneAudio",
    "0xBCC29F935ED07688",
    "GET_PLAYER_HEADSET_SOUND_ALTERNATE",
    "GetPlayerHeadsetSoundAlternate"
))]
#[inline]
pub fn set_variable_on_cutscene_audio(variable_name: &str, value: f32) {
    call(0xBCC29F935ED07688, (variable_name, value))
}

/// `SetVariableOnSound`.
///
/// <https://docs.fivem.net/natives/?_0xAD6B3148A78AE9B6>
#[doc(alias("SetVariableOnSound", "SET_VARIABLE_ON_SOUND", "0xAD6B3148A78AE9B6"))]
#[inline]
pub fn set_variable_on_sound(sound_id: i32, variable_name: &str, value: f32) {
    call(0xAD6B3148A78AE9B6, (sound_id, variable_name, value))
}

/// `SetVariableOnStream`.
///
/// <https://docs.fivem.net/natives/?_0x2F9D3834AEB9EF79>
#[doc(alias("SetVariableOnStream", "SET_VARIABLE_ON_STREAM", "0x2F9D3834AEB9EF79"))]
#[inline]
pub fn set_variable_on_stream(p0: &str, p1: f32) {
    call(0x2F9D3834AEB9EF79, (p0, p1))
}

/// `SetVariableOnUnderWaterStream`.
///
/// <https://docs.fivem.net/natives/?_0x733ADF241531E5C2>
#[doc(alias(
    "SetVariableOnUnderWaterStream",
    "SET_VARIABLE_ON_UNDER_WATER_STREAM",
    "0x733ADF241531E5C2"
))]
#[inline]
pub fn set_variable_on_under_water_stream(variable_name: &str, value: f32) {
    call(0x733ADF241531E5C2, (variable_name, value))
}

/// `SetVehHasRadioOverride`, since game build 2372.
///
/// <https://docs.fivem.net/natives/?_0x3E45765F3FBB582F>
#[doc(alias(
    "SetVehHasRadioOverride",
    "_SET_VEH_HAS_RADIO_OVERRIDE",
    "SET_VEH_HAS_NORMAL_RADIO",
    "SetVehHasNormalRadio",
    "0x3E45765F3FBB582F"
))]
#[inline]
pub fn set_veh_has_radio_override(vehicle: Vehicle) {
    call(0x3E45765F3FBB582F, (vehicle,))
}

/// `SetVehRadioStation`.
///
/// <https://docs.fivem.net/natives/?_0x1B9C0099CB942AC6>
#[doc(alias("SetVehRadioStation", "SET_VEH_RADIO_STATION", "0x1B9C0099CB942AC6"))]
#[inline]
pub fn set_veh_radio_station(vehicle: Vehicle, radio_station: &str) {
    call(0x1B9C0099CB942AC6, (vehicle, radio_station))
}

/// `SetVehicleAudioBodyDamageFactor`.
///
/// <https://docs.fivem.net/natives/?_0x01BB4D577D38BD9E>
#[doc(alias(
    "SetVehicleAudioBodyDamageFactor",
    "SET_VEHICLE_AUDIO_BODY_DAMAGE_FACTOR",
    "0x01BB4D577D38BD9E"
))]
#[inline]
pub fn set_vehicle_audio_body_damage_factor(vehicle: Vehicle, intensity: f32) {
    call(0x01BB4D577D38BD9E, (vehicle, intensity))
}

/// `SetVehicleAudioEngineDamageFactor`.
///
/// <https://docs.fivem.net/natives/?_0x59E7B488451F4D3A>
#[doc(alias(
    "SetVehicleAudioEngineDamageFactor",
    "SET_VEHICLE_AUDIO_ENGINE_DAMAGE_FACTOR",
    "0x59E7B488451F4D3A"
))]
#[inline]
pub fn set_vehicle_audio_engine_damage_factor(vehicle: Vehicle, damage_factor: f32) {
    call(0x59E7B488451F4D3A, (vehicle, damage_factor))
}

/// `SetVehicleBoostActive`.
///
/// <https://docs.fivem.net/natives/?_0x4A04DE7CAB2739A1>
#[doc(alias(
    "SetVehicleBoostActive",
    "SET_VEHICLE_BOOST_ACTIVE",
    "0x4A04DE7CAB2739A1"
))]
#[inline]
pub fn set_vehicle_boost_active(vehicle: Vehicle, toggle: bool) {
    call(0x4A04DE7CAB2739A1, (vehicle, toggle))
}

/// `SetVehicleHornVariation`, since game build 1365.
///
/// <https://docs.fivem.net/natives/?_0x0350E7E17BA767D0>
#[doc(alias(
    "SetVehicleHornVariation",
    "_SET_VEHICLE_HORN_VARIATION",
    "SET_VEHICLE_HORN_SOUND_INDEX",
    "SetVehicleHornSoundIndex",
    "0x0350E7E17BA767D0",
    "0xCDA42C4BB9BDE779"
))]
#[inline]
pub fn set_vehicle_horn_variation(vehicle: Vehicle, value: i32) {
    call(0x0350E7E17BA767D0, (vehicle, value))
}

/// `SetVehicleMissileWarningEnabled`.
///
/// <https://docs.fivem.net/natives/?_0xF3365489E0DD50F9>
#[doc(alias(
    "SetVehicleMissileWarningEnabled",
    "SET_VEHICLE_MISSILE_WARNING_ENABLED",
    "0xF3365489E0DD50F9"
))]
#[inline]
pub fn set_vehicle_missile_warning_enabled(vehicle: Vehicle, toggle: bool) {
    call(0xF3365489E0DD50F9, (vehicle, toggle))
}

/// `SetVehicleRadioEnabled`.
///
/// <https://docs.fivem.net/natives/?_0x3B988190C0AA6C0B>
#[doc(alias(
    "SetVehicleRadioEnabled",
    "SET_VEHICLE_RADIO_ENABLED",
    "0x3B988190C0AA6C0B"
))]
#[inline]
pub fn set_vehicle_radio_enabled(vehicle: Vehicle, toggle: bool) {
    call(0x3B988190C0AA6C0B, (vehicle, toggle))
}

/// `SetVehicleRadioLoud`.
///
/// <https://docs.fivem.net/natives/?_0xBB6F1CAEC68B0BCE>
#[doc(alias("SetVehicleRadioLoud", "SET_VEHICLE_RADIO_LOUD", "0xBB6F1CAEC68B0BCE"))]
#[inline]
pub fn set_vehicle_radio_loud(vehicle: Vehicle, loud: bool) {
    call(0xBB6F1CAEC68B0BCE, (vehicle, loud))
}

/// `SetVehicleStartupRevSound`.
///
/// <https://docs.fivem.net/natives/?_0xF1F8157B8C3F171C>
#[doc(alias(
    "SetVehicleStartupRevSound",
    "SET_VEHICLE_STARTUP_REV_SOUND",
    "0xF1F8157B8C3F171C"
))]
#[inline]
pub fn set_vehicle_startup_rev_sound(vehicle: Vehicle, sound_name: &str, set_name: &str) {
    call(0xF1F8157B8C3F171C, (vehicle, sound_name, set_name))
}

/// `SkipRadioForward`.
///
/// <https://docs.fivem.net/natives/?_0x6DDBBDD98E2E9C25>
#[doc(alias("SkipRadioForward", "SKIP_RADIO_FORWARD", "0x6DDBBDD98E2E9C25"))]
#[inline]
pub fn skip_radio_forward() {
    call(0x6DDBBDD98E2E9C25, ())
}

/// `SkipToNextScriptedConversationLine`.
///
/// <https://docs.fivem.net/natives/?_0x9663FE6B7A61EB00>
#[doc(alias(
    "SkipToNextScriptedConversationLine",
    "SKIP_TO_NEXT_SCRIPTED_CONVERSATION_LINE",
    "0x9663FE6B7A61EB00"
))]
#[inline]
pub fn skip_to_next_scripted_conversation_line() {
    call(0x9663FE6B7A61EB00, ())
}

/// `SoundVehicleHornThisFrame`.
///
/// <https://docs.fivem.net/natives/?_0x9C11908013EA4715>
#[doc(alias(
    "SoundVehicleHornThisFrame",
    "_SOUND_VEHICLE_HORN_THIS_FRAME",
    "SET_HORN_PERMANENTLY_ON",
    "SetHornPermanentlyOn",
    "0x9C11908013EA4715"
))]
#[inline]
pub fn sound_vehicle_horn_this_frame(vehicle: Vehicle) {
    call(0x9C11908013EA4715, (vehicle,))
}

/// `StartAlarm`.
///
/// <https://docs.fivem.net/natives/?_0x0355EF116C4C97B2>
#[doc(alias("StartAlarm", "START_ALARM", "0x0355EF116C4C97B2"))]
#[inline]
pub fn start_alarm(alarm_name: &str, skip_startup: bool) {
    call(0x0355EF116C4C97B2, (alarm_name, skip_startup))
}

/// `StartAudioScene`.
///
/// <https://docs.fivem.net/natives/?_0x013A80FC08F6E4F2>
#[doc(alias("StartAudioScene", "START_AUDIO_SCENE", "0x013A80FC08F6E4F2"))]
#[inline]
pub fn start_audio_scene(scene: &str) -> bool {
    call(0x013A80FC08F6E4F2, (scene,))
}

/// `StartPreloadedConversation`.
///
/// <https://docs.fivem.net/natives/?_0x23641AFE870AF385>
#[doc(alias(
    "StartPreloadedConversation",
    "START_PRELOADED_CONVERSATION",
    "0x23641AFE870AF385"
))]
#[inline]
pub fn start_preloaded_conversation() {
    call(0x23641AFE870AF385, ())
}

/// `StartScriptConversation`.
///
/// <https://docs.fivem.net/natives/?_0x6B17C62C9635D2DC>
#[doc(alias(
    "StartScriptConversation",
    "START_SCRIPT_CONVERSATION",
    "0x6B17C62C9635D2DC"
))]
#[inline]
pub fn start_script_conversation(
    display_subtitles: bool,
    add_to_brief_screen: bool,
    clone_conversation: bool,
    interruptible: bool,
) {
    call(
        0x6B17C62C9635D2DC,
        (
            display_subtitles,
            add_to_brief_screen,
            clone_conversation,
            interruptible,
        ),
    )
}

/// `StartScriptPhoneConversation`.
///
/// <https://docs.fivem.net/natives/?_0x252E5F915EABB675>
#[doc(alias(
    "StartScriptPhoneConversation",
    "START_SCRIPT_PHONE_CONVERSATION",
    "0x252E5F915EABB675"
))]
#[inline]
pub fn start_script_phone_conversation(display_subtitles: bool, add_to_brief_screen: bool) {
    call(0x252E5F915EABB675, (display_subtitles, add_to_brief_screen))
}

/// `StopAlarm`.
///
/// <https://docs.fivem.net/natives/?_0xA1CADDCD98415A41>
#[doc(alias("StopAlarm", "STOP_ALARM", "0xA1CADDCD98415A41"))]
#[inline]
pub fn stop_alarm(alarm_name: &str, instant_stop: bool) {
    call(0xA1CADDCD98415A41, (alarm_name, instant_stop))
}

/// `StopAllAlarms`.
///
/// <https://docs.fivem.net/natives/?_0x2F794A877ADD4C92>
#[doc(alias("StopAllAlarms", "STOP_ALL_ALARMS", "0x2F794A877ADD4C92"))]
#[inline]
pub fn stop_all_alarms(instant_stop: bool) {
    call(0x2F794A877ADD4C92, (instant_stop,))
}

/// `StopAudioScene`.
///
/// <https://docs.fivem.net/natives/?_0xDFE8422B3B94E688>
#[doc(alias("StopAudioScene", "STOP_AUDIO_SCENE", "0xDFE8422B3B94E688"))]
#[inline]
pub fn stop_audio_scene(scene_name: &str) {
    call(0xDFE8422B3B94E688, (scene_name,))
}

/// `StopAudioScenes`.
///
/// <https://docs.fivem.net/natives/?_0xBAC7FC81A75EC1A1>
#[doc(alias("StopAudioScenes", "STOP_AUDIO_SCENES", "0xBAC7FC81A75EC1A1"))]
#[inline]
pub fn stop_audio_scenes() {
    call(0xBAC7FC81A75EC1A1, ())
}

/// `StopCurrentPlayingAmbientSpeech`.
///
/// <https://docs.fivem.net/natives/?_0xB8BEC0CA6F0EDB0F>
#[doc(alias(
    "StopCurrentPlayingAmbientSpeech",
    "STOP_CURRENT_PLAYING_AMBIENT_SPEECH",
    "0xB8BEC0CA6F0EDB0F"
))]
#[inline]
pub fn stop_current_playing_ambient_speech(ped: Ped) {
    call(0xB8BEC0CA6F0EDB0F, (ped,))
}

/// `StopCurrentPlayingSpeech`.
///
/// <https://docs.fivem.net/natives/?_0x7A73D05A607734C7>
#[doc(alias(
    "StopCurrentPlayingSpeech",
    "STOP_CURRENT_PLAYING_SPEECH",
    "0x7A73D05A607734C7",
    "_SET_PED_MUTE",
    "SetPedMute"
))]
#[inline]
pub fn stop_current_playing_speech(ped: Ped) {
    call(0x7A73D05A607734C7, (ped,))
}

/// `StopCutsceneAudio`.
///
/// <https://docs.fivem.net/natives/?_0x806058BBDC136E06>
#[doc(alias("StopCutsceneAudio", "STOP_CUTSCENE_AUDIO", "0x806058BBDC136E06"))]
#[inline]
pub fn stop_cutscene_audio() {
    call(0x806058BBDC136E06, ())
}

/// `StopPedRingtone`.
///
/// <https://docs.fivem.net/natives/?_0x6C5AE23EFA885092>
#[doc(alias("StopPedRingtone", "STOP_PED_RINGTONE", "0x6C5AE23EFA885092"))]
#[inline]
pub fn stop_ped_ringtone(ped: Ped) {
    call(0x6C5AE23EFA885092, (ped,))
}

/// `StopPedSpeaking`.
///
/// <https://docs.fivem.net/natives/?_0x9D64D7405520E3D3>
#[doc(alias("StopPedSpeaking", "STOP_PED_SPEAKING", "0x9D64D7405520E3D3"))]
#[inline]
pub fn stop_ped_speaking(ped: Ped, should_disable: bool) {
    call(0x9D64D7405520E3D3, (ped, should_disable))
}

/// `StopPedSpeakingSynced`, since game build 1868.
///
/// <https://docs.fivem.net/natives/?_0xAB6781A5F3101470>
#[doc(alias(
    "StopPedSpeakingSynced",
    "STOP_PED_SPEAKING_SYNCED",
    "0xAB6781A5F3101470"
))]
#[inline]
pub fn stop_ped_speaking_synced(ped: Ped, should_disable: bool) {
    call(0xAB6781A5F3101470, (ped, should_disable))
}

/// `StopScriptedConversation`.
///
/// <https://docs.fivem.net/natives/?_0xD79DEEFB53455EBA>
#[doc(alias(
    "StopScriptedConversation",
    "STOP_SCRIPTED_CONVERSATION",
    "0xD79DEEFB53455EBA"
))]
#[inline]
pub fn stop_scripted_conversation(finish_current_line: bool) -> i32 {
    call(0xD79DEEFB53455EBA, (finish_current_line,))
}

/// `StopSmokeGrenadeExplosionSounds`.
///
/// <https://docs.fivem.net/natives/?_0xE4E6DD5566D28C82>
#[doc(alias(
    "StopSmokeGrenadeExplosionSounds",
    "STOP_SMOKE_GRENADE_EXPLOSION_SOUNDS",
    "0xE4E6DD5566D28C82"
))]
#[inline]
pub fn stop_smoke_grenade_explosion_sounds() {
    call(0xE4E6DD5566D28C82, ())
}

/// `StopSound`.
///
/// <https://docs.fivem.net/natives/?_0xA3B0C41BA5CC0BB5>
#[doc(alias("StopSound", "STOP_SOUND", "0xA3B0C41BA5CC0BB5"))]
#[inline]
pub fn stop_sound(sound_id: i32) {
    call(0xA3B0C41BA5CC0BB5, (sound_id,))
}

/// `StopStream`.
///
/// <https://docs.fivem.net/natives/?_0xA4718A1419D18151>
#[doc(alias("StopStream", "STOP_STREAM", "0xA4718A1419D18151"))]
#[inline]
pub fn stop_stream() {
    call(0xA4718A1419D18151, ())
}

/// `StopSynchronizedAudioEvent`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x92D6A88E64A94430>
#[doc(alias(
    "StopSynchronizedAudioEvent",
    "STOP_SYNCHRONIZED_AUDIO_EVENT",
    "0x92D6A88E64A94430"
))]
#[inline]
pub fn stop_synchronized_audio_event(p0: i32) -> bool {
    call(0x92D6A88E64A94430, (p0,))
}

/// `TriggerMusicEvent`.
///
/// <https://docs.fivem.net/natives/?_0x706D57B0F50DA710>
#[doc(alias("TriggerMusicEvent", "TRIGGER_MUSIC_EVENT", "0x706D57B0F50DA710"))]
#[inline]
pub fn trigger_music_event(event_name: &str) -> bool {
    call(0x706D57B0F50DA710, (event_name,))
}

/// `TriggerSiren`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x66C3FB05206041BA>
#[doc(alias(
    "TriggerSiren",
    "_TRIGGER_SIREN",
    "TRIGGER_SIREN_AUDIO",
    "TriggerSirenAudio",
    "0x66C3FB05206041BA"
))]
#[inline]
pub fn trigger_siren(vehicle: Vehicle) {
    call(0x66C3FB05206041BA, (vehicle,))
}

/// `UnblockSpeechContextGroup`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x2ACABED337622DF2>
#[doc(alias(
    "UnblockSpeechContextGroup",
    "UNBLOCK_SPEECH_CONTEXT_GROUP",
    "0x2ACABED337622DF2"
))]
#[inline]
pub fn unblock_speech_context_group(group_name: &str) {
    call(0x2ACABED337622DF2, (group_name,))
}

/// `UnfreezeRadioStation`.
///
/// <https://docs.fivem.net/natives/?_0xFC00454CF60B91DD>
#[doc(alias("UnfreezeRadioStation", "UNFREEZE_RADIO_STATION", "0xFC00454CF60B91DD"))]
#[inline]
pub fn unfreeze_radio_station(radio_station: &str) {
    call(0xFC00454CF60B91DD, (radio_station,))
}

/// `UnlockMissionNewsStory`.
///
/// <https://docs.fivem.net/natives/?_0xB165AB7C248B2DC1>
#[doc(alias(
    "UnlockMissionNewsStory",
    "UNLOCK_MISSION_NEWS_STORY",
    "0xB165AB7C248B2DC1"
))]
#[inline]
pub fn unlock_mission_news_story(news_story: i32) {
    call(0xB165AB7C248B2DC1, (news_story,))
}

/// `UnlockRadioStationTrackList`.
///
/// <https://docs.fivem.net/natives/?_0x031ACB6ABA18C729>
#[doc(alias(
    "UnlockRadioStationTrackList",
    "UNLOCK_RADIO_STATION_TRACK_LIST",
    "0x031ACB6ABA18C729"
))]
#[inline]
pub fn unlock_radio_station_track_list(radio_station: &str, track_list_name: &str) {
    call(0x031ACB6ABA18C729, (radio_station, track_list_name))
}

/// `UnregisterScriptWithAudio`.
///
/// <https://docs.fivem.net/natives/?_0xA8638BE228D4751A>
#[doc(alias(
    "UnregisterScriptWithAudio",
    "UNREGISTER_SCRIPT_WITH_AUDIO",
    "0xA8638BE228D4751A"
))]
#[inline]
pub fn unregister_script_with_audio() {
    call(0xA8638BE228D4751A, ())
}

/// `UnrequestTennisBanks`.
///
/// <https://docs.fivem.net/natives/?_0x0150B6FF25A9E2E5>
#[doc(alias("UnrequestTennisBanks", "UNREQUEST_TENNIS_BANKS", "0x0150B6FF25A9E2E5"))]
#[inline]
pub fn unrequest_tennis_banks() {
    call(0x0150B6FF25A9E2E5, ())
}

/// `UpdateSoundCoord`, since game build 678.
///
/// <https://docs.fivem.net/natives/?_0x7EC3C679D0E7E46B>
#[doc(alias("UpdateSoundCoord", "UPDATE_SOUND_COORD", "0x7EC3C679D0E7E46B"))]
#[inline]
pub fn update_sound_coord(sound_id: i32, x: f32, y: f32, z: f32) {
    call(0x7EC3C679D0E7E46B, (sound_id, x, y, z))
}

/// `UpdateUnlockableDjRadioTracks`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0x47AED84213A47510>
#[doc(alias(
    "UpdateUnlockableDjRadioTracks",
    "UPDATE_UNLOCKABLE_DJ_RADIO_TRACKS",
    "0x47AED84213A47510",
    "_UPDATE_LSUR",
    "UpdateLsur"
))]
#[inline]
pub fn update_unlockable_dj_radio_tracks(allow_track_reprioritization: bool) {
    call(0x47AED84213A47510, (allow_track_reprioritization,))
}

/// `UseFootstepScriptSweeteners`.
///
/// <https://docs.fivem.net/natives/?_0xBF4DC1784BE94DFA>
#[doc(alias(
    "UseFootstepScriptSweeteners",
    "USE_FOOTSTEP_SCRIPT_SWEETENERS",
    "0xBF4DC1784BE94DFA"
))]
#[inline]
pub fn use_footstep_script_sweeteners(
    ped: Ped,
    use_sweetner: bool,
    sound_set_hash: impl Into<Hash>,
) {
    let sound_set_hash: Hash = sound_set_hash.into();
    call(0xBF4DC1784BE94DFA, (ped, use_sweetner, sound_set_hash))
}

/// `UseSirenAsHorn`.
///
/// <https://docs.fivem.net/natives/?_0xFA932DE350266EF8>
#[doc(alias("UseSirenAsHorn", "USE_SIREN_AS_HORN", "0xFA932DE350266EF8"))]
#[inline]
pub fn use_siren_as_horn(vehicle: Vehicle, siren_as_horn: bool) {
    call(0xFA932DE350266EF8, (vehicle, siren_as_horn))
}
