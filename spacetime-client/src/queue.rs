//! The events that wait to be polled.

use std::collections::VecDeque;

use crate::config::Limits;
use crate::event::{Event, TableDelta};
use crate::tables::Coalesced;

/// What an event costs beside its rows, in bytes.
const EVENT_COST: usize = 128;

/// How events are counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Transactions, and what happens to the connection.
    Traffic,
    /// Answers to calls, which are as many as there are calls.
    Answer,
    /// Rows of subscriptions, which come once.
    Snapshot,
}

enum Item {
    Event(Event),
    Coalesced(Coalesced),
}

struct Entry {
    item: Item,
    class: Class,
    cost: usize,
}

#[derive(Default)]
pub(crate) struct EventQueue {
    entries: VecDeque<Entry>,
    traffic: usize,
    answers: usize,
    bytes: usize,
    snapshot_bytes: usize,
}

impl EventQueue {
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// How many answers wait.
    pub(crate) fn answers(&self) -> usize {
        self.answers
    }

    /// How many bytes of rows wait.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes + self.snapshot_bytes
    }

    /// Appends an event, and says whether there is room for another one.
    pub(crate) fn push(&mut self, event: Event, limits: &Limits) -> bool {
        let was_empty = self.entries.is_empty();
        if let Some(event) = self.coalesce(event, limits) {
            let class = class(&event);
            let cost = EVENT_COST + cost(&event);
            self.append(Entry {
                item: Item::Event(event),
                class,
                cost,
            });
        }
        // One event may be bigger than the limits; it waits for nobody then.
        was_empty || self.has_room(limits)
    }

    /// Whether nothing has reached its limit.
    pub(crate) fn has_room(&self, limits: &Limits) -> bool {
        self.traffic <= limits.events
            && self.bytes <= limits.event_bytes
            && self.snapshot_bytes <= limits.snapshot_bytes
    }

    fn append(&mut self, entry: Entry) {
        self.count(&entry, |total, part| total + part);
        self.entries.push_back(entry);
    }

    fn remove_last(&mut self) -> Option<Entry> {
        let entry = self.entries.pop_back()?;
        self.count(&entry, |total, part| total - part);
        Some(entry)
    }

    fn count(&mut self, entry: &Entry, step: fn(usize, usize) -> usize) {
        match entry.class {
            Class::Traffic => self.traffic = step(self.traffic, 1),
            Class::Answer => self.answers = step(self.answers, 1),
            Class::Snapshot => {}
        }
        let bytes = match entry.class {
            Class::Snapshot => &mut self.snapshot_bytes,
            Class::Traffic | Class::Answer => &mut self.bytes,
        };
        *bytes = step(*bytes, entry.cost);
    }

    /// Makes one event of the last one and this one where nothing is lost by it. Gives the
    /// event back where it has to stand alone.
    fn coalesce(&mut self, event: Event, limits: &Limits) -> Option<Event> {
        match (&event, self.entries.back()) {
            // Nobody has seen the failure before this one.
            (
                Event::ConnectError { .. },
                Some(Entry {
                    item: Item::Event(Event::ConnectError { .. }),
                    ..
                }),
            ) => {
                self.remove_last();
                Some(event)
            }
            (Event::Tx { tables, .. }, Some(last)) if self.half_full(limits) => {
                let fits = Coalesced::accepts(tables)
                    && match &last.item {
                        Item::Coalesced(_) => true,
                        Item::Event(Event::Tx { tables, .. }) => Coalesced::accepts(tables),
                        Item::Event(_) => false,
                    };
                if !fits {
                    return Some(event);
                }
                let mut coalesced = match self.remove_last()?.item {
                    Item::Coalesced(coalesced) => coalesced,
                    Item::Event(Event::Tx { tables: before, .. }) => {
                        let mut coalesced = Coalesced::default();
                        coalesced.add(&before);
                        coalesced
                    }
                    Item::Event(_) => return Some(event),
                };
                coalesced.add(tables);
                let cost = EVENT_COST + coalesced.cost();
                self.append(Entry {
                    item: Item::Coalesced(coalesced),
                    class: Class::Traffic,
                    cost,
                });
                None
            }
            _ => Some(event),
        }
    }

    fn half_full(&self, limits: &Limits) -> bool {
        self.traffic > limits.events / 2 || self.bytes > limits.event_bytes / 2
    }

    /// Takes the first event, when it costs at most so many bytes. Says what it costs.
    pub(crate) fn pop(&mut self, budget: usize) -> Option<(Event, usize)> {
        let entry = self.entries.pop_front_if(|entry| entry.cost <= budget)?;
        self.count(&entry, |total, part| total - part);
        let event = match entry.item {
            Item::Event(event) => event,
            Item::Coalesced(coalesced) => Event::Tx {
                tables: coalesced.finish(),
                caller: None,
            },
        };
        Some((event, entry.cost))
    }
}

fn class(event: &Event) -> Class {
    match event {
        Event::Reducer { .. } | Event::Procedure { .. } | Event::Query { .. } => Class::Answer,
        Event::Applied { .. } | Event::Removed { .. } => Class::Snapshot,
        _ => Class::Traffic,
    }
}

fn cost(event: &Event) -> usize {
    use crate::event::{CallOutcome, QueryOutcome};
    let tables = |tables: &[TableDelta]| tables.iter().map(TableDelta::cost).sum::<usize>();
    let outcome = |outcome: &CallOutcome| match outcome {
        CallOutcome::Committed(bytes) => bytes.len(),
        CallOutcome::Err { message, bytes } => message.len() + bytes.len(),
        CallOutcome::Internal(message) => message.len(),
        CallOutcome::Lost(_) => 0,
    };
    match event {
        Event::Applied { tables: rows, .. } | Event::Removed { tables: rows, .. } => tables(rows),
        Event::Tx {
            tables: rows,
            caller,
        } => tables(rows) + caller.as_ref().map_or(0, |caller| caller.args.len() + 128),
        Event::Reducer {
            outcome: how,
            tables: rows,
            ..
        } => outcome(how) + tables(rows),
        Event::Procedure { outcome: how, .. } => outcome(how),
        Event::Query {
            outcome: QueryOutcome::Rows(rows),
            ..
        } => tables(rows),
        Event::Query {
            outcome: QueryOutcome::Err(message),
            ..
        } => message.len(),
        Event::SubError { message, .. } | Event::ConnectError { message, .. } => message.len(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{CallOutcome, ConnectErrorKind};
    use crate::wire::rows::RowList;

    fn limits() -> Limits {
        Limits {
            events: 10,
            event_bytes: 100_000,
            snapshot_bytes: 1000,
            ..Limits::default()
        }
    }

    fn tx(event: bool, insert: &str, delete: &str) -> Event {
        let rows = |row: &str| match row {
            "" => RowList::new(),
            row => RowList::from_rows([row]),
        };
        let (inserts, deletes) = (rows(insert), rows(delete));
        Event::Tx {
            tables: vec![TableDelta {
                table: "t".into(),
                event,
                inserts,
                deletes,
            }],
            caller: None,
        }
    }

    fn answer(request: u32) -> Event {
        let outcome = CallOutcome::Committed(Default::default());
        Event::Reducer {
            request,
            at: None,
            outcome,
            tables: Vec::new(),
        }
    }

    fn drain(queue: &mut EventQueue) -> Vec<Event> {
        let events = std::iter::from_fn(|| queue.pop(usize::MAX))
            .map(|(event, _)| event)
            .collect();
        assert_eq!((queue.traffic, queue.answers, queue.bytes()), (0, 0, 0));
        events
    }

    #[test]
    fn transactions_stay_apart_until_half_is_full() {
        let mut queue = EventQueue::default();
        for step in 0..6 {
            assert!(queue.push(
                tx(false, &(step + 1).to_string(), &step.to_string()),
                &limits()
            ));
        }
        assert_eq!(queue.len(), 6);
        for step in 6..1000 {
            assert!(queue.push(
                tx(false, &(step + 1).to_string(), &step.to_string()),
                &limits()
            ));
        }
        let events = drain(&mut queue);
        assert_eq!(events.len(), 6);
        assert_eq!(events[0], tx(false, "1", "0"));
        assert_eq!(events[5], tx(false, "1000", "5"));
    }

    #[test]
    fn answers_and_event_rows_stand_between_transactions() {
        let mut queue = EventQueue::default();
        for _ in 0..6 {
            queue.push(tx(false, "a", ""), &limits());
        }
        queue.push(answer(1), &limits());
        queue.push(tx(false, "b", ""), &limits());
        queue.push(tx(true, "bang", ""), &limits());
        queue.push(tx(false, "c", ""), &limits());
        queue.push(tx(false, "", "c"), &limits());
        let events = drain(&mut queue);
        assert_eq!(events.len(), 10);
        assert_eq!(events[6], answer(1));
        assert_eq!(events[7], tx(false, "b", ""));
        assert_eq!(events[8], tx(true, "bang", ""));
        assert_eq!(
            events[9],
            Event::Tx {
                tables: Vec::new(),
                caller: None
            }
        );
    }

    #[test]
    fn too_many_are_too_many() {
        let mut queue = EventQueue::default();
        for count in 0..10 {
            assert!(queue.push(tx(true, "bang", ""), &limits()), "{count}");
        }
        assert!(!queue.push(tx(true, "bang", ""), &limits()));
        // Nothing is lost all the same.
        assert_eq!(drain(&mut queue).len(), 11);
    }

    #[test]
    fn bytes_are_counted() {
        let mut queue = EventQueue::default();
        let big = "x".repeat(200_000);
        assert!(
            queue.push(tx(true, &big, ""), &limits()),
            "alone it may be bigger"
        );
        assert!(!queue.push(answer(1), &limits()));
        drain(&mut queue);
        let applied = |set| Event::Applied {
            set,
            tables: Vec::new(),
            last_of_resync: false,
        };
        for set in 0..7 {
            assert!(queue.push(applied(set), &limits()));
        }
        assert!(!queue.push(applied(7), &limits()));
    }

    #[test]
    fn failures_to_connect_replace_each_other() {
        let mut queue = EventQueue::default();
        for message in ["first", "last"] {
            let kind = ConnectErrorKind::Unreachable;
            let message = message.to_owned();
            queue.push(
                Event::ConnectError {
                    kind,
                    message,
                    will_retry: None,
                },
                &limits(),
            );
        }
        let events = drain(&mut queue);
        assert_eq!(events.len(), 1);
        assert!(matches!(&events[0], Event::ConnectError { message, .. } if message == "last"));
    }

    #[test]
    fn budgets_hold_back() {
        let mut queue = EventQueue::default();
        queue.push(answer(1), &limits());
        assert!(queue.pop(EVENT_COST - 1).is_none());
        assert!(queue.pop(EVENT_COST).is_some());
    }
}
