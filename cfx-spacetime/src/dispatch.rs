//! What comes from the host, one event after the other.

use core::cell::Cell;
use core::time::Duration;
use std::borrow::Cow;
use std::rc::Rc;

use spacetime_abi::{
    BrokenRows, Connected, Declared, Ended, Event as HostEvent, ReducerResult, SetRows, TableInfo,
    TableRows,
};
use spacetimedb_lib::Timestamp;

use crate::cache::{Changes, Knowledge, TableCore};
use crate::calls::{self, OnProcedure, Pending, ReducerOutcome, ReducerWaits};
use crate::connection::{self, DbConnection, Phase};
use crate::context::{Event, EventContext};
use crate::error::{Error, Failure, InternalError};
use crate::subscription::Set;

thread_local! {
    static BUSY: Cell<bool> = const { Cell::new(false) };
}

/// Takes events of a connection. Answers whether the host shall keep it.
pub(crate) fn dispatch(conn: i32, mut events: &[u8]) -> bool {
    struct Idle;
    impl Drop for Idle {
        fn drop(&mut self) {
            BUSY.set(false);
        }
    }

    if BUSY.replace(true) {
        // A host that enters the guest while it is in here breaks the ABI, and the rows
        // would be half-changed.
        return false;
    }
    let _idle = Idle;
    while !events.is_empty() {
        // Looked up each time: a callback may have ended it.
        let Some(connection) = connection::find(conn) else {
            return false;
        };
        let broken = match HostEvent::decode(events) {
            Ok((event, rest)) => {
                events = rest;
                connection.take(event).err().map(|error| error.to_string())
            }
            Err(error) => Some(error.to_string()),
        };
        if let Some(what) = broken {
            connection.fail(Error::BadEvent(what));
        }
    }
    connection::find(conn).is_some()
}

/// A table that an event changes, and what is left to tell once all tables are changed.
struct Change {
    table: Rc<TableCore>,
    has_events: bool,
    changes: Changes,
}

/// What waits for the end of the comparison with the rows from before the connection was lost.
pub(crate) enum Later {
    Applied(Rc<Set>),
    Removed(Rc<Set>),
    Failed(Rc<Set>, Error),
    Events(Changes, Event),
    Reducer(Cow<'static, str>, ReducerWaits, Timestamp, ReducerOutcome),
    Procedure(OnProcedure, Result<Vec<u8>, InternalError>),
}

impl DbConnection {
    fn take(&self, event: HostEvent<'_>) -> Result<(), BrokenRows> {
        match event {
            HostEvent::Declared(answers) => self.declared(answers),
            HostEvent::Connected(facts) => self.connected(facts),
            HostEvent::ConnectError(ended) => self.not_connected(ended, Error::Connect),
            HostEvent::Disconnected(ended) => self.not_connected(ended, Error::Disconnected),
            HostEvent::Applied(rows) => return self.applied(rows),
            HostEvent::Removed(rows) => return self.removed(rows),
            HostEvent::SubscriptionError(error) => {
                if let Some(set) = self.inner().take_set(error.set) {
                    self.now_or_later(Later::Failed(set, Error::Subscription(error.message)));
                }
            }
            HostEvent::Resynced => self.finish_resync(true),
            HostEvent::Transaction(tables) => return self.change(tables, Event::Transaction),
            HostEvent::Reducer(result) => return self.reducer_answered(result),
            HostEvent::Procedure(result) => {
                if let Some(Pending::Procedure(run)) = self.inner().take_call(result.request) {
                    let outcome = calls::procedure_outcome(result.outcome);
                    // What the procedure changed came before, and is part of what is compared.
                    self.now_or_later(Later::Procedure(run, outcome));
                }
            }
            HostEvent::Query(result) => {
                if let Some(Pending::Query(run)) = self.inner().take_call(result.request) {
                    run(self, calls::query_outcome(&result.outcome));
                }
            }
        }
        Ok(())
    }

    fn declared(&self, answers: Vec<Declared<'_>>) {
        let mut mismatches = Vec::new();
        for answer in answers {
            match answer {
                Declared::Table(info) => {
                    if let Err(mismatch) = self.table_declared(info) {
                        mismatches.push(mismatch);
                    }
                }
                Declared::Function(_) => {}
                Declared::Mismatch(mismatch) => mismatches.push(mismatch),
            }
        }
        if !mismatches.is_empty() {
            self.fail(Error::SchemaMismatch(mismatches));
        }
    }

    fn table_declared(&self, info: TableInfo<'_>) -> Result<(), spacetime_abi::Mismatch> {
        let table = self.inner().table(info.name);
        if let (Some(columns), Some(learn)) = (info.row, table.learn_columns.get()) {
            learn(&table, columns, info.primary_key)?;
        }
        if table.knowledge.get() == Knowledge::Asked {
            let context = EventContext::new(self, Event::SubscribeApplied);
            if let Some(stream) = table.stream.get() {
                table.knowledge.set(Knowledge::Sure);
                (stream.tell_kept)(&table, &context);
            } else {
                table.learn().tell(&context);
            }
        }
        Ok(())
    }

    fn connected(&self, facts: Connected) {
        let inner = self.inner();
        let token: Rc<str> = facts.token.into();
        inner.identity.set(Some(facts.identity));
        inner.connection_id.set(Some(facts.connection_id));
        inner.token.replace(Rc::clone(&token));
        inner.phase.set(Phase::Connected);
        if facts.resumed {
            self.finish_resync(false);
            inner.resync.replace(Some(Vec::new()));
            for table in inner.all_tables() {
                table.start_over();
            }
        }
        let hook = if inner.was_connected.replace(true) {
            &inner.hooks.on_reconnect
        } else {
            &inner.hooks.on_connect
        };
        if let Some(mut run) = hook.take() {
            run(self, facts.identity, &token);
            self.put_back(hook, run);
        }
    }

    /// A connection was lost, or could not be made.
    fn not_connected(&self, ended: Ended, error: fn(Failure) -> Error) {
        let ends = ended.retry_in_ms.is_none();
        let error = error(failure(ended));
        if ends {
            self.fail(error);
        } else if matches!(error, Error::Connect(_)) {
            self.connect_failed(error);
        } else {
            self.inner().phase.set(Phase::Reconnecting);
            self.lose_calls();
            self.finish_resync(false);
            self.disconnected(Some(error));
        }
    }

    fn applied(&self, rows: SetRows<'_>) -> Result<(), BrokenRows> {
        self.change(rows.tables, Event::SubscribeApplied)?;
        if let Some(set) = self.inner().find_set(rows.set) {
            self.now_or_later(Later::Applied(set));
        }
        Ok(())
    }

    fn removed(&self, rows: SetRows<'_>) -> Result<(), BrokenRows> {
        self.change(rows.tables, Event::UnsubscribeApplied)?;
        if let Some(set) = self.inner().take_set(rows.set) {
            self.now_or_later(Later::Removed(set));
        }
        Ok(())
    }

    fn reducer_answered(&self, result: ReducerResult<'_>) -> Result<(), BrokenRows> {
        let Some(Pending::Reducer(name, waits)) = self.inner().take_call(result.request) else {
            return self.change(result.tables, Event::Transaction);
        };
        let outcome = calls::outcome_of(result.outcome);
        let event = calls::reducer_event(name.clone(), result.timestamp, &outcome);
        // What became of the call is known, whatever its rows are.
        let changed = self.change(result.tables, Event::Reducer(event));
        self.now_or_later(Later::Reducer(name, waits, result.timestamp, outcome));
        changed
    }

    /// Changes all tables, then tells of it.
    fn change(&self, tables: Vec<TableRows<'_>>, event: Event) -> Result<(), BrokenRows> {
        let changes = self.apply(&tables)?;
        self.tell(changes, &tables, event);
        Ok(())
    }

    /// Changes all tables. What is there to tell is told afterwards, as every callback may
    /// look at every table.
    fn apply(&self, tables: &[TableRows<'_>]) -> Result<Vec<Change>, BrokenRows> {
        // Checked before anything is changed: rows are never half of a transaction.
        for rows in tables {
            rows.inserts.iter()?;
            rows.deletes.iter()?;
        }
        let mut changes: Vec<Change> = Vec::new();
        for rows in tables {
            let place = match changes.iter().position(|c| *c.table.name == *rows.table) {
                Some(place) => place,
                None => {
                    let table = self.inner().table(rows.table);
                    changes.push(Change {
                        table,
                        has_events: false,
                        changes: Changes::default(),
                    });
                    changes.len() - 1
                }
            };
            let change = &mut changes[place];
            if change.table.streaming().is_some() {
                // Handed out as it is, when it is told.
            } else if rows.event {
                change.has_events = true;
            } else {
                change.table.insert(&rows.inserts);
            }
        }
        // After all inserts, of all parts of the transaction: a row that one query lost and
        // another won stays what it is.
        for change in &mut changes {
            if change.table.streaming().is_some() {
                continue;
            }
            let of_table = |rows: &&TableRows<'_>| *rows.table == *change.table.name && !rows.event;
            let mut missing = 0;
            for rows in tables.iter().filter(of_table) {
                missing += change.table.delete(&rows.deletes);
            }
            if missing > 0 {
                report_missing(&change.table.name, missing);
            }
            if !change.table.settle_collected() {
                change.changes = change.table.settle();
            }
        }
        Ok(changes)
    }

    fn tell(&self, changes: Vec<Change>, tables: &[TableRows<'_>], event: Event) {
        if changes.is_empty() {
            return;
        }
        let context = EventContext::new(self, event);
        for change in changes {
            if let Some(stream) = change.table.streaming() {
                (stream.tell)(&change.table, tables, &context);
                continue;
            }
            change.changes.tell(&context);
            if change.has_events {
                // Events may meet tables that are being compared: they wait for these.
                let events = change.table.events(tables);
                self.now_or_later(Later::Events(events, context.event.clone()));
            }
        }
    }

    /// Does it, while the tables are being compared after that.
    fn now_or_later(&self, later: Later) {
        if let Some(list) = &mut *self.inner().resync.borrow_mut() {
            list.push(later);
            return;
        }
        self.run(later, true);
    }

    /// `compared`: the rows are those of the subscriptions now.
    fn run(&self, later: Later, compared: bool) {
        match later {
            Later::Applied(set) => {
                // Where the comparison broke off, the rows are not there: it is applied once
                // more.
                if compared {
                    set.applied(self);
                }
            }
            Later::Removed(set) => set.removed(self),
            Later::Failed(set, error) => set.failed(self, error),
            Later::Events(changes, event) => changes.tell(&EventContext::new(self, event)),
            Later::Reducer(name, waits, timestamp, outcome) => {
                calls::finish_reducer(self, name, waits, timestamp, outcome);
            }
            Later::Procedure(run, outcome) => run(self, outcome),
        }
    }

    /// Ends the comparison of the rows with those from before the connection was lost;
    /// `complete` when the new ones are all there.
    pub(crate) fn finish_resync(&self, complete: bool) {
        let Some(later) = self.inner().resync.take() else {
            return;
        };
        let tables = self.inner().all_tables();
        if complete {
            let changes: Vec<Changes> = tables.iter().map(|table| table.take_over()).collect();
            let context = EventContext::new(self, Event::Resync);
            for changes in &changes {
                changes.tell(&context);
            }
        } else {
            tables.iter().for_each(|table| table.give_up());
        }
        for later in later {
            self.run(later, complete);
        }
    }
}

#[cold]
fn report_missing(table: &str, missing: u32) {
    cfx_core::print!(
        "^3SpacetimeDB table '{table}': {missing} rows were deleted that are not there^7"
    );
}

fn failure(ended: Ended) -> Failure {
    Failure {
        reason: ended.reason,
        code: ended.code,
        message: ended.message,
        retry_in: ended.retry_in_ms.map(|ms| Duration::from_millis(ms.into())),
    }
}
