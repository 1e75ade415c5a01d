//! The hosts of a command, with the scripts on them.

use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use anyhow::Context;
use host_shim::loopback::Loopback;
use host_shim::network::{Network, Peer};
use host_shim::package::{BuildOptions, Package};
use host_shim::watch::{Built, Job, News, Watch};
use host_shim::{Compiler, Failure, Host, Sent, Settings, Side, Target, msgpack};

use super::Ui;
use super::setup::{Paths, Setup};

/// One side: the server, or a player's game.
struct Seat {
    /// The player whose game it is.
    player: Option<String>,
    host: Host,
    watch: Watch,
}

/// A server and the games that play on it; or only one of them, as a rule.
pub(crate) struct Stage {
    ui: Ui,
    seats: Vec<Seat>,
    network: Option<Network>,
    setup: Setup,
    settings: Settings,
    compiler: Compiler,
    packages: Vec<Package>,
    options: BuildOptions,
    /// Whether every path is a resource.
    complete: bool,
    loopback: Option<Loopback>,
    dumped: bool,
}

/// Which seat a job is for, and the job.
pub(crate) struct Task {
    seat: usize,
    job: Job,
}

/// What came of a [`Task`].
pub(crate) struct Done {
    seat: usize,
    built: Built,
}

impl Task {
    pub(crate) fn resource(&self) -> &str {
        self.job.resource()
    }

    pub(crate) fn run(self) -> Done {
        Done {
            seat: self.seat,
            built: self.job.run(),
        }
    }
}

impl Stage {
    /// The first host, with its world as the options say. Nothing runs yet. `adjust` may
    /// change how hosts are made and scripts are built.
    pub(crate) fn open(
        ui: &Ui,
        paths: &Paths,
        setup: &Setup,
        adjust: impl FnOnce(&mut Settings, &mut BuildOptions),
    ) -> anyhow::Result<Self> {
        let world = setup.world()?;
        let (packages, complete) = paths.packages(ui, world.as_ref())?;
        let mut settings = setup.settings(paths, &packages);
        let mut options = paths.build_options();
        adjust(&mut settings, &mut options);
        let side = settings.side;
        if side == Side::Client && !setup.clients().is_empty() {
            anyhow::bail!(
                "--client connects games with a server, and this host is a game itself: leave out \
                 either --client or --side client"
            );
        }
        let mut stage = Self {
            ui: ui.clone(),
            seats: Vec::new(),
            network: None,
            setup: setup.clone(),
            compiler: Compiler::new(&settings),
            settings,
            packages,
            options,
            complete,
            loopback: None,
            dumped: false,
        };
        stage.add(None, side);
        setup.populate(stage.host(), world.as_ref())?;
        stage.loopback = setup.loopback(stage.host())?;
        if let Some(address) = stage.loopback.as_ref().and_then(Loopback::address) {
            ui.say(&format!(
                "HTTP handlers of scripts answer at http://{address}/RESOURCE/"
            ));
        }
        if !setup.clients().is_empty() {
            let network = Network::new(stage.host());
            setup.connect(&network, world.as_ref());
            let ui = ui.clone();
            let names = stage.names();
            network.on_sent(move |from, sent| say_sent(&ui, &*names, from, sent));
            stage.network = Some(network);
        }
        Ok(stage)
    }

    fn names(&self) -> Rc<dyn Fn(u32) -> String> {
        let host = self.host().clone();
        Rc::new(move |id| {
            let player = host.world().player(id);
            player.map_or_else(|| format!("client {id}"), |player| player.name)
        })
    }

    fn add(&mut self, player: Option<String>, side: Side) -> usize {
        let settings = Settings {
            side,
            ..self.settings.clone()
        };
        let host = Host::with_compiler(settings, &self.compiler);
        let (ui, of) = (self.ui.clone(), player.clone());
        host.on_log(move |line| ui.log(of.as_deref(), line));
        self.setup.prepare(&host);
        let packages = self.packages.clone();
        let watch = Watch::new(&host, packages).with_options(self.options.clone());
        self.seats.push(Seat {
            player,
            host,
            watch,
        });
        self.seats.len() - 1
    }

    /// The server, or the only game.
    pub(crate) fn host(&self) -> &Host {
        &self.seats[0].host
    }

    /// Builds and starts everything, and lets players join. Says what fails, and goes on
    /// with the rest.
    pub(crate) fn start(&mut self) -> bool {
        let mut good = self.complete & self.start_seat(0);
        good &= self.report();
        for name in self.setup.clients().to_vec() {
            let Some(network) = self.network.clone() else {
                break;
            };
            let seat = self.add(Some(name.clone()), Side::Client);
            if let Err(error) = network.join(&name, &self.seats[seat].host) {
                self.ui
                    .error(&anyhow::Error::from(error).context(format!("{name} did not join")));
                self.seats.pop();
                good = false;
                continue;
            }
            good &= self.start_seat(seat);
            good &= self.report();
        }
        good
    }

    fn start_seat(&mut self, seat: usize) -> bool {
        let jobs = self.seats[seat].watch.all_jobs();
        let ui = &self.ui;
        let built = Job::run_all(jobs, |job| {
            if job.is_cargo_package() {
                ui.say(&format!("building `{}`", job.resource()));
            }
        });
        let mut good = true;
        for built in built {
            for news in self.seats[seat].watch.install(built) {
                good &= self.is_good(&news);
            }
        }
        good
    }

    fn is_good(&self, news: &News) -> bool {
        if let News::Failed { error, .. } = news {
            // A trap is among the failures.
            if !is_trap(error) {
                self.ui.say(&format!("^1{news}^7"));
            }
            return false;
        }
        true
    }

    // ----- changes -------------------------------------------------------------------

    /// The folders and files whose changes matter.
    pub(crate) fn roots(&self) -> Vec<PathBuf> {
        let mut roots: Vec<_> = self
            .seats
            .iter()
            .flat_map(|seat| seat.watch.roots())
            .collect();
        roots.sort();
        roots.dedup();
        roots
    }

    /// What there is to do when these files have changed.
    pub(crate) fn tasks(&self, changed: &[PathBuf]) -> Vec<Task> {
        let seats = self.seats.iter().enumerate();
        let tasks = seats.flat_map(|(seat, known)| {
            let jobs = known.watch.jobs(changed).into_iter();
            jobs.map(move |job| Task { seat, job })
        });
        tasks.collect()
    }

    /// Puts what came of a task into place, and says so.
    pub(crate) fn install(&mut self, done: Done) {
        let Some(seat) = self.seats.get_mut(done.seat) else {
            return;
        };
        let of = seat.player.clone();
        for news in seat.watch.install(done.built) {
            if self.is_good(&news) {
                let of = of.as_ref().map_or(String::new(), |of| format!("{of}: "));
                self.ui.say(&format!("^2{of}{news}^7"));
            }
        }
    }

    /// Stops everything that runs, the latest first.
    pub(crate) fn stop(&mut self) -> anyhow::Result<()> {
        for seat in self.seats.iter().rev() {
            for name in seat.host.resources().into_iter().rev() {
                if seat.host.state(&name).is_some_and(|state| !state.is_over()) {
                    seat.host.stop(&name)?;
                }
            }
        }
        Ok(())
    }

    /// Writes what is kept in files.
    pub(crate) fn save(&self) -> anyhow::Result<()> {
        Ok(self.host().world().save_kvp()?)
    }

    // ----- time ----------------------------------------------------------------------

    /// Whether there is a resource at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.packages.is_empty()
    }

    /// Waits in real time for what scripts wait for, if it takes that.
    pub(crate) fn wait(&self, ms: u64) {
        if !self.setup.takes_real_time() {
            return;
        }
        let frame = Duration::from_millis(ms);
        match &self.loopback {
            // It comes with the next tick, so that this may come early.
            Some(loopback) => {
                let _ = loopback.wait(frame);
            }
            None => std::thread::sleep(frame),
        }
    }

    /// Lets time pass, and everybody tick.
    pub(crate) fn tick(&self, ms: u64) {
        match &self.network {
            Some(network) => network.advance(ms),
            None => self.host().tick(ms),
        }
    }

    /// Each tick of the server takes so long.
    pub(crate) fn set_frame(&self, ms: u64) {
        if let Some(network) = &self.network {
            network.set_frames(ms, ms.min(16));
        }
    }

    /// Says what happened since the last time; `false` when a script failed.
    pub(crate) fn report(&mut self) -> bool {
        let mut good = true;
        for place in 0..self.seats.len() {
            let Seat { player, host, .. } = &self.seats[place];
            let failures = host.take_failures();
            if self.network.is_none() {
                for sent in host.take_sent() {
                    say_sent(&self.ui, &|id| format!("client {id}"), Peer::Server, &sent);
                }
            }
            for failure in &failures {
                let of = player
                    .as_ref()
                    .map_or(String::new(), |of| format!("{of}: "));
                self.ui.say(&format!("{of}{}", failure.report()));
                good = false;
            }
            for failure in failures {
                if let Err(error) = self.dump(&failure) {
                    self.ui.error(&error);
                }
            }
        }
        good
    }

    fn dump(&mut self, failure: &Failure) -> anyhow::Result<()> {
        let Some(path) = self.setup.coredump().filter(|_| !self.dumped) else {
            return Ok(());
        };
        let Some(dump) = &failure.coredump else {
            return Ok(());
        };
        self.dumped = true;
        std::fs::write(path, dump.as_bytes())
            .with_context(|| format!("the core dump cannot be written to {}", path.display()))?;
        self.ui.say(&format!(
            "the core dump of `{}` is in {}; open it with a debugger that reads wasm core dumps, such as wasmgdb",
            failure.resource,
            path.display()
        ));
        Ok(())
    }
}

fn is_trap(error: &host_shim::watch::WatchError) -> bool {
    use host_shim::watch::WatchError;
    matches!(error, WatchError::Run(host_shim::Error::Failed(_)))
}

fn say_sent(ui: &Ui, name: &dyn Fn(u32) -> String, from: Peer, sent: &Sent) {
    let target = match &sent.target {
        Target::Server => "the server".to_owned(),
        Target::Client(id) if id == "-1" => "all clients".to_owned(),
        Target::Client(id) => id.parse().map_or_else(|_| format!("client {id}"), name),
    };
    let from = match from {
        Peer::Server => String::new(),
        Peer::Client(id) => format!("{}: ", name(id)),
    };
    let payload = msgpack::to_json(&sent.payload).map_or_else(
        || format!("{} bytes of MessagePack", sent.payload.len()),
        |json| json.to_string(),
    );
    ui.say(&format!(
        "{from}{}: event `{}` to {target}: {payload}",
        sent.resource, sent.event
    ));
}
