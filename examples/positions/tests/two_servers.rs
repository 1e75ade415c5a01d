//! The program `two_servers`: on the embedded store, and on a real server, to which the module
//! is published. That one is there under `cargo xtask test --spacetimedb`.

#[path = "../examples/two_servers.rs"]
#[allow(dead_code, reason = "the program's own beginning")]
mod two_servers;

use std::cell::RefCell;
use std::path::Path;

use host_shim::package::{self, BuildOptions, ResourceSource};
use spacetime_server::{Api, POSITIONS_MODULE, URL};

thread_local! {
    static SAID: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// The compiled script, unoptimised as in the other tests.
fn scripts() -> Vec<ResourceSource> {
    let options = BuildOptions {
        profile: Some("dev".to_owned()),
        ..BuildOptions::default()
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    package::build_package(folder, &options).unwrap_or_else(|error| panic!("{error}"))
}

/// What both servers say.
fn play(address: Option<&str>, database: &str) -> Vec<String> {
    SAID.take();
    let say = |line: &str| SAID.with_borrow_mut(|said| said.push(line.to_owned()));
    two_servers::play(&scripts(), address, database, say).unwrap();
    SAID.take()
}

/// Looks at what they say: who is where, and that what both give is added up.
fn check(said: &[String]) {
    for (server, here, elsewhere) in [("north", "Ada", "Bob"), ("south", "Bob", "Ada")] {
        let has = |what: String| said.iter().filter(|line| line.starts_with(&what)).count();
        assert_eq!(
            has(format!("{server}: {elsewhere} is on another server")),
            1
        );
        assert_eq!(has(format!("{server}: {here} is here: ")), 1, "{said:?}");
        assert_eq!(has(format!("{server}: {elsewhere} is elsewhere: ")), 1);
        assert_eq!(has(format!("{server}: Bob has ")), 1, "{said:?}");
    }
    assert!(
        said.iter().any(|line| line.ends_with("Bob has 2 bread")),
        "{said:?}"
    );
}

#[test]
fn two_servers_over_the_embedded_store() {
    check(&play(None, "positions"));
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn two_servers_over_a_real_database() {
    let variable = |name: &str| {
        std::env::var(name)
            .unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask test --spacetimedb"))
    };
    let (url, module) = (variable(URL), variable(POSITIONS_MODULE));
    let module = std::fs::read(&module).unwrap_or_else(|error| panic!("{module}: {error}"));
    let database = Api::new(&url).unwrap().publish(&module).unwrap();
    check(&play(Some(&url), database.name()));
    // What a script leaves behind when it ends: things, and nobody's position.
    let rows = |table: &str| database.sql(&format!("SELECT * FROM {table}")).unwrap();
    let items = rows("item");
    assert_eq!(items.len(), 1);
    assert_eq!(items[0][0], "license:Bob/bread");
    assert_eq!(items[0][3], 2);
    // The connections are closed by the host, and the database learns of it by and by.
    let start = std::time::Instant::now();
    while !rows("position").is_empty() {
        assert!(start.elapsed() < std::time::Duration::from_secs(60));
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    database.delete().unwrap();
}
