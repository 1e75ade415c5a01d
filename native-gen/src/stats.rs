//! Counts of what a database holds and what becomes of it.

use core::fmt::Write as _;
use std::collections::BTreeMap;

use crate::binding::bind;
use crate::domain::{Database, Set};
use crate::error::Problems;
use crate::special_cases::SpecialCases;

/// The counts as text: by set, namespace, type and special case.
///
/// # Errors
/// As [`bind`].
pub fn stats(database: &Database, cases: &SpecialCases) -> Result<String, Problems> {
    let mut out = String::new();
    let _ = writeln!(out, "natives: {}", database.natives.len());
    if database.unmatched_facts > 0 {
        let _ = writeln!(
            out,
            "facts about natives of no file: {}",
            database.unmatched_facts
        );
    }

    let mut problems = Vec::new();
    let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
    for set in Set::ALL {
        let bindings = match bind(database, set, cases) {
            Ok(bindings) => bindings,
            Err(found) => {
                problems.extend(found.0);
                continue;
            }
        };
        if bindings.is_empty() {
            continue;
        }
        let functions: Vec<_> = bindings.iter().flat_map(|b| &b.function).collect();
        let unsafe_count = functions.iter().filter(|f| !f.buffers.is_empty()).count();
        let old: usize = functions.iter().map(|f| f.old_names.len()).sum();
        let _ = writeln!(
            out,
            "\nset {}: {} natives, {} functions ({unsafe_count} unsafe), {} left out, {old} old names",
            set.name(),
            bindings.len(),
            functions.len(),
            bindings.len() - functions.len(),
        );
        let mut namespaces: BTreeMap<&str, usize> = BTreeMap::new();
        for binding in &bindings {
            *namespaces.entry(&binding.native.namespace).or_default() += 1;
            if let Err(reason) = &binding.function {
                *reasons.entry(reason.clone()).or_default() += 1;
            }
        }
        table(&mut out, namespaces.iter());
    }
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    for native in &database.natives {
        if let (Some(reason), true) = (&native.excluded, native.sets.is_empty()) {
            *reasons.entry(reason.clone()).or_default() += 1;
        }
    }

    let mut params: BTreeMap<String, usize> = BTreeMap::new();
    let mut results: BTreeMap<String, usize> = BTreeMap::new();
    for native in &database.natives {
        *results.entry(native.result.to_string()).or_default() += 1;
        for param in &native.params {
            *params.entry(param.ty.to_string()).or_default() += 1;
        }
    }
    for (title, counts) in [
        ("types of parameters", &params),
        ("types of results", &results),
        ("left out", &reasons),
    ] {
        if !counts.is_empty() {
            let _ = writeln!(out, "\n{title}:");
            table(&mut out, counts.iter());
        }
    }

    let _ = writeln!(out, "\nspecial cases, and how often each was applied:");
    for case in cases.iter() {
        let _ = writeln!(out, "{:>7}  {}", case.uses.get(), case.text);
    }
    Ok(out)
}

fn table<'a, K: core::fmt::Display + 'a>(
    out: &mut String,
    rows: impl Iterator<Item = (&'a K, &'a usize)>,
) {
    for (name, count) in rows {
        let _ = writeln!(out, "{count:>7}  {name}");
    }
}
