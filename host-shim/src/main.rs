//! The program `host-shim`; the README says what it does.

mod answer;
mod cli;

use std::io::Write;
use std::process::ExitCode;

use anyhow::Context;
use host_shim::{Host, LogLine, Origin, Settings, Target, UnknownNatives, msgpack, package};

use cli::Run;

/// Scripts may nest calls deeply, and a debug build's frames are large.
const STACK: usize = 64 * 1024 * 1024;

fn main() -> ExitCode {
    let run = cli::parse();
    let outcome = std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || execute(&run))
        .context("the program's thread cannot be started")
        .and_then(|thread| {
            thread
                .join()
                .map_err(|_| anyhow::anyhow!("the program failed"))
        });
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            say(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// Writes to stderr; that nobody reads it is no reason to fail.
fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "host-shim: {text}");
}

fn print_line(line: &LogLine) {
    match line.origin {
        Origin::Script => {
            let mut out = std::io::stdout().lock();
            // An empty message is an empty line.
            let text = if line.text.is_empty() {
                "\n"
            } else {
                &line.text
            };
            for text in text.lines() {
                let _ = writeln!(out, "[script:{}] {text}", line.resource);
            }
        }
        Origin::Host => say(&format!("{}: {}", line.resource, line.text)),
    }
}

/// Answers whether every script did well.
fn execute(run: &Run) -> bool {
    let host = Host::with(Settings {
        unknown_natives: UnknownNatives::Zero,
        stack_size: STACK / 4 * 3,
        ..Settings::default()
    });
    host.on_log(print_line);
    for (name, value) in &run.natives {
        answer::register(&host, name, value.clone());
    }
    for (name, value) in &run.convars {
        host.set_convar(name, value);
    }
    for name in &run.players {
        host.world().add_player(name);
    }

    #[cfg(feature = "spacetime")]
    if let Err(error) = use_spacetime(&host, &run.spacetime) {
        say(&format!("{error:#}"));
        return false;
    }

    let mut good = true;
    let mut loaded = Vec::new();
    for path in &run.paths {
        match load(&host, path) {
            Ok(names) => loaded.extend(names),
            Err(error) => {
                say(&format!("{error:#}"));
                good = false;
            }
        }
    }
    for name in loaded {
        // A trap is among the failures.
        if let Err(error) = host.start(&name)
            && !matches!(error, host_shim::Error::Failed(_))
        {
            say(&error.to_string());
            good = false;
        }
    }
    good &= report(&host);

    let mut events = run.events.iter().enumerate().peekable();
    for done in 0..=run.ticks {
        // The last ones come before the last tick, so that each has one.
        let due = |index: usize| index.min(run.ticks.saturating_sub(1)) == done;
        while let Some((_, event)) = events.next_if(|(index, _)| due(*index)) {
            if let Err(error) = host.emit(&event.name, &event.args, &event.source) {
                say(&error.to_string());
                good = false;
            }
            good &= report(&host);
        }
        if done < run.ticks {
            #[cfg(feature = "spacetime")]
            if !matches!(run.spacetime, cli::Spacetime::Embedded(_)) {
                // A server answers in its own time.
                std::thread::sleep(std::time::Duration::from_millis(run.frame_ms));
            }
            host.tick(run.frame_ms);
            good &= report(&host);
        }
    }
    good
}

#[cfg(feature = "spacetime")]
fn use_spacetime(host: &Host, spacetime: &cli::Spacetime) -> anyhow::Result<()> {
    use cli::Spacetime;
    use host_shim::spacetime_host::{Embedded, Remote};

    match spacetime {
        Spacetime::Embedded(None) => return Ok(()),
        Spacetime::Embedded(Some(file)) => {
            host.use_spacetime(Embedded::open(file)?);
            return Ok(());
        }
        Spacetime::Remote => {}
        Spacetime::Server(url) => {
            let url = url.clone();
            host.on_spacetime_open(move |_, config| {
                config.uri.clone_from(&url);
                Ok(())
            });
        }
    }
    host.use_spacetime(Remote::new().context("SpacetimeDB's thread cannot be started")?);
    Ok(())
}

fn load(host: &Host, path: &std::path::Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    for source in package::load_path(path)? {
        host.load(&source.name, &source.wasm)
            .with_context(|| format!("{} was not loaded", source.path.display()))?;
        names.push(source.name);
    }
    Ok(names)
}

/// Prints what happened since the last time; `false` when a script failed.
fn report(host: &Host) -> bool {
    for sent in host.take_sent() {
        let target = match &sent.target {
            Target::Server => "the server".to_owned(),
            Target::Client(id) if id == "-1" => "all clients".to_owned(),
            Target::Client(id) => format!("client {id}"),
        };
        let payload = msgpack::to_json(&sent.payload).map_or_else(
            || format!("{} bytes of MessagePack", sent.payload.len()),
            |json| json.to_string(),
        );
        say(&format!(
            "{}: event `{}` to {target}: {payload}",
            sent.resource, sent.event
        ));
    }
    let failures = host.take_failures();
    for failure in &failures {
        say(&failure.to_string());
    }
    failures.is_empty()
}
