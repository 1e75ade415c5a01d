//! The command line: one file a command, and what commands share.

mod answer;
mod bench;
mod check;
mod limits;
mod new;
mod record;
mod run;
mod schedule;
mod setup;
mod stage;
mod ui;
mod watch;

pub(crate) use ui::Ui;

/// Runs and tests CitizenFX scripts in WebAssembly without a game server
#[derive(Debug, clap::Parser)]
#[command(name = "host-shim", version, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Run(run::Run),
    Watch(watch::Watch),
    Check(check::Check),
    New(new::New),
    Bench(bench::Bench),
    Record(record::Record),
    Replay(record::Replay),
}

impl Cli {
    /// What the thread needs on which the command runs.
    pub(crate) fn thread_stack(&self) -> usize {
        match &self.command {
            Command::Run(command) => command.thread_stack(),
            Command::Watch(command) => command.thread_stack(),
            Command::Bench(command) => command.thread_stack(),
            Command::Record(command) => command.thread_stack(),
            Command::Replay(command) => command.thread_stack(),
            _ => crate::STACK,
        }
    }

    /// Does what was asked for; answers whether all is well.
    pub(crate) fn run(self, ui: &Ui) -> anyhow::Result<bool> {
        match self.command {
            Command::Run(command) => command.run(ui),
            Command::Watch(command) => command.run(ui),
            Command::Check(command) => command.run(ui),
            Command::New(command) => command.run(ui),
            Command::Bench(command) => command.run(ui),
            Command::Record(command) => command.run(ui),
            Command::Replay(command) => command.run(ui),
        }
    }
}
