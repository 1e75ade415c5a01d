//! What is measured, without any SDK: static buffers, raw imports, payloads read in place.
//! It checks what the ABI makes it check and nothing that a script would be glad of.

#![cfg_attr(target_arch = "wasm32", no_std)]
#![cfg_attr(
    feature = "hello",
    allow(
        dead_code,
        reason = "a script that only says hello needs next to nothing"
    )
)]

#[cfg(target_arch = "wasm32")]
mod abi;
#[cfg(all(target_arch = "wasm32", feature = "event"))]
mod event;
#[cfg(all(target_arch = "wasm32", feature = "hello"))]
mod hello;
#[cfg(all(target_arch = "wasm32", not(any(feature = "event", feature = "hello"))))]
mod timed;
#[cfg(all(target_arch = "wasm32", not(feature = "hello")))]
mod wire;
