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
     * The function belongs to the scripts' ABI, and cannot be registered.
     */
    WASM_RUNTIME_ERROR_RESERVED = -11,
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
 * What kind of number it is.
 */
typedef enum WasmValueType {
    /**
     * None: a function that answers nothing.
     */
    WASM_VALUE_TYPE_NONE = 0,
    /**
     * An integer of 32 bits, an address of the script among them.
     */
    WASM_VALUE_TYPE_I32 = 1,
    /**
     * An integer of 64 bits.
     */
    WASM_VALUE_TYPE_I64 = 2,
    /**
     * A float of 32 bits.
     */
    WASM_VALUE_TYPE_F32 = 3,
    /**
     * A float of 64 bits.
     */
    WASM_VALUE_TYPE_F64 = 4,
} WasmValueType;

/**
 * What became of a native call, or of another call that a callback answers.
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

/**
 * Called when a module hands out one of its functions, for the function's canonical name.
 *
 * Writes it to `buffer`, which has room for `size` bytes, as a C string, and answers `ANSWERED`;
 * for any other `WasmNativeOutcome` the runtime names the function itself.
 */
typedef int32_t (*WasmOnCanonicalizeRef)(void *user_data,
                                         WasmRuntime runtime,
                                         const char *module,
                                         uint32_t index,
                                         char *buffer,
                                         size_t size);

/**
 * Called when a module calls a function reference that is none of this runtime's own. `args` is
 * a MessagePack array of `args_len` bytes.
 *
 * Answers a `WasmNativeOutcome`: `ANSWERED` after `wasm_runtime_answer_ref` (without it, the
 * function answers nothing at all), `UNKNOWN` when there is no such function, `FAILED` when it
 * failed, for which `wasm_runtime_fail_native` says why. All but the first are errors in the
 * script.
 */
typedef int32_t (*WasmOnCallRef)(void *user_data,
                                 WasmRuntime runtime,
                                 const char *name,
                                 const uint8_t *args,
                                 size_t args_len);

/**
 * A number, of whichever kind a `WasmValueType` says.
 */
typedef union WasmNumber {
    /**
     * `I32`
     */
    int32_t i32;
    /**
     * `I64`
     */
    int64_t i64;
    /**
     * `F32`
     */
    float f32;
    /**
     * `F64`
     */
    double f64;
} WasmNumber;

/**
 * Called for each call of a function that `wasm_runtime_register_host_function` registered.
 *
 * There are `count` arguments of the types that the function was registered with. `result` is 0
 * before the call; it is for a function that has one. What arguments are addresses of is read
 * and written by `wasm_runtime_read_memory` and `wasm_runtime_write_memory`.
 *
 * Answers a `WasmNativeOutcome`: `ANSWERED`, or the module traps; `wasm_runtime_fail_native` says
 * why.
 */
typedef int32_t (*WasmHostFunction)(void *user_data,
                                    WasmRuntime runtime,
                                    const char *module,
                                    const union WasmNumber *args,
                                    size_t count,
                                    union WasmNumber *result);

/**
 * What a function answered.
 */
typedef struct WasmValue {
    /**
     * Which kind it is; `NONE` when it answered nothing.
     */
    enum WasmValueType kind;
    /**
     * The number; 0 when there is none.
     */
    union WasmNumber value;
} WasmValue;

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
 * Says what went wrong in the callback that is running (a native, a host function, a function
 * reference), which answers `FAILED` after this. The text goes to the log.
 *
 * False: `NO_RUNTIME`, `INVALID`.
 */
bool wasm_runtime_fail_native(WasmRuntime runtime, const char *message);

/**
 * Sets what names the functions that modules hand out. NULL removes it; then the runtime names
 * them itself: `module:number:index`, where the number counts the modules that were loaded.
 *
 * Who names functions also finds them: `wasm_runtime_on_call_ref` is told of calls by such
 * names, and `wasm_runtime_call_module_ref` calls the function.
 *
 * False: `NO_RUNTIME`.
 */
bool wasm_runtime_on_canonicalize_ref(WasmRuntime runtime,
                                      WasmOnCanonicalizeRef callback,
                                      void *user_data);

/**
 * Sets what is called for each call of a function reference that is none of this runtime's own.
 * NULL removes it; then such calls are errors in the script.
 *
 * Owners of such functions are counted by the natives `DUPLICATE_FUNCTION_REFERENCE` and
 * `DELETE_FUNCTION_REFERENCE`, which come to the callback of `wasm_runtime_on_native`.
 *
 * False: `NO_RUNTIME`.
 */
bool wasm_runtime_on_call_ref(WasmRuntime runtime, WasmOnCallRef callback, void *user_data);

/**
 * Gives what the function reference answers whose `WasmOnCallRef` is running: a MessagePack array
 * of results, which is copied.
 *
 * False: `NO_RUNTIME`, `INVALID`.
 */
bool wasm_runtime_answer_ref(WasmRuntime runtime,
                             const uint8_t *result,
                             size_t result_len);

/**
 * Registers a function of the program, which modules that are loaded from now on may import from
 * `import_module` (`env`, for what compilers call by its plain name). It replaces the one of this
 * name.
 *
 * `params` are `count` elements, each a `WasmValueType`, and so is `result`: `NONE` for a function
 * that answers nothing. A module that imports the function with other types is not loaded.
 *
 * False: `RESERVED` (the modules `host`, `cfx` and `cfx_spacetime_1` are the scripts' ABI),
 * `NO_RUNTIME`, `INVALID` (also a type that is none, and a callback that is NULL).
 */
bool wasm_runtime_register_host_function(WasmRuntime runtime,
                                         const char *import_module,
                                         const char *name,
                                         const int32_t *params,
                                         size_t count,
                                         int32_t result,
                                         WasmHostFunction callback,
                                         void *user_data);

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
 * Copies `len` bytes of a module's memory to `to`.
 *
 * False: `FAILED` (they are not in its memory), `NO_MODULE`, `NOT_RUNNING`, `NO_RUNTIME`,
 * `INVALID`.
 */
bool wasm_runtime_read_memory(WasmRuntime runtime,
                              const char *module,
                              uint32_t address,
                              uint8_t *to,
                              uint32_t len);

/**
 * Writes `len` bytes to a module's memory. False: as `wasm_runtime_read_memory`.
 */
bool wasm_runtime_write_memory(WasmRuntime runtime,
                               const char *module,
                               uint32_t address,
                               const uint8_t *from,
                               uint32_t len);

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
 * Raises an event for one module alone, whether it listens to it or not.
 *
 * 1 when it has not cancelled it, 0 when it has. -1: `NO_MODULE`, `NOT_RUNNING`, and as
 * `wasm_runtime_trigger_event`.
 */
int32_t wasm_runtime_trigger_event_for(WasmRuntime runtime,
                                       const char *module,
                                       const char *name,
                                       const uint8_t *args,
                                       size_t args_len,
                                       const char *source);

/**
 * Calls function `index` of a module, which handed it out: as `wasm_runtime_call_ref`, and
 * NULL also for `NO_MODULE` and `NOT_RUNNING`.
 */
uint8_t *wasm_runtime_call_module_ref(WasmRuntime runtime,
                                      const char *module,
                                      uint32_t index,
                                      const uint8_t *args,
                                      size_t args_len,
                                      size_t *result_len);

/**
 * Adds an owner to function `index` of a module, and writes the index to use to `new_index`.
 * False: as `wasm_runtime_call_module_ref`.
 */
bool wasm_runtime_duplicate_module_ref(WasmRuntime runtime,
                                       const char *module,
                                       uint32_t index,
                                       uint32_t *new_index);

/**
 * Takes an owner from function `index` of a module. False: as `wasm_runtime_call_module_ref`.
 */
bool wasm_runtime_remove_module_ref(WasmRuntime runtime, const char *module, uint32_t index);

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
 * Calls a function that a module exports, with `count` arguments in text, which become what the
 * function takes: integers in decimals or as `0x` and hexadecimals, floats in decimals. What it
 * answers is written to `result`, which may be NULL.
 *
 * False: `NO_FUNCTION`, `ARGUMENTS` (one is no such number, they are too many or too few, or the
 * function has more than one result, or other types than numbers), `TRAP`, `NOT_RUNNING`, `NO_MODULE`, `TOO_DEEP`, `NO_RUNTIME`, `INVALID`.
 */
bool wasm_runtime_call_function(WasmRuntime runtime,
                                const char *module,
                                const char *function,
                                const char *const *args,
                                size_t count,
                                struct WasmValue *result);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* CFX_WASM_RUNTIME_H */
