// A C++17 program with natives of its own, and with SpacetimeDB by its C API. Both are registered
// once, and scripts use them: a plain module as imports of `env`, a script of the ABI as natives.
//
// Usage: game MODULE SCRIPT [URL-WITH-DATABASE]

#include "CfxWasmRuntime.h"
#include "SpacetimeDBClientFFI.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

#define CHECK(what)                                                               \
    do {                                                                          \
        if (!(what)) {                                                            \
            char *error = wasm_runtime_last_error();                              \
            char *client = spacetimedb_client_last_error();                       \
            std::fprintf(stderr, "line %d: not so: %s; last errors: %s, %s\n",    \
                         __LINE__, #what, error ? error : "none",                 \
                         client ? client : "none");                               \
            std::exit(1);                                                         \
        }                                                                         \
    } while (false)

// The platform's hash of a native's name.
uint64_t Hash(const std::string &name) {
    uint32_t hash = 0;
    for (char c : name) {
        hash += static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        hash += hash << 10;
        hash ^= hash >> 6;
    }
    hash += hash << 3;
    hash ^= hash >> 11;
    return hash + (hash << 15);
}

// A native, written once. It throws what went wrong.
struct Native {
    std::string name;
    std::vector<int32_t> params;
    WasmValueType result;
    std::function<WasmNumber(const char *module, WasmRuntime, const WasmNumber *)> run;
};

std::vector<std::unique_ptr<Native>> g_natives;
std::map<int, int> g_health;
std::vector<std::string> g_log;

int32_t Run(const Native &native, const char *module, WasmRuntime runtime,
            const WasmNumber *args, WasmNumber *result) {
    // Nothing is thrown into the library.
    try {
        *result = native.run(module, runtime, args);
        return WASM_NATIVE_OUTCOME_ANSWERED;
    } catch (const std::exception &exception) {
        CHECK(wasm_runtime_fail_native(runtime, exception.what()));
        return WASM_NATIVE_OUTCOME_FAILED;
    }
}

// As an import: the runtime has looked at count and types.
int32_t OnImport(void *data, WasmRuntime runtime, const char *module, const WasmNumber *args,
                 size_t count, WasmNumber *result) {
    const auto &native = *static_cast<const Native *>(data);
    CHECK(count == native.params.size());
    return Run(native, module, runtime, args, result);
}

// As a native of the ABI: each argument is a slot.
int32_t OnNative(void *, WasmRuntime runtime, const char *module, WasmNativeContext *context) {
    for (const auto &native : g_natives) {
        if (Hash(native->name) != context->native_identifier) {
            continue;
        }
        if (static_cast<size_t>(context->num_arguments) != native->params.size()) {
            const auto text = native->name + " takes " + std::to_string(native->params.size()) +
                              " arguments, not " + std::to_string(context->num_arguments);
            CHECK(wasm_runtime_fail_native(runtime, text.c_str()));
            return WASM_NATIVE_OUTCOME_FAILED;
        }
        std::vector<WasmNumber> args(native->params.size());
        for (size_t index = 0; index < args.size(); ++index) {
            std::memcpy(&args[index], &context->arguments[index], sizeof args[index]);
        }
        WasmNumber result{};
        const int32_t outcome = Run(*native, module, runtime, args.data(), &result);
        std::memcpy(&context->arguments[0], &result, sizeof result);
        context->num_results = native->result == WASM_VALUE_TYPE_NONE ? 0 : 1;
        return outcome;
    }
    return WASM_NATIVE_OUTCOME_UNKNOWN;
}

void OnLog(void *, WasmRuntime, const char *module, WasmLogOrigin, const char *text) {
    g_log.push_back(std::string(module) + ": " + text);
}

// The text at an address of the script; a trap when it is not there.
std::string Text(WasmRuntime runtime, const char *module, WasmNumber address, WasmNumber len) {
    const auto size = static_cast<uint32_t>(len.i32);
    const auto at = static_cast<uint32_t>(address.i32);
    const int64_t memory = wasm_runtime_memory_usage(runtime, module);
    if (static_cast<int64_t>(at) + size > memory) {
        throw std::runtime_error("the text of " + std::to_string(size) + " bytes at " +
                                 std::to_string(at) + " lies outside memory");
    }
    std::string text(size, '\0');
    CHECK(wasm_runtime_read_memory(runtime, module, at,
                                   reinterpret_cast<uint8_t *>(text.data()), size));
    if (text.find('\0') != std::string::npos) {
        throw std::runtime_error("the text has a NUL in it");
    }
    return text;
}

void RegisterNatives() {
    constexpr int32_t kInt = WASM_VALUE_TYPE_I32;
    const auto add = [](Native native) {
        g_natives.push_back(std::make_unique<Native>(std::move(native)));
    };
    add({"SET_PLAYER_HEALTH", {kInt, kInt}, WASM_VALUE_TYPE_NONE,
         [](const char *, WasmRuntime, const WasmNumber *args) {
             if (g_health.count(args[0].i32) == 0) {
                 throw std::runtime_error("there is no player " + std::to_string(args[0].i32));
             }
             g_health[args[0].i32] = args[1].i32;
             return WasmNumber{};
         }});
    add({"GET_PLAYER_HEALTH", {kInt}, WASM_VALUE_TYPE_I32,
         [](const char *, WasmRuntime, const WasmNumber *args) {
             WasmNumber result{};
             result.i32 = g_health[args[0].i32];
             return result;
         }});
    add({"GET_PLAYER_SPEED", {kInt}, WASM_VALUE_TYPE_F32,
         [](const char *, WasmRuntime, const WasmNumber *args) {
             WasmNumber result{};
             result.f32 = static_cast<float>(args[0].i32) + 0.5f;
             return result;
         }});
    add({"spacetimedb_connect", {kInt, kInt}, WASM_VALUE_TYPE_I32,
         [](const char *module, WasmRuntime runtime, const WasmNumber *args) {
             const auto url = Text(runtime, module, args[0], args[1]);
             WasmNumber result{};
             result.i32 = spacetimedb_client_connect(url.c_str()) ? 1 : 0;
             return result;
         }});
    add({"spacetimedb_send_reducer", {kInt, kInt, kInt, kInt}, WASM_VALUE_TYPE_I32,
         [](const char *module, WasmRuntime runtime, const WasmNumber *args) {
             const auto name = Text(runtime, module, args[0], args[1]);
             const auto payload = Text(runtime, module, args[2], args[3]);
             WasmNumber result{};
             result.i32 =
                 spacetimedb_client_send_reducer(name.c_str(), payload.c_str()) ? 1 : 0;
             return result;
         }});
}

WasmRuntime MakeRuntime() {
    const WasmRuntime runtime = wasm_runtime_create();
    CHECK(wasm_runtime_on_log(runtime, &OnLog, nullptr));
    CHECK(wasm_runtime_on_native(runtime, &OnNative, nullptr));
    for (const auto &native : g_natives) {
        CHECK(wasm_runtime_register_host_function(runtime, "env", native->name.c_str(),
                                                  native->params.data(), native->params.size(),
                                                  native->result, &OnImport, native.get()));
    }
    return runtime;
}

void Load(WasmRuntime runtime, const char *name, const char *path) {
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
    const auto *wasm = reinterpret_cast<const uint8_t *>(bytes.data());
    CHECK(wasm_runtime_load_module(runtime, name, wasm, bytes.size()));
    CHECK(wasm_runtime_start_module(runtime, name));
}

WasmValue Call(WasmRuntime runtime, const char *module, const char *function,
               std::vector<const char *> args) {
    WasmValue result{};
    CHECK(wasm_runtime_call_function(runtime, module, function, args.data(), args.size(),
                                     &result));
    return result;
}

// The trap's text.
std::string Trap(WasmRuntime runtime, const char *function, std::vector<const char *> args) {
    CHECK(!wasm_runtime_call_function(runtime, "game", function, args.data(), args.size(),
                                      nullptr));
    CHECK(wasm_runtime_last_error_code() == WASM_RUNTIME_ERROR_TRAP);
    char *error = wasm_runtime_last_error();
    std::string text = error;
    wasm_runtime_free_string(error);
    return text;
}

bool Has(const std::string &text, const char *part) {
    return text.find(part) != std::string::npos;
}

void WaitUntil(const std::function<bool()> &done) {
    const auto start = std::chrono::steady_clock::now();
    while (!done()) {
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(60));
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

void Connect(WasmRuntime runtime, const std::string &url) {
    const auto length = std::to_string(url.size());
    const auto buffer = Call(runtime, "game", "url_buffer", {length.c_str()});
    CHECK(wasm_runtime_write_memory(runtime, "game", static_cast<uint32_t>(buffer.value.i32),
                                    reinterpret_cast<const uint8_t *>(url.data()),
                                    static_cast<uint32_t>(url.size())));
    CHECK(Call(runtime, "game", "init_game_logic", {}).kind == WASM_VALUE_TYPE_NONE);
}

}  // namespace

int main(int argc, char **argv) {
    CHECK(argc == 4);
    RegisterNatives();
    g_health = {{1, 100}};
    WasmRuntime runtime = MakeRuntime();
    Load(runtime, "game", argv[1]);
    Load(runtime, "script", argv[2]);

    // The native as an import, behind what the module exports.
    Call(runtime, "game", "set_player_health_from_wasm", {"1", "150"});
    CHECK(g_health[1] == 150);
    const auto distance = Call(runtime, "game", "distance_in", {"2", "4"});
    CHECK(distance.kind == WASM_VALUE_TYPE_F64 && distance.value.f64 == 10.0);
    // The same native as one of the ABI: its arguments are the numbers at these addresses.
    const auto native = std::to_string(Hash("SET_PLAYER_HEALTH"));
    Call(runtime, "script", "store", {"2080", "1"});
    Call(runtime, "script", "store", {"2084", "175"});
    Call(runtime, "script", "number", {"0", "2080"});
    Call(runtime, "script", "number", {"1", "2084"});
    CHECK(Call(runtime, "script", "invoke", {native.c_str(), "2", "0"}).value.i32 == 0);
    CHECK(g_health[1] == 175);
    const auto get = std::to_string(Hash("GET_PLAYER_HEALTH"));
    CHECK(Call(runtime, "script", "invoke", {get.c_str(), "1", "1"}).value.i32 == 8);
    CHECK(Call(runtime, "script", "load", {"1040"}).value.i32 == 175);
    // With too few arguments it is an error in the script, which the log has.
    CHECK(Call(runtime, "script", "invoke", {native.c_str(), "1", "0"}).value.i32 == -6);
    CHECK(Has(g_log.back(), "SET_PLAYER_HEALTH takes 2 arguments, not 1"));

    // What a native throws ends the module that imported it.
    CHECK(Has(Trap(runtime, "set_player_health_from_wasm", {"9", "1"}),
              "`env::SET_PLAYER_HEALTH`: there is no player 9"));
    CHECK(wasm_runtime_module_state(runtime, "game") == WASM_MODULE_STATE_FAILED);
    for (const char *address : {"0xFFFFFFF0", "4"}) {
        Load(runtime, "game", argv[1]);
        CHECK(Has(Trap(runtime, "connect_to_nowhere", {address, "0x7FFFFFFF"}),
                  "`env::spacetimedb_connect`: the text of 2147483647 bytes at "));
    }

    // SpacetimeDB: first where there is none.
    Load(runtime, "game", argv[1]);
    spacetimedb_client_init();
    Connect(runtime, "nonsense");
    CHECK(Call(runtime, "game", "connected", {}).value.i32 == 0);
    CHECK(Call(runtime, "game", "on_player_move", {"1", "10", "20"}).value.i32 == 0);
    const std::string url = argv[3];
    if (!url.empty()) {
        Connect(runtime, url);
        CHECK(Call(runtime, "game", "connected", {}).value.i32 == 1);
        CHECK(spacetimedb_client_subscribe_to_table("PlayerPositions"));
        WaitUntil([] { return spacetimedb_client_is_connected(); });
        CHECK(Call(runtime, "game", "on_player_move", {"1", "10.5", "-20"}).value.i32 == 1);
        CHECK(Call(runtime, "game", "on_player_move", {"2", "1e3", "0.25"}).value.i32 == 1);
        const auto connection = spacetimedb_client_default();
        WaitUntil([&] {
            return spacetimedb_connection_row_count(connection, "PlayerPositions") == 2;
        });
    }
    spacetimedb_client_shutdown();
    wasm_runtime_destroy(runtime);
    return 0;
}
