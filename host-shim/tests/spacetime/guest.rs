//! The script `test-guests/spacetime`, which is written with the SDK.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use host_shim::Host;
use host_shim::spacetime_host::abi::Reason;
use host_shim::spacetime_host::{Database, Embedded};

/// The script's file.
fn file() -> &'static Path {
    static FILE: OnceLock<PathBuf> = OnceLock::new();
    FILE.get_or_init(|| {
        let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("../test-guests/spacetime");
        let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("spacetime");
        let output = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--target", "wasm32-unknown-unknown"])
            .arg("--target-dir")
            .arg(&target)
            .current_dir(&package)
            // It would stand in for the flags of the package's own configuration.
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo runs");
        assert!(
            output.status.success(),
            "building {} failed:\n{}",
            package.display(),
            String::from_utf8_lossy(&output.stderr)
        );
        target.join("wasm32-unknown-unknown/debug/spacetime_guest.wasm")
    })
}

fn wasm() -> &'static [u8] {
    static WASM: OnceLock<Vec<u8>> = OnceLock::new();
    WASM.get_or_init(|| std::fs::read(file()).expect("cargo has made it"))
}

/// A row of `seat`.
type Seat = (u32, String);

fn seat(id: u32, by: &str) -> Seat {
    (id, by.to_owned())
}

struct Setup {
    host: Host,
    theatre: Database,
}

impl Setup {
    fn new(store: &Embedded) -> Self {
        let host = Host::new();
        host.use_spacetime(store.clone());
        host.load("seats", wasm()).unwrap();
        host.start("seats").unwrap();
        let theatre = store.database("theatre");
        theatre.reducer("sit", |ctx, (id, by): Seat| match by.as_str() {
            "" => Err("who?".to_owned()),
            _ => Ok(ctx.upsert("seat", &(id, by))?),
        });
        Self { host, theatre }
    }

    /// What the script says in so many ticks.
    fn ticks(&self, count: usize) -> Vec<String> {
        for _ in 0..count {
            self.host.tick(50);
        }
        let lines = self.host.take_log().into_iter();
        lines.map(|line| line.text).collect()
    }

    fn event(&self, name: &str, args: &serde_json::Value) {
        self.host.emit(name, args, "").unwrap();
    }
}

#[test]
fn rows_come_with_callbacks_and_reducers_are_awaited() {
    let store = Embedded::new();
    let setup = Setup::new(&store);
    assert_eq!(setup.ticks(1), ["connected", "0 seats"]);
    setup.theatre.insert("seat", &seat(1, "Ada")).unwrap();
    setup.theatre.update("seat", &seat(1, "Bob")).unwrap();
    setup.theatre.delete("seat", &1_u32).unwrap();
    assert_eq!(setup.ticks(1), ["+ 1 Ada", "1 Ada -> Bob", "- 1 Bob"]);
    setup.event("sit", &serde_json::json!([2, "Eve"]));
    setup.event("sit", &serde_json::json!([3, ""]));
    assert_eq!(
        setup.ticks(2),
        ["+ 2 Eve", "Eve sits, 1 seats", "nobody sits: who?"]
    );
    assert_eq!(
        setup.theatre.rows::<Seat>("seat").unwrap(),
        [seat(2, "Eve")]
    );
}

#[test]
fn two_hosts_see_each_others_changes() {
    let store = Embedded::new();
    let (here, there) = (Setup::new(&store), Setup::new(&store));
    here.ticks(1);
    there.ticks(1);
    here.event("sit", &serde_json::json!([1, "Ada"]));
    assert_eq!(here.ticks(2), ["+ 1 Ada", "Ada sits, 1 seats"]);
    assert_eq!(there.ticks(1), ["+ 1 Ada"]);
}

#[test]
fn a_lost_connection_tells_the_difference_alone() {
    let store = Embedded::new();
    let setup = Setup::new(&store);
    setup.ticks(1);
    setup.theatre.insert("seat", &seat(1, "Ada")).unwrap();
    setup.theatre.insert("seat", &seat(2, "Bob")).unwrap();
    setup.ticks(1);
    setup.event("sit", &serde_json::json!([9, "Gus"]));
    setup.theatre.disconnect_all(Reason::Reset, None, "cut");
    setup.theatre.update("seat", &seat(2, "Eve")).unwrap();
    setup.theatre.insert("seat", &seat(3, "Fay")).unwrap();
    let told = setup.ticks(3);
    assert_eq!(told[0], "disconnected: true");
    assert!(
        told.contains(&"nobody sits: the answer is lost; it may have run or not".to_owned()),
        "{told:?}"
    );
    assert!(told.contains(&"2 Bob -> Eve".to_owned()), "{told:?}");
    assert!(told.contains(&"+ 3 Fay".to_owned()), "{told:?}");
    assert!(!told.iter().any(|line| line.contains("Ada")), "{told:?}");
    assert_eq!(
        setup.theatre.count("seat"),
        Ok(3),
        "the call was never made"
    );
}

#[test]
fn a_script_that_was_stalled_gets_the_rows_anew() {
    let store = Embedded::new();
    let setup = Setup::new(&store);
    setup.ticks(1);
    for number in 0..100_000_u32 {
        let row = seat(number % 100, &number.to_string());
        setup.theatre.upsert("seat", &row).unwrap();
    }
    setup.ticks(10);
    setup.event("list", &serde_json::json!([]));
    let mut expected = setup.theatre.rows::<Seat>("seat").unwrap();
    expected.sort();
    let lines: Vec<_> = expected
        .iter()
        .map(|(id, by)| format!("{id} {by}"))
        .collect();
    assert_eq!(lines.len(), 100);
    assert_eq!(setup.ticks(0), lines);
}

#[test]
fn another_schema_is_an_error_that_names_the_column() {
    use host_shim::spacetime_host::abi::spacetimedb_lib::{AlgebraicType, ProductType};
    use host_shim::spacetime_host::abi::{Declaration, TableDeclaration};

    let store = Embedded::new();
    let table = TableDeclaration {
        name: "seat".to_owned(),
        row: Some(ProductType::from([
            ("id", AlgebraicType::U32),
            ("by", AlgebraicType::identity()),
        ])),
        primary_key: Some(0),
        unique: vec![0],
    };
    let theatre = store.database("theatre");
    theatre.declare(Declaration::Table(table)).unwrap();
    let setup = Setup::new(&store);
    let told = setup.ticks(2).join("\n");
    assert!(told.contains("seat") && told.contains("by"), "{told}");
    assert!(
        told.contains("String") && told.contains("Identity"),
        "{told}"
    );
    assert_eq!(theatre.clients(), [], "the script has ended the connection");
}

#[test]
fn the_program_keeps_the_store_in_a_file() {
    let store = Path::new(env!("CARGO_TARGET_TMPDIR")).join("program.store");
    let _ = std::fs::remove_file(&store);
    let run = |spacetime: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_host-shim"))
            .arg("run")
            .arg(file())
            .args(["--ticks", "2", "--spacetime", spacetime])
            .output()
            .expect("the program runs");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        (
            output.status.code(),
            text(output.stdout),
            text(output.stderr),
        )
    };
    let said = "[script:spacetime_guest] connected\n[script:spacetime_guest] 0 seats\n";
    let embedded = format!("embedded={}", store.display());
    for _ in 0..2 {
        assert_eq!(run(&embedded), (Some(0), said.to_owned(), String::new()));
    }
    assert_eq!(
        Embedded::open(&store).unwrap().database("theatre").tables(),
        ["seat"]
    );
    std::fs::write(&store, "something else").unwrap();
    let (code, _, error) = run(&embedded);
    assert_eq!(code, Some(1));
    assert!(error.contains("is no store of this version"), "{error}");
    assert_eq!(run("nonsense").0, Some(2));
}
