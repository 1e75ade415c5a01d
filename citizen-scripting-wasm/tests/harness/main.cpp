// Plays a server's part: its interfaces are real C++ classes, whose tables g++ lays out, and the
// component is called through the tables that it lays out itself.
//
// Usage: harness MODULE PLAIN, harness --examples NAME MODULE ..., or harness --database PLAIN
// GAME-STATE URL NAME

#include "../../native/CitizenWasm.h"
#include "../../native/SpacetimeDB.h"

#include <SpacetimeDBClientFFI.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#define CHECK(what)                                                        \
    do {                                                                   \
        if (!(what)) {                                                     \
            std::fprintf(stderr, "line %d: not so: %s\n", __LINE__, #what); \
            for (const auto &line : g_console) {                           \
                std::fprintf(stderr, "  %s", line.c_str());                \
            }                                                              \
            std::exit(1);                                                  \
        }                                                                  \
    } while (false)

struct guid_t {
    uint32_t data1;
    uint16_t data2;
    uint16_t data3;
    uint8_t data4[8];

    bool operator==(const guid_t &other) const { return !std::memcmp(this, &other, 16); }
};

namespace {

std::vector<std::string> g_console;

// ----- the platform's declarations ----------------------------------------------------

using result_t = uint32_t;
constexpr result_t kOk = 0;
constexpr result_t kNoInterface = 0x80004002;
constexpr result_t kInvalid = 0x80070057;


constexpr guid_t kBase{0, 0, 0, {0xc0, 0, 0, 0, 0, 0, 0, 0x46}};
constexpr guid_t kResourceData{0x9568df2d, 0x27c8, 0x4b9e,
                               {0xb2, 0x9d, 0x48, 0x27, 0x2c, 0x31, 0x70, 0x84}};
constexpr guid_t kHandler{0x4720a986, 0xeaa6, 0x4ecc,
                          {0xa3, 0x1f, 0x2c, 0xe2, 0xbb, 0xf5, 0x69, 0xf7}};
constexpr guid_t kHandlerClass{0xc41e7194, 0x7556, 0x4c02,
                               {0xba, 0x45, 0xa9, 0xc8, 0x4d, 0x18, 0xad, 0x43}};
constexpr guid_t kBuffer{0xad1b9d69, 0xb984, 0x4d30,
                         {0x8d, 0x33, 0xbb, 0x1e, 0x6c, 0xf9, 0xe1, 0xba}};
constexpr guid_t kTick{0x91b203c7, 0xf95a, 0x4902,
                       {0xb4, 0x63, 0x72, 0x2d, 0x55, 0x09, 0x83, 0x66}};
constexpr guid_t kEvent{0x637140db, 0x24e5, 0x46bf,
                        {0xa8, 0xbd, 0x08, 0xf2, 0xdb, 0xac, 0x51, 0x9a}};
constexpr guid_t kRef{0xa2f1b24b, 0xa29f, 0x4121,
                      {0x81, 0x62, 0x86, 0x90, 0x1e, 0xca, 0x80, 0x97}};
constexpr guid_t kFile{0x567634c6, 0x3bdd, 0x4d0e,
                       {0xaf, 0x39, 0x74, 0x72, 0xae, 0xd4, 0x79, 0xb7}};
constexpr guid_t kMemInfo{0xd98a35cf, 0xd6ee, 0x4b51,
                          {0xa1, 0xc3, 0x99, 0xb7, 0x0f, 0x4e, 0xc1, 0xe6}};
constexpr guid_t kStack{0x567d2fda, 0x610c, 0x4fa0,
                        {0xae, 0x3e, 0x4f, 0x70, 0x0a, 0xe5, 0xce, 0x56}};
constexpr guid_t kWarning{0xd72be411, 0x5152, 0x4474,
                          {0x91, 0x7c, 0x53, 0x61, 0xac, 0x05, 0x11, 0x81}};

struct fxNativeContext {
    uintptr_t arguments[32];
    int numArguments;
    int numResults;
    uint64_t nativeIdentifier;
};

struct fxIBase {
    virtual result_t QueryInterface(const guid_t &interface, void **object) = 0;
    virtual uint32_t AddRef() = 0;
    virtual uint32_t Release() = 0;
};

struct fxIStream : fxIBase {
    virtual result_t Read(void *data, uint32_t size, uint32_t *read) = 0;
    virtual result_t Write(void *data, uint32_t size, uint32_t *written) = 0;
    virtual result_t Seek(int64_t offset, int32_t origin, uint64_t *position) = 0;
    virtual result_t GetLength(uint64_t *length) = 0;
};

struct IScriptBuffer : fxIBase {
    virtual char *GetBytes() = 0;
    virtual uint32_t GetLength() = 0;
};

struct IScriptHost : fxIBase {
    virtual result_t InvokeNative(fxNativeContext &context) = 0;
    virtual result_t OpenSystemFile(char *name, fxIStream **stream) = 0;
    virtual result_t OpenHostFile(char *name, fxIStream **stream) = 0;
    virtual result_t CanonicalizeRef(int32_t ref, int32_t instance, char **name) = 0;
    virtual result_t ScriptTrace(char *text) = 0;
    virtual result_t SubmitBoundaryStart(char *data, int32_t size) = 0;
    virtual result_t SubmitBoundaryEnd(char *data, int32_t size) = 0;
    virtual result_t GetLastErrorText(char **text) = 0;
    virtual result_t InvokeFunctionReference(char *name, char *args, uint32_t size,
                                             IScriptBuffer **result) = 0;
};

struct IScriptHostWithResourceData : fxIBase {
    virtual result_t GetResourceName(char **name) = 0;
    virtual result_t GetNumResourceMetaData(char *key, int32_t *count) = 0;
    virtual result_t GetResourceMetaData(char *key, int32_t index, char **value) = 0;
};

struct IScriptRuntime : fxIBase {
    virtual result_t Create(IScriptHost *host) = 0;
    virtual result_t Destroy() = 0;
    virtual void *GetParentObject() = 0;
    virtual void SetParentObject(void *object) = 0;
    virtual int32_t GetInstanceId() = 0;
};

struct IScriptRuntimeHandler : fxIBase {
    virtual result_t PushRuntime(IScriptRuntime *runtime) = 0;
    virtual result_t GetCurrentRuntime(IScriptRuntime **runtime) = 0;
    virtual result_t PopRuntime(IScriptRuntime *runtime) = 0;
    virtual result_t GetInvokingRuntime(IScriptRuntime **runtime) = 0;
    virtual result_t TryPushRuntime(IScriptRuntime *runtime) = 0;
};

struct IScriptTickRuntime : fxIBase {
    virtual result_t Tick() = 0;
};

struct IScriptEventRuntime : fxIBase {
    virtual result_t TriggerEvent(char *name, char *args, uint32_t size, char *source) = 0;
};

struct IScriptRefRuntime : fxIBase {
    virtual result_t CallRef(int32_t ref, char *args, uint32_t size, IScriptBuffer **result) = 0;
    virtual result_t DuplicateRef(int32_t ref, int32_t *copy) = 0;
    virtual result_t RemoveRef(int32_t ref) = 0;
};

struct IScriptFileHandlingRuntime : fxIBase {
    virtual int32_t HandlesFile(char *name, IScriptHostWithResourceData *metadata) = 0;
    virtual result_t LoadFile(char *name) = 0;
};

struct IScriptMemInfoRuntime : fxIBase {
    virtual result_t RequestMemoryUsage() = 0;
    virtual result_t GetMemoryUsage(int64_t *usage) = 0;
};

struct IScriptStackWalkVisitor : fxIBase {
    virtual result_t SubmitStackFrame(char *frame, uint32_t size) = 0;
};

struct IScriptStackWalkingRuntime : fxIBase {
    virtual result_t WalkStack(char *start, uint32_t startSize, char *end, uint32_t endSize,
                               IScriptStackWalkVisitor *visitor) = 0;
};

struct IScriptWarningRuntime : fxIBase {
    virtual result_t EmitWarning(char *channel, char *message) = 0;
};

// ----- the server -------------------------------------------------------------------------

int g_objects = 0;

// What all objects of the server have in common.
template <typename... Interfaces>
struct Object : Interfaces... {
    Object() { ++g_objects; }
    virtual ~Object() { --g_objects; }

    uint32_t owners = 1;

    uint32_t AddRef() override { return ++owners; }

    uint32_t Release() override {
        if (--owners == 0) {
            delete this;
            return 1;
        }
        return 0;
    }
};

struct Stream : Object<fxIStream> {
    explicit Stream(std::vector<char> bytes) : bytes(std::move(bytes)) {}

    std::vector<char> bytes;
    size_t position = 0;

    result_t QueryInterface(const guid_t &, void **) override { return kNoInterface; }

    // Never all at once.
    result_t Read(void *data, uint32_t size, uint32_t *read) override {
        const size_t left = bytes.size() - position;
        *read = static_cast<uint32_t>(std::min<size_t>({size, left, 100}));
        std::memcpy(data, bytes.data() + position, *read);
        position += *read;
        return kOk;
    }

    result_t Write(void *, uint32_t, uint32_t *) override { return 0x80004001; }
    result_t Seek(int64_t, int32_t, uint64_t *) override { return 0x80004001; }

    result_t GetLength(uint64_t *length) override {
        *length = bytes.size();
        return kOk;
    }
};

struct Handler : Object<IScriptRuntimeHandler> {
    // A runtime whose script runs, with what it gave for walks of the stack.
    struct Entry {
        IScriptRuntime *runtime;
        std::string start;
        std::string end;
    };

    std::vector<Entry> stack;

    result_t QueryInterface(const guid_t &, void **) override { return kNoInterface; }

    result_t PushRuntime(IScriptRuntime *runtime) override {
        stack.push_back({runtime, {}, {}});
        return kOk;
    }

    result_t GetCurrentRuntime(IScriptRuntime **) override { return kInvalid; }

    result_t PopRuntime(IScriptRuntime *runtime) override {
        CHECK(!stack.empty() && stack.back().runtime == runtime);
        stack.pop_back();
        return kOk;
    }

    result_t GetInvokingRuntime(IScriptRuntime **) override { return kInvalid; }
    result_t TryPushRuntime(IScriptRuntime *) override { return kInvalid; }
};

Handler *g_handler = nullptr;

using Native = std::function<void(fxNativeContext &)>;
std::map<uint64_t, Native> g_natives;
// What answers other natives, if anything does.
Native g_other_natives;

// The platform's hash of a native's name.
uint32_t Hash(const char *name) {
    uint32_t hash = 0;
    for (; *name; ++name) {
        hash += static_cast<unsigned char>(*name >= 'A' && *name <= 'Z' ? *name - 'A' + 'a' : *name);
        hash += hash << 10;
        hash ^= hash >> 6;
    }
    hash += hash << 3;
    hash ^= hash >> 11;
    return hash + (hash << 15);
}

// Where functions are found: by the resource and the instance of the runtime.
std::map<std::string, IScriptRefRuntime *> g_runtimes;
int g_names = 0;

struct Function {
    IScriptRefRuntime *runtime;
    std::string owner;
    int32_t index;
};

// What a name stands for; the runtime is null when there is none.
Function FindFunction(const std::string &name) {
    const auto colon = name.rfind(':');
    if (colon == std::string::npos) {
        return {};
    }
    const auto owner = name.substr(0, colon);
    const auto found = g_runtimes.find(owner);
    return {found == g_runtimes.end() ? nullptr : found->second, owner,
            std::atoi(name.c_str() + colon + 1)};
}

struct Host : Object<IScriptHost, IScriptHostWithResourceData> {
    explicit Host(std::string name) : name(std::move(name)) {}

    std::string name;
    std::map<std::string, std::vector<char>> files;
    std::vector<std::string> trace;
    std::string error;

    uint32_t AddRef() override { return ++owners; }
    uint32_t Release() override { return Object::Release(); }

    result_t QueryInterface(const guid_t &interface, void **object) override {
        if (interface == kResourceData) {
            *object = static_cast<IScriptHostWithResourceData *>(this);
            AddRef();
            return kOk;
        }
        return kNoInterface;
    }

    result_t InvokeNative(fxNativeContext &context) override {
        // Whoever calls a native has said before that it runs.
        CHECK(!g_handler->stack.empty());
        const auto found = g_natives.find(context.nativeIdentifier);
        const auto &native = found == g_natives.end() ? g_other_natives : found->second;
        if (!native) {
            return kOk;
        }
        try {
            context.numResults = 1;
            native(context);
            return kOk;
        } catch (const std::exception &exception) {
            error = exception.what();
            return kInvalid;
        }
    }

    result_t OpenSystemFile(char *, fxIStream **) override { return kInvalid; }

    result_t OpenHostFile(char *file, fxIStream **stream) override {
        const auto found = files.find(file);
        if (found == files.end()) {
            return kInvalid;
        }
        *stream = new Stream(found->second);
        return kOk;
    }

    result_t CanonicalizeRef(int32_t ref, int32_t instance, char **text) override {
        const auto made = name + ":" + std::to_string(instance) + ":" + std::to_string(ref);
        *text = strdup(made.c_str());
        ++g_names;
        return kOk;
    }

    result_t ScriptTrace(char *text) override {
        trace.push_back(text);
        return kOk;
    }

    result_t SubmitBoundaryStart(char *data, int32_t size) override {
        g_handler->stack.back().start.assign(data, static_cast<size_t>(size));
        return kOk;
    }

    result_t SubmitBoundaryEnd(char *data, int32_t size) override {
        g_handler->stack.back().end.assign(data, static_cast<size_t>(size));
        return kOk;
    }

    result_t GetLastErrorText(char **text) override {
        *text = error.data();
        return kOk;
    }

    result_t InvokeFunctionReference(char *reference, char *args, uint32_t size,
                                     IScriptBuffer **result) override {
        const auto function = FindFunction(reference);
        if (!function.runtime) {
            error = std::string("nobody has the function ") + reference;
            return kInvalid;
        }
        error.clear();
        return function.runtime->CallRef(function.index, args, size, result);
    }

    result_t GetResourceName(char **text) override {
        *text = name.data();
        return kOk;
    }

    result_t GetNumResourceMetaData(char *, int32_t *count) override {
        *count = 0;
        return kOk;
    }

    result_t GetResourceMetaData(char *, int32_t, char **) override { return 0x80070490; }
};

uint32_t CreateObject(const guid_t *type, const guid_t *interface, void **object) {
    if (!(*type == kHandlerClass && *interface == kHandler)) {
        return kNoInterface;
    }
    g_handler->AddRef();
    *object = static_cast<IScriptRuntimeHandler *>(g_handler);
    return kOk;
}

void Free(void *memory) {
    --g_names;
    std::free(memory);
}

void Print(const char *channel, const char *line) {
    g_console.push_back(std::string(channel) + " " + line);
}

std::vector<std::string> TakeConsole() {
    std::vector<std::string> lines;
    lines.swap(g_console);
    return lines;
}

}  // namespace


namespace {

template <typename T>
T *Query(fxIBase *object, const guid_t &interface) {
    void *found = nullptr;
    CHECK(object->QueryInterface(interface, &found) == kOk);
    CHECK(found != nullptr);
    return static_cast<T *>(found);
}

// A resource with its runtime.
struct Resource {
    Resource(const std::string &name, const std::vector<char> &module)
        : host(new Host(name)), runtime(static_cast<IScriptRuntime *>(citizen_wasm_create_runtime())) {
        CHECK(runtime != nullptr);
        host->files = {{"one.wasm", module}, {"two.wasm", module}, {"bad.wasm", {'n', 'o'}}};
        file = Query<IScriptFileHandlingRuntime>(runtime, kFile);
        tick = Query<IScriptTickRuntime>(runtime, kTick);
        event = Query<IScriptEventRuntime>(runtime, kEvent);
        ref = Query<IScriptRefRuntime>(runtime, kRef);
        memory = Query<IScriptMemInfoRuntime>(runtime, kMemInfo);
        stack = Query<IScriptStackWalkingRuntime>(runtime, kStack);
        warning = Query<IScriptWarningRuntime>(runtime, kWarning);
        Loads(name);
        runtime->SetParentObject(this);
        CHECK(runtime->GetParentObject() == this);
        CHECK(runtime->Create(host) == kOk);
    }

    void Loads(const std::string &name) {
        owner = name + ":" + std::to_string(runtime->GetInstanceId());
        CHECK(runtime->GetInstanceId() > 0);
        CHECK(g_runtimes.emplace(owner, ref).second);
    }

    ~Resource() {
        g_runtimes.erase(owner);
        file->Release();
        tick->Release();
        event->Release();
        ref->Release();
        memory->Release();
        stack->Release();
        warning->Release();
        CHECK(runtime->Release() == 1);
        host->Release();
    }

    result_t Load(const char *name) { return file->LoadFile(const_cast<char *>(name)); }

    result_t Trigger(const char *name, std::string args) {
        return event->TriggerEvent(const_cast<char *>(name), args.data(),
                                   static_cast<uint32_t>(args.size()), const_cast<char *>("net:1"));
    }

    std::string owner;
    Host *host;
    IScriptRuntime *runtime;
    IScriptFileHandlingRuntime *file;
    IScriptTickRuntime *tick;
    IScriptEventRuntime *event;
    IScriptRefRuntime *ref;
    IScriptMemInfoRuntime *memory;
    IScriptStackWalkingRuntime *stack;
    IScriptWarningRuntime *warning;
};

// A runtime of another language: function 1 answers its arguments backwards, 2 nothing, 3 fails,
// 4 calls the function of the other runtimes that its owner names.
struct OtherRuntime : Object<IScriptRefRuntime> {
    Host *host = new Host("lua");
    std::map<int32_t, int> owners;
    std::string calls;

    OtherRuntime() { CHECK(g_runtimes.emplace("lua:9", this).second); }

    ~OtherRuntime() override {
        g_runtimes.erase("lua:9");
        host->Release();
    }

    struct Buffer : Object<IScriptBuffer> {
        std::string bytes;

        result_t QueryInterface(const guid_t &, void **) override { return kNoInterface; }
        char *GetBytes() override { return bytes.data(); }
        uint32_t GetLength() override { return static_cast<uint32_t>(bytes.size()); }
    };

    result_t QueryInterface(const guid_t &, void **) override { return kNoInterface; }

    result_t CallRef(int32_t ref, char *args, uint32_t size, IScriptBuffer **result) override {
        *result = nullptr;
        if (ref == 2) {
            return kOk;
        }
        if (ref == 3) {
            host->error = "it does not want to";
            return kInvalid;
        }
        if (ref == 4) {
            return host->InvokeFunctionReference(calls.data(), args, size, result);
        }
        auto *buffer = new Buffer;
        buffer->bytes.assign(args, size);
        std::reverse(buffer->bytes.begin(), buffer->bytes.end());
        *result = buffer;
        return kOk;
    }

    result_t DuplicateRef(int32_t ref, int32_t *copy) override {
        ++owners[ref];
        *copy = ref;
        return kOk;
    }

    result_t RemoveRef(int32_t ref) override {
        --owners[ref];
        return kOk;
    }
};

// Writes down the functions of frames, and how many frames there are.
struct Visitor : Object<IScriptStackWalkVisitor> {
    std::vector<std::string> frames;

    result_t QueryInterface(const guid_t &, void **) override { return kNoInterface; }

    result_t SubmitStackFrame(char *frame, uint32_t size) override {
        // A map of three: name, file, line.
        std::string words;
        const auto *at = reinterpret_cast<unsigned char *>(frame), *end = at + size;
        CHECK(*at++ == 0x83);
        while (at < end) {
            if (*at == 0xDA) {
                const size_t length = at[1] << 8 | at[2];
                words.append(words.empty() ? "" : " ").append(at + 3, at + 3 + length);
                at += 3 + length;
            } else {
                CHECK(*at == 0xCE && at + 5 == end);
                words += " " + std::to_string(at[1] << 24 | at[2] << 16 | at[3] << 8 | at[4]);
                at = end;
            }
        }
        frames.push_back(words);
        return kOk;
    }
};

// As the platform does it: each runtime on the stack says its part, the innermost first.
std::vector<std::string> Trace() {
    auto *visitor = new Visitor;
    const auto stack = g_handler->stack;
    for (auto entry = stack.rbegin(); entry != stack.rend(); ++entry) {
        auto *walking = Query<IScriptStackWalkingRuntime>(entry->runtime, kStack);
        auto start = entry->start, end = entry->end;
        CHECK(walking->WalkStack(end.data(), static_cast<uint32_t>(end.size()), start.data(),
                                 static_cast<uint32_t>(start.size()), visitor) == kOk);
        walking->Release();
        visitor->frames.push_back("--");
    }
    auto frames = visitor->frames;
    visitor->Release();
    return frames;
}

bool Contains(const std::vector<std::string> &lines, const char *part) {
    for (const auto &line : lines) {
        if (line.find(part) != std::string::npos) {
            return true;
        }
    }
    return false;
}

using Lines = std::vector<std::string>;

// What is done with functions by the platform, as natives.
void RegisterFunctionNatives() {
    g_natives[Hash("DUPLICATE_FUNCTION_REFERENCE")] = [](fxNativeContext &context) {
        static std::string copy;
        const auto function = FindFunction(reinterpret_cast<char *>(context.arguments[0]));
        int32_t index = 0;
        if (!function.runtime || function.runtime->DuplicateRef(function.index, &index) != kOk) {
            throw std::runtime_error("no such function");
        }
        copy = function.owner + ":" + std::to_string(index);
        context.arguments[0] = reinterpret_cast<uintptr_t>(copy.c_str());
    };
    g_natives[Hash("DELETE_FUNCTION_REFERENCE")] = [](fxNativeContext &context) {
        const auto function = FindFunction(reinterpret_cast<char *>(context.arguments[0]));
        if (!function.runtime || function.runtime->RemoveRef(function.index) != kOk) {
            throw std::runtime_error("no such function");
        }
    };
}

// Functions of other runtimes, and those of both files of a resource for them.
void Functions(Resource &garage, Resource &shop) {
    RegisterFunctionNatives();
    auto *lua = new OtherRuntime;
    const auto tell = [](Resource &resource, const std::string &what) {
        TakeConsole();
        CHECK(resource.Trigger("function", what) == kOk);
        auto lines = TakeConsole();
        CHECK(!lines.empty());
        return lines;
    };
    const auto call = [&](Resource &resource, const std::string &name) {
        return tell(resource, "R" + name + std::string(1, '\0'));
    };

    // Of a runtime of another language.
    CHECK(call(shop, "lua:9:1") == Lines{"script:shop ba\n"});
    CHECK(call(shop, "lua:9:2") == Lines{"script:shop refused\n"});
    const auto failed = call(shop, "lua:9:3");
    CHECK(Contains(failed, "function `lua:9:3` failed") && Contains(failed, "refused"));
    CHECK(Contains(call(shop, "lua:8:1"), "nobody has the function lua:8:1"));

    // Each of the two files names its functions, and the names find them.
    auto names = tell(garage, std::string("N\x03"));
    CHECK(names.size() == 2 && names[0] != names[1]);
    for (auto &line : names) {
        const std::string before = "script:garage ";
        CHECK(line.rfind(before + garage.owner, 0) == 0);
        line = line.substr(before.size(), line.size() - before.size() - 1);
        CHECK(call(shop, line) == Lines{"script:shop ab\n"});
        lua->calls = line;
        CHECK(call(shop, "lua:9:4") == Lines{"script:shop ab\n"});
        // A script's own function comes back to it through the platform.
        CHECK(call(garage, line).size() == 2);
        CHECK(tell(shop, "D" + line + std::string(1, '\0')) ==
              Lines{"script:shop " + line + "\n"});
        TakeConsole();
        CHECK(shop.Trigger("function", "X" + line + std::string(1, '\0')) == kOk);
        CHECK(!Contains(TakeConsole(), "refused"));
    }
    CHECK(names[0] == garage.owner + ":3");
    // Nobody has these any more.
    CHECK(Contains(call(shop, "garage:1:3"), "refused"));
    int32_t copy = 0;
    CHECK(garage.ref->DuplicateRef(-1, &copy) != kOk);
    CHECK(garage.ref->RemoveRef(INT32_MIN) != kOk);

    // What a script owns goes back when it ends; see below for one that traps.
    {
        Resource guest("guest", shop.host->files["one.wasm"]);
        CHECK(guest.Load("one.wasm") == kOk);
        for (int times = 0; times < 3; ++times) {
            tell(guest, std::string("Dlua:9:1\0", 10));
        }
        CHECK(lua->owners[1] == 3);
        TakeConsole();
        CHECK(guest.Trigger("function", std::string("Xlua:9:1\0", 10)) == kOk);
        CHECK(lua->owners[1] == 2);
        CHECK(guest.runtime->Destroy() == kOk);
        CHECK(lua->owners[1] == 0);
    }
    {
        Resource guest("guest", shop.host->files["one.wasm"]);
        CHECK(guest.Load("one.wasm") == kOk);
        tell(guest, std::string("Dlua:9:1\0", 10));
        CHECK(lua->owners[1] == 1);
        CHECK(guest.Trigger("trap", std::string(1, '\0')) == kOk);
        CHECK(lua->owners[1] == 0);
        CHECK(guest.runtime->Destroy() == kOk);
    }
    CHECK(lua->owners[1] == 0 && g_names == 0);
    CHECK(lua->Release() == 1);
    TakeConsole();
}

// What a walk of the stack says, from a native.
void Stacks(Resource &garage, Resource &shop) {
    Lines trace;
    const auto raise = g_natives[0x91310870];
    g_natives[0x57] = [&](fxNativeContext &) { trace = Trace(); };
    // Of one runtime, and one file of it: the other one has been told already.
    CHECK(shop.Trigger("where", "\x57") == kOk);
    CHECK((trace == Lines{"name native file @shop/one.wasm line 0",
                          "name on_event file @shop/one.wasm line 0", "--"}));
    // Of a tick, inside of which there is an event of another runtime.
    bool inner = false;
    g_natives[0x91310870] = [&](fxNativeContext &) {
        if (!inner) {
            inner = true;
            CHECK(shop.Trigger("where", "\x57") == kOk);
        }
    };
    CHECK(garage.tick->Tick() == kOk);
    CHECK((trace == Lines{"name native file @shop/one.wasm line 0",
                          "name on_event file @shop/one.wasm line 0", "--",
                          "name on_tick file @garage/one.wasm line 0", "--"}));
    // Inside of which there is one of the same runtime: each has its own part.
    inner = false;
    g_natives[0x91310870] = [&](fxNativeContext &) {
        if (!inner) {
            inner = true;
            CHECK(garage.Trigger("where", "\x57") == kOk);
        }
    };
    CHECK(garage.tick->Tick() == kOk);
    CHECK((trace == Lines{"name native file @garage/two.wasm line 0",
                          "name on_event file @garage/two.wasm line 0", "--",
                          "name on_tick file @garage/one.wasm line 0", "--"}));
    // Without boundaries it is all of it.
    g_natives[0x57] = [&](fxNativeContext &) {
        auto *visitor = new Visitor;
        CHECK(shop.stack->WalkStack(nullptr, 0, nullptr, 0, visitor) == kOk);
        CHECK(visitor->frames.size() == 2);
        char unknown[] = {9, 9, 9, 9};
        CHECK(shop.stack->WalkStack(unknown, 4, unknown, 4, visitor) == kOk);
        CHECK(visitor->frames.size() == 2);
        visitor->Release();
    };
    CHECK(shop.Trigger("where", "\x57") == kOk);
    g_natives[0x91310870] = raise;
    TakeConsole();
}

std::map<int, int> g_health;

// A native that is written once, for all scripts that import it.
bool SetPlayerHealth(void *data, CitizenWasmCall *call, const WasmNumber *args, size_t count,
                     WasmNumber *) {
    CHECK(count == 2 && data == &g_health);
    if (args[0].i32 == 9) {
        citizen_wasm_fail(call, "there is no player 9");
        return false;
    }
    g_health[args[0].i32] = args[1].i32;
    return true;
}

// Functions that scripts import beside the ABI.
void Imports(const std::vector<char> &plain) {
    Resource early("early", plain);
    CHECK(early.Load("one.wasm") != kOk);
    CHECK(Contains(TakeConsole(), "imports `env::SET_PLAYER_HEALTH`, which the host does not have"));

    const int32_t types[] = {WASM_VALUE_TYPE_I32, WASM_VALUE_TYPE_I32, 77};
    const auto add = [&](const char *module, const char *name, size_t count, int32_t result) {
        return citizen_wasm_register_function(module, name, types, count, result,
                                              &SetPlayerHealth, &g_health);
    };
    CHECK(!add("host", "log", 2, WASM_VALUE_TYPE_NONE));
    CHECK(!add("env", "f", 3, WASM_VALUE_TYPE_NONE));
    CHECK(!add("env", "f", 2, 77));
    CHECK(!add(nullptr, "f", 2, WASM_VALUE_TYPE_NONE));
    CHECK(!citizen_wasm_register_function("env", "f", nullptr, 0, 0, nullptr, nullptr));
    // With other types than the script has.
    CHECK(add("env", "SET_PLAYER_HEALTH", 1, WASM_VALUE_TYPE_NONE) && RegisterSpacetimeDB());
    Resource wrong("wrong", plain);
    CHECK(wrong.Load("one.wasm") != kOk);
    CHECK(Contains(TakeConsole(), "as (i32, i32) -> (), but it is (i32) -> ()"));
    CHECK(add("env", "SET_PLAYER_HEALTH", 2, WASM_VALUE_TYPE_NONE));

    Resource clinic("clinic", plain);
    CHECK(clinic.Load("one.wasm") == kOk);
    CHECK(clinic.Trigger("heal", std::string("\0\x05\x64", 3)) == kOk);
    CHECK(g_health[5] == 100);
    // What it exports, called by C++.
    char error[200];
    const auto call = [&](const char *resource, const char *file, const char *function,
                          std::vector<const char *> args, WasmValue *result) {
        std::memset(error, 1, sizeof error);
        return citizen_wasm_call_function(resource, file, function, args.data(), args.size(),
                                          result, error, sizeof error);
    };
    const auto has = [&](const char *part) { return std::strstr(error, part) != nullptr; };
    WasmValue result{};
    CHECK(call("clinic", nullptr, "init_game_logic", {}, &result));
    CHECK(g_health[7] == 77 && result.kind == WASM_VALUE_TYPE_NONE);
    CHECK(call("clinic", "one.wasm", "on_player_move", {"3", "10.5", "-20"}, &result));
    CHECK(g_health[3] == 10 && result.kind == WASM_VALUE_TYPE_F64 && result.value.f64 == -9.5);
    CHECK(call("clinic", nullptr, "set_player_health_from_wasm", {"3", "0x10"}, nullptr));
    CHECK(g_health[3] == 16);
    CHECK(!call("clinic", nullptr, "on_player_move", {"3", "far", "0"}, nullptr));
    CHECK(has("argument 1: 'far' is no f32"));
    CHECK(!call("clinic", "two.wasm", "init_game_logic", {}, nullptr));
    CHECK(has("clinic has loaded no file two.wasm"));
    CHECK(!call("nobody", nullptr, "init_game_logic", {}, nullptr));
    CHECK(has("no scripts of the resource nobody run here"));
    CHECK(!call("clinic", nullptr, "fly", {}, nullptr) && has("exports no `fly`"));
    CHECK(!call("clinic", nullptr, nullptr, {}, nullptr) && has("is no text"));
    CHECK(!citizen_wasm_call_function("clinic", nullptr, "fly", nullptr, 0, nullptr, error, 4));
    CHECK(std::strlen(error) == 3);
    // SpacetimeDB: to nowhere.
    g_health[1] = g_health[2] = -1;
    CHECK(clinic.Trigger("connect", "\x01") == kOk);
    CHECK(g_health[1] == 0 && g_health[2] == 0 && TakeConsole().empty());
    CHECK(clinic.Trigger("connect", "\x02") == kOk);
    CHECK(Contains(TakeConsole(), "`env::spacetimedb_connect`: the text of 100 bytes at 65530 lies "
                                  "outside memory"));
    CHECK(wrong.Load("two.wasm") != kOk);
    Resource other("other", plain);
    CHECK(other.Load("one.wasm") == kOk);
    CHECK(other.Trigger("heal", std::string("\0\x09\x64", 3)) == kOk);
    CHECK(Contains(TakeConsole(), "`env::SET_PLAYER_HEALTH`: there is no player 9"));
    TakeConsole();
    for (auto *resource : {&early, &wrong, &clinic, &other}) {
        CHECK(resource->runtime->Destroy() == kOk);
    }
    CHECK(!call("clinic", nullptr, "init_game_logic", {}, nullptr));
}

void Play(const std::vector<char> &module) {
    Resource garage("garage", module);
    Resource shop("shop", module);

    // One object, by whichever interface.
    auto *same = Query<IScriptRuntime>(garage.warning, kBase);
    CHECK(same == garage.runtime);
    same->Release();
    void *none = nullptr;
    CHECK(garage.runtime->QueryInterface(kBuffer, &none) == kNoInterface && none == nullptr);

    // Files: those that are claimed, several of one resource, and what goes wrong.
    CHECK(garage.file->HandlesFile(const_cast<char *>("one.wasm"), nullptr) == 1);
    CHECK(garage.file->HandlesFile(const_cast<char *>("one.lua"), nullptr) == 0);
    CHECK(garage.Load("one.wasm") == kOk);
    CHECK(TakeConsole() == std::vector<std::string>{"script:garage started\n"});
    CHECK(garage.host->trace == std::vector<std::string>{"started"});
    CHECK(garage.Load("two.wasm") == kOk);
    CHECK(shop.Load("one.wasm") == kOk);
    TakeConsole();
    CHECK(shop.Load("gone.wasm") != kOk);
    CHECK(Contains(TakeConsole(), "gone.wasm cannot be opened"));
    CHECK(shop.Load("bad.wasm") != kOk);
    CHECK(Contains(TakeConsole(), "not a usable WebAssembly module"));
    CHECK(g_handler->stack.empty());

    // Events in. Both files of the resource get them.
    CHECK(garage.Trigger("garage:say", "abc") == kOk);
    CHECK((TakeConsole() ==
           std::vector<std::string>{"script:garage abc\n", "script:garage abc\n"}));

    // Events out of a tick, and into the other runtime, which runs inside of the first.
    int raised = 0;
    g_natives[0x91310870] = [&](fxNativeContext &context) {
        CHECK(context.numArguments == 3 && context.arguments[2] == 3);
        CHECK(std::strcmp(reinterpret_cast<char *>(context.arguments[0]), "door:open") == 0);
        CHECK(g_handler->stack.size() == 1 && g_handler->stack[0].runtime == garage.runtime);
        ++raised;
        CHECK(shop.Trigger("door:open", {reinterpret_cast<char *>(context.arguments[1]), 3}) ==
              kOk);
        // And back into the one that raised it.
        CHECK(garage.Trigger("door:open", "back") == kOk);
    };
    CHECK(garage.tick->Tick() == kOk);
    CHECK(raised == 2);
    const auto lines = TakeConsole();
    CHECK(lines.size() == 6 && Contains(lines, "script:shop ") &&
          Contains(lines, "script:garage back"));
    CHECK(g_handler->stack.empty());

    // Natives: a text, one that throws, one that there is not.
    g_natives[5] = [](fxNativeContext &context) {
        static char answer[] = "hello";
        context.arguments[0] = reinterpret_cast<uintptr_t>(answer);
    };
    g_natives[6] = [](fxNativeContext &) { throw std::runtime_error("the door is locked"); };
    CHECK(shop.Trigger("native", "\x05") == kOk);
    CHECK(TakeConsole() == std::vector<std::string>{"script:shop hello\n"});
    CHECK(shop.Trigger("native", "\x06") == kOk);
    const auto thrown = TakeConsole();
    CHECK(Contains(thrown, "the door is locked") && Contains(thrown, "script:shop refused"));
    CHECK(shop.Trigger("native", "\x07") == kOk);
    CHECK(Contains(TakeConsole(), "no such native"));

    // Functions of the first file.
    CHECK(garage.runtime->GetInstanceId() != shop.runtime->GetInstanceId());
    IScriptBuffer *buffer = nullptr;
    CHECK(garage.ref->CallRef(3, const_cast<char *>("\x92\x01\x02"), 3, &buffer) == kOk);
    CHECK(buffer->GetLength() == 3 && std::memcmp(buffer->GetBytes(), "\x92\x01\x02", 3) == 0);
    auto *same_buffer = Query<IScriptBuffer>(buffer, kBuffer);
    CHECK(same_buffer == buffer && buffer->Release() == 0 && same_buffer->Release() == 1);
    CHECK(garage.ref->CallRef(8, nullptr, 0, &buffer) == kOk && buffer == nullptr);
    int32_t copy = 0;
    CHECK(garage.ref->DuplicateRef(3, &copy) == kOk && copy == 3);
    CHECK(garage.ref->DuplicateRef(7, &copy) != kOk);
    CHECK(garage.ref->RemoveRef(3) == kOk);

    // What tools ask.
    int64_t usage = 0;
    CHECK(garage.memory->RequestMemoryUsage() == kOk);
    CHECK(garage.memory->GetMemoryUsage(&usage) == kOk && usage == 2 * 65536);
    CHECK(garage.stack->WalkStack(nullptr, 0, nullptr, 0, nullptr) != kOk);
    CHECK(garage.warning->EmitWarning(const_cast<char *>("natives"),
                                      const_cast<char *>("old")) == kOk);
    CHECK(Contains(TakeConsole(), "Warning (natives): old"));

    Functions(garage, shop);
    Stacks(garage, shop);

    // A trap ends the script that trapped, and says where.
    CHECK(shop.Trigger("trap", std::string(1, '\0')) == kOk);
    CHECK(Contains(TakeConsole(), "SCRIPT ERROR: resource `shop` stopped in event"));
    CHECK(shop.Trigger("door:open", "abc") == kOk && TakeConsole().empty());
    CHECK(shop.ref->CallRef(3, nullptr, 0, &buffer) != kOk && buffer == nullptr);
    CHECK(garage.ref->CallRef(9, nullptr, 0, &buffer) != kOk);
    CHECK(Contains(TakeConsole(), "unreachable"));

    // Broken calls of the platform are errors.
    CHECK(garage.event->TriggerEvent(nullptr, nullptr, 0, nullptr) != kOk);
    CHECK(garage.ref->CallRef(3, nullptr, 5, &buffer) != kOk);
    CHECK(garage.file->LoadFile(nullptr) != kOk);
    CHECK(garage.memory->GetMemoryUsage(nullptr) != kOk);

    for (auto *resource : {&garage, &shop}) {
        CHECK(resource->runtime->Destroy() == kOk);
        CHECK(resource->tick->Tick() != kOk);
        CHECK(resource->runtime->Destroy() != kOk);
        CHECK(resource->host->owners == 1);
    }
    CHECK(g_handler->stack.empty() && g_handler->owners == 1);
}

std::vector<char> Read(const char *path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// A MessagePack array of one text.
std::string OneText(const std::string &text) {
    CHECK(text.size() < 32);
    return std::string("\x91") + static_cast<char>(0xA0 | text.size()) + text;
}

// Runs the examples together, each as a resource with one file: what they register is kept, what
// they raise reaches the others, and all other natives answer 0.
void PlayExamples(const std::vector<std::pair<std::string, std::vector<char>>> &examples) {
    std::vector<std::unique_ptr<Resource>> resources;
    std::map<IScriptRuntime *, Resource *> owners;
    std::set<std::pair<Resource *, std::string>> registered;
    std::set<Resource *> asked;
    const auto current = [&] { return owners.at(g_handler->stack.back().runtime); };
    const auto text = [](uintptr_t argument) {
        CHECK(argument != 0);
        return std::string(reinterpret_cast<const char *>(argument));
    };
    const auto raise = [&](const std::string &name, const std::string &args, const char *source) {
        // Copied: handlers register others.
        const auto all = registered;
        for (const auto &[resource, event] : all) {
            if (event == name || event == "*") {
                auto payload = args;
                CHECK(resource->event->TriggerEvent(
                          const_cast<char *>(name.c_str()), payload.data(),
                          static_cast<uint32_t>(payload.size()),
                          const_cast<char *>(source)) == kOk);
            }
        }
    };
    g_natives.clear();
    RegisterFunctionNatives();
    g_natives[Hash("GET_CURRENT_RESOURCE_NAME")] = [&](fxNativeContext &context) {
        context.arguments[0] = reinterpret_cast<uintptr_t>(current()->host->name.c_str());
    };
    g_natives[Hash("REGISTER_RESOURCE_AS_EVENT_HANDLER")] = [&](fxNativeContext &context) {
        registered.emplace(current(), text(context.arguments[0]));
        asked.insert(current());
    };
    g_natives[Hash("TRIGGER_EVENT_INTERNAL")] = [&](fxNativeContext &context) {
        const auto *args = reinterpret_cast<const char *>(context.arguments[1]);
        raise(text(context.arguments[0]), std::string(args, context.arguments[2]), "");
        context.arguments[0] = 1;
    };
    for (const char *name : {"GET_CONVAR", "GET_CONVAR_INT", "GET_CONVAR_FLOAT",
                             "GET_CONVAR_BOOL"}) {
        g_natives[Hash(name)] = [&](fxNativeContext &context) {
            asked.insert(current());
            static std::string answer;
            if (context.nativeIdentifier == Hash("GET_CONVAR") && context.arguments[1] != 0) {
                answer = reinterpret_cast<const char *>(context.arguments[1]);
                // Not to what may run at the usual place: nothing is there.
                if (text(context.arguments[0]).find("_uri") != std::string::npos) {
                    answer = "ws://127.0.0.1:1";
                }
                context.arguments[1] = reinterpret_cast<uintptr_t>(answer.c_str());
            }
            context.arguments[0] = context.arguments[1];
        };
    }
    g_natives[Hash("SEND_NUI_MESSAGE")] = [](fxNativeContext &context) {
        context.arguments[0] = 1;
    };
    std::vector<std::string> sent;
    g_natives[Hash("TRIGGER_CLIENT_EVENT_INTERNAL")] = [&](fxNativeContext &context) {
        sent.push_back(text(context.arguments[0]));
    };
    std::map<std::string, std::string> commands;
    g_natives[Hash("REGISTER_COMMAND")] = [&](fxNativeContext &context) {
        asked.insert(current());
        commands[text(context.arguments[0])] = text(context.arguments[1]);
    };
    g_natives[Hash("IS_DUPLICITY_VERSION")] = [](fxNativeContext &context) {
        context.arguments[0] = 1;
    };
    uintptr_t now = 0;
    g_natives[Hash("GET_GAME_TIMER")] = [&](fxNativeContext &context) {
        context.arguments[0] = now;
    };
    for (const char *name : {"GET_PLAYER_NAME", "GET_PLAYER_IDENTIFIER_BY_TYPE"}) {
        g_natives[Hash(name)] = [](fxNativeContext &context) {
            static char answer[] = "license:ada";
            context.arguments[0] = reinterpret_cast<uintptr_t>(answer);
        };
    }
    g_other_natives = [&](fxNativeContext &context) {
        asked.insert(current());
        std::fill(std::begin(context.arguments), std::end(context.arguments), 0);
    };

    for (const auto &[name, module] : examples) {
        resources.push_back(std::make_unique<Resource>(name, module));
        auto *resource = resources.back().get();
        owners[resource->runtime] = resource;
        CHECK(resource->Load("one.wasm") == kOk);
        raise("onResourceStart", OneText(name), "");
        raise("onServerResourceStart", OneText(name), "");
    }
    // Each of them has asked for something.
    CHECK(asked.size() == resources.size());
    for (int tick = 0; tick < 5; ++tick) {
        now += 50;
        for (const auto &resource : resources) {
            CHECK(resource->tick->Tick() == kOk);
        }
        raise("playerJoining", OneText("65540"), "internal-net:3");
    }
    // A player types each of the commands that the scripts have: (3, ["bread"], "name bread").
    CHECK(commands.size() >= 5);
    for (const auto &[name, reference] : commands) {
        const auto function = FindFunction(reference);
        CHECK(function.runtime != nullptr);
        auto args = std::string("\x93\x03\x91\xA5") + "bread" +
                    static_cast<char>(0xA0 | (name.size() + 6)) + name + " bread";
        IScriptBuffer *result = nullptr;
        CHECK(function.runtime->CallRef(function.index, args.data(),
                                        static_cast<uint32_t>(args.size()), &result) == kOk);
        if (result) {
            result->Release();
        }
    }
    // One resource calls the exports of another for this, by functions of both.
    sent.clear();
    raise("shop:buy", std::string("\x92\xA5") + "bread\x01", "net:3");
    CHECK(std::find(sent.begin(), sent.end(), "shop:refused") != sent.end());
    raise("playerDropped", OneText("Quit"), "internal-net:3");
    while (!resources.empty()) {
        const auto resource = std::move(resources.back());
        resources.pop_back();
        int64_t usage = 0;
        CHECK(resource->memory->GetMemoryUsage(&usage) == kOk && usage > 0);
        raise("onResourceStop", OneText(resource->host->name), "");
        CHECK(resource->runtime->Destroy() == kOk);
        for (auto at = registered.begin(); at != registered.end();) {
            at = at->first == resource.get() ? registered.erase(at) : std::next(at);
        }
        owners.erase(resource->runtime);
    }
    CHECK(g_handler->stack.empty() && g_names == 0);
    for (const auto &line : TakeConsole()) {
        std::printf("%s", line.c_str());
        // There is no database here, which is all that these say.
        if (line.find("cannot be reached") != std::string::npos) {
            continue;
        }
        CHECK(line.find("SCRIPT ERROR") == std::string::npos);
        CHECK(line.find("^1") == std::string::npos);
        CHECK(line.find("native ") == std::string::npos);
    }
    g_natives.clear();
    g_other_natives = nullptr;
}

// A script with plain imports moves a player in a database, and the example `game-state` sees it.
void PlayDatabase(const std::vector<char> &plain, const std::vector<char> &game_state,
                  const std::string &url, const std::string &database) {
    g_natives.clear();
    g_natives[Hash("GET_CONVAR")] = [&](fxNativeContext &context) {
        const std::string name = reinterpret_cast<const char *>(context.arguments[0]);
        const auto &answer = name == "game_state_uri" ? url : database;
        context.arguments[0] = reinterpret_cast<uintptr_t>(answer.c_str());
    };
    g_other_natives = [](fxNativeContext &context) {
        std::fill(std::begin(context.arguments), std::end(context.arguments), 0);
    };
    const int32_t types[] = {WASM_VALUE_TYPE_I32, WASM_VALUE_TYPE_I32};
    CHECK(citizen_wasm_register_function("env", "SET_PLAYER_HEALTH", types, 2,
                                         WASM_VALUE_TYPE_NONE, &SetPlayerHealth, &g_health));
    CHECK(RegisterSpacetimeDB());
    Resource game("game", plain);
    CHECK(game.Load("one.wasm") == kOk);
    Resource watcher("watcher", game_state);
    CHECK(watcher.Load("one.wasm") == kOk);
    const auto start = std::chrono::steady_clock::now();
    std::vector<std::string> lines;
    const auto tick_until = [&](const std::function<bool()> &done) {
        while (!done()) {
            CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(60));
            CHECK(watcher.tick->Tick() == kOk);
            for (auto &line : TakeConsole()) {
                lines.push_back(std::move(line));
            }
            // The others go at their own pace.
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    };
    tick_until([&] { return Contains(lines, "watching"); });
    CHECK(game.Trigger("connect", "\x03" + url + "/" + database) == kOk);
    CHECK(g_health[8] == 1);
    // It is not connected at once.
    tick_until([&] {
        CHECK(game.Trigger("move", "\x04{\"player_id\":1,\"x\":10,\"y\":20}") == kOk);
        return g_health[8] == 1;
    });
    tick_until([&] { return Contains(lines, "player 1 enters at 10, 20"); });
    for (const auto &line : lines) {
        CHECK(line.find("SCRIPT ERROR") == std::string::npos);
    }
    CHECK(game.runtime->Destroy() == kOk);
    CHECK(watcher.runtime->Destroy() == kOk);
    spacetimedb_client_shutdown();
}

}  // namespace

int main(int argc, char **argv) {
    CHECK(argc >= 3);
    g_handler = new Handler;
    citizen_wasm_initialize(&CreateObject, &Print, &Free);
    if (std::string(argv[1]) == "--examples") {
        std::vector<std::pair<std::string, std::vector<char>>> examples;
        for (int at = 2; at + 1 < argc; at += 2) {
            examples.emplace_back(argv[at], Read(argv[at + 1]));
        }
        PlayExamples(examples);
    } else if (std::string(argv[1]) == "--database") {
        CHECK(argc == 6);
        PlayDatabase(Read(argv[2]), Read(argv[3]), argv[4], argv[5]);
    } else {
        Play(Read(argv[1]));
        Imports(Read(argv[2]));
    }
    CHECK(g_handler->Release() == 1);
    CHECK(g_objects == 0);
    return 0;
}
