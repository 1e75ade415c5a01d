-- The build of this component, and of those that depend on it.
--
-- premake runs this file in the component's own project, and again in each project that depends
-- on it: what stands outside the function is for all of them, the function for the component
-- alone.
--
-- CFX_SDK_DIR: the checkout that this folder is from, when it was copied somewhere else.
-- CFX_SDK_LIB_DIR: where libspacetime_client_ffi.a is, when cargo was told to build elsewhere.

local here = os.getcwd()
local checkout = os.getenv('CFX_SDK_DIR') or path.join(here, '..')
local triple = os.istarget('windows') and 'x86_64-pc-windows-msvc' or 'x86_64-unknown-linux-musl'
local libraries = os.getenv('CFX_SDK_LIB_DIR') or path.join(checkout, 'target', triple, 'release')

local headers = path.join(checkout, 'spacetime-client-ffi', 'include')

filter {}
includedirs { headers }

return function()
	filter {}
	libdirs { libraries }

	-- The component is the library: all of it goes in, also what nothing here refers to, and
	-- is exported to the components that are linked with this one.
	filter 'system:windows'
		links { 'spacetime_client_ffi', 'ws2_32', 'bcrypt', 'ntdll', 'userenv' }
		linkoptions { '/WHOLEARCHIVE:spacetime_client_ffi.lib' }
		-- There a static library says nothing of what is exported.
		local declarations = io.readfile(path.join(headers, 'SpacetimeDBClientFFI.h'))
		for name in declarations:gmatch('(spacetimedb_[%w_]+)%(') do
			linkoptions { '/EXPORT:' .. name }
		end

	filter 'system:not windows'
		linkoptions {
			'-Wl,--whole-archive',
			path.join(libraries, 'libspacetime_client_ffi.a'),
			'-Wl,--no-whole-archive'
		}

	filter {}
end
