//! What scripts cost, as the host measures it.

use std::time::Duration;

use host_shim::{Costs, HandlerCost, Host, Limits, Settings};
use serde_json::json;

use crate::probe::wat;

fn counting() -> Host {
    Host::with(Settings {
        limits: Limits {
            fuel: Some(u64::MAX),
            ..Limits::default()
        },
        ..Settings::default()
    })
}

fn cost<'a>(costs: &'a Costs, resource: &str, handler: &str) -> &'a HandlerCost {
    (costs.handlers.iter())
        .find(|cost| cost.resource == resource && cost.handler == handler)
        .unwrap_or_else(|| panic!("{costs:#?}"))
}

/// A tick calls native 7 twice and logs; an event grows the memory by a page and traps if its
/// payload is longer than two bytes.
const WORKER: &str = r#"(module
    (import "host" "log" (func $log (param i32 i32)))
    (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 1024))
    (func (export "__cfx_free") (param i32 i32 i32))
    (func (export "__cfx_on_tick")
      (drop (call $invoke (i64.const 7) (i32.const 0) (i32.const 0) (i32.const 0)))
      (drop (call $invoke (i64.const 7) (i32.const 0) (i32.const 0) (i32.const 0)))
      (call $log (i32.const 0) (i32.const 0)))
    (func (export "__cfx_on_event") (param i32 i32 i32 i32)
      (drop (memory.grow (i32.const 1)))
      (if (i32.gt_u (local.get 2) (i32.const 2)) (then unreachable))))"#;

#[test]
fn handlers_are_counted_each_for_itself() {
    let host = counting();
    host.register("0x7", || ());
    let measurement = host.measure().unwrap();
    host.load("worker", &wat(WORKER)).unwrap();
    host.start("worker").unwrap();
    for _ in 0..5 {
        host.tick(50);
    }
    host.emit("grow", json!([1]), "").unwrap();
    host.emit("grow", json!([2]), "").unwrap();
    let costs = measurement.costs();
    assert_eq!(costs.ticks, 5);
    let tick = cost(&costs, "worker", "a tick");
    assert_eq!((tick.calls, tick.trapped, tick.memory_growth), (5, 0, 0));
    assert_eq!(tick.native_calls(), 15);
    assert_eq!(
        (&*tick.natives[0].native, tick.natives[0].calls),
        ("0x7", 10)
    );
    assert_eq!(
        (&*tick.natives[1].native, tick.natives[1].calls),
        ("log", 5)
    );
    assert!(tick.min_ns <= tick.mean_ns && tick.mean_ns <= tick.max_ns);
    assert!(tick.min_ns <= tick.p99_ns && tick.p99_ns <= tick.max_ns);
    assert_eq!(tick.total_ns / 5, tick.mean_ns);
    let grow = cost(&costs, "worker", "event `grow`");
    assert_eq!((grow.calls, grow.memory_growth), (2, 2 * 65536));
    let resource = &costs.resources[0];
    assert_eq!(resource.memory, 3 * 65536);
    assert_eq!(
        resource.total_ns,
        costs.handlers.iter().map(|cost| cost.total_ns).sum::<u64>()
    );
    assert_eq!(resource.tick_ns, resource.total_ns / 5);

    host.emit("grow", json!([1, 2, 3]), "").unwrap();
    let costs = measurement.costs();
    let grow = cost(&costs, "worker", "event `grow`");
    assert_eq!((grow.calls, grow.trapped), (3, 1));
    measurement.reset();
    assert!(measurement.costs().handlers.is_empty());
    drop(measurement);
    assert!(host.measure().is_ok());
}

#[test]
fn fuel_is_the_same_in_every_run_and_belongs_to_the_handler_that_burnt_it() {
    // The outer handler calls the inner one of the same script by way of the host.
    let script = |loops: u32| {
        wat(&format!(
            r#"(module
        (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (func (export "inner") (local $i i32)
          (loop $again
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $again (i32.lt_u (local.get $i) (i32.const {loops})))))
        (func (export "__cfx_on_tick")
          (drop (call $invoke (i64.const 7) (i32.const 0) (i32.const 0) (i32.const 0)))))"#
        ))
    };
    let run = |loops| {
        let host = counting();
        host.native(7, |call| {
            let host = call.host().clone();
            host.call_export("nested", "inner", &[])?;
            Ok(())
        });
        let measurement = host.measure().unwrap();
        host.load("nested", &script(loops)).unwrap();
        host.start("nested").unwrap();
        host.tick(50);
        let costs = measurement.costs();
        (
            cost(&costs, "nested", "a tick").fuel.unwrap(),
            cost(&costs, "nested", "a call of `inner`").fuel.unwrap(),
        )
    };
    let (outer, inner) = run(10);
    assert_eq!(run(10), (outer, inner));
    let (outer_of_more, inner_of_more) = run(1010);
    assert_eq!(outer, outer_of_more);
    assert!(inner_of_more >= inner + 1000 * 4, "{inner} {inner_of_more}");
}

#[test]
fn without_a_limit_no_fuel_is_counted() {
    let host = Host::new();
    let measurement = host.measure().unwrap();
    host.load(
        "worker",
        &wat(r#"(module (func (export "__cfx_on_tick")))"#),
    )
    .unwrap();
    host.start("worker").unwrap();
    host.tick(50);
    let costs = measurement.costs();
    assert_eq!(cost(&costs, "worker", "a tick").fuel, None);
    assert_eq!(measurement.stacks().samples(), 0);
    let json = serde_json::to_value(&costs).unwrap();
    let handlers = json["handlers"].as_array().unwrap();
    assert!(
        handlers
            .iter()
            .any(|handler| handler["handler"] == "a tick")
    );
    assert_eq!(json["resources"][0]["resource"], "worker");
}

#[test]
fn a_handler_that_a_panic_has_left_is_forgotten() {
    let host = counting();
    host.native(7, |_| panic!("the test's own fault"));
    let measurement = host.measure().unwrap();
    host.load("a", &wat(WORKER)).unwrap();
    host.start("a").unwrap();
    let tick = std::panic::AssertUnwindSafe(|| host.tick(50));
    assert!(std::panic::catch_unwind(tick).is_err());
    host.native(7, |_| Ok(()));
    host.load("b", &wat(WORKER)).unwrap();
    host.start("b").unwrap();
    host.emit("e", json!([]), "").unwrap();
    let costs = measurement.costs();
    assert_eq!(cost(&costs, "b", "event `e`").calls, 1);
    let left = |cost: &HandlerCost| cost.resource == "a" && cost.handler == "a tick";
    assert!(!costs.handlers.iter().any(left));
}

#[test]
fn samples_name_the_functions_that_run() {
    let host = Host::with(Settings {
        sampling: Some(Duration::from_micros(200)),
        ..Settings::default()
    });
    let measurement = host.measure().unwrap();
    let script = wat(r#"(module
        (func $_ZN4busy4work17h0123456789abcdefE (local $i i32)
          (loop $again
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $again (i32.lt_u (local.get $i) (i32.const 1000000)))))
        (func (export "__cfx_on_tick") (call $_ZN4busy4work17h0123456789abcdefE)))"#);
    host.load("busy", &script).unwrap();
    host.start("busy").unwrap();
    // As long as it takes: each tick is work for longer than the time between two samples.
    for _ in 0..100_000 {
        host.tick(50);
        if measurement.stacks().samples() > 2 {
            break;
        }
    }
    let folded = measurement.stacks().folded();
    assert!(folded.starts_with("busy;a tick;"), "{folded}");
    assert!(folded.contains(";busy::work "), "{folded}");
}
