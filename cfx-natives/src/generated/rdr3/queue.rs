// Made by native-gen 0.2.0 from data 13ff16446a2a8005; do not edit.

//! Namespace `QUEUE` of the RedM client.

use crate::prelude::*;

/// `EventQueueIsEmpty`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x402B5D7D269FF796>
#[doc(alias("EventQueueIsEmpty", "_EVENT_QUEUE_IS_EMPTY", "0x402B5D7D269FF796"))]
#[inline]
pub fn event_queue_is_empty(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0x402B5D7D269FF796, (hash,))
}

/// `EventQueuePop`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD87DF294B049211D>
#[doc(alias("EventQueuePop", "_EVENT_QUEUE_POP", "0xD87DF294B049211D"))]
#[inline]
pub fn event_queue_pop(hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0xD87DF294B049211D, (hash,))
}
