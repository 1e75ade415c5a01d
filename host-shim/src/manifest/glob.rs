//! Patterns of files, as manifests have them.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// The parts of a pattern between its slashes; `None` for one that leads out of the folder.
fn parts(pattern: &str) -> Option<Vec<String>> {
    let mut parts: Vec<String> = Vec::new();
    for part in pattern.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => match part.strip_prefix("**") {
                // In any folder below, and there whatever the rest stands for.
                Some(rest) => {
                    if parts.last().is_none_or(|last| last != "**") {
                        parts.push("**".to_owned());
                    }
                    if !rest.is_empty() {
                        parts.push(format!("*{rest}"));
                    }
                }
                None => parts.push(part.to_owned()),
            },
        }
    }
    // At the end it stands for files.
    if parts.last().is_some_and(|last| last == "**") {
        parts.push("*".to_owned());
    }
    Some(parts)
}

fn is_pattern(part: &str) -> bool {
    part.contains(['*', '?'])
}

/// Whether a name is what a part stands for: `*` any letters, `?` any one.
fn name_matches(part: &str, name: &str) -> bool {
    let part: Vec<char> = part.chars().collect();
    let name: Vec<char> = name.chars().collect();
    let (mut p, mut n) = (0, 0);
    // Where the latest star is, and the letter from which it is tried next.
    let mut star: Option<(usize, usize)> = None;
    while n < name.len() {
        match part.get(p) {
            Some('*') => {
                star = Some((p, n));
                p += 1;
            }
            Some(letter) if *letter == '?' || *letter == name[n] => {
                p += 1;
                n += 1;
            }
            _ => match star {
                Some((place, from)) => {
                    star = Some((place, from + 1));
                    p = place + 1;
                    n = from + 1;
                }
                None => return false,
            },
        }
    }
    part[p..].iter().all(|letter| *letter == '*')
}

/// Whether a path is what the parts stand for.
fn path_matches(parts: &[String], path: &[&str]) -> bool {
    // Whether the parts before it stand for the first n names of the path.
    let mut reached = vec![false; path.len() + 1];
    reached[0] = true;
    for part in parts {
        let mut next = vec![false; path.len() + 1];
        if part == "**" {
            let mut any = false;
            for (now, then) in reached.iter().zip(&mut next) {
                any |= now;
                *then = any;
            }
        } else {
            for (index, name) in path.iter().enumerate() {
                next[index + 1] = reached[index] && name_matches(part, name);
            }
        }
        reached = next;
    }
    reached[path.len()]
}

/// The files in a folder that a pattern stands for, sorted, with `/` between their names.
///
/// `*` is any part of a name and `?` any letter; `**` at the beginning of a name is any
/// number of folders, also none: `**/*.lua` and `**.lua` are all Lua files, wherever they
/// are. A pattern without any of them is the file of that name. What leads out of the folder
/// matches nothing.
///
/// ```
/// let crate_root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
/// let found = host_shim::manifest::glob(crate_root, "src/manifest/*.rs")?;
/// assert_eq!(found, ["src/manifest/glob.rs", "src/manifest/lua.rs", "src/manifest/mod.rs"]);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// When a folder cannot be listed.
pub fn glob(folder: impl AsRef<Path>, pattern: &str) -> io::Result<Vec<String>> {
    let folder = folder.as_ref();
    let Some(parts) = parts(pattern).filter(|parts| !parts.is_empty()) else {
        return Ok(Vec::new());
    };
    let fixed = parts.iter().take_while(|part| !is_pattern(part)).count();
    if fixed == parts.len() {
        let path = parts.join("/");
        let is_file = folder.join(&path).is_file();
        return Ok(if is_file { vec![path] } else { Vec::new() });
    }
    let mut walk = Walk {
        deepest: (!parts.iter().any(|part| part == "**")).then_some(parts.len()),
        parts: &parts,
        above: Vec::new(),
        found: BTreeSet::new(),
    };
    let start: Vec<String> = parts[..fixed].to_vec();
    let place = folder.join(start.join("/"));
    if place.is_dir() {
        walk.folder(&place, &start)?;
    }
    Ok(walk.found.into_iter().collect())
}

/// Whether a pattern, as [`glob`] takes it, stands for a path that has `/` between its names.
///
/// ```
/// assert!(host_shim::manifest::matches("html/**", "html/js/hud.js"));
/// assert!(!host_shim::manifest::matches("html/*", "html/js/hud.js"));
/// ```
#[must_use]
pub fn matches(pattern: &str, path: &str) -> bool {
    let path: Vec<&str> = path.split('/').collect();
    parts(pattern).is_some_and(|parts| path_matches(&parts, &path))
}

struct Walk<'a> {
    parts: &'a [String],
    /// How many names a path can have at most.
    deepest: Option<usize>,
    /// The folders that are being listed: a link to one of them leads nowhere new.
    above: Vec<PathBuf>,
    found: BTreeSet<String>,
}

impl Walk<'_> {
    fn folder(&mut self, folder: &Path, names: &[String]) -> io::Result<()> {
        let real = folder.canonicalize()?;
        if self.above.contains(&real) {
            return Ok(());
        }
        self.above.push(real);
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            // A manifest cannot name what is no text.
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let path = entry.path();
            let mut names = names.to_vec();
            names.push(name);
            if path.is_dir() {
                if self.deepest.is_none_or(|deepest| names.len() < deepest) {
                    self.folder(&path, &names)?;
                }
            } else {
                let split: Vec<&str> = names.iter().map(String::as_str).collect();
                if path_matches(self.parts, &split) {
                    self.found.insert(names.join("/"));
                }
            }
        }
        self.above.pop();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_and_folders() {
        for (pattern, yes, no) in [
            ("*.lua", &["a.lua", ".lua"][..], &["d/a.lua", "a.luac"][..]),
            ("a?.lua", &["ab.lua"], &["a.lua", "abc.lua"]),
            ("d/*.lua", &["d/a.lua"], &["a.lua", "d/e/a.lua"]),
            ("*/a.lua", &["d/a.lua"], &["a.lua", "d/e/a.lua"]),
            (
                "**/*.lua",
                &["a.lua", "d/a.lua", "d/e/a.lua"],
                &["a.js", "d/a.js"],
            ),
            ("**.lua", &["a.lua", "d/e/a.lua"], &["a.js"]),
            (
                "d/**/f/*.lua",
                &["d/f/a.lua", "d/x/y/f/a.lua"],
                &["f/a.lua"],
            ),
            ("d/**", &["d/a", "d/e/f"], &["a", "e/a"]),
            ("**/**/a", &["a", "x/a", "x/y/z/a"], &["b"]),
            ("a**b", &["ab", "axxb"], &["a/b"]),
            ("./d//a", &["d/a"], &["a"]),
            ("d/../a", &["a"], &["d/a"]),
        ] {
            for path in yes {
                assert!(matches(pattern, path), "{pattern} {path}");
            }
            for path in no {
                assert!(!matches(pattern, path), "{pattern} {path}");
            }
        }
        assert_eq!(parts("../a"), None);
    }

    #[test]
    fn hard_patterns_take_no_time() {
        let pattern = "*a".repeat(60) + "b";
        assert!(!name_matches(&pattern, &"a".repeat(200)));
        let pattern = "**/*/".repeat(30) + "x";
        let path = vec!["a"; 60].join("/");
        assert!(!matches(&pattern, &path));
    }
}
