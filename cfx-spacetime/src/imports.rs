//! The host's functions, raw. No other file declares them.
//!
//! Where there is no host (`cfx_mock`), the same functions are the mock server's.

use core::fmt;

use spacetime_abi::code;

use crate::error::Error;

#[cfg(not(cfx_mock))]
mod raw {
    #[link(wasm_import_module = "cfx_spacetime_1")]
    unsafe extern "C" {
        pub(super) fn open(config: *const u8, len: usize) -> i32;
        pub(super) fn close(conn: i32) -> i32;
        pub(super) fn state(conn: i32) -> i32;
        pub(super) fn declare(conn: i32, declaration: *const u8, len: usize) -> i32;
        pub(super) fn subscribe(conn: i32, set: u32, queries: *const u8, len: usize) -> i32;
        pub(super) fn unsubscribe(conn: i32, set: u32) -> i32;
        pub(super) fn call_reducer(
            conn: i32,
            request: u32,
            name: *const u8,
            name_len: usize,
            args: *const u8,
            args_len: usize,
        ) -> i32;
        pub(super) fn call_reducer_json(
            conn: i32,
            request: u32,
            name: *const u8,
            name_len: usize,
            json: *const u8,
            json_len: usize,
        ) -> i32;
        pub(super) fn call_procedure(
            conn: i32,
            request: u32,
            name: *const u8,
            name_len: usize,
            args: *const u8,
            args_len: usize,
        ) -> i32;
        pub(super) fn query(conn: i32, request: u32, sql: *const u8, len: usize) -> i32;
        pub(super) fn room(conn: i32) -> i32;
        pub(super) fn last_error(buffer: *mut u8, capacity: usize) -> i32;
    }
}

#[cfg(cfx_mock)]
use crate::mock::imports as raw;

/// How a reducer or procedure is called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    Reducer,
    ReducerJson,
    Procedure,
    Query,
}

/// Opens a connection and answers its handle.
pub(crate) fn open(config: &[u8]) -> Result<i32, Error> {
    // SAFETY: the slice is valid for the length of the call.
    check(unsafe { raw::open(config.as_ptr(), config.len()) })
}

/// Ends a connection; nothing is delivered for it afterwards.
pub(crate) fn close(conn: i32) {
    // SAFETY: it takes no pointer. The result says whether there was such a connection,
    // which is all the same now.
    unsafe { raw::close(conn) };
}

/// The host's view of a connection, one of `spacetime_abi::state`, or an error.
pub(crate) fn state(conn: i32) -> i32 {
    // SAFETY: it takes no pointer.
    unsafe { raw::state(conn) }
}

/// Has a declaration compared with the schema.
pub(crate) fn declare(conn: i32, declaration: &[u8]) -> Result<i32, Error> {
    // SAFETY: the slice is valid for the length of the call.
    check(unsafe { raw::declare(conn, declaration.as_ptr(), declaration.len()) })
}

/// Makes a subscription.
pub(crate) fn subscribe(conn: i32, set: u32, queries: &[u8]) -> Result<i32, Error> {
    // SAFETY: the slice is valid for the length of the call.
    check(unsafe { raw::subscribe(conn, set, queries.as_ptr(), queries.len()) })
}

/// Ends a subscription.
pub(crate) fn unsubscribe(conn: i32, set: u32) -> Result<i32, Error> {
    // SAFETY: it takes no pointer.
    check(unsafe { raw::unsubscribe(conn, set) })
}

/// Calls a reducer or procedure with `body` as its arguments, or sends a query, which is
/// `body` alone.
pub(crate) fn call(
    how: Call,
    conn: i32,
    request: u32,
    name: &str,
    body: &[u8],
) -> Result<i32, Error> {
    let call = match how {
        Call::Reducer => raw::call_reducer,
        Call::ReducerJson => raw::call_reducer_json,
        Call::Procedure => raw::call_procedure,
        Call::Query => {
            // SAFETY: the slice is valid for the length of the call.
            return check(unsafe { raw::query(conn, request, body.as_ptr(), body.len()) });
        }
    };
    // SAFETY: both slices are valid for the length of the call.
    check(unsafe {
        call(
            conn,
            request,
            name.as_ptr(),
            name.len(),
            body.as_ptr(),
            body.len(),
        )
    })
}

/// How many more calls the queue has room for.
pub(crate) fn room(conn: i32) -> u32 {
    // SAFETY: it takes no pointer.
    unsafe { raw::room(conn) }.max(0) as u32
}

fn check(result: i32) -> Result<i32, Error> {
    if result >= 0 {
        return Ok(result);
    }
    Err(failed(result))
}

#[cold]
fn failed(result: i32) -> Error {
    match result {
        code::NOT_CONNECTED => Error::NotConnected,
        code::QUEUE_FULL => Error::QueueFull,
        code::TOO_BIG => Error::TooBig,
        code::UNSUPPORTED => Error::Unsupported,
        code::ENDED => Error::Ended,
        code::NOT_ALLOWED => Error::NotAllowed(last_error()),
        _ => {
            let mut text = last_error();
            if text.is_empty() {
                let _ = fmt::write(&mut text, format_args!("code {result}"));
            }
            Error::Refused(text)
        }
    }
}

/// The text of the latest negative result; empty when there is none.
fn last_error() -> String {
    let mut buffer = vec![0; 512];
    // SAFETY: the buffer is writable for its length.
    let len = unsafe { raw::last_error(buffer.as_mut_ptr(), buffer.len()) };
    // A longer text was cut, maybe inside a character: its beginning says what is wrong.
    buffer.truncate(len.max(0) as usize);
    let valid = core::str::from_utf8(&buffer).map_or_else(|error| error.valid_up_to(), str::len);
    buffer.truncate(valid);
    String::from_utf8(buffer).unwrap_or_default()
}
