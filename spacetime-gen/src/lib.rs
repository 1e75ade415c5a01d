#![doc = include_str!("../README.md")]

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use spacetimedb_lib::db::raw_def::v9::RawModuleDefV9;
use spacetimedb_lib::de::serde::DeserializeWrapper;

mod emit;
mod http;
mod names;

pub use http::fetch;

/// Why there is nothing generated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// Its path.
        path: PathBuf,
        /// What went wrong.
        source: io::Error,
    },
    /// The server did not give its schema.
    #[error("{url}: {problem}")]
    Server {
        /// What was asked for.
        url: String,
        /// What went wrong.
        problem: String,
    },
    /// It is not a schema as a server gives it for `schema?version=9`.
    #[error(
        "this is not a schema of version 9, as `/v1/database/NAME/schema?version=9` gives it: {0}"
    )]
    NoSchema(String),
    /// A type that cannot be written in Rust, or not in a script.
    #[error("{place}: {problem}")]
    Type {
        /// Where it is used.
        place: String,
        /// What is wrong with it.
        problem: String,
    },
    /// A path to a crate that is none.
    #[error("`{0}` is not the path of a crate, such as `cfx::spacetime`")]
    Path(String),
}

/// What to generate.
///
/// ```
/// use spacetime_gen::Options;
///
/// let schema = r#"{
///     "typespace": {"types": []}, "tables": [], "types": [], "misc_exports": [],
///     "row_level_security": [], "reducers": [{
///         "name": "setName", "lifecycle": {"none": []},
///         "params": {"elements": [{"name": {"some": "name"}, "algebraic_type": {"String": []}}]}
///     }]
/// }"#;
/// let code = Options::default().generate(schema)?;
/// assert!(code.contains(r#"#[reducer(name = "setName")]"#));
/// assert!(code.contains("pub fn set_name(name: ::std::string::String);"));
/// # Ok::<(), spacetime_gen::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// Where the generated code finds `cfx-spacetime`; `cfx::spacetime` by default.
    pub krate: String,
    /// Private tables too, which only the database's owner may read.
    pub private: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            krate: "cfx::spacetime".to_owned(),
            private: false,
        }
    }
}

impl Options {
    /// Where the generated code finds `cfx-spacetime`.
    #[must_use]
    pub fn krate(mut self, path: impl Into<String>) -> Self {
        self.krate = path.into();
        self
    }

    /// Private tables too, which only the database's owner may read.
    #[must_use]
    pub fn private(mut self, private: bool) -> Self {
        self.private = private;
        self
    }

    /// The code for a schema, as the server gives it for `schema?version=9`.
    ///
    /// # Errors
    /// It is no schema, or has what cannot be written in a script.
    pub fn generate(&self, schema: &str) -> Result<String, Error> {
        let DeserializeWrapper::<RawModuleDefV9>(module) =
            serde_json::from_str(schema).map_err(|error| Error::NoSchema(error.to_string()))?;
        emit::emit(&module, self)
    }

    /// Writes the code for a schema file to a file of the folder that cargo gives to build
    /// scripts, and has cargo run the build script again when the schema changes. A relative
    /// path of the schema begins at the package.
    ///
    /// # Errors
    /// As of [`generate`](Self::generate), and when a file cannot be read or written.
    pub fn build(&self, schema: impl AsRef<Path>, file: &str) -> Result<PathBuf, Error> {
        let schema = schema.as_ref();
        println!("cargo::rerun-if-changed={}", schema.display());
        let code = self.generate(&read(schema)?)?;
        let path = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join(file);
        write_if_changed(&path, &code)?;
        Ok(path)
    }
}

/// [`Options::build`] by default, for the `main` of a build script.
///
/// # Panics
/// When it fails, with the reason: that is how a build script says so.
#[track_caller]
pub fn build(schema: impl AsRef<Path>, file: &str) {
    if let Err(error) = Options::default().build(schema, file) {
        panic!("{error}");
    }
}

/// Reads a file.
///
/// # Errors
/// It cannot be read.
pub fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::File {
        path: path.to_owned(),
        source,
    })
}

/// Writes a file unless it is like that already, so that nothing is built anew because of it.
/// Answers whether it was written.
///
/// # Errors
/// It cannot be written.
pub fn write_if_changed(path: &Path, text: &str) -> Result<bool, Error> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(false);
    }
    fs::write(path, text).map_err(|source| Error::File {
        path: path.to_owned(),
        source,
    })?;
    Ok(true)
}
