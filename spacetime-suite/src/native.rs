//! A client without a guest.

use std::time::{Duration, Instant};

use anyhow::{Result, bail, ensure};
use spacetime_abi::encode;
use spacetime_abi::spacetimedb_lib::ser::Serialize;
use spacetime_client::{Budget, CallOutcome, Client, Config, Event, Runtime};
use spacetime_server::Database;

use crate::{PATIENCE, PAUSE};

pub(crate) struct Native {
    client: Client,
    _runtime: Runtime,
    request: u32,
    in_flight: u32,
    connected: bool,
    applied: bool,
}

impl Native {
    /// Connects, and subscribes.
    pub(crate) fn connect(database: &Database, query: &str) -> Result<Self> {
        let runtime = Runtime::new()?;
        let client = Client::open(&runtime, Config::new(database.url(), database.name()))?;
        client.subscribe(1, [query])?;
        let mut native = Self {
            client,
            _runtime: runtime,
            request: 0,
            in_flight: 0,
            connected: false,
            applied: false,
        };
        let start = Instant::now();
        while !(native.connected && native.applied) {
            ensure!(start.elapsed() < PATIENCE, "no connection");
            native.client.wait(Duration::from_millis(100));
            native.poll()?;
        }
        Ok(native)
    }

    /// Takes what there is.
    pub(crate) fn poll(&mut self) -> Result<()> {
        for event in self.client.poll_events(Budget::default()) {
            match event {
                Event::Connected(_) => self.connected = true,
                Event::Applied { .. } => self.applied = true,
                Event::Tx { .. } => {}
                Event::Reducer {
                    outcome: CallOutcome::Committed(_),
                    ..
                } => self.in_flight -= 1,
                other => bail!("{other:?}"),
            }
        }
        Ok(())
    }

    pub(crate) fn in_flight(&self) -> u32 {
        self.in_flight
    }

    pub(crate) fn call(&mut self, reducer: &str, args: &impl Serialize) -> Result<()> {
        self.request += 1;
        self.client
            .call_reducer(self.request, reducer, &encode(args))?;
        self.in_flight += 1;
        Ok(())
    }

    pub(crate) fn call_and_wait(&mut self, reducer: &str, args: &impl Serialize) -> Result<()> {
        self.call(reducer, args)?;
        let start = Instant::now();
        while self.in_flight > 0 {
            ensure!(start.elapsed() < PATIENCE, "{reducer} takes too long");
            self.client.wait(Duration::from_millis(100));
            self.poll()?;
        }
        Ok(())
    }

    /// Keeps so many calls in flight until so many were answered; answers how long it took.
    pub(crate) fn calls(&mut self, in_flight: u32, calls: u32) -> Result<Duration> {
        let start = Instant::now();
        let mut made = 0;
        while made < calls || self.in_flight > 0 {
            ensure!(start.elapsed() < PATIENCE, "calls take too long");
            while made < calls && self.in_flight < in_flight {
                self.call("bump_items", &(made % in_flight, 1_u32))?;
                made += 1;
            }
            self.poll()?;
            std::thread::sleep(PAUSE);
        }
        Ok(start.elapsed())
    }
}
