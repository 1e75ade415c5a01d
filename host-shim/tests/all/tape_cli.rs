//! `host-shim record`, `replay` and `bench`, as programs.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::probe::wat;

fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_host-shim"))
        .args(args)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

/// A tick asks for the time and logs a text; an event logs its payload, and traps if that is
/// `trap`.
fn clock(text: &str) -> Vec<u8> {
    wat(&format!(
        r#"(module
        (import "host" "log" (func $log (param i32 i32)))
        (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (data (i32.const 16) "\01\00\00\00\00\01\00\00\08\00\00\00")
        (data (i32.const 32) "{text}")
        (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 1024))
        (func (export "__cfx_free") (param i32 i32 i32))
        (func (export "__cfx_on_event") (param i32 i32 i32 i32)
          (if (i32.eq (local.get 2) (i32.const 6)) (then unreachable)))
        (func (export "__cfx_on_tick")
          (drop (call $invoke (i64.const 0xA4EA0691) (i32.const 0) (i32.const 0) (i32.const 16)))
          (call $log (i32.const 32) (i32.const {len}))))"#,
        len = text.len()
    ))
}

#[test]
fn a_session_is_recorded_and_replayed_up_to_the_first_difference() {
    let folder = folder("tape");
    std::fs::write(folder.join("clock.wasm"), clock("tick")).unwrap();
    std::fs::write(folder.join("other.wasm"), clock("tock")).unwrap();
    let (code, out, err) = run(&folder, &["record", "clock.wasm", "--ticks", "2"]);
    assert_eq!(
        (code, &*out),
        (0, "[script:clock] tick\n[script:clock] tick\n")
    );
    assert!(
        err.contains("host-shim replay session.tape PATH..."),
        "{err}"
    );

    let (code, out, err) = run(&folder, &["replay", "session.tape", "clock.wasm"]);
    assert_eq!(
        (code, &*out),
        (0, "[script:clock] tick\n[script:clock] tick\n")
    );
    assert!(err.contains("do what was recorded"), "{err}");
    assert!(err.contains("2 ticks"), "{err}");

    let module = ["replay", "session.tape", "--module", "clock=other.wasm"];
    let (code, out, err) = run(&folder, &module);
    assert_eq!((code, &*out), (1, ""));
    for words in [
        "resource `clock` differs from the recording in a tick, tick 1 at 50 ms",
        "recorded: log \"tick\"",
        "now:      log \"tock\"",
        "GET_GAME_TIMER() -> 50",
        "other builds than the recorded ones: clock",
    ] {
        assert!(err.contains(words), "{words}\n{err}");
    }

    let (code, out, _) = run(&folder, &["replay", "session.tape", "--show"]);
    assert_eq!(code, 0);
    assert!(
        out.contains("clock: a tick\n  GET_GAME_TIMER() -> 50\n"),
        "{out}"
    );

    // What is missing or wrong, and what to do about it.
    let (code, _, err) = run(&folder, &["replay", "session.tape"]);
    assert_eq!(code, 1);
    assert!(
        err.contains("host-shim replay session.tape PATH..."),
        "{err}"
    );
    let (code, _, err) = run(&folder, &["replay", "session.tape", "other.wasm"]);
    assert_eq!(code, 1);
    assert!(err.contains("--module NAME=other.wasm"), "{err}");
    let (code, _, err) = run(&folder, &["replay", "clock.wasm", "clock.wasm"]);
    assert_eq!(code, 1);
    assert!(err.contains("no recording"), "{err}");
    let bytes = std::fs::read(folder.join("session.tape")).unwrap();
    std::fs::write(folder.join("cut.tape"), &bytes[..bytes.len() - 9]).unwrap();
    let (code, _, err) = run(&folder, &["replay", "cut.tape", "clock.wasm"]);
    assert_eq!(code, 1);
    assert!(
        err.contains("cut off") && err.contains("--partial"),
        "{err}"
    );
    let (code, ..) = run(&folder, &["replay", "cut.tape", "clock.wasm", "--partial"]);
    assert_eq!(code, 0);
    let (code, _, err) = run(&folder, &["record", "clock.wasm", "--only", "shop"]);
    assert_eq!(code, 1);
    assert!(
        err.contains("--only shop") && err.contains("clock"),
        "{err}"
    );

    let with_modules = ["record", "clock.wasm", "--modules", "-o", "all.tape"];
    assert_eq!(run(&folder, &with_modules).0, 0);
    std::fs::remove_file(folder.join("clock.wasm")).unwrap();
    assert_eq!(run(&folder, &["replay", "all.tape"]).0, 0);
}

#[test]
fn handlers_are_measured() {
    let folder = folder("bench");
    std::fs::write(folder.join("clock.wasm"), clock("tick")).unwrap();
    let rounds = [
        "bench",
        "clock.wasm",
        "--rounds",
        "20",
        "--warmup",
        "1",
        "--ticks",
        "2",
    ];
    let (code, out, err) = run(&folder, &[&rounds[..], &["--natives"]].concat());
    assert_eq!(code, 0, "{err}");
    assert!(out.starts_with("20 rounds, 40 ticks"), "{out}");
    let tick = out.lines().find(|line| line.contains("  a tick ")).unwrap();
    let cells: Vec<_> = tick.split_whitespace().collect();
    assert_eq!(
        (cells[3], *cells.last().unwrap()),
        ("40", "2.000"),
        "{tick}"
    );
    assert!(
        out.lines()
            .any(|line| line.contains("GET_GAME_TIMER") && line.ends_with("40"))
    );
    // Nothing of what the scripts log while they are measured.
    assert!(!out.contains("[script:"), "{out}");

    let (code, out, err) = run(
        &folder,
        &[&rounds[..], &["--json", "--event", "e", "[]"]].concat(),
    );
    assert_eq!(code, 0, "{err}");
    let report: Value = serde_json::from_str(&out).unwrap();
    let handlers = report["handlers"].as_array().unwrap();
    let event = (handlers.iter())
        .find(|handler| handler["handler"] == "event `e`")
        .unwrap();
    assert_eq!(event["calls"], 20);
    assert!(event["fuel"].as_u64().unwrap() > 0);
    assert_eq!(report["resources"][0]["resource"], "clock");

    let flames = [&rounds[..], &["--no-fuel", "--flame", "clock.json"]].concat();
    let (code, out, err) = run(&folder, &flames);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("speedscope"), "{err}");
    assert!(out.lines().any(|line| line.contains(" - ")), "{out}");
    let file = std::fs::read(folder.join("clock.json")).unwrap();
    let file: Value = serde_json::from_slice(&file).unwrap();
    assert_eq!(file["profiles"][0]["type"], "sampled");

    let trap = [&rounds[..], &["--event", "e", "[\"trap\"]"]].concat();
    let (code, out, err) = run(&folder, &trap);
    assert_eq!((code, &*out), (1, ""));
    assert!(
        err.contains("a script failed") && err.contains("host-shim run"),
        "{err}"
    );
}
