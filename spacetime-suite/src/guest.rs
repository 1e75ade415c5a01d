//! The script `test-guests/spacetime-bench` in a host.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use host_shim::spacetime_host::{Provider, Remote};
use host_shim::{Host, msgpack};
use serde_json::json;
use spacetime_server::Database;

use crate::{PATIENCE, PAUSE};

const NAME: &str = "bench";

pub(crate) struct Guest {
    host: Host,
    /// How long ticks took since the measurement began, and how many they were.
    ticks: Duration,
    ticked: u32,
}

impl Guest {
    /// Starts the script.
    pub(crate) fn start(wasm: &[u8], server: impl Provider + 'static) -> Result<Self> {
        let host = Host::new();
        host.use_spacetime(server);
        host.load(NAME, wasm)?;
        host.start(NAME)?;
        Ok(Self {
            host,
            ticks: Duration::ZERO,
            ticked: 0,
        })
    }

    /// Starts the script, and has it connect and subscribe.
    pub(crate) fn connect(database: &Database, query: &str, wasm: &[u8]) -> Result<Self> {
        let mut guest = Self::start(wasm, Remote::new()?)?;
        guest.open(database.url(), database.name(), query)?;
        Ok(guest)
    }

    /// Has the script connect and subscribe, and waits for the rows.
    pub(crate) fn open(&mut self, url: &str, database: &str, query: &str) -> Result<()> {
        self.begin();
        self.emit("bench:open", &json!([url, database, query]))?;
        self.tick_until_done(PAUSE, |_| Ok(())).map(drop)
    }

    fn begin(&mut self) {
        (self.ticks, self.ticked) = Default::default();
    }

    /// Raises an event of the script.
    pub(crate) fn emit(&self, event: &str, arguments: &serde_json::Value) -> Result<()> {
        self.host
            .emit(event, msgpack::value(arguments), "")
            .with_context(|| event.to_owned())?;
        // A handler that fails says so.
        match self.host.take_log().first() {
            None => Ok(()),
            Some(line) => bail!("{event}: {line:?}"),
        }
    }

    /// How long an event of the script takes.
    pub(crate) fn time(&self, event: &str, count: u32) -> Result<f64> {
        let start = Instant::now();
        self.emit(event, &json!([count]))?;
        Ok(start.elapsed().as_secs_f64())
    }

    fn tick(&mut self) {
        let start = Instant::now();
        self.host.tick(1);
        self.ticks += start.elapsed();
        self.ticked += 1;
    }

    /// Ticks until the script says that it is done.
    fn tick_until_done(
        &mut self,
        pause: Duration,
        mut work: impl FnMut(Duration) -> Result<()>,
    ) -> Result<Duration> {
        let start = Instant::now();
        loop {
            work(start.elapsed())?;
            self.tick();
            let log = self.host.take_log();
            match &log[..] {
                [] => {}
                [line] if line.text.trim_end() == "done" => return Ok(start.elapsed()),
                lines => bail!("the script says {lines:?}"),
            }
            ensure!(start.elapsed() < PATIENCE, "the script takes too long");
            std::thread::sleep(pause);
        }
    }

    /// Keeps so many calls in flight until so many were answered; answers how long it took.
    pub(crate) fn calls(&mut self, in_flight: u32, calls: u32) -> Result<Duration> {
        self.begin();
        let start = Instant::now();
        self.emit("bench:calls", &json!([in_flight, calls]))?;
        self.tick_until_done(PAUSE, |_| Ok(()))?;
        Ok(start.elapsed())
    }

    /// Does `work` between ticks until the script has seen so many more rows change; answers
    /// how long it took.
    pub(crate) fn updates(
        &mut self,
        count: u32,
        pause: Duration,
        work: impl FnMut(Duration) -> Result<()>,
    ) -> Result<Duration> {
        self.emit("bench:updates", &json!([count]))?;
        self.begin();
        self.tick_until_done(pause, work)
    }

    /// How long a tick takes in which nothing happens.
    pub(crate) fn idle_tick(&mut self) -> Result<Duration> {
        const TICKS: u32 = 2_000;
        self.begin();
        for _ in 0..TICKS {
            self.tick();
        }
        Ok(self.ticks / TICKS)
    }

    /// How long the ticks took, less what they take when nothing happens.
    pub(crate) fn busy(&self, idle: Duration) -> Duration {
        self.ticks.saturating_sub(idle * self.ticked)
    }
}
