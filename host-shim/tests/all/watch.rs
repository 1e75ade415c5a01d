//! What changes is built and loaded anew, and everything else stays.

use std::path::{Path, PathBuf};

use host_shim::package;
use host_shim::sim::Stored;
use host_shim::watch::{News, Polling, Watch};
use host_shim::{Host, ResourceState};

use crate::probe::wat;

/// A folder of one test's own.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("watch")
        .join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn write(path: &Path, content: impl AsRef<[u8]>) -> PathBuf {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, content).unwrap();
    path.to_owned()
}

/// A script that logs a word when it starts, and the same with `!` in a tick.
fn says(word: &str) -> Vec<u8> {
    assert_eq!(word.len(), 3);
    wat(&format!(
        r#"(module
        (import "host" "log" (func $log (param i32 i32)))
        (memory (export "memory") 1)
        (data (i32.const 16) "{word}!")
        (func (export "_start") (call $log (i32.const 16) (i32.const 3)))
        (func (export "__cfx_on_tick") (call $log (i32.const 16) (i32.const 4))))"#
    ))
}

fn log(host: &Host) -> Vec<String> {
    host.take_log().into_iter().map(|line| line.text).collect()
}

fn watch(host: &Host, paths: &[&Path]) -> Watch {
    let found = paths.iter().flat_map(|path| package::find(path).unwrap());
    Watch::new(host, package::ensure_order(found.collect(), &[]).unwrap())
}

fn words(news: &[News]) -> Vec<String> {
    let word = |news: &News| match news {
        News::Started { resource } => format!("started {resource}"),
        News::Reloaded { resource } => format!("reloaded {resource}"),
        News::Unchanged { resource } => format!("unchanged {resource}"),
        News::Stopped { resource } => format!("stopped {resource}"),
        News::Failed {
            resource, running, ..
        } => format!("failed {resource} {running}"),
        other => panic!("{other}"),
    };
    news.iter().map(word).collect()
}

#[test]
fn a_new_script_takes_the_place_of_the_old_one_in_the_same_world() {
    let folder = folder("world");
    let path = write(&folder.join("lamp.wasm"), says("one"));
    let other = write(&folder.join("door.wasm"), says("dor"));
    let host = Host::new();
    let mut watch = watch(&host, &[&path, &other]);
    assert_eq!(words(&watch.start()), ["started lamp", "started door"]);
    assert_eq!(log(&host), ["one", "dor"]);
    let world = host.world();
    let ada = world.add_player("Ada");
    world.set_kvp("lamp", "on", Some(Stored::Int(1)));
    world.set_state(&host, "global", "light", b"\xc3", true);
    world.set_convar(&host, "lamp_color", "red");
    host.tick(50);
    assert_eq!(log(&host), ["one!", "dor!"]);

    write(&path, says("two"));
    assert_eq!(
        words(&watch.update(std::slice::from_ref(&path))),
        ["reloaded lamp"]
    );
    assert_eq!(log(&host), ["two"]);
    host.tick(50);
    let mut lines = log(&host);
    lines.sort();
    assert_eq!(lines, ["dor!", "two!"]);
    assert_eq!(host.now_ms(), 100);
    assert_eq!(world.player(ada).unwrap().name, "Ada");
    assert_eq!(world.kvp("lamp", "on"), Some(Stored::Int(1)));
    assert_eq!(world.state("global", "light"), Some(true.into()));
    assert_eq!(world.convar("lamp_color").unwrap().value, "red");

    // Somebody has saved the file as it was.
    assert_eq!(
        words(&watch.update(std::slice::from_ref(&path))),
        ["unchanged lamp"]
    );
    assert!(log(&host).is_empty());
    assert!(watch.update(&[folder.join("else.wasm")]).is_empty());
}

#[test]
fn what_does_not_load_leaves_the_old_one_running() {
    let folder = folder("broken");
    let path = write(&folder.join("lamp.wasm"), says("one"));
    let host = Host::new();
    let mut watch = watch(&host, &[&path]);
    watch.start();
    log(&host);
    let foreign = wat(r#"(module (import "env" "f" (func)))"#);
    for broken in [b"no script".to_vec(), foreign] {
        write(&path, broken);
        let news = watch.update(std::slice::from_ref(&path));
        assert_eq!(words(&news), ["failed lamp true"]);
        let text = news[0].to_string();
        assert!(
            text.contains("`lamp`") && text.contains("runs on"),
            "{text}"
        );
        host.tick(50);
        assert_eq!(log(&host), ["one!"]);
    }
    std::fs::remove_file(&path).unwrap();
    assert_eq!(
        words(&watch.update(std::slice::from_ref(&path))),
        ["failed lamp true"]
    );
    // The same bytes as those that run: nothing has to be done.
    write(&path, says("two"));
    assert_eq!(
        words(&watch.update(std::slice::from_ref(&path))),
        ["reloaded lamp"]
    );
}

#[test]
fn what_fails_in_its_start_is_gone_until_it_is_corrected() {
    let folder = folder("start");
    let path = write(&folder.join("lamp.wasm"), says("one"));
    let host = Host::new();
    let mut watch = watch(&host, &[&path]);
    watch.start();
    let traps = wat(r#"(module (func (export "_start") unreachable))"#);
    write(&path, &traps);
    assert_eq!(
        words(&watch.update(std::slice::from_ref(&path))),
        ["failed lamp false"]
    );
    assert_eq!(host.state("lamp"), Some(ResourceState::Failed));
    assert_eq!(host.take_failures().len(), 1);
    // Also when only the time of the file has changed.
    assert_eq!(
        words(&watch.update(std::slice::from_ref(&path))),
        ["failed lamp false"]
    );
    host.take_failures();
    log(&host);
    write(&path, says("two"));
    assert_eq!(
        words(&watch.update(std::slice::from_ref(&path))),
        ["reloaded lamp"]
    );
    assert_eq!(log(&host), ["two"]);
}

#[test]
fn a_resource_is_its_manifest_its_scripts_and_its_data() {
    let folder = folder("resource").join("house");
    let manifest = write(
        &folder.join("fxmanifest.lua"),
        "server_scripts { 'one.wasm', 'two.wasm' }\nstyle 'old'",
    );
    write(&folder.join("one.wasm"), says("one"));
    let two = write(&folder.join("two.wasm"), says("two"));
    let host = Host::new();
    let mut watch = watch(&host, &[&folder]);
    assert_eq!(
        words(&watch.start()),
        ["started house/one", "started house/two"]
    );
    log(&host);

    let data = write(&folder.join("data/prices.json"), "{}");
    assert_eq!(
        words(&watch.update(&[data])),
        ["reloaded house/one", "reloaded house/two"]
    );
    assert_eq!(log(&host), ["one", "two"]);

    write(&two, says("new"));
    write(
        &manifest,
        "server_scripts { 'two.wasm', 'six.wasm' }\nstyle 'new'",
    );
    let six = write(&folder.join("six.wasm"), says("six"));
    assert_eq!(
        words(&watch.update(&[two, manifest.clone(), six])),
        [
            "stopped house/one",
            "reloaded house/two",
            "started house/six"
        ]
    );
    assert_eq!(log(&host), ["new", "six"]);
    assert_eq!(host.world().metadata("house/two", "style"), ["new"]);
    assert_eq!(host.state("house/one"), Some(ResourceState::Stopped));

    write(&manifest, "style = 'none'");
    let news = watch.update(std::slice::from_ref(&manifest));
    assert_eq!(words(&news), ["failed house true"]);
    assert!(
        news[0].to_string().contains("fxmanifest.lua:1"),
        "{}",
        news[0]
    );
}

#[test]
fn cargo_packages_are_rebuilt_with_what_they_are_made_of() {
    let folder = folder("cargo");
    let lamp = folder.join("lamp");
    write(&lamp.join("fxmanifest.lua"), "server_script 'lamp.wasm'");
    write(
        &lamp.join("Cargo.toml"),
        "[package]\nname = \"lamp\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\
         [lib]\ncrate-type = [\"cdylib\"]\n[dependencies]\nword = { path = \"../word\" }\n\
         [workspace]\n",
    );
    write(
        &folder.join("word/Cargo.toml"),
        "[package]\nname = \"word\"\nversion = \"0.0.0\"\nedition = \"2021\"\n",
    );
    let word = folder.join("word/src/lib.rs");
    write(&word, "pub const WORD: &str = \"one\";");
    let source = lamp.join("src/lib.rs");
    let text = r#"#[link(wasm_import_module = "host")]
        unsafe extern "C" { #[link_name = "log"] fn host_log(at: *const u8, len: usize); }
        #[unsafe(no_mangle)] pub extern "C" fn _start() {
            unsafe { host_log(word::WORD.as_ptr(), word::WORD.len()) }
        }"#;
    write(&source, text);
    let host = Host::new();
    let mut watch = watch(&host, &[&lamp]);
    let mut polling = Polling::new();
    polling.look(&watch.roots());
    assert_eq!(words(&watch.start()), ["started lamp"]);
    assert_eq!(log(&host), ["one"]);
    assert!(watch.roots().contains(&word.canonicalize().unwrap()));
    // What the build has written is not worth another one.
    polling.look(&watch.roots());
    let written = polling.look(&watch.roots());
    assert!(
        written.iter().all(|path| path.ends_with("Cargo.lock")),
        "{written:?}"
    );

    write(&word, "pub const WORD: &str = \"three\";");
    assert!(polling.look(&watch.roots()).is_empty());
    let changed = polling.look(&watch.roots());
    assert_eq!(changed, [word.canonicalize().unwrap()]);
    assert_eq!(words(&watch.update(&changed)), ["reloaded lamp"]);
    assert_eq!(log(&host), ["three"]);

    write(&source, "fn broken(");
    let news = watch.update(std::slice::from_ref(&source));
    assert_eq!(words(&news), ["failed lamp true"]);
    write(&source, format!("// A remark.\n{text}"));
    assert_eq!(words(&watch.update(&[source])), ["unchanged lamp"]);
    assert!(log(&host).is_empty());
}

#[test]
fn jobs_are_done_on_other_threads() {
    let folder = folder("threads");
    let path = write(&folder.join("lamp.wasm"), says("one"));
    let host = Host::new();
    let mut watch = watch(&host, &[&path]);
    watch.start();
    write(&path, says("two"));
    let jobs = watch.jobs(&[path]);
    let built = std::thread::spawn(|| jobs.into_iter().map(|job| job.run()).collect::<Vec<_>>());
    // Time passes meanwhile.
    host.tick(50);
    assert_eq!(log(&host), ["one", "one!"]);
    for built in built.join().unwrap() {
        assert_eq!(words(&watch.install(built)), ["reloaded lamp"]);
    }
    assert_eq!(log(&host), ["two"]);
}
