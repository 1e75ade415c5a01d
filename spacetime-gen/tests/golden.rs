//! What is made of real schemas, and that it works.
//!
//! The code stands in `golden`. After a change of the generator,
//! `SPACETIME_GEN_OVERWRITE=1 cargo test -p spacetime-gen` writes it anew.

use std::fs;
use std::path::{Path, PathBuf};

use cfx_core::mock::MockHost;
use cfx_spacetime::mock::abi::encode;
use cfx_spacetime::mock::{Change, MockServer};
use cfx_spacetime::{DbConnection, Identity, TableWithPrimaryKey, Timestamp};
use spacetime_gen::{Error, Options};

/// As a script has it.
mod first {
    include!("golden/schema-1.2.0.rs");
}

mod second {
    include!("golden/schema-2.8.3.rs");
}

/// Names, types and tables of which real modules have few.
mod odd {
    include!("golden/odd.rs");
}

fn options() -> Options {
    Options::default().krate("cfx_spacetime")
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

fn check(schema: &str, golden: &str, options: &Options) {
    let schema = fs::read_to_string(folder("fixtures").join(schema)).unwrap();
    let code = options.generate(&schema).unwrap();
    let path = folder("golden").join(golden);
    if std::env::var_os("SPACETIME_GEN_OVERWRITE").is_some() {
        fs::write(&path, &code).unwrap();
    }
    let wanted = fs::read_to_string(&path).unwrap();
    assert!(
        code == wanted,
        "{golden} is not what is generated now:\n{code}"
    );
}

#[test]
fn the_code_is_as_it_was() {
    check("schema-1.2.0-v9.json", "schema-1.2.0.rs", &options());
    check("schema-2.8.3-v9.json", "schema-2.8.3.rs", &options());
    let odd = Options::default().krate("crate::database").private(true);
    check("odd.json", "odd.rs", &odd);
}

/// Where the odd code finds the crate.
mod database {
    pub use cfx_spacetime::*;
}

#[test]
fn it_is_used_as_if_written_by_hand() {
    use first::*;

    let host = MockHost::new();
    let server = MockServer::new();
    let conn = DbConnection::builder().build().unwrap();
    conn.db().player().on_update(|_, old, new| {
        cfx_core::print!("{}, {} -> {}, {}", old.x, old.y, new.x, new.y);
    });
    server.accept();
    let player = |x| Player {
        identity: Identity::ZERO,
        name: "Ada".to_owned(),
        x,
        y: 0.0,
        online: true,
    };
    server.apply(&[Change::new("player").insert(&player(0.0))]);
    server.transaction(&[Change::new("player")
        .insert(&player(1.0))
        .delete(&player(0.0))]);
    assert_eq!(host.take_log(), ["0, 0 -> 1, 0"]);
    assert_eq!(
        conn.db().player().identity().find(&Identity::ZERO),
        Some(player(1.0))
    );
    assert_eq!(conn.db().event_log().who().count(&Identity::ZERO), 0);
    conn.reducers().move_by_id(7, 1.0, 2.0).unwrap();
    let calls = server.take_calls();
    assert_eq!(calls[0].args, encode(&(7_u64, 1.0_f32, 2.0_f32)));
}

#[test]
fn a_column_of_each_kind() {
    use first::*;

    // From a real server.
    let row = include_bytes!("../../cfx-spacetime/tests/fixtures/kitchen-sink-1.2.0.row");
    let sink: KitchenSink = cfx_spacetime::mock::abi::decode(row).unwrap();
    assert_eq!(sink.job, Job::Police(7));
    assert_eq!(sink.opt_some.as_deref(), Some("hi"));
    assert_eq!(encode(&sink), row);
}

#[test]
fn procedures_and_views() {
    use second::*;

    let host = MockHost::new();
    let server = MockServer::new();
    let conn = DbConnection::builder().build().unwrap();
    server.accept();
    let sum = conn.procedures().add(1, 2).unwrap();
    cfx_core::task::spawn(async move { cfx_core::print!("{:?}", sum.await) });
    server.answer_procedure(1, &3_u32);
    host.tick(0);
    assert_eq!(host.take_log(), ["Ok(3)"]);
    assert_eq!(conn.db().online_players().count(), 0);
    assert_eq!(conn.db().bang().count(), 0);
    let log = conn.db().event_log();
    assert_eq!(log.id().find(&1), None);
}

#[test]
fn odd_names() {
    use odd::*;

    fn has_updates<T: TableWithPrimaryKey>() {}

    let _host = MockHost::new();
    let server = MockServer::new();
    let conn = DbConnection::builder().build().unwrap();
    let rows = conn.db().player_row();
    server.accept();
    has_updates::<PlayerRow>();
    let row = PlayerRow {
        player_id: 1,
        r#type: Kind::SelfService,
        self_: Some("x".to_owned()),
        at: Timestamp::UNIX_EPOCH,
        outcome: Err("no".to_owned()),
    };
    server.apply(&[Change::new("playerRow").insert(&row)]);
    assert_eq!(rows.player_id().find(&1), Some(row.clone()));
    assert_eq!(rows.r#type().count(&Kind::SelfService), 1);
    // The same columns, in a table of their own.
    let archived = conn.db().table_();
    let _: Option<Table> = archived.iter().next();
    conn.reducers().call_(1).unwrap();
    conn.reducers().set_type(2, "y".to_owned()).unwrap();
    conn.reducers().set_type_then_().unwrap();
    let calls = server.take_calls();
    assert_eq!((&*calls[0].name, &*calls[1].name), ("call", "setType"));
}

fn fails(schema: &str) -> String {
    options().generate(schema).unwrap_err().to_string()
}

fn module(types: &str, names: &str, tables: &str, reducers: &str) -> String {
    format!(
        r#"{{"typespace":{{"types":[{types}]}},"types":[{names}],"tables":[{tables}],
           "reducers":[{reducers}],"misc_exports":[],"row_level_security":[]}}"#
    )
}

const NODE: &str = r#"{"Product":{"elements":[
    {"name":{"some":"inner"},"algebraic_type":{"Array":{"Ref":0}}}]}}"#;
const NAMED: &str = r#"{"name":{"scope":[],"name":"Node"},"ty":0,"custom_ordering":true}"#;

fn reducer(name: &str, ty: &str) -> String {
    format!(
        r#"{{"name":"{name}","lifecycle":{{"none":[]}},
           "params":{{"elements":[{{"name":{{"some":"x"}},"algebraic_type":{ty}}}]}}}}"#
    )
}

#[test]
fn what_cannot_be_written_is_told() {
    assert!(matches!(options().generate("{"), Err(Error::NoSchema(_))));
    let takes = |ty| reducer("f", ty);
    assert_eq!(
        fails(&module(NODE, NAMED, "", &takes(r#"{"Ref":0}"#))),
        "reducer `f`, parameter `x`: `Node` contains itself, which scripts cannot have"
    );
    assert_eq!(
        fails(&module(NODE, "", "", &takes(r#"{"Ref":7}"#))),
        "reducer `f`, parameter `x`: there is no type number 7"
    );
    let plain = r#"{"Product":{"elements":[{"name":{"some":"a"},"algebraic_type":{"U8":[]}}]}}"#;
    assert_eq!(
        fails(&module(plain, "", "", &takes(r#"{"Ref":0}"#))),
        "reducer `f`, parameter `x`: the type number 0 has no name"
    );
    assert_eq!(
        fails(&module("", "", "", &takes(plain))),
        "reducer `f`, parameter `x`: it has a struct without a name"
    );
    let name = r#"{"name":{"scope":[],"name":"a b"},"ty":0,"custom_ordering":true}"#;
    assert_eq!(
        fails(&module(plain, name, "", "")),
        "a type: Rust has no name for `A b`"
    );
    assert_eq!(
        fails(&module("", "", "", &reducer("a-b", r#"{"U8":[]}"#))),
        "reducer `a-b`: Rust has no name for `a-b`"
    );
    for path in ["", "a b", "cfx::", "::crate::x", "cfx::self", "\"cfx\""] {
        let none = module("", "", "", "");
        let error = Options::default().krate(path).generate(&none).unwrap_err();
        assert!(matches!(error, Error::Path(_)), "{path}");
    }
}
