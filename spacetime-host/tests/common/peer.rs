//! One who is connected, as a guest is: it takes events and keeps rows by what the ABI
//! promises, and panics where a promise is broken.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use spacetime_abi::{
    Compression, Declaration, Declared, Ended, Event, Mismatch, OpenConfig, Outcome,
    ProcedureOutcome, QueryOutcome, Reconnect, TableRows, encode,
};
use spacetime_host::{Backend, Budget, Conn, Refusal};
use spacetimedb_lib::Identity;
use spacetimedb_lib::ser::Serialize;

use super::rows::{Row, declarations};

/// A test that waits longer for an event has failed.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// How to connect to `database` at `uri`: with reconnecting at once.
pub fn config(uri: &str, database: &str) -> OpenConfig {
    OpenConfig {
        uri: uri.to_owned(),
        database: database.to_owned(),
        token: None,
        compression: Compression::None,
        light: false,
        confirmed: None,
        reconnect: Some(Reconnect {
            base_ms: 1,
            cap_ms: 50,
            max_attempts: 0,
        }),
        call_timeout_ms: 60_000,
    }
}

/// Rows by table and bytes, with how often each was given.
type Rows = BTreeMap<(String, Vec<u8>), usize>;

/// An event, and what it did to the rows.
#[derive(Debug)]
pub struct Seen {
    pub what: What,
    /// The rows that were not there before: table and bytes.
    came: Vec<(String, Vec<u8>)>,
    /// The rows that are not there any more.
    went: Vec<(String, Vec<u8>)>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum What {
    Declared(Vec<Answer>),
    Connected { resumed: bool },
    ConnectError(Ended),
    Disconnected(Ended),
    Applied(u32),
    Removed(u32),
    SubscriptionError(u32, String),
    Resynced,
    Transaction,
    Reducer(u32, Outcome),
    Procedure(u32, ProcedureOutcome),
    Query(u32, Answered),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    Table {
        name: String,
        row: Option<Vec<u8>>,
        primary_key: Option<u16>,
        event: bool,
    },
    Function(String),
    Mismatch(Mismatch),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Answered {
    Rows(BTreeMap<String, Vec<Vec<u8>>>),
    Failed(String),
    Lost,
}

impl Seen {
    /// The rows of a table that came, in order.
    pub fn came<T: Row + PartialOrd>(&self) -> Vec<T> {
        typed(&self.came)
    }

    /// The rows of a table that went, in order.
    pub fn went<T: Row + PartialOrd>(&self) -> Vec<T> {
        typed(&self.went)
    }

    /// Whether no row came or went.
    pub fn changed_nothing(&self) -> bool {
        self.came.is_empty() && self.went.is_empty()
    }

    /// How many rows came and went, in all tables.
    pub fn changes(&self) -> (usize, usize) {
        (self.came.len(), self.went.len())
    }
}

fn typed<T: Row + PartialOrd>(rows: &[(String, Vec<u8>)]) -> Vec<T> {
    let mut rows: Vec<T> = rows
        .iter()
        .filter(|(table, _)| table == T::TABLE)
        .map(|(_, bytes)| T::read(bytes))
        .collect();
    rows.sort_by(|a, b| a.partial_cmp(b).expect("rows have an order"));
    rows
}

pub struct Peer {
    pub backend: Box<dyn Backend>,
    pub conn: Conn,
    /// Who it is, once it is connected.
    pub identity: Identity,
    pub token: String,
    rows: Rows,
    /// The rows since a connection was made again, until all of them have come.
    anew: Option<Rows>,
    /// Event rows that came: table and bytes.
    pub happened: Vec<(String, Vec<u8>)>,
    /// What it was told by all events together, which is to be the rows.
    told: BTreeSet<(String, Vec<u8>)>,
    /// The calls without an answer.
    pub waiting: BTreeSet<u32>,
    /// The calls that a lost connection took with it.
    pub lost: BTreeSet<u32>,
    connected: bool,
    last_request: u32,
    last_set: u32,
}

impl Peer {
    /// Begins to connect.
    pub fn open(mut backend: Box<dyn Backend>, config: OpenConfig) -> Self {
        let conn = backend.open(config).expect("the address is one");
        Self {
            backend,
            conn,
            identity: Identity::ZERO,
            token: String::new(),
            rows: Rows::new(),
            anew: None,
            happened: Vec::new(),
            told: BTreeSet::new(),
            waiting: BTreeSet::new(),
            lost: BTreeSet::new(),
            connected: false,
            last_request: 0,
            last_set: 0,
        }
    }

    /// Declares all tables, and waits until the connection stands.
    pub fn connect(mut self) -> Self {
        for declaration in declarations() {
            self.declare(declaration);
        }
        let events = self.until(|what| matches!(what, What::Connected { .. }));
        for event in &events {
            match &event.what {
                What::Declared(answers) => {
                    for answer in answers {
                        assert!(!matches!(answer, Answer::Mismatch(_)), "{answer:?}");
                    }
                }
                What::Connected { resumed } => assert!(!resumed),
                other => panic!("{other:?} before the connection stands"),
            }
        }
        self
    }

    pub fn declare(&mut self, declaration: Declaration) {
        self.backend
            .declare(self.conn, declaration)
            .expect("the connection has not ended");
    }

    // ----- events ----------------------------------------------------------------

    /// The next event, if one is there already.
    pub fn poll(&mut self) -> Option<Seen> {
        self.backend.begin_tick();
        let mut bytes = Vec::new();
        // One at a time: between two of them the test may call something, and what may be
        // called follows what was told.
        let budget = Budget {
            events: 1,
            bytes: usize::MAX,
        };
        let count = self.backend.take_events(self.conn, budget, &mut bytes);
        assert_eq!(count == 0, bytes.is_empty(), "as many events as it says");
        if count == 0 {
            return None;
        }
        let (event, rest) = Event::decode(&bytes).expect("events are events");
        assert!(rest.is_empty(), "no more events than it says");
        Some(self.apply(event))
    }

    /// The next event.
    pub fn next(&mut self) -> Seen {
        let start = Instant::now();
        loop {
            if let Some(seen) = self.poll() {
                return seen;
            }
            assert!(start.elapsed() < PATIENCE, "no event came");
            // A server runs at its own pace.
            std::thread::sleep(Duration::from_micros(200));
        }
    }

    /// All events up to the first one that is looked for.
    pub fn until(&mut self, mut found: impl FnMut(&What) -> bool) -> Vec<Seen> {
        let mut seen = Vec::new();
        loop {
            seen.push(self.next());
            if found(&seen[seen.len() - 1].what) {
                return seen;
            }
        }
    }

    /// Waits for one event; other ones before it are wrong.
    #[track_caller]
    pub fn expect(&mut self, found: impl Fn(&What) -> bool) -> Seen {
        let seen = self.next();
        assert!(found(&seen.what), "{:?}", seen.what);
        seen
    }

    /// The next transaction of somebody else.
    #[track_caller]
    pub fn transaction(&mut self) -> Seen {
        self.expect(|what| *what == What::Transaction)
    }

    fn apply(&mut self, event: Event<'_>) -> Seen {
        let mut before = BTreeMap::new();
        let what = match event {
            Event::Declared(answers) => {
                What::Declared(answers.into_iter().map(Answer::from).collect())
            }
            Event::Connected(connected) => {
                assert!(!self.connected, "connected twice");
                assert!(self.waiting.is_empty(), "calls before the connection stood");
                self.connected = true;
                self.identity = connected.identity;
                self.token = connected.token;
                if connected.resumed {
                    self.anew = Some(Rows::new());
                }
                What::Connected {
                    resumed: connected.resumed,
                }
            }
            Event::ConnectError(ended) => {
                assert!(!self.connected);
                What::ConnectError(ended)
            }
            Event::Disconnected(ended) => {
                assert!(self.connected, "disconnected twice");
                self.connected = false;
                self.anew = None;
                self.lost.append(&mut self.waiting);
                What::Disconnected(ended)
            }
            Event::Applied(rows) => {
                self.change(&rows.tables, &mut before);
                What::Applied(rows.set)
            }
            Event::Removed(rows) => {
                self.change(&rows.tables, &mut before);
                What::Removed(rows.set)
            }
            Event::SubscriptionError(error) => What::SubscriptionError(error.set, error.message),
            Event::Resynced => {
                let anew = self.anew.take().expect("it is made again");
                let old = std::mem::replace(&mut self.rows, anew);
                for (row, count) in &old {
                    before.insert(row.clone(), *count);
                }
                for row in self.rows.keys() {
                    before.entry(row.clone()).or_insert(0);
                }
                What::Resynced
            }
            Event::Transaction(tables) => {
                self.change(&tables, &mut before);
                What::Transaction
            }
            Event::Reducer(result) => {
                assert!(
                    self.waiting.remove(&result.request),
                    "call {} is answered twice",
                    result.request
                );
                self.change(&result.tables, &mut before);
                What::Reducer(result.request, result.outcome)
            }
            Event::Procedure(result) => {
                assert!(self.waiting.remove(&result.request));
                What::Procedure(result.request, result.outcome)
            }
            Event::Query(result) => {
                assert!(self.waiting.remove(&result.request));
                What::Query(result.request, Answered::from(result.outcome))
            }
        };
        let (mut came, mut went) = (Vec::new(), Vec::new());
        for (row, before) in before {
            let after = self.rows.get(&row).copied().unwrap_or(0);
            if before == 0 && after > 0 {
                came.push(row);
            } else if before > 0 && after == 0 {
                went.push(row);
            }
        }
        for row in &came {
            assert!(self.told.insert(row.clone()), "a row came twice");
        }
        for row in &went {
            assert!(self.told.remove(row), "a row went that had not come");
        }
        Seen { what, came, went }
    }

    /// Whether everything that it was told adds up to the rows that it has.
    pub fn adds_up(&self) -> bool {
        self.told.iter().eq(self.rows.keys())
    }

    /// Counts the rows of a whole event: the inserts first. While rows come anew, nobody is
    /// told of them.
    fn change(
        &mut self,
        tables: &[TableRows<'_>],
        before: &mut BTreeMap<(String, Vec<u8>), usize>,
    ) {
        let told = self.anew.is_none();
        let rows = self.anew.as_mut().unwrap_or(&mut self.rows);
        for table in tables {
            for row in table.inserts.iter().expect("the host has checked them") {
                let row = (table.table.to_owned(), row.to_vec());
                if table.event {
                    self.happened.push(row);
                    continue;
                }
                let count = rows.entry(row.clone()).or_insert(0);
                if told {
                    before.entry(row).or_insert(*count);
                }
                *count += 1;
            }
        }
        for table in tables {
            for row in table.deletes.iter().expect("the host has checked them") {
                let row = (table.table.to_owned(), row.to_vec());
                let count = rows.get_mut(&row);
                let count =
                    count.unwrap_or_else(|| panic!("a row of {} went that was not there", row.0));
                if told {
                    before.entry(row.clone()).or_insert(*count);
                }
                *count -= 1;
                if *count == 0 {
                    rows.remove(&row);
                }
            }
        }
    }

    /// The rows of a table that it has, in order.
    pub fn rows<T: Row + PartialOrd>(&self) -> Vec<T> {
        let rows: Vec<_> = self.rows.keys().cloned().collect();
        typed(&rows)
    }

    /// How many rows it has.
    pub fn count(&self) -> usize {
        self.rows.len()
    }

    // ----- commands ----------------------------------------------------------------

    /// Subscribes without waiting.
    pub fn subscribe_later(&mut self, queries: &[&str]) -> u32 {
        self.last_set += 1;
        let queries = queries.iter().map(|&query| query.to_owned()).collect();
        self.backend
            .subscribe(self.conn, self.last_set, queries)
            .expect("there is room for a subscription");
        self.last_set
    }

    /// Subscribes, and waits for the rows.
    #[track_caller]
    pub fn subscribe(&mut self, queries: &[&str]) -> (u32, Seen) {
        let set = self.subscribe_later(queries);
        (set, self.expect(|what| *what == What::Applied(set)))
    }

    /// Ends a subscription, and waits until it has ended.
    #[track_caller]
    pub fn unsubscribe(&mut self, set: u32) -> Seen {
        self.backend
            .unsubscribe(self.conn, set)
            .expect("it is a subscription");
        self.expect(|what| *what == What::Removed(set))
    }

    fn request(&mut self, result: Result<(), Refusal>) -> Result<u32, Refusal> {
        result?;
        self.waiting.insert(self.last_request);
        Ok(self.last_request)
    }

    /// Calls a reducer without waiting.
    pub fn try_call(&mut self, reducer: &str, args: &impl Serialize) -> Result<u32, Refusal> {
        self.last_request += 1;
        let result =
            self.backend
                .call_reducer(self.conn, self.last_request, reducer, &encode(args));
        self.request(result)
    }

    /// Calls a reducer without waiting.
    #[track_caller]
    pub fn call_later(&mut self, reducer: &str, args: &impl Serialize) -> u32 {
        self.try_call(reducer, args).expect("there is room")
    }

    /// Calls a reducer, and waits for the answer.
    #[track_caller]
    pub fn call(&mut self, reducer: &str, args: &impl Serialize) -> (Outcome, Seen) {
        let request = self.call_later(reducer, args);
        self.answer(request)
    }

    /// Calls a reducer, which is to commit, and waits for the answer.
    #[track_caller]
    pub fn commit(&mut self, reducer: &str, args: &impl Serialize) -> Seen {
        let (outcome, seen) = self.call(reducer, args);
        assert_eq!(outcome, Outcome::Committed, "{reducer}");
        seen
    }

    /// Calls a reducer with JSON.
    pub fn call_json(&mut self, reducer: &str, json: &str) -> Result<u32, Refusal> {
        self.last_request += 1;
        let result = self
            .backend
            .call_reducer_json(self.conn, self.last_request, reducer, json);
        self.request(result)
    }

    /// Calls a procedure.
    pub fn call_procedure(&mut self, name: &str, args: &impl Serialize) -> Result<u32, Refusal> {
        self.last_request += 1;
        let result = self
            .backend
            .call_procedure(self.conn, self.last_request, name, &encode(args));
        self.request(result)
    }

    /// Asks once for rows, without waiting.
    #[track_caller]
    pub fn query_later(&mut self, sql: &str) -> u32 {
        self.last_request += 1;
        let result = self.backend.query(self.conn, self.last_request, sql);
        self.request(result).expect("there is room")
    }

    /// Asks once for rows, and waits for them.
    #[track_caller]
    pub fn query(&mut self, sql: &str) -> Answered {
        let request = self.query_later(sql);
        match self
            .expect(|what| matches!(what, What::Query(found, _) if *found == request))
            .what
        {
            What::Query(_, answered) => answered,
            _ => unreachable!("it is what was looked for"),
        }
    }

    /// Waits for the answer to a call; other events before it are wrong.
    #[track_caller]
    pub fn answer(&mut self, request: u32) -> (Outcome, Seen) {
        let seen = self.expect(|what| matches!(what, What::Reducer(found, _) if *found == request));
        let What::Reducer(_, outcome) = &seen.what else {
            unreachable!("it is what was looked for");
        };
        (outcome.clone(), seen)
    }
}

impl From<Declared<'_>> for Answer {
    fn from(declared: Declared<'_>) -> Self {
        match declared {
            Declared::Table(table) => Answer::Table {
                name: table.name.to_owned(),
                row: table.row.map(<[u8]>::to_vec),
                primary_key: table.primary_key,
                event: table.event,
            },
            Declared::Function(name) => Answer::Function(name.to_owned()),
            Declared::Mismatch(mismatch) => Answer::Mismatch(mismatch),
        }
    }
}

impl From<QueryOutcome<'_>> for Answered {
    fn from(outcome: QueryOutcome<'_>) -> Self {
        match outcome {
            QueryOutcome::Rows(tables) => {
                let mut found: BTreeMap<_, Vec<_>> = BTreeMap::new();
                for table in tables {
                    let rows = table.inserts.iter().expect("the host has checked them");
                    found
                        .entry(table.table.to_owned())
                        .or_default()
                        .extend(rows.map(<[u8]>::to_vec));
                }
                for rows in found.values_mut() {
                    rows.sort();
                }
                Answered::Rows(found)
            }
            QueryOutcome::Failed(message) => Answered::Failed(message),
            QueryOutcome::Lost => Answered::Lost,
        }
    }
}
