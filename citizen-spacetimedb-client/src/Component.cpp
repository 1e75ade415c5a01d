// What the loader of components asks for. The work is done by the library that is linked in.

#include "StdInc.h"
#include "ComponentLoader.h"

#include <SpacetimeDBClientFFI.h>

namespace
{
class SpacetimeDBClientComponent : public Component
{
public:
	bool Initialize() override
	{
		spacetimedb_client_init();
		return true;
	}

	bool Shutdown() override
	{
		spacetimedb_client_shutdown();
		return true;
	}
};
}

extern "C" DLL_EXPORT Component* CreateComponent()
{
	return new SpacetimeDBClientComponent();
}
