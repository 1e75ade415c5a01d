//! New resources: a folder that builds, runs and tests at once.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Where the crate `cfx` comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CfxSource {
    /// The registry has it, in this version.
    Version(String),
    /// A folder: the crate's own, or a checkout that has it as `cfx`.
    Path(PathBuf),
    /// A git repository, and perhaps the commit, branch or tag.
    Git {
        /// Its address.
        url: String,
        /// Which state of it.
        reference: Option<String>,
    },
}

impl Default for CfxSource {
    /// The checkout that this library was compiled in, if it is still there, else the registry.
    fn default() -> Self {
        let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        match checkout.canonicalize() {
            Ok(checkout) if checkout.join("cfx/Cargo.toml").is_file() => Self::Path(checkout),
            _ => Self::Version(env!("CARGO_PKG_VERSION").to_owned()),
        }
    }
}

impl fmt::Display for CfxSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version(version) => write!(f, "version {version} of the registry"),
            Self::Path(path) => write!(f, "{}", path.display()),
            Self::Git {
                url,
                reference: None,
            } => f.write_str(url),
            Self::Git {
                url,
                reference: Some(reference),
            } => write!(f, "{url}#{reference}"),
        }
    }
}

/// Which sides a new resource has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sides {
    /// A script of the server.
    #[default]
    Server,
    /// A script of the client.
    Client,
    /// Either, from one package.
    Both,
}

/// Which games a new resource is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Games {
    /// GTA V (FiveM).
    #[default]
    Gta5,
    /// Red Dead Redemption 2 (RedM).
    Rdr3,
}

impl Games {
    fn name(self) -> &'static str {
        match self {
            Self::Gta5 => "gta5",
            Self::Rdr3 => "rdr3",
        }
    }
}

/// A resource to be made.
///
/// ```
/// use host_shim::scaffold::{CfxSource, NewResource, Sides};
///
/// let folder = std::env::temp_dir().join(format!("host-shim-doc-{}", std::process::id()));
/// std::fs::create_dir_all(&folder)?;
/// let resource = NewResource {
///     sides: Sides::Both,
///     cfx: CfxSource::Version("0.2".to_owned()),
///     ..NewResource::new("bakery", &folder)
/// };
/// let files = resource.create()?;
/// assert!(files.contains(&folder.join("bakery/fxmanifest.lua")));
/// assert!(resource.create().is_err(), "there it is");
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewResource {
    /// Its name, which is also that of the folder and of the cargo package.
    pub name: String,
    /// The folder in which its folder is made.
    pub parent: PathBuf,
    /// Its sides.
    pub sides: Sides,
    /// Its game.
    pub game: Games,
    /// Where the crate `cfx` comes from.
    pub cfx: CfxSource,
}

/// Why a resource was not made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ScaffoldError {
    /// The name cannot be one of a resource and a cargo package.
    #[error("`{name}` cannot be the name of a resource: {reason}; write {advice}")]
    BadName {
        /// The name.
        name: String,
        /// What is wrong with it.
        reason: &'static str,
        /// What to write instead.
        advice: String,
    },
    /// There is something at its place.
    #[error("{path} is there already: choose another name, or remove it", path = .path.display())]
    Exists {
        /// The place.
        path: PathBuf,
    },
    /// The folder that is said to have the crate `cfx` has not.
    #[error(
        "{path} has no crate `cfx`: give the folder of the crate, or a checkout that has it in `cfx`", path = .path.display()
    )]
    NoCfx {
        /// The folder.
        path: PathBuf,
    },
    /// A file cannot be written.
    #[error("{path} cannot be written: {source}", path = .path.display())]
    Unwritable {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// Longer names make paths that some systems do not take.
const LONGEST_NAME: usize = 64;

/// Names that cargo, Rust or a system wants for itself, and those of the resource's own
/// dependencies.
const RESERVED: [&str; 68] = [
    "abstract",
    "alloc",
    "as",
    "async",
    "aux",
    "await",
    "become",
    "box",
    "break",
    "build",
    "cfx",
    "cfx-core",
    "cfx-macros",
    "cfx-natives",
    "cfx-sim",
    "cfx-test",
    "con",
    "const",
    "continue",
    "core",
    "crate",
    "deps",
    "do",
    "dyn",
    "else",
    "enum",
    "examples",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "host-shim",
    "if",
    "impl",
    "in",
    "incremental",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "nul",
    "override",
    "priv",
    "prn",
    "proc-macro",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "std",
    "struct",
    "super",
    "test",
    "trait",
    "true",
    "try",
    "type",
    "unsafe",
    "use",
    "where",
    "while",
    "yield",
];

fn check_name(name: &str) -> Result<(), ScaffoldError> {
    let bad = |reason, advice: String| {
        Err(ScaffoldError::BadName {
            name: name.to_owned(),
            reason,
            advice,
        })
    };
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    if !name.chars().all(is_part) {
        let better: String = name
            .chars()
            .map(|letter| if is_part(letter) { letter } else { '-' })
            .collect();
        let better = better.trim_matches('-');
        let advice = match better.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            true => format!("`{better}`, for instance"),
            false => "one such as `my-shop`".to_owned(),
        };
        return bad("it may have letters, digits, `-` and `_` only", advice);
    }
    if !name.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        return bad(
            "it must begin with a letter",
            "one such as `my-shop`".to_owned(),
        );
    }
    if name.len() > LONGEST_NAME {
        return bad("it is too long", format!("at most {LONGEST_NAME} letters"));
    }
    let plain = name.to_ascii_lowercase().replace('_', "-");
    if RESERVED.contains(&plain.as_str()) {
        return bad(
            "Rust, cargo or the system uses it otherwise",
            format!("`my-{plain}`, for instance"),
        );
    }
    Ok(())
}

impl NewResource {
    /// A server's resource of this name, for GTA V, in a folder.
    pub fn new(name: impl Into<String>, parent: impl Into<PathBuf>) -> Self {
        Self {
            name: name.into(),
            parent: parent.into(),
            sides: Sides::default(),
            game: Games::default(),
            cfx: CfxSource::default(),
        }
    }

    /// The resource's folder.
    pub fn folder(&self) -> PathBuf {
        self.parent.join(&self.name)
    }

    /// Writes the resource: its manifest, package, source with tests, and a README. Answers
    /// the files. If one cannot be written, nothing stays.
    ///
    /// # Errors
    /// When the name cannot be used, there is something at its place, or a file cannot be
    /// written.
    pub fn create(&self) -> Result<Vec<PathBuf>, ScaffoldError> {
        check_name(&self.name)?;
        let files = self.files()?;
        let folder = self.folder();
        let unwritable = |path: &Path| {
            let path = path.to_owned();
            |source| ScaffoldError::Unwritable { path, source }
        };
        std::fs::create_dir_all(&self.parent).map_err(unwritable(&self.parent))?;
        // It fails when there is something of the name, whoever has made it just now.
        if let Err(source) = std::fs::create_dir(&folder) {
            return Err(match source.kind() {
                io::ErrorKind::AlreadyExists => ScaffoldError::Exists { path: folder },
                _ => ScaffoldError::Unwritable {
                    path: folder,
                    source,
                },
            });
        }
        let write = || {
            let mut written = Vec::new();
            std::fs::create_dir(folder.join("src")).map_err(unwritable(&folder))?;
            for (name, text) in &files {
                let path = folder.join(name);
                std::fs::write(&path, text).map_err(unwritable(&path))?;
                written.push(path);
            }
            Ok(written)
        };
        let written = write();
        if written.is_err() {
            // The error that there was says more than one of this.
            let _ = std::fs::remove_dir_all(&folder);
        }
        written
    }

    /// Each file's path in the folder, and its text.
    fn files(&self) -> Result<Vec<(&'static str, String)>, ScaffoldError> {
        let cfx = self.cfx_dependency()?;
        let fill = |template: &str| self.fill(template, &cfx);
        let mut files = vec![
            (
                "fxmanifest.lua",
                fill(include_str!("templates/fxmanifest.lua")),
            ),
            ("Cargo.toml", fill(include_str!("templates/package.toml"))),
            ("README.md", fill(include_str!("templates/README.md"))),
            (".gitignore", fill(include_str!("templates/gitignore"))),
        ];
        let server = || fill(include_str!("templates/server.rs"));
        let client = || fill(include_str!("templates/client.rs"));
        match self.sides {
            Sides::Server => files.push(("src/lib.rs", server())),
            Sides::Client => files.push(("src/lib.rs", client())),
            Sides::Both => {
                files.push(("src/lib.rs", fill(include_str!("templates/both.rs"))));
                files.push(("src/server.rs", server()));
                files.push(("src/client.rs", client()));
            }
        }
        Ok(files)
    }

    fn fill(&self, template: &str, cfx: &str) -> String {
        let name = &self.name;
        let module = name.replace('-', "_");
        let game = self.game.name();
        let built = format!("target/wasm32-unknown-unknown/guest/{module}.wasm");
        let build = "cargo build --profile guest --target wasm32-unknown-unknown";
        let client = " --no-default-features --features client";
        let run = "$ host-shim run .";
        let hello =
            format!("{run} --player Ada --event {name}:hello '[\"how are you?\"]' --source net:1");
        let say = format!("{run} --event {name}:say '[\"how are you?\"]'");
        // Sides have the features of the package where there are two of them.
        let (features, cfx_features, scripts, what, try_it, test, install);
        match self.sides {
            Sides::Server => {
                features = String::new();
                cfx_features = ", features = [\"server\"]".to_owned();
                scripts = format!("server_script '{module}.wasm'");
                what = "All of it is in `src/lib.rs`.";
                try_it = hello;
                test = "$ cargo test".to_owned();
                install = format!("$ {build}\n$ cp {built} .");
            }
            Sides::Client => {
                features = String::new();
                cfx_features = format!(", features = [\"client\", \"{game}\"]");
                scripts = format!("client_script '{module}.wasm'");
                what = "All of it is in `src/lib.rs`.";
                try_it = say;
                test = "$ cargo test".to_owned();
                install = format!("$ {build}\n$ cp {built} .");
            }
            Sides::Both => {
                features = format!(
                    "[features]\ndefault = [\"server\"]\n# The script of the server.\n\
                     server = [\"cfx/server\"]\n# The script of the client: it is built with \
                     `--no-default-features --features client`.\n\
                     client = [\"cfx/client\", \"cfx/{game}\"]\n\n"
                );
                cfx_features = String::new();
                scripts = "-- The same package, built once for each side.\n\
                           server_script 'server.wasm'\nclient_script 'client.wasm'"
                    .to_owned();
                what = "`src/server.rs` is the server's side, `src/client.rs` that of each \
                        player's game; they are built from one package by its features `server` \
                        and `client`.";
                try_it = hello;
                test = format!("$ cargo test\n$ cargo test{client}");
                install = format!(
                    "$ {build}\n$ cp {built} server.wasm\n$ {build}{client}\n$ cp {built} client.wasm"
                );
            }
        }
        let client_test = match self.sides {
            Sides::Both => "(no_default_features, features = \"client\")",
            Sides::Server | Sides::Client => "",
        };
        template
            .replace("{{features}}", &features)
            .replace("{{cfx_features}}", &cfx_features)
            .replace("{{cfx}}", cfx)
            .replace("{{client_test}}", client_test)
            .replace("{{games}}", &format!("game '{game}'"))
            .replace("{{scripts}}", &scripts)
            .replace("{{what}}", what)
            .replace("{{try}}", &try_it)
            .replace("{{test}}", &test)
            .replace("{{install}}", &install)
            .replace("{{name}}", name)
    }

    /// What stands between the braces behind `cfx =`.
    fn cfx_dependency(&self) -> Result<String, ScaffoldError> {
        Ok(match &self.cfx {
            CfxSource::Version(version) => format!("version = {}", toml_text(version)),
            CfxSource::Git { url, reference } => {
                let reference = reference.as_ref().map_or_else(String::new, |reference| {
                    let is_commit = reference.len() >= 7
                        && reference.bytes().all(|byte| byte.is_ascii_hexdigit());
                    let key = if is_commit { "rev" } else { "branch" };
                    format!(", {key} = {}", toml_text(reference))
                });
                format!("git = {}{reference}", toml_text(url))
            }
            CfxSource::Path(path) => {
                let folders = [path.join("cfx"), path.clone()];
                let folder = folders.iter().find(|folder| is_cfx(folder));
                let folder = folder.ok_or_else(|| ScaffoldError::NoCfx { path: path.clone() })?;
                // The resource may be moved, and where this was called from is forgotten.
                let folder = folder.canonicalize().unwrap_or_else(|_| folder.clone());
                format!("path = {}", toml_text(&folder.to_string_lossy()))
            }
        })
    }
}

fn is_cfx(folder: &Path) -> bool {
    let text = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
    text.parse::<toml::Table>().is_ok_and(|manifest| {
        let package = manifest.get("package");
        package.and_then(|package| package.get("name")?.as_str()) == Some("cfx")
    })
}

fn toml_text(text: &str) -> String {
    let mut written = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => written.extend(['\\', letter]),
            letter if letter.is_control() => {
                written += &format!("\\u{:04X}", u32::from(letter));
            }
            letter => written.push(letter),
        }
    }
    written + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_taken() {
        for name in ["shop", "my-shop", "My_Shop2", "esx_bakery"] {
            assert!(check_name(name).is_ok(), "{name}");
        }
        let refused = |name: &str| check_name(name).unwrap_err().to_string();
        assert!(refused("my shop").contains("write `my-shop`"));
        assert!(refused("../shop").contains("write `shop`"));
        assert!(refused("shop.js").contains("write `shop-js`"));
        assert!(refused("").contains("begin with a letter"));
        assert!(refused("_cfx_internal").contains("begin with a letter"));
        assert!(refused("2shop").contains("begin with a letter"));
        assert!(refused("b\u{E4}ckerei").contains("letters, digits"));
        assert!(refused(&"a".repeat(65)).contains("too long"));
        for name in ["test", "cfx", "Self", "proc_macro", "CON", "host_shim"] {
            assert!(refused(name).contains("uses it otherwise"), "{name}");
        }
        assert!(RESERVED.is_sorted());
    }

    #[test]
    fn nothing_is_left_to_fill_in() {
        for sides in [Sides::Server, Sides::Client, Sides::Both] {
            for game in [Games::Gta5, Games::Rdr3] {
                let resource = NewResource {
                    sides,
                    game,
                    cfx: CfxSource::Git {
                        url: "https://example.com/\"cfx".to_owned(),
                        reference: Some("main".to_owned()),
                    },
                    ..NewResource::new("my-shop", ".")
                };
                for (name, text) in resource.files().unwrap() {
                    assert!(!text.contains("{{"), "{name}: {text}");
                    if name == "Cargo.toml" {
                        let table: toml::Table = text.parse().unwrap();
                        let cfx = &table["dependencies"]["cfx"];
                        assert_eq!(cfx["git"].as_str(), Some("https://example.com/\"cfx"));
                        assert_eq!(cfx["branch"].as_str(), Some("main"));
                        assert_eq!(table.contains_key("features"), sides == Sides::Both);
                    }
                }
            }
        }
    }

    #[test]
    fn commits_are_no_branches() {
        let with = |reference: &str| {
            let mut resource = NewResource::new("shop", ".");
            resource.cfx = CfxSource::Git {
                url: "u".to_owned(),
                reference: Some(reference.to_owned()),
            };
            resource.cfx_dependency().unwrap()
        };
        assert_eq!(with("0123abc"), "git = \"u\", rev = \"0123abc\"");
        assert_eq!(with("feature"), "git = \"u\", branch = \"feature\"");
    }
}
