//! Convars: the settings of the server's configuration and of the console.
//!
//! ```
//! use cfx_core::convars;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("GET_CONVAR_INT", |call| call.set(32));
//! # host.native("GET_CONVAR", |call| call.set("Bakery"));
//! let slots = convars::get("sv_maxClients", 48);
//! let name = convars::get("sv_projectName", "unnamed");
//! assert_eq!((slots, name.as_str()), (32, "Bakery"));
//! # assert!(host.take_log().is_empty());
//! ```

use core::cell::Cell;
use std::rc::Rc;

use crate::abi::GuestArg;
use crate::handler::Outcome;
use crate::hash::native_hash;
use crate::logging;
use crate::native::{InvokeError, NativeArg, NativeResult, invoke, invoke_or_default};
use crate::refs::FuncRef;

const GET_CONVAR: u64 = native_hash("GET_CONVAR");
const GET_CONVAR_INT: u64 = native_hash("GET_CONVAR_INT");
const GET_CONVAR_FLOAT: u64 = native_hash("GET_CONVAR_FLOAT");
const GET_CONVAR_BOOL: u64 = native_hash("GET_CONVAR_BOOL");
#[cfg(feature = "server")]
const SET_CONVAR: u64 = native_hash("SET_CONVAR");
#[cfg(feature = "server")]
const SET_CONVAR_REPLICATED: u64 = native_hash("SET_CONVAR_REPLICATED");
#[cfg(feature = "server")]
const SET_CONVAR_SERVER_INFO: u64 = native_hash("SET_CONVAR_SERVER_INFO");
const ADD_CONVAR_CHANGE_LISTENER: u64 = native_hash("ADD_CONVAR_CHANGE_LISTENER");
const REMOVE_CONVAR_CHANGE_LISTENER: u64 = native_hash("REMOVE_CONVAR_CHANGE_LISTENER");

/// The result of a native that can be told from the zero that a failed call is answered
/// with; the failure is said on the console as for any other.
pub(crate) struct Answer<T>(pub(crate) Option<T>);

impl<T> Default for Answer<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: NativeResult> NativeResult for Answer<T> {
    fn call(hash: u64, args: &[GuestArg]) -> Result<Self, InvokeError> {
        T::call(hash, args).map(|value| Self(Some(value)))
    }
}

mod sealed {
    pub trait Sealed {
        type Value;

        fn read(self, name: &str) -> Self::Value;
    }
}

/// The types that a convar can be read as: `String` and `&str` (answered as `String`),
/// `i32`, `f32`, `bool`.
#[diagnostic::on_unimplemented(
    message = "a convar cannot be read as `{Self}`",
    note = "accepted: String, &str, i32, f32, bool"
)]
pub trait ConvarValue: sealed::Sealed {}

impl<T: sealed::Sealed> ConvarValue for T {}

fn number<T: NativeResult + NativeArg + Copy>(hash: u64, name: &str, default: T) -> T {
    let Answer(value) = invoke_or_default(hash, (name, default));
    value.unwrap_or(default)
}

macro_rules! numbers {
    ($($type:ty: $hash:ident),*) => {$(
        impl sealed::Sealed for $type {
            type Value = Self;

            fn read(self, name: &str) -> Self {
                number($hash, name, self)
            }
        }
    )*};
}

numbers!(i32: GET_CONVAR_INT, f32: GET_CONVAR_FLOAT, bool: GET_CONVAR_BOOL);

impl sealed::Sealed for &str {
    type Value = String;

    fn read(self, name: &str) -> String {
        invoke_or_default::<Option<String>>(GET_CONVAR, (name, self))
            .unwrap_or_else(|| self.to_owned())
    }
}

impl sealed::Sealed for String {
    type Value = Self;

    fn read(self, name: &str) -> Self {
        self.as_str().read(name)
    }
}

/// The value of a convar, as the type of `default` (natives `GET_CONVAR`, 0x6CCD2564;
/// `GET_CONVAR_INT`, 0x935C0AB2; `GET_CONVAR_FLOAT`, 0x009E666D; `GET_CONVAR_BOOL`,
/// 0x7E8EBFE5).
///
/// `default` is also the answer for a convar that this resource may not read and for one
/// whose text is not of the type. `true` and `false` are 1 and 0 for the integer and
/// `bool`; any other integer is `true`.
///
/// ```
/// use cfx_core::convars;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_CONVAR_BOOL", |call| call.set(call.bool(1)));
/// # host.native("GET_CONVAR_FLOAT", |call| call.set(1.5f32));
/// if convars::get("shop_open", true) {
///     let factor: f32 = convars::get("shop_price_factor", 1.0);
///     assert_eq!(factor, 1.5);
/// }
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "GetConvar")]
#[doc(alias = "GetConvarInt")]
#[doc(alias = "GetConvarFloat")]
#[doc(alias = "GetConvarBool")]
#[must_use]
pub fn get<T: ConvarValue>(name: &str, default: T) -> T::Value {
    default.read(name)
}

#[cfg(feature = "server")]
fn write(hash: u64, name: &str, value: &dyn core::fmt::Display) {
    invoke_or_default::<()>(hash, (name, &value.to_string()));
}

/// Sets a convar (server side; native `SET_CONVAR`, 0x341B16D2).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_CONVAR", |call| assert_eq!(call.text(1).unwrap(), "12.5"));
/// cfx_core::convars::set("shop_tax", 12.5);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "SetConvar")]
#[cfg(feature = "server")]
pub fn set(name: &str, value: impl core::fmt::Display) {
    write(SET_CONVAR, name, &value);
}

/// Sets a convar that every client can read (server side; native `SET_CONVAR_REPLICATED`,
/// 0xF292858C).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_CONVAR_REPLICATED", |call| assert_eq!(call.text(1).unwrap(), "true"));
/// cfx_core::convars::set_replicated("shop_open", true);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "SetConvarReplicated")]
#[cfg(feature = "server")]
pub fn set_replicated(name: &str, value: impl core::fmt::Display) {
    write(SET_CONVAR_REPLICATED, name, &value);
}

/// Sets a convar that is part of what the server tells to everyone who asks, such as the
/// server list (server side; native `SET_CONVAR_SERVER_INFO`, 0x9338D547).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_CONVAR_SERVER_INFO", |call| assert_eq!(call.text(1).unwrap(), "bread"));
/// cfx_core::convars::set_server_info("tags", "bread");
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "SetConvarServerInfo")]
#[cfg(feature = "server")]
pub fn set_server_info(name: &str, value: impl core::fmt::Display) {
    write(SET_CONVAR_SERVER_INFO, name, &value);
}

/// Calls `handler` with the name of each convar that changes, until the guard is dropped
/// (native `ADD_CONVAR_CHANGE_LISTENER`, 0xAB7F7241).
///
/// `filter` is a name in which `*` stands for any text; `None` is every convar. The
/// handler may return a `Result`, whose error is logged. It reads the new value itself.
///
/// ```
/// use cfx_core::convars;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_CONVAR", |call| call.set("open"));
/// # host.native("ADD_CONVAR_CHANGE_LISTENER", |call| cfx_core::print!("{}", call.text(1).unwrap()));
/// # host.native("REMOVE_CONVAR_CHANGE_LISTENER", |_| {});
/// let guard = convars::on_change(Some("shop_*"), |name: &str| {
///     cfx_core::print!("{name} is now {}", convars::get(name, ""));
/// });
/// # let function = host.take_log().pop().unwrap();
/// # host.call_ref(&function, ("shop_state", ""));
/// # assert_eq!(host.take_log(), ["shop_state is now open"]);
/// ```
#[doc(alias = "AddConvarChangeListener")]
pub fn on_change<R: Outcome>(
    filter: Option<&str>,
    handler: impl Fn(&str) -> R + 'static,
) -> ConvarGuard {
    let active = Rc::new(Cell::new(true));
    let function = FuncRef::new({
        let active = Rc::clone(&active);
        move |name: String| {
            if active.get() {
                handler(&name).report(|error| {
                    logging::script_error(
                        format_args!("the change listener of convar '{name}'"),
                        error,
                    );
                });
            }
        }
    });
    add(filter, active, function)
}

pub(crate) fn add(filter: Option<&str>, active: Rc<Cell<bool>>, function: FuncRef) -> ConvarGuard {
    let cookie = invoke(ADD_CONVAR_CHANGE_LISTENER, (filter, &function))
        .inspect_err(|error| {
            let filter = filter.unwrap_or("*");
            logging::script_error(
                format_args!("the registration of a change listener of convar '{filter}'"),
                error,
            );
        })
        .ok();
    ConvarGuard(Some(Listener {
        cookie,
        active,
        function,
    }))
}

/// Keeps a convar's change listener; dropping it removes the listener, also while it runs
/// (native `REMOVE_CONVAR_CHANGE_LISTENER`, 0xEAC49841).
#[doc(alias = "RemoveConvarChangeListener")]
#[must_use = "dropping the guard removes the listener; call `forget` to keep it"]
#[derive(Debug)]
pub struct ConvarGuard(Option<Listener>);

#[derive(Debug)]
struct Listener {
    /// `None` when the host refused the listener.
    cookie: Option<i32>,
    /// The host may still have the listener to call in a round that it began before.
    active: Rc<Cell<bool>>,
    function: FuncRef,
}

impl ConvarGuard {
    /// Keeps the listener for as long as the resource lives.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("ADD_CONVAR_CHANGE_LISTENER", |call| call.set(1));
    /// cfx_core::convars::on_change(None, |name| cfx_core::print!("{name} changed")).forget();
    /// # assert!(host.take_log().is_empty());
    /// ```
    pub fn forget(mut self) {
        if let Some(listener) = self.0.take() {
            listener.function.keep();
        }
    }
}

impl Drop for ConvarGuard {
    fn drop(&mut self) {
        let Some(listener) = &self.0 else { return };
        listener.active.set(false);
        if let Some(cookie) = listener.cookie {
            invoke_or_default::<()>(REMOVE_CONVAR_CHANGE_LISTENER, (cookie,));
        }
    }
}

#[cfg(test)]
mod tests {
    use core::cell::RefCell;

    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::{MockHost, MockValue};
    use crate::print;

    #[test]
    fn each_type_has_its_native() {
        let host = MockHost::new();
        let is = |call: &crate::mock::NativeCall| assert_eq!(call.text(0).unwrap(), "x");
        host.native("GET_CONVAR", move |call| {
            is(call);
            call.set(format!("{}!", call.text(1).unwrap()));
        });
        host.native("GET_CONVAR_INT", move |call| {
            is(call);
            call.set(call.i32(1) - 1);
        });
        host.native("GET_CONVAR_FLOAT", move |call| {
            is(call);
            call.set(call.f32(1) * 2.0);
        });
        host.native("GET_CONVAR_BOOL", move |call| {
            is(call);
            call.set(!call.bool(1));
        });
        assert_eq!(get("x", "a"), "a!");
        assert_eq!(get("x", "b".to_owned()), "b!");
        assert_eq!(get("x", -4), -5);
        assert_eq!(get("x", 0.75_f32), 1.5);
        assert!(!get("x", true));
        assert!(get("x", false));
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn a_host_without_the_native_gives_the_default_and_says_so_once() {
        let host = MockHost::new();
        assert!(get("x", true));
        assert!(get("x", true));
        assert_eq!(host.take_log().len(), 1);
        assert_eq!(get("x", 48), 48);
        assert_eq!(get("x", "none"), "none");
        host.native("GET_CONVAR", |call| call.set(MockValue::Null));
        assert_eq!(get("x", "none"), "none");
        assert_eq!(get("a\0b", 0.5_f32), 0.5);
    }

    #[test]
    fn values_are_set_as_they_are_displayed() {
        let host = MockHost::new();
        for native in [
            "SET_CONVAR",
            "SET_CONVAR_REPLICATED",
            "SET_CONVAR_SERVER_INFO",
        ] {
            host.native(native, move |call| {
                print!(
                    "{native} {} {}",
                    call.text(0).unwrap(),
                    call.text(1).unwrap()
                );
            });
        }
        set("a", 1.5);
        set_replicated("b", "text");
        set_server_info("c", true);
        assert_eq!(
            host.take_log(),
            [
                "SET_CONVAR a 1.5",
                "SET_CONVAR_REPLICATED b text",
                "SET_CONVAR_SERVER_INFO c true"
            ]
        );
    }

    type Listener = Rc<RefCell<(Option<String>, String)>>;

    /// A host that remembers the latest listener's filter and function, and logs removals.
    /// As the real one it becomes an owner of the function.
    fn host() -> (MockHost, Listener) {
        let host = MockHost::new();
        let latest = Listener::default();
        host.native("ADD_CONVAR_CHANGE_LISTENER", {
            let latest = Rc::clone(&latest);
            move |call| {
                let function = call.text(1).unwrap();
                crate::refs::duplicate(index(&function));
                latest.replace((call.text(0), function));
                call.set(0);
            }
        });
        host.native("REMOVE_CONVAR_CHANGE_LISTENER", {
            let latest = Rc::clone(&latest);
            move |call| {
                print!("removed {}", call.i32(0));
                crate::refs::remove(index(&latest.borrow().1));
            }
        });
        (host, latest)
    }

    fn index(function: &str) -> u32 {
        function.rsplit(':').next().unwrap().parse().unwrap()
    }

    #[test]
    fn a_listener_until_it_is_dropped() {
        let (host, latest) = host();
        let guard = on_change(Some("shop_*"), |name: &str| print!("{name} changed"));
        let (filter, function) = latest.borrow().clone();
        assert_eq!(filter.as_deref(), Some("shop_*"));
        host.call_ref(&function, ("shop_open", "")).unwrap();
        assert_eq!(host.take_log(), ["shop_open changed"]);
        drop(guard);
        assert_eq!(host.take_log(), ["removed 0"]);
        assert!(host.call_ref(&function, ("shop_open", "")).is_none());
    }

    #[test]
    fn no_filter_is_null_and_errors_carry_the_name() {
        let (host, latest) = host();
        let _guard = on_change(None, |_: &str| Err::<(), _>("broken"));
        let (filter, function) = latest.borrow().clone();
        assert_eq!(filter, None);
        host.call_ref(&function, ("x", "")).unwrap();
        assert_eq!(
            host.take_log(),
            ["^1SCRIPT ERROR in the change listener of convar 'x': broken^7"]
        );
    }

    #[test]
    fn a_dropped_listener_is_silent_though_the_host_still_calls_it() {
        let (host, latest) = host();
        let guard = on_change(None, |name: &str| print!("{name}"));
        let function = latest.borrow().1.clone();
        // The host is in the middle of its list, which keeps the function.
        crate::refs::duplicate(index(&function));
        drop(guard);
        host.call_ref(&function, ("x", "")).unwrap();
        assert_eq!(host.take_log(), ["removed 0"]);
    }

    #[test]
    fn forgotten_it_stays() {
        let (host, latest) = host();
        on_change(None, |name: &str| print!("{name}")).forget();
        let function = latest.borrow().1.clone();
        host.call_ref(&function, ("x", "")).unwrap();
        assert_eq!(host.take_log(), ["x"]);
    }

    #[test]
    fn a_listener_may_drop_its_guard() {
        let (host, latest) = host();
        let guard = Rc::new(Cell::new(None));
        guard.set(Some(on_change(None, {
            let guard = Rc::clone(&guard);
            move |name: &str| {
                drop(guard.take());
                print!("{name}");
            }
        })));
        let function = latest.borrow().1.clone();
        host.call_ref(&function, ("x", "")).unwrap();
        assert_eq!(host.take_log(), ["removed 0", "x"]);
    }

    #[test]
    fn a_refused_listener_is_reported_and_not_removed() {
        let host = MockHost::new();
        host.native("REMOVE_CONVAR_CHANGE_LISTENER", |_| print!("removed"));
        drop(on_change(Some("x"), |_: &str| ()));
        let log = host.take_log();
        assert_eq!(log.len(), 1);
        assert!(
            log[0].contains("a change listener of convar 'x'"),
            "{log:?}"
        );
    }
}
