//! The committed bindings: made anew, compared, measured.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

use crate::run::{Step, cargo};
use crate::tools;

/// The arguments of native-gen for each set, other than the folders.
const SETS: [(&str, &[&str], &[&str]); 3] = [
    (
        "server",
        &["natives_cfx.json", "natives_cfx_extra.json"],
        &["--side", "server"],
    ),
    (
        "gta5",
        &[
            "natives_gta5.json",
            "natives_gta5_extra.json",
            "natives_cfx.json",
        ],
        &["--side", "client", "--game", "gta5"],
    ),
    (
        "rdr3",
        &["natives_rdr3.json", "natives_cfx.json"],
        &["--side", "client", "--game", "rdr3"],
    ),
];

/// What is known of all natives, for `host-shim`: the files, and where it is written.
const TABLE: ([&str; 5], &str) = (
    [
        "natives_cfx.json",
        "natives_cfx_extra.json",
        "natives_gta5.json",
        "natives_gta5_extra.json",
        "natives_rdr3.json",
    ],
    "host-shim/src/natives/table.txt",
);

/// The features that choose a set.
pub(crate) const FEATURES: [&str; 3] = ["server", "client,gta5", "client,rdr3"];

/// The folder with the native database; `None` where there is none.
pub(crate) fn database() -> Option<PathBuf> {
    let folder =
        std::env::var_os("CFX_NATIVES_DB").map_or("../shared/natives".into(), PathBuf::from);
    folder.join("natives_cfx.json").is_file().then_some(folder)
}

/// Makes the bindings anew, or compares them with what would be made.
pub(crate) fn generate(check: bool) -> Result<()> {
    let database = database().context(
        "there is no native database: set CFX_NATIVES_DB to the folder that has natives_cfx.json",
    )?;
    for (set, files, options) in SETS {
        let command = if check { "check" } else { "generate" };
        let mut words = cargo([
            "run",
            "--release",
            "--quiet",
            "-p",
            "native-gen",
            "--",
            command,
        ]);
        for file in files {
            words = words.also([Path::new("--db"), &database.join(file)]);
        }
        let out = Path::new("cfx-natives/src/generated").join(set);
        let words = words
            .also(options.iter().copied())
            .also([Path::new("--out"), &out]);
        let result = Step::new(format!("natives of {set}, {command}"), words).run();
        if check && result.is_err() {
            bail!(
                "the committed natives of {set} are not what the database gives: run \
                 `cargo xtask natives` and commit what changes"
            );
        }
        result?;
    }
    let (files, out) = TABLE;
    let mut words = cargo(["run", "--release", "--quiet", "-p", "native-gen", "--"]);
    words = words.also(["table", "--out", out]);
    for file in files {
        words = words.also([Path::new("--db"), &database.join(file)]);
    }
    if check {
        words = words.also(["--check"]);
    }
    let result = Step::new("table of natives", words).run();
    if check && result.is_err() {
        bail!(
            "the committed table of natives is not what the database gives: run \
             `cargo xtask natives` and commit what changes"
        );
    }
    result
}

/// How many natives the larger of the two measured scripts uses.
const USED: usize = 70;

/// What the bindings cost: bytes in a script, seconds of a compilation and of a generation.
pub(crate) fn bench() -> Result<()> {
    tools::ensure_wasm_target()?;
    let natives = scalar_natives()?;
    ensure!(
        natives.len() >= USED,
        "only {} natives take three scalars",
        natives.len()
    );
    let without = script_size("none", &natives[..0])?;
    let few = script_size("few", &natives[..USED / 2])?;
    let many = script_size("many", &natives[..USED])?;
    println!("\nscript at opt-level z without natives: {without} bytes");
    println!(
        "with {} natives of three scalars: {few} bytes, with {USED}: {many} bytes",
        USED / 2
    );
    println!(
        "a further native: {:.0} bytes (at most 120)",
        (many - few) as f64 / (USED / 2) as f64
    );

    let empty = check_seconds("server", &["--no-default-features"])?;
    println!("\ncargo check of the handles alone: {empty:.1} s");
    for features in FEATURES {
        let seconds = check_seconds(features, &["--features", features])?;
        println!(
            "cargo check with {features}: {seconds:.1} s (at most {:.1})",
            2.0 * empty + 3.0
        );
    }
    if database().is_some() {
        // The first run also compiles the program.
        generate(true)?;
        let start = Instant::now();
        generate(true)?;
        println!(
            "all sets, three runs of the program: {:.1} s (at most 2)",
            start.elapsed().as_secs_f64()
        );
    }
    Ok(())
}

/// Calls of natives of the game that take three numbers or booleans and return nothing.
fn scalar_natives() -> Result<Vec<String>> {
    let mut calls = Vec::new();
    for module in ["ped", "vehicle", "entity", "task"] {
        let path = format!("cfx-natives/src/generated/gta5/{module}.rs");
        let source =
            std::fs::read_to_string(&path).with_context(|| format!("cannot read {path}"))?;
        for line in source.lines() {
            let Some((name, rest)) = line.strip_prefix("pub fn ").and_then(|l| l.split_once('('))
            else {
                continue;
            };
            let Some(parameters) = rest.strip_suffix(") {") else {
                continue;
            };
            let arguments: Option<Vec<_>> = parameters
                .split(", ")
                .map(|parameter| match parameter.split_once(": ")?.1 {
                    "i32" => Some("number()"),
                    "f32" => Some("number() as f32"),
                    "bool" => Some("number() != 0"),
                    "Ped" => Some("Ped(number())"),
                    "Vehicle" => Some("Vehicle(number())"),
                    _ => None,
                })
                .collect();
            if let Some(arguments) = arguments.filter(|arguments| arguments.len() == 3) {
                calls.push(format!("{module}::{name}({});", arguments.join(", ")));
            }
        }
    }
    Ok(calls)
}

/// The size of a script that makes these calls.
fn script_size(name: &str, calls: &[String]) -> Result<u64> {
    let folder = std::env::current_dir()?
        .join("target/bench-natives")
        .join(name);
    let cfx = std::env::current_dir()?.join("cfx");
    std::fs::create_dir_all(folder.join("src"))?;
    std::fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[workspace]\n[package]\nname = \"script\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [lib]\ncrate-type = [\"cdylib\"]\n\
             [dependencies]\ncfx = {{ path = {cfx:?}, features = [\"client\", \"gta5\"] }}\n\
             [profile.release]\nopt-level = \"z\"\nlto = \"fat\"\ncodegen-units = 1\n\
             panic = \"abort\"\nstrip = true\n"
        ),
    )?;
    let calls = calls.join("\n    ");
    std::fs::write(
        folder.join("src/lib.rs"),
        format!(
            "#![allow(unused)]\n\
             use cfx::natives::{{entity, ped, task, vehicle, Ped, Vehicle}};\n\
             static N: std::sync::atomic::AtomicI32 = std::sync::atomic::AtomicI32::new(0);\n\
             fn number() -> i32 {{ N.load(std::sync::atomic::Ordering::Relaxed) }}\n\
             #[cfx::tick]\nfn tick() {{\n    {calls}\n}}\n"
        ),
    )?;
    Step::new(
        format!("script with natives: {name}"),
        cargo([
            "build",
            "--quiet",
            "--release",
            "--target",
            tools::WASM_TARGET,
        ])
        .also(["--manifest-path".into(), folder.join("Cargo.toml")])
        .also(["--target-dir", "target/bench-natives/target"]),
    )
    .run()?;
    let wasm = format!(
        "target/bench-natives/target/{}/release/script.wasm",
        tools::WASM_TARGET
    );
    Ok(std::fs::metadata(&wasm)
        .with_context(|| format!("cannot read {wasm}"))?
        .len())
}

/// How long a check of the bindings takes when everything else is compiled.
fn check_seconds(name: &str, options: &[&str]) -> Result<f64> {
    let words = || {
        cargo(["check", "--quiet", "-p", "cfx-natives"])
            .also(options.iter().copied())
            .also(["--target-dir", "target/bench-natives/check"])
    };
    Step::new(format!("check with {name}, first"), words()).run()?;
    let source = std::fs::File::options()
        .append(true)
        .open("cfx-natives/src/lib.rs")?;
    source.set_modified(std::time::SystemTime::now())?;
    let start = Instant::now();
    Step::new(format!("check with {name}, again"), words()).run()?;
    Ok(start.elapsed().as_secs_f64())
}
