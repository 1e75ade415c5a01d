// The library's functions, for the component that links it.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// WasmNumber and WasmValueType.
#include <CfxWasmRuntime.h>

#ifdef __cplusplus
extern "C"
{
#endif

struct guid_t;

// Tells the library of the server that it is in, once, before it makes a runtime: what makes an
// object of a class, what writes a line to a channel of the console, and what frees memory that the
// server gave. Each may be NULL.
void citizen_wasm_initialize(
	uint32_t (*create)(const struct guid_t* type, const struct guid_t* interface, void** object),
	void (*print)(const char* channel, const char* line),
	void (*free)(void* memory));

// Makes a script runtime: its IScriptRuntime, which the caller owns, or NULL.
void* citizen_wasm_create_runtime();

// A script's call of a function that was registered. It is valid while the function runs.
typedef struct CitizenWasmCall CitizenWasmCall;

// Answers whether it was done, with its result, if it has one, in `result`. When it was not, the
// script ends with the text of citizen_wasm_fail. It must not throw.
typedef bool (*CitizenWasmFunction)(void* data, CitizenWasmCall* call, const WasmNumber* args,
	size_t count, WasmNumber* result);

// Registers a function that scripts may import by `name` from `module`, in all runtimes that are
// created from now on. `params` are `count` numbers of WasmValueType, and so is `result`. A script
// that imports it with other types is not loaded. False when an argument is none, or `module` is the
// scripts' ABI.
bool citizen_wasm_register_function(const char* module, const char* name, const int32_t* params,
	size_t count, int32_t result, CitizenWasmFunction function, void* data);

// Memory of the calling script; false when it is not there.
bool citizen_wasm_read_memory(const CitizenWasmCall* call, uint32_t address, uint8_t* to, uint32_t len);
bool citizen_wasm_write_memory(const CitizenWasmCall* call, uint32_t address, const uint8_t* from,
	uint32_t len);

// Says why the call fails.
void citizen_wasm_fail(CitizenWasmCall* call, const char* message);

// Calls a function that a script of a resource exports, with `count` arguments in text, which become
// what the function takes: integers in decimals or as 0x and hexadecimals, floats in decimals. `file`
// is one that the resource has loaded; NULL stands for the first. What it answers is written to
// `result`, which may be NULL. When it answers false, the reason is written to `error`, which may be
// NULL and has room for `error_size` bytes. It finds the resources whose scripts run on the calling
// thread.
bool citizen_wasm_call_function(const char* resource, const char* file, const char* function,
	const char* const* args, size_t count, WasmValue* result, char* error, size_t error_size);

#ifdef __cplusplus
}
#endif
