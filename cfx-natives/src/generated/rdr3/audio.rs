// Made by native-gen 0.2.0 from data b28c64e7e2ce5b33; do not edit.

//! Namespace `AUDIO` of the RedM client.

use crate::prelude::*;

/// `AddEntityToAudioMixGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x153973AB99FE8980>
#[doc(alias(
    "AddEntityToAudioMixGroup",
    "ADD_ENTITY_TO_AUDIO_MIX_GROUP",
    "0x153973AB99FE8980"
))]
#[inline]
pub fn add_entity_to_audio_mix_group(entity: impl Into<Entity>, group_name: &str, p2: f32) {
    let entity: Entity = entity.into();
    call(0x153973AB99FE8980, (entity, group_name, p2))
}

/// `AddPedToConversation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x95D9F4BC443956E7>
#[doc(alias(
    "AddPedToConversation",
    "ADD_PED_TO_CONVERSATION",
    "0x95D9F4BC443956E7"
))]
#[inline]
pub fn add_ped_to_conversation(convo_root: &str, ped: Ped, character_name: &str) {
    call(0x95D9F4BC443956E7, (convo_root, ped, character_name))
}

/// `AudioIsMusicPlaying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x845FFC3A4FEEFA3E>
#[doc(alias("AudioIsMusicPlaying", "AUDIO_IS_MUSIC_PLAYING", "0x845FFC3A4FEEFA3E"))]
#[inline]
pub fn audio_is_music_playing() -> bool {
    call(0x845FFC3A4FEEFA3E, ())
}

/// `AudioTriggerExplosion`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x374F0E716BFCDE82>
#[doc(alias(
    "AudioTriggerExplosion",
    "AUDIO_TRIGGER_EXPLOSION",
    "0x374F0E716BFCDE82"
))]
#[inline]
pub fn audio_trigger_explosion(name: &str, x: f32, y: f32, z: f32) {
    call(0x374F0E716BFCDE82, (name, x, y, z))
}

/// `BlockSpeechContext`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6378A235374B852F>
#[doc(alias("BlockSpeechContext", "_BLOCK_SPEECH_CONTEXT", "0x6378A235374B852F"))]
#[inline]
pub fn block_speech_context(context: &str, block: bool) {
    call(0x6378A235374B852F, (context, block))
}

/// `CancelMusicEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5B17A90291133DA5>
#[doc(alias("CancelMusicEvent", "CANCEL_MUSIC_EVENT", "0x5B17A90291133DA5"))]
#[inline]
pub fn cancel_music_event(event_name: &str) -> bool {
    call(0x5B17A90291133DA5, (event_name,))
}

/// `ClearAmbientZoneListState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x120C48C614909FA4>
#[doc(alias(
    "ClearAmbientZoneListState",
    "CLEAR_AMBIENT_ZONE_LIST_STATE",
    "0x120C48C614909FA4"
))]
#[inline]
pub fn clear_ambient_zone_list_state(ambient_zone: &str, p1: bool) {
    call(0x120C48C614909FA4, (ambient_zone, p1))
}

/// `ClearAmbientZoneState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x218DD44AAAC964FF>
#[doc(alias(
    "ClearAmbientZoneState",
    "CLEAR_AMBIENT_ZONE_STATE",
    "0x218DD44AAAC964FF"
))]
#[inline]
pub fn clear_ambient_zone_state(zone_name: &str, p1: bool) {
    call(0x218DD44AAAC964FF, (zone_name, p1))
}

/// `ClearConversationHistory`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x33D51F801CB16E4F>
#[doc(alias(
    "ClearConversationHistory",
    "CLEAR_CONVERSATION_HISTORY",
    "0x33D51F801CB16E4F"
))]
#[inline]
pub fn clear_conversation_history() {
    call(0x33D51F801CB16E4F, ())
}

/// `ClearConversationHistoryForScriptedConversation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF51242E35242B47>
#[doc(alias(
    "ClearConversationHistoryForScriptedConversation",
    "_CLEAR_CONVERSATION_HISTORY_FOR_SCRIPTED_CONVERSATION",
    "0xEF51242E35242B47"
))]
#[inline]
pub fn clear_conversation_history_for_scripted_conversation(convo_root: &str) {
    call(0xEF51242E35242B47, (convo_root,))
}

/// `CreateNewScriptedConversation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD2C91A0B572AAE56>
#[doc(alias(
    "CreateNewScriptedConversation",
    "CREATE_NEW_SCRIPTED_CONVERSATION",
    "0xD2C91A0B572AAE56"
))]
#[inline]
pub fn create_new_scripted_conversation(convo_root: &str) -> bool {
    call(0xD2C91A0B572AAE56, (convo_root,))
}

/// `CreateNewScriptedPedAmbientSpeech`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x72E4D1C4639BC465>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `params`: there must be as many as it takes.
#[doc(alias(
    "CreateNewScriptedPedAmbientSpeech",
    "_CREATE_NEW_SCRIPTED_PED_AMBIENT_SPEECH",
    "0x72E4D1C4639BC465"
))]
#[inline]
pub unsafe fn create_new_scripted_ped_ambient_speech(speaker: Ped, params: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let params = unsafe { Buffer::new(params) };
    call(0x72E4D1C4639BC465, (speaker, params))
}

/// `DisablePedPainAudio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9A41C1E940FB0E8>
#[doc(alias("DisablePedPainAudio", "DISABLE_PED_PAIN_AUDIO", "0xA9A41C1E940FB0E8"))]
#[inline]
pub fn disable_ped_pain_audio(ped: Ped, toggle: bool) {
    call(0xA9A41C1E940FB0E8, (ped, toggle))
}

/// `DoesContextExistForThisPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x49B99BF3FDA89A7A>
#[doc(alias(
    "DoesContextExistForThisPed",
    "DOES_CONTEXT_EXIST_FOR_THIS_PED",
    "0x49B99BF3FDA89A7A"
))]
#[inline]
pub fn does_context_exist_for_this_ped(ped: Ped, speech_name: &str, unk: bool) -> bool {
    call(0x49B99BF3FDA89A7A, (ped, speech_name, unk))
}

/// `ForcePedPanicWalla`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x062D5EAD4DA2FA6A>
#[doc(alias("ForcePedPanicWalla", "FORCE_PED_PANIC_WALLA", "0x062D5EAD4DA2FA6A"))]
#[inline]
pub fn force_ped_panic_walla() {
    call(0x062D5EAD4DA2FA6A, ())
}

/// `ForceUseAudioGameObject`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F0C413926060B38>
#[doc(alias(
    "ForceUseAudioGameObject",
    "FORCE_USE_AUDIO_GAME_OBJECT",
    "0x4F0C413926060B38"
))]
#[inline]
pub fn force_use_audio_game_object(vehicle: Vehicle, audio_name: &str) {
    call(0x4F0C413926060B38, (vehicle, audio_name))
}

/// `GetCurrentScriptedConversationLine`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x480357EE890C295A>
#[doc(alias(
    "GetCurrentScriptedConversationLine",
    "GET_CURRENT_SCRIPTED_CONVERSATION_LINE",
    "0x480357EE890C295A"
))]
#[inline]
pub fn get_current_scripted_conversation_line(p0: &str) -> i32 {
    call(0x480357EE890C295A, (p0,))
}

/// `GetEntityAudioMixGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8B25A18E390F75BF>
#[doc(alias(
    "GetEntityAudioMixGroup",
    "_GET_ENTITY_AUDIO_MIX_GROUP",
    "0x8B25A18E390F75BF"
))]
#[inline]
pub fn get_entity_audio_mix_group(entity: impl Into<Entity>) -> Hash {
    let entity: Entity = entity.into();
    call(0x8B25A18E390F75BF, (entity,))
}

/// `GetLastPlayedSpeechForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BFFB7C276866996>
#[doc(alias(
    "GetLastPlayedSpeechForPed",
    "_GET_LAST_PLAYED_SPEECH_FOR_PED",
    "0x6BFFB7C276866996"
))]
#[inline]
pub fn get_last_played_speech_for_ped(ped: Ped) -> Hash {
    call(0x6BFFB7C276866996, (ped,))
}

/// `GetLoadedStreamIdFromCreation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0556C784FA056628>
#[doc(alias(
    "GetLoadedStreamIdFromCreation",
    "_GET_LOADED_STREAM_ID_FROM_CREATION",
    "0x0556C784FA056628"
))]
#[inline]
pub fn get_loaded_stream_id_from_creation(stream_name: &str, sound_set: &str) -> i32 {
    call(0x0556C784FA056628, (stream_name, sound_set))
}

/// `GetMusicPlaytime`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE7A0D23DC414507B>
#[doc(alias("GetMusicPlaytime", "GET_MUSIC_PLAYTIME", "0xE7A0D23DC414507B"))]
#[inline]
pub fn get_music_playtime() -> i32 {
    call(0xE7A0D23DC414507B, ())
}

/// `GetPedSongIndexHost`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2DBBF0C5E19383EE>
#[doc(alias(
    "GetPedSongIndexHost",
    "_GET_PED_SONG_INDEX_HOST",
    "0x2DBBF0C5E19383EE"
))]
#[inline]
pub fn get_ped_song_index_host(ped: Ped) -> i32 {
    call(0x2DBBF0C5E19383EE, (ped,))
}

/// `GetSoundId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x430386FE9BF80B45>
#[doc(alias("GetSoundId", "GET_SOUND_ID", "0x430386FE9BF80B45"))]
#[inline]
pub fn get_sound_id() -> i32 {
    call(0x430386FE9BF80B45, ())
}

/// `HasSoundAudioNameFinished`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x714A0EA7DE1167BE>
#[doc(alias(
    "HasSoundAudioNameFinished",
    "_HAS_SOUND_AUDIO_NAME_FINISHED",
    "0x714A0EA7DE1167BE"
))]
#[inline]
pub fn has_sound_audio_name_finished(audio_name: &str, soundset_name: &str) -> bool {
    call(0x714A0EA7DE1167BE, (audio_name, soundset_name))
}

/// `HasSoundIdFinished`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x84848E1C0FC67DBB>
#[doc(alias("HasSoundIdFinished", "_HAS_SOUND_ID_FINISHED", "0x84848E1C0FC67DBB"))]
#[inline]
pub fn has_sound_id_finished(sound_id: i32) -> bool {
    call(0x84848E1C0FC67DBB, (sound_id,))
}

/// `IsAmbientSpeechDisabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x932C2D096A2C3FFF>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9072C8B49907BFAD>
#[doc(alias(
    "IsAmbientSpeechPlaying",
    "IS_AMBIENT_SPEECH_PLAYING",
    "0x9072C8B49907BFAD"
))]
#[inline]
pub fn is_ambient_speech_playing(ped: Ped) -> bool {
    call(0x9072C8B49907BFAD, (ped,))
}

/// `IsAnimalVocalizationPlaying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC265DF9FB44A9FBD>
#[doc(alias(
    "IsAnimalVocalizationPlaying",
    "IS_ANIMAL_VOCALIZATION_PLAYING",
    "0xC265DF9FB44A9FBD"
))]
#[inline]
pub fn is_animal_vocalization_playing(ped_handle: Ped) -> bool {
    call(0xC265DF9FB44A9FBD, (ped_handle,))
}

/// `IsAnyConversationPlaying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2CAC9DEF0195E6F>
#[doc(alias(
    "IsAnyConversationPlaying",
    "_IS_ANY_CONVERSATION_PLAYING",
    "0xA2CAC9DEF0195E6F"
))]
#[inline]
pub fn is_any_conversation_playing(p0: bool) -> bool {
    call(0xA2CAC9DEF0195E6F, (p0,))
}

/// `IsAnySpeechPlaying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x729072355FA39EC9>
#[doc(alias("IsAnySpeechPlaying", "IS_ANY_SPEECH_PLAYING", "0x729072355FA39EC9"))]
#[inline]
pub fn is_any_speech_playing(ped: Ped) -> bool {
    call(0x729072355FA39EC9, (ped,))
}

/// `IsAudioSceneActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB65B60556E2A9225>
#[doc(alias("IsAudioSceneActive", "IS_AUDIO_SCENE_ACTIVE", "0xB65B60556E2A9225"))]
#[inline]
pub fn is_audio_scene_active(scene: &str) -> bool {
    call(0xB65B60556E2A9225, (scene,))
}

/// `IsHornActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D6BFC12B05C6121>
#[doc(alias("IsHornActive", "IS_HORN_ACTIVE", "0x9D6BFC12B05C6121"))]
#[inline]
pub fn is_horn_active(vehicle: Vehicle) -> bool {
    call(0x9D6BFC12B05C6121, (vehicle,))
}

/// `IsPedInAnyConversation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x54B187F111D9C6F8>
#[doc(alias(
    "IsPedInAnyConversation",
    "_IS_PED_IN_ANY_CONVERSATION",
    "0x54B187F111D9C6F8"
))]
#[inline]
pub fn is_ped_in_any_conversation(ped: Ped, p1: bool) -> bool {
    call(0x54B187F111D9C6F8, (ped, p1))
}

/// `IsPedInCurrentConversation`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x049E937F18F4020C>
#[doc(alias(
    "IsPedInCurrentConversation",
    "IS_PED_IN_CURRENT_CONVERSATION",
    "0x049E937F18F4020C"
))]
#[inline]
pub fn is_ped_in_current_conversation(p0: &str, ped: Ped, p2: i32) -> bool {
    call(0x049E937F18F4020C, (p0, ped, p2))
}

/// `IsScriptedAudioCustom`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6DF942C4179BE5AB>
#[doc(alias(
    "IsScriptedAudioCustom",
    "_IS_SCRIPTED_AUDIO_CUSTOM",
    "0x6DF942C4179BE5AB"
))]
#[inline]
pub fn is_scripted_audio_custom(item: impl Into<Hash>, sound_set: impl Into<Hash>) -> bool {
    let item: Hash = item.into();
    let sound_set: Hash = sound_set.into();
    call(0x6DF942C4179BE5AB, (item, sound_set))
}

/// `IsScriptedConversationCreated`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD89504D9D7D5057D>
#[doc(alias(
    "IsScriptedConversationCreated",
    "_IS_SCRIPTED_CONVERSATION_CREATED",
    "0xD89504D9D7D5057D"
))]
#[inline]
pub fn is_scripted_conversation_created(convo_root: &str) -> bool {
    call(0xD89504D9D7D5057D, (convo_root,))
}

/// `IsScriptedConversationLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF0D54BE7A776737>
#[doc(alias(
    "IsScriptedConversationLoaded",
    "IS_SCRIPTED_CONVERSATION_LOADED",
    "0xDF0D54BE7A776737"
))]
#[inline]
pub fn is_scripted_conversation_loaded(convo_root: &str) -> bool {
    call(0xDF0D54BE7A776737, (convo_root,))
}

/// `IsScriptedConversationPlaying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1ECC76792F661CF5>
#[doc(alias(
    "IsScriptedConversationPlaying",
    "IS_SCRIPTED_CONVERSATION_PLAYING",
    "0x1ECC76792F661CF5"
))]
#[inline]
pub fn is_scripted_conversation_playing(p0: &str) -> bool {
    call(0x1ECC76792F661CF5, (p0,))
}

/// `IsScriptedConversionOngoing`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF01C570E0A0A1E67>
#[doc(alias(
    "IsScriptedConversionOngoing",
    "_IS_SCRIPTED_CONVERSION_ONGOING",
    "0xF01C570E0A0A1E67"
))]
#[inline]
pub fn is_scripted_conversion_ongoing(p0: &str) -> bool {
    call(0xF01C570E0A0A1E67, (p0,))
}

/// `IsScriptedSpeechPlaying`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC9AA18DCC7084F4>
#[doc(alias(
    "IsScriptedSpeechPlaying",
    "IS_SCRIPTED_SPEECH_PLAYING",
    "0xCC9AA18DCC7084F4"
))]
#[inline]
pub fn is_scripted_speech_playing(p0: i32) -> bool {
    call(0xCC9AA18DCC7084F4, (p0,))
}

/// `IsStreamPlaying`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD11FA52EB849D978>
#[doc(alias("IsStreamPlaying", "IS_STREAM_PLAYING", "0xD11FA52EB849D978"))]
#[inline]
pub fn is_stream_playing(stream_id: i32) -> bool {
    call(0xD11FA52EB849D978, (stream_id,))
}

/// `LoadStream`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1F1F957154EC51DF>
#[doc(alias("LoadStream", "LOAD_STREAM", "0x1F1F957154EC51DF"))]
#[inline]
pub fn load_stream(stream_name: &str, sound_set: &str) -> bool {
    call(0x1F1F957154EC51DF, (stream_name, sound_set))
}

/// `N_0x017492b2201e3428`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x017492B2201E3428>
#[doc(alias("N_0x017492b2201e3428", "0x017492B2201E3428"))]
#[inline]
pub fn n_0x017492b2201e3428(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x017492B2201E3428, (p0, p1, p2, p3))
}

/// `N_0x018abe833ca64d2a`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x018ABE833CA64D2A>
#[doc(alias("N_0x018abe833ca64d2a", "0x018ABE833CA64D2A"))]
#[inline]
pub fn n_0x018abe833ca64d2a(p0: i32, p1: i32) {
    call(0x018ABE833CA64D2A, (p0, p1))
}

/// `N_0x06c5df5ee444bc6b`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06C5DF5EE444BC6B>
#[doc(alias("N_0x06c5df5ee444bc6b", "0x06C5DF5EE444BC6B"))]
#[inline]
pub fn n_0x06c5df5ee444bc6b(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x06C5DF5EE444BC6B, (p0, p1, p2, p3, p4))
}

/// `N_0x078f77fd1a43eab3`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x078F77FD1A43EAB3>
#[doc(alias("N_0x078f77fd1a43eab3", "0x078F77FD1A43EAB3"))]
#[inline]
pub fn n_0x078f77fd1a43eab3(p0: i32, p1: i32) {
    call(0x078F77FD1A43EAB3, (p0, p1))
}

/// `N_0x0cb3d1919e8d7cba`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0CB3D1919E8D7CBA>
#[doc(alias("N_0x0cb3d1919e8d7cba", "0x0CB3D1919E8D7CBA"))]
#[inline]
pub fn n_0x0cb3d1919e8d7cba(convo_root: &str) -> bool {
    call(0x0CB3D1919E8D7CBA, (convo_root,))
}

/// `N_0x0d7fd6a55fd63aef`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D7FD6A55FD63AEF>
#[doc(alias("N_0x0d7fd6a55fd63aef", "0x0D7FD6A55FD63AEF"))]
#[inline]
pub fn n_0x0d7fd6a55fd63aef(speech_event_type: i32, p1: i32, p2: bool) {
    call(0x0D7FD6A55FD63AEF, (speech_event_type, p1, p2))
}

/// `N_0x0faf7171bf613b80`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0FAF7171BF613B80>
#[doc(alias("N_0x0faf7171bf613b80", "0x0FAF7171BF613B80"))]
#[inline]
pub fn n_0x0faf7171bf613b80(p0: i32) {
    call(0x0FAF7171BF613B80, (p0,))
}

/// `N_0x131ec9247e7a2903`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x131EC9247E7A2903>
#[doc(alias("N_0x131ec9247e7a2903", "0x131EC9247E7A2903"))]
#[inline]
pub fn n_0x131ec9247e7a2903(p0: i32) -> i32 {
    call(0x131EC9247E7A2903, (p0,))
}

/// `N_0x138adb94f8b90616`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x138ADB94F8B90616>
#[doc(alias("N_0x138adb94f8b90616", "0x138ADB94F8B90616"))]
#[inline]
pub fn n_0x138adb94f8b90616() {
    call(0x138ADB94F8B90616, ())
}

/// `N_0x139a4b9df2d26cbf`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x139A4B9DF2D26CBF>
#[doc(alias("N_0x139a4b9df2d26cbf", "0x139A4B9DF2D26CBF"))]
#[inline]
pub fn n_0x139a4b9df2d26cbf(p0: i32, p1: i32) {
    call(0x139A4B9DF2D26CBF, (p0, p1))
}

/// `N_0x152ed1b56e8f1f50`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x152ED1B56E8F1F50>
#[doc(alias("N_0x152ed1b56e8f1f50", "0x152ED1B56E8F1F50"))]
#[inline]
pub fn n_0x152ed1b56e8f1f50(p0: &str, current_scripted_convo_line: i32) -> Ped {
    call(0x152ED1B56E8F1F50, (p0, current_scripted_convo_line))
}

/// `N_0x1e6f9a9fe1a99f36`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E6F9A9FE1A99F36>
#[doc(alias("N_0x1e6f9a9fe1a99f36", "0x1E6F9A9FE1A99F36"))]
#[inline]
pub fn n_0x1e6f9a9fe1a99f36(aud_speech_event: &str) {
    call(0x1E6F9A9FE1A99F36, (aud_speech_event,))
}

/// `N_0x254b0241e964b450`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x254B0241E964B450>
#[doc(alias("N_0x254b0241e964b450", "0x254B0241E964B450"))]
#[inline]
pub fn n_0x254b0241e964b450(p0: &str, current_scripted_convo_line: i32) -> Ped {
    call(0x254B0241E964B450, (p0, current_scripted_convo_line))
}

/// `N_0x259acc5b52a2b2d9`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x259ACC5B52A2B2D9>
#[doc(alias("N_0x259acc5b52a2b2d9", "0x259ACC5B52A2B2D9"))]
#[inline]
pub fn n_0x259acc5b52a2b2d9(p0: i32, p1: i32) {
    call(0x259ACC5B52A2B2D9, (p0, p1))
}

/// `N_0x2651ddc0ea269073`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2651DDC0EA269073>
#[doc(alias("N_0x2651ddc0ea269073", "0x2651DDC0EA269073"))]
#[inline]
pub fn n_0x2651ddc0ea269073(rope_id: i32, p1: f32) {
    call(0x2651DDC0EA269073, (rope_id, p1))
}

/// `N_0x295859eb18f48d82`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x295859EB18F48D82>
#[doc(alias("N_0x295859eb18f48d82", "0x295859EB18F48D82"))]
#[inline]
pub fn n_0x295859eb18f48d82(p0: &str) -> i32 {
    call(0x295859EB18F48D82, (p0,))
}

/// `N_0x2b101ad9f651243a`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2B101AD9F651243A>
#[doc(alias("N_0x2b101ad9f651243a", "0x2B101AD9F651243A"))]
#[inline]
pub fn n_0x2b101ad9f651243a() -> i32 {
    call(0x2B101AD9F651243A, ())
}

/// `N_0x2b9c37c01bf25edb`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2B9C37C01BF25EDB>
#[doc(alias("N_0x2b9c37c01bf25edb", "0x2B9C37C01BF25EDB"))]
#[inline]
pub fn n_0x2b9c37c01bf25edb(p0: i32) -> i32 {
    call(0x2B9C37C01BF25EDB, (p0,))
}

/// `N_0x2fff4a78384affdf`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2FFF4A78384AFFDF>
#[doc(alias("N_0x2fff4a78384affdf", "0x2FFF4A78384AFFDF"))]
#[inline]
pub fn n_0x2fff4a78384affdf(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x2FFF4A78384AFFDF, (entity,))
}

/// `N_0x341cdd17efc2472e`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x341CDD17EFC2472E>
#[doc(alias("N_0x341cdd17efc2472e", "0x341CDD17EFC2472E"))]
#[inline]
pub fn n_0x341cdd17efc2472e(p0: i32, p1: i32) {
    call(0x341CDD17EFC2472E, (p0, p1))
}

/// `N_0x35b8c070e0c16e2f`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x35B8C070E0C16E2F>
#[doc(alias("N_0x35b8c070e0c16e2f", "0x35B8C070E0C16E2F"))]
#[inline]
pub fn n_0x35b8c070e0c16e2f(p0: i32, p1: i32) {
    call(0x35B8C070E0C16E2F, (p0, p1))
}

/// `N_0x380a2e353ad30917`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x380A2E353AD30917>
#[doc(alias("N_0x380a2e353ad30917", "0x380A2E353AD30917"))]
#[inline]
pub fn n_0x380a2e353ad30917(p0: i32, p1: i32, p2: i32) {
    call(0x380A2E353AD30917, (p0, p1, p2))
}

/// `N_0x3a00d87b20a2a5e4`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A00D87B20A2A5E4>
#[doc(alias("N_0x3a00d87b20a2a5e4", "0x3A00D87B20A2A5E4"))]
#[inline]
pub fn n_0x3a00d87b20a2a5e4(p0: i32, p1: i32) {
    call(0x3A00D87B20A2A5E4, (p0, p1))
}

/// `N_0x3a3be6b920525237`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3A3BE6B920525237>
#[doc(alias("N_0x3a3be6b920525237", "0x3A3BE6B920525237"))]
#[inline]
pub fn n_0x3a3be6b920525237(p0: i32, p1: i32) {
    call(0x3A3BE6B920525237, (p0, p1))
}

/// `N_0x3d0bbccf401b5fdb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3D0BBCCF401B5FDB>
#[doc(alias("N_0x3d0bbccf401b5fdb", "0x3D0BBCCF401B5FDB"))]
#[inline]
pub fn n_0x3d0bbccf401b5fdb() {
    call(0x3D0BBCCF401B5FDB, ())
}

/// `N_0x3e93dddcbb6111e4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E93DDDCBB6111E4>
#[doc(alias("N_0x3e93dddcbb6111e4", "0x3E93DDDCBB6111E4"))]
#[inline]
pub fn n_0x3e93dddcbb6111e4(p0: &str, p1: f32) {
    call(0x3E93DDDCBB6111E4, (p0, p1))
}

/// `N_0x3e98ac9d8c56c62c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3E98AC9D8C56C62C>
#[doc(alias("N_0x3e98ac9d8c56c62c", "0x3E98AC9D8C56C62C"))]
#[inline]
pub fn n_0x3e98ac9d8c56c62c(p0: i32) {
    call(0x3E98AC9D8C56C62C, (p0,))
}

/// `N_0x40ca665ab9d8d505`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x40CA665AB9D8D505>
#[doc(alias("N_0x40ca665ab9d8d505", "0x40CA665AB9D8D505"))]
#[inline]
pub fn n_0x40ca665ab9d8d505(convo_root: &str, single_line_index: i32) {
    call(0x40CA665AB9D8D505, (convo_root, single_line_index))
}

/// `N_0x43037abfe214a851`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x43037ABFE214A851>
#[doc(alias("N_0x43037abfe214a851", "0x43037ABFE214A851"))]
#[inline]
pub fn n_0x43037abfe214a851() {
    call(0x43037ABFE214A851, ())
}

/// `N_0x448f2647dd6f2e27`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x448F2647DD6F2E27>
#[doc(alias("N_0x448f2647dd6f2e27", "0x448F2647DD6F2E27"))]
#[inline]
pub fn n_0x448f2647dd6f2e27(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x448F2647DD6F2E27, (p0, p1, p2, p3, p4))
}

/// `N_0x44a5eef54f62e823`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x44A5EEF54F62E823>
#[doc(alias("N_0x44a5eef54f62e823", "0x44A5EEF54F62E823"))]
#[inline]
pub fn n_0x44a5eef54f62e823(p0: i32) -> i32 {
    call(0x44A5EEF54F62E823, (p0,))
}

/// `N_0x4a98e228a936dbcc`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4A98E228A936DBCC>
#[doc(alias("N_0x4a98e228a936dbcc", "0x4A98E228A936DBCC"))]
#[inline]
pub fn n_0x4a98e228a936dbcc(ped: Ped) -> Hash {
    call(0x4A98E228A936DBCC, (ped,))
}

/// `N_0x4be3ec91c01f0fe8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4BE3EC91C01F0FE8>
#[doc(alias("N_0x4be3ec91c01f0fe8", "0x4BE3EC91C01F0FE8"))]
#[inline]
pub fn n_0x4be3ec91c01f0fe8() {
    call(0x4BE3EC91C01F0FE8, ())
}

/// `N_0x569abc36e28ddeaa`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x569ABC36E28DDEAA>
#[doc(alias("N_0x569abc36e28ddeaa", "0x569ABC36E28DDEAA"))]
#[inline]
pub fn n_0x569abc36e28ddeaa() {
    call(0x569ABC36E28DDEAA, ())
}

/// `N_0x580d71dfe0088e34`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x580D71DFE0088E34>
#[doc(alias("N_0x580d71dfe0088e34", "0x580D71DFE0088E34"))]
#[inline]
pub fn n_0x580d71dfe0088e34(audio_name: &str, audio_ref: &str) -> bool {
    call(0x580D71DFE0088E34, (audio_name, audio_ref))
}

/// `N_0x5a13586a9447931f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5A13586A9447931F>
#[doc(alias("N_0x5a13586a9447931f", "0x5A13586A9447931F"))]
#[inline]
pub fn n_0x5a13586a9447931f(p0: bool) -> bool {
    call(0x5A13586A9447931F, (p0,))
}

/// `N_0x5ae0cb5f35f034fd`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AE0CB5F35F034FD>
#[doc(alias("N_0x5ae0cb5f35f034fd", "0x5AE0CB5F35F034FD"))]
#[inline]
pub fn n_0x5ae0cb5f35f034fd(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0x5AE0CB5F35F034FD, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `N_0x5bc885ebd75faa7d`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5BC885EBD75FAA7D>
#[doc(alias("N_0x5bc885ebd75faa7d", "0x5BC885EBD75FAA7D"))]
#[inline]
pub fn n_0x5bc885ebd75faa7d(p0: i32, p1: i32) {
    call(0x5BC885EBD75FAA7D, (p0, p1))
}

/// `N_0x5e3ccf03995388b5`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5E3CCF03995388B5>
#[doc(alias("N_0x5e3ccf03995388b5", "0x5E3CCF03995388B5"))]
#[inline]
pub fn n_0x5e3ccf03995388b5(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x5E3CCF03995388B5, (p0, p1, p2, p3))
}

/// `N_0x62377977e4f08668`, since game build 1436.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x62377977E4F08668>
#[doc(alias("N_0x62377977e4f08668", "0x62377977E4F08668"))]
#[inline]
pub fn n_0x62377977e4f08668(entity: impl Into<Entity>) -> AnimScene {
    let entity: Entity = entity.into();
    call(0x62377977E4F08668, (entity,))
}

/// `N_0x64b956f4e761df5c`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x64B956F4E761DF5C>
#[doc(alias("N_0x64b956f4e761df5c", "0x64B956F4E761DF5C"))]
#[inline]
pub fn n_0x64b956f4e761df5c(p0: i32) {
    call(0x64B956F4E761DF5C, (p0,))
}

/// `N_0x660a8f876df1d4f8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x660A8F876DF1D4F8>
#[doc(alias("N_0x660a8f876df1d4f8", "0x660A8F876DF1D4F8"))]
#[inline]
pub fn n_0x660a8f876df1d4f8(speech_event_type: i32) {
    call(0x660A8F876DF1D4F8, (speech_event_type,))
}

/// `N_0x6652b0c8f3d414d0`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6652B0C8F3D414D0>
#[doc(alias("N_0x6652b0c8f3d414d0", "0x6652B0C8F3D414D0"))]
#[inline]
pub fn n_0x6652b0c8f3d414d0(p0: i32) {
    call(0x6652B0C8F3D414D0, (p0,))
}

/// `N_0x6ab944df68b512d3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6AB944DF68B512D3>
#[doc(alias("N_0x6ab944df68b512d3", "0x6AB944DF68B512D3"))]
#[inline]
pub fn n_0x6ab944df68b512d3(p0: i32) {
    call(0x6AB944DF68B512D3, (p0,))
}

/// `N_0x6b7a88a61b41e589`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B7A88A61B41E589>
#[doc(alias("N_0x6b7a88a61b41e589", "0x6B7A88A61B41E589"))]
#[inline]
pub fn n_0x6b7a88a61b41e589(p0: i32) {
    call(0x6B7A88A61B41E589, (p0,))
}

/// `N_0x6da15746d5cc1a92`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6DA15746D5CC1A92>
#[doc(alias("N_0x6da15746d5cc1a92", "0x6DA15746D5CC1A92"))]
#[inline]
pub fn n_0x6da15746d5cc1a92(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x6DA15746D5CC1A92, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x7455cd705f7e933e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7455CD705F7E933E>
#[doc(alias("N_0x7455cd705f7e933e", "0x7455CD705F7E933E"))]
#[inline]
pub fn n_0x7455cd705f7e933e() {
    call(0x7455CD705F7E933E, ())
}

/// `N_0x7678fe0455ed1145`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7678FE0455ED1145>
#[doc(alias("N_0x7678fe0455ed1145", "0x7678FE0455ED1145"))]
#[inline]
pub fn n_0x7678fe0455ed1145(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0x7678FE0455ED1145, (p0, p1, p2))
}

/// `N_0x79f9c57b8d0dfe90`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x79F9C57B8D0DFE90>
#[doc(alias("N_0x79f9c57b8d0dfe90", "0x79F9C57B8D0DFE90"))]
#[inline]
pub fn n_0x79f9c57b8d0dfe90(convo_root: &str, anim_scene: AnimScene) -> bool {
    call(0x79F9C57B8D0DFE90, (convo_root, anim_scene))
}

/// `N_0x7e176c676f8652a9`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7E176C676F8652A9>
#[doc(alias("N_0x7e176c676f8652a9", "0x7E176C676F8652A9"))]
#[inline]
pub fn n_0x7e176c676f8652a9(p0: i32) {
    call(0x7E176C676F8652A9, (p0,))
}

/// `N_0x821c32c728b24477`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x821C32C728B24477>
#[doc(alias("N_0x821c32c728b24477", "0x821C32C728B24477"))]
#[inline]
pub fn n_0x821c32c728b24477(p0: i32, p1: i32, p2: i32) {
    call(0x821C32C728B24477, (p0, p1, p2))
}

/// `N_0x839c9f124be74d94`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x839C9F124BE74D94>
#[doc(alias("N_0x839c9f124be74d94", "0x839C9F124BE74D94"))]
#[inline]
pub fn n_0x839c9f124be74d94(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x839C9F124BE74D94, (p0, p1, p2, p3, p4))
}

/// `N_0x847748ae5d7b1071`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x847748AE5D7B1071>
#[doc(alias("N_0x847748ae5d7b1071", "0x847748AE5D7B1071"))]
#[inline]
pub fn n_0x847748ae5d7b1071(p0: bool) -> bool {
    call(0x847748AE5D7B1071, (p0,))
}

/// `N_0x864a842b86993851`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x864A842B86993851>
#[doc(alias("N_0x864a842b86993851", "0x864A842B86993851"))]
#[inline]
pub fn n_0x864a842b86993851(ped: Ped) {
    call(0x864A842B86993851, (ped,))
}

/// `N_0x886657c5b3d8ede3`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x886657C5B3D8EDE3>
#[doc(alias("N_0x886657c5b3d8ede3", "0x886657C5B3D8EDE3"))]
#[inline]
pub fn n_0x886657c5b3d8ede3(entity: impl Into<Entity>) -> i32 {
    let entity: Entity = entity.into();
    call(0x886657C5B3D8EDE3, (entity,))
}

/// `N_0x8d29fdf565ded9ae`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8D29FDF565DED9AE>
#[doc(alias("N_0x8d29fdf565ded9ae", "0x8D29FDF565DED9AE"))]
#[inline]
pub fn n_0x8d29fdf565ded9ae(p0: i32, p1: i32, p2: i32) {
    call(0x8D29FDF565DED9AE, (p0, p1, p2))
}

/// `N_0x8e901b65206c2d3e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E901B65206C2D3E>
#[doc(alias("N_0x8e901b65206c2d3e", "0x8E901B65206C2D3E"))]
#[inline]
pub fn n_0x8e901b65206c2d3e(ped: Ped) {
    call(0x8E901B65206C2D3E, (ped,))
}

/// `N_0x935dbd96d4a3da1f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x935DBD96D4A3DA1F>
#[doc(alias("N_0x935dbd96d4a3da1f", "0x935DBD96D4A3DA1F"))]
#[inline]
pub fn n_0x935dbd96d4a3da1f(p0: &str, current_scripted_convo_line: i32) -> i32 {
    call(0x935DBD96D4A3DA1F, (p0, current_scripted_convo_line))
}

/// `N_0x9d6dec9791a4e501`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D6DEC9791A4E501>
#[doc(alias("N_0x9d6dec9791a4e501", "0x9D6DEC9791A4E501"))]
#[inline]
pub fn n_0x9d6dec9791a4e501(ped: Ped, speech_name: &str, p2: bool, p3: bool) -> bool {
    call(0x9D6DEC9791A4E501, (ped, speech_name, p2, p3))
}

/// `N_0x9eb779765e68c52e`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9EB779765E68C52E>
#[doc(alias("N_0x9eb779765e68c52e", "0x9EB779765E68C52E"))]
#[inline]
pub fn n_0x9eb779765e68c52e(p0: i32, p1: i32) {
    call(0x9EB779765E68C52E, (p0, p1))
}

/// `N_0xa2323a2eae32a290`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2323A2EAE32A290>
#[doc(alias("N_0xa2323a2eae32a290", "0xA2323A2EAE32A290"))]
#[inline]
pub fn n_0xa2323a2eae32a290(listening_to_ped: Ped, ped: Ped, listener_name: &str) {
    call(0xA2323A2EAE32A290, (listening_to_ped, ped, listener_name))
}

/// `N_0xa2b851605748ad0e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA2B851605748AD0E>
#[doc(alias("N_0xa2b851605748ad0e", "0xA2B851605748AD0E"))]
#[inline]
pub fn n_0xa2b851605748ad0e() {
    call(0xA2B851605748AD0E, ())
}

/// `N_0xa6847bba4fcdd13f`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6847BBA4FCDD13F>
#[doc(alias("N_0xa6847bba4fcdd13f", "0xA6847BBA4FCDD13F"))]
#[inline]
pub fn n_0xa6847bba4fcdd13f(p0: i32, p1: i32) {
    call(0xA6847BBA4FCDD13F, (p0, p1))
}

/// `N_0xa6a3a3f96b8b030e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA6A3A3F96B8B030E>
#[doc(alias("N_0xa6a3a3f96b8b030e", "0xA6A3A3F96B8B030E"))]
#[inline]
pub fn n_0xa6a3a3f96b8b030e() -> i32 {
    call(0xA6A3A3F96B8B030E, ())
}

/// `N_0xabdb4863d3d72021`.
///
/// Of unknown type: `p1`, `p2`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xABDB4863D3D72021>
#[doc(alias("N_0xabdb4863d3d72021", "0xABDB4863D3D72021"))]
#[inline]
pub fn n_0xabdb4863d3d72021(entity: impl Into<Entity>, p1: i32, p2: i32, p3: f32, p4: i32) {
    let entity: Entity = entity.into();
    call(0xABDB4863D3D72021, (entity, p1, p2, p3, p4))
}

/// `N_0xb93a769b8b726950`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB93A769B8B726950>
#[doc(alias("N_0xb93a769b8b726950", "0xB93A769B8B726950"))]
#[inline]
pub fn n_0xb93a769b8b726950(ped: Ped, p1: impl Into<Hash>) {
    let p1: Hash = p1.into();
    call(0xB93A769B8B726950, (ped, p1))
}

/// `N_0xbc07ca8fd710e7fd`, since game build 1232.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC07CA8FD710E7FD>
#[doc(alias("N_0xbc07ca8fd710e7fd", "0xBC07CA8FD710E7FD"))]
#[inline]
pub fn n_0xbc07ca8fd710e7fd(p0: i32, p1: i32) {
    call(0xBC07CA8FD710E7FD, (p0, p1))
}

/// `N_0xbe28db99556ff8d9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE28DB99556FF8D9>
#[doc(alias("N_0xbe28db99556ff8d9", "0xBE28DB99556FF8D9"))]
#[inline]
pub fn n_0xbe28db99556ff8d9(entity: impl Into<Entity>) -> Hash {
    let entity: Entity = entity.into();
    call(0xBE28DB99556FF8D9, (entity,))
}

/// `N_0xc369e2234e34a0ca`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC369E2234E34A0CA>
#[doc(alias("N_0xc369e2234e34a0ca", "0xC369E2234E34A0CA"))]
#[inline]
pub fn n_0xc369e2234e34a0ca(p0: i32, p1: i32) -> i32 {
    call(0xC369E2234E34A0CA, (p0, p1))
}

/// `N_0xc4cfce4c656ef480`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC4CFCE4C656EF480>
#[doc(alias("N_0xc4cfce4c656ef480", "0xC4CFCE4C656EF480"))]
#[inline]
pub fn n_0xc4cfce4c656ef480(ped: Ped) {
    call(0xC4CFCE4C656EF480, (ped,))
}

/// `N_0xc68c02de259c927c`, since game build 1232.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC68C02DE259C927C>
#[doc(alias("N_0xc68c02de259c927c", "0xC68C02DE259C927C"))]
#[inline]
pub fn n_0xc68c02de259c927c(p0: i32) -> i32 {
    call(0xC68C02DE259C927C, (p0,))
}

/// `N_0xc886cd666add42e1`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC886CD666ADD42E1>
#[doc(alias("N_0xc886cd666add42e1", "0xC886CD666ADD42E1"))]
#[inline]
pub fn n_0xc886cd666add42e1(p0: i32, p1: i32) {
    call(0xC886CD666ADD42E1, (p0, p1))
}

/// `N_0xcbf2bebb468a34f3`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCBF2BEBB468A34F3>
#[doc(alias("N_0xcbf2bebb468a34f3", "0xCBF2BEBB468A34F3"))]
#[inline]
pub fn n_0xcbf2bebb468a34f3(p0: i32) {
    call(0xCBF2BEBB468A34F3, (p0,))
}

/// `N_0xcfad2c8cd1054523`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCFAD2C8CD1054523>
#[doc(alias("N_0xcfad2c8cd1054523", "0xCFAD2C8CD1054523"))]
#[inline]
pub fn n_0xcfad2c8cd1054523(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xCFAD2C8CD1054523, (p0, p1, p2, p3))
}

/// `N_0xd05a460328560477`, since game build 1232.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD05A460328560477>
#[doc(alias("N_0xd05a460328560477", "0xD05A460328560477"))]
#[inline]
pub fn n_0xd05a460328560477(p0: i32) -> i32 {
    call(0xD05A460328560477, (p0,))
}

/// `N_0xd0730c1fa40348d9`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0730C1FA40348D9>
#[doc(alias("N_0xd0730c1fa40348d9", "0xD0730C1FA40348D9"))]
#[inline]
pub fn n_0xd0730c1fa40348d9(convo_root: &str) -> bool {
    call(0xD0730C1FA40348D9, (convo_root,))
}

/// `N_0xd47d47efbf103fb8`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD47D47EFBF103FB8>
#[doc(alias("N_0xd47d47efbf103fb8", "0xD47D47EFBF103FB8"))]
#[inline]
pub fn n_0xd47d47efbf103fb8(p0: i32, p1: i32) {
    call(0xD47D47EFBF103FB8, (p0, p1))
}

/// `N_0xd733528b6c35647a`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD733528B6C35647A>
#[doc(alias("N_0xd733528b6c35647a", "0xD733528B6C35647A"))]
#[inline]
pub fn n_0xd733528b6c35647a(p0: i32, p1: i32) {
    call(0xD733528B6C35647A, (p0, p1))
}

/// `N_0xdad6cd07caa4f382`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDAD6CD07CAA4F382>
#[doc(alias("N_0xdad6cd07caa4f382", "0xDAD6CD07CAA4F382"))]
#[inline]
pub fn n_0xdad6cd07caa4f382() {
    call(0xDAD6CD07CAA4F382, ())
}

/// `N_0xdc2f83a0612ca34d`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC2F83A0612CA34D>
#[doc(alias("N_0xdc2f83a0612ca34d", "0xDC2F83A0612CA34D"))]
#[inline]
pub fn n_0xdc2f83a0612ca34d(p0: i32) -> i32 {
    call(0xDC2F83A0612CA34D, (p0,))
}

/// `N_0xdc93f0948f2c28f4`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDC93F0948F2C28F4>
#[doc(alias("N_0xdc93f0948f2c28f4", "0xDC93F0948F2C28F4"))]
#[inline]
pub fn n_0xdc93f0948f2c28f4(p0: i32) {
    call(0xDC93F0948F2C28F4, (p0,))
}

/// `N_0xdf947fe0d551684e`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF947FE0D551684E>
#[doc(alias("N_0xdf947fe0d551684e", "0xDF947FE0D551684E"))]
#[inline]
pub fn n_0xdf947fe0d551684e(ped: Ped, p1: &str) -> bool {
    call(0xDF947FE0D551684E, (ped, p1))
}

/// `N_0xe600f61f54a444a6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE600F61F54A444A6>
#[doc(alias("N_0xe600f61f54a444a6", "0xE600F61F54A444A6"))]
#[inline]
pub fn n_0xe600f61f54a444a6() -> i32 {
    call(0xE600F61F54A444A6, ())
}

/// `N_0xe7e6cb8b713ed190`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE7E6CB8B713ED190>
#[doc(alias("N_0xe7e6cb8b713ed190", "0xE7E6CB8B713ED190"))]
#[inline]
pub fn n_0xe7e6cb8b713ed190() {
    call(0xE7E6CB8B713ED190, ())
}

/// `N_0xe891504b2f0e2dba`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE891504B2F0E2DBA>
#[doc(alias("N_0xe891504b2f0e2dba", "0xE891504B2F0E2DBA"))]
#[inline]
pub fn n_0xe891504b2f0e2dba(p0: i32, p1: i32) {
    call(0xE891504B2F0E2DBA, (p0, p1))
}

/// `N_0xe9694b2d6cb87b06`, since game build 1232.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE9694B2D6CB87B06>
#[doc(alias("N_0xe9694b2d6cb87b06", "0xE9694B2D6CB87B06"))]
#[inline]
pub fn n_0xe9694b2d6cb87b06(entity: impl Into<Entity>, p1: i32) {
    let entity: Entity = entity.into();
    call(0xE9694B2D6CB87B06, (entity, p1))
}

/// `N_0xea546c31fd45f8cd`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEA546C31FD45F8CD>
#[doc(alias("N_0xea546c31fd45f8cd", "0xEA546C31FD45F8CD"))]
#[inline]
pub fn n_0xea546c31fd45f8cd(p0: i32) {
    call(0xEA546C31FD45F8CD, (p0,))
}

/// `N_0xeb4d592620b8c209`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEB4D592620B8C209>
#[doc(alias("N_0xeb4d592620b8c209", "0xEB4D592620B8C209"))]
#[inline]
pub fn n_0xeb4d592620b8c209(p0: i32) {
    call(0xEB4D592620B8C209, (p0,))
}

/// `N_0xf092b6030d6fd49c`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF092B6030D6FD49C>
#[doc(alias("N_0xf092b6030d6fd49c", "0xF092B6030D6FD49C"))]
#[inline]
pub fn n_0xf092b6030d6fd49c(rope_id: i32, name: &str) {
    call(0xF092B6030D6FD49C, (rope_id, name))
}

/// `N_0xf0ee69f500952fa5`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF0EE69F500952FA5>
#[doc(alias("N_0xf0ee69f500952fa5", "0xF0EE69F500952FA5"))]
#[inline]
pub fn n_0xf0ee69f500952fa5(p0: i32) -> i32 {
    call(0xF0EE69F500952FA5, (p0,))
}

/// `N_0xf232c2c546ac16d0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF232C2C546AC16D0>
#[doc(alias("N_0xf232c2c546ac16d0", "0xF232C2C546AC16D0"))]
#[inline]
pub fn n_0xf232c2c546ac16d0(p0: &str) {
    call(0xF232C2C546AC16D0, (p0,))
}

/// `N_0xf336e9f989b3518f`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF336E9F989B3518F>
#[doc(alias("N_0xf336e9f989b3518f", "0xF336E9F989B3518F"))]
#[inline]
pub fn n_0xf336e9f989b3518f(p0: &str) -> i32 {
    call(0xF336E9F989B3518F, (p0,))
}

/// `N_0xf64034d533ce8aac`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF64034D533CE8AAC>
#[doc(alias("N_0xf64034d533ce8aac", "0xF64034D533CE8AAC"))]
#[inline]
pub fn n_0xf64034d533ce8aac(p0: i32, p1: i32, p2: i32) {
    call(0xF64034D533CE8AAC, (p0, p1, p2))
}

/// `N_0xfcdec42b1c78b7f8`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFCDEC42B1C78B7F8>
#[doc(alias("N_0xfcdec42b1c78b7f8", "0xFCDEC42B1C78B7F8"))]
#[inline]
pub fn n_0xfcdec42b1c78b7f8(p0: i32, p1: i32) {
    call(0xFCDEC42B1C78B7F8, (p0, p1))
}

/// `N_0xfd461d0aba5559b1`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFD461D0ABA5559B1>
#[doc(alias("N_0xfd461d0aba5559b1", "0xFD461D0ABA5559B1"))]
#[inline]
pub fn n_0xfd461d0aba5559b1(p0: i32, p1: i32) {
    call(0xFD461D0ABA5559B1, (p0, p1))
}

/// `N_0xfe5c6177064bd390`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFE5C6177064BD390>
#[doc(alias("N_0xfe5c6177064bd390", "0xFE5C6177064BD390"))]
#[inline]
pub fn n_0xfe5c6177064bd390(p0: bool) -> bool {
    call(0xFE5C6177064BD390, (p0,))
}

/// `N_0xffe9c53deea3db0b`.
///
/// Of unknown type: `p0`, `p1`, `p6`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFFE9C53DEEA3DB0B>
#[doc(alias("N_0xffe9c53deea3db0b", "0xFFE9C53DEEA3DB0B"))]
#[inline]
pub fn n_0xffe9c53deea3db0b(
    p0: i32,
    p1: i32,
    x: f32,
    y: f32,
    z: f32,
    is_srl_loaded: bool,
    p6: i32,
) -> i32 {
    call(0xFFE9C53DEEA3DB0B, (p0, p1, x, y, z, is_srl_loaded, p6))
}

/// `PauseScriptedConversation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8530AD776CD72B12>
#[doc(alias(
    "PauseScriptedConversation",
    "PAUSE_SCRIPTED_CONVERSATION",
    "0x8530AD776CD72B12"
))]
#[inline]
pub fn pause_scripted_conversation(p0: &str, p1: bool, p2: bool, p3: bool, p4: bool) {
    call(0x8530AD776CD72B12, (p0, p1, p2, p3, p4))
}

/// `PlayAmbientSpeechFromPositionNative`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED640017ED337E45>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `params`: there must be as many as it takes.
#[doc(alias(
    "PlayAmbientSpeechFromPositionNative",
    "PLAY_AMBIENT_SPEECH_FROM_POSITION_NATIVE",
    "0xED640017ED337E45"
))]
#[inline]
pub unsafe fn play_ambient_speech_from_position_native(
    x: f32,
    y: f32,
    z: f32,
    params: &mut [u8],
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let params = unsafe { Buffer::new(params) };
    call(0xED640017ED337E45, (x, y, z, params))
}

/// `PlayAnimalVocalization`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEE066C7006C49C0A>
#[doc(alias(
    "PlayAnimalVocalization",
    "PLAY_ANIMAL_VOCALIZATION",
    "0xEE066C7006C49C0A"
))]
#[inline]
pub fn play_animal_vocalization(ped: Ped, vocalization_name: &str, p2: bool) {
    call(0xEE066C7006C49C0A, (ped, vocalization_name, p2))
}

/// `PlayAnimalVocalizationPheromoneVialResponse`, since game build 1311.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0E53530D9B2DB01D>
#[doc(alias(
    "PlayAnimalVocalizationPheromoneVialResponse",
    "_PLAY_ANIMAL_VOCALIZATION_PHEROMONE_VIAL_RESPONSE",
    "0x0E53530D9B2DB01D"
))]
#[inline]
pub fn play_animal_vocalization_pheromone_vial_response(ped: Ped, p1: impl Into<Hash>, p2: bool) {
    let p1: Hash = p1.into();
    call(0x0E53530D9B2DB01D, (ped, p1, p2))
}

/// `PlayEndCreditsMusic`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCD536C4D33DCC900>
#[doc(alias("PlayEndCreditsMusic", "PLAY_END_CREDITS_MUSIC", "0xCD536C4D33DCC900"))]
#[inline]
pub fn play_end_credits_music(play: bool) {
    call(0xCD536C4D33DCC900, (play,))
}

/// `PlayPain`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC9AE166038A5CEC>
#[doc(alias("PlayPain", "PLAY_PAIN", "0xBC9AE166038A5CEC"))]
#[inline]
pub fn play_pain(ped: Ped, pain_id: i32, p2: f32, p3: bool, is_network: bool) {
    call(0xBC9AE166038A5CEC, (ped, pain_id, p2, p3, is_network))
}

/// `PlayPedAmbientSpeechNative`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E04FEDD28D42462>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `params`: there must be as many as it takes.
#[doc(alias(
    "PlayPedAmbientSpeechNative",
    "PLAY_PED_AMBIENT_SPEECH_NATIVE",
    "0x8E04FEDD28D42462"
))]
#[inline]
pub unsafe fn play_ped_ambient_speech_native(speaker: Ped, params: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let params = unsafe { Buffer::new(params) };
    call(0x8E04FEDD28D42462, (speaker, params))
}

/// `PlaySound`.
///
/// Of unknown type: `p3`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7FF4944CC209192D>
#[doc(alias("PlaySound", "PLAY_SOUND", "0x7FF4944CC209192D"))]
#[inline]
pub fn play_sound(audio_name: &str, audio_ref: &str, p2: bool, p3: i32, p4: bool, p5: i32) {
    call(0x7FF4944CC209192D, (audio_name, audio_ref, p2, p3, p4, p5))
}

/// `PlaySoundFromEntity`.
///
/// Of unknown type: `p4`, `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6FB1DA3CA9DA7D90>
#[doc(alias("PlaySoundFromEntity", "PLAY_SOUND_FROM_ENTITY", "0x6FB1DA3CA9DA7D90"))]
#[inline]
pub fn play_sound_from_entity(
    audio_name: &str,
    entity: impl Into<Entity>,
    audio_ref: &str,
    is_network: bool,
    p4: i32,
    p5: i32,
) {
    let entity: Entity = entity.into();
    call(
        0x6FB1DA3CA9DA7D90,
        (audio_name, entity, audio_ref, is_network, p4, p5),
    )
}

/// `PlaySoundFromEntityWithSet`.
///
/// Of unknown type: `p5`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF1C5310FEAA36B48>
#[doc(alias(
    "PlaySoundFromEntityWithSet",
    "_PLAY_SOUND_FROM_ENTITY_WITH_SET",
    "0xF1C5310FEAA36B48"
))]
#[inline]
pub fn play_sound_from_entity_with_set(
    sound_id: i32,
    sound_name: &str,
    entity: impl Into<Entity>,
    soundset_name: &str,
    p4: bool,
    p5: i32,
) {
    let entity: Entity = entity.into();
    call(
        0xF1C5310FEAA36B48,
        (sound_id, sound_name, entity, soundset_name, p4, p5),
    )
}

/// `PlaySoundFromItem`.
///
/// Of unknown type: `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE8EAFF7B41EDD291>
#[doc(alias("PlaySoundFromItem", "_PLAY_SOUND_FROM_ITEM", "0xE8EAFF7B41EDD291"))]
#[inline]
pub fn play_sound_from_item(item: impl Into<Hash>, sound_set: impl Into<Hash>, p2: i32) {
    let item: Hash = item.into();
    let sound_set: Hash = sound_set.into();
    call(0xE8EAFF7B41EDD291, (item, sound_set, p2))
}

/// `PlaySoundFromPosition`.
///
/// Of unknown type: `p6`, `p8`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCCE219C922737BFA>
#[doc(alias(
    "PlaySoundFromPosition",
    "_PLAY_SOUND_FROM_POSITION",
    "0xCCE219C922737BFA"
))]
#[inline]
pub fn play_sound_from_position(
    audio_name: &str,
    x: f32,
    y: f32,
    z: f32,
    audio_ref: &str,
    is_network: bool,
    p6: i32,
    p7: bool,
    p8: i32,
) {
    call(
        0xCCE219C922737BFA,
        (audio_name, x, y, z, audio_ref, is_network, p6, p7, p8),
    )
}

/// `PlaySoundFromPositionWithId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDCF5BA95BBF0FABA>
#[doc(alias(
    "PlaySoundFromPositionWithId",
    "_PLAY_SOUND_FROM_POSITION_WITH_ID",
    "0xDCF5BA95BBF0FABA"
))]
#[inline]
pub fn play_sound_from_position_with_id(
    sound_id: i32,
    sound_name: &str,
    x: f32,
    y: f32,
    z: f32,
    soundset_name: &str,
    p6: bool,
    p7: i32,
    p8: bool,
) {
    call(
        0xDCF5BA95BBF0FABA,
        (sound_id, sound_name, x, y, z, soundset_name, p6, p7, p8),
    )
}

/// `PlaySoundFromScriptedPedAmbientSpeech`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB18FEC133C7C6C69>
#[doc(alias(
    "PlaySoundFromScriptedPedAmbientSpeech",
    "_PLAY_SOUND_FROM_SCRIPTED_PED_AMBIENT_SPEECH",
    "0xB18FEC133C7C6C69"
))]
#[inline]
pub fn play_sound_from_scripted_ped_ambient_speech(scripted_speech: i32) -> i32 {
    call(0xB18FEC133C7C6C69, (scripted_speech,))
}

/// `PlaySoundFrontend`.
///
/// Of unknown type: `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67C540AA08E4A6F5>
#[doc(alias("PlaySoundFrontend", "PLAY_SOUND_FRONTEND", "0x67C540AA08E4A6F5"))]
#[inline]
pub fn play_sound_frontend(audio_name: &str, audio_ref: &str, p2: bool, p3: i32) {
    call(0x67C540AA08E4A6F5, (audio_name, audio_ref, p2, p3))
}

/// `PlaySoundFrontendWithSoundId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCE5D0FFE83939AF1>
#[doc(alias(
    "PlaySoundFrontendWithSoundId",
    "_PLAY_SOUND_FRONTEND_WITH_SOUND_ID",
    "0xCE5D0FFE83939AF1"
))]
#[inline]
pub fn play_sound_frontend_with_sound_id(sound_id: i32, name: &str, sound_set: &str, p3: bool) {
    call(0xCE5D0FFE83939AF1, (sound_id, name, sound_set, p3))
}

/// `PlayStreamFromPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x89049DD63C08B5D1>
#[doc(alias("PlayStreamFromPed", "PLAY_STREAM_FROM_PED", "0x89049DD63C08B5D1"))]
#[inline]
pub fn play_stream_from_ped(ped: Ped, stream_id: i32) {
    call(0x89049DD63C08B5D1, (ped, stream_id))
}

/// `PlayStreamFromPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x21442F412E8DE56B>
#[doc(alias(
    "PlayStreamFromPosition",
    "PLAY_STREAM_FROM_POSITION",
    "0x21442F412E8DE56B"
))]
#[inline]
pub fn play_stream_from_position(x: f32, y: f32, z: f32, stream_id: i32) {
    call(0x21442F412E8DE56B, (x, y, z, stream_id))
}

/// `PlayStreamFrontend`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x58FCE43488F9F5F4>
#[doc(alias("PlayStreamFrontend", "PLAY_STREAM_FRONTEND", "0x58FCE43488F9F5F4"))]
#[inline]
pub fn play_stream_frontend(stream_id: i32) {
    call(0x58FCE43488F9F5F4, (stream_id,))
}

/// `PreloadScriptConversation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3B3CAD6166916D87>
#[doc(alias(
    "PreloadScriptConversation",
    "PRELOAD_SCRIPT_CONVERSATION",
    "0x3B3CAD6166916D87"
))]
#[inline]
pub fn preload_script_conversation(convo_root: &str, p1: bool, p2: bool, clone: bool) {
    call(0x3B3CAD6166916D87, (convo_root, p1, p2, clone))
}

/// `PrepareMusicEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1E5185B72EF5158A>
#[doc(alias("PrepareMusicEvent", "PREPARE_MUSIC_EVENT", "0x1E5185B72EF5158A"))]
#[inline]
pub fn prepare_music_event(event_name: &str) -> bool {
    call(0x1E5185B72EF5158A, (event_name,))
}

/// `PrepareSound`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE368E8422C860BA7>
#[doc(alias("PrepareSound", "PREPARE_SOUND", "0xE368E8422C860BA7"))]
#[inline]
pub fn prepare_sound(sound_name: &str, soundset_name: &str, sound_id: i32) -> bool {
    call(0xE368E8422C860BA7, (sound_name, soundset_name, sound_id))
}

/// `PrepareSoundWithEntity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4AD019591E94C064>
#[doc(alias(
    "PrepareSoundWithEntity",
    "PREPARE_SOUND_WITH_ENTITY",
    "0x4AD019591E94C064"
))]
#[inline]
pub fn prepare_sound_with_entity(
    sound_name: &str,
    entity: impl Into<Entity>,
    soundset_name: &str,
    sound_id: i32,
) -> bool {
    let entity: Entity = entity.into();
    call(
        0x4AD019591E94C064,
        (sound_name, entity, soundset_name, sound_id),
    )
}

/// `PrepareSoundset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD9130842D7226045>
#[doc(alias("PrepareSoundset", "PREPARE_SOUNDSET", "0xD9130842D7226045"))]
#[inline]
pub fn prepare_soundset(soundset_name: &str, p1: bool) -> bool {
    call(0xD9130842D7226045, (soundset_name, p1))
}

/// `RegisterScriptWithAudio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC6ED9D5092438D91>
#[doc(alias(
    "RegisterScriptWithAudio",
    "REGISTER_SCRIPT_WITH_AUDIO",
    "0xC6ED9D5092438D91"
))]
#[inline]
pub fn register_script_with_audio(p0: bool) {
    call(0xC6ED9D5092438D91, (p0,))
}

/// `ReleaseNamedScriptAudioBank`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x77ED170667F50170>
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
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7A2D8AD0A9EB9C3F>
#[doc(alias(
    "ReleaseScriptAudioBank",
    "RELEASE_SCRIPT_AUDIO_BANK",
    "0x7A2D8AD0A9EB9C3F"
))]
#[inline]
pub fn release_script_audio_bank() {
    call(0x7A2D8AD0A9EB9C3F, ())
}

/// `ReleaseShardSounds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D746964E0CF2C5F>
#[doc(alias("ReleaseShardSounds", "_RELEASE_SHARD_SOUNDS", "0x9D746964E0CF2C5F"))]
#[inline]
pub fn release_shard_sounds(sound_name: &str, soundset_name: &str) {
    call(0x9D746964E0CF2C5F, (sound_name, soundset_name))
}

/// `ReleaseSoundId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x353FC880830B88FA>
#[doc(alias("ReleaseSoundId", "RELEASE_SOUND_ID", "0x353FC880830B88FA"))]
#[inline]
pub fn release_sound_id(sound_id: i32) {
    call(0x353FC880830B88FA, (sound_id,))
}

/// `ReleaseSoundset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x531A78D6BF27014B>
#[doc(alias("ReleaseSoundset", "_RELEASE_SOUNDSET", "0x531A78D6BF27014B"))]
#[inline]
pub fn release_soundset(soundset_name: &str) {
    call(0x531A78D6BF27014B, (soundset_name,))
}

/// `RemoveEntityFromAudioMixGroup`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x18EB48CFC41F2EA0>
#[doc(alias(
    "RemoveEntityFromAudioMixGroup",
    "REMOVE_ENTITY_FROM_AUDIO_MIX_GROUP",
    "0x18EB48CFC41F2EA0"
))]
#[inline]
pub fn remove_entity_from_audio_mix_group(entity: impl Into<Entity>, p1: f32) {
    let entity: Entity = entity.into();
    call(0x18EB48CFC41F2EA0, (entity, p1))
}

/// `RemovePortalSettingsOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB4BBFD9CD8B3922B>
#[doc(alias(
    "RemovePortalSettingsOverride",
    "REMOVE_PORTAL_SETTINGS_OVERRIDE",
    "0xB4BBFD9CD8B3922B"
))]
#[inline]
pub fn remove_portal_settings_override(p0: &str) {
    call(0xB4BBFD9CD8B3922B, (p0,))
}

/// `RequestScriptAudioBank`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2F844A8B08D76685>
#[doc(alias(
    "RequestScriptAudioBank",
    "REQUEST_SCRIPT_AUDIO_BANK",
    "0x2F844A8B08D76685"
))]
#[inline]
pub fn request_script_audio_bank(audio_bank: &str) -> bool {
    call(0x2F844A8B08D76685, (audio_bank,))
}

/// `RestartScriptedConversation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9AEB285D1818C9AC>
#[doc(alias(
    "RestartScriptedConversation",
    "RESTART_SCRIPTED_CONVERSATION",
    "0x9AEB285D1818C9AC"
))]
#[inline]
pub fn restart_scripted_conversation(p0: &str) {
    call(0x9AEB285D1818C9AC, (p0,))
}

/// `SetAmbientVoiceName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6C8065A3B780185B>
#[doc(alias("SetAmbientVoiceName", "SET_AMBIENT_VOICE_NAME", "0x6C8065A3B780185B"))]
#[inline]
pub fn set_ambient_voice_name(ped: Ped, name: &str) {
    call(0x6C8065A3B780185B, (ped, name))
}

/// `SetAmbientZoneListState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9748FA4DE50CCE3E>
#[doc(alias(
    "SetAmbientZoneListState",
    "SET_AMBIENT_ZONE_LIST_STATE",
    "0x9748FA4DE50CCE3E"
))]
#[inline]
pub fn set_ambient_zone_list_state(ambient_zone: &str, p1: bool, p2: bool) {
    call(0x9748FA4DE50CCE3E, (ambient_zone, p1, p2))
}

/// `SetAmbientZoneListStatePersistent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF3638DAE8C4045E1>
#[doc(alias(
    "SetAmbientZoneListStatePersistent",
    "SET_AMBIENT_ZONE_LIST_STATE_PERSISTENT",
    "0xF3638DAE8C4045E1"
))]
#[inline]
pub fn set_ambient_zone_list_state_persistent(ambient_zone: &str, p1: bool, p2: bool) {
    call(0xF3638DAE8C4045E1, (ambient_zone, p1, p2))
}

/// `SetAmbientZonePosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3743CE6948194349>
#[doc(alias(
    "SetAmbientZonePosition",
    "_SET_AMBIENT_ZONE_POSITION",
    "0x3743CE6948194349"
))]
#[inline]
pub fn set_ambient_zone_position(ambient_zone: &str, x: f32, y: f32, z: f32, heading: f32) {
    call(0x3743CE6948194349, (ambient_zone, x, y, z, heading))
}

/// `SetAmbientZoneState`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBDA07E5950085E46>
#[doc(alias("SetAmbientZoneState", "SET_AMBIENT_ZONE_STATE", "0xBDA07E5950085E46"))]
#[inline]
pub fn set_ambient_zone_state(zone_name: &str, is_enabled: bool, p2: bool) {
    call(0xBDA07E5950085E46, (zone_name, is_enabled, p2))
}

/// `SetAmbientZoneStatePersistent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1D6650420CEC9D3B>
#[doc(alias(
    "SetAmbientZoneStatePersistent",
    "SET_AMBIENT_ZONE_STATE_PERSISTENT",
    "0x1D6650420CEC9D3B"
))]
#[inline]
pub fn set_ambient_zone_state_persistent(ambient_zone: &str, p1: bool, p2: bool) {
    call(0x1D6650420CEC9D3B, (ambient_zone, p1, p2))
}

/// `SetAnimalMood`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCC97B29285B1DC3B>
#[doc(alias("SetAnimalMood", "SET_ANIMAL_MOOD", "0xCC97B29285B1DC3B"))]
#[inline]
pub fn set_animal_mood(animal: Ped, mood: i32) {
    call(0xCC97B29285B1DC3B, (animal, mood))
}

/// `SetAudioFlag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB9EFD5C25018725A>
#[doc(alias("SetAudioFlag", "SET_AUDIO_FLAG", "0xB9EFD5C25018725A"))]
#[inline]
pub fn set_audio_flag(flag_name: &str, toggle: bool) {
    call(0xB9EFD5C25018725A, (flag_name, toggle))
}

/// `SetAudioOnlineTransitionStage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9B1FC259187C97C0>
#[doc(alias(
    "SetAudioOnlineTransitionStage",
    "SET_AUDIO_ONLINE_TRANSITION_STAGE",
    "0x9B1FC259187C97C0"
))]
#[inline]
pub fn set_audio_online_transition_stage(p0: &str) {
    call(0x9B1FC259187C97C0, (p0,))
}

/// `SetAudioSceneVariable`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF21A9EF089A2668>
#[doc(alias(
    "SetAudioSceneVariable",
    "SET_AUDIO_SCENE_VARIABLE",
    "0xEF21A9EF089A2668"
))]
#[inline]
pub fn set_audio_scene_variable(scene: &str, variable: &str, value: f32) {
    call(0xEF21A9EF089A2668, (scene, variable, value))
}

/// `SetAudioSceneset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAC84686C06184B0D>
#[doc(alias("SetAudioSceneset", "_SET_AUDIO_SCENESET", "0xAC84686C06184B0D"))]
#[inline]
pub fn set_audio_sceneset(audio_name: &str, sceneset: &str) -> bool {
    call(0xAC84686C06184B0D, (audio_name, sceneset))
}

/// `SetAudioVehiclePriority`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE5564483E407F914>
#[doc(alias(
    "SetAudioVehiclePriority",
    "SET_AUDIO_VEHICLE_PRIORITY",
    "0xE5564483E407F914"
))]
#[inline]
pub fn set_audio_vehicle_priority(vehicle: Vehicle, p1: i32) {
    call(0xE5564483E407F914, (vehicle, p1))
}

/// `SetGpsActive`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3BD3F52BA9B1E4E8>
#[doc(alias("SetGpsActive", "SET_GPS_ACTIVE", "0x3BD3F52BA9B1E4E8"))]
#[inline]
pub fn set_gps_active(active: bool) {
    call(0x3BD3F52BA9B1E4E8, (active,))
}

/// `SetHornEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x76D683C108594D0E>
#[doc(alias("SetHornEnabled", "SET_HORN_ENABLED", "0x76D683C108594D0E"))]
#[inline]
pub fn set_horn_enabled(vehicle: Vehicle, toggle: bool) {
    call(0x76D683C108594D0E, (vehicle, toggle))
}

/// `SetIsScriptedSpeechDisabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2DE3AEBE31150E2>
#[doc(alias(
    "SetIsScriptedSpeechDisabled",
    "SET_IS_SCRIPTED_SPEECH_DISABLED",
    "0xB2DE3AEBE31150E2"
))]
#[inline]
pub fn set_is_scripted_speech_disabled(ped: Ped, disabled: bool) -> i32 {
    call(0xB2DE3AEBE31150E2, (ped, disabled))
}

/// `SetPedInteriorWallaDensity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8BF907833BE275DE>
#[doc(alias(
    "SetPedInteriorWallaDensity",
    "SET_PED_INTERIOR_WALLA_DENSITY",
    "0x8BF907833BE275DE"
))]
#[inline]
pub fn set_ped_interior_walla_density(p0: f32, p1: f32) {
    call(0x8BF907833BE275DE, (p0, p1))
}

/// `SetPedIsDrunk`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x95D2D383D5396B8A>
#[doc(alias("SetPedIsDrunk", "SET_PED_IS_DRUNK", "0x95D2D383D5396B8A"))]
#[inline]
pub fn set_ped_is_drunk(ped: Ped, toggle: bool) {
    call(0x95D2D383D5396B8A, (ped, toggle))
}

/// `SetPedWallaDensity`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x149AEE66F0CB3A99>
#[doc(alias("SetPedWallaDensity", "SET_PED_WALLA_DENSITY", "0x149AEE66F0CB3A99"))]
#[inline]
pub fn set_ped_walla_density(p0: f32, p1: f32) {
    call(0x149AEE66F0CB3A99, (p0, p1))
}

/// `SetPortalSettingsOverride`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x044DBAD7A7FA2BE5>
#[doc(alias(
    "SetPortalSettingsOverride",
    "SET_PORTAL_SETTINGS_OVERRIDE",
    "0x044DBAD7A7FA2BE5"
))]
#[inline]
pub fn set_portal_settings_override(p0: &str, p1: &str) {
    call(0x044DBAD7A7FA2BE5, (p0, p1))
}

/// `SetSoundRelationshipOnPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E31ACA7477CF00F>
#[doc(alias(
    "SetSoundRelationshipOnPed",
    "_SET_SOUND_RELATIONSHIP_ON_PED",
    "0x2E31ACA7477CF00F"
))]
#[inline]
pub fn set_sound_relationship_on_ped(ped: Ped, p1: &str, p2: &str) {
    call(0x2E31ACA7477CF00F, (ped, p1, p2))
}

/// `SetStaticEmitterEnabled`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x399D2D3B33F1B8EB>
#[doc(alias(
    "SetStaticEmitterEnabled",
    "SET_STATIC_EMITTER_ENABLED",
    "0x399D2D3B33F1B8EB"
))]
#[inline]
pub fn set_static_emitter_enabled(emitter_name: &str, toggle: bool) {
    call(0x399D2D3B33F1B8EB, (emitter_name, toggle))
}

/// `SetVariableOnSoundWithId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x503703EC1781B7D6>
#[doc(alias(
    "SetVariableOnSoundWithId",
    "_SET_VARIABLE_ON_SOUND_WITH_ID",
    "0x503703EC1781B7D6"
))]
#[inline]
pub fn set_variable_on_sound_with_id(sound_id: i32, variable_name: &str, variable_value: f32) {
    call(
        0x503703EC1781B7D6,
        (sound_id, variable_name, variable_value),
    )
}

/// `SetVariableOnSoundWithName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9821B68CD3E05F2B>
#[doc(alias(
    "SetVariableOnSoundWithName",
    "_SET_VARIABLE_ON_SOUND_WITH_NAME",
    "0x9821B68CD3E05F2B"
))]
#[inline]
pub fn set_variable_on_sound_with_name(
    variable_name: &str,
    variable_value: f32,
    audio_name: &str,
    audio_ref: &str,
) {
    call(
        0x9821B68CD3E05F2B,
        (variable_name, variable_value, audio_name, audio_ref),
    )
}

/// `SetVofxPedVoice`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2703EFB583F0949A>
#[doc(alias("SetVofxPedVoice", "_SET_VOFX_PED_VOICE", "0x2703EFB583F0949A"))]
#[inline]
pub fn set_vofx_ped_voice(ped: Ped, voice: impl Into<Hash>) {
    let voice: Hash = voice.into();
    call(0x2703EFB583F0949A, (ped, voice))
}

/// `SetWhistleConfigForPed`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9963681A8BC69BF3>
#[doc(alias(
    "SetWhistleConfigForPed",
    "_SET_WHISTLE_CONFIG_FOR_PED",
    "0x9963681A8BC69BF3"
))]
#[inline]
pub fn set_whistle_config_for_ped(ped: Ped, whistle_config: &str, value: f32) {
    call(0x9963681A8BC69BF3, (ped, whistle_config, value))
}

/// `SkipToNextScriptedConversationLine`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9663FE6B7A61EB00>
#[doc(alias(
    "SkipToNextScriptedConversationLine",
    "SKIP_TO_NEXT_SCRIPTED_CONVERSATION_LINE",
    "0x9663FE6B7A61EB00"
))]
#[inline]
pub fn skip_to_next_scripted_conversation_line(p0: &str) {
    call(0x9663FE6B7A61EB00, (p0,))
}

/// `StartAudioScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x013A80FC08F6E4F2>
#[doc(alias("StartAudioScene", "START_AUDIO_SCENE", "0x013A80FC08F6E4F2"))]
#[inline]
pub fn start_audio_scene(scene: &str) -> bool {
    call(0x013A80FC08F6E4F2, (scene,))
}

/// `StartAudioSceneset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6339C1EA3979B5F7>
#[doc(alias("StartAudioSceneset", "_START_AUDIO_SCENESET", "0x6339C1EA3979B5F7"))]
#[inline]
pub fn start_audio_sceneset(audio_name: &str, sceneset: &str) -> bool {
    call(0x6339C1EA3979B5F7, (audio_name, sceneset))
}

/// `StartPreloadedConversation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x23641AFE870AF385>
#[doc(alias(
    "StartPreloadedConversation",
    "START_PRELOADED_CONVERSATION",
    "0x23641AFE870AF385"
))]
#[inline]
pub fn start_preloaded_conversation(convo_root: &str) {
    call(0x23641AFE870AF385, (convo_root,))
}

/// `StartScriptConversation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6B17C62C9635D2DC>
#[doc(alias(
    "StartScriptConversation",
    "START_SCRIPT_CONVERSATION",
    "0x6B17C62C9635D2DC"
))]
#[inline]
pub fn start_script_conversation(convo_root: &str, p1: bool, p2: bool, clone: bool) {
    call(0x6B17C62C9635D2DC, (convo_root, p1, p2, clone))
}

/// `StopAllScriptedAudioSounds`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2E399EAFBEEA74D5>
#[doc(alias(
    "StopAllScriptedAudioSounds",
    "_STOP_ALL_SCRIPTED_AUDIO_SOUNDS",
    "0x2E399EAFBEEA74D5"
))]
#[inline]
pub fn stop_all_scripted_audio_sounds() {
    call(0x2E399EAFBEEA74D5, ())
}

/// `StopAllScriptedConversions`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x36559148B78853B3>
#[doc(alias(
    "StopAllScriptedConversions",
    "_STOP_ALL_SCRIPTED_CONVERSIONS",
    "0x36559148B78853B3"
))]
#[inline]
pub fn stop_all_scripted_conversions(p0: bool, p1: bool, p2: bool) {
    call(0x36559148B78853B3, (p0, p1, p2))
}

/// `StopAudioScene`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDFE8422B3B94E688>
#[doc(alias("StopAudioScene", "STOP_AUDIO_SCENE", "0xDFE8422B3B94E688"))]
#[inline]
pub fn stop_audio_scene(scene: &str) {
    call(0xDFE8422B3B94E688, (scene,))
}

/// `StopAudioScenes`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBAC7FC81A75EC1A1>
#[doc(alias("StopAudioScenes", "STOP_AUDIO_SCENES", "0xBAC7FC81A75EC1A1"))]
#[inline]
pub fn stop_audio_scenes() {
    call(0xBAC7FC81A75EC1A1, ())
}

/// `StopAudioSceneset`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9428447DED71FC7E>
#[doc(alias("StopAudioSceneset", "_STOP_AUDIO_SCENESET", "0x9428447DED71FC7E"))]
#[inline]
pub fn stop_audio_sceneset(sceneset: &str) {
    call(0x9428447DED71FC7E, (sceneset,))
}

/// `StopCurrentPlayingAmbientSpeech`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB8BEC0CA6F0EDB0F>
#[doc(alias(
    "StopCurrentPlayingAmbientSpeech",
    "STOP_CURRENT_PLAYING_AMBIENT_SPEECH",
    "0xB8BEC0CA6F0EDB0F"
))]
#[inline]
pub fn stop_current_playing_ambient_speech(ped: Ped, p1: i32) {
    call(0xB8BEC0CA6F0EDB0F, (ped, p1))
}

/// `StopCurrentPlayingSpeech`.
///
/// Of unknown type: `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x79D2F0E66F81D90D>
#[doc(alias(
    "StopCurrentPlayingSpeech",
    "STOP_CURRENT_PLAYING_SPEECH",
    "0x79D2F0E66F81D90D"
))]
#[inline]
pub fn stop_current_playing_speech(ped: Ped, p1: i32) {
    call(0x79D2F0E66F81D90D, (ped, p1))
}

/// `StopPedSpeaking`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D64D7405520E3D3>
#[doc(alias("StopPedSpeaking", "STOP_PED_SPEAKING", "0x9D64D7405520E3D3"))]
#[inline]
pub fn stop_ped_speaking(ped: Ped, shaking: bool) {
    call(0x9D64D7405520E3D3, (ped, shaking))
}

/// `StopScriptedConversation`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD79DEEFB53455EBA>
#[doc(alias(
    "StopScriptedConversation",
    "STOP_SCRIPTED_CONVERSATION",
    "0xD79DEEFB53455EBA"
))]
#[inline]
pub fn stop_scripted_conversation(p0: &str, p1: bool, p2: bool) -> i32 {
    call(0xD79DEEFB53455EBA, (p0, p1, p2))
}

/// `StopSoundWithId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3210BCB36AF7621B>
#[doc(alias("StopSoundWithId", "_STOP_SOUND_WITH_ID", "0x3210BCB36AF7621B"))]
#[inline]
pub fn stop_sound_with_id(sound_id: i32) {
    call(0x3210BCB36AF7621B, (sound_id,))
}

/// `StopSoundWithName`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0F2A2175734926D8>
#[doc(alias("StopSoundWithName", "_STOP_SOUND_WITH_NAME", "0x0F2A2175734926D8"))]
#[inline]
pub fn stop_sound_with_name(audio_name: &str, audio_ref: &str) {
    call(0x0F2A2175734926D8, (audio_name, audio_ref))
}

/// `StopStream`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA4718A1419D18151>
#[doc(alias("StopStream", "STOP_STREAM", "0xA4718A1419D18151"))]
#[inline]
pub fn stop_stream(stream_id: i32) {
    call(0xA4718A1419D18151, (stream_id,))
}

/// `TriggerMusicEvent`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x706D57B0F50DA710>
#[doc(alias("TriggerMusicEvent", "TRIGGER_MUSIC_EVENT", "0x706D57B0F50DA710"))]
#[inline]
pub fn trigger_music_event(event_name: &str) -> bool {
    call(0x706D57B0F50DA710, (event_name,))
}

/// `TriggerMusicEventWithHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x05D6195FB4D428F4>
#[doc(alias(
    "TriggerMusicEventWithHash",
    "_TRIGGER_MUSIC_EVENT_WITH_HASH",
    "0x05D6195FB4D428F4"
))]
#[inline]
pub fn trigger_music_event_with_hash(event_name: impl Into<Hash>) -> i32 {
    let event_name: Hash = event_name.into();
    call(0x05D6195FB4D428F4, (event_name,))
}

/// `UnloadSpeechContext`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x87E6302FC61208CC>
#[doc(alias("UnloadSpeechContext", "_UNLOAD_SPEECH_CONTEXT", "0x87E6302FC61208CC"))]
#[inline]
pub fn unload_speech_context(speech_context: &str) {
    call(0x87E6302FC61208CC, (speech_context,))
}

/// `UnregisterScriptWithAudio`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8638BE228D4751A>
#[doc(alias(
    "UnregisterScriptWithAudio",
    "UNREGISTER_SCRIPT_WITH_AUDIO",
    "0xA8638BE228D4751A"
))]
#[inline]
pub fn unregister_script_with_audio() {
    call(0xA8638BE228D4751A, ())
}

/// `UpdateSoundPosition`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0286617C8FC50A53>
#[doc(alias("UpdateSoundPosition", "_UPDATE_SOUND_POSITION", "0x0286617C8FC50A53"))]
#[inline]
pub fn update_sound_position(sound_id: i32, x: f32, y: f32, z: f32) {
    call(0x0286617C8FC50A53, (sound_id, x, y, z))
}

/// `UseFootstepScriptSweeteners`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBF4DC1784BE94DFA>
#[doc(alias(
    "UseFootstepScriptSweeteners",
    "USE_FOOTSTEP_SCRIPT_SWEETENERS",
    "0xBF4DC1784BE94DFA"
))]
#[inline]
pub fn use_footstep_script_sweeteners(ped: Ped, p1: bool, hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0xBF4DC1784BE94DFA, (ped, p1, hash))
}
