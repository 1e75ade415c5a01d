//! Guests as clients of the store: the backend, and one connection.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use spacetime_abi::{
    Connected, Declaration, Declared, Ended, Event, Mismatch, OpenConfig, Outcome,
    ProcedureOutcome, ProcedureResult, QueryOutcome, QueryResult, Reason, ReducerResult, RowSizes,
    Rows, SetRows, SubscriptionError, TableRows, code, encode, state,
};
use spacetime_client::Schema;
use spacetimedb_lib::db::raw_def::v9::RawModuleDefV9Builder;
use spacetimedb_lib::{ConnectionId, Identity};

use crate::embedded::Core;
use crate::embedded::database::{DatabaseCore, Failed, Sender};
use crate::embedded::sql::{Filter, Select};
use crate::embedded::table::Row;
use crate::embedded::transaction::{Delta, Tables};
use crate::{Backend, Budget, Conn, Refusal};

/// How many commands wait, and how many of these places are for subscribing alone.
const COMMANDS: usize = 256;
const RESERVED: usize = 32;
const COMMAND_BYTES: usize = 1 << 20;

/// How much of others' transactions waits for a guest before it gets all rows anew.
const TRANSACTIONS: usize = 1024;
const TRANSACTION_BYTES: usize = 8 << 20;

/// How many subscriptions a connection has, and declarations.
const SUBSCRIPTIONS: usize = 4096;
/// And how many bytes of queries.
const QUERY_BYTES: usize = 4 << 20;

/// The longest wait between attempts to connect, in ticks.
const MAX_WAIT: u32 = 64;

/// The beginning of the tokens that the store gives; the identity follows.
const TOKEN: &str = "embedded-";

// ----- the backend --------------------------------------------------------------------

/// The connections of one guest, by their numbers less 1; nothing for those that it closed.
pub(crate) struct EmbeddedBackend {
    core: Rc<Core>,
    clients: Vec<Option<Rc<ClientCore>>>,
}

impl EmbeddedBackend {
    pub(crate) fn new(core: Rc<Core>) -> Self {
        Self {
            core,
            clients: Vec::new(),
        }
    }

    fn client(&self, conn: Conn) -> Result<&Rc<ClientCore>, Refusal> {
        let place = usize::try_from(conn)
            .ok()
            .and_then(|conn| conn.checked_sub(1));
        match place.and_then(|place| self.clients.get(place)) {
            Some(Some(client)) => Ok(client),
            Some(None) => Err(Refusal::ended()),
            None => Err(Refusal::no_connection(conn)),
        }
    }

    fn call(
        &self,
        conn: Conn,
        request: u32,
        kind: CallKind,
        name: &str,
        args: &[u8],
    ) -> Result<(), Refusal> {
        let client = self.client(conn)?;
        client.call(Call {
            request,
            kind,
            name: name.to_owned(),
            args: args.to_owned(),
        })
    }
}

impl Drop for EmbeddedBackend {
    fn drop(&mut self) {
        for client in self.clients.iter().flatten() {
            client.close(&self.core);
        }
    }
}

impl Backend for EmbeddedBackend {
    fn open(&mut self, config: OpenConfig) -> Result<Conn, Refusal> {
        let number = Conn::try_from(self.clients.len() + 1)
            .map_err(|_| Refusal::new(code::QUEUE_FULL, "there were too many connections"))?;
        if config.database.is_empty() {
            return Err(Refusal::new(code::INVALID, "the database has no name"));
        }
        let database = self.core.database(&config.database);
        let client = Rc::new(ClientCore {
            state: RefCell::new(State::new(config)),
            database: Rc::clone(&database),
        });
        database.add_client(&client);
        self.clients.push(Some(client));
        Ok(number)
    }

    fn close(&mut self, conn: Conn) -> Result<(), Refusal> {
        let client = Rc::clone(self.client(conn)?);
        let place = usize::try_from(conn).unwrap_or_default();
        if let Some(slot) = self.clients.get_mut(place.wrapping_sub(1)) {
            *slot = None;
        }
        client.close(&self.core);
        Ok(())
    }

    fn state(&self, conn: Conn) -> Result<i32, Refusal> {
        let client = match self.client(conn) {
            Ok(client) => client,
            Err(refusal) if refusal.code == code::ENDED => return Ok(state::ENDED),
            Err(refusal) => return Err(refusal),
        };
        Ok(match client.state.borrow().phase {
            Phase::Connecting => state::CONNECTING,
            Phase::Connected => state::CONNECTED,
            Phase::Lost => state::RECONNECTING,
            Phase::Ended | Phase::Closed => state::ENDED,
        })
    }

    fn declare(&mut self, conn: Conn, declaration: Declaration) -> Result<(), Refusal> {
        let mut state = self.client(conn)?.live()?;
        if state.declarations.len() >= SUBSCRIPTIONS {
            return Err(Refusal::new(code::QUEUE_FULL, "too many declarations"));
        }
        state.declarations.push(declaration);
        Ok(())
    }

    fn subscribe(&mut self, conn: Conn, set: u32, queries: Vec<String>) -> Result<(), Refusal> {
        let mut state = self.client(conn)?.live()?;
        if state.sets.iter().any(|other| other.id == set) {
            return Err(Refusal::new(
                code::ID_IN_USE,
                format!("there is a subscription {set} already"),
            ));
        }
        let bytes = |queries: &[String]| queries.iter().map(String::len).sum::<usize>();
        let taken: usize = state.sets.iter().map(|set| bytes(&set.queries)).sum();
        if state.sets.len() >= SUBSCRIPTIONS || taken + bytes(&queries) > QUERY_BYTES {
            return Err(Refusal::new(code::QUEUE_FULL, "too many subscriptions"));
        }
        if state.phase == Phase::Connected {
            state.push_command(Command::Subscribe(set), 0, COMMANDS)?;
        }
        state.sets.push(Set {
            id: set,
            queries,
            live: Vec::new(),
            ends: false,
        });
        Ok(())
    }

    fn unsubscribe(&mut self, conn: Conn, set: u32) -> Result<(), Refusal> {
        let mut state = self.client(conn)?.live()?;
        let place = state
            .sets
            .iter()
            .position(|other| other.id == set && !other.ends);
        let Some(place) = place else {
            return Err(Refusal::new(
                code::NOT_CONNECTED,
                format!("there is no subscription {set}"),
            ));
        };
        if state.phase == Phase::Connected {
            state.push_command(Command::Unsubscribe(set), 0, COMMANDS)?;
            state.sets[place].ends = true;
        } else {
            state.sets.remove(place);
            state.removed(set);
        }
        Ok(())
    }

    fn call_reducer(
        &mut self,
        conn: Conn,
        request: u32,
        name: &str,
        args: &[u8],
    ) -> Result<(), Refusal> {
        self.call(conn, request, CallKind::Reducer, name, args)
    }

    fn call_reducer_json(
        &mut self,
        conn: Conn,
        request: u32,
        name: &str,
        json: &str,
    ) -> Result<(), Refusal> {
        let client = self.client(conn)?;
        client.state.borrow().may_call(request)?;
        let args = client.database.json_args(name, json)?;
        self.call(conn, request, CallKind::Reducer, name, &args)
    }

    fn call_procedure(
        &mut self,
        conn: Conn,
        request: u32,
        name: &str,
        args: &[u8],
    ) -> Result<(), Refusal> {
        self.call(conn, request, CallKind::Procedure, name, args)
    }

    fn query(&mut self, conn: Conn, request: u32, sql: &str) -> Result<(), Refusal> {
        self.call(conn, request, CallKind::Query, sql, &[])
    }

    fn room(&self, conn: Conn) -> Result<u32, Refusal> {
        let state = self.client(conn)?.state.borrow();
        state.connected()?;
        let room = (COMMANDS - RESERVED).saturating_sub(state.commands.len());
        Ok(u32::try_from(room).unwrap_or(u32::MAX))
    }

    fn begin_tick(&mut self) {
        for client in self.clients.iter().flatten() {
            client.settle(&self.core, &client.database);
        }
    }

    fn take_events(&mut self, conn: Conn, budget: Budget, batch: &mut Vec<u8>) -> usize {
        match self.client(conn) {
            Ok(client) => client.state.borrow_mut().take_events(budget, batch),
            Err(_) => 0,
        }
    }
}

impl DatabaseCore {
    /// The arguments of a reducer as BSATN, by what was declared of it.
    fn json_args(&self, name: &str, json: &str) -> Result<Vec<u8>, Refusal> {
        let mut module = RawModuleDefV9Builder::new();
        for (name, params) in self.reducer_params() {
            module.add_reducer(name, params, None);
        }
        Schema::from_raw(module.finish())
            .reducer_args(name, json)
            .map_err(|error| Refusal::new(code::SCHEMA, error.to_string()))
    }
}

// ----- one connection ---------------------------------------------------------------------

/// One connection of a guest.
pub(crate) struct ClientCore {
    state: RefCell<State>,
    database: Rc<DatabaseCore>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Never connected yet.
    Connecting,
    Connected,
    /// It was connected, and will be again.
    Lost,
    /// By itself; what waits is still told.
    Ended,
    /// By the guest.
    Closed,
}

struct State {
    config: OpenConfig,
    phase: Phase,
    /// What the guest knows: whether it is connected.
    told: bool,
    was_connected: bool,
    sender: Option<Client>,
    token: Option<String>,
    events: VecDeque<Queued>,
    /// Of the events that wait, others' transactions.
    transactions: usize,
    transaction_bytes: usize,
    commands: VecDeque<Command>,
    command_bytes: usize,
    declarations: Vec<Declaration>,
    /// How many of them have an answer on this connection.
    answered: usize,
    /// The functions that were declared with other parameters than they have.
    misfits: BTreeSet<String>,
    sets: Vec<Set>,
    /// The calls without an answer that the guest was told.
    pending: BTreeSet<u32>,
    attempts: u32,
    /// How many ticks to wait before the next attempt.
    wait: u32,
}

#[derive(Debug, Clone, Copy)]
struct Client {
    identity: Identity,
    connection_id: ConnectionId,
}

struct Queued {
    bytes: Vec<u8>,
    mark: Mark,
}

/// What it means that an event was told.
#[derive(Clone, Copy)]
enum Mark {
    None,
    Connected,
    Disconnected,
    Answer(u32),
    Transaction,
}

struct Set {
    id: u32,
    queries: Vec<String>,
    /// Its queries while it holds.
    live: Vec<Query>,
    /// The guest has ended it.
    ends: bool,
}

struct Query {
    table: String,
    filter: Filter,
}

enum Command {
    Subscribe(u32),
    Unsubscribe(u32),
    Call(Call),
}

struct Call {
    request: u32,
    kind: CallKind,
    /// Or the text of the query.
    name: String,
    args: Vec<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CallKind {
    Reducer,
    Procedure,
    Query,
}

/// Rows one after the other.
#[derive(Default)]
struct Packed {
    offsets: Vec<u64>,
    data: Vec<u8>,
}

impl Packed {
    fn push(&mut self, row: &[u8]) {
        self.offsets.push(self.data.len() as u64);
        self.data.extend_from_slice(row);
    }

    fn rows(&self) -> Rows<'_> {
        let sizes = match self.fixed() {
            Some(size) => RowSizes::Fixed(size),
            None => RowSizes::Offsets(self.offsets.clone()),
        };
        Rows {
            sizes,
            data: &self.data,
        }
    }

    /// The size of each row, when all have the same.
    fn fixed(&self) -> Option<u16> {
        if self.offsets.is_empty() {
            return Some(0);
        }
        let size = self.data.len() / self.offsets.len();
        let same = (0_u64..)
            .zip(&self.offsets)
            .all(|(place, offset)| place * size as u64 == *offset)
            && size * self.offsets.len() == self.data.len();
        u16::try_from(size).ok().filter(|size| same && *size > 0)
    }
}

/// What an event says of each table.
#[derive(Default)]
struct Changes {
    tables: BTreeMap<String, TableChange>,
}

#[derive(Default)]
struct TableChange {
    event: bool,
    inserts: Packed,
    deletes: Packed,
}

impl Changes {
    fn table(&mut self, name: &str) -> &mut TableChange {
        if !self.tables.contains_key(name) {
            self.tables.insert(name.to_owned(), TableChange::default());
        }
        self.tables.entry(name.to_owned()).or_default()
    }

    fn is_empty(&self) -> bool {
        let mut tables = self.tables.values();
        tables.all(|table| table.inserts.offsets.is_empty() && table.deletes.offsets.is_empty())
    }

    fn rows(&self) -> Vec<TableRows<'_>> {
        self.tables
            .iter()
            .map(|(name, table)| TableRows {
                table: name,
                event: table.event,
                inserts: table.inserts.rows(),
                deletes: table.deletes.rows(),
            })
            .collect()
    }
}

impl State {
    fn new(config: OpenConfig) -> Self {
        Self {
            phase: Phase::Connecting,
            told: false,
            was_connected: false,
            sender: None,
            token: config.token.clone(),
            config,
            events: VecDeque::new(),
            transactions: 0,
            transaction_bytes: 0,
            commands: VecDeque::new(),
            command_bytes: 0,
            declarations: Vec::new(),
            answered: 0,
            misfits: BTreeSet::new(),
            sets: Vec::new(),
            pending: BTreeSet::new(),
            attempts: 0,
            wait: 0,
        }
    }

    // ----- what the guest may do ---------------------------------------------------------

    /// Whether the guest may call: it knows that it is connected, and that is so.
    fn connected(&self) -> Result<(), Refusal> {
        match self.phase {
            Phase::Ended | Phase::Closed => Err(Refusal::ended()),
            Phase::Connected if self.told => Ok(()),
            _ => Err(Refusal::not_connected()),
        }
    }

    fn may_call(&self, request: u32) -> Result<(), Refusal> {
        self.connected()?;
        if request == 0 {
            return Err(Refusal::new(code::ID_IN_USE, "0 is no number of a call"));
        }
        if self.pending.contains(&request) {
            return Err(Refusal::new(
                code::ID_IN_USE,
                format!("the call {request} has no answer yet"),
            ));
        }
        Ok(())
    }

    fn push_command(
        &mut self,
        command: Command,
        bytes: usize,
        places: usize,
    ) -> Result<(), Refusal> {
        let full = self.commands.len() >= places
            || (bytes > 0 && self.command_bytes > 0 && self.command_bytes + bytes > COMMAND_BYTES);
        if full {
            return Err(Refusal::new(
                code::QUEUE_FULL,
                "too many commands wait for the next tick",
            ));
        }
        self.command_bytes += bytes;
        self.commands.push_back(command);
        Ok(())
    }

    // ----- events --------------------------------------------------------------------------

    fn push(&mut self, event: &Event<'_>, mark: Mark) {
        if self.phase != Phase::Closed {
            let bytes = encode(event);
            if matches!(mark, Mark::Transaction) {
                self.transactions += 1;
                self.transaction_bytes += bytes.len();
            }
            self.events.push_back(Queued { bytes, mark });
        }
    }

    fn removed(&mut self, set: u32) {
        let event = Event::Removed(SetRows {
            set,
            tables: Vec::new(),
        });
        self.push(&event, Mark::None);
    }

    fn take_events(&mut self, budget: Budget, batch: &mut Vec<u8>) -> usize {
        let (mut events, mut bytes) = (0, 0);
        while events < budget.events
            && let Some(next) = self.events.front()
            && (events == 0 || bytes + next.bytes.len() <= budget.bytes)
        {
            bytes += next.bytes.len();
            events += 1;
            batch.extend_from_slice(&next.bytes);
            let (mark, len) = (next.mark, next.bytes.len());
            self.events.pop_front();
            match mark {
                Mark::None => {}
                Mark::Connected => self.told = true,
                Mark::Disconnected => {
                    self.told = false;
                    self.pending.clear();
                }
                Mark::Answer(request) => {
                    self.pending.remove(&request);
                }
                Mark::Transaction => {
                    self.transactions -= 1;
                    self.transaction_bytes -= len;
                }
            }
        }
        events
    }

    // ----- rows ------------------------------------------------------------------------------

    /// What of the changes the subscriptions have.
    fn changes(&self, tables: &Tables, delta: &Delta) -> Changes {
        let mut changes = Changes::default();
        for (name, delta) in delta {
            let Some(table) = tables.get(&**name) else {
                continue;
            };
            let of_table = |query: &&Query| *query.table == **name;
            let queries: Vec<&Query> = (self.sets.iter())
                .flat_map(|set| set.live.iter().filter(of_table))
                .collect();
            if queries.is_empty() {
                continue;
            }
            let change = changes.table(name);
            change.event = table.event;
            // Once for each query that has it, as servers do, but events once.
            let mut all = |rows: &[Row], inserts: bool| {
                for row in rows {
                    let times = queries
                        .iter()
                        .filter(|query| table.passes(row, &query.filter))
                        .count();
                    let packed = match inserts {
                        true => &mut change.inserts,
                        false => &mut change.deletes,
                    };
                    for _ in 0..if table.event { times.min(1) } else { times } {
                        packed.push(row);
                    }
                }
            };
            all(&delta.inserts, true);
            all(&delta.events, true);
            all(&delta.deletes, false);
        }
        changes
    }

    /// All rows of queries.
    fn all_rows(tables: &Tables, queries: &[Query], deletes: bool) -> Changes {
        let mut changes = Changes::default();
        for query in queries {
            let Some(table) = tables.get(&query.table) else {
                continue;
            };
            let change = changes.table(&query.table);
            change.event = table.event;
            let packed = match deletes {
                false => &mut change.inserts,
                true => &mut change.deletes,
            };
            for row in table.rows() {
                if table.passes(row, &query.filter) {
                    packed.push(row);
                }
            }
        }
        changes
    }

    fn read_queries(tables: &Tables, queries: &[String]) -> Result<Vec<Query>, String> {
        let read = |query: &String| {
            let select = Select::parse(query)?;
            let table = tables
                .get(&select.table)
                .ok_or_else(|| format!("no such table: `{}`", select.table))?;
            let filter = select.filter(&table.row)?;
            Ok(Query {
                table: select.table,
                filter,
            })
        };
        queries.iter().map(read).collect()
    }

    /// Makes a subscription and gives it its rows.
    fn make_subscription(&mut self, tables: &Tables, id: u32) {
        let Some(place) = self.sets.iter().position(|set| set.id == id) else {
            return;
        };
        match Self::read_queries(tables, &self.sets[place].queries) {
            Ok(queries) => {
                let rows = Self::all_rows(tables, &queries, false);
                self.sets[place].live = queries;
                let event = Event::Applied(SetRows {
                    set: id,
                    tables: rows.rows(),
                });
                self.push(&event, Mark::None);
            }
            Err(message) => {
                self.sets.remove(place);
                let event = Event::SubscriptionError(SubscriptionError { set: id, message });
                self.push(&event, Mark::None);
            }
        }
    }

    fn end_subscription(&mut self, tables: &Tables, id: u32) {
        // One that failed when it was made is gone, and has been answered.
        let Some(place) = self.sets.iter().position(|set| set.id == id) else {
            return;
        };
        let set = self.sets.remove(place);
        let rows = Self::all_rows(tables, &set.live, true);
        let event = Event::Removed(SetRows {
            set: id,
            tables: rows.rows(),
        });
        self.push(&event, Mark::None);
    }

    // ----- the connection ------------------------------------------------------------------

    fn retry(&self) -> Option<u32> {
        self.config.reconnect.map(|reconnect| reconnect.base_ms)
    }

    fn lose(&mut self, reason: Reason, code: Option<u16>, message: &str) -> Option<Client> {
        if self.phase != Phase::Connected {
            return None;
        }
        let retry_in_ms = self.retry();
        self.phase = match retry_in_ms {
            Some(_) => Phase::Lost,
            None => Phase::Ended,
        };
        let event = Event::Disconnected(Ended {
            reason,
            code,
            message: message.to_owned(),
            retry_in_ms,
        });
        self.push(&event, Mark::Disconnected);
        // The calls are lost by that; subscriptions are made again, but for those that the
        // guest has ended.
        self.commands.clear();
        self.command_bytes = 0;
        self.answered = 0;
        self.wait = 0;
        let (ended, kept) = std::mem::take(&mut self.sets)
            .into_iter()
            .partition(|set| set.ends);
        self.sets = kept;
        for set in &mut self.sets {
            set.live.clear();
        }
        let ended: Vec<Set> = ended;
        for set in ended {
            self.removed(set.id);
        }
        self.sender.take()
    }

    fn connect_failed(&mut self, reason: Reason, code: Option<u16>, message: String) {
        self.attempts += 1;
        let reconnect = self.config.reconnect.filter(|reconnect| {
            reconnect.max_attempts == 0 || self.attempts < reconnect.max_attempts
        });
        let retry_in_ms = match reason {
            Reason::Unauthorized => None,
            _ => reconnect.map(|reconnect| {
                let doubled = 1_u32.checked_shl(self.attempts - 1).unwrap_or(u32::MAX);
                (reconnect.base_ms.saturating_mul(doubled)).min(reconnect.cap_ms)
            }),
        };
        match retry_in_ms {
            Some(_) => {
                self.wait = 1_u32
                    .checked_shl(self.attempts)
                    .unwrap_or(MAX_WAIT)
                    .min(MAX_WAIT);
            }
            None => self.phase = Phase::Ended,
        }
        let event = Event::ConnectError(Ended {
            reason,
            code,
            message,
            retry_in_ms,
        });
        self.push(&event, Mark::None);
    }
}

impl ClientCore {
    pub(crate) fn identity(&self) -> Option<Identity> {
        let state = self.state.borrow();
        state.sender.map(|client| client.identity)
    }

    pub(crate) fn no_more_waiting(&self) {
        self.state.borrow_mut().wait = 0;
    }

    /// The state of a connection that has not ended.
    fn live(&self) -> Result<std::cell::RefMut<'_, State>, Refusal> {
        let state = self.state.borrow_mut();
        match state.phase {
            Phase::Ended | Phase::Closed => Err(Refusal::ended()),
            _ => Ok(state),
        }
    }

    fn call(&self, call: Call) -> Result<(), Refusal> {
        let mut state = self.state.borrow_mut();
        state.may_call(call.request)?;
        if call.kind != CallKind::Query && state.misfits.contains(&call.name) {
            return Err(Refusal::new(
                code::SCHEMA,
                format!(
                    "`{}` was declared with other parameters than the database has",
                    call.name
                ),
            ));
        }
        let (request, bytes) = (call.request, call.name.len() + call.args.len());
        state.push_command(Command::Call(call), bytes, COMMANDS - RESERVED)?;
        state.pending.insert(request);
        Ok(())
    }

    /// Ends the connection at the guest's wish.
    fn close(&self, core: &Core) {
        let gone = {
            let mut state = self.state.borrow_mut();
            state.phase = Phase::Closed;
            state.events.clear();
            state.commands.clear();
            state.sets.clear();
            state.declarations.clear();
            state.sender.take()
        };
        if let Some(client) = gone {
            self.database.disconnected(core, sender(core, client));
        }
    }

    /// Loses the connection; answers who is gone.
    pub(crate) fn lose(
        &self,
        core: &Core,
        reason: Reason,
        code: Option<u16>,
        message: &str,
    ) -> Option<Sender> {
        let gone = self.state.borrow_mut().lose(reason, code, message);
        gone.map(|client| sender(core, client))
    }

    /// Tells of somebody's transaction. Answers who is gone when it was one too many.
    pub(crate) fn tell(&self, core: &Core, tables: &Tables, delta: &Delta) -> Option<Sender> {
        let mut state = self.state.borrow_mut();
        if state.phase != Phase::Connected {
            return None;
        }
        let changes = state.changes(tables, delta);
        if changes.is_empty() {
            return None;
        }
        if state.transactions < TRANSACTIONS && state.transaction_bytes < TRANSACTION_BYTES {
            state.push(&Event::Transaction(changes.rows()), Mark::Transaction);
            return None;
        }
        let waits = format!(
            "the script took no events while {} transactions came",
            state.transactions
        );
        let gone = state.lose(Reason::Lagged, None, &waits);
        gone.map(|client| sender(core, client))
    }

    /// Connects if it is time, and does what the guest asked for.
    pub(crate) fn settle(&self, core: &Core, database: &DatabaseCore) {
        if !database.begin_settling() {
            return;
        }
        self.connect_if_time(core, database);
        self.answer_declarations(core, database);
        while let Some((command, client)) = self.next_command() {
            self.run(core, database, command, client);
        }
        database.end_settling();
    }

    fn next_command(&self) -> Option<(Command, Client)> {
        let mut state = self.state.borrow_mut();
        if state.phase != Phase::Connected {
            return None;
        }
        let client = state.sender?;
        let command = state.commands.pop_front()?;
        if let Command::Call(call) = &command {
            state.command_bytes -= call.name.len() + call.args.len();
        }
        Some((command, client))
    }

    // ----- connecting ------------------------------------------------------------------------

    fn connect_if_time(&self, core: &Core, database: &DatabaseCore) {
        {
            let mut state = self.state.borrow_mut();
            let due = match state.phase {
                Phase::Connecting => true,
                // Calls belong to the connection that the guest knows, so it has to know that
                // this one is lost before there is another.
                Phase::Lost => state.events.is_empty(),
                Phase::Connected | Phase::Ended | Phase::Closed => false,
            };
            if !due {
                return;
            }
            if state.wait > 0 {
                state.wait -= 1;
                return;
            }
        }
        match self.identify(core) {
            Ok(client) => self.connect(core, database, client),
            Err((reason, code, message)) => {
                (self.state.borrow_mut()).connect_failed(reason, code, message);
            }
        }
    }

    /// Who the client is, if it may come in.
    fn identify(&self, core: &Core) -> Result<Client, (Reason, Option<u16>, String)> {
        if core.down.get() {
            let message = "the embedded store is stopped".to_owned();
            return Err((Reason::Unreachable, None, message));
        }
        let token = self.state.borrow().token.clone();
        let identity = match token {
            Some(token) => token
                .strip_prefix(TOKEN)
                .and_then(|digits| Identity::from_hex(digits).ok())
                .ok_or_else(|| {
                    let message = "the token was not given by the embedded store".to_owned();
                    (Reason::Unauthorized, Some(401), message)
                })?,
            None => core
                .new_identity()
                .map_err(|error| (Reason::Unreachable, None, error.to_string()))?,
        };
        Ok(Client {
            identity,
            connection_id: core.new_connection_id(),
        })
    }

    fn connect(&self, core: &Core, database: &DatabaseCore, client: Client) {
        if let Err(message) = database.connected(core, sender(core, client)) {
            let mut state = self.state.borrow_mut();
            let message = format!("`on_connect` refused the client: {message}");
            return state.connect_failed(Reason::Refused, None, message);
        }
        let declared = self.declare_all(core, database);
        let mut state = self.state.borrow_mut();
        if matches!(state.phase, Phase::Ended | Phase::Closed) {
            return;
        }
        if let Some(event) = declared {
            state.events.push_back(event);
        }
        let token = format!("{TOKEN}{}", client.identity.to_hex().as_str());
        let resumed = std::mem::replace(&mut state.was_connected, true);
        state.phase = Phase::Connected;
        state.sender = Some(client);
        state.attempts = 0;
        state.token = Some(token.clone());
        let event = Event::Connected(Connected {
            identity: client.identity,
            connection_id: client.connection_id,
            token,
            protocol: 2,
            resumed,
        });
        state.push(&event, Mark::Connected);
        let sets: Vec<u32> = state.sets.iter().map(|set| set.id).collect();
        let made = database.with(|tables| {
            for set in sets {
                state.make_subscription(tables, set);
            }
        });
        debug_assert!(
            made.is_ok(),
            "nothing connects in the middle of a transaction"
        );
        if resumed {
            state.push(&Event::Resynced, Mark::None);
        }
    }

    /// Answers all declarations, for a connection that is being made.
    fn declare_all(&self, core: &Core, database: &DatabaseCore) -> Option<Queued> {
        self.state.borrow_mut().answered = 0;
        self.declare(core, database)
    }

    /// Answers those that were made meanwhile.
    fn answer_declarations(&self, core: &Core, database: &DatabaseCore) {
        if self.state.borrow().phase != Phase::Connected {
            return;
        }
        if let Some(event) = self.declare(core, database) {
            self.state.borrow_mut().events.push_back(event);
        }
    }

    fn declare(&self, core: &Core, database: &DatabaseCore) -> Option<Queued> {
        let declarations = {
            let mut state = self.state.borrow_mut();
            let first = std::mem::replace(&mut state.answered, usize::MAX);
            state.answered = state.declarations.len();
            state.declarations.get(first..)?.to_vec()
        };
        if declarations.is_empty() {
            return None;
        }
        let mut known = Vec::new();
        let mut mismatches = Vec::new();
        for declaration in &declarations {
            let name = match declaration {
                Declaration::Table(table) => &table.name,
                Declaration::Reducer(function) | Declaration::Procedure(function) => &function.name,
            };
            let problems = match database.declare(core, declaration) {
                Ok(Ok(fits)) => {
                    self.state.borrow_mut().misfits.remove(name);
                    known.push((fits, declaration));
                    continue;
                }
                Ok(Err(problems)) => problems,
                Err(error) => vec![Mismatch {
                    name: name.clone(),
                    column: None,
                    declared: "a declaration".to_owned(),
                    actual: error.to_string(),
                }],
            };
            if !matches!(declaration, Declaration::Table(_)) {
                self.state.borrow_mut().misfits.insert(name.clone());
            }
            mismatches.extend(problems);
        }
        let mut answers: Vec<Declared<'_>> = known
            .iter()
            .map(|(known, declaration)| known.answer(declaration))
            .collect();
        answers.extend(mismatches.into_iter().map(Declared::Mismatch));
        Some(Queued {
            bytes: encode(&Event::Declared(answers)),
            mark: Mark::None,
        })
    }

    // ----- commands ----------------------------------------------------------------------

    fn run(&self, core: &Core, database: &DatabaseCore, command: Command, client: Client) {
        let with_tables = |work: &mut dyn FnMut(&mut State, &Tables)| {
            let done = database.with(|tables| work(&mut self.state.borrow_mut(), tables));
            debug_assert!(done.is_ok(), "nothing is settled in a transaction");
        };
        match command {
            Command::Subscribe(set) => {
                with_tables(&mut |state, tables| state.make_subscription(tables, set));
            }
            Command::Unsubscribe(set) => {
                with_tables(&mut |state, tables| state.end_subscription(tables, set));
            }
            Command::Call(call) => match call.kind {
                CallKind::Reducer => self.run_reducer(core, database, &call, client),
                CallKind::Procedure => self.run_procedure(core, database, &call, client),
                CallKind::Query => with_tables(&mut |state, tables| state.query(tables, &call)),
            },
        }
    }

    fn run_reducer(&self, core: &Core, database: &DatabaseCore, call: &Call, client: Client) {
        let sender = sender(core, client);
        let result = database.call_reducer(core, sender, &call.name, &call.args);
        let (outcome, delta) = match result {
            Ok(delta) => (Outcome::Committed, delta),
            Err(Failed::Error(error)) => (Outcome::Failed(error), Delta::new()),
            Err(Failed::Internal(error)) => (Outcome::Internal(error), Delta::new()),
        };
        self.answer(database, client, call.request, |state, tables, push| {
            let changes = state.changes(tables, &delta);
            push(
                state,
                &Event::Reducer(ReducerResult {
                    request: call.request,
                    timestamp: sender.timestamp,
                    outcome: outcome.clone(),
                    tables: changes.rows(),
                }),
            );
        });
        database.publish(core, &delta, Some(self));
        database.say_goodbye(core);
    }

    fn run_procedure(&self, core: &Core, database: &DatabaseCore, call: &Call, client: Client) {
        let sender = sender(core, client);
        let (result, delta) = database.call_procedure(core, sender, &call.name, &call.args);
        // Its rows come as anybody's do, before its answer.
        database.publish(core, &delta, None);
        let outcome = match result {
            Ok(value) => ProcedureOutcome::Returned(value),
            Err(Failed::Error(error) | Failed::Internal(error)) => {
                ProcedureOutcome::Internal(error)
            }
        };
        self.answer(database, client, call.request, |state, _, push| {
            push(
                state,
                &Event::Procedure(ProcedureResult {
                    request: call.request,
                    outcome: outcome.clone(),
                }),
            );
        });
        database.say_goodbye(core);
    }

    /// Answers a call, unless its connection was lost while it ran.
    fn answer(
        &self,
        database: &DatabaseCore,
        client: Client,
        request: u32,
        event: impl FnOnce(&mut State, &Tables, &dyn Fn(&mut State, &Event<'_>)),
    ) {
        let answered = database.with(|tables| {
            let state = &mut *self.state.borrow_mut();
            let same = state
                .sender
                .is_some_and(|now| now.connection_id == client.connection_id);
            if same {
                event(state, tables, &|state, event| {
                    state.push(event, Mark::Answer(request));
                });
            }
        });
        debug_assert!(answered.is_ok(), "nothing is answered in a transaction");
    }
}

impl State {
    fn query(&mut self, tables: &Tables, call: &Call) {
        let query = Self::read_queries(tables, std::slice::from_ref(&call.name));
        let rows = query.map(|query| Self::all_rows(tables, &query, false));
        let outcome = match &rows {
            Ok(rows) => QueryOutcome::Rows(rows.rows()),
            Err(message) => QueryOutcome::Failed(message.clone()),
        };
        let event = Event::Query(QueryResult {
            request: call.request,
            outcome,
        });
        self.push(&event, Mark::Answer(call.request));
    }
}

fn sender(core: &Core, client: Client) -> Sender {
    Sender {
        identity: client.identity,
        connection_id: Some(client.connection_id),
        timestamp: core.now(),
    }
}
