//! `host-shim check`.

use std::path::PathBuf;

use anyhow::Context;
use clap::ValueEnum;
use host_shim::Side;
use host_shim::check::{Report, Severity, Wanted, check};
use host_shim::natives::NativeSet;
use host_shim::package::{self, BuildOptions, Package};
use serde::Serialize;

use super::Ui;

/// Look into scripts without running them
///
/// Says whether a host would load the script: imports that hosts have, exports of the right
/// types, what is missing. Then which natives it calls, by name, and where they exist: a script
/// of the server that calls a native of the game is an error here, and would be a surprise
/// there. Then what takes how much room.
///
/// The natives are found in the code: they are constants that go into the import `invoke`.
///
/// The program ends with 0 when all scripts are good, with 1 when something keeps one from
/// running.
///
/// Example: host-shim check my-shop --game gta5 --build 2699
#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    /// A .wasm file, or a resource folder (with a fxmanifest.lua); a cargo package is built first
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,

    /// Where the scripts run [default: where the manifest has them; either for a .wasm file]
    #[arg(long, value_enum)]
    side: Option<SideArg>,

    /// The game of clients [default: the manifest's, if it names one; either for a .wasm file]
    #[arg(long, value_enum)]
    game: Option<GameArg>,

    /// The build of the clients' game, such as 2699: later natives are missing there
    #[arg(long, value_name = "N")]
    build: Option<u32>,

    /// A native that exists though this program does not know it
    #[arg(long, value_name = "NAME|HASH")]
    allow: Vec<String>,

    /// How many of the largest functions to list
    #[arg(long, value_name = "N", default_value_t = 10)]
    largest: usize,

    /// The cargo profile of packages [default: guest if the workspace has it, else release]
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,

    /// As JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum SideArg {
    Server,
    Client,
}

impl SideArg {
    fn side(self) -> Side {
        match self {
            Self::Server => Side::Server,
            Self::Client => Side::Client,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum GameArg {
    Gta5,
    Rdr3,
}

impl GameArg {
    fn set(self) -> NativeSet {
        match self {
            Self::Gta5 => NativeSet::Gta5,
            Self::Rdr3 => NativeSet::Rdr3,
        }
    }
}

/// What is said about one script.
#[derive(Serialize)]
struct Checked {
    name: String,
    file: PathBuf,
    /// What it was checked against, if it was one side.
    side: Option<&'static str>,
    good: bool,
    #[serde(flatten)]
    report: Report,
}

impl Check {
    pub(crate) fn run(self, ui: &Ui) -> anyhow::Result<bool> {
        let mut packages = Vec::new();
        for path in &self.paths {
            packages.extend(package::find(path)?);
        }
        let mut good = true;
        let mut all = Vec::new();
        for package in &packages {
            for remark in package.manifest().into_iter().flat_map(|m| m.remarks()) {
                ui.say(&format!("^3{remark}^7"));
            }
            for (side, sources) in self.scripts(package, &packages)? {
                for source in sources {
                    let wanted = self.wanted(package, side);
                    let report = check(&source.wasm, &wanted)
                        .with_context(|| source.path.display().to_string())?;
                    good &= report.is_good();
                    all.push(Checked {
                        name: source.name,
                        file: source.path,
                        side: side.map(Side::name),
                        good: report.is_good(),
                        report,
                    });
                }
            }
        }
        if all.is_empty() {
            anyhow::bail!(
                "there is no WebAssembly script for this side: leave --side out, or name one in \
                 the manifest as server_script or client_script"
            );
        }
        if self.json {
            ui.json(&all)?;
            return Ok(good);
        }
        for (index, checked) in all.iter().enumerate() {
            if index > 0 {
                ui.line("");
            }
            for line in lines(checked) {
                ui.line(&line);
            }
        }
        Ok(good)
    }

    fn scripts(
        &self,
        package: &Package,
        all: &[Package],
    ) -> anyhow::Result<Vec<(Option<Side>, Vec<package::ResourceSource>)>> {
        let options = BuildOptions {
            profile: self.profile.clone(),
            ..BuildOptions::default()
        };
        let asked = self.side.map(SideArg::side);
        if package.manifest().is_none() {
            // Nobody says where a file runs.
            let sources = package.scripts(Side::Server, &options, all)?;
            return Ok(vec![(asked, sources)]);
        }
        let mut scripts = Vec::new();
        for side in [Side::Server, Side::Client] {
            if asked.is_none_or(|asked| asked == side) {
                scripts.push((Some(side), package.scripts(side, &options, all)?));
            }
        }
        Ok(scripts)
    }

    fn wanted(&self, package: &Package, side: Option<Side>) -> Wanted {
        let manifest = package.manifest();
        let games: Vec<_> = manifest.into_iter().flat_map(|m| m.games()).collect();
        let game = match games[..] {
            ["gta5"] => Some(NativeSet::Gta5),
            ["rdr3"] => Some(NativeSet::Rdr3),
            _ => None,
        };
        Wanted {
            side,
            game: self.game.map(GameArg::set).or(game),
            build: self.build,
            allowed: self.allow.clone(),
            largest: self.largest,
        }
    }
}

/// A number with commas between its thousands.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn set_name(set: NativeSet) -> &'static str {
    match set {
        NativeSet::Server => "server",
        NativeSet::Gta5 => "gta5",
        NativeSet::Rdr3 => "rdr3",
    }
}

/// Columns as wide as they must be; numbers to the right.
fn table(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<_> = (0..columns).map(width).collect();
    let is_number = |cell: &str| {
        cell.starts_with(|c: char| c.is_ascii_digit())
            && cell
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b',')
    };
    rows.iter()
        .map(|row| {
            let mut line = String::from(" ");
            for (cell, width) in row.iter().zip(&widths) {
                line += &match is_number(cell) {
                    true => format!(" {cell:>width$}"),
                    false => format!(" {cell:<width$}"),
                };
                line.push(' ');
            }
            line.trim_end().to_owned()
        })
        .collect()
}

fn lines(checked: &Checked) -> Vec<String> {
    let report = &checked.report;
    let mut lines = vec![format!(
        "^5{}^7{}: {} bytes, {} functions, {} bytes of memory at first",
        checked.name,
        checked
            .side
            .map_or_else(String::new, |side| format!(" ({side})")),
        thousands(report.size),
        thousands(report.functions),
        thousands(usize::try_from(report.memory).unwrap_or(usize::MAX)),
    )];
    let mut part = |title: &str, rows: Vec<Vec<String>>| {
        if !rows.is_empty() {
            lines.push(format!("^3{title}^7"));
            lines.extend(table(&rows));
        }
    };
    let used = |all: &[host_shim::check::Used]| {
        let rows = all.iter();
        rows.map(|used| vec![used.name.clone(), used.ty.clone()])
            .collect()
    };
    part("imports", used(&report.imports));
    part("exports", used(&report.exports));
    let natives = report.natives.iter().map(|native| {
        let sets: Vec<_> = native.sets.iter().map(|set| set_name(*set)).collect();
        let mut notes = Vec::new();
        if let Some(build) = native.build {
            notes.push(format!("since build {build}"));
        }
        if native.simulated {
            notes.push("simulated".to_owned());
        }
        if !native.called {
            notes.push("among the constants".to_owned());
        }
        vec![
            native.name.clone().unwrap_or_else(|| "-".to_owned()),
            format!("0x{:X}", native.hash),
            if sets.is_empty() {
                "-".to_owned()
            } else {
                sets.join(" ")
            },
            notes.join(", "),
        ]
    });
    part("natives, and where they exist", natives.collect());
    let parts = |all: &[host_shim::check::Part]| {
        let rows = all.iter();
        rows.map(|part| vec![thousands(part.size), part.name.clone()])
            .collect()
    };
    part("sections", parts(&report.sections));
    part("largest functions", parts(&report.largest));
    for finding in &report.findings {
        lines.push(match finding.severity {
            Severity::Error => format!("^1error^7: {}", finding.what),
            Severity::Warning => format!("^3warning^7: {}", finding.what),
        });
    }
    let fits: Vec<_> = report.fits.iter().map(NativeSet::to_string).collect();
    lines.push(match (checked.good, fits.is_empty()) {
        (true, false) => format!("^2good^7: all of it exists on {}", fits.join(" and ")),
        (true, true) => "^2good^7: no side has all of its natives, so it must ask where it runs \
                         before it calls one"
            .to_owned(),
        (false, _) => "^1bad^7: correct what is an error above".to_owned(),
    });
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_readable() {
        assert_eq!(thousands(0), "0");
        assert_eq!(thousands(999), "999");
        assert_eq!(thousands(1_000), "1,000");
        assert_eq!(thousands(12_345_678), "12,345,678");
    }

    #[test]
    fn columns_are_as_wide_as_they_must_be() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect();
        let rows: Vec<Vec<String>> = vec![row(&["1,234", "code"]), row(&["5", "a"])];
        assert_eq!(table(&rows), ["  1,234  code", "      5  a"]);
    }
}
