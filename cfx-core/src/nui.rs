//! The user interface: pages of the resource that lie over the game (client side).
//!
//! ```
//! use cfx_core::nui;
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize)]
//! struct Open<'a> {
//!     action: &'a str,
//!     items: &'a [&'a str],
//! }
//!
//! #[derive(Deserialize)]
//! struct Choice {
//!     item: String,
//! }
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("SEND_NUI_MESSAGE", |call| call.set(true));
//! # host.native("SET_NUI_FOCUS", |_| {});
//! # host.native("REGISTER_NUI_CALLBACK", |_| {});
//! // To the page, as window.addEventListener('message', ...) sees it:
//! nui::send(&Open { action: "open", items: &["bread", "milk"] })?;
//! nui::focus(true, true);
//!
//! // From the page: fetch(`https://${GetParentResourceName()}/choose`, {method: 'POST', ...})
//! nui::on_callback("choose", |choice: Choice| async move {
//!     nui::focus(false, false);
//!     choice.item.len()
//! })
//! .forget();
//! # Ok::<(), nui::NuiError>(())
//! ```
//!
//! # Trust
//! A page runs what its player wants it to run, and other resources' pages may call
//! callbacks too. What a callback is given is read as [`Origin::Network`]: check it, and
//! let the server decide whatever matters.

use core::cell::{Cell, RefCell};
use core::fmt::{self, Display};
use core::future::Future;
use std::rc::{Rc, Weak};

use serde::de::DeserializeOwned;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::events::{RawArguments, payload};
use crate::handler::{Handler, Input};
use crate::hash::native_hash;
use crate::msgpack::{ByteBuf, Bytes, DecodeError, Origin, Raw, Value};
use crate::native::{InvokeError, invoke, invoke_or_default};
use crate::refs::FuncRef;
use crate::{logging, task};

const SEND_NUI_MESSAGE: u64 = native_hash("SEND_NUI_MESSAGE");
const SET_NUI_FOCUS: u64 = native_hash("SET_NUI_FOCUS");
const SET_NUI_FOCUS_KEEP_INPUT: u64 = native_hash("SET_NUI_FOCUS_KEEP_INPUT");
const IS_NUI_FOCUSED: u64 = native_hash("IS_NUI_FOCUSED");
const REGISTER_NUI_CALLBACK: u64 = native_hash("REGISTER_NUI_CALLBACK");
const REGISTER_RAW_NUI_CALLBACK: u64 = native_hash("REGISTER_RAW_NUI_CALLBACK");
const UNREGISTER_RAW_NUI_CALLBACK: u64 = native_hash("UNREGISTER_RAW_NUI_CALLBACK");

/// Sends a message to the resource's page (native `SEND_NUI_MESSAGE`, 0x78608ACB), which
/// gets it as JSON: the `data` of an event `message`.
///
/// ```
/// use cfx_core::{Vector3, nui};
/// use serde::Serialize;
///
/// #[derive(Serialize)]
/// struct Marker {
///     action: &'static str,
///     at: Vector3,
/// }
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SEND_NUI_MESSAGE", |call| {
/// #     let text = r#"{"action":"mark","at":{"x":1.0,"y":2.0,"z":3.0}}"#;
/// #     assert_eq!(call.text(0).unwrap(), text);
/// #     call.set(true);
/// # });
/// nui::send(&Marker { action: "mark", at: Vector3::new(1.0, 2.0, 3.0) })?;
/// # Ok::<(), nui::NuiError>(())
/// ```
///
/// # Errors
/// When the message cannot be JSON, or the resource has no page.
#[doc(alias = "SendNUIMessage")]
#[doc(alias = "SendNuiMessage")]
pub fn send<T: Serialize + ?Sized>(message: &T) -> Result<(), NuiError> {
    send_text(&serde_json::to_string(message).map_err(NuiError::Encode)?)
}

/// Sends a message that is JSON already. See [`send`].
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SEND_NUI_MESSAGE", |call| call.set(true));
/// cfx_core::nui::send_text(r#"{"action": "close"}"#)?;
/// # Ok::<(), cfx_core::nui::NuiError>(())
/// ```
///
/// # Errors
/// When it is no JSON, or the resource has no page.
#[doc(alias = "SendNuiMessage")]
pub fn send_text(json: &str) -> Result<(), NuiError> {
    match invoke::<bool>(SEND_NUI_MESSAGE, (json,)) {
        Ok(true) => Ok(()),
        Ok(false) => Err(NuiError::Refused),
        Err(error) => Err(NuiError::Invoke(error)),
    }
}

/// Gives the keyboard, and the cursor, to the resource's page or takes them back (native
/// `SET_NUI_FOCUS`, 0x5B98AE30).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_NUI_FOCUS", |call| assert!(call.bool(0) && !call.bool(1)));
/// cfx_core::nui::focus(true, false);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "SetNuiFocus")]
pub fn focus(has_focus: bool, has_cursor: bool) {
    invoke_or_default::<()>(SET_NUI_FOCUS, (has_focus, has_cursor));
}

/// Whether the game gets the input as well while a page has the focus (native
/// `SET_NUI_FOCUS_KEEP_INPUT`, 0x3FF5E5F8).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_NUI_FOCUS_KEEP_INPUT", |call| assert!(call.bool(0)));
/// cfx_core::nui::keep_input(true);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "SetNuiFocusKeepInput")]
pub fn keep_input(keep: bool) {
    invoke_or_default::<()>(SET_NUI_FOCUS_KEEP_INPUT, (keep,));
}

/// Whether a page, of whichever resource, has the focus (native `IS_NUI_FOCUSED`,
/// 0x98545E6D).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("IS_NUI_FOCUSED", |call| call.set(true));
/// assert!(cfx_core::nui::is_focused());
/// ```
#[doc(alias = "IsNuiFocused")]
#[must_use]
pub fn is_focused() -> bool {
    invoke_or_default(IS_NUI_FOCUSED, ())
}

/// A message that did not reach the page.
///
/// ```
/// use cfx_core::nui::{self, NuiError};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SEND_NUI_MESSAGE", |call| call.set(false));
/// let error = nui::send_text("no JSON").unwrap_err();
/// assert!(matches!(error, NuiError::Refused));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum NuiError {
    /// The message cannot be JSON: a map whose keys are not text, for example.
    Encode(serde_json::Error),
    /// The host did not take it: the resource has no `ui_page`, or the text is no JSON.
    Refused,
    /// The native failed.
    Invoke(InvokeError),
}

impl Display for NuiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the page got no message: ")?;
        match self {
            Self::Encode(error) => error.fmt(f),
            Self::Refused => f.write_str("the resource has no ui_page, or the text is no JSON"),
            Self::Invoke(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for NuiError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Encode(error) => Some(error),
            Self::Refused => None,
            Self::Invoke(error) => Some(error),
        }
    }
}

/// Answers a page's requests to `https://<resource>/<name>` by `handler`, until the guard
/// is dropped (native `REGISTER_NUI_CALLBACK`, 0xC59B980C).
///
/// The handler is given the JSON that the page sent, and what its future ends with goes
/// back as JSON, however long that takes. Data that is not a `T` is logged, and the page
/// gets `{"error": "..."}`; the same goes to a page whose answer does not come any more.
/// Registering a name again replaces its handler.
///
/// ```
/// use cfx_core::nui;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("REGISTER_NUI_CALLBACK", |call| cfx_core::print!("{}", call.text(1).unwrap()));
/// # let answer = host.function(|bytes| { cfx_core::print!("{bytes:x?}"); vec![0x90] });
/// let guard = nui::on_callback("sum", |numbers: Vec<i32>| async move {
///     cfx_core::task::next_tick().await;
///     numbers.iter().sum::<i32>()
/// });
/// # let function = host.take_log().remove(0);
/// # let mut request = vec![0x92, 0x92, 2, 3, 0xC7, answer.len() as u8, 10];
/// # request.extend_from_slice(answer.as_bytes());
/// # host.call_ref(&function, cfx_core::events::RawArguments(&request));
/// # host.tick(0);
/// # assert_eq!(host.take_log(), ["[91, 5]"]);
/// ```
#[doc(alias = "RegisterNUICallback")]
#[doc(alias = "RegisterNuiCallback")]
#[doc(alias = "RegisterNuiCallbackType")]
pub fn on_callback<T, F, Fut>(name: &str, handler: F) -> NuiGuard
where
    T: DeserializeOwned + 'static,
    F: Fn(T) -> Fut + 'static,
    Fut: Future + 'static,
    Fut::Output: Serialize,
{
    register(name, Kind::Json, move |data, reply| {
        if let Some((data, reply)) = reply.accept(data) {
            let future = handler(data);
            task::spawn_now(Box::pin(async move { reply.result(&future.await) }));
        }
    })
}

/// As [`on_callback`], for a handler that can fail. The error is logged, and the page gets
/// `{"error": "its text"}`.
///
/// ```
/// use cfx_core::nui;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("REGISTER_NUI_CALLBACK", |_| {});
/// nui::on_callback_fallible("half", |number: i32| async move {
///     if number % 2 == 0 { Ok(number / 2) } else { Err("odd") }
/// })
/// .forget();
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "RegisterNUICallback")]
#[doc(alias = "RegisterNuiCallback")]
pub fn on_callback_fallible<T, F, Fut, R, E>(name: &str, handler: F) -> NuiGuard
where
    T: DeserializeOwned + 'static,
    F: Fn(T) -> Fut + 'static,
    Fut: Future<Output = Result<R, E>> + 'static,
    R: Serialize,
    E: Display,
{
    register(name, Kind::Json, move |data, reply| {
        if let Some((data, reply)) = reply.accept(data) {
            let future = handler(data);
            task::spawn_now(Box::pin(async move {
                match future.await {
                    Ok(result) => reply.result(&result),
                    Err(error) => reply.failed(&error),
                }
            }));
        }
    })
}

/// Answers a page's requests to `https://<resource>/<name>` as they are, with headers and
/// status, until the guard is dropped (natives `REGISTER_RAW_NUI_CALLBACK`, 0xA8AE9C2F,
/// and `UNREGISTER_RAW_NUI_CALLBACK`, 0x7FB46432).
///
/// A name belongs to a raw callback or to one of [`on_callback`], not to both. Registering
/// it again replaces its handler. A page whose answer does not come any more gets 503.
///
/// ```
/// use cfx_core::nui::{self, RawResponse};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("REGISTER_RAW_NUI_CALLBACK", |_| {});
/// # host.native("UNREGISTER_RAW_NUI_CALLBACK", |_| {});
/// let guard = nui::on_raw_callback("picture", |request: nui::RawRequest| async move {
///     match request.path.as_str() {
///         "/small" => RawResponse::from(vec![0x89]).with_header("Content-Type", "image/png"),
///         _ => RawResponse::new(404),
///     }
/// });
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "RegisterRawNuiCallback")]
pub fn on_raw_callback<F, Fut, R>(name: &str, handler: F) -> NuiGuard
where
    F: Fn(RawRequest) -> Fut + 'static,
    Fut: Future<Output = R> + 'static,
    R: Into<RawResponse>,
{
    register(name, Kind::Raw, move |data, reply| {
        if let Some((data, reply)) = reply.accept(data) {
            let future = handler(data);
            task::spawn_now(Box::pin(async move { reply.response(future.await.into()) }));
        }
    })
}

/// A page's request as it is: what a [raw callback](on_raw_callback) is given.
///
/// ```
/// use cfx_core::nui::RawRequest;
///
/// fn wants_json(request: &RawRequest) -> bool {
///     request.header("accept").is_some_and(|types| types.contains("json"))
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct RawRequest {
    /// The header fields, each name once.
    #[serde(default, deserialize_with = "headers")]
    pub headers: Vec<(String, String)>,
    /// The method: `GET` without a body, `POST` with one.
    pub method: String,
    /// What follows the callback's name in the address.
    #[serde(default)]
    pub path: String,
    /// The body.
    #[serde(default, deserialize_with = "body")]
    pub body: Vec<u8>,
    /// The resource whose page asks, when the platform tells.
    #[serde(default)]
    pub resource: Option<String>,
}

fn headers<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<(String, String)>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let text = |value: &Value| value.as_bytes().map(|text| lossy(text.to_vec()));
    let entries = value.as_map().unwrap_or_default().iter();
    Ok(entries
        .filter_map(|(name, value)| Some((text(name)?, text(value)?)))
        .collect())
}

fn body<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    Ok(Option::<ByteBuf>::deserialize(deserializer)?
        .unwrap_or_default()
        .0)
}

fn lossy(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}

impl RawRequest {
    /// The value of the header field of this name, whatever its case.
    ///
    /// ```
    /// # fn show(request: &cfx_core::nui::RawRequest) {
    /// let from = request.header("origin");
    /// # }
    /// ```
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut fields = self.headers.iter();
        fields
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| &**value)
    }

    /// The body as text; what is not UTF-8 becomes U+FFFD.
    ///
    /// ```
    /// # fn show(request: &cfx_core::nui::RawRequest) {
    /// cfx_core::print!("{}", request.text());
    /// # }
    /// ```
    #[must_use]
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }
}

/// What a [raw callback](on_raw_callback) answers. Text and bytes become one by
/// themselves.
///
/// ```
/// use cfx_core::nui::RawResponse;
///
/// let response = RawResponse::from("<p>hi</p>").with_header("Content-Type", "text/html");
/// assert_eq!(response.status, 200);
/// assert_eq!(RawResponse::new(404).body, b"");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RawResponse {
    /// The status, 200 for a success.
    pub status: u16,
    /// The header fields.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl RawResponse {
    /// A response without header fields and body.
    ///
    /// ```
    /// assert_eq!(cfx_core::nui::RawResponse::new(204).status, 204);
    /// ```
    #[must_use]
    pub const fn new(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// The response with one more header field, beside those of the same name.
    ///
    /// ```
    /// # use cfx_core::nui::RawResponse;
    /// let response = RawResponse::new(200).with_header("Content-Type", "image/png");
    /// assert_eq!(response.headers.len(), 1);
    /// ```
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The response with this body; text or bytes.
    ///
    /// ```
    /// # use cfx_core::nui::RawResponse;
    /// assert_eq!(RawResponse::new(400).with_body("no").body, b"no");
    /// ```
    #[must_use]
    pub fn with_body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }
}

macro_rules! response_from {
    ($($type:ty),*) => {$(
        impl From<$type> for RawResponse {
            fn from(body: $type) -> Self {
                Self::new(200).with_body(body)
            }
        }
    )*};
}

response_from!(&str, String, Vec<u8>);

/// As the host reads it: header names in a map, so each once.
struct WireHeaders<'a>(&'a [(String, String)]);

impl Serialize for WireHeaders<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let same = |name: &str, other: &str| name.eq_ignore_ascii_case(other);
        let first = |place: usize, name: &str| !self.0[..place].iter().any(|(n, _)| same(n, name));
        let names = || {
            let names = self.0.iter().enumerate();
            names.filter(|(place, (name, _))| first(*place, name))
        };
        let mut map = serializer.serialize_map(Some(names().count()))?;
        for (_, (name, _)) in names() {
            let values = self.0.iter().filter(|(other, _)| same(other, name));
            let values: Vec<&str> = values.map(|(_, value)| &**value).collect();
            map.serialize_entry(name, &values)?;
        }
        map.end()
    }
}

/// The two ways in which the host knows a callback.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Json,
    Raw,
}

type Run = dyn Fn(Raw<'_>, Reply);

/// What the function of a name runs.
#[derive(Default)]
struct Slot {
    /// What answers at present.
    run: RefCell<Option<Rc<Run>>>,
    /// The function itself. The host has its name but is no owner of it: it is kept in here
    /// for as long as the host may call it, which is for good unless it is a raw one.
    function: Cell<Option<FuncRef>>,
}

/// A name that the host knows. It calls everything that was ever registered for a name, so
/// there is one function for each, and handlers come and go in its slot.
struct Known {
    name: Rc<str>,
    kind: Kind,
    slot: Weak<Slot>,
}

thread_local! {
    static KNOWN: RefCell<Vec<Known>> = const { RefCell::new(Vec::new()) };
}

fn find(name: &str, kind: Kind) -> Option<(Rc<str>, Rc<Slot>)> {
    KNOWN.with_borrow(|known| {
        let mut known = known.iter();
        known
            .find(|known| known.kind == kind && *known.name == *name)
            .and_then(|known| Some((Rc::clone(&known.name), known.slot.upgrade()?)))
    })
}

fn register(name: &str, kind: Kind, run: impl Fn(Raw<'_>, Reply) + 'static) -> NuiGuard {
    install(name, kind, Rc::new(run))
}

fn install(name: &str, kind: Kind, run: Rc<Run>) -> NuiGuard {
    let (name, slot) = match find(name, kind) {
        Some(known) => known,
        None => match announce(name, kind) {
            Ok(known) => known,
            Err(error) => {
                logging::script_error(
                    format_args!("the registration of NUI callback '{name}'"),
                    &error,
                );
                return NuiGuard(None);
            }
        },
    };
    let old = slot.run.replace(Some(Rc::clone(&run)));
    drop(old);
    NuiGuard(Some(Registered {
        name,
        kind,
        slot: Rc::downgrade(&slot),
        run,
    }))
}

/// Tells the host about a name.
fn announce(name: &str, kind: Kind) -> Result<(Rc<str>, Rc<Slot>), InvokeError> {
    let native = match kind {
        Kind::Json => REGISTER_NUI_CALLBACK,
        Kind::Raw => REGISTER_RAW_NUI_CALLBACK,
    };
    let name: Rc<str> = name.into();
    let slot = Rc::<Slot>::default();
    let function = FuncRef::new(OnCallback {
        name: Rc::clone(&name),
        kind,
        slot: Rc::clone(&slot),
    });
    invoke::<()>(native, (&*name, &function))?;
    slot.function.set(Some(function));
    let known = Known {
        name: Rc::clone(&name),
        kind,
        slot: Rc::downgrade(&slot),
    };
    KNOWN.with_borrow_mut(|all| {
        all.retain(|known| known.slot.strong_count() > 0);
        all.push(known);
    });
    Ok((name, slot))
}

struct Registered {
    name: Rc<str>,
    kind: Kind,
    slot: Weak<Slot>,
    run: Rc<Run>,
}

/// Keeps a callback of the user interface; dropping it drops the handler, also while it
/// runs.
///
/// The platform cannot be told that there is none any more, other than of a raw one: what
/// comes then is answered by `{"error": "..."}`, so that the page does not wait for ever.
#[must_use = "dropping the guard silences the callback; call `forget` to keep it"]
pub struct NuiGuard(Option<Registered>);

impl NuiGuard {
    /// Keeps the handler for as long as the resource lives.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("REGISTER_NUI_CALLBACK", |_| {});
    /// cfx_core::nui::on_callback("ping", |_: ()| async { "pong" }).forget();
    /// # assert!(host.take_log().is_empty());
    /// ```
    pub fn forget(mut self) {
        self.0 = None;
    }
}

impl Drop for NuiGuard {
    fn drop(&mut self) {
        let Some(registered) = self.0.take() else {
            return;
        };
        let Some(slot) = registered.slot.upgrade() else {
            return;
        };
        // A later one has the slot since.
        let mine = slot
            .run
            .borrow()
            .as_ref()
            .is_some_and(|other| Rc::ptr_eq(other, &registered.run));
        if !mine {
            return;
        }
        // Two steps: the handler's destructors may call in here.
        let handler = slot.run.take();
        drop(handler);
        if registered.kind == Kind::Raw && slot.run.borrow().is_none() {
            KNOWN.with_borrow_mut(|all| {
                all.retain(|known| !Weak::ptr_eq(&known.slot, &registered.slot));
            });
            invoke_or_default::<()>(UNREGISTER_RAW_NUI_CALLBACK, (&*registered.name,));
            drop(slot.function.take());
        }
    }
}

impl fmt::Debug for NuiGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.0.as_ref().map(|registered| &registered.name);
        f.debug_tuple("NuiGuard").field(&name).finish()
    }
}

/// What the host calls for a name.
struct OnCallback {
    name: Rc<str>,
    kind: Kind,
    slot: Rc<Slot>,
}

/// Tells [`OnCallback`] from the handlers that take a list of arguments.
enum Called {}

impl Handler<Called> for OnCallback {
    type Output = ();

    fn call(&self, input: &mut Input<'_>) -> Result<(), DecodeError> {
        // Both are read first: whatever the one is, the other can still be answered.
        let data = input.arguments.take::<Raw<'_>>();
        let function = match input.arguments.take::<FuncRef>() {
            Ok(function) => function,
            Err(error) => {
                failed(&self.name, &error);
                return Ok(());
            }
        };
        let reply = Reply {
            name: Rc::clone(&self.name),
            kind: self.kind,
            function: Some(function),
        };
        // Not borrowed while it runs: it may drop its own guard.
        let run = self.slot.run.borrow().clone();
        match (run, data) {
            (Some(run), Ok(data)) => run(data, reply),
            (Some(_), Err(error)) => reply.rejected(&error),
            (None, _) => {}
        }
        Ok(())
    }
}

#[cold]
fn failed(name: &str, error: &dyn Display) {
    logging::script_error(format_args!("NUI callback '{name}'"), error);
}

#[derive(Serialize)]
struct ErrorObject<'a> {
    error: &'a str,
}

/// The one answer to a page: whatever happens to it, there is one.
struct Reply {
    name: Rc<str>,
    kind: Kind,
    /// The host's function, until it was called.
    function: Option<FuncRef>,
}

impl Reply {
    /// The data as the handler wants it, with the way to answer; nothing when it does not
    /// fit, which the page is told then.
    fn accept<T: DeserializeOwned>(self, data: Raw<'_>) -> Option<(T, Self)> {
        match data.decode(Origin::Network) {
            Ok(data) => Some((data, self)),
            Err(error) => {
                self.rejected(&error);
                None
            }
        }
    }

    /// The handler's result. By way of JSON, because that is what it ends as: what is
    /// written otherwise in payloads, like vectors, would be lost to a page.
    fn result<T: Serialize>(self, result: &T) {
        match serde_json::to_value(result) {
            Ok(result) => self.call(&result),
            Err(error) => self.failed(&error),
        }
    }

    #[cold]
    fn rejected(self, error: &DecodeError) {
        failed(&self.name, error);
        self.refuse(400, &error.to_string());
    }

    #[cold]
    fn failed(self, error: &dyn Display) {
        failed(&self.name, error);
        self.refuse(500, &error.to_string());
    }

    fn response(self, response: RawResponse) {
        answer(self, &response);
    }

    #[cold]
    fn refuse(self, status: u16, error: &str) {
        match self.kind {
            Kind::Json => self.call(&ErrorObject { error }),
            Kind::Raw => answer(self, &RawResponse::new(status).with_body(error)),
        }
    }

    fn call(mut self, result: &impl Serialize) {
        let Some(function) = self.function.take() else {
            return;
        };
        // The host takes exactly one argument for an answer.
        let called = payload((result,)).map(|payload| function.call::<()>(RawArguments(&payload)));
        match called {
            Ok(Ok(())) => {}
            Ok(Err(error)) => failed(&self.name, &error),
            Err(error) => failed(&self.name, &error),
        }
    }
}

fn answer(reply: Reply, response: &RawResponse) {
    #[derive(Serialize)]
    struct Wire<'a> {
        status: u16,
        headers: WireHeaders<'a>,
        body: Bytes<'a>,
    }

    reply.call(&Wire {
        status: response.status,
        headers: WireHeaders(&response.headers),
        body: Bytes(&response.body),
    });
}

impl Drop for Reply {
    /// The handler's future is gone without an answer, or there is no handler any more.
    fn drop(&mut self) {
        if let Some(function) = self.function.take() {
            let reply = Self {
                name: Rc::clone(&self.name),
                kind: self.kind,
                function: Some(function),
            };
            reply.refuse(503, "there is no answer");
        }
    }
}

#[cfg(test)]
mod tests;
