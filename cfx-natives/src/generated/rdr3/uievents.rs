// Made by native-gen 0.2.0 from data 3bbad65252e65fb8; do not edit.

//! Namespace `UIEVENTS` of the RedM client.

use crate::prelude::*;

/// `EventsUiGetMessage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE24E957294241444>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `event_data`: there must be as many as it takes.
#[doc(alias("EventsUiGetMessage", "EVENTS_UI_GET_MESSAGE", "0xE24E957294241444"))]
#[inline]
pub unsafe fn events_ui_get_message(hash: impl Into<Hash>, event_data: &mut [u8]) -> bool {
    let hash: Hash = hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let event_data = unsafe { Buffer::new(event_data) };
    call(0xE24E957294241444, (hash, event_data))
}

/// `EventsUiIsPending`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x67ED5A7963F2F722>
#[doc(alias("EventsUiIsPending", "EVENTS_UI_IS_PENDING", "0x67ED5A7963F2F722"))]
#[inline]
pub fn events_ui_is_pending(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0x67ED5A7963F2F722, (hash,))
}

/// `EventsUiPeekMessage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x90237103F27F7937>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `event_data`: there must be as many as it takes.
#[doc(alias("EventsUiPeekMessage", "EVENTS_UI_PEEK_MESSAGE", "0x90237103F27F7937"))]
#[inline]
pub unsafe fn events_ui_peek_message(hash: impl Into<Hash>, event_data: &mut [u8]) -> bool {
    let hash: Hash = hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let event_data = unsafe { Buffer::new(event_data) };
    call(0x90237103F27F7937, (hash, event_data))
}

/// `EventsUiPopMessage`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8E8A2369F48EC839>
#[doc(alias("EventsUiPopMessage", "EVENTS_UI_POP_MESSAGE", "0x8E8A2369F48EC839"))]
#[inline]
pub fn events_ui_pop_message(hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0x8E8A2369F48EC839, (hash,))
}
