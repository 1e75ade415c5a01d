// Made by native-gen 0.2.0 from data ec8069421e921ea6; do not edit.

//! Namespace `SOCIALCLUB` of the GTA V client.

use crate::prelude::*;

/// `IsRockstarMessageReadyForScript`.
///
/// <https://docs.fivem.net/natives/?_0xBC1CC91205EC8D6E>
#[doc(alias(
    "IsRockstarMessageReadyForScript",
    "_IS_ROCKSTAR_MESSAGE_READY_FOR_SCRIPT",
    "SC_HAS_NEW_ROCKSTAR_MSG",
    "ScHasNewRockstarMsg",
    "0xBC1CC91205EC8D6E"
))]
#[inline]
pub fn is_rockstar_message_ready_for_script() -> bool {
    call(0xBC1CC91205EC8D6E, ())
}

/// `N_0x07dbd622d9533857`, since game build 505.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x07DBD622D9533857>
#[doc(alias(
    "N_0x07dbd622d9533857",
    "SC_EMAIL_SET_CURRENT_EMAIL_TAG",
    "ScEmailSetCurrentEmailTag",
    "0x07DBD622D9533857"
))]
#[inline]
pub fn n_0x07dbd622d9533857(p0: i32) -> i32 {
    call(0x07DBD622D9533857, (p0,))
}

/// `N_0x116fb94dc4b79f17`.
///
/// <https://docs.fivem.net/natives/?_0x116FB94DC4B79F17>
#[doc(alias(
    "N_0x116fb94dc4b79f17",
    "SC_EMAIL_SEND_EMAIL",
    "ScEmailSendEmail",
    "0x116FB94DC4B79F17"
))]
#[inline]
pub fn n_0x116fb94dc4b79f17(p0: &str) {
    call(0x116FB94DC4B79F17, (p0,))
}

/// `N_0x16da8172459434aa`.
///
/// <https://docs.fivem.net/natives/?_0x16DA8172459434AA>
#[doc(alias(
    "N_0x16da8172459434aa",
    "SC_EMAIL_GET_RETRIEVAL_STATUS",
    "ScEmailGetRetrievalStatus",
    "0x16DA8172459434AA"
))]
#[inline]
pub fn n_0x16da8172459434aa() -> i32 {
    call(0x16DA8172459434AA, ())
}

/// `N_0x19853b5b17d77bca`.
///
/// The values: `result`, `p1`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x19853B5B17D77BCA>
#[doc(alias(
    "N_0x19853b5b17d77bca",
    "SC_COMMUNITY_EVENT_GET_DISPLAY_NAME_BY_ID",
    "ScCommunityEventGetDisplayNameById",
    "0x19853B5B17D77BCA"
))]
#[inline]
pub fn n_0x19853b5b17d77bca(p0: i32) -> (bool, String) {
    let mut p1 = TextBuffer::new(1024);
    let result: bool = call(0x19853B5B17D77BCA, (p0, p1.buffer()));
    (result, p1.into_text())
}

/// `N_0x1d12a56fc95be92e`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x1D12A56FC95BE92E>
#[doc(alias(
    "N_0x1d12a56fc95be92e",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_STRING_FOR_TYPE",
    "ScCommunityEventGetExtraDataStringForType",
    "0x1D12A56FC95BE92E"
))]
#[inline]
pub fn n_0x1d12a56fc95be92e() -> bool {
    call(0x1D12A56FC95BE92E, ())
}

/// `N_0x225798743970412b`.
///
/// The values: `result`, `p0`.
///
/// <https://docs.fivem.net/natives/?_0x225798743970412B>
#[doc(alias(
    "N_0x225798743970412b",
    "SC_ACHIEVEMENT_INFO_STATUS",
    "ScAchievementInfoStatus",
    "0x225798743970412B"
))]
#[inline]
pub fn n_0x225798743970412b() -> (bool, i32) {
    let mut p0 = Out::<i32>::default();
    let result: bool = call(0x225798743970412B, (&mut p0,));
    (result, p0.get())
}

/// `N_0x2570e26be63964e3`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x2570E26BE63964E3>
#[doc(alias(
    "N_0x2570e26be63964e3",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_FLOAT_FOR_TYPE",
    "ScCommunityEventGetExtraDataFloatForType",
    "0x2570E26BE63964E3"
))]
#[inline]
pub fn n_0x2570e26be63964e3() -> bool {
    call(0x2570E26BE63964E3, ())
}

/// `N_0x2d874d4ae612a65f`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x2D874D4AE612A65F>
#[doc(alias(
    "N_0x2d874d4ae612a65f",
    "SC_GAMERDATA_GET_ACTIVE_XP_BONUS",
    "ScGamerdataGetActiveXpBonus",
    "0x2D874D4AE612A65F"
))]
#[inline]
pub fn n_0x2d874d4ae612a65f() -> i32 {
    call(0x2D874D4AE612A65F, ())
}

/// `N_0x3001bef2feca3680`.
///
/// <https://docs.fivem.net/natives/?_0x3001BEF2FECA3680>
#[doc(alias(
    "N_0x3001bef2feca3680",
    "SC_TRANSITION_NEWS_HAS_EXTRA_DATA_TU",
    "ScTransitionNewsHasExtraDataTu",
    "0x3001BEF2FECA3680"
))]
#[inline]
pub fn n_0x3001bef2feca3680() -> bool {
    call(0x3001BEF2FECA3680, ())
}

/// `N_0x33df47cc0642061b`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x33DF47CC0642061B>
#[doc(alias(
    "N_0x33df47cc0642061b",
    "SC_COMMUNITY_EVENT_GET_DISPLAY_NAME_FOR_TYPE",
    "ScCommunityEventGetDisplayNameForType",
    "0x33DF47CC0642061B"
))]
#[inline]
pub fn n_0x33df47cc0642061b() -> bool {
    call(0x33DF47CC0642061B, ())
}

/// `N_0x44aca259d67651db`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x44ACA259D67651DB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "N_0x44aca259d67651db",
    "SC_EMAIL_DELETE_EMAILS",
    "ScEmailDeleteEmails",
    "0x44ACA259D67651DB"
))]
#[inline]
pub unsafe fn n_0x44aca259d67651db(p0: &mut [u8], p1: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x44ACA259D67651DB, (p0, p1))
}

/// `N_0x450819d8cf90c416`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x450819D8CF90C416>
#[doc(alias(
    "N_0x450819d8cf90c416",
    "SC_COMMUNITY_EVENT_IS_ACTIVE_FOR_TYPE",
    "ScCommunityEventIsActiveForType",
    "0x450819D8CF90C416"
))]
#[inline]
pub fn n_0x450819d8cf90c416() -> bool {
    call(0x450819D8CF90C416, ())
}

/// `N_0x4737980e8a283806`.
///
/// <https://docs.fivem.net/natives/?_0x4737980E8A283806>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "N_0x4737980e8a283806",
    "SC_EMAIL_GET_EMAIL_AT_INDEX",
    "ScEmailGetEmailAtIndex",
    "0x4737980E8A283806"
))]
#[inline]
pub unsafe fn n_0x4737980e8a283806(p0: i32, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x4737980E8A283806, (p0, p1))
}

/// `N_0x487912fd248efddf`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x487912FD248EFDDF>
#[doc(alias(
    "N_0x487912fd248efddf",
    "SC_PRESENCE_SET_ACTIVITY_RATING",
    "ScPresenceSetActivityRating",
    "0x487912FD248EFDDF"
))]
#[inline]
pub fn n_0x487912fd248efddf(p0: i32, p1: f32) -> bool {
    call(0x487912FD248EFDDF, (p0, p1))
}

/// `N_0x4a7d6e727f941747`.
///
/// <https://docs.fivem.net/natives/?_0x4A7D6E727F941747>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "N_0x4a7d6e727f941747",
    "SC_COMMUNITY_EVENT_GET_EVENT_ID_FOR_TYPE",
    "ScCommunityEventGetEventIdForType",
    "0x4A7D6E727F941747"
))]
#[inline]
pub unsafe fn n_0x4a7d6e727f941747(p0: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x4A7D6E727F941747, (p0,))
}

/// `N_0x4ed9c8d6da297639`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x4ED9C8D6DA297639>
#[doc(alias(
    "N_0x4ed9c8d6da297639",
    "SC_COMMUNITY_EVENT_GET_EVENT_ID",
    "ScCommunityEventGetEventId",
    "0x4ED9C8D6DA297639"
))]
#[inline]
pub fn n_0x4ed9c8d6da297639() -> i32 {
    call(0x4ED9C8D6DA297639, ())
}

/// `N_0x50a8a36201dbf83e`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x50A8A36201DBF83E>
#[doc(alias(
    "N_0x50a8a36201dbf83e",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_FLOAT",
    "ScCommunityEventGetExtraDataFloat",
    "0x50A8A36201DBF83E"
))]
#[inline]
pub fn n_0x50a8a36201dbf83e() -> bool {
    call(0x50A8A36201DBF83E, ())
}

/// `N_0x675721c9f644d161`.
///
/// <https://docs.fivem.net/natives/?_0x675721C9F644D161>
#[doc(alias(
    "N_0x675721c9f644d161",
    "SC_TRANSITION_NEWS_END",
    "ScTransitionNewsEnd",
    "0x675721C9F644D161"
))]
#[inline]
pub fn n_0x675721c9f644d161() {
    call(0x675721C9F644D161, ())
}

/// `N_0x699e4a5c8c893a18`.
///
/// The values: `result`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x699E4A5C8C893A18>
#[doc(alias(
    "N_0x699e4a5c8c893a18",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_STRING_BY_ID",
    "ScCommunityEventGetExtraDataStringById",
    "0x699E4A5C8C893A18"
))]
#[inline]
pub fn n_0x699e4a5c8c893a18(p0: i32, p1: &str) -> (bool, String) {
    let mut p2 = TextBuffer::new(1024);
    let result: bool = call(0x699E4A5C8C893A18, (p0, p1, p2.buffer()));
    (result, p2.into_text())
}

/// `N_0x6bfb12ce158e3dd4`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6BFB12CE158E3DD4>
#[doc(alias(
    "N_0x6bfb12ce158e3dd4",
    "SC_TRANSITION_NEWS_SHOW",
    "ScTransitionNewsShow",
    "0x6BFB12CE158E3DD4"
))]
#[inline]
pub fn n_0x6bfb12ce158e3dd4(p0: i32) -> bool {
    call(0x6BFB12CE158E3DD4, (p0,))
}

/// `N_0x710bcda8071eded1`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x710BCDA8071EDED1>
#[doc(alias(
    "N_0x710bcda8071eded1",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_INT",
    "ScCommunityEventGetExtraDataInt",
    "0x710BCDA8071EDED1"
))]
#[inline]
pub fn n_0x710bcda8071eded1() -> bool {
    call(0x710BCDA8071EDED1, ())
}

/// `N_0x7db18ca8cad5b098`, since game build 505.
///
/// <https://docs.fivem.net/natives/?_0x7DB18CA8CAD5B098>
#[doc(alias(
    "N_0x7db18ca8cad5b098",
    "SC_EMAIL_GET_NUM_RETRIEVED_EMAILS",
    "ScEmailGetNumRetrievedEmails",
    "0x7DB18CA8CAD5B098"
))]
#[inline]
pub fn n_0x7db18ca8cad5b098() -> i32 {
    call(0x7DB18CA8CAD5B098, ())
}

/// `N_0x7ffcbfee44ecfabf`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x7FFCBFEE44ECFABF>
#[doc(alias(
    "N_0x7ffcbfee44ecfabf",
    "SC_GAMERDATA_GET_STRING",
    "ScGamerdataGetString",
    "0x7FFCBFEE44ECFABF"
))]
#[inline]
pub fn n_0x7ffcbfee44ecfabf() -> i32 {
    call(0x7FFCBFEE44ECFABF, ())
}

/// `N_0x8a4416c0db05fa66`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x8A4416C0DB05FA66>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `news_story_data`: there must be as many as it takes.
#[doc(alias(
    "N_0x8a4416c0db05fa66",
    "SC_PAUSE_NEWS_GET_PENDING_STORY",
    "ScPauseNewsGetPendingStory",
    "0x8A4416C0DB05FA66"
))]
#[inline]
pub unsafe fn n_0x8a4416c0db05fa66(news_story_data: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let news_story_data = unsafe { Buffer::new(news_story_data) };
    call(0x8A4416C0DB05FA66, (news_story_data,))
}

/// `N_0x8cc469ab4d349b7c`.
///
/// <https://docs.fivem.net/natives/?_0x8CC469AB4D349B7C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`: there must be as many as it takes.
#[doc(alias(
    "N_0x8cc469ab4d349b7c",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_INT_BY_ID",
    "ScCommunityEventGetExtraDataIntById",
    "0x8CC469AB4D349B7C"
))]
#[inline]
pub unsafe fn n_0x8cc469ab4d349b7c(p0: i32, p1: &str, p2: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x8CC469AB4D349B7C, (p0, p1, p2))
}

/// `N_0x9237e334f6e43156`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x9237E334F6E43156>
#[doc(alias(
    "N_0x9237e334f6e43156",
    "SC_LICENSEPLATE_GET_CHECK_IS_PENDING",
    "ScLicenseplateGetCheckIsPending",
    "0x9237E334F6E43156"
))]
#[inline]
pub fn n_0x9237e334f6e43156(p0: i32) -> i32 {
    call(0x9237E334F6E43156, (p0,))
}

/// `N_0x92da6e70ef249bd1`.
///
/// The values: `result`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x92DA6E70EF249BD1>
#[doc(alias(
    "N_0x92da6e70ef249bd1",
    "SC_TRANSITION_NEWS_GET_EXTRA_DATA_INT_TU",
    "ScTransitionNewsGetExtraDataIntTu",
    "0x92DA6E70EF249BD1"
))]
#[inline]
pub fn n_0x92da6e70ef249bd1(p0: &str) -> (bool, i32) {
    let mut p1 = Out::<i32>::default();
    let result: bool = call(0x92DA6E70EF249BD1, (p0, &mut p1));
    (result, p1.get())
}

/// `N_0x9de5d2f723575ed0`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x9DE5D2F723575ED0>
#[doc(alias(
    "N_0x9de5d2f723575ed0",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_STRING",
    "ScCommunityEventGetExtraDataString",
    "0x9DE5D2F723575ED0"
))]
#[inline]
pub fn n_0x9de5d2f723575ed0() -> bool {
    call(0x9DE5D2F723575ED0, ())
}

/// `N_0xa468e0be12b12c70`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xA468E0BE12B12C70>
#[doc(alias(
    "N_0xa468e0be12b12c70",
    "SC_COMMUNITY_EVENT_IS_ACTIVE_BY_ID",
    "ScCommunityEventIsActiveById",
    "0xA468E0BE12B12C70"
))]
#[inline]
pub fn n_0xa468e0be12b12c70() -> bool {
    call(0xA468E0BE12B12C70, ())
}

/// `N_0xc2c97ea97711d1ae`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xC2C97EA97711D1AE>
#[doc(alias(
    "N_0xc2c97ea97711d1ae",
    "SC_COMMUNITY_EVENT_GET_DISPLAY_NAME",
    "ScCommunityEventGetDisplayName",
    "0xC2C97EA97711D1AE"
))]
#[inline]
pub fn n_0xc2c97ea97711d1ae() -> bool {
    call(0xC2C97EA97711D1AE, ())
}

/// `N_0xc5a35c73b68f3c49`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xC5A35C73B68F3C49>
#[doc(alias(
    "N_0xc5a35c73b68f3c49",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_FLOAT_BY_ID",
    "ScCommunityEventGetExtraDataFloatById",
    "0xC5A35C73B68F3C49"
))]
#[inline]
pub fn n_0xc5a35c73b68f3c49() -> bool {
    call(0xC5A35C73B68F3C49, ())
}

/// `N_0xd8122c407663b995`.
///
/// <https://docs.fivem.net/natives/?_0xD8122C407663B995>
#[doc(alias(
    "N_0xd8122c407663b995",
    "SC_TRANSITION_NEWS_SHOW_NEXT_ITEM",
    "ScTransitionNewsShowNextItem",
    "0xD8122C407663B995"
))]
#[inline]
pub fn n_0xd8122c407663b995() -> i32 {
    call(0xD8122C407663B995, ())
}

/// `N_0xe4f6e8d07a2f0f51`, since game build 1290.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE4F6E8D07A2F0F51>
#[doc(alias(
    "N_0xe4f6e8d07a2f0f51",
    "SC_PAUSE_NEWS_INIT_STARTER_PACK",
    "ScPauseNewsInitStarterPack",
    "0xE4F6E8D07A2F0F51"
))]
#[inline]
pub fn n_0xe4f6e8d07a2f0f51(p0: i32) -> i32 {
    call(0xE4F6E8D07A2F0F51, (p0,))
}

/// `N_0xe75a4a2e5e316d86`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xE75A4A2E5E316D86>
#[doc(alias(
    "N_0xe75a4a2e5e316d86",
    "SC_COMMUNITY_EVENT_GET_EXTRA_DATA_INT_FOR_TYPE",
    "ScCommunityEventGetExtraDataIntForType",
    "0xE75A4A2E5E316D86"
))]
#[inline]
pub fn n_0xe75a4a2e5e316d86() -> bool {
    call(0xE75A4A2E5E316D86, ())
}

/// `N_0xea95c0853a27888e`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xEA95C0853A27888E>
#[doc(alias(
    "N_0xea95c0853a27888e",
    "SC_PAUSE_NEWS_SHUTDOWN",
    "ScPauseNewsShutdown",
    "0xEA95C0853A27888E"
))]
#[inline]
pub fn n_0xea95c0853a27888e() {
    call(0xEA95C0853A27888E, ())
}

/// `N_0xf22ca0fd74b80e7a`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF22CA0FD74B80E7A>
#[doc(alias(
    "N_0xf22ca0fd74b80e7a",
    "SC_LICENSEPLATE_GET_CHECK_IS_VALID",
    "ScLicenseplateGetCheckIsValid",
    "0xF22CA0FD74B80E7A"
))]
#[inline]
pub fn n_0xf22ca0fd74b80e7a(p0: i32) -> bool {
    call(0xF22CA0FD74B80E7A, (p0,))
}

/// `N_0xf6baaaf762e1bf40`.
///
/// The values: `result`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xF6BAAAF762E1BF40>
#[doc(alias(
    "N_0xf6baaaf762e1bf40",
    "SC_LICENSEPLATE_CHECK_STRING",
    "ScLicenseplateCheckString",
    "0xF6BAAAF762E1BF40"
))]
#[inline]
pub fn n_0xf6baaaf762e1bf40(p0: &str) -> (bool, i32) {
    let mut p1 = Out::<i32>::default();
    let result: bool = call(0xF6BAAAF762E1BF40, (p0, &mut p1));
    (result, p1.get())
}

/// `N_0xfe4c1d0d3b9cc17e`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xFE4C1D0D3B9CC17E>
#[doc(alias(
    "N_0xfe4c1d0d3b9cc17e",
    "SC_TRANSITION_NEWS_SHOW_TIMED",
    "ScTransitionNewsShowTimed",
    "0xFE4C1D0D3B9CC17E"
))]
#[inline]
pub fn n_0xfe4c1d0d3b9cc17e(p0: i32, p1: bool) -> bool {
    call(0xFE4C1D0D3B9CC17E, (p0, p1))
}

/// `N_0xff8f3a92b75ed67a`.
///
/// <https://docs.fivem.net/natives/?_0xFF8F3A92B75ED67A>
#[doc(alias(
    "N_0xff8f3a92b75ed67a",
    "SC_COMMUNITY_EVENT_IS_ACTIVE",
    "ScCommunityEventIsActive",
    "0xFF8F3A92B75ED67A"
))]
#[inline]
pub fn n_0xff8f3a92b75ed67a() -> i32 {
    call(0xFF8F3A92B75ED67A, ())
}

/// `RockstarMessageGetString`.
///
/// <https://docs.fivem.net/natives/?_0xDF649C4E9AFDD788>
#[doc(alias(
    "RockstarMessageGetString",
    "_ROCKSTAR_MESSAGE_GET_STRING",
    "SC_GET_NEW_ROCKSTAR_MSG",
    "ScGetNewRockstarMsg",
    "0xDF649C4E9AFDD788"
))]
#[inline]
pub fn rockstar_message_get_string() -> Option<String> {
    call(0xDF649C4E9AFDD788, ())
}

/// `ScEmailMessageClearRecipList`.
///
/// <https://docs.fivem.net/natives/?_0x55DF6DB45179236E>
#[doc(alias(
    "ScEmailMessageClearRecipList",
    "SC_EMAIL_MESSAGE_CLEAR_RECIP_LIST",
    "0x55DF6DB45179236E"
))]
#[inline]
pub fn sc_email_message_clear_recip_list() {
    call(0x55DF6DB45179236E, ())
}

/// `ScEmailMessagePushGamerToRecipList`.
///
/// <https://docs.fivem.net/natives/?_0x2330C12A7A605D16>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "ScEmailMessagePushGamerToRecipList",
    "SC_EMAIL_MESSAGE_PUSH_GAMER_TO_RECIP_LIST",
    "0x2330C12A7A605D16"
))]
#[inline]
pub unsafe fn sc_email_message_push_gamer_to_recip_list(network_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x2330C12A7A605D16, (network_handle,))
}

/// `ScGamerdataGetBool`.
///
/// <https://docs.fivem.net/natives/?_0x8416FE4E4629D7D7>
#[doc(alias(
    "ScGamerdataGetBool",
    "SC_GAMERDATA_GET_BOOL",
    "0x8416FE4E4629D7D7",
    "_SC_GET_IS_PROFILE_ATTRIBUTE_SET",
    "ScGetIsProfileAttributeSet"
))]
#[inline]
pub fn sc_gamerdata_get_bool(name: &str) -> bool {
    call(0x8416FE4E4629D7D7, (name,))
}

/// `ScGamerdataGetFloat`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xA770C8EEC6FB2AC5>
#[doc(alias("ScGamerdataGetFloat", "SC_GAMERDATA_GET_FLOAT", "0xA770C8EEC6FB2AC5"))]
#[inline]
pub fn sc_gamerdata_get_float(name: &str) -> Option<f32> {
    let mut out_value = Out::<f32>::default();
    let result: bool = call(0xA770C8EEC6FB2AC5, (name, &mut out_value));
    result.then(|| out_value.get())
}

/// `ScGamerdataGetInt`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xC85A7127E7AD02AA>
#[doc(alias("ScGamerdataGetInt", "SC_GAMERDATA_GET_INT", "0xC85A7127E7AD02AA"))]
#[inline]
pub fn sc_gamerdata_get_int(name: &str) -> Option<i32> {
    let mut out_value = Out::<i32>::default();
    let result: bool = call(0xC85A7127E7AD02AA, (name, &mut out_value));
    result.then(|| out_value.get())
}

/// `ScGetHasAchievementBeenPassed`.
///
/// <https://docs.fivem.net/natives/?_0x418DC16FAE452C1C>
#[doc(alias(
    "ScGetHasAchievementBeenPassed",
    "_SC_GET_HAS_ACHIEVEMENT_BEEN_PASSED",
    "SC_HAS_ACHIEVEMENT_BEEN_PASSED",
    "ScHasAchievementBeenPassed",
    "0x418DC16FAE452C1C"
))]
#[inline]
pub fn sc_get_has_achievement_been_passed(achievement: i32) -> bool {
    call(0x418DC16FAE452C1C, (achievement,))
}

/// `ScGetNickname`.
///
/// <https://docs.fivem.net/natives/?_0x198D161F458ECC7F>
#[doc(alias(
    "ScGetNickname",
    "_SC_GET_NICKNAME",
    "SC_ACCOUNT_INFO_GET_NICKNAME",
    "ScAccountInfoGetNickname",
    "0x198D161F458ECC7F"
))]
#[inline]
pub fn sc_get_nickname() -> Option<String> {
    call(0x198D161F458ECC7F, ())
}

/// `ScInboxGetEmails`.
///
/// <https://docs.fivem.net/natives/?_0x040ADDCBAFA1018A>
#[doc(alias(
    "ScInboxGetEmails",
    "_SC_INBOX_GET_EMAILS",
    "SC_EMAIL_RETRIEVE_EMAILS",
    "ScEmailRetrieveEmails",
    "0x040ADDCBAFA1018A"
))]
#[inline]
pub fn sc_inbox_get_emails(offset: i32, limit: i32) {
    call(0x040ADDCBAFA1018A, (offset, limit))
}

/// `ScInboxGetMessageIsReadAtIndex`.
///
/// <https://docs.fivem.net/natives/?_0x93028F1DB42BFD08>
#[doc(alias(
    "ScInboxGetMessageIsReadAtIndex",
    "SC_INBOX_GET_MESSAGE_IS_READ_AT_INDEX",
    "0x93028F1DB42BFD08",
    "_IS_SC_INBOX_VALID",
    "IsScInboxValid"
))]
#[inline]
pub fn sc_inbox_get_message_is_read_at_index(msg_index: i32) -> bool {
    call(0x93028F1DB42BFD08, (msg_index,))
}

/// `ScInboxGetMessageTypeAtIndex`.
///
/// <https://docs.fivem.net/natives/?_0xBB8EA16ECBC976C4>
#[doc(alias(
    "ScInboxGetMessageTypeAtIndex",
    "SC_INBOX_GET_MESSAGE_TYPE_AT_INDEX",
    "0xBB8EA16ECBC976C4",
    "_SC_INBOX_MESSAGE_INIT",
    "ScInboxMessageInit"
))]
#[inline]
pub fn sc_inbox_get_message_type_at_index(msg_index: i32) -> Hash {
    call(0xBB8EA16ECBC976C4, (msg_index,))
}

/// `ScInboxGetTotalNumMessages`.
///
/// <https://docs.fivem.net/natives/?_0x03A93FF1A2CA0864>
#[doc(alias(
    "ScInboxGetTotalNumMessages",
    "SC_INBOX_GET_TOTAL_NUM_MESSAGES",
    "0x03A93FF1A2CA0864",
    "_GET_TOTAL_SC_INBOX_IDS",
    "GetTotalScInboxIds"
))]
#[inline]
pub fn sc_inbox_get_total_num_messages() -> i32 {
    call(0x03A93FF1A2CA0864, ())
}

/// `ScInboxMessageDoApply`.
///
/// <https://docs.fivem.net/natives/?_0x9A2C8064B6C1E41A>
#[doc(alias(
    "ScInboxMessageDoApply",
    "SC_INBOX_MESSAGE_DO_APPLY",
    "0x9A2C8064B6C1E41A",
    "_SC_INBOX_MESSAGE_PUSH",
    "ScInboxMessagePush"
))]
#[inline]
pub fn sc_inbox_message_do_apply(p0: i32) -> bool {
    call(0x9A2C8064B6C1E41A, (p0,))
}

/// `ScInboxMessageGetBountyData`.
///
/// <https://docs.fivem.net/natives/?_0x87E0052F08BD64E6>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `out_data`: there must be as many as it takes.
#[doc(alias(
    "ScInboxMessageGetBountyData",
    "_SC_INBOX_MESSAGE_GET_BOUNTY_DATA",
    "SC_INBOX_GET_BOUNTY_DATA_AT_INDEX",
    "ScInboxGetBountyDataAtIndex",
    "0x87E0052F08BD64E6"
))]
#[inline]
pub unsafe fn sc_inbox_message_get_bounty_data(index: i32, out_data: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let out_data = unsafe { Buffer::new(out_data) };
    call(0x87E0052F08BD64E6, (index, out_data))
}

/// `ScInboxMessageGetDataBool`.
///
/// <https://docs.fivem.net/natives/?_0xFFE5C16F402D851D>
#[doc(alias(
    "ScInboxMessageGetDataBool",
    "_SC_INBOX_MESSAGE_GET_DATA_BOOL",
    "SC_INBOX_MESSAGE_GET_DATA_BOOL",
    "0xFFE5C16F402D851D"
))]
#[inline]
pub fn sc_inbox_message_get_data_bool(p0: i32, p1: &str) -> bool {
    call(0xFFE5C16F402D851D, (p0, p1))
}

/// `ScInboxMessageGetDataInt`.
///
/// <https://docs.fivem.net/natives/?_0xA00EFE4082C4056E>
#[doc(alias(
    "ScInboxMessageGetDataInt",
    "SC_INBOX_MESSAGE_GET_DATA_INT",
    "0xA00EFE4082C4056E"
))]
#[inline]
pub fn sc_inbox_message_get_data_int(p0: i32, context: &str) -> Option<i32> {
    let mut out = Out::<i32>::default();
    let result: bool = call(0xA00EFE4082C4056E, (p0, context, &mut out));
    result.then(|| out.get())
}

/// `ScInboxMessageGetDataString`.
///
/// <https://docs.fivem.net/natives/?_0x7572EF42FC6A9B6D>
#[doc(alias(
    "ScInboxMessageGetDataString",
    "SC_INBOX_MESSAGE_GET_DATA_STRING",
    "0x7572EF42FC6A9B6D"
))]
#[inline]
pub fn sc_inbox_message_get_data_string(p0: i32, context: &str) -> Option<String> {
    let mut out = TextBuffer::new(1024);
    let result: bool = call(0x7572EF42FC6A9B6D, (p0, context, out.buffer()));
    result.then(|| out.into_text())
}

/// `ScInboxMessageGetString`.
///
/// <https://docs.fivem.net/natives/?_0xF3E31D16CBDCB304>
#[doc(alias(
    "ScInboxMessageGetString",
    "_SC_INBOX_MESSAGE_GET_STRING",
    "SC_INBOX_MESSAGE_GET_RAW_TYPE_AT_INDEX",
    "ScInboxMessageGetRawTypeAtIndex",
    "0xF3E31D16CBDCB304"
))]
#[inline]
pub fn sc_inbox_message_get_string(p0: i32) -> Option<String> {
    call(0xF3E31D16CBDCB304, (p0,))
}

/// `ScInboxMessageGetUgcdata`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x69D82604A1A5A254>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "ScInboxMessageGetUgcdata",
    "SC_INBOX_MESSAGE_GET_UGCDATA",
    "0x69D82604A1A5A254"
))]
#[inline]
pub unsafe fn sc_inbox_message_get_ugcdata(p0: i32, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x69D82604A1A5A254, (p0, p1))
}

/// `ScInboxMessagePop`.
///
/// <https://docs.fivem.net/natives/?_0x2C015348CF19CA1D>
#[doc(alias(
    "ScInboxMessagePop",
    "_SC_INBOX_MESSAGE_POP",
    "SC_INBOX_SET_MESSAGE_AS_READ_AT_INDEX",
    "ScInboxSetMessageAsReadAtIndex",
    "0x2C015348CF19CA1D"
))]
#[inline]
pub fn sc_inbox_message_pop(p0: i32) -> bool {
    call(0x2C015348CF19CA1D, (p0,))
}

/// `ScInboxMessagePushGamerToEventRecipList`.
///
/// <https://docs.fivem.net/natives/?_0xDA024BDBD600F44A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "ScInboxMessagePushGamerToEventRecipList",
    "_SC_INBOX_MESSAGE_PUSH_GAMER_TO_EVENT_RECIP_LIST",
    "SC_INBOX_MESSAGE_PUSH_GAMER_T0_RECIP_LIST",
    "ScInboxMessagePushGamerT0RecipList",
    "0xDA024BDBD600F44A"
))]
#[inline]
pub unsafe fn sc_inbox_message_push_gamer_to_event_recip_list(network_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xDA024BDBD600F44A, (network_handle,))
}

/// `ScInboxMessageSendBountyPresenceEvent`.
///
/// <https://docs.fivem.net/natives/?_0x6AFD2CD753FEEF83>
#[doc(alias(
    "ScInboxMessageSendBountyPresenceEvent",
    "_SC_INBOX_MESSAGE_SEND_BOUNTY_PRESENCE_EVENT",
    "0x6AFD2CD753FEEF83"
))]
#[inline]
pub fn sc_inbox_message_send_bounty_presence_event(data: &str) -> bool {
    call(0x6AFD2CD753FEEF83, (data,))
}

/// `ScInboxMessageSendUgcStatUpdateEvent`.
///
/// <https://docs.fivem.net/natives/?_0xA68D3D229F4F3B06>
#[doc(alias(
    "ScInboxMessageSendUgcStatUpdateEvent",
    "_SC_INBOX_MESSAGE_SEND_UGC_STAT_UPDATE_EVENT",
    "SC_INBOX_SEND_UGCSTATUPDATE_TO_RECIP_LIST",
    "ScInboxSendUgcstatupdateToRecipList",
    "0xA68D3D229F4F3B06"
))]
#[inline]
pub fn sc_inbox_message_send_ugc_stat_update_event(data: &str) {
    call(0xA68D3D229F4F3B06, (data,))
}

/// `ScLicenseplateAdd`.
///
/// <https://docs.fivem.net/natives/?_0x1989C6E6F67E76A8>
#[doc(alias("ScLicenseplateAdd", "SC_LICENSEPLATE_ADD", "0x1989C6E6F67E76A8"))]
#[inline]
pub fn sc_licenseplate_add(plate_text: &str, plate_data: &str) -> Option<i32> {
    let mut token_out = Out::<i32>::default();
    let result: bool = call(0x1989C6E6F67E76A8, (plate_text, plate_data, &mut token_out));
    result.then(|| token_out.get())
}

/// `ScLicenseplateGetAddIsPending`.
///
/// <https://docs.fivem.net/natives/?_0x07C61676E5BB52CD>
#[doc(alias(
    "ScLicenseplateGetAddIsPending",
    "SC_LICENSEPLATE_GET_ADD_IS_PENDING",
    "0x07C61676E5BB52CD"
))]
#[inline]
pub fn sc_licenseplate_get_add_is_pending(token: i32) -> bool {
    call(0x07C61676E5BB52CD, (token,))
}

/// `ScLicenseplateGetAddStatus`.
///
/// <https://docs.fivem.net/natives/?_0x8147FFF6A718E1AD>
#[doc(alias(
    "ScLicenseplateGetAddStatus",
    "SC_LICENSEPLATE_GET_ADD_STATUS",
    "0x8147FFF6A718E1AD"
))]
#[inline]
pub fn sc_licenseplate_get_add_status(token: i32) -> i32 {
    call(0x8147FFF6A718E1AD, (token,))
}

/// `ScLicenseplateGetCount`.
///
/// <https://docs.fivem.net/natives/?_0x700569DBA175A77C>
#[doc(alias(
    "ScLicenseplateGetCount",
    "SC_LICENSEPLATE_GET_COUNT",
    "0x700569DBA175A77C"
))]
#[inline]
pub fn sc_licenseplate_get_count(token: i32) -> i32 {
    call(0x700569DBA175A77C, (token,))
}

/// `ScLicenseplateGetIsvalidIsPending`.
///
/// <https://docs.fivem.net/natives/?_0xD302E99EDF0449CF>
#[doc(alias(
    "ScLicenseplateGetIsvalidIsPending",
    "SC_LICENSEPLATE_GET_ISVALID_IS_PENDING",
    "0xD302E99EDF0449CF"
))]
#[inline]
pub fn sc_licenseplate_get_isvalid_is_pending(token: i32) -> bool {
    call(0xD302E99EDF0449CF, (token,))
}

/// `ScLicenseplateGetIsvalidStatus`.
///
/// <https://docs.fivem.net/natives/?_0x5C4EBFFA98BDB41C>
#[doc(alias(
    "ScLicenseplateGetIsvalidStatus",
    "SC_LICENSEPLATE_GET_ISVALID_STATUS",
    "0x5C4EBFFA98BDB41C"
))]
#[inline]
pub fn sc_licenseplate_get_isvalid_status(token: i32) -> i32 {
    call(0x5C4EBFFA98BDB41C, (token,))
}

/// `ScLicenseplateGetPlate`.
///
/// <https://docs.fivem.net/natives/?_0x1D4446A62D35B0D0>
#[doc(alias(
    "ScLicenseplateGetPlate",
    "SC_LICENSEPLATE_GET_PLATE",
    "0x1D4446A62D35B0D0"
))]
#[inline]
pub fn sc_licenseplate_get_plate(token: i32, plate_index: i32) -> Option<String> {
    call(0x1D4446A62D35B0D0, (token, plate_index))
}

/// `ScLicenseplateGetPlateData`.
///
/// <https://docs.fivem.net/natives/?_0x2E89990DDFF670C3>
#[doc(alias(
    "ScLicenseplateGetPlateData",
    "SC_LICENSEPLATE_GET_PLATE_DATA",
    "0x2E89990DDFF670C3"
))]
#[inline]
pub fn sc_licenseplate_get_plate_data(token: i32, plate_index: i32) -> Option<String> {
    call(0x2E89990DDFF670C3, (token, plate_index))
}

/// `ScLicenseplateIsvalid`.
///
/// <https://docs.fivem.net/natives/?_0x0F73393BAC7E6730>
#[doc(alias(
    "ScLicenseplateIsvalid",
    "SC_LICENSEPLATE_ISVALID",
    "0x0F73393BAC7E6730"
))]
#[inline]
pub fn sc_licenseplate_isvalid(plate_text: &str) -> Option<i32> {
    let mut token_out = Out::<i32>::default();
    let result: bool = call(0x0F73393BAC7E6730, (plate_text, &mut token_out));
    result.then(|| token_out.get())
}

/// `ScLicenseplateSetPlateData`.
///
/// <https://docs.fivem.net/natives/?_0xD0EE05FE193646EA>
#[doc(alias(
    "ScLicenseplateSetPlateData",
    "SC_LICENSEPLATE_SET_PLATE_DATA",
    "0xD0EE05FE193646EA"
))]
#[inline]
pub fn sc_licenseplate_set_plate_data(
    old_plate_text: &str,
    new_plate_text: &str,
    plate_data: &str,
) -> bool {
    call(
        0xD0EE05FE193646EA,
        (old_plate_text, new_plate_text, plate_data),
    )
}

/// `ScPresenceAttrSetFloat`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xC4C4575F62534A24>
#[doc(alias(
    "ScPresenceAttrSetFloat",
    "SC_PRESENCE_ATTR_SET_FLOAT",
    "0xC4C4575F62534A24"
))]
#[inline]
pub fn sc_presence_attr_set_float() -> bool {
    call(0xC4C4575F62534A24, ())
}

/// `ScPresenceAttrSetInt`.
///
/// <https://docs.fivem.net/natives/?_0x1F1E9682483697C7>
#[doc(alias(
    "ScPresenceAttrSetInt",
    "SC_PRESENCE_ATTR_SET_INT",
    "0x1F1E9682483697C7"
))]
#[inline]
pub fn sc_presence_attr_set_int(attr_hash: impl Into<Hash>, value: i32) -> bool {
    let attr_hash: Hash = attr_hash.into();
    call(0x1F1E9682483697C7, (attr_hash, value))
}

/// `ScPresenceAttrSetString`.
///
/// <https://docs.fivem.net/natives/?_0x287F1F75D2803595>
#[doc(alias(
    "ScPresenceAttrSetString",
    "SC_PRESENCE_ATTR_SET_STRING",
    "0x287F1F75D2803595"
))]
#[inline]
pub fn sc_presence_attr_set_string(attr_hash: impl Into<Hash>, value: &str) -> bool {
    let attr_hash: Hash = attr_hash.into();
    call(0x287F1F75D2803595, (attr_hash, value))
}

/// `ScProfanityCheckString`.
///
/// <https://docs.fivem.net/natives/?_0x75632C5ECD7ED843>
#[doc(alias(
    "ScProfanityCheckString",
    "SC_PROFANITY_CHECK_STRING",
    "0x75632C5ECD7ED843",
    "_SC_START_CHECK_STRING_TASK",
    "ScStartCheckStringTask"
))]
#[inline]
pub fn sc_profanity_check_string(string: &str) -> Option<i32> {
    let mut token = Out::<i32>::default();
    let result: bool = call(0x75632C5ECD7ED843, (string, &mut token));
    result.then(|| token.get())
}

/// `ScProfanityCheckUgcString`, since game build 678.
///
/// <https://docs.fivem.net/natives/?_0xEB2BF817463DFA28>
#[doc(alias(
    "ScProfanityCheckUgcString",
    "_SC_PROFANITY_CHECK_UGC_STRING",
    "SC_PROFANITY_CHECK_STRING_UGC",
    "ScProfanityCheckStringUgc",
    "0xEB2BF817463DFA28"
))]
#[inline]
pub fn sc_profanity_check_ugc_string(string: &str) -> Option<i32> {
    let mut token = Out::<i32>::default();
    let result: bool = call(0xEB2BF817463DFA28, (string, &mut token));
    result.then(|| token.get())
}

/// `ScProfanityGetCheckIsPending`.
///
/// <https://docs.fivem.net/natives/?_0x82E4A58BABC15AE7>
#[doc(alias(
    "ScProfanityGetCheckIsPending",
    "SC_PROFANITY_GET_CHECK_IS_PENDING",
    "0x82E4A58BABC15AE7",
    "_SC_GET_CHECK_STRING_STATUS",
    "ScGetCheckStringStatus"
))]
#[inline]
pub fn sc_profanity_get_check_is_pending(token: i32) -> bool {
    call(0x82E4A58BABC15AE7, (token,))
}

/// `ScProfanityGetCheckIsValid`.
///
/// <https://docs.fivem.net/natives/?_0x1753344C770358AE>
#[doc(alias(
    "ScProfanityGetCheckIsValid",
    "SC_PROFANITY_GET_CHECK_IS_VALID",
    "0x1753344C770358AE",
    "_SC_HAS_CHECK_STRING_TASK_COMPLETED",
    "ScHasCheckStringTaskCompleted"
))]
#[inline]
pub fn sc_profanity_get_check_is_valid(token: i32) -> bool {
    call(0x1753344C770358AE, (token,))
}

/// `ScProfanityGetStringPassed`.
///
/// <https://docs.fivem.net/natives/?_0x85535ACF97FC0969>
#[doc(alias(
    "ScProfanityGetStringPassed",
    "SC_PROFANITY_GET_STRING_PASSED",
    "0x85535ACF97FC0969"
))]
#[inline]
pub fn sc_profanity_get_string_passed(token: i32) -> bool {
    call(0x85535ACF97FC0969, (token,))
}

/// `ScProfanityGetStringStatus`.
///
/// <https://docs.fivem.net/natives/?_0x930DE22F07B1CCE3>
#[doc(alias(
    "ScProfanityGetStringStatus",
    "SC_PROFANITY_GET_STRING_STATUS",
    "0x930DE22F07B1CCE3"
))]
#[inline]
pub fn sc_profanity_get_string_status(token: i32) -> i32 {
    call(0x930DE22F07B1CCE3, (token,))
}

/// `SetHandleRockstarMessageViaScript`.
///
/// <https://docs.fivem.net/natives/?_0xBFA0A56A817C6C7D>
#[doc(alias(
    "SetHandleRockstarMessageViaScript",
    "_SET_HANDLE_ROCKSTAR_MESSAGE_VIA_SCRIPT",
    "SC_CACHE_NEW_ROCKSTAR_MSGS",
    "ScCacheNewRockstarMsgs",
    "0xBFA0A56A817C6C7D"
))]
#[inline]
pub fn set_handle_rockstar_message_via_script(toggle: bool) {
    call(0xBFA0A56A817C6C7D, (toggle,))
}
