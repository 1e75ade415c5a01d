//! Between a guest and its backend: bytes become values, refusals become codes, and events
//! become batches.

use spacetime_abi::{Declaration, OpenConfig, code, decode, state};

use crate::{Backend, Budget, Conn, Refusal};

/// How large what a guest passes may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How many connections a guest has at once.
    pub connections: usize,
    /// Bytes of the arguments of one call, and of one declaration.
    pub argument_bytes: usize,
    /// Bytes of all declarations of one connection.
    pub declaration_bytes: usize,
    /// Bytes of the queries of one subscription, of one query, of a name, of how to connect.
    pub query_bytes: usize,
}

impl Default for Limits {
    /// 16 connections, 1 MiB of arguments, 8 MiB of declarations, 64 KiB of queries.
    fn default() -> Self {
        Self {
            connections: 16,
            argument_bytes: 1 << 20,
            declaration_bytes: 8 << 20,
            query_bytes: 64 << 10,
        }
    }
}

type OnOpen = Box<dyn Fn(&mut OpenConfig) -> Result<(), Refusal>>;

/// The imports of one guest: each method is the function of the ABI by that name, with the
/// guest's memory already read.
///
/// Whoever runs the guest calls these when the guest does, and in each tick, when nothing of
/// the guest runs:
///
/// ```
/// use spacetime_host::{Budget, Embedded, Link, Provider};
///
/// fn tick(link: &mut Link, mut guest: impl FnMut(i32, &[u8]) -> i32) {
///     link.begin_tick();
///     let (mut budget, mut batch) = (Budget::default(), Vec::new());
///     while let Some(conn) = link.next_batch(&mut budget, &mut batch) {
///         // The guest may call the other methods now.
///         let result = guest(conn, &batch);
///         link.delivered(conn, result);
///     }
/// }
///
/// let mut link = Link::new(Embedded::new().backend("garage"));
/// tick(&mut link, |_, _| unreachable!("it has no connection"));
/// assert!(link.open(b"nonsense") < 0);
/// assert_eq!(link.last_error(), "`open` was not passed a configuration");
/// ```
#[derive(Debug)]
pub struct Link {
    backend: Box<dyn Backend>,
    limits: Limits,
    on_open: OpenPolicy,
    /// The connections that were not closed, with the bytes of their declarations.
    open: Vec<(Conn, usize)>,
    /// Whose turn it is.
    turn: usize,
    last_error: String,
}

#[derive(Default)]
struct OpenPolicy(Option<OnOpen>);

impl std::fmt::Debug for OpenPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_some() { "set" } else { "none" })
    }
}

impl Link {
    /// The link of one guest, with the default limits.
    pub fn new(backend: Box<dyn Backend>) -> Self {
        Self::with_limits(backend, Limits::default())
    }

    /// The link of one guest.
    pub fn with_limits(backend: Box<dyn Backend>, limits: Limits) -> Self {
        Self {
            backend,
            limits,
            on_open: OpenPolicy::default(),
            open: Vec::new(),
            turn: 0,
            last_error: String::new(),
        }
    }

    /// Has `policy` look at every configuration before a connection is opened: it may change
    /// it, or refuse, with [`NOT_ALLOWED`](code::NOT_ALLOWED) when the guest may not connect
    /// there.
    pub fn on_open(&mut self, policy: impl Fn(&mut OpenConfig) -> Result<(), Refusal> + 'static) {
        self.on_open = OpenPolicy(Some(Box::new(policy)));
    }

    /// What stands behind it.
    pub fn backend(&mut self) -> &mut dyn Backend {
        &mut *self.backend
    }

    // ----- the imports ---------------------------------------------------------

    /// Begins to connect by an encoded [`OpenConfig`]; answers the connection or a code.
    pub fn open(&mut self, config: &[u8]) -> i32 {
        let result = self.try_open(config);
        self.answer(result)
    }

    fn try_open(&mut self, config: &[u8]) -> Result<i32, Refusal> {
        self.fits("the configuration", config.len(), self.limits.query_bytes)?;
        let mut config: OpenConfig = read(config, "open", "a configuration")?;
        // Those that ended by themselves cost nothing, whether the guest closes them or not.
        let backend = &self.backend;
        let live = self
            .open
            .iter()
            .filter(|&&(conn, _)| backend.state(conn).is_ok_and(|state| state != state::ENDED));
        if live.count() >= self.limits.connections {
            return Err(Refusal::new(
                code::QUEUE_FULL,
                format!(
                    "the script has {} connections, and may have no more",
                    self.limits.connections
                ),
            ));
        }
        if let Some(policy) = &self.on_open.0 {
            policy(&mut config)?;
        }
        let conn = self.backend.open(config)?;
        self.open.push((conn, 0));
        Ok(conn)
    }

    /// Ends a connection.
    pub fn close(&mut self, conn: Conn) -> i32 {
        self.open.retain(|(open, _)| *open != conn);
        let result = self.backend.close(conn);
        self.done(result)
    }

    /// What a connection does, one of [`spacetime_abi::state`].
    pub fn state(&mut self, conn: Conn) -> i32 {
        let result = self.backend.state(conn);
        self.answer(result)
    }

    /// Has an encoded [`Declaration`] compared with the schema.
    pub fn declare(&mut self, conn: Conn, declaration: &[u8]) -> i32 {
        let result = self.try_declare(conn, declaration);
        self.done(result)
    }

    fn try_declare(&mut self, conn: Conn, declaration: &[u8]) -> Result<(), Refusal> {
        let len = declaration.len();
        self.fits("the declaration", len, self.limits.argument_bytes)?;
        shallow(declaration)?;
        let declaration: Declaration = read(declaration, "declare", "a declaration")?;
        let place = self.open.iter().position(|(open, _)| *open == conn);
        let before = place.map_or(0, |place| self.open[place].1);
        if before + len > self.limits.declaration_bytes {
            return Err(Refusal::new(
                code::QUEUE_FULL,
                "the connection has too many declarations",
            ));
        }
        self.backend.declare(conn, declaration)?;
        if let Some(place) = place {
            self.open[place].1 = before + len;
        }
        Ok(())
    }

    /// Subscribes to the rows of the queries, an encoded array of texts.
    pub fn subscribe(&mut self, conn: Conn, set: u32, queries: &[u8]) -> i32 {
        let result = self
            .fits("the queries", queries.len(), self.limits.query_bytes)
            .and_then(|()| read::<Vec<String>>(queries, "subscribe", "a list of queries"))
            .and_then(|queries| self.backend.subscribe(conn, set, queries));
        self.done(result)
    }

    /// Ends a subscription.
    pub fn unsubscribe(&mut self, conn: Conn, set: u32) -> i32 {
        let result = self.backend.unsubscribe(conn, set);
        self.done(result)
    }

    /// Calls a reducer.
    pub fn call_reducer(&mut self, conn: Conn, request: u32, name: &[u8], args: &[u8]) -> i32 {
        let result = self
            .call_parts(name, args)
            .and_then(|name| self.backend.call_reducer(conn, request, name, args));
        self.done(result)
    }

    /// Calls a reducer with arguments in JSON.
    pub fn call_reducer_json(&mut self, conn: Conn, request: u32, name: &[u8], json: &[u8]) -> i32 {
        let result = self.call_parts(name, json).and_then(|name| {
            let json = text(json, "arguments")?;
            self.backend.call_reducer_json(conn, request, name, json)
        });
        self.done(result)
    }

    /// Calls a procedure.
    pub fn call_procedure(&mut self, conn: Conn, request: u32, name: &[u8], args: &[u8]) -> i32 {
        let result = self
            .call_parts(name, args)
            .and_then(|name| self.backend.call_procedure(conn, request, name, args));
        self.done(result)
    }

    /// Asks once for rows.
    pub fn query(&mut self, conn: Conn, request: u32, sql: &[u8]) -> i32 {
        let result = self
            .fits("the query", sql.len(), self.limits.query_bytes)
            .and_then(|()| text(sql, "query"))
            .and_then(|sql| self.backend.query(conn, request, sql));
        self.done(result)
    }

    /// How many more calls there is room for.
    pub fn room(&mut self, conn: Conn) -> i32 {
        let result = self.backend.room(conn);
        self.answer(result.map(|room| i32::try_from(room).unwrap_or(i32::MAX)))
    }

    /// What the latest negative result meant; empty when there is nothing to say.
    pub fn last_error(&self) -> &str {
        &self.last_error
    }

    /// [`last_error`](Link::last_error), cut to at most `capacity` bytes where a character
    /// ends.
    pub fn last_error_within(&self, capacity: usize) -> &str {
        &self.last_error[..self.last_error.floor_char_boundary(capacity)]
    }

    /// Remembers a refusal that was found outside, such as a pointer that lies outside of the
    /// guest's memory, and answers its code.
    pub fn refuse(&mut self, refusal: Refusal) -> i32 {
        self.last_error = refusal.message;
        refusal.code
    }

    // ----- events ----------------------------------------------------------------

    /// A tick begins.
    pub fn begin_tick(&mut self) {
        self.backend.begin_tick();
    }

    /// Puts the events that go into the guest next into `batch`, at most 64 KiB unless a
    /// single one is larger, and answers whose they are. Connections take turns. What was
    /// taken is deducted from the budget; `None` when nothing waits or nothing is left of the
    /// budget.
    pub fn next_batch(&mut self, budget: &mut Budget, batch: &mut Vec<u8>) -> Option<Conn> {
        batch.clear();
        if budget.events == 0 || budget.bytes == 0 {
            return None;
        }
        let limit = Budget {
            events: budget.events,
            bytes: budget.bytes.min(Budget::BATCH.bytes),
        };
        for _ in 0..self.open.len() {
            self.turn %= self.open.len();
            let (conn, _) = self.open[self.turn];
            self.turn += 1;
            let events = self.backend.take_events(conn, limit, batch);
            if events > 0 {
                budget.events = budget.events.saturating_sub(events);
                budget.bytes = budget.bytes.saturating_sub(batch.len());
                return Some(conn);
            }
        }
        None
    }

    /// The guest answered a batch. A negative answer means that it does not want the
    /// connection any more, which is closed then.
    pub fn delivered(&mut self, conn: Conn, result: i32) {
        if result < 0 && self.open.iter().any(|(open, _)| *open == conn) {
            self.open.retain(|(open, _)| *open != conn);
            // The guest may have closed it while it took the events.
            let _ = self.backend.close(conn);
        }
    }

    /// Whether there is a connection that was not closed.
    pub fn is_used(&self) -> bool {
        !self.open.is_empty()
    }

    /// Closes all connections: the guest has ended, or trapped.
    pub fn close_all(&mut self) {
        for (conn, _) in std::mem::take(&mut self.open) {
            // It may have ended by itself, which is just as well.
            let _ = self.backend.close(conn);
        }
    }

    // ----- helpers -----------------------------------------------------------------

    fn call_parts<'a>(&self, name: &'a [u8], args: &[u8]) -> Result<&'a str, Refusal> {
        self.fits("the name", name.len(), self.limits.query_bytes)?;
        self.fits("the arguments", args.len(), self.limits.argument_bytes)?;
        text(name, "name")
    }

    fn fits(&self, what: &str, len: usize, limit: usize) -> Result<(), Refusal> {
        if len <= limit {
            return Ok(());
        }
        Err(Refusal::new(
            code::TOO_BIG,
            format!("{what} takes {len} bytes, and {limit} are allowed"),
        ))
    }

    fn done(&mut self, result: Result<(), Refusal>) -> i32 {
        self.answer(result.map(|()| 0))
    }

    fn answer(&mut self, result: Result<i32, Refusal>) -> i32 {
        match result {
            Ok(value) => value,
            Err(refusal) => self.refuse(refusal),
        }
    }
}

fn read<'a, T: spacetimedb_lib::de::Deserialize<'a>>(
    bytes: &'a [u8],
    function: &str,
    what: &str,
) -> Result<T, Refusal> {
    decode(bytes)
        .map_err(|_| Refusal::new(code::INVALID, format!("`{function}` was not passed {what}")))
}

/// How deep types may be nested.
const MAX_DEPTH: u32 = 64;

/// Whether the types of an encoded [`Declaration`] are not nested too deep: decoding takes the
/// stack for each level, and the bytes are the guest's. What is no declaration at all is left
/// for the decoder to refuse.
fn shallow(declaration: &[u8]) -> Result<(), Refusal> {
    let mut walk = Walk {
        rest: declaration,
        too_deep: false,
    };
    walk.declaration();
    if walk.too_deep {
        let text = format!("`declare` was passed types that are nested deeper than {MAX_DEPTH}");
        return Err(Refusal::new(code::INVALID, text));
    }
    Ok(())
}

struct Walk<'a> {
    rest: &'a [u8],
    too_deep: bool,
}

/// `None` ends the walk.
impl Walk<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    fn length(&mut self) -> Option<u32> {
        let (length, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(u32::from_le_bytes(*length))
    }

    fn text(&mut self) -> Option<()> {
        let length = self.length()? as usize;
        self.rest = self.rest.get(length..)?;
        Some(())
    }

    fn declaration(&mut self) -> Option<()> {
        let kind = self.byte()?;
        self.text()?;
        // The columns of a table are optional.
        match (kind, kind == 0 && self.byte()? != 0) {
            (0..=2, false) => self.elements(0),
            _ => None,
        }
    }

    /// Those of a struct or an enum.
    fn elements(&mut self, depth: u32) -> Option<()> {
        for _ in 0..self.length()? {
            if self.byte()? == 0 {
                self.text()?;
            }
            self.ty(depth + 1)?;
        }
        Some(())
    }

    fn ty(&mut self, depth: u32) -> Option<()> {
        if depth > MAX_DEPTH {
            self.too_deep = true;
            return None;
        }
        match self.byte()? {
            0 => self.length().map(|_| ()),
            1 | 2 => self.elements(depth),
            3 => self.ty(depth + 1),
            _ => Some(()),
        }
    }
}

fn text<'a>(bytes: &'a [u8], what: &str) -> Result<&'a str, Refusal> {
    std::str::from_utf8(bytes)
        .map_err(|error| Refusal::new(code::INVALID, format!("the {what} is not UTF-8: {error}")))
}
