//! Draws random numbers and ids when events ask for them.

use cfx::prelude::*;
use cfx::random;
use rand::rngs::SysRng;
use rand::{RngExt, TryRng};
use rand_0_9::TryRngCore;
use rand_0_9::rngs::OsRng;
use uuid::Uuid;

/// What the system gives: an error where there is nothing.
#[event("random:system")]
fn system() {
    match SysRng.try_next_u64() {
        Ok(bits) => cfx::print!("rand 0.10: {bits:016x}"),
        Err(error) => cfx::print!("rand 0.10: {error}"),
    }
    match OsRng.try_next_u64() {
        Ok(bits) => cfx::print!("rand 0.9: {bits:016x}"),
        Err(error) => cfx::print!("rand 0.9: {error}"),
    }
}

/// What scripts call, which panics where there is nothing.
#[event("random:draw")]
fn draw() {
    let throw = rand::rng().random_range(1..=6);
    let old_throw = rand_0_9::Rng::random_range(&mut rand_0_9::rng(), 1..=6);
    cfx::print!("{throw} {old_throw} {}", Uuid::new_v4());
}

#[event("random:seed")]
fn seed(byte: u8) {
    random::seed([byte; 32]);
}
