//! Any bytes to whatever reads what others sent about SpacetimeDB: frames of a server, a
//! schema, events of a host, commands of a script. Nothing panics, and a connection goes on
//! or ends.
//!
//! The first byte chooses who reads.
#![no_main]

use cfx::mock::MockHost;
use cfx::spacetime::mock::{MockServer, declaration_of};
use cfx::spacetime::{DbConnection, Table};
use libfuzzer_sys::fuzz_target;
use spacetime_client::{Protocol, Schema, decode_server_message};
use spacetime_host::abi::{Compression, OpenConfig, encode};
use spacetime_host::{Budget, Embedded, Link, Provider};

#[derive(Table, Clone)]
#[table(name = "car", primary_key = plate)]
#[allow(dead_code, reason = "only decoded")]
struct Car {
    plate: String,
    owner: Option<cfx::spacetime::Identity>,
    seats: Vec<u8>,
}

/// What a host delivers.
fn guest(events: &[u8]) {
    let host = MockHost::new();
    let server = MockServer::new();
    let Ok(connection) = DbConnection::builder().with_database_name("garage").build() else {
        panic!("the mock takes every connection");
    };
    let cars = connection.db().car();
    // It may be an event, which is told and not kept.
    cars.on_insert(|context, row| {
        let cars = context.db().car();
        let kept = cars.plate().get(&*row.plate);
        assert!(kept.is_none() || cars.count() > 0);
    });
    cars.on_update(|_, old, new| assert_eq!(old.plate, new.plate));
    cars.on_delete(|_, _| ());
    connection
        .subscription_builder()
        .subscribe("SELECT * FROM car");
    server.accept();
    server.send_bytes(events);
    assert_eq!(cars.iter().count() as u64, cars.count());
    for car in cars.rows() {
        assert!(cars.plate().get(&*car.plate).is_some());
    }
    host.tick(0);
}

/// What a script passes to its host's functions.
fn link(function: u8, bytes: &[u8]) {
    let store = Embedded::new();
    let mut link = Link::new(store.backend("fuzz"));
    let config = OpenConfig {
        uri: "ws://embedded".into(),
        database: "garage".into(),
        token: None,
        compression: Compression::None,
        light: false,
        confirmed: None,
        reconnect: None,
        call_timeout_ms: 1000,
    };
    let conn = link.open(&encode(&config));
    assert!(conn > 0);
    link.declare(conn, &declaration_of::<Car>());
    take(&mut link);
    let (first, second) = bytes.split_at(bytes.len() / 2);
    match function % 8 {
        0 => link.open(bytes),
        1 => link.declare(conn, bytes),
        2 => link.subscribe(conn, 1, bytes),
        3 => link.subscribe(
            conn,
            1,
            &encode(&vec![String::from_utf8_lossy(bytes).into_owned()]),
        ),
        4 => link.call_reducer(conn, 1, first, second),
        5 => link.call_reducer_json(conn, 1, first, second),
        6 => link.call_procedure(conn, 1, first, second),
        _ => link.query(conn, 1, bytes),
    };
    take(&mut link);
    assert!(link.last_error().len() < 1 << 20);
    assert_eq!(link.close(conn), 0);
}

fn take(link: &mut Link) {
    for _ in 0..3 {
        link.begin_tick();
        let (mut budget, mut batch) = (Budget::default(), Vec::new());
        while let Some(conn) = link.next_batch(&mut budget, &mut batch) {
            link.delivered(conn, 0);
            batch.clear();
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    let [reader, bytes @ ..] = bytes else {
        return;
    };
    match reader % 16 {
        0 => drop(decode_server_message(bytes, Protocol::V1)),
        1 => drop(decode_server_message(bytes, Protocol::V2)),
        2 => drop(decode_server_message(bytes, Protocol::V3)),
        3 => drop(Schema::from_json(bytes)),
        4..8 => guest(bytes),
        function => link(function, bytes),
    }
});
