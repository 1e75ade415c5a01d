//! The manifest of a resource, `fxmanifest.lua` or `__resource.lua`, read as the platform
//! reads it.
//!
//! On the platform a manifest is a Lua program in which every name is a function that makes an
//! entry. Manifests are lists of such calls in practice, and that is what is read here:
//!
//! | | entries |
//! |---|---|
//! | `key 'value'`, `key('value')` | `key`: `value` |
//! | `key { 'a', 'b' }` | `key`: `a`, `key`: `b` |
//! | `keys { 'a', 'b' }` | the same: the last `s` of the name before a table goes |
//! | `keys 'a'` | `keys`: `a`, which is another key |
//! | `key 'value' { a = 1 }` | `key`: `value`, and `key_extra`: `{"a":1}` as JSON |
//!
//! Comments, long texts and all escapes of Lua are understood. Statements, variables,
//! functions and computations are not: they are an error that says where and what to write.

mod glob;
mod lua;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::host::Side;
use lua::{Argument, Call, Problem, Value};

pub use glob::{glob, matches};

/// The name of a manifest.
pub const FILE: &str = "fxmanifest.lua";
/// The name that manifests had before; it counts where there is no [`FILE`].
pub const OLD_FILE: &str = "__resource.lua";

/// Why there is no manifest to be had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ManifestError {
    /// The file cannot be read.
    #[error("{path} cannot be read: {source}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Something in it is no entry.
    #[error("{path}:{line}: {what}", path = .path.display())]
    Lua {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: u32,
        /// What is wrong, and what to write.
        what: String,
    },
}

/// An entry of a manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its key, as `GET_RESOURCE_METADATA` knows it.
    pub key: String,
    /// Its value.
    pub value: String,
    /// Where it stands, from 1.
    pub line: u32,
}

impl Side {
    /// `server` or `client`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Client => "client",
        }
    }
}

/// Something that the platform takes, and that is a mistake in all likelihood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The file.
    pub path: PathBuf,
    /// Where, from 1.
    pub line: u32,
    /// What is odd, and what to write.
    pub what: String,
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path.display(), self.line, self.what)
    }
}

/// What a resource says about itself.
///
/// ```
/// use host_shim::Side;
/// use host_shim::manifest::Manifest;
///
/// let manifest = Manifest::parse(
///     "fxmanifest.lua",
///     b"fx_version 'cerulean'
///       game 'gta5'
///       shared_script 'config.wasm'
///       server_scripts { 'server/*.wasm' }
///       dependency 'inventory'
///       stall 'fish' { price = 3 }",
/// )?;
/// assert_eq!(manifest.values("server_script").collect::<Vec<_>>(), ["server/*.wasm"]);
/// assert_eq!(manifest.values("stall_extra").collect::<Vec<_>>(), ["{\"price\":3}"]);
/// assert_eq!(manifest.dependencies().collect::<Vec<_>>(), ["inventory"]);
/// assert_eq!(manifest.scripts(Side::Server).count(), 2);
///
/// let wrong = Manifest::parse("fxmanifest.lua", b"\nfx_version = 'cerulean'").unwrap_err();
/// assert!(wrong.to_string().starts_with("fxmanifest.lua:2: "));
/// # Ok::<(), host_shim::manifest::ManifestError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    path: PathBuf,
    entries: Vec<Entry>,
    remarks: Vec<Remark>,
}

/// Plurals of the keys that the platform reads; before a single text they are no plurals.
const PLURALS: [(&str, &str); 9] = [
    ("client_scripts", "client_script"),
    ("dependencies", "dependency"),
    ("exports", "export"),
    ("files", "file"),
    ("games", "game"),
    ("provides", "provide"),
    ("server_exports", "server_export"),
    ("server_scripts", "server_script"),
    ("shared_scripts", "shared_script"),
];

/// What `fx_version` can be, oldest first.
const VERSIONS: [&str; 3] = ["adamant", "bodacious", "cerulean"];

impl Manifest {
    /// Reads a manifest's text. The path is for messages.
    ///
    /// # Errors
    /// When something in it is no entry.
    pub fn parse(path: impl Into<PathBuf>, text: &[u8]) -> Result<Self, ManifestError> {
        let mut manifest = Self {
            path: path.into(),
            entries: Vec::new(),
            remarks: Vec::new(),
        };
        let plain = text.strip_prefix(b"\xEF\xBB\xBF");
        if plain.is_some() {
            manifest.remark(
                1,
                "the file begins with a byte order mark, over which Lua stumbles: save it as \
                 UTF-8 without one",
            );
        }
        let calls = lua::parse(plain.unwrap_or(text));
        let read = calls.and_then(|calls| calls.iter().try_for_each(|call| manifest.add(call)));
        if let Err(Problem { line, what }) = read {
            let path = manifest.path;
            return Err(ManifestError::Lua { path, line, what });
        }
        manifest.look_at_versions();
        Ok(manifest)
    }

    /// Reads the manifest of the resource in a folder; `None` where there is none.
    ///
    /// # Errors
    /// When it cannot be read, or something in it is no entry.
    pub fn read(folder: impl AsRef<Path>) -> Result<Option<Self>, ManifestError> {
        for name in [FILE, OLD_FILE] {
            let path = folder.as_ref().join(name);
            match std::fs::read(&path) {
                Ok(text) => return Self::parse(path, &text).map(Some),
                Err(source) if source.kind() == io::ErrorKind::NotFound => {}
                Err(source) => return Err(ManifestError::Unreadable { path, source }),
            }
        }
        Ok(None)
    }

    fn add(&mut self, call: &Call) -> Result<(), Problem> {
        let Argument { value, line, .. } = &call.argument;
        let mut key = call.name.clone();
        match value {
            Value::Table(table) => {
                if key.ends_with('s') {
                    key.pop();
                }
                for (item, line) in table.items() {
                    self.push(&key, item, line)?;
                }
                if let Some((_, _, line)) = table.others().next() {
                    self.remark(
                        line,
                        format!(
                            "`{}` takes the values that stand alone, in order, up to the first \
                             nil; this one has a key of its own or comes after it: write it as a \
                             plain value, or as {key} 'value' {{ name = 'more' }}",
                            call.name
                        ),
                    );
                }
            }
            value => {
                self.push(&key, value, *line)?;
                if let Some((_, single)) = PLURALS.iter().find(|(plural, _)| key == *plural) {
                    self.remark(
                        call.line,
                        format!(
                            "`{key}` with a single text is kept as `{key}`, which nobody reads: \
                             write {single} '...' or {key} {{ '...' }}"
                        ),
                    );
                }
            }
        }
        if call.argument.more > 0 {
            self.remark(
                call.line,
                format!(
                    "`{}` takes its first value only: write {} {{ 'a', 'b' }}",
                    call.name, call.name
                ),
            );
        }
        if let Some(extra) = &call.extra {
            self.entries.push(Entry {
                key: format!("{key}_extra"),
                value: lua::to_json(&extra.value).to_string(),
                line: extra.line,
            });
        }
        Ok(())
    }

    fn push(&mut self, key: &str, value: &Value, line: u32) -> Result<(), Problem> {
        let Some(value) = value.to_text() else {
            return Err(Problem {
                line,
                what: format!(
                    "`{key}` has {} as a value, and the platform takes texts and numbers: write \
                     it in quotes, as {key} 'yes'",
                    value.kind()
                ),
            });
        };
        self.entries.push(Entry {
            key: key.to_owned(),
            value,
            line,
        });
        Ok(())
    }

    fn remark(&mut self, line: u32, what: impl Into<String>) {
        self.remarks.push(Remark {
            path: self.path.clone(),
            line,
            what: what.into(),
        });
    }

    fn look_at_versions(&mut self) {
        if self.path.file_name().is_some_and(|name| name == OLD_FILE) {
            return;
        }
        let version = self.entry("fx_version").cloned();
        match version {
            Some(entry) if !VERSIONS.contains(&entry.value.as_str()) => self.remark(
                entry.line,
                format!(
                    "there is no fx_version '{}': write fx_version 'cerulean'",
                    entry.value
                ),
            ),
            Some(_) => {}
            None => self.remark(
                1,
                "the platform does not start a resource without a version: write \
                 fx_version 'cerulean'",
            ),
        }
        if self.games().next().is_none() {
            self.remark(
                1,
                "the platform does not start a resource that names no game: write game 'gta5' or \
                 games { 'gta5', 'rdr3' }",
            );
        }
    }

    fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The file that it stands in.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// All entries, in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What is odd about it.
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// The values of a key, in order.
    pub fn values<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        let entries = self.entries.iter();
        let entries = entries.filter(move |entry| entry.key == key);
        entries.map(|entry| entry.value.as_str())
    }

    /// The scripts of a side as they are written, patterns and all: the shared ones first, as
    /// the platform loads them.
    pub fn scripts(&self, side: Side) -> impl Iterator<Item = &Entry> {
        let own = match side {
            Side::Server => "server_script",
            Side::Client => "client_script",
        };
        let of = |key: &'static str| self.entries.iter().filter(move |entry| entry.key == key);
        of("shared_script").chain(of(own))
    }

    /// The resources that must run before it.
    pub fn dependencies(&self) -> impl Iterator<Item = &str> {
        self.needed().filter(|value| !value.starts_with('/'))
    }

    /// What else it needs, as `/server:7290` or `/onesync`: nothing of it is checked here.
    pub fn requirements(&self) -> impl Iterator<Item = &str> {
        self.needed().filter(|value| value.starts_with('/'))
    }

    fn needed(&self) -> impl Iterator<Item = &str> {
        let entries = self.entries.iter();
        let entries = entries.filter(|entry| is_dependency(&entry.key));
        entries.map(|entry| entry.value.as_str())
    }

    /// The resources that it stands in for.
    pub fn provides(&self) -> impl Iterator<Item = &str> {
        self.values("provide")
    }

    /// The games that it is for, as `gta5` and `rdr3`; `common` is all of them.
    pub fn games(&self) -> impl Iterator<Item = &str> {
        self.values("game")
    }
}

/// The plural of `dependency` loses its last letter only.
fn is_dependency(key: &str) -> bool {
    matches!(key, "dependency" | "dependencie")
}
