// A C++17 program that runs a script: natives in C++, events and calls into it, a trap.
//
// Usage: program MODULE

#include "CfxWasmRuntime.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

static_assert(sizeof(WasmNativeContext) == 272, "the platform's struct has this size");

#define CHECK(what)                                                               \
    do {                                                                          \
        if (!(what)) {                                                            \
            char *error = wasm_runtime_last_error();                              \
            std::fprintf(stderr, "line %d: not so: %s; last error: %s\n", __LINE__, \
                         #what, error ? error : "none");                          \
            wasm_runtime_free_string(error);                                      \
            std::exit(1);                                                         \
        }                                                                         \
    } while (false)

struct Game {
    std::vector<std::string> log;
    int ticks = 0;
};

void OnLog(void *data, WasmRuntime, const char *module, WasmLogOrigin origin, const char *text) {
    static const char *const kOrigins[] = {"script", "runtime", "trap"};
    static_cast<Game *>(data)->log.push_back(std::string(kOrigins[origin]) + " " + module + ": " +
                                             text);
}

int32_t OnNative(void *data, WasmRuntime, const char *module, WasmNativeContext *context) {
    CHECK(std::strcmp(module, "guest") == 0);
    switch (context->native_identifier) {
        case 0x71C:
            static_cast<Game *>(data)->ticks += 1;
            return WASM_NATIVE_OUTCOME_ANSWERED;
        case 0x1234:
            CHECK(std::strcmp(reinterpret_cast<const char *>(context->arguments[0]), "Ada") == 0);
            context->arguments[0] = 7;
            context->num_results = 1;
            return WASM_NATIVE_OUTCOME_ANSWERED;
        default:
            return WASM_NATIVE_OUTCOME_UNKNOWN;
    }
}

WasmRuntime g_runtimes[2];

// `peer:3` is function 3 of the other runtime.
int32_t OnCallRef(void *, WasmRuntime runtime, const char *name, const uint8_t *args,
                  size_t length) {
    if (std::strncmp(name, "peer:", 5) != 0) {
        return WASM_NATIVE_OUTCOME_UNKNOWN;
    }
    const WasmRuntime other = g_runtimes[runtime == g_runtimes[0] ? 1 : 0];
    size_t count = 0;
    uint8_t *answer = wasm_runtime_call_module_ref(
        other, "guest", static_cast<uint32_t>(std::atoi(name + 5)), args, length, &count);
    if (!answer) {
        char *error = wasm_runtime_last_error();
        CHECK(wasm_runtime_fail_native(runtime, error));
        wasm_runtime_free_string(error);
        return WASM_NATIVE_OUTCOME_FAILED;
    }
    // The other one's script has run meanwhile, and may call back: it sees this runtime as it is.
    CHECK(wasm_runtime_memory_usage(runtime, "guest") == 65536);
    CHECK(wasm_runtime_answer_ref(runtime, answer, count));
    wasm_runtime_free_bytes(answer, count);
    return WASM_NATIVE_OUTCOME_ANSWERED;
}

int64_t Call(WasmRuntime runtime, const char *function, std::vector<const char *> args) {
    WasmValue result{};
    CHECK(wasm_runtime_call_function(runtime, "guest", function, args.data(), args.size(),
                                     &result));
    return result.kind == WASM_VALUE_TYPE_I64 ? result.value.i64 : result.value.i32;
}

}  // namespace

int main(int argc, char **argv) {
    CHECK(argc == 2);
    std::ifstream file(argv[1], std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
    const auto *wasm = reinterpret_cast<const uint8_t *>(bytes.data());

    Game games[2];
    WasmRuntime runtimes[2];
    for (int index = 0; index < 2; ++index) {
        const WasmRuntime runtime = runtimes[index] = wasm_runtime_create();
        CHECK(wasm_runtime_on_log(runtime, &OnLog, &games[index]));
        CHECK(wasm_runtime_on_native(runtime, &OnNative, &games[index]));
        CHECK(wasm_runtime_load_module(runtime, "guest", wasm, bytes.size()));
        CHECK(wasm_runtime_start_module(runtime, "guest"));
        CHECK(games[index].log.size() == 1 && games[index].log[0] == "script guest: Ada");
    }
    const WasmRuntime runtime = runtimes[0];
    CHECK(wasm_runtime_tick(runtime, 50));
    CHECK(wasm_runtime_tick(runtime, 50));
    CHECK(games[0].ticks == 2 && games[1].ticks == 0);

    Call(runtime, "pointer", {"0", "2048"});
    CHECK(Call(runtime, "invoke", {"0x1234", "1", "1"}) == 8);
    CHECK(Call(runtime, "load", {"1040"}) == 7);

    const uint8_t args[] = {0x92, 1, 2};
    CHECK(wasm_runtime_trigger_event(runtime, "door:open", args, sizeof args, "net:1") == 1);
    CHECK(games[0].log.size() == 2);
    size_t length = 0;
    uint8_t *answer =
        wasm_runtime_call_ref(runtime, "guest:1:3", args, sizeof args, &length);
    CHECK(answer && length == sizeof args && std::memcmp(answer, args, length) == 0);
    wasm_runtime_free_bytes(answer, length);
    CHECK(wasm_runtime_memory_usage(runtime, "guest") == 65536);

    // Functions across runtimes, both ways, and one that traps over there.
    g_runtimes[0] = runtimes[0];
    g_runtimes[1] = runtimes[1];
    for (const WasmRuntime caller : runtimes) {
        CHECK(wasm_runtime_on_call_ref(caller, &OnCallRef, nullptr));
        const auto name = reinterpret_cast<const uint8_t *>("peer:3");
        CHECK(wasm_runtime_write_memory(caller, "guest", 3200, name, 7));
        CHECK(Call(caller, "call", {}) == 1);
        CHECK((Call(caller, "load", {"1040"}) & 0xFF) == 42);
    }
    const auto trap = reinterpret_cast<const uint8_t *>("peer:9");
    CHECK(wasm_runtime_write_memory(runtimes[1], "guest", 3200, trap, 7));
    CHECK(Call(runtimes[1], "call", {}) == -6);
    CHECK(games[1].log.back().find("unreachable") != std::string::npos);
    CHECK(wasm_runtime_module_state(runtime, "guest") == WASM_MODULE_STATE_FAILED);
    CHECK(wasm_runtime_load_module(runtime, "guest", wasm, bytes.size()));
    CHECK(wasm_runtime_start_module(runtime, "guest"));

    // A trap is an error, and the other runtime does not know of it.
    CHECK(!wasm_runtime_call_function(runtime, "guest", "trap", nullptr, 0, nullptr));
    CHECK(wasm_runtime_last_error_code() == WASM_RUNTIME_ERROR_TRAP);
    CHECK(games[0].log.back().rfind("trap guest: ", 0) == 0);
    CHECK(wasm_runtime_module_state(runtime, "guest") == WASM_MODULE_STATE_FAILED);
    wasm_runtime_destroy(runtime);
    CHECK(!wasm_runtime_tick(runtime, 50));
    CHECK(wasm_runtime_tick(runtimes[1], 50) && games[1].ticks == 1);
    wasm_runtime_destroy(runtimes[1]);
    return 0;
}
