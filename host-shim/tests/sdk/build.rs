//! Builds the guests, once for each test run.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The revision of the ABI that a guest speaks.
#[derive(Debug, Clone, Copy)]
pub enum Revision {
    Host,
    Cfx,
}

/// The guest `test-guests/sdk`.
pub fn ours(revision: Revision) -> &'static [u8] {
    static HOST: OnceLock<Vec<u8>> = OnceLock::new();
    static CFX: OnceLock<Vec<u8>> = OnceLock::new();
    match revision {
        Revision::Host => {
            HOST.get_or_init(|| build("sdk", "guest", &["--profile", "guest"], "sdk_guest"))
        }
        // In a target folder of its own, because the file's name is the same.
        Revision::Cfx => CFX.get_or_init(|| {
            let args = ["--profile", "guest", "--features", "abi-cfx"];
            build("sdk-abi-cfx", "guest", &args, "sdk_guest")
        }),
    }
}

/// The guest `test-guests/sdk` with file names and line numbers.
pub fn ours_with_lines() -> &'static [u8] {
    static GUEST: OnceLock<Vec<u8>> = OnceLock::new();
    GUEST
        .get_or_init(|| build_package("../test-guests/sdk", "sdk-lines", "debug", &[], "sdk_guest"))
}

/// The guest `test-guests/sdk-2021`.
pub fn sdk_2021() -> &'static [u8] {
    static GUEST: OnceLock<Vec<u8>> = OnceLock::new();
    GUEST.get_or_init(|| {
        build(
            "sdk-2021",
            "release",
            &["--release", "--locked"],
            "sdk_2021_guest",
        )
    })
}

/// The guest `test-guests/random`.
pub fn random() -> &'static [u8] {
    static GUEST: OnceLock<Vec<u8>> = OnceLock::new();
    GUEST.get_or_init(|| build("random", "release", &["--release"], "random_guest"))
}

/// One side of the example `garage`.
pub fn garage(side: &str) -> &'static [u8] {
    static SERVER: OnceLock<Vec<u8>> = OnceLock::new();
    static CLIENT: OnceLock<Vec<u8>> = OnceLock::new();
    let guest = if side == "server" { &SERVER } else { &CLIENT };
    guest.get_or_init(|| {
        let args = [
            "--profile",
            "guest",
            "--no-default-features",
            "--features",
            side,
        ];
        let variant = format!("garage-{side}");
        build_package("../examples/garage", &variant, "guest", &args, "garage")
    })
}

fn build(variant: &str, profile: &str, args: &[&str], file: &str) -> Vec<u8> {
    let package = format!("../test-guests/{}", variant.trim_end_matches("-abi-cfx"));
    build_package(&package, variant, profile, args, file)
}

fn build_package(
    package: &str,
    variant: &str,
    profile: &str,
    args: &[&str],
    file: &str,
) -> Vec<u8> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join(package);
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(variant);
    let output = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--target", "wasm32-unknown-unknown"])
        .args(args)
        .arg("--target-dir")
        .arg(&target)
        .current_dir(&package)
        // It would stand in for the flags of the package's own configuration.
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "building {} failed:\n{}",
        package.display(),
        String::from_utf8_lossy(&output.stderr)
    );
    let wasm = target
        .join("wasm32-unknown-unknown")
        .join(profile)
        .join(file)
        .with_extension("wasm");
    std::fs::read(&wasm).unwrap_or_else(|error| panic!("{}: {error}", wasm.display()))
}
