//! Everything that was measured, and how it is printed.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::instructions::Counts;
use crate::measure::{Cell, FLOOR, OLD, OURS, Side, Variant};
use crate::scripts::Foreign;
use crate::start::{Growth, Start, Task};
use crate::work::{Maker, ROWS};

/// What was measured; what was not is empty.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) cells: Vec<Cell>,
    pub(crate) operators: Counts,
    pub(crate) counts: Counts,
    pub(crate) foreign: Vec<Foreign>,
    pub(crate) starts: BTreeMap<Maker, Start>,
    pub(crate) small_stack_pages: Option<u64>,
    pub(crate) growth: Option<Growth>,
    pub(crate) task: Option<Task>,
    /// Bytes of a script of each kind and maker, and after `wasm-opt -Oz`.
    pub(crate) sizes: BTreeMap<(&'static str, Maker), (u64, Option<u64>)>,
    pub(crate) examples: Vec<(String, u64, Option<u64>)>,
    /// host-shim's time for a native, of the lean host's.
    pub(crate) shim: Option<f64>,
    pub(crate) native_bytes: Option<f64>,
    pub(crate) check: Option<(f64, f64)>,
    pub(crate) hello: Option<(f64, f64)>,
}

impl Report {
    pub(crate) fn cell(&self, key: &str, side: Side) -> Option<&Cell> {
        self.cells
            .iter()
            .find(|cell| cell.key == key && cell.side == side)
    }

    pub(crate) fn least(&self, key: &str, side: Side) -> Option<f64> {
        self.cell(key, side).map(|cell| cell.times.least())
    }

    pub(crate) fn counts_instructions(&self) -> bool {
        !self.counts.is_empty()
    }

    pub(crate) fn instructions(&self, key: &'static str, side: Side) -> Option<f64> {
        self.counts.get(&(key, side)).copied()
    }

    /// How much one needs of what another needs: in instructions where they were counted.
    pub(crate) fn judge(
        &self,
        this: (&'static str, Side),
        other: (&'static str, Side),
    ) -> Option<f64> {
        if self.counts_instructions() {
            return Some(self.counts.get(&this)? / self.counts.get(&other)?);
        }
        Some(self.least(this.0, this.1)? / self.least(other.0, other.1)?)
    }

    /// How many times as long another language takes as ours.
    pub(crate) fn foreign_ratio(&self, name: &str, theirs: &str, ours: &str) -> Option<f64> {
        let foreign = self.foreign.iter().find(|foreign| foreign.name == name)?;
        Some(foreign.least(theirs)? / self.least(ours, OURS)?)
    }

    pub(crate) fn size(&self, kind: &'static str, maker: Maker) -> Option<u64> {
        self.sizes.get(&(kind, maker)).map(|(size, _)| *size)
    }

    pub(crate) fn small_size(&self, kind: &'static str, maker: Maker) -> Option<u64> {
        self.sizes.get(&(kind, maker))?.1
    }

    /// Prints the tables.
    pub(crate) fn print(&self) {
        println!("\nnanoseconds of the floor, and how many times as much the others take:");
        println!("the median of the rounds, and where four of five lie\n");
        let others = [OURS, OLD];
        let mut line = format!("{:42} {:>9}", "", "floor, ns");
        for side in others {
            let _ = write!(line, "   {:22}", side.name());
        }
        println!("{line}");
        for row in ROWS {
            let base = self.cell(row.key, FLOOR);
            let floor = base.map_or("-".to_owned(), |cell| format!("{:.1}", cell.times.least()));
            let mut line = format!("{:42} {floor:>9}", row.title);
            for side in others {
                let shown = match (self.cell(row.key, side), base) {
                    (Some(cell), Some(base)) => cell.times.ratio(&base.times).to_string(),
                    (Some(cell), None) => format!("{:.1} ns", cell.times.least()),
                    (None, _) => "-".to_owned(),
                };
                let _ = write!(line, "   {shown:22}");
            }
            println!("{}", line.trim_end());
        }
        self.print_counts("operators of the script", &self.operators);
        self.print_counts("instructions of the processor", &self.counts);
        self.print_variants();
        self.print_foreign();
        self.print_start();
        self.print_sizes();
    }

    fn print_counts(&self, what: &str, counts: &Counts) {
        if counts.is_empty() {
            return;
        }
        println!("\n{what}, for one operation\n");
        println!("{:42} {:>9} {:>9} {:>9}", "", "floor", "ours", "2021");
        for row in ROWS {
            let of = |side| {
                counts
                    .get(&(row.key, side))
                    .map_or("-".to_owned(), |count| format!("{count:.0}"))
            };
            println!(
                "{:42} {:>9} {:>9} {:>9}",
                row.title,
                of(FLOOR),
                of(OURS),
                of(OLD)
            );
        }
    }

    fn print_variants(&self) {
        let sides: Vec<Side> = [Maker::Ours, Maker::Old]
            .into_iter()
            .flat_map(|maker| {
                [Variant::Release, Variant::Small].map(|variant| Side::new(maker, variant))
            })
            .filter(|side| self.cells.iter().any(|cell| cell.side == *side))
            .collect();
        if sides.is_empty() {
            return;
        }
        println!("\ncompiled in other ways, of the floor\n");
        let mut line = format!("{:42}", "");
        for side in &sides {
            let _ = write!(line, " {:>15}", side.name());
        }
        println!("{line}");
        for row in ROWS {
            let mut line = format!("{:42}", row.title);
            for side in &sides {
                let ratio = self.judge((row.key, *side), (row.key, FLOOR));
                let shown = ratio.map_or("-".to_owned(), |ratio| format!("{ratio:.2}"));
                let _ = write!(line, " {shown:>15}");
            }
            println!("{line}");
        }
    }

    fn print_foreign(&self) {
        if self.foreign.is_empty() {
            return;
        }
        println!("\nother languages, nanoseconds without the crossing into the game\n");
        let mut line = format!("{:42} {:>12}", "", "ours");
        for foreign in &self.foreign {
            let _ = write!(line, " {:>12}", foreign.name);
        }
        println!("{line}");
        for (key, title) in FOREIGN {
            let number =
                |time: Option<f64>| time.map_or("-".to_owned(), |time| format!("{time:.1}"));
            let ours = number(self.least(key, OURS));
            let mut line = format!("{title:42} {ours:>12}");
            for foreign in &self.foreign {
                let _ = write!(line, " {:>12}", number(foreign.least(key)));
            }
            println!("{line}");
        }
    }

    fn print_start(&self) {
        println!();
        for (maker, start) in &self.starts {
            println!(
                "start of {maker:?} with one event: {:.1} ms to compile, {:.0} us from a cache, \
                 {:.0} us to instantiate, {} pages of memory",
                start.compile.least() / 1e6,
                start.cached.least() / 1e3,
                start.instantiate.least() / 1e3,
                start.pages
            );
        }
        if let Some(pages) = self.small_stack_pages {
            println!("ours with 64 KiB of stack: {pages} pages");
        }
        if let Some(growth) = &self.growth {
            println!(
                "after {} events, then {} of 100 KB: {} pages more, {} of them after the first \
                 thousand of each",
                growth.small, growth.large, growth.whole, growth.later
            );
        }
        if let Some(task) = &self.task {
            println!(
                "a task that waits: {:.0} bytes; a sleep: {:.2} allocations",
                task.bytes, task.allocations
            );
        }
        if let Some((ours, old)) = self.check {
            println!("check of a game's bindings: {ours:.1} CPU s, 2021 {old:.1}");
        }
        if let Some((ours, old)) = self.hello {
            println!("release build of hello from nothing: {ours:.1} CPU s, 2021 {old:.1}");
        }
        if let Some(bytes) = self.native_bytes {
            println!("a further native of three scalars: {bytes:.0} bytes");
        }
    }

    fn print_sizes(&self) {
        println!("\nbytes, and after wasm-opt -Oz\n");
        for ((kind, maker), (size, small)) in &self.sizes {
            let name = format!("{kind} at z, {maker:?}");
            println!("{name:42} {size:>9} {:>9}", or_dash(*small));
        }
        for (name, size, small) in &self.examples {
            println!("{name:42} {size:>9} {:>9}", or_dash(*small));
        }
    }
}

fn or_dash(number: Option<u64>) -> String {
    number.map_or("-".to_owned(), |number| number.to_string())
}

/// The rows that other languages have.
pub(crate) const FOREIGN: [(&str, &str); 11] = [
    ("a", "(a) native, three scalars"),
    ("b", "(b) native, a short text"),
    ("c-owned", "(c) native, a 16-byte text back"),
    ("d", "(d) native, a Vector3 back"),
    ("e", "(e) native, an out-pointer"),
    ("owned-0", "event, 0 tags"),
    ("owned-4", "event, 4 tags"),
    ("owned-64", "event, 64 tags"),
    ("alone-64", "the same, payload and handler alone"),
    ("nobody", "event that nobody handles"),
    ("tick", "tick, nothing to do"),
];
