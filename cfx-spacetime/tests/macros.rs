//! What the macros make: names, types, handlers.

// Names that the macros' own code has, too: neither may hide the other.
#![allow(non_camel_case_types, reason = "names are what is tested")]

use std::cell::RefCell;

use cfx_core::mock::MockHost;
use cfx_spacetime::mock::abi::{Declaration, decode, encode};
use cfx_spacetime::mock::{Change, MockServer, Reason, Request};
use cfx_spacetime::{
    AlgebraicType, DbConnection, Error, ErrorContext, EventContext, Identity, ProductType,
    Reconnect, ReducerError, SpacetimeType, Table, on_connect, on_connect_error, on_delete,
    on_disconnect, on_insert, on_reconnect, on_unhandled_reducer_error, on_update, procedures,
    reducers,
};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(SpacetimeType, Clone, Debug, PartialEq)]
struct Visitor {
    product: u8,
}

#[derive(SpacetimeType, Clone, Debug, PartialEq)]
enum Tag {
    S,
    A(Visitor),
    #[spacetime(name = "self")]
    This {
        access: u8,
    },
}

#[derive(SpacetimeType, Clone, Debug, PartialEq)]
struct A {
    data: u8,
}

#[derive(SpacetimeType, Clone, Debug, PartialEq)]
enum S {
    D(Tag),
    E(A),
}

#[derive(Table, Clone, Debug, PartialEq)]
#[table(name = "table", accessor = rows_of_table)]
struct __Row {
    #[primary_key]
    r#type: u32,
    #[unique]
    iter: String,
    #[index]
    count: u8,
    #[spacetime(name = "playerId")]
    player_id: Option<u64>,
    tag: Tag,
    s: S,
    a: A,
}

reducers! {
    /// With the names of the macro's own variables.
    fn r#move(callback: u8, arguments: u8, #[spacetime(name = "self")] this: String);
    #[reducer(name = "call")]
    fn call_it();
}

procedures! {
    #[procedure(name = "nothing")]
    fn no_answer(s: S);
    fn fails() -> Result<u8, String>;
}

fn row(id: u32, name: &str) -> __Row {
    __Row {
        r#type: id,
        iter: name.to_owned(),
        count: 3,
        player_id: Some(7),
        tag: Tag::This { access: 1 },
        s: S::E(A { data: 2 }),
        a: A { data: 9 },
    }
}

#[test]
fn names_are_those_of_the_server() {
    let host = MockHost::new();
    let server = MockServer::new();
    let conn = DbConnection::builder().build().unwrap();
    let _ = conn.db().rows_of_table();
    let requests = server.take_requests();
    let declared = requests.iter().find_map(|request| match request {
        Request::Declare(Declaration::Table(table)) if table.name == "table" => Some(table),
        _ => None,
    });
    let declared = declared.unwrap();
    assert_eq!(
        (declared.primary_key, &*declared.unique),
        (Some(0), &[0, 1][..])
    );
    let visitor = AlgebraicType::product([("product", AlgebraicType::U8)]);
    let tag = AlgebraicType::sum([
        ("S", AlgebraicType::unit()),
        ("A", visitor),
        ("self", AlgebraicType::U8),
    ]);
    let a = AlgebraicType::product([("data", AlgebraicType::U8)]);
    let s = AlgebraicType::sum([("D", tag.clone()), ("E", a.clone())]);
    let columns = ProductType::from([
        ("type", AlgebraicType::U32),
        ("iter", AlgebraicType::String),
        ("count", AlgebraicType::U8),
        ("playerId", AlgebraicType::option(AlgebraicType::U64)),
        ("tag", tag),
        ("s", s.clone()),
        ("a", a),
    ]);
    assert_eq!(declared.row, Some(columns));
    server.accept();
    server.apply(&[Change::new("table").insert(&row(1, "x"))]);
    let table = conn.db().rows_of_table();
    assert_eq!(table.count(), 1);
    assert_eq!(table.r#type().find(&1), Some(row(1, "x")));
    assert_eq!(table.iter_().find("x"), Some(row(1, "x")));
    assert_eq!(table.count_().filter(&3).count(), 1);

    conn.reducers()
        .r#move_then(1, 2, "x".into(), |_, _| {})
        .unwrap();
    conn.reducers().call_it().unwrap();
    conn.procedures().no_answer(S::D(Tag::S)).unwrap();
    let fails = conn.procedures().fails().unwrap();
    cfx_core::task::spawn(async move { cfx_core::print!("{:?}", fails.await) });
    let requests = server.take_requests();
    let functions: Vec<_> = requests
        .iter()
        .filter_map(|request| match request {
            Request::Declare(Declaration::Reducer(it) | Declaration::Procedure(it)) => Some(it),
            _ => None,
        })
        .collect();
    assert_eq!(functions[0].name, "move");
    let parameters = [
        ("callback", AlgebraicType::U8),
        ("arguments", AlgebraicType::U8),
        ("self", AlgebraicType::String),
    ];
    assert_eq!(functions[0].params, ProductType::from(parameters));
    assert_eq!(functions[1].name, "call");
    assert_eq!(functions[2].name, "nothing");
    assert_eq!(functions[2].params, ProductType::from([("s", s)]));
    let calls: Vec<_> = requests
        .iter()
        .filter_map(|request| match request {
            Request::Call(call) => Some(call),
            _ => None,
        })
        .collect();
    assert_eq!(calls[0].args, [1, 2, 1, 0, 0, 0, b'x']);
    assert_eq!(calls[2].args, [0, 0]);
    server.answer_procedure(calls[3].request, &Err::<u8, _>("no".to_owned()));
    host.tick(0);
    assert_eq!(host.take_log(), ["Ok(Err(\"no\"))"]);
}

#[test]
fn values_come_back_as_they_were() {
    for value in [
        Tag::S,
        Tag::A(Visitor { product: 5 }),
        Tag::This { access: 6 },
    ] {
        let bytes = encode(&value);
        assert_eq!(decode::<Tag>(&bytes).unwrap(), value);
        assert!(decode::<Tag>(&bytes[..bytes.len() - 1]).is_err());
    }
    assert!(decode::<Tag>(&[3]).is_err());
    assert_eq!(decode::<__Row>(&encode(&row(1, "x"))).unwrap(), row(1, "x"));
}

#[derive(Table, Clone, Debug, PartialEq)]
#[table(name = "player", primary_key = id)]
struct Player {
    id: u32,
    name: String,
}

fn player(id: u32, name: &str) -> Player {
    let name = name.to_owned();
    Player { id, name }
}

reducers! {
    fn fail();
}

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn log(text: impl Into<String>) {
    LOG.with_borrow_mut(|log| log.push(text.into()));
}

#[on_insert(Player)]
fn joined(ctx: &EventContext, player: &Player) {
    log(format!("+{} of {}", player.name, ctx.db().player().count()));
}

#[on_insert(Player, database = "here")]
#[on_delete(Player, database = "here")]
fn here(player: &Player) {
    log(format!("here {}", player.name));
}

#[on_insert(Player, database = "there")]
fn there(player: Player) -> Result<(), String> {
    Err(format!("{} cannot be there", player.name))
}

#[on_update(Player)]
async fn renamed(old: Player, new: Player) -> Result<(), String> {
    cfx_core::task::next_tick().await;
    log(format!("{}>{}", old.name, new.name));
    Err("too late".to_owned())
}

#[cfg(any())]
#[on_update(Nobody)]
fn never(_: &Nobody, _: &Nobody) {}

mod deep {
    use super::*;

    #[on_delete(Player)]
    pub fn left(context: EventContext, player: &Player) {
        assert!(context.is_active());
        log(format!("-{}", player.name));
    }
}

#[on_connect]
fn connected(conn: &DbConnection, identity: &Identity, token: String) {
    assert_eq!(conn.identity(), *identity);
    log(format!("connected {token}"));
}

#[on_connect]
fn also_connected() {
    log("also");
}

#[on_reconnect]
async fn again(conn: DbConnection, _: Identity) {
    cfx_core::task::next_tick().await;
    log(format!("again {}", conn.is_active()));
}

#[on_connect_error]
fn not_connected(error: &Error) {
    log(error.to_string());
}

#[on_disconnect]
fn lost(_: &ErrorContext, error: &Option<Error>) {
    log(format!("lost {}", error.is_some()));
}

#[on_unhandled_reducer_error]
fn failed(reducer: &str, error: ReducerError) {
    log(format!("{reducer}: {error}"));
}

#[test]
fn handlers_are_those_of_every_connection() {
    let host = MockHost::new();
    let server = MockServer::new();
    let build = |name| {
        DbConnection::builder()
            .with_database_name(name)
            .with_automatic_reconnect(Reconnect::default())
            .on_connect(|_, _, _| log("builder"))
            .on_disconnect(|_, _| log("builder lost"))
            .build()
            .unwrap()
    };
    let taken = || LOG.take();
    // Other tests of the thread have connected, too.
    taken();
    let conn = build("here");
    server.accept();
    assert_eq!(taken(), ["builder", "connected token", "also"]);
    let players = || Change::new("player");
    server.apply(&[players().insert(&player(1, "a"))]);
    assert_eq!(taken(), ["+a of 1", "here a"]);
    server.transaction(&[players().insert(&player(1, "b")).delete(&player(1, "a"))]);
    host.tick(0);
    host.tick(0);
    assert_eq!(taken(), ["a>b"]);
    assert_eq!(
        host.take_log(),
        ["^1SCRIPT ERROR in on_update(Player): too late^7"]
    );
    server.transaction(&[players().delete(&player(1, "b"))]);
    assert_eq!(taken(), ["here b", "-b"]);
    conn.reducers().fail().unwrap();
    server.answer(1, cfx_spacetime::mock::Outcome::Failed("no".into()));
    assert_eq!(taken(), ["fail: no"]);
    server.disconnect(Reason::Reset, Some(1));
    assert_eq!(taken(), ["builder lost", "lost true"]);
    server.accept_again();
    server.resynced();
    host.tick(0);
    host.tick(0);
    assert_eq!(taken(), ["again true"]);

    let other = build("there");
    server.send(&cfx_spacetime::mock::abi::Event::ConnectError(
        cfx_spacetime::mock::abi::Ended {
            reason: Reason::Unreachable,
            code: None,
            message: String::new(),
            retry_in_ms: Some(1),
        },
    ));
    assert_eq!(taken(), ["cannot connect: the server cannot be reached"]);
    server.accept();
    taken();
    server.apply(&[players().insert(&player(1, "a"))]);
    assert_eq!(taken(), ["+a of 1"]);
    assert_eq!(
        host.take_log(),
        ["^1SCRIPT ERROR in on_insert(Player): a cannot be there^7"]
    );
    other.disconnect().unwrap();
    assert_eq!(taken(), ["builder lost", "lost false"]);
    server.select(1);
    conn.disconnect().unwrap();
    assert_eq!(taken(), ["builder lost", "lost false"]);
}
