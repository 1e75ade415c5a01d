//! The component, loaded and called by a program in C++ that plays the server's part.

use std::path::Path;
use std::process::Command;

// What makes cargo build the library that the program is linked with.
use citizen_scripting_wasm as _;

fn run(command: &mut Command) {
    let status = command
        .status()
        .unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
    assert!(status.success(), "{command:?} failed ({status})");
}

#[test]
fn a_server_in_cpp_runs_scripts() {
    // Where cargo has put the library that belongs to this test.
    let own = std::env::current_exe().unwrap();
    let libraries = own.parent().unwrap();
    let program = libraries.join(format!("harness-{}", std::process::id()));
    let module = program.with_extension("wasm");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/harness");
    std::fs::write(&module, wat::parse_file(folder.join("guest.wat")).unwrap()).unwrap();
    run(Command::new("g++")
        .args(["-std=c++17", "-g", "-Wall", "-Wextra", "-Werror"])
        // The platform's interfaces have no destructors of their own.
        .arg("-Wno-non-virtual-dtor")
        .arg(folder.join("main.cpp"))
        .arg("-L")
        .arg(libraries)
        .args(["-lcitizen_scripting_wasm", "-o"])
        .arg(&program));
    run(Command::new(&program)
        .arg(&module)
        .env("LD_LIBRARY_PATH", libraries));
    std::fs::remove_file(program).unwrap();
    std::fs::remove_file(module).unwrap();
}
