//! Values that survive a restart of the resource.
//!
//! ```
//! use cfx_core::persist::Persist;
//!
//! static SCORE: Persist<u32> = Persist::new("score");
//! static TEAMS: Persist<Vec<String>> = Persist::with("teams", || vec!["red".into(), "blue".into()]);
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("GET_RESOURCE_KVP_STRING", |call| call.set(cfx_core::mock::MockValue::Null));
//! SCORE.update(|score| *score += 10);
//! assert_eq!(SCORE.get(), 10);
//! assert_eq!(TEAMS.read(|teams| teams.len()), 2);
//! # assert!(host.take_log().is_empty());
//! ```
//!
//! A [`Persist`] is a static that lives in the script's memory as any other. When the
//! resource stops, the values that were used are written to its [store of keys and
//! values](crate::kvp), under `cfx:persist:` and their key, right after the handlers of
//! `onResourceStop`. After the next start each is read back when it is first used, and
//! removed from the store.
//!
//! So a restart keeps them, on a server (`ensure`, `restart`) as under `host-shim watch`,
//! which rebuilds the script in between. A crash does not: what the store would still
//! have is older than what the world has become since. What must survive a crash belongs
//! into [`kvp`] or a database at once.
//!
//! The new script may have other types than the old one. A field that is new needs
//! `#[serde(default)]`; a value that cannot be read as its type is said on the console,
//! and begins anew.

use core::any::Any;
use core::cell::{Cell, RefCell};
use core::fmt;
use std::rc::Rc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::msgpack::EncodeError;
use crate::{events, kvp, logging};

type Save = fn(&str, &dyn Any) -> Result<(), EncodeError>;

struct Entry {
    key: &'static str,
    value: Rc<dyn Any>,
    save: Save,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Unused,
    Running,
    Stopped,
}

thread_local! {
    static ENTRIES: RefCell<Vec<Entry>> = const { RefCell::new(Vec::new()) };
    static PHASE: Cell<Phase> = const { Cell::new(Phase::Unused) };
}

#[cfg(cfx_mock)]
pub(crate) fn reset() {
    PHASE.set(Phase::Unused);
    drop(ENTRIES.take());
}

/// A value that survives a restart of the resource; see the [module](self).
///
/// Two values with the same key are one; they must have the same type.
pub struct Persist<T> {
    key: &'static str,
    begin: fn() -> T,
}

impl<T> fmt::Debug for Persist<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Persist").field(&self.key).finish()
    }
}

impl<T> Persist<T> {
    /// A value that begins as the default of its type. The key names it among those of
    /// the resource; a NUL cannot be in it.
    ///
    /// ```
    /// use cfx_core::persist::Persist;
    ///
    /// static ROUND: Persist<u32> = Persist::new("round");
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_RESOURCE_KVP_STRING", |call| call.set(cfx_core::mock::MockValue::Null));
    /// assert_eq!(ROUND.get(), 0);
    /// ```
    #[must_use]
    pub const fn new(key: &'static str) -> Self
    where
        T: Default,
    {
        Self::with(key, T::default)
    }

    /// A value that begins as what `begin` answers; it runs when nothing was kept.
    ///
    /// ```
    /// use cfx_core::persist::Persist;
    ///
    /// static LIVES: Persist<u32> = Persist::with("lives", || 3);
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_RESOURCE_KVP_STRING", |call| call.set(cfx_core::mock::MockValue::Null));
    /// assert_eq!(LIVES.get(), 3);
    /// ```
    #[must_use]
    pub const fn with(key: &'static str, begin: fn() -> T) -> Self {
        Self { key, begin }
    }
}

impl<T: Serialize + DeserializeOwned + 'static> Persist<T> {
    /// A copy of the value.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_RESOURCE_KVP_STRING", |call| call.set("07"));
    /// # host.native("DELETE_RESOURCE_KVP", |_| {});
    /// static ROUND: cfx_core::persist::Persist<u32> = cfx_core::persist::Persist::new("round");
    /// // The script has stopped in round 7.
    /// assert_eq!(ROUND.get(), 7);
    /// ```
    #[must_use]
    pub fn get(&self) -> T
    where
        T: Clone,
    {
        T::clone(&self.value())
    }

    /// Looks at the value without copying it. A change that happens meanwhile is not seen.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_RESOURCE_KVP_STRING", |call| call.set(cfx_core::mock::MockValue::Null));
    /// static NAMES: cfx_core::persist::Persist<Vec<String>> =
    ///     cfx_core::persist::Persist::new("names");
    /// assert!(NAMES.read(|names| names.is_empty()));
    /// ```
    pub fn read<R>(&self, read: impl FnOnce(&T) -> R) -> R {
        read(&self.value())
    }

    /// Sets the value.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_RESOURCE_KVP_STRING", |call| call.set(cfx_core::mock::MockValue::Null));
    /// static ROUND: cfx_core::persist::Persist<u32> = cfx_core::persist::Persist::new("round");
    /// ROUND.set(2);
    /// assert_eq!(ROUND.get(), 2);
    /// ```
    pub fn set(&self, value: T) {
        // What was kept is removed from the store, whoever asks for it or not.
        drop(self.value());
        self.put(Rc::new(value));
    }

    /// Changes the value in place. `change` gets a copy, which takes the value's place
    /// afterwards: when something that `change` calls changes the same value, that is
    /// lost, and the console says so.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("GET_RESOURCE_KVP_STRING", |call| call.set(cfx_core::mock::MockValue::Null));
    /// static NAMES: cfx_core::persist::Persist<Vec<String>> =
    ///     cfx_core::persist::Persist::new("names");
    /// let count = NAMES.update(|names| {
    ///     names.push("Ada".to_owned());
    ///     names.len()
    /// });
    /// assert_eq!(count, 1);
    /// ```
    pub fn update<R>(&self, change: impl FnOnce(&mut T) -> R) -> R
    where
        T: Clone,
    {
        let before = self.value();
        let mut value = T::clone(&before);
        let result = change(&mut value);
        if !Rc::ptr_eq(&before, &self.value()) {
            failed(
                self.key,
                &"it was changed by what its `update` called; that change is lost",
            );
        }
        drop(before);
        self.put(Rc::new(value));
        result
    }

    fn value(&self) -> Rc<T> {
        let found = find(self.key).unwrap_or_else(|| self.load());
        found.downcast().unwrap_or_else(|_| {
            failed(
                self.key,
                &"two values of different types have this key; give one of them another",
            );
            Rc::new((self.begin)())
        })
    }

    #[cold]
    fn load(&self) -> Rc<dyn Any> {
        let stored = store_key(self.key);
        let kept = match kvp::get_value::<T>(&stored) {
            Ok(None) => None,
            Ok(Some(value)) => {
                kvp::delete(&stored);
                Some(value)
            }
            Err(error) => {
                failed(
                    self.key,
                    &format_args!("what was kept is not of its type, so it begins anew: {error}"),
                );
                kvp::delete(&stored);
                None
            }
        };
        let value: Rc<dyn Any> = Rc::new(kept.unwrap_or_else(self.begin));
        insert(Entry {
            key: self.key,
            value,
            save: |key, value| match value.downcast_ref::<T>() {
                Some(value) => kvp::set_value(key, value),
                None => Ok(()),
            },
        })
    }

    fn put(&self, value: Rc<T>) {
        let old = ENTRIES.with_borrow_mut(|entries| {
            let entry = entries.iter_mut().find(|entry| entry.key == self.key)?;
            if !entry.value.is::<T>() {
                return None;
            }
            Some(core::mem::replace(&mut entry.value, value))
        });
        drop(old);
        // Such as a destructor of a task, which all end with the resource.
        if PHASE.get() == Phase::Stopped {
            save();
        }
    }
}

fn find(key: &str) -> Option<Rc<dyn Any>> {
    ENTRIES.with_borrow(|entries| {
        let entry = entries.iter().find(|entry| entry.key == key)?;
        Some(Rc::clone(&entry.value))
    })
}

/// Answers the value that is there now: reading what was kept may have used it already.
fn insert(new: Entry) -> Rc<dyn Any> {
    if PHASE.get() == Phase::Unused {
        // It is too late for a handler of this very stop.
        PHASE.set(if events::is_stopping() {
            Phase::Stopped
        } else {
            Phase::Running
        });
        events::at_the_end(|| {
            PHASE.set(Phase::Stopped);
            save();
        });
    }
    if let Some(found) = find(new.key) {
        return found;
    }
    let value = Rc::clone(&new.value);
    ENTRIES.with_borrow_mut(|entries| entries.push(new));
    if PHASE.get() == Phase::Stopped {
        save();
    }
    value
}

fn save() {
    let entries = ENTRIES.with_borrow(|entries| {
        let each = entries.iter();
        each.map(|entry| (entry.key, Rc::clone(&entry.value), entry.save))
            .collect::<Vec<_>>()
    });
    for (key, value, save) in entries {
        if let Err(error) = save(&store_key(key), &*value) {
            failed(key, &format_args!("it was not kept: {error}"));
        }
    }
}

fn store_key(key: &str) -> String {
    ["cfx:persist:", key].concat()
}

#[cold]
fn failed(key: &str, error: &dyn fmt::Display) {
    logging::script_error(format_args!("the persistent value '{key}'"), error);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::{MockHost, MockValue};
    use crate::task;

    type Store = Rc<RefCell<BTreeMap<String, String>>>;

    /// A start of the resource over a store that outlives it.
    fn start(store: &Store) -> MockHost {
        let host = MockHost::new();
        let values = Rc::clone(store);
        host.native("SET_RESOURCE_KVP", move |call| {
            let (key, value) = (call.text(0).unwrap(), call.text(1).unwrap());
            values.borrow_mut().insert(key, value);
        });
        let values = Rc::clone(store);
        host.native("GET_RESOURCE_KVP_STRING", move |call| {
            match values.borrow().get(&call.text(0).unwrap()) {
                Some(value) => call.set(value.clone()),
                None => call.set(MockValue::Null),
            }
        });
        let values = Rc::clone(store);
        host.native("DELETE_RESOURCE_KVP", move |call| {
            values.borrow_mut().remove(&call.text(0).unwrap());
        });
        host
    }

    fn stop(host: &MockHost) {
        host.event("onResourceStop", ("mock",), "");
    }

    static SCORE: Persist<u32> = Persist::new("score");
    static NAMES: Persist<Vec<String>> = Persist::with("names", || vec!["Ada".to_owned()]);

    #[test]
    fn a_stop_keeps_what_was_used_and_the_next_start_takes_it() {
        let store = Store::default();
        let host = start(&store);
        assert_eq!(SCORE.get(), 0);
        SCORE.set(4);
        assert_eq!(SCORE.update(|score| core::mem::replace(score, 5)), 4);
        NAMES.update(|names| names.push("Bob".to_owned()));
        assert!(store.borrow().is_empty());
        host.event("onResourceStop", ("another",), "");
        assert!(store.borrow().is_empty());
        stop(&host);
        assert_eq!(
            store.borrow().keys().collect::<Vec<_>>(),
            ["cfx:persist:names", "cfx:persist:score"]
        );
        assert!(host.take_log().is_empty());

        let host = start(&store);
        assert_eq!(SCORE.get(), 5);
        assert_eq!(NAMES.read(Vec::len), 2);
        assert!(store.borrow().is_empty());
        assert!(host.take_log().is_empty());
        drop(host);

        // It has crashed: nobody has kept anything.
        let _host = start(&store);
        assert_eq!((SCORE.get(), NAMES.get()), (0, vec!["Ada".to_owned()]));
    }

    #[test]
    fn what_a_run_does_not_use_waits_for_the_next() {
        let store = Store::default();
        let host = start(&store);
        SCORE.set(9);
        stop(&host);
        drop(host);
        let host = start(&store);
        NAMES.set(Vec::new());
        stop(&host);
        drop(host);
        let _host = start(&store);
        assert_eq!(SCORE.get(), 9);
        assert!(NAMES.get().is_empty());
    }

    #[test]
    fn setting_without_looking_takes_what_was_kept_too() {
        let store = Store::default();
        let host = start(&store);
        SCORE.set(1);
        stop(&host);
        drop(host);
        let _host = start(&store);
        SCORE.set(2);
        assert!(store.borrow().is_empty());
    }

    #[test]
    fn what_tasks_leave_behind_when_they_end_is_kept() {
        struct Ends;
        impl Drop for Ends {
            fn drop(&mut self) {
                SCORE.update(|score| *score += 1);
            }
        }
        for task_first in [true, false] {
            let store = Store::default();
            let host = start(&store);
            let begin = || {
                let ends = Ends;
                task::spawn(async move {
                    core::future::pending::<()>().await;
                    drop(ends);
                });
            };
            if task_first {
                begin();
            }
            SCORE.set(1);
            if !task_first {
                begin();
            }
            host.tick(0);
            stop(&host);
            assert!(host.take_log().is_empty());
            drop(host);
            let _host = start(&store);
            assert_eq!(SCORE.get(), 2);
        }
    }

    #[test]
    fn values_that_are_first_used_at_the_stop_are_kept() {
        let store = Store::default();
        let host = start(&store);
        let _stop = events::on_stop(|| SCORE.set(8));
        stop(&host);
        drop(host);
        let host = start(&store);
        let _stop = events::on_stop(|| assert_eq!(SCORE.get(), 8));
        stop(&host);
        drop(host);
        let host = start(&store);
        assert_eq!(SCORE.get(), 8);
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn a_value_of_another_shape_begins_anew_and_says_so() {
        #[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
        struct Old {
            level: u32,
        }
        #[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
        struct New {
            level: u32,
            #[serde(default)]
            name: String,
        }
        static OLD: Persist<Old> = Persist::new("hero");
        static NEW: Persist<New> = Persist::new("hero");
        static OTHER: Persist<Vec<u64>> = Persist::new("hero");
        let store = Store::default();
        let host = start(&store);
        OLD.set(Old { level: 3 });
        stop(&host);
        drop(host);
        let host = start(&store);
        assert_eq!(NEW.get().level, 3);
        stop(&host);
        drop(host);
        let host = start(&store);
        assert!(OTHER.get().is_empty());
        let log = host.take_log();
        assert_eq!(log.len(), 1);
        assert!(
            log[0].contains("'hero'") && log[0].contains("begins anew"),
            "{log:?}"
        );
        assert!(store.borrow().is_empty());
    }

    #[test]
    fn broken_text_in_the_store_begins_anew() {
        let store = Store::default();
        for text in ["", "zz", "0", "c1", "ff", "ceffff"] {
            let values = [("cfx:persist:score".to_owned(), text.to_owned())];
            store.borrow_mut().extend(values);
            let host = start(&store);
            assert_eq!(SCORE.get(), 0, "{text}");
            // The last one is cut, the others are no numbers.
            assert_eq!(host.take_log().len(), 1, "{text}");
        }
    }

    #[test]
    fn one_key_has_one_type() {
        static TEXT: Persist<String> = Persist::new("score");
        let store = Store::default();
        let host = start(&store);
        SCORE.set(7);
        assert_eq!(TEXT.get(), "");
        assert!(host.take_log()[0].contains("different types"));
        TEXT.set("seven".to_owned());
        assert_eq!(SCORE.get(), 7);
    }

    #[test]
    fn a_change_inside_a_change_is_said_to_be_lost() {
        let store = Store::default();
        let host = start(&store);
        SCORE.update(|score| {
            assert_eq!(SCORE.get(), 0);
            SCORE.set(100);
            *score += 1;
        });
        assert_eq!(SCORE.get(), 1);
        let log = host.take_log();
        assert!(log.len() == 1 && log[0].contains("lost"), "{log:?}");
    }

    #[test]
    fn what_cannot_be_encoded_is_said_and_the_others_are_kept() {
        #[derive(Clone, Default)]
        struct Broken;
        impl Serialize for Broken {
            fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
                Err(serde::ser::Error::custom("too shy"))
            }
        }
        impl<'de> Deserialize<'de> for Broken {
            fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
                Ok(Self)
            }
        }
        static BROKEN: Persist<Broken> = Persist::new("broken");
        let store = Store::default();
        let host = start(&store);
        BROKEN.set(Broken);
        SCORE.set(3);
        stop(&host);
        let log = host.take_log();
        assert!(
            log.len() == 1 && log[0].contains("'broken'") && log[0].contains("too shy"),
            "{log:?}"
        );
        assert_eq!(store.borrow().len(), 1);
    }
}
