//! What a host costs: starting a script with and without the cache, and calls in both
//! directions under each limit that is counted while scripts run.
//!
//! `cargo xtask bench host` runs it. An argument is the path of a `.wasm` file to start in
//! the place of the one that is made up here.

use std::error::Error;
use std::time::{Duration, Instant};

use host_shim::{Cache, Compiler, Host, Limits, RecordOptions, Settings};

fn main() -> Result<(), Box<dyn Error>> {
    let wasm = match std::env::args_os().nth(1) {
        Some(path) => std::fs::read(path)?,
        None => made_up(200 * 1024)?,
    };
    starts(&wasm)?;
    calls()
}

/// The fastest and the middle one of many times.
fn times(count: usize, mut run: impl FnMut() -> Duration) -> (Duration, Duration) {
    let mut times: Vec<_> = (0..count).map(|_| run()).collect();
    times.sort();
    (times[0], times[count / 2])
}

fn starts(wasm: &[u8]) -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("host-shim-costs-{}", std::process::id()));
    let cached = Settings {
        cache: Some(Cache::new(&folder)),
        ..Settings::default()
    };
    println!("starting a script of {} KiB", wasm.len() / 1024);
    // A compiler is made once for all scripts, so it is not part of the time.
    let start = |settings: &Settings, count| {
        times(count, || {
            let compiler = Compiler::new(settings);
            let host = Host::with_compiler(settings.clone(), &compiler);
            let begin = Instant::now();
            let script = compiler.compile("script", wasm);
            let loaded = script.and_then(|script| host.load_script("script", &script));
            loaded.unwrap_or_else(|error| panic!("{error}"));
            host.start("script")
                .unwrap_or_else(|error| panic!("{error}"));
            begin.elapsed()
        })
    };
    let (fastest, middle) = start(&Settings::default(), 3);
    println!("  compiled: {fastest:.1?} at best, {middle:.1?} usually");
    start(&cached, 1);
    let (fastest, middle) = start(&cached, 50);
    println!("  cached:   {fastest:.1?} at best, {middle:.1?} usually");
    let modules: Vec<(&str, &[u8])> = vec![("script", wasm); 4];
    let one = times(1, || {
        let compiler = Compiler::new(&Settings::default());
        let begin = Instant::now();
        for (name, wasm) in &modules {
            drop(compiler.compile(name, wasm));
        }
        begin.elapsed()
    });
    let together = times(1, || {
        let compiler = Compiler::new(&Settings::default());
        let begin = Instant::now();
        drop(compiler.compile_all(&modules));
        begin.elapsed()
    });
    println!(
        "  four of them: {:.1?} one by one, {:.1?} together",
        one.0, together.0
    );
    std::fs::remove_dir_all(folder)?;
    Ok(())
}

/// Calls of natives in a loop, and a handler for events.
const CALLER: &str = r#"(module
  (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  ;; A whole number, and a text of three letters.
  (data (i32.const 64) "\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\04\00\00\00\00\00\00\00")
  (data (i32.const 88) "\01\00\00\00\00\00\00\00\10\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00")
  (data (i32.const 272) "Ada\00")
  ;; A number as the result, to 512.
  (data (i32.const 400) "\01\00\00\00\00\02\00\00\08\00\00\00")
  (func (export "natives") (param $count i32) (param $args i32)
    (loop $next
      (drop (call $invoke (i64.const 7) (i32.const 64) (local.get $args) (i32.const 400)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $next (local.get $count))))
  (func (export "loops") (param $count i32) (local $sum i32)
    (loop $next
      (local.set $sum (i32.xor (local.get $sum) (i32.mul (local.get $count) (i32.const 77))))
      (i32.store (i32.const 600) (local.get $sum))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $next (local.get $count))))
  (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 4096))
  (func (export "__cfx_free") (param i32 i32 i32))
  (func (export "__cfx_on_event") (param i32 i32 i32 i32)))"#;

fn calls() -> Result<(), Box<dyn Error>> {
    const COUNT: u32 = 200_000;
    let unlimited = Limits {
        time: None,
        ..Limits::default()
    };
    let variants = [
        ("no time limit", unlimited.clone(), Watched::No),
        ("time limit (the default)", Limits::default(), Watched::No),
        (
            "fuel",
            Limits {
                fuel: Some(u64::MAX),
                ..unlimited
            },
            Watched::No,
        ),
        ("measured", Limits::default(), Watched::Measured),
        ("recorded", Limits::default(), Watched::Recorded),
    ];
    let wasm = wat::parse_str(CALLER)?;
    println!("one call, in nanoseconds");
    println!(
        "  {:<26}{:>8}{:>12}{:>10}{:>10}",
        "", "native", "with text", "event", "loop"
    );
    for (name, limits, watched) in variants {
        let host = Host::with(Settings {
            limits,
            ..Settings::default()
        });
        let measurement = (watched == Watched::Measured).then(|| host.measure());
        let _measurement = measurement.transpose()?;
        let recorder = (watched == Watched::Recorded)
            .then(|| host.record(std::io::sink(), RecordOptions::default()));
        let _recorder = recorder.transpose()?;
        host.native(7, |call| {
            call.set_result(call.slot(0));
            Ok(())
        });
        host.load("caller", &wasm)?;
        host.start("caller")?;
        let natives = |args| {
            times(20, || {
                let begin = Instant::now();
                let args = [i64::from(COUNT), args];
                let called = host.call_export("caller", "natives", &args);
                called.unwrap_or_else(|error| panic!("{error}"));
                begin.elapsed() / COUNT
            })
        };
        let events = times(20, || {
            let begin = Instant::now();
            for _ in 0..COUNT / 10 {
                let raised = host.emit("e", vec![0x90], "");
                raised.unwrap_or_else(|error| panic!("{error}"));
            }
            begin.elapsed() / (COUNT / 10)
        });
        let loops = times(20, || {
            let begin = Instant::now();
            let called = host.call_export("caller", "loops", &[i64::from(COUNT) * 100]);
            called.unwrap_or_else(|error| panic!("{error}"));
            // In hundredths, as one turn takes less than a nanosecond.
            begin.elapsed() / COUNT
        });
        println!(
            "  {name:<26}{:>8}{:>12}{:>10}{:>10.2}",
            natives(1).0.as_nanos(),
            natives(2).0.as_nanos(),
            events.0.as_nanos(),
            loops.0.as_nanos() as f64 / 100.0
        );
    }
    Ok(())
}

/// Who looks on.
#[derive(Clone, Copy, PartialEq)]
enum Watched {
    No,
    Measured,
    Recorded,
}

/// A module of about that size: functions of some length that call each other.
fn made_up(size: usize) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut text = String::from("(module (memory (export \"memory\") 4)");
    // What one of them has in the module's file, about.
    for number in 0..size / 112 {
        let next = number + 1;
        text.push_str(&format!(
            "(func $f{number} (param $a i32) (param $b i64) (result i64) (local $i i32)
               (loop $next
                 (i64.store offset={offset} (i32.and (local.get $a) (i32.const 0xffff))
                   (i64.add (local.get $b) (i64.const {number}123456)))
                 (if (i32.gt_u (local.get $i) (i32.const 77)) (then
                   (return (call $f{next} (local.get $i) (i64.load offset=16 (local.get $i))))))
                 (local.set $b (i64.rotl (i64.xor (local.get $b)
                   (i64.extend_i32_u (i32.mul (local.get $i) (i32.const 40503)))) (i64.const 9)))
                 (local.set $i (i32.add (local.get $i) (i32.const 1)))
                 (br_if $next (i32.lt_u (local.get $i) (local.get $a))))
               (i64.add (local.get $b) (i64.extend_i32_u (local.get $i))))",
            offset = number % 4096 * 8,
        ));
    }
    let last = size / 112;
    text.push_str(&format!(
        "(func $f{last} (param i32 i64) (result i64) (local.get 1))
         (func (export \"_start\") (drop (call $f0 (i32.const 3) (i64.const 1)))))"
    ));
    Ok(wat::parse_str(&text)?)
}
