// Made by native-gen 0.2.0 from data 93be9cfc64d30d9a; do not edit.

//! Namespace `UIPINNING` of the RedM client.

use crate::prelude::*;

/// `UipinningGetTooltipText`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3138582E0A13BFAB>
#[doc(alias(
    "UipinningGetTooltipText",
    "_UIPINNING_GET_TOOLTIP_TEXT",
    "0x3138582E0A13BFAB"
))]
#[inline]
pub fn uipinning_get_tooltip_text(hash: impl Into<Hash>) -> Option<String> {
    let hash: Hash = hash.into();
    call(0x3138582E0A13BFAB, (hash,))
}
