//! The key-value stores in a file.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value as Json};

use crate::kvp::Stored;

pub(crate) type All = BTreeMap<String, BTreeMap<String, Stored>>;

/// Why a file of key-value stores cannot be used. The file is as it was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KvpError {
    /// It cannot be read.
    #[error("the key-value file {path} cannot be read: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It cannot be written.
    #[error("the key-value file {path} cannot be written: {source}")]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Somebody else has it open.
    #[error(
        "the key-value file {path} is in use by another program: stop that one, or name another file"
    )]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// There is something else in it.
    #[error(
        "{path} is no key-value file: {reason}; it was left as it is: repair it, or move it away to begin without values"
    )]
    Broken {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        reason: String,
    },
}

/// An open file. It is written as a whole, beside the old one, which it then replaces: a
/// crash leaves the one or the other.
pub(crate) struct KvpFile {
    path: PathBuf,
    /// Locked as long as it is open. A file of its own, because the other is replaced. It
    /// stays: whoever removed it could take it from somebody who has just locked it.
    _lock: File,
}

const FORMAT: &str = "cfx-kvp 1";

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

impl KvpFile {
    /// Opens a file that need not exist yet, and reads what is in it.
    pub(crate) fn open(path: &Path) -> Result<(Self, All), KvpError> {
        let write = |source| KvpError::Write {
            path: path.to_owned(),
            source,
        };
        let lock_path = beside(path, ".lock");
        let lock = File::options()
            .create(true)
            .write(true)
            .truncate(false)
            .open(&lock_path)
            .map_err(write)?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => KvpError::InUse {
                path: path.to_owned(),
            },
            TryLockError::Error(source) => write(source),
        })?;
        let file = Self {
            path: path.to_owned(),
            _lock: lock,
        };
        let all = match fs::read(path) {
            Ok(bytes) => decode(&bytes).map_err(|reason| KvpError::Broken {
                path: path.to_owned(),
                reason,
            })?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => All::new(),
            Err(source) => {
                return Err(KvpError::Read {
                    path: path.to_owned(),
                    source,
                });
            }
        };
        Ok((file, all))
    }

    pub(crate) fn save(&self, all: &All) -> Result<(), KvpError> {
        let new = beside(&self.path, ".new");
        let written = (|| {
            let mut file = File::create(&new)?;
            file.write_all(encode(all).as_bytes())?;
            file.sync_all()?;
            drop(file);
            fs::rename(&new, &self.path)
        })();
        written.map_err(|source| {
            // Of no use, and in the way of nobody.
            let _ = fs::remove_file(&new);
            KvpError::Write {
                path: self.path.clone(),
                source,
            }
        })
    }
}

fn encode(all: &All) -> String {
    let one = |(key, value): (&String, &Stored)| {
        let tagged = |tag: &str, value: Json| Json::Object(Map::from_iter([(tag.into(), value)]));
        let json = match value {
            Stored::Int(value) => Json::from(*value),
            // Nothing else that JSON has no number for.
            Stored::Float(value) if !value.is_finite() => {
                tagged("float_bits", value.to_bits().into())
            }
            Stored::Float(value) => tagged("float", f64::from(*value).into()),
            Stored::Text(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => text.into(),
                Err(_) => tagged("bytes", hex(bytes).into()),
            },
        };
        (key.clone(), json)
    };
    let stores = all.iter().filter(|(_, store)| !store.is_empty());
    let stores = stores.map(|(resource, store)| {
        (
            resource.clone(),
            Json::Object(store.iter().map(one).collect()),
        )
    });
    let whole = Json::Object(Map::from_iter([
        ("format".to_owned(), FORMAT.into()),
        ("resources".to_owned(), Json::Object(stores.collect())),
    ]));
    format!("{whole:#}\n")
}

fn hex(bytes: &[u8]) -> String {
    let digit = |digit: u8| char::from_digit(digit.into(), 16).unwrap_or('0');
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    digits.map(digit).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().map(|digit| digit.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    let bytes = digits.chunks_exact(2);
    bytes
        .map(|pair| u8::try_from(pair[0] << 4 | pair[1]).ok())
        .collect()
}

fn decode(bytes: &[u8]) -> Result<All, String> {
    let whole: Json = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    match whole.get("format").and_then(Json::as_str) {
        Some(FORMAT) => {}
        Some(other) => return Err(format!("its format is \"{other}\" instead of \"{FORMAT}\"")),
        None => return Err(format!("it does not say \"format\": \"{FORMAT}\"")),
    }
    let Some(Json::Object(resources)) = whole.get("resources") else {
        return Err("it has no table \"resources\"".to_owned());
    };
    let mut all = All::new();
    for (resource, values) in resources {
        let Json::Object(values) = values else {
            return Err(format!("the store of resource \"{resource}\" is no table"));
        };
        let mut store = BTreeMap::new();
        for (key, value) in values {
            let value = stored(value).ok_or_else(|| {
                format!(
                    "resource \"{resource}\" has {value} under \"{key}\", which is neither text, nor an integer of 32 bits, nor {{\"float\": 1.5}}, nor {{\"bytes\": \"00ff\"}}"
                )
            })?;
            store.insert(key.clone(), value);
        }
        all.insert(resource.clone(), store);
    }
    Ok(all)
}

fn stored(json: &Json) -> Option<Stored> {
    match json {
        Json::String(text) => Some(text.as_str().into()),
        Json::Number(number) => Some(i32::try_from(number.as_i64()?).ok()?.into()),
        Json::Object(tagged) if tagged.len() == 1 => {
            let (tag, value) = tagged.iter().next()?;
            match tag.as_str() {
                #[allow(clippy::cast_possible_truncation, reason = "it was one of 32 bits")]
                "float" => Some((value.as_f64()? as f32).into()),
                "float_bits" => {
                    let bits = u32::try_from(value.as_u64()?).ok()?;
                    Some(f32::from_bits(bits).into())
                }
                "bytes" => Some(unhex(value.as_str()?)?.into()),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_comes_back() {
        let values = [
            Stored::from("text \"with\" \n everything \u{1F697}"),
            Stored::from(""),
            Stored::from(vec![0xff, 0, 0xfe]),
            Stored::from(i32::MIN),
            Stored::from(i32::MAX),
            Stored::from(0.1_f32),
            Stored::from(f32::MIN_POSITIVE / 2.0),
            Stored::from(-0.0_f32),
            Stored::from(f32::INFINITY),
        ];
        let store: BTreeMap<_, _> = values
            .into_iter()
            .enumerate()
            .map(|(number, value)| (format!("key {number}"), value))
            .collect();
        let all = All::from([("shop".to_owned(), store)]);
        assert_eq!(decode(encode(&all).as_bytes()), Ok(all));
        let nan = All::from([(
            "a".to_owned(),
            BTreeMap::from([("b".to_owned(), Stored::Float(f32::NAN))]),
        )]);
        let back = decode(encode(&nan).as_bytes()).unwrap();
        assert!(matches!(back["a"]["b"], Stored::Float(value) if value.is_nan()));
    }

    #[test]
    fn what_is_wrong_is_said() {
        let wrong = |text: &str| decode(text.as_bytes()).unwrap_err();
        let with = |values: &str| {
            wrong(&format!(
                "{{\"format\": \"{FORMAT}\", \"resources\": {values}}}"
            ))
        };
        assert!(wrong("{\"format\"").contains("line 1"));
        assert!(wrong("[]").contains("does not say"));
        assert!(wrong("{\"format\": \"cfx-kvp 2\"}").contains("cfx-kvp 2"));
        assert!(with("3").contains("no table"));
        assert!(with("{\"shop\": 3}").contains("\"shop\""));
        for value in [
            "1.5",
            "3000000000",
            "null",
            "{\"bytes\": \"0\"}",
            "{\"bytes\": \"\u{e9}\"}",
            "{\"float\": 1, \"x\": 2}",
            "{\"float_bits\": -1}",
        ] {
            let error = with(&format!("{{\"shop\": {{\"stock\": {value}}}}}"));
            assert!(error.contains("under \"stock\""), "{error}");
        }
    }

    #[test]
    fn no_bytes_panic_and_no_part_is_taken_for_the_whole() {
        let store = BTreeMap::from([
            ("a".to_owned(), Stored::from("text")),
            ("b".to_owned(), Stored::from(0.5_f32)),
            ("c".to_owned(), Stored::from(vec![0xff])),
        ]);
        let all = All::from([("shop".to_owned(), store)]);
        let whole = encode(&all).into_bytes();
        for end in 0..whole.len() - 1 {
            assert!(decode(&whole[..end]).is_err(), "{end}");
        }
        for place in 0..whole.len() {
            for bit in 0..8 {
                let mut broken = whole.clone();
                broken[place] ^= 1 << bit;
                let _ = decode(&broken);
            }
        }
    }
}
