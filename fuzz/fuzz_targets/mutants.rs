//! Real scripts with other numbers in their code and other bytes in their data, beside one
//! that behaves: what holds for any guest holds for them.
//!
//! The first byte chooses the script. Those of the SDK are built once, before the first run.
#![no_main]

#[path = "../../host-shim/tests/hostile/mutate.rs"]
mod mutate;
#[path = "../../host-shim/tests/hostile/property.rs"]
#[allow(dead_code, reason = "shared with host-shim's tests")]
mod property;

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use mutate::Base;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// A guest of this project: folder, and the file's name.
fn build(folder: &str, file: &str) -> Base {
    let target = Path::new(ROOT).join("target/fuzz-guests");
    // This program was built for another target, with flags for that.
    let built = Command::new("cargo")
        .args(["build", "--target", "wasm32-unknown-unknown"])
        .args(["--profile", "guest", "--target-dir"])
        .arg(&target)
        .current_dir(Path::new(ROOT).join(folder))
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("RUSTUP_TOOLCHAIN")
        .status()
        .expect("cargo runs");
    assert!(built.success(), "{folder} was not built");
    let wasm = target.join(format!("wasm32-unknown-unknown/guest/{file}.wasm"));
    Base::new(&std::fs::read(wasm).expect("it was built"))
}

fn bases() -> &'static [Base] {
    static BASES: OnceLock<Vec<Base>> = OnceLock::new();
    BASES.get_or_init(|| {
        let probe = include_str!("../../host-shim/tests/all/probe.wat");
        vec![
            Base::new(&wat::parse_str(probe).expect("the text is right")),
            build("test-guests/sdk", "sdk_guest"),
            build("examples/hello", "hello"),
        ]
    })
}

fuzz_target!(|bytes: &[u8]| {
    let mut numbers = property::Numbers(bytes);
    let bases = bases();
    let base = &bases[usize::from(numbers.byte()) % bases.len()];
    let mutant = base.mutate(&mut numbers);
    property::hold(&mutant, &mut numbers);
});
