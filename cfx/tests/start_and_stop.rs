//! `#[on_start]`, `#[on_stop]` and `#[tick(interval = "..")]`, on the mock host: a program
//! of its own, because they run in every test.

use cfx::mock::MockHost;
use cfx::prelude::*;
use cfx::print;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Says when it is dropped.
struct Tell(&'static str);

impl Drop for Tell {
    fn drop(&mut self) {
        print!("{} dropped", self.0);
    }
}

fn started() -> MockHost {
    let host = MockHost::new();
    host.start();
    host.take_log();
    host
}

/// Lets so much time pass, and says what was logged.
fn tick(host: &MockHost, ms: u64) -> Vec<String> {
    host.tick(ms);
    host.take_log()
}

#[on_start]
fn first() {
    print!("started");
}

#[on_start]
async fn second() -> Result<(), &'static str> {
    print!("started too");
    next_tick().await;
    Err("failed")
}

#[on_stop]
fn stopping() -> Result<(), &'static str> {
    print!("stopping");
    Err("failed")
}

#[on_stop]
fn stopping_too() {
    print!("stopping too");
    spawn(async { print!("never") });
}

#[event("onResourceStop")]
async fn any_stop(name: String) {
    let _tell = Tell("handler");
    print!("{name} stops");
    next_tick().await;
    print!("never");
}

#[tick(interval = "1s")]
fn each_second() -> Result<(), &'static str> {
    print!("second");
    Ok(())
}

#[tick(interval = "400ms")]
async fn slow() {
    print!("slow begins");
    sleep(Duration::from_millis(500)).await;
    print!("slow ends");
}

#[test]
fn the_start_of_this_resource_and_of_no_other() {
    let host = started();
    host.event("onResourceStart", ("another",), "");
    host.event("onResourceStart", (5,), "");
    host.event("onResourceStart", (), "");
    assert!(host.take_log().is_empty());
    host.event("onResourceStart", ("mock",), "");
    assert_eq!(host.take_log(), ["started", "started too"]);
    host.event("onResourceStart", ("mock",), "net:3");
    assert_eq!(host.take_log().len(), 1, "the warning about the network");
    host.tick(0);
    assert!(
        host.take_log()
            .contains(&"^1SCRIPT ERROR in on_start: failed^7".into())
    );
}

#[test]
fn the_stop_ends_everything_after_its_handlers() {
    let host = started();
    spawn(async {
        let _tell = Tell("first task");
        std::future::pending::<()>().await;
    });
    let handle = spawn(async {
        let _tell = Tell("second task");
        sleep(Duration::from_secs(1)).await;
    });
    task::timeout(Duration::from_secs(1), || print!("never")).forget();
    host.event("onResourceStop", ("another",), "");
    assert_eq!(host.take_log(), ["another stops"]);
    host.event("onResourceStop", ("mock",), "");
    assert_eq!(
        host.take_log(),
        [
            "stopping",
            "^1SCRIPT ERROR in on_stop: failed^7",
            "stopping too",
            "mock stops",
            "handler dropped",
            "handler dropped",
            "second task dropped",
            "first task dropped",
        ]
    );
    assert!(handle.is_finished());

    let late = Tell("late task");
    spawn(async move {
        let _late = late;
        print!("never");
    });
    assert_eq!(host.take_log(), ["late task dropped"]);
    task::interval(Duration::ZERO, || print!("never")).forget();
    let _guard = task::on_each_tick(|| print!("what is asked for anew runs"));
    assert_eq!(tick(&host, 9000), ["what is asked for anew runs"]);
}

#[test]
fn intervals_are_planned_and_not_made_up_for() {
    let host = started();
    let seconds = |ms| {
        let log = tick(&host, ms);
        log.iter().filter(|line| *line == "second").count()
    };
    assert_eq!(seconds(100), 1, "the first tick");
    assert_eq!(seconds(999), 0);
    assert_eq!(seconds(101), 1, "late, at 1200");
    assert_eq!(seconds(899), 0);
    assert_eq!(seconds(1), 1, "as planned, at 2100");
    assert_eq!(seconds(5000), 1, "those in between are left out");
    assert_eq!(seconds(0), 0);
    assert_eq!(seconds(1000), 1, "and the plan stays");
}

#[test]
fn async_intervals_do_not_overlap() {
    let host = started();
    let slow = |ms| {
        let mut log = tick(&host, ms);
        log.retain(|line| line.starts_with("slow"));
        log
    };
    assert_eq!(slow(100), ["slow begins"]);
    assert!(slow(400).is_empty());
    // At 600; 500 was missed, 900 is next.
    assert_eq!(slow(100), ["slow ends"]);
    assert!(slow(299).is_empty());
    assert_eq!(slow(1), ["slow begins"]);
}
