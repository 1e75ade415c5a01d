//! Requests to other servers.

use core::cell::{Cell, RefCell};
use core::fmt;
use core::future::{Future, IntoFuture};
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use std::rc::{Rc, Weak};

use serde::Serialize;

use super::Payload;
use super::headers::{Headers, Joined};
use super::response::Response;
use crate::events::{self, Event, Scope};
use crate::hash::native_hash;
use crate::logging;
use crate::msgpack::{Arguments, ByteBuf, DecodeError};
use crate::native::{InvokeError, Packed, invoke};
use crate::source::Source;

const PERFORM_HTTP_REQUEST_INTERNAL_EX: u64 = native_hash("PERFORM_HTTP_REQUEST_INTERNAL_EX");

/// The event that brings the answers.
const RESPONSE: &str = "__cfx_internal:httpResponse";

/// A request with the method `GET`. See [`request`].
///
/// ```
/// use cfx_core::http;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("PERFORM_HTTP_REQUEST_INTERNAL_EX", |call| call.set(1));
/// cfx_core::task::spawn(async {
///     let response = http::get("https://example.com/motd").await?;
///     cfx_core::print!("{}", response.text());
///     Ok::<(), http::HttpError>(())
/// });
/// # host.tick(0);
/// # host.event("__cfx_internal:httpResponse", (1, 200, "welcome"), "");
/// # assert_eq!(host.take_log(), ["welcome"]);
/// ```
#[doc(alias = "PerformHttpRequest")]
pub fn get(url: impl Into<String>) -> RequestBuilder {
    request("GET", url)
}

/// A request with the method `POST`. See [`request`].
///
/// ```
/// # use cfx_core::http;
/// let request = http::post("https://example.com/log").body("hello");
/// ```
pub fn post(url: impl Into<String>) -> RequestBuilder {
    request("POST", url)
}

/// A request with the method `PUT`. See [`request`].
///
/// ```
/// # use cfx_core::http;
/// let request = http::put("https://example.com/score").body("7");
/// ```
pub fn put(url: impl Into<String>) -> RequestBuilder {
    request("PUT", url)
}

/// A request with the method `DELETE`. See [`request`].
///
/// ```
/// # use cfx_core::http;
/// let request = http::delete("https://example.com/score");
/// ```
pub fn delete(url: impl Into<String>) -> RequestBuilder {
    request("DELETE", url)
}

/// A request to another server (native `PERFORM_HTTP_REQUEST_INTERNAL_EX`, 0x6B171E87).
/// Nothing is sent before it is awaited.
///
/// Every answer of the other server is a [`Response`], also one of 404 or 500:
/// [`Response::error_for_status`] makes an error of these. The host gives a request up
/// after five seconds without an answer.
///
/// ```
/// use cfx_core::http;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("PERFORM_HTTP_REQUEST_INTERNAL_EX", |call| call.set(1));
/// async fn report(text: &str) -> Result<(), http::HttpError> {
///     http::request("POST", "https://example.com/hook")
///         .header("Authorization", "Bearer 123")
///         .body(text)
///         .await?
///         .error_for_status()?;
///     Ok(())
/// }
/// # cfx_core::task::spawn(async {
/// #     cfx_core::print!("{}", report("hello").await.unwrap_err());
/// # });
/// # host.tick(0);
/// # host.event("__cfx_internal:httpResponse", (1, 403, (), (), "HTTP 403: no"), "");
/// # let line = "the request to https://example.com failed: the server answered with status 403";
/// # assert_eq!(host.take_log(), [line]);
/// ```
#[doc(alias = "PerformHttpRequest")]
#[doc(alias = "PerformHttpRequestAwait")]
pub fn request(method: impl Into<String>, url: impl Into<String>) -> RequestBuilder {
    RequestBuilder {
        method: method.into(),
        url: url.into(),
        headers: Headers::new(),
        body: Vec::new(),
        follow_redirects: true,
    }
}

/// A request that is put together; awaiting it sends it.
///
/// ```
/// use cfx_core::http;
///
/// let request = http::post("https://example.com")
///     .header("Accept", "text/plain")
///     .body("hello")
///     .follow_redirects(false);
/// // later: request.await
/// ```
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RequestBuilder {
    method: String,
    url: String,
    headers: Headers,
    body: Vec<u8>,
    follow_redirects: bool,
}

impl RequestBuilder {
    /// Adds a header field. A name that is there several times is sent once, its values
    /// with commas between them.
    ///
    /// ```
    /// # use cfx_core::http;
    /// let request = http::get("https://example.com").header("Accept", "text/plain");
    /// ```
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Sets the body; text or bytes.
    ///
    /// ```
    /// # use cfx_core::http;
    /// let request = http::post("https://example.com").body("hello");
    /// ```
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Sets the body to a value as JSON, and the content type to that of JSON unless there
    /// is one.
    ///
    /// ```
    /// # use cfx_core::http;
    /// let request = http::post("https://example.com").json(&["a", "b"])?;
    /// # Ok::<(), http::HttpError>(())
    /// ```
    ///
    /// # Errors
    /// When the value cannot be JSON: a map whose keys are not text, for example.
    #[cfg(feature = "json")]
    pub fn json<T: Serialize + ?Sized>(mut self, value: &T) -> Result<Self, HttpError> {
        self.body = serde_json::to_vec(value)
            .map_err(|error| HttpError::new(&self.url, HttpErrorKind::Json(error)))?;
        if !self.headers.contains("content-type") {
            self.headers.set("Content-Type", "application/json");
        }
        Ok(self)
    }

    /// Whether a redirection is followed, which it is unless told otherwise, or answered
    /// as it came.
    ///
    /// ```
    /// # use cfx_core::http;
    /// let request = http::get("https://example.com").follow_redirects(false);
    /// ```
    pub fn follow_redirects(mut self, follow: bool) -> Self {
        self.follow_redirects = follow;
        self
    }

    /// The future of the response; `request.await` is the same.
    ///
    /// ```
    /// # use cfx_core::http;
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("PERFORM_HTTP_REQUEST_INTERNAL_EX", |call| call.set(-1));
    /// cfx_core::task::spawn(async {
    ///     let error = http::get("").send().await.unwrap_err();
    ///     assert!(matches!(error.kind(), http::HttpErrorKind::Refused));
    /// });
    /// # host.tick(0);
    /// ```
    pub fn send(self) -> ResponseFuture {
        ResponseFuture(State::New(self))
    }

    /// Sends the request.
    fn start(&self) -> Result<Waiting, HttpErrorKind> {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Wire<'a> {
            url: &'a str,
            method: &'a str,
            data: Payload<'a>,
            headers: Joined<'a>,
            follow_location: bool,
        }

        if let Some(name) = self.headers.invalid() {
            return Err(HttpErrorKind::InvalidHeader(name.into()));
        }
        let waiters = Waiters::get();
        waiters.starting.set(waiters.starting.get() + 1);
        let token = invoke::<i32>(
            PERFORM_HTTP_REQUEST_INTERNAL_EX,
            (Packed(Wire {
                url: &self.url,
                method: &self.method,
                data: Payload(&self.body),
                headers: Joined(&self.headers),
                follow_location: self.follow_redirects,
            }),),
        );
        let starting = waiters.starting.get() - 1;
        waiters.starting.set(starting);
        let early = match token {
            Ok(token) => waiters.take_early(token),
            Err(_) => None,
        };
        if starting == 0 {
            // What is left are answers to requests of others.
            drop(waiters.early.take());
        }
        match token {
            Ok(token @ 0..) => {
                let waiter = Rc::new(Waiter::default());
                if early.is_some() {
                    waiter.reply.set(early);
                } else {
                    let entry = (token, Rc::clone(&waiter));
                    waiters.list.borrow_mut().push(entry);
                }
                Ok(Waiting {
                    waiters: Rc::downgrade(&waiters),
                    waiter,
                })
            }
            Ok(_) => Err(HttpErrorKind::Refused),
            Err(error) => Err(HttpErrorKind::Invoke(error)),
        }
    }
}

impl IntoFuture for RequestBuilder {
    type Output = Result<Response, HttpError>;
    type IntoFuture = ResponseFuture;

    fn into_future(self) -> ResponseFuture {
        self.send()
    }
}

/// The future of a request's response. It sends the request when it is polled first;
/// when it is dropped, the answer is ignored.
///
/// ```
/// use cfx_core::{http, task};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("PERFORM_HTTP_REQUEST_INTERNAL_EX", |call| call.set(1));
/// let response: http::ResponseFuture = http::get("https://example.com").send();
/// let task = task::spawn(response);
/// # host.tick(0);
/// // Nobody waits for it any more:
/// task.abort();
/// # host.event("__cfx_internal:httpResponse", (1, 200, ""), "");
/// ```
///
/// # Errors
/// When there is no response: see [`HttpErrorKind`].
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ResponseFuture(State);

#[derive(Debug)]
enum State {
    New(RequestBuilder),
    Waiting(Waiting, String),
    Done,
}

impl Future for ResponseFuture {
    type Output = Result<Response, HttpError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if let State::New(request) = &self.0 {
            match request.start() {
                Ok(waiting) => {
                    let State::New(request) = core::mem::replace(&mut self.0, State::Done) else {
                        return Poll::Pending;
                    };
                    self.0 = State::Waiting(waiting, request.url);
                }
                Err(kind) => {
                    let error = HttpError::new(&request.url, kind);
                    self.0 = State::Done;
                    return Poll::Ready(Err(error));
                }
            }
        }
        // Once it is done it stays so, as a future may.
        let State::Waiting(waiting, _) = &self.0 else {
            return Poll::Pending;
        };
        let Some(reply) = waiting.waiter.reply.take() else {
            let waker = context.waker().clone();
            drop(waiting.waiter.waker.replace(Some(waker)));
            // Foreign code ran just now.
            let Some(reply) = waiting.waiter.reply.take() else {
                return Poll::Pending;
            };
            return self.finish(reply);
        };
        self.finish(reply)
    }
}

impl ResponseFuture {
    fn finish(&mut self, reply: Reply) -> Poll<Result<Response, HttpError>> {
        let State::Waiting(waiting, url) = core::mem::replace(&mut self.0, State::Done) else {
            return Poll::Pending;
        };
        drop(waiting);
        Poll::Ready(match reply {
            Ok(mut response) => {
                response.url = Some(url.into());
                Ok(response)
            }
            Err(kind) => Err(HttpError::new(&url, kind)),
        })
    }
}

type Reply = Result<Response, HttpErrorKind>;

/// A request whose answer somebody waits for.
#[derive(Default)]
struct Waiter {
    reply: Cell<Option<Reply>>,
    waker: Cell<Option<Waker>>,
}

/// The waiting side of a [`Waiter`]; when it is dropped, so is the token.
struct Waiting {
    waiters: Weak<Waiters>,
    waiter: Rc<Waiter>,
}

impl fmt::Debug for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Waiting")
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some(waiters) = self.waiters.upgrade() {
            // The waiter itself is dropped with this, after the borrow: its waker may run
            // foreign code.
            let mut list = waiters.list.borrow_mut();
            list.retain(|(_, other)| !Rc::ptr_eq(other, &self.waiter));
        }
    }
}

/// All requests that are on their way.
#[derive(Default)]
struct Waiters {
    list: RefCell<Vec<(i32, Rc<Waiter>)>>,
    /// How many calls of the native have not returned: their tokens are not known yet.
    starting: Cell<u32>,
    /// Answers that came meanwhile.
    early: RefCell<Vec<(i32, Reply)>>,
}

thread_local! {
    /// The list's owner is the event's handler: they come and go together.
    static WAITERS: RefCell<Weak<Waiters>> = const { RefCell::new(Weak::new()) };
}

impl Waiters {
    /// The list, and somebody who listens for the answers.
    fn get() -> Rc<Self> {
        if let Some(waiters) = WAITERS.with_borrow(Weak::upgrade) {
            return waiters;
        }
        let waiters = Rc::<Self>::default();
        WAITERS.set(Rc::downgrade(&waiters));
        let listener = Rc::clone(&waiters);
        events::on_raw(RESPONSE, Scope::Local, move |event| listener.receive(event)).forget();
        waiters
    }

    fn take_early(&self, token: i32) -> Option<Reply> {
        let mut early = self.early.borrow_mut();
        let place = early.iter().position(|(other, _)| *other == token)?;
        Some(early.swap_remove(place).1)
    }

    fn receive(&self, event: &Event<'_>) {
        // Only the host itself answers; what it raises on behalf of a client is no answer.
        if event.source() != Source::Local {
            return;
        }
        let token = event
            .arguments()
            .and_then(|mut arguments| Ok((arguments.take::<i32>()?, arguments)));
        let (token, mut arguments) = match token {
            Ok(read) => read,
            Err(error) => {
                return logging::script_error(format_args!("event '{RESPONSE}'"), &error);
            }
        };
        let waiter = {
            let mut list = self.list.borrow_mut();
            let place = list.iter().position(|(other, _)| *other == token);
            place.map(|place| list.swap_remove(place).1)
        };
        match waiter {
            Some(waiter) => {
                let reply = read(&mut arguments);
                drop(waiter.reply.replace(Some(reply)));
                if let Some(waker) = waiter.waker.take() {
                    waker.wake();
                }
            }
            None if self.starting.get() > 0 => {
                let reply = read(&mut arguments);
                self.early.borrow_mut().push((token, reply));
            }
            // Somebody else's, or one that nobody waits for any more.
            None => {}
        }
    }
}

/// How many requests are waited for, early answers included.
#[cfg(test)]
pub(super) fn pending() -> usize {
    let waiters = Waiters::get();
    waiters.list.borrow().len() + waiters.early.borrow().len()
}

/// What comes after the token.
fn read(arguments: &mut Arguments<'_>) -> Reply {
    try_read(arguments).unwrap_or_else(|error| Err(HttpErrorKind::Malformed(error)))
}

fn try_read(arguments: &mut Arguments<'_>) -> Result<Reply, DecodeError> {
    let status: u16 = arguments.take()?;
    let body: Option<ByteBuf> = arguments.take()?;
    let mut headers = Headers::read(&arguments.take()?);
    let error: Option<ByteBuf> = arguments.take()?;
    if headers.is_empty() {
        // With an error they come after it.
        headers = Headers::read(&arguments.take()?);
    }
    let body = match (body, error) {
        (_, Some(error)) => match error_body(status, &error) {
            Some(body) => body.to_vec(),
            None => return Ok(Err(transport(&error))),
        },
        (_, None) if status == 0 => return Ok(Err(transport(b"no answer"))),
        (body, None) => body.unwrap_or_default().0,
    };
    Ok(Ok(Response {
        headers,
        body,
        ..Response::new(status)
    }))
}

/// The body of a response of 400 and above, which the host tells as an error:
/// `HTTP 404: body`. `None` when the error is another one.
fn error_body(status: u16, error: &[u8]) -> Option<&[u8]> {
    let rest = error
        .strip_prefix(b"HTTP ")?
        .strip_prefix(status.to_string().as_bytes())?;
    if rest.is_empty() {
        return Some(rest);
    }
    rest.strip_prefix(b": ")
}

#[cold]
fn transport(error: &[u8]) -> HttpErrorKind {
    HttpErrorKind::Transport(String::from_utf8_lossy(error).into())
}

/// A request without a response, or a response that is not what was asked for.
///
/// Its text names the server that was asked, and nothing after that: the rest of an
/// address is often a secret.
///
/// ```
/// use cfx_core::http;
///
/// let error = http::Response::new(404).error_for_status().unwrap_err();
/// assert!(matches!(error.kind(), http::HttpErrorKind::Status(404)));
/// ```
#[derive(Debug)]
pub struct HttpError {
    url: Box<str>,
    kind: HttpErrorKind,
}

/// Why a request has no response, or not the one that was asked for.
///
/// ```
/// use cfx_core::http::{self, HttpErrorKind};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("PERFORM_HTTP_REQUEST_INTERNAL_EX", |call| call.set(1));
/// cfx_core::task::spawn(async {
///     let error = http::get("https://example.com").await.unwrap_err();
///     if let HttpErrorKind::Transport(text) = error.kind() {
///         cfx_core::print!("try later: {text}");
///     }
/// });
/// # host.tick(0);
/// # host.event("__cfx_internal:httpResponse", (1, 0, (), (), "timeout"), "");
/// # assert_eq!(host.take_log(), ["try later: timeout"]);
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum HttpErrorKind {
    /// The native failed.
    Invoke(InvokeError),
    /// The host did not take the request.
    Refused,
    /// There was no answer: no such server, no connection, no time. The host's own text.
    Transport(Box<str>),
    /// The host's event is not what an answer is.
    Malformed(DecodeError),
    /// A header field of this name has a line break or something else in it that no field
    /// may have; the request was not sent.
    InvalidHeader(Box<str>),
    /// The status is not one of success.
    Status(u16),
    /// The body is not the JSON that was asked for, or the value cannot be JSON.
    #[cfg(feature = "json")]
    Json(serde_json::Error),
}

impl HttpError {
    #[cold]
    pub(super) fn new(url: &str, kind: HttpErrorKind) -> Self {
        Self {
            url: url.into(),
            kind,
        }
    }

    /// The address that was asked, all of it; empty for a [`Response`] that is no answer to
    /// a request of this script.
    ///
    /// ```
    /// # use cfx_core::http;
    /// let error = http::Response::new(404).error_for_status().unwrap_err();
    /// assert_eq!(error.url(), "");
    /// ```
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What went wrong.
    ///
    /// ```
    /// # use cfx_core::http;
    /// let error = http::Response::new(404).error_for_status().unwrap_err();
    /// assert!(matches!(error.kind(), http::HttpErrorKind::Status(404)));
    /// ```
    #[must_use]
    pub fn kind(&self) -> &HttpErrorKind {
        &self.kind
    }
}

/// Scheme and host of an address.
fn origin(url: &str) -> (&str, &str) {
    let (scheme, rest) = match url.find("://") {
        Some(end) => url.split_at(end + 3),
        None => ("", url),
    };
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    (scheme, host)
}

impl fmt::Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.url.is_empty() {
            f.write_str("the request failed: ")?;
        } else {
            let (scheme, host) = origin(&self.url);
            write!(f, "the request to {scheme}{host} failed: ")?;
        }
        match &self.kind {
            HttpErrorKind::Invoke(error) => error.fmt(f),
            HttpErrorKind::Refused => f.write_str("the host did not take it"),
            HttpErrorKind::Transport(text) => f.write_str(text),
            HttpErrorKind::Malformed(error) => write!(f, "the host's answer is none: {error}"),
            HttpErrorKind::InvalidHeader(name) => write!(
                f,
                "the header {name:?} has characters that no header may have; it was not sent"
            ),
            HttpErrorKind::Status(status) => write!(f, "the server answered with status {status}"),
            #[cfg(feature = "json")]
            HttpErrorKind::Json(error) => write!(f, "JSON: {error}"),
        }
    }
}

impl core::error::Error for HttpError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match &self.kind {
            HttpErrorKind::Invoke(error) => Some(error),
            HttpErrorKind::Malformed(error) => Some(error),
            #[cfg(feature = "json")]
            HttpErrorKind::Json(error) => Some(error),
            _ => None,
        }
    }
}
