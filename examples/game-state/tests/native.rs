//! The script and the C++ beside it, on a real database, to which the module is published. The
//! server is there under `cargo xtask test --spacetimedb`.

use std::cell::RefCell;
use std::path::Path;
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

use host_shim::package::{self, BuildOptions};
use host_shim::spacetime_host::Remote;
use host_shim::{Host, LogLine};
use spacetime_server::{Api, GAME_STATE_MODULE, URL};
// What makes cargo build the library that the C++ is linked with.
use spacetime_client_ffi as _;

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");
/// A test that waits longer has failed.
const PATIENCE: Duration = Duration::from_secs(120);

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_script_and_cpp_share_positions() {
    let variable = |name: &str| {
        std::env::var(name)
            .unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask test --spacetimedb"))
    };
    let (url, module) = (variable(URL), variable(GAME_STATE_MODULE));
    let module = std::fs::read(&module).unwrap_or_else(|error| panic!("{module}: {error}"));
    let database = Api::new(&url).unwrap().publish(&module).unwrap();

    let options = BuildOptions {
        profile: Some("dev".to_owned()),
        ..BuildOptions::default()
    };
    let scripts = package::build_package(Path::new(FOLDER), &options).unwrap();
    let host = Host::new();
    let said = Rc::new(RefCell::new(Vec::new()));
    let lines = Rc::clone(&said);
    host.on_log(move |line: &LogLine| lines.borrow_mut().push(line.text.clone()));
    host.set_convar("game_state_uri", url.as_str());
    host.set_convar("game_state_database", database.name());
    host.use_spacetime(Remote::new().unwrap());
    for script in &scripts {
        host.load(&script.name, &script.wasm).unwrap();
        host.start(&script.name).unwrap();
    }
    let start = Instant::now();
    let tick = || {
        assert!(start.elapsed() < PATIENCE, "{:?}", said.borrow());
        host.tick(5);
        assert_eq!(host.take_failures(), []);
        // The others go at their own pace.
        std::thread::sleep(Duration::from_millis(5));
    };
    while !said.borrow().iter().any(|line| line == "watching") {
        tick();
    }

    // Where cargo has put the library that belongs to this test.
    let own = std::env::current_exe().unwrap();
    let libraries = own.parent().unwrap();
    let program = libraries.join(format!("game-state-{}", std::process::id()));
    let native = Path::new(FOLDER).join("native");
    let status = Command::new("g++")
        .args(["-std=c++17", "-O1", "-Wall", "-Wextra", "-Werror"])
        .args(["main.cpp", "ServerGameState.cpp"].map(|file| native.join(file)))
        .arg("-I")
        .arg(Path::new(FOLDER).join("../../spacetime-client-ffi/include"))
        .arg("-L")
        .arg(libraries)
        .args(["-lspacetime_client_ffi", "-pthread", "-o"])
        .arg(&program)
        .status()
        .unwrap();
    assert!(status.success(), "g++ failed ({status})");
    let url = url.replace("http://", "ws://");
    let mut child = Command::new(&program)
        .arg(format!("{url}/{}", database.name()))
        .env("LD_LIBRARY_PATH", libraries)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    while child.try_wait().unwrap().is_none() {
        tick();
    }
    let output = child.wait_with_output().unwrap();
    std::fs::remove_file(&program).unwrap();
    assert!(output.status.success(), "{:?}", said.borrow());
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "player 1 is at 10, 20 after 1 moves\nplayer 2 is at 100, 5 after 2 moves\n"
    );
    while !said.borrow().iter().any(|line| line.contains("at 100, 5")) {
        tick();
    }
    assert_eq!(
        said.borrow()[1..],
        [
            "player 1 enters at 10, 20",
            "player 2 enters at 250, 5",
            "player 2 is at 100, 5 now"
        ]
    );
    database.delete().unwrap();
}
