//! The same handlers in JavaScript and Lua, each in a process that does a round when it is
//! told to.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use wasmtime::error::Context;
use wasmtime::{Result, bail, ensure};

use crate::guests::{folder, root};
use crate::stats::Times;

/// A script of another language.
pub(crate) struct Foreign {
    pub(crate) name: &'static str,
    child: Child,
    asks: ChildStdin,
    answers: BufReader<ChildStdout>,
    pub(crate) times: BTreeMap<String, Times>,
}

impl Foreign {
    fn start(name: &'static str, command: &mut Command, batch: Duration) -> Result<Self> {
        let mut child = command
            .arg(batch.as_secs_f64().to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let asks = child.stdin.take().context("no input")?;
        let answers = BufReader::new(child.stdout.take().context("no output")?);
        let mut this = Self {
            name,
            child,
            asks,
            answers,
            times: BTreeMap::new(),
        };
        // The first round only shows that it runs, and warms it up.
        this.round()?;
        this.times
            .values_mut()
            .for_each(|times| *times = Times::default());
        Ok(this)
    }

    /// One round: a line with each row's key and time.
    pub(crate) fn round(&mut self) -> Result<()> {
        writeln!(self.asks, "round")?;
        self.asks.flush()?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        ensure!(!line.trim().is_empty(), "{} ended", self.name);
        for word in line.split_whitespace() {
            let (key, time) = word.split_once('=').context("no time")?;
            let times = self.times.entry(key.to_owned()).or_default();
            times.add(time.parse()?);
        }
        Ok(())
    }

    /// The shortest time of a row.
    pub(crate) fn least(&self, key: &str) -> Option<f64> {
        self.times.get(key).map(Times::least)
    }
}

impl Drop for Foreign {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Libraries of JavaScript that read msgpack; the first is the one that the platform has a
/// copy of.
const LIBRARIES: [(&str, &str); 3] = [
    ("js", "msgpack-lite@0.1.26"),
    ("js msgpackr", "msgpackr@1"),
    ("js @msgpack", "@msgpack/msgpack@3"),
];

/// Those that can be had here; a line for each that cannot.
pub(crate) fn all(batch: Duration) -> Vec<Foreign> {
    let mut found = Vec::new();
    let modules = folder().join("js");
    for (name, library) in LIBRARIES {
        let started = install(&modules, library).and_then(|()| {
            let module = library.rsplit_once('@').map_or(library, |(name, _)| name);
            let mut node = Command::new("node");
            node.arg(root().join("bench/scripts/bench.js"))
                .arg(modules.join("node_modules").join(module));
            Foreign::start(name, &mut node, batch)
        });
        match started {
            Ok(script) => found.push(script),
            Err(error) => println!("left out: JavaScript with {library} ({error:#})"),
        }
    }
    let lua = ["lua5.4", "lua"].into_iter().map(|program| {
        let mut lua = Command::new(program);
        lua.arg(root().join("bench/scripts/bench.lua"));
        Foreign::start("lua", &mut lua, batch)
    });
    match lua.fold(None, |found: Option<Result<Foreign>>, next| match found {
        Some(Ok(script)) => Some(Ok(script)),
        _ => Some(next),
    }) {
        Some(Ok(script)) => {
            if !script.times.contains_key("owned-4") {
                println!("left out: events in Lua (they take the module cmsgpack or MessagePack)");
            }
            found.push(script);
        }
        _ => println!("left out: Lua (there is neither lua5.4 nor lua)"),
    }
    found
}

/// Has a library of JavaScript in a folder of the benchmark's own.
fn install(modules: &Path, library: &str) -> Result<()> {
    let name = library.rsplit_once('@').map_or(library, |(name, _)| name);
    if modules.join("node_modules").join(name).is_dir() {
        return Ok(());
    }
    std::fs::create_dir_all(modules)?;
    let output = Command::new("npm")
        .args(["install", "--silent", "--no-audit", "--no-fund"])
        .args(["--ignore-scripts", "--prefix"])
        .arg(modules)
        .arg(library)
        .output()
        .context("no npm")?;
    if !output.status.success() {
        bail!("npm cannot install it");
    }
    Ok(())
}
