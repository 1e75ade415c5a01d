//! New resources build, run and test at once. They depend on this checkout.

use std::path::{Path, PathBuf};
use std::process::Command;

use host_shim::package::{self, BuildOptions};
use host_shim::scaffold::{CfxSource, NewResource, Sides};
use host_shim::{Host, Settings, Side, UnknownNatives};

fn checkout() -> PathBuf {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    checkout.canonicalize().unwrap()
}

/// A new resource with the checkout's own versions of everything, so that nothing is fetched.
fn create(name: &str, sides: Sides) -> NewResource {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scaffold");
    let resource = NewResource {
        sides,
        cfx: CfxSource::Path(checkout()),
        ..NewResource::new(name, &root)
    };
    let _ = std::fs::remove_dir_all(resource.folder());
    resource.create().unwrap();
    let lock = resource.folder().join("Cargo.lock");
    std::fs::copy(checkout().join("Cargo.lock"), lock).unwrap();
    resource
}

/// One target folder for all of them.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("scaffold-target")
}

fn started(resource: &NewResource, side: Side) -> Host {
    let packages = package::find(resource.folder()).unwrap();
    let options = BuildOptions {
        target_dir: Some(target()),
        ..BuildOptions::default()
    };
    let scripts = packages[0].scripts(side, &options, &packages).unwrap();
    let host = Host::with(Settings {
        side,
        unknown_natives: UnknownNatives::Zero,
        ..Settings::default()
    });
    packages[0].describe(&host.world(), side, &scripts[0].name);
    host.load(&scripts[0].name, &scripts[0].wasm).unwrap();
    host.start(&scripts[0].name).unwrap();
    host
}

fn log(host: &Host) -> Vec<String> {
    assert!(host.take_failures().is_empty());
    host.take_log().into_iter().map(|line| line.text).collect()
}

#[test]
fn both_sides_build_and_run() {
    let resource = create("new-both", Sides::Both);
    let server = started(&resource, Side::Server);
    assert_eq!(log(&server), ["new-both has started"]);
    server.world().add_player("Ada");
    let said = serde_json::json!(["how are you?"]);
    server.emit("new-both:hello", &said, "net:1").unwrap();
    assert_eq!(log(&server), ["player 1 says: how are you?"]);
    assert_eq!(server.take_sent()[0].event, "new-both:welcome");
    assert!(server.execute_command("greet Ada").unwrap());
    assert_eq!(log(&server), ["hello, Ada"]);

    let client = started(&resource, Side::Client);
    client.emit("new-both:say", &said, "").unwrap();
    assert_eq!(client.take_sent()[0].event, "new-both:hello");
    let read = serde_json::json!([12]);
    client.emit("new-both:welcome", &read, "net:65535").unwrap();
    assert_eq!(
        log(&client),
        ["new-both has started", "the server has read 12 letters"]
    );
}

/// Runs cargo in the resource's folder.
fn cargo(resource: &NewResource, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(resource.folder())
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_NET_OFFLINE", "true")
        // What an outer cargo has meant for its own.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo runs");
    let text = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(output.status.success(), "cargo {arguments:?}:\n{text}");
    text
}

/// It compiles wasmtime once more, for a workspace of its own: some minutes.
#[test]
#[ignore = "compiles everything once more, which takes minutes"]
fn tests_of_new_resources_pass() {
    let resource = create("new-tested", Sides::Both);
    let text = cargo(&resource, &["test"]);
    assert!(text.contains("4 passed"), "{text}");
    let client = ["test", "--no-default-features", "--features", "client"];
    let text = cargo(&resource, &client);
    assert!(text.contains("2 passed"), "{text}");
    cargo(
        &resource,
        &["clippy", "--all-targets", "--", "-D", "warnings"],
    );
    cargo(&resource, &["fmt", "--check"]);
}
