//! The script and the C++ beside it, on a real database, to which the module is published. The
//! server is there under `cargo xtask test --spacetimedb`.

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::rc::Rc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use host_shim::package::{self, BuildOptions};
use host_shim::spacetime_host::Remote;
use host_shim::{Host, LogLine};
use serde_json::json;
use spacetime_server::{Api, Database, GAME_STATE_MODULE, PROGRAM, Server, URL};
// What makes cargo build the library that the C++ is linked with.
use spacetime_client_ffi as _;

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");
/// A test that waits longer has failed.
const PATIENCE: Duration = Duration::from_secs(120);

/// Where cargo has put the library that belongs to this test.
fn libraries() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    own.parent().unwrap().to_owned()
}

/// A folder of the test's own, deleted with this value.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("native-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left stands in the target folder.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn compile(folder: &Folder) -> PathBuf {
    let program = folder.0.join("game_state");
    let native = Path::new(FOLDER).join("native");
    let mut command = Command::new("g++");
    command
        .args(["-std=c++17", "-g", "-O1", "-pthread"])
        .args(["-Wall", "-Wextra", "-Werror", "-pedantic"])
        .args(["-fsanitize=address,undefined", "-fno-sanitize-recover=all"])
        .args(["main.cpp", "ServerGameState.cpp"].map(|file| native.join(file)))
        .arg("-I")
        .arg(Path::new(FOLDER).join("../../spacetime-client-ffi/include"))
        .arg("-L")
        .arg(libraries())
        .args(["-lspacetime_client_ffi", "-o"])
        .arg(&program);
    let status = command
        .status()
        .unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
    assert!(status.success(), "{command:?} failed ({status})");
    program
}

/// The program in C++, which ends with this value.
struct Native {
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<String>,
    said: Vec<String>,
}

impl Native {
    fn start(program: &Path, address: &str) -> Self {
        let mut child = Command::new(program)
            .arg(address)
            .env("LD_LIBRARY_PATH", libraries())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Self {
            input: child.stdin.take(),
            child,
            lines,
            said: Vec::new(),
        }
    }

    fn tell(&mut self, line: &str) {
        let input = self.input.as_mut().unwrap();
        writeln!(input, "{line}").unwrap();
    }
}

impl Drop for Native {
    fn drop(&mut self) {
        // An error means that it has ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Both of them.
struct Game {
    host: Host,
    script: Rc<RefCell<Vec<String>>>,
    native: Native,
}

impl Game {
    /// Starts them on a database. They know nothing of each other.
    fn start(program: &Path, database: &Database) -> Self {
        let options = BuildOptions {
            profile: Some("dev".to_owned()),
            ..BuildOptions::default()
        };
        let scripts = package::build_package(Path::new(FOLDER), &options).unwrap();
        let host = Host::new();
        let script = Rc::new(RefCell::new(Vec::new()));
        let lines = Rc::clone(&script);
        host.on_log(move |line: &LogLine| lines.borrow_mut().push(line.text.clone()));
        host.set_convar("game_state_uri", database.url());
        host.set_convar("game_state_database", database.name());
        host.use_spacetime(Remote::new().unwrap());
        for script in &scripts {
            host.load(&script.name, &script.wasm).unwrap();
            host.start(&script.name).unwrap();
        }
        let address = database.url().replace("http://", "ws://");
        let native = Native::start(program, &format!("{address}/{}", database.name()));
        Self {
            host,
            script,
            native,
        }
    }

    /// Lets time pass until each of them has said lines that begin so, in this order, since the
    /// last time.
    #[track_caller]
    fn until(&mut self, script: &[&str], native: &[&str]) {
        let start = Instant::now();
        loop {
            self.native.said.extend(self.native.lines.try_iter());
            if said(&self.script.borrow(), script) && said(&self.native.said, native) {
                break;
            }
            let ended = self.native.child.try_wait().unwrap();
            assert!(
                ended.is_none() && start.elapsed() < PATIENCE,
                "wanted {script:?} and {native:?}\nthe script: {:?}\nthe C++ ({ended:?}): {:?}",
                self.script.borrow(),
                self.native.said
            );
            self.host.tick(5);
            assert_eq!(self.host.take_failures(), []);
            // The others go at their own pace.
            std::thread::sleep(Duration::from_millis(5));
        }
        self.script.borrow_mut().clear();
        self.native.said.clear();
    }
}

/// Whether all of them are there, in this order. Attempts to connect may have been made between
/// them, as many as there was time for.
fn said(lines: &[String], wanted: &[&str]) -> bool {
    let mut lines = lines
        .iter()
        .filter(|line| !line.starts_with("still not watching: "));
    let said = wanted
        .iter()
        .all(|wanted| lines.next().is_some_and(|line| line.starts_with(wanted)));
    assert!(!said || lines.next().is_none(), "more than {wanted:?}");
    said
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_script_and_cpp_share_positions() {
    let variable = |name: &str| {
        std::env::var(name)
            .unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask test --spacetimedb"))
    };
    let folder = Folder::new();
    let program = compile(&folder);
    let mut server = std::env::var(PROGRAM).ok().map(|program| {
        let folder = folder.0.join("server");
        Server::start(Path::new(&program), &folder).unwrap()
    });
    let url = match &server {
        Some(server) => server.url(),
        None => variable(URL),
    };
    let module = variable(GAME_STATE_MODULE);
    let module = std::fs::read(&module).unwrap_or_else(|error| panic!("{module}: {error}"));
    let database = Api::new(&url).unwrap().publish(&module).unwrap();

    let mut game = Game::start(&program, &database);
    game.until(&["watching"], &["connected"]);
    // The C++ moves a player, and the script learns of it.
    game.native.tell("1 10 20");
    game.until(
        &["player 1 enters at 10, 20"],
        &["player 1 is at 10, 20 after 1 moves"],
    );
    // The script moves one, and the C++ learns of it.
    game.host
        .emit("game-state:place", json!([2, 30, 40]), "")
        .unwrap();
    game.until(
        &["player 2 enters at 30, 40"],
        &["player 2 is at 30, 40 after 1 moves"],
    );
    // The C++ moves one too far, and the script moves it back.
    game.native.tell("2 250 5");
    game.until(
        &["player 2 is at 250, 5 now", "player 2 is at 100, 5 now"],
        &[
            "player 2 is at 250, 5 after 2 moves",
            "player 2 is at 100, 5 after 3 moves",
        ],
    );
    game.native.tell("2 nowhere");
    game.until(&[], &["not 'PLAYER X Y': 2 nowhere"]);

    if let Some(server) = &mut server {
        // What both were told of must be on the disk: nothing says when.
        assert_eq!(
            database.sql("SELECT * FROM PlayerPositions").unwrap().len(),
            2
        );
        server.kill();
        game.until(&["not watching: "], &["not connected"]);
        game.native.tell("1 11 21");
        game.until(&[], &["player 1 is not moved: "]);
        server.restart().unwrap();
        // Nobody's position has changed, so nothing is said of any.
        game.until(&["watching again"], &["connected"]);
        game.native.tell("1 12 22");
        game.until(
            &["player 1 is at 12, 22 now"],
            &["player 1 is at 12, 22 after 2 moves"],
        );
        game.host
            .emit("game-state:place", json!([2, 13, 23]), "")
            .unwrap();
        game.until(
            &["player 2 is at 13, 23 now"],
            &["player 2 is at 13, 23 after 4 moves"],
        );
    } else {
        println!("the server is somebody else's: it is not killed");
    }

    // The end of its input is the end of the program, which has nothing left then.
    drop(game.native.input.take());
    let status = game.native.child.wait().unwrap();
    assert!(status.success(), "{status}");
    let last: Vec<_> = game.native.lines.iter().collect();
    assert_eq!(last, ["2 players at the end"]);
    database.delete().unwrap();
}
