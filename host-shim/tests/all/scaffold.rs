//! New resources; `tests/sdk` builds, runs and tests them.

use std::path::Path;

use host_shim::Side;
use host_shim::manifest::Manifest;
use host_shim::package;
use host_shim::scaffold::{CfxSource, NewResource, ScaffoldError, Sides};

use crate::cli::{folder, run};

#[test]
fn it_has_all_that_a_resource_needs() {
    let root = folder("scaffold");
    for (name, sides, scripts) in [
        ("my-server", Sides::Server, [Some("my_server.wasm"), None]),
        ("my-client", Sides::Client, [None, Some("my_client.wasm")]),
        (
            "my-both",
            Sides::Both,
            [Some("server.wasm"), Some("client.wasm")],
        ),
    ] {
        let resource = NewResource {
            sides,
            ..NewResource::new(name, &root)
        };
        for file in resource.create().unwrap() {
            assert!(file.is_file(), "{}", file.display());
        }
        let manifest = Manifest::read(resource.folder()).unwrap().unwrap();
        assert_eq!(manifest.remarks(), []);
        let first = |side| {
            manifest
                .scripts(side)
                .next()
                .map(|entry| entry.value.clone())
        };
        let named = [first(Side::Server), first(Side::Client)];
        assert_eq!(named.each_ref().map(Option::as_deref), scripts);
        let package = &package::find(resource.folder()).unwrap()[0];
        assert!(package.is_cargo_package());
        assert_eq!(package.runs_on(Side::Server), scripts[0].is_some());
        assert_eq!(package.runs_on(Side::Client), scripts[1].is_some());
        let readme = std::fs::read_to_string(resource.folder().join("README.md")).unwrap();
        assert!(readme.contains("$ host-shim run . --"), "{readme}");
    }
}

#[test]
fn what_is_there_stays() {
    let root = folder("scaffold-exists");
    let resource = NewResource::new("shop", &root);
    std::fs::create_dir(resource.folder()).unwrap();
    std::fs::write(resource.folder().join("mine.txt"), "mine").unwrap();
    let error = resource.create().unwrap_err();
    assert!(matches!(error, ScaffoldError::Exists { .. }), "{error}");
    let left: Vec<_> = std::fs::read_dir(resource.folder()).unwrap().collect();
    assert_eq!(left.len(), 1);
}

#[test]
fn a_folder_without_the_crate_is_refused_before_anything_is_written() {
    let root = folder("scaffold-no-cfx");
    let mut resource = NewResource::new("shop", &root);
    resource.cfx = CfxSource::Path(root.clone());
    let error = resource.create().unwrap_err();
    assert!(error.to_string().contains("has no crate `cfx`"), "{error}");
    assert!(!resource.folder().exists());
    // The crate itself will do, and a checkout.
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (name, path) in [("one", checkout.join("cfx")), ("two", checkout)] {
        let resource = NewResource {
            cfx: CfxSource::Path(path),
            ..NewResource::new(name, &root)
        };
        resource.create().unwrap();
    }
}

#[test]
fn the_program_makes_one_or_says_why_not() {
    let root = folder("scaffold-program");
    let parent = root.to_str().unwrap();
    let (code, out, err) = run(&["new", "bakery", "--in", parent, "--side", "both"]);
    assert_eq!(code, 0, "{err}");
    assert!(
        out.contains("fxmanifest.lua") && out.contains("server.rs"),
        "{out}"
    );
    assert!(
        err.contains("Try it: host-shim run") && err.contains("bakery"),
        "{err}"
    );
    let (code, _, err) = run(&["new", "bakery", "--in", parent]);
    assert_eq!(code, 1);
    assert!(err.contains("is there already"), "{err}");
    let (code, _, err) = run(&["new", "my bakery", "--in", parent]);
    assert_eq!(code, 1);
    assert!(err.contains("write `my-bakery`"), "{err}");
    let (code, _, err) = run(&["new", "shop", "--in", parent, "--cfx", "nowhere"]);
    assert_eq!(code, 2);
    assert!(err.contains("no folder, no URL and no version"), "{err}");
}
