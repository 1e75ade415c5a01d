//! Functions beside the ABI: a program's, which scripts import, and those that scripts export.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use host_shim::{
    Error, FunctionType, Host, Limits, LoadError, NativeError, ResourceState, Settings, Value,
    ValueType,
};

use crate::probe::wat;

use ValueType::{F32, F64, I32, I64};

const GUEST: &str = r#"(module
    (import "env" "mix" (func $mix (param i32 i64 f32 f64) (result f64)))
    (import "game" "say" (func $say (param i32 i32)))
    (import "env" "again" (func $again (result i32)))
    (memory (export "memory") 1)
    (data (i32.const 64) "hello")
    (data (i32.const 80) "\ff\fe")
    (global $depth (mut i32) (i32.const 0))
    (func (export "mix") (param i32 i64 f32 f64) (result f64)
        (call $mix (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
    (func (export "say") (param i32 i32) (call $say (local.get 0) (local.get 1)))
    (func (export "again") (result i32)
        (global.set $depth (i32.add (global.get $depth) (i32.const 1)))
        (call $again))
    (func (export "depth") (result i32) (global.get $depth))
    (func (export "half") (param f32) (result f32) (f32.div (local.get 0) (f32.const 2)))
    (func (export "wide") (param i64) (result i64) (local.get 0))
    (func (export "vector") (param v128))
    (func (export "two") (result i32 i32) (i32.const 1) (i32.const 2)))"#;

/// A host that has all that the guest imports, and what `say` was told.
fn host(settings: Settings) -> (Host, Rc<RefCell<Vec<String>>>) {
    let host = Host::with(settings);
    let said = Rc::new(RefCell::new(Vec::new()));
    host.import("env", "mix", &[I32, I64, F32, F64], Some(F64), |call| {
        let &[Value::I32(a), Value::I64(b), Value::F32(c), Value::F64(d)] = call.args() else {
            return Err("other arguments".into());
        };
        if a < 0 {
            return Err(format!("{a} is negative").into());
        }
        Ok(Some(Value::F64(f64::from(a) + b as f64 + f64::from(c) + d)))
    })
    .unwrap();
    let noted = Rc::clone(&said);
    host.import("game", "say", &[I32, I32], None, move |call| {
        let text = format!("{}: {}", call.resource(), call.text(0)?);
        noted.borrow_mut().push(text);
        Ok(None)
    })
    .unwrap();
    host.import("env", "again", &[], Some(I32), |call| {
        let Some(Value::I32(depth)) = call
            .host()
            .call_function(call.resource(), "depth", &[])
            .map_err(NativeError::from)?
        else {
            return Err("no depth".into());
        };
        if depth < 3 {
            return Ok(call.host().call_function(call.resource(), "again", &[])?);
        }
        Ok(Some(Value::I32(depth)))
    })
    .unwrap();
    (host, said)
}

fn loaded() -> (Host, Rc<RefCell<Vec<String>>>) {
    let (host, said) = host(Settings::default());
    host.load("guest", &wat(GUEST)).unwrap();
    (host, said)
}

#[test]
fn arguments_and_results_of_every_type() {
    let (host, said) = loaded();
    let args = [
        Value::I32(1),
        Value::I64(1 << 40),
        Value::F32(0.5),
        Value::F64(0.25),
    ];
    let sum = host.call_function("guest", "mix", &args).unwrap();
    assert_eq!(sum, Some(Value::F64(1_099_511_627_777.75)));
    host.call_export("guest", "say", &[64, 5]).unwrap();
    assert_eq!(said.take(), ["guest: hello"]);
}

#[test]
fn an_import_may_call_the_script_that_calls_it() {
    let (host, _) = loaded();
    let depth = host.call_function("guest", "again", &[]).unwrap();
    assert_eq!(depth, Some(Value::I32(3)));
}

#[test]
fn an_import_may_stop_the_script_that_calls_it() {
    let host = Host::new();
    host.import("env", "stop", &[], None, |call| {
        call.host().stop(call.resource())?;
        Ok(None)
    })
    .unwrap();
    let script = wat(r#"(module (import "env" "stop" (func $stop))
        (func (export "go") (result i32) (call $stop) (i32.const 7)))"#);
    host.load("guest", &script).unwrap();
    let answer = host.call_export("guest", "go", &[]).unwrap();
    assert_eq!(answer, Some(7), "it runs on to its end");
    assert_eq!(host.state("guest"), Some(ResourceState::Stopped));
}

#[test]
fn an_import_that_fails_is_a_trap_with_its_reason() {
    let (host, _) = loaded();
    let args = [
        Value::I32(-1),
        Value::I64(0),
        Value::F32(0.0),
        Value::F64(0.0),
    ];
    let error = host.call_function("guest", "mix", &args).unwrap_err();
    let Error::Failed(failure) = error else {
        panic!("{error}");
    };
    assert_eq!(failure.reason, "`env::mix`: -1 is negative");
    assert_eq!(failure.during, "a call of `mix`");
    assert!(!failure.backtrace.is_empty());
    assert_eq!(host.state("guest"), Some(ResourceState::Failed));
}

#[test]
fn bad_addresses_are_traps() {
    for (address, len, reason) in [
        (65_535, 2, "2 bytes at 0xffff lie outside memory"),
        (-1, -1, "4294967295 bytes at 0xffffffff lie outside memory"),
        (80, 2, "argument 0 is no UTF-8 text"),
    ] {
        let (host, said) = loaded();
        let error = host.call_export("guest", "say", &[address, len]);
        let error = error.unwrap_err().to_string();
        assert!(error.contains("`game::say`: "), "{error}");
        assert!(error.contains(reason), "{error}");
        assert!(said.borrow().is_empty());
    }
    let (host, _) = host(Settings {
        limits: Limits {
            payload: 4,
            ..Limits::default()
        },
        ..Settings::default()
    });
    host.load("guest", &wat(GUEST)).unwrap();
    let error = host.call_export("guest", "say", &[64, 5]).unwrap_err();
    assert!(error.to_string().contains("payload"), "{error}");
}

#[test]
fn what_answers_something_else_than_it_said_is_a_trap() {
    for (answer, words) in [(None, "nothing"), (Some(Value::F32(1.0)), "f32")] {
        let host = Host::new();
        host.import("env", "f", &[], Some(I32), move |_| Ok(answer))
            .unwrap();
        let script = wat(r#"(module (import "env" "f" (func $f (result i32)))
            (func (export "go") (result i32) (call $f)))"#);
        host.load("guest", &script).unwrap();
        let error = host.call_export("guest", "go", &[]).unwrap_err();
        let expected = format!("`env::f` answered {words}, but it was registered to answer i32");
        assert!(error.to_string().contains(&expected), "{error}");
    }
}

#[test]
fn imports_of_another_type_are_not_loaded() {
    let (host, _) = host(Settings::default());
    let script = wat(r#"(module (import "game" "say" (func (param i32 f32))))"#);
    let error = host.load("guest", &script).unwrap_err();
    assert!(matches!(error, LoadError::WrongImport { .. }), "{error}");
    assert_eq!(
        error.to_string(),
        "`guest` imports `game::say` as (i32, f32) -> (), but it is (i32, i32) -> ()"
    );
    let script = wat(r#"(module (import "game" "shout" (func)))"#);
    let error = host.load("guest", &script).unwrap_err().to_string();
    assert!(error.contains("`game::shout`"), "{error}");
    assert!(error.contains("env::mix, game::say, env::again"), "{error}");
    for module in ["host", "cfx", "cfx_spacetime_1"] {
        let error = host.import(module, "log", &[], None, |_| Ok(None));
        assert!(matches!(error, Err(Error::ReservedImport { .. })));
    }
}

#[test]
fn an_import_is_replaced_for_what_is_loaded_later() {
    let host = Host::new();
    let script = wat(r#"(module (import "env" "f" (func $f (result i32)))
        (import "env" "f" (func $same (result i32)))
        (func (export "go") (result i32) (i32.mul (call $f) (call $same))))"#);
    for (name, number) in [("one", 2), ("two", 3)] {
        host.import("env", "f", &[], Some(I32), move |_| {
            Ok(Some(Value::I32(number)))
        })
        .unwrap();
        host.load(name, &script).unwrap();
    }
    assert_eq!(host.call_export("one", "go", &[]).unwrap(), Some(4));
    assert_eq!(host.call_export("two", "go", &[]).unwrap(), Some(9));
}

#[test]
fn a_start_section_may_call_an_import() {
    let (host, said) = host(Settings::default());
    let script = wat(r#"(module (import "game" "say" (func $say (param i32 i32)))
        (memory (export "memory") 1) (data (i32.const 0) "early")
        (func $first (call $say (i32.const 0) (i32.const 5))) (start $first))"#);
    host.load("guest", &script).unwrap();
    assert_eq!(said.take(), ["guest: early"]);
}

#[test]
fn the_types_of_exports() {
    let (host, _) = loaded();
    let ty = |name| host.export_type("guest", name);
    assert_eq!(
        ty("mix").unwrap(),
        FunctionType::new(&[I32, I64, F32, F64], &[F64])
    );
    assert_eq!(ty("two").unwrap().results, [I32, I32]);
    assert!(matches!(ty("fly"), Err(Error::NoExport { .. })));
    assert!(matches!(ty("memory"), Err(Error::NoExport { .. })));
    let error = ty("vector").unwrap_err().to_string();
    assert!(error.contains("only numbers can be passed"), "{error}");
    host.stop("guest").unwrap();
    assert!(matches!(ty("mix"), Err(Error::NotRunning(_))));
}

#[test]
fn texts_become_what_a_function_takes() {
    let (host, _) = loaded();
    let call = |name, args: &[&str]| host.call_with_texts("guest", name, args);
    let sum = call("mix", &["0x10", "-1", "0.5", " 2e3 "]).unwrap();
    assert_eq!(sum, Some(Value::F64(2015.5)));
    assert_eq!(
        call("wide", &["18446744073709551615"]).unwrap(),
        Some(Value::I64(-1))
    );
    for (name, args, reason) in [
        ("mix", &["1", "2", "3"][..], "3 arguments were given"),
        ("half", &["1", "2"], "2 arguments were given"),
        (
            "mix",
            &["1", "1.5", "3", "4"],
            "argument 1: '1.5' is no i64 (it is (i32, i64, f32, f64) -> (f64))",
        ),
        ("half", &["many"], "argument 0: 'many' is no f32"),
        (
            "say",
            &["99999999999", "1"],
            "argument 0: '99999999999' is no i32",
        ),
        ("say", &["0x", "1"], "argument 0: '0x' is no i32"),
        ("two", &[], "it is () -> (i32, i32)"),
    ] {
        let error = call(name, args).unwrap_err();
        assert!(matches!(error, Error::BadCall { .. }), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
    }
    let error = host
        .call_function("guest", "half", &[Value::I32(1)])
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("argument 0 is an i32, it takes an f32"),
        "{error}"
    );
    for (name, args) in [("half", &[0][..]), ("mix", &[0; 4])] {
        let error = host.call_export("guest", name, args).unwrap_err();
        assert!(error.to_string().contains("integer"), "{error}");
    }
    assert_eq!(host.state("guest"), Some(ResourceState::Loaded));
}

#[test]
fn imports_need_no_memory() {
    let host = Host::new();
    let called = Rc::new(Cell::new(false));
    let seen = Rc::clone(&called);
    host.import("env", "f", &[], None, move |call| {
        seen.set(true);
        let error = call.bytes(0).unwrap_err();
        assert!(matches!(error, NativeError::WrongArguments(_)));
        Ok(None)
    })
    .unwrap();
    let script = wat(r#"(module (import "env" "f" (func $f)) (export "go" (func $f)))"#);
    host.load("guest", &script).unwrap();
    // The script exports what it imports.
    host.call_export("guest", "go", &[]).unwrap();
    assert!(called.get());
}
