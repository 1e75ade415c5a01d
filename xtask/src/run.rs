//! Steps: a command, announced before it runs and named when it fails.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// The words of a command.
pub(crate) struct Words {
    program: OsString,
    words: Vec<OsString>,
}

/// The cargo that runs this program.
pub(crate) fn cargo<const N: usize>(words: [&str; N]) -> Words {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    Words {
        program,
        words: Vec::new(),
    }
    .also(words)
}

/// The cargo of the nightly toolchain.
pub(crate) fn nightly<const N: usize>(words: [&str; N]) -> Words {
    // Through rustup's proxy: the CARGO variable names the cargo of one toolchain.
    Words {
        program: "cargo".into(),
        words: vec!["+nightly".into()],
    }
    .also(words)
}

/// Another program.
pub(crate) fn program(path: &Path) -> Words {
    Words {
        program: path.into(),
        words: Vec::new(),
    }
}

impl Words {
    pub(crate) fn also<T: Into<OsString>>(mut self, words: impl IntoIterator<Item = T>) -> Self {
        self.words.extend(words.into_iter().map(Into::into));
        self
    }
}

/// One step of a longer run.
pub(crate) struct Step {
    name: String,
    shown: String,
    command: Command,
}

impl Step {
    pub(crate) fn new(name: impl Into<String>, words: Words) -> Self {
        let shown: Vec<_> = words
            .words
            .iter()
            .map(|word| word.to_string_lossy())
            .collect();
        let program = Path::new(&words.program).file_stem().unwrap_or_default();
        let shown = format!("{} {}", program.to_string_lossy(), shown.join(" "));
        let mut command = Command::new(&words.program);
        command.args(&words.words);
        // The proxies of rustup decide by these which toolchain runs. Without them they would ask
        // the folder that a compiler runs in, which for a dependency may name a toolchain of its own.
        if words.words.first().is_some_and(|word| word == "+nightly") {
            command.env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
        }
        Self {
            name: name.into(),
            shown,
            command,
        }
    }

    pub(crate) fn env(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.command.env(name, value.into());
        self
    }

    /// Runs the command; an error names the step and how to run it alone.
    pub(crate) fn run(mut self) -> Result<()> {
        println!("\n== {} ({})", self.name, self.shown);
        let start = Instant::now();
        let status = self
            .command
            .status()
            .with_context(|| format!("cannot run {}", self.shown))?;
        if !status.success() {
            bail!(
                "{} failed ({status}); run it alone with: {}",
                self.name,
                self.shown
            );
        }
        println!("-- {}: {:.0} s", self.name, start.elapsed().as_secs_f32());
        Ok(())
    }
}
