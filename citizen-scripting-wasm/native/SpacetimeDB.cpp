#ifdef CITIZEN_WASM_IN_SERVER
#include "StdInc.h"
#endif

#include "SpacetimeDB.h"

#include "CitizenWasm.h"

#include <SpacetimeDBClientFFI.h>

#include <exception>
#include <stdexcept>
#include <string>

namespace
{
constexpr uint32_t kLongestText = 16 << 20;

std::string Text(const CitizenWasmCall* call, const WasmNumber& address, const WasmNumber& length)
{
	const auto at = static_cast<uint32_t>(address.i32);
	const auto size = static_cast<uint32_t>(length.i32);
	const auto what = "the text of " + std::to_string(size) + " bytes at " + std::to_string(at);

	// Asked for before there is a place for it.
	uint8_t last = 0;
	const uint64_t end = static_cast<uint64_t>(at) + size;
	if (size > kLongestText)
	{
		throw std::runtime_error(what + " is too long");
	}
	if (size != 0 && (end > UINT32_MAX || !citizen_wasm_read_memory(call, static_cast<uint32_t>(end - 1), &last, 1)))
	{
		throw std::runtime_error(what + " lies outside memory");
	}

	std::string text(size, '\0');
	if (size != 0 && !citizen_wasm_read_memory(call, at, reinterpret_cast<uint8_t*>(&text[0]), size))
	{
		throw std::runtime_error(what + " lies outside memory");
	}
	if (text.find('\0') != std::string::npos)
	{
		throw std::runtime_error(what + " has a NUL in it");
	}
	return text;
}

template<typename TBody>
bool Guarded(CitizenWasmCall* call, const TBody& body)
{
	try
	{
		body();
		return true;
	}
	catch (const std::exception& error)
	{
		citizen_wasm_fail(call, error.what());
		return false;
	}
}

bool Connect(void*, CitizenWasmCall* call, const WasmNumber* args, size_t, WasmNumber* result)
{
	return Guarded(call, [&]
	{
		const auto url = Text(call, args[0], args[1]);
		result->i32 = spacetimedb_client_connect(url.c_str()) ? 1 : 0;
	});
}

bool SendReducer(void*, CitizenWasmCall* call, const WasmNumber* args, size_t, WasmNumber* result)
{
	return Guarded(call, [&]
	{
		const auto name = Text(call, args[0], args[1]);
		const auto payload = Text(call, args[2], args[3]);
		result->i32 = spacetimedb_client_send_reducer(name.c_str(), payload.c_str()) ? 1 : 0;
	});
}
}

bool RegisterSpacetimeDB()
{
	const int32_t words[] = { WASM_VALUE_TYPE_I32, WASM_VALUE_TYPE_I32, WASM_VALUE_TYPE_I32,
		WASM_VALUE_TYPE_I32 };
	return citizen_wasm_register_function("env", "spacetimedb_connect", words, 2,
			   WASM_VALUE_TYPE_I32, &Connect, nullptr) &&
		   citizen_wasm_register_function("env", "spacetimedb_send_reducer", words, 4,
			   WASM_VALUE_TYPE_I32, &SendReducer, nullptr);
}
