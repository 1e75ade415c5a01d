//! The table of the examples' sizes that stands in the repository.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::run::{Step, cargo};
use crate::tools;

/// Where it stands.
const TABLE: &str = "docs/sizes.txt";
/// By how much a script may grow without anybody saying so.
const TOLERANCE: f64 = 1.01;
/// Where the scripts are kept: both sides of one are built as the same file.
const FOLDER: &str = "target/bench/examples";

const EXAMPLES: [(&str, &str, &[&str]); 11] = [
    ("chat", "chat", &[]),
    ("game-state", "game-state", &[]),
    (
        "garage-client",
        "garage",
        &["--no-default-features", "--features", "client"],
    ),
    ("garage-server", "garage", &[]),
    ("hello", "hello", &[]),
    ("hud", "hud", &[]),
    ("inventory", "inventory-example", &[]),
    ("inventory-shop", "inventory-shop", &[]),
    ("poller", "poller", &[]),
    ("positions", "positions", &[]),
    ("queue", "queue", &[]),
];

/// Builds the examples one after the other, as together they would share their features;
/// answers the folder with them.
pub(crate) fn examples() -> Result<PathBuf> {
    tools::ensure_wasm_target()?;
    let kept = std::env::current_dir()?.join(FOLDER);
    std::fs::create_dir_all(&kept)?;
    for (name, package, options) in EXAMPLES {
        let words = cargo(["build", "--quiet", "--profile", "guest", "--target"]);
        let words = words.also([tools::WASM_TARGET, "-p", package]);
        let words = words.also(["--target-dir", "target/bench/guests"]);
        Step::new(
            format!("example {name}"),
            words.also(options.iter().copied()),
        )
        .run()?;
        let file = package.replace('-', "_");
        let built = format!(
            "target/bench/guests/{}/guest/{file}.wasm",
            tools::WASM_TARGET
        );
        std::fs::copy(&built, kept.join(name).with_extension("wasm"))
            .with_context(|| format!("cannot copy {built}"))?;
    }
    Ok(kept)
}

/// Writes the table, or compares it.
pub(crate) fn table(check: bool) -> Result<()> {
    let folder = examples()?;
    let mut sizes = BTreeMap::new();
    for (name, ..) in EXAMPLES {
        let file = folder.join(name).with_extension("wasm");
        let file = std::fs::metadata(&file).with_context(|| format!("{}", file.display()))?;
        sizes.insert(name.to_owned(), file.len());
    }
    println!("\n{}", text(&sizes));
    if !check {
        return std::fs::write(TABLE, text(&sizes)).context("cannot write the table");
    }
    let kept = std::fs::read_to_string(TABLE).with_context(|| format!("no {TABLE}"))?;
    let grown = grown(&read(&kept), &sizes);
    if !grown.is_empty() {
        bail!(
            "these scripts have grown: {}; if that must be, run `cargo xtask size` and commit \
             {TABLE}",
            grown.join(", ")
        );
    }
    println!("no example has grown by more than 1 %");
    Ok(())
}

fn text(sizes: &BTreeMap<String, u64>) -> String {
    let mut text = "# Bytes of the examples, made by `cargo xtask size`.\n".to_owned();
    for (name, size) in sizes {
        text.push_str(&format!("{name}: {size}\n"));
    }
    text
}

fn read(table: &str) -> BTreeMap<String, u64> {
    table
        .lines()
        .filter_map(|line| {
            let (name, size) = line.split_once(": ")?;
            Some((name.to_owned(), size.parse().ok()?))
        })
        .collect()
}

/// What is larger than it was, or was not there.
fn grown(before: &BTreeMap<String, u64>, now: &BTreeMap<String, u64>) -> Vec<String> {
    now.iter()
        .filter_map(|(name, size)| match before.get(name) {
            Some(before) if *size as f64 <= *before as f64 * TOLERANCE => None,
            Some(before) => Some(format!("{name} from {before} to {size}")),
            None => Some(format!("{name}, which is new")),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundredth_is_let_pass() {
        let before = read(&text(&[("a".to_owned(), 1000)].into()));
        let now = |size| BTreeMap::from([("a".to_owned(), size)]);
        assert!(grown(&before, &now(1010)).is_empty());
        assert!(grown(&before, &now(10)).is_empty());
        assert_eq!(grown(&before, &now(1011)), ["a from 1000 to 1011"]);
        assert_eq!(grown(&BTreeMap::new(), &now(1)), ["a, which is new"]);
    }
}
