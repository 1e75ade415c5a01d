//! What scripts can rely on, through the public surface.

use core::cell::{Cell, RefCell};
use core::future::Future;
use core::time::Duration;
use std::rc::Rc;

use cfx_core::mock::MockHost;
use cfx_core::task;
use cfx_spacetime::mock::abi::{
    Connected, Declaration, Declared, Ended, Event as HostEvent, Mismatch, ProcedureOutcome,
    ProcedureResult, QueryOutcome, QueryResult, RowSizes, Rows, TableInfo, TableRows, code, encode,
};
use cfx_spacetime::mock::{Change, MockCallKind, MockServer, Outcome, Reason, Request};
use cfx_spacetime::{
    AlgebraicType, AlgebraicValue, DbConnection, Error, Event, Identity, InternalError,
    ProductType, Reconnect, ReducerError, Status, Table, procedures, reducers,
};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(Table, Clone, Debug, PartialEq)]
#[table(name = "player", primary_key = id, unique(name), index(team))]
struct Player {
    id: u32,
    name: String,
    team: u8,
}

#[derive(Table, Clone, Debug, PartialEq)]
#[table(name = "note")]
struct Note {
    text: String,
}

reducers! {
    fn join(name: String);
    fn set_team(team: u8) -> Result<(), String>;
}

procedures! {
    fn add(a: u32, b: u32) -> u32;
}

fn player(id: u32, name: &str, team: u8) -> Player {
    Player {
        id,
        name: name.into(),
        team,
    }
}

fn note(text: &str) -> Note {
    Note { text: text.into() }
}

#[derive(Clone, Default)]
struct Log(Rc<RefCell<Vec<String>>>);

impl Log {
    fn add(&self, text: impl Into<String>) {
        self.0.borrow_mut().push(text.into());
    }

    fn take(&self) -> Vec<String> {
        self.0.take()
    }
}

/// A connection that stands, whose rows are logged.
fn connected() -> (MockHost, MockServer, DbConnection, Log) {
    let (host, server) = (MockHost::new(), MockServer::new());
    let log = Log::default();
    let conn = DbConnection::builder()
        .with_automatic_reconnect(Reconnect::default())
        .build()
        .unwrap();
    watch(&conn, &log);
    server.accept();
    server.take_requests();
    (host, server, conn, log)
}

fn watch(conn: &DbConnection, log: &Log) {
    let add = log.clone();
    conn.db()
        .player()
        .on_insert(move |_, row| add.add(format!("+{}{}", row.name, row.team)));
    let add = log.clone();
    conn.db()
        .player()
        .on_delete(move |_, row| add.add(format!("-{}{}", row.name, row.team)));
    let add = log.clone();
    conn.db().player().on_update(move |_, old, new| {
        add.add(format!("{}{}>{}{}", old.name, old.team, new.name, new.team));
    });
    let add = log.clone();
    conn.db().note().on_insert(move |ctx, row| {
        add.add(format!("+{} {}", row.text, ctx.db().player().count()));
    });
    let add = log.clone();
    conn.db()
        .note()
        .on_delete(move |_, row| add.add(format!("-{}", row.text)));
}

fn players() -> Change {
    Change::new("player")
}

fn notes() -> Change {
    Change::new("note")
}

#[test]
fn rows_come_change_and_go() {
    let (_host, server, conn, log) = connected();
    server.apply(&[players()
        .insert(&player(1, "a", 1))
        .insert(&player(2, "b", 1))]);
    assert_eq!(log.take(), ["+a1", "+b1"]);
    let table = conn.db().player();
    assert_eq!(table.count(), 2);
    assert_eq!(table.id().find(&1), Some(player(1, "a", 1)));
    assert_eq!(table.name().find("b"), Some(player(2, "b", 1)));
    assert_eq!(table.team().count(&1), 2);
    server.transaction(&[players()
        .insert(&player(1, "a", 2))
        .delete(&player(1, "a", 1))
        .delete(&player(2, "b", 1))
        .insert(&player(3, "c", 1))]);
    assert_eq!(log.take(), ["+c1", "-b1", "a1>a2"]);
    assert_eq!(table.id().find(&2), None);
    assert_eq!(table.name().find("b"), None);
    assert_eq!(table.name().get("a").unwrap().team, 2);
    let of_team: Vec<u32> = table.team().filter(&1).map(|row| row.id).collect();
    assert_eq!(of_team, [3]);
    let all: Vec<u32> = table.team().range(0..=9).map(|row| row.id).collect();
    assert_eq!(all, [3, 1]);
    assert_eq!(table.team().first().unwrap().id, 3);
    assert_eq!(table.team().last().unwrap().id, 1);
    let mut seen: Vec<u32> = table.iter().map(|row| row.id).collect();
    seen.sort_unstable();
    assert_eq!(seen, [1, 3]);
    let mut sum = 0;
    table.for_each(|row| sum += row.id);
    assert_eq!((sum, table.rows().count()), (4, 2));
}

#[test]
fn a_row_of_two_subscriptions_is_one() {
    let (_host, server, conn, log) = connected();
    conn.subscription_builder()
        .subscribe("SELECT * FROM player");
    let second = conn
        .subscription_builder()
        .subscribe("SELECT * FROM player WHERE team = 1");
    let a = player(1, "a", 1);
    server.apply(&[players().insert(&a)]);
    server.apply(&[players().insert(&a)]);
    assert_eq!(log.take(), ["+a1"]);
    assert_eq!(conn.db().player().count(), 1);
    // The same change comes once for each, and an update leads out of the second.
    let b = player(1, "a", 2);
    server.transaction(&[players().insert(&b).delete(&a), players().delete(&a)]);
    assert_eq!(log.take(), ["a1>a2"]);
    second.unsubscribe().unwrap();
    server.remove(2, &[]);
    assert_eq!(log.take(), <[&str; 0]>::default());
    server.remove(1, &[players().delete(&b)]);
    assert_eq!(log.take(), ["-a2"]);
}

#[test]
fn a_row_that_goes_and_comes_did_not_change() {
    let (host, server, _conn, log) = connected();
    let a = player(1, "a", 1);
    server.apply(&[players().insert(&a)]);
    log.take();
    server.transaction(&[players().delete(&a).insert(&a)]);
    server.transaction(&[players().delete(&a), notes(), players().insert(&a)]);
    // Nor does one that comes and goes.
    let b = player(2, "b", 1);
    server.transaction(&[players().insert(&b).delete(&b)]);
    assert_eq!(log.take(), <[&str; 0]>::default());
    assert!(host.take_log().is_empty());
}

#[test]
fn every_table_is_changed_before_any_callback() {
    let (_host, server, _conn, log) = connected();
    server.transaction(&[
        notes().insert(&note("x")),
        players().insert(&player(1, "a", 1)),
        notes().insert(&note("y")),
    ]);
    // The table that came first is told first, with both its parts.
    assert_eq!(log.take(), ["+x 1", "+y 1", "+a1"]);
}

#[test]
fn without_a_primary_key_there_are_no_updates() {
    let (_host, server, _conn, log) = connected();
    server.transaction(&[notes().insert(&note("x"))]);
    server.transaction(&[notes().insert(&note("y")).delete(&note("x"))]);
    assert_eq!(log.take(), ["+x 0", "+y 0", "-x"]);
}

#[test]
fn a_reducer_is_answered_after_its_rows() {
    let (_host, server, conn, log) = connected();
    let events = Log::default();
    let add = events.clone();
    conn.db().player().on_insert(move |ctx, _| {
        let Event::Reducer(event) = &ctx.event else {
            return add.add(format!("{:?}", ctx.event));
        };
        add.add(format!("{} {:?}", event.reducer, event.status));
    });
    let add = log.clone();
    conn.reducers()
        .join_then("a".into(), move |ctx, outcome| {
            assert_eq!(ctx.event.status, Status::Committed);
            assert_eq!(ctx.event.timestamp.to_micros_since_unix_epoch(), 1_000_000);
            assert_eq!(ctx.db().player().count(), 1);
            add.add(format!("then {outcome:?}"));
        })
        .unwrap();
    server.commit(&[players().insert(&player(1, "a", 1))]);
    assert_eq!(log.take(), ["+a1", "then Ok(Ok(()))"]);
    assert_eq!(events.take(), ["join Committed"]);
    server.transaction(&[players().insert(&player(2, "b", 1))]);
    assert_eq!(events.take(), ["Transaction"]);
    server.apply(&[players().insert(&player(3, "c", 1))]);
    assert_eq!(events.take(), ["SubscribeApplied"]);
}

/// Runs a future as a task and logs what it answers.
fn log_answer<T: core::fmt::Debug + 'static>(log: &Log, future: impl Future<Output = T> + 'static) {
    let log = log.clone();
    task::spawn(async move { log.add(format!("{:?}", future.await)) });
}

#[test]
fn calls_are_awaited() {
    let (host, server, conn, log) = connected();
    for name in ["a", "b", "c", "d"] {
        log_answer(&log, conn.reducers().join(name.into()).unwrap());
    }
    log_answer(&log, conn.procedures().add(1, 2).unwrap());
    log_answer(&log, conn.procedures().add(1, 2).unwrap());
    log_answer(&log, conn.procedures().add(1, 2).unwrap());
    host.tick(0);
    let calls = server.take_calls();
    assert_eq!(calls[4].kind, MockCallKind::Procedure);
    assert_eq!(calls[4].args, [1, 0, 0, 0, 2, 0, 0, 0]);
    assert_eq!(conn.calls_in_flight(), 7);
    // In any order, as some answers overtake others.
    server.answer(calls[2].request, Outcome::Failed("no".into()));
    server.answer(calls[0].request, Outcome::Committed);
    server.answer(calls[3].request, Outcome::Lost);
    server.answer(calls[1].request, Outcome::Internal("panicked".into()));
    server.answer_procedure(calls[4].request, &3_u32);
    server.answer_procedure(calls[5].request, &3_u8);
    server.send(&HostEvent::Procedure(ProcedureResult {
        request: calls[6].request,
        outcome: ProcedureOutcome::Internal("panicked".into()),
    }));
    host.tick(0);
    let log = log.take();
    assert_eq!(log[0], "Err(Failed(\"no\"))");
    assert_eq!(log[1], "Ok(())");
    assert_eq!(log[2], "Err(Internal(Lost))");
    assert_eq!(log[3], "Err(Internal(Server(\"panicked\")))");
    assert_eq!(log[4], "Ok(3)");
    assert!(log[5].starts_with("Err(BadAnswer("), "{log:?}");
    assert_eq!(log[6], "Err(Server(\"panicked\"))");
    assert_eq!(conn.calls_in_flight(), 0);
    // Answered once more, or never asked for: nothing happens.
    server.answer(calls[0].request, Outcome::Committed);
    server.answer(4711, Outcome::Committed);
}

#[test]
fn errors_that_nobody_waits_for_are_logged() {
    let (host, server, conn, _log) = connected();
    conn.reducers().set_team(1).unwrap();
    let request = server.take_calls()[0].request;
    server.answer(request, Outcome::Failed("full".into()));
    assert_eq!(
        host.take_log(),
        ["^1SCRIPT ERROR in SpacetimeDB reducer 'set_team': full^7"]
    );
    conn.reducers().set_team(1).unwrap();
    server.commit(&[]);
    assert!(host.take_log().is_empty());

    let log = Log::default();
    let add = log.clone();
    let conn = DbConnection::builder()
        .on_unhandled_reducer_error(move |_, name, error| add.add(format!("{name}: {error:?}")))
        .build()
        .unwrap();
    server.accept();
    conn.reducers().set_team(1).unwrap();
    server.answer(1, Outcome::Failed("full".into()));
    conn.reducers().set_team(1).unwrap();
    server.disconnect(Reason::Reset, Some(1));
    assert_eq!(
        log.take(),
        ["set_team: Failed(\"full\")", "set_team: Internal(Lost)"]
    );
}

#[test]
fn what_cannot_be_sent_is_an_error() {
    let (host, server) = (MockHost::new(), MockServer::new());
    let conn = DbConnection::builder().build().unwrap();
    let send = || conn.reducers().join("a".into()).map(drop);
    assert_eq!(send(), Err(Error::NotConnected));
    assert_eq!(conn.room(), 0);
    assert!(!conn.is_online());
    server.accept();
    assert!(conn.is_online());
    server.set_room(1);
    assert_eq!(conn.room(), 1);
    assert_eq!(send(), Ok(()));
    assert_eq!(send(), Err(Error::QueueFull));
    assert_eq!(conn.calls_in_flight(), 1);
    server.set_room(9);
    for (code, error) in [
        (code::TOO_BIG, Error::TooBig),
        (code::UNSUPPORTED, Error::Unsupported),
        (code::ENDED, Error::Ended),
        (code::NOT_ALLOWED, Error::NotAllowed("why".into())),
        (code::SCHEMA, Error::Refused("why".into())),
        (-99, Error::Refused("why".into())),
    ] {
        server.refuse_next(code, "why");
        let sent = conn.reducers().call_json("join", "{}").map(drop);
        assert_eq!(sent, Err(error));
    }
    server.refuse_next(code::ID_IN_USE, "");
    assert_eq!(send().unwrap_err().to_string(), "code -7");
    // The reducer was declared once.
    let declared = server.take_requests();
    let declared = declared
        .iter()
        .filter(|it| matches!(it, Request::Declare(_)));
    assert_eq!(declared.count(), 1);
    server.refuse_next(code::NOT_ALLOWED, "not in the manifest");
    let refused = DbConnection::builder().build().unwrap_err();
    assert_eq!(
        refused.to_string(),
        "the resource may not connect to this server: not in the manifest"
    );
    assert!(host.take_log().is_empty());
}

#[test]
fn subscriptions_tell_what_becomes_of_them() {
    let (host, server, conn, log) = connected();
    let told = |what: &'static str| {
        let log = log.clone();
        move |_: &cfx_spacetime::SubscriptionEventContext| log.add(what)
    };
    let handle = conn
        .subscription_builder()
        .on_applied(told("applied"))
        .subscribe(["SELECT * FROM player", "SELECT * FROM note"]);
    assert!(!handle.is_active() && !handle.is_ended());
    server.apply(&[players().insert(&player(1, "a", 1))]);
    assert!(handle.is_active());
    assert_eq!(log.take(), ["+a1", "applied"]);
    handle.clone().unsubscribe_then(told("ended")).unwrap();
    assert_eq!(handle.clone().unsubscribe(), Err(Error::SubscriptionEnded));
    assert!(handle.is_active());
    server.remove(1, &[players().delete(&player(1, "a", 1))]);
    assert_eq!(log.take(), ["-a1", "ended"]);
    assert!(handle.is_ended());
    assert_eq!(handle.unsubscribe(), Err(Error::SubscriptionEnded));

    let failed = |set| {
        server.send(&HostEvent::SubscriptionError(
            cfx_spacetime::mock::abi::SubscriptionError {
                set,
                message: "no such table".into(),
            },
        ));
    };
    let add = log.clone();
    let handle = conn
        .subscription_builder()
        .on_applied(told("never"))
        .on_error(move |_, error| add.add(error.to_string()))
        .subscribe("SELECT * FROM nope".to_owned());
    failed(2);
    failed(2);
    assert!(handle.is_ended());
    assert_eq!(log.take(), ["the subscription failed: no such table"]);
    conn.subscription_builder()
        .subscribe(vec!["SELECT * FROM nope"]);
    failed(3);
    assert_eq!(host.take_log().len(), 1);

    server.refuse_next(code::QUEUE_FULL, "");
    let add = log.clone();
    let handle = conn
        .subscription_builder()
        .on_error(move |_, error| add.add(format!("{error:?}")))
        .subscribe(&["SELECT * FROM player"][..]);
    assert!(handle.is_ended());
    assert_eq!(log.take(), ["QueueFull"]);

    conn.subscription_builder().subscribe_to_all_tables();
    let requests = server.take_requests();
    let all = ["SELECT * FROM \"player\"", "SELECT * FROM \"note\""];
    assert!(
        matches!(requests.last(), Some(Request::Subscribe { queries, .. }) if *queries == all),
        "{requests:?}"
    );
}

#[test]
fn an_ending_subscription_that_is_applied_is_not_told() {
    let (_host, server, conn, log) = connected();
    let add = log.clone();
    let handle = conn
        .subscription_builder()
        .on_applied(move |_| add.add("applied"))
        .subscribe("SELECT * FROM player");
    handle.unsubscribe().unwrap();
    let a = player(1, "a", 1);
    server.apply(&[players().insert(&a)]);
    server.remove(1, &[players().delete(&a)]);
    assert_eq!(log.take(), ["+a1", "-a1"]);
}

#[test]
fn callbacks_are_removed() {
    let (_host, server, conn, _log) = connected();
    let table = conn.db().player();
    let log = Log::default();
    let (a, b, c) = (log.clone(), log.clone(), log.clone());
    let insert = table.on_insert(move |_, _| a.add("+"));
    let delete = table.on_delete(move |_, _| b.add("-"));
    let update = table.on_update(move |_, _, _| c.add(">"));
    // An id is for its own list.
    table.remove_on_insert(delete);
    let all = || {
        server.transaction(&[players().insert(&player(1, "a", 1))]);
        server.transaction(&[players()
            .insert(&player(1, "a", 2))
            .delete(&player(1, "a", 1))]);
        server.transaction(&[players().delete(&player(1, "a", 2))]);
    };
    all();
    assert_eq!(log.take(), ["+", ">", "-"]);
    table.remove_on_insert(insert);
    table.remove_on_insert(insert);
    all();
    assert_eq!(log.take(), [">", "-"]);
    table.remove_on_delete(delete);
    table.remove_on_update(update);
    all();
    assert_eq!(log.take(), <[&str; 0]>::default());
}

#[test]
fn callbacks_may_do_everything() {
    let (host, server, conn, log) = connected();
    let id = Rc::new(Cell::new(None));
    let mut count = 0;
    let (own, add) = (Rc::clone(&id), log.clone());
    id.set(Some(conn.db().player().on_insert(move |ctx, row| {
        count += 1;
        let table = ctx.db().player();
        // Looks, also with the others of the transaction still to be told.
        assert_eq!(table.iter().count(), 2);
        assert!(table.id().find(&row.id).is_some());
        assert_eq!(table.team().filter(&row.team).count(), 2);
        // Adds and removes callbacks, itself among them.
        let late = add.clone();
        table.on_insert(move |_, row| late.add(format!("late {}", row.name)));
        if let Some(own) = own.take() {
            table.remove_on_insert(own);
        }
        let by_id = table.index_by(|row| row.id);
        assert_eq!(by_id.filter(&row.id).count(), 1);
        // Calls and subscribes.
        ctx.reducers().join(format!("{count}")).unwrap();
        ctx.subscription_builder().subscribe("SELECT * FROM note");
        add.add(format!("own {}", row.name));
    })));
    server.apply(&[players()
        .insert(&player(1, "a", 1))
        .insert(&player(2, "b", 1))]);
    // Removed in the first of two rows; what it added begins with the next event.
    assert_eq!(log.take(), ["+a1", "own a", "+b1"]);
    assert_eq!(server.take_requests().len(), 3);
    server.transaction(&[players().insert(&player(3, "c", 1))]);
    assert_eq!(log.take(), ["+c1", "late c"]);
    assert!(host.take_log().is_empty());
}

#[test]
fn a_callback_may_disconnect() {
    let (host, server, conn, log) = connected();
    conn.db().player().on_insert(|ctx, _| {
        ctx.disconnect().unwrap();
        assert_eq!(ctx.disconnect(), Err(Error::Ended));
    });
    log_answer(&log, conn.reducers().join("a".into()).unwrap());
    host.tick(0);
    let a = encode(&HostEvent::Transaction(vec![TableRows {
        table: "player",
        event: false,
        inserts: Rows {
            sizes: RowSizes::Offsets(vec![0]),
            data: &encode(&player(1, "a", 1)),
        },
        deletes: Rows::EMPTY,
    }]));
    // The second event of the batch is not taken any more.
    assert!(!server.send_bytes(&[&a[..], &a[..]].concat()));
    assert!(!server.send_bytes(&a));
    host.tick(0);
    assert_eq!(log.take(), ["+a1", "Err(Internal(Lost))"]);
    assert_eq!(conn.db().player().count(), 1);
    assert!(!conn.is_active());
    assert_eq!(
        conn.reducers().join("a".into()).map(drop),
        Err(Error::Ended)
    );
    assert!(conn.subscription_builder().subscribe("x").is_ended());
}

#[test]
fn a_host_that_re_enters_is_refused() {
    let (_host, server, conn, log) = connected();
    let server = Rc::new(server);
    let again = Rc::clone(&server);
    conn.db().player().on_insert(move |_, _| {
        assert!(!again.send(&HostEvent::Resynced));
    });
    server.transaction(&[players().insert(&player(1, "a", 1))]);
    server.transaction(&[players().delete(&player(1, "a", 1))]);
    assert_eq!(log.take(), ["+a1", "-a1"]);
    conn.disconnect().unwrap();
}

#[test]
fn connecting_is_told() {
    let (host, server) = (MockHost::new(), MockServer::new());
    let log = Log::default();
    let (a, b, c, d) = (log.clone(), log.clone(), log.clone(), log.clone());
    let conn = DbConnection::builder()
        .with_uri("ws://127.0.0.1:3000")
        .with_module_name("world")
        .with_token(Some("secret"))
        .with_confirmed_reads(true)
        .with_light_mode(true)
        .with_compression(cfx_spacetime::Compression::Gzip)
        .with_call_timeout(Duration::from_secs(5))
        .with_automatic_reconnect(Reconnect {
            base: Duration::from_millis(10),
            cap: Duration::from_secs(1),
            max_attempts: Some(3),
        })
        .on_connect(move |conn, identity, token| {
            assert_eq!(conn.identity(), identity);
            a.add(format!("connected {token}"));
        })
        .on_reconnect(move |conn, _, _| b.add(format!("again {}", conn.is_active())))
        .on_connect_error(move |_, error| c.add(error.to_string()))
        .on_disconnect(move |ctx, error| {
            let error = error.map(|error| error.to_string());
            d.add(format!("{error:?} {}", ctx.is_active()));
        })
        .build()
        .unwrap();
    let config = server.config();
    assert_eq!(
        (&*config.uri, &*config.database),
        ("ws://127.0.0.1:3000", "world")
    );
    assert_eq!(config.token.as_deref(), Some("secret"));
    assert_eq!(
        (config.confirmed, config.light, config.call_timeout_ms),
        (Some(true), true, 5_000)
    );
    let reconnect = config.reconnect.unwrap();
    assert_eq!(
        (reconnect.base_ms, reconnect.cap_ms, reconnect.max_attempts),
        (10, 1_000, 3)
    );
    assert_eq!(
        (conn.try_identity(), conn.try_connection_id()),
        (None, None)
    );
    let failed = |retry_in_ms| {
        server.send(&HostEvent::ConnectError(Ended {
            reason: Reason::Unauthorized,
            code: Some(401),
            message: "bad token".into(),
            retry_in_ms,
        }));
    };
    failed(Some(10));
    assert_eq!(
        log.take(),
        ["cannot connect: the server did not take the token: bad token"]
    );
    server.accept();
    assert_eq!(log.take(), ["connected token"]);
    let first = conn.connection_id();
    server.disconnect(Reason::Timeout, Some(10));
    assert_eq!(
        log.take(),
        ["Some(\"disconnected: the server was silent for too long\") false"]
    );
    failed(Some(20));
    server.accept_again();
    server.resynced();
    assert_eq!(log.take()[1..], ["again true"]);
    assert_ne!(conn.connection_id(), first);
    assert_eq!(&*conn.token(), "token");
    server.disconnect(Reason::Lagged, None);
    assert_eq!(
        log.take(),
        ["Some(\"disconnected: the script did not take its events in time\") false"]
    );
    assert_eq!(conn.disconnect(), Err(Error::Ended));
    assert!(server.take_requests().contains(&Request::Close));
    assert!(host.take_log().is_empty());

    // Nobody wants to know: the console is told.
    DbConnection::builder().build().unwrap();
    failed(None);
    let conn = DbConnection::builder().build().unwrap();
    server.accept();
    conn.disconnect().unwrap();
    DbConnection::builder().build().unwrap();
    server.accept();
    server.disconnect(Reason::Closed, None);
    let log = host.take_log();
    assert_eq!(log.len(), 2, "{log:?}");
    assert!(
        log[1].contains("the server ended the connection"),
        "{log:?}"
    );
}

#[test]
fn disconnecting_without_a_reason() {
    let (_host, server) = (MockHost::new(), MockServer::new());
    let told = Rc::new(Cell::new(0));
    let count = Rc::clone(&told);
    let conn = DbConnection::builder()
        .on_disconnect(move |_, error| {
            assert_eq!(error, None);
            count.set(count.get() + 1);
        })
        .build()
        .unwrap();
    server.accept();
    let handle = conn
        .subscription_builder()
        .subscribe("SELECT * FROM player");
    conn.disconnect().unwrap();
    assert_eq!(told.get(), 1);
    // What the callback held is given back with the connection.
    assert_eq!(Rc::strong_count(&told), 1);
    assert!(handle.is_ended());
}

#[test]
fn after_a_reconnect_only_differences_are_told() {
    let (host, server, conn, log) = connected();
    let events = Log::default();
    let add = events.clone();
    conn.db()
        .player()
        .on_update(move |ctx, _, _| add.add(format!("{:?}", ctx.event)));
    let add = log.clone();
    conn.subscription_builder()
        .on_applied(move |_| add.add("applied"))
        .subscribe("SELECT * FROM player");
    conn.subscription_builder().subscribe("SELECT * FROM note");
    let rows = |team| {
        players()
            .insert(&player(1, "a", 1))
            .insert(&player(2, "b", team))
    };
    server.apply(&[rows(1).insert(&player(3, "c", 1))]);
    server.apply(&[notes().insert(&note("x"))]);
    log_answer(&log, conn.reducers().join("a".into()).unwrap());
    conn.reducers().join("b".into()).unwrap();
    host.tick(0);
    log.take();

    server.disconnect(Reason::Reset, Some(1_000));
    host.tick(0);
    assert_eq!(log.take(), ["Err(Internal(Lost))"]);
    let lines = host.take_log();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert_eq!(lines[0], "^3the answers of 1 calls of reducers are lost^7");
    // The rows stay to be seen meanwhile.
    assert_eq!(conn.db().player().count(), 3);
    assert_eq!(
        conn.reducers().join("a".into()).map(drop),
        Err(Error::NotConnected)
    );

    server.accept_again();
    server.apply(&[rows(2).insert(&player(4, "d", 1))]);
    // Changes and answers meanwhile are part of the new rows.
    let add = log.clone();
    conn.reducers()
        .join_then("e".into(), move |ctx, _| {
            add.add(format!("then {}", ctx.db().player().count()));
        })
        .unwrap();
    server.take_requests();
    server.commit(&[players().insert(&player(5, "e", 1))]);
    server.transaction(&[players().delete(&player(4, "d", 1))]);
    server.send(&HostEvent::Transaction(vec![]));
    server.apply(&[notes().insert(&note("x"))]);
    assert_eq!(log.take(), <[&str; 0]>::default());
    assert_eq!(conn.db().player().count(), 3);
    server.resynced();
    assert_eq!(log.take(), ["+e1", "-c1", "b1>b2", "then 3"]);
    assert_eq!(events.take(), ["Resync"]);
    assert_eq!(conn.db().player().id().find(&2).unwrap().team, 2);
    assert_eq!(conn.db().player().team().count(&1), 2);
    // The counts are those of the new connection.
    server.transaction(&[players().delete(&player(1, "a", 1))]);
    server.transaction(&[notes().delete(&note("x"))]);
    assert_eq!(log.take(), ["-a1", "-x"]);
    assert!(host.take_log().is_empty());
}

#[test]
fn a_reconnect_that_breaks_off_changes_nothing() {
    let (_host, server, conn, log) = connected();
    server.apply(&[players().insert(&player(1, "a", 1))]);
    let add = log.clone();
    for _ in 0..3 {
        server.disconnect(Reason::Reset, Some(1));
        server.accept_again();
        server.apply(&[players().insert(&player(2, "b", 1))]);
        let add = add.clone();
        conn.reducers()
            .join_then("x".into(), move |_, outcome| {
                add.add(format!("{outcome:?}"))
            })
            .unwrap();
    }
    assert_eq!(log.take(), ["+a1", "Err(Lost)", "Err(Lost)"]);
    assert_eq!(conn.db().player().count(), 1);
    server.resynced();
    assert_eq!(log.take(), ["+b1", "-a1"]);
    server.resynced();
    server.commit(&[]);
    assert_eq!(log.take(), ["Ok(Ok(()))"]);
}

#[test]
fn event_rows_are_told_and_not_kept() {
    let (_host, server, conn, log) = connected();
    server.transaction(&[
        Change::event("note")
            .insert(&note("bang"))
            .insert(&note("bang")),
        players().insert(&player(1, "a", 1)),
    ]);
    assert_eq!(log.take(), ["+bang 1", "+bang 1", "+a1"]);
    assert_eq!(conn.db().note().count(), 0);
    // While the rows are compared, events wait for that.
    server.disconnect(Reason::Reset, Some(1));
    server.accept_again();
    server.transaction(&[Change::event("note").insert(&note("later"))]);
    assert_eq!(log.take(), <[&str; 0]>::default());
    server.resynced();
    assert_eq!(log.take(), ["-a1", "+later 0"]);
}

#[test]
fn declarations_say_what_the_script_knows() {
    let (_host, server) = (MockHost::new(), MockServer::new());
    let conn = DbConnection::builder().build().unwrap();
    let _ = (conn.db().player(), conn.db().player(), conn.db().note());
    let requests = server.take_requests();
    assert_eq!(requests.len(), 3);
    let Request::Declare(Declaration::Table(table)) = &requests[1] else {
        panic!("{requests:?}")
    };
    assert_eq!(table.name, "player");
    assert_eq!(
        (table.primary_key, &table.unique[..]),
        (Some(0), &[0, 1][..])
    );
    let row = ProductType::from([
        ("id", AlgebraicType::U32),
        ("name", AlgebraicType::String),
        ("team", AlgebraicType::U8),
    ]);
    assert_eq!(table.row.as_ref(), Some(&row));
    server.accept();
    conn.reducers().set_team(3).unwrap();
    conn.procedures().add(1, 2).unwrap();
    let requests = server.take_requests();
    let Request::Declare(Declaration::Reducer(reducer)) = &requests[0] else {
        panic!("{requests:?}")
    };
    assert_eq!(reducer.name, "set_team");
    assert_eq!(
        reducer.params,
        ProductType::from([("team", AlgebraicType::U8)])
    );
    assert!(matches!(
        &requests[2],
        Request::Declare(Declaration::Procedure(_))
    ));
}

fn mismatch(column: &str) -> Declared<'static> {
    Declared::Mismatch(Mismatch {
        name: "player".into(),
        column: Some(column.into()),
        declared: "U32".into(),
        actual: "U64".into(),
    })
}

#[test]
fn another_schema_ends_the_connection_before_a_row_is_decoded() {
    let (host, server) = (MockHost::new(), MockServer::new());
    let log = Log::default();
    let add = log.clone();
    let conn = DbConnection::builder()
        .on_connect(|_, _, _| panic!("connected"))
        .on_connect_error(move |_, error| add.add(error.to_string()))
        .build()
        .unwrap();
    conn.db().player().on_insert(|_, _| panic!("a row"));
    assert!(!server.send(&HostEvent::Declared(vec![mismatch("id"), mismatch("name")])));
    server.accept();
    assert_eq!(
        log.take(),
        ["the script does not fit the database's schema; \
             `player`, column `id`: declared U32, the database has U64; \
             `player`, column `name`: declared U32, the database has U64"]
    );
    assert_eq!(server.take_requests().last(), Some(&Request::Close));

    // After a reconnect, to a module that was replaced.
    let (add, conn) = (log.clone(), DbConnection::builder());
    let conn = conn
        .on_disconnect(move |_, error| add.add(format!("{error:?}")))
        .build()
        .unwrap();
    conn.db().player();
    server.accept();
    server.disconnect(Reason::Closed, Some(1));
    log.take();
    server.send(&HostEvent::Declared(vec![mismatch("id")]));
    let told = log.take();
    assert!(told[0].contains("SchemaMismatch"), "{told:?}");
    assert!(host.take_log().is_empty());
}

#[test]
fn rows_of_a_table_without_an_answer_wait() {
    let (_host, server, conn, log) = {
        let (host, server) = (MockHost::new(), MockServer::new());
        let conn = DbConnection::builder().build().unwrap();
        (host, server, conn, Log::default())
    };
    server.accept();
    // Nobody knows the table yet.
    server.transaction(&[players()
        .insert(&player(1, "a", 1))
        .insert(&player(2, "b", 1))]);
    server.transaction(&[players().delete(&player(2, "b", 1))]);
    watch(&conn, &log);
    assert_eq!(conn.db().player().count(), 0);
    server.transaction(&[players().insert(&player(3, "c", 1))]);
    assert_eq!(log.take(), <[&str; 0]>::default());
    server.declare_all();
    let mut told = log.take();
    told.sort();
    assert_eq!(told, ["+a1", "+c1"]);
    assert_eq!(conn.db().player().count(), 2);
    assert!(conn.db().player().id().find(&3).is_some());
}

#[test]
fn broken_rows_are_left_out_and_reported() {
    let (host, server, conn, log) = connected();
    let broken = [1, 0, 0, 0, 200];
    server.apply(&[players()
        .insert_bytes(&broken)
        .insert(&player(1, "a", 1))
        .insert_bytes(&[])]);
    assert_eq!(log.take(), ["+a1"]);
    assert_eq!(conn.db().player().count(), 1);
    let lines = host.take_log();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(
        lines[0].starts_with("^1SCRIPT ERROR in table 'player': 2 rows are not of its type"),
        "{lines:?}"
    );
    // With bytes too many.
    let mut long = encode(&player(2, "b", 1));
    long.push(0);
    server.transaction(&[players().insert_bytes(&long)]);
    assert_eq!(host.take_log().len(), 1);
    // They go as they came, and nobody is told.
    server.transaction(&[players()
        .delete_bytes(&broken)
        .delete_bytes(&[])
        .delete_bytes(&long)]);
    assert!(host.take_log().is_empty());
    assert_eq!(log.take(), <[&str; 0]>::default());
    server.transaction(&[players().delete_bytes(&broken).delete(&player(9, "z", 1))]);
    assert_eq!(
        host.take_log(),
        ["^3SpacetimeDB table 'player': 2 rows were deleted that are not there^7"]
    );
    assert_eq!(conn.db().player().count(), 1);
}

#[test]
fn a_broken_event_ends_the_connection_and_changes_nothing() {
    let whole = encode(&HostEvent::Transaction(vec![TableRows {
        table: "player",
        event: false,
        inserts: Rows {
            sizes: RowSizes::Offsets(vec![0]),
            data: &encode(&player(1, "a", 1)),
        },
        deletes: Rows::EMPTY,
    }]));
    let bad_rows = encode(&HostEvent::Transaction(vec![
        TableRows {
            table: "player",
            event: false,
            inserts: Rows {
                sizes: RowSizes::Offsets(vec![0]),
                data: &encode(&player(1, "a", 1)),
            },
            deletes: Rows::EMPTY,
        },
        TableRows {
            table: "note",
            event: false,
            inserts: Rows {
                sizes: RowSizes::Offsets(vec![0, 99]),
                data: &[1],
            },
            deletes: Rows::EMPTY,
        },
    ]));
    for bytes in [
        &whole[..whole.len() - 1],
        &[99],
        &[8, 255, 255, 255, 255],
        &bad_rows,
    ] {
        let (host, server, conn, log) = connected();
        assert!(!server.send_bytes(bytes));
        assert_eq!(log.take(), <[&str; 0]>::default());
        assert_eq!(conn.db().player().count(), 0);
        let lines = host.take_log();
        assert_eq!(lines.len(), 1);
        assert!(
            lines[0].contains("the host delivered a broken event"),
            "{lines:?}"
        );
        assert_eq!(server.take_requests().last(), Some(&Request::Close));
        assert!(conn.disconnect().is_err());
    }
}

#[test]
fn rows_without_a_cache() {
    let (_host, server, conn, log) = connected();
    let stream = conn.db().player();
    let add = log.clone();
    let callback = stream
        .on_rows(move |ctx, rows| {
            let list =
                |rows: Vec<Player>| rows.iter().map(|row| row.name.clone()).collect::<String>();
            let inserts = list(rows.inserts().flatten().collect());
            let deletes = list(rows.deletes().flatten().collect());
            assert_eq!(rows.packed_inserts().count(), inserts.len());
            assert_eq!(rows.packed_deletes().count(), deletes.len());
            add.add(format!("{:?} +{inserts} -{deletes}", ctx.event));
        })
        .unwrap();
    server.apply(&[players().insert(&player(1, "a", 1))]);
    server.transaction(&[
        players()
            .insert(&player(2, "b", 1))
            .delete(&player(1, "a", 1)),
        players().insert(&player(2, "b", 1)),
    ]);
    assert_eq!(log.take(), ["SubscribeApplied +a -", "Transaction +bb -a"]);
    assert_eq!(stream.count(), 0);
    stream.remove_on_rows(callback);
    server.transaction(&[players().insert(&player(3, "c", 1))]);
    assert_eq!(log.take(), <[&str; 0]>::default());
    // Rows that are kept already stay so.
    server.transaction(&[notes().insert(&note("x"))]);
    assert_eq!(
        conn.db().note().on_rows(|_, _| {}).unwrap_err(),
        Error::TableInUse("note".into())
    );
}

#[test]
fn tables_without_types() {
    let (host, server) = (MockHost::new(), MockServer::new());
    let conn = DbConnection::builder().build().unwrap();
    let table = conn.db().dynamic("player").unwrap();
    let log = Log::default();
    let (a, b, c) = (log.clone(), log.clone(), log.clone());
    table.on_insert(move |_, row| a.add(format!("+{row}")));
    let deleted = table.on_delete(move |_, row| b.add(format!("-{:?}", row.get("name"))));
    table.on_update(move |_, old, new| {
        assert_eq!(old.get("id"), new.get("id"));
        c.add(format!("{:?}", new.get("team")));
    });
    assert_eq!(table.find(&AlgebraicValue::U32(1)), Err(Error::NotYetKnown));
    let columns = ProductType::from([
        ("id", AlgebraicType::U32),
        ("name", AlgebraicType::String),
        ("team", AlgebraicType::U8),
    ]);
    let packed = encode(&columns);
    let info = |row, primary_key| {
        HostEvent::Declared(vec![Declared::Table(TableInfo {
            name: "player",
            row,
            primary_key,
            event: false,
        })])
    };
    server.send(&info(Some(&packed), Some(0)));
    server.accept();
    server.apply(&[players().insert(&player(1, "a", 1)).insert_bytes(&[1])]);
    server.transaction(&[players()
        .insert(&player(1, "a", 2))
        .delete(&player(1, "a", 1))]);
    let row = table.find(&AlgebraicValue::U32(1)).unwrap().unwrap();
    assert_eq!(row.get("team"), Some(&AlgebraicValue::U8(2)));
    assert_eq!(row.get("nope"), None);
    assert_eq!(row.columns(), &columns);
    assert_eq!((table.count(), table.iter().count()), (1, 1));
    server.transaction(&[players().delete(&player(1, "a", 2))]);
    assert_eq!(
        log.take(),
        [
            "+(id = 1, name = \"a\", team = 1)",
            "Some(U8(2))",
            "-Some(String(\"a\"))"
        ]
    );
    table.remove_on_delete(deleted);
    assert_eq!(host.take_log().len(), 1);
    assert!(conn.db().dynamic("player").is_ok());

    // A table has rows of one kind.
    assert_eq!(conn.db().player().count(), 0);
    assert_eq!(
        host.take_log(),
        ["^1SCRIPT ERROR in SpacetimeDB table: table `player` is in use in another form^7"]
    );
    conn.db().note();
    assert_eq!(
        conn.db().dynamic("note").unwrap_err(),
        Error::TableInUse("note".into())
    );
    // The same again, after a reconnect; then something else.
    assert!(server.send(&info(Some(&packed), Some(0))));
    assert!(!server.send(&info(Some(&packed), None)));
    let conn = DbConnection::builder().build().unwrap();
    conn.db().dynamic("player").unwrap();
    assert!(!server.send(&info(Some(&[1, 2]), None)));
    assert_eq!(host.take_log().len(), 2);
}

#[test]
fn a_dropped_index_is_not_kept() {
    let (_host, server, conn, _log) = connected();
    let alive = Rc::new(());
    let key = Rc::clone(&alive);
    let index = conn.db().player().index_by(move |row| {
        let _ = &key;
        (row.team, row.name.clone())
    });
    server.transaction(&[players()
        .insert(&player(1, "a", 1))
        .insert(&player(2, "b", 1))]);
    let found: Vec<u32> = index
        .filter(&(1, "b".to_owned()))
        .map(|row| row.id)
        .collect();
    assert_eq!(found, [2]);
    drop(index);
    assert_eq!(Rc::strong_count(&alive), 1);
    server.transaction(&[players().delete(&player(1, "a", 1))]);
}

#[test]
fn connections_do_not_meet() {
    let (_host, server, first, log) = connected();
    let other = Log::default();
    let second = DbConnection::builder().build().unwrap();
    watch(&second, &other);
    server.accept();
    server.transaction(&[players().insert(&player(1, "a", 1))]);
    server.select(1);
    server.transaction(&[players().insert(&player(2, "b", 1))]);
    assert_eq!(log.take(), ["+b1"]);
    assert_eq!(other.take(), ["+a1"]);
    first.disconnect().unwrap();
    server.select(2);
    server.transaction(&[players().insert(&player(3, "c", 1))]);
    assert_eq!(other.take(), ["+c1"]);
    assert_eq!(second.identity(), Identity::from_byte_array([1; 32]));
}

#[test]
fn an_error_of_a_reducer_is_told_as_text() {
    assert_eq!(ReducerError::Failed("no".into()).to_string(), "no");
    let lost = ReducerError::Internal(InternalError::Lost);
    assert_eq!(
        lost.to_string(),
        "the answer is lost; it may have run or not"
    );
}

#[test]
fn a_subscription_is_applied_when_its_rows_are_there() {
    let (_host, server, conn, log) = connected();
    server.disconnect(Reason::Reset, Some(1));
    let add = log.clone();
    let handle = conn
        .subscription_builder()
        .on_applied(move |ctx| add.add(format!("applied {}", ctx.db().player().count())))
        .subscribe("SELECT * FROM player");
    let rows = [players().insert(&player(1, "a", 1))];
    server.accept_again();
    server.apply(&rows);
    // Lost before the rows were compared: they are not there.
    server.disconnect(Reason::Reset, Some(1));
    assert_eq!(log.take(), <[&str; 0]>::default());
    assert!(!handle.is_active());
    server.accept_again();
    server.apply(&rows);
    assert_eq!(log.take(), <[&str; 0]>::default());
    server.resynced();
    assert_eq!(log.take(), ["+a1", "applied 1"]);
    assert!(handle.is_active());
}

#[test]
fn a_procedure_is_answered_after_its_rows() {
    let (_host, server, conn, log) = connected();
    server.disconnect(Reason::Reset, Some(1));
    server.accept_again();
    let add = log.clone();
    conn.procedures()
        .add_then(1, 2, move |ctx, sum| {
            add.add(format!("{sum:?} {}", ctx.db().player().count()));
        })
        .unwrap();
    server.transaction(&[players().insert(&player(1, "a", 1))]);
    let calls = server.take_calls();
    server.answer_procedure(calls[0].request, &3_u32);
    assert_eq!(log.take(), <[&str; 0]>::default());
    server.resynced();
    assert_eq!(log.take(), ["+a1", "Ok(3) 1"]);
}

#[derive(Table, Clone, Debug)]
#[table(name = "player", accessor = other_player)]
struct OtherPlayer {
    #[allow(dead_code, reason = "never decoded")]
    id: u64,
}

#[test]
fn queries_decode_what_was_compared() {
    let (host, server, conn, log) = connected();
    let ask = |sql: &str| conn.query::<Player>(sql).unwrap();
    log_answer(&log, ask("SELECT * FROM player"));
    log_answer(&log, ask("SELECT * FROM nope"));
    log_answer(&log, ask("SELECT * FROM player"));
    host.tick(0);
    let calls = server.take_calls();
    assert_eq!(calls[0].kind, MockCallKind::Query);
    assert_eq!(calls[0].args, b"SELECT * FROM player");
    server.answer_query(&[players().insert(&player(1, "a", 1))]);
    server.send(&HostEvent::Query(QueryResult {
        request: calls[1].request,
        outcome: QueryOutcome::Failed("no such table".into()),
    }));
    server.send(&HostEvent::Query(QueryResult {
        request: calls[2].request,
        outcome: QueryOutcome::Lost,
    }));
    host.tick(0);
    assert_eq!(
        log.take(),
        [
            "Ok([Player { id: 1, name: \"a\", team: 1 }])",
            "Err(Server(\"no such table\"))",
            "Err(Lost)",
        ]
    );
    // The cache is another matter.
    assert_eq!(conn.db().player().count(), 0);

    // Of a type that stands for no table of the connection, no row is decoded.
    log_answer(
        &log,
        conn.query::<OtherPlayer>("SELECT * FROM player").unwrap(),
    );
    assert_eq!(host.take_log().len(), 1);
    host.tick(0);
    server.answer_query(&[players().insert_bytes(&[0; 8])]);
    host.tick(0);
    let answer = log.take();
    assert!(answer[0].starts_with("Err(BadAnswer("), "{answer:?}");
}

#[test]
fn rows_without_a_cache_wait_for_their_meaning() {
    let (_host, server) = (MockHost::new(), MockServer::new());
    let conn = DbConnection::builder().build().unwrap();
    let log = Log::default();
    let add = log.clone();
    conn.db()
        .player()
        .on_rows(move |_, rows| {
            let names: Vec<String> = rows.inserts().map(|row| row.unwrap().name).collect();
            let gone: Vec<String> = rows.deletes().map(|row| row.unwrap().name).collect();
            add.add(format!("+{names:?} -{gone:?}"));
        })
        .unwrap();
    server.accept_as(&HostEvent::Connected(Connected {
        identity: Identity::ZERO,
        connection_id: cfx_spacetime::ConnectionId::from_u128(1),
        token: String::new(),
        protocol: 1,
        resumed: false,
    }));
    let (a, b) = (player(1, "a", 1), player(2, "b", 1));
    server.transaction(&[players().insert(&a).insert(&b)]);
    server.transaction(&[players().delete(&b)]);
    assert_eq!(log.take(), <[&str; 0]>::default());
    server.declare_all();
    assert_eq!(log.take(), ["+[\"a\"] -[]"]);
    server.transaction(&[players().insert(&b).delete(&a)]);
    assert_eq!(log.take(), ["+[\"b\"] -[\"a\"]"]);
    assert_eq!(conn.db().player().count(), 0);
}

#[test]
fn an_empty_range_has_no_rows() {
    let (_host, server, conn, _log) = connected();
    server.apply(&[players().insert(&player(1, "a", 5))]);
    let by_team = conn.db().player().team();
    #[expect(clippy::reversed_empty_ranges, reason = "it is what is tested")]
    let none = by_team.range(9..=1);
    assert_eq!((none.count(), by_team.range(5..=5).count()), (0, 1));
}

#[test]
fn who_goes_through_the_rows_sees_them_as_they_were() {
    let (_host, server, conn, log) = connected();
    let (a, b) = (player(1, "a", 1), player(2, "b", 1));
    server.apply(&[players().insert(&a).insert(&b)]);
    log.take();
    let mut rows = conn.db().player().rows();
    let mut seen = Vec::new();
    conn.db().player().for_each(|row| {
        // As if a task waited here.
        if seen.is_empty() {
            server.transaction(&[players().delete(&a).delete(&b).insert(&player(3, "c", 1))]);
        }
        seen.push(row.id);
    });
    seen.sort_unstable();
    assert_eq!(seen, [1, 2]);
    assert_eq!(log.take(), ["+c1", "-a1", "-b1"]);
    assert_eq!(rows.by_ref().count(), 2);
    let now: Vec<u32> = conn.db().player().iter().map(|row| row.id).collect();
    assert_eq!(now, [3]);
}

#[test]
fn rows_that_are_none_among_many() {
    let (host, server, conn, log) = connected();
    let name = |id: u32| format!("player {id} of a name that no short key has room for");
    let bytes = |id: u32| match id % 3 {
        0 => vec![id as u8],
        _ => encode(&player(id, &name(id), 0)),
    };
    let table = conn.db().player();
    server.apply(&[(0..400).fold(players(), |change, id| change.insert_bytes(&bytes(id)))]);
    assert_eq!(table.count(), 266);
    for id in 0..400 {
        let expected = (id % 3 != 0).then(|| player(id, &name(id), 0));
        assert_eq!(table.id().find(&id), expected);
        assert_eq!(table.name().find(&*name(id)), expected);
    }
    let mut ids: Vec<u32> = table.iter().map(|row| row.id).collect();
    ids.sort_unstable();
    assert!(ids.into_iter().eq((0..400).filter(|id| id % 3 != 0)));

    // What is none goes like any other, and nothing is left.
    host.take_log();
    assert_eq!(log.take().len(), 266);
    server.transaction(&[(0..400).fold(players(), |change, id| change.delete_bytes(&bytes(id)))]);
    assert_eq!(table.count(), 0);
    assert_eq!(table.iter().count(), 0);
    assert_eq!(table.id().find(&1), None);
    assert!(host.take_log().is_empty());
    assert_eq!(log.take().len(), 266);
}
