//! All natives in one small text: who has only a hash finds the name by it, and where the
//! native is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::binding::bind;
use crate::domain::{Database, Native, Set};
use crate::error::Problems;
use crate::special_cases::SpecialCases;

const HEAD: &str = "\
# The natives by name. Made by `cargo xtask natives`; not to be edited by hand.
#
# A line is a name, or - for natives without one, and where there are natives of that name: s
# the server, g the client of GTA V, r the client of RedM. Behind = is the hash; behind + the
# first game build that has it; ! says that scripts are not let have it there.
";

/// Stands where a name should.
const NAMELESS: &str = "-";

/// What is behind the letters of the sets.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Facts {
    hash: u64,
    build: Option<u32>,
    refused: bool,
}

fn letter(set: Set) -> char {
    match set {
        Set::Server => 's',
        Set::Gta5 => 'g',
        Set::Rdr3 => 'r',
    }
}

/// The table's text.
///
/// # Errors
/// As [`bind`].
pub fn table(database: &Database, cases: &SpecialCases) -> Result<String, Problems> {
    let mut lines: BTreeMap<&str, BTreeMap<Facts, BTreeSet<Set>>> = BTreeMap::new();
    let mut problems = Vec::new();
    for set in Set::ALL {
        match bind(database, set, cases) {
            Ok(bindings) => {
                for binding in bindings {
                    let native = binding.native;
                    let (name, facts) = entry(native, set, binding.function.is_err());
                    let line = lines.entry(name).or_default();
                    line.entry(facts).or_default().insert(set);
                }
            }
            Err(found) => problems.extend(found.0),
        }
    }
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    let mut text = HEAD.to_owned();
    for (name, entries) in lines {
        let mut begun = false;
        for (facts, sets) in entries {
            // One that has no name has a line of its own.
            if name == NAMELESS && begun {
                text.push('\n');
                begun = false;
            }
            if !begun {
                text += name;
                begun = true;
            }
            text.push(' ');
            text.extend(sets.into_iter().map(letter));
            let _ = write!(text, "={:X}", facts.hash);
            if let Some(build) = facts.build {
                let _ = write!(text, "+{build}");
            }
            if facts.refused {
                text.push('!');
            }
        }
        text.push('\n');
    }
    Ok(text)
}

fn entry(native: &Native, set: Set, refused: bool) -> (&str, Facts) {
    let name = native.name.as_deref().or(native.later_name.as_deref());
    let facts = Facts {
        hash: native.hash,
        build: native.build.filter(|build| *build > set.base_build()),
        refused,
    };
    (name.unwrap_or(NAMELESS), facts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Source;

    #[test]
    fn a_name_has_its_places() {
        let native = |name: &str, hash: u64, ns: &str, more: &str| {
            format!(
                r#""0x{hash:X}": {{{name} "hash": "0x{hash:X}", "ns": "{ns}", {more}
                   "params": [], "results": "int"}}"#
            )
        };
        let named = |name: &str| format!(r#""name": "{name}","#);
        let source = |name: &str, text: String| Source {
            name: name.to_owned(),
            text,
        };
        let (shared, model) = (0x935C_0AB2, 0xDAFC_B3EC);
        let cfx = [
            native(
                &named("GET_CONVAR_INT"),
                shared,
                "CFX",
                r#""apiset": "shared","#,
            ),
            native(
                &named("GET_ENTITY_MODEL"),
                model,
                "CFX",
                r#""apiset": "server","#,
            ),
        ];
        let game = [
            native(
                &named("GET_ENTITY_MODEL"),
                0x9F47_B058_362C_84B5,
                "ENTITY",
                "",
            ),
            native("", 0x1234, "ENTITY", r#""manualHash": true,"#),
            native("", 0x1235, "ENTITY", r#""manualHash": true,"#),
        ];
        let refused = native(&named("DATAFILE_CREATE"), 0x5678, "DATAFILE", "");
        let facts = r#"{"0x0000000000001234": {"build": "2699"}}"#;
        let sources = [
            source("cfx", format!(r#"{{"CFX": {{{}}}}}"#, cfx.join(","))),
            source(
                "game",
                format!(
                    r#"{{"ENTITY": {{{}}}, "DATAFILE": {{{refused}}}}}"#,
                    game.join(",")
                ),
            ),
            source("facts", facts.to_owned()),
        ];
        let cases = SpecialCases::built_in();
        let database = Database::read(&sources, Some(Set::Gta5), &cases).unwrap();
        let text = table(&database, &cases).unwrap();
        assert_eq!(
            text.strip_prefix(HEAD).unwrap(),
            "- g=1234+2699\n\
             - g=1235\n\
             DATAFILE_CREATE g=5678!\n\
             GET_CONVAR_INT sgr=935C0AB2\n\
             GET_ENTITY_MODEL s=DAFCB3EC g=9F47B058362C84B5\n"
        );
    }
}
