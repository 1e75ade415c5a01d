// Made by native-gen 0.2.0 from data 199d5e0d07f5eb8e; do not edit.

//! Namespace `SCRIPTS` of the RedM client.

use crate::prelude::*;

/// `VarString`.
///
/// `arguments` are the further arguments, as a tuple.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFA925AC00EB830B9>
#[doc(alias("VarString", "VAR_STRING", "0xFA925AC00EB830B9"))]
#[inline]
pub fn var_string(flags: i32, arguments: impl NativeArg) -> Option<String> {
    call(0xFA925AC00EB830B9, (flags, arguments))
}
