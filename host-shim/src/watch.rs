//! Rebuilding and reloading what changes, while everything else runs on.
//!
//! A [`Watch`] starts resources on a host, and knows of which files they are made. It is told
//! what has changed, by a [`Polling`] of the disk or by anything else, and then builds the
//! resources that these files belong to, and puts their new scripts into the place of the old
//! ones. The world stays: players, entities, state bags, the key-value stores, the clock. What
//! cannot be built is said, and the old script runs on.
//!
//! ```
//! use host_shim::watch::{News, Watch};
//! use host_shim::{Host, package};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = std::env::temp_dir().join(format!("host-shim-watch-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let path = folder.join("lamp.wasm");
//! std::fs::write(&path, wat::parse_str("(module)")?)?;
//! let host = Host::new();
//! let packages = package::ensure_order(package::find(&path)?, &[])?;
//! let mut watch = Watch::new(&host, packages);
//! assert!(matches!(watch.start()[..], [News::Started { .. }]));
//!
//! std::fs::write(&path, wat::parse_str("(module (memory 1))")?)?;
//! assert!(matches!(watch.update(&[path.clone()])[..], [News::Reloaded { .. }]));
//! std::fs::write(&path, "no script")?;
//! assert!(matches!(watch.update(&[path])[..], [News::Failed { running: true, .. }]));
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok(())
//! # }
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::error::{Error, LoadError};
use crate::host::{Compiler, Host, Script, Side};
use crate::life::ReloadError;
use crate::package::{self, BuildOptions, Package, PackageError, ResourceSource};

/// What became of a resource's script.
#[derive(Debug)]
#[non_exhaustive]
pub enum News {
    /// It runs for the first time.
    Started {
        /// The script.
        resource: String,
    },
    /// A new script has taken the old one's place.
    Reloaded {
        /// The script.
        resource: String,
    },
    /// The new script is the old one, byte for byte; it runs on.
    Unchanged {
        /// The script.
        resource: String,
    },
    /// The resource has it no more.
    Stopped {
        /// The script.
        resource: String,
    },
    /// It was not built, not loaded, or has failed in its start.
    Failed {
        /// The script or, when it was not built, the resource.
        resource: String,
        /// Why.
        error: WatchError,
        /// Whether the old one runs on.
        running: bool,
    },
}

impl fmt::Display for News {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Started { resource } => write!(f, "`{resource}` has started"),
            Self::Reloaded { resource } => write!(f, "`{resource}` was reloaded"),
            Self::Unchanged { resource } => {
                write!(f, "`{resource}` is the same as before, and runs on")
            }
            Self::Stopped { resource } => {
                write!(f, "`{resource}` was stopped: its resource has it no more")
            }
            Self::Failed {
                resource,
                error,
                running: true,
            } => write!(
                f,
                "`{resource}` was not reloaded, and the old one runs on: {error}"
            ),
            Self::Failed {
                resource, error, ..
            } => write!(f, "`{resource}` does not run: {error}"),
        }
    }
}

/// Why a script was not reloaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WatchError {
    /// It was not found, or not built.
    #[error(transparent)]
    Package(#[from] PackageError),
    /// It does not keep to the ABI.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// It has failed in its start.
    #[error(transparent)]
    Run(#[from] Error),
}

impl From<ReloadError> for WatchError {
    fn from(error: ReloadError) -> Self {
        match error {
            ReloadError::Load(error) => Self::Load(error),
            ReloadError::Run(error) => Self::Run(error),
        }
    }
}

/// A script as it was when it was loaded.
struct Current {
    name: String,
    wasm: Vec<u8>,
}

struct Watched {
    package: Package,
    scripts: Vec<Current>,
    /// Files outside of its folder that it is made of.
    inputs: Vec<PathBuf>,
}

/// Resources on a host that are built and loaded anew when they change; see the
/// [module](self).
pub struct Watch {
    host: Host,
    compiler: Compiler,
    side: Side,
    options: BuildOptions,
    watched: Vec<Watched>,
}

/// The work of making one resource anew. It can be done on any thread.
pub struct Job {
    place: usize,
    package: Package,
    all: Vec<Package>,
    side: Side,
    options: BuildOptions,
    compiler: Compiler,
    known: Vec<(String, Vec<u8>)>,
    /// Whether scripts that are the same are started anew, too.
    data_changed: bool,
}

/// What came of a [`Job`].
pub struct Built {
    place: usize,
    package: Package,
    inputs: Vec<PathBuf>,
    scripts: Result<Vec<New>, WatchError>,
    data_changed: bool,
}

struct New {
    name: String,
    wasm: Vec<u8>,
    /// Absent when it is the old one.
    script: Option<Result<Script, LoadError>>,
}

impl Watch {
    /// Resources for a host, in the order in which they are to start; see
    /// [`package::ensure_order`].
    pub fn new(host: &Host, packages: Vec<Package>) -> Self {
        let watched = packages.into_iter().map(|package| Watched {
            package,
            scripts: Vec::new(),
            inputs: Vec::new(),
        });
        Self {
            host: host.clone(),
            compiler: host.inner.compiler.clone(),
            side: host.inner.settings.side,
            options: BuildOptions::default(),
            watched: watched.collect(),
        }
    }

    /// How cargo packages are built.
    #[must_use]
    pub fn with_options(mut self, options: BuildOptions) -> Self {
        self.options = options;
        self
    }

    /// Builds and starts all resources.
    pub fn start(&mut self) -> Vec<News> {
        self.finish(self.all_jobs())
    }

    /// Builds and reloads the resources to which these files belong.
    pub fn update(&mut self, changed: &[PathBuf]) -> Vec<News> {
        self.finish(self.jobs(changed))
    }

    fn finish(&mut self, jobs: Vec<Job>) -> Vec<News> {
        let built = Job::run_all(jobs, |_| {});
        built
            .into_iter()
            .flat_map(|built| self.install(built))
            .collect()
    }

    /// The work of making all resources. Their order is that in which they are to be
    /// [installed](Watch::install).
    pub fn all_jobs(&self) -> Vec<Job> {
        let places = 0..self.watched.len();
        places.map(|place| self.job(place, false)).collect()
    }

    /// The work of making those resources anew to which these files belong.
    pub fn jobs(&self, changed: &[PathBuf]) -> Vec<Job> {
        let changed: Vec<_> = changed.iter().map(|path| real(path)).collect();
        let mut jobs = Vec::new();
        for (place, watched) in self.watched.iter().enumerate() {
            let root = real(watched.package.path());
            let of_it = |path: &&PathBuf| path.starts_with(&root) || watched.inputs.contains(path);
            let mut of_it = changed.iter().filter(of_it).peekable();
            if of_it.peek().is_some() {
                let is_built = watched.package.is_cargo_package();
                let data_changed = of_it.any(|path| !is_made_into_scripts(path, is_built));
                jobs.push(self.job(place, data_changed));
            }
        }
        jobs
    }

    fn job(&self, place: usize, data_changed: bool) -> Job {
        let watched = &self.watched[place];
        let known = watched.scripts.iter();
        let all = self.watched.iter();
        Job {
            place,
            package: watched.package.clone(),
            all: all.map(|watched| watched.package.clone()).collect(),
            side: self.side,
            options: self.options.clone(),
            compiler: self.compiler.clone(),
            known: known
                .map(|known| (known.name.clone(), known.wasm.clone()))
                .collect(),
            data_changed,
        }
    }

    /// The folders and files whose changes matter.
    pub fn roots(&self) -> Vec<PathBuf> {
        let mut roots = BTreeSet::new();
        for watched in &self.watched {
            roots.insert(real(watched.package.path()));
            roots.extend(watched.inputs.iter().cloned());
        }
        roots.into_iter().collect()
    }

    /// Puts what a job has made into the place of what runs.
    pub fn install(&mut self, built: Built) -> Vec<News> {
        let Some(watched) = self.watched.get_mut(built.place) else {
            return Vec::new();
        };
        let host = &self.host;
        let runs = |name: &str| host.state(name).is_some_and(|state| !state.is_over());
        let new = match built.scripts {
            Ok(new) => new,
            Err(error) => {
                let running = watched.scripts.iter().any(|script| runs(&script.name));
                return vec![News::Failed {
                    resource: watched.package.name().to_owned(),
                    error,
                    running,
                }];
            }
        };
        let mut news = Vec::new();
        watched.package = built.package;
        watched.inputs = built.inputs;
        for old in &watched.scripts {
            if !new.iter().any(|new| new.name == old.name) && runs(&old.name) {
                // It runs, so it can be stopped.
                let _ = host.stop(&old.name);
                news.push(News::Stopped {
                    resource: old.name.clone(),
                });
            }
        }
        let mut scripts = Vec::new();
        for new in new {
            let resource = new.name.clone();
            watched
                .package
                .describe(&host.world(), self.side, &new.name);
            let done = match new.script {
                None if runs(&new.name) && !built.data_changed => Ok(News::Unchanged { resource }),
                None => host
                    .restart(&new.name)
                    .map(|()| News::Reloaded { resource })
                    .map_err(Into::into),
                Some(script) => put(host, &new.name, script),
            };
            let running = runs(&new.name);
            // What was refused is tried again when something changes.
            let wasm = if done.is_ok() { new.wasm } else { Vec::new() };
            news.push(done.unwrap_or_else(|error| News::Failed {
                resource: new.name.clone(),
                error,
                running,
            }));
            scripts.push(Current {
                name: new.name,
                wasm,
            });
        }
        watched.scripts = scripts;
        news
    }
}

fn put(host: &Host, name: &str, script: Result<Script, LoadError>) -> Result<News, WatchError> {
    let script = script?;
    let resource = name.to_owned();
    if host.state(name).is_some() {
        host.reload(name, &script)?;
        return Ok(News::Reloaded { resource });
    }
    host.load_script(name, &script)?;
    host.start(name)?;
    Ok(News::Started { resource })
}

/// Whether scripts are made of this file and do not see it otherwise: when they are the same
/// after its change, nothing has changed.
fn is_made_into_scripts(path: &Path, is_built: bool) -> bool {
    let ends_with = |ending: &str| path.extension().is_some_and(|found| found == ending);
    if !is_built {
        return ends_with("wasm");
    }
    let name = path.file_name();
    ends_with("rs") || name.is_some_and(|name| name == "Cargo.toml" || name == "Cargo.lock")
}

/// A path that can be compared with others. It may be that of a file that is gone.
fn real(path: &Path) -> PathBuf {
    if let Ok(path) = path.canonicalize() {
        return path;
    }
    match (path.parent().map(Path::canonicalize), path.file_name()) {
        (Some(Ok(folder)), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}

impl Job {
    /// The resource's name.
    pub fn resource(&self) -> &str {
        self.package.name()
    }

    /// Whether cargo builds it, which may take a while.
    pub fn is_cargo_package(&self) -> bool {
        self.package.is_cargo_package()
    }

    /// Builds and compiles. What goes wrong is said when it is
    /// [installed](Watch::install).
    pub fn run(self) -> Built {
        self.build().compile()
    }

    /// Builds one after the other, since cargo does not build two at a time, and then
    /// compiles all of them at the same time. The order stays. `begin` is shown each before
    /// it is built.
    pub fn run_all(jobs: Vec<Self>, mut begin: impl FnMut(&Self)) -> Vec<Built> {
        let each = jobs.into_iter().map(|job| {
            begin(&job);
            job.build()
        });
        compile(each.collect())
    }

    fn build(self) -> Made {
        let mut package = self.package.clone();
        let (sources, inputs) = match self.make(&mut package) {
            Ok((sources, inputs)) => (Ok(sources), inputs),
            Err(error) => (Err(error.into()), Vec::new()),
        };
        Made {
            job: Self { package, ..self },
            sources,
            inputs,
        }
    }

    fn make(
        &self,
        package: &mut Package,
    ) -> Result<(Vec<ResourceSource>, Vec<PathBuf>), PackageError> {
        // Its manifest may have changed.
        let mut found = package::find(package.path())?.into_iter();
        if let Some(found) = found.find(|found| found.name() == package.name()) {
            *package = found;
        }
        let sources = package.scripts(self.side, &self.options, &self.all)?;
        let root = real(package.path());
        let mut inputs = BTreeSet::new();
        for source in &sources {
            if package.is_cargo_package() {
                inputs.extend(inputs_of(&source.path, &root));
            } else {
                inputs.insert(real(&source.path));
            }
        }
        Ok((sources, inputs.into_iter().collect()))
    }

    fn is_known(&self, source: &ResourceSource) -> bool {
        let mut known = self.known.iter();
        known.any(|(name, wasm)| *name == source.name && *wasm == source.wasm)
    }
}

/// A job whose scripts are not compiled yet.
struct Made {
    job: Job,
    sources: Result<Vec<ResourceSource>, WatchError>,
    inputs: Vec<PathBuf>,
}

impl Made {
    fn compile(self) -> Built {
        let mut built = compile(vec![self]);
        built.remove(0)
    }
}

fn compile(made: Vec<Made>) -> Vec<Built> {
    let changed: Vec<_> = made
        .iter()
        .flat_map(|made| {
            let sources = made.sources.iter().flatten();
            sources.filter(|source| !made.job.is_known(source))
        })
        .map(|source| (source.name.as_str(), source.wasm.as_slice()))
        .collect();
    let compiler = made.first().map(|made| made.job.compiler.clone());
    let compiled = compiler.map(|compiler| compiler.compile_all(&changed));
    let mut compiled = compiled.into_iter().flatten();
    let built = made.into_iter().map(|made| {
        let Made {
            job,
            sources,
            inputs,
        } = made;
        let scripts = sources.map(|sources| {
            let each = sources.into_iter().map(|source| New {
                script: if job.is_known(&source) {
                    None
                } else {
                    compiled.next()
                },
                name: source.name,
                wasm: source.wasm,
            });
            each.collect()
        });
        Built {
            place: job.place,
            package: job.package,
            inputs,
            scripts,
            data_changed: job.data_changed,
        }
    });
    built.collect()
}

/// The sources outside of a package's folder that cargo built it from, and the manifests
/// that belong to them. Cargo leaves a list beside what it has built.
fn inputs_of(wasm: &Path, root: &Path) -> Vec<PathBuf> {
    let list = std::fs::read_to_string(wasm.with_extension("d")).unwrap_or_default();
    let mut inputs = BTreeSet::new();
    let mut folders = BTreeSet::new();
    let own = std::iter::once(root.join("Cargo.toml"));
    for file in dependencies(&list)
        .into_iter()
        .map(|file| real(&file))
        .chain(own)
    {
        let above = file.ancestors().skip(1);
        for folder in above.take_while(|folder| folders.insert(folder.to_path_buf())) {
            for name in ["Cargo.toml", "Cargo.lock"] {
                let manifest = folder.join(name);
                if manifest.is_file() {
                    inputs.insert(manifest);
                }
            }
        }
        inputs.insert(file);
    }
    let outside = inputs.into_iter();
    outside
        .filter(|file| !file.starts_with(root) && file.is_file())
        .collect()
}

/// The files after the colon of each rule in a makefile, as cargo writes them.
fn dependencies(list: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for line in list.lines() {
        let Some((_, named)) = line.split_once(": ") else {
            continue;
        };
        let mut file = String::new();
        let mut characters = named.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                '\\' if characters.peek() == Some(&' ') => {
                    characters.next();
                    file.push(' ');
                }
                ' ' => files.push(std::mem::take(&mut file)),
                other => file.push(other),
            }
        }
        files.push(file);
    }
    let named = files.into_iter().filter(|file| !file.is_empty());
    named.map(PathBuf::from).collect()
}

/// When a file was written, and how long it is.
type Stamp = (Option<SystemTime>, u64);

/// Finds out what has changed by looking at all files again and again.
///
/// What build tools and version control keep is left out: folders that begin with a dot, and
/// those that are marked as a cache or named `target` or `node_modules`.
#[derive(Debug, Default)]
pub struct Polling {
    known: Option<BTreeMap<PathBuf, Stamp>>,
    roots: Vec<PathBuf>,
    pending: BTreeSet<PathBuf>,
}

impl Polling {
    /// One that has not looked yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Looks at everything below these folders, and answers what has changed since the last
    /// call, once it has stopped changing: files are written in pieces, and several at a
    /// time. A folder that is new among them counts as unchanged, hence the first call answers
    /// nothing.
    pub fn look(&mut self, roots: &[PathBuf]) -> Vec<PathBuf> {
        let mut now = BTreeMap::new();
        for root in roots {
            stamp(root, &mut now, 0);
        }
        let Some(before) = self.known.replace(now) else {
            self.roots = roots.to_vec();
            return Vec::new();
        };
        let roots_before = std::mem::replace(&mut self.roots, roots.to_vec());
        let under =
            |roots: &[PathBuf], path: &Path| roots.iter().any(|root| path.starts_with(root));
        let now = self.known.iter().flatten();
        let mut changed: Vec<_> = now
            .filter(|(path, stamp)| before.get(*path) != Some(stamp) && under(&roots_before, path))
            .map(|(path, _)| path.clone())
            .collect();
        let is_gone = |path: &&PathBuf| {
            under(roots, path) && !self.known.iter().any(|now| now.contains_key(*path))
        };
        changed.extend(before.keys().filter(is_gone).cloned());
        let settled = changed.is_empty();
        self.pending.extend(changed);
        if settled {
            std::mem::take(&mut self.pending).into_iter().collect()
        } else {
            Vec::new()
        }
    }
}

/// Deeper folders belong to no script.
const MOST_NESTED: u32 = 32;

fn stamp(path: &Path, into: &mut BTreeMap<PathBuf, Stamp>, depth: u32) {
    // What cannot be read is as good as gone.
    let Ok(about) = std::fs::metadata(path) else {
        return;
    };
    if !about.is_dir() {
        let stamp = (about.modified().ok(), about.len());
        into.insert(path.to_owned(), stamp);
        return;
    }
    let Ok(entries) = std::fs::read_dir(path) else {
        return;
    };
    for entry in entries.flatten() {
        let inside = entry.path();
        let name = entry.file_name();
        let is_left_out = name.to_string_lossy().starts_with('.')
            || name == "target"
            || name == "node_modules"
            || inside.join("CACHEDIR.TAG").is_file();
        if !is_left_out && depth < MOST_NESTED {
            stamp(&inside, into, depth + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_list_of_files() {
        let list = "/t/a.wasm: /a/src/lib.rs /a/with\\ space/mod.rs\n\n/t/b: /b\\c.rs\nbroken\n";
        assert_eq!(
            dependencies(list),
            [
                Path::new("/a/src/lib.rs"),
                Path::new("/a/with space/mod.rs"),
                Path::new("/b\\c.rs")
            ]
        );
        assert!(dependencies("").is_empty());
    }

    #[test]
    fn scripts_are_made_of_sources_or_there_already() {
        for source in ["a/src/lib.rs", "Cargo.toml", "x/Cargo.lock"] {
            assert!(is_made_into_scripts(Path::new(source), true), "{source}");
            assert!(!is_made_into_scripts(Path::new(source), false), "{source}");
        }
        for data in ["a/html/index.html", "fxmanifest.lua", "rs", "data.toml"] {
            assert!(!is_made_into_scripts(Path::new(data), true), "{data}");
        }
        assert!(is_made_into_scripts(Path::new("a/server.wasm"), false));
    }

    #[test]
    fn polling_answers_when_all_is_quiet() {
        let own = format!("host-shim-polling-{}", std::process::id());
        let folder = std::env::temp_dir().join(own);
        let _ = std::fs::remove_dir_all(&folder);
        for inside in ["src", "target", ".git", "cache"] {
            std::fs::create_dir_all(folder.join(inside)).unwrap();
        }
        std::fs::write(folder.join("cache/CACHEDIR.TAG"), "x").unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
        write("src/lib.rs", "1");
        write("old.txt", "1");
        let roots = [folder.clone()];
        let mut polling = Polling::new();
        assert!(polling.look(&roots).is_empty());
        assert!(polling.look(&roots).is_empty());

        write("src/lib.rs", "22");
        write("target/a.wasm", "22");
        write(".git/index", "22");
        write("cache/b", "22");
        assert!(polling.look(&roots).is_empty());
        write("new.txt", "1");
        std::fs::remove_file(folder.join("old.txt")).unwrap();
        assert!(polling.look(&roots).is_empty());
        let names = ["new.txt", "old.txt", "src/lib.rs"];
        assert_eq!(polling.look(&roots), names.map(|name| folder.join(name)));
        assert!(polling.look(&roots).is_empty());
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
