//! `host-shim record` and `host-shim replay`.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::Context;
use host_shim::{
    RecordOptions, Recording, Replay as Player, ReplayError, Replayed, Settings, package,
};

use super::Ui;
use super::limits::LimitArgs;
use super::schedule::Schedule;
use super::setup::{Paths, Setup};
use super::stage::Stage;

/// Run scripts, and write every host call and its answer into a file
///
/// Scripts run as with `host-shim run`. The file holds everything that went in and out of them:
/// events, ticks and calls of their functions; the natives that they called, with arguments and
/// results; what they logged; time and chance. `host-shim replay` drives the same scripts from
/// it, or other builds of them, and shows where they begin to do something else. It is what to
/// add to a report of a bug, and a test that nothing has changed.
#[derive(Debug, clap::Args)]
#[command(after_long_help = RECORD_EXAMPLES)]
pub(crate) struct Record {
    #[command(flatten)]
    paths: Paths,

    /// The file that is written
    #[arg(long, short, value_name = "FILE", default_value = "session.tape")]
    out: PathBuf,

    /// Put the scripts themselves into the file, so that it can be replayed without them
    #[arg(long)]
    modules: bool,

    /// Record this resource only, and what it has to do with others (may be repeated)
    #[arg(long = "only", value_name = "NAME")]
    only: Vec<String>,

    #[command(flatten)]
    schedule: Schedule,

    /// Stop the scripts at the end, so that they see `onResourceStop`
    #[arg(long)]
    stop: bool,

    #[command(flatten)]
    setup: Setup,
}

const RECORD_EXAMPLES: &str = "Examples:
  host-shim record ./shop --player Ada --event shop:buy '[\"bread\"]' --source net:1
  host-shim record ./shop ./bank --only shop --ticks 200 --out shop.tape --modules
  host-shim replay session.tape ./shop";

impl Record {
    pub(crate) fn thread_stack(&self) -> usize {
        self.setup.thread_stack()
    }

    pub(crate) fn run(self, ui: &Ui) -> anyhow::Result<bool> {
        let mut stage = Stage::open(ui, &self.paths, &self.setup, |_, _| {})?;
        stage.set_frame(self.schedule.frame_ms);
        let mut options = RecordOptions::default();
        options.resources.clone_from(&self.only);
        options.modules = self.modules;
        let file = File::create(&self.out)
            .with_context(|| format!("{} cannot be written", self.out.display()))?;
        let recorder = stage.host().record(file, options)?;
        let mut good = stage.start();
        good &= self.schedule.drive(&mut stage, ui);
        if self.stop {
            stage.stop()?;
            good &= stage.report();
        }
        let size = recorder
            .finish()
            .with_context(|| self.out.display().to_string())?;
        stage.save()?;
        self.check_names(&stage)?;
        ui.say(&format!(
            "{} has {size} bytes; drive the scripts from it by `host-shim replay {}{}`",
            self.out.display(),
            self.out.display(),
            if self.modules { "" } else { " PATH..." }
        ));
        Ok(good)
    }

    fn check_names(&self, stage: &Stage) -> anyhow::Result<()> {
        let loaded = stage.host().resources();
        match self.only.iter().find(|name| !loaded.contains(name)) {
            None => Ok(()),
            Some(name) => anyhow::bail!(
                "--only {name} has recorded nothing: no such resource was loaded; there are {}",
                loaded.join(", ")
            ),
        }
    }
}

/// Drive scripts from a recording, up to the first difference
///
/// Everything that was done to the recorded scripts is done again, and everything that they ask
/// for is answered as it was, without a world. The scripts may have been changed and built anew
/// meanwhile. The program ends with 0 when they did what was recorded, and with 1 when something
/// differs: it shows what was recorded, what happens now, in which handler, and the natives
/// before it.
#[derive(Debug, clap::Args)]
#[command(after_long_help = REPLAY_EXAMPLES)]
pub(crate) struct Replay {
    /// A file that `host-shim record` has written
    #[arg(value_name = "FILE")]
    recording: PathBuf,

    /// The scripts: .wasm files, or resource folders; a cargo package is built first [default:
    /// those in the recording]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// The script of a recorded resource whose file has another name
    #[arg(long = "module", value_name = "NAME=FILE", value_parser = module)]
    modules: Vec<(String, PathBuf)>,

    /// Show the recording step by step instead of replaying it
    #[arg(long)]
    show: bool,

    /// Replay what there is of a recording that is cut off
    #[arg(long)]
    partial: bool,

    #[command(flatten)]
    limits: LimitArgs,
}

const REPLAY_EXAMPLES: &str = "Examples:
  host-shim replay session.tape ./shop
  host-shim replay session.tape --module shop=target/wasm32-unknown-unknown/guest/shop_v2.wasm
  host-shim replay session.tape --show";

fn module(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((name, file)) if !name.is_empty() && !file.is_empty() => {
            Ok((name.to_owned(), file.into()))
        }
        _ => Err("write --module NAME=FILE, for instance --module shop=shop.wasm".to_owned()),
    }
}

impl Replay {
    pub(crate) fn thread_stack(&self) -> usize {
        self.limits.thread_stack()
    }

    pub(crate) fn run(self, ui: &Ui) -> anyhow::Result<bool> {
        let recording = self.read(ui)?;
        if self.show {
            recording.lines(|line| ui.line(line));
            return Ok(true);
        }
        let settings = Settings {
            limits: self.limits.limits(),
            ..Settings::default()
        };
        let log = ui.clone();
        let mut player = Player::new(&recording)
            .settings(settings)
            .on_log(move |line| log.log(None, line));
        for path in &self.paths {
            for source in package::load_path(path)? {
                player = player.module(&source.name, &source.wasm);
            }
        }
        for (name, path) in &self.modules {
            let wasm = std::fs::read(path)
                .with_context(|| format!("{} cannot be read", path.display()))?;
            player = player.module(name, &wasm);
        }
        let replayed = player.run().map_err(|error| {
            let advice = match &error {
                ReplayError::NoModule { .. } => format!(
                    "give their paths: `host-shim replay {} PATH...`",
                    self.recording.display()
                ),
                ReplayError::NotRecorded { name, .. } => format!(
                    "leave it out, or say whose script it is by `--module NAME={name}.wasm`"
                ),
                _ => return error.into(),
            };
            anyhow::anyhow!("{error}; {advice}")
        })?;
        tell(ui, &self.recording, &replayed);
        Ok(replayed.difference.is_none())
    }

    fn read(&self, ui: &Ui) -> anyhow::Result<Recording> {
        let path = self.recording.display().to_string();
        let bytes =
            std::fs::read(&self.recording).with_context(|| format!("{path} cannot be read"))?;
        let (recording, problem) = Recording::parse_prefix(&bytes).with_context(|| path.clone())?;
        match problem {
            None => {}
            Some(problem) if self.partial => ui.say(&format!("{path}: {problem}")),
            Some(problem) => {
                anyhow::bail!("{path}: {problem}; to replay what there is, add --partial")
            }
        }
        Ok(recording)
    }
}

fn tell(ui: &Ui, path: &Path, replayed: &Replayed) {
    if !replayed.left_out.is_empty() {
        ui.say(&format!(
            "left out, as their scripts were not given: {}",
            replayed.left_out.join(", ")
        ));
    }
    if !replayed.rebuilt.is_empty() {
        ui.say(&format!(
            "other builds than the recorded ones: {}",
            replayed.rebuilt.join(", ")
        ));
    }
    if replayed.cut {
        ui.say("the recording program failed at this point, so nothing after it is replayed");
    }
    match &replayed.difference {
        Some(difference) => ui.say(&format!("^1{difference}^7")),
        None => ui.say(&format!(
            "^2{}: the scripts do what was recorded: {} calls into them ({} ticks), {} natives^7",
            path.display(),
            replayed.handlers,
            replayed.ticks,
            replayed.natives
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_has_a_name_and_a_file() {
        let read = module("shop=a=b.wasm").unwrap();
        assert_eq!(read, ("shop".to_owned(), PathBuf::from("a=b.wasm")));
        for wrong in ["shop", "=a.wasm", "shop="] {
            assert!(module(wrong).unwrap_err().contains("NAME=FILE"), "{wrong}");
        }
    }
}
