//! What is generated.

use std::collections::BTreeSet;
use std::process::Command;

use native_gen::{Database, Files, Selection, Set, Source, SpecialCases, compare, rust, write};

use crate::{bindings, data, database, folder, source};

const GTA5: &[&str] = &["official.json", "facts.json", "cfx.json"];
const RDR3: &[&str] = &["redm.json", "cfx.json"];
const SERVER: &[&str] = &["cfx.json"];

fn generate(names: &[&str], set: Set) -> Files {
    rust(set, &bindings(&database(names, None), set))
}

/// The files are compared with `tests/data/expected`; with `NATIVE_GEN_BLESS=1` in the
/// environment they become what is expected.
#[test]
fn as_expected() {
    for (names, set) in [(SERVER, Set::Server), (GTA5, Set::Gta5), (RDR3, Set::Rdr3)] {
        let files = generate(names, set);
        let folder = data("expected").join(set.name());
        if std::env::var_os("NATIVE_GEN_BLESS").is_some() {
            write(&files, &folder).unwrap();
        }
        let differences = compare(&files, &folder).unwrap();
        assert!(differences.is_empty(), "{differences:?}");
    }
}

#[test]
fn rustfmt_changes_nothing() {
    for set in Set::ALL {
        let output = Command::new("rustfmt")
            .args(["--edition", "2024", "--check"])
            .arg(data("expected").join(set.name()).join("mod.rs"))
            .output()
            .expect("rustfmt is part of the toolchain");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{text}");
    }
}

#[test]
fn both_shapes_are_the_same_natives() {
    let mut official = database(&["official.json", "facts.json"], None);
    let mut community = database(&["community.json"], None);
    for native in official.natives.iter_mut().chain(&mut community.natives) {
        native.file.clear();
        // The community's shape has one text for a native, and later names as names.
        native.prose.result.clear();
        native.prose.examples.clear();
        for param in &mut native.params {
            param.description.clear();
        }
        native.later_name = None;
    }
    assert_eq!(official.natives, community.natives);
    assert_eq!(official.natives.len(), 17);
}

/// Turns the order of everything around whose order has no meaning.
fn shuffled(text: &str) -> String {
    fn write(value: &serde_json::Value, out: &mut String) {
        match value {
            serde_json::Value::Object(map) => {
                out.push_str("{\n");
                for (index, (key, value)) in map.iter().rev().enumerate() {
                    out.push_str(if index > 0 { "  ,  " } else { "" });
                    *out += &format!("{key:?} : ");
                    write(value, out);
                }
                out.push('}');
            }
            serde_json::Value::Array(list) => {
                out.push('[');
                for (index, value) in list.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    write(value, out);
                }
                out.push(']');
            }
            other => *out += &other.to_string(),
        }
    }
    let mut out = String::new();
    write(&serde_json::from_str(text).unwrap(), &mut out);
    out
}

#[test]
fn the_order_of_the_input_does_not_matter() {
    let sources: Vec<Source> = GTA5
        .iter()
        .rev()
        .map(|name| {
            let plain = source(name);
            let text = shuffled(&plain.text);
            assert_ne!(text, plain.text);
            Source {
                name: format!("elsewhere/{name}"),
                text,
            }
        })
        .collect();
    let cases = SpecialCases::built_in();
    let database = Database::read(&sources, None, &cases).unwrap();
    let files = rust(Set::Gta5, &bindings(&database, Set::Gta5));
    assert_eq!(files, generate(GTA5, Set::Gta5));
}

#[test]
fn other_facts_are_other_digests() {
    let text = source("official.json").text;
    let changed = text.replacen("\"alive\"", "\"living\"", 1);
    assert_ne!(text, changed);
    let read = |text: &str| {
        let source = Source {
            name: "official.json".into(),
            text: text.into(),
        };
        let database = Database::read(&[source], None, &SpecialCases::built_in()).unwrap();
        let mut files = rust(Set::Gta5, &bindings(&database, Set::Gta5));
        let text = files.remove("entity.rs").unwrap();
        text.lines().next().unwrap().to_owned()
    };
    assert_ne!(read(&text), read(&changed));
}

#[test]
fn a_selection_by_any_name() {
    let list = "GetEntityCoords # by the platform's name\n\n# a note\n\
                _GET_OLD_THING\n0x43FEB945EE7F85B8\nget_later_name\nset_bit\n0x1111111111111111\n";
    let database = database(GTA5, None);
    let chosen = Selection::parse(list)
        .apply(bindings(&database, Set::Gta5))
        .unwrap();
    let names: BTreeSet<String> = chosen.iter().map(|b| b.native.label()).collect();
    let expected = [
        "0x0032A6DBA562C518",
        "GET_ENTITY_COORDS",
        "SET_BIT",
        "SET_VEHICLE_MOD_COLOR_1",
        "_GET_THING",
    ];
    assert_eq!(names, expected.map(str::to_owned).into());
    let files: Vec<String> = rust(Set::Gta5, &chosen).into_keys().collect();
    let expected = ["aliases.rs", "entity.rs", "misc.rs", "mod.rs", "vehicle.rs"];
    assert_eq!(files, expected);

    let unknown = Selection::parse("GetEntityCoords\nGetNothing\n0x12\n")
        .apply(bindings(&database, Set::Gta5))
        .unwrap_err();
    assert_eq!(
        unknown.to_string(),
        "no native of this set is called GetNothing, 0x12"
    );
}

#[test]
fn files_that_somebody_else_made_are_left_alone() {
    let folder = folder("left-alone");
    let mine = folder.join("mine.rs");
    std::fs::write(&mine, "//! My own.\n").unwrap();
    let files = generate(SERVER, Set::Server);
    write(&files, &folder).unwrap();
    assert_eq!(compare(&files, &folder).unwrap(), []);
    assert!(mine.exists());
}
