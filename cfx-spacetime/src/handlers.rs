//! What attributes declared: it is given to each connection when it is built.

use spacetimedb_lib::Identity;

use crate::connection::DbConnection;
use crate::context::{ErrorContext, EventContext};
use crate::error::{Error, ReducerError};
use crate::table::{Table, TableWithPrimaryKey};

/// One use of an attribute, collected from the whole script without a central list. What it
/// does is behind a function, so that a script has the code of what it declares alone.
pub struct Handler {
    database: Option<&'static str>,
    register: fn(&DbConnection),
    /// Where it stands: handlers run in this order, not in the linker's.
    place: (&'static str, u32),
}

impl Handler {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        database: Option<&'static str>,
        register: fn(&DbConnection),
        file: &'static str,
        line: u32,
    ) -> Self {
        Self {
            database,
            register,
            place: (file, line),
        }
    }
}

cfx_core::__private::inventory::collect!(Handler);

/// Gives a new connection its handlers.
pub(crate) fn register(connection: &DbConnection, database: &str) {
    let mut handlers: Vec<&Handler> = Vec::new();
    for handler in cfx_core::__private::inventory::iter::<Handler> {
        if handler.database.is_none_or(|name| name == database) {
            let place = handlers.partition_point(|other| other.place <= handler.place);
            handlers.insert(place, handler);
        }
    }
    for handler in handlers {
        (handler.register)(connection);
    }
}

/// Registers the handler of rows that come.
pub fn on_insert<T: Table>(connection: &DbConnection, run: impl Fn(&EventContext, &T) + 'static) {
    connection.db().table::<T>().on_insert(run);
}

/// Registers the handler of rows that become others.
pub fn on_update<T: TableWithPrimaryKey>(
    connection: &DbConnection,
    run: impl Fn(&EventContext, &T, &T) + 'static,
) {
    connection.db().table::<T>().on_update(run);
}

/// Registers the handler of rows that go.
pub fn on_delete<T: Table>(connection: &DbConnection, run: impl Fn(&EventContext, &T) + 'static) {
    connection.db().table::<T>().on_delete(run);
}

/// Adds to a callback of the connection, which may have one by its builder.
macro_rules! hooks {
    ($($(#[$doc:meta])* $name:ident $field:ident($($value:ident: $ty:ty => $pass:expr),*);)*) => {$(
        $(#[$doc])*
        pub fn $name(connection: &DbConnection, run: impl Fn($($ty),*) + 'static) {
            let hook = &connection.inner().hooks.$field;
            let mut before = hook.take();
            hook.set(Some(Box::new(move |$($value),*| {
                if let Some(before) = &mut before {
                    before($(Clone::clone(&$value)),*);
                }
                run($($pass),*);
            })));
        }
    )*};
}

hooks! {
    /// Registers the handler of a connection that stands the first time.
    on_connect on_connect(
        connection: &DbConnection => connection, identity: &Identity => &identity, token: &str => token
    );
    /// Registers the handler of a connection that stands again.
    on_reconnect on_reconnect(
        connection: &DbConnection => connection, identity: &Identity => &identity, token: &str => token
    );
    /// Registers the handler of attempts to connect that failed.
    on_connect_error on_connect_error(context: &ErrorContext => context, error: &Error => &error);
    /// Registers the handler of connections that are lost.
    on_disconnect on_disconnect(
        context: &ErrorContext => context, error: &Option<Error> => &error
    );
    /// Registers the handler of reducers' errors that nobody waits for.
    on_unhandled_reducer_error on_reducer_error(
        context: &ErrorContext => context, name: &str => name, error: &ReducerError => error
    );
}
