//! The allocators that a script can choose instead of the standard library's.

#[cfg(all(feature = "talc", feature = "wee_alloc"))]
compile_error!(
    "cfx: `talc` and `wee_alloc` are both on, but a script has one allocator: keep one of the \
     two features, or none for the standard library's."
);

#[cfg(all(target_arch = "wasm32", feature = "talc", not(feature = "wee_alloc")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(all(target_arch = "wasm32", feature = "wee_alloc", not(feature = "talc")))]
#[global_allocator]
static ALLOCATOR: wee_alloc::WeeAlloc<'_> = wee_alloc::WeeAlloc::INIT;
