//! What was set out to be reached, and whether it is.

use crate::measure::{FLOOR, OLD, OURS, Side, Variant};
use crate::report::Report;
use crate::work::Maker;

const OURS_RELEASE: Side = Side::new(Maker::Ours, Variant::Release);
const OURS_SMALL: Side = Side::new(Maker::Ours, Variant::Small);
const OLD_RELEASE: Side = Side::new(Maker::Old, Variant::Release);
const OLD_SMALL: Side = Side::new(Maker::Old, Variant::Small);

/// One number and its limit.
struct Part {
    what: String,
    got: Option<f64>,
    limit: f64,
    at_least: bool,
}

impl Part {
    fn is_met(&self) -> Option<bool> {
        self.got.map(|got| match self.at_least {
            true => got >= self.limit,
            false => got <= self.limit,
        })
    }
}

/// A row of the targets.
struct Target {
    number: u32,
    title: &'static str,
    parts: Vec<Part>,
}

impl Target {
    fn new(number: u32, title: &'static str) -> Self {
        Self {
            number,
            title,
            parts: Vec::new(),
        }
    }

    fn most(mut self, what: impl Into<String>, got: Option<f64>, limit: f64) -> Self {
        self.parts.push(Part {
            what: what.into(),
            got,
            limit,
            at_least: false,
        });
        self
    }

    fn least(mut self, what: impl Into<String>, got: Option<f64>, limit: f64) -> Self {
        self = self.most(what, got, limit);
        if let Some(part) = self.parts.last_mut() {
            part.at_least = true;
        }
        self
    }

    /// Ours against the floor, and against 2021 compiled both ways.
    fn row(self, report: &Report, key: &'static str, floor: f64, old: [f64; 2]) -> Self {
        self.against_floor(report, key, OURS, floor)
            .most(
                format!("{key}, of 2021"),
                report.judge((key, OURS), (key, OLD)),
                old[0],
            )
            .most(
                format!("{key}, of 2021 --release"),
                report.judge((key, OURS), (key, OLD_RELEASE)),
                old[1],
            )
    }

    fn against_floor(self, report: &Report, key: &'static str, side: Side, limit: f64) -> Self {
        let what = match side.variant {
            Variant::Tuned => format!("{key}, of the floor"),
            _ => format!("{key}, {} of the floor", side.name()),
        };
        self.most(what, report.judge((key, side), (key, FLOOR)), limit)
    }
}

/// All of them.
fn targets(report: &Report) -> Vec<Target> {
    let size = |kind, maker| report.size(kind, maker).map(|size| size as f64);
    let small = |kind, maker| report.small_size(kind, maker).map(|size| size as f64);
    let part = |of: Option<f64>, whole: Option<f64>| Some(of? / whole?);
    let slowest = ["a", "b", "c", "d", "e", "event-0", "event-4", "event-64"]
        .into_iter()
        .filter_map(|key| report.judge((key, OURS_SMALL), (key, OURS)))
        .reduce(f64::max);
    let start = |of: fn(&crate::start::Start) -> f64, maker| report.starts.get(&maker).map(of);
    let compile = |maker| start(|start| start.compile.least() / 1e6, maker);
    let cached = |maker| start(|start| start.cached.least() / 1e3, maker);

    let (check, hello) = (report.check, report.hello);
    vec![
        Target::new(1, "native (a)")
            .against_floor(report, "a", OURS, 1.15)
            .against_floor(report, "a", OURS_RELEASE, 1.3)
            .against_floor(report, "a", OURS_SMALL, 1.5)
            .most("a, of 2021", report.judge(("a", OURS), ("a", OLD)), 0.51)
            .most(
                "a, both --release",
                report.judge(("a", OURS_RELEASE), ("a", OLD_RELEASE)),
                0.38,
            ),
        Target::new(2, "native (b)")
            .row(report, "b", 1.2, [0.25, 0.18])
            .against_floor(report, "b-c", OURS, 1.1),
        Target::new(3, "native (c)")
            .row(report, "c", 1.2, [0.55, 0.32])
            .row(report, "c-owned", 1.7, [0.77, 0.46]),
        Target::new(4, "natives (d), (e)")
            .row(report, "d", 1.15, [0.53, 0.33])
            .against_floor(report, "d", OURS_SMALL, 1.5)
            .row(report, "e", 1.15, [0.61, 0.30])
            .against_floor(report, "e", OURS_SMALL, 1.5),
        Target::new(5, "host side of a native call").most(
            "host-shim, of the lean host, (a)",
            report.shim,
            1.1,
        ),
        Target::new(6, "event, borrowed")
            .against_floor(report, "event-0", OURS, 1.25)
            .against_floor(report, "event-4", OURS, 1.55)
            .against_floor(report, "event-64", OURS, 3.6)
            .most(
                "event-0, of 2021",
                report.judge(("event-0", OURS), ("event-0", OLD)),
                0.42,
            )
            .most(
                "event-4, of 2021",
                report.judge(("event-4", OURS), ("event-4", OLD)),
                0.42,
            )
            .most(
                "event-64, of 2021",
                report.judge(("event-64", OURS), ("event-64", OLD)),
                0.34,
            ),
        Target::new(7, "event, owned")
            .against_floor(report, "owned-0", OURS, 1.35)
            .against_floor(report, "owned-4", OURS, 2.15)
            .against_floor(report, "owned-64", OURS, 9.7)
            .most(
                "owned-0, of 2021",
                report.judge(("owned-0", OURS), ("owned-0", OLD)),
                0.46,
            )
            .most(
                "owned-4, of 2021",
                report.judge(("owned-4", OURS), ("owned-4", OLD)),
                0.58,
            )
            .most(
                "owned-64, of 2021",
                report.judge(("owned-64", OURS), ("owned-64", OLD)),
                0.91,
            ),
        Target::new(8, "event, memory kept by the host")
            .most(
                "of the six crossings",
                report.judge(("kept-4", OURS), ("event-4", OURS)),
                0.6,
            )
            .most(
                "of 2021",
                report.judge(("kept-4", OURS), ("kept-4", OLD)),
                0.35,
            ),
        Target::new(9, "event that nobody handles").row(report, "nobody", 1.15, [0.64, 0.51]),
        Target::new(10, "reference call and back").row(report, "ref-in", 1.3, [0.64, 0.53]),
        Target::new(11, "tick")
            .against_floor(report, "tick", OURS, 1.15)
            .most(
                "1,000 tasks asleep, of one asleep",
                report.judge(("tick-1000", OURS), ("tick-1", OURS)),
                1.02,
            ),
        Target::new(12, "a timer of 1,000")
            .most("ns", report.least("timer", OURS), 100.0)
            .most(
                "allocations",
                report.task.as_ref().map(|task| task.allocations),
                0.0,
            ),
        Target::new(13, "spawn and first poll")
            .most("instructions", report.instructions("spawn", OURS), 450.0)
            .most("bytes", report.task.as_ref().map(|task| task.bytes), 96.0)
            .most(
                "of 2021",
                report.judge(("spawn", OURS), ("spawn", OLD)),
                1.0,
            ),
        Target::new(14, "at z")
            .most("the slowest row, of tuned", slowest, 1.3)
            .most(
                "event-4, of 2021 at z",
                report.judge(("event-4", OURS_SMALL), ("event-4", OLD_SMALL)),
                0.25,
            ),
        Target::new(15, "size, a line and one event, z")
            .most(
                "KB",
                size("event", Maker::Ours).map(|size| size / 1e3),
                25.0,
            )
            .most(
                "KB after wasm-opt -Oz",
                small("event", Maker::Ours).map(|size| size / 1e3),
                17.0,
            )
            .most(
                "of 2021",
                part(size("event", Maker::Ours), size("event", Maker::Old)),
                0.25,
            )
            .most(
                "of 2021 after wasm-opt -Oz",
                part(small("event", Maker::Ours), small("event", Maker::Old)),
                0.2,
            ),
        Target::new(16, "size, a line, z")
            .most(
                "KB",
                size("hello", Maker::Ours).map(|size| size / 1e3),
                10.0,
            )
            .most(
                "of 2021",
                part(size("hello", Maker::Ours), size("hello", Maker::Old)),
                0.32,
            ),
        Target::new(17, "size of a further native, z").most("bytes", report.native_bytes, 120.0),
        Target::new(18, "start")
            .most("ms to compile", compile(Maker::Ours), 25.0)
            .most("us from a cache", cached(Maker::Ours), 110.0)
            .most(
                "compile, of 2021",
                part(compile(Maker::Ours), compile(Maker::Old)),
                0.26,
            )
            .most(
                "cache, of 2021",
                part(cached(Maker::Ours), cached(Maker::Old)),
                0.3,
            ),
        Target::new(19, "memory after the start, 64 KiB stack").most(
            "pages",
            report.small_stack_pages.map(|pages| pages as f64),
            4.0,
        ),
        Target::new(20, "growth of memory")
            .most(
                "pages",
                report.growth.as_ref().map(|growth| growth.whole as f64),
                8.0,
            )
            .most(
                "pages after the first 1,000 of each",
                report.growth.as_ref().map(|growth| growth.later as f64),
                0.0,
            ),
        Target::new(21, "check of a game's bindings").most(
            "CPU seconds, of 2021",
            check.map(|(ours, old)| ours / old),
            1.0,
        ),
        Target::new(22, "release build of hello from nothing")
            .most("CPU seconds", hello.map(|(ours, _)| ours), 8.0)
            .most("of 2021", hello.map(|(ours, old)| ours / old), 0.28),
        Target::new(23, "4-tag event against the platform's")
            .least(
                "js, times as long",
                report.foreign_ratio("js", "owned-4", "event-4"),
                9.0,
            )
            .least(
                "lua, times as long",
                report.foreign_ratio("lua", "owned-4", "event-4"),
                12.0,
            ),
        Target::new(24, "64-tag owned event against msgpackr alone").least(
            "times as long",
            report.foreign_ratio("js msgpackr", "alone-64", "owned-64"),
            1.0,
        ),
    ]
}

/// Prints them all.
pub(crate) fn print(report: &Report) {
    println!(
        "\ntargets, ratios in {}; what has `-` was not measured\n",
        match report.counts_instructions() {
            true => "instructions of the processor",
            false => "nanoseconds, as no instructions were counted",
        }
    );
    let (mut met, mut missed) = (0, 0);
    for target in targets(report) {
        let known: Vec<bool> = target.parts.iter().filter_map(Part::is_met).collect();
        let verdict = match (known.is_empty(), known.iter().all(|met| *met)) {
            (true, _) => "-",
            (false, true) => "met",
            (false, false) => "NOT MET",
        };
        met += u32::from(verdict == "met");
        missed += u32::from(verdict == "NOT MET");
        println!("{:2} {:45} {verdict}", target.number, target.title);
        for part in target.parts {
            let sign = if part.at_least { ">=" } else { "<=" };
            let got = part.got.map_or("-".to_owned(), |got| match got {
                got if got.abs() < 10.0 => format!("{got:.2}"),
                got => format!("{got:.1}"),
            });
            let mark = match part.is_met() {
                Some(false) => "  not met",
                _ => "",
            };
            println!(
                "     {:42} {got:>8} ({sign} {}){mark}",
                part.what, part.limit
            );
        }
    }
    println!(
        "\n{met} met, {missed} not met, {} not measured",
        24 - met - missed
    );
}
