//! Every generated function is called, and what reaches the host is held against the
//! database.
//!
//! A guest that is written for this calls each function of a set with arguments that
//! follow from the function's signature alone ([`calls`]). Under each hash the host has a
//! native that follows from the database alone ([`recorder`]): it knows what must be in
//! the slots and in the memory behind them, writes through the pointers, and answers.
//! What the guest says that it got must be what was written and answered.
//!
//! The database is where the environment variable `CFX_NATIVES_DB` says, or beside the
//! project; without one there is nothing to test.
#![cfg(not(target_arch = "wasm32"))]

mod calls;
mod database;
mod guest;
mod leaves;
mod recorder;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use host_shim::{Host, Settings, Side, UnknownNatives};
use native_gen::{Entry, Set, Source, SpecialCases, list};

use crate::calls::Function;
use crate::leaves::{Leaf, agree};
use crate::recorder::Recorder;

/// How many disagreements are shown.
const SHOWN: usize = 50;

/// Fewer natives than this, of all sets together, have no function.
const MAX_EXCLUDED: usize = 80;

/// The generator's list of the natives of some sets.
fn entries(folder: &Path, sets: &[Set]) -> Vec<Entry> {
    let sources: Vec<Source> = database::FILES
        .iter()
        .map(|name| Source {
            name: (*name).to_owned(),
            text: database::text(folder, name),
        })
        .collect();
    let cases = SpecialCases::built_in();
    let database = native_gen::Database::read(&sources, None, &cases).expect("it can be read");
    list(&database, sets, &cases).expect("every native can be bound")
}

/// What a set's test found out.
#[derive(Default)]
struct Report {
    agreed: usize,
    excluded: usize,
    problems: Vec<String>,
}

fn cover(set: Set) {
    let Some(folder) = database::folder() else {
        println!("skipped: there is no native database");
        return;
    };
    let natives = database::natives(&folder, set.name());
    let mut functions = BTreeMap::new();
    let mut report = Report::default();
    for entry in entries(&folder, &[set]) {
        let hash = database::hash(&entry.hash);
        match (entry.path, entry.signature, entry.excluded) {
            (Some(path), Some(signature), None) => {
                let function = Function::new(path, &signature);
                if functions.insert(hash, function).is_some() {
                    report
                        .problems
                        .push(format!("{hash:#X}: it has two functions"));
                }
            }
            (.., Some(reason)) if !reason.is_empty() && natives.contains_key(&hash) => {
                report.excluded += 1;
            }
            _ => report
                .problems
                .push(format!("{hash:#X}: neither a function nor a reason")),
        }
    }
    for hash in functions.keys().filter(|hash| !natives.contains_key(hash)) {
        report
            .problems
            .push(format!("{hash:#X}: not in the database"));
    }

    let wasm = guest::build(set.name(), &calls::source(functions.values()));
    run(set, &wasm, &natives, &functions, &mut report);

    println!(
        "{}: {} natives, {} called and agreed, {} excluded",
        set.name(),
        natives.len(),
        report.agreed,
        report.excluded
    );
    let shown = &report.problems[..report.problems.len().min(SHOWN)];
    assert!(
        report.problems.is_empty(),
        "{} disagreements:\n{}",
        report.problems.len(),
        shown.join("\n")
    );
    assert_eq!(report.agreed + report.excluded, natives.len());
}

/// Calls every function twice.
fn run(
    set: Set,
    wasm: &[u8],
    natives: &BTreeMap<u64, database::Native>,
    functions: &BTreeMap<u64, Function>,
    report: &mut Report,
) {
    let host = Host::with(Settings {
        side: match set {
            Set::Server => Side::Server,
            _ => Side::Client,
        },
        unknown_natives: UnknownNatives::Error,
        ..Settings::default()
    });
    host.load("guest", wasm).expect("the guest is a script");
    host.start("guest").expect("the guest starts");
    host.take_log();
    // Not earlier: a script may need the platform's own natives to start.
    let recorder = Recorder::install(&host, set == Set::Server, natives);

    for (number, (hash, function)) in functions.iter().enumerate() {
        let Some(native) = natives.get(hash) else {
            continue;
        };
        let mut problems = Vec::new();
        for second in [false, true] {
            recorder.expect(*hash, second);
            let args = [i64::try_from(number).expect("a number"), second.into()];
            if let Err(error) = host.call_export("guest", "call", &args) {
                report.problems.push(format!(
                    "{} ({hash:#X}): the guest failed: {error}",
                    native.name
                ));
                return;
            }
            let record = recorder.take();
            problems.extend(record.problems);
            if record.calls != 1 {
                problems.push(format!("called {} times", record.calls));
            }
            if record.arguments != function.types.len() {
                problems.push(format!(
                    "{} of {} arguments arrived",
                    record.arguments,
                    function.types.len()
                ));
            }
            if record.null_text && !function.types.iter().any(|ty| ty == "Option<&str>") {
                problems.push("null for a text that cannot be null".to_owned());
            }
            let lines = host.take_log();
            let [line] = &lines[..] else {
                problems.push(format!("the log: {lines:?}"));
                continue;
            };
            let missing = function.optional() && record.says_no;
            let whole = if missing && line.text.starts_with("None ") {
                // No values, but what lies in the caller's own memory is still there.
                agree(&record.memory, &line.text)
            } else {
                let mut expected = record.result;
                if !function.optional() {
                    // Only that an `Option` is there says that a boolean was true.
                    for said in &mut expected {
                        said.optional &= said.leaf != Leaf::Bool(true);
                    }
                }
                expected.extend(record.memory);
                agree(&expected, &line.text)
            };
            if let Err(problem) = whole {
                problems.push(problem);
            }
        }
        if problems.is_empty() {
            report.agreed += 1;
        } else {
            problems.dedup();
            report.problems.push(format!(
                "{} ({hash:#X}), {}: {}",
                native.name,
                function.path,
                problems.join("; ")
            ));
        }
    }
}

#[test]
fn server() {
    cover(Set::Server);
}

#[test]
fn gta5() {
    cover(Set::Gta5);
}

#[test]
fn rdr3() {
    cover(Set::Rdr3);
}

#[test]
fn few_natives_are_left_out() {
    let Some(folder) = database::folder() else {
        println!("skipped: there is no native database");
        return;
    };
    let excluded: BTreeMap<_, _> = entries(&folder, &Set::ALL)
        .into_iter()
        .filter_map(|entry| Some((entry.hash, entry.excluded?)))
        .collect();
    for reason in excluded.values().collect::<BTreeSet<_>>() {
        let count = excluded.values().filter(|other| *other == reason).count();
        println!("{count} excluded: {reason}");
    }
    assert!(excluded.len() < MAX_EXCLUDED, "{excluded:#?}");
}
