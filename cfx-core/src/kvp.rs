//! The resource's own store of keys and values, which outlives restarts.
//!
//! ```
//! use cfx_core::kvp;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("GET_RESOURCE_KVP_INT", |call| call.set(4));
//! # host.native("SET_RESOURCE_KVP_INT", |call| assert_eq!(call.i32(1), 5));
//! let visits = kvp::get("visits").unwrap_or(0);
//! kvp::set("visits", visits + 1);
//! # assert!(host.take_log().is_empty());
//! ```
//!
//! Each resource sees its own keys only, other than on a client, where scripts can read
//! those of each other (feature `client`: `get_external`, `external_keys`). A value has a
//! type: read it as the one that it was set as.
//!
//! The server writes each value to its disk before [`set`] returns; for many values at
//! once [`set_no_sync`] and one `flush` (of the server) are faster.

use core::iter::FusedIterator;

use serde::Serialize;
use serde::de::{DeserializeOwned, Error as _};

use crate::convars::Answer;
use crate::hash::native_hash;
use crate::logging;
use crate::msgpack::{self, DecodeError, EncodeError};
use crate::native::{NativeResult, invoke_or_default};

const SET_RESOURCE_KVP: u64 = native_hash("SET_RESOURCE_KVP");
const SET_RESOURCE_KVP_INT: u64 = native_hash("SET_RESOURCE_KVP_INT");
const SET_RESOURCE_KVP_FLOAT: u64 = native_hash("SET_RESOURCE_KVP_FLOAT");
const SET_RESOURCE_KVP_NO_SYNC: u64 = native_hash("SET_RESOURCE_KVP_NO_SYNC");
const SET_RESOURCE_KVP_INT_NO_SYNC: u64 = native_hash("SET_RESOURCE_KVP_INT_NO_SYNC");
const SET_RESOURCE_KVP_FLOAT_NO_SYNC: u64 = native_hash("SET_RESOURCE_KVP_FLOAT_NO_SYNC");
const GET_RESOURCE_KVP_STRING: u64 = native_hash("GET_RESOURCE_KVP_STRING");
const GET_RESOURCE_KVP_INT: u64 = native_hash("GET_RESOURCE_KVP_INT");
const GET_RESOURCE_KVP_FLOAT: u64 = native_hash("GET_RESOURCE_KVP_FLOAT");
const DELETE_RESOURCE_KVP: u64 = native_hash("DELETE_RESOURCE_KVP");
const DELETE_RESOURCE_KVP_NO_SYNC: u64 = native_hash("DELETE_RESOURCE_KVP_NO_SYNC");
#[cfg(feature = "server")]
const FLUSH_RESOURCE_KVP: u64 = native_hash("FLUSH_RESOURCE_KVP");
const START_FIND_KVP: u64 = native_hash("START_FIND_KVP");
const FIND_KVP: u64 = native_hash("FIND_KVP");
const END_FIND_KVP: u64 = native_hash("END_FIND_KVP");
#[cfg(feature = "client")]
const START_FIND_EXTERNAL_KVP: u64 = native_hash("START_FIND_EXTERNAL_KVP");
#[cfg(feature = "client")]
const GET_EXTERNAL_KVP_STRING: u64 = native_hash("GET_EXTERNAL_KVP_STRING");

mod sealed {
    pub trait Read: Sized {
        fn read(key: &str) -> Option<Self>;
    }

    pub trait Write {
        /// The natives that write to the disk at once, and later.
        const NATIVES: [u64; 2];

        fn write(self, native: u64, key: &str);
    }
}

/// The types that a value can be read as: `String`, `i32`, `f32`.
#[diagnostic::on_unimplemented(
    message = "a stored value cannot be read as `{Self}`",
    note = "accepted: String, i32, f32; `kvp::get_value` reads what `kvp::set_value` stored"
)]
pub trait FromKvp: sealed::Read {}

impl<T: sealed::Read> FromKvp for T {}

/// The types that a value can be set as: `&str`, `String`, `&String`, `i32`, `f32`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be stored",
    note = "accepted: &str, String, &String, i32, f32; `kvp::set_value` stores what serde can serialize"
)]
pub trait ToKvp: sealed::Write {}

impl<T: sealed::Write> ToKvp for T {}

impl sealed::Read for String {
    fn read(key: &str) -> Option<Self> {
        invoke_or_default(GET_RESOURCE_KVP_STRING, (key,))
    }
}

fn number<T: NativeResult + Default + PartialEq>(native: u64, key: &str) -> Option<T> {
    let Answer(value) = invoke_or_default(native, (key,));
    // The platform answers zero for a key that does not exist, too.
    value.filter(|value| *value != T::default() || contains(key))
}

impl sealed::Read for i32 {
    fn read(key: &str) -> Option<Self> {
        number(GET_RESOURCE_KVP_INT, key)
    }
}

impl sealed::Read for f32 {
    fn read(key: &str) -> Option<Self> {
        number(GET_RESOURCE_KVP_FLOAT, key)
    }
}

macro_rules! write {
    ($($type:ty: $at_once:ident, $later:ident, $value:ident => $argument:expr;)*) => {$(
        impl sealed::Write for $type {
            const NATIVES: [u64; 2] = [$at_once, $later];

            fn write(self, native: u64, key: &str) {
                let $value = self;
                invoke_or_default::<()>(native, (key, $argument));
            }
        }
    )*};
}

write! {
    &str: SET_RESOURCE_KVP, SET_RESOURCE_KVP_NO_SYNC, value => value;
    &String: SET_RESOURCE_KVP, SET_RESOURCE_KVP_NO_SYNC, value => value;
    String: SET_RESOURCE_KVP, SET_RESOURCE_KVP_NO_SYNC, value => &value;
    i32: SET_RESOURCE_KVP_INT, SET_RESOURCE_KVP_INT_NO_SYNC, value => value;
    f32: SET_RESOURCE_KVP_FLOAT, SET_RESOURCE_KVP_FLOAT_NO_SYNC, value => value;
}

/// The value of a key, `None` when there is none (natives `GET_RESOURCE_KVP_STRING`,
/// 0x5240DA5A; `GET_RESOURCE_KVP_INT`, 0x557B586A; `GET_RESOURCE_KVP_FLOAT`, 0x35BDCEEA).
///
/// For a number that does not exist the platform answers zero: an answer of zero costs a
/// look whether the key [exists](contains). A value of another type than it was set as is
/// `None`, and the console says that the native failed.
///
/// ```
/// use cfx_core::kvp;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_RESOURCE_KVP_STRING", |call| call.set("Ada"));
/// # host.native("GET_RESOURCE_KVP_FLOAT", |call| call.set(2.5f32));
/// let name = kvp::get::<String>("owner");
/// let price: Option<f32> = kvp::get("price");
/// assert_eq!((name.as_deref(), price), (Some("Ada"), Some(2.5)));
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "GetResourceKvpString")]
#[doc(alias = "GetResourceKvpInt")]
#[doc(alias = "GetResourceKvpFloat")]
#[must_use]
pub fn get<T: FromKvp>(key: &str) -> Option<T> {
    T::read(key)
}

/// Sets a value (natives `SET_RESOURCE_KVP`, 0x21C7A35B; `SET_RESOURCE_KVP_INT`,
/// 0x06A2B1E8; `SET_RESOURCE_KVP_FLOAT`, 0x9ADD2938).
///
/// Neither keys nor texts can hold a NUL: one in them is said on the console, and nothing
/// is set.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_RESOURCE_KVP", |call| assert_eq!(call.text(1).unwrap(), "Ada"));
/// cfx_core::kvp::set("owner", "Ada");
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "SetResourceKvp")]
#[doc(alias = "SetResourceKvpInt")]
#[doc(alias = "SetResourceKvpFloat")]
pub fn set<T: ToKvp>(key: &str, value: T) {
    value.write(T::NATIVES[0], key);
}

/// As [`set`], without waiting for the disk: a crash may lose the value until the next
/// `flush`, which the server has (natives `SET_RESOURCE_KVP_NO_SYNC`, 0x0CF9A2FF;
/// `SET_RESOURCE_KVP_INT_NO_SYNC`, 0x26AEB707; `SET_RESOURCE_KVP_FLOAT_NO_SYNC`,
/// 0x3517BFBE).
///
/// ```
/// use cfx_core::kvp;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SET_RESOURCE_KVP_INT_NO_SYNC", |_| {});
/// # host.native("FLUSH_RESOURCE_KVP", |_| {});
/// for (item, count) in [("bread", 3), ("water", 8)] {
///     kvp::set_no_sync(&format!("stock:{item}"), count);
/// }
/// kvp::flush();
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "SetResourceKvpNoSync")]
#[doc(alias = "SetResourceKvpIntNoSync")]
#[doc(alias = "SetResourceKvpFloatNoSync")]
pub fn set_no_sync<T: ToKvp>(key: &str, value: T) {
    value.write(T::NATIVES[1], key);
}

/// The value that [`set_value`] stored, `None` when there is none (native
/// `GET_RESOURCE_KVP_STRING`, 0x5240DA5A).
///
/// ```
/// use cfx_core::kvp;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_RESOURCE_KVP_STRING", |call| call.set("920102"));
/// let spots: Vec<i32> = kvp::get_value("spots")?.unwrap_or_default();
/// assert_eq!(spots, [1, 2]);
/// # Ok::<(), cfx_core::msgpack::DecodeError>(())
/// ```
///
/// # Errors
/// When the text is not of [`set_value`], or the value is not a `T`.
pub fn get_value<T: DeserializeOwned>(key: &str) -> Result<Option<T>, DecodeError> {
    let Some(text) = get::<String>(key) else {
        return Ok(None);
    };
    let bytes = from_hex(&text)
        .ok_or_else(|| DecodeError::custom("the text was not stored by `kvp::set_value`"))?;
    msgpack::from_slice(&bytes).map(Some)
}

/// Stores any value that serde can serialize, as msgpack written as a text of hexadecimal
/// digits, because a stored text cannot hold every byte (native `SET_RESOURCE_KVP`,
/// 0x21C7A35B). [`get_value`] reads it; scripts in other languages see the digits.
///
/// ```
/// use cfx_core::kvp;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # let stored = std::rc::Rc::new(std::cell::RefCell::new(String::new()));
/// # let text = stored.clone();
/// # host.native("SET_RESOURCE_KVP", move |call| *text.borrow_mut() = call.text(1).unwrap());
/// # host.native("GET_RESOURCE_KVP_STRING", move |call| call.set(stored.borrow().clone()));
/// kvp::set_value("home", &("Baker Street", 221))?;
/// let home: Option<(String, i32)> = kvp::get_value("home")?;
/// assert_eq!(home.unwrap().1, 221);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// When the value cannot be encoded; nothing is stored then.
pub fn set_value<T: Serialize + ?Sized>(key: &str, value: &T) -> Result<(), EncodeError> {
    set(key, to_hex(&msgpack::to_vec(value)?));
    Ok(())
}

fn to_hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    text.as_bytes()
        .chunks(2)
        .map(|pair| {
            let &[high, low] = pair else { return None };
            u8::try_from(digit(high)? << 4 | digit(low)?).ok()
        })
        .collect()
}

/// Whether a key has a value, of whichever type. The platform has no native for it: this
/// looks for the first of the [keys] that begin with it.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("START_FIND_KVP", |call| call.set(0));
/// # host.native("FIND_KVP", |call| call.set("owner"));
/// # host.native("END_FIND_KVP", |_| {});
/// assert!(cfx_core::kvp::contains("owner"));
/// # assert!(host.take_log().is_empty());
/// ```
#[must_use]
pub fn contains(key: &str) -> bool {
    // The store is ordered: nothing that begins with the key comes before the key itself.
    keys(key).next().as_deref() == Some(key)
}

/// Removes a key and its value (native `DELETE_RESOURCE_KVP`, 0x7389B5DF).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("DELETE_RESOURCE_KVP", |_| {});
/// cfx_core::kvp::delete("owner");
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "DeleteResourceKvp")]
pub fn delete(key: &str) {
    invoke_or_default::<()>(DELETE_RESOURCE_KVP, (key,));
}

/// As [`delete`], without waiting for the disk (native `DELETE_RESOURCE_KVP_NO_SYNC`,
/// 0x04152C90).
///
/// ```
/// use cfx_core::kvp;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("START_FIND_KVP", |call| call.set(-1));
/// # host.native("FLUSH_RESOURCE_KVP", |_| {});
/// for key in kvp::keys("stock:") {
///     kvp::delete_no_sync(&key);
/// }
/// kvp::flush();
/// ```
#[doc(alias = "DeleteResourceKvpNoSync")]
pub fn delete_no_sync(key: &str) {
    invoke_or_default::<()>(DELETE_RESOURCE_KVP_NO_SYNC, (key,));
}

/// Writes to the disk what was set without waiting for it (server side; native
/// `FLUSH_RESOURCE_KVP`, 0xE27C97A0).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("FLUSH_RESOURCE_KVP", |_| {});
/// cfx_core::kvp::flush();
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "FlushResourceKvp")]
#[cfg(feature = "server")]
pub fn flush() {
    invoke_or_default::<()>(FLUSH_RESOURCE_KVP, ());
}

/// The keys that begin with `prefix`, in order (native `START_FIND_KVP`, 0xDD379006);
/// every key for `""`.
///
/// The platform has 64 searches for all resources together. When none is free, there are
/// no keys and the console says so: do not keep the iterator across an `.await`.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # let keys = std::cell::RefCell::new(vec!["stock:water", "stock:bread"]);
/// # host.native("START_FIND_KVP", |call| call.set(0));
/// # host.native("FIND_KVP", move |call| match keys.borrow_mut().pop() {
/// #     Some(key) => call.set(key),
/// #     None => call.set(cfx_core::mock::MockValue::Null),
/// # });
/// # host.native("END_FIND_KVP", |_| {});
/// let keys: Vec<String> = cfx_core::kvp::keys("stock:").collect();
/// assert_eq!(keys, ["stock:bread", "stock:water"]);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "StartFindKvp")]
pub fn keys(prefix: &str) -> Keys {
    let Answer(handle) = invoke_or_default(START_FIND_KVP, (prefix,));
    search(handle, prefix)
}

/// The keys of another resource's store on this client that begin with `prefix`, in order
/// (client side; native `START_FIND_EXTERNAL_KVP`, 0x8F2EECC3). See [`keys`].
///
/// ```
/// use cfx_core::kvp;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # let keys = std::cell::RefCell::new(vec!["key:jump"]);
/// # host.native("START_FIND_EXTERNAL_KVP", |call| call.set(0));
/// # host.native("FIND_KVP", move |call| match keys.borrow_mut().pop() {
/// #     Some(key) => call.set(key),
/// #     None => call.set(cfx_core::mock::MockValue::Null),
/// # });
/// # host.native("END_FIND_KVP", |_| {});
/// # host.native("GET_EXTERNAL_KVP_STRING", |call| call.set("SPACE"));
/// for key in kvp::external_keys("controls", "key:") {
///     cfx_core::print!("{key}: {:?}", kvp::get_external("controls", &key));
/// }
/// # assert_eq!(host.take_log(), ["key:jump: Some(\"SPACE\")"]);
/// ```
#[cfg(feature = "client")]
#[doc(alias = "StartFindExternalKvp")]
pub fn external_keys(resource: &str, prefix: &str) -> Keys {
    let Answer(handle) = invoke_or_default(START_FIND_EXTERNAL_KVP, (resource, prefix));
    search(handle, prefix)
}

/// The text of a key of another resource's store on this client (client side; native
/// `GET_EXTERNAL_KVP_STRING`, 0x9080363A); `None` when there is no such key or resource.
/// The platform gives no numbers of other resources.
///
/// ```
/// use cfx_core::kvp;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_EXTERNAL_KVP_STRING", |call| call.set("dark"));
/// let theme = kvp::get_external("phone", "theme");
/// assert_eq!(theme.as_deref(), Some("dark"));
/// # assert!(host.take_log().is_empty());
/// ```
#[cfg(feature = "client")]
#[doc(alias = "GetExternalKvpString")]
#[must_use]
pub fn get_external(resource: &str, key: &str) -> Option<String> {
    invoke_or_default(GET_EXTERNAL_KVP_STRING, (resource, key))
}

/// The keys of a search that the platform began, or did not.
fn search(handle: Option<i32>, prefix: &str) -> Keys {
    if handle == Some(-1) {
        logging::print(format_args!(
            "^3WARNING: the stored keys that begin with '{prefix}' were not looked for: all \
             searches of the platform are in use^7"
        ));
    }
    Keys {
        handle: handle.filter(|handle| *handle >= 0),
    }
}

/// An iterator over keys; [`keys`] makes it. The search ends with the last key, or when
/// this is dropped (natives `FIND_KVP`, 0xBD7BEBC5; `END_FIND_KVP`, 0xB3210203).
#[doc(alias = "FindKvp")]
#[doc(alias = "EndFindKvp")]
#[must_use = "an iterator does nothing until it is asked for keys"]
#[derive(Debug)]
pub struct Keys {
    /// Until the search has ended; the platform does not survive a use of the handle after.
    handle: Option<i32>,
}

impl Keys {
    fn end(&mut self) {
        if let Some(handle) = self.handle.take() {
            invoke_or_default::<()>(END_FIND_KVP, (handle,));
        }
    }
}

impl Iterator for Keys {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        // As bytes: a key of a script in another language need not be UTF-8, and the keys
        // after it count as well.
        let key = invoke_or_default::<Option<Vec<u8>>>(FIND_KVP, (self.handle?,));
        if key.is_none() {
            self.end();
        }
        key.map(|key| String::from_utf8_lossy(&key).into_owned())
    }
}

impl FusedIterator for Keys {}

impl Drop for Keys {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(test)]
mod tests {
    use core::cell::{Cell, RefCell};
    use std::collections::BTreeMap;
    use std::rc::Rc;

    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::{MockHost, MockValue, NativeCall};
    use crate::print;

    #[derive(Debug, Clone, PartialEq)]
    enum Stored {
        Text(String),
        Int(i32),
        Float(f32),
    }

    /// The store as a host has it, with one search.
    #[derive(Default)]
    struct Store {
        values: RefCell<BTreeMap<String, Stored>>,
        search: RefCell<Option<Vec<String>>>,
        ended: Cell<u32>,
        natives: RefCell<Vec<&'static str>>,
    }

    fn host() -> (MockHost, Rc<Store>) {
        let host = MockHost::new();
        let store = Rc::new(Store::default());
        let on = |name: &'static str, answer: fn(&Store, &mut NativeCall)| {
            let store = Rc::clone(&store);
            host.native(name, move |call| {
                store.natives.borrow_mut().push(name);
                answer(&store, call);
            });
        };
        fn key(call: &NativeCall) -> String {
            call.text(0).unwrap()
        }
        fn text(store: &Store, call: &mut NativeCall) {
            let value = Stored::Text(call.text(1).unwrap());
            store.values.borrow_mut().insert(key(call), value);
        }
        fn int(store: &Store, call: &mut NativeCall) {
            let value = Stored::Int(call.i32(1));
            store.values.borrow_mut().insert(key(call), value);
        }
        fn float(store: &Store, call: &mut NativeCall) {
            let value = Stored::Float(call.f32(1));
            store.values.borrow_mut().insert(key(call), value);
        }
        fn delete(store: &Store, call: &mut NativeCall) {
            store.values.borrow_mut().remove(&key(call));
        }
        on("SET_RESOURCE_KVP", text);
        on("SET_RESOURCE_KVP_NO_SYNC", text);
        on("SET_RESOURCE_KVP_INT", int);
        on("SET_RESOURCE_KVP_INT_NO_SYNC", int);
        on("SET_RESOURCE_KVP_FLOAT", float);
        on("SET_RESOURCE_KVP_FLOAT_NO_SYNC", float);
        on("DELETE_RESOURCE_KVP", delete);
        on("DELETE_RESOURCE_KVP_NO_SYNC", delete);
        on("FLUSH_RESOURCE_KVP", |_, _| {});
        on("GET_RESOURCE_KVP_STRING", |store, call| {
            match store.values.borrow().get(&key(call)) {
                Some(Stored::Text(text)) => call.set(text.clone()),
                None => call.set(MockValue::Null),
                _ => call.fail(-6),
            }
        });
        on("GET_RESOURCE_KVP_INT", |store, call| {
            match store.values.borrow().get(&key(call)) {
                Some(Stored::Int(value)) => call.set(*value),
                None => call.set(0),
                _ => call.fail(-6),
            }
        });
        on("GET_RESOURCE_KVP_FLOAT", |store, call| {
            match store.values.borrow().get(&key(call)) {
                Some(Stored::Float(value)) => call.set(*value),
                None => call.set(0),
                _ => call.fail(-6),
            }
        });
        on("START_FIND_KVP", |store, call| {
            if store.search.borrow().is_some() {
                return call.set(-1);
            }
            let prefix = key(call);
            let values = store.values.borrow();
            let keys = values.keys().filter(|key| key.starts_with(&prefix));
            store.search.replace(Some(keys.rev().cloned().collect()));
            call.set(0);
        });
        on("FIND_KVP", |store, call| {
            assert_eq!(call.i32(0), 0);
            let mut search = store.search.borrow_mut();
            match search.as_mut().expect("a search that has not ended").pop() {
                Some(key) => call.set(key),
                None => call.set(MockValue::Null),
            }
        });
        on("END_FIND_KVP", |store, call| {
            assert_eq!(call.i32(0), 0);
            assert!(store.search.take().is_some(), "ended twice");
            store.ended.set(store.ended.get() + 1);
        });
        (host, store)
    }

    #[test]
    fn each_type_comes_back() {
        let (host, store) = host();
        set("text", "a");
        set("owned", String::from("b"));
        let text = String::from("c");
        set("borrowed", &text);
        assert_eq!(text, "c");
        set("int", -3);
        set("float", 0.1_f32);
        assert_eq!(
            *store.natives.borrow(),
            [
                "SET_RESOURCE_KVP",
                "SET_RESOURCE_KVP",
                "SET_RESOURCE_KVP",
                "SET_RESOURCE_KVP_INT",
                "SET_RESOURCE_KVP_FLOAT"
            ]
        );
        assert_eq!(get::<String>("text").as_deref(), Some("a"));
        assert_eq!(get::<String>("owned").as_deref(), Some("b"));
        assert_eq!(get::<String>("borrowed").as_deref(), Some("c"));
        assert_eq!(get("int"), Some(-3));
        assert_eq!(get("float"), Some(0.1_f32));
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn nothing_is_not_zero() {
        let (host, _store) = host();
        set("zero:more", 1);
        assert_eq!(get::<i32>("zero"), None);
        assert_eq!(get::<f32>("zero"), None);
        assert_eq!(get::<String>("zero"), None);
        set("zero", 0);
        assert_eq!(get("zero"), Some(0));
        set("zero", 0.0_f32);
        assert_eq!(get("zero"), Some(0.0_f32));
        set("empty", "");
        assert_eq!(get::<String>("empty").as_deref(), Some(""));
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn another_type_is_none_and_said() {
        let (host, _store) = host();
        set("x", "text");
        assert_eq!(get::<i32>("x"), None);
        assert_eq!(host.take_log().len(), 1);
    }

    #[test]
    fn without_waiting_for_the_disk() {
        let (_host, store) = host();
        set_no_sync("a", "x");
        set_no_sync("b", 1);
        set_no_sync("c", 1.0_f32);
        delete_no_sync("a");
        flush();
        delete("b");
        assert_eq!(
            *store.natives.borrow(),
            [
                "SET_RESOURCE_KVP_NO_SYNC",
                "SET_RESOURCE_KVP_INT_NO_SYNC",
                "SET_RESOURCE_KVP_FLOAT_NO_SYNC",
                "DELETE_RESOURCE_KVP_NO_SYNC",
                "FLUSH_RESOURCE_KVP",
                "DELETE_RESOURCE_KVP"
            ]
        );
        let rest: Vec<_> = store.values.borrow().keys().cloned().collect();
        assert_eq!(rest, ["c"]);
    }

    #[test]
    fn values_of_serde() {
        let (_host, store) = host();
        // 0 and 255 are what a C string or UTF-8 could not hold.
        let value = (String::from("a\0b"), vec![0_u8, 255], -1.5_f64, None::<i32>);
        set_value("v", &value).unwrap();
        assert_eq!(get_value("v").unwrap(), Some(value));
        set_value("v", &1).unwrap();
        assert_eq!(store.values.borrow()["v"], Stored::Text("01".into()));
        assert_eq!(get_value::<i32>("none").unwrap(), None);
        for text in ["0", "0g", "é", "+1"] {
            set("v", text);
            let error = get_value::<i32>("v").unwrap_err().to_string();
            assert!(error.contains("kvp::set_value"), "{text}: {error}");
        }
    }

    #[test]
    fn keys_by_prefix_and_one_end() {
        let (host, store) = host();
        for key in ["b:2", "a:1", "b:1", "c"] {
            set(key, 1);
        }
        let mut found = keys("b:");
        assert_eq!(found.by_ref().collect::<Vec<_>>(), ["b:1", "b:2"]);
        assert_eq!(store.ended.get(), 1, "ended with the last key");
        assert_eq!(found.next(), None);
        drop(found);
        assert_eq!(store.ended.get(), 1);
        assert_eq!(keys("").count(), 4);
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn dropped_early_the_search_ends() {
        let (_host, store) = host();
        set("a", 1);
        set("b", 1);
        let mut found = keys("");
        assert_eq!(found.next().as_deref(), Some("a"));
        assert_eq!(store.ended.get(), 0);
        drop(found);
        assert_eq!(store.ended.get(), 1);
        drop(keys(""));
        assert_eq!(store.ended.get(), 2, "also before the first key");
    }

    #[test]
    fn no_free_search() {
        let (host, store) = host();
        set("a", 1);
        let first = keys("");
        let second = keys("a");
        assert_eq!(second.count(), 0);
        assert_eq!(store.ended.get(), 0, "the other's search goes on");
        let log = host.take_log();
        assert_eq!(log.len(), 1);
        assert!(
            log[0].starts_with("^3WARNING") && log[0].contains("'a'"),
            "{log:?}"
        );
        assert_eq!(first.count(), 1);
    }

    #[test]
    fn a_failed_start_ends_no_other_search() {
        let (host, store) = host();
        let first = keys("");
        // A NUL keeps the native from being called; zero would be the first one's handle.
        assert_eq!(keys("a\0b").count(), 0);
        assert_eq!(store.ended.get(), 0);
        assert_eq!(host.take_log().len(), 1);
        drop(first);
        assert_eq!(store.ended.get(), 1);
    }

    #[test]
    fn a_key_that_is_not_utf8_hides_none() {
        let host = MockHost::new();
        let found = RefCell::new(vec![b"z".to_vec(), b"\xff".to_vec()]);
        host.native("START_FIND_KVP", |call| call.set(3));
        host.native("FIND_KVP", move |call| match found.borrow_mut().pop() {
            Some(key) => call.set(key),
            None => call.set(MockValue::Null),
        });
        host.native("END_FIND_KVP", |call| print!("ended {}", call.i32(0)));
        assert_eq!(keys("").collect::<Vec<_>>(), ["\u{fffd}", "z"]);
        assert_eq!(host.take_log(), ["ended 3"]);
    }

    #[cfg(feature = "client")]
    #[test]
    fn stores_of_others() {
        let (host, store) = host();
        set("own", "x");
        host.native("GET_EXTERNAL_KVP_STRING", |call| {
            match (call.text(0).unwrap().as_str(), call.text(1).as_deref()) {
                ("phone", Some("theme")) => call.set("dark"),
                _ => call.set(MockValue::Null),
            }
        });
        assert_eq!(get_external("phone", "theme").as_deref(), Some("dark"));
        assert_eq!(get_external("phone", "own"), None);
        assert_eq!(get_external("shop", "theme"), None);

        host.native("START_FIND_EXTERNAL_KVP", {
            let store = Rc::clone(&store);
            move |call| {
                assert_eq!(
                    (call.text(0).unwrap().as_str(), call.text(1).as_deref()),
                    ("phone", Some("t"))
                );
                store
                    .search
                    .replace(Some(vec!["tone".into(), "theme".into()]));
                call.set(0);
            }
        });
        let found: Vec<_> = external_keys("phone", "t").collect();
        assert_eq!(found, ["theme", "tone"]);
        assert_eq!(store.ended.get(), 1);
        assert!(host.take_log().is_empty());
        host.native("START_FIND_EXTERNAL_KVP", |call| call.set(-1));
        assert_eq!(external_keys("phone", "t").count(), 0);
        assert_eq!(host.take_log().len(), 1);
    }

    #[test]
    fn contains_is_exact() {
        let (_host, _store) = host();
        set("a:1", 1);
        assert!(!contains("a"));
        assert!(contains("a:1"));
        assert!(!contains("a:12"));
    }
}
