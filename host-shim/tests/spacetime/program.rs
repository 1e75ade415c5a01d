//! The program on a real server, with the example `positions`. The server is there under
//! `cargo xtask test --spacetimedb`.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use host_shim::package::{self, BuildOptions};
use host_shim::spacetime_host::abi::spacetimedb_lib::ser::Serialize;
use host_shim::spacetime_host::abi::{Compression, Event, OpenConfig, Outcome, encode};
use host_shim::spacetime_host::{Backend, Budget, Conn, Provider, Remote};
use spacetime_server::{Api, POSITIONS_MODULE, URL};

/// A test that waits longer has failed.
const PATIENCE: Duration = Duration::from_secs(60);

/// Somebody else's server, as the database sees it.
struct Other {
    backend: Box<dyn Backend>,
    conn: Conn,
}

impl Other {
    fn connect(url: &str, database: &str) -> Self {
        let remote = Remote::new().unwrap();
        let mut backend = remote.backend("other");
        let conn = backend
            .open(OpenConfig {
                uri: url.to_owned(),
                database: database.to_owned(),
                token: None,
                compression: Compression::None,
                light: false,
                confirmed: None,
                reconnect: None,
                call_timeout_ms: 60_000,
            })
            .unwrap();
        let mut other = Self { backend, conn };
        other.until(|event| matches!(event, Event::Connected(_)));
        other
    }

    fn until(&mut self, found: impl Fn(&Event<'_>) -> bool) {
        let start = Instant::now();
        loop {
            self.backend.begin_tick();
            let mut bytes = Vec::new();
            self.backend.take_events(self.conn, Budget::ALL, &mut bytes);
            let mut rest = &bytes[..];
            while !rest.is_empty() {
                let (event, after) = Event::decode(rest).unwrap();
                if found(&event) {
                    return;
                }
                rest = after;
            }
            assert!(start.elapsed() < PATIENCE, "nothing comes");
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    fn call(&mut self, reducer: &str, args: &impl Serialize) {
        let args = encode(args);
        (self.backend)
            .call_reducer(self.conn, 1, reducer, &args)
            .unwrap();
        self.until(
            |event| matches!(event, Event::Reducer(result) if result.outcome == Outcome::Committed),
        );
    }
}

/// The program, until the test ends.
struct Running {
    child: Child,
    lines: Receiver<String>,
}

impl Running {
    fn start(args: &[&str], script: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_host-shim"))
            .arg("run")
            .arg(script)
            .args(args)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let stdout = child.stdout.take().expect("it is piped");
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                // The test may have heard enough.
                let _ = sender.send(line);
            }
        });
        Self { child, lines }
    }

    fn says(&self, what: &str) {
        let line = self.lines.recv_timeout(PATIENCE).expect("it says nothing");
        assert_eq!(line, what);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn variable(name: &str) -> String {
    std::env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask test --spacetimedb"))
}

/// The example's script, unoptimised as its own tests have it.
fn script() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/positions");
    let options = BuildOptions {
        profile: Some("dev".to_owned()),
        ..BuildOptions::default()
    };
    let built = package::build_package(folder, &options).unwrap_or_else(|error| panic!("{error}"));
    built[0].path.clone()
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn the_program_meets_others_on_a_server() {
    let (url, module) = (variable(URL), variable(POSITIONS_MODULE));
    let module = std::fs::read(&module).unwrap_or_else(|error| panic!("{module}: {error}"));
    let database = Api::new(&url).unwrap().publish(&module).unwrap();
    let mut other = Other::connect(&url, database.name());
    other.call("enter", &("license:b0b", "Bob"));

    // Whichever server the script names, it is this one.
    let convar = format!("positions_database={}", database.name());
    let args = [
        "--ticks",
        "1000000",
        "--frame-ms",
        "20",
        "--player",
        "Ada",
        "--convar",
        "positions_uri=ws://127.0.0.1:1",
        "--convar",
        &convar,
        "--spacetime",
        &url,
    ];
    let program = Running::start(&args, &script());
    program.says("[script:positions] Bob is on another server");
    other.call("leave", &("license:b0b",));
    program.says("[script:positions] Bob has left the other server");

    // Its own player is there as long as it runs.
    let names = || -> Vec<_> {
        let rows = database.sql("SELECT * FROM position").unwrap();
        rows.iter().map(|row| row[1].clone()).collect()
    };
    let wait_for = |expected: &[&str]| {
        let start = Instant::now();
        while names() != expected {
            assert!(start.elapsed() < PATIENCE, "{:?}", names());
            std::thread::sleep(Duration::from_millis(10));
        }
    };
    wait_for(&["Ada"]);
    drop(program);
    wait_for(&[]);
    database.delete().unwrap();
}
