//! Compiled scripts on disk: used when they are right, replaced when they are not.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use host_shim::{Cache, Compiler, Host, Limits, Settings};

use crate::probe::wat;

/// A folder that nobody else has, and that goes away.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("host-shim-cache-{}-{count}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    /// The compiled scripts in it.
    fn files(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.0).into_iter().flatten();
        let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn settings(cache: &Cache) -> Settings {
    Settings {
        cache: Some(cache.clone()),
        ..Settings::default()
    }
}

fn script(text: &str) -> Vec<u8> {
    wat(&format!(
        r#"(module
            (import "host" "log" (func $log (param i32 i32)))
            (memory (export "memory") 1)
            (data (i32.const 16) "{text}")
            (func (export "_start") (call $log (i32.const 16) (i32.const {}))))"#,
        text.len()
    ))
}

/// Runs a script by a cache of its own handle, and says how often that was of use.
#[track_caller]
fn run(folder: &Path, text: &str) -> (u64, u64) {
    let cache = Cache::new(folder);
    let host = Host::with(settings(&cache));
    host.load("s", &script(text)).unwrap();
    host.start("s").unwrap();
    assert_eq!(host.take_log()[0].text, text);
    (cache.hits(), cache.misses())
}

const HIT: (u64, u64) = (1, 0);
const MISS: (u64, u64) = (0, 1);

#[test]
fn the_next_start_does_not_compile() {
    let folder = Folder::new();
    assert_eq!(run(&folder.0, "one"), MISS);
    assert_eq!(run(&folder.0, "one"), HIT);
    assert_eq!(run(&folder.0, "two"), MISS);
    assert_eq!(run(&folder.0, "one"), HIT);
    assert_eq!(run(&folder.0, "two"), HIT);
    assert_eq!(folder.files().len(), 2);
}

#[test]
fn settings_that_change_the_code_have_files_of_their_own() {
    let folder = Folder::new();
    let wasm = script("s");
    let variants = [
        Limits::default(),
        Limits {
            fuel: Some(1_000_000),
            ..Limits::default()
        },
        Limits {
            time: None,
            ..Limits::default()
        },
    ];
    for expected in [MISS, HIT] {
        for limits in &variants {
            let cache = Cache::new(&folder.0);
            let host = Host::with(Settings {
                limits: limits.clone(),
                ..settings(&cache)
            });
            host.load("s", &wasm).unwrap();
            host.start("s").unwrap();
            assert_eq!((cache.hits(), cache.misses()), expected);
        }
    }
    assert_eq!(folder.files().len(), variants.len());
}

/// The only file, and what is in it.
fn only(folder: &Folder) -> (PathBuf, Vec<u8>) {
    let files = folder.files();
    assert_eq!(files.len(), 1, "{files:?}");
    let bytes = fs::read(&files[0]).unwrap();
    (files[0].clone(), bytes)
}

/// Whatever stands in the file's place, the script is compiled, and the file is right again.
#[track_caller]
fn is_replaced(folder: &Folder, path: &Path, broken: &[u8]) {
    fs::write(path, broken).unwrap();
    assert_eq!(run(&folder.0, "s"), MISS);
    assert_eq!(run(&folder.0, "s"), HIT);
}

#[test]
fn a_changed_file_is_never_used() {
    let folder = Folder::new();
    run(&folder.0, "s");
    let (path, whole) = only(&folder);
    // The magic, the checksum, the length, and the beginning, middle and end of the code.
    let len = whole.len();
    let places = [0, 7, 8, 20, 39, 40, 47, 48, 100, len / 3, len / 2, len - 1];
    for at in places {
        let mut broken = whole.clone();
        broken[at] ^= 1;
        is_replaced(&folder, &path, &broken);
    }
}

#[test]
fn a_cut_file_is_never_used() {
    let folder = Folder::new();
    run(&folder.0, "s");
    let (path, whole) = only(&folder);
    for len in [0, 1, 8, 40, 47, 48, 49, whole.len() / 2, whole.len() - 1] {
        is_replaced(&folder, &path, &whole[..len]);
    }
    let mut longer = whole.clone();
    longer.push(0);
    is_replaced(&folder, &path, &longer);
}

#[test]
fn a_foreign_file_is_never_used() {
    let folder = Folder::new();
    run(&folder.0, "s");
    let (path, whole) = only(&folder);
    is_replaced(&folder, &path, b"#!/bin/sh\necho hello\n");
    is_replaced(&folder, &path, &vec![0; whole.len()]);
    is_replaced(&folder, &path, &script("s"));
    // Another format's version.
    let mut newer = whole.clone();
    newer[7] = 2;
    is_replaced(&folder, &path, &newer);
    // A folder cannot be replaced by a file, but does no harm.
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(run(&folder.0, "s"), MISS);
    assert_eq!(run(&folder.0, "s"), MISS);
    assert_eq!(folder.files(), [path], "nothing else is left behind");
}

/// The code of one script under the name of another is whole; but who can write to the
/// folder can do worse. What is tested here is that nothing crashes.
#[test]
fn the_code_of_other_settings_is_refused() {
    let folder = Folder::new();
    run(&folder.0, "s");
    let (path, _) = only(&folder);
    let other = Folder::new();
    let cache = Cache::new(&other.0);
    let fueled = Settings {
        limits: Limits {
            fuel: Some(1),
            ..Limits::default()
        },
        ..settings(&cache)
    };
    Compiler::new(&fueled).compile("s", &script("s")).unwrap();
    let (_, foreign) = only(&other);
    is_replaced(&folder, &path, &foreign);
}

#[test]
fn many_may_write_at_once() {
    let folder = Folder::new();
    let texts: Vec<String> = (0..4).map(|number| format!("script {number}")).collect();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for text in &texts {
                    run(&folder.0, text);
                }
            });
        }
    });
    let files = folder.files();
    assert_eq!(files.len(), texts.len(), "no half-written ones: {files:?}");
    for text in &texts {
        assert_eq!(run(&folder.0, text), HIT);
    }
}

#[test]
fn without_a_usable_folder_scripts_are_compiled() {
    let folder = Folder::new();
    fs::create_dir_all(&folder.0).unwrap();
    let file = folder.0.join("a file");
    fs::write(&file, "").unwrap();
    for path in [file.clone(), file.join("below it")] {
        assert_eq!(run(&path, "s"), MISS);
        assert_eq!(run(&path, "s"), MISS);
    }
}

#[cfg(unix)]
#[test]
fn the_folder_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new();
    let mode = || fs::metadata(&folder.0).unwrap().permissions().mode() & 0o777;
    assert_eq!(run(&folder.0, "s"), MISS);
    assert_eq!(mode(), 0o700);
    assert_eq!(run(&folder.0, "s"), HIT);
    // Now anybody could have put a file there.
    fs::set_permissions(&folder.0, fs::Permissions::from_mode(0o777)).unwrap();
    assert_eq!(run(&folder.0, "s"), MISS);
    fs::remove_dir_all(&folder.0).unwrap();
    fs::create_dir(&folder.0).unwrap();
    fs::set_permissions(&folder.0, fs::Permissions::from_mode(0o777)).unwrap();
    assert_eq!(run(&folder.0, "s"), MISS);
    assert!(folder.files().is_empty());
}

#[test]
fn what_was_not_used_for_long_is_removed_first() {
    let folder = Folder::new();
    for text in ["one", "two", "three"] {
        run(&folder.0, text);
    }
    // All three were used long ago, and `one` was used again.
    let long_ago = SystemTime::now() - Duration::from_secs(1_000_000);
    for (days, path) in folder.files().iter().enumerate() {
        let file = File::options().append(true).open(path).unwrap();
        let days = u32::try_from(days).unwrap();
        file.set_modified(long_ago + Duration::from_secs(86400) * days)
            .unwrap();
    }
    fs::write(folder.0.join("notes.txt"), vec![b'x'; 100_000]).unwrap();
    assert_eq!(run(&folder.0, "one"), HIT);
    let size = fs::metadata(&folder.files()[0]).unwrap().len();
    let small = Cache::with_size(&folder.0, size * 5 / 2);
    let compiler = Compiler::new(&settings(&small));
    compiler.compile("s", &script("four")).unwrap();
    assert_eq!(run(&folder.0, "one"), HIT);
    assert_eq!(run(&folder.0, "four"), HIT);
    // The other two, and what is none of the cache's.
    assert_eq!(folder.files().len(), 3);
    assert!(folder.0.join("notes.txt").exists());
}

#[test]
fn several_modules_are_compiled_in_order() {
    let folder = Folder::new();
    let texts: Vec<String> = (0..7).map(|number| format!("script {number}")).collect();
    let modules: Vec<_> = texts.iter().map(|text| script(text)).collect();
    let mut named: Vec<(&str, &[u8])> = texts
        .iter()
        .zip(&modules)
        .map(|(name, wasm)| (name.as_str(), wasm.as_slice()))
        .collect();
    named.insert(3, ("broken", b"no module"));
    for _ in 0..2 {
        let cache = Cache::new(&folder.0);
        let compiler = Compiler::new(&settings(&cache));
        let mut scripts = compiler.compile_all(&named);
        assert_eq!(scripts.len(), 8);
        let error = scripts.remove(3).err().unwrap();
        assert!(error.to_string().contains("`broken`"), "{error}");
        let host = Host::with_compiler(settings(&cache), &compiler);
        for (text, script) in texts.iter().zip(scripts) {
            host.load_script(text, &script.unwrap()).unwrap();
            host.start(text).unwrap();
            assert_eq!(host.take_log()[0].text, *text);
        }
    }
    let cache = Cache::new(&folder.0);
    Compiler::new(&settings(&cache)).compile_all(&named);
    assert_eq!((cache.hits(), cache.misses()), (7, 1));
    assert!(Compiler::new(&settings(&cache)).compile_all(&[]).is_empty());
}
