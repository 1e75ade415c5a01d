// Plays a server's part: its interfaces are real C++ classes, whose tables g++ lays out, and the
// component is called through the tables that it lays out itself.
//
// Usage: harness MODULE

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
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

namespace {

std::vector<std::string> g_console;

// ----- the platform's declarations ----------------------------------------------------

using result_t = uint32_t;
constexpr result_t kOk = 0;
constexpr result_t kNoInterface = 0x80004002;
constexpr result_t kInvalid = 0x80070057;

struct guid_t {
    uint32_t data1;
    uint16_t data2;
    uint16_t data3;
    uint8_t data4[8];

    bool operator==(const guid_t &other) const { return !std::memcmp(this, &other, 16); }
};

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

struct IScriptStackWalkVisitor;

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
    std::vector<IScriptRuntime *> stack;

    result_t QueryInterface(const guid_t &, void **) override { return kNoInterface; }

    result_t PushRuntime(IScriptRuntime *runtime) override {
        stack.push_back(runtime);
        return kOk;
    }

    result_t GetCurrentRuntime(IScriptRuntime **) override { return kInvalid; }

    result_t PopRuntime(IScriptRuntime *runtime) override {
        CHECK(!stack.empty() && stack.back() == runtime);
        stack.pop_back();
        return kOk;
    }

    result_t GetInvokingRuntime(IScriptRuntime **) override { return kInvalid; }
    result_t TryPushRuntime(IScriptRuntime *) override { return kInvalid; }
};

Handler *g_handler = nullptr;

using Native = std::function<void(fxNativeContext &)>;
std::map<uint64_t, Native> g_natives;

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
        const auto native = g_natives.find(context.nativeIdentifier);
        if (native == g_natives.end()) {
            return kOk;
        }
        try {
            context.numResults = 1;
            native->second(context);
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

    result_t CanonicalizeRef(int32_t, int32_t, char **) override { return kInvalid; }

    result_t ScriptTrace(char *text) override {
        trace.push_back(text);
        return kOk;
    }

    result_t SubmitBoundaryStart(char *, int32_t) override { return kOk; }
    result_t SubmitBoundaryEnd(char *, int32_t) override { return kOk; }

    result_t GetLastErrorText(char **text) override {
        *text = error.data();
        return kOk;
    }

    result_t InvokeFunctionReference(char *, char *, uint32_t, IScriptBuffer **) override {
        return kInvalid;
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

void Print(const char *channel, const char *line) {
    g_console.push_back(std::string(channel) + " " + line);
}

std::vector<std::string> TakeConsole() {
    std::vector<std::string> lines;
    lines.swap(g_console);
    return lines;
}

}  // namespace

extern "C" {
void citizen_wasm_initialize(uint32_t (*create)(const guid_t *, const guid_t *, void **),
                             void (*print)(const char *, const char *));
void *citizen_wasm_create_runtime();
}

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
        runtime->SetParentObject(this);
        CHECK(runtime->GetParentObject() == this);
        CHECK(runtime->Create(host) == kOk);
    }

    ~Resource() {
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

bool Contains(const std::vector<std::string> &lines, const char *part) {
    for (const auto &line : lines) {
        if (line.find(part) != std::string::npos) {
            return true;
        }
    }
    return false;
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
        CHECK(g_handler->stack.size() == 1 && g_handler->stack[0] == garage.runtime);
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
    CHECK(garage.runtime->GetInstanceId() == 1);
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
    CHECK(garage.stack->WalkStack(nullptr, 0, nullptr, 0, nullptr) == kOk);
    CHECK(garage.warning->EmitWarning(const_cast<char *>("natives"),
                                      const_cast<char *>("old")) == kOk);
    CHECK(Contains(TakeConsole(), "Warning (natives): old"));

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

}  // namespace

int main(int argc, char **argv) {
    CHECK(argc == 2);
    std::ifstream file(argv[1], std::ios::binary);
    const std::vector<char> module{std::istreambuf_iterator<char>(file), {}};
    g_handler = new Handler;
    citizen_wasm_initialize(&CreateObject, &Print);
    Play(module);
    CHECK(g_handler->Release() == 1);
    CHECK(g_objects == 0);
    return 0;
}
