//! The way to real servers, against a server that does what no real one does.

mod guest;
mod server;

use spacetime_client::wire::{ClientMessage, v1, v2};
use spacetime_client::{Bytes, Limits, Protocol, RowList, Timeouts};
use spacetime_host::abi::spacetimedb_lib::{
    AlgebraicType, ConnectionId, Identity, ProductType, TimeDuration, Timestamp,
};
use spacetime_host::abi::{
    Compression, Declaration, FunctionDeclaration, OpenConfig, Reconnect, TableDeclaration, code,
    state,
};
use spacetime_host::{Budget, Provider, Remote};
use std::time::Duration;

use guest::{Guest, ONE, config, texts};
use server::{
    Peer, Server, bangs, committed, procedure_result, product, query_result, removed, result,
    set_failed, transaction, update,
};

const CARS: &str = "SELECT * FROM car";

/// A guest that is connected.
async fn connected(protocol: Protocol) -> (Guest, Server, Peer) {
    let server = Server::start().await;
    let mut guest = Guest::open(config(&server.uri()));
    assert_eq!(guest.state(), state::CONNECTING);
    let peer = server.welcome(protocol).await;
    let expected = match protocol {
        Protocol::V1 => "connected v1",
        Protocol::V2 => "connected v2",
        Protocol::V3 => "connected v3",
    };
    guest.expect([expected]).await;
    assert_eq!(guest.state(), state::CONNECTED);
    (guest, server, peer)
}

fn table(name: &str, row: Option<ProductType>) -> Declaration {
    Declaration::Table(TableDeclaration {
        name: name.to_owned(),
        row,
        primary_key: None,
        unique: Vec::new(),
    })
}

fn reducer(name: &str, params: ProductType) -> Declaration {
    Declaration::Reducer(FunctionDeclaration {
        name: name.to_owned(),
        params,
    })
}

fn procedure(name: &str, params: ProductType) -> Declaration {
    Declaration::Procedure(FunctionDeclaration {
        name: name.to_owned(),
        params,
    })
}

// ----- connecting -------------------------------------------------------------------------

#[tokio::test]
async fn what_the_guest_wants_is_asked_of_the_server() {
    let server = Server::start().await;
    let wanted = OpenConfig {
        token: Some("mine".to_owned()),
        compression: Compression::Gzip,
        light: true,
        confirmed: Some(false),
        ..config(&server.uri())
    };
    let mut guest = Guest::open(wanted);
    let peer = server.welcome(Protocol::V1).await;
    assert_eq!(
        peer.path,
        "/v1/database/db/subscribe?compression=Gzip&confirmed=false&light=true"
    );
    assert_eq!(peer.token.as_deref(), Some("Bearer mine"));
    guest.expect(["connected v1"]).await;

    // A host without Brotli takes what it has.
    let wanted = OpenConfig {
        compression: Compression::Brotli,
        ..config(&server.uri())
    };
    let _guest = Guest::open(wanted);
    let peer = server.accept(Protocol::V2).await;
    let expected = if spacetime_client::Compression::Brotli.is_supported() {
        "=Brotli"
    } else {
        "=Gzip"
    };
    assert!(peer.path.ends_with(expected), "{}", peer.path);
}

#[tokio::test]
async fn the_host_has_the_last_word() {
    let server = Server::start().await;
    let servers = Remote::new().unwrap().configure(|resource, config| {
        assert_eq!(resource, "garage");
        config.token("of the host")
    });
    let mut guest = Guest::open_at(&servers, config(&server.uri()));
    drop(servers);
    let peer = server.welcome(Protocol::V3).await;
    assert_eq!(peer.token.as_deref(), Some("Bearer of the host"));
    guest.expect(["connected v3"]).await;
}

#[tokio::test]
async fn addresses_and_databases_that_are_none() {
    let mut backend = Remote::new().unwrap().backend("garage");
    for uri in [
        "",
        "localhost:3000",
        "ftp://host",
        "ws://me@host",
        "ws://host:99999",
    ] {
        let refusal = backend.open(config(uri)).unwrap_err();
        assert_eq!(refusal.code, code::NOT_ALLOWED, "{refusal}");
    }
    let nameless = OpenConfig {
        database: String::new(),
        ..config("ws://host")
    };
    assert_eq!(backend.open(nameless).unwrap_err().code, code::INVALID);
    let broken = OpenConfig {
        token: Some("a\nb".to_owned()),
        ..config("ws://host")
    };
    assert_eq!(backend.open(broken).unwrap_err().code, code::INVALID);
}

#[tokio::test]
async fn failures_to_connect_have_reasons() {
    for (status, expected) in [
        (
            "401 Unauthorized",
            "not connected Unauthorized 401, never again",
        ),
        ("404 Not Found", "not connected NoSuchDatabase 404, again"),
        ("400 Bad Request", "not connected Protocol, never again"),
        ("403 Forbidden", "not connected Refused 403, never again"),
        (
            "503 Service Unavailable",
            "not connected Unreachable 503, again",
        ),
    ] {
        // One that comes again soon must not meet the next one's server.
        let server = Server::start().await;
        let mut guest = Guest::open(config(&server.uri()));
        server.answer(status, "").await;
        guest.expect([expected]).await;
        if expected.ends_with("never again") {
            assert_eq!(guest.state(), state::ENDED);
            let gone = guest
                .backend
                .subscribe(guest.conn, 1, vec![CARS.to_owned()]);
            assert_eq!(gone.unwrap_err().code, code::ENDED);
            // It is the guest's to close it, once.
            guest.backend.close(guest.conn).unwrap();
        } else {
            assert_eq!(guest.state(), state::CONNECTING);
        }
    }
    let server = Server::start().await;
    let mut guest = Guest::open(config(&server.uri()));
    drop(server.accept(Protocol::V2).await);
    guest.expect(["not connected Refused, again"]).await;

    let nobody = Server::start().await.uri();
    let mut guest = Guest::open(config(&nobody));
    guest.expect(["not connected Unreachable, again"]).await;
}

#[tokio::test]
async fn attempts_are_counted() {
    let nobody = Server::start().await.uri();
    let once = OpenConfig {
        reconnect: None,
        ..config(&nobody)
    };
    Guest::open(once)
        .expect(["not connected Unreachable, never again"])
        .await;
    let twice = OpenConfig {
        reconnect: Some(Reconnect {
            base_ms: 1,
            cap_ms: 1,
            max_attempts: 2,
        }),
        ..config(&nobody)
    };
    let mut guest = Guest::open(twice);
    let last = guest
        .wait_for(|guest| guest.take(ONE).pop().filter(|it| it.contains("never")))
        .await;
    assert_eq!(last, "not connected Unreachable, never again");
}

#[tokio::test]
async fn without_a_schema_there_is_no_connection() {
    let server = Server::start().await;
    let mut guest = Guest::open(config(&server.uri()));
    let peer = {
        let mut peer = server.accept(Protocol::V1).await;
        peer.hello().await;
        peer
    };
    server.answer("500 Oh", "").await;
    guest.expect(["not connected Protocol, again"]).await;
    assert_eq!(guest.state(), state::CONNECTING);
    peer.farewell().await;
    server.welcome(Protocol::V1).await;
    guest.expect(["connected v1"]).await;
}

// ----- the schema ---------------------------------------------------------------------------

#[tokio::test]
async fn declarations_are_answered_before_the_connection_stands() {
    use AlgebraicType as T;
    let mut server = Server::start().await;
    let mut guest = Guest::open(config(&server.uri()));
    let cars = product([("id", T::U32), ("plate", T::String), ("wheels", T::U8)]);
    let keyed = Declaration::Table(TableDeclaration {
        name: "car".to_owned(),
        row: Some(cars.clone()),
        primary_key: Some(0),
        unique: vec![0, 1],
    });
    for declaration in [
        keyed.clone(),
        table("bang", None),
        reducer("honk", product([])),
        reducer("park", product([("id", T::U32), ("wheels", T::U8)])),
        procedure("count", product([])),
    ] {
        guest.backend.declare(guest.conn, declaration).unwrap();
    }
    let peer = server.welcome(Protocol::V2).await;
    let fits = "declared car key 0; bang of 1 columns of events; honk(); park(); count()";
    guest.expect([fits, "connected v2"]).await;

    // Later ones for themselves.
    guest
        .backend
        .declare(guest.conn, table("car", None))
        .unwrap();
    guest.expect(["declared car key 0 of 3 columns"]).await;

    // Another module, and other answers to all of them.
    server.module = server::module(T::U16);
    drop(peer);
    let peer = server.welcome(Protocol::V2).await;
    let mismatch = "declared car.wheels is u16 not u8; bang of 1 columns of events; honk(); \
        park.wheels is u16 not u8; count(); car key 0 of 3 columns";
    guest.expect(["disconnected Reset, again", mismatch]).await;
    // The connection stands, but the guest does not know.
    assert_eq!(guest.call(1, "honk"), Err(code::NOT_CONNECTED));
    guest.expect(["connected v2 again", "resynced"]).await;
    assert_eq!(guest.call(1, "honk"), Ok(()));
    assert_eq!(guest.call(2, "park"), Err(code::SCHEMA));

    // And back, in batches that have room for one each.
    server.module = server::module(T::U8);
    drop(peer);
    let _peer = server.welcome(Protocol::V2).await;
    let fits = "declared car key 0; bang of 1 columns of events; honk(); park(); count(); \
        car key 0 of 3 columns";
    let small = Budget {
        events: 9,
        bytes: 1,
    };
    for expected in [
        "disconnected Reset, again",
        fits,
        "connected v2 again",
        "resynced",
    ] {
        let batch = guest
            .wait_for(|guest| Some(guest.take(small)).filter(|events| !events.is_empty()))
            .await;
        assert_eq!(batch, [expected]);
    }
    assert_eq!(guest.call(2, "park"), Ok(()));
}

#[tokio::test]
async fn all_that_does_not_fit_is_named() {
    use AlgebraicType as T;
    let server = Server::start().await;
    let mut guest = Guest::open(config(&server.uri()));
    let key = |primary_key, unique: &[u16]| {
        Declaration::Table(TableDeclaration {
            name: "bang".to_owned(),
            row: Some(product([("loud", T::Bool)])),
            primary_key,
            unique: unique.to_vec(),
        })
    };
    for declaration in [
        table("truck", None),
        table("car", Some(product([("id", T::U64)]))),
        key(Some(0), &[]),
        key(None, &[0]),
        reducer("park", product([("id", T::U32)])),
        reducer("fly", product([])),
        reducer("begin", product([])),
        procedure("honk", product([])),
    ] {
        guest.backend.declare(guest.conn, declaration).unwrap();
    }
    let _peer = server.welcome(Protocol::V1).await;
    let expected = [
        "truck is nothing not a table",
        "car.id is u32 not u64",
        "car.plate is String not nothing",
        "car.wheels is u8 not nothing",
        "bang is no primary key not primary key `loud`",
        "bang.loud is not unique not unique",
        "park.wheels is u8 not nothing",
        "fly is nothing not a reducer",
        "begin is reducer `begin` is called by the database alone not a reducer",
        "honk is nothing not a procedure",
    ];
    let expected = format!("declared {}", expected.join("; "));
    guest.expect([&expected, "connected v1"]).await;

    // What does not fit is not called; the connection stands all the same.
    let refusal = guest
        .backend
        .call_reducer(guest.conn, 1, "park", &[1, 0, 0, 0]);
    assert_eq!(refusal.unwrap_err().code, code::SCHEMA);
    assert_eq!(guest.call(1, "begin"), Err(code::SCHEMA));
    guest
        .backend
        .call_reducer_json(guest.conn, 1, "park", "[1, 2]")
        .unwrap();
    assert_eq!(guest.call(2, "never_declared"), Ok(()));
}

#[tokio::test]
async fn arguments_in_json() {
    let (mut guest, _server, mut peer) = connected(Protocol::V2).await;
    let json = |guest: &mut Guest, json: &str| {
        guest.backend.call_reducer_json(guest.conn, 1, "park", json)
    };
    let refusal = json(&mut guest, r#"{"id": 1}"#).unwrap_err();
    assert_eq!(refusal.code, code::SCHEMA);
    assert_eq!(
        refusal.message,
        "arguments of `park`: missing field `wheels`"
    );
    json(&mut guest, r#"{"wheels": 4, "id": 258}"#).unwrap();
    assert_eq!(peer.call().await.args[..], [2, 1, 0, 0, 4]);
}

// ----- calls ----------------------------------------------------------------------------------

#[tokio::test]
async fn calls_and_their_answers() {
    let (mut guest, _server, mut peer) = connected(Protocol::V2).await;
    assert_eq!(guest.call(0, "honk"), Err(code::INVALID));
    for (request, name) in [(10, "a"), (20, "b"), (30, "c"), (40, "d")] {
        assert_eq!(guest.call(request, name), Ok(()));
    }
    guest
        .backend
        .call_procedure(guest.conn, 50, "count", &[1])
        .unwrap();
    guest.backend.query(guest.conn, 60, CARS).unwrap();
    guest.backend.query(guest.conn, 70, "nonsense").unwrap();
    let mut calls = Vec::new();
    for _ in 0..4 {
        calls.push(peer.call().await.request);
    }
    let v2::ClientMessage::CallProcedure(procedure) = peer.receive_v2().await else {
        panic!("not a procedure")
    };
    let (v2::ClientMessage::OneOffQuery(good), v2::ClientMessage::OneOffQuery(bad)) =
        (peer.receive_v2().await, peer.receive_v2().await)
    else {
        panic!("not a query")
    };
    // What cannot run overtakes the others.
    peer.send(result(
        calls[3],
        v2::ReducerOutcome::InternalError("no such reducer".into()),
    ))
    .await;
    peer.send(result(
        calls[0],
        committed(update(&[1], &["new"], &["old"])),
    ))
    .await;
    let error = Bytes::from_static(b"\x02\0\0\0no");
    peer.send(result(calls[1], v2::ReducerOutcome::Err(error)))
        .await;
    peer.send(result(calls[2], v2::ReducerOutcome::OkEmpty))
        .await;
    peer.send(procedure_result(procedure.request, &[42])).await;
    peer.send(query_result(good.request, Ok(&["x"]))).await;
    peer.send(query_result(bad.request, Err("bad SQL"))).await;

    // A number is in use until its answer was told.
    peer.heard().await;
    guest
        .expect(["reducer 40 at 5 internal no such reducer:"])
        .await;
    assert_eq!(guest.call(10, "a"), Err(code::ID_IN_USE));
    guest
        .expect([
            "reducer 10 at 5 committed: car +new -old",
            "reducer 20 at 5 failed no:",
            "reducer 30 at 5 committed:",
            "procedure 50 returned [42]",
            "query 60: car +x",
            "query 70: failed bad SQL",
        ])
        .await;
    assert_eq!(guest.call(10, "a"), Ok(()));
}

#[tokio::test]
async fn the_first_protocol_has_no_procedures_and_no_numbers_for_failures() {
    let (mut guest, _server, mut peer) = connected(Protocol::V1).await;
    let refusal = guest
        .backend
        .call_procedure(guest.conn, 1, "count", &[])
        .unwrap_err();
    assert_eq!(refusal.code, code::UNSUPPORTED);
    for (request, name) in [(1, "a"), (2, "b"), (3, "b")] {
        assert_eq!(guest.call(request, name), Ok(()));
    }
    let mut ids = Vec::new();
    for _ in 0..3 {
        let ClientMessage::V1(v1::ClientMessage::CallReducer(call)) = peer.receive().await else {
            panic!("not a call")
        };
        assert_ne!(call.request, 0);
        ids.push(call.request);
    }
    let answer = |name: &str, request, connection, failed: bool| {
        let rows = v1::QueryRows {
            deletes: RowList::new(),
            inserts: RowList::from_rows(["row"]),
        };
        let tables = vec![v1::TableUpdate {
            table_id: 1,
            table: "car".into(),
            num_rows: 1,
            updates: vec![v1::QueryUpdate::Plain(rows)],
        }];
        v1::ServerMessage::TransactionUpdate(v1::TransactionUpdate {
            status: match failed {
                true => v1::UpdateStatus::Failed("bad".into()),
                false => v1::UpdateStatus::Committed(v1::DatabaseUpdate { tables }),
            },
            timestamp: Timestamp::from_micros_since_unix_epoch(5),
            caller_identity: Identity::ZERO,
            caller_connection_id: ConnectionId::from_u128(connection),
            call: v1::ReducerCall {
                reducer: name.into(),
                reducer_id: 1,
                args: Bytes::new(),
                request,
            },
            energy: 0,
            took: TimeDuration::from_micros(1),
        })
    };
    // Somebody else's, with a number that is ours as well.
    peer.send_v1(answer("a", ids[0], 8, false)).await;
    peer.send_v1(answer("b", 0, 7, true)).await;
    peer.send_v1(answer("a", ids[0], 7, false)).await;
    peer.send_v1(answer("b", ids[2], 7, false)).await;
    guest
        .expect([
            "transaction: car +row",
            "reducer 2 at 5 failed bad:",
            "reducer 1 at 5 committed: car +row",
            "reducer 3 at 5 committed: car +row",
        ])
        .await;
}

#[tokio::test]
async fn calls_without_an_answer_are_lost_in_time() {
    let server = Server::start().await;
    let quick = OpenConfig {
        call_timeout_ms: 500,
        ..config(&server.uri())
    };
    let mut guest = Guest::open(quick);
    let mut peer = server.welcome(Protocol::V2).await;
    guest.expect(["connected v2"]).await;
    assert_eq!(guest.call(1, "slow"), Ok(()));
    guest
        .backend
        .call_procedure(guest.conn, 2, "slow", &[])
        .unwrap();
    guest.backend.query(guest.conn, 3, CARS).unwrap();
    let late = peer.call().await.request;
    guest
        .expect(["reducer 1 at 0 lost:", "procedure 2 lost", "query 3: lost"])
        .await;
    // The rows of what was lost are rows all the same.
    peer.send(result(late, committed(update(&[1], &["late"], &[]))))
        .await;
    guest.expect(["transaction: car +late"]).await;
}

#[tokio::test]
async fn the_queue_is_full_at_some_time() {
    let server = Server::start().await;
    let servers = Remote::new().unwrap().configure(|_, config| {
        let limits = Limits {
            calls: 3,
            sets: 1,
            ..Limits::default()
        };
        config.limits(limits)
    });
    let mut guest = Guest::open_at(&servers, config(&server.uri()));
    let _peer = server.welcome(Protocol::V2).await;
    guest.expect(["connected v2"]).await;
    for (request, room) in [(1, 3), (2, 2), (3, 1)] {
        assert_eq!(guest.backend.room(guest.conn), Ok(room));
        assert_eq!(guest.call(request, "a"), Ok(()));
    }
    assert_eq!(guest.backend.room(guest.conn), Ok(0));
    assert_eq!(guest.call(4, "a"), Err(code::QUEUE_FULL));
    let big = guest
        .backend
        .call_reducer(guest.conn, 5, "a", &vec![0; 2 << 20]);
    assert_eq!(big.unwrap_err().code, code::TOO_BIG);
    guest.subscribe(0, CARS);
    let queries = || vec![CARS.to_owned()];
    let refused = |guest: &mut Guest, set, queries| {
        let refusal = guest.backend.subscribe(guest.conn, set, queries);
        refusal.unwrap_err().code
    };
    assert_eq!(refused(&mut guest, 0, queries()), code::ID_IN_USE);
    assert_eq!(refused(&mut guest, 1, queries()), code::QUEUE_FULL);
    assert_eq!(refused(&mut guest, 2, Vec::new()), code::INVALID);
    let unknown = guest.backend.unsubscribe(guest.conn, 9).unwrap_err();
    assert_eq!(unknown.code, code::NOT_CONNECTED);
}

// ----- subscriptions and rows -----------------------------------------------------------------

#[tokio::test]
async fn rows_come_and_go() {
    let (mut guest, _server, mut peer) = connected(Protocol::V2).await;
    guest.subscribe(1, CARS);
    guest.subscribe(2, "all");
    let first = peer.apply(CARS, &["a", "b"]).await;
    let second = peer.apply("all", &["a", "long"]).await;
    guest
        .expect(["applied 1: car +a +b", "applied 2: car +a +long"])
        .await;

    // A row is there for each subscription, an event is not.
    peer.send(transaction(&[first, second], &["c"], &["a"]))
        .await;
    peer.send(bangs(&[first, second], &["bang", "bang"])).await;
    guest
        .expect([
            "transaction: car +c +c -a -a",
            "transaction: bang! +bang +bang",
        ])
        .await;

    guest.backend.unsubscribe(guest.conn, 2).unwrap();
    let v2::ClientMessage::Unsubscribe(unsubscribe) = peer.receive_v2().await else {
        panic!("not that")
    };
    assert_eq!(unsubscribe.set, second);
    peer.send(removed(second, &["c", "long"])).await;
    guest.expect(["removed 2: car -c -long"]).await;

    guest.subscribe(3, "nonsense");
    let third = peer.subscription().await.set;
    peer.send(set_failed(third, "bad SQL")).await;
    guest.expect(["failed 3: bad SQL"]).await;
}

#[tokio::test]
async fn a_subscription_that_fails_later_costs_the_connection() {
    let (mut guest, server, mut peer) = connected(Protocol::V2).await;
    guest.subscribe(1, CARS);
    guest.subscribe(2, "all");
    let first = peer.apply(CARS, &["a"]).await;
    peer.apply("all", &["b"]).await;
    guest
        .expect(["applied 1: car +a", "applied 2: car +b"])
        .await;
    peer.send(set_failed(first, "gone")).await;
    peer.farewell().await;
    let mut peer = server.welcome(Protocol::V2).await;
    peer.apply("all", &["b"]).await;
    guest
        .expect([
            "failed 1: gone",
            "disconnected Closed, again",
            "connected v2 again",
            "applied 2: car +b",
            "resynced",
        ])
        .await;
}

#[tokio::test]
async fn batches_keep_to_the_budget() {
    let (mut guest, _server, mut peer) = connected(Protocol::V2).await;
    let row = "x".repeat(1000);
    for _ in 0..6 {
        peer.send(transaction(&[1], &[&row], &[])).await;
    }
    peer.send(transaction(&[1], &["last"], &[])).await;
    let mut batches = Vec::new();
    let budget = Budget {
        events: usize::MAX,
        bytes: 3000,
    };
    let mut left = 7;
    while left > 0 {
        // What comes late would make another batch of it.
        let batch = guest
            .wait_for(|guest| {
                let mut batch = vec![9; 9];
                let count = guest.backend.take_events(guest.conn, budget, &mut batch);
                (count > 0).then(|| batch.split_off(9))
            })
            .await;
        let events = texts(&batch);
        assert!(batch.len() <= 3000 && !events.is_empty(), "{}", batch.len());
        left -= events.len();
        batches.extend(events);
    }
    assert_eq!(batches.pop().unwrap(), "transaction: car +last");
    // One that is larger than the budget comes for itself.
    peer.send(transaction(&[1], &[&"y".repeat(10_000)], &[]))
        .await;
    peer.send(transaction(&[1], &["small"], &[])).await;
    let events = guest
        .wait_for(|guest| Some(guest.take(budget)).filter(|events| !events.is_empty()))
        .await;
    assert_eq!((events.len(), events[0].len()), (1, 10_018));
    guest.expect(["transaction: car +small"]).await;
    let none = Budget {
        events: 0,
        bytes: 0,
    };
    assert!(guest.take(none).is_empty());
}

// ----- losing the connection ------------------------------------------------------------------

#[tokio::test]
async fn a_lost_connection_comes_back() {
    let (mut guest, server, mut peer) = connected(Protocol::V2).await;
    guest.subscribe(1, CARS);
    guest.subscribe(2, "all");
    peer.apply(CARS, &["a"]).await;
    peer.apply("all", &["b"]).await;
    guest
        .expect(["applied 1: car +a", "applied 2: car +b"])
        .await;
    assert_eq!(guest.call(1, "honk"), Ok(()));
    guest.backend.query(guest.conn, 2, CARS).unwrap();
    peer.call().await;
    guest.backend.unsubscribe(guest.conn, 2).unwrap();
    drop(peer);

    let mut peer = server.welcome(Protocol::V2).await;
    // The same one comes back, with the same subscriptions.
    assert_eq!(peer.token.as_deref(), Some("Bearer fresh"));
    peer.apply(CARS, &["a", "c"]).await;
    guest
        .wait_for(|guest| (guest.state() == state::CONNECTED).then_some(()))
        .await;
    // The guest was told nothing, and calls nothing on a connection that it does not know.
    assert_eq!(guest.call(3, "honk"), Err(code::NOT_CONNECTED));
    let room = guest.backend.room(guest.conn).unwrap_err();
    assert_eq!(room.code, code::NOT_CONNECTED);
    guest.expect(["removed 2:"]).await;
    assert_eq!(guest.call(3, "honk"), Err(code::NOT_CONNECTED));
    // What was under way is lost with it, without words.
    guest.expect(["disconnected Reset, again"]).await;
    assert_eq!(guest.call(3, "honk"), Err(code::NOT_CONNECTED));
    guest.subscribe(3, "new");
    guest.expect(["connected v2 again"]).await;
    // The number is free.
    assert_eq!(guest.call(1, "honk"), Ok(()));
    guest.expect(["applied 1: car +a +c", "resynced"]).await;
    peer.apply("new", &["d"]).await;
    guest.expect(["applied 3: car +d"]).await;
    let again = peer.call().await;
    peer.send(result(again.request, v2::ReducerOutcome::OkEmpty))
        .await;
    guest.expect(["reducer 1 at 5 committed:"]).await;
}

#[tokio::test]
async fn without_subscriptions_there_is_nothing_to_wait_for() {
    let (mut guest, server, peer) = connected(Protocol::V3).await;
    drop(peer);
    let _peer = server.welcome(Protocol::V3).await;
    guest
        .expect([
            "disconnected Reset, again",
            "connected v3 again",
            "resynced",
        ])
        .await;
}

#[tokio::test]
async fn subscriptions_change_while_there_is_no_connection() {
    let (mut guest, server, mut peer) = connected(Protocol::V2).await;
    guest.subscribe(1, CARS);
    peer.apply(CARS, &["a"]).await;
    guest.expect(["applied 1: car +a"]).await;
    drop(peer);
    guest.expect(["disconnected Reset, again"]).await;
    assert_eq!(guest.state(), state::RECONNECTING);
    assert_eq!(
        guest.backend.room(guest.conn).unwrap_err().code,
        code::NOT_CONNECTED
    );
    guest.backend.unsubscribe(guest.conn, 1).unwrap();
    guest.subscribe(2, "all");
    let mut peer = server.welcome(Protocol::V2).await;
    let second = peer.subscription().await.set;
    peer.send(set_failed(second, "bad SQL")).await;
    guest
        .expect([
            "removed 1:",
            "connected v2 again",
            "failed 2: bad SQL",
            "resynced",
        ])
        .await;
}

#[tokio::test]
async fn a_connection_that_is_not_made_again_has_ended() {
    let server = Server::start().await;
    let once = OpenConfig {
        reconnect: None,
        ..config(&server.uri())
    };
    let mut guest = Guest::open(once);
    drop(server.welcome(Protocol::V2).await);
    // Also what had not been told by then is told.
    guest
        .expect(["connected v2", "disconnected Reset, never again"])
        .await;
    assert_eq!(guest.state(), state::ENDED);
    assert_eq!(guest.call(1, "honk"), Err(code::ENDED));
    assert_eq!(
        guest.backend.room(guest.conn).unwrap_err().code,
        code::ENDED
    );
    let late = guest
        .backend
        .declare(guest.conn, table("car", None))
        .unwrap_err();
    assert_eq!(late.code, code::ENDED);
    guest.backend.close(guest.conn).unwrap();
}

#[tokio::test]
async fn a_guest_that_takes_nothing_is_given_everything_anew() {
    let server = Server::start().await;
    let servers = Remote::new().unwrap().configure(|_, config| {
        let limits = Limits {
            events: 100,
            ..Limits::default()
        };
        config.limits(limits)
    });
    let mut guest = Guest::open_at(&servers, config(&server.uri()));
    let mut peer = server.welcome(Protocol::V2).await;
    guest.expect(["connected v2"]).await;
    guest.subscribe(1, CARS);
    let set = peer.apply(CARS, &["0"]).await;
    guest.expect(["applied 1: car +0"]).await;

    // Rows that change all the time are joined; nothing is lost by that.
    for step in 0..5000 {
        let (old, new) = (step.to_string(), (step + 1).to_string());
        peer.send(transaction(&[set], &[&new], &[&old])).await;
    }
    let mut row = "0".to_owned();
    while row != "5000" {
        let event = guest.next().await;
        let change = event.strip_prefix("transaction: car +").unwrap();
        let (new, old) = change.split_once(" -").unwrap();
        assert_eq!(old, row);
        row = new.to_owned();
    }

    // Events cannot be joined.
    for _ in 0..101 {
        peer.send(bangs(&[set], &["bang"])).await;
    }
    peer.farewell().await;
    // It comes back when the guest has taken what there was.
    let mut bangs = 0;
    let end = loop {
        match guest.next().await {
            event if event == "transaction: bang! +bang" => bangs += 1,
            end => break end,
        }
    };
    assert_eq!((bangs, &*end), (101, "disconnected Lagged, again"));
    let mut peer = server.welcome(Protocol::V2).await;
    peer.apply(CARS, &["last"]).await;
    guest
        .expect(["connected v2 again", "applied 1: car +last", "resynced"])
        .await;
}

#[tokio::test]
async fn nonsense_ends_the_connection_and_nothing_else() {
    let (mut guest, server, mut peer) = connected(Protocol::V2).await;
    for frame in [
        vec![],
        vec![0],
        vec![7],
        vec![0, 200],
        vec![0, 1, 5],
        vec![2, 1, 2],
    ] {
        peer.send_frame(frame).await;
        peer.farewell().await;
        peer = server.welcome(Protocol::V2).await;
        guest
            .expect([
                "disconnected Protocol, again",
                "connected v2 again",
                "resynced",
            ])
            .await;
    }
}

#[tokio::test]
async fn a_silent_server_is_given_up() {
    let server = Server::start().await;
    let servers = Remote::new().unwrap().configure(|_, config| {
        config.timeouts(Timeouts {
            ping: Duration::from_millis(20),
            silence: Duration::from_millis(40),
            ..Timeouts::default()
        })
    });
    let mut guest = Guest::open_at(&servers, config(&server.uri()));
    // It does not read, so it does not answer a ping.
    let _peer = server.welcome(Protocol::V2).await;
    guest
        .expect(["connected v2", "disconnected Timeout, again"])
        .await;
}

// ----- the end ----------------------------------------------------------------------------------

#[tokio::test]
async fn nothing_is_told_of_a_closed_connection() {
    let (mut guest, server, mut peer) = connected(Protocol::V2).await;
    peer.send(transaction(&[1], &["row"], &[])).await;
    assert_eq!(guest.call(1, "honk"), Ok(()));
    peer.call().await;
    guest.backend.close(guest.conn).unwrap();
    assert!(guest.take(Budget::ALL).is_empty());
    assert_eq!(guest.state(), state::ENDED);
    assert_eq!(
        guest.backend.close(guest.conn).unwrap_err().code,
        code::ENDED
    );
    assert_eq!(guest.call(2, "honk"), Err(code::ENDED));
    peer.farewell().await;

    for unknown in [0, -1, 2, i32::MIN, i32::MAX] {
        assert_eq!(
            guest.backend.state(unknown).unwrap_err().code,
            code::NOT_CONNECTED
        );
        assert_eq!(
            guest.backend.close(unknown).unwrap_err().code,
            code::NOT_CONNECTED
        );
        assert_eq!(
            guest
                .backend
                .take_events(unknown, Budget::ALL, &mut Vec::new()),
            0
        );
    }
    // Numbers are not used again.
    assert_eq!(guest.backend.open(config(&server.uri())), Ok(2));
}

#[tokio::test]
async fn dropping_the_backend_closes_its_connections_alone() {
    let server = Server::start().await;
    let servers = Remote::new().unwrap();
    let mut guest = Guest::open_at(&servers, config(&server.uri()));
    let peer = server.welcome(Protocol::V2).await;
    let mut other = Guest::open_at(&servers, config(&server.uri()));
    let mut others = server.welcome(Protocol::V2).await;
    guest.expect(["connected v2"]).await;
    other.expect(["connected v2"]).await;
    drop(guest);
    peer.farewell().await;
    others.send(transaction(&[1], &["row"], &[])).await;
    other.expect(["transaction: car +row"]).await;
}
