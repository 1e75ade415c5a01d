//! The generator as a library and as a program, on small databases of every shape.

mod errors;
mod files;
mod program;

use std::path::{Path, PathBuf};

use native_gen::{Binding, Database, Set, Source, SpecialCases, bind};

/// A file of the test data.
fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name)
}

fn source(name: &str) -> Source {
    Source {
        name: name.to_owned(),
        text: std::fs::read_to_string(data(name)).expect("a file of the test data"),
    }
}

fn database(names: &[&str], game: Option<Set>) -> Database {
    let sources: Vec<Source> = names.iter().map(|name| source(name)).collect();
    Database::read(&sources, game, &SpecialCases::built_in()).expect("good data")
}

fn bindings(database: &Database, set: Set) -> Vec<Binding<'_>> {
    bind(database, set, &SpecialCases::built_in()).expect("good data")
}

/// An empty folder of the test's own.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if path.exists() {
        std::fs::remove_dir_all(&path).expect("a folder that can be removed");
    }
    std::fs::create_dir_all(&path).expect("a folder that can be made");
    path
}
