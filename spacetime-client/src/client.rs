//! What owners of clients call.

use std::sync::Arc;
use std::time::Duration;

use crate::config::{Config, ConfigError, Token};
use crate::error::SendError;
use crate::event::{Event, State};
use crate::runtime::Runtime;
use crate::session::CallKind;
use crate::shared::{SessionInfo, Shared};

/// How much to poll at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// How many events.
    pub events: usize,
    /// How many bytes of rows. One event is polled even if it is bigger.
    pub bytes: usize,
}

impl Budget {
    /// All that wait.
    pub const ALL: Budget = Budget {
        events: usize::MAX,
        bytes: usize::MAX,
    };
}

impl Default for Budget {
    /// 256 events with 1 MiB.
    fn default() -> Self {
        Budget {
            events: 256,
            bytes: 1 << 20,
        }
    }
}

/// One client of one database. It stays connected until it is closed.
///
/// Clones are the same client; when the last one is dropped, it is closed. Everything may be
/// called from every thread, and nothing but [`wait`](Client::wait) ever waits.
///
/// The owner chooses the numbers of calls, from 1 on, and of subscriptions. One is free again
/// once the event came that ends what it stands for.
///
/// ```
/// use std::time::Duration;
///
/// use spacetime_client::{Budget, Client, Config, Event, Retry, Runtime};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let runtime = Runtime::new()?;
/// // Nobody listens on the discard port.
/// let config = Config::new("ws://127.0.0.1:9", "garage").retry(Retry::never());
/// let client = Client::open(&runtime, config)?;
///
/// assert!(client.wait(Duration::from_secs(60)));
/// for event in client.poll_events(Budget::default()) {
///     match event {
///         Event::Connected(hello) => {
///             println!("I am {}", hello.identity);
///             client.subscribe(1, ["SELECT * FROM car"])?;
///         }
///         Event::Applied { tables, .. } => println!("the cars: {tables:?}"),
///         Event::ConnectError { message, will_retry, .. } => {
///             println!("not connected: {message}");
///             assert_eq!(will_retry, None);
///         }
///         other => println!("{other:?}"),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    owner: Arc<Owner>,
}

/// Closes the client when the last clone is gone. The connection's task holds the rest.
struct Owner {
    shared: Arc<Shared>,
}

impl Drop for Owner {
    fn drop(&mut self) {
        self.shared.close();
    }
}

impl Client {
    /// Begins to connect. How that ends is told by events.
    ///
    /// # Errors
    ///
    /// When the configuration cannot lead to a connection.
    pub fn open(runtime: &Runtime, config: Config) -> Result<Client, ConfigError> {
        let endpoint = config.endpoint()?;
        let connector = crate::transport::Network::new(&config, &endpoint)?;
        let shared = Arc::new(Shared::new(config, endpoint));
        Ok(Client::start(runtime, shared, Arc::new(connector)))
    }

    pub(crate) fn start(
        runtime: &Runtime,
        shared: Arc<Shared>,
        connector: Arc<dyn crate::transport::Connector>,
    ) -> Client {
        runtime.spawn(
            &shared,
            crate::connection::run(Arc::clone(&shared), connector),
        );
        Client {
            owner: Arc::new(Owner { shared }),
        }
    }

    fn shared(&self) -> &Shared {
        &self.owner.shared
    }

    /// What the client does now.
    pub fn state(&self) -> State {
        self.shared().state()
    }

    /// Who the client is, while it is connected.
    pub fn session(&self) -> Option<SessionInfo> {
        self.shared().session()
    }

    /// Whether calls can be made: the client is connected, and [`Event::Connected`] of this
    /// connection was polled.
    pub fn is_connected(&self) -> bool {
        self.shared().is_connected()
    }

    /// Whether the client ever was connected: whether it connects for the first time, or
    /// again.
    pub fn was_connected(&self) -> bool {
        self.shared().connected_before()
    }

    /// The token that the client connects with: the one that it was opened with, or the one of
    /// the last hello.
    pub fn token(&self) -> Option<Token> {
        self.shared().token()
    }

    /// Subscribes to the rows that match any of the queries. They come with
    /// [`Event::Applied`], and what changes among them with [`Event::Tx`] and
    /// [`Event::Reducer`], until [`unsubscribe`](Client::unsubscribe).
    ///
    /// A client that is not connected subscribes when it connects.
    ///
    /// # Errors
    ///
    /// When the number is in use, there are no queries, they are too big, too many
    /// commands or subscriptions wait already, or the client is closed.
    pub fn subscribe<Q: Into<Box<str>>>(
        &self,
        set: u32,
        queries: impl IntoIterator<Item = Q>,
    ) -> Result<(), SendError> {
        self.shared()
            .subscribe(set, queries.into_iter().map(Into::into).collect())
    }

    /// Ends a subscription. [`Event::Removed`] says when it has ended.
    ///
    /// # Errors
    ///
    /// When there is no such subscription, it ends already, too many commands wait, or the
    /// client is closed.
    pub fn unsubscribe(&self, set: u32) -> Result<(), SendError> {
        self.shared().unsubscribe(set)
    }

    /// Calls a reducer with arguments in BSATN: the arguments after each other, without
    /// anything between them. [`Event::Reducer`] tells how it ended.
    ///
    /// # Errors
    ///
    /// When the client is not connected as far as the polled events say, or is not any more,
    /// the number is 0 or in use, the arguments are too big, or too much waits already: the
    /// call was not made then.
    pub fn call_reducer(&self, request: u32, name: &str, args: &[u8]) -> Result<(), SendError> {
        self.shared().call(request, CallKind::Reducer, name, args)
    }

    /// Calls a procedure with arguments in BSATN. [`Event::Procedure`] tells how it ended.
    ///
    /// # Errors
    ///
    /// As [`call_reducer`](Client::call_reducer), and when the server speaks protocol v1.
    pub fn call_procedure(&self, request: u32, name: &str, args: &[u8]) -> Result<(), SendError> {
        self.shared().call(request, CallKind::Procedure, name, args)
    }

    /// Asks for the rows that match a query now. [`Event::Query`] brings them.
    ///
    /// # Errors
    ///
    /// As [`call_reducer`](Client::call_reducer).
    pub fn query(&self, request: u32, query: &str) -> Result<(), SendError> {
        self.shared().call(request, CallKind::Query, query, &[])
    }

    /// Calls a reducer with arguments in JSON: an object by the names of the parameters, or an
    /// array in their order, see [`Schema`](crate::Schema). The client must have been opened
    /// with [`Config::schema`].
    ///
    /// # Errors
    ///
    /// As [`call_reducer`](Client::call_reducer), and when the arguments do not fit the schema
    /// or it is not known.
    #[cfg(feature = "json")]
    pub fn call_reducer_json(&self, request: u32, name: &str, args: &str) -> Result<(), SendError> {
        let args = self.json_args(|schema| schema.reducer_args(name, args), args)?;
        self.call_reducer(request, name, &args)
    }

    /// Calls a procedure with arguments in JSON, as
    /// [`call_reducer_json`](Client::call_reducer_json) does a reducer.
    ///
    /// # Errors
    ///
    /// As [`call_procedure`](Client::call_procedure), and when the arguments do not fit the
    /// schema or it is not known.
    #[cfg(feature = "json")]
    pub fn call_procedure_json(
        &self,
        request: u32,
        name: &str,
        args: &str,
    ) -> Result<(), SendError> {
        let args = self.json_args(|schema| schema.procedure_args(name, args), args)?;
        self.call_procedure(request, name, &args)
    }

    #[cfg(feature = "json")]
    fn json_args(
        &self,
        map: impl FnOnce(&crate::Schema) -> Result<Vec<u8>, crate::SchemaError>,
        args: &str,
    ) -> Result<Vec<u8>, SendError> {
        match self.state() {
            State::Open => {}
            State::Closed => return Err(SendError::Closed),
            State::Connecting | State::Waiting => return Err(SendError::NotConnected),
        }
        let limit = self.shared().config.limits.argument_bytes;
        // Texts are bigger than what they say, but not by more than this.
        if args.len() / 8 > limit {
            return Err(SendError::TooBig {
                size: args.len(),
                limit: limit * 8,
            });
        }
        match self.shared().schema() {
            Some(Ok(schema)) => map(&schema).map_err(|error| SendError::Schema(error.to_string())),
            Some(Err(error)) => Err(SendError::Schema(format!(
                "the schema could not be fetched: {error}"
            ))),
            None => Err(SendError::Schema(
                "the client was opened without `Config::schema`, so it has no schema".into(),
            )),
        }
    }

    /// The schema of the database, when the client was opened with [`Config::schema`] and it
    /// could be fetched.
    #[cfg(feature = "json")]
    pub fn schema(&self) -> Option<Arc<crate::Schema>> {
        self.shared().schema()?.ok()
    }

    /// How many calls can be made now before [`SendError::Full`]; 0 when the client is not
    /// [connected](Client::is_connected).
    pub fn send_room(&self) -> usize {
        self.shared().send_room()
    }

    /// Takes events, the oldest first, as far as the budget goes.
    pub fn poll_events(&self, budget: Budget) -> Vec<Event> {
        self.shared().poll(budget.events, budget.bytes)
    }

    /// Takes the oldest event.
    pub fn poll_event(&self) -> Option<Event> {
        self.shared().poll_one()
    }

    /// Waits until there are events, at most for so long. Says whether there are.
    ///
    /// This is for programs without a loop of their own. It must not be called on the thread
    /// of the [`Runtime`].
    pub fn wait(&self, timeout: Duration) -> bool {
        self.shared().wait(timeout)
    }

    /// Has `waker` called when events wait: at once if some do, else when one comes, and once
    /// again after each [`poll_events`](Client::poll_events) when another one comes. It
    /// replaces the waker before it.
    ///
    /// The waker is called on the thread of the [`Runtime`], or of whoever closes or
    /// unsubscribes, and should do no more than wake somebody.
    pub fn on_ready(&self, waker: impl Fn() + Send + Sync + 'static) {
        self.shared().set_waker(Some(Arc::new(waker)));
    }

    /// Closes the client. Calls without outcomes end as lost, and
    /// [`Event::Disconnected`] comes last. Closing again does nothing.
    pub fn close(&self) {
        self.shared().close();
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("database", &self.shared().config.database)
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}
