//! The clock of real time that interrupts scripts: one thread for all engines of the process.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use wasmtime::{Engine, EngineWeak};

/// An engine's ticks.
#[derive(Debug, Clone)]
pub(crate) struct Epoch {
    ticks: Arc<AtomicU64>,
    interval: Duration,
}

impl Epoch {
    /// Begins to tick for an engine, for as long as there is one.
    pub(crate) fn start(engine: &Engine, interval: Duration) -> Self {
        let epoch = Self {
            ticks: Arc::default(),
            interval,
        };
        ticker().add(Ticked {
            engine: engine.weak(),
            ticks: Arc::clone(&epoch.ticks),
            interval,
            next: Instant::now() + interval,
        });
        epoch
    }

    /// How often it has ticked. (Wasmtime keeps its own count to itself.)
    pub(crate) fn now(&self) -> u64 {
        self.ticks.load(Ordering::Relaxed)
    }

    /// After how many ticks that much time has certainly passed.
    pub(crate) fn ticks(&self, time: Duration) -> u64 {
        let ticks = time
            .as_nanos()
            .div_ceil(self.interval.as_nanos().max(1))
            .saturating_add(1);
        // Wasmtime adds it to its own count.
        u64::try_from(ticks).unwrap_or(u64::MAX).min(u64::MAX / 4)
    }
}

struct Ticked {
    engine: EngineWeak,
    ticks: Arc<AtomicU64>,
    interval: Duration,
    next: Instant,
}

#[derive(Default)]
struct Ticker {
    engines: Mutex<Vec<Ticked>>,
    changed: Condvar,
}

fn ticker() -> &'static Ticker {
    static TICKER: OnceLock<&'static Ticker> = OnceLock::new();
    TICKER.get_or_init(|| {
        let ticker: &'static Ticker = Box::leak(Box::default());
        let started = thread::Builder::new()
            .name("host-shim epoch".to_owned())
            .spawn(|| ticker.run());
        // Without a thread, time is not limited; everything else works.
        drop(started);
        ticker
    })
}

impl Ticker {
    fn add(&self, ticked: Ticked) {
        let mut engines = self.engines.lock().unwrap_or_else(PoisonError::into_inner);
        engines.push(ticked);
        drop(engines);
        self.changed.notify_one();
    }

    fn run(&self) {
        let mut engines = self.engines.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let now = Instant::now();
            engines.retain_mut(|ticked| {
                if ticked.next > now {
                    return true;
                }
                let Some(engine) = ticked.engine.upgrade() else {
                    return false;
                };
                // In this order: who is interrupted sees the new count.
                ticked.ticks.fetch_add(1, Ordering::Relaxed);
                engine.increment_epoch();
                // Not `next + interval`: a machine that was asleep catches nothing up.
                ticked.next = now + ticked.interval;
                true
            });
            let next = engines.iter().map(|ticked| ticked.next).min();
            engines = match next {
                None => self
                    .changed
                    .wait(engines)
                    .unwrap_or_else(PoisonError::into_inner),
                Some(next) => {
                    let pause = next.saturating_duration_since(Instant::now());
                    let waited = self.changed.wait_timeout(engines, pause);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_cover_the_time() {
        let epoch = Epoch {
            ticks: Arc::default(),
            interval: Duration::from_millis(50),
        };
        assert_eq!(epoch.ticks(Duration::ZERO), 1);
        assert_eq!(epoch.ticks(Duration::from_millis(50)), 2);
        assert_eq!(epoch.ticks(Duration::from_millis(51)), 3);
        assert_eq!(epoch.ticks(Duration::MAX), u64::MAX / 4);
    }
}
