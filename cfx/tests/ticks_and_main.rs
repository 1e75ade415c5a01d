//! `#[tick]` and `#[main]`, on the mock host: a program of its own, because they run in
//! every test.

use core::cell::Cell;

use cfx::mock::MockHost;
use cfx::prelude::*;
use cfx::print;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

thread_local! {
    static FAIL: Cell<bool> = const { Cell::new(false) };
}

#[cfx::main]
async fn start() -> Result<(), events::EmitError> {
    print!("main");
    events::emit("started", ("main",))?;
    next_tick().await;
    print!("main went on");
    Ok(())
}

#[event]
fn started(by: &str) {
    print!("started by {by}");
}

#[tick]
fn each_tick() -> Result<(), &'static str> {
    print!("tick");
    if FAIL.get() { Err("failed") } else { Ok(()) }
}

#[tick]
async fn slowly() {
    print!("slow begins");
    sleep(Duration::from_millis(100)).await;
    print!("slow ends");
}

#[test]
fn main_runs_when_everything_is_registered() {
    let host = MockHost::new();
    host.start();
    assert_eq!(host.take_log(), ["main", "started by main"]);
    host.start();
    assert!(host.take_log().is_empty(), "a second start does nothing");
    host.tick(50);
    assert!(host.take_log().contains(&"main went on".into()));
}

#[test]
fn ticks_run_each_tick_and_async_ones_not_while_they_wait() {
    let host = MockHost::new();
    host.start();
    host.tick(50);
    host.take_log();
    host.tick(50);
    assert_eq!(host.take_log(), ["tick"]);
    host.tick(50);
    assert_eq!(host.take_log(), ["tick", "slow ends"]);
    host.tick(50);
    assert_eq!(host.take_log(), ["tick", "slow begins"]);
}

#[test]
fn errors_are_logged_and_the_next_tick_runs() {
    let host = MockHost::new();
    host.start();
    host.tick(50);
    host.take_log();
    FAIL.set(true);
    host.tick(10);
    host.tick(10);
    FAIL.set(false);
    let error = "^1SCRIPT ERROR in tick: failed^7";
    assert_eq!(host.take_log(), ["tick", error, "tick", error]);
}
