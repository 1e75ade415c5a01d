// Made by native-gen 0.2.0 from data 02f7bec9d9524b3a; do not edit.

//! Namespace `NETWORK` of the GTA V client.

use crate::prelude::*;

/// `GetMessageText`.
///
/// <https://docs.fivem.net/natives/?_0x7572EF42FC6A9B6D>
#[doc(alias("GetMessageText", "GET_MESSAGE_TEXT", "0x7572EF42FC6A9B6D"))]
#[inline]
pub fn get_message_text(p0: i32, context: &str) -> Option<String> {
    let mut out = TextBuffer::new(1024);
    let result: bool = call(0x7572EF42FC6A9B6D, (p0, context, out.buffer()));
    result.then(|| out.into_text())
}

/// `NetworkGetLocalHandle`.
///
/// <https://docs.fivem.net/natives/?_0xE86051786B66CD8E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGetLocalHandle",
    "NETWORK_GET_LOCAL_HANDLE",
    "0xE86051786B66CD8E",
    "NETWORK_LOCAL_HANDLE",
    "NetworkLocalHandle"
))]
#[inline]
pub unsafe fn network_get_local_handle(network_handle: &mut [u8], buffer_size: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xE86051786B66CD8E, (network_handle, buffer_size))
}

/// `NetworkRequestData`.
///
/// The values: `result`, `count`.
///
/// <https://docs.fivem.net/natives/?_0x16D3D49902F697BB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias("NetworkRequestData", "NETWORK_REQUEST_DATA", "0x16D3D49902F697BB"))]
#[inline]
pub unsafe fn network_request_data(data: &mut [u8]) -> (i32, i32) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    let mut count = Out::<i32>::default();
    let result: i32 = call(0x16D3D49902F697BB, (data, &mut count));
    (result, count.get())
}
