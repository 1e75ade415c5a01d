//! What scripts cost: time, fuel, memory and natives for each handler, and where in the
//! script the time goes.

mod stacks;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::{Rc, Weak};
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::error::Error;
use crate::failure::Frame;
use crate::host::{Host, Inner};
use crate::native::Native;
use crate::observe::{Asked, Observer, Told};
use crate::resource::{Context, During, Resource};
pub use stacks::Stacks;

/// More handlers of one host are counted as one: a script may make a new function for each
/// call.
const MOST_HANDLERS: usize = 4096;

/// What scripts have cost since [`Host::measure`], or since it was last set to zero.
///
/// Times are nanoseconds of real time. They are a handler's own: what other handlers took
/// that it called, of whichever resource, counts there. The natives that it called count for
/// the handler.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Costs {
    /// How many ticks there were.
    pub ticks: u64,
    /// The resources, the one that took longest first.
    pub resources: Vec<ResourceCost>,
    /// The handlers, the one that took longest first.
    pub handlers: Vec<HandlerCost>,
}

/// What one resource has cost, as the game's `resmon` shows it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResourceCost {
    /// The resource.
    pub resource: String,
    /// How long all of its handlers took.
    pub total_ns: u64,
    /// That for each tick.
    pub tick_ns: u64,
    /// Its fuel, if the host counts any.
    pub fuel: Option<u64>,
    /// How large its memory is, in bytes.
    pub memory: u64,
}

/// What one handler has cost.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct HandlerCost {
    /// The resource.
    pub resource: String,
    /// What the host called, for instance ``event `playerJoining` ``.
    pub handler: String,
    /// How often.
    pub calls: u64,
    /// How many of these calls trapped.
    pub trapped: u64,
    /// How long all of them took.
    pub total_ns: u64,
    /// The shortest.
    pub min_ns: u64,
    /// The average.
    pub mean_ns: u64,
    /// 99 of 100 took at most so long (to about one percent).
    pub p99_ns: u64,
    /// The longest.
    pub max_ns: u64,
    /// The fuel of all calls, if the host counts any. It is the same in every run that does
    /// the same.
    pub fuel: Option<u64>,
    /// By how many bytes the memory grew.
    pub memory_growth: u64,
    /// What was called of the host, most often first.
    pub natives: Vec<NativeCount>,
}

impl HandlerCost {
    /// How many natives were called.
    pub fn native_calls(&self) -> u64 {
        self.natives.iter().map(|native| native.calls).sum()
    }
}

/// How often a handler called a native.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct NativeCount {
    /// Its name, or its hash; `log`, `function reference` or `SpacetimeDB` for what is none.
    pub native: String,
    /// How often.
    pub calls: u64,
}

/// A measurement that goes on until this is dropped; see [`Host::measure`].
#[must_use = "the measurement ends when this is dropped"]
pub struct Measurement {
    gauge: Rc<Gauge>,
    host: Weak<Inner>,
}

impl Drop for Measurement {
    fn drop(&mut self) {
        if let Some(inner) = self.host.upgrade() {
            Host::from_inner(inner).observe(None);
        }
    }
}

impl Measurement {
    /// What there was so far.
    pub fn costs(&self) -> Costs {
        match self.host.upgrade() {
            Some(inner) => self.gauge.costs(&Host::from_inner(inner)),
            None => Costs {
                ticks: 0,
                resources: Vec::new(),
                handlers: Vec::new(),
            },
        }
    }

    /// Where in the scripts the time went. Empty unless the host takes samples
    /// ([`Settings::sampling`](crate::Settings::sampling)).
    pub fn stacks(&self) -> Stacks {
        self.gauge.state.borrow().stacks.clone()
    }

    /// Sets all to zero: what a script does for the first time often takes longer.
    pub fn reset(&self) {
        let mut state = self.gauge.state.borrow_mut();
        state.handlers.clear();
        state.stacks = Stacks::default();
        state.ticks = 0;
        // Those that are running end somewhere else.
        state.running.clear();
    }
}

/// # Measurements
impl Host {
    /// Measures what scripts cost from now on: each handler's calls, time, memory and natives,
    /// and its fuel if [`Limits::fuel`](crate::Limits::fuel) counts it.
    ///
    /// Measuring takes time itself, of which the measured times have a part; `cargo xtask bench
    /// host` says how much.
    ///
    /// ```
    /// use host_shim::{Host, Limits, Settings};
    ///
    /// let host = Host::with(Settings {
    ///     limits: Limits { fuel: Some(u64::MAX), ..Limits::default() },
    ///     ..Settings::default()
    /// });
    /// let measurement = host.measure()?;
    /// let script = wat::parse_str(r#"(module (func (export "__cfx_on_tick") (drop (i32.const 5))))"#)?;
    /// host.load("idle", &script)?;
    /// host.start("idle")?;
    /// for _ in 0..10 {
    ///     host.tick(50);
    /// }
    /// let costs = measurement.costs();
    /// let tick = costs.handlers.iter().find(|cost| cost.handler == "a tick").unwrap();
    /// assert_eq!(tick.calls, 10);
    /// assert_eq!(tick.fuel.map(|fuel| fuel % 10), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the host is recorded or measured already.
    pub fn measure(&self) -> Result<Measurement, Error> {
        if self.is_observed() {
            return Err(Error::Observed);
        }
        let gauge = Rc::new(Gauge::default());
        self.observe(Some(gauge.clone()));
        Ok(Measurement {
            gauge,
            host: Rc::downgrade(&self.inner),
        })
    }
}

/// How long calls took: numbers in classes that are about one percent wide.
#[derive(Debug, Clone, Default)]
struct Histogram {
    classes: Vec<u64>,
}

/// Classes for each power of two.
const FINE: u32 = 6;

impl Histogram {
    fn class(value: u64) -> usize {
        let bits = u64::BITS - value.leading_zeros();
        let shift = bits.saturating_sub(FINE + 1);
        let class = (u64::from(shift) << FINE) + (value >> shift);
        usize::try_from(class).unwrap_or(usize::MAX)
    }

    /// The largest value of a class.
    fn upper(class: usize) -> u64 {
        let class = class as u64;
        let shift = (class >> FINE).saturating_sub(1);
        let base = class - (shift << FINE);
        (base << shift) + ((1 << shift) - 1)
    }

    fn add(&mut self, value: u64) {
        let class = Self::class(value);
        if self.classes.len() <= class {
            self.classes.resize(class + 1, 0);
        }
        self.classes[class] += 1;
    }

    /// What that many of a hundred values do not exceed.
    fn percentile(&self, percent: u64) -> u64 {
        let all: u64 = self.classes.iter().sum();
        let wanted = (all * percent).div_ceil(100);
        let mut seen = 0;
        for (class, count) in self.classes.iter().enumerate() {
            seen += count;
            if seen >= wanted && *count > 0 {
                return Self::upper(class);
            }
        }
        0
    }
}

/// What a handler calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Called {
    Native(u64),
    Log,
    Function,
    Spacetime,
}

#[derive(Debug, Clone, Default)]
struct Handler {
    calls: u64,
    trapped: u64,
    total_ns: u64,
    min_ns: u64,
    max_ns: u64,
    times: Histogram,
    fuel: Option<u64>,
    memory: u64,
    natives: HashMap<Called, u64>,
}

type Key = (Rc<str>, String);

/// A call into a script that is running.
struct Running {
    key: Key,
    instance: i32,
    start: Instant,
    /// What calls inside of it took, and the measuring itself.
    other: Duration,
    fuel: Option<u64>,
    other_fuel: u64,
    memory: u64,
    other_memory: u64,
    natives: HashMap<Called, u64>,
    /// The sampling's tick at which it began, or the last sample was taken.
    ticks: u64,
}

#[derive(Default)]
struct State {
    handlers: HashMap<Key, Handler>,
    running: Vec<Running>,
    stacks: Stacks,
    ticks: u64,
    now_ms: i64,
}

/// The observer that measures.
#[derive(Default)]
struct Gauge {
    state: RefCell<State>,
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

fn memory(resource: &Resource, context: &Context<'_>) -> u64 {
    let memory = resource.memory.get();
    memory.map_or(0, |memory| memory.data_size(context) as u64)
}

impl Gauge {
    fn count(&self, called: Called) {
        if let Some(running) = self.state.borrow_mut().running.last_mut() {
            *running.natives.entry(called).or_default() += 1;
        }
    }

    fn costs(&self, host: &Host) -> Costs {
        let state = self.state.borrow();
        let mut handlers: Vec<_> = state
            .handlers
            .iter()
            .map(|((resource, name), handler)| {
                let mut natives: Vec<_> = handler
                    .natives
                    .iter()
                    .map(|(called, calls)| NativeCount {
                        native: match called {
                            Called::Native(hash) => host.native_name(*hash),
                            Called::Log => "log".to_owned(),
                            Called::Function => "function reference".to_owned(),
                            Called::Spacetime => "SpacetimeDB".to_owned(),
                        },
                        calls: *calls,
                    })
                    .collect();
                natives.sort_by(|a, b| (b.calls, &a.native).cmp(&(a.calls, &b.native)));
                HandlerCost {
                    resource: resource.to_string(),
                    handler: name.clone(),
                    calls: handler.calls,
                    trapped: handler.trapped,
                    total_ns: handler.total_ns,
                    min_ns: handler.min_ns,
                    mean_ns: handler.total_ns / handler.calls.max(1),
                    // The class's end may lie beyond all values.
                    p99_ns: handler.times.percentile(99).min(handler.max_ns),
                    max_ns: handler.max_ns,
                    fuel: handler.fuel,
                    memory_growth: handler.memory,
                    natives,
                }
            })
            .collect();
        handlers.sort_by(|a, b| {
            (b.total_ns, &a.resource, &a.handler).cmp(&(a.total_ns, &b.resource, &b.handler))
        });
        let mut resources: Vec<ResourceCost> = Vec::new();
        for handler in &handlers {
            let known = (resources.iter_mut()).find(|known| known.resource == handler.resource);
            let cost = match known {
                Some(known) => known,
                None => {
                    resources.push(ResourceCost {
                        resource: handler.resource.clone(),
                        total_ns: 0,
                        tick_ns: 0,
                        fuel: None,
                        memory: host.memory_size(&handler.resource).unwrap_or(0),
                    });
                    let last = resources.len() - 1;
                    &mut resources[last]
                }
            };
            cost.total_ns += handler.total_ns;
            if let Some(fuel) = handler.fuel {
                *cost.fuel.get_or_insert(0) += fuel;
            }
        }
        for cost in &mut resources {
            cost.tick_ns = cost.total_ns / state.ticks.max(1);
        }
        resources.sort_by(|a, b| (b.total_ns, &a.resource).cmp(&(a.total_ns, &b.resource)));
        Costs {
            ticks: state.ticks,
            resources,
            handlers,
        }
    }
}

impl Observer for Gauge {
    fn time(&self, now_ms: i64) {
        self.state.borrow_mut().now_ms = now_ms;
    }

    fn ticked(&self) {
        self.state.borrow_mut().ticks += 1;
    }

    fn entered(
        &self,
        host: &Host,
        resource: &Rc<Resource>,
        during: &During<'_>,
        context: &mut Context<'_>,
    ) {
        let began = Instant::now();
        let mut state = self.state.borrow_mut();
        if host.inner.callers.borrow().len() == 1 {
            // A program that unwinds leaves some behind.
            state.running.clear();
        }
        let handler = match during {
            During::Duplicate(_) | During::Remove(_) => "keeping function references".to_owned(),
            other => other.to_string(),
        };
        let mut key = (Rc::clone(&resource.name), handler);
        if state.handlers.len() >= MOST_HANDLERS && !state.handlers.contains_key(&key) {
            key.1 = "all other handlers".to_owned();
        }
        state.running.push(Running {
            key,
            instance: resource.instance,
            start: began,
            other: Duration::ZERO,
            // Asking a store that counts none makes an error with a backtrace.
            fuel: (host.inner.settings.limits.fuel).and_then(|_| context.get_fuel().ok()),
            other_fuel: 0,
            memory: memory(resource, context),
            other_memory: 0,
            natives: HashMap::new(),
            ticks: host.inner.compiler.now(),
        });
        let start = Instant::now();
        let last = state.running.len() - 1;
        state.running[last].start = start;
        if let Some(outer) = last.checked_sub(1) {
            state.running[outer].other += start - began;
        }
    }

    fn left(
        &self,
        _: &Host,
        resource: &Rc<Resource>,
        _: &During<'_>,
        context: &mut Context<'_>,
        error: Option<&wasmtime::Error>,
    ) {
        let end = Instant::now();
        let mut state = self.state.borrow_mut();
        let Some(done) = state.running.pop() else {
            return;
        };
        let whole = end - done.start;
        let fuel = done
            .fuel
            .and_then(|before| Some(before.saturating_sub(context.get_fuel().ok()?)));
        let memory = memory(resource, context).saturating_sub(done.memory);
        // Fuel and memory are the store's, so they belong to the same script's outer call.
        let same = (state.running.iter_mut().rev()).find(|outer| outer.instance == done.instance);
        if let Some(outer) = same {
            outer.other_fuel += fuel.unwrap_or(0);
            outer.other_memory += memory;
        }
        let time = nanoseconds(whole.saturating_sub(done.other));
        let handler = state.handlers.entry(done.key).or_default();
        handler.min_ns = match handler.calls {
            0 => time,
            _ => handler.min_ns.min(time),
        };
        handler.calls += 1;
        handler.trapped += u64::from(error.is_some());
        handler.total_ns += time;
        handler.max_ns = handler.max_ns.max(time);
        handler.times.add(time);
        if let Some(fuel) = fuel {
            *handler.fuel.get_or_insert(0) += fuel.saturating_sub(done.other_fuel);
        }
        handler.memory += memory.saturating_sub(done.other_memory);
        for (called, calls) in done.natives {
            *handler.natives.entry(called).or_default() += calls;
        }
        if let Some(outer) = state.running.last_mut() {
            outer.other += done.start.elapsed();
        }
    }

    fn native(&self, hash: u64, native: Option<Native>) -> Option<Native> {
        self.count(Called::Native(hash));
        native
    }

    fn sampled(&self, host: &Host, resource: &Rc<Resource>, stack: &[Frame]) {
        let Some(interval) = host.inner.settings.sampling else {
            return;
        };
        let now = host.inner.compiler.now();
        let mut state = self.state.borrow_mut();
        let State {
            running, stacks, ..
        } = &mut *state;
        // The stack is that of all calls into this script.
        let outermost = running
            .iter()
            .find(|running| running.instance == resource.instance);
        let Some(outermost) = outermost else { return };
        let passed = now.saturating_sub(running.last().map_or(now, |last| last.ticks));
        stacks.add(
            [&*outermost.key.0, &outermost.key.1],
            stack,
            nanoseconds(interval).saturating_mul(passed.max(1)),
        );
        for running in running {
            running.ticks = now;
        }
    }

    fn asked(
        &self,
        _: &Host,
        _: &Rc<Resource>,
        asked: Asked<'_>,
        proceed: &mut dyn FnMut() -> Told,
    ) -> Told {
        self.count(match asked {
            Asked::Log(_) => Called::Log,
            Asked::CallRef(..) | Asked::Name(_) => Called::Function,
            Asked::Spacetime(..) => Called::Spacetime,
        });
        proceed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_narrow_and_in_order() {
        let mut last = 0;
        for value in (0..5000).chain([u64::MAX / 3, u64::MAX]) {
            let class = Histogram::class(value);
            assert!(class >= last, "{value}");
            last = class;
            let upper = Histogram::upper(class);
            assert!(upper >= value, "{value} is in the class up to {upper}");
            assert!(upper - value <= value / 64, "{value}: {upper}");
            assert_eq!(Histogram::class(upper), class);
        }
    }

    #[test]
    fn a_percentile_leaves_the_rare_out() {
        let mut times = Histogram::default();
        assert_eq!(times.percentile(99), 0);
        for _ in 0..99 {
            times.add(10);
        }
        times.add(1_000_000);
        assert_eq!(times.percentile(99), 10);
        assert!(times.percentile(100) >= 1_000_000);
        times.add(1_000_000);
        assert!(times.percentile(99) >= 1_000_000);
    }
}
