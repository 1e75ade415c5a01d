//! Instructions of the processor, the host's and the script's, where there is valgrind. It
//! runs this program again, which marks where an operation begins and ends by calling a
//! function that valgrind is told to look for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use wasmtime::error::Context;
use wasmtime::{Config, Engine, Module, Result};

use crate::guests::{folder, run};
use crate::lean::Loaded;
use crate::measure::{Runner, Side};
use crate::work::{ROWS, Row};

/// How often each operation is done while it is counted.
const COUNT: u32 = 1000;

pub(crate) fn is_there() -> bool {
    Command::new("valgrind")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Instructions for each row and side.
pub(crate) type Counts = BTreeMap<(&'static str, Side), f64>;

/// An engine whose code needs nothing of the processor that valgrind may lack.
fn engine() -> Result<Engine> {
    let mut config = Config::new();
    let triple = format!(
        "{}-unknown-{}-gnu",
        std::env::consts::ARCH,
        std::env::consts::OS
    );
    config.target(&triple)?;
    Engine::new(&config)
}

/// The rows of a side that exist, in their order.
fn rows(side: Side) -> impl Iterator<Item = &'static Row> {
    ROWS.iter()
        .filter(move |row| !row.without.contains(&side.maker))
}

/// Counts for these scripts. What valgrind wrote is left where it is, for who wants to know
/// where the instructions went.
pub(crate) fn count(scripts: &[(Side, PathBuf)]) -> Result<Counts> {
    let folder = folder().join("valgrind");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let engine = engine()?;
    let mut counts = Counts::new();
    for (number, (side, wasm)) in scripts.iter().enumerate() {
        let compiled = folder.join(format!("{number}.cwasm"));
        std::fs::write(&compiled, Module::from_file(&engine, wasm)?.serialize()?)?;
        let out = folder.join(format!("{number}.out"));
        run(Command::new("valgrind")
            .args(["--tool=callgrind", "--quiet", "--smc-check=all-non-file"])
            .args(["--dump-before=bench_mark", "--combine-dumps=no"])
            .arg(format!("--callgrind-out-file={}", out.display()))
            .arg(std::env::current_exe()?)
            .arg("marked")
            .arg(&compiled)
            .args(rows(*side).map(|row| row.key))
            .stdout(Stdio::null())
            .stderr(Stdio::null()))?;
        // What was dumped before the second mark of a row is what lies between its two.
        for (place, row) in rows(*side).enumerate() {
            let dump = out.with_extension(format!("out.{}", 2 * place + 2));
            let total = total(&dump)?;
            counts.insert((row.key, *side), total / f64::from(COUNT));
        }
    }
    Ok(counts)
}

fn total(dump: &Path) -> Result<f64> {
    let text = std::fs::read_to_string(dump).with_context(|| format!("no {}", dump.display()))?;
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("summary: "))
        .context("valgrind's file has no sum")?;
    Ok(line.trim().parse()?)
}

/// The mark.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn bench_mark() {
    std::hint::black_box(());
}

/// What this program does under valgrind.
pub(crate) fn marked(compiled: &Path, keys: &[String]) -> Result<()> {
    let engine = Engine::new(&Config::new())?;
    // SAFETY: this program has written the file, just before it started itself.
    let module = unsafe { Module::deserialize_file(&engine, compiled)? };
    let loaded = Loaded::new(&engine, module)?;
    for key in keys {
        let row = ROWS.iter().find(|row| row.key == key).context("no row")?;
        let mut runner = Runner::new(&loaded, row.action)?;
        runner.run(COUNT)?;
        bench_mark();
        runner.run(COUNT)?;
        bench_mark();
    }
    Ok(())
}
