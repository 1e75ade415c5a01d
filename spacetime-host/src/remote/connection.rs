//! One connection of a guest: what the guest knows of its client.

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::sync::Arc;

use spacetime_abi::{Declaration, Declared, Event, Mismatch, TableInfo, code, encode};
use spacetime_client::{Client, Schema, SchemaError, SendError, State};
use spacetimedb_lib::ProductType;

use crate::remote::refused;
use crate::remote::translate::{Translated, translate};
use crate::schema::{ActualTable, compare_function, compare_table};
use crate::{Budget, Refusal};

pub(super) struct Connection {
    pub(super) client: Client,
    /// All that the guest declared.
    pub(super) declarations: Vec<Declaration>,
    /// How many of them were answered on this connection.
    answered: usize,
    /// Functions that were declared with other parameters than the database has.
    misfits: BTreeSet<String>,
    /// The schema of the database that the guest was told of last.
    schema: Option<Arc<Schema>>,
    /// The guest was told that it is connected, and the news that it is not any more has not
    /// come.
    connected: bool,
    /// The calls without an answer that the guest was told.
    pending: HashSet<u32>,
    /// Events that did not fit into a batch.
    waiting: VecDeque<Waiting>,
}

struct Waiting {
    bytes: Vec<u8>,
    mark: Mark,
}

/// What it means that an event is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    None,
    Connected,
    Disconnected,
    Answer(u32),
}

impl Connection {
    pub(super) fn new(client: Client) -> Self {
        Self {
            client,
            declarations: Vec::new(),
            answered: 0,
            misfits: BTreeSet::new(),
            schema: None,
            connected: false,
            pending: HashSet::new(),
            waiting: VecDeque::new(),
        }
    }

    // ----- calls -----------------------------------------------------------------

    /// Whether the guest is connected, as it was told, and still is.
    pub(super) fn connected(&self) -> Result<(), Refusal> {
        if self.client.state() == State::Closed {
            return Err(Refusal::ended());
        }
        if !self.connected || !self.client.is_connected() {
            return Err(Refusal::not_connected());
        }
        Ok(())
    }

    pub(super) fn may_call(&self, request: u32) -> Result<(), Refusal> {
        self.connected()?;
        // The client lets a number be used again before the guest has the answer.
        if self.pending.contains(&request) {
            return Err(refused(SendError::InUse(request)));
        }
        Ok(())
    }

    /// Whether the function was not declared otherwise than it is.
    pub(super) fn fits(&self, name: &str) -> Result<(), Refusal> {
        if self.misfits.contains(name) {
            return Err(Refusal::new(
                code::SCHEMA,
                format!("`{name}` was declared with other parameters than the database has"),
            ));
        }
        Ok(())
    }

    /// The arguments of a reducer.
    pub(super) fn json_args(&self, name: &str, json: &str) -> Result<Vec<u8>, Refusal> {
        // There always is one while the guest is connected.
        let schema = self.schema.as_ref().ok_or_else(Refusal::not_connected)?;
        schema
            .reducer_args(name, json)
            .map_err(|error| Refusal::new(code::SCHEMA, error.to_string()))
    }

    pub(super) fn called(
        &mut self,
        request: u32,
        result: Result<(), SendError>,
    ) -> Result<(), Refusal> {
        result.map_err(refused)?;
        self.pending.insert(request);
        Ok(())
    }

    // ----- events ------------------------------------------------------------------

    pub(super) fn take_events(&mut self, budget: Budget, batch: &mut Vec<u8>) -> usize {
        let start = batch.len();
        let mut events = 0;
        while events < budget.events {
            let Some(next) = self.next_event() else {
                break;
            };
            let bytes = batch.len() - start + next.bytes.len();
            if events > 0 && bytes > budget.bytes {
                self.waiting.push_front(next);
                break;
            }
            batch.extend_from_slice(&next.bytes);
            events += 1;
            self.told(next.mark);
        }
        events
    }

    fn next_event(&mut self) -> Option<Waiting> {
        loop {
            if let Some(next) = self.waiting.pop_front() {
                return Some(next);
            }
            if self.connected && self.answered < self.declarations.len() {
                self.answer_declarations();
            } else {
                // One at a time: what was taken from the client can no longer be joined.
                let event = self.client.poll_event()?;
                self.receive(event);
            }
        }
    }

    fn told(&mut self, mark: Mark) {
        match mark {
            Mark::None => {}
            Mark::Connected => self.connected = true,
            Mark::Disconnected => self.pending.clear(),
            Mark::Answer(request) => {
                self.pending.remove(&request);
            }
        }
    }

    fn push(&mut self, event: &Event<'_>, mark: Mark) {
        let bytes = encode(event);
        self.waiting.push_back(Waiting { bytes, mark });
    }

    fn receive(&mut self, event: spacetime_client::Event) {
        use spacetime_client::Event as E;
        match &event {
            E::Connected(connected) => {
                self.schema.clone_from(&connected.schema);
                // The module may be another one.
                self.answered = 0;
                self.misfits.clear();
                self.answer_declarations();
            }
            E::Disconnected { .. } => self.connected = false,
            _ => {}
        }
        // The bytes of rows are copied once, from the server's message into what the guest gets.
        let Translated {
            event,
            mark,
            last_of_resync,
        } = translate(&event);
        if let Some(event) = event {
            self.push(&event, mark);
        }
        if last_of_resync {
            self.push(&Event::Resynced, Mark::None);
        }
    }

    // ----- declarations --------------------------------------------------------------

    /// Answers the declarations that have no answer yet.
    fn answer_declarations(&mut self) {
        let Some(schema) = self.schema.clone() else {
            return;
        };
        let from = std::mem::replace(&mut self.answered, self.declarations.len());
        let new = &self.declarations[from..];
        if new.is_empty() {
            return;
        }
        // The answers refer to these.
        let rows: Vec<_> = new
            .iter()
            .map(|declaration| asked_row(&schema, declaration))
            .collect();
        let mut answers = Vec::new();
        for (declaration, row) in new.iter().zip(&rows) {
            let mismatches = compare(&schema, declaration);
            if mismatches.is_empty() {
                answers.push(fitting(&schema, declaration, row.as_deref()));
            } else if let Declaration::Reducer(function) | Declaration::Procedure(function) =
                declaration
            {
                self.misfits.insert(function.name.clone());
            }
            answers.extend(mismatches.into_iter().map(Declared::Mismatch));
        }
        let bytes = encode(&Event::Declared(answers));
        let mark = Mark::None;
        self.waiting.push_back(Waiting { bytes, mark });
    }
}

/// What the database has in place of what was declared, when it cannot be told in types.
fn untold(name: &str, declared: &str, error: &SchemaError) -> Mismatch {
    Mismatch {
        name: name.to_owned(),
        column: None,
        declared: declared.to_owned(),
        actual: error.to_string(),
    }
}

/// What does not fit; nothing when the declaration does.
fn compare(schema: &Schema, declaration: &Declaration) -> Vec<Mismatch> {
    let params_of = |what: &str, function: &spacetime_abi::FunctionDeclaration, params| {
        let params: Result<ProductType, SchemaError> = params;
        match params {
            Ok(params) => compare_function(what, function, Some(&params)),
            Err(SchemaError::Unknown { .. }) => compare_function(what, function, None),
            Err(error) => vec![untold(&function.name, what, &error)],
        }
    };
    match declaration {
        Declaration::Table(table) => {
            let row = match schema.row_type(&table.name) {
                Ok(row) => row,
                Err(SchemaError::Unknown { .. }) => return compare_table(table, None),
                Err(error) => return vec![untold(&table.name, "a table", &error)],
            };
            let info = schema.table(&table.name);
            let unique: Vec<u16> = info
                .iter()
                .flat_map(|info| &info.unique)
                .filter_map(|column| u16::try_from(*column).ok())
                .collect();
            let actual = ActualTable {
                row: &row,
                primary_key: info.and_then(|info| column(info.primary_key)),
                unique: &unique,
            };
            compare_table(table, Some(actual))
        }
        Declaration::Reducer(function) => {
            let params = schema.reducer_params(&function.name);
            params_of("a reducer", function, params)
        }
        Declaration::Procedure(function) => {
            let params = schema.procedure_params(&function.name);
            params_of("a procedure", function, params)
        }
    }
}

fn column(place: Option<usize>) -> Option<u16> {
    place.and_then(|place| u16::try_from(place).ok())
}

/// The columns of a table whose declaration asks for them, encoded.
fn asked_row(schema: &Schema, declaration: &Declaration) -> Option<Vec<u8>> {
    match declaration {
        Declaration::Table(table) if table.row.is_none() => {
            schema.row_type(&table.name).ok().map(|row| encode(&row))
        }
        _ => None,
    }
}

fn fitting<'a>(
    schema: &Schema,
    declaration: &'a Declaration,
    row: Option<&'a [u8]>,
) -> Declared<'a> {
    match declaration {
        Declaration::Table(table) => {
            let info = schema.table(&table.name);
            Declared::Table(TableInfo {
                name: &table.name,
                row,
                primary_key: info.as_ref().and_then(|info| column(info.primary_key)),
                event: info.is_some_and(|info| info.event),
            })
        }
        Declaration::Reducer(function) | Declaration::Procedure(function) => {
            Declared::Function(&function.name)
        }
    }
}
