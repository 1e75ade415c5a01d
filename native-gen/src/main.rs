//! The program `native-gen`; the README says what it does.

use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, ensure};
use clap::{Args, Parser, Subcommand, ValueEnum};
use native_gen::{
    Database, Difference, Entry, Files, Selection, Set, Source, SpecialCases, bind, compare, list,
    rust, stats, table, write,
};

/// Turns the CitizenFX native database into typed Rust bindings.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the bindings of a side and game into a folder
    Generate(Target),
    /// Exits with 1 and names the files when the folder is not what would be generated
    Check(Target),
    /// Lists every native with its names, path, hash and signature, and why it is left out
    List {
        #[command(flatten)]
        input: Input,
        /// Natives of this side only
        #[arg(long)]
        side: Option<Side>,
        /// Natives of this game only; the server's are of all games
        #[arg(long)]
        game: Option<Game>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Writes all natives into one small text: names, hashes and sets
    Table {
        #[command(flatten)]
        input: Input,
        /// The file
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Instead, exit with 1 when the file is not what would be written
        #[arg(long)]
        check: bool,
    },
    /// Counts natives by namespace, side, type and special case
    Stats {
        #[command(flatten)]
        input: Input,
        /// The game of files that do not tell
        #[arg(long)]
        game: Option<Game>,
    },
}

#[derive(Args)]
struct Input {
    /// A file of the database; may be given several times
    #[arg(long = "db", value_name = "FILE", required = true)]
    databases: Vec<PathBuf>,
    /// Lines that say what to do about natives that the rules get wrong
    #[arg(long, value_name = "FILE")]
    special_cases: Vec<PathBuf>,
}

#[derive(Args)]
struct Target {
    #[command(flatten)]
    input: Input,
    /// The side that the script runs on
    #[arg(long)]
    side: Side,
    /// The game that the client runs; the server's natives are of all games
    #[arg(long, required_if_eq("side", "client"))]
    game: Option<Game>,
    /// The folder; it becomes a module
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// A list of natives, one a line: only these are generated
    #[arg(long, value_name = "FILE")]
    only: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Side {
    Server,
    Client,
}

#[derive(Clone, Copy, ValueEnum)]
enum Game {
    Gta5,
    Rdr3,
}

impl Game {
    fn set(self) -> Set {
        match self {
            Self::Gta5 => Set::Gta5,
            Self::Rdr3 => Set::Rdr3,
        }
    }
}

fn main() -> ExitCode {
    match run(&Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            let _ = writeln!(io::stderr(), "native-gen: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(command: &Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Generate(target) => {
            let files = target.files()?;
            let changed = write(&files, &target.out)?;
            let stale = |difference: &&Difference| matches!(difference, Difference::Stale(_));
            let removed = changed.iter().filter(stale).count();
            say(&format!(
                "{} files in {}: {} written, {removed} removed\n",
                files.len(),
                target.out.display(),
                changed.len() - removed,
            ))?;
        }
        Command::Check(target) => {
            let differences = compare(&target.files()?, &target.out)?;
            let mut lines = String::new();
            for difference in &differences {
                lines += &format!("{difference}\n");
            }
            say(&lines)?;
            if !differences.is_empty() {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::List {
            input,
            side,
            game,
            json,
        } => {
            let (database, cases) = input.read(game.map(Game::set))?;
            let wanted = |set: &Set| match set {
                Set::Server => *side != Some(Side::Client),
                client => {
                    *side != Some(Side::Server) && game.is_none_or(|game| game.set() == *client)
                }
            };
            let sets: Vec<Set> = Set::ALL.into_iter().filter(wanted).collect();
            let entries = list(&database, &sets, &cases)?;
            if *json {
                let text = serde_json::to_string_pretty(&entries)?;
                say(&(text + "\n"))?;
            } else {
                say(&entries.iter().map(lines).collect::<String>())?;
            }
        }
        Command::Table { input, out, check } => {
            let (database, cases) = input.read(None)?;
            let text = table(&database, &cases)?;
            let before = fs::read_to_string(out);
            let is_same = before.is_ok_and(|before| before == text);
            if *check && !is_same {
                say(&format!("{} is not what would be written\n", out.display()))?;
                return Ok(ExitCode::FAILURE);
            }
            if !is_same {
                fs::write(out, text).with_context(|| out.display().to_string())?;
            }
        }
        Command::Stats { input, game } => {
            let (database, cases) = input.read(game.map(Game::set))?;
            say(&stats(&database, &cases)?)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes to stdout; that the reader has left is no failure.
fn say(text: &str) -> anyhow::Result<()> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.context("the output cannot be written"),
    }
}

fn lines(entry: &Entry) -> String {
    let name = entry.name.as_deref().unwrap_or(&entry.platform_name);
    let mut head = format!("{name} {} {}", entry.namespace, entry.hash);
    if !entry.aliases.is_empty() {
        head += &format!(" ({})", entry.aliases.join(", "));
    }
    let set = entry.set.map(|set| format!("{set}: ")).unwrap_or_default();
    match (&entry.path, &entry.signature, &entry.excluded) {
        (Some(path), Some(signature), _) => format!("{head}\n    {path}\n    {signature}\n"),
        (.., Some(reason)) => format!("{head}\n    {set}excluded: {reason}\n"),
        _ => format!("{head}\n"),
    }
}

fn read(path: &PathBuf) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

impl Input {
    fn read(&self, game: Option<Set>) -> anyhow::Result<(Database, SpecialCases)> {
        let mut cases = SpecialCases::built_in();
        for path in &self.special_cases {
            cases.add(&path.display().to_string(), &read(path)?)?;
        }
        let mut sources = Vec::new();
        for path in &self.databases {
            sources.push(Source {
                name: path.display().to_string(),
                text: read(path)?,
            });
        }
        let database = Database::read(&sources, game, &cases)?;
        Ok((database, cases))
    }
}

impl Target {
    fn files(&self) -> anyhow::Result<Files> {
        let set = match (self.side, self.game) {
            (Side::Client, Some(game)) => game.set(),
            _ => Set::Server,
        };
        let (database, cases) = self.input.read(self.game.map(Game::set))?;
        let mut bindings = bind(&database, set, &cases)?;
        ensure!(
            !bindings.is_empty(),
            "no file has natives of the set {}",
            set.name()
        );
        if let Some(path) = &self.only {
            bindings = Selection::parse(&read(path)?)
                .apply(bindings)
                .with_context(|| path.display().to_string())?;
        }
        Ok(rust(set, &bindings))
    }
}
