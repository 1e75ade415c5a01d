//! Real servers: each connection of a guest is a client of `spacetime-client`.

mod connection;
mod translate;

use std::fmt;
use std::io;
use std::rc::Rc;
use std::time::Duration;

use spacetime_abi::{Compression, Declaration, OpenConfig, code, state};
use spacetime_client::{Client, Config, ConfigError, Retry, Runtime, SendError, State, Timeouts};

use crate::{Backend, Budget, Conn, Provider, Refusal};
use connection::Connection;

/// After how long a call without an answer is lost when the guest does not say.
const CALL_TIMEOUT: Duration = Duration::from_secs(30);

/// How many declarations a connection has.
const DECLARATIONS: usize = 4096;

type Configure = dyn Fn(&str, Config) -> Config;

/// Real SpacetimeDB servers, 1.x and 2.x, for the guests of a host.
///
/// All connections of all guests live on one thread, which ends when this, all its clones and
/// all their backends are dropped. Guests connect wherever they want to; a host that does not
/// want that has a policy in its links, see [`Link::on_open`](crate::Link::on_open).
///
/// ```
/// use spacetime_host::{Link, Provider, Remote};
///
/// let servers = Remote::new()?;
/// let link = Link::new(servers.backend("garage"));
/// # drop(link);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone)]
pub struct Remote {
    // Clones of a closure would not be the same one.
    configure: Option<Rc<Configure>>,
    runtime: Rc<Runtime>,
}

impl Remote {
    /// Starts the thread of the connections.
    ///
    /// # Errors
    /// The system gives no thread, or no means to wait for sockets.
    pub fn new() -> io::Result<Self> {
        Runtime::new().map(Self::with_runtime)
    }

    /// Uses a runtime that there is already.
    pub fn with_runtime(runtime: Runtime) -> Self {
        Self {
            configure: None,
            runtime: Rc::new(runtime),
        }
    }

    /// Has `configure` look at how each connection will be made, after all that the guest
    /// asked for is in it: other limits and timeouts, authorities to trust, fewer protocols.
    /// Its first argument is the resource.
    ///
    /// ```
    /// use spacetime_client::{Limits, Protocol};
    /// use spacetime_host::Remote;
    ///
    /// let servers = Remote::new()?.configure(|_resource, config| {
    ///     config
    ///         .protocols([Protocol::V1])
    ///         .limits(Limits { events: 4096, ..Limits::default() })
    /// });
    /// # drop(servers);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn configure(self, configure: impl Fn(&str, Config) -> Config + 'static) -> Self {
        Self {
            configure: Some(Rc::new(configure)),
            ..self
        }
    }
}

impl fmt::Debug for Remote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Remote")
            .field("runtime", &self.runtime)
            .finish_non_exhaustive()
    }
}

impl Provider for Remote {
    fn backend(&self, resource: &str) -> Box<dyn Backend> {
        Box::new(RemoteBackend {
            servers: self.clone(),
            resource: resource.into(),
            connections: Vec::new(),
        })
    }
}

/// The connections of one guest, by their numbers less 1; those that were closed are `None`.
struct RemoteBackend {
    connections: Vec<Option<Box<Connection>>>,
    servers: Remote,
    resource: Box<str>,
}

impl RemoteBackend {
    fn place(conn: Conn) -> Option<usize> {
        usize::try_from(conn).ok()?.checked_sub(1)
    }

    fn get(&self, conn: Conn) -> Result<&Connection, Refusal> {
        match Self::place(conn).and_then(|place| self.connections.get(place)) {
            Some(Some(connection)) => Ok(connection),
            Some(None) => Err(Refusal::ended()),
            None => Err(Refusal::no_connection(conn)),
        }
    }

    fn get_mut(&mut self, conn: Conn) -> Result<&mut Connection, Refusal> {
        match Self::place(conn).and_then(|place| self.connections.get_mut(place)) {
            Some(Some(connection)) => Ok(connection),
            Some(None) => Err(Refusal::ended()),
            None => Err(Refusal::no_connection(conn)),
        }
    }

    /// One that has not ended by itself either.
    fn live(&mut self, conn: Conn) -> Result<&mut Connection, Refusal> {
        let connection = self.get_mut(conn)?;
        if connection.client.state() == State::Closed {
            return Err(Refusal::ended());
        }
        Ok(connection)
    }

    fn config(&self, open: OpenConfig) -> Config {
        let compression = match open.compression {
            Compression::None => spacetime_client::Compression::None,
            Compression::Gzip => spacetime_client::Compression::Gzip,
            Compression::Brotli if spacetime_client::Compression::Brotli.is_supported() => {
                spacetime_client::Compression::Brotli
            }
            Compression::Brotli => spacetime_client::Compression::Gzip,
        };
        let retry = match open.reconnect {
            None => Retry::never(),
            Some(reconnect) => Retry {
                base: milliseconds(reconnect.base_ms),
                cap: milliseconds(reconnect.cap_ms),
                max_attempts: (reconnect.max_attempts != 0).then_some(reconnect.max_attempts),
                ..Retry::default()
            },
        };
        let call = match open.call_timeout_ms {
            0 => CALL_TIMEOUT,
            time => milliseconds(time),
        };
        let timeouts = Timeouts {
            call,
            ..Timeouts::default()
        };
        let mut config = Config::new(open.uri, open.database)
            .compression(compression)
            .light(open.light)
            .retry(retry)
            .timeouts(timeouts);
        if let Some(token) = open.token {
            config = config.token(token);
        }
        if let Some(confirmed) = open.confirmed {
            config = config.confirmed(confirmed);
        }
        if let Some(configure) = &self.servers.configure {
            config = configure(&self.resource, config);
        }
        config.require_schema()
    }
}

impl Backend for RemoteBackend {
    fn open(&mut self, config: OpenConfig) -> Result<Conn, Refusal> {
        let number = Conn::try_from(self.connections.len() + 1)
            .map_err(|_| Refusal::new(code::QUEUE_FULL, "there were too many connections"))?;
        let config = self.config(config);
        let client = Client::open(&self.servers.runtime, config).map_err(|error| {
            let code = match error {
                ConfigError::Uri { .. } => code::NOT_ALLOWED,
                _ => code::INVALID,
            };
            Refusal::new(code, error.to_string())
        })?;
        self.connections
            .push(Some(Box::new(Connection::new(client))));
        Ok(number)
    }

    fn close(&mut self, conn: Conn) -> Result<(), Refusal> {
        self.get(conn)?;
        if let Some(place) = Self::place(conn) {
            // The last handle of a client closes it.
            self.connections[place] = None;
        }
        Ok(())
    }

    fn state(&self, conn: Conn) -> Result<i32, Refusal> {
        let client = match self.get(conn) {
            Ok(connection) => &connection.client,
            Err(refusal) if refusal.code == code::ENDED => return Ok(state::ENDED),
            Err(refusal) => return Err(refusal),
        };
        Ok(match client.state() {
            State::Closed => state::ENDED,
            State::Open => state::CONNECTED,
            _ if client.was_connected() => state::RECONNECTING,
            _ => state::CONNECTING,
        })
    }

    fn declare(&mut self, conn: Conn, declaration: Declaration) -> Result<(), Refusal> {
        let connection = self.live(conn)?;
        if connection.declarations.len() >= DECLARATIONS {
            return Err(Refusal::new(code::QUEUE_FULL, "too many declarations"));
        }
        connection.declarations.push(declaration);
        Ok(())
    }

    fn subscribe(&mut self, conn: Conn, set: u32, queries: Vec<String>) -> Result<(), Refusal> {
        let client = &self.live(conn)?.client;
        client.subscribe(set, queries).map_err(refused)
    }

    fn unsubscribe(&mut self, conn: Conn, set: u32) -> Result<(), Refusal> {
        self.live(conn)?.client.unsubscribe(set).map_err(refused)
    }

    fn call_reducer(
        &mut self,
        conn: Conn,
        request: u32,
        name: &str,
        args: &[u8],
    ) -> Result<(), Refusal> {
        let connection = self.live(conn)?;
        connection.may_call(request)?;
        connection.fits(name)?;
        let result = connection.client.call_reducer(request, name, args);
        connection.called(request, result)
    }

    fn call_reducer_json(
        &mut self,
        conn: Conn,
        request: u32,
        name: &str,
        json: &str,
    ) -> Result<(), Refusal> {
        let connection = self.live(conn)?;
        connection.may_call(request)?;
        let args = connection.json_args(name, json)?;
        let result = connection.client.call_reducer(request, name, &args);
        connection.called(request, result)
    }

    fn call_procedure(
        &mut self,
        conn: Conn,
        request: u32,
        name: &str,
        args: &[u8],
    ) -> Result<(), Refusal> {
        let connection = self.live(conn)?;
        connection.may_call(request)?;
        connection.fits(name)?;
        let result = connection.client.call_procedure(request, name, args);
        connection.called(request, result)
    }

    fn query(&mut self, conn: Conn, request: u32, sql: &str) -> Result<(), Refusal> {
        let connection = self.live(conn)?;
        connection.may_call(request)?;
        let result = connection.client.query(request, sql);
        connection.called(request, result)
    }

    fn room(&self, conn: Conn) -> Result<u32, Refusal> {
        let connection = self.get(conn)?;
        connection.connected()?;
        Ok(u32::try_from(connection.client.send_room()).unwrap_or(u32::MAX))
    }

    fn take_events(&mut self, conn: Conn, budget: Budget, batch: &mut Vec<u8>) -> usize {
        match self.get_mut(conn) {
            Ok(connection) => connection.take_events(budget, batch),
            Err(_) => 0,
        }
    }
}

fn milliseconds(time: u32) -> Duration {
    Duration::from_millis(time.into())
}

fn refused(error: SendError) -> Refusal {
    Refusal::new(error.code(), error.to_string())
}
