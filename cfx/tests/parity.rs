//! `docs/parity.md` names a test for each of its lines: each of them exists.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The words of a line that stand in backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn every_named_test_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let table = fs::read_to_string(root.join("docs/parity.md")).unwrap();
    let mut sources = BTreeMap::new();
    let mut lines = 0;
    for line in table.lines().filter(|line| line.starts_with("| ")).skip(1) {
        let (_, tests) = line.trim_end_matches(" |").rsplit_once('|').unwrap();
        let mut named = 0;
        for test in quoted(tests) {
            let (file, function) = test
                .split_once("::")
                .unwrap_or_else(|| panic!("{test:?} is not `file::function`"));
            let source = sources.entry(file.to_owned()).or_insert_with(|| {
                fs::read_to_string(root.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"))
            });
            let begins = [format!("fn {function}("), format!("fn {function}<")];
            let place = begins.iter().find_map(|begin| source.find(begin));
            let place = place.unwrap_or_else(|| panic!("there is no test {test}"));
            // A test's own attribute stands a few lines before it, or a macro makes it one.
            let before = &source[..place];
            assert!(
                before.contains("#[test]") || before.contains("::test"),
                "{test}"
            );
            named += 1;
        }
        assert!(named > 0, "no test proves this line: {line}");
        lines += 1;
    }
    // As many as the platform's own languages have spellings for.
    assert_eq!(lines, 48, "lines in the table");
}
