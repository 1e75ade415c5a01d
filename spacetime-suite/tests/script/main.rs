//! A script with its cache, on a real server that dies, is replaced, or is faster than the
//! script.
//!
//! The server is there under `cargo xtask test --spacetimedb`.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

use cfx_spacetime::{
    DbConnection, DbConnectionBuilder, Error, InternalError, Reason, Reconnect, Table, reducers,
};
use cfx_test::TestServer;
use spacetime_host::Remote;
use spacetime_server::{Api, Database, MODULE, OTHER_MODULE, PROGRAM, Proxy, Server, URL};

/// A test that waits longer has failed.
const PATIENCE: Duration = Duration::from_secs(120);

#[derive(Table, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[table(name = "record", primary_key = id)]
struct Record {
    id: u64,
    call: u32,
}

#[derive(Table, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[table(name = "item", primary_key = id, index(owner))]
struct Item {
    id: u32,
    owner: u32,
    name: String,
    amount: u32,
}

reducers! {
    fn record_call(call: u32);
    fn add_items(first: u32, count: u32);
    fn add_big_items(first: u32, count: u32, size: u32);
    fn bump_items(first: u32, count: u32);
    fn set_item(id: u32, owner: u32, name: String, amount: u32);
}

fn variable(name: &str) -> String {
    std::env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask test --spacetimedb"))
}

fn module(variable_name: &str) -> Vec<u8> {
    let path = variable(variable_name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn publish(url: &str) -> Database {
    Api::new(url).unwrap().publish(&module(MODULE)).unwrap()
}

/// A host with a script in it, whose servers are real ones.
fn host() -> TestServer {
    let host = TestServer::new();
    host.use_spacetime(Remote::new().unwrap());
    host
}

/// How to connect, at once again when the connection is lost.
fn builder(url: &str, database: &Database) -> DbConnectionBuilder {
    DbConnection::builder()
        .with_uri(url)
        .with_database_name(database.name())
        .with_automatic_reconnect(Reconnect {
            base: Duration::from_millis(1),
            cap: Duration::from_millis(50),
            ..Reconnect::default()
        })
}

/// Ticks until something holds.
#[track_caller]
fn tick_until(host: &TestServer, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < PATIENCE, "it does not come to hold");
        host.tick();
        // A server runs at its own pace.
        std::thread::sleep(Duration::from_micros(500));
    }
}

/// What a script knows that looks at nothing but its callbacks.
type Told<T> = Rc<RefCell<BTreeMap<u64, T>>>;

/// Keeps what callbacks say, and panics when it does not add up.
fn told<T: cfx_spacetime::TableWithPrimaryKey + PartialEq + std::fmt::Debug + 'static>(
    connection: &DbConnection,
    key: fn(&T) -> u64,
) -> Told<T> {
    let told = Told::<T>::default();
    let table = connection.db().table::<T>();
    let rows = Rc::clone(&told);
    table.on_insert(move |_, row| {
        let before = rows.borrow_mut().insert(key(row), row.clone());
        assert_eq!(before, None, "inserted twice");
    });
    let rows = Rc::clone(&told);
    table.on_delete(move |_, row| {
        let before = rows.borrow_mut().remove(&key(row));
        assert_eq!(before.as_ref(), Some(row), "deleted what was not there");
    });
    let rows = Rc::clone(&told);
    table.on_update(move |_, old, new| {
        assert_ne!(old, new, "nothing changed");
        let before = rows.borrow_mut().insert(key(new), new.clone());
        assert_eq!(before.as_ref(), Some(old), "updated what was not there");
    });
    told
}

fn sorted<T: Table + Ord>(connection: &DbConnection) -> Vec<T> {
    let mut rows: Vec<T> = connection.db().table::<T>().iter().collect();
    rows.sort();
    rows
}

fn values<T: Clone>(told: &Told<T>) -> Vec<T> {
    told.borrow().values().cloned().collect()
}

/// Looks at what the script logged: that it was disconnected, and nothing else.
fn expect_disconnects(host: &TestServer) {
    for error in host.errors() {
        let known = ["disconnected: ", "cannot connect: "];
        assert!(known.iter().any(|known| error.contains(known)), "{error}");
    }
}

/// What the server has.
fn records(database: &Database) -> Vec<Record> {
    let rows = database.sql("SELECT * FROM record").unwrap();
    let mut rows: Vec<_> = rows
        .iter()
        .map(|row| Record {
            id: row[0].as_u64().unwrap(),
            call: row[1].as_u64().unwrap().try_into().unwrap(),
        })
        .collect();
    rows.sort();
    rows
}

/// What the server has.
fn items(database: &Database) -> Vec<Item> {
    let rows = database.sql("SELECT * FROM item").unwrap();
    let number = |value: &serde_json::Value| value.as_u64().unwrap().try_into().unwrap();
    let mut rows: Vec<_> = rows
        .iter()
        .map(|row| Item {
            id: number(&row[0]),
            owner: number(&row[1]),
            name: row[2].as_str().unwrap().to_owned(),
            amount: number(&row[3]),
        })
        .collect();
    rows.sort();
    rows
}

/// How the calls of a script ended.
#[derive(Default)]
struct Answers {
    /// How often each call was answered.
    times: RefCell<Vec<u32>>,
    committed: Cell<u32>,
    lost: Cell<u32>,
}

/// Makes calls up to `count` until enough are in flight.
fn make_calls(connection: &DbConnection, answers: &Rc<Answers>, count: u32) {
    while connection.calls_in_flight() < 500 {
        let call = answers.times.borrow().len() as u32;
        if call == count {
            return;
        }
        let own = Rc::clone(answers);
        let made = connection
            .reducers()
            .record_call_then(call, move |_, result| {
                own.times.borrow_mut()[call as usize] += 1;
                let ended = match result {
                    Ok(Ok(())) => &own.committed,
                    Err(InternalError::Lost) => &own.lost,
                    other => panic!("{other:?}"),
                };
                ended.set(ended.get() + 1);
            });
        match made {
            Ok(()) => answers.times.borrow_mut().push(0),
            Err(Error::QueueFull | Error::NotConnected) => return,
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_server_that_is_killed_in_the_middle_of_calls() {
    const CALLS: u32 = 10_000;
    let Ok(program) = std::env::var(PROGRAM) else {
        println!("the server is somebody else's: it is not killed");
        return;
    };
    let folder =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("killed-{}", std::process::id()));
    let mut server = Server::start(Path::new(&program), &folder).unwrap();
    let database = publish(&server.url());
    let host = host();
    let (failures, reconnects) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
    let (add_failure, add_reconnect) = (Rc::clone(&failures), Rc::clone(&reconnects));
    let connection = builder(&server.url(), &database)
        .on_connect_error(move |_, _| add_failure.set(add_failure.get() + 1))
        .on_reconnect(move |_, _, _| add_reconnect.set(add_reconnect.get() + 1))
        .build()
        .unwrap();
    let told = told::<Record>(&connection, |row| row.id);
    let applied = connection
        .subscription_builder()
        .subscribe("SELECT * FROM record");
    tick_until(&host, || applied.is_active());

    let answers = Rc::new(Answers::default());
    let mut kills = 0;
    while answers.committed.get() + answers.lost.get() < CALLS {
        tick_until(&host, || {
            make_calls(&connection, &answers, CALLS);
            let ended = answers.committed.get() + answers.lost.get();
            ended == CALLS || (kills < 2 && answers.committed.get() >= 3_000 * (kills + 1))
        });
        if kills < 2 {
            assert!(connection.calls_in_flight() > 0, "it is in the middle");
            server.kill();
            kills += 1;
            // It tries in vain for a while.
            let before = failures.get();
            tick_until(&host, || failures.get() > before);
            server.restart().unwrap();
            tick_until(&host, || reconnects.get() == kills);
        }
    }
    assert!(answers.times.borrow().iter().all(|times| *times == 1));
    assert!(answers.lost.get() > 0);
    let rows = records(&database);
    tick_until(&host, || {
        connection.db().record().count() == rows.len() as u64
    });
    assert_eq!(
        sorted::<Record>(&connection),
        rows,
        "the cache is what the server has"
    );
    assert_eq!(values(&told), rows, "the callbacks add up");
    let mut calls: Vec<_> = rows.iter().map(|row| row.call).collect();
    calls.sort_unstable();
    calls.dedup();
    assert_eq!(calls.len(), rows.len(), "no call ran twice");
    println!(
        "{CALLS} calls: {} committed, {} lost, {} rows",
        answers.committed.get(),
        answers.lost.get(),
        rows.len()
    );
    expect_disconnects(&host);
    drop((connection, host, server));
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn unchanged_rows_fire_nothing_after_a_reconnect() {
    let database = publish(&variable(URL));
    let proxy = Proxy::start(database.url()).unwrap();
    let host = host();
    let reconnects = Rc::new(Cell::new(0));
    let add = Rc::clone(&reconnects);
    let connection = builder(&proxy.url(), &database)
        .on_reconnect(move |_, _, _| add.set(add.get() + 1))
        .build()
        .unwrap();
    database.call("add_items", "[0, 300]").unwrap();
    let told = told::<Item>(&connection, |row| row.id.into());
    let changes = Rc::new(Cell::new(0));
    let add = Rc::clone(&changes);
    let items_table = connection.db().item();
    items_table.on_update(move |_, _, _| add.set(add.get() + 1));
    let some = connection
        .subscription_builder()
        .subscribe(["SELECT * FROM item", "SELECT * FROM item WHERE owner = 2"]);
    tick_until(&host, || some.is_active());
    for round in 1..=50 {
        proxy.refuse(true);
        assert!(proxy.cut() > 0);
        // While nobody looks, one row changes.
        database
            .call("bump_items", &format!("[{round}, 1]"))
            .unwrap();
        proxy.refuse(false);
        tick_until(&host, || {
            reconnects.get() == round && changes.get() == round
        });
    }
    assert_eq!(sorted::<Item>(&connection), items(&database));
    assert_eq!(values(&told), items(&database));
    assert_eq!(connection.db().item().owner().count(&2), 100);
    expect_disconnects(&host);
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_script_that_does_not_tick_gets_the_right_rows() {
    let database = publish(&variable(URL));
    let host = host();
    let lags = Rc::new(Cell::new(0));
    let add = Rc::clone(&lags);
    let connection = builder(database.url(), &database)
        .on_disconnect(move |_, error| {
            if let Some(Error::Disconnected(failure)) = error
                && failure.reason == Reason::Lagged
            {
                add.set(add.get() + 1);
            }
        })
        .build()
        .unwrap();
    let told = told::<Item>(&connection, |row| row.id.into());
    let all = connection
        .subscription_builder()
        .subscribe("SELECT * FROM item");
    tick_until(&host, || all.is_active());
    // 100,000 changes, 25 MB.
    for part in 0..100 {
        database
            .call("add_big_items", &format!("[{}, 1000, 230]", part * 1000))
            .unwrap();
    }
    tick_until(&host, || connection.db().item().count() == 100_000);
    assert!(lags.get() > 0, "the host kept 25 MB");
    assert_eq!(sorted::<Item>(&connection), items(&database));
    assert_eq!(values(&told), items(&database));
    // And goes on as before.
    database.call("bump_items", "[7, 1]").unwrap();
    tick_until(&host, || {
        connection.db().item().id().find(&7).unwrap().amount == 1
    });
}

#[test]
#[ignore = "takes a server: cargo xtask test --spacetimedb"]
fn a_script_that_fits_no_more_is_told_where() {
    let database = publish(&variable(URL));
    let host = host();
    let ends = Rc::new(RefCell::new(Vec::new()));
    let add = Rc::clone(&ends);
    let connection = builder(database.url(), &database)
        .on_disconnect(move |_, error| add.borrow_mut().extend(error))
        .build()
        .unwrap();
    // Asking for a table declares it.
    let table = connection.db().item();
    let all = connection
        .subscription_builder()
        .subscribe("SELECT * FROM item");
    database.call("set_item", r#"[1, 1, "rope", 1]"#).unwrap();
    tick_until(&host, || all.is_active());
    assert_eq!(table.count(), 1);
    database.replace(&module(OTHER_MODULE)).unwrap();
    tick_until(&host, || {
        ends.borrow()
            .iter()
            .any(|error| matches!(error, Error::SchemaMismatch(_)))
    });
    let ends = ends.borrow();
    let Some(Error::SchemaMismatch(mismatches)) = ends.last() else {
        panic!("{ends:?}");
    };
    assert_eq!(mismatches.len(), 1);
    assert_eq!(mismatches[0].name, "item");
    assert_eq!(mismatches[0].column.as_deref(), Some("amount"));
    assert!(!connection.is_active());
    assert!(matches!(
        connection.reducers().add_items(0, 1),
        Err(Error::Ended | Error::NotConnected)
    ));
    // While the module is replaced there is none.
    expect_disconnects(&host);
}
