//! What goes wrong, in the words of this API.

use ffi_border::{Code, Last};
use host_shim::LoadError;

use crate::types::WasmRuntimeError;

pub(crate) type Error = ffi_border::Error<WasmRuntimeError>;

impl Code for WasmRuntimeError {
    const INVALID: Self = WasmRuntimeError::Invalid;
    const PANIC: Self = WasmRuntimeError::Panic;
}

thread_local! {
    static LAST: Last<WasmRuntimeError> = const { Last::new() };
}

/// The last error of the calling thread.
pub(crate) fn last() -> Option<Error> {
    ffi_border::last(&LAST)
}

/// Runs what a C function does.
pub(crate) fn guard<T>(failed: T, body: impl FnOnce() -> Result<T, Error>) -> T {
    ffi_border::guard(&LAST, failed, body)
}

pub(crate) fn not_loaded(error: LoadError) -> Error {
    let code = match &error {
        LoadError::BadName { .. } => WasmRuntimeError::Invalid,
        LoadError::Start(_) => WasmRuntimeError::Trap,
        _ => WasmRuntimeError::Load,
    };
    Error::new(code, error.to_string())
}

pub(crate) fn not_done(error: host_shim::Error) -> Error {
    use host_shim::Error as E;
    let code = match &error {
        E::UnknownResource(_) => WasmRuntimeError::NoModule,
        E::NotRunning(_) => WasmRuntimeError::NotRunning,
        E::Failed(_) => WasmRuntimeError::Trap,
        E::TooDeep { .. } => WasmRuntimeError::TooDeep,
        E::NoExport { .. } | E::UnknownReference(_) => WasmRuntimeError::NoFunction,
        E::EmbeddedNul(_) => WasmRuntimeError::Invalid,
        E::BadCall { .. } => WasmRuntimeError::Arguments,
        E::ReservedImport { .. } => WasmRuntimeError::Reserved,
        _ => WasmRuntimeError::Failed,
    };
    Error::new(code, error.to_string())
}
