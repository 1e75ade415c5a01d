//! Measures scripts of this SDK beside the least that the ABI allows, the SDK of 2021,
//! JavaScript and Lua. `cargo xtask bench` runs it; `docs/performance.md` says how to read
//! what it prints.

mod chart;
mod compile;
mod guests;
mod instructions;
mod lean;
mod measure;
mod report;
mod scripts;
mod shim;
mod start;
mod stats;
mod targets;
mod work;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, Subcommand};
use wasmtime::Result;

use guests::Kind;
use measure::{FLOOR, OLD, OURS, Side, Variant};
use report::Report;
use stats::Times;
use work::{Maker, ROWS};

/// Measures scripts of this SDK beside others.
#[derive(Parser)]
#[command(name = "bench")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measure everything, and print it.
    Table(Options),
    /// Count operators and instructions of the floor and of ours alone, as one does between
    /// two changes of the SDK.
    Count {
        /// Rows by their keys; all of them when there is none.
        rows: Vec<String>,
    },
    /// Call native (a) in `host-shim` as often as told, for a look with a profiler.
    Shim { count: u32 },
    /// What is run under valgrind.
    #[command(hide = true)]
    Marked {
        compiled: PathBuf,
        rows: Vec<String>,
    },
}

#[derive(clap::Args)]
struct Options {
    /// Fewer rounds, and nothing that takes minutes.
    #[arg(long)]
    quick: bool,
    /// Leave out the times of compilers.
    #[arg(long)]
    no_compilers: bool,
    /// The folder with the examples' scripts, whose sizes are shown as well.
    #[arg(long)]
    examples: Option<PathBuf>,
    /// What a further native adds to a script, in bytes, if that was measured.
    #[arg(long)]
    native_bytes: Option<f64>,
    /// Where the chart goes.
    #[arg(long)]
    chart: Option<PathBuf>,
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Table(options) => table(&options),
        Command::Count { rows } => count(&rows),
        Command::Shim { count } => guests::build(OURS, Kind::Timed)
            .and_then(|wasm| shim::Shim::start(&wasm)?.time(count))
            .map(|time| println!("{time:.1} ns")),
        Command::Marked { compiled, rows } => instructions::marked(&compiled, &rows),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:?}");
            ExitCode::FAILURE
        }
    }
}

fn table(options: &Options) -> Result<()> {
    let (rounds, batch) = match options.quick {
        true => (7, Duration::from_micros(300)),
        false => (41, Duration::from_millis(1)),
    };
    println!("building the scripts");
    let mut sides = vec![FLOOR, OURS, OLD];
    for maker in [Maker::Ours, Maker::Old] {
        for variant in [Variant::Release, Variant::Small] {
            sides.push(Side::new(maker, variant));
        }
    }
    let scripts = sides
        .iter()
        .map(|side| Ok((*side, guests::build(*side, Kind::Timed)?)))
        .collect::<Result<Vec<_>>>()?;
    let mut report = Report {
        native_bytes: options.native_bytes,
        ..Report::default()
    };

    let engine = measure::engine()?;
    sized(&engine, options, &mut report)?;
    let started = [FLOOR, OURS, OLD]
        .into_iter()
        .map(|side| Ok((side.maker, guests::build(side, Kind::Event)?)))
        .collect::<Result<Vec<_>>>()?;
    let counting = guests::build(OURS, Kind::Counting)?;
    let small_stack = guests::build(OURS, Kind::SmallStack)?;

    println!("counting operators");
    let fuel = measure::fuel_engine()?;
    for (side, wasm) in &scripts {
        let loaded = measure::load(&fuel, wasm)?;
        for row in ROWS.iter().filter(|row| !row.without.contains(&side.maker)) {
            let count = measure::operators(&loaded, row, 2000)?;
            report.operators.insert((row.key, *side), count);
        }
    }
    if options.quick {
        println!("left out: instructions of the processor, times of compilers");
    } else if instructions::is_there() {
        println!("counting instructions, by valgrind");
        report.counts = instructions::count(&scripts)?;
    } else {
        println!("left out: instructions of the processor (it takes valgrind)");
    }

    println!("measuring times, {rounds} rounds");
    report.foreign = scripts::all(batch);
    for (side, wasm) in &scripts {
        let loaded = measure::load(&engine, wasm)?;
        report
            .cells
            .extend(measure::cells(&loaded, *side, ROWS, batch)?);
    }
    // The sides of a row run one after the other, so that they meet the same machine.
    report.cells.sort_by_key(|cell| {
        let row = ROWS.iter().position(|row| row.key == cell.key);
        (row, cell.side)
    });
    let shim = shim::Shim::start(&scripts[1].1)?;
    let mut shim_times = (Times::default(), Times::default());
    let lean = measure::load(&engine, &scripts[1].1)?;
    let mut lean = measure::Runner::new(&lean, work::Action::Export("bench_scalars"))?;
    for _ in 0..rounds {
        measure::round(&mut report.cells)?;
        for foreign in &mut report.foreign {
            foreign.round()?;
        }
        shim_times.0.add(shim.time(20_000)?);
        shim_times.1.add(lean.time(20_000)?);
    }
    report.shim = Some(shim::ratio(&shim_times.0, &shim_times.1));

    println!("measuring starts and growth");
    for (maker, wasm) in &started {
        let start = start::start(&engine, wasm, rounds.min(15))?;
        report.starts.insert(*maker, start);
    }
    report.small_stack_pages = Some(start::start(&engine, &small_stack, 1)?.pages);
    report.task = Some(start::task(&engine, &counting)?);
    let (small, large) = match options.quick {
        true => (50_000, 5_000),
        false => (1_000_000, 100_000),
    };
    report.growth = Some(start::growth(&engine, &scripts[1].1, small, large)?);
    if !options.quick && !options.no_compilers {
        println!("measuring compilers");
        report.check = Some(compile::bindings()?);
        report.hello = Some(compile::hello()?);
    }

    report.print();
    targets::print(&report);
    let chart = match &options.chart {
        Some(chart) => guests::root().join(chart),
        None => guests::folder().join("chart.svg"),
    };
    chart::write(&report, &chart)?;
    println!("\n{}\nthe chart is {}", machine(), chart.display());
    Ok(())
}

/// A line for each row.
fn count(keys: &[String]) -> Result<()> {
    let scripts = [FLOOR, OURS]
        .into_iter()
        .map(|side| Ok((side, guests::build(side, Kind::Timed)?)))
        .collect::<Result<Vec<_>>>()?;
    let fuel = measure::fuel_engine()?;
    let loaded = scripts
        .iter()
        .map(|(side, wasm)| Ok((*side, measure::load(&fuel, wasm)?)))
        .collect::<Result<Vec<_>>>()?;
    let counts = match instructions::is_there() {
        true => instructions::count(&scripts)?,
        false => instructions::Counts::new(),
    };
    println!("operators, then instructions: of the floor, of ours, ours in floors");
    for row in ROWS {
        if !keys.is_empty() && !keys.iter().any(|key| key == row.key) {
            continue;
        }
        let mut line = format!("{:10}", row.key);
        let mut pair = |of: &dyn Fn(Side) -> Option<f64>| {
            for number in [of(FLOOR), of(OURS)] {
                let number = number.map_or("-".to_owned(), |number| format!("{number:.0}"));
                line.push_str(&format!(" {number:>7}"));
            }
            let ratio = of(FLOOR).zip(of(OURS)).map(|(floor, ours)| ours / floor);
            let ratio = ratio.map_or("-".to_owned(), |ratio| format!("{ratio:.2}"));
            line.push_str(&format!(" {ratio:>6}"));
        };
        pair(&|side| {
            let (_, loaded) = loaded.iter().find(|(other, _)| *other == side)?;
            let has = !row.without.contains(&side.maker);
            has.then(|| measure::operators(loaded, row, 2000).ok())
                .flatten()
        });
        pair(&|side| counts.get(&(row.key, side)).copied());
        println!("{line}");
    }
    Ok(())
}

/// The sizes of the small scripts of all makers, and of the examples.
fn sized(engine: &wasmtime::Engine, options: &Options, report: &mut Report) -> Result<()> {
    let optimiser = guests::wasm_opt();
    if optimiser.is_none() {
        println!("left out: sizes after wasm-opt (WASM_OPT can name it)");
    }
    let small = |wasm: &std::path::Path| {
        let optimiser = optimiser.as_ref();
        optimiser
            .map(|program| guests::optimised_size(program, wasm))
            .transpose()
    };
    for maker in [Maker::Floor, Maker::Ours, Maker::Old] {
        for (name, kind) in [("hello", Kind::Hello), ("event", Kind::Event)] {
            let wasm = guests::build(Side::new(maker, Variant::Small), kind)?;
            // It must also run.
            let loaded = measure::load(engine, &wasm)?;
            lean::Script::start(&loaded, false)?;
            let sizes = (guests::size(&wasm)?, small(&wasm)?);
            report.sizes.insert((name, maker), sizes);
        }
    }
    if let Some(folder) = &options.examples {
        let mut files = std::fs::read_dir(folder)?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<_>>>()?;
        files.retain(|file| file.extension().is_some_and(|end| end == "wasm"));
        files.sort();
        for wasm in files {
            let name = wasm.file_stem().unwrap_or_default();
            let name = format!("example {}", name.to_string_lossy());
            let sizes = (guests::size(&wasm)?, small(&wasm)?);
            report.examples.push((name, sizes.0, sizes.1));
        }
    }
    Ok(())
}

/// What it ran on.
fn machine() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(':'))
        .map_or("an unknown processor", |(_, name)| name.trim());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("measured on {model}, {cores} cores, shared with others")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everything is built as cheaply as possible and done a few times.
    #[test]
    fn every_row_runs() -> Result<()> {
        let engine = measure::engine()?;
        let fuel = measure::fuel_engine()?;
        for side in [FLOOR, OURS] {
            let wasm = guests::build(side, Kind::Timed)?;
            let (loaded, counted) = (measure::load(&engine, &wasm)?, measure::load(&fuel, &wasm)?);
            for row in ROWS.iter().filter(|row| !row.without.contains(&side.maker)) {
                let mut runner = measure::Runner::new(&loaded, row.action)?;
                // The first task also has the end of the resource told to it.
                runner.run(1)?;
                let before = runner.script.store.data().calls;
                let done = runner.run(3)?;
                assert!(done >= 3, "{}", row.key);
                let calls = runner.script.store.data().calls - before;
                let calls_natives = !matches!(
                    row.action,
                    work::Action::CallRef
                        | work::Action::Tick(0)
                        | work::Action::Spawn(_)
                        | work::Action::Event("bench:unknown", _)
                );
                assert_eq!(calls > 0, calls_natives, "{} of {side:?}", row.key);
                if row.action == work::Action::CallRef {
                    assert_eq!(runner.answer(), [0x91, 42], "{side:?}");
                }
                assert_eq!(runner.script.store.data().lines, [""; 0], "{}", row.key);
                assert!(measure::operators(&counted, row, 3)? >= 1.0, "{}", row.key);
            }
        }
        Ok(())
    }

    #[test]
    fn memory_is_flat() -> Result<()> {
        let engine = measure::engine()?;
        let wasm = guests::build(OURS, Kind::Timed)?;
        let growth = start::growth(&engine, &wasm, 1200, 1010)?;
        assert_eq!(growth.later, 0);
        Ok(())
    }
}
