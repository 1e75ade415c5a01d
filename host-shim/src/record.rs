//! Recordings: every call between scripts and their host in a file, to drive the scripts
//! from again.

mod item;
mod recorder;
mod replay;
mod words;

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::rc::{Rc, Weak};

use crate::host::{Host, Inner};
use item::{Answer, Call, Exit, Item};
pub use replay::{Difference, Replay, ReplayError, Replayed};

/// What is recorded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordOptions {
    /// The resources; empty for all.
    pub resources: Vec<String>,
    /// Whether the scripts' modules are part of the recording, so that it can be replayed
    /// without them.
    pub modules: bool,
}

/// What is wrong with a recording.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// It cannot be read or written.
    #[error("the recording cannot be read or written: {0}")]
    Io(#[from] io::Error),
    /// The bytes are something else.
    #[error("this is no recording: give a file that `host-shim record` has written")]
    NoRecording,
    /// Another version of this crate has written it.
    #[error(
        "the recording has version {found}, and this host-shim reads version {}: record it anew, or use the host-shim that has written it",
        item::VERSION
    )]
    Version {
        /// Its version.
        found: u16,
    },
    /// It ends too early.
    #[error(
        "the recording is cut off after {at} bytes: the program that wrote it has not finished, or the file was not copied as a whole"
    )]
    Truncated {
        /// How many bytes there are.
        at: u64,
    },
    /// What is in it makes no sense.
    #[error("the recording is damaged at byte {at}: {reason}")]
    Damaged {
        /// Where the item begins that is wrong.
        at: u64,
        /// What is wrong with it.
        reason: String,
    },
    /// The host is watched already.
    #[error("the host is being recorded or measured already: finish that first")]
    Busy,
    /// A script runs.
    #[error("a recording cannot begin while a script runs: begin it before the host calls one")]
    Running,
}

/// A text that somebody wrote, rather than bytes that happen to end with a NUL.
fn looks_like_text(bytes: &[u8]) -> bool {
    const LONGEST: usize = 4096;
    let printable = |text: &str| {
        let mut characters = text.chars();
        characters.all(|character| !character.is_control() || matches!(character, '\n' | '\t'))
    };
    (2..=LONGEST).contains(&bytes.len()) && std::str::from_utf8(bytes).is_ok_and(printable)
}

/// A recording that is being written; see [`Host::record`]. Dropping it finishes the
/// recording, too, but keeps to itself what goes wrong.
#[must_use = "the recording ends when this is dropped"]
pub struct Recorder {
    tape: Rc<recorder::Tape>,
    host: Weak<Inner>,
}

impl Recorder {
    /// Ends the recording; answers how many bytes it has.
    ///
    /// # Errors
    ///
    /// When something could not be written.
    pub fn finish(self) -> Result<u64, RecordError> {
        self.tape.finish()
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        if let Some(inner) = self.host.upgrade() {
            Host::from_inner(inner).observe(None);
        }
        // Who wants to know calls `finish`.
        let _ = self.tape.finish();
    }
}

/// # Recordings
impl Host {
    /// Records what happens between the host and the scripts that it loads from now on, until
    /// [`Recorder::finish`]: everything that the host calls them for (ticks, events,
    /// functions), all that they ask for (natives with their arguments and what lies behind
    /// pointers, log lines, functions, SpacetimeDB), and every answer. [`Replay`] drives the
    /// same scripts, or other builds of them, from it.
    ///
    /// ```
    /// use host_shim::{Host, RecordOptions};
    ///
    /// let host = Host::new();
    /// let recorder = host.record(std::io::sink(), RecordOptions::default())?;
    /// host.load("empty", &wat::parse_str("(module)")?)?;
    /// host.start("empty")?;
    /// host.tick(50);
    /// assert!(recorder.finish()? > 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the host is recorded or measured already, or a script runs at the moment.
    pub fn record(
        &self,
        to: impl Write + 'static,
        options: RecordOptions,
    ) -> Result<Recorder, RecordError> {
        if self.is_observed() {
            return Err(RecordError::Busy);
        }
        if !self.inner.callers.borrow().is_empty() {
            return Err(RecordError::Running);
        }
        let tape = recorder::Tape::new(Box::new(to), options, self.now_ms());
        self.observe(Some(tape.clone()));
        Ok(Recorder {
            tape,
            host: Rc::downgrade(&self.inner),
        })
    }
}

/// A recording that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Recording {
    items: Vec<Item>,
}

/// A resource of a [`Recording`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedResource {
    /// Its name.
    pub name: String,
    /// How large its module is.
    pub module_size: u64,
    /// The module, if it was recorded along.
    pub module: Option<Vec<u8>>,
}

impl Recording {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is no whole recording.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, RecordError> {
        Self::parse(&fs::read(path)?)
    }

    /// Reads the bytes of a recording.
    ///
    /// # Errors
    ///
    /// When they are no whole recording.
    pub fn parse(bytes: &[u8]) -> Result<Self, RecordError> {
        match Self::parse_prefix(bytes)? {
            (recording, None) => Ok(recording),
            (_, Some(problem)) => Err(problem),
        }
    }

    /// Reads as much of a recording as there is, up to the last call that is whole; answers
    /// why there is no more.
    ///
    /// # Errors
    ///
    /// When it does not even begin as a recording.
    pub fn parse_prefix(bytes: &[u8]) -> Result<(Self, Option<RecordError>), RecordError> {
        let parsed = item::parse(bytes)?;
        let items = parsed.items;
        Ok((Self { items }, parsed.problem))
    }

    /// The recorded resources, each time that one was loaded.
    pub fn resources(&self) -> Vec<RecordedResource> {
        let loads = self.items.iter().filter_map(|item| match item {
            Item::Load {
                name, size, module, ..
            } => Some(RecordedResource {
                name: name.clone(),
                module_size: *size,
                module: module.clone(),
            }),
            _ => None,
        });
        loads.collect()
    }

    /// The recorded resources' names, each once.
    fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        for item in &self.items {
            if let Item::Load { name, .. } = item
                && !names.contains(name)
            {
                names.push(name.clone());
            }
        }
        names
    }

    /// Calls `show` with each step in words, in order; those inside of others are indented.
    ///
    /// ```
    /// use host_shim::{Host, RecordOptions, Recording};
    ///
    /// let path = std::env::temp_dir().join("host-shim-lines-example");
    /// let host = Host::new();
    /// let recorder = host.record(std::fs::File::create(&path)?, RecordOptions::default())?;
    /// host.load("empty", &wat::parse_str("(module (func (export \"_start\")))")?)?;
    /// host.start("empty")?;
    /// recorder.finish()?;
    /// let mut lines = Vec::new();
    /// Recording::open(&path)?.lines(|line| lines.push(line.to_owned()));
    /// assert!(lines[0].starts_with("load `empty` ("));
    /// assert_eq!(lines[3], "empty: `_start`");
    /// # std::fs::remove_file(&path)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn lines(&self, mut show: impl FnMut(&str)) {
        let mut names: Vec<&str> = Vec::new();
        let mut depth = 0_usize;
        for (at, item) in self.items.iter().enumerate() {
            let named = |resource: &u32| names.get(*resource as usize).copied().unwrap_or("?");
            let text = match item {
                Item::Load { name, size, .. } => {
                    names.push(name);
                    format!("load `{name}` ({size} bytes)")
                }
                Item::Stop { resource } => format!("stop `{}`", named(resource)),
                Item::Time { now_ms } => format!("at {now_ms} ms"),
                Item::Enter { resource, entry } => format!("{}: {entry}", named(resource)),
                Item::Answer(answer) => match answer {
                    Answer::Null => words::answer(answer),
                    _ => words::answer(answer).replacen("the answer", "answers", 1),
                },
                Item::Exit(Exit::Done) => "returns".to_owned(),
                Item::Exit(Exit::Trapped(reason)) => format!("traps: {reason}"),
                Item::Exit(Exit::Lost) => "is lost: the recording program has unwound".to_owned(),
                Item::Call(_) => words::call(&self.items, at, None),
                Item::Text { .. } | Item::Read { .. } | Item::Wrote { .. } | Item::Return(_) => {
                    String::new()
                }
            };
            if matches!(item, Item::Exit(_) | Item::Return(_)) {
                depth = depth.saturating_sub(1);
            }
            // The end of a call into a script stands with what is in it.
            let level = depth + usize::from(matches!(item, Item::Exit(_)));
            if !text.is_empty() {
                show(&format!("{}{text}", "  ".repeat(level)));
            }
            if matches!(item, Item::Enter { .. } | Item::Call(_)) {
                depth += 1;
            }
        }
    }

    /// How many natives scripts have called.
    pub fn natives(&self) -> usize {
        let is_native = |item: &&Item| matches!(item, Item::Call(Call::Native { .. }));
        self.items.iter().filter(is_native).count()
    }
}
