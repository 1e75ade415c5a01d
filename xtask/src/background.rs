//! Programs that are built while other steps run.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How often one who waits is told how far it is.
const NEWS: Duration = Duration::from_secs(20);
/// How much of what cargo said an error has.
const LINES: usize = 40;

/// What to install.
pub(crate) struct Install {
    /// What people call it.
    pub(crate) name: String,
    /// `cargo install`, with its words.
    pub(crate) command: Command,
    /// About how many crates that are.
    pub(crate) crates: usize,
    /// The folder that it was built in, of no use afterwards.
    pub(crate) leftover: PathBuf,
}

/// An installation that is under way. It ends with this value.
pub(crate) struct Background {
    install: Install,
    start: Instant,
    child: Result<(Child, Receiver<String>)>,
}

impl Background {
    /// Starts it, with the lowest priority: it takes what other steps leave over.
    pub(crate) fn start(mut install: Install) -> Self {
        println!(
            "\n{} is missing; building it in the background",
            install.name
        );
        install
            .command
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_TERM_PROGRESS_WHEN", "never")
            .env_remove("RUSTFLAGS")
            .env_remove("RUSTUP_TOOLCHAIN")
            .env_remove("CARGO")
            // A third of the size, and of the time.
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_PROFILE_DEV_INCREMENTAL", "false")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let child = run_last(&mut install.command);
        Self {
            install,
            start: Instant::now(),
            child,
        }
    }

    /// Waits until it is installed, and says now and then how far it is.
    pub(crate) fn wait(mut self) -> Result<()> {
        let name = self.install.name.clone();
        let (child, lines) = match &mut self.child {
            Ok((child, lines)) => (child, lines),
            Err(error) => bail!("cannot install {name}: {error:#}"),
        };
        println!("\n== installing {name}, which takes minutes");
        let (mut crates, mut last) = (0, VecDeque::new());
        let mut said = Instant::now();
        loop {
            match lines.recv_timeout(NEWS.saturating_sub(said.elapsed())) {
                Ok(line) => {
                    crates += usize::from(line.trim_start().starts_with("Compiling "));
                    last.push_back(line);
                    if last.len() > LINES {
                        last.pop_front();
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    said = Instant::now();
                    println!(
                        "   {:.0} s, {crates} of about {} crates: {}",
                        self.start.elapsed().as_secs_f32(),
                        self.install.crates,
                        last.back().map_or("", |line| line.trim())
                    );
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        let status = child.wait().context("cargo install")?;
        if !status.success() {
            let last: Vec<_> = last.into();
            bail!("building {name} failed ({status}):\n{}", last.join("\n"));
        }
        println!(
            "-- {name} is there, {:.0} s after its beginning",
            self.start.elapsed().as_secs_f32()
        );
        // Left behind, it costs space alone.
        let _ = std::fs::remove_dir_all(&self.install.leftover);
        Ok(())
    }
}

impl Drop for Background {
    /// Nobody waits for it any more when another step failed.
    fn drop(&mut self) {
        if let Ok((child, _)) = &mut self.child {
            // It may have ended by itself.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Runs a command behind everything else, and gives the lines that it says.
fn run_last(command: &mut Command) -> Result<(Child, Receiver<String>)> {
    let mut nice = Command::new("nice");
    nice.args(["-n", "19"])
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => nice.env(name, value),
            None => nice.env_remove(name),
        };
    }
    nice.stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let mut child = nice
        .spawn()
        // Where there is no such program, it runs beside the others.
        .or_else(|_| command.spawn())
        .context("cannot run cargo install")?;
    let said = child.stderr.take().context("it says nothing")?;
    let (sender, lines) = channel();
    thread::spawn(move || listen(said, |line| drop(sender.send(line))));
    Ok((child, lines))
}

/// Reads to the end, also when nobody listens: who is not read from stops.
fn listen(said: ChildStderr, tell: impl Fn(String)) {
    let mut said = BufReader::new(said);
    let mut line = Vec::new();
    while said.read_until(b'\n', &mut line).is_ok_and(|len| len > 0) {
        tell(String::from_utf8_lossy(&line).trim_end().to_owned());
        line.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn install(script: &str) -> Install {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        Install {
            name: "a tool".to_owned(),
            command,
            crates: 1,
            leftover: std::env::temp_dir().join("no-such-folder-of-xtask"),
        }
    }

    #[test]
    fn what_fails_is_told_with_what_it_said() {
        assert!(Background::start(install("echo good >&2")).wait().is_ok());
        let failed = Background::start(install("echo no disk >&2; exit 3"));
        let error = failed.wait().unwrap_err().to_string();
        assert!(
            error.contains("a tool") && error.contains("no disk"),
            "{error}"
        );
    }

    #[test]
    fn it_ends_with_its_value() {
        let start = Instant::now();
        drop(Background::start(install("exec sleep 600")));
        assert!(start.elapsed() < Duration::from_secs(60));
    }
}
