//! Runs the rows: timed, and counted.

use std::path::Path;
use std::time::{Duration, Instant};

use wasmtime::{Config, Engine, Module, Result, TypedFunc};

use crate::lean::{Loaded, Script};
use crate::stats::Times;
use crate::work::{self, Action, Maker, Row};

/// How a script was compiled.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Variant {
    /// Whole-program optimisation, one codegen unit.
    Tuned,
    /// What `--release` gives by itself.
    Release,
    /// As the first, for size.
    Small,
}

/// One script that is measured.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Side {
    pub(crate) maker: Maker,
    pub(crate) variant: Variant,
}

impl Side {
    pub(crate) const fn new(maker: Maker, variant: Variant) -> Self {
        Self { maker, variant }
    }

    /// What it is called in files and tables.
    pub(crate) fn name(self) -> String {
        let maker = match self.maker {
            Maker::Floor => "floor",
            Maker::Ours => "ours",
            Maker::Old => "2021",
        };
        match self.variant {
            Variant::Tuned => maker.to_owned(),
            Variant::Release => format!("{maker} --release"),
            Variant::Small => format!("{maker} z"),
        }
    }
}

pub(crate) const FLOOR: Side = Side::new(Maker::Floor, Variant::Tuned);
pub(crate) const OURS: Side = Side::new(Maker::Ours, Variant::Tuned);
pub(crate) const OLD: Side = Side::new(Maker::Old, Variant::Tuned);

/// A script that is ready to do what a row says.
pub(crate) struct Runner {
    pub(crate) script: Script,
    action: Action,
    export: Option<TypedFunc<u32, i32>>,
    payload: Vec<u8>,
    answer: Vec<u8>,
}

impl Runner {
    pub(crate) fn new(loaded: &Loaded, action: Action) -> Result<Self> {
        let mut script = Script::start(loaded, action == Action::Call { other_script: true })?;
        let mut export = None;
        let mut payload = Vec::new();
        match action {
            Action::Export(name) => export = Some(script.export(name)?),
            Action::Call { other_script } => {
                export = Some(script.export("bench_call")?);
                let name = match other_script {
                    true => work::OTHER_SCRIPT,
                    false => work::HOST_FUNCTION,
                };
                script.event(b"bench:function", &work::function(name), b"")?;
            }
            Action::Event(_, tags) | Action::KeptEvent(_, tags) => payload = work::payload(tags),
            Action::CallRef => payload = vec![0x91, 21],
            Action::Tick(0) => {}
            Action::Tick(tasks) => {
                script.event(b"bench:sleepers", &work::numbers(&[tasks, 3_600_000]), b"")?;
                script.tick()?;
            }
            Action::Due(tasks) => {
                script.event(b"bench:sleepers", &work::numbers(&[tasks, 1]), b"")?;
                script.tick()?;
            }
            Action::Spawn(tasks) => payload = work::numbers(&[tasks]),
        }
        Ok(Self {
            script,
            action,
            export,
            payload,
            answer: Vec::new(),
        })
    }

    /// Does it at least as often; answers how often.
    pub(crate) fn run(&mut self, count: u32) -> Result<u32> {
        let script = &mut self.script;
        match self.action {
            Action::Export(_) | Action::Call { .. } => {
                if let Some(export) = &self.export {
                    std::hint::black_box(export.call(&mut script.store, count)?);
                }
            }
            Action::Event(name, _) => {
                for _ in 0..count {
                    script.event(name.as_bytes(), &self.payload, b"")?;
                }
            }
            Action::KeptEvent(name, _) => {
                for _ in 0..count {
                    script.kept_event(name.as_bytes(), &self.payload, b"")?;
                }
            }
            Action::CallRef => {
                for _ in 0..count {
                    script.call_ref(1, &self.payload, &mut self.answer)?;
                }
            }
            Action::Tick(_) => {
                for _ in 0..count {
                    script.tick()?;
                }
            }
            Action::Due(tasks) => {
                let ticks = count.div_ceil(tasks);
                for _ in 0..ticks {
                    script.store.data_mut().now_ms += 1;
                    script.tick()?;
                }
                return Ok(ticks * tasks);
            }
            Action::Spawn(tasks) => {
                let events = count.div_ceil(tasks);
                for _ in 0..events {
                    script.event(b"bench:spawn", &self.payload, b"")?;
                }
                return Ok(events * tasks);
            }
        }
        Ok(count)
    }

    /// What a call of a function answered last.
    #[cfg(test)]
    pub(crate) fn answer(&self) -> &[u8] {
        &self.answer
    }

    /// Nanoseconds of one operation, of as many.
    pub(crate) fn time(&mut self, count: u32) -> Result<f64> {
        let start = Instant::now();
        let done = self.run(count)?;
        Ok(start.elapsed().as_nanos() as f64 / f64::from(done))
    }

    /// How many operations take about this long.
    pub(crate) fn calibrate(&mut self, batch: Duration) -> Result<u32> {
        let mut count = 16u32;
        loop {
            // The shortest of some: else an interruption would pass for slowness.
            let mut took = Duration::MAX;
            for _ in 0..5 {
                let start = Instant::now();
                self.run(count)?;
                took = took.min(start.elapsed());
            }
            if took * 4 >= batch || count > 1 << 24 {
                let scale = batch.as_secs_f64() / took.as_secs_f64().max(1e-9);
                return Ok(((f64::from(count) * scale) as u32).max(1));
            }
            count *= 2;
        }
    }
}

/// The engine in which scripts are timed.
pub(crate) fn engine() -> Result<Engine> {
    Engine::new(&Config::new())
}

/// The engine in which their operators are counted.
pub(crate) fn fuel_engine() -> Result<Engine> {
    Engine::new(Config::new().consume_fuel(true))
}

pub(crate) fn load(engine: &Engine, wasm: &Path) -> Result<Loaded> {
    let module = Module::from_file(engine, wasm)?;
    Loaded::new(engine, module)
}

/// A row's cell: what one side needs for one operation.
pub(crate) struct Cell {
    pub(crate) key: &'static str,
    pub(crate) side: Side,
    runner: Runner,
    count: u32,
    pub(crate) times: Times,
}

/// Makes every row's cells for a side.
pub(crate) fn cells(
    loaded: &Loaded,
    side: Side,
    rows: &'static [Row],
    batch: Duration,
) -> Result<Vec<Cell>> {
    rows.iter()
        .filter(|row| !row.without.contains(&side.maker))
        .map(|row| {
            let mut runner = Runner::new(loaded, row.action)?;
            let count = runner.calibrate(batch)?;
            Ok(Cell {
                key: row.key,
                side,
                runner,
                count,
                times: Times::default(),
            })
        })
        .collect()
}

/// One round: every cell once, those of a row one after the other.
pub(crate) fn round(cells: &mut [Cell]) -> Result<()> {
    for cell in cells {
        let time = cell.runner.time(cell.count)?;
        cell.times.add(time);
    }
    Ok(())
}

/// How many operators the script executes for an operation of a row.
pub(crate) fn operators(loaded: &Loaded, row: &Row, count: u32) -> Result<f64> {
    let mut runner = Runner::new(loaded, row.action)?;
    runner.run(count)?;
    let before = runner.script.fuel()?;
    let done = runner.run(count)?;
    Ok((runner.script.fuel()? - before) as f64 / f64::from(done))
}
