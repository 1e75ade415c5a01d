//! The tests and measurements that take a SpacetimeDB server.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use spacetime_server::{
    Api, GAME_STATE_MODULE, MODULE, OTHER_MODULE, POSITIONS_MODULE, PROGRAM, Server, URL, VERSION,
};

use crate::background::{Background, Install};
use crate::run::{Step, cargo};
use crate::tools;

/// What the server is built in, and where it stays.
const SERVERS: &str = "target/tools/spacetimedb";
/// The targets with tests that take a server, by name, and how many of their tests run at
/// once: those of `live` wait most of the time.
const SUITES: [(&str, &str); 7] = [
    ("live", "4"),
    ("survival", "2"),
    ("script", "2"),
    ("two_servers", "2"),
    ("spacetime", "2"),
    ("native", "2"),
    ("harness", "1"),
];

/// Runs the suite against a server: the one that `STDB_URL` names, or an own one.
pub(crate) fn test(server: Option<Background>) -> Result<()> {
    with_server(server, |environment| {
        for (target, threads) in SUITES {
            // Of the whole workspace, so that nothing is built otherwise than the other tests
            // have built it.
            let words = cargo(["test", "--workspace", "--test", target]);
            // Those that take a server are ignored where there is none.
            let step = Step::new(
                format!("SpacetimeDB: {target}"),
                words.also(["--", "--include-ignored", "--test-threads", threads]),
            );
            environment
                .iter()
                .fold(step, |step, (name, value)| step.env(name, value))
                .run()?;
        }
        Ok(())
    })
}

/// Measures what the way through a guest costs, on a server.
pub(crate) fn bench() -> Result<()> {
    let target = std::env::current_dir()?.join("target/bench-spacetime");
    sizes(&target)?;
    let words = cargo(["build", "--profile", "guest", "-p", "spacetime-bench-guest"]);
    let words = words.also(["--target", tools::WASM_TARGET, "--target-dir"]);
    Step::new("SpacetimeDB: script", words.also([&target])).run()?;
    let guest = target
        .join(tools::WASM_TARGET)
        .join("guest/spacetime_bench_guest.wasm");
    with_server(None, |environment| {
        let words = cargo(["run", "--release", "-p", "spacetime-suite"]);
        let step = Step::new("SpacetimeDB: bench", words).env("STDB_BENCH_GUEST", &guest);
        environment
            .iter()
            .fold(step, |step, (name, value)| step.env(name, value))
            .run()
    })
}

/// Prints how large a script with one table and two reducers is, where there is `wasm-opt`:
/// in the `PATH`, or named by `WASM_OPT`.
fn sizes(target: &Path) -> Result<()> {
    let wasm_opt = std::env::var_os("WASM_OPT").unwrap_or_else(|| "wasm-opt".into());
    let version = Command::new(&wasm_opt).arg("--version").output();
    if !version.is_ok_and(|output| output.status.success()) {
        println!("\nwasm-opt is not there, so no size is measured; WASM_OPT can name it");
        return Ok(());
    }
    for (allocator, features) in [("dlmalloc", &[][..]), ("talc", &["--features", "talc"][..])] {
        let words = cargo(["build", "--profile", "guest", "-p", "spacetime-small-guest"])
            .also(["--config", "profile.guest.opt-level = 'z'"])
            .also(["--target", tools::WASM_TARGET, "--target-dir"]);
        let words = words.also([target]).also(features);
        Step::new(format!("SpacetimeDB: small script, {allocator}"), words).run()?;
        let built = target
            .join(tools::WASM_TARGET)
            .join("guest/spacetime_small_guest.wasm");
        let small = built.with_extension("small");
        // What the compiler's own default target has, and no more.
        let words = crate::run::program(Path::new(&wasm_opt)).also([
            "-Oz",
            "--strip-debug",
            "--strip-producers",
            "--enable-bulk-memory",
            "--enable-multivalue",
            "--enable-mutable-globals",
            "--enable-nontrapping-float-to-int",
            "--enable-reference-types",
            "--enable-sign-ext",
            "-o",
        ]);
        let words = words.also([&small, &built]);
        Step::new("SpacetimeDB: wasm-opt", words).run()?;
        let size = |file: &Path| -> Result<f64> {
            let file = std::fs::metadata(file).with_context(|| format!("{}", file.display()))?;
            Ok(file.len() as f64 / 1e3)
        };
        println!(
            "\none table and two reducers, {allocator}: {:.1} KB, after wasm-opt -Oz {:.1} KB (at most 70)",
            size(&built)?,
            size(&small)?
        );
    }
    Ok(())
}

type Environment = [(&'static str, PathBuf)];

/// Builds the modules, and does something while there is a server, which may be on its way
/// already.
fn with_server(
    server: Option<Background>,
    run: impl FnOnce(&Environment) -> Result<()>,
) -> Result<()> {
    tools::ensure_wasm_target()?;
    let world = "test-modules/world";
    let mut environment = vec![
        (
            OTHER_MODULE,
            module("other", world, &["--features", "other-schema"])?,
        ),
        (MODULE, module("world", world, &[])?),
        (
            POSITIONS_MODULE,
            module("positions", "examples/positions/module", &[])?,
        ),
        (
            GAME_STATE_MODULE,
            module("game-state", "examples/game-state/module", &[])?,
        ),
    ];
    if let Some(url) = std::env::var_os(URL) {
        println!("\nthe server is {}", Path::new(&url).display());
        println!("tests that kill the server are left out: it is not ours");
        environment.push((URL, url.into()));
        return run(&environment);
    }
    let server = match server {
        Some(server) => Some(server),
        None => install()?,
    };
    if let Some(server) = server {
        server.wait()?;
    }
    let program = program()?;
    ensure!(program.is_file(), "{} is missing", program.display());
    // Of a folder with what an earlier run left, nothing is of use.
    let folder = Path::new("target/spacetimedb").join(std::process::id().to_string());
    let server = Server::start(&program, &folder)?;
    println!(
        "\nthe server is {} {}, data in {}",
        server.url(),
        Api::new(&server.url())?.version()?,
        folder.display()
    );
    environment.push((URL, server.url().into()));
    environment.push((PROGRAM, program));
    let result = run(&environment);
    drop(server);
    // When something failed, the log says what the server thought of it.
    if result.is_ok() {
        std::fs::remove_dir_all(&folder)
            .with_context(|| format!("cannot delete {}", folder.display()))?;
    }
    result
}

/// A module, built and put aside: they share what they depend on.
fn module(name: &str, package: &str, features: &[&str]) -> Result<PathBuf> {
    let target = std::env::current_dir()?.join("target/test-modules");
    let manifest = Path::new(package).join("Cargo.toml");
    let words = cargo(["build", "--release", "--locked", "--manifest-path"])
        .also([manifest])
        .also(["--target", tools::WASM_TARGET])
        .also(features.iter().copied());
    Step::new(format!("module {name}"), words)
        .env("CARGO_TARGET_DIR", &target)
        .run()?;
    let built = target.join(tools::WASM_TARGET).join("release");
    let built = built.join(match name {
        "positions" => "positions_module.wasm",
        "game-state" => "game_state_module.wasm",
        _ => "world_module.wasm",
    });
    let file = target.join(name).with_extension("wasm");
    std::fs::copy(&built, &file).with_context(|| format!("cannot copy {}", built.display()))?;
    Ok(file)
}

/// Where the server's program is, or will be.
fn program() -> Result<PathBuf> {
    if let Some(program) = std::env::var_os(PROGRAM) {
        return std::path::absolute(program).context("the server's program");
    }
    let root = std::env::current_dir()?.join(SERVERS).join(VERSION);
    Ok(root.join("bin/spacetimedb-standalone"))
}

/// Begins to build the server's program when it is missing and needed.
pub(crate) fn install() -> Result<Option<Background>> {
    if std::env::var_os(URL).is_some() || program()?.is_file() {
        return Ok(None);
    }
    let root = std::env::current_dir()?.join(SERVERS).join(VERSION);
    let build = root.join("build");
    let mut command = Command::new("cargo");
    command
        .args(["install", "spacetimedb-standalone", "--locked", "--debug"])
        .args(["--version", VERSION, "--root"])
        .arg(&root)
        .env("CARGO_TARGET_DIR", &build);
    Ok(Some(Background::start(Install {
        name: format!("spacetimedb-standalone {VERSION}"),
        command,
        crates: 425,
        // 1.5 GB that nobody needs again.
        leftover: build,
    })))
}
