//! The table of the examples' sizes that stands in the repository.

use std::collections::BTreeMap;
use std::path::PathBuf;

use wasmtime::error::Context;
use wasmtime::{Result, bail};

use crate::guests::{example, root, size};

/// Where it stands.
const TABLE: &str = "docs/sizes.txt";
/// By how much a script may grow without anybody saying so.
const TOLERANCE: f64 = 1.01;

const EXAMPLES: [(&str, &str, &[&str]); 10] = [
    ("chat", "chat", &[]),
    (
        "garage, client",
        "garage",
        &["--no-default-features", "--features", "client"],
    ),
    ("garage, server", "garage", &[]),
    ("hello", "hello", &[]),
    ("hud", "hud", &[]),
    ("inventory", "inventory-example", &[]),
    ("inventory-shop", "inventory-shop", &[]),
    ("poller", "poller", &[]),
    ("positions", "positions", &[]),
    ("queue", "queue", &[]),
];

/// Builds the examples one after the other: both sides of one have the same file.
pub(crate) fn examples() -> Result<Vec<(String, PathBuf)>> {
    let kept = crate::guests::folder().join("wasm");
    std::fs::create_dir_all(&kept)?;
    EXAMPLES
        .iter()
        .map(|(name, package, options)| {
            let built = example(package, options)?;
            let file = kept.join(format!("example {name}.wasm").replace([' ', ','], "_"));
            std::fs::copy(&built, &file)
                .with_context(|| format!("cannot copy {}", built.display()))?;
            Ok(((*name).to_owned(), file))
        })
        .collect()
}

/// Writes the table, or compares it.
pub(crate) fn run(check: bool) -> Result<()> {
    let mut sizes = BTreeMap::new();
    for (name, wasm) in examples()? {
        sizes.insert(name, size(&wasm)?);
    }
    let path = root().join(TABLE);
    if !check {
        std::fs::write(&path, text(&sizes))?;
        println!("{}", text(&sizes));
        return Ok(());
    }
    let kept = std::fs::read_to_string(&path).with_context(|| format!("no {TABLE}"))?;
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
