//! The program: what it prints, and how it ends.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::probe::wat;

/// A folder of one test's own.
pub(crate) fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

pub(crate) fn script(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(format!("{name}.wasm"));
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, wat(text)).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The program, with a cache of the tests' own.
fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_host-shim"));
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache");
    program.env("XDG_CACHE_HOME", &cache);
    program.env("LOCALAPPDATA", &cache);
    program
}

pub(crate) fn run(args: &[&str]) -> (i32, String, String) {
    let output: Output = program().args(args).output().unwrap();
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
        "> bad::tick (",
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

#[test]
fn resources_start_after_what_they_depend_on() {
    let folder = folder("dependencies");
    let resource = |name: &str, manifest: &str| {
        let path = folder.join(name);
        script(&path, "main", REPORTER);
        let manifest = format!("server_script 'main.wasm'\n{manifest}");
        std::fs::write(path.join("fxmanifest.lua"), manifest).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let shop = resource("shop", "dependencies { 'bank', 'money' }");
    let bank = resource("bank", "dependency 'money'");
    let money = resource("money", "");
    let started = |out: &str| {
        let lines = out.lines().filter_map(|line| line.strip_suffix(" start"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let order = ["[script:money]", "[script:bank]", "[script:shop]"];
    let (code, out, err) = run(&["run", &shop, &bank, &money]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(started(&out), order);
    // A folder of resources is all of them.
    let (code, out, err) = run(&["run", folder.to_str().unwrap()]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(started(&out), order);

    let (code, out, err) = run(&["run", &shop, &money]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(
        err.contains("`shop` needs the resource `bank`") && err.contains("--without bank"),
        "{err}"
    );
    let (code, out, _) = run(&["run", &shop, &money, "--without", "bank"]);
    assert_eq!((code, started(&out).len()), (0, 2));

    resource("money", "dependency 'shop'");
    let (code, out, err) = run(&["run", &shop, &bank, &money]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("shop needs"), "{err}");
}

#[test]
fn limits_are_options_and_stop_one_script_only() {
    let folder = folder("limits");
    let endless = script(
        &folder,
        "endless",
        r#"(module (func (export "__cfx_on_tick") (loop (br 0))))"#,
    );
    let large = script(
        &folder,
        "large",
        r#"(module (memory (export "memory") 1)
            (func (export "__cfx_on_tick") (drop (memory.grow (i32.const 100)))))"#,
    );
    let good = script(&folder, "reporter", REPORTER);
    let limits = ["--max-fuel", "100000", "--max-memory", "1M", "--ticks", "2"];
    let (code, out, err) = run(&[&["run", &endless, &large, &good], &limits[..]].concat());
    assert_eq!((code, out), (1, [START, TICK, TICK].concat()));
    for words in [
        "`endless` stopped in a tick",
        "--max-fuel",
        "`large` stopped in a tick",
        "--max-memory",
    ] {
        assert!(err.contains(words), "{err}");
    }
    let (code, out, err) = run(&["run", &good, "--max-memory", "lots"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("64M"), "{err}");
}

#[test]
fn a_trap_leaves_a_core_dump() {
    let folder = folder("coredump");
    let bad = script(
        &folder,
        "bad",
        r#"(module (memory (export "memory") 1)
            (func (export "__cfx_on_tick") unreachable))"#,
    );
    let dump = folder.join("bad.core");
    let (code, _, err) = run(&["run", &bad, "--coredump", dump.to_str().unwrap()]);
    assert_eq!(code, 1);
    assert!(err.contains("the core dump of `bad` is in"), "{err}");
    let bytes = std::fs::read(&dump).unwrap();
    assert!(bytes.starts_with(b"\0asm"));
    let has = |section: &[u8]| bytes.windows(section.len()).any(|window| window == section);
    assert!(has(b"corestack"));
}

/// Logs the text that it stored under `k` when it was last started, then stores one.
const KEEPER: &str = r#"(module
    (import "host" "log" (func $log (param i32 i32)))
    (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (data (i32.const 16) "\02\00\00\00\00\01\00\00\40\00\00\00")
    (data (i32.const 64) "k\00kept\00none")
    (data (i32.const 96) "\01\00\00\00\00\00\00\00\40\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00")
    (data (i32.const 120) "\01\00\00\00\00\00\00\00\42\00\00\00\00\00\00\00\05\00\00\00\00\00\00\00")
    (func (export "_start") (local $len i32)
      (local.set $len (call $invoke (i64.const 0x5240DA5A) (i32.const 96) (i32.const 1) (i32.const 16)))
      (if (i32.gt_s (local.get $len) (i32.const 0))
        (then (call $log (i32.const 256) (i32.const 4)))
        (else (call $log (i32.const 71) (i32.const 4))))
      (drop (call $invoke (i64.const 0x21C7A35B) (i32.const 96) (i32.const 2) (i32.const 0)))))"#;

#[test]
fn key_value_stores_are_kept_in_a_file() {
    let folder = folder("kvp");
    let path = script(&folder, "keeper", KEEPER);
    let file = folder.join("kvp.json");
    let with_file = ["run", path.as_str(), "--kvp", file.to_str().unwrap()];
    for expected in ["none", "kept"] {
        let (code, out, err) = run(&with_file);
        assert_eq!((code, err.as_str()), (0, ""));
        assert_eq!(out, format!("[script:keeper] {expected}\n"));
    }
    assert_eq!(run(&["run", &path]).1, "[script:keeper] none\n");
    std::fs::write(&file, "{ broken").unwrap();
    let (code, out, err) = run(&with_file);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(
        err.contains("kvp.json") && err.contains("move it away"),
        "{err}"
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "{ broken");
}

#[test]
fn a_file_describes_the_world() {
    let folder = folder("world");
    let path = script(&folder, "keeper", KEEPER);
    let world = folder.join("world.toml");
    std::fs::write(&world, "[kvp.keeper]\nk = \"file\"\n[resource.bank]\n").unwrap();
    let (code, out, err) = run(&["run", &path, "--world", world.to_str().unwrap()]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(out, "[script:keeper] file\n");
    std::fs::write(&world, "[[player]]\nnaem = 'Ada'").unwrap();
    let (code, out, err) = run(&["run", &path, "--world", world.to_str().unwrap()]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(
        err.contains("world.toml:2") && err.contains("naem"),
        "{err}"
    );
}

#[test]
fn games_play_on_the_server() {
    let folder = folder("sides").join("reporter");
    script(&folder, "server", REPORTER);
    // Sends the event `up` with 5 to the server.
    script(
        &folder,
        "client",
        r#"(module
            (import "host" "log" (func $log (param i32 i32)))
            (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
            (memory (export "memory") 1)
            (data (i32.const 32) "up\00\91\05hi")
            (data (i32.const 40) "\02")
            (data (i32.const 64) "\01\00\00\00\00\00\00\00\20\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00")
            (data (i32.const 88) "\01\00\00\00\00\00\00\00\23\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00")
            (data (i32.const 112) "\00\00\00\00\00\00\00\00\28\00\00\00\00\00\00\00\04\00\00\00\00\00\00\00")
            (func (export "_start")
              (call $log (i32.const 37) (i32.const 2))
              (drop (call $invoke (i64.const 0x7FDD1128) (i32.const 64) (i32.const 3) (i32.const 0)))))"#,
    );
    std::fs::write(
        folder.join("fxmanifest.lua"),
        "server_script 'server.wasm'\nclient_script 'client.wasm'",
    )
    .unwrap();
    let path = folder.to_str().unwrap();
    let clients = ["--client", "Ada", "--client", "Bob", "--link", "60ms"];
    let (code, out, err) = run(&[&["run", path, "--ticks", "3"], &clients[..]].concat());
    assert_eq!(code, 0, "{err}");
    let at = |line: &str| {
        let found = out.find(line);
        found.unwrap_or_else(|| panic!("no {line:?} in {out}"))
    };
    assert!(at("[Ada] [script:reporter] hi\n") < at("[Bob] [script:reporter] hi\n"));
    assert!(at("[Bob] [script:reporter] hi\n") < at(&event("up", "net:1", "\u{FFFD}\u{5}")));
    at(&event("up", "net:2", "\u{FFFD}\u{5}"));
    assert!(
        err.contains("Ada: reporter: event `up` to the server: [5]"),
        "{err}"
    );

    // Only a client's side: the host is a game.
    std::fs::write(folder.join("fxmanifest.lua"), "client_script 'client.wasm'").unwrap();
    let (code, out, err) = run(&["run", path]);
    assert_eq!((code, out.as_str()), (0, "[script:reporter] hi\n"));
    assert_eq!(err, "host-shim: reporter: event `up` to the server: [5]\n");
}

#[test]
fn scripts_see_the_end_when_they_are_stopped() {
    let folder = folder("stop");
    // Registers for `onResourceStop`, and logs the names of events.
    let path = script(
        &folder,
        "ends",
        r#"(module
            (import "host" "log" (func $log (param i32 i32)))
            (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
            (memory (export "memory") 1)
            (data (i32.const 32) "onResourceStop\00")
            (data (i32.const 64) "\01\00\00\00\00\00\00\00\20\00\00\00\00\00\00\00\0f\00\00\00\00\00\00\00")
            (func (export "_start")
              (drop (call $invoke (i64.const 0xD233A168) (i32.const 64) (i32.const 1) (i32.const 0))))
            (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 1024))
            (func (export "__cfx_free") (param i32 i32 i32))
            (func (export "__cfx_on_event") (param i32 i32 i32 i32)
              (call $log (local.get 0) (i32.const 14))))"#,
    );
    let (code, out, err) = run(&["run", &path]);
    assert_eq!((code, out.as_str(), err.as_str()), (0, "", ""));
    let (code, out, err) = run(&["run", &path, "--stop"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(out, "[script:ends] onResourceStop\n");
}

#[test]
fn help_says_how_it_is_used() {
    for (command, words) in [("run", "--stop"), ("watch", "`quit` stops")] {
        let (code, out, err) = run(&[command, "--help"]);
        assert_eq!((code, err.as_str()), (0, ""));
        assert!(out.contains(words) && out.contains("Examples:"), "{out}");
    }
}

#[test]
fn colours_are_left_out_where_nobody_sees_them() {
    let folder = folder("colours");
    let path = script(
        &folder,
        "red",
        r#"(module
            (import "host" "log" (func $log (param i32 i32)))
            (memory (export "memory") 1)
            (data (i32.const 8) "^1red^7 ^x")
            (func (export "_start") (call $log (i32.const 8) (i32.const 10))))"#,
    );
    let (code, out, err) = run(&["run", &path]);
    assert_eq!(
        (code, out.as_str(), err.as_str()),
        (0, "[script:red] red ^x\n", "")
    );
}

const PATIENCE: Duration = Duration::from_secs(300);

/// A program that runs on, and whose lines can be waited for.
struct Running {
    child: Child,
    input: ChildStdin,
    lines: mpsc::Receiver<String>,
    /// What nobody has waited for yet.
    unread: Vec<String>,
}

impl Running {
    fn start(args: &[&str]) -> Self {
        let mut child = program()
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (send, lines) = mpsc::channel();
        let input = child.stdin.take().unwrap();
        let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        for output in [
            Box::new(out) as Box<dyn std::io::Read + Send>,
            Box::new(err),
        ] {
            let send = send.clone();
            std::thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    let _ = send.send(line);
                }
            });
        }
        Self {
            child,
            input,
            lines,
            unread: Vec::new(),
        }
    }

    fn write(&mut self, line: &str) {
        writeln!(self.input, "{line}").unwrap();
    }

    /// Reads on until there is such a line. Between the two outputs there is no order, so
    /// what came before it may be waited for afterwards.
    fn wait_for(&mut self, words: &str) {
        if let Some(at) = self.unread.iter().position(|line| line.contains(words)) {
            self.unread.remove(at);
            return;
        }
        // A line that never comes fails the test, rather than hanging it.
        while let Ok(line) = self.lines.recv_timeout(PATIENCE) {
            if line.contains(words) {
                return;
            }
            self.unread.push(line);
        }
        panic!("the program did not say {words:?}, but {:?}", self.unread);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has ended already, unless the test has failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn watching_reloads_what_changes_and_has_a_console() {
    let folder = folder("watching");
    let says = |word: &str| {
        let text = format!(
            r#"(module
            (import "host" "log" (func $log (param i32 i32)))
            (memory (export "memory") 1)
            (data (i32.const 16) "{word}")
            (func (export "_start") (call $log (i32.const 16) (i32.const 3))))"#
        );
        script(&folder, "lamp", &text)
    };
    let path = says("one");
    let mut watch = Running::start(&["watch", &path, "--no-poll", "--player", "Ada"]);
    watch.wait_for("[script:lamp] one");
    watch.wait_for("`help` lists");

    says("two");
    watch.write(&format!("changed {path}"));
    watch.wait_for("[script:lamp] two");
    watch.wait_for("`lamp` was reloaded");

    std::fs::write(&path, "no script").unwrap();
    watch.write(&format!("changed {path}"));
    watch.wait_for("the old one runs on");
    watch.write("restart lamp");
    watch.wait_for("[script:lamp] two");

    watch.write("join Bob");
    watch.wait_for("player 2 has joined");
    watch.write("players");
    watch.wait_for("1 Ada");
    watch.wait_for("2 Bob");
    for (line, answer) in [
        ("drop 9", "there is no player 9"),
        ("drop x", "no player's id"),
        ("event one 5", "write [5]"),
        ("event one [] moon", "net:ID"),
        ("dance", "`dance` is no command"),
        ("help", "restart NAME"),
    ] {
        watch.write(line);
        watch.wait_for(answer);
    }
    watch.write("quit");
    assert!(watch.child.wait().unwrap().success());
}

#[test]
fn watching_nothing_says_what_to_give() {
    let folder = folder("watching-nothing");
    let notes = folder.join("notes.txt");
    std::fs::write(&notes, "bread").unwrap();
    let (code, out, err) = run(&["watch", notes.to_str().unwrap()]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(
        err.contains("notes.txt is no script") && err.contains("nothing to watch"),
        "{err}"
    );
}
