//! The library as C and C++ see it: its header, and a C++17 program against a real server.
//!
//! The server is there under `cargo xtask test --spacetimedb`.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use spacetime_server::{Api, Database, GAME_STATE_MODULE, PROGRAM, Server, URL};

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");

fn header() -> PathBuf {
    Path::new(FOLDER).join("include/SpacetimeDBClientFFI.h")
}

/// Where cargo has put the library that belongs to this test.
fn libraries() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    own.parent().unwrap().to_owned()
}

fn run(command: &mut Command) {
    let status = command
        .status()
        .unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
    assert!(status.success(), "{command:?} failed ({status})");
}

/// A folder of the test's own, deleted with this value.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = libraries().join(format!("{name}-{}", std::process::id()));
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

#[test]
fn the_header_is_plain_c() {
    // Whoever builds Rust programs has a C compiler, which links them.
    run(Command::new("cc")
        .args(["-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic"])
        .args(["-fsyntax-only", "-x", "c"])
        .arg(header()));
}

/// What of a server's own headers the component's source uses.
const SERVERS_HEADERS: [(&str, &str); 2] = [
    ("StdInc.h", "#define DLL_EXPORT\n"),
    (
        "ComponentLoader.h",
        "struct Component {\n    virtual ~Component() = default;\n    \
         virtual bool Initialize() = 0;\n    virtual bool Shutdown() = 0;\n};\n",
    ),
];

/// The folder that the build of a server takes names this library and finds its header.
#[test]
fn the_component_fits_the_library() {
    let component = Path::new(FOLDER).join("../citizen-spacetimedb-client");
    let json = std::fs::read_to_string(component.join("component.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["name"], "citizen:spacetimedb:client");
    assert_eq!(json["version"], env!("CARGO_PKG_VERSION"));
    let lua = std::fs::read_to_string(component.join("component.lua")).unwrap();
    for words in [
        "path.join(checkout, 'spacetime-client-ffi', 'include')",
        "'SpacetimeDBClientFFI.h'",
        "'libspacetime_client_ffi.a'",
    ] {
        assert!(lua.contains(words), "{words}");
    }
    let folder = Folder::new("component");
    for (name, text) in SERVERS_HEADERS {
        std::fs::write(folder.0.join(name), text).unwrap();
    }
    run(Command::new("g++")
        .args(["-std=c++17", "-Wall", "-Wextra", "-Werror", "-pedantic"])
        .args(["-fsyntax-only", "-I"])
        .arg(&folder.0)
        .arg("-I")
        .arg(header().parent().unwrap())
        .arg(component.join("src/Component.cpp")));
}

fn compile(name: &str, folder: &Folder, words: &[&str], static_library: bool) -> PathBuf {
    let program = folder.0.join(name);
    let mut command = Command::new("g++");
    command
        .args(["-std=c++17", "-g", "-O1", "-pthread"])
        .args(["-Wall", "-Wextra", "-Werror", "-pedantic"])
        .args(words)
        .arg(Path::new(FOLDER).join("tests/native/client.cpp"))
        .arg("-I")
        .arg(Path::new(FOLDER).join("include"))
        .arg("-o")
        .arg(&program);
    if static_library {
        command.arg(libraries().join("libspacetime_client_ffi.a"));
        command.args(["-ldl", "-lm"]);
    } else {
        command.arg("-L").arg(libraries());
        command.arg("-lspacetime_client_ffi");
    }
    run(&mut command);
    program
}

/// Runs the program against a server, which is killed in the middle.
fn play(command: &mut Command, folder: &Folder) {
    let variable = |name: &str| {
        std::env::var(name)
            .unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask test --spacetimedb"))
    };
    if std::env::var_os(PROGRAM).is_none() && std::env::var_os(URL).is_some() {
        println!("the server is somebody else's: it is not killed");
        return;
    }
    let mut server =
        Server::start(Path::new(&variable(PROGRAM)), &folder.0.join("server")).unwrap();
    let module = std::fs::read(variable(GAME_STATE_MODULE)).unwrap();
    let api = Api::new(&server.url()).unwrap();
    let database: Database = api.publish(&module).unwrap();
    let address = format!(
        "{}/{}",
        server.url().replace("http://", "ws://"),
        database.name()
    );
    let mut child = command
        .arg(&address)
        .env("LD_LIBRARY_PATH", libraries())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
    let mut input = child.stdin.take().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut line = || lines.next().and_then(Result::ok).unwrap_or_default();
    let ready = line();
    if ready == "ready" {
        // The rows that the program was told of must be on the disk: nothing says when.
        let rows = || database.sql("SELECT * FROM PlayerPositions").unwrap().len();
        assert_eq!(rows(), 2);
        server.kill();
        server.restart().unwrap();
        database.call("move_player", "[1, 7, 8]").unwrap();
        input.write_all(b"restarted\n").unwrap();
    }
    let done = line();
    let status = child.wait().unwrap();
    assert!(status.success(), "{command:?} failed ({status})");
    assert_eq!((&*ready, &*done), ("ready", "done"));
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_program_in_cpp_plays_and_outlives_a_server() {
    let folder = Folder::new("native-shared");
    let program = compile("client", &folder, &[], false);
    let has_valgrind = Command::new("valgrind")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    let mut command = Command::new(if has_valgrind {
        Path::new("valgrind")
    } else {
        println!("valgrind is not there: the program runs without it, and under ASan below");
        &program
    });
    if has_valgrind {
        command
            .args(["--quiet", "--error-exitcode=9", "--leak-check=full"])
            // Of what the standard library keeps for each thread it has a pointer into the
            // middle alone, which counts as possibly lost.
            .args(["--show-leak-kinds=definite,indirect"])
            .args(["--errors-for-leak-kinds=definite,indirect"])
            .arg(&program);
    }
    play(&mut command, &folder);
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn the_static_library_does_the_same_under_sanitizers() {
    let folder = Folder::new("native-static");
    let words = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
    let program = compile("client", &folder, &words, true);
    play(&mut Command::new(program), &folder);
}
