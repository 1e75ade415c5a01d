//! What goes wrong, in the words of this API.

use ffi_border::{Code, Last};
use spacetime_client::{ConfigError, SendError};

use crate::types::{SpacetimedbConnection, SpacetimedbError};

pub(crate) type Error = ffi_border::Error<SpacetimedbError>;

impl Code for SpacetimedbError {
    const INVALID: Self = SpacetimedbError::Invalid;
    const PANIC: Self = SpacetimedbError::Panic;
}

thread_local! {
    static LAST: Last<SpacetimedbError> = const { Last::new() };
}

/// The last error of the calling thread.
pub(crate) fn last() -> Option<Error> {
    ffi_border::last(&LAST)
}

/// Runs what a C function does.
pub(crate) fn guard<T>(failed: T, body: impl FnOnce() -> Result<T, Error>) -> T {
    ffi_border::guard(&LAST, failed, body)
}

/// A number that stands for no connection.
pub(crate) fn no_connection(number: SpacetimedbConnection) -> Error {
    let message = match number {
        0 => "0 is no connection".to_owned(),
        number => format!("there is no connection {number}"),
    };
    Error::new(SpacetimedbError::NotConnected, message)
}

/// A connection that has no client.
pub(crate) fn never_connected() -> Error {
    Error::new(
        SpacetimedbError::NotConnected,
        "this connection was never told to connect",
    )
}

pub(crate) fn not_sent(error: SendError) -> Error {
    let code = match &error {
        SendError::NotConnected | SendError::UnknownSet(_) => SpacetimedbError::NotConnected,
        SendError::Closed => SpacetimedbError::Ended,
        SendError::Full => SpacetimedbError::Full,
        SendError::TooBig { .. } => SpacetimedbError::TooBig,
        SendError::Unsupported(_) => SpacetimedbError::Unsupported,
        SendError::InUse(_) => SpacetimedbError::InUse,
        SendError::Schema(_) => SpacetimedbError::Schema,
        _ => SpacetimedbError::Invalid,
    };
    Error::new(code, error.to_string())
}

pub(crate) fn not_opened(error: ConfigError) -> Error {
    let code = match &error {
        ConfigError::Uri { .. } | ConfigError::Database => SpacetimedbError::Address,
        ConfigError::Feature { .. } => SpacetimedbError::Unsupported,
        _ => SpacetimedbError::Invalid,
    };
    Error::new(code, error.to_string())
}
