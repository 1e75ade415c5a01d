//! A host in the same process, for unit tests.
//!
//! On targets other than wasm32 every import is answered by the mock host of the thread,
//! so a script's functions run under plain `cargo test`. [`MockHost`] is the handle by
//! which a test plays the host: it starts the script, ticks, raises events, answers
//! natives, and reads what the script logged and sent.
//!
//! ```
//! use cfx_core::mock::MockHost;
//! use cfx_core::{events, native::invoke, native_hash};
//!
//! fn on_hello(player: String) {
//!     let ping: i32 = invoke(native_hash("GET_PLAYER_PING"), (&player,)).unwrap_or(-1);
//!     cfx_core::print!("{player} has a ping of {ping}");
//! }
//!
//! let host = MockHost::new();
//! host.native("GET_PLAYER_PING", |call| {
//!     assert_eq!(call.text(0).as_deref(), Some("7"));
//!     call.set(35);
//! });
//! let guard = events::on("hello", on_hello);
//! host.event("hello", ("7",), "");
//! assert_eq!(host.take_log(), ["7 has a ping of 35"]);
//! ```
//!
//! It keeps to the rules of the ABI that a script can notice: payloads lie in memory that
//! the guest allocated and are gone after the call, long results grow the buffer in the
//! middle of the call, events raised by the script run before the call returns.

pub(crate) mod imports;
mod native_call;

use core::cell::RefCell;
use core::marker::PhantomData;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

pub use native_call::{MockReturn, MockValue, NativeCall};

use crate::events::{ToArguments, payload};
use crate::hash::native_hash;
use crate::{events, exports, native, refs, script_exports, start, task};

type Native = Rc<dyn Fn(&mut NativeCall)>;
type HostFunction = Rc<dyn Fn(&[u8]) -> Vec<u8>>;

type Interceptor = Rc<dyn Fn(&mut NativeCall) -> bool>;
type LogSink = Rc<dyn Fn(&str)>;

/// The resource's name, unless the test gives it another.
const RESOURCE: &str = "mock";

#[derive(Default)]
struct State {
    natives: HashMap<u64, Native>,
    functions: Vec<(HostFunction, i32)>,
    registered: HashSet<Vec<u8>>,
    interceptor: Option<Interceptor>,
    fallback: Option<Interceptor>,
    resource: Option<Rc<str>>,
    log: Vec<String>,
    log_sink: Option<LogSink>,
    sent: Vec<Sent>,
    clock_ms: u64,
    client: bool,
    cancelled: Vec<bool>,
    was_cancelled: bool,
}

impl State {
    fn resource(&self) -> Rc<str> {
        self.resource.clone().unwrap_or_else(|| RESOURCE.into())
    }
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

fn state<R>(with: impl FnOnce(&mut State) -> R) -> R {
    STATE.with_borrow_mut(with)
}

/// An event that the script sent over the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The client that it went to, as the script wrote it (`"-1"` for all); `None` for the server.
    pub target: Option<String>,
    /// The event's name.
    pub name: String,
    /// Its arguments: one msgpack array.
    pub payload: Vec<u8>,
}

/// The mock host of this thread, fresh: making one forgets everything that the script
/// registered, started and logged before on this thread, and so does dropping it.
#[derive(Debug)]
pub struct MockHost {
    /// It means the thread's state, so it stays on the thread.
    thread: PhantomData<*const ()>,
}

impl MockHost {
    /// A fresh host; the clock stands at zero, the side is the server.
    #[must_use]
    #[expect(
        clippy::new_without_default,
        reason = "making one has an effect on the thread"
    )]
    pub fn new() -> Self {
        reset();
        Self {
            thread: PhantomData,
        }
    }

    /// Starts the script: registers what the attributes declared in this test program and
    /// runs `main`. A second call does nothing.
    pub fn start(&self) {
        exports::_start();
    }

    /// Lets `ms` milliseconds pass and ticks once.
    pub fn tick(&self, ms: u64) {
        state(|state| state.clock_ms += ms);
        exports::__cfx_on_tick();
    }

    /// Raises an event, if the script registered for its name. `source` is in the host's
    /// notation, see [`Source::parse`](crate::Source::parse).
    ///
    /// # Panics
    /// When the arguments cannot be encoded.
    pub fn event(&self, name: &str, arguments: impl ToArguments, source: &str) {
        let payload = payload(arguments).expect("arguments that can be encoded");
        self.raw_event(name.as_bytes(), &payload, source.as_bytes());
    }

    /// Raises an event with any bytes as name, payload and source. Name and source end at
    /// their first NUL.
    pub fn raw_event(&self, name: &[u8], payload: &[u8], source: &[u8]) {
        if state(|state| state.registered.contains(name)) {
            deliver(name, payload, source);
        }
    }

    /// Raises an event as [`event`](Self::event) does; whether nobody cancelled it.
    ///
    /// # Panics
    /// When the arguments cannot be encoded.
    pub fn raise(&self, name: &str, arguments: impl ToArguments, source: &str) -> bool {
        if !state(|state| state.registered.contains(name.as_bytes())) {
            return true;
        }
        self.event(name, arguments, source);
        !self.was_canceled()
    }

    /// Answers a native, by its name or by its hash as `"0x..."`. The latest answer counts.
    ///
    /// # Panics
    /// When a text that begins with `0x` is not a hash.
    pub fn native(&self, name: &str, answer: impl Fn(&mut NativeCall) + 'static) {
        let hash = match name.strip_prefix("0x") {
            Some(digits) => u64::from_str_radix(digits, 16).expect("a hash in hexadecimal"),
            None => native_hash(name),
        };
        state(|state| state.natives.insert(hash, Rc::new(answer)));
    }

    /// Shows every native call to `intercept` before anything else answers it. It may answer
    /// the call itself, and then says `true`.
    ///
    /// ```
    /// use cfx_core::{mock::MockHost, native::invoke, native_hash};
    /// use std::{cell::Cell, rc::Rc};
    ///
    /// let host = MockHost::new();
    /// let calls = Rc::new(Cell::new(0));
    /// host.intercept({
    ///     let calls = Rc::clone(&calls);
    ///     move |_| {
    ///         calls.set(calls.get() + 1);
    ///         false
    ///     }
    /// });
    /// let _: bool = invoke(native_hash("IS_DUPLICITY_VERSION"), ()).unwrap();
    /// assert_eq!(calls.get(), 1);
    /// ```
    pub fn intercept(&self, intercept: impl Fn(&mut NativeCall) -> bool + 'static) {
        state(|state| state.interceptor = Some(Rc::new(intercept)));
    }

    /// Answers the natives that nothing else answers, by `true`; what it does not answer
    /// fails.
    pub fn fallback(&self, answer: impl Fn(&mut NativeCall) -> bool + 'static) {
        state(|state| state.fallback = Some(Rc::new(answer)));
    }

    /// Gives the resource another name than `mock`: before anything of the script runs,
    /// because the names of its functions begin with it.
    pub fn set_resource(&self, name: &str) {
        state(|state| state.resource = Some(name.into()));
    }

    /// Hands every line of the script to `receive` as well.
    pub fn on_log(&self, receive: impl Fn(&str) + 'static) {
        state(|state| state.log_sink = Some(Rc::new(receive)));
    }

    /// Lets `ms` milliseconds pass without a tick.
    pub fn advance(&self, ms: u64) {
        state(|state| state.clock_ms += ms);
    }

    /// The time of the host's clock in milliseconds.
    #[must_use]
    pub fn now_ms(&self) -> u64 {
        state(|state| state.clock_ms)
    }

    /// Whether it stands for a client.
    #[must_use]
    pub fn is_client(&self) -> bool {
        state(|state| state.client)
    }

    /// Whether the event that ended last was cancelled.
    #[must_use]
    pub fn was_canceled(&self) -> bool {
        state(|state| state.was_cancelled)
    }

    /// Calls a function of the script or of the host by its canonical name, with a msgpack
    /// array. `None` when there is none, or it answers nothing.
    #[must_use]
    pub fn call_function(&self, name: &str, arguments: &[u8]) -> Option<Vec<u8>> {
        imports::call_function(name.as_bytes(), arguments)
    }

    /// Becomes an owner of a function of the script or of the host; whether there is one.
    #[must_use]
    pub fn duplicate_function(&self, name: &str) -> bool {
        imports::change_owners(name.as_bytes(), 1)
    }

    /// Ceases to be an owner of a function.
    pub fn remove_function(&self, name: &str) {
        imports::change_owners(name.as_bytes(), -1);
    }

    /// A function of the host, by the canonical name that is answered: it takes the msgpack
    /// array of arguments and answers that of the results.
    pub fn function(&self, function: impl Fn(&[u8]) -> Vec<u8> + 'static) -> String {
        state(|state| {
            state.functions.push((Rc::new(function), 0));
            format!("host:0:{}", state.functions.len() - 1)
        })
    }

    /// How many owners the script's side is of one of the host's functions.
    ///
    /// # Panics
    /// When the name is not of a [`function`](Self::function) of this host.
    #[must_use]
    pub fn owners(&self, function: &str) -> i32 {
        let index = imports::host_function(function.as_bytes()).expect("a function of the host");
        state(|state| state.functions[index].1)
    }

    /// Calls one of the script's functions by its canonical name, as another resource
    /// would. `None` when it does not exist.
    ///
    /// # Panics
    /// When the arguments cannot be encoded.
    pub fn call_ref(&self, name: &str, arguments: impl ToArguments) -> Option<Vec<u8>> {
        let payload = payload(arguments).expect("arguments that can be encoded");
        imports::call_guest(imports::guest_function(name.as_bytes())?, &payload)
    }

    /// Becomes the client, or the server again.
    pub fn set_client(&self, client: bool) {
        state(|state| state.client = client);
    }

    /// The lines that the script wrote to the console since the last call.
    pub fn take_log(&self) -> Vec<String> {
        state(|state| core::mem::take(&mut state.log))
    }

    /// The events that the script sent over the network since the last call.
    pub fn take_sent(&self) -> Vec<Sent> {
        state(|state| core::mem::take(&mut state.sent))
    }
}

impl Drop for MockHost {
    fn drop(&mut self) {
        reset();
    }
}

fn reset() {
    #[cfg(feature = "getrandom")]
    crate::random::reset();
    #[cfg(feature = "server")]
    crate::http::set_body_limit(crate::http::DEFAULT_BODY_LIMIT);
    // What is dropped here may still call the host; it finds the old state, then none.
    task::reset();
    script_exports::reset();
    crate::persist::reset();
    events::reset();
    refs::reset();
    native::reset();
    start::reset();
    let old = state(core::mem::take);
    drop(old);
}

/// Calls the guest's event handler with everything in memory that the guest allocated
/// and that is gone afterwards.
fn deliver(name: &[u8], payload: &[u8], source: &[u8]) {
    state(|state| state.cancelled.push(false));
    let name = imports::GuestMemory::c_string(name);
    let source = imports::GuestMemory::c_string(source);
    let payload = imports::GuestMemory::new(payload);
    // SAFETY: the three buffers live until the end of this function.
    unsafe {
        exports::__cfx_on_event(
            name.pointer().cast(),
            payload.pointer(),
            payload.len(),
            source.pointer().cast(),
        );
    }
    state(|state| state.was_cancelled = state.cancelled.pop().unwrap_or(false));
}

#[cfg(test)]
mod tests;
