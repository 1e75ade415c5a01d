//! What is found in a script without running it.

use host_shim::Side;
use host_shim::check::{Report, Severity, Wanted, check};
use host_shim::natives::NativeSet;
use proptest::prelude::*;

use crate::cli::{folder, run, script};
use crate::probe::wat;

const GET_PLAYER_NAME: u64 = 0x406B_4B20;
/// Of the server, and of the client of GTA V.
const COORDS: u64 = 0x1647_F1CB;
const COORDS_GTA5: u64 = 0x3FEF_770D_4096_0D5A;

/// IS_RADIO_STATION_FAVOURITED, which came later than the game.
const LATER: u64 = 0x2B17_84DB_08AF_EA79;

fn report(text: &str, wanted: &Wanted) -> Report {
    check(&wat(text), wanted).unwrap()
}

fn plain(text: &str) -> Report {
    report(text, &Wanted::default())
}

fn errors(report: &Report) -> Vec<&str> {
    let findings = report.findings.iter();
    let errors = findings.filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| finding.what.as_str()).collect()
}

/// A script with this in it.
fn calling(inside: &str) -> String {
    format!(
        r#"(module
        (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (func $native (param i64)
          (drop (call $invoke (local.get 0) (i32.const 0) (i32.const 0) (i32.const 0))))
        {inside})"#
    )
}

/// A script that calls these natives.
fn using(hashes: &[u64]) -> String {
    let calls: String = hashes
        .iter()
        .map(|hash| format!("(call $native (i64.const 0x{hash:X}))"))
        .collect();
    calling(&format!(r#"(func (export "_start") {calls})"#))
}

fn called(report: &Report) -> Vec<(String, bool)> {
    let natives = report.natives.iter();
    natives
        .map(|native| (native.label(), native.called))
        .collect()
}

#[test]
fn natives_are_followed_through_functions() {
    let report = plain(&calling(
        r#"(func $deeper (param i32 i64) (call $native (local.get 1)))
        (func (export "_start") (local i64 i64)
          ;; Directly, and through two functions.
          (drop (call $invoke (i64.const 0x406B4B20) (i32.const 0) (i32.const 0) (i32.const 0)))
          (call $deeper (i32.const 5) (i64.const 0x964BAB1D))
          ;; Through a local that is set further down, in a loop.
          (loop $again
            (call $native (local.get 0))
            (local.set 0 (i64.const 0x76A9EE1F))
            (br_if $again (i32.const 0)))
          ;; Either of two.
          (call $native
            (select (i64.const 0x1647F1CB) (i64.const 0x935C0AB2) (i32.const 0)))
          ;; In a block that is left in the middle.
          (block $out (result i64)
            (br_if $out (i64.const 0x77) (i32.const 0))
            (drop)
            (i64.const 0x123456789ABC))
          (call $native))"#,
    ));
    assert_eq!(
        called(&report),
        [
            ("GET_CONVAR_INT", true),
            ("GET_ENTITY_COORDS", true),
            ("GET_PLAYER_NAME", true),
            ("GET_RESOURCE_METADATA", true),
            ("LOAD_RESOURCE_FILE", true),
            ("0x123456789ABC", true),
        ]
        .map(|(name, called)| (name.to_owned(), called))
    );
    assert!(report.natives.iter().take(5).all(|native| native.simulated));
    // Nobody knows the last.
    assert_eq!(errors(&report).len(), 1);
    assert!(errors(&report)[0].contains("--allow 0x123456789ABC"));
    let allowed = Wanted {
        allowed: vec!["0x123456789abc".to_owned()],
        ..Wanted::default()
    };
    assert!(self::report(&using(&[0x1234_5678_9ABC]), &allowed).is_good());
}

#[test]
fn hashes_in_tables_are_found_as_constants() {
    let report = plain(&calling(
        r#"(data (i32.const 12) "....\5a\0d\96\40\0d\77\ef\3f\01\00\00\00\00\00\00\00")
        (func (export "_start") (call $native (i64.load (i32.const 16))))"#,
    ));
    assert_eq!(called(&report), [("GET_ENTITY_COORDS".to_owned(), false)]);
    assert_eq!(report.natives[0].hash, COORDS_GTA5);
    // Without `invoke` it is just a number.
    let report = plain(
        r#"(module (memory (export "memory") 1)
          (func (export "_start") (drop (i64.const 0x3FEF770D40960D5A))))"#,
    );
    assert_eq!(called(&report), []);
    assert_eq!(report.fits.len(), 3);
}

#[test]
fn each_side_has_its_own_natives() {
    let wanted = |side: Option<Side>, game: Option<NativeSet>| Wanted {
        side,
        game,
        ..Wanted::default()
    };
    let server = using(&[GET_PLAYER_NAME, COORDS]);
    assert_eq!(plain(&server).fits, [NativeSet::Server]);
    assert!(report(&server, &wanted(Some(Side::Server), None)).is_good());
    let wrong = report(&server, &wanted(Some(Side::Client), Some(NativeSet::Gta5)));
    assert_eq!(errors(&wrong).len(), 2, "{:?}", wrong.findings);
    let coords = errors(&wrong)
        .into_iter()
        .find(|error| error.contains("GET_ENTITY_COORDS"))
        .unwrap();
    assert!(
        coords.contains("a native of the server, not of the client of GTA V")
            && coords.contains("0x3FEF770D40960D5A"),
        "{coords}"
    );

    let client = using(&[COORDS_GTA5]);
    assert_eq!(plain(&client).fits, [NativeSet::Gta5]);
    assert!(report(&client, &wanted(Some(Side::Client), None)).is_good());
    assert!(!report(&client, &wanted(Some(Side::Client), Some(NativeSet::Rdr3))).is_good());
    assert!(!report(&client, &wanted(Some(Side::Server), None)).is_good());
    // A game does not matter to the server.
    assert!(report(&server, &wanted(Some(Side::Server), Some(NativeSet::Rdr3))).is_good());

    // By either hash: the script looks where it is.
    let both = plain(&using(&[COORDS, COORDS_GTA5]));
    assert_eq!(both.fits, [NativeSet::Server, NativeSet::Gta5]);
    // Of different sides: it may still look.
    let mixed = plain(&using(&[GET_PLAYER_NAME, COORDS_GTA5]));
    assert!(mixed.is_good() && mixed.fits.is_empty());

    let data = host_shim::natives::by_name("DATAFILE_CREATE");
    let refused = data.iter().find(|native| native.set == NativeSet::Gta5);
    let refused = report(
        &using(&[refused.unwrap().hash]),
        &wanted(Some(Side::Client), Some(NativeSet::Gta5)),
    );
    assert!(
        errors(&refused)[0].contains("refuses"),
        "{:?}",
        refused.findings
    );
}

#[test]
fn later_natives_are_missing_in_an_earlier_build() {
    let natives = host_shim::natives::by_name("GET_ENTITY_COORDS");
    assert!(natives.iter().all(|native| native.build.is_none()));
    let later = LATER;
    let with = |build| Wanted {
        build,
        ..Wanted::default()
    };
    let known = host_shim::natives::by_hash(later)[0];
    let first = known.build.unwrap();
    let text = using(&[later]);
    assert!(report(&text, &with(None)).is_good());
    assert!(report(&text, &with(Some(first))).is_good());
    let early = report(&text, &with(Some(first - 1)));
    assert!(
        errors(&early)[0].contains(&format!("came with game build {first}")),
        "{:?}",
        early.findings
    );
}

#[test]
fn imports_and_exports_must_be_those_of_the_abi() {
    for (text, words) in [
        (
            r#"(module (import "env" "f" (func)) (func (export "_start")))"#,
            "`env::f`, which no host",
        ),
        (
            r#"(module (import "host" "log" (func (param i32))) (memory (export "memory") 1)
               (func (export "_start")))"#,
            "imports `host::log` as (i32) -> (), but it is (i32, i32) -> ()",
        ),
        (
            r#"(module (import "env" "memory" (memory 1)) (func (export "_start")))"#,
            "imports a memory",
        ),
        (
            r#"(module (func (export "_start") (param i32)))"#,
            "exports `_start` as (i32) -> (), but the host calls it as () -> ()",
        ),
        (
            r#"(module (global (export "_start") i32 (i32.const 0)))"#,
            "but no function",
        ),
        (r#"(module)"#, "nothing that a host calls"),
        (
            r#"(module (import "host" "log" (func (param i32 i32))) (func (export "_start")))"#,
            "exports no `memory`, which `host::log` needs",
        ),
        (
            r#"(module (memory (export "memory") 1)
               (func (export "__cfx_on_event") (param i32 i32 i32 i32)))"#,
            "without `__cfx_alloc`",
        ),
        (
            r#"(module (memory (export "memory") 1) (func (export "_start"))
               (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 0)))"#,
            "without `__cfx_free`",
        ),
    ] {
        let report = plain(text);
        assert!(!report.is_good(), "{text}");
        let errors = errors(&report);
        assert!(
            errors.iter().any(|error| error.contains(words)),
            "{errors:?}"
        );
    }
    let references = plain(
        r#"(module (import "host" "canonicalize_ref" (func (param i32 i32 i32) (result i32)))
           (memory (export "memory") 1) (func (export "_start")))"#,
    );
    assert!(references.is_good());
    let warned = |words: &str| {
        let mut findings = references.findings.iter();
        findings.any(|finding| finding.what.contains(words))
    };
    assert!(warned("`__cfx_call_ref`") && warned("`__cfx_remove_ref`"));
}

#[test]
fn sizes_are_those_of_the_file() {
    let text = r#"(module
        (memory (export "memory") 3)
        (func $_ZN4shop4sell17h0123456789abcdefE (nop) (nop) (nop) (nop) (nop))
        (func $small)
        (func (export "_start") (nop)))"#;
    let wasm = wat(text);
    let wanted = Wanted {
        largest: 2,
        ..Wanted::default()
    };
    let report = check(&wasm, &wanted).unwrap();
    assert_eq!((report.size, report.functions), (wasm.len(), 3));
    assert_eq!(report.memory, 3 * 65536);
    assert!(report.has_names && !report.has_lines);
    let largest: Vec<_> = report
        .largest
        .iter()
        .map(|part| part.name.as_str())
        .collect();
    assert_eq!(largest, ["shop::sell", "function 2"]);
    let code = report.sections.iter().find(|part| part.name == "code");
    // Three bodies with their lengths, behind their number.
    assert_eq!(code.unwrap().size, 1 + (1 + 7) + (1 + 2) + (1 + 3));
    assert!(
        report
            .sections
            .iter()
            .any(|part| part.name == "custom: name")
    );
}

#[test]
fn what_is_no_module_is_said() {
    for (wasm, words) in [
        (&b"#!/bin/sh"[..], "no usable WebAssembly module"),
        (b"\0asm\x01\0\0\0\x01\xFF", "at byte"),
        (b"", "no usable WebAssembly module"),
    ] {
        let error = check(wasm, &Wanted::default()).unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
    // Well formed, but of wrong types.
    let wrong = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a\x05\x01\x03\0\x1a\x0b";
    assert!(check(wrong, &Wanted::default()).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Changed bytes give a report or an error.
    #[test]
    fn no_bytes_make_it_panic(changes in proptest::collection::vec((0..4096_usize, any::<u8>()), 0..6)) {
        let mut wasm = wat(&using(&[GET_PLAYER_NAME, COORDS]));
        for (place, byte) in changes {
            let place = place % wasm.len();
            wasm[place] = byte;
        }
        let _ = check(&wasm, &Wanted::default());
    }
}

#[test]
fn the_program_shows_a_table_and_ends_by_what_it_found() {
    let folder = folder("check");
    let good = script(&folder, "good", &using(&[GET_PLAYER_NAME]));
    let (code, out, err) = run(&["check", &good]);
    assert_eq!((code, err.as_str()), (0, ""));
    for words in [
        "good: ",
        "host::invoke",
        "GET_PLAYER_NAME  0x406B4B20  server  simulated",
        "largest functions",
        "all of it exists on the server",
    ] {
        assert!(out.contains(words), "{words}: {out}");
    }
    let (code, out, _) = run(&["check", &good, "--side", "client"]);
    assert_eq!(code, 1);
    assert!(out.contains("error: it calls `GET_PLAYER_NAME`"), "{out}");

    let (code, out, _) = run(&["check", &good, "--side", "client", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(code, 1);
    assert_eq!(json[0]["good"], false);
    assert_eq!(json[0]["side"], "client");
    assert_eq!(json[0]["natives"][0]["hash"], "0x406B4B20");
    assert_eq!(json[0]["natives"][0]["sets"], serde_json::json!(["server"]));
    let findings = json[0]["findings"].as_array().unwrap();
    assert!(
        findings
            .iter()
            .any(|finding| finding["severity"] == "error")
    );

    let missing = folder.join("missing.wasm");
    let (code, _, err) = run(&["check", missing.to_str().unwrap()]);
    assert_eq!(code, 1);
    assert!(err.contains("missing.wasm"), "{err}");
}

#[test]
fn the_manifest_says_where_scripts_run() {
    let folder = folder("check-manifest").join("shop");
    script(&folder, "server", &using(&[COORDS]));
    script(&folder, "client", &using(&[COORDS]));
    let manifest = "fx_version 'cerulean'\ngame 'gta5'\n\
                    server_script 'server.wasm'\nclient_scripts 'client.wasm'\n";
    std::fs::write(folder.join("fxmanifest.lua"), manifest).unwrap();
    let path = folder.to_str().unwrap();
    let (code, out, err) = run(&["check", path]);
    assert_eq!(code, 0, "{out}");
    assert!(
        out.contains("shop (server)") && !out.contains("(client)"),
        "{out}"
    );
    assert!(err.contains("fxmanifest.lua:4: `client_scripts`"), "{err}");
    let fixed = manifest.replace("client_scripts", "client_script");
    std::fs::write(folder.join("fxmanifest.lua"), fixed).unwrap();
    let (code, out, _) = run(&["check", path]);
    assert_eq!(code, 1);
    assert!(
        out.contains("shop (client)") && out.contains("of the client of GTA V"),
        "{out}"
    );
}
