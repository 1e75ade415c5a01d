//! The server's console: listening to it, reading it back.
//!
//! ```
//! use cfx_core::console;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("REGISTER_CONSOLE_LISTENER", |call| cfx_core::print!("{}", call.text(0).unwrap()));
//! let guard = console::on_message(|channel, message| {
//!     if channel == "script:bank" && message.contains("SCRIPT ERROR") {
//!         cfx_core::print!("the bank is broken");
//!     }
//! });
//! # let function = host.take_log().remove(0);
//! # host.call_ref(&function, ("script:bank", "SCRIPT ERROR: vault\n"));
//! # assert_eq!(host.take_log(), ["the bank is broken"]);
//! ```

use core::cell::{Cell, RefCell};
use core::fmt;
use std::rc::Rc;

use crate::handler::{Handler, Input, Outcome};
use crate::hash::native_hash;
use crate::logging;
use crate::msgpack::{Bytes, DecodeError};
use crate::native::{invoke, invoke_or_default};
use crate::refs::FuncRef;

const REGISTER_CONSOLE_LISTENER: u64 = native_hash("REGISTER_CONSOLE_LISTENER");
const GET_CONSOLE_BUFFER: u64 = native_hash("GET_CONSOLE_BUFFER");

type Run = dyn Fn(&str, &str);

/// A listener's function, and whether it runs right now.
struct Slot {
    run: RefCell<Option<Rc<Run>>>,
    running: Cell<bool>,
}

/// What the host calls. As a handler of its own kind it can lend the payload to the
/// script's function, where a closure's arguments would be owned.
struct Listener(Rc<Slot>);

/// Tells [`Listener`] from the handlers that take a list of arguments.
enum Message {}

impl Handler<Message> for Listener {
    type Output = ();

    fn call(&self, input: &mut Input<'_>) -> Result<(), DecodeError> {
        struct Running<'a>(&'a Cell<bool>);
        impl Drop for Running<'_> {
            fn drop(&mut self) {
                self.0.set(false);
            }
        }

        // What the listener writes to the console is a message, too.
        if self.0.running.get() {
            return Ok(());
        }
        // Not borrowed while it runs: it may drop its own guard.
        let Some(run) = self.0.run.borrow().clone() else {
            return Ok(());
        };
        self.0.running.set(true);
        let _running = Running(&self.0.running);
        let arguments = &mut input.arguments;
        // Other scripts write any bytes.
        let channel = String::from_utf8_lossy(arguments.take::<Bytes<'_>>()?.0);
        let message = String::from_utf8_lossy(arguments.take::<Bytes<'_>>()?.0);
        run(&channel, &message);
        Ok(())
    }
}

/// Calls `listener` with the channel and the text of what is written to the server's
/// console, until the guard is dropped (native `REGISTER_CONSOLE_LISTENER`, 0x281B5448).
///
/// The channel says who writes: `script:<resource>` for scripts. The text is written as it
/// came, with colour codes and line ends; it need not be a whole line.
///
/// What is written while the listener runs, by itself or by what it calls, is not told to
/// it: it may print. What it prints later, from a task for example, is told; a listener
/// that answers each message that way must skip the channel of its own resource, or the
/// two go on forever.
///
/// The listener may return a `Result`, whose error is logged.
///
/// ```
/// use cfx_core::{console, resources};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("REGISTER_CONSOLE_LISTENER", |call| cfx_core::print!("{}", call.text(0).unwrap()));
/// let own = format!("script:{}", resources::name());
/// console::on_message(move |channel, message| {
///     if channel != own {
///         cfx_core::print!("{} bytes by {channel}", message.len());
///     }
/// })
/// .forget();
/// # let function = host.take_log().remove(0);
/// # host.call_ref(&function, ("script:mock", "own\n"));
/// # host.call_ref(&function, ("svadhesive", "key\n"));
/// # assert_eq!(host.take_log(), ["4 bytes by svadhesive"]);
/// ```
#[doc(alias = "RegisterConsoleListener")]
pub fn on_message<R: Outcome>(listener: impl Fn(&str, &str) -> R + 'static) -> ConsoleGuard {
    let slot = Rc::new(Slot {
        run: RefCell::new(Some(Rc::new(move |channel: &str, message: &str| {
            listener(channel, message).report(failed);
        }))),
        running: Cell::new(false),
    });
    let function = FuncRef::new(Listener(Rc::clone(&slot)));
    match invoke::<()>(REGISTER_CONSOLE_LISTENER, (&function,)) {
        // The host has its name but is no owner of it, and never lets go of it: the function
        // stays for good, and what it runs is in the slot.
        Ok(()) => function.keep(),
        Err(error) => {
            logging::script_error(format_args!("console::on_message"), &error);
        }
    }
    ConsoleGuard(Some(slot))
}

#[cold]
fn failed(error: &dyn fmt::Display) {
    logging::script_error(format_args!("a console listener"), error);
}

/// Keeps a console listener; dropping it drops the listener, also while it runs.
///
/// The platform cannot unregister it before the resource stops: it calls a function that
/// does nothing any more.
#[must_use = "dropping the guard silences the listener; call `forget` to keep it"]
pub struct ConsoleGuard(Option<Rc<Slot>>);

impl ConsoleGuard {
    /// Keeps the listener for as long as the resource lives.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("REGISTER_CONSOLE_LISTENER", |_| {});
    /// cfx_core::console::on_message(|_, message| drop(message.to_owned())).forget();
    /// # assert!(host.take_log().is_empty());
    /// ```
    pub fn forget(mut self) {
        self.0 = None;
    }
}

impl Drop for ConsoleGuard {
    fn drop(&mut self) {
        if let Some(slot) = &self.0 {
            // Two steps: the listener's destructors may call in here.
            let run = slot.run.take();
            drop(run);
        }
    }
}

impl fmt::Debug for ConsoleGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConsoleGuard").finish_non_exhaustive()
    }
}

/// What the server wrote to its console lately, oldest first (native `GET_CONSOLE_BUFFER`,
/// 0xE57429FA). What is not UTF-8 is replaced.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_CONSOLE_BUFFER", |call| call.set("Started resource shop\n"));
/// let buffer = cfx_core::console::buffer();
/// assert_eq!(buffer.lines().last(), Some("Started resource shop"));
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "GetConsoleBuffer")]
#[must_use]
pub fn buffer() -> String {
    let bytes: Option<Vec<u8>> = invoke_or_default(GET_CONSOLE_BUFFER, ());
    String::from_utf8(bytes.unwrap_or_default())
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::{MockHost, MockValue};
    use crate::msgpack;
    use crate::print;

    type Latest = Rc<RefCell<String>>;

    /// A host that remembers the latest listener's function.
    fn host() -> (MockHost, Latest) {
        let host = MockHost::new();
        let latest = Latest::default();
        host.native("REGISTER_CONSOLE_LISTENER", {
            let latest = Rc::clone(&latest);
            move |call| drop(latest.replace(call.text(0).unwrap()))
        });
        (host, latest)
    }

    #[test]
    fn what_the_listener_is_given() {
        let (host, latest) = host();
        let guard = on_message(|channel, message| print!("{channel}: {message:?}"));
        let function = latest.take();
        host.call_ref(&function, ("script:shop", "^1a\n")).unwrap();
        host.call_ref(&function, (Bytes(b"a\xff"), Bytes(b"\xff")))
            .unwrap();
        let log = ["script:shop: \"^1a\\n\"", "a\u{fffd}: \"\u{fffd}\""];
        assert_eq!(host.take_log(), log);
        drop(guard);
        assert!(host.call_ref(&function, ("a", "b")).is_some());
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn its_own_messages_are_not_told() {
        let (host, latest) = host();
        // Where the console tells its listeners at once: the native writes to the console.
        host.native("TEST_PRINT", {
            let latest = Rc::clone(&latest);
            move |_| {
                let function = latest.borrow().clone();
                let index = function.rsplit(':').next().unwrap().parse().unwrap();
                let payload = msgpack::to_vec(&("script:mock", "own")).unwrap();
                assert!(!crate::refs::call_from_host(index, &payload).is_null());
            }
        });
        let _guard = on_message(|_, message| {
            print!("{message}");
            invoke_or_default::<()>(native_hash("TEST_PRINT"), ());
            Err::<(), _>("broken")
        });
        let function = latest.borrow().clone();
        for message in ["first", "second"] {
            host.call_ref(&function, ("core", message)).unwrap();
            let error = "^1SCRIPT ERROR in a console listener: broken^7";
            assert_eq!(host.take_log(), [message, error]);
        }
    }

    #[test]
    fn after_a_broken_message_it_listens_on() {
        let (host, latest) = host();
        let _guard = on_message(|_, message| print!("{message}"));
        let function = latest.take();
        host.call_ref(&function, ("core", 5)).unwrap();
        assert_eq!(host.take_log().len(), 1);
        host.call_ref(&function, ("core", "a")).unwrap();
        assert_eq!(host.take_log(), ["a"]);
    }

    #[test]
    fn a_listener_may_drop_its_guard() {
        let (host, latest) = host();
        let guard = Rc::new(Cell::new(None));
        let data = Rc::new(());
        guard.set(Some(on_message({
            let (guard, data) = (Rc::clone(&guard), Rc::clone(&data));
            move |_, message| {
                guard.take();
                print!("{message} {data:?}");
            }
        })));
        let function = latest.take();
        host.call_ref(&function, ("core", "a")).unwrap();
        host.call_ref(&function, ("core", "b")).unwrap();
        assert_eq!(host.take_log(), ["a ()"]);
        assert_eq!(Rc::strong_count(&data), 1, "the listener is gone");
    }

    #[test]
    fn forgotten_it_stays() {
        let (host, latest) = host();
        on_message(|_, message| print!("{message}")).forget();
        host.call_ref(&latest.take(), ("core", "a")).unwrap();
        assert_eq!(host.take_log(), ["a"]);
    }

    #[test]
    fn a_refused_registration_is_reported() {
        let host = MockHost::new();
        let _guard = on_message(|_, _| ());
        let log = host.take_log();
        assert_eq!(log.len(), 1);
        assert!(log[0].contains("console::on_message"), "{log:?}");
    }

    #[test]
    fn the_buffer() {
        let host = MockHost::new();
        host.native("GET_CONSOLE_BUFFER", |call| call.set(b"a\n\xff\n".to_vec()));
        assert_eq!(buffer(), "a\n\u{fffd}\n");
        host.native("GET_CONSOLE_BUFFER", |call| call.set(MockValue::Null));
        assert_eq!(buffer(), "");
        assert!(host.take_log().is_empty());
    }
}
