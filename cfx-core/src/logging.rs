//! Writing to the host's console.
//!
//! The crate `log` writes there as well, and with the feature `tracing` the crate
//! `tracing`. Both show what is at least of level `Info` until the script says
//! `log::set_max_level`.

#[cfg(feature = "tracing")]
mod spans;

use core::ffi::CStr;
use core::fmt::{self, Write};

use crate::imports;

/// Writes a line to the console, formatted as by `format!`. The host puts the
/// resource's name before it.
///
/// `^1` to `^9` in the text colour what follows, as everywhere on the platform.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// cfx_core::print!("{} players", 3);
/// # assert_eq!(host.take_log(), ["3 players"]);
/// ```
#[doc(alias = "Citizen.Trace")]
#[macro_export]
macro_rules! print {
    ($($format:tt)*) => {
        $crate::logging::print(::core::format_args!($($format)*))
    };
}

/// Writes formatted text to the console; [`print!`](crate::print!) is the macro for it.
#[doc(alias = "Citizen.Trace")]
pub fn print(text: fmt::Arguments<'_>) {
    let mut line = String::new();
    // A `Display` that fails leaves what it wrote so far, which is still worth a line.
    let _ = line.write_fmt(text);
    write_line(line);
}

fn write_line(line: String) {
    let mut bytes = Vec::with_capacity(line.len() + 1);
    for byte in line.into_bytes() {
        match byte {
            // The host takes a C string: a NUL would hide what follows it.
            0 => bytes.extend_from_slice("\u{2400}".as_bytes()),
            byte => bytes.push(byte),
        }
    }
    bytes.push(0);
    if let Ok(text) = CStr::from_bytes_with_nul(&bytes) {
        imports::log(text);
    }
}

/// Reports that a part of the script failed, in the platform's own style.
#[cold]
pub(crate) fn script_error(place: fmt::Arguments<'_>, error: &dyn fmt::Display) {
    print(format_args!("^1SCRIPT ERROR in {place}: {error}^7"));
}

/// The backend of the `log` crate: `log::info!` and its sisters write to the console.
struct ConsoleLogger;

impl log::Log for ConsoleLogger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let color = match record.level() {
            log::Level::Error => "^1",
            log::Level::Warn => "^3",
            log::Level::Info => "^7",
            log::Level::Debug | log::Level::Trace => "^5",
        };
        print(format_args!(
            "{color}{} {}^7 {}",
            record.level(),
            record.target(),
            record.args()
        ));
    }

    fn flush(&self) {}
}

/// Where in the script something happens: what is logged by `tracing` while it is entered
/// says so. Nothing without that feature.
#[derive(Debug, Clone)]
pub(crate) struct Span(#[cfg(feature = "tracing")] tracing::Span);

/// A span of a handler or a task: `event`, `command`, `tick`, `task`, and a name if there
/// is one.
#[inline]
pub(crate) fn span(kind: &'static str, name: &str) -> Span {
    #[cfg(feature = "tracing")]
    return Span(spans::handler(kind, name));
    #[cfg(not(feature = "tracing"))]
    {
        let _ = (kind, name);
        Span()
    }
}

impl Span {
    /// Enters the span until the guard is dropped: while the handler runs, or at each poll
    /// of a task.
    #[inline]
    pub(crate) fn enter(&self) -> Entered<'_> {
        Entered {
            #[cfg(feature = "tracing")]
            _span: self.0.enter(),
            span: core::marker::PhantomData,
        }
    }
}

/// The same future, each poll of it in a span of its own kind.
#[cfg(feature = "tracing")]
pub(crate) fn in_span(
    kind: &'static str,
    future: crate::task::BoxedTask,
) -> crate::task::BoxedTask {
    Box::pin(tracing::Instrument::instrument(future, span(kind, "").0))
}

/// A span that is entered; dropping it leaves the span.
#[must_use = "dropping it leaves the span"]
pub(crate) struct Entered<'a> {
    #[cfg(feature = "tracing")]
    _span: tracing::span::Entered<'a>,
    span: core::marker::PhantomData<&'a Span>,
}

/// Makes the console the backend of the crates `log` and `tracing`, at level `Info` unless
/// the script chose another, and has panics say where they happened before they end the
/// script.
pub(crate) fn install() {
    // An error means that the script brought a logger of its own.
    if log::set_logger(&ConsoleLogger).is_ok() && log::max_level() == log::LevelFilter::Off {
        log::set_max_level(log::LevelFilter::Info);
    }
    // As above.
    #[cfg(feature = "tracing")]
    let _ = tracing::subscriber::set_global_default(spans::ConsoleSubscriber);
    // On other targets the test harness has a hook of its own that must stay.
    #[cfg(not(cfx_mock))]
    std::panic::set_hook(Box::new(|info| print(format_args!("^1{info}^7"))));
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use crate::mock::MockHost;

    #[test]
    fn log_records_carry_level_and_target() {
        let host = MockHost::new();
        host.start();
        log::warn!(target: "shop", "no {}", "bread");
        log::debug!("not shown");
        assert_eq!(host.take_log(), ["^3WARN shop^7 no bread"]);
    }

    #[test]
    fn a_nul_hides_nothing() {
        let host = MockHost::new();
        crate::print!("a\0b");
        assert_eq!(host.take_log(), ["a\u{2400}b"]);
    }
}
