//! What a script may use, and what happens when it takes more.

use std::fmt;
use std::time::Duration;

use wasmtime::{ResourceLimiter, StoreContextMut, UpdateDeadline, WasmBacktrace};

use crate::error::Error;
use crate::failure;
use crate::host::Host;
use crate::resource::{GuestState, Resource, unwind};

/// How much scripts may use. One that takes more is stopped, as if it had trapped: its
/// [`Failure`](crate::Failure) says in which call, which [`Limit`] it was and how to raise it,
/// and all other scripts run on.
///
/// What counts for a call counts from the host's outermost call into the script: an event with
/// all that the script does for it, the natives that it calls included, also when these call
/// the script again.
///
/// ```
/// use std::time::Duration;
/// use host_shim::{Host, Limit, Limits, Settings};
///
/// let host = Host::with(Settings {
///     limits: Limits { time: Some(Duration::from_millis(20)), ..Limits::default() },
///     ..Settings::default()
/// });
/// let endless = wat::parse_str(r#"(module (func (export "__cfx_on_tick") (loop (br 0))))"#)?;
/// host.load("endless", &endless)?;
/// host.start("endless")?;
/// host.tick(50);
/// let failure = host.take_failures().remove(0);
/// assert_eq!(failure.limit, Some(Limit::Time));
/// assert_eq!(failure.during, "a tick");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// The bytes of a script's memory, all of it together. By default 512 MiB.
    ///
    /// A script that asks for more is stopped where it asks. (A module's own maximum is
    /// something else: at that, `memory.grow` answers -1, as everywhere.)
    pub memory: u64,
    /// The elements of a script's tables, all of them together. By default 1,000,000.
    pub table: u64,
    /// How many scripts may be loaded at a time. By default 1,000. One more is not loaded
    /// ([`LoadError::TooMany`](crate::LoadError::TooMany)).
    pub instances: usize,
    /// How much of the native stack scripts may use, in bytes. The thread must have this much,
    /// and some for its own frames. Nested calls are refused when not quite half is used up;
    /// the other half is for the script that is entered last, which is stopped when it needs
    /// more. The default, 1920 KiB, suits the threads that Rust makes by default (2 MiB). What
    /// scripts of other hosts use on the same thread counts as well, where these are in the
    /// middle of a call.
    pub stack: usize,
    /// How deep calls into scripts may nest: a script's event that raises an event that calls a
    /// function reference, and so on. By default 200. The next call is refused
    /// ([`Error::TooDeep`](crate::Error::TooDeep)), as it is when the stack gets short.
    pub depth: u32,
    /// How long a call may take in real time, natives included; not how long it may take until
    /// another script is stopped for the time that it took. By default 10 seconds. It is
    /// looked at about twenty times in that time, hence a script may take a little longer.
    /// With `None` an endless loop in a script is one of the host.
    pub time: Option<Duration>,
    /// How many instructions a call may execute, or about so many: what wasmtime counts as
    /// fuel. It is the same on every machine and in every run, which makes it a gauge for
    /// tests, but scripts run much slower. By default `None`; `Some(u64::MAX)` counts without
    /// a limit.
    pub fuel: Option<u64>,
    /// The bytes of one piece of data that goes into a script or out of it: an event's
    /// arguments, those of a function and its results, a string or a buffer for a native. By
    /// default 16 MiB. The script that hands over more is stopped; if the host's program does
    /// so, it gets [`Error::TooLarge`](crate::Error::TooLarge), and if a native answers more,
    /// the script gets code -6.
    pub payload: usize,
    /// The bytes that a script may write to the log and send over the network in one call,
    /// together, because the host keeps them. By default 64 MiB.
    pub output: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            memory: 512 << 20,
            table: 1_000_000,
            instances: 1000,
            stack: (2048 - 128) * 1024,
            depth: 200,
            time: Some(Duration::from_secs(10)),
            fuel: None,
            payload: 16 << 20,
            output: 64 << 20,
        }
    }
}

/// Which of the [`Limits`] a script was stopped at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// [`Limits::memory`].
    Memory,
    /// [`Limits::table`].
    Table,
    /// [`Limits::stack`].
    Stack,
    /// [`Limits::time`].
    Time,
    /// [`Limits::fuel`].
    Fuel,
    /// [`Limits::payload`].
    Payload,
    /// [`Limits::output`].
    Output,
}

impl Limit {
    /// The field of [`Limits`] and the option of the program that raise it.
    fn remedy(self) -> &'static str {
        match self {
            Self::Memory => "`Limits::memory`, or --max-memory",
            Self::Table => "`Limits::table`, or --max-table",
            Self::Stack => "`Limits::stack`, or --max-stack",
            Self::Time => "`Limits::time`, or --max-time",
            Self::Fuel => "`Limits::fuel`, or --max-fuel",
            Self::Payload => "`Limits::payload`, or --max-payload",
            Self::Output => "`Limits::output`, or --max-output",
        }
    }
}

/// The error that ends a call at a limit.
#[derive(Debug)]
pub(crate) struct Reached {
    pub(crate) limit: Limit,
    what: String,
}

impl Reached {
    pub(crate) fn new(limit: Limit, what: String) -> Self {
        Self { limit, what }
    }

    pub(crate) fn error(limit: Limit, what: String) -> wasmtime::Error {
        wasmtime::Error::new(Self::new(limit, what))
    }
}

impl fmt::Display for Reached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}; if that is right, raise {}",
            self.what,
            self.limit.remedy()
        )
    }
}

impl std::error::Error for Reached {}

pub(crate) fn stack_reached(limits: &Limits) -> Reached {
    Reached::new(
        Limit::Stack,
        format!(
            "its stack is used up, which is a part of {} (does a function call itself without end?)",
            bytes(limits.stack as u64)
        ),
    )
}

pub(crate) fn fuel_reached(limits: &Limits) -> Reached {
    let fuel = limits.fuel.unwrap_or_default();
    Reached::new(
        Limit::Fuel,
        format!("the call executed more instructions than {fuel} of fuel pay for"),
    )
}

pub(crate) fn payload_reached(what: &str, size: u64, limits: &Limits) -> Reached {
    Reached::new(
        Limit::Payload,
        format!(
            "it handed over {what} of {}, and the limit is {}",
            bytes(size),
            bytes(limits.payload as u64)
        ),
    )
}

impl Host {
    /// Holds the size of what the host's program hands over against the limit.
    pub(crate) fn check_payload(
        &self,
        size: usize,
        what: impl FnOnce() -> String,
    ) -> Result<(), Error> {
        let limit = self.inner.settings.limits.payload;
        if size <= limit {
            return Ok(());
        }
        let what = what();
        Err(Error::TooLarge { what, size, limit })
    }
}

/// A number of bytes for people.
pub(crate) fn bytes(count: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")];
    for (size, unit) in UNITS {
        if count >= size {
            // Two digits behind the point, rounded down.
            let hundredths = u128::from(count) * 100 / u128::from(size);
            let (whole, rest) = (hundredths / 100, hundredths % 100);
            return match rest {
                0 => format!("{whole} {unit}"),
                _ if rest % 10 == 0 => format!("{whole}.{} {unit}", rest / 10),
                _ => format!("{whole}.{rest:02} {unit}"),
            };
        }
    }
    format!("{count} bytes")
}

/// Counts what a store has of memory and tables. Wasmtime asks it before either grows.
pub(crate) struct Meter {
    memory: u64,
    memory_limit: u64,
    table: u64,
    table_limit: u64,
    /// What the growth that was last allowed has added, to be taken back if it fails.
    last: u64,
}

impl Meter {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            memory: 0,
            memory_limit: limits.memory,
            table: 0,
            table_limit: limits.table,
            last: 0,
        }
    }
}

impl ResourceLimiter for Meter {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        self.last = 0;
        if maximum.is_some_and(|maximum| desired > maximum) {
            return Ok(false);
        }
        let more = desired.saturating_sub(current) as u64;
        let whole = self.memory.saturating_add(more);
        if whole > self.memory_limit {
            return Err(Reached::error(
                Limit::Memory,
                format!(
                    "its memory was to grow from {} to {}, and the limit is {}",
                    bytes(self.memory),
                    bytes(whole),
                    bytes(self.memory_limit)
                ),
            ));
        }
        (self.memory, self.last) = (whole, more);
        Ok(true)
    }

    fn memory_grow_failed(&mut self, _error: wasmtime::Error) -> wasmtime::Result<()> {
        self.memory = self.memory.saturating_sub(std::mem::take(&mut self.last));
        Ok(())
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        self.last = 0;
        if maximum.is_some_and(|maximum| desired > maximum) {
            return Ok(false);
        }
        let more = desired.saturating_sub(current) as u64;
        let whole = self.table.saturating_add(more);
        if whole > self.table_limit {
            return Err(Reached::error(
                Limit::Table,
                format!(
                    "its tables were to grow from {} to {whole} elements, and the limit is {}",
                    self.table, self.table_limit
                ),
            ));
        }
        (self.table, self.last) = (whole, more);
        Ok(true)
    }

    fn table_grow_failed(&mut self, _error: wasmtime::Error) -> wasmtime::Result<()> {
        self.table = self.table.saturating_sub(std::mem::take(&mut self.last));
        Ok(())
    }

    // A module is one instance; it needs one memory and one table, others have a few more.
    fn instances(&self) -> usize {
        1
    }

    fn tables(&self) -> usize {
        100
    }

    fn memories(&self) -> usize {
        100
    }
}

/// Called while a script runs, when its time is up or a sample is due.
pub(crate) fn on_deadline(
    context: &StoreContextMut<'_, GuestState>,
) -> wasmtime::Result<UpdateDeadline> {
    let state = context.data();
    let (resource, host) = (&state.resource, state.host.upgrade());
    let host = Host::from_inner(host.ok_or_else(unwind)?);
    if resource.is_failed() {
        return Err(unwind());
    }
    let sampled = host.inner.settings.sampling.is_some();
    if sampled && let Some(observer) = host.observer() {
        let trace = WasmBacktrace::force_capture(context);
        observer.sampled(&host, resource, &failure::frames(&trace));
    }
    let Some(limit) = host.inner.settings.limits.time else {
        return Ok(UpdateDeadline::Continue(1));
    };
    let left = time_left(resource, host.inner.compiler.now());
    if left == 0 {
        return Err(Reached::error(
            Limit::Time,
            format!("the call took longer than {limit:?}"),
        ));
    }
    Ok(UpdateDeadline::Continue(if sampled { 1 } else { left }))
}

/// How many ticks of the epoch the running call still has.
fn time_left(resource: &Resource, now: u64) -> u64 {
    let end = resource
        .deadline
        .get()
        .saturating_add(resource.excused.get());
    end.saturating_sub(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_readable() {
        for (count, text) in [
            (0, "0 bytes"),
            (1023, "1023 bytes"),
            (1024, "1 KiB"),
            (65536 * 3, "192 KiB"),
            (512 << 20, "512 MiB"),
            ((512 << 20) + (64 << 10), "512.06 MiB"),
            ((1 << 30) + (1 << 29), "1.5 GiB"),
            (u64::MAX, "17179869183.99 GiB"),
        ] {
            assert_eq!(bytes(count), text);
        }
    }

    #[test]
    fn growth_that_fails_is_not_counted() {
        let mut meter = Meter::new(&Limits {
            memory: 3 << 16,
            table: 30,
            ..Limits::default()
        });
        let page = 1 << 16;
        assert!(meter.memory_growing(0, page, None).unwrap());
        assert!(meter.memory_growing(page, 3 * page, None).unwrap());
        meter
            .memory_grow_failed(wasmtime::Error::msg("no"))
            .unwrap();
        assert!(!meter.memory_growing(page, 9 * page, Some(page)).unwrap());
        meter
            .memory_grow_failed(wasmtime::Error::msg("no"))
            .unwrap();
        // Another memory of the same script.
        assert!(meter.memory_growing(0, 2 * page, None).unwrap());
        let error = meter.memory_growing(page, 2 * page, None).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("from 192 KiB to 256 KiB"), "{text}");
        assert!(text.contains("the limit is 192 KiB"), "{text}");

        assert!(meter.table_growing(0, 20, None).unwrap());
        meter.table_grow_failed(wasmtime::Error::msg("no")).unwrap();
        assert!(!meter.table_growing(0, 31, Some(30)).unwrap());
        assert!(meter.table_growing(0, 30, None).unwrap());
        assert!(meter.table_growing(0, 1, None).is_err());
    }
}
