//! A program that is no game server and has scripts all the same: a lighthouse. It brings its
//! own natives, its own log and its own clock, and it survives what scripts do.
//!
//! `cargo run -p host-shim --example embed`

use std::cell::{Cell, RefCell};
use std::error::Error;
use std::rc::Rc;
use std::time::Duration;

use host_shim::{Host, Limits, Origin, Settings, UnknownNatives};

/// A keeper's script, by hand, so that the example needs no other toolchain. It turns the
/// lamp by a tenth of the time, in every tick, and never tires.
const KEEPER: &str = r#"(module
    (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
    (import "host" "log" (func $log (param i32 i32)))
    (memory (export "memory") 1)
    ;; An argument (a value of 4 bytes at 64) and a place for a number (8 bytes at 72).
    (data (i32.const 16) "\00\00\00\00\00\00\00\00\40\00\00\00\00\00\00\00\04\00\00\00")
    (data (i32.const 48) "\01\00\00\00\48\00\00\00\08\00\00\00")
    (data (i32.const 96) "the lamp is lit")
    (func (export "_start") (call $log (i32.const 96) (i32.const 15)))
    (func (export "__cfx_on_tick")
      ;; GET_GAME_TIMER
      (drop (call $invoke (i64.const 0xA4EA0691) (i32.const 0) (i32.const 0) (i32.const 48)))
      (i32.store (i32.const 64) (i32.div_u (i32.load (i32.const 72)) (i32.const 10)))
      ;; TURN_LAMP
      (drop (call $invoke (i64.const TURN_LAMP) (i32.const 16) (i32.const 1) (i32.const 0)))))"#;

/// One that falls asleep with its hand on the lever.
const SLEEPER: &str = r#"(module (func (export "__cfx_on_tick") (loop $z (br $z))))"#;

/// What has happened in an hour at sea.
#[derive(Debug, Default)]
pub struct Logbook {
    /// What scripts wrote, and who.
    pub lines: Vec<String>,
    /// The lamp's angle in degrees at the end.
    pub angle: i32,
    /// Why scripts were stopped.
    pub failures: Vec<String>,
}

/// Keeps the light for some rounds of 100 ms.
///
/// # Errors
/// When a script cannot be loaded.
pub fn keep_the_light(rounds: i64) -> Result<Logbook, Box<dyn Error>> {
    let host = Host::with(Settings {
        // No players and no cars: of the platform's natives there are those that concern
        // scripts themselves, and one that is not there is an error.
        simulated_world: false,
        unknown_natives: UnknownNatives::Error,
        limits: Limits {
            time: Some(Duration::from_millis(200)),
            memory: 16 << 20,
            ..Limits::default()
        },
        ..Settings::default()
    });

    // The clock is the program's. Here it is the count of rounds; it could be the time of day.
    let clock = Rc::new(Cell::new(0_i64));
    let time = Rc::clone(&clock);
    host.set_clock(move || time.get());

    // So is the log: a line at a time, as it comes.
    let lines = Rc::new(RefCell::new(Vec::new()));
    let written = Rc::clone(&lines);
    host.on_log(move |line| {
        let by = match line.origin {
            Origin::Script => line.resource.as_str(),
            Origin::Host => "host",
        };
        written.borrow_mut().push(format!("{by}: {}", line.text));
    });

    // And the natives. The lamp is shared by closure, never through a handle to the host,
    // which owns its natives.
    let angle = Rc::new(Cell::new(0));
    let lamp = Rc::clone(&angle);
    host.register("TURN_LAMP", move |degrees: i32| lamp.set(degrees % 360));

    let turn_lamp = host_shim::joaat("TURN_LAMP").to_string();
    let keeper = wat::parse_str(KEEPER.replace("TURN_LAMP", &turn_lamp))?;
    host.load("keeper", &keeper)?;
    host.load("sleeper", &wat::parse_str(SLEEPER)?)?;
    host.start("keeper")?;
    host.start("sleeper")?;
    let mut logbook = Logbook::default();
    for _ in 0..rounds {
        clock.set(clock.get() + 100);
        // The time is the clock's, so that a tick is told of none.
        host.tick(0);
        // The sleeper is stopped in the first round, the keeper goes on.
        let failures = host.take_failures().into_iter();
        logbook
            .failures
            .extend(failures.map(|failure| failure.to_string()));
    }
    logbook.lines = lines.take();
    logbook.angle = angle.get();
    Ok(logbook)
}

#[allow(dead_code, reason = "the tests run the rest")]
fn main() -> Result<(), Box<dyn Error>> {
    let logbook = keep_the_light(50)?;
    for line in logbook.lines.iter().chain(&logbook.failures) {
        println!("{line}");
    }
    println!("the lamp stands at {} degrees", logbook.angle);
    Ok(())
}
