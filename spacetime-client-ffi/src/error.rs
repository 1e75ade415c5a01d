//! What went wrong, kept for whoever asks, and the border that no panic crosses.

use std::cell::RefCell;
use std::ffi::{CStr, CString, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};

use spacetime_client::{ConfigError, SendError};

use crate::types::SpacetimedbError;

/// Why a function did nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub(crate) struct Error {
    pub(crate) code: SpacetimedbError,
    pub(crate) message: String,
}

impl Error {
    pub(crate) fn new(code: SpacetimedbError, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, message }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(SpacetimedbError::Invalid, message)
    }

    pub(crate) fn not_connected() -> Self {
        Self::new(
            SpacetimedbError::NotConnected,
            "this connection was never told to connect",
        )
    }
}

impl From<SendError> for Error {
    fn from(error: SendError) -> Self {
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
        Self::new(code, error.to_string())
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        let code = match &error {
            ConfigError::Uri { .. } | ConfigError::Database => SpacetimedbError::Address,
            ConfigError::Feature { .. } => SpacetimedbError::Unsupported,
            _ => SpacetimedbError::Invalid,
        };
        Self::new(code, error.to_string())
    }
}

thread_local! {
    static LAST: RefCell<Option<Error>> = const { RefCell::new(None) };
}

/// Remembers an error as the calling thread's last one.
pub(crate) fn remember(error: Error) {
    // A thread that is ending has nobody left to ask.
    let _ = LAST.try_with(|last| last.replace(Some(error)));
}

/// The last error of the calling thread.
pub(crate) fn last() -> Option<Error> {
    LAST.try_with(|last| last.borrow().clone()).ok().flatten()
}

/// Runs what a C function does: an error is remembered and a panic stays here, and `failed` is
/// what the function answers then.
pub(crate) fn guard<T>(failed: T, body: impl FnOnce() -> Result<T, Error>) -> T {
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(value)) => value,
        Ok(Err(error)) => {
            remember(error);
            failed
        }
        Err(panic) => {
            let message = match panic.downcast_ref::<&str>() {
                Some(text) => (*text).to_owned(),
                None => panic.downcast_ref::<String>().cloned().unwrap_or_default(),
            };
            let message = format!("a mistake in this library: {message}");
            remember(Error::new(SpacetimedbError::Panic, message));
            failed
        }
    }
}

/// The text that a caller passed.
///
/// # Safety
///
/// `text` is null or points to a C string that stays as it is for `'a`.
pub(crate) unsafe fn text<'a>(text: *const c_char, what: &str) -> Result<&'a str, Error> {
    if text.is_null() {
        return Err(Error::invalid(format!("{what} is NULL")));
    }
    // SAFETY: it is not null, and the caller promises the rest.
    let text = unsafe { CStr::from_ptr(text) };
    text.to_str()
        .map_err(|_| Error::invalid(format!("{what} is not UTF-8")))
}

/// The text that a caller passed, or `None` for null.
///
/// # Safety
///
/// As [`text`].
pub(crate) unsafe fn optional_text<'a>(
    pointer: *const c_char,
    what: &str,
) -> Result<Option<&'a str>, Error> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller promises the same.
    unsafe { text(pointer, what) }.map(Some)
}

/// The bytes that a caller passed; null is no bytes when there are none.
///
/// # Safety
///
/// `bytes` is null or points to `len` bytes that stay as they are for `'a`.
pub(crate) unsafe fn bytes<'a>(
    bytes: *const u8,
    len: usize,
    what: &str,
) -> Result<&'a [u8], Error> {
    if len == 0 {
        return Ok(&[]);
    }
    if bytes.is_null() {
        return Err(Error::invalid(format!("{what} is NULL")));
    }
    if isize::try_from(len).is_err() {
        return Err(Error::invalid(format!("{what} cannot have {len} bytes")));
    }
    // SAFETY: it is not null, no object is larger than `isize::MAX`, and the caller promises
    // the rest.
    Ok(unsafe { std::slice::from_raw_parts(bytes, len) })
}

/// A C string for a callback: it ends where the text has a NUL.
pub(crate) fn c_text(text: impl Into<Vec<u8>>) -> CString {
    match CString::new(text) {
        Ok(text) => text,
        Err(error) => {
            let end = error.nul_position();
            let mut bytes = error.into_vec();
            bytes.truncate(end);
            // Nothing before the first NUL is one.
            CString::new(bytes).unwrap_or_default()
        }
    }
}

/// A string that belongs to the caller from now on.
pub(crate) fn give(text: impl Into<Vec<u8>>) -> *mut c_char {
    c_text(text).into_raw()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panics_stay_here() {
        let failed = guard(-1, || -> Result<i32, Error> {
            let none: Option<i32> = None;
            Ok(none.expect("there is one"))
        });
        assert_eq!(failed, -1);
        let error = last().unwrap();
        assert_eq!(error.code, SpacetimedbError::Panic);
        assert!(error.message.contains("there is one"), "{error}");
    }

    #[test]
    fn texts_end_where_a_nul_is() {
        assert_eq!(c_text("one\0two").as_c_str(), c"one");
        assert_eq!(c_text("\0").as_c_str(), c"");
        assert_eq!(c_text("one").as_c_str(), c"one");
    }
}
