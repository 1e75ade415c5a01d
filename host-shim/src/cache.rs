//! Compiled scripts on disk, so that the next start of the program need not compile them.

use std::fmt;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use wasmtime::{Engine, Module};

/// What every file begins with; the last byte is the format's version.
const MAGIC: [u8; 8] = *b"cfxwasm\x01";

/// The magic, the checksum of all that follows, its length.
const HEADER: usize = 8 + 32 + 8;

/// How files are named.
const EXTENSION: &str = "cwasm";

/// By default, files are removed, oldest first, when all of them are larger than this.
const SIZE: u64 = 512 << 20;

/// A folder of compiled scripts. A clone is another handle to it. Hosts on several threads and
/// several programs may share one.
///
/// A script is found by its content, the compiler's version, this machine's processor and the
/// settings that change the code, so that nothing of it is ever out of date. What is broken,
/// or written by another version, is compiled anew and replaced. Nothing about the cache makes
/// a compilation fail: if the folder cannot be used, scripts are compiled each time.
///
/// The files hold machine code, so whoever can write to the folder can run code in the host.
/// A new folder is made for its owner alone, and one that everybody may write to is not used.
///
/// ```
/// use host_shim::{Cache, Compiler, Settings};
///
/// let folder = std::env::temp_dir().join(format!("cfx-cache-{}", std::process::id()));
/// let settings = Settings { cache: Some(Cache::new(&folder)), ..Settings::default() };
/// let wasm = wat::parse_str("(module)")?;
/// Compiler::new(&settings).compile("empty", &wasm)?;
///
/// // In the next run of the program:
/// let cache = Cache::new(&folder);
/// let settings = Settings { cache: Some(cache.clone()), ..Settings::default() };
/// Compiler::new(&settings).compile("empty", &wasm)?;
/// assert_eq!((cache.hits(), cache.misses()), (1, 0));
/// # std::fs::remove_dir_all(folder)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Cache {
    inner: Arc<Inner>,
}

struct Inner {
    folder: PathBuf,
    size: u64,
    hits: AtomicU64,
    misses: AtomicU64,
}

impl Cache {
    /// A cache in this folder, which is made when something is written to it.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self::with_size(folder, SIZE)
    }

    /// [`new`](Self::new) with another size, in bytes, than the usual 512 MiB. When the files
    /// are larger together, those that were not used for the longest time are removed.
    pub fn with_size(folder: impl Into<PathBuf>, size: u64) -> Self {
        Self {
            inner: Arc::new(Inner {
                folder: folder.into(),
                size,
                hits: AtomicU64::new(0),
                misses: AtomicU64::new(0),
            }),
        }
    }

    /// The user's own cache: `host-shim` in the folder that the system has for such files.
    /// `None` if the system does not say which that is.
    pub fn of_user() -> Option<Self> {
        let variable = |name| {
            let value = std::env::var_os(name).filter(|value| !value.is_empty());
            value.map(PathBuf::from).filter(|path| path.is_absolute())
        };
        let folder = if cfg!(windows) {
            variable("LOCALAPPDATA")?
        } else if cfg!(target_os = "macos") {
            variable("HOME")?.join("Library/Caches")
        } else {
            variable("XDG_CACHE_HOME").or_else(|| Some(variable("HOME")?.join(".cache")))?
        };
        Some(Self::new(folder.join("host-shim")))
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.inner.folder
    }

    /// How many scripts were taken from it, by all handles to it.
    pub fn hits(&self) -> u64 {
        self.inner.hits.load(Ordering::Relaxed)
    }

    /// How many scripts had to be compiled.
    pub fn misses(&self) -> u64 {
        self.inner.misses.load(Ordering::Relaxed)
    }

    /// A module from its bytes.
    pub(crate) fn module(&self, engine: &Engine, wasm: &[u8]) -> wasmtime::Result<Module> {
        let path = self.inner.folder.join(file_name(engine, wasm));
        if let Some(module) = self.read(engine, &path) {
            self.inner.hits.fetch_add(1, Ordering::Relaxed);
            return Ok(module);
        }
        self.inner.misses.fetch_add(1, Ordering::Relaxed);
        let module = Module::new(engine, wasm)?;
        // Whatever goes wrong here costs the next start a compilation, and nothing else.
        if let Ok(code) = module.serialize()
            && self.write(&path, &code).is_ok()
        {
            let _ = self.prune();
        }
        Ok(module)
    }

    fn read(&self, engine: &Engine, path: &Path) -> Option<Module> {
        if !is_private(&self.inner.folder) {
            return None;
        }
        let mut file = File::open(path).ok()?;
        if !file.metadata().ok()?.is_file() {
            return None;
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok()?;
        let code = verified(&bytes)?;
        let module = deserialize(engine, code)?;
        // Used now: what was not used for long is removed first.
        let _ = File::options()
            .append(true)
            .open(path)
            .and_then(|file| file.set_modified(SystemTime::now()));
        Some(module)
    }

    /// Under another name first, so that nobody reads half a file.
    fn write(&self, path: &Path, code: &[u8]) -> io::Result<()> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        make_folder(&self.inner.folder)?;
        if !is_private(&self.inner.folder) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let mut own = path.as_os_str().to_owned();
        own.push(format!(".{}.{count}.tmp", std::process::id()));
        let own = PathBuf::from(own);
        let written = File::options()
            .write(true)
            .create_new(true)
            .open(&own)
            .and_then(|mut file| {
                let length = (code.len() as u64).to_le_bytes();
                file.write_all(&MAGIC)?;
                file.write_all(checksum(&length, code).as_bytes())?;
                file.write_all(&length)?;
                file.write_all(code)
            })
            .and_then(|()| fs::rename(&own, path));
        if written.is_err() {
            let _ = fs::remove_file(&own);
        }
        written
    }

    /// Removes the oldest files while all of them are too large.
    fn prune(&self) -> io::Result<()> {
        let mut files = Vec::new();
        let mut whole = 0_u64;
        for entry in fs::read_dir(&self.inner.folder)? {
            let entry = entry?;
            let path = entry.path();
            let known = ["tmp", EXTENSION].map(Some);
            let extension = path.extension().and_then(|extension| extension.to_str());
            // What somebody else has put here is none of ours.
            if !known.contains(&extension) {
                continue;
            }
            let Ok(metadata) = entry.metadata() else {
                continue;
            };
            whole += metadata.len();
            files.push((metadata.modified()?, metadata.len(), path));
        }
        if whole <= self.inner.size {
            return Ok(());
        }
        files.sort();
        for (_, size, path) in files {
            if whole <= self.inner.size {
                break;
            }
            if fs::remove_file(path).is_ok() {
                whole -= size;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cache").field(&self.inner.folder).finish()
    }
}

/// The content, and everything else that the code depends on.
fn file_name(engine: &Engine, wasm: &[u8]) -> String {
    let mut settings = DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut settings);
    let settings = settings.finish();
    format!(
        "{}-{settings:016x}.{EXTENSION}",
        blake3::hash(wasm).to_hex()
    )
}

fn checksum(length: &[u8], code: &[u8]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(length).update(code);
    hasher.finalize()
}

/// The code in a file, if the file is whole.
fn verified(file: &[u8]) -> Option<&[u8]> {
    let (header, code) = file.split_at_checked(HEADER)?;
    let (magic, rest) = header.split_at(MAGIC.len());
    let (sum, length) = rest.split_at(32);
    let intact = magic == MAGIC
        && length == (code.len() as u64).to_le_bytes()
        && sum == checksum(length, code).as_bytes();
    intact.then_some(code)
}

/// `None` if it is code of another engine.
fn deserialize(engine: &Engine, code: &[u8]) -> Option<Module> {
    // SAFETY: the bytes are what `Module::serialize` gave to this file's `write`: they carry
    // the magic of this format and a checksum of all of them, hence were neither cut nor
    // changed by accident, and the folder can be written by nobody else than the user whose
    // program this is (`is_private`). Wasmtime itself refuses code of another version of it,
    // another processor, or other settings.
    unsafe { Module::deserialize(engine, code) }.ok()
}

#[cfg(unix)]
fn make_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

#[cfg(not(unix))]
fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// Whether only its owner can put files there.
#[cfg(unix)]
fn is_private(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(folder)
        .is_ok_and(|known| known.is_dir() && known.permissions().mode() & 0o002 == 0)
}

/// Folders in a user's profile are the user's alone.
#[cfg(not(unix))]
fn is_private(folder: &Path) -> bool {
    folder.is_dir()
}
