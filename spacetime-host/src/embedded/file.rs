//! The store's file: records one after the other, each with its length and a checksum.
//!
//! A record that was not written to its end is the last one, and dropped. Opening writes the
//! file anew with what is left of all records, beside the old one, which it then replaces.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use spacetime_abi::{Declaration, TableDeclaration, decode, encode};
use spacetimedb_lib::de::Deserialize;
use spacetimedb_lib::ser::Serialize;

use crate::embedded::error::StoreError;

const MAGIC: &[u8; 8] = b"cfxstdb\x01";

/// Something that changed the store.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub(crate) enum Record {
    /// How many identities were given.
    Issued(u64),
    Table(TableRecord),
    Function(FunctionRecord),
    Transaction(TransactionRecord),
}

/// A table was made, or made anew without rows.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub(crate) struct TableRecord {
    pub(crate) database: String,
    pub(crate) table: TableDeclaration,
    pub(crate) event: bool,
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub(crate) struct FunctionRecord {
    pub(crate) database: String,
    pub(crate) declaration: Declaration,
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub(crate) struct TransactionRecord {
    pub(crate) database: String,
    pub(crate) tables: Vec<TableChanges>,
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
#[sats(crate = spacetimedb_lib)]
pub(crate) struct TableChanges {
    pub(crate) table: String,
    pub(crate) deletes: Vec<Vec<u8>>,
    pub(crate) inserts: Vec<Vec<u8>>,
}

/// A file that is being appended to.
#[derive(Debug)]
pub(crate) struct File {
    path: PathBuf,
    file: Option<fs::File>,
}

fn failed(path: &Path, error: &std::io::Error) -> StoreError {
    StoreError::File(format!("{}: {error}", path.display()))
}

impl File {
    /// Reads the file. It is not written to before [`rewrite`](File::rewrite).
    pub(crate) fn open(path: &Path) -> Result<(Self, Vec<Record>), StoreError> {
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(failed(path, &error)),
        };
        let records = if bytes.is_empty() {
            Vec::new()
        } else {
            let rest = bytes.strip_prefix(MAGIC).ok_or_else(|| {
                StoreError::File(format!("{} is no store of this version", path.display()))
            })?;
            read(rest)
        };
        let file = Self {
            path: path.to_owned(),
            file: None,
        };
        Ok((file, records))
    }

    /// Puts a file with these records in the place of this one.
    pub(crate) fn rewrite(self, records: &[Record]) -> Result<Self, StoreError> {
        let mut name = self.path.file_name().unwrap_or_default().to_owned();
        name.push(".new");
        let new = self.path.with_file_name(name);
        let write = || {
            let mut bytes = MAGIC.to_vec();
            for record in records {
                put(&mut bytes, record);
            }
            let mut file = fs::File::create(&new)?;
            file.write_all(&bytes)?;
            file.sync_all()?;
            drop(file);
            fs::rename(&new, &self.path)?;
            fs::OpenOptions::new().append(true).open(&self.path)
        };
        let file = write().map_err(|error| failed(&self.path, &error))?;
        Ok(Self {
            path: self.path,
            file: Some(file),
        })
    }

    pub(crate) fn append(&mut self, record: &Record) -> Result<(), StoreError> {
        let Some(file) = &mut self.file else {
            return Ok(());
        };
        let mut bytes = Vec::new();
        put(&mut bytes, record);
        let len = file.metadata().map(|data| data.len());
        let written = file.write_all(&bytes);
        if written.is_err()
            && let Ok(len) = len
        {
            // Half a record would hide those that follow.
            let _ = file.set_len(len);
        }
        written.map_err(|error| failed(&self.path, &error))
    }
}

fn put(to: &mut Vec<u8>, record: &Record) {
    let body = encode(record);
    // No transaction comes near 4 GiB: its rows are in memory several times.
    let len = u32::try_from(body.len()).unwrap_or(u32::MAX);
    to.extend_from_slice(&len.to_le_bytes());
    to.extend_from_slice(&checksum(&body).to_le_bytes());
    to.extend_from_slice(&body);
}

fn read(mut rest: &[u8]) -> Vec<Record> {
    let mut records = Vec::new();
    while let Some((len, after)) = rest.split_first_chunk()
        && let Some((sum, after)) = after.split_first_chunk()
        && let Some((body, after)) = after.split_at_checked(u32::from_le_bytes(*len) as usize)
        && checksum(body) == u32::from_le_bytes(*sum)
        && let Ok(record) = decode(body)
    {
        records.push(record);
        rest = after;
    }
    records
}

/// FNV-1a: against half-written records, not against anybody.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811C_9DC5, |sum, byte| {
        (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}
