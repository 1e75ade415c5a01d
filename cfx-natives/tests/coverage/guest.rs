//! Builds the guest.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The guest `test-guests/natives` with these calls.
pub fn build(set: &str, calls: &str) -> Vec<u8> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("../test-guests/natives");
    // A folder for each set: its features and its calls are its own.
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("natives-{set}"));
    fs::create_dir_all(&target).expect("the folder can be made");
    let file = target.join("calls.rs");
    // An older file is kept if it is the same, so that cargo has nothing to do.
    if fs::read_to_string(&file).ok().as_deref() != Some(calls) {
        fs::write(&file, calls).expect("the calls can be written");
    }
    let output = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--target", "wasm32-unknown-unknown"])
        .args(["--features", set, "--target-dir"])
        .arg(&target)
        .env("NATIVE_CALLS", &file)
        .current_dir(package)
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "the guest cannot be built:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let wasm = target.join("wasm32-unknown-unknown/debug/natives_guest.wasm");
    fs::read(&wasm).unwrap_or_else(|error| panic!("{}: {error}", wasm.display()))
}
