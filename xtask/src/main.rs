//! The project's own commands. `cargo xtask --help` lists them.

mod background;
mod headers;
mod natives;
mod run;
mod sizes;
mod spacetime;
mod tools;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use background::Background;
use clap::{Parser, Subcommand};
use run::{Step, cargo, nightly, program};

/// The project's own commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run everything that must pass: format, lints for both targets, native tests, guests
    /// in the host, wasm32 unit tests under node, doc tests, the documentation itself.
    Test {
        /// Also run what takes minutes and a nightly toolchain: miri, fuzz targets for half a
        /// minute each, and the packaging of every published crate.
        #[arg(long)]
        all: bool,
        /// Run the SpacetimeDB suite alone, against a real server: the one that STDB_URL
        /// names, or one that is built first when it is missing (about 8 minutes, once).
        /// `--all` does this too.
        #[arg(long, conflicts_with = "all")]
        spacetimedb: bool,
    },
    /// Run the fuzz targets.
    Fuzz {
        /// Seconds for each target.
        #[arg(long, default_value_t = 60)]
        seconds: u32,
        /// The targets, by name; all of them when none is named.
        targets: Vec<String>,
    },
    /// Run cfx-core's unit tests under miri.
    Miri,
    /// Make the typed natives anew from the native database (the folder that CFX_NATIVES_DB
    /// names).
    Natives {
        /// Write nothing; fail when the committed files are not what would be made.
        #[arg(long)]
        check: bool,
    },
    /// Make the headers for C and C++ anew from the sources of their functions.
    Headers {
        /// Write nothing; fail when a committed header is not what would be made.
        #[arg(long)]
        check: bool,
    },
    /// Measure, and print what was measured: without a word more, scripts of this SDK beside
    /// the least that the ABI allows, the SDK of 2021, JavaScript and Lua, and the targets.
    Bench {
        #[command(subcommand)]
        what: Option<Bench>,
        /// Fewer rounds, and nothing that takes minutes.
        #[arg(long)]
        quick: bool,
        /// Where the chart goes.
        #[arg(long)]
        chart: Option<std::path::PathBuf>,
    },
    /// Build the examples, print their sizes and keep them in docs/sizes.txt.
    Size {
        /// Keep nothing; fail when one has grown by more than 1 %.
        #[arg(long)]
        check: bool,
    },
    /// Run the unit tests of the guest crates on wasm32 under node.
    Wasm,
}

#[derive(Subcommand)]
enum Bench {
    /// What the typed natives cost: bytes in a script, and time.
    Natives,
    /// What the allocators cost that a script can choose: bytes, time, growth.
    Allocators,
    /// What host-shim costs: the start of a script of 200 KiB with and without the cache, and
    /// calls in both directions under each limit.
    Host,
    /// What the way to a SpacetimeDB server costs through a script: time for each row event
    /// and call, the cache compared with a plain map, bytes in a script.
    Spacetime,
}

/// The fuzz targets that need no host, and are part of a whole run.
const FUZZED: [&str; 3] = ["decode", "handlers", "spacetime"];
/// What of the guest crates' tests runs on wasm32 as well: package and targets.
const WASM_TESTED: &[(&str, &[&str])] = &[
    ("cfx-core", &["--lib"]),
    (
        "cfx",
        &[
            "--test",
            "attributes",
            "--test",
            "declarations",
            "--test",
            "start_and_stop",
            "--test",
            "ticks_and_main",
        ],
    ),
    (
        "cfx-spacetime",
        &["--lib", "--test", "behaviour", "--test", "macros"],
    ),
];
/// The documentation shows what either side has.
const BOTH_SIDES: &str =
    "cfx/client,cfx/getrandom,cfx/gta5,cfx/json,cfx/server,cfx/spacetime,cfx/test,cfx/tracing";
/// What goes to the registry, each after what it depends on.
const PUBLISHED: &[&str] = &[
    "ffi-border",
    "cfx-sim",
    "spacetime-abi",
    "spacetime-client",
    "spacetime-client-ffi",
    "spacetime-host",
    "host-shim",
    "wasm-runtime-ffi",
    "cfx-macros",
    "cfx-core",
    "cfx-natives",
    "cfx-spacetime-macros",
    "cfx-spacetime",
    "cfx-test",
    "cfx",
    "native-gen",
    "spacetime-gen",
];
/// Crates that must build and lint cleanly for wasm32.
const GUESTS: &[&str] = &[
    "bench-floor-guest",
    "bench-guest",
    "cfx-core",
    "cfx",
    "chat",
    "game-state",
    "garage",
    "hello",
    "hud",
    "inventory-example",
    "inventory-shop",
    "poller",
    "queue",
    "sdk-guest",
    "shop-guest",
    "soak-guest",
    "cfx-spacetime",
    "spacetime-bench-guest",
    "spacetime-guest",
    "spacetime-small-guest",
    "positions",
];

fn main() -> ExitCode {
    let command = Cli::parse().command;
    let result = tools::enter_workspace().and_then(|()| match command {
        Command::Test {
            spacetimedb: true, ..
        } => spacetime::test(None),
        Command::Test { all, .. } => test(all),
        Command::Fuzz { seconds, targets } => fuzz(seconds, &targets),
        Command::Miri => miri(),
        Command::Natives { check } => natives::generate(check),
        Command::Headers { check } => headers::generate(check),
        Command::Bench { what, quick, chart } => match what {
            None => table(quick, chart),
            Some(Bench::Natives) => natives::bench(),
            Some(Bench::Allocators) => allocators(),
            Some(Bench::Host) => host(),
            Some(Bench::Spacetime) => spacetime::bench(),
        },
        Command::Size { check } => sizes::table(check),
        Command::Wasm => wasm(),
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn test(all: bool) -> Result<()> {
    // What takes longest to build is needed last; miri and the fuzz targets leave a core to it.
    let (deny_tool, server) = match all {
        true => (tools::install_cargo_deny()?, spacetime::install()?),
        false => (None, None),
    };
    tools::ensure_wasm_target()?;
    Step::new("format", cargo(["fmt", "--all", "--check"])).run()?;
    lint()?;
    headers::generate(true)?;
    if natives::database().is_some() {
        natives::generate(true)?;
    } else {
        println!("\nno native database here: the committed natives are not compared with it");
    }
    Step::new(
        "native tests, guests in the host, doc tests",
        cargo(["test", "--workspace"]),
    )
    .run()?;
    Step::new(
        "the later revision of the ABI, and glam",
        cargo(["test", "-p", "cfx-core", "--lib"]).also(["--features", "abi-cfx,glam"]),
    )
    .run()?;
    wasm()?;
    Step::new(
        "documentation",
        cargo(["doc", "--workspace", "--no-deps", "--features"]).also([BOTH_SIDES]),
    )
    .env("RUSTDOCFLAGS", "-D warnings")
    .run()?;
    for features in natives::FEATURES {
        let words = cargo([
            "doc",
            "-p",
            "cfx-natives",
            "--no-deps",
            "--features",
            features,
        ]);
        Step::new(format!("documentation of the natives, {features}"), words)
            .env("RUSTDOCFLAGS", "-D warnings")
            .run()?;
    }
    if all {
        sizes::table(true)?;
        deny(deny_tool)?;
        miri()?;
        // Of guests that mean ill, and of what a native is given, `tests/hostile` has a bounded
        // number, the same in each run.
        fuzz(30, &FUZZED.map(str::to_owned))?;
        spacetime::test(server)?;
        // Verifying builds every crate anew from its package; the tests above have built
        // the same sources, so what is checked here is what goes into the packages.
        Step::new(
            "packages",
            PUBLISHED
                .iter()
                .fold(cargo(["package"]), |words, name| words.also(["-p", name]))
                .also(["--no-verify", "--allow-dirty"]),
        )
        .run()?;
    }
    println!("everything passed");
    Ok(())
}

fn lint() -> Result<()> {
    let deny = ["--", "-D", "warnings"];
    Step::new(
        "lints",
        cargo(["clippy", "--workspace", "--all-targets"]).also(deny),
    )
    .run()?;
    for features in natives::FEATURES {
        let words = cargo([
            "clippy",
            "-p",
            "cfx-natives",
            "--lib",
            "--features",
            features,
        ]);
        Step::new(
            format!("lints of the natives, {features}"),
            words.also(deny),
        )
        .run()?;
    }
    let client = [
        "-p",
        "garage",
        "--no-default-features",
        "--features",
        "client",
    ];
    let words = cargo(["clippy", "--target", tools::WASM_TARGET]).also(client);
    Step::new("lints for wasm32, a client", words.also(deny)).run()?;
    let guests = GUESTS.iter().fold(
        cargo(["clippy", "--target", tools::WASM_TARGET]),
        |words, guest| words.also(["-p", guest]),
    );
    Step::new("lints for wasm32", guests.also(deny)).run()?;
    for features in ["", "server", "client", "abi-cfx", "mock"] {
        let words = cargo(["clippy", "--target", tools::WASM_TARGET]).also([
            "-p",
            "cfx-core",
            "--features",
            features,
        ]);
        let name = format!("lints for wasm32, cfx-core with '{features}'");
        Step::new(name, words.also(deny)).run()?;
    }
    Ok(())
}

fn wasm() -> Result<()> {
    tools::ensure_wasm_target()?;
    let runner = tools::ensure_wasm_runner()?;
    for (package, targets) in WASM_TESTED {
        Step::new(
            format!("tests of {package} on wasm32"),
            cargo([
                "test",
                "--target",
                tools::WASM_TARGET,
                "-p",
                package,
                "--features",
                "mock",
            ])
            .also(*targets),
        )
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &runner)
        .run()?;
    }
    Ok(())
}

fn miri() -> Result<()> {
    tools::ensure_nightly(&["miri", "rust-src"])?;
    Step::new(
        "miri over cfx-core",
        nightly(["miri", "test", "-p", "cfx-core", "--lib"]),
    )
    .env("MIRIFLAGS", "-Zmiri-strict-provenance")
    .env("CARGO_TARGET_DIR", "target/miri")
    .run()
}

/// What may be linked: licences, banned crates, sources, and what is known to be unsafe.
fn deny(tool: Option<Background>) -> Result<()> {
    if let Some(tool) = tool {
        tool.wait()?;
    }
    let deny = tools::cargo_deny()?;
    let check = |words: &[&str]| {
        let quietly = ["check", "--hide-inclusion-graph"];
        program(&deny).also(quietly).also(words)
    };
    Step::new("licences and bans", check(&["bans", "licenses", "sources"])).run()?;
    // The advisories are in a database of their own, which is fetched.
    if !tools::fetch_advisories(&deny) {
        println!("\nthe database of advisories cannot be reached: it is not compared with");
        return Ok(());
    }
    Step::new("advisories", check(&["advisories"])).run()
}

/// Everything beside everything else.
fn table(quick: bool, chart: Option<std::path::PathBuf>) -> Result<()> {
    tools::ensure_wasm_target()?;
    let words = cargo(["run", "--release", "--quiet", "-p", "bench", "--", "table"]);
    let mut words = words.also(["--examples".into(), sizes::examples()?]);
    match quick {
        true => words = words.also(["--quick"]),
        false => {
            let bytes = natives::bytes_per_native()?;
            words = words.also(["--native-bytes".into(), bytes.to_string()]);
        }
    }
    if let Some(chart) = chart {
        words = words.also(["--chart".into(), std::path::absolute(chart)?]);
    }
    Step::new("scripts beside each other", words).run()
}

fn allocators() -> Result<()> {
    tools::ensure_wasm_target()?;
    Step::new(
        "a million events with each allocator",
        cargo(["test", "--release", "-p", "host-shim", "--test", "soak"]).also([
            "--",
            "--ignored",
            "--nocapture",
            "allocators",
        ]),
    )
    .run()
}

fn host() -> Result<()> {
    Step::new(
        "what host-shim costs",
        cargo(["run", "--release", "-p", "host-shim", "--example", "costs"]),
    )
    .run()
}

fn fuzz(seconds: u32, targets: &[String]) -> Result<()> {
    tools::ensure_nightly(&["rust-src"])?;
    tools::ensure_cargo_fuzz()?;
    let known = [
        "decode",
        "guests",
        "handlers",
        "invoke_args",
        "mutants",
        "recording",
        "spacetime",
    ];
    for target in targets {
        if !known.contains(&target.as_str()) {
            bail!(
                "there is no fuzz target '{target}'; there are {}",
                known.join(", ")
            );
        }
    }
    for target in known {
        if !targets.is_empty() && !targets.iter().any(|wanted| wanted == target) {
            continue;
        }
        // What is found is kept in the corpus, which stays on this machine; the seeds are
        // the project's.
        let corpus = format!("fuzz/corpus/{target}");
        std::fs::create_dir_all(&corpus).with_context(|| format!("cannot create {corpus}"))?;
        let mut command = nightly(["fuzz", "run"]);
        if FUZZED.contains(&target) {
            command = command.also(["--no-default-features"]);
        }
        command = command.also([target, &*corpus]);
        let seeds = format!("fuzz/seeds/{target}");
        if std::fs::exists(&seeds).unwrap_or(false) {
            command = command.also([seeds]);
        }
        // These compile scripts, and the first input waits for a build of one.
        let timeout = match target {
            "guests" | "mutants" | "recording" => 120,
            _ => 10,
        };
        Step::new(
            format!("fuzz target {target}, {seconds} s"),
            command.also([
                "--".into(),
                format!("-max_total_time={seconds}"),
                format!("-timeout={timeout}"),
            ]),
        )
        .run()?;
    }
    Ok(())
}
