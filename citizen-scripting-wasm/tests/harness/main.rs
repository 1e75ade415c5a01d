//! The component, loaded and called by a program in C++ that plays the server's part.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use host_shim::package::{self, BuildOptions, ResourceSource};
use spacetime_server::{Api, GAME_STATE_MODULE, URL};

// What makes cargo build the libraries that the program is linked with.
use citizen_scripting_wasm as _;
use spacetime_client_ffi as _;

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");

fn run(command: &mut Command) {
    let status = command
        .status()
        .unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
    assert!(status.success(), "{command:?} failed ({status})");
}

/// Where cargo has put the libraries that belong to this test.
fn libraries() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    own.parent().unwrap().to_owned()
}

/// The program, with what the component itself has in C++ and needs no server for.
fn harness() -> &'static Path {
    static HARNESS: OnceLock<PathBuf> = OnceLock::new();
    HARNESS.get_or_init(|| {
        let program = libraries().join("citizen-scripting-wasm-harness");
        let folder = Path::new(FOLDER);
        run(Command::new("g++")
            .args(["-std=c++17", "-g", "-Wall", "-Wextra", "-Werror"])
            // The platform's interfaces have no destructors of their own.
            .arg("-Wno-non-virtual-dtor")
            .arg(folder.join("tests/harness/main.cpp"))
            .arg(folder.join("native/SpacetimeDB.cpp"))
            .arg("-I")
            .arg(folder.join("../wasm-runtime-ffi/include"))
            .arg("-I")
            .arg(folder.join("../spacetime-client-ffi/include"))
            .arg("-L")
            .arg(libraries())
            .args(["-lcitizen_scripting_wasm", "-lspacetime_client_ffi", "-o"])
            .arg(&program));
        program
    })
}

fn module(name: &str) -> PathBuf {
    let folder = Path::new(FOLDER).join("tests/harness");
    let wasm = wat::parse_file(folder.join(name).with_extension("wat")).unwrap();
    let file = libraries().join(format!("harness-{name}-{}.wasm", std::process::id()));
    std::fs::write(&file, wasm).unwrap();
    file
}

#[test]
fn a_server_in_cpp_runs_scripts() {
    let modules = ["guest", "plain"].map(module);
    run(Command::new(harness())
        .args(&modules)
        .env("LD_LIBRARY_PATH", libraries()));
    for module in modules {
        std::fs::remove_file(module).unwrap();
    }
}

/// The scripts of an example, as its own tests build them.
fn example(name: &str) -> Vec<ResourceSource> {
    let options = BuildOptions {
        profile: Some("dev".to_owned()),
        quiet: true,
        ..BuildOptions::default()
    };
    let folder = Path::new(FOLDER).join("../examples").join(name);
    package::build_package(folder, &options).unwrap()
}

#[test]
fn a_server_in_cpp_runs_every_example() {
    let examples = Path::new(FOLDER).join("../examples");
    let mut names: Vec<_> = std::fs::read_dir(&examples)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(names.len() >= 10, "{names:?}");
    let mut command = Command::new(harness());
    command.arg("--examples");
    for name in names {
        for script in example(&name) {
            command.arg(&script.name).arg(&script.path);
        }
    }
    run(command.env("LD_LIBRARY_PATH", libraries()));
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn scripts_of_a_server_in_cpp_share_a_database() {
    let variable = |name: &str| {
        std::env::var(name)
            .unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask test --spacetimedb"))
    };
    let (url, wasm) = (variable(URL), variable(GAME_STATE_MODULE));
    let wasm = std::fs::read(&wasm).unwrap_or_else(|error| panic!("{wasm}: {error}"));
    let database = Api::new(&url).unwrap().publish(&wasm).unwrap();
    let plain = module("plain");
    run(Command::new(harness())
        .arg("--database")
        .arg(&plain)
        .arg(&example("game-state")[0].path)
        .arg(url.replace("http://", "ws://"))
        .arg(database.name())
        .env("LD_LIBRARY_PATH", libraries()));
    std::fs::remove_file(plain).unwrap();
    database.delete().unwrap();
}
