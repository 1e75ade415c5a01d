//! The database, read for the test alone: nothing of the generator's reader is used.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

pub const FILES: [&str; 5] = [
    "natives_cfx.json",
    "natives_cfx_extra.json",
    "natives_gta5.json",
    "natives_gta5_extra.json",
    "natives_rdr3.json",
];

/// A native, as far as a call depends on it.
pub struct Native {
    pub name: String,
    /// Name and type of each.
    pub params: Vec<(String, String)>,
    pub result: String,
}

/// Where the database is, if it is anywhere.
pub fn folder() -> Option<PathBuf> {
    let folder = match std::env::var_os("CFX_NATIVES_DB") {
        Some(folder) => folder.into(),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/natives"),
    };
    folder.is_dir().then_some(folder)
}

pub fn text(folder: &Path, file: &str) -> String {
    let path = folder.join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A hash as the database writes it.
pub fn hash(text: &str) -> u64 {
    let digits = text.strip_prefix("0x").expect("a hash begins with 0x");
    u64::from_str_radix(digits, 16).expect("a hash is a number")
}

/// The natives of a set by their hashes.
pub fn natives(folder: &Path, set: &str) -> BTreeMap<u64, Native> {
    let (files, apiset): (&[&str], _) = match set {
        "server" => (&["natives_cfx.json", "natives_cfx_extra.json"], "server"),
        "gta5" => (&["natives_cfx.json", "natives_gta5.json"], "client"),
        _ => (&["natives_cfx.json", "natives_rdr3.json"], "client"),
    };
    let mut natives = BTreeMap::new();
    for file in files {
        let root: Value = serde_json::from_str(&text(folder, file)).expect("it is JSON");
        let namespaces = root.as_object().expect("an object of namespaces");
        for (key, native) in namespaces.values().flat_map(|all| all.as_object().unwrap()) {
            let field = |name: &str| native[name].as_str();
            let on = field("apiset").unwrap_or("client");
            let of = field("game");
            if (on != apiset && on != "shared") || of == Some("ny") {
                continue;
            }
            // The server's natives are there whatever the game.
            if set != "server" && of.is_some_and(|game| game != set) {
                continue;
            }
            let params = native["params"].as_array().expect("a list of parameters");
            let param = |param: &Value| {
                let text = |name: &str| param[name].as_str().expect("a text").to_owned();
                (text("name"), text("type"))
            };
            let mut params: Vec<_> = params.iter().map(param).collect();
            if native["variadic"] == true {
                // Any number of them; the calls give one.
                params.push(("...".to_owned(), "Any".to_owned()));
            }
            natives.insert(
                hash(key),
                Native {
                    name: field("name").unwrap_or(key).to_owned(),
                    params,
                    result: field("results").expect("a type").to_owned(),
                },
            );
        }
    }
    natives
}
