// Made by native-gen 0.2.0 from data 5c92e4e7d3dd9984; do not edit.

//! Namespace `BUILTIN` of the RedM client.

use crate::prelude::*;

/// `Ceil`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x11E019C8F43ACC8A>
#[doc(alias("Ceil", "CEIL", "0x11E019C8F43ACC8A"))]
#[inline]
pub fn ceil(value: f32) -> i32 {
    call(0x11E019C8F43ACC8A, (value,))
}

/// `Cos`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD0FFB162F40A139C>
#[doc(alias("Cos", "COS", "0xD0FFB162F40A139C"))]
#[inline]
pub fn cos(value: f32) -> f32 {
    call(0xD0FFB162F40A139C, (value,))
}

/// `Floor`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF34EE736CF047844>
#[doc(alias("Floor", "FLOOR", "0xF34EE736CF047844"))]
#[inline]
pub fn floor(value: f32) -> i32 {
    call(0xF34EE736CF047844, (value,))
}

/// `Log10`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE816E655DE37FE20>
#[doc(alias("Log10", "LOG10", "0xE816E655DE37FE20"))]
#[inline]
pub fn log10(value: f32) -> f32 {
    call(0xE816E655DE37FE20, (value,))
}

/// `Pow`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE3621CC40F31FE2E>
#[doc(alias("Pow", "POW", "0xE3621CC40F31FE2E"))]
#[inline]
pub fn pow(base: f32, exponent: f32) -> f32 {
    call(0xE3621CC40F31FE2E, (base, exponent))
}

/// `Round`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xF2DB717A73826179>
#[doc(alias("Round", "ROUND", "0xF2DB717A73826179"))]
#[inline]
pub fn round(value: f32) -> i32 {
    call(0xF2DB717A73826179, (value,))
}

/// `SetThisThreadPriority`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x42B65DEEF2EDF2A1>
#[doc(alias(
    "SetThisThreadPriority",
    "SET_THIS_THREAD_PRIORITY",
    "0x42B65DEEF2EDF2A1"
))]
#[inline]
pub fn set_this_thread_priority(priority: i32) {
    call(0x42B65DEEF2EDF2A1, (priority,))
}

/// `Settimera`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC1B1E9A034A63A62>
#[doc(alias("Settimera", "SETTIMERA", "0xC1B1E9A034A63A62"))]
#[inline]
pub fn settimera(value: i32) {
    call(0xC1B1E9A034A63A62, (value,))
}

/// `Settimerb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x5AE11BC36633DE4E>
#[doc(alias("Settimerb", "SETTIMERB", "0x5AE11BC36633DE4E"))]
#[inline]
pub fn settimerb(value: i32) {
    call(0x5AE11BC36633DE4E, (value,))
}

/// `ShiftLeft`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEDD95A39E5544DE8>
#[doc(alias("ShiftLeft", "SHIFT_LEFT", "0xEDD95A39E5544DE8"))]
#[inline]
pub fn shift_left(value: i32, bit_shift: i32) -> i32 {
    call(0xEDD95A39E5544DE8, (value, bit_shift))
}

/// `ShiftRight`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x97EF1E5BCE9DC075>
#[doc(alias("ShiftRight", "SHIFT_RIGHT", "0x97EF1E5BCE9DC075"))]
#[inline]
pub fn shift_right(value: i32, bit_shift: i32) -> i32 {
    call(0x97EF1E5BCE9DC075, (value, bit_shift))
}

/// `Sin`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0BADBFA3B172435F>
#[doc(alias("Sin", "SIN", "0x0BADBFA3B172435F"))]
#[inline]
pub fn sin(value: f32) -> f32 {
    call(0x0BADBFA3B172435F, (value,))
}

/// `Sqrt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x71D93B57D07F9804>
#[doc(alias("Sqrt", "SQRT", "0x71D93B57D07F9804"))]
#[inline]
pub fn sqrt(value: f32) -> f32 {
    call(0x71D93B57D07F9804, (value,))
}

/// `Timera`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83666F9FB8FEBD4B>
#[doc(alias("Timera", "TIMERA", "0x83666F9FB8FEBD4B"))]
#[inline]
pub fn timera() -> i32 {
    call(0x83666F9FB8FEBD4B, ())
}

/// `Timerb`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC9D9444186B5A374>
#[doc(alias("Timerb", "TIMERB", "0xC9D9444186B5A374"))]
#[inline]
pub fn timerb() -> i32 {
    call(0xC9D9444186B5A374, ())
}

/// `Timestep`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0000000050597EE2>
#[doc(alias("Timestep", "TIMESTEP", "0x0000000050597EE2"))]
#[inline]
pub fn timestep() -> f32 {
    call(0x0000000050597EE2, ())
}

/// `ToFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBBDA792448DB5A89>
#[doc(alias("ToFloat", "TO_FLOAT", "0xBBDA792448DB5A89"))]
#[inline]
pub fn to_float(value: i32) -> f32 {
    call(0xBBDA792448DB5A89, (value,))
}

/// `Vdist`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2A488C176D52CCA5>
#[doc(alias("Vdist", "VDIST", "0x2A488C176D52CCA5"))]
#[inline]
pub fn vdist(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) -> f32 {
    call(0x2A488C176D52CCA5, (x1, y1, z1, x2, y2, z2))
}

/// `Vdist2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB7A628320EFF8E47>
#[doc(alias("Vdist2", "VDIST2", "0xB7A628320EFF8E47"))]
#[inline]
pub fn vdist2(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) -> f32 {
    call(0xB7A628320EFF8E47, (x1, y1, z1, x2, y2, z2))
}

/// `Vmag`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x652D2EEEF1D3E62C>
#[doc(alias("Vmag", "VMAG", "0x652D2EEEF1D3E62C"))]
#[inline]
pub fn vmag(x: f32, y: f32, z: f32) -> f32 {
    call(0x652D2EEEF1D3E62C, (x, y, z))
}

/// `Vmag2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA8CEACB4F35AE058>
#[doc(alias("Vmag2", "VMAG2", "0xA8CEACB4F35AE058"))]
#[inline]
pub fn vmag2(x: f32, y: f32, z: f32) -> f32 {
    call(0xA8CEACB4F35AE058, (x, y, z))
}

/// `Wait`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4EDE34FBADD967A6>
#[doc(alias("Wait", "WAIT", "0x4EDE34FBADD967A6"))]
#[inline]
pub fn wait(ms: i32) {
    call(0x4EDE34FBADD967A6, (ms,))
}
