//! Builds the scripts that are measured.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasmtime::error::Context;
use wasmtime::{Result, bail};

use crate::measure::{Side, Variant};
use crate::work::Maker;

/// Which script of a maker.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// Everything that is timed.
    Timed,
    /// A line at the start.
    Hello,
    /// That, and one event with a payload.
    Event,
    /// The same with 64 KiB of stack.
    SmallStack,
    /// What is timed, with an allocator that counts.
    Counting,
}

/// Where everything is built and kept.
pub(crate) fn folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    root().join(target).join("bench")
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// A command of the cargo that runs this.
pub(crate) fn cargo() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    // They would stand in for the flags that are measured.
    command.env_remove("RUSTFLAGS").current_dir(root());
    command
}

/// Runs a command, whose errors are shown.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot run {command:?}"))?;
    if !status.success() {
        bail!("failed ({status}): {command:?}");
    }
    Ok(())
}

/// What cargo is told to build of a script.
fn package(maker: Maker) -> (&'static str, &'static str) {
    match maker {
        Maker::Floor => ("bench/guests/floor", "bench_floor_guest"),
        Maker::Ours => ("bench/guests/ours", "bench_guest"),
        Maker::Old => ("bench/guests/sdk-2021", "bench_sdk_2021_guest"),
    }
}

/// Builds a script, and answers where it is.
pub(crate) fn build(side: Side, kind: Kind) -> Result<PathBuf> {
    let (package, file) = package(side.maker);
    let workspace = side.maker != Maker::Old;
    let profile = match (side.variant, workspace) {
        (Variant::Release, _) => "release",
        (_, true) => "guest",
        (Variant::Tuned, false) => "tuned",
        (Variant::Small, false) => "small",
    };
    let target = folder().join("guests");
    let mut command = cargo();
    // What is done in the end is known by the last crate alone.
    command
        .args(["rustc", "--quiet", "--lib", "--crate-type", "cdylib"])
        .args(["--target", "wasm32-unknown-unknown", "--profile", profile])
        .arg("--manifest-path")
        .arg(root().join(package).join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target);
    if side.variant == Variant::Small {
        if workspace {
            command.args(["--config", "profile.guest.opt-level = 'z'"]);
        }
        let strip = format!("profile.{profile}.strip = true");
        command.args(["--config", &strip]);
    }
    match kind {
        Kind::Timed => &mut command,
        Kind::Hello => command.args(["--features", "hello"]),
        Kind::Event | Kind::SmallStack => command.args(["--features", "event"]),
        Kind::Counting => command.args(["--features", "count"]),
    };
    if kind == Kind::SmallStack {
        command.args(["--", "-C", "link-arg=-zstack-size=65536"]);
    }
    run(&mut command)?;
    let built = target
        .join("wasm32-unknown-unknown")
        .join(profile)
        .join(file)
        .with_extension("wasm");
    let kept = folder().join("wasm");
    std::fs::create_dir_all(&kept)?;
    let name = format!("{} {kind:?}.wasm", side.name()).replace([' ', '-'], "_");
    let kept = kept.join(name);
    std::fs::copy(&built, &kept).with_context(|| format!("cannot copy {}", built.display()))?;
    Ok(kept)
}

/// The program that makes a script smaller: named by `WASM_OPT`, or in the `PATH`.
pub(crate) fn wasm_opt() -> Option<PathBuf> {
    let program = std::env::var_os("WASM_OPT").unwrap_or_else(|| "wasm-opt".into());
    let output = Command::new(&program).arg("--version").output().ok()?;
    output.status.success().then(|| program.into())
}

/// How large a script is after `wasm-opt -Oz`.
pub(crate) fn optimised_size(program: &Path, wasm: &Path) -> Result<u64> {
    let small = wasm.with_extension("small");
    run(Command::new(program)
        .args(["-Oz", "--strip-debug", "--strip-producers"])
        // What the compiler's own default target has, and no more.
        .args(["--enable-bulk-memory", "--enable-multivalue"])
        .args(["--enable-mutable-globals", "--enable-reference-types"])
        .args(["--enable-nontrapping-float-to-int", "--enable-sign-ext"])
        .arg("-o")
        .arg(&small)
        .arg(wasm))?;
    size(&small)
}

pub(crate) fn size(wasm: &Path) -> Result<u64> {
    let file = std::fs::metadata(wasm).with_context(|| format!("{}", wasm.display()))?;
    Ok(file.len())
}
