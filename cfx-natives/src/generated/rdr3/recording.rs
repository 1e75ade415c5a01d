// Made by native-gen 0.2.0 from data 0a0bdaf5de911d71; do not edit.

//! Namespace `RECORDING` of the RedM client.

use crate::prelude::*;

/// `ReplayPreventRecordingThisFrame`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8C44C13419634F2>
#[doc(alias(
    "ReplayPreventRecordingThisFrame",
    "REPLAY_PREVENT_RECORDING_THIS_FRAME",
    "0xA8C44C13419634F2"
))]
#[inline]
pub fn replay_prevent_recording_this_frame() {
    call(0xA8C44C13419634F2, ())
}
