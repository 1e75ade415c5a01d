//! What is measured, written with `cfx` as a script's author would.

#[cfg(feature = "event")]
mod event;
#[cfg(feature = "hello")]
mod hello;
#[cfg(not(any(feature = "event", feature = "hello")))]
mod order;
#[cfg(not(any(feature = "event", feature = "hello")))]
mod timed;
