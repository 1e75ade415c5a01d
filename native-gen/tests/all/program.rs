//! The program.

use std::path::Path;
use std::process::Command;

use crate::{data, folder};

struct Outcome {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

fn native_gen(arguments: &[&str]) -> Outcome {
    let output = Command::new(env!("CARGO_BIN_EXE_native-gen"))
        .current_dir(data(""))
        .args(arguments)
        .output()
        .expect("the program starts");
    Outcome {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

fn gta5<'a>(command: &'a str, out: &'a Path, more: &[&'a str]) -> Outcome {
    let mut arguments = vec![
        command,
        "--db",
        "official.json",
        "--db",
        "facts.json",
        "--db",
        "cfx.json",
        "--side",
        "client",
        "--game",
        "gta5",
        "--out",
    ];
    arguments.push(out.to_str().unwrap());
    arguments.extend(more);
    native_gen(&arguments)
}

#[test]
fn generate_and_check() {
    let out = folder("generate").join("new/gta5");
    let run = gta5("generate", &out, &[]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(
        run.stdout.ends_with(": 8 written, 0 removed\n"),
        "{}",
        run.stdout
    );
    let run = gta5("check", &out, &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""));

    let (entity, misc, gone) = (
        out.join("entity.rs"),
        out.join("misc.rs"),
        out.join("gone.rs"),
    );
    std::fs::copy(&entity, &gone).unwrap();
    std::fs::write(&entity, "// changed\n").unwrap();
    std::fs::remove_file(&misc).unwrap();
    let run = gta5("check", &out, &[]);
    let expected = format!(
        "{} is not what would be generated\n{} is missing\n{} would not be generated any more\n",
        entity.display(),
        misc.display(),
        gone.display()
    );
    assert_eq!((run.code, run.stdout), (Some(1), expected));

    let run = gta5("generate", &out, &[]);
    assert!(
        run.stdout.ends_with(": 2 written, 1 removed\n"),
        "{}",
        run.stdout
    );
    assert_eq!(gta5("check", &out, &[]).code, Some(0));
}

#[test]
fn only_some() {
    let folder = folder("only");
    let list = folder.join("list.txt");
    let out = folder.join("gta5");
    std::fs::write(&list, "GetEntityCoords\n").unwrap();
    let list = list.to_str().unwrap();
    let run = gta5("generate", &out, &["--only", list]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let text = std::fs::read_to_string(out.join("entity.rs")).unwrap();
    assert_eq!(text.matches("pub fn").count(), 1);
    assert_eq!(std::fs::read_dir(&out).unwrap().count(), 2);

    std::fs::write(list, "GetNothing\n").unwrap();
    let run = gta5("generate", &out, &["--only", list]);
    assert_eq!(run.code, Some(2));
    let expected = format!("native-gen: {list}: no native of this set is called GetNothing\n");
    assert_eq!(run.stderr, expected);
}

#[test]
fn list_as_text() {
    let run = native_gen(&[
        "list",
        "--db",
        "redm.json",
        "--side",
        "client",
        "--game",
        "rdr3",
    ]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(
        run.stdout,
        "VAR_STRING SCRIPTS 0xFA925AC00EB830B9\n    \
             rdr3::scripts::var_string\n    \
             pub fn var_string(flags: i32, arguments: impl NativeArg) -> Option<String>\n\
         _GET_VOLUME_COORDS VOLUME 0x3FEF770D40960D5A\n    \
             rdr3::volume::get_volume_coords\n    \
             pub fn get_volume_coords(volume: Volume) -> Vector3\n\
         _SET_VOLUME_SCALE VOLUME 0x41A4E4BBA2F7A2B1\n    \
             rdr3::volume::set_volume_scale\n    \
             pub fn set_volume_scale(volume: Volume, x: f32)\n"
    );
}

#[test]
fn list_as_json() {
    let run = native_gen(&[
        "list",
        "--db",
        "official.json",
        "--db",
        "facts.json",
        "--db",
        "cfx.json",
        "--json",
    ]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let entries: Vec<serde_json::Value> = serde_json::from_str(&run.stdout).unwrap();
    let find = |set: Option<&str>, name: &str| {
        let wanted = |entry: &&serde_json::Value| {
            entry["platform_name"] == name && entry.get("set").and_then(|set| set.as_str()) == set
        };
        let mut found = entries.iter().filter(wanted);
        let entry = found.next().unwrap_or_else(|| panic!("{name}"));
        assert!(found.next().is_none(), "{name}");
        entry.clone()
    };
    assert_eq!(
        find(Some("gta5"), "GetThing"),
        serde_json::json!({
            "set": "gta5",
            "name": "_GET_THING",
            "platform_name": "GetThing",
            "aliases": ["0x1111111111111111", "GET_THING", "_GET_OLD_THING"],
            "hash": "0x75DFB96D68E1ACC8",
            "namespace": "ENTITY",
            "path": "gta5::entity::get_thing",
            "signature": "pub fn get_thing(p0: i32, type_: i32, model_name: &str, \
                          model: impl Into<Hash>, name_hash: impl Into<Hash>)",
        })
    );
    let address = find(Some("rdr3"), "GetEntityAddress");
    assert_eq!(
        address["excluded"],
        "the client refuses natives that return raw pointers to scripts"
    );
    assert_eq!(address.get("path"), None);
    let nowhere = find(None, "GetNetworkWalkMode");
    assert!(nowhere["excluded"].as_str().unwrap().starts_with("GTA IV"));
    find(Some("server"), "SetPlayerModel");

    // The server's natives alone.
    let run = native_gen(&["list", "--db", "cfx.json", "--side", "server", "--json"]);
    let server: Vec<serde_json::Value> = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(server.len(), 12);
    assert!(server.iter().all(|entry| entry["set"] == "server"));
}

#[test]
fn counts() {
    let run = native_gen(&[
        "stats",
        "--db",
        "official.json",
        "--db",
        "facts.json",
        "--db",
        "cfx.json",
    ]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    for line in [
        "natives: 36",
        "facts about natives of no file: 1",
        "set gta5: 28 natives, 26 functions (2 unsafe), 2 left out, 2 old names",
        "set server: 12 natives, 12 functions (0 unsafe), 0 left out, 1 old names",
        "      4  ENTITY",
        "      4  Vehicle",
        "      1  the client refuses the whole namespace to scripts",
        "      1  namespace gta5:DATAFILE exclude",
        "      1  type uint32_t is int",
        "      0  native GET_MAPDATA_ENTITY_MATRIX param matrixPtr matrix",
    ] {
        assert!(
            run.stdout.lines().any(|found| found == line),
            "{line} in {}",
            run.stdout
        );
    }
}

#[test]
fn arguments_that_do_not_do() {
    let folder = folder("arguments");
    let out = folder.to_str().unwrap();
    let run = native_gen(&[
        "generate", "--db", "cfx.json", "--side", "client", "--out", out,
    ]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("--game"), "{}", run.stderr);

    let run = native_gen(&[
        "generate",
        "--db",
        "redm.json",
        "--side",
        "client",
        "--game",
        "gta5",
        "--out",
        out,
    ]);
    assert_eq!(run.code, Some(2));
    assert_eq!(
        run.stderr,
        "native-gen: no file has natives of the set gta5\n"
    );

    let run = native_gen(&["stats", "--db", "nowhere.json"]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.stderr.starts_with("native-gen: nowhere.json: "),
        "{}",
        run.stderr
    );
}

#[test]
fn problems_and_special_cases() {
    let folder = folder("problems");
    let db = folder.join("db.json");
    let cases = folder.join("cases.txt");
    let text = r#"{"CFX": {"0x1": {"name": "GET_X", "results": "Thing", "params": []}}}"#;
    std::fs::write(&db, text).unwrap();
    let db = db.to_str().unwrap();
    let run = native_gen(&["stats", "--db", db]);
    assert_eq!(run.code, Some(2));
    let problem = format!(
        "native-gen: {db}: CFX: GET_X: the type 'Thing' of the result is unknown\n1 problem: "
    );
    assert!(run.stderr.starts_with(&problem), "{}", run.stderr);

    std::fs::write(&cases, "type Thing is int -- it is one\n").unwrap();
    let cases = cases.to_str().unwrap();
    let run = native_gen(&["stats", "--db", db, "--special-cases", cases]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(
        run.stdout.contains("      1  type Thing is int\n"),
        "{}",
        run.stdout
    );

    std::fs::write(cases, "type Thing is int\n").unwrap();
    let run = native_gen(&["stats", "--db", db, "--special-cases", cases]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.stderr.contains(", line 1: the reason is missing"),
        "{}",
        run.stderr
    );
}
