//! The program: what it prints, and how it ends.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::probe::wat;

/// A folder of one test's own.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn script(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(format!("{name}.wasm"));
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, wat(text)).unwrap();
    path.to_str().unwrap().to_owned()
}

fn run(args: &[&str]) -> (i32, String, String) {
    let output: Output = Command::new(env!("CARGO_BIN_EXE_host-shim"))
        .args(args)
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

/// Logs `start`, `tick`, and for an event its name, source, and payload.
const REPORTER: &str = r#"(module
    (import "host" "log" (func $log (param i32 i32)))
    (memory (export "memory") 1)
    (data (i32.const 8) "start")
    (data (i32.const 16) "tick")
    (func (export "_start") (call $log (i32.const 8) (i32.const 5)))
    (func (export "__cfx_on_tick") (call $log (i32.const 16) (i32.const 4)))
    (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 1024))
    (func (export "__cfx_free") (param i32 i32 i32))
    (func (export "__cfx_on_event") (param i32 i32 i32 i32)
      ;; From the name to the payload: the host has put the source between.
      (call $log (local.get 0) (i32.sub (i32.add (local.get 1) (local.get 2)) (local.get 0)))))"#;

/// The reporter's line for an event.
fn event(name: &str, source: &str, payload: &str) -> String {
    format!("[script:reporter] {name}\0{source}\0{payload}\n")
}

const START: &str = "[script:reporter] start\n";
const TICK: &str = "[script:reporter] tick\n";

#[test]
fn events_and_ticks_take_turns() {
    let folder = folder("turns");
    let path = script(&folder, "reporter", REPORTER);
    let (code, out, err) = run(&["run", &path]);
    assert_eq!((code, out, err.as_str()), (0, [START, TICK].concat(), ""));

    let events = [
        "--event", "one", "[1]", "--event", "two", "[2]", "--source", "net:3", "--event", "three",
        "[3]", "--source", "server",
    ];
    let one = event("one", "", "\u{FFFD}\u{1}");
    let two = event("two", "net:3", "\u{FFFD}\u{2}");
    let three = event("three", "net:65535", "\u{FFFD}\u{3}");
    let with = |ticks: &[&str]| {
        let (code, out, err) = run(&[&["run", &path], &events[..], ticks].concat());
        assert_eq!((code, err.as_str()), (0, ""));
        out
    };
    assert_eq!(
        with(&[]),
        [START, &one, TICK, &two, TICK, &three, TICK].concat()
    );
    assert_eq!(
        with(&["--ticks", "2"]),
        [START, &one, TICK, &two, &three, TICK].concat()
    );
    assert_eq!(
        with(&["--ticks", "1"]),
        [START, &one, &two, &three, TICK].concat()
    );
    assert_eq!(
        with(&["--ticks", "0"]),
        [START, &one, &two, &three].concat()
    );
    assert_eq!(
        with(&["--ticks", "4"]),
        [START, &one, TICK, &two, TICK, &three, TICK, TICK].concat()
    );
}

/// Asks native 7 for a value of the type in the first byte, and logs it.
fn asker(kind: u8) -> String {
    format!(
        r#"(module
        (import "host" "log" (func $log (param i32 i32)))
        (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (data (i32.const 16) "\{kind:02x}\00\00\00\00\01\00\00\40\00\00\00")
        (data (i32.const 64) "null")
        (func (export "__cfx_on_tick") (local $len i32)
          (local.set $len
            (call $invoke (i64.const 7) (i32.const 0) (i32.const 0) (i32.const 16)))
          (if (i32.eq (local.get $len) (i32.const -4))
            (then (call $log (i32.const 64) (i32.const 4)))
            (else
              ;; One byte more: the host takes the last NUL for the text's end.
              (call $log (i32.const 256) (i32.add (local.get $len) (i32.const 1)))))))"#
    )
}

#[test]
fn natives_answer_what_the_command_line_says() {
    let folder = folder("natives");
    let answer = |kind: u8, json: &str| {
        let path = script(&folder, "asker", &asker(kind));
        let native = format!("0x7={json}");
        let (code, out, err) = run(&["run", &path, "--native", &native]);
        assert_eq!((code, err.as_str()), (0, ""), "{json}");
        out.strip_prefix("[script:asker] ")
            .and_then(|line| line.strip_suffix('\n'))
            .unwrap()
            .to_owned()
    };
    assert_eq!(answer(2, "\"Ada\""), "Ada");
    assert_eq!(answer(2, "null"), "null");
    assert_eq!(answer(1, "65"), "A\0\0\0\0\0\0\0");
    assert_eq!(answer(1, "true"), "\u{1}\0\0\0\0\0\0\0");
    // 2.0 is 0x40000000, 2 is not.
    assert_eq!(answer(1, "2.0"), "\0\0\0@\0\0\0\0");
    assert_eq!(
        answer(3, "[2, 2.0, 0]"),
        "\0\0\0@\0\0\0\0\0\0\0@\0\0\0\0\0\0\0\0\0\0\0\0"
    );
    assert_eq!(answer(4, "{\"a\": \"b\"}"), "\u{FFFD}\u{FFFD}a\u{FFFD}b");
    assert_eq!(answer(4, "[1, 2, 3]"), "\u{FFFD}\u{1}\u{2}\u{3}");
}

#[test]
fn unanswered_natives_warn_once() {
    let folder = folder("unanswered");
    let path = script(&folder, "asker", &asker(2));
    let (code, out, err) = run(&["run", &path, "--ticks", "3"]);
    assert_eq!(
        (code, out.as_str()),
        (0, "[script:asker] \n".repeat(3).as_str())
    );
    assert_eq!(err.lines().count(), 1, "{err}");
    assert!(
        err.contains("0x7") && err.contains("no such native"),
        "{err}"
    );
}

#[test]
fn a_failing_script_ends_the_program_with_1_and_the_others_go_on() {
    let folder = folder("failing");
    let bad = script(
        &folder,
        "bad",
        r#"(module
            (import "host" "log" (func $log (param i32 i32)))
            (memory (export "memory") 1)
            (data (i32.const 8) "panicked: oh no")
            (func $_ZN3bad4tick17h0123456789abcdefE
              (call $log (i32.const 8) (i32.const 15)) unreachable)
            (func (export "__cfx_on_tick") (call $_ZN3bad4tick17h0123456789abcdefE)))"#,
    );
    let good = script(&folder, "reporter", REPORTER);
    let (code, out, err) = run(&["run", &bad, &good, "--ticks", "2"]);
    assert_eq!(code, 1);
    assert_eq!(
        out,
        [
            "[script:reporter] start\n",
            "[script:bad] panicked: oh no\n",
            TICK,
            TICK
        ]
        .concat()
    );
    for words in [
        "resource `bad` stopped in a tick",
        "unreachable",
        "panicked: oh no",
        "0: bad::tick",
    ] {
        assert!(err.contains(words), "{err}");
    }

    let missing = folder.join("missing.wasm");
    let unknown = script(&folder, "unknown", r#"(module (import "env" "f" (func)))"#);
    let (code, out, err) = run(&["run", missing.to_str().unwrap(), &unknown, &good]);
    assert_eq!((code, out), (1, [START, TICK].concat()));
    assert!(
        err.contains("missing.wasm") && err.contains("`env::f`"),
        "{err}"
    );
}

#[test]
fn wrong_usage_ends_with_2() {
    let folder = folder("usage");
    let path = script(&folder, "reporter", REPORTER);
    let wrong: [(&[&str], &str); 9] = [
        (&[], "run"),
        (&["run"], "PATH"),
        (&["fly", &path], "fly"),
        (&["run", &path, "--ticks", "many"], "many"),
        (&["run", &path, "--source", "net:1"], "after its --event"),
        (&["run", &path, "--event", "e", "{"], "'[]' for none"),
        (&["run", &path, "--event", "e", "5"], "write [5]"),
        (
            &["run", &path, "--event", "e", "[]", "--source", "moon"],
            "net:ID",
        ),
        (&["run", &path, "--native", "A=Ada"], "quotes"),
    ];
    for (args, words) in wrong {
        let (code, out, err) = run(args);
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}");
        assert!(err.contains(words), "{err}");
    }
}

#[test]
fn folders_are_named_by_themselves() {
    let folder = folder("folders");
    let resource = folder.join("greeter");
    script(&resource, "server/main", REPORTER);
    let path = resource.to_str().unwrap();
    let (code, _, err) = run(&["run", path]);
    assert_eq!(code, 1);
    assert!(err.contains("fxmanifest.lua"), "{err}");
    std::fs::write(
        resource.join("fxmanifest.lua"),
        "server_script 'server/main.wasm'",
    )
    .unwrap();
    let (code, out, err) = run(&["run", path]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(out, "[script:greeter] start\n[script:greeter] tick\n");
}

#[test]
fn cargo_packages_are_built() {
    let folder = folder("packages").join("built");
    std::fs::create_dir_all(folder.join("src")).unwrap();
    std::fs::write(folder.join("fxmanifest.lua"), "server_script 'built.wasm'").unwrap();
    std::fs::write(
        folder.join("Cargo.toml"),
        "[package]\nname = \"built\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\
         [lib]\ncrate-type = [\"cdylib\"]\n[workspace]\n",
    )
    .unwrap();
    let source = |text: &str| std::fs::write(folder.join("src/lib.rs"), text).unwrap();
    source(
        r#"#[link(wasm_import_module = "host")]
           unsafe extern "C" { #[link_name = "log"] fn host_log(at: *const u8, len: usize); }
           #[unsafe(no_mangle)] pub extern "C" fn _start() {
               let text = "built and run";
               unsafe { host_log(text.as_ptr(), text.len()) }
           }"#,
    );
    let path = folder.to_str().unwrap();
    let (code, out, err) = run(&["run", path]);
    assert_eq!(
        (code, out.as_str()),
        (0, "[script:built] built and run\n"),
        "{err}"
    );
    source("fn broken(");
    let (code, out, err) = run(&["run", path]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(
        err.contains("error") && err.contains("was not built"),
        "{err}"
    );
}

#[test]
fn messages_of_several_lines_and_sent_events() {
    let folder = folder("lines");
    let path = script(
        &folder,
        "two",
        r#"(module
            (import "host" "log" (func $log (param i32 i32)))
            (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
            (memory (export "memory") 1)
            (data (i32.const 8) "one\0atwo\00")
            (data (i32.const 32) "up\00\91\05")
            (data (i32.const 40) "\02")
            (data (i32.const 64) "\01\00\00\00\00\00\00\00\20\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00")
            (data (i32.const 88) "\01\00\00\00\00\00\00\00\23\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00")
            (data (i32.const 112) "\00\00\00\00\00\00\00\00\28\00\00\00\00\00\00\00\04\00\00\00\00\00\00\00")
            (func (export "_start")
              (call $log (i32.const 8) (i32.const 8))
              (call $log (i32.const 8) (i32.const 0))
              (drop (call $invoke (i64.const 0x7FDD1128) (i32.const 64) (i32.const 3) (i32.const 0)))))"#,
    );
    let (code, out, err) = run(&["run", &path]);
    assert_eq!(code, 0);
    assert_eq!(out, "[script:two] one\n[script:two] two\n[script:two] \n");
    assert_eq!(err, "host-shim: two: event `up` to the server: [5]\n");
}

#[test]
fn players_and_convars_are_there_from_the_start() {
    // Asks for a text by a name, and logs it.
    const ASKER: &str = r#"(module
        (import "host" "log" (func $log (param i32 i32)))
        (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (data (i32.const 16) "\02\00\00\00\00\01\00\00\40\00\00\00")
        (data (i32.const 64) "1\00")
        (data (i32.const 72) "shop_open\00")
        ;; Records of pointers.
        (data (i32.const 96) "\01\00\00\00\00\00\00\00\40\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00")
        (data (i32.const 128) "\01\00\00\00\00\00\00\00\48\00\00\00\00\00\00\00\0a\00\00\00\00\00\00\00")
        (func (export "_start")
          (call $log (i32.const 256)
            (call $invoke (i64.const 0x406B4B20) (i32.const 96) (i32.const 1) (i32.const 16)))
          (call $log (i32.const 256)
            (call $invoke (i64.const 0x6CCD2564) (i32.const 128) (i32.const 1) (i32.const 16)))))"#;
    let folder = folder("players");
    let path = script(&folder, "asker", ASKER);
    let given = ["--player", "Ada", "--convar", "shop_open=yes"];
    let (code, out, errors) = run(&[&["run", &path], &given[..]].concat());
    assert_eq!(out, "[script:asker] Ada\n[script:asker] yes\n");
    assert_eq!((code, errors.as_str()), (0, ""));
    let (code, _, errors) = run(&["run", &path, "--convar", "shop_open"]);
    assert_eq!(code, 2);
    assert!(errors.contains("--convar NAME=VALUE"), "{errors}");
}
