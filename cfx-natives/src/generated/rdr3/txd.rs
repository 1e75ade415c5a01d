// Made by native-gen 0.2.0 from data 13023beeaa842a64; do not edit.

//! Namespace `TXD` of the RedM client.

use crate::prelude::*;

/// `DoesStreamedTextureDictExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7332461FC59EB7EC>
#[doc(alias(
    "DoesStreamedTextureDictExist",
    "DOES_STREAMED_TEXTURE_DICT_EXIST",
    "0x7332461FC59EB7EC"
))]
#[inline]
pub fn does_streamed_texture_dict_exist(texture_dict: &str) -> bool {
    call(0x7332461FC59EB7EC, (texture_dict,))
}

/// `DoesStreamedTxdExist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBA0163B277C2D2D0>
#[doc(alias(
    "DoesStreamedTxdExist",
    "DOES_STREAMED_TXD_EXIST",
    "0xBA0163B277C2D2D0"
))]
#[inline]
pub fn does_streamed_txd_exist(txd_hash: impl Into<Hash>) -> bool {
    let txd_hash: Hash = txd_hash.into();
    call(0xBA0163B277C2D2D0, (txd_hash,))
}

/// `HasStreamedTextureDictLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x54D6900929CCF162>
#[doc(alias(
    "HasStreamedTextureDictLoaded",
    "HAS_STREAMED_TEXTURE_DICT_LOADED",
    "0x54D6900929CCF162"
))]
#[inline]
pub fn has_streamed_texture_dict_loaded(texture_dict: &str) -> bool {
    call(0x54D6900929CCF162, (texture_dict,))
}

/// `HasStreamedTxdLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBE72591D1509FFE4>
#[doc(alias(
    "HasStreamedTxdLoaded",
    "HAS_STREAMED_TXD_LOADED",
    "0xBE72591D1509FFE4"
))]
#[inline]
pub fn has_streamed_txd_loaded(txd_hash: impl Into<Hash>) -> bool {
    let txd_hash: Hash = txd_hash.into();
    call(0xBE72591D1509FFE4, (txd_hash,))
}

/// `RequestStreamedTextureDict`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC1BA29DF5631B0F8>
#[doc(alias(
    "RequestStreamedTextureDict",
    "REQUEST_STREAMED_TEXTURE_DICT",
    "0xC1BA29DF5631B0F8"
))]
#[inline]
pub fn request_streamed_texture_dict(texture_dict: &str, p1: bool) {
    call(0xC1BA29DF5631B0F8, (texture_dict, p1))
}

/// `RequestStreamedTxd`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDB1BD07FB464584D>
#[doc(alias("RequestStreamedTxd", "REQUEST_STREAMED_TXD", "0xDB1BD07FB464584D"))]
#[inline]
pub fn request_streamed_txd(txd_hash: impl Into<Hash>, p1: bool) {
    let txd_hash: Hash = txd_hash.into();
    call(0xDB1BD07FB464584D, (txd_hash, p1))
}

/// `SetStreamedTextureDictAsNoLongerNeeded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4ACA10A91F66F1E2>
#[doc(alias(
    "SetStreamedTextureDictAsNoLongerNeeded",
    "SET_STREAMED_TEXTURE_DICT_AS_NO_LONGER_NEEDED",
    "0x4ACA10A91F66F1E2"
))]
#[inline]
pub fn set_streamed_texture_dict_as_no_longer_needed(texture_dict: &str) {
    call(0x4ACA10A91F66F1E2, (texture_dict,))
}

/// `SetStreamedTxdAsNoLongerNeeded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x8232F37DF762ACB2>
#[doc(alias(
    "SetStreamedTxdAsNoLongerNeeded",
    "SET_STREAMED_TXD_AS_NO_LONGER_NEEDED",
    "0x8232F37DF762ACB2"
))]
#[inline]
pub fn set_streamed_txd_as_no_longer_needed(txd_hash: impl Into<Hash>) {
    let txd_hash: Hash = txd_hash.into();
    call(0x8232F37DF762ACB2, (txd_hash,))
}
