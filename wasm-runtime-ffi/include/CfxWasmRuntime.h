// CitizenFX scripts in WebAssembly, for C and C++.
//
// Strings and bytes that are passed in are copied. What is returned as `char *` or
// `uint8_t *` is the caller's, and goes back by wasm_runtime_free_string and
// wasm_runtime_free_bytes. What callbacks are shown is valid until they return. A
// runtime belongs to the thread that made it. A function that fails answers false,
// 0, -1 or NULL; wasm_runtime_last_error_code and wasm_runtime_last_error say why,
// for the calling thread. The names of errors in the descriptions stand for
// WASM_RUNTIME_ERROR_ with that name.
//
// Made by `cargo xtask headers`; do not edit.

#ifndef CFX_WASM_RUNTIME_H
#define CFX_WASM_RUNTIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * What went wrong: `wasm_runtime_last_error_code` answers one of these.
 */
typedef enum WasmRuntimeError {
    /**
     * Nothing.
     */
    WASM_RUNTIME_ERROR_OK = 0,
    /**
     * An argument is NULL, no UTF-8, or no value that the function takes.
     */
    WASM_RUNTIME_ERROR_INVALID = -1,
    /**
     * The calling thread has no such runtime.
     */
    WASM_RUNTIME_ERROR_NO_RUNTIME = -2,
    /**
     * The runtime has no module of this name.
     */
    WASM_RUNTIME_ERROR_NO_MODULE = -3,
    /**
     * The module cannot be loaded.
     */
    WASM_RUNTIME_ERROR_LOAD = -4,
    /**
     * The module was stopped, or trapped before.
     */
    WASM_RUNTIME_ERROR_NOT_RUNNING = -5,
    /**
     * The module trapped in this call, and was stopped.
     */
    WASM_RUNTIME_ERROR_TRAP = -6,
    /**
     * There is no such function or function reference.
     */
    WASM_RUNTIME_ERROR_NO_FUNCTION = -7,
    /**
     * The arguments do not fit the function.
     */
    WASM_RUNTIME_ERROR_ARGUMENTS = -8,
    /**
     * Calls are nested too deep.
     */
    WASM_RUNTIME_ERROR_TOO_DEEP = -9,
    /**
     * Something else, see the text.
     */
    WASM_RUNTIME_ERROR_FAILED = -10,
    /**
     * A mistake in the library. Nothing is known of what was done.
     */
    WASM_RUNTIME_ERROR_PANIC = -12,
} WasmRuntimeError;

/**
 * Who wrote a line.
 */
typedef enum WasmLogOrigin {
    /**
     * The script.
     */
    WASM_LOG_ORIGIN_SCRIPT = 0,
    /**
     * The runtime, about something that the script did.
     */
    WASM_LOG_ORIGIN_RUNTIME = 1,
    /**
     * The runtime, about a trap: the text has what the script did, and its backtrace.
     */
    WASM_LOG_ORIGIN_TRAP = 2,
} WasmLogOrigin;

/**
 * Where a module is in its life.
 */
typedef enum WasmModuleState {
    /**
     * There is no module of this name.
     */
    WASM_MODULE_STATE_UNKNOWN = 0,
    /**
     * Loaded; nothing of it has run.
     */
    WASM_MODULE_STATE_LOADED = 1,
    /**
     * It gets ticks, events and calls.
     */
    WASM_MODULE_STATE_RUNNING = 2,
    /**
     * It was stopped.
     */
    WASM_MODULE_STATE_STOPPED = 3,
    /**
     * It trapped, and was stopped for that.
     */
    WASM_MODULE_STATE_FAILED = 4,
} WasmModuleState;

/**
 * What became of a native call.
 */
typedef enum WasmNativeOutcome {
    /**
     * It was answered.
     */
    WASM_NATIVE_OUTCOME_ANSWERED = 0,
    /**
     * There is no such native there: the runtime answers those itself that it has, and the
     * script gets an error for others.
     */
    WASM_NATIVE_OUTCOME_UNKNOWN = 1,
    /**
     * It failed: the script gets an error. `wasm_runtime_fail_native` gives it a text.
     */
    WASM_NATIVE_OUTCOME_FAILED = 2,
} WasmNativeOutcome;

/**
 * A runtime. It belongs to the thread that made it: other threads do not find it. A number is
 * never given twice, so one that was destroyed is refused everywhere. 0 is no runtime.
 */
typedef uint64_t WasmRuntime;

/**
 * Called for each line. `user_data` is what the callback was set with. The texts are valid
 * during the callback.
 *
 * This and the other callbacks run on the thread of the runtime, inside the call that led to
 * them. They must not throw and must not unwind. They may call every function of this library.
 */
typedef void (*WasmOnLog)(void *user_data,
                          WasmRuntime runtime,
                          const char *module,
                          enum WasmLogOrigin origin,
                          const char *text);

/**
 * A native call, laid out as the platform lays it out (`fxNativeContext`).
 */
typedef struct WasmNativeContext {
    /**
     * The arguments before the call, the results after it.
     */
    size_t arguments[32];
    /**
     * How many arguments there are.
     */
    int32_t num_arguments;
    /**
     * Whether there is a result: 0 before the call.
     */
    int32_t num_results;
    /**
     * Which native it is.
     */
    uint64_t native_identifier;
} WasmNativeContext;

/**
 * Called for each native that a script calls.
 *
 * Pointers among the arguments are to copies of what the script passed, with zeros behind: a
 * string has its end, a buffer all its bytes. What is written there is written back. A pointer
 * that is the result is copied before the callback's next call, so it may be to memory that is
 * used again then.
 *
 * Answers a `WasmNativeOutcome`; any other number is `FAILED`.
 */
typedef int32_t (*WasmOnNative)(void *user_data,
                                WasmRuntime runtime,
                                const char *module,
                                struct WasmNativeContext *context);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * What went wrong in the last function that failed on the calling thread. Functions that
 * succeed do not change it.
 */
enum WasmRuntimeError wasm_runtime_last_error_code(void);

/**
 * The same in words: a string for `wasm_runtime_free_string`, or NULL when nothing went wrong
 * on the calling thread.
 */
char *wasm_runtime_last_error(void);

/**
 * Gives back a string that a function of this library returned as `char *`. NULL is allowed.
 */
void wasm_runtime_free_string(char *s);

/**
 * Gives back bytes that a function of this library returned. NULL is allowed.
 */
void wasm_runtime_free_bytes(uint8_t *bytes, size_t len);

/**
 * Makes a runtime, with no modules. It must be destroyed by `wasm_runtime_destroy`, on the
 * same thread, to which it belongs: for all others there is no such runtime. A program may have
 * several, also on one thread.
 *
 * 0 when it cannot be made: `PANIC`, where this machine cannot run WebAssembly.
 */
WasmRuntime wasm_runtime_create(void);

/**
 * Stops all modules and destroys the runtime. When it is called by a callback of the runtime
 * itself, nothing of the scripts runs any more after that callback's call is over. Harmless
 * for 0 and for a runtime that was destroyed already.
 */
void wasm_runtime_destroy(WasmRuntime runtime);

/**
 * Sets what is called for each line of scripts, of the runtime about them, and for each trap.
 * NULL removes it; then lines are lost.
 *
 * False: `NO_RUNTIME`.
 */
bool wasm_runtime_on_log(WasmRuntime runtime, WasmOnLog callback, void *user_data);

/**
 * Sets what is called for each native that a script calls. NULL removes it; then the runtime
 * answers natives itself, as far as it has them.
 *
 * False: `NO_RUNTIME`.
 */
bool wasm_runtime_on_native(WasmRuntime runtime, WasmOnNative callback, void *user_data);

/**
 * Says what went wrong in the native that is running, which answers `FAILED` after this. The
 * text goes to the log.
 *
 * False: `NO_RUNTIME`, `INVALID`.
 */
bool wasm_runtime_fail_native(WasmRuntime runtime, const char *message);

/**
 * Loads a module and keeps it by its name, which no module that runs may have. Nothing of it
 * runs yet. The bytes are copied.
 *
 * False: `LOAD` (not WebAssembly, or not by the ABI of scripts; the text says what), `TRAP` (its
 * start section trapped), `NO_RUNTIME`, `INVALID`.
 */
bool wasm_runtime_load_module(WasmRuntime runtime,
                              const char *name,
                              const uint8_t *wasm,
                              size_t wasm_len);

/**
 * Runs what a module does at its start. From then on it gets ticks and events. A module is
 * started once.
 *
 * False: `TRAP`, `NO_MODULE`, `ARGUMENTS` (it was started before), `NO_RUNTIME`, `INVALID`.
 */
bool wasm_runtime_start_module(WasmRuntime runtime, const char *name);

/**
 * Stops a module: nothing of it is called any more, and its name is free. One that is running
 * now ends when its call returns.
 *
 * False: `NOT_RUNNING`, `NO_MODULE`, `NO_RUNTIME`, `INVALID`.
 */
bool wasm_runtime_stop_module(WasmRuntime runtime, const char *name);

/**
 * Where a module is in its life; `UNKNOWN` also when there is no such runtime.
 */
enum WasmModuleState wasm_runtime_module_state(WasmRuntime runtime, const char *name);

/**
 * How many bytes of memory a module has; with NULL, all modules of the runtime together. -1:
 * `NO_MODULE`, `NOT_RUNNING`, `NO_RUNTIME`, `INVALID`.
 */
int64_t wasm_runtime_memory_usage(WasmRuntime runtime, const char *module);

/**
 * Lets time pass, and gives each module that runs a tick, in the order of loading. One that
 * traps is stopped, and the next one has its tick.
 *
 * False: `NO_RUNTIME`.
 */
bool wasm_runtime_tick(WasmRuntime runtime, uint32_t elapsed_ms);

/**
 * Raises an event for all modules that listen to it, or never said which events they listen
 * to. `args` is a MessagePack array, `source` as the platform spells it: `""`, `net:3`,
 * `internal-net:3`.
 *
 * 1 when nobody has cancelled it, 0 when somebody has. -1: `TOO_DEEP`, `NO_RUNTIME`, `INVALID`.
 * A module that traps is stopped, which is no error of the event.
 */
int32_t wasm_runtime_trigger_event(WasmRuntime runtime,
                                   const char *name,
                                   const uint8_t *args,
                                   size_t args_len,
                                   const char *source);

/**
 * Calls a function reference by its canonical name, with a MessagePack array of arguments.
 *
 * Answers the MessagePack array of results, bytes for `wasm_runtime_free_bytes`, and how many
 * by `result_len`. NULL: `NO_FUNCTION`, `TRAP`, `TOO_DEEP`, `FAILED`, `NO_RUNTIME`, `INVALID`.
 */
uint8_t *wasm_runtime_call_ref(WasmRuntime runtime,
                               const char *name,
                               const uint8_t *args,
                               size_t args_len,
                               size_t *result_len);

/**
 * Adds an owner to a function reference. Answers the name to use, a string for
 * `wasm_runtime_free_string`. NULL: as `wasm_runtime_call_ref`.
 */
char *wasm_runtime_duplicate_ref(WasmRuntime runtime, const char *name);

/**
 * Takes an owner from a function reference. False: as `wasm_runtime_call_ref`.
 */
bool wasm_runtime_remove_ref(WasmRuntime runtime, const char *name);

/**
 * Calls a function that a module exports, with `count` arguments in text, decimal or `0x` and
 * hexadecimal. The function takes and answers integers alone. What it answers, or 0, is written
 * to `result`, which may be NULL.
 *
 * False: `NO_FUNCTION`, `ARGUMENTS` (they are none, too many or too few, or the function has
 * other types), `TRAP`, `NOT_RUNNING`, `NO_MODULE`, `TOO_DEEP`, `NO_RUNTIME`, `INVALID`.
 */
bool wasm_runtime_call_function(WasmRuntime runtime,
                                const char *module,
                                const char *function,
                                const char *const *args,
                                size_t count,
                                int64_t *result);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* CFX_WASM_RUNTIME_H */
