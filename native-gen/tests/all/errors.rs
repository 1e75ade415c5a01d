//! What the generator does not understand.

use native_gen::{Database, Set, Source, SpecialCases, bind};

fn read(files: &[(&str, &str)], cases: &str) -> Result<Database, Vec<String>> {
    let sources: Vec<Source> = files
        .iter()
        .map(|(name, text)| Source {
            name: (*name).to_owned(),
            text: (*text).to_owned(),
        })
        .collect();
    let mut all = SpecialCases::built_in();
    all.add("mine", cases).unwrap();
    let database = Database::read(&sources, None, &all);
    database.map_err(|problems| problems.0.iter().map(ToString::to_string).collect())
}

/// The problems of one file.
fn problems(text: &str) -> Vec<String> {
    read(&[("db.json", text)], "").expect_err("something is wrong")
}

/// A file with this native.
fn with(native: &str) -> String {
    format!(r#"{{"CFX": {{"0x12": {native}}}}}"#)
}

#[test]
fn every_kind() {
    let good = r#""hash":"0x12","ns":"CFX","name":"GET_X""#;
    for (text, expected) in [
        (
            "{",
            vec!["db.json: not JSON: EOF while parsing an object at line 1 column 1"],
        ),
        (
            "[]",
            vec!["db.json: neither namespaces of natives nor facts by hash"],
        ),
        (
            "{}",
            vec!["db.json: neither namespaces of natives nor facts by hash"],
        ),
        (
            r#"{"CFX": 1}"#,
            vec!["db.json: CFX: neither namespaces of natives nor facts by hash"],
        ),
        (
            r#"{"C X": {}}"#,
            vec!["db.json: C X: 'C X' cannot be made an identifier"],
        ),
        (
            &with(&format!(r#"{{{good},"params":[]}}"#)),
            vec!["db.json: CFX: GET_X: field 'results' is missing"],
        ),
        (
            &with(&format!(r#"{{{good},"results":"int"}}"#)),
            vec!["db.json: CFX: GET_X: field 'params' is missing"],
        ),
        (
            &with(&format!(
                r#"{{{good},"results":"int","params":[{{"type":"int"}}]}}"#
            )),
            vec!["db.json: CFX: GET_X: field 'name' is missing"],
        ),
        (
            &with(&format!(
                r#"{{{good},"results":"int","params":[{{"name":"x"}}]}}"#
            )),
            vec!["db.json: CFX: GET_X: field 'type' is missing"],
        ),
        (
            &with(&format!(r#"{{{good},"results":7,"params":{{}}}}"#)),
            vec![
                "db.json: CFX: GET_X: field 'results' is not text",
                "db.json: CFX: GET_X: field 'params' is not a list",
            ],
        ),
        (
            &with(&format!(
                r#"{{{good},"results":"int","params":[],"aliases":[1],"unused":1}}"#
            )),
            vec![
                "db.json: CFX: GET_X: field 'aliases' is not a list of texts",
                "db.json: CFX: GET_X: field 'unused' is not true or false",
            ],
        ),
        (
            &with(&format!(
                r#"{{{good},"results":"int","params":[],"build":"new"}}"#
            )),
            vec!["db.json: CFX: GET_X: field 'build' is not the text of a number"],
        ),
        (
            &with(r#"{"hash":"0x13","ns":"XFC","name":"GET_X","results":"int","params":[]}"#),
            vec![
                "db.json: CFX: GET_X: the field 'hash' says 0x13",
                "db.json: CFX: GET_X: the field 'ns' says XFC",
            ],
        ),
        (
            r#"{"CFX": {"12": {"name":"GET_X","results":"int","params":[]}}}"#,
            vec!["db.json: CFX: GET_X: '12' is not a hash: 0x and one to sixteen hex digits"],
        ),
        (
            &with(&format!(
                r#"{{{good},"results":"int","params":[],"aliases":["0x1G","A B"]}}"#
            )),
            vec![
                "db.json: CFX: GET_X: '0x1G' is not a hash: 0x and one to sixteen hex digits",
                "db.json: CFX: GET_X: 'A B' cannot be made an identifier",
            ],
        ),
        (
            &with(r#"{"name":"GET X","results":"int","params":[{"name":"9","type":"int"}]}"#),
            vec![
                "db.json: CFX: GET X: 'GET X' cannot be made an identifier",
                "db.json: CFX: GET X: '9' cannot be made an identifier",
            ],
        ),
        (
            &with(&format!(
                r#"{{{good},"results":"Thing","params":[{{"name":"x","type":"int**"}},{{"name":"y","type":"void"}}]}}"#
            )),
            vec![
                "db.json: CFX: GET_X: the type 'Thing' of the result is unknown",
                "db.json: CFX: GET_X: the type 'int**' of parameter 'x' is unknown",
                "db.json: CFX: GET_X: the type 'void' of parameter 'y' is unknown",
            ],
        ),
        (
            &with(&format!(
                r#"{{{good},"results":"int","params":[],"game":"gta6","apiset":"none"}}"#
            )),
            vec![
                "db.json: CFX: GET_X: the apiset 'none' is unknown",
                "db.json: CFX: GET_X: the game 'gta6' is unknown",
            ],
        ),
        (
            r#"{"0x12": {"build":"323"}, "0x0012": {"build":"x"}, "0xZ": {}, "0x13": {"out_str":["a"]}}"#,
            vec![
                "db.json: 0xZ: '0xZ' is not a hash: 0x and one to sixteen hex digits",
                "db.json: 0x13: field 'out_str' is not a list of numbers",
                "db.json: 0x0000000000000012: the hash 0x0000000000000012 is also that of db.json",
            ],
        ),
    ] {
        assert_eq!(problems(text), expected, "{text}");
    }
}

const X: &str = r#""name":"GET_X","apiset":"server","results":"int","params":[]"#;
const Y: &str = r#""name":"GET_Y","apiset":"server","results":"int","params":[]"#;

#[test]
fn one_hash_twice() {
    let same_key = format!(r#"{{"CFX": {{"0x12": {{{X}}}, "0x12": {{{Y}}}}}}}"#);
    assert_eq!(
        problems(&same_key),
        ["db.json: CFX: GET_Y: the hash 0x12 is also that of GET_X in CFX, db.json"]
    );
    let other_writing = format!(r#"{{"CFX": {{"0x12": {{{X}}}}}, "APP": {{"0x0012": {{{Y}}}}}}}"#);
    assert_eq!(
        problems(&other_writing),
        ["db.json: CFX: GET_X: the hash 0x12 is also that of GET_Y in APP, db.json"]
    );
    // The client's natives are not the server's.
    let other_set = same_key.replacen("server", "client", 1);
    assert!(read(&[("db.json", &other_set)], "").is_ok());

    for name in ["GET_X", "GET_Y"] {
        let case = format!("hash 0x12 keep {name} -- the other is a copy");
        let database = read(&[("db.json", &same_key)], &case).unwrap();
        let names: Vec<String> = database.natives.iter().map(|n| n.label()).collect();
        assert_eq!(names, [name]);
    }
}

#[test]
fn all_of_them_in_one_run() {
    let first = r#"{"CFX": {"0x1": {"name":"GET_A","results":"Thing","params":[]},
                            "0x2": {"name":"GET_B","params":[]}}}"#;
    let second = r#"{"APP": {"0x1": {"name":"GET_C","results":"Other","params":[]}}}"#;
    assert_eq!(
        read(
            &[("1.json", first), ("2.json", second), ("3.json", "?")],
            ""
        )
        .unwrap_err(),
        [
            "3.json: not JSON: expected value at line 1 column 1",
            "1.json: CFX: GET_A: the type 'Thing' of the result is unknown",
            "1.json: CFX: GET_B: field 'results' is missing",
            "2.json: APP: GET_C: the type 'Other' of the result is unknown",
            "1.json: CFX: GET_A: the hash 0x1 is also that of GET_C in APP, 2.json",
        ]
    );
}

#[test]
fn special_cases_say_what_to_do() {
    let text = r#"{"CFX": {
        "0x1": {"name":"GET_A","apiset":"server","results":"Thing","params":[{"name":"x","type":"Thing*"}]},
        "0x2": {"name":"GET_B","apiset":"server","params":[]},
        "bad": {"apiset":"server","results":"int","params":[]},
        "0x4": {"name":"GET_D","apiset":"server","game":"gta6","results":"int","params":[]}}}"#;
    assert_eq!(problems(text).len(), 5);
    let cases = "type Thing is Hash -- a new word\n\
                 native GET_B exclude -- it is broken\n\
                 native bad exclude -- it is broken, too\n\
                 game gta6 exclude -- not yet\n";
    let database = read(&[("db.json", text)], cases).unwrap();
    let mut all = SpecialCases::built_in();
    all.add("mine", cases).unwrap();
    let bindings = bind(&database, Set::Server, &all).unwrap();
    let outcome: Vec<_> = bindings
        .iter()
        .map(|b| (b.native.label(), b.function.as_ref().err().cloned()))
        .collect();
    assert_eq!(
        outcome,
        [
            ("0x0".into(), Some("it is broken, too".into())),
            ("GET_A".into(), None),
            ("GET_B".into(), Some("it is broken".into())),
            ("GET_D".into(), Some("not yet".into())),
        ]
    );
    assert_eq!(database.natives[1].result.to_string(), "Hash");
    assert_eq!(database.natives[1].params[0].ty.to_string(), "Hash*");
}

#[test]
fn special_cases_must_fit() {
    let text = r#"{"CFX": {"0x1": {"name":"GET_A","apiset":"server","results":"int",
        "params":[{"name":"x","type":"int"},{"name":"text","type":"char*"}]}}}"#;
    for (case, place) in [
        ("native GET_A param x out", "parameter 'x' of type int"),
        ("native GET_A param x buffer", "parameter 'x' of type int"),
        ("native GET_A param x nullable", "parameter 'x' of type int"),
        ("native GET_A param x matrix", "parameter 'x' of type int"),
        ("native GET_A param x any", "parameter 'x' of type int"),
        ("native GET_A param x text 8", "parameter 'x' of type int"),
        ("native GET_A param x is Thing", "parameter 'x' of type int"),
        // The length is missing.
        (
            "native GET_A param text bytes",
            "parameter 'text' of type char*",
        ),
        ("native GET_A result option", "the result of type int"),
        ("native GET_A result bytes", "the result of type int"),
    ] {
        let mut cases = SpecialCases::built_in();
        cases.add("mine", &format!("{case} -- a reason")).unwrap();
        let database = read(&[("db.json", text)], "").unwrap();
        let problems = bind(&database, Set::Server, &cases).unwrap_err();
        let expected = format!("db.json: CFX: GET_A: special case '{case}' does not fit {place}");
        assert_eq!(problems.0[0].to_string(), expected);
        assert_eq!(problems.0.len(), 1);
    }
}

#[test]
fn two_natives_cannot_be_one_function() {
    let text = r#"{"CFX": {
        "0x1": {"name":"GET_A","apiset":"server","results":"int","params":[]},
        "0x2": {"name":"_GET_A","apiset":"server","results":"int","params":[]}}}"#;
    let database = read(&[("db.json", text)], "").unwrap();
    let mut cases = SpecialCases::built_in();
    let problems = bind(&database, Set::Server, &cases).unwrap_err();
    assert_eq!(
        problems.to_string(),
        "db.json: CFX: _GET_A: its function get_a is also that of GET_A; give one of them another name\n\
         1 problem: correct the input, or add a line that says what to do and why to a \
         special-cases file and name it with --special-cases"
    );
    cases
        .add("mine", "native _GET_A named GET_A_2 -- GET_A is another")
        .unwrap();
    let bindings = bind(&database, Set::Server, &cases).unwrap();
    let names: Vec<String> = bindings.iter().map(|b| b.native.label()).collect();
    assert_eq!(names, ["GET_A", "_GET_A"]);
}

#[test]
fn a_namespace_cannot_be_called_as_a_file_of_the_generator() {
    let text = r#"{"ALIASES": {"0x1": {"name":"GET_A","results":"int","params":[]}}}"#;
    let database = read(&[("db.json", text)], "").unwrap();
    let problems = bind(&database, Set::Gta5, &SpecialCases::built_in()).unwrap_err();
    assert_eq!(
        problems.0[0].to_string(),
        "db.json: ALIASES: GET_A: 'ALIASES' cannot be made an identifier"
    );
}
