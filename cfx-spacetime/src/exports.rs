//! The function that the host calls, as the ABI names it.

use core::cell::Cell;

/// Takes the events of a connection. Answers whether the host shall keep it.
pub(crate) type Dispatch = fn(conn: i32, events: &[u8]) -> bool;

thread_local! {
    /// Set by the first connection that is opened: a script that opens none has the export,
    /// but neither the code behind it nor the imports.
    static DISPATCH: Cell<Option<Dispatch>> = const { Cell::new(None) };
}

pub(crate) fn install(dispatch: Dispatch) {
    DISPATCH.set(Some(dispatch));
}

/// Takes events of a connection, one after the other; 0 when they were taken, negative when
/// the host shall close the connection.
///
/// # Safety
/// `events` is valid for `len` bytes for the length of the call.
#[cfg_attr(not(cfx_mock), unsafe(no_mangle))]
pub(crate) unsafe extern "C" fn __cfx_spacetime_event(
    conn: i32,
    events: *const u8,
    len: usize,
) -> i32 {
    let events = if events.is_null() || len == 0 {
        &[]
    } else {
        // SAFETY: the caller's promise.
        unsafe { core::slice::from_raw_parts(events, len) }
    };
    match DISPATCH.get() {
        Some(dispatch) if dispatch(conn, events) => 0,
        _ => spacetime_abi::code::NOT_CONNECTED,
    }
}
