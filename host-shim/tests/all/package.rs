//! From paths to scripts: folders, sides, the order of starting, and what scripts see of
//! their resource.

use std::path::{Path, PathBuf};

use host_shim::package::{self, BuildOptions, Package, PackageError};
use host_shim::sim::World;
use host_shim::{Host, Side};

use crate::manifest::folder;
use crate::probe::wat;

fn resource(parent: &Path, path: &str, manifest: &str) -> PathBuf {
    let folder = parent.join(path);
    std::fs::create_dir_all(&folder).unwrap();
    let head = "fx_version 'cerulean' game 'gta5'\n";
    std::fs::write(folder.join("fxmanifest.lua"), head.to_owned() + manifest).unwrap();
    folder
}

fn module(folder: &Path, path: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, wat("(module)")).unwrap();
}

fn names(packages: &[Package]) -> Vec<&str> {
    packages.iter().map(Package::name).collect()
}

fn found(paths: &[PathBuf]) -> Vec<Package> {
    let found = paths.iter().map(|path| package::find(path).unwrap());
    found.flatten().collect()
}

fn scripts(package: &Package, side: Side, all: &[Package]) -> Result<Vec<String>, PackageError> {
    let scripts = package.scripts(side, &BuildOptions::default(), all)?;
    Ok(scripts.into_iter().map(|script| script.name).collect())
}

#[test]
fn dependencies_start_first() {
    let root = folder("package-order", &[]);
    let paths = [
        resource(
            &root,
            "shop",
            "dependencies { 'bank', 'items', '/server:7290' }",
        ),
        resource(&root, "other", ""),
        resource(&root, "items", "dependency 'database'"),
        resource(&root, "money", "provide 'bank'"),
        resource(&root, "database", ""),
    ];
    let ordered = package::ensure_order(found(&paths), &[]).unwrap();
    assert_eq!(
        names(&ordered),
        ["money", "database", "items", "shop", "other"]
    );
    // What is given twice is there once.
    let twice = [&paths[..], &paths[..]].concat();
    assert_eq!(package::ensure_order(found(&twice), &[]).unwrap(), ordered);
}

#[test]
fn missing_and_circular_dependencies_name_the_resources() {
    let root = folder("package-missing", &[]);
    let shop = resource(&root, "shop", "dependencies { 'bank', 'items' }");
    let error = package::ensure_order(found(std::slice::from_ref(&shop)), &["items"]).unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("`shop` needs the resource `bank`") && !text.contains("`items`"),
        "{text}"
    );
    assert!(package::ensure_order(found(std::slice::from_ref(&shop)), &["items", "bank"]).is_ok());

    let bank = resource(&root, "bank", "dependency 'items'");
    let items = resource(&root, "items", "dependency 'bank'");
    let error = package::ensure_order(found(&[shop, bank, items]), &[]).unwrap_err();
    assert!(
        error.to_string().contains("bank needs items needs bank"),
        "{error}"
    );
    let selfish = resource(&root, "selfish", "dependency 'selfish'");
    let error = package::ensure_order(found(&[selfish]), &[]).unwrap_err();
    assert!(
        error.to_string().contains("selfish needs selfish"),
        "{error}"
    );

    let one = resource(&root, "a/twin", "");
    let other = resource(&root, "b/twin", "");
    let error = package::ensure_order(found(&[one, other]), &[]).unwrap_err();
    assert!(
        error.to_string().contains("`twin` is the name of two"),
        "{error}"
    );
}

#[test]
fn a_folder_of_resources_is_all_of_them() {
    let root = folder("package-folders", &["readme.txt"]);
    for path in ["beta", "[local]/alpha", "[local]/[deep]/gamma"] {
        resource(&root, path, "");
    }
    // No resource, and none below it is looked for.
    std::fs::create_dir_all(root.join("plain/inner")).unwrap();
    assert_eq!(
        names(&found(std::slice::from_ref(&root))),
        ["gamma", "alpha", "beta"]
    );
    let error = package::find(root.join("plain")).unwrap_err();
    assert!(matches!(error, PackageError::NoManifest { .. }), "{error}");
    let error = package::find(root.join("readme.txt")).unwrap_err();
    assert!(matches!(error, PackageError::NotAScript { .. }), "{error}");
}

#[test]
fn each_side_has_its_scripts() {
    let root = folder("package-sides", &[]);
    let shop = resource(
        &root,
        "shop",
        "shared_script 'shared/*.wasm' server_scripts { 'server.wasm', 'server.lua', '@lib/x.wasm' }
         client_script 'client/**'",
    );
    let lib = resource(&root, "lib", "");
    for file in [
        "shared/b.wasm",
        "shared/a.wasm",
        "server.wasm",
        "client/d/c.wasm",
    ] {
        module(&shop, file);
    }
    std::fs::write(shop.join("client/page.html"), "").unwrap();
    module(&lib, "x.wasm");
    let all = found(&[shop.clone(), lib]);
    assert_eq!(
        scripts(&all[0], Side::Server, &all).unwrap(),
        ["shop/a", "shop/b", "shop/server", "shop/x"]
    );
    assert_eq!(
        scripts(&all[0], Side::Client, &all).unwrap(),
        ["shop/a", "shop/b", "shop/c"]
    );
    assert!(all[0].runs_on(Side::Client) && !all[1].runs_on(Side::Server));
    assert_eq!(scripts(&all[1], Side::Server, &all).unwrap(), [""; 0]);

    let error = scripts(&all[0], Side::Server, &[]).unwrap_err().to_string();
    assert!(error.contains("give the path of `lib`"), "{error}");
    std::fs::remove_file(shop.join("server.wasm")).unwrap();
    let error = scripts(&all[0], Side::Server, &all)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("fxmanifest.lua:2: there is no script `server.wasm`"),
        "{error}"
    );
}

#[test]
fn one_path_has_its_usual_scripts() {
    let root = folder("package-usual", &[]);
    let client = resource(
        &root,
        "hud",
        "client_script 'hud.wasm' server_script 'hud.lua'",
    );
    module(&client, "hud.wasm");
    assert_eq!(package::load_path(&client).unwrap()[0].name, "hud");
    let lua = resource(&root, "lua", "server_script 'hud.lua'");
    let error = package::load_path(&lua).unwrap_err();
    assert!(matches!(error, PackageError::NoScript { .. }), "{error}");
    let broken = resource(&root, "broken", "local x = 1");
    let error = package::load_path(&broken).unwrap_err().to_string();
    assert!(error.contains("fxmanifest.lua:2: `local`"), "{error}");
}

#[test]
fn the_world_knows_the_resource() {
    let root = folder("package-world", &["secret.txt"]);
    let shop = resource(
        &root,
        "shop",
        "author 'Ada' files { 'html/*' } ui_page 'index.html' stall 'fish' { price = 3 }",
    );
    for file in ["html/a.js", "index.html", "server.cfg"] {
        std::fs::create_dir_all(shop.join("html")).unwrap();
        std::fs::write(shop.join(file), file).unwrap();
    }
    let package = &found(std::slice::from_ref(&shop))[0];
    let server = World::new();
    package.describe(&server, Side::Server, "shop");
    assert_eq!(server.metadata("shop", "author"), ["Ada"]);
    assert_eq!(server.metadata("shop", "stall_extra"), [r#"{"price":3}"#]);
    assert_eq!(server.file("shop", "server.cfg").unwrap(), b"server.cfg");
    assert_eq!(
        server.file("shop", "html/../html/a.js").unwrap(),
        b"html/a.js"
    );
    for outside in ["../secret.txt", "/../secret.txt", "no.txt", "html", ""] {
        assert_eq!(server.file("shop", outside), None, "{outside}");
    }
    // Said again after a change, nothing of before is left.
    resource(&root, "shop", "author 'Grace'");
    found(&[shop])[0].describe(&server, Side::Server, "shop");
    assert_eq!(server.metadata("shop", "author"), ["Grace"]);
    assert_eq!(server.metadata("shop", "stall"), [""; 0]);

    let client = World::new();
    package.describe(&client, Side::Client, "shop");
    assert_eq!(client.file("shop", "html/a.js").unwrap(), b"html/a.js");
    assert_eq!(client.file("shop", "index.html").unwrap(), b"index.html");
    assert_eq!(client.file("shop", "server.cfg"), None);
}

/// Logs its first metadata of a key, and a file.
const READER: &str = r#"(module
    (import "host" "log" (func $log (param i32 i32)))
    (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (data (i32.const 16) "\02\00\00\00\00\01\00\00\40\00\00\00")
    (data (i32.const 64) "shop\00")
    (data (i32.const 72) "author\00")
    (data (i32.const 80) "note.txt\00")
    (data (i32.const 96) "\01\00\00\00\00\00\00\00\40\00\00\00\00\00\00\00\05\00\00\00\00\00\00\00")
    (data (i32.const 120) "\01\00\00\00\00\00\00\00\48\00\00\00\00\00\00\00\07\00\00\00\00\00\00\00")
    (data (i32.const 144) "\00\00\00\00\00\00\00\00\00\02\00\00\00\00\00\00\04\00\00\00\00\00\00\00")
    (data (i32.const 168) "\01\00\00\00\00\00\00\00\40\00\00\00\00\00\00\00\05\00\00\00\00\00\00\00")
    (data (i32.const 192) "\01\00\00\00\00\00\00\00\50\00\00\00\00\00\00\00\09\00\00\00\00\00\00\00")
    (func (export "_start")
      ;; GET_RESOURCE_METADATA and LOAD_RESOURCE_FILE
      (call $log (i32.const 256)
        (call $invoke (i64.const 0x964BAB1D) (i32.const 96) (i32.const 3) (i32.const 16)))
      (call $log (i32.const 256)
        (call $invoke (i64.const 0x76A9EE1F) (i32.const 168) (i32.const 2) (i32.const 16)))))"#;

#[test]
fn scripts_read_their_metadata_and_files() {
    let root = folder("package-natives", &[]);
    let shop = resource(&root, "shop", "author 'Ada' server_script 'shop.wasm'");
    std::fs::write(shop.join("shop.wasm"), wat(READER)).unwrap();
    std::fs::write(shop.join("note.txt"), "open at nine").unwrap();
    let packages = found(&[shop]);
    let host = Host::new();
    packages[0].describe(&host.world(), Side::Server, "shop");
    let options = BuildOptions::default();
    let script = &packages[0]
        .scripts(Side::Server, &options, &packages)
        .unwrap()[0];
    host.load(&script.name, &script.wasm).unwrap();
    host.start(&script.name).unwrap();
    let log: Vec<_> = host.take_log().into_iter().map(|line| line.text).collect();
    assert_eq!(log, ["Ada", "open at nine"]);
}
