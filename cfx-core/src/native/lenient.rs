//! Calls whose failure is said on the console instead of returned.

use core::cell::RefCell;

use super::{InvokeError, NativeArgs, NativeResult, args};
use crate::logging;

thread_local! {
    /// The natives whose failure was reported, in order.
    static REPORTED: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
}

/// Calls the native with this identifier; when the call fails, says so on the console,
/// once for each native, and answers the default of the type that was asked for: zero,
/// an empty text, `None`.
///
/// This is how the typed natives call. [`invoke`](super::invoke) gives the error instead.
///
/// ```
/// use cfx_core::{native_hash, native::invoke_or_default};
///
/// # let host = cfx_core::mock::MockHost::new();
/// // No such native here: one line on the console, not two.
/// for _ in 0..2 {
///     assert_eq!(invoke_or_default::<i32>(native_hash("NOT_THERE"), ()), 0);
/// }
/// # assert_eq!(host.take_log().len(), 1);
/// ```
#[inline]
pub fn invoke_or_default<R: NativeResult + Default>(hash: u64, args: impl NativeArgs) -> R {
    args::with_list(args, |list| R::call_or_default(hash, list)).unwrap_or_else(|problem| {
        report(&InvokeError::new(hash, problem));
        R::default()
    })
}

/// Says on the console that a call failed, the first time that this native fails.
#[cold]
pub(super) fn report(error: &InvokeError) {
    let first = REPORTED.with_borrow_mut(|reported| {
        let place = reported.binary_search(&error.hash());
        place
            .map_err(|place| reported.insert(place, error.hash()))
            .is_err()
    });
    if first {
        logging::print(format_args!("^3WARNING: {error} (said once)^7"));
    }
}

#[cfg(cfx_mock)]
pub(crate) fn reset() {
    REPORTED.take();
}
