//! The store as guests see it, through a link.

use std::collections::BTreeMap;
use std::rc::Rc;

use spacetime_abi::{
    Compression, Declaration, Declared, Event, FunctionDeclaration, Mismatch, OpenConfig, Outcome,
    ProcedureOutcome, QueryOutcome, Reason, Reconnect, TableDeclaration, TableRows, code, decode,
    encode, state,
};
use spacetimedb_lib::{AlgebraicType, Identity, ProductType, Timestamp};

use crate::{Budget, Database, Embedded, Link, Provider, StoreError};

const RECONNECT: Option<Reconnect> = Some(Reconnect {
    base_ms: 1000,
    cap_ms: 30_000,
    max_attempts: 0,
});

fn config() -> OpenConfig {
    OpenConfig {
        uri: "ws://127.0.0.1:3000".to_owned(),
        database: "theatre".to_owned(),
        token: None,
        compression: Compression::None,
        light: false,
        confirmed: None,
        reconnect: RECONNECT,
        call_timeout_ms: 30_000,
    }
}

fn table(
    name: &str,
    columns: &[(&'static str, AlgebraicType)],
    key: Option<u16>,
) -> TableDeclaration {
    TableDeclaration {
        name: name.to_owned(),
        row: Some(columns.iter().cloned().collect::<ProductType>()),
        primary_key: key,
        unique: key.into_iter().collect(),
    }
}

fn seats() -> TableDeclaration {
    let columns = [("id", AlgebraicType::U32), ("by", AlgebraicType::String)];
    table("seat", &columns, Some(0))
}

fn reducer(name: &str, params: &[(&'static str, AlgebraicType)]) -> Declaration {
    Declaration::Reducer(FunctionDeclaration {
        name: name.to_owned(),
        params: params.iter().cloned().collect(),
    })
}

/// A row of `seat`.
type Seat = (u32, String);

fn seat(id: u32, by: &str) -> Seat {
    (id, by.to_owned())
}

/// A script: it does what the test says, and tells what it is told.
struct Guest {
    link: Link,
    conn: i32,
    /// How often it has each row of `seat`.
    seats: BTreeMap<Vec<u8>, i32>,
    identity: Identity,
    token: String,
}

impl Guest {
    fn new(store: &Embedded) -> Self {
        Self::with(store, &config())
    }

    fn with(store: &Embedded, config: &OpenConfig) -> Self {
        let mut link = Link::new(store.backend("garage"));
        let conn = link.open(&encode(config));
        assert!(conn > 0, "{}", link.last_error());
        Self {
            link,
            conn,
            seats: BTreeMap::new(),
            identity: Identity::ZERO,
            token: String::new(),
        }
    }

    /// Connected, and with all seats.
    fn subscribed(store: &Embedded) -> Self {
        let mut guest = Self::new(store);
        guest.declare(&Declaration::Table(seats()));
        guest.subscribe(1, &["SELECT * FROM seat"]);
        guest.tick();
        guest
    }

    fn declare(&mut self, declaration: &Declaration) {
        assert_eq!(self.link.declare(self.conn, &encode(declaration)), 0);
    }

    fn subscribe(&mut self, set: u32, queries: &[&str]) {
        let queries: Vec<String> = queries.iter().map(|&query| query.to_owned()).collect();
        assert_eq!(self.link.subscribe(self.conn, set, &encode(&queries)), 0);
    }

    fn call(&mut self, request: u32, name: &str, args: &[u8]) -> i32 {
        self.link
            .call_reducer(self.conn, request, name.as_bytes(), args)
    }

    /// Takes everything that waits at the beginning of a tick.
    fn tick(&mut self) -> Vec<String> {
        self.link.begin_tick();
        self.take(&mut Budget::ALL.clone())
    }

    fn take(&mut self, budget: &mut Budget) -> Vec<String> {
        let (mut told, mut batch) = (Vec::new(), Vec::new());
        while let Some(conn) = self.link.next_batch(budget, &mut batch) {
            assert_eq!(conn, self.conn);
            let mut rest = &batch[..];
            while !rest.is_empty() {
                let (event, after) = Event::decode(rest).unwrap();
                rest = after;
                told.push(self.event(event));
            }
            self.link.delivered(conn, 0);
        }
        told
    }

    fn event(&mut self, event: Event<'_>) -> String {
        match event {
            Event::Declared(answers) => answers.iter().map(declared).collect::<Vec<_>>().join(", "),
            Event::Connected(connected) => {
                self.identity = connected.identity;
                self.token = connected.token;
                if connected.resumed {
                    self.seats.clear();
                    return "connected again".to_owned();
                }
                "connected".to_owned()
            }
            Event::ConnectError(ended) => {
                format!("no connection: {:?}, {:?}", ended.reason, ended.retry_in_ms)
            }
            Event::Disconnected(ended) => {
                format!("disconnected: {:?}, {:?}", ended.reason, ended.retry_in_ms)
            }
            Event::Applied(rows) => format!("applied {}{}", rows.set, self.rows(&rows.tables)),
            Event::Removed(rows) => format!("removed {}{}", rows.set, self.rows(&rows.tables)),
            Event::SubscriptionError(error) => {
                let problem = error.message.split(';').next().unwrap_or_default();
                format!("no subscription {}: {problem}", error.set)
            }
            Event::Resynced => "resynced".to_owned(),
            Event::Transaction(tables) => format!("transaction{}", self.rows(&tables)),
            Event::Reducer(result) => {
                let outcome = match result.outcome {
                    Outcome::Committed => "committed".to_owned(),
                    Outcome::Failed(error) => format!("failed: {error}"),
                    Outcome::Internal(error) => format!("internal: {error}"),
                    Outcome::Lost => "lost".to_owned(),
                };
                format!("{} {outcome}{}", result.request, self.rows(&result.tables))
            }
            Event::Procedure(result) => match result.outcome {
                ProcedureOutcome::Returned(value) => {
                    format!("{} answers {value:?}", result.request)
                }
                other => format!("{} {other:?}", result.request),
            },
            Event::Query(result) => match result.outcome {
                QueryOutcome::Rows(rows) => {
                    let rows: usize = rows.iter().map(|it| it.inserts.iter().unwrap().len()).sum();
                    format!("{} finds {rows}", result.request)
                }
                QueryOutcome::Failed(error) => format!("{} fails: {error}", result.request),
                QueryOutcome::Lost => format!("{} is lost", result.request),
            },
        }
    }

    /// Keeps the rows of `seat`, and tells them all.
    fn rows(&mut self, tables: &[TableRows<'_>]) -> String {
        let mut text = String::new();
        for rows in tables {
            for (sign, count, list) in [("+", 1, &rows.inserts), ("-", -1, &rows.deletes)] {
                for row in list.iter().unwrap() {
                    if rows.table == "seat" {
                        let (id, by): Seat = decode(row).unwrap();
                        text += &format!(" {sign}{id}{by}");
                        *self.seats.entry(row.to_vec()).or_default() += count;
                    } else {
                        let event = if rows.event { "!" } else { sign };
                        text += &format!(" {event}{}{row:?}", rows.table);
                    }
                }
            }
        }
        self.seats.retain(|_, count| *count != 0);
        text
    }

    /// The rows of `seat` that it has.
    fn has(&self) -> Vec<Seat> {
        assert!(
            self.seats.values().all(|count| *count > 0),
            "{:?}",
            self.seats
        );
        let mut seats: Vec<Seat> = self.seats.keys().map(|row| decode(row).unwrap()).collect();
        seats.sort();
        seats
    }
}

fn declared(answer: &Declared<'_>) -> String {
    match answer {
        Declared::Table(table) => {
            let event = if table.event { " of events" } else { "" };
            let row = if table.row.is_some() {
                " with columns"
            } else {
                ""
            };
            format!("table {}{event}{row} {:?}", table.name, table.primary_key)
        }
        Declared::Function(name) => format!("function {name}"),
        Declared::Mismatch(Mismatch {
            name,
            column,
            declared,
            actual,
        }) => format!("{name}.{column:?}: {declared}, not {actual}"),
    }
}

fn theatre(store: &Embedded) -> Database {
    let theatre = store.database("theatre");
    theatre.declare(Declaration::Table(seats())).unwrap();
    theatre.reducer("sit", |ctx, (id, by): Seat| match by.as_str() {
        "" => Err("who?".to_owned()),
        "panic" => panic!("no"),
        _ => Ok(ctx.upsert("seat", &(id, by))?),
    });
    theatre
}

#[test]
fn a_guest_declares_connects_and_gets_its_rows() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    theatre.insert("seat", &seat(1, "Ada")).unwrap();
    let mut guest = Guest::new(&store);
    guest.declare(&Declaration::Table(seats()));
    guest.declare(&reducer("sit", &[("id", AlgebraicType::U32)]));
    guest.subscribe(7, &["SELECT * FROM seat"]);
    assert_eq!(guest.link.state(1), state::CONNECTING);
    assert_eq!(guest.link.room(1), code::NOT_CONNECTED);
    assert_eq!(guest.call(1, "sit", &[]), code::NOT_CONNECTED);
    assert_eq!(guest.link.last_error(), "not connected");
    assert_eq!(
        guest.tick(),
        [
            "table seat Some(0), function sit",
            "connected",
            "applied 7 +1Ada"
        ]
    );
    assert_eq!(guest.link.state(1), state::CONNECTED);
    assert_eq!(guest.link.room(1), 224);
    assert_eq!(theatre.clients(), [guest.identity]);
    theatre.insert("seat", &seat(2, "Bob")).unwrap();
    assert!(theatre.delete("seat", &1_u32).unwrap());
    assert!(!theatre.delete("seat", &1_u32).unwrap());
    assert_eq!(guest.tick(), ["transaction +2Bob", "transaction -1Ada"]);
    guest.declare(&reducer("leave", &[]));
    assert_eq!(guest.tick(), ["function leave"]);
}

#[test]
fn the_guests_own_declarations_make_the_tables() {
    let store = Embedded::new();
    let mut guest = Guest::subscribed(&store);
    let theatre = store.database("theatre");
    assert_eq!(theatre.tables(), ["seat"]);
    theatre.insert("seat", &seat(1, "Ada")).unwrap();
    assert_eq!(guest.tick(), ["transaction +1Ada"]);
}

#[test]
fn what_does_not_fit_is_told_before_any_row() {
    let store = Embedded::new();
    theatre(&store);
    let mut guest = Guest::new(&store);
    let columns = [("id", AlgebraicType::U64), ("by", AlgebraicType::String)];
    guest.declare(&Declaration::Table(table("seat", &columns, Some(1))));
    guest.declare(&Declaration::Table(TableDeclaration {
        row: None,
        ..table("hall", &[], None)
    }));
    guest.declare(&Declaration::Table(TableDeclaration {
        row: None,
        ..seats()
    }));
    assert_eq!(
        guest.tick(),
        [
            "table seat with columns Some(0), seat.Some(\"id\"): u64, not u32, \
             hall.None: a table, not nothing",
            "connected"
        ]
    );
    guest.declare(&reducer("sit", &[]));
    guest.tick();
    guest.declare(&reducer("sit", &[("id", AlgebraicType::U8)]));
    assert_eq!(guest.tick(), ["sit.Some(\"id\"): u8, not nothing"]);
    assert_eq!(guest.call(1, "sit", &[]), code::SCHEMA);
}

#[test]
fn reducers_are_answered_in_order_with_their_rows() {
    let store = Embedded::new();
    store.set_time(Some(Timestamp::UNIX_EPOCH));
    theatre(&store);
    let (mut ada, mut bob) = (Guest::subscribed(&store), Guest::subscribed(&store));
    assert_eq!(ada.call(1, "sit", &encode(&seat(1, "A"))), 0);
    assert_eq!(ada.call(1, "sit", &[]), code::ID_IN_USE);
    assert_eq!(ada.call(0, "sit", &[]), code::ID_IN_USE);
    assert_eq!(ada.call(2, "sit", &encode(&seat(2, ""))), 0);
    assert_eq!(ada.call(3, "sit", &encode(&seat(1, "B"))), 0);
    assert_eq!(ada.call(4, "stand", &[]), 0);
    assert_eq!(ada.call(5, "sit", &[1, 2, 3]), 0);
    assert_eq!(ada.call(6, "sit", &encode(&seat(9, "panic"))), 0);
    assert_eq!(bob.tick(), [""; 0], "nothing runs before the tick");
    let told = ada.tick();
    assert_eq!(
        told[..3],
        ["1 committed +1A", "2 failed: who?", "3 committed +1B -1A"]
    );
    assert!(told[3].starts_with("4 internal: the embedded store has no reducer `stand`"));
    assert!(told[4].starts_with("5 internal: these are no arguments of `sit`"));
    assert_eq!(told[5], "6 internal: it panicked: no");
    assert_eq!(told.len(), 6);
    assert_eq!(bob.tick(), ["transaction +1A", "transaction +1B -1A"]);
    assert_eq!(ada.has(), [seat(1, "B")]);
    assert_eq!(bob.has(), ada.has());
    // The numbers are free again.
    assert_eq!(ada.call(1, "sit", &encode(&seat(1, "B"))), 0);
    assert_eq!(ada.tick(), ["1 committed"], "nothing changed");
    assert_eq!(bob.tick(), [""; 0]);
}

#[test]
fn a_failed_reducer_takes_back_what_it_did() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    theatre.insert("seat", &seat(1, "Ada")).unwrap();
    theatre.reducer("mess", |ctx, (panics,): (bool,)| {
        ctx.delete("seat", &1_u32)?;
        ctx.insert("seat", &seat(2, "Bob"))?;
        ctx.update("seat", &seat(2, "Eve"))?;
        assert!(!panics, "as asked");
        Err("no".to_owned())
    });
    for panics in [false, true] {
        assert!(theatre.call("mess", &(panics,)).is_err());
        assert_eq!(theatre.rows::<Seat>("seat").unwrap(), [seat(1, "Ada")]);
        assert_eq!(theatre.find::<Seat, _>("seat", &2_u32).unwrap(), None);
    }
}

#[test]
fn a_transaction_tells_what_it_came_to() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    let mut guest = Guest::subscribed(&store);
    theatre.insert("seat", &seat(1, "Ada")).unwrap();
    guest.tick();
    theatre
        .transaction(|tx| {
            // Gone and come again, come and gone, changed twice.
            tx.delete("seat", &1_u32)?;
            tx.insert("seat", &seat(1, "Ada"))?;
            tx.insert("seat", &seat(2, "Bob"))?;
            tx.delete("seat", &2_u32)?;
            tx.insert("seat", &seat(3, "Eve"))?;
            tx.update("seat", &seat(3, "Fay"))?;
            tx.update("seat", &seat(3, "Gus"))
        })
        .unwrap();
    assert_eq!(guest.tick(), ["transaction +3Gus"]);
    theatre
        .transaction(|tx| {
            tx.delete("seat", &3_u32)?;
            tx.insert("seat", &seat(3, "Gus"))
        })
        .unwrap();
    assert_eq!(guest.tick(), [""; 0]);
}

#[test]
fn filters_and_overlapping_subscriptions() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    theatre.insert("seat", &seat(1, "Ada")).unwrap();
    theatre.insert("seat", &seat(2, "Bob")).unwrap();
    let mut guest = Guest::new(&store);
    guest.subscribe(1, &["SELECT * FROM seat WHERE by = 'Ada'"]);
    guest.tick();
    assert_eq!(guest.has(), [seat(1, "Ada")]);
    guest.subscribe(2, &["SELECT * FROM seat"]);
    guest.subscribe(
        3,
        &["SELECT * FROM seat WHERE id = 2", "SELECT * FROM nowhere"],
    );
    guest.subscribe(4, &["SELECT id FROM seat"]);
    assert_eq!(
        guest.tick(),
        [
            "applied 2 +1Ada +2Bob",
            "no subscription 3: no such table: `nowhere`",
            "no subscription 4: expected `.`, not `FROM`",
        ]
    );
    theatre.update("seat", &seat(1, "Eve")).unwrap();
    theatre.insert("seat", &seat(3, "Ada")).unwrap();
    // The first row was in two, and is in one now.
    assert_eq!(
        guest.tick(),
        ["transaction +1Eve -1Ada -1Ada", "transaction +3Ada +3Ada"]
    );
    assert_eq!(
        guest.has(),
        [seat(1, "Eve"), seat(2, "Bob"), seat(3, "Ada")]
    );
    assert_eq!(guest.link.unsubscribe(1, 2), 0);
    assert_eq!(guest.link.unsubscribe(1, 2), code::NOT_CONNECTED);
    assert_eq!(guest.tick(), ["removed 2 -2Bob -1Eve -3Ada"]);
    assert_eq!(guest.has(), [seat(3, "Ada")]);
    assert_eq!(guest.link.unsubscribe(1, 1), 0);
    guest.tick();
    assert_eq!(guest.has(), []);
    theatre.insert("seat", &seat(4, "Ada")).unwrap();
    assert_eq!(guest.tick(), [""; 0]);
    let queries = encode(&vec!["SELECT * FROM seat".to_owned()]);
    assert_eq!(guest.link.subscribe(1, 9, &queries), 0);
    assert_eq!(guest.link.subscribe(1, 9, &queries), code::ID_IN_USE);
}

#[test]
fn queries_procedures_and_json() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    theatre.insert("seat", &seat(1, "Ada")).unwrap();
    theatre.procedure("count", |ctx, (): ()| {
        ctx.insert("seat", &seat(2, "Bob"))?;
        Ok(u8::try_from(ctx.count("seat")?).unwrap_or(u8::MAX))
    });
    let params = [("id", AlgebraicType::U32), ("by", AlgebraicType::String)];
    let mut guest = Guest::subscribed(&store);
    guest.declare(&reducer("sit", &params));
    assert_eq!(
        guest.link.query(1, 1, b"SELECT * FROM seat WHERE id = 1"),
        0
    );
    assert_eq!(
        guest.link.query(1, 2, b"SELECT * FROM seat WHERE id = 'x'"),
        0
    );
    assert_eq!(guest.link.call_procedure(1, 3, b"count", b""), 0);
    assert_eq!(guest.link.call_procedure(1, 4, b"none", b""), 0);
    let told = guest.tick();
    assert_eq!(told[..2], ["function sit", "1 finds 1"]);
    assert!(told[2].starts_with("2 fails: Text(\"x\") is no value of `seat.id`, which is u32"));
    assert_eq!(told[3..5], ["transaction +2Bob", "3 answers [2]"]);
    assert!(told[5].contains("no procedure `none`"));

    let json = |guest: &mut Guest, request, text: &str| {
        guest
            .link
            .call_reducer_json(1, request, b"sit", text.as_bytes())
    };
    assert_eq!(json(&mut guest, 5, r#"{"by": "Eve", "id": 5}"#), 0);
    assert_eq!(json(&mut guest, 6, r#"[6, "Fay"]"#), 0);
    assert_eq!(json(&mut guest, 7, r#"{"by": "Eve"}"#), code::SCHEMA);
    assert_eq!(
        guest.link.last_error(),
        "arguments of `sit`: missing field `id`"
    );
    let unknown = guest.link.call_reducer_json(1, 8, b"stand", b"[]");
    assert_eq!(unknown, code::SCHEMA);
    assert_eq!(guest.tick(), ["5 committed +5Eve", "6 committed +6Fay"]);
}

#[test]
fn event_tables_keep_nothing() {
    let store = Embedded::new();
    let theatre = store.database("theatre");
    let claps = table("clap", &[("by", AlgebraicType::U8)], None);
    theatre.declare_event_table(claps.clone()).unwrap();
    theatre.declare_event_table(claps.clone()).unwrap();
    theatre.insert("clap", &(1_u8,)).unwrap();
    let mut guest = Guest::new(&store);
    guest.declare(&Declaration::Table(claps));
    guest.subscribe(
        1,
        &["SELECT * FROM clap", "SELECT * FROM clap WHERE by = 2"],
    );
    assert_eq!(
        guest.tick(),
        ["table clap of events None", "connected", "applied 1"]
    );
    theatre.insert("clap", &(2_u8,)).unwrap();
    assert_eq!(
        guest.tick(),
        ["transaction !clap[2]"],
        "an event comes once"
    );
    assert_eq!(theatre.count("clap"), Ok(0));
    assert_eq!(
        theatre.delete("clap", &1_u8),
        Err(StoreError::EventTable("clap".to_owned()))
    );
}

#[test]
fn who_connects_is_let_in_and_said_goodbye_to() {
    let store = Embedded::new();
    let theatre = store.database("theatre");
    let online = table("online", &[("who", AlgebraicType::identity())], Some(0));
    theatre.declare(Declaration::Table(online)).unwrap();
    theatre.on_connect(|ctx| {
        let sender = ctx.sender;
        match ctx.count("online")? {
            2 => Err("the house is full".to_owned()),
            _ => Ok(ctx.insert("online", &(sender,))?),
        }
    });
    theatre.on_disconnect(|ctx| {
        let sender = ctx.sender;
        ctx.delete("online", &sender)?;
        Ok(())
    });
    let mut guests = [(); 3].map(|()| Guest::new(&store));
    assert_eq!(guests[0].tick(), ["connected"]);
    assert_eq!(guests[1].tick(), ["connected"]);
    assert_eq!(guests[2].tick(), ["no connection: Refused, Some(1000)"]);
    let online = || theatre.rows::<(Identity,)>("online").unwrap();
    assert_eq!(online(), [(guests[0].identity,), (guests[1].identity,)]);
    assert_eq!(guests[0].link.close(1), 0);
    assert_eq!(guests[0].link.close(1), code::ENDED);
    assert_eq!(guests[0].link.state(1), state::ENDED);
    assert_eq!(online(), [(guests[1].identity,)]);
    let told: Vec<_> = (0..4).flat_map(|_| guests[2].tick()).collect();
    assert_eq!(told, ["connected"], "after some ticks");
    drop(guests);
    assert_eq!(online(), []);
}

#[test]
fn a_token_is_an_identity() {
    let store = Embedded::new();
    let mut first = Guest::new(&store);
    first.tick();
    let with = |token: &str| OpenConfig {
        token: Some(token.to_owned()),
        ..config()
    };
    let mut again = Guest::with(&store, &with(&first.token));
    again.tick();
    assert_eq!(again.identity, first.identity);
    let mut other = Guest::new(&store);
    other.tick();
    assert_ne!(other.identity, first.identity);
    for token in ["", "secret", "embedded-12"] {
        let mut wrong = Guest::with(&store, &with(token));
        assert_eq!(wrong.tick(), ["no connection: Unauthorized, None"]);
        assert_eq!(wrong.link.state(1), state::ENDED);
        assert_eq!(wrong.link.close(1), 0);
    }
}

#[test]
fn what_is_lost_comes_again() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    theatre.insert("seat", &seat(1, "Ada")).unwrap();
    let mut guest = Guest::subscribed(&store);
    guest.subscribe(2, &["SELECT * FROM seat WHERE id = 1"]);
    guest.tick();
    // One call waits when the connection is lost, and one subscription ends.
    assert_eq!(guest.call(1, "sit", &encode(&seat(5, "Eve"))), 0);
    assert_eq!(guest.link.unsubscribe(1, 2), 0);
    theatre.disconnect_all(Reason::Reset, None, "cut");
    assert_eq!(guest.link.state(1), state::RECONNECTING);
    assert_eq!(guest.link.room(1), code::NOT_CONNECTED);
    assert_eq!(guest.call(2, "sit", &[]), code::NOT_CONNECTED);
    theatre.insert("seat", &seat(2, "Bob")).unwrap();
    guest.subscribe(3, &["SELECT * FROM seat WHERE id = 2"]);
    let identity = guest.identity;
    assert_eq!(
        guest.tick(),
        ["disconnected: Reset, Some(1000)", "removed 2"]
    );
    assert_eq!(
        guest.tick(),
        [
            "table seat Some(0)",
            "connected again",
            "applied 1 +1Ada +2Bob",
            "applied 3 +2Bob",
            "resynced"
        ]
    );
    assert_eq!(guest.identity, identity);
    assert_eq!(guest.has(), theatre.rows::<Seat>("seat").unwrap());
    // The call was never made, and its number is free.
    assert_eq!(guest.call(1, "sit", &encode(&seat(1, "Gus"))), 0);
    guest.tick();
    assert_eq!(guest.has(), [seat(1, "Gus"), seat(2, "Bob")]);
}

#[test]
fn without_reconnecting_the_end_is_the_end() {
    let store = Embedded::new();
    let config = OpenConfig {
        reconnect: None,
        ..config()
    };
    let mut guest = Guest::with(&store, &config);
    guest.tick();
    store.stop();
    assert_eq!(guest.tick(), ["disconnected: Reset, None"]);
    assert_eq!(guest.link.state(1), state::ENDED);
    assert_eq!(guest.call(1, "sit", &[]), code::ENDED);
    let mut guest = Guest::with(&store, &config);
    assert_eq!(guest.tick(), ["no connection: Unreachable, None"]);
    assert!(!store.is_running());
}

#[test]
fn a_stopped_store_is_waited_for() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    let mut guest = Guest::subscribed(&store);
    store.stop();
    assert_eq!(guest.tick(), ["disconnected: Reset, Some(1000)"]);
    let told: Vec<_> = (0..100).flat_map(|_| guest.tick()).collect();
    assert!(
        told.len() > 3 && told.len() < 10,
        "it waits longer and longer: {told:?}"
    );
    assert_eq!(told[1], "no connection: Unreachable, Some(2000)");
    assert_eq!(
        told.last().unwrap(),
        "no connection: Unreachable, Some(30000)"
    );
    theatre.insert("seat", &seat(1, "Ada")).unwrap();
    store.start();
    assert_eq!(
        guest.tick(),
        [
            "table seat Some(0)",
            "connected again",
            "applied 1 +1Ada",
            "resynced"
        ]
    );

    let few = OpenConfig {
        reconnect: RECONNECT.map(|reconnect| Reconnect {
            max_attempts: 2,
            ..reconnect
        }),
        ..config()
    };
    store.stop();
    let mut guest = Guest::with(&store, &few);
    let told: Vec<_> = (0..100).flat_map(|_| guest.tick()).collect();
    assert_eq!(
        told,
        [
            "no connection: Unreachable, Some(1000)",
            "no connection: Unreachable, None"
        ]
    );
}

#[test]
fn a_guest_that_does_not_tick_gets_all_rows_anew() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    let mut guest = Guest::subscribed(&store);
    let mut other = Guest::subscribed(&store);
    for number in 0..5000_u32 {
        theatre
            .upsert("seat", &seat(number % 50, &number.to_string()))
            .unwrap();
        if number % 100 == 0 {
            other.tick();
        }
    }
    let told = guest.tick();
    assert_eq!(told.len(), 1025);
    assert_eq!(told[1024], "disconnected: Lagged, Some(1000)");
    let told = guest.tick();
    assert_eq!(told.len(), 4);
    assert_eq!((&*told[1], &*told[3]), ("connected again", "resynced"));
    other.tick();
    let rows = {
        let mut rows = theatre.rows::<Seat>("seat").unwrap();
        rows.sort();
        rows
    };
    assert_eq!(rows.len(), 50);
    assert_eq!(guest.has(), rows);
    assert_eq!(other.has(), rows, "who ticks is not concerned");
}

#[test]
fn commands_are_bounded() {
    let store = Embedded::new();
    theatre(&store);
    let mut guest = Guest::subscribed(&store);
    let args = encode(&seat(1, "Ada"));
    for request in 1..=224 {
        assert_eq!(guest.call(request, "sit", &args), 0, "{request}");
    }
    assert_eq!(guest.link.room(1), 0);
    assert_eq!(guest.call(225, "sit", &args), code::QUEUE_FULL);
    // Places that are kept for these.
    guest.subscribe(2, &["SELECT * FROM seat"]);
    assert_eq!(guest.tick().len(), 225);
    assert_eq!(guest.link.room(1), 224);
    let big = vec![0; 600_000];
    assert_eq!(guest.call(1, "sit", &big), 0);
    assert_eq!(guest.call(2, "sit", &big), code::QUEUE_FULL);
    assert_eq!(guest.call(3, "sit", &vec![0; 2_000_000]), code::TOO_BIG);
    assert_eq!(guest.tick().len(), 1);
    assert_eq!(guest.call(2, "sit", &big), 0);
}

#[test]
fn events_come_within_the_budget() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    let mut guest = Guest::subscribed(&store);
    for number in 0..10 {
        theatre
            .insert("seat", &seat(number, &"x".repeat(10_000)))
            .unwrap();
    }
    guest.link.begin_tick();
    let mut three = Budget {
        events: 3,
        ..Budget::ALL
    };
    assert_eq!(guest.take(&mut three).len(), 3);
    let mut small = Budget {
        bytes: 15_000,
        ..Budget::ALL
    };
    assert_eq!(
        guest.take(&mut small).len(),
        2,
        "a single one may be larger"
    );
    let mut batch = Vec::new();
    guest.link.next_batch(&mut Budget::ALL.clone(), &mut batch);
    assert!(
        batch.len() > 40_000 && batch.len() <= 65_536,
        "{}",
        batch.len()
    );
}

#[test]
fn a_guest_that_does_not_know_a_connection_is_left_alone() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    let mut guest = Guest::new(&store);
    guest.link.begin_tick();
    let mut batch = Vec::new();
    let conn = guest.link.next_batch(&mut Budget::ALL.clone(), &mut batch);
    guest.link.delivered(conn.unwrap(), code::NOT_CONNECTED);
    assert_eq!(guest.link.state(1), state::ENDED);
    assert!(!guest.link.is_used());
    assert_eq!(theatre.clients(), []);
}

#[test]
fn nonsense_is_refused() {
    let store = Embedded::new();
    let mut link = Link::new(store.backend("garage"));
    for conn in [0, 1, -1, i32::MAX, i32::MIN] {
        assert_eq!(link.close(conn), code::NOT_CONNECTED);
        assert_eq!(link.state(conn), code::NOT_CONNECTED);
        assert_eq!(link.unsubscribe(conn, 1), code::NOT_CONNECTED);
        assert_eq!(link.call_reducer(conn, 1, b"a", b""), code::NOT_CONNECTED);
        assert_eq!(link.query(conn, 1, b"a"), code::NOT_CONNECTED);
        assert_eq!(link.room(conn), code::NOT_CONNECTED);
    }
    assert_eq!(link.last_error(), "there is no connection -2147483648");
    assert_eq!(link.last_error_within(10), "there is n");
    assert_eq!(link.open(&[1, 2, 3]), code::INVALID);
    assert_eq!(link.open(&vec![0; 100_000]), code::TOO_BIG);
    assert_eq!(link.declare(1, &[9]), code::INVALID);
    assert_eq!(link.subscribe(1, 1, &[9]), code::INVALID);
    assert_eq!(link.call_reducer(1, 1, &[0xFF], b""), code::INVALID);
    assert_eq!(link.call_reducer_json(1, 1, b"a", &[0xFF]), code::INVALID);
    assert_eq!(link.query(1, 1, &[0xFF]), code::INVALID);
    let nameless = OpenConfig {
        database: String::new(),
        ..config()
    };
    assert_eq!(link.open(&encode(&nameless)), code::INVALID);
    for number in 1..=16 {
        assert_eq!(link.open(&encode(&config())), number);
    }
    assert_eq!(link.open(&encode(&config())), code::QUEUE_FULL);
    assert_eq!(link.close(3), 0);
    assert_eq!(
        link.open(&encode(&config())),
        17,
        "a number is never given twice"
    );
}

#[test]
fn types_that_are_nested_without_end_are_refused() {
    let store = Embedded::new();
    let mut link = Link::new(store.backend("garage"));
    link.open(&encode(&config()));
    // A table whose only column is an array of arrays of arrays ...
    let mut bytes = vec![0];
    bytes.extend_from_slice(&encode("deep"));
    bytes.push(0);
    bytes.extend_from_slice(&1_u32.to_le_bytes());
    bytes.push(1);
    let start = bytes.len();
    bytes.resize(start + 1_000_000, 3);
    assert_eq!(link.declare(1, &bytes), code::INVALID);
    assert!(link.last_error().contains("nested deeper than 64"));
    // The same of structs, in a reducer.
    let mut bytes = vec![1];
    bytes.extend_from_slice(&encode("deep"));
    for _ in 0..100_000 {
        bytes.extend_from_slice(&[1, 0, 0, 0, 1, 2]);
    }
    assert_eq!(link.declare(1, &bytes), code::INVALID);
    assert!(link.last_error().contains("nested deeper than 64"));
    // What is deep and allowed is not refused as too deep.
    let deep = |depth| (0..depth).fold(AlgebraicType::U8, |ty, _| AlgebraicType::array(ty));
    let columns = |depth| Declaration::Table(table("deep", &[("a", deep(depth))], None));
    assert_eq!(link.declare(1, &encode(&columns(60))), 0);
    assert_eq!(link.declare(1, &encode(&columns(70))), code::INVALID);
}

#[test]
fn what_is_kept_for_a_guest_is_bounded() {
    let store = Embedded::new();
    let mut link = Link::new(store.backend("garage"));
    assert_eq!(link.open(&encode(&config())), 1);
    let name = "x".repeat(1_000_000);
    let big = encode(&reducer(&name, &[]));
    for _ in 0..8 {
        assert_eq!(link.declare(1, &big), 0);
    }
    assert_eq!(link.declare(1, &big), code::QUEUE_FULL);
    assert_eq!(link.declare(1, &encode(&reducer("sit", &[]))), 0);
    let queries = encode(&vec!["x".repeat(60_000)]);
    let taken = (1..100).take_while(|set| link.subscribe(1, *set, &queries) == 0);
    assert_eq!(taken.count(), 69);
    assert_eq!(link.unsubscribe(1, 1), 0);
    assert_eq!(link.subscribe(1, 100, &queries), 0);
    // Nothing is left of a connection that was closed, but that it was one.
    for number in 2..2000 {
        assert_eq!(link.open(&encode(&config())), number);
        assert_eq!(link.close(number), 0);
        assert_eq!(link.state(number), state::ENDED);
        assert_eq!(link.declare(number, &big), code::ENDED);
    }
    assert_eq!(store.database("theatre").clients(), []);
}

#[test]
fn a_policy_may_change_and_refuse() {
    let store = Embedded::new();
    let mut link = Link::new(store.backend("garage"));
    link.on_open(|config| match config.database.as_str() {
        "theatre" => {
            config.database = "circus".to_owned();
            Ok(())
        }
        _ => Err(crate::Refusal::new(code::NOT_ALLOWED, "not there")),
    });
    assert_eq!(link.open(&encode(&config())), 1);
    assert_eq!(store.databases(), ["circus"]);
    let other = OpenConfig {
        database: "bank".to_owned(),
        ..config()
    };
    assert_eq!(link.open(&encode(&other)), code::NOT_ALLOWED);
    assert_eq!(link.last_error(), "not there");
}

#[test]
fn rows_are_checked() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    let named = |name: &str| name.to_owned();
    theatre.insert("seat", &seat(1, "Ada")).unwrap();
    theatre.insert("seat", &seat(1, "Ada")).unwrap();
    assert_eq!(theatre.count("seat"), Ok(1), "the same row twice is one");
    assert_eq!(
        theatre.insert("seat", &seat(1, "Bob")),
        Err(StoreError::NotUnique {
            table: named("seat"),
            column: named("id")
        })
    );
    assert_eq!(
        theatre.update("seat", &seat(2, "Bob")),
        Err(StoreError::NoRow {
            table: named("seat"),
            column: named("id")
        })
    );
    assert_eq!(
        theatre.insert("hall", &1_u8),
        Err(StoreError::NoTable(named("hall")))
    );
    let text = |error: StoreError| error.to_string();
    assert_eq!(
        theatre.insert("seat", &(1_u32, 2_u8)).map_err(text),
        Err(named("this is no row of `seat`: the bytes end too early"))
    );
    assert_eq!(
        theatre.delete("seat", &1_u64).map_err(text),
        Err(named(
            "this is no value of `seat.id`: it is u32, and 4 bytes are left over"
        ))
    );
    assert!(theatre.rows::<(u32, u32, u32)>("seat").is_err());
    let keyless = table("log", &[("line", AlgebraicType::String)], None);
    theatre.declare(Declaration::Table(keyless)).unwrap();
    theatre.insert("log", &("a",)).unwrap();
    assert_eq!(
        theatre.delete("log", "a"),
        Err(StoreError::NoPrimaryKey(named("log")))
    );
    assert_eq!(theatre.delete_row("log", &("a",)), Ok(true));
    assert_eq!(theatre.delete_row("log", &("a",)), Ok(false));
}

#[test]
fn a_second_unique_column_refuses_an_update() {
    let store = Embedded::new();
    let theatre = store.database("theatre");
    let columns = [("id", AlgebraicType::U32), ("by", AlgebraicType::String)];
    let declaration = TableDeclaration {
        unique: vec![1],
        ..table("seat", &columns, Some(0))
    };
    theatre.declare(Declaration::Table(declaration)).unwrap();
    theatre.insert("seat", &seat(1, "Ada")).unwrap();
    theatre.insert("seat", &seat(2, "Bob")).unwrap();
    let refused = theatre.transaction(|tx| {
        let refused = tx.update("seat", &seat(2, "Ada"));
        assert!(matches!(refused, Err(StoreError::NotUnique { .. })));
        assert_eq!(tx.find::<Seat, _>("seat", &2_u32)?, Some(seat(2, "Bob")));
        tx.update("seat", &seat(2, "Eve"))
    });
    assert_eq!(refused, Ok(()));
    assert_eq!(
        theatre.rows::<Seat>("seat").unwrap(),
        [seat(1, "Ada"), seat(2, "Eve")]
    );
    // The value is free again.
    theatre.insert("seat", &seat(3, "Bob")).unwrap();
}

#[test]
fn a_transaction_in_a_transaction_is_refused() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    let inner = theatre.clone();
    let result = theatre.transaction(|tx| {
        assert_eq!(inner.insert("seat", &seat(1, "Ada")), Err(StoreError::Busy));
        assert_eq!(
            inner.declare(Declaration::Table(seats())),
            Err(StoreError::Busy)
        );
        assert!(inner.redeclare(&seats()).is_err());
        tx.insert("seat", &seat(2, "Bob"))
    });
    assert_eq!(result, Ok(()));
    assert_eq!(theatre.count("seat"), Ok(1));
}

#[test]
fn a_reducer_may_drop_the_connections_and_settle() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    let gone = Rc::new(std::cell::Cell::new(0));
    theatre.on_disconnect({
        let gone = Rc::clone(&gone);
        move |_| {
            gone.set(gone.get() + 1);
            Ok(())
        }
    });
    theatre.reducer("fire", {
        let (store, theatre) = (store.clone(), store.database("theatre"));
        move |ctx, (): ()| {
            ctx.insert("seat", &seat(1, "Ada"))?;
            theatre.disconnect_all(Reason::Closed, Some(1001), "fire");
            store.settle();
            Ok(())
        }
    });
    let mut guest = Guest::subscribed(&store);
    assert_eq!(guest.call(1, "fire", &[]), 0);
    assert_eq!(
        guest.tick(),
        ["disconnected: Closed, Some(1000)"],
        "the call is lost"
    );
    assert_eq!(gone.get(), 1);
    assert_eq!(
        guest.tick(),
        [
            "table seat Some(0)",
            "connected again",
            "applied 1 +1Ada",
            "resynced"
        ]
    );
}

#[test]
fn another_schema_ends_the_connections_and_is_told() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    let mut guest = Guest::subscribed(&store);
    let columns = [
        ("id", AlgebraicType::U32),
        ("by", AlgebraicType::identity()),
    ];
    theatre
        .redeclare(&table("seat", &columns, Some(0)))
        .unwrap();
    assert_eq!(guest.tick(), ["disconnected: Closed, Some(1000)"]);
    let told = guest.tick();
    assert_eq!(told[0], "seat.Some(\"by\"): String, not Identity");
    assert_eq!(told[1], "connected again");
}

#[test]
fn settling_does_what_the_next_tick_would() {
    let store = Embedded::new();
    let theatre = theatre(&store);
    let mut guest = Guest::subscribed(&store);
    guest.call(1, "sit", &encode(&seat(1, "Ada")));
    assert_eq!(theatre.count("seat"), Ok(0));
    store.settle();
    assert_eq!(theatre.count("seat"), Ok(1));
    assert_eq!(guest.tick(), ["1 committed +1Ada"]);
}

mod in_a_file {
    use super::*;
    use std::fs;
    use std::path::PathBuf;

    /// A file that is gone at the end of the test.
    struct Temporary(PathBuf);

    impl Temporary {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir();
            let path = folder.join(format!("spacetime-host-{}-{name}", std::process::id()));
            let _ = fs::remove_file(&path);
            Self(path)
        }
    }

    impl Drop for Temporary {
        fn drop(&mut self) {
            let _ = fs::remove_file(&self.0);
        }
    }

    #[test]
    fn everything_is_there_again() {
        let file = Temporary::new("again");
        let (identity, token);
        {
            let store = Embedded::open(&file.0).unwrap();
            let theatre = theatre(&store);
            let mut guest = Guest::subscribed(&store);
            guest.declare(&reducer("sit", &[("id", AlgebraicType::U32)]));
            guest.tick();
            (identity, token) = (guest.identity, guest.token.clone());
            for number in 0..10 {
                theatre.insert("seat", &seat(number, "Ada")).unwrap();
            }
            theatre.delete("seat", &3_u32).unwrap();
            guest.call(1, "sit", &encode(&seat(4, "Bob")));
            assert_eq!(guest.tick().last().unwrap(), "1 committed +4Bob -4Ada");
            assert!(theatre.call("sit", &seat(5, "")).is_err());
        }
        for _ in 0..2 {
            let store = Embedded::open(&file.0).unwrap();
            assert_eq!(store.databases(), ["theatre"]);
            let theatre = store.database("theatre");
            let rows = theatre.rows::<Seat>("seat").unwrap();
            assert_eq!(rows.len(), 9);
            assert!(rows.contains(&seat(4, "Bob")));
            let mut guest = Guest::with(
                &store,
                &OpenConfig {
                    token: Some(token.clone()),
                    ..config()
                },
            );
            guest.declare(&reducer("sit", &[("id", AlgebraicType::U8)]));
            assert_eq!(guest.tick(), ["sit.Some(\"id\"): u8, not u32", "connected"]);
            assert_eq!(guest.identity, identity);
            let mut other = Guest::new(&store);
            other.tick();
            assert_ne!(other.identity, identity);
        }
    }

    #[test]
    fn half_a_record_is_dropped() {
        let file = Temporary::new("half");
        {
            let theatre = theatre(&Embedded::open(&file.0).unwrap());
            theatre.insert("seat", &seat(1, "Ada")).unwrap();
        }
        let whole = fs::read(&file.0).unwrap();
        {
            let theatre = theatre(&Embedded::open(&file.0).unwrap());
            theatre.insert("seat", &seat(2, "Bob")).unwrap();
        }
        let longer = fs::read(&file.0).unwrap();
        assert!(longer.len() > whole.len());
        for cut in 0..longer.len() {
            fs::write(&file.0, &longer[..cut]).unwrap();
            let opened = Embedded::open(&file.0);
            if (1..8).contains(&cut) {
                assert!(opened.is_err(), "the beginning of something else?");
                continue;
            }
            let theatre = opened.unwrap().database("theatre");
            let rows = theatre.rows::<Seat>("seat").unwrap_or_default();
            assert!(!rows.contains(&seat(2, "Bob")));
        }
        let mut flipped = longer.clone();
        *flipped.last_mut().unwrap() ^= 1;
        fs::write(&file.0, &flipped).unwrap();
        let theatre = Embedded::open(&file.0).unwrap().database("theatre");
        assert_eq!(theatre.rows::<Seat>("seat").unwrap(), [seat(1, "Ada")]);
        fs::write(&file.0, "something else").unwrap();
        let error = Embedded::open(&file.0).unwrap_err();
        assert!(error.to_string().contains("is no store of this version"));
        assert_eq!(fs::read(&file.0).unwrap(), b"something else");
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error() {
        let file = Temporary::new("nowhere").0.join("deeper");
        assert!(matches!(Embedded::open(file), Err(StoreError::File(_))));
    }
}
