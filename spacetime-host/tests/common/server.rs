//! The server of the suite.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use spacetime_abi::OpenConfig;
use spacetime_host::{Backend, Provider, Remote};
use spacetime_server::{Api, Database};

use super::peer::{Peer, config};

/// A variable that `cargo xtask test --spacetimedb` sets.
pub fn variable(name: &str) -> String {
    std::env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask test --spacetimedb"))
}

fn read(variable_name: &str) -> Vec<u8> {
    let path = PathBuf::from(variable(variable_name));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The module `test-modules/world`.
pub fn module() -> Vec<u8> {
    read(spacetime_server::MODULE)
}

/// The same with another schema.
pub fn other_module() -> Vec<u8> {
    read(spacetime_server::OTHER_MODULE)
}

/// Databases without rows that no test uses now. To publish one takes a server much longer
/// than most tests take.
static FREE: Mutex<Vec<(Api, Database)>> = Mutex::new(Vec::new());

/// A database that no other test uses meanwhile, and the way there.
pub struct Live {
    pub api: Api,
    pub database: Database,
    remote: Remote,
    /// Whether another test may have the database afterwards.
    shared: bool,
}

impl Live {
    /// On the server under test: one without rows, which has to keep its module.
    pub fn new() -> Self {
        // On somebody else's server nothing stays.
        if std::env::var_os(spacetime_server::PROGRAM).is_none() {
            return Self::own();
        }
        let free = FREE.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut live = match free {
            Some((api, database)) => Self::with(api, database),
            None => Self::own(),
        };
        live.shared = true;
        live
    }

    /// On the server under test: one that nobody has used, or will.
    pub fn own() -> Self {
        Self::at(&variable(spacetime_server::URL))
    }

    /// As [`own`](Self::own), on the server at `url`.
    pub fn at(url: &str) -> Self {
        let api = Api::new(url).expect("the server answers");
        let database = api.publish(&module()).expect("the module is good");
        Self::with(api, database)
    }

    fn with(api: Api, database: Database) -> Self {
        Self {
            api,
            database,
            remote: Remote::new().expect("there are threads"),
            shared: false,
        }
    }

    pub fn backend(&self) -> Box<dyn Backend> {
        self.remote.backend("peer")
    }

    pub fn config(&self) -> OpenConfig {
        config(self.database.url(), self.database.name())
    }

    /// Somebody who begins to connect.
    pub fn opened_with(&self, change: impl Fn(&mut OpenConfig)) -> Peer {
        let mut config = self.config();
        change(&mut config);
        Peer::open(self.backend(), config)
    }

    /// Somebody who begins to connect.
    pub fn opened(&self) -> Peer {
        self.opened_with(|_| {})
    }

    /// Somebody who is connected.
    pub fn peer_with(&self, change: impl Fn(&mut OpenConfig)) -> Peer {
        self.opened_with(change).connect()
    }

    /// Somebody who is connected.
    pub fn peer(&self) -> Peer {
        self.opened().connect()
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        if self.shared && !std::thread::panicking() && self.database.call("reset", "[]").is_ok() {
            let mut free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
            free.push((self.api.clone(), self.database.clone()));
            return;
        }
        // A test may have deleted it, or killed the server.
        let _ = self.database.delete();
    }
}
