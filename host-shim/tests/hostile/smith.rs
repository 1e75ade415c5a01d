//! Guests out of nothing: any valid module with the ABI's imports and exports.

use arbitrary::Unstructured;
use wasm_smith::{Config, Module};

/// What the ABI has: the imports, and the exports with their types.
const SHAPE: &str = r#"(module
    (import "host" "log" (func (param i32 i32)))
    (import "host" "invoke" (func (param i64 i32 i32 i32) (result i32)))
    (import "host" "invoke_ref_func" (func (param i32 i32 i32 i32 i32) (result i32)))
    (import "host" "canonicalize_ref" (func (param i32 i32 i32) (result i32)))
    (import "cfx" "script_log" (func (param i32)))
    (import "cfx" "invoke" (func (param i64 i32 i32 i32) (result i32)))
    (memory (export "memory") 1 80)
    (func (export "_start"))
    (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 0))
    (func (export "__cfx_free") (param i32 i32 i32))
    (func (export "__cfx_on_tick"))
    (func (export "__cfx_on_event") (param i32 i32 i32 i32))
    (func (export "__cfx_call_ref") (param i32 i32 i32) (result i32) (i32.const 0))
    (func (export "__cfx_duplicate_ref") (param i32) (result i32) (i32.const 0))
    (func (export "__cfx_remove_ref") (param i32))
    (func (export "__cfx_extend_retval_buffer") (param i32) (result i32) (i32.const 0)))"#;

/// A module that these bytes choose.
pub fn guest(bytes: &[u8]) -> Option<Vec<u8>> {
    let shape = wat::parse_str(SHAPE).expect("the text is right");
    let config = Config {
        module_shape: Some(shape),
        // It would trap in most of them, which could not be loaded then.
        allow_start_export: false,
        // Every other one lives long enough to call the host often.
        disallow_traps: bytes.first().is_some_and(|byte| byte.is_multiple_of(2)),
        // What this host's engine has not.
        exceptions_enabled: false,
        gc_enabled: false,
        reference_types_enabled: false,
        memory64_enabled: false,
        threads_enabled: false,
        wide_arithmetic_enabled: false,
        compact_imports_enabled: false,
        max_memories: 1,
        max_memory32_bytes: 8 << 20,
        max_table_elements: 2000,
        // Most accesses lie within a page.
        memory_offset_choices: wasm_smith::MemoryOffsetChoices(95, 4, 1),
        ..Config::default()
    };
    let mut input = Unstructured::new(bytes);
    let module = Module::new(config, &mut input).ok()?;
    Some(module.to_bytes())
}
