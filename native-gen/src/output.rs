//! The folder that the files are in.

use std::path::{Path, PathBuf};
use std::{fs, io};

use thiserror::Error;

use crate::emit::{Files, MARK};

/// A file or folder that cannot be read or written.
#[derive(Debug, Error)]
#[error("{}: {error}", path.display())]
pub struct OutputError {
    /// The file.
    pub path: PathBuf,
    /// Why.
    #[source]
    pub error: io::Error,
}

/// How a file is not what would be generated.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Difference {
    /// It does not exist.
    #[error("{} is missing", .0.display())]
    Missing(PathBuf),
    /// Its content is another.
    #[error("{} is not what would be generated", .0.display())]
    Other(PathBuf),
    /// It was generated once.
    #[error("{} would not be generated any more", .0.display())]
    Stale(PathBuf),
}

fn at<T>(path: &Path, result: io::Result<T>) -> Result<T, OutputError> {
    result.map_err(|error| OutputError {
        path: path.to_owned(),
        error,
    })
}

/// Every way in which the folder is not what would be generated, by file.
///
/// # Errors
/// Files that cannot be read.
pub fn compare(files: &Files, folder: &Path) -> Result<Vec<Difference>, OutputError> {
    let mut differences = Vec::new();
    for (name, text) in files {
        let path = folder.join(name);
        match fs::read(&path) {
            Ok(bytes) if bytes == text.as_bytes() => {}
            Ok(_) => differences.push(Difference::Other(path)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                differences.push(Difference::Missing(path));
            }
            Err(error) => return Err(OutputError { path, error }),
        }
    }
    if folder.is_dir() {
        let mut stale = Vec::new();
        for entry in at(folder, fs::read_dir(folder))? {
            let path = at(folder, entry)?.path();
            let name = path.file_name().and_then(|name| name.to_str());
            let generated = path.extension().is_some_and(|extension| extension == "rs")
                && at(&path, fs::read(&path))?.starts_with(MARK.as_bytes());
            if generated && !name.is_some_and(|name| files.contains_key(name)) {
                stale.push(path);
            }
        }
        stale.sort();
        differences.extend(stale.into_iter().map(Difference::Stale));
    }
    Ok(differences)
}

/// Makes the folder what it should be. Files that are right already are left alone, and
/// so are those that this program did not make.
///
/// # Errors
/// The first file that cannot be read or written.
pub fn write(files: &Files, folder: &Path) -> Result<Vec<Difference>, OutputError> {
    at(folder, fs::create_dir_all(folder))?;
    let differences = compare(files, folder)?;
    for difference in &differences {
        match difference {
            Difference::Stale(path) => at(path, fs::remove_file(path))?,
            Difference::Missing(path) | Difference::Other(path) => {
                let name = path.file_name().and_then(|name| name.to_str());
                let text = &files[name.expect("made of one of these names")];
                at(path, fs::write(path, text))?;
            }
        }
    }
    Ok(differences)
}
