//! The functions of the C API.

use std::ffi::{c_char, c_void};
use std::time::Duration;

use ffi_border::{bytes, give, optional_text, take_back, text};
use spacetime_client::{Compression, Retry, Token};

use crate::connection::{Call, UserData};
use crate::error::{Error, guard, last};
use crate::registry;
use crate::types::{
    SpacetimedbConnection, SpacetimedbError, SpacetimedbOnConnected, SpacetimedbOnEnded,
    SpacetimedbOnResult, SpacetimedbOnRow, SpacetimedbOnSubscription, SpacetimedbState,
};

const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");

// ----- the default connection --------------------------------------------------

/// Prepares the default connection. Doing so again is harmless, and the functions below do it
/// themselves where they need it.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_client_init() {
    spacetimedb_client_default();
}

/// Begins to connect the default connection, and stays connected from then on: a connection
/// that is lost is made again, and so are its subscriptions.
///
/// `url`: server and database, as in `ws://localhost:3000/garage` (also `wss`, `http`, `https`);
/// without the database when `spacetimedb_connection_set_database` has set one.
///
/// Returns at once. True when the address is one; whether the server can be reached is told by
/// `spacetimedb_client_is_connected`, `spacetimedb_connection_wait_connected` and the callbacks.
/// True as well, and nothing happens, when it has this address already.
///
/// - Ownership: `url` is copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `INVALID`, `ADDRESS`, `IN_USE` (it has another address), `UNSUPPORTED`,
///   `SYSTEM`.
///
/// # Safety
///
/// `url` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_client_connect(url: *const c_char) -> bool {
    // SAFETY: the caller promises the same.
    unsafe { spacetimedb_connection_connect(spacetimedb_client_default(), url) }
}

/// Disconnects the default connection: its subscriptions and its rows end. Its callbacks stay,
/// and it may be connected again. Harmless when it is not connected.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_client_disconnect() {
    let connection = registry::existing_default();
    if connection != 0 {
        spacetimedb_connection_disconnect(connection);
    }
}

/// Whether the default connection is connected now, so that reducers can be called.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: none: what is not connected is false.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_client_is_connected() -> bool {
    let connection = registry::existing_default();
    connection != 0 && spacetimedb_connection_is_connected(connection)
}

/// Calls a reducer by the default connection.
///
/// `reducer_name`: its name. `payload_json`: its arguments, a JSON object by their names, as in
/// `{"player_id":1,"x":10,"y":20}`, or an array in their order; empty for none.
///
/// True when it is on its way: how it ended is told to the callback that
/// `spacetimedb_connection_on_result` sets. False when it was not sent.
///
/// - Ownership: both texts are copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `NOT_CONNECTED`, `SCHEMA` (the arguments do not fit, or there is no such
///   reducer), `FULL`, `TOO_BIG`, `ENDED`, `INVALID`.
///
/// # Safety
///
/// Both are NULL or C strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_client_send_reducer(
    reducer_name: *const c_char,
    payload_json: *const c_char,
) -> bool {
    let connection = spacetimedb_client_default();
    // SAFETY: the caller promises the same.
    unsafe { spacetimedb_connection_call_reducer(connection, reducer_name, payload_json) != 0 }
}

/// Subscribes to all rows of a table by the default connection, which must have been told to
/// connect; it need not be connected yet. For a table that is subscribed to so already nothing
/// happens.
///
/// True when the subscription was made. Whether the server takes it is told to the callback
/// that `spacetimedb_connection_on_subscription` sets.
///
/// - Ownership: `table_name` is copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `NOT_CONNECTED` (never told to connect), `SCHEMA` (no such table, or a
///   private one; while connected), `FULL`, `TOO_BIG`, `ENDED`, `INVALID`.
///
/// # Safety
///
/// `table_name` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_client_subscribe_to_table(table_name: *const c_char) -> bool {
    let connection = spacetimedb_client_default();
    // SAFETY: the caller promises the same.
    unsafe { spacetimedb_connection_subscribe_to_table(connection, table_name) != 0 }
}

/// Gives back a string that a function of this library returned as `char *`. NULL is allowed.
/// Strings that callbacks are shown are not given back.
///
/// - Ownership: `s` is the library's again, and must not be used any more.
/// - Threads: any, also another one than that which got the string; it does not wait.
/// - Errors: none.
///
/// # Safety
///
/// `s` is NULL, or came from this library, and was not given back before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_client_free_string(s: *mut c_char) {
    // SAFETY: all strings are made by `give`, and the caller promises the rest.
    unsafe { take_back(s) }
}

/// The default connection, for the functions that take one. It is prepared when it is not yet.
///
/// - Ownership: the connection is the library's until `spacetimedb_client_shutdown`.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_client_default() -> SpacetimedbConnection {
    guard(0, || Ok(registry::default()))
}

/// Destroys the default connection, see `spacetimedb_connection_destroy`. When no other
/// connection is left, and it was not called by a callback, the library has no threads
/// afterwards, and may be unloaded.
///
/// - Ownership: everything of the default connection is freed.
/// - Threads: any; it waits as `spacetimedb_connection_destroy` does.
/// - Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_client_shutdown() {
    let connection = registry::existing_default();
    if connection != 0 {
        spacetimedb_connection_destroy(connection);
    }
}

// ----- errors --------------------------------------------------------------------

/// What went wrong in the last function that failed on the calling thread. Functions that
/// succeed do not change it.
///
/// - Ownership: nothing changes hands.
/// - Threads: any; each has an error of its own.
/// - Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_client_last_error_code() -> SpacetimedbError {
    last().map_or(SpacetimedbError::Ok, |error| error.code)
}

/// The same in words; NULL when nothing went wrong on the calling thread.
///
/// - Ownership: the string is the caller's, for `spacetimedb_client_free_string`.
/// - Threads: any; each has an error of its own.
/// - Errors: none; NULL says that nothing went wrong.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_client_last_error() -> *mut c_char {
    guard(std::ptr::null_mut(), || {
        Ok(last().map_or(std::ptr::null_mut(), |error| give(error.message)))
    })
}

/// The version of the library.
///
/// - Ownership: the string is the library's, and stays as it is.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_client_version() -> *const c_char {
    VERSION.as_ptr().cast()
}

// ----- connections -----------------------------------------------------------------

/// Makes a connection, which does nothing yet. It must be destroyed by
/// `spacetimedb_connection_destroy`.
///
/// All functions that take a connection may be called from every thread, also from callbacks.
/// None of them waits, except those that say so. With 0, or a connection that was destroyed,
/// they fail with `NOT_CONNECTED`.
///
/// - Ownership: the connection is the caller's, for `spacetimedb_connection_destroy`.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: 0 with `PANIC` alone.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_create() -> SpacetimedbConnection {
    guard(0, || Ok(registry::create()))
}

/// Destroys a connection, whatever it does. Calls without an outcome get none any more.
///
/// Waits until the callback of it that runs now has returned; when it is called by that
/// callback itself, that one is the last. Afterwards no callback of it is called, and what
/// `user_data` stood for may be freed. Two callbacks of two connections must not destroy each
/// other's connection at the same time, as they would wait for each other.
///
/// Harmless for 0 and for a connection that was destroyed already.
///
/// - Ownership: everything of the connection is freed; strings that it gave stay the caller's.
/// - Threads: any, also in its callbacks; it waits for a callback that runs on another thread,
///   and the last connection for a moment until the server was told.
/// - Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_destroy(connection: SpacetimedbConnection) {
    guard((), || {
        if let Some(connection) = registry::remove(connection) {
            connection.destroy();
        }
        Ok(())
    });
}

/// Sets the database, by its name or its identity, so that the address need not name it. NULL
/// removes it. This and the next settings hold from the next connecting on.
///
/// - Ownership: `database` is copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `INVALID`, `NOT_CONNECTED` (no such connection).
///
/// # Safety
///
/// `database` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_set_database(
    connection: SpacetimedbConnection,
    database: *const c_char,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let database = unsafe { optional_text(database, "the database") }?;
        let database = database.map(str::to_owned);
        registry::get(connection)?.set(|settings| settings.database = database);
        Ok(true)
    })
}

/// Sets the token of the identity to connect with, as `spacetimedb_connection_token` has
/// answered it once. NULL removes it: then the server makes a new identity, which the
/// connection keeps as long as it is used with the same server.
///
/// - Ownership: `token` is copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `INVALID`, `NOT_CONNECTED` (no such connection).
///
/// # Safety
///
/// `token` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_set_token(
    connection: SpacetimedbConnection,
    token: *const c_char,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let token = unsafe { optional_text(token, "the token") }?.map(Token::from);
        registry::get(connection)?.set(|settings| settings.token = token);
        Ok(true)
    })
}

/// Sets when to connect again after a connection was lost or not made: after `base_ms`, then
/// after twice as long each time up to `cap_ms`, each half to one and a half of that by chance.
/// After `max_attempts` failures in a row it gives up; -1 is never, 0 makes nothing again.
///
/// Unless set: 1000, 30000, -1.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `INVALID`, `NOT_CONNECTED` (no such connection).
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_set_retry(
    connection: SpacetimedbConnection,
    base_ms: u32,
    cap_ms: u32,
    max_attempts: i32,
) -> bool {
    guard(false, || {
        let max_attempts = match max_attempts {
            -1 => None,
            count => Some(
                u32::try_from(count)
                    .map_err(|_| Error::invalid(format!("{count} is no number of attempts")))?,
            ),
        };
        let retry = Retry {
            base: Duration::from_millis(base_ms.into()),
            cap: Duration::from_millis(cap_ms.into()),
            max_attempts,
            ..Retry::default()
        };
        registry::get(connection)?.set(|settings| settings.retry = retry);
        Ok(true)
    })
}

/// Sets after how long a call without an answer is lost. Unless set, 30000.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `INVALID` for 0, `NOT_CONNECTED` (no such connection).
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_set_call_timeout(
    connection: SpacetimedbConnection,
    timeout_ms: u32,
) -> bool {
    guard(false, || {
        if timeout_ms == 0 {
            return Err(Error::invalid("every call would be lost after 0 ms"));
        }
        let timeout = Duration::from_millis(timeout_ms.into());
        registry::get(connection)?.set(|settings| settings.call_timeout = Some(timeout));
        Ok(true)
    })
}

/// Sets whether the server compresses what it sends. Unless set, it does not, which is right
/// within a machine or a local network.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `NOT_CONNECTED` (no such connection).
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_set_compressed(
    connection: SpacetimedbConnection,
    compressed: bool,
) -> bool {
    guard(false, || {
        let compression = match compressed {
            true => Compression::Gzip,
            false => Compression::None,
        };
        registry::get(connection)?.set(|settings| settings.compression = compression);
        Ok(true)
    })
}

/// Sets whether rows are shown to callbacks as JSON beside their BSATN. Unless set, they are.
/// Without it a row costs less. Holds at once.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `NOT_CONNECTED` (no such connection).
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_set_rows_as_json(
    connection: SpacetimedbConnection,
    as_json: bool,
) -> bool {
    guard(false, || {
        registry::get(connection)?.set(|settings| settings.rows_as_json = as_json);
        Ok(true)
    })
}

/// Sets who runs the callbacks. Unless set, a thread of the library does, one for each
/// connection. With `true` nobody does but `spacetimedb_connection_poll` and
/// `spacetimedb_connection_wait_connected`, on the thread that calls them: what a program with
/// a loop of its own wants, as then callbacks need no locks. Such a program must poll often, or
/// the connection is given up and made anew when too many events wait.
///
/// To be set before the connection is told to connect for the first time.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `IN_USE` when it was told to connect with the other choice,
///   `NOT_CONNECTED` (no such connection).
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_set_polled(
    connection: SpacetimedbConnection,
    polled: bool,
) -> bool {
    guard(false, || {
        registry::get(connection)?.set_polled(polled)?;
        Ok(true)
    })
}

/// As `spacetimedb_client_connect`, for this connection.
///
/// - Ownership: `url` is copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false: as `spacetimedb_client_connect`, and `NOT_CONNECTED` (no such connection).
///
/// # Safety
///
/// `url` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_connect(
    connection: SpacetimedbConnection,
    url: *const c_char,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let url = unsafe { text(url, "the address") }?;
        registry::get(connection)?.connect(url)?;
        Ok(true)
    })
}

/// As `spacetimedb_client_disconnect`, for this connection. The calls without an outcome are
/// lost, and the last callback is that of the end, with the reason `REQUESTED`.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: `NOT_CONNECTED` (no such connection, or never told to connect) is remembered as the
///   last error.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_disconnect(connection: SpacetimedbConnection) {
    guard((), || {
        registry::get(connection)?.disconnect();
        Ok(())
    });
}

/// As `spacetimedb_client_is_connected`, for this connection.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: what is not connected is false, and no error; `NOT_CONNECTED` (no such connection).
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_is_connected(connection: SpacetimedbConnection) -> bool {
    guard(false, || Ok(registry::get(connection)?.is_connected()))
}

/// What the connection does now. It may be ahead of what the callbacks were told.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: `SPACETIMEDB_STATE_IDLE` with `NOT_CONNECTED` (no such connection).
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_state(
    connection: SpacetimedbConnection,
) -> SpacetimedbState {
    guard(SpacetimedbState::Idle, || {
        Ok(registry::get(connection)?.state())
    })
}

/// Waits until it is connected, at most for so long. It runs callbacks meanwhile when the
/// connection is polled.
///
/// - Ownership: nothing changes hands.
/// - Threads: any but those that run callbacks of this connection; it waits.
/// - Errors: false with `NOT_CONNECTED` when the time is over, it was never told to connect, or
///   there is no such connection; `ENDED` when it gave up; `BUSY` in a callback, or when another
///   thread polls.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_wait_connected(
    connection: SpacetimedbConnection,
    timeout_ms: u32,
) -> bool {
    guard(false, || {
        let timeout = Duration::from_millis(timeout_ms.into());
        registry::get(connection)?.wait_connected(timeout)?;
        Ok(true)
    })
}

/// Delivers events by running callbacks on the calling thread, for a connection that is polled.
/// At most `max_events`; an event is a transaction or a call's outcome, with all its rows. When
/// there are none it waits for one, at most `timeout_ms`; 0 does not wait.
///
/// Answers how many events it delivered.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, one at a time, and not in callbacks of this connection; it waits as long as it
///   is told.
/// - Errors: -1 with `BUSY` in a callback, when another thread polls now, or when a thread of the
///   library delivers; `NOT_CONNECTED` (no such connection).
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_poll(
    connection: SpacetimedbConnection,
    max_events: usize,
    timeout_ms: u32,
) -> i64 {
    guard(-1, || {
        let timeout = Duration::from_millis(timeout_ms.into());
        let delivered = registry::get(connection)?.poll(max_events, timeout)?;
        Ok(i64::try_from(delivered).unwrap_or(i64::MAX))
    })
}

/// Who the client is to the server, while it is connected: 64 hexadecimal digits.
///
/// - Ownership: the string is the caller's, for `spacetimedb_client_free_string`.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: NULL with `NOT_CONNECTED`.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_identity(
    connection: SpacetimedbConnection,
) -> *mut c_char {
    guard(std::ptr::null_mut(), || {
        Ok(give(registry::get(connection)?.identity()?))
    })
}

/// The token of that identity: whoever has it is this client. Set it to be the same one next
/// time.
///
/// - Ownership: the string is the caller's, for `spacetimedb_client_free_string`.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: NULL with `NOT_CONNECTED`.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_token(connection: SpacetimedbConnection) -> *mut c_char {
    guard(std::ptr::null_mut(), || {
        Ok(give(registry::get(connection)?.token()?.as_str()))
    })
}

// ----- callbacks -----------------------------------------------------------------

/// Sets what is called when the connection stands, each time. NULL removes it.
///
/// For all callbacks: those of a connection run one after the other, in the order in which
/// things happened, on the library's thread for it or where it is polled. A callback that takes
/// long holds up the others of its connection only. When one is set or removed on another
/// thread, the one before may still be running.
///
/// - Ownership: `user_data` stays the caller's, and must be valid until the callback is removed or
///   the connection destroyed.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `NOT_CONNECTED` (no such connection).
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_on_connected(
    connection: SpacetimedbConnection,
    callback: SpacetimedbOnConnected,
    user_data: *mut c_void,
) -> bool {
    guard(false, || {
        let callback = (callback, UserData(user_data));
        registry::get(connection)?.set_callbacks(|callbacks| callbacks.connected = callback);
        Ok(true)
    })
}

/// Sets what is called when a connection could not be made, and when it ended. NULL removes it.
///
/// - Ownership: `user_data` stays the caller's, and must be valid until the callback is removed or
///   the connection destroyed.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `NOT_CONNECTED` (no such connection).
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_on_ended(
    connection: SpacetimedbConnection,
    callback: SpacetimedbOnEnded,
    user_data: *mut c_void,
) -> bool {
    guard(false, || {
        let callback = (callback, UserData(user_data));
        registry::get(connection)?.set_callbacks(|callbacks| callbacks.ended = callback);
        Ok(true)
    })
}

/// Sets what is called when subscriptions are applied, end or fail. NULL removes it.
///
/// - Ownership: `user_data` stays the caller's, and must be valid until the callback is removed or
///   the connection destroyed.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `NOT_CONNECTED` (no such connection).
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_on_subscription(
    connection: SpacetimedbConnection,
    callback: SpacetimedbOnSubscription,
    user_data: *mut c_void,
) -> bool {
    guard(false, || {
        let callback = (callback, UserData(user_data));
        registry::get(connection)?.set_callbacks(|callbacks| callbacks.subscription = callback);
        Ok(true)
    })
}

/// Sets what is called for the rows of a table; with NULL for `table`, for those of all tables
/// that have no callback of their own. A NULL callback removes it.
///
/// After a connection was made anew, callbacks say what is different from before, and nothing
/// of rows that are the same. Rows of a connection that was disconnected, and connected once
/// more, all come again; nothing is said of their end.
///
/// - Ownership: `table` is copied; `user_data` stays the caller's, and must be valid until the
///   callback is removed or the connection destroyed.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `INVALID`, `NOT_CONNECTED` (no such connection).
///
/// # Safety
///
/// `table` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_on_row(
    connection: SpacetimedbConnection,
    table: *const c_char,
    callback: SpacetimedbOnRow,
    user_data: *mut c_void,
) -> bool {
    guard(false, || {
        // SAFETY: the caller promises the same.
        let table = unsafe { optional_text(table, "the table") }?;
        let data = UserData(user_data);
        registry::get(connection)?
            .set_callbacks(|callbacks| callbacks.set_row(table, callback, data));
        Ok(true)
    })
}

/// Sets what is called when reducers, procedures and queries end. NULL removes it.
///
/// - Ownership: `user_data` stays the caller's, and must be valid until the callback is removed or
///   the connection destroyed.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `NOT_CONNECTED` (no such connection).
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_on_result(
    connection: SpacetimedbConnection,
    callback: SpacetimedbOnResult,
    user_data: *mut c_void,
) -> bool {
    guard(false, || {
        let callback = (callback, UserData(user_data));
        registry::get(connection)?.set_callbacks(|callbacks| callbacks.result = callback);
        Ok(true)
    })
}

// ----- subscriptions and rows -----------------------------------------------------

/// Subscribes to the rows that match any of `count` queries. It must have been told to connect,
/// and need not be connected yet.
///
/// Answers the number of the subscription.
///
/// - Ownership: the array and its texts are copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: 0 with `INVALID`, `NOT_CONNECTED` (never told to connect, or no such connection),
///   `FULL`, `TOO_BIG`, `ENDED`.
///
/// # Safety
///
/// `queries` is NULL or has `count` elements, each NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_subscribe(
    connection: SpacetimedbConnection,
    queries: *const *const c_char,
    count: usize,
) -> u32 {
    guard(0, || {
        if queries.is_null() || count == 0 {
            return Err(Error::invalid("there are no queries"));
        }
        if count > isize::MAX.unsigned_abs() / size_of::<*const c_char>() {
            return Err(Error::invalid(format!("nothing has {count} queries")));
        }
        let mut texts = Vec::new();
        for index in 0..count {
            // SAFETY: there are so many elements, and the caller promises the rest.
            texts.push(unsafe { text(*queries.add(index), "a query") }?);
        }
        registry::get(connection)?.subscribe(&texts)
    })
}

/// As `spacetimedb_client_subscribe_to_table`, for this connection. Answers the number of the
/// subscription.
///
/// - Ownership: `table` is copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: 0: as `spacetimedb_client_subscribe_to_table`.
///
/// # Safety
///
/// `table` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_subscribe_to_table(
    connection: SpacetimedbConnection,
    table: *const c_char,
) -> u32 {
    guard(0, || {
        // SAFETY: the caller promises the same.
        let table = unsafe { text(table, "the table") }?;
        registry::get(connection)?.subscribe_to_table(table)
    })
}

/// Ends a subscription. The rows that only it had go.
///
/// - Ownership: nothing changes hands.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: false with `NOT_CONNECTED` when there is none of this number, `FULL`, `ENDED`.
#[unsafe(no_mangle)]
pub extern "C" fn spacetimedb_connection_unsubscribe(
    connection: SpacetimedbConnection,
    subscription: u32,
) -> bool {
    guard(false, || {
        registry::get(connection)?.unsubscribe(subscription)?;
        Ok(true)
    })
}

/// How many rows of a table are there now, of those that are subscribed to.
///
/// - Ownership: `table` is copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: -1 with `SCHEMA` (no such table), `NOT_CONNECTED` (never connected so far),
///   `INVALID`.
///
/// # Safety
///
/// `table` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_row_count(
    connection: SpacetimedbConnection,
    table: *const c_char,
) -> i64 {
    guard(-1, || {
        // SAFETY: the caller promises the same.
        let table = unsafe { text(table, "the table") }?;
        let count = registry::get(connection)?.row_count(table)?;
        Ok(i64::try_from(count).unwrap_or(i64::MAX))
    })
}

/// The rows of a table that are there now, of those that are subscribed to: a JSON array of
/// objects, in no order. While the connection is lost they are those of before.
///
/// - Ownership: `table` is copied; the string is the caller's, for
///   `spacetimedb_client_free_string`.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: NULL with `SCHEMA` (no such table), `NOT_CONNECTED` (never connected so far),
///   `INVALID`.
///
/// # Safety
///
/// `table` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_rows_json(
    connection: SpacetimedbConnection,
    table: *const c_char,
) -> *mut c_char {
    guard(std::ptr::null_mut(), || {
        // SAFETY: the caller promises the same.
        let table = unsafe { text(table, "the table") }?;
        Ok(give(registry::get(connection)?.rows_json(table)?))
    })
}

// ----- calls ---------------------------------------------------------------------

/// Calls a reducer with arguments in JSON, as `spacetimedb_client_send_reducer`. Answers the
/// number of the call, which its result has.
///
/// - Ownership: both texts are copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: 0 with `NOT_CONNECTED`, `SCHEMA` (the arguments do not fit, or there is no such
///   reducer), `FULL`, `TOO_BIG`, `ENDED`, `INVALID`.
///
/// # Safety
///
/// Both texts are NULL or C strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_call_reducer(
    connection: SpacetimedbConnection,
    reducer: *const c_char,
    args_json: *const c_char,
) -> u32 {
    guard(0, || {
        // SAFETY: the caller promises the same.
        let reducer = unsafe { text(reducer, "the reducer's name") }?;
        // SAFETY: as above.
        let args = unsafe { text(args_json, "the arguments") }?;
        registry::get(connection)?.call(reducer, &Call::ReducerJson(args))
    })
}

/// Calls a reducer with arguments in BSATN: their bytes one after the other. NULL is allowed
/// when there are none. Whether they fit is the server's word. Answers as
/// `spacetimedb_connection_call_reducer`.
///
/// - Ownership: name and bytes are copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: 0 with `NOT_CONNECTED`, `FULL`, `TOO_BIG`, `ENDED`, `INVALID`.
///
/// # Safety
///
/// `reducer` is NULL or a C string, `args` is NULL or has `args_len` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_call_reducer_bsatn(
    connection: SpacetimedbConnection,
    reducer: *const c_char,
    args: *const u8,
    args_len: usize,
) -> u32 {
    guard(0, || {
        // SAFETY: the caller promises the same.
        let reducer = unsafe { text(reducer, "the reducer's name") }?;
        // SAFETY: as above.
        let args = unsafe { bytes(args, args_len, "the arguments") }?;
        registry::get(connection)?.call(reducer, &Call::Reducer(args))
    })
}

/// Calls a procedure with arguments in JSON, as a reducer is called. Answers the number of the
/// call.
///
/// - Ownership: both texts are copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: 0 with `NOT_CONNECTED`, `SCHEMA` (the arguments do not fit, or there is no such
///   procedure), `FULL`, `TOO_BIG`, `ENDED`, `INVALID`, `UNSUPPORTED` (servers 1.x).
///
/// # Safety
///
/// Both texts are NULL or C strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_call_procedure(
    connection: SpacetimedbConnection,
    procedure: *const c_char,
    args_json: *const c_char,
) -> u32 {
    guard(0, || {
        // SAFETY: the caller promises the same.
        let procedure = unsafe { text(procedure, "the procedure's name") }?;
        // SAFETY: as above.
        let args = unsafe { text(args_json, "the arguments") }?;
        registry::get(connection)?.call(procedure, &Call::ProcedureJson(args))
    })
}

/// Calls a procedure with arguments in BSATN. Answers as
/// `spacetimedb_connection_call_procedure`.
///
/// - Ownership: name and bytes are copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: 0 with `NOT_CONNECTED`, `FULL`, `TOO_BIG`, `ENDED`, `INVALID`, `UNSUPPORTED` (servers
///   1.x).
///
/// # Safety
///
/// `procedure` is NULL or a C string, `args` is NULL or has `args_len` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_call_procedure_bsatn(
    connection: SpacetimedbConnection,
    procedure: *const c_char,
    args: *const u8,
    args_len: usize,
) -> u32 {
    guard(0, || {
        // SAFETY: the caller promises the same.
        let procedure = unsafe { text(procedure, "the procedure's name") }?;
        // SAFETY: as above.
        let args = unsafe { bytes(args, args_len, "the arguments") }?;
        registry::get(connection)?.call(procedure, &Call::Procedure(args))
    })
}

/// Asks once for the rows that match a query; its result has them as JSON. Answers the number
/// of the call.
///
/// - Ownership: `sql` is copied.
/// - Threads: any, also in callbacks; it does not wait.
/// - Errors: 0 with `NOT_CONNECTED`, `FULL`, `TOO_BIG`, `ENDED`, `INVALID`.
///
/// # Safety
///
/// `sql` is NULL or a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn spacetimedb_connection_query(
    connection: SpacetimedbConnection,
    sql: *const c_char,
) -> u32 {
    guard(0, || {
        // SAFETY: the caller promises the same.
        let sql = unsafe { text(sql, "the query") }?;
        registry::get(connection)?.call(sql, &Call::Query)
    })
}
