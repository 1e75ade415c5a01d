//! Function references: functions as values that cross the border of a script.

use core::cell::{Cell, RefCell};
use core::fmt;
use core::ptr;
use std::borrow::Cow;
use std::ffi::{CStr, CString};
use std::rc::Rc;

use serde::de::{DeserializeOwned, Error as _};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::abi::{Address, ScrObject, code};
use crate::events::{ToArguments, payload};
use crate::handler::{Handler, Input};
use crate::hash::native_hash;
use crate::msgpack::{self, Arguments, DecodeError, EncodeError, Origin};
use crate::native::{ResultBuffer, invoke};
use crate::source::Source;
use crate::{imports, logging};

const DUPLICATE_FUNCTION_REFERENCE: u64 = native_hash("DUPLICATE_FUNCTION_REFERENCE");
const DELETE_FUNCTION_REFERENCE: u64 = native_hash("DELETE_FUNCTION_REFERENCE");

/// The ext type of a function in a payload.
const EXT_FUNCTION: i8 = 10;
/// What a function answers that failed: nil instead of a list of results.
const FAILED: &[u8] = &[0xC0];
/// What a function answers that has no result.
const NOTHING: &[u8] = &[0x91, 0xC0];
/// What errors call a function that nobody named.
const UNNAMED: &str = "a called function";

/// A function as a value: made from a closure and handed out in a payload, or one that
/// came in a payload from another script.
///
/// ```
/// use cfx_core::{FuncRef, events};
///
/// # let host = cfx_core::mock::MockHost::new();
/// // Another script would do this: take a function out of an event and call it.
/// let guard = events::on("ask", |reply: FuncRef| {
///     let sum: i32 = reply.call((2, 3)).unwrap();
///     cfx_core::print!("{sum}");
/// });
///
/// events::emit("ask", (FuncRef::new(|a: i32, b: i32| a + b),))?;
/// # assert_eq!(host.take_log(), ["5"]);
/// # Ok::<(), events::EmitError>(())
/// ```
///
/// # Lifetime
/// A script that takes a function out of a payload becomes an owner of it until it drops
/// the value; `clone` makes one more owner. A function that was made here lives as long
/// as a value or an outside owner does. One that was handed out and that nobody took yet
/// lives until somebody took it and gave it back, as on the whole platform.
///
/// Some natives keep a function without becoming an owner (`REGISTER_COMMAND`,
/// `SET_HTTP_HANDLER`, the NUI callbacks): keep the value for as long as they shall call it.
///
/// Functions do not cross the network: one in a network event's payload is an error.
pub struct FuncRef(Inner);

enum Inner {
    /// A function of this script, by its index.
    Own(u32),
    /// A function by its canonical name `resource:instance:index`, of which this value is an owner.
    Named(CString),
}

/// What a function answers: the encoded list of its results, or why there is none.
pub type Answered = Result<Vec<u8>, String>;

/// A function as it is called from outside.
struct Callee<F: ?Sized> {
    /// What it is, as errors name it.
    place: Cow<'static, str>,
    /// Whom its arguments come from.
    origin: Origin,
    /// Reads the arguments, runs it, and leaves an answer: named here, so that a script
    /// without functions does not have the code for it.
    perform: fn(&Function, &[u8], &mut Vec<u8>),
    run: F,
}

type Function = Callee<dyn Fn(&mut Input<'_>) -> Answered>;

struct Entry {
    index: u32,
    function: Rc<Function>,
    /// Owners outside, as the host counts them.
    owners: u32,
    /// Values of this script.
    values: u32,
    /// Handed out, and taken by nobody since.
    pending: bool,
}

struct Functions {
    /// Ordered by index.
    entries: Vec<Entry>,
    last: u32,
}

impl Functions {
    fn find(&mut self, index: u32) -> Option<&mut Entry> {
        let place = self
            .entries
            .binary_search_by_key(&index, |entry| entry.index)
            .ok()?;
        Some(&mut self.entries[place])
    }

    fn insert(&mut self, function: Rc<Function>) -> u32 {
        loop {
            // Indices are not used again until they have run through all of i32.
            self.last = if self.last >= i32::MAX as u32 {
                1
            } else {
                self.last + 1
            };
            let index = self.last;
            if let Err(place) = self
                .entries
                .binary_search_by_key(&index, |entry| entry.index)
            {
                let entry = Entry {
                    index,
                    function,
                    owners: 0,
                    values: 1,
                    pending: false,
                };
                self.entries.insert(place, entry);
                return index;
            }
        }
    }

    /// Changes the entry, and takes it out when `gone` says that nobody holds it any more.
    fn release(
        &mut self,
        index: u32,
        change: impl FnOnce(&mut Entry) -> bool,
    ) -> Option<Rc<Function>> {
        let place = self
            .entries
            .binary_search_by_key(&index, |entry| entry.index)
            .ok()?;
        change(&mut self.entries[place]).then(|| self.entries.remove(place).function)
    }
}

thread_local! {
    static FUNCTIONS: RefCell<Functions> =
        const { RefCell::new(Functions { entries: Vec::new(), last: 0 }) };
    /// What the last call from outside answered: the host reads it after the call.
    static ANSWER: Cell<*mut Answer> = const { Cell::new(ptr::null_mut()) };
}

struct Answer {
    object: ScrObject,
    bytes: Vec<u8>,
}

/// What the host's calls about functions do.
#[derive(Clone, Copy)]
pub(crate) struct Calls {
    /// `__cfx_call_ref`; null when there is no such function.
    pub(crate) call: fn(u32, &[u8]) -> *const ScrObject,
    /// `__cfx_duplicate_ref`.
    pub(crate) duplicate: fn(u32) -> i32,
    /// `__cfx_remove_ref`.
    pub(crate) remove: fn(u32),
}

thread_local! {
    static CALLS: Cell<Calls> = const {
        Cell::new(Calls { call: |_, _| ptr::null(), duplicate: |_| -1, remove: |_| {} })
    };
}

/// A script that makes no functions has nothing behind them but these answers.
pub(crate) fn calls() -> Calls {
    CALLS.get()
}

pub(crate) fn duplicate(index: u32) -> i32 {
    FUNCTIONS.with_borrow_mut(|functions| match functions.find(index) {
        Some(entry) => {
            entry.owners = entry.owners.saturating_add(1);
            entry.pending = false;
            index as i32
        }
        None => -1,
    })
}

pub(crate) fn remove(index: u32) {
    // Dropped after the borrow: a closure's destructors may call in here.
    let removed = FUNCTIONS.with_borrow_mut(|functions| {
        functions.release(index, |entry| {
            entry.owners = entry.owners.saturating_sub(1);
            entry.owners == 0 && entry.values == 0
        })
    });
    drop(removed);
}

pub(crate) fn call_from_host(index: u32, arguments: &[u8]) -> *const ScrObject {
    // The last answer's memory is used again. It is taken meanwhile: a call from inside
    // this one makes its own.
    let last = ANSWER.replace(ptr::null_mut());
    let mut bytes = if last.is_null() {
        Vec::new()
    } else {
        // SAFETY: the pointer came from `Box::into_raw` below and was taken out just now.
        unsafe { Box::from_raw(last) }.bytes
    };
    if !call_own(index, arguments, &mut bytes) {
        return ptr::null();
    }
    let object = ScrObject {
        data: Address::new(bytes.as_ptr()),
        length: bytes.len() as u64,
    };
    let answer = Box::into_raw(Box::new(Answer { object, bytes }));
    let inner = ANSWER.replace(answer);
    if !inner.is_null() {
        // SAFETY: as above; the call that left it has long returned to its caller.
        drop(unsafe { Box::from_raw(inner) });
    }
    // SAFETY: the answer was allocated just now.
    unsafe { &raw const (*answer).object }
}

/// Calls one of this script's functions; `false` when there is none with this index.
fn call_own(index: u32, arguments: &[u8], answer: &mut Vec<u8>) -> bool {
    let function = FUNCTIONS.with_borrow_mut(|functions| {
        functions
            .find(index)
            .map(|entry| Rc::clone(&entry.function))
    });
    let Some(function) = function else {
        return false;
    };
    (function.perform)(&function, arguments, answer);
    true
}

fn perform(function: &Function, arguments: &[u8], answer: &mut Vec<u8>) {
    answer.clear();
    let result = match Arguments::new(arguments, function.origin) {
        Ok(list) => (function.run)(&mut Input {
            arguments: list,
            source: Source::Local,
            raw: arguments,
        }),
        Err(error) => Err(error.to_string()),
    };
    match result {
        Ok(bytes) => *answer = bytes,
        Err(error) => {
            logging::script_error(format_args!("{}", function.place), &error);
            answer.extend_from_slice(FAILED);
        }
    }
}

/// The list of one result.
pub(crate) fn answer(result: &impl Serialize) -> Answered {
    msgpack::to_vec(&(result,)).map_err(|error| error.to_string())
}

/// The list of the result of a function that can fail.
pub(crate) fn fallible_answer<T: Serialize, E: fmt::Display>(result: Result<T, E>) -> Answered {
    match result {
        Ok(value) => answer(&value),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(cfx_mock)]
pub(crate) fn reset() {
    let entries = FUNCTIONS.with_borrow_mut(|functions| core::mem::take(&mut functions.entries));
    drop(entries);
    let answer = ANSWER.replace(ptr::null_mut());
    if !answer.is_null() {
        // SAFETY: the pointer came from `Box::into_raw` and was taken out just now.
        drop(unsafe { Box::from_raw(answer) });
    }
}

impl FuncRef {
    /// Makes a function that other scripts and the host can call.
    ///
    /// Its arguments are decoded like an event's. Its result is the caller's; for one
    /// that can fail, see [`fallible`](Self::fallible). Arguments that do not fit are
    /// logged, and the caller is answered nil.
    ///
    /// ```
    /// let double = cfx_core::FuncRef::new(|x: f64| x * 2.0);
    /// # let host = cfx_core::mock::MockHost::new();
    /// # let double = cfx_core::FuncRef::new(|x: f64| x * 2.0);
    /// assert_eq!(double.call::<f64>((21,))?, 42.0);
    /// # Ok::<(), cfx_core::CallError>(())
    /// ```
    pub fn new<M, H>(function: H) -> Self
    where
        H: Handler<M, Output: Serialize> + 'static,
        M: 'static,
    {
        Self::plain(UNNAMED, function)
    }

    /// Makes a function whose error is logged; the caller is answered nil, which every
    /// platform language understands as a failed call.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// let half = cfx_core::FuncRef::fallible(|x: i32| {
    ///     if x % 2 == 0 { Ok(x / 2) } else { Err("odd") }
    /// });
    /// assert_eq!(half.call::<i32>((4,))?, 2);
    /// assert!(half.call::<i32>((3,)).is_err());
    /// # Ok::<(), cfx_core::CallError>(())
    /// ```
    pub fn fallible<M, H, T, E>(function: H) -> Self
    where
        H: Handler<M, Output = Result<T, E>> + 'static,
        M: 'static,
        T: Serialize,
        E: fmt::Display,
    {
        Self::can_fail(UNNAMED, function)
    }

    pub(crate) fn plain<M, H>(place: impl Into<Cow<'static, str>>, function: H) -> Self
    where
        H: Handler<M, Output: Serialize> + 'static,
        M: 'static,
    {
        Self::raw(place.into(), Origin::Trusted, move |input| {
            let result = function.call(input).map_err(|error| error.to_string())?;
            answer(&result)
        })
    }

    pub(crate) fn can_fail<M, H, T, E>(place: impl Into<Cow<'static, str>>, function: H) -> Self
    where
        H: Handler<M, Output = Result<T, E>> + 'static,
        M: 'static,
        T: Serialize,
        E: fmt::Display,
    {
        Self::raw(place.into(), Origin::Trusted, move |input| {
            let result = function.call(input).map_err(|error| error.to_string())?;
            fallible_answer(result)
        })
    }

    /// A function from arguments to the encoded list of its results, with what it is
    /// called in errors and whom its arguments come from.
    pub(crate) fn raw(
        place: Cow<'static, str>,
        origin: Origin,
        run: impl Fn(&mut Input<'_>) -> Answered + 'static,
    ) -> Self {
        CALLS.set(Calls {
            call: call_from_host,
            duplicate,
            remove,
        });
        let function = Rc::new(Callee {
            place,
            origin,
            perform,
            run,
        });
        Self(Inner::Own(
            FUNCTIONS.with_borrow_mut(|functions| functions.insert(function)),
        ))
    }

    /// A function that the host calls and whose result nobody reads.
    pub(crate) fn listener(
        place: Cow<'static, str>,
        origin: Origin,
        run: impl Fn(&mut Input<'_>) -> Result<(), DecodeError> + 'static,
    ) -> Self {
        Self::raw(place, origin, move |input| match run(input) {
            Ok(()) => Ok(NOTHING.to_vec()),
            Err(error) => Err(error.to_string()),
        })
    }

    /// Becomes an owner of the function with this canonical name.
    fn adopt(name: &str) -> Option<Self> {
        // The host may give an owner a name of its own.
        let name = invoke::<Option<String>>(DUPLICATE_FUNCTION_REFERENCE, (name,)).ok()??;
        CString::new(name).ok().map(|name| Self(Inner::Named(name)))
    }

    /// Keeps a function of this script for as long as the resource lives.
    pub(crate) fn keep(self) {
        // The function itself stands in the list, which a reset clears.
        debug_assert!(matches!(self.0, Inner::Own(_)), "a name would be leaked");
        core::mem::forget(self);
    }

    /// The canonical name by which the host knows the function,
    /// `resource:instance:index`; empty when the host cannot name it.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.0 {
            Inner::Named(name) => name.to_string_lossy().into_owned(),
            Inner::Own(index) => canonical_name(*index),
        }
    }

    /// Calls the function and waits for its result: the first of the results, nil when
    /// there is none.
    ///
    /// # Errors
    /// When the arguments cannot be encoded, the function is gone or failed, or its
    /// result is not an `R`.
    pub fn call<R: DeserializeOwned>(&self, arguments: impl ToArguments) -> Result<R, CallError> {
        let payload = payload(arguments).map_err(CallError::Encode)?;
        match &self.0 {
            Inner::Own(index) => {
                let mut answer = Vec::new();
                call_own(*index, &payload, &mut answer);
                read_answer(&answer)
            }
            Inner::Named(name) => {
                let mut buffer = ResultBuffer::new();
                let answer = buffer.fill(|start, capacity| {
                    // SAFETY: the buffer is writable for its capacity.
                    unsafe { imports::invoke_ref_func(name, &payload, start, capacity) }
                });
                match answer {
                    Ok(answer) => read_answer(answer),
                    // A function without any result answers nothing at all.
                    Err(code::NULL_RESULT) => read_answer(&[]),
                    Err(code) => Err(CallError::Host(code)),
                }
            }
        }
    }
}

fn read_answer<R: DeserializeOwned>(answer: &[u8]) -> Result<R, CallError> {
    if answer == FAILED {
        return Err(CallError::Failed);
    }
    Arguments::new(answer, Origin::Trusted)
        .and_then(|mut results| results.take())
        .map_err(CallError::Decode)
}

fn canonical_name(index: u32) -> String {
    let mut short = [0; 128];
    let written = imports::canonicalize_ref(index, &mut short);
    if written >= 0 {
        return until_nul(&short, written);
    }
    let mut long = vec![0; written.unsigned_abs() as usize];
    let written = imports::canonicalize_ref(index, &mut long);
    until_nul(&long, written)
}

fn until_nul(buffer: &[u8], written: i32) -> String {
    let written = usize::try_from(written).unwrap_or(0).min(buffer.len());
    CStr::from_bytes_until_nul(&buffer[..written])
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

impl Clone for FuncRef {
    /// Makes one more owner (native `DUPLICATE_FUNCTION_REFERENCE`, 0xF4E2079D, for
    /// another script's function).
    fn clone(&self) -> Self {
        match &self.0 {
            Inner::Own(index) => {
                FUNCTIONS.with_borrow_mut(|functions| {
                    if let Some(entry) = functions.find(*index) {
                        entry.values += 1;
                    }
                });
                Self(Inner::Own(*index))
            }
            Inner::Named(name) => name
                .to_str()
                .ok()
                .and_then(Self::adopt)
                // The owner is gone: the clone fails as the original does when it is called.
                .unwrap_or_else(|| Self(Inner::Named(name.clone()))),
        }
    }
}

impl Drop for FuncRef {
    fn drop(&mut self) {
        match &self.0 {
            Inner::Own(index) => {
                let removed = FUNCTIONS.with_borrow_mut(|functions| {
                    functions.release(*index, |entry| {
                        entry.values -= 1;
                        entry.values == 0 && entry.owners == 0 && !entry.pending
                    })
                });
                drop(removed);
            }
            Inner::Named(name) => {
                // The owner may have stopped meanwhile, and its functions with it.
                let _ = invoke::<()>(DELETE_FUNCTION_REFERENCE, (name.as_c_str(),));
            }
        }
    }
}

impl fmt::Debug for FuncRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Own(index) => write!(f, "FuncRef(own {index})"),
            Inner::Named(name) => write!(f, "FuncRef({})", name.to_string_lossy()),
        }
    }
}

impl Serialize for FuncRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let name = self.name();
        if name.is_empty() {
            return Err(S::Error::custom("the host cannot name this function"));
        }
        if let Inner::Own(index) = self.0 {
            FUNCTIONS.with_borrow_mut(|functions| {
                if let Some(entry) = functions.find(index) {
                    entry.pending = true;
                }
            });
        }
        msgpack::serialize_ext(serializer, EXT_FUNCTION, name.as_bytes())
    }
}

impl<'de> Deserialize<'de> for FuncRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = msgpack::deserialize_func_ref(deserializer)?;
        Self::adopt(name)
            .ok_or_else(|| D::Error::custom(format_args!("function '{name}' no longer exists")))
    }
}

/// A function that could not be called, or that failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum CallError {
    /// An argument cannot be encoded.
    Encode(EncodeError),
    /// The host found no such function, or its call failed; the code as of a native.
    Host(i32),
    /// The function failed; the console of its resource says why.
    Failed,
    /// The function's result is not what was asked for.
    Decode(DecodeError),
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encode(error) => write!(f, "the function was not called: {error}"),
            Self::Host(code) => write!(
                f,
                "the function cannot be called ({code}): its resource has stopped or dropped it"
            ),
            Self::Failed => f.write_str("the function failed; its resource's log says why"),
            Self::Decode(error) => write!(f, "the function's result does not fit: {error}"),
        }
    }
}

impl core::error::Error for CallError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Encode(error) => Some(error),
            Self::Decode(error) => Some(error),
            Self::Host(_) | Self::Failed => None,
        }
    }
}

#[cfg(test)]
mod tests;
