//! The C functions, as C calls them: from here, and from a program that g++ compiles.

#![allow(
    clippy::undocumented_unsafe_blocks,
    reason = "each passes C string literals, or pointers that it has just made"
)]

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, c_char, c_void};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::ptr::{null, null_mut};

// What makes cargo build the library that the C++ is linked with.
use spacetime_client_ffi as _;
use spacetime_server::{Api, GAME_STATE_MODULE, URL};
use wasm_runtime_ffi::*;

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");
const GUEST: &str = "guest.wat";

fn guest() -> Vec<u8> {
    let path = Path::new(FOLDER).join("tests/native").join(GUEST);
    wat::parse_file(path).unwrap()
}

fn shown(text: *const c_char) -> String {
    assert!(!text.is_null());
    unsafe { CStr::from_ptr(text) }.to_str().unwrap().to_owned()
}

#[track_caller]
fn fails(failed: bool, code: WasmRuntimeError, words: &str) {
    assert!(failed, "it succeeds");
    let text = wasm_runtime_last_error();
    let message = shown(text);
    unsafe { wasm_runtime_free_string(text) };
    assert_eq!(wasm_runtime_last_error_code(), code, "{message}");
    assert!(message.contains(words), "{message}");
}

/// What the platform does with a native.
type Native = Box<dyn Fn(&mut WasmNativeContext) -> WasmNativeOutcome>;

/// A runtime with the guest in it, as the module `guest`.
struct Lab {
    runtime: WasmRuntime,
    data: Box<Data>,
}

struct Data {
    native: RefCell<Option<Native>>,
    log: RefCell<Vec<String>>,
    destroy: Cell<bool>,
}

unsafe extern "C" fn on_log(
    data: *mut c_void,
    _: WasmRuntime,
    module: *const c_char,
    origin: WasmLogOrigin,
    text: *const c_char,
) {
    let data = unsafe { &*data.cast::<Data>() };
    let line = format!("{:?} {}: {}", origin, shown(module), shown(text));
    data.log.borrow_mut().push(line);
}

unsafe extern "C" fn on_native(
    data: *mut c_void,
    runtime: WasmRuntime,
    module: *const c_char,
    context: *mut WasmNativeContext,
) -> i32 {
    assert_eq!(shown(module), "guest");
    let data = unsafe { &*data.cast::<Data>() };
    if data.destroy.get() {
        wasm_runtime_destroy(runtime);
    }
    let native = data.native.borrow();
    match &*native {
        Some(native) => native(unsafe { &mut *context }) as i32,
        None => WasmNativeOutcome::Unknown as i32,
    }
}

impl Lab {
    fn new() -> Lab {
        let runtime = wasm_runtime_create();
        assert_ne!(runtime, 0);
        let data = Box::new(Data {
            native: RefCell::default(),
            log: RefCell::default(),
            destroy: Cell::default(),
        });
        let lab = Lab { runtime, data };
        let data: *const Data = &*lab.data;
        let data = data.cast_mut().cast();
        assert!(wasm_runtime_on_log(runtime, Some(on_log), data));
        assert!(wasm_runtime_on_native(runtime, Some(on_native), data));
        lab.load();
        assert!(unsafe { wasm_runtime_start_module(runtime, c"guest".as_ptr()) });
        assert_eq!(lab.log(), ["Script guest: Ada"]);
        lab
    }

    fn load(&self) {
        let wasm = guest();
        let name = c"guest".as_ptr();
        assert!(unsafe { wasm_runtime_load_module(self.runtime, name, wasm.as_ptr(), wasm.len()) });
    }

    fn native(&self, native: impl Fn(&mut WasmNativeContext) -> WasmNativeOutcome + 'static) {
        *self.data.native.borrow_mut() = Some(Box::new(native));
    }

    fn log(&self) -> Vec<String> {
        self.data.log.take()
    }

    fn try_call(&self, function: &CStr, args: &[&CStr]) -> Option<i64> {
        let answer = self.try_call_value(function, args)?;
        Some(match answer.kind {
            WasmValueType::None => 0,
            WasmValueType::I32 => unsafe { answer.value.i32 }.into(),
            WasmValueType::I64 => unsafe { answer.value.i64 },
            other => panic!("it answers {other:?}"),
        })
    }

    fn try_call_value(&self, function: &CStr, args: &[&CStr]) -> Option<WasmValue> {
        let args: Vec<_> = args.iter().map(|text| text.as_ptr()).collect();
        let mut result = WasmValue {
            kind: WasmValueType::None,
            value: WasmNumber { i64: -1 },
        };
        let done = unsafe {
            wasm_runtime_call_function(
                self.runtime,
                c"guest".as_ptr(),
                function.as_ptr(),
                args.as_ptr(),
                args.len(),
                &mut result,
            )
        };
        done.then_some(result)
    }

    fn call(&self, function: &CStr, args: &[&CStr]) -> i64 {
        self.try_call(function, args).expect("it is called")
    }

    fn state(&self) -> WasmModuleState {
        unsafe { wasm_runtime_module_state(self.runtime, c"guest".as_ptr()) }
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        wasm_runtime_destroy(self.runtime);
    }
}

#[test]
fn natives_see_what_the_script_passes() {
    let lab = Lab::new();
    lab.call(c"pointer", &[c"0", c"2048"]);
    lab.call(c"number", &[c"1", c"2080"]);
    lab.call(c"pointer", &[c"2", c"2064"]);
    lab.native(|context| {
        assert_eq!(context.native_identifier, 0x1234);
        assert_eq!((context.num_arguments, context.num_results), (3, 0));
        assert_eq!(shown(context.arguments[0] as *const c_char), "Ada");
        assert_eq!(context.arguments[1], 42);
        let place = context.arguments[2] as *mut i64;
        assert!(place.is_aligned());
        unsafe {
            assert_eq!(*place, 5);
            *place = 9;
        }
        context.num_results = 1;
        context.arguments[0] = 0x1_0000_0007;
        WasmNativeOutcome::Answered
    });
    // The code is how many bytes the result has.
    assert_eq!(lab.call(c"invoke", &[c"0x1234", c"3", c"1"]), 8);
    assert_eq!(lab.call(c"load", &[c"1040"]), 7);
    assert_eq!(lab.call(c"load", &[c"1044"]), 1);
    assert_eq!(lab.call(c"load", &[c"2064"]), 9);
}

#[test]
fn natives_answer_texts_vectors_and_objects() {
    let lab = Lab::new();
    lab.native(|context| {
        context.num_results = 1;
        context.arguments[0] = match context.native_identifier {
            0 => 0,
            _ => c"hello".as_ptr() as usize,
        };
        WasmNativeOutcome::Answered
    });
    assert_eq!(lab.call(c"invoke", &[c"1", c"0", c"2"]), 5);
    lab.call(c"say", &[c"1040", c"5"]);
    assert_eq!(lab.log(), ["Script guest: hello"]);
    // Null.
    assert_eq!(lab.call(c"invoke", &[c"0", c"0", c"2"]), -4);
    assert_eq!(lab.call(c"invoke", &[c"0", c"0", c"4"]), -4);
    lab.native(|context| {
        context.arguments[..3].copy_from_slice(&[1.5_f32, 2.0, -3.0].map(|x| x.to_bits() as usize));
        WasmNativeOutcome::Answered
    });
    assert!(lab.call(c"invoke", &[c"1", c"0", c"3"]) > 0);
    assert_eq!(lab.call(c"load", &[c"1040"]), i64::from(1.5_f32.to_bits()));
    static OBJECT: [u8; 3] = [0x92, 1, 2];
    lab.native(|context| {
        context.arguments[0] = OBJECT.as_ptr() as usize;
        context.arguments[1] = OBJECT.len();
        WasmNativeOutcome::Answered
    });
    assert_eq!(lab.call(c"invoke", &[c"1", c"0", c"4"]), 3);
    assert_eq!(lab.call(c"load", &[c"1040"]) & 0xFF_FFFF, 0x02_0192);
    // With its length, so that there may be zeros in it.
    static BINARY: [u8; 3] = [1, 0, 2];
    lab.native(|context| {
        let text = [BINARY.as_ptr() as usize, BINARY.len(), 0xFEED_1212];
        context.arguments[..3].copy_from_slice(&text);
        WasmNativeOutcome::Answered
    });
    assert_eq!(lab.call(c"invoke", &[c"1", c"0", c"2"]), 3);
    assert_eq!(lab.call(c"load", &[c"1040"]) & 0xFF_FFFF, 0x02_0001);
}

#[test]
fn natives_that_fail_or_are_not_there() {
    let lab = Lab::new();
    // The runtime has this one itself: the hash of `Ada`.
    lab.call(c"pointer", &[c"0", c"2048"]);
    assert_eq!(lab.call(c"invoke", &[c"0x98EFF6F1", c"1", c"1"]), 8);
    let hash = lab.call(c"load", &[c"1040"]);
    assert_ne!(hash, 0);
    assert_eq!(lab.call(c"invoke", &[c"0xDEAD", c"0", c"1"]), -6);
    let runtime = lab.runtime;
    lab.native(move |_| {
        assert!(unsafe { wasm_runtime_fail_native(runtime, c"no such door".as_ptr()) });
        WasmNativeOutcome::Failed
    });
    lab.log();
    assert_eq!(lab.call(c"invoke", &[c"0xDEAD", c"0", c"1"]), -6);
    let log = lab.log();
    assert!(log[0].starts_with("Runtime guest: "), "{log:?}");
    assert!(log[0].contains("no such door"), "{log:?}");
}

#[test]
fn buffers_that_are_not_in_memory_reach_nobody() {
    let lab = Lab::new();
    lab.native(|_| panic!("it is called"));
    lab.call(c"pointer", &[c"0", c"2048"]);
    lab.call(c"pointer", &[c"1", c"2048"]);
    lab.call(c"store", &[c"2080", c"0x7FFFFFFF"]);
    lab.call(c"number", &[c"2", c"2080"]);
    // TRIGGER_EVENT_INTERNAL: a name, and a payload that would go on behind the memory.
    assert_eq!(lab.call(c"invoke", &[c"0x91310870", c"3", c"0"]), -6);
    let log = lab.log();
    assert!(log[0].contains("lie outside memory"), "{log:?}");
    lab.native(|context| {
        let bytes = context.arguments[1] as *const u8;
        assert_eq!(context.arguments[2], 3);
        assert_eq!(unsafe { std::slice::from_raw_parts(bytes, 4) }, b"Ada\0");
        WasmNativeOutcome::Answered
    });
    lab.call(c"store", &[c"2080", c"3"]);
    assert_eq!(lab.call(c"invoke", &[c"0x91310870", c"3", c"0"]), 0);
    // At the very end of memory there is as much as there is.
    lab.call(c"store", &[c"65532", c"0x01010101"]);
    lab.call(c"pointer", &[c"0", c"65532"]);
    lab.native(|context| {
        let bytes = context.arguments[0] as *const u8;
        let bytes = unsafe { std::slice::from_raw_parts(bytes, 256) };
        assert_eq!(bytes[..5], [1, 1, 1, 1, 0]);
        WasmNativeOutcome::Answered
    });
    assert_eq!(lab.call(c"invoke", &[c"1", c"1", c"0"]), 0);
}

#[test]
fn callbacks_may_call_the_same_script() {
    let lab = Lab::new();
    let runtime = lab.runtime;
    lab.native(move |context| {
        assert_eq!(context.native_identifier, 0x71C);
        let (name, args, source) = (c"door:open", [0x91, 0x78], c"net:1");
        let passed = unsafe {
            wasm_runtime_trigger_event(
                runtime,
                name.as_ptr(),
                args.as_ptr(),
                args.len(),
                source.as_ptr(),
            )
        };
        assert_eq!(passed, 1);
        WasmNativeOutcome::Answered
    });
    assert!(wasm_runtime_tick(runtime, 50));
    assert_eq!(lab.log(), ["Script guest: \u{FFFD}x"]);
}

#[test]
fn callbacks_may_end_what_calls_them() {
    let lab = Lab::new();
    lab.data.destroy.set(true);
    // It is in a tick of the script.
    assert!(wasm_runtime_tick(lab.runtime, 50));
    fails(
        !wasm_runtime_tick(lab.runtime, 50),
        WasmRuntimeError::NoRuntime,
        "no runtime",
    );
}

#[test]
fn functions_and_references() {
    let lab = Lab::new();
    assert_eq!(lab.call(c"add", &[c"-5", c"0x10"]), 11);
    fails(
        lab.try_call(c"add", &[c"1"]).is_none(),
        WasmRuntimeError::Arguments,
        "1 arguments",
    );
    fails(
        lab.try_call(c"add", &[c"1", c"two"]).is_none(),
        WasmRuntimeError::Arguments,
        "argument 1: 'two' is no i64",
    );
    let half = lab.try_call_value(c"half", &[c"1.5"]).unwrap();
    assert_eq!(half.kind, WasmValueType::F32);
    assert_eq!(unsafe { half.value.f32 }, 0.75);
    fails(
        lab.try_call(c"half", &[c"much"]).is_none(),
        WasmRuntimeError::Arguments,
        "argument 0: 'much' is no f32",
    );
    let none = lab.try_call_value(c"say", &[c"0", c"0"]).unwrap();
    assert_eq!(none.kind, WasmValueType::None);
    assert_eq!(unsafe { none.value.i64 }, 0);
    fails(
        lab.try_call(c"fly", &[]).is_none(),
        WasmRuntimeError::NoFunction,
        "exports no `fly`",
    );
    let args = [0x92, 1, 2];
    let call = |name: &CStr| {
        let mut len = 0;
        let bytes = unsafe {
            wasm_runtime_call_ref(
                lab.runtime,
                name.as_ptr(),
                args.as_ptr(),
                args.len(),
                &mut len,
            )
        };
        if bytes.is_null() {
            return None;
        }
        let answer = unsafe { std::slice::from_raw_parts(bytes, len) }.to_vec();
        unsafe { wasm_runtime_free_bytes(bytes, len) };
        Some(answer)
    };
    assert_eq!(call(c"guest:1:4").as_deref(), Some(&args[..]));
    fails(
        call(c"nobody:1:4").is_none(),
        WasmRuntimeError::NoFunction,
        "no function reference",
    );
    let name = c"guest:1:4".as_ptr();
    let duplicate = unsafe { wasm_runtime_duplicate_ref(lab.runtime, name) };
    assert_eq!(shown(duplicate), "guest:1:4");
    assert!(unsafe { wasm_runtime_remove_ref(lab.runtime, duplicate) });
    unsafe { wasm_runtime_free_string(duplicate) };
    fails(
        call(c"guest:1:9").is_none(),
        WasmRuntimeError::Trap,
        "unreachable",
    );
}

#[test]
fn a_trap_stops_the_module_and_nothing_else() {
    let lab = Lab::new();
    assert_eq!(lab.state(), WasmModuleState::Running);
    let memory = unsafe { wasm_runtime_memory_usage(lab.runtime, null()) };
    assert_eq!(memory, 65536);
    fails(
        lab.try_call(c"trap", &[]).is_none(),
        WasmRuntimeError::Trap,
        "unreachable",
    );
    let log = lab.log();
    assert_eq!(log.len(), 1);
    assert!(log[0].starts_with("Trap guest: "), "{log:?}");
    assert!(log[0].contains("a call of `trap`"), "{log:?}");
    assert_eq!(lab.state(), WasmModuleState::Failed);
    fails(
        lab.try_call(c"load", &[c"0"]).is_none(),
        WasmRuntimeError::NotRunning,
        "does not run",
    );
    assert!(wasm_runtime_tick(lab.runtime, 50));
    // Once more from the beginning.
    lab.load();
    assert_eq!(lab.state(), WasmModuleState::Loaded);
    assert!(unsafe { wasm_runtime_start_module(lab.runtime, c"guest".as_ptr()) });
    fails(
        unsafe { !wasm_runtime_start_module(lab.runtime, c"guest".as_ptr()) },
        WasmRuntimeError::Arguments,
        "once",
    );
    assert!(unsafe { wasm_runtime_stop_module(lab.runtime, c"guest".as_ptr()) });
    assert_eq!(lab.state(), WasmModuleState::Stopped);
}

#[test]
fn bad_modules_are_refused_with_reasons() {
    let runtime = wasm_runtime_create();
    let load = |name: &CStr, wasm: &[u8]| unsafe {
        wasm_runtime_load_module(runtime, name.as_ptr(), wasm.as_ptr(), wasm.len())
    };
    fails(!load(c"x", b"not wasm"), WasmRuntimeError::Load, "x");
    fails(!load(c"x", b""), WasmRuntimeError::Load, "x");
    let import = wat::parse_str(r#"(module (import "env" "fly" (func)))"#).unwrap();
    fails(!load(c"x", &import), WasmRuntimeError::Load, "`env::fly`");
    fails(!load(c"", &guest()), WasmRuntimeError::Invalid, "name");
    assert!(load(c"x", &guest()));
    fails(!load(c"x", &guest()), WasmRuntimeError::Load, "already");
    let unknown = |failed| fails(failed, WasmRuntimeError::NoModule, "nobody");
    unsafe {
        let nobody = c"nobody".as_ptr();
        unknown(!wasm_runtime_start_module(runtime, nobody));
        unknown(!wasm_runtime_stop_module(runtime, nobody));
        unknown(wasm_runtime_memory_usage(runtime, nobody) == -1);
        let state = wasm_runtime_module_state(runtime, nobody);
        assert_eq!(state, WasmModuleState::Unknown);
    }
    wasm_runtime_destroy(runtime);
    wasm_runtime_destroy(runtime);
}

#[test]
fn bad_pointers_and_texts_are_errors() {
    let runtime = wasm_runtime_create();
    let (good, broken) = (c"x".as_ptr(), c"\xff".as_ptr());
    unsafe {
        for text in [null(), broken] {
            let invalid = |failed| fails(failed, WasmRuntimeError::Invalid, "text");
            invalid(!wasm_runtime_load_module(runtime, text, null(), 0));
            invalid(!wasm_runtime_start_module(runtime, text));
            invalid(!wasm_runtime_stop_module(runtime, text));
            invalid(!wasm_runtime_fail_native(runtime, text));
            invalid(wasm_runtime_trigger_event(runtime, text, null(), 0, good) == -1);
            invalid(wasm_runtime_trigger_event(runtime, good, null(), 0, text) == -1);
            invalid(wasm_runtime_call_ref(runtime, text, null(), 0, &mut 0).is_null());
            invalid(wasm_runtime_duplicate_ref(runtime, text).is_null());
            invalid(!wasm_runtime_remove_ref(runtime, text));
            let call = |module, function, args| {
                !wasm_runtime_call_function(runtime, module, function, args, 1, null_mut())
            };
            invalid(call(text, good, &good));
            invalid(call(good, text, &good));
            invalid(call(good, good, &text));
            fails(call(good, good, null()), WasmRuntimeError::Invalid, "NULL");
        }
        let invalid = |failed| fails(failed, WasmRuntimeError::Invalid, "NULL");
        invalid(!wasm_runtime_load_module(runtime, good, null(), 1));
        invalid(wasm_runtime_call_ref(runtime, good, null(), 0, null_mut()).is_null());
        wasm_runtime_free_string(null_mut());
        wasm_runtime_free_bytes(null_mut(), 0);
    }
    wasm_runtime_destroy(runtime);
}

#[test]
fn a_runtime_belongs_to_its_thread() {
    let (lab, other) = (Lab::new(), Lab::new());
    assert_ne!(lab.runtime, other.runtime);
    let runtime = lab.runtime;
    std::thread::spawn(move || {
        fails(
            !wasm_runtime_tick(runtime, 1),
            WasmRuntimeError::NoRuntime,
            "this thread has no runtime",
        );
        wasm_runtime_destroy(runtime);
        // One of its own, which ends with the thread.
        assert_ne!(wasm_runtime_create(), 0);
    })
    .join()
    .unwrap();
    assert!(wasm_runtime_tick(runtime, 1));
    drop(lab);
    assert_eq!(other.call(c"add", &[c"1", c"1"]), 2);
}

/// A host function of the types `(i32, i64, f32, f64) -> f64`, which adds.
unsafe extern "C" fn add(
    data: *mut c_void,
    runtime: WasmRuntime,
    module: *const c_char,
    args: *const WasmNumber,
    count: usize,
    result: *mut WasmNumber,
) -> i32 {
    assert_eq!((shown(module).as_str(), count), ("sums", 4));
    unsafe {
        let calls = &*data.cast::<Cell<u32>>();
        calls.set(calls.get() + 1);
        let args = std::slice::from_raw_parts(args, count);
        if args[0].i32 < 0 {
            assert!(wasm_runtime_fail_native(runtime, c"too little".as_ptr()));
            return WasmNativeOutcome::Failed as i32;
        }
        if args[0].i32 > 100 {
            return WasmNativeOutcome::Unknown as i32;
        }
        assert_eq!((*result).f64, 0.0);
        (*result).f64 =
            f64::from(args[0].i32) + args[1].i64 as f64 + f64::from(args[2].f32) + args[3].f64;
    }
    WasmNativeOutcome::Answered as i32
}

const SUMS: &str = r#"(module
    (import "env" "add" (func $add (param i32 i64 f32 f64) (result f64)))
    (func (export "sum") (param i32) (result f64)
        (call $add (local.get 0) (i64.const 20) (f32.const 0.5) (f64.const 0.25))))"#;

#[test]
fn modules_import_functions_of_the_program() {
    let calls = Cell::new(0_u32);
    let data: *const Cell<u32> = &calls;
    let data = data.cast_mut().cast();
    let runtime = wasm_runtime_create();
    let types = [1, 2, 3, 4];
    let register = |module: &CStr, name: &CStr, types: &[i32], result, function| unsafe {
        let (types, count) = (types.as_ptr(), types.len());
        wasm_runtime_register_host_function(
            runtime,
            module.as_ptr(),
            name.as_ptr(),
            types,
            count,
            result,
            function,
            data,
        )
    };
    let load = |wat: &str| {
        let wasm = wat::parse_str(wat).unwrap();
        unsafe { wasm_runtime_load_module(runtime, c"sums".as_ptr(), wasm.as_ptr(), wasm.len()) }
    };
    let sum = |text: &CStr| {
        let mut result = WasmValue {
            kind: WasmValueType::None,
            value: WasmNumber { i64: 0 },
        };
        let (module, function) = (c"sums".as_ptr(), c"sum".as_ptr());
        let args = [text.as_ptr()];
        let done = unsafe {
            wasm_runtime_call_function(runtime, module, function, args.as_ptr(), 1, &mut result)
        };
        assert!(!done || result.kind == WasmValueType::F64);
        done.then_some(unsafe { result.value.f64 })
    };
    fails(!load(SUMS), WasmRuntimeError::Load, "`env::add`");
    assert!(register(c"env", c"add", &types, 4, Some(add)));
    assert!(load(SUMS));
    assert_eq!(sum(c"1"), Some(21.75));
    assert_eq!(sum(c"100"), Some(120.75));
    fails(
        sum(c"-1").is_none(),
        WasmRuntimeError::Trap,
        "`env::add`: too little",
    );
    assert!(load(SUMS));
    fails(
        sum(c"101").is_none(),
        WasmRuntimeError::Trap,
        "`env::add`: nobody answers it",
    );
    assert_eq!(calls.get(), 4);

    // Other types than it was registered with.
    fails(
        !load(r#"(module (import "env" "add" (func (param i32))))"#),
        WasmRuntimeError::Load,
        "imports `env::add` as (i32) -> (), but it is (i32, i64, f32, f64) -> (f64)",
    );
    let none = |failed, words| fails(failed, WasmRuntimeError::Invalid, words);
    none(
        !register(c"env", c"f", &[5], 0, Some(add)),
        "no WasmValueType",
    );
    none(
        !register(c"env", c"f", &[1, 0], 0, Some(add)),
        "parameter 1 is NONE",
    );
    none(
        !register(c"env", c"f", &[], -1, Some(add)),
        "no WasmValueType",
    );
    none(!register(c"env", c"f", &[], 0, None), "NULL");
    fails(
        !register(c"host", c"log", &[1, 1], 0, Some(add)),
        WasmRuntimeError::Reserved,
        "the scripts' ABI",
    );
    wasm_runtime_destroy(runtime);
}

/// What the callbacks about references are told, and say.
unsafe extern "C" fn on_canonicalize(
    data: *mut c_void,
    _: WasmRuntime,
    module: *const c_char,
    index: u32,
    buffer: *mut c_char,
    size: usize,
) -> i32 {
    assert_eq!(shown(module), "guest");
    let name = format!("game:77:{}\0", index + 1000);
    assert!(name.len() <= size);
    if index == 0 {
        return WasmNativeOutcome::Unknown as i32;
    }
    unsafe {
        buffer.copy_from(name.as_ptr().cast(), name.len());
        *data.cast::<u32>() = index;
    }
    WasmNativeOutcome::Answered as i32
}

unsafe extern "C" fn on_call_ref(
    data: *mut c_void,
    runtime: WasmRuntime,
    name: *const c_char,
    args: *const u8,
    args_len: usize,
) -> i32 {
    let name = shown(name);
    let index = unsafe { *data.cast::<u32>() };
    match name.as_str() {
        "game:77:1009" => {
            assert!(unsafe { wasm_runtime_fail_native(runtime, c"no mood".as_ptr()) });
            WasmNativeOutcome::Failed as i32
        }
        "game:77:1008" => WasmNativeOutcome::Answered as i32,
        _ if name == format!("game:77:{}", index + 1000) => {
            let mut len = 0;
            let module = c"guest".as_ptr();
            unsafe {
                // It is one of this runtime's own.
                let answer =
                    wasm_runtime_call_module_ref(runtime, module, index, args, args_len, &mut len);
                assert!(!answer.is_null());
                assert!(wasm_runtime_answer_ref(runtime, answer, len));
                wasm_runtime_free_bytes(answer, len);
            }
            WasmNativeOutcome::Answered as i32
        }
        _ => WasmNativeOutcome::Unknown as i32,
    }
}

#[test]
fn references_by_the_names_of_the_program() {
    let lab = Lab::new();
    assert_eq!(lab.call(c"name", &[c"3"]), 10);
    lab.call(c"say", &[c"3200", c"9"]);
    assert_eq!(lab.log(), ["Script guest: guest:1:3"]);
    let mut index = 0_u32;
    let data = (&raw mut index).cast();
    assert!(wasm_runtime_on_canonicalize_ref(
        lab.runtime,
        Some(on_canonicalize),
        data
    ));
    assert!(wasm_runtime_on_call_ref(
        lab.runtime,
        Some(on_call_ref),
        data
    ));
    assert_eq!(lab.call(c"name", &[c"3"]), 13);
    lab.call(c"say", &[c"3200", c"12"]);
    assert_eq!(lab.log(), ["Script guest: game:77:1003"]);
    // It comes back with its argument.
    assert_eq!(lab.call(c"call", &[]), 1);
    assert_eq!(lab.call(c"load", &[c"1040"]) & 0xFF, 42);
    lab.call(c"name", &[c"8"]);
    assert_eq!(lab.call(c"call", &[]), -4);
    lab.call(c"name", &[c"9"]);
    assert_eq!(lab.call(c"call", &[]), -6);
    let log = lab.log();
    assert!(log[0].contains("no mood"), "{log:?}");
    let text = |name: &[u8]| unsafe {
        let (at, len) = (name.as_ptr(), name.len() as u32);
        wasm_runtime_write_memory(lab.runtime, c"guest".as_ptr(), 3200, at, len)
    };
    assert!(text(b"lua:5:1\0"));
    assert_eq!(lab.call(c"call", &[]), -6);
    assert!(lab.log()[0].contains("no function reference `lua:5:1`"));
    // As before where the callback does not answer.
    lab.call(c"name", &[c"0"]);
    lab.call(c"say", &[c"3200", c"9"]);
    assert_eq!(lab.log(), ["Script guest: guest:1:0"]);
}

#[test]
fn one_module_alone() {
    let lab = Lab::new();
    let (runtime, module) = (lab.runtime, c"guest".as_ptr());
    let (nobody, source) = (c"nobody".as_ptr(), c"".as_ptr());
    unsafe {
        let args = c"abc".as_ptr().cast();
        let event = c"x".as_ptr();
        let raise =
            |module| wasm_runtime_trigger_event_for(runtime, module, event, args, 3, source);
        assert_eq!(raise(module), 1);
        assert_eq!(lab.log(), ["Script guest: abc"]);
        fails(raise(nobody) == -1, WasmRuntimeError::NoModule, "nobody");
        let mut index = 0;
        assert!(wasm_runtime_duplicate_module_ref(
            runtime, module, 4, &mut index
        ));
        assert_eq!(index, 4);
        assert!(wasm_runtime_remove_module_ref(runtime, module, 4));
        fails(
            !wasm_runtime_remove_module_ref(runtime, nobody, 4),
            WasmRuntimeError::NoModule,
            "nobody",
        );
        fails(
            !wasm_runtime_duplicate_module_ref(runtime, module, 4, null_mut()),
            WasmRuntimeError::Invalid,
            "NULL",
        );
        let mut bytes = [0_u8; 4];
        let to = bytes.as_mut_ptr();
        assert!(wasm_runtime_read_memory(runtime, module, 2048, to, 3));
        assert_eq!(bytes, *b"Ada\0");
        let to = bytes.as_mut_ptr();
        fails(
            !wasm_runtime_read_memory(runtime, module, 65535, to, 4),
            WasmRuntimeError::Failed,
            "outside its memory",
        );
        fails(
            !wasm_runtime_write_memory(runtime, module, 65535, to, 4),
            WasmRuntimeError::Failed,
            "outside its memory",
        );
        fails(
            !wasm_runtime_read_memory(runtime, module, 0, null_mut(), 4),
            WasmRuntimeError::Invalid,
            "NULL",
        );
    }
}

fn run(command: &mut Command) {
    let status = command
        .status()
        .unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
    assert!(status.success(), "{command:?} failed ({status})");
}

fn header() -> PathBuf {
    Path::new(FOLDER).join("include/CfxWasmRuntime.h")
}

#[test]
fn the_header_is_plain_c() {
    // Whoever builds Rust programs has a C compiler, which links them.
    run(Command::new("cc")
        .args(["-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic"])
        .args(["-fsyntax-only", "-x", "c"])
        .arg(header()));
}

/// Where cargo has put the libraries that belong to this test.
fn libraries() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    own.parent().unwrap().to_owned()
}

/// A program in C++ that this folder has, linked with these libraries.
fn program(name: &str, linked: &[&str]) -> PathBuf {
    let program = libraries().join(format!("{name}-{}", std::process::id()));
    let folder = Path::new(FOLDER);
    run(Command::new("g++")
        .args([
            "-std=c++17",
            "-g",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-pedantic",
        ])
        .arg(folder.join("tests/native").join(name).with_extension("cpp"))
        .arg("-I")
        .arg(folder.join("include"))
        .arg("-I")
        .arg(folder.join("../spacetime-client-ffi/include"))
        .arg("-L")
        .arg(libraries())
        .args(linked)
        .args(["-pthread", "-o"])
        .arg(&program));
    program
}

#[test]
fn a_program_in_cpp_runs_a_script() {
    let program = program("program", &["-lwasm_runtime_ffi"]);
    let module = program.with_extension("wasm");
    std::fs::write(&module, guest()).unwrap();
    run(Command::new(&program)
        .arg(&module)
        .env("LD_LIBRARY_PATH", libraries()));
    std::fs::remove_file(program).unwrap();
    std::fs::remove_file(module).unwrap();
}

/// Runs `game.cpp` with the script `game.rs`; `database` is what the script connects to.
fn play(name: &str, database: &str) {
    let program = program("game", &["-lwasm_runtime_ffi", "-lspacetime_client_ffi"]);
    let own = program.with_file_name(format!("game-{name}-{}", std::process::id()));
    std::fs::rename(&program, &own).unwrap();
    let game = own.with_extension("wasm");
    // Plain Rust, without any SDK.
    run(Command::new("rustc")
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "cdylib",
            "-Copt-level=s",
        ])
        .args(["--target", "wasm32-unknown-unknown", "-Dwarnings", "-o"])
        .arg(&game)
        .arg(Path::new(FOLDER).join("tests/native/game.rs")));
    let script = own.with_extension("script.wasm");
    std::fs::write(&script, guest()).unwrap();
    run(Command::new(&own)
        .args([&game, &script])
        .arg(database)
        .env("LD_LIBRARY_PATH", libraries()));
    for file in [own, game, script] {
        std::fs::remove_file(file).unwrap();
    }
}

#[test]
fn natives_in_cpp_are_imports_and_natives_of_scripts() {
    play("alone", "");
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_script_imports_the_client_for_spacetimedb() {
    let variable = |name: &str| {
        std::env::var(name)
            .unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask test --spacetimedb"))
    };
    let (url, module) = (variable(URL), variable(GAME_STATE_MODULE));
    let module = std::fs::read(&module).unwrap_or_else(|error| panic!("{module}: {error}"));
    let database = Api::new(&url).unwrap().publish(&module).unwrap();
    let url = url.replace("http://", "ws://");
    play("server", &format!("{url}/{}", database.name()));
    database.delete().unwrap();
}
