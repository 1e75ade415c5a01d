//! Manifests: what is read as the platform reads it, and what is said about the rest.

use std::path::{Path, PathBuf};

use host_shim::Side;
use host_shim::manifest::{self, Manifest};
use proptest::prelude::*;

/// A folder of one test's own, with these files.
pub(crate) fn folder(test: &str, files: &[&str]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    for file in files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file).unwrap();
    }
    folder
}

fn parse(text: &str) -> Manifest {
    Manifest::parse("fxmanifest.lua", text.as_bytes()).unwrap()
}

fn entries(text: &str) -> Vec<(String, String)> {
    let manifest = parse(text);
    let entries = manifest.entries().iter();
    entries
        .map(|entry| (entry.key.clone(), entry.value.clone()))
        .collect()
}

fn error(text: &str) -> String {
    let error = Manifest::parse("fxmanifest.lua", text.as_bytes()).unwrap_err();
    error.to_string()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let pairs = expected.iter();
    pairs
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

#[test]
fn every_way_to_write_an_entry() {
    let text = r#"
        -- a comment 'with a text'
        fx_version 'cerulean';
        games { 'gta5', "rdr3" }
        --[[ server_script 'not_this.lua'
        ]] author("Ada")
        server_script [[one.wasm]]
        server_scripts { 'two.wasm'; [==[three.wasm]==], }
        client_script({ 'four.wasm' })
        my_data 'one' { two = 42, list = { 1, 2.5, 'x' }, ['a b'] = true, none = {} }
        my_data('nine')('text')
        data_file 'HANDLING_FILE' 'data/handling.meta'
        version(1.5) count(2)
        dependencies
        {
            '/server:7290', -- a requirement
            'inventory',
        }
        dependency 'oxmysql'
        provide 'bank'
        exports {}
    "#;
    assert_eq!(
        entries(text),
        pairs(&[
            ("fx_version", "cerulean"),
            ("game", "gta5"),
            ("game", "rdr3"),
            ("author", "Ada"),
            ("server_script", "one.wasm"),
            ("server_script", "two.wasm"),
            ("server_script", "three.wasm"),
            ("client_script", "four.wasm"),
            ("my_data", "one"),
            (
                "my_data_extra",
                r#"{"a b":true,"list":[1,2.5,"x"],"none":[],"two":42}"#
            ),
            ("my_data", "nine"),
            ("my_data_extra", "\"text\""),
            ("data_file", "HANDLING_FILE"),
            ("data_file_extra", "\"data/handling.meta\""),
            ("version", "1.5"),
            ("count", "2"),
            ("dependencie", "/server:7290"),
            ("dependencie", "inventory"),
            ("dependency", "oxmysql"),
            ("provide", "bank"),
        ])
    );
    let manifest = parse(text);
    assert_eq!(manifest.remarks(), []);
    let all =
        |values: &mut dyn Iterator<Item = &str>| values.map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(all(&mut manifest.dependencies()), ["inventory", "oxmysql"]);
    assert_eq!(all(&mut manifest.requirements()), ["/server:7290"]);
    assert_eq!(all(&mut manifest.provides()), ["bank"]);
    assert_eq!(all(&mut manifest.games()), ["gta5", "rdr3"]);
    let line = manifest
        .entries()
        .iter()
        .find(|entry| entry.key == "author");
    assert_eq!(line.unwrap().line, 6);
}

#[test]
fn shared_scripts_come_first() {
    let manifest = parse(
        "fx_version 'cerulean' game 'gta5'
         server_script 's' client_script 'c' shared_scripts { 'a', 'b' }",
    );
    let of = |side| {
        let scripts = manifest.scripts(side);
        scripts.map(|entry| entry.value.clone()).collect::<Vec<_>>()
    };
    assert_eq!(of(Side::Server), ["a", "b", "s"]);
    assert_eq!(of(Side::Client), ["a", "b", "c"]);
}

#[test]
fn other_lua_is_an_error_with_its_line_and_what_to_write() {
    for (text, line, words) in [
        ("fx_version = 'cerulean'", 1, "write fx_version 'value'"),
        ("\nlocal x = 1", 2, "write each entry out"),
        ("if true then end", 1, "`if` begins a statement"),
        ("print 'hello'", 1, "Lua's own"),
        ("a 'b'\n\nkey(name)", 3, "'name'"),
        ("key(true)", 1, "write it in quotes, as key 'yes'"),
        ("key { 'a',\n  false }", 2, "a boolean"),
        ("key(nil)", 1, "nil"),
        ("key { { 'nested' } }", 1, "a table"),
        ("key 5", 1, "parentheses"),
        ("key", 1, "the end of the file"),
        ("key()", 1, "no value"),
        ("key.x 'a'", 1, "is no table"),
        ("key 'a' 'b' 'c'", 1, "a third value"),
        ("key('a' + 1)", 1, "write the value itself"),
        ("key(function() end)", 1, "functions are not read"),
        ("key { 'a' 'b' }", 1, "separate values by commas"),
        ("key { 'a',\n", 2, "the table of line 1"),
        ("key 'a\n'", 1, "no end on its line"),
        ("key 'a", 1, "no end on its line"),
        (r"key 'C:\path'", 1, "written \\\\"),
        ("\n--[[ no end", 2, "close it with `]]`"),
        ("key [==[ ]]", 1, "close it with `]==]`"),
        ("key(\u{201C}a\u{201D})", 1, "typographic"),
        ("key \u{E4}", 1, "put it in quotes"),
        ("key(1x)", 1, "no number"),
        ("'text'", 1, "where an entry should begin"),
        ("key(...)", 1, "`...`"),
        ("key { [{}] = 1 }", 1, "a key of this table is a table"),
        ("key ('a' .. {})", 1, "joins texts and numbers"),
    ] {
        let error = error(text);
        let place = format!("fxmanifest.lua:{line}: ");
        assert!(error.starts_with(&place), "{text}: {error}");
        assert!(error.contains(words), "{text}: {error}");
    }
    let deep = format!("key {}{}", "{".repeat(5000), "}".repeat(5000));
    assert!(error(&deep).contains("nested"));
}

#[test]
fn what_the_platform_takes_for_something_else_is_remarked() {
    let remarks = |text: &str| {
        let manifest = parse(text);
        let remarks = manifest.remarks().iter();
        remarks.map(ToString::to_string).collect::<Vec<_>>()
    };
    let good = "fx_version 'cerulean' game 'gta5'\n";
    let one = |text: &str| {
        let found = remarks(&format!("{good}{text}"));
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].clone()
    };
    let plural = one("server_scripts 'a.wasm'");
    assert!(plural.starts_with("fxmanifest.lua:2: "), "{plural}");
    assert!(plural.contains("write server_script '...'"), "{plural}");
    assert!(one("dependencies 'a'").contains("write dependency '...'"));
    assert!(one("key('a', 'b')").contains("its first value only"));
    assert!(one("files { 'a', name = 'b' }").contains("a key of its own"));
    assert!(one("files { 'a', nil, 'b' }").contains("the first nil"));
    assert!(remarks("game 'gta5'")[0].contains("fx_version 'cerulean'"));
    assert!(remarks("fx_version 'cerulean'")[0].contains("games { 'gta5', 'rdr3' }"));
    assert!(remarks("fx_version 'newest' game 'gta5'")[0].contains("no fx_version 'newest'"));
    let mark = format!("\u{FEFF}{good}");
    assert!(remarks(&mark)[0].contains("byte order mark"));
}

#[test]
fn the_newer_manifest_counts() {
    let folder = folder("manifest-names", &[]);
    assert_eq!(Manifest::read(&folder).unwrap(), None);
    std::fs::write(folder.join("__resource.lua"), "name 'old'").unwrap();
    let old = Manifest::read(&folder).unwrap().unwrap();
    assert_eq!(old.values("name").collect::<Vec<_>>(), ["old"]);
    assert!(old.remarks().is_empty());
    std::fs::write(folder.join("fxmanifest.lua"), "name 'new'").unwrap();
    let new = Manifest::read(&folder).unwrap().unwrap();
    assert_eq!(new.values("name").collect::<Vec<_>>(), ["new"]);
    std::fs::remove_file(folder.join("fxmanifest.lua")).unwrap();
    std::fs::create_dir(folder.join("fxmanifest.lua")).unwrap();
    let error = Manifest::read(&folder).unwrap_err().to_string();
    assert!(error.contains("cannot be read"), "{error}");
}

#[test]
fn patterns_find_files() {
    let folder = folder(
        "manifest-glob",
        &[
            "a.lua",
            "b.js",
            "d/a.lua",
            "d/e/c.lua",
            "d/e/.hidden",
            "x/y.lua",
        ],
    );
    let glob = |pattern: &str| manifest::glob(&folder, pattern).unwrap();
    assert_eq!(glob("*.lua"), ["a.lua"]);
    assert_eq!(
        glob("**/*.lua"),
        ["a.lua", "d/a.lua", "d/e/c.lua", "x/y.lua"]
    );
    assert_eq!(glob("**.lua"), glob("**/*.lua"));
    assert_eq!(glob("d/**"), ["d/a.lua", "d/e/.hidden", "d/e/c.lua"]);
    assert_eq!(glob("*/*.lua"), ["d/a.lua", "x/y.lua"]);
    assert_eq!(glob("./d/../?.*"), ["a.lua", "b.js"]);
    assert_eq!(glob("a.lua"), ["a.lua"]);
    // Folders, what is not there, what is outside, and nothing.
    for pattern in [
        "d",
        "*.ts",
        "no/*.lua",
        "../*",
        "../manifest-glob/a.lua",
        "",
        "/",
    ] {
        assert_eq!(glob(pattern), [""; 0], "{pattern}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_above_leads_nowhere_new() {
    let folder = folder("manifest-links", &["d/a.lua"]);
    std::os::unix::fs::symlink(&folder, folder.join("d/up")).unwrap();
    std::os::unix::fs::symlink(&folder, folder.join("d/again")).unwrap();
    assert_eq!(manifest::glob(&folder, "**/*.lua").unwrap(), ["d/a.lua"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_it_panic(text: Vec<u8>) {
        let _ = Manifest::parse("fxmanifest.lua", &text);
    }

    #[test]
    fn no_pieces_of_lua_make_it_panic(
        pieces in proptest::collection::vec(
            prop_oneof![
                "[a-z_]{1,4}", "[ \\n\\t]{1,3}", "'[a-z\\\\\"']{0,4}'", "[0-9.xeE+-]{1,6}",
                Just("{".to_owned()), Just("}".to_owned()), Just("(".to_owned()),
                Just(")".to_owned()), Just("[".to_owned()), Just("]".to_owned()),
                Just("[[".to_owned()), Just("]]".to_owned()), Just("--".to_owned()),
                Just("=".to_owned()), Just(",".to_owned()), Just("..".to_owned()),
                Just("nil".to_owned()), Just("\\u{".to_owned()), Just("\u{E9}".to_owned()),
            ],
            0..40,
        )
    ) {
        let text = pieces.concat();
        if let Err(error) = Manifest::parse("m", text.as_bytes()) {
            // The line exists.
            let message = error.to_string();
            let line: usize = message.split(':').nth(1).unwrap().parse().unwrap();
            prop_assert!((1..=text.lines().count().max(1) + 1).contains(&line), "{}", message);
        }
    }

    /// What is written as a text of Lua is read as it was.
    #[test]
    fn texts_survive(key in "[a-z]{3,8}x", value in "\\PC{0,30}") {
        let quoted: String = value
            .chars()
            .map(|letter| match letter {
                '\'' | '\\' => format!("\\{letter}"),
                letter => letter.to_string(),
            })
            .collect();
        prop_assert_eq!(entries(&format!("{key} '{quoted}'")), [(key.clone(), value.clone())]);
        let numbers: String = value.bytes().map(|byte| format!("\\{byte:03}")).collect();
        prop_assert_eq!(entries(&format!("{key} {{ \"{numbers}\" }}")), [(key, value)]);
    }

    #[test]
    fn a_pattern_of_its_own_name_matches(path in "[a-z]{1,3}(/[a-z]{1,3}){0,3}", at in 0..12_usize) {
        prop_assert!(manifest::matches(&path, &path));
        prop_assert!(manifest::matches("**", &path));
        let mut starred = path.clone();
        let at = at % path.len();
        if path.as_bytes()[at] != b'/' {
            starred.replace_range(at..=at, "*");
            prop_assert!(manifest::matches(&starred, &path), "{} {}", starred, path);
        }
    }
}
