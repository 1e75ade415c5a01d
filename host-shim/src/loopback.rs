//! HTTP over real sockets, to this machine and from it, for those who want to try a script
//! with the programs that it talks to. Without this nothing of a host reaches a network:
//! requests are answered by the world's routes, or wait.
//!
//! ```
//! use std::io::{Read, Write};
//! use std::net::TcpStream;
//!
//! use host_shim::Host;
//! use host_shim::loopback::{Loopback, LoopbackSettings};
//!
//! let host = Host::new();
//! // Here a script is loaded that calls SET_HTTP_HANDLER.
//! let listen = Some("127.0.0.1:0".parse()?);
//! let http = Loopback::start(&host, LoopbackSettings { listen, ..Default::default() })?;
//! let mut browser = TcpStream::connect(http.address().unwrap())?;
//! browser.write_all(b"GET /shop/stock HTTP/1.1\r\nhost: here\r\n\r\n")?;
//! // The request comes with a tick, as everything does.
//! assert!(http.wait(std::time::Duration::from_secs(60)));
//! host.tick(50);
//! let mut answer = String::new();
//! browser.read_to_string(&mut answer)?;
//! assert!(answer.starts_with("HTTP/1.1 404 "), "no script has set a handler: {answer}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use cfx_sim::{HttpRequest, HttpResponse, Incoming, IncomingRequest};

use crate::host::Host;

/// What is let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoopbackSettings {
    /// Whether requests of scripts that no route of the world answers go out: to
    /// `http://localhost`, `http://127.x.x.x` and `http://[::1]`. Those to other machines
    /// fail, with a text that says so.
    pub outgoing: bool,
    /// Where requests to `/RESOURCE/PATH` are taken for the handlers of `SET_HTTP_HANDLER`.
    /// Only an address of this machine; port 0 is any free one.
    pub listen: Option<SocketAddr>,
    /// How long the other side may be silent: 5 seconds, as on the platform.
    pub idle: Duration,
}

impl Default for LoopbackSettings {
    fn default() -> Self {
        Self {
            outgoing: true,
            listen: None,
            idle: Duration::from_secs(5),
        }
    }
}

/// So much may stand before a body.
const LONGEST_HEAD: usize = 64 * 1024;
/// So long may a body be.
const LONGEST_BODY: usize = 16 * 1024 * 1024;
const MOST_HEADERS: usize = 128;
/// So many requests of scripts are on their way at a time.
const MOST_REQUESTS: usize = 32;
/// So many connections are served at a time.
const MOST_CONNECTIONS: usize = 64;
const MOST_REDIRECTS: usize = 10;
/// No exchange takes longer, however busily its other side drips.
const LONGEST_EXCHANGE: Duration = Duration::from_secs(60);
/// How often somebody who waits for a script is looked after.
const LOOK_AFTER: Duration = Duration::from_millis(50);

enum Event {
    /// A request of a script has been answered.
    Answered(i32, HttpResponse),
    /// Somebody asks a script.
    Asked(u64, String, IncomingRequest, Sender<Incoming>),
    /// Somebody has stopped waiting.
    Gone(u64),
}

struct State {
    settings: LoopbackSettings,
    receiver: Receiver<Event>,
    sender: Sender<Event>,
    backlog: VecDeque<Event>,
    on_their_way: BTreeSet<i32>,
    /// The world's numbers of the requests that scripts are to answer.
    open: BTreeMap<u64, (usize, Sender<Incoming>)>,
}

struct Listener {
    address: SocketAddr,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        // Wakes the thread, which waits for somebody to come.
        let woken = TcpStream::connect(self.address).is_ok();
        if let Some(thread) = self.thread.take()
            && woken
        {
            // It has not panicked, and nothing would follow from it.
            let _ = thread.join();
        }
    }
}

/// HTTP over sockets for one host, until this is dropped. Scripts notice nothing of it: requests
/// and answers reach them in [`Host::tick`].
pub struct Loopback {
    state: Rc<RefCell<State>>,
    listener: Option<Listener>,
}

impl std::fmt::Debug for Loopback {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Loopback")
            .field("address", &self.address())
            .finish_non_exhaustive()
    }
}

impl Loopback {
    /// Lets requests through from now on.
    ///
    /// # Errors
    /// When the address is taken, or none of this machine alone.
    pub fn start(host: &Host, settings: LoopbackSettings) -> io::Result<Self> {
        let (sender, receiver) = mpsc::channel();
        let listener = match settings.listen {
            Some(address) => Some(listen(address, settings.idle, sender.clone())?),
            None => None,
        };
        let state = Rc::new(RefCell::new(State {
            settings,
            receiver,
            sender,
            backlog: VecDeque::new(),
            on_their_way: BTreeSet::new(),
            open: BTreeMap::new(),
        }));
        let pumped = Rc::downgrade(&state);
        host.on_tick(move |host| match pumped.upgrade() {
            Some(state) => {
                pump(&state, host);
                true
            }
            None => false,
        });
        Ok(Self { state, listener })
    }

    /// Where requests are taken.
    #[must_use]
    pub fn address(&self) -> Option<SocketAddr> {
        self.listener.as_ref().map(|listener| listener.address)
    }

    /// Waits, in real time, until there is something for the next tick to do, but not longer
    /// than this. Whether there is.
    #[must_use]
    pub fn wait(&self, longest: Duration) -> bool {
        let mut state = self.state.borrow_mut();
        if state.backlog.is_empty() {
            match state.receiver.recv_timeout(longest) {
                Ok(event) => state.backlog.push_back(event),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }

    /// How many requests of scripts are on their way, and how many scripts have to answer.
    #[must_use]
    pub fn open(&self) -> (usize, usize) {
        let state = self.state.borrow();
        (state.on_their_way.len(), state.open.len())
    }
}

/// What a tick does.
fn pump(state: &Rc<RefCell<State>>, host: &Host) {
    let world = host.world();
    loop {
        // Not borrowed while scripts run.
        let event = {
            let mut state = state.borrow_mut();
            let waiting = state.backlog.pop_front();
            waiting.or_else(|| state.receiver.try_recv().ok())
        };
        match event {
            None => break,
            Some(Event::Answered(token, response)) => {
                state.borrow_mut().on_their_way.remove(&token);
                // Its resource may have stopped.
                world.respond(token, response);
            }
            Some(Event::Asked(id, resource, request, reply)) => {
                match ask(host, &resource, &request) {
                    Ok(number) => {
                        state.borrow_mut().open.insert(id, (number, reply));
                    }
                    // Nobody may wait for it any more.
                    Err(answer) => drop(reply.send(answer)),
                }
            }
            Some(Event::Gone(id)) => {
                let open = state.borrow_mut().open.remove(&id);
                if let Some((number, _)) = open {
                    if let Err(error) = world.cancel_request(host, number) {
                        host.note(
                            "http",
                            &format!("the handler of a cancelled request: {error}"),
                        );
                    }
                    world.forget_request(host, number);
                }
            }
        }
    }
    let open: Vec<(u64, usize)> = {
        let state = state.borrow();
        let open = state.open.iter();
        open.map(|(id, (number, _))| (*id, *number)).collect()
    };
    for (id, number) in open {
        let done = match world.incoming(number) {
            Some(answer) if answer.done => answer,
            Some(answer) if !answer.abandoned => continue,
            _ => plain(500, "the script that was asked has stopped"),
        };
        let reply = state.borrow_mut().open.remove(&id);
        if let Some((_, reply)) = reply {
            drop(reply.send(done));
        }
        world.forget_request(host, number);
    }
    send_waiting(state, host);
}

fn ask(host: &Host, resource: &str, request: &IncomingRequest) -> Result<usize, Incoming> {
    let world = host.world();
    if !world.http_handlers().iter().any(|known| known == resource) {
        return Err(plain(
            404,
            &format!("the resource {resource} has set no HTTP handler"),
        ));
    }
    world.request(host, resource, request).map_err(|error| {
        host.note("http", &format!("the handler of {resource}: {error}"));
        plain(500, "the script's handler failed; its log says why")
    })
}

/// Sends what scripts have asked for and no route has answered.
fn send_waiting(state: &Rc<RefCell<State>>, host: &Host) {
    let world = host.world();
    let mut state = state.borrow_mut();
    if !state.settings.outgoing {
        return;
    }
    for request in world.waiting_requests() {
        if state.on_their_way.len() >= MOST_REQUESTS {
            return;
        }
        let token = request.token;
        if !state.on_their_way.insert(token) {
            continue;
        }
        let (sender, idle) = (state.sender.clone(), state.settings.idle);
        let run = move || {
            let response = perform(&request, idle).unwrap_or_else(|error| {
                HttpResponse::failed(&format!("{} {}: {error}", request.method, request.url))
            });
            // The host may be gone.
            drop(sender.send(Event::Answered(token, response)));
        };
        let thread = thread::Builder::new().name("http request".to_owned());
        if let Err(error) = thread.spawn(run) {
            state.on_their_way.remove(&token);
            world.respond(token, HttpResponse::failed(&error.to_string()));
        }
    }
}

fn plain(status: u16, text: &str) -> Incoming {
    let mut answer = Incoming::default();
    answer.status = status;
    answer.headers = vec![("content-type".to_owned(), "text/plain".to_owned())];
    answer.body = format!("{text}\n").into_bytes();
    answer.done = true;
    answer
}

// ----- what both directions need -------------------------------------------------

/// A socket, what has been read of it too much, and until when it may take.
struct Connection {
    stream: TcpStream,
    ahead: Vec<u8>,
    end: Instant,
}

impl Connection {
    fn new(stream: TcpStream, idle: Duration) -> io::Result<Self> {
        stream.set_read_timeout(Some(idle))?;
        stream.set_write_timeout(Some(idle))?;
        Ok(Self {
            stream,
            ahead: Vec::new(),
            end: Instant::now() + LONGEST_EXCHANGE,
        })
    }

    /// Reads some more; `false` at the end.
    fn more(&mut self) -> Result<bool, String> {
        if Instant::now() > self.end {
            return Err(format!("it took more than {LONGEST_EXCHANGE:?}"));
        }
        let mut buffer = [0; 8192];
        match self.stream.read(&mut buffer) {
            Ok(read) => {
                self.ahead.extend_from_slice(&buffer[..read]);
                Ok(read > 0)
            }
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                Err("the other side was silent for too long".to_owned())
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => Ok(true),
            Err(error) => Err(error.to_string()),
        }
    }

    /// Exactly so many bytes.
    fn exactly(&mut self, len: usize) -> Result<Vec<u8>, String> {
        while self.ahead.len() < len {
            if !self.more()? {
                return Err("the connection ended in the middle of a body".to_owned());
            }
        }
        let rest = self.ahead.split_off(len);
        Ok(std::mem::replace(&mut self.ahead, rest))
    }

    fn until_end(&mut self) -> Result<Vec<u8>, String> {
        while self.more()? {
            check_length(self.ahead.len())?;
        }
        Ok(std::mem::take(&mut self.ahead))
    }

    /// A line without its end.
    fn line(&mut self) -> Result<String, String> {
        loop {
            if let Some(end) = self.ahead.iter().position(|byte| *byte == b'\n') {
                let line = self.exactly(end + 1)?;
                let line = String::from_utf8_lossy(&line).into_owned();
                return Ok(line.trim_end().to_owned());
            }
            if self.ahead.len() > LONGEST_HEAD || !self.more()? {
                return Err("a line of a chunked body does not end".to_owned());
            }
        }
    }

    fn chunks(&mut self) -> Result<Vec<u8>, String> {
        let mut body = Vec::new();
        loop {
            let line = self.line()?;
            let digits = line.split(';').next().unwrap_or_default().trim();
            let len = usize::from_str_radix(digits, 16)
                .map_err(|_| format!("`{digits}` is no length of a chunk"))?;
            check_length(body.len().saturating_add(len))?;
            if len == 0 {
                // What is behind the last chunk says nothing.
                let mut lines = 0;
                while !self.line()?.is_empty() {
                    lines += 1;
                    if lines > MOST_HEADERS {
                        return Err("too many lines behind a body".to_owned());
                    }
                }
                return Ok(body);
            }
            body.extend(self.exactly(len)?);
            self.line()?;
        }
    }

    /// Calls `parse` with what has been read until it says how long the head is.
    fn head<T>(
        &mut self,
        parse: impl Fn(&[u8]) -> Result<Option<(usize, T)>, String>,
    ) -> Result<T, String> {
        loop {
            if let Some((len, head)) = parse(&self.ahead)? {
                self.ahead.drain(..len);
                return Ok(head);
            }
            if self.ahead.len() > LONGEST_HEAD {
                return Err(format!("the head has more than {LONGEST_HEAD} bytes"));
            }
            if !self.more()? {
                return Err("the connection ended before the head did".to_owned());
            }
        }
    }

    fn body(&mut self, headers: &[(String, String)], without: Without) -> Result<Vec<u8>, String> {
        let find = |name: &str| {
            let mut headers = headers.iter();
            let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.trim())
        };
        if let Some(encoding) = find("transfer-encoding") {
            if !encoding.eq_ignore_ascii_case("chunked") {
                return Err(format!("the transfer encoding {encoding} is unknown"));
            }
            return self.chunks();
        }
        match (find("content-length"), without) {
            (Some(len), _) => {
                let len = len
                    .parse()
                    .map_err(|_| format!("`{len}` is no length of a body"))?;
                check_length(len)?;
                self.exactly(len)
            }
            (None, Without::Empty) => Ok(Vec::new()),
            (None, Without::UntilEnd) => self.until_end(),
        }
    }
}

/// What a body is that says nothing of its length.
#[derive(Clone, Copy)]
enum Without {
    Empty,
    UntilEnd,
}

fn check_length(len: usize) -> Result<(), String> {
    if len > LONGEST_BODY {
        return Err(format!("the body has more than {LONGEST_BODY} bytes"));
    }
    Ok(())
}

fn owned(headers: &[httparse::Header<'_>]) -> Vec<(String, String)> {
    let headers = headers.iter().map(|header| {
        let value = String::from_utf8_lossy(header.value).into_owned();
        (header.name.to_owned(), value)
    });
    headers.collect()
}

fn is_token(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(fits)
}

fn is_value(text: &str) -> bool {
    !text.bytes().any(|byte| matches!(byte, b'\r' | b'\n' | 0))
}

/// Headers that belong to the connection and not to who writes them.
fn is_ours(name: &str) -> bool {
    const OURS: [&str; 5] = [
        "connection",
        "content-length",
        "host",
        "keep-alive",
        "transfer-encoding",
    ];
    OURS.iter().any(|known| known.eq_ignore_ascii_case(name))
}

// ----- requests of scripts -----------------------------------------------------------

#[derive(Debug, Clone, PartialEq, Eq)]
struct Url {
    /// As it was written, with the port.
    authority: String,
    address: SocketAddr,
    /// With the query.
    path: String,
}

impl Url {
    fn parse(text: &str) -> Result<Self, String> {
        let elsewhere = "only this machine may be asked: http://localhost, http://127.x.x.x or http://[::1]; add a route to the world for everything else";
        let Some(rest) = text.strip_prefix("http://") else {
            return Err(elsewhere.to_owned());
        };
        let rest = rest.split('#').next().unwrap_or_default();
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        let (name, port) = match authority.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => {
                let number = port.parse();
                (name, number.map_err(|_| format!("`{port}` is no port"))?)
            }
            _ => (authority, 80),
        };
        let inner = name
            .strip_prefix('[')
            .and_then(|name| name.strip_suffix(']'));
        let ip = match inner {
            Some(inner) => inner.parse().ok().map(IpAddr::V6),
            // Not looked up: somebody may have given the name to another machine.
            None if name.eq_ignore_ascii_case("localhost") => Some(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            None => name.parse().ok().map(IpAddr::V4),
        };
        let ip = ip.filter(IpAddr::is_loopback).ok_or(elsewhere)?;
        if !path.bytes().all(|byte| byte > b' ' && byte != 0x7f) {
            return Err("the path has a space or a control character in it".to_owned());
        }
        Ok(Self {
            authority: authority.to_owned(),
            address: SocketAddr::new(ip, port),
            path: if path.starts_with('/') {
                path.to_owned()
            } else {
                format!("/{path}")
            },
        })
    }

    /// Where an answer points to.
    fn join(&self, location: &str) -> Result<Self, String> {
        if location.contains("://") {
            return Self::parse(location);
        }
        if let Some(rest) = location.strip_prefix("//") {
            return Self::parse(&format!("http://{rest}"));
        }
        let path = self.path.split('?').next().unwrap_or("/");
        let folder = path.rfind('/').map_or("/", |end| &path[..=end]);
        let path = match location {
            absolute if absolute.starts_with('/') => absolute.to_owned(),
            query if query.starts_with('?') => format!("{path}{query}"),
            relative => format!("{folder}{relative}"),
        };
        Self::parse(&format!("http://{}{path}", self.authority))
    }
}

fn perform(request: &HttpRequest, idle: Duration) -> Result<HttpResponse, String> {
    let mut url = Url::parse(&request.url)?;
    let mut method = request.method.to_ascii_uppercase();
    let mut body = request.body.as_bytes();
    for _ in 0..=MOST_REDIRECTS {
        let response = exchange(&url, &method, &request.headers, body, idle)?;
        let location = response
            .headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("location"));
        let is_redirect = matches!(response.status, 301 | 302 | 303 | 307 | 308);
        let Some((_, location)) = location.filter(|_| is_redirect && request.follow_location)
        else {
            return Ok(response);
        };
        url = url.join(location)?;
        if !matches!(response.status, 307 | 308) && method != "HEAD" {
            "GET".clone_into(&mut method);
            body = &[];
        }
    }
    Err(format!(
        "it was sent elsewhere more than {MOST_REDIRECTS} times"
    ))
}

fn exchange(
    url: &Url,
    method: &str,
    headers: &[(String, String)],
    body: &[u8],
    idle: Duration,
) -> Result<HttpResponse, String> {
    if !is_token(method) {
        return Err(format!("`{method}` is no method"));
    }
    let mut head = format!(
        "{method} {} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n",
        url.path, url.authority
    );
    for (name, value) in headers {
        if !is_token(name) || !is_value(value) {
            return Err(format!("the header `{name}` cannot be sent"));
        }
        if !is_ours(name) {
            // Writing to a string does not fail.
            let _ = write!(head, "{name}: {value}\r\n");
        }
    }
    if !body.is_empty() || matches!(method, "POST" | "PUT" | "PATCH") {
        let _ = write!(head, "Content-Length: {}\r\n", body.len());
    }
    head.push_str("\r\n");
    let failed = |error: io::Error| error.to_string();
    let stream = TcpStream::connect_timeout(&url.address, idle).map_err(failed)?;
    let mut connection = Connection::new(stream, idle).map_err(failed)?;
    // One that answers before it has read everything still answers.
    let sent = connection
        .stream
        .write_all(head.as_bytes())
        .and_then(|()| connection.stream.write_all(body));
    let answered = read_response(&mut connection, method);
    match (answered, sent) {
        (Ok(response), _) => Ok(response),
        (Err(_), Err(error)) => Err(error.to_string()),
        (Err(error), Ok(())) => Err(error),
    }
}

fn read_response(connection: &mut Connection, method: &str) -> Result<HttpResponse, String> {
    loop {
        let (status, headers) = connection.head(|bytes| {
            let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
            let mut response = httparse::Response::new(&mut headers);
            match response.parse(bytes) {
                Ok(httparse::Status::Complete(len)) => {
                    let status = response.code.unwrap_or_default();
                    Ok(Some((len, (status, owned(response.headers)))))
                }
                Ok(httparse::Status::Partial) => Ok(None),
                Err(error) => Err(format!("the answer is no HTTP: {error}")),
            }
        })?;
        // More follows.
        if (100..200).contains(&status) && status != 101 {
            continue;
        }
        let bodiless = method == "HEAD" || matches!(status, 101 | 204 | 304);
        let body = if bodiless {
            Vec::new()
        } else {
            connection.body(&headers, Without::UntilEnd)?
        };
        let mut response = HttpResponse::new(status.into(), body);
        response.headers = headers;
        return Ok(response);
    }
}

// ----- requests to scripts -----------------------------------------------------------

fn listen(address: SocketAddr, idle: Duration, sender: Sender<Event>) -> io::Result<Listener> {
    if !address.ip().is_loopback() {
        return Err(io::Error::new(
            ErrorKind::InvalidInput,
            format!("{address} can be reached from other machines: listen at 127.0.0.1 or [::1]"),
        ));
    }
    let listener = TcpListener::bind(address)?;
    let address = listener.local_addr()?;
    let stop = Arc::new(AtomicBool::new(false));
    let stopping = Arc::clone(&stop);
    let serving = Arc::new(AtomicUsize::new(0));
    let accept = move || {
        for (id, stream) in (0_u64..).zip(listener.incoming()) {
            if stopping.load(Ordering::SeqCst) {
                return;
            }
            let Ok(stream) = stream else {
                continue;
            };
            let place = Place::take(&serving);
            let sender = sender.clone();
            let serve = move || {
                let free = place.number <= MOST_CONNECTIONS;
                // Who asks has gone, or is told what is wrong.
                let _ = serve(stream, id, idle, free.then_some(&sender));
                drop(place);
            };
            let thread = thread::Builder::new().name("http connection".to_owned());
            // Without a thread the connection is closed.
            drop(thread.spawn(serve));
        }
    };
    let thread = thread::Builder::new()
        .name("http listener".to_owned())
        .spawn(accept)?;
    Ok(Listener {
        address,
        stop,
        thread: Some(thread),
    })
}

/// One of the connections that are served.
struct Place {
    serving: Arc<AtomicUsize>,
    number: usize,
}

impl Place {
    fn take(serving: &Arc<AtomicUsize>) -> Self {
        Self {
            serving: Arc::clone(serving),
            number: serving.fetch_add(1, Ordering::SeqCst) + 1,
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.serving.fetch_sub(1, Ordering::SeqCst);
    }
}

struct Head {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
}

fn serve(
    stream: TcpStream,
    id: u64,
    idle: Duration,
    sender: Option<&Sender<Event>>,
) -> io::Result<()> {
    let address = stream.peer_addr()?;
    let mut connection = Connection::new(stream, idle)?;
    let (method, answer) = match read_request(&mut connection, address) {
        Err(text) => (String::new(), plain(400, &text)),
        Ok((resource, request)) => {
            let method = request.method.clone();
            let answer = match sender {
                Some(sender) => wait_for_script(&connection, id, resource, request, sender),
                None => Some(plain(503, "too many connections at a time")),
            };
            match answer {
                Some(answer) => (method, answer),
                None => return Ok(()),
            }
        }
    };
    write_answer(&mut connection.stream, &method, &answer)
}

fn read_request(
    connection: &mut Connection,
    address: SocketAddr,
) -> Result<(String, IncomingRequest), String> {
    let head = connection.head(|bytes| {
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut request = httparse::Request::new(&mut headers);
        match request.parse(bytes) {
            Ok(httparse::Status::Complete(len)) => {
                let head = Head {
                    method: request.method.unwrap_or_default().to_owned(),
                    target: request.path.unwrap_or_default().to_owned(),
                    headers: owned(request.headers),
                };
                Ok(Some((len, head)))
            }
            Ok(httparse::Status::Partial) => Ok(None),
            Err(error) => Err(format!("the request is no HTTP: {error}")),
        }
    })?;
    let expects = head.headers.iter().any(|(name, value)| {
        name.eq_ignore_ascii_case("expect") && value.eq_ignore_ascii_case("100-continue")
    });
    if expects {
        let written = connection
            .stream
            .write_all(b"HTTP/1.1 100 Continue\r\n\r\n");
        written.map_err(|error| error.to_string())?;
    }
    let body = connection.body(&head.headers, Without::Empty)?;
    // `/resource/path?query`, or the same behind the scheme and the host.
    let target = match head.target.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |at| &rest[at..]),
        None => head.target.as_str(),
    };
    let target = target.strip_prefix('/').unwrap_or(target);
    let end = target.find(['/', '?']).unwrap_or(target.len());
    let (resource, path) = target.split_at(end);
    let path = if path.starts_with('/') {
        path.to_owned()
    } else {
        format!("/{path}")
    };
    let mut request = IncomingRequest::new(&head.method, &path);
    request.headers = head.headers;
    request.body = body;
    request.address = address.to_string();
    Ok((resource.to_owned(), request))
}

/// `None` when the one who asked has gone, or the host has.
fn wait_for_script(
    connection: &Connection,
    id: u64,
    resource: String,
    request: IncomingRequest,
    sender: &Sender<Event>,
) -> Option<Incoming> {
    let (reply, answer) = mpsc::channel();
    sender
        .send(Event::Asked(id, resource, request, reply))
        .ok()?;
    loop {
        match answer.recv_timeout(LOOK_AFTER) {
            Ok(answer) => return Some(answer),
            Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) => {}
        }
        if is_gone(&connection.stream) {
            // The host may be gone, too.
            drop(sender.send(Event::Gone(id)));
            return None;
        }
    }
}

/// Whether the one at the other end has closed the connection.
fn is_gone(stream: &TcpStream) -> bool {
    if stream.set_nonblocking(true).is_err() {
        return true;
    }
    let peeked = stream.peek(&mut [0]);
    let restored = stream.set_nonblocking(false);
    match peeked {
        Ok(read) => read == 0 || restored.is_err(),
        Err(error) => {
            !matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted)
                || restored.is_err()
        }
    }
}

fn write_answer(stream: &mut TcpStream, method: &str, answer: &Incoming) -> io::Result<()> {
    let status = match answer.status {
        status @ 200..=599 => status,
        // No answer has another one.
        _ => 500,
    };
    let mut head = format!(
        "HTTP/1.1 {status} {}\r\nConnection: close\r\n",
        reason(status)
    );
    for (name, value) in &answer.headers {
        if is_token(name) && is_value(value) && !is_ours(name) {
            // Writing to a string does not fail.
            let _ = write!(head, "{name}: {value}\r\n");
        }
    }
    let bodiless = matches!(status, 204 | 304);
    if !bodiless {
        let _ = write!(head, "Content-Length: {}\r\n", answer.body.len());
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes())?;
    if !bodiless && method != "HEAD" {
        stream.write_all(&answer.body)?;
    }
    stream.flush()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        204 => "No Content",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        _ => "Status",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_asked() {
        let address = |url: &str| Url::parse(url).map(|url| url.address.to_string());
        for (url, expected) in [
            ("http://localhost:3000/a", "127.0.0.1:3000"),
            ("http://LOCALHOST", "127.0.0.1:80"),
            ("http://127.9.9.9:1?q", "127.9.9.9:1"),
            ("http://[::1]:8080/", "[::1]:8080"),
            ("http://[::1]/", "[::1]:80"),
        ] {
            assert_eq!(address(url).as_deref(), Ok(expected), "{url}");
        }
        for url in [
            "https://localhost/",
            "http://example.com/",
            "http://10.0.0.1/",
            "http://localhost.example.com/",
            "http://localhost@example.com/",
            "http://example.com@127.0.0.1/",
            "http://0.0.0.0/",
            "http://[::]/",
            "http://[::1/",
            "http://127.1/",
            "http:///",
            "ftp://localhost/",
        ] {
            let error = address(url).unwrap_err();
            assert!(error.contains("only this machine"), "{url}: {error}");
        }
        for url in [
            "http://localhost:99999/",
            "http://localhost:/",
            "http://localhost/a b",
            "http://localhost/a\r\nx: y",
        ] {
            assert!(address(url).is_err(), "{url}");
        }
    }

    #[test]
    fn answers_point_elsewhere() {
        let url = Url::parse("http://localhost:80/a/b?c").unwrap();
        let joined = |location: &str| url.join(location).map(|url| url.path);
        assert_eq!(joined("/x").as_deref(), Ok("/x"));
        assert_eq!(joined("x?y").as_deref(), Ok("/a/x?y"));
        assert_eq!(joined("?z").as_deref(), Ok("/a/b?z"));
        assert_eq!(joined("http://127.0.0.1/q").as_deref(), Ok("/q"));
        assert_eq!(joined("//127.0.0.1/r").as_deref(), Ok("/r"));
        assert!(joined("http://example.com/").is_err());
        assert!(joined("//example.com/").is_err());
    }
}
