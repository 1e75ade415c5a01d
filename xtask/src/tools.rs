//! The tools that the steps need, installed when they are missing.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::background::{Background, Install};

/// The target of scripts.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Makes the workspace's root the current folder, wherever the command was typed.
pub(crate) fn enter_workspace() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("xtask has no parent")?;
    std::env::set_current_dir(root).with_context(|| format!("cannot enter {}", root.display()))
}

/// Runs a command that installs something, saying so.
fn install(what: &str, command: &mut Command) -> Result<()> {
    println!("{what} is missing; installing it");
    let status = command
        .status()
        .with_context(|| format!("cannot install {what}"))?;
    if !status.success() {
        bail!("installing {what} failed ({status})");
    }
    Ok(())
}

fn output(command: &mut Command) -> Option<String> {
    let output = command
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

pub(crate) fn ensure_wasm_target() -> Result<()> {
    let libraries =
        output(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]));
    if libraries.is_some_and(|path| Path::new(path.trim()).is_dir()) {
        return Ok(());
    }
    install(
        "the wasm32-unknown-unknown target",
        Command::new("rustup").args(["target", "add", WASM_TARGET]),
    )
}

/// The nightly toolchain with these components.
pub(crate) fn ensure_nightly(components: &[&str]) -> Result<()> {
    let nightly = |words: &[&str]| output(Command::new("rustup").arg("+nightly").args(words));
    if nightly(&["show", "active-toolchain"]).is_none() {
        install(
            "the nightly toolchain",
            Command::new("rustup").args([
                "toolchain",
                "install",
                "nightly",
                "--profile",
                "minimal",
            ]),
        )?;
    }
    let installed = nightly(&["component", "list", "--installed"]).unwrap_or_default();
    let missing: Vec<&&str> = components
        .iter()
        .filter(|component| !installed.lines().any(|line| line.starts_with(**component)))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    install(
        &format!("nightly's {missing:?}"),
        Command::new("rustup")
            .args(["+nightly", "component", "add"])
            .args(missing),
    )
}

pub(crate) fn ensure_cargo_fuzz() -> Result<()> {
    if output(Command::new("cargo-fuzz").arg("--version")).is_some() {
        return Ok(());
    }
    install(
        "cargo-fuzz",
        Command::new("cargo").args(["install", "cargo-fuzz"]),
    )
}

const DENY: &str = "cargo-deny";

/// What compares dependencies with `deny.toml`, once it is installed.
pub(crate) fn cargo_deny() -> Result<PathBuf> {
    if output(Command::new(DENY).arg("--version")).is_some() {
        return Ok(DENY.into());
    }
    Ok(own_tools()?.join("bin").join(DENY))
}

/// Begins to install it, when it is missing.
pub(crate) fn install_cargo_deny() -> Result<Option<Background>> {
    if output(Command::new(cargo_deny()?).arg("--version")).is_some() {
        return Ok(None);
    }
    let root = own_tools()?;
    let build = root.join("build-cargo-deny");
    let mut command = Command::new("cargo");
    command
        .args(["install", DENY, "--version", "0.20.2", "--locked"])
        // It reads some hundred files: optimised, it would be built longer than it runs.
        .args(["--debug", "--root"])
        .arg(&root)
        .env("CARGO_TARGET_DIR", &build);
    Ok(Some(Background::start(Install {
        name: DENY.to_owned(),
        command,
        crates: 260,
        leftover: build,
    })))
}

/// Where tools are installed that no other project is to find.
fn own_tools() -> Result<PathBuf> {
    Ok(std::env::current_dir()?.join("target/tools"))
}

/// Fetches the database of advisories; answers whether there is one.
pub(crate) fn fetch_advisories(deny: &Path) -> bool {
    output(Command::new(deny).args(["fetch", "db"])).is_some()
}

/// The program that runs wasm32 tests under node. Its version must be that of the
/// wasm-bindgen in the lock file; it is installed into the target folder, so that other
/// projects' versions are left alone.
pub(crate) fn ensure_wasm_runner() -> Result<PathBuf> {
    if output(Command::new("node").arg("--version")).is_none() {
        bail!("node is missing: the wasm32 unit tests run under it; install Node.js 18 or later");
    }
    const RUNNER: &str = "wasm-bindgen-test-runner";
    let version = locked_version("wasm-bindgen")?;
    let is_right = |program: &Path| {
        output(Command::new(program).arg("--version"))
            .is_some_and(|answer| answer.split_whitespace().any(|word| word == version))
    };
    if is_right(Path::new(RUNNER)) {
        return Ok(RUNNER.into());
    }
    let root = own_tools()?;
    let own = root.join("bin").join(RUNNER);
    if !is_right(&own) {
        install(
            &format!("{RUNNER} {version}"),
            Command::new("cargo")
                .args([
                    "install",
                    "wasm-bindgen-cli",
                    "--version",
                    &version,
                    "--root",
                ])
                .arg(&root),
        )?;
    }
    Ok(own)
}

fn locked_version(package: &str) -> Result<String> {
    let lock = std::fs::read_to_string("Cargo.lock").context("cannot read Cargo.lock")?;
    let mut lines = lock.lines();
    lines.find(|line| *line == format!("name = \"{package}\""));
    lines
        .next()
        .and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .map(str::to_owned)
        .with_context(|| format!("Cargo.lock does not name {package}"))
}
