-- The build of this component: the glue in `native`, and the library.
--
-- CFX_SDK_DIR: the checkout that this folder is from, when it was copied somewhere else.
-- CFX_SDK_LIB_DIR: where libcitizen_scripting_wasm.a is, when cargo was told to build elsewhere.

local here = os.getcwd()
local checkout = os.getenv('CFX_SDK_DIR') or path.join(here, '..')
local triple = os.istarget('windows') and 'x86_64-pc-windows-msvc' or 'x86_64-unknown-linux-musl'
local libraries = os.getenv('CFX_SDK_LIB_DIR') or path.join(checkout, 'target', triple, 'release')

return function()
	filter {}
	-- `src` is Rust.
	files { path.join(here, 'native', '*.cpp') }
	defines { 'CITIZEN_WASM_IN_SERVER' }
	includedirs {
		path.join(checkout, 'wasm-runtime-ffi', 'include'),
		path.join(checkout, 'spacetime-client-ffi', 'include')
	}
	libdirs { libraries }

	filter 'system:windows'
		links { 'citizen_scripting_wasm', 'ws2_32', 'bcrypt', 'ntdll', 'userenv' }

	filter 'system:not windows'
		linkoptions { path.join(libraries, 'libcitizen_scripting_wasm.a') }

	filter {}
end
