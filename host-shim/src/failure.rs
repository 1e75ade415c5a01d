//! Reports of scripts that trapped.

use std::fmt::{self, Write};
use std::sync::Arc;

use wasmtime::{FrameInfo, Trap, WasmBacktrace};

use crate::colors;
use crate::limits::{self, Limit, Limits, Reached};

/// Why a script was stopped: what it was doing, what it said last, and where
/// it was.
///
/// [`report`](Failure::report) is the text of it in the platform's format and colours, its
/// display the same without colours.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The resource.
    pub resource: String,
    /// What the host had called, for instance ``event `playerJoining` ``.
    pub during: String,
    /// The trap's reason.
    pub reason: String,
    /// Which of the host's limits was reached, if the script was stopped for that.
    pub limit: Option<Limit>,
    /// What the script logged last during the failing call, oldest first. A
    /// panic's message is here, because a panic is logged before it traps.
    pub last_lines: Vec<String>,
    /// The functions that were running, innermost first; 64 at most.
    pub backtrace: Vec<Frame>,
    /// The natives that the script called last, at most ten, oldest first, with their
    /// arguments in short: `GET_PLAYER_NAME("3")`. A slot does not say what it holds, so
    /// these are the readings that seem most likely.
    pub last_natives: Vec<String>,
    /// The script's memory, globals and stack, if
    /// [`Settings::coredump`](crate::Settings::coredump) asks for it and the script trapped in
    /// its own code.
    pub coredump: Option<CoreDump>,
}

/// One function of a [`Failure`]'s backtrace.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame {
    /// The function's readable name, or its index when it has none.
    pub function: String,
    /// `file:line:column`, when the module has debug information.
    pub location: Option<String>,
    /// The file, when the module has debug information. The path is what the compiler was
    /// given; the standard library's begin with `library/`.
    pub file: Option<String>,
    /// The line in the file.
    pub line: Option<u32>,
    /// Where in the module's file the code is, in bytes.
    pub offset: Option<usize>,
}

/// What a script had when it trapped, in the format that WebAssembly's tool conventions lay
/// down: `wasmgdb` and `wasm-tools` read it.
#[derive(Clone, PartialEq, Eq)]
pub struct CoreDump(Arc<[u8]>);

impl CoreDump {
    /// The bytes of the file.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for CoreDump {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl fmt::Debug for CoreDump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CoreDump({} bytes)", self.0.len())
    }
}

impl Failure {
    pub(crate) fn new(
        resource: &str,
        during: String,
        last_lines: Vec<String>,
        error: &wasmtime::Error,
        limits: &Limits,
    ) -> Self {
        let trap = error.downcast_ref::<Trap>();
        let reached = match trap {
            Some(Trap::StackOverflow) => Some(limits::stack_reached(limits)),
            Some(Trap::OutOfFuel) => Some(limits::fuel_reached(limits)),
            _ => None,
        };
        let reached = reached.as_ref().or_else(|| error.downcast_ref::<Reached>());
        let reason = match (reached, trap) {
            (Some(reached), _) => reached.to_string(),
            (None, Some(trap)) => trap.to_string(),
            // The outermost text would be the backtrace, which is kept apart.
            (None, None) => error.root_cause().to_string(),
        };
        Self {
            resource: resource.to_owned(),
            during,
            reason,
            limit: reached.map(|reached| reached.limit),
            last_lines,
            backtrace: error
                .downcast_ref::<WasmBacktrace>()
                .map(frames)
                .unwrap_or_default(),
            last_natives: Vec::new(),
            coredump: None,
        }
    }

    /// The failure as the platform prints errors of scripts: a line with the reason, what the
    /// script said, the stack as `> function (file:line)`, the last natives. `^1` to `^7` are
    /// colours; [`colors`] makes them those of a terminal, or takes them out.
    ///
    /// ```
    /// use host_shim::{Host, colors};
    ///
    /// let script = wat::parse_str(
    ///     r#"(module (func $oops unreachable) (func (export "_start") (call $oops)))"#,
    /// )?;
    /// let host = Host::new();
    /// host.load("shop", &script)?;
    /// assert!(host.start("shop").is_err());
    /// let report = host.take_failures()[0].report();
    /// assert!(report.starts_with("^1SCRIPT ERROR: resource `shop` stopped in `_start`: "));
    /// assert!(report.contains("\n^3> oops^7 (^5shop.wasm^7:0x"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn report(&self) -> String {
        let mut text = format!(
            "^1SCRIPT ERROR: resource `{}` stopped in {}: {}^7",
            self.resource, self.during, self.reason
        );
        if !self.last_lines.is_empty() {
            text.push_str("\n  it logged last:");
            for line in self.last_lines.iter().flat_map(|text| text.lines()) {
                let _ = write!(text, "\n    {line}^7");
            }
        }
        for frame in self.own_frames() {
            let _ = write!(text, "\n^3> {}^7 (", frame.function);
            let _ = match (&frame.file, frame.line, frame.offset) {
                (Some(file), Some(line), _) => write!(text, "^5{file}^7:{line})"),
                (Some(file), None, _) => write!(text, "^5{file}^7)"),
                (None, _, Some(offset)) => {
                    write!(text, "^5{}.wasm^7:{offset:#x})", self.resource)
                }
                (None, _, None) => write!(text, "^5{}.wasm^7)", self.resource),
            };
        }
        if !self.last_natives.is_empty() {
            text.push_str("\n  the natives that it called last:");
            for native in &self.last_natives {
                let _ = write!(text, "\n    {native}^7");
            }
        }
        text
    }

    /// The stack from where the script's own code was: a panic has several functions of the
    /// standard library above it.
    fn own_frames(&self) -> &[Frame] {
        let above = self
            .backtrace
            .iter()
            .take_while(|frame| panics(&frame.function))
            .count();
        match &self.backtrace[above..] {
            [] => &self.backtrace,
            own => own,
        }
    }
}

/// Whether a function only brings a panic on its way.
fn panics(function: &str) -> bool {
    const PARTS: [&str; 12] = [
        "__rust_abort",
        "__rustc::",
        "alloc::alloc::handle_alloc_error",
        "core::option::expect_failed",
        "core::option::unwrap_failed",
        "core::panicking::",
        "core::result::unwrap_failed",
        "rust_begin_unwind",
        "rust_panic",
        "std::panicking::",
        "std::process::abort",
        "std::sys::",
    ];
    PARTS.iter().any(|part| function.starts_with(part))
}

/// All source functions of a backtrace, innermost first.
pub(crate) fn frames(trace: &WasmBacktrace) -> Vec<Frame> {
    trace.frames().iter().flat_map(frames_of).collect()
}

/// A wasm function may hold several source functions, inlined into it.
pub(crate) fn frames_of(info: &FrameInfo) -> Vec<Frame> {
    let own_name = info.func_name().map_or_else(
        || format!("<function {}>", info.func_index()),
        readable_name,
    );
    let offset = info.module_offset();
    if info.symbols().is_empty() {
        return vec![Frame {
            function: own_name,
            location: None,
            file: None,
            line: None,
            offset,
        }];
    }
    info.symbols()
        .iter()
        .map(|symbol| {
            let file = symbol.file().map(short_path);
            Frame {
                function: symbol
                    .name()
                    .map_or_else(|| own_name.clone(), readable_name),
                location: file.map(|file| {
                    let mut place = file.to_owned();
                    for number in [symbol.line(), symbol.column()].into_iter().flatten() {
                        let _ = write!(place, ":{number}");
                    }
                    place
                }),
                file: file.map(ToOwned::to_owned),
                line: symbol.line(),
                offset,
            }
        })
        .collect()
}

/// Without the folder that is meant anyway, and the revision of the compiler, which the standard library's files begin with:
/// `/rustc/<40 digits>/library/core/src/panicking.rs`.
fn short_path(path: &str) -> &str {
    let path = path.strip_prefix("./").unwrap_or(path);
    path.strip_prefix("/rustc/")
        .and_then(|rest| rest.split_once('/'))
        .map_or(path, |(_, rest)| rest)
}

fn readable_name(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&colors::strip(&self.report()))
    }
}

impl std::error::Error for Failure {}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(function: &str, file: Option<&str>, line: Option<u32>) -> Frame {
        Frame {
            function: function.to_owned(),
            location: None,
            file: file.map(ToOwned::to_owned),
            line,
            offset: Some(0x2a),
        }
    }

    fn failure(backtrace: Vec<Frame>) -> Failure {
        Failure {
            resource: "shop".to_owned(),
            during: "a tick".to_owned(),
            reason: "no bread".to_owned(),
            limit: None,
            last_lines: vec!["one\n^2two".to_owned()],
            backtrace,
            last_natives: vec!["GET_PLAYER_NAME(\"3\")".to_owned()],
            coredump: None,
        }
    }

    #[test]
    fn the_report_has_the_platforms_form() {
        let failure = failure(vec![
            frame("shop::sell", Some("src/lib.rs"), Some(7)),
            frame("shop::tick", Some("src/lib.rs"), None),
            frame("<function 3>", None, None),
        ]);
        assert_eq!(
            failure.report(),
            "^1SCRIPT ERROR: resource `shop` stopped in a tick: no bread^7\n  it logged last:\n    \
             one^7\n    ^2two^7\n^3> shop::sell^7 (^5src/lib.rs^7:7)\n^3> shop::tick^7 \
             (^5src/lib.rs^7)\n^3> <function 3>^7 (^5shop.wasm^7:0x2a)\n  \
             the natives that it called last:\n    GET_PLAYER_NAME(\"3\")^7"
        );
        assert!(!failure.to_string().contains('^'), "{failure}");
    }

    #[test]
    fn what_brings_a_panic_on_its_way_is_left_out() {
        let own = frame("shop::sell", None, None);
        let std = frame("core::panicking::panic_fmt", None, None);
        let one = failure(vec![std.clone(), own.clone(), std.clone()]);
        assert_eq!(one.own_frames(), [own, std.clone()]);
        assert_eq!(failure(vec![std.clone()]).own_frames(), [std]);
        assert!(failure(Vec::new()).own_frames().is_empty());
    }

    #[test]
    fn paths_of_the_standard_library_are_short() {
        let long = "/rustc/0123456789012345678901234567890123456789/library/core/src/option.rs";
        assert_eq!(short_path(long), "library/core/src/option.rs");
        assert_eq!(short_path("src/lib.rs"), "src/lib.rs");
        assert_eq!(short_path("./src/lib.rs"), "src/lib.rs");
        assert_eq!(short_path("/rustc/"), "/rustc/");
    }
}
