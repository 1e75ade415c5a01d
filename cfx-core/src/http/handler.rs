//! Requests that come to this server.

use core::cell::{Cell, RefCell};
use core::fmt;
use core::future::{Future, poll_fn};
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use std::rc::{Rc, Weak};

use serde::Deserialize;
#[cfg(feature = "json")]
use serde::de::DeserializeOwned;

use super::Payload;
use super::headers::{Headers, Lists};
use super::response::{IntoResponse, Response};
use crate::events::{RawArguments, ToArguments, payload};
use crate::handler::{Handler, Input};
use crate::hash::native_hash;
use crate::msgpack::{self, Bytes, DecodeError, Value};
use crate::native::invoke;
use crate::refs::{CallError, FuncRef};
use crate::{logging, task};

const SET_HTTP_HANDLER: u64 = native_hash("SET_HTTP_HANDLER");

/// How many bytes the body of a request may have unless [`set_body_limit`] says otherwise:
/// one mebibyte.
///
/// ```
/// assert_eq!(cfx_core::http::DEFAULT_BODY_LIMIT, 1024 * 1024);
/// ```
pub const DEFAULT_BODY_LIMIT: usize = 1 << 20;

type Run = dyn Fn(Request) -> Pin<Box<dyn Future<Output = Response>>>;
/// What answers at present.
type Slot = RefCell<Option<Rc<Run>>>;

thread_local! {
    /// The slot of the one function that the host knows, which owns it.
    static SLOT: RefCell<Weak<Slot>> = const { RefCell::new(Weak::new()) };
    static BODY_LIMIT: Cell<usize> = const { Cell::new(DEFAULT_BODY_LIMIT) };
}

/// Sets how many bytes the body of a request may have, for the requests that come from now
/// on. One that is longer is not read: [`Request::body`] says so, and the answer is 413.
/// The platform itself takes no more than five mebibytes.
///
/// ```
/// use cfx_core::http;
///
/// http::set_body_limit(64 * 1024);
/// ```
pub fn set_body_limit(bytes: usize) {
    BODY_LIMIT.set(bytes);
}

/// Answers the requests to `http://server:30120/<resource>/...` by `handler`, until the
/// guard is dropped (native `SET_HTTP_HANDLER`, 0xF5C6330C).
///
/// A resource has one handler: the latest. It may answer what [`IntoResponse`] lists, at
/// once or later, and it always is an answer: an error is logged and answered by 500, an
/// error of [`Request::body`] that is handed on by the status that fits it, and a handler
/// whose task is dropped answers 503.
///
/// Anybody may send anything: check who asks before doing what is asked for. The
/// platform lets through ten requests a second from one address.
///
/// ```
/// use cfx_core::http::{self, IntoResponse, Response};
///
/// async fn api(request: http::Request) -> Result<Response, http::BodyError> {
///     Ok(match (request.method(), request.path()) {
///         ("GET", "/players") => "3".into_response(),
///         ("POST", "/announce") => {
///             let text = request.text().await?;
///             cfx_core::print!("{text}");
///             Response::new(202)
///         }
///         _ => (404, "nothing here").into_response(),
///     })
/// }
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_HTTP_HANDLER", |_| {});
/// http::on_request(|request| async move { api(request).await }).forget();
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "SetHttpHandler")]
pub fn on_request<F, Fut>(handler: F) -> HttpGuard
where
    F: Fn(Request) -> Fut + 'static,
    Fut: Future<Output: IntoResponse> + 'static,
{
    install(Rc::new(move |request| {
        let future = handler(request);
        Box::pin(async move { future.await.into_response() })
    }))
}

fn install(run: Rc<Run>) -> HttpGuard {
    let slot = match SLOT.with_borrow(Weak::upgrade) {
        Some(slot) => slot,
        None => {
            let slot = Rc::<Slot>::default();
            let function = FuncRef::new(OnRequest(Rc::clone(&slot)));
            match invoke::<()>(SET_HTTP_HANDLER, (&function,)) {
                Ok(()) => {
                    // The host has its name but is no owner of it, and never lets go of it.
                    function.keep();
                    SLOT.set(Rc::downgrade(&slot));
                }
                Err(error) => {
                    logging::script_error(format_args!("http::on_request"), &error);
                    return HttpGuard(None);
                }
            }
            slot
        }
    };
    let old = slot.replace(Some(Rc::clone(&run)));
    drop(old);
    HttpGuard(Some((Rc::downgrade(&slot), run)))
}

/// Keeps the handler of requests; dropping it drops the handler, also while it runs.
///
/// The platform cannot be told that there is none any more: what comes then is answered
/// by 404.
#[must_use = "dropping the guard drops the handler; call `forget` to keep it"]
pub struct HttpGuard(Option<(Weak<Slot>, Rc<Run>)>);

impl HttpGuard {
    /// Keeps the handler for as long as the resource lives.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("SET_HTTP_HANDLER", |_| {});
    /// cfx_core::http::on_request(|_| async { "hello" }).forget();
    /// # assert!(host.take_log().is_empty());
    /// ```
    pub fn forget(mut self) {
        self.0 = None;
    }
}

impl Drop for HttpGuard {
    fn drop(&mut self) {
        let Some((slot, run)) = self.0.take() else {
            return;
        };
        let Some(slot) = slot.upgrade() else {
            return;
        };
        // A later one has the slot since.
        let mine = slot
            .borrow()
            .as_ref()
            .is_some_and(|other| Rc::ptr_eq(other, &run));
        if mine {
            // Two steps: the handler's destructors may call in here.
            let handler = slot.take();
            drop(handler);
        }
    }
}

impl fmt::Debug for HttpGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("HttpGuard").field(&self.0.is_some()).finish()
    }
}

/// What the host calls for a request.
struct OnRequest(Rc<Slot>);

/// Tells the handlers here from those that take a list of arguments.
enum Called {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Incoming {
    headers: Value,
    method: String,
    address: String,
    path: String,
    set_data_handler: FuncRef,
    set_cancel_handler: FuncRef,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Outgoing {
    write_head: FuncRef,
    send: FuncRef,
    // Taken to be given back: what nobody takes, the host keeps.
    #[serde(default, rename = "write")]
    _write: Option<FuncRef>,
}

impl Handler<Called> for OnRequest {
    type Output = ();

    fn call(&self, input: &mut Input<'_>) -> Result<(), DecodeError> {
        // Both are read first: whatever the one is, the other can still be answered.
        let incoming = input.arguments.take::<Incoming>();
        let outgoing = input.arguments.take::<Outgoing>()?;
        let exchange = Rc::new(Exchange::default());
        let responder = Responder {
            functions: Some((outgoing.write_head, outgoing.send)),
            exchange: Rc::clone(&exchange),
        };
        let incoming = match incoming {
            Ok(incoming) => incoming,
            Err(error) => {
                responder.send((400, "Bad Request").into_response());
                return Err(error);
            }
        };
        let run = self.0.borrow().clone();
        match run {
            Some(run) => serve(&*run, incoming, exchange, responder),
            None => responder.send((404, "Not Found").into_response()),
        }
        Ok(())
    }
}

fn serve(run: &Run, incoming: Incoming, exchange: Rc<Exchange>, responder: Responder) {
    let headers = Headers::read(&incoming.headers);
    exchange.begin(&headers, &incoming);
    let future = run(Request {
        method: incoming.method,
        address: incoming.address,
        target: incoming.path,
        headers,
        exchange,
    });
    task::spawn_now(Box::pin(async move {
        let response = future.await;
        responder.send(response);
    }));
}

/// What goes back and forth about one request.
#[derive(Default)]
struct Exchange {
    body: Cell<Body>,
    cancelled: Cell<bool>,
    /// Whoever waits for the body or for the end.
    wakers: RefCell<Vec<Waker>>,
    /// What the client did wrong, so that an error which the handler hands on is told from
    /// one of its own.
    fault: Cell<Option<(u16, Box<str>)>>,
}

#[derive(Default)]
enum Body {
    #[default]
    Empty,
    Coming {
        limit: usize,
    },
    Here(Vec<u8>),
    Failed(BodyError),
    Taken,
}

/// How many wakers are kept: a future that is polled by ever new ones must not pile them up.
const WAKERS: usize = 8;

impl Exchange {
    /// Asks the host for the body and for word of the end. The host has to be asked before
    /// the handler first waits, or the body is gone.
    fn begin(self: &Rc<Self>, headers: &Headers, incoming: &Incoming) {
        let limit = BODY_LIMIT.get();
        let coming = match announced(headers) {
            Some(length) if length > limit as u64 => {
                self.body.set(Body::Failed(BodyError::TooLarge { limit }));
                false
            }
            Some(length) => length > 0,
            None => true,
        };
        let result = if coming {
            self.body.set(Body::Coming { limit });
            let callback = FuncRef::new(OnData(Rc::downgrade(self)));
            lend(&incoming.set_data_handler, (&callback, "binary"))
        } else {
            Ok(())
        };
        if let Err(error) = result {
            self.body.set(Body::Failed(BodyError::Refused(error)));
        }
        let exchange = Rc::downgrade(self);
        let callback = FuncRef::new(move || {
            if let Some(exchange) = exchange.upgrade() {
                exchange.cancel();
            }
        });
        if let Err(error) = lend(&incoming.set_cancel_handler, (&callback,)) {
            logging::script_error(format_args!("http handler"), &error);
        }
    }

    fn receive(&self, bytes: Result<&[u8], DecodeError>) {
        match self.body.replace(Body::Taken) {
            Body::Coming { limit } => self.body.set(match bytes {
                Ok(bytes) if bytes.len() > limit => Body::Failed(BodyError::TooLarge { limit }),
                Ok(bytes) => Body::Here(bytes.to_vec()),
                Err(error) => Body::Failed(BodyError::Malformed(error)),
            }),
            // It came before.
            other => return self.body.set(other),
        }
        self.wake();
    }

    fn cancel(&self) {
        self.cancelled.set(true);
        match self.body.replace(Body::Taken) {
            Body::Coming { .. } => self.body.set(Body::Failed(BodyError::Cancelled)),
            other => self.body.set(other),
        }
        self.wake();
    }

    fn wake(&self) {
        let wakers = self.wakers.take();
        wakers.into_iter().for_each(Waker::wake);
    }

    fn wait(&self, context: &Context<'_>) {
        // Cloned before and dropped after the borrow: both may run foreign code.
        let waker = context.waker().clone();
        let known = self
            .wakers
            .borrow()
            .iter()
            .any(|other| other.will_wake(&waker));
        if known {
            return;
        }
        let old = {
            let mut wakers = self.wakers.borrow_mut();
            wakers.push(waker);
            (wakers.len() > WAKERS).then(|| wakers.remove(0))
        };
        if let Some(old) = old {
            // Should it still wait, it comes back with the waker that it has by now.
            old.wake();
        }
    }

    fn poll_body(&self, context: &Context<'_>) -> Poll<Result<Vec<u8>, BodyError>> {
        for _ in 0..2 {
            match self.body.replace(Body::Taken) {
                Body::Empty => return Poll::Ready(Ok(Vec::new())),
                Body::Here(bytes) => return Poll::Ready(Ok(bytes)),
                Body::Failed(error) => return Poll::Ready(Err(error)),
                Body::Taken => return Poll::Ready(Err(BodyError::Taken)),
                coming @ Body::Coming { .. } => self.body.set(coming),
            }
            // Once more after it, because foreign code may run in there.
            self.wait(context);
        }
        Poll::Pending
    }
}

/// How long the body is going to be; `None` when that is not known yet. Read as the
/// platform reads it: a body that it sees none of would be waited for in vain.
fn announced(headers: &Headers) -> Option<u64> {
    let length = headers.get("content-length").unwrap_or_default().trim();
    let digits = length.bytes().take_while(u8::is_ascii_digit);
    let length = digits.fold(0u64, |length, digit| {
        length
            .saturating_mul(10)
            .saturating_add(u64::from(digit - b'0'))
    });
    let chunked = length == 0 && headers.get("transfer-encoding") == Some("chunked");
    (!chunked).then_some(length)
}

/// What the host calls with the body. As a handler of its own kind it looks at the
/// length before anything is copied.
struct OnData(Weak<Exchange>);

impl Handler<Called> for OnData {
    type Output = ();

    fn call(&self, input: &mut Input<'_>) -> Result<(), DecodeError> {
        if let Some(exchange) = self.0.upgrade() {
            let bytes = input.arguments.take::<Bytes<'_>>();
            exchange.receive(bytes.map(|bytes| bytes.0));
        }
        Ok(())
    }
}

/// Hands a function out for one call. Who wants to keep it has taken it by the end of
/// the call; without a taker it would otherwise wait for one for ever.
fn lend(setter: &FuncRef, arguments: impl ToArguments) -> Result<(), CallError> {
    let payload = payload(arguments).map_err(CallError::Encode)?;
    let result = setter.call::<()>(RawArguments(&payload));
    drop(msgpack::from_slice::<(FuncRef,)>(&payload));
    result
}

/// The one answer to a request: whatever happens to it, there is one.
struct Responder {
    /// `writeHead` and `send`, until the answer was given.
    functions: Option<(FuncRef, FuncRef)>,
    exchange: Rc<Exchange>,
}

impl Responder {
    fn send(mut self, response: Response) {
        self.answer(response);
    }

    fn answer(&mut self, response: Response) {
        let Some((write_head, send)) = self.functions.take() else {
            return;
        };
        let response = self.judge(response);
        if self.exchange.cancelled.get() {
            // Nobody is there to read it.
            return;
        }
        let Response {
            status,
            headers,
            body,
            ..
        } = response;
        let result = write_head
            .call::<()>((status, Lists(&headers)))
            .and(send.call::<()>((Payload(&body),)));
        if let Err(error) = result {
            logging::script_error(format_args!("http handler"), &error);
        }
    }

    /// What may be sent of what the handler answered.
    fn judge(&self, mut response: Response) -> Response {
        if let Some(failure) = response.failure.take() {
            match self.exchange.fault.take() {
                Some((status, fault)) if fault == failure => {
                    response = (status, String::from(fault)).into_response();
                }
                _ => failed(&failure),
            }
        }
        if !matches!(response.status, 100..=999) {
            failed(&format_args!("{} is no status", response.status));
            response = (500, "Internal Server Error").into_response();
        }
        if let Some(name) = response.headers.remove_invalid() {
            failed(&format_args!(
                "the header {name:?} has characters that no header may have; it was not sent"
            ));
        }
        response
    }
}

#[cold]
fn failed(error: &dyn fmt::Display) {
    logging::script_error(format_args!("http handler"), error);
}

impl Drop for Responder {
    /// The handler's future is gone without an answer.
    fn drop(&mut self) {
        if self.functions.is_some() {
            self.answer((503, "Service Unavailable").into_response());
        }
    }
}

/// A request that came to this server.
///
/// ```
/// use cfx_core::http;
///
/// async fn show(request: http::Request) -> String {
///     let language = request.header("accept-language").unwrap_or("en");
///     format!("{} {} in {language}", request.method(), request.path())
/// }
/// ```
pub struct Request {
    method: String,
    address: String,
    target: String,
    headers: Headers,
    exchange: Rc<Exchange>,
}

impl Request {
    /// The method: `GET`, `POST`, or whatever the client wrote.
    ///
    /// ```
    /// # fn show(request: cfx_core::http::Request) {
    /// let reads = request.method() == "GET";
    /// # }
    /// ```
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path below the resource's own, without the query: `/players` for
    /// `http://server:30120/<resource>/players?page=2`. It is as the client wrote it:
    /// `%20` and the like stand for themselves.
    ///
    /// ```
    /// # fn show(request: cfx_core::http::Request) {
    /// let parts: Vec<&str> = request.path().split('/').collect();
    /// # }
    /// ```
    #[must_use]
    pub fn path(&self) -> &str {
        self.target
            .split_once('?')
            .map_or(&*self.target, |(path, _)| path)
    }

    /// What follows the path after a `?`, as the client wrote it.
    ///
    /// ```
    /// # fn show(request: cfx_core::http::Request) {
    /// let page = request.query().and_then(|query| query.strip_prefix("page="));
    /// # }
    /// ```
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.target.split_once('?').map(|(_, query)| query)
    }

    /// Path and query in one, as the platform gives it.
    ///
    /// ```
    /// # fn show(request: cfx_core::http::Request) {
    /// cfx_core::print!("{}", request.target());
    /// # }
    /// ```
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Where the request came from: an address with a port. Behind a proxy it is the
    /// proxy's.
    ///
    /// ```
    /// # fn show(request: cfx_core::http::Request) {
    /// let local = request.address().starts_with("127.0.0.1:");
    /// # }
    /// ```
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The header fields.
    ///
    /// ```
    /// # fn show(request: cfx_core::http::Request) {
    /// let count = request.headers().len();
    /// # }
    /// ```
    #[must_use]
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// The value of the first header field of this name, whatever its case.
    ///
    /// ```
    /// # fn show(request: cfx_core::http::Request) {
    /// let token = request.header("authorization");
    /// # }
    /// ```
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)
    }

    /// The body, once all of it is there; it is handed out once. Empty when the headers
    /// announce none, by a length or as chunks.
    ///
    /// A client may take its time. A handler that does not want to wait for ever puts a
    /// [`sleep`](crate::task::sleep) beside it.
    ///
    /// A handler that hands the error on by `?` answers with the [status](BodyError::status)
    /// that fits it, and nothing is logged for what a client did wrong.
    ///
    /// ```
    /// use cfx_core::http;
    ///
    /// async fn count(request: http::Request) -> Result<String, http::BodyError> {
    ///     Ok(request.body().await?.len().to_string())
    /// }
    /// ```
    ///
    /// # Errors
    /// When the body is longer than [`set_body_limit`] allows, the client went away before
    /// all of it was there, or it was handed out before.
    pub async fn body(&self) -> Result<Vec<u8>, BodyError> {
        let result = poll_fn(|context| self.exchange.poll_body(context)).await;
        result.map_err(|error| self.fault(error))
    }

    /// The body as text. See [`body`](Self::body).
    ///
    /// ```
    /// use cfx_core::http;
    ///
    /// async fn echo(request: http::Request) -> Result<String, http::BodyError> {
    ///     request.text().await
    /// }
    /// ```
    ///
    /// # Errors
    /// As [`body`](Self::body), and when it is not UTF-8.
    pub async fn text(&self) -> Result<String, BodyError> {
        String::from_utf8(self.body().await?).map_err(|_| self.fault(BodyError::NotUtf8))
    }

    /// The body, read as JSON. See [`body`](Self::body).
    ///
    /// ```
    /// use cfx_core::http;
    ///
    /// async fn sum(request: http::Request) -> Result<String, http::BodyError> {
    ///     let numbers: Vec<f64> = request.json().await?;
    ///     Ok(numbers.iter().sum::<f64>().to_string())
    /// }
    /// ```
    ///
    /// # Errors
    /// As [`body`](Self::body), and when it is not the JSON of a `T`.
    #[cfg(feature = "json")]
    pub async fn json<T: DeserializeOwned>(&self) -> Result<T, BodyError> {
        serde_json::from_slice(&self.body().await?)
            .map_err(|error| self.fault(BodyError::Json(error)))
    }

    #[cold]
    fn fault(&self, error: BodyError) -> BodyError {
        if error.status() < 500 {
            let fault = (error.status(), error.to_string().into());
            self.exchange.fault.set(Some(fault));
        }
        error
    }

    /// Whether the client is gone: an answer would reach nobody.
    ///
    /// ```
    /// # async fn show(request: cfx_core::http::Request) {
    /// while !request.is_cancelled() {
    ///     cfx_core::task::next_tick().await;
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.exchange.cancelled.get()
    }

    /// Waits until the client is gone.
    ///
    /// ```
    /// # async fn show(request: cfx_core::http::Request) {
    /// request.cancelled().await;
    /// cfx_core::print!("{} hung up", request.address());
    /// # }
    /// ```
    pub async fn cancelled(&self) {
        poll_fn(|context| {
            if !self.is_cancelled() {
                self.exchange.wait(context);
            }
            // Asked again, because foreign code may have run meanwhile.
            if self.is_cancelled() {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        })
        .await;
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("target", &self.target)
            .field("address", &self.address)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

/// A request's body that could not be had.
///
/// ```
/// use cfx_core::http::BodyError;
///
/// assert_eq!(BodyError::TooLarge { limit: 10 }.status(), 413);
/// assert_eq!(BodyError::TooLarge { limit: 10 }.to_string(), "the body is longer than 10 bytes");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum BodyError {
    /// It is longer than [`set_body_limit`] allows.
    TooLarge {
        /// How many bytes it may have.
        limit: usize,
    },
    /// The client went away before all of it was there.
    Cancelled,
    /// It was handed out before.
    Taken,
    /// It is not UTF-8.
    NotUtf8,
    /// It is not the JSON that was asked for.
    #[cfg(feature = "json")]
    Json(serde_json::Error),
    /// The host did not take the function that it gives the body to.
    Refused(CallError),
    /// The host gave something else for the body.
    Malformed(DecodeError),
}

impl BodyError {
    /// The status to answer with: 413 for a body that is too large, 400 for one that the
    /// client got wrong, 500 when it is not the client's doing.
    ///
    /// ```
    /// assert_eq!(cfx_core::http::BodyError::NotUtf8.status(), 400);
    /// assert_eq!(cfx_core::http::BodyError::Taken.status(), 500);
    /// ```
    #[must_use]
    pub const fn status(&self) -> u16 {
        match self {
            Self::TooLarge { .. } => 413,
            Self::Cancelled | Self::NotUtf8 => 400,
            #[cfg(feature = "json")]
            Self::Json(_) => 400,
            Self::Taken | Self::Refused(_) | Self::Malformed(_) => 500,
        }
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit } => write!(f, "the body is longer than {limit} bytes"),
            Self::Cancelled => f.write_str("the client went away before the body was there"),
            Self::Taken => f.write_str("the body was handed out before"),
            Self::NotUtf8 => f.write_str("the body is not UTF-8"),
            #[cfg(feature = "json")]
            Self::Json(error) => write!(f, "the body is not the JSON that is expected: {error}"),
            Self::Refused(error) => write!(f, "the host does not give the body: {error}"),
            Self::Malformed(error) => write!(f, "the host gave no body: {error}"),
        }
    }
}

impl core::error::Error for BodyError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            #[cfg(feature = "json")]
            Self::Json(error) => Some(error),
            Self::Refused(error) => Some(error),
            Self::Malformed(error) => Some(error),
            _ => None,
        }
    }
}
