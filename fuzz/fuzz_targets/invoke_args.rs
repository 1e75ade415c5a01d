//! Any numbers and any memory behind the imports of the ABI: the host answers a code that
//! the ABI knows, never panics, and the guest lives on.

#![no_main]

use host_shim::{Host, ResourceState, Vec3};
use libfuzzer_sys::fuzz_target;

/// A guest whose exports pass their parameters on to the imports.
const GUEST: &str = r#"(module
    (import "MODULE" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
    (import "MODULE" "invoke_ref_func" (func $ref (param i32 i32 i32 i32 i32) (result i32)))
    (import "MODULE" "canonicalize_ref" (func $canonicalize (param i32 i32 i32) (result i32)))
    (import "host" "log" (func $log (param i32 i32)))
    (import "cfx" "script_log" (func $script_log (param i32)))
    (memory (export "memory") 2 2)
    (global $extended (mut i32) (i32.const 0))
    (func (export "invoke") (param i64 i32 i32 i32) (result i32)
        (call $invoke (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
    (func (export "ref") (param i32 i32 i32 i32 i32) (result i32)
        (call $ref (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
    (func (export "canonicalize") (param i32 i32 i32) (result i32)
        (call $canonicalize (local.get 0) (local.get 1) (local.get 2)))
    (func (export "log") (param i32 i32) (call $log (local.get 0) (local.get 1)))
    (func (export "script_log") (param i32) (call $script_log (local.get 0)))
    (func (export "extend") (param i32) (global.set $extended (local.get 0)))
    (func (export "__cfx_extend_retval_buffer") (param i32) (result i32)
        (global.get $extended))
    (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 65536))
    (func (export "__cfx_free") (param i32 i32 i32))
    (func (export "__cfx_on_event") (param i32 i32 i32 i32))
    (func (export "__cfx_call_ref") (param i32 i32 i32) (result i32) (global.get $extended))
    (func (export "__cfx_duplicate_ref") (param i32) (result i32) (local.get 0))
    (func (export "__cfx_remove_ref") (param i32)))"#;

/// Natives that look at their arguments in every way, and those of the host itself.
const NATIVES: [&str; 14] = [
    "FUZZ_VALUES",
    "FUZZ_TEXT",
    "FUZZ_BYTES",
    "FUZZ_WRITE",
    "FUZZ_LONG_TEXT",
    "FUZZ_OBJECT",
    "FUZZ_NULL",
    "TRIGGER_EVENT_INTERNAL",
    "REGISTER_RESOURCE_AS_EVENT_HANDLER",
    "TRIGGER_CLIENT_EVENT_INTERNAL",
    "DUPLICATE_FUNCTION_REFERENCE",
    "GET_CONVAR",
    "REGISTER_COMMAND",
    "EXECUTE_COMMAND",
];

fn host() -> Host {
    let host = Host::new();
    host.on_log(|_| ());
    host.register("FUZZ_VALUES", |a: i32, b: f32, c: bool, _: u64| {
        Vec3::new(a as f32, b, f32::from(u8::from(c)))
    });
    host.register("FUZZ_TEXT", |text: Option<String>| text);
    host.native("FUZZ_BYTES", |call| {
        let bytes = call.bytes(0, call.slot(1))?;
        call.set_result(i32::try_from(bytes.len()).unwrap_or(i32::MAX));
        Ok(())
    });
    host.native("FUZZ_WRITE", |call| {
        call.write_i32(0, call.read_i32(0)?.wrapping_add(1))?;
        call.write_vec3(1, call.read_vec3(1)?)?;
        call.write_bytes(2, b"some bytes")
    });
    host.register("FUZZ_LONG_TEXT", || "long ".repeat(1000));
    host.register("FUZZ_OBJECT", || serde_json::json!([1, "two"]));
    host.register("FUZZ_NULL", || None::<String>);
    for module in ["host", "cfx"] {
        let guest = wat::parse_str(GUEST.replace("MODULE", module)).expect("a module");
        host.load(module, &guest).expect("a guest");
        host.start(module).expect("a start");
    }
    host
}

/// Numbers from the front of the input; zero when it is used up.
struct Numbers<'a>(&'a [u8]);

impl Numbers<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// Mostly an address within the memory, sometimes anything.
    fn address(&mut self) -> i64 {
        let kind = self.byte();
        let low = i64::from(self.byte()) | i64::from(self.byte()) << 8;
        match kind % 8 {
            0 => low | i64::from(self.byte()) << 16 | i64::from(self.byte()) << 24,
            1 => 0xFFFF_FFFF - (low & 0xFF),
            2 => 0x2_0000 - (low & 0xFF),
            _ => low & 0x3FF,
        }
    }
}

thread_local! {
    static HOST: Host = host();
}

fuzz_target!(|input: &[u8]| {
    HOST.with(|host| {
        let mut numbers = Numbers(input);
        let kind = numbers.byte();
        let guest = if kind & 0x80 == 0 { "host" } else { "cfx" };
        let args: Vec<i64> = (0..6).map(|_| numbers.address()).collect();
        let native = host_shim::joaat(NATIVES[usize::from(numbers.byte()) % NATIVES.len()]);
        // The rest lies at the front of the memory: records, buffers and text at once.
        let memory = &numbers.0[..numbers.0.len().min(4096)];
        host.memory_write(guest, 0, memory).expect("it fits");
        let call = |export: &str, args: &[i64]| {
            host.call_export(guest, export, args).expect("the guest lives").unwrap_or(0)
        };
        call("extend", &args[5..]);
        match kind % 8 {
            0 => {
                call("log", &args[..2]);
            }
            1 => {
                call("script_log", &args[..1]);
            }
            2 => {
                call("canonicalize", &args[..3]);
            }
            3 => assert!(call("ref", &args[..5]) >= -6),
            _ => {
                let args = [i64::from(native), args[0], args[1] & 0x3F, args[2]];
                assert!(call("invoke", &args) >= -6);
            }
        }
        assert_eq!(host.state(guest), Some(ResourceState::Started));
        host.take_sent();
    });
});
