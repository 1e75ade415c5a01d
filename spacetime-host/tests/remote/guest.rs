//! A guest that is no guest: it has the backend, and what it is told as texts.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use spacetime_host::abi::spacetimedb_lib::ProductType;
use spacetime_host::abi::{
    Compression, Declared, Ended, Event, OpenConfig, Outcome, ProcedureOutcome, QueryOutcome,
    Reconnect, TableRows,
};
use spacetime_host::{Backend, Budget, Conn, Provider, Remote};

/// A test that waits longer has failed.
pub const PATIENCE: Duration = Duration::from_secs(60);

pub const ONE: Budget = Budget {
    events: 1,
    bytes: usize::MAX,
};

pub fn config(uri: &str) -> OpenConfig {
    OpenConfig {
        uri: uri.to_owned(),
        database: "db".to_owned(),
        token: None,
        compression: Compression::None,
        light: false,
        confirmed: None,
        reconnect: Some(Reconnect {
            base_ms: 1,
            cap_ms: 5,
            max_attempts: 0,
        }),
        call_timeout_ms: 30_000,
    }
}

pub struct Guest {
    pub backend: Box<dyn Backend>,
    pub conn: Conn,
}

impl Guest {
    pub fn open(config: OpenConfig) -> Guest {
        Guest::open_at(&Remote::new().unwrap(), config)
    }

    pub fn open_at(servers: &Remote, config: OpenConfig) -> Guest {
        let mut backend = servers.backend("garage");
        let conn = backend.open(config).unwrap();
        Guest { backend, conn }
    }

    /// What a budget brings now.
    pub fn take(&mut self, budget: Budget) -> Vec<String> {
        let mut batch = Vec::new();
        let count = self.backend.take_events(self.conn, budget, &mut batch);
        let texts = texts(&batch);
        assert_eq!(texts.len(), count);
        texts
    }

    /// The next event, as soon as there is one.
    pub async fn next(&mut self) -> String {
        self.wait_for(|guest| guest.take(ONE).pop()).await
    }

    pub async fn expect<const N: usize>(&mut self, expected: [&str; N]) {
        for expected in expected {
            assert_eq!(self.next().await, expected);
        }
    }

    /// Until there is something.
    pub async fn wait_for<T>(&mut self, mut look: impl FnMut(&mut Guest) -> Option<T>) -> T {
        let begin = Instant::now();
        loop {
            if let Some(found) = look(self) {
                return found;
            }
            assert!(begin.elapsed() < PATIENCE, "nothing came");
            // The connection lives on another thread.
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    pub fn state(&self) -> i32 {
        self.backend.state(self.conn).unwrap()
    }

    pub fn subscribe(&mut self, set: u32, query: &str) {
        self.backend
            .subscribe(self.conn, set, vec![query.to_owned()])
            .unwrap();
    }

    /// Calls a reducer without arguments; answers the code when it is refused.
    pub fn call(&mut self, request: u32, name: &str) -> Result<(), i32> {
        self.backend
            .call_reducer(self.conn, request, name, &[])
            .map_err(|refusal| refusal.code)
    }
}

pub fn texts(mut batch: &[u8]) -> Vec<String> {
    let mut events = VecDeque::new();
    while !batch.is_empty() {
        let (event, rest) = Event::decode(batch).expect("the backend encodes events");
        events.push_back(text(&event));
        batch = rest;
    }
    events.into()
}

fn ended(what: &str, ended: &Ended) -> String {
    let code = ended
        .code
        .map(|code| format!(" {code}"))
        .unwrap_or_default();
    let retry = if ended.retry_in_ms.is_some() {
        "again"
    } else {
        "never again"
    };
    format!("{what} {:?}{code}, {retry}", ended.reason)
}

fn rows(tables: &[TableRows<'_>]) -> String {
    let list = |rows: &spacetime_host::abi::Rows<'_>, sign: char| {
        let rows = rows
            .iter()
            .unwrap()
            .map(|row| format!(" {sign}{}", row.escape_ascii()));
        rows.collect::<String>()
    };
    let table = |table: &TableRows<'_>| {
        let event = if table.event { "!" } else { "" };
        let (inserts, deletes) = (list(&table.inserts, '+'), list(&table.deletes, '-'));
        format!(" {}{event}{inserts}{deletes}", table.table)
    };
    tables.iter().map(table).collect()
}

fn text(event: &Event<'_>) -> String {
    match event {
        Event::Declared(answers) => {
            let answer = |answer: &Declared<'_>| match answer {
                Declared::Table(table) => {
                    let key = table.primary_key.map(|key| format!(" key {key}"));
                    let row = table.row.map(|row| {
                        let row: ProductType = spacetime_host::abi::decode(row).unwrap();
                        format!(" of {} columns", row.elements.len())
                    });
                    let event = if table.event { " of events" } else { "" };
                    format!(
                        "{}{}{}{event}",
                        table.name,
                        key.unwrap_or_default(),
                        row.unwrap_or_default()
                    )
                }
                Declared::Function(name) => format!("{name}()"),
                Declared::Mismatch(it) => {
                    let column = it.column.as_ref().map(|column| format!(".{column}"));
                    let column = column.unwrap_or_default();
                    format!("{}{column} is {} not {}", it.name, it.actual, it.declared)
                }
            };
            let answers: Vec<_> = answers.iter().map(answer).collect();
            format!("declared {}", answers.join("; "))
        }
        Event::Connected(connected) => {
            let resumed = if connected.resumed { " again" } else { "" };
            format!("connected v{}{resumed}", connected.protocol)
        }
        Event::ConnectError(why) => ended("not connected", why),
        Event::Disconnected(why) => ended("disconnected", why),
        Event::Applied(set) => format!("applied {}:{}", set.set, rows(&set.tables)),
        Event::Removed(set) => format!("removed {}:{}", set.set, rows(&set.tables)),
        Event::SubscriptionError(error) => format!("failed {}: {}", error.set, error.message),
        Event::Resynced => "resynced".to_owned(),
        Event::Transaction(tables) => format!("transaction:{}", rows(tables)),
        Event::Reducer(result) => {
            let outcome = match &result.outcome {
                Outcome::Committed => "committed".to_owned(),
                Outcome::Failed(error) => format!("failed {error}"),
                Outcome::Internal(error) => format!("internal {error}"),
                Outcome::Lost => "lost".to_owned(),
            };
            let at = result.timestamp.to_micros_since_unix_epoch();
            format!(
                "reducer {} at {at} {outcome}:{}",
                result.request,
                rows(&result.tables)
            )
        }
        Event::Procedure(result) => {
            let outcome = match &result.outcome {
                ProcedureOutcome::Returned(value) => format!("returned {value:?}"),
                ProcedureOutcome::Internal(error) => format!("internal {error}"),
                ProcedureOutcome::Lost => "lost".to_owned(),
            };
            format!("procedure {} {outcome}", result.request)
        }
        Event::Query(result) => {
            let outcome = match &result.outcome {
                QueryOutcome::Rows(tables) => rows(tables),
                QueryOutcome::Failed(error) => format!(" failed {error}"),
                QueryOutcome::Lost => " lost".to_owned(),
            };
            format!("query {}:{outcome}", result.request)
        }
    }
}
