//! Events: handling them and raising them.
//!
//! ```
//! use cfx_core::{Source, events};
//!
//! # let host = cfx_core::mock::MockHost::new();
//! let greet = events::on("greet", |name: String| cfx_core::print!("Hello, {name}!"));
//! let buy = events::on_net("shop:buy", |source: Source, item: String, count: u32| {
//!     cfx_core::print!("{source:?} buys {count} {item}");
//! });
//!
//! events::emit("greet", ("Ada",))?;
//! # host.event("shop:buy", ("bread", 3), "net:7");
//! # assert_eq!(host.take_log(), ["Hello, Ada!", "Client(7) buys 3 bread"]);
//! # drop((greet, buy));
//! # Ok::<(), events::EmitError>(())
//! ```
//!
//! A handler says whether it wants what scripts on this side raise ([`on`]) or what
//! comes over the network ([`on_net`]); it never gets the other. What the server core
//! raises about a player, and the user interface, count as this side. A network event
//! for which there are only local handlers reaches none of them; the console says so
//! once for each name.
//!
//! A payload that does not fit a handler's arguments is reported with the event's name,
//! the argument's number and what was expected, and that handler is not run. Missing
//! arguments are nil, further ones are ignored.

use core::cell::{Cell, RefCell};
use core::cmp::Ordering;
use core::fmt;
use std::rc::Rc;

use serde::Serialize;

use crate::handler::{Handler, Input, Outcome};
use crate::hash::native_hash;
use crate::logging;
use crate::msgpack::{self, Arguments, DecodeError, EncodeError, Origin};
use crate::native::{InvokeError, invoke};
use crate::source::Source;

const REGISTER_RESOURCE_AS_EVENT_HANDLER: u64 = native_hash("REGISTER_RESOURCE_AS_EVENT_HANDLER");
const TRIGGER_EVENT_INTERNAL: u64 = native_hash("TRIGGER_EVENT_INTERNAL");
#[cfg(feature = "client")]
const TRIGGER_SERVER_EVENT_INTERNAL: u64 = native_hash("TRIGGER_SERVER_EVENT_INTERNAL");
#[cfg(feature = "server")]
const TRIGGER_CLIENT_EVENT_INTERNAL: u64 = native_hash("TRIGGER_CLIENT_EVENT_INTERNAL");
const GET_CURRENT_RESOURCE_NAME: u64 = native_hash("GET_CURRENT_RESOURCE_NAME");
const CANCEL_EVENT: u64 = native_hash("CANCEL_EVENT");
const WAS_EVENT_CANCELED: u64 = native_hash("WAS_EVENT_CANCELED");

#[cfg(any(feature = "client", feature = "server"))]
mod latent;
mod limit;

#[cfg(feature = "client")]
pub use latent::emit_server_latent;
#[cfg(feature = "server")]
pub use latent::{emit_all_latent, emit_client_latent};
pub use limit::{Limits, Rate};

/// Which events a handler wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Those raised on this side.
    Local,
    /// Those that came over the network.
    Network,
}

/// An event while it is handled: what [`on_raw`] gives to its handler.
#[derive(Debug, Clone, Copy)]
pub struct Event<'a> {
    name: &'a Rc<str>,
    payload: &'a [u8],
    source: Source,
}

impl<'a> Event<'a> {
    /// The event's name.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// The event's name, to keep.
    pub(crate) fn registered_name(&self) -> Rc<str> {
        Rc::clone(self.name)
    }

    /// Who raised it.
    #[must_use]
    pub fn source(&self) -> Source {
        self.source
    }

    /// The arguments as they came: one msgpack array.
    #[must_use]
    pub fn payload(&self) -> &'a [u8] {
        self.payload
    }

    /// A reader of the arguments, one after the other.
    ///
    /// # Errors
    /// When the payload is not an array.
    pub fn arguments(&self) -> Result<Arguments<'a>, DecodeError> {
        let origin = if self.source.is_network() {
            Origin::Network
        } else {
            Origin::Trusted
        };
        Arguments::new(self.payload, origin)
    }

    pub(crate) fn input(&self) -> Result<Input<'a>, DecodeError> {
        Ok(Input {
            arguments: self.arguments()?,
            source: self.source,
            raw: self.payload,
        })
    }
}

struct Registered {
    scope: Scope,
    active: Cell<bool>,
    /// Runs after all those that are not.
    last: bool,
    run: Box<dyn Fn(&Event<'_>)>,
}

/// All handlers of one name. The list is replaced when it changes while an event runs,
/// which goes through the list that it began with.
struct Name {
    name: Rc<str>,
    handlers: Rc<Vec<Rc<Registered>>>,
    warned: bool,
}

thread_local! {
    /// Ordered by length, then bytes: most comparisons end at the length.
    static NAMES: RefCell<Vec<Name>> = const { RefCell::new(Vec::new()) };
}

fn find(names: &[Name], name: &[u8]) -> Result<usize, usize> {
    names.binary_search_by(|entry| match entry.name.len().cmp(&name.len()) {
        Ordering::Equal => entry.name.as_bytes().cmp(name),
        unequal => unequal,
    })
}

/// Runs the handlers of an event that the host raised.
pub(crate) fn dispatch(name: &[u8], source: &[u8], payload: &[u8]) {
    let Some((name, handlers)) = NAMES.with_borrow(|names| {
        let entry = &names[find(names, name).ok()?];
        Some((Rc::clone(&entry.name), Rc::clone(&entry.handlers)))
    }) else {
        return;
    };
    let Some(source) = Source::parse(source) else {
        return unknown_source(&name, source);
    };
    let scope = if source.is_network() {
        Scope::Network
    } else {
        Scope::Local
    };
    let event = Event {
        name: &name,
        payload,
        source,
    };
    let mut reached = false;
    for handler in handlers.iter() {
        if handler.scope == scope && handler.active.get() {
            reached = true;
            let span = logging::span("event", event.name());
            let _in = span.enter();
            (handler.run)(&event);
        }
    }
    if !reached && scope == Scope::Network {
        warn_not_for_network(&name);
    }
}

#[cold]
fn unknown_source(name: &str, source: &[u8]) {
    let source = String::from_utf8_lossy(source);
    logging::script_error(
        format_args!("event '{name}'"),
        &format_args!("dropped, because the host named an unknown source '{source}'"),
    );
}

#[cold]
fn warn_not_for_network(name: &str) {
    let first = NAMES.with_borrow_mut(|names| {
        find(names, name.as_bytes())
            .is_ok_and(|place| !core::mem::replace(&mut names[place].warned, true))
    });
    if first {
        logging::print(format_args!(
            "^3event '{name}' came over the network, but no handler asks for network events \
             (#[net_event], events::on_net); it was dropped^7"
        ));
    }
}

fn insert(
    name: &str,
    scope: Scope,
    last: bool,
    run: Box<dyn Fn(&Event<'_>)>,
) -> (Rc<str>, Rc<Registered>) {
    let handler = Rc::new(Registered {
        scope,
        active: Cell::new(true),
        last,
        run,
    });
    let (name, first) = NAMES.with_borrow_mut(|names| {
        let (place, first) = match find(names, name.as_bytes()) {
            Ok(place) => (place, false),
            Err(place) => {
                let entry = Name {
                    name: name.into(),
                    handlers: Rc::default(),
                    warned: false,
                };
                names.insert(place, entry);
                (place, true)
            }
        };
        let entry = &mut names[place];
        let handlers = Rc::make_mut(&mut entry.handlers);
        let place = if last {
            handlers.len()
        } else {
            handlers.partition_point(|other| !other.last)
        };
        handlers.insert(place, Rc::clone(&handler));
        (Rc::clone(&entry.name), first)
    });
    if first && let Err(error) = invoke::<()>(REGISTER_RESOURCE_AS_EVENT_HANDLER, (&*name,)) {
        logging::script_error(format_args!("the registration of event '{name}'"), &error);
    }
    (name, handler)
}

/// Handles an event for as long as the resource lives.
pub(crate) fn add(name: &str, scope: Scope, run: impl Fn(&Event<'_>) + 'static) {
    insert(name, scope, false, Box::new(run));
}

/// As [`add`], within limits.
pub(crate) fn add_limited(name: &str, limits: Limits, run: impl Fn(&Event<'_>) + 'static) {
    add(name, Scope::Network, limited(limits, run));
}

fn limited(limits: Limits, run: impl Fn(&Event<'_>)) -> impl Fn(&Event<'_>) {
    let limiter = limit::Limiter::new(limits);
    move |event| {
        if limiter.admits(event) {
            run(event);
        }
    }
}

/// Runs `run` when this resource stops, after all handlers of that.
pub(crate) fn at_the_end(run: fn()) {
    let handler = Box::new(move |event: &Event<'_>| {
        if is_about_this_resource(event) {
            run();
        }
    });
    insert(RESOURCE_STOP, Scope::Local, true, handler);
}

/// Whether handlers of the stop of some resource are running: they are those that there
/// were when it began.
pub(crate) fn is_stopping() -> bool {
    NAMES.with_borrow(|names| {
        let place = find(names, RESOURCE_STOP.as_bytes());
        place.is_ok_and(|place| Rc::strong_count(&names[place].handlers) > 1)
    })
}

const RESOURCE_START: &str = "onResourceStart";
const RESOURCE_STOP: &str = "onResourceStop";

/// Whether the event's first argument is this resource's name.
fn is_about_this_resource(event: &Event<'_>) -> bool {
    let Ok(own) = invoke::<String>(GET_CURRENT_RESOURCE_NAME, ()) else {
        return false;
    };
    let named = event
        .arguments()
        .and_then(|mut arguments| arguments.take::<&str>());
    named.is_ok_and(|named| named == own)
}

#[cfg(cfx_mock)]
pub(crate) fn reset() {
    NAMES.take();
}

fn typed<M, H>(handler: H) -> impl Fn(&Event<'_>)
where
    H: Handler<M, Output: Outcome>,
{
    move |event| {
        crate::__private::handle(event, |input| {
            let outcome = handler.call(input)?;
            crate::__private::finish_event(event, outcome);
            Ok(())
        });
    }
}

/// Calls `handler` for events of this name that are raised on this side, until the
/// guard is dropped.
///
/// The handler's arguments are those of the event, by position; an argument of type
/// [`Source`] takes none and says who raised it.
///
/// ```
/// use cfx_core::events;
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = events::on("joined", |name: String, slot: Option<u32>| {
///     cfx_core::print!("{name} is in slot {slot:?}");
/// });
/// # events::emit("joined", ("Ada",))?;
/// # assert_eq!(host.take_log(), ["Ada is in slot None"]);
/// # Ok::<(), events::EmitError>(())
/// ```
#[doc(alias = "AddEventHandler")]
#[doc(alias = "addEventListener")]
pub fn on<M, H>(name: &str, handler: H) -> EventGuard
where
    H: Handler<M, Output: Outcome> + 'static,
    M: 'static,
{
    on_raw(name, Scope::Local, typed(handler))
}

/// Calls `handler` for events of this name that come over the network, until the guard
/// is dropped. See [`on`]. What comes over the network is whatever the other side chose
/// to send: check that the source may do what it asks for.
///
/// ```
/// use cfx_core::{Source, events};
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = events::on_net("chat:say", |source: Source, text: String| {
///     cfx_core::print!("{source:?}: {text}");
/// });
/// # host.event("chat:say", ("hi",), "net:4");
/// # events::emit("chat:say", ("local",))?;
/// # assert_eq!(host.take_log(), ["Client(4): hi"]);
/// # Ok::<(), events::EmitError>(())
/// ```
#[doc(alias = "RegisterNetEvent")]
#[doc(alias = "onNet")]
pub fn on_net<M, H>(name: &str, handler: H) -> EventGuard
where
    H: Handler<M, Output: Outcome> + 'static,
    M: 'static,
{
    on_raw(name, Scope::Network, typed(handler))
}

/// As [`on_net`], within limits of what one player may send. What exceeds them is dropped
/// before anything of it is read; the console says so once a minute for each player.
///
/// ```
/// use cfx_core::Source;
/// use cfx_core::events::{self, Limits, Rate};
///
/// # let host = cfx_core::mock::MockHost::new();
/// let limits = Limits::new().max_size(64).rate(Rate::per_second(2));
/// let guard = events::on_net_limited("chat:say", limits, |source: Source, text: String| {
///     cfx_core::print!("{source:?}: {text}");
/// });
/// # for text in ["a", "b", "c", "d"] { host.event("chat:say", (text,), "net:4"); }
/// # let log = host.take_log();
/// # assert_eq!(log[..2], ["Client(4): a", "Client(4): b"]);
/// # assert!(log[2].contains("'chat:say' of player 4 was dropped") && log.len() == 3);
/// ```
#[doc(alias = "RegisterNetEvent")]
#[doc(alias = "onNet")]
pub fn on_net_limited<M, H>(name: &str, limits: Limits, handler: H) -> EventGuard
where
    H: Handler<M, Output: Outcome> + 'static,
    M: 'static,
{
    on_raw(name, Scope::Network, limited(limits, typed(handler)))
}

/// Calls `handler` when this resource has started, until the guard is dropped: for the
/// event `onResourceStart` with this resource's own name. All its scripts have run then.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// cfx_core::events::on_start(|| cfx_core::print!("started")).forget();
/// # host.event("onResourceStart", ("another",), "");
/// # // The resource's name at the mock host is `mock`.
/// # host.event("onResourceStart", ("mock",), "");
/// # assert_eq!(host.take_log(), ["started"]);
/// ```
#[doc(alias = "onResourceStart")]
pub fn on_start<R: Outcome>(handler: impl Fn() -> R + 'static) -> EventGuard {
    on_own(RESOURCE_START, "on_start", handler)
}

/// Calls `handler` when this resource is about to stop, until the guard is dropped: for
/// the event `onResourceStop` with this resource's own name.
///
/// It is the last chance to do something. Right after the handlers of this event all
/// [tasks](crate::task) are dropped, so there is nothing to wait for.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// cfx_core::events::on_stop(|| cfx_core::print!("saved")).forget();
/// # host.event("onResourceStop", ("another",), "");
/// # host.event("onResourceStop", ("mock",), "");
/// # assert_eq!(host.take_log(), ["saved"]);
/// ```
#[doc(alias = "onResourceStop")]
pub fn on_stop<R: Outcome>(handler: impl Fn() -> R + 'static) -> EventGuard {
    on_own(RESOURCE_STOP, "on_stop", handler)
}

fn on_own<R: Outcome>(
    event: &str,
    place: &'static str,
    handler: impl Fn() -> R + 'static,
) -> EventGuard {
    on_raw(event, Scope::Local, move |event| {
        if is_about_this_resource(event) {
            crate::__private::finish(place, handler());
        }
    })
}

/// Calls `handler` with the event as it came, nothing decoded, until the guard is dropped.
///
/// ```
/// use cfx_core::events::{self, Scope};
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = events::on_raw("blob", Scope::Local, |event| {
///     cfx_core::print!("{} bytes", event.payload().len());
/// });
/// # events::emit("blob", (1, 2))?;
/// # assert_eq!(host.take_log(), ["3 bytes"]);
/// # Ok::<(), events::EmitError>(())
/// ```
#[doc(alias = "addRawEventListener")]
pub fn on_raw(name: &str, scope: Scope, handler: impl Fn(&Event<'_>) + 'static) -> EventGuard {
    let (name, handler) = insert(name, scope, false, Box::new(handler));
    EventGuard(Some((name, handler)))
}

/// Keeps an event handler registered; dropping it removes the handler, also while the
/// event is running.
#[doc(alias = "RemoveEventHandler")]
#[must_use = "dropping the guard removes the handler; call `forget` to keep it"]
pub struct EventGuard(Option<(Rc<str>, Rc<Registered>)>);

impl EventGuard {
    /// Keeps the handler for as long as the resource lives.
    pub fn forget(mut self) {
        self.0 = None;
    }
}

impl Drop for EventGuard {
    fn drop(&mut self) {
        let Some((name, handler)) = self.0.take() else {
            return;
        };
        handler.active.set(false);
        // The handler goes away after the borrow: its destructors may call in here. The
        // name stays, because the host cannot be told that nobody wants it any more.
        let removed = NAMES.with_borrow_mut(|names| {
            let place = find(names, name.as_bytes()).ok()?;
            let handlers = &mut names[place].handlers;
            let place = handlers
                .iter()
                .position(|other| Rc::ptr_eq(other, &handler))?;
            Some(Rc::make_mut(handlers).remove(place))
        });
        drop(removed);
    }
}

impl fmt::Debug for EventGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.0.as_ref().map(|(name, _)| name);
        f.debug_tuple("EventGuard").field(&name).finish()
    }
}

/// The arguments of an event or of a called reference: a tuple of serializable values.
///
/// One argument is `(value,)`, none is `()`; [`RawArguments`] forwards a payload.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of arguments",
    label = "write a tuple: `(a, b)`, `(a,)` for one, `()` for none",
    note = "accepted: tuples of up to twelve values that implement serde's `Serialize`, and `RawArguments`"
)]
pub trait ToArguments {
    /// Appends the list as one msgpack array.
    ///
    /// # Errors
    /// When a value cannot be encoded; the error says which.
    fn encode(&self, buffer: &mut Vec<u8>) -> Result<(), EncodeError>;
}

/// A payload that is passed on as it is: one msgpack array.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawArguments<'a>(pub &'a [u8]);

impl ToArguments for RawArguments<'_> {
    fn encode(&self, buffer: &mut Vec<u8>) -> Result<(), EncodeError> {
        buffer.extend_from_slice(self.0);
        Ok(())
    }
}

impl<T: ToArguments + ?Sized> ToArguments for &T {
    fn encode(&self, buffer: &mut Vec<u8>) -> Result<(), EncodeError> {
        (**self).encode(buffer)
    }
}

impl ToArguments for () {
    fn encode(&self, buffer: &mut Vec<u8>) -> Result<(), EncodeError> {
        buffer.push(0x90);
        Ok(())
    }
}

macro_rules! to_arguments {
    ($($name:ident)*) => {
        impl<$($name: Serialize),*> ToArguments for ($($name,)*) {
            fn encode(&self, buffer: &mut Vec<u8>) -> Result<(), EncodeError> {
                // A tuple is an array in msgpack, whatever its length.
                msgpack::encode(buffer, self)
            }
        }
    };
}

macro_rules! all_to_arguments {
    ($first:ident $($rest:ident)*) => {
        to_arguments!($first $($rest)*);
        all_to_arguments!($($rest)*);
    };
    () => {};
}

all_to_arguments!(A B C D E F G H I J K L);

pub(crate) fn payload(arguments: impl ToArguments) -> Result<Vec<u8>, EncodeError> {
    let mut buffer = Vec::new();
    arguments.encode(&mut buffer)?;
    Ok(buffer)
}

/// An event that could not be raised.
#[derive(Debug)]
#[non_exhaustive]
pub enum EmitError {
    /// An argument cannot be encoded.
    Encode(EncodeError),
    /// The host refused the event.
    Invoke(InvokeError),
}

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encode(error) => write!(f, "the event was not raised: {error}"),
            Self::Invoke(error) => write!(f, "the event was not raised: {error}"),
        }
    }
}

impl core::error::Error for EmitError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Encode(error) => Some(error),
            Self::Invoke(error) => Some(error),
        }
    }
}

/// Raises an event on this side. All handlers of all resources have run when it returns
/// (native `TRIGGER_EVENT_INTERNAL`, 0x91310870).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// cfx_core::events::emit("shop:opened", ("bakery", 3))?;
/// # Ok::<(), cfx_core::events::EmitError>(())
/// ```
///
/// # Errors
/// When an argument cannot be encoded or the host refuses.
#[doc(alias = "TriggerEvent")]
pub fn emit(name: &str, arguments: impl ToArguments) -> Result<(), EmitError> {
    let payload = payload(arguments).map_err(EmitError::Encode)?;
    invoke(
        TRIGGER_EVENT_INTERNAL,
        (name, payload.as_slice(), payload.len()),
    )
    .map_err(EmitError::Invoke)
}

/// Raises an event on the server (client side; native `TRIGGER_SERVER_EVENT_INTERNAL`,
/// 0x7FDD1128).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// cfx_core::events::emit_server("shop:buy", ("bread", 3))?;
/// # assert_eq!(host.take_sent()[0].name, "shop:buy");
/// # Ok::<(), cfx_core::events::EmitError>(())
/// ```
///
/// # Errors
/// When an argument cannot be encoded or the host refuses.
#[cfg(feature = "client")]
#[doc(alias = "TriggerServerEvent")]
#[doc(alias = "emitNet")]
pub fn emit_server(name: &str, arguments: impl ToArguments) -> Result<(), EmitError> {
    let payload = payload(arguments).map_err(EmitError::Encode)?;
    invoke(
        TRIGGER_SERVER_EVENT_INTERNAL,
        (name, payload.as_slice(), payload.len()),
    )
    .map_err(EmitError::Invoke)
}

/// Raises an event at the client with this net id (server side; native
/// `TRIGGER_CLIENT_EVENT_INTERNAL`, 0x2F7A49E6).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// cfx_core::events::emit_client(7, "shop:bought", ("bread", 3))?;
/// # assert_eq!(host.take_sent()[0].target.as_deref(), Some("7"));
/// # Ok::<(), cfx_core::events::EmitError>(())
/// ```
///
/// # Errors
/// When an argument cannot be encoded or the host refuses.
#[cfg(feature = "server")]
#[doc(alias = "TriggerClientEvent")]
#[doc(alias = "emitNet")]
pub fn emit_client(net_id: u32, name: &str, arguments: impl ToArguments) -> Result<(), EmitError> {
    let mut digits = [0; 10];
    emit_to(decimal(net_id, &mut digits), name, arguments)
}

/// Raises an event at all clients (server side). See [`emit_client`].
///
/// # Errors
/// When an argument cannot be encoded or the host refuses.
#[cfg(feature = "server")]
#[doc(alias = "TriggerClientEvent")]
#[doc(alias = "TriggerAllClientsEvent")]
pub fn emit_all(name: &str, arguments: impl ToArguments) -> Result<(), EmitError> {
    emit_to("-1", name, arguments)
}

#[cfg(feature = "server")]
fn emit_to(target: &str, name: &str, arguments: impl ToArguments) -> Result<(), EmitError> {
    let payload = payload(arguments).map_err(EmitError::Encode)?;
    invoke(
        TRIGGER_CLIENT_EVENT_INTERNAL,
        (name, target, payload.as_slice(), payload.len()),
    )
    .map_err(EmitError::Invoke)
}

#[cfg(feature = "server")]
/// Writes a number without the formatting machinery.
fn decimal(mut value: u32, digits: &mut [u8; 10]) -> &str {
    let mut start = digits.len();
    loop {
        start -= 1;
        digits[start] = b'0' + (value % 10) as u8;
        value /= 10;
        if value == 0 {
            break;
        }
    }
    core::str::from_utf8(&digits[start..]).unwrap_or_default()
}

/// Cancels the event that is running: what that means is the event's own rule
/// (native `CANCEL_EVENT`, 0xFA29D35D).
///
/// ```
/// use cfx_core::events;
///
/// # let host = cfx_core::mock::MockHost::new();
/// let guard = events::on("entityCreating", |_handle: u32| events::cancel());
/// events::emit("entityCreating", (5,))?;
/// assert!(events::was_canceled());
/// # Ok::<(), events::EmitError>(())
/// ```
#[doc(alias = "CancelEvent")]
pub fn cancel() {
    if let Err(error) = invoke::<()>(CANCEL_EVENT, ()) {
        logging::script_error(format_args!("events::cancel"), &error);
    }
}

/// Whether the event that ended last was cancelled: ask right after [`emit`]
/// (native `WAS_EVENT_CANCELED`, 0x58382A19).
#[doc(alias = "WasEventCanceled")]
#[must_use]
pub fn was_canceled() -> bool {
    invoke(WAS_EVENT_CANCELED, ()).unwrap_or(false)
}

#[cfg(test)]
mod tests;
