//! Exports: functions of a resource that others call by name.
//!
//! ```
//! use cfx_core::script_exports as exports;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! // In the resource `bank`:
//! # host.native("GET_CURRENT_RESOURCE_NAME", |call| call.set("bank"));
//! let guard = exports::declare("balance", |player: u32| player * 100);
//!
//! // In any other, whatever language the two are written in:
//! let balance: u32 = exports::call("bank", "balance", (7,))?;
//! assert_eq!(balance, 700);
//! # Ok::<(), exports::ExportError>(())
//! ```
//!
//! The first call asks the other resource for the function; it is kept until that
//! resource stops. Of several results the first counts.
//!
//! An export may answer later: a function of Lua that waits, an `async` one of JavaScript or
//! C#, one of [`declare_async`]. [`call_async`] awaits it; it takes an export that
//! answers at once just as well.

use core::cell::{Cell, RefCell};
use core::fmt;
use core::future::poll_fn;
use core::pin::Pin;
use core::task::{Poll, Waker};
use std::borrow::Cow;
use std::rc::Rc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

use crate::events::{self, EmitError, EventGuard, RawArguments, ToArguments, payload};
use crate::handler::Handler;
use crate::hash::native_hash;
use crate::logging;
use crate::msgpack::{self, Arguments, DecodeError, EncodeError, Origin, Raw, Value};
use crate::native::invoke;
use crate::refs::{self, Answered, CallError, FuncRef};
use crate::task;

const GET_CURRENT_RESOURCE_NAME: u64 = native_hash("GET_CURRENT_RESOURCE_NAME");

/// The first is raised before a resource goes, the others follow a tick later, and not
/// every side raises each.
const STOPS: [&str; 3] = [
    "onResourceStop",
    "onServerResourceStop",
    "onClientResourceStop",
];

/// A function of another resource that was asked for before.
struct Known {
    resource: Box<str>,
    export: Box<str>,
    /// Counted here, because a clone of the function itself would call the host.
    function: Rc<FuncRef>,
}

thread_local! {
    static KNOWN: RefCell<Vec<Known>> = const { RefCell::new(Vec::new()) };
    /// Whether somebody listens for resources that stop.
    static WATCHING: Cell<bool> = const { Cell::new(false) };
}

#[cfg(cfx_mock)]
pub(crate) fn reset() {
    WATCHING.set(false);
    drop(KNOWN.take());
}

fn event_name(resource: &str, export: &str) -> String {
    ["__cfx_export_", resource, "_", export].concat()
}

/// Makes a function an export of this resource, until the guard is dropped.
///
/// Arguments and result are those of [`FuncRef::new`]. When a name is declared twice, the
/// later function is the one that is called.
///
/// ```
/// use cfx_core::script_exports as exports;
///
/// # let host = cfx_core::mock::MockHost::new();
/// exports::declare("add", |a: i32, b: i32| a + b).forget();
/// # // The resource's name at the mock host is `mock`.
/// # assert_eq!(exports::call::<i32>("mock", "add", (2, 3))?, 5);
/// # Ok::<(), exports::ExportError>(())
/// ```
#[doc(alias = "exports")]
pub fn declare<M, H>(name: &str, handler: H) -> ExportGuard
where
    H: Handler<M, Output: Serialize> + 'static,
    M: 'static,
{
    offer(name, FuncRef::plain(place(name), handler))
}

/// As [`declare`], for a function that can fail. The error is logged; the caller only
/// learns that the call failed.
///
/// ```
/// use cfx_core::script_exports as exports;
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = exports::declare_fallible("half", |x: i32| {
///     if x % 2 == 0 { Ok(x / 2) } else { Err("odd") }
/// });
/// assert_eq!(exports::call::<i32>("mock", "half", (4,))?, 2);
/// assert!(exports::call::<i32>("mock", "half", (3,)).is_err());
/// # Ok::<(), exports::ExportError>(())
/// ```
#[doc(alias = "exports")]
pub fn declare_fallible<M, H, T, E>(name: &str, handler: H) -> ExportGuard
where
    H: Handler<M, Output = Result<T, E>> + 'static,
    M: 'static,
    T: Serialize,
    E: fmt::Display,
{
    offer(name, FuncRef::can_fail(place(name), handler))
}

/// Makes an asynchronous function an export of this resource, until the guard is dropped.
///
/// It runs at once up to where it first waits. A result that is there by then is answered
/// as by [`declare`]; otherwise the caller is answered the platform's promise of a result,
/// which every language of the platform can await. Here that is [`call_async`].
///
/// ```
/// use cfx_core::script_exports as exports;
/// use cfx_core::task;
/// use core::time::Duration;
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = exports::declare_async("slow_add", |a: i32, b: i32| async move {
///     task::sleep(Duration::from_secs(1)).await;
///     a + b
/// });
/// task::spawn(async {
///     let sum = exports::call_async::<i32>("mock", "slow_add", (2, 3)).await;
///     cfx_core::print!("{:?}", sum.ok());
/// });
/// # host.tick(0);
/// # host.tick(1000);
/// # host.tick(0);
/// # assert_eq!(host.take_log(), ["Some(5)"]);
/// ```
#[doc(alias = "exports")]
pub fn declare_async<M, H, F>(name: &str, handler: H) -> ExportGuard
where
    H: Handler<M, Output = F> + 'static,
    M: 'static,
    F: Future<Output: Serialize> + 'static,
{
    let place: Rc<str> = place(name).into();
    let function = FuncRef::raw(place.to_string().into(), Origin::Trusted, move |input| {
        let future = handler.call(input).map_err(|error| error.to_string())?;
        let place = place.to_string().into();
        promise(place, Box::pin(async move { refs::answer(&future.await) }))
    });
    offer(name, function)
}

/// As [`declare_async`], for a function that can fail. The error is logged. A caller that
/// awaits the result is told its text; one that was not kept waiting only learns that the
/// call failed.
///
/// ```
/// use cfx_core::{script_exports as exports, task};
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = exports::declare_async_fallible("half", |x: i32| async move {
///     task::next_tick().await;
///     if x % 2 == 0 { Ok(x / 2) } else { Err("odd") }
/// });
/// task::spawn(async {
///     let error = exports::call_async::<i32>("mock", "half", (3,)).await.unwrap_err();
///     assert_eq!(error.to_string(), "export 'half' of resource 'mock': odd");
/// });
/// # host.tick(0);
/// # host.tick(0);
/// # assert_eq!(host.take_log(), ["^1SCRIPT ERROR in export 'half': odd^7"]);
/// ```
#[doc(alias = "exports")]
pub fn declare_async_fallible<M, H, F, T, E>(name: &str, handler: H) -> ExportGuard
where
    H: Handler<M, Output = F> + 'static,
    M: 'static,
    F: Future<Output = Result<T, E>> + 'static,
    T: Serialize,
    E: fmt::Display,
{
    let place: Rc<str> = place(name).into();
    let function = FuncRef::raw(place.to_string().into(), Origin::Trusted, move |input| {
        let future = handler.call(input).map_err(|error| error.to_string())?;
        let place = place.to_string().into();
        let result = async move { refs::fallible_answer(future.await) };
        promise(place, Box::pin(result))
    });
    offer(name, function)
}

fn place(export: &str) -> String {
    ["export '", export, "'"].concat()
}

/// A result that is not there yet, and who waits for it.
#[derive(Default)]
struct Promise {
    result: Cell<Option<Answered>>,
    callback: Cell<Option<FuncRef>>,
    /// Whether the caller was told to wait.
    promised: Cell<bool>,
}

impl Promise {
    /// Hands the result over once both it and a taker are there.
    fn settle(&self) {
        let Some(callback) = self.callback.take() else {
            return;
        };
        // Whether the other side can take it is that side's business.
        let _ = match self.result.take() {
            Some(Ok(results)) => {
                let payload = [&[0x92], results.as_slice(), &[0xC0]].concat();
                callback.call::<()>(RawArguments(&payload))
            }
            Some(Err(error)) => callback.call::<()>((false, error)),
            None => return self.callback.set(Some(callback)),
        };
    }

    fn give(&self, result: Answered) {
        self.result.set(Some(result));
        self.settle();
    }
}

/// The task's hold of the promise: one that it drops without a result is broken.
struct Promising(Option<Rc<Promise>>);

impl Drop for Promising {
    fn drop(&mut self) {
        if let Some(promise) = self.0.take() {
            promise.give(Err("it was dropped before it had a result".to_owned()));
        }
    }
}

/// Runs an asynchronous function up to where it first waits. Answers its result if there
/// is one by then, otherwise the promise of one.
pub(crate) fn promise(
    place: Cow<'static, str>,
    future: Pin<Box<dyn Future<Output = Answered>>>,
) -> Answered {
    #[derive(Serialize)]
    struct Promised {
        #[serde(rename = "__cfx_async_retval")]
        function: FuncRef,
    }

    let promise = Rc::new(Promise::default());
    let mut promising = Promising(Some(Rc::clone(&promise)));
    task::spawn_now(Box::pin(async move {
        let result = future.await;
        let Some(promise) = promising.0.take() else {
            return;
        };
        if let Err(error) = &result
            && promise.promised.get()
        {
            logging::script_error(format_args!("{place}"), error);
        }
        promise.give(result);
    }));
    if let Some(result) = promise.result.take() {
        return result;
    }
    promise.promised.set(true);
    let function = FuncRef::new(move |callback: FuncRef| {
        promise.callback.set(Some(callback));
        promise.settle();
    });
    refs::answer(&Promised { function })
}

pub(crate) fn offer(name: &str, function: FuncRef) -> ExportGuard {
    let resource = match invoke::<String>(GET_CURRENT_RESOURCE_NAME, ()) {
        Ok(resource) => resource,
        Err(error) => {
            logging::script_error(format_args!("the declaration of export '{name}'"), &error);
            return ExportGuard(None);
        }
    };
    let handler = events::on(&event_name(&resource, name), move |setter: FuncRef| {
        setter.call::<()>((&function,))
    });
    ExportGuard(Some(Declared {
        handler,
        resource,
        name: name.to_owned(),
    }))
}

/// Keeps an export declared; dropping it takes the export back. A script that called it
/// before may have kept the function, and can then call it for as long as both
/// resources run.
///
/// ```
/// use cfx_core::script_exports as exports;
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = exports::declare("ping", || "pong");
/// assert!(exports::call::<String>("mock", "ping", ()).is_ok());
/// drop(guard);
/// assert!(exports::call::<String>("mock", "ping", ()).is_err());
/// ```
#[derive(Debug)]
#[must_use = "dropping the guard takes the export back; call `forget` to keep it"]
pub struct ExportGuard(Option<Declared>);

#[derive(Debug)]
struct Declared {
    handler: EventGuard,
    resource: String,
    name: String,
}

impl ExportGuard {
    /// Keeps the export for as long as the resource lives.
    pub fn forget(mut self) {
        if let Some(declared) = self.0.take() {
            declared.handler.forget();
        }
    }
}

impl Drop for ExportGuard {
    fn drop(&mut self) {
        if let Some(declared) = self.0.take() {
            drop(declared.handler);
            // This script, at least, shall not go on calling what it took back.
            drop_known(|known| {
                *known.resource == *declared.resource && *known.export == *declared.name
            });
        }
    }
}

/// Calls an export of another resource and waits for its result.
///
/// `txAdmin` may be called by that name, although its resource is `monitor`.
///
/// ```
/// use cfx_core::script_exports as exports;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # let _guard = exports::declare("greet", |name: String| format!("Hello, {name}!"));
/// let text: String = exports::call("mock", "greet", ("Ada",))?;
/// assert_eq!(text, "Hello, Ada!");
///
/// let error = exports::call::<()>("mock", "nothing", ()).unwrap_err();
/// assert!(error.to_string().contains("nothing"));
/// # Ok::<(), exports::ExportError>(())
/// ```
///
/// # Errors
/// When there is no such export, an argument cannot be encoded, the function failed or
/// its result is not an `R`; and when the export answers later. It has been called then,
/// but its answer is lost: use [`call_async`] for it.
#[doc(alias = "exports")]
pub fn call<R: DeserializeOwned>(
    resource: &str,
    export: &str,
    arguments: impl ToArguments,
) -> Result<R, ExportError> {
    let resource = real_name(resource);
    payload(arguments)
        .map_err(encode_failed)
        .and_then(|payload| call_now(resource, export, &payload))
        .and_then(|answer| msgpack::from_slice(&answer).map_err(misfit))
        .map_err(|kind| ExportError::new(resource, export, kind))
}

/// Calls an export of another resource and awaits its result, whether the export answers
/// at once or later. The export is called when the future is polled first.
///
/// ```
/// use cfx_core::script_exports as exports;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # let _guard = exports::declare("account", |player: u32| player + 1000);
/// cfx_core::task::spawn(async {
///     match exports::call_async::<u32>("mock", "account", (7,)).await {
///         Ok(account) => cfx_core::print!("account {account}"),
///         Err(error) => cfx_core::print!("{error}"),
///     }
/// });
/// # host.tick(0);
/// # assert_eq!(host.take_log(), ["account 1007"]);
/// ```
///
/// # Errors
/// When there is no such export, an argument cannot be encoded, the function failed, now
/// or later, or its result is not an `R`; and when the other side dropped the promise
/// that it gave. The languages differ in whether they send a list of results or one bare
/// value later, so a list whose first element is not an `R` is tried as the `R` itself.
#[doc(alias = "exports")]
pub async fn call_async<R: DeserializeOwned>(
    resource: &str,
    export: &str,
    arguments: impl ToArguments,
) -> Result<R, ExportError> {
    let resource = real_name(resource);
    let result = match payload(arguments) {
        Ok(payload) => call_later(resource, export, payload).await,
        Err(error) => Err(encode_failed(error)),
    };
    result
        .and_then(|answer| answer.read().map_err(misfit))
        .map_err(|kind| ExportError::new(resource, export, kind))
}

fn real_name(resource: &str) -> &str {
    if resource == "txAdmin" {
        "monitor"
    } else {
        resource
    }
}

fn encode_failed(error: EncodeError) -> ExportErrorKind {
    ExportErrorKind::Call(CallError::Encode(error))
}

fn misfit(error: DecodeError) -> ExportErrorKind {
    ExportErrorKind::Call(CallError::Decode(error))
}

/// The encoded result of an export that answers at once.
fn call_now(resource: &str, export: &str, payload: &[u8]) -> Result<Vec<u8>, ExportErrorKind> {
    let answer = call_function(resource, export, payload)?;
    match read_promise(&answer) {
        // The promise was taken, so that the other side can let go of it.
        Some(_) => Err(ExportErrorKind::Asynchronous),
        None => Ok(answer),
    }
}

/// What an export answered in the end.
enum Answer {
    /// One value.
    Value(Vec<u8>),
    /// A list of results, or one value: that depends on the other side's language.
    Results(Vec<u8>),
}

impl Answer {
    fn read<R: DeserializeOwned>(&self) -> Result<R, DecodeError> {
        match self {
            Self::Results(bytes) if is_list(bytes) => Arguments::new(bytes, Origin::Trusted)?
                .take()
                .or_else(|error| msgpack::from_slice(bytes).map_err(|_| error)),
            Self::Value(bytes) | Self::Results(bytes) => msgpack::from_slice(bytes),
        }
    }
}

async fn call_later(
    resource: &str,
    export: &str,
    payload: Vec<u8>,
) -> Result<Answer, ExportErrorKind> {
    let answer = call_function(resource, export, &payload)?;
    let Some(promise) = read_promise(&answer) else {
        return Ok(Answer::Value(answer));
    };
    let promise = promise.map_err(misfit)?;
    let reply = Rc::new(Reply::default());
    let sender = Cell::new(Some(Sender(Rc::clone(&reply))));
    let callback = FuncRef::new(move |results: Owned, error: Value| {
        // Whoever calls it twice is not heard again.
        if let Some(sender) = sender.take() {
            sender.send(outcome(results, error));
        }
    });
    let called = lend(callback, |callback| promise.call::<()>(callback));
    if let Some(outcome) = reply.outcome.take() {
        return outcome;
    }
    called
        .map_err(encode_failed)?
        .map_err(ExportErrorKind::Call)?;
    poll_fn(|context| {
        if let Some(outcome) = reply.outcome.take() {
            return Poll::Ready(outcome);
        }
        if reply.closed.get() {
            return Poll::Ready(Err(ExportErrorKind::Abandoned));
        }
        reply.waker.set(Some(context.waker().clone()));
        Poll::Pending
    })
    .await
}

fn outcome(results: Owned, error: Value) -> Result<Answer, ExportErrorKind> {
    match error {
        // `false` is C#'s way to say that there is none.
        Value::Nil | Value::Bool(false) => Ok(Answer::Results(results.0)),
        Value::String(text) => Err(ExportErrorKind::Rejected(text)),
        other => Err(ExportErrorKind::Rejected(format!("{other:?}"))),
    }
}

/// The place where the callback leaves what it got.
#[derive(Default)]
struct Reply {
    outcome: Cell<Option<Result<Answer, ExportErrorKind>>>,
    closed: Cell<bool>,
    waker: Cell<Option<Waker>>,
}

struct Sender(Rc<Reply>);

impl Sender {
    fn send(self, outcome: Result<Answer, ExportErrorKind>) {
        self.0.outcome.set(Some(outcome));
    }
}

impl Drop for Sender {
    /// The callback was called, or nobody is left who could.
    fn drop(&mut self) {
        self.0.closed.set(true);
        if let Some(waker) = self.0.waker.take() {
            waker.wake();
        }
    }
}

/// Calls the export's function and answers its encoded first result.
fn call_function(resource: &str, export: &str, payload: &[u8]) -> Result<Vec<u8>, ExportErrorKind> {
    let run = |function: Rc<FuncRef>| function.call::<Owned>(RawArguments(payload));
    let result = match known(resource, export) {
        Some(function) => match run(function) {
            // The resource was started anew, and nobody told yet that it stopped.
            Err(CallError::Host(_)) => run(resolve(resource, export)?),
            result => result,
        },
        None => run(resolve(resource, export)?),
    };
    result.map(|answer| answer.0).map_err(ExportErrorKind::Call)
}

fn known(resource: &str, export: &str) -> Option<Rc<FuncRef>> {
    KNOWN.with_borrow(|all| {
        all.iter()
            .find(|known| *known.resource == *resource && *known.export == *export)
            .map(|known| Rc::clone(&known.function))
    })
}

fn drop_known(which: impl Fn(&Known) -> bool) {
    // Dropped after the borrow: to give a function back is a call of the host.
    let dropped: Vec<Known> =
        KNOWN.with_borrow_mut(|all| all.extract_if(.., |known| which(known)).collect());
    drop(dropped);
}

/// Asks the resource for the function, and keeps it.
fn resolve(resource: &str, export: &str) -> Result<Rc<FuncRef>, ExportErrorKind> {
    if !WATCHING.replace(true) {
        for stop in STOPS {
            events::on(stop, |resource: String| {
                drop_known(|known| *known.resource == *resource);
            })
            .forget();
        }
    }
    let found = Rc::new(Cell::new(None));
    let setter = FuncRef::new({
        let found = Rc::clone(&found);
        move |function: FuncRef| found.set(Some(function))
    });
    lend(setter, |setter| {
        events::emit(&event_name(resource, export), setter)
    })
    .map_err(EmitError::Encode)
    .flatten()
    .map_err(ExportErrorKind::Resolve)?;
    let function = found.take().map(Rc::new);
    // Replaces what a call from inside the event may have found, or drops what is gone.
    drop_known(|known| *known.resource == *resource && *known.export == *export);
    let function = function.ok_or(ExportErrorKind::Missing)?;
    KNOWN.with_borrow_mut(|all| {
        all.push(Known {
            resource: resource.into(),
            export: export.into(),
            function: Rc::clone(&function),
        });
    });
    Ok(function)
}

/// Hands a function out for one call. Who wants to keep it has taken it by the end of
/// the call; without a taker it would otherwise wait for one for ever.
fn lend<T>(function: FuncRef, call: impl FnOnce(RawArguments<'_>) -> T) -> Result<T, EncodeError> {
    let payload = payload((&function,))?;
    let result = call(RawArguments(&payload));
    let taken = msgpack::from_slice::<(FuncRef,)>(&payload);
    drop((taken, function));
    Ok(result)
}

/// A value as it came.
struct Owned(Vec<u8>);

impl<'de> Deserialize<'de> for Owned {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Raw::deserialize(deserializer).map(|raw| Self(raw.as_bytes().to_vec()))
    }
}

/// The function by which a result can be asked for that is not there yet, if that is
/// what the result is.
fn read_promise(result: &[u8]) -> Option<Result<FuncRef, DecodeError>> {
    #[derive(Deserialize)]
    struct Promise<'a> {
        #[serde(rename = "__cfx_async_retval", borrow)]
        function: Raw<'a>,
    }

    // Other things would be read as the struct, too.
    if !matches!(result.first(), Some(0x80..=0x8F | 0xDE | 0xDF)) {
        return None;
    }
    let promise: Promise<'_> = msgpack::from_slice(result).ok()?;
    Some(promise.function.decode(Origin::Trusted))
}

fn is_list(value: &[u8]) -> bool {
    matches!(value.first(), Some(0x90..=0x9F | 0xDC | 0xDD))
}

/// An export that could not be called, or whose call failed.
///
/// ```
/// use cfx_core::script_exports::{self as exports, ExportErrorKind};
///
/// # let host = cfx_core::mock::MockHost::new();
/// let error = exports::call::<u32>("bank", "balance", (7,)).unwrap_err();
/// assert!(matches!(error.kind(), ExportErrorKind::Missing));
/// assert_eq!((error.resource(), error.export()), ("bank", "balance"));
/// ```
#[derive(Debug)]
pub struct ExportError {
    resource: Box<str>,
    export: Box<str>,
    kind: ExportErrorKind,
}

impl ExportError {
    #[cold]
    fn new(resource: &str, export: &str, kind: ExportErrorKind) -> Self {
        Self {
            resource: resource.into(),
            export: export.into(),
            kind,
        }
    }

    /// The resource that was called.
    #[must_use]
    pub fn resource(&self) -> &str {
        &self.resource
    }

    /// The export's name.
    #[must_use]
    pub fn export(&self) -> &str {
        &self.export
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ExportErrorKind {
        &self.kind
    }
}

/// What went wrong with an export.
///
/// ```
/// use cfx_core::CallError;
/// use cfx_core::script_exports::{self as exports, ExportErrorKind};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # let _guard = exports::declare("name", || "Ada");
/// let error = exports::call::<u32>("mock", "name", ()).unwrap_err();
/// assert!(matches!(error.kind(), ExportErrorKind::Call(CallError::Decode(_))));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum ExportErrorKind {
    /// The resource has no such export, or does not run.
    Missing,
    /// The resource could not be asked for the export.
    Resolve(EmitError),
    /// The function was not called, failed, or its result does not fit.
    Call(CallError),
    /// The export answers later: [`call_async`] awaits that.
    Asynchronous,
    /// The export failed after a while; its own text.
    Rejected(String),
    /// The other side dropped the promise of a result without keeping it.
    Abandoned,
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            resource, export, ..
        } = self;
        if matches!(self.kind, ExportErrorKind::Missing) {
            return write!(
                f,
                "there is no export '{export}' in resource '{resource}', or the resource does not run"
            );
        }
        write!(f, "export '{export}' of resource '{resource}': ")?;
        match &self.kind {
            ExportErrorKind::Missing => Ok(()),
            ExportErrorKind::Resolve(error) => error.fmt(f),
            ExportErrorKind::Call(error) => error.fmt(f),
            ExportErrorKind::Asynchronous => {
                f.write_str("it answers later, which only `call_async` can wait for")
            }
            ExportErrorKind::Rejected(text) => f.write_str(text),
            ExportErrorKind::Abandoned => f.write_str("it promised a result and gave none"),
        }
    }
}

impl core::error::Error for ExportError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match &self.kind {
            ExportErrorKind::Resolve(error) => Some(error),
            ExportErrorKind::Call(error) => Some(error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
