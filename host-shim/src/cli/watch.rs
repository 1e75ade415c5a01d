//! `host-shim watch`.

use std::collections::BTreeSet;
use std::io::BufRead;
use std::path::PathBuf;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use host_shim::sim::{By, ConnectionState, Ran};
use host_shim::watch::Polling;

use super::Ui;
use super::schedule::{event_args, event_source};
use super::setup::{Paths, Setup};
use super::stage::{Done, Stage, Task};

/// Run scripts, and rebuild and reload what changes
///
/// Starts everything as `run` does, and lets real time pass. When a file of a resource changes
/// (its sources, those of the crates beside it that it uses, its manifest, its data), the resource
/// is built anew, and its new script takes the old one's place. What does not build is said, and
/// the old script runs on.
///
/// The world stays as it is: players, entities, state bags, key-value stores, the clock. A script
/// keeps the values of its own that it declares as `Persist`.
///
/// Lines on stdin are commands of the server's console; `help` lists them, `quit` stops the
/// resources in order and ends the program.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub(crate) struct Watch {
    #[command(flatten)]
    paths: Paths,

    /// How long a tick of the server takes in real time, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = 50, value_parser = clap::value_parser!(u64).range(1..=10_000))]
    frame_ms: u64,

    /// Do not look for changes; the console's `changed PATH` tells them
    #[arg(long)]
    no_poll: bool,

    #[command(flatten)]
    setup: Setup,
}

const EXAMPLES: &str = "Examples:
  host-shim watch ./shop --player Ada
  host-shim watch ./shop --profile dev --leaks --kvp shop.kvp
  host-shim watch ./garage --client Ada --client Bob --link 40ms";

/// How often the disk is looked at.
const LOOK: Duration = Duration::from_millis(200);

/// What the loop waits for.
enum Input {
    Changed(Vec<PathBuf>),
    Line(String),
    Done(Box<Done>),
}

impl Watch {
    pub(crate) fn thread_stack(&self) -> usize {
        self.setup.thread_stack()
    }

    pub(crate) fn run(self, ui: &Ui) -> anyhow::Result<bool> {
        let mut stage = Stage::open(ui, &self.paths, &self.setup, |_, options| {
            // Its progress would get into the way of what scripts log.
            options.quiet = ui.is_terminal();
        })?;
        if stage.is_empty() {
            anyhow::bail!("there is nothing to watch: give the path of a resource that is there");
        }
        stage.set_frame(self.frame_ms);
        // What changes while it is built has changed.
        let mut polling = Polling::new();
        let roots = Arc::new(Mutex::new(stage.roots()));
        polling.look(&stage.roots());
        stage.start();
        ui.say(
            "all is started. Save a file to have it rebuilt; `help` lists the console's commands",
        );

        let (inputs, input) = mpsc::channel();
        if !self.no_poll {
            poll(polling, Arc::clone(&roots), inputs.clone());
        }
        read_lines(inputs.clone());
        let mut session = Session {
            ui,
            stage,
            builder: builder(inputs),
            pending: BTreeSet::new(),
            building: Vec::new(),
            since: Instant::now(),
            joining: Vec::new(),
            over: false,
        };
        let frame = Duration::from_millis(self.frame_ms);
        let mut last = Instant::now();
        while !session.over {
            match input.recv_timeout(frame.saturating_sub(last.elapsed())) {
                Ok(input) => {
                    session.handle(input);
                    session.build();
                    // What a build is made of may have changed with it.
                    *roots.lock().unwrap_or_else(PoisonError::into_inner) = session.stage.roots();
                }
                Err(RecvTimeoutError::Timeout) => {
                    let ms = u64::try_from(last.elapsed().as_millis()).unwrap_or(u64::MAX);
                    last = Instant::now();
                    session.tick(ms);
                }
                // The builder's thread holds on to it.
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        session.stage.stop()?;
        session.stage.report();
        session.stage.save()?;
        Ok(true)
    }
}

fn poll(mut polling: Polling, roots: Arc<Mutex<Vec<PathBuf>>>, inputs: Sender<Input>) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(LOOK);
            let now = roots.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let changed = polling.look(&now);
            if !changed.is_empty() && inputs.send(Input::Changed(changed)).is_err() {
                return;
            }
        }
    });
}

fn read_lines(inputs: Sender<Input>) {
    std::thread::spawn(move || {
        // Without a console it runs on.
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if inputs.send(Input::Line(line)).is_err() {
                return;
            }
        }
    });
}

/// A thread that does what there is to do, so that time passes meanwhile.
fn builder(inputs: Sender<Input>) -> Sender<Task> {
    let (tasks, task) = mpsc::channel::<Task>();
    std::thread::spawn(move || {
        for task in task {
            let done = Box::new(task.run());
            if inputs.send(Input::Done(done)).is_err() {
                return;
            }
        }
    });
    tasks
}

struct Session<'a> {
    ui: &'a Ui,
    stage: Stage,
    builder: Sender<Task>,
    /// What has changed since the builds began.
    pending: BTreeSet<PathBuf>,
    /// What is being built, in this order.
    building: Vec<String>,
    since: Instant,
    /// Connections that scripts have not decided about.
    joining: Vec<u32>,
    over: bool,
}

impl Session<'_> {
    fn handle(&mut self, input: Input) {
        match input {
            Input::Changed(paths) => self.pending.extend(paths),
            Input::Line(line) => {
                if let Err(text) = self.command(line.trim()) {
                    self.ui.say(&format!("^1{text}^7"));
                }
                self.stage.report();
            }
            Input::Done(done) => {
                if !self.building.is_empty() {
                    self.building.remove(0);
                }
                self.since = Instant::now();
                self.stage.install(*done);
                self.stage.report();
            }
        }
    }

    /// Begins to build what has changed, when nothing is being built.
    fn build(&mut self) {
        if !self.building.is_empty() || self.pending.is_empty() {
            return;
        }
        let changed: Vec<_> = std::mem::take(&mut self.pending).into_iter().collect();
        for task in self.stage.tasks(&changed) {
            self.ui.say(&format!("building `{}`", task.resource()));
            self.building.push(task.resource().to_owned());
            if self.builder.send(task).is_err() {
                self.building.pop();
            }
        }
        self.since = Instant::now();
    }

    fn tick(&mut self, ms: u64) {
        self.stage.tick(ms);
        self.join();
        self.stage.report();
        if let Some(resource) = self.building.first() {
            let seconds = self.since.elapsed().as_secs();
            self.ui
                .progress(&format!("building `{resource}` ({seconds} s)"));
        }
    }

    fn join(&mut self) {
        let host = self.stage.host();
        let world = host.world();
        self.joining.retain(|connection| {
            match world.connection(*connection) {
                Some(ConnectionState::Accepted) => match world.join(host, *connection) {
                    Some(id) => self.ui.say(&format!("player {id} has joined")),
                    None => self.ui.say("the player was dropped while joining"),
                },
                Some(ConnectionState::Rejected(why)) => {
                    self.ui.say(&format!("the player was not let in: {why}"));
                }
                Some(ConnectionState::Deferred { .. }) => return true,
                None => {}
            }
            false
        });
    }

    /// A line of the console. The error says what to write.
    fn command(&mut self, line: &str) -> Result<(), String> {
        let host = self.stage.host();
        let world = host.world();
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        match (word, rest) {
            ("", _) => {}
            ("quit" | "exit", _) => self.over = true,
            ("help", _) => self.help(),
            ("changed", path) if !path.is_empty() => {
                self.pending.insert(PathBuf::from(path));
            }
            ("join", name) if !name.is_empty() => {
                let connection = world.connect(host, name);
                self.joining.push(connection);
                self.join();
            }
            ("drop", rest) if !rest.is_empty() => {
                let (id, reason) = rest.split_once(' ').unwrap_or((rest, "Exiting"));
                if !world.drop_player(host, player(id)?, reason, "") {
                    return Err(format!("there is no player {id}; `players` lists them"));
                }
            }
            ("say", rest) if rest.contains(' ') => {
                let (id, text) = rest.split_once(' ').unwrap_or_default();
                world.say(host, player(id)?, text)?;
            }
            ("players", "") => {
                for id in world.players() {
                    let player = world.player(id);
                    let name = player.map_or(String::new(), |player| player.name);
                    self.ui.line(&format!("{id} {name}"));
                }
            }
            ("event", rest) if !rest.is_empty() => {
                let (name, rest) = rest.split_once(' ').unwrap_or((rest, "[]"));
                let (args, source) = match rest.rsplit_once("] ") {
                    Some((args, source)) => (format!("{args}]"), source.trim()),
                    None => (rest.to_owned(), ""),
                };
                let args = event_args(name, &args)?;
                host.emit(name, args, &event_source(source)?)
                    .map_err(|error| error.to_string())?;
            }
            _ => match world.execute(host, line, &By::Console)? {
                Ran::Done => {}
                Ran::Denied => return Err(format!("the console may not run `{word}`")),
                Ran::Unknown => {
                    return Err(format!("`{line}` is no command; `help` lists them"));
                }
            },
        }
        Ok(())
    }

    fn help(&self) {
        for line in HELP {
            self.ui.line(line);
        }
        let world = self.stage.host().world();
        let mut names: Vec<_> = world
            .commands()
            .into_iter()
            .map(|command| format!("{} (of {})", command.name, command.resource))
            .collect();
        names.sort();
        if !names.is_empty() {
            self.ui.line(&format!("of scripts: {}", names.join(", ")));
        }
    }
}

const HELP: [&str; 12] = [
    "start NAME, stop NAME, restart NAME, ensure NAME   a resource",
    "set NAME VALUE, setr NAME VALUE, sets NAME VALUE   a console variable",
    "add_ace, remove_ace, add_principal, remove_principal   rights",
    "event NAME [JSON [SOURCE]]   raise an event, such as: event shop:buy [\"bread\", 2] net:1",
    "join NAME   a player connects, and joins when scripts let them",
    "drop ID [REASON]   a player leaves",
    "say ID TEXT   a player writes into the chat; /TEXT is a command",
    "players   who is there",
    "changed PATH   rebuild what this file belongs to",
    "help   this list",
    "quit   stop all resources, and end",
    "any other line is a command of a script, run by the console",
];

fn player(text: &str) -> Result<u32, String> {
    text.parse()
        .map_err(|_| format!("`{text}` is no player's id: write its number, which `players` lists"))
}
