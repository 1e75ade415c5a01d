//! What is measured, written with the SDK of 2021.

#[cfg(feature = "event")]
mod event;
#[cfg(feature = "hello")]
mod hello;
#[cfg(not(any(feature = "event", feature = "hello")))]
mod order;
#[cfg(not(any(feature = "event", feature = "hello")))]
mod timed;
