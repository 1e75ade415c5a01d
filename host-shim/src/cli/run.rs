//! `host-shim run`.

use super::Ui;
use super::schedule::Schedule;
use super::setup::{Paths, Setup};
use super::stage::Stage;

/// Load scripts, start them, and let time pass
///
/// Each script's `_start` runs first. Event 1 is raised then, event 2 after the first tick, and
/// so on; when there are more events than ticks, the rest is raised before the last tick. What
/// scripts log goes to stdout, everything else to stderr. The program ends with 0; with 1 when a
/// script could not be loaded or failed; with 2 when the command line is wrong.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub(crate) struct Run {
    #[command(flatten)]
    paths: Paths,
    #[command(flatten)]
    schedule: Schedule,

    /// Stop the scripts at the end, so that they see `onResourceStop`
    #[arg(long)]
    stop: bool,

    #[command(flatten)]
    setup: Setup,
}

const EXAMPLES: &str = "Examples:
  host-shim run ./greeter --event playerJoining '[\"12\"]' --source internal-net:3
  host-shim run ./inventory ./shop --player Ada --native GET_PLAYER_PED=77 --ticks 20
  host-shim run ./garage --client Ada --client Bob --link 40ms,10ms,1% --ticks 100
  host-shim run ./shop --profile dev --coredump shop.core --max-time 50ms";

impl Run {
    pub(crate) fn thread_stack(&self) -> usize {
        self.setup.thread_stack()
    }

    pub(crate) fn run(self, ui: &Ui) -> anyhow::Result<bool> {
        let mut stage = Stage::open(ui, &self.paths, &self.setup, |_, _| {})?;
        stage.set_frame(self.schedule.frame_ms);
        let mut good = stage.start();
        good &= self.schedule.drive(&mut stage, ui);
        if self.stop {
            stage.stop()?;
            good &= stage.report();
        }
        stage.save()?;
        Ok(good)
    }
}
