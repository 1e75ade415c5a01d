//! What the compiler needs, in seconds of all processors.

use std::process::Command;
use std::time::Instant;

use wasmtime::Result;

use crate::guests::{cargo, folder, root, run};

/// Seconds that a command and what it starts keep processors busy; where nobody says so,
/// how long it runs.
fn seconds(command: &mut Command) -> Result<f64> {
    let (start, before) = (Instant::now(), children());
    run(command)?;
    Ok(match (before, children()) {
        (Some(before), Some(after)) => after - before,
        _ => start.elapsed().as_secs_f64(),
    })
}

/// What processes that have ended have used so far.
fn children() -> Option<f64> {
    // Fields 16 and 17, in hundredths; the second is a name that may have blanks in it.
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_whitespace().skip(13);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    Some((user + system) / 100.0)
}

/// A check of the bindings of one game, everything else being there: ours, and those of 2021.
pub(crate) fn bindings() -> Result<(f64, f64)> {
    let target = folder().join("check");
    let check = |package: &str, crate_name: &str, features: &str| -> Result<f64> {
        let manifest = root().join(package).join("Cargo.toml");
        let command = |words: &[&str]| {
            let mut command = cargo();
            command
                .args(words)
                .arg("--quiet")
                .arg("--manifest-path")
                .arg(&manifest)
                .arg("--target-dir")
                .arg(target.join(crate_name))
                .args(["--target", "wasm32-unknown-unknown"]);
            command
        };
        run(command(&["check"]).args(["--features", features]))?;
        run(command(&["clean", "-p", crate_name]).args(["--profile", "dev"]))?;
        seconds(command(&["check"]).args(["--features", features]))
    };
    Ok((
        check("cfx-natives", "cfx-natives", "client,gta5")?,
        check("bench/guests/sdk-2021", "cfx-client", "hello,client")?,
    ))
}

/// A `--release` build of a script that says hello, from nothing: ours, and that of 2021.
pub(crate) fn hello() -> Result<(f64, f64)> {
    let build = |package: &str| -> Result<f64> {
        let target = folder().join("hello");
        if target.exists() {
            std::fs::remove_dir_all(&target)?;
        }
        let seconds = seconds(
            cargo()
                .args(["build", "--quiet", "--release", "--features", "hello"])
                .args(["--target", "wasm32-unknown-unknown"])
                .arg("--manifest-path")
                .arg(root().join(package).join("Cargo.toml"))
                .arg("--target-dir")
                .arg(&target),
        );
        std::fs::remove_dir_all(&target)?;
        seconds
    };
    Ok((build("bench/guests/ours")?, build("bench/guests/sdk-2021")?))
}
