//! SpacetimeDB behind the script under test: the embedded store, on both backends.
//!
//! A script that connects to a database finds the one of that name in the store of its test.
//! Its tables are those that the script declares, its reducers are closures of the test. What
//! the script asks for is done when its next tick begins, and so is it told what happened.
//!
//! ```
//! use cfx_spacetime::{DbConnection, Table, reducers};
//! use cfx_test::TestServer;
//!
//! #[derive(Table, Clone, Debug, PartialEq)]
//! #[table(name = "seat", primary_key = id)]
//! struct Seat {
//!     id: u32,
//!     taken: bool,
//! }
//!
//! reducers! {
//!     fn take_seat(id: u32);
//! }
//!
//! let server = TestServer::new();
//! let theatre = server.database("theatre");
//! server.declare_table::<Seat>("theatre");
//! theatre.insert("seat", &Seat { id: 3, taken: false })?;
//! theatre.reducer("take_seat", |ctx, (id,): (u32,)| {
//!     Ok(ctx.update("seat", &Seat { id, taken: true })?)
//! });
//!
//! // The script; otherwise its attributes have declared this.
//! let conn = DbConnection::builder().with_database_name("theatre").build()?;
//! conn.db().seat().on_update(|_, _, new| cfx_core::print!("{new:?}"));
//! conn.subscription_builder().subscribe("SELECT * FROM seat");
//! server.tick();
//! conn.reducers().take_seat(3)?;
//! server.tick();
//!
//! assert_eq!(server.log(), ["Seat { id: 3, taken: true }"]);
//! assert_eq!(theatre.find("seat", &3_u32)?, Some(Seat { id: 3, taken: true }));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use cfx_spacetime::Table;
use cfx_spacetime::mock::{self, Attachment, MockCallKind};
pub use spacetime_host::abi::Reason;
use spacetime_host::abi::{Declaration, code, decode};
use spacetime_host::{Budget, Link};
pub use spacetime_host::{Database, Embedded, Provider, ReducerContext, StoreError, Transaction};

use crate::backend::Running;
use crate::host::TestHost;

/// # SpacetimeDB
///
/// With the feature `spacetime`; see [`spacetime`](crate::spacetime).
impl TestHost {
    /// The store behind the script: the server that it finds, whichever address it names.
    #[must_use]
    pub fn spacetime(&self) -> Embedded {
        self.spacetime.store.clone()
    }

    /// A database of the [store](Self::spacetime), made when there is none.
    #[must_use]
    pub fn database(&self, name: &str) -> Database {
        self.spacetime.store.database(name)
    }

    /// Makes the table in a database that the script would make when it connects, so that
    /// there can be rows before.
    ///
    /// # Panics
    /// When the table is there with other columns.
    pub fn declare_table<T: Table>(&self, database: &str) {
        let declaration = decode::<Declaration>(&mock::declaration_of::<T>());
        let declaration = declaration.unwrap_or_else(|error| panic!("{}: {error}", T::NAME));
        let declared = self.database(database).declare(declaration);
        declared.unwrap_or_else(|error| panic!("{error}"));
    }

    /// Puts something else in the place of the [store](Self::spacetime): one that is in a
    /// file, or shared with another host, or real servers. Before the script connects.
    pub fn use_spacetime(&self, provider: impl Provider + 'static) {
        match (&self.running, &self.spacetime.mocked) {
            (Running::Wasm(host), _) => host.use_spacetime(provider),
            (Running::Mock(..), Some(mocked)) => {
                mocked.shared.provider.replace(Rc::new(provider));
            }
            (Running::Mock(..), None) => {}
        }
    }
}

/// The store of a test, and what answers the script on the mock.
pub(crate) struct Server {
    store: Embedded,
    mocked: Option<Mocked>,
}

impl Server {
    pub(crate) fn new(running: &Running, resource: &str) -> Self {
        match running {
            Running::Wasm(host) => Self {
                store: host.spacetime_store(),
                mocked: None,
            },
            Running::Mock(..) => {
                let store = Embedded::new();
                let shared = Rc::new(Shared {
                    link: RefCell::new(None),
                    provider: RefCell::new(Rc::new(store.clone())),
                    resource: resource.to_owned(),
                    over: Cell::new(false),
                });
                let attachment: Rc<dyn Attachment> = shared.clone();
                mock::attach(Rc::clone(&attachment));
                Self {
                    store,
                    mocked: Some(Mocked { shared, attachment }),
                }
            }
        }
    }

    /// What happens before a tick of the script on the mock.
    pub(crate) fn deliver(&self) {
        if let Some(mocked) = &self.mocked {
            mocked.shared.deliver();
        }
    }

    /// The script was stopped.
    pub(crate) fn end(&self) {
        if let Some(mocked) = &self.mocked {
            mocked.shared.over.set(true);
            // While it is in use, what is called answers that all has ended.
            let link = mocked
                .shared
                .link
                .try_borrow_mut()
                .ok()
                .and_then(|mut link| link.take());
            drop(link);
        }
    }
}

struct Mocked {
    shared: Rc<Shared>,
    attachment: Rc<dyn Attachment>,
}

impl Drop for Mocked {
    fn drop(&mut self) {
        mock::detach(&self.attachment);
    }
}

/// The script's link, made by its first call.
struct Shared {
    link: RefCell<Option<Link>>,
    provider: RefCell<Rc<dyn Provider>>,
    resource: String,
    over: Cell<bool>,
}

impl Shared {
    fn with(&self, call: impl FnOnce(&mut Link) -> i32) -> i32 {
        if self.over.get() {
            return code::ENDED;
        }
        let provider = Rc::clone(&self.provider.borrow());
        // The backend has it while it runs the test's code, which has called the script.
        let Ok(mut link) = self.link.try_borrow_mut() else {
            return code::QUEUE_FULL;
        };
        call(link.get_or_insert_with(|| Link::new(provider.backend(&self.resource))))
    }

    fn deliver(&self) {
        match self.link.try_borrow_mut().as_deref_mut() {
            Ok(Some(link)) => link.begin_tick(),
            // It has none, or it is being looked after: a reducer of the test lets time pass.
            _ => return,
        }
        let (mut budget, mut batch) = (Budget::default(), Vec::new());
        loop {
            let next = match self.link.borrow_mut().as_mut() {
                Some(link) => link.next_batch(&mut budget, &mut batch),
                None => None,
            };
            let Some(conn) = next else { return };
            let result = mock::deliver(conn, &batch);
            if let Some(link) = self.link.borrow_mut().as_mut() {
                link.delivered(conn, result);
            }
        }
    }
}

impl Attachment for Shared {
    fn open(&self, config: &[u8]) -> i32 {
        self.with(|link| link.open(config))
    }

    fn close(&self, conn: i32) -> i32 {
        self.with(|link| link.close(conn))
    }

    fn state(&self, conn: i32) -> i32 {
        self.with(|link| link.state(conn))
    }

    fn declare(&self, conn: i32, declaration: &[u8]) -> i32 {
        self.with(|link| link.declare(conn, declaration))
    }

    fn subscribe(&self, conn: i32, set: u32, queries: &[u8]) -> i32 {
        self.with(|link| link.subscribe(conn, set, queries))
    }

    fn unsubscribe(&self, conn: i32, set: u32) -> i32 {
        self.with(|link| link.unsubscribe(conn, set))
    }

    fn call(&self, kind: MockCallKind, conn: i32, request: u32, name: &[u8], args: &[u8]) -> i32 {
        self.with(|link| match kind {
            MockCallKind::Reducer => link.call_reducer(conn, request, name, args),
            MockCallKind::ReducerJson => link.call_reducer_json(conn, request, name, args),
            MockCallKind::Procedure => link.call_procedure(conn, request, name, args),
            MockCallKind::Query => link.query(conn, request, args),
        })
    }

    fn room(&self, conn: i32) -> i32 {
        self.with(|link| link.room(conn))
    }

    fn last_error(&self) -> String {
        let link = self.link.try_borrow();
        let text = link
            .ok()
            .and_then(|link| Some(link.as_ref()?.last_error().to_owned()));
        text.unwrap_or_default()
    }
}
