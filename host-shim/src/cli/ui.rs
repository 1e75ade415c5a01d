//! What the program shows, and how.

use std::cell::Cell;
use std::ffi::OsStr;
use std::io::{IsTerminal, Write};
use std::rc::Rc;

use host_shim::{LogLine, Origin, colors};

/// The program's two outputs. A clone writes to the same ones.
///
/// What a command was asked for (a table, JSON, what scripts log) goes to stdout,
/// everything else to stderr. Text may have the platform's colours (`^1` to `^9`): a
/// terminal shows them, elsewhere they are left out.
#[derive(Clone)]
pub(crate) struct Ui {
    out_colors: bool,
    err_colors: bool,
    /// Whether stderr's last line is one that the next replaces.
    err_terminal: bool,
    progress: Rc<Cell<bool>>,
    muted: Rc<Cell<u32>>,
}

/// Nothing is said while there is one.
pub(crate) struct Mute(Rc<Cell<u32>>);

impl Drop for Mute {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
    }
}

impl Ui {
    pub(crate) fn new() -> Self {
        let wanted = wants_colors(
            std::env::var_os("NO_COLOR").as_deref(),
            std::env::var_os("TERM").as_deref(),
        );
        let err_terminal = std::io::stderr().is_terminal();
        Self {
            out_colors: wanted && std::io::stdout().is_terminal(),
            err_colors: wanted && err_terminal,
            err_terminal,
            progress: Rc::default(),
            muted: Rc::default(),
        }
    }

    /// A line of what was asked for, to stdout.
    pub(crate) fn line(&self, text: &str) {
        if self.muted.get() > 0 {
            return;
        }
        self.end_progress();
        let text = if self.out_colors {
            colors::to_ansi(text)
        } else {
            colors::strip(text)
        };
        // That nobody reads it is no reason to fail.
        let _ = writeln!(std::io::stdout().lock(), "{text}");
    }

    /// A value as JSON to stdout, for `--json`.
    pub(crate) fn json(&self, value: &impl serde::Serialize) -> anyhow::Result<()> {
        self.end_progress();
        let text = serde_json::to_string_pretty(value)?;
        let _ = writeln!(std::io::stdout().lock(), "{text}");
        Ok(())
    }

    /// A remark of the program's, to stderr.
    pub(crate) fn say(&self, text: &str) {
        if self.muted.get() > 0 {
            return;
        }
        self.end_progress();
        let text = if self.err_colors {
            colors::to_ansi(text)
        } else {
            colors::strip(text)
        };
        let _ = writeln!(std::io::stderr().lock(), "host-shim: {text}");
    }

    /// Why something was not done, to stderr.
    pub(crate) fn error(&self, error: &anyhow::Error) {
        self.say(&format!("^1{error:#}^7"));
    }

    /// Whether somebody sees what [`progress`](Self::progress) shows.
    pub(crate) fn is_terminal(&self) -> bool {
        self.err_terminal
    }

    /// What takes a while now, until the next line replaces it; on a terminal only.
    pub(crate) fn progress(&self, text: &str) {
        if !self.err_terminal {
            return;
        }
        let text = colors::strip(text);
        let _ = write!(std::io::stderr().lock(), "\r\x1b[2Khost-shim: {text}");
        let _ = std::io::stderr().flush();
        self.progress.set(true);
    }

    /// Leaves out all lines and remarks, of all clones, as long as the result lives.
    pub(crate) fn mute(&self) -> Mute {
        self.muted.set(self.muted.get() + 1);
        Mute(Rc::clone(&self.muted))
    }

    fn end_progress(&self) {
        if self.progress.take() {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[2K");
        }
    }

    /// What a script logged, or the host remarks on it; of a player's game, with whose it is.
    pub(crate) fn log(&self, of: Option<&str>, line: &LogLine) {
        let (resource, text) = (&line.resource, &line.text);
        match line.origin {
            Origin::Script => {
                // An empty message is an empty line.
                let text = if text.is_empty() { "\n" } else { text };
                let of = of.map_or(String::new(), |of| format!("[{of}] "));
                for text in text.lines() {
                    self.line(&format!("{of}[script:{resource}] {text}"));
                }
            }
            Origin::Host => {
                let of = of.map_or(String::new(), |of| format!("{of}: "));
                self.say(&format!("{of}{resource}: {text}"));
            }
        }
    }
}

/// By what the environment says: <https://no-color.org>.
fn wants_colors(no_color: Option<&OsStr>, term: Option<&OsStr>) -> bool {
    no_color.is_none_or(OsStr::is_empty) && term.is_none_or(|term| term != "dumb")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_for_those_who_want_them() {
        let wants = |no_color: Option<&str>, term: Option<&str>| {
            wants_colors(no_color.map(OsStr::new), term.map(OsStr::new))
        };
        assert!(wants(None, None) && wants(Some(""), Some("xterm")));
        assert!(!wants(Some("1"), Some("xterm")));
        assert!(!wants(Some("0"), None));
        assert!(!wants(None, Some("dumb")));
    }
}
