//! The compiled script under test: built once for each test program and set of features.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use host_shim::package::{self, BuildOptions};
use host_shim::{Cache, Compiler, Limits, Script, Settings};

use crate::case::{Case, STACK};

/// The settings that all hosts of a test program share.
pub(crate) fn settings() -> Settings {
    Settings {
        limits: Limits {
            stack: STACK / 4 * 3,
            // An endless loop ends, and a busy machine is no failure.
            time: Some(Duration::from_secs(60)),
            ..Limits::default()
        },
        // Unoptimised, compiling a script takes longer than most tests.
        cache: Cache::of_user(),
        ..Settings::default()
    }
}

pub(crate) fn compiler() -> &'static Compiler {
    static COMPILER: OnceLock<Compiler> = OnceLock::new();
    COMPILER.get_or_init(|| Compiler::new(&settings()))
}

type Built = Result<Vec<(String, Script)>, String>;

/// The scripts of the package under test. The first test that asks builds them; the others
/// wait.
pub(crate) fn scripts(case: &Case) -> Built {
    let features: Vec<String> = case
        .features
        .iter()
        .map(|name| (*name).to_owned())
        .collect();
    let usual = features.is_empty() && !case.no_default_features;
    let options = BuildOptions {
        profile: profile(),
        target_dir: if usual { None } else { variant(case) },
        features,
        no_default_features: case.no_default_features,
        ..BuildOptions::default()
    };
    built(PathBuf::from(case.package), options)
}

/// The scripts of another package, in a folder relative to that under test.
pub(crate) fn scripts_of(case: &Case, folder: &str) -> Built {
    let options = BuildOptions {
        profile: profile(),
        ..BuildOptions::default()
    };
    built(Path::new(case.package).join(folder), options)
}

/// Unoptimised: what is tested changes often, and runs for an instant.
fn profile() -> Option<String> {
    Some(env::var("CFX_TEST_PROFILE").unwrap_or_else(|_| "dev".to_owned()))
}

fn built(folder: PathBuf, options: BuildOptions) -> Built {
    static BUILT: Mutex<BTreeMap<(PathBuf, BuildOptions), Built>> = Mutex::new(BTreeMap::new());
    let key = (folder, options);
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    built
        .entry(key.clone())
        .or_insert_with(|| build(&key.0, &key.1))
        .clone()
}

fn build(folder: &Path, options: &BuildOptions) -> Built {
    let sources = package::build_package(folder, options).map_err(|error| error.to_string())?;
    let scripts = sources.into_iter().map(|source| {
        let script = compiler().compile(&source.name, &source.wasm);
        let script = script.map_err(|error| error.to_string())?;
        Ok((source.name, script))
    });
    scripts.collect()
}

/// A folder for what is built with other features: the file's name is the same, and tests
/// in other processes may read it at the same time. Beside the test program, which lies in
/// `target/<profile>/deps`.
fn variant(case: &Case) -> Option<PathBuf> {
    let program = env::current_exe().ok()?;
    let target = program.ancestors().nth(3)?;
    let mut name = case.features.join("+");
    if case.no_default_features {
        name.insert_str(0, "no-default+");
    }
    let name = name.replace(['/', ':'], "_");
    Some(target.join("cfx-test").join(name))
}
