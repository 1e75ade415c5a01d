//! Where to connect, and how.

use std::fmt;
use std::time::Duration;

use thiserror::Error;
use tokio_tungstenite::tungstenite::http::{HeaderValue, Uri};

/// A version of the protocol between clients and servers. Later ones are preferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Protocol {
    /// The protocol of servers 1.x, which servers 2.x still speak.
    V1,
    /// The protocol of servers 2.x.
    V2,
    /// The messages of v2, several of them in a frame.
    V3,
}

impl Protocol {
    /// All of them, the preferred first.
    pub const ALL: [Protocol; 3] = [Protocol::V3, Protocol::V2, Protocol::V1];

    /// The name as a WebSocket subprotocol.
    ///
    /// ```
    /// use spacetime_client::Protocol;
    ///
    /// assert_eq!(Protocol::V1.name(), "v1.bsatn.spacetimedb");
    /// assert_eq!(Protocol::from_name("v1.bsatn.spacetimedb"), Some(Protocol::V1));
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Protocol::V1 => "v1.bsatn.spacetimedb",
            Protocol::V2 => "v2.bsatn.spacetimedb",
            Protocol::V3 => "v3.bsatn.spacetimedb",
        }
    }

    /// The protocol with this [`name`](Protocol::name).
    pub fn from_name(name: &str) -> Option<Protocol> {
        Protocol::ALL
            .into_iter()
            .find(|protocol| protocol.name() == name)
    }
}

impl fmt::Display for Protocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Protocol::V1 => "v1",
            Protocol::V2 => "v2",
            Protocol::V3 => "v3",
        })
    }
}

/// How a server is asked to compress what it sends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Compression {
    /// Not at all: right for a server in the same machine or network.
    #[default]
    None,
    /// With gzip, above about a kilobyte.
    Gzip,
    /// With brotli, above about a kilobyte. Needs the feature `brotli`.
    Brotli,
}

impl Compression {
    /// Whether this crate was built with it.
    pub fn is_supported(self) -> bool {
        self != Compression::Brotli || cfg!(feature = "brotli")
    }

    pub(crate) fn query_value(self) -> &'static str {
        match self {
            Compression::None => "None",
            Compression::Gzip => "Gzip",
            Compression::Brotli => "Brotli",
        }
    }
}

/// When to connect again after a connection failed or ended.
///
/// The n-th wait is `base * 2^(n-1)`, at most `cap`, and then half to one and a half of that,
/// by chance, so that the clients of a server which restarts do not come back all at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retry {
    /// The first wait.
    pub base: Duration,
    /// The longest wait, before chance is added.
    pub cap: Duration,
    /// After how many failed attempts in a row to give up. With `None` never; with 0 no
    /// connection that was lost is made again either.
    pub max_attempts: Option<u32>,
    /// How long a connection must have lasted for the waits to start over.
    pub healthy_after: Duration,
}

impl Retry {
    /// Never connects again.
    ///
    /// ```
    /// use spacetime_client::Retry;
    ///
    /// assert_eq!(Retry::never().max_attempts, Some(0));
    /// ```
    pub fn never() -> Retry {
        Retry {
            max_attempts: Some(0),
            ..Retry::default()
        }
    }
}

impl Default for Retry {
    /// 1 s, doubled up to 30 s, without end, starting over after a minute.
    fn default() -> Self {
        Retry {
            base: Duration::from_secs(1),
            cap: Duration::from_secs(30),
            max_attempts: None,
            healthy_after: Duration::from_secs(60),
        }
    }
}

/// How long to wait for what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// From the first packet to the server's hello. 15 s.
    pub connect: Duration,
    /// For the answer of a reducer, procedure or query, from the call on. 30 s.
    pub call: Duration,
    /// After how much silence to ask whether the server is still there. 15 s.
    pub ping: Duration,
    /// After how much silence to give the connection up. 30 s.
    pub silence: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Timeouts {
            connect: Duration::from_secs(15),
            call: Duration::from_secs(30),
            ping: Duration::from_secs(15),
            silence: Duration::from_secs(30),
        }
    }
}

/// How much may wait, and how big what is received may be. Sizes are in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Messages that wait to be sent. 256; the last 32 are kept for subscriptions.
    pub commands: usize,
    /// Arguments and queries that wait to be sent. 1 MiB.
    pub command_bytes: usize,
    /// The arguments of one call, or the queries of one subscription. 1 MiB.
    pub argument_bytes: usize,
    /// Calls whose outcomes have not been polled yet. 4096.
    pub calls: usize,
    /// Subscriptions at one time. 1024.
    pub sets: usize,
    /// Events that wait to be polled, not counting answers to calls and to subscriptions.
    /// 1024.
    pub events: usize,
    /// Rows of transactions and answers of calls that wait to be polled. 8 MiB.
    pub event_bytes: usize,
    /// Rows of subscriptions that were applied or removed, and wait to be polled. 256 MiB.
    pub snapshot_bytes: usize,
    /// One message as it is received. 64 MiB.
    pub message_bytes: usize,
    /// One message after it is decompressed. 256 MiB.
    pub decompressed_bytes: usize,
    /// The schema of the database, as JSON. 16 MiB.
    pub schema_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            commands: 256,
            command_bytes: 1 << 20,
            argument_bytes: 1 << 20,
            calls: 4096,
            sets: 1024,
            events: 1024,
            event_bytes: 8 << 20,
            snapshot_bytes: 256 << 20,
            message_bytes: 64 << 20,
            decompressed_bytes: 256 << 20,
            schema_bytes: 16 << 20,
        }
    }
}

/// A token that proves an identity. It is not shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(Box<str>);

impl Token {
    /// The token as the server wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Token {
    fn from(token: &str) -> Token {
        Token(token.into())
    }
}

impl From<String> for Token {
    fn from(token: String) -> Token {
        Token(token.into())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

/// Which database to connect to, and how.
///
/// ```
/// use spacetime_client::{Config, Retry};
///
/// let config = Config::new("ws://127.0.0.1:3000", "garage").retry(Retry::never());
/// # let _ = config;
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    pub(crate) uri: String,
    pub(crate) database: String,
    pub(crate) token: Option<Token>,
    pub(crate) compression: Compression,
    pub(crate) confirmed: Option<bool>,
    pub(crate) light: bool,
    pub(crate) protocols: Vec<Protocol>,
    pub(crate) retry: Retry,
    pub(crate) timeouts: Timeouts,
    pub(crate) limits: Limits,
    #[cfg(feature = "json")]
    pub(crate) schema: bool,
    #[cfg(feature = "json")]
    pub(crate) schema_required: bool,
    #[cfg(feature = "tls")]
    pub(crate) roots: Vec<Vec<u8>>,
}

impl Config {
    /// The database `database` (its name or its identity) of the server at `uri`:
    /// `ws://host:port`, or `wss://` with the feature `tls`; `http` and `https` mean the same.
    /// What is wrong with them is said when the client is opened.
    pub fn new(uri: impl Into<String>, database: impl Into<String>) -> Config {
        Config {
            uri: uri.into(),
            database: database.into(),
            token: None,
            compression: Compression::default(),
            confirmed: None,
            light: false,
            protocols: Protocol::ALL.to_vec(),
            retry: Retry::default(),
            timeouts: Timeouts::default(),
            limits: Limits::default(),
            #[cfg(feature = "json")]
            schema: false,
            #[cfg(feature = "json")]
            schema_required: false,
            #[cfg(feature = "tls")]
            roots: Vec::new(),
        }
    }

    /// The token of an identity that exists. Without one the server makes a new identity,
    /// whose token comes with [`Event::Connected`](crate::Event::Connected).
    #[must_use]
    pub fn token(mut self, token: impl Into<Token>) -> Config {
        self.token = Some(token.into());
        self
    }

    /// How the server shall compress what it sends: not at all, unless it is told to.
    #[must_use]
    pub fn compression(mut self, compression: Compression) -> Config {
        self.compression = compression;
        self
    }

    /// Whether transactions are sent only after they are on the server's disk. Servers 2.x
    /// alone know this; without a word they wait in protocols v2 and v3, not in v1.
    #[must_use]
    pub fn confirmed(mut self, confirmed: bool) -> Config {
        self.confirmed = Some(confirmed);
        self
    }

    /// Asks for transactions of other clients without their reducers and arguments. Protocol
    /// v1 alone has these.
    #[must_use]
    pub fn light(mut self, light: bool) -> Config {
        self.light = light;
        self
    }

    /// Which protocols to offer; all of them unless told otherwise. The server chooses.
    #[must_use]
    pub fn protocols(mut self, protocols: impl IntoIterator<Item = Protocol>) -> Config {
        self.protocols = protocols.into_iter().collect();
        self.protocols.sort_unstable_by(|a, b| b.cmp(a));
        self.protocols.dedup();
        self
    }

    /// When to connect again.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Config {
        let Retry {
            base,
            cap,
            max_attempts,
            healthy_after,
        } = retry;
        self.retry = Retry {
            base: bounded(base),
            cap: bounded(cap),
            max_attempts,
            healthy_after: bounded(healthy_after),
        };
        self
    }

    /// How long to wait for what.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Config {
        let Timeouts {
            connect,
            call,
            ping,
            silence,
        } = timeouts;
        self.timeouts = Timeouts {
            connect: bounded(connect),
            call: bounded(call),
            ping: bounded(ping),
            silence: bounded(silence),
        };
        self
    }

    /// How much may wait, and how big what is received may be.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Config {
        self.limits = limits;
        self
    }

    /// Fetches the schema of the database each time the client connects, before
    /// [`Event::Connected`](crate::Event::Connected). Arguments in JSON need it.
    #[cfg(feature = "json")]
    #[must_use]
    pub fn schema(mut self, fetch: bool) -> Config {
        self.schema = fetch;
        self
    }

    /// Fetches the schema as [`schema`](Config::schema) does, and does not connect without it:
    /// that it cannot be had is a [`ConnectErrorKind::Schema`](crate::ConnectErrorKind::Schema).
    #[cfg(feature = "json")]
    #[must_use]
    pub fn require_schema(mut self) -> Config {
        self.schema = true;
        self.schema_required = true;
        self
    }

    /// Trusts one more certificate authority, given as DER, beside those that browsers trust.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn root_certificate(mut self, der: impl Into<Vec<u8>>) -> Config {
        self.roots.push(der.into());
        self
    }

    pub(crate) fn endpoint(&self) -> Result<Endpoint, ConfigError> {
        if self.protocols.is_empty() {
            return Err(ConfigError::NoProtocol);
        }
        if let Some(token) = &self.token
            && HeaderValue::try_from(format!("Bearer {}", token.as_str())).is_err()
        {
            return Err(ConfigError::Token);
        }
        if !self.compression.is_supported() {
            return Err(ConfigError::Feature {
                what: "brotli compression",
                feature: "brotli",
            });
        }
        Endpoint::new(&self.uri, &self.database)
    }
}

/// A time that clocks can count to: about thirty years.
fn bounded(time: Duration) -> Duration {
    time.min(Duration::from_secs(1_000_000_000))
}

/// Why a client could not be opened.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The address is not one.
    #[error("bad address '{uri}': {problem}; expected e.g. ws://127.0.0.1:3000")]
    Uri {
        /// The address as it was given.
        uri: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The name of the database is empty.
    #[error("the name of the database is empty")]
    Database,
    /// The token has characters that no token has.
    #[error("the token has characters that an HTTP header cannot have")]
    Token,
    /// No protocol is offered.
    #[error("at least one protocol must be offered")]
    NoProtocol,
    /// This needs a feature that the crate was built without.
    #[error("{what} needs the feature `{feature}` of spacetime-client")]
    Feature {
        /// What was asked for.
        what: &'static str,
        /// The feature of the crate.
        feature: &'static str,
    },
    /// A certificate of an authority is not one.
    #[error("a root certificate cannot be used: {problem}")]
    Certificate {
        /// What is wrong with it.
        problem: String,
    },
}

/// Where a server is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) tls: bool,
    /// Without the brackets of IPv6 addresses.
    pub(crate) host: String,
    pub(crate) port: u16,
    /// As in the header `Host`.
    pub(crate) authority: String,
    /// The path of the database, without a slash at its end.
    pub(crate) path: String,
}

impl Endpoint {
    fn new(text: &str, database: &str) -> Result<Endpoint, ConfigError> {
        let bad = |problem: &str| ConfigError::Uri {
            uri: text.into(),
            problem: problem.into(),
        };
        let uri: Uri = text
            .trim()
            .parse()
            .map_err(|error| bad(&format!("{error}")))?;
        let tls = match uri.scheme_str() {
            Some("ws" | "http") => false,
            Some("wss" | "https") => true,
            Some(_) => return Err(bad("the scheme is none of ws, wss, http and https")),
            None => return Err(bad("the scheme is missing")),
        };
        if tls && !cfg!(feature = "tls") {
            return Err(ConfigError::Feature {
                what: "an encrypted connection",
                feature: "tls",
            });
        }
        let authority = uri.authority().ok_or_else(|| bad("the host is missing"))?;
        if authority.as_str().contains('@') {
            return Err(bad("a user name has no meaning here; pass a token"));
        }
        if authority.host().is_empty() {
            return Err(bad("the host is missing"));
        }
        if uri.query().is_some() {
            return Err(bad("a query has no meaning here"));
        }
        let port = match authority.port_u16() {
            Some(port) => port,
            None if authority.as_str().len() > authority.host().len() => {
                return Err(bad("the port is not a number up to 65535"));
            }
            None => {
                if tls {
                    443
                } else {
                    80
                }
            }
        };
        if database.is_empty() {
            return Err(ConfigError::Database);
        }
        let mut path = uri.path().trim_end_matches('/').to_owned();
        path.push_str("/v1/database/");
        push_escaped(&mut path, database);
        Ok(Endpoint {
            tls,
            host: authority.host().trim_matches(['[', ']']).to_owned(),
            port,
            authority: authority.as_str().to_owned(),
            path,
        })
    }

    /// The path and query of the socket.
    pub(crate) fn socket_path(&self, config: &Config) -> String {
        let mut path = format!(
            "{}/subscribe?compression={}",
            self.path,
            config.compression.query_value()
        );
        if let Some(confirmed) = config.confirmed {
            path.push_str(if confirmed {
                "&confirmed=true"
            } else {
                "&confirmed=false"
            });
        }
        if config.light {
            path.push_str("&light=true");
        }
        path
    }
}

/// Appends one segment of a path.
fn push_escaped(path: &mut String, segment: &str) {
    for byte in segment.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            path.push(char::from(byte));
        } else {
            path.push_str(&format!("%{byte:02X}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint(uri: &str) -> Result<Endpoint, ConfigError> {
        Config::new(uri, "db").endpoint()
    }

    #[test]
    fn addresses() {
        let plain = endpoint("ws://localhost:3000").unwrap();
        assert_eq!((plain.host.as_str(), plain.port), ("localhost", 3000));
        assert_eq!(plain.authority, "localhost:3000");
        assert_eq!(plain.path, "/v1/database/db");
        assert_eq!(endpoint("http://localhost").unwrap().port, 80);
        let six = endpoint("ws://[::1]:3000/behind/proxy/").unwrap();
        assert_eq!(
            (six.host.as_str(), six.authority.as_str()),
            ("::1", "[::1]:3000")
        );
        assert_eq!(six.path, "/behind/proxy/v1/database/db");
        let odd = Config::new("ws://h", "a/b ?").endpoint().unwrap();
        assert_eq!(odd.path, "/v1/database/a%2Fb%20%3F");
    }

    #[test]
    fn bad_addresses() {
        for (uri, problem) in [
            ("", "empty"),
            ("localhost:3000", "scheme"),
            ("ftp://h", "scheme is none of"),
            ("ws://me@h", "token"),
            ("ws://h:99999", "port"),
            ("ws://h/?x=1", "query"),
        ] {
            let error = endpoint(uri).unwrap_err().to_string();
            assert!(error.contains(problem), "{uri}: {error}");
        }
        assert_eq!(
            Config::new("ws://h", "").endpoint(),
            Err(ConfigError::Database)
        );
        assert_eq!(
            Config::new("ws://h", "d").token("a\nb").endpoint(),
            Err(ConfigError::Token)
        );
        assert_eq!(
            Config::new("ws://h", "d").protocols([]).endpoint(),
            Err(ConfigError::NoProtocol)
        );
    }

    #[test]
    fn what_is_asked_of_the_server() {
        let config = Config::new("ws://h", "d").compression(Compression::Gzip);
        let endpoint = config.endpoint().unwrap();
        assert_eq!(
            endpoint.socket_path(&config),
            "/v1/database/d/subscribe?compression=Gzip"
        );
        let config = config.confirmed(false).light(true);
        assert_eq!(
            endpoint.socket_path(&config),
            "/v1/database/d/subscribe?compression=Gzip&confirmed=false&light=true"
        );
    }

    #[test]
    fn tokens_are_not_shown() {
        let config = Config::new("ws://h", "d").token("secret");
        assert!(!format!("{config:?}").contains("secret"));
    }
}
