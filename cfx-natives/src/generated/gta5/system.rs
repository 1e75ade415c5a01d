// Made by native-gen 0.2.0 from data bc6ff61a0dd38370; do not edit.

//! Namespace `SYSTEM` of the GTA V client.

use crate::prelude::*;

/// `Ceil`.
///
/// <https://docs.fivem.net/natives/?_0x11E019C8F43ACC8A>
#[doc(alias("Ceil", "CEIL", "0x11E019C8F43ACC8A"))]
#[inline]
pub fn ceil(value: f32) -> i32 {
    call(0x11E019C8F43ACC8A, (value,))
}

/// `Cos`.
///
/// <https://docs.fivem.net/natives/?_0xD0FFB162F40A139C>
#[doc(alias("Cos", "COS", "0xD0FFB162F40A139C"))]
#[inline]
pub fn cos(value: f32) -> f32 {
    call(0xD0FFB162F40A139C, (value,))
}

/// `Floor`.
///
/// <https://docs.fivem.net/natives/?_0xF34EE736CF047844>
#[doc(alias("Floor", "FLOOR", "0xF34EE736CF047844"))]
#[inline]
pub fn floor(value: f32) -> i32 {
    call(0xF34EE736CF047844, (value,))
}

/// `Log10`, since game build 1493.
///
/// <https://docs.fivem.net/natives/?_0xE816E655DE37FE20>
#[doc(alias("Log10", "_LOG10", "LOG10", "0xE816E655DE37FE20"))]
#[inline]
pub fn log10(value: f32) -> f32 {
    call(0xE816E655DE37FE20, (value,))
}

/// `Pow`.
///
/// <https://docs.fivem.net/natives/?_0xE3621CC40F31FE2E>
#[doc(alias("Pow", "POW", "0xE3621CC40F31FE2E"))]
#[inline]
pub fn pow(base: f32, exponent: f32) -> f32 {
    call(0xE3621CC40F31FE2E, (base, exponent))
}

/// `Round`.
///
/// <https://docs.fivem.net/natives/?_0xF2DB717A73826179>
#[doc(alias("Round", "ROUND", "0xF2DB717A73826179"))]
#[inline]
pub fn round(value: f32) -> i32 {
    call(0xF2DB717A73826179, (value,))
}

/// `SetThreadPriority`, since game build 877.
///
/// <https://docs.fivem.net/natives/?_0x42B65DEEF2EDF2A1>
#[doc(alias(
    "SetThreadPriority",
    "_SET_THREAD_PRIORITY",
    "SET_THIS_THREAD_PRIORITY",
    "SetThisThreadPriority",
    "0x42B65DEEF2EDF2A1"
))]
#[inline]
pub fn set_thread_priority(priority: i32) {
    call(0x42B65DEEF2EDF2A1, (priority,))
}

/// `Settimera`.
///
/// <https://docs.fivem.net/natives/?_0xC1B1E9A034A63A62>
#[doc(alias("Settimera", "SETTIMERA", "0xC1B1E9A034A63A62"))]
#[inline]
pub fn settimera(value: i32) {
    call(0xC1B1E9A034A63A62, (value,))
}

/// `Settimerb`.
///
/// <https://docs.fivem.net/natives/?_0x5AE11BC36633DE4E>
#[doc(alias("Settimerb", "SETTIMERB", "0x5AE11BC36633DE4E"))]
#[inline]
pub fn settimerb(value: i32) {
    call(0x5AE11BC36633DE4E, (value,))
}

/// `ShiftLeft`.
///
/// <https://docs.fivem.net/natives/?_0xEDD95A39E5544DE8>
#[doc(alias("ShiftLeft", "SHIFT_LEFT", "0xEDD95A39E5544DE8"))]
#[inline]
pub fn shift_left(value: i32, bit_shift: i32) -> i32 {
    call(0xEDD95A39E5544DE8, (value, bit_shift))
}

/// `ShiftRight`.
///
/// <https://docs.fivem.net/natives/?_0x97EF1E5BCE9DC075>
#[doc(alias("ShiftRight", "SHIFT_RIGHT", "0x97EF1E5BCE9DC075"))]
#[inline]
pub fn shift_right(value: i32, bit_shift: i32) -> i32 {
    call(0x97EF1E5BCE9DC075, (value, bit_shift))
}

/// `Sin`.
///
/// <https://docs.fivem.net/natives/?_0x0BADBFA3B172435F>
#[doc(alias("Sin", "SIN", "0x0BADBFA3B172435F"))]
#[inline]
pub fn sin(value: f32) -> f32 {
    call(0x0BADBFA3B172435F, (value,))
}

/// `Sqrt`.
///
/// <https://docs.fivem.net/natives/?_0x71D93B57D07F9804>
#[doc(alias("Sqrt", "SQRT", "0x71D93B57D07F9804"))]
#[inline]
pub fn sqrt(value: f32) -> f32 {
    call(0x71D93B57D07F9804, (value,))
}

/// `StartNewScript`.
///
/// <https://docs.fivem.net/natives/?_0xE81651AD79516E48>
#[doc(alias("StartNewScript", "START_NEW_SCRIPT", "0xE81651AD79516E48"))]
#[inline]
pub fn start_new_script(script_name: &str, stack_size: i32) -> i32 {
    call(0xE81651AD79516E48, (script_name, stack_size))
}

/// `StartNewScriptWithArgs`.
///
/// <https://docs.fivem.net/natives/?_0xB8BA7F44DF1575E1>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "StartNewScriptWithArgs",
    "START_NEW_SCRIPT_WITH_ARGS",
    "0xB8BA7F44DF1575E1"
))]
#[inline]
pub unsafe fn start_new_script_with_args(
    script_name: &str,
    args: &mut [u8],
    arg_count: i32,
    stack_size: i32,
) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(
        0xB8BA7F44DF1575E1,
        (script_name, args, arg_count, stack_size),
    )
}

/// `StartNewScriptWithNameHash`.
///
/// <https://docs.fivem.net/natives/?_0xEB1C67C3A5333A92>
#[doc(alias(
    "StartNewScriptWithNameHash",
    "START_NEW_SCRIPT_WITH_NAME_HASH",
    "0xEB1C67C3A5333A92",
    "_START_NEW_STREAMED_SCRIPT",
    "StartNewStreamedScript"
))]
#[inline]
pub fn start_new_script_with_name_hash(script_hash: impl Into<Hash>, stack_size: i32) -> i32 {
    let script_hash: Hash = script_hash.into();
    call(0xEB1C67C3A5333A92, (script_hash, stack_size))
}

/// `StartNewScriptWithNameHashAndArgs`.
///
/// <https://docs.fivem.net/natives/?_0xC4BB298BD441BE78>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `args`: there must be as many as it takes.
#[doc(alias(
    "StartNewScriptWithNameHashAndArgs",
    "START_NEW_SCRIPT_WITH_NAME_HASH_AND_ARGS",
    "0xC4BB298BD441BE78",
    "_START_NEW_STREAMED_SCRIPT_WITH_ARGS",
    "StartNewStreamedScriptWithArgs"
))]
#[inline]
pub unsafe fn start_new_script_with_name_hash_and_args(
    script_hash: impl Into<Hash>,
    args: &mut [u8],
    arg_count: i32,
    stack_size: i32,
) -> i32 {
    let script_hash: Hash = script_hash.into();
    // SAFETY: the caller promises that the native stays inside.
    let args = unsafe { Buffer::new(args) };
    call(
        0xC4BB298BD441BE78,
        (script_hash, args, arg_count, stack_size),
    )
}

/// `Timera`.
///
/// <https://docs.fivem.net/natives/?_0x83666F9FB8FEBD4B>
#[doc(alias("Timera", "TIMERA", "0x83666F9FB8FEBD4B"))]
#[inline]
pub fn timera() -> i32 {
    call(0x83666F9FB8FEBD4B, ())
}

/// `Timerb`.
///
/// <https://docs.fivem.net/natives/?_0xC9D9444186B5A374>
#[doc(alias("Timerb", "TIMERB", "0xC9D9444186B5A374"))]
#[inline]
pub fn timerb() -> i32 {
    call(0xC9D9444186B5A374, ())
}

/// `Timestep`.
///
/// <https://docs.fivem.net/natives/?_0x0000000050597EE2>
#[doc(alias("Timestep", "TIMESTEP", "0x0000000050597EE2"))]
#[inline]
pub fn timestep() -> f32 {
    call(0x0000000050597EE2, ())
}

/// `ToFloat`.
///
/// <https://docs.fivem.net/natives/?_0xBBDA792448DB5A89>
#[doc(alias("ToFloat", "TO_FLOAT", "0xBBDA792448DB5A89"))]
#[inline]
pub fn to_float(value: i32) -> f32 {
    call(0xBBDA792448DB5A89, (value,))
}

/// `Vdist`.
///
/// <https://docs.fivem.net/natives/?_0x2A488C176D52CCA5>
#[doc(alias("Vdist", "VDIST", "0x2A488C176D52CCA5"))]
#[inline]
pub fn vdist(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) -> f32 {
    call(0x2A488C176D52CCA5, (x1, y1, z1, x2, y2, z2))
}

/// `Vdist2`.
///
/// <https://docs.fivem.net/natives/?_0xB7A628320EFF8E47>
#[doc(alias("Vdist2", "VDIST2", "0xB7A628320EFF8E47"))]
#[inline]
pub fn vdist2(x1: f32, y1: f32, z1: f32, x2: f32, y2: f32, z2: f32) -> f32 {
    call(0xB7A628320EFF8E47, (x1, y1, z1, x2, y2, z2))
}

/// `Vmag`.
///
/// <https://docs.fivem.net/natives/?_0x652D2EEEF1D3E62C>
#[doc(alias("Vmag", "VMAG", "0x652D2EEEF1D3E62C"))]
#[inline]
pub fn vmag(x: f32, y: f32, z: f32) -> f32 {
    call(0x652D2EEEF1D3E62C, (x, y, z))
}

/// `Vmag2`.
///
/// <https://docs.fivem.net/natives/?_0xA8CEACB4F35AE058>
#[doc(alias("Vmag2", "VMAG2", "0xA8CEACB4F35AE058"))]
#[inline]
pub fn vmag2(x: f32, y: f32, z: f32) -> f32 {
    call(0xA8CEACB4F35AE058, (x, y, z))
}

/// `Wait`.
///
/// <https://docs.fivem.net/natives/?_0x4EDE34FBADD967A6>
#[doc(alias("Wait", "WAIT", "0x4EDE34FBADD967A6"))]
#[inline]
pub fn wait(ms: i32) {
    call(0x4EDE34FBADD967A6, (ms,))
}
