//! Vehicles for players.

mod shared;

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "server")]
mod server;
#[cfg(test)]
mod tests;
