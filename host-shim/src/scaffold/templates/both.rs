//! {{name}}: one package, built once for each side.

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "server")]
mod server;
