//! A script that calls one native after the other and says what came back.
//!
//! The calls are in the file that the environment variable `NATIVE_CALLS` names: a table
//! `CALLS`, in which a call's place is its number.

use std::fmt::Debug;

#[cfx::main]
fn main() {}

/// Makes a call, once or, the second time, with the other booleans and no optional texts.
#[unsafe(no_mangle)]
pub extern "C" fn call(number: i32, second: i32) {
    calls::CALLS[usize::try_from(number).unwrap()](second != 0);
}

/// Bytes that a native only reads: neither a text nor UTF-8.
fn bytes(argument: u8) -> [u8; 4] {
    [0, 0xFF, argument, 7]
}

/// Bytes that a native may overwrite.
fn buffer(argument: u8) -> [u8; 256] {
    std::array::from_fn(|index| (index as u8).wrapping_mul(7).wrapping_add(argument + 1))
}

fn matrix(argument: u8) -> [f32; 16] {
    std::array::from_fn(|index| f32::from(argument) + index as f32 + 0.5)
}

/// The first and the last number of what was overwritten.
trait Ends {
    fn ends(&self) -> (f32, f32);
}

impl Ends for [u8; 256] {
    fn ends(&self) -> (f32, f32) {
        (self[0].into(), self[255].into())
    }
}

impl Ends for [f32; 16] {
    fn ends(&self) -> (f32, f32) {
        (self[0], self[15])
    }
}

/// Says what a native answered and what it wrote.
fn show(result: impl Debug, written: &[&dyn Ends]) {
    let written: Vec<_> = written.iter().map(|memory| memory.ends()).collect();
    cfx::print!("{result:?} {written:?}");
}

#[allow(
    clippy::unit_arg,
    reason = "what a native answers is shown, whatever it is"
)]
mod calls {
    #[allow(unused_imports, reason = "which of them depends on the natives")]
    use super::{buffer, bytes, matrix, show};
    #[allow(unused_imports, reason = "which of them depends on the natives")]
    use cfx_natives::*;

    include!(env!("NATIVE_CALLS"));
}
