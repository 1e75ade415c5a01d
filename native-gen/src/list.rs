//! Every native, one entry for each set that it is in.

use serde::Serialize;

use crate::binding::{Binding, bind};
use crate::domain::{Database, Native, Set};
use crate::error::Problems;
use crate::special_cases::SpecialCases;

/// A native in a set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The set; natives of no set have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set: Option<&'static str>,
    /// As it stands in the database; many have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its name in the platform's script languages.
    pub platform_name: String,
    /// What it is called or was called elsewhere.
    pub aliases: Vec<String>,
    /// Its identifier.
    pub hash: String,
    /// As it stands in the database.
    pub namespace: String,
    /// Where the function is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The function.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// Why there is no function.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded: Option<String>,
}

/// The natives of these sets, and those of no set when all are asked for.
///
/// # Errors
/// As [`bind`].
pub fn list(
    database: &Database,
    sets: &[Set],
    cases: &SpecialCases,
) -> Result<Vec<Entry>, Problems> {
    let mut entries = Vec::new();
    let mut problems = Vec::new();
    for &set in sets {
        match bind(database, set, cases) {
            Ok(bindings) => entries.extend(bindings.iter().map(|binding| of(set, binding))),
            Err(found) => problems.extend(found.0),
        }
    }
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    if sets.len() == Set::ALL.len() {
        let homeless = database
            .natives
            .iter()
            .filter(|native| native.sets.is_empty());
        entries.extend(homeless.map(|native| Entry {
            excluded: native.excluded.clone(),
            ..plain(native)
        }));
    }
    Ok(entries)
}

fn plain(native: &Native) -> Entry {
    let mut aliases: Vec<String> = native.later_name.iter().cloned().collect();
    aliases.extend(native.aliases.iter().cloned());
    Entry {
        set: None,
        name: native.name.clone(),
        platform_name: native.platform_name(),
        aliases,
        hash: native.hash_text(),
        namespace: native.namespace.clone(),
        path: None,
        signature: None,
        excluded: None,
    }
}

fn of(set: Set, binding: &Binding<'_>) -> Entry {
    let entry = Entry {
        set: Some(set.name()),
        ..plain(binding.native)
    };
    match &binding.function {
        Ok(function) => Entry {
            path: Some(format!("{}::{}", set.name(), function.path())),
            signature: Some(function.signature()),
            ..entry
        },
        Err(reason) => Entry {
            excluded: Some(reason.clone()),
            ..entry
        },
    }
}
