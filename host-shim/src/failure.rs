//! Reports of scripts that trapped.

use std::fmt;

use wasmtime::{FrameInfo, Trap, WasmBacktrace};

/// Why a script was stopped: what it was doing, what it said last, and where
/// it was.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The resource.
    pub resource: String,
    /// What the host had called, for instance ``event `playerJoining` ``.
    pub during: String,
    /// The trap's reason.
    pub reason: String,
    /// What the script logged last during the failing call, oldest first. A
    /// panic's message is here, because a panic is logged before it traps.
    pub last_lines: Vec<String>,
    /// The functions that were running, innermost first.
    pub backtrace: Vec<Frame>,
}

/// One function of a [`Failure`]'s backtrace.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame {
    /// The function's readable name, or its index when it has none.
    pub function: String,
    /// `file:line:column`, when the module has debug information.
    pub location: Option<String>,
}

impl Failure {
    pub(crate) fn new(
        resource: &str,
        during: String,
        last_lines: Vec<String>,
        error: &wasmtime::Error,
    ) -> Self {
        let reason = match error.downcast_ref::<Trap>() {
            Some(trap) => trap.to_string(),
            // The outermost text would be the backtrace, which is kept apart.
            None => error.root_cause().to_string(),
        };
        let backtrace = error
            .downcast_ref::<WasmBacktrace>()
            .map(|trace| trace.frames().iter().flat_map(frames_of).collect())
            .unwrap_or_default();
        Self {
            resource: resource.to_owned(),
            during,
            reason,
            last_lines,
            backtrace,
        }
    }
}

/// A wasm function may hold several source functions, inlined into it.
fn frames_of(info: &FrameInfo) -> Vec<Frame> {
    let own_name = info.func_name().map_or_else(
        || format!("<function {}>", info.func_index()),
        readable_name,
    );
    if info.symbols().is_empty() {
        return vec![Frame {
            function: own_name,
            location: None,
        }];
    }
    info.symbols()
        .iter()
        .map(|symbol| Frame {
            function: symbol
                .name()
                .map_or_else(|| own_name.clone(), readable_name),
            location: symbol.file().map(|file| {
                let mut place = file.to_owned();
                for number in [symbol.line(), symbol.column()].into_iter().flatten() {
                    place.push(':');
                    place.push_str(&number.to_string());
                }
                place
            }),
        })
        .collect()
}

fn readable_name(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "resource `{}` stopped in {}: {}",
            self.resource, self.during, self.reason
        )?;
        if !self.last_lines.is_empty() {
            write!(f, "\n  it logged last:")?;
            for line in self.last_lines.iter().flat_map(|text| text.lines()) {
                write!(f, "\n    {line}")?;
            }
        }
        if !self.backtrace.is_empty() {
            write!(f, "\n  wasm backtrace:")?;
            for (i, frame) in self.backtrace.iter().enumerate() {
                write!(f, "\n    {i:>2}: {}", frame.function)?;
                if let Some(location) = &frame.location {
                    write!(f, "\n          at {location}")?;
                }
            }
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}
