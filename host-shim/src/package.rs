//! From a path to scripts: `.wasm` files, and resource folders, which are
//! built first when they are cargo packages.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;

const TARGET: &str = "wasm32-unknown-unknown";
const MANIFEST: &str = "fxmanifest.lua";

/// A script that can be [loaded](crate::Host::load).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResourceSource {
    /// The resource's name: the folder's or the file's, without its ending.
    pub name: String,
    /// The module's file.
    pub path: PathBuf,
    /// What is in it.
    pub wasm: Vec<u8>,
}

/// Why a path gave no scripts.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PackageError {
    /// Neither a `.wasm` file nor a folder.
    #[error("{path} is no script: give a .wasm file, or a resource folder, which has a {MANIFEST}")]
    NotAScript {
        /// The path.
        path: PathBuf,
    },
    /// A file cannot be read.
    #[error("{path} cannot be read: {source}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A folder without a manifest.
    #[error("{path} is no resource folder: it has no {MANIFEST}")]
    NoManifest {
        /// The folder.
        path: PathBuf,
    },
    /// A manifest that names no WebAssembly script.
    #[error(
        "{path} names no .wasm file: add one as server_script, client_script or shared_script, or make the folder a cargo package"
    )]
    NoScript {
        /// The manifest.
        path: PathBuf,
    },
    /// A manifest's entry that needs the platform's own look-up.
    #[error(
        "{path} names the script `{entry}`; write the path of one file in this folder instead of a pattern or another resource's file"
    )]
    Pattern {
        /// The manifest.
        path: PathBuf,
        /// The entry.
        entry: String,
    },
    /// A program could not be started.
    #[error("`{program}` cannot be run: {source}; {advice}")]
    NoProgram {
        /// The program.
        program: String,
        /// Why.
        source: io::Error,
        /// What to do about it.
        advice: &'static str,
    },
    /// The target cannot be installed.
    #[error(
        "the Rust target {TARGET} is not installed, and `rustup target add {TARGET}` failed: install it for the toolchain that builds {path}"
    )]
    NoTarget {
        /// The package's folder.
        path: PathBuf,
    },
    /// Cargo has said why.
    #[error("the package in {path} was not built; cargo's messages are above")]
    BuildFailed {
        /// The package's folder.
        path: PathBuf,
    },
    /// The package has no library of the right kind.
    #[error(
        "the package in {path} builds no WebAssembly module: its Cargo.toml needs `[lib] crate-type = [\"cdylib\"]`"
    )]
    NoModule {
        /// The package's folder.
        path: PathBuf,
    },
}

/// Finds the scripts that a path stands for, building them if need be.
///
/// A `.wasm` file is one script. A folder must have a `fxmanifest.lua`. If it
/// has a `Cargo.toml`, too, the package is built for `wasm32-unknown-unknown`,
/// with the profile `guest` if its workspace defines one, else with `release`;
/// cargo's messages go to stderr. Otherwise the manifest's server and shared
/// scripts that end in `.wasm` are taken, or, if it has none, its client
/// scripts. Several scripts of one folder are named `folder/file`.
///
/// # Errors
///
/// When there is no script, or it cannot be read or built.
pub fn load_path(path: impl AsRef<Path>) -> Result<Vec<ResourceSource>, PackageError> {
    let path = path.as_ref();
    if !path.is_dir() {
        let is_wasm = path.extension().is_some_and(|ending| ending == "wasm");
        if !is_wasm && path.exists() {
            return Err(PackageError::NotAScript {
                path: path.to_owned(),
            });
        }
        return Ok(vec![read(stem(path), path)?]);
    }
    let manifest = path.join(MANIFEST);
    if !manifest.is_file() {
        return Err(PackageError::NoManifest {
            path: path.to_owned(),
        });
    }
    let modules = if path.join("Cargo.toml").is_file() {
        build(path, &BuildOptions::default())?
    } else {
        let text =
            std::fs::read_to_string(&manifest).map_err(|source| PackageError::Unreadable {
                path: manifest.clone(),
                source,
            })?;
        manifest_modules(&manifest, &text)?
            .into_iter()
            .map(|entry| path.join(entry))
            .collect()
    };
    read_all(path, &modules)
}

/// How a cargo package is built.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BuildOptions {
    /// The profile; without one, `guest` if the workspace defines it, else `release`.
    pub profile: Option<String>,
    /// The package's features.
    pub features: Vec<String>,
    /// Leave its default features out.
    pub no_default_features: bool,
    /// Where cargo puts what it builds, if not at its usual place.
    pub target_dir: Option<PathBuf>,
}

/// Builds the cargo package in a folder, which needs no manifest of a resource, for
/// `wasm32-unknown-unknown`. Its scripts are named as by [`load_path`].
///
/// # Errors
///
/// When it cannot be built, or builds no script.
pub fn build_package(
    folder: impl AsRef<Path>,
    options: &BuildOptions,
) -> Result<Vec<ResourceSource>, PackageError> {
    let folder = folder.as_ref();
    read_all(folder, &build(folder, options)?)
}

/// The name of the resource in a folder: the folder's.
pub fn resource_name(folder: impl AsRef<Path>) -> String {
    let folder = folder.as_ref();
    // A relative path such as `.` has no name of its own.
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    folder.file_name().map_or_else(
        || "resource".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}

fn read_all(folder: &Path, modules: &[PathBuf]) -> Result<Vec<ResourceSource>, PackageError> {
    let name = resource_name(folder);
    match modules {
        [module] => Ok(vec![read(name, module)?]),
        several => several
            .iter()
            .map(|module| read(format!("{name}/{}", stem(module)), module))
            .collect(),
    }
}

fn stem(path: &Path) -> String {
    path.file_stem().map_or_else(
        || "script".to_owned(),
        |stem| stem.to_string_lossy().into_owned(),
    )
}

fn read(name: String, path: &Path) -> Result<ResourceSource, PackageError> {
    let wasm = std::fs::read(path).map_err(|source| PackageError::Unreadable {
        path: path.to_owned(),
        source,
    })?;
    Ok(ResourceSource {
        name,
        path: path.to_owned(),
        wasm,
    })
}

// ----- cargo packages --------------------------------------------------------

/// What is read of cargo's messages.
#[derive(Deserialize)]
struct Message {
    reason: String,
    #[serde(default)]
    manifest_path: PathBuf,
    #[serde(default)]
    filenames: Vec<PathBuf>,
}

/// A tool, run in the package's folder, so that the folder's own toolchain and
/// configuration hold.
fn tool(program: impl Into<OsString>, folder: &Path) -> Command {
    let mut command = Command::new(program.into());
    command.current_dir(folder).stdin(Stdio::null());
    // Flags that an outer cargo has meant for its own build script.
    command
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_MAKEFLAGS")
        .env_remove("MAKEFLAGS");
    command
}

fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

fn run(mut command: Command, advice: &'static str) -> Result<std::process::Output, PackageError> {
    command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| PackageError::NoProgram {
            program: command.get_program().to_string_lossy().into_owned(),
            source,
            advice,
        })
}

const INSTALL_RUST: &str = "install Rust from https://rustup.rs";

fn build(folder: &Path, options: &BuildOptions) -> Result<Vec<PathBuf>, PackageError> {
    install_target(folder)?;
    let mut command = tool(cargo(), folder);
    command.args(["build", "--target", TARGET]);
    command.arg("--message-format=json-render-diagnostics");
    match &options.profile {
        Some(profile) => command.args(["--profile", profile]),
        None if has_guest_profile(folder)? => command.args(["--profile", "guest"]),
        None => command.arg("--release"),
    };
    if options.no_default_features {
        command.arg("--no-default-features");
    }
    if !options.features.is_empty() {
        command.args(["--features", &options.features.join(",")]);
    }
    if let Some(target) = &options.target_dir {
        command.arg("--target-dir").arg(target);
    }
    let output = run(command, INSTALL_RUST)?;
    if !output.status.success() {
        return Err(PackageError::BuildFailed {
            path: folder.to_owned(),
        });
    }
    let own_manifest = folder.join("Cargo.toml").canonicalize().ok();
    let mut modules = Vec::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Message>(line) else {
            continue;
        };
        // Its dependencies may be scripts of their own.
        if message.reason == "compiler-artifact"
            && message.manifest_path.canonicalize().ok() == own_manifest
        {
            modules.extend(
                message
                    .filenames
                    .into_iter()
                    .filter(|file| file.extension().is_some_and(|ending| ending == "wasm")),
            );
        }
    }
    if modules.is_empty() {
        return Err(PackageError::NoModule {
            path: folder.to_owned(),
        });
    }
    Ok(modules)
}

fn has_guest_profile(folder: &Path) -> Result<bool, PackageError> {
    let mut command = tool(cargo(), folder);
    command.args(["locate-project", "--workspace", "--message-format", "plain"]);
    let output = run(command, INSTALL_RUST)?;
    let manifest = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    // If cargo cannot find or read it, the build itself says so.
    let Ok(text) = std::fs::read_to_string(manifest) else {
        return Ok(false);
    };
    Ok(text.parse::<toml::Table>().is_ok_and(|manifest| {
        manifest
            .get("profile")
            .and_then(|profiles| profiles.get("guest"))
            .is_some()
    }))
}

fn install_target(folder: &Path) -> Result<(), PackageError> {
    let mut command = tool("rustc", folder);
    command.args(["--print", "target-libdir", "--target", TARGET]);
    let output = run(command, INSTALL_RUST)?;
    let libraries = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if output.status.success() && Path::new(&libraries).is_dir() {
        return Ok(());
    }
    eprintln!("host-shim: the Rust target {TARGET} is missing; running `rustup target add`");
    let mut command = tool("rustup", folder);
    command.args(["target", "add", TARGET]);
    let output = run(
        command,
        "install the target wasm32-unknown-unknown the way that your Rust was installed",
    )?;
    if output.status.success() {
        Ok(())
    } else {
        Err(PackageError::NoTarget {
            path: folder.to_owned(),
        })
    }
}

// ----- manifests ---------------------------------------------------------------

/// The scripts that a manifest names, each once, in order.
fn manifest_modules(path: &Path, text: &str) -> Result<Vec<String>, PackageError> {
    let entries = manifest_entries(text);
    let of = |keys: &[&str]| {
        let mut seen = BTreeSet::new();
        entries
            .iter()
            .filter(|(key, _)| keys.contains(&key.trim_end_matches('s')))
            .map(|(_, entry)| entry.clone())
            .filter(|entry| entry.ends_with(".wasm") && seen.insert(entry.clone()))
            .collect::<Vec<_>>()
    };
    let mut modules = of(&["server_script", "shared_script"]);
    if modules.is_empty() {
        modules = of(&["client_script"]);
    }
    if modules.is_empty() {
        return Err(PackageError::NoScript {
            path: path.to_owned(),
        });
    }
    match modules
        .iter()
        .find(|entry| entry.contains(['*', '?']) || entry.starts_with('@'))
    {
        Some(entry) => Err(PackageError::Pattern {
            path: path.to_owned(),
            entry: entry.clone(),
        }),
        None => Ok(modules),
    }
}

/// One piece of a manifest's Lua.
#[derive(Debug, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Sign(char),
}

/// Each string that is given to a function call by string or by table, with
/// the function's name. A manifest is a program; this reads the calls that it
/// is made of in practice, and evaluates nothing.
fn manifest_entries(text: &str) -> Vec<(String, String)> {
    let mut entries = Vec::new();
    let mut tokens = tokens(text).into_iter().peekable();
    while let Some(token) = tokens.next() {
        let Token::Word(key) = token else {
            continue;
        };
        if tokens.peek() == Some(&Token::Sign('(')) {
            tokens.next();
        }
        match tokens.peek() {
            Some(Token::Text(_)) => {
                if let Some(Token::Text(entry)) = tokens.next() {
                    entries.push((key, entry));
                }
            }
            Some(Token::Sign('{')) => {
                let mut depth = 0;
                for token in tokens.by_ref() {
                    match token {
                        Token::Sign('{') => depth += 1,
                        Token::Sign('}') => depth -= 1,
                        Token::Text(entry) => entries.push((key.clone(), entry)),
                        _ => {}
                    }
                    if depth == 0 {
                        break;
                    }
                }
            }
            _ => {}
        }
    }
    entries
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("--") {
            rest = match long_bracket(comment) {
                Some((_, after)) => after,
                None => comment.find('\n').map_or("", |end| &comment[end..]),
            };
        } else if let Some((inside, after)) = long_bracket(rest) {
            tokens.push(Token::Text(inside.to_owned()));
            rest = after;
        } else if first == '"' || first == '\'' {
            let mut string = String::new();
            let mut characters = rest[1..].char_indices();
            let mut end = rest.len();
            while let Some((at, character)) = characters.next() {
                match character {
                    '\\' => string.extend(characters.next().map(|(_, escaped)| escaped)),
                    quote if quote == first => {
                        end = at + 2;
                        break;
                    }
                    other => string.push(other),
                }
            }
            tokens.push(Token::Text(string));
            rest = &rest[end..];
        } else if first.is_alphabetic() || first == '_' {
            let end = rest
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len());
            tokens.push(Token::Word(rest[..end].to_owned()));
            rest = &rest[end..];
        } else {
            if !first.is_whitespace() {
                tokens.push(Token::Sign(first));
            }
            rest = &rest[first.len_utf8()..];
        }
    }
    tokens
}

/// `[[…]]`, `[=[…]=]` and so on at the beginning: what is inside, and the rest.
fn long_bracket(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('[')?;
    let level = inner.len() - inner.trim_start_matches('=').len();
    let inside = inner[level..].strip_prefix('[')?;
    let close = format!("]{}]", "=".repeat(level));
    Some(inside.split_once(&close).unwrap_or((inside, "")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(text: &str) -> Result<Vec<String>, PackageError> {
        manifest_modules(Path::new(MANIFEST), text)
    }

    #[test]
    fn all_ways_to_name_a_script() {
        let text = r#"
            fx_version 'cerulean'
            games { 'gta5', 'rdr3' }
            -- server_script 'not_this.wasm'
            --[[ server_script 'nor_this.wasm'
            ]]
            server_script 'one.wasm'
            server_script("two.wasm")
            server_scripts { 'three.wasm', "four.wasm"; 'five.lua' }
            shared_scripts({ 'dir/six.wasm', [[seven.wasm]] })
            server_script 'one.wasm'
            client_script 'client.wasm'
            files { 'data.wasm' }
        "#;
        assert_eq!(
            modules(text).unwrap(),
            [
                "one.wasm",
                "two.wasm",
                "three.wasm",
                "four.wasm",
                "dir/six.wasm",
                "seven.wasm"
            ]
        );
    }

    #[test]
    fn client_scripts_run_when_there_is_nothing_else() {
        let text = "client_script 'client.wasm'\nserver_script 'server.lua'";
        assert_eq!(modules(text).unwrap(), ["client.wasm"]);
    }

    #[test]
    fn patterns_and_absence_are_said() {
        assert!(matches!(
            modules("server_script '*.wasm'"),
            Err(PackageError::Pattern { entry, .. }) if entry == "*.wasm"
        ));
        assert!(matches!(
            modules("server_script '@other/a.wasm'"),
            Err(PackageError::Pattern { .. })
        ));
        assert!(matches!(
            modules("server_script 'a.lua'"),
            Err(PackageError::NoScript { .. })
        ));
    }

    #[test]
    fn broken_lua_does_not_break_the_reader() {
        for text in [
            "server_script '",
            "server_scripts {",
            "--[[",
            "'\\",
            "é'ß\\é'",
            "server_script 'a\\'b.wasm'",
        ] {
            let _ = modules(text);
        }
        assert_eq!(modules(r"server_script 'a\'b.wasm'").unwrap(), ["a'b.wasm"]);
    }
}
