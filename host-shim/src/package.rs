//! From paths to scripts: `.wasm` files, and resource folders, which are built first when they
//! are cargo packages.
//!
//! ```
//! use host_shim::package::{self, BuildOptions};
//! use host_shim::{Host, Side};
//!
//! fn start_all(paths: &[&str]) -> Result<Host, Box<dyn std::error::Error>> {
//!     let mut packages = Vec::new();
//!     for path in paths {
//!         packages.extend(package::find(path)?);
//!     }
//!     let packages = package::ensure_order(packages, &[])?;
//!     let host = Host::new();
//!     for package in &packages {
//!         for script in package.scripts(Side::Server, &BuildOptions::default(), &packages)? {
//!             package.describe(&host.world(), Side::Server, &script.name);
//!             host.load(&script.name, &script.wasm)?;
//!             host.start(&script.name)?;
//!         }
//!     }
//!     Ok(host)
//! }
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::ffi::OsString;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use cfx_sim::World;
use serde::Deserialize;

use crate::host::Side;
use crate::manifest::{self, FILE as MANIFEST, Manifest, ManifestError};

const TARGET: &str = "wasm32-unknown-unknown";

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
    /// A manifest that is not understood.
    #[error(transparent)]
    Manifest(#[from] ManifestError),
    /// A script of a manifest that is not there.
    #[error("{path}:{line}: there is no script `{entry}`: build it, or correct the name", path = .path.display())]
    MissingScript {
        /// The manifest.
        path: PathBuf,
        /// The line of the entry.
        line: u32,
        /// The entry.
        entry: String,
    },
    /// A script of a resource that is not there.
    #[error(
        "{path}:{line}: the script `{entry}` is of a resource that is not here: give the path of `{resource}`, too", path = .path.display()
    )]
    MissingResource {
        /// The manifest.
        path: PathBuf,
        /// The line of the entry.
        line: u32,
        /// The entry.
        entry: String,
        /// The resource that it names.
        resource: String,
    },
    /// Resources that others need.
    #[error("{}: give their paths, too, or add them to the world by name", needs_words(.missing))]
    MissingDependencies {
        /// The resources that need something, and what it is.
        missing: Vec<(String, String)>,
    },
    /// Resources that need one another.
    #[error(
        "no resource of a circle can start first: {}; remove one of these dependencies",
        .circle.join(" needs ")
    )]
    CyclicDependencies {
        /// The names along the circle; the last is the first again.
        circle: Vec<String>,
    },
    /// Two resources of one name.
    #[error(
        "`{name}` is the name of two resources, {first} and {second}: rename one of the folders", first = .first.display(), second = .second.display()
    )]
    SameName {
        /// The name.
        name: String,
        /// Where the one is.
        first: PathBuf,
        /// Where the other is.
        second: PathBuf,
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

fn needs_words(missing: &[(String, String)]) -> String {
    let needs = missing.iter();
    let needs: Vec<_> = needs
        .map(|(resource, needed)| format!("`{resource}` needs the resource `{needed}`"))
        .collect();
    needs.join(", ")
}

/// Finds the scripts that a path stands for, building them if need be.
///
/// A `.wasm` file is one script. A folder must have a `fxmanifest.lua`. If it
/// has a `Cargo.toml`, too, the package is built for `wasm32-unknown-unknown`,
/// with the profile `guest` if its workspace defines one, else with `release`;
/// cargo's messages go to stderr. Otherwise the manifest's server and shared
/// scripts that end in `.wasm` are taken, or, if it has none, its client
/// scripts. Several scripts of one folder are named `folder/file`. A folder of
/// resources stands for all of them.
///
/// [`find`] and [`Package::scripts`] do this step by step, and for either side.
///
/// # Errors
///
/// When there is no script, or it cannot be read or built.
pub fn load_path(path: impl AsRef<Path>) -> Result<Vec<ResourceSource>, PackageError> {
    let packages = find(path)?;
    let mut sources = Vec::new();
    for package in &packages {
        sources.extend(package.usual_scripts(&packages)?);
    }
    Ok(sources)
}

/// A resource: a folder with a manifest, or a `.wasm` file by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    name: String,
    place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    File(PathBuf),
    Folder { path: PathBuf, manifest: Manifest },
}

/// Finds the resources that a path stands for; nothing is built.
///
/// That is a `.wasm` file, a folder with a manifest, or a folder of such folders. Below the
/// latter, as on a server, folders in brackets (`[local]`) hold further resources.
///
/// # Errors
/// When there is none, or a manifest is not understood.
pub fn find(path: impl AsRef<Path>) -> Result<Vec<Package>, PackageError> {
    let path = path.as_ref();
    if !path.is_dir() {
        let is_wasm = path.extension().is_some_and(|ending| ending == "wasm");
        if !is_wasm && path.exists() {
            return Err(PackageError::NotAScript {
                path: path.to_owned(),
            });
        }
        return Ok(vec![Package {
            name: stem(path),
            place: Place::File(path.to_owned()),
        }]);
    }
    if let Some(package) = in_folder(path)? {
        return Ok(vec![package]);
    }
    let mut found = Vec::new();
    find_below(path, &mut found)?;
    if found.is_empty() {
        return Err(PackageError::NoManifest {
            path: path.to_owned(),
        });
    }
    Ok(found)
}

fn in_folder(path: &Path) -> Result<Option<Package>, PackageError> {
    let manifest = Manifest::read(path)?;
    Ok(manifest.map(|manifest| Package {
        name: resource_name(path),
        place: Place::Folder {
            path: path.to_owned(),
            manifest,
        },
    }))
}

fn find_below(folder: &Path, found: &mut Vec<Package>) -> Result<(), PackageError> {
    let unreadable = |source| PackageError::Unreadable {
        path: folder.to_owned(),
        source,
    };
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            folders.push(path);
        }
    }
    folders.sort();
    for path in folders {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('[') && name.ends_with(']') {
            find_below(&path, found)?;
        } else {
            found.extend(in_folder(&path)?);
        }
    }
    Ok(())
}

/// Puts resources into the order in which a server starts them: each after those that its
/// manifest names as `dependency`, otherwise as they are given. One that is given twice is
/// there once. `others` are resources that exist without being here; a resource that says
/// `provide 'name'` is that one, too.
///
/// # Errors
/// When a dependency is missing, some need one another, or two have one name.
pub fn ensure_order(packages: Vec<Package>, others: &[&str]) -> Result<Vec<Package>, PackageError> {
    let mut known: Vec<Package> = Vec::new();
    for package in packages {
        match known.iter().find(|other| other.name == package.name) {
            None => known.push(package),
            Some(other) if same_file(other.path(), package.path()) => {}
            Some(other) => {
                return Err(PackageError::SameName {
                    name: package.name.clone(),
                    first: other.path().to_owned(),
                    second: package.path().to_owned(),
                });
            }
        }
    }
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (place, package) in known.iter().enumerate() {
        places.insert(package.name.clone(), place);
    }
    for (place, package) in known.iter().enumerate() {
        let provided = package.manifest().into_iter().flat_map(Manifest::provides);
        for name in provided {
            places.entry(name.to_owned()).or_insert(place);
        }
    }
    let mut needs = Vec::new();
    let mut missing = Vec::new();
    for package in &known {
        let mut own = Vec::new();
        let named = package.manifest().into_iter();
        for name in named.flat_map(Manifest::dependencies) {
            match places.get(name) {
                Some(place) => own.push(*place),
                None if others.contains(&name) => {}
                None => missing.push((package.name.clone(), name.to_owned())),
            }
        }
        needs.push(own);
    }
    if !missing.is_empty() {
        return Err(PackageError::MissingDependencies { missing });
    }
    let order = sorted(&needs).map_err(|circle| PackageError::CyclicDependencies {
        circle: circle
            .into_iter()
            .map(|place| known[place].name.clone())
            .collect(),
    })?;
    let mut known: Vec<_> = known.into_iter().map(Some).collect();
    Ok(order
        .into_iter()
        .filter_map(|place| known[place].take())
        .collect())
}

fn same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}

/// An order in which each comes after what it needs, or a circle.
fn sorted(needs: &[Vec<usize>]) -> Result<Vec<usize>, Vec<usize>> {
    let mut order = Vec::new();
    let mut done = vec![false; needs.len()];
    for start in 0..needs.len() {
        // What is being visited, each with how many of its needs are done with.
        let mut path: Vec<(usize, usize)> = Vec::new();
        if !done[start] {
            path.push((start, 0));
        }
        while let Some((place, next)) = path.last_mut() {
            let place = *place;
            let Some(needed) = needs[place].get(*next).copied() else {
                done[place] = true;
                order.push(place);
                path.pop();
                continue;
            };
            *next += 1;
            if let Some(begin) = path.iter().position(|(above, _)| *above == needed) {
                let mut circle: Vec<_> = path[begin..].iter().map(|(place, _)| *place).collect();
                circle.push(needed);
                return Err(circle);
            }
            if !done[needed] {
                path.push((needed, 0));
            }
        }
    }
    Ok(order)
}

impl Package {
    /// The resource's name: the folder's or the file's, without its ending.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where it is: the folder, or the file.
    pub fn path(&self) -> &Path {
        match &self.place {
            Place::File(path) | Place::Folder { path, .. } => path,
        }
    }

    /// Its manifest, which a file by itself has not.
    pub fn manifest(&self) -> Option<&Manifest> {
        match &self.place {
            Place::File(_) => None,
            Place::Folder { manifest, .. } => Some(manifest),
        }
    }

    /// Whether its scripts are built by cargo.
    pub fn is_cargo_package(&self) -> bool {
        matches!(&self.place, Place::Folder { path, .. } if path.join("Cargo.toml").is_file())
    }

    /// Whether it has scripts for a side. A file by itself has, for either.
    pub fn runs_on(&self, side: Side) -> bool {
        let names = |side| {
            let entries = self.manifest().into_iter();
            entries
                .flat_map(move |manifest| manifest.scripts(side))
                .any(|entry| may_be_wasm(&entry.value))
        };
        match &self.place {
            Place::File(_) => true,
            Place::Folder { .. } => {
                names(side)
                    // What cargo builds is somebody's script, though the manifest names none yet.
                    || side == Side::Server && self.is_cargo_package() && !names(Side::Client)
            }
        }
    }

    /// Its scripts for a side, built first if need be; none when it has none for this side.
    ///
    /// A cargo package that has both of the features `server` and `client` is built with the
    /// side's own and without its default ones, unless the options say something about
    /// features. `all` are the resources whose files the manifest may name, as
    /// `@resource/file.wasm`. Several scripts of one folder are named `folder/file`.
    ///
    /// # Errors
    /// When a script cannot be read or built, or is not there.
    pub fn scripts(
        &self,
        side: Side,
        options: &BuildOptions,
        all: &[Self],
    ) -> Result<Vec<ResourceSource>, PackageError> {
        let (path, manifest) = match &self.place {
            Place::File(path) => return Ok(vec![read(self.name.clone(), path)?]),
            Place::Folder { path, manifest } => (path, manifest),
        };
        if !self.runs_on(side) {
            return Ok(Vec::new());
        }
        if self.is_cargo_package() {
            let options = for_side(path, side, options);
            return read_all(path, &build(path, &options)?);
        }
        read_all(path, &modules(path, manifest, side, all)?)
    }

    /// What [`load_path`] takes.
    fn usual_scripts(&self, all: &[Self]) -> Result<Vec<ResourceSource>, PackageError> {
        let (path, manifest) = match &self.place {
            Place::File(path) => return Ok(vec![read(self.name.clone(), path)?]),
            Place::Folder { path, manifest } => (path, manifest),
        };
        if self.is_cargo_package() {
            return read_all(path, &build(path, &BuildOptions::default())?);
        }
        for side in [Side::Server, Side::Client] {
            let modules = modules(path, manifest, side, all)?;
            if !modules.is_empty() {
                return read_all(path, &modules);
            }
        }
        Err(PackageError::NoScript {
            path: manifest.path().to_owned(),
        })
    }

    /// Tells a world about the resource: its metadata, its files and its path, for a script
    /// of it that is loaded by this name.
    ///
    /// Files are read from the disk when scripts ask for them: on the server all that are in
    /// the folder, on a client those that the manifest sends to clients. What scripts save
    /// stays in the world.
    pub fn describe(&self, world: &World, side: Side, script: &str) {
        let (path, manifest) = match &self.place {
            Place::File(_) => return,
            Place::Folder { path, manifest } => (path, manifest),
        };
        let entries = manifest.entries().iter();
        world.set_manifest(
            script,
            entries.map(|entry| (entry.key.as_str(), entry.value.as_str())),
        );
        let folder = path.canonicalize().unwrap_or_else(|_| path.clone());
        world.set_resource_path(script, &folder.to_string_lossy());
        let sent: Option<Vec<String>> = (side == Side::Client).then(|| {
            let entries = manifest.entries().iter();
            let sent = entries.filter(|entry| SENT.contains(&entry.key.as_str()));
            sent.map(|entry| entry.value.clone()).collect()
        });
        world.set_file_source(script, move |file| {
            let is_sent = sent.as_ref().is_none_or(|patterns| {
                let mut patterns = patterns.iter();
                patterns.any(|pattern| manifest::matches(pattern, file))
            });
            let mut parts = Path::new(file).components();
            let inside = parts.all(|part| matches!(part, Component::Normal(_)));
            if !is_sent || !inside {
                return None;
            }
            std::fs::read(folder.join(file)).ok()
        });
    }
}

/// Keys whose files clients get.
const SENT: [&str; 5] = [
    "file",
    "client_script",
    "shared_script",
    "ui_page",
    "loadscreen",
];

fn may_be_wasm(entry: &str) -> bool {
    Path::new(entry)
        .extension()
        .is_some_and(|ending| ending == "wasm")
        || entry.ends_with('*')
}

/// The options with the side's feature, if the package has one for either side.
fn for_side(folder: &Path, side: Side, options: &BuildOptions) -> BuildOptions {
    let mut options = options.clone();
    if !options.features.is_empty() || options.no_default_features {
        return options;
    }
    let text = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
    let features = text.parse::<toml::Table>().ok().and_then(|package| {
        let features = package.get("features")?.as_table()?;
        Some(features.keys().cloned().collect::<Vec<_>>())
    });
    let has = |name: &str| features.iter().flatten().any(|feature| feature == name);
    if has("server") && has("client") {
        options.no_default_features = true;
        options.features = vec![side.name().to_owned()];
    }
    options
}

/// The WebAssembly files of a side, each once, in order.
fn modules(
    folder: &Path,
    manifest: &Manifest,
    side: Side,
    all: &[Package],
) -> Result<Vec<PathBuf>, PackageError> {
    let mut seen = BTreeSet::new();
    let mut modules = Vec::new();
    for entry in manifest.scripts(side) {
        if !may_be_wasm(&entry.value) {
            continue;
        }
        let missing_script = || PackageError::MissingScript {
            path: manifest.path().to_owned(),
            line: entry.line,
            entry: entry.value.clone(),
        };
        let (root, pattern) = match entry.value.strip_prefix('@') {
            None => (folder, entry.value.as_str()),
            Some(rest) => {
                let (resource, file) = rest.split_once('/').ok_or_else(missing_script)?;
                let mut others = all.iter();
                let other = others.find(|other| other.name == resource);
                let Some(other) = other else {
                    return Err(PackageError::MissingResource {
                        path: manifest.path().to_owned(),
                        line: entry.line,
                        entry: entry.value.clone(),
                        resource: resource.to_owned(),
                    });
                };
                (other.path(), file)
            }
        };
        let found = manifest::glob(root, pattern).map_err(|source| PackageError::Unreadable {
            path: root.to_owned(),
            source,
        })?;
        if found.is_empty() && entry.value.ends_with(".wasm") {
            return Err(missing_script());
        }
        for file in found {
            let path = root.join(&file);
            let is_wasm = path.extension().is_some_and(|ending| ending == "wasm");
            if is_wasm && seen.insert(path.clone()) {
                modules.push(path);
            }
        }
    }
    Ok(modules)
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
    /// Have cargo say nothing but warnings and errors.
    pub quiet: bool,
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
    if options.quiet {
        command.arg("--quiet");
    }
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
