// SpacetimeDB for C and C++.
//
// Strings that are passed in are copied. A string that is returned as `char *` is the
// caller's, and goes back by spacetimedb_client_free_string. What callbacks are shown is
// valid until they return. Every function may be called from every thread. One that fails
// answers false, 0, -1 or NULL; spacetimedb_client_last_error_code and
// spacetimedb_client_last_error say why, for the calling thread. The names of errors in
// the descriptions stand for SPACETIMEDB_ERROR_ with that name.
//
// Made by `cargo xtask headers`; do not edit.

#ifndef SPACETIMEDB_CLIENT_FFI_H
#define SPACETIMEDB_CLIENT_FFI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * What went wrong: `spacetimedb_client_last_error_code` answers one of these.
 */
typedef enum SpacetimedbError {
    /**
     * Nothing.
     */
    SPACETIMEDB_ERROR_OK = 0,
    /**
     * An argument is NULL, no UTF-8, or no value that the function knows.
     */
    SPACETIMEDB_ERROR_INVALID = -1,
    /**
     * There is no connection to the server now; or no such connection or subscription at all.
     */
    SPACETIMEDB_ERROR_NOT_CONNECTED = -2,
    /**
     * Too much waits already. Deliver events, and try again.
     */
    SPACETIMEDB_ERROR_FULL = -3,
    /**
     * The arguments or queries are too big.
     */
    SPACETIMEDB_ERROR_TOO_BIG = -4,
    /**
     * The address is none, or names no database.
     */
    SPACETIMEDB_ERROR_ADDRESS = -5,
    /**
     * The server's protocol, or this build of the library, cannot do it.
     */
    SPACETIMEDB_ERROR_UNSUPPORTED = -6,
    /**
     * The connection already has another address. Disconnect first.
     */
    SPACETIMEDB_ERROR_IN_USE = -7,
    /**
     * The JSON does not fit the schema of the database, or it has no such reducer,
     * procedure or table.
     */
    SPACETIMEDB_ERROR_SCHEMA = -8,
    /**
     * The connection has ended and does not connect again by itself.
     */
    SPACETIMEDB_ERROR_ENDED = -9,
    /**
     * Callbacks of this connection are running, or a thread of the library delivers its
     * events.
     */
    SPACETIMEDB_ERROR_BUSY = -10,
    /**
     * The system gives no thread or no socket.
     */
    SPACETIMEDB_ERROR_SYSTEM = -11,
    /**
     * A mistake in the library. Nothing is known of what was done.
     */
    SPACETIMEDB_ERROR_PANIC = -12,
} SpacetimedbError;

/**
 * What a connection does now.
 */
typedef enum SpacetimedbState {
    /**
     * Nothing: it was never told to connect, or was told to disconnect, or gave up.
     */
    SPACETIMEDB_STATE_IDLE = 0,
    /**
     * It connects.
     */
    SPACETIMEDB_STATE_CONNECTING = 1,
    /**
     * It is connected.
     */
    SPACETIMEDB_STATE_CONNECTED = 2,
    /**
     * It waits, and connects again then.
     */
    SPACETIMEDB_STATE_WAITING = 3,
} SpacetimedbState;

/**
 * Why there is no connection.
 */
typedef enum SpacetimedbReason {
    /**
     * There is no way to the server.
     */
    SPACETIMEDB_REASON_UNREACHABLE = 1,
    /**
     * The encryption failed, e.g. by a bad certificate.
     */
    SPACETIMEDB_REASON_TLS = 2,
    /**
     * The server took too long.
     */
    SPACETIMEDB_REASON_TIMED_OUT = 3,
    /**
     * The token is not valid there.
     */
    SPACETIMEDB_REASON_UNAUTHORIZED = 4,
    /**
     * The server has no such database.
     */
    SPACETIMEDB_REASON_NO_DATABASE = 5,
    /**
     * The server speaks none of the known protocols.
     */
    SPACETIMEDB_REASON_NO_PROTOCOL = 6,
    /**
     * The module let nobody in.
     */
    SPACETIMEDB_REASON_REFUSED = 7,
    /**
     * Another HTTP status, see `status`.
     */
    SPACETIMEDB_REASON_HTTP = 8,
    /**
     * What came is not of the protocol.
     */
    SPACETIMEDB_REASON_PROTOCOL = 9,
    /**
     * The schema of the database could not be fetched.
     */
    SPACETIMEDB_REASON_SCHEMA = 10,
    /**
     * The connection was told to disconnect.
     */
    SPACETIMEDB_REASON_REQUESTED = 20,
    /**
     * The server closed the connection, see `status`.
     */
    SPACETIMEDB_REASON_CLOSED = 21,
    /**
     * The connection broke.
     */
    SPACETIMEDB_REASON_BROKEN = 22,
    /**
     * Nothing was heard from the server for too long.
     */
    SPACETIMEDB_REASON_SILENT = 23,
    /**
     * The server ended subscriptions; they are made again.
     */
    SPACETIMEDB_REASON_SUBSCRIPTIONS = 24,
    /**
     * Events were not delivered quickly enough; everything is said again.
     */
    SPACETIMEDB_REASON_LAGGED = 25,
    /**
     * Something that this version of the library has no word for.
     */
    SPACETIMEDB_REASON_OTHER = 99,
} SpacetimedbReason;

/**
 * What happened to a subscription.
 */
typedef enum SpacetimedbSubscriptionState {
    /**
     * It holds: the callbacks for its rows have run. This is said again after each time that
     * the connection was made anew.
     */
    SPACETIMEDB_SUBSCRIPTION_STATE_APPLIED = 1,
    /**
     * It ended as it was asked to.
     */
    SPACETIMEDB_SUBSCRIPTION_STATE_ENDED = 2,
    /**
     * It was refused, or failed later, and ended; see `message`.
     */
    SPACETIMEDB_SUBSCRIPTION_STATE_FAILED = 3,
    /**
     * All subscriptions hold again after the connection was made anew, and the callbacks for
     * what had changed meanwhile have run. `subscription` is 0.
     */
    SPACETIMEDB_SUBSCRIPTION_STATE_RESYNCED = 4,
} SpacetimedbSubscriptionState;

/**
 * What happened to a row.
 */
typedef enum SpacetimedbOp {
    /**
     * It came.
     */
    SPACETIMEDB_OP_INSERT = 1,
    /**
     * It is another one with the same primary key.
     */
    SPACETIMEDB_OP_UPDATE = 2,
    /**
     * It went.
     */
    SPACETIMEDB_OP_DELETE = 3,
    /**
     * It is a row of an event table: it happened, and is kept nowhere.
     */
    SPACETIMEDB_OP_EVENT = 4,
} SpacetimedbOp;

/**
 * What was called.
 */
typedef enum SpacetimedbCall {
    /**
     * A reducer.
     */
    SPACETIMEDB_CALL_REDUCER = 1,
    /**
     * A procedure.
     */
    SPACETIMEDB_CALL_PROCEDURE = 2,
    /**
     * A one-off query.
     */
    SPACETIMEDB_CALL_QUERY = 3,
} SpacetimedbCall;

/**
 * How a call ended.
 */
typedef enum SpacetimedbOutcome {
    /**
     * Well: what it did is in the database.
     */
    SPACETIMEDB_OUTCOME_COMMITTED = 0,
    /**
     * With an error of its own; see `message`. Nothing of it is in the database.
     */
    SPACETIMEDB_OUTCOME_FAILED = 1,
    /**
     * It panicked, does not exist, or does not take these arguments; see `message`. Servers
     * 1.x say this for `FAILED` as well.
     */
    SPACETIMEDB_OUTCOME_INTERNAL = 2,
    /**
     * Nobody knows whether it ran: the connection ended, or the time was over. It is not made
     * again.
     */
    SPACETIMEDB_OUTCOME_LOST = 3,
} SpacetimedbOutcome;

/**
 * A connection to a database. It stays valid until it is destroyed, whether it is connected or
 * not; a number is never given twice, so one that was destroyed is refused everywhere.
 * 0 is no connection.
 */
typedef uint64_t SpacetimedbConnection;

/**
 * A server's hello. All pointers are valid during the callback.
 */
typedef struct SpacetimedbConnected {
    /**
     * Who the client is to the server: 64 hexadecimal digits.
     */
    const char *identity;
    /**
     * Which connection this is: 32 hexadecimal digits, others each time.
     */
    const char *connection_id;
    /**
     * The proof of the identity. Whoever has it is this client, so keep it secret.
     */
    const char *token;
    /**
     * The version of the protocol: 1, 2 or 3.
     */
    int32_t protocol;
    /**
     * Whether it was connected before, since it was told to connect.
     */
    bool resumed;
} SpacetimedbConnected;

/**
 * Called when a connection stands. `user_data` is what the callback was set with.
 *
 * This and all other callbacks must not throw and must not unwind. They may call every
 * function of this library, also those that disconnect or destroy the connection.
 */
typedef void (*SpacetimedbOnConnected)(void *user_data,
                                       SpacetimedbConnection connection,
                                       const struct SpacetimedbConnected *connected);

/**
 * Why there is no connection. All pointers are valid during the callback.
 */
typedef struct SpacetimedbEnded {
    /**
     * In a word.
     */
    enum SpacetimedbReason reason;
    /**
     * The status of HTTP, or the code of a WebSocket's end; 0 where there is none.
     */
    uint16_t status;
    /**
     * In words.
     */
    const char *message;
    /**
     * In how many milliseconds the next attempt begins; -1 when there will be none.
     */
    int64_t retry_in_ms;
} SpacetimedbEnded;

/**
 * Called when a connection could not be made, or ended.
 */
typedef void (*SpacetimedbOnEnded)(void *user_data,
                                   SpacetimedbConnection connection,
                                   const struct SpacetimedbEnded *ended);

/**
 * What happened to a subscription. All pointers are valid during the callback.
 */
typedef struct SpacetimedbSubscription {
    /**
     * The subscription, as it was answered when it was made.
     */
    uint32_t subscription;
    /**
     * What happened.
     */
    enum SpacetimedbSubscriptionState state;
    /**
     * What the server says; NULL unless it failed.
     */
    const char *message;
} SpacetimedbSubscription;

/**
 * Called when something happened to a subscription.
 */
typedef void (*SpacetimedbOnSubscription)(void *user_data,
                                          SpacetimedbConnection connection,
                                          const struct SpacetimedbSubscription *subscription);

/**
 * What happened to a row. All pointers are valid during the callback.
 *
 * The whole transaction is among the rows that `spacetimedb_connection_rows_json` answers
 * before the first callback of it runs.
 */
typedef struct SpacetimedbRow {
    /**
     * The table's name.
     */
    const char *table;
    /**
     * What happened.
     */
    enum SpacetimedbOp op;
    /**
     * The row as a JSON object by column names: the new one, or the one that went. NULL when
     * JSON is not wanted, or the row is not one of the schema (after a module was replaced).
     */
    const char *row_json;
    /**
     * For an update, the row that was there before; else NULL. NULL also as `row_json`.
     */
    const char *old_json;
    /**
     * The row as BSATN.
     */
    const uint8_t *row;
    /**
     * How many bytes.
     */
    size_t row_len;
    /**
     * For an update, the BSATN of the row that was there before; else NULL.
     */
    const uint8_t *old_row;
    /**
     * How many bytes.
     */
    size_t old_row_len;
    /**
     * The call of this connection that did it; 0 when it was none.
     */
    uint32_t request;
} SpacetimedbRow;

/**
 * Called for each row that came, changed or went.
 */
typedef void (*SpacetimedbOnRow)(void *user_data,
                                 SpacetimedbConnection connection,
                                 const struct SpacetimedbRow *row);

/**
 * How a call ended. All pointers are valid during the callback. The callbacks for the rows
 * that a reducer changed have run before.
 */
typedef struct SpacetimedbResult {
    /**
     * What was called.
     */
    enum SpacetimedbCall call;
    /**
     * The number that was answered when it was called.
     */
    uint32_t request;
    /**
     * The reducer's or procedure's name, or the query.
     */
    const char *name;
    /**
     * How it ended.
     */
    enum SpacetimedbOutcome outcome;
    /**
     * What went wrong; NULL when it was committed.
     */
    const char *message;
    /**
     * What it returned, as BSATN; NULL when that is nothing.
     */
    const uint8_t *value;
    /**
     * How many bytes.
     */
    size_t value_len;
    /**
     * The rows of a query, a JSON array of objects; NULL for other calls and failures.
     */
    const char *rows_json;
    /**
     * When it ran by the server's clock, in microseconds since 1970; 0 when that is not known.
     */
    int64_t timestamp_us;
} SpacetimedbResult;

/**
 * Called when a call ended: once for each call that was taken, unless the connection is
 * destroyed first.
 */
typedef void (*SpacetimedbOnResult)(void *user_data,
                                    SpacetimedbConnection connection,
                                    const struct SpacetimedbResult *result);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Prepares the default connection. Doing so again is harmless, and the functions below do it
 * themselves where they need it.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: none.
 */
void spacetimedb_client_init(void);

/**
 * Begins to connect the default connection, and stays connected from then on: a connection
 * that is lost is made again, and so are its subscriptions.
 *
 * `url`: server and database, as in `ws://localhost:3000/garage` (also `wss`, `http`, `https`);
 * without the database when `spacetimedb_connection_set_database` has set one.
 *
 * Returns at once. True when the address is one; whether the server can be reached is told by
 * `spacetimedb_client_is_connected`, `spacetimedb_connection_wait_connected` and the callbacks.
 * True as well, and nothing happens, when it has this address already.
 *
 * - Ownership: `url` is copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `INVALID`, `ADDRESS`, `IN_USE` (it has another address), `UNSUPPORTED`,
 *   `SYSTEM`.
 */
bool spacetimedb_client_connect(const char *url);

/**
 * Disconnects the default connection: its subscriptions and its rows end. Its callbacks stay,
 * and it may be connected again. Harmless when it is not connected.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: none.
 */
void spacetimedb_client_disconnect(void);

/**
 * Whether the default connection is connected now, so that reducers can be called.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: none: what is not connected is false.
 */
bool spacetimedb_client_is_connected(void);

/**
 * Calls a reducer by the default connection.
 *
 * `reducer_name`: its name. `payload_json`: its arguments, a JSON object by their names, as in
 * `{"player_id":1,"x":10,"y":20}`, or an array in their order; empty for none.
 *
 * True when it is on its way: how it ended is told to the callback that
 * `spacetimedb_connection_on_result` sets. False when it was not sent.
 *
 * - Ownership: both texts are copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `NOT_CONNECTED`, `SCHEMA` (the arguments do not fit, or there is no such
 *   reducer), `FULL`, `TOO_BIG`, `ENDED`, `INVALID`.
 */
bool spacetimedb_client_send_reducer(const char *reducer_name, const char *payload_json);

/**
 * Subscribes to all rows of a table by the default connection, which must have been told to
 * connect; it need not be connected yet. For a table that is subscribed to so already nothing
 * happens.
 *
 * True when the subscription was made. Whether the server takes it is told to the callback
 * that `spacetimedb_connection_on_subscription` sets.
 *
 * - Ownership: `table_name` is copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `NOT_CONNECTED` (never told to connect), `SCHEMA` (no such table, or a
 *   private one; while connected), `FULL`, `TOO_BIG`, `ENDED`, `INVALID`.
 */
bool spacetimedb_client_subscribe_to_table(const char *table_name);

/**
 * Gives back a string that a function of this library returned as `char *`. NULL is allowed.
 * Strings that callbacks are shown are not given back.
 *
 * - Ownership: `s` is the library's again, and must not be used any more.
 * - Threads: any, also another one than that which got the string; it does not wait.
 * - Errors: none.
 */
void spacetimedb_client_free_string(char *s);

/**
 * The default connection, for the functions that take one. It is prepared when it is not yet.
 *
 * - Ownership: the connection is the library's until `spacetimedb_client_shutdown`.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: none.
 */
SpacetimedbConnection spacetimedb_client_default(void);

/**
 * Destroys the default connection, see `spacetimedb_connection_destroy`. When no other
 * connection is left, and it was not called by a callback, the library has no threads
 * afterwards, and may be unloaded.
 *
 * - Ownership: everything of the default connection is freed.
 * - Threads: any; it waits as `spacetimedb_connection_destroy` does.
 * - Errors: none.
 */
void spacetimedb_client_shutdown(void);

/**
 * What went wrong in the last function that failed on the calling thread. Functions that
 * succeed do not change it.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any; each has an error of its own.
 * - Errors: none.
 */
enum SpacetimedbError spacetimedb_client_last_error_code(void);

/**
 * The same in words; NULL when nothing went wrong on the calling thread.
 *
 * - Ownership: the string is the caller's, for `spacetimedb_client_free_string`.
 * - Threads: any; each has an error of its own.
 * - Errors: none; NULL says that nothing went wrong.
 */
char *spacetimedb_client_last_error(void);

/**
 * The version of the library.
 *
 * - Ownership: the string is the library's, and stays as it is.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: none.
 */
const char *spacetimedb_client_version(void);

/**
 * Makes a connection, which does nothing yet. It must be destroyed by
 * `spacetimedb_connection_destroy`.
 *
 * All functions that take a connection may be called from every thread, also from callbacks.
 * None of them waits, except those that say so. With 0, or a connection that was destroyed,
 * they fail with `NOT_CONNECTED`.
 *
 * - Ownership: the connection is the caller's, for `spacetimedb_connection_destroy`.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: 0 with `PANIC` alone.
 */
SpacetimedbConnection spacetimedb_connection_create(void);

/**
 * Destroys a connection, whatever it does. Calls without an outcome get none any more.
 *
 * Waits until the callback of it that runs now has returned; when it is called by that
 * callback itself, that one is the last. Afterwards no callback of it is called, and what
 * `user_data` stood for may be freed. Two callbacks of two connections must not destroy each
 * other's connection at the same time, as they would wait for each other.
 *
 * Harmless for 0 and for a connection that was destroyed already.
 *
 * - Ownership: everything of the connection is freed; strings that it gave stay the caller's.
 * - Threads: any, also in its callbacks; it waits for a callback that runs on another thread,
 *   and the last connection for a moment until the server was told.
 * - Errors: none.
 */
void spacetimedb_connection_destroy(SpacetimedbConnection connection);

/**
 * Sets the database, by its name or its identity, so that the address need not name it. NULL
 * removes it. This and the next settings hold from the next connecting on.
 *
 * - Ownership: `database` is copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `INVALID`, `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_set_database(SpacetimedbConnection connection,
                                         const char *database);

/**
 * Sets the token of the identity to connect with, as `spacetimedb_connection_token` has
 * answered it once. NULL removes it: then the server makes a new identity, which the
 * connection keeps as long as it is used with the same server.
 *
 * - Ownership: `token` is copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `INVALID`, `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_set_token(SpacetimedbConnection connection, const char *token);

/**
 * Sets when to connect again after a connection was lost or not made: after `base_ms`, then
 * after twice as long each time up to `cap_ms`, each half to one and a half of that by chance.
 * After `max_attempts` failures in a row it gives up; -1 is never, 0 makes nothing again.
 *
 * Unless set: 1000, 30000, -1.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `INVALID`, `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_set_retry(SpacetimedbConnection connection,
                                      uint32_t base_ms,
                                      uint32_t cap_ms,
                                      int32_t max_attempts);

/**
 * Sets after how long a call without an answer is lost. Unless set, 30000.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `INVALID` for 0, `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_set_call_timeout(SpacetimedbConnection connection,
                                             uint32_t timeout_ms);

/**
 * Sets whether the server compresses what it sends. Unless set, it does not, which is right
 * within a machine or a local network.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_set_compressed(SpacetimedbConnection connection, bool compressed);

/**
 * Sets whether rows are shown to callbacks as JSON beside their BSATN. Unless set, they are.
 * Without it a row costs less. Holds at once.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_set_rows_as_json(SpacetimedbConnection connection, bool as_json);

/**
 * Sets who runs the callbacks. Unless set, a thread of the library does, one for each
 * connection. With `true` nobody does but `spacetimedb_connection_poll` and
 * `spacetimedb_connection_wait_connected`, on the thread that calls them: what a program with
 * a loop of its own wants, as then callbacks need no locks. Such a program must poll often, or
 * the connection is given up and made anew when too many events wait.
 *
 * To be set before the connection is told to connect for the first time.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `IN_USE` when it was told to connect with the other choice,
 *   `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_set_polled(SpacetimedbConnection connection, bool polled);

/**
 * As `spacetimedb_client_connect`, for this connection.
 *
 * - Ownership: `url` is copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false: as `spacetimedb_client_connect`, and `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_connect(SpacetimedbConnection connection, const char *url);

/**
 * As `spacetimedb_client_disconnect`, for this connection. The calls without an outcome are
 * lost, and the last callback is that of the end, with the reason `REQUESTED`.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: `NOT_CONNECTED` (no such connection, or never told to connect) is remembered as the
 *   last error.
 */
void spacetimedb_connection_disconnect(SpacetimedbConnection connection);

/**
 * As `spacetimedb_client_is_connected`, for this connection.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: what is not connected is false, and no error; `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_is_connected(SpacetimedbConnection connection);

/**
 * What the connection does now. It may be ahead of what the callbacks were told.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: `SPACETIMEDB_STATE_IDLE` with `NOT_CONNECTED` (no such connection).
 */
enum SpacetimedbState spacetimedb_connection_state(SpacetimedbConnection connection);

/**
 * Waits until it is connected, at most for so long. It runs callbacks meanwhile when the
 * connection is polled.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any but those that run callbacks of this connection; it waits.
 * - Errors: false with `NOT_CONNECTED` when the time is over, it was never told to connect, or
 *   there is no such connection; `ENDED` when it gave up; `BUSY` in a callback, or when another
 *   thread polls.
 */
bool spacetimedb_connection_wait_connected(SpacetimedbConnection connection,
                                           uint32_t timeout_ms);

/**
 * Delivers events by running callbacks on the calling thread, for a connection that is polled.
 * At most `max_events`; an event is a transaction or a call's outcome, with all its rows. When
 * there are none it waits for one, at most `timeout_ms`; 0 does not wait.
 *
 * Answers how many events it delivered.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, one at a time, and not in callbacks of this connection; it waits as long as it
 *   is told.
 * - Errors: -1 with `BUSY` in a callback, when another thread polls now, or when a thread of the
 *   library delivers; `NOT_CONNECTED` (no such connection).
 */
int64_t spacetimedb_connection_poll(SpacetimedbConnection connection,
                                    size_t max_events,
                                    uint32_t timeout_ms);

/**
 * Who the client is to the server, while it is connected: 64 hexadecimal digits.
 *
 * - Ownership: the string is the caller's, for `spacetimedb_client_free_string`.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: NULL with `NOT_CONNECTED`.
 */
char *spacetimedb_connection_identity(SpacetimedbConnection connection);

/**
 * The token of that identity: whoever has it is this client. Set it to be the same one next
 * time.
 *
 * - Ownership: the string is the caller's, for `spacetimedb_client_free_string`.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: NULL with `NOT_CONNECTED`.
 */
char *spacetimedb_connection_token(SpacetimedbConnection connection);

/**
 * Sets what is called when the connection stands, each time. NULL removes it.
 *
 * For all callbacks: those of a connection run one after the other, in the order in which
 * things happened, on the library's thread for it or where it is polled. A callback that takes
 * long holds up the others of its connection only. When one is set or removed on another
 * thread, the one before may still be running.
 *
 * - Ownership: `user_data` stays the caller's, and must be valid until the callback is removed or
 *   the connection destroyed.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_on_connected(SpacetimedbConnection connection,
                                         SpacetimedbOnConnected callback,
                                         void *user_data);

/**
 * Sets what is called when a connection could not be made, and when it ended. NULL removes it.
 *
 * - Ownership: `user_data` stays the caller's, and must be valid until the callback is removed or
 *   the connection destroyed.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_on_ended(SpacetimedbConnection connection,
                                     SpacetimedbOnEnded callback,
                                     void *user_data);

/**
 * Sets what is called when subscriptions are applied, end or fail. NULL removes it.
 *
 * - Ownership: `user_data` stays the caller's, and must be valid until the callback is removed or
 *   the connection destroyed.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_on_subscription(SpacetimedbConnection connection,
                                            SpacetimedbOnSubscription callback,
                                            void *user_data);

/**
 * Sets what is called for the rows of a table; with NULL for `table`, for those of all tables
 * that have no callback of their own. A NULL callback removes it.
 *
 * After a connection was made anew, callbacks say what is different from before, and nothing
 * of rows that are the same. Rows of a connection that was disconnected, and connected once
 * more, all come again; nothing is said of their end.
 *
 * - Ownership: `table` is copied; `user_data` stays the caller's, and must be valid until the
 *   callback is removed or the connection destroyed.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `INVALID`, `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_on_row(SpacetimedbConnection connection,
                                   const char *table,
                                   SpacetimedbOnRow callback,
                                   void *user_data);

/**
 * Sets what is called when reducers, procedures and queries end. NULL removes it.
 *
 * - Ownership: `user_data` stays the caller's, and must be valid until the callback is removed or
 *   the connection destroyed.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `NOT_CONNECTED` (no such connection).
 */
bool spacetimedb_connection_on_result(SpacetimedbConnection connection,
                                      SpacetimedbOnResult callback,
                                      void *user_data);

/**
 * Subscribes to the rows that match any of `count` queries. It must have been told to connect,
 * and need not be connected yet.
 *
 * Answers the number of the subscription.
 *
 * - Ownership: the array and its texts are copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: 0 with `INVALID`, `NOT_CONNECTED` (never told to connect, or no such connection),
 *   `FULL`, `TOO_BIG`, `ENDED`.
 */
uint32_t spacetimedb_connection_subscribe(SpacetimedbConnection connection,
                                          const char *const *queries,
                                          size_t count);

/**
 * As `spacetimedb_client_subscribe_to_table`, for this connection. Answers the number of the
 * subscription.
 *
 * - Ownership: `table` is copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: 0: as `spacetimedb_client_subscribe_to_table`.
 */
uint32_t spacetimedb_connection_subscribe_to_table(SpacetimedbConnection connection,
                                                   const char *table);

/**
 * Ends a subscription. The rows that only it had go.
 *
 * - Ownership: nothing changes hands.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: false with `NOT_CONNECTED` when there is none of this number, `FULL`, `ENDED`.
 */
bool spacetimedb_connection_unsubscribe(SpacetimedbConnection connection,
                                        uint32_t subscription);

/**
 * How many rows of a table are there now, of those that are subscribed to.
 *
 * - Ownership: `table` is copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: -1 with `SCHEMA` (no such table), `NOT_CONNECTED` (never connected so far),
 *   `INVALID`.
 */
int64_t spacetimedb_connection_row_count(SpacetimedbConnection connection, const char *table);

/**
 * The rows of a table that are there now, of those that are subscribed to: a JSON array of
 * objects, in no order. While the connection is lost they are those of before.
 *
 * - Ownership: `table` is copied; the string is the caller's, for
 *   `spacetimedb_client_free_string`.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: NULL with `SCHEMA` (no such table), `NOT_CONNECTED` (never connected so far),
 *   `INVALID`.
 */
char *spacetimedb_connection_rows_json(SpacetimedbConnection connection, const char *table);

/**
 * Calls a reducer with arguments in JSON, as `spacetimedb_client_send_reducer`. Answers the
 * number of the call, which its result has.
 *
 * - Ownership: both texts are copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: 0 with `NOT_CONNECTED`, `SCHEMA` (the arguments do not fit, or there is no such
 *   reducer), `FULL`, `TOO_BIG`, `ENDED`, `INVALID`.
 */
uint32_t spacetimedb_connection_call_reducer(SpacetimedbConnection connection,
                                             const char *reducer,
                                             const char *args_json);

/**
 * Calls a reducer with arguments in BSATN: their bytes one after the other. NULL is allowed
 * when there are none. Whether they fit is the server's word. Answers as
 * `spacetimedb_connection_call_reducer`.
 *
 * - Ownership: name and bytes are copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: 0 with `NOT_CONNECTED`, `FULL`, `TOO_BIG`, `ENDED`, `INVALID`.
 */
uint32_t spacetimedb_connection_call_reducer_bsatn(SpacetimedbConnection connection,
                                                   const char *reducer,
                                                   const uint8_t *args,
                                                   size_t args_len);

/**
 * Calls a procedure with arguments in JSON, as a reducer is called. Answers the number of the
 * call.
 *
 * - Ownership: both texts are copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: 0 with `NOT_CONNECTED`, `SCHEMA` (the arguments do not fit, or there is no such
 *   procedure), `FULL`, `TOO_BIG`, `ENDED`, `INVALID`, `UNSUPPORTED` (servers 1.x).
 */
uint32_t spacetimedb_connection_call_procedure(SpacetimedbConnection connection,
                                               const char *procedure,
                                               const char *args_json);

/**
 * Calls a procedure with arguments in BSATN. Answers as
 * `spacetimedb_connection_call_procedure`.
 *
 * - Ownership: name and bytes are copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: 0 with `NOT_CONNECTED`, `FULL`, `TOO_BIG`, `ENDED`, `INVALID`, `UNSUPPORTED` (servers
 *   1.x).
 */
uint32_t spacetimedb_connection_call_procedure_bsatn(SpacetimedbConnection connection,
                                                     const char *procedure,
                                                     const uint8_t *args,
                                                     size_t args_len);

/**
 * Asks once for the rows that match a query; its result has them as JSON. Answers the number
 * of the call.
 *
 * - Ownership: `sql` is copied.
 * - Threads: any, also in callbacks; it does not wait.
 * - Errors: 0 with `NOT_CONNECTED`, `FULL`, `TOO_BIG`, `ENDED`, `INVALID`.
 */
uint32_t spacetimedb_connection_query(SpacetimedbConnection connection, const char *sql);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SPACETIMEDB_CLIENT_FFI_H */
