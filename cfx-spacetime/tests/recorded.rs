//! A recorded session with a real server, brought to the guest as a host would.

#![cfg(not(target_arch = "wasm32"))]

use std::cell::RefCell;
use std::rc::Rc;

use cfx_core::mock::MockHost;
use cfx_spacetime::mock::abi::{
    self, Connected, Event, Outcome, ReducerResult, RowSizes, Rows, SetRows, TableRows,
};
use cfx_spacetime::mock::{MockServer, Request};
use cfx_spacetime::{
    ConnectionId, DbConnection, Identity, ScheduleAt, SpacetimeType, Table, TimeDuration,
    Timestamp, i256, reducers, u256,
};

#[derive(Table, Clone, Debug, PartialEq)]
#[table(name = "player", primary_key = identity)]
struct Player {
    identity: Identity,
    name: String,
    x: f32,
    y: f32,
    online: bool,
}

#[derive(Table, Clone, Debug, PartialEq)]
#[table(name = "event_log", primary_key = id, index(who))]
struct EventLog {
    id: u64,
    who: Identity,
    at: Timestamp,
    text: String,
}

#[derive(Table, Clone, Debug, PartialEq)]
#[table(name = "bang")]
struct Bang {
    who: Identity,
    loud: u32,
}

reducers! {
    fn move_player(x: f32, y: f32);
    fn set_name(name: String) -> Result<(), String>;
    fn nope();
    fn panics();
    fn move_by_id(player_id: u64, x: f32, y: f32);
}

/// Reads the recorded messages of the second protocol.
struct Message<'a>(&'a [u8]);

impl<'a> Message<'a> {
    fn take(&mut self, len: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(len);
        self.0 = rest;
        taken
    }

    fn u8(&mut self) -> u8 {
        self.take(1)[0]
    }

    fn u32(&mut self) -> u32 {
        u32::from_le_bytes(self.take(4).try_into().unwrap())
    }

    fn i64(&mut self) -> i64 {
        i64::from_le_bytes(self.take(8).try_into().unwrap())
    }

    fn bytes(&mut self) -> &'a [u8] {
        let len = self.u32() as usize;
        self.take(len)
    }

    fn str(&mut self) -> &'a str {
        str::from_utf8(self.bytes()).unwrap()
    }

    fn rows(&mut self) -> Rows<'a> {
        let sizes = match self.u8() {
            0 => RowSizes::Fixed(u16::from_le_bytes(self.take(2).try_into().unwrap())),
            _ => RowSizes::Offsets((0..self.u32()).map(|_| self.i64() as u64).collect()),
        };
        let data = self.bytes();
        Rows { sizes, data }
    }

    /// Tables with rows that came, or went.
    fn tables(&mut self, come: bool) -> Vec<TableRows<'a>> {
        let count = self.u32();
        let tables = (0..count).map(|_| {
            let table = self.str();
            let rows = self.rows();
            let (inserts, deletes) = if come {
                (rows, Rows::EMPTY)
            } else {
                (Rows::EMPTY, rows)
            };
            TableRows {
                table,
                event: false,
                inserts,
                deletes,
            }
        });
        tables.collect()
    }

    /// The changes of a transaction, as they come for each subscription.
    fn transaction(&mut self) -> Vec<TableRows<'a>> {
        let mut tables = Vec::new();
        for _ in 0..self.u32() {
            self.u32();
            for _ in 0..self.u32() {
                let table = self.str();
                for _ in 0..self.u32() {
                    let event = self.u8() == 1;
                    let inserts = self.rows();
                    let deletes = if event { Rows::EMPTY } else { self.rows() };
                    tables.push(TableRows {
                        table,
                        event,
                        inserts,
                        deletes,
                    });
                }
            }
        }
        tables
    }

    fn event(&mut self) -> Option<Event<'a>> {
        let tag = self.u8();
        Some(match tag {
            0 => Event::Connected(Connected {
                identity: Identity::from_byte_array(self.take(32).try_into().unwrap()),
                connection_id: ConnectionId::from_le_byte_array(self.take(16).try_into().unwrap()),
                token: self.str().to_owned(),
                protocol: 2,
                resumed: false,
            }),
            1 | 2 => {
                self.u32();
                let set = self.u32();
                if tag == 1 {
                    let tables = self.tables(true);
                    return Some(Event::Applied(SetRows { set, tables }));
                }
                let tables = if self.u8() == 0 {
                    self.tables(false)
                } else {
                    Vec::new()
                };
                Event::Removed(SetRows { set, tables })
            }
            3 => {
                if self.u8() == 0 {
                    self.u32();
                }
                Event::SubscriptionError(abi::SubscriptionError {
                    set: self.u32(),
                    message: self.str().to_owned(),
                })
            }
            4 => Event::Transaction(self.transaction()),
            6 => {
                let request = self.u32();
                let timestamp = Timestamp::from_micros_since_unix_epoch(self.i64());
                let (outcome, tables) = match self.u8() {
                    0 => {
                        self.bytes();
                        (Outcome::Committed, self.transaction())
                    }
                    1 => (Outcome::Committed, Vec::new()),
                    2 => {
                        let text = Message(self.bytes()).str().to_owned();
                        (Outcome::Failed(text), Vec::new())
                    }
                    _ => (Outcome::Internal(self.str().to_owned()), Vec::new()),
                };
                Event::Reducer(ReducerResult {
                    request,
                    timestamp,
                    outcome,
                    tables,
                })
            }
            _ => return None,
        })
    }
}

/// The events of the session.
fn session(bytes: &[u8]) -> Vec<Event<'_>> {
    let mut frames = Message(bytes);
    let mut events = Vec::new();
    while !frames.0.is_empty() {
        let direction = frames.u8();
        let frame = frames.bytes();
        if direction == 1 {
            assert_eq!(frame[0], 0, "not compressed");
            events.extend(Message(&frame[1..]).event());
        }
    }
    events
}

#[test]
fn a_session_of_the_second_protocol() {
    let recorded = include_bytes!("fixtures/server-2.8.3-v2.frames");
    let _host = MockHost::new();
    let server = MockServer::new();
    let log = Rc::new(RefCell::new(Vec::<String>::new()));
    let note = {
        let log = Rc::clone(&log);
        move |text: String| log.borrow_mut().push(text)
    };
    let conn = DbConnection::builder().build().unwrap();
    macro_rules! watch {
        ($table:ident, |$row:ident| $text:expr) => {{
            let n = note.clone();
            conn.db()
                .$table()
                .on_insert(move |_, $row| n(format!("+ {}", $text)));
            let n = note.clone();
            conn.db()
                .$table()
                .on_delete(move |_, $row| n(format!("- {}", $text)));
        }};
    }
    watch!(player, |row| row.name.clone());
    watch!(event_log, |row| row.text.clone());
    watch!(bang, |row| format!("bang {}", row.loud));
    let n = note.clone();
    conn.db().player().on_update(move |ctx, old, new| {
        // Other tables of the same transaction are there already.
        let logs = ctx.db().event_log().count();
        n(format!(
            "{:?} {},{} -> {:?} {},{} ({logs} logs)",
            old.name, old.x, old.y, new.name, new.x, new.y
        ));
    });
    server.declare_all();

    // The script's side of the session, whose numbers are those of the recording.
    let mut events = session(recorded).into_iter();
    server.accept_as(&events.next().unwrap());
    let all = conn.subscription_builder().subscribe([
        "SELECT * FROM player",
        "SELECT * FROM bang",
        "SELECT * FROM event_log",
    ]);
    let online = conn
        .subscription_builder()
        .subscribe("SELECT * FROM player WHERE online = true");
    for event in events.by_ref().take(3) {
        server.send(&event);
    }
    let me = conn.identity();
    let players = conn.db().player();
    assert_eq!(players.count(), 2);
    assert_eq!(players.identity().find(&me).unwrap().name, "");
    assert_eq!(
        log.take(),
        [
            "+ ",
            "+ ",
            "+ bang 12",
            "+ other client",
            "\"\" 0,0 -> \"other client\" 0,0 (1 logs)",
        ]
    );

    let then = |what: &'static str| {
        let note = note.clone();
        move |_: &cfx_spacetime::ReducerEventContext, outcome: cfx_spacetime::ReducerOutcome| {
            note(format!("{what}: {outcome:?}"));
        }
    };
    let reducers = conn.reducers();
    // The recording counts calls and subscriptions together, and begins with 3.
    reducers.call("skip", &[]).unwrap();
    reducers.call("skip", &[]).unwrap();
    reducers.move_player_then(1.5, -2.0, then("move")).unwrap();
    reducers
        .set_name_then("recorded".into(), then("name"))
        .unwrap();
    reducers
        .set_name_then(String::new(), then("empty"))
        .unwrap();
    reducers.nope_then(then("nope")).unwrap();
    reducers.panics_then(then("panics")).unwrap();
    reducers.call("move_player", &[1, 2, 3]).map(drop).unwrap();
    reducers.move_by_id_then(1, 10.0, 20.0, then("id")).unwrap();
    let sent: Vec<Vec<u8>> = server
        .take_calls()
        .into_iter()
        .map(|call| call.args)
        .collect();
    assert_eq!(sent[2], [0, 0, 0xC0, 0x3F, 0, 0, 0, 0xC0]);
    assert_eq!(sent[3], b"\x08\0\0\0recorded");

    for event in events {
        if let Event::SubscriptionError(error) = &event {
            // The recording's third subscription is not made here.
            assert_eq!(error.set, 7);
        }
        server.send(&event);
    }
    assert_eq!(
        log.take(),
        [
            "\"\" 0,0 -> \"\" 1.5,-2 (1 logs)",
            "move: Ok(Ok(()))",
            "+ bang 8",
            "+ recorded",
            "\"\" 1.5,-2 -> \"recorded\" 1.5,-2 (2 logs)",
            "name: Ok(Ok(()))",
            "empty: Ok(Err(\"name must not be empty\"))",
            "nope: Err(Server(\"no such reducer\"))",
            "panics: Err(Server(\"The instance encountered a fatal error.\"))",
            "+ move_by_id 1 10 20",
            "id: Ok(Ok(()))",
            "- other client",
            "- recorded",
            "- move_by_id 1 10 20",
        ]
    );
    // The recording ended the second subscription without asking for the rows that it had, so
    // these still count once.
    assert_eq!(conn.db().player().count(), 2);
    assert_eq!(conn.db().event_log().count(), 0);
    assert_eq!(conn.db().event_log().who().count(&me), 0);
    assert_eq!(conn.db().bang().count(), 0);
    assert!(all.is_ended());
    assert!(online.is_ended());
    assert!(!server.take_requests().contains(&Request::Close));
}

#[derive(SpacetimeType, Clone, Debug, PartialEq)]
struct Place {
    x: f32,
    y: f32,
    z: f32,
}

#[derive(SpacetimeType, Clone, Debug, PartialEq)]
enum Job {
    Unemployed,
    Police(u8),
    Custom(Place),
}

#[derive(Table, Clone, Debug, PartialEq)]
#[table(name = "kitchen_sink", primary_key = id)]
struct KitchenSink {
    id: u32,
    ident: Identity,
    conn: ConnectionId,
    ts: Timestamp,
    dur: TimeDuration,
    sched_i: ScheduleAt,
    sched_t: ScheduleAt,
    opt_some: Option<String>,
    opt_none: Option<u32>,
    job: Job,
    jobs: Vec<Job>,
    big: u256,
    sbig: i256,
    u128v: u128,
    bytes: Vec<u8>,
    f: f64,
}

#[test]
fn a_row_with_a_column_of_each_kind() {
    let bytes = include_bytes!("fixtures/kitchen-sink-1.2.0.row");
    let row: KitchenSink = abi::decode(bytes).unwrap();
    assert_eq!(row.id, 1);
    assert_eq!(row.dur, TimeDuration::from_micros(-5));
    assert_eq!(
        row.sched_i,
        ScheduleAt::Interval(TimeDuration::from_micros(1_000_000))
    );
    assert_eq!(
        row.sched_t,
        ScheduleAt::Time(Timestamp::from_micros_since_unix_epoch(42))
    );
    assert_eq!((row.opt_some.as_deref(), row.opt_none), (Some("hi"), None));
    assert_eq!(row.job, Job::Police(7));
    let place = Place {
        x: 1.0,
        y: 2.0,
        z: 3.0,
    };
    assert_eq!(row.jobs, [Job::Unemployed, Job::Custom(place)]);
    assert_eq!(row.big, u256::from(0x0102_0304_0506_0708_u64));
    assert_eq!(row.sbig, i256::from(-2));
    assert_eq!(row.u128v, 0x1122_3344_5566_7788_99AA_BBCC_DDEE_FF00);
    assert_eq!((&row.bytes[..], row.f), (&[1, 2, 3][..], 1.5));
    assert_eq!(abi::encode(&row), bytes);
    for cut in 0..bytes.len() {
        assert!(abi::decode::<KitchenSink>(&bytes[..cut]).is_err(), "{cut}");
    }
}
