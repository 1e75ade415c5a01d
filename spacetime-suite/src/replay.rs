//! A server that says the same each time, so that nothing but the script is measured.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::{Duration, Instant};

use host_shim::spacetime_host::{Backend, Budget, Conn, Provider, Refusal};
use spacetime_abi::spacetimedb_lib::{ConnectionId, Identity};
use spacetime_abi::{
    Connected, Declaration, Declared, Event, OpenConfig, RowSizes, Rows, SetRows, TableInfo,
    TableRows, code, encode, state,
};

/// What a script sees in the place of a server: one table, whose rows come when it subscribes.
#[derive(Clone)]
pub(crate) struct Replay(Rc<Packed>);

struct Packed {
    table: &'static str,
    sizes: RowSizes,
    data: Vec<u8>,
    handed_over: Cell<Option<Instant>>,
}

impl Replay {
    /// The rows that the test module's reducer `add_items` makes.
    pub(crate) fn items(rows: u32) -> Self {
        let (mut offsets, mut data) = (Vec::new(), Vec::new());
        for id in 0..rows {
            offsets.push(data.len() as u64);
            data.extend(encode(&(id, id % 3, format!("item {id}"), 0_u32)));
        }
        Self(Rc::new(Packed {
            table: "item",
            sizes: RowSizes::Offsets(offsets),
            data,
            handed_over: Cell::new(None),
        }))
    }

    /// How long ago the rows were handed over.
    pub(crate) fn handed_over(&self) -> Option<Duration> {
        self.0.handed_over.get().map(|start| start.elapsed())
    }
}

impl Provider for Replay {
    fn backend(&self, _: &str) -> Box<dyn Backend> {
        Box::new(Played {
            rows: self.clone(),
            queue: RefCell::default(),
        })
    }
}

struct Played {
    rows: Replay,
    queue: RefCell<VecDeque<Vec<u8>>>,
}

impl Played {
    fn push(&self, event: &Event<'_>) {
        self.queue.borrow_mut().push_back(encode(event));
    }
}

fn unknown<T>() -> Result<T, Refusal> {
    Err(Refusal::new(code::UNSUPPORTED, "only rows are played"))
}

impl Backend for Played {
    fn open(&mut self, _: OpenConfig) -> Result<Conn, Refusal> {
        self.push(&Event::Connected(Connected {
            identity: Identity::ONE,
            connection_id: ConnectionId::ZERO,
            token: String::new(),
            protocol: 1,
            resumed: false,
        }));
        Ok(1)
    }

    fn close(&mut self, _: Conn) -> Result<(), Refusal> {
        Ok(())
    }

    fn state(&self, _: Conn) -> Result<i32, Refusal> {
        Ok(state::CONNECTED)
    }

    fn declare(&mut self, _: Conn, declaration: Declaration) -> Result<(), Refusal> {
        if let Declaration::Table(table) = declaration {
            let answer = Declared::Table(TableInfo {
                name: &table.name,
                row: None,
                primary_key: table.primary_key,
                event: false,
            });
            self.push(&Event::Declared(vec![answer]));
        }
        Ok(())
    }

    fn subscribe(&mut self, _: Conn, set: u32, _: Vec<String>) -> Result<(), Refusal> {
        let rows = &self.rows.0;
        let inserts = Rows {
            sizes: rows.sizes.clone(),
            data: &rows.data,
        };
        let tables = vec![TableRows {
            table: rows.table,
            event: false,
            inserts,
            deletes: Rows::EMPTY,
        }];
        self.push(&Event::Applied(SetRows { set, tables }));
        Ok(())
    }

    fn unsubscribe(&mut self, _: Conn, _: u32) -> Result<(), Refusal> {
        unknown()
    }

    fn call_reducer(&mut self, _: Conn, _: u32, _: &str, _: &[u8]) -> Result<(), Refusal> {
        unknown()
    }

    fn call_reducer_json(&mut self, _: Conn, _: u32, _: &str, _: &str) -> Result<(), Refusal> {
        unknown()
    }

    fn call_procedure(&mut self, _: Conn, _: u32, _: &str, _: &[u8]) -> Result<(), Refusal> {
        unknown()
    }

    fn query(&mut self, _: Conn, _: u32, _: &str) -> Result<(), Refusal> {
        unknown()
    }

    fn room(&self, _: Conn) -> Result<u32, Refusal> {
        Ok(0)
    }

    fn take_events(&mut self, _: Conn, _: Budget, batch: &mut Vec<u8>) -> usize {
        let rows = &self.rows.0;
        let Some(event) = self.queue.borrow_mut().pop_front() else {
            return 0;
        };
        batch.extend_from_slice(&event);
        if event.len() > rows.data.len() {
            rows.handed_over.set(Some(Instant::now()));
        }
        1
    }
}
