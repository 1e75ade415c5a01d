// What the server's loader asks for, compiled with the server's own headers: the class of the
// script runtime and the interfaces by which it is found. The runtime itself is in the library.

#include "StdInc.h"
#include "ComponentLoader.h"

#include <CoreConsole.h>
#include <fxScripting.h>
#include <om/OMComponent.h>

#include "CitizenWasm.h"
#include "SpacetimeDB.h"

// {6f2cf1b5-3c0e-4c1e-9d0a-5f2f6a8f4b71}
FX_DEFINE_GUID(CLSID_WasmScriptRuntime,
	0x6f2cf1b5, 0x3c0e, 0x4c1e, 0x9d, 0x0a, 0x5f, 0x2f, 0x6a, 0x8f, 0x4b, 0x71);

static fxIBase* MakeWasmScriptRuntime()
{
	return static_cast<fxIBase*>(citizen_wasm_create_runtime());
}

static OMFactoryDefinition factory(CLSID_WasmScriptRuntime, MakeWasmScriptRuntime);
FX_IMPLEMENTS(CLSID_WasmScriptRuntime, IScriptRuntime);
FX_IMPLEMENTS(CLSID_WasmScriptRuntime, IScriptFileHandlingRuntime);

static result_t CreateObject(const guid_t* type, const guid_t* interface, void** object)
{
	return fxCreateObjectInstance(*type, *interface, object);
}

static void Print(const char* channel, const char* line)
{
	console::Printf(channel, "%s", line);
}

static void Free(void* memory)
{
	fwFree(memory);
}

class WasmComponent : public OMComponentBase<Component>
{
public:
	bool Initialize() override
	{
		citizen_wasm_initialize(&CreateObject, &Print, &Free);
		if (!RegisterSpacetimeDB())
		{
			console::Printf("citizen:scripting:wasm", "^1SpacetimeDB is not there for scripts^7\n");
		}
		InitFunctionBase::RunAll();
		return true;
	}

	bool Shutdown() override
	{
		return true;
	}
};

OMComponentBaseImpl* OMComponentBaseImpl::ms_instance;

extern "C" DLL_EXPORT Component* CreateComponent()
{
	return new WasmComponent();
}
