//! Which connections there are. Their numbers are all that C has of them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::connection::Connection;
use crate::error::{Error, no_connection};
use crate::types::SpacetimedbConnection;

#[derive(Default)]
struct Registry {
    connections: Option<HashMap<SpacetimedbConnection, Arc<Connection>>>,
    last: SpacetimedbConnection,
    /// The connection that the functions without one mean.
    default: SpacetimedbConnection,
}

static REGISTRY: Mutex<Registry> = Mutex::new(Registry {
    connections: None,
    last: 0,
    default: 0,
});

fn registry() -> MutexGuard<'static, Registry> {
    // Each change of it is one insertion or removal.
    REGISTRY.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Registry {
    fn create(&mut self) -> SpacetimedbConnection {
        self.last += 1;
        let connection = Arc::new(Connection::new(self.last));
        let connections = self.connections.get_or_insert_default();
        connections.insert(self.last, connection);
        self.last
    }

    fn get(&self, number: SpacetimedbConnection) -> Option<Arc<Connection>> {
        self.connections.as_ref()?.get(&number).cloned()
    }
}

pub(crate) fn create() -> SpacetimedbConnection {
    registry().create()
}

/// The default connection, made when there is none.
pub(crate) fn default() -> SpacetimedbConnection {
    let mut registry = registry();
    if registry.get(registry.default).is_none() {
        registry.default = registry.create();
    }
    registry.default
}

/// The default connection, or 0 when there is none.
pub(crate) fn existing_default() -> SpacetimedbConnection {
    registry().default
}

pub(crate) fn get(number: SpacetimedbConnection) -> Result<Arc<Connection>, Error> {
    let found = registry().get(number);
    found.ok_or_else(|| no_connection(number))
}

pub(crate) fn remove(number: SpacetimedbConnection) -> Option<Arc<Connection>> {
    let mut registry = registry();
    let connections = registry.connections.as_mut()?;
    let connection = connections.remove(&number);
    // Nothing is left behind by a library that is unloaded.
    if connections.is_empty() {
        registry.connections = None;
    }
    connection
}
