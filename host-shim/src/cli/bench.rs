//! `host-shim bench`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context;
use host_shim::{Costs, HandlerCost, ResourceCost, Settings, Stacks};
use serde::Serialize;

use super::Ui;
use super::schedule::Schedule;
use super::setup::{Paths, Setup};
use super::stage::Stage;

/// Measure what each handler costs: calls, time, fuel, memory, natives
///
/// The events and ticks of the command line are one round, which is gone through many times.
/// Times are real ones and a handler's own: what it called in other handlers counts there, the
/// natives that it called count for it. Fuel is about the number of instructions; it is the same
/// on every machine, and is counted in a second run, as counting makes scripts slow. So are the
/// samples for --flame. Scripts log nothing meanwhile.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub(crate) struct Bench {
    #[command(flatten)]
    paths: Paths,

    #[command(flatten)]
    schedule: Schedule,

    /// How often the events and ticks are gone through
    #[arg(long, value_name = "N", default_value_t = 1000)]
    rounds: u32,

    /// How many rounds come before those that count
    #[arg(long, value_name = "N", default_value_t = 10)]
    warmup: u32,

    /// Count no fuel, which takes half the time
    #[arg(long)]
    no_fuel: bool,

    /// Write where in the scripts the time goes: a file for https://www.speedscope.app if its
    /// name ends with .json, else folded stacks, which flamegraph.pl, inferno and speedscope read
    #[arg(long, value_name = "FILE")]
    flame: Option<PathBuf>,

    /// Which natives each handler calls, and how often
    #[arg(long = "natives")]
    show_natives: bool,

    /// The numbers as JSON; times are nanoseconds
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    setup: Setup,
}

const EXAMPLES: &str = "Examples:
  host-shim bench ./shop
  host-shim bench ./shop --player Ada --event shop:buy '[\"bread\"]' --source net:1 --natives
  host-shim bench ./shop ./bank --ticks 10 --rounds 500 --flame shop.json";

/// How often a sample is taken.
const SAMPLING: Duration = Duration::from_micros(250);

/// What one run of everything gave.
struct Run {
    costs: Costs,
    /// Of what happened before the rounds.
    start: Costs,
    stacks: Stacks,
    good: bool,
}

/// What `--json` prints.
#[derive(Serialize)]
struct Report {
    rounds: u32,
    start: Costs,
    #[serde(flatten)]
    costs: Costs,
}

impl Bench {
    pub(crate) fn thread_stack(&self) -> usize {
        self.setup.thread_stack()
    }

    pub(crate) fn run(self, ui: &Ui) -> anyhow::Result<bool> {
        let Run {
            mut costs,
            mut start,
            good,
            ..
        } = self.go_through(ui, "time", false, |_| {})?;
        if !good {
            anyhow::bail!(
                "a script failed, so the numbers would mean little; `host-shim run` with the same \
                 options shows what it says"
            );
        }
        if !self.no_fuel {
            let counted = self.go_through(ui, "fuel", true, |settings| {
                settings.limits.fuel.get_or_insert(u64::MAX);
            })?;
            add_fuel(&mut costs, &counted.costs);
            add_fuel(&mut start, &counted.start);
        }
        if let Some(path) = &self.flame {
            let sampled = self.go_through(ui, "samples", true, |settings| {
                settings.sampling = Some(SAMPLING);
            })?;
            write_flame(ui, path, &sampled.stacks)?;
        }
        if self.json {
            ui.json(&Report {
                rounds: self.rounds,
                start,
                costs,
            })?;
        } else {
            self.show(ui, &start, &costs);
        }
        Ok(true)
    }

    fn go_through(
        &self,
        ui: &Ui,
        what: &str,
        again: bool,
        adjust: impl FnOnce(&mut Settings),
    ) -> anyhow::Result<Run> {
        // What scripts say they say in the first run, when they start.
        let _mute = again.then(|| ui.mute());
        let mut stage = Stage::open(ui, &self.paths, &self.setup, |settings, _| adjust(settings))?;
        stage.set_frame(self.schedule.frame_ms);
        let measurement = stage.host().measure()?;
        let mut good = stage.start();
        let mute = ui.mute();
        for _ in 0..self.warmup {
            good &= self.schedule.drive(&mut stage, ui);
        }
        let start = measurement.costs();
        measurement.reset();
        for round in 0..self.rounds {
            if round % 64 == 0 {
                ui.progress(&format!("{what}: round {round} of {}", self.rounds));
            }
            good &= self.schedule.drive(&mut stage, ui);
        }
        drop(mute);
        Ok(Run {
            costs: measurement.costs(),
            start,
            stacks: measurement.stacks(),
            good,
        })
    }

    fn show(&self, ui: &Ui, start: &Costs, costs: &Costs) {
        let header = ["resource", "ms/tick", "total ms", "fuel", "memory"];
        let rows = costs.resources.iter().map(resource_row).collect();
        ui.line(&format!(
            "{} rounds, {} ticks; times are real ones of this machine",
            self.rounds, costs.ticks
        ));
        table(ui, &header.map(str::to_owned), rows);
        ui.line("");
        let header = [
            "resource",
            "handler",
            "calls",
            "total ms",
            "min us",
            "mean us",
            "p99 us",
            "max us",
            "fuel/call",
            "memory",
            "natives/call",
        ];
        let first = (start.handlers.iter()).filter(|first| {
            let mut later = costs.handlers.iter();
            !later
                .any(|later| (&later.resource, &later.handler) == (&first.resource, &first.handler))
        });
        let rows = costs
            .handlers
            .iter()
            .chain(first)
            .map(handler_row)
            .collect();
        table(ui, &header.map(str::to_owned), rows);
        if !self.show_natives {
            return;
        }
        ui.line("");
        let header = ["resource", "handler", "native", "calls"].map(str::to_owned);
        let mut rows = Vec::new();
        for handler in &costs.handlers {
            for native in &handler.natives {
                rows.push(vec![
                    handler.resource.clone(),
                    handler.handler.clone(),
                    native.native.clone(),
                    native.calls.to_string(),
                ]);
            }
        }
        table(ui, &header, rows);
    }
}

/// Takes the fuel from where it was counted.
fn add_fuel(costs: &mut Costs, counted: &Costs) {
    for cost in &mut costs.handlers {
        let same = counted
            .handlers
            .iter()
            .find(|other| (&other.resource, &other.handler) == (&cost.resource, &cost.handler));
        cost.fuel = same.and_then(|same| same.fuel);
    }
    for cost in &mut costs.resources {
        let same = (counted.resources.iter()).find(|other| other.resource == cost.resource);
        cost.fuel = same.and_then(|same| same.fuel);
    }
}

fn write_flame(ui: &Ui, path: &Path, stacks: &Stacks) -> anyhow::Result<()> {
    let is_json = path.extension().is_some_and(|ending| ending == "json");
    let text = match is_json {
        true => stacks.speedscope("host-shim bench").to_string(),
        false => stacks.folded(),
    };
    std::fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    let viewer = match is_json {
        true => "open it at https://www.speedscope.app",
        false => "open it with flamegraph.pl, inferno-flamegraph or https://www.speedscope.app",
    };
    ui.say(&format!(
        "{} has {} samples; {viewer}",
        path.display(),
        stacks.samples()
    ));
    if stacks.samples() == 0 {
        ui.say("the scripts ran too shortly for a sample: raise --rounds");
    }
    Ok(())
}

fn resource_row(cost: &ResourceCost) -> Vec<String> {
    vec![
        cost.resource.clone(),
        thousandths(cost.tick_ns / 1000),
        thousandths(cost.total_ns / 1000),
        cost.fuel
            .map_or_else(|| "-".to_owned(), |fuel| fuel.to_string()),
        kibibytes(cost.memory),
    ]
}

fn handler_row(cost: &HandlerCost) -> Vec<String> {
    let calls = cost.calls.max(1);
    vec![
        cost.resource.clone(),
        cost.handler.clone(),
        cost.calls.to_string(),
        thousandths(cost.total_ns / 1000),
        thousandths(cost.min_ns),
        thousandths(cost.mean_ns),
        thousandths(cost.p99_ns),
        thousandths(cost.max_ns),
        cost.fuel
            .map_or_else(|| "-".to_owned(), |fuel| (fuel / calls).to_string()),
        match cost.memory_growth {
            0 => "-".to_owned(),
            growth => format!("+{}", kibibytes(growth)),
        },
        thousandths(cost.native_calls() * 1000 / calls),
    ]
}

/// A number of thousandths, with as many digits behind the point as are of use.
fn thousandths(value: u64) -> String {
    match value {
        0..10_000 => format!("{}.{:03}", value / 1000, value % 1000),
        10_000..1_000_000 => format!("{}.{}", value / 1000, value % 1000 / 100),
        _ => (value / 1000).to_string(),
    }
}

fn kibibytes(bytes: u64) -> String {
    format!("{} KiB", bytes.div_ceil(1024))
}

/// Columns as wide as what is in them; numbers to the right.
fn table(ui: &Ui, header: &[String], rows: Vec<Vec<String>>) {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| &row[column]);
        let widths = cells
            .chain([&header[column]])
            .map(|cell| cell.chars().count());
        widths.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..header.len()).map(width).collect();
    let is_text =
        |column: usize| matches!(header[column].as_str(), "resource" | "handler" | "native");
    let line = |row: &[String]| {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let width = widths[column];
            match is_text(column) {
                true => format!("{cell:<width$}"),
                false => format!("{cell:>width$}"),
            }
        });
        let cells: Vec<String> = cells.collect();
        cells.join("  ").trim_end().to_owned()
    };
    ui.line(&format!("^5{}^7", line(header)));
    for row in &rows {
        ui.line(&line(row));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_the_digits_that_are_of_use() {
        for (value, text) in [
            (0, "0.000"),
            (7, "0.007"),
            (9_999, "9.999"),
            (10_000, "10.0"),
            (12_345, "12.3"),
            (999_999, "999.9"),
            (1_234_567, "1234"),
        ] {
            assert_eq!(thousandths(value), text);
        }
        assert_eq!(kibibytes(65_537), "65 KiB");
    }
}
